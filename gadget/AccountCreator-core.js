// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator = { version: '0.1.0+930321c8', parts: {} };
mw.libs.accountCreator.parts.core = { on: {}, contents: 'fb694889', run: function () {
'use strict';
var hn = Object.defineProperty, fn = Object.defineProperties;
var gn = Object.getOwnPropertyDescriptors;
var tr = Object.getOwnPropertySymbols;
var yn = Object.prototype.hasOwnProperty, vn = Object.prototype.propertyIsEnumerable;
var rr = (r, e, t) => e in r ? hn(r, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : r[e] = t, p = (r, e) => {
  for (var t in e || (e = {}))
    yn.call(e, t) && rr(r, t, e[t]);
  if (tr)
    for (var t of tr(e))
      vn.call(e, t) && rr(r, t, e[t]);
  return r;
}, f = (r, e) => fn(r, gn(e));
var d = (r, e, t) => new Promise((n, o) => {
  var i = (l) => {
    try {
      c(t.next(l));
    } catch (h) {
      o(h);
    }
  }, a = (l) => {
    try {
      c(t.throw(l));
    } catch (h) {
      o(h);
    }
  }, c = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(i, a);
  c((t = t.apply(r, e)).next());
});

// src/accounts/list/keep/run-key.ts
function Oe(r) {
  return `accountCreator.run ${r} `;
}
function me(r) {
  return Oe(r) + "list";
}
function vt(r, e) {
  for (let t of r.keys())
    t.startsWith(Oe(e)) && r.remove(t);
}
function wn(r, e) {
  try {
    return r.get(me(e)) !== null;
  } catch (t) {
    return !1;
  }
}
var nr = "null";
function bn(r) {
  try {
    let e = JSON.parse(r);
    return Array.isArray(e) ? e : [];
  } catch (e) {
    return [];
  }
}
function he(r, e, t, n) {
  try {
    let o = r.get(me(e));
    if (o === null || o === nr)
      return o !== null;
    let [, i, a] = bn(o);
    return i === t && typeof a == "number" && n - a < 864e5 ? !0 : (vt(r, e), typeof i == "string" ? !1 : (r.set(me(e), nr), !0));
  } catch (o) {
    return wn(r, e);
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
    return this.listeners.add(e), e(this.current), () => {
      this.listeners.delete(e);
    };
  }
  change(e) {
    this.current = p(p({}, this.current), e);
    for (let t of [...this.listeners])
      t(this.current);
  }
};

// src/accounts/contract/outcome.ts
function y(r) {
  throw new Error(`Unexpected ${JSON.stringify(r)}`);
}

// src/accounts/contract/own.ts
function w(r, e) {
  return Object.prototype.hasOwnProperty.call(r, e) ? r[e] : void 0;
}
function I(r, e, t) {
  Object.defineProperty(r, e, { value: t, enumerable: !0, configurable: !0, writable: !0 });
}

// src/accounts/contract/declarations.ts
function S(r) {
  return { format: "text", text: r };
}
function P(r) {
  return (r.format === "html" ? r.html : r.text).trim() === "";
}
function T(r, e) {
  for (let t of r) {
    let n = t.fields.find((o) => o.name === e);
    if (n)
      return n;
  }
  return null;
}

// src/accounts/contract/captcha.ts
var kn = {
  hcaptcha: "hcaptcha",
  recaptchanocaptcha: "recaptcha",
  turnstile: "turnstile"
}, x = "captchaWord", fe = "captchaInfo";
function X(r) {
  var l, h;
  let e = r.find(({ fields: C }) => C.some(({ name: M }) => M === x)), t = T(r, x);
  if (!e || !t)
    return null;
  let n = T([e], fe), o = n && typeof n.value == "string" ? n.value : "", i = n ? n.label : t.label, a = String((l = e.metadata.type) != null ? l : ""), c = w(kn, a);
  return c ? { kind: "service", instructions: i, service: c, siteKey: String((h = e.metadata.key) != null ? h : "") } : a === "image" ? { kind: "image", instructions: i, address: o } : e.metadata.mime === "text/html" ? { kind: "question", instructions: i, question: { format: "html", html: o } } : { kind: "text", instructions: i, question: o };
}

// src/accounts/names/unicode-pattern.ts
function Q(r, e = "") {
  return new RegExp(r, e + "u");
}

// src/accounts/names/characters.ts
var ir = Q(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g"), ar = /[^\S\ufeff]+/g, or = Q("[" + [
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
].map((r) => String.raw`\p{Script=${r}}`).join("") + "]"), xn = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((r) => Q(String.raw`\p{Script=${r}}`)), Sn = Q(String.raw`[^\p{L}\p{M}]+`), bt = /^[\x20-\x7e]*$/;
function wt(r) {
  return r.replace(/ {2,}/g, " ").trim();
}
function Z(r) {
  return wt(bt.test(r) ? r : r.replace(ar, " ").replace(ir, ""));
}
function sr(r) {
  if (bt.test(r))
    return wt(r);
  let e = r.replace(ar, " ");
  return wt(e.replace(ir, (t, n) => /[\u200c\u200d]/.test(t) && or.test(e.charAt(n - 1)) && or.test(e.charAt(n + 1)) ? t : ""));
}
function Ce(r) {
  var e;
  return bt.test(r) ? null : (e = r.split(Sn).find((t) => xn.filter((n) => n.test(t)).length > 1)) != null ? e : null;
}

// src/accounts/names/clean-name.ts
var kt = 1e3, On = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u, cr = /* @__PURE__ */ new WeakMap(), Cn = [];
function Pn(r = Cn) {
  let e = cr.get(r);
  if (!e) {
    let t = ["User", "User talk", ...r].map((n) => n.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
    e = new RegExp(
      `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
      "iu"
    ), cr.set(r, e);
  }
  return e;
}
function xt(r, e = {}) {
  let t = r.trim(), n = Pn(e.userNamespaces).exec(t);
  return n ? t.slice(n[0].length).replace(/[/#].*$/u, "") : null;
}
function An(r) {
  let e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(r);
  try {
    return e != null && e[1] ? decodeURIComponent(e[1]) : r;
  } catch (t) {
    return r;
  }
}
function ge(r, e) {
  let t = r, n;
  do
    n = t, t = t.length > kt ? t : e(t);
  while (t !== n);
  return t;
}
function $n(r, e) {
  var o;
  let t = Z(r).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1"), n = On.exec(t);
  return n && (t = n.slice(1).join("")), t = An(t), ((o = xt(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
}
function Pe(r, e = {}) {
  return /^[\w-]+(?: [\w-]+)*$/.test(r) ? r : ge(r, (t) => $n(t, e));
}

// src/accounts/email/clean-email.ts
function lr(r) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(r) ? r : ge(r, (e) => Z(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/names/clean-field.ts
function L(r, e, t) {
  switch (r) {
    case "username":
      return Pe(e, t);
    case "email":
      return lr(e);
    case "realname":
    case "reason":
      return sr(e);
    default:
      return e;
  }
}

// src/accounts/contract/parameters.ts
var St = ["mail", "generate", "type"];
function Ae(r) {
  return St.includes(r);
}
function $e(r) {
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
function D(r, e) {
  var n;
  let t = String((n = w(r, e)) != null ? n : "");
  return e === x ? t.trim() : L(e, t);
}
function Ot(r, e) {
  return r.fields.some((t) => t.name === e);
}
function ye(r) {
  return Ot(r, "password");
}
function ve(r) {
  return Ot(r, "mailpassword");
}
function Re(r, e = null) {
  let t = [];
  r.some(ve) && r.some((n) => Ot(n, "email")) && t.push("mail"), r.some(ye) && t.push("generate", "type");
  for (let n of r)
    n.required === "primary-required" && !ye(n) && !ve(n) && t.push(`request:${n.id}`);
  return t.filter((n) => e === null || e.includes(n));
}
function Rn(r, e) {
  return ve(r) ? e === "mail" : ye(r) ? e === "generate" || e === "type" : r.required !== "primary-required" || e === `request:${r.id}`;
}
function B(r, e) {
  return r.filter((t) => Rn(t, e));
}
function ee(r) {
  var e, t;
  switch (r.type) {
    case "checkbox":
      return r.value === !0;
    case "button":
      return !1;
    case "multiselect":
      return Array.isArray(r.value) ? r.value : [];
    case "select":
      return typeof r.value == "string" ? r.value : (t = (e = r.options[0]) == null ? void 0 : e.value) != null ? t : "";
    default:
      return typeof r.value == "string" ? r.value : "";
  }
}
function ur(r) {
  let e = {};
  for (let t of r.flatMap((n) => n.fields))
    I(e, t.name, ee(t));
  return e;
}
function Te(r, e) {
  var n, o;
  let t = {};
  for (let i of r.flatMap((a) => a.fields)) {
    let a = (n = w(e, i.name)) != null ? n : ee(i);
    switch (i.type) {
      case "null":
        break;
      case "hidden":
        I(t, i.name, String((o = i.value) != null ? o : ""));
        break;
      case "checkbox":
      case "button":
        a === !0 && I(t, i.name, "1");
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
var Tn = /[\s<>(),;:"]/u, En = /^.+\.[^.]{2,}/u;
function Ee(r) {
  for (let e of r.split(Tn)) {
    let t = e.split("@");
    for (let n = 1; n < t.length; n++) {
      let [o, i] = [t[n - 1], t[n]], a = o ? En.exec(i != null ? i : "") : null;
      if (o && a)
        return `${o}@${a[0]}`;
    }
  }
  return null;
}

// src/accounts/contract/service.ts
var q = class r extends Error {
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
    return t instanceof r ? t : new r("internal", S(String(t)));
  }
};

// src/accounts/presets/offers-presets.ts
var Fn = "editsitejson";
function Fe({ rights: r, site: { said: e } }) {
  return "presets" in e || Object.keys(e).length > 0 && r.includes(Fn);
}

// src/accounts/contract/codes.ts
var Nn = {
  outcome: "refused",
  field: null,
  stops: "row",
  spent: !1,
  retry: "never",
  overrides: [],
  name: null,
  action: "none"
};
function k(r, e, t = {}) {
  return p(f(p({}, Nn), { field: r, advice: e }), t);
}
function g(r, e = {}) {
  return k(null, r, p({ stops: "batch" }, e));
}
function E(r, e = {}) {
  return k("username", r, e);
}
var te = { spent: !0 }, dr = { name: "taken" }, Pt = { spent: !0, retry: "challenge" }, Dn = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] }, At = { outcome: "unknown" }, Ct = { outcome: "sessionLost", stops: "batch" }, pr = new Map(Object.entries({
  // The name
  userexists: E("accountcreator-advice-userexists", p({ retry: "find" }, dr)),
  usernameinprogress: E("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
  invaliduser: E("accountcreator-advice-invaliduser"),
  noname: E("accountcreator-advice-invaliduser"),
  "antispoof-name-illegal": E("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
  "antispoof-conflict": E("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
  "centralauth-account-exists": E("accountcreator-advice-userexists", dr),
  "centralauth-account-rename-exists": E("accountcreator-advice-renamed"),
  "requestaccount-inuse": E("accountcreator-advice-requested"),
  // The address
  noemailcreate: k("email", "accountcreator-advice-noemailcreate", te),
  invalidemailaddress: k("email", "accountcreator-advice-invalidemailaddress"),
  emaildisabled: k("email", "accountcreator-advice-emaildisabled", te),
  "spam-blacklisted-email-signup": k("email", "accountcreator-advice-emailblacklisted"),
  "wikimediacustomizations-bademaildomain-error": k("email", "accountcreator-advice-emailblacklisted"),
  // The password
  badretype: k("retype", "accountcreator-advice-badretype", te),
  fieldmissing: k(null, "accountcreator-advice-fieldmissing"),
  passwordmissing: k("password", "accountcreator-advice-password-missing"),
  passwordinvalid: k("password", "accountcreator-advice-password"),
  "authmanager-create-no-primary": k(null, "accountcreator-advice-no-primary", { spent: !0, action: "chooseMode" }),
  // The captcha
  "captcha-error": k("captchaWord", "accountcreator-advice-captcha-error", Pt),
  captchaunsolved: k("captchaWord", "accountcreator-advice-captcha-unsolved"),
  "hcaptcha-internal-error": k("captchaWord", "accountcreator-advice-captcha-error", Pt),
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
  "authmanager-create-not-in-progress": k(null, "accountcreator-advice-not-in-progress"),
  "authmanager-create-from-login": k(null, "accountcreator-advice-not-in-progress"),
  // Somebody else is logged in, or nobody: nothing was begun
  assertuserfailed: g("accountcreator-advice-badtoken", Ct),
  assertnameduserfailed: g("accountcreator-advice-badtoken", Ct),
  assertanonfailed: g("accountcreator-advice-badtoken", Ct),
  // How the question was put: the program's business, and never the person's fault
  badtoken: g("accountcreator-advice-badtoken", { retry: "token" }),
  notoken: g("accountcreator-advice-program"),
  mustpostparams: g("accountcreator-advice-program"),
  mustbeposted: g("accountcreator-advice-program"),
  missingparam: g("accountcreator-advice-program"),
  // No answer, or none that can be read (mw.Api's words)
  http: g("accountcreator-advice-wiki-broken", At),
  "ok-but-empty": g("accountcreator-advice-wiki-broken", At)
})), mr = [
  [/^abusefilter-warning/, g("accountcreator-advice-abusefilter-warning", { spent: !0, action: "createAllTheSame" })],
  [/^abusefilter-/, k(null, "accountcreator-advice-abusefilter", te)],
  [/^titleblacklist-/, E("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
  [/^antispoof-/, E("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
  [/^username-previously-renamed/, E("accountcreator-advice-renamed", Dn)],
  [/^(centralauth|username)-/, E("accountcreator-advice-name")],
  [/^captcha-/, k("captchaWord", "accountcreator-advice-captcha", Pt)],
  [/^password/, k("password", "accountcreator-advice-password", te)],
  [/blocked/, g("accountcreator-advice-blocked")],
  [/^internal_api_error_/, g("accountcreator-advice-wiki-broken", At)],
  [/^(apierror-)?db/, g("accountcreator-advice-wiki-broken")]
], Mn = k(null, "accountcreator-advice-other", te);
function b(r) {
  var e, t, n;
  return (n = (t = pr.get(r)) != null ? t : (e = mr.find(([o]) => o.test(r))) == null ? void 0 : e[1]) != null ? n : Mn;
}
var Ne = [...new Set(
  [...pr.values(), ...mr.map(([, r]) => r)].flatMap(({ overrides: r }) => r)
)];

// src/accounts/contract/form.ts
var In = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"], Ln = /^(?:ignore|allow|override)[A-Z]/;
function De(r) {
  return Ln.test(r);
}
function we(r, e) {
  var t;
  return (t = b(r).overrides.find((n) => T(e, n))) != null ? t : null;
}
function Me(r, e) {
  let t = /* @__PURE__ */ new Set([...In, ...Ne]);
  return B(r, e).flatMap((n) => n.fields).filter((n) => {
    let o = n.type !== "hidden" && !t.has(n.name);
    return t.add(n.name), o;
  });
}
function hr(r, e, t) {
  if (t) {
    let n = we(t.code, r);
    if (n)
      return n;
  }
  return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
}
function F(r, e = b(r).field) {
  return {
    kind: "refused",
    code: r,
    message: S(""),
    stops: b(r).stops,
    spent: !1,
    retryAfter: null,
    field: e,
    ended: !0
  };
}
function qn(r, e) {
  let t = w(e, r.name);
  switch (r.type) {
    case "string":
    case "password":
    case "select":
      return String(t != null ? t : "").trim() === "";
    case "multiselect":
      return !Array.isArray(t) || t.length === 0;
    case "checkbox":
      return t !== !0;
    case "button":
    case "hidden":
    case "null":
      return !1;
    default:
      return y(r.type);
  }
}
function $t(r, e) {
  var t;
  return (t = r.filter(({ required: n }) => n !== "optional").flatMap(({ fields: n }) => n).find((n) => !n.optional && qn(n, e))) != null ? t : null;
}
function fr(r, e, t) {
  let n = (a) => {
    var c;
    return String((c = w(e, a)) != null ? c : "");
  };
  if (n("username").trim() === "")
    return F("noname");
  if (t === "mail" && n("email").trim() === "")
    return F("noemailcreate");
  if (t === "type" && n("password") === "")
    return F("passwordmissing");
  if (t === "type" && n("password") !== n("retype"))
    return F("badretype");
  let o = B(r, t).filter(
    (a) => !ye(a) && !ve(a)
  ), i = $t(o, e);
  return i && F("fieldmissing", i.name);
}

// src/accounts/contract/cancellation.ts
var re = class {
  constructor() {
    this.cancelled = !1;
    this.callbacks = [];
  }
  onCancel(e) {
    this.callbacks.push(e);
  }
  cancel() {
    this.cancelled = !0, this.callbacks.forEach((e) => e());
  }
};

// src/accounts/one/debounced-check.ts
var Wn = 400, ne = class {
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
    if (this.drop(), this.subject = e, e === null) {
      this.report({ kind: "none" });
      return;
    }
    this.report({ kind: "checking" }), this.callOff = this.clock.later(Wn, () => this.start());
  }
  /** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
  finish() {
    return d(this, null, function* () {
      this.callOff && (this.callOff(), this.start()), yield this.answered;
    });
  }
  drop() {
    this.callOff && (this.callOff(), this.callOff = null), this.running && (this.running.cancel(), this.running = null);
  }
  start() {
    let e = this.subject;
    if (this.callOff = null, e === null)
      return;
    let t = new re();
    this.running = t, this.answered = this.ask(e, t).then(
      (n) => this.conclude(t, { kind: "done", result: n }),
      () => this.conclude(t, { kind: "failed" })
    );
  }
  conclude(e, t) {
    e.cancelled || (this.running = null, this.report(t));
  }
};

// src/accounts/one/form-checks.ts
var Ie = class {
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
  constructor({ service: e, clock: t, judgeEmail: n, describeAccount: o }, i, a, c) {
    this.name = new ne(
      t,
      (l, h) => d(this, null, function* () {
        let C = yield e.checkName(l, h);
        return C.kind !== "taken" ? C : f(p({}, C), { known: yield o(C.canonical, h) });
      }),
      i
    ), this.password = new ne(
      t,
      ({ username: l, password: h }, C) => e.checkPassword(l, h, C),
      a
    ), this.email = new ne(t, n, c);
  }
  updateName(e) {
    this.name.update(D(e, "username") || null);
  }
  updateEmail(e) {
    this.email.update(D(e, "email") || null);
  }
  /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
  updatePassword(e, t) {
    let n = D(e, "password");
    this.password.update(
      t === "type" && n !== "" ? { username: D(e, "username"), password: n } : null
    );
  }
  /** Resolves when the answer to the password of now is in. */
  finishPassword() {
    return this.password.finish();
  }
};

// src/accounts/one/form-values.ts
function gr(r, e) {
  var n;
  let t = {};
  for (let o of r.flatMap((i) => i.fields))
    o.type !== "null" && o.type !== "hidden" && I(t, o.name, (n = w(e, o.name)) != null ? n : ee(o));
  return t;
}
function yr(r) {
  return Object.fromEntries(Object.entries(r).map(([e, t]) => [e, De(e) ? !1 : t]));
}
function Bn(r, e, t) {
  switch (r) {
    case "mail":
      return { mailpassword: !0 };
    case "generate":
      return { password: t, retype: t };
    case "type":
      return {};
    default:
      return Object.fromEntries(e.filter(({ id: n }) => r === `request:${n}`).flatMap(({ fields: n }) => n).filter(({ type: n }) => n === "button").map(({ name: n }) => [n, !0]));
  }
}
function vr(r, e, t, n, o) {
  let i = B(r, e);
  return Te(i, p(p(p({}, t), Bn(e, i, n)), o));
}

// src/accounts/one/fresh-fields.ts
var Le = class {
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
    this.asking || !X(e) || (this.begun(), this.asking = this.service.declarations().catch(() => null).then((t) => {
      this.asking = null, this.done(t);
    }));
  }
  /** Resolves when no new fields are on their way any more. */
  arrived() {
    return d(this, null, function* () {
      yield this.asking;
    });
  }
};

// src/accounts/one/one-state.ts
var Rt = {
  requests: [],
  challenge: 0,
  renewing: !1,
  modes: [],
  mode: "mail",
  values: {},
  name: { kind: "none" },
  password: { kind: "none" },
  email: { kind: "none" },
  notice: null,
  override: null
}, wr = f(p({}, Rt), { stage: { kind: "opening" }, opening: null, isPasswordCopied: !1 });

// src/accounts/one/past-notice.ts
var Tt = ["password", "retype"];
function br(r, e) {
  return (r == null ? void 0 : r.kind) !== "refused" || r.field === null || r.field === x ? !1 : r.field === e || Tt.includes(e) && Tt.includes(r.field);
}
function kr(r) {
  var e;
  return (r == null ? void 0 : r.kind) === "refused" && ([...Tt, "email"].includes((e = r.field) != null ? e : "") || b(r.code).action === "chooseMode");
}

// src/accounts/one/form-model.ts
function Vn(r) {
  return r.filter(({ fields: e }) => e.every(({ name: t }) => t !== x));
}
var qe = class extends H {
  constructor(t) {
    super(Rt);
    this.allowedModes = null;
    /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
    this.solve = null;
    this.checks = new Ie(t, (n) => {
      this.change({ name: n }), this.change({ override: this.overrideNow() });
    }, (n) => this.change({ password: n }), (n) => this.change({ email: n })), this.fresh = new Le(
      t.service,
      () => this.change({ renewing: !0 }),
      (n) => this.renewed(n)
    );
  }
  /** Is anything typed that would be lost with the form? */
  get hasDraft() {
    let { values: t } = this.state;
    return ["username", "email", "realname", "password"].some((n) => w(t, n));
  }
  /** The name to create; canonical where the wiki has told it. */
  get username() {
    let { name: t, values: n } = this.state;
    return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : D(n, "username");
  }
  /**
   * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
   *
   * @param requests
   * @param allowedModes See SiteRules; left out: as before
   * @return False: the wiki offers no password mode
   */
  adopt(t, n = this.allowedModes) {
    var a, c;
    let o = Re(t, n);
    this.allowedModes = n;
    let i = (c = (a = o.find((l) => l === this.state.mode)) != null ? a : o[0]) != null ? c : this.state.mode;
    return this.change({ requests: t, modes: o, mode: i }), o.length > 0;
  }
  /** Empty but for what is given. */
  fill(t) {
    var o, i;
    let n = gr(this.state.requests, t);
    this.change({ values: n, notice: null, override: null }), this.setValue("username", (o = n.username) != null ? o : ""), this.setValue("email", (i = n.email) != null ? i : "");
  }
  setValue(t, n) {
    let o = f(p({}, this.state.values), { [t]: n }), { notice: i, mode: a } = this.state;
    this.change({
      values: t === "username" ? yr(o) : o,
      notice: br(i, t) ? null : i
    }), t === "username" && this.checks.updateName(o), t === "email" && this.checks.updateEmail(o), (t === "username" || t === "password") && this.checks.updatePassword(o, a);
  }
  setMode(t) {
    let { notice: n, values: o } = this.state;
    this.change({ mode: t, notice: kr(n) ? null : n }), this.checks.updatePassword(o, t);
  }
  /** Says what was wrong with the last attempt. */
  say(t) {
    this.change({ notice: t }), this.change({ override: this.overrideNow() });
  }
  /** What is sure to be refused, found before anything is sent; null where nothing is. */
  foreseen() {
    let { requests: t, values: n, mode: o } = this.state;
    return fr(this.solve ? Vn(t) : t, n, o);
  }
  /** The answer to the captcha is got in the moment of sending; null: the person gives it. */
  solveCaptchaBy(t) {
    this.solve = t;
  }
  /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
  foreseenInTheEnd() {
    return d(this, null, function* () {
      var t;
      return yield this.fresh.arrived(), (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : F("passwordinvalid");
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
    let { requests: o, mode: i, values: a } = this.state;
    return vr(o, i, a, t, n);
  }
  overrideNow() {
    let { requests: t, name: n, notice: o } = this.state;
    return hr(
      t,
      n.kind === "done" ? n.result : null,
      (o == null ? void 0 : o.kind) === "refused" ? o : null
    );
  }
  /** A weak password would cost one of the wiki's creations; asking costs none. */
  isPasswordAccepted() {
    return d(this, null, function* () {
      if (this.state.mode !== "type")
        return !0;
      yield this.checks.finishPassword();
      let { password: t } = this.state;
      return t.kind !== "done" || t.result.accepted;
    });
  }
  /** Has the captcha answered where nobody did before, last of all: answers do not keep. */
  unsolved() {
    return d(this, null, function* () {
      try {
        return this.solve && this.setValue(x, yield this.solve()), null;
      } catch (t) {
        return F("captchaunsolved");
      }
    });
  }
  renewed(t) {
    let { values: n, challenge: o } = this.state;
    this.solve = t ? null : this.solve, this.change(t ? {
      requests: t,
      values: f(p({}, n), { [x]: "" }),
      challenge: o + 1,
      renewing: !1
    } : { renewing: !1 });
  }
};

// src/accounts/contract/password.ts
var Et = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
function oe(r) {
  let e = 256 - 256 % Et.length, t = new Uint8Array(14), n = "";
  for (; n.length < 14; ) {
    r(t);
    for (let o of t)
      o < e && n.length < 14 && (n += Et.charAt(o % Et.length));
  }
  return n;
}

// src/accounts/contract/clock.ts
function We(r, e) {
  return new Promise((t) => {
    r.later(e, t);
  });
}

// src/accounts/contract/find-account.ts
var Un = [0, 2e3, 4e3, 8e3];
function Be(r, e, t, n) {
  return d(this, null, function* () {
    let o = { kind: "silent" };
    for (let i of Un)
      if (i > 0 && (yield We(e, i)), o = yield r.find(t, n), o.kind === "mine" || o.kind === "other")
        return o;
    return o;
  });
}

// src/accounts/one/creation.ts
var Ve = class {
  constructor(e, t, n) {
    this.dependencies = e;
    this.account = t;
    this.listener = n;
    this.release = () => {
    };
    /** The step that could not be shown. */
    this.kept = null;
  }
  /** @param fields see parametersOf() */
  begin(e) {
    return d(this, null, function* () {
      let t = yield this.dependencies.lock();
      if (!t) {
        this.listener.ended({ kind: "otherTab" });
        return;
      }
      this.release = t, yield this.conclude(yield this.dependencies.service.create(e, this.account.by));
    });
  }
  /** Asks the wiki (again) what became of an account of which no answer came. */
  find() {
    return d(this, null, function* () {
      let { service: e, clock: t } = this.dependencies;
      this.listener.finding(), this.endAsFound(yield Be(e, t, this.account.username, this.account.since));
    });
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return d(this, null, function* () {
      this.kept && (yield this.step(this.kept));
    });
  }
  /** Leaves it unanswered: nobody has asked whether the account exists already. */
  leaveStep() {
    this.end({ kind: "unfinished", because: "left", isCertain: !1 });
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
      this.kept = e, yield this.dependencies.converse(this.account, e, (t) => this.end(t)).then(
        (t) => this.listener.step(t),
        (t) => this.listener.stepNotShown(t instanceof Error ? t.message : String(t))
      );
    });
  }
  endAsFound(e) {
    let { by: t } = this.account;
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
    this.release(), this.listener.ended(e);
  }
};

// src/accounts/one/one-attempt.ts
var Hn = 5e3, Ue = class {
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
    return d(this, null, function* () {
      var o;
      this.generated = (o = this.generated) != null ? o : oe(this.dependencies.randomBytes), this.creation = new Ve(this.dependencies, this.account(), this.listener);
      let n = this.form.parameters(this.generated, e);
      yield this.creation.begin(t ? f(p({}, n), { createpreservestate: "1" }) : n);
    });
  }
  /** The person creates the account on the wiki's own page, and it is waited for. */
  handOver() {
    let { username: e, since: t } = this.account();
    this.forget(), this.handedOver = this.dependencies.waitFor(e, t, (n) => this.listener.ended({ kind: "created", username: n.username, by: n.by }));
  }
  /** Nobody waits any more for an account that is made elsewhere. */
  stopWaiting() {
    var e;
    (e = this.handedOver) == null || e.stop();
  }
  /** What comes next is for somebody else. */
  forget() {
    this.generated = null, this.stopWaiting();
  }
  /** The account that would be created now. */
  account() {
    let e = this.dependencies.clock.now() + this.clockSkew;
    return { username: this.form.username, by: $e(this.form.state.mode), since: e - Hn };
  }
};

// src/accounts/one/one.ts
function _n(r, e) {
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
      return y(r);
  }
}
var He = class extends H {
  constructor(t) {
    super(wr);
    this.dependencies = t;
    this.asked = { accounts: [], reason: "", mail: null, many: !1 };
    this.form = new qe(t), this.form.observe((n) => this.change(n)), this.attempt = new Ue(t, this.form, {
      finding: () => {
        this.form.say(null), this.show({ kind: "finding" });
      },
      step: (n) => {
        this.form.say(null), this.show({ kind: "step", conversation: n });
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
    let { stage: t, isPasswordCopied: n } = this.state;
    return (t.kind === "created" || t.kind === "unfinished") && t.password !== null && !n;
  }
  /** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
  open(t) {
    return d(this, null, function* () {
      var o;
      let n = !this.state.opening;
      this.asked = t, this.show({ kind: "opening" });
      try {
        let i = yield this.dependencies.service.open(), a = this.form.adopt(i.requests, i.site.passwordModes);
        if (this.change({ opening: i }), this.attempt.clockSkew = i.clockSkew, i.impediments.length > 0 || !a) {
          this.show({ kind: "impossible", impediments: i.impediments });
          return;
        }
        let [c] = this.state.modes, l = t.mail === !1 ? this.state.modes.find((h) => h !== "mail") : void 0;
        this.form.setMode((o = l != null ? l : c) != null ? o : this.state.mode), this.fill(p({ reason: t.reason }, t.accounts[0])), n && (t.preset || Fe(i)) && this.dependencies.offerPresets(t.preset);
      } catch (i) {
        let { code: a, text: c } = q.from(i);
        this.show({ kind: "openingFailed", code: a, text: c });
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
    return d(this, arguments, function* (t = !1, n = {}) {
      let { stage: o, values: i, notice: a } = this.state;
      if (o.kind !== "form" && o.kind !== "question")
        return;
      let c = Ee(D(i, "reason")), l = this.form.foreseen();
      if (l)
        this.showForm(l);
      else if (c !== null && !t)
        this.show({ kind: "question", address: c });
      else {
        this.show({ kind: "creating" });
        let h = yield this.form.foreseenInTheEnd();
        h ? this.showForm(h) : yield this.attempt.begin(n, (a == null ? void 0 : a.kind) === "restart");
      }
    });
  }
  /** Back from the question about the reason, or from waiting for the wiki's own page. */
  backToForm() {
    let { kind: t } = this.state.stage;
    (t === "question" || t === "handedOver") && (this.attempt.stopWaiting(), this.show({ kind: "form" }));
  }
  /** No answer came and the wiki could not be asked: ask again. */
  askAgain() {
    return d(this, null, function* () {
      var t, n;
      ((t = this.state.notice) == null ? void 0 : t.kind) === "unknown" && this.state.stage.kind === "form" && (yield (n = this.attempt.creation) == null ? void 0 : n.find());
    });
  }
  /** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
  handOver() {
    this.form.say(null), this.attempt.handOver(), this.show({ kind: "handedOver", username: this.form.username });
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return d(this, null, function* () {
      var t;
      this.state.stage.kind === "stepNotShown" && (this.show({ kind: "creating" }), yield (t = this.attempt.creation) == null ? void 0 : t.showStep());
    });
  }
  /** Leaves that step unanswered. */
  leaveStep() {
    var t;
    this.state.stage.kind === "stepNotShown" && ((t = this.attempt.creation) == null || t.leaveStep());
  }
  /** The person has the password that is shown. */
  passwordCopied() {
    this.change({ isPasswordCopied: !0 });
  }
  /** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
  createAnother() {
    var t;
    this.fill({ reason: (t = this.state.values.reason) != null ? t : "" }), this.form.renew();
  }
  ended(t) {
    let { username: n } = this.form;
    switch (t.kind) {
      case "created":
        this.created(t);
        break;
      case "unfinished":
        this.form.say(null), this.show(f(p({}, t), { username: n, password: this.attempt.password }));
        break;
      case "restart":
        this.form.adopt(t.step.requests), this.showForm({ kind: "restart", message: t.step.message });
        break;
      default:
        this.tryAgain(_n(t, n));
    }
  }
  created(t) {
    this.form.say(null), this.show({
      kind: "created",
      username: t.username,
      by: t.by,
      email: D(this.state.values, "email"),
      password: t.by === "password" ? this.attempt.password : null
    }), this.dependencies.onCreated(t);
  }
  /** The form with everything that was typed, and with a fresh challenge where there is a captcha. */
  tryAgain(t) {
    this.showForm(t), this.form.renew();
  }
  showForm(t) {
    this.form.say(t), this.show({ kind: "form" });
  }
  fill(t) {
    this.attempt.forget(), this.form.fill(t), this.show({ kind: "form" });
  }
  show(t) {
    this.change({ stage: t, isPasswordCopied: !1 });
  }
};

// src/accounts/contract/opening-request.ts
function xr(r, e) {
  return r.accounts.length || r.reason || r.preset ? f(p({}, r), { filledBy: e }) : r;
}
function Sr({ username: r, email: e, realname: t }) {
  return {
    username: L("username", r),
    email: L("email", e),
    realname: L("realname", t)
  };
}
function _e(r) {
  return typeof r == "string" ? r : "";
}
function Or(r) {
  let { accounts: e, reason: t } = typeof r == "object" && r !== null ? r : {}, n = (Array.isArray(e) ? e : []).map((o) => {
    let { username: i, email: a, realname: c } = typeof o == "object" && o !== null ? o : {};
    return Sr({ username: _e(i), email: _e(a), realname: _e(c) });
  });
  return xr({
    accounts: n,
    reason: L("reason", _e(t)),
    mail: null,
    many: n.length > 1
  }, "script");
}
function Cr(r) {
  let e = (i) => {
    var a;
    return (a = r.get(i)) != null ? a : "";
  }, t = Sr({ username: e("wpName"), email: e("email"), realname: e("realname") }), n = t.username !== "" || t.email !== "" || t.realname !== "", o = (i) => !["", "0", "false"].includes(e(i));
  return xr({
    accounts: n ? [t] : [],
    reason: L("reason", e("reason")),
    mail: r.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
    many: o("many") || o("mine"),
    mine: o("mine"),
    preset: e("preset")
  }, "link");
}
var jn = /^(action|debug|many|mine|mobileaction|preset|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
function Pr(r) {
  return jn.test(r);
}

// src/app/clear-address.ts
function Ar(r) {
  let e = ["returntoquery", ...r.searchParams.keys()].filter((n) => !Pr(n)), t = ({ href: n }) => {
    let o = new URL(n);
    return e.forEach((i) => o.searchParams.delete(i)), o.href;
  };
  history.replaceState(history.state, "", t(r)), $(() => Array.from(document.links).forEach((n) => {
    e.some((o) => n.search.includes(`${o}=`)) && (n.href = t(n));
  }));
}

// src/app/browser.ts
var K = {
  now: () => Date.now(),
  later(r, e) {
    let t = setTimeout(e, r);
    return () => clearTimeout(t);
  }
};
function je(r) {
  crypto.getRandomValues(r);
}
var G = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
function Ft() {
  let r = navigator.locks;
  return r ? new Promise((e) => {
    r.request(`accountCreator ${G}`, { ifAvailable: !0 }, (t) => t ? new Promise((n) => {
      e(n);
    }) : (
      // Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
      e(null)
    )).catch(() => e(() => {
    }));
  }) : Promise.resolve(() => {
  });
}
var be = {
  get: (r) => sessionStorage.getItem(r),
  set: (r, e) => sessionStorage.setItem(r, e),
  remove: (r) => sessionStorage.removeItem(r),
  keys: () => Object.keys(sessionStorage)
};

// src/i18n/en.json
var $r = { "accountcreator-load-failed": "AccountCreator did not load. Try again.", "accountcreator-new-version": "AccountCreator was updated. Reload this page to continue.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link filled this in, not you. Check everything before you create an account.", "accountcreator-filled-by-script": "Another script filled this in, not you. Check everything before you create an account.", "accountcreator-opening": "Loading …", "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here right now.", "accountcreator-no-password": "This wiki has no way to give a new account a password, or $1 allows none that it has.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-finding": "No answer yet. Checking whether the account exists …", "accountcreator-another": "Create another", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close anyway", "accountcreator-walk-away": "Leave unfinished", "accountcreator-replace-question": "Another script wants to fill this in. If you let it, what you typed is lost.", "accountcreator-close-busy": "The account is being created. If you close the dialog now, you will not see whether it worked.", "accountcreator-close-step-maybe": "The wiki has not finished this account. If you leave now, it may exist with its setup unfinished.", "accountcreator-close-password": "You have not copied the password. If you leave now, it is lost.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Generate a strong password and show it to me once", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "“$1” mixes letters from different scripts. Is that intended?", "accountcreator-name-taken": "The account “$1” already exists. Choose another name.", "accountcreator-name-lookalike": "This name is too similar to an existing account: $1.", "accountcreator-name-forbidden": "This wiki does not allow this name.", "accountcreator-name-invalid": "Use letters and spaces, without characters such as # / @, and no IP address.", "accountcreator-check-failed": "This could not be checked. The wiki checks it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The passwords do not match.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everyone will be able to read it, permanently. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it cannot be shown again.", "accountcreator-created-typed": "They log in with the password you typed.", "accountcreator-created-other": "They log in the way you chose.", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not allow copying the password. Select it and copy it yourself.", "accountcreator-spent": "This may count towards the wiki’s daily limit for your IP address.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” again.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The account “$1” does not exist yet, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may exist. Check that before you create it again.", "accountcreator-ask-again": "Check again", "accountcreator-restart": "The wiki has to start over. What you typed is still here: check it and press “Create account” again.", "accountcreator-step-not-shown": "The wiki needs something more before the account “$1” is finished, but it could not be shown. The account may already exist. Try again.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.", "accountcreator-create-all-the-same": "Create anyway", "accountcreator-to-one": "One person", "accountcreator-to-list": "A list", "accountcreator-place-replace": "Replace", "accountcreator-broken-off-here": "You have an unfinished list in this tab.", "accountcreator-broken-off-show": "Show the list" };

// src/app/parts.ts
var _ = class extends Error {
  constructor(e, t, n) {
    super(`AccountCreator-${e}: ${n}`), this.name = "PartError", this.part = e, this.problem = t;
  }
};

// src/app/load-part-gadget.ts
var Jn = 3e4, Rr = "ext.gadget.AccountCreator-", Nt = /* @__PURE__ */ new Map(), Tr = /* @__PURE__ */ new Set(), Dt = () => {
  var r;
  return (r = mw.libs.accountCreator) != null ? r : { version: "", parts: {} };
};
function Qn(r) {
  var t;
  let e = Rr + r;
  Tr.delete(r) && ["error", "missing", "loading"].includes((t = mw.loader.getState(e)) != null ? t : "") && mw.loader.state({ [e]: "registered" });
}
var Mt = (r, e) => mw.util.getUrl(
  `MediaWiki:Gadget-AccountCreator-${r}`,
  { action: "raw", ctype: e }
), Kn = (r) => $.ajax(
  Mt(`${r}.js`, "text/javascript"),
  { dataType: "script", crossDomain: !0 }
);
function Gn(r) {
  return Qn(r), new Promise((e, t) => {
    let n = !1, o = (a) => {
      n = !0, t(new _(r, "notFetched", String(a)));
    }, i = setTimeout(() => o("timeout"), Jn);
    mw.loader.using(Rr + r).then(() => n || w(Dt().parts, r) || Kn(r)).then(() => {
      clearTimeout(i), e();
    }, (a) => {
      clearTimeout(i), o(a instanceof Error ? a.message : "request failed");
    });
  });
}
function Er(r) {
  let e = w(Dt().parts, r);
  if (!e)
    throw new _(r, "notFetched", "the page did not run");
  return e;
}
function Yn(r) {
  var n, o;
  let { parts: e } = Dt(), t = Er(r);
  for (let [i, a] of Object.entries(t.on)) {
    let c = (o = (n = Object.entries(e).find(([l]) => l === i)) == null ? void 0 : n[1]) == null ? void 0 : o.contents;
    if (c !== a)
      throw new _(r, "otherVersion", `made for ${i} ${a}, not for ${c}`);
  }
  return t.run();
}
function Xn(r) {
  return d(this, null, function* () {
    try {
      return yield Gn(r), yield Promise.all(Object.keys(Er(r).on).filter((e) => e !== "core").map(Fr)), Yn(r);
    } catch (e) {
      throw Tr.add(r), Nt.delete(r), e;
    }
  });
}
function Fr(r) {
  var t;
  let e = (t = Nt.get(r)) != null ? t : Xn(r);
  return Nt.set(r, e), e;
}
function O(r) {
  return Fr(r);
}

// src/app/fetch-advice.ts
function ze() {
  return d(this, null, function* () {
    try {
      yield O("checks");
    } catch (r) {
      mw.log.warn(r);
    }
  });
}

// src/wiki/translation.ts
function Nr(r) {
  var e;
  return $.getJSON(r, { maxage: 3600, version: (e = mw.libs.accountCreator) == null ? void 0 : e.version }).catch(mw.log.warn);
}

// src/app/languages.ts
function Dr() {
  return /^en\b/.test(mw.config.get("wgUserLanguage"));
}
function Mr() {
  let r = mw.language.getFallbackLanguageChain().find((t) => " ar de es fr he ja ko pt ru zh-hans ".includes(` ${t} `)), e = r && Nr(Mt(`${r}.json`, "application/json"));
  return O("checks").then((n) => d(null, [n], function* ({ translate: t }) {
    return t(yield e);
  })).catch(mw.log.error);
}

// src/app/left-page.ts
function Ir(r) {
  let e = !1;
  window.addEventListener("beforeunload", (t) => {
    e && t.stopImmediatePropagation();
  }), window.addEventListener("pageshow", ({ persisted: t }) => {
    if (t) {
      let { documentElement: n } = document;
      n.style.opacity = "0", n.inert = !0, r.whoAmI().then((o) => {
        e = o !== r.me, e ? location.reload() : (n.style.opacity = "", n.inert = !1);
      });
    }
  });
}

// src/ui/shared/messages.ts
function Je(r) {
  var t;
  let e = (t = mw.libs.accountCreator) == null ? void 0 : t.translate;
  for (let [n, o] of Object.entries(r))
    typeof o == "string" && !mw.messages.exists(n) && mw.messages.set(n, e ? e(n, o) : o);
}
var Zn = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/, It = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function Lt(r) {
  let e = document.documentElement.dir === "rtl", t = r.replace(It, "");
  return e ? t && `⁨${t}⁩` : Zn.test(t) ? `⁨${t}⁩` : t;
}
function qt(r) {
  return String(r).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
}
function s(r, ...e) {
  return mw.message(r, ...e.map((t) => typeof t == "string" ? Lt(t) : qt(t))).text();
}
var eo = /[。！？]$/;
function Qe(r) {
  return r.filter((e) => e !== "").reduce((e, t) => e + (e === "" || eo.test(e) ? "" : mw.msg("word-separator")) + t, "");
}

// src/app/part-problem.ts
function ke(r) {
  return r instanceof _ && r.problem === "otherVersion" ? s("accountcreator-new-version") : s("accountcreator-load-failed");
}

// src/app/together.ts
function Lr(r) {
  return d(this, null, function* () {
    try {
      return yield Promise.all(r);
    } catch (e) {
      throw yield Promise.all(r.map((t) => Promise.resolve(t).catch(() => {
      }))), e;
    }
  });
}

// src/ui/shared/deliberate-press.ts
var Br = "button, a, [role=button], input[type=button], input[type=submit]", to = "[role=gridcell]";
function qr({ key: r }) {
  return r === "Enter" || r === " ";
}
function Wr({ key: r, target: e }) {
  return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || r === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(to) !== null && e.closest(Br) === null;
}
var j = class {
  /** @param element The window */
  constructor(e) {
    this.element = e;
    /** Of the keys that are held down, those that were let through. */
    this.held = /* @__PURE__ */ new Set();
    /** Until when nothing is a press, on the clock of Event.timeStamp; for ever, where it has not been painted yet. */
    this.deadUntil = 1 / 0;
    this.frame = 0;
    e.addEventListener("keydown", (n) => this.onKeydown(n), !0), e.addEventListener("keyup", (n) => this.onKeyup(n), !0), e.addEventListener("click", (n) => this.onClick(n), !0), e.addEventListener("pointerdown", (n) => this.putOff(n), !0);
    let t = () => {
      e.isConnected ? this.appeared() : (window.removeEventListener("focus", t), window.removeEventListener("pageshow", t));
    };
    window.addEventListener("focus", t), window.addEventListener("pageshow", t), this.appeared();
  }
  /** Something else is to be pressed now than a moment ago. */
  appeared() {
    this.held.clear(), this.deadUntil = 1 / 0, this.element.classList.add("accountcreator-not-yet"), clearTimeout(this.timer), cancelAnimationFrame(this.frame), this.frame = requestAnimationFrame(() => {
      this.frame = requestAnimationFrame(() => this.waitFrom(performance.now()));
    });
  }
  waitFrom(e) {
    this.deadUntil = e + 500, clearTimeout(this.timer), this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
  }
  isTooEarly({ timeStamp: e }) {
    return e < this.deadUntil;
  }
  /** Whoever presses too early has not looked yet. */
  putOff(e) {
    this.isTooEarly(e) && this.deadUntil !== 1 / 0 && this.waitFrom(Math.max(e.timeStamp, this.deadUntil - 500));
  }
  onKeydown(e) {
    !qr(e) || Wr(e) || (e.repeat || this.isTooEarly(e) ? this.refuse(e) : this.held.add(e.key));
  }
  /** Native buttons are pressed when Space is let go. */
  onKeyup(e) {
    qr(e) && !Wr(e) && !this.held.delete(e.key) && (e.preventDefault(), e.stopImmediatePropagation());
  }
  onClick(e) {
    this.isTooEarly(e) && e.target instanceof Element && e.target.closest(Br) && this.refuse(e);
  }
  refuse(e) {
    e.preventDefault(), e.stopImmediatePropagation(), this.putOff(e);
  }
};

// src/ui/shared/window-layer.ts
function Ke() {
  var r, e, t;
  return (t = (e = (r = OO.ui).getTeleportTarget) == null ? void 0 : e.call(r)) != null ? t : document.body;
}
function Vr(r) {
  let e = $(Ke()), t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
  t.length > 0 ? r.$element.insertBefore(t.first()) : e.append(r.$element);
}
function Ge(r) {
  $(Ke()).append(r.$element);
}

// src/ui/shared/ask.ts
function W(r, e) {
  let t = $.Deferred(), n = new OO.ui.WindowManager(), o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
  Ge(n), n.addWindows([o]);
  let [i] = o.$element.get(), a = n.openWindow(o, {
    message: r,
    // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
    actions: [
      { action: "stay", label: s("accountcreator-stay"), flags: ["safe", "primary"] },
      { action: "confirm", label: e, flags: "destructive" }
    ]
  }), c = i && new j(i);
  return a.opened.then(() => {
    for (let l of o.getActions().get())
      l.$button.attr("data-accountcreator-action", l.getAction());
    c == null || c.appeared();
  }), a.closed.then((l) => {
    n.destroy(), t[(l == null ? void 0 : l.action) === "confirm" ? "resolve" : "reject"]();
  }), t.promise();
}

// src/ui/shared/dialog-body.ts
var Ur = 480, ro = 34, Hr, Ye = class {
  /**
   * @param screen The one that is shown first
   * @param onHeight Called when it wants to be of another height
   */
  constructor(e, t) {
    this.screen = e;
    this.onHeight = t;
    this.$element = $("<div>");
    this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
    this.$version = $("<div>").addClass("accountcreator-help").text(`AccountCreator ${(Hr = mw.libs.accountCreator) == null ? void 0 : Hr.version}`);
    /** In pixels, and what it is for: the stage, and how wide the dialog is, since lines break otherwise in another. */
    this.wanted = Ur;
    this.stage = "";
    if (this.$element.append(this.$filledBy, e.$element, this.$version), "ResizeObserver" in window) {
      let n = new ResizeObserver(() => this.fit());
      this.$element.get().forEach((o) => n.observe(o));
    }
  }
  get height() {
    return this.wanted;
  }
  put(e) {
    this.screen = e, this.$version.before(e.$element);
  }
  /** Says that it was not the person who filled the form in; null takes it away. */
  tellFilledBy(e) {
    let t = e === "link" ? s("accountcreator-filled-by-link") : e === "script" ? s("accountcreator-filled-by-script") : "";
    this.$filledBy.empty().append(t === "" ? $() : new OO.ui.MessageWidget({ type: "warning", label: t }).$element);
  }
  /** As high as what is in it; within one stage it only grows, so that nothing jumps under somebody's hands. */
  fit() {
    var a;
    let { buttons: e, size: t } = this.screen, n = [this.$element.width(), ...e.map(({ action: c }) => c)].join(), o = e.length === 0 ? Ur : ro + ((a = this.$element.height()) != null ? a : 0), i = n === this.stage ? Math.max(this.wanted, o) : o;
    this.stage = n, i !== this.wanted && t === "large" && (this.wanted = i, this.onHeight());
  }
};

// src/ui/shared/dialog-buttons.ts
var Xe = class {
  constructor(e) {
    this.press = e;
    this.$element = $("<div>").addClass("accountcreator-buttons");
    this.widgets = /* @__PURE__ */ new Map();
  }
  render(e) {
    var o;
    let t = this.widgets;
    this.widgets = /* @__PURE__ */ new Map();
    for (let { action: i, label: a, kind: c, disabled: l } of e) {
      let h = (o = t.get(i)) != null ? o : this.make(i);
      h.setLabel(a).setDisabled(l === !0), h.setFlags({ primary: c === "progressive", progressive: c === "progressive", destructive: c === "destructive" }), this.widgets.set(i, h);
    }
    t.forEach((i, a) => {
      this.widgets.has(a) || i.$element.detach();
    });
    let n = 0;
    this.widgets.forEach(({ $element: i }) => {
      var l;
      let [a] = i.get(), c = this.$element.children()[n++];
      a && c !== a && ((l = this.$element[0]) == null || l.insertBefore(a, c != null ? c : null));
    });
  }
  make(e) {
    let t = new OO.ui.ButtonWidget();
    return t.$button.attr("data-accountcreator-action", e), t.on("click", () => this.press(e)), t;
  }
};

// src/ui/shared/dialog-tabs.ts
var Ze = class {
  constructor(e) {
    this.$element = $("<nav>").addClass("accountcreator-tabs");
    this.shown = null;
    this.tabs = [
      ["one", s("accountcreator-to-one")],
      ["many", s("accountcreator-to-list")]
    ].map(([t, n]) => ({
      action: t,
      $button: $("<button>").attr("type", "button").text(n).on("click", () => {
        t !== this.shown && e(t);
      }).appendTo(this.$element)
    }));
  }
  render({ tab: e, canSwitch: t }) {
    this.shown = e;
    for (let { action: n, $button: o } of this.tabs) {
      let i = n === e;
      o.attr({
        "aria-current": i ? "page" : null,
        "data-accountcreator-action": i ? null : n
      }).prop("disabled", !i && !t);
    }
  }
};

// src/ui/shared/window-focus.ts
function Wt(r) {
  let [e] = r.get(), { activeElement: t } = document;
  return t !== e && (e == null ? void 0 : e.contains(t)) === !0;
}
function _r(r, e) {
  Wt(r) && r.removeAttr("tabindex");
  let t = e();
  return r.attr("tabindex", -1), t;
}

// src/ui/shared/dialog.ts
var Y = class extends OO.ui.Dialog {
  constructor(t) {
    super({ size: t.size, classes: ["accountcreator-dialog"] });
    this.screen = t;
    this.$title = $("<h2>").addClass("accountcreator-title");
    this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
    this.tabs = new Ze((t) => this.act(t));
    this.$way = $("<div>").addClass("accountcreator-way");
    this.buttons = new Xe((t) => this.act(t));
    /** How far down the screens were scrolled when they were left. */
    this.scrolled = /* @__PURE__ */ new WeakMap();
    this.stopObserving = () => {
    };
    this.press = null;
    /** What a press came to, until the next one. */
    this.said = "";
    /** What could be pressed when it was rendered last. */
    this.pressable = "";
    this.inBody = new Ye(t, () => this.updateSize());
  }
  /** Another screen takes the place of the one that is shown. */
  show(t) {
    var o, i;
    let n = this.screen;
    this.stopObserving(), this.scrolled.set(n, (o = this.$body.scrollTop()) != null ? o : 0), n !== t && (n.$element.detach(), n.$steps.detach(), this.screen = t, this.inBody.put(t), this.$way.append(t.$steps)), this.$body.scrollTop((i = this.scrolled.get(t)) != null ? i : 0), this.setSize(t.size), this.isVisible() && (this.observe(), this.focusScreen());
  }
  /** Says that it was not the person who filled the form in; null takes it away. */
  tellFilledBy(t) {
    this.inBody.tellFilledBy(t);
  }
  /** Says what a press came to, where the screen has nothing to say; '' takes it away. */
  say(t) {
    this.said = t, this.render();
  }
  focusScreen() {
    this.screen.focus();
  }
  initialize() {
    var o;
    super.initialize();
    let t = new OO.ui.ButtonWidget({
      icon: "close",
      framed: !1,
      label: s("accountcreator-close"),
      invisibleLabel: !0
    });
    t.$button.attr("data-accountcreator-action", "close"), t.on("click", () => {
      this.executeAction("close");
    }), this.$way.append(this.tabs.$element, this.screen.$steps), this.$title.attr("id", OO.ui.generateElementId()), this.$element.attr("aria-labelledby", (o = this.$title.attr("id")) != null ? o : ""), this.$head.addClass("accountcreator-head").append(this.$title, this.$way, t.$element), this.$body.addClass("accountcreator-body").append(this.inBody.$element), this.$foot.addClass("accountcreator-foot").append(this.$status, this.buttons.$element);
    let [n] = this.$element.get();
    return this.press = n ? new j(n) : null, this;
  }
  getBodyHeight() {
    return this.inBody.height;
  }
  getSetupProcess(t) {
    return super.getSetupProcess(t).next(() => {
      this.inBody.put(this.screen), this.observe();
    });
  }
  /** It can be typed into while it still grows to its size. */
  setup(t) {
    return super.setup(t).then(() => {
      var n;
      this.$body.scrollTop(0), (n = this.press) == null || n.appeared(), this.focusScreen();
    });
  }
  getReadyProcess(t) {
    return super.getReadyProcess(t).next(() => {
      var n;
      (n = this.press) == null || n.appeared(), Wt(this.$content) || this.focusScreen();
    });
  }
  ready(t) {
    return _r(this.$content, () => super.ready(t));
  }
  getTeardownProcess(t) {
    return super.getTeardownProcess(t).next(() => {
      this.screen.closed(), this.stopObserving(), this.screen.$element.detach(), this.said = "", this.$status.text("");
    });
  }
  /** Escape and both close buttons come here: closing asks first where it would lose something. */
  getActionProcess(t) {
    return t !== "" && t !== "close" ? super.getActionProcess(t) : new OO.ui.Process(() => this.confirmClosing()).next(() => {
      this.close();
    });
  }
  /** Rejects when the person wants to stay. */
  confirmClosing() {
    let { closingQuestion: t } = this.screen;
    return t === null ? $.Deferred().resolve().promise() : W(t, s("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
  }
  act(t) {
    this.say(""), this.screen.press(t);
  }
  observe() {
    this.stopObserving(), this.stopObserving = this.screen.observe(() => this.render());
  }
  /** A field that had the focus and was disabled or taken away leaves it nowhere: Escape would reach nobody. */
  keepFocus() {
    this.isOpened() && (document.activeElement === null || document.activeElement === document.body) && this.$content.trigger("focus");
  }
  render() {
    let { viewName: t, title: n, buttons: o } = this.screen, i = this.screen.status || this.said;
    this.$element.attr("data-view", t), this.$title.text() !== n && this.$title.text(n), this.$status.text() !== i && this.$status.text(i), this.tabs.render(this.screen), this.buttons.render(o), this.guardPresses(), this.keepFocus();
  }
  /** Another view, or a button that can be pressed again, is new to the person's eyes. */
  guardPresses() {
    var i;
    let { viewName: t, buttons: n } = this.screen, o = [
      t,
      ...n.filter(({ disabled: a }) => a !== !0).map(({ action: a }) => a)
    ].join(" ");
    o !== this.pressable && (this.pressable = o, (i = this.press) == null || i.appeared());
  }
};
Y.static = Object.create(OO.ui.Dialog.static);
Y.static.name = "accountCreator";
Y.static.escapable = !0;

// src/ui/one/broken-off-note.ts
function jr(r) {
  let e = new OO.ui.ButtonWidget({ label: s("accountcreator-broken-off-show") });
  return e.$button.attr("data-accountcreator-action", "resume"), e.on("click", r), new OO.ui.MessageWidget({
    type: "warning",
    label: $("<div>").text(s("accountcreator-broken-off-here")).append(" ", e.$element)
  }).$element;
}

// src/accounts/contract/site-page.ts
var z = "MediaWiki:Gadget-AccountCreator-presets.json";

// src/ui/shared/advice.ts
function et(r, e, t) {
  let n = $("<p>"), o = () => {
    n.text(Qe([mw.messages.exists(r) ? s(r) : "", e]));
  };
  return o(), mw.messages.exists(r) || t().then(() => {
    var i;
    o(), (i = n.closest(".oo-ui-messageWidget")[0]) == null || i.scrollIntoView({ block: "nearest" });
  }), n;
}

// src/ui/shared/password-once.ts
function tt(r, e) {
  let t = new OO.ui.TextInputWidget({ readOnly: !0 });
  t.setValue(r), t.$input.attr({ "aria-label": s("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password"), t.$input.on("copy", () => e == null ? void 0 : e());
  let n = new OO.ui.ButtonWidget({ label: s("accountcreator-copy") }), o = $("<div>").addClass("accountcreator-remark accountcreator-remark-reserved").attr("role", "status");
  return n.on("click", () => {
    t.select();
    let i = document.execCommand("copy");
    o.text(i ? s("accountcreator-copied") : s("accountcreator-copy-failed")), n.focus();
  }), $("<div>").append(
    new OO.ui.ActionFieldLayout(t, n, { align: "top", label: s("accountcreator-password-label") }).$element,
    o
  );
}

// src/ui/shared/safe-address.ts
function xe(r) {
  if (r === null || r === "")
    return null;
  try {
    let e = new URL(r, location.href);
    return e.protocol === "https:" || e.protocol === "http:" ? e : null;
  } catch (e) {
    return null;
  }
}

// src/ui/shared/wiki-html.ts
var no = /* @__PURE__ */ new Set([
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
]), oo = /* @__PURE__ */ new Set([
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
]), io = ["title", "lang", "dir", "alt", "width", "height"];
function ao(r, e) {
  var t;
  if (e instanceof HTMLAnchorElement) {
    let n = xe(r.getAttribute("href"));
    n && (e.href = n.href, e.target = "_blank", e.rel = "noopener noreferrer");
  } else if (e instanceof HTMLImageElement) {
    e.alt = (t = r.getAttribute("alt")) != null ? t : "";
    let n = xe(r.getAttribute("src"));
    n && n.origin === location.origin && (e.src = n.href);
  }
}
function Bt(r, e) {
  Array.from(e.childNodes).forEach((t) => {
    if (t instanceof Text)
      r.appendChild(document.createTextNode(t.data));
    else if (t instanceof Element && !oo.has(t.tagName.toUpperCase())) {
      if (!no.has(t.tagName)) {
        Bt(r, t);
        return;
      }
      let n = document.createElement(t.tagName.toLowerCase());
      for (let o of io) {
        let i = t.getAttribute(o);
        i !== null && n.setAttribute(o, i);
      }
      ao(t, n), Bt(n, t), r.appendChild(n);
    }
  });
}
function A(r) {
  let e = document.createDocumentFragment();
  if (r.format === "text")
    e.appendChild(document.createTextNode(r.text));
  else {
    let t = new DOMParser().parseFromString(r.html, "text/html");
    Bt(e, t.body);
  }
  return e;
}
function N(r) {
  var e;
  return ((e = A(r).textContent) != null ? e : "").trim();
}
function zr(r) {
  return N(r) === "" ? null : $("<span>").append(A(r));
}

// src/ui/shared/explanation-view.ts
function so({ code: r, message: e }) {
  return [...P(e) ? [] : [A(e)], { advice: b(r).advice }];
}
function Vt(r, e, t) {
  if (!e)
    return s("accountcreator-unfinished-maybe", t);
  switch (r) {
    case "left":
      return s("accountcreator-unfinished-left", t);
    case "lost":
      return s("accountcreator-unfinished-lost", t);
    case "unanswered":
      return s("accountcreator-unfinished-unanswered", t);
    default:
      return y(r);
  }
}
function Ut(r) {
  return r ? s("accountcreator-unfinished-advice") : s("accountcreator-unfinished-advice-maybe");
}
function co(r) {
  switch (r.kind) {
    case "openingFailed":
      return { type: "error", heading: s("accountcreator-opening-failed"), paragraphs: [A(r.text)] };
    case "impossible":
      return {
        type: "error",
        heading: s("accountcreator-impossible"),
        paragraphs: r.impediments.length === 0 ? [s("accountcreator-no-password", z)] : r.impediments.flatMap(so)
      };
    case "unfinished":
      return {
        type: "warning",
        heading: Vt(r.because, r.isCertain, r.username),
        paragraphs: [Ut(r.isCertain)]
      };
    case "stepNotShown":
      return {
        type: "warning",
        heading: s("accountcreator-step-not-shown", r.username),
        paragraphs: [r.why]
      };
    case "handedOver":
      return {
        type: "notice",
        heading: s("accountcreator-handed-over", r.username),
        paragraphs: [s("accountcreator-handed-over-advice")]
      };
    default:
      return null;
  }
}
var ie = class {
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
    if (e === this.shown)
      return;
    this.shown = e, this.$element.empty().removeAttr("data-accountcreator-outcome");
    let t = co(e);
    this.$element.toggle(e.kind === "opening" || t !== null), e.kind === "opening" ? this.$element.append(this.waiting()) : t && ((e.kind === "unfinished" || e.kind === "stepNotShown") && this.$element.attr("data-accountcreator-outcome", "step"), this.$element.append(this.message(t)), e.kind === "unfinished" && e.password !== null && this.$element.append(
      $("<p>").text(s("accountcreator-created-generated")),
      tt(e.password, this.copied)
    ));
  }
  focus() {
    this.$element.trigger("focus");
  }
  waiting() {
    let e = new OO.ui.ProgressBarWidget({ progress: !1 });
    return e.$element.attr("aria-label", s("accountcreator-opening")), $("<div>").addClass("accountcreator-waiting").append($("<p>").text(s("accountcreator-opening")), e.$element);
  }
  message({ type: e, heading: t, paragraphs: n }) {
    let o = $("<div>").append($("<strong>").text(t));
    for (let i of n)
      o.append(typeof i == "string" ? $("<p>").text(i) : "advice" in i ? et(i.advice, "", this.fetchAdvice) : $("<p>").append(i));
    return new OO.ui.MessageWidget({ type: e, label: o }).$element;
  }
};

// src/ui/one/fetched-place.ts
function rt(r) {
  let e = $("<div>").addClass("accountcreator-puzzle"), t = () => {
    r().then((n) => {
      e.empty().append(n);
    }, (n) => {
      let o = new OO.ui.ButtonWidget({ label: s("accountcreator-reopen") });
      o.on("click", t), e.empty().append(new OO.ui.MessageWidget({
        type: "error",
        label: $("<div>").append($("<p>").text(n instanceof Error ? n.message : String(n)), o.$element)
      }).$element);
    });
  };
  return t(), e;
}

// src/ui/one/created-view.ts
function lo(r, e) {
  switch (r) {
    case "mail":
      return e.email === "" ? s("accountcreator-created-mail") : s("accountcreator-created-mail-to", e.email);
    case "password":
      return e.password === null ? s("accountcreator-created-typed") : s("accountcreator-created-generated");
    case "other":
      return s("accountcreator-created-other");
    default:
      return y(r);
  }
}
var nt = class {
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
    if (e === this.shown || (this.shown = e, this.$element.empty().removeAttr("data-accountcreator-outcome"), !e))
      return;
    this.$heading = $("<h3>").attr("tabindex", -1).text(s("accountcreator-created", e.username));
    let t = new OO.ui.MessageWidget({
      type: "success",
      label: $("<div>").append(this.$heading, $("<p>").text(lo(e.by, e)))
    });
    this.$element.attr("data-accountcreator-outcome", "created").append(t.$element), e.password !== null && this.$element.append(tt(e.password, this.copied)), this.$element.append(rt(() => this.fetchNextSteps(e)));
  }
  focus() {
    this.$heading.trigger("focus");
  }
};

// src/ui/shared/field-control.ts
function uo(r, e) {
  let t = !1, n = new OO.ui.TextInputWidget({
    name: r.name,
    // OOUI looks for itself whenever the field is left, and would take away again what the wiki has said.
    validate: () => !t,
    type: r.type === "password" ? "password" : "text",
    // The browser would offer the data of the person who is logged in.
    autocomplete: !1
  });
  n.$input.attr({
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: r.type === "password" ? "new-password" : "off"
  }), r.name === "email" && n.$input.attr("inputmode", "email");
  let o = !1, i = () => o || e(n.getValue());
  return n.on("change", i), n.$input.on("input", () => {
    n.setValue(String(n.$input.val()));
  }).on("compositionstart compositionend", ({ type: a }) => {
    o = a === "compositionstart", i();
  }), n.$input.on("focus", () => {
    n.setValidityFlag(!t);
  }), {
    widget: n,
    $content: n.$element,
    $input: n.$input,
    set: (a) => {
      n.setValue(String(a));
    },
    setInvalid: (a) => {
      t = a, n.setValidityFlag(!a);
    }
  };
}
function po(r, e) {
  let t = $("<select>").append(r.options.map(({ value: i, label: a }) => $("<option>").val(i).text(a))), n = { name: r.name, $input: t }, o = new OO.ui.InputWidget(n);
  return o.on("change", e), {
    widget: o,
    $content: o.$element,
    $input: t,
    set: (i) => {
      o.setValue(String(i));
    }
  };
}
function mo(r, e) {
  let t = new OO.ui.CheckboxMultiselectInputWidget({
    name: r.name,
    options: r.options.map(({ value: n, label: o }) => ({ data: n, label: o }))
  });
  return t.on("change", () => e([...t.getValue()])), {
    widget: t,
    $content: t.$element,
    $input: null,
    set: (n) => {
      t.setValue(Array.isArray(n) ? n : []);
    }
  };
}
function ho(r, e) {
  let t = new OO.ui.CheckboxInputWidget({ name: r.name, value: "1" });
  return t.on("change", (n) => e(n === !0)), {
    widget: t,
    $content: t.$element,
    $input: t.$input,
    set: (n) => {
      t.setSelected(n === !0);
    }
  };
}
function fo(r) {
  let e = $("<div>").addClass("accountcreator-reading").append(A(r.label));
  return typeof r.value == "string" && r.value !== "" && e.append($("<p>").text(r.value)), { widget: null, $content: e, $input: null };
}
function go(r, e) {
  let t = new OO.ui.ButtonWidget({ label: N(r.label) || r.name });
  return t.on("click", e), { widget: t, $content: t.$element, $input: t.$button };
}
function yo(r, e, t) {
  switch (r.type) {
    case "string":
    case "password":
      return uo(r, e);
    case "select":
      return po(r, e);
    case "multiselect":
      return mo(r, e);
    case "checkbox":
      return ho(r, e);
    case "button":
      return go(r, t);
    case "null":
    case "hidden":
      return fo(r);
    default:
      return y(r.type);
  }
}
function Jr(r, e) {
  return JSON.stringify(r) === JSON.stringify(e);
}
var ae = class {
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
    var M;
    this.control = yo(
      e,
      (R) => {
        Jr(R, this.known) || (this.known = R, t.changed(e.name, R));
      },
      () => {
        var R;
        return (R = t.pressed) == null ? void 0 : R.call(t, e.name);
      }
    ), this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
    let { widget: o, $content: i, $input: a } = this.control;
    if (!o || e.type === "button") {
      this.$element.append(i), a && a.attr("title", N(e.help));
      return;
    }
    let c = N(e.label) || e.name, l = n && !P(e.help) && N(e.help) !== c, h = new OO.ui.FieldLayout(o, {
      align: e.type === "checkbox" ? "inline" : "top",
      label: (M = zr(e.label)) != null ? M : e.name
    }), C = l ? $("<div>").addClass("accountcreator-help").append(A(e.help)) : $();
    if (this.$element.append(h.$element, C, this.$remark), a) {
      let R = [...C.get(), ...this.$remark.get()].map((er) => (er.id = OO.ui.generateElementId(), er.id));
      a.attr("aria-describedby", R.join(" "));
    }
  }
  /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
  setValue(e) {
    var t, n;
    Jr(e, this.known) || (this.known = e, (n = (t = this.control).set) == null || n.call(t, e));
  }
  setDisabled(e) {
    var t;
    (t = this.control.widget) == null || t.setDisabled(e);
  }
  /** Keeps the focus, unlike setDisabled(), and takes nothing. */
  setReadOnly(e) {
    var t;
    (t = this.control.$input) == null || t.prop("readOnly", e);
  }
  setInvalid(e) {
    this.control.setInvalid ? this.control.setInvalid(e) : this.control.$input && this.control.$input.attr("aria-invalid", String(e)), this.$element.toggleClass("accountcreator-field-invalid", e);
  }
  /** Shows a remark in the line under the field; null empties it. */
  setRemark(e) {
    if (!(JSON.stringify(e) === JSON.stringify(this.remark) && typeof (e == null ? void 0 : e.content) != "object") && (this.remark = e, this.$remark.empty(), e)) {
      let { type: t, content: n } = e;
      this.$remark.append(new OO.ui.MessageWidget({ type: t, inline: !0, label: n }).$element);
    }
  }
  /** Keeps room for a remark also while there is none. */
  reserveRemark() {
    return this.$remark.addClass("accountcreator-remark-reserved"), this;
  }
  focus() {
    let { $input: e, $content: t } = this.control;
    (e != null ? e : t.find("input").first()).trigger("focus");
  }
};

// src/ui/shared/fields-view.ts
function Ht(r, e) {
  var n, o;
  let t = Array.from((o = (n = r.parentElement) == null ? void 0 : n.children) != null ? o : []);
  return t.indexOf(r) < t.indexOf(e);
}
var se = class {
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
    var a;
    let o = JSON.stringify([e, t, n]);
    if (o === this.shown)
      return !1;
    this.shown = o;
    let i = this.focusedName();
    return this.build(e.filter(({ name: c, type: l }) => c !== fe && l !== "hidden"), t, n), i !== null && ((a = this.controls.get(i)) == null || a.focus()), !0;
  }
  setValues(e, t) {
    this.controls.forEach((n, o) => {
      var i;
      n.setValue((i = w(e, o)) != null ? i : ""), n.setDisabled(t);
    });
  }
  /** A new challenge is on its way: what would be typed now would be lost. */
  setRenewing(e) {
    var t, n;
    (t = this.controls.get(x)) == null || t.setReadOnly(e), (n = this.captcha) == null || n.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
  }
  /** The puzzle above the field for its answer; null: there is none. */
  get $captcha() {
    return this.controls.has(x) && this.captcha ? this.captcha.$puzzle : null;
  }
  get(e) {
    return this.controls.get(e);
  }
  get all() {
    return [...this.controls.values()];
  }
  build(e, t, n) {
    let o = /* @__PURE__ */ new Map(), i = [];
    for (let a of e) {
      let c = this.controls.get(a.name), l = c && JSON.stringify(c.field) === JSON.stringify(a) ? c : new ae(a, this.dependencies, this.dependencies.showsHelp(a));
      o.set(a.name, l), a.name === x && t && (i.push(...this.captchaElement(t, n).get()), l.$element.toggle(t.kind !== "service")), i.push(...l.$element.get());
    }
    this.controls = o, this.place(i);
  }
  /**
   * Brings the elements into this order. What is there already is not moved, or it would lose the focus and the form
   * its scroll position; what others have put in between stays.
   */
  place(e) {
    $(this.placed.filter((o) => !e.includes(o))).detach();
    let [t] = this.$element.get(), n = null;
    for (let o of [...e].reverse())
      (o.parentElement !== t || n && !Ht(o, n)) && (t == null || t.insertBefore(o, n)), n = o;
    this.placed = e;
  }
  captchaElement(e, t) {
    var o;
    let n = JSON.stringify([e, t]);
    return ((o = this.captcha) == null ? void 0 : o.key) !== n && (this.captcha = { key: n, $puzzle: this.dependencies.puzzle(e) }), this.captcha.$puzzle;
  }
  focusedName() {
    var t;
    let e = document.activeElement;
    return e instanceof HTMLInputElement && ((t = this.$element[0]) != null && t.contains(e)) ? e.name : null;
  }
};

// src/ui/shared/create-account-address.ts
function ot({ username: r, email: e, realname: t, reason: n, isMailed: o }) {
  return mw.util.getUrl("Special:CreateAccount", p({
    wpName: r,
    email: e,
    realname: t,
    reason: n
  }, o ? { wpCreateaccountMail: "1" } : {}));
}

// src/ui/one/name-remark.ts
function vo(r, e) {
  switch (r.kind) {
    case "free": {
      let t = Ce(r.canonical);
      return t !== null ? { type: "warning", content: s("accountcreator-name-mixed", t) } : r.canonical === e ? { type: "success", content: s("accountcreator-name-free") } : { type: "notice", content: s("accountcreator-name-normalised", r.canonical) };
    }
    case "taken":
      return { type: "error", content: r.known || s("accountcreator-name-taken", r.canonical) };
    case "invalid":
      return { type: "error", content: s("accountcreator-name-invalid") };
    case "forbidden": {
      let t = $("<span>");
      return b(r.code).name === "lookalike" && r.message.format === "text" ? t.text(s("accountcreator-name-lookalike", r.message.text)) : P(r.message) ? t.text(s("accountcreator-name-forbidden")) : t.append(A(r.message)), { type: r.override === null ? "error" : "warning", content: t };
    }
    default:
      return y(r);
  }
}
var it = () => ({ type: "warning", content: s("accountcreator-check-failed") });
function Qr(r, e) {
  switch (r.kind) {
    case "none":
      return null;
    case "checking":
      return { type: "notice", content: s("accountcreator-name-checking") };
    case "failed":
      return it();
    case "done":
      return vo(r.result, e);
    default:
      return y(r);
  }
}
function Kr(r) {
  if (r.kind === "failed")
    return it();
  if (r.kind !== "done")
    return null;
  let { accepted: e, messages: t } = r.result;
  if (e)
    return { type: "success", content: s("accountcreator-password-good") };
  let n = $("<span>");
  return t.forEach((o) => {
    n.append($("<span>").addClass("accountcreator-sentence").append(A(o)));
  }), { type: "error", content: n };
}

// src/ui/shared/notice-view.ts
function wo(r) {
  var t;
  let e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return r === null ? s("accountcreator-session-lost", e) : r === e ? s("accountcreator-session-again", e) : s("accountcreator-session-other", e, r);
}
function bo(r, e) {
  let { advice: t, action: n } = b(r.code), o = r.spent && !e ? s("accountcreator-spent") : "", i = n === "createAllTheSame";
  return {
    wiki: r.message,
    advice: t,
    own: o,
    type: i ? "warning" : "error",
    field: r.field,
    action: i ? n : null
  };
}
function ko(r, e) {
  let t = { wiki: S(""), advice: "", field: null, action: null };
  switch (r.kind) {
    case "refused":
      return bo(r, e);
    case "sessionLost":
      return f(p({}, t), { type: "error", own: wo(r.now) });
    case "unknown":
      return r.found === "free" ? f(p({}, t), { own: s("accountcreator-unknown-free", r.username), type: "warning" }) : f(p({}, t), {
        own: s("accountcreator-unknown-silent", r.username),
        type: "warning",
        action: "askAgain"
      });
    case "restart":
      return f(p({}, t), { wiki: r.message, own: s("accountcreator-restart"), type: "warning" });
    case "otherTab":
      return f(p({}, t), { own: s("accountcreator-other-tab"), type: "warning" });
    default:
      return y(r);
  }
}
function xo(r) {
  return r.kind === "restart" ? "step" : r.kind === "otherTab" ? null : r.kind;
}
var ce = class {
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
    let n = t !== null && t.rights.includes("noratelimit"), o = e ? ko(e, n) : null;
    return e !== this.shown && (this.shown = e, this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code"), e && o && (this.$element.attr("data-accountcreator-outcome", xo(e)).append(this.build(o)), e.kind === "refused" && this.$element.attr("data-accountcreator-code", e.code))), o ? o.field : null;
  }
  build(e) {
    let t = $("<div>");
    P(e.wiki) || t.append($("<div>").addClass("accountcreator-notice-wiki").append(A(e.wiki)));
    let n = e.advice === "" ? $("<p>").text(e.own) : et(e.advice, e.own, this.fetchAdvice);
    t.append(n.addClass("accountcreator-notice-own"));
    let { action: o } = e, i = o && this.actions[o];
    if (i) {
      let a = {
        askAgain: s("accountcreator-ask-again"),
        createAllTheSame: s("accountcreator-create-all-the-same")
      }[o], c = new OO.ui.ButtonWidget({ label: a });
      c.on("click", i), t.append(c.$element);
    }
    return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
  }
};

// src/ui/shared/password-mode-view.ts
function So(r, e, t) {
  switch (r) {
    case "mail": {
      let n = T(e, "mailpassword");
      return t.mail ? t.mail() : n && !P(n.label) ? N(n.label) : s("accountcreator-mode-mail");
    }
    case "generate":
    case "type":
      return t[r]();
    default: {
      let n = r.slice(8), o = e.find((a) => a.id === n), i = o == null ? void 0 : o.fields.find(({ type: a }) => a === "button");
      return i && N(i.label) || o && N(o.provider) || n;
    }
  }
}
var le = class {
  constructor(e, t) {
    this.chosen = e;
    this.own = t;
    this.$element = $("<div>").addClass("accountcreator-modes");
    this.radios = [];
    this.shown = "";
  }
  render(e, t, n) {
    let o = e.map((a) => So(a, n, this.own)), i = JSON.stringify([e, o]);
    i !== this.shown && (this.shown = i, this.build(e, o)), this.radios.forEach((a) => a.widget.setSelected(a.mode === t));
  }
  setDisabled(e) {
    this.radios.forEach(({ widget: t }) => t.setDisabled(e));
  }
  build(e, t) {
    var o;
    let n = $("<div>").attr("id", OO.ui.generateElementId()).addClass("accountcreator-modes-legend").text(s("accountcreator-modes"));
    this.$element.empty().attr({ role: "radiogroup", "aria-labelledby": (o = n.attr("id")) != null ? o : "" }).append(n), this.radios = e.map((i, a) => {
      var l;
      let c = new OO.ui.RadioInputWidget({ name: "passwordmode", value: i });
      return c.$input.on("change", () => this.chosen(i)), this.$element.append(new OO.ui.FieldLayout(c, { align: "inline", label: (l = t[a]) != null ? l : i }).$element), { mode: i, widget: c };
    }), e.includes("mail") || this.$element.append($("<p>").addClass("accountcreator-help").text(s("accountcreator-no-mail")));
  }
};

// src/ui/one/form-view.ts
var Oo = ["username", "password", "retype", "email", "realname", x], at = class {
  constructor(e, t, n, o) {
    this.one = e;
    this.fetchEmailRemark = o;
    this.$element = $("<div>").addClass("accountcreator-form");
    /** Of which state what is said of the address is. */
    this.shown = null;
    this.notice = new ce(n, {
      askAgain: () => {
        e.askAgain();
      },
      createAllTheSame: () => {
        e.create();
      }
    }), this.modes = new le((i) => e.form.setMode(i), {
      generate: () => s("accountcreator-mode-generate"),
      type: () => s("accountcreator-mode-type")
    }), this.fields = new se({
      changed: (i, a) => e.form.setValue(i, a),
      pressed: (i) => {
        e.create(!1, { [i]: !0 });
      },
      showsHelp: ({ name: i }) => !Oo.includes(i),
      puzzle: (i) => rt(() => t(i, {
        another: () => e.form.renew(),
        answered: (a) => e.form.setValue(x, a),
        solvedBy: (a) => e.form.solveCaptchaBy(a),
        ownPage: { address: () => this.createAccountAddress(), handOver: () => e.handOver() }
      }))
    }), this.$element.append(this.notice.$element, this.fields.$element), this.$element.on("keydown", (i) => this.onKeydown(i));
  }
  render(e) {
    let t = B(e.requests, e.mode);
    this.fields.render(this.visibleFields(e), X(t), e.challenge) && (this.placeModes(e.override), this.shown = null);
    let n = e.stage.kind !== "form";
    this.modes.render(e.modes, e.mode, e.requests), this.modes.setDisabled(n), this.fields.setValues(e.values, n), this.fields.setRenewing(e.renewing), this.notice.$element.toggleClass("accountcreator-notice-past", n), this.renderRemarks(e), this.renderNotice(e);
  }
  /** Nothing of an earlier attempt is left, also where nobody sees it. */
  clearNotice() {
    this.notice.render(null, null);
  }
  focusField(e) {
    var t;
    (t = this.fields.get(e)) == null || t.focus();
  }
  /** To the field or the notice that wants the person's attention. */
  focus(e) {
    var o;
    let t = this.notice.render(e.notice, e.opening), n = t === null ? void 0 : this.fields.get(t);
    n != null && n.$element.is(":visible") ? (n.focus(), this.bringIntoSight(n)) : e.notice ? this.notice.$element.trigger("focus") : (o = this.firstEmpty(e)) == null || o.focus();
  }
  /** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
  bringIntoSight(e) {
    var n;
    let t = e.field.name === x ? this.fields.$captcha : null;
    for (let o of [t, this.notice.$element, e.$element])
      (n = o == null ? void 0 : o[0]) == null || n.scrollIntoView({ block: "nearest" });
  }
  /** The fields in the order in which they are shown: name, password mode, address, real name, reason, others. */
  visibleFields(e) {
    let { requests: t, mode: n, override: o } = e;
    return [...[
      "username",
      ...o === null ? [] : [o],
      ...n === "type" ? ["password", "retype"] : [],
      "email",
      "realname",
      "reason"
    ].map((a) => T(t, a)), ...Me(t, n)].filter((a) => a !== null);
  }
  placeModes(e) {
    var i, a, c, l;
    (i = this.fields.get("username")) == null || i.reserveRemark(), (a = this.fields.get("password")) == null || a.reserveRemark();
    let t = (c = this.fields.get(e != null ? e : "username")) != null ? c : this.fields.get("username"), [n] = this.modes.$element.get(), [o] = (l = t == null ? void 0 : t.$element.get()) != null ? l : [];
    (n == null ? void 0 : n.parentElement) !== this.fields.$element[0] && this.fields.$element.prepend(this.modes.$element), n && o && !Ht(o, n) && this.modes.$element.before(o);
  }
  renderRemarks(e) {
    var l, h, C, M;
    let t = String((l = e.values.username) != null ? l : "").trim(), { notice: n } = e, o = (R) => (n == null ? void 0 : n.kind) === "refused" && n.field === R, i = o("username") && e.name.kind === "done" && e.name.result.kind !== "free";
    (h = this.fields.get("username")) == null || h.setRemark(i ? null : Qr(e.name, t)), (C = this.fields.get("password")) == null || C.setRemark(Kr(e.password)), this.renderEmail(e);
    let { password: a, retype: c } = e.values;
    (M = this.fields.get("retype")) == null || M.setRemark(c && a !== c && !o("retype") ? { type: "error", content: s("accountcreator-retype-differs") } : null);
  }
  renderEmail(e) {
    var i;
    let { email: t, mode: n } = e;
    if (t === ((i = this.shown) == null ? void 0 : i.email) && n === this.shown.mode)
      return;
    this.shown = e;
    let o = (a) => {
      var c;
      this.shown === e && ((c = this.fields.get("email")) == null || c.setRemark(a));
    };
    t.kind === "done" ? this.fetchEmailRemark(t.result, n === "mail", (a) => {
      this.one.form.setValue("email", a), this.focusField("email");
    }).then(o) : o(t.kind === "failed" ? it() : null);
  }
  renderNotice(e) {
    let t = this.notice.render(e.notice, e.opening);
    this.fields.all.forEach((i) => i.setInvalid(i.field.name === t));
    let n = t === null ? void 0 : this.fields.get(t), o = this.notice.$element[0];
    n && n.$element.next()[0] !== o ? n.$element.after(this.notice.$element) : !n && o !== this.$element.children()[0] && this.$element.prepend(this.notice.$element);
  }
  firstEmpty(e) {
    var n;
    let t = ["username", ...e.mode === "mail" ? ["email"] : []];
    return this.fields.get((n = t.find((o) => !w(e.values, o))) != null ? n : "username");
  }
  onKeydown(e) {
    e.which === OO.ui.Keys.ENTER && e.target instanceof HTMLInputElement && e.target.getAttribute("role") !== "combobox" && (e.preventDefault(), this.one.create());
  }
  /** The wiki's own page with what is typed here, passwords left out. */
  createAccountAddress() {
    let { values: e, mode: t } = this.one.state, n = (o) => {
      var i;
      return String((i = w(e, o)) != null ? i : "").trim();
    };
    return ot({
      username: n("username"),
      email: n("email"),
      realname: n("realname"),
      reason: n("reason"),
      isMailed: t === "mail"
    });
  }
};

// src/ui/one/stages.ts
function Gr({ kind: r }) {
  return r === "creating" || r === "finding";
}
function st(r) {
  return r.kind === "form" || r.kind === "question" || Gr(r);
}
function Yr({ kind: r }) {
  return r === "form" || r === "question" || r === "created" || r === "unfinished";
}
function Xr(r) {
  let e = Gr(r);
  switch (r.kind) {
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
      return y(r);
  }
}
function Zr(r) {
  switch (r.state.stage.kind) {
    case "creating":
    case "finding":
    case "handedOver":
      return s("accountcreator-close-busy");
    case "stepNotShown":
      return s("accountcreator-close-step-maybe");
    case "created":
    case "unfinished":
      return r.showsUncopiedPassword ? s("accountcreator-close-password") : null;
    default:
      return null;
  }
}

// src/ui/one/step-panel.ts
var ct = class {
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
    e !== this.conversation && ((t = this.stop) == null || t.call(this), this.$element.empty(), this.conversation = e, this.screen = e && this.makeScreen(e), this.screen && (this.$element.append(this.screen.$element), this.stop = this.screen.observe(this.changed)));
  }
};

// src/ui/one/one-panels.ts
var lt = class {
  /**
   * @param one
   * @param dependencies
   * @param stepChanged Told when the step that is shown has changed
   */
  constructor(e, t, n) {
    this.$element = $("<div>").addClass("accountcreator-one");
    let o = () => e.passwordCopied(), { fetchPuzzle: i, fetchAdvice: a, fetchEmailRemark: c } = t;
    this.form = new at(e, i, a, c), this.step = new ct(t.stepScreen, n), this.created = new nt(o, t.fetchNextSteps), this.explanation = new ie(a, o), this.$element.append(
      this.explanation.$element,
      this.form.$element,
      this.step.$element,
      this.created.$element
    );
  }
  render(e) {
    let { stage: t } = e;
    this.form.$element.toggle(st(t)), this.created.$element.toggle(t.kind === "created"), st(t) ? this.form.render(e) : this.form.clearNotice(), this.step.render(t.kind === "step" ? t.conversation : null), this.created.render(t.kind === "created" ? t : null), this.explanation.render(t);
  }
  /** To where the eye is. */
  focus(e) {
    var n;
    let { stage: t } = e;
    st(t) ? t.kind === "form" && this.form.focus(e) : t.kind === "step" ? (n = this.step.screen) == null || n.focus() : t.kind === "created" ? this.created.focus() : this.explanation.focus();
  }
};

// src/ui/one/one-screen.ts
var ut = class {
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
    this.panels = new lt(e, t, () => {
      var n;
      return (n = this.changed) == null ? void 0 : n.call(this);
    }), this.$element = this.panels.$element.prepend(this.$brokenOff);
  }
  get title() {
    return s("accountcreator-title");
  }
  get viewName() {
    let { kind: e } = this.one.state.stage;
    return e === "step" || e === "stepNotShown" ? "step" : "one";
  }
  get status() {
    var t, n;
    let { stage: e } = this.one.state;
    return e.kind === "finding" ? s("accountcreator-finding") : e.kind === "creating" ? s("accountcreator-creating") : (n = (t = this.panels.step.screen) == null ? void 0 : t.status) != null ? n : "";
  }
  get canSwitch() {
    return Yr(this.one.state.stage);
  }
  get buttons() {
    var e, t;
    return (t = (e = this.panels.step.screen) == null ? void 0 : e.buttons) != null ? t : Xr(this.one.state.stage);
  }
  get closingQuestion() {
    return this.panels.step.screen ? this.panels.step.screen.closingQuestion : Zr(this.one);
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
        this.one.create();
        break;
      case "next":
        this.one.showStep();
        break;
      case "one":
        this.createAnother();
        break;
      case "many":
        this.toMany();
        break;
      case "reopen":
        this.one.reopen();
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
    this.stage = null, this.$brokenOff.empty(), this.dependencies.hasBrokenOff() && this.$brokenOff.append(jr(this.dependencies.toMany));
    let t = this.one.observe((n) => {
      this.panels.render(n), e(), this.follow(n);
    });
    return this.changed = e, () => {
      this.changed = null, t();
    };
  }
  closed() {
    this.one.backToForm();
    for (let { name: t, type: n } of this.one.state.requests.flatMap((o) => o.fields))
      n === "password" && this.one.form.setValue(t, "");
    let { kind: e } = this.one.state.stage;
    (e === "created" || e === "unfinished") && this.one.createAnother();
  }
  abandon() {
    let { stage: e } = this.one.state;
    return e.kind === "step" && e.conversation.leave(), this.one.leaveStep(), e.kind !== "step" && e.kind !== "stepNotShown" || !this.one.showsUncopiedPassword;
  }
  /** The step that cannot be shown. */
  leave() {
    W(s("accountcreator-close-step-maybe"), s("accountcreator-walk-away")).then(
      () => this.one.leaveStep(),
      () => this.focus()
    );
  }
  createAnother() {
    this.leaveResult(s("accountcreator-another"), () => this.one.createAnother());
  }
  toMany() {
    let { kind: e } = this.one.state.stage;
    e === "created" || e === "unfinished" ? this.leaveResult(s("accountcreator-to-list"), () => {
      this.one.createAnother(), this.dependencies.toMany();
    }) : this.dependencies.toMany();
  }
  /** Asks first where a password would be lost. */
  leaveResult(e, t) {
    let n = this.closingQuestion;
    n === null ? t() : W(n, e).then(t, () => this.focus());
  }
  /** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
  follow(e) {
    let { stage: t, notice: n } = e, { stage: o, notice: i } = this;
    this.stage = t, this.notice = n, t.kind === "creating" && this.dependencies.fetchAdvice();
    let a = n !== null && n !== i;
    (o == null ? void 0 : o.kind) === t.kind && !a || (t.kind === "question" ? W(
      s("accountcreator-reason-address", t.address),
      s("accountcreator-reason-publish")
    ).then(() => this.one.create(!0), () => {
      this.one.backToForm(), this.panels.form.focusField("reason");
    }) : this.changed && this.focus());
  }
};

// src/ui/shared/redirect-return.ts
var en = "accountcreatorreturn";
function _t(r) {
  return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${r}`) : { postMessage: () => {
  }, close: () => {
  }, onmessage: null };
}
function tn(r, e) {
  let { searchParams: t } = new URL(r), n = t.get(en);
  if (n === null)
    return !1;
  let o = _t(e);
  return o.postMessage({ mark: n, parameters: [...t] }), setTimeout(() => {
    o.close(), window.close();
  }, 200), !0;
}
var dt = class {
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
    this.latest = oe(this.randomBytes);
    let e = new URL(this.page, location.href);
    return e.searchParams.set(en, this.latest), e.href;
  }
};

// src/wiki/offers-overrides.ts
var Co = ["ignoreTitleBlacklist", "ignoreAntiSpoof"];
function pt(r) {
  return Co.some((e) => T(r, e));
}

// src/wiki/shape.ts
function u(r) {
  return typeof r == "object" && r !== null && !Array.isArray(r) ? r : {};
}
function v(r) {
  return Array.isArray(r) ? r : [];
}
function m(r) {
  return typeof r == "string" ? r : typeof r == "number" ? String(r) : "";
}
function ue(r) {
  return v(r).filter((e) => typeof e == "string");
}

// src/wiki/read-declarations.ts
var Po = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"], Ao = ["required", "optional", "primary-required"];
function V(r) {
  return typeof r == "string" ? { format: "html", html: r } : S("");
}
function $o(r) {
  if (Array.isArray(r))
    return r.map((t, n) => ({ value: String(n), label: m(t) }));
  let e = u(r);
  return Object.entries(e).map(([t, n]) => ({ value: t, label: m(n) }));
}
function Ro(r) {
  return typeof r == "string" || typeof r == "boolean" ? r : Array.isArray(r) ? ue(r) : typeof r == "number" ? String(r) : null;
}
function To(r, e) {
  var n;
  let t = u(e);
  return {
    name: r,
    type: (n = Po.find((o) => o === t.type)) != null ? n : "string",
    label: V(t.label),
    help: V(t.help),
    optional: t.optional === !0,
    sensitive: t.sensitive === !0,
    value: Ro(t.value),
    options: $o(t.options)
  };
}
function Eo({ required: r, fields: e }) {
  return r === "optional" && e.length > 0 && e.every(({ label: t, help: n }) => P(t) && P(n));
}
function mt(r) {
  return v(r).map((e) => {
    var o;
    let t = u(e), n = u(t.fields);
    return {
      id: m(t.id),
      required: (o = Ao.find((i) => i === t.required)) != null ? o : "optional",
      provider: V(t.provider),
      account: V(t.account),
      metadata: p({}, u(t.metadata)),
      fields: Object.entries(n).map(([i, a]) => To(i, a))
    };
  }).filter((e) => !Eo(e));
}

// src/wiki/read-outcome.ts
function nn(r, e) {
  let { stops: t, spent: n, field: o } = b(r);
  return { kind: "refused", code: r, message: e, stops: t, spent: n, field: o, retryAfter: null, ended: !0 };
}
function rn(r, e) {
  return f(p({}, nn(r, e.text)), { spent: !1, retryAfter: e.retryAfter, ended: !1 });
}
function jt(r, e) {
  let t = m(e.redirecttarget);
  return {
    kind: "step",
    step: {
      type: r,
      code: m(e.messagecode),
      message: V(e.message),
      requests: mt(e.requests),
      redirectTarget: t === "" ? null : t
    }
  };
}
function on(r, e) {
  let t = u(r.createaccount);
  switch (t.status) {
    case "PASS":
      return { kind: "created", username: m(t.username), by: e };
    case "FAIL":
      return nn(m(t.messagecode), V(t.message));
    case "UI":
      return jt("ui", t);
    case "REDIRECT":
      return jt("redirect", t);
    case "RESTART":
      return jt("restart", t);
    default:
      return { kind: "unknown", cause: "unreadable" };
  }
}
function an(r) {
  let { outcome: e } = b(r.code);
  if (e === "sessionLost")
    return { kind: "sessionLost", now: null };
  if (e === "unknown" && r.status === 429)
    return rn("ratelimited", r);
  if (e === "unknown") {
    let t = r.reason === "timeout" ? "timeout" : r.status === 0 ? "offline" : "unreadable", { retryAfter: n } = r;
    return p({ kind: "unknown", cause: t }, n === null ? {} : { retryAfter: n });
  }
  return rn(r.code, r);
}

// src/wiki/read-found.ts
function zt(r, e, t) {
  let n = u(r.query), o = u(v(n.users)[0]);
  if (o.missing === !0 || o.invalid === !0)
    return { kind: "free" };
  let i = m(o.name);
  if (typeof o.userid != "number" || i === "")
    return { kind: "silent" };
  for (let a of v(n.logevents)) {
    let c = u(a), l = m(c.title);
    if (l.slice(l.indexOf(":") + 1) === i && m(c.user) === e && Date.parse(m(c.timestamp)) >= t)
      return { kind: "mine", username: i, by: c.action === "byemail" ? "mail" : "password" };
  }
  return { kind: "other" };
}
function ht(r) {
  return m(u(r.continue).lecontinue) || null;
}

// src/wiki/opening-question.ts
var sn = (r) => ({
  format: "json",
  formatversion: "2",
  errorformat: "html",
  errorsuselocal: "1",
  uselang: r
}), cn = { "Api-User-Agent": "AccountCreator (MediaWiki gadget)" }, ln = (r) => ({
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
  titles: `User:${r}|${z}`,
  rvprop: "content",
  rvslots: "main",
  intestactions: "createaccount",
  intestactionsdetail: "full",
  assertuser: r
}), Jt = (r) => ({
  action: "paraminfo",
  modules: "createaccount",
  uselang: "content",
  maxage: r,
  smaxage: r
}), un = "3600";

// src/wiki/wiki-api.ts
var Se = decodeURIComponent("%1F"), U = class extends q {
  /**
   * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
   * @param text The wiki's own words; empty where it gave none
   * @param status HTTP status; 0 where there was no answer at all
   * @param retryAfter Seconds to wait, where the wiki named them
   * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
   */
  constructor(t, n, o, i, a) {
    super(t, n);
    this.status = o;
    this.retryAfter = i;
    this.reason = a;
  }
};
function J(r) {
  let e = u(r);
  return typeof e.html == "string" ? { format: "html", html: e.html } : S(m(e.text) || m(e.info));
}
function Qt(r, e) {
  let t = e.replace(/[&<>]/g, (n) => `&#${n.charCodeAt(0)};`);
  return r.format === "html" && e !== "" && !r.html.includes("<") ? { format: "html", html: `${r.html} ${t}` } : r;
}
function Fo(r) {
  return Qt(J(r), m(u(u(r).data).readonlyreason));
}
function No(r) {
  let e = Number(r);
  return r && Number.isFinite(e) && e > 0 ? e : null;
}
function Do(r, e, t) {
  var c, l, h;
  let n = u(e), o = (l = (c = n.xhr) != null ? c : t) != null ? l : {}, i = o.getResponseHeader ? No(o.getResponseHeader("Retry-After")) : null, [a] = v(n.errors);
  return new U(
    typeof r == "string" ? r : "http",
    a ? Fo(a) : S(m(u(n.error).info)),
    (h = o.status) != null ? h : 0,
    i,
    m(n.textStatus)
  );
}
var Mo = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
function ft(r) {
  return r.replace(Mo, (e) => e.length === 2 ? e : "�");
}
function dn(r) {
  return Object.fromEntries(Object.entries(r).map(([e, t]) => [
    ft(e),
    ft(t)
  ]));
}
var de = class {
  constructor() {
    this.format = sn(mw.config.get("wgUserLanguage"));
    this.api = new mw.Api({
      parameters: this.format,
      ajax: { headers: cn }
    });
  }
  /** @throws ApiFailure */
  get(e, t) {
    return this.send(this.api.get(dn(e)), t);
  }
  /**
   * As get(), for what may have been asked ahead: wiki/ask-ahead.ts.
   *
   * @throws ApiFailure
   */
  getAhead(e) {
    var o, i;
    let t = () => this.get(e), n = (i = (o = mw.libs).accountCreatorAhead) == null ? void 0 : i.call(o, e);
    return n ? Promise.resolve(n).then((a) => a ? u(a) : t()) : t();
  }
  /**
   * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
   *
   * @throws ApiFailure
   */
  post(e, t) {
    return this.send(this.api.post(p(p({}, dn(e)), this.format)), t);
  }
  send(e, t) {
    return t && t.onCancel(() => e.abort()), new Promise((n, o) => {
      e.then(
        (i) => n(u(i)),
        (i, a, c, l) => {
          o(Do(i, a, l));
        }
      );
    });
  }
};

// src/wiki/read-name-check.ts
function gt(r, e) {
  let t = u(v(u(r.query).users)[0]);
  if (t.invalid !== !0 && m(t.name) === "")
    throw new q("http", S(""));
  return Kt(t, e);
}
function Kt(r, e) {
  let t = m(r.name);
  if (r.invalid === !0 || t === "")
    return { kind: "invalid" };
  if (r.missing !== !0)
    return { kind: "taken", canonical: t };
  let [n] = v(r.cancreateerror);
  if (r.cancreate !== !1)
    return { kind: "free", canonical: t };
  let o = m(u(n).code);
  return b(o).name === "taken" ? { kind: "taken", canonical: t } : {
    kind: "forbidden",
    canonical: t,
    code: o,
    message: n ? J(n) : S(""),
    override: we(o, e)
  };
}

// src/wiki/read-opening.ts
var Io = 8, Lo = 2;
function qo(r) {
  let { blockinfo: e } = u(u(r).data);
  return Qt(J(r), m(u(e).blockreason));
}
function pn(r, e) {
  return u(v(r.pages).find((t) => u(t).ns === e));
}
function Wo(r) {
  let e = u(r.general), t = /* @__PURE__ */ new Map(), n = (o, i) => {
    var a;
    t.set(o, (a = t.get(o)) != null ? a : { code: o, message: i });
  };
  for (let o of v(u(pn(r, Lo).actions).createaccount))
    n(m(u(o).code), qo(o));
  return e.readonly === !0 && n("readonly", S(m(e.readonlyreason))), u(r.authmanagerinfo).cancreateaccounts !== !0 && n("userlogin-cannot-create", S("")), [...t.values()];
}
function Bo(r) {
  let e = u(r.namespaces), t = [e[2], e[3]].map(u).flatMap(({ name: o, canonical: i }) => [m(o), m(i)]), n = v(r.namespacealiases).map(u).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => m(o));
  return {
    userNamespaces: [...t, ...n].filter((o) => o !== ""),
    language: m(u(r.general).lang)
  };
}
function Vo(r) {
  let [e] = v(pn(r, Io).revisions), { content: t } = u(u(u(e).slots).main), n = { presets: null };
  try {
    n = u(JSON.parse(m(t) || "{}"));
  } catch (i) {
    mw.log.error(z, i);
  }
  let o = v(n.passwordModes).filter(Ae);
  return { passwordModes: o.length > 0 ? o : null, said: n };
}
function Gt(r) {
  return mt(u(u(r.query).authmanagerinfo).requests);
}
function Yt(r) {
  return m(u(u(r.query).tokens).createaccounttoken);
}
function mn(r, e) {
  let t = u(r.query), n = u(t.userinfo), o = Date.parse(m(r.curtimestamp));
  return {
    me: m(n.name),
    rights: ue(n.rights),
    requests: Gt(r),
    impediments: Wo(t),
    siteName: m(u(t.general).sitename),
    rules: Bo(t),
    clockSkew: Number.isNaN(o) ? 0 : o - e,
    site: Vo(t)
  };
}

// src/wiki/mw-account-service.ts
var Uo = 6e4;
function Ho({ code: r }) {
  return b(r).outcome === "unknown";
}
var yt = class {
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
    /** When it was asked, in milliseconds since 1970. */
    this.askedAt = 0;
    this.api = new de();
    this.token = "";
  }
  open() {
    var t;
    let e = (t = this.ahead) != null ? t : this.ask();
    return this.ahead = null, e;
  }
  /** Asks now what open() is going to be called for, unless that was done a moment ago. */
  askAhead() {
    let e = Date.now();
    e - this.askedAt > Uo && (this.askedAt = e, this.ahead = this.ask(), this.ahead.catch(mw.log.warn));
  }
  ask() {
    return d(this, null, function* () {
      let [e, t] = yield Promise.all([
        this.api.getAhead(ln(this.me)),
        this.disabled()
      ]), n = mn(e, Date.now());
      return this.token = Yt(e), this.requests = n.requests, this.rights = n.rights, t && n.impediments.push(t), n;
    });
  }
  declarations() {
    return d(this, null, function* () {
      return this.requests = Gt(yield this.api.get({
        action: "query",
        meta: "authmanagerinfo",
        amirequestsfor: "create",
        amimessageformat: "html",
        assertuser: this.me
      })), this.requests;
    });
  }
  create(e, t) {
    return this.send(f(p({}, e), { createreturnurl: this.returnUrl() }), t);
  }
  continue(e, t) {
    return this.send(f(p({}, e), { createcontinue: "1" }), t);
  }
  find(e, t) {
    return d(this, null, function* () {
      let n = {
        action: "query",
        list: "users|logevents",
        ususers: Se + e,
        usprop: "registration",
        letype: "newusers",
        leuser: this.me,
        leend: new Date(t).toISOString(),
        leprop: "title|user|timestamp|type",
        lelimit: "max"
      };
      try {
        let o = yield this.api.get(n), i = zt(o, this.me, t);
        if (i.kind !== "other" || ht(o) === null)
          return i;
        let [a] = v(u(o.query).users), c = `User:${m(u(a).name)}`;
        return zt(yield this.api.get(f(p({}, n), { letitle: c })), this.me, t);
      } catch (o) {
        return { kind: "silent" };
      }
    });
  }
  checkName(e, t) {
    return d(this, null, function* () {
      let n = yield this.api.get({
        action: "query",
        list: "users",
        ususers: Se + e,
        usprop: "cancreate"
      }, t), o = gt(n, this.requests);
      if (o.kind !== "free" || !pt(this.requests))
        return o;
      let [i] = yield this.askOverridable(this.api, this.requests, o.canonical, t);
      return i != null ? i : o;
    });
  }
  checkPassword(e, t, n) {
    return d(this, null, function* () {
      let o = { action: "validatepassword", password: t }, i;
      try {
        i = yield this.api.post(e === "" ? o : f(p({}, o), { user: e }), n);
      } catch (c) {
        if (!(c instanceof U) || Ho(c) || e === "")
          throw c;
        i = yield this.api.post(o, n);
      }
      let a = u(i.validatepassword);
      return {
        accepted: a.validity === "Good",
        messages: v(a.validitymessages).map(J)
      };
    });
  }
  send(e, t) {
    return d(this, null, function* () {
      try {
        return yield this.post(e, t);
      } catch (n) {
        return n instanceof U && b(n.code).retry === "token" ? this.sendWithFreshToken(e, t) : this.failed(n);
      }
    });
  }
  /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
  sendWithFreshToken(e, t) {
    return d(this, null, function* () {
      try {
        return this.token = Yt(yield this.api.get({
          action: "query",
          meta: "tokens",
          type: "createaccount",
          assertuser: this.me
        })), yield this.post(e, t);
      } catch (n) {
        return this.failed(n);
      }
    });
  }
  post(e, t) {
    return d(this, null, function* () {
      return on(yield this.api.post(f(p({}, e), {
        action: "createaccount",
        createmessageformat: "html",
        createtoken: this.token,
        assertuser: this.me
      })), t);
    });
  }
  failed(e) {
    return d(this, null, function* () {
      if (!(e instanceof U))
        return mw.log.error(e), { kind: "unknown", cause: "unreadable" };
      let t = an(e);
      return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
    });
  }
  /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
  whoAmI() {
    return d(this, null, function* () {
      try {
        let e = yield this.api.get({ action: "query", meta: "userinfo" }), t = u(u(e.query).userinfo);
        return t.anon === !0 ? null : String(t.name);
      } catch (e) {
        return null;
      }
    });
  }
  disabled() {
    return d(this, null, function* () {
      let e = yield this.api.getAhead(Jt(un)).catch(() => this.api.get(Jt("0"))), t = u(v(u(e.paraminfo).modules)[0]);
      return v(t.parameters).length > 0 ? null : { code: "moduledisabled", message: J(null) };
    });
  }
};

// src/app/creator.ts
function Xt(r) {
  return r.catch((e) => {
    throw mw.log.error(e), new Error(ke(e));
  });
}
function _o(r, e, t) {
  Xt(O("choice")).then(
    ({ presetChoice: n }) => e == null ? void 0 : e.oneScreen.$element.prepend(n(r, t)),
    ({ message: n }) => e == null ? void 0 : e.dialog.say(n)
  );
}
function jo(r, e, t) {
  return d(this, null, function* () {
    try {
      return yield (yield O("checks")).describeAccount(r, e, t);
    } catch (n) {
      return t.cancelled || mw.log.error(n), "";
    }
  });
}
function zo() {
  let r = document.activeElement;
  return r instanceof HTMLElement && r !== document.body ? $(r) : $("#t-accountcreator a");
}
var Zt = class {
  constructor() {
    this.marks = new dt(mw.util.getUrl("Special:BlankPage/AccountCreator"), je);
    this.service = new yt(
      () => this.marks.nextAddress(),
      (...e) => O("checks").then(({ askOverridable: t }) => t(...e))
    );
    this.one = new He({
      service: this.service,
      clock: K,
      lock: Ft,
      randomBytes: je,
      onCreated: (e) => this.tell(e),
      converse: (...e) => this.fetchSteps().then(({ converse: t }) => t(...e)),
      waitFor: (...e) => this.ofSteps.waitFor(...e),
      offerPresets: (e) => _o(this.one, this.windows, e),
      describeAccount: (e, t) => jo(this.service.me, e, t),
      judgeEmail: (e) => O("checks").then(({ judgeEmail: t }) => t(e))
    });
    this.windows = null;
    /** The dialog is on its way, and a script that calls again and again opens no second one. */
    this.isOpening = !1;
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
    var e, t;
    !((e = this.list) != null && e.model.run.isBusy) && !((t = this.list) != null && t.model.state.awaitsLogin) && he(be, G, null, 0);
  }
  /** Asks for what an opening needs: somebody points at the link, or opens. */
  prepare() {
    var e;
    this.texts = (e = this.texts) != null ? e : Dr() ? void 0 : Mr(), this.service.askAhead();
  }
  open(e) {
    return d(this, null, function* () {
      var t, n, o;
      if (this.isOpening || (t = this.windows) != null && t.dialog.isVisible()) {
        (n = this.windows) == null || n.dialog.focusScreen();
        return;
      }
      this.isOpening = !0;
      try {
        this.windows || (this.prepare(), e.many && this.fetchList(), yield this.texts);
        let i = this.windows = (o = this.windows) != null ? o : this.build(), a = yield this.show(e, i), { opened: c } = i.manager.openWindow(i.dialog, { $returnFocusTo: zo() });
        yield c, a == null || a();
      } finally {
        this.isOpening = !1;
      }
    });
  }
  build() {
    let { one: e, service: t } = this;
    Je($r);
    let n = new ut(e, {
      stepScreen: (a) => this.ofSteps.screen(a),
      fetchPuzzle: (...a) => this.fetchSteps().then(({ puzzle: c }) => c(...a)),
      fetchNextSteps: (a) => Xt(O("checks")).then(({ nextSteps: c }) => c(a)),
      fetchAdvice: ze,
      fetchEmailRemark: (...a) => O("checks").then(({ emailRemark: c }) => c(...a)),
      toMany: () => {
        this.toMany();
      },
      hasBrokenOff: () => he(be, G, t.me, K.now())
    }), o = new Y(n), i = new OO.ui.WindowManager();
    return Vr(i), i.addWindows([o]), { dialog: o, manager: i, oneScreen: n };
  }
  /**
   * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
   *
   * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
   */
  show(o, i) {
    return d(this, arguments, function* (e, { dialog: t, oneScreen: n }) {
      let { one: a } = this, c = yield this.listFor(e), l = c ? c.screen : n, { hasDraft: h } = c ? c.model : a, C = c ? c.model.run.isBusy || !e.many : a.isBusy, M = () => {
        var R;
        t.tellFilledBy((R = e.filledBy) != null ? R : null), (c != null ? c : a).open(e);
      };
      return t.show(l), C || h && e.accounts.length === 0 ? null : h ? () => {
        W(l.replaceQuestion, s("accountcreator-place-replace")).then(M, () => l.focus());
      } : (M(), null);
    });
  }
  /** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
  listFor(n) {
    return d(this, arguments, function* ({ many: e, accounts: t }) {
      let o = e ? yield this.fetchList() : this.list;
      return o && (e || o.model.run.isBusy || o.model.hasDraft && t.length === 0) ? o : null;
    });
  }
  toOne() {
    let { one: e, list: t, windows: n } = this;
    if (!e.state.opening) {
      let o = t ? t.model.state.reason : "";
      e.open({ accounts: [], reason: o, mail: null, many: !1 });
    }
    n == null || n.dialog.show(n.oneScreen);
  }
  toMany() {
    return d(this, null, function* () {
      var n, o;
      let { one: e } = this, t = yield this.fetchList();
      if (t) {
        if (!t.model.hasDraft) {
          let i = String((n = e.state.values.reason) != null ? n : "");
          t.model.open({ accounts: [], reason: i, mail: null, many: !0 }, e.state.opening);
        }
        (o = this.windows) == null || o.dialog.show(t.screen);
      }
    });
  }
  /** The parts for lists, fetched when they are first wanted; null where that failed, and has been said. */
  fetchList() {
    return d(this, null, function* () {
      var n;
      let { service: e, windows: t } = this;
      if (!this.list) {
        t == null || t.dialog.pushPending(), t == null || t.dialog.say("");
        try {
          let [o, { makeListPart: i }, { redirector: a }] = yield Lr([
            O("read"),
            O("list"),
            this.loadSteps(),
            O("table"),
            O("checks"),
            O("words")
          ]);
          this.list = (n = this.list) != null ? n : i(
            { service: e, reader: o, clock: K, lock: Ft, randomBytes: je, onCreated: (c) => this.tell(c) },
            { toOne: () => this.toOne(), redirector: a }
          );
        } catch (o) {
          mw.log.error(o), t == null || t.dialog.say(ke(o));
        } finally {
          t == null || t.dialog.popPending();
        }
      }
      return this.list;
    });
  }
  /** The same, where something of it is under way. */
  get ofSteps() {
    if (!this.steps)
      throw new Error("Only that part begins conversations, and hands over.");
    return this.steps;
  }
  loadSteps() {
    return d(this, null, function* () {
      var t;
      let { makeStepsPart: e } = yield O("steps");
      return yield this.texts, this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: K }, this.marks), this.steps;
    });
  }
  /** @throws Error with a message for the person */
  fetchSteps() {
    return Xt(this.loadSteps());
  }
  tell({ username: e, by: t }) {
    var n;
    (n = this.windows) == null || n.dialog.tellFilledBy(null), mw.hook("accountCreator.created").fire({ username: e, by: t });
  }
}, pe = new Zt();
Ir(pe.service);
window.addEventListener("beforeunload", (r) => {
  pe.isBusy && (r.preventDefault(), r.returnValue = "");
});
$(document).on("click", "#pt-logout, .menu__item--logout", () => pe.forgetRun());
mw.hook("accountCreator.open").add((r) => {
  let { url: e } = r != null ? r : {};
  if (typeof e != "string" || e !== location.href)
    pe.open(Or(r));
  else if (!tn(e, G)) {
    let t = new URL(e);
    pe.open(Cr(new Map(t.searchParams))), Ar(t);
  }
});
pe.prepare();

// core.js
mw.libs.accountCreator.parts.core.modules = [re, x, fe, X, We, Ne, b, T, P, S, Be, $t, De, Me, we, F, H, y, w, I, St, $e, ee, ur, Ae, Te, Re, B, oe, Ee, q, z, 3, he, me, vt, Oe, Ce, Z, L, kt, Pe, ge, xt, Q, Fe, K, be, G, ze, O, ke, W, ot, j, ie, Ut, Vt, ae, se, It, Je, qt, Lt, s, Qe, ce, le, _t, xe, A, N, Ge, Ke, pt, V, ht, gt, Kt, v, u, m, ue, U, Se, de, ft];
} };
mw.libs.accountCreator.parts.core.run();
// </nowiki>
