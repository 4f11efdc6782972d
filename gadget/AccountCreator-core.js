// <nowiki>
/*!
 * AccountCreator 0.1.0+80603ade: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator = { version: '0.1.0+80603ade', parts: {} };
mw.libs.accountCreator.parts.core = { on: {}, contents: '91bab675', run: function () {
'use strict';
var nr = Object.defineProperty;
var rr = Object.defineProperties;
var or = Object.getOwnPropertyDescriptors;
var jt = Object.getOwnPropertySymbols;
var ir = Object.prototype.hasOwnProperty;
var ar = Object.prototype.propertyIsEnumerable;
var _t = (n, e, t) => e in n ? nr(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var p = (n, e) => {
  for (var t in e || (e = {}))
    if (ir.call(e, t))
      _t(n, t, e[t]);
  if (jt)
    for (var t of jt(e)) {
      if (ar.call(e, t))
        _t(n, t, e[t]);
    }
  return n;
};
var h = (n, e) => rr(n, or(e));
var d = (n, e, t) => {
  return new Promise((r, o) => {
    var i = (l) => {
      try {
        c(t.next(l));
      } catch (f) {
        o(f);
      }
    };
    var a = (l) => {
      try {
        c(t.throw(l));
      } catch (f) {
        o(f);
      }
    };
    var c = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
    c((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/keep/run-key.ts
var sr = 24 * 36e5;
var Qt = 3;
function Oe(n) {
  return `accountCreator.run ${n} `;
}
function de(n) {
  return Oe(n) + "list";
}
function mt(n, e) {
  for (const t of n.keys()) {
    if (t.startsWith(Oe(e))) {
      n.remove(t);
    }
  }
}
function cr(n, e) {
  try {
    return n.get(de(e)) !== null;
  } catch (t) {
    return false;
  }
}
var zt = "null";
function lr(n) {
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
    if (o === null || o === zt) {
      return o !== null;
    }
    const [, i, a] = lr(o);
    if (i === t && typeof a === "number" && r - a < sr) {
      return true;
    }
    mt(n, e);
    if (typeof i === "string") {
      return false;
    }
    n.set(de(e), zt);
    return true;
  } catch (o) {
    return cr(n, e);
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
    this.current = p(p({}, this.current), e);
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
function k(n) {
  return { format: "text", text: n };
}
function C(n) {
  return (n.format === "html" ? n.html : n.text).trim() === "";
}
function R(n, e) {
  for (const t of n) {
    const r = t.fields.find((o) => o.name === e);
    if (r) {
      return r;
    }
  }
  return null;
}

// src/accounts/contract/captcha.ts
var ur = {
  hcaptcha: "hcaptcha",
  recaptchanocaptcha: "recaptcha",
  turnstile: "turnstile"
};
var S = "captchaWord";
var me = "captchaInfo";
function Y(n) {
  var l, f;
  const e = n.find(({ fields: O }) => O.some(({ name: q }) => q === S));
  const t = R(n, S);
  if (!e || !t) {
    return null;
  }
  const r = R([e], me);
  const o = r && typeof r.value === "string" ? r.value : "";
  const i = r ? r.label : t.label;
  const a = String((l = e.metadata.type) != null ? l : "");
  const c = v(ur, a);
  if (c) {
    return { kind: "service", instructions: i, service: c, siteKey: String((f = e.metadata.key) != null ? f : "") };
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
var Kt = Q(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
var Gt = /[^\S\ufeff]+/g;
var Jt = Q("[" + [
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
var dr = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => Q(String.raw`\p{Script=${n}}`));
var pr = Q(String.raw`[^\p{L}\p{M}]+`);
var ht = /^[\x20-\x7e]*$/;
function ft(n) {
  return n.replace(/ {2,}/g, " ").trim();
}
function X(n) {
  return ft(ht.test(n) ? n : n.replace(Gt, " ").replace(Kt, ""));
}
function Yt(n) {
  if (ht.test(n)) {
    return ft(n);
  }
  const e = n.replace(Gt, " ");
  return ft(e.replace(Kt, (t, r) => /[\u200c\u200d]/.test(t) && Jt.test(e.charAt(r - 1)) && Jt.test(e.charAt(r + 1)) ? t : ""));
}
function Ce(n) {
  var e;
  return ht.test(n) ? null : (e = n.split(pr).find((t) => dr.filter((r) => r.test(t)).length > 1)) != null ? e : null;
}

// src/accounts/names/clean-name.ts
var gt = 1e3;
var mr = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
var Xt = /* @__PURE__ */ new WeakMap();
var fr = [];
function hr(n = fr) {
  let e = Xt.get(n);
  if (!e) {
    const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
    e = new RegExp(
      `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
      "iu"
    );
    Xt.set(n, e);
  }
  return e;
}
function yt(n, e = {}) {
  const t = n.trim();
  const r = hr(e.userNamespaces).exec(t);
  return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
}
function gr(n) {
  const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
  try {
    return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
  } catch (t) {
    return n;
  }
}
function fe(n, e) {
  let t = n;
  let r;
  do {
    r = t;
    t = t.length > gt ? t : e(t);
  } while (t !== r);
  return t;
}
function yr(n, e) {
  var o;
  let t = X(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
  const r = mr.exec(t);
  if (r) {
    t = r.slice(1).join("");
  }
  t = gr(t);
  return ((o = yt(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
}
function Pe(n, e = {}) {
  return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : fe(n, (t) => yr(t, e));
}

// src/accounts/email/clean-email.ts
function Zt(n) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : fe(n, (e) => X(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/names/clean-field.ts
function L(n, e, t) {
  switch (n) {
    case "username":
      return Pe(e, t);
    case "email":
      return Zt(e);
    case "realname":
    case "reason":
      return Yt(e);
    default:
      return e;
  }
}

// src/accounts/contract/parameters.ts
function $e(n) {
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
function M(n, e) {
  var r;
  const t = String((r = v(n, e)) != null ? r : "");
  return e === S ? t.trim() : L(e, t);
}
function wt(n, e) {
  return n.fields.some((t) => t.name === e);
}
function he(n) {
  return wt(n, "password");
}
function ge(n) {
  return wt(n, "mailpassword");
}
function Ae(n, e = null) {
  const t = [];
  if (n.some(ge) && n.some((r) => wt(r, "email"))) {
    t.push("mail");
  }
  if (n.some(he)) {
    t.push("generate", "type");
  }
  for (const r of n) {
    if (r.required === "primary-required" && !he(r) && !ge(r)) {
      t.push(`request:${r.id}`);
    }
  }
  return t.filter((r) => e === null || e.includes(r));
}
function wr(n, e) {
  if (ge(n)) {
    return e === "mail";
  }
  if (he(n)) {
    return e === "generate" || e === "type";
  }
  return n.required !== "primary-required" || e === `request:${n.id}`;
}
function V(n, e) {
  return n.filter((t) => wr(t, e));
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
function en(n) {
  const e = {};
  for (const t of n.flatMap((r) => r.fields)) {
    I(e, t.name, Z(t));
  }
  return e;
}
function Re(n, e) {
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
        I(t, i.name, M({ [i.name]: a }, i.name));
        break;
      default:
        y(i.type);
    }
  }
  return t;
}

// src/accounts/contract/reason.ts
var vr = /[\s<>(),;:"]/u;
var br = /^.+\.[^.]{2,}/u;
function Te(n) {
  for (const e of n.split(vr)) {
    const t = e.split("@");
    for (let r = 1; r < t.length; r++) {
      const [o, i] = [t[r - 1], t[r]];
      const a = o ? br.exec(i != null ? i : "") : null;
      if (o && a) {
        return `${o}@${a[0]}`;
      }
    }
  }
  return null;
}

// src/accounts/contract/service.ts
var F = class n extends Error {
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
    return t instanceof n ? t : new n("internal", k(String(t)));
  }
};

// src/accounts/contract/codes.ts
var kr = {
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
  return p(h(p({}, kr), { field: n, advice: e }), t);
}
function g(n, e = {}) {
  return x(null, n, p({ stops: "batch" }, e));
}
function T(n, e = {}) {
  return x("username", n, e);
}
var ee = { spent: true };
var tn = { name: "taken" };
var bt = { spent: true, retry: "challenge" };
var xr = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
var kt = { outcome: "unknown" };
var vt = { outcome: "sessionLost", stops: "batch" };
var nn = new Map(Object.entries({
  // The name
  userexists: T("accountcreator-advice-userexists", p({ retry: "find" }, tn)),
  usernameinprogress: T("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
  invaliduser: T("accountcreator-advice-invaliduser"),
  noname: T("accountcreator-advice-invaliduser"),
  "antispoof-name-illegal": T("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
  "antispoof-conflict": T("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
  "centralauth-account-exists": T("accountcreator-advice-userexists", tn),
  "centralauth-account-rename-exists": T("accountcreator-advice-renamed"),
  "requestaccount-inuse": T("accountcreator-advice-requested"),
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
  "captcha-error": x("captchaWord", "accountcreator-advice-captcha-error", bt),
  captchaunsolved: x("captchaWord", "accountcreator-advice-captcha-unsolved"),
  "hcaptcha-internal-error": x("captchaWord", "accountcreator-advice-captcha-error", bt),
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
  assertuserfailed: g("accountcreator-advice-badtoken", vt),
  assertnameduserfailed: g("accountcreator-advice-badtoken", vt),
  assertanonfailed: g("accountcreator-advice-badtoken", vt),
  // How the question was put: the program's business, and never the person's fault
  badtoken: g("accountcreator-advice-badtoken", { retry: "token" }),
  notoken: g("accountcreator-advice-program"),
  mustpostparams: g("accountcreator-advice-program"),
  mustbeposted: g("accountcreator-advice-program"),
  missingparam: g("accountcreator-advice-program"),
  // No answer, or none that can be read (mw.Api's words)
  http: g("accountcreator-advice-wiki-broken", kt),
  "ok-but-empty": g("accountcreator-advice-wiki-broken", kt)
}));
var rn = [
  [/^abusefilter-warning/, g("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
  [/^abusefilter-/, x(null, "accountcreator-advice-abusefilter", ee)],
  [/^titleblacklist-/, T("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
  [/^antispoof-/, T("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
  [/^username-previously-renamed/, T("accountcreator-advice-renamed", xr)],
  [/^(centralauth|username)-/, T("accountcreator-advice-name")],
  [/^captcha-/, x("captchaWord", "accountcreator-advice-captcha", bt)],
  [/^password/, x("password", "accountcreator-advice-password", ee)],
  [/blocked/, g("accountcreator-advice-blocked")],
  [/^internal_api_error_/, g("accountcreator-advice-wiki-broken", kt)],
  [/^(apierror-)?db/, g("accountcreator-advice-wiki-broken")]
];
var Sr = x(null, "accountcreator-advice-other", ee);
function b(n) {
  var e, t, r;
  return (r = (t = nn.get(n)) != null ? t : (e = rn.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : Sr;
}
var Ee = [...new Set(
  [...nn.values(), ...rn.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
)];

// src/accounts/contract/form.ts
var Or = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
var Cr = /^(?:ignore|allow|override)[A-Z]/;
function Fe(n) {
  return Cr.test(n);
}
function ye(n, e) {
  var t;
  return (t = b(n).overrides.find((r) => R(e, r))) != null ? t : null;
}
function Ne(n, e) {
  const t = /* @__PURE__ */ new Set([...Or, ...Ee]);
  return V(n, e).flatMap((r) => r.fields).filter((r) => {
    const o = r.type !== "hidden" && !t.has(r.name);
    t.add(r.name);
    return o;
  });
}
function on(n, e, t) {
  if (t) {
    const r = ye(t.code, n);
    if (r) {
      return r;
    }
  }
  return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
}
function N(n, e = b(n).field) {
  return {
    kind: "refused",
    code: n,
    message: k(""),
    stops: b(n).stops,
    spent: false,
    retryAfter: null,
    field: e,
    ended: true
  };
}
function Pr(n, e) {
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
function xt(n, e) {
  var t;
  return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && Pr(r, e))) != null ? t : null;
}
function an(n, e, t) {
  const r = (a) => {
    var c;
    return String((c = v(e, a)) != null ? c : "");
  };
  if (r("username").trim() === "") {
    return N("noname");
  }
  if (t === "mail" && r("email").trim() === "") {
    return N("noemailcreate");
  }
  if (t === "type" && r("password") === "") {
    return N("passwordmissing");
  }
  if (t === "type" && r("password") !== r("retype")) {
    return N("badretype");
  }
  const o = V(n, t).filter(
    (a) => !he(a) && !ge(a)
  );
  const i = xt(o, e);
  return i && N("fieldmissing", i.name);
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
var $r = 400;
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
    this.callOff = this.clock.later($r, () => this.start());
  }
  /** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
  finish() {
    return d(this, null, function* () {
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
      (l, f) => d(this, null, function* () {
        const O = yield e.checkName(l, f);
        return O.kind !== "taken" ? O : h(p({}, O), { known: yield o(O.canonical, f) });
      }),
      i
    );
    this.password = new ne(
      t,
      ({ username: l, password: f }, O) => e.checkPassword(l, f, O),
      a
    );
    this.email = new ne(t, r, c);
  }
  updateName(e) {
    this.name.update(M(e, "username") || null);
  }
  updateEmail(e) {
    this.email.update(M(e, "email") || null);
  }
  /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
  updatePassword(e, t) {
    const r = M(e, "password");
    this.password.update(
      t === "type" && r !== "" ? { username: M(e, "username"), password: r } : null
    );
  }
  /** Resolves when the answer to the password of now is in. */
  finishPassword() {
    return this.password.finish();
  }
};

// src/accounts/one/form-values.ts
function sn(n, e) {
  var r;
  const t = {};
  for (const o of n.flatMap((i) => i.fields)) {
    if (o.type !== "null" && o.type !== "hidden") {
      I(t, o.name, (r = v(e, o.name)) != null ? r : Z(o));
    }
  }
  return t;
}
function cn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Fe(e) ? false : t]));
}
function Ar(n, e, t) {
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
function ln(n, e, t, r, o) {
  const i = V(n, e);
  return Re(i, p(p(p({}, t), Ar(e, i, r)), o));
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
    return d(this, null, function* () {
      yield this.asking;
    });
  }
};

// src/accounts/one/one-state.ts
var St = {
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
var un = h(p({}, St), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });

// src/accounts/one/past-notice.ts
var Ot = ["password", "retype"];
function dn(n, e) {
  if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
    return false;
  }
  if (n.field === S) {
    return false;
  }
  return n.field === e || Ot.includes(e) && Ot.includes(n.field);
}
function pn(n) {
  var e;
  return (n == null ? void 0 : n.kind) === "refused" && ([...Ot, "email"].includes((e = n.field) != null ? e : "") || b(n.code).action === "chooseMode");
}

// src/accounts/one/form-model.ts
function Rr(n) {
  return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== S));
}
var qe = class extends H {
  constructor(t) {
    super(St);
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
    return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : M(r, "username");
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
    const o = Ae(t, r);
    this.allowedModes = r;
    const i = (c = (a = o.find((l) => l === this.state.mode)) != null ? a : o[0]) != null ? c : this.state.mode;
    this.change({ requests: t, modes: o, mode: i });
    return o.length > 0;
  }
  /** Empty but for what is given. */
  fill(t) {
    var o, i;
    const r = sn(this.state.requests, t);
    this.change({ values: r, notice: null, override: null });
    this.setValue("username", (o = r.username) != null ? o : "");
    this.setValue("email", (i = r.email) != null ? i : "");
  }
  setValue(t, r) {
    const o = h(p({}, this.state.values), { [t]: r });
    const { notice: i, mode: a } = this.state;
    this.change({
      values: t === "username" ? cn(o) : o,
      notice: dn(i, t) ? null : i
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
    this.change({ mode: t, notice: pn(r) ? null : r });
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
    return an(this.solve ? Rr(t) : t, r, o);
  }
  /** The answer to the captcha is got in the moment of sending; null: the person gives it. */
  solveCaptchaBy(t) {
    this.solve = t;
  }
  /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
  foreseenInTheEnd() {
    return d(this, null, function* () {
      var t;
      yield this.fresh.arrived();
      return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : N("passwordinvalid");
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
    return ln(o, i, a, t, r);
  }
  overrideNow() {
    const { requests: t, name: r, notice: o } = this.state;
    return on(
      t,
      r.kind === "done" ? r.result : null,
      (o == null ? void 0 : o.kind) === "refused" ? o : null
    );
  }
  /** A weak password would cost one of the wiki's creations; asking costs none. */
  isPasswordAccepted() {
    return d(this, null, function* () {
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
    return d(this, null, function* () {
      try {
        if (this.solve) {
          this.setValue(S, yield this.solve());
        }
        return null;
      } catch (t) {
        return N("captchaunsolved");
      }
    });
  }
  renewed(t) {
    const { values: r, challenge: o } = this.state;
    this.solve = t ? null : this.solve;
    this.change(t ? {
      requests: t,
      values: h(p({}, r), { [S]: "" }),
      challenge: o + 1,
      renewing: false
    } : { renewing: false });
  }
};

// src/accounts/contract/password.ts
var Ct = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
var Pt = 14;
function re(n) {
  const e = 256 - 256 % Ct.length;
  const t = new Uint8Array(Pt);
  let r = "";
  while (r.length < Pt) {
    n(t);
    for (const o of t) {
      if (o < e && r.length < Pt) {
        r += Ct.charAt(o % Ct.length);
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
var Tr = [0, 2e3, 4e3, 8e3];
function Le(n, e, t, r) {
  return d(this, null, function* () {
    let o = { kind: "silent" };
    for (const i of Tr) {
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
      const { service: e, clock: t } = this.dependencies;
      this.listener.finding();
      this.endAsFound(yield Le(e, t, this.account.username, this.account.since));
    });
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return d(this, null, function* () {
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
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
        this.end({ kind: "refused", refused: N("userexists") });
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
var Er = 5e3;
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
    return d(this, null, function* () {
      var o;
      this.generated = (o = this.generated) != null ? o : re(this.dependencies.randomBytes);
      this.creation = new We(this.dependencies, this.account(), this.listener);
      const r = this.form.parameters(this.generated, e);
      yield this.creation.begin(t ? h(p({}, r), { createpreservestate: "1" }) : r);
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
    return { username: this.form.username, by: $e(this.form.state.mode), since: e - Er };
  }
};

// src/accounts/one/one.ts
function Fr(n, e) {
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
    super(un);
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
    return d(this, null, function* () {
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
        this.fill(p({ reason: t.reason }, t.accounts[0]));
      } catch (o) {
        const { code: i, text: a } = F.from(o);
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
    return d(this, arguments, function* (t = false, r = {}) {
      const { stage: o, values: i, notice: a } = this.state;
      if (o.kind !== "form" && o.kind !== "question") {
        return;
      }
      const c = Te(M(i, "reason"));
      const l = this.form.foreseen();
      if (l) {
        this.showForm(l);
      } else if (c !== null && !t) {
        this.show({ kind: "question", address: c });
      } else {
        this.show({ kind: "creating" });
        const f = yield this.form.foreseenInTheEnd();
        if (f) {
          this.showForm(f);
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
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
        this.show(h(p({}, t), { username: r, password: this.attempt.password }));
        break;
      case "restart":
        this.form.adopt(t.step.requests);
        this.showForm({ kind: "restart", message: t.step.message });
        break;
      default:
        this.tryAgain(Fr(t, r));
    }
  }
  created(t) {
    this.form.say(null);
    this.show({
      kind: "created",
      username: t.username,
      by: t.by,
      email: M(this.state.values, "email"),
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
function Nr({ accounts: n, reason: e }) {
  return n.length > 0 || e !== "";
}
function mn(n, e) {
  return Nr(n) ? h(p({}, n), { filledBy: e }) : n;
}
function fn({ username: n, email: e, realname: t }) {
  return {
    username: L("username", n),
    email: L("email", e),
    realname: L("realname", t)
  };
}
function Ue(n) {
  return typeof n === "string" ? n : "";
}
function hn(n) {
  const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
  const r = (Array.isArray(e) ? e : []).map((o) => {
    const { username: i, email: a, realname: c } = typeof o === "object" && o !== null ? o : {};
    return fn({ username: Ue(i), email: Ue(a), realname: Ue(c) });
  });
  return mn({
    accounts: r,
    reason: L("reason", Ue(t)),
    mail: null,
    many: r.length > 1
  }, "script");
}
function gn(n) {
  const e = (i) => {
    var a;
    return (a = n.get(i)) != null ? a : "";
  };
  const t = fn({ username: e("wpName"), email: e("email"), realname: e("realname") });
  const r = t.username !== "" || t.email !== "" || t.realname !== "";
  const o = (i) => !["", "0", "false"].includes(e(i));
  return mn({
    accounts: r ? [t] : [],
    reason: L("reason", e("reason")),
    mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
    many: o("many")
  }, "link");
}
var Dr = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
function yn(n) {
  return Dr.test(n);
}

// src/app/clear-address.ts
function wn(n) {
  const e = ["returntoquery", ...n.searchParams.keys()].filter((r) => !yn(r));
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
function $t() {
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
var vn = { "accountcreator-load-failed": "AccountCreator could not be loaded. Try again.", "accountcreator-new-version": "AccountCreator was updated. Reload this page to continue.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link filled this in, not you. Check everything before you create an account.", "accountcreator-filled-by-script": "Another script filled this in, not you. Check everything before you create an account.", "accountcreator-opening": "Loading …", "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here right now.", "accountcreator-no-password": "This wiki has no way to give a new account a password.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-finding": "No answer yet. Checking whether the account exists …", "accountcreator-another": "Create another", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close anyway", "accountcreator-walk-away": "Leave unfinished", "accountcreator-replace-question": "Another script wants to fill this in. If you let it, what you typed is lost.", "accountcreator-close-busy": "The account is being created. If you close the dialog now, you will not see whether it worked.", "accountcreator-close-step-maybe": "The wiki has not finished this account. If you leave now, it may exist with its setup unfinished.", "accountcreator-close-password": "You have not copied the password. If you leave now, it is lost.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Generate a strong password and show it to me once", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "“$1” mixes letters from different scripts. Is that intended?", "accountcreator-name-taken": "The account “$1” already exists. Choose another name.", "accountcreator-name-lookalike": "This name is too similar to an existing account: $1.", "accountcreator-name-forbidden": "This wiki does not allow this name.", "accountcreator-name-invalid": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-check-failed": "This could not be checked. The wiki checks it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The passwords do not match.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everyone will be able to read it, permanently. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it cannot be shown again.", "accountcreator-created-typed": "They log in with the password you typed.", "accountcreator-created-other": "They log in the way you chose.", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not allow copying the password. Select it and copy it yourself.", "accountcreator-spent": "This may count towards the wiki’s daily limit for your IP address.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” again.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The account “$1” does not exist yet, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may exist. Check that before you create it again.", "accountcreator-ask-again": "Check again", "accountcreator-restart": "The wiki has to start over. What you typed is still here: check it and press “Create account” again.", "accountcreator-step-not-shown": "The wiki needs something more before the account “$1” is finished, but it could not be shown. The account may already exist. Try again.", "accountcreator-unfinished-left": "The account “$1” exists. Its setup was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its setup unfinished.", "accountcreator-unfinished-lost": "The wiki lost track of this step. The account “$1” exists, but its setup is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its setup is finished.", "accountcreator-unfinished-advice": "Its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists, its owner can log in, or ask for a new password on Special:PasswordReset, and finish the setup in their preferences. If not, create it again.", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, you see it here.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.", "accountcreator-create-all-the-same": "Create anyway", "accountcreator-to-one": "One person", "accountcreator-to-list": "A list", "accountcreator-place-replace": "Replace", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "Not a valid e-mail address.", "accountcreator-email-takeover": "Anyone who has this address could take over the account.", "accountcreator-remark-email-typo": "Is there a typo in the e-mail address?", "accountcreator-broken-off-here": "You have an unfinished list in this tab.", "accountcreator-broken-off-show": "Show the list" };

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
var qr = 3e4;
var bn = "ext.gadget.AccountCreator-";
var At = /* @__PURE__ */ new Map();
var kn = /* @__PURE__ */ new Set();
var Rt = () => {
  var n;
  return (n = mw.libs.accountCreator) != null ? n : { version: "", parts: {} };
};
function Ir(n) {
  var t;
  const e = bn + n;
  if (kn.delete(n) && ["error", "missing", "loading"].includes((t = mw.loader.getState(e)) != null ? t : "")) {
    mw.loader.state({ [e]: "registered" });
  }
}
var Lr = (n) => $.ajax(mw.util.getUrl(
  `MediaWiki:Gadget-AccountCreator-${n}.js`,
  { action: "raw", ctype: "text/javascript" }
), { dataType: "script", crossDomain: true });
function Wr(n) {
  Ir(n);
  return new Promise((e, t) => {
    let r = false;
    const o = (a) => {
      r = true;
      t(new j(n, "notFetched", String(a)));
    };
    const i = setTimeout(() => o("timeout"), qr);
    mw.loader.using(bn + n).then(() => r || v(Rt().parts, n) || Lr(n)).then(() => {
      clearTimeout(i);
      e();
    }, (a) => {
      clearTimeout(i);
      o(a instanceof Error ? a.message : "request failed");
    });
  });
}
function xn(n) {
  const e = v(Rt().parts, n);
  if (!e) {
    throw new j(n, "notFetched", "the page did not run");
  }
  return e;
}
function Vr(n) {
  var r, o;
  const { parts: e } = Rt();
  const t = xn(n);
  for (const [i, a] of Object.entries(t.on)) {
    const c = (o = (r = Object.entries(e).find(([l]) => l === i)) == null ? void 0 : r[1]) == null ? void 0 : o.contents;
    if (c !== a) {
      throw new j(n, "otherVersion", `made for ${i} ${a}, not for ${c}`);
    }
  }
  return t.run();
}
function Br(n) {
  return d(this, null, function* () {
    try {
      yield Wr(n);
      yield Promise.all(Object.keys(xn(n).on).filter((e) => e !== "core").map(Sn));
      return Vr(n);
    } catch (e) {
      kn.add(n);
      At.delete(n);
      throw e;
    }
  });
}
function Sn(n) {
  var t;
  const e = (t = At.get(n)) != null ? t : Br(n);
  At.set(n, e);
  return e;
}
function E(n) {
  return Sn(n);
}

// src/app/fetch-advice.ts
function je() {
  return d(this, null, function* () {
    try {
      yield E("checks");
    } catch (n) {
      mw.log.warn(n);
    }
  });
}

// src/app/left-page.ts
function On(n) {
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

// src/ui/shared/messages.ts
function _e(n) {
  for (const [e, t] of Object.entries(n)) {
    if (typeof t === "string" && !mw.messages.exists(e)) {
      mw.messages.set(e, t);
    }
  }
}
var Ur = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
var Hr = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function Tt(n) {
  const e = document.documentElement.dir === "rtl";
  const t = n.replace(Hr, "");
  return e ? t && `⁨${t}⁩` : Ur.test(t) ? `⁨${t}⁩` : t;
}
function jr(n) {
  return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
}
function s(n, ...e) {
  return mw.message(n, ...e.map((t) => typeof t === "string" ? Tt(t) : jr(t))).text();
}
function Cn(n, ...e) {
  return mw.message(n, ...e).text();
}
function ze(n) {
  return n.filter((e) => e !== "").join(mw.msg("word-separator"));
}

// src/app/part-problem.ts
function be(n) {
  return n instanceof j && n.problem === "otherVersion" ? s("accountcreator-new-version") : s("accountcreator-load-failed");
}

// src/app/together.ts
function Pn(n) {
  return d(this, null, function* () {
    try {
      return yield Promise.all(n);
    } catch (e) {
      yield Promise.all(n.map((t) => Promise.resolve(t).catch(() => void 0)));
      throw e;
    }
  });
}

// src/ui/shared/deliberate-press.ts
var $n = 500;
var Tn = "button, a, [role=button], input[type=button], input[type=submit]";
var _r = "[role=gridcell]";
function An({ key: n }) {
  return n === "Enter" || n === " ";
}
function Rn({ key: n, target: e }) {
  return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(_r) !== null && e.closest(Tn) === null;
}
var _ = class {
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
    this.deadUntil = e + $n;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
  }
  isTooEarly({ timeStamp: e }) {
    return e < this.deadUntil;
  }
  /** Whoever presses too early has not looked yet. */
  putOff(e) {
    if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
      this.waitFrom(Math.max(e.timeStamp, this.deadUntil - $n));
    }
  }
  onKeydown(e) {
    if (!An(e) || Rn(e)) {
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
    if (An(e) && !Rn(e) && !this.held.delete(e.key)) {
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
function En() {
  var n, e, t;
  return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
}
function Fn(n) {
  const e = $(En());
  const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
  if (t.length > 0) {
    n.$element.insertBefore(t.first());
  } else {
    e.append(n.$element);
  }
}
function Qe(n) {
  $(En()).append(n.$element);
}

// src/ui/shared/ask.ts
function W(n, e) {
  const t = $.Deferred();
  const r = new OO.ui.WindowManager();
  const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
  Qe(r);
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
  const c = i && new _(i);
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
var Je = class {
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
      const f = (o = t.get(i)) != null ? o : this.make(i);
      f.setLabel(a).setDisabled(l === true);
      f.setFlags({ primary: c === "progressive", progressive: c === "progressive", destructive: c === "destructive" });
      this.widgets.set(i, f);
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

// src/ui/shared/dialog-tabs.ts
var Ke = class {
  constructor(e) {
    this.$element = $("<div>").addClass("accountcreator-tabs").attr("role", "tablist");
    this.tabs = [
      ["one", s("accountcreator-to-one")],
      ["many", s("accountcreator-to-list")]
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

// src/ui/shared/dialog.ts
var zr = 560;
var K = class extends OO.ui.Dialog {
  constructor(t) {
    super({ size: t.size, classes: ["accountcreator-dialog"] });
    this.screen = t;
    this.$title = $("<h2>").addClass("accountcreator-title");
    this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
    this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
    this.tabs = new Ke((t) => this.act(t));
    this.$way = $("<div>").addClass("accountcreator-way");
    this.buttons = new Je((t) => this.act(t));
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
    this.press = r ? new _(r) : null;
    return this;
  }
  getBodyHeight() {
    return zr;
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
function Nn(n) {
  const e = new OO.ui.ButtonWidget({ label: s("accountcreator-broken-off-show") });
  e.$button.attr("data-accountcreator-action", "resume");
  e.on("click", n);
  return new OO.ui.MessageWidget({
    type: "warning",
    label: $("<div>").text(s("accountcreator-broken-off-here")).append(" ", e.$element)
  }).$element;
}

// src/ui/shared/advice.ts
function Ge(n, e, t) {
  const r = $("<p>");
  const o = () => {
    r.text(ze([mw.messages.exists(n) ? s(n) : "", e]));
  };
  o();
  if (!mw.messages.exists(n)) {
    void t().then(o);
  }
  return r;
}

// src/ui/shared/password-once.ts
function Ye(n, e) {
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
function ke(n) {
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
var Qr = /* @__PURE__ */ new Set([
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
var Jr = /* @__PURE__ */ new Set([
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
var Kr = ["title", "lang", "dir", "alt", "width", "height"];
function Gr(n, e) {
  var t;
  if (e instanceof HTMLAnchorElement) {
    const r = ke(n.getAttribute("href"));
    if (r) {
      e.href = r.href;
      e.target = "_blank";
      e.rel = "noopener noreferrer";
    }
  } else if (e instanceof HTMLImageElement) {
    e.alt = (t = n.getAttribute("alt")) != null ? t : "";
    const r = ke(n.getAttribute("src"));
    if (r && r.origin === location.origin) {
      e.src = r.href;
    }
  }
}
function Et(n, e) {
  Array.from(e.childNodes).forEach((t) => {
    if (t instanceof Text) {
      n.appendChild(document.createTextNode(t.data));
    } else if (t instanceof Element && !Jr.has(t.tagName.toUpperCase())) {
      if (!Qr.has(t.tagName)) {
        Et(n, t);
        return;
      }
      const r = document.createElement(t.tagName.toLowerCase());
      for (const o of Kr) {
        const i = t.getAttribute(o);
        if (i !== null) {
          r.setAttribute(o, i);
        }
      }
      Gr(t, r);
      Et(r, t);
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
    Et(e, t.body);
  }
  return e;
}
function D(n) {
  var e;
  return ((e = P(n).textContent) != null ? e : "").trim();
}
function Dn(n) {
  return D(n) === "" ? null : $("<span>").append(P(n));
}

// src/ui/shared/explanation-view.ts
function Yr({ code: n, message: e }) {
  return [...C(e) ? [] : [P(e)], { advice: b(n).advice }];
}
function Ft(n, e, t) {
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
function Nt(n) {
  return n ? s("accountcreator-unfinished-advice") : s("accountcreator-unfinished-advice-maybe");
}
function Xr(n) {
  switch (n.kind) {
    case "openingFailed":
      return { type: "error", heading: s("accountcreator-opening-failed"), paragraphs: [P(n.text)] };
    case "impossible":
      return {
        type: "error",
        heading: s("accountcreator-impossible"),
        paragraphs: n.impediments.length === 0 ? [s("accountcreator-no-password")] : n.impediments.flatMap(Yr)
      };
    case "unfinished":
      return {
        type: "warning",
        heading: Ft(n.because, n.isCertain, n.username),
        paragraphs: [Nt(n.isCertain)]
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
    const t = Xr(e);
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
          Ye(e.password, this.copied)
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
      o.append(typeof i === "string" ? $("<p>").text(i) : "advice" in i ? Ge(i.advice, "", this.fetchAdvice) : $("<p>").append(i));
    }
    return new OO.ui.MessageWidget({ type: e, label: o }).$element;
  }
};

// src/ui/one/fetched-place.ts
function Xe(n) {
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
function Zr(n, e) {
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
var Ze = class {
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
      label: $("<div>").append(this.$heading, $("<p>").text(Zr(e.by, e)))
    });
    this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
    if (e.password !== null) {
      this.$element.append(Ye(e.password, this.copied));
    }
    this.$element.append(Xe(() => this.fetchNextSteps(e)));
  }
  focus() {
    this.$heading.trigger("focus");
  }
};

// src/ui/shared/field-control.ts
function eo(n, e) {
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
function to(n, e) {
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
function no(n, e) {
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
function ro(n, e) {
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
function oo(n) {
  const e = $("<div>").addClass("accountcreator-reading").append(P(n.label));
  if (typeof n.value === "string" && n.value !== "") {
    e.append($("<p>").text(n.value));
  }
  return { widget: null, $content: e, $input: null };
}
function io(n, e) {
  const t = new OO.ui.ButtonWidget({ label: D(n.label) || n.name });
  t.on("click", e);
  return { widget: t, $content: t.$element, $input: t.$button };
}
function ao(n, e, t) {
  switch (n.type) {
    case "string":
    case "password":
      return eo(n, e);
    case "select":
      return to(n, e);
    case "multiselect":
      return no(n, e);
    case "checkbox":
      return ro(n, e);
    case "button":
      return io(n, t);
    case "null":
    case "hidden":
      return oo(n);
    default:
      return y(n.type);
  }
}
function Mn(n, e) {
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
    this.control = ao(
      e,
      (A) => {
        if (!Mn(A, this.known)) {
          this.known = A;
          t.changed(e.name, A);
        }
      },
      () => {
        var A;
        return (A = t.pressed) == null ? void 0 : A.call(t, e.name);
      }
    );
    this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
    const { widget: o, $content: i, $input: a } = this.control;
    if (!o || e.type === "button") {
      this.$element.append(i);
      if (a) {
        a.attr("title", D(e.help));
      }
      return;
    }
    const c = D(e.label) || e.name;
    const l = r && !C(e.help) && D(e.help) !== c;
    const f = new OO.ui.FieldLayout(o, {
      align: e.type === "checkbox" ? "inline" : "top",
      label: (q = Dn(e.label)) != null ? q : e.name
    });
    const O = l ? $("<div>").addClass("accountcreator-help").append(P(e.help)) : $();
    this.$element.append(f.$element, O, this.$remark);
    if (a) {
      const A = [...O.get(), ...this.$remark.get()].map((ue) => {
        ue.id = OO.ui.generateElementId();
        return ue.id;
      });
      a.attr("aria-describedby", A.join(" "));
    }
  }
  /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
  setValue(e) {
    var t, r;
    if (!Mn(e, this.known)) {
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
function Dt(n, e) {
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
      if (o.parentElement !== t || r && !Dt(o, r)) {
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
function et({ username: n, email: e, realname: t, reason: r, isMailed: o }) {
  return mw.util.getUrl("Special:CreateAccount", p({
    wpName: n,
    email: e,
    realname: t,
    reason: r
  }, o ? { wpCreateaccountMail: "1" } : {}));
}

// src/ui/one/email-remark.ts
function qn(n, e, t) {
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
function so(n, e) {
  switch (n.kind) {
    case "free": {
      const t = Ce(n.canonical);
      return t !== null ? { type: "warning", content: s("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: s("accountcreator-name-free") } : { type: "notice", content: s("accountcreator-name-normalised", n.canonical) };
    }
    case "taken":
      return { type: "error", content: n.known || s("accountcreator-name-taken", n.canonical) };
    case "invalid":
      return { type: "error", content: s("accountcreator-name-invalid") };
    case "forbidden": {
      const t = $("<span>");
      if (b(n.code).name === "lookalike" && n.message.format === "text") {
        t.text(s("accountcreator-name-lookalike", n.message.text));
      } else if (C(n.message)) {
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
function In(n, e) {
  switch (n.kind) {
    case "none":
      return null;
    case "checking":
      return { type: "notice", content: s("accountcreator-name-checking") };
    case "failed":
      return { type: "warning", content: s("accountcreator-check-failed") };
    case "done":
      return so(n.result, e);
    default:
      return y(n);
  }
}
function Ln(n) {
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
function co(n) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? s("accountcreator-session-lost", e) : n === e ? s("accountcreator-session-again", e) : s("accountcreator-session-other", e, n);
}
function lo(n, e) {
  const { advice: t, action: r } = b(n.code);
  const o = n.spent && !e ? s("accountcreator-spent") : "";
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
function uo(n, e) {
  const t = { wiki: k(""), advice: "", field: null, action: null };
  switch (n.kind) {
    case "refused":
      return lo(n, e);
    case "sessionLost":
      return h(p({}, t), { type: "error", own: co(n.now) });
    case "unknown":
      return n.found === "free" ? h(p({}, t), { own: s("accountcreator-unknown-free", n.username), type: "warning" }) : h(p({}, t), {
        own: s("accountcreator-unknown-silent", n.username),
        type: "warning",
        action: "askAgain"
      });
    case "restart":
      return h(p({}, t), { wiki: n.message, own: s("accountcreator-restart"), type: "warning" });
    case "otherTab":
      return h(p({}, t), { own: s("accountcreator-other-tab"), type: "warning" });
    default:
      return y(n);
  }
}
function po(n) {
  return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
}
var se = class {
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
    const o = e ? uo(e, r) : null;
    if (e !== this.shown) {
      this.shown = e;
      this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
      if (e && o) {
        this.$element.attr("data-accountcreator-outcome", po(e)).append(this.build(o));
        if (e.kind === "refused") {
          this.$element.attr("data-accountcreator-code", e.code);
        }
      }
    }
    return o ? o.field : null;
  }
  build(e) {
    const t = $("<div>");
    if (!C(e.wiki)) {
      t.append($("<div>").addClass("accountcreator-notice-wiki").append(P(e.wiki)));
    }
    const r = e.advice === "" ? $("<p>").text(e.own) : Ge(e.advice, e.own, this.fetchAdvice);
    t.append(r.addClass("accountcreator-notice-own"));
    const { action: o } = e;
    const i = o && this.actions[o];
    if (i) {
      const a = {
        askAgain: s("accountcreator-ask-again"),
        createAllTheSame: s("accountcreator-create-all-the-same")
      }[o];
      const c = new OO.ui.ButtonWidget({ label: a });
      c.on("click", i);
      t.append(c.$element);
    }
    return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
  }
};

// src/ui/shared/password-mode-view.ts
function mo(n, e, t) {
  switch (n) {
    case "mail": {
      const r = R(e, "mailpassword");
      return r && !C(r.label) ? D(r.label) : s("accountcreator-mode-mail");
    }
    case "generate":
    case "type":
      return t[n]();
    default: {
      const r = n.slice("request:".length);
      const o = e.find((a) => a.id === r);
      const i = o == null ? void 0 : o.fields.find(({ type: a }) => a === "button");
      return i && D(i.label) || o && D(o.provider) || r;
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
    const o = e.map((a) => mo(a, r, this.own));
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
var fo = ["username", "password", "retype", "email", "realname", S];
var tt = class {
  constructor(e, t, r) {
    this.one = e;
    this.$element = $("<div>").addClass("accountcreator-form");
    /** Of which state what is said of the address is. */
    this.shown = null;
    this.notice = new se(r, {
      askAgain: () => {
        void e.askAgain();
      },
      createAllTheSame: () => {
        void e.create();
      }
    });
    this.modes = new ce((o) => e.form.setMode(o), {
      generate: () => s("accountcreator-mode-generate"),
      type: () => s("accountcreator-mode-type")
    });
    this.fields = new ae({
      changed: (o, i) => e.form.setValue(o, i),
      pressed: (o) => {
        void e.create(false, { [o]: true });
      },
      showsHelp: ({ name: o }) => !fo.includes(o),
      puzzle: (o) => Xe(() => t(o, {
        another: () => e.form.renew(),
        answered: (i) => e.form.setValue(S, i),
        solvedBy: (i) => e.form.solveCaptchaBy(i),
        ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
      }))
    });
    this.$element.append(this.notice.$element, this.fields.$element);
    this.$element.on("keydown", (o) => this.onKeydown(o));
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
    return [...i.map((a) => R(t, a)), ...Ne(t, r)].filter((a) => a !== null);
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
    if (r && o && !Dt(o, r)) {
      this.modes.$element.before(o);
    }
  }
  renderRemarks(e) {
    var f, O, q, A, ue, Ht;
    const t = String((f = e.values.username) != null ? f : "").trim();
    const { notice: r } = e;
    const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
    (O = this.fields.get("username")) == null ? void 0 : O.setRemark(o ? null : In(e.name, t));
    (q = this.fields.get("password")) == null ? void 0 : q.setRemark(Ln(e.password));
    const { email: i, mode: a } = e;
    if (i !== ((A = this.shown) == null ? void 0 : A.email) || a !== this.shown.mode) {
      this.shown = e;
      (ue = this.fields.get("email")) == null ? void 0 : ue.setRemark(qn(i, a === "mail", (tr) => {
        this.one.form.setValue("email", tr);
        this.focusField("email");
      }));
    }
    const { password: c, retype: l } = e.values;
    (Ht = this.fields.get("retype")) == null ? void 0 : Ht.setRemark(l && c !== l ? { type: "error", content: s("accountcreator-retype-differs") } : null);
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
    return et({
      username: r("username"),
      email: r("email"),
      realname: r("realname"),
      reason: r("reason"),
      isMailed: t === "mail"
    });
  }
};

// src/ui/one/stages.ts
function Wn({ kind: n }) {
  return n === "creating" || n === "finding";
}
function nt(n) {
  return n.kind === "form" || n.kind === "question" || Wn(n);
}
function Vn({ kind: n }) {
  return n === "form" || n === "question" || n === "created" || n === "unfinished";
}
function Bn(n) {
  const e = Wn(n);
  switch (n.kind) {
    case "opening":
    case "impossible":
      return [];
    case "openingFailed":
      return [{ action: "reopen", label: s("accountcreator-reopen"), kind: "progressive" }];
    case "form":
    case "question":
    case "creating":
    case "finding":
      return [{ action: "create", label: s("accountcreator-create"), kind: "progressive", disabled: e }];
    case "handedOver":
      return [{ action: "back", label: s("accountcreator-back") }];
    case "step":
      return [];
    case "stepNotShown":
      return [
        { action: "leave", label: s("accountcreator-walk-away"), kind: "destructive" },
        { action: "next", label: s("accountcreator-reopen"), kind: "progressive" }
      ];
    case "created":
    case "unfinished":
      return [{ action: "one", label: s("accountcreator-another"), kind: "progressive" }];
    default:
      return y(n);
  }
}
function Un(n) {
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
var rt = class {
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
var ot = class {
  /**
   * @param one
   * @param dependencies
   * @param stepChanged Told when the step that is shown has changed
   */
  constructor(e, t, r) {
    this.$element = $("<div>").addClass("accountcreator-one");
    const o = () => e.passwordCopied();
    this.form = new tt(e, t.fetchPuzzle, t.fetchAdvice);
    this.step = new rt(t.stepScreen, r);
    this.created = new Ze(o, t.fetchNextSteps);
    this.explanation = new oe(t.fetchAdvice, o);
    this.$element.append(
      this.explanation.$element,
      this.form.$element,
      this.step.$element,
      this.created.$element
    );
  }
  render(e) {
    const { stage: t } = e;
    this.form.$element.toggle(nt(t));
    this.created.$element.toggle(t.kind === "created");
    if (nt(t)) {
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
    if (nt(t)) {
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
var it = class {
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
    this.panels = new ot(e, t, () => {
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
  get canSwitch() {
    return Vn(this.one.state.stage);
  }
  get buttons() {
    var e, t;
    return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : Bn(this.one.state.stage);
  }
  get closingQuestion() {
    return this.panels.step.screen ? this.panels.step.screen.closingQuestion : Un(this.one);
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
      this.$brokenOff.append(Nn(this.dependencies.toMany));
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
var Hn = "accountcreatorreturn";
function Mt(n) {
  return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
}
function jn(n, e) {
  const { searchParams: t } = new URL(n);
  const r = t.get(Hn);
  if (r === null) {
    return false;
  }
  const o = Mt(e);
  o.postMessage({ mark: r, parameters: [...t] });
  setTimeout(() => {
    o.close();
    window.close();
  }, 200);
  return true;
}
var at = class {
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
    e.searchParams.set(Hn, this.latest);
    return e.href;
  }
};

// src/wiki/offers-overrides.ts
var ho = ["ignoreTitleBlacklist", "ignoreAntiSpoof"];
function st(n) {
  return ho.some((e) => R(n, e));
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
var go = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
var yo = ["required", "optional", "primary-required"];
function B(n) {
  return typeof n === "string" ? { format: "html", html: n } : k("");
}
function wo(n) {
  if (Array.isArray(n)) {
    return n.map((t, r) => ({ value: String(r), label: m(t) }));
  }
  const e = u(n);
  return Object.entries(e).map(([t, r]) => ({ value: t, label: m(r) }));
}
function vo(n) {
  if (typeof n === "string" || typeof n === "boolean") {
    return n;
  }
  if (Array.isArray(n)) {
    return G(n);
  }
  return typeof n === "number" ? String(n) : null;
}
function bo(n, e) {
  var r;
  const t = u(e);
  return {
    name: n,
    type: (r = go.find((o) => o === t.type)) != null ? r : "string",
    label: B(t.label),
    help: B(t.help),
    optional: t.optional === true,
    sensitive: t.sensitive === true,
    value: vo(t.value),
    options: wo(t.options)
  };
}
function ko({ required: n, fields: e }) {
  return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => C(t) && C(r));
}
function ct(n) {
  return w(n).map((e) => {
    var o;
    const t = u(e);
    const r = u(t.fields);
    return {
      id: m(t.id),
      required: (o = yo.find((i) => i === t.required)) != null ? o : "optional",
      provider: B(t.provider),
      account: B(t.account),
      metadata: p({}, u(t.metadata)),
      fields: Object.entries(r).map(([i, a]) => bo(i, a))
    };
  }).filter((e) => !ko(e));
}

// src/wiki/read-outcome.ts
function zn(n, e) {
  const { stops: t, spent: r, field: o } = b(n);
  return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
}
function _n(n, e) {
  return h(p({}, zn(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
}
function qt(n, e) {
  const t = m(e.redirecttarget);
  return {
    kind: "step",
    step: {
      type: n,
      code: m(e.messagecode),
      message: B(e.message),
      requests: ct(e.requests),
      redirectTarget: t === "" ? null : t
    }
  };
}
function Qn(n, e) {
  const t = u(n.createaccount);
  switch (t.status) {
    case "PASS":
      return { kind: "created", username: m(t.username), by: e };
    case "FAIL":
      return zn(m(t.messagecode), B(t.message));
    case "UI":
      return qt("ui", t);
    case "REDIRECT":
      return qt("redirect", t);
    case "RESTART":
      return qt("restart", t);
    default:
      return { kind: "unknown", cause: "unreadable" };
  }
}
function Jn(n) {
  const { outcome: e } = b(n.code);
  if (e === "sessionLost") {
    return { kind: "sessionLost", now: null };
  }
  if (e === "unknown" && n.status === 429) {
    return _n("ratelimited", n);
  }
  if (e === "unknown") {
    const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
    const { retryAfter: r } = n;
    return p({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
  }
  return _n(n.code, n);
}

// src/wiki/read-found.ts
function It(n, e, t) {
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
    const f = l.slice(l.indexOf(":") + 1) === i && m(c.user) === e;
    if (f && Date.parse(m(c.timestamp)) >= t) {
      return { kind: "mine", username: i, by: c.action === "byemail" ? "mail" : "password" };
    }
  }
  return { kind: "other" };
}
function lt(n) {
  return m(u(n.continue).lecontinue) || null;
}

// src/wiki/wiki-api.ts
var xe = String.fromCharCode(31);
var U = class extends F {
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
function z(n) {
  const e = u(n);
  if (typeof e.html === "string") {
    return { format: "html", html: e.html };
  }
  return k(m(e.text) || m(e.info));
}
function Lt(n, e) {
  const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
  return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
}
function xo(n) {
  return Lt(z(n), m(u(u(n).data).readonlyreason));
}
function So(n) {
  const e = Number(n);
  return n && Number.isFinite(e) && e > 0 ? e : null;
}
function Oo(n, e, t) {
  var c, l, f;
  const r = u(e);
  const o = (l = (c = r.xhr) != null ? c : t) != null ? l : {};
  const i = o.getResponseHeader ? So(o.getResponseHeader("Retry-After")) : null;
  const [a] = w(r.errors);
  return new U(
    typeof n === "string" ? n : "http",
    a ? xo(a) : k(m(u(r.error).info)),
    (f = o.status) != null ? f : 0,
    i,
    m(r.textStatus)
  );
}
var Co = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
function ut(n) {
  return n.replace(Co, (e) => e.length === 2 ? e : "�");
}
function Kn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [
    ut(e),
    ut(t)
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
    return this.send(this.api.get(Kn(e)), t);
  }
  /**
   * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
   *
   * @throws ApiFailure
   */
  post(e, t) {
    return this.send(this.api.post(p(p({}, Kn(e)), this.format)), t);
  }
  send(e, t) {
    if (t) {
      t.onCancel(() => e.abort());
    }
    return new Promise((r, o) => {
      e.then(
        (i) => r(u(i)),
        (i, a, c, l) => {
          o(Oo(i, a, l));
        }
      );
    });
  }
};

// src/wiki/read-name-check.ts
function dt(n, e) {
  const t = u(w(u(n.query).users)[0]);
  if (t.invalid !== true && m(t.name) === "") {
    throw new F("http", k(""));
  }
  return Wt(t, e);
}
function Wt(n, e) {
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
  if (b(o).name === "taken") {
    return { kind: "taken", canonical: t };
  }
  return {
    kind: "forbidden",
    canonical: t,
    code: o,
    message: r ? z(r) : k(""),
    override: ye(o, e)
  };
}

// src/wiki/read-opening.ts
var Gn = "MediaWiki:Gadget-AccountCreator-presets.json";
var Po = 8;
var $o = 2;
function Yn(n) {
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
    titles: `User:${n}|${Gn}`,
    rvprop: "content",
    rvslots: "main",
    intestactions: "createaccount",
    intestactionsdetail: "full",
    assertuser: n
  };
}
function Ao(n) {
  const { blockinfo: e } = u(u(n).data);
  return Lt(z(n), m(u(e).blockreason));
}
function Xn(n, e) {
  return u(w(n.pages).find((t) => u(t).ns === e));
}
function Ro(n) {
  const e = u(n.general);
  const t = /* @__PURE__ */ new Map();
  const r = (o, i) => {
    var a;
    t.set(o, (a = t.get(o)) != null ? a : { code: o, message: i });
  };
  for (const o of w(u(Xn(n, $o).actions).createaccount)) {
    r(m(u(o).code), Ao(o));
  }
  if (e.readonly === true) {
    r("readonly", k(m(e.readonlyreason)));
  }
  if (u(n.authmanagerinfo).cancreateaccounts !== true) {
    r("userlogin-cannot-create", k(""));
  }
  return [...t.values()];
}
function To(n) {
  const e = u(n.namespaces);
  const t = [e[2], e[3]].map(u).flatMap(({ name: o, canonical: i }) => [m(o), m(i)]);
  const r = w(n.namespacealiases).map(u).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => m(o));
  return {
    userNamespaces: [...t, ...r].filter((o) => o !== ""),
    language: m(u(n.general).lang)
  };
}
function Eo(n) {
  const [e] = w(Xn(n, Po).revisions);
  const { content: t } = u(u(u(e).slots).main);
  let r = {};
  try {
    r = u(JSON.parse(m(t) || "{}"));
  } catch (i) {
    mw.log.error(Gn, i);
  }
  const o = G(r.passwordModes);
  return { passwordModes: o.length > 0 ? o : null, limitRequestPage: m(r.limitRequestPage) };
}
function Vt(n) {
  return ct(u(u(n.query).authmanagerinfo).requests);
}
function Bt(n) {
  return m(u(u(n.query).tokens).createaccounttoken);
}
function Zn(n, e) {
  const t = u(n.query);
  const r = u(t.userinfo);
  const o = Date.parse(m(n.curtimestamp));
  return {
    me: m(r.name),
    rights: G(r.rights),
    requests: Vt(n),
    impediments: Ro(t),
    siteName: m(u(t.general).sitename),
    rules: To(t),
    clockSkew: Number.isNaN(o) ? 0 : o - e,
    site: Eo(t)
  };
}

// src/wiki/mw-account-service.ts
function Fo({ code: n }) {
  return b(n).outcome === "unknown";
}
var pt = class {
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
    return d(this, null, function* () {
      const [e, t] = yield Promise.all([
        this.api.get(Yn(this.me)),
        this.disabled()
      ]);
      const r = Zn(e, Date.now());
      this.token = Bt(e);
      this.requests = r.requests;
      this.rights = r.rights;
      if (t) {
        r.impediments.push(t);
      }
      return r;
    });
  }
  declarations() {
    return d(this, null, function* () {
      this.requests = Vt(yield this.api.get({
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
    return this.send(h(p({}, e), { createreturnurl: this.returnUrl() }), t);
  }
  continue(e, t) {
    return this.send(h(p({}, e), { createcontinue: "1" }), t);
  }
  find(e, t) {
    return d(this, null, function* () {
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
        const i = It(o, this.me, t);
        if (i.kind !== "other" || lt(o) === null) {
          return i;
        }
        const [a] = w(u(o.query).users);
        const c = `User:${m(u(a).name)}`;
        return It(yield this.api.get(h(p({}, r), { letitle: c })), this.me, t);
      } catch (o) {
        return { kind: "silent" };
      }
    });
  }
  checkName(e, t) {
    return d(this, null, function* () {
      const r = yield this.api.get({
        action: "query",
        list: "users",
        ususers: xe + e,
        usprop: "cancreate"
      }, t);
      const o = dt(r, this.requests);
      if (o.kind !== "free" || !st(this.requests)) {
        return o;
      }
      const [i] = yield this.askOverridable(this.api, this.requests, o.canonical, t);
      return i != null ? i : o;
    });
  }
  createAccountPage() {
    return d(this, null, function* () {
      const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
      if (!e.ok) {
        throw new F("http", k(e.statusText));
      }
      return e.text();
    });
  }
  checkPassword(e, t, r) {
    return d(this, null, function* () {
      const o = { action: "validatepassword", password: t };
      let i;
      try {
        i = yield this.api.post(e === "" ? o : h(p({}, o), { user: e }), r);
      } catch (c) {
        if (!(c instanceof U) || Fo(c) || e === "") {
          throw c;
        }
        i = yield this.api.post(o, r);
      }
      const a = u(i.validatepassword);
      return {
        accepted: a.validity === "Good",
        messages: w(a.validitymessages).map(z)
      };
    });
  }
  send(e, t) {
    return d(this, null, function* () {
      try {
        return yield this.post(e, t);
      } catch (r) {
        if (r instanceof U && b(r.code).retry === "token") {
          return this.sendWithFreshToken(e, t);
        }
        return this.failed(r);
      }
    });
  }
  /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
  sendWithFreshToken(e, t) {
    return d(this, null, function* () {
      try {
        this.token = Bt(yield this.api.get({
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
    return d(this, null, function* () {
      return Qn(yield this.api.post(h(p({}, e), {
        action: "createaccount",
        createmessageformat: "html",
        createtoken: this.token,
        assertuser: this.me
      })), t);
    });
  }
  failed(e) {
    return d(this, null, function* () {
      if (!(e instanceof U)) {
        mw.log.error(e);
        return { kind: "unknown", cause: "unreadable" };
      }
      const t = Jn(e);
      return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
    });
  }
  /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
  whoAmI() {
    return d(this, null, function* () {
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
    return d(this, null, function* () {
      const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
      const t = yield this.api.get(h(p({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
      const r = u(w(u(t.paraminfo).modules)[0]);
      return w(r.parameters).length > 0 ? null : { code: "moduledisabled", message: z(null) };
    });
  }
};

// src/app/creator.ts
function er(n) {
  return n.catch((e) => {
    mw.log.error(e);
    throw new Error(be(e));
  });
}
var Ut = class {
  constructor() {
    this.marks = new at(mw.util.getUrl("Special:BlankPage/AccountCreator"), He);
    this.service = new pt(
      () => this.marks.nextAddress(),
      (...e) => E("checks").then(({ askOverridable: t }) => t(...e))
    );
    this.one = new Be({
      service: this.service,
      clock: we,
      lock: $t,
      randomBytes: He,
      onCreated: (e) => this.tell(e),
      converse: (e, t, r) => this.fetchSteps().then(({ converse: o }) => o(e, t, r)),
      waitFor: (...e) => this.ofSteps.waitFor(...e),
      describeAccount: (e, t) => E("checks").then(({ describeAccount: r }) => r(this.service.me, e, t)).catch((r) => {
        if (!t.cancelled) {
          mw.log.error(r);
        }
        return "";
      }),
      judgeEmail: (e) => E("checks").then(({ judgeEmail: t }) => t(e))
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
    return d(this, null, function* () {
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
    _e(vn);
    const r = new it(e, {
      stepScreen: (a) => this.ofSteps.screen(a),
      fetchPuzzle: (a, c) => this.fetchSteps().then(({ puzzle: l }) => l(a, c)),
      fetchNextSteps: (a) => er(E("checks")).then(({ nextSteps: c }) => c(a)),
      fetchAdvice: je,
      toMany: () => {
        void this.toMany();
      },
      hasBrokenOff: () => pe(ve, J, t.me, we.now())
    });
    const o = new K(r);
    const i = new OO.ui.WindowManager();
    Fn(i);
    i.addWindows([o]);
    return { dialog: o, manager: i, oneScreen: r };
  }
  /**
   * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
   *
   * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
   */
  show(o, i) {
    return d(this, arguments, function* (e, { dialog: t, oneScreen: r }) {
      const { one: a } = this;
      const c = yield this.listFor(e);
      const l = c ? c.screen : r;
      const { hasDraft: f } = c ? c.model : a;
      const O = c ? c.model.run.isBusy || !e.many : a.isBusy;
      const q = () => {
        var A;
        t.tellFilledBy((A = e.filledBy) != null ? A : null);
        void (c != null ? c : a).open(e);
      };
      t.show(l);
      if (O || f && e.accounts.length === 0) {
        return null;
      }
      if (f) {
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
    return d(this, arguments, function* ({ many: e, accounts: t }) {
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
      var r;
      const { service: e, windows: t } = this;
      if (!this.list) {
        t == null ? void 0 : t.dialog.pushPending();
        t == null ? void 0 : t.dialog.say("");
        try {
          const [o, { makeListPart: i }, { redirector: a }] = yield Pn(
            [E("read"), E("list"), this.loadSteps(), E("checks")]
          );
          this.list = (r = this.list) != null ? r : i(
            { service: e, reader: o, clock: we, lock: $t, randomBytes: He, onCreated: (c) => this.tell(c) },
            { toOne: () => this.toOne(), redirector: a }
          );
        } catch (o) {
          mw.log.error(o);
          t == null ? void 0 : t.dialog.say(be(o));
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
    return d(this, null, function* () {
      var t;
      const { makeStepsPart: e } = yield E("steps");
      this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: we }, this.marks);
      return this.steps;
    });
  }
  /** @throws Error with a message for the person */
  fetchSteps() {
    return er(this.loadSteps());
  }
  tell({ username: e, by: t }) {
    var r;
    (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
    mw.hook("accountCreator.created").fire({ username: e, by: t });
  }
};
var Se = new Ut();
On(Se.service);
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
    void Se.open(hn(n));
  } else if (!jn(e, J)) {
    const t = new URL(e);
    void Se.open(gn(new Map(t.searchParams)));
    wn(t);
  }
});

// core.js
mw.libs.accountCreator.parts.core.modules = [te, S, me, Y, Ie, Ee, b, R, C, k, Le, xt, Fe, Ne, ye, N, H, y, v, I, $e, Z, en, Re, Ae, V, re, Te, F, Qt, pe, de, mt, Oe, Ce, X, L, gt, Pe, fe, yt, Q, ve, J, je, E, be, W, et, _, oe, Nt, Ft, ie, ae, _e, Tt, s, ze, Cn, se, ce, Mt, ke, P, D, Qe, st, B, lt, dt, Wt, w, u, m, G, U, xe, le, ut];
} };
mw.libs.accountCreator.parts.core.run();
// </nowiki>
