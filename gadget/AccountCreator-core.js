// <nowiki>
/*!
 * AccountCreator 0.1.0+f65821f5: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator = { version: '0.1.0+f65821f5', parts: {} };
mw.libs.accountCreator.parts.core = { on: {}, contents: 'd18b1efb', run: function () {
'use strict';
var Xn = Object.defineProperty;
var Zn = Object.defineProperties;
var er = Object.getOwnPropertyDescriptors;
var Bt = Object.getOwnPropertySymbols;
var tr = Object.prototype.hasOwnProperty;
var nr = Object.prototype.propertyIsEnumerable;
var Ut = (n, e, t) => e in n ? Xn(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var d = (n, e) => {
  for (var t in e || (e = {}))
    if (tr.call(e, t))
      Ut(n, t, e[t]);
  if (Bt)
    for (var t of Bt(e)) {
      if (nr.call(e, t))
        Ut(n, t, e[t]);
    }
  return n;
};
var f = (n, e) => Zn(n, er(e));
var p = (n, e, t) => {
  return new Promise((r, o) => {
    var i = (l) => {
      try {
        c(t.next(l));
      } catch (h) {
        o(h);
      }
    };
    var a = (l) => {
      try {
        c(t.throw(l));
      } catch (h) {
        o(h);
      }
    };
    var c = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
    c((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/keep/run-key.ts
var rr = 24 * 36e5;
var jt = 3;
function Ce(n) {
  return `accountCreator.run ${n} `;
}
function de(n) {
  return Ce(n) + "list";
}
function ut(n, e) {
  for (const t of n.keys()) {
    if (t.startsWith(Ce(e))) {
      n.remove(t);
    }
  }
}
function or(n, e) {
  try {
    return n.get(de(e)) !== null;
  } catch (t) {
    return false;
  }
}
var Ht = "null";
function ir(n) {
  try {
    const e = JSON.parse(n);
    return Array.isArray(e) ? e : [];
  } catch (e) {
    return [];
  }
}
function pe(n, e, t, r) {
  try {
    const o = n.get(de(e));
    if (o === null || o === Ht) {
      return o !== null;
    }
    const [, i, a] = ir(o);
    if (i === t && typeof a === "number" && r - a < rr) {
      return true;
    }
    ut(n, e);
    if (typeof i === "string") {
      return false;
    }
    n.set(de(e), Ht);
    return true;
  } catch (o) {
    return or(n, e);
  }
}

// src/accounts/contract/observable.ts
var H = class {
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
    this.current = d(d({}, this.current), e);
    for (const t of [...this.listeners]) {
      t(this.current);
    }
  }
};

// src/accounts/contract/outcome.ts
function y(n) {
  throw new Error(`Unexpected ${JSON.stringify(n)}`);
}

// src/accounts/contract/own.ts
function v(n, e) {
  return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
}
function I(n, e, t) {
  Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
}

// src/accounts/contract/declarations.ts
function b(n) {
  return { format: "text", text: n };
}
function O(n) {
  return (n.format === "html" ? n.html : n.text).trim() === "";
}
function A(n, e) {
  for (const t of n) {
    const r = t.fields.find((o) => o.name === e);
    if (r) {
      return r;
    }
  }
  return null;
}

// src/accounts/contract/captcha.ts
var ar = {
  hcaptcha: "hcaptcha",
  recaptchanocaptcha: "recaptcha",
  turnstile: "turnstile"
};
var S = "captchaWord";
var me = "captchaInfo";
function Y(n) {
  var l, h;
  const e = n.find(({ fields: C }) => C.some(({ name: q }) => q === S));
  const t = A(n, S);
  if (!e || !t) {
    return null;
  }
  const r = A([e], me);
  const o = r && typeof r.value === "string" ? r.value : "";
  const i = r ? r.label : t.label;
  const a = String((l = e.metadata.type) != null ? l : "");
  const c = v(ar, a);
  if (c) {
    return { kind: "service", instructions: i, service: c, siteKey: String((h = e.metadata.key) != null ? h : "") };
  }
  if (a === "image") {
    return { kind: "image", instructions: i, address: o };
  }
  return e.metadata.mime === "text/html" ? { kind: "question", instructions: i, question: { format: "html", html: o } } : { kind: "text", instructions: i, question: o };
}

// src/accounts/names/unicode-pattern.ts
function Q(n, e = "") {
  return new RegExp(n, e + "u");
}

// src/accounts/names/characters.ts
var _t = Q(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
var Qt = /[^\S\ufeff]+/g;
var zt = Q("[" + [
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
var sr = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => Q(String.raw`\p{Script=${n}}`));
var cr = Q(String.raw`[^\p{L}\p{M}]+`);
var pt = /^[\x20-\x7e]*$/;
function dt(n) {
  return n.replace(/ {2,}/g, " ").trim();
}
function X(n) {
  return dt(pt.test(n) ? n : n.replace(Qt, " ").replace(_t, ""));
}
function Jt(n) {
  if (pt.test(n)) {
    return dt(n);
  }
  const e = n.replace(Qt, " ");
  return dt(e.replace(_t, (t, r) => /[\u200c\u200d]/.test(t) && zt.test(e.charAt(r - 1)) && zt.test(e.charAt(r + 1)) ? t : ""));
}
function Oe(n) {
  var e;
  return pt.test(n) ? null : (e = n.split(cr).find((t) => sr.filter((r) => r.test(t)).length > 1)) != null ? e : null;
}

// src/accounts/names/clean-name.ts
var mt = 1e3;
var lr = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
var Kt = /* @__PURE__ */ new WeakMap();
var ur = [];
function dr(n = ur) {
  let e = Kt.get(n);
  if (!e) {
    const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
    e = new RegExp(
      `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
      "iu"
    );
    Kt.set(n, e);
  }
  return e;
}
function ht(n, e = {}) {
  const t = n.trim();
  const r = dr(e.userNamespaces).exec(t);
  return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
}
function pr(n) {
  const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
  try {
    return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
  } catch (t) {
    return n;
  }
}
function he(n, e) {
  let t = n;
  let r;
  do {
    r = t;
    t = t.length > mt ? t : e(t);
  } while (t !== r);
  return t;
}
function mr(n, e) {
  var o;
  let t = X(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
  const r = lr.exec(t);
  if (r) {
    t = r.slice(1).join("");
  }
  t = pr(t);
  return ((o = ht(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
}
function Pe(n, e = {}) {
  return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : he(n, (t) => mr(t, e));
}

// src/accounts/email/clean-email.ts
function Gt(n) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : he(n, (e) => X(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/names/clean-field.ts
function L(n, e, t) {
  switch (n) {
    case "username":
      return Pe(e, t);
    case "email":
      return Gt(e);
    case "realname":
    case "reason":
      return Jt(e);
    default:
      return e;
  }
}

// src/accounts/contract/parameters.ts
function Te(n) {
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
function D(n, e) {
  var r;
  const t = String((r = v(n, e)) != null ? r : "");
  return e === S ? t.trim() : L(e, t);
}
function ft(n, e) {
  return n.fields.some((t) => t.name === e);
}
function fe(n) {
  return ft(n, "password");
}
function ge(n) {
  return ft(n, "mailpassword");
}
function $e(n, e = null) {
  const t = [];
  if (n.some(ge) && n.some((r) => ft(r, "email"))) {
    t.push("mail");
  }
  if (n.some(fe)) {
    t.push("generate", "type");
  }
  for (const r of n) {
    if (r.required === "primary-required" && !fe(r) && !ge(r)) {
      t.push(`request:${r.id}`);
    }
  }
  return t.filter((r) => e === null || e.includes(r));
}
function hr(n, e) {
  if (ge(n)) {
    return e === "mail";
  }
  if (fe(n)) {
    return e === "generate" || e === "type";
  }
  return n.required !== "primary-required" || e === `request:${n.id}`;
}
function V(n, e) {
  return n.filter((t) => hr(t, e));
}
function Z(n) {
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
function Yt(n) {
  const e = {};
  for (const t of n.flatMap((r) => r.fields)) {
    I(e, t.name, Z(t));
  }
  return e;
}
function Ae(n, e) {
  var r, o;
  const t = {};
  for (const i of n.flatMap((a) => a.fields)) {
    const a = (r = v(e, i.name)) != null ? r : Z(i);
    switch (i.type) {
      case "null":
        break;
      case "hidden":
        I(t, i.name, String((o = i.value) != null ? o : ""));
        break;
      case "checkbox":
      case "button":
        if (a === true) {
          I(t, i.name, "1");
        }
        break;
      case "multiselect":
        (Array.isArray(a) ? a : []).forEach((c, l) => {
          I(t, `${i.name}[${l}]`, c);
        });
        break;
      case "string":
      case "password":
      case "select":
        I(t, i.name, D({ [i.name]: a }, i.name));
        break;
      default:
        y(i.type);
    }
  }
  return t;
}

// src/accounts/contract/reason.ts
var fr = /[\s<>(),;:"]/u;
var gr = /^.+\.[^.]{2,}/u;
function Re(n) {
  for (const e of n.split(fr)) {
    const t = e.split("@");
    for (let r = 1; r < t.length; r++) {
      const [o, i] = [t[r - 1], t[r]];
      const a = o ? gr.exec(i != null ? i : "") : null;
      if (o && a) {
        return `${o}@${a[0]}`;
      }
    }
  }
  return null;
}

// src/accounts/contract/service.ts
var E = class n extends Error {
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
    return t instanceof n ? t : new n("internal", b(String(t)));
  }
};

// src/accounts/contract/codes.ts
var yr = {
  outcome: "refused",
  field: null,
  stops: "row",
  spent: false,
  retry: "never",
  overrides: [],
  name: null,
  action: "none"
};
function x(n, e, t = {}) {
  return d(f(d({}, yr), { field: n, advice: e }), t);
}
function g(n, e = {}) {
  return x(null, n, d({ stops: "batch" }, e));
}
function R(n, e = {}) {
  return x("username", n, e);
}
var ee = { spent: true };
var Xt = { name: "taken" };
var yt = { spent: true, retry: "challenge" };
var wr = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
var wt = { outcome: "unknown" };
var gt = { outcome: "sessionLost", stops: "batch" };
var Zt = new Map(Object.entries({
  // The name
  userexists: R("accountcreator-advice-userexists", d({ retry: "find" }, Xt)),
  usernameinprogress: R("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
  invaliduser: R("accountcreator-advice-invaliduser"),
  noname: R("accountcreator-advice-invaliduser"),
  "antispoof-name-illegal": R("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
  "antispoof-conflict": R("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
  "centralauth-account-exists": R("accountcreator-advice-userexists", Xt),
  "centralauth-account-rename-exists": R("accountcreator-advice-renamed"),
  "requestaccount-inuse": R("accountcreator-advice-requested"),
  // The address
  noemailcreate: x("email", "accountcreator-advice-noemailcreate", ee),
  invalidemailaddress: x("email", "accountcreator-advice-invalidemailaddress"),
  emaildisabled: x("email", "accountcreator-advice-emaildisabled", ee),
  "spam-blacklisted-email-signup": x("email", "accountcreator-advice-emailblacklisted"),
  "wikimediacustomizations-bademaildomain-error": x("email", "accountcreator-advice-emailblacklisted"),
  // The password
  badretype: x("retype", "accountcreator-advice-badretype", ee),
  fieldmissing: x(null, "accountcreator-advice-fieldmissing"),
  passwordmissing: x("password", "accountcreator-advice-password-missing"),
  passwordinvalid: x("password", "accountcreator-advice-password"),
  "authmanager-create-no-primary": x(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
  // The captcha
  "captcha-error": x("captchaWord", "accountcreator-advice-captcha-error", yt),
  captchaunsolved: x("captchaWord", "accountcreator-advice-captcha-unsolved"),
  "hcaptcha-internal-error": x("captchaWord", "accountcreator-advice-captcha-error", yt),
  // What the wiki forbids, or cannot do now
  acct_creation_throttle_hit: g("accountcreator-advice-throttle", { action: "raiseLimit" }),
  ratelimited: g("accountcreator-advice-ratelimited", { retry: "patience" }),
  maxlag: g("accountcreator-advice-ratelimited", { retry: "patience" }),
  readonly: g("accountcreator-advice-readonly"),
  blocked: g("accountcreator-advice-blocked"),
  autoblocked: g("accountcreator-advice-blocked"),
  sorbs_create_account_reason: g("accountcreator-advice-blocked"),
  permissiondenied: g("accountcreator-advice-permission"),
  "userlogin-cannot-create": g("accountcreator-advice-cannot-create"),
  "authmanager-create-disabled": g("accountcreator-advice-cannot-create"),
  moduledisabled: g("accountcreator-advice-moduledisabled"),
  "api-error-moduledisabled": g("accountcreator-advice-moduledisabled"),
  unknown_action: g("accountcreator-advice-moduledisabled"),
  badvalue: g("accountcreator-advice-moduledisabled"),
  // Steps
  "authmanager-create-not-in-progress": x(null, "accountcreator-advice-not-in-progress"),
  "authmanager-create-from-login": x(null, "accountcreator-advice-not-in-progress"),
  // Somebody else is logged in, or nobody: nothing was begun
  assertuserfailed: g("accountcreator-advice-badtoken", gt),
  assertnameduserfailed: g("accountcreator-advice-badtoken", gt),
  assertanonfailed: g("accountcreator-advice-badtoken", gt),
  // How the question was put: the program's business, and never the person's fault
  badtoken: g("accountcreator-advice-badtoken", { retry: "token" }),
  notoken: g("accountcreator-advice-program"),
  mustpostparams: g("accountcreator-advice-program"),
  mustbeposted: g("accountcreator-advice-program"),
  missingparam: g("accountcreator-advice-program"),
  // No answer, or none that can be read (mw.Api's words)
  http: g("accountcreator-advice-wiki-broken", wt),
  "ok-but-empty": g("accountcreator-advice-wiki-broken", wt)
}));
var en = [
  [/^abusefilter-warning/, g("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
  [/^abusefilter-/, x(null, "accountcreator-advice-abusefilter", ee)],
  [/^titleblacklist-/, R("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
  [/^antispoof-/, R("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
  [/^username-previously-renamed/, R("accountcreator-advice-renamed", wr)],
  [/^(centralauth|username)-/, R("accountcreator-advice-name")],
  [/^captcha-/, x("captchaWord", "accountcreator-advice-captcha", yt)],
  [/^password/, x("password", "accountcreator-advice-password", ee)],
  [/blocked/, g("accountcreator-advice-blocked")],
  [/^internal_api_error_/, g("accountcreator-advice-wiki-broken", wt)],
  [/^(apierror-)?db/, g("accountcreator-advice-wiki-broken")]
];
var vr = x(null, "accountcreator-advice-other", ee);
function k(n) {
  var e, t, r;
  return (r = (t = Zt.get(n)) != null ? t : (e = en.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : vr;
}
var Ee = [...new Set(
  [...Zt.values(), ...en.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
)];

// src/accounts/contract/form.ts
var kr = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
var br = /^(?:ignore|allow|override)[A-Z]/;
function Fe(n) {
  return br.test(n);
}
function ye(n, e) {
  var t;
  return (t = k(n).overrides.find((r) => A(e, r))) != null ? t : null;
}
function Ne(n, e) {
  const t = /* @__PURE__ */ new Set([...kr, ...Ee]);
  return V(n, e).flatMap((r) => r.fields).filter((r) => {
    const o = r.type !== "hidden" && !t.has(r.name);
    t.add(r.name);
    return o;
  });
}
function tn(n, e, t) {
  if (t) {
    const r = ye(t.code, n);
    if (r) {
      return r;
    }
  }
  return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
}
function F(n, e = k(n).field) {
  return {
    kind: "refused",
    code: n,
    message: b(""),
    stops: k(n).stops,
    spent: false,
    retryAfter: null,
    field: e,
    ended: true
  };
}
function xr(n, e) {
  const t = v(e, n.name);
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
      return y(n.type);
  }
}
function vt(n, e) {
  var t;
  return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && xr(r, e))) != null ? t : null;
}
function nn(n, e, t) {
  const r = (a) => {
    var c;
    return String((c = v(e, a)) != null ? c : "");
  };
  if (r("username").trim() === "") {
    return F("noname");
  }
  if (t === "mail" && r("email").trim() === "") {
    return F("noemailcreate");
  }
  if (t === "type" && r("password") === "") {
    return F("passwordmissing");
  }
  if (t === "type" && r("password") !== r("retype")) {
    return F("badretype");
  }
  const o = V(n, t).filter(
    (a) => !fe(a) && !ge(a)
  );
  const i = vt(o, e);
  return i && F("fieldmissing", i.name);
}

// src/accounts/contract/cancellation.ts
var te = class {
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

// src/accounts/one/debounced-check.ts
var Sr = 400;
var ne = class {
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
    this.callOff = this.clock.later(Sr, () => this.start());
  }
  /** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
  finish() {
    return p(this, null, function* () {
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
    const t = new te();
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

// src/accounts/one/form-checks.ts
var De = class {
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
  constructor({ service: e, clock: t, judgeEmail: r, describeAccount: o }, i, a, c) {
    this.name = new ne(
      t,
      (l, h) => p(this, null, function* () {
        const C = yield e.checkName(l, h);
        return C.kind !== "taken" ? C : f(d({}, C), { known: yield o(C.canonical, h) });
      }),
      i
    );
    this.password = new ne(
      t,
      ({ username: l, password: h }, C) => e.checkPassword(l, h, C),
      a
    );
    this.email = new ne(t, r, c);
  }
  updateName(e) {
    this.name.update(D(e, "username") || null);
  }
  updateEmail(e) {
    this.email.update(D(e, "email") || null);
  }
  /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
  updatePassword(e, t) {
    const r = D(e, "password");
    this.password.update(
      t === "type" && r !== "" ? { username: D(e, "username"), password: r } : null
    );
  }
  /** Resolves when the answer to the password of now is in. */
  finishPassword() {
    return this.password.finish();
  }
};

// src/accounts/one/form-values.ts
function rn(n, e) {
  var r;
  const t = {};
  for (const o of n.flatMap((i) => i.fields)) {
    if (o.type !== "null" && o.type !== "hidden") {
      I(t, o.name, (r = v(e, o.name)) != null ? r : Z(o));
    }
  }
  return t;
}
function on(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Fe(e) ? false : t]));
}
function Cr(n, e, t) {
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
function an(n, e, t, r, o) {
  const i = V(n, e);
  return Ae(i, d(d(d({}, t), Cr(e, i, r)), o));
}

// src/accounts/one/fresh-fields.ts
var Me = class {
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
    if (this.asking || !Y(e)) {
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
    return p(this, null, function* () {
      yield this.asking;
    });
  }
};

// src/accounts/one/one-state.ts
var kt = {
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
var sn = f(d({}, kt), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });

// src/accounts/one/past-notice.ts
var bt = ["password", "retype"];
function cn(n, e) {
  if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
    return false;
  }
  if (n.field === S) {
    return false;
  }
  return n.field === e || bt.includes(e) && bt.includes(n.field);
}
function ln(n) {
  var e;
  return (n == null ? void 0 : n.kind) === "refused" && ([...bt, "email"].includes((e = n.field) != null ? e : "") || k(n.code).action === "chooseMode");
}

// src/accounts/one/form-model.ts
function Or(n) {
  return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== S));
}
var qe = class extends H {
  constructor(t) {
    super(kt);
    this.allowedModes = null;
    /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
    this.solve = null;
    this.checks = new De(t, (r) => {
      this.change({ name: r });
      this.change({ override: this.overrideNow() });
    }, (r) => this.change({ password: r }), (r) => this.change({ email: r }));
    this.fresh = new Me(
      t.service,
      () => this.change({ renewing: true }),
      (r) => this.renewed(r)
    );
  }
  /** Is anything typed that would be lost with the form? */
  get hasDraft() {
    const { values: t } = this.state;
    return ["username", "email", "realname", "password"].some((r) => v(t, r));
  }
  /** The name to create; canonical where the wiki has told it. */
  get username() {
    const { name: t, values: r } = this.state;
    return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : D(r, "username");
  }
  /**
   * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
   *
   * @param requests
   * @param allowedModes See SiteRules; left out: as before
   * @return False: the wiki offers no password mode
   */
  adopt(t, r = this.allowedModes) {
    var a, c;
    const o = $e(t, r);
    this.allowedModes = r;
    const i = (c = (a = o.find((l) => l === this.state.mode)) != null ? a : o[0]) != null ? c : this.state.mode;
    this.change({ requests: t, modes: o, mode: i });
    return o.length > 0;
  }
  /** Empty but for what is given. */
  fill(t) {
    var o, i;
    const r = rn(this.state.requests, t);
    this.change({ values: r, notice: null, override: null });
    this.setValue("username", (o = r.username) != null ? o : "");
    this.setValue("email", (i = r.email) != null ? i : "");
  }
  setValue(t, r) {
    const o = f(d({}, this.state.values), { [t]: r });
    const { notice: i, mode: a } = this.state;
    this.change({
      values: t === "username" ? on(o) : o,
      notice: cn(i, t) ? null : i
    });
    if (t === "username") {
      this.checks.updateName(o);
    }
    if (t === "email") {
      this.checks.updateEmail(o);
    }
    if (t === "username" || t === "password") {
      this.checks.updatePassword(o, a);
    }
  }
  setMode(t) {
    const { notice: r, values: o } = this.state;
    this.change({ mode: t, notice: ln(r) ? null : r });
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
    return nn(this.solve ? Or(t) : t, r, o);
  }
  /** The answer to the captcha is got in the moment of sending; null: the person gives it. */
  solveCaptchaBy(t) {
    this.solve = t;
  }
  /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
  foreseenInTheEnd() {
    return p(this, null, function* () {
      var t;
      yield this.fresh.arrived();
      return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : F("passwordinvalid");
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
    const { requests: o, mode: i, values: a } = this.state;
    return an(o, i, a, t, r);
  }
  overrideNow() {
    const { requests: t, name: r, notice: o } = this.state;
    return tn(
      t,
      r.kind === "done" ? r.result : null,
      (o == null ? void 0 : o.kind) === "refused" ? o : null
    );
  }
  /** A weak password would cost one of the wiki's creations; asking costs none. */
  isPasswordAccepted() {
    return p(this, null, function* () {
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
    return p(this, null, function* () {
      try {
        if (this.solve) {
          this.setValue(S, yield this.solve());
        }
        return null;
      } catch (t) {
        return F("captchaunsolved");
      }
    });
  }
  renewed(t) {
    const { values: r, challenge: o } = this.state;
    this.solve = t ? null : this.solve;
    this.change(t ? {
      requests: t,
      values: f(d({}, r), { [S]: "" }),
      challenge: o + 1,
      renewing: false
    } : { renewing: false });
  }
};

// src/accounts/contract/password.ts
var xt = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
var St = 14;
function re(n) {
  const e = 256 - 256 % xt.length;
  const t = new Uint8Array(St);
  let r = "";
  while (r.length < St) {
    n(t);
    for (const o of t) {
      if (o < e && r.length < St) {
        r += xt.charAt(o % xt.length);
      }
    }
  }
  return r;
}

// src/accounts/contract/clock.ts
function Ie(n, e) {
  return new Promise((t) => {
    n.later(e, t);
  });
}

// src/accounts/contract/find-account.ts
var Pr = [0, 2e3, 4e3, 8e3];
function Le(n, e, t, r) {
  return p(this, null, function* () {
    let o = { kind: "silent" };
    for (const i of Pr) {
      if (i > 0) {
        yield Ie(e, i);
      }
      o = yield n.find(t, r);
      if (o.kind === "mine" || o.kind === "other") {
        return o;
      }
    }
    return o;
  });
}

// src/accounts/one/creation.ts
var We = class {
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
      const { service: e, clock: t } = this.dependencies;
      this.listener.finding();
      this.endAsFound(yield Le(e, t, this.account.username, this.account.since));
    });
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return p(this, null, function* () {
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
    return p(this, null, function* () {
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
          y(e);
      }
    });
  }
  step(e) {
    return p(this, null, function* () {
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
        this.end({ kind: "refused", refused: F("userexists") });
        break;
      case "free":
      case "silent":
        this.end({ kind: "unknown", found: e.kind });
        break;
      default:
        y(e);
    }
  }
  end(e) {
    this.release();
    this.listener.ended(e);
  }
};

// src/accounts/one/one-attempt.ts
var Tr = 5e3;
var Ve = class {
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
    return p(this, null, function* () {
      var o;
      this.generated = (o = this.generated) != null ? o : re(this.dependencies.randomBytes);
      this.creation = new We(this.dependencies, this.account(), this.listener);
      const r = this.form.parameters(this.generated, e);
      yield this.creation.begin(t ? f(d({}, r), { createpreservestate: "1" }) : r);
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
    return { username: this.form.username, by: Te(this.form.state.mode), since: e - Tr };
  }
};

// src/accounts/one/one.ts
function $r(n, e) {
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
      return y(n);
  }
}
var Be = class extends H {
  constructor(t) {
    super(sn);
    this.dependencies = t;
    this.asked = { accounts: [], reason: "", mail: null, many: false };
    this.form = new qe(t);
    this.form.observe((r) => this.change(r));
    this.attempt = new Ve(t, this.form, {
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
    return p(this, null, function* () {
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
        const [a] = this.state.modes;
        const c = t.mail === false ? this.state.modes.find((l) => l !== "mail") : void 0;
        this.form.setMode((r = c != null ? c : a) != null ? r : this.state.mode);
        this.fill(d({ reason: t.reason }, t.accounts[0]));
      } catch (o) {
        const { code: i, text: a } = E.from(o);
        this.show({ kind: "openingFailed", code: i, text: a });
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
    return p(this, arguments, function* (t = false, r = {}) {
      const { stage: o, values: i, notice: a } = this.state;
      if (o.kind !== "form" && o.kind !== "question") {
        return;
      }
      const c = Re(D(i, "reason"));
      const l = this.form.foreseen();
      if (l) {
        this.showForm(l);
      } else if (c !== null && !t) {
        this.show({ kind: "question", address: c });
      } else {
        this.show({ kind: "creating" });
        const h = yield this.form.foreseenInTheEnd();
        if (h) {
          this.showForm(h);
        } else {
          yield this.attempt.begin(r, (a == null ? void 0 : a.kind) === "restart");
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
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
        this.show(f(d({}, t), { username: r, password: this.attempt.password }));
        break;
      case "restart":
        this.form.adopt(t.step.requests);
        this.showForm({ kind: "restart", message: t.step.message });
        break;
      default:
        this.tryAgain($r(t, r));
    }
  }
  created(t) {
    this.form.say(null);
    this.show({
      kind: "created",
      username: t.username,
      by: t.by,
      email: D(this.state.values, "email"),
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

// src/accounts/contract/opening-request.ts
function Ar({ accounts: n, reason: e }) {
  return n.length > 0 || e !== "";
}
function un(n, e) {
  return Ar(n) ? f(d({}, n), { filledBy: e }) : n;
}
function dn({ username: n, email: e, realname: t }) {
  return {
    username: L("username", n),
    email: L("email", e),
    realname: L("realname", t)
  };
}
function Ue(n) {
  return typeof n === "string" ? n : "";
}
function pn(n) {
  const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
  const r = (Array.isArray(e) ? e : []).map((o) => {
    const { username: i, email: a, realname: c } = typeof o === "object" && o !== null ? o : {};
    return dn({ username: Ue(i), email: Ue(a), realname: Ue(c) });
  });
  return un({
    accounts: r,
    reason: L("reason", Ue(t)),
    mail: null,
    many: r.length > 1
  }, "script");
}
function mn(n) {
  const e = (i) => {
    var a;
    return (a = n.get(i)) != null ? a : "";
  };
  const t = dn({ username: e("wpName"), email: e("email"), realname: e("realname") });
  const r = t.username !== "" || t.email !== "" || t.realname !== "";
  const o = (i) => !["", "0", "false"].includes(e(i));
  return un({
    accounts: r ? [t] : [],
    reason: L("reason", e("reason")),
    mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
    many: o("many")
  }, "link");
}
var Rr = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
function hn(n) {
  return Rr.test(n);
}

// src/app/clear-address.ts
function fn(n) {
  const e = ["returntoquery", ...n.searchParams.keys()].filter((r) => !hn(r));
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

// src/app/browser.ts
var we = {
  now: () => Date.now(),
  later(n, e) {
    const t = setTimeout(e, n);
    return () => clearTimeout(t);
  }
};
function He(n) {
  crypto.getRandomValues(n);
}
var J = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
function Ct() {
  const n = navigator.locks;
  return n ? new Promise((e) => {
    n.request(`accountCreator ${J}`, { ifAvailable: true }, (t) => t ? new Promise((r) => {
      e(r);
    }) : (
      // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
      e(null)
    )).catch(() => e(() => void 0));
  }) : Promise.resolve(() => void 0);
}
var ve = {
  get: (n) => sessionStorage.getItem(n),
  set: (n, e) => sessionStorage.setItem(n, e),
  remove: (n) => sessionStorage.removeItem(n),
  keys: () => Object.keys(sessionStorage)
};

// src/i18n/en.json
var gn = { "accountcreator-load-failed": "AccountCreator could not be loaded. Try again.", "accountcreator-new-version": "AccountCreator was updated. Reload this page to continue.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link filled this in, not you. Check everything before you create an account.", "accountcreator-filled-by-script": "Another script filled this in, not you. Check everything before you create an account.", "accountcreator-opening": "Loading …", "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here right now.", "accountcreator-no-password": "This wiki has no way to give a new account a password.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-finding": "No answer yet. Checking whether the account exists …", "accountcreator-another": "Create another", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close anyway", "accountcreator-walk-away": "Leave unfinished", "accountcreator-replace-question": "Another script wants to fill this in. If you let it, what you typed is lost.", "accountcreator-close-busy": "The account is being created. If you close the dialog now, you will not see whether it worked.", "accountcreator-close-step-maybe": "The wiki has not finished this account. If you leave now, it may exist with its setup unfinished.", "accountcreator-close-password": "You have not copied the password. If you leave now, it is lost.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Generate a strong password and show it to me once", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "“$1” mixes letters from different scripts. Is that intended?", "accountcreator-name-taken": "The account “$1” already exists. Choose another name.", "accountcreator-name-lookalike": "This name is too similar to an existing account: $1.", "accountcreator-name-forbidden": "This wiki does not allow this name.", "accountcreator-check-failed": "This could not be checked. The wiki checks it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The passwords do not match.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everyone will be able to read it, permanently. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it cannot be shown again.", "accountcreator-created-typed": "They log in with the password you typed.", "accountcreator-created-other": "They log in the way you chose.", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not allow copying the password. Select it and copy it yourself.", "accountcreator-spent": "This may count towards the wiki’s daily limit for your IP address.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” again.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The account “$1” does not exist yet, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may exist. Check that before you create it again.", "accountcreator-ask-again": "Check again", "accountcreator-restart": "The wiki has to start over. What you typed is still here: check it and press “Create account” again.", "accountcreator-step-not-shown": "The wiki needs something more before the account “$1” is finished, but it could not be shown. The account may already exist. Try again.", "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.", "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.", "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.", "accountcreator-create-all-the-same": "Create anyway", "accountcreator-advice-userexists": "Choose another name, or check whether this person already has an account.", "accountcreator-advice-usernameinprogress": "Someone is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name is too similar to another account. Choose another name.", "accountcreator-advice-titleblacklist": "This wiki does not allow such names. Choose another name, or ask an administrator.", "accountcreator-advice-renamed": "Someone else had this name before. Choose another name.", "accountcreator-advice-requested": "Someone has requested this name. Choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typos. It looks like name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses from this provider. Use another one.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess, or generate one.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or generate one.", "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts per IP address. Wait until that time is over, use another connection, or ask an administrator for an exemption.", "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes right now. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A block of a network also stops people who are logged in: use another connection, or ask an administrator for an IP block exemption.", "accountcreator-advice-permission": "Ask an administrator for the right to create accounts.", "accountcreator-advice-cannot-create": "Nobody can create accounts on this wiki. Ask an administrator how people get one.", "accountcreator-advice-moduledisabled": "This wiki does not let scripts create accounts. Use Special:CreateAccount.", "accountcreator-advice-not-in-progress": "The wiki lost track of this account, perhaps because of another tab. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a bug in AccountCreator. Reload the page. If it happens again, tell the people who maintain it.", "accountcreator-advice-abusefilter-warning": "Read the warning. If you still want this account, create it anyway.", "accountcreator-advice-abusefilter": "A filter on this wiki does not allow this account. If that seems wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki has an internal problem. Wait a few minutes and try again. If it happens again, tell an administrator.", "accountcreator-advice-other": "If you are not sure, show this message to an administrator.", "accountcreator-to-list": "A list", "accountcreator-place-replace": "Replace", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "Not a valid e-mail address.", "accountcreator-email-takeover": "Anyone who has this address could take over the account.", "accountcreator-remark-email-typo": "Is there a typo in the e-mail address?", "accountcreator-broken-off-here": "You have an unfinished list in this tab.", "accountcreator-broken-off-show": "Show the list" };

// src/app/left-page.ts
function yn(n) {
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

// src/app/parts.ts
var j = class extends Error {
  constructor(e, t, r) {
    super(`AccountCreator-${e}: ${r}`);
    this.name = "PartError";
    this.part = e;
    this.problem = t;
  }
};

// src/app/load-part-gadget.ts
var Fr = 3e4;
var wn = "ext.gadget.AccountCreator-";
var Ot = /* @__PURE__ */ new Map();
var vn = /* @__PURE__ */ new Set();
var Pt = () => {
  var n;
  return (n = mw.libs.accountCreator) != null ? n : { version: "", parts: {} };
};
function Nr(n) {
  var t;
  const e = wn + n;
  if (vn.delete(n) && ["error", "missing", "loading"].includes((t = mw.loader.getState(e)) != null ? t : "")) {
    mw.loader.state({ [e]: "registered" });
  }
}
var Dr = (n) => $.ajax(mw.util.getUrl(
  `MediaWiki:Gadget-AccountCreator-${n}.js`,
  { action: "raw", ctype: "text/javascript" }
), { dataType: "script", crossDomain: true });
function Mr(n) {
  Nr(n);
  return new Promise((e, t) => {
    let r = false;
    const o = (a) => {
      r = true;
      t(new j(n, "notFetched", String(a)));
    };
    const i = setTimeout(() => o("timeout"), Fr);
    mw.loader.using(wn + n).then(() => r || v(Pt().parts, n) || Dr(n)).then(() => {
      clearTimeout(i);
      e();
    }, (a) => {
      clearTimeout(i);
      o(a instanceof Error ? a.message : "request failed");
    });
  });
}
function kn(n) {
  const e = v(Pt().parts, n);
  if (!e) {
    throw new j(n, "notFetched", "the page did not run");
  }
  return e;
}
function qr(n) {
  var r, o;
  const { parts: e } = Pt();
  const t = kn(n);
  for (const [i, a] of Object.entries(t.on)) {
    const c = (o = (r = Object.entries(e).find(([l]) => l === i)) == null ? void 0 : r[1]) == null ? void 0 : o.contents;
    if (c !== a) {
      throw new j(n, "otherVersion", `made for ${i} ${a}, not for ${c}`);
    }
  }
  return t.run();
}
function Ir(n) {
  return p(this, null, function* () {
    try {
      yield Mr(n);
      yield Promise.all(Object.keys(kn(n).on).filter((e) => e !== "core").map(bn));
      return qr(n);
    } catch (e) {
      vn.add(n);
      Ot.delete(n);
      throw e;
    }
  });
}
function bn(n) {
  var t;
  const e = (t = Ot.get(n)) != null ? t : Ir(n);
  Ot.set(n, e);
  return e;
}
function M(n) {
  return bn(n);
}

// src/ui/shared/messages.ts
function je(n) {
  for (const [e, t] of Object.entries(n)) {
    if (typeof t === "string" && !mw.messages.exists(e)) {
      mw.messages.set(e, t);
    }
  }
}
var Lr = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
var Wr = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function Tt(n) {
  const e = document.documentElement.dir === "rtl";
  const t = n.replace(Wr, "");
  return e ? t && `⁨${t}⁩` : Lr.test(t) ? `⁨${t}⁩` : t;
}
function Vr(n) {
  return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
}
function s(n, ...e) {
  return mw.message(n, ...e.map((t) => typeof t === "string" ? Tt(t) : Vr(t))).text();
}
function xn(n, ...e) {
  return mw.message(n, ...e).text();
}
function ze(n) {
  return n.filter((e) => e !== "").join(mw.msg("word-separator"));
}

// src/app/part-problem.ts
function ke(n) {
  return n instanceof j && n.problem === "otherVersion" ? s("accountcreator-new-version") : s("accountcreator-load-failed");
}

// src/app/together.ts
function Sn(n) {
  return p(this, null, function* () {
    try {
      return yield Promise.all(n);
    } catch (e) {
      yield Promise.all(n.map((t) => Promise.resolve(t).catch(() => void 0)));
      throw e;
    }
  });
}

// src/ui/shared/deliberate-press.ts
var Cn = 500;
var Tn = "button, a, [role=button], input[type=button], input[type=submit]";
var Br = "[role=gridcell]";
function On({ key: n }) {
  return n === "Enter" || n === " ";
}
function Pn({ key: n, target: e }) {
  return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(Br) !== null && e.closest(Tn) === null;
}
var z = class {
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
    this.deadUntil = e + Cn;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
  }
  isTooEarly({ timeStamp: e }) {
    return e < this.deadUntil;
  }
  /** Whoever presses too early has not looked yet. */
  putOff(e) {
    if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
      this.waitFrom(Math.max(e.timeStamp, this.deadUntil - Cn));
    }
  }
  onKeydown(e) {
    if (!On(e) || Pn(e)) {
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
    if (On(e) && !Pn(e) && !this.held.delete(e.key)) {
      e.preventDefault();
      e.stopImmediatePropagation();
    }
  }
  onClick(e) {
    if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(Tn)) {
      this.refuse(e);
    }
  }
  refuse(e) {
    e.preventDefault();
    e.stopImmediatePropagation();
    this.putOff(e);
  }
};

// src/ui/shared/window-layer.ts
function $n() {
  var n, e, t;
  return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
}
function An(n) {
  const e = $($n());
  const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
  if (t.length > 0) {
    n.$element.insertBefore(t.first());
  } else {
    e.append(n.$element);
  }
}
function _e(n) {
  $($n()).append(n.$element);
}

// src/ui/shared/ask.ts
function W(n, e) {
  const t = $.Deferred();
  const r = new OO.ui.WindowManager();
  const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
  _e(r);
  r.addWindows([o]);
  const [i] = o.$element.get();
  const a = r.openWindow(o, {
    message: n,
    // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
    actions: [
      { action: "stay", label: s("accountcreator-stay"), flags: ["safe", "primary"] },
      { action: "confirm", label: e, flags: "destructive" }
    ]
  });
  const c = i && new z(i);
  void a.opened.then(() => {
    for (const l of o.getActions().get()) {
      l.$button.attr("data-accountcreator-action", l.getAction());
    }
    c == null ? void 0 : c.appeared();
  });
  void a.closed.then((l) => {
    r.destroy();
    t[(l == null ? void 0 : l.action) === "confirm" ? "resolve" : "reject"]();
  });
  return t.promise();
}

// src/ui/shared/dialog-buttons.ts
var Qe = class {
  constructor(e) {
    this.press = e;
    this.$element = $("<div>").addClass("accountcreator-buttons");
    this.widgets = /* @__PURE__ */ new Map();
  }
  render(e) {
    var o;
    const t = this.widgets;
    this.widgets = /* @__PURE__ */ new Map();
    for (const { action: i, label: a, kind: c, disabled: l } of e) {
      const h = (o = t.get(i)) != null ? o : this.make(i);
      h.setLabel(a).setDisabled(l === true);
      h.setFlags({ primary: c === "progressive", progressive: c === "progressive", destructive: c === "destructive" });
      this.widgets.set(i, h);
    }
    t.forEach((i, a) => {
      if (!this.widgets.has(a)) {
        i.$element.detach();
      }
    });
    let r = 0;
    this.widgets.forEach(({ $element: i }) => {
      var l;
      const [a] = i.get();
      const c = this.$element.children()[r++];
      if (a && c !== a) {
        (l = this.$element[0]) == null ? void 0 : l.insertBefore(a, c != null ? c : null);
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

// src/ui/shared/dialog.ts
var Ur = 560;
var K = class extends OO.ui.Dialog {
  constructor(t) {
    super({ size: t.size, classes: ["accountcreator-dialog"] });
    this.screen = t;
    this.$title = $("<h2>").addClass("accountcreator-title");
    this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
    this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
    this.buttons = new Qe((t) => {
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
    const r = t === "link" ? s("accountcreator-filled-by-link") : t === "script" ? s("accountcreator-filled-by-script") : "";
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
      label: s("accountcreator-close"),
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
    this.press = r ? new z(r) : null;
    return this;
  }
  getBodyHeight() {
    return Ur;
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
    return t === null ? $.Deferred().resolve().promise() : W(t, s("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
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
      ...r.filter(({ disabled: a }) => a !== true).map(({ action: a }) => a)
    ].join(" ");
    if (o !== this.pressable) {
      this.pressable = o;
      (i = this.press) == null ? void 0 : i.appeared();
    }
  }
};
K.static = Object.create(OO.ui.Dialog.static);
K.static.name = "accountCreator";
K.static.escapable = true;

// src/ui/one/broken-off-note.ts
function Rn(n) {
  const e = new OO.ui.ButtonWidget({ label: s("accountcreator-broken-off-show") });
  e.$button.attr("data-accountcreator-action", "resume");
  e.on("click", n);
  return new OO.ui.MessageWidget({
    type: "warning",
    label: $("<div>").text(s("accountcreator-broken-off-here")).append(" ", e.$element)
  }).$element;
}

// src/ui/shared/password-once.ts
function Je(n, e) {
  const t = new OO.ui.TextInputWidget({ readOnly: true });
  t.setValue(n);
  t.$input.attr({ "aria-label": s("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
  t.$input.on("copy", () => e == null ? void 0 : e());
  const r = new OO.ui.ButtonWidget({ label: s("accountcreator-copy") });
  const o = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
  r.on("click", () => {
    t.select();
    const i = document.execCommand("copy");
    o.text(i ? s("accountcreator-copied") : s("accountcreator-copy-failed"));
    r.focus();
  });
  return $("<div>").append(
    new OO.ui.ActionFieldLayout(t, r, { align: "top", label: s("accountcreator-password-label") }).$element,
    o
  );
}

// src/ui/shared/safe-address.ts
function be(n) {
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

// src/ui/shared/wiki-html.ts
var Hr = /* @__PURE__ */ new Set([
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
var jr = /* @__PURE__ */ new Set([
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
var zr = ["title", "lang", "dir", "alt", "width", "height"];
function _r(n, e) {
  var t;
  if (e instanceof HTMLAnchorElement) {
    const r = be(n.getAttribute("href"));
    if (r) {
      e.href = r.href;
      e.target = "_blank";
      e.rel = "noopener noreferrer";
    }
  } else if (e instanceof HTMLImageElement) {
    e.alt = (t = n.getAttribute("alt")) != null ? t : "";
    const r = be(n.getAttribute("src"));
    if (r && r.origin === location.origin) {
      e.src = r.href;
    }
  }
}
function $t(n, e) {
  Array.from(e.childNodes).forEach((t) => {
    if (t instanceof Text) {
      n.appendChild(document.createTextNode(t.data));
    } else if (t instanceof Element && !jr.has(t.tagName.toUpperCase())) {
      if (!Hr.has(t.tagName)) {
        $t(n, t);
        return;
      }
      const r = document.createElement(t.tagName.toLowerCase());
      for (const o of zr) {
        const i = t.getAttribute(o);
        if (i !== null) {
          r.setAttribute(o, i);
        }
      }
      _r(t, r);
      $t(r, t);
      n.appendChild(r);
    }
  });
}
function P(n) {
  const e = document.createDocumentFragment();
  if (n.format === "text") {
    e.appendChild(document.createTextNode(n.text));
  } else {
    const t = new DOMParser().parseFromString(n.html, "text/html");
    $t(e, t.body);
  }
  return e;
}
function N(n) {
  var e;
  return ((e = P(n).textContent) != null ? e : "").trim();
}
function En(n) {
  return N(n) === "" ? null : $("<span>").append(P(n));
}

// src/ui/shared/explanation-view.ts
function Qr({ code: n, message: e }) {
  return [...O(e) ? [] : [P(e)], s(k(n).advice)];
}
function At(n, e, t) {
  if (!e) {
    return s("accountcreator-unfinished-maybe", t);
  }
  switch (n) {
    case "left":
      return s("accountcreator-unfinished-left", t);
    case "lost":
      return s("accountcreator-unfinished-lost", t);
    case "unanswered":
      return s("accountcreator-unfinished-unanswered", t);
    default:
      return y(n);
  }
}
function Rt(n) {
  return n ? s("accountcreator-unfinished-advice") : s("accountcreator-unfinished-advice-maybe");
}
function Jr(n) {
  switch (n.kind) {
    case "openingFailed":
      return { type: "error", heading: s("accountcreator-opening-failed"), paragraphs: [P(n.text)] };
    case "impossible":
      return {
        type: "error",
        heading: s("accountcreator-impossible"),
        paragraphs: n.impediments.length === 0 ? [s("accountcreator-no-password")] : n.impediments.flatMap(Qr)
      };
    case "unfinished":
      return {
        type: "warning",
        heading: At(n.because, n.isCertain, n.username),
        paragraphs: [Rt(n.isCertain)]
      };
    case "stepNotShown":
      return {
        type: "warning",
        heading: s("accountcreator-step-not-shown", n.username),
        paragraphs: [n.why]
      };
    case "handedOver":
      return {
        type: "notice",
        heading: s("accountcreator-handed-over", n.username),
        paragraphs: [s("accountcreator-handed-over-advice")]
      };
    default:
      return null;
  }
}
var oe = class {
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
    const t = Jr(e);
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
          $("<p>").text(s("accountcreator-created-generated")),
          Je(e.password, this.copied)
        );
      }
    }
  }
  focus() {
    this.$element.trigger("focus");
  }
  waiting() {
    const e = new OO.ui.ProgressBarWidget({ progress: false });
    e.$element.attr("aria-label", s("accountcreator-opening"));
    return $("<div>").addClass("accountcreator-waiting").append($("<p>").text(s("accountcreator-opening")), e.$element);
  }
  message({ type: e, heading: t, paragraphs: r }) {
    const o = $("<div>").append($("<strong>").text(t));
    for (const i of r) {
      const a = $("<p>");
      o.append(typeof i === "string" ? a.text(i) : a.append(i));
    }
    return new OO.ui.MessageWidget({ type: e, label: o }).$element;
  }
};

// src/ui/one/fetched-place.ts
function Ke(n) {
  const e = $("<div>").addClass("accountcreator-puzzle");
  const t = () => {
    n().then((r) => {
      e.empty().append(r);
    }, (r) => {
      const o = new OO.ui.ButtonWidget({ label: s("accountcreator-reopen") });
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

// src/ui/one/created-view.ts
function Kr(n, e) {
  switch (n) {
    case "mail":
      return e.email === "" ? s("accountcreator-created-mail") : s("accountcreator-created-mail-to", e.email);
    case "password":
      return e.password === null ? s("accountcreator-created-typed") : s("accountcreator-created-generated");
    case "other":
      return s("accountcreator-created-other");
    default:
      return y(n);
  }
}
var Ge = class {
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
    this.$heading = $("<h3>").attr("tabindex", -1).text(s("accountcreator-created", e.username));
    const t = new OO.ui.MessageWidget({
      type: "success",
      label: $("<div>").append(this.$heading, $("<p>").text(Kr(e.by, e)))
    });
    this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
    if (e.password !== null) {
      this.$element.append(Je(e.password, this.copied));
    }
    this.$element.append(Ke(() => this.fetchNextSteps(e)));
  }
  focus() {
    this.$heading.trigger("focus");
  }
};

// src/ui/shared/field-control.ts
function Gr(n, e) {
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
function Yr(n, e) {
  const t = $("<select>").append(n.options.map(({ value: i, label: a }) => $("<option>").val(i).text(a)));
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
function Xr(n, e) {
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
function Zr(n, e) {
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
function eo(n) {
  const e = $("<div>").addClass("accountcreator-reading").append(P(n.label));
  if (typeof n.value === "string" && n.value !== "") {
    e.append($("<p>").text(n.value));
  }
  return { widget: null, $content: e, $input: null };
}
function to(n, e) {
  const t = new OO.ui.ButtonWidget({ label: N(n.label) || n.name });
  t.on("click", e);
  return { widget: t, $content: t.$element, $input: t.$button };
}
function no(n, e, t) {
  switch (n.type) {
    case "string":
    case "password":
      return Gr(n, e);
    case "select":
      return Yr(n, e);
    case "multiselect":
      return Xr(n, e);
    case "checkbox":
      return Zr(n, e);
    case "button":
      return to(n, t);
    case "null":
    case "hidden":
      return eo(n);
    default:
      return y(n.type);
  }
}
function Fn(n, e) {
  return JSON.stringify(n) === JSON.stringify(e);
}
var ie = class {
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
    var q;
    this.control = no(
      e,
      (T) => {
        if (!Fn(T, this.known)) {
          this.known = T;
          t.changed(e.name, T);
        }
      },
      () => {
        var T;
        return (T = t.pressed) == null ? void 0 : T.call(t, e.name);
      }
    );
    this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
    const { widget: o, $content: i, $input: a } = this.control;
    if (!o || e.type === "button") {
      this.$element.append(i);
      if (a) {
        a.attr("title", N(e.help));
      }
      return;
    }
    const c = N(e.label) || e.name;
    const l = r && !O(e.help) && N(e.help) !== c;
    const h = new OO.ui.FieldLayout(o, {
      align: e.type === "checkbox" ? "inline" : "top",
      label: (q = En(e.label)) != null ? q : e.name
    });
    const C = l ? $("<div>").addClass("accountcreator-help").append(P(e.help)) : $();
    this.$element.append(h.$element, C, this.$remark);
    if (a) {
      const T = [...C.get(), ...this.$remark.get()].map((ue) => {
        ue.id = OO.ui.generateElementId();
        return ue.id;
      });
      a.attr("aria-describedby", T.join(" "));
    }
  }
  /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
  setValue(e) {
    var t, r;
    if (!Fn(e, this.known)) {
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

// src/ui/shared/fields-view.ts
function Et(n, e) {
  var r, o;
  const t = Array.from((o = (r = n.parentElement) == null ? void 0 : r.children) != null ? o : []);
  return t.indexOf(n) < t.indexOf(e);
}
var ae = class {
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
    var a;
    const o = JSON.stringify([e, t, r]);
    if (o === this.shown) {
      return false;
    }
    this.shown = o;
    const i = this.focusedName();
    this.build(e.filter(({ name: c, type: l }) => c !== me && l !== "hidden"), t, r);
    if (i !== null) {
      (a = this.controls.get(i)) == null ? void 0 : a.focus();
    }
    return true;
  }
  setValues(e, t) {
    this.controls.forEach((r, o) => {
      var i;
      r.setValue((i = v(e, o)) != null ? i : "");
      r.setDisabled(t);
    });
  }
  /** A new challenge is on its way: what would be typed now would be lost. */
  setRenewing(e) {
    var t, r;
    (t = this.controls.get(S)) == null ? void 0 : t.setReadOnly(e);
    (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
  }
  /** The puzzle above the field for its answer; null: there is none. */
  get $captcha() {
    return this.controls.has(S) && this.captcha ? this.captcha.$puzzle : null;
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
    for (const a of e) {
      const c = this.controls.get(a.name);
      const l = c && JSON.stringify(c.field) === JSON.stringify(a) ? c : new ie(a, this.dependencies, this.dependencies.showsHelp(a));
      o.set(a.name, l);
      if (a.name === S && t) {
        i.push(...this.captchaElement(t, r).get());
        l.$element.toggle(t.kind !== "service");
      }
      i.push(...l.$element.get());
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
      if (o.parentElement !== t || r && !Et(o, r)) {
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

// src/ui/shared/create-account-address.ts
function Ye({ username: n, email: e, realname: t, reason: r, isMailed: o }) {
  return mw.util.getUrl("Special:CreateAccount", d({
    wpName: n,
    email: e,
    realname: t,
    reason: r
  }, o ? { wpCreateaccountMail: "1" } : {}));
}

// src/ui/one/email-remark.ts
function Nn(n, e, t) {
  if (n.kind === "failed") {
    return { type: "warning", content: s("accountcreator-check-failed") };
  }
  if (n.kind !== "done" || n.result.problem === null) {
    return null;
  }
  const { problem: r, meant: o } = n.result;
  const i = r === "typo" ? s("accountcreator-remark-email-typo") : s("accountcreator-remark-email-invalid");
  const a = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(i));
  if (!e && r !== "invalid") {
    a.append(" ", document.createTextNode(s("accountcreator-email-takeover")));
  }
  if (o !== null) {
    const c = new OO.ui.ButtonWidget({
      label: s("accountcreator-fix", o),
      framed: false,
      flags: ["progressive"]
    });
    c.on("click", () => t(o));
    a.append(" ", c.$element);
  }
  return { type: r === "invalid" ? "error" : "warning", content: a };
}

// src/ui/one/name-remark.ts
function ro(n, e) {
  switch (n.kind) {
    case "free": {
      const t = Oe(n.canonical);
      return t !== null ? { type: "warning", content: s("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: s("accountcreator-name-free") } : { type: "notice", content: s("accountcreator-name-normalised", n.canonical) };
    }
    case "taken":
      return { type: "error", content: n.known || s("accountcreator-name-taken", n.canonical) };
    case "invalid":
      return { type: "error", content: s("accountcreator-advice-invaliduser") };
    case "forbidden": {
      const t = $("<span>");
      if (k(n.code).name === "lookalike" && n.message.format === "text") {
        t.text(s("accountcreator-name-lookalike", n.message.text));
      } else if (O(n.message)) {
        t.text(s("accountcreator-name-forbidden"));
      } else {
        t.append(P(n.message));
      }
      return { type: n.override === null ? "error" : "warning", content: t };
    }
    default:
      return y(n);
  }
}
function Dn(n, e) {
  switch (n.kind) {
    case "none":
      return null;
    case "checking":
      return { type: "notice", content: s("accountcreator-name-checking") };
    case "failed":
      return { type: "warning", content: s("accountcreator-check-failed") };
    case "done":
      return ro(n.result, e);
    default:
      return y(n);
  }
}
function Mn(n) {
  if (n.kind === "failed") {
    return { type: "warning", content: s("accountcreator-check-failed") };
  }
  if (n.kind !== "done") {
    return null;
  }
  const { accepted: e, messages: t } = n.result;
  if (e) {
    return { type: "success", content: s("accountcreator-password-good") };
  }
  const r = $("<span>");
  t.forEach((o) => {
    r.append($("<span>").addClass("accountcreator-sentence").append(P(o)));
  });
  return { type: "error", content: r };
}

// src/ui/shared/notice-view.ts
function oo(n) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? s("accountcreator-session-lost", e) : n === e ? s("accountcreator-session-again", e) : s("accountcreator-session-other", e, n);
}
function io(n, e) {
  const { advice: t, action: r } = k(n.code);
  const o = n.spent && !e ? s("accountcreator-spent") : "";
  const i = r === "createAllTheSame";
  return {
    wiki: n.message,
    own: ze([s(t), o]),
    type: i ? "warning" : "error",
    field: n.field,
    action: i ? r : null
  };
}
function ao(n, e) {
  const t = { wiki: b(""), field: null, action: null };
  switch (n.kind) {
    case "refused":
      return io(n, e);
    case "sessionLost":
      return f(d({}, t), { type: "error", own: oo(n.now) });
    case "unknown":
      return n.found === "free" ? f(d({}, t), { own: s("accountcreator-unknown-free", n.username), type: "warning" }) : f(d({}, t), {
        own: s("accountcreator-unknown-silent", n.username),
        type: "warning",
        action: "askAgain"
      });
    case "restart":
      return f(d({}, t), { wiki: n.message, own: s("accountcreator-restart"), type: "warning" });
    case "otherTab":
      return f(d({}, t), { own: s("accountcreator-other-tab"), type: "warning" });
    default:
      return y(n);
  }
}
function so(n) {
  return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
}
var se = class {
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
    const o = e ? ao(e, r) : null;
    if (e !== this.shown) {
      this.shown = e;
      this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
      if (e && o) {
        this.$element.attr("data-accountcreator-outcome", so(e)).append(this.build(o));
        if (e.kind === "refused") {
          this.$element.attr("data-accountcreator-code", e.code);
        }
      }
    }
    return o ? o.field : null;
  }
  build(e) {
    const t = $("<div>");
    if (!O(e.wiki)) {
      t.append($("<div>").addClass("accountcreator-notice-wiki").append(P(e.wiki)));
    }
    t.append($("<p>").addClass("accountcreator-notice-own").text(e.own));
    const { action: r } = e;
    const o = r && this.actions[r];
    if (o) {
      const i = {
        askAgain: s("accountcreator-ask-again"),
        createAllTheSame: s("accountcreator-create-all-the-same")
      }[r];
      const a = new OO.ui.ButtonWidget({ label: i });
      a.on("click", o);
      t.append(a.$element);
    }
    return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
  }
};

// src/ui/shared/password-mode-view.ts
function co(n, e, t) {
  switch (n) {
    case "mail": {
      const r = A(e, "mailpassword");
      return r && !O(r.label) ? N(r.label) : s("accountcreator-mode-mail");
    }
    case "generate":
    case "type":
      return t[n]();
    default: {
      const r = n.slice("request:".length);
      const o = e.find((a) => a.id === r);
      const i = o == null ? void 0 : o.fields.find(({ type: a }) => a === "button");
      return i && N(i.label) || o && N(o.provider) || r;
    }
  }
}
var ce = class {
  constructor(e, t) {
    this.chosen = e;
    this.own = t;
    this.$element = $("<div>").addClass("accountcreator-modes");
    this.radios = [];
    this.shown = "";
  }
  render(e, t, r) {
    const o = e.map((a) => co(a, r, this.own));
    const i = JSON.stringify([e, o]);
    if (i !== this.shown) {
      this.shown = i;
      this.build(e, o);
    }
    this.radios.forEach((a) => a.widget.setSelected(a.mode === t));
  }
  setDisabled(e) {
    this.radios.forEach(({ widget: t }) => t.setDisabled(e));
  }
  build(e, t) {
    var o;
    const r = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(s("accountcreator-modes"));
    this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (o = r.attr("id")) != null ? o : "" }).append(r);
    this.radios = e.map((i, a) => {
      var l;
      const c = new OO.ui.RadioInputWidget({ name: "passwordmode", value: i });
      c.$input.on("change", () => this.chosen(i));
      this.$element.append(new OO.ui.FieldLayout(c, { align: "inline", label: (l = t[a]) != null ? l : i }).$element);
      return { mode: i, widget: c };
    });
    if (!e.includes("mail")) {
      this.$element.append($("<p>").addClass("accountcreator-help").text(s("accountcreator-no-mail")));
    }
  }
};

// src/ui/one/form-view.ts
var lo = ["username", "password", "retype", "email", "realname", S];
var Xe = class {
  constructor(e, t) {
    this.one = e;
    this.$element = $("<div>").addClass("accountcreator-form");
    /** Of which state what is said of the address is. */
    this.shown = null;
    this.notice = new se({
      askAgain: () => {
        void e.askAgain();
      },
      createAllTheSame: () => {
        void e.create();
      }
    });
    this.modes = new ce((r) => e.form.setMode(r), {
      generate: () => s("accountcreator-mode-generate"),
      type: () => s("accountcreator-mode-type")
    });
    this.fields = new ae({
      changed: (r, o) => e.form.setValue(r, o),
      pressed: (r) => {
        void e.create(false, { [r]: true });
      },
      showsHelp: ({ name: r }) => !lo.includes(r),
      puzzle: (r) => Ke(() => t(r, {
        another: () => e.form.renew(),
        answered: (o) => e.form.setValue(S, o),
        solvedBy: (o) => e.form.solveCaptchaBy(o),
        ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
      }))
    });
    this.$element.append(this.notice.$element, this.fields.$element);
    this.$element.on("keydown", (r) => this.onKeydown(r));
  }
  render(e) {
    const t = V(e.requests, e.mode);
    if (this.fields.render(this.visibleFields(e), Y(t), e.challenge)) {
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
    const t = e.field.name === S ? this.fields.$captcha : null;
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
    return [...i.map((a) => A(t, a)), ...Ne(t, r)].filter((a) => a !== null);
  }
  placeModes(e) {
    var i, a, c, l;
    (i = this.fields.get("username")) == null ? void 0 : i.reserveRemark();
    (a = this.fields.get("password")) == null ? void 0 : a.reserveRemark();
    const t = (c = this.fields.get(e != null ? e : "username")) != null ? c : this.fields.get("username");
    const [r] = this.modes.$element.get();
    const [o] = (l = t == null ? void 0 : t.$element.get()) != null ? l : [];
    if ((r == null ? void 0 : r.parentElement) !== this.fields.$element[0]) {
      this.fields.$element.prepend(this.modes.$element);
    }
    if (r && o && !Et(o, r)) {
      this.modes.$element.before(o);
    }
  }
  renderRemarks(e) {
    var h, C, q, T, ue, Vt;
    const t = String((h = e.values.username) != null ? h : "").trim();
    const { notice: r } = e;
    const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
    (C = this.fields.get("username")) == null ? void 0 : C.setRemark(o ? null : Dn(e.name, t));
    (q = this.fields.get("password")) == null ? void 0 : q.setRemark(Mn(e.password));
    const { email: i, mode: a } = e;
    if (i !== ((T = this.shown) == null ? void 0 : T.email) || a !== this.shown.mode) {
      this.shown = e;
      (ue = this.fields.get("email")) == null ? void 0 : ue.setRemark(Nn(i, a === "mail", (Yn) => {
        this.one.form.setValue("email", Yn);
        this.focusField("email");
      }));
    }
    const { password: c, retype: l } = e.values;
    (Vt = this.fields.get("retype")) == null ? void 0 : Vt.setRemark(l && c !== l ? { type: "error", content: s("accountcreator-retype-differs") } : null);
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
    return this.fields.get((r = t.find((o) => !v(e.values, o))) != null ? r : "username");
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
      return String((i = v(e, o)) != null ? i : "").trim();
    };
    return Ye({
      username: r("username"),
      email: r("email"),
      realname: r("realname"),
      reason: r("reason"),
      isMailed: t === "mail"
    });
  }
};

// src/ui/one/stages.ts
function qn({ kind: n }) {
  return n === "creating" || n === "finding";
}
function Ze(n) {
  return n.kind === "form" || n.kind === "question" || qn(n);
}
function In(n) {
  const e = qn(n);
  const t = { action: "close", label: s("accountcreator-close") };
  const r = { action: "many", label: s("accountcreator-to-list"), disabled: e };
  switch (n.kind) {
    case "opening":
    case "impossible":
      return [t];
    case "openingFailed":
      return [t, { action: "reopen", label: s("accountcreator-reopen"), kind: "progressive" }];
    case "form":
    case "question":
    case "creating":
    case "finding":
      return [
        r,
        t,
        { action: "create", label: s("accountcreator-create"), kind: "progressive", disabled: e }
      ];
    case "handedOver":
      return [{ action: "back", label: s("accountcreator-back") }, t];
    case "step":
      return [];
    case "stepNotShown":
      return [
        { action: "leave", label: s("accountcreator-walk-away"), kind: "destructive" },
        { action: "next", label: s("accountcreator-reopen"), kind: "progressive" }
      ];
    case "created":
    case "unfinished":
      return [r, t, { action: "one", label: s("accountcreator-another"), kind: "progressive" }];
    default:
      return y(n);
  }
}
function Ln(n) {
  switch (n.state.stage.kind) {
    case "creating":
    case "finding":
    case "handedOver":
      return s("accountcreator-close-busy");
    case "stepNotShown":
      return s("accountcreator-close-step-maybe");
    case "created":
    case "unfinished":
      return n.showsUncopiedPassword ? s("accountcreator-close-password") : null;
    default:
      return null;
  }
}

// src/ui/one/step-panel.ts
var et = class {
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

// src/ui/one/one-panels.ts
var tt = class {
  /**
   * @param one
   * @param dependencies
   * @param stepChanged Told when the step that is shown has changed
   */
  constructor(e, t, r) {
    this.$element = $("<div>").addClass("accountcreator-one");
    const o = () => e.passwordCopied();
    this.form = new Xe(e, t.fetchPuzzle);
    this.step = new et(t.stepScreen, r);
    this.created = new Ge(o, t.fetchNextSteps);
    this.explanation = new oe(o);
    this.$element.append(
      this.explanation.$element,
      this.form.$element,
      this.step.$element,
      this.created.$element
    );
  }
  render(e) {
    const { stage: t } = e;
    this.form.$element.toggle(Ze(t));
    this.created.$element.toggle(t.kind === "created");
    if (Ze(t)) {
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
    if (Ze(t)) {
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

// src/ui/one/one-screen.ts
var nt = class {
  constructor(e, t) {
    this.one = e;
    this.dependencies = t;
    this.size = "large";
    this.$brokenOff = $("<div>");
    this.stage = null;
    this.notice = null;
    /** To be told of changes; null while something else is shown. */
    this.changed = null;
    this.panels = new tt(e, t, () => {
      var r;
      return (r = this.changed) == null ? void 0 : r.call(this);
    });
    this.$element = this.panels.$element.prepend(this.$brokenOff);
  }
  get title() {
    return s("accountcreator-title");
  }
  get viewName() {
    const { kind: e } = this.one.state.stage;
    return e === "step" || e === "stepNotShown" ? "step" : "one";
  }
  get status() {
    var t, r;
    const { stage: e } = this.one.state;
    return e.kind === "finding" ? s("accountcreator-finding") : e.kind === "creating" ? s("accountcreator-creating") : (r = (t = this.panels.step.screen) == null ? void 0 : t.status) != null ? r : "";
  }
  get buttons() {
    var e, t;
    return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : In(this.one.state.stage);
  }
  get closingQuestion() {
    return this.panels.step.screen ? this.panels.step.screen.closingQuestion : Ln(this.one);
  }
  get replaceQuestion() {
    return s("accountcreator-replace-question");
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
      this.$brokenOff.append(Rn(this.dependencies.toMany));
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
    void W(s("accountcreator-close-step-maybe"), s("accountcreator-walk-away")).then(
      () => this.one.leaveStep(),
      () => this.focus()
    );
  }
  createAnother() {
    this.leaveResult(s("accountcreator-another"), () => this.one.createAnother());
  }
  toMany() {
    const { kind: e } = this.one.state.stage;
    if (e === "created" || e === "unfinished") {
      this.leaveResult(s("accountcreator-to-list"), () => {
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
      void W(r, e).then(t, () => this.focus());
    }
  }
  /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
  follow(e) {
    const { stage: t, notice: r } = e;
    const { stage: o, notice: i } = this;
    this.stage = t;
    this.notice = r;
    const a = r !== null && r !== i;
    if ((o == null ? void 0 : o.kind) === t.kind && !a) {
      return;
    }
    if (t.kind === "question") {
      void W(
        s("accountcreator-reason-address", t.address),
        s("accountcreator-reason-publish")
      ).then(() => this.one.create(true), () => {
        this.one.backToForm();
        this.panels.form.focusField("reason");
      });
    } else if (this.changed) {
      this.focus();
    }
  }
};

// src/ui/shared/redirect-return.ts
var Wn = "accountcreatorreturn";
function Ft(n) {
  return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
}
function Vn(n, e) {
  const { searchParams: t } = new URL(n);
  const r = t.get(Wn);
  if (r === null) {
    return false;
  }
  const o = Ft(e);
  o.postMessage({ mark: r, parameters: [...t] });
  setTimeout(() => {
    o.close();
    window.close();
  }, 200);
  return true;
}
var rt = class {
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
    this.latest = re(this.randomBytes);
    const e = new URL(this.page, location.href);
    e.searchParams.set(Wn, this.latest);
    return e.href;
  }
};

// src/wiki/offers-overrides.ts
var uo = ["ignoreTitleBlacklist", "ignoreAntiSpoof"];
function ot(n) {
  return uo.some((e) => A(n, e));
}

// src/wiki/shape.ts
function u(n) {
  return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
}
function w(n) {
  return Array.isArray(n) ? n : [];
}
function m(n) {
  return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
}
function G(n) {
  return w(n).filter((e) => typeof e === "string");
}

// src/wiki/read-declarations.ts
var po = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
var mo = ["required", "optional", "primary-required"];
function B(n) {
  return typeof n === "string" ? { format: "html", html: n } : b("");
}
function ho(n) {
  if (Array.isArray(n)) {
    return n.map((t, r) => ({ value: String(r), label: m(t) }));
  }
  const e = u(n);
  return Object.entries(e).map(([t, r]) => ({ value: t, label: m(r) }));
}
function fo(n) {
  if (typeof n === "string" || typeof n === "boolean") {
    return n;
  }
  if (Array.isArray(n)) {
    return G(n);
  }
  return typeof n === "number" ? String(n) : null;
}
function go(n, e) {
  var r;
  const t = u(e);
  return {
    name: n,
    type: (r = po.find((o) => o === t.type)) != null ? r : "string",
    label: B(t.label),
    help: B(t.help),
    optional: t.optional === true,
    sensitive: t.sensitive === true,
    value: fo(t.value),
    options: ho(t.options)
  };
}
function yo({ required: n, fields: e }) {
  return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => O(t) && O(r));
}
function it(n) {
  return w(n).map((e) => {
    var o;
    const t = u(e);
    const r = u(t.fields);
    return {
      id: m(t.id),
      required: (o = mo.find((i) => i === t.required)) != null ? o : "optional",
      provider: B(t.provider),
      account: B(t.account),
      metadata: d({}, u(t.metadata)),
      fields: Object.entries(r).map(([i, a]) => go(i, a))
    };
  }).filter((e) => !yo(e));
}

// src/wiki/read-outcome.ts
function Un(n, e) {
  const { stops: t, spent: r, field: o } = k(n);
  return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
}
function Bn(n, e) {
  return f(d({}, Un(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
}
function Nt(n, e) {
  const t = m(e.redirecttarget);
  return {
    kind: "step",
    step: {
      type: n,
      code: m(e.messagecode),
      message: B(e.message),
      requests: it(e.requests),
      redirectTarget: t === "" ? null : t
    }
  };
}
function Hn(n, e) {
  const t = u(n.createaccount);
  switch (t.status) {
    case "PASS":
      return { kind: "created", username: m(t.username), by: e };
    case "FAIL":
      return Un(m(t.messagecode), B(t.message));
    case "UI":
      return Nt("ui", t);
    case "REDIRECT":
      return Nt("redirect", t);
    case "RESTART":
      return Nt("restart", t);
    default:
      return { kind: "unknown", cause: "unreadable" };
  }
}
function jn(n) {
  const { outcome: e } = k(n.code);
  if (e === "sessionLost") {
    return { kind: "sessionLost", now: null };
  }
  if (e === "unknown" && n.status === 429) {
    return Bn("ratelimited", n);
  }
  if (e === "unknown") {
    const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
    const { retryAfter: r } = n;
    return d({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
  }
  return Bn(n.code, n);
}

// src/wiki/read-found.ts
function Dt(n, e, t) {
  const r = u(n.query);
  const o = u(w(r.users)[0]);
  if (o.missing === true || o.invalid === true) {
    return { kind: "free" };
  }
  const i = m(o.name);
  if (typeof o.userid !== "number" || i === "") {
    return { kind: "silent" };
  }
  for (const a of w(r.logevents)) {
    const c = u(a);
    const l = m(c.title);
    const h = l.slice(l.indexOf(":") + 1) === i && m(c.user) === e;
    if (h && Date.parse(m(c.timestamp)) >= t) {
      return { kind: "mine", username: i, by: c.action === "byemail" ? "mail" : "password" };
    }
  }
  return { kind: "other" };
}
function at(n) {
  return m(u(n.continue).lecontinue) || null;
}

// src/wiki/wiki-api.ts
var xe = String.fromCharCode(31);
var U = class extends E {
  /**
   * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
   * @param text The wiki's own words; empty where it gave none
   * @param status HTTP status; 0 where there was no answer at all
   * @param retryAfter Seconds to wait, where the wiki named them
   * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
   */
  constructor(t, r, o, i, a) {
    super(t, r);
    this.status = o;
    this.retryAfter = i;
    this.reason = a;
  }
};
function _(n) {
  const e = u(n);
  if (typeof e.html === "string") {
    return { format: "html", html: e.html };
  }
  return b(m(e.text) || m(e.info));
}
function Mt(n, e) {
  const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
  return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
}
function wo(n) {
  return Mt(_(n), m(u(u(n).data).readonlyreason));
}
function vo(n) {
  const e = Number(n);
  return n && Number.isFinite(e) && e > 0 ? e : null;
}
function ko(n, e, t) {
  var c, l, h;
  const r = u(e);
  const o = (l = (c = r.xhr) != null ? c : t) != null ? l : {};
  const i = o.getResponseHeader ? vo(o.getResponseHeader("Retry-After")) : null;
  const [a] = w(r.errors);
  return new U(
    typeof n === "string" ? n : "http",
    a ? wo(a) : b(m(u(r.error).info)),
    (h = o.status) != null ? h : 0,
    i,
    m(r.textStatus)
  );
}
var bo = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
function st(n) {
  return n.replace(bo, (e) => e.length === 2 ? e : "�");
}
function zn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [
    st(e),
    st(t)
  ]));
}
var le = class {
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
    return this.send(this.api.get(zn(e)), t);
  }
  /**
   * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
   *
   * @throws ApiFailure
   */
  post(e, t) {
    return this.send(this.api.post(d(d({}, zn(e)), this.format)), t);
  }
  send(e, t) {
    if (t) {
      t.onCancel(() => e.abort());
    }
    return new Promise((r, o) => {
      e.then(
        (i) => r(u(i)),
        (i, a, c, l) => {
          o(ko(i, a, l));
        }
      );
    });
  }
};

// src/wiki/read-name-check.ts
function ct(n, e) {
  const t = u(w(u(n.query).users)[0]);
  if (t.invalid !== true && m(t.name) === "") {
    throw new E("http", b(""));
  }
  return qt(t, e);
}
function qt(n, e) {
  const t = m(n.name);
  if (n.invalid === true || t === "") {
    return { kind: "invalid" };
  }
  if (n.missing !== true) {
    return { kind: "taken", canonical: t };
  }
  const [r] = w(n.cancreateerror);
  if (n.cancreate !== false) {
    return { kind: "free", canonical: t };
  }
  const o = m(u(r).code);
  if (k(o).name === "taken") {
    return { kind: "taken", canonical: t };
  }
  return {
    kind: "forbidden",
    canonical: t,
    code: o,
    message: r ? _(r) : b(""),
    override: ye(o, e)
  };
}

// src/wiki/read-opening.ts
var _n = "MediaWiki:Gadget-AccountCreator-presets.json";
var xo = 8;
var So = 2;
function Qn(n) {
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
    titles: `User:${n}|${_n}`,
    rvprop: "content",
    rvslots: "main",
    intestactions: "createaccount",
    intestactionsdetail: "full",
    assertuser: n
  };
}
function Co(n) {
  const { blockinfo: e } = u(u(n).data);
  return Mt(_(n), m(u(e).blockreason));
}
function Jn(n, e) {
  return u(w(n.pages).find((t) => u(t).ns === e));
}
function Oo(n) {
  const e = u(n.general);
  const t = /* @__PURE__ */ new Map();
  const r = (o, i) => {
    var a;
    t.set(o, (a = t.get(o)) != null ? a : { code: o, message: i });
  };
  for (const o of w(u(Jn(n, So).actions).createaccount)) {
    r(m(u(o).code), Co(o));
  }
  if (e.readonly === true) {
    r("readonly", b(m(e.readonlyreason)));
  }
  if (u(n.authmanagerinfo).cancreateaccounts !== true) {
    r("userlogin-cannot-create", b(""));
  }
  return [...t.values()];
}
function Po(n) {
  const e = u(n.namespaces);
  const t = [e[2], e[3]].map(u).flatMap(({ name: o, canonical: i }) => [m(o), m(i)]);
  const r = w(n.namespacealiases).map(u).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => m(o));
  return {
    userNamespaces: [...t, ...r].filter((o) => o !== ""),
    language: m(u(n.general).lang)
  };
}
function To(n) {
  const [e] = w(Jn(n, xo).revisions);
  const { content: t } = u(u(u(e).slots).main);
  let r = {};
  try {
    r = u(JSON.parse(m(t) || "{}"));
  } catch (i) {
    mw.log.error(_n, i);
  }
  const o = G(r.passwordModes);
  return { passwordModes: o.length > 0 ? o : null, limitRequestPage: m(r.limitRequestPage) };
}
function It(n) {
  return it(u(u(n.query).authmanagerinfo).requests);
}
function Lt(n) {
  return m(u(u(n.query).tokens).createaccounttoken);
}
function Kn(n, e) {
  const t = u(n.query);
  const r = u(t.userinfo);
  const o = Date.parse(m(n.curtimestamp));
  return {
    me: m(r.name),
    rights: G(r.rights),
    requests: It(n),
    impediments: Oo(t),
    siteName: m(u(t.general).sitename),
    rules: Po(t),
    clockSkew: Number.isNaN(o) ? 0 : o - e,
    site: To(t)
  };
}

// src/wiki/mw-account-service.ts
function $o({ code: n }) {
  return k(n).outcome === "unknown";
}
var lt = class {
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
    this.api = new le();
    this.token = "";
  }
  open() {
    return p(this, null, function* () {
      const [e, t] = yield Promise.all([
        this.api.get(Qn(this.me)),
        this.disabled()
      ]);
      const r = Kn(e, Date.now());
      this.token = Lt(e);
      this.requests = r.requests;
      this.rights = r.rights;
      if (t) {
        r.impediments.push(t);
      }
      return r;
    });
  }
  declarations() {
    return p(this, null, function* () {
      this.requests = It(yield this.api.get({
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
    return this.send(f(d({}, e), { createreturnurl: this.returnUrl() }), t);
  }
  continue(e, t) {
    return this.send(f(d({}, e), { createcontinue: "1" }), t);
  }
  find(e, t) {
    return p(this, null, function* () {
      const r = {
        action: "query",
        list: "users|logevents",
        ususers: xe + e,
        usprop: "registration",
        letype: "newusers",
        leuser: this.me,
        leend: new Date(t).toISOString(),
        leprop: "title|user|timestamp|type",
        lelimit: "max"
      };
      try {
        const o = yield this.api.get(r);
        const i = Dt(o, this.me, t);
        if (i.kind !== "other" || at(o) === null) {
          return i;
        }
        const [a] = w(u(o.query).users);
        const c = `User:${m(u(a).name)}`;
        return Dt(yield this.api.get(f(d({}, r), { letitle: c })), this.me, t);
      } catch (o) {
        return { kind: "silent" };
      }
    });
  }
  checkName(e, t) {
    return p(this, null, function* () {
      const r = yield this.api.get({
        action: "query",
        list: "users",
        ususers: xe + e,
        usprop: "cancreate"
      }, t);
      const o = ct(r, this.requests);
      if (o.kind !== "free" || !ot(this.requests)) {
        return o;
      }
      const [i] = yield this.askOverridable(this.api, this.requests, o.canonical, t);
      return i != null ? i : o;
    });
  }
  createAccountPage() {
    return p(this, null, function* () {
      const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
      if (!e.ok) {
        throw new E("http", b(e.statusText));
      }
      return e.text();
    });
  }
  checkPassword(e, t, r) {
    return p(this, null, function* () {
      const o = { action: "validatepassword", password: t };
      let i;
      try {
        i = yield this.api.post(e === "" ? o : f(d({}, o), { user: e }), r);
      } catch (c) {
        if (!(c instanceof U) || $o(c) || e === "") {
          throw c;
        }
        i = yield this.api.post(o, r);
      }
      const a = u(i.validatepassword);
      return {
        accepted: a.validity === "Good",
        messages: w(a.validitymessages).map(_)
      };
    });
  }
  send(e, t) {
    return p(this, null, function* () {
      try {
        return yield this.post(e, t);
      } catch (r) {
        if (r instanceof U && k(r.code).retry === "token") {
          return this.sendWithFreshToken(e, t);
        }
        return this.failed(r);
      }
    });
  }
  /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
  sendWithFreshToken(e, t) {
    return p(this, null, function* () {
      try {
        this.token = Lt(yield this.api.get({
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
    return p(this, null, function* () {
      return Hn(yield this.api.post(f(d({}, e), {
        action: "createaccount",
        createmessageformat: "html",
        createtoken: this.token,
        assertuser: this.me
      })), t);
    });
  }
  failed(e) {
    return p(this, null, function* () {
      if (!(e instanceof U)) {
        mw.log.error(e);
        return { kind: "unknown", cause: "unreadable" };
      }
      const t = jn(e);
      return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
    });
  }
  /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
  whoAmI() {
    return p(this, null, function* () {
      try {
        const e = yield this.api.get({ action: "query", meta: "userinfo" });
        const t = u(u(e.query).userinfo);
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
    return p(this, null, function* () {
      const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
      const t = yield this.api.get(f(d({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
      const r = u(w(u(t.paraminfo).modules)[0]);
      return w(r.parameters).length > 0 ? null : { code: "moduledisabled", message: _(null) };
    });
  }
};

// src/app/creator.ts
function Gn(n) {
  return n.catch((e) => {
    mw.log.error(e);
    throw new Error(ke(e));
  });
}
var Wt = class {
  constructor() {
    this.marks = new rt(mw.util.getUrl("Special:BlankPage/AccountCreator"), He);
    this.service = new lt(
      () => this.marks.nextAddress(),
      (...e) => M("checks").then(({ askOverridable: t }) => t(...e))
    );
    this.one = new Be({
      service: this.service,
      clock: we,
      lock: Ct,
      randomBytes: He,
      onCreated: (e) => this.tell(e),
      converse: (e, t, r) => this.fetchSteps().then(({ converse: o }) => o(e, t, r)),
      waitFor: (...e) => this.ofSteps.waitFor(...e),
      describeAccount: (e, t) => M("checks").then(({ describeAccount: r }) => r(this.service.me, e, t)).catch((r) => {
        if (!t.cancelled) {
          mw.log.error(r);
        }
        return "";
      }),
      judgeEmail: (e) => M("checks").then(({ judgeEmail: t }) => t(e))
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
      pe(ve, J, null, 0);
    }
  }
  open(e) {
    return p(this, null, function* () {
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
        const { opened: a } = t.manager.openWindow(t.dialog, {
          // To where the person was; opened by an address or a script, to the link that would have opened it.
          $returnFocusTo: i instanceof HTMLElement && i !== document.body ? $(i) : $("#t-accountcreator a")
        });
        yield a;
        o == null ? void 0 : o();
      } finally {
        this.isOpening = false;
      }
    });
  }
  build() {
    const { one: e, service: t } = this;
    je(gn);
    const r = new nt(e, {
      stepScreen: (a) => this.ofSteps.screen(a),
      fetchPuzzle: (a, c) => this.fetchSteps().then(({ puzzle: l }) => l(a, c)),
      fetchNextSteps: (a) => Gn(M("checks")).then(({ nextSteps: c }) => c(a)),
      toMany: () => {
        void this.toMany();
      },
      hasBrokenOff: () => pe(ve, J, t.me, we.now())
    });
    const o = new K(r);
    const i = new OO.ui.WindowManager();
    An(i);
    i.addWindows([o]);
    return { dialog: o, manager: i, oneScreen: r };
  }
  /**
   * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
   *
   * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
   */
  show(o, i) {
    return p(this, arguments, function* (e, { dialog: t, oneScreen: r }) {
      const { one: a } = this;
      const c = yield this.listFor(e);
      const l = c ? c.screen : r;
      const { hasDraft: h } = c ? c.model : a;
      const C = c ? c.model.run.isBusy || !e.many : a.isBusy;
      const q = () => {
        var T;
        t.tellFilledBy((T = e.filledBy) != null ? T : null);
        void (c != null ? c : a).open(e);
      };
      t.show(l);
      if (C || h && e.accounts.length === 0) {
        return null;
      }
      if (h) {
        return () => {
          void W(l.replaceQuestion, s("accountcreator-place-replace")).then(q, () => l.focus());
        };
      }
      q();
      return null;
    });
  }
  /** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
  listFor(r) {
    return p(this, arguments, function* ({ many: e, accounts: t }) {
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
    return p(this, null, function* () {
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
    return p(this, null, function* () {
      var r;
      const { service: e, windows: t } = this;
      if (!this.list) {
        t == null ? void 0 : t.dialog.pushPending();
        t == null ? void 0 : t.dialog.say("");
        try {
          const [o, { makeListPart: i }, { redirector: a }] = yield Sn(
            [M("read"), M("list"), this.loadSteps(), M("checks")]
          );
          this.list = (r = this.list) != null ? r : i(
            { service: e, reader: o, clock: we, lock: Ct, randomBytes: He, onCreated: (c) => this.tell(c) },
            { toOne: () => this.toOne(), redirector: a }
          );
        } catch (o) {
          mw.log.error(o);
          t == null ? void 0 : t.dialog.say(ke(o));
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
    return p(this, null, function* () {
      var t;
      const { makeStepsPart: e } = yield M("steps");
      this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: we }, this.marks);
      return this.steps;
    });
  }
  /** @throws Error with a message for the person */
  fetchSteps() {
    return Gn(this.loadSteps());
  }
  tell({ username: e, by: t }) {
    var r;
    (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
    mw.hook("accountCreator.created").fire({ username: e, by: t });
  }
};
var Se = new Wt();
yn(Se.service);
window.addEventListener("beforeunload", (n) => {
  if (Se.isBusy) {
    n.preventDefault();
    n.returnValue = "";
  }
});
$(document).on("click", "#pt-logout, .menu__item--logout", () => Se.forgetRun());
mw.hook("accountCreator.open").add((n) => {
  const { url: e } = n != null ? n : {};
  if (typeof e !== "string" || e !== location.href) {
    void Se.open(pn(n));
  } else if (!Vn(e, J)) {
    const t = new URL(e);
    void Se.open(mn(new Map(t.searchParams)));
    fn(t);
  }
});

// core.js
mw.libs.accountCreator.parts.core.modules = [te, S, me, Y, Ie, Ee, k, A, O, b, Le, vt, Fe, Ne, ye, F, H, y, v, I, Te, Z, Yt, Ae, $e, V, re, Re, E, jt, pe, de, ut, Ce, Oe, X, L, mt, Pe, he, ht, Q, ve, J, M, ke, W, Ye, z, oe, Rt, At, ie, ae, je, Tt, s, ze, xn, se, ce, Ft, be, P, N, _e, ot, B, at, ct, qt, w, u, m, G, U, xe, le, st];
} };
mw.libs.accountCreator.parts.core.run();
// </nowiki>
