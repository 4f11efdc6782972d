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
  var Gh = Object.create;
  var ei = Object.defineProperty;
  var Qh = Object.defineProperties;
  var Jh = Object.getOwnPropertyDescriptor;
  var Yh = Object.getOwnPropertyDescriptors;
  var Xh = Object.getOwnPropertyNames;
  var Zr = Object.getOwnPropertySymbols;
  var Zh = Object.getPrototypeOf;
  var Ps = Object.prototype.hasOwnProperty;
  var Yl = Object.prototype.propertyIsEnumerable;
  var Jl = (n, e, t) => e in n ? ei(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
  var b = (n, e) => {
    for (var t in e || (e = {}))
      if (Ps.call(e, t))
        Jl(n, t, e[t]);
    if (Zr)
      for (var t of Zr(e)) {
        if (Yl.call(e, t))
          Jl(n, t, e[t]);
      }
    return n;
  };
  var k = (n, e) => Qh(n, Yh(e));
  var Xl = (n) => typeof n === "symbol" ? n : n + "";
  var Gt = (n, e) => {
    var t = {};
    for (var r in n)
      if (Ps.call(n, r) && e.indexOf(r) < 0)
        t[r] = n[r];
    if (n != null && Zr)
      for (var r of Zr(n)) {
        if (e.indexOf(r) < 0 && Yl.call(n, r))
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
  var bt = (n, e) => () => {
    try {
      return e || n((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw e = 0, t;
    }
  };
  var ti = (n, e) => {
    for (var t in e)
      ei(n, t, { get: e[t], enumerable: true });
  };
  var ex = (n, e, t, r) => {
    if (e && typeof e === "object" || typeof e === "function") {
      for (let i of Xh(e))
        if (!Ps.call(n, i) && i !== t)
          ei(n, i, { get: () => e[i], enumerable: !(r = Jh(e, i)) || r.enumerable });
    }
    return n;
  };
  var Ls = (n, e, t) => (t = n != null ? Gh(Zh(n)) : {}, ex(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    e || !n || !n.__esModule ? ei(t, "default", { value: n, enumerable: true }) : t,
    n
  ));
  var v = (n, e, t) => {
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
  function mr(n) {
    return `accountCreator.run ${n} `;
  }
  function Cn(n) {
    return mr(n) + "list";
  }
  function Ms(n, e) {
    for (const t of n.keys()) {
      if (t.startsWith(mr(e))) {
        n.remove(t);
      }
    }
  }
  function nx(n, e) {
    try {
      return n.get(Cn(e)) !== null;
    } catch (t) {
      return false;
    }
  }
  function ni(n, e, t, r) {
    try {
      const i = n.get(Cn(e));
      if (i === null) {
        return false;
      }
      const o = JSON.parse(i);
      if (!Array.isArray(o)) {
        return true;
      }
      const [, s, a] = o;
      if (s === t && typeof a === "number" && r - a < tx) {
        return true;
      }
      Ms(n, e);
      return false;
    } catch (i) {
      return nx(n, e);
    }
  }
  var tx, $s;
  var Fs = m(() => {
    "use strict";
    tx = 24 * 36e5;
    $s = 2;
  });

  // src/accounts/contract/observable.ts
  var Qt;
  var ri = m(() => {
    "use strict";
    Qt = class {
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
  var be = m(() => {
    "use strict";
  });

  // src/accounts/contract/own.ts
  function Ue(n, e) {
    return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
  }
  function ct(n, e, t) {
    Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
  }
  var wt = m(() => {
    "use strict";
  });

  // src/accounts/contract/declarations.ts
  function Te(n) {
    return { format: "text", text: n };
  }
  function ve(n) {
    return (n.format === "html" ? n.html : n.text).trim() === "";
  }
  function Ke(n, e) {
    for (const t of n) {
      const r = t.fields.find((i) => i.name === e);
      if (r) {
        return r;
      }
    }
    return null;
  }
  var ye = m(() => {
    "use strict";
  });

  // src/accounts/contract/captcha.ts
  function Ct(n) {
    var c, l;
    const e = n.find(({ fields: p }) => p.some(({ name: d }) => d === Oe));
    const t = Ke(n, Oe);
    if (!e || !t) {
      return null;
    }
    const r = Ke([e], hr);
    const i = r && typeof r.value === "string" ? r.value : "";
    const o = r ? r.label : t.label;
    const s = String((c = e.metadata.type) != null ? c : "");
    const a = Ue(rx, s);
    if (a) {
      return { kind: "service", instructions: o, service: a, siteKey: String((l = e.metadata.key) != null ? l : "") };
    }
    if (s === "image") {
      return { kind: "image", instructions: o, address: i };
    }
    return e.metadata.mime === "text/html" ? { kind: "question", instructions: o, question: { format: "html", html: i } } : { kind: "text", instructions: o, question: i };
  }
  var rx, Oe, hr;
  var rt = m(() => {
    "use strict";
    wt();
    ye();
    rx = {
      hcaptcha: "hcaptcha",
      recaptchanocaptcha: "recaptcha",
      turnstile: "turnstile"
    };
    Oe = "captchaWord";
    hr = "captchaInfo";
  });

  // src/accounts/names/unicode-pattern.ts
  function J(n, e = "") {
    return new RegExp(n, e + "u");
  }
  var lt = m(() => {
    "use strict";
  });

  // src/accounts/names/characters.ts
  function iu(n) {
    return n.replace(/ {2,}/g, " ").trim();
  }
  function ii(n) {
    return iu(Ns.test(n) ? n : n.replace(ru, " ").replace(nu, ""));
  }
  function ou(n) {
    return iu(Ns.test(n) ? n : n.replace(ru, " ").replace(nu, (e, t) => /[\u200c\u200d]/.test(e) && tu.test(n.charAt(t - 1)) && tu.test(n.charAt(t + 1)) ? e : ""));
  }
  function oi(n) {
    var e;
    return Ns.test(n) ? null : (e = n.split(ox).find((t) => ix.filter((r) => r.test(t)).length > 1)) != null ? e : null;
  }
  var nu, ru, tu, ix, ox, Ns;
  var Tn = m(() => {
    "use strict";
    lt();
    nu = J(String.raw`[\p{Cc}\p{DI}\u2800\ufff9-\ufffb]`, "g");
    ru = /[^\S\ufeff]+/g;
    tu = J("[" + [
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
    ix = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => J(String.raw`\p{Script=${n}}`));
    ox = J(String.raw`[^\p{L}\p{M}]+`);
    Ns = /^[\x20-\x7e]*$/;
  });

  // src/accounts/names/clean-name.ts
  function cx(n = ax) {
    let e = su.get(n);
    if (!e) {
      const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
      e = new RegExp(
        `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
        "iu"
      );
      su.set(n, e);
    }
    return e;
  }
  function au(n, e = {}) {
    const t = n.trim();
    const r = cx(e.userNamespaces).exec(t);
    return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
  }
  function lx(n) {
    const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
    try {
      return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
    } catch (t) {
      return n;
    }
  }
  function si(n, e) {
    let t = n;
    let r;
    do {
      r = t;
      t = t.length > _s ? t : e(t);
    } while (t !== r);
    return t;
  }
  function ux(n, e) {
    var i;
    let t = ii(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
    const r = sx.exec(t);
    if (r) {
      t = r.slice(1).join("");
    }
    t = lx(t);
    return ((i = au(t, e)) != null ? i : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
  }
  function xr(n, e = {}) {
    return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : si(n, (t) => ux(t, e));
  }
  var _s, sx, su, ax;
  var On = m(() => {
    "use strict";
    Tn();
    _s = 1e3;
    sx = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』)$/u;
    su = /* @__PURE__ */ new WeakMap();
    ax = [];
  });

  // src/accounts/email/clean-email.ts
  function Jt(n) {
    return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : si(n, (e) => ii(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
  }
  var ai = m(() => {
    "use strict";
    Tn();
    On();
  });

  // src/accounts/names/clean-field.ts
  function Tt(n, e, t) {
    switch (n) {
      case "username":
        return xr(e, t);
      case "email":
        return Jt(e);
      case "realname":
      case "reason":
        return ou(e);
      default:
        return e;
    }
  }
  var ci = m(() => {
    "use strict";
    ai();
    Tn();
    On();
  });

  // src/accounts/contract/parameters.ts
  function En(n) {
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
    const t = String((r = Ue(n, e)) != null ? r : "");
    return e === Oe ? t.trim() : Tt(e, t);
  }
  function Is(n, e) {
    return n.fields.some((t) => t.name === e);
  }
  function gr(n) {
    return Is(n, "password");
  }
  function br(n) {
    return Is(n, "mailpassword");
  }
  function li(n) {
    const e = [];
    if (n.some(br) && n.some((t) => Is(t, "email"))) {
      e.push("mail");
    }
    if (n.some(gr)) {
      e.push("generate", "type");
    }
    for (const t of n) {
      if (t.required === "primary-required" && !gr(t) && !br(t)) {
        e.push(`request:${t.id}`);
      }
    }
    return e;
  }
  function dx(n, e) {
    if (br(n)) {
      return e === "mail";
    }
    if (gr(n)) {
      return e === "generate" || e === "type";
    }
    return n.required !== "primary-required" || e === `request:${n.id}`;
  }
  function _t(n, e) {
    return n.filter((t) => dx(t, e));
  }
  function Pn(n) {
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
  function Ds(n) {
    const e = {};
    for (const t of n.flatMap((r) => r.fields)) {
      ct(e, t.name, Pn(t));
    }
    return e;
  }
  function Ln(n, e) {
    var r, i;
    const t = {};
    for (const o of n.flatMap((s) => s.fields)) {
      const s = (r = Ue(e, o.name)) != null ? r : Pn(o);
      switch (o.type) {
        case "null":
          break;
        case "hidden":
          ct(t, o.name, String((i = o.value) != null ? i : ""));
          break;
        case "checkbox":
        case "button":
          if (s === true) {
            ct(t, o.name, "1");
          }
          break;
        case "multiselect":
          (Array.isArray(s) ? s : []).forEach((a, c) => {
            ct(t, `${o.name}[${c}]`, a);
          });
          break;
        case "string":
        case "password":
        case "select":
          ct(t, o.name, vt({ [o.name]: s }, o.name));
          break;
        default:
          L(o.type);
      }
    }
    return t;
  }
  var ut = m(() => {
    "use strict";
    wt();
    rt();
    ci();
    be();
  });

  // src/accounts/contract/password.ts
  function Yt(n) {
    const e = 256 - 256 % Bs.length;
    const t = new Uint8Array(qs);
    let r = "";
    while (r.length < qs) {
      n(t);
      for (const i of t) {
        if (i < e && r.length < qs) {
          r += Bs.charAt(i % Bs.length);
        }
      }
    }
    return r;
  }
  var Bs, qs;
  var wr = m(() => {
    "use strict";
    Bs = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    qs = 14;
  });

  // src/accounts/contract/reason.ts
  function ui(n) {
    for (const e of n.split(px)) {
      const t = e.split("@");
      for (let r = 1; r < t.length; r++) {
        const [i, o] = [t[r - 1], t[r]];
        const s = i ? fx.exec(o != null ? o : "") : null;
        if (i && s) {
          return `${i}@${s[0]}`;
        }
      }
    }
    return null;
  }
  var px, fx;
  var zs = m(() => {
    "use strict";
    px = /[\s<>(),;:"]/u;
    fx = /^.+\.[^.]{2,}/u;
  });

  // src/accounts/contract/service.ts
  var Ve;
  var Xt = m(() => {
    "use strict";
    ye();
    Ve = class n extends Error {
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
        return t instanceof n ? t : new n("internal", Te(String(t)));
      }
    };
  });

  // src/accounts/contract/clock.ts
  function di(n, e) {
    return new Promise((t) => {
      n.later(e, t);
    });
  }
  var Ws = m(() => {
    "use strict";
  });

  // src/accounts/contract/find-account.ts
  function $n(n, e, t, r) {
    return v(this, null, function* () {
      let i = { kind: "silent" };
      for (const o of mx) {
        if (o > 0) {
          yield di(e, o);
        }
        i = yield n.find(t, r);
        if (i.kind === "mine" || i.kind === "other") {
          return i;
        }
      }
      return i;
    });
  }
  var mx;
  var pi = m(() => {
    "use strict";
    Ws();
    mx = [0, 2e3, 4e3, 8e3];
  });

  // src/accounts/contract/codes.ts
  function ze(n, e, t = {}) {
    return b(k(b({}, hx), { field: n, advice: e }), t);
  }
  function me(n, e = {}) {
    return ze(null, n, b({ stops: "batch" }, e));
  }
  function et(n, e = {}) {
    return ze("username", n, e);
  }
  function pe(n) {
    var e, t, r;
    return (r = (t = lu.get(n)) != null ? t : (e = uu.find(([i]) => i.test(n))) == null ? void 0 : e[1]) != null ? r : gx;
  }
  var hx, Mn, cu, Vs, xx, js, Us, lu, uu, gx, du;
  var it = m(() => {
    "use strict";
    hx = {
      outcome: "refused",
      field: null,
      stops: "row",
      spent: false,
      retry: "never",
      overrides: [],
      name: null,
      action: "none"
    };
    Mn = { spent: true };
    cu = { name: "taken" };
    Vs = { spent: true, retry: "challenge" };
    xx = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
    js = { outcome: "unknown" };
    Us = { outcome: "sessionLost", stops: "batch" };
    lu = new Map(Object.entries({
      // The name
      userexists: et("accountcreator-advice-userexists", b({ retry: "find" }, cu)),
      usernameinprogress: et("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
      invaliduser: et("accountcreator-advice-invaliduser"),
      noname: et("accountcreator-advice-invaliduser"),
      "antispoof-name-illegal": et("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
      "antispoof-conflict": et("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
      "centralauth-account-exists": et("accountcreator-advice-userexists", cu),
      "centralauth-account-rename-exists": et("accountcreator-advice-renamed"),
      "requestaccount-inuse": et("accountcreator-advice-requested"),
      // The address
      noemailcreate: ze("email", "accountcreator-advice-noemailcreate", Mn),
      invalidemailaddress: ze("email", "accountcreator-advice-invalidemailaddress"),
      emaildisabled: ze("email", "accountcreator-advice-emaildisabled", Mn),
      "spam-blacklisted-email-signup": ze("email", "accountcreator-advice-emailblacklisted"),
      "wikimediacustomizations-bademaildomain-error": ze("email", "accountcreator-advice-emailblacklisted"),
      // The password
      badretype: ze("retype", "accountcreator-advice-badretype", Mn),
      fieldmissing: ze(null, "accountcreator-advice-fieldmissing"),
      passwordmissing: ze("password", "accountcreator-advice-password-missing"),
      passwordinvalid: ze("password", "accountcreator-advice-password"),
      "authmanager-create-no-primary": ze(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
      // The captcha
      "captcha-error": ze("captchaWord", "accountcreator-advice-captcha-error", Vs),
      "hcaptcha-internal-error": ze("captchaWord", "accountcreator-advice-captcha-error", Vs),
      // What the wiki forbids, or cannot do now
      acct_creation_throttle_hit: me("accountcreator-advice-throttle", { action: "raiseLimit" }),
      ratelimited: me("accountcreator-advice-ratelimited", { retry: "patience" }),
      maxlag: me("accountcreator-advice-ratelimited", { retry: "patience" }),
      readonly: me("accountcreator-advice-readonly"),
      blocked: me("accountcreator-advice-blocked"),
      autoblocked: me("accountcreator-advice-blocked"),
      sorbs_create_account_reason: me("accountcreator-advice-blocked"),
      permissiondenied: me("accountcreator-advice-permission"),
      "userlogin-cannot-create": me("accountcreator-advice-cannot-create"),
      "authmanager-create-disabled": me("accountcreator-advice-cannot-create"),
      moduledisabled: me("accountcreator-advice-moduledisabled"),
      "api-error-moduledisabled": me("accountcreator-advice-moduledisabled"),
      unknown_action: me("accountcreator-advice-moduledisabled"),
      badvalue: me("accountcreator-advice-moduledisabled"),
      // Steps
      "authmanager-create-not-in-progress": ze(null, "accountcreator-advice-not-in-progress"),
      "authmanager-create-from-login": ze(null, "accountcreator-advice-not-in-progress"),
      // Somebody else is logged in, or nobody: nothing was begun
      assertuserfailed: me("accountcreator-advice-badtoken", Us),
      assertnameduserfailed: me("accountcreator-advice-badtoken", Us),
      assertanonfailed: me("accountcreator-advice-badtoken", Us),
      // How the question was put: the program's business, and never the person's fault
      badtoken: me("accountcreator-advice-badtoken", { retry: "token" }),
      notoken: me("accountcreator-advice-program"),
      mustpostparams: me("accountcreator-advice-program"),
      mustbeposted: me("accountcreator-advice-program"),
      missingparam: me("accountcreator-advice-program"),
      // No answer, or none that can be read (mw.Api's words)
      http: me("accountcreator-advice-wiki-broken", js),
      "ok-but-empty": me("accountcreator-advice-wiki-broken", js)
    }));
    uu = [
      [/^abusefilter-warning/, me("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
      [/^abusefilter-/, ze(null, "accountcreator-advice-abusefilter", Mn)],
      [/^titleblacklist-/, et("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
      [/^antispoof-/, et("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
      [/^username-previously-renamed/, et("accountcreator-advice-renamed", xx)],
      [/^requestaccount-/, et("accountcreator-advice-requested")],
      [/^(centralauth|username)-/, et("accountcreator-advice-name")],
      [/^captcha-/, ze("captchaWord", "accountcreator-advice-captcha", Vs)],
      [/^password/, ze("password", "accountcreator-advice-password", Mn)],
      [/blocked/, me("accountcreator-advice-blocked")],
      [/^internal_api_error_/, me("accountcreator-advice-wiki-broken", js)],
      [/^(apierror-)?db/, me("accountcreator-advice-wiki-broken")]
    ];
    gx = ze(null, "accountcreator-advice-other", Mn);
    du = [...new Set(
      [...lu.values(), ...uu.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
    )];
  });

  // src/accounts/contract/form.ts
  function pu(n) {
    return wx.test(n);
  }
  function Hs(n, e) {
    var t;
    return (t = pe(n).overrides.find((r) => Ke(e, r))) != null ? t : null;
  }
  function Fn(n, e) {
    const t = /* @__PURE__ */ new Set([...bx, ...du]);
    return _t(n, e).flatMap((r) => r.fields).filter((r) => {
      const i = r.type !== "hidden" && !t.has(r.name);
      t.add(r.name);
      return i;
    });
  }
  function fu(n, e, t) {
    if (t) {
      const r = Hs(t.code, n);
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
      message: Te(""),
      stops: pe(n).stops,
      spent: false,
      retryAfter: null,
      field: e,
      ended: true
    };
  }
  function vx(n, e) {
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
  function Ks(n, e) {
    var t;
    return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && vx(r, e))) != null ? t : null;
  }
  function fi(n, e, t) {
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
      (s) => !gr(s) && !br(s)
    );
    const o = Ks(i, e);
    return o && Ye("fieldmissing", o.name);
  }
  var bx, wx;
  var yt = m(() => {
    "use strict";
    wt();
    it();
    ye();
    ut();
    be();
    bx = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
    wx = /^(?:ignore|allow|override)[A-Z]/;
  });

  // src/accounts/one/creation.ts
  var mi;
  var mu = m(() => {
    "use strict";
    pi();
    yt();
    be();
    mi = class {
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
        return v(this, null, function* () {
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
        return v(this, null, function* () {
          const { service: e, clock: t } = this.dependencies;
          this.listener.finding();
          this.endAsFound(yield $n(e, t, this.account.username, this.account.since));
        });
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return v(this, null, function* () {
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
        return v(this, null, function* () {
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
        return v(this, null, function* () {
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

  // src/accounts/one/debounced-check.ts
  var yx, un, Nn;
  var Gs = m(() => {
    "use strict";
    yx = 400;
    un = class {
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
    Nn = class {
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
        this.settled = Promise.resolve();
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
        this.callOff = this.clock.later(yx, () => this.start());
      }
      /** Asks at once if typing has not rested yet, and settles when the answer to the latest subject is in. */
      finish() {
        return v(this, null, function* () {
          if (this.callOff) {
            this.callOff();
            this.start();
          }
          yield this.settled;
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
        const t = new un();
        this.running = t;
        this.settled = this.ask(e, t).then(
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
  var hu = m(() => {
    "use strict";
    ut();
    Gs();
    hi = class {
      /**
       * @param service
       * @param clock
       * @param judgeEmail See OneDependencies
       * @param nameChecked Told of every change of what is known of the name
       * @param passwordChecked The same of the password
       * @param emailChecked The same of the address, of which nobody has to be asked
       */
      constructor(e, t, r, i, o, s) {
        this.name = new Nn(
          t,
          (a, c) => e.checkName(a, c),
          i
        );
        this.password = new Nn(
          t,
          ({ username: a, password: c }, l) => e.checkPassword(a, c, l),
          o
        );
        this.email = new Nn(t, r, s);
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
  function xu(n, e) {
    var r;
    const t = {};
    for (const i of n.flatMap((o) => o.fields)) {
      if (i.type !== "null" && i.type !== "hidden") {
        ct(t, i.name, (r = Ue(e, i.name)) != null ? r : Pn(i));
      }
    }
    return t;
  }
  function gu(n) {
    return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, pu(e) ? false : t]));
  }
  function kx(n, e, t) {
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
  function bu(n, e, t, r, i) {
    const o = _t(n, e);
    return Ln(o, b(b(b({}, t), kx(e, o, r)), i));
  }
  var wu = m(() => {
    "use strict";
    wt();
    yt();
    ut();
  });

  // src/accounts/one/fresh-fields.ts
  var xi;
  var vu = m(() => {
    "use strict";
    rt();
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
        return v(this, null, function* () {
          yield this.asking;
        });
      }
    };
  });

  // src/accounts/one/one-state.ts
  var Qs, yu;
  var Js = m(() => {
    "use strict";
    Qs = {
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
    yu = k(b({}, Qs), { stage: { kind: "opening" }, opening: null });
  });

  // src/accounts/one/past-notice.ts
  function ku(n, e) {
    if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
      return false;
    }
    if (n.field === Oe) {
      return false;
    }
    return n.field === e || Ys.includes(e) && Ys.includes(n.field);
  }
  function Su(n) {
    var e;
    return (n == null ? void 0 : n.kind) === "refused" && ([...Ys, "email"].includes((e = n.field) != null ? e : "") || pe(n.code).action === "chooseMode");
  }
  var Ys;
  var Ru = m(() => {
    "use strict";
    rt();
    it();
    Ys = ["password", "retype"];
  });

  // src/accounts/one/form-model.ts
  var gi;
  var Au = m(() => {
    "use strict";
    wt();
    rt();
    yt();
    ri();
    ut();
    hu();
    wu();
    vu();
    Js();
    Ru();
    gi = class extends Qt {
      constructor({ service: e, clock: t, judgeEmail: r }) {
        super(Qs);
        this.checks = new hi(e, t, r, (i) => {
          this.change({ name: i });
          this.change({ override: this.overrideNow() });
        }, (i) => this.change({ password: i }), (i) => this.change({ email: i }));
        this.fresh = new xi(
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
        return e.kind === "done" && e.result.kind !== "invalid" ? e.result.canonical : vt(t, "username");
      }
      /**
       * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
       *
       * @return False: there is no way to create an account
       */
      adopt(e) {
        var i, o;
        const t = li(e);
        const r = (o = (i = t.find((s) => s === this.state.mode)) != null ? i : t[0]) != null ? o : this.state.mode;
        this.change({ requests: e, modes: t, mode: r });
        return t.length > 0;
      }
      /** Empty but for what is given. */
      fill(e) {
        var r, i;
        const t = xu(this.state.requests, e);
        this.change({ values: t, notice: null, override: null });
        this.setValue("username", (r = t.username) != null ? r : "");
        this.setValue("email", (i = t.email) != null ? i : "");
      }
      setValue(e, t) {
        const r = k(b({}, this.state.values), { [e]: t });
        const { notice: i, mode: o } = this.state;
        this.change({
          values: e === "username" ? gu(r) : r,
          notice: ku(i, e) ? null : i
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
        this.change({ mode: e, notice: Su(t) ? null : t });
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
        return fi(e, t, r);
      }
      /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
      foreseenInTheEnd() {
        return v(this, null, function* () {
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
        return bu(r, i, o, e, t);
      }
      overrideNow() {
        const { requests: e, name: t, notice: r } = this.state;
        return fu(
          e,
          t.kind === "done" ? t.result : null,
          (r == null ? void 0 : r.kind) === "refused" ? r : null
        );
      }
      /** A weak password would cost one of the wiki's creations; asking costs none. */
      isPasswordAccepted() {
        return v(this, null, function* () {
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
          values: k(b({}, t), { [Oe]: "" }),
          challenge: r + 1,
          renewing: false
        } : { renewing: false });
      }
    };
  });

  // src/accounts/one/hand-over.ts
  var Sx, Cu, bi;
  var Tu = m(() => {
    "use strict";
    Sx = [
      { until: 6e4, pause: 5e3 },
      { until: 6e5, pause: 15e3 },
      { until: Infinity, pause: 6e4 }
    ];
    Cu = 36e5;
    bi = class {
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
        const t = (i = (r = Sx.find(({ until: o }) => e < o)) == null ? void 0 : r.pause) != null ? i : Cu;
        if (e + t > Cu) {
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
  var Rx, wi;
  var Ou = m(() => {
    "use strict";
    ri();
    be();
    ut();
    wr();
    zs();
    Xt();
    mu();
    Au();
    Tu();
    Js();
    Rx = 5e3;
    wi = class extends Qt {
      constructor(t) {
        super(yu);
        this.dependencies = t;
        this.creation = null;
        this.handedOver = null;
        /** The password made here, to be shown once the account exists. */
        this.generated = null;
        this.asked = { accounts: [], reason: "", mail: null, many: false };
        this.form = new gi(t);
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
        return v(this, null, function* () {
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
            const { code: o, text: s } = Ve.from(i);
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
        return v(this, arguments, function* (t = false, r = {}) {
          const { stage: i, values: o, notice: s } = this.state;
          if (i.kind !== "form" && i.kind !== "question") {
            return;
          }
          const a = ui(vt(o, "reason"));
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
        return v(this, null, function* () {
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
        this.handedOver = new bi(i, o, t, r, (a) => this.created({ kind: "created", username: a.username, by: a.by }));
      }
      /** Tries again to show the step that could not be shown. */
      showStep() {
        return v(this, null, function* () {
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
          this.show(k(b({}, t), { copied: true }));
        }
      }
      /** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
      createAnother() {
        var t;
        this.fill({ reason: (t = this.state.values.reason) != null ? t : "" });
        this.form.renew();
      }
      begin(t, r) {
        return v(this, null, function* () {
          var o;
          this.generated = (o = this.generated) != null ? o : Yt(this.dependencies.randomBytes);
          this.creation = new mi(this.dependencies, this.account(), {
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
          yield this.creation.begin(r ? k(b({}, i), { createpreservestate: "1" }) : i);
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
            this.show(k(b({}, t), { username: r, password: this.passwordMade, copied: false }));
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
          email: vt(this.state.values, "email"),
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
        return { username: this.form.username, by: En(t), since: i - Rx };
      }
      /** The password to show with an account that has it; null: it was not made here. */
      get passwordMade() {
        return this.state.mode === "generate" ? this.generated : null;
      }
    };
  });

  // src/accounts/contract/opening-request.ts
  function Ax({ accounts: n, reason: e }) {
    return n.length > 0 || e !== "";
  }
  function Eu(n, e) {
    return Ax(n) ? k(b({}, n), { filledBy: e }) : n;
  }
  function Pu({ username: n, email: e, realname: t }) {
    return {
      username: Tt("username", n),
      email: Tt("email", e),
      realname: Tt("realname", t)
    };
  }
  function vi(n) {
    return typeof n === "string" ? n : "";
  }
  function Lu(n) {
    const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
    const r = (Array.isArray(e) ? e : []).map((i) => {
      const { username: o, email: s, realname: a } = typeof i === "object" && i !== null ? i : {};
      return Pu({ username: vi(o), email: vi(s), realname: vi(a) });
    });
    return Eu({
      accounts: r,
      reason: Tt("reason", vi(t)),
      mail: null,
      many: r.length > 1
    }, "script");
  }
  function $u(n) {
    const e = (o) => {
      var s;
      return (s = n.get(o)) != null ? s : "";
    };
    const t = Pu({ username: e("wpName"), email: e("email"), realname: e("realname") });
    const r = t.username !== "" || t.email !== "" || t.realname !== "";
    const i = (o) => !["", "0", "false"].includes(e(o));
    return Eu({
      accounts: r ? [t] : [],
      reason: Tt("reason", e("reason")),
      mail: n.has("wpCreateaccountMail") ? i("wpCreateaccountMail") : null,
      many: i("many")
    }, "link");
  }
  function Mu(n) {
    const e = n.filter(([t]) => !Cx.includes(t));
    return e.length < n.length ? e : null;
  }
  var Cx;
  var Fu = m(() => {
    "use strict";
    ci();
    Cx = ["wpName", "email", "realname", "reason"];
  });

  // src/app/browser.ts
  function yi(n) {
    crypto.getRandomValues(n);
  }
  function Xs() {
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
  function _u(n) {
    window.addEventListener("focus", n);
    return () => window.removeEventListener("focus", n);
  }
  var vr, Nu, ki, Si;
  var Zs = m(() => {
    "use strict";
    vr = {
      now: () => Date.now(),
      later(n, e) {
        const t = setTimeout(e, n);
        return () => clearTimeout(t);
      }
    };
    Nu = {
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
    ki = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
    Si = {
      get: (n) => sessionStorage.getItem(n),
      set: (n, e) => sessionStorage.setItem(n, e),
      remove: (n) => sessionStorage.removeItem(n),
      keys: () => Object.keys(sessionStorage)
    };
  });

  // src/i18n/en.json
  var _n;
  var Ri = m(() => {
    _n = {
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
      "accountcreator-opening-failed": "The wiki did not answer as expected, so nothing can be created right now. Check your connection and try again.",
      "accountcreator-impossible": "You cannot create accounts here at the moment.",
      "accountcreator-no-way": "This wiki offers no way to give a new account a password.",
      "accountcreator-reopen": "Try again",
      "accountcreator-close": "Close",
      "accountcreator-create": "Create account",
      "accountcreator-creating": "Creating the account …",
      "accountcreator-settling": "No answer came. Asking the wiki whether the account exists …",
      "accountcreator-another": "Create another",
      "accountcreator-continue": "Continue",
      "accountcreator-stay": "Go back",
      "accountcreator-close-anyway": "Close all the same",
      "accountcreator-walk-away": "Leave it unfinished",
      "accountcreator-give-up": "Do not create it",
      "accountcreator-close-busy": "The account is being created right now. If you close the dialog, you will not see whether it worked.",
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
      "accountcreator-name-mixed": "Letters of different scripts stand side by side in “$1”. It may not be the name that it seems to be.",
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
      "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you try to create it once more.",
      "accountcreator-ask-again": "Ask the wiki again",
      "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.",
      "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, and what is needed to show it could not be loaded. The account may exist already. Nothing is lost: try again.",
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
      "accountcreator-advice-usernameinprogress": "Somebody is creating this account right now. Wait a moment and try again, or choose another name.",
      "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.",
      "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose one that nobody can mix up with it.",
      "accountcreator-advice-titleblacklist": "This wiki does not allow names of this kind. Choose another one, or ask an administrator to create the account.",
      "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.",
      "accountcreator-advice-requested": "Somebody has asked this wiki for an account of this name. Look at the open requests, or choose another name.",
      "accountcreator-advice-name": "Choose another name.",
      "accountcreator-advice-noemailcreate": "Enter the e-mail address to which the temporary password is to go, or choose another way to give them a password.",
      "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.",
      "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.",
      "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses of this provider. Use another address.",
      "accountcreator-advice-badretype": "Type the same password into both fields.",
      "accountcreator-advice-password": "Choose a longer password that is hard to guess and unlike the name, or let one be made.",
      "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.",
      "accountcreator-advice-password-missing": "Type a password, or let one be made.",
      "accountcreator-advice-no-primary": "The wiki needs either a password or an e-mail address to which it can send one. Choose how they get their password and fill in what belongs to it.",
      "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.",
      "accountcreator-advice-captcha-error": "The wiki could not check the puzzle. Try again in a few minutes.",
      "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when the time that it names is over, go on from another connection, or ask the wiki’s administrators for an exemption for your event.",
      "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.",
      "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.",
      "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody who is not blocked, to create the account.",
      "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.",
      "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.",
      "accountcreator-advice-moduledisabled": "This wiki has switched off the creation of accounts by programs. Use the page Special:CreateAccount instead.",
      "accountcreator-advice-not-in-progress": "The wiki has forgotten what it was doing, perhaps because an account was created in another tab meanwhile. Start again.",
      "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.",
      "accountcreator-advice-program": "This is a fault of AccountCreator, not yours. Reload the page and try again; if it comes back, tell the gadget’s maintainers what the wiki says above.",
      "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.",
      "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If you think that the rule is wrong, ask an administrator.",
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
      "accountcreator-column-mode": "Way",
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
      "accountcreator-parse-unknown-mode": "not a way to get a password",
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

  // src/accounts/email/email.ts
  function yr(n) {
    return !Ox.test(n) ? "invalid" : Ex.test(n) ? null : "odd";
  }
  function Iu(n) {
    const e = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
    return e !== n && yr(e) === null ? e : null;
  }
  var Ox, Ex;
  var Ai = m(() => {
    "use strict";
    On();
    ai();
    ai();
    Ox = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
    Ex = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
  });

  // src/accounts/email/mail-domains.ts
  function Bu(n) {
    return new Map(n.split("|").map((e) => {
      const [t = "", ...r] = e.split(" ");
      return [t, r];
    }));
  }
  function qu(n, e) {
    var i, o, s, a, c;
    let t = [];
    let r = Array.from({ length: e.length + 1 }, (l, p) => p);
    for (let l = 1; l <= n.length; l++) {
      const p = [l];
      for (let d = 1; d <= e.length; d++) {
        const f = n[l - 1] === e[d - 1];
        const g = l > 1 && d > 1 && n[l - 1] === e[d - 2] && n[l - 2] === e[d - 1];
        p[d] = Math.min(
          ((i = r[d]) != null ? i : 0) + 1,
          ((o = p[d - 1]) != null ? o : 0) + 1,
          ((s = r[d - 1]) != null ? s : 0) + (f ? 0 : 1),
          g ? ((a = t[d - 2]) != null ? a : 0) + 1 : Infinity
        );
      }
      t = r;
      r = p;
    }
    return (c = r[e.length]) != null ? c : 0;
  }
  function Ci(n) {
    return [...n].sort().join("");
  }
  function qx(n, e) {
    const [t, r] = [n.charAt(0), e.charAt(0)];
    if (Math.abs(n.length - e.length) > 2 || t !== r && n.charAt(1) !== r && e.charAt(1) !== t) {
      return false;
    }
    const i = qu(n, e);
    if (i === 1) {
      return n.length !== e.length || t === r || Ci(n) === Ci(e);
    }
    if (t !== r) {
      return false;
    }
    return Ci(n) === Ci(e) || i === 2 && e.length > 6 && [...n].every((o) => e.includes(o));
  }
  function zu(n) {
    return Fx.test(n) && !Nx.includes(n);
  }
  function zx(n, e) {
    return n.includes(e) || n.includes("*") && zu(e);
  }
  function Du(n, e) {
    var r;
    if (zx(n, e)) {
      return e;
    }
    if (n.length === 1 && n[0] === "com" && zu(e)) {
      return "com";
    }
    const t = n.flatMap((i) => i === "*" ? Mx : [i]);
    return (r = t.find((i) => qu(i, e) === 1)) != null ? r : null;
  }
  function Wx(n, e) {
    var r;
    const t = (r = ea.get(n)) != null ? r : $x.get(n);
    if (t) {
      const i = Du(t, e);
      return i && `${n}.${i}`;
    }
    if (_x.test(n)) {
      return null;
    }
    for (const [i, o] of ea) {
      const s = qx(n, i) ? Du(o, e) : null;
      if (s !== null) {
        return `${i}.${s}`;
      }
    }
    return null;
  }
  function Ux(n) {
    for (const [e, t] of ea) {
      const r = t.find((i) => n === e + i.replace(".", ""));
      if (r !== void 0) {
        return `${e}.${r}`;
      }
    }
    return null;
  }
  function Vx(n) {
    var o;
    if (n.length > Bx || Ix.test(n)) {
      return null;
    }
    const [, e, t] = (o = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? o : [];
    const r = e !== void 0 && t !== void 0 ? Wx(e, t) : Ux(n);
    if (r !== null) {
      return r === n ? null : r;
    }
    const i = Dx.find(([s]) => s.test(n));
    return i ? n.replace(i[0], i[1]) : null;
  }
  function Wu(n) {
    const e = n.lastIndexOf("@") + 1;
    const t = e > 0 ? Vx(n.slice(e).toLowerCase()) : null;
    return t === null ? null : n.slice(0, e) + t;
  }
  var Px, Lx, ea, $x, Mx, Fx, Nx, _x, Ix, Dx, Bx;
  var Uu = m(() => {
    "use strict";
    Px = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
    Lx = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
    ea = Bu(Px);
    $x = Bu(Lx);
    Mx = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
    Fx = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
    Nx = ["co", "cm", "om"];
    _x = /^(?:e?mail|cloud|gail|online|poste)$/;
    Ix = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
    Dx = [
      [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
      [/\.(?:nte|ent|nett)$/, ".net"],
      [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
    ];
    Bx = 100;
  });

  // src/accounts/email/judge-email.ts
  function Ti(n) {
    var i;
    const e = yr(n);
    const t = e && Iu(n);
    const r = (i = Wu(t != null ? t : n)) != null ? i : t;
    if (e) {
      return { problem: e, meant: r };
    }
    return r === null ? jx : { problem: "typo", meant: r };
  }
  var jx;
  var ta = m(() => {
    "use strict";
    Ai();
    Uu();
    jx = { problem: null, meant: null };
  });

  // src/app/checks-part.ts
  var Vu = {};
  ti(Vu, {
    judgeEmail: () => Ti
  });
  var ju = m(() => {
    "use strict";
    ta();
  });

  // src/accounts/steps/step-conversation.ts
  function Kx({ required: n }) {
    return n === "required";
  }
  function Oi(n) {
    return n.kind === "silent" ? "unknown" : n.kind === "free" ? "no" : "yes";
  }
  var Hx, In;
  var Ei = m(() => {
    "use strict";
    pi();
    yt();
    ri();
    be();
    ut();
    Hx = 12e4;
    In = class extends Qt {
      /**
       * @param dependencies
       * @param account
       * @param step The first step
       * @param onEnd Told once how it ended
       * @param existence What is known already of the account; left out: the wiki is asked
       */
      constructor(t, r, i, o, s = "asking") {
        super({ step: i, existence: s, values: Ds(i.requests), phase: "open", redirect: "none", notice: null });
        this.dependencies = t;
        this.account = r;
        this.onEnd = o;
        if (s === "asking") {
          void this.askForAccount();
        }
      }
      setValue(t, r) {
        this.change({ values: k(b({}, this.state.values), { [t]: r }) });
      }
      /**
       * Answers the step with what was filled in.
       *
       * @param extra The button that was pressed, or what came back from the redirect
       */
      answer() {
        return v(this, arguments, function* (t = {}) {
          const { step: r, values: i, phase: o } = this.state;
          if (o !== "open") {
            return;
          }
          const s = Object.keys(t).length > 0 ? [] : r.requests.filter(Kx);
          const a = Ks(s, i);
          if (a) {
            this.change({ notice: k(b({}, Ye("fieldmissing", a.name)), { ended: false }) });
            return;
          }
          this.change({ phase: "sending", notice: null });
          yield this.conclude(yield this.dependencies.service.continue(
            Ln(r.requests, b(b({}, i), t)),
            this.account.by
          ));
        });
      }
      /** The person was sent to the redirect's address, in a window of its own. */
      redirected() {
        const { step: t } = this.state;
        this.change({ redirect: "away" });
        this.dependencies.clock.later(Hx, () => {
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
        return v(this, null, function* () {
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
        return v(this, null, function* () {
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
        return v(this, null, function* () {
          if (t.type === "restart") {
            yield this.endUnlessExisting({ kind: "restart", step: t });
            return;
          }
          const r = this.state.existence === "yes" ? "yes" : "asking";
          this.change({
            step: t,
            existence: r,
            values: Ds(t.requests),
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
        return v(this, null, function* () {
          const { step: t } = this.state;
          const { username: r, since: i } = this.account;
          const o = Oi(yield this.dependencies.service.find(r, i));
          if (this.state.step === t && this.state.existence === "asking") {
            this.change({ existence: o });
          }
        });
      }
      /** The answer to a step got lost. */
      find() {
        return v(this, null, function* () {
          const { service: t, clock: r } = this.dependencies;
          const { username: i, since: o } = this.account;
          const { existence: s } = this.state;
          this.change({ phase: "finding" });
          const a = yield $n(t, r, i, o);
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
        return v(this, null, function* () {
          const { existence: r } = this.state;
          const { username: i, since: o } = this.account;
          const s = r === "yes" || r === "no" ? r : Oi(yield this.dependencies.service.find(i, o));
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
  var kr = m(() => {
    "use strict";
  });

  // src/ui/shared/captcha-service.ts
  function Ku(n) {
    const e = window;
    const t = e[Gx[n]];
    return t && typeof t.render === "function" ? t : null;
  }
  function Yx(n, e) {
    var r;
    const t = new DOMParser().parseFromString(e, "text/html");
    for (const i of Array.from(t.querySelectorAll("script[src]"))) {
      const o = kt(i.getAttribute("src"));
      const s = ((r = i.getAttribute("type")) != null ? r : "").trim().toLowerCase();
      if (o && Qx[n].test(o.href) && Jx.includes(s)) {
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
  function Xx(n) {
    return new Promise((e, t) => {
      n.onload = () => e();
      n.onerror = () => t(new Error(`Cannot load ${n.src}`));
      setTimeout(() => t(new Error(`No answer from ${n.src}`)), Hu);
      document.head.appendChild(n);
    });
  }
  function Zx(n) {
    return v(this, null, function* () {
      const e = Date.now();
      for (; ; ) {
        const t = Ku(n);
        if (t) {
          if (t.ready) {
            yield new Promise((r) => {
              var i;
              (i = t.ready) == null ? void 0 : i.call(t, r);
            });
          }
          return t;
        }
        if (Date.now() - e > Hu) {
          throw new Error(`${n} did not start`);
        }
        yield new Promise((r) => {
          setTimeout(r, 100);
        });
      }
    });
  }
  function Gu(n, e, t, r, i) {
    return v(this, null, function* () {
      if (!Ku(n)) {
        const s = Yx(n, yield r());
        if (s === null) {
          throw new Error(`The wiki names no script of ${n}`);
        }
        yield Xx(s);
      }
      const o = yield Zx(n);
      o.render(t, {
        sitekey: e,
        callback: i,
        "expired-callback": () => i(""),
        "error-callback": () => i("")
      });
    });
  }
  var Hu, Gx, Qx, Jx;
  var Qu = m(() => {
    "use strict";
    kr();
    Hu = 1e4;
    Gx = {
      hcaptcha: "hcaptcha",
      recaptcha: "grecaptcha",
      turnstile: "turnstile"
    };
    Qx = {
      hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
      recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
      turnstile: /^https:\/\/challenges\.cloudflare\.com\//
    };
    Jx = ["", "text/javascript", "application/javascript"];
  });

  // src/ui/shared/messages.ts
  function Dn(n) {
    for (const [e, t] of Object.entries(n)) {
      if (typeof t === "string" && !mw.messages.exists(e)) {
        mw.messages.set(e, t);
      }
    }
  }
  function ng(n) {
    const e = document.documentElement.dir === "rtl";
    const t = n.replace(tg, "");
    return e ? t && `⁨${t}⁩` : eg.test(t) ? `⁨${t}⁩` : t;
  }
  function rg(n) {
    return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
  }
  function u(n, ...e) {
    return mw.message(n, ...e.map((t) => typeof t === "string" ? ng(t) : rg(t))).text();
  }
  function Ju(n, ...e) {
    return mw.message(n, ...e).text();
  }
  var eg, tg;
  var Y = m(() => {
    "use strict";
    eg = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
    tg = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  });

  // src/ui/shared/wiki-html.ts
  function ag(n, e) {
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
  function na(n, e) {
    Array.from(e.childNodes).forEach((t) => {
      if (t instanceof Text) {
        n.appendChild(document.createTextNode(t.data));
      } else if (t instanceof Element && !og.has(t.tagName.toUpperCase())) {
        if (!ig.has(t.tagName)) {
          na(n, t);
          return;
        }
        const r = document.createElement(t.tagName.toLowerCase());
        for (const i of sg) {
          const o = t.getAttribute(i);
          if (o !== null) {
            r.setAttribute(i, o);
          }
        }
        ag(t, r);
        na(r, t);
        n.appendChild(r);
      }
    });
  }
  function Ne(n) {
    const e = document.createDocumentFragment();
    if (n.format === "text") {
      e.appendChild(document.createTextNode(n.text));
    } else {
      const t = new DOMParser().parseFromString(n.html, "text/html");
      na(e, t.body);
    }
    return e;
  }
  function Je(n) {
    var e;
    return ((e = Ne(n).textContent) != null ? e : "").trim();
  }
  function Yu(n) {
    return Je(n) === "" ? null : $("<span>").append(Ne(n));
  }
  var ig, og, sg;
  var dt = m(() => {
    "use strict";
    kr();
    ig = /* @__PURE__ */ new Set([
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
    og = /* @__PURE__ */ new Set([
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
    sg = ["title", "lang", "dir", "alt", "width", "height"];
  });

  // src/ui/shared/captcha-view.ts
  var Zt;
  var Pi = m(() => {
    "use strict";
    be();
    Qu();
    Y();
    kr();
    dt();
    Zt = class {
      constructor(e, t) {
        this.surroundings = t;
        this.$element = $("<div>").addClass("accountcreator-captcha");
        this.$element.append($("<div>").append(Ne(e.instructions)));
        switch (e.kind) {
          case "text":
            this.$element.append($("<p>").addClass("accountcreator-captcha-question").text(e.question));
            this.addAnother(u("accountcreator-captcha-another-question"));
            break;
          case "question":
            this.$element.append(
              $("<div>").addClass("accountcreator-captcha-question").append(Ne(e.question))
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
        const t = kt(e);
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
        Gu(e.service, e.siteKey, t, r, i).catch(
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
  var cg, lg, Li;
  var Xu = m(() => {
    "use strict";
    cg = 500;
    lg = 1500;
    Li = class {
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
            setTimeout(() => e.redirectClosed(), lg);
          } else {
            this.look(e, t);
          }
        }, cg);
      }
    };
  });

  // src/ui/shared/deliberate-press.ts
  function Zu({ key: n }) {
    return n === "Enter" || n === " ";
  }
  function ed({ key: n, target: e }) {
    return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(dg) !== null && e.closest(td) === null;
  }
  var ug, td, dg, Bn;
  var ra = m(() => {
    "use strict";
    ug = 500;
    td = "button, a, [role=button], input[type=button], input[type=submit]";
    dg = "[role=gridcell]";
    Bn = class {
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
        }, ug);
      }
      onKeydown(e) {
        if (!Zu(e) || ed(e)) {
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
        if (Zu(e) && !ed(e) && !this.held.delete(e.key)) {
          e.preventDefault();
          e.stopImmediatePropagation();
        }
      }
      onClick(e) {
        if (this.isWaiting && e.target instanceof Element && e.target.closest(td)) {
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
  function nd() {
    var n, e, t;
    return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
  }
  function rd(n) {
    const e = $(nd());
    const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
    if (t.length > 0) {
      n.$element.insertBefore(t.first());
    } else {
      e.append(n.$element);
    }
  }
  function id(n) {
    $(nd()).append(n.$element);
  }
  var ia = m(() => {
    "use strict";
  });

  // src/ui/shared/ask.ts
  function pg(n) {
    return typeof n === "object" && n !== null && n.action === "accept";
  }
  function Xe(n, e) {
    const t = $.Deferred();
    const r = new OO.ui.WindowManager();
    const i = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
    id(r);
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
    const a = o ? new Bn(o) : null;
    void s.opened.then(() => {
      for (const c of i.getActions().get()) {
        c.$button.attr("data-accountcreator-action", c.getAction() === "accept" ? "confirm" : "stay");
      }
      a == null ? void 0 : a.appeared();
    });
    void s.closed.then((c) => {
      r.destroy();
      if (pg(c)) {
        t.resolve();
      } else {
        t.reject();
      }
    });
    return t.promise();
  }
  var dn = m(() => {
    "use strict";
    ra();
    Y();
    ia();
  });

  // src/ui/shared/field-control.ts
  function fg(n, e) {
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
  function mg(n, e) {
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
  function hg(n, e) {
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
  function xg(n, e) {
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
  function gg(n) {
    const e = $("<div>").addClass("accountcreator-reading").append(Ne(n.label));
    if (typeof n.value === "string" && n.value !== "") {
      e.append($("<p>").text(n.value));
    }
    return { widget: null, $content: e, $input: null, get: () => "", set: () => void 0 };
  }
  function bg(n, e) {
    const t = new OO.ui.ButtonWidget({ label: Je(n.label) || n.name });
    t.on("click", e);
    return { widget: t, $content: t.$element, $input: t.$button, get: () => false, set: () => void 0 };
  }
  function wg(n, e, t) {
    switch (n.type) {
      case "string":
      case "password":
        return fg(n, e);
      case "select":
        return mg(n, e);
      case "multiselect":
        return hg(n, e);
      case "checkbox":
        return xg(n, e);
      case "button":
        return bg(n, t);
      case "null":
      case "hidden":
        return gg(n);
      default:
        return L(n.type);
    }
  }
  function od(n, e) {
    return JSON.stringify(n) === JSON.stringify(e);
  }
  var qn;
  var oa = m(() => {
    "use strict";
    ye();
    be();
    dt();
    qn = class {
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
        var d;
        this.control = wg(
          e,
          () => {
            const f = this.control.get();
            if (!od(f, this.known)) {
              this.known = f;
              t.changed(e.name, f);
            }
          },
          () => t.pressed(e.name)
        );
        this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
        const { widget: i, $content: o, $input: s } = this.control;
        if (!i || e.type === "button") {
          this.$element.append(o);
          if (s) {
            s.attr("title", Je(e.help));
          }
          return;
        }
        const a = Je(e.label) || e.name;
        const c = r && !ve(e.help) && Je(e.help) !== a;
        const l = new OO.ui.FieldLayout(i, {
          align: e.type === "checkbox" ? "inline" : "top",
          label: (d = Yu(e.label)) != null ? d : e.name
        });
        const p = c ? $("<div>").addClass("accountcreator-help").append(Ne(e.help)) : $();
        this.$element.append(l.$element, p, this.$remark);
        if (s) {
          const f = [...p.get(), ...this.$remark.get()].map((g) => {
            g.id = OO.ui.generateElementId();
            return g.id;
          });
          s.attr("aria-describedby", f.join(" "));
        }
      }
      /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
      setValue(e) {
        if (!od(e, this.known)) {
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
  function sa(n, e) {
    var r, i;
    const t = Array.from((i = (r = n.parentElement) == null ? void 0 : r.children) != null ? i : []);
    return t.indexOf(n) < t.indexOf(e);
  }
  var zn;
  var aa = m(() => {
    "use strict";
    wt();
    rt();
    oa();
    zn = class {
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
        this.build(e.filter(({ name: a, type: c }) => a !== hr && c !== "hidden"), t, r);
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
        (t = this.controls.get(Oe)) == null ? void 0 : t.setReadOnly(e);
        (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
      }
      /** The puzzle above the field for its answer; null: there is none. */
      get $captcha() {
        return this.controls.has(Oe) && this.captcha ? this.captcha.$puzzle : null;
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
          const c = a && JSON.stringify(a.field) === JSON.stringify(s) ? a : new qn(s, this.surroundings, this.surroundings.showsHelp(s));
          i.set(s.name, c);
          if (s.name === Oe && t) {
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
          if (i.parentElement !== t || r && !sa(i, r)) {
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
  function vg(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-session-lost", e) : n === e ? u("accountcreator-session-again", e) : u("accountcreator-session-other", e, n);
  }
  function yg(n, e) {
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
  function kg(n, e) {
    const t = { wiki: Te(""), field: null, action: null };
    switch (n.kind) {
      case "refused":
        return yg(n, e);
      case "sessionLost":
        return k(b({}, t), { type: "error", own: vg(n.now) });
      case "unknown":
        return n.found === "free" ? k(b({}, t), { own: u("accountcreator-unknown-free", n.username), type: "warning" }) : k(b({}, t), {
          own: u("accountcreator-unknown-silent", n.username),
          type: "warning",
          action: "askAgain"
        });
      case "restart":
        return k(b({}, t), { wiki: n.message, own: u("accountcreator-restart"), type: "warning" });
      case "otherTab":
        return k(b({}, t), { own: u("accountcreator-other-tab"), type: "warning" });
      default:
        return L(n);
    }
  }
  function Sg(n) {
    return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
  }
  var Wn;
  var ca = m(() => {
    "use strict";
    it();
    ye();
    be();
    Y();
    dt();
    Wn = class {
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
        const i = e ? kg(e, r) : null;
        if (e !== this.shown) {
          this.shown = e;
          this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
          if (e && i) {
            this.$element.attr("data-accountcreator-outcome", Sg(e)).append(this.build(i));
            if (e.kind === "refused") {
              this.$element.attr("data-accountcreator-code", e.code);
            }
          }
        }
        return i ? i.field : null;
      }
      build(e) {
        const t = $("<div>");
        if (!ve(e.wiki)) {
          t.append($("<div>").addClass("accountcreator-notice-wiki").append(Ne(e.wiki)));
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
  function Sr({ existence: n }) {
    return n === "yes" ? u("accountcreator-close-step") : n === "no" ? u("accountcreator-close-step-none") : u("accountcreator-close-step-maybe");
  }
  function Vn({ existence: n }) {
    return n === "no" ? u("accountcreator-give-up") : u("accountcreator-walk-away");
  }
  function $i({ step: n, redirect: e }) {
    const { redirectTarget: t, requests: r } = n;
    if (t !== null) {
      const s = kt(t);
      return !s ? null : e === "none" ? u("accountcreator-redirect-go", s.host) : e === "away" ? u("accountcreator-redirect-show") : u("accountcreator-redirect-again");
    }
    const i = r.flatMap((s) => s.fields);
    const o = i.some(({ type: s }) => s === "button") && i.every(({ type: s }) => s === "button" || s === "null" || s === "hidden");
    return o ? null : u("accountcreator-continue");
  }
  function Rg({ requests: n }) {
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
  function Ag(n) {
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
  var Un;
  var la = m(() => {
    "use strict";
    rt();
    ye();
    be();
    Pi();
    aa();
    Y();
    ca();
    kr();
    dt();
    Un = class {
      constructor(e) {
        this.redirector = e;
        this.$element = $("<div>").addClass("accountcreator-step");
        this.notice = new Wn({ askAgain: () => void 0, createAllTheSame: () => void 0 });
        this.$existence = $("<div>").attr("role", "status");
        this.$redirect = $("<div>").attr("role", "status");
        this.$metadata = $("<div>");
        this.$message = $("<div>").addClass("accountcreator-step-message").attr("tabindex", -1);
        this.conversation = null;
        this.stopObserving = () => void 0;
        this.shown = null;
        this.existenceShown = "";
        this.fields = new zn({
          changed: (t, r) => {
            var i;
            return (i = this.conversation) == null ? void 0 : i.setValue(t, r);
          },
          pressed: (t) => {
            var r;
            void ((r = this.conversation) == null ? void 0 : r.answer({ [t]: true }));
          },
          showsHelp: () => true,
          puzzle: (t) => new Zt(t, {
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
          const i = kt(t.redirectTarget);
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
          const i = kt(e.redirectTarget);
          this.$message.text(i ? u("accountcreator-redirect", i.host) : u("accountcreator-redirect-unsafe", e.redirectTarget));
        } else if (ve(e.message)) {
          this.$message.text(u("accountcreator-step-more"));
        } else {
          this.$message.append(Ne(e.message));
        }
        this.$metadata.empty().append(e.redirectTarget === null ? Rg(e) : $());
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
        const t = Ag(e);
        if (this.$redirect.text() !== t) {
          this.$redirect.text(t);
        }
      }
    };
  });

  // src/ui/shared/step-screen.ts
  var Mi;
  var sd = m(() => {
    "use strict";
    dn();
    Y();
    la();
    Mi = class {
      constructor(e, t) {
        this.conversation = e;
        this.$element = $("<div>");
        this.size = "large";
        this.viewName = "step";
        this.step = new Un(t);
        this.$element.append(this.step.$element);
      }
      get title() {
        return u("accountcreator-title");
      }
      get status() {
        return this.conversation.state.phase === "finding" ? u("accountcreator-settling") : "";
      }
      get buttons() {
        const { state: e } = this.conversation;
        const t = e.phase !== "open";
        const r = $i(e);
        return [
          { action: "leave", label: Vn(e), kind: "destructive", disabled: t },
          ...r === null ? [] : [{ action: "next", label: r, kind: "progressive", disabled: t }]
        ];
      }
      get closingQuestion() {
        const { state: e } = this.conversation;
        return e.phase === "ended" ? null : Sr(e);
      }
      press(e) {
        const { conversation: t, step: r } = this;
        if (e === "next") {
          r.next();
        } else if (e === "leave") {
          void Xe(Sr(t.state), Vn(t.state)).then(
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
  var ad = {};
  ti(ad, {
    makeStepsPart: () => Cg
  });
  function Cg(n, e) {
    Dn(_n);
    const t = new Li(e);
    return {
      redirector: t,
      converse: (r, i, o) => Promise.resolve(
        new In(n, r, i, o)
      ),
      screen: (r) => new Mi(r, t),
      puzzle: (r, i) => new Zt(r, i).$element
    };
  }
  var cd = m(() => {
    "use strict";
    Ei();
    Ri();
    Pi();
    Y();
    Xu();
    sd();
  });

  // src/accounts/list/row.ts
  function Fi(n) {
    return n === "mail" || n === "generate" || n === "type";
  }
  function jn(n, e, t) {
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
  function je({ attempt: n }) {
    return n ? n.outcome : null;
  }
  function we(n, e) {
    var t;
    return (t = n.request.mode) != null ? t : e;
  }
  function It(n) {
    return n.canonical || n.request.username;
  }
  var Ie = m(() => {
    "use strict";
  });

  // src/accounts/list/create/attempt.ts
  function Ge(n) {
    return k(b({}, n), {
      status: "open",
      sentAt: n.lost ? n.sentAt : null,
      outcome: null,
      existence: null,
      account: null,
      turn: k(b({}, n.turn), { looking: null, disputed: null })
    });
  }
  var Ni, pt;
  var Dt = m(() => {
    "use strict";
    Ni = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
    pt = {
      status: "open",
      before: "ready",
      sentAt: null,
      lost: false,
      tries: 0,
      postponed: false,
      outcome: null,
      existence: null,
      account: null,
      turn: Ni
    };
  });

  // src/accounts/list/keep/journal-format.ts
  function ld(n, e) {
    return !e || ve(n) ? null : n.format === "html" ? n.html : [n.text];
  }
  function ud(n) {
    return n === null ? Te("") : typeof n === "string" ? { format: "html", html: n } : Te(n[0]);
  }
  function Tg(n, e) {
    switch (n == null ? void 0 : n.kind) {
      case "created":
        return ["c", n.by];
      case "refused": {
        const { code: t, message: r, stops: i, spent: o, field: s, ended: a } = n;
        return ["r", t, ld(r, e), i, o, s, a];
      }
      case "step": {
        const { type: t, code: r, message: i } = n.step;
        return ["s", t, r, ld(i, e)];
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
  function Og(n, e) {
    if (n === null) {
      return null;
    }
    switch (n[0]) {
      case "c":
        return { kind: "created", username: e != null ? e : "", by: n[1] };
      case "r": {
        const [, t, r, i, o, s, a] = n;
        return { kind: "refused", code: t, message: ud(r), stops: i, spent: o, retryAfter: null, field: s, ended: a };
      }
      case "s": {
        const [, t, r, i] = n;
        return { kind: "step", step: { type: t, code: r, message: ud(i), requests: [], redirectTarget: null } };
      }
      case "u":
        return { kind: "unknown", cause: n[1] };
      default:
        return L(n);
    }
  }
  function Eg(n, e) {
    return n && [
      pd.indexOf(n.status),
      n.before,
      n.sentAt,
      n.lost,
      n.tries,
      n.postponed,
      n.existence,
      n.account,
      Tg(n.outcome, e)
    ];
  }
  function Pg(n) {
    if (n === null) {
      return null;
    }
    const [e, t, r, i, o, s, a, c, l] = n;
    const p = pd[e];
    if (p === void 0) {
      throw new Error("Written by another version");
    }
    const d = p === "sent";
    return k(b({}, pt), {
      status: d ? "unknown" : p,
      before: t,
      sentAt: r,
      lost: i || d,
      tries: o,
      postponed: s,
      existence: a === "asking" ? "unknown" : a,
      account: c,
      outcome: Og(l, c)
    });
  }
  function fd(n, e) {
    var l;
    const { username: t, email: r, realname: i, reason: o, mode: s, password: a } = n.request;
    const c = n.state === "created" || n.state === "already";
    return [
      dd.indexOf(n.state),
      n.line,
      t,
      c ? "" : r,
      c ? "" : i,
      o,
      s,
      n.canonical,
      n.overrides,
      ((l = n.creation) == null ? void 0 : l.createdByMe) ? n.creation.at : null,
      a !== "" || n.passwordSource === "sheet",
      Eg(n.attempt, e)
    ];
  }
  function md(n, e) {
    const [
      t,
      r,
      i,
      o,
      s,
      a,
      c,
      l,
      p,
      d,
      f,
      g
    ] = e;
    return k(b({}, jn(n, r, { username: i, email: o, realname: s, reason: a, mode: c })), {
      state: Lg(dd[t]),
      canonical: l,
      overrides: [...p],
      creation: d === null ? null : { createdByMe: true, createdBy: "", at: d },
      passwordSource: f ? "sheet" : "given",
      attempt: Pg(g)
    });
  }
  function Lg(n) {
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
  var dd, pd;
  var hd = m(() => {
    "use strict";
    ye();
    be();
    Dt();
    Ie();
    dd = [
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
    pd = [
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
  var $g, _i;
  var xd = m(() => {
    "use strict";
    ye();
    Ie();
    hd();
    Fs();
    $g = 1e6;
    _i = class {
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
        this.removeOthers(/* @__PURE__ */ new Set([Cn(this.wiki), ...r.map((i) => this.rowKey(i))]));
        this.write(Cn(this.wiki), [
          $s,
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
        const t = je(e);
        const r = (t == null ? void 0 : t.kind) === "refused" && !ve(t.message) ? JSON.stringify(t.message).length : 0;
        this.messages += r;
        this.write(this.rowKey(e.id), fd(e, this.messages < $g));
      }
      /**
       * What is kept. A run of somebody else or of long ago is forgotten.
       *
       * @param me Who is logged in
       * @param now Milliseconds since 1970 on this machine
       */
      restore(e, t) {
        try {
          if (!ni(this.store, this.wiki, e, t)) {
            return { kind: "none" };
          }
          const r = this.store.get(Cn(this.wiki));
          return r === null ? { kind: "none" } : this.read(JSON.parse(r));
        } catch (r) {
          return { kind: "unreadable" };
        }
      }
      /** Forgets everything. */
      clear() {
        this.isKept = true;
        try {
          Ms(this.store, this.wiki);
        } catch (e) {
          this.isKept = false;
        }
      }
      rowKey(e) {
        return mr(this.wiki) + e;
      }
      removeOthers(e) {
        try {
          for (const t of this.store.keys()) {
            if (t.startsWith(mr(this.wiki)) && !e.has(t)) {
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
        if (t !== $s || typeof s !== "string") {
          return { kind: "unreadable" };
        }
        const l = a.map((p) => {
          var d;
          return md(p, JSON.parse((d = this.store.get(this.rowKey(p))) != null ? d : ""));
        });
        return { kind: "run", header: { me: r, mode: o, reason: s, startedAt: i }, rows: l, owner: c };
      }
    };
  });

  // node_modules/papaparse/papaparse.min.js
  var pa = bt((ua, da) => {
    ((n, e) => {
      "function" == typeof define && define.amd ? define([], e) : "object" == typeof da && "undefined" != typeof ua ? da.exports = e() : n.Papa = e();
    })(ua, function n() {
      var e = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== e ? e : {};
      var t = !e.document && !!e.postMessage, r = e.IS_PAPA_WORKER || false, i = {}, o = 0, s = {};
      function a(x) {
        return 65279 === x.charCodeAt(0) ? x.slice(1) : x;
      }
      function c(x) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(h) {
          var y = W(h);
          y.chunkSize = parseInt(y.chunkSize), h.step || h.chunk || (y.chunkSize = null);
          this._handle = new g(y), (this._handle.streamer = this)._config = y;
        }.call(this, x), this.parseChunk = function(h, y) {
          var M = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < M) {
            let S = this._config.newline;
            S || (E = this._config.quoteChar || '"', S = this._handle.guessLineEndings(h, E)), h = [...h.split(S).slice(M)].join(S);
          }
          this.isFirstChunk && Z(this._config.beforeFirstChunk) && void 0 !== (E = this._config.beforeFirstChunk(h)) && (h = E), this.isFirstChunk = false, this._halted = false;
          var M = this._partialLine + h, E = (this._partialLine = "", this._handle.parse(M, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            h = E.meta.cursor, M = (this._finished || (this._partialLine = M.substring(h - this._baseIndex), this._baseIndex = h), E && E.data && (this._rowCount += E.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (r) e.postMessage({ results: E, workerId: s.WORKER_ID, finished: M });
            else if (Z(this._config.chunk) && !y) {
              if (this._config.chunk(E, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = E = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(E.data), this._completeResults.errors = this._completeResults.errors.concat(E.errors), this._completeResults.meta = E.meta), this._completed || !M || !Z(this._config.complete) || E && E.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), M || E && E.meta.paused || this._nextChunk(), E;
          }
          this._halted = true;
        }, this._sendError = function(h) {
          Z(this._config.error) ? this._config.error(h) : r && this._config.error && e.postMessage({ workerId: s.WORKER_ID, error: h, finished: false });
        };
      }
      function l(x) {
        var h;
        (x = x || {}).chunkSize || (x.chunkSize = s.RemoteChunkSize), c.call(this, x), this._nextChunk = t ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(y) {
          this._input = y, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (h = new XMLHttpRequest(), this._config.withCredentials && (h.withCredentials = this._config.withCredentials), t || (h.onload = ee(this._chunkLoaded, this), h.onerror = ee(this._chunkError, this)), h.ontimeout = ee(this._chunkTimeout, this), h.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !t), this._config.downloadTimeout && !t && (h.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var y, M = this._config.downloadRequestHeaders;
              for (y in M) h.setRequestHeader(y, M[y]);
            }
            var E;
            this._config.chunkSize && (E = this._start + this._config.chunkSize - 1, h.setRequestHeader("Range", "bytes=" + this._start + "-" + E));
            try {
              h.send(this._config.downloadRequestBody);
            } catch (S) {
              this._chunkError(S.message);
            }
            t && 0 === h.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === h.readyState && (h.status < 200 || 400 <= h.status ? this._chunkError() : (this._start += this._config.chunkSize || h.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((y) => null !== (y = y.getResponseHeader("Content-Range")) ? parseInt(y.substring(y.lastIndexOf("/") + 1)) : -1)(h), this.parseChunk(h.responseText)));
        }, this._chunkError = function(y) {
          y = h.statusText || y;
          this._sendError(new Error(y));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function p(x) {
        (x = x || {}).chunkSize || (x.chunkSize = s.LocalChunkSize), c.call(this, x);
        var h, y, M = "undefined" != typeof FileReader;
        this.stream = function(E) {
          this._input = E, y = E.slice || E.webkitSlice || E.mozSlice, M ? ((h = new FileReader()).onload = ee(this._chunkLoaded, this), h.onerror = ee(this._chunkError, this)) : h = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var E = this._input, S = (this._config.chunkSize && (S = Math.min(this._start + this._config.chunkSize, this._input.size), E = y.call(E, this._start, S)), h.readAsText(E, this._config.encoding));
          M || this._chunkLoaded({ target: { result: S } });
        }, this._chunkLoaded = function(E) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(E.target.result);
        }, this._chunkError = function() {
          this._sendError(h.error);
        };
      }
      function d(x) {
        var h;
        c.call(this, x = x || {}), this.stream = function(y) {
          return h = y, this._nextChunk();
        }, this._nextChunk = function() {
          var y, M;
          if (!this._finished) return y = this._config.chunkSize, h = y ? (M = h.substring(0, y), h.substring(y)) : (M = h, ""), this._finished = !h, this.parseChunk(M);
        };
      }
      function f(x) {
        c.call(this, x = x || {});
        var h = [], y = true, M = false;
        this.pause = function() {
          c.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          c.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(E) {
          this._input = E, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          M && 1 === h.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), h.length ? this.parseChunk(h.shift()) : y = true;
        }, this._streamData = ee(function(E) {
          try {
            h.push("string" == typeof E ? E : E.toString(this._config.encoding)), y && (y = false, this._checkIsFinished(), this.parseChunk(h.shift()));
          } catch (S) {
            this._streamError(S);
          }
        }, this), this._streamError = ee(function(E) {
          this._streamCleanUp(), this._sendError(E);
        }, this), this._streamEnd = ee(function() {
          this._streamCleanUp(), M = true, this._streamData("");
        }, this), this._streamCleanUp = ee(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function g(x) {
        var h, y, M, E, S = Math.pow(2, 53), Q = -S, Ee = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, Se = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, ie = this, Pe = 0, _ = 0, he = false, C = false, O = [], T = { data: [], errors: [], meta: {} };
        function Re(U) {
          return "greedy" === x.skipEmptyLines ? "" === U.join("").trim() : 1 === U.length && 0 === U[0].length;
        }
        function D() {
          if (T && M && (Le("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + s.DefaultDelimiter + "'"), M = false), x.skipEmptyLines && (T.data = T.data.filter(function(le) {
            return !Re(le);
          })), I()) {
            let le = function($e) {
              O.push($e);
            };
            var z = le;
            if (T) if (Array.isArray(T.data[0])) {
              for (var U = 0; I() && U < T.data.length; U++) T.data[U].forEach(le);
              T.data.splice(0, 1);
            } else T.data.forEach(le);
          }
          function N(le, $e) {
            for (var oe = x.header ? {} : [], H = 0; H < le.length; H++) {
              var V = H, He = le[H], He = ((ne, K) => ((fe) => (x.dynamicTypingFunction && void 0 === x.dynamicTyping[fe] && (x.dynamicTyping[fe] = x.dynamicTypingFunction(fe)), true === (x.dynamicTyping[fe] || x.dynamicTyping)))(ne) ? "true" === K || "TRUE" === K || "false" !== K && "FALSE" !== K && (((fe) => {
                if (Ee.test(fe)) {
                  fe = parseFloat(fe);
                  if (Q < fe && fe < S) return 1;
                }
              })(K) ? parseFloat(K) : Se.test(K) ? new Date(K) : "" === K ? null : K) : K)(V = x.header ? H >= O.length ? "__parsed_extra" : O[H] : V, He = x.transform ? x.transform(He, V) : He);
              "__parsed_extra" === V ? (oe[V] = oe[V] || [], oe[V].push(He)) : oe[V] = He;
            }
            return x.header && (H > O.length ? Le("FieldMismatch", "TooManyFields", "Too many fields: expected " + O.length + " fields but parsed " + H, _ + $e) : H < O.length && Le("FieldMismatch", "TooFewFields", "Too few fields: expected " + O.length + " fields but parsed " + H, _ + $e)), oe;
          }
          var ce;
          T && (x.header || x.dynamicTyping || x.transform) && (ce = 1, !T.data.length || Array.isArray(T.data[0]) ? (T.data = T.data.map(N), ce = T.data.length) : T.data = N(T.data, 0), x.header && T.meta && (T.meta.fields = O), _ += ce);
        }
        function I() {
          return x.header && 0 === O.length;
        }
        function Le(U, N, ce, z) {
          U = { type: U, code: N, message: ce };
          void 0 !== z && (U.row = z), T.errors.push(U);
        }
        Z(x.step) && (E = x.step, x.step = function(U) {
          T = U, I() ? D() : (D(), 0 !== T.data.length && (Pe += U.data.length, x.preview && Pe > x.preview ? y.abort() : (T.data = T.data[0], E(T, ie))));
        }), this.parse = function(U, N, ce) {
          var z = x.quoteChar || '"', z = (x.newline || (x.newline = this.guessLineEndings(U, z)), M = false, x.delimiter ? Z(x.delimiter) && (x.delimiter = x.delimiter(U), T.meta.delimiter = x.delimiter) : ((z = ((le, $e, oe, H, V) => {
            var He, ne, K, fe;
            V = V || [",", "	", "|", ";", s.RECORD_SEP, s.UNIT_SEP];
            for (var Be = 0; Be < V.length; Be++) {
              for (var Me, ue = V[Be], te = 0, Fe = 0, xe = 0, Ae = (K = void 0, new R({ comments: H, delimiter: ue, newline: $e, preview: 10 }).parse(le)), qe = 0; qe < Ae.data.length; qe++) oe && Re(Ae.data[qe]) ? xe++ : (Me = Ae.data[qe].length, Fe += Me, void 0 === K ? K = Me : 0 < Me && (te += Math.abs(Me - K), K = Me));
              0 < Ae.data.length && (Fe /= Ae.data.length - xe), 1.99 < Fe && (void 0 === ne || te < ne || te === ne && fe < Fe) && (ne = te, He = ue, fe = Fe);
            }
            return { successful: !!(x.delimiter = He), bestDelimiter: He };
          })(U, x.newline, x.skipEmptyLines, x.comments, x.delimitersToGuess)).successful ? x.delimiter = z.bestDelimiter : (M = true, x.delimiter = s.DefaultDelimiter), T.meta.delimiter = x.delimiter), W(x));
          return z.header = I(), x.preview && x.header && z.preview++, h = U, y = new R(z), T = y.parse(h, N, ce), D(), he ? { meta: { paused: true } } : T || { meta: { paused: false } };
        }, this.paused = function() {
          return he;
        }, this.pause = function() {
          he = true, y.abort(), h = Z(x.chunk) ? "" : h.substring(y.getCharIndex());
        }, this.resume = function() {
          ie.streamer._halted ? (he = false, ie.streamer.parseChunk(h, true)) : setTimeout(ie.resume, 3);
        }, this.aborted = function() {
          return C;
        }, this.abort = function() {
          C = true, y.abort(), T.meta.aborted = true, Z(x.complete) && x.complete(T), h = "";
        }, this.guessLineEndings = function(le, z) {
          le = le.substring(0, 1048576);
          var z = new RegExp(w(z) + "([^]*?)" + w(z), "gm"), ce = (le = le.replace(z, "")).split("\r"), z = le.split("\n"), le = 1 < z.length && z[0].length < ce[0].length;
          if (1 === ce.length || le) return "\n";
          for (var $e = 0, oe = 0; oe < ce.length; oe++) "\n" === ce[oe][0] && $e++;
          return $e >= ce.length / 2 ? "\r\n" : "\r";
        };
      }
      function w(x) {
        return x.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function R(x) {
        var h = (x = x || {}).delimiter, y = x.newline, M = x.comments, E = x.step, S = x.preview, Q = x.fastMode, Ee = null, Se = false, ie = null == x.quoteChar ? '"' : x.quoteChar, Pe = ie;
        if (void 0 !== x.escapeChar && (Pe = x.escapeChar), ("string" != typeof h || -1 < s.BAD_DELIMITERS.indexOf(h)) && (h = ","), M === h) throw new Error("Comment character same as delimiter");
        true === M ? M = "#" : ("string" != typeof M || -1 < s.BAD_DELIMITERS.indexOf(M)) && (M = false), "\n" !== y && "\r" !== y && "\r\n" !== y && (y = "\n");
        var _ = 0, he = false;
        this.parse = function(C, O, T) {
          if ("string" != typeof C) throw new Error("Input must be a string");
          var Re = C.length, D = h.length, I = y.length, Le = M.length, U = Z(E), N = [], ce = [], z = [], le = _ = 0;
          if (!C) return te();
          if (Q || false !== Q && -1 === C.indexOf(ie)) {
            for (var $e = C.split(y), oe = 0; oe < $e.length; oe++) {
              if (z = $e[oe], _ += z.length, oe !== $e.length - 1) _ += y.length;
              else if (T) return te();
              if (!M || z.substring(0, Le) !== M) {
                if (U) {
                  if (N = [], fe(z.split(h)), Fe(), he) return te();
                } else fe(z.split(h));
                if (S && S <= oe) return N = N.slice(0, S), te(true);
              }
            }
            return te();
          }
          for (var H = C.indexOf(h, _), V = C.indexOf(y, _), He = new RegExp(w(Pe) + w(ie), "g"), ne = C.indexOf(ie, _); ; ) if (C[_] === ie) for (ne = _, _++; ; ) {
            if (-1 === (ne = C.indexOf(ie, ne + 1))) return T || ce.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: N.length, index: _ }), Me();
            if (ne === Re - 1) return Me(C.substring(_, ne).replace(He, ie));
            if (ie === Pe && C[ne + 1] === Pe) ne++;
            else if (ie === Pe || 0 === ne || C[ne - 1] !== Pe) {
              -1 !== H && H < ne + 1 && (H = C.indexOf(h, ne + 1));
              var K = Be(-1 === (V = -1 !== V && V < ne + 1 ? C.indexOf(y, ne + 1) : V) ? H : Math.min(H, V));
              if (C.substr(ne + 1 + K, D) === h) {
                z.push(C.substring(_, ne).replace(He, ie)), C[_ = ne + 1 + K + D] !== ie && (ne = C.indexOf(ie, _)), -1 !== H && H < _ && (H = C.indexOf(h, _)), -1 !== V && V < _ && (V = C.indexOf(y, _));
                break;
              }
              K = Be(V);
              if (C.substring(ne + 1 + K, ne + 1 + K + I) === y) {
                if (z.push(C.substring(_, ne).replace(He, ie)), ue(ne + 1 + K + I), -1 !== H && H < _ && (H = C.indexOf(h, _)), ne = C.indexOf(ie, _), U && (Fe(), he)) return te();
                if (S && N.length >= S) return te(true);
                break;
              }
              ce.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: N.length, index: _ }), ne++;
            }
          }
          else if (M && 0 === z.length && C.substring(_, _ + Le) === M) {
            if (-1 === V) return te();
            _ = V + I, V = C.indexOf(y, _), -1 !== H && H < _ && (H = C.indexOf(h, _));
          } else if (-1 !== H && (H < V || -1 === V)) z.push(C.substring(_, H)), _ = H + D, H = C.indexOf(h, _);
          else {
            if (-1 === V) break;
            if (z.push(C.substring(_, V)), ue(V + I), U && (Fe(), he)) return te();
            if (S && N.length >= S) return te(true);
          }
          return Me();
          function fe(xe) {
            N.push(xe), le = _;
          }
          function Be(xe) {
            var Ae = 0;
            return Ae = -1 !== xe && (xe = C.substring(ne + 1, xe)) && "" === xe.trim() ? xe.length : Ae;
          }
          function Me(xe) {
            return T || (void 0 === xe && (xe = C.substring(_)), z.push(xe), _ = Re, fe(z), U && Fe()), te();
          }
          function ue(xe) {
            _ = xe, fe(z), z = [], V = C.indexOf(y, _);
          }
          function te(xe) {
            if (x.header && !O && N.length && !Se) {
              var Ae = N[0], qe = /* @__PURE__ */ Object.create(null), Ce = new Set(Ae);
              let Kt = false;
              for (let Nt = 0; Nt < Ae.length; Nt++) {
                let _e = a(Ae[Nt]);
                if (qe[_e = Z(x.transformHeader) ? x.transformHeader(_e, Nt) : _e]) {
                  let j, re = qe[_e];
                  for (; j = _e + "_" + re, re++, Ce.has(j); ) ;
                  Ce.add(j), Ae[Nt] = j, qe[_e]++, Kt = true, (Ee = null === Ee ? {} : Ee)[j] = _e;
                } else qe[_e] = 1, Ae[Nt] = _e;
                Ce.add(_e);
              }
              Kt && console.warn("Duplicate headers found and renamed."), Se = true;
            }
            return { data: N, errors: ce, meta: { delimiter: h, linebreak: y, aborted: he, truncated: !!xe, cursor: le + (O || 0), renamedHeaders: Ee } };
          }
          function Fe() {
            E(te()), N = [], ce = [];
          }
        }, this.abort = function() {
          he = true;
        }, this.getCharIndex = function() {
          return _;
        };
      }
      function A(x) {
        var h = x.data, y = i[h.workerId], M = false;
        if (h.error) y.userError(h.error, h.file);
        else if (h.results && h.results.data) {
          var E = { abort: function() {
            M = true, P(h.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: q, resume: q };
          if (Z(y.userStep)) {
            for (var S = 0; S < h.results.data.length && (y.userStep({ data: h.results.data[S], errors: h.results.errors, meta: h.results.meta }, E), !M); S++) ;
            delete h.results;
          } else Z(y.userChunk) && (y.userChunk(h.results, E, h.file), delete h.results);
        }
        h.finished && !M && P(h.workerId, h.results);
      }
      function P(x, h) {
        var y = i[x];
        Z(y.userComplete) && y.userComplete(h), y.terminate(), delete i[x];
      }
      function q() {
        throw new Error("Not implemented.");
      }
      function W(x) {
        if ("object" != typeof x || null === x) return x;
        var h, y = Array.isArray(x) ? [] : {};
        for (h in x) y[h] = W(x[h]);
        return y;
      }
      function ee(x, h) {
        return function() {
          x.apply(h, arguments);
        };
      }
      function Z(x) {
        return "function" == typeof x;
      }
      return s.parse = function(x, h) {
        var y = (h = h || {}).dynamicTyping || false;
        Z(y) && (h.dynamicTypingFunction = y, y = {});
        if (h.dynamicTyping = y, h.transform = !!Z(h.transform) && h.transform, void 0 !== h.downloadTimeout) {
          var y = parseInt(h.downloadTimeout);
          if (isNaN(y)) throw new Error("Config downloadTimeout value (" + h.downloadTimeout + ") not parsable by parseInt(val).");
          h.downloadTimeout = y;
        }
        if (!h.worker || !s.WORKERS_SUPPORTED) return y = null, s.NODE_STREAM_INPUT, "string" == typeof x ? (x = a(x), y = new (h.download ? l : d)(h)) : true === x.readable && Z(x.read) && Z(x.on) ? y = new f(h) : (e.File && x instanceof File || x instanceof Object) && (y = new p(h)), y.stream(x);
        (y = (() => {
          var M;
          return !!s.WORKERS_SUPPORTED && (M = (() => {
            var E = e.URL || e.webkitURL || null, S = n.toString();
            return s.BLOB_URL || (s.BLOB_URL = E.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", S, ")();"], { type: "text/javascript" })));
          })(), (M = new e.Worker(M)).onmessage = A, M.id = o++, i[M.id] = M);
        })()).userStep = h.step, y.userChunk = h.chunk, y.userComplete = h.complete, y.userError = h.error, h.step = Z(h.step), h.chunk = Z(h.chunk), h.complete = Z(h.complete), h.error = Z(h.error), delete h.worker, y.postMessage({ input: x, config: h, workerId: y.id });
      }, s.unparse = function(x, h) {
        var y = false, M = true, E = ",", S = "\r\n", Q = '"', Ee = Q + Q, Se = false, ie = null, Pe = false, _ = ((() => {
          if ("object" == typeof h) {
            if ("string" != typeof h.delimiter || s.BAD_DELIMITERS.filter(function(O) {
              return -1 !== h.delimiter.indexOf(O);
            }).length || (E = h.delimiter), "boolean" != typeof h.quotes && "function" != typeof h.quotes && !Array.isArray(h.quotes) || (y = h.quotes), "boolean" != typeof h.skipEmptyLines && "string" != typeof h.skipEmptyLines || (Se = h.skipEmptyLines), "string" == typeof h.newline && (S = h.newline), "string" == typeof h.quoteChar && (Q = h.quoteChar, Ee = Q + Q), "boolean" == typeof h.header && (M = h.header), Array.isArray(h.columns)) {
              if (0 === h.columns.length) throw new Error("Option columns is empty");
              ie = h.columns;
            }
            void 0 !== h.escapeChar && (Ee = h.escapeChar + Q), h.escapeFormulae instanceof RegExp ? Pe = h.escapeFormulae : "boolean" == typeof h.escapeFormulae && h.escapeFormulae && (Pe = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(w(Q), "g"));
        "string" == typeof x && (x = JSON.parse(x));
        if (Array.isArray(x)) {
          if (!x.length) return he(ie, x, Se);
          if (Array.isArray(x[0])) return he(null, x, Se);
          if ("object" == typeof x[0]) return he(ie || Object.keys(x[0]), x, Se);
        } else if ("object" == typeof x) return "string" == typeof x.data && (x.data = JSON.parse(x.data)), Array.isArray(x.data) && (x.fields || (x.fields = x.meta && x.meta.fields || ie), x.fields || (x.fields = Array.isArray(x.data[0]) ? x.fields : "object" == typeof x.data[0] ? Object.keys(x.data[0]) : []), Array.isArray(x.data[0]) || "object" == typeof x.data[0] || (x.data = [x.data])), he(x.fields || [], x.data || [], Se);
        throw new Error("Unable to serialize unrecognized input");
        function he(O, T, Re) {
          var D = "", I = ("string" == typeof O && (O = JSON.parse(O)), "string" == typeof T && (T = JSON.parse(T)), Array.isArray(O) && 0 < O.length), Le = !Array.isArray(T[0]);
          if (I && M) {
            for (var U = 0; U < O.length; U++) 0 < U && (D += E), D += C(O[U], U);
            0 < T.length && (D += S);
          }
          for (var N = 0; N < T.length; N++) {
            var ce = (I ? O : T[N]).length, z = false, le = I ? 0 === Object.keys(T[N]).length : 0 === T[N].length;
            if (Re && !I && (z = "greedy" === Re ? "" === T[N].join("").trim() : 1 === T[N].length && (null == T[N][0] || 0 === T[N][0].length)), "greedy" === Re && I) {
              for (var $e = [], oe = 0; oe < ce; oe++) {
                var H = Le ? O[oe] : oe;
                $e.push(T[N][H]);
              }
              z = "" === $e.join("").trim();
            }
            if (!z) {
              for (var V = 0; V < ce; V++) {
                0 < V && !le && (D += E);
                var He = I && Le ? O[V] : V;
                D += C(T[N][He], V);
              }
              N < T.length - 1 && (!Re || 0 < ce && !le) && (D += S);
            }
          }
          return D;
        }
        function C(O, T) {
          var Re, D, I;
          return null == O ? "" : O.constructor === Date ? isNaN(O.getTime()) ? "" : O.toISOString() : (I = false, Re = O.toString(), Pe && "number" != typeof O && "bigint" != typeof O && "boolean" != typeof O && Pe.test(Re) && (O = Re = "'" + Re, I = true), D = Re.replace(_, Ee), (I = I || true === y || "function" == typeof y && y(O, T) || Array.isArray(y) && y[T] || ((Le, U) => {
            for (var N = 0; N < U.length; N++) if (-1 < Le.indexOf(U[N])) return true;
            return false;
          })(D, s.BAD_DELIMITERS) || -1 < D.indexOf(E) || -1 < Re.indexOf(Q) || " " === D.charAt(0) || " " === D.charAt(D.length - 1)) ? Q + D + Q : D);
        }
      }, s.RECORD_SEP = String.fromCharCode(30), s.UNIT_SEP = String.fromCharCode(31), s.BYTE_ORDER_MARK = "\uFEFF", s.BAD_DELIMITERS = ["\r", "\n", '"', s.BYTE_ORDER_MARK], s.WORKERS_SUPPORTED = !t && !!e.Worker, s.NODE_STREAM_INPUT = 1, s.LocalChunkSize = 10485760, s.RemoteChunkSize = 5242880, s.DefaultDelimiter = ",", s.Parser = R, s.ParserHandle = g, s.NetworkStreamer = l, s.FileStreamer = p, s.StringStreamer = d, s.ReadableStreamStreamer = f, r && (e.onmessage = function(x) {
        x = x.data;
        void 0 === s.WORKER_ID && x && (s.WORKER_ID = x.workerId);
        "string" == typeof x.input ? e.postMessage({ workerId: s.WORKER_ID, results: s.parse(x.input, x.config), finished: true }) : (e.File && x.input instanceof File || x.input instanceof Object) && (x = s.parse(x.input, x.config)) && e.postMessage({ workerId: s.WORKER_ID, results: x, finished: true });
      }), (l.prototype = Object.create(c.prototype)).constructor = l, (p.prototype = Object.create(c.prototype)).constructor = p, (d.prototype = Object.create(d.prototype)).constructor = d, (f.prototype = Object.create(c.prototype)).constructor = f, s;
    });
  });

  // src/accounts/list/read/plain-text.ts
  function qg(n, e, t, r) {
    var o, s, a;
    if (r !== void 0) {
      const [, c = "", l = ""] = (o = /^([a-z])([a-z]+)$/i.exec(r)) != null ? o : [];
      const p = Ng.get(l);
      return (a = (s = Fg.get(r)) != null ? s : _g.get(r)) != null ? a : p ? (c + p).normalize() : n;
    }
    const i = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
    return i > 31 && i < 1114112 && (i < 55296 || i > 57343) ? String.fromCodePoint(i) : n;
  }
  function gd(n) {
    return n.includes("&") ? n.replace(Mg, qg) : n;
  }
  function Hn(n) {
    return n.replace(/[\s_]+/gu, " ").trim();
  }
  function Bt(n) {
    if (!Dg.test(n)) {
      return n;
    }
    return n.replace(Ig, (e) => {
      var i;
      let t = (i = e.codePointAt(0)) != null ? i : 0;
      const r = t;
      while (r - t < 9 && Bg.test(String.fromCodePoint(t - 1))) {
        t--;
      }
      return String(r - t);
    });
  }
  function G(n) {
    return n.trim() === "";
  }
  var Mg, Fg, Ng, _g, Ig, Dg, Bg;
  var tt = m(() => {
    "use strict";
    lt();
    Mg = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
    Fg = new Map(Object.entries({
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
    Ng = new Map(Object.entries({
      grave: "̀",
      acute: "́",
      circ: "̂",
      tilde: "̃",
      uml: "̈",
      ring: "̊",
      cedil: "̧",
      caron: "̌"
    }));
    _g = new Map(Object.entries({
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
    Ig = J(String.raw`\p{Nd}`, "g");
    Dg = J(String.raw`[^\P{Nd}\d]`);
    Bg = J(String.raw`\p{Nd}`);
  });

  // src/accounts/list/read/cell-kinds.ts
  function Ot(n) {
    const e = n.trim().toLowerCase();
    return wd.has(e) || e.length < 4 && Vg.test(e) && e !== "";
  }
  function ma(n) {
    const e = n.trim().toLowerCase();
    return Ot(n) && (e.length > 3 || !fa.test(e) || e.includes("/") || /^t[bd]./.test(e));
  }
  function Qe(n) {
    return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && yr(Jt(n)) === null;
  }
  function bd(n) {
    var r, i;
    if (!/\d/.test(n) || n.length > 60) {
      return false;
    }
    const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
    if (Qg.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
      return e.length < 6;
    }
    const t = (i = n.match(/\d+/g)) != null ? i : [];
    return Gg.test(n) && e.length < 5 && t.length > 2 || Jg.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i.test(n);
  }
  function vd(n) {
    const e = n.trim();
    return e.length < 60 && jg.test(e);
  }
  function yd(n) {
    return Hg.test(n.trim());
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
    if (Ug.has(r) || wd.has(r)) {
      return "answer";
    }
    if (Qe(t)) {
      return "email";
    }
    if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
      return "person";
    }
    if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
      return e.personAt(t) === null ? "url" : "person";
    }
    const i = Bt(t);
    if (!fa.test(i)) {
      const s = i.replace(/\D/g, "").length;
      return s === 0 ? "answer" : bd(i) ? "date" : s > 6 && /^[+(0]/.test(i) && /^[\d\s()+./-]+$/.test(i) ? "phone" : "number";
    }
    if (bd(i)) {
      return "date";
    }
    if (Kg.test(i)) {
      return "code";
    }
    const o = t.split(/\s+/u);
    return o.length === 1 ? "word" : o.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
  }
  function ha(n) {
    return !G(n) && fa.test(n) && !Qe(n);
  }
  var zg, Wg, wd, Ug, fa, Vg, jg, Hg, Kg, Gg, Qg, Jg;
  var en = m(() => {
    "use strict";
    Ai();
    lt();
    tt();
    zg = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
    Wg = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
    wd = new Set(zg.split("|"));
    Ug = new Set(Wg.split("|"));
    fa = J(String.raw`\p{L}`);
    Vg = J(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
    jg = J(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
    Hg = J(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
    Kg = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
    Gg = /\d{1,2}[:.]\d{2}/;
    Qg = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
    Jg = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
  });

  // src/accounts/list/read/sheet.ts
  function Rr(n) {
    return n.length > 1 && n.some((e) => e.trim() === Ii) && !n.some(Qe);
  }
  function kd(n) {
    const e = [xa, Yg].find((t) => n.length === t.length && t.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
    return e ? [...e] : null;
  }
  var xa, Yg, Ii;
  var Di = m(() => {
    "use strict";
    en();
    xa = [
      "username",
      "email",
      "realname",
      "password",
      "reason",
      "mode",
      "unused"
    ];
    Yg = ["unused", "username", "email", "unused", "unused"];
    Ii = "AccountCreator";
  });

  // src/accounts/list/formula.ts
  function Sd(n) {
    const e = [];
    let t = false;
    for (let r = n.length - 1; r >= 0; r--) {
      const i = n.charAt(r);
      if (t && Zg.includes(i)) {
        e.push(r + 1);
      }
      if (!eb.test(i)) {
        t = Xg.includes(i);
      }
    }
    if (t || tb.test(n)) {
      e.push(0);
    }
    return e.reverse();
  }
  function Rd(n) {
    const e = Sd(n);
    return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
  }
  function Ad(n) {
    const e = Sd(n);
    return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
  }
  var Xg, Zg, eb, tb;
  var ga = m(() => {
    "use strict";
    Xg = "=+-@＝＋－＠";
    Zg = ";,|	\r\n\v\f\u2028\u2029";
    eb = /[\s'"]/u;
    tb = /^'*[\t\r\n]/u;
  });

  // src/accounts/list/after/export.ts
  function pn(n) {
    const e = je(n);
    return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
  }
  function Cd(n) {
    return "\uFEFF" + ba.unparse(n.map((e) => e.map(Rd)), { newline: "\r\n" });
  }
  function Td(n, e, t, r = "generate") {
    const i = r === "generate" ? "" : r;
    const o = xa.filter((s) => s !== "unused");
    return Cd([
      [...o.map((s) => t[s]), Ii],
      ...n.map(({ request: s }) => [
        ...o.map((a) => {
          var c;
          return (c = s[a]) != null ? c : i;
        }),
        e.loginAddress || e.siteName
      ])
    ]);
  }
  function Od(n) {
    return ba.unparse([
      ["Username", "E-mail", "Real name"],
      ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
    ], { delimiter: "	", newline: "\n" });
  }
  function Ed(n, { headings: e, states: t, explain: r }) {
    return Cd([
      [e.state, e.username, e.email, e.explanation, Ii],
      ...n.map((i) => [t[i.state], pn(i), i.request.email, r(i), i.state])
    ]);
  }
  function nb(n) {
    return n.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
  }
  function Pd(n) {
    return n.map((e) => `* [[User:${nb(pn(e))}]]
`).join("");
  }
  function Ld(n) {
    return n.map((e) => pn(e).replace(/\s+/gu, " ") + "\n").join("");
  }
  function Bi(n) {
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
  var ba;
  var Kn = m(() => {
    "use strict";
    ba = Ls(pa());
    Di();
    ga();
    Ie();
  });

  // src/accounts/names/alternatives.ts
  function $d(n) {
    var e;
    return (e = Array.from(n)[0]) != null ? e : "";
  }
  function Md(n) {
    var i;
    const e = n.split(" ").filter((o) => o !== "");
    const [t = ""] = e;
    const r = (i = e[e.length - 1]) != null ? i : "";
    return e.length < 2 ? [] : [
      [...e.slice(0, -1), $d(r)].join(" "),
      [$d(t), ...e.slice(1)].join(" "),
      e.join(""),
      ...e.length > 2 ? [`${t} ${r}`] : []
    ];
  }
  function Fd(n, e = {}) {
    var l;
    const { realname: t = "", year: r, place: i = "" } = e;
    const o = t.trim().replace(/\s+/g, " ");
    const s = [...o === "" ? [] : [o, ...Md(o)], ...Md(n)];
    for (const p of [i.trim(), r === void 0 ? "" : String(r)]) {
      if (p !== "" && !n.includes(p)) {
        s.push(`${n} ${p}`);
      }
    }
    const [, a = n, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? l : [];
    for (let p = c === "" ? 2 : Number(c) + 1; s.length < rb; p++) {
      s.push(c === "" ? `${n} ${p}` : a + String(p));
    }
    return [...new Set(s)].filter((p) => p !== n);
  }
  var rb;
  var Nd = m(() => {
    "use strict";
    rb = 40;
  });

  // src/accounts/list/row-observable.ts
  var tn;
  var qi = m(() => {
    "use strict";
    tn = class {
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

  // src/accounts/list/check/checker.ts
  var _d, ib, ob, sb, ab, wa, zi;
  var Id = m(() => {
    "use strict";
    Gs();
    Xt();
    be();
    Nd();
    Ie();
    qi();
    _d = 50;
    ib = 2;
    ob = 3;
    sb = 3;
    ab = 200;
    wa = new Ve("http", { format: "text", text: "" });
    zi = class extends tn {
      constructor(t) {
        super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
        this.dependencies = t;
        /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
        this.own = null;
        this.open = /* @__PURE__ */ new Set();
        this.source = new un();
        /** Why `own` is not known. */
        this.ownFailure = wa;
      }
      /**
       * Checks rows that have been checked locally. Resolves when all are answered, or it is cancelled. A row with an
       * error in its name is left as it is; one whose address alone is wrong is asked about.
       *
       * @param rows
       * @param mode The list's mode; typed passwords are asked about
       */
      check(t, r = "type") {
        return v(this, null, function* () {
          this.cancel();
          const i = new un();
          this.source = i;
          this.own = null;
          const o = this.ask(t);
          this.change(
            { running: true, done: 0, total: o.length, cancelled: false, failed: 0 },
            this.concluded(o)
          );
          yield this.answer(o, { mode: r, source: i, counting: true, curiosity: ab });
          if (!i.cancelled) {
            this.change({ running: false });
          }
        });
      }
      /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
      recheck(t, r = "type") {
        return v(this, null, function* () {
          const i = this.ask([t]);
          this.change({}, this.concluded(i));
          yield this.answer(i, { mode: r, source: this.source, counting: false, curiosity: 1 });
        });
      }
      /** What is not answered yet was not asked. */
      cancel() {
        this.source.cancel();
        this.source = new un();
        const t = [...this.open].filter((i) => this.isOpen(i));
        this.open.clear();
        for (const { row: i } of t) {
          i.wiki = null;
        }
        const r = this.concluded(t);
        if (this.state.running) {
          this.change({ running: false, cancelled: true }, r);
        } else if (r.length > 0) {
          this.change({}, r);
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
        return v(this, null, function* () {
          const { lists: o } = this.dependencies;
          const { source: s } = this;
          const { wiki: a } = t;
          const c = b({ realname: t.request.realname }, i === void 0 ? {} : { year: i });
          const l = Fd(t.canonical, c).filter((f) => !r.has(f));
          const p = yield o.checkNames(l, s);
          const d = [];
          for (const f of l) {
            const g = p.get(f);
            if ((g == null ? void 0 : g.kind) === "free" && !r.has(g.canonical) && !d.includes(g.canonical)) {
              if ((yield o.checkOverridable(g.canonical, s)).length === 0) {
                d.push(g.canonical);
              }
            }
            if (d.length === sb) {
              break;
            }
          }
          if (a && t.wiki === a) {
            t.wiki = k(b({}, a), { alternatives: d });
            this.change({}, this.concluded([{ row: t }]));
          }
          return d;
        });
      }
      ask(t) {
        const r = [];
        for (const i of t) {
          const o = this.dependencies.local.askableName(i);
          if (o !== "") {
            const s = { about: o, answer: { kind: "pending" }, alternatives: [] };
            i.wiki = s;
            r.push({ row: i, fact: s });
          }
        }
        r.forEach((i) => this.open.add(i));
        return r;
      }
      /** Does the row still wait for this answer, and not for one to a later question? */
      isOpen({ row: t, fact: r }) {
        return t.wiki === r;
      }
      /** Has it concluded what follows from what the wiki said of rows; the ids of all that it concerns. */
      concluded(t) {
        return this.dependencies.local.refresh(t.map(({ row: r }) => r)).map(({ id: r }) => r);
      }
      answer(t, r) {
        return v(this, null, function* () {
          var p;
          const { lists: i } = this.dependencies;
          const { source: o } = r;
          if (t.length > 0 && !this.own) {
            this.own = yield this.askOwn(o);
          }
          const s = /* @__PURE__ */ new Map();
          for (const d of t) {
            const { about: f } = d.fact;
            s.set(f, [...(p = s.get(f)) != null ? p : [], d]);
          }
          const a = [...s.keys()];
          let c = i.namesPerRequest;
          let l = 0;
          for (let d = 0; d < a.length && !o.cancelled; ) {
            const f = a.slice(d, d + c);
            const g = f.flatMap((w) => {
              var R;
              return (R = s.get(w)) != null ? R : [];
            });
            try {
              if (l < ib) {
                const w = yield i.checkNames(f, o);
                l = 0;
                yield this.note(g, w, r);
              } else {
                this.fail(g, wa, r);
              }
            } catch (w) {
              if (o.cancelled) {
                return;
              }
              if (f.length > _d) {
                c = _d;
                continue;
              }
              l++;
              this.fail(g, Ve.from(w), r);
            }
            d += f.length;
          }
        });
      }
      /** Notes at once what needs no further question, and then asks about the others one by one. */
      note(t, r, i) {
        return v(this, null, function* () {
          const o = [];
          const s = [];
          for (const a of t) {
            const c = r.get(a.fact.about);
            if (i.source.cancelled || !this.isOpen(a)) {
              continue;
            }
            if (!c) {
              this.fail([a], wa, i);
            } else if (this.needsMore(a.row, c, i)) {
              s.push([a, c]);
            } else {
              this.conclude(a, [c], c.kind === "taken" ? this.ownCreation(c.canonical) : null);
              o.push(a);
            }
          }
          this.report(o, 0, i);
          for (const [a, c] of s) {
            yield this.noteSlowly(a, c, i);
          }
        });
      }
      needsMore(t, r, i) {
        switch (r.kind) {
          case "invalid":
            return false;
          case "taken":
            return !this.ownCreation(r.canonical);
          case "free":
            return this.dependencies.lists.offersOverrides || this.hasTypedPassword(t, i);
          case "forbidden":
            return this.hasTypedPassword(t, i);
          default:
            return L(r);
        }
      }
      hasTypedPassword(t, { mode: r }) {
        return t.request.password !== "" && we(t, r) === "type";
      }
      ownCreation(t) {
        var i;
        const r = (i = this.own) == null ? void 0 : i.creations.get(t);
        return r ? { createdByMe: true, createdBy: "", at: r.at } : null;
      }
      /** What the wiki answers for one row at a time. */
      noteSlowly(t, r, i) {
        return v(this, null, function* () {
          const { lists: o, accounts: s } = this.dependencies;
          const { source: a } = i;
          const { row: c, fact: l } = t;
          const { password: p } = c.request;
          if (a.cancelled) {
            return;
          }
          try {
            const d = r.kind === "free" ? yield o.checkOverridable(r.canonical, a) : [];
            const f = r.kind === "taken" ? yield this.askCreation(r.canonical, i) : null;
            const g = r.kind !== "taken" && this.hasTypedPassword(c, i) && !a.cancelled ? yield s.checkPassword(l.about, p, a) : null;
            if (!a.cancelled && this.isOpen(t)) {
              this.conclude(
                t,
                d.length ? d : [r],
                f,
                g && { of: p, check: g }
              );
              this.report([t], 0, i);
            }
          } catch (d) {
            if (!a.cancelled) {
              this.fail([t], Ve.from(d), i);
            }
          }
        });
      }
      /**
       * By whom a name is taken, that is not among the creations that were fetched.
       *
       * @throws WikiError It is not known whether it is one's own: who pastes a list once more must not be told that
       *  somebody else was faster
       */
      askCreation(t, r) {
        return v(this, null, function* () {
          var o;
          const i = ((o = this.own) == null ? void 0 : o.complete) === true;
          if (i && r.curiosity-- <= 0) {
            return null;
          }
          if (!this.own) {
            throw this.ownFailure;
          }
          try {
            return yield this.dependencies.lists.creationOf(t, r.source);
          } catch (s) {
            if (i && !r.source.cancelled) {
              return null;
            }
            throw s;
          }
        });
      }
      /** Asks for the log of this person's creations; more than once, as much depends on it. */
      askOwn(t) {
        return v(this, null, function* () {
          for (let r = 0; r < ob && !t.cancelled; r++) {
            try {
              return yield this.dependencies.lists.ownCreations(t);
            } catch (i) {
              this.ownFailure = Ve.from(i);
            }
          }
          return null;
        });
      }
      conclude(t, r, i, o = null) {
        this.close(t, { kind: "checked", checks: r, creation: i, password: o });
      }
      fail(t, { text: r }, i) {
        const o = t.filter((s) => this.isOpen(s));
        o.forEach((s) => this.close(s, { kind: "failed", text: r }));
        this.report(o, o.length, i);
      }
      close(t, r) {
        t.row.wiki = k(b({}, t.fact), { answer: r });
        this.open.delete(t);
      }
      report(t, r, { counting: i }) {
        const { state: o } = this;
        const s = this.concluded(t);
        this.change(i ? { done: o.done + t.length, failed: o.failed + r } : {}, s);
      }
    };
  });

  // src/accounts/names/lookalike.ts
  function Dd(n) {
    let e = n.toLowerCase();
    if (/[^\0-\x7f]/.test(e)) {
      e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
        var r;
        return (r = db.get(t)) != null ? r : t;
      });
    }
    e = e.replace(cb, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
    return e || n;
  }
  var cb, lb, ub, db;
  var Bd = m(() => {
    "use strict";
    lt();
    cb = J(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
    lb = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
    ub = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
    db = new Map([...lb].map((n, e) => [n, ub.charAt(e)]));
  });

  // src/accounts/names/username.ts
  function hb(n, e) {
    var o;
    const t = String.fromCodePoint((o = n.codePointAt(0)) != null ? o : 0);
    if (/[\u10d0-\u10ff]/u.test(t)) {
      return n;
    }
    const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
    const i = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
    return (r.charAt(0) + i + n.slice(t.length)).normalize();
  }
  function xb(n, e = []) {
    return /^~\d{4}-/.test(n) || e.some((t) => {
      const [r = "", i = ""] = t.split("$1");
      return n.length >= r.length + i.length && n.startsWith(r) && n.endsWith(i);
    });
  }
  function gb(n) {
    return encodeURIComponent(n).replace(/%../g, ".").length;
  }
  function Wi(n, e = {}) {
    var s;
    const t = xr(n.normalize().replace(/_/g, " "), e).normalize();
    const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
    if (t === "") {
      return r("empty");
    }
    const i = t.match(fb);
    if (i) {
      return r("characters", [...new Set(i)].join(" "));
    }
    const o = hb(t, (s = e.language) != null ? s : "");
    if (mb.test(o)) {
      return r("address");
    }
    if (xb(o, e.temporaryPatterns)) {
      return r("temporary");
    }
    return gb(o) > pb ? r("long") : { canonical: o, problem: null };
  }
  var pb, fb, mb;
  var qd = m(() => {
    "use strict";
    On();
    lt();
    On();
    pb = 235;
    fb = J(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
    mb = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
  });

  // src/accounts/list/read/clean-request.ts
  function va(n, e) {
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
  function zd(n, e) {
    const t = b({}, n.request);
    const r = va(t, e);
    if (Object.keys(r).length > 0) {
      n.cleaned = b(b({}, n.cleaned), r);
      n.request = t;
    }
  }
  var ya = m(() => {
    "use strict";
    ci();
  });

  // src/accounts/list/check/wiki-remarks.ts
  function fn(n, e, t = null, r = {}) {
    return k(b({
      severity: n,
      code: e,
      field: "username",
      parameters: [],
      fixes: [],
      override: null
    }, r), {
      // The wiki may refuse without a word; then ours are said.
      message: t && !ve(t) ? t : null
    });
  }
  function Wd(n) {
    return new Date(n).toISOString().slice(0, 10);
  }
  function bb(n, e, t) {
    if (e == null ? void 0 : e.createdByMe) {
      return fn("info", "already", null, { parameters: [Wd(e.at)] });
    }
    return fn("error", "name-taken", null, {
      fixes: t,
      parameters: e ? [Wd(e.at), e.createdBy === n ? "" : e.createdBy] : []
    });
  }
  function wb(n, e, t) {
    switch (n.kind) {
      case "invalid":
        return fn("error", "name-invalid");
      case "free":
        return null;
      case "taken":
        return bb(n.canonical, e, t);
      case "forbidden":
        return fn("error", "name-forbidden", n.message, { override: n.override, fixes: t });
      default:
        return L(n);
    }
  }
  function Ud(n, e, t) {
    var r, i;
    switch (e.kind) {
      case "pending":
        return [];
      case "failed":
        return [fn("warning", "check-failed", e.text)];
      case "checked": {
        const { checks: o, creation: s, password: a } = e;
        const c = [...(i = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? i : []];
        const l = o.map((p) => wb(p, s, c));
        if (a && !a.check.accepted && a.of === n.request.password) {
          l.push(fn("error", "password-weak", a.check.messages[0], { field: "password" }));
        }
        if (o.some(({ kind: p }) => p !== "invalid") && t !== n.request.username) {
          l.push(fn("info", "normalised", null, { parameters: [t] }));
        }
        return l.filter((p) => p !== null);
      }
      default:
        return L(e);
    }
  }
  var Vd = m(() => {
    "use strict";
    ye();
    be();
  });

  // src/accounts/list/check/conclude.ts
  function Ui({ state: n }) {
    return vb.includes(n);
  }
  function ka({ wiki: n }, e) {
    return n && e !== "" && n.about === e ? n.answer : null;
  }
  function Sa(n, e) {
    const t = ka(n, e);
    const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: i }) => i !== "invalid") : void 0;
    return r && r.kind !== "invalid" ? r.canonical : e;
  }
  function yb(n, e, t) {
    var i;
    const { password: r } = n.request;
    return t.kind === "checked" && t.checks.every(({ kind: o }) => o === "free" || o === "forbidden") && we(n, e) === "type" && r !== "" && ((i = t.password) == null ? void 0 : i.of) !== r;
  }
  function Ra(n, e, t) {
    const r = ka(n, e);
    return r !== null && r.kind !== "pending" && !yb(n, t, r);
  }
  function kb({ cleaned: n, request: e }) {
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
  function Sb(n, e, t) {
    const r = n.filter(({ severity: i }) => i === "error");
    if (r.some(({ override: i }) => i === null || !e.includes(i))) {
      return "rejected";
    }
    return r.length || n.some(({ severity: i }) => i === "warning") ? "warned" : t;
  }
  function jd(n, e, t) {
    const r = ka(n, e.name);
    const i = Sa(n, e.name);
    const o = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
    const s = r ? Ud(n, r, i) : [];
    if (o == null ? void 0 : o.createdByMe) {
      return { canonical: i, creation: o, remarks: s.filter(({ severity: p }) => p === "info"), state: "already" };
    }
    const a = [...e.related, ...e.own, ...s, ...kb(n)];
    const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : Ra(n, e.name, t) ? "ready" : "unchecked";
    const l = Sb(a, n.overrides, c);
    return { canonical: i, creation: o, remarks: a, state: l === "warned" && c === "checking" ? "checking" : l };
  }
  var vb;
  var Hd = m(() => {
    "use strict";
    Ie();
    Vd();
    vb = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
  });

  // src/accounts/list/check/names-in-text.ts
  function Gd(n) {
    return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
  }
  function Rb(n) {
    return Qd.test(n) ? n.length > 1 : n.includes(" ");
  }
  var Qd, Kd, Ar;
  var Jd = m(() => {
    "use strict";
    lt();
    Qd = J(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
    Kd = J(String.raw`[\p{L}\p{M}\p{N}]`);
    Ar = class {
      constructor() {
        /** By their first two characters; how often each is there. */
        this.names = /* @__PURE__ */ new Map();
      }
      /**
       * Adds a name, or takes it away.
       *
       * @param name
       * @param present
       * @return Whether texts may have to be searched again
       */
      set(e, t) {
        var c, l;
        const r = Gd(e);
        if (!Rb(r)) {
          return false;
        }
        const i = r.slice(0, 2);
        const o = (c = this.names.get(i)) != null ? c : /* @__PURE__ */ new Map();
        const s = (l = o.get(r)) != null ? l : 0;
        const a = s + (t ? 1 : -1);
        if (a > 0) {
          o.set(r, a);
        } else {
          o.delete(r);
        }
        this.names.set(i, o);
        return s > 0 !== a > 0;
      }
      /** The first name in a text, in small letters; null where there is none. */
      find(e) {
        var r, i;
        const t = Gd(e);
        for (let o = 0; o < t.length; o++) {
          for (const s of (i = (r = this.names.get(t.slice(o, o + 2))) == null ? void 0 : r.keys()) != null ? i : []) {
            const a = o + s.length;
            if (t.startsWith(s, o) && (Qd.test(s) || !Kd.test(t.charAt(o - 1)) && !Kd.test(t.charAt(a)))) {
              return s;
            }
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/check/row-groups.ts
  var zt;
  var Yd = m(() => {
    "use strict";
    zt = class {
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
        for (let p = i.length; o < p; ) {
          const d = o + p >> 1;
          if (((c = (a = i[d]) == null ? void 0 : a.id) != null ? c : 0) < t.id) {
            o = d + 1;
          } else {
            p = d;
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

  // src/accounts/list/check/local-check.ts
  function ft(n, e, t, r = [], i = null) {
    return { severity: n, code: e, field: t, parameters: r, message: null, fixes: i === null ? [] : [i], override: null };
  }
  function Ab(n, e, t) {
    if (e.problem === null) {
      return null;
    }
    if (e.problem === "empty") {
      return ft("error", "name-missing", "username");
    }
    const r = e.characters.split(" ").reduce((s, a) => s.split(a).join(" "), n);
    const i = e.problem === "characters" && !n.includes("@");
    const o = i ? Wi(r, t).canonical : "";
    return ft("error", "name-invalid", "username", [e.problem, e.characters], o || null);
  }
  function Cb(n, e) {
    if (n === "") {
      return e === "mail" ? ft("error", "email-missing", "email") : null;
    }
    const { problem: t, meant: r } = Ti(n);
    switch (t) {
      case null:
        return null;
      case "typo":
        return ft("warning", "email-typo", "email", [r != null ? r : ""], r);
      case "invalid":
      case "odd":
        return ft(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n], r);
      default:
        return L(t);
    }
  }
  var Vi;
  var Xd = m(() => {
    "use strict";
    zs();
    be();
    ta();
    Tn();
    Bd();
    qd();
    Ie();
    ya();
    Hd();
    Jd();
    Yd();
    Vi = class {
      constructor(e) {
        this.context = e;
        this.entries = /* @__PURE__ */ new Map();
        this.names = new zt();
        this.looks = new zt();
        this.emails = new zt();
        this.people = new Ar();
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
        this.entries = /* @__PURE__ */ new Map();
        this.names = new zt();
        this.looks = new zt();
        this.emails = new zt();
        this.people = new Ar();
        const r = /* @__PURE__ */ new Set();
        const i = /* @__PURE__ */ new Set();
        let o = 0;
        for (const s of [
          (a) => this.file(a, r, i),
          (a) => this.relate(a)
        ]) {
          for (const a of e) {
            s(a);
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
        const t = new Set(e);
        const r = /* @__PURE__ */ new Set();
        e.forEach((i) => this.file(i, t, r));
        return this.relateAll(t, r);
      }
      /**
       * Forgets rows that were deleted.
       *
       * @param deleted
       * @return The rows of which something may have changed by it
       */
      remove(e) {
        const t = /* @__PURE__ */ new Set();
        const r = /* @__PURE__ */ new Set();
        e.forEach((i) => this.forget(i, t, r));
        e.forEach((i) => t.delete(i));
        return this.relateAll(t, r);
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
          return ((r = this.entries.get(t.id)) == null ? void 0 : r.row) === t;
        }));
      }
      /** Has the wiki been asked all there is to ask about the row as it stands? */
      isAnswered(e) {
        return Ra(e, this.nameOf(e), this.context.mode);
      }
      /** The name that the wiki is to be asked about; '' where it is not worth asking. */
      askableName(e) {
        var r;
        const t = Ui(e) && ((r = this.relatedNameRemark(e)) == null ? void 0 : r.severity) !== "error";
        return t ? this.nameOf(e) : "";
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
        const t = ui(e);
        const r = this.people.find(e);
        return [
          ...t === null ? [] : [ft("warning", "reason-address", "reason", [t])],
          ...r === null ? [] : [ft("warning", "reason-name", "reason", [r])]
        ];
      }
      forget(e, t, r) {
        const i = this.entries.get(e.id);
        if (i) {
          this.entries.delete(e.id);
          this.setKeys(i, false, t, r);
        }
      }
      setKeys(e, t, r, i) {
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
      nameOf(e) {
        const t = this.entries.get(e.id);
        return (t == null ? void 0 : t.row) === e ? t.name : Wi(e.request.username, this.context.rules).canonical;
      }
      /** Looks at the row by itself and files it under its name, look and address. */
      file(e, t, r) {
        const { rules: i } = this.context;
        this.forget(e, t, r);
        const o = Ui(e);
        if (o) {
          zd(e, i);
        }
        const { username: s, email: a, realname: c } = e.request;
        const l = Wi(s, i);
        const p = l.canonical;
        const d = o ? Sa(e, p) : e.canonical || p;
        const f = {
          row: e,
          name: p,
          canonical: d,
          look: d && Dd(d),
          email: a.toLowerCase(),
          realname: c,
          own: o ? this.ownRemarks(e, l) : []
        };
        this.entries.set(e.id, f);
        this.setKeys(f, true, t, r);
      }
      ownRemarks(e, t) {
        const { username: r, email: i, password: o } = e.request;
        const s = we(e, this.context.mode);
        const a = oi(t.canonical);
        return [
          Ab(r, t, this.context.rules),
          a === null ? null : ft("warning", "name-mixed", "username", [a]),
          Cb(i, s),
          s === "type" && o === "" ? ft("error", "password-missing", "password") : null
        ].filter((c) => c !== null);
      }
      /** Another row, higher up, under the same key. */
      above(e, t, r) {
        const i = t.first(r);
        return i && i.id !== e.id && this.entries.get(i.id) || null;
      }
      relatedNameRemark(e) {
        const t = this.entries.get(e.id);
        if (!t) {
          return null;
        }
        const r = this.above(e, this.names, t.canonical);
        if (r) {
          return ft("error", "duplicate", "username", [String(r.row.line), r.canonical]);
        }
        const i = this.above(e, this.looks, t.look);
        return i && i.canonical !== t.canonical ? ft("warning", "lookalike", "username", [String(i.row.line), i.canonical]) : null;
      }
      /** Compares the row with the others, and concludes. */
      relate(e) {
        const t = this.entries.get(e.id);
        if (!t || !Ui(e)) {
          return;
        }
        const r = this.relatedNameRemark(e);
        const i = r ? [r] : [];
        const o = this.above(e, this.emails, t.email);
        if (o) {
          i.push(ft("warning", "email-repeated", "email", [
            String(o.row.line),
            o.canonical || o.row.request.username
          ]));
        }
        if (e.request.reason) {
          i.push(...this.reasonRemarks(e.request.reason));
        }
        Object.assign(e, jd(e, { name: t.name, own: t.own, related: i }, this.context.mode));
      }
      relateAll(e, t) {
        if (t.size) {
          for (const { row: i } of this.entries.values()) {
            if (i.request.reason) {
              e.add(i);
            }
          }
        }
        const r = [...e].filter((i) => this.entries.has(i.id));
        r.forEach((i) => this.relate(i));
        return r;
      }
    };
  });

  // src/accounts/list/check/quota.ts
  function Zd(n, e, t, r) {
    const i = e ? [...e.creations.values()].map(({ at: o }) => o) : null;
    return {
      limited: !n.includes("noratelimit"),
      createdLastDay: i ? i.filter((o) => o > t - Tb).length : null,
      needed: r
    };
  }
  var Tb;
  var e0 = m(() => {
    "use strict";
    Tb = 864e5;
  });

  // src/accounts/list/create/batch-state.ts
  var ji;
  var Aa = m(() => {
    "use strict";
    ji = {
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
  function Et(n) {
    return n.state === "ready" || n.state === "warned";
  }
  function Ca({ state: n, attempt: e }) {
    return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
  }
  function Gn(n) {
    return Et(n) || Ca(n) || n.state === "unknown";
  }
  var t0;
  var Qn = m(() => {
    "use strict";
    Aa();
    t0 = {
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
      batch: ji,
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
  var Ob, Hi;
  var n0 = m(() => {
    "use strict";
    Ws();
    Id();
    Xd();
    e0();
    Qn();
    Ie();
    Ob = 400;
    Hi = class {
      constructor(e, t) {
        this.store = e;
        this.local = new Vi({ rules: {}, mode: "mail", reason: "" });
        /** How to call off the checks of edited rows that wait for the typing to rest. */
        this.resting = /* @__PURE__ */ new Map();
        this.clock = t.clock;
        this.checker = new zi({ lists: t.lists, accounts: t.service, local: this.local });
        this.checker.observe((r, i) => e.set({ checker: r }, i));
      }
      /** Everything that can be known before anything is created. */
      all() {
        return v(this, null, function* () {
          const { store: e, local: t } = this;
          const { mode: r, reason: i } = e.state;
          t.context = k(b({}, t.context), { mode: r, reason: i });
          for (const a of t.checkInSlices(e.rows)) {
            if (a < 1) {
              yield di(this.clock, 0);
            }
          }
          e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(i) });
          const o = e.rows.filter((a) => je(a) === null && a.state !== "already");
          yield this.ask(o);
          const { opening: s } = e.state;
          if (s) {
            const a = this.clock.now() + s.clockSkew;
            const c = e.rows.filter(Et).length;
            e.set({ quota: Zd(s.rights, this.checker.own, a, c) });
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
          this.resting.set(e.id, this.clock.later(Ob, () => {
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
        return v(this, null, function* () {
          const t = new Set(this.store.rows.map(({ canonical: r }) => r));
          yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
        });
      }
    };
  });

  // src/accounts/list/read/as-rows.ts
  function Ki(n) {
    return n.map(({ username: e, email: t, realname: r, password: i, reason: o, mode: s, line: a, cleaned: c, extra: l }, p) => Object.assign(jn(p + 1, a, { username: e, email: t, realname: r, password: i, reason: o, mode: s }), { cleaned: c, extra: l }));
  }
  var Ta = m(() => {
    "use strict";
    Ie();
  });

  // src/accounts/list/read/headings.ts
  function Jn(n) {
    return n.normalize("NFKC").toLowerCase().replace(i0, "");
  }
  function r0(n) {
    const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
    return Jn(e) === "" ? n : e;
  }
  function s0(n) {
    return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (Oa.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
  }
  var Eb, Pb, i0, Lb, Oa, $b, Mb, o0, Fb, Gi;
  var a0 = m(() => {
    "use strict";
    lt();
    Eb = {
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
    Pb = "a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
    i0 = J(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
    Lb = J(String.raw`[^\p{L}\p{M}\p{N}№]+`);
    Oa = J(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
    $b = 200;
    Mb = new Set(Pb);
    o0 = Object.entries(Eb).reduce((n, [e, t]) => {
      for (const r of t.split(" ")) {
        const i = Jn(r);
        if (i && !n.has(i)) {
          n.set(i, e);
        }
      }
      return n;
    }, /* @__PURE__ */ new Map());
    Fb = s0(o0);
    Gi = class {
      constructor(e = {}) {
        this.words = /* @__PURE__ */ new Map();
        this.found = /* @__PURE__ */ new Map();
        for (const [t, r] of Object.entries(e)) {
          for (const i of r) {
            this.words.set(Jn(i), t);
          }
        }
        this.words.delete("");
        this.telling = [...s0(this.words), ...Fb];
      }
      meaningOf(e) {
        var t;
        return (t = this.words.get(e)) != null ? t : o0.get(e);
      }
      /** What a heading means; null where that is not known. */
      score(e) {
        let t = this.found.get(e);
        if (t === void 0) {
          t = e.length > $b ? null : this.find(e);
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
        const t = (c = this.meaningOf(Jn(e))) != null ? c : this.meaningOf(Jn(r0(e)));
        if (t) {
          return { meaning: t, score: 1 };
        }
        const r = e.split(/[/|·•\n(（]/u).map(Jn).filter((l) => l);
        const i = new Set(r.map((l) => this.meaningOf(l)));
        const [o] = [...i];
        if (r.length > 1 && i.size === 1 && o) {
          return { meaning: o, score: 1 };
        }
        const s = r0(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Lb).filter((l) => l);
        const a = this.meaningOf(s.filter((l) => !Mb.has(l)).join("").replace(i0, ""));
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
          if (s !== -1 && (r.has(s) || Oa.test(i))) {
            const a = Oa.test(i) && s + i.length >= t.length - 1;
            return { meaning: o, score: a ? 0.8 : 0.5 };
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/reading.ts
  var c0;
  var l0 = m(() => {
    "use strict";
    c0 = 1e4;
  });

  // src/accounts/list/read/people-builder.ts
  function Yn(n) {
    return Ot(n) ? "" : n.trim();
  }
  function d0(n = {}) {
    const e = /* @__PURE__ */ new Map();
    for (const t of [_b, n]) {
      for (const [r, i] of Object.entries(t)) {
        i.forEach((o) => e.set(o.toLowerCase(), r));
      }
    }
    return e;
  }
  var u0, Nb, Qi, _b;
  var Ji = m(() => {
    "use strict";
    ya();
    en();
    tt();
    l0();
    u0 = 200;
    Nb = [];
    Qi = class {
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
        this.remarks.push({ code: e, line: t, lastLine: i, text: r.length > u0 ? r.slice(0, u0) + "…" : r });
      }
      /**
       * @param line
       * @param lastLine
       * @param person
       * @param literally A row of the program's own sheet is taken to the letter
       */
      add(e, t, r, i = false) {
        var s, a;
        if (this.rows.length >= ((s = this.options.limit) != null ? s : c0)) {
          this.overflow = (a = this.overflow) != null ? a : e;
          return;
        }
        const o = k(b({
          username: "",
          email: "",
          realname: "",
          password: "",
          reason: "",
          mode: null,
          extra: Nb
        }, r), {
          line: e,
          lastLine: t,
          cleaned: {}
        });
        if (!i) {
          o.cleaned = va(o, this.rules);
        }
        this.rows.push(o);
      }
      /** Adds somebody, or says that the line names nobody. */
      addOrRemark(e, t, r, i) {
        const { username: o = "", email: s = "", realname: a = "" } = r;
        if (G(o) && G(s) && G(a)) {
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
    _b = {
      mail: ["mail", "email", "e-mail"],
      generate: ["generate", "generated"],
      type: ["type", "typed"]
    };
  });

  // src/accounts/list/read/labels.ts
  function Db(n, e) {
    var r;
    if (n.length > 2e3) {
      return [];
    }
    const t = [];
    for (const i of n.split(/[,;|\t，；]\s*/u)) {
      const [, o = "", s = ""] = (r = Ib.exec(i)) != null ? r : [];
      const a = o ? e.score(o.replace(/[*_]/g, "")) : null;
      const c = t[t.length - 1];
      if (a && a.score > 0.8) {
        t.push({ label: o, meaning: a.meaning, value: s });
      } else if (c) {
        c.value += `, ${i}`;
      } else {
        return [];
      }
    }
    return t;
  }
  function Bb(n) {
    const e = (a) => {
      var c, l;
      return Yn((l = (c = n.find((p) => p.meaning === a)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? l : "");
    };
    const t = [e("firstname"), e("lastname")].filter((a) => a).join(" ");
    const r = e("name");
    const i = e("username");
    const o = e("realname") || t;
    const s = n.flatMap(({ label: a, meaning: c, value: l }, p) => c === "unused" && !G(l) ? [{ heading: a, column: p, value: l.trim() }] : []);
    return {
      username: i || (o ? "" : r),
      realname: o || (i ? r : ""),
      email: e("email").replace(/^<|>$/g, ""),
      password: e("password"),
      reason: e("reason"),
      extra: s
    };
  }
  function p0(n, e, t) {
    const r = n.filter(({ text: f }) => !G(f));
    if (r.length === 0 || r.length > 1e5) {
      return false;
    }
    const i = r.map((f) => ({ line: f, labels: Db(f.text, e) }));
    const o = i.flatMap(({ labels: f }) => f);
    const s = new Set(o.map(({ meaning: f }) => f));
    const a = s.has("email") || s.has("username") || s.has("name") || s.has("realname");
    if (!a || s.size < 2 || i.filter(({ labels: f }) => f.length > 0).length < r.length * 0.6) {
      return false;
    }
    let c = [];
    let l = null;
    let p = null;
    const d = () => {
      if (l && p) {
        t.addOrRemark(l.line, p.lastLine, Bb(c), l.text);
      }
      [c, l, p] = [[], null, null];
    };
    for (const { line: f, labels: g } of i) {
      if (g.length === 0) {
        d();
        t.remark("no-name", f.line, f.text, f.lastLine);
      } else {
        if (g.some(({ label: w }) => c.some((R) => R.label.toLowerCase() === w.toLowerCase()))) {
          d();
        }
        l = l != null ? l : f;
        p = f;
        c = c.concat(g);
      }
    }
    d();
    return true;
  }
  var Ib;
  var f0 = m(() => {
    "use strict";
    Ji();
    tt();
    Ib = /^\s*[*•·–-]?\s*([^:：=<>@]{1,50}?)\s*[:：]\s*([^]*)$/u;
  });

  // src/accounts/list/read/addresses.ts
  function Wt(n) {
    return n.length > 1e3 ? n.trim() : n.replace(Wb, "").trim();
  }
  function m0(n) {
    var t;
    const [, e] = (t = /^["'“„«‘]+([^]*?)["'”“»’]+$/u.exec(n)) != null ? t : [];
    return (e != null ? e : n).replace(/\\(["'])/g, "$1").trim();
  }
  function h0(n) {
    return /\d/.test(n) && n.length < 300 ? n.replace(Ub, (e) => e.replace(/\D/g, "").length > 5 ? " " : e) : n;
  }
  function Xn(n, e) {
    const t = n.search(/[@＠]/);
    const r = Math.max(0, t - 80);
    const i = t === -1 ? null : qb.exec(n.slice(r, t + 300));
    if (!(i == null ? void 0 : i[1]) || n.length > 2e3) {
      return { name: n.trim(), email: "", more: "" };
    }
    const o = Jt(i[1]);
    let s = n.slice(0, r + i.index);
    const a = zb.exec(s);
    if ((a == null ? void 0 : a[1]) !== void 0 && (e.isHeading(a[1]) || g0(a[1]))) {
      s = s.slice(0, a.index);
    }
    const c = n.slice(r + i.index + i[0].length);
    const l = m0(Wt(h0(Wt(s))));
    const p = Wt(c);
    if (l !== "" && !Ot(l)) {
      return { name: Qe(l) ? "" : l, email: o, more: p };
    }
    const d = m0(Wt(h0(Bt(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
    return { name: Qe(d) || /[@＠]/.test(d) ? "" : d, email: o, more: "" };
  }
  function g0(n) {
    return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
  }
  function Ea(n, e) {
    var a, c, l;
    const [t, r = ""] = (a = Vb.exec(n)) != null ? a : [];
    if (t === void 0) {
      return n;
    }
    const i = n.slice(t.length);
    const o = (l = (c = i.match(/[@＠]/g)) == null ? void 0 : c.length) != null ? l : 0;
    const s = o !== 1 || r.length < 4 || e.isHeading(r) || g0(r) || /<[^<>]*[@＠]/.test(i);
    return s && !Qe(r) ? i : n;
  }
  function Pa(n, e) {
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
  function x0(n) {
    const e = [];
    let t = "";
    for (const r of n) {
      if (t !== "" && /[@＠]/.test(r)) {
        const i = r.replace(/<[^]*/u, "").trim();
        const o = !/[<(]/.test(r);
        const s = !o && (La(t) === 1 || La(i) === 1) && !/[@＠]/.test(i) && i !== "";
        if (s) {
          e.push(`${t.trim()}, ${r.trim()}`);
        } else if (o && La(r.trim()) === 1) {
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
  function $a(n, e) {
    var a, c;
    const t = Ea(n, e);
    const r = (c = (a = t.match(/[@＠]/g)) == null ? void 0 : a.length) != null ? c : 0;
    const i = Pa(t, ";；");
    const o = i.filter((l) => /[@＠]/.test(l)).length > 1 || i.length > 1 && r < 2;
    if (r < 2 && !o) {
      return [Xn(t, e)].filter(({ name: l, email: p }) => l || p);
    }
    const s = o ? i.flatMap((l) => {
      var p, d;
      return ((d = (p = l.match(/[@＠]/g)) == null ? void 0 : p.length) != null ? d : 0) > 1 ? x0(Pa(Ea(l, e), ",，、")) : [l];
    }) : x0(Pa(t, ",，、"));
    return s.filter((l) => Wt(l) !== "").flatMap((l) => {
      var p, d, f;
      return (
        // Addresses with nothing but spaces between them.
        !/[<(]/.test(l) && ((d = (p = l.match(/[@＠]/g)) == null ? void 0 : p.length) != null ? d : 0) > 1 ? l.split(/\s+/u).filter((g) => g).map((g) => Xn(g, e)) : />\s*\S.*</u.test(l) ? ((f = l.match(/[^<>]*<[^<>]*>/gu)) != null ? f : [l]).map((g) => Xn(g, e)) : [Xn(Ea(l, e), e)]
      );
    }).filter(({ name: l, email: p }) => l !== "" || p !== "");
  }
  var qb, zb, Wb, Ub, Vb, La;
  var Ma = m(() => {
    "use strict";
    Ai();
    lt();
    en();
    tt();
    qb = /(?:[<([{]\s*|mailto:\s*)*["'“„]?(?:mailto:)?([^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255})(?:[>)\]}"'”]|\?[^\s>]*>)*/iu;
    zb = J(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]\s*$`);
    Wb = J(String.raw`^(?:[\s,;:|=/\\]|[-–—]+\s)+|(?:[\s,;:|=/\\(<]|\s[-–—]+)+$`, "g");
    Ub = /(?:(?:tel|phone|mobil\w*|handy|gsm|tél)\.?\s?:?\s?)?(?:\+|\(\+?|00?|\b)\d[\d\s()./-]{4,24}\d/giu;
    Vb = J(String.raw`^\s*([\p{L}\p{M}\p{N} ._&()'-]{1,60})\s*[:：]\s*`);
    La = (n) => n.trim().split(/\s+/u).length;
  });

  // src/accounts/list/read/list-marks.ts
  function Qb(n) {
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
  function Fa(n) {
    var c;
    const e = n.replace(b0, "");
    const t = e.trimStart() !== n.trimStart();
    const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
    const i = Kb.exec(e);
    if ((i == null ? void 0 : i[1]) !== void 0) {
      return k(b({}, r), { text: e.slice(i[0].length), number: Qb(i[1]) });
    }
    const o = Gb.exec(e);
    if (o) {
      return k(b({}, r), { text: e.slice(o[0].length), number: 10 });
    }
    const s = Bt(e.slice(0, 40));
    const a = jb.exec(s);
    if (a && s.length === Math.min(40, e.length)) {
      const l = e.slice(a[0].length).replace(b0, "").trim();
      return k(b({}, r), { text: l, number: Number((c = a[1]) != null ? c : a[2]) });
    }
    return r;
  }
  function Na(n) {
    const e = Bt(n.slice(0, 20));
    const t = Hb.exec(e);
    return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
  }
  function _a(n) {
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
  var b0, jb, Hb, Kb, Gb;
  var w0 = m(() => {
    "use strict";
    lt();
    tt();
    b0 = J(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,}|\t)|\[[ xX✓✔]?\](?=\s))+`);
    jb = /^\s*(?:[#№]\s?|No\.?\s?)?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d]))\s*/u;
    Hb = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
    Kb = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
    Gb = /^\s*\u{1f51f}\s*/u;
  });

  // src/accounts/list/read/markup.ts
  function* v0(n, e, t) {
    let r = n.indexOf(e);
    let i = r === -1 ? -1 : n.indexOf(t, r + 2);
    while (r !== -1 && i !== -1) {
      const o = n.indexOf(e, r + 2);
      if (o !== -1 && o < i) {
        r = o;
        continue;
      }
      if (i - r < Jb) {
        yield [r, i + 2];
      }
      r = o === -1 || o >= i + 2 ? o : n.indexOf(e, i + 2);
      i = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, i + 2));
    }
  }
  function e2(n, e) {
    var i, o, s, a;
    const [, t = "", r] = (i = /^\s*\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]\s*$/u.exec(n)) != null ? i : [];
    return t ? (s = (o = e.personIn(t)) != null ? o : r) != null ? s : t : (a = e.personIn(n)) != null ? a : n;
  }
  function t2(n, e) {
    var d, f;
    const [t = "", ...r] = n.split("|");
    const i = Hn(t);
    const o = /^#\w+:(.*)$/u.exec(i);
    if (o) {
      const g = e.personIn((d = o[1]) != null ? d : "");
      return g === null ? null : { names: [g], sure: true, template: "#" };
    }
    const s = [];
    const a = [];
    for (const g of r) {
      const [, w = "", R = ""] = (f = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(g)) != null ? f : [];
      const A = e2((w ? R : g).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
      if (A && (!w || /^\d+$/.test(w))) {
        a.push(A);
      } else if (A && Zb.test(w)) {
        s.push(A);
      }
    }
    if (s.length > 0) {
      return { names: s, sure: true, template: i };
    }
    const [c] = a;
    if (c === void 0) {
      return null;
    }
    const l = Yb.test(i);
    const p = Xb.test(i) || [...i].length < 3 || e.isUserNamespace(i, i.length < 30);
    return { names: l ? a : [c], sure: l || p, template: i.toLowerCase() };
  }
  function Cr(n, e) {
    var d;
    const t = [];
    const r = [];
    const i = /* @__PURE__ */ new Map();
    let o = 0;
    let s = "";
    let a = 0;
    const c = (f) => {
      var w;
      const g = f === null ? "" : Hn(f);
      if (g === "") {
        o++;
        return;
      }
      i.set(g, ((w = i.get(g)) != null ? w : 0) + 1);
      if (i.get(g) === 1) {
        t.push(g);
      }
    };
    const l = [];
    if (n.includes("[[")) {
      for (const [f, g] of v0(n, "[[", "]]")) {
        l.push([f, g, true]);
      }
    }
    if (n.includes("{{")) {
      for (const [f, g] of v0(n, "{{", "}}")) {
        l.push([f, g, false]);
      }
    }
    l.sort((f, g) => f[0] - g[0]);
    for (const [f, g, w] of l) {
      if (f < a) {
        continue;
      }
      const R = n.slice(f + 2, g - 2);
      s += n.slice(a, f) + " ";
      a = g;
      if (w) {
        c(e.personIn((d = R.split("|", 1)[0]) != null ? d : ""));
      } else {
        const A = t2(R, e);
        if (A == null ? void 0 : A.sure) {
          A.names.forEach(c);
        } else if (A) {
          r.push(A);
        }
      }
    }
    s += n.slice(a);
    if (/https?:/i.test(s)) {
      s = s.replace(n2, (f, g) => {
        const w = e.personAt(g);
        if (w === null) {
          return f;
        }
        c(w);
        return " ";
      });
    }
    const p = t.filter((f) => {
      var g;
      return ((g = i.get(f)) != null ? g : 0) > 1;
    });
    return { names: t, calls: r, signed: p, others: o, rest: s };
  }
  var Jb, Yb, Xb, Zb, n2;
  var Ia = m(() => {
    "use strict";
    tt();
    Jb = 1e3;
    Yb = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
    Xb = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
    Zb = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
    n2 = /\[?(https?:\/\/[^\s<>[\]"]+)(?:[ \t]+[^[\]\n]{0,300}\])?\]?/giu;
  });

  // src/accounts/list/read/page-mask.ts
  function i2(n, e) {
    return n.length < 1e3 && r2.test(n) && (!/^#+\s/.test(n) || !e && /^#{2,6}\s/.test(n));
  }
  function o2(n, e) {
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
  function s2(n) {
    return n.split("{{").length - n.split("}}").length;
  }
  function Tr(n) {
    const e = n.reduce((s, a, c) => a.includes("-->") ? c : s, -1);
    const t = n.some((s) => /\[\[|\{\{|^==.*==/.test(s));
    let r = false;
    let i = 0;
    let o = 0;
    return n.map((s, a) => {
      if (!r && i === 0 && !/[<{=#_[*-]/.test(s)) {
        return { text: s, isMarkup: false };
      }
      const { text: c, open: l } = r || s.includes("<!--") && a <= e ? o2(s, r) : { text: s, open: false };
      const p = r;
      r = l;
      const d = i;
      if (t) {
        const w = s2(c);
        i = Math.max(0, i + w);
        o = i === 0 ? 0 : o + 1;
        if (o > 100) {
          i = 0;
          o = 0;
        }
      }
      const f = c.trim();
      const g = f === "" && (p || s.trim() !== "");
      return {
        text: c,
        isMarkup: g || d > 0 || i > 0 && !/^\s*[*#]/.test(c) || i2(f, t)
      };
    });
  }
  function y0(n) {
    return n.length < 2e3 && /<(?:s|del|strike)\b|~~/i.test(n) ? n.replace(a2, " ") : n;
  }
  function Yi(n) {
    return /[<'*_]/.test(n) ? n.replace(c2, "").replace(/'{2,}|\*{2,}/g, "") : n;
  }
  var r2, a2, c2;
  var Da = m(() => {
    "use strict";
    r2 = /^(?:=.*=|#{1,6}\s.*|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|\[\[[^[\]:|]{1,40}:[^[\]]*\.(?:jpe?g|png|svg|gif|webp)[^[\]]*\]\]|#(?:REDIRECT|WEITERLEITUNG)\b.*)$/iu;
    a2 = /<(s|del|strike)\b[^>]{0,200}>[^<]*(?:<(?!\/(?:s|del|strike)>)[^<]*)*<\/(?:s|del|strike)>|~~(?!~)[^~]{1,300}~~(?!~)/giu;
    c2 = /<\/?[a-z][a-z0-9]*(?:\s[^<>@]{0,300})?\/?>/giu;
  });

  // src/accounts/list/read/signature.ts
  function R0(n) {
    const e = Math.max(0, n.length - Ba);
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
      if (S0.test(l) && !/\d[.]\d+[.]\d/.test(l) && !r) {
        r = true;
        l = l.replace(S0, "");
      }
      if (l2.test(l) && !o) {
        o = true;
        l = l.replace(/\d{4}/, "");
      }
      i = i || u2.test(l);
      if (r && i && o) {
        const p = e + c;
        return p;
      }
    }
    return -1;
  }
  function Or(n) {
    var r;
    const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = d2.exec(n)) != null ? r : [];
    return { before: e.trim(), talk: t };
  }
  function p2(n) {
    const e = Bt(n).trimEnd();
    if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-Ba - k0))) {
      return null;
    }
    const t = e.slice(-(Ba + k0 + 20));
    const r = e.length - t.length;
    for (const [, o] of [...t.matchAll(/(?=([(（])[^()（）]{1,24}[)）][^()（）\d]{0,30}$)/gu)].map((s) => {
      var a;
      return [s[1], (a = s.index) != null ? a : 0];
    })) {
      const s = R0(e.slice(0, r + o).trimEnd());
      if (s !== -1) {
        return n.slice(0, s);
      }
    }
    const i = R0(e);
    return i === -1 ? null : n.slice(0, i);
  }
  function Er(n) {
    var r;
    const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
    if (e) {
      return Or(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
    }
    const t = p2(n);
    return t === null ? null : Or(t.trim());
  }
  var Ba, k0, S0, l2, u2, d2;
  var qa = m(() => {
    "use strict";
    tt();
    Ba = 80;
    k0 = 30;
    S0 = /\d{1,2}[:.٫]\d{2}/;
    l2 = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
    u2 = /^\D{0,4}\d{1,2}(?:\D|$)/;
    d2 = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
  });

  // src/accounts/list/read/lines.ts
  function b2(n, { titles: e }) {
    const t = Tr(n.map(({ text: r }) => r));
    return n.map((r, i) => {
      var w, R;
      const o = (w = t[i]) != null ? w : { text: r.text, isMarkup: false };
      const s = y0(o.text);
      const [, a = "", c = s] = (R = /^(\s*[*#:;]+)([^]*)$/u.exec(s)) != null ? R : [];
      const l = /^\s*\*[^*\s][^*]*\*\s*$/.test(s);
      const p = a && !l && !/^\s*\*\*[^*]/.test(s) && !/^\s*#\d/.test(s) ? c : s;
      const d = p.trim();
      const f = /\[\[|\{\{|https?:|[:：]/.test(d);
      const g = Fa(d);
      return k(b({}, r), {
        plain: d,
        isMarkup: o.isMarkup,
        isStruck: s !== o.text,
        item: g,
        bullets: p === s ? "" : a.trim(),
        signed: o.isMarkup || d.length > 3e3 ? null : Er(d),
        markup: !o.isMarkup && f ? Cr(d, e) : null
      });
    });
  }
  function O0(n, e) {
    const t = /* @__PURE__ */ new Map();
    n.forEach((r) => {
      var i;
      return t.set(r, ((i = t.get(r)) != null ? i : 0) + 1);
    });
    return new Set([...t].filter(([r, i]) => r !== "" && i > 1 && i >= e).map(([r]) => r));
  }
  function Zi(n) {
    var r;
    const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
    return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
  }
  function w2(n) {
    const e = n.filter(({ isMarkup: l, text: p }) => !l && !G(p));
    const t = e.map(({ item: l }) => l.number);
    const r = e.map(({ item: l }) => {
      var p, d;
      return l.number === null ? (d = (p = Na(l.text)) == null ? void 0 : p.number) != null ? d : null : null;
    });
    const i = r.filter((l) => l !== null).length > Math.max(2, e.length * 0.7) && _a(r);
    const o = _a(t);
    const s = ({ item: l, bullets: p }) => l.hasBullet || p !== "" || o && l.number !== null;
    const a = e.map(({ item: l }) => l.text);
    const c = e.filter(({ item: l }) => !G(l.text));
    return {
      isNumbered: o,
      isBareNumbered: i,
      hasItems: e.filter(s).length > 1 && za(e, s) > 0.4,
      isPage: e.some(({ markup: l, signed: p }) => p !== null || l !== null && l.names.length > 0),
      hasMarks: e.length > 1 && za(c, ({ item: l }) => /[.,;、。，；]\s*$/.test(l.text)) > 0.8 && za(c, ({ item: l }) => /(?:^|\s)\S{1,2}\.$/.test(l.text)) < 0.5,
      talk: O0(e.map(({ signed: l, plain: p }) => (l != null ? l : Or(p)).talk), e.length * 0.4),
      templates: O0(e.flatMap(({ markup: l }) => {
        var p;
        return (p = l == null ? void 0 : l.calls.map(({ template: d }) => d)) != null ? p : [];
      }), 2),
      isSurnameFirst: a.filter(Zi).length > a.length * 0.6 && a.length > 1,
      hasBulletedReplies: e.some(({ bullets: l }) => l.endsWith(":")) && e.some(({ bullets: l }) => /[*#]$/.test(l))
    };
  }
  function Zn(n) {
    const e = n.split(/\s+/u);
    return n.length > m2 || e.length > f2 + 2 || e.length > 4 && e.filter((t) => A0.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => A0.test(t)).length > 1;
  }
  function v2(n) {
    var t;
    const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s+[-–—]{1,2}\s*|(?:^|\s)--+\s*/u).filter((r) => r.trim() !== "");
    return (t = e[e.length - 1]) != null ? t : n;
  }
  var f2, m2, A0, h2, C0, x2, g2, T0, za, Xi;
  var Wa = m(() => {
    "use strict";
    lt();
    Ma();
    en();
    w0();
    Ia();
    Da();
    tt();
    qa();
    f2 = 7;
    m2 = 100;
    A0 = J(String.raw`^\p{Ll}`);
    h2 = J(String.raw`\p{L}`);
    C0 = J(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
    x2 = J(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
    g2 = /^(?:[@＠][^\s@＠,;]+[\s,;]*){2,}$/;
    T0 = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
    za = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
    Xi = class {
      constructor(e, t, r) {
        this.context = t;
        this.builder = r;
        this.lines = b2(e, t);
        this.style = w2(this.lines);
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
          } else if (!G(t.text)) {
            this.readLine(t);
          }
        }
      }
      /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
      headingLine() {
        const { header: e } = this.context.options;
        const t = this.lines.filter(({ text: s }) => !G(s));
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
          e.isStruck && G(Wt(e.plain)) ? "struck" : "no-name",
          e.line,
          e.text,
          e.lastLine
        );
        if (C0.test(e.plain) && e.signed === null) {
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
        return /[^\s@]@[^\s@]/.test(e) ? $a(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
      }
      /** Whom links and templates name; null: nobody. */
      linked({ markup: e, signed: t, plain: r }) {
        var p, d;
        if (!e) {
          return null;
        }
        const { names: i, signed: o, calls: s, rest: a } = e;
        if (i.length > 0) {
          return t && o.length === 1 && i.length > 1 && Zn(Wt(a)) ? o : i;
        }
        const c = (p = s.find(({ template: f }) => this.style.templates.has(f))) != null ? p : s[0];
        const l = c && Wt((t ? (d = Er(a)) != null ? d : { before: a } : { before: a }).before.replace(/[*#:;\s]+/g, "")) === "";
        if (c && (l || this.style.templates.has(c.template) && !h2.test(Yi(a))) && /[*#]|^\s*\{\{/.test(r)) {
          return c.names;
        }
        return null;
      }
      /** The line without list marks, signature and brackets that only came along. */
      withoutMarks(e) {
        var d, f;
        const { style: t } = this;
        const { signed: r, item: i, markup: o, plain: s } = e;
        const a = i.hasBullet || e.bullets !== "" || t.isNumbered && i.number !== null;
        if (r) {
          const g = Fa(Yi(/\[\[|\{\{/.test(r.before) ? Cr(r.before, this.context.titles).rest : r.before));
          const w = t.isNumbered ? g.text : g.numbered;
          const R = Zn(w) || /[.!?]\s|\s[-–—]+\s?|^-/.test(w) ? v2(w) : w;
          return this.plainName(R.replace(/^[-–—\s]+/, ""));
        }
        if (o && o.others > 0 || !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(s)) {
          return "";
        }
        let c = t.isNumbered ? i.text : i.numbered === i.text ? i.text : i.numbered;
        c = t.isBareNumbered ? (f = (d = Na(c)) == null ? void 0 : d.text) != null ? f : c : c;
        c = Yi(o && o.calls.length > 0 ? o.rest : c).replace(/^--\s*/, "").trim();
        const { before: l, talk: p } = Or(c);
        return t.talk.has(p) && l !== "" ? l : c;
      }
      /** Adds who is in a line without links. How many? */
      readPlain(e, t) {
        const r = (s, a = "") => {
          this.builder.add(e.line, e.lastLine, { username: s, email: a });
          return 1;
        };
        if (g2.test(t.slice(0, 2e3)) && t.length < 2e3) {
          return t.split(/[\s,;]+/).filter((s) => s).map((s) => r(s.replace(/^[@＠]/, ""))).length;
        }
        if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
          return $a(t, this.context.words).map(({ name: s, email: a }) => r(s, a)).length;
        }
        if (e.signed) {
          return ma(t) || Zn(t) ? 0 : r(t);
        }
        const i = this.namesIn(t).map((s) => this.plainName(s)).filter((s) => s !== "");
        const o = i.length === 1;
        return i.filter((s) => {
          if (ma(s) || Zn(s) || /[:：]$/.test(s) && o || /^https?:/i.test(s)) {
            return false;
          }
          const a = qt(s, this.context.titles);
          if (a === "date" || a === "phone" || a === "url") {
            return false;
          }
          this.addName(e, s);
          return true;
        }).length;
      }
      addName(e, t) {
        var o;
        const [, r = "", i = ""] = this.style.isSurnameFirst && this.context.order === "parts" ? (o = /^([^,]+),\s+(.+)$/u.exec(t)) != null ? o : [] : [];
        this.builder.add(e.line, e.lastLine, r ? { realname: `${i} ${r}` } : { username: t });
      }
      /** Several names in a line, where something parts them. */
      namesIn(e) {
        var s;
        const t = (a) => e.split(a).map((c) => c.trim()).filter((c) => c !== "");
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
        const o = r.length === 2 && !i && (this.style.isSurnameFirst || Zi(e) || /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i.test((s = r[1]) != null ? s : ""));
        if (r.length < 2 || o) {
          return r.length < 2 ? r : [e];
        }
        if (Zn(e) && r.some(Zn)) {
          return [e];
        }
        return r.flatMap((a, c) => c === r.length - 1 && a.length < 200 && T0.test(a) ? a.split(T0) : [a]).map((a) => a.replace(/^(?:and|und|et)\s+/i, ""));
      }
      /** A name without marks behind it. */
      plainName(e) {
        if (e.length > 400) {
          return e.trim();
        }
        let t = e.replace(x2, "").trim();
        t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
        if (this.style.hasMarks) {
          t = t.replace(/[.。]+$/u, "").trim();
        }
        return C0.test(t) ? "" : t;
      }
    };
  });

  // src/accounts/list/read/page-titles.ts
  var y2, k2, E0, S2, R2, A2, C2, eo;
  var P0 = m(() => {
    "use strict";
    tt();
    y2 = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
    k2 = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
    E0 = y2.split("|");
    S2 = k2.split("|");
    R2 = /^[\w-]{1,24}$/;
    A2 = 500;
    C2 = (n) => {
      try {
        return decodeURIComponent(n);
      } catch (e) {
        return n;
      }
    };
    eo = class n {
      constructor(e = []) {
        this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...E0, ...e.map(n.plain)]);
      }
      static plain(e) {
        return Hn(e).toLowerCase();
      }
      /**
       * Is this the name of a namespace for people?
       *
       * @param name
       * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
       */
      isUserNamespace(e, t) {
        const r = n.plain(e);
        return this.exact.has(r) || t && r.length < 60 && E0.some((i) => i.length > (i.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(i));
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
        if (e.length > A2 || !/[:：]/.test(e)) {
          return null;
        }
        const r = Hn(e).replace(/^:/, "").split(/\s*[:：]\s*/);
        for (let s = 0; s < r.length - 1 && s < 4; s++) {
          const a = (i = r[s]) != null ? i : "";
          const c = r.slice(s + 1).join(":");
          if (this.isUserNamespace(a, t)) {
            return c.replace(/[/#?].*$/u, "").trim() || null;
          }
          const [, l, p] = (o = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? o : [];
          if (s < r.length - 1 && l !== void 0 && p !== void 0 && !/^\d+$/.test(p) && S2.some((d) => l.toLowerCase().startsWith(d))) {
            return p.trim();
          }
          if (!R2.test(a)) {
            return null;
          }
        }
        return null;
      }
      /** The name in the address of a page of a person's, of whichever wiki. */
      personAt(e) {
        var a;
        const [, t = "", r = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)(?:\?([^#\s]*))?/iu.exec(e)) != null ? a : [];
        const i = r.split("&").flatMap((c) => /^(?:title|target)=/.test(c) ? [c.replace(/^\w+=/, "")] : []);
        const o = t.split("/").filter((c) => c);
        const s = o.findIndex((c) => /:|%3A/i.test(c));
        if (s !== -1) {
          i.push(o.slice(s).join("/"));
        }
        for (const c of i) {
          const l = this.personIn(C2(c));
          if (l !== null) {
            return l;
          }
        }
        return null;
      }
    };
  });

  // src/accounts/list/read/delimited.ts
  function O2(n) {
    var t;
    const e = /^\s*"(.*)"\s*$/u.exec(n);
    if (e) {
      return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
    }
    return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
  }
  function* to(n, e) {
    var i, o, s;
    let t = 1;
    let r = 0;
    while (t <= n.length) {
      const a = n.slice(t - 1, t - 1 + (r > L0 ? 1 : T2));
      const { data: c, errors: l } = r > L0 ? { data: [], errors: [] } : $0.parse(
        a.join("\n"),
        { delimiter: e || String.fromCharCode(31), newline: "\n" }
      );
      const p = (o = (i = l[0]) == null ? void 0 : i.row) != null ? o : c.length;
      for (const d of c.slice(0, p)) {
        const f = t + d.reduce((g, w) => g + w.split("\n").length - 1, 0);
        yield { line: t, lastLine: f, cells: d };
        t = f + 1;
      }
      if (p === 0) {
        const d = (s = a[0]) != null ? s : "";
        const f = (e ? d.split(e) : [d]).map(O2);
        yield { line: t, lastLine: t, cells: f, broken: d.includes('"') };
        t++;
        r++;
      }
    }
  }
  var $0, T2, L0;
  var M0 = m(() => {
    "use strict";
    $0 = Ls(pa());
    T2 = 500;
    L0 = 50;
  });

  // src/accounts/list/read/wiki-table.ts
  function N0(n) {
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
  function _0(n) {
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
  function I0(n) {
    const e = _0(n);
    return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
  }
  function Ua(n) {
    return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
  }
  function E2(n) {
    return N0(n.slice(1)).cells.map((e) => Ua(I0(e)));
  }
  function D0(n, e) {
    const t = [];
    let r = null;
    const i = n.some((s) => F0(s.trim()));
    const o = () => {
      if (r && r.cells.join("").trim()) {
        t.push(r);
      } else if (r) {
        t.push(k(b({}, r), { cells: [], beside: "|" }));
      }
      r = null;
    };
    n.forEach((s, a) => {
      const c = e + a;
      const l = s.trim();
      if (!l) {
        return;
      }
      if (Va(l) || ja(l) || F0(l) || l.startsWith("|+")) {
        o();
        t.push({ line: c, lastLine: c, cells: [], beside: s });
      } else if (/^[|!]/.test(l)) {
        const p = E2(l);
        if (r && i) {
          r.cells.push(...p);
          r.lastLine = c;
        } else {
          o();
          r = { line: c, lastLine: c, cells: p };
        }
      } else if (r) {
        const p = r;
        p.cells[p.cells.length - 1] += "\n" + Ua(l);
        p.lastLine = c;
      } else {
        t.push({ line: c, lastLine: c, cells: [], beside: s });
      }
    });
    o();
    return t;
  }
  function Ha(n) {
    return n.length < 1e3 && n.includes("|") && P2.test(n);
  }
  function B0(n, e) {
    return n.flatMap((t, r) => {
      const i = e + r;
      const o = t.trim();
      if (!o) {
        return [];
      }
      if (Ha(o) || /^[-+=|:\s]+$/.test(o) || !o.includes("|")) {
        return [{ line: i, lastLine: i, cells: [], beside: t }];
      }
      const s = N0(o.replace(/^[|!]/, ""));
      const a = s.hasDouble ? s.cells.map(I0) : _0(o.replace(/^[|!]/, "").replace(/\|$/, ""));
      return [{ line: i, lastLine: i, cells: a.map((c) => Ua(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
    });
  }
  var F0, Va, ja, P2;
  var q0 = m(() => {
    "use strict";
    F0 = (n) => /^\|-/.test(n);
    Va = (n) => /^[\s:*]*\{\|/.test(n);
    ja = (n) => /^\s*\|\}/.test(n);
    P2 = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
  });

  // src/accounts/list/read/shape.ts
  function F2(n, e, { words: t }) {
    var l;
    const r = [...to(n, e)].map(({ cells: p }) => p).filter((p) => p.some((d) => !G(d)));
    const i = r.filter((p) => p.length > 1);
    const o = /* @__PURE__ */ new Map();
    i.forEach(({ length: p }) => {
      var d;
      return o.set(p, ((d = o.get(p)) != null ? d : 0) + 1);
    });
    const [s] = [...o].reduce((p, d) => d[1] > p[1] ? d : p, [0, 0]);
    const a = r.map((p) => {
      const d = p.filter(Qe).length;
      return d === 0 ? 0 : Math.max(d, p.reduce((f, g) => {
        var w, R;
        return f + ((R = (w = g.match(/[^\s@]@[^\s@]/g)) == null ? void 0 : w.length) != null ? R : 0);
      }, 0));
    });
    const c = r.length || 1;
    return {
      delimiter: e,
      rows: r,
      share: i.length / c,
      even: i.length > 0 ? i.filter(({ length: p }) => Math.abs(p - s) < 2).length / i.length : 0,
      width: s,
      hasHeadings: r.slice(0, 12).some((p) => {
        if (p.some((g) => Qe(g) || /\[\[|\{\{|^\s*[*#]/.test(g))) {
          return false;
        }
        const d = p.filter((g) => !G(g)).map((g) => t.score(g));
        const f = d.filter((g) => g !== null && g.score > 0.8);
        return p.length > 1 && f.length > 1 && f.some((g) => (g == null ? void 0 : g.meaning) !== "unused") || p.length > 2 && d.filter((g) => g !== null).length > 1;
      }),
      addressed: a.filter((p) => p === 1).length / c,
      crowded: a.filter((p) => p > 1).length / c,
      isSheet: Rr((l = r[0]) != null ? l : [])
    };
  }
  function N2({ rows: n, delimiter: e }) {
    const t = n.filter((i) => i.filter((o) => !G(o)).length > 1);
    const r = t.filter((i) => {
      var o, s;
      return M2.test((o = i[0]) != null ? o : "") && i.length < 3 && !/^\s*\d+\s*$/.test((s = i[0]) != null ? s : "");
    });
    return e === "	" ? t.length > r.length * 1.5 && t.length > 0 : true;
  }
  function _2(n, e) {
    var p, d, f, g, w;
    const t = [];
    const r = Tr(n.map(({ text: R }) => R));
    for (let R = 0; R < n.length && t.length < L2; R++) {
      const A = (d = (p = n[R]) == null ? void 0 : p.text) != null ? d : "";
      if (!G(A) && !((f = r[R]) == null ? void 0 : f.isMarkup)) {
        t.push(A.slice(0, 5e3));
      }
    }
    const i = $2.map((R) => F2(t, R, e));
    const o = i.find((R) => R.isSheet);
    if (o) {
      return o.delimiter;
    }
    const s = i.filter(({ hasHeadings: R, share: A }) => R && A > 0.3);
    if (s[0]) {
      return s[0].delimiter;
    }
    const a = i.find((R) => R.delimiter === "	" && R.share >= 0.5 && N2(R));
    if (a) {
      return a.delimiter;
    }
    const c = (R) => t.filter((A) => R.test(A)).length / (t.length || 1);
    if (c(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || c(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((R) => Er(R) !== null).length > t.length * 0.4) {
      return "";
    }
    const l = i.find(({ addressed: R, crowded: A, share: P, width: q, even: W }) => R >= 0.5 && R > A * 2 && P >= 0.5 && (q > 2 || W > 0.6));
    if (l) {
      return l.delimiter;
    }
    return (w = (g = i.find(({ delimiter: R, rows: A, share: P, even: q, width: W, crowded: ee }) => {
      if (A.length < 2 || ee > 0.2 || P < 0.6 || q < 0.7) {
        return false;
      }
      const Z = R === "," && A.filter((h) => Zi(h.join(","))).length > A.length * 0.6;
      const x = A.filter((h) => {
        var y;
        return G((y = h[h.length - 1]) != null ? y : "") && h.length < 3;
      }).length;
      return !Z && x < A.length * 0.5 && W > 1;
    })) == null ? void 0 : g.delimiter) != null ? w : "";
  }
  function D2(n) {
    var o, s, a, c, l, p, d, f, g, w, R;
    const e = [];
    let t = [];
    const r = Tr(n.map(({ text: A }) => A));
    const i = () => {
      if (t.length > 0) {
        e.push({ kind: "lines", lines: t });
        t = [];
      }
    };
    for (let A = 0; A < n.length; A++) {
      const P = n[A];
      if (!P) {
        continue;
      }
      if ((o = r[A]) == null ? void 0 : o.isMarkup) {
        t.push(P);
        continue;
      }
      const q = [];
      let W = A;
      if (Va(P.text)) {
        for (; W < n.length; W++) {
          q.push((a = (s = n[W]) == null ? void 0 : s.text) != null ? a : "");
          if (ja((l = (c = n[W]) == null ? void 0 : c.text) != null ? l : "")) {
            break;
          }
        }
        i();
        e.push({ kind: "table", records: D0(q, P.line), delimiter: "", source: "wiki" });
        A = W;
      } else if (I2(P.text) && /^\s*[|!]/.test(P.text) || Ha((d = (p = n[A + 1]) == null ? void 0 : p.text) != null ? d : "") && P.text.includes("|")) {
        for (; W < n.length && (W === A || /\|/.test((g = (f = n[W]) == null ? void 0 : f.text) != null ? g : "")); W++) {
          q.push((R = (w = n[W]) == null ? void 0 : w.text) != null ? R : "");
        }
        i();
        e.push({ kind: "table", records: B0(q, P.line), delimiter: "|", source: "bars" });
        A = W - 1;
      } else {
        t.push(P);
      }
    }
    i();
    return e;
  }
  function Ka(n, e, t) {
    const r = e === null ? D2(n) : [{ kind: "lines", lines: [...n] }];
    return r.map((i) => {
      var l, p;
      if (i.kind === "table") {
        return i;
      }
      const o = (p = (l = i.lines[0]) == null ? void 0 : l.line) != null ? p : 1;
      const s = i.lines.map(({ text: d }) => d);
      const a = e != null ? e : _2(i.lines, t);
      const c = (d) => d.map((f) => k(b({}, f), { line: f.line + o - 1, lastLine: f.lastLine + o - 1 }));
      if (a !== "") {
        return { kind: "table", records: c([...to(s, a)]), delimiter: a, source: "delimited" };
      }
      if (B2.test(s.join("\n"))) {
        return {
          kind: "lines",
          lines: c([...to(s, "")]).map(({ line: d, lastLine: f, cells: g }) => ({ line: d, lastLine: f, text: g.join(" ").replace(/\n/g, " ") }))
        };
      }
      return i;
    });
  }
  var L2, $2, M2, I2, B2;
  var z0 = m(() => {
    "use strict";
    en();
    M0();
    Wa();
    lt();
    tt();
    Da();
    qa();
    Di();
    q0();
    L2 = 200;
    $2 = ["	", ";", ",", "|"];
    M2 = J(String.raw`^[^\p{L}]*$`);
    I2 = (n) => /^\s*[|!][^\n]*\S/.test(n) && !/^\s*\|[-}+]/.test(n);
    B2 = /^"(?:[^"\n]|"")*$/m;
  });

  // src/accounts/list/read/column-stats.ts
  function no(n, e) {
    return n.length > 0 ? n.filter(e).length / n.length : 0;
  }
  function Ga(n, e, t) {
    const r = n.map((s) => {
      var a;
      return ((a = s[e]) != null ? a : "").slice(0, 400);
    });
    const i = r.filter((s) => !G(s));
    const o = {
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
      o[qt(s, t)] += 1 / i.length;
    }
    return {
      filled: i.length,
      fill: r.length > 0 ? i.length / r.length : 0,
      kinds: o,
      distinct: i.length > 0 ? new Set(i.map((s) => s.trim().toLowerCase())).size / i.length : 0,
      realNames: no(i, vd),
      ideographic: no(i, yd),
      coined: no(i, (s) => z2.test(s.trim())),
      withAddress: no(i, (s) => /[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+/.test(s)),
      examples: i.filter((s) => !Ot(s)).slice(0, q2),
      words: r.map((s) => s.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,-]+/u).filter((a) => a.length > 1))
    };
  }
  function Qa({ kinds: n, filled: e, distinct: t }) {
    return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
  }
  function Pr(n, e) {
    let t = 0;
    let r = 0;
    n.words.forEach((i, o) => {
      var a;
      const s = (a = e.words[o]) != null ? a : [];
      if (i.length === 0 || s.length === 0) {
        return;
      }
      r++;
      if (i.some((c) => s.some((l) => c === l || c.length > 2 && l.startsWith(c) || l.length > 2 && c.startsWith(l)))) {
        t++;
      }
    });
    return r > 0 ? t / r : 0;
  }
  var q2, z2;
  var W0 = m(() => {
    "use strict";
    en();
    tt();
    q2 = 3;
    z2 = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
  });

  // src/accounts/list/read/columns.ts
  function V2(n, e) {
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
  function j2(n, e, t) {
    const { kinds: r, filled: i } = e;
    const o = t.score > 0.8;
    switch (n) {
      case "username":
        return V2(e, o);
      case "email":
        return i === 0 ? 0.5 : r.email > 0.3 ? 1 : o && r.answer + r.word > 0.9 ? 0.4 : 0.1;
      case "name":
      case "realname":
      case "firstname":
      case "lastname":
        return !o && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : r.answer > 0.6 && i > 2 || r.number + r.date + r.phone > 0.5 ? 0.1 : 1;
      case "password":
      case "reason":
      case "mode":
        return o && r.answer < 0.5 ? 1 : 0;
      case "unused":
        return o ? 1 : 0;
    }
  }
  function H2(n, e) {
    var r, i;
    const t = {};
    if (n) {
      t[n.meaning] = n.score * j2(n.meaning, e, n);
    }
    if (e.kinds.email > 0.5) {
      t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
    }
    if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
      t.username = Math.max((i = t.username) != null ? i : 0, 0.7 + 0.3 * e.kinds.person);
    }
    return t;
  }
  function K2(n, e, t) {
    return t.findIndex((r, i) => {
      const o = t[i - 1];
      const s = e[i - 1];
      return o !== void 0 && (s == null ? void 0 : s.meaning) === "username" && o.kinds.answer > 0.6 && e[i] === null && n[i] !== void 0 && Qa(r);
    });
  }
  function U0(n, e, t) {
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
    return i >= W2 ? { index: r, score: i, margin: i - o } : null;
  }
  function G2(n, e, t) {
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
    const l = Pr(s, a) > 0.7;
    const p = r !== void 0 && Pr(a, r) > 0.7;
    const d = r !== void 0 && Pr(s, r) > 0.7;
    const f = (w, R) => [["username", w], ["realname", R]];
    const g = [["firstname", i], ["lastname", o]];
    if (s.realNames > 0.7 && a.realNames < 0.3) {
      const w = l || p || a.coined > 0.5;
      return { variants: w ? [f(o, i), c] : [c, f(o, i)], certain: w && a.coined > 0.5 && l };
    }
    if (a.realNames > 0.7 && s.realNames < 0.5) {
      const w = l || p && !d;
      return { variants: w ? [f(i, o), c] : [c, f(i, o)], certain: w === l };
    }
    if (s.realNames < 0.4 && a.realNames < 0.4 && s.coined < 0.5) {
      const w = d && p && a.coined < 0.5;
      return { variants: w ? [g, c] : [c, g, [["lastname", i], ["firstname", o]]], certain: false };
    }
    return { variants: [c, f(i, o)], certain: s.coined > 0.5 };
  }
  function Q2(n, e, t) {
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
  function V0(n, e, t, r) {
    var g;
    const i = Math.max((g = n == null ? void 0 : n.length) != null ? g : 0, ...e.map((w) => w.length), 1);
    const o = Array.from({ length: i }, (w, R) => R);
    const s = o.map((w) => Ga(e, w, r));
    const a = o.map((w) => {
      var R;
      return t.score((R = n == null ? void 0 : n[w]) != null ? R : "");
    });
    const c = o.map((w) => {
      var R, A;
      return H2((R = a[w]) != null ? R : null, (A = s[w]) != null ? A : Ga([], 0, r));
    });
    if (n) {
      const w = K2(n, a, s);
      const R = c[w];
      if (R) {
        R.username = 0.7;
      }
    }
    const l = new Ja(s, c, n !== null);
    for (const w of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
      l.takeBest(w);
    }
    if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
      l.meanings[l.meanings.indexOf("realname")] = "unused";
    }
    const p = U0(c, "name", new Set(o.filter((w) => l.meanings[w] !== "unused")));
    let d = { variants: [], certain: true };
    if (p) {
      d = Q2(l, p.index, s);
    } else if (!l.has("username") && !l.has("realname") && !l.has("firstname") && !l.has("lastname")) {
      const w = l.free((R) => {
        var A, P;
        return ((P = (A = a[R]) == null ? void 0 : A.score) != null ? P : 0) < 0.6;
      });
      d = G2(l, w, s);
      d.certain = d.certain && (n === null || w.length < 2);
      d.variants.push([]);
    } else if (!l.has("username") && l.has("realname")) {
      const w = l.meanings.indexOf("realname");
      d = { variants: [[], [["username", w]]], certain: false };
    }
    const f = (d.variants.length > 0 ? d.variants : [[]]).slice(0, 3).map((w) => {
      const R = [...l.meanings];
      w.forEach(([A, P]) => {
        R[P] = A;
      });
      return R;
    });
    return {
      plans: f,
      certain: l.certain && d.certain,
      scores: c.map((A) => {
        var P = A, { name: w } = P, R = Gt(P, ["name"]);
        return w ? k(b({}, R), { realname: w / 2, username: w / 2 }) : R;
      }),
      stats: s
    };
  }
  function j0(n, e, { scores: t, stats: r }) {
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
  var W2, U2, Ja;
  var H0 = m(() => {
    "use strict";
    W0();
    W2 = 0.35;
    U2 = 0.15;
    Ja = class {
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
        const t = U0(this.scores, e, this.taken);
        if (t) {
          this.take(e, t.index);
          const r = t.margin < U2 && !(e === "email" && this.hasTwin(t.index));
          this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
        }
        return t;
      }
      hasTwin(e) {
        const t = this.stats[e];
        return t !== void 0 && this.stats.some((r, i) => i !== e && r.kinds.email > 0.5 && Pr(t, r) > 0.7);
      }
      has(e) {
        return this.meanings.includes(e);
      }
      /** Columns that may be names though no heading says so, in order. */
      free(e) {
        return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Qa(t) ? [r] : []);
      }
    };
  });

  // src/accounts/list/read/table.ts
  function J2(n, e, t) {
    const r = mt(n);
    if (r.length === 0 || r.some(Qe) || n.beside !== void 0) {
      return false;
    }
    const i = r.map((c) => e.score(c));
    const o = i.filter((c) => c !== null && c.score > 0.8);
    const s = o.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
    const a = i.filter((c) => c !== null && c.meaning !== "unused");
    if (r.length === 1) {
      return t && n.cells.length === 1 && s.length === 1;
    }
    return t ? s.length > 0 && (o.length > 1 || r.length < 3 || n.cells.length > 1 && a.length > 0) || o.length > 2 : s.length > 0 && o.length > 1 && o.length >= r.length * 0.6;
  }
  function G0(n, e, t) {
    const r = mt(n);
    if (e.length === 0 || r.length < 2 || r.some(Qe)) {
      return false;
    }
    let i = 0;
    n.cells.forEach((o, s) => {
      const a = e.map(({ cells: d }) => {
        var f;
        return (f = d[s]) != null ? f : "";
      }).filter((d) => !G(d) && !Ot(d));
      if (!ha(o) || Ot(o) || a.length < e.length * 0.5) {
        return;
      }
      const c = a.map((d) => qt(d, t));
      const l = qt(o, t);
      const p = (d) => l !== d && c.filter((f) => f === d).length > c.length * 0.7;
      if (p("email") || p("person")) {
        i += 2;
      } else if (p("date") || p("number") || p("phone")) {
        i += e.length > 2 ? 2 : 1;
      }
    });
    return i > 1;
  }
  function Y2(n, e) {
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
      var d;
      const l = o[o.length - 1];
      const p = a.cells.join("|").toLowerCase();
      if (o.length > 0 && s !== "" && p === s || J2(a, t, l === void 0 && c < Xa)) {
        if (l === c - 1 && mt(a).length >= mt((d = n[l]) != null ? d : a).length) {
          o.pop();
        } else if (l === c - 1) {
          return;
        }
        o.push(c);
        s = p;
      }
    });
    if (o.length === 0) {
      const a = n.slice(0, Xa).findIndex((c, l) => l < Za && c.cells.length > 1 && G0(c, n.slice(l + 1, l + 12), r));
      if (a !== -1) {
        o.push(a);
      }
    }
    return o;
  }
  function Q0(n) {
    return n.length <= Za && !n.some((e) => e.cells.some(Qe)) && n.filter((e) => {
      var t;
      return mt(e).length > 1 && !G((t = e.cells[0]) != null ? t : "");
    }).length < 3;
  }
  function X2(n, e, t) {
    var o;
    const r = n.cells.slice(1).filter((s) => !G(s));
    if (r.length === 0 || r.some((s) => qt(s, t) !== "number")) {
      const s = (o = mt(n)[0]) != null ? o : "";
      return mt(n).length === 1 && e.length > 1 && /^(?:total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ)\b.{0,20}$/iu.test(s.trim());
    }
    const i = e.slice(0, 20);
    return i.length > 0 && n.cells.every((s, a) => a === 0 || G(s) || i.filter(({ cells: c }) => {
      var l;
      return qt((l = c[a]) != null ? l : "", t) === "number";
    }).length < i.length * 0.3);
  }
  function Z2(n, e, t) {
    const r = e.slice(0, 20);
    if (r.length === 0) {
      return false;
    }
    const i = r.reduce((o, s) => o + mt(s).length, 0) / r.length;
    if (mt(n).length <= i / 2 && mt(n).length < 3 && i > 3) {
      return !n.cells.some(Qe);
    }
    return G0(n, r, t) && n.cells.some((o, s) => ha(o) && r.filter(({ cells: a }) => {
      var c;
      return Qe((c = a[s]) != null ? c : "");
    }).length > r.length * 0.8);
  }
  function Ya(n, e, t, r) {
    var A;
    const { words: i, titles: o, options: s } = r;
    const a = [...t];
    const c = [...n];
    const l = [];
    const p = e !== null && Rr(e.cells);
    if (!p) {
      while (e && a.length > 1 && a[0] && Z2(a[0], a.slice(1), o)) {
        c.push(...a.splice(0, 1));
      }
      for (let P = a[a.length - 1]; P && a.length > 1 && X2(P, a.slice(0, -1), o); P = a[a.length - 1]) {
        l.unshift(...a.splice(-1));
      }
    }
    const d = e ? -1 : a.slice(0, Xa).reduce((P, q, W) => {
      var ee;
      return G((ee = q.cells[0]) != null ? ee : "") && mt(q).length > 0 && W <= Za ? W : P;
    }, -1);
    const f = a.filter((P) => {
      var q;
      return G((q = P.cells[0]) != null ? q : "");
    }).length < a.length * 0.5;
    if (d !== -1 && f && Q0(a.slice(0, d))) {
      c.push(...a.splice(0, d + 1));
    }
    const g = a.slice(0, K0).map(({ cells: P }) => P);
    const w = V0((A = e == null ? void 0 : e.cells) != null ? A : null, g, i, o);
    const R = e && p ? kd(e.cells.map((P) => {
      const q = i.score(P);
      return (q == null ? void 0 : q.score) === 1 ? q.meaning : "unused";
    })) : null;
    if (s.columns) {
      const P = w.stats.length;
      const q = [...s.columns];
      while (q.length < P) {
        q.push("unused");
      }
      w.plans = [q];
      w.certain = true;
    } else if (R) {
      w.plans = [R];
      w.certain = true;
    }
    return { headings: e, above: c, rows: a, totals: l, plans: w, sheet: p };
  }
  function J0(n, e) {
    var c, l, p;
    const t = n.filter((d) => d.beside === void 0 && mt(d).length > 0);
    const r = Rr((l = (c = t[0]) == null ? void 0 : c.cells) != null ? l : []);
    const i = r ? [0] : Y2(t, e);
    const o = [];
    const s = (p = i[0]) != null ? p : -1;
    let a = t.slice(0, Math.max(0, s));
    if (a.length > 0 && !Q0(a)) {
      o.push(Ya([], null, a, e));
      a = [];
    }
    if (s === -1) {
      o.push(Ya([], null, t, e));
    }
    i.forEach((d, f) => {
      var w, R;
      const g = (w = i[f + 1]) != null ? w : t.length;
      o.push(Ya(f === 0 ? a : [], (R = t[d]) != null ? R : null, t.slice(d + 1, g), e));
    });
    return {
      sections: o,
      planCount: Math.max(1, ...o.map(({ plans: d }) => d.plans.length)),
      certain: o.every(({ plans: d }) => d.certain),
      sheet: r
    };
  }
  function Y0({ sections: n }) {
    return n.reduce((e, t) => !e || t.rows.length > e.rows.length ? t : e, void 0);
  }
  function X0(n, e) {
    var t, r;
    return j0((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Z0(n, e), n.plans);
  }
  function Z0({ plans: n }, e) {
    var t, r;
    return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
  }
  function ep(n, e) {
    const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
    return (t ? e + n : `${n} ${e}`).trim();
  }
  function ew(n) {
    const e = n.filter((t) => !G(t)).slice(0, K0);
    return e.length > 1 && e.filter((t) => tp.test(t.trim())).length > e.length * 0.8;
  }
  function tw(n) {
    var r;
    const [, e = "", t = ""] = (r = tp.exec(n.trim())) != null ? r : [];
    return e ? ep(t, e) : n;
  }
  var K0, Xa, Za, mt, tp, ro;
  var np = m(() => {
    "use strict";
    ga();
    Ma();
    en();
    H0();
    Ia();
    Ji();
    tt();
    Di();
    K0 = 200;
    Xa = 12;
    Za = 6;
    mt = ({ cells: n }) => n.filter((e) => !G(e));
    tp = /^([^,]{1,60}),\s+([^,]{1,60})$/;
    ro = class {
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
          const i = Z0(r, t);
          const o = ew(r.rows.map(({ cells: s }) => {
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
        const { line: o, lastLine: s, cells: a } = e;
        const c = { first: "", last: "" };
        const l = [];
        const p = [];
        a.forEach((A, P) => {
          var ee, Z, x;
          const q = r.headings !== null && P >= r.headings.cells.length;
          const W = q && t[P] === "unused" ? void 0 : t[P];
          if (W === void 0 || W === "unused") {
            if (!G(A) && (W === void 0 || this.delimiter && A.includes("\n") && A.includes(this.delimiter))) {
              p.push(A);
            }
            if (!G(A) && W === "unused") {
              l.push({ heading: ((Z = (ee = r.headings) == null ? void 0 : ee.cells[P]) != null ? Z : "").trim(), column: P, value: A.trim() });
            }
          } else {
            this.readCell(W, r.sheet ? Ad(A) : A, c, r.sheet, o);
            if (W === "realname" && i) {
              c.realname = tw((x = c.realname) != null ? x : "");
            }
          }
        });
        if (e.broken) {
          this.builder.remark("broken-quotes", o, this.textOf(e));
        }
        const R = c, { first: d, last: f } = R, g = Gt(R, ["first", "last"]);
        if (d || f) {
          g.realname = ep(d, f);
        }
        if (l.length > 0 && !r.sheet) {
          g.extra = l;
        }
        if (r.sheet) {
          this.builder.add(o, s, g, true);
          return;
        }
        this.readName(g);
        const w = !g.username && !g.email && !g.realname;
        if (w && g.password) {
          this.builder.add(o, s, g);
        } else {
          this.builder.addOrRemark(o, s, g, this.textOf(e));
        }
        if (p.length > 0 && !w) {
          this.builder.remark("extra-cells", o, p.join(this.delimiter || " "), s);
        }
      }
      readCell(e, t, r, i, o) {
        switch (e) {
          case "firstname":
            r.first = Yn(t);
            break;
          case "lastname":
            r.last = Yn(t);
            break;
          case "mode":
            this.readMode(t, r, o);
            break;
          case "username":
          case "email":
          case "realname":
            r[e] = i ? t : Yn(t);
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
          const { names: a, calls: c } = Cr(t, this.context.titles);
          const [l = (i = c[0]) == null ? void 0 : i.names[0]] = a;
          e.username = l != null ? l : t;
        } else if (/[@＠]/.test(t.slice(1))) {
          const a = Xn(t.replace(/\n/g, " "), this.context.words);
          if (a.email !== "" && (r === "" || a.email.toLowerCase() === r.toLowerCase() || a.name !== "")) {
            e.username = a.name;
            e.email = r || a.email;
          }
        } else if (t.includes("\n")) {
          e.username = t.replace(/\s*\n\s*/g, " ");
        }
        if (/[@＠]/.test((o = e.realname) != null ? o : "") && Qe((s = e.realname) != null ? s : "")) {
          e.realname = "";
        }
      }
      readMode(e, t, r) {
        const i = this.context.modes.get(e.trim().toLowerCase());
        if (i) {
          t.mode = i;
        } else if (!G(e)) {
          this.builder.remark("unknown-mode", r, e);
        }
      }
    };
  });

  // src/accounts/list/read/read-text.ts
  function rw(n) {
    var i, o;
    const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
    const t = (o = (i = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : i[1]) != null ? o : null;
    const r = e.split("\n").map((s, a) => ({ line: a + 1, lastLine: a + 1, text: s }));
    return { lines: t === null ? r : r.slice(1), separator: t };
  }
  function iw({ records: n }, e, t) {
    if (t.options.columns || t.options.delimiter || e.sheet || e.sections.some(({ headings: i }) => i !== null)) {
      return null;
    }
    const r = /* @__PURE__ */ new Set();
    for (const { cells: i } of n.slice(0, 200)) {
      i.forEach((o, s) => {
        if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
          r.add(s);
        }
      });
    }
    return r.size > 1 ? null : n.map(({ line: i, lastLine: o, cells: s, beside: a }) => ({ line: i, lastLine: o, text: a != null ? a : s.join(" ") }));
  }
  function rp(n, e) {
    return n.map((t) => {
      if (t.kind === "lines") {
        return { segment: t, table: null };
      }
      const r = J0(t.records, e);
      const i = t.source === "delimited" ? iw(t, r, e) : null;
      return i ? { segment: { kind: "lines", lines: i }, table: null } : { segment: t, table: r };
    });
  }
  function oo(n, e = {}) {
    var d;
    const t = rw(n);
    const r = {
      options: e,
      words: new Gi(e.headings),
      titles: new eo(e.userNamespaces),
      modes: d0(e.modeWords)
    };
    const i = (d = e.delimiter) != null ? d : t.separator;
    let o = Ka(t.lines, i, r);
    let s = rp(o, r);
    if (!s.some(({ table: f }) => f == null ? void 0 : f.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(n.slice(1))) {
      t.lines = t.lines.map((f) => k(b({}, f), { text: gd(f.text.replace(/\uFEFF/g, "")) }));
      o = Ka(t.lines, i, r);
      s = rp(o, r);
    }
    const a = new io(s, r, 0);
    const c = a.read(t);
    const l = [c];
    const p = /* @__PURE__ */ new Set([JSON.stringify(c.rows.slice(0, 50))]);
    for (let f = 1; f < nw && a.hasVariants; f++) {
      const g = new io(s, r, f).read(t);
      const w = JSON.stringify(g.rows.slice(0, 50));
      if (g.rows.length > 0 && !p.has(w)) {
        p.add(w);
        l.push(g);
      }
    }
    return { readings: l, certain: a.certain };
  }
  var nw, io;
  var ec = m(() => {
    "use strict";
    a0();
    f0();
    Wa();
    P0();
    Ji();
    tt();
    z0();
    np();
    nw = 3;
    io = class {
      constructor(e, t, r) {
        this.parts = e;
        this.context = t;
        this.variant = r;
        this.certain = true;
        this.hasVariants = false;
        this.format = "names";
        this.builder = new Qi(t.options);
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
        const s = e.reduce((a, { line: c, text: l }) => G(l) ? a : c, 0);
        r.finish(s, (a) => {
          var c, l, p, d;
          return (d = (p = e[a - ((l = (c = e[0]) == null ? void 0 : c.line) != null ? l : 1)]) == null ? void 0 : p.text) != null ? d : "";
        });
        return k(b({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
      }
      addTable(e, t) {
        this.certain = this.certain && t.certain;
        this.hasVariants = this.hasVariants || t.planCount > 1;
        this.format = t.sheet && t.sections.some(({ plans: r }) => {
          var i;
          return (i = r.plans[0]) == null ? void 0 : i.includes("password");
        }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
        for (const { line: r, lastLine: i, beside: o } of e.records) {
          if (o !== void 0 && !G(o)) {
            this.builder.remark("markup", r, o, i);
          }
        }
        for (const { line: r, lastLine: i, cells: o, beside: s } of e.records) {
          if (s === void 0 && o.every(G) && (o.length > 1 && e.delimiter !== "	" || e.source !== "delimited")) {
            this.builder.remark("no-name", r, o.join(e.delimiter), i);
          }
        }
        new ro(this.context, this.builder, e.delimiter).addAll(t, this.variant);
      }
      addLines(e, t) {
        const { builder: r, context: i } = this;
        if (!t && p0(e, i.words, r)) {
          return;
        }
        const o = this.variant === 1 ? "parts" : "whole";
        const s = new Xi(e, k(b({}, i), { order: o }), r);
        this.hasVariants = this.hasVariants || s.isSurnameFirst;
        this.certain = this.certain && !s.isSurnameFirst;
        const a = r.rows.length;
        s.readAll();
        if (!t) {
          const c = r.rows.slice(a);
          const l = c.filter(({ email: p }) => p !== "").length;
          this.format = s.isPage ? "wikitext" : l > c.length / 2 ? "addresses" : "names";
        }
      }
      columns() {
        var r;
        const e = this.parts.flatMap((i) => {
          const o = i.table && Y0(i.table);
          return o ? [{ section: o, delimiter: i.segment.kind === "table" ? i.segment.delimiter : "" }] : [];
        });
        const t = e.reduce((i, o) => !i || o.section.rows.length > i.section.rows.length ? o : i, null);
        return {
          columns: t && X0(t.section, this.variant),
          hasHeadings: t !== null && t.section.headings !== null,
          delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
        };
      }
    };
  });

  // src/accounts/list/list-draft.ts
  function ip(n) {
    var e, t;
    return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
  }
  var so;
  var op = m(() => {
    "use strict";
    Ta();
    ec();
    so = class {
      constructor(e, t, r, i) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.sheet = i;
        this.columns = null;
        this.headings = {};
      }
      /** The text as it stands now. */
      setText(e) {
        if (ip(e) !== ip(this.store.state.text)) {
          this.columns = null;
        }
        this.read(e);
      }
      /** What columns are called in the wiki's language, beside English. */
      setHeadings(e) {
        this.headings = e;
      }
      /** Which column is what, as the person says. */
      setColumns(e) {
        this.columns = e;
        this.read(this.store.state.text);
      }
      /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
      chooseReading(e) {
        const { parsed: t, text: r } = this.store.state;
        if (t) {
          this.take(t.readings, true, e, r);
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
        this.store.set({ values: k(b({}, this.store.state.values), { [e]: t }), problem: null });
      }
      /** How a sheet is read that has columns of its own. */
      get sheetOptions() {
        return k(b({}, this.readOptions), { columns: null });
      }
      get readOptions() {
        var e;
        return {
          userNamespaces: (e = this.check.local.context.rules.userNamespaces) != null ? e : [],
          columns: this.columns,
          headings: this.headings
        };
      }
      read(e) {
        const { readings: t, certain: r } = oo(e, this.readOptions);
        this.take(t, r, 0, e);
      }
      take(e, t, r, i) {
        var w, A;
        const { state: o } = this.store;
        const s = (w = e[r]) != null ? w : e[0];
        if (!s) {
          return;
        }
        const R = s, { rows: a } = R, c = Gt(R, ["rows"]);
        const l = Ki(a);
        const { rows: p, removed: d } = this.table.carry(l, i);
        const f = c.format === "sheet" && l.some(({ request: P }) => P.password !== "");
        const g = f && ((A = o.parsed) == null ? void 0 : A.format) === "sheet" && i !== o.text;
        this.store.replaceRows(p, {
          text: i,
          parsed: i.trim() === "" ? null : k(b({}, c), { certain: t, readings: e, chosen: r }),
          undoable: d,
          sheet: f && !g && this.table.editCount === 0 ? "saved" : "none",
          mode: f && o.modes.includes("generate") ? "generate" : o.mode
        });
      }
    };
  });

  // src/accounts/list/create/decide.ts
  function Ut(n, e) {
    return k(b({}, n), { turn: b(b({}, n.turn), e) });
  }
  function nn(n, e) {
    return { attempt: Ut(n, { looking: e }), effect: { kind: "find", which: e } };
  }
  function er(n, e) {
    return { attempt: k(b({}, Ge(n)), { status: "refused", outcome: e }), effect: Pt };
  }
  function rc(n, e) {
    return {
      attempt: k(b({}, Ge(n)), {
        status: "created",
        sentAt: null,
        lost: false,
        outcome: e,
        account: e.username
      }),
      effect: Pt
    };
  }
  function ao(n, e) {
    return { attempt: k(b({}, n), { status: "unknown", lost: true, outcome: null }), effect: e };
  }
  function tc(n, e, t) {
    const { status: r, turn: { silence: i, looking: o } } = n;
    const s = aw[i];
    if (s !== void 0) {
      return { attempt: Ut(n, { silence: i + 1 }), effect: { kind: "wait", seconds: s, because: e } };
    }
    return r === "sent" || o && r !== "unfinished" ? ao(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
  }
  function cw(n, e) {
    const t = k(b({}, n), { turn: Ni });
    switch (t.status) {
      case "open":
        return { attempt: t, effect: nc };
      case "sent":
      case "unknown":
        return nn(t, "own");
      case "unfinished": {
        const { outcome: r, existence: i } = t;
        if (e && (r == null ? void 0 : r.kind) === "step") {
          return { attempt: t, effect: { kind: "step", step: r.step } };
        }
        return i === "yes" || i === "no" ? { attempt: t, effect: Pt } : nn(t, "own");
      }
      case "created":
      case "already":
      case "refused":
        return { attempt: t, effect: Pt };
      default:
        return L(t.status);
    }
  }
  function lw({ code: n, retryAfter: e, ended: t }, r) {
    const { retry: i } = pe(n);
    return i === "challenge" && r === "notDeclared" ? "never" : i === "never" && e !== null && !t ? "patience" : i;
  }
  function uw(n, e, t) {
    var o, s;
    const { turn: r } = n;
    const i = lw(e, t);
    if (i === "find" || i === "findAgain") {
      return nn(Ut(n, { losses: r.losses + 1, disputed: e }), "own");
    }
    if (i === "challenge") {
      return { attempt: Ge(n), effect: { kind: "prepare", refused: e } };
    }
    if (i === "patience") {
      const a = (s = (o = e.retryAfter) != null ? o : sp[r.patience]) != null ? s : Infinity;
      return r.patience < sp.length && a <= sw ? {
        attempt: Ut(Ge(n), { patience: r.patience + 1 }),
        effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
      } : { attempt: Ge(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    if (e.stops === "batch") {
      return { attempt: Ge(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
    }
    return n.lost ? nn(Ut(n, { disputed: e }), "own") : er(n, e);
  }
  function ap(n) {
    return k(b({}, Ye(n.code || "restart", null)), { message: n.message, stops: "row" });
  }
  function dw(n, e, t) {
    switch (e.kind) {
      case "created":
        return rc(n, e);
      case "refused":
        return uw(n, e, t);
      case "sessionLost":
        return { attempt: Ge(n), effect: { kind: "stop", because: e } };
      case "step":
        return e.step.type === "restart" ? er(n, ap(e.step)) : {
          attempt: k(b({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
          effect: { kind: "step", step: e.step }
        };
      case "unknown":
        return nn(Ut(k(b({}, n), { lost: true }), { losses: n.turn.losses + 1 }), "own");
      default:
        return L(e);
    }
  }
  function pw(n, e) {
    return { attempt: k(b({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: Ni }), effect: Pt };
  }
  function fw(n) {
    const { losses: e, disputed: t } = n.turn;
    if (t && pe(t.code).retry !== "findAgain") {
      return er(n, t);
    }
    if (e < ow) {
      return { attempt: Ge(n), effect: nc };
    }
    return ao(k(b({}, n), { postponed: true }), n.postponed ? Pt : { kind: "later" });
  }
  function hw(n, e) {
    var i;
    if (e.kind === "silent") {
      return tc(n, { kind: "silent" }, { kind: "silent" });
    }
    const t = Ut(n, { silence: 0 });
    if (t.status === "unfinished") {
      return pw(t, e);
    }
    const r = (i = t.turn.disputed) != null ? i : Ye("userexists");
    if (t.turn.looking === "any") {
      return e.kind === "mine" ? {
        attempt: k(b({}, Ge(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
        effect: Pt
      } : er(t, r);
    }
    switch (e.kind) {
      case "mine":
        return rc(t, { kind: "created", username: e.username, by: e.by });
      case "other":
        return nn(t, "any");
      case "free":
        return fw(t);
      default:
        return L(e);
    }
  }
  function xw(n, e) {
    switch (e.kind) {
      case "created":
        return rc(n, e);
      case "unfinished":
        return { attempt: k(b({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: Pt };
      case "left":
        return { attempt: k(b({}, n), { status: "unfinished", existence: "no" }), effect: Pt };
      case "refused":
        return e.refused.stops === "batch" ? { attempt: Ge(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : er(n, e.refused);
      case "sessionLost":
        return { attempt: Ge(n), effect: { kind: "stop", because: e } };
      case "restart":
        return er(n, ap(e.step));
      case "unknown":
        return nn(Ut(
          k(b({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
          { losses: n.turn.losses + 1 }
        ), "own");
      default:
        return L(e);
    }
  }
  function rn(n, e) {
    var t;
    switch (e.kind) {
      case "turn":
        return cw(n, e.holdsStep);
      case "ready":
        return {
          attempt: Ut(k(b({}, n), {
            status: "sent",
            sentAt: (t = n.sentAt) != null ? t : e.at,
            tries: n.tries + 1,
            outcome: null,
            existence: null
          }), { silence: 0 }),
          effect: { kind: "send" }
        };
      case "outcome":
        return dw(n, e.outcome, e.captcha);
      case "found":
        return hw(n, e.found);
      case "offline":
        return tc(n, { kind: "offline" }, { kind: "offline" });
      case "noChallenge":
        return tc(n, { kind: "silent" }, e);
      case "waited":
        return n.turn.looking ? nn(n, n.turn.looking) : { attempt: n, effect: nc };
      case "stepChanged":
        return {
          attempt: k(b({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
          effect: { kind: "step", step: e.step }
        };
      case "stepEnded":
        return xw(n, e.end);
      case "stepPassed":
        return { attempt: n, effect: Pt };
      case "calledOff":
        return n.status === "sent" ? ao(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
      case "failed": {
        const r = { kind: "stop", because: { kind: "broken", error: e.error } };
        return n.status === "sent" ? ao(n, r) : { attempt: n, effect: r };
      }
      default:
        return L(e);
    }
  }
  var ow, sp, sw, aw, Pt, nc;
  var co = m(() => {
    "use strict";
    it();
    yt();
    be();
    Dt();
    ow = 2;
    sp = [10, 30, 60, 120, 300];
    sw = 900;
    aw = [15, 30, 60, 60, 120, 120, 120];
    Pt = { kind: "done" };
    nc = { kind: "prepare", refused: null };
  });

  // src/accounts/list/create/pace.ts
  var gw, bw, lo;
  var cp = m(() => {
    "use strict";
    gw = 20;
    bw = 3;
    lo = class {
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
          this.times = [...this.times, e].slice(-gw);
        }
      }
      get progress() {
        const { done: e, total: t, times: r } = this;
        const i = r.slice().sort((s, a) => s - a).slice(0, Math.ceil(r.length * 0.9));
        const o = i.reduce((s, a) => s + a, 0) / i.length;
        return r.length < bw || o <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * o / 1e3) };
      }
    };
  });

  // src/accounts/list/create/row-fields.ts
  function lp(n, e, t, r) {
    const { request: i } = n;
    const o = we(n, e.mode);
    const s = b(k(b({}, e.values), {
      username: It(n),
      email: i.email.trim(),
      realname: i.realname.trim(),
      reason: i.reason || e.reason,
      password: i.password,
      retype: i.password,
      mailpassword: o === "mail"
    }), r);
    for (const a of n.overrides) {
      ct(s, a, true);
    }
    return Ln(_t(t, o), s);
  }
  function po(n, e) {
    return e.username === "" ? k(b({}, e), { username: It(n) }) : e;
  }
  function fo(n, e, t) {
    return { username: It(n), by: En(we(n, e)), since: t };
  }
  var uo;
  var ic = m(() => {
    "use strict";
    wt();
    ut();
    ut();
    Ie();
    uo = 2e3;
  });

  // src/accounts/list/create/row-runner.ts
  var mo;
  var up = m(() => {
    "use strict";
    rt();
    pi();
    be();
    Xt();
    ut();
    Ei();
    Ie();
    Dt();
    co();
    ic();
    mo = class {
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
        return v(this, null, function* () {
          var r;
          this.waited = 0;
          let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
          for (; ; ) {
            const { attempt: i, effect: o } = rn((r = e.attempt) != null ? r : pt, t);
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
        return v(this, null, function* () {
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
              const { code: l, text: p } = Ve.from(c);
              return { kind: "noChallenge", code: l, text: p };
            } finally {
              this.waited += s.now() - a;
            }
          }
          return { kind: "ready", at: this.wikiNow() };
        });
      }
      send(e) {
        return v(this, null, function* () {
          const { plan: t } = this;
          this.parts.steps.forget();
          this.parts.setPhase({ kind: "creating", row: e.id });
          const r = lp(e, t, this.requests, this.solved);
          try {
            const i = yield this.dependencies.service.create(r, En(we(e, t.mode)));
            return i.kind === "created" ? po(e, i) : i;
          } catch (i) {
            return { kind: "unknown", cause: "unreadable" };
          }
        });
      }
      find(e, t) {
        return v(this, null, function* () {
          const { service: r, clock: i, connection: o } = this.dependencies;
          if (!o.isOnline()) {
            return { kind: "offline" };
          }
          this.parts.setPhase({ kind: "finding", row: e.id });
          const s = t === "any" ? 0 : this.since(e);
          const a = yield this.parts.interruption.unless($n(r, i, It(e), s));
          return a ? { kind: "found", found: this.ofThisRow(e, a) } : { kind: "calledOff" };
        });
      }
      /** Lets time pass. The connection's coming back ends the wait for it. */
      wait(e, t, r) {
        return v(this, null, function* () {
          const { clock: i, connection: o } = this.dependencies;
          const { interruption: s } = this.parts;
          if (s.isWanted()) {
            return { kind: "calledOff" };
          }
          const a = i.now();
          let c = [];
          this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
          const l = yield s.unless(new Promise((p) => {
            c = [
              i.later(t * 1e3, () => p(true)),
              o.onChange(() => {
                if (r.kind === "offline" && o.isOnline()) {
                  p(true);
                }
              })
            ];
          }));
          c.forEach((p) => p());
          this.waited += i.now() - a;
          return { kind: l && !s.isWanted() ? "waited" : "calledOff" };
        });
      }
      /** Has the step of the row answered, or leaves it for later. */
      step(e) {
        return v(this, null, function* () {
          const { steps: t, interruption: r, setPhase: i } = this.parts;
          const { clock: o } = this.dependencies;
          const s = je(e);
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
          const c = yield t.answer(e, fo(e, this.plan.mode, this.since(e)), s.step);
          this.waited += o.now() - a;
          return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
        });
      }
      /** The step is not answered now; it is only asked whether there is an account. */
      passStep(e, t) {
        return v(this, null, function* () {
          var o;
          this.parts.setPhase({ kind: "finding", row: e.id });
          const r = yield this.parts.interruption.unless(
            this.dependencies.service.find(It(e), this.since(e))
          );
          const { attempt: i } = rn((o = e.attempt) != null ? o : pt, {
            kind: "stepChanged",
            step: t,
            existence: r ? Oi(r) : "unknown"
          });
          this.parts.recorder.record(e, i);
          return { kind: "stepPassed" };
        });
      }
      /** An account that another row of the list has is none of this one's. */
      ofThisRow(e, t) {
        const r = t.kind === "mine" && this.plan.list.some(({ attempt: i, id: o }) => o !== e.id && (i == null ? void 0 : i.status) === "created" && i.account === t.username);
        return r ? { kind: "other" } : t;
      }
      /** From when on an account of ours is the one that was sent. */
      since(e) {
        var t, r;
        return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - uo;
      }
      wikiNow() {
        return this.dependencies.clock.now() + this.plan.clockSkew;
      }
    };
  });

  // src/accounts/list/create/batch-run.ts
  var ww, ho;
  var dp = m(() => {
    "use strict";
    Dt();
    co();
    cp();
    up();
    ww = 3;
    ho = class {
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
        this.pace = new lo();
        this.queue = [...r];
        this.pace.begin(r.length);
        this.runner = new mo(
          e,
          k(b({}, t), { following: () => {
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
        return v(this, null, function* () {
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
                  if (++t === ww) {
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
          this.parts.recorder.record(t, rn((r = t.attempt) != null ? r : pt, { kind: "failed", error: e }).attempt);
        }
        return { kind: "broken", error: e };
      }
    };
  });

  // src/accounts/list/create/challenges.ts
  var vw, xo;
  var pp = m(() => {
    "use strict";
    rt();
    vw = 25 * 6e4;
    xo = class {
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
        return v(this, null, function* () {
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
              const a = this.clock.now() - s.fetchedAt < vw;
              this.refused = null;
              this.advance(t != null ? t : e);
              if (a) {
                return { requests: s.requests, values: (o = s.values) != null ? o : {} };
              }
            }
          }
        });
      }
      answer(e) {
        if (this.current) {
          this.current.values = e;
          this.show();
          this.wake();
        }
      }
      /** Another one in place of the one that is shown. */
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
        return v(this, null, function* () {
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

  // src/accounts/list/create/interruption.ts
  var go;
  var fp = m(() => {
    "use strict";
    go = class {
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
  var bo;
  var mp = m(() => {
    "use strict";
    Ei();
    Ie();
    co();
    Dt();
    ic();
    bo = class {
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
          var l, p;
          let o = false;
          let s = () => void 0;
          const a = (d) => {
            s();
            this.open = null;
            this.report(null);
            const f = (d == null ? void 0 : d.kind) === "left" || (d == null ? void 0 : d.kind) === "unfinished" && d.because === "left";
            this.held = d === null || f ? { row: e, isLeft: f } : null;
            i((d == null ? void 0 : d.kind) === "created" ? po(e, d) : d);
          };
          const c = new In(
            { service: this.service, clock: this.clock },
            t,
            r,
            a,
            (p = (l = e.attempt) == null ? void 0 : l.existence) != null ? p : "asking"
          );
          this.open = { row: e, conversation: c };
          this.close = () => {
            o = true;
            if (c.state.phase === "open") {
              a(null);
            }
          };
          s = c.observe((d) => {
            this.note(e, d.step, d.existence);
            if (o && d.phase === "open") {
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
        return v(this, null, function* () {
          var a, c;
          const i = je(e);
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
          const s = fo(e, t, ((c = (a = e.attempt) == null ? void 0 : a.sentAt) != null ? c : 0) - uo);
          void this.answer(e, s, i.step).then((l) => {
            var p;
            if (l) {
              this.recorder.record(e, rn((p = e.attempt) != null ? p : pt, { kind: "stepEnded", end: l }).attempt);
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
        const i = (a = e.attempt) != null ? a : pt;
        const { outcome: o } = i;
        const s = (o == null ? void 0 : o.kind) !== "step" || o.step !== t || i.existence !== r;
        if (s && r !== null) {
          this.recorder.record(e, rn(i, { kind: "stepChanged", step: t, existence: r }).attempt);
        }
      }
    };
  });

  // src/accounts/list/create/recorder.ts
  function yw({ status: n, before: e }) {
    return n === "open" ? e : n === "sent" ? "creating" : n;
  }
  var wo;
  var hp = m(() => {
    "use strict";
    wo = class {
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
        const i = yw(t);
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
  function Sw(n, e) {
    const t = e.requests.filter((i) => !Ke([i], Oe));
    const r = /* @__PURE__ */ new Set();
    for (const i of n) {
      const o = we(i, e.mode);
      if (r.has(o)) {
        continue;
      }
      r.add(o);
      const { request: s } = i;
      const a = fi(t, k(b({}, e.values), {
        username: s.username,
        email: s.email,
        realname: s.realname,
        reason: s.reason || e.reason,
        password: s.password,
        retype: s.password
      }), o);
      const c = (a == null ? void 0 : a.code) === "fieldmissing" && a.field !== null && !kw.includes(a.field) ? Ke(t, a.field) : null;
      if (c) {
        return c;
      }
    }
    return null;
  }
  function xp(n, e) {
    if (n.length === 0) {
      return { kind: "nothing" };
    }
    const t = n.filter((o) => we(o, e.mode) !== "mail");
    const r = t.filter((o) => o.request.password === "").map(({ id: o }) => o);
    if (r.length > 0) {
      return { kind: "passwordsMissing", rows: r };
    }
    if (t.some((o) => we(o, e.mode) === "generate") && !e.sheetSaved) {
      return { kind: "sheetNotSaved" };
    }
    const i = Sw(n, e);
    return i && { kind: "fieldMissing", field: i.name, label: i.label };
  }
  var kw;
  var gp = m(() => {
    "use strict";
    rt();
    ye();
    yt();
    Ie();
    kw = ["username", "email", "realname", "password", "retype", "mailpassword"];
  });

  // src/accounts/list/create/timed-resume.ts
  var bp, vo;
  var wp = m(() => {
    "use strict";
    bp = 3e4;
    vo = class {
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
        this.callOff = r.later(Math.max(0, Math.min(e - r.now(), bp)), () => {
          if (r.now() < e) {
            this.set(e, t);
          } else {
            this.report(null);
            void t().then((i) => {
              if (!i) {
                this.set(r.now() + bp, t);
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
  var Rw, yo;
  var vp = m(() => {
    "use strict";
    qi();
    Dt();
    Aa();
    dp();
    pp();
    fp();
    mp();
    hp();
    gp();
    wp();
    Rw = ["unchecked", "ready", "warned", "refused", "unknown", "skipped"];
    yo = class extends tn {
      constructor(t) {
        super(ji);
        this.dependencies = t;
        this.batch = null;
        this.release = null;
        /** Between start() and the end of the row after which it halts. */
        this.running = false;
        /** Rows that changed since the last change was told of. */
        this.touched = [];
        this.interruption = new go(() => this.state.halting !== null);
        const { service: r, clock: i, journal: o } = t;
        this.resumption = new vo(i, (s) => this.tell({ resumeAt: s }));
        this.recorder = new wo(o, ({ id: s }) => this.touched.push(s), t.onCreated);
        this.steps = new bo(r, i, this.recorder, (s) => this.tell({ step: s }));
        this.challenges = new xo(
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
        return v(this, null, function* () {
          const { pending: i } = this.steps;
          const o = t.filter((s) => {
            var a;
            return s !== i && (Rw.includes(s.state) || s.state === "unfinished" && ((a = s.attempt) == null ? void 0 : a.existence) === "no");
          });
          return this.begin(i && r.list.includes(i) ? [i, ...o] : o, r, "create");
        });
      }
      /**
       * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
       * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
       *
       * @return As of start()
       */
      ask(t, r) {
        return this.begin(t.filter(({ state: i }) => i === "unknown" || i === "unfinished"), r, "ask");
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
        return v(this, null, function* () {
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
          this.running = true;
          if (!(yield this.lock())) {
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
        this.resumption.set(t, () => v(this, null, function* () {
          var i;
          return ((i = yield r()) == null ? void 0 : i.kind) !== "otherTab";
        }));
      }
      /** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
      answerChallenge(t) {
        this.challenges.answer(t);
      }
      /** A new challenge in place of one that nobody can read. */
      anotherChallenge() {
        this.challenges.another();
      }
      /** Opens the step of a row while no run is under way; `state.step` has it then. */
      answerStep(t, r) {
        return this.isBusy ? Promise.resolve("busy") : this.steps.answerAlone(t, r, this.dependencies.lock);
      }
      /** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
      leaveStep() {
        this.steps.leave();
      }
      /** The same, and the run does not wait for steps any more. */
      leaveAllSteps() {
        var t;
        (t = this.batch) == null ? void 0 : t.runner.leaveSteps();
        this.steps.leave();
      }
      begin(t, r, i) {
        return v(this, null, function* () {
          var l;
          const o = this.isBusy ? { kind: "busy" } : i === "create" || t.length === 0 ? xp(t, r) : null;
          if (o) {
            return o;
          }
          this.running = true;
          if (!(yield this.lock())) {
            return { kind: "otherTab" };
          }
          const { journal: s, clock: a } = this.dependencies;
          for (const p of t) {
            const d = (l = p.attempt) != null ? l : pt;
            p.attempt = k(b({}, i === "ask" || p.state === "unknown" || p === this.steps.pending ? d : Ge(d)), {
              before: p.state === "warned" ? "warned" : "ready",
              postponed: false
            });
          }
          this.challenges.clear();
          this.resumption.clear();
          s.begin({ me: r.me, mode: r.mode, reason: r.reason, startedAt: a.now() }, r.list);
          const c = new ho(this.dependencies, {
            recorder: this.recorder,
            steps: this.steps,
            challenges: this.challenges,
            interruption: this.interruption,
            setPhase: (p) => this.tell({ phase: p }),
            setProgress: (p) => this.tell({ progress: p })
          }, t, r, i);
          this.batch = c;
          void this.run(c);
          return null;
        });
      }
      run(t) {
        return v(this, null, function* () {
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
      lock() {
        return v(this, null, function* () {
          var t;
          this.release = (t = this.release) != null ? t : yield this.dependencies.lock();
          this.running = this.release !== null;
          return this.running;
        });
      }
      end(t) {
        var r;
        (r = this.release) == null ? void 0 : r.call(this);
        this.release = null;
        this.challenges.clear();
        this.tell({ phase: t, halting: null });
      }
      /** Tells of a change, and of the rows that changed with it. */
      tell(t) {
        const r = this.touched;
        this.touched = [];
        this.change(k(b({}, t), { journalKept: this.dependencies.journal.kept }), r);
      }
    };
  });

  // src/accounts/list/create/retry-watch.ts
  var ko;
  var yp = m(() => {
    "use strict";
    ko = class {
      constructor(e) {
        this.dependencies = e;
        this.stopWatching = () => void 0;
      }
      /**
       * @param seconds How long to rest between two tries
       * @param attempt True: it worked, or is not wanted any more. Never rejects
       */
      start(e, t) {
        this.stop();
        const { clock: r, onReturn: i } = this.dependencies;
        let o = true;
        let s = false;
        let a = () => void 0;
        const c = i(() => {
          void d();
        });
        const l = () => {
          o = false;
          a();
          c();
        };
        const p = () => {
          a = r.later(e * 1e3, () => {
            void d();
          });
        };
        function d() {
          return v(this, null, function* () {
            if (s || !o) {
              return;
            }
            s = true;
            a();
            const f = yield t();
            s = false;
            if (f) {
              l();
            } else if (o) {
              p();
            }
          });
        }
        p();
        this.stopWatching = l;
      }
      stop() {
        this.stopWatching();
        this.stopWatching = () => void 0;
      }
    };
  });

  // src/accounts/list/list-store.ts
  function Lr({ kind: n }) {
    return !Aw.includes(n);
  }
  function Cw({ place: n, batch: e }) {
    const t = Lr(e.phase);
    const { done: r, total: i } = e.progress;
    return { stage: t ? { kind: "run" } : n, step: e.step, progress: t ? { done: r, total: i } : null };
  }
  var Aw, So;
  var oc = m(() => {
    "use strict";
    Qn();
    qi();
    Aw = ["idle", "stopped", "finished"];
    So = class extends tn {
      constructor() {
        super(t0);
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
        this.change(b(b({}, t), Cw(b(b({}, this.state), t))), r);
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
  function Ew(n) {
    return Gn(n) || n.state === "refused" || n.state === "unfinished";
  }
  var Tw, Ow, Ro;
  var kp = m(() => {
    "use strict";
    vp();
    yp();
    Kn();
    Qn();
    oc();
    Tw = 5;
    Ow = 20;
    Ro = class {
      constructor(e, t, r, i) {
        this.store = e;
        this.check = t;
        this.sheet = r;
        this.dependencies = i;
        this.batch = new yo(i);
        this.watch = new ko(i);
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
        return this.store.rows.filter((t) => t === e || Gn(t) && !this.sheet.isWithoutPassword(t));
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
        return v(this, null, function* () {
          yield this.store.isRunning ? this.begin(() => this.batch.resume()) : this.start();
        });
      }
      /** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
      resumeAt(e) {
        this.batch.resumeAt(e, () => this.start());
      }
      stop() {
        this.stopWaiting();
        this.batch.stop();
      }
      answerChallenge(e, t) {
        this.batch.answerChallenge({ [e]: t });
      }
      anotherChallenge() {
        this.batch.anotherChallenge();
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
        this.batch.leaveStep();
      }
      /** The same, and the run does not wait for steps any more. */
      leaveAllSteps() {
        this.batch.leaveAllSteps();
      }
      /** Goes on with the run that broke off: the rows as they were, and what became of those in flight is found out. */
      goOn() {
        return v(this, null, function* () {
          var l, p;
          const { store: e, check: t, dependencies: r } = this;
          const i = r.journal.restore((p = (l = e.state.opening) == null ? void 0 : l.me) != null ? p : "", r.clock.now());
          if (i.kind !== "run") {
            e.set({ brokenOff: { kind: "none" } });
            return;
          }
          const { mode: o, reason: s } = i.header;
          t.local.context = k(b({}, t.local.context), { mode: o, reason: s });
          t.local.trust(i.rows.filter(({ state: d }) => d !== "rejected" && d !== "unchecked"));
          e.replaceRows(i.rows, {
            mode: o,
            reason: s,
            brokenOff: { kind: "none" },
            place: { kind: "results" },
            sheet: "none",
            problem: null,
            resultsSeen: false
          });
          const a = e.rows.filter(({ state: d, attempt: f }) => d === "unknown" || d === "unfinished" && (f == null ? void 0 : f.existence) !== "yes" && (f == null ? void 0 : f.existence) !== "no");
          const c = yield this.batch.ask(a, this.plan());
          if (c === null) {
            yield this.over();
          } else if (c.kind !== "nothing") {
            e.set({ problem: c });
          }
          t.local.checkAll(e.rows);
          yield t.ask(e.rows.filter((d) => Et(d) || d.state === "unchecked"));
        });
      }
      /** Does not go on with it, and forgets it. */
      forgetRun() {
        this.dependencies.journal.clear();
        this.store.set({ brokenOff: { kind: "none" } });
      }
      /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
      resultsSeen() {
        if (!this.store.isRunning) {
          this.store.set({ resultsSeen: true, text: "", parsed: null });
          this.sheet.forgetPasswords();
          if (!this.store.rows.some(Ew)) {
            this.dependencies.journal.clear();
          }
        }
      }
      /** Whether a run of this tab broke off, of the person who is logged in. */
      brokenOff(e) {
        return v(this, null, function* () {
          const { journal: t, claim: r, clock: i } = this.dependencies;
          const o = t.restore(e, i.now());
          if (o.kind !== "run") {
            return o;
          }
          const { rows: s, owner: a } = o;
          if (a !== t.owner && !(yield r(a))) {
            return { kind: "elsewhere" };
          }
          const c = s.filter(Gn).length;
          return { kind: "run", done: s.length - c, total: s.length, left: c };
        });
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
            if (!Lr(r)) {
              void Promise.resolve().then(() => t());
              e();
            }
          });
        });
      }
      onBatch(e, t) {
        const { store: r } = this;
        const i = Lr(r.state.batch.phase);
        const o = Lr(e.phase);
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
          this.waitForLogin();
        }
        if (t === "create") {
          i.onFinished(Bi(r.rows));
        }
      }
      begin(e) {
        return v(this, null, function* () {
          this.stopWaiting();
          this.store.set({ problem: null });
          const t = yield e();
          this.store.set({ problem: t });
          if ((t == null ? void 0 : t.kind) === "otherTab") {
            const { edition: r } = this.store.state;
            this.watch.start(Tw, () => v(this, null, function* () {
              var s;
              const { state: i } = this.store;
              if (((s = i.problem) == null ? void 0 : s.kind) !== "otherTab" || i.edition !== r) {
                return true;
              }
              const o = yield e();
              if ((o == null ? void 0 : o.kind) !== "otherTab") {
                this.store.set({ problem: o });
              }
              return (o == null ? void 0 : o.kind) !== "otherTab";
            }));
          }
          return t;
        });
      }
      waitForLogin() {
        const { store: e, dependencies: t } = this;
        e.set({ awaitsLogin: true });
        this.watch.start(Ow, () => v(this, null, function* () {
          var i;
          const r = (yield t.whoAmI()) === ((i = e.state.opening) == null ? void 0 : i.me);
          if (r && e.state.awaitsLogin) {
            void this.start();
          }
          return r;
        }));
      }
      /** The person does something else than to wait for another tab or for the log-in. */
      stopWaiting() {
        this.watch.stop();
        if (this.store.state.awaitsLogin) {
          this.store.set({ awaitsLogin: false });
        }
      }
    };
  });

  // src/accounts/list/create/passwords.ts
  function Sp(n, e, t) {
    const r = n.filter((i) => we(i, e) === "generate" && i.request.password === "");
    for (const i of r) {
      i.request = k(b({}, i.request), { password: Yt(t) });
      i.passwordSource = "made";
    }
    return r.map(({ id: i }) => i);
  }
  function Rp(n) {
    const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
    const t = new Map(n.map((r) => [r.canonical, r.request.password]));
    e.delete("");
    t.delete("");
    return (r) => {
      var i, o;
      return (o = (i = e.get(r.request.username)) != null ? i : t.get(r.canonical)) != null ? o : "";
    };
  }
  function Ap(n, e) {
    const t = Rp(e);
    const r = [];
    for (const i of n) {
      const o = t(i);
      if (o !== "" && i.request.password === "") {
        i.request = k(b({}, i.request), { password: o });
        r.push(i.id);
      }
    }
    return r;
  }
  function Cp(n, e) {
    const t = Rp(e);
    return n.every((r) => t(r) === r.request.password);
  }
  var Tp = m(() => {
    "use strict";
    wr();
    Ie();
  });

  // src/accounts/list/list-sheet.ts
  var Ao;
  var Op = m(() => {
    "use strict";
    Tp();
    Qn();
    Ta();
    ec();
    Ie();
    Ao = class {
      constructor(e, t, r, i, o) {
        this.store = e;
        this.check = t;
        this.table = r;
        this.randomBytes = i;
        this.sheetOptions = o;
      }
      /** Must the sheet be saved before the batch may begin? */
      get needsSheet() {
        const { mode: e, sheet: t } = this.store.state;
        return this.startable.some((r) => we(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
      }
      /** The rows that can be created as they stand. */
      get startable() {
        return this.store.rows.filter((e) => (Et(e) || Ca(e)) && !this.isWithoutPassword(e));
      }
      /** The rows that cannot be created before the sheet with their passwords is back. */
      get awaitingSheet() {
        return this.store.rows.filter((e) => Gn(e) && this.isWithoutPassword(e));
      }
      /**
       * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
       * has the one in the sheet.
       */
      get renewable() {
        const { mode: e } = this.store.state;
        return this.awaitingSheet.filter((t) => we(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
      }
      /** The accounts of which the password is not here, but in the sheet alone. */
      get withoutSlip() {
        return this.store.rows.filter((e) => {
          const t = je(e);
          return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
        });
      }
      /** Did its password get lost with a reload? */
      isWithoutPassword(e) {
        return e.passwordSource === "sheet" && e.request.password === "" && we(e, this.store.state.mode) !== "mail";
      }
      /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
      prepareSheet() {
        const e = new Set(Sp(this.startable, this.store.state.mode, this.randomBytes));
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
        const o = Ki(oo(e, this.sheetOptions()).readings[0].rows);
        this.check.local.checkAll(o);
        const s = Ap(t.rows, o);
        this.check.local.checkAll(t.rows);
        const a = t.rows.filter((c) => je(c) === null && c.request.password !== "" && we(c, r) === "generate");
        t.set({ sheet: s.length > 0 && Cp(a, o) ? "saved" : i, problem: null }, s);
        void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || s.includes(c.id) && Et(c) && we(c, r) === "type"));
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
          r.request = k(b({}, r.request), { password: "" });
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
          if (t.passwordSource === "made" && we(t, e) === "type") {
            t.request = k(b({}, t.request), { password: "" });
            t.passwordSource = "given";
            this.table.edits.forget(t, "password");
          }
        }
      }
    };
  });

  // src/accounts/list/table-edits.ts
  function Pw(n, e) {
    return n.id - e.id;
  }
  function Ep(n, e) {
    var o, s;
    const t = e.replace(/\r\n?/g, "\n").split("\n");
    const r = /* @__PURE__ */ new Map();
    const i = /* @__PURE__ */ new Map();
    for (const a of [...n].sort(Pw)) {
      const c = (o = t[a.line - 1]) != null ? o : "";
      const l = ((s = i.get(c)) != null ? s : 0) + 1;
      i.set(c, l);
      r.set(`${l} ${c}`, a);
    }
    return r;
  }
  var Co;
  var Pp = m(() => {
    "use strict";
    Co = class {
      constructor() {
        this.changes = /* @__PURE__ */ new Map();
        this.fields = /* @__PURE__ */ new Map();
      }
      /** How many rows are other than their lines say, passwords that were made left aside. */
      get count() {
        return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
      }
      edit(e, t, r) {
        const i = k(b({}, this.fields.get(e)), { [t]: r });
        this.fields.set(e, i);
        this.changes.set(e, i);
      }
      /** The field is as its line says again. */
      forget(e, t) {
        var o;
        const s = (o = this.fields.get(e)) != null ? o : {}, { [t]: r } = s, i = Gt(s, [Xl(t)]);
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
        const a = Ep(r, i);
        const c = [];
        Ep(e, t).forEach((l, p) => {
          const d = a.get(p);
          const f = o.get(l);
          if (!d || f === void 0) {
            return;
          }
          const g = s.get(l);
          if (g) {
            d.request = b(b({}, d.request), g);
            d.passwordSource = g.password === void 0 ? d.passwordSource : l.passwordSource;
            this.fields.set(d, g);
            this.changes.set(d, g);
          }
          if (f === "removed") {
            this.remove(d);
            c.push(d);
          }
        });
        return c;
      }
    };
  });

  // src/accounts/list/list-table.ts
  var To;
  var Lp = m(() => {
    "use strict";
    Dt();
    Pp();
    To = class {
      constructor(e, t) {
        this.store = e;
        this.check = t;
        this.edits = new Co();
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
        e.request = k(b({}, e.request), { [t]: r });
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
      /** Another list: nothing was done to its rows yet. */
      clear() {
        this.removed = [];
        this.edits.clear();
      }
      /**
       * The text was read anew: does again what was done to the rows of those lines that are still the same.
       *
       * @return The rows without those that were removed, and how many those are
       */
      carry(e, t) {
        const { store: r } = this;
        const i = r.rows.concat(this.removed.map(({ row: s }) => s));
        const o = new Set(this.edits.carry(i, r.state.text, e, t));
        this.removed = [...o].map((s, a) => ({ row: s, place: e.indexOf(s) - a }));
        return { rows: e.filter((s) => !o.has(s)), removed: o.size };
      }
      replace(e, t) {
        this.store.replaceRows(e, { undoable: this.removed.length, sheet: "none" }, t.map(({ id: r }) => r));
        this.check.askOpen(t);
      }
    };
  });

  // src/accounts/list/account-list.ts
  var Oo;
  var $p = m(() => {
    "use strict";
    wt();
    yt();
    ut();
    Xt();
    Kn();
    n0();
    op();
    kp();
    Op();
    Qn();
    oc();
    Lp();
    Ie();
    Dt();
    Oo = class {
      constructor(e) {
        this.dependencies = e;
        this.store = new So();
        /** What it was opened with. */
        this.asked = { accounts: [], reason: "", mail: null, many: true };
        const { store: t } = this;
        this.checking = new Hi(t, e);
        this.table = new To(t, this.checking);
        this.sheet = new Ao(
          t,
          this.checking,
          this.table,
          e.randomBytes,
          () => this.draft.sheetOptions
        );
        this.draft = new so(t, this.checking, this.table, this.sheet);
        this.run = new Ro(t, this.checking, this.sheet, e);
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
        return we(e, this.state.mode);
      }
      /**
       * Begins with what the wiki said when view *one* was opened, or asks it.
       *
       * @param asked
       * @param known What the wiki has said already; null: it has not been asked
       */
      open(e, t = null) {
        return v(this, null, function* () {
          const { store: r } = this;
          this.asked = e;
          r.set({ place: { kind: "opening" } });
          try {
            const i = t != null ? t : yield this.dependencies.service.open();
            const o = li(i.requests).filter(Fi);
            const [s] = o;
            r.set({ opening: i, modes: o });
            if (i.impediments.length > 0 || s === void 0) {
              r.set({ place: { kind: "impossible", impediments: i.impediments } });
              return;
            }
            const { local: a } = this.checking;
            a.context = k(b({}, a.context), { rules: i.rules });
            const c = e.mail === false ? o.find((l) => l !== "mail") : void 0;
            this.begin(e, i, c != null ? c : s, yield this.run.brokenOff(i.me));
          } catch (i) {
            const { code: o, text: s } = Ve.from(i);
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
        return v(this, null, function* () {
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
        for (const a of Fn(t.requests, r)) {
          ct(o, a.name, Pn(a));
        }
        this.table.clear();
        const s = e.accounts.map((a, c) => jn(c + 1, c + 2, a));
        this.store.replaceRows(s, {
          place: { kind: "list" },
          text: s.length > 0 ? Od(s) : "",
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

  // src/app/claim.ts
  function sc(n) {
    const e = navigator.locks;
    return e ? new Promise((t) => {
      const r = new AbortController();
      const i = setTimeout(() => r.abort(), $w);
      e.request(Lw + n, { signal: r.signal }, () => {
        clearTimeout(i);
        t(true);
        return Mw;
      }).catch(() => {
        clearTimeout(i);
        t(!r.signal.aborted);
      });
    }) : Promise.resolve(true);
  }
  var Lw, $w, Mw;
  var Mp = m(() => {
    "use strict";
    Lw = "accountCreator.run.";
    $w = 1e3;
    Mw = new Promise(() => {
    });
  });

  // src/ui/shared/password-once.ts
  function Eo(n, e) {
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
  var ac = m(() => {
    "use strict";
    Y();
  });

  // src/ui/shared/explanation-view.ts
  function Fw({ code: n, message: e }) {
    return [...ve(e) ? [] : [Ne(e)], u(pe(n).advice)];
  }
  function cc(n, e, t) {
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
  function lc(n) {
    return n ? u("accountcreator-unfinished-advice") : u("accountcreator-unfinished-advice-maybe");
  }
  function Nw(n) {
    switch (n.kind) {
      case "openingFailed":
        return { type: "error", heading: u("accountcreator-opening-failed"), paragraphs: [Ne(n.text)] };
      case "impossible":
        return {
          type: "error",
          heading: u("accountcreator-impossible"),
          paragraphs: n.impediments.length === 0 ? [u("accountcreator-no-way")] : n.impediments.flatMap(Fw)
        };
      case "unfinished":
        return {
          type: "warning",
          heading: cc(n.because, n.isCertain, n.username),
          paragraphs: [lc(n.isCertain)]
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
  var tr;
  var Po = m(() => {
    "use strict";
    it();
    ye();
    be();
    Y();
    ac();
    dt();
    tr = class {
      /** @param copied Told when a password has been taken along */
      constructor(e = () => void 0) {
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
        const t = Nw(e);
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
              Eo(e.password, this.copied)
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
  var _w, Lo;
  var Fp = m(() => {
    "use strict";
    _w = 500;
    Lo = class {
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
        const o = r === "soon" ? i : Math.max(i, this.shown + _w);
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

  // src/ui/list/loss-texts.ts
  function Np(n) {
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
      ...n.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
      ...n.includes("results") ? [u("accountcreator-lose-results")] : []
    ];
    return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
  }
  var uc = m(() => {
    "use strict";
    Y();
  });

  // src/accounts/list/after/slips.ts
  function Ip(n, { siteName: e, loginAddress: t }) {
    return n.flatMap((r) => {
      const i = je(r);
      if ((i == null ? void 0 : i.kind) !== "created") {
        return [];
      }
      const o = i.by === "mail";
      return [{ siteName: e, loginAddress: t, username: pn(r), password: o ? "" : r.request.password, mailed: o }];
    });
  }
  var Dp = m(() => {
    "use strict";
    Kn();
    Ie();
  });

  // src/ui/shared/save-copy-print.ts
  function dc(n, e, t) {
    const r = URL.createObjectURL(new Blob([e], { type: t }));
    const i = document.createElement("a");
    i.href = r;
    i.download = n;
    document.body.append(i);
    i.click();
    i.remove();
    setTimeout(() => URL.revokeObjectURL(r), 6e4);
  }
  function $o(n) {
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
  function qp(n) {
    n.classList.add("accountcreator-print");
    document.body.append(n);
    document.documentElement.classList.add("accountcreator-printing");
    const e = () => {
      document.documentElement.classList.remove("accountcreator-printing");
      n.remove();
      Bp.forEach((t) => window.removeEventListener(t, e, true));
    };
    Bp.forEach((t) => window.addEventListener(t, e, true));
    window.print();
  }
  var Bp;
  var pc = m(() => {
    "use strict";
    Bp = ["afterprint", "pointerdown", "keydown", "pagehide"];
  });

  // src/ui/list/local-texts.ts
  function fc(n) {
    return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
  }
  function zp(n) {
    try {
      return new Intl.DateTimeFormat(mw.config.get("wgUserLanguage"), n);
    } catch (e) {
      return new Intl.DateTimeFormat(void 0, n);
    }
  }
  function Wp(n) {
    return zp({ dateStyle: "medium", timeStyle: "short" }).format(n);
  }
  function Mo(n) {
    const e = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(n) : NaN;
    return Number.isNaN(e) ? n : zp({ dateStyle: "medium", timeZone: "UTC" }).format(e);
  }
  var Fo = m(() => {
    "use strict";
  });

  // src/ui/list/row-texts.ts
  function Up(n) {
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
  function Iw([n, e]) {
    return n === void 0 ? u("accountcreator-remark-name-taken") : e ? u("accountcreator-remark-name-taken-by", Mo(n), e) : u("accountcreator-remark-name-taken-since", Mo(n));
  }
  function nr({ code: n, parameters: e }) {
    switch (n) {
      case "name-missing":
        return u("accountcreator-remark-name-missing");
      case "name-invalid":
        return u("accountcreator-remark-name-invalid");
      case "name-taken":
        return Iw(e);
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
        return u("accountcreator-remark-already", ...e.map(Mo));
      default:
        return L(n);
    }
  }
  function No(n) {
    switch (n.kind) {
      case "created":
        return {
          wiki: null,
          own: n.by === "mail" ? u("accountcreator-row-created-mail") : u("accountcreator-row-created")
        };
      case "refused":
        return {
          wiki: ve(n.message) ? null : n.message,
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
  var $r = m(() => {
    "use strict";
    it();
    ye();
    be();
    Fo();
    Y();
  });

  // node_modules/lit-html/lit-html.js
  function tf(n, e) {
    if (!yc(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== jp ? jp.createHTML(e) : e;
  }
  function rr(n, e, t = n, r) {
    var s, a, c;
    if (e === sn) return e;
    let i = void 0 !== r ? (s = t._$Co) == null ? void 0 : s[r] : t._$Cl;
    const o = _r(e) ? void 0 : e._$litDirective$;
    return (i == null ? void 0 : i.constructor) !== o && ((a = i == null ? void 0 : i._$AO) == null ? void 0 : a.call(i, false), void 0 === o ? i = void 0 : (i = new o(n), i._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = i : t._$Cl = i), void 0 !== i && (e = rr(n, i._$AS(n, e.values), i, r)), e;
  }
  var Fr, Vp, _o, jp, Xp, on, Zp, Dw, xn, Nr, _r, yc, Bw, mc, Mr, Hp, Kp, mn, Gp, Qp, ef, kc, se, PT, LT, sn, X, Jp, hn, qw, Ir, xc, Dr, ir, gc, bc, wc, vc, hc, Yp, ht;
  var Vt = m(() => {
    Fr = globalThis;
    Vp = (n) => n;
    _o = Fr.trustedTypes;
    jp = _o ? _o.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
    Xp = "$lit$";
    on = `lit$${Math.random().toFixed(9).slice(2)}$`;
    Zp = "?" + on;
    Dw = `<${Zp}>`;
    xn = document;
    Nr = () => xn.createComment("");
    _r = (n) => null === n || "object" != typeof n && "function" != typeof n;
    yc = Array.isArray;
    Bw = (n) => yc(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
    mc = "[ 	\n\f\r]";
    Mr = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    Hp = /-->/g;
    Kp = />/g;
    mn = RegExp(`>|${mc}(?:([^\\s"'>=/]+)(${mc}*=${mc}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    Gp = /'/g;
    Qp = /"/g;
    ef = /^(?:script|style|textarea|title)$/i;
    kc = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
    se = kc(1);
    PT = kc(2);
    LT = kc(3);
    sn = /* @__PURE__ */ Symbol.for("lit-noChange");
    X = /* @__PURE__ */ Symbol.for("lit-nothing");
    Jp = /* @__PURE__ */ new WeakMap();
    hn = xn.createTreeWalker(xn, 129);
    qw = (n, e) => {
      const t = n.length - 1, r = [];
      let i, o = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", s = Mr;
      for (let a = 0; a < t; a++) {
        const c = n[a];
        let l, p, d = -1, f = 0;
        for (; f < c.length && (s.lastIndex = f, p = s.exec(c), null !== p); ) f = s.lastIndex, s === Mr ? "!--" === p[1] ? s = Hp : void 0 !== p[1] ? s = Kp : void 0 !== p[2] ? (ef.test(p[2]) && (i = RegExp("</" + p[2], "g")), s = mn) : void 0 !== p[3] && (s = mn) : s === mn ? ">" === p[0] ? (s = i != null ? i : Mr, d = -1) : void 0 === p[1] ? d = -2 : (d = s.lastIndex - p[2].length, l = p[1], s = void 0 === p[3] ? mn : '"' === p[3] ? Qp : Gp) : s === Qp || s === Gp ? s = mn : s === Hp || s === Kp ? s = Mr : (s = mn, i = void 0);
        const g = s === mn && n[a + 1].startsWith("/>") ? " " : "";
        o += s === Mr ? c + Dw : d >= 0 ? (r.push(l), c.slice(0, d) + Xp + c.slice(d) + on + g) : c + on + (-2 === d ? a : g);
      }
      return [tf(n, o + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
    };
    Ir = class n {
      constructor({ strings: e, _$litType$: t }, r) {
        let i;
        this.parts = [];
        let o = 0, s = 0;
        const a = e.length - 1, c = this.parts, [l, p] = qw(e, t);
        if (this.el = n.createElement(l, r), hn.currentNode = this.el.content, 2 === t || 3 === t) {
          const d = this.el.content.firstChild;
          d.replaceWith(...d.childNodes);
        }
        for (; null !== (i = hn.nextNode()) && c.length < a; ) {
          if (1 === i.nodeType) {
            if (i.hasAttributes()) for (const d of i.getAttributeNames()) if (d.endsWith(Xp)) {
              const f = p[s++], g = i.getAttribute(d).split(on), w = /([.?@])?(.*)/.exec(f);
              c.push({ type: 1, index: o, name: w[2], strings: g, ctor: "." === w[1] ? gc : "?" === w[1] ? bc : "@" === w[1] ? wc : ir }), i.removeAttribute(d);
            } else d.startsWith(on) && (c.push({ type: 6, index: o }), i.removeAttribute(d));
            if (ef.test(i.tagName)) {
              const d = i.textContent.split(on), f = d.length - 1;
              if (f > 0) {
                i.textContent = _o ? _o.emptyScript : "";
                for (let g = 0; g < f; g++) i.append(d[g], Nr()), hn.nextNode(), c.push({ type: 2, index: ++o });
                i.append(d[f], Nr());
              }
            }
          } else if (8 === i.nodeType) if (i.data === Zp) c.push({ type: 2, index: o });
          else {
            let d = -1;
            for (; -1 !== (d = i.data.indexOf(on, d + 1)); ) c.push({ type: 7, index: o }), d += on.length - 1;
          }
          o++;
        }
      }
      static createElement(e, t) {
        const r = xn.createElement("template");
        return r.innerHTML = e, r;
      }
    };
    xc = class {
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
        const { el: { content: t }, parts: r } = this._$AD, i = ((l = e == null ? void 0 : e.creationScope) != null ? l : xn).importNode(t, true);
        hn.currentNode = i;
        let o = hn.nextNode(), s = 0, a = 0, c = r[0];
        for (; void 0 !== c; ) {
          if (s === c.index) {
            let p;
            2 === c.type ? p = new Dr(o, o.nextSibling, this, e) : 1 === c.type ? p = new c.ctor(o, c.name, c.strings, this, e) : 6 === c.type && (p = new vc(o, this, e)), this._$AV.push(p), c = r[++a];
          }
          s !== (c == null ? void 0 : c.index) && (o = hn.nextNode(), s++);
        }
        return hn.currentNode = xn, i;
      }
      p(e) {
        let t = 0;
        for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
      }
    };
    Dr = class n {
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
        e = rr(this, e, t), _r(e) ? e === X || null == e || "" === e ? (this._$AH !== X && this._$AR(), this._$AH = X) : e !== this._$AH && e !== sn && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : Bw(e) ? this.k(e) : this._(e);
      }
      O(e) {
        return this._$AA.parentNode.insertBefore(e, this._$AB);
      }
      T(e) {
        this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
      }
      _(e) {
        this._$AH !== X && _r(this._$AH) ? this._$AA.nextSibling.data = e : this.T(xn.createTextNode(e)), this._$AH = e;
      }
      $(e) {
        var o;
        const { values: t, _$litType$: r } = e, i = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = Ir.createElement(tf(r.h, r.h[0]), this.options)), r);
        if (((o = this._$AH) == null ? void 0 : o._$AD) === i) this._$AH.p(t);
        else {
          const s = new xc(i, this), a = s.u(this.options);
          s.p(t), this.T(a), this._$AH = s;
        }
      }
      _$AC(e) {
        let t = Jp.get(e.strings);
        return void 0 === t && Jp.set(e.strings, t = new Ir(e)), t;
      }
      k(e) {
        yc(this._$AH) || (this._$AH = [], this._$AR());
        const t = this._$AH;
        let r, i = 0;
        for (const o of e) i === t.length ? t.push(r = new n(this.O(Nr()), this.O(Nr()), this, this.options)) : r = t[i], r._$AI(o), i++;
        i < t.length && (this._$AR(r && r._$AB.nextSibling, i), t.length = i);
      }
      _$AR(e = this._$AA.nextSibling, t) {
        var r;
        for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
          const i = Vp(e).nextSibling;
          Vp(e).remove(), e = i;
        }
      }
      setConnected(e) {
        var t;
        void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
      }
    };
    ir = class {
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
        if (void 0 === o) e = rr(this, e, t, 0), s = !_r(e) || e !== this._$AH && e !== sn, s && (this._$AH = e);
        else {
          const a = e;
          let c, l;
          for (e = o[0], c = 0; c < o.length - 1; c++) l = rr(this, a[r + c], t, c), l === sn && (l = this._$AH[c]), s || (s = !_r(l) || l !== this._$AH[c]), l === X ? e = X : e !== X && (e += (l != null ? l : "") + o[c + 1]), this._$AH[c] = l;
        }
        s && !i && this.j(e);
      }
      j(e) {
        e === X ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
      }
    };
    gc = class extends ir {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(e) {
        this.element[this.name] = e === X ? void 0 : e;
      }
    };
    bc = class extends ir {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(e) {
        this.element.toggleAttribute(this.name, !!e && e !== X);
      }
    };
    wc = class extends ir {
      constructor(e, t, r, i, o) {
        super(e, t, r, i, o), this.type = 5;
      }
      _$AI(e, t = this) {
        var s;
        if ((e = (s = rr(this, e, t, 0)) != null ? s : X) === sn) return;
        const r = this._$AH, i = e === X && r !== X || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, o = e !== X && (r === X || i);
        i && this.element.removeEventListener(this.name, this, r), o && this.element.addEventListener(this.name, this, e), this._$AH = e;
      }
      handleEvent(e) {
        var t, r;
        "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
      }
    };
    vc = class {
      constructor(e, t, r) {
        this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(e) {
        rr(this, e);
      }
    };
    hc = Fr.litHtmlPolyfillSupport;
    hc == null ? void 0 : hc(Ir, Dr), ((Yp = Fr.litHtmlVersions) != null ? Yp : Fr.litHtmlVersions = []).push("3.3.3");
    ht = (n, e, t) => {
      var o, s;
      const r = (o = t == null ? void 0 : t.renderBefore) != null ? o : e;
      let i = r._$litPart$;
      if (void 0 === i) {
        const a = (s = t == null ? void 0 : t.renderBefore) != null ? s : null;
        r._$litPart$ = i = new Dr(e.insertBefore(Nr(), a), a, void 0, t != null ? t : {});
      }
      return i._$AI(n), i;
    };
  });

  // node_modules/lit-html/directive.js
  var nf, Io;
  var rf = m(() => {
    nf = (n) => (...e) => ({ _$litDirective$: n, values: e });
    Io = class {
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
  var zw, Br;
  var Sc = m(() => {
    Vt();
    rf();
    zw = {};
    Br = nf(class extends Io {
      constructor() {
        super(...arguments), this.ot = zw;
      }
      render(n, e) {
        return e();
      }
      update(n, [e, t]) {
        if (Array.isArray(e)) {
          if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, i) => r === this.ot[i])) return sn;
        } else if (this.ot === e) return sn;
        return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
      }
    });
  });

  // src/ui/list/row-view.ts
  function qr(n) {
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
  function Do(n) {
    const e = document.createElement("div");
    e.className = `accountcreator-cell accountcreator-cell-${n}`;
    e.setAttribute("role", "gridcell");
    return e;
  }
  function Vw(n) {
    var t;
    const e = (t = of.get(n)) != null ? t : qr(n);
    of.set(n, e);
    return e;
  }
  function jw({ state: n }) {
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
  function Rc(n, e, t) {
    return se`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
  }
  var or, Ww, Uw, of, Bo;
  var zr = m(() => {
    "use strict";
    Vt();
    Sc();
    be();
    Ie();
    Y();
    $r();
    dt();
    or = ["username", "email", "realname"];
    Ww = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    Uw = ["created", "already", "unfinished", "unknown"];
    of = /* @__PURE__ */ new Map();
    Bo = class {
      constructor(e, t) {
        this.row = e;
        this.actions = t;
        this.element = document.createElement("div");
        this.state = Do("state");
        this.fields = or.map((e) => ({
          field: e,
          cell: Do(e),
          text: document.createElement("bdi")
        }));
        this.remarks = Do("remarks");
        this.tools = Do("tools");
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
        this.state.textContent = Vw(e.state);
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
        const r = je(e);
        const i = Uw.includes(e.state);
        const o = e.remarks.filter(({ code: a }) => !i || a === "already");
        if (o.length > 0 || r || this.remarks.hasChildNodes()) {
          ht([
            o.map((a) => this.remarkTemplate(a)),
            r ? this.outcomeTemplate(r) : X
          ], this.remarks);
        }
        ht(this.toolTemplate(), this.tools);
        for (const a of Array.from(this.remarks.querySelectorAll("a[href]"))) {
          a.setAttribute("tabindex", "-1");
        }
        if (t && !this.element.contains(document.activeElement)) {
          (s = this.cell("username")) == null ? void 0 : s.focus({ preventScroll: true });
        }
      }
      outcomeTemplate(e) {
        const { wiki: t, own: r } = No(e);
        return se`<div>${Br([t], () => t ? Ne(t) : X)} ${r}</div>`;
      }
      remarkTemplate(e) {
        const { row: t, actions: r } = this;
        const { message: i, override: o } = e;
        const s = e.code === "name-taken" && e.fixes.length === 0;
        const a = e.fixes.map((c) => Rc(u("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
        return se`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${i ? Br([i], () => Ne(i)) : nr(e)}
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
        return se`
			${Rc(u("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? jw(e) : ""}</span>`;
      }
      findNames() {
        return v(this, null, function* () {
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
        return se`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(t)} @change=${o}>
			${u("accountcreator-override")}
		</label>`;
      }
      toolTemplate() {
        const { row: e, actions: t } = this;
        if (e.state === "unfinished") {
          return Rc(u("accountcreator-finish"), "finish", () => t.finish(e));
        }
        if (!Ww.includes(e.state)) {
          return X;
        }
        const r = u("accountcreator-remove", e.request.username);
        return se`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		>×</button>`;
      }
    };
  });

  // src/ui/list/slips-view.ts
  function Ac(n, e) {
    const t = document.createElement(n);
    t.textContent = e;
    return t;
  }
  function qo(n, e) {
    const t = document.createElement("dd");
    const r = document.createElement(n);
    r.textContent = e;
    t.append(r);
    return t;
  }
  function Hw(n) {
    const e = document.createElement("h3");
    const t = document.createElement("span");
    t.textContent = u("accountcreator-slip-username");
    const r = document.createElement("bdi");
    r.textContent = n;
    e.append(t, " ", r);
    return e;
  }
  function Kw({ password: n, mailed: e }) {
    const t = Ac("dt", u("accountcreator-slip-password"));
    return e ? [t, qo("bdi", u("accountcreator-slip-mailed"))] : n === "" ? [t, qo("bdi", u("accountcreator-slip-ask"))] : [t, qo("code", n)];
  }
  function sf(n) {
    const e = document.createElement("div");
    e.className = "accountcreator-slips";
    for (const t of n) {
      const r = document.createElement("section");
      const i = document.createElement("dl");
      i.append(
        Ac("dt", u("accountcreator-slip-address")),
        qo("bdi", t.loginAddress),
        ...Kw(t)
      );
      r.append(Ac("p", u("accountcreator-slip-wiki", t.siteName)), Hw(t.username), i);
      e.append(r);
    }
    return e;
  }
  var af = m(() => {
    "use strict";
    Y();
  });

  // src/ui/list/take-away.ts
  function Cc({ state: n }) {
    return n === "created" || n === "already";
  }
  function lf({ state: n }) {
    var e, t;
    return {
      siteName: (t = (e = n.opening) == null ? void 0 : e.siteName) != null ? t : "",
      loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
    };
  }
  function uf(n) {
    const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
    return `${location.hostname}-${e}-${n}.csv`;
  }
  function Gw(n) {
    const e = je(n);
    if (!e || e.kind === "created") {
      return "";
    }
    const { wiki: t, own: r } = No(e);
    return [t ? Je(t) : "", r].filter((i) => i !== "").join(" ");
  }
  function Qw(n) {
    const e = {};
    for (const { state: t } of n) {
      e[t] = qr(t);
    }
    return Ed(n, {
      headings: {
        state: u("accountcreator-column-state"),
        username: u("accountcreator-column-username"),
        email: u("accountcreator-column-email"),
        explanation: u("accountcreator-column-remarks")
      },
      states: e,
      explain: Gw
    });
  }
  function Jw(n) {
    n.sheet.prepareSheet();
    dc(uf(u("accountcreator-sheet-name")), Td(n.rows, lf(n), {
      username: u("accountcreator-column-username"),
      email: u("accountcreator-column-email"),
      realname: u("accountcreator-column-realname"),
      password: u("accountcreator-column-password"),
      reason: u("accountcreator-column-reason"),
      mode: u("accountcreator-column-mode")
    }, n.state.mode), "text/csv");
  }
  function cf(n) {
    return $o(n) ? u("accountcreator-copied") : u("accountcreator-text-not-copied");
  }
  function df(n, e) {
    const t = n.rows.filter(Cc);
    switch (e) {
      case "save-sheet":
        Jw(n);
        return "";
      case "save-csv":
        dc(uf(u("accountcreator-results-name")), Qw(n.rows), "text/csv");
        return u("accountcreator-saved");
      case "copy-wikitext":
        return cf(Pd(t));
      case "copy-names":
        return cf(Ld(t));
      case "print-slips":
        qp(sf(Ip(n.rows, lf(n))));
        return "";
      default:
        return null;
    }
  }
  var Tc = m(() => {
    "use strict";
    Kn();
    Dp();
    Ie();
    Y();
    pc();
    dt();
    $r();
    zr();
    af();
  });

  // src/ui/list/list-actions.ts
  function Yw(n) {
    return v(this, null, function* () {
      if (yield Xe(_p(n), u("accountcreator-start-over")).then(() => true, () => false)) {
        n.startOver();
      }
    });
  }
  function Xw(n) {
    if (n.state.checker.running) {
      n.cancelCheck();
    } else {
      n.run.stop();
    }
  }
  function pf(n, e) {
    var t;
    switch (e) {
      case "back":
        n.backToList();
        break;
      case "many":
        void Yw(n);
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
        Xw(n);
        break;
      case "retry":
        void n.retry();
        break;
      case "sheet-saved":
        n.sheet.confirmSheetSaved();
        break;
      default:
        return (t = df(n, e)) != null ? t : "";
    }
    return "";
  }
  var ff = m(() => {
    "use strict";
    dn();
    Y();
    uc();
    Tc();
  });

  // src/ui/list/list-buttons.ts
  function mf(n) {
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
        return Zw(n, [r, t]);
      case "run":
        return ev(n);
      case "results":
        return tv(n, [r, t]);
      default:
        return L(e);
    }
  }
  function Zw(n, e) {
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
      ...n.sheet.needsSheet ? hf(n, i) : [{ action: "start", label: u("accountcreator-start", t), kind: "progressive", disabled: i }]
    ];
  }
  function hf(n, e) {
    return n.state.sheet === "prepared" ? [
      { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
      { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
    ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
  }
  function ev(n) {
    const { phase: e, halting: t } = n.state.batch;
    return [
      { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
      e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
    ];
  }
  function tv(n, e) {
    const t = n.run.left.length;
    const r = n.state.checker.running || n.run.isBusy;
    return [
      { action: "many", label: u("accountcreator-start-over") },
      { action: "save-csv", label: u("accountcreator-save-csv") },
      ...n.rows.some(Cc) ? [
        { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
        { action: "copy-names", label: u("accountcreator-copy-names") },
        { action: "print-slips", label: u("accountcreator-print-slips") }
      ] : [],
      ...n.rows.some(({ state: i }) => i === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
      ...t === 0 ? [] : n.sheet.needsSheet ? hf(n, r) : [{ action: "resume", label: u("accountcreator-resume-left", t), kind: "progressive", disabled: r }],
      ...e
    ];
  }
  var xf = m(() => {
    "use strict";
    be();
    Y();
    Tc();
  });

  // src/ui/list/exemption-view.ts
  var zo;
  var gf = m(() => {
    "use strict";
    Y();
    pc();
    zo = class {
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
          const t = $o(this.area.getValue());
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
        const t = Ju(
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

  // src/ui/list/message-box.ts
  var St;
  var Wr = m(() => {
    "use strict";
    Vt();
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
        ht(e != null ? e : X, this.content);
        this.widget.toggle(e !== null);
      }
    };
  });

  // src/ui/list/stop-view.ts
  function Uo(n) {
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
        return u("accountcreator-problem-field", Je(n.label) || n.field);
      default:
        return L(n);
    }
  }
  function bf(n, e) {
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
  function iv(n) {
    var t;
    const e = (t = mw.config.get("wgUserName")) != null ? t : "";
    return n === null ? u("accountcreator-stop-session", e) : u("accountcreator-stop-session-other", e, n);
  }
  function Oc(n) {
    switch (n.kind) {
      case "person":
        return u("accountcreator-stop-person");
      case "refused":
        return u("accountcreator-stop-refused");
      case "sessionLost":
        return iv(n.now);
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
  var nv, rv, Wo;
  var Vo = m(() => {
    "use strict";
    Vt();
    Sc();
    it();
    ye();
    be();
    gf();
    Fo();
    Wr();
    Y();
    dt();
    nv = 36e5;
    rv = [1, 6, 12, 24];
    Wo = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.box = new St("warning");
        this.exemption = null;
        this.onHours = ({ target: e }) => {
          const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
          this.list.run.resumeAt(t === 0 ? null : Date.now() + t * nv);
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
        return se`
			<p><strong>${Oc(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused, t) : X}
			${e.kind === "sessionLost" ? this.loginTemplate() : X}`;
      }
      refusalTemplate({ message: e, code: t }, r) {
        const { advice: i, action: o } = pe(t);
        return se`
			<div>${Br([e], () => ve(e) ? X : Ne(e))}</div>
			<p>${u(i)}</p>
			${o === "raiseLimit" ? this.limitTemplate(r) : X}`;
      }
      loginTemplate() {
        return se`
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
        (r = this.exemption) != null ? r : this.exemption = new zo(this.list);
        this.exemption.render();
        const t = rv.map((i) => se`<option value=${i}>${u("accountcreator-resume-hours", i)}</option>`);
        return se`
			<p>
				<label>
					${u("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${u("accountcreator-resume-by-hand")}</option>
						${t}
					</select>
				</label>
				<span role="status">${e === null ? "" : u("accountcreator-resume-at", Wp(e))}</span>
			</p>
			${this.exemption.element}`;
      }
    };
  });

  // src/ui/list/list-status.ts
  function ov({ phase: n, halting: e }) {
    if (n.kind === "waiting") {
      return bf(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
    }
    return n.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
  }
  function wf({ state: n, sheet: e }) {
    const { stage: t, batch: r, checker: i, problem: o } = n;
    if (r.phase.kind === "finding") {
      return u("accountcreator-settling");
    }
    if (t.kind === "run") {
      return ov(r);
    }
    if (i.running) {
      return u("accountcreator-checking", i.done, i.total);
    }
    if (t.kind !== "check" && t.kind !== "results") {
      return "";
    }
    return o ? Uo(o) : n.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
  }
  var vf = m(() => {
    "use strict";
    Y();
    Vo();
  });

  // src/ui/list/list-step.ts
  function sv(n, e) {
    var t;
    switch (e) {
      case "gone": {
        const r = ((t = n.attempt) == null ? void 0 : t.existence) === "yes";
        mw.notify(lc(r), { title: cc("left", r, n.canonical) });
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
  var jo;
  var yf = m(() => {
    "use strict";
    Vt();
    Ie();
    be();
    dn();
    Po();
    Y();
    la();
    jo = class {
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
        this.view = new Un(t);
      }
      /** Is a step open? */
      get isOpen() {
        return this.list.state.step !== null;
      }
      /** Opens the step that an unfinished row waits for, or says why that cannot be. */
      open(e) {
        return v(this, null, function* () {
          const t = yield this.list.run.answerStep(e);
          if (t !== "open") {
            sv(e, t);
          }
        });
      }
      get status() {
        var e;
        return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? u("accountcreator-settling") : "";
      }
      /** Answer it, leave it, and in a run leave all that are still to come. */
      get buttons() {
        const { step: e } = this.list.state;
        if (!e) {
          return [];
        }
        const { state: t } = e.conversation;
        const r = t.phase !== "open";
        const i = $i(t);
        return [
          ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
          { action: "leave", label: Vn(t), kind: "destructive", disabled: r },
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
          void Xe(Sr(r), Vn(r)).then(() => this.list.run.leaveStep(), () => this.focus());
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
        ht(e ? se`
			<p><strong>${u("accountcreator-step-for", It(e.row), e.row.line)}</strong></p>
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

  // src/accounts/list/read/decode.ts
  function kf(n, e, t = "windows-1252") {
    const [r, i] = n;
    const o = r === 254 && i === 255;
    if (o || r === 255 && i === 254) {
      return e(n, o ? "utf-16be" : "utf-16le");
    }
    const s = n.subarray(0, 65536);
    let a = 0;
    let c = 0;
    for (let p = 0; p < s.length; p++) {
      if (s[p] === 0) {
        if (p % 2) {
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
  var Sf = m(() => {
    "use strict";
  });

  // src/ui/list/opened-file.ts
  function Ho(n) {
    return v(this, null, function* () {
      try {
        const e = new Uint8Array(yield n.arrayBuffer());
        return kf(e, (t, r) => new TextDecoder(r).decode(t));
      } catch (e) {
        return null;
      }
    });
  }
  function Ko(n) {
    var t, r;
    const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
    n.value = "";
    return e;
  }
  var Ec = m(() => {
    "use strict";
    Sf();
  });

  // src/ui/shared/password-mode-view.ts
  function av(n, e, t) {
    switch (n) {
      case "mail": {
        const r = Ke(e, "mailpassword");
        return r && !ve(r.label) ? Je(r.label) : u("accountcreator-mode-mail");
      }
      case "generate":
      case "type":
        return t[n]();
      default: {
        const r = n.slice("request:".length);
        const i = e.find((s) => s.id === r);
        const o = i == null ? void 0 : i.fields.find(({ type: s }) => s === "button");
        return o && Je(o.label) || i && Je(i.provider) || r;
      }
    }
  }
  var sr;
  var Pc = m(() => {
    "use strict";
    ye();
    Y();
    dt();
    sr = class {
      constructor(e, t) {
        this.chosen = e;
        this.own = t;
        this.$element = $("<div>").addClass("accountcreator-modes");
        this.radios = [];
        this.shown = "";
      }
      render(e, t, r) {
        const i = e.map((s) => av(s, r, this.own));
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
  function Cf(n) {
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
  function lv(n) {
    const e = {};
    for (const t of ["username", "email", "realname", "password"]) {
      const r = Ke(n, t);
      if (r) {
        e[t] = [Je(r.label), Cf(t)];
      }
    }
    return e;
  }
  function uv(n) {
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
  var cv, Rf, Af, Go;
  var Tf = m(() => {
    "use strict";
    wt();
    Vt();
    Ie();
    be();
    yt();
    ye();
    rt();
    oa();
    Wr();
    Y();
    Ec();
    $r();
    Pc();
    dt();
    cv = 250;
    Rf = 8;
    Af = ["username", "email", "realname", "password", "reason", "mode", "firstname", "lastname", "unused"];
    Go = class {
      constructor(e) {
        this.list = e;
        this.element = document.createElement("div");
        this.fields = document.createElement("div");
        this.brokenOff = new St("warning");
        this.unreadable = new St("error");
        /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
        this.known = "";
        this.controls = [];
        this.built = "";
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Ko(e) : null;
          if (t) {
            void this.readFile(t);
          }
        };
        this.element.className = "accountcreator-list";
        this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
        this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
        this.text.on("change", () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.readNow(), cv);
        });
        this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
        this.modes = new sr((t) => {
          if (Fi(t)) {
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
        const { brokenOff: t } = e;
        this.brokenOff.show(t.kind === "none" ? null : this.brokenOffTemplate(t));
        this.modes.render(e.modes, e.mode, (i = (r = e.opening) == null ? void 0 : r.requests) != null ? i : []);
        this.renderFields(e);
        ht(this.template(e), this.element);
      }
      template({ parsed: e }) {
        return se`
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
				${e ? this.understoodTemplate(e.remarks) : X}
			</div>
			<div class="accountcreator-columns">
				${(e == null ? void 0 : e.columns) && e.columns.length > 1 ? this.columnsTemplate(e.columns.map(({ meaning: t }) => t)) : X}
			</div>
			${this.modes.$element[0]}
			${this.fields}`;
      }
      /** A run of this tab that broke off comes first. */
      brokenOffTemplate(e) {
        const { run: t } = this.list;
        const r = () => {
          void t.goOn();
        };
        return se`
			<p>${uv(e)}</p>
			<p>
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="resume" ?hidden=${e.kind !== "run"}
					@click=${r}
				>${u("accountcreator-broken-off-go-on")}</button>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
					@click=${() => t.forgetRun()}
				>${u("accountcreator-broken-off-forget")}</button>
			</p>`;
      }
      understoodTemplate(e) {
        const { editCount: t } = this.list.table;
        const r = e.filter(({ code: s }) => s !== "header");
        const i = r.length - Rf;
        const o = r.slice(0, Rf).map(({ line: s, code: a, text: c }) => se`<li>${u("accountcreator-line", s, Up(a), c)}</li>`);
        return se`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${o}
				${i > 0 ? se`<li>${u("accountcreator-more-lines", i)}</li>` : X}
			</ul>`;
      }
      columnsTemplate(e) {
        return e.map((t, r) => {
          const i = ({ target: s }) => {
            const a = s instanceof HTMLSelectElement && Af.find((c) => c === s.value);
            if (a) {
              this.list.draft.setColumns(e.map((c, l) => l === r ? a : c));
            }
          };
          const o = Af.map((s) => se`<option value=${s} .selected=${s === t}>${Cf(s)}</option>`);
          return se`<label class="accountcreator-column-choice">
				${u("accountcreator-column-number", r + 1)}
				<select @change=${i}>${o}</select>
			</label>`;
        });
      }
      readFile(e) {
        return v(this, null, function* () {
          const t = yield Ho(e);
          this.unreadable.show(t === null ? se`<p>${u("accountcreator-file-unreadable", e.name)}</p>` : null);
          if (t !== null) {
            this.text.setValue(t);
            this.readNow();
          }
        });
      }
      /** Reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
      renderFields(e) {
        var a, c, l;
        const t = (c = (a = e.opening) == null ? void 0 : a.requests) != null ? c : [];
        const r = Fn(t, e.mode).filter(({ name: p }) => p !== Oe && p !== hr);
        const i = Ke(t, "reason");
        this.list.draft.setHeadings(lv(t));
        const o = [...i ? [i] : [], ...r];
        const s = JSON.stringify(o);
        if (s !== this.built) {
          this.built = s;
          this.controls = o.map((p) => new qn(p, {
            changed: (d, f) => {
              if (d === "reason") {
                this.list.draft.setReason(String(f));
              } else {
                this.list.draft.setValue(d, f);
              }
            },
            pressed: () => void 0
          }, true));
          $(this.fields).empty().append(...this.controls.map(({ $element: p }) => p));
        }
        for (const p of this.controls) {
          const d = p.field.name === "reason";
          p.setValue(d ? e.reason : (l = Ue(e.values, p.field.name)) != null ? l : "");
          const [f] = d ? e.reasonRemarks : [];
          p.setRemark(f ? { type: "warning", content: nr(f) } : null);
        }
      }
    };
  });

  // src/ui/list/page-title.ts
  var Qo;
  var Of = m(() => {
    "use strict";
    Qo = class {
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
  function Ef(n, e) {
    if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
      return "now";
    }
    const [{ batch: t }, { batch: r }] = [n, e];
    return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
  }
  var Pf = m(() => {
    "use strict";
  });

  // src/accounts/list/row-filter.ts
  function Jo({ state: n }, e) {
    return e === "all" || Lf[e].includes(n);
  }
  function ar(n, e) {
    const t = e === "all" ? Object.values(n) : Lf[e].map((r) => n[r]);
    return t.reduce((r, i) => r + i, 0);
  }
  function Lc(n, e) {
    const t = e.find((r) => ar(n, r) > 0);
    return ar(n, "all") > dv && t ? t : "all";
  }
  var Lf, dv;
  var $c = m(() => {
    "use strict";
    Lf = {
      problems: ["rejected", "refused", "unknown", "unfinished"],
      warnings: ["warned"],
      ready: ["ready"],
      done: ["created", "already", "skipped"]
    };
    dv = 15;
  });

  // src/ui/list/challenge-view.ts
  var Yo;
  var $f = m(() => {
    "use strict";
    rt();
    it();
    Pi();
    Y();
    Yo = class {
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
        const i = new OO.ui.TextInputWidget({ name: Oe, autocomplete: false });
        i.$input.attr({ spellcheck: "false", autocapitalize: "off" });
        const o = () => {
          if (i.getValue().trim() !== "") {
            this.many.run.answerChallenge(Oe, i.getValue());
          }
        };
        i.on("enter", o);
        const s = new OO.ui.ButtonWidget({ label: u("accountcreator-answer"), flags: ["primary", "progressive"] });
        s.on("click", o);
        const a = new Zt(e, {
          another: () => this.many.run.anotherChallenge(),
          answered: (l) => {
            if (l !== "") {
              this.many.run.answerChallenge(Oe, l);
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

  // src/ui/list/sheet-return-view.ts
  function pv(n, e) {
    return n > 0 ? u("accountcreator-sheet-lost", n) : e > 0 ? u("accountcreator-sheet-slips", e) : "";
  }
  var Xo;
  var Mf = m(() => {
    "use strict";
    Vt();
    dn();
    Y();
    Wr();
    Ec();
    Xo = class {
      constructor(e, t) {
        this.list = e;
        this.say = t;
        this.element = document.createElement("div");
        this.box = new St("warning");
        this.onFile = ({ target: e }) => {
          const t = e instanceof HTMLInputElement ? Ko(e) : null;
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
        return se`
			<p>${pv(e, r)}</p>
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
        return v(this, null, function* () {
          const t = yield Ho(e);
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
  function Ff(n) {
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
  function hv({ limited: n, createdLastDay: e, needed: t }) {
    if (!n) {
      return u("accountcreator-quota-none");
    }
    return e === null ? u("accountcreator-quota", t) : u("accountcreator-quota-used", t, e);
  }
  function xv(n) {
    return n === null ? "" : n < 90 ? u("accountcreator-seconds-left", Math.ceil(n)) : u("accountcreator-minutes-left", Math.ceil(n / 60));
  }
  function gv(n) {
    return fc(fv.filter((e) => n[e] > 0).map((e) => u("accountcreator-count", n[e], qr(e))));
  }
  var fv, mv, Zo;
  var Nf = m(() => {
    "use strict";
    Vt();
    Kn();
    $c();
    $f();
    Fo();
    Wr();
    Y();
    zr();
    Mf();
    Vo();
    $r();
    fv = [
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
    mv = ["all", "problems", "warnings", "ready", "done"];
    Zo = class {
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
        this.sheetReturn = new Xo(e, i);
        this.stopView = new Wo(e);
        this.challenge = new Yo(e, t);
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
        const i = Bi(this.list.rows);
        this.chooseFilter(e, i);
        this.progress.$element.toggle(r || e.checker.running);
        const { done: o, total: s } = r ? e.batch.progress : e.checker;
        this.progress.setProgress(100 * o / Math.max(1, s));
        this.challenge.render(r ? e.batch.challenge : null);
        this.stopView.render(e);
        this.sheetReturn.render(!r);
        this.undo.toggle(e.undoable > 0 && !r);
        const a = this.problemTexts(e);
        this.problems.show(a.length > 0 ? se`${a.map((c) => se`<p>${c}</p>`)}` : null);
        ht(this.stripTemplate(e, i), this.strip);
        ht(this.template(e, i), this.element);
      }
      /** Another view has come in place of the table. */
      leave() {
        this.stage = "";
      }
      stripTemplate(e, t) {
        return se`
			<div class="accountcreator-summary" tabindex="-1">${gv(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
      }
      template(e, t) {
        const { stage: r, quota: i } = e;
        return se`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<p ?hidden=${r.kind !== "check" || !i}>
				${i ? hv(k(b({}, i), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${u("accountcreator-filters")}>
					${mv.map((o) => this.filterTemplate(o, ar(t, o)))}
				</div>
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
      }
      filterTemplate(e, t) {
        return se`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${u("accountcreator-filter-count", Ff(e), t)}</button>`;
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
          this.setFilter(e === "run" ? "all" : Lc(r, ["problems"]));
        } else if (o && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
          this.setFilter(Lc(r, ["problems", "warnings"]));
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
        const t = ar(e, this.filter);
        const r = Ff("all");
        return t > 0 ? u("accountcreator-shown-first", t, ar(e, "all") - t, r) : u("accountcreator-shown-first-done", r);
      }
      progressText({ batch: e }) {
        const { done: t, total: r, secondsLeft: i } = e.progress;
        const { phase: o } = e;
        const s = "row" in o ? this.list.rows.find(({ id: a }) => a === o.row) : void 0;
        return fc([
          u("accountcreator-progress-count", t, r),
          s ? pn(s) : "",
          xv(i)
        ]);
      }
      problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: i }) {
        return [
          ...e ? [Uo(e)] : [],
          ...t.kind === "check" ? r.map(nr) : [],
          ...t.kind !== "run" && this.list.sheet.needsSheet ? [u("accountcreator-problem-sheet")] : [],
          ...i.journalKept ? [] : [u("accountcreator-journal-lost")]
        ];
      }
    };
  });

  // src/ui/shared/slices.ts
  var bv, es;
  var _f = m(() => {
    "use strict";
    bv = 16;
    es = class {
      /** @param step Does a little of the work. False: nothing is left of it */
      constructor(e) {
        this.step = e;
        this.settled = [];
      }
      /** There is work, or there is more of it. Settles when all is done. */
      go() {
        const e = new Promise((t) => {
          this.settled.push(t);
        });
        if (this.timer === void 0) {
          this.work();
        }
        return e;
      }
      work() {
        this.timer = void 0;
        const e = performance.now() + bv;
        while (this.step()) {
          if (performance.now() >= e) {
            this.timer = setTimeout(() => this.work());
            return;
          }
        }
        const { settled: t } = this;
        this.settled = [];
        t.forEach((r) => r());
      }
    };
  });

  // src/ui/list/row-blocks.ts
  var wv, vv, If, ts;
  var Df = m(() => {
    "use strict";
    $c();
    zr();
    _f();
    wv = 50;
    vv = 60;
    If = "data-passed-over";
    ts = class {
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
        this.slices = new es(() => this.step());
        this.element.className = "accountcreator-table-body";
      }
      /** Shows other rows; the views of those that stay are kept. Settles when all are built. */
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
            if (Jo(r.row, this.filter)) {
              this.show(r, true);
            }
          }
        }
        void this.slices.go();
      }
      setFilter(e) {
        this.filter = e;
        this.views.forEach((r) => this.show(r, Jo(r.row, e)));
        let t = 0;
        for (const r of new Set(this.blocks.values())) {
          r.element.toggleAttribute(If, t > vv);
          t += r.shown;
        }
        requestAnimationFrame(() => requestAnimationFrame(() => {
          Array.from(this.element.children).forEach((r) => r.removeAttribute(If));
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
        const t = new Bo(e, this.actions);
        const r = this.last && this.blocks.get(this.last);
        const i = !r || r.size >= wv && r.element === this.element.lastElementChild && ((s = this.last) == null ? void 0 : s.element) === r.element.lastElementChild;
        const o = i ? this.makeBlock() : r;
        this.views.set(e.id, t);
        this.blocks.set(t, o);
        o.size++;
        o.element.insertBefore(t.element, i || !this.last ? null : this.last.element.nextSibling);
        t.element.hidden = true;
        this.show(t, Jo(e, this.filter));
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
  var yv, ns;
  var Bf = m(() => {
    "use strict";
    Y();
    Df();
    zr();
    yv = /* @__PURE__ */ new Map([
      ["Enter", "down"],
      ["Tab", "right"],
      ["Escape", "stay"]
    ]);
    ns = class {
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
        this.editor = null;
        /** The one cell or button that the Tab key finds; the arrow keys lead on from it. */
        this.reachable = null;
        this.blocks = new ts(e, (i) => this.editor !== null && i.contains(this.editor));
        this.body = this.blocks.element;
        this.element.className = "accountcreator-table";
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", u("accountcreator-table"));
        const { head: r } = this;
        r.className = "accountcreator-row accountcreator-row-head";
        r.setAttribute("role", "row");
        r.setAttribute("aria-rowindex", "1");
        for (const i of [
          u("accountcreator-column-state"),
          u("accountcreator-column-username"),
          u("accountcreator-column-email"),
          u("accountcreator-column-realname"),
          u("accountcreator-column-remarks"),
          u("accountcreator-column-tools")
        ]) {
          const o = document.createElement("div");
          o.className = "accountcreator-cell";
          o.setAttribute("role", "columnheader");
          o.textContent = i;
          r.append(o);
        }
        this.element.append(r, this.body);
        this.body.addEventListener("keydown", (i) => this.onKeydown(i));
        this.body.addEventListener("dblclick", (i) => this.editAt(i.target));
        this.body.addEventListener("click", (i) => this.onClick(i));
        this.body.addEventListener("focusin", (i) => this.onFocus(i));
      }
      /** Shows other rows. Settles when all are built. */
      setRows(e) {
        return v(this, null, function* () {
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
      focusCell(e, t) {
        this.focusOn(e.cell(t));
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
        return i && o !== -1 ? { view: i, stop: o, field: (s = or[o]) != null ? s : null } : null;
      }
      /** Where the person is, by whatever way, is where the Tab key leads back to. */
      onFocus({ target: e }) {
        var r;
        const t = this.placeOf(e);
        if (t && e !== this.editor) {
          this.setReachable((r = t.view.stops[t.stop]) != null ? r : null);
        }
      }
      onClick(e) {
        const t = this.placeOf(e.target);
        if ((t == null ? void 0 : t.field) && !this.editor) {
          this.focusCell(t.view, t.field);
        }
      }
      editAt(e, t = null) {
        const r = this.placeOf(e);
        if ((r == null ? void 0 : r.field) && this.actions.canEdit(r.view.row)) {
          this.edit(r.view, r.field, t);
        }
      }
      onKeydown(e) {
        const t = this.placeOf(e.target);
        if (!t || e.target === this.editor) {
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
        var o;
        const i = this.blocks.neighbour(e, r);
        if (i) {
          const { stops: s } = i;
          this.focusOn((o = s[t]) != null ? o : s[s.length - 1]);
        }
      }
      removeAndMove(e, t) {
        const r = this.blocks.neighbour(e, 1);
        const i = r === e ? this.blocks.neighbour(e, -1) : r;
        if (this.actions.canEdit(e.row)) {
          this.actions.remove(e.row);
          if (i && i !== e) {
            this.focusCell(i, t);
          }
        }
      }
      edit(e, t, r) {
        const i = e.cell(t);
        if (!i) {
          return;
        }
        const o = document.createElement("input");
        o.className = "accountcreator-editor";
        o.value = r != null ? r : e.row.request[t];
        o.setAttribute("aria-label", this.columnName(t));
        o.setAttribute("autocomplete", "off");
        i.textContent = "";
        i.append(o);
        this.editor = o;
        o.focus();
        if (r === null) {
          o.select();
        }
        const s = (a, c) => {
          var l;
          if (this.editor !== o) {
            return;
          }
          this.editor = null;
          if (a && o.value !== e.row.request[t]) {
            this.actions.edit(e.row, t, o.value);
          }
          e.render();
          if (c === "down") {
            this.move(e, or.indexOf(t), 1);
          } else if (c !== null) {
            this.focusCell(e, c === "right" ? (l = or[or.indexOf(t) + 1]) != null ? l : t : t);
          }
        };
        o.addEventListener("keydown", (a) => {
          const c = yv.get(a.key);
          if (c && !a.isComposing && !a.shiftKey) {
            a.preventDefault();
            a.stopPropagation();
            s(a.key !== "Escape", c);
          }
        });
        o.addEventListener("blur", () => s(true, null));
      }
      columnName(e) {
        switch (e) {
          case "email":
            return u("accountcreator-column-email");
          case "realname":
            return u("accountcreator-column-realname");
          default:
            return u("accountcreator-column-username");
        }
      }
    };
  });

  // src/ui/list/table-scroll.ts
  var kv, rs;
  var qf = m(() => {
    "use strict";
    kv = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
    rs = class {
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
          if (kv.has(o) && !(s instanceof Element && s.closest("input, textarea, select, button"))) {
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
  function Rv(n, e, t) {
    return new ns({
      edit: (r, i, o) => n.table.edit(r, i, o),
      canEdit: ({ state: r }) => Sv.includes(r) && n.state.stage.kind !== "run",
      fix: (r, i, o) => n.table.edit(r, i.field, o),
      override: (r, i, o) => n.table.override(r, i, o),
      alternatives: (r) => n.table.alternatives(r),
      remove: (r) => n.table.remove(r),
      finish: t
    }, (r) => e.reveal(r));
  }
  var Sv, is;
  var zf = m(() => {
    "use strict";
    Y();
    Nf();
    Bf();
    qf();
    Sv = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
    is = class {
      constructor(e, { createAccountPage: t, finish: r, say: i }) {
        this.list = e;
        this.hint = document.createElement("p");
        this.edition = -1;
        const o = [];
        this.scroll = new rs(o);
        this.table = Rv(e, this.scroll, r);
        this.head = new Zo(e, t, {
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
  function Wf({ kind: n }) {
    return n === "check" || n === "run" || n === "results";
  }
  function Uf({ stage: n, batch: { phase: e } }) {
    return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
  }
  var os;
  var Vf = m(() => {
    "use strict";
    Po();
    Fp();
    Y();
    ff();
    xf();
    vf();
    yf();
    Tf();
    uc();
    Of();
    Pf();
    Vo();
    zf();
    os = class {
      constructor(e, t) {
        this.list = e;
        this.surroundings = t;
        this.$element = $("<div>").addClass("accountcreator-many");
        this.size = "full";
        this.explanation = new tr();
        this.pageTitle = new Qo(document);
        this.isShown = false;
        /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
        this.missed = /* @__PURE__ */ new Set();
        this.stage = "";
        /** What was said last, and of what: it goes when that changes. */
        this.said = { text: "", of: "" };
        this.changed = () => void 0;
        this.listView = new Go(e);
        this.step = new jo(e, t.redirector, () => this.changed());
        this.panel = new is(e, {
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
        const r = this.step.status || wf(this.list) || (this.said.of === this.subject ? this.said.text : "");
        return r === "" && Uf(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Oc(t.because) : r;
      }
      get buttons() {
        return this.step.isOpen ? this.step.buttons : mf(this.list);
      }
      get closingQuestion() {
        return Np(this.list);
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
          this.say(pf(this.list, e));
        }
      }
      focus() {
        const { state: e } = this.list;
        if (this.step.isOpen) {
          this.step.focus();
        } else if (Wf(e.stage)) {
          this.panel.focus(Uf(e));
        } else if (e.stage.kind === "list") {
          this.listView.focus();
        } else {
          this.explanation.focus();
        }
      }
      observe(e) {
        this.changed = e;
        const t = new Lo((c, l) => {
          this.render(c, [...this.missed, ...l]);
          this.missed.clear();
          e();
        });
        const r = this.$element.parent()[0];
        const i = r ? this.panel.scroll.watch(r) : () => void 0;
        let o = null;
        const s = this.list.observe((c, l) => {
          const p = Ef(o, c);
          o = c;
          t.add(c, l, p);
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
        const i = Wf(r);
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
  function F(n) {
    return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
  }
  function ke(n) {
    return Array.isArray(n) ? n : [];
  }
  function B(n) {
    return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
  }
  function cr(n) {
    return ke(n).filter((e) => typeof e === "string");
  }
  var Rt = m(() => {
    "use strict";
  });

  // src/wiki/read-declarations.ts
  function Lt(n) {
    return typeof n === "string" ? { format: "html", html: n } : Te("");
  }
  function Tv(n) {
    if (Array.isArray(n)) {
      return n.map((t, r) => ({ value: String(r), label: B(t) }));
    }
    const e = F(n);
    return Object.entries(e).map(([t, r]) => ({ value: t, label: B(r) }));
  }
  function Ov(n) {
    if (typeof n === "string" || typeof n === "boolean") {
      return n;
    }
    if (Array.isArray(n)) {
      return cr(n);
    }
    return typeof n === "number" ? String(n) : null;
  }
  function Ev(n, e) {
    var r;
    const t = F(e);
    return {
      name: n,
      type: (r = Av.find((i) => i === t.type)) != null ? r : "string",
      label: Lt(t.label),
      help: Lt(t.help),
      optional: t.optional === true,
      sensitive: t.sensitive === true,
      value: Ov(t.value),
      options: Tv(t.options)
    };
  }
  function Pv({ required: n, fields: e }) {
    return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => ve(t) && ve(r));
  }
  function ss(n) {
    return ke(n).map((e) => {
      var i;
      const t = F(e);
      const r = F(t.fields);
      return {
        id: B(t.id),
        required: (i = Cv.find((o) => o === t.required)) != null ? i : "optional",
        provider: Lt(t.provider),
        account: Lt(t.account),
        metadata: b({}, F(t.metadata)),
        fields: Object.entries(r).map(([o, s]) => Ev(o, s))
      };
    }).filter((e) => !Pv(e));
  }
  var Av, Cv;
  var as = m(() => {
    "use strict";
    ye();
    Rt();
    Av = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
    Cv = ["required", "optional", "primary-required"];
  });

  // src/wiki/read-override-check.ts
  function jf(n) {
    return {
      action: "titleblacklist",
      tbtitle: `User:${n}`,
      tbaction: "new-account",
      tbnooverride: "1"
    };
  }
  function Hf(n) {
    const e = F(n.titleblacklist);
    return e.result === "blacklisted" ? { code: B(e.message) || "titleblacklist-forbidden", message: Lt(e.reason) } : null;
  }
  function Kf(n) {
    return { action: "antispoof", username: n };
  }
  function Gf(n) {
    const e = F(n.antispoof);
    switch (e.result) {
      case "conflict":
        return { code: "antispoof-conflict", message: Te(cr(e.users).join(", ")) };
      case "error":
        return { code: "antispoof-name-illegal", message: Lt(e.error) };
      default:
        return null;
    }
  }
  var Qf = m(() => {
    "use strict";
    ye();
    as();
    Rt();
  });

  // src/wiki/ask-overridable.ts
  function Yf(n) {
    return Jf.some(({ override: e }) => Ke(n, e));
  }
  function cs(n, e, t, r) {
    return v(this, null, function* () {
      const i = [];
      for (const { override: o, parameters: s, read: a } of Jf) {
        if (Ke(e, o) && !r.cancelled) {
          const c = a(yield n.get(s(t), r));
          if (c) {
            i.push(b({ kind: "forbidden", canonical: t, override: o }, c));
          }
        }
      }
      return i;
    });
  }
  var Jf;
  var Mc = m(() => {
    "use strict";
    ye();
    Qf();
    Jf = [
      { override: "ignoreTitleBlacklist", parameters: jf, read: Hf },
      { override: "ignoreAntiSpoof", parameters: Kf, read: Gf }
    ];
  });

  // src/wiki/wiki-api.ts
  function an(n) {
    const e = F(n);
    if (typeof e.html === "string") {
      return { format: "html", html: e.html };
    }
    return Te(B(e.text) || B(e.info));
  }
  function Fc(n, e) {
    const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
    return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
  }
  function Lv(n) {
    return Fc(an(n), B(F(F(n).data).readonlyreason));
  }
  function $v(n) {
    const e = Number(n);
    return n && Number.isFinite(e) && e > 0 ? e : null;
  }
  function Mv(n, e, t) {
    var a, c, l;
    const r = F(e);
    const i = (c = (a = r.xhr) != null ? a : t) != null ? c : {};
    const o = i.getResponseHeader ? $v(i.getResponseHeader("Retry-After")) : null;
    const [s] = ke(r.errors);
    return new gn(
      typeof n === "string" ? n : "http",
      s ? Lv(s) : Te(B(F(r.error).info)),
      (l = i.status) != null ? l : 0,
      o,
      B(r.textStatus)
    );
  }
  var ur, gn, lr;
  var Ur = m(() => {
    "use strict";
    ye();
    Xt();
    Rt();
    ur = String.fromCharCode(31);
    gn = class extends Ve {
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
    lr = class {
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
        return this.send(this.api.get(e), t);
      }
      /**
       * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
       *
       * @throws ApiFailure
       */
      post(e, t) {
        return this.send(this.api.post(b(b({}, e), this.format)), t);
      }
      send(e, t) {
        if (t) {
          t.onCancel(() => e.abort());
        }
        return new Promise((r, i) => {
          e.then(
            (o) => r(F(o)),
            (o, s, a, c) => {
              i(Mv(o, s, c));
            }
          );
        });
      }
    };
  });

  // src/wiki/read-name-check.ts
  function ls(n, e) {
    const t = F(ke(F(n.query).users)[0]);
    if (t.invalid !== true && B(t.name) === "") {
      throw new Ve("http", Te(""));
    }
    return Nc(t, e);
  }
  function Nc(n, e) {
    const t = B(n.name);
    if (n.invalid === true || t === "") {
      return { kind: "invalid" };
    }
    if (n.missing !== true) {
      return { kind: "taken", canonical: t };
    }
    const [r] = ke(n.cancreateerror);
    if (n.cancreate !== false) {
      return { kind: "free", canonical: t };
    }
    const i = B(F(r).code);
    if (pe(i).name === "taken") {
      return { kind: "taken", canonical: t };
    }
    return {
      kind: "forbidden",
      canonical: t,
      code: i,
      message: r ? an(r) : Te(""),
      override: Hs(i, e)
    };
  }
  var us = m(() => {
    "use strict";
    it();
    yt();
    ye();
    Xt();
    Ur();
    Rt();
  });

  // src/wiki/read-names.ts
  function Fv(n) {
    const e = n.normalize().replace(/[_ ]+/g, " ").trim();
    return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
  }
  function Xf(n, e, t) {
    var o;
    const r = /* @__PURE__ */ new Map();
    for (const s of ke(F(n.query).users)) {
      const a = F(s);
      r.set(B(a.name), Nc(a, t));
    }
    const i = /* @__PURE__ */ new Map();
    for (const s of e) {
      const a = (o = r.get(s)) != null ? o : r.get(Fv(s));
      if (a) {
        i.set(s, a);
      }
    }
    return i;
  }
  var Zf = m(() => {
    "use strict";
    us();
    Rt();
  });

  // src/wiki/read-own-creations.ts
  function em(n) {
    const e = /* @__PURE__ */ new Map();
    for (const t of ke(F(n.query).logevents)) {
      const r = F(t);
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
  function tm(n, e) {
    const t = F(ke(F(n.query).logevents)[0]);
    const r = Date.parse(B(t.timestamp));
    if (Number.isNaN(r) || B(t.title) === "") {
      return null;
    }
    const i = B(t.user);
    const o = t.action === "byemail" || t.action === "create2";
    return { createdByMe: o && i === e, createdBy: i, at: r };
  }
  function ds(n) {
    return B(F(n.continue).lecontinue) || null;
  }
  var _c = m(() => {
    "use strict";
    Rt();
  });

  // src/wiki/mw-list-service.ts
  var Nv, _v, ps;
  var nm = m(() => {
    "use strict";
    Mc();
    us();
    Zf();
    _c();
    Ur();
    Nv = 1500;
    _v = 4;
    ps = class {
      /** @param knowledge What was said last; the MwAccountService */
      constructor(e) {
        this.knowledge = e;
        this.api = new lr();
      }
      get namesPerRequest() {
        return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
      }
      get offersOverrides() {
        return Yf(this.knowledge.requests);
      }
      checkNames(e, t) {
        return v(this, null, function* () {
          const { requests: r } = this.knowledge;
          const i = /* @__PURE__ */ new Map();
          const o = (s) => s.forEach((a, c) => {
            i.set(c, a);
          });
          for (let s = 0; s < e.length; s += this.namesPerRequest) {
            const a = e.slice(s, s + this.namesPerRequest);
            o(Xf(yield this.ask(a, t), a, r));
          }
          for (const s of e.filter((a) => !i.has(a))) {
            i.set(s, ls(yield this.ask([s], t), r));
          }
          return i;
        });
      }
      checkOverridable(e, t) {
        return cs(this.api, this.knowledge.requests, e, t);
      }
      creationOf(e, t) {
        return v(this, null, function* () {
          return tm(yield this.api.get({
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
        return v(this, null, function* () {
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
          for (let i = 0; i < _v; i++) {
            const o = yield this.api.get(t, e);
            em(o).forEach((a, c) => {
              if (!r.has(c)) {
                r.set(c, a);
              }
            });
            const s = ds(o);
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
        const r = ur + e.join(ur);
        const i = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
        return encodeURIComponent(r).length > Nv ? this.api.post(i, t) : this.api.get(i, t);
      }
    };
  });

  // src/app/list-part.ts
  var rm = {};
  ti(rm, {
    makeListPart: () => Iv
  });
  function Iv(n, e) {
    Dn(_n);
    const t = Yt(n.randomBytes);
    void sc(t);
    const r = new Oo(k(b({}, n), {
      lists: new ps(n.service),
      connection: Nu,
      journal: new _i(Si, ki, t),
      claim: sc,
      onFinished: (i) => {
        mw.hook("accountCreator.finished").fire(i);
      },
      whoAmI: () => n.service.whoAmI(),
      onReturn: _u
    }));
    window.addEventListener("beforeunload", (i) => {
      if (r.unsavedWork.length > 0) {
        i.preventDefault();
        i.returnValue = "";
      }
    });
    return { model: r, screen: new os(r, e) };
  }
  var im = m(() => {
    "use strict";
    xd();
    $p();
    wr();
    Zs();
    Mp();
    Ri();
    Vf();
    Y();
    nm();
  });

  // node_modules/chardet/lib/fs/browser.js
  var om = bt((Ic) => {
    "use strict";
    Object.defineProperty(Ic, "__esModule", { value: true });
    Ic.default = () => {
      throw new Error("File system is not available");
    };
  });

  // node_modules/chardet/lib/match.js
  var bn = bt((Dc) => {
    "use strict";
    Object.defineProperty(Dc, "__esModule", { value: true });
    Dc.default = (n, e, t) => ({
      confidence: t,
      name: e.name(n),
      lang: e.language ? e.language() : void 0
    });
  });

  // node_modules/chardet/lib/encoding/ascii.js
  var am = bt((Vr) => {
    "use strict";
    var Dv = Vr && Vr.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(Vr, "__esModule", { value: true });
    var sm = Dv(bn());
    var Bc = class {
      name() {
        return "ASCII";
      }
      match(e) {
        const t = e.rawInput;
        for (let r = 0; r < e.rawLen; r++) {
          const i = t[r];
          if (i < 32 || i > 126) {
            return (0, sm.default)(e, this, 0);
          }
        }
        return (0, sm.default)(e, this, 100);
      }
    };
    Vr.default = Bc;
  });

  // node_modules/chardet/lib/encoding/utf8.js
  var cm = bt((jr) => {
    "use strict";
    var Bv = jr && jr.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(jr, "__esModule", { value: true });
    var qv = Bv(bn());
    var qc = class {
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
        return (0, qv.default)(e, this, s);
      }
    };
    jr.default = qc;
  });

  // node_modules/chardet/lib/encoding/unicode.js
  var lm = bt((xt) => {
    "use strict";
    var zv = xt && xt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(xt, "__esModule", { value: true });
    xt.UTF_32LE = xt.UTF_32BE = xt.UTF_16LE = xt.UTF_16BE = void 0;
    var jc = zv(bn());
    var zc = class {
      name() {
        return "UTF-16BE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 254 && (t[1] & 255) == 255) {
          return (0, jc.default)(e, this, 100);
        }
        return null;
      }
    };
    xt.UTF_16BE = zc;
    var Wc = class {
      name() {
        return "UTF-16LE";
      }
      match(e) {
        const t = e.rawInput;
        if (t.length >= 2 && (t[0] & 255) == 255 && (t[1] & 255) == 254) {
          if (t.length >= 4 && t[2] == 0 && t[3] == 0) {
            return null;
          }
          return (0, jc.default)(e, this, 100);
        }
        return null;
      }
    };
    xt.UTF_16LE = Wc;
    var fs = class {
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
        return o == 0 ? null : (0, jc.default)(e, this, o);
      }
    };
    var Uc = class extends fs {
      name() {
        return "UTF-32BE";
      }
      getChar(e, t) {
        return (e[t + 0] & 255) << 24 | (e[t + 1] & 255) << 16 | (e[t + 2] & 255) << 8 | e[t + 3] & 255;
      }
    };
    xt.UTF_32BE = Uc;
    var Vc = class extends fs {
      name() {
        return "UTF-32LE";
      }
      getChar(e, t) {
        return (e[t + 3] & 255) << 24 | (e[t + 2] & 255) << 16 | (e[t + 1] & 255) << 8 | e[t + 0] & 255;
      }
    };
    xt.UTF_32LE = Vc;
  });

  // node_modules/chardet/lib/encoding/mbcs.js
  var dm = bt((nt) => {
    "use strict";
    var Wv = nt && nt.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(nt, "__esModule", { value: true });
    nt.gb_18030 = nt.euc_kr = nt.euc_jp = nt.big5 = nt.sjis = void 0;
    var Uv = Wv(bn());
    function Vv(n, e) {
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
    var Hc = class {
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
    var wn = class {
      constructor() {
        this.commonChars = [];
      }
      name() {
        return "mbcs";
      }
      match(e) {
        let t = 0, r = 0, i = 0, o = 0, s = 0;
        const a = new Hc();
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
                  if (Vv(this.commonChars, c) >= 0) {
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
        return s == 0 ? null : (0, Uv.default)(e, this, s);
      }
      nextChar(e, t) {
        return true;
      }
    };
    var Kc = class extends wn {
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
    nt.sjis = Kc;
    var Gc = class extends wn {
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
    nt.big5 = Gc;
    function um(n, e) {
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
    var Qc = class extends wn {
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
        this.nextChar = um;
      }
      name() {
        return "EUC-JP";
      }
      language() {
        return "ja";
      }
    };
    nt.euc_jp = Qc;
    var Jc = class extends wn {
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
        this.nextChar = um;
      }
      name() {
        return "EUC-KR";
      }
      language() {
        return "ko";
      }
    };
    nt.euc_kr = Jc;
    var Yc = class extends wn {
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
    nt.gb_18030 = Yc;
  });

  // node_modules/chardet/lib/encoding/sbcs.js
  var fm = bt((de) => {
    "use strict";
    var jv = de && de.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(de, "__esModule", { value: true });
    de.KOI8_R = de.windows_874 = de.windows_1258 = de.windows_1257 = de.windows_1256 = de.windows_1251 = de.ISO_8859_9 = de.ISO_8859_8 = de.ISO_8859_7 = de.ISO_8859_6 = de.ISO_8859_5 = de.ISO_8859_2 = de.ISO_8859_1 = void 0;
    var pm = jv(bn());
    var Hv = 16777215;
    var ms = class {
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
        this.ngram = (this.ngram << 8) + (e & 255) & Hv;
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
    var De = class {
      constructor(e, t) {
        this.fLang = e;
        this.fNGrams = t;
      }
    };
    var Kv = (n) => Array.isArray(n) && isFinite(n[0]);
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
        if (Kv(t)) {
          const i = new ms(t, this.byteMap());
          const o = i.parse(e, this.spaceChar);
          return o <= 0 ? null : (0, pm.default)(e, this, o);
        }
        let r = -1;
        for (let i = t.length - 1; i >= 0; i--) {
          const o = t[i];
          const s = new ms(o.fNGrams, this.byteMap());
          const a = s.parse(e, this.spaceChar);
          if (a > r) {
            r = a;
            this.nGramLang = o.fLang;
          }
        }
        return r <= 0 ? null : (0, pm.default)(e, this, r);
      }
    };
    var Xc = class extends Ze {
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
          new De("da", [
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
          new De("de", [
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
          new De("en", [
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
          new De("es", [
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
          new De("fr", [
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
          new De("it", [
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
          new De("nl", [
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
          new De("no", [
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
          new De("pt", [
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
          new De("sv", [
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
    de.ISO_8859_1 = Xc;
    var Zc = class extends Ze {
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
          new De("cs", [
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
          new De("hu", [
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
          new De("pl", [
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
          new De("ro", [
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
    de.ISO_8859_2 = Zc;
    var el = class extends Ze {
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
    de.ISO_8859_5 = el;
    var tl = class extends Ze {
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
    de.ISO_8859_6 = tl;
    var nl = class extends Ze {
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
    de.ISO_8859_7 = nl;
    var rl = class extends Ze {
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
          new De("he", [
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
          new De("he", [
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
    de.ISO_8859_8 = rl;
    var il = class extends Ze {
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
    de.ISO_8859_9 = il;
    var ol = class extends Ze {
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
    de.windows_1251 = ol;
    var sl = class extends Ze {
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
    de.windows_1256 = sl;
    var al = class extends Ze {
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
          new De("et", [
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
          new De("lv", [
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
          new De("lt", [
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
    de.windows_1257 = al;
    var cl = class extends Ze {
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
    de.windows_1258 = cl;
    var ll = class extends Ze {
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
    de.windows_874 = ll;
    var ul = class extends Ze {
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
    de.KOI8_R = ul;
  });

  // node_modules/chardet/lib/encoding/iso2022.js
  var mm = bt(($t) => {
    "use strict";
    var Gv = $t && $t.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty($t, "__esModule", { value: true });
    $t.ISO_2022_CN = $t.ISO_2022_KR = $t.ISO_2022_JP = void 0;
    var Qv = Gv(bn());
    var Hr = class {
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
        const p = e.inputLen;
        e: for (t = 0; t < p; t++) {
          if (l[t] == 27) {
            t: for (i = 0; i < this.escapeSequences.length; i++) {
              const d = this.escapeSequences[i];
              if (p - t < d.length)
                continue t;
              for (r = 1; r < d.length; r++)
                if (d[r] != l[t + r])
                  continue t;
              o++;
              t += d.length - 1;
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
        return c <= 0 ? null : (0, Qv.default)(e, this, c);
      }
    };
    var dl = class extends Hr {
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
    $t.ISO_2022_JP = dl;
    var pl = class extends Hr {
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
    $t.ISO_2022_KR = pl;
    var fl = class extends Hr {
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
    $t.ISO_2022_CN = fl;
  });

  // node_modules/chardet/lib/utils.js
  var hm = bt((hs) => {
    "use strict";
    Object.defineProperty(hs, "__esModule", { value: true });
    hs.isByteArray = void 0;
    var Jv = (n) => {
      if (n == null || typeof n != "object")
        return false;
      return isFinite(n.length) && n.length >= 0;
    };
    hs.isByteArray = Jv;
  });

  // node_modules/chardet/lib/index.js
  var gm = bt((ge) => {
    "use strict";
    var Yv = ge && ge.__createBinding || (Object.create ? (function(n, e, t, r) {
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
    var Xv = ge && ge.__setModuleDefault || (Object.create ? (function(n, e) {
      Object.defineProperty(n, "default", { enumerable: true, value: e });
    }) : function(n, e) {
      n["default"] = e;
    });
    var gs = ge && ge.__importStar || /* @__PURE__ */ (function() {
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
          for (var r = n(e), i = 0; i < r.length; i++) if (r[i] !== "default") Yv(t, e, r[i]);
        }
        Xv(t, e);
        return t;
      };
    })();
    var hl = ge && ge.__importDefault || function(n) {
      return n && n.__esModule ? n : { "default": n };
    };
    Object.defineProperty(ge, "__esModule", { value: true });
    ge.detectFileSync = ge.detectFile = ge.analyse = ge.detect = void 0;
    var xm = hl(om());
    var Zv = hl(am());
    var ey = hl(cm());
    var xs = gs(lm());
    var Kr = gs(dm());
    var ot = gs(fm());
    var ml = gs(mm());
    var ty = hm();
    var ny = [
      new ey.default(),
      new xs.UTF_16BE(),
      new xs.UTF_16LE(),
      new xs.UTF_32BE(),
      new xs.UTF_32LE(),
      new Kr.sjis(),
      new Kr.big5(),
      new Kr.euc_jp(),
      new Kr.euc_kr(),
      new Kr.gb_18030(),
      new ml.ISO_2022_JP(),
      new ml.ISO_2022_KR(),
      new ml.ISO_2022_CN(),
      new ot.ISO_8859_1(),
      new ot.ISO_8859_2(),
      new ot.ISO_8859_5(),
      new ot.ISO_8859_6(),
      new ot.ISO_8859_7(),
      new ot.ISO_8859_8(),
      new ot.ISO_8859_9(),
      new ot.windows_1251(),
      new ot.windows_1256(),
      new ot.windows_1257(),
      new ot.windows_1258(),
      new ot.windows_874(),
      new ot.KOI8_R(),
      new Zv.default()
    ];
    var ry = (n) => {
      const e = (0, ge.analyse)(n);
      return e.length > 0 ? e[0].name : null;
    };
    ge.detect = ry;
    var iy = (n) => {
      if (!(0, ty.isByteArray)(n)) {
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
      const i = ny.map((o) => {
        return o.match(r);
      }).filter((o) => {
        return !!o;
      }).sort((o, s) => {
        return s.confidence - o.confidence;
      });
      return i;
    };
    ge.analyse = iy;
    var oy = (n, e = {}) => new Promise((t, r) => {
      let i;
      const o = (0, xm.default)();
      const s = (c, l) => {
        if (i) {
          o.closeSync(i);
        }
        if (c) {
          r(c);
        } else if (l) {
          t((0, ge.detect)(l));
        } else {
          r(new Error("No error and no buffer received"));
        }
      };
      const a = (e === null || e === void 0 ? void 0 : e.sampleSize) || 0;
      if (a > 0) {
        i = o.openSync(n, "r");
        let c = Buffer.allocUnsafe(a);
        o.read(i, c, 0, a, e.offset, (l, p) => {
          if (l) {
            s(l, null);
          } else {
            if (p < a) {
              c = c.subarray(0, p);
            }
            s(null, c);
          }
        });
        return;
      }
      o.readFile(n, s);
    });
    ge.detectFile = oy;
    var sy = (n, e = {}) => {
      const t = (0, xm.default)();
      if (e && e.sampleSize) {
        const r = t.openSync(n, "r");
        let i = Buffer.allocUnsafe(e.sampleSize);
        const o = t.readSync(r, i, 0, e.sampleSize, e.offset);
        if (o < e.sampleSize) {
          i = i.subarray(0, o);
        }
        t.closeSync(r);
        return (0, ge.detect)(i);
      }
      return (0, ge.detect)(t.readFileSync(n));
    };
    ge.detectFileSync = sy;
    ge.default = {
      analyse: ge.analyse,
      detect: ge.detect,
      detectFileSync: ge.detectFileSync,
      detectFile: ge.detectFile
    };
  });

  // src/accounts/list/read/source/decode-as.ts
  function cy(n, e) {
    const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
    const r = [];
    for (let i = 0; i + 3 < n.length; i += 4) {
      const o = t.getUint32(i, e);
      const s = o <= 1114111 && (o < 55296 || o > 57343);
      r.push(String.fromCodePoint(s ? o : 65533));
    }
    return r.join("");
  }
  function bm(n, e, t) {
    switch (e) {
      case "utf-32le":
      case "utf-32be":
        return cy(n, e === "utf-32le").replace(/^\uFEFF/, "");
      case "windows-1252":
        return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
          var i;
          return (i = ay[r.charCodeAt(0) - 128]) != null ? i : r;
        });
      case "windows-1258":
        return t(n, e).normalize();
      default:
        return t(n, e);
    }
  }
  var ay;
  var wm = m(() => {
    "use strict";
    ay = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  });

  // src/accounts/list/read/source/usual-encodings.ts
  function xl(n, e) {
    var r;
    const t = e.toLowerCase();
    return (r = n.get(t)) != null ? r : n.get(t.replace(/-.*/, ""));
  }
  var vm, ym, ly, km, gl;
  var bl = m(() => {
    "use strict";
    vm = [
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
    ym = "windows-1252 macintosh iso-8859-15";
    ly = new Map(vm.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    km = [.../* @__PURE__ */ new Set([
      ...ym.split(" "),
      ...vm.flatMap(([, n]) => n.split(" "))
    ])];
    gl = (n) => {
      var e;
      return (e = xl(ly, n)) != null ? e : ym.split(" ");
    };
  });

  // src/accounts/list/read/source/encoding/alphabets.ts
  function Am(n, e) {
    var i, o;
    const t = ((i = my.get(n)) != null ? i : []).flatMap((s) => {
      var a;
      return (a = Sm.get(s)) != null ? a : [];
    });
    const r = (o = xl(Sm, e)) != null ? o : py;
    return [r, ...t.filter((s) => s !== r)];
  }
  function Om(n, e) {
    const t = Cm.find(([c]) => c === n);
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
  var uy, dy, Rm, py, Sm, fy, my, Cm, Tm;
  var Em = m(() => {
    "use strict";
    bl();
    uy = [
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
    dy = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ";
    Rm = (n, e = "") => ({ letters: new Set(n), common: new Set(e), hasRuns: /[\u0100-\u1eff]/.test(n) });
    py = Rm(dy);
    Sm = new Map(uy.flatMap(([n, e, t]) => {
      const r = Rm(e, t);
      return n.split(" ").map((i) => [i, r]);
    }));
    fy = [
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
    my = new Map(fy.flatMap(([n, e]) => n.split(" ").map((t) => [t, e.split(" ")])));
    Cm = [
      ["gb18030", "gb18030", 176, 215, 161],
      ["big5", "big5", 164, 198, 64],
      ["euc-jp", "euc-jp", 176, 207, 161],
      ["shift_jis", "euc-jp", 176, 207, 161],
      ["iso-2022-jp", "euc-jp", 176, 207, 161],
      ["euc-kr", "euc-kr", 176, 200, 161]
    ];
    Tm = (n) => Cm.some(([e]) => e === n);
  });

  // src/accounts/list/read/source/encoding/scripts.ts
  function Pm(n) {
    var t, r;
    const e = n.charCodeAt(0);
    if (xy.includes(n)) {
      return "punctuation";
    }
    return (r = (t = hy.find(([i, o]) => e >= i && e <= o)) == null ? void 0 : t[2]) != null ? r : "symbol";
  }
  var hy, xy, dr;
  var Lm = m(() => {
    "use strict";
    hy = [
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
    xy = " ­«»·№€°";
    dr = (n) => n !== "punctuation" && n !== "symbol" && n !== "broken";
  });

  // src/accounts/list/read/source/encoding/plausibility.ts
  function Mm(n) {
    var t;
    const e = new Set((t = n.match(/[A-Za-z\u0080-\uffff]+/g)) != null ? t : []);
    return Array.from(e, (r) => Array.from(r, (i) => ({
      text: i,
      script: Pm(i),
      isAscii: i < ""
    }))).filter((r) => r.some(({ isAscii: i }) => !i));
  }
  function vy(n, e) {
    const [t, r, i] = [n[e - 1], n[e], n[e + 1]];
    if (!r || !t || !dr(r.script)) {
      return false;
    }
    if ($m(r.text)) {
      return wl(t.text) && !(i && wl(i.text));
    }
    const o = n.filter(({ isAscii: s }) => s);
    return wl(r.text) && !r.isAscii && o.length > 1 && o.every(({ text: s }) => $m(s));
  }
  function yy(n, e) {
    const t = (r) => {
      var i, o;
      return ((i = n[r]) == null ? void 0 : i.script) === "latin" && ((o = n[r]) == null ? void 0 : o.isAscii) === false;
    };
    return t(e) && (t(e - 1) && t(e + 1) || t(e - 1) && t(e - 2) || t(e + 1) && t(e + 2));
  }
  function ky(n, e, t, r) {
    const i = n[e];
    if (!i || i.script === "broken") {
      return -3;
    }
    if (!dr(i.script)) {
      return wy(n, e) ? -1 : i.script === "symbol" ? -0.6 : 0.3;
    }
    if (r || vy(n, e)) {
      return -1;
    }
    return t(i, yy(n, e));
  }
  function Fm(n, e) {
    const t = n.flatMap((r) => {
      const i = by(r);
      return r.flatMap(({ isAscii: o }, s) => o ? [] : ky(r, s, e, i));
    });
    return t.length ? t.reduce((r, i) => r + i, 0) / t.length : 0;
  }
  function Nm(n, e) {
    const t = Mm(n);
    const r = e.map((o) => Fm(t, Sy(o)));
    const i = Math.max(...r);
    return { value: i, index: r.indexOf(i) };
  }
  function _m(n, e, t) {
    const r = t === "euc-kr" ? "hangul" : /jis|jp/.test(t) ? "kana" : "han";
    return Fm(Mm(n), Ry(e, r));
  }
  var gy, $m, wl, vl, by, wy, Sy, Ry;
  var Im = m(() => {
    "use strict";
    Lm();
    gy = "’·­-‐–";
    $m = (n) => n !== n.toLowerCase();
    wl = (n) => n !== n.toUpperCase();
    vl = (n) => n === "kana" || n === "halfkana" ? "han" : n;
    by = (n) => new Set(
      n.filter(({ script: e }) => dr(e) && e !== "mark").map(({ script: e }) => vl(e))
    ).size > 1;
    wy = (n, e) => {
      const [t, r, i] = [n[e - 1], n[e], n[e + 1]];
      return !!r && !gy.includes(r.text) && !!i && dr(i.script) && (r.script === "symbol" || !!t && dr(t.script));
    };
    Sy = ({ letters: n, common: e, hasRuns: t }) => ({ text: r, script: i }, o) => {
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
    Ry = (n, e) => ({ text: t, script: r }) => {
      if (r === "halfkana") {
        return -0.7;
      }
      if (r === "kana") {
        return e === "kana" ? 1 : -0.5;
      }
      if (e === "hangul" && r === "han") {
        return -0.7;
      }
      return n.has(t) ? 1 : vl(r) === vl(e) ? -0.2 : -0.7;
    };
  });

  // src/accounts/list/read/source/encodings.ts
  function Fy(n) {
    const e = [];
    let t = 0;
    for (let r = 0; r <= n.length && e.length < Dm; r++) {
      if (r === n.length || n[r] === 10 || n[r] === 13) {
        const i = n.subarray(t, r);
        if (i.some((o) => o >= 128 || o === 27)) {
          e.push(...i.subarray(0, Dm), 10);
        }
        t = r + 1;
      }
    }
    return Uint8Array.from(e);
  }
  function Ny(n) {
    var t, r;
    const e = /* @__PURE__ */ new Map();
    for (const { name: i, confidence: o } of (0, Bm.analyse)(n)) {
      const s = (t = My.get(i.toLowerCase())) != null ? t : i.toLowerCase();
      e.set(s, Math.max((r = e.get(s)) != null ? r : 0, o / 100));
    }
    return e;
  }
  function _y(n, e, t, r) {
    const i = Om(n, r);
    if (i) {
      return _m(e, i, n);
    }
    const { value: o, index: s } = Nm(e, Am(n, t));
    return s === 0 ? o : o - $y;
  }
  function Iy(n, e, t) {
    var c, l, p, d;
    const r = Ny(n);
    const i = gl(e);
    const o = n.filter((f) => f === 10).length;
    const s = 1 + 2 * Math.min(o / Ly, 1);
    const a = /* @__PURE__ */ new Map();
    for (const f of /* @__PURE__ */ new Set([...i, ...km, "utf-8"])) {
      const g = bm(n, f, t);
      const w = a.get(g);
      const R = i.indexOf(f);
      const A = R < 0 ? 0 : Math.max(Oy - R * Ey, 0);
      const P = ((c = r.get(f)) != null ? c : 0) * Py;
      const q = (l = w == null ? void 0 : w.looks) != null ? l : _y(f, g, e, t);
      a.set(g, {
        encoding: (p = w == null ? void 0 : w.encoding) != null ? p : f,
        looks: q,
        value: Math.max(q * s + P + A, (d = w == null ? void 0 : w.value) != null ? d : -Infinity)
      });
    }
    return [...a.values()].sort((f, g) => g.value - f.value);
  }
  var Bm, Dm, Ay, Cy, Ty, Oy, Ey, Py, Ly, $y, My, Dy, qm;
  var zm = m(() => {
    "use strict";
    Bm = Ls(gm());
    wm();
    Em();
    Im();
    bl();
    Dm = 32768;
    Ay = 5;
    Cy = 0.35;
    Ty = 0.8;
    Oy = 0.4;
    Ey = 0.3;
    Py = 0.4;
    Ly = 20;
    $y = 0.15;
    My = /* @__PURE__ */ new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"]]);
    Dy = ({ encoding: n }, e) => {
      const t = gl(e).indexOf(n);
      return t === 0 || t > 0 && Tm(n);
    };
    qm = (n, e, t) => v(null, null, function* () {
      var s, a;
      const [r, ...i] = Iy(Fy(n), e, t);
      if (!r) {
        throw new Error("There are no encodings.");
      }
      const o = r.value - ((a = (s = i[0]) == null ? void 0 : s.value) != null ? a : -Infinity);
      return {
        encoding: r.encoding,
        certain: r.looks >= Ty && o >= Cy && Dy(r, e),
        alternatives: i.slice(0, Ay).map(({ encoding: c }) => c)
      };
    });
  });

  // node_modules/fflate/esm/browser.js
  function Qy(n, e) {
    return Ky(n, { i: 2 }, e && e.out, e && e.dictionary);
  }
  function bs(n, e) {
    if (e) {
      var t = "";
      for (var r = 0; r < n.length; r += 16384)
        t += String.fromCharCode.apply(null, n.subarray(r, r + 16384));
      return t;
    } else if (Al) {
      return Al.decode(n);
    } else {
      var i = Yy(n), o = i.s, t = i.r;
      if (t.length)
        st(8);
      return o;
    }
  }
  function Tl(n, e) {
    var t = {};
    var r = n.length - 22;
    for (; gt(n, r) != 101010256; --r) {
      if (!r || n.length - r > 65558)
        st(13);
    }
    ;
    var i = Mt(n, r + 8);
    if (!i)
      return {};
    var o = gt(n, r + 16);
    var s = gt(n, r - 20) == 117853008;
    if (s) {
      var a = gt(n, r - 12);
      s = gt(n, a) == 101075792;
      if (s) {
        i = gt(n, a + 32);
        o = gt(n, a + 48);
      }
    }
    var c = e && e.filter;
    for (var l = 0; l < i; ++l) {
      var p = Zy(n, o, s), d = p[0], f = p[1], g = p[2], w = p[3], R = p[4], A = p[5], P = Xy(n, A);
      o = R;
      if (!c || c({
        name: w,
        size: f,
        originalSize: g,
        compression: d
      })) {
        if (!d)
          t[w] = Cl(n, P, P + f);
        else if (d == 8)
          t[w] = Qy(n.subarray(P, P + f), { out: new at(g) });
        else
          st(14, "unknown compression type " + d);
      }
    }
    return t;
  }
  var at, pr, By, Wm, Um, qy, Vm, jm, Hm, zy, Km, Wy, FP, Rl, jt, ae, Gr, Qr, ae, ae, ae, ae, Gm, ae, Uy, Vy, yl, At, kl, jy, Cl, Hy, st, Ky, Gy, Mt, gt, Sl, Al, Jy, Yy, Xy, Zy, ek;
  var Qm = m(() => {
    at = Uint8Array;
    pr = Uint16Array;
    By = Int32Array;
    Wm = new at([
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
    Um = new at([
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
    qy = new at([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    Vm = function(n, e) {
      var t = new pr(31);
      for (var r = 0; r < 31; ++r) {
        t[r] = e += 1 << n[r - 1];
      }
      var i = new By(t[30]);
      for (var r = 1; r < 30; ++r) {
        for (var o = t[r]; o < t[r + 1]; ++o) {
          i[o] = o - t[r] << 5 | r;
        }
      }
      return { b: t, r: i };
    };
    jm = Vm(Wm, 2);
    Hm = jm.b;
    zy = jm.r;
    Hm[28] = 258, zy[258] = 28;
    Km = Vm(Um, 0);
    Wy = Km.b;
    FP = Km.r;
    Rl = new pr(32768);
    for (ae = 0; ae < 32768; ++ae) {
      jt = (ae & 43690) >> 1 | (ae & 21845) << 1;
      jt = (jt & 52428) >> 2 | (jt & 13107) << 2;
      jt = (jt & 61680) >> 4 | (jt & 3855) << 4;
      Rl[ae] = ((jt & 65280) >> 8 | (jt & 255) << 8) >> 1;
    }
    Gr = (function(n, e, t) {
      var r = n.length;
      var i = 0;
      var o = new pr(e);
      for (; i < r; ++i) {
        if (n[i])
          ++o[n[i] - 1];
      }
      var s = new pr(e);
      for (i = 1; i < e; ++i) {
        s[i] = s[i - 1] + o[i - 1] << 1;
      }
      var a;
      if (t) {
        a = new pr(1 << e);
        var c = 15 - e;
        for (i = 0; i < r; ++i) {
          if (n[i]) {
            var l = i << 4 | n[i];
            var p = e - n[i];
            var d = s[n[i] - 1]++ << p;
            for (var f = d | (1 << p) - 1; d <= f; ++d) {
              a[Rl[d] >> c] = l;
            }
          }
        }
      } else {
        a = new pr(r);
        for (i = 0; i < r; ++i) {
          if (n[i]) {
            a[i] = Rl[s[n[i] - 1]++] >> 15 - n[i];
          }
        }
      }
      return a;
    });
    Qr = new at(288);
    for (ae = 0; ae < 144; ++ae)
      Qr[ae] = 8;
    for (ae = 144; ae < 256; ++ae)
      Qr[ae] = 9;
    for (ae = 256; ae < 280; ++ae)
      Qr[ae] = 7;
    for (ae = 280; ae < 288; ++ae)
      Qr[ae] = 8;
    Gm = new at(32);
    for (ae = 0; ae < 32; ++ae)
      Gm[ae] = 5;
    Uy = /* @__PURE__ */ Gr(Qr, 9, 1);
    Vy = /* @__PURE__ */ Gr(Gm, 5, 1);
    yl = function(n) {
      var e = n[0];
      for (var t = 1; t < n.length; ++t) {
        if (n[t] > e)
          e = n[t];
      }
      return e;
    };
    At = function(n, e, t) {
      var r = e / 8 | 0;
      return (n[r] | n[r + 1] << 8) >> (e & 7) & t;
    };
    kl = function(n, e) {
      var t = e / 8 | 0;
      return (n[t] | n[t + 1] << 8 | n[t + 2] << 16) >> (e & 7);
    };
    jy = function(n) {
      return (n + 7) / 8 | 0;
    };
    Cl = function(n, e, t) {
      if (e == null || e < 0)
        e = 0;
      if (t == null || t > n.length)
        t = n.length;
      return new at(n.subarray(e, t));
    };
    Hy = [
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
    st = function(n, e, t) {
      var r = new Error(e || Hy[n]);
      r.code = n;
      if (Error.captureStackTrace)
        Error.captureStackTrace(r, st);
      if (!t)
        throw r;
      return r;
    };
    Ky = function(n, e, t, r) {
      var i = n.length, o = r ? r.length : 0;
      if (!i || e.f && !e.l)
        return t || new at(0);
      var s = !t;
      var a = s || e.i != 2;
      var c = e.i;
      if (s)
        t = new at(i * 3);
      var l = function($e) {
        var oe = t.length;
        if ($e > oe) {
          var H = new at(Math.max(oe * 2, $e));
          H.set(t);
          t = H;
        }
      };
      var p = e.f || 0, d = e.p || 0, f = e.b || 0, g = e.l, w = e.d, R = e.m, A = e.n;
      var P = i * 8;
      do {
        if (!g) {
          p = At(n, d, 1);
          var q = At(n, d + 1, 3);
          d += 3;
          if (!q) {
            var W = jy(d) + 4, ee = n[W - 4] | n[W - 3] << 8, Z = W + ee;
            if (Z > i) {
              if (c)
                st(0);
              break;
            }
            if (a)
              l(f + ee);
            t.set(n.subarray(W, Z), f);
            e.b = f += ee, e.p = d = Z * 8, e.f = p;
            continue;
          } else if (q == 1)
            g = Uy, w = Vy, R = 9, A = 5;
          else if (q == 2) {
            var x = At(n, d, 31) + 257, h = At(n, d + 10, 15) + 4;
            var y = x + At(n, d + 5, 31) + 1;
            d += 14;
            var M = new at(y);
            var E = new at(19);
            for (var S = 0; S < h; ++S) {
              E[qy[S]] = At(n, d + S * 3, 7);
            }
            d += h * 3;
            var Q = yl(E), Ee = (1 << Q) - 1;
            var Se = Gr(E, Q, 1);
            for (var S = 0; S < y; ) {
              var ie = Se[At(n, d, Ee)];
              d += ie & 15;
              var W = ie >> 4;
              if (W < 16) {
                M[S++] = W;
              } else {
                var Pe = 0, _ = 0;
                if (W == 16)
                  _ = 3 + At(n, d, 3), d += 2, Pe = M[S - 1];
                else if (W == 17)
                  _ = 3 + At(n, d, 7), d += 3;
                else if (W == 18)
                  _ = 11 + At(n, d, 127), d += 7;
                while (_--)
                  M[S++] = Pe;
              }
            }
            var he = M.subarray(0, x), C = M.subarray(x);
            R = yl(he);
            A = yl(C);
            g = Gr(he, R, 1);
            w = Gr(C, A, 1);
          } else
            st(1);
          if (d > P) {
            if (c)
              st(0);
            break;
          }
        }
        if (a)
          l(f + 131072);
        var O = (1 << R) - 1, T = (1 << A) - 1;
        var Re = d;
        for (; ; Re = d) {
          var Pe = g[kl(n, d) & O], D = Pe >> 4;
          d += Pe & 15;
          if (d > P) {
            if (c)
              st(0);
            break;
          }
          if (!Pe)
            st(2);
          if (D < 256)
            t[f++] = D;
          else if (D == 256) {
            Re = d, g = null;
            break;
          } else {
            var I = D - 254;
            if (D > 264) {
              var S = D - 257, Le = Wm[S];
              I = At(n, d, (1 << Le) - 1) + Hm[S];
              d += Le;
            }
            var U = w[kl(n, d) & T], N = U >> 4;
            if (!U)
              st(3);
            d += U & 15;
            var C = Wy[N];
            if (N > 3) {
              var Le = Um[N];
              C += kl(n, d) & (1 << Le) - 1, d += Le;
            }
            if (d > P) {
              if (c)
                st(0);
              break;
            }
            if (a)
              l(f + 131072);
            var ce = f + I;
            if (f < C) {
              var z = o - C, le = Math.min(C, ce);
              if (z + f < 0)
                st(3);
              for (; f < le; ++f)
                t[f] = r[z + f];
            }
            for (; f < ce; ++f)
              t[f] = t[f - C];
          }
        }
        e.l = g, e.p = Re, e.b = f, e.f = p;
        if (g)
          p = 1, e.m = R, e.d = w, e.n = A;
      } while (!p);
      return f != t.length && s ? Cl(t, 0, f) : t.subarray(0, f);
    };
    Gy = /* @__PURE__ */ new at(0);
    Mt = function(n, e) {
      return n[e] | n[e + 1] << 8;
    };
    gt = function(n, e) {
      return (n[e] | n[e + 1] << 8 | n[e + 2] << 16 | n[e + 3] << 24) >>> 0;
    };
    Sl = function(n, e) {
      return gt(n, e) + gt(n, e + 4) * 4294967296;
    };
    Al = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    Jy = 0;
    try {
      Al.decode(Gy, { stream: true });
      Jy = 1;
    } catch (n) {
    }
    Yy = function(n) {
      for (var e = "", t = 0; ; ) {
        var r = n[t++];
        var i = (r > 127) + (r > 223) + (r > 239);
        if (t + i > n.length)
          return { s: e, r: Cl(n, t - 1) };
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
    Xy = function(n, e) {
      return e + 30 + Mt(n, e + 26) + Mt(n, e + 28);
    };
    Zy = function(n, e, t) {
      var r = Mt(n, e + 28), i = Mt(n, e + 30), o = bs(n.subarray(e + 46, e + 46 + r), !(Mt(n, e + 8) & 2048)), s = e + 46 + r;
      var a = ek(n, s, i, t, gt(n, e + 20), gt(n, e + 24), gt(n, e + 42)), c = a[0], l = a[1], p = a[2];
      return [Mt(n, e + 10), c, l, o, s + i + Mt(n, e + 32), p];
    };
    ek = function(n, e, t, r, i, o, s) {
      var a = i == 4294967295, c = o == 4294967295, l = s == 4294967295, p = e + t;
      var d = a + c + l;
      if (r && d) {
        for (; e + 4 < p; e += 4 + Mt(n, e + 2)) {
          if (Mt(n, e) == 1) {
            return [
              a ? Sl(n, e + 4 + 8 * c) : i,
              c ? Sl(n, e + 4) : o,
              l ? Sl(n, e + 4 + 8 * (c + a)) : s,
              1
            ];
          }
        }
        if (r < 2)
          st(13);
      }
      return [i, o, s, 0];
    };
  });

  // src/accounts/list/read/source/spreadsheet/number-format.ts
  function Jr(n) {
    const [e = "", t = ""] = n.split("T");
    const [r = ""] = t.split(/[.Z]/);
    return r === "" || r === "00:00:00" ? e : `${e} ${r}`;
  }
  function nk(n) {
    const e = n ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return { show(t) {
      const r = !n && t >= 1 && t < 60 ? t + 1 : t;
      const i = new Date(e + Math.round(r * tk / 1e3) * 1e3);
      if (Number.isNaN(i.getTime())) {
        return Ol.show(t);
      }
      const o = i.toISOString();
      return t >= 0 && t < 1 ? o.slice(11, 19) : Jr(o);
    } };
  }
  function rk(n) {
    const e = n.filter(({ text: t, isPlace: r }) => r && t === "0").length;
    return { show(t) {
      var s;
      const r = Ol.show(t);
      if (!/^\d+$/.test(r)) {
        return r;
      }
      let i = r.padStart(e, "0");
      let o = "";
      for (let a = n.length - 1; a >= 0; a--) {
        const { text: c = "", isPlace: l = false } = (s = n[a]) != null ? s : {};
        const p = l && !n.slice(0, a).some((f) => f.isPlace);
        const d = p ? i : i.slice(-1);
        o = (l ? d : c) + o;
        i = l ? i.slice(0, i.length - d.length) : i;
      }
      return o;
    } };
  }
  function ik(n) {
    const e = [];
    for (const [, t, r, i] of n.matchAll(Jm)) {
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
  function El(n, e, t) {
    const [r = ""] = e.split(";");
    if (e ? /[ymdhs]/i.test(sk(r)) : ok(n)) {
      return nk(t);
    }
    const i = e ? ik(r) : null;
    return i ? rk(i) : Ol;
  }
  var Ol, tk, Jm, ok, sk;
  var Pl = m(() => {
    "use strict";
    Ol = { show: (n) => String(Number(n.toPrecision(15))) };
    tk = 24 * 60 * 60 * 1e3;
    Jm = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;
    ok = (n) => n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58;
    sk = (n) => Array.from(
      n.replace(/\[(h+|m+|s+)\]/gi, "$1").matchAll(Jm),
      ([, , , e = ""]) => e
    ).join("");
  });

  // src/accounts/list/read/source/spreadsheet/sheet-builder.ts
  var ak, ck, vn, yn;
  var ws = m(() => {
    "use strict";
    ak = 1e5;
    ck = 3e6;
    vn = class extends Error {
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
        if (this.cells > ck || e + r > 16384) {
          throw new vn();
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
        if (this.filledRows > ak || e + t > 1048576) {
          throw new vn();
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
  function dk(n, e, t, r) {
    if (r) {
      if (lk.call(Yr, r)) {
        return Yr[r];
      } else {
        return "&" + r + ";";
      }
    }
    if (e) {
      return Ym(e);
    }
    return Ym(parseInt(t, 16));
  }
  function kn(n) {
    if (n.length > 3 && n.indexOf("&") !== -1) {
      return n.replace(uk, dk);
    }
    return n;
  }
  function cn(n) {
    return new Error(n);
  }
  function pk(n) {
    return "missing namespace for prefix <" + n + ">";
  }
  function vs(n) {
    return {
      "get": n,
      "enumerable": true
    };
  }
  function Ll(n, e, t, r) {
    if (!(t in e)) {
      e[t] = t in n ? n[t] : null;
    }
    n[t] = r;
  }
  function fk(n, e) {
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
  function $l(n) {
    return n + "$uri";
  }
  function mk(n) {
    var e = /* @__PURE__ */ Object.create(null), t, r;
    for (t in n) {
      r = n[t];
      e[r] = r;
      e[$l(r)] = t;
    }
    return e;
  }
  function ys() {
    return { line: 0, column: 0 };
  }
  function hk(n) {
    throw n;
  }
  function Ml(n) {
    if (!this) {
      return new Ml(n);
    }
    var e = n && n["proxy"];
    var t, r, i, o, s = hk, a, c, l, p;
    var d = ys;
    var f = false;
    var g = false;
    var w = "";
    var R = false;
    var A = false;
    var P = null;
    var q = false;
    var W, ee, Z;
    var x;
    function h(S) {
      if (!(S instanceof Error)) {
        S = cn(S);
      }
      P = S;
      s(S, d);
    }
    function y(S) {
      if (!a) {
        return;
      }
      if (!(S instanceof Error)) {
        S = cn(S);
      }
      a(S, d);
    }
    this["on"] = function(S, Q) {
      if (typeof Q !== "function") {
        throw cn("required args <name, cb>");
      }
      switch (S) {
        case "openTag":
          r = Q;
          break;
        case "text":
          t = Q;
          break;
        case "closeTag":
          i = Q;
          break;
        case "error":
          s = Q;
          break;
        case "warn":
          a = Q;
          break;
        case "cdata":
          o = Q;
          break;
        case "attention":
          p = Q;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          l = Q;
          break;
        // <? ....  ?>
        case "comment":
          c = Q;
          break;
        default:
          throw cn("unsupported event: " + S);
      }
      return this;
    };
    this["ns"] = function(S) {
      if (typeof S === "undefined") {
        S = {};
      }
      if (typeof S !== "object") {
        throw cn("required args <nsMap={}>");
      }
      var Q = /* @__PURE__ */ Object.create(null), Ee;
      for (Ee in S) {
        Q[Ee] = S[Ee];
      }
      A = true;
      x = Q;
      return this;
    };
    function M() {
      W = A ? [] : null;
      ee = A ? mk(x) : null;
      Z = [];
      d = ys;
      q = false;
      P = null;
      g = false;
      w = "";
    }
    this["parse"] = function(S) {
      if (typeof S !== "string") {
        throw cn("required args <xml=string>");
      }
      if (f) {
        throw cn("parse during stream; call end() first");
      }
      M();
      E(S);
      d = ys;
      q = false;
      return P;
    };
    this["write"] = function(S) {
      if (typeof S !== "string") {
        throw cn("required args <xml=string>");
      }
      if (!f) {
        M();
        f = true;
      }
      if (!P) {
        w = E(w + S, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!f) {
        M();
      }
      f = false;
      if (!P) {
        E(w);
      }
      w = "";
      d = ys;
      q = false;
      return P;
    };
    this["stop"] = function() {
      q = true;
    };
    function E(S, Q = false) {
      var Ee = null;
      var Se, ie, Pe = 0, _ = false, he = false, C = 0, O = 0, T, Re, D, I, Le, U, N, ce, z;
      var le = "", $e = 0, oe;
      function H(K, fe) {
        var Be = K.indexOf(":");
        if (Be === -1) {
          return K;
        }
        var Me = ee[K.substring(0, Be)];
        if (!Me) {
          y(pk(K.substring(0, Be)));
          return null;
        }
        return fe === Me ? K.substr(Be + 1) : Me + K.substr(Be);
      }
      function V() {
        if (oe !== null) {
          return oe;
        }
        var K, fe, Be = A && ee["xmlns"], Me = A && R ? [] : null, ue = $e, te = le, Fe = te.length, xe, Ae, qe, Ce, Kt = {}, Nt = /* @__PURE__ */ new Set(), _e, j, re;
        e:
          for (; ue < Fe; ue++) {
            _e = false;
            j = te.charCodeAt(ue);
            if (j === 32 || j < 14 && j > 8) {
              continue;
            }
            if (j < 65 || j > 122 || j > 90 && j < 97) {
              if (j !== 95 && j !== 58) {
                y("illegal first char attribute name");
                _e = true;
              }
            }
            for (re = ue + 1; re < Fe; re++) {
              j = te.charCodeAt(re);
              if (j > 96 && j < 123 || j > 64 && j < 91 || j > 47 && j < 59 || j === 46 || // '.'
              j === 45 || // '-'
              j === 95) {
                continue;
              }
              if (j === 32 || j < 14 && j > 8) {
                y("missing attribute value");
                ue = re;
                continue e;
              }
              if (j === 61) {
                break;
              }
              y("illegal attribute name char");
              _e = true;
            }
            Ce = te.substring(ue, re);
            if (Ce === "xmlns:xmlns") {
              y("illegal declaration of xmlns");
              _e = true;
            }
            j = te.charCodeAt(re + 1);
            if (j === 34) {
              re = te.indexOf('"', ue = re + 2);
              if (re === -1) {
                re = te.indexOf("'", ue);
                if (re !== -1) {
                  y("attribute value quote missmatch");
                  _e = true;
                }
              }
            } else if (j === 39) {
              re = te.indexOf("'", ue = re + 2);
              if (re === -1) {
                re = te.indexOf('"', ue);
                if (re !== -1) {
                  y("attribute value quote missmatch");
                  _e = true;
                }
              }
            } else {
              y("missing attribute value quotes");
              _e = true;
              for (re = re + 1; re < Fe; re++) {
                j = te.charCodeAt(re + 1);
                if (j === 32 || j < 14 && j > 8) {
                  break;
                }
              }
            }
            if (re === -1) {
              y("missing closing quotes");
              re = Fe;
              _e = true;
            }
            if (!_e) {
              Ae = te.substring(ue, re);
            }
            if (Ce === "xmlns:xml" && Ae !== "http://www.w3.org/XML/1998/namespace") {
              h("illegal value of xmlns:xml");
            }
            ue = re;
            for (; re + 1 < Fe; re++) {
              j = te.charCodeAt(re + 1);
              if (j === 32 || j < 14 && j > 8) {
                break;
              }
              if (ue === re) {
                y("illegal character after attribute end");
                _e = true;
              }
            }
            ue = re + 1;
            if (_e) {
              continue e;
            }
            if (Nt.has(Ce)) {
              y("attribute <" + Ce + "> already defined");
              continue;
            }
            Nt.add(Ce);
            if (!A) {
              Kt[Ce] = Ae;
              continue;
            }
            if (R) {
              xe = Ce === "xmlns" ? "xmlns" : Ce.charCodeAt(0) === 120 && Ce.substr(0, 6) === "xmlns:" ? Ce.substr(6) : null;
              if (xe !== null) {
                K = kn(Ae);
                fe = $l(xe);
                qe = x[K];
                if (!qe) {
                  if (xe === "xmlns" || fe in ee && ee[fe] !== K) {
                    do {
                      qe = "ns" + Pe++;
                    } while (typeof ee[qe] !== "undefined");
                  } else {
                    qe = xe;
                  }
                  x[K] = qe;
                }
                if (ee[xe] !== qe) {
                  if (!Se) {
                    Se = /* @__PURE__ */ Object.create(null);
                  }
                  Ee = null;
                  ie = null;
                  Ll(ee, Se, xe, qe);
                  if (xe === "xmlns") {
                    Ll(ee, Se, $l(qe), K);
                    Be = qe;
                  }
                  Ll(ee, Se, fe, K);
                }
                Kt[Ce] = Ae;
                continue;
              }
              Me.push(Ce, Ae);
              continue;
            }
            Ce = H(Ce, Be);
            if (Ce === null) {
              continue;
            }
            Kt[Ce] = Ae;
          }
        if (R) {
          for (ue = 0, Fe = Me.length; ue < Fe; ue++) {
            Ce = H(Me[ue++], Be);
            Ae = Me[ue];
            if (Ce === null) {
              continue;
            }
            Kt[Ce] = Ae;
          }
        }
        return oe = Kt;
      }
      function He() {
        var K = /(\r\n|\r|\n)/g;
        var fe = 0;
        var Be = 0;
        var Me = 0;
        var ue = O;
        var te;
        var Fe;
        while (C >= Me) {
          te = K.exec(S);
          if (!te) {
            break;
          }
          ue = te[0].length + te.index;
          if (ue > C) {
            break;
          }
          fe += 1;
          Me = ue;
        }
        if (C == -1) {
          Be = ue;
          Fe = S.substring(O);
        } else if (O === 0) {
          Fe = S.substring(O, C);
        } else {
          Be = C - Me;
          Fe = O == -1 ? S.substring(C) : S.substring(C, O + 1);
        }
        return {
          "data": Fe,
          "line": fe,
          "column": Be
        };
      }
      d = He;
      if (e) {
        z = Object.create({}, {
          "name": vs(function() {
            return N;
          }),
          "originalName": vs(function() {
            return ce;
          }),
          "attrs": vs(V),
          "ns": vs(function() {
            if (!ie) {
              ie = Object.assign(/* @__PURE__ */ Object.create(null), ee);
            }
            return ie;
          })
        });
      }
      while (O !== -1) {
        if (S.charCodeAt(O) === 60) {
          C = O;
        } else {
          C = S.indexOf("<", O);
        }
        if (C === -1) {
          if (Q) {
            return S.substring(O);
          }
          if (Z.length) {
            return h("unexpected end of file");
          }
          if (!g) {
            return h("missing start tag");
          }
          if (O < S.length) {
            if (S.substring(O).trim()) {
              y(Xm);
            }
          }
          return;
        }
        if (!g) {
          g = true;
        }
        if (O !== C) {
          if (Z.length) {
            if (t) {
              t(S.substring(O, C), kn, d);
              if (q) {
                return;
              }
            }
          } else {
            if (S.substring(O, C).trim()) {
              y(Xm);
              if (q) {
                return;
              }
            }
          }
        }
        I = S.charCodeAt(C + 1);
        if (I === 33) {
          D = S.charCodeAt(C + 2);
          if (D === 91 && S.substr(C + 3, 6) === "CDATA[") {
            O = S.indexOf("]]>", C);
            if (O === -1) {
              if (Q) {
                return S.substring(C);
              }
              return h("unclosed cdata");
            }
            if (o) {
              o(S.substring(C + 9, O), d);
              if (q) {
                return;
              }
            }
            O += 3;
            continue;
          }
          if (D === 45 && S.charCodeAt(C + 3) === 45) {
            O = S.indexOf("-->", C);
            if (O === -1) {
              if (Q) {
                return S.substring(C);
              }
              return h("unclosed comment");
            }
            if (c) {
              c(S.substring(C + 4, O), kn, d);
              if (q) {
                return;
              }
            }
            O += 3;
            continue;
          }
        }
        if (I === 63) {
          O = S.indexOf("?>", C);
          if (O === -1) {
            if (Q) {
              return S.substring(C);
            }
            return h("unclosed question");
          }
          if (l) {
            l(S.substring(C, O + 2), d);
            if (q) {
              return;
            }
          }
          O += 2;
          continue;
        }
        for (T = C + 1; ; T++) {
          Le = S.charCodeAt(T);
          if (isNaN(Le)) {
            if (Q) {
              return S.substring(C);
            }
            O = -1;
            return h("unclosed tag");
          }
          if (Le === 34) {
            D = S.indexOf('"', T + 1);
            T = D !== -1 ? D : T;
          } else if (Le === 39) {
            D = S.indexOf("'", T + 1);
            T = D !== -1 ? D : T;
          } else if (Le === 62) {
            O = T;
            break;
          }
        }
        if (I === 33) {
          if (p) {
            p(S.substring(C, O + 1), kn, d);
            if (q) {
              return;
            }
          }
          O += 1;
          continue;
        }
        oe = {};
        if (I === 47) {
          _ = false;
          he = true;
          if (!Z.length) {
            return h("missing open tag");
          }
          T = N = Z.pop();
          D = C + 2 + T.length;
          if (S.substring(C + 2, D) !== T) {
            return h("closing tag mismatch");
          }
          for (; D < O; D++) {
            I = S.charCodeAt(D);
            if (I === 32 || I > 8 && I < 14) {
              continue;
            }
            return h("close tag");
          }
        } else {
          if (S.charCodeAt(O - 1) === 47) {
            T = N = S.substring(C + 1, O - 1);
            _ = true;
            he = true;
          } else {
            T = N = S.substring(C + 1, O);
            _ = true;
            he = false;
          }
          if (!(I > 96 && I < 123 || I > 64 && I < 91 || I === 95 || I === 58)) {
            return h("illegal first char nodeName");
          }
          for (D = 1, Re = T.length; D < Re; D++) {
            I = T.charCodeAt(D);
            if (I > 96 && I < 123 || I > 64 && I < 91 || I > 47 && I < 59 || I === 45 || I === 95 || I == 46) {
              continue;
            }
            if (I === 32 || I < 14 && I > 8) {
              N = T.substring(0, D);
              oe = null;
              break;
            }
            return h("invalid nodeName");
          }
          if (!he) {
            Z.push(N);
          }
        }
        if (A) {
          if (_) {
            Se = null;
            if (oe === null) {
              if (R = T.indexOf("xmlns", D) !== -1) {
                $e = D;
                le = T;
                V();
                R = false;
              }
            }
            if (!he) {
              W.push(Se);
            }
          }
          ce = N;
          if (Ee === null) {
            Ee = /* @__PURE__ */ Object.create(null);
          }
          var ne = Ee[N];
          if (ne !== void 0) {
            N = ne;
          } else {
            I = N.indexOf(":");
            if (I !== -1) {
              U = ee[N.substring(0, I)];
              if (!U) {
                return h("missing namespace on <" + ce + ">");
              }
              N = N.substr(I + 1);
            } else {
              U = ee["xmlns"];
            }
            if (U) {
              N = U + ":" + N;
            }
            Ee[ce] = N;
          }
        }
        if (_) {
          $e = D;
          le = T;
          if (r) {
            if (e) {
              r(z, kn, he, d);
            } else {
              r(N, V, kn, he, d);
            }
            if (q) {
              return;
            }
          }
        }
        if (he) {
          if (i) {
            i(e ? z : N, kn, _, d);
            if (q) {
              return;
            }
          }
          if (A) {
            if (!_) {
              Se = W.pop();
            }
            if (Se) {
              fk(ee, Se);
              Se = null;
              Ee = null;
              ie = null;
            }
          }
        }
        O += 1;
      }
    }
  }
  var Ym, lk, uk, Yr, Xm;
  var Zm = m(() => {
    Ym = String.fromCharCode;
    lk = Object.prototype.hasOwnProperty;
    uk = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
    Yr = {
      "amp": "&",
      "apos": "'",
      "gt": ">",
      "lt": "<",
      "quot": '"'
    };
    Object.keys(Yr).forEach(function(n) {
      Yr[n.toUpperCase()] = Yr[n];
    });
    Xm = "non-whitespace outside of root node";
  });

  // src/accounts/list/read/source/spreadsheet/xml.ts
  function ln(n, e) {
    var i;
    const t = (i = e.text) == null ? void 0 : i.bind(e);
    const r = new Ml().on("openTag", (o, s, a) => e.open(Fl(o), xk(s, a))).on("closeTag", (o) => e.close(Fl(o))).on("error", (o) => {
      throw o;
    });
    if (t) {
      r.on("text", (o, s) => t(s(o))).on("cdata", t);
    }
    r.parse(n.replace(/^\uFEFF/, ""));
  }
  var Fl, xk;
  var Nl = m(() => {
    "use strict";
    Zm();
    Fl = (n) => n.slice(n.indexOf(":") + 1);
    xk = (n, e) => ({
      get(t) {
        const r = Object.entries(n()).find(([i]) => i === t || Fl(i) === t);
        return r && e(r[1]);
      }
    });
  });

  // src/accounts/list/read/source/spreadsheet/ods.ts
  function wk(n, { type: e, value: t }) {
    switch (e) {
      case "float":
        return bk(n, t) ? n : t || n;
      case "date":
        return Jr(t || n);
      default:
        return n || t;
    }
  }
  function Dl(n) {
    const e = new Il();
    ln(n, e);
    return e.sheets;
  }
  var gk, _l, bk, Il;
  var eh = m(() => {
    "use strict";
    Pl();
    ws();
    Nl();
    gk = /* @__PURE__ */ new Set([
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
    _l = (n, e) => {
      var t;
      return Math.max(Number((t = n.get(e)) != null ? t : 1) || 1, 1);
    };
    bk = (n, e) => /^\d+$/.test(e) && Number(n.replace(/\D/g, "")) === Number(e) && !/\d[.,'\s]\d/.test(n);
    Il = class {
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
        } else if (gk.has(e)) {
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
          this.builder.cell(this.column, wk(this.paragraphs.join("\n"), this.cell), t);
          this.column += t;
          this.cell = null;
        } else if (e === "table-row") {
          this.builder.endRow(this.rowIndex, this.rowsAlike);
          this.rowIndex += this.rowsAlike;
        } else if (e === "table") {
          this.sheets.push(k(b({}, this.builder.sheet(this.name)), { hidden: this.hidden }));
        }
      }
      openInCell(e, t) {
        switch (e) {
          case "p":
          case "h":
            this.paragraphs.push("");
            break;
          case "s":
            this.add(" ".repeat(Math.min(_l(t, "c"), 100)));
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
            this.rowsAlike = _l(t, "number-rows-repeated");
            break;
          case "table-cell":
          case "covered-table-cell":
            this.cell = {
              repeated: _l(t, "number-columns-repeated"),
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
  function vk(n, e) {
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
  function nh(n, e) {
    var r;
    const t = [];
    ln((r = e(n.replace(/[^/]*$/, "_rels/$&.rels"))) != null ? r : "<none/>", {
      open(i, o) {
        var s, a, c;
        if (i === "Relationship") {
          t.push({
            id: (s = o.get("Id")) != null ? s : "",
            type: ((a = o.get("Type")) != null ? a : "").replace(/.*\//, ""),
            target: vk(n, (c = o.get("Target")) != null ? c : "")
          });
        }
      },
      close: () => void 0
    });
    return t;
  }
  function yk(n) {
    const e = { sheets: [], from1904: false };
    ln(n, {
      open(t, r) {
        var i, o, s;
        if (t === "sheet") {
          e.sheets.push({
            name: (i = r.get("name")) != null ? i : "",
            id: (o = r.get("id")) != null ? o : "",
            hidden: /hidden/i.test((s = r.get("state")) != null ? s : "")
          });
        } else if (t === "workbookPr") {
          e.from1904 = th(r.get("date1904"));
        }
      },
      close: () => void 0
    });
    return e;
  }
  function kk(n) {
    const e = [];
    const t = new ks();
    ln(n, {
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
  function Sk(n, e) {
    const t = /* @__PURE__ */ new Map();
    const r = [];
    let i = false;
    ln(n, {
      open(o, s) {
        var a, c, l, p;
        if (o === "numFmt") {
          t.set((a = s.get("numFmtId")) != null ? a : "", (c = s.get("formatCode")) != null ? c : "");
        } else if (o === "cellXfs") {
          i = true;
        } else if (o === "xf" && i) {
          const d = (l = s.get("numFmtId")) != null ? l : "0";
          r.push(El(Number(d), (p = t.get(d)) != null ? p : "", e));
        }
      },
      close(o) {
        i = i && o !== "cellXfs";
      }
    });
    return r;
  }
  function Rk(n) {
    var t;
    const e = (t = /^[A-Z]{1,3}/i.exec(n)) == null ? void 0 : t[0].toUpperCase();
    return e === void 0 ? null : Array.from(e).reduce((r, i) => r * 26 + i.charCodeAt(0) - 64, 0) - 1;
  }
  function Ak(n, { type: e, style: t }, { shared: r, formats: i }) {
    var o, s;
    switch (e) {
      case "s":
        return (o = r[Number(n)]) != null ? o : "";
      case "n": {
        const a = Number(n);
        return n.trim() === "" || Number.isNaN(a) ? n : ((s = i[t]) != null ? s : El(0, "", false)).show(a);
      }
      case "b":
        return th(n) ? "TRUE" : "FALSE";
      case "d":
        return Jr(n);
      default:
        return rh(n);
    }
  }
  function Ck(n, e, t) {
    const r = new Bl(t);
    ln(e, r);
    return r.sheet(n);
  }
  function oh(n, e) {
    var s;
    const t = yk((s = n(e)) != null ? s : "");
    const r = nh(e, n);
    const i = (a) => {
      var c, l, p;
      return (p = n((l = (c = r.find((d) => d.type === a)) == null ? void 0 : c.target) != null ? l : "")) != null ? p : "<none/>";
    };
    const o = {
      shared: kk(i("sharedStrings")),
      formats: Sk(i("styles"), t.from1904)
    };
    return t.sheets.flatMap(({ name: a, id: c, hidden: l }) => {
      var d, f;
      const p = (d = r.find((g) => g.id === c && g.type === "worksheet")) == null ? void 0 : d.target;
      return p === void 0 ? [] : [k(b({}, Ck(a, (f = n(p)) != null ? f : "", o)), { hidden: l })];
    });
  }
  var th, rh, ks, Bl, ih;
  var sh = m(() => {
    "use strict";
    Pl();
    ws();
    Nl();
    th = (n) => n === "1" || n === "true";
    rh = (n) => n.replace(/_x([0-9A-F]{4})_/gi, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(/\r\n?/g, "\n");
    ks = class {
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
        const e = rh(this.parts.join(""));
        this.parts = [];
        return e;
      }
    };
    Bl = class {
      constructor(e) {
        this.strings = e;
        this.builder = new yn();
        this.rich = new ks();
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
          this.column = (o = Rk((i = t.get("r")) != null ? i : "")) != null ? o : this.column + 1;
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
          this.builder.cell(this.column, t || Ak(this.value, this.cell, this.strings));
        } else if (e === "row") {
          this.builder.endRow(this.row);
        }
      }
      sheet(e) {
        return this.builder.sheet(e);
      }
    };
    ih = (n) => {
      var e, t;
      return (t = (e = nh("", n).find(({ type: r }) => r === "officeDocument")) == null ? void 0 : e.target) != null ? t : null;
    };
  });

  // src/accounts/list/read/source/spreadsheets.ts
  function Ok(n) {
    const e = /* @__PURE__ */ new Map();
    Tl(n, { filter({ name: t }) {
      e.set(t.replace(/\\/g, "/"), t);
      return false;
    } });
    return {
      names: new Set(e.keys()),
      read(t) {
        const [r] = Object.values(Tl(n, { filter({ name: i, originalSize: o }) {
          if (i !== e.get(t)) {
            return false;
          }
          if (o > Tk) {
            throw new vn();
          }
          return true;
        } }));
        return r ? bs(r) : null;
      }
    };
  }
  function ql(n) {
    const e = n.filter(({ rows: i }) => i.length);
    const t = e.filter(({ hidden: i }) => !i);
    const r = t.length ? t : e;
    if (!n.length) {
      return Sn("broken");
    }
    return r.length ? { kind: "table", sheets: r.map(({ name: i, rows: o }) => ({ name: i, rows: o })) } : Sn("empty");
  }
  function Ek(n, e) {
    var t, r;
    if (!n.includes("spreadsheet")) {
      return Sn("document");
    }
    return ((t = e("META-INF/manifest.xml")) != null ? t : "").includes("encryption-data") ? Sn("encrypted") : ql(Dl((r = e("content.xml")) != null ? r : ""));
  }
  function Pk(n) {
    var s;
    const { names: e, read: t } = Ok(n);
    const r = (s = e.has("mimetype") ? t("mimetype") : null) != null ? s : "";
    if (r.startsWith("application/vnd.oasis.opendocument.")) {
      return Ek(r, t);
    }
    const i = e.has("_rels/.rels") ? ih(t) : null;
    if (i !== null && /(^|\/)workbook\d*\.xml$/.test(i)) {
      return ql(oh(t, i));
    }
    const o = [...e];
    if ((i == null ? void 0 : i.endsWith(".bin")) || o.some((a) => a.endsWith(".iwa"))) {
      return Sn("old-spreadsheet");
    }
    return Sn(i === null ? "archive" : "document");
  }
  var Tk, Sn, ah;
  var ch = m(() => {
    "use strict";
    Qm();
    eh();
    ws();
    sh();
    Tk = 64 * 1024 * 1024;
    Sn = (n, e = "") => ({ kind: "problem", code: n, detail: e });
    ah = (n) => v(null, null, function* () {
      try {
        return n[0] === 80 ? Pk(n) : ql(Dl(bs(n)));
      } catch (e) {
        return Sn(e instanceof vn ? "too-large" : "broken", String(e));
      }
    });
  });

  // src/app/files-part.ts
  var lh = {};
  ti(lh, {
    detectEncoding: () => qm,
    readSpreadsheet: () => ah
  });
  var uh = m(() => {
    "use strict";
    zm();
    ch();
  });

  // src/app/load-part.ts
  function Ss(n) {
    return Lk[n]();
  }
  var Lk;
  var dh = m(() => {
    "use strict";
    Lk = {
      checks: () => Promise.resolve().then(() => (ju(), Vu)),
      steps: () => Promise.resolve().then(() => (cd(), ad)),
      list: () => Promise.resolve().then(() => (im(), rm)),
      files: () => Promise.resolve().then(() => (uh(), lh))
    };
  });

  // src/app/parts.ts
  var Rs;
  var ph = m(() => {
    "use strict";
    Rs = class extends Error {
      constructor(e, t, r) {
        super(`AccountCreator-${e}: ${r}`);
        this.name = "PartError";
        this.part = e;
        this.problem = t;
      }
    };
  });

  // src/app/part-problem.ts
  function fh(n) {
    mw.log.error(n);
    mw.notify(zl(n), { type: "error" });
  }
  function zl(n) {
    return n instanceof Rs && n.problem === "otherVersion" ? u("accountcreator-new-version") : u("accountcreator-load-failed");
  }
  var mh = m(() => {
    "use strict";
    Y();
    ph();
  });

  // src/ui/shared/dialog.ts
  var $k, Rn;
  var hh = m(() => {
    "use strict";
    dn();
    ra();
    Y();
    $k = 560;
    Rn = class extends OO.ui.Dialog {
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
        this.press = r ? new Bn(r) : null;
        return this;
      }
      getBodyHeight() {
        return $k;
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
        var i;
        const r = document.activeElement;
        this.begunAt = r instanceof HTMLElement && ((i = this.screen.$element[0]) == null ? void 0 : i.contains(r)) ? r : null;
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
          const p = (o = r.get(s)) != null ? o : this.makeButton(s);
          p.setLabel(a).setDisabled(l === true);
          p.setFlags({ primary: c === "progressive", progressive: c === "progressive", destructive: c === "destructive" });
          this.buttons.set(s, p);
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
    Rn.static = Object.create(OO.ui.Dialog.static);
    Rn.static.name = "accountCreator";
    Rn.static.escapable = true;
  });

  // src/ui/one/created-view.ts
  function Mk(n, e) {
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
  function Wl(n, e, t = {}) {
    return $("<li>").append(
      $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
    );
  }
  var As;
  var xh = m(() => {
    "use strict";
    be();
    Y();
    ac();
    As = class {
      /** @param copied Told when the password has been taken along */
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
          label: $("<div>").append(this.$heading, $("<p>").text(Mk(e.by, e)))
        });
        this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
        if (e.password !== null) {
          this.$element.append(Eo(e.password, this.copied));
        }
        this.$element.append($("<ul>").addClass("accountcreator-links").append(
          Wl(u("accountcreator-link-userpage"), `User:${e.username}`),
          Wl(u("accountcreator-link-talk"), `User talk:${e.username}`),
          Wl(u("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e.username}` })
        ));
      }
      focus() {
        this.$heading.trigger("focus");
      }
    };
  });

  // src/ui/one/fetched-puzzle.ts
  function gh(n) {
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
  var bh = m(() => {
    "use strict";
    Y();
  });

  // src/ui/one/email-remark.ts
  function wh(n, e) {
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
  var vh = m(() => {
    "use strict";
    Y();
  });

  // src/ui/one/name-remark.ts
  function Fk(n, e) {
    switch (n.kind) {
      case "free": {
        const t = oi(n.canonical);
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
        } else if (ve(n.message)) {
          t.text(u("accountcreator-name-forbidden"));
        } else {
          t.append(Ne(n.message));
        }
        return { type: n.override === null ? "error" : "warning", content: t };
      }
      default:
        return L(n);
    }
  }
  function yh(n, e) {
    switch (n.kind) {
      case "none":
        return null;
      case "checking":
        return { type: "notice", content: u("accountcreator-name-checking") };
      case "failed":
        return { type: "warning", content: u("accountcreator-check-failed") };
      case "done":
        return Fk(n.result, e);
      default:
        return L(n);
    }
  }
  function kh(n) {
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
      r.append($("<span>").addClass("accountcreator-sentence").append(Ne(i)));
    });
    return { type: "error", content: r };
  }
  var Sh = m(() => {
    "use strict";
    it();
    ye();
    Tn();
    be();
    Y();
    dt();
  });

  // src/ui/one/form-view.ts
  var Nk, Cs;
  var Rh = m(() => {
    "use strict";
    wt();
    rt();
    ye();
    yt();
    ut();
    aa();
    bh();
    Y();
    vh();
    Sh();
    ca();
    Pc();
    Nk = ["username", "password", "retype", "email", "realname", Oe];
    Cs = class {
      constructor(e, t) {
        this.one = e;
        this.$element = $("<div>").addClass("accountcreator-form");
        this.emailShown = null;
        this.notice = new Wn({
          askAgain: () => {
            void e.askAgain();
          },
          createAllTheSame: () => {
            void e.create();
          }
        });
        this.modes = new sr((r) => e.setMode(r), {
          generate: () => u("accountcreator-mode-generate"),
          type: () => u("accountcreator-mode-type")
        });
        this.fields = new zn({
          changed: (r, i) => e.setValue(r, i),
          pressed: (r) => {
            void e.create(false, { [r]: true });
          },
          showsHelp: ({ name: r }) => !Nk.includes(r),
          puzzle: (r) => gh(() => t(r, {
            another: () => e.anotherChallenge(),
            answered: (i) => e.setValue(Oe, i),
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
        const t = e.field.name === Oe ? this.fields.$captcha : null;
        for (const i of [t, this.notice.$element, e.$element]) {
          (r = i == null ? void 0 : i[0]) == null ? void 0 : r.scrollIntoView({ block: "nearest" });
        }
      }
      /** The fields in the order in which they are shown: name, way, address, real name, reason, whatever else. */
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
        return [...o.map((s) => Ke(t, s)), ...Fn(t, r)].filter((s) => s !== null);
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
        if (r && i && !sa(i, r)) {
          this.modes.$element.before(i);
        }
      }
      renderRemarks(e) {
        var a, c, l, p, d;
        const t = String((a = e.values.username) != null ? a : "").trim();
        const { notice: r } = e;
        const i = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
        (c = this.fields.get("username")) == null ? void 0 : c.setRemark(i ? null : yh(e.name, t));
        (l = this.fields.get("password")) == null ? void 0 : l.setRemark(kh(e.password));
        if (e.email !== this.emailShown) {
          this.emailShown = e.email;
          (p = this.fields.get("email")) == null ? void 0 : p.setRemark(wh(e.email, (f) => {
            this.one.setValue("email", f);
            this.focusField("email");
          }));
        }
        const { password: o, retype: s } = e.values;
        (d = this.fields.get("retype")) == null ? void 0 : d.setRemark(s && o !== s ? { type: "error", content: u("accountcreator-retype-differs") } : null);
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
  function Ul({ kind: n }) {
    return n === "form" || n === "question" || n === "creating" || n === "finding";
  }
  function _k(n) {
    return n.kind === "creating" || n.kind === "finding";
  }
  var Ts;
  var Ah = m(() => {
    "use strict";
    be();
    dn();
    xh();
    Po();
    Rh();
    Y();
    Ts = class {
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
        this.form = new Cs(e, t.fetchPuzzle);
        const r = () => e.passwordCopied();
        this.created = new As(r);
        this.explanation = new tr(r);
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
        return e.kind === "finding" ? u("accountcreator-settling") : e.kind === "creating" ? u("accountcreator-creating") : (r = (t = this.step) == null ? void 0 : t.screen.status) != null ? r : "";
      }
      get buttons() {
        var i, o;
        const { stage: e } = this.one.state;
        const t = _k(e);
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
        if (Ul(e.stage)) {
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
        this.form.$element.toggle(Ul(t));
        this.created.$element.toggle(t.kind === "created");
        if (Ul(t)) {
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
  function Th() {
    return "BroadcastChannel" in window ? new BroadcastChannel(Ik) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
  }
  function Dk(n) {
    const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
    if (typeof e !== "string" || !Array.isArray(t)) {
      return null;
    }
    const r = t.filter((i) => Array.isArray(i) && typeof i[0] === "string" && typeof i[1] === "string");
    return { mark: e, parameters: new Map(r) };
  }
  function Oh(n) {
    const { searchParams: e } = new URL(n);
    const t = e.get(Ch);
    if (t === null) {
      return false;
    }
    const r = Th();
    r.postMessage({ mark: t, parameters: [...e] });
    setTimeout(() => {
      r.close();
      window.close();
    }, 200);
    return true;
  }
  var Ik, Ch, Os;
  var Eh = m(() => {
    "use strict";
    wr();
    Ik = "accountCreator.redirect";
    Ch = "accountcreatorreturn";
    Os = class {
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
        this.current = Yt(this.randomBytes);
        const e = new URL(this.page, location.href);
        e.searchParams.set(Ch, this.current);
        return e.href;
      }
      /** Calls back with what comes back to the address of the latest creation. Returns how to stop that. */
      listen(e) {
        const t = Th();
        t.onmessage = ({ data: r }) => {
          const i = Dk(r);
          if (i && i.mark === this.current) {
            e(i.parameters);
          }
        };
        return () => t.close();
      }
    };
  });

  // src/wiki/read-outcome.ts
  function Lh(n, e) {
    const { stops: t, spent: r, field: i } = pe(n);
    return { kind: "refused", code: n, message: e, stops: t, spent: r, field: i, retryAfter: null, ended: true };
  }
  function Ph(n, e) {
    return k(b({}, Lh(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
  }
  function Vl(n, e) {
    const t = B(e.redirecttarget);
    return {
      kind: "step",
      step: {
        type: n,
        code: B(e.messagecode),
        message: Lt(e.message),
        requests: ss(e.requests),
        redirectTarget: t === "" ? null : t
      }
    };
  }
  function $h(n, e) {
    const t = F(n.createaccount);
    switch (t.status) {
      case "PASS":
        return { kind: "created", username: B(t.username), by: e };
      case "FAIL":
        return Lh(B(t.messagecode), Lt(t.message));
      case "UI":
        return Vl("ui", t);
      case "REDIRECT":
        return Vl("redirect", t);
      case "RESTART":
        return Vl("restart", t);
      default:
        return { kind: "unknown", cause: "unreadable" };
    }
  }
  function Mh(n) {
    const { outcome: e } = pe(n.code);
    if (e === "sessionLost") {
      return { kind: "sessionLost", now: null };
    }
    if (e === "unknown" && n.status === 429) {
      return Ph("ratelimited", n);
    }
    if (e === "unknown") {
      const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
      return { kind: "unknown", cause: t };
    }
    return Ph(n.code, n);
  }
  var Fh = m(() => {
    "use strict";
    it();
    as();
    Rt();
  });

  // src/wiki/read-found.ts
  function jl(n, e, t) {
    const r = F(n.query);
    const i = F(ke(r.users)[0]);
    if (i.missing === true || i.invalid === true) {
      return { kind: "free" };
    }
    const o = B(i.name);
    if (typeof i.userid !== "number" || o === "") {
      return { kind: "silent" };
    }
    for (const s of ke(r.logevents)) {
      const a = F(s);
      const c = B(a.title);
      const l = c.slice(c.indexOf(":") + 1) === o && B(a.user) === e;
      if (l && Date.parse(B(a.timestamp)) >= t) {
        return { kind: "mine", username: o, by: a.action === "byemail" ? "mail" : "password" };
      }
    }
    return { kind: "other" };
  }
  var Nh = m(() => {
    "use strict";
    Rt();
  });

  // src/wiki/read-opening.ts
  function _h(n) {
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
  function Bk(n) {
    const { blockinfo: e } = F(F(n).data);
    return Fc(an(n), B(F(e).blockreason));
  }
  function qk(n) {
    const e = F(n.general);
    const t = /* @__PURE__ */ new Map();
    const r = (o, s) => {
      var a;
      t.set(o, (a = t.get(o)) != null ? a : { code: o, message: s });
    };
    const [i] = ke(n.pages);
    for (const o of ke(F(F(i).actions).createaccount)) {
      r(B(F(o).code), Bk(o));
    }
    if (e.readonly === true) {
      r("readonly", Te(B(e.readonlyreason)));
    }
    if (F(n.authmanagerinfo).cancreateaccounts !== true) {
      r("userlogin-cannot-create", Te(""));
    }
    return [...t.values()];
  }
  function zk(n) {
    const e = F(n.namespaces);
    const t = [e[2], e[3]].map(F).flatMap(({ name: i, canonical: o }) => [B(i), B(o)]);
    const r = ke(n.namespacealiases).map(F).filter(({ id: i }) => i === 2 || i === 3).map(({ alias: i }) => B(i));
    return {
      userNamespaces: [...t, ...r].filter((i) => i !== ""),
      language: B(F(n.general).lang)
    };
  }
  function Hl(n) {
    return ss(F(F(n.query).authmanagerinfo).requests);
  }
  function Kl(n) {
    return B(F(F(n.query).tokens).createaccounttoken);
  }
  function Ih(n, e) {
    const t = F(n.query);
    const r = F(t.userinfo);
    const i = Date.parse(B(n.curtimestamp));
    return {
      me: B(r.name),
      rights: cr(r.rights),
      requests: Hl(n),
      impediments: qk(t),
      siteName: B(F(t.general).sitename),
      rules: zk(t),
      clockSkew: Number.isNaN(i) ? 0 : i - e
    };
  }
  var Dh = m(() => {
    "use strict";
    ye();
    as();
    Ur();
    Rt();
  });

  // src/wiki/mw-account-service.ts
  function Wk({ code: n }) {
    return pe(n).outcome === "unknown";
  }
  var Es;
  var Bh = m(() => {
    "use strict";
    ye();
    it();
    Xt();
    Mc();
    Fh();
    Nh();
    us();
    _c();
    Dh();
    Rt();
    Ur();
    Es = class {
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
        this.api = new lr();
        this.token = "";
      }
      open() {
        return v(this, null, function* () {
          const [e, t] = yield Promise.all([
            this.api.get(_h(this.me)),
            this.disabled()
          ]);
          const r = Ih(e, Date.now());
          this.token = Kl(e);
          this.requests = r.requests;
          this.rights = r.rights;
          if (t) {
            r.impediments.push(t);
          }
          return r;
        });
      }
      declarations() {
        return v(this, null, function* () {
          this.requests = Hl(yield this.api.get({
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
        return this.send(k(b({}, e), { createreturnurl: this.returnUrl() }), t);
      }
      continue(e, t) {
        return this.send(k(b({}, e), { createcontinue: "1" }), t);
      }
      find(e, t) {
        return v(this, null, function* () {
          const r = {
            action: "query",
            list: "users|logevents",
            ususers: ur + e,
            usprop: "registration",
            letype: "newusers",
            leuser: this.me,
            leend: new Date(t).toISOString(),
            leprop: "title|user|timestamp|type",
            lelimit: "max"
          };
          try {
            const i = yield this.api.get(r);
            const o = jl(i, this.me, t);
            if (o.kind !== "other" || ds(i) === null) {
              return o;
            }
            const [s] = ke(F(i.query).users);
            const a = `User:${B(F(s).name)}`;
            return jl(yield this.api.get(k(b({}, r), { letitle: a })), this.me, t);
          } catch (i) {
            return { kind: "silent" };
          }
        });
      }
      checkName(e, t) {
        return v(this, null, function* () {
          var o;
          const r = yield this.api.get({
            action: "query",
            list: "users",
            ususers: ur + e,
            usprop: "cancreate"
          }, t);
          const i = ls(r, this.requests);
          return i.kind === "free" ? (o = (yield cs(this.api, this.requests, i.canonical, t))[0]) != null ? o : i : i;
        });
      }
      createAccountPage() {
        return v(this, null, function* () {
          const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
          if (!e.ok) {
            throw new Ve("http", Te(e.statusText));
          }
          return e.text();
        });
      }
      checkPassword(e, t, r) {
        return v(this, null, function* () {
          const i = { action: "validatepassword", password: t };
          let o;
          try {
            o = yield this.api.post(e === "" ? i : k(b({}, i), { user: e }), r);
          } catch (a) {
            if (!(a instanceof gn) || Wk(a) || e === "") {
              throw a;
            }
            o = yield this.api.post(i, r);
          }
          const s = F(o.validatepassword);
          return {
            accepted: s.validity === "Good",
            messages: ke(s.validitymessages).map(an)
          };
        });
      }
      send(e, t) {
        return v(this, null, function* () {
          try {
            return yield this.post(e, t);
          } catch (r) {
            if (r instanceof gn && pe(r.code).retry === "token") {
              return this.sendWithFreshToken(e, t);
            }
            return this.failed(r);
          }
        });
      }
      /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
      sendWithFreshToken(e, t) {
        return v(this, null, function* () {
          try {
            this.token = Kl(yield this.api.get({
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
        return v(this, null, function* () {
          return $h(yield this.api.post(k(b({}, e), {
            action: "createaccount",
            createmessageformat: "html",
            createtoken: this.token,
            assertuser: this.me
          })), t);
        });
      }
      failed(e) {
        return v(this, null, function* () {
          if (!(e instanceof gn)) {
            mw.log.error(e);
            return { kind: "unknown", cause: "unreadable" };
          }
          const t = Mh(e);
          return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
        });
      }
      /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
      whoAmI() {
        return v(this, null, function* () {
          try {
            const e = yield this.api.get({ action: "query", meta: "userinfo" });
            const t = F(F(e.query).userinfo);
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
        return v(this, null, function* () {
          const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
          const t = yield this.api.get(k(b({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
          const r = F(ke(F(t.paraminfo).modules)[0]);
          return ke(r.parameters).length > 0 ? null : { code: "moduledisabled", message: an(null) };
        });
      }
    };
  });

  // src/app/creator.ts
  var Gk = {};
  function Wh({ username: n, by: e }) {
    We == null ? void 0 : We.tellFilledBy(null);
    mw.hook("accountCreator.created").fire({ username: n, by: e });
  }
  function Uh() {
    return v(this, null, function* () {
      const { makeStepsPart: n } = yield Ss("steps");
      An = An != null ? An : n({ service: Xr, clock: vr }, zh);
      return An;
    });
  }
  function Vh() {
    return Uh().catch((n) => {
      mw.log.error(n);
      throw new Error(zl(n));
    });
  }
  function jh() {
    return Xr.createAccountPage();
  }
  function Uk() {
    if (!Ft.state.opening) {
      const n = Ht ? Ht.model.state.reason : "";
      void Ft.open({ accounts: [], reason: n, mail: null, many: false });
    }
    if (fr) {
      We == null ? void 0 : We.show(fr);
    }
  }
  function Hh() {
    return v(this, null, function* () {
      if (!Ht) {
        We == null ? void 0 : We.pushPending();
        try {
          const [{ makeListPart: n }, { redirector: e }] = yield Promise.all([Ss("list"), Uh()]);
          Ht = Ht != null ? Ht : n(
            { service: Xr, clock: vr, lock: Xs, randomBytes: yi, onCreated: Wh },
            {
              createAccountPage: jh,
              toOne: Uk,
              redirector: e
            }
          );
        } catch (n) {
          fh(n);
        } finally {
          We == null ? void 0 : We.popPending();
        }
      }
      return Ht;
    });
  }
  function Vk() {
    return v(this, null, function* () {
      var e;
      const n = yield Hh();
      if (n) {
        if (!n.model.hasDraft) {
          const t = String((e = Ft.state.values.reason) != null ? e : "");
          void n.model.open({ accounts: [], reason: t, mail: null, many: true }, Ft.state.opening);
        }
        We == null ? void 0 : We.show(n.screen);
      }
    });
  }
  function jk() {
    Dn(_n);
    fr = new Ts(Ft, {
      stepScreen: (e) => {
        if (!An) {
          throw new Error("Only that part begins conversations.");
        }
        return An.screen(e);
      },
      fetchPuzzle: (e, t) => Vh().then(({ puzzle: r }) => r(e, k(b({}, t), { createAccountPage: jh }))),
      toMany: () => {
        void Vk();
      },
      hasBrokenOff: () => ni(Si, ki, Xr.me, vr.now())
    });
    const n = { dialog: new Rn(fr), windows: new OO.ui.WindowManager() };
    rd(n.windows);
    n.windows.addWindows([n.dialog]);
    return n;
  }
  function qh(n) {
    return v(this, null, function* () {
      if (!Gl || !We) {
        ({ dialog: We, windows: Gl } = jk());
      }
      if (Ql || We.isVisible()) {
        We.focusScreen();
        return;
      }
      Ql = true;
      try {
        yield Hk(n, We, Gl);
      } finally {
        Ql = false;
      }
    });
  }
  function Hk(n, e, t) {
    return v(this, null, function* () {
      var s, a;
      const r = n.accounts.length > 0;
      const i = n.many ? yield Hh() : Ht;
      if (i && (n.many || i.model.run.isBusy || i.model.hasDraft && !r)) {
        if (n.many && !i.model.run.isBusy && (r || !i.model.hasDraft)) {
          e.tellFilledBy((s = n.filledBy) != null ? s : null);
          void i.model.open(n);
        }
        e.show(i.screen);
      } else {
        if (!Ft.isBusy && (r || !Ft.hasDraft)) {
          e.tellFilledBy((a = n.filledBy) != null ? a : null);
          void Ft.open(n);
        }
        if (fr) {
          e.show(fr);
        }
      }
      const o = document.activeElement;
      yield t.openWindow(e, {
        // To where the person was; opened by an address or a script, to the link that would have opened it.
        $returnFocusTo: o instanceof HTMLElement && o !== document.body ? $(o) : $("#t-accountcreator a")
      }).opening;
    });
  }
  function Kk(n) {
    const e = Mu([...n.searchParams]);
    if (e) {
      const t = new URL(n);
      t.search = String(new URLSearchParams(e));
      history.replaceState(history.state, "", t);
    }
  }
  var zh, Xr, We, Gl, fr, Ql, Ht, An, Ft;
  var Kh = m(() => {
    "use strict";
    Fs();
    Ou();
    Fu();
    Zs();
    Ri();
    dh();
    mh();
    hh();
    Y();
    ia();
    Ah();
    Eh();
    Bh();
    zh = new Os(mw.util.getUrl("Special:BlankPage/AccountCreator"), yi);
    Xr = new Es(() => zh.nextAddress());
    We = null;
    Gl = null;
    fr = null;
    Ql = false;
    Ht = null;
    An = null;
    Ft = new wi({
      service: Xr,
      clock: vr,
      lock: Xs,
      randomBytes: yi,
      onCreated: Wh,
      converse: (n, e, t) => Vh().then(({ converse: r }) => r(n, e, t)),
      judgeEmail: (n) => Ss("checks").then(({ judgeEmail: e }) => e(n))
    });
    window.addEventListener("beforeunload", (n) => {
      if (Ft.showsUncopiedPassword || Ft.isBusy) {
        n.preventDefault();
        n.returnValue = "";
      }
    });
    mw.hook("accountCreator.open").add((n) => {
      const { url: e } = n != null ? n : {};
      if (typeof e !== "string" || e !== location.href) {
        void qh(Lu(n));
      } else if (!Oh(e)) {
        const t = new URL(e);
        void qh($u(new Map(t.searchParams)));
        Kk(t);
      }
    });
  });

  // styles:accountcreator-styles
  var Zl = `
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
  function eu(n) {
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
    eu(() => mw.loader.using("mediawiki.api,mediawiki.jqueryMsg,mediawiki.util,oojs-ui-core,oojs-ui-windows".split(",")).then(() => {
      mw.loader.addStyleTag(Zl);
      return Promise.resolve().then(() => (Kh(), Gk));
    }));
  });
})();
// </nowiki>
