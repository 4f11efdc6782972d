// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator = { version: '0.1.0+6b4e854e', parts: {} };
mw.libs.accountCreator.parts.core = { on: {}, contents: '8fe840ed', run: function () {
'use strict';
var er = Object.defineProperty;
var tr = Object.defineProperties;
var nr = Object.getOwnPropertyDescriptors;
var Lt = Object.getOwnPropertySymbols;
var rr = Object.prototype.hasOwnProperty;
var or = Object.prototype.propertyIsEnumerable;
var Wt = (n, e, t) => e in n ? er(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var d = (n, e) => {
  for (var t in e || (e = {}))
    if (rr.call(e, t))
      Wt(n, t, e[t]);
  if (Lt)
    for (var t of Lt(e)) {
      if (or.call(e, t))
        Wt(n, t, e[t]);
    }
  return n;
};
var f = (n, e) => tr(n, nr(e));
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
var ir = 24 * 36e5;
var Bt = 3;
function xe(n) {
  return `accountCreator.run ${n} `;
}
function ue(n) {
  return xe(n) + "list";
}
function it(n, e) {
  for (const t of n.keys()) {
    if (t.startsWith(xe(e))) {
      n.remove(t);
    }
  }
}
function ar(n, e) {
  try {
    return n.get(ue(e)) !== null;
  } catch (t) {
    return false;
  }
}
var Vt = "null";
function sr(n) {
  try {
    const e = JSON.parse(n);
    return Array.isArray(e) ? e : [];
  } catch (e) {
    return [];
  }
}
function de(n, e, t, r) {
  try {
    const o = n.get(ue(e));
    if (o === null || o === Vt) {
      return o !== null;
    }
    const [, i, a] = sr(o);
    if (i === t && typeof a === "number" && r - a < ir) {
      return true;
    }
    it(n, e);
    if (typeof i === "string") {
      return false;
    }
    n.set(ue(e), Vt);
    return true;
  } catch (o) {
    return ar(n, e);
  }
}

// src/accounts/contract/observable.ts
var U = class {
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
function M(n, e, t) {
  Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
}

// src/accounts/contract/declarations.ts
function w(n) {
  return { format: "text", text: n };
}
function C(n) {
  return (n.format === "html" ? n.html : n.text).trim() === "";
}
function P(n, e) {
  for (const t of n) {
    const r = t.fields.find((o) => o.name === e);
    if (r) {
      return r;
    }
  }
  return null;
}

// src/accounts/contract/captcha.ts
var cr = {
  hcaptcha: "hcaptcha",
  recaptchanocaptcha: "recaptcha",
  turnstile: "turnstile"
};
var S = "captchaWord";
var pe = "captchaInfo";
function G(n) {
  var l, h;
  const e = n.find(({ fields: W }) => W.some(({ name: D }) => D === S));
  const t = P(n, S);
  if (!e || !t) {
    return null;
  }
  const r = P([e], pe);
  const o = r && typeof r.value === "string" ? r.value : "";
  const i = r ? r.label : t.label;
  const a = String((l = e.metadata.type) != null ? l : "");
  const c = v(cr, a);
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
var Ht = Q(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
var zt = /[^\S\ufeff]+/g;
var Ut = Q("[" + [
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
var lr = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => Q(String.raw`\p{Script=${n}}`));
var ur = Q(String.raw`[^\p{L}\p{M}]+`);
var st = /^[\x20-\x7e]*$/;
function at(n) {
  return n.replace(/ {2,}/g, " ").trim();
}
function Y(n) {
  return at(st.test(n) ? n : n.replace(zt, " ").replace(Ht, ""));
}
function jt(n) {
  if (st.test(n)) {
    return at(n);
  }
  const e = n.replace(zt, " ");
  return at(e.replace(Ht, (t, r) => /[\u200c\u200d]/.test(t) && Ut.test(e.charAt(r - 1)) && Ut.test(e.charAt(r + 1)) ? t : ""));
}
function Se(n) {
  var e;
  return st.test(n) ? null : (e = n.split(ur).find((t) => lr.filter((r) => r.test(t)).length > 1)) != null ? e : null;
}

// src/accounts/names/clean-name.ts
var ct = 1e3;
var dr = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;
var _t = /* @__PURE__ */ new WeakMap();
var pr = [];
function mr(n = pr) {
  let e = _t.get(n);
  if (!e) {
    const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
    e = new RegExp(
      `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
      "iu"
    );
    _t.set(n, e);
  }
  return e;
}
function lt(n, e = {}) {
  const t = n.trim();
  const r = mr(e.userNamespaces).exec(t);
  return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
}
function hr(n) {
  const e = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec(n);
  try {
    return (e == null ? void 0 : e[1]) ? decodeURIComponent(e[1]) : n;
  } catch (t) {
    return n;
  }
}
function me(n, e) {
  let t = n;
  let r;
  do {
    r = t;
    t = t.length > ct ? t : e(t);
  } while (t !== r);
  return t;
}
function fr(n, e) {
  var o;
  let t = Y(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
  const r = dr.exec(t);
  if (r) {
    t = r.slice(1).join("");
  }
  t = hr(t);
  return ((o = lt(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
}
function Ce(n, e = {}) {
  return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : me(n, (t) => fr(t, e));
}

// src/accounts/email/clean-email.ts
function Qt(n) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : me(n, (e) => Y(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/names/clean-field.ts
function q(n, e, t) {
  switch (n) {
    case "username":
      return Ce(e, t);
    case "email":
      return Qt(e);
    case "realname":
    case "reason":
      return jt(e);
    default:
      return e;
  }
}

// src/accounts/contract/parameters.ts
function Oe(n) {
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
function N(n, e) {
  var r;
  const t = String((r = v(n, e)) != null ? r : "");
  return e === S ? t.trim() : q(e, t);
}
function ut(n, e) {
  return n.fields.some((t) => t.name === e);
}
function he(n) {
  return ut(n, "password");
}
function fe(n) {
  return ut(n, "mailpassword");
}
function Pe(n) {
  const e = [];
  if (n.some(fe) && n.some((t) => ut(t, "email"))) {
    e.push("mail");
  }
  if (n.some(he)) {
    e.push("generate", "type");
  }
  for (const t of n) {
    if (t.required === "primary-required" && !he(t) && !fe(t)) {
      e.push(`request:${t.id}`);
    }
  }
  return e;
}
function gr(n, e) {
  if (fe(n)) {
    return e === "mail";
  }
  if (he(n)) {
    return e === "generate" || e === "type";
  }
  return n.required !== "primary-required" || e === `request:${n.id}`;
}
function V(n, e) {
  return n.filter((t) => gr(t, e));
}
function X(n) {
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
function Jt(n) {
  const e = {};
  for (const t of n.flatMap((r) => r.fields)) {
    M(e, t.name, X(t));
  }
  return e;
}
function Te(n, e) {
  var r, o;
  const t = {};
  for (const i of n.flatMap((a) => a.fields)) {
    const a = (r = v(e, i.name)) != null ? r : X(i);
    switch (i.type) {
      case "null":
        break;
      case "hidden":
        M(t, i.name, String((o = i.value) != null ? o : ""));
        break;
      case "checkbox":
      case "button":
        if (a === true) {
          M(t, i.name, "1");
        }
        break;
      case "multiselect":
        (Array.isArray(a) ? a : []).forEach((c, l) => {
          M(t, `${i.name}[${l}]`, c);
        });
        break;
      case "string":
      case "password":
      case "select":
        M(t, i.name, N({ [i.name]: a }, i.name));
        break;
      default:
        y(i.type);
    }
  }
  return t;
}

// src/accounts/contract/reason.ts
var yr = /[\s<>(),;:"]/u;
var wr = /^.+\.[^.]{2,}/u;
function $e(n) {
  for (const e of n.split(yr)) {
    const t = e.split("@");
    for (let r = 1; r < t.length; r++) {
      const [o, i] = [t[r - 1], t[r]];
      const a = o ? wr.exec(i != null ? i : "") : null;
      if (o && a) {
        return `${o}@${a[0]}`;
      }
    }
  }
  return null;
}

// src/accounts/contract/service.ts
var R = class n extends Error {
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
    return t instanceof n ? t : new n("internal", w(String(t)));
  }
};

// src/accounts/contract/codes.ts
var vr = {
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
  return d(f(d({}, vr), { field: n, advice: e }), t);
}
function g(n, e = {}) {
  return x(null, n, d({ stops: "batch" }, e));
}
function T(n, e = {}) {
  return x("username", n, e);
}
var Z = { spent: true };
var Kt = { name: "taken" };
var pt = { spent: true, retry: "challenge" };
var kr = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
var mt = { outcome: "unknown" };
var dt = { outcome: "sessionLost", stops: "batch" };
var Gt = new Map(Object.entries({
  // The name
  userexists: T("accountcreator-advice-userexists", d({ retry: "find" }, Kt)),
  usernameinprogress: T("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
  invaliduser: T("accountcreator-advice-invaliduser"),
  noname: T("accountcreator-advice-invaliduser"),
  "antispoof-name-illegal": T("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
  "antispoof-conflict": T("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
  "centralauth-account-exists": T("accountcreator-advice-userexists", Kt),
  "centralauth-account-rename-exists": T("accountcreator-advice-renamed"),
  "requestaccount-inuse": T("accountcreator-advice-requested"),
  // The address
  noemailcreate: x("email", "accountcreator-advice-noemailcreate", Z),
  invalidemailaddress: x("email", "accountcreator-advice-invalidemailaddress"),
  emaildisabled: x("email", "accountcreator-advice-emaildisabled", Z),
  "spam-blacklisted-email-signup": x("email", "accountcreator-advice-emailblacklisted"),
  "wikimediacustomizations-bademaildomain-error": x("email", "accountcreator-advice-emailblacklisted"),
  // The password
  badretype: x("retype", "accountcreator-advice-badretype", Z),
  fieldmissing: x(null, "accountcreator-advice-fieldmissing"),
  passwordmissing: x("password", "accountcreator-advice-password-missing"),
  passwordinvalid: x("password", "accountcreator-advice-password"),
  "authmanager-create-no-primary": x(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
  // The captcha
  "captcha-error": x("captchaWord", "accountcreator-advice-captcha-error", pt),
  captchaunsolved: x("captchaWord", "accountcreator-advice-captcha-unsolved"),
  "hcaptcha-internal-error": x("captchaWord", "accountcreator-advice-captcha-error", pt),
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
  assertuserfailed: g("accountcreator-advice-badtoken", dt),
  assertnameduserfailed: g("accountcreator-advice-badtoken", dt),
  assertanonfailed: g("accountcreator-advice-badtoken", dt),
  // How the question was put: the program's business, and never the person's fault
  badtoken: g("accountcreator-advice-badtoken", { retry: "token" }),
  notoken: g("accountcreator-advice-program"),
  mustpostparams: g("accountcreator-advice-program"),
  mustbeposted: g("accountcreator-advice-program"),
  missingparam: g("accountcreator-advice-program"),
  // No answer, or none that can be read (mw.Api's words)
  http: g("accountcreator-advice-wiki-broken", mt),
  "ok-but-empty": g("accountcreator-advice-wiki-broken", mt)
}));
var Yt = [
  [/^abusefilter-warning/, g("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
  [/^abusefilter-/, x(null, "accountcreator-advice-abusefilter", Z)],
  [/^titleblacklist-/, T("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
  [/^antispoof-/, T("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
  [/^username-previously-renamed/, T("accountcreator-advice-renamed", kr)],
  [/^requestaccount-/, T("accountcreator-advice-requested")],
  [/^(centralauth|username)-/, T("accountcreator-advice-name")],
  [/^captcha-/, x("captchaWord", "accountcreator-advice-captcha", pt)],
  [/^password/, x("password", "accountcreator-advice-password", Z)],
  [/blocked/, g("accountcreator-advice-blocked")],
  [/^internal_api_error_/, g("accountcreator-advice-wiki-broken", mt)],
  [/^(apierror-)?db/, g("accountcreator-advice-wiki-broken")]
];
var br = x(null, "accountcreator-advice-other", Z);
function k(n) {
  var e, t, r;
  return (r = (t = Gt.get(n)) != null ? t : (e = Yt.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : br;
}
var Xt = [...new Set(
  [...Gt.values(), ...Yt.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
)];

// src/accounts/contract/form.ts
var xr = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
var Sr = /^(?:ignore|allow|override)[A-Z]/;
function Zt(n) {
  return Sr.test(n);
}
function ht(n, e) {
  var t;
  return (t = k(n).overrides.find((r) => P(e, r))) != null ? t : null;
}
function Ae(n, e) {
  const t = /* @__PURE__ */ new Set([...xr, ...Xt]);
  return V(n, e).flatMap((r) => r.fields).filter((r) => {
    const o = r.type !== "hidden" && !t.has(r.name);
    t.add(r.name);
    return o;
  });
}
function en(n, e, t) {
  if (t) {
    const r = ht(t.code, n);
    if (r) {
      return r;
    }
  }
  return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
}
function E(n, e = k(n).field) {
  return {
    kind: "refused",
    code: n,
    message: w(""),
    stops: k(n).stops,
    spent: false,
    retryAfter: null,
    field: e,
    ended: true
  };
}
function Cr(n, e) {
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
function ft(n, e) {
  var t;
  return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && Cr(r, e))) != null ? t : null;
}
function tn(n, e, t) {
  const r = (a) => {
    var c;
    return String((c = v(e, a)) != null ? c : "");
  };
  if (r("username").trim() === "") {
    return E("noname");
  }
  if (t === "mail" && r("email").trim() === "") {
    return E("noemailcreate");
  }
  if (t === "type" && r("password") === "") {
    return E("passwordmissing");
  }
  if (t === "type" && r("password") !== r("retype")) {
    return E("badretype");
  }
  const o = V(n, t).filter(
    (a) => !he(a) && !fe(a)
  );
  const i = ft(o, e);
  return i && E("fieldmissing", i.name);
}

// src/accounts/contract/cancellation.ts
var ee = class {
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
var Or = 400;
var te = class {
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
    this.callOff = this.clock.later(Or, () => this.start());
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
    const t = new ee();
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
var Re = class {
  /**
   * @param service
   * @param clock
   * @param judgeEmail See OneDependencies
   * @param nameChecked Told of every change of what is known of the name
   * @param passwordChecked The same of the password
   * @param emailChecked The same of the address, of which nobody has to be asked
   */
  constructor(e, t, r, o, i, a) {
    this.name = new te(
      t,
      (c, l) => e.checkName(c, l),
      o
    );
    this.password = new te(
      t,
      ({ username: c, password: l }, h) => e.checkPassword(c, l, h),
      i
    );
    this.email = new te(t, r, a);
  }
  updateName(e) {
    this.name.update(N(e, "username") || null);
  }
  updateEmail(e) {
    this.email.update(N(e, "email") || null);
  }
  /** To be called when the name, the password or the mode has changed: the rules know the name, too. */
  updatePassword(e, t) {
    const r = N(e, "password");
    this.password.update(
      t === "type" && r !== "" ? { username: N(e, "username"), password: r } : null
    );
  }
  /** Resolves when the answer to the password of now is in. */
  finishPassword() {
    return this.password.finish();
  }
};

// src/accounts/one/form-values.ts
function nn(n, e) {
  var r;
  const t = {};
  for (const o of n.flatMap((i) => i.fields)) {
    if (o.type !== "null" && o.type !== "hidden") {
      M(t, o.name, (r = v(e, o.name)) != null ? r : X(o));
    }
  }
  return t;
}
function rn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Zt(e) ? false : t]));
}
function Pr(n, e, t) {
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
function on(n, e, t, r, o) {
  const i = V(n, e);
  return Te(i, d(d(d({}, t), Pr(e, i, r)), o));
}

// src/accounts/one/fresh-fields.ts
var Ee = class {
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
    if (this.asking || !G(e)) {
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
var gt = {
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
var an = f(d({}, gt), { stage: { kind: "opening" }, opening: null, isPasswordCopied: false });

// src/accounts/one/past-notice.ts
var yt = ["password", "retype"];
function sn(n, e) {
  if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
    return false;
  }
  if (n.field === S) {
    return false;
  }
  return n.field === e || yt.includes(e) && yt.includes(n.field);
}
function cn(n) {
  var e;
  return (n == null ? void 0 : n.kind) === "refused" && ([...yt, "email"].includes((e = n.field) != null ? e : "") || k(n.code).action === "chooseMode");
}

// src/accounts/one/form-model.ts
function Tr(n) {
  return n.filter(({ fields: e }) => e.every(({ name: t }) => t !== S));
}
var Fe = class extends U {
  constructor({ service: t, clock: r, judgeEmail: o }) {
    super(gt);
    /** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
    this.solve = null;
    this.checks = new Re(t, r, o, (i) => {
      this.change({ name: i });
      this.change({ override: this.overrideNow() });
    }, (i) => this.change({ password: i }), (i) => this.change({ email: i }));
    this.fresh = new Ee(
      t,
      () => this.change({ renewing: true }),
      (i) => this.renewed(i)
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
    return t.kind === "done" && t.result.kind !== "invalid" ? t.result.canonical : N(r, "username");
  }
  /**
   * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
   *
   * @return False: the wiki offers no password mode
   */
  adopt(t) {
    var i, a;
    const r = Pe(t);
    const o = (a = (i = r.find((c) => c === this.state.mode)) != null ? i : r[0]) != null ? a : this.state.mode;
    this.change({ requests: t, modes: r, mode: o });
    return r.length > 0;
  }
  /** Empty but for what is given. */
  fill(t) {
    var o, i;
    const r = nn(this.state.requests, t);
    this.change({ values: r, notice: null, override: null });
    this.setValue("username", (o = r.username) != null ? o : "");
    this.setValue("email", (i = r.email) != null ? i : "");
  }
  setValue(t, r) {
    const o = f(d({}, this.state.values), { [t]: r });
    const { notice: i, mode: a } = this.state;
    this.change({
      values: t === "username" ? rn(o) : o,
      notice: sn(i, t) ? null : i
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
    this.change({ mode: t, notice: cn(r) ? null : r });
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
    return tn(this.solve ? Tr(t) : t, r, o);
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
      return (t = this.foreseen()) != null ? t : (yield this.isPasswordAccepted()) ? yield this.unsolved() : E("passwordinvalid");
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
    return on(o, i, a, t, r);
  }
  overrideNow() {
    const { requests: t, name: r, notice: o } = this.state;
    return en(
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
        return E("captchaunsolved");
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
var wt = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
var vt = 14;
function ne(n) {
  const e = 256 - 256 % wt.length;
  const t = new Uint8Array(vt);
  let r = "";
  while (r.length < vt) {
    n(t);
    for (const o of t) {
      if (o < e && r.length < vt) {
        r += wt.charAt(o % wt.length);
      }
    }
  }
  return r;
}

// src/accounts/contract/clock.ts
function Ne(n, e) {
  return new Promise((t) => {
    n.later(e, t);
  });
}

// src/accounts/contract/find-account.ts
var $r = [0, 2e3, 4e3, 8e3];
function De(n, e, t, r) {
  return p(this, null, function* () {
    let o = { kind: "silent" };
    for (const i of $r) {
      if (i > 0) {
        yield Ne(e, i);
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
var Me = class {
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
      this.endAsFound(yield De(e, t, this.account.username, this.account.since));
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
        this.end({ kind: "refused", refused: E("userexists") });
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

// src/accounts/one/hand-over.ts
var Ar = [
  { until: 6e4, pause: 5e3 },
  { until: 6e5, pause: 15e3 },
  { until: Infinity, pause: 6e4 }
];
var ln = 36e5;
var qe = class {
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
    const t = (o = (r = Ar.find(({ until: i }) => e < i)) == null ? void 0 : r.pause) != null ? o : ln;
    if (e + t > ln) {
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

// src/accounts/one/one-attempt.ts
var Rr = 5e3;
var Ie = class {
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
      this.generated = (o = this.generated) != null ? o : ne(this.dependencies.randomBytes);
      this.creation = new Me(this.dependencies, this.account(), this.listener);
      const r = this.form.parameters(this.generated, e);
      yield this.creation.begin(t ? f(d({}, r), { createpreservestate: "1" }) : r);
    });
  }
  /** The person creates the account on the wiki's own page, and it is waited for. */
  handOver() {
    const { service: e, clock: t } = this.dependencies;
    const { username: r, since: o } = this.account();
    this.forget();
    this.handedOver = new qe(e, t, r, o, (i) => this.listener.ended({ kind: "created", username: i.username, by: i.by }));
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
    return { username: this.form.username, by: Oe(this.form.state.mode), since: e - Rr };
  }
};

// src/accounts/one/one.ts
function Er(n, e) {
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
var Le = class extends U {
  constructor(t) {
    super(an);
    this.dependencies = t;
    this.asked = { accounts: [], reason: "", mail: null, many: false };
    this.form = new Fe(t);
    this.form.observe((r) => this.change(r));
    this.attempt = new Ie(t, this.form, {
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
        const i = this.form.adopt(o.requests);
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
        const { code: i, text: a } = R.from(o);
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
      const c = $e(N(i, "reason"));
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
        this.tryAgain(Er(t, r));
    }
  }
  created(t) {
    this.form.say(null);
    this.show({
      kind: "created",
      username: t.username,
      by: t.by,
      email: N(this.state.values, "email"),
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
function Fr({ accounts: n, reason: e }) {
  return n.length > 0 || e !== "";
}
function un(n, e) {
  return Fr(n) ? f(d({}, n), { filledBy: e }) : n;
}
function dn({ username: n, email: e, realname: t }) {
  return {
    username: q("username", n),
    email: q("email", e),
    realname: q("realname", t)
  };
}
function We(n) {
  return typeof n === "string" ? n : "";
}
function pn(n) {
  const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
  const r = (Array.isArray(e) ? e : []).map((o) => {
    const { username: i, email: a, realname: c } = typeof o === "object" && o !== null ? o : {};
    return dn({ username: We(i), email: We(a), realname: We(c) });
  });
  return un({
    accounts: r,
    reason: q("reason", We(t)),
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
    reason: q("reason", e("reason")),
    mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
    many: o("many")
  }, "link");
}
var Nr = /^(action|debug|many|mobileaction|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;
function hn(n) {
  return Nr.test(n);
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
var ge = {
  now: () => Date.now(),
  later(n, e) {
    const t = setTimeout(e, n);
    return () => clearTimeout(t);
  }
};
function Ve(n) {
  crypto.getRandomValues(n);
}
var J = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
function kt() {
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
var ye = {
  get: (n) => sessionStorage.getItem(n),
  set: (n, e) => sessionStorage.setItem(n, e),
  remove: (n) => sessionStorage.removeItem(n),
  keys: () => Object.keys(sessionStorage)
};

// src/i18n/en.json
var gn = { "accountcreator-load-failed": "AccountCreator could not be loaded. Please try again.", "accountcreator-new-version": "A new version of AccountCreator has just been installed. Reload this page to go on.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link has filled this in, not you. Check every field before you create anything.", "accountcreator-filled-by-script": "Another script on this page has filled this in, not you. Check every field before you create anything.", "accountcreator-opening": "Asking the wiki what it needs to know …", "accountcreator-opening-failed": "The wiki did not answer as expected. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here at the moment.", "accountcreator-no-password": "This wiki offers no way to give a new account a password.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-finding": "No answer came. Asking the wiki whether the account exists …", "accountcreator-another": "Create another", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close all the same", "accountcreator-walk-away": "Leave it unfinished", "accountcreator-replace-question": "Another script on this page wants to fill this in. What you typed here would be lost.", "accountcreator-close-busy": "The account is being created. If you close the dialog, you will not see whether it worked.", "accountcreator-close-step-maybe": "The wiki is not done with this account. If you leave now, the account may exist with its set-up unfinished.", "accountcreator-close-password": "You have not copied the password yet. It is not kept anywhere and cannot be shown again.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Make a safe password and show it to me once", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "“$1” mixes letters of different scripts. It may not be what it seems to be.", "accountcreator-name-taken": "There is an account called “$1” already. Choose another name.", "accountcreator-name-lookalike": "This name looks too much like that of another account: $1.", "accountcreator-name-forbidden": "The wiki does not allow this name.", "accountcreator-check-failed": "This could not be checked now. The wiki will check it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The two passwords differ.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everybody can read the reason, for ever. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it is not kept anywhere and cannot be shown again.", "accountcreator-created-typed": "They log in with the password that you typed.", "accountcreator-created-other": "They log in the way that you chose.", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not let the password be copied. Select it and copy it by hand.", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-spent": "The attempt may count towards this wiki’s daily limit for your IP address.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then come back and press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then come back and press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” once more. What you typed is still here.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The wiki says that there is no account “$1”, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you create it once more.", "accountcreator-ask-again": "Ask the wiki again", "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.", "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, but it could not be shown. The account may exist already. Try again.", "accountcreator-unfinished-left": "The account “$1” exists; its set-up was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its set-up unfinished.", "accountcreator-unfinished-lost": "The wiki has forgotten where it was. The account “$1” exists, and its set-up is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its set-up is finished.", "accountcreator-unfinished-advice": "Its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists: its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences. If not: create it again.", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, it is shown here.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first.", "accountcreator-create-all-the-same": "Create it all the same", "accountcreator-advice-userexists": "Choose another name, or check whether this person has an account already.", "accountcreator-advice-usernameinprogress": "Somebody is creating this account. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose another one.", "accountcreator-advice-titleblacklist": "This wiki allows no names of this kind. Choose another one, or ask an administrator to create the account.", "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.", "accountcreator-advice-requested": "Somebody has requested this name on this wiki. Choose another one.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the address for the temporary password, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki accepts no addresses of this provider. Use another one.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess, or let one be made.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or let one be made.", "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when that time is over, go on from another connection, or ask the wiki’s administrators for an exemption.", "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody else, to create the account.", "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.", "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.", "accountcreator-advice-moduledisabled": "This wiki lets no programs create accounts. Use Special:CreateAccount instead.", "accountcreator-advice-not-in-progress": "The wiki has forgotten this creation, perhaps because of one in another tab. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a fault of AccountCreator. Reload the page; if it comes back, tell its maintainers what is said above.", "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.", "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If that seems wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.", "accountcreator-advice-other": "If you do not know what to do about this, show the message to an administrator of this wiki.", "accountcreator-to-list": "Many accounts", "accountcreator-place-replace": "Replace", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "This is no e-mail address.", "accountcreator-remark-email-typo": "Perhaps a typing error in the address?", "accountcreator-broken-off-here": "A list broke off in this tab.", "accountcreator-broken-off-show": "Show the list" };

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
var H = class extends Error {
  constructor(e, t, r) {
    super(`AccountCreator-${e}: ${r}`);
    this.name = "PartError";
    this.part = e;
    this.problem = t;
  }
};

// src/app/load-part-gadget.ts
var Mr = 3e4;
var wn = "ext.gadget.AccountCreator-";
var bt = /* @__PURE__ */ new Map();
var vn = /* @__PURE__ */ new Set();
var xt = () => {
  var n;
  return (n = mw.libs.accountCreator) != null ? n : { version: "", parts: {} };
};
function qr(n) {
  var t;
  const e = wn + n;
  if (vn.delete(n) && ["error", "missing", "loading"].includes((t = mw.loader.getState(e)) != null ? t : "")) {
    mw.loader.state({ [e]: "registered" });
  }
}
var Ir = (n) => $.ajax(mw.util.getUrl(
  `MediaWiki:Gadget-AccountCreator-${n}.js`,
  { action: "raw", ctype: "text/javascript" }
), { dataType: "script", crossDomain: true });
function Lr(n) {
  qr(n);
  return new Promise((e, t) => {
    const r = (i) => t(new H(n, "notFetched", String(i)));
    const o = setTimeout(() => r("timeout"), Mr);
    mw.loader.using(wn + n).then(() => v(xt().parts, n) || Ir(n)).then(() => {
      clearTimeout(o);
      e();
    }, (i) => {
      clearTimeout(o);
      r(i instanceof Error ? i.message : "request failed");
    });
  });
}
function kn(n) {
  const e = v(xt().parts, n);
  if (!e) {
    throw new H(n, "notFetched", "the page did not run");
  }
  return e;
}
function Wr(n) {
  var r, o;
  const { parts: e } = xt();
  const t = kn(n);
  for (const [i, a] of Object.entries(t.on)) {
    const c = (o = (r = Object.entries(e).find(([l]) => l === i)) == null ? void 0 : r[1]) == null ? void 0 : o.contents;
    if (c !== a) {
      throw new H(n, "otherVersion", `made for ${i} ${a}, not for ${c}`);
    }
  }
  return t.run();
}
function Vr(n) {
  return p(this, null, function* () {
    try {
      yield Lr(n);
      yield Promise.all(Object.keys(kn(n).on).filter((e) => e !== "core").map(bn));
      return Wr(n);
    } catch (e) {
      vn.add(n);
      bt.delete(n);
      throw e;
    }
  });
}
function bn(n) {
  var t;
  const e = (t = bt.get(n)) != null ? t : Vr(n);
  bt.set(n, e);
  return e;
}
function z(n) {
  return bn(n);
}

// src/ui/shared/messages.ts
function Be(n) {
  for (const [e, t] of Object.entries(n)) {
    if (typeof t === "string" && !mw.messages.exists(e)) {
      mw.messages.set(e, t);
    }
  }
}
var Br = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
var Ur = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function St(n) {
  const e = document.documentElement.dir === "rtl";
  const t = n.replace(Ur, "");
  return e ? t && `⁨${t}⁩` : Br.test(t) ? `⁨${t}⁩` : t;
}
function Hr(n) {
  return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
}
function s(n, ...e) {
  return mw.message(n, ...e.map((t) => typeof t === "string" ? St(t) : Hr(t))).text();
}
function xn(n, ...e) {
  return mw.message(n, ...e).text();
}
function Ue(n) {
  return n.filter((e) => e !== "").join(mw.msg("word-separator"));
}

// src/app/part-problem.ts
function we(n) {
  return n instanceof H && n.problem === "otherVersion" ? s("accountcreator-new-version") : s("accountcreator-load-failed");
}

// src/ui/shared/deliberate-press.ts
var Sn = 500;
var Pn = "button, a, [role=button], input[type=button], input[type=submit]";
var zr = "[role=gridcell]";
function Cn({ key: n }) {
  return n === "Enter" || n === " ";
}
function On({ key: n, target: e }) {
  return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(zr) !== null && e.closest(Pn) === null;
}
var j = class {
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
    this.deadUntil = e + Sn;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.element.classList.remove("accountcreator-not-yet"), this.deadUntil - performance.now());
  }
  isTooEarly({ timeStamp: e }) {
    return e < this.deadUntil;
  }
  /** Whoever presses too early has not looked yet. */
  putOff(e) {
    if (this.isTooEarly(e) && this.deadUntil !== Infinity) {
      this.waitFrom(Math.max(e.timeStamp, this.deadUntil - Sn));
    }
  }
  onKeydown(e) {
    if (!Cn(e) || On(e)) {
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
    if (Cn(e) && !On(e) && !this.held.delete(e.key)) {
      e.preventDefault();
      e.stopImmediatePropagation();
    }
  }
  onClick(e) {
    if (this.isTooEarly(e) && e.target instanceof Element && e.target.closest(Pn)) {
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
function Tn() {
  var n, e, t;
  return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
}
function $n(n) {
  const e = $(Tn());
  const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
  if (t.length > 0) {
    n.$element.insertBefore(t.first());
  } else {
    e.append(n.$element);
  }
}
function He(n) {
  $(Tn()).append(n.$element);
}

// src/ui/shared/ask.ts
function I(n, e) {
  const t = $.Deferred();
  const r = new OO.ui.WindowManager();
  const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
  He(r);
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
  const c = i && new j(i);
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
var ze = class {
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
var jr = 560;
var K = class extends OO.ui.Dialog {
  constructor(t) {
    super({ size: t.size, classes: ["accountcreator-dialog"] });
    this.screen = t;
    this.$title = $("<h2>").addClass("accountcreator-title");
    this.$status = $("<div>").addClass("accountcreator-status").attr("role", "status");
    this.$filledBy = $("<div>").addClass("accountcreator-filled-by").attr("role", "status");
    this.buttons = new ze((t) => {
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
    this.press = r ? new j(r) : null;
    return this;
  }
  getBodyHeight() {
    return jr;
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
    return t === null ? $.Deferred().resolve().promise() : I(t, s("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
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
function An(n) {
  const e = new OO.ui.ButtonWidget({ label: s("accountcreator-broken-off-show") });
  e.$button.attr("data-accountcreator-action", "resume");
  e.on("click", n);
  return new OO.ui.MessageWidget({
    type: "warning",
    label: $("<div>").text(s("accountcreator-broken-off-here")).append(" ", e.$element)
  }).$element;
}

// src/ui/shared/password-once.ts
function je(n, e) {
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
function ve(n) {
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
var _r = /* @__PURE__ */ new Set([
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
var Qr = /* @__PURE__ */ new Set([
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
var Jr = ["title", "lang", "dir", "alt", "width", "height"];
function Kr(n, e) {
  var t;
  if (e instanceof HTMLAnchorElement) {
    const r = ve(n.getAttribute("href"));
    if (r) {
      e.href = r.href;
      e.target = "_blank";
      e.rel = "noopener noreferrer";
    }
  } else if (e instanceof HTMLImageElement) {
    e.alt = (t = n.getAttribute("alt")) != null ? t : "";
    const r = ve(n.getAttribute("src"));
    if (r && r.origin === location.origin) {
      e.src = r.href;
    }
  }
}
function Ct(n, e) {
  Array.from(e.childNodes).forEach((t) => {
    if (t instanceof Text) {
      n.appendChild(document.createTextNode(t.data));
    } else if (t instanceof Element && !Qr.has(t.tagName.toUpperCase())) {
      if (!_r.has(t.tagName)) {
        Ct(n, t);
        return;
      }
      const r = document.createElement(t.tagName.toLowerCase());
      for (const o of Jr) {
        const i = t.getAttribute(o);
        if (i !== null) {
          r.setAttribute(o, i);
        }
      }
      Kr(t, r);
      Ct(r, t);
      n.appendChild(r);
    }
  });
}
function O(n) {
  const e = document.createDocumentFragment();
  if (n.format === "text") {
    e.appendChild(document.createTextNode(n.text));
  } else {
    const t = new DOMParser().parseFromString(n.html, "text/html");
    Ct(e, t.body);
  }
  return e;
}
function F(n) {
  var e;
  return ((e = O(n).textContent) != null ? e : "").trim();
}
function Rn(n) {
  return F(n) === "" ? null : $("<span>").append(O(n));
}

// src/ui/shared/explanation-view.ts
function Gr({ code: n, message: e }) {
  return [...C(e) ? [] : [O(e)], s(k(n).advice)];
}
function Ot(n, e, t) {
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
function Pt(n) {
  return n ? s("accountcreator-unfinished-advice") : s("accountcreator-unfinished-advice-maybe");
}
function Yr(n) {
  switch (n.kind) {
    case "openingFailed":
      return { type: "error", heading: s("accountcreator-opening-failed"), paragraphs: [O(n.text)] };
    case "impossible":
      return {
        type: "error",
        heading: s("accountcreator-impossible"),
        paragraphs: n.impediments.length === 0 ? [s("accountcreator-no-password")] : n.impediments.flatMap(Gr)
      };
    case "unfinished":
      return {
        type: "warning",
        heading: Ot(n.because, n.isCertain, n.username),
        paragraphs: [Pt(n.isCertain)]
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
var re = class {
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
    const t = Yr(e);
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
          je(e.password, this.copied)
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

// src/ui/one/created-view.ts
function Xr(n, e) {
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
function Tt(n, e, t = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
  );
}
var _e = class {
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
    this.$heading = $("<h3>").attr("tabindex", -1).text(s("accountcreator-created", e.username));
    const t = new OO.ui.MessageWidget({
      type: "success",
      label: $("<div>").append(this.$heading, $("<p>").text(Xr(e.by, e)))
    });
    this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
    if (e.password !== null) {
      this.$element.append(je(e.password, this.copied));
    }
    this.$element.append($("<ul>").addClass("accountcreator-links").append(
      Tt(s("accountcreator-link-userpage"), `User:${e.username}`),
      Tt(s("accountcreator-link-talk"), `User talk:${e.username}`),
      Tt(s("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e.username}` })
    ));
  }
  focus() {
    this.$heading.trigger("focus");
  }
};

// src/ui/shared/field-control.ts
function Zr(n, e) {
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
function eo(n, e) {
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
function to(n, e) {
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
function no(n, e) {
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
function ro(n) {
  const e = $("<div>").addClass("accountcreator-reading").append(O(n.label));
  if (typeof n.value === "string" && n.value !== "") {
    e.append($("<p>").text(n.value));
  }
  return { widget: null, $content: e, $input: null };
}
function oo(n, e) {
  const t = new OO.ui.ButtonWidget({ label: F(n.label) || n.name });
  t.on("click", e);
  return { widget: t, $content: t.$element, $input: t.$button };
}
function io(n, e, t) {
  switch (n.type) {
    case "string":
    case "password":
      return Zr(n, e);
    case "select":
      return eo(n, e);
    case "multiselect":
      return to(n, e);
    case "checkbox":
      return no(n, e);
    case "button":
      return oo(n, t);
    case "null":
    case "hidden":
      return ro(n);
    default:
      return y(n.type);
  }
}
function En(n, e) {
  return JSON.stringify(n) === JSON.stringify(e);
}
var oe = class {
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
    var D;
    this.control = io(
      e,
      (A) => {
        if (!En(A, this.known)) {
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
        a.attr("title", F(e.help));
      }
      return;
    }
    const c = F(e.label) || e.name;
    const l = r && !C(e.help) && F(e.help) !== c;
    const h = new OO.ui.FieldLayout(o, {
      align: e.type === "checkbox" ? "inline" : "top",
      label: (D = Rn(e.label)) != null ? D : e.name
    });
    const W = l ? $("<div>").addClass("accountcreator-help").append(O(e.help)) : $();
    this.$element.append(h.$element, W, this.$remark);
    if (a) {
      const A = [...W.get(), ...this.$remark.get()].map((It) => {
        It.id = OO.ui.generateElementId();
        return It.id;
      });
      a.attr("aria-describedby", A.join(" "));
    }
  }
  /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
  setValue(e) {
    var t, r;
    if (!En(e, this.known)) {
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
function $t(n, e) {
  var r, o;
  const t = Array.from((o = (r = n.parentElement) == null ? void 0 : r.children) != null ? o : []);
  return t.indexOf(n) < t.indexOf(e);
}
var ie = class {
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
    this.build(e.filter(({ name: c, type: l }) => c !== pe && l !== "hidden"), t, r);
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
      const l = c && JSON.stringify(c.field) === JSON.stringify(a) ? c : new oe(a, this.dependencies, this.dependencies.showsHelp(a));
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
      if (o.parentElement !== t || r && !$t(o, r)) {
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

// src/ui/one/fetched-puzzle.ts
function Fn(n) {
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

// src/ui/one/email-remark.ts
function Nn(n, e) {
  if (n.kind === "failed") {
    return { type: "warning", content: s("accountcreator-check-failed") };
  }
  if (n.kind !== "done" || n.result.problem === null) {
    return null;
  }
  const { problem: t, meant: r } = n.result;
  const o = t === "typo" ? s("accountcreator-remark-email-typo") : s("accountcreator-remark-email-invalid");
  const i = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(o));
  if (r !== null) {
    const a = new OO.ui.ButtonWidget({
      label: s("accountcreator-fix", r),
      framed: false,
      flags: ["progressive"]
    });
    a.on("click", () => e(r));
    i.append(" ", a.$element);
  }
  return { type: t === "invalid" ? "error" : "warning", content: i };
}

// src/ui/one/name-remark.ts
function ao(n, e) {
  switch (n.kind) {
    case "free": {
      const t = Se(n.canonical);
      return t !== null ? { type: "warning", content: s("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: s("accountcreator-name-free") } : { type: "notice", content: s("accountcreator-name-normalised", n.canonical) };
    }
    case "taken":
      return { type: "error", content: s("accountcreator-name-taken", n.canonical) };
    case "invalid":
      return { type: "error", content: s("accountcreator-advice-invaliduser") };
    case "forbidden": {
      const t = $("<span>");
      if (k(n.code).name === "lookalike" && n.message.format === "text") {
        t.text(s("accountcreator-name-lookalike", n.message.text));
      } else if (C(n.message)) {
        t.text(s("accountcreator-name-forbidden"));
      } else {
        t.append(O(n.message));
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
      return ao(n.result, e);
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
    r.append($("<span>").addClass("accountcreator-sentence").append(O(o)));
  });
  return { type: "error", content: r };
}

// src/ui/shared/notice-view.ts
function so(n) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? s("accountcreator-session-lost", e) : n === e ? s("accountcreator-session-again", e) : s("accountcreator-session-other", e, n);
}
function co(n, e) {
  const { advice: t, action: r } = k(n.code);
  const o = n.spent && !e ? s("accountcreator-spent") : "";
  const i = r === "createAllTheSame";
  return {
    wiki: n.message,
    own: Ue([s(t), o]),
    type: i ? "warning" : "error",
    field: n.field,
    action: i ? r : null
  };
}
function lo(n, e) {
  const t = { wiki: w(""), field: null, action: null };
  switch (n.kind) {
    case "refused":
      return co(n, e);
    case "sessionLost":
      return f(d({}, t), { type: "error", own: so(n.now) });
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
function uo(n) {
  return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
}
var ae = class {
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
    const o = e ? lo(e, r) : null;
    if (e !== this.shown) {
      this.shown = e;
      this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
      if (e && o) {
        this.$element.attr("data-accountcreator-outcome", uo(e)).append(this.build(o));
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
      t.append($("<div>").addClass("accountcreator-notice-wiki").append(O(e.wiki)));
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
function po(n, e, t) {
  switch (n) {
    case "mail": {
      const r = P(e, "mailpassword");
      return r && !C(r.label) ? F(r.label) : s("accountcreator-mode-mail");
    }
    case "generate":
    case "type":
      return t[n]();
    default: {
      const r = n.slice("request:".length);
      const o = e.find((a) => a.id === r);
      const i = o == null ? void 0 : o.fields.find(({ type: a }) => a === "button");
      return i && F(i.label) || o && F(o.provider) || r;
    }
  }
}
var se = class {
  constructor(e, t) {
    this.chosen = e;
    this.own = t;
    this.$element = $("<div>").addClass("accountcreator-modes");
    this.radios = [];
    this.shown = "";
  }
  render(e, t, r) {
    const o = e.map((a) => po(a, r, this.own));
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
var mo = ["username", "password", "retype", "email", "realname", S];
var Qe = class {
  constructor(e, t) {
    this.one = e;
    this.$element = $("<div>").addClass("accountcreator-form");
    this.emailShown = null;
    this.notice = new ae({
      askAgain: () => {
        void e.askAgain();
      },
      createAllTheSame: () => {
        void e.create();
      }
    });
    this.modes = new se((r) => e.form.setMode(r), {
      generate: () => s("accountcreator-mode-generate"),
      type: () => s("accountcreator-mode-type")
    });
    this.fields = new ie({
      changed: (r, o) => e.form.setValue(r, o),
      pressed: (r) => {
        void e.create(false, { [r]: true });
      },
      showsHelp: ({ name: r }) => !mo.includes(r),
      puzzle: (r) => Fn(() => t(r, {
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
    if (this.fields.render(this.visibleFields(e), G(t), e.challenge)) {
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
    return [...i.map((a) => P(t, a)), ...Ae(t, r)].filter((a) => a !== null);
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
    if (r && o && !$t(o, r)) {
      this.modes.$element.before(o);
    }
  }
  renderRemarks(e) {
    var c, l, h, W, D;
    const t = String((c = e.values.username) != null ? c : "").trim();
    const { notice: r } = e;
    const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
    (l = this.fields.get("username")) == null ? void 0 : l.setRemark(o ? null : Dn(e.name, t));
    (h = this.fields.get("password")) == null ? void 0 : h.setRemark(Mn(e.password));
    if (e.email !== this.emailShown) {
      this.emailShown = e.email;
      (W = this.fields.get("email")) == null ? void 0 : W.setRemark(Nn(e.email, (A) => {
        this.one.form.setValue("email", A);
        this.focusField("email");
      }));
    }
    const { password: i, retype: a } = e.values;
    (D = this.fields.get("retype")) == null ? void 0 : D.setRemark(a && i !== a ? { type: "error", content: s("accountcreator-retype-differs") } : null);
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
    return mw.util.getUrl("Special:CreateAccount", d({
      wpName: r("username"),
      email: r("email"),
      realname: r("realname"),
      reason: r("reason")
    }, t === "mail" ? { wpCreateaccountMail: "1" } : {}));
  }
};

// src/ui/one/stages.ts
function qn({ kind: n }) {
  return n === "creating" || n === "finding";
}
function Je(n) {
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
var Ke = class {
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
var Ge = class {
  /**
   * @param one
   * @param dependencies
   * @param stepChanged Told when the step that is shown has changed
   */
  constructor(e, t, r) {
    this.$element = $("<div>").addClass("accountcreator-one");
    const o = () => e.passwordCopied();
    this.form = new Qe(e, t.fetchPuzzle);
    this.step = new Ke(t.stepScreen, r);
    this.created = new _e(o);
    this.explanation = new re(o);
    this.$element.append(
      this.explanation.$element,
      this.form.$element,
      this.step.$element,
      this.created.$element
    );
  }
  render(e) {
    const { stage: t } = e;
    this.form.$element.toggle(Je(t));
    this.created.$element.toggle(t.kind === "created");
    if (Je(t)) {
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
    if (Je(t)) {
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
var Ye = class {
  constructor(e, t) {
    this.one = e;
    this.dependencies = t;
    this.size = "large";
    this.$brokenOff = $("<div>");
    this.stage = null;
    this.notice = null;
    /** To be told of changes; null while something else is shown. */
    this.changed = null;
    this.panels = new Ge(e, t, () => {
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
      this.$brokenOff.append(An(this.dependencies.toMany));
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
    void I(s("accountcreator-close-step-maybe"), s("accountcreator-walk-away")).then(
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
      void I(r, e).then(t, () => this.focus());
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
      void I(
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
function At(n) {
  return "BroadcastChannel" in window ? new BroadcastChannel(`accountCreator ${n}`) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
}
function Vn(n, e) {
  const { searchParams: t } = new URL(n);
  const r = t.get(Wn);
  if (r === null) {
    return false;
  }
  const o = At(e);
  o.postMessage({ mark: r, parameters: [...t] });
  setTimeout(() => {
    o.close();
    window.close();
  }, 200);
  return true;
}
var Xe = class {
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
    this.latest = ne(this.randomBytes);
    const e = new URL(this.page, location.href);
    e.searchParams.set(Wn, this.latest);
    return e.href;
  }
};

// src/wiki/shape.ts
function u(n) {
  return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
}
function b(n) {
  return Array.isArray(n) ? n : [];
}
function m(n) {
  return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
}
function ce(n) {
  return b(n).filter((e) => typeof e === "string");
}

// src/wiki/read-declarations.ts
var ho = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
var fo = ["required", "optional", "primary-required"];
function L(n) {
  return typeof n === "string" ? { format: "html", html: n } : w("");
}
function go(n) {
  if (Array.isArray(n)) {
    return n.map((t, r) => ({ value: String(r), label: m(t) }));
  }
  const e = u(n);
  return Object.entries(e).map(([t, r]) => ({ value: t, label: m(r) }));
}
function yo(n) {
  if (typeof n === "string" || typeof n === "boolean") {
    return n;
  }
  if (Array.isArray(n)) {
    return ce(n);
  }
  return typeof n === "number" ? String(n) : null;
}
function wo(n, e) {
  var r;
  const t = u(e);
  return {
    name: n,
    type: (r = ho.find((o) => o === t.type)) != null ? r : "string",
    label: L(t.label),
    help: L(t.help),
    optional: t.optional === true,
    sensitive: t.sensitive === true,
    value: yo(t.value),
    options: go(t.options)
  };
}
function vo({ required: n, fields: e }) {
  return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => C(t) && C(r));
}
function Ze(n) {
  return b(n).map((e) => {
    var o;
    const t = u(e);
    const r = u(t.fields);
    return {
      id: m(t.id),
      required: (o = fo.find((i) => i === t.required)) != null ? o : "optional",
      provider: L(t.provider),
      account: L(t.account),
      metadata: d({}, u(t.metadata)),
      fields: Object.entries(r).map(([i, a]) => wo(i, a))
    };
  }).filter((e) => !vo(e));
}

// src/wiki/read-override-check.ts
function Bn(n) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${n}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function Un(n) {
  const e = u(n.titleblacklist);
  return e.result === "blacklisted" ? { code: m(e.message) || "titleblacklist-forbidden", message: L(e.reason) } : null;
}
function Hn(n) {
  return { action: "antispoof", username: n };
}
function zn(n) {
  const e = u(n.antispoof);
  switch (e.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: w(ce(e.users).join(mw.msg("comma-separator"))) };
    case "error":
      return { code: "antispoof-name-illegal", message: L(e.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var jn = [
  { override: "ignoreTitleBlacklist", parameters: Bn, read: Un },
  { override: "ignoreAntiSpoof", parameters: Hn, read: zn }
];
function _n(n) {
  return jn.some(({ override: e }) => P(n, e));
}
function et(n, e, t, r) {
  return p(this, null, function* () {
    const o = [];
    for (const { override: i, parameters: a, read: c } of jn) {
      if (P(e, i) && !r.cancelled) {
        const l = c(yield n.get(a(t), r));
        if (l) {
          o.push(d({ kind: "forbidden", canonical: t, override: i }, l));
        }
      }
    }
    return o;
  });
}

// src/wiki/read-outcome.ts
function Jn(n, e) {
  const { stops: t, spent: r, field: o } = k(n);
  return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
}
function Qn(n, e) {
  return f(d({}, Jn(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
}
function Rt(n, e) {
  const t = m(e.redirecttarget);
  return {
    kind: "step",
    step: {
      type: n,
      code: m(e.messagecode),
      message: L(e.message),
      requests: Ze(e.requests),
      redirectTarget: t === "" ? null : t
    }
  };
}
function Kn(n, e) {
  const t = u(n.createaccount);
  switch (t.status) {
    case "PASS":
      return { kind: "created", username: m(t.username), by: e };
    case "FAIL":
      return Jn(m(t.messagecode), L(t.message));
    case "UI":
      return Rt("ui", t);
    case "REDIRECT":
      return Rt("redirect", t);
    case "RESTART":
      return Rt("restart", t);
    default:
      return { kind: "unknown", cause: "unreadable" };
  }
}
function Gn(n) {
  const { outcome: e } = k(n.code);
  if (e === "sessionLost") {
    return { kind: "sessionLost", now: null };
  }
  if (e === "unknown" && n.status === 429) {
    return Qn("ratelimited", n);
  }
  if (e === "unknown") {
    const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
    const { retryAfter: r } = n;
    return d({ kind: "unknown", cause: t }, r === null ? {} : { retryAfter: r });
  }
  return Qn(n.code, n);
}

// src/wiki/read-found.ts
function Et(n, e, t) {
  const r = u(n.query);
  const o = u(b(r.users)[0]);
  if (o.missing === true || o.invalid === true) {
    return { kind: "free" };
  }
  const i = m(o.name);
  if (typeof o.userid !== "number" || i === "") {
    return { kind: "silent" };
  }
  for (const a of b(r.logevents)) {
    const c = u(a);
    const l = m(c.title);
    const h = l.slice(l.indexOf(":") + 1) === i && m(c.user) === e;
    if (h && Date.parse(m(c.timestamp)) >= t) {
      return { kind: "mine", username: i, by: c.action === "byemail" ? "mail" : "password" };
    }
  }
  return { kind: "other" };
}
function tt(n) {
  return m(u(n.continue).lecontinue) || null;
}

// src/wiki/wiki-api.ts
var ke = String.fromCharCode(31);
var B = class extends R {
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
  return w(m(e.text) || m(e.info));
}
function Ft(n, e) {
  const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
  return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
}
function ko(n) {
  return Ft(_(n), m(u(u(n).data).readonlyreason));
}
function bo(n) {
  const e = Number(n);
  return n && Number.isFinite(e) && e > 0 ? e : null;
}
function xo(n, e, t) {
  var c, l, h;
  const r = u(e);
  const o = (l = (c = r.xhr) != null ? c : t) != null ? l : {};
  const i = o.getResponseHeader ? bo(o.getResponseHeader("Retry-After")) : null;
  const [a] = b(r.errors);
  return new B(
    typeof n === "string" ? n : "http",
    a ? ko(a) : w(m(u(r.error).info)),
    (h = o.status) != null ? h : 0,
    i,
    m(r.textStatus)
  );
}
var So = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
function nt(n) {
  return n.replace(So, (e) => e.length === 2 ? e : "�");
}
function Yn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [
    nt(e),
    nt(t)
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
    return this.send(this.api.get(Yn(e)), t);
  }
  /**
   * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
   *
   * @throws ApiFailure
   */
  post(e, t) {
    return this.send(this.api.post(d(d({}, Yn(e)), this.format)), t);
  }
  send(e, t) {
    if (t) {
      t.onCancel(() => e.abort());
    }
    return new Promise((r, o) => {
      e.then(
        (i) => r(u(i)),
        (i, a, c, l) => {
          o(xo(i, a, l));
        }
      );
    });
  }
};

// src/wiki/read-name-check.ts
function rt(n, e) {
  const t = u(b(u(n.query).users)[0]);
  if (t.invalid !== true && m(t.name) === "") {
    throw new R("http", w(""));
  }
  return Nt(t, e);
}
function Nt(n, e) {
  const t = m(n.name);
  if (n.invalid === true || t === "") {
    return { kind: "invalid" };
  }
  if (n.missing !== true) {
    return { kind: "taken", canonical: t };
  }
  const [r] = b(n.cancreateerror);
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
    message: r ? _(r) : w(""),
    override: ht(o, e)
  };
}

// src/wiki/read-opening.ts
function Xn(n) {
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
function Co(n) {
  const { blockinfo: e } = u(u(n).data);
  return Ft(_(n), m(u(e).blockreason));
}
function Oo(n) {
  const e = u(n.general);
  const t = /* @__PURE__ */ new Map();
  const r = (i, a) => {
    var c;
    t.set(i, (c = t.get(i)) != null ? c : { code: i, message: a });
  };
  const [o] = b(n.pages);
  for (const i of b(u(u(o).actions).createaccount)) {
    r(m(u(i).code), Co(i));
  }
  if (e.readonly === true) {
    r("readonly", w(m(e.readonlyreason)));
  }
  if (u(n.authmanagerinfo).cancreateaccounts !== true) {
    r("userlogin-cannot-create", w(""));
  }
  return [...t.values()];
}
function Po(n) {
  const e = u(n.namespaces);
  const t = [e[2], e[3]].map(u).flatMap(({ name: o, canonical: i }) => [m(o), m(i)]);
  const r = b(n.namespacealiases).map(u).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => m(o));
  return {
    userNamespaces: [...t, ...r].filter((o) => o !== ""),
    language: m(u(n.general).lang)
  };
}
function Dt(n) {
  return Ze(u(u(n.query).authmanagerinfo).requests);
}
function Mt(n) {
  return m(u(u(n.query).tokens).createaccounttoken);
}
function Zn(n, e) {
  const t = u(n.query);
  const r = u(t.userinfo);
  const o = Date.parse(m(n.curtimestamp));
  return {
    me: m(r.name),
    rights: ce(r.rights),
    requests: Dt(n),
    impediments: Oo(t),
    siteName: m(u(t.general).sitename),
    rules: Po(t),
    clockSkew: Number.isNaN(o) ? 0 : o - e
  };
}

// src/wiki/mw-account-service.ts
function To({ code: n }) {
  return k(n).outcome === "unknown";
}
var ot = class {
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
    this.api = new le();
    this.token = "";
  }
  open() {
    return p(this, null, function* () {
      const [e, t] = yield Promise.all([
        this.api.get(Xn(this.me)),
        this.disabled()
      ]);
      const r = Zn(e, Date.now());
      this.token = Mt(e);
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
      this.requests = Dt(yield this.api.get({
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
        ususers: ke + e,
        usprop: "registration",
        letype: "newusers",
        leuser: this.me,
        leend: new Date(t).toISOString(),
        leprop: "title|user|timestamp|type",
        lelimit: "max"
      };
      try {
        const o = yield this.api.get(r);
        const i = Et(o, this.me, t);
        if (i.kind !== "other" || tt(o) === null) {
          return i;
        }
        const [a] = b(u(o.query).users);
        const c = `User:${m(u(a).name)}`;
        return Et(yield this.api.get(f(d({}, r), { letitle: c })), this.me, t);
      } catch (o) {
        return { kind: "silent" };
      }
    });
  }
  checkName(e, t) {
    return p(this, null, function* () {
      var i;
      const r = yield this.api.get({
        action: "query",
        list: "users",
        ususers: ke + e,
        usprop: "cancreate"
      }, t);
      const o = rt(r, this.requests);
      return o.kind === "free" ? (i = (yield et(this.api, this.requests, o.canonical, t))[0]) != null ? i : o : o;
    });
  }
  createAccountPage() {
    return p(this, null, function* () {
      const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
      if (!e.ok) {
        throw new R("http", w(e.statusText));
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
        if (!(c instanceof B) || To(c) || e === "") {
          throw c;
        }
        i = yield this.api.post(o, r);
      }
      const a = u(i.validatepassword);
      return {
        accepted: a.validity === "Good",
        messages: b(a.validitymessages).map(_)
      };
    });
  }
  send(e, t) {
    return p(this, null, function* () {
      try {
        return yield this.post(e, t);
      } catch (r) {
        if (r instanceof B && k(r.code).retry === "token") {
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
        this.token = Mt(yield this.api.get({
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
      return Kn(yield this.api.post(f(d({}, e), {
        action: "createaccount",
        createmessageformat: "html",
        createtoken: this.token,
        assertuser: this.me
      })), t);
    });
  }
  failed(e) {
    return p(this, null, function* () {
      if (!(e instanceof B)) {
        mw.log.error(e);
        return { kind: "unknown", cause: "unreadable" };
      }
      const t = Gn(e);
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
      const r = u(b(u(t.paraminfo).modules)[0]);
      return b(r.parameters).length > 0 ? null : { code: "moduledisabled", message: _(null) };
    });
  }
};

// src/app/creator.ts
var qt = class {
  constructor() {
    this.marks = new Xe(mw.util.getUrl("Special:BlankPage/AccountCreator"), Ve);
    this.service = new ot(() => this.marks.nextAddress());
    this.one = new Le({
      service: this.service,
      clock: ge,
      lock: kt,
      randomBytes: Ve,
      onCreated: (e) => this.tell(e),
      converse: (e, t, r) => this.fetchSteps().then(({ converse: o }) => o(e, t, r)),
      judgeEmail: (e) => z("checks").then(({ judgeEmail: t }) => t(e))
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
      de(ye, J, null, 0);
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
    Be(gn);
    const r = new Ye(e, {
      stepScreen: (a) => {
        if (!this.steps) {
          throw new Error("Only that part begins conversations.");
        }
        return this.steps.screen(a);
      },
      fetchPuzzle: (a, c) => this.fetchSteps().then(({ puzzle: l }) => l(a, c)),
      toMany: () => {
        void this.toMany();
      },
      hasBrokenOff: () => de(ye, J, t.me, ge.now())
    });
    const o = new K(r);
    const i = new OO.ui.WindowManager();
    $n(i);
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
      const W = c ? c.model.run.isBusy || !e.many : a.isBusy;
      const D = () => {
        var A;
        t.tellFilledBy((A = e.filledBy) != null ? A : null);
        void (c != null ? c : a).open(e);
      };
      t.show(l);
      if (W || h && e.accounts.length === 0) {
        return null;
      }
      if (h) {
        return () => {
          void I(l.replaceQuestion, s("accountcreator-place-replace")).then(D, () => l.focus());
        };
      }
      D();
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
          const [o, { makeListPart: i }, { redirector: a }] = yield Promise.all(
            [z("read"), z("list"), this.loadSteps(), z("checks")]
          );
          this.list = (r = this.list) != null ? r : i(
            { service: e, reader: o, clock: ge, lock: kt, randomBytes: Ve, onCreated: (c) => this.tell(c) },
            { toOne: () => this.toOne(), redirector: a }
          );
        } catch (o) {
          mw.log.error(o);
          t == null ? void 0 : t.dialog.say(we(o));
        } finally {
          t == null ? void 0 : t.dialog.popPending();
        }
      }
      return this.list;
    });
  }
  loadSteps() {
    return p(this, null, function* () {
      var t;
      const { makeStepsPart: e } = yield z("steps");
      this.steps = (t = this.steps) != null ? t : e({ service: this.service, clock: ge }, this.marks);
      return this.steps;
    });
  }
  /** @throws Error with a message for the person */
  fetchSteps() {
    return this.loadSteps().catch((e) => {
      mw.log.error(e);
      throw new Error(we(e));
    });
  }
  tell({ username: e, by: t }) {
    var r;
    (r = this.windows) == null ? void 0 : r.dialog.tellFilledBy(null);
    mw.hook("accountCreator.created").fire({ username: e, by: t });
  }
};
var be = new qt();
yn(be.service);
window.addEventListener("beforeunload", (n) => {
  if (be.isBusy) {
    n.preventDefault();
    n.returnValue = "";
  }
});
$(document).on("click", "#pt-logout, .menu__item--logout", () => be.forgetRun());
mw.hook("accountCreator.open").add((n) => {
  const { url: e } = n != null ? n : {};
  if (typeof e !== "string" || e !== location.href) {
    void be.open(pn(n));
  } else if (!Vn(e, J)) {
    const t = new URL(e);
    void be.open(mn(new Map(t.searchParams)));
    fn(t);
  }
});

// core.js
mw.libs.accountCreator.parts.core.modules = [ee, S, pe, G, Ne, k, P, C, w, De, ft, Ae, E, U, y, v, M, Oe, X, Jt, Te, Pe, V, ne, $e, R, Bt, de, ue, it, xe, Se, Y, q, ct, Ce, me, lt, Q, ye, J, z, we, I, j, re, Pt, Ot, oe, ie, Be, St, s, Ue, xn, ae, se, At, ve, O, F, He, et, _n, tt, rt, Nt, b, u, m, B, ke, le, nt];
} };
mw.libs.accountCreator.parts.core.run();
// </nowiki>
