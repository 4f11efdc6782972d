// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator = { version: '0.1.0', parts: {} };
mw.libs.accountCreator.parts.core = { on: {}, contents: '933491d9', run: function () {
'use strict';
var ir = Object.defineProperty;
var ar = Object.defineProperties;
var sr = Object.getOwnPropertyDescriptors;
var It = Object.getOwnPropertySymbols;
var cr = Object.prototype.hasOwnProperty;
var lr = Object.prototype.propertyIsEnumerable;
var Wt = (n, e, t) => e in n ? ir(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var d = (n, e) => {
  for (var t in e || (e = {}))
    if (cr.call(e, t))
      Wt(n, t, e[t]);
  if (It)
    for (var t of It(e)) {
      if (lr.call(e, t))
        Wt(n, t, e[t]);
    }
  return n;
};
var f = (n, e) => ar(n, sr(e));
var m = (n, e, t) => {
  return new Promise((r, o) => {
    var i = (l) => {
      try {
        c(t.next(l));
      } catch (g) {
        o(g);
      }
    };
    var a = (l) => {
      try {
        c(t.throw(l));
      } catch (g) {
        o(g);
      }
    };
    var c = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
    c((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/keep/run-key.ts
var ur = 24 * 36e5;
var Vt = 2;
function Se(n) {
  return `accountCreator.run ${n} `;
}
function Oe(n) {
  return Se(n) + "list";
}
function it(n, e) {
  for (const t of n.keys()) {
    if (t.startsWith(Se(e))) {
      n.remove(t);
    }
  }
}
function dr(n, e) {
  try {
    return n.get(Oe(e)) !== null;
  } catch (t) {
    return false;
  }
}
function Ce(n, e, t, r) {
  try {
    const o = n.get(Oe(e));
    if (o === null) {
      return false;
    }
    const i = JSON.parse(o);
    if (!Array.isArray(i)) {
      return true;
    }
    const [, a, c] = i;
    if (a === t && typeof c === "number" && r - c < ur) {
      return true;
    }
    it(n, e);
    return false;
  } catch (o) {
    return dr(n, e);
  }
}

// src/accounts/contract/observable.ts
var B = class {
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
function w(n) {
  throw new Error(`Unexpected ${JSON.stringify(n)}`);
}

// src/accounts/contract/own.ts
function k(n, e) {
  return Object.prototype.hasOwnProperty.call(n, e) ? n[e] : void 0;
}
function M(n, e, t) {
  Object.defineProperty(n, e, { value: t, enumerable: true, configurable: true, writable: true });
}

// src/accounts/contract/declarations.ts
function v(n) {
  return { format: "text", text: n };
}
function C(n) {
  return (n.format === "html" ? n.html : n.text).trim() === "";
}
function T(n, e) {
  for (const t of n) {
    const r = t.fields.find((o) => o.name === e);
    if (r) {
      return r;
    }
  }
  return null;
}

// src/accounts/contract/captcha.ts
var pr = {
  hcaptcha: "hcaptcha",
  recaptchanocaptcha: "recaptcha",
  turnstile: "turnstile"
};
var O = "captchaWord";
var me = "captchaInfo";
function X(n) {
  var l, g;
  const e = n.find(({ fields: F }) => F.some(({ name: _ }) => _ === O));
  const t = T(n, O);
  if (!e || !t) {
    return null;
  }
  const r = T([e], me);
  const o = r && typeof r.value === "string" ? r.value : "";
  const i = r ? r.label : t.label;
  const a = String((l = e.metadata.type) != null ? l : "");
  const c = k(pr, a);
  if (c) {
    return { kind: "service", instructions: i, service: c, siteKey: String((g = e.metadata.key) != null ? g : "") };
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
var Ut = Q(String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, "g");
var Ht = /[^\S\ufeff]+/g;
var Bt = Q("[" + [
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
var mr = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret"].map((n) => Q(String.raw`\p{Script=${n}}`));
var fr = Q(String.raw`[^\p{L}\p{M}]+`);
var st = /^[\x20-\x7e]*$/;
function at(n) {
  return n.replace(/ {2,}/g, " ").trim();
}
function Z(n) {
  return at(st.test(n) ? n : n.replace(Ht, " ").replace(Ut, ""));
}
function jt(n) {
  if (st.test(n)) {
    return at(n);
  }
  const e = n.replace(Ht, " ");
  return at(e.replace(Ut, (t, r) => /[\u200c\u200d]/.test(t) && Bt.test(e.charAt(r - 1)) && Bt.test(e.charAt(r + 1)) ? t : ""));
}
function Pe(n) {
  var e;
  return st.test(n) ? null : (e = n.split(fr).find((t) => mr.filter((r) => r.test(t)).length > 1)) != null ? e : null;
}

// src/accounts/names/clean-name.ts
var ct = 1e3;
var hr = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』)$/u;
var zt = /* @__PURE__ */ new WeakMap();
var gr = [];
function yr(n = gr) {
  let e = zt.get(n);
  if (!e) {
    const t = ["User", "User talk", ...n].map((r) => r.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[ _]+/g, "[ _]+"));
    e = new RegExp(
      `^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${t.join("|")})\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`,
      "iu"
    );
    zt.set(n, e);
  }
  return e;
}
function lt(n, e = {}) {
  const t = n.trim();
  const r = yr(e.userNamespaces).exec(t);
  return r ? t.slice(r[0].length).replace(/[/#].*$/u, "") : null;
}
function wr(n) {
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
    t = t.length > ct ? t : e(t);
  } while (t !== r);
  return t;
}
function vr(n, e) {
  var o;
  let t = Z(n).replace(/^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, "$1");
  const r = hr.exec(t);
  if (r) {
    t = r.slice(1).join("");
  }
  t = wr(t);
  return ((o = lt(t, e)) != null ? o : t.replace(/^[@＠](?=[^@＠]*$)/u, "")).trim();
}
function Te(n, e = {}) {
  return /^[\w-]+(?: [\w-]+)*$/.test(n) ? n : fe(n, (t) => vr(t, e));
}

// src/accounts/email/clean-email.ts
function _t(n) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : fe(n, (e) => Z(e.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/names/clean-field.ts
function q(n, e, t) {
  switch (n) {
    case "username":
      return Te(e, t);
    case "email":
      return _t(e);
    case "realname":
    case "reason":
      return jt(e);
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
function N(n, e) {
  var r;
  const t = String((r = k(n, e)) != null ? r : "");
  return e === O ? t.trim() : q(e, t);
}
function ut(n, e) {
  return n.fields.some((t) => t.name === e);
}
function he(n) {
  return ut(n, "password");
}
function ge(n) {
  return ut(n, "mailpassword");
}
function Ae(n) {
  const e = [];
  if (n.some(ge) && n.some((t) => ut(t, "email"))) {
    e.push("mail");
  }
  if (n.some(he)) {
    e.push("generate", "type");
  }
  for (const t of n) {
    if (t.required === "primary-required" && !he(t) && !ge(t)) {
      e.push(`request:${t.id}`);
    }
  }
  return e;
}
function kr(n, e) {
  if (ge(n)) {
    return e === "mail";
  }
  if (he(n)) {
    return e === "generate" || e === "type";
  }
  return n.required !== "primary-required" || e === `request:${n.id}`;
}
function W(n, e) {
  return n.filter((t) => kr(t, e));
}
function ee(n) {
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
    M(e, t.name, ee(t));
  }
  return e;
}
function Re(n, e) {
  var r, o;
  const t = {};
  for (const i of n.flatMap((a) => a.fields)) {
    const a = (r = k(e, i.name)) != null ? r : ee(i);
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
        w(i.type);
    }
  }
  return t;
}

// src/accounts/contract/password.ts
var dt = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
var pt = 14;
function te(n) {
  const e = 256 - 256 % dt.length;
  const t = new Uint8Array(pt);
  let r = "";
  while (r.length < pt) {
    n(t);
    for (const o of t) {
      if (o < e && r.length < pt) {
        r += dt.charAt(o % dt.length);
      }
    }
  }
  return r;
}

// src/accounts/contract/reason.ts
var br = /[\s<>(),;:"]/u;
var xr = /^.+\.[^.]{2,}/u;
function Ee(n) {
  for (const e of n.split(br)) {
    const t = e.split("@");
    for (let r = 1; r < t.length; r++) {
      const [o, i] = [t[r - 1], t[r]];
      const a = o ? xr.exec(i != null ? i : "") : null;
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
    return t instanceof n ? t : new n("internal", v(String(t)));
  }
};

// src/accounts/contract/clock.ts
function Fe(n, e) {
  return new Promise((t) => {
    n.later(e, t);
  });
}

// src/accounts/contract/find-account.ts
var Sr = [0, 2e3, 4e3, 8e3];
function Ne(n, e, t, r) {
  return m(this, null, function* () {
    let o = { kind: "silent" };
    for (const i of Sr) {
      if (i > 0) {
        yield Fe(e, i);
      }
      o = yield n.find(t, r);
      if (o.kind === "mine" || o.kind === "other") {
        return o;
      }
    }
    return o;
  });
}

// src/accounts/contract/codes.ts
var Or = {
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
  return d(f(d({}, Or), { field: n, advice: e }), t);
}
function h(n, e = {}) {
  return x(null, n, d({ stops: "batch" }, e));
}
function A(n, e = {}) {
  return x("username", n, e);
}
var ne = { spent: true };
var Qt = { name: "taken" };
var ft = { spent: true, retry: "challenge" };
var Cr = { overrides: ["allowPreviouslyRenamedAccount", "ignorePreviouslyRenamedUser"] };
var ht = { outcome: "unknown" };
var mt = { outcome: "sessionLost", stops: "batch" };
var Kt = new Map(Object.entries({
  // The name
  userexists: A("accountcreator-advice-userexists", d({ retry: "find" }, Qt)),
  usernameinprogress: A("accountcreator-advice-usernameinprogress", { retry: "findAgain" }),
  invaliduser: A("accountcreator-advice-invaliduser"),
  noname: A("accountcreator-advice-invaliduser"),
  "antispoof-name-illegal": A("accountcreator-advice-invaliduser", { overrides: ["ignoreAntiSpoof"] }),
  "antispoof-conflict": A("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"], name: "lookalike" }),
  "centralauth-account-exists": A("accountcreator-advice-userexists", Qt),
  "centralauth-account-rename-exists": A("accountcreator-advice-renamed"),
  "requestaccount-inuse": A("accountcreator-advice-requested"),
  // The address
  noemailcreate: x("email", "accountcreator-advice-noemailcreate", ne),
  invalidemailaddress: x("email", "accountcreator-advice-invalidemailaddress"),
  emaildisabled: x("email", "accountcreator-advice-emaildisabled", ne),
  "spam-blacklisted-email-signup": x("email", "accountcreator-advice-emailblacklisted"),
  "wikimediacustomizations-bademaildomain-error": x("email", "accountcreator-advice-emailblacklisted"),
  // The password
  badretype: x("retype", "accountcreator-advice-badretype", ne),
  fieldmissing: x(null, "accountcreator-advice-fieldmissing"),
  passwordmissing: x("password", "accountcreator-advice-password-missing"),
  passwordinvalid: x("password", "accountcreator-advice-password"),
  "authmanager-create-no-primary": x(null, "accountcreator-advice-no-primary", { spent: true, action: "chooseMode" }),
  // The captcha
  "captcha-error": x("captchaWord", "accountcreator-advice-captcha-error", ft),
  "hcaptcha-internal-error": x("captchaWord", "accountcreator-advice-captcha-error", ft),
  // What the wiki forbids, or cannot do now
  acct_creation_throttle_hit: h("accountcreator-advice-throttle", { action: "raiseLimit" }),
  ratelimited: h("accountcreator-advice-ratelimited", { retry: "patience" }),
  maxlag: h("accountcreator-advice-ratelimited", { retry: "patience" }),
  readonly: h("accountcreator-advice-readonly"),
  blocked: h("accountcreator-advice-blocked"),
  autoblocked: h("accountcreator-advice-blocked"),
  sorbs_create_account_reason: h("accountcreator-advice-blocked"),
  permissiondenied: h("accountcreator-advice-permission"),
  "userlogin-cannot-create": h("accountcreator-advice-cannot-create"),
  "authmanager-create-disabled": h("accountcreator-advice-cannot-create"),
  moduledisabled: h("accountcreator-advice-moduledisabled"),
  "api-error-moduledisabled": h("accountcreator-advice-moduledisabled"),
  unknown_action: h("accountcreator-advice-moduledisabled"),
  badvalue: h("accountcreator-advice-moduledisabled"),
  // Steps
  "authmanager-create-not-in-progress": x(null, "accountcreator-advice-not-in-progress"),
  "authmanager-create-from-login": x(null, "accountcreator-advice-not-in-progress"),
  // Somebody else is logged in, or nobody: nothing was begun
  assertuserfailed: h("accountcreator-advice-badtoken", mt),
  assertnameduserfailed: h("accountcreator-advice-badtoken", mt),
  assertanonfailed: h("accountcreator-advice-badtoken", mt),
  // How the question was put: the program's business, and never the person's fault
  badtoken: h("accountcreator-advice-badtoken", { retry: "token" }),
  notoken: h("accountcreator-advice-program"),
  mustpostparams: h("accountcreator-advice-program"),
  mustbeposted: h("accountcreator-advice-program"),
  missingparam: h("accountcreator-advice-program"),
  // No answer, or none that can be read (mw.Api's words)
  http: h("accountcreator-advice-wiki-broken", ht),
  "ok-but-empty": h("accountcreator-advice-wiki-broken", ht)
}));
var Gt = [
  [/^abusefilter-warning/, h("accountcreator-advice-abusefilter-warning", { spent: true, action: "createAllTheSame" })],
  [/^abusefilter-/, x(null, "accountcreator-advice-abusefilter", ne)],
  [/^titleblacklist-/, A("accountcreator-advice-titleblacklist", { overrides: ["ignoreTitleBlacklist"] })],
  [/^antispoof-/, A("accountcreator-advice-lookalike", { overrides: ["ignoreAntiSpoof"] })],
  [/^username-previously-renamed/, A("accountcreator-advice-renamed", Cr)],
  [/^requestaccount-/, A("accountcreator-advice-requested")],
  [/^(centralauth|username)-/, A("accountcreator-advice-name")],
  [/^captcha-/, x("captchaWord", "accountcreator-advice-captcha", ft)],
  [/^password/, x("password", "accountcreator-advice-password", ne)],
  [/blocked/, h("accountcreator-advice-blocked")],
  [/^internal_api_error_/, h("accountcreator-advice-wiki-broken", ht)],
  [/^(apierror-)?db/, h("accountcreator-advice-wiki-broken")]
];
var Pr = x(null, "accountcreator-advice-other", ne);
function b(n) {
  var e, t, r;
  return (r = (t = Kt.get(n)) != null ? t : (e = Gt.find(([o]) => o.test(n))) == null ? void 0 : e[1]) != null ? r : Pr;
}
var Yt = [...new Set(
  [...Kt.values(), ...Gt.map(([, n]) => n)].flatMap(({ overrides: n }) => n)
)];

// src/accounts/contract/form.ts
var Tr = ["username", "password", "retype", "email", "realname", "reason", "mailpassword"];
var $r = /^(?:ignore|allow|override)[A-Z]/;
function Xt(n) {
  return $r.test(n);
}
function gt(n, e) {
  var t;
  return (t = b(n).overrides.find((r) => T(e, r))) != null ? t : null;
}
function De(n, e) {
  const t = /* @__PURE__ */ new Set([...Tr, ...Yt]);
  return W(n, e).flatMap((r) => r.fields).filter((r) => {
    const o = r.type !== "hidden" && !t.has(r.name);
    t.add(r.name);
    return o;
  });
}
function Zt(n, e, t) {
  if (t) {
    const r = gt(t.code, n);
    if (r) {
      return r;
    }
  }
  return (e == null ? void 0 : e.kind) === "forbidden" ? e.override : null;
}
function D(n, e = b(n).field) {
  return {
    kind: "refused",
    code: n,
    message: v(""),
    stops: b(n).stops,
    spent: false,
    retryAfter: null,
    field: e,
    ended: true
  };
}
function Ar(n, e) {
  const t = k(e, n.name);
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
      return w(n.type);
  }
}
function yt(n, e) {
  var t;
  return (t = n.filter(({ required: r }) => r !== "optional").flatMap(({ fields: r }) => r).find((r) => !r.optional && Ar(r, e))) != null ? t : null;
}
function Me(n, e, t) {
  const r = (a) => {
    var c;
    return String((c = k(e, a)) != null ? c : "");
  };
  if (r("username").trim() === "") {
    return D("noname");
  }
  if (t === "mail" && r("email").trim() === "") {
    return D("noemailcreate");
  }
  if (t === "type" && r("password") === "") {
    return D("passwordmissing");
  }
  if (t === "type" && r("password") !== r("retype")) {
    return D("badretype");
  }
  const o = W(n, t).filter(
    (a) => !he(a) && !ge(a)
  );
  const i = yt(o, e);
  return i && D("fieldmissing", i.name);
}

// src/accounts/one/creation.ts
var qe = class {
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
    return m(this, null, function* () {
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
    return m(this, null, function* () {
      const { service: e, clock: t } = this.dependencies;
      this.listener.finding();
      this.endAsFound(yield Ne(e, t, this.account.username, this.account.since));
    });
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return m(this, null, function* () {
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
    return m(this, null, function* () {
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
          w(e);
      }
    });
  }
  step(e) {
    return m(this, null, function* () {
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
        this.end({ kind: "refused", refused: D("userexists") });
        break;
      case "free":
      case "silent":
        this.end({ kind: "unknown", found: e.kind });
        break;
      default:
        w(e);
    }
  }
  end(e) {
    this.release();
    this.listener.ended(e);
  }
};

// src/accounts/one/debounced-check.ts
var Rr = 400;
var ye = class {
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
var re = class {
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
    this.callOff = this.clock.later(Rr, () => this.start());
  }
  /** Asks at once if typing has not rested yet, and settles when the answer to the latest subject is in. */
  finish() {
    return m(this, null, function* () {
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
    const t = new ye();
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

// src/accounts/one/form-checks.ts
var Le = class {
  /**
   * @param service
   * @param clock
   * @param judgeEmail See OneDependencies
   * @param nameChecked Told of every change of what is known of the name
   * @param passwordChecked The same of the password
   * @param emailChecked The same of the address, of which nobody has to be asked
   */
  constructor(e, t, r, o, i, a) {
    this.name = new re(
      t,
      (c, l) => e.checkName(c, l),
      o
    );
    this.password = new re(
      t,
      ({ username: c, password: l }, g) => e.checkPassword(c, l, g),
      i
    );
    this.email = new re(t, r, a);
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
function en(n, e) {
  var r;
  const t = {};
  for (const o of n.flatMap((i) => i.fields)) {
    if (o.type !== "null" && o.type !== "hidden") {
      M(t, o.name, (r = k(e, o.name)) != null ? r : ee(o));
    }
  }
  return t;
}
function tn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [e, Xt(e) ? false : t]));
}
function Er(n, e, t) {
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
function nn(n, e, t, r, o) {
  const i = W(n, e);
  return Re(i, d(d(d({}, t), Er(e, i, r)), o));
}

// src/accounts/one/fresh-fields.ts
var Ie = class {
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
    if (this.asking || !X(e)) {
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
    return m(this, null, function* () {
      yield this.asking;
    });
  }
};

// src/accounts/one/one-state.ts
var wt = {
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
var rn = f(d({}, wt), { stage: { kind: "opening" }, opening: null });
function We(n, e) {
  if (!n || !e || n === e) {
    return n === e;
  }
  const t = (r) => JSON.stringify(f(d({}, r), { copied: true }));
  return "copied" in n && "copied" in e && t(n) === t(e);
}

// src/accounts/one/past-notice.ts
var vt = ["password", "retype"];
function on(n, e) {
  if ((n == null ? void 0 : n.kind) !== "refused" || n.field === null) {
    return false;
  }
  if (n.field === O) {
    return false;
  }
  return n.field === e || vt.includes(e) && vt.includes(n.field);
}
function an(n) {
  var e;
  return (n == null ? void 0 : n.kind) === "refused" && ([...vt, "email"].includes((e = n.field) != null ? e : "") || b(n.code).action === "chooseMode");
}

// src/accounts/one/form-model.ts
var Ve = class extends B {
  constructor({ service: e, clock: t, judgeEmail: r }) {
    super(wt);
    this.checks = new Le(e, t, r, (o) => {
      this.change({ name: o });
      this.change({ override: this.overrideNow() });
    }, (o) => this.change({ password: o }), (o) => this.change({ email: o }));
    this.fresh = new Ie(
      e,
      () => this.change({ renewing: true }),
      (o) => this.renewed(o)
    );
  }
  /** Is anything typed that would be lost with the form? */
  get hasDraft() {
    const { values: e } = this.state;
    return ["username", "email", "realname", "password"].some((t) => k(e, t));
  }
  /** The name to create; canonical where the wiki has told it. */
  get username() {
    const { name: e, values: t } = this.state;
    return e.kind === "done" && e.result.kind !== "invalid" ? e.result.canonical : N(t, "username");
  }
  /**
   * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
   *
   * @return False: there is no way to create an account
   */
  adopt(e) {
    var o, i;
    const t = Ae(e);
    const r = (i = (o = t.find((a) => a === this.state.mode)) != null ? o : t[0]) != null ? i : this.state.mode;
    this.change({ requests: e, modes: t, mode: r });
    return t.length > 0;
  }
  /** Empty but for what is given. */
  fill(e) {
    var r, o;
    const t = en(this.state.requests, e);
    this.change({ values: t, notice: null, override: null });
    this.setValue("username", (r = t.username) != null ? r : "");
    this.setValue("email", (o = t.email) != null ? o : "");
  }
  setValue(e, t) {
    const r = f(d({}, this.state.values), { [e]: t });
    const { notice: o, mode: i } = this.state;
    this.change({
      values: e === "username" ? tn(r) : r,
      notice: on(o, e) ? null : o
    });
    if (e === "username") {
      this.checks.updateName(r);
    }
    if (e === "email") {
      this.checks.updateEmail(r);
    }
    if (e === "username" || e === "password") {
      this.checks.updatePassword(r, i);
    }
  }
  setMode(e) {
    const { notice: t, values: r } = this.state;
    this.change({ mode: e, notice: an(t) ? null : t });
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
    return Me(e, t, r);
  }
  /** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
  foreseenInTheEnd() {
    return m(this, null, function* () {
      var e;
      yield this.fresh.arrived();
      return (e = this.foreseen()) != null ? e : (yield this.isPasswordAccepted()) ? null : D("passwordinvalid");
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
    const { requests: r, mode: o, values: i } = this.state;
    return nn(r, o, i, e, t);
  }
  overrideNow() {
    const { requests: e, name: t, notice: r } = this.state;
    return Zt(
      e,
      t.kind === "done" ? t.result : null,
      (r == null ? void 0 : r.kind) === "refused" ? r : null
    );
  }
  /** A weak password would cost one of the wiki's creations; asking costs none. */
  isPasswordAccepted() {
    return m(this, null, function* () {
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
      values: f(d({}, t), { [O]: "" }),
      challenge: r + 1,
      renewing: false
    } : { renewing: false });
  }
};

// src/accounts/one/hand-over.ts
var Fr = [
  { until: 6e4, pause: 5e3 },
  { until: 6e5, pause: 15e3 },
  { until: Infinity, pause: 6e4 }
];
var sn = 36e5;
var Be = class {
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
    const t = (o = (r = Fr.find(({ until: i }) => e < i)) == null ? void 0 : r.pause) != null ? o : sn;
    if (e + t > sn) {
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

// src/accounts/one/one.ts
var Nr = 5e3;
var Ue = class extends B {
  constructor(t) {
    super(rn);
    this.dependencies = t;
    this.creation = null;
    this.handedOver = null;
    /** The password made here, to be shown once the account exists. */
    this.generated = null;
    this.asked = { accounts: [], reason: "", mail: null, many: false };
    this.form = new Ve(t);
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
    return m(this, null, function* () {
      var r;
      this.asked = t;
      this.show({ kind: "opening" });
      try {
        const o = yield this.dependencies.service.open();
        const i = this.form.adopt(o.requests);
        this.change({ opening: o });
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
    return m(this, arguments, function* (t = false, r = {}) {
      const { stage: o, values: i, notice: a } = this.state;
      if (o.kind !== "form" && o.kind !== "question") {
        return;
      }
      const c = Ee(N(i, "reason"));
      const l = this.form.foreseen();
      if (l) {
        this.showForm(l);
      } else if (c !== null && !t) {
        this.show({ kind: "question", address: c });
      } else {
        this.show({ kind: "creating" });
        const g = yield this.form.foreseenInTheEnd();
        if (g) {
          this.showForm(g);
        } else {
          yield this.begin(r, (a == null ? void 0 : a.kind) === "restart");
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
    return m(this, null, function* () {
      var t, r;
      if (((t = this.state.notice) == null ? void 0 : t.kind) === "unknown" && this.state.stage.kind === "form") {
        yield (r = this.creation) == null ? void 0 : r.find();
      }
    });
  }
  /** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
  handOver() {
    var a;
    const { username: t, since: r } = this.account();
    this.generated = null;
    this.form.say(null);
    this.show({ kind: "handedOver", username: t });
    const { service: o, clock: i } = this.dependencies;
    (a = this.handedOver) == null ? void 0 : a.stop();
    this.handedOver = new Be(o, i, t, r, (c) => this.created({ kind: "created", username: c.username, by: c.by }));
  }
  /** Tries again to show the step that could not be shown. */
  showStep() {
    return m(this, null, function* () {
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
      this.show(f(d({}, t), { copied: true }));
    }
  }
  /** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
  createAnother() {
    var t;
    this.fill({ reason: (t = this.state.values.reason) != null ? t : "" });
    this.form.renew();
  }
  begin(t, r) {
    return m(this, null, function* () {
      var i;
      this.generated = (i = this.generated) != null ? i : te(this.dependencies.randomBytes);
      this.creation = new qe(this.dependencies, this.account(), {
        finding: () => {
          this.form.say(null);
          this.show({ kind: "finding" });
        },
        step: (a) => {
          this.form.say(null);
          this.show({ kind: "step", conversation: a });
          a.observe(() => this.change({}));
        },
        stepNotShown: (a) => this.show({ kind: "stepNotShown", username: this.form.username, why: a }),
        ended: (a) => this.ended(a)
      });
      const o = this.form.parameters(this.generated, t);
      yield this.creation.begin(r ? f(d({}, o), { createpreservestate: "1" }) : o);
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
        this.show(f(d({}, t), { username: r, password: this.passwordMade, copied: false }));
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
        w(t);
    }
  }
  created(t) {
    this.form.say(null);
    this.show({
      kind: "created",
      username: t.username,
      by: t.by,
      email: N(this.state.values, "email"),
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
    var i;
    const { mode: t, opening: r } = this.state;
    const o = this.dependencies.clock.now() + ((i = r == null ? void 0 : r.clockSkew) != null ? i : 0);
    return { username: this.form.username, by: $e(t), since: o - Nr };
  }
  /** The password to show with an account that has it; null: it was not made here. */
  get passwordMade() {
    return this.state.mode === "generate" ? this.generated : null;
  }
};

// src/accounts/contract/opening-request.ts
function Dr({ accounts: n, reason: e }) {
  return n.length > 0 || e !== "";
}
function cn(n, e) {
  return Dr(n) ? f(d({}, n), { filledBy: e }) : n;
}
function ln({ username: n, email: e, realname: t }) {
  return {
    username: q("username", n),
    email: q("email", e),
    realname: q("realname", t)
  };
}
function He(n) {
  return typeof n === "string" ? n : "";
}
function un(n) {
  const { accounts: e, reason: t } = typeof n === "object" && n !== null ? n : {};
  const r = (Array.isArray(e) ? e : []).map((o) => {
    const { username: i, email: a, realname: c } = typeof o === "object" && o !== null ? o : {};
    return ln({ username: He(i), email: He(a), realname: He(c) });
  });
  return cn({
    accounts: r,
    reason: q("reason", He(t)),
    mail: null,
    many: r.length > 1
  }, "script");
}
function dn(n) {
  const e = (i) => {
    var a;
    return (a = n.get(i)) != null ? a : "";
  };
  const t = ln({ username: e("wpName"), email: e("email"), realname: e("realname") });
  const r = t.username !== "" || t.email !== "" || t.realname !== "";
  const o = (i) => !["", "0", "false"].includes(e(i));
  return cn({
    accounts: r ? [t] : [],
    reason: q("reason", e("reason")),
    mail: n.has("wpCreateaccountMail") ? o("wpCreateaccountMail") : null,
    many: o("many")
  }, "link");
}
var Mr = ["wpName", "email", "realname", "reason"];
function pn(n) {
  const e = n.filter(([t]) => !Mr.includes(t));
  return e.length < n.length ? e : null;
}

// src/app/browser.ts
var we = {
  now: () => Date.now(),
  later(n, e) {
    const t = setTimeout(e, n);
    return () => clearTimeout(t);
  }
};
function je(n) {
  crypto.getRandomValues(n);
}
function kt() {
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
var mn = {
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
var ze = `${mw.config.get("wgWikiID")}${mw.config.get("wgScriptPath")}`;
function fn(n) {
  window.addEventListener("focus", n);
  return () => window.removeEventListener("focus", n);
}
var _e = {
  get: (n) => sessionStorage.getItem(n),
  set: (n, e) => sessionStorage.setItem(n, e),
  remove: (n) => sessionStorage.removeItem(n),
  keys: () => Object.keys(sessionStorage)
};

// src/i18n/en.json
var hn = { "accountcreator-load-failed": "AccountCreator could not be loaded. Please try again.", "accountcreator-new-version": "A new version of AccountCreator has just been installed. Reload this page to go on.", "accountcreator-title": "Create an account for someone", "accountcreator-filled-by-link": "A link has filled this in, not you. Check every field before you create anything.", "accountcreator-filled-by-script": "Another script on this page has filled this in, not you. Check every field before you create anything.", "accountcreator-opening": "Asking the wiki what it needs to know …", "accountcreator-opening-failed": "The wiki did not answer as expected, so nothing can be created right now. Check your connection and try again.", "accountcreator-impossible": "You cannot create accounts here at the moment.", "accountcreator-no-way": "This wiki offers no way to give a new account a password.", "accountcreator-reopen": "Try again", "accountcreator-close": "Close", "accountcreator-create": "Create account", "accountcreator-creating": "Creating the account …", "accountcreator-settling": "No answer came. Asking the wiki whether the account exists …", "accountcreator-another": "Create another", "accountcreator-stay": "Go back", "accountcreator-close-anyway": "Close all the same", "accountcreator-walk-away": "Leave it unfinished", "accountcreator-close-busy": "The account is being created right now. If you close the dialog, you will not see whether it worked.", "accountcreator-close-step-maybe": "The wiki is not done with this account. If you leave now, the account may exist with its set-up unfinished.", "accountcreator-close-password": "You have not copied the password yet. It is not kept anywhere and cannot be shown again.", "accountcreator-no-mail": "This wiki does not send passwords by e-mail.", "accountcreator-modes": "How they get their password", "accountcreator-mode-mail": "Send them a temporary password by e-mail", "accountcreator-mode-generate": "Make a safe password and show it to me once", "accountcreator-mode-type": "Type a password", "accountcreator-name-checking": "Checking the name …", "accountcreator-name-free": "This name is free.", "accountcreator-name-normalised": "This name is free. It will become “$1”.", "accountcreator-name-mixed": "Letters of different scripts stand side by side in “$1”. It may not be the name that it seems to be.", "accountcreator-name-taken": "There is an account called “$1” already. Choose another name.", "accountcreator-name-invalid": "A username cannot look like this. Try letters and spaces only, no special characters such as # / @ and no IP address.", "accountcreator-name-lookalike": "This name looks too much like that of another account: $1.", "accountcreator-name-forbidden": "The wiki does not allow this name.", "accountcreator-check-failed": "This could not be checked now. The wiki will check it when you create the account.", "accountcreator-password-good": "The wiki accepts this password.", "accountcreator-retype-differs": "The two passwords differ.", "accountcreator-reason-address": "The reason contains an e-mail address ($1). Everybody can read the reason, for ever. Publish it?", "accountcreator-reason-publish": "Publish and create", "accountcreator-created": "The account “$1” was created.", "accountcreator-created-mail": "The wiki is mailing them a temporary password. They choose their own when they first log in.", "accountcreator-created-mail-to": "The wiki is mailing a temporary password to $1. They choose their own when they first log in.", "accountcreator-created-generated": "This is their password. Copy it now: it is not kept anywhere and cannot be shown again.", "accountcreator-created-typed": "They log in with the password that you typed.", "accountcreator-created-other": "They log in the way that you chose.", "accountcreator-password-label": "Password", "accountcreator-copy": "Copy", "accountcreator-copied": "Copied.", "accountcreator-copy-failed": "Your browser did not let the password be copied. Select it and copy it by hand.", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-spent": "The attempt may have used up one of the few accounts that this wiki lets your IP address create a day.", "accountcreator-session-lost": "Nothing was created: you are no longer logged in as $1. Log in again in another tab, then come back and press “Create account” again. What you typed is still here.", "accountcreator-session-other": "Nothing was created: you are now logged in as $2, not as $1. Log in as $1 in another tab, then come back and press “Create account” again. What you typed is still here.", "accountcreator-session-again": "Nothing was created: your session had ended. You are logged in as $1 again, so press “Create account” once more. What you typed is still here.", "accountcreator-unknown-free": "The connection broke before the wiki answered. The wiki says that there is no account “$1”, so you can try again.", "accountcreator-unknown-silent": "The connection broke before the wiki answered, and the wiki cannot be reached. The account “$1” may or may not exist. Ask again before you try to create it once more.", "accountcreator-ask-again": "Ask the wiki again", "accountcreator-restart": "The wiki wants to start again. What you typed is still here; check it and press “Create account”.", "accountcreator-step-not-shown": "The wiki wants to know something more before the account “$1” is done, and what is needed to show it could not be loaded. The account may exist already. Nothing is lost: try again.", "accountcreator-unfinished-left": "The account “$1” exists; its set-up was left unfinished.", "accountcreator-unfinished-maybe": "The account “$1” may exist, with its set-up unfinished.", "accountcreator-unfinished-lost": "The wiki has forgotten where it was. The account “$1” exists, and its set-up is unfinished.", "accountcreator-unfinished-unanswered": "The account “$1” exists, but the connection broke before the wiki said whether its set-up is finished.", "accountcreator-unfinished-advice": "Its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences.", "accountcreator-unfinished-advice-maybe": "If the account exists: its owner can log in with the password they have, or ask the wiki for a new one on Special:PasswordReset, and finish the set-up in their preferences. If not: create it again.", "accountcreator-handed-over": "Create the account “$1” in the other tab.", "accountcreator-handed-over-advice": "As soon as the account exists, it is shown here.", "accountcreator-back": "Back to the form", "accountcreator-other-tab": "An account is being created in another tab of this browser. Finish there first: two at once would get in each other’s way.", "accountcreator-create-all-the-same": "Create it all the same", "accountcreator-advice-userexists": "Choose another name, or check whether this person has an account already.", "accountcreator-advice-usernameinprogress": "Somebody is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name looks too much like that of another account. Choose one that nobody can mix up with it.", "accountcreator-advice-titleblacklist": "This wiki does not allow names of this kind. Choose another one, or ask an administrator to create the account.", "accountcreator-advice-renamed": "Somebody else had this name before. Choose another one.", "accountcreator-advice-requested": "Somebody has asked this wiki for an account of this name. Look at the open requests, or choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address to which the temporary password is to go, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typing errors. It has the form name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses of this provider. Use another address.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess and unlike the name, or let one be made.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or let one be made.", "accountcreator-advice-no-primary": "The wiki needs either a password or an e-mail address to which it can send one. Choose how they get their password and fill in what belongs to it.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The wiki could not check the puzzle. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts by IP address. Try again when the time that it names is over, go on from another connection, or ask the wiki’s administrators for an exemption for your event.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes at the moment. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Ask the administrator who set the block, or somebody who is not blocked, to create the account.", "accountcreator-advice-permission": "Ask an administrator of this wiki for the right to create accounts.", "accountcreator-advice-cannot-create": "This wiki lets nobody create accounts. Ask its administrators how people get one.", "accountcreator-advice-moduledisabled": "This wiki has switched off the creation of accounts by programs. Use the page Special:CreateAccount instead.", "accountcreator-advice-not-in-progress": "The wiki has forgotten what it was doing, perhaps because an account was created in another tab meanwhile. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a fault of AccountCreator, not yours. Reload the page and try again; if it comes back, tell the gadget’s maintainers what the wiki says above.", "accountcreator-advice-abusefilter-warning": "Read the warning. If the account is meant to be, create it all the same.", "accountcreator-advice-abusefilter": "A rule of this wiki forbids this account. If you think that the rule is wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki itself has a fault. Wait a few minutes and try again; if it comes back, tell its administrators.", "accountcreator-advice-other": "If you do not know what to do about this, show the message to an administrator of this wiki.", "accountcreator-to-many": "Many accounts", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "This is no e-mail address.", "accountcreator-remark-email-typo": "Perhaps a typing error in the address?", "accountcreator-broken-off-here": "A list broke off in this tab.", "accountcreator-broken-off-show": "Show the list" };

// src/app/parts.ts
var U = class extends Error {
  constructor(e, t, r) {
    super(`AccountCreator-${e}: ${r}`);
    this.name = "PartError";
    this.part = e;
    this.problem = t;
  }
};

// src/app/load-part-gadget.ts
var Lr = 3e4;
var gn = "ext.gadget.AccountCreator-";
var bt = /* @__PURE__ */ new Map();
var yn = /* @__PURE__ */ new Set();
var xt = () => {
  var n;
  return (n = mw.libs.accountCreator) != null ? n : { version: "", parts: {} };
};
function Ir(n) {
  var t;
  const e = gn + n;
  if (yn.delete(n) && ["error", "missing", "loading"].includes((t = mw.loader.getState(e)) != null ? t : "")) {
    mw.loader.state({ [e]: "registered" });
  }
}
var Wr = (n) => $.ajax(mw.util.getUrl(
  `MediaWiki:Gadget-AccountCreator-${n}.js`,
  { action: "raw", ctype: "text/javascript" }
), { dataType: "script", crossDomain: true });
function Vr(n) {
  Ir(n);
  return new Promise((e, t) => {
    const r = (i) => t(new U(n, "notFetched", String(i)));
    const o = setTimeout(() => r("timeout"), Lr);
    mw.loader.using(gn + n).then(() => k(xt().parts, n) || Wr(n)).then(() => {
      clearTimeout(o);
      e();
    }, (i) => {
      clearTimeout(o);
      r(i instanceof Error ? i.message : "request failed");
    });
  });
}
function wn(n) {
  const e = k(xt().parts, n);
  if (!e) {
    throw new U(n, "notFetched", "the page did not run");
  }
  return e;
}
function Br(n) {
  var r, o;
  const { parts: e } = xt();
  const t = wn(n);
  for (const [i, a] of Object.entries(t.on)) {
    const c = (o = (r = Object.entries(e).find(([l]) => l === i)) == null ? void 0 : r[1]) == null ? void 0 : o.contents;
    if (c !== a) {
      throw new U(n, "otherVersion", `made for ${i} ${a}, not for ${c}`);
    }
  }
  return t.run();
}
function Ur(n) {
  return m(this, null, function* () {
    try {
      yield Vr(n);
      yield Promise.all(Object.keys(wn(n).on).filter((e) => e !== "core").map(vn));
      return Br(n);
    } catch (e) {
      yn.add(n);
      bt.delete(n);
      throw e;
    }
  });
}
function vn(n) {
  var t;
  const e = (t = bt.get(n)) != null ? t : Ur(n);
  bt.set(n, e);
  return e;
}
function H(n) {
  return vn(n);
}

// src/ui/shared/messages.ts
function Je(n) {
  for (const [e, t] of Object.entries(n)) {
    if (typeof t === "string" && !mw.messages.exists(e)) {
      mw.messages.set(e, t);
    }
  }
}
var Hr = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;
var jr = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function zr(n) {
  const e = document.documentElement.dir === "rtl";
  const t = n.replace(jr, "");
  return e ? t && `⁨${t}⁩` : Hr.test(t) ? `⁨${t}⁩` : t;
}
function _r(n) {
  return String(n).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
}
function s(n, ...e) {
  return mw.message(n, ...e.map((t) => typeof t === "string" ? zr(t) : _r(t))).text();
}
function kn(n, ...e) {
  return mw.message(n, ...e).text();
}

// src/app/part-problem.ts
function bn(n) {
  mw.log.error(n);
  mw.notify(ve(n), { type: "error" });
}
function ve(n) {
  return n instanceof U && n.problem === "otherVersion" ? s("accountcreator-new-version") : s("accountcreator-load-failed");
}

// src/ui/shared/deliberate-press.ts
var Jr = 500;
var On = "button, a, [role=button], input[type=button], input[type=submit]";
var Qr = "[role=gridcell]";
function xn({ key: n }) {
  return n === "Enter" || n === " ";
}
function Sn({ key: n, target: e }) {
  return e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement || n === " " && e instanceof HTMLInputElement || e instanceof Element && e.closest(Qr) !== null && e.closest(On) === null;
}
var oe = class {
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
    }, Jr);
  }
  onKeydown(e) {
    if (!xn(e) || Sn(e)) {
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
    if (xn(e) && !Sn(e) && !this.held.delete(e.key)) {
      e.preventDefault();
      e.stopImmediatePropagation();
    }
  }
  onClick(e) {
    if (this.isWaiting && e.target instanceof Element && e.target.closest(On)) {
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

// src/ui/shared/window-layer.ts
function Cn() {
  var n, e, t;
  return (t = (e = (n = OO.ui).getTeleportTarget) == null ? void 0 : e.call(n)) != null ? t : document.body;
}
function Pn(n) {
  const e = $(Cn());
  const t = e.children(".oo-ui-windowManager, .oo-ui-defaultOverlay");
  if (t.length > 0) {
    n.$element.insertBefore(t.first());
  } else {
    e.append(n.$element);
  }
}
function Tn(n) {
  $(Cn()).append(n.$element);
}

// src/ui/shared/ask.ts
function Kr(n) {
  return typeof n === "object" && n !== null && n.action === "accept";
}
function j(n, e) {
  const t = $.Deferred();
  const r = new OO.ui.WindowManager();
  const o = new OO.ui.MessageDialog({ classes: ["accountcreator-question"] });
  Tn(r);
  r.addWindows([o]);
  const [i] = o.$element.get();
  const a = r.openWindow(o, {
    message: n,
    // OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
    actions: [
      { action: "reject", label: s("accountcreator-stay"), flags: ["safe", "primary"] },
      { action: "accept", label: e, flags: "destructive" }
    ]
  });
  const c = i ? new oe(i) : null;
  void a.opened.then(() => {
    for (const l of o.getActions().get()) {
      l.$button.attr("data-accountcreator-action", l.getAction() === "accept" ? "confirm" : "stay");
    }
    c == null ? void 0 : c.appeared();
  });
  void a.closed.then((l) => {
    r.destroy();
    if (Kr(l)) {
      t.resolve();
    } else {
      t.reject();
    }
  });
  return t.promise();
}

// src/ui/shared/dialog.ts
var Gr = 560;
var K = class extends OO.ui.Dialog {
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
    this.$foot.addClass("accountcreator-foot").append(this.$status, this.$buttons);
    const [r] = this.$element.get();
    this.press = r ? new oe(r) : null;
    return this;
  }
  getBodyHeight() {
    return Gr;
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
    return t === null ? $.Deferred().resolve().promise() : j(t, s("accountcreator-close-anyway")).then(() => this.screen.abandon() ? void 0 : $.Deferred().reject().promise());
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
    const { viewName: t, title: r, status: o, buttons: i } = this.screen;
    this.$element.attr("data-view", t);
    if (this.$title.text() !== r) {
      this.$title.text(r);
    }
    if (this.$status.text() !== o) {
      this.$status.text(o);
    }
    this.renderButtons(i);
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
  /** Buttons that stay keep their elements, and with them the focus. */
  renderButtons(t) {
    var i;
    const r = this.buttons;
    this.buttons = /* @__PURE__ */ new Map();
    for (const { action: a, label: c, kind: l, disabled: g } of t) {
      const F = (i = r.get(a)) != null ? i : this.makeButton(a);
      F.setLabel(c).setDisabled(g === true);
      F.setFlags({ primary: l === "progressive", progressive: l === "progressive", destructive: l === "destructive" });
      this.buttons.set(a, F);
    }
    r.forEach((a, c) => {
      if (!this.buttons.has(c)) {
        a.$element.detach();
      }
    });
    let o = 0;
    this.buttons.forEach(({ $element: a }) => {
      var g;
      const [c] = a.get();
      const l = this.$buttons.children()[o++];
      if (c && l !== c) {
        (g = this.$buttons[0]) == null ? void 0 : g.insertBefore(c, l != null ? l : null);
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
K.static = Object.create(OO.ui.Dialog.static);
K.static.name = "accountCreator";
K.static.escapable = true;

// src/ui/shared/password-once.ts
function Qe(n, e) {
  const t = new OO.ui.TextInputWidget({ readOnly: true });
  t.setValue(n);
  t.$input.attr({ "aria-label": s("accountcreator-password-label"), spellcheck: "false" }).addClass("accountcreator-password");
  t.$input.on("copy", e);
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

// src/ui/one/created-view.ts
function Yr(n, e) {
  switch (n) {
    case "mail":
      return e.email === "" ? s("accountcreator-created-mail") : s("accountcreator-created-mail-to", e.email);
    case "password":
      return e.password === null ? s("accountcreator-created-typed") : s("accountcreator-created-generated");
    case "other":
      return s("accountcreator-created-other");
    default:
      return w(n);
  }
}
function St(n, e, t = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(e, t), target: "_blank", rel: "noopener" }).text(n)
  );
}
var Ke = class {
  /** @param copied Told when the password has been taken along */
  constructor(e) {
    this.copied = e;
    this.$element = $("<div>").addClass("accountcreator-created");
    this.$heading = $();
    this.shown = null;
  }
  render(e) {
    if (We(this.shown, e)) {
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
      label: $("<div>").append(this.$heading, $("<p>").text(Yr(e.by, e)))
    });
    this.$element.attr("data-accountcreator-outcome", "created").append(t.$element);
    if (e.password !== null) {
      this.$element.append(Qe(e.password, this.copied));
    }
    this.$element.append($("<ul>").addClass("accountcreator-links").append(
      St(s("accountcreator-link-userpage"), `User:${e.username}`),
      St(s("accountcreator-link-talk"), `User talk:${e.username}`),
      St(s("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${e.username}` })
    ));
  }
  focus() {
    this.$heading.trigger("focus");
  }
};

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
var Xr = /* @__PURE__ */ new Set([
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
var Zr = /* @__PURE__ */ new Set([
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
var eo = ["title", "lang", "dir", "alt", "width", "height"];
function to(n, e) {
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
function Ot(n, e) {
  Array.from(e.childNodes).forEach((t) => {
    if (t instanceof Text) {
      n.appendChild(document.createTextNode(t.data));
    } else if (t instanceof Element && !Zr.has(t.tagName.toUpperCase())) {
      if (!Xr.has(t.tagName)) {
        Ot(n, t);
        return;
      }
      const r = document.createElement(t.tagName.toLowerCase());
      for (const o of eo) {
        const i = t.getAttribute(o);
        if (i !== null) {
          r.setAttribute(o, i);
        }
      }
      to(t, r);
      Ot(r, t);
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
    Ot(e, t.body);
  }
  return e;
}
function E(n) {
  var e;
  return ((e = P(n).textContent) != null ? e : "").trim();
}
function $n(n) {
  return E(n) === "" ? null : $("<span>").append(P(n));
}

// src/ui/shared/explanation-view.ts
function no({ code: n, message: e }) {
  return [...C(e) ? [] : [P(e)], s(b(n).advice)];
}
function Ct(n, e, t) {
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
      return w(n);
  }
}
function Pt(n) {
  return n ? s("accountcreator-unfinished-advice") : s("accountcreator-unfinished-advice-maybe");
}
function ro(n) {
  switch (n.kind) {
    case "openingFailed":
      return { type: "error", heading: s("accountcreator-opening-failed"), paragraphs: [P(n.text)] };
    case "impossible":
      return {
        type: "error",
        heading: s("accountcreator-impossible"),
        paragraphs: n.impediments.length === 0 ? [s("accountcreator-no-way")] : n.impediments.flatMap(no)
      };
    case "unfinished":
      return {
        type: "warning",
        heading: Ct(n.because, n.isCertain, n.username),
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
var ie = class {
  /** @param copied Told when a password has been taken along */
  constructor(e = () => void 0) {
    this.copied = e;
    this.$element = $("<div>").addClass("accountcreator-explanation").attr("tabindex", -1);
    this.shown = null;
  }
  render(e) {
    if (We(this.shown, e)) {
      return;
    }
    this.shown = e;
    this.$element.empty().removeAttr("data-accountcreator-outcome");
    const t = ro(e);
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
          Qe(e.password, this.copied)
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

// src/ui/shared/field-control.ts
function oo(n, e) {
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
    get: () => r.getValue(),
    set: (o) => {
      r.setValue(String(o));
    },
    setInvalid: (o) => {
      t = o;
      void r.setValidityFlag(!o);
    }
  };
}
function io(n, e) {
  const t = $("<select>").append(n.options.map(({ value: i, label: a }) => $("<option>").val(i).text(a)));
  const r = { name: n.name, $input: t };
  const o = new OO.ui.InputWidget(r);
  o.on("change", e);
  return {
    widget: o,
    $content: o.$element,
    $input: t,
    get: () => o.getValue(),
    set: (i) => {
      o.setValue(String(i));
    }
  };
}
function ao(n, e) {
  const t = new OO.ui.CheckboxMultiselectInputWidget({
    name: n.name,
    options: n.options.map(({ value: r, label: o }) => ({ data: r, label: o }))
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
function so(n, e) {
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
function co(n) {
  const e = $("<div>").addClass("accountcreator-reading").append(P(n.label));
  if (typeof n.value === "string" && n.value !== "") {
    e.append($("<p>").text(n.value));
  }
  return { widget: null, $content: e, $input: null, get: () => "", set: () => void 0 };
}
function lo(n, e) {
  const t = new OO.ui.ButtonWidget({ label: E(n.label) || n.name });
  t.on("click", e);
  return { widget: t, $content: t.$element, $input: t.$button, get: () => false, set: () => void 0 };
}
function uo(n, e, t) {
  switch (n.type) {
    case "string":
    case "password":
      return oo(n, e);
    case "select":
      return io(n, e);
    case "multiselect":
      return ao(n, e);
    case "checkbox":
      return so(n, e);
    case "button":
      return lo(n, t);
    case "null":
    case "hidden":
      return co(n);
    default:
      return w(n.type);
  }
}
function An(n, e) {
  return JSON.stringify(n) === JSON.stringify(e);
}
var ae = class {
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
    var _;
    this.control = uo(
      e,
      () => {
        const J = this.control.get();
        if (!An(J, this.known)) {
          this.known = J;
          t.changed(e.name, J);
        }
      },
      () => t.pressed(e.name)
    );
    this.$element = $("<div>").addClass("accountcreator-field").attr("data-accountcreator-field", e.name);
    const { widget: o, $content: i, $input: a } = this.control;
    if (!o || e.type === "button") {
      this.$element.append(i);
      if (a) {
        a.attr("title", E(e.help));
      }
      return;
    }
    const c = E(e.label) || e.name;
    const l = r && !C(e.help) && E(e.help) !== c;
    const g = new OO.ui.FieldLayout(o, {
      align: e.type === "checkbox" ? "inline" : "top",
      label: (_ = $n(e.label)) != null ? _ : e.name
    });
    const F = l ? $("<div>").addClass("accountcreator-help").append(P(e.help)) : $();
    this.$element.append(g.$element, F, this.$remark);
    if (a) {
      const J = [...F.get(), ...this.$remark.get()].map((Lt) => {
        Lt.id = OO.ui.generateElementId();
        return Lt.id;
      });
      a.attr("aria-describedby", J.join(" "));
    }
  }
  /** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
  setValue(e) {
    if (!An(e, this.known)) {
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
function Tt(n, e) {
  var r, o;
  const t = Array.from((o = (r = n.parentElement) == null ? void 0 : r.children) != null ? o : []);
  return t.indexOf(n) < t.indexOf(e);
}
var se = class {
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
      r.setValue((i = k(e, o)) != null ? i : "");
      r.setDisabled(t);
    });
  }
  /** A new challenge is on its way: what would be typed now would be lost. */
  setRenewing(e) {
    var t, r;
    (t = this.controls.get(O)) == null ? void 0 : t.setReadOnly(e);
    (r = this.captcha) == null ? void 0 : r.$puzzle.toggleClass("accountcreator-captcha-renewing", e).attr("aria-busy", String(e));
  }
  /** The puzzle above the field for its answer; null: there is none. */
  get $captcha() {
    return this.controls.has(O) && this.captcha ? this.captcha.$puzzle : null;
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
      const l = c && JSON.stringify(c.field) === JSON.stringify(a) ? c : new ae(a, this.surroundings, this.surroundings.showsHelp(a));
      o.set(a.name, l);
      if (a.name === O && t) {
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
      if (o.parentElement !== t || r && !Tt(o, r)) {
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

// src/ui/one/fetched-puzzle.ts
function Rn(n) {
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
function En(n, e) {
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
function po(n, e) {
  switch (n.kind) {
    case "free": {
      const t = Pe(n.canonical);
      return t !== null ? { type: "warning", content: s("accountcreator-name-mixed", t) } : n.canonical === e ? { type: "success", content: s("accountcreator-name-free") } : { type: "notice", content: s("accountcreator-name-normalised", n.canonical) };
    }
    case "taken":
      return { type: "error", content: s("accountcreator-name-taken", n.canonical) };
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
      return w(n);
  }
}
function Fn(n, e) {
  switch (n.kind) {
    case "none":
      return null;
    case "checking":
      return { type: "notice", content: s("accountcreator-name-checking") };
    case "failed":
      return { type: "warning", content: s("accountcreator-check-failed") };
    case "done":
      return po(n.result, e);
    default:
      return w(n);
  }
}
function Nn(n) {
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
function mo(n) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? s("accountcreator-session-lost", e) : n === e ? s("accountcreator-session-again", e) : s("accountcreator-session-other", e, n);
}
function fo(n, e) {
  const { advice: t, action: r } = b(n.code);
  const o = n.spent && !e ? " " + s("accountcreator-spent") : "";
  const i = r === "createAllTheSame";
  return {
    wiki: n.message,
    own: s(t) + o,
    type: i ? "warning" : "error",
    field: n.field,
    action: i ? r : null
  };
}
function ho(n, e) {
  const t = { wiki: v(""), field: null, action: null };
  switch (n.kind) {
    case "refused":
      return fo(n, e);
    case "sessionLost":
      return f(d({}, t), { type: "error", own: mo(n.now) });
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
      return w(n);
  }
}
function go(n) {
  return n.kind === "restart" ? "step" : n.kind === "otherTab" ? null : n.kind;
}
var ce = class {
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
    const o = e ? ho(e, r) : null;
    if (e !== this.shown) {
      this.shown = e;
      this.$element.empty().removeAttr("data-accountcreator-outcome data-accountcreator-code");
      if (e && o) {
        this.$element.attr("data-accountcreator-outcome", go(e)).append(this.build(o));
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
    t.append($("<p>").addClass("accountcreator-notice-own").text(e.own));
    const { action: r } = e;
    if (r) {
      const o = {
        askAgain: s("accountcreator-ask-again"),
        createAllTheSame: s("accountcreator-create-all-the-same")
      }[r];
      const i = new OO.ui.ButtonWidget({ label: o });
      i.on("click", () => this.actions[r]());
      t.append(i.$element);
    }
    return new OO.ui.MessageWidget({ type: e.type, label: t }).$element;
  }
};

// src/ui/shared/password-mode-view.ts
function yo(n, e, t) {
  switch (n) {
    case "mail": {
      const r = T(e, "mailpassword");
      return r && !C(r.label) ? E(r.label) : s("accountcreator-mode-mail");
    }
    case "generate":
    case "type":
      return t[n]();
    default: {
      const r = n.slice("request:".length);
      const o = e.find((a) => a.id === r);
      const i = o == null ? void 0 : o.fields.find(({ type: a }) => a === "button");
      return i && E(i.label) || o && E(o.provider) || r;
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
  render(e, t, r) {
    const o = e.map((a) => yo(a, r, this.own));
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
var wo = ["username", "password", "retype", "email", "realname", O];
var Ge = class {
  constructor(e, t) {
    this.one = e;
    this.$element = $("<div>").addClass("accountcreator-form");
    this.emailShown = null;
    this.notice = new ce({
      askAgain: () => {
        void e.askAgain();
      },
      createAllTheSame: () => {
        void e.create();
      }
    });
    this.modes = new le((r) => e.setMode(r), {
      generate: () => s("accountcreator-mode-generate"),
      type: () => s("accountcreator-mode-type")
    });
    this.fields = new se({
      changed: (r, o) => e.setValue(r, o),
      pressed: (r) => {
        void e.create(false, { [r]: true });
      },
      showsHelp: ({ name: r }) => !wo.includes(r),
      puzzle: (r) => Rn(() => t(r, {
        another: () => e.anotherChallenge(),
        answered: (o) => e.setValue(O, o),
        createAccountAddress: () => this.createAccountAddress(),
        handOver: () => e.handOver()
      }))
    });
    this.$element.append(this.notice.$element, this.fields.$element);
    this.$element.on("keydown", (r) => this.onKeydown(r));
  }
  render(e) {
    const t = W(e.requests, e.mode);
    if (this.fields.render(this.visibleFields(e), X(t), e.challenge)) {
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
    const t = e.field.name === O ? this.fields.$captcha : null;
    for (const o of [t, this.notice.$element, e.$element]) {
      (r = o == null ? void 0 : o[0]) == null ? void 0 : r.scrollIntoView({ block: "nearest" });
    }
  }
  /** The fields in the order in which they are shown: name, way, address, real name, reason, whatever else. */
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
    return [...i.map((a) => T(t, a)), ...De(t, r)].filter((a) => a !== null);
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
    if (r && o && !Tt(o, r)) {
      this.modes.$element.before(o);
    }
  }
  renderRemarks(e) {
    var c, l, g, F, _;
    const t = String((c = e.values.username) != null ? c : "").trim();
    const { notice: r } = e;
    const o = (r == null ? void 0 : r.kind) === "refused" && r.field === "username" && e.name.kind === "done" && e.name.result.kind !== "free";
    (l = this.fields.get("username")) == null ? void 0 : l.setRemark(o ? null : Fn(e.name, t));
    (g = this.fields.get("password")) == null ? void 0 : g.setRemark(Nn(e.password));
    if (e.email !== this.emailShown) {
      this.emailShown = e.email;
      (F = this.fields.get("email")) == null ? void 0 : F.setRemark(En(e.email, (J) => {
        this.one.setValue("email", J);
        this.focusField("email");
      }));
    }
    const { password: i, retype: a } = e.values;
    (_ = this.fields.get("retype")) == null ? void 0 : _.setRemark(a && i !== a ? { type: "error", content: s("accountcreator-retype-differs") } : null);
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
    return this.fields.get((r = t.find((o) => !k(e.values, o))) != null ? r : "username");
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
      return String((i = k(e, o)) != null ? i : "").trim();
    };
    return mw.util.getUrl("Special:CreateAccount", d({
      wpName: r("username"),
      email: r("email"),
      realname: r("realname"),
      reason: r("reason")
    }, t === "mail" ? { wpCreateaccountMail: "1" } : {}));
  }
};

// src/ui/one/one-screen.ts
function $t({ kind: n }) {
  return n === "form" || n === "question" || n === "creating" || n === "finding";
}
function vo(n) {
  return n.kind === "creating" || n.kind === "finding";
}
var Ye = class {
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
    this.form = new Ge(e, t.fetchPuzzle);
    const r = () => e.passwordCopied();
    this.created = new Ke(r);
    this.explanation = new ie(r);
    this.$element.append(
      this.$brokenOff,
      this.explanation.$element,
      this.form.$element,
      this.$step,
      this.created.$element
    );
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
    return e.kind === "finding" ? s("accountcreator-settling") : e.kind === "creating" ? s("accountcreator-creating") : (r = (t = this.step) == null ? void 0 : t.screen.status) != null ? r : "";
  }
  get buttons() {
    var o, i;
    const { stage: e } = this.one.state;
    const t = vo(e);
    const r = { action: "close", label: s("accountcreator-close") };
    switch (e.kind) {
      case "opening":
      case "impossible":
        return [r];
      case "openingFailed":
        return [r, { action: "reopen", label: s("accountcreator-reopen"), kind: "progressive" }];
      case "form":
      case "question":
      case "creating":
      case "finding":
        return [
          { action: "many", label: s("accountcreator-to-many"), disabled: t },
          r,
          { action: "create", label: s("accountcreator-create"), kind: "progressive", disabled: t }
        ];
      case "handedOver":
        return [{ action: "back", label: s("accountcreator-back") }, r];
      case "step":
        return (i = (o = this.step) == null ? void 0 : o.screen.buttons) != null ? i : [];
      case "stepNotShown":
        return [
          { action: "leave", label: s("accountcreator-walk-away"), kind: "destructive" },
          { action: "next", label: s("accountcreator-reopen"), kind: "progressive" }
        ];
      case "created":
      case "unfinished":
        return [
          { action: "many", label: s("accountcreator-to-many") },
          r,
          { action: "one", label: s("accountcreator-another"), kind: "progressive" }
        ];
      default:
        return w(e);
    }
  }
  get closingQuestion() {
    var t, r;
    const { stage: e } = this.one.state;
    switch (e.kind) {
      case "creating":
      case "finding":
      case "handedOver":
        return s("accountcreator-close-busy");
      case "step":
        return (r = (t = this.step) == null ? void 0 : t.screen.closingQuestion) != null ? r : null;
      case "stepNotShown":
        return s("accountcreator-close-step-maybe");
      case "created":
      case "unfinished":
        return this.one.showsUncopiedPassword ? s("accountcreator-close-password") : null;
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
    if ($t(e.stage)) {
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
    for (const { name: t, type: r } of this.one.state.requests.flatMap((o) => o.fields)) {
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
    void j(s("accountcreator-close-step-maybe"), s("accountcreator-walk-away")).then(
      () => this.one.leaveStep(),
      () => this.focus()
    );
  }
  /** A list that broke off is told of here, too: who opens the dialog anew may not think of the other view. */
  renderBrokenOff() {
    this.$brokenOff.empty();
    if (this.surroundings.hasBrokenOff()) {
      const e = new OO.ui.ButtonWidget({ label: s("accountcreator-broken-off-show") });
      e.$button.attr("data-accountcreator-action", "resume");
      e.on("click", this.surroundings.toMany);
      this.$brokenOff.append(new OO.ui.MessageWidget({
        type: "warning",
        label: $("<div>").text(s("accountcreator-broken-off-here")).append(" ", e.$element)
      }).$element);
    }
  }
  createAnother() {
    this.leaveResult(s("accountcreator-another"), () => this.one.createAnother());
  }
  toMany() {
    const { kind: e } = this.one.state.stage;
    if (e === "created" || e === "unfinished") {
      this.leaveResult(s("accountcreator-to-many"), () => {
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
      void j(r, e).then(t, () => this.focus());
    }
  }
  render(e) {
    const { stage: t } = e;
    this.form.$element.toggle($t(t));
    this.created.$element.toggle(t.kind === "created");
    if ($t(t)) {
      this.form.render(e);
    } else {
      this.form.clearNotice();
    }
    this.renderStep(t.kind === "step" ? t.conversation : null);
    this.created.render(t.kind === "created" ? t : null);
    this.explanation.render(t);
  }
  renderStep(e) {
    var t, r, o, i;
    if (e === ((r = (t = this.step) == null ? void 0 : t.conversation) != null ? r : null)) {
      return;
    }
    (o = this.step) == null ? void 0 : o.stop();
    (i = this.step) == null ? void 0 : i.screen.$element.remove();
    this.step = null;
    if (e) {
      const a = this.surroundings.stepScreen(e);
      this.$step.append(a.$element);
      this.step = { conversation: e, screen: a, stop: a.observe(() => void 0) };
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
      void j(
        s("accountcreator-reason-address", t.address),
        s("accountcreator-reason-publish")
      ).then(() => this.one.create(true), () => {
        this.one.backToForm();
        this.form.focusField("reason");
      });
    } else if (this.isObserved) {
      this.focus();
    }
  }
};

// src/ui/shared/redirect-return.ts
var ko = "accountCreator.redirect";
var Dn = "accountcreatorreturn";
function Mn() {
  return "BroadcastChannel" in window ? new BroadcastChannel(ko) : { postMessage: () => void 0, close: () => void 0, onmessage: null };
}
function bo(n) {
  const { mark: e, parameters: t } = typeof n === "object" && n !== null ? n : {};
  if (typeof e !== "string" || !Array.isArray(t)) {
    return null;
  }
  const r = t.filter((o) => Array.isArray(o) && typeof o[0] === "string" && typeof o[1] === "string");
  return { mark: e, parameters: new Map(r) };
}
function qn(n) {
  const { searchParams: e } = new URL(n);
  const t = e.get(Dn);
  if (t === null) {
    return false;
  }
  const r = Mn();
  r.postMessage({ mark: t, parameters: [...e] });
  setTimeout(() => {
    r.close();
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
    this.current = null;
  }
  /** The absolute address to come back to from the creation that begins now; createreturnurl. */
  nextAddress() {
    this.current = te(this.randomBytes);
    const e = new URL(this.page, location.href);
    e.searchParams.set(Dn, this.current);
    return e.href;
  }
  /** Calls back with what comes back to the address of the latest creation. Returns how to stop that. */
  listen(e) {
    const t = Mn();
    t.onmessage = ({ data: r }) => {
      const o = bo(r);
      if (o && o.mark === this.current) {
        e(o.parameters);
      }
    };
    return () => t.close();
  }
};

// src/wiki/shape.ts
function u(n) {
  return typeof n === "object" && n !== null && !Array.isArray(n) ? n : {};
}
function y(n) {
  return Array.isArray(n) ? n : [];
}
function p(n) {
  return typeof n === "string" ? n : typeof n === "number" ? String(n) : "";
}
function ue(n) {
  return y(n).filter((e) => typeof e === "string");
}

// src/wiki/read-declarations.ts
var xo = ["string", "password", "select", "multiselect", "checkbox", "button", "hidden", "null"];
var So = ["required", "optional", "primary-required"];
function L(n) {
  return typeof n === "string" ? { format: "html", html: n } : v("");
}
function Oo(n) {
  if (Array.isArray(n)) {
    return n.map((t, r) => ({ value: String(r), label: p(t) }));
  }
  const e = u(n);
  return Object.entries(e).map(([t, r]) => ({ value: t, label: p(r) }));
}
function Co(n) {
  if (typeof n === "string" || typeof n === "boolean") {
    return n;
  }
  if (Array.isArray(n)) {
    return ue(n);
  }
  return typeof n === "number" ? String(n) : null;
}
function Po(n, e) {
  var r;
  const t = u(e);
  return {
    name: n,
    type: (r = xo.find((o) => o === t.type)) != null ? r : "string",
    label: L(t.label),
    help: L(t.help),
    optional: t.optional === true,
    sensitive: t.sensitive === true,
    value: Co(t.value),
    options: Oo(t.options)
  };
}
function To({ required: n, fields: e }) {
  return n === "optional" && e.length > 0 && e.every(({ label: t, help: r }) => C(t) && C(r));
}
function Ze(n) {
  return y(n).map((e) => {
    var o;
    const t = u(e);
    const r = u(t.fields);
    return {
      id: p(t.id),
      required: (o = So.find((i) => i === t.required)) != null ? o : "optional",
      provider: L(t.provider),
      account: L(t.account),
      metadata: d({}, u(t.metadata)),
      fields: Object.entries(r).map(([i, a]) => Po(i, a))
    };
  }).filter((e) => !To(e));
}

// src/wiki/read-override-check.ts
function Ln(n) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${n}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function In(n) {
  const e = u(n.titleblacklist);
  return e.result === "blacklisted" ? { code: p(e.message) || "titleblacklist-forbidden", message: L(e.reason) } : null;
}
function Wn(n) {
  return { action: "antispoof", username: n };
}
function Vn(n) {
  const e = u(n.antispoof);
  switch (e.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: v(ue(e.users).join(", ")) };
    case "error":
      return { code: "antispoof-name-illegal", message: L(e.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var Bn = [
  { override: "ignoreTitleBlacklist", parameters: Ln, read: In },
  { override: "ignoreAntiSpoof", parameters: Wn, read: Vn }
];
function Un(n) {
  return Bn.some(({ override: e }) => T(n, e));
}
function et(n, e, t, r) {
  return m(this, null, function* () {
    const o = [];
    for (const { override: i, parameters: a, read: c } of Bn) {
      if (T(e, i) && !r.cancelled) {
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
function jn(n, e) {
  const { stops: t, spent: r, field: o } = b(n);
  return { kind: "refused", code: n, message: e, stops: t, spent: r, field: o, retryAfter: null, ended: true };
}
function Hn(n, e) {
  return f(d({}, jn(n, e.text)), { spent: false, retryAfter: e.retryAfter, ended: false });
}
function At(n, e) {
  const t = p(e.redirecttarget);
  return {
    kind: "step",
    step: {
      type: n,
      code: p(e.messagecode),
      message: L(e.message),
      requests: Ze(e.requests),
      redirectTarget: t === "" ? null : t
    }
  };
}
function zn(n, e) {
  const t = u(n.createaccount);
  switch (t.status) {
    case "PASS":
      return { kind: "created", username: p(t.username), by: e };
    case "FAIL":
      return jn(p(t.messagecode), L(t.message));
    case "UI":
      return At("ui", t);
    case "REDIRECT":
      return At("redirect", t);
    case "RESTART":
      return At("restart", t);
    default:
      return { kind: "unknown", cause: "unreadable" };
  }
}
function _n(n) {
  const { outcome: e } = b(n.code);
  if (e === "sessionLost") {
    return { kind: "sessionLost", now: null };
  }
  if (e === "unknown" && n.status === 429) {
    return Hn("ratelimited", n);
  }
  if (e === "unknown") {
    const t = n.reason === "timeout" ? "timeout" : n.status === 0 ? "offline" : "unreadable";
    return { kind: "unknown", cause: t };
  }
  return Hn(n.code, n);
}

// src/wiki/read-found.ts
function Rt(n, e, t) {
  const r = u(n.query);
  const o = u(y(r.users)[0]);
  if (o.missing === true || o.invalid === true) {
    return { kind: "free" };
  }
  const i = p(o.name);
  if (typeof o.userid !== "number" || i === "") {
    return { kind: "silent" };
  }
  for (const a of y(r.logevents)) {
    const c = u(a);
    const l = p(c.title);
    const g = l.slice(l.indexOf(":") + 1) === i && p(c.user) === e;
    if (g && Date.parse(p(c.timestamp)) >= t) {
      return { kind: "mine", username: i, by: c.action === "byemail" ? "mail" : "password" };
    }
  }
  return { kind: "other" };
}

// src/wiki/wiki-api.ts
var be = String.fromCharCode(31);
var G = class extends R {
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
  return v(p(e.text) || p(e.info));
}
function Et(n, e) {
  const t = e.replace(/[&<>]/g, (r) => `&#${r.charCodeAt(0)};`);
  return n.format === "html" && e !== "" && !n.html.includes("<") ? { format: "html", html: `${n.html} ${t}` } : n;
}
function $o(n) {
  return Et(z(n), p(u(u(n).data).readonlyreason));
}
function Ao(n) {
  const e = Number(n);
  return n && Number.isFinite(e) && e > 0 ? e : null;
}
function Ro(n, e, t) {
  var c, l, g;
  const r = u(e);
  const o = (l = (c = r.xhr) != null ? c : t) != null ? l : {};
  const i = o.getResponseHeader ? Ao(o.getResponseHeader("Retry-After")) : null;
  const [a] = y(r.errors);
  return new G(
    typeof n === "string" ? n : "http",
    a ? $o(a) : v(p(u(r.error).info)),
    (g = o.status) != null ? g : 0,
    i,
    p(r.textStatus)
  );
}
var Eo = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
function tt(n) {
  return n.replace(Eo, (e) => e.length === 2 ? e : "�");
}
function Jn(n) {
  return Object.fromEntries(Object.entries(n).map(([e, t]) => [
    tt(e),
    tt(t)
  ]));
}
var de = class {
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
    return this.send(this.api.get(Jn(e)), t);
  }
  /**
   * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
   *
   * @throws ApiFailure
   */
  post(e, t) {
    return this.send(this.api.post(d(d({}, Jn(e)), this.format)), t);
  }
  send(e, t) {
    if (t) {
      t.onCancel(() => e.abort());
    }
    return new Promise((r, o) => {
      e.then(
        (i) => r(u(i)),
        (i, a, c, l) => {
          o(Ro(i, a, l));
        }
      );
    });
  }
};

// src/wiki/read-name-check.ts
function nt(n, e) {
  const t = u(y(u(n.query).users)[0]);
  if (t.invalid !== true && p(t.name) === "") {
    throw new R("http", v(""));
  }
  return Ft(t, e);
}
function Ft(n, e) {
  const t = p(n.name);
  if (n.invalid === true || t === "") {
    return { kind: "invalid" };
  }
  if (n.missing !== true) {
    return { kind: "taken", canonical: t };
  }
  const [r] = y(n.cancreateerror);
  if (n.cancreate !== false) {
    return { kind: "free", canonical: t };
  }
  const o = p(u(r).code);
  if (b(o).name === "taken") {
    return { kind: "taken", canonical: t };
  }
  return {
    kind: "forbidden",
    canonical: t,
    code: o,
    message: r ? z(r) : v(""),
    override: gt(o, e)
  };
}

// src/wiki/read-own-creations.ts
function Qn(n) {
  const e = /* @__PURE__ */ new Map();
  for (const t of y(u(n.query).logevents)) {
    const r = u(t);
    const o = p(r.title);
    const i = o.slice(o.indexOf(":") + 1);
    const a = Date.parse(p(r.timestamp));
    const c = r.action === "byemail" || r.action === "create2";
    if (c && i !== "" && !Number.isNaN(a) && !e.has(i)) {
      e.set(i, {
        at: a,
        by: r.action === "byemail" ? "mail" : "password",
        reason: p(r.comment)
      });
    }
  }
  return e;
}
function Kn(n, e) {
  const t = u(y(u(n.query).logevents)[0]);
  const r = Date.parse(p(t.timestamp));
  if (Number.isNaN(r) || p(t.title) === "") {
    return null;
  }
  const o = p(t.user);
  const i = t.action === "byemail" || t.action === "create2";
  return { createdByMe: i && o === e, createdBy: o, at: r };
}
function rt(n) {
  return p(u(n.continue).lecontinue) || null;
}

// src/wiki/read-opening.ts
function Gn(n) {
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
function Fo(n) {
  const { blockinfo: e } = u(u(n).data);
  return Et(z(n), p(u(e).blockreason));
}
function No(n) {
  const e = u(n.general);
  const t = /* @__PURE__ */ new Map();
  const r = (i, a) => {
    var c;
    t.set(i, (c = t.get(i)) != null ? c : { code: i, message: a });
  };
  const [o] = y(n.pages);
  for (const i of y(u(u(o).actions).createaccount)) {
    r(p(u(i).code), Fo(i));
  }
  if (e.readonly === true) {
    r("readonly", v(p(e.readonlyreason)));
  }
  if (u(n.authmanagerinfo).cancreateaccounts !== true) {
    r("userlogin-cannot-create", v(""));
  }
  return [...t.values()];
}
function Do(n) {
  const e = u(n.namespaces);
  const t = [e[2], e[3]].map(u).flatMap(({ name: o, canonical: i }) => [p(o), p(i)]);
  const r = y(n.namespacealiases).map(u).filter(({ id: o }) => o === 2 || o === 3).map(({ alias: o }) => p(o));
  return {
    userNamespaces: [...t, ...r].filter((o) => o !== ""),
    language: p(u(n.general).lang)
  };
}
function Nt(n) {
  return Ze(u(u(n.query).authmanagerinfo).requests);
}
function Dt(n) {
  return p(u(u(n.query).tokens).createaccounttoken);
}
function Yn(n, e) {
  const t = u(n.query);
  const r = u(t.userinfo);
  const o = Date.parse(p(n.curtimestamp));
  return {
    me: p(r.name),
    rights: ue(r.rights),
    requests: Nt(n),
    impediments: No(t),
    siteName: p(u(t.general).sitename),
    rules: Do(t),
    clockSkew: Number.isNaN(o) ? 0 : o - e
  };
}

// src/wiki/mw-account-service.ts
function Mo({ code: n }) {
  return b(n).outcome === "unknown";
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
    this.api = new de();
    this.token = "";
  }
  open() {
    return m(this, null, function* () {
      const [e, t] = yield Promise.all([
        this.api.get(Gn(this.me)),
        this.disabled()
      ]);
      const r = Yn(e, Date.now());
      this.token = Dt(e);
      this.requests = r.requests;
      this.rights = r.rights;
      if (t) {
        r.impediments.push(t);
      }
      return r;
    });
  }
  declarations() {
    return m(this, null, function* () {
      this.requests = Nt(yield this.api.get({
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
    return m(this, null, function* () {
      const r = {
        action: "query",
        list: "users|logevents",
        ususers: be + e,
        usprop: "registration",
        letype: "newusers",
        leuser: this.me,
        leend: new Date(t).toISOString(),
        leprop: "title|user|timestamp|type",
        lelimit: "max"
      };
      try {
        const o = yield this.api.get(r);
        const i = Rt(o, this.me, t);
        if (i.kind !== "other" || rt(o) === null) {
          return i;
        }
        const [a] = y(u(o.query).users);
        const c = `User:${p(u(a).name)}`;
        return Rt(yield this.api.get(f(d({}, r), { letitle: c })), this.me, t);
      } catch (o) {
        return { kind: "silent" };
      }
    });
  }
  checkName(e, t) {
    return m(this, null, function* () {
      var i;
      const r = yield this.api.get({
        action: "query",
        list: "users",
        ususers: be + e,
        usprop: "cancreate"
      }, t);
      const o = nt(r, this.requests);
      return o.kind === "free" ? (i = (yield et(this.api, this.requests, o.canonical, t))[0]) != null ? i : o : o;
    });
  }
  createAccountPage() {
    return m(this, null, function* () {
      const e = yield fetch(mw.util.getUrl("Special:CreateAccount"));
      if (!e.ok) {
        throw new R("http", v(e.statusText));
      }
      return e.text();
    });
  }
  checkPassword(e, t, r) {
    return m(this, null, function* () {
      const o = { action: "validatepassword", password: t };
      let i;
      try {
        i = yield this.api.post(e === "" ? o : f(d({}, o), { user: e }), r);
      } catch (c) {
        if (!(c instanceof G) || Mo(c) || e === "") {
          throw c;
        }
        i = yield this.api.post(o, r);
      }
      const a = u(i.validatepassword);
      return {
        accepted: a.validity === "Good",
        messages: y(a.validitymessages).map(z)
      };
    });
  }
  send(e, t) {
    return m(this, null, function* () {
      try {
        return yield this.post(e, t);
      } catch (r) {
        if (r instanceof G && b(r.code).retry === "token") {
          return this.sendWithFreshToken(e, t);
        }
        return this.failed(r);
      }
    });
  }
  /** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
  sendWithFreshToken(e, t) {
    return m(this, null, function* () {
      try {
        this.token = Dt(yield this.api.get({
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
    return m(this, null, function* () {
      return zn(yield this.api.post(f(d({}, e), {
        action: "createaccount",
        createmessageformat: "html",
        createtoken: this.token,
        assertuser: this.me
      })), t);
    });
  }
  failed(e) {
    return m(this, null, function* () {
      if (!(e instanceof G)) {
        mw.log.error(e);
        return { kind: "unknown", cause: "unreadable" };
      }
      const t = _n(e);
      return t.kind === "sessionLost" ? { kind: "sessionLost", now: yield this.whoAmI() } : t;
    });
  }
  /** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
  whoAmI() {
    return m(this, null, function* () {
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
    return m(this, null, function* () {
      const e = { action: "paraminfo", modules: "createaccount", uselang: "content" };
      const t = yield this.api.get(f(d({}, e), { maxage: "3600", smaxage: "3600" })).catch(() => this.api.get(e));
      const r = u(y(u(t.paraminfo).modules)[0]);
      return y(r.parameters).length > 0 ? null : { code: "moduledisabled", message: z(null) };
    });
  }
};

// src/app/creator.ts
var Zn = new Xe(mw.util.getUrl("Special:BlankPage/AccountCreator"), je);
var xe = new ot(() => Zn.nextAddress());
var S = null;
var Mt = null;
var pe = null;
var qt = false;
var V = null;
var Y = null;
function er({ username: n, by: e }) {
  S == null ? void 0 : S.tellFilledBy(null);
  mw.hook("accountCreator.created").fire({ username: n, by: e });
}
function tr() {
  return m(this, null, function* () {
    const { makeStepsPart: n } = yield H("steps");
    Y = Y != null ? Y : n({ service: xe, clock: we }, Zn);
    return Y;
  });
}
function nr() {
  return tr().catch((n) => {
    mw.log.error(n);
    throw new Error(ve(n));
  });
}
var I = new Ue({
  service: xe,
  clock: we,
  lock: kt,
  randomBytes: je,
  onCreated: er,
  converse: (n, e, t) => nr().then(({ converse: r }) => r(n, e, t)),
  judgeEmail: (n) => H("checks").then(({ judgeEmail: e }) => e(n))
});
function rr() {
  return xe.createAccountPage();
}
function qo() {
  if (!I.state.opening) {
    const n = V ? V.model.state.reason : "";
    void I.open({ accounts: [], reason: n, mail: null, many: false });
  }
  if (pe) {
    S == null ? void 0 : S.show(pe);
  }
}
function or() {
  return m(this, null, function* () {
    if (!V) {
      S == null ? void 0 : S.pushPending();
      try {
        const [n, { makeListPart: e }, { redirector: t }] = yield Promise.all(
          [H("read"), H("list"), tr(), H("checks")]
        );
        V = V != null ? V : e(
          { service: xe, reader: n, clock: we, lock: kt, randomBytes: je, onCreated: er },
          {
            createAccountPage: rr,
            toOne: qo,
            redirector: t
          }
        );
      } catch (n) {
        bn(n);
      } finally {
        S == null ? void 0 : S.popPending();
      }
    }
    return V;
  });
}
function Lo() {
  return m(this, null, function* () {
    var e;
    const n = yield or();
    if (n) {
      if (!n.model.hasDraft) {
        const t = String((e = I.state.values.reason) != null ? e : "");
        void n.model.open({ accounts: [], reason: t, mail: null, many: true }, I.state.opening);
      }
      S == null ? void 0 : S.show(n.screen);
    }
  });
}
function Io() {
  Je(hn);
  pe = new Ye(I, {
    stepScreen: (e) => {
      if (!Y) {
        throw new Error("Only that part begins conversations.");
      }
      return Y.screen(e);
    },
    fetchPuzzle: (e, t) => nr().then(({ puzzle: r }) => r(e, f(d({}, t), { createAccountPage: rr }))),
    toMany: () => {
      void Lo();
    },
    hasBrokenOff: () => Ce(_e, ze, xe.me, we.now())
  });
  const n = { dialog: new K(pe), windows: new OO.ui.WindowManager() };
  Pn(n.windows);
  n.windows.addWindows([n.dialog]);
  return n;
}
window.addEventListener("beforeunload", (n) => {
  if (I.showsUncopiedPassword || I.isBusy) {
    n.preventDefault();
    n.returnValue = "";
  }
});
function Xn(n) {
  return m(this, null, function* () {
    if (!Mt || !S) {
      ({ dialog: S, windows: Mt } = Io());
    }
    if (qt || S.isVisible()) {
      S.focusScreen();
      return;
    }
    qt = true;
    try {
      yield Wo(n, S, Mt);
    } finally {
      qt = false;
    }
  });
}
function Wo(n, e, t) {
  return m(this, null, function* () {
    var a, c;
    const r = n.accounts.length > 0;
    const o = n.many ? yield or() : V;
    if (o && (n.many || o.model.run.isBusy || o.model.hasDraft && !r)) {
      if (n.many && !o.model.run.isBusy && (r || !o.model.hasDraft)) {
        e.tellFilledBy((a = n.filledBy) != null ? a : null);
        void o.model.open(n);
      }
      e.show(o.screen);
    } else {
      if (!I.isBusy && (r || !I.hasDraft)) {
        e.tellFilledBy((c = n.filledBy) != null ? c : null);
        void I.open(n);
      }
      if (pe) {
        e.show(pe);
      }
    }
    const i = document.activeElement;
    yield t.openWindow(e, {
      // To where the person was; opened by an address or a script, to the link that would have opened it.
      $returnFocusTo: i instanceof HTMLElement && i !== document.body ? $(i) : $("#t-accountcreator a")
    }).opening;
  });
}
function Vo(n) {
  const e = pn([...n.searchParams]);
  if (e) {
    const t = new URL(n);
    t.search = String(new URLSearchParams(e));
    history.replaceState(history.state, "", t);
  }
}
mw.hook("accountCreator.open").add((n) => {
  const { url: e } = n != null ? n : {};
  if (typeof e !== "string" || e !== location.href) {
    void Xn(un(n));
  } else if (!qn(e)) {
    const t = new URL(e);
    void Xn(dn(new Map(t.searchParams)));
    Vo(t);
  }
});

// core.js
mw.libs.accountCreator.parts.core.modules = [O, me, X, Fe, b, T, C, v, Ne, yt, Me, De, D, B, w, k, M, $e, ee, Jt, Re, Ae, W, te, Ee, R, Vt, Ce, Oe, it, Se, Pe, Z, q, ct, Te, fe, lt, Q, ye, mn, fn, _e, ze, H, ve, j, ie, Pt, Ct, ae, se, Je, s, kn, ce, le, ke, P, E, et, Un, nt, Ft, rt, Kn, Qn, y, u, p, be, de, tt];
} };
mw.libs.accountCreator.parts.core.run();
// </nowiki>
