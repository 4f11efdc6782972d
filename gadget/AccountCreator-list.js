// <nowiki>
/*!
 * AccountCreator 0.1.0+eb572156: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.list = { on: {"core":"fbe0698f","checks":"6f179a0f","steps":"23428ac5","words":"45972e26","read":"2726f54d","table":"202d09ae"}, contents: 'c918d946', run: function () {
'use strict';
var Tn = Object.defineProperty;
var En = Object.defineProperties;
var Mn = Object.getOwnPropertyDescriptors;
var fe = Object.getOwnPropertySymbols;
var ir = Object.prototype.hasOwnProperty;
var ar = Object.prototype.propertyIsEnumerable;
var or = (s, e, t) => e in s ? Tn(s, e, { enumerable: true, configurable: true, writable: true, value: t }) : s[e] = t;
var l = (s, e) => {
  for (var t in e || (e = {}))
    if (ir.call(e, t))
      or(s, t, e[t]);
  if (fe)
    for (var t of fe(e)) {
      if (ar.call(e, t))
        or(s, t, e[t]);
    }
  return s;
};
var m = (s, e) => En(s, Mn(e));
var cr = (s) => typeof s === "symbol" ? s : s + "";
var J = (s, e) => {
  var t = {};
  for (var r in s)
    if (ir.call(s, r) && e.indexOf(r) < 0)
      t[r] = s[r];
  if (s != null && fe)
    for (var r of fe(s)) {
      if (e.indexOf(r) < 0 && ar.call(s, r))
        t[r] = s[r];
    }
  return t;
};
var d = (s, e, t) => {
  return new Promise((r, n) => {
    var o = (c) => {
      try {
        a(t.next(c));
      } catch (p) {
        n(p);
      }
    };
    var i = (c) => {
      try {
        a(t.throw(c));
      } catch (p) {
        n(p);
      }
    };
    var a = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(o, i);
    a((t = t.apply(s, e)).next());
  });
};

// taken:steps/accounts/list/row
var lr = mw.libs.accountCreator.parts.steps.modules[1];
var ur = mw.libs.accountCreator.parts.steps.modules[2];
var we = mw.libs.accountCreator.parts.steps.modules[3];
var ge = mw.libs.accountCreator.parts.steps.modules[4];
var F = mw.libs.accountCreator.parts.steps.modules[5];
var b = mw.libs.accountCreator.parts.steps.modules[6];
var O = mw.libs.accountCreator.parts.steps.modules[7];
var S = mw.libs.accountCreator.parts.steps.modules[8];

// src/accounts/list/keep/column-memory.ts
var pr = 20;
var hr = 100;
var fr = 200;
var dr = "accountCreator.columns";
var Nn = (s) => typeof s === "string" && s.length <= fr;
var qn = (s) => lr.includes(s);
var wr = (s) => !s.includes("password") && !s.includes("reason");
function Bn(s) {
  const [e, t] = Array.isArray(s) ? s : [];
  return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= hr && e.every(Nn) && t.every(qn) && wr(t) ? [{ headings: e, meanings: t }] : [];
}
var mr = (s, e) => s.length === e.length && s.every((t, r) => t === e[r]);
function Fn(s) {
  return s.length <= hr && s.some((e) => e !== "") && s.every((e) => e.length <= fr && !/[@＠]/.test(e));
}
var be = class {
  constructor(e) {
    this.store = e;
  }
  /** @return Null: no table with these headings is remembered */
  recall(e) {
    var t, r;
    return (r = (t = this.read().find((n) => mr(n.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
  }
  remember(e, t) {
    if (!Fn(e) || e.length !== t.length) {
      return;
    }
    const r = this.read();
    const n = r.filter((i) => !mr(i.headings, e));
    const o = [...wr(t) ? [{ headings: e, meanings: t }] : [], ...n].slice(0, pr);
    if (o.length === 0 && r.length === 0) {
      return;
    }
    try {
      this.store.set(dr, JSON.stringify(o.map((i) => [i.headings, i.meanings])));
    } catch (i) {
    }
  }
  read() {
    var e;
    try {
      const t = JSON.parse((e = this.store.get(dr)) != null ? e : "[]");
      return Array.isArray(t) ? t.slice(0, pr).flatMap(Bn) : [];
    } catch (t) {
      return [];
    }
  }
};

// taken:core/accounts/contract/declarations
var Y = mw.libs.accountCreator.parts.core.modules[7];
var X = mw.libs.accountCreator.parts.core.modules[8];
var G = mw.libs.accountCreator.parts.core.modules[9];

// src/accounts/presets/preset.ts
var gr = ["mail", "generate", "type"];
var v = {
  name: "",
  reason: "",
  passwordModes: [],
  passwordMode: null,
  eventPage: "",
  registration: "",
  namePattern: "",
  limitRequestPage: "",
  slipText: "",
  welcome: null,
  groups: null,
  participants: null
};
var ye = 10;

// taken:core/accounts/contract/own
var br = mw.libs.accountCreator.parts.core.modules[18];
var ke = mw.libs.accountCreator.parts.core.modules[19];

// taken:core/accounts/names/unicode-pattern
var N = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/presets/read-preset.ts
var Z = 255;
var Bt = 1e4;
var Dn = N(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]`);
var kr = /[\t\n]/;
var Wn = /[#<>[\]{}|]/;
function D(s) {
  return typeof s === "object" && s !== null && !Array.isArray(s);
}
var Ft = class s {
  constructor(e, t) {
    this.table = e;
    this.path = t;
    this.fault = null;
    this.read = /* @__PURE__ */ new Set();
  }
  value(e) {
    this.read.add(e);
    return br(this.table, e);
  }
  refuse(e, t, r = 0) {
    var n;
    this.fault = (n = this.fault) != null ? n : { kind: "rule", key: this.path + e, rule: t, most: r };
  }
  /** A text that keeps a rule; '' where there is none. */
  text(e, t, r, n) {
    const o = this.value(e);
    if (o === void 0) {
      return "";
    }
    if (typeof o === "string" && o.length <= r && !Dn.test(o) && n(o)) {
      return o;
    }
    this.refuse(e, t, r);
    return "";
  }
  line(e) {
    return this.text(e, "text", Z, (t) => !kr.test(t));
  }
  title(e) {
    return this.text(e, "title", Z, yr);
  }
  /** A page may be given by its address, too. */
  place(e) {
    return this.text(e, "place", Z, (t) => /^https?:/i.test(t) ? /^https?:\/\/[^\s<>"]+$/i.test(t) : yr(t));
  }
  /** Texts of which each keeps a rule. */
  list(e, t, r) {
    const n = this.value(e);
    if (n === void 0) {
      return [];
    }
    if (Array.isArray(n) && n.length > 0 && n.every(r)) {
      return [...new Set(n)];
    }
    this.refuse(e, t);
    return [];
  }
  /** What is inside a key; null where there is nothing. */
  inside(e, t) {
    var i;
    const r = this.value(e);
    if (r === void 0 || r === null) {
      return null;
    }
    if (!D(r)) {
      this.refuse(e, "object");
      return null;
    }
    const n = new s(r, `${this.path}${e}.`);
    const o = t(n);
    this.fault = (i = this.fault) != null ? i : n.end();
    return o;
  }
  /** The first fault; a key that nobody asked for is one. */
  end() {
    var t;
    const e = Object.keys(this.table).find((r) => !this.read.has(r));
    return (t = this.fault) != null ? t : e === void 0 ? null : { kind: "unknownKey", key: this.path + e };
  }
};
function yr(s) {
  return !Wn.test(s) && !kr.test(s);
}
var vr = (s) => gr.includes(s);
var $n = (s) => typeof s === "string" && /^[\w.-]{1,100}$/.test(s);
function In(s) {
  const e = s.text("text", "long", Bt, (t) => t.trim() !== "");
  if (e === "") {
    s.refuse("text", "long", Bt);
  }
  return { text: e, summary: s.line("summary") };
}
function Vn(s, e) {
  var n;
  const t = s.list("names", "groups", $n);
  const r = (n = s.value("days")) != null ? n : e;
  if (typeof r !== "number" || !Number.isInteger(r) || r < 1 || r > e) {
    s.refuse("days", "days", e);
    return { names: t, days: e };
  }
  if (t.length === 0) {
    s.refuse("names", "groups");
  }
  return { names: t, days: r };
}
function Un(s) {
  const e = s.line("section");
  const t = s.text("line", "line", Z, (r) => r.includes("$1"));
  if (e === "") {
    s.refuse("section", "text", Z);
  }
  if (t === "") {
    s.refuse("line", "line", Z);
  }
  return { section: e, line: t, summary: s.line("summary") };
}
function _n(s, e) {
  var r;
  const t = (r = s.value("passwordMode")) != null ? r : null;
  if (vr(t) && (e.length === 0 || e.includes(t))) {
    return t;
  }
  if (t !== null) {
    s.refuse("passwordMode", "mode");
  }
  return null;
}
function Hn(s, e) {
  const t = {
    name: s.line("name"),
    reason: s.line("reason"),
    passwordModes: s.list("passwordModes", "modes", vr),
    eventPage: s.title("eventPage"),
    registration: s.place("registration"),
    namePattern: s.line("namePattern"),
    limitRequestPage: s.place("limitRequestPage"),
    slipText: s.text("slipText", "long", Bt, () => true),
    welcome: s.inside("welcome", In),
    groups: s.inside("groups", (r) => Vn(r, e)),
    participants: s.inside("participants", Un)
  };
  return m(l({}, t), { passwordMode: _n(s, t.passwordModes) });
}
function ve(s, e) {
  const t = new Ft(D(s) ? s : {}, "");
  const r = Hn(t, e);
  if (!D(s)) {
    t.refuse("", "object");
  }
  return { preset: r, fault: t.end() };
}

// src/accounts/presets/write-preset.ts
function jn(s, e) {
  return JSON.stringify(e) === JSON.stringify(v[s]);
}
function ce(s) {
  return Object.fromEntries(
    Object.keys(v).map((e) => [e, s[e]]).filter(([e, t]) => !jn(e, t))
  );
}
function Rr(s, e) {
  const t = s.trim() === "" ? {} : JSON.parse(s);
  const r = D(t) ? t : {};
  const n = Array.isArray(r.presets) ? r.presets : [];
  const o = ce(e);
  const i = (c) => D(c) && c.name === e.name;
  const a = n.map((c) => i(c) ? o : c);
  if (!n.some(i)) {
    a.push(o);
  }
  return JSON.stringify(m(l({}, r), { presets: a }), null, "	");
}

// taken:core/accounts/contract/outcome
var y = mw.libs.accountCreator.parts.core.modules[17];

// src/accounts/list/create/attempt.ts
var Re = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
var C = {
  status: "open",
  before: "ready",
  sentAt: null,
  lost: false,
  tries: 0,
  postponed: false,
  outcome: null,
  existence: null,
  account: null,
  turn: Re
};
function k(s) {
  return m(l({}, s), {
    status: "open",
    sentAt: s.lost ? s.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: m(l({}, s.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/keep/journal-format.ts
var Dt = [
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
var Lr = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function xr(s, e) {
  return !e || X(s) ? null : s.format === "html" ? s.html : [s.text];
}
function Sr(s) {
  return s === null ? G("") : typeof s === "string" ? { format: "html", html: s } : G(s[0]);
}
function Gn(s, e) {
  switch (s == null ? void 0 : s.kind) {
    case "created":
      return ["c", s.by];
    case "refused": {
      const { code: t, message: r, stops: n, spent: o, field: i, ended: a } = s;
      return ["r", t, xr(r, e), n, o, i, a];
    }
    case "step": {
      const { type: t, code: r, message: n } = s.step;
      return ["s", t, r, xr(n, e)];
    }
    case "unknown":
      return ["u", s.cause];
    case "sessionLost":
    case void 0:
      return null;
    default:
      return y(s);
  }
}
var Kn = ["mail", "password", "other"];
var zn = ["timeout", "offline", "unreadable", "handedOver"];
function Pr(s, e, t) {
  return s.includes(e) ? e : t;
}
function Qn(s, e) {
  if (s === null) {
    return null;
  }
  switch (s[0]) {
    case "c":
      return { kind: "created", username: e != null ? e : "", by: Pr(Kn, s[1], "other") };
    case "r": {
      const [, t, r, n, o, i, a] = s;
      return { kind: "refused", code: t, message: Sr(r), stops: n, spent: o, retryAfter: null, field: i, ended: a };
    }
    case "s": {
      const [, t, r, n] = s;
      return { kind: "step", step: { type: t, code: r, message: Sr(n), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: Pr(zn, s[1], "unreadable") };
    default:
      return y(s);
  }
}
function Jn(s, e) {
  return s && [
    Lr.indexOf(s.status),
    s.before,
    s.sentAt,
    s.lost,
    s.tries,
    s.postponed,
    s.existence,
    s.account,
    Gn(s.outcome, e)
  ];
}
function Yn(s) {
  if (s === null) {
    return null;
  }
  const [e, t, r, n, o, i, a, c, p] = s;
  const h = Lr[e];
  if (h === void 0) {
    throw new Error("Written by another version");
  }
  const f = h === "sent";
  return m(l({}, C), {
    status: f ? "unknown" : h,
    before: t,
    sentAt: r,
    lost: n || f,
    tries: o,
    postponed: i,
    existence: a === "asking" ? "unknown" : a,
    account: c,
    outcome: Qn(p, c)
  });
}
var Cr = (s) => s.toLowerCase().split(/[\s,;]+/).filter((e) => e);
function Xn(s, { email: e, realname: t }) {
  const r = new Set(Cr(t));
  const n = Cr(s);
  return /[^\s@＠][@＠][^\s@＠]/.test(s) || e !== "" && s.toLowerCase().includes(e.toLowerCase()) || n.length > 0 && n.every((o) => r.has(o));
}
function Zn({ state: s, attempt: e }) {
  return s === "created" || s === "already" || s === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
}
function Or(s, e) {
  var f;
  const { username: t, email: r, realname: n, reason: o, mode: i, password: a } = s.request;
  const c = Zn(s);
  const p = [
    Dt.indexOf(s.state),
    s.line,
    t,
    c ? "" : r,
    c ? "" : n,
    o,
    i,
    s.canonical,
    s.overrides,
    ((f = s.creation) == null ? void 0 : f.createdByMe) ? s.creation.at : null,
    a !== "" || s.passwordSource === "sheet",
    Jn(s.attempt, e.message)
  ];
  const h = s.extra.filter(({ value: w }) => (a === "" || w !== a) && !(c && Xn(w, s.request)));
  if (e.extra && h.length > 0) {
    p.push(h.map(({ column: w, heading: g, value: P }) => [w, g, P]));
  }
  return p;
}
function Ar(s, e) {
  const [
    t,
    r,
    n,
    o,
    i,
    a,
    c,
    p,
    h,
    f,
    w,
    g,
    P = []
  ] = e;
  return m(l({}, F(s, r, { username: n, email: o, realname: i, reason: a, mode: c })), {
    state: eo(Dt[t]),
    canonical: p,
    overrides: [...h],
    creation: f === null ? null : { createdByMe: true, createdBy: "", at: f },
    // Whose the account is that was there was found out, or said, before.
    claim: Dt[t] === "already" ? { name: p, isTheirs: true } : null,
    passwordSource: w ? "sheet" : "given",
    attempt: Yn(g),
    extra: P.map(([j, he, qt]) => ({ column: j, heading: he, value: qt }))
  });
}
function eo(s) {
  switch (s) {
    case void 0:
      throw new Error("Written by another version");
    case "creating":
      return "unknown";
    case "checking":
      return "unchecked";
    default:
      return s;
  }
}

// taken:core/accounts/list/keep/run-key
var Wt = mw.libs.accountCreator.parts.core.modules[29];
var Tr = mw.libs.accountCreator.parts.core.modules[30];
var xe = mw.libs.accountCreator.parts.core.modules[31];
var Er = mw.libs.accountCreator.parts.core.modules[32];
var $t = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/keep/journal.ts
var to = 1e6;
var ro = 2e6;
function so(s) {
  return s.reduce((e, { extra: t }) => t.reduce((r, { heading: n, value: o }) => r + n.length + o.length, e), 0);
}
var Se = class {
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
    var n;
    const r = t.map(({ id: o }) => o);
    this.isKept = true;
    this.messages = 0;
    this.hasRoomForExtra = so(t) <= ro;
    this.removeOthers(/* @__PURE__ */ new Set([xe(this.wiki), ...r.map((o) => this.rowKey(o))]));
    this.write(xe(this.wiki), [
      Wt,
      e.me,
      e.startedAt,
      e.mode,
      e.reason,
      r,
      this.owner,
      e.values,
      ce((n = e.preset) != null ? n : v)
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
    const t = S(e);
    const r = (t == null ? void 0 : t.kind) === "refused" && !X(t.message) ? JSON.stringify(t.message).length : 0;
    this.messages += r;
    this.write(this.rowKey(e.id), Or(e, {
      message: this.messages < to,
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
      if (!Tr(this.store, this.wiki, e, t)) {
        return { kind: "none" };
      }
      const r = this.store.get(xe(this.wiki));
      return r === null ? { kind: "none" } : this.read(JSON.parse(r));
    } catch (r) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = true;
    try {
      Er(this.store, this.wiki);
    } catch (e) {
      this.isKept = false;
    }
  }
  rowKey(e) {
    return $t(this.wiki) + e;
  }
  removeOthers(e) {
    try {
      for (const t of this.store.keys()) {
        if (t.startsWith($t(this.wiki)) && !e.has(t)) {
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
    const [t, r, n, o, i, a, c, p, h] = e;
    if (t !== Wt || typeof i !== "string" || typeof p !== "object") {
      return { kind: "unreadable" };
    }
    const f = a.map((P) => {
      var j;
      return Ar(P, JSON.parse((j = this.store.get(this.rowKey(P))) != null ? j : ""));
    });
    const { preset: w, fault: g } = ve(h, Infinity);
    return {
      kind: "run",
      header: { me: r, mode: o, reason: i, values: p, startedAt: n, preset: g ? v : w },
      rows: f,
      owner: c
    };
  }
};

// taken:core/accounts/contract/form
var Mr = mw.libs.accountCreator.parts.core.modules[11];
var Nr = mw.libs.accountCreator.parts.core.modules[13];
var It = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/parameters
var Pe = mw.libs.accountCreator.parts.core.modules[20];
var qr = mw.libs.accountCreator.parts.core.modules[21];
var Br = mw.libs.accountCreator.parts.core.modules[23];
var Fr = mw.libs.accountCreator.parts.core.modules[24];
var ee = mw.libs.accountCreator.parts.core.modules[25];

// taken:core/accounts/contract/service
var A = mw.libs.accountCreator.parts.core.modules[28];

// taken:core/accounts/contract/clock
var Dr = mw.libs.accountCreator.parts.core.modules[4];

// taken:core/accounts/contract/cancellation
var te = mw.libs.accountCreator.parts.core.modules[0];

// src/accounts/list/row-observable.ts
var W = class {
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
    this.current = l(l({}, this.current), e);
    for (const r of [...this.listeners]) {
      r(this.current, t);
    }
  }
};

// src/accounts/list/check/account-creators.ts
var no = 3;
var Ce = class {
  constructor(e) {
    this.lists = e;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.known = null;
    /** Why they are not known. */
    this.failure = new A("http", G(""));
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
    return d(this, null, function* () {
      for (let t = 0; !this.known && t < no && !e.cancelled; t++) {
        try {
          this.known = yield this.lists.ownCreations(e);
        } catch (r) {
          this.failure = A.from(r);
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
    return d(this, null, function* () {
      var n;
      const r = ((n = this.known) == null ? void 0 : n.complete) === true;
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

// src/accounts/list/check/questions.ts
var Le = class {
  /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
  constructor(e) {
    this.askableName = e;
    this.open = /* @__PURE__ */ new Set();
  }
  /** Marks the rows that are worth asking about as waiting for an answer. */
  ask(e) {
    const t = [];
    for (const r of e) {
      const n = this.askableName(r);
      if (n !== "") {
        const o = { about: n, answer: { kind: "pending" }, alternatives: [] };
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
    e.row.wiki = m(l({}, e.fact), { answer: t });
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
function Wr(s) {
  const e = /* @__PURE__ */ new Map();
  for (const t of s) {
    const { about: r } = t.fact;
    const n = e.get(r);
    if (n) {
      n.push(t);
    } else {
      e.set(r, [t]);
    }
  }
  return e;
}

// src/accounts/list/check/row-details.ts
function Vt(s, e) {
  return s.request.password !== "" && b(s, e) === "type";
}
var Oe = class {
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
        return this.lists.offersOverrides || Vt(e, r);
      case "forbidden":
        return t.override !== null && this.lists.offersOverrides || Vt(e, r);
      default:
        return y(t);
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
    return d(this, null, function* () {
      if (t.kind === "taken") {
        const f = yield this.creators.lookUp(t.canonical, r);
        return { kind: "checked", checks: [t], creation: f, password: null };
      }
      const { row: n, fact: o } = e;
      const { source: i, mode: a } = r;
      const { password: c } = n.request;
      const p = yield this.refusals(t, i);
      const h = Vt(n, a) && !i.cancelled ? { of: c, check: yield this.accounts.checkPassword(o.about, c, i) } : null;
      return {
        kind: "checked",
        checks: p.length > 0 ? p : [t],
        creation: null,
        password: h
      };
    });
  }
  /** Why the name would be refused, each reason with its override: there may be more than one. */
  refusals(e, t) {
    return d(this, null, function* () {
      const r = e.kind === "forbidden" ? [e] : [];
      if (e.kind === "invalid" || r.some(({ override: i }) => i === null)) {
        return r;
      }
      const n = yield this.lists.checkOverridable(e.canonical, t);
      const o = (i) => r.some(({ override: a }) => a === i);
      return r.concat(n.filter(({ override: i }) => !o(i)));
    });
  }
};

// src/accounts/list/check/checker.ts
var $r = 50;
var oo = 2;
var io = 200;
var Ir = new A("http", G(""));
var Ut = (s) => s.map(({ row: e }) => e);
var Ae = class extends W {
  constructor(t) {
    super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
    this.dependencies = t;
    this.source = new te();
    const { lists: r, accounts: n, local: o } = t;
    this.questions = new Le((i) => o.askableName(i));
    this.creators = new Ce(r);
    this.details = new Oe(r, n, this.creators);
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
    return d(this, null, function* () {
      this.cancel();
      const n = new te();
      this.source = n;
      this.creators.forget();
      const o = this.questions.ask(t);
      this.change(
        { running: true, done: 0, total: o.length, cancelled: false, failed: 0 },
        this.concluded(Ut(o))
      );
      yield this.answer(o, { mode: r, source: n, counting: true, moreLookUps: io });
      if (!n.cancelled) {
        this.change({ running: false });
      }
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(t, r = "type") {
    return d(this, null, function* () {
      const n = this.questions.ask([t]);
      this.change({}, this.concluded(Ut(n)));
      yield this.answer(n, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
    });
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel();
    this.source = new te();
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
  alternatives(t, r, n) {
    return d(this, null, function* () {
      const { wiki: o } = t;
      const i = yield this.dependencies.freeNames(this.dependencies.lists, t, r, n, this.source);
      if (o && t.wiki === o) {
        t.wiki = m(l({}, o), { alternatives: i });
        this.change({}, this.concluded([t]));
      }
      return i;
    });
  }
  /** What the wiki said of rows has consequences: draws them, and gives the ids of all rows that they concern. */
  concluded(t) {
    return this.dependencies.local.refresh(t).map(({ id: r }) => r);
  }
  answer(t, r) {
    return d(this, null, function* () {
      const { lists: n } = this.dependencies;
      const { source: o } = r;
      if (t.length > 0) {
        yield this.creators.fetch(o);
      }
      const i = Wr(t);
      const a = [...i.keys()];
      let c = n.namesPerRequest;
      let p = 0;
      for (let h = 0; h < a.length && !o.cancelled; ) {
        const f = a.slice(h, h + c);
        const w = f.flatMap((g) => {
          var P;
          return (P = i.get(g)) != null ? P : [];
        });
        try {
          if (p < oo) {
            const g = yield n.checkNames(f, o);
            p = 0;
            yield this.note(w, g, r);
          } else {
            this.fail(w, Ir, r);
          }
        } catch (g) {
          if (o.cancelled) {
            return;
          }
          if (f.length > $r) {
            c = $r;
            continue;
          }
          p++;
          this.fail(w, A.from(g), r);
        }
        h += f.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(t, r, n) {
    return d(this, null, function* () {
      const o = [];
      const i = [];
      for (const a of t) {
        const c = r.get(a.fact.about);
        if (n.source.cancelled || !this.questions.isOpen(a)) {
          continue;
        }
        if (!c) {
          this.fail([a], Ir, n);
        } else if (this.details.areNeeded(a.row, c, n.mode)) {
          i.push([a, c]);
        } else {
          this.questions.answer(a, this.details.known(c));
          o.push(a);
        }
      }
      this.report(o, 0, n);
      for (const [a, c] of i) {
        yield this.noteDetails(a, c, n);
      }
    });
  }
  noteDetails(t, r, n) {
    return d(this, null, function* () {
      const { source: o } = n;
      if (o.cancelled) {
        return;
      }
      try {
        const i = yield this.details.fetch(t, r, n);
        if (!o.cancelled && this.questions.isOpen(t)) {
          this.questions.answer(t, i);
          this.report([t], 0, n);
        }
      } catch (i) {
        if (!o.cancelled) {
          this.fail([t], A.from(i), n);
        }
      }
    });
  }
  fail(t, { text: r }, n) {
    const o = t.filter((i) => this.questions.isOpen(i));
    o.forEach((i) => this.questions.answer(i, { kind: "failed", text: r }));
    this.report(o, o.length, n);
  }
  report(t, r, { counting: n }) {
    const { state: o } = this;
    const i = this.concluded(Ut(t));
    this.change(n ? { done: o.done + t.length, failed: o.failed + r } : {}, i);
  }
};

// src/accounts/names/lookalike.ts
var ao = N(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
var co = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
var lo = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
var uo = new Map([...co].map((s, e) => [s, lo.charAt(e)]));
function Te(s) {
  let e = s.toLowerCase();
  if (/[^\0-\x7f]/.test(e)) {
    e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
      var r;
      return (r = uo.get(t)) != null ? r : t;
    });
  }
  e = e.replace(ao, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
  return e || s;
}

// taken:core/accounts/names/clean-name
var po = mw.libs.accountCreator.parts.core.modules[37];
var _t = mw.libs.accountCreator.parts.core.modules[38];
var mo = mw.libs.accountCreator.parts.core.modules[39];
var ho = mw.libs.accountCreator.parts.core.modules[40];

// src/accounts/names/username.ts
var fo = 235;
var wo = N(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
var go = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function bo(s, e) {
  var o;
  const t = String.fromCodePoint((o = s.codePointAt(0)) != null ? o : 0);
  if (/[\u10d0-\u10ff]/u.test(t)) {
    return s;
  }
  const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
  const n = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
  return (r.charAt(0) + n + s.slice(t.length)).normalize();
}
function yo(s, e = []) {
  return /^~\d{4}-/.test(s) || e.some((t) => {
    const [r = "", n = ""] = t.split("$1");
    return s.length >= r.length + n.length && s.startsWith(r) && s.endsWith(n);
  });
}
function ko(s) {
  return encodeURIComponent(s).replace(/%../g, ".").length;
}
function K(s, e = {}) {
  var i;
  const t = _t(s.normalize().replace(/_/g, " "), e).normalize();
  const r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
  if (t === "") {
    return r("empty");
  }
  const n = t.match(wo);
  if (n) {
    return r("characters", [...new Set(n)].join(" "));
  }
  const o = bo(t, (i = e.language) != null ? i : "");
  if (go.test(o)) {
    return r("address");
  }
  if (yo(o, e.temporaryPatterns)) {
    return r("temporary");
  }
  return ko(o) > fo ? r("long") : { canonical: o, problem: null };
}

// taken:read/accounts/list/read/clean-request
var Vr = mw.libs.accountCreator.parts.read.modules[2];

// taken:table/accounts/list/row-overrides
var Ur = mw.libs.accountCreator.parts.table.modules[1];

// taken:checks/accounts/list/check/creation-parameters
var _r = mw.libs.accountCreator.parts.checks.modules[4];

// src/accounts/list/check/wiki-remarks.ts
function I(s, e, t = null, r = {}) {
  return m(l({
    severity: s,
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
function vo({ request: s, linked: e, claim: t }, r, n) {
  return (t == null ? void 0 : t.name) === r ? t.isTheirs : e !== "" && e === s.username || (n == null ? void 0 : n.isRecent) === true;
}
function Ro(s, e, t, r) {
  var o;
  if (t == null ? void 0 : t.createdByMe) {
    return I("info", "already", null, { parameters: [(o = t.at) != null ? o : ""] });
  }
  const n = _r(e, t);
  return vo(s, e, t) ? I("info", "has-account", null, { parameters: n }) : I("error", "name-taken", null, { fixes: r, parameters: n });
}
function xo(s, e, t, r) {
  switch (e.kind) {
    case "invalid":
      return I("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return Ro(s, e.canonical, t, r);
    case "forbidden":
      return I("error", "name-forbidden", e.message, { override: e.override, fixes: r });
    default:
      return y(e);
  }
}
function Hr(s, e, t) {
  var r, n;
  switch (e.kind) {
    case "pending":
      return [];
    case "failed":
      return [I("warning", "check-failed", e.text)];
    case "checked": {
      const { checks: o, creation: i, password: a } = e;
      const c = [...(n = (r = s.wiki) == null ? void 0 : r.alternatives) != null ? n : []];
      const p = o.map((h) => xo(s, h, i, c));
      if (a && !a.check.accepted && a.of === s.request.password) {
        p.push(I("error", "password-weak", a.check.messages[0], { field: "password" }));
      }
      if (o.some(({ kind: h }) => h !== "invalid") && t !== s.request.username) {
        p.push(I("info", "normalised", null, { parameters: [t] }));
      }
      return p.filter((h) => h !== null);
    }
    default:
      return y(e);
  }
}

// src/accounts/list/check/conclude.ts
var So = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function le({ state: s, attempt: e }) {
  return So.includes(s) && (e === null || e.status === "open");
}
function Ee({ wiki: s }, e) {
  return s && e !== "" && s.about === e ? s.answer : null;
}
function Me(s, e) {
  const t = Ee(s, e);
  const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: n }) => n !== "invalid") : void 0;
  return r && r.kind !== "invalid" ? r.canonical : e;
}
function jr(s, e) {
  var r;
  const t = Ee(s, e);
  return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
}
function Po(s, e, t) {
  var n;
  const { password: r } = s.request;
  return t.kind === "checked" && t.checks.every(({ kind: o }) => o === "free" || o === "forbidden") && b(s, e) === "type" && r !== "" && ((n = t.password) == null ? void 0 : n.of) !== r;
}
function Ht(s, e, t) {
  const r = Ee(s, e);
  return r !== null && r.kind !== "pending" && !Po(s, t, r);
}
function Co({ cleaned: s, request: e }) {
  const t = [];
  for (const r of ["username", "email", "realname", "reason"]) {
    const n = s[r];
    if (n && n.to === e[r] && n.from.replace(/\s+/g, " ").trim() !== n.to) {
      t.push({
        severity: "info",
        code: "cleaned",
        field: r,
        parameters: [n.from, n.to],
        message: null,
        fixes: [],
        override: null
      });
    }
  }
  return t;
}
function Lo(s, e, t) {
  const r = s.filter(({ severity: n }) => n === "error");
  if (r.some((n) => !Ur(n, e))) {
    return "rejected";
  }
  return r.length || s.some(({ severity: n }) => n === "warning") ? "warned" : t;
}
function Gr(s, e, t) {
  const r = Ee(s, e.name);
  const n = Me(s, e.name);
  const o = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
  const i = r ? Hr(s, r, n) : [];
  if (i.some(({ code: h }) => h === "already" || h === "has-account")) {
    return { canonical: n, creation: o, remarks: i.filter(({ severity: h }) => h === "info"), state: "already" };
  }
  const a = [...e.related, ...e.own, ...i, ...Co(s)];
  const c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : Ht(s, e.name, t) ? "ready" : "unchecked";
  const p = Lo(a, s.overrides, c);
  return { canonical: n, creation: o, remarks: a, state: c === "checking" ? "checking" : p };
}

// taken:core/accounts/contract/reason
var Kr = mw.libs.accountCreator.parts.core.modules[27];

// taken:checks/accounts/email/judge-email
var zr = mw.libs.accountCreator.parts.checks.modules[3];

// taken:core/accounts/names/characters
var Qr = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/check/local-remarks.ts
function x(s, e, t, r = [], n = null) {
  return { severity: s, code: e, field: t, parameters: r, message: null, fixes: n === null ? [] : [n], override: null };
}
function Oo(s, e, t) {
  if (e.problem === null) {
    return null;
  }
  if (e.problem === "empty") {
    return x("error", "name-missing", "username");
  }
  const r = e.characters.split(" ").reduce((i, a) => i.split(a).join(" "), s);
  const n = e.problem === "characters" && !s.includes("@");
  const o = n ? K(r, t).canonical : "";
  return x("error", "name-invalid", "username", [e.problem, e.characters], o || null);
}
function Ao(s, e) {
  if (s === "") {
    return e === "mail" ? x("error", "email-missing", "email") : null;
  }
  const { problem: t, meant: r } = zr(s);
  const n = e === "mail" || t === "invalid" ? [] : ["takeover"];
  switch (t) {
    case null:
      return null;
    case "typo":
      return x("warning", "email-typo", "email", [r != null ? r : "", ...n], r);
    case "invalid":
    case "odd":
      return x(t === "invalid" ? "error" : "warning", "email-invalid", "email", [s, ...n], r);
    default:
      return y(t);
  }
}
function Jr(s, e, t, r) {
  const { username: n, email: o, password: i } = s.request;
  const a = Qr(e.canonical);
  return [
    Oo(n, e, t),
    a === null ? null : x("warning", "name-mixed", "username", [a]),
    Ao(o, r),
    r === "type" && i === "" ? x("error", "password-missing", "password") : null
  ].filter((c) => c !== null);
}
function Yr(s, e, t) {
  const { email: r, realname: n } = s.request;
  const o = ee(t, e);
  const i = (a) => o.some(({ required: c, fields: p }) => c !== "optional" && p.some((h) => h.name === a && !h.optional));
  return [
    ...e !== "mail" && r === "" && i("email") ? [x("error", "email-required", "email")] : [],
    ...n === "" && i("realname") ? [x("error", "realname-required", "realname")] : []
  ];
}
function Xr(s, e) {
  const t = jt(s, e);
  const r = e.sameEmail(s);
  return [
    ...t ? [t] : [],
    ...r ? [x("warning", "email-repeated", "email", [
      r.row.line,
      r.canonical || r.row.request.username
    ])] : []
  ];
}
function jt(s, e) {
  const t = e.sameName(s);
  if (t) {
    return x("error", "duplicate", "username", [t.row.line, t.canonical]);
  }
  const r = e.sameLook(s);
  return r && r.canonical !== s.canonical ? x("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
}
function Gt(s, e) {
  const t = Kr(s);
  const r = e.personIn(s);
  return [
    ...t === null ? [] : [x("warning", "reason-address", "reason", [t])],
    ...r === null ? [] : [x("warning", "reason-name", "reason", [r])]
  ];
}

// src/accounts/list/check/names-in-text.ts
var Zr = N(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
var To = N(String.raw`[^\p{L}\p{M}\p{N}]+`);
var Eo = 8;
var Mo = 30;
function es(s) {
  return s.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
var ts = (s) => s.split(To).filter((e) => e !== "");
var Ne = class {
  constructor() {
    this.counts = /* @__PURE__ */ new Map();
    /** How many names there are of each length: only those lengths are looked up. */
    this.lengths = /* @__PURE__ */ new Map();
  }
  /** Adds a name, or takes it away. Is it one more, or one less, than before? */
  set(e, t, r) {
    var a, c;
    const n = (a = this.counts.get(e)) != null ? a : 0;
    const o = n + (r ? 1 : -1);
    if (o > 0) {
      this.counts.set(e, o);
    } else {
      this.counts.delete(e);
    }
    const i = n > 0 !== o > 0;
    if (i) {
      this.lengths.set(t, ((c = this.lengths.get(t)) != null ? c : 0) + (o > 0 ? 1 : -1));
    }
    return i;
  }
  /** The first name that begins at a place, cut out by its length. */
  findAt(e) {
    for (const [t, r] of this.lengths) {
      const n = r > 0 ? e(t) : "";
      if (this.counts.has(n)) {
        return n;
      }
    }
    return null;
  }
};
var qe = class {
  constructor() {
    /** By their words, with a space between them. */
    this.spaced = new Ne();
    this.unspaced = new Ne();
  }
  /**
   * Adds a name, or takes it away.
   *
   * @param name
   * @param present
   * @return Whether texts may have to be searched again
   */
  set(e, t) {
    const r = es(e);
    if (Zr.test(r)) {
      const { length: o } = r;
      return o > 1 && o <= Mo && this.unspaced.set(r, o, t);
    }
    const n = ts(r);
    return r.includes(" ") && n.length > 1 && n.length <= Eo && this.spaced.set(n.join(" "), n.length, t);
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(e) {
    const t = es(e);
    const r = ts(t);
    for (let o = 0; o < r.length; o++) {
      const i = this.spaced.findAt((a) => r.slice(o, o + a).join(" "));
      if (i !== null) {
        return i;
      }
    }
    const n = Zr.test(t) ? t.length : 0;
    for (let o = 0; o < n; o++) {
      const i = this.unspaced.findAt((a) => t.slice(o, o + a));
      if (i !== null) {
        return i;
      }
    }
    return null;
  }
};

// src/accounts/list/check/row-groups.ts
var re = class {
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
    var a, c, p;
    if (e === "") {
      return [];
    }
    const n = this.groups.get(e);
    if (!n) {
      if (r) {
        this.groups.set(e, [t]);
      }
      return [];
    }
    let o = 0;
    for (let h = n.length; o < h; ) {
      const f = o + h >> 1;
      if (((c = (a = n[f]) == null ? void 0 : a.id) != null ? c : 0) < t.id) {
        o = f + 1;
      } else {
        h = f;
      }
    }
    const i = ((p = n[o]) == null ? void 0 : p.id) === t.id;
    n.splice(o, i ? 1 : 0, ...r ? [t] : []);
    if (!n.length) {
      this.groups.delete(e);
    }
    return o === 0 ? n : [];
  }
};

// src/accounts/list/check/row-index.ts
var ue = class {
  constructor() {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new re();
    this.looks = new re();
    this.emails = new re();
    this.people = new qe();
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
    const n = t.first(r);
    return n && n.id !== e.id ? this.get(n) : null;
  }
  setKeys(e, t, { rows: r, people: n }) {
    for (const [o, i] of [
      [this.names, e.canonical],
      [this.looks, e.look],
      [this.emails, e.email]
    ]) {
      o.set(i, e.row, t).forEach((a) => r.add(a));
    }
    if (e.realname && this.people.set(e.realname, t)) {
      n.add(e.realname);
    }
  }
};

// src/accounts/list/check/local-check.ts
var Be = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
var Fe = class {
  constructor(e) {
    this.context = e;
    this.index = new ue();
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
    this.index = new ue();
    const r = Be();
    let n = 0;
    for (const o of [
      (i) => this.file(i, r),
      (i) => this.relate(i)
    ]) {
      for (const i of e) {
        o(i);
        if (++n % t === 0) {
          yield n / e.length / 2;
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
    const t = Be();
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
    const t = Be();
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
    const t = Be();
    for (const r of e) {
      const n = this.index.get(r);
      if ((n == null ? void 0 : n.row) === r) {
        t.rows.add(r);
        if (!le(r) || Me(r, n.name) !== n.canonical) {
          this.file(r, t);
        }
      }
    }
    return this.relateAll(t);
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(e) {
    return Ht(e, this.nameOf(e), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(e) {
    var o;
    const t = this.index.get(e);
    const r = t !== null && ((o = jt(t, this.index)) == null ? void 0 : o.severity) === "error";
    const n = this.nameOf(e);
    return le(e) && !r && !jr(e, n) ? n : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created or that were theirs.
   */
  trust(e) {
    for (const t of e) {
      const { creation: r, claim: n } = t;
      const o = this.nameOf(t);
      t.wiki = {
        about: o,
        alternatives: [],
        answer: {
          kind: "checked",
          creation: r,
          password: null,
          checks: [{ kind: (r != null ? r : n) ? "taken" : "free", canonical: t.canonical || o }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(e = this.context.reason) {
    return Gt(e, this.index);
  }
  nameOf(e) {
    const t = this.index.get(e);
    return (t == null ? void 0 : t.row) === e ? t.name : K(e.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(e, t) {
    const { rules: r, mode: n, requests: o } = this.context;
    const i = le(e);
    if (i) {
      Vr(e, r);
    }
    const { username: a, email: c, realname: p } = e.request;
    const h = b(e, n);
    const f = K(a, r);
    const w = f.canonical;
    const g = i ? Me(e, w) : e.canonical || w;
    this.index.file({
      row: e,
      name: w,
      canonical: g,
      look: g && Te(g),
      email: c.toLowerCase(),
      realname: p,
      own: i ? Jr(e, f, r, h).concat(Yr(e, h, o)) : []
    }, t);
  }
  /** Compares the row with the others, and concludes. */
  relate(e) {
    const { index: t } = this;
    const r = t.get(e);
    if (r && le(e)) {
      const { reason: n } = e.request;
      const o = [...Xr(r, t), ...n ? Gt(n, t) : []];
      Object.assign(e, Gr(e, { name: r.name, own: r.own, related: o }, this.context.mode));
    }
  }
  relateAll({ rows: e, people: t }) {
    const r = t.size > 0 ? this.index.withReason : [];
    const n = [.../* @__PURE__ */ new Set([...e, ...r])].filter((o) => this.index.get(o) !== null);
    n.forEach((o) => this.relate(o));
    return n;
  }
};

// src/accounts/list/list-check.ts
var No = 400;
var De = class {
  constructor(e, t) {
    this.store = e;
    this.local = new Fe({ rules: {}, mode: "mail", requests: [], reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = t.clock;
    const { lists: r, service: n, freeNames: o } = t;
    this.checker = new Ae({ lists: r, accounts: n, freeNames: o, local: this.local });
    this.checker.observe((i, a) => e.set({ checker: i }, a));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return d(this, null, function* () {
      const { store: e, local: t } = this;
      const { mode: r, reason: n } = e.state;
      t.context = m(l({}, t.context), { mode: r, reason: n });
      for (const a of t.checkInSlices(e.rows)) {
        if (a < 1) {
          yield Dr(this.clock, 0);
        }
      }
      e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(n) });
      const o = e.rows.filter((a) => S(a) === null && a.state !== "already");
      yield this.ask(o);
      const { opening: i } = e.state;
      if (i) {
        e.set({ quota: { own: this.checker.own, at: this.clock.now() + i.clockSkew } });
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
      this.resting.set(e.id, this.clock.later(No, () => {
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
    return d(this, null, function* () {
      const t = new Set(this.store.rows.map(({ canonical: r }) => r));
      yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
    });
  }
};

// src/accounts/list/column-answer.ts
function rs(s) {
  var e, t;
  return (t = (e = /^.*/.exec(s)) == null ? void 0 : e[0]) != null ? t : "";
}
function ss({ columns: s, hasHeadings: e, format: t }) {
  return s && e && t !== "sheet" ? s.map(({ heading: r }) => r) : null;
}
var We = class {
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
    if (rs(e) !== rs(t)) {
      this.forget();
    }
  }
  /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
  changesWith(e) {
    const t = ss(e);
    const r = this.columns !== null && JSON.stringify(t) !== this.headings;
    if (r) {
      this.forget();
    }
    const n = this.columns === null && t ? this.memory.recall(t) : null;
    if (n) {
      this.columns = n;
      this.isRemembered = true;
      this.headings = JSON.stringify(t);
    }
    return r || n !== null;
  }
  /** The person said that the table has these columns. */
  give(e) {
    var r, n;
    const t = ss(e);
    this.columns = (n = (r = e.columns) == null ? void 0 : r.map(({ meaning: o }) => o)) != null ? n : null;
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

// src/accounts/list/linked-names.ts
var $e = (s) => new Set(
  Array.from(s.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
);

// src/accounts/list/read/as-rows.ts
function Ie(s, e = "") {
  const t = $e(e);
  return s.map((p, c) => {
    var h = p, { line: r, lastLine: n, cleaned: o, extra: i } = h, a = J(h, ["line", "lastLine", "cleaned", "extra"]);
    return Object.assign(F(c + 1, r, a), {
      cleaned: o,
      extra: i,
      linked: t.has(a.username) ? a.username : ""
    });
  });
}

// src/accounts/list/list-draft.ts
var Ve = class {
  constructor(e, t, r, n, o, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.sheet = n;
    this.reader = o;
    this.headings = {};
    this.answer = new We(i);
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
      this.answer.give(m(l({}, t), {
        columns: t.columns.map((n, o) => {
          var i;
          return m(l({}, n), { meaning: (i = e[o]) != null ? i : "unused" });
        })
      }));
      this.read(r);
    }
  }
  /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
  chooseReading(e) {
    const { parsed: t, text: r } = this.store.state;
    const n = t == null ? void 0 : t.readings[e];
    if (t && n) {
      this.answer.give(n);
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
  /** Other ways to the password are offered now: who has one that is not gets it as the others do. */
  readAgain() {
    if (!this.store.isRunning && this.store.state.parsed) {
      this.read(this.store.state.text);
    }
  }
  setReason(e) {
    this.store.set({ reason: e, reasonRemarks: this.check.local.reasonRemarks(e) });
  }
  setValue(e, t) {
    this.store.set({ values: m(l({}, this.store.state.values), { [e]: t }), problem: null });
  }
  /**
   * Reads what the organizer has, and leaves the list as it is.
   *
   * @param source
   * @param choices What the person says of it
   * @return Rejects only where a part of the program that a file needs cannot be loaded
   */
  readSource(e, t = {}) {
    return this.reader.readList(e, l(l({}, this.sheetOptions), t));
  }
  /** Reads a text as it would be read as the list, and leaves the list as it is. */
  readText(e) {
    return this.reader.readText(e, this.sheetOptions);
  }
  /** How a sheet is read that has columns of its own. */
  get sheetOptions() {
    return m(l({}, this.readOptions), { columns: null });
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
    const { table: n } = this.answer;
    const { parsed: o, text: i } = this.store.state;
    const a = (o == null ? void 0 : o.table) === n ? o : null;
    return {
      table: n,
      isGuess: !t || r === i && (a == null ? void 0 : a.isGuess) === true,
      offered: a && e.length < 2 ? a.offered : e
    };
  }
  /** Who shall get the password in a way that is not offered here gets it as the others do. */
  withOfferedModes(e) {
    const { modes: t } = this.store.state;
    return e.map((r) => r.request.mode === null || t.includes(r.request.mode) ? r : m(l({}, r), { request: m(l({}, r.request), { mode: null }) }));
  }
  take(e, t, r, n) {
    var P, he;
    const { state: o } = this.store;
    const i = (P = e[r]) != null ? P : e[0];
    if (!i) {
      return;
    }
    const j = i, { rows: a } = j, c = J(j, ["rows"]);
    const p = this.withOfferedModes(Ie(a, n));
    const { rows: h, removed: f } = this.table.carry(p, n);
    const w = c.format === "sheet" && p.some(({ request: qt }) => qt.password !== "");
    const g = w && ((he = o.parsed) == null ? void 0 : he.format) === "sheet" && n !== o.text;
    this.store.replaceRows(h, {
      text: n,
      parsed: n.trim() === "" ? null : m(l(l({}, c), this.question(e, t, n)), {
        certain: t,
        readings: e,
        chosen: r,
        remembered: this.answer.isRemembered
      }),
      undoable: f,
      sheet: w && !g && this.table.editCount === 0 ? "saved" : "none",
      mode: w && o.modes.includes("generate") ? "generate" : o.mode
    });
  }
};

// src/accounts/list/list-preset.ts
function Kt({ requests: s, site: e }) {
  return Fr(s, e.passwordModes).filter(we);
}
var Ue = class {
  constructor(e, t) {
    this.store = e;
    this.draft = t;
    /** How long somebody may be in a group at most; as the page of presets says, once it is read. */
    this.groupDays = ye;
  }
  /** What would be saved as a preset now. */
  get current() {
    const { preset: e, mode: t, reason: r } = this.store.state;
    return m(l({}, e), { reason: r, passwordMode: t });
  }
  /**
   * Takes a preset for this list. What it says nothing of is as if there had been none before; the reason stays.
   *
   * @param preset
   * @return False: of the ways to the password that it allows, the wiki has none, and nothing was changed
   */
  choose(e) {
    const { store: t, draft: r } = this;
    const { opening: n, mode: o } = t.state;
    const { passwordModes: i, passwordMode: a, reason: c } = e;
    const p = (n ? Kt(n) : []).filter((w) => i.length === 0 || i.includes(w));
    const [h] = p;
    if (h === void 0) {
      return false;
    }
    t.set({ preset: e, modes: p, wantedPreset: "" });
    const f = [a, o].find((w) => w !== null && p.includes(w));
    r.setMode(f != null ? f : h);
    r.readAgain();
    if (c !== "") {
      r.setReason(c);
    }
    return true;
  }
  /** No preset, and nothing of one. */
  clear() {
    this.choose(v);
  }
  /** The one that a link asked for is not to be had. */
  giveUpWanted() {
    this.store.set({ wantedPreset: "" });
  }
  change(e) {
    const { preset: t } = this.store.state;
    this.store.set({ preset: l(l({}, t), e) });
  }
};

// src/accounts/list/create/batch-state.ts
var _e = {
  task: "create",
  phase: { kind: "idle" },
  halting: null,
  progress: { done: 0, total: 0, secondsLeft: null },
  challenge: null,
  step: null,
  journalKept: true
};

// taken:core/accounts/contract/codes
var z = mw.libs.accountCreator.parts.core.modules[6];

// src/accounts/list/create/decide.ts
var qo = 2;
var ns = [10, 30, 60, 120, 300];
var os = 900;
var Bo = [15, 30, 60, 60, 120, 120, 120];
var T = { kind: "done" };
var Qt = { kind: "prepare", refused: null };
function q(s, e) {
  return m(l({}, s), { turn: l(l({}, s.turn), e) });
}
function V(s, e) {
  return { attempt: q(s, { looking: e }), effect: { kind: "find", which: e } };
}
function se(s, e) {
  return { attempt: m(l({}, k(s)), { status: "refused", outcome: e }), effect: T };
}
function Jt(s, e) {
  return {
    attempt: m(l({}, k(s)), {
      status: "created",
      sentAt: null,
      lost: false,
      outcome: e,
      account: e.username
    }),
    effect: T
  };
}
function is({ outcome: s }) {
  return (s == null ? void 0 : s.kind) === "unknown" && s.cause === "handedOver";
}
function pe(s, e) {
  const t = is(s) ? s.outcome : null;
  return { attempt: m(l({}, s), { status: "unknown", lost: true, outcome: t }), effect: e };
}
function Fo(s, e) {
  const { sentAt: t } = s;
  return pe(m(l({}, s), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), T);
}
function zt(s, e, t) {
  const { status: r, turn: { silence: n, looking: o } } = s;
  const i = Bo[n];
  if (i !== void 0) {
    return { attempt: q(s, { silence: n + 1 }), effect: { kind: "wait", seconds: i, because: e } };
  }
  return r === "sent" || o && r !== "unfinished" ? pe(s, { kind: "stop", because: { kind: "silent" } }) : { attempt: s, effect: { kind: "stop", because: t } };
}
function Do(s, e) {
  const t = m(l({}, s), { turn: Re });
  switch (t.status) {
    case "open":
      return { attempt: t, effect: Qt };
    case "sent":
    case "unknown":
      return V(t, "own");
    case "unfinished": {
      const { outcome: r, existence: n } = t;
      if (e && (r == null ? void 0 : r.kind) === "step") {
        return { attempt: t, effect: { kind: "step", step: r.step } };
      }
      return n === "yes" || n === "no" ? { attempt: t, effect: T } : V(t, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt: t, effect: T };
    default:
      return y(t.status);
  }
}
function Wo({ code: s, retryAfter: e, ended: t }, r) {
  const { retry: n, action: o } = z(s);
  return n === "challenge" && r === "notDeclared" ? "never" : n === "never" && e !== null && (!t || o === "raiseLimit") ? "patience" : n;
}
function $o(s, e, t) {
  var o, i;
  const { turn: r } = s;
  const n = Wo(e, t);
  if (n === "find" || n === "findAgain") {
    return V(q(s, { losses: r.losses + 1, disputed: e }), "own");
  }
  if (n === "challenge") {
    return { attempt: k(s), effect: { kind: "prepare", refused: e } };
  }
  if (n === "patience") {
    const a = (i = (o = e.retryAfter) != null ? o : ns[r.patience]) != null ? i : Infinity;
    return r.patience < ns.length && a <= os ? {
      attempt: q(k(s), { patience: r.patience + 1 }),
      effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
    } : { attempt: k(s), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  if (e.stops === "batch") {
    return { attempt: k(s), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  return s.lost ? V(q(s, { disputed: e }), "own") : se(s, e);
}
function as(s) {
  return m(l({}, It(s.code || "restart", null)), { message: s.message, stops: "row" });
}
function Io(s, { retryAfter: e = 0 }) {
  const { losses: t } = s.turn;
  const r = V(q(m(l({}, s), { lost: true }), { losses: t + 1 }), "own");
  return e > 0 && e <= os ? m(l({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
}
function Vo(s, e, t) {
  switch (e.kind) {
    case "created":
      return Jt(s, e);
    case "refused":
      return $o(s, e, t);
    case "sessionLost":
      return { attempt: k(s), effect: { kind: "stop", because: e } };
    case "step":
      return e.step.type === "restart" ? se(s, as(e.step)) : {
        attempt: m(l({}, s), { status: "unfinished", outcome: e, existence: "asking" }),
        effect: { kind: "step", step: e.step }
      };
    case "unknown":
      return Io(s, e);
    default:
      return y(e);
  }
}
function Uo(s, e) {
  return { attempt: m(l({}, s), { existence: e.kind === "free" ? "no" : "yes", turn: Re }), effect: T };
}
function _o(s) {
  const { losses: e, disputed: t } = s.turn;
  if (t && z(t.code).retry !== "findAgain") {
    return se(s, t);
  }
  if (e < qo) {
    return { attempt: k(s), effect: Qt };
  }
  return pe(m(l({}, s), { postponed: true }), s.postponed ? T : { kind: "later" });
}
function Ho(s, e) {
  var n;
  if (e.kind === "silent") {
    return zt(s, { kind: "silent" }, { kind: "silent" });
  }
  const t = q(s, { silence: 0 });
  if (t.status === "unfinished") {
    return Uo(t, e);
  }
  const r = (n = t.turn.disputed) != null ? n : It("userexists");
  if (t.turn.looking === "any") {
    return e.kind === "mine" ? {
      attempt: m(l({}, k(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
      effect: T
    } : se(t, r);
  }
  switch (e.kind) {
    case "mine":
      return Jt(t, {
        // On the wiki's own page, another password is typed than the one that is known here.
        kind: "created",
        username: e.username,
        by: is(t) && e.by === "password" ? "other" : e.by
      });
    case "other":
      return V(t, "any");
    case "free":
      return _o(t);
    default:
      return y(e);
  }
}
function jo(s, e) {
  switch (e.kind) {
    case "created":
      return Jt(s, e);
    case "unfinished":
      return { attempt: m(l({}, s), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: T };
    case "left":
      return { attempt: m(l({}, s), { status: "unfinished", existence: "no" }), effect: T };
    case "refused":
      return e.refused.stops === "batch" ? { attempt: k(s), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : se(s, e.refused);
    case "sessionLost":
      return { attempt: k(s), effect: { kind: "stop", because: e } };
    case "restart":
      return se(s, as(e.step));
    case "unknown":
      return V(q(
        m(l({}, s), { status: "unknown", lost: true, outcome: null, existence: null }),
        { losses: s.turn.losses + 1 }
      ), "own");
    default:
      return y(e);
  }
}
function U(s, e) {
  var t, r;
  switch (e.kind) {
    case "turn":
      return Do(s, e.holdsStep);
    case "ready":
      return {
        attempt: q(m(l({}, s), {
          status: "sent",
          sentAt: (t = s.sentAt) != null ? t : e.at,
          tries: s.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return Vo(s, e.outcome, e.captcha);
    case "found":
      return Ho(s, e.found);
    case "offline":
      return zt(s, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return zt(s, { kind: "silent" }, e);
    case "handedOver":
      return Fo(s, e.at);
    case "waited":
      return s.turn.looking ? V(s, s.turn.looking) : { attempt: s, effect: Qt };
    case "stepChanged":
      return {
        attempt: m(l({}, s), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
        effect: { kind: "step", step: e.step }
      };
    case "stepEnded":
      return jo(s, e.end);
    case "stepPassed":
      return { attempt: m(l({}, s), { existence: (r = e.existence) != null ? r : s.existence }), effect: T };
    case "calledOff":
      return s.status === "sent" ? pe(s, { kind: "interrupted" }) : { attempt: s, effect: { kind: "interrupted" } };
    case "failed": {
      const n = { kind: "stop", because: { kind: "broken", error: e.error } };
      return s.status === "sent" ? pe(s, n) : { attempt: s, effect: n };
    }
    default:
      return y(e);
  }
}

// src/accounts/list/create/pace.ts
var Go = 20;
var Ko = 3;
var He = class {
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
      this.times = [...this.times, e].slice(-Go);
    }
  }
  get progress() {
    const { done: e, total: t, times: r } = this;
    const n = r.slice().sort((i, a) => i - a).slice(0, Math.ceil(r.length * 0.9));
    const o = n.reduce((i, a) => i + a, 0) / n.length;
    return r.length < Ko || o <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * o / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var cs = mw.libs.accountCreator.parts.core.modules[1];
var je = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/find-account
var ls = mw.libs.accountCreator.parts.core.modules[10];

// taken:steps/accounts/steps/step-conversation
var us = mw.libs.accountCreator.parts.steps.modules[10];
var ps = mw.libs.accountCreator.parts.steps.modules[11];

// taken:steps/accounts/contract/hand-over
var ds = mw.libs.accountCreator.parts.steps.modules[0];

// src/accounts/list/create/handed-over.ts
function Yt(s, e, { list: t }) {
  const r = e.kind === "mine" && t.some(({ attempt: n, id: o }) => o !== s.id && (n == null ? void 0 : n.status) === "created" && n.account === e.username);
  return r ? { kind: "other" } : e;
}
var Ge = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param changed Told when a row is done
   */
  constructor(e, t, r, n) {
    this.service = e;
    this.clock = t;
    this.recorder = r;
    this.changed = n;
    this.watched = /* @__PURE__ */ new Map();
  }
  /**
   * @param row
   * @param since From when on an account of ours is the one, in milliseconds since 1970 on the wiki's clock
   * @param plan
   */
  watch(e, t, r) {
    this.watched.set(e, new ds(this.service, this.clock, O(e), t, (n) => {
      var i;
      this.watched.delete(e);
      const o = Yt(e, n, r);
      if (o.kind === "mine") {
        this.recorder.record(e, U((i = e.attempt) != null ? i : C, { kind: "found", found: o }).attempt);
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

// src/accounts/list/create/row-fields.ts
function ms(s, e, t, r) {
  const { request: n } = s;
  const o = b(s, e.mode);
  const i = l(m(l({}, e.values), {
    username: O(s),
    email: n.email,
    realname: n.realname,
    reason: n.reason || e.reason,
    password: n.password,
    retype: n.password,
    mailpassword: o === "mail"
  }), r);
  for (const a of s.overrides) {
    ke(i, a, true);
  }
  return Br(ee(t, o), i);
}
function Ke(s, e) {
  return Object.fromEntries(Object.entries(s).filter(([t]) => {
    const r = Y(e, t);
    return r !== null && r.type !== "password" && !r.sensitive;
  }));
}
var hs = 2e3;
function ze(s, e) {
  return e.username === "" ? m(l({}, e), { username: O(s) }) : e;
}
function fs(s, e, t) {
  return { username: O(s), by: Pe(b(s, e)), since: t };
}

// src/accounts/list/create/row-runner.ts
function zo(t, r) {
  return d(this, arguments, function* (s, { limitSeconds: e }) {
    return s.kind === "refused" && s.retryAfter === null && z(s.code).action === "raiseLimit" ? m(l({}, s), { retryAfter: yield e(s.message) }) : s;
  });
}
var Qe = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(e, t, r, n, o) {
    this.dependencies = e;
    this.parts = t;
    this.plan = r;
    this.mayCreate = n;
    this.began = o;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = false;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = r.requests;
    this.asksForCaptcha = je(r.requests) !== null;
  }
  /** From here on, steps are left to be answered later or never. */
  leaveSteps() {
    this.leavesSteps = true;
  }
  /** The turn of a row, from its first question to its end. */
  run(e) {
    return d(this, null, function* () {
      var r;
      this.waited = 0;
      this.parts.handedOver.forget(e);
      let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
      for (; ; ) {
        const { attempt: n, effect: o } = U((r = e.attempt) != null ? r : C, t);
        this.parts.recorder.record(e, n);
        switch (o.kind) {
          case "prepare":
            if (!this.mayCreate) {
              return { kind: "done" };
            }
            t = yield this.prepare(e, o.refused);
            break;
          case "send":
            t = { kind: "outcome", outcome: yield zo(yield this.send(e), this.dependencies), captcha: this.captcha };
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
            return y(o);
        }
      }
    });
  }
  /** Gets online, and an answer to the captcha where there is one. */
  prepare(e, t) {
    return d(this, null, function* () {
      const { interruption: r, challenges: n } = this.parts;
      const { connection: o, clock: i } = this.dependencies;
      if (t) {
        this.asksForCaptcha = true;
        n.refuse(t);
      }
      if (r.isWanted()) {
        return { kind: "calledOff" };
      }
      if (!o.isOnline()) {
        return { kind: "offline" };
      }
      if (this.asksForCaptcha) {
        const a = i.now();
        this.parts.setPhase({ kind: "challenge", row: e.id });
        try {
          const c = yield n.take(e.id, this.parts.following(), r.isWanted);
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
          const { code: p, text: h } = A.from(c);
          return { kind: "noChallenge", code: p, text: h };
        } finally {
          this.waited += i.now() - a;
        }
      }
      return { kind: "ready", at: this.wikiNow() };
    });
  }
  send(e) {
    return d(this, null, function* () {
      const { plan: t } = this;
      this.parts.steps.forget();
      this.parts.setPhase({ kind: "creating", row: e.id });
      const r = ms(e, t, this.requests, this.solved);
      try {
        const n = yield this.dependencies.service.create(r, Pe(b(e, t.mode)));
        return n.kind === "created" ? ze(e, n) : n;
      } catch (n) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(e, t) {
    return d(this, null, function* () {
      const { service: r, clock: n, connection: o } = this.dependencies;
      if (!o.isOnline()) {
        return { kind: "offline" };
      }
      this.parts.setPhase({ kind: "finding", row: e.id });
      const i = t === "any" ? 0 : this.since(e);
      const a = yield this.parts.interruption.unless(ls(r, n, O(e), i));
      return a ? { kind: "found", found: Yt(e, a, this.plan) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(e, t, r) {
    return d(this, null, function* () {
      const { clock: n, connection: o } = this.dependencies;
      const { interruption: i } = this.parts;
      if (i.isWanted()) {
        return { kind: "calledOff" };
      }
      const a = n.now();
      let c = [];
      this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
      const p = yield i.unless(new Promise((h) => {
        c = [
          n.later(t * 1e3, () => h(true)),
          o.onChange(() => {
            if (r.kind === "offline" && o.isOnline()) {
              h(true);
            }
          })
        ];
      }));
      c.forEach((h) => h());
      this.waited += n.now() - a;
      return { kind: p && !i.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(e) {
    return d(this, null, function* () {
      const { steps: t, interruption: r, setPhase: n } = this.parts;
      const { clock: o } = this.dependencies;
      const i = S(e);
      if ((i == null ? void 0 : i.kind) !== "step") {
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
      n({ kind: "step", row: e.id });
      const c = yield t.answer(e, fs(e, this.plan.mode, this.since(e)), i.step);
      this.waited += o.now() - a;
      return c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
    });
  }
  /** The step is not answered now; it is only asked whether there is an account. */
  passStep(e) {
    return d(this, null, function* () {
      this.parts.setPhase({ kind: "finding", row: e.id });
      const t = yield this.parts.interruption.unless(
        this.dependencies.service.find(O(e), this.since(e))
      );
      return { kind: "stepPassed", existence: t ? ps(t) : "unknown" };
    });
  }
  /** From when on an account of ours is the one that was sent. */
  since(e) {
    var t, r;
    return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - hs;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var Qo = 3;
var Je = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(e, t, r, n, o) {
    this.dependencies = e;
    this.parts = t;
    this.plan = n;
    this.task = o;
    this.pace = new He();
    this.queue = [...r];
    this.pace.begin(r.length);
    this.runner = new Qe(
      e,
      m(l({}, t), { following: () => {
        var i, a;
        return (a = (i = this.queue[1]) == null ? void 0 : i.id) != null ? a : null;
      } }),
      n,
      o === "create",
      e.clock.now() + n.clockSkew
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
    return d(this, null, function* () {
      const { clock: e } = this.dependencies;
      let t = 0;
      try {
        for (let r = this.current; r && !this.parts.interruption.isWanted(); r = this.current) {
          const n = e.now();
          const o = yield this.runner.run(r);
          switch (o.kind) {
            case "done":
              t = 0;
              this.done(e.now() - n - this.runner.waited);
              break;
            case "later":
              this.queue.push(...this.queue.splice(0, 1));
              this.parts.setProgress(this.progress);
              if (++t === Qo) {
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
      this.parts.recorder.record(t, U((r = t.attempt) != null ? r : C, { kind: "failed", error: e }).attempt);
    }
    return { kind: "broken", error: e };
  }
};

// src/accounts/list/create/challenges.ts
var Jo = 25 * 6e4;
var Yo = ({ kind: s }) => s !== "service";
var Ye = class {
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
    return d(this, null, function* () {
      var n, o;
      this.row = e;
      for (; ; ) {
        yield this.prefetch;
        this.current = (n = this.current) != null ? n : yield this.fetch();
        this.show();
        if (r()) {
          return null;
        }
        if (t !== null) {
          this.fetchNext(this.current);
        }
        yield this.solved(this.current);
        yield this.prefetch;
        const { current: i } = this;
        if (this.isLeft(r)) {
          return this.leave();
        }
        if (i && (i.values || !i.captcha)) {
          const a = this.clock.now() - i.fetchedAt < Jo;
          this.refused = null;
          this.advance(t != null ? t : e);
          if (a) {
            return { requests: i.requests, values: (o = i.values) != null ? o : {} };
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
    if (!this.next && e && Yo(e)) {
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
    return d(this, arguments, function* ({ captcha: e, values: t }) {
      if (e && !t) {
        yield new Promise((n) => {
          this.wake = n;
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
    return d(this, null, function* () {
      const e = yield this.declarations();
      return {
        number: ++this.count,
        requests: e,
        captcha: je(e),
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

// src/accounts/list/create/creator-place.ts
var Xe = class {
  constructor(e) {
    this.lock = e;
    this.release = null;
  }
  /** @return False: somebody else has it */
  take() {
    return d(this, null, function* () {
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

// src/accounts/list/create/interruption.ts
var Ze = class {
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
      const n = () => t(null);
      this.waiting.add(n);
      e.then(t, r).finally(() => this.waiting.delete(n));
    });
  }
  breakOff() {
    [...this.waiting].forEach((e) => e());
  }
};

// src/accounts/list/create/list-steps.ts
var et = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param report Told of the step that is open, and when there is none any more
   */
  constructor(e, t, r, n) {
    this.service = e;
    this.clock = t;
    this.recorder = r;
    this.report = n;
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
    return new Promise((n) => {
      var p, h;
      let o = false;
      let i = () => void 0;
      const a = (f) => {
        i();
        this.open = null;
        this.report(null);
        const w = (f == null ? void 0 : f.kind) === "left" || (f == null ? void 0 : f.kind) === "unfinished" && f.because === "left";
        this.hold(f === null || w ? { row: e, isLeft: w } : null);
        n((f == null ? void 0 : f.kind) === "created" ? ze(e, f) : f);
      };
      const c = new us(
        { service: this.service, clock: this.clock },
        t,
        r,
        a,
        (h = (p = e.attempt) == null ? void 0 : p.existence) != null ? h : "asking"
      );
      this.open = { row: e, conversation: c };
      this.close = () => {
        o = true;
        if (c.state.phase === "open") {
          a(null);
        }
      };
      i = c.observe((f) => {
        this.note(e, f.step, f.existence);
        if (o && f.phase === "open") {
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
    var n, o, i;
    const t = (o = (n = this.held) == null ? void 0 : n.row) != null ? o : null;
    this.held = e;
    const r = (i = e == null ? void 0 : e.row) != null ? i : null;
    if (t !== r) {
      [t, r].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
    }
  }
  note(e, t, r) {
    var a;
    const n = (a = e.attempt) != null ? a : C;
    const { outcome: o } = n;
    const i = (o == null ? void 0 : o.kind) !== "step" || o.step !== t || n.existence !== r;
    if (i && r !== null) {
      this.recorder.record(e, U(n, { kind: "stepChanged", step: t, existence: r }).attempt);
    }
  }
};

// src/accounts/list/create/queue.ts
var Xo = ["unchecked", "ready", "warned", "refused", "unknown"];
function Zo({ state: s, attempt: e }) {
  return Xo.includes(s) || s === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function ws(s, e) {
  return [...e ? [e] : [], ...s.filter((t) => t !== e && Zo(t))];
}
function gs(s) {
  return s.filter(({ state: e }) => e === "unknown" || e === "unfinished");
}
function bs(s, e, t) {
  var r;
  for (const n of s) {
    const o = (r = n.attempt) != null ? r : C;
    const i = e === "ask" || n === t || n.state === "unknown";
    n.attempt = m(l({}, i ? o : k(o)), {
      before: n.state === "warned" ? "warned" : "ready",
      postponed: false
    });
  }
}

// src/accounts/list/create/recorder.ts
function ei({ status: s, before: e }) {
  return s === "open" ? e : s === "sent" ? "creating" : s;
}
function ti(s, { sentAt: e, lost: t, tries: r, postponed: n }) {
  return !s || s.sentAt !== e || s.lost !== t || s.tries !== r || s.postponed !== n;
}
function ri(s, { outcome: e }) {
  var t;
  return (e == null ? void 0 : e.kind) === "created" && ((t = s == null ? void 0 : s.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
}
var tt = class {
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
    const n = ei(t);
    const o = e.state !== n || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
    const i = o || ti(r, t);
    const a = ri(r, t);
    e.state = n;
    e.canonical = (c = t.account) != null ? c : e.canonical;
    if ((a == null ? void 0 : a.by) === "other") {
      e.request = m(l({}, e.request), { password: "" });
      e.passwordSource = "given";
    }
    if (i) {
      this.journal.note(e);
    }
    if (o) {
      this.onChanged(e);
    }
    if (a) {
      this.onCreated(a, e.id);
    }
  }
};

// src/accounts/list/create/start-problem.ts
var si = ["username", "email", "realname", "password", "retype", "mailpassword"];
function ni(s) {
  return s.filter((e) => !Y([e], cs)).map((e) => m(l({}, e), {
    fields: e.fields.filter(({ name: t }) => !si.includes(t))
  }));
}
function oi(s, e) {
  for (const t of new Set(s.map((r) => b(r, e.mode)))) {
    const r = s.filter((a) => b(a, e.mode) === t);
    const n = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
    const o = ni(ee(e.requests, t));
    const i = Mr(o, m(l({}, e.values), { reason: n }));
    if (i) {
      return i;
    }
  }
  return null;
}
function ys(s, e) {
  if (s.length === 0) {
    return { kind: "nothing" };
  }
  const t = s.filter((o) => b(o, e.mode) !== "mail");
  const r = t.filter((o) => o.request.password === "").map(({ id: o }) => o);
  if (r.length > 0) {
    return { kind: "passwordsMissing", rows: r };
  }
  if (t.some((o) => b(o, e.mode) === "generate") && !e.sheetSaved) {
    return { kind: "sheetNotSaved" };
  }
  const n = oi(s, e);
  return n && { kind: "fieldMissing", field: n.name, label: n.label };
}

// src/accounts/list/create/batch.ts
function ii(s, { id: e }) {
  switch (s) {
    case "create":
      return { kind: "creating", row: e };
    case "ask":
      return { kind: "finding", row: e };
    case "finish":
      return { kind: "step", row: e };
    default:
      return y(s);
  }
}
var rt = class extends W {
  constructor(t) {
    super(_e);
    this.dependencies = t;
    this.batch = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = false;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new Ze(() => this.state.halting !== null);
    const { service: r, clock: n, journal: o } = t;
    this.place = new Xe(() => t.lock());
    this.recorder = new tt(o, ({ id: i }) => this.touched.push(i), t.onCreated);
    this.steps = new et(r, n, this.recorder, (i) => this.tell({ step: i }));
    this.handedOver = new Ge(r, n, this.recorder, () => this.tell({}));
    this.challenges = new Ye(
      () => r.declarations(),
      n,
      (i) => this.tell({ challenge: i })
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
    const { pending: n } = this.steps;
    return this.begin(ws(t, n && r.list.includes(n) ? n : null), r, "create");
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(t, r) {
    return this.begin(gs(t), r, "ask");
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
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
  begin(t, r, n) {
    return d(this, null, function* () {
      const o = this.isBusy ? { kind: "busy" } : n === "create" || t.length === 0 ? ys(t, r) : null;
      if (o) {
        return o;
      }
      if (!(yield this.takePlace())) {
        return { kind: "otherTab" };
      }
      const { journal: i, clock: a } = this.dependencies;
      bs(t, n, this.steps.pending);
      this.challenges.clear();
      const { me: c, mode: p, reason: h, values: f, preset: w = v } = r;
      i.begin({
        me: c,
        mode: p,
        reason: h,
        preset: w,
        values: Ke(f, r.requests),
        startedAt: a.now()
      }, r.list);
      void this.run(this.makeRun(t, r, n));
      return null;
    });
  }
  makeRun(t, r, n) {
    return new Je(this.dependencies, {
      recorder: this.recorder,
      steps: this.steps,
      challenges: this.challenges,
      handedOver: this.handedOver,
      interruption: this.interruption,
      setPhase: (o) => this.tell({ phase: o }),
      setProgress: (o) => this.tell({ progress: o })
    }, t, r, n);
  }
  run(t) {
    return d(this, null, function* () {
      const { phase: r } = this.state;
      const { current: n, progress: o, task: i } = t;
      this.batch = t;
      if (n) {
        this.tell({ task: i, phase: ii(i, n), progress: o });
      }
      const a = yield t.work();
      this.running = false;
      const { halting: c } = this.state;
      const p = t.current;
      if (i === "finish" && !a) {
        this.end(r);
      } else if (!p) {
        this.end({ kind: "finished" });
      } else if (a || c !== "pause") {
        this.end({ kind: "stopped", because: a != null ? a : { kind: "person" }, row: p.id });
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
    return d(this, null, function* () {
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
    this.change(m(l({}, t), { journalKept: this.dependencies.journal.kept }), r);
  }
};

// taken:table/accounts/list/count-rows
var ks = mw.libs.accountCreator.parts.table.modules[0];

// src/accounts/list/list-state.ts
var vs = {
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
  preset: v,
  wantedPreset: "",
  checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 },
  batch: _e,
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
function _(s) {
  return s.state === "ready" || s.state === "warned";
}
function Xt({ state: s, attempt: e }) {
  return s === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function H(s) {
  return _(s) || Xt(s) || s.state === "unknown";
}

// src/accounts/list/kept-run.ts
var st = class {
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
    return d(this, null, function* () {
      const t = this.restore(e);
      if (t.kind !== "run") {
        return t;
      }
      const { rows: r, owner: n } = t;
      if (n !== this.dependencies.journal.owner && !(yield this.hold(n))) {
        return { kind: "elsewhere" };
      }
      const o = r.filter(H).length;
      return { kind: "run", done: r.length - o, total: r.length, left: o };
    });
  }
  /** Nobody gets twice what they have already, this page neither. */
  hold(e) {
    return d(this, null, function* () {
      var n;
      const t = (n = this.held.get(e)) != null ? n : this.dependencies.holdRun(e);
      this.held.set(e, t);
      const r = yield t;
      if (!r) {
        this.held.delete(e);
      }
      return r;
    });
  }
};

// src/accounts/list/create/timed-resume.ts
var ai = 3e4;
var nt = class {
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
    this.callOff = r.later(Math.max(0, Math.min(e - r.now(), ai)), () => {
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

// src/accounts/list/create/retry-watch.ts
var ot = class {
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
    const { clock: n, onReturn: o } = this.dependencies;
    let i = true;
    let a = false;
    let c = () => void 0;
    const p = o(() => {
      void w();
    });
    const h = () => {
      i = false;
      c();
      p();
    };
    const f = () => {
      c = n.later(e * 1e3, () => {
        void w();
      });
    };
    function w() {
      return d(this, null, function* () {
        if (a || !i) {
          return;
        }
        a = true;
        c();
        const g = yield t();
        a = false;
        if (i && g) {
          h();
          r();
        } else if (i) {
          f();
        }
      });
    }
    f();
    this.stopWatching = h;
  }
  stop() {
    this.stopWatching();
    this.stopWatching = () => void 0;
  }
};

// src/accounts/list/list-waiting.ts
var ci = 5;
var li = 20;
var it = class {
  constructor(e, t) {
    this.store = e;
    this.dependencies = t;
    this.watch = new ot(t);
  }
  /** @param begin Tries to begin while another tab creates accounts */
  forOtherTab(e) {
    const { edition: t } = this.store.state;
    this.watch.start(ci, () => d(this, null, function* () {
      var o;
      const { state: r } = this.store;
      if (((o = r.problem) == null ? void 0 : o.kind) !== "otherTab" || r.edition !== t) {
        return true;
      }
      const n = yield e();
      if ((n == null ? void 0 : n.kind) === "otherTab") {
        return false;
      }
      this.store.set({ problem: n });
      return true;
    }));
  }
  /** @param goOn Told once the same person is logged in again */
  forLogin(e) {
    const { store: t, dependencies: r } = this;
    t.set({ awaitsLogin: true });
    this.watch.start(li, () => d(this, null, function* () {
      var n;
      return (yield r.whoAmI()) === ((n = t.state.opening) == null ? void 0 : n.me);
    }), e);
  }
  stop() {
    this.watch.stop();
    if (this.store.state.awaitsLogin) {
      this.store.set({ awaitsLogin: false });
    }
  }
};

// src/accounts/list/list-start.ts
var at = class {
  /**
   * @param store
   * @param check
   * @param batch
   * @param dependencies
   * @param order What the button would create now
   */
  constructor(e, t, r, n, o) {
    this.store = e;
    this.check = t;
    this.batch = r;
    this.dependencies = n;
    this.order = o;
    this.waiting = new it(e, n);
    this.resumption = new nt(n.clock, (i) => e.set({ resumeAt: i }));
  }
  /**
   * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
   *
   * @param rows These only; left out: all that the button would create
   */
  start(e) {
    return d(this, null, function* () {
      var i;
      const { store: t } = this;
      const { awaitsLogin: r, opening: n } = t.state;
      const o = (i = n == null ? void 0 : n.me) != null ? i : "";
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
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

// src/accounts/list/list-store.ts
var ui = ["idle", "stopped", "finished"];
function de({ kind: s }) {
  return !ui.includes(s);
}
function pi({ place: s, batch: e }) {
  const t = de(e.phase);
  const { done: r, total: n } = e.progress;
  return { stage: t ? { kind: "run" } : s, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: n } : null };
}
var ct = class extends W {
  constructor() {
    super(vs);
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
    this.change(l(l({}, t), pi(l(l({}, this.state), t))), r);
  }
  /** Tells that rows have changed. */
  setRows(t) {
    this.set({}, t.map(({ id: r }) => r));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(t, r = {}, n = []) {
    this.rows = t;
    this.set(l({ edition: this.state.edition + 1 }, r), n);
  }
};

// src/accounts/list/taken-meanwhile.ts
function Rs(s) {
  const e = S(s);
  return s.state === "refused" && (e == null ? void 0 : e.kind) === "refused" && z(e.code).name === "taken";
}
function xs(n, o, i) {
  return d(this, arguments, function* (s, e, { lists: t, journal: r }) {
    for (const a of s.rows.filter(Rs)) {
      const c = yield t.creationOf(a.canonical, new te()).catch(() => null);
      if ((c == null ? void 0 : c.isRecent) === true && a.attempt && Rs(a)) {
        a.attempt = k(a.attempt);
        a.state = "unchecked";
        a.creation = c;
        e.trust([a]);
        const p = e.update([a]);
        r.note(a);
        s.setRows(p);
      }
    }
  });
}

// src/accounts/list/list-run.ts
function di(s) {
  return H(s) || s.state === "refused" || s.state === "unfinished";
}
var lt = class {
  constructor(e, t, r, n) {
    this.store = e;
    this.check = t;
    this.sheet = r;
    this.dependencies = n;
    this.batch = new rt(n);
    this.kept = new st(n);
    this.starting = new at(
      e,
      t,
      this.batch,
      n,
      () => ({ rows: this.left, plan: this.plan() })
    );
    this.batch.observe((o, i) => this.onBatch(o, i));
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
    return this.store.rows.filter((t) => t === e || H(t) && !this.sheet.isWithoutPassword(t));
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
    return d(this, null, function* () {
      var h, f;
      const { store: e, check: t } = this;
      this.batch.handedOver.clear();
      const r = this.kept.restore((f = (h = e.state.opening) == null ? void 0 : h.me) != null ? f : "");
      if (r.kind !== "run") {
        e.set({ brokenOff: { kind: "none" } });
        return;
      }
      const { mode: n, reason: o, values: i, preset: a = v } = r.header;
      t.local.context = m(l({}, t.local.context), { mode: n, reason: o });
      t.local.trust(r.rows.filter(({ state: w }) => w !== "rejected" && w !== "unchecked"));
      t.local.checkAll(r.rows);
      e.replaceRows(r.rows, {
        mode: n,
        reason: o,
        preset: a,
        values: l(l({}, e.state.values), i),
        brokenOff: { kind: "none" },
        place: { kind: "results" },
        sheet: "none",
        problem: null,
        resultsSeen: false
      });
      const c = e.rows.filter(({ state: w, attempt: g }) => w === "unknown" || w === "unfinished" && (g == null ? void 0 : g.existence) !== "yes" && (g == null ? void 0 : g.existence) !== "no");
      const p = yield this.batch.ask(c, this.plan());
      if (p === null) {
        yield this.over();
      } else if (p.kind !== "nothing") {
        e.set({ problem: p });
      }
      t.local.checkAll(e.rows);
      yield t.ask(e.rows.filter((w) => _(w) || w.state === "unchecked"));
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
      if (!this.store.rows.some(di)) {
        this.kept.forget();
      }
    }
  }
  /** Whether a run of this tab broke off, of the person who is logged in. */
  brokenOff(e) {
    return this.kept.brokenOff(e);
  }
  plan() {
    var a, c, p;
    const { mode: e, reason: t, values: r, preset: n, opening: o, sheet: i } = this.store.state;
    return {
      me: (a = o == null ? void 0 : o.me) != null ? a : "",
      list: this.store.rows,
      mode: e,
      reason: t,
      values: r,
      preset: n,
      requests: (c = o == null ? void 0 : o.requests) != null ? c : [],
      clockSkew: (p = o == null ? void 0 : o.clockSkew) != null ? p : 0,
      sheetSaved: i === "saved"
    };
  }
  /** Until the run is over. */
  over() {
    return new Promise((e) => {
      let t = () => void 0;
      t = this.batch.observe(({ phase: r }) => {
        if (!de(r)) {
          void Promise.resolve().then(() => t());
          e();
        }
      });
    });
  }
  onBatch(e, t) {
    const { store: r } = this;
    const n = de(r.state.batch.phase);
    const o = de(e.phase);
    r.set(l({
      batch: e
    }, o ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
    if (n && !o) {
      this.ended(e.phase, e.task);
    }
  }
  ended(e, t) {
    const { store: r, check: n, dependencies: o } = this;
    if (e.kind === "stopped" && e.because.kind === "sessionLost") {
      const i = t === "finish" ? r.rows.filter(({ id: a }) => a === e.row) : void 0;
      this.starting.resumeAfterLogin(i);
    }
    if (t !== "ask") {
      void xs(r, n.local, o).then(() => o.onFinished(ks(r.rows)));
    }
  }
};

// taken:core/accounts/contract/password
var ut = mw.libs.accountCreator.parts.core.modules[26];

// src/accounts/list/create/passwords.ts
function Ss(s, e, t) {
  const r = s.filter((n) => b(n, e) === "generate" && n.request.password === "");
  for (const n of r) {
    n.request = m(l({}, n.request), { password: ut(t) });
    n.passwordSource = "made";
  }
  return r.map(({ id: n }) => n);
}
function Ps(s) {
  const e = new Map(s.map(({ request: r }) => [r.username, r.password]));
  const t = new Map(s.map((r) => [r.canonical, r.request.password]));
  e.delete("");
  t.delete("");
  return (r) => {
    var n, o;
    return (o = (n = e.get(r.request.username)) != null ? n : t.get(r.canonical)) != null ? o : "";
  };
}
function Cs(s, e) {
  const t = Ps(e);
  const r = [];
  for (const n of s) {
    const o = t(n);
    if (o !== "" && n.request.password === "") {
      n.request = m(l({}, n.request), { password: o });
      r.push(n.id);
    }
  }
  return r;
}
function Ls(s, e) {
  const t = Ps(e);
  return s.every((r) => t(r) === r.request.password);
}

// src/accounts/list/way-in.ts
function pt(s, e) {
  var r;
  const t = S(s);
  if ((t == null ? void 0 : t.kind) === "created") {
    return t.by;
  }
  if (!e || s.state !== "already" || ((r = s.creation) == null ? void 0 : r.createdByMe) !== true) {
    return null;
  }
  return s.request.mode === "mail" ? "mail" : s.request.password === "" ? null : "password";
}

// src/accounts/list/list-sheet.ts
var dt = class {
  constructor(e, t, r, n, o, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.randomBytes = n;
    this.reader = o;
    this.sheetOptions = i;
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    const { mode: e, sheet: t } = this.store.state;
    return this.startable.some((r) => b(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
  }
  /** The rows that can be created as they stand. */
  get startable() {
    return this.store.rows.filter((e) => (_(e) || Xt(e)) && !this.isWithoutPassword(e));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((e) => H(e) && this.isWithoutPassword(e));
  }
  /**
   * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
   * has the one in the sheet.
   */
  get renewable() {
    const { mode: e } = this.store.state;
    return this.awaitingSheet.filter((t) => b(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
  }
  /** The accounts of which the password is not here, but in the sheet alone. */
  get withoutSlip() {
    return this.store.rows.filter((e) => {
      const t = S(e);
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
    return this.store.rows.filter((e) => e.state === "already" && pt(e, this.isOpened) !== null);
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(e) {
    return e.passwordSource === "sheet" && e.request.password === "" && b(e, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    const e = new Set(Ss(this.startable, this.store.state.mode, this.randomBytes));
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
    const { mode: r, sheet: n } = t.state;
    const o = Ie(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(o);
    const i = Cs(t.rows, o);
    this.check.local.checkAll(t.rows);
    const a = t.rows.filter((c) => S(c) === null && c.request.password !== "" && b(c, r) === "generate");
    t.set({ sheet: i.length > 0 && Ls(a, o) ? "saved" : n, problem: null }, i);
    void this.check.ask(t.rows.filter((c) => c.state === "checking" || c.state === "unchecked" || i.includes(c.id) && _(c) && b(c, r) === "type"));
    return i.length;
  }
  /** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
  awaitFile(e) {
    return d(this, null, function* () {
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
    var r, n;
    const { store: e } = this;
    const t = e.rows.filter(({ state: o, request: i }) => (o === "created" || o === "already") && i.password !== "");
    for (const o of t) {
      o.request = m(l({}, o.request), { password: "" });
      o.passwordSource = "sheet";
      if (o.state === "created") {
        o.wiki = null;
      }
      this.table.edits.forget(o, "password");
    }
    this.table.forgetRemoved();
    e.setRows(t);
    if (!e.rows.some(H)) {
      e.set({ values: Ke(e.state.values, (n = (r = e.state.opening) == null ? void 0 : r.requests) != null ? n : []) });
    }
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(e) {
    for (const t of this.store.rows) {
      if (t.passwordSource === "made" && b(t, e) === "type") {
        t.request = m(l({}, t.request), { password: "" });
        t.passwordSource = "given";
        this.table.edits.forget(t, "password");
      }
    }
  }
};

// src/accounts/list/table-edits.ts
function mi(s, e) {
  return s.id - e.id;
}
function Os(s, e) {
  var o, i;
  const t = e.replace(/\r\n?/g, "\n").split("\n");
  const r = /* @__PURE__ */ new Map();
  const n = /* @__PURE__ */ new Map();
  for (const a of [...s].sort(mi)) {
    const c = (o = t[a.line - 1]) != null ? o : "";
    const p = ((i = n.get(c)) != null ? i : 0) + 1;
    n.set(c, p);
    r.set(`${p} ${c}`, a);
  }
  return r;
}
var mt = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
  }
  edit(e, t, r) {
    const n = m(l({}, this.fields.get(e)), { [t]: r });
    this.fields.set(e, n);
    this.changes.set(e, n);
  }
  /** What was put into the field in place of what its line says; undefined: nothing was. */
  edited(e, t) {
    var r;
    return (r = this.fields.get(e)) == null ? void 0 : r[t];
  }
  /** The field is as its line says again. */
  forget(e, t) {
    var o;
    const i = (o = this.fields.get(e)) != null ? o : {}, { [t]: r } = i, n = J(i, [cr(t)]);
    if (r !== void 0) {
      this.fields.set(e, n);
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
  carry(e, t, r, n) {
    const { changes: o, fields: i } = this;
    if (o.size === 0 && e.every(({ claim: p }) => p === null)) {
      return [];
    }
    this.clear();
    const a = Os(r, n);
    const c = [];
    Os(e, t).forEach((p, h) => {
      const f = a.get(h);
      const w = o.get(p);
      if (f) {
        f.claim = p.claim;
      }
      if (!f || w === void 0) {
        return;
      }
      const g = i.get(p);
      if (g) {
        f.request = l(l({}, f.request), g);
        f.passwordSource = g.password === void 0 ? f.passwordSource : p.passwordSource;
        this.fields.set(f, g);
        this.changes.set(f, g);
      }
      if (w === "removed") {
        this.remove(f);
        c.push(f);
      }
    });
    return c;
  }
};

// src/accounts/list/list-table.ts
var ht = class {
  constructor(e, t) {
    this.store = e;
    this.check = t;
    this.edits = new mt();
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
    return this.store.rows.filter(ge).flatMap((e) => e.remarks.flatMap(({ field: t, fixes: r }) => r.length === 1 ? r.map((n) => ({ row: e, field: t, value: n })) : []));
  }
  applySuggestions() {
    this.suggestions.forEach(({ row: e, field: t, value: r }) => this.edit(e, t, r));
  }
  /** The rows that lack nothing but an address, where passwords can be made for the list. */
  get withoutAddress() {
    const { modes: e } = this.store.state;
    return !e.includes("generate") ? [] : this.store.rows.filter((t) => ge(t) && t.remarks.some(({ code: r }) => r === "email-missing"));
  }
  /** They get passwords that are made here, in a sheet, whatever the mode of the list is. */
  makePasswords() {
    for (const e of this.store.isRunning ? [] : this.withoutAddress) {
      this.edits.edit(e, "mode", "generate");
      e.request = m(l({}, e.request), { mode: "generate" });
      this.changed(e);
    }
  }
  put(e, t, r) {
    e.request = m(l({}, e.request), { [t]: r });
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
      e.attempt = k(e.attempt);
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
      e.overrides = e.overrides.filter((n) => n !== t).concat(r ? t : []);
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
    const n = t.indexOf(e);
    if (n !== -1 && !r) {
      this.history.push({ kind: "removed", row: e, place: n });
      this.edits.remove(e);
      this.replace(t.filter((o) => o !== e), this.check.local.remove([e]));
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
    } else if (r && ge(r.row)) {
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
    for (const [n, o] of e) {
      n.request = m(l({}, n.request), { username: o });
      n.overrides = [];
      n.state = "unchecked";
      if (o === "") {
        r.forget(n, "username");
      } else {
        r.edit(n, "username", o);
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
    const n = t.split("\n").length;
    const o = e.concat(this.guests.map((c, p) => F(e.length + p + 1, n + p + 1, c)));
    const i = r.rows.concat(this.history.flatMap((c) => c.kind === "removed" ? [c.row] : []));
    const a = new Set(this.edits.carry(i, r.state.text, o, t));
    this.history = [...a].map((c, p) => ({ kind: "removed", row: c, place: o.indexOf(c) - p }));
    return { rows: o.filter((c) => !a.has(c)), removed: a.size };
  }
  replace(e, t) {
    this.store.replaceRows(e, { undoable: this.history.length, sheet: "none" }, t.map(({ id: r }) => r));
    this.check.askOpen(t);
  }
};

// taken:read/accounts/list/delimited-text
var As = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/list-text.ts
function Ts(s) {
  return As([
    ["Username", "E-mail", "Real name"],
    ...s.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
  ], "	", "\n");
}

// src/accounts/list/account-list.ts
var ft = class {
  constructor(e) {
    this.dependencies = e;
    this.store = new ct();
    /** What it was opened with. */
    this.asked = { accounts: [], reason: "", mail: null, many: true };
    const { store: t } = this;
    this.checking = new De(t, e);
    this.table = new ht(t, this.checking);
    this.sheet = new dt(
      t,
      this.checking,
      this.table,
      e.randomBytes,
      e.reader,
      () => this.draft.sheetOptions
    );
    this.draft = new Ve(
      t,
      this.checking,
      this.table,
      this.sheet,
      e.reader,
      e.columns
    );
    this.preset = new Ue(t, this.draft);
    this.run = new lt(t, this.checking, this.sheet, e);
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
    return this.rows.filter(_);
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
    const { stage: e, sheet: t, resultsSeen: r, text: n } = this.state;
    const o = e.kind === "list" || e.kind === "check";
    const i = this.rows.some(({ passwordSource: a }) => a === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...o && !this.store.hasBegun && (n.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
      ...i && t !== "saved" ? ["passwords"] : [],
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
    return b(e, this.state.mode);
  }
  /**
   * Begins with what the wiki said when view *one* was opened, or asks it.
   *
   * @param asked
   * @param known What the wiki has said already; null: it has not been asked
   */
  open(e, t = null) {
    return d(this, null, function* () {
      var n;
      const { store: r } = this;
      this.asked = e;
      r.set({ place: { kind: "opening" } });
      try {
        const o = t != null ? t : yield this.dependencies.service.open();
        const i = Kt(o);
        const [a] = i;
        r.set({ opening: o, modes: i, preset: v, wantedPreset: (n = e.preset) != null ? n : "" });
        if (o.impediments.length > 0 || a === void 0) {
          r.set({ place: { kind: "impossible", impediments: o.impediments } });
          return;
        }
        const { local: c } = this.checking;
        c.context = m(l({}, c.context), { rules: o.rules, requests: o.requests });
        const p = e.mail === false ? i.find((h) => h !== "mail") : void 0;
        this.begin(e, o, p != null ? p : a, yield this.run.brokenOff(o.me));
      } catch (o) {
        const { code: i, text: a } = A.from(o);
        r.set({ place: { kind: "openingFailed", code: i, text: a } });
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
    return d(this, null, function* () {
      for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
        e.attempt = e.attempt && k(e.attempt);
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
  begin(e, t, r, n) {
    const o = {};
    for (const a of Nr(t.requests, r)) {
      ke(o, a.name, qr(a));
    }
    this.table.clear();
    const i = e.accounts.map((a, c) => F(c + 1, c + 2, a));
    this.store.replaceRows(i, {
      place: { kind: "list" },
      text: i.length > 0 ? Ts(i) : "",
      parsed: null,
      mode: r,
      reason: e.reason,
      values: o,
      brokenOff: n,
      sheet: "none",
      undoable: 0,
      problem: null,
      quota: null,
      resultsSeen: true
    });
    if (i.length > 0 && !e.preset) {
      void this.check();
    }
  }
};

// taken:core/app/browser
var Es = mw.libs.accountCreator.parts.core.modules[42];
var Ms = mw.libs.accountCreator.parts.core.modules[43];

// src/app/list-browser.ts
var Ns = {
  isOnline: () => navigator.onLine,
  onChange(s) {
    window.addEventListener("online", s);
    window.addEventListener("offline", s);
    return () => {
      window.removeEventListener("online", s);
      window.removeEventListener("offline", s);
    };
  }
};
function qs(s) {
  window.addEventListener("focus", s);
  return () => window.removeEventListener("focus", s);
}
var Bs = {
  get: (s) => localStorage.getItem(s),
  set: (s, e) => localStorage.setItem(s, e)
};

// taken:core/app/fetch-advice
var Fs = mw.libs.accountCreator.parts.core.modules[44];

// src/app/run-lock.ts
var hi = "accountCreator.run.";
var fi = 1e3;
var wi = new Promise(() => {
});
function Zt(s) {
  const e = navigator.locks;
  return e ? new Promise((t) => {
    const r = new AbortController();
    const n = setTimeout(() => r.abort(), fi);
    e.request(hi + s, { signal: r.signal }, () => {
      clearTimeout(n);
      t(true);
      return wi;
    }).catch(() => {
      clearTimeout(n);
      t(!r.signal.aborted);
    });
  }) : Promise.resolve(true);
}

// taken:core/app/load-part-gadget
var L = mw.libs.accountCreator.parts.core.modules[45];

// taken:core/app/part-problem
var ne = mw.libs.accountCreator.parts.core.modules[46];

// src/i18n/en.json
var Ds = { "accountcreator-mode-generate-list": "Generate strong passwords (you save them in a sheet first)", "accountcreator-mode-type-list": "Use the passwords in the list", "accountcreator-title-list": "Create many accounts", "accountcreator-title-progress": "($1/$2)", "accountcreator-title-asks": "? $1/$2", "accountcreator-title-stopped": "⚠ $1/$2", "accountcreator-title-done": "✓ $1/$2", "accountcreator-stage-list": "List", "accountcreator-stage-check": "Check", "accountcreator-stage-create": "Create", "accountcreator-stage-hand-out": "Hand out", "accountcreator-list": "People, one per line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "The list is empty. Add people first.", "accountcreator-file": "or open a file:", "accountcreator-page": "From a page of this wiki", "accountcreator-understood": "{{PLURAL:$1|1=One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|1=one more line|$1 more lines}}.", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "Not used", "accountcreator-column-how": "How they get in", "accountcreator-columns-first": "First say how to read the list.", "accountcreator-nameless": "{{PLURAL:$1|1=One person has|$1 people have}} no username.", "accountcreator-make-usernames": "Make usernames", "accountcreator-guests": "Add guests without names", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-check-again": "Check again", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|1=one row|$1 rows}}) stays for every line that you do not change here.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. No account has been created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the current account is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were generated for this list, and you have not said that you saved their sheet. If you close the dialog, they stay here until you leave or reload the page. Then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. Then you only have what you saved.", "accountcreator-leave-all-steps": "Leave all of these unfinished", "accountcreator-leave-all-question": "The list continues. This account, and every other that needs one more step, stays unfinished. Their owners have to finish the setup themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits until you answer or leave this.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "I have saved the sheet", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are stored nowhere else.", "accountcreator-fetching": "Loading …", "accountcreator-start": "Create {{PLURAL:$1|1=one account|$1 accounts}}", "accountcreator-start-some": "Create {{PLURAL:$1|1=one account|$1 accounts}}, leave out {{PLURAL:$2|1=one|$2}}", "accountcreator-start-none": "Create accounts", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the current account …", "accountcreator-resume": "Continue", "accountcreator-resume-left": "Create the {{PLURAL:$1|1=remaining account|remaining $1 accounts}}", "accountcreator-retry": "Fix and retry", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-copy-details": "Copy login details", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results will be removed. What you have not saved is lost.", "accountcreator-replace-list": "Another script on this page wants to replace this list.", "accountcreator-lose-list": "This list will be removed. No account has been created from it yet.", "accountcreator-lose-passwords": "The passwords generated for this list will be lost: you have not said that you saved their sheet.", "accountcreator-lose-results": "The results will be removed. You only keep what you saved.", "accountcreator-broken-off": "You have an unfinished list: $1 of $2 done.", "accountcreator-broken-off-go-on": "Resume", "accountcreator-broken-off-forget": "Discard", "accountcreator-broken-off-forget-question": "The list and its results will be removed from this browser. Accounts that exist stay.", "accountcreator-broken-off-unreadable": "You have an unfinished list, but it cannot be read any more. Paste the list again: the accounts you already created are recognized.", "accountcreator-broken-off-elsewhere": "You have an unfinished list in another tab of this browser. Continue there.", "accountcreator-presets": "Presets" };

// taken:table/app/table-part
var Ws = mw.libs.accountCreator.parts.table.modules[2];

// taken:core/ui/shared/explanation-view
var $s = mw.libs.accountCreator.parts.core.modules[50];
var Is = mw.libs.accountCreator.parts.core.modules[52];

// src/ui/shared/gathered-changes.ts
var bi = 500;
var oe = class {
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
    for (const i of t) {
      this.rows.add(i);
    }
    if (r === "now") {
      this.showNow();
      return;
    }
    const n = performance.now();
    const o = r === "soon" ? n : Math.max(n, this.shown + bi);
    if (o < this.due) {
      this.due = o;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.showNow(), o - n);
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

// taken:core/ui/shared/messages
var Vs = mw.libs.accountCreator.parts.core.modules[56];
var u = mw.libs.accountCreator.parts.core.modules[59];

// src/ui/list/lazy-export.ts
var wt = class {
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
      this.ready = (yield this.source.fetch()).exportList;
    });
  }
};

// taken:core/ui/shared/ask
var Q = mw.libs.accountCreator.parts.core.modules[47];

// src/ui/list/loss-texts.ts
function Us(s) {
  const e = s.unsavedWork;
  if (s.run.isBusy) {
    return u("accountcreator-close-run");
  }
  if (e.includes("passwords")) {
    return u("accountcreator-close-passwords");
  }
  if (e.includes("results") && s.state.stage.kind !== "results") {
    return u("accountcreator-close-results");
  }
  return e.includes("list") || s.state.stage.kind === "check" && !s.isMending ? u("accountcreator-close-list") : null;
}
function er({ unsavedWork: s }) {
  const e = [
    ...s.includes("list") ? [u("accountcreator-lose-list")] : [],
    ...s.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
    ...s.includes("results") ? [u("accountcreator-lose-results")] : []
  ];
  return e.length > 0 ? e.join("\n") : u("accountcreator-start-over-question");
}
function _s(s) {
  return [u("accountcreator-replace-list"), er(s)].join("\n");
}

// src/ui/list/list-actions.ts
function yi(s) {
  return d(this, null, function* () {
    if (yield Q(er(s), u("accountcreator-start-over")).then(() => true, () => false)) {
      s.startOver();
    }
  });
}
function ki(s) {
  if (s.state.checker.running) {
    s.cancelCheck();
  } else {
    s.run.stop();
  }
}
function Hs(s, e, t) {
  switch (e) {
    case "back":
      s.backToList();
      break;
    case "many":
      void yi(s);
      break;
    case "reopen":
      void s.reopen();
      break;
    case "start":
      void s.run.start();
      break;
    case "pause":
      s.run.pause();
      break;
    case "resume":
      void s.run.resume();
      break;
    case "stop":
      ki(s);
      break;
    case "retry":
      void s.retry();
      break;
    case "sheet-saved":
      s.sheet.confirmSheetSaved();
      break;
    default:
      t(e);
  }
}

// src/ui/list/list-buttons.ts
function js({ stage: { kind: s } }) {
  return s === "list" || s === "check" || s === "results";
}
function Gs(s) {
  const { stage: e } = s.state;
  switch (e.kind) {
    case "opening":
    case "impossible":
      return [];
    case "openingFailed":
      return [{ action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [{ action: "check", label: u("accountcreator-check"), kind: "progressive" }];
    case "check":
      return Ri(s);
    case "run":
      return Si(s);
    case "results":
      return Pi(s);
    default:
      return y(e);
  }
}
function vi({ rows: s }, e) {
  const t = s.filter(({ state: r }) => r === "rejected").length;
  return e === 0 ? u("accountcreator-start-none") : t === 0 ? u("accountcreator-start", e) : u("accountcreator-start-some", e, t);
}
function Ri(s) {
  const e = s.run.startable.length;
  const { running: t, failed: r, cancelled: n } = s.state.checker;
  const o = t || e === 0;
  const i = s.sheet.fromEarlier.length;
  return [
    {
      action: "back",
      label: s.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
    },
    ...t ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : r > 0 || n ? [{ action: "check", label: u("accountcreator-check-again") }] : [],
    ...i > 0 ? xi(t, e === 0) : [],
    // A sheet of which all accounts exist is opened for their slips, and there is nothing to create.
    ...i > 0 && e === 0 ? [] : s.sheet.needsSheet ? Ks(s, o) : [{ action: "start", label: vi(s, e), kind: "progressive", disabled: o }]
  ];
}
function xi(s, e) {
  return [
    { action: "copy-details", label: u("accountcreator-copy-details"), disabled: s },
    l({ action: "print-slips", label: u("accountcreator-print-slips"), disabled: s }, e ? { kind: "progressive" } : {})
  ];
}
function Ks(s, e) {
  return s.state.sheet === "prepared" ? [
    { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
    { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
  ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
}
function Si(s) {
  const { phase: e, halting: t } = s.state.batch;
  return [
    { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
    e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
  ];
}
function Pi(s) {
  const e = s.run.left.length;
  const { checker: t, isSheetComing: r } = s.state;
  const n = t.running || s.run.isBusy || r;
  return [
    { action: "many", label: u("accountcreator-start-over") },
    { action: "save-csv", label: u("accountcreator-save-csv") },
    ...s.rows.some(ur) ? [
      { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
      { action: "copy-names", label: u("accountcreator-copy-names") },
      { action: "print-slips", label: u("accountcreator-print-slips"), disabled: r }
    ] : [],
    ...s.rows.some(({ state: o }) => o === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
    ...e === 0 ? [] : s.sheet.needsSheet ? Ks(s, n) : [{ action: "resume", label: u("accountcreator-resume-left", e), kind: "progressive", disabled: n }]
  ];
}

// src/ui/list/list-progress.ts
var Ci = ["list", "check", "run", "results"];
var gt = class {
  constructor() {
    this.$element = $("<ol>").addClass("accountcreator-steps").append([
      u("accountcreator-stage-list"),
      u("accountcreator-stage-check"),
      u("accountcreator-stage-create"),
      u("accountcreator-stage-hand-out")
    ].map((e) => $("<li>").text(e)));
  }
  render(e) {
    const t = Ci.indexOf(e);
    this.$element.children().each((r, n) => {
      if (r === t) {
        n.setAttribute("aria-current", "step");
      } else {
        n.removeAttribute("aria-current");
      }
      n.classList.toggle("accountcreator-step-done", r < t);
    });
  }
};

// taken:table/ui/list/stop-view
var zs = mw.libs.accountCreator.parts.table.modules[15];
var Qs = mw.libs.accountCreator.parts.table.modules[16];
var Js = mw.libs.accountCreator.parts.table.modules[17];

// src/ui/list/list-status.ts
function Li({ phase: s, halting: e }) {
  if (s.kind === "waiting") {
    return Js(s.because, Math.max(0, Math.ceil((s.until - Date.now()) / 1e3)));
  }
  return s.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
}
function Ys({ state: s, sheet: e }) {
  const { stage: t, batch: r, checker: n, problem: o } = s;
  if (r.phase.kind === "finding") {
    return u("accountcreator-finding");
  }
  if (t.kind === "run") {
    return Li(r);
  }
  if (n.running) {
    return u("accountcreator-checking", n.done, n.total);
  }
  if (t.kind !== "check" && t.kind !== "results") {
    return "";
  }
  return o ? zs(o) : s.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
}

// taken:table/lit-html/lit-html
var R = mw.libs.accountCreator.parts.table.modules[4];
var B = mw.libs.accountCreator.parts.table.modules[5];
var M = mw.libs.accountCreator.parts.table.modules[6];

// taken:steps/ui/shared/step-view
var Xs = mw.libs.accountCreator.parts.steps.modules[13];
var tr = mw.libs.accountCreator.parts.steps.modules[14];
var Zs = mw.libs.accountCreator.parts.steps.modules[15];
var en = mw.libs.accountCreator.parts.steps.modules[16];

// src/ui/list/list-step.ts
function Oi(s, e) {
  var t;
  switch (e) {
    case "gone":
      return Is("lost", ((t = s.attempt) == null ? void 0 : t.existence) === "yes", s.canonical);
    case "otherTab":
      return u("accountcreator-other-tab");
    case "busy":
      return u("accountcreator-problem-busy");
    default:
      return y(e);
  }
}
var bt = class {
  /**
   * @param list
   * @param dependencies
   * @param say Says something beside the buttons
   * @param changed Told when there is something else to show around it
   */
  constructor(e, t, r, n) {
    this.list = e;
    this.say = r;
    this.changed = n;
    this.element = document.createElement("div");
    this.followed = null;
    this.stop = () => void 0;
    this.view = new Xs(t);
  }
  /** Is a step open? */
  get isOpen() {
    return this.list.state.step !== null;
  }
  /** Opens the step that an unfinished row waits for, or says why that cannot be. */
  open(e) {
    return d(this, null, function* () {
      const t = yield this.list.run.answerStep(e);
      if (t !== "open") {
        this.say(Oi(e, t));
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
    const n = en(t);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
      { action: "leave", label: tr(t), kind: "destructive", disabled: r },
      ...n === null ? [] : [{ action: "next", label: n, kind: "progressive", disabled: r }]
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
      void Q(Zs(r), tr(r)).then(() => this.list.run.leaveStep(), () => this.focus());
    } else if (e === "leave-all") {
      void Q(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
    M(e ? R`
			<p><strong>${u("accountcreator-step-for", O(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? u("accountcreator-step-then") : B}</p>
			${this.view.$element[0]}` : B, this.element);
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

// src/accounts/list/column-choice.ts
function Ai(s, e) {
  switch (s) {
    case "unused":
      return false;
    case "realname":
      return e === "realname" || e === "firstname" || e === "lastname";
    case "firstname":
    case "lastname":
      return e === s || e === "realname";
    default:
      return e === s;
  }
}
function tn(s, e, t) {
  return s.map((r, n) => n === e ? t : Ai(t, r) ? "unused" : r);
}
function rn(s) {
  return s !== "unused" && s !== "password" && s !== "reason" && s !== "mode";
}
function sn(s) {
  const [e, ...t] = s.flatMap(({ columns: r }) => r ? [r] : []);
  return (e != null ? e : []).flatMap(({ heading: r, meaning: n }, o) => {
    const i = /* @__PURE__ */ new Set([n, ...t.flatMap((a) => {
      var c, p;
      return (p = (c = a[o]) == null ? void 0 : c.meaning) != null ? p : [];
    })]);
    return i.size > 1 ? [{ place: o, heading: r, meanings: [...i] }] : [];
  });
}
function me({ columns: s, format: e, isGuess: t, readings: r }) {
  return t || r.length > 1 || e !== "sheet" && s !== null && s.length > 1;
}
function rr(s) {
  return s !== null && !s.certain && me(s);
}

// src/accounts/presets/site-presets.ts
function nn({ limitRequestPage: s }) {
  return typeof s === "string" ? s : "";
}
function on({ presets: s }) {
  return s !== void 0;
}

// src/ui/list/broken-off-view.ts
function Ti(s) {
  switch (s.kind) {
    case "run":
      return u("accountcreator-broken-off", s.done, s.total);
    case "elsewhere":
      return u("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return u("accountcreator-broken-off-unreadable");
    default:
      return y(s);
  }
}
function an(s, e) {
  if (s.kind === "none") {
    return null;
  }
  const t = () => {
    void e.goOn();
  };
  const r = () => {
    const n = s.kind === "run" ? Q(u("accountcreator-broken-off-forget-question"), u("accountcreator-broken-off-forget")) : $.when();
    void n.then(() => e.forgetRun(), () => void 0);
  };
  return R`
		<p>${Ti(s)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${s.kind !== "run"}
				@click=${t}
			>${u("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${r}
			>${u("accountcreator-broken-off-forget")}</button>
		</p>`;
}

// src/ui/list/column-text.ts
function yt(s) {
  switch (s) {
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

// taken:table/ui/list/lazy-view
var ie = mw.libs.accountCreator.parts.table.modules[7];

// src/ui/list/folded-view.ts
var kt = class {
  constructor(e, t, r) {
    this.list = e;
    this.fold = r;
    this.element = document.createElement("div");
    /** Null: nobody has pressed it. */
    this.chosen = null;
    this.view = new ie(t);
  }
  render(e) {
    var o;
    const { action: t, label: r } = this.fold;
    const n = (o = this.chosen) != null ? o : this.fold.opensFor(e);
    this.view.render(e, n);
    M(R`
			<p>
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action=${t}
					aria-expanded=${String(n)} @click=${() => this.toggle(!n)}
				>${r}</button>
			</p>
			${this.view.element}`, this.element);
  }
  toggle(e) {
    this.chosen = e;
    this.render(this.list.state);
    if (e) {
      void this.view.ready().then((t) => t == null ? void 0 : t.focus());
    }
  }
};

// taken:table/ui/list/message-box
var vt = mw.libs.accountCreator.parts.table.modules[9];

// src/ui/list/list-paste.ts
var Ei = /<(?:table|tr|a)[\s>]/i;
function Mi(s, e) {
  s.focus();
  if (!document.execCommand("insertText", false, e)) {
    s.setRangeText(e, s.selectionStart, s.selectionEnd, "end");
    s.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
function cn(s, e, t) {
  let r = Promise.resolve();
  s.addEventListener("contextmenu", t);
  s.addEventListener("keydown", ({ ctrlKey: n, metaKey: o }) => {
    if (n || o) {
      t();
    }
  });
  s.addEventListener("paste", (n) => {
    var i, a, c, p;
    const o = (a = (i = n.clipboardData) == null ? void 0 : i.getData("text/html")) != null ? a : "";
    if (Ei.test(o)) {
      n.preventDefault();
      const h = (p = (c = n.clipboardData) == null ? void 0 : c.getData("text/plain")) != null ? p : "";
      r = e.readSource({ kind: "html", html: o, text: h }, { DOMParser }).catch((f) => {
        mw.log.error(f);
        return { text: h };
      }).then((f) => Mi(s, f.text));
    }
  });
  return () => r;
}

// src/ui/list/opened-file.ts
function ln(s) {
  return d(this, null, function* () {
    try {
      return new Uint8Array(yield s.arrayBuffer());
    } catch (e) {
      return null;
    }
  });
}
function Rt(s) {
  var t, r;
  const e = (r = (t = s.files) == null ? void 0 : t[0]) != null ? r : null;
  s.value = "";
  return e;
}
function xt(s, e) {
  s.addEventListener("dragover", (t) => t.preventDefault());
  s.addEventListener("drop", (t) => {
    var n;
    const r = (n = t.dataTransfer) == null ? void 0 : n.files[0];
    if (r) {
      t.preventDefault();
      e(r);
    }
  });
}

// src/ui/list/list-sources.ts
var St = class {
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
    this.problem = new vt("error");
    this.view = null;
    this.isFetching = false;
    /** The file that was opened last is in the list, or it has been said why not. */
    this.opened = Promise.resolve();
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Rt(e) : null;
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
    xt(e, (t) => this.openFile(t));
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
    return d(this, null, function* () {
      var t;
      this.readNow();
      this.problem.show(null);
      this.isFetching = this.view === null;
      this.show();
      try {
        this.view = (t = this.view) != null ? t : yield this.part.fetch(this.list);
      } catch (r) {
        this.problem.show(R`${this.part.problemText(r)}`);
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
    M(R`
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
			<div role="status">${this.isFetching ? u("accountcreator-fetching") : B}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : B}`, this.element);
  }
};

// src/ui/list/names-button.ts
var Pt = class {
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.isOpen = false;
    this.view = new ie(t);
  }
  render(e) {
    const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
    this.view.render(e, this.isOpen);
    M(R`
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

// taken:table/ui/list/row-texts
var un = mw.libs.accountCreator.parts.table.modules[11];

// taken:table/ui/list/shared-fields
var pn = mw.libs.accountCreator.parts.table.modules[14];

// taken:core/ui/shared/password-mode-view
var dn = mw.libs.accountCreator.parts.core.modules[62];

// taken:core/ui/shared/wiki-html
var mn = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/list/list-view.ts
var Ni = 250;
var hn = 8;
function qi(s) {
  const e = {};
  for (const t of ["username", "email", "realname", "password"]) {
    const r = Y(s, t);
    if (r) {
      e[t] = [mn(r.label), yt(t)];
    }
  }
  return e;
}
var Ct = class {
  constructor(e, t, { columns: r, naming: n, presets: o }) {
    this.list = e;
    this.element = document.createElement("div");
    this.brokenOff = new vt("warning");
    this.pasted = () => Promise.resolve();
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    this.columns = new ie(r);
    this.names = new Pt(e, n);
    this.presets = new kt(e, o, {
      action: "presets",
      label: u("accountcreator-presets"),
      opensFor: ({ opening: a, wantedPreset: c }) => {
        var p;
        return c !== "" || on((p = a == null ? void 0 : a.site.said) != null ? p : {});
      }
    });
    this.element.className = "accountcreator-list";
    this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") });
    this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
    this.text.on("change", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readNow(), Ni);
    });
    this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") });
    this.shared = new pn(e.draft);
    this.modes = new dn((a) => {
      if (we(a)) {
        e.draft.setMode(a);
      }
    }, {
      generate: () => u("accountcreator-mode-generate-list"),
      type: () => u("accountcreator-mode-type-list")
    });
    this.sources = new St(e, t, () => this.readNow());
    this.sources.takeDrops(this.element);
    const [i] = this.text.$input.get();
    if (i instanceof HTMLTextAreaElement) {
      this.pasted = cn(i, e.draft, () => t.prefetch());
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
    return d(this, null, function* () {
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
    return d(this, null, function* () {
      const e = rr(this.list.state.parsed) ? yield this.columns.ready() : null;
      const t = e !== null && rr(this.list.state.parsed);
      if (t) {
        this.render(this.list.state);
        e.focus();
      }
      return t;
    });
  }
  render(e) {
    var r, n;
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
    const t = (n = (r = e.opening) == null ? void 0 : r.requests) != null ? n : [];
    this.list.draft.setHeadings(qi(t));
    this.brokenOff.show(an(e.brokenOff, this.list.run));
    this.modes.render(e.modes, e.mode, t);
    this.columns.render(e, e.parsed !== null && me(e.parsed));
    this.names.render(e);
    this.presets.render(e);
    M(this.template(e), this.element);
  }
  template(e) {
    var r;
    const { parsed: t } = e;
    return R`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			${this.sources.element}
			<div class="accountcreator-understood" role="status">
				${t || this.list.rows.length > 0 ? this.understoodTemplate((r = t == null ? void 0 : t.remarks) != null ? r : []) : B}
			</div>
			${this.columns.element}
			${this.names.element}
			${this.presets.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
  }
  understoodTemplate(e) {
    const { editCount: t } = this.list.table;
    const r = e.filter(({ code: i }) => i !== "header");
    const n = r.length - hn;
    const o = r.slice(0, hn).map(({ line: i, code: a, text: c }) => R`<li>${u("accountcreator-line", i, un(a), c)}</li>`);
    return R`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${o}
				${n > 0 ? R`<li>${u("accountcreator-more-lines", n)}</li>` : B}
			</ul>`;
  }
};

// src/ui/list/page-title.ts
var Lt = class {
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

// src/ui/list/run-urgency.ts
function Ot(s, e) {
  if ((s == null ? void 0 : s.stage.kind) !== "run" || e.stage.kind !== "run") {
    return "now";
  }
  const [{ batch: t }, { batch: r }] = [s, e];
  return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
}

// src/ui/list/list-title.ts
function Bi(s, e) {
  const { stage: t, progress: r, batch: n } = s;
  const { phase: o } = n;
  if (r) {
    const c = o.kind === "challenge" || o.kind === "step";
    return u(c ? "accountcreator-title-asks" : "accountcreator-title-progress", r.done, r.total);
  }
  const { done: i, total: a } = n.progress;
  return t.kind !== "results" || !e ? "" : u(o.kind === "stopped" ? "accountcreator-title-stopped" : "accountcreator-title-done", i, a);
}
function fn(s) {
  const e = new Lt(document);
  let t = null;
  let r = false;
  const n = new oe((o) => e.show(Bi(o, r)));
  s.observe((o) => {
    if (o.progress || (t == null ? void 0 : t.progress)) {
      r = !o.progress && !document.hasFocus();
    }
    n.add(o, [], Ot(t, o));
    t = o;
  });
  window.addEventListener("focus", () => {
    r = false;
    n.add(s.state, [], "now");
  });
}

// src/ui/list/status-note.ts
var At = class {
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

// taken:table/ui/list/table-panel
var wn = mw.libs.accountCreator.parts.table.modules[18];

// src/ui/list/list-screen.ts
function Tt({ kind: s }) {
  return s === "check" || s === "run" || s === "results";
}
function sr({ step: s, stage: e }) {
  return s ? "step" : e.kind;
}
function gn({ stage: s, batch: { phase: e } }) {
  return s.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
}
var Et = class {
  constructor(e, t) {
    this.list = e;
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-list-screen");
    this.size = "full";
    this.tab = "many";
    this.title = u("accountcreator-title-list");
    this.way = new gt();
    this.isShown = false;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    /** What is on the screen, or was when it was left; null: nothing was yet. */
    this.shown = null;
    this.changed = () => void 0;
    this.$steps = this.way.$element;
    this.note = new At(e);
    this.explanation = new $s(t.fetchAdvice);
    this.listView = new Ct(e, t.sources, t.draft);
    this.exports = new wt(e, t.exports, (r) => this.say(r));
    this.step = new bt(e, t, (r) => this.say(r), () => this.changed());
    this.panel = new wn(e, m(l({}, t), {
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
    e.observe((r, n) => {
      if (!this.isShown) {
        n.forEach((o) => this.missed.add(o));
      }
    });
    fn(e);
  }
  get viewName() {
    const e = sr(this.list.state);
    return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
  }
  get status() {
    const { state: e } = this.list;
    const { phase: t } = e.batch;
    const r = this.step.status || Ys(this.list) || this.note.text;
    return r === "" && gn(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Qs(t.because) : r;
  }
  get canSwitch() {
    return !this.step.isOpen && js(this.list.state);
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : Gs(this.list);
  }
  get closingQuestion() {
    return Us(this.list);
  }
  get replaceQuestion() {
    return _s(this.list);
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
      Hs(this.list, e, (t) => this.exports.press(t));
    }
  }
  focus() {
    const { state: e } = this.list;
    if (this.step.isOpen) {
      this.step.focus();
    } else if (Tt(e.stage)) {
      this.panel.focus(gn(e));
    } else if (e.stage.kind === "list") {
      this.listView.focus();
    } else {
      this.explanation.focus();
    }
  }
  observe(e) {
    this.changed = e;
    const t = new oe((c, p) => {
      this.render(c, [...this.missed, ...p]);
      this.missed.clear();
      e();
    });
    const r = this.$element.closest(".accountcreator-body")[0];
    const n = r ? this.panel.scroll.watch(r) : () => void 0;
    let o = null;
    const i = this.list.observe((c, p) => {
      const h = Ot(o, c);
      o = c;
      t.add(c, p, h);
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
      i();
      n();
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
    return d(this, null, function* () {
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
    const { shown: n } = this;
    this.shown = e;
    const o = Tt(r);
    this.step.render();
    this.way.render(r.kind);
    this.listView.element.hidden = r.kind !== "list";
    this.panel.show(o && e.step === null, e);
    this.explanation.render(r);
    this.listView.render(e);
    if (o) {
      this.panel.render(e, n && Tt(n.stage) ? n : null, t);
    }
    this.follow(e, n);
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow(e, t) {
    const { scroll: r } = this.panel;
    const n = sr(e);
    const o = t && sr(t);
    if (n !== o) {
      if (Tt(e.stage)) {
        this.exports.prepare();
      }
      const i = o === "run" && n === "results" && r.isInHand;
      if (!i) {
        r.release();
        r.toTop();
        this.focus();
      }
    }
    if (n === "run") {
      this.panel.followRun(e);
    }
  }
};

// taken:checks/wiki/ask-creation
var bn = mw.libs.accountCreator.parts.checks.modules[16];

// taken:checks/wiki/ask-overridable
var yn = mw.libs.accountCreator.parts.checks.modules[17];

// taken:core/wiki/offers-overrides
var kn = mw.libs.accountCreator.parts.core.modules[69];

// taken:core/wiki/read-found
var vn = mw.libs.accountCreator.parts.core.modules[71];

// taken:core/wiki/read-name-check
var Rn = mw.libs.accountCreator.parts.core.modules[72];
var xn = mw.libs.accountCreator.parts.core.modules[73];

// taken:core/wiki/shape
var Mt = mw.libs.accountCreator.parts.core.modules[74];
var E = mw.libs.accountCreator.parts.core.modules[75];
var ae = mw.libs.accountCreator.parts.core.modules[76];

// src/wiki/read-names.ts
function Fi(s) {
  const e = s.normalize().replace(/[_ ]+/g, " ").trim();
  return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
}
function Sn(s, e, t) {
  var o;
  const r = /* @__PURE__ */ new Map();
  for (const i of Mt(E(s.query).users)) {
    const a = E(i);
    r.set(ae(a.name), xn(a, t));
  }
  const n = /* @__PURE__ */ new Map();
  for (const i of e) {
    const a = (o = r.get(i)) != null ? o : r.get(Fi(i));
    if (a) {
      n.set(i, a);
    }
  }
  return n;
}

// src/wiki/read-own-creations.ts
function Pn(s) {
  const e = /* @__PURE__ */ new Map();
  for (const t of Mt(E(s.query).logevents)) {
    const r = E(t);
    const n = ae(r.title);
    const o = n.slice(n.indexOf(":") + 1);
    const i = Date.parse(ae(r.timestamp));
    const a = r.action === "byemail" || r.action === "create2";
    if (a && o !== "" && !Number.isNaN(i) && !e.has(o)) {
      e.set(o, {
        at: i,
        by: r.action === "byemail" ? "mail" : "password",
        reason: ae(r.comment)
      });
    }
  }
  return e;
}
function Cn(s) {
  const { createaccount: e } = E(E(E(s.query).userinfo).ratelimits);
  return Object.values(E(e)).map(E).flatMap(({ hits: t, seconds: r }) => typeof t === "number" && typeof r === "number" && r > 0 ? [{ hits: t, seconds: r }] : []);
}

// taken:core/wiki/wiki-api
var nr = mw.libs.accountCreator.parts.core.modules[79];
var Ln = mw.libs.accountCreator.parts.core.modules[80];
var On = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-list-service.ts
var Di = 1500;
var Wi = 4;
var Nt = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(e) {
    this.knowledge = e;
    this.api = new Ln();
    /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
    this.asksGlobally = true;
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return kn(this.knowledge.requests);
  }
  checkNames(e, t) {
    return d(this, null, function* () {
      const { requests: r } = this.knowledge;
      const n = /* @__PURE__ */ new Map();
      const o = (i) => i.forEach((a, c) => {
        n.set(c, a);
      });
      for (let i = 0; i < e.length; i += this.namesPerRequest) {
        const a = e.slice(i, i + this.namesPerRequest);
        o(Sn(yield this.ask(a, t), a, r));
      }
      for (const i of e.filter((a) => !n.has(a))) {
        n.set(i, Rn(yield this.ask([i], t), r));
      }
      return n;
    });
  }
  checkOverridable(e, t) {
    return yn(this.api, this.knowledge.requests, e, t);
  }
  creationOf(e, t) {
    return d(this, null, function* () {
      const { me: r } = this.knowledge;
      const { creation: n, isGlobal: o } = yield bn(this.api, r, e, this.asksGlobally, t);
      this.asksGlobally = o;
      return n;
    });
  }
  ownCreations(e) {
    return d(this, null, function* () {
      const t = l({
        action: "query",
        list: "logevents",
        letype: "newusers",
        leuser: this.knowledge.me,
        leprop: "title|timestamp|type|comment",
        lelimit: "max",
        continue: ""
      }, this.knowledge.rights.includes("noratelimit") ? {} : { meta: "userinfo", uiprop: "ratelimits" });
      const r = /* @__PURE__ */ new Map();
      let n = [];
      for (let o = 0; o < Wi; o++) {
        const i = yield this.api.get(t, e);
        Pn(i).forEach((c, p) => {
          if (!r.has(p)) {
            r.set(p, c);
          }
        });
        if (o === 0) {
          n = Cn(i);
        }
        const a = vn(i);
        if (a === null) {
          return { creations: r, complete: true, windows: n };
        }
        t.lecontinue = a;
        t.continue = "-||";
      }
      return { creations: r, complete: false, windows: n };
    });
  }
  ask(e, t) {
    const r = nr + e.map(On).join(nr);
    const n = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
    return encodeURIComponent(r).length > Di ? this.api.post(n, t) : this.api.get(n, t);
  }
};

// src/app/list-part.ts
var An = {
  fetch: (s) => L("sources").then(({ makeSources: e }) => e(s)),
  prefetch: () => {
    L("sources").catch((s) => mw.log.warn(s));
  },
  readSheet: (s, e) => L("sources").then(({ readSheetFile: t }) => t(s, e)),
  problemText: ne
};
function $i(s) {
  return d(this, null, function* () {
    try {
      return yield (yield L("after")).limitSeconds(s);
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
  });
}
function Ii() {
  Vs(Ds);
  Ws();
}
function Vi(s, e) {
  const t = ne;
  return {
    columns: { problemText: t, fetch: () => d(null, null, function* () {
      return new (yield L("draft")).ColumnView(s);
    }) },
    naming: { problemText: t, fetch: () => d(null, null, function* () {
      return new (yield L("draft")).NamingView(s);
    }) },
    presets: { problemText: t, fetch: () => d(null, null, function* () {
      return (yield L("presets")).makePresets(s, e);
    }) }
  };
}
function nf(s, e) {
  Ii();
  const t = ut(s.randomBytes);
  void Zt(t);
  const r = new ft(m(l({}, s), {
    lists: new Nt(s.service),
    freeNames: (...o) => d(null, null, function* () {
      return (yield L("draft")).freeNames(...o);
    }),
    connection: Ns,
    limitSeconds: $i,
    columns: new be(Bs),
    journal: new Se(Es, Ms, t),
    holdRun: Zt,
    onFinished: (o) => {
      mw.hook("accountCreator.finished").fire(o);
    },
    whoAmI: () => s.service.whoAmI(),
    onReturn: qs
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
      return d(this, null, function* () {
        if (r.hasDraft && !r.run.isBusy) {
          r.startOver();
        }
        if (!r.run.isBusy) {
          yield r.open(o);
        }
      });
    },
    screen: new Et(r, m(l({}, e), {
      createAccountPage: () => s.service.createAccountPage(),
      fetchAdvice: Fs,
      exports: { fetch: () => L("after"), problemText: ne },
      sources: An,
      sheetReturn: (o) => ({
        fetch: () => d(null, null, function* () {
          return new (yield L("after")).SheetReturnView(r, o, An);
        }),
        problemText: ne
      }),
      limit: {
        fetch: () => d(null, null, function* () {
          return new (yield L("after")).LimitView(r);
        }),
        problemText: ne
      },
      draft: Vi(r, s.service.me)
    }))
  };
}

// list.js
mw.libs.accountCreator.parts.list.modules = [sn, me, rn, tn, $e, pt, Te, K, ye, v, D, ve, nn, Rr, ce, yt, ln, xt, Rt];
return { makeListPart: nf };
} };
// </nowiki>
