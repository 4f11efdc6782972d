// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.list = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e"}, contents: '8b47195d', run: function () {
'use strict';
var hn = Object.defineProperty, fn = Object.defineProperties;
var wn = Object.getOwnPropertyDescriptors;
var Le = Object.getOwnPropertySymbols;
var Ts = Object.prototype.hasOwnProperty, Es = Object.prototype.propertyIsEnumerable;
var As = (r, e, t) => e in r ? hn(r, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : r[e] = t, l = (r, e) => {
  for (var t in e || (e = {}))
    Ts.call(e, t) && As(r, t, e[t]);
  if (Le)
    for (var t of Le(e))
      Es.call(e, t) && As(r, t, e[t]);
  return r;
}, m = (r, e) => fn(r, wn(e));
var Fs = (r) => typeof r == "symbol" ? r : r + "", G = (r, e) => {
  var t = {};
  for (var s in r)
    Ts.call(r, s) && e.indexOf(s) < 0 && (t[s] = r[s]);
  if (r != null && Le)
    for (var s of Le(r))
      e.indexOf(s) < 0 && Es.call(r, s) && (t[s] = r[s]);
  return t;
};
var d = (r, e, t) => new Promise((s, o) => {
  var n = (c) => {
    try {
      a(t.next(c));
    } catch (u) {
      o(u);
    }
  }, i = (c) => {
    try {
      a(t.throw(c));
    } catch (u) {
      o(u);
    }
  }, a = (c) => c.done ? s(c.value) : Promise.resolve(c.value).then(n, i);
  a((t = t.apply(r, e)).next());
});

// taken:steps/accounts/list/row
var Ms = mw.libs.accountCreator.parts.steps.modules[1], se = mw.libs.accountCreator.parts.steps.modules[2], Ns = mw.libs.accountCreator.parts.steps.modules[3], Pe = mw.libs.accountCreator.parts.steps.modules[4], X = mw.libs.accountCreator.parts.steps.modules[5], M = mw.libs.accountCreator.parts.steps.modules[6], b = mw.libs.accountCreator.parts.steps.modules[7], T = mw.libs.accountCreator.parts.steps.modules[8], O = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/keep/column-memory.ts
var Bs = 20, Ws = 100, $s = 200, qs = "accountCreator.columns", gn = (r) => typeof r == "string" && r.length <= $s, bn = (r) => Ms.includes(r), Vs = (r) => !r.includes("password") && !r.includes("reason");
function yn(r) {
  let [e, t] = Array.isArray(r) ? r : [];
  return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= Ws && e.every(gn) && t.every(bn) && Vs(t) ? [{ headings: e, meanings: t }] : [];
}
var Ds = (r, e) => r.length === e.length && r.every((t, s) => t === e[s]);
function kn(r) {
  return r.length <= Ws && r.some((e) => e !== "") && r.every((e) => e.length <= $s && !/[@＠]/.test(e));
}
var Ce = class {
  constructor(e) {
    this.store = e;
  }
  /** @return Null: no table with these headings is remembered */
  recall(e) {
    var t, s;
    return (s = (t = this.read().find((o) => Ds(o.headings, e))) == null ? void 0 : t.meanings) != null ? s : null;
  }
  remember(e, t) {
    if (!kn(e) || e.length !== t.length)
      return;
    let s = this.read(), o = s.filter((i) => !Ds(i.headings, e)), n = [...Vs(t) ? [{ headings: e, meanings: t }] : [], ...o].slice(0, Bs);
    if (!(n.length === 0 && s.length === 0))
      try {
        this.store.set(qs, JSON.stringify(n.map((i) => [i.headings, i.meanings])));
      } catch (i) {
      }
  }
  read() {
    var e;
    try {
      let t = JSON.parse((e = this.store.get(qs)) != null ? e : "[]");
      return Array.isArray(t) ? t.slice(0, Bs).flatMap(yn) : [];
    } catch (t) {
      return [];
    }
  }
};

// taken:core/accounts/contract/declarations
var re = mw.libs.accountCreator.parts.core.modules[7], oe = mw.libs.accountCreator.parts.core.modules[8], Z = mw.libs.accountCreator.parts.core.modules[9];

// taken:table/accounts/presets/preset
var Is = mw.libs.accountCreator.parts.table.modules[3], x = mw.libs.accountCreator.parts.table.modules[4], Us = mw.libs.accountCreator.parts.table.modules[5], Hs = mw.libs.accountCreator.parts.table.modules[6], _s = mw.libs.accountCreator.parts.table.modules[7], js = mw.libs.accountCreator.parts.table.modules[8];

// taken:core/accounts/contract/own
var Oe = mw.libs.accountCreator.parts.core.modules[18], Ae = mw.libs.accountCreator.parts.core.modules[19];

// taken:core/accounts/contract/parameters
var Te = mw.libs.accountCreator.parts.core.modules[21], Gs = mw.libs.accountCreator.parts.core.modules[22], Yt = mw.libs.accountCreator.parts.core.modules[24], Ks = mw.libs.accountCreator.parts.core.modules[25], zs = mw.libs.accountCreator.parts.core.modules[26], ne = mw.libs.accountCreator.parts.core.modules[27];

// taken:core/accounts/names/unicode-pattern
var I = mw.libs.accountCreator.parts.core.modules[44];

// src/accounts/presets/page-texts.ts
var U = 255, Xt = I(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]`), Zt = /[\t\n]/, vn = /[#<>[\]{}|]/;
function es(r) {
  return !vn.test(r) && !Zt.test(r);
}
function Ee(r) {
  return /^https?:/i.test(r) ? /^https?:\/\/[^\s<>"]+$/i.test(r) : es(r);
}
function Fe(r, e, t) {
  return typeof r == "string" && r.length <= e && !Xt.test(r) && t(r);
}

// src/accounts/presets/read-preset.ts
var ts = 1e4, Qs = 60, Js = (r) => r.length > Qs ? `${r.slice(0, Qs)}…` : r, Rn = (r) => Js(typeof r == "string" ? r : JSON.stringify(r));
function ie(r) {
  return typeof r == "object" && r !== null && !Array.isArray(r);
}
var ss = class r {
  constructor(e, t) {
    this.table = e;
    this.path = t;
    this.faults = [];
    this.read = /* @__PURE__ */ new Set();
  }
  value(e) {
    return this.read.add(e), Oe(this.table, e);
  }
  refuse(e, t, s = 0) {
    this.faults.push({ kind: "rule", key: this.path + e, rule: t, most: s });
  }
  /** A text that keeps a rule; '' where there is none. */
  text(e, t, s, o) {
    let n = this.value(e);
    return n === void 0 ? "" : Fe(n, s, o) ? n : (this.refuse(e, typeof n == "string" && Xt.test(n) ? "unseen" : t, s), "");
  }
  line(e) {
    return this.text(e, "text", U, (t) => !Zt.test(t));
  }
  title(e) {
    return this.text(e, "title", U, es);
  }
  place(e) {
    return this.text(e, "place", U, Ee);
  }
  /** A number of days. */
  days(e, t, s) {
    var n;
    let o = (n = this.value(e)) != null ? n : t;
    return typeof o == "number" && Number.isInteger(o) && o >= 1 && o <= s ? o : (this.refuse(e, "days", s), t);
  }
  /** Those texts of a list that keep a rule; a list without any is a fault. */
  list(e, t, s) {
    let o = this.value(e);
    if (o === void 0)
      return [];
    let n = Array.isArray(o) ? o : [], i = n.filter(s);
    if (i.length === 0 || i.length < n.length) {
      let a = n.filter((c) => !s(c)).map(Rn);
      this.faults.push({ kind: "rule", key: this.path + e, rule: t, most: 0, values: a, keeps: i.length > 0 });
    }
    return [...new Set(i)];
  }
  /** What is inside a key; null where there is nothing. */
  inside(e, t) {
    let s = this.value(e);
    if (s == null)
      return null;
    if (!ie(s))
      return this.refuse(e, "object"), null;
    let o = new r(s, `${this.path}${e}.`), n = t(o);
    return this.faults.push(...o.end()), n;
  }
  /** The faults; each key that nobody asked for is one. */
  end() {
    let e = Object.keys(this.table).filter((t) => !this.read.has(t));
    return [...this.faults, ...e.map((t) => ({ kind: "unknownKey", key: this.path + Js(t) }))];
  }
}, xn = (r) => typeof r == "string" && /^[\w.-]{1,100}$/.test(r);
function Sn(r) {
  let e = r.text("text", "long", ts, (t) => t.trim() !== "");
  return e === "" && r.refuse("text", "long", ts), { text: e, summary: r.line("summary") };
}
function Ln(r, e) {
  let t = r.list("names", "groups", xn);
  t.length === 0 && r.refuse("names", "groups");
  let s = r.days("days", e, e);
  return { names: t, days: s };
}
function Pn(r) {
  let e = r.line("section"), t = r.text("line", "line", U, (s) => s.includes("$1"));
  return e === "" && r.refuse("section", "text", U), t === "" && r.refuse("line", "line", U), { section: e, line: t, summary: r.line("summary") };
}
function Cn(r, e) {
  var s;
  let t = (s = r.value("passwordMode")) != null ? s : null;
  return Yt(t) && (e.length === 0 || e.includes(t)) ? t : (t !== null && r.refuse("passwordMode", "mode"), null);
}
function On(r, e) {
  let t = {
    name: r.line("name"),
    reason: r.line("reason"),
    passwordModes: r.list("passwordModes", "modes", Yt),
    eventPage: r.title("eventPage"),
    registration: r.place("registration"),
    namePattern: r.line("namePattern"),
    limitRequestPage: r.place("limitRequestPage"),
    slipText: r.text("slipText", "long", ts, () => !0),
    welcome: r.inside("welcome", Sn),
    groups: r.inside("groups", (s) => Ln(s, e)),
    participants: r.inside("participants", Pn)
  };
  return m(l({}, t), { passwordMode: Cn(r, t.passwordModes) });
}
function Me(r, e) {
  var o;
  let t = new ss(ie(r) ? r : {}, ""), s = On(t, e);
  return ie(r) || t.refuse("", "object"), { preset: s, fault: (o = t.end()[0]) != null ? o : null };
}

// src/accounts/presets/write-preset.ts
function An(r, e) {
  return JSON.stringify(e) === JSON.stringify(x[r]);
}
function me(r) {
  return Object.fromEntries(
    Object.keys(x).map((e) => [e, r[e]]).filter(([e, t]) => !An(e, t))
  );
}
function Ys(r) {
  let e = r.trim() === "" ? {} : JSON.parse(r), t = ie(e) ? e : {};
  return { table: t, presets: Array.isArray(t.presets) ? t.presets : [] };
}
var Xs = (r) => (e) => ie(e) && e.name === r;
function Zs(r, e) {
  return Ys(r).presets.some(Xs(e));
}
function er(r, e, t) {
  let { table: s, presets: o } = Ys(r), n = Xs(e.name), i = o.find(n), a = i === void 0 ? e : js(Me(i, t).preset, e), c = me(a), u = i === void 0 ? [...o, c] : o.map((h) => n(h) ? c : h);
  return { text: JSON.stringify(m(l({}, s), { presets: u }), null, "	"), preset: a };
}

// taken:core/accounts/contract/outcome
var y = mw.libs.accountCreator.parts.core.modules[17];

// src/accounts/list/create/attempt.ts
var Ne = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null }, A = {
  status: "open",
  before: "ready",
  sentAt: null,
  lost: !1,
  tries: 0,
  postponed: !1,
  outcome: null,
  existence: null,
  account: null,
  turn: Ne
};
function v(r) {
  return m(l({}, r), {
    status: "open",
    sentAt: r.lost ? r.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: m(l({}, r.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/follow-result.ts
var he = ["done", "already", "hasPage"], ae = {
  step: null,
  done: 0,
  total: 0,
  stopped: null,
  impossible: [],
  participants: { kind: "idle" }
};

// src/accounts/list/keep/journal-format.ts
var rs = [
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
], or = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function tr(r, e) {
  return !e || oe(r) ? null : r.format === "html" ? r.html : [r.text];
}
function sr(r) {
  return r === null ? Z("") : typeof r == "string" ? { format: "html", html: r } : Z(r[0]);
}
function Tn(r, e) {
  switch (r == null ? void 0 : r.kind) {
    case "created":
      return ["c", r.by];
    case "refused": {
      let { code: t, message: s, stops: o, spent: n, field: i, ended: a } = r;
      return ["r", t, tr(s, e), o, n, i, a];
    }
    case "step": {
      let { type: t, code: s, message: o } = r.step;
      return ["s", t, s, tr(o, e)];
    }
    case "unknown":
      return ["u", r.cause];
    case "sessionLost":
    case void 0:
      return null;
    default:
      return y(r);
  }
}
var En = ["mail", "password", "other"], Fn = ["timeout", "offline", "unreadable", "handedOver"];
function os(r, e, t) {
  return r.includes(e) ? e : t;
}
function Mn(r, e) {
  if (r === null)
    return null;
  switch (r[0]) {
    case "c":
      return { kind: "created", username: e != null ? e : "", by: os(En, r[1], "other") };
    case "r": {
      let [, t, s, o, n, i, a] = r;
      return { kind: "refused", code: t, message: sr(s), stops: o, spent: n, retryAfter: null, field: i, ended: a };
    }
    case "s": {
      let [, t, s, o] = r;
      return { kind: "step", step: { type: t, code: s, message: sr(o), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: os(Fn, r[1], "unreadable") };
    default:
      return y(r);
  }
}
function Nn(r, e) {
  return r && [
    or.indexOf(r.status),
    r.before,
    r.sentAt,
    r.lost,
    r.tries,
    r.postponed,
    r.existence,
    r.account,
    Tn(r.outcome, e)
  ];
}
function Bn(r) {
  if (r === null)
    return null;
  let [e, t, s, o, n, i, a, c, u] = r, h = or[e];
  if (h === void 0)
    throw new Error("Written by another version");
  let f = h === "sent";
  return m(l({}, A), {
    status: f ? "unknown" : h,
    before: t,
    sentAt: s,
    lost: o || f,
    tries: n,
    postponed: i,
    existence: a === "asking" ? "unknown" : a,
    account: c,
    outcome: Mn(u, c)
  });
}
var rr = (r) => r.toLowerCase().split(/[\s,;]+/).filter((e) => e);
function qn(r, { email: e, realname: t }) {
  let s = new Set(rr(t)), o = rr(r);
  return /[^\s@＠][@＠][^\s@＠]/.test(r) || e !== "" && r.toLowerCase().includes(e.toLowerCase()) || o.length > 0 && o.every((n) => s.has(n));
}
function Dn({ state: r, attempt: e }) {
  return r === "created" || r === "already" || r === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
}
function nr(r, e) {
  var g;
  let { username: t, email: s, realname: o, reason: n, mode: i, password: a } = r.request, c = Dn(r), u = [
    rs.indexOf(r.state),
    r.line,
    t,
    c ? "" : s,
    c ? "" : o,
    n,
    i,
    r.canonical,
    r.overrides,
    (g = r.creation) != null && g.createdByMe ? r.creation.at : null,
    a !== "" || r.passwordSource === "sheet",
    Nn(r.attempt, e.message)
  ], h = r.extra.filter(({ value: R }) => (a === "" || R !== a) && !(c && qn(R, r.request))), f = (e.extra ? h : []).map(({ column: R, heading: W, value: V }) => [R, W, V]), w = Wn(r.follow);
  return r.isWalkUp ? [...u, f, w, !0] : w.length > 0 ? [...u, f, w] : f.length > 0 ? [...u, f] : u;
}
function Wn(r = {}) {
  return Object.keys(r).flatMap((e) => {
    let t = he.find((s) => {
      var o;
      return s === ((o = r[e]) == null ? void 0 : o.kind);
    });
    return t ? [[e, t]] : [];
  });
}
function ir(r, e) {
  let [
    t,
    s,
    o,
    n,
    i,
    a,
    c,
    u,
    h,
    f,
    w,
    g,
    R = [],
    W = [],
    V = !1
  ] = e, Se = W.map(([Qt, Jt]) => [Qt, { kind: os(he, Jt, "already") }]);
  return l(m(l({}, M(r, s, { username: o, email: n, realname: i, reason: a, mode: c })), {
    isWalkUp: V,
    state: $n(rs[t]),
    canonical: u,
    overrides: [...h],
    creation: f === null ? null : { createdByMe: !0, createdBy: "", at: f },
    // Whose the account is that was there was found out, or said, before.
    claim: rs[t] === "already" ? { name: u, isTheirs: !0 } : null,
    passwordSource: w ? "sheet" : "given",
    attempt: Bn(g),
    extra: R.map(([Qt, Jt, mn]) => ({ column: Qt, heading: Jt, value: mn }))
  }), Se.length > 0 ? { follow: Object.fromEntries(Se) } : {});
}
function $n(r) {
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

// taken:core/accounts/list/keep/run-key
var ns = mw.libs.accountCreator.parts.core.modules[32], ar = mw.libs.accountCreator.parts.core.modules[33], fe = mw.libs.accountCreator.parts.core.modules[34], cr = mw.libs.accountCreator.parts.core.modules[35], is = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/keep/journal.ts
var Vn = 1e6, In = 2e6;
function Un(r) {
  return r.reduce((e, { extra: t }) => t.reduce((s, { heading: o, value: n }) => s + o.length + n.length, e), 0);
}
var Be = class {
  /**
   * @param store
   * @param wiki What tells the wiki from others of the same origin
   * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
   */
  constructor(e, t, s = "") {
    this.store = e;
    this.wiki = t;
    this.owner = s;
    this.isKept = !0;
    this.messages = 0;
    this.hasRoomForExtra = !0;
  }
  /** False: something could not be kept since begin(). */
  get kept() {
    return this.isKept;
  }
  /** Keeps the list, in place of what was kept before. */
  begin(e, t) {
    var o;
    let s = t.map(({ id: n }) => n);
    this.isKept = !0, this.messages = 0, this.hasRoomForExtra = Un(t) <= In, this.removeOthers(/* @__PURE__ */ new Set([fe(this.wiki), ...s.map((n) => this.rowKey(n))])), this.write(fe(this.wiki), [
      ns,
      e.me,
      e.startedAt,
      e.mode,
      e.reason,
      s,
      this.owner,
      e.values,
      me((o = e.preset) != null ? o : x),
      e.isAtDesk
    ]);
    for (let n of this.isKept ? t : [])
      this.writeRow(n);
    this.isKept || (this.clear(), this.isKept = !1);
  }
  /** Keeps a row as it is now, as long as its run is kept. */
  note(e) {
    this.isKeeping && this.writeRow(e);
  }
  get isKeeping() {
    try {
      return this.store.get(fe(this.wiki)) !== null;
    } catch (e) {
      return !0;
    }
  }
  writeRow(e) {
    let t = O(e), s = (t == null ? void 0 : t.kind) === "refused" && !oe(t.message) ? JSON.stringify(t.message).length : 0;
    this.messages += s, this.write(this.rowKey(e.id), nr(e, {
      message: this.messages < Vn,
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
      if (!ar(this.store, this.wiki, e, t))
        return { kind: "none" };
      let s = this.store.get(fe(this.wiki));
      return s === null ? { kind: "none" } : this.read(JSON.parse(s));
    } catch (s) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = !0;
    try {
      cr(this.store, this.wiki);
    } catch (e) {
      this.isKept = !1;
    }
  }
  rowKey(e) {
    return is(this.wiki) + e;
  }
  removeOthers(e) {
    try {
      for (let t of this.store.keys())
        t.startsWith(is(this.wiki)) && !e.has(t) && this.store.remove(t);
    } catch (t) {
      this.isKept = !1;
    }
  }
  write(e, t) {
    try {
      let s = JSON.stringify(t);
      this.store.get(e) !== s && this.store.set(e, s);
    } catch (s) {
      this.isKept = !1;
    }
  }
  read(e) {
    if (!Array.isArray(e))
      return { kind: "unreadable" };
    let [t, s, o, n, i, a, c, u, h, f] = e;
    if (t !== ns || typeof i != "string" || typeof u != "object")
      return { kind: "unreadable" };
    let w = a.map((W) => {
      var V;
      return ir(W, JSON.parse((V = this.store.get(this.rowKey(W))) != null ? V : ""));
    }), { preset: g, fault: R } = Me(h, 1 / 0);
    return {
      kind: "run",
      header: { me: s, mode: n, reason: i, values: u, startedAt: o, preset: R ? x : g, isAtDesk: f === !0 },
      rows: w,
      owner: c
    };
  }
};

// taken:core/accounts/contract/form
var lr = mw.libs.accountCreator.parts.core.modules[11], ur = mw.libs.accountCreator.parts.core.modules[13], as = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/service
var E = mw.libs.accountCreator.parts.core.modules[30];

// src/accounts/list/bulk-edits.ts
var qe = class {
  constructor(e, t) {
    this.store = e;
    this.table = t;
  }
  /** Of the rows that can be created or mended, those with one thing to put in place of what is wrong. */
  suggestions(e = this.store.rows) {
    return e.filter(X).flatMap((t) => t.remarks.flatMap(({ field: s, fixes: o }) => o.length === 1 ? o.map((n) => ({ row: t, field: s, value: n })) : []));
  }
  applySuggestions(e = this.store.rows) {
    this.table.asOne(() => {
      this.suggestions(e).forEach(({ row: t, field: s, value: o }) => this.table.edit(t, s, o));
    });
  }
  /** The rows that lack nothing but an address, where passwords can be made for the list. */
  get withoutAddress() {
    let { modes: e } = this.store.state;
    return e.includes("generate") ? this.store.rows.filter((t) => X(t) && t.remarks.some(({ code: s }) => s === "email-missing")) : [];
  }
  /**
   * These people get their passwords in a way of their own.
   *
   * @param rows
   * @param mode Null: as the others of the list
   */
  setMode(e, t) {
    this.each(e.filter(X), (s) => this.table.setMode(s, t));
  }
  /**
   * Their accounts are created with another reason than the others.
   *
   * @param rows
   * @param reason '' means the list's
   */
  setReason(e, t) {
    this.each(e.filter(X), (s) => this.table.edit(s, "reason", t));
  }
  /** The warnings of these rows are no matter. */
  accept(e) {
    this.each(e.filter(({ state: t }) => t === "warned"), (t) => this.table.accept(t));
  }
  each(e, t) {
    this.table.asOne(() => e.forEach(t));
  }
};

// taken:core/accounts/contract/clock
var pr = mw.libs.accountCreator.parts.core.modules[4];

// taken:core/accounts/contract/cancellation
var ce = mw.libs.accountCreator.parts.core.modules[0];

// src/accounts/list/row-observable.ts
var K = class {
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
    return this.listeners.add(e), e(this.current, []), () => {
      this.listeners.delete(e);
    };
  }
  change(e, t = []) {
    this.current = l(l({}, this.current), e);
    for (let s of [...this.listeners])
      s(this.current, t);
  }
};

// src/accounts/list/check/account-creators.ts
var Hn = 3, De = class {
  constructor(e) {
    this.lists = e;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.known = null;
    /** Why they are not known. */
    this.failure = new E("http", Z(""));
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
      for (let t = 0; !this.known && t < Hn && !e.cancelled; t++)
        try {
          this.known = yield this.lists.ownCreations(e);
        } catch (s) {
          this.failure = E.from(s);
        }
    });
  }
  /** What is known of an account without a further question; null: it is not among those that were fetched. */
  ownCreation(e) {
    var s;
    let t = (s = this.known) == null ? void 0 : s.creations.get(e);
    return t ? { createdByMe: !0, createdBy: "", at: t.at } : null;
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
      var o;
      let s = ((o = this.known) == null ? void 0 : o.complete) === !0;
      if (s && t.moreLookUps-- <= 0)
        return null;
      if (!this.known)
        throw this.failure;
      try {
        return yield this.lists.creationOf(e, t.source);
      } catch (n) {
        if (s && !t.source.cancelled)
          return null;
        throw n;
      }
    });
  }
};

// src/accounts/list/check/questions.ts
var We = class {
  /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
  constructor(e) {
    this.askableName = e;
    this.open = /* @__PURE__ */ new Set();
  }
  /** Marks the rows that are worth asking about as waiting for an answer. */
  ask(e) {
    let t = [];
    for (let s of e) {
      let o = this.askableName(s);
      if (o !== "") {
        let n = { about: o, answer: { kind: "pending" }, alternatives: [] };
        s.wiki = n, t.push({ row: s, fact: n });
      }
    }
    return t.forEach((s) => this.open.add(s)), t;
  }
  /** Does the row still wait for this answer, and not for one to a later question? */
  isOpen({ row: e, fact: t }) {
    return e.wiki === t;
  }
  answer(e, t) {
    e.row.wiki = m(l({}, e.fact), { answer: t }), this.open.delete(e);
  }
  /**
   * What is not answered yet was not asked.
   *
   * @return The rows that waited for an answer
   */
  withdraw() {
    let e = [...this.open].filter((t) => this.isOpen(t)).map(({ row: t }) => t);
    this.open.clear();
    for (let t of e)
      t.wiki = null;
    return e;
  }
};
function dr(r) {
  let e = /* @__PURE__ */ new Map();
  for (let t of r) {
    let { about: s } = t.fact, o = e.get(s);
    o ? o.push(t) : e.set(s, [t]);
  }
  return e;
}

// src/accounts/list/check/row-details.ts
function cs(r, e) {
  return r.request.password !== "" && b(r, e) === "type";
}
var $e = class {
  constructor(e, t, s) {
    this.lists = e;
    this.accounts = t;
    this.creators = s;
  }
  /** Is there anything to ask after this verdict on the name? */
  areNeeded(e, t, s) {
    switch (t.kind) {
      case "invalid":
        return !1;
      case "taken":
        return !this.creators.ownCreation(t.canonical);
      case "free":
        return this.lists.offersOverrides || cs(e, s);
      case "forbidden":
        return t.override !== null && this.lists.offersOverrides || cs(e, s);
      default:
        return y(t);
    }
  }
  /** What is known after the verdict on the name, where nothing else is needed. */
  known(e) {
    let t = e.kind === "taken" ? this.creators.ownCreation(e.canonical) : null;
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
  fetch(e, t, s) {
    return d(this, null, function* () {
      if (t.kind === "taken") {
        let f = yield this.creators.lookUp(t.canonical, s);
        return { kind: "checked", checks: [t], creation: f, password: null };
      }
      let { row: o, fact: n } = e, { source: i, mode: a } = s, { password: c } = o.request, u = yield this.refusals(t, i), h = cs(o, a) && !i.cancelled ? { of: c, check: yield this.accounts.checkPassword(n.about, c, i) } : null;
      return {
        kind: "checked",
        checks: u.length > 0 ? u : [t],
        creation: null,
        password: h
      };
    });
  }
  /** Why the name would be refused, each reason with its override: there may be more than one. */
  refusals(e, t) {
    return d(this, null, function* () {
      let s = e.kind === "forbidden" ? [e] : [];
      if (e.kind === "invalid" || s.some(({ override: i }) => i === null))
        return s;
      let o = yield this.lists.checkOverridable(e.canonical, t), n = (i) => s.some(({ override: a }) => a === i);
      return s.concat(o.filter(({ override: i }) => !n(i)));
    });
  }
};

// src/accounts/list/check/checker.ts
var mr = 50, _n = 2, jn = 200, hr = new E("http", Z("")), ls = (r) => r.map(({ row: e }) => e), Ve = class extends K {
  constructor(t) {
    super({ running: !1, done: 0, total: 0, cancelled: !1, failed: 0 });
    this.dependencies = t;
    this.source = new ce();
    let { lists: s, accounts: o, local: n } = t;
    this.questions = new We((i) => n.askableName(i)), this.creators = new De(s), this.details = new $e(s, o, this.creators);
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
  check(t, s = "type") {
    return d(this, null, function* () {
      this.cancel();
      let o = new ce();
      this.source = o, this.creators.forget();
      let n = this.questions.ask(t);
      this.change(
        { running: !0, done: 0, total: n.length, cancelled: !1, failed: 0 },
        this.concluded(ls(n))
      ), yield this.answer(n, { mode: s, source: o, counting: !0, moreLookUps: jn }), o.cancelled || this.change({ running: !1 });
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(t, s = "type") {
    return d(this, null, function* () {
      let o = this.questions.ask([t]);
      this.change({}, this.concluded(ls(o))), yield this.answer(o, { mode: s, source: this.source, counting: !1, moreLookUps: 1 });
    });
  }
  /** Has the log of this person's creations ready. Never rejects. */
  fetchOwn() {
    return this.creators.fetch(this.source);
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel(), this.source = new ce();
    let t = this.concluded(this.questions.withdraw());
    this.state.running ? this.change({ running: !1, cancelled: !0 }, t) : t.length > 0 && this.change({}, t);
  }
  /**
   * Up to three names like this one that are really free, put into the fixes of the row's remark.
   *
   * @param row A row with the remark `name-taken` or `name-forbidden`
   * @param others Canonical names that other rows of the list have
   * @param year Of now or of the event, for names with it
   * @throws WikiError
   */
  alternatives(t, s, o) {
    return d(this, null, function* () {
      let { wiki: n } = t, i = yield this.dependencies.freeNames(this.dependencies.lists, t, s, o, this.source);
      return n && t.wiki === n && (t.wiki = m(l({}, n), { alternatives: i }), this.change({}, this.concluded([t]))), i;
    });
  }
  /** What the wiki said of rows has consequences: draws them, and gives the ids of all rows that they concern. */
  concluded(t) {
    return this.dependencies.local.refresh(t).map(({ id: s }) => s);
  }
  answer(t, s) {
    return d(this, null, function* () {
      let { lists: o } = this.dependencies, { source: n } = s;
      t.length > 0 && (yield this.creators.fetch(n));
      let i = dr(t), a = [...i.keys()], c = o.namesPerRequest, u = 0;
      for (let h = 0; h < a.length && !n.cancelled; ) {
        let f = a.slice(h, h + c), w = f.flatMap((g) => {
          var R;
          return (R = i.get(g)) != null ? R : [];
        });
        try {
          if (u < _n) {
            let g = yield o.checkNames(f, n);
            u = 0, yield this.note(w, g, s);
          } else
            this.fail(w, hr, s);
        } catch (g) {
          if (n.cancelled)
            return;
          if (f.length > mr) {
            c = mr;
            continue;
          }
          u++, this.fail(w, E.from(g), s);
        }
        h += f.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(t, s, o) {
    return d(this, null, function* () {
      let n = [], i = [];
      for (let a of t) {
        let c = s.get(a.fact.about);
        o.source.cancelled || !this.questions.isOpen(a) || (c ? this.details.areNeeded(a.row, c, o.mode) ? i.push([a, c]) : (this.questions.answer(a, this.details.known(c)), n.push(a)) : this.fail([a], hr, o));
      }
      this.report(n, 0, o);
      for (let [a, c] of i)
        yield this.noteDetails(a, c, o);
    });
  }
  noteDetails(t, s, o) {
    return d(this, null, function* () {
      let { source: n } = o;
      if (!n.cancelled)
        try {
          let i = yield this.details.fetch(t, s, o);
          !n.cancelled && this.questions.isOpen(t) && (this.questions.answer(t, i), this.report([t], 0, o));
        } catch (i) {
          n.cancelled || this.fail([t], E.from(i), o);
        }
    });
  }
  fail(t, { text: s }, o) {
    let n = t.filter((i) => this.questions.isOpen(i));
    n.forEach((i) => this.questions.answer(i, { kind: "failed", text: s })), this.report(n, n.length, o);
  }
  report(t, s, { counting: o }) {
    let { state: n } = this, i = this.concluded(ls(t));
    this.change(o ? { done: n.done + t.length, failed: n.failed + s } : {}, i);
  }
};

// src/accounts/names/lookalike.ts
var Gn = I(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g"), Kn = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω", zn = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw", Qn = new Map([...Kn].map((r, e) => [r, zn.charAt(e)]));
function Ie(r) {
  let e = r.toLowerCase();
  return /[^\0-\x7f]/.test(e) && (e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
    var s;
    return (s = Qn.get(t)) != null ? s : t;
  })), e = e.replace(Gn, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w"), e || r;
}

// taken:core/accounts/names/clean-name
var Jn = mw.libs.accountCreator.parts.core.modules[40], us = mw.libs.accountCreator.parts.core.modules[41], Yn = mw.libs.accountCreator.parts.core.modules[42], Xn = mw.libs.accountCreator.parts.core.modules[43];

// src/accounts/names/username.ts
var Zn = 235, ei = I(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi"), ti = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function si(r, e) {
  var n;
  let t = String.fromCodePoint((n = r.codePointAt(0)) != null ? n : 0);
  if (/[\u10d0-\u10ff]/u.test(t))
    return r;
  let s = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase(), o = s.length > t.length ? s.slice(1).toLowerCase() : s.slice(1);
  return (s.charAt(0) + o + r.slice(t.length)).normalize();
}
function ri(r, e = []) {
  return /^~\d{4}-/.test(r) || e.some((t) => {
    let [s = "", o = ""] = t.split("$1");
    return r.length >= s.length + o.length && r.startsWith(s) && r.endsWith(o);
  });
}
function oi(r) {
  return encodeURIComponent(r).replace(/%../g, ".").length;
}
function ee(r, e = {}) {
  var i;
  let t = us(r.normalize().replace(/_/g, " "), e).normalize(), s = (a, c = "") => ({ canonical: "", problem: a, characters: c });
  if (t === "")
    return s("empty");
  let o = t.match(ei);
  if (o)
    return s("characters", [...new Set(o)].join(" "));
  let n = si(t, (i = e.language) != null ? i : "");
  return ti.test(n) ? s("address") : ri(n, e.temporaryPatterns) ? s("temporary") : oi(n) > Zn ? s("long") : { canonical: n, problem: null };
}

// taken:read/accounts/list/read/clean-request
var fr = mw.libs.accountCreator.parts.read.modules[2];

// taken:table/accounts/list/row-overrides
var wr = mw.libs.accountCreator.parts.table.modules[1];

// taken:checks/accounts/list/check/creation-parameters
var gr = mw.libs.accountCreator.parts.checks.modules[4];

// src/accounts/list/check/wiki-remarks.ts
function H(r, e, t = null, s = {}) {
  return m(l({
    severity: r,
    code: e,
    field: "username",
    parameters: [],
    fixes: [],
    override: null
  }, s), {
    // The wiki may refuse without a word; then ours are said.
    message: t && !oe(t) ? t : null
  });
}
function ni(r, e, t) {
  let { request: s, linked: o, isWalkUp: n, claim: i } = r;
  return (i == null ? void 0 : i.name) === e ? i.isTheirs : o !== "" && o === s.username || !n && ((t == null ? void 0 : t.createdByMe) === !0 || (t == null ? void 0 : t.isRecent) === !0);
}
function ii(r, e, t, s) {
  var i, a;
  let o = ni(r, e, t);
  if (t != null && t.createdByMe)
    return o ? H("info", "already", null, { parameters: [(i = t.at) != null ? i : ""] }) : H("error", "already", null, { fixes: s, parameters: [(a = t.at) != null ? a : ""] });
  let n = gr(e, t);
  return o ? H("info", "has-account", null, { parameters: n }) : H("error", "name-taken", null, { fixes: s, parameters: n });
}
function ai(r, e, t, s) {
  switch (e.kind) {
    case "invalid":
      return H("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return ii(r, e.canonical, t, s);
    case "forbidden":
      return H("error", "name-forbidden", e.message, { override: e.override, fixes: s });
    default:
      return y(e);
  }
}
function br(r, e, t) {
  var s, o;
  switch (e.kind) {
    case "pending":
      return [];
    case "failed":
      return [H("warning", "check-failed", e.text)];
    case "checked": {
      let { checks: n, creation: i, password: a } = e, c = [...(o = (s = r.wiki) == null ? void 0 : s.alternatives) != null ? o : []], u = n.map((h) => ai(r, h, i, c));
      return a && !a.check.accepted && a.of === r.request.password && u.push(H("error", "password-weak", a.check.messages[0], { field: "password" })), n.some(({ kind: h }) => h !== "invalid") && t !== r.request.username && u.push(H("info", "normalised", null, { parameters: [t] })), u.filter((h) => h !== null);
    }
    default:
      return y(e);
  }
}

// src/accounts/list/check/conclude.ts
var ci = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function we({ state: r, attempt: e }) {
  return ci.includes(r) && (e === null || e.status === "open");
}
function Ue({ wiki: r }, e) {
  return r && e !== "" && r.about === e ? r.answer : null;
}
function He(r, e) {
  let t = Ue(r, e), s = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: o }) => o !== "invalid") : void 0;
  return s && s.kind !== "invalid" ? s.canonical : e;
}
function yr(r, e) {
  var s;
  let t = Ue(r, e);
  return (t == null ? void 0 : t.kind) === "checked" && ((s = t.creation) == null ? void 0 : s.createdByMe) === !0;
}
function li(r, e, t) {
  var o;
  let { password: s } = r.request;
  return t.kind === "checked" && t.checks.every(({ kind: n }) => n === "free" || n === "forbidden") && b(r, e) === "type" && s !== "" && ((o = t.password) == null ? void 0 : o.of) !== s;
}
function ps(r, e, t) {
  let s = Ue(r, e);
  return s !== null && s.kind !== "pending" && !li(r, t, s);
}
function ui({ cleaned: r, request: e }) {
  let t = [];
  for (let s of ["username", "email", "realname", "reason"]) {
    let o = r[s];
    o && o.to === e[s] && o.from.replace(/\s+/g, " ").trim() !== o.to && t.push({
      severity: "info",
      code: "cleaned",
      field: s,
      parameters: [o.from, o.to],
      message: null,
      fixes: [],
      override: null
    });
  }
  return t;
}
function pi(r, { overrides: e, accepted: t }, s) {
  let o = r.filter(({ severity: n }) => n === "error");
  return o.some((n) => !wr(n, e)) ? "rejected" : o.length || r.some(({ severity: n, code: i }) => n === "warning" && !t.includes(i)) ? "warned" : s;
}
function kr(r, e, t) {
  let s = Ue(r, e.name), o = He(r, e.name), n = (s == null ? void 0 : s.kind) === "checked" ? s.creation : null, i = s ? br(r, s, o) : [];
  if (i.some((h) => h.severity === "info" && Ns(h)))
    return { canonical: o, creation: n, remarks: i.filter(({ severity: h }) => h === "info"), state: "already" };
  let a = [...e.related, ...e.own, ...i, ...ui(r)], c = (s == null ? void 0 : s.kind) === "pending" ? "checking" : ps(r, e.name, t) ? "ready" : "unchecked", u = pi(a, r, c);
  return { canonical: o, creation: n, remarks: a, state: c === "checking" ? "checking" : u };
}

// taken:core/accounts/contract/reason
var vr = mw.libs.accountCreator.parts.core.modules[29];

// taken:checks/accounts/email/judge-email
var Rr = mw.libs.accountCreator.parts.checks.modules[3];

// taken:core/accounts/names/characters
var xr = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/list/check/local-remarks.ts
function L(r, e, t, s = [], o = null) {
  return { severity: r, code: e, field: t, parameters: s, message: null, fixes: o === null ? [] : [o], override: null };
}
function di(r, e, t) {
  if (e.problem === null)
    return null;
  if (e.problem === "empty")
    return L("error", "name-missing", "username");
  let s = e.characters.split(" ").reduce((i, a) => i.split(a).join(" "), r), n = e.problem === "characters" && !r.includes("@") ? ee(s, t).canonical : "";
  return L("error", "name-invalid", "username", [e.problem, e.characters], n || null);
}
function mi(r, e) {
  if (r === "")
    return e === "mail" ? L("error", "email-missing", "email") : null;
  let { problem: t, meant: s } = Rr(r), o = e === "mail" || t === "invalid" ? [] : ["takeover"];
  switch (t) {
    case null:
      return null;
    case "typo":
      return L("warning", "email-typo", "email", [s != null ? s : "", ...o], s);
    case "invalid":
    case "odd":
      return L(t === "invalid" ? "error" : "warning", "email-invalid", "email", [r, ...o], s);
    default:
      return y(t);
  }
}
function Sr(r, e, t, s) {
  let { username: o, email: n, password: i } = r.request, a = xr(e.canonical);
  return [
    di(o, e, t),
    a === null ? null : L("warning", "name-mixed", "username", [a]),
    mi(n, s),
    s === "type" && i === "" ? L("error", "password-missing", "password") : null
  ].filter((c) => c !== null);
}
function Lr(r, e, t) {
  let { email: s, realname: o } = r.request, n = ne(t, e), i = (a) => n.some(({ required: c, fields: u }) => c !== "optional" && u.some((h) => h.name === a && !h.optional));
  return [
    ...e !== "mail" && s === "" && i("email") ? [L("error", "email-required", "email")] : [],
    ...o === "" && i("realname") ? [L("error", "realname-required", "realname")] : []
  ];
}
function Pr(r, e) {
  let t = ds(r, e), s = e.sameEmail(r);
  return [
    ...t ? [t] : [],
    ...s ? [L("warning", "email-repeated", "email", [
      s.row.line,
      s.canonical || s.row.request.username
    ])] : []
  ];
}
function ds(r, e) {
  let t = e.sameName(r);
  if (t)
    return L("error", "duplicate", "username", [t.row.line, t.canonical]);
  let s = e.sameLook(r);
  return s && s.canonical !== r.canonical ? L("warning", "lookalike", "username", [s.row.line, s.canonical]) : null;
}
function ms(r, e) {
  let t = vr(r), s = e.personIn(r);
  return [
    ...t === null ? [] : [L("warning", "reason-address", "reason", [t])],
    ...s === null ? [] : [L("warning", "reason-name", "reason", [s])]
  ];
}

// src/accounts/list/check/names-in-text.ts
var Cr = I(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`), hi = I(String.raw`[^\p{L}\p{M}\p{N}]+`), fi = 8, wi = 30;
function Or(r) {
  return r.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
var Ar = (r) => r.split(hi).filter((e) => e !== ""), _e = class {
  constructor() {
    this.counts = /* @__PURE__ */ new Map();
    /** How many names there are of each length: only those lengths are looked up. */
    this.lengths = /* @__PURE__ */ new Map();
  }
  /** Adds a name, or takes it away. Is it one more, or one less, than before? */
  set(e, t, s) {
    var a, c;
    let o = (a = this.counts.get(e)) != null ? a : 0, n = o + (s ? 1 : -1);
    n > 0 ? this.counts.set(e, n) : this.counts.delete(e);
    let i = o > 0 != n > 0;
    return i && this.lengths.set(t, ((c = this.lengths.get(t)) != null ? c : 0) + (n > 0 ? 1 : -1)), i;
  }
  /** The first name that begins at a place, cut out by its length. */
  findAt(e) {
    for (let [t, s] of this.lengths) {
      let o = s > 0 ? e(t) : "";
      if (this.counts.has(o))
        return o;
    }
    return null;
  }
}, je = class {
  constructor() {
    /** By their words, with a space between them. */
    this.spaced = new _e();
    this.unspaced = new _e();
  }
  /**
   * Adds a name, or takes it away.
   *
   * @param name
   * @param present
   * @return Whether texts may have to be searched again
   */
  set(e, t) {
    let s = Or(e);
    if (Cr.test(s)) {
      let { length: n } = s;
      return n > 1 && n <= wi && this.unspaced.set(s, n, t);
    }
    let o = Ar(s);
    return s.includes(" ") && o.length > 1 && o.length <= fi && this.spaced.set(o.join(" "), o.length, t);
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(e) {
    let t = Or(e), s = Ar(t);
    for (let n = 0; n < s.length; n++) {
      let i = this.spaced.findAt((a) => s.slice(n, n + a).join(" "));
      if (i !== null)
        return i;
    }
    let o = Cr.test(t) ? t.length : 0;
    for (let n = 0; n < o; n++) {
      let i = this.unspaced.findAt((a) => t.slice(n, n + a));
      if (i !== null)
        return i;
    }
    return null;
  }
};

// src/accounts/list/check/row-groups.ts
var le = class {
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
  set(e, t, s) {
    var a, c, u;
    if (e === "")
      return [];
    let o = this.groups.get(e);
    if (!o)
      return s && this.groups.set(e, [t]), [];
    let n = 0;
    for (let h = o.length; n < h; ) {
      let f = n + h >> 1;
      ((c = (a = o[f]) == null ? void 0 : a.id) != null ? c : 0) < t.id ? n = f + 1 : h = f;
    }
    let i = ((u = o[n]) == null ? void 0 : u.id) === t.id;
    return o.splice(n, i ? 1 : 0, ...s ? [t] : []), o.length || this.groups.delete(e), n === 0 ? o : [];
  }
};

// src/accounts/list/check/row-index.ts
var ge = class {
  constructor() {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new le();
    this.looks = new le();
    this.emails = new le();
    this.people = new je();
  }
  get(e) {
    var t;
    return (t = this.entries.get(e.id)) != null ? t : null;
  }
  file(e, t) {
    this.forget(e.row, t), this.entries.set(e.row.id, e), this.setKeys(e, !0, t);
  }
  forget(e, t) {
    let s = this.get(e);
    s && (this.entries.delete(e.id), this.setKeys(s, !1, t));
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
  above(e, t, s) {
    let o = t.first(s);
    return o && o.id !== e.id ? this.get(o) : null;
  }
  setKeys(e, t, { rows: s, people: o }) {
    for (let [n, i] of [
      [this.names, e.canonical],
      [this.looks, e.look],
      [this.emails, e.email]
    ])
      n.set(i, e.row, t).forEach((a) => s.add(a));
    e.realname && this.people.set(e.realname, t) && o.add(e.realname);
  }
};

// src/accounts/list/check/local-check.ts
var Ge = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() }), Ke = class {
  constructor(e) {
    this.context = e;
    this.index = new ge();
  }
  /** Checks all rows, from scratch: a new list, another mode, other rules. */
  checkAll(e) {
    let t = this.checkInSlices(e, e.length + 1);
    for (; !t.next().done; )
      ;
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
    this.index = new ge();
    let s = Ge(), o = 0;
    for (let n of [
      (i) => this.file(i, s),
      (i) => this.relate(i)
    ])
      for (let i of e)
        n(i), ++o % t === 0 && (yield o / e.length / 2);
  }
  /**
   * Checks rows that are new, were edited or put back, and those whose duplicates or look-alikes change by it.
   *
   * @param edited
   * @return All rows of which something may have changed, `edited` among them
   */
  update(e) {
    let t = Ge();
    return e.forEach((s) => {
      t.rows.add(s), this.file(s, t);
    }), this.relateAll(t);
  }
  /**
   * Forgets rows that were deleted.
   *
   * @param deleted
   * @return The rows of which something may have changed by it
   */
  remove(e) {
    let t = Ge();
    return e.forEach((s) => this.index.forget(s, t)), e.forEach((s) => t.rows.delete(s)), this.relateAll(t);
  }
  /**
   * The wiki has said something of rows: brings what follows from it up to date.
   *
   * @param rows Those that are no longer on the list are passed over
   * @return As of update()
   */
  refresh(e) {
    let t = Ge();
    for (let s of e) {
      let o = this.index.get(s);
      (o == null ? void 0 : o.row) === s && (t.rows.add(s), (!we(s) || He(s, o.name) !== o.canonical) && this.file(s, t));
    }
    return this.relateAll(t);
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(e) {
    return ps(e, this.nameOf(e), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(e) {
    var n;
    let t = this.index.get(e), s = t !== null && ((n = ds(t, this.index)) == null ? void 0 : n.severity) === "error", o = this.nameOf(e);
    return we(e) && !s && !yr(e, o) ? o : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created or that were theirs.
   */
  trust(e) {
    for (let t of e) {
      let { creation: s, claim: o } = t, n = this.nameOf(t);
      t.wiki = {
        about: n,
        alternatives: [],
        answer: {
          kind: "checked",
          creation: s,
          password: null,
          checks: [{ kind: (s != null ? s : o) ? "taken" : "free", canonical: t.canonical || n }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(e = this.context.reason) {
    return ms(e, this.index);
  }
  nameOf(e) {
    let t = this.index.get(e);
    return (t == null ? void 0 : t.row) === e ? t.name : ee(e.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(e, t) {
    let { rules: s, mode: o, requests: n } = this.context, i = we(e);
    i && fr(e, s);
    let { username: a, email: c, realname: u } = e.request, h = b(e, o), f = ee(a, s), w = f.canonical, g = i ? He(e, w) : e.canonical || w;
    this.index.file({
      row: e,
      name: w,
      canonical: g,
      look: g && Ie(g),
      email: c.toLowerCase(),
      realname: u,
      own: i ? Sr(e, f, s, h).concat(Lr(e, h, n)) : []
    }, t);
  }
  /** Compares the row with the others, and concludes. */
  relate(e) {
    let { index: t } = this, s = t.get(e);
    if (s && we(e)) {
      let { reason: o } = e.request, n = [...Pr(s, t), ...o ? ms(o, t) : []];
      Object.assign(e, kr(e, { name: s.name, own: s.own, related: n }, this.context.mode));
    }
  }
  relateAll({ rows: e, people: t }) {
    let s = t.size > 0 ? this.index.withReason : [], o = [.../* @__PURE__ */ new Set([...e, ...s])].filter((n) => this.index.get(n) !== null);
    return o.forEach((n) => this.relate(n)), o;
  }
};

// src/accounts/list/list-check.ts
var gi = 400, ze = class {
  constructor(e, t) {
    this.store = e;
    this.local = new Ke({ rules: {}, mode: "mail", requests: [], reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = t.clock;
    let { lists: s, service: o, freeNames: n } = t;
    this.checker = new Ve({ lists: s, accounts: o, freeNames: n, local: this.local }), this.checker.observe((i, a) => e.set({ checker: i }, a));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return d(this, null, function* () {
      let { store: e, local: t } = this, { mode: s, reason: o } = e.state;
      t.context = m(l({}, t.context), { mode: s, reason: o });
      for (let i of t.checkInSlices(e.rows))
        i < 1 && (yield pr(this.clock, 0));
      e.replaceRows(e.rows, {
        place: { kind: "check" },
        reasonRemarks: t.reasonRemarks(o)
      }, e.rows.map(({ id: i }) => i));
      let n = e.rows.filter((i) => O(i) === null && i.state !== "already");
      yield this.ask(n), this.tellQuota();
    });
  }
  tellQuota() {
    let { opening: e } = this.store.state;
    e && this.store.set({ quota: { own: this.checker.own, at: this.clock.now() + e.clockSkew } });
  }
  /** Finds out how many accounts the person has created lately. */
  askQuota() {
    return d(this, null, function* () {
      yield this.checker.fetchOwn(), this.tellQuota();
    });
  }
  /**
   * Somebody has come to the list: what can be known here is known at once, and the wiki is asked.
   *
   * @return All rows of which something may have changed
   */
  added(e) {
    let { mode: t, reason: s } = this.store.state;
    return this.local.context = m(l({}, this.local.context), { mode: t, reason: s }), this.local.update([e]);
  }
  /** Asks the wiki about a row beside those that it is being asked about. */
  askAlone(e) {
    return this.checker.recheck(e, this.store.state.mode);
  }
  /** Asks the wiki about these rows. */
  ask(e) {
    return this.checker.check(e, this.store.state.mode);
  }
  cancel() {
    this.checker.cancel();
  }
  /** While the list is being written nothing is checked: all of it will be. */
  get isWritten() {
    return this.store.state.stage.kind === "list";
  }
  /** Rows are other than they were, or back: what can be known here is known at once. As LocalCheck.update(). */
  update(e) {
    return this.isWritten ? [] : this.local.update(e);
  }
  /** Rows are gone. As LocalCheck.remove(). */
  removed(e) {
    return this.isWritten ? [] : this.local.remove(e);
  }
  /** Rows were edited: what can be known here is known at once, and the wiki is asked once the typing rests. */
  edited(e) {
    var s;
    if (this.isWritten)
      return [];
    let t = this.local.update([e]);
    return (s = this.resting.get(e.id)) == null || s(), this.resting.delete(e.id), this.local.isAnswered(e) || this.resting.set(e.id, this.clock.later(gi, () => {
      this.resting.delete(e.id), this.checker.recheck(e, this.store.state.mode);
    })), t;
  }
  /** What was not worth asking about may be so now, such as a name that is no longer there twice. */
  askOpen(e) {
    for (let t of this.isWritten ? [] : e)
      t.state === "unchecked" && !this.resting.has(t.id) && this.checker.recheck(t, this.store.state.mode);
  }
  /** Puts free names beside one that is taken. */
  alternatives(e) {
    return d(this, null, function* () {
      let t = new Set(this.store.rows.map(({ canonical: s }) => s));
      yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
    });
  }
};

// src/accounts/list/list-desk.ts
function Tr(r, e) {
  return r.reduce((t, s) => Math.max(t, s[e]), 0) + 1;
}
var Qe = class {
  constructor(e, t, s, o, n) {
    this.store = e;
    this.check = t;
    this.table = s;
    this.sheet = o;
    this.run = n;
  }
  open() {
    this.set(!0);
  }
  /** Finds out how many accounts the person has created lately. */
  askQuota() {
    return this.check.askQuota();
  }
  /** Back to the list, with all who came. */
  leave() {
    let { store: e } = this, t = e.hasBegun ? "results" : e.rows.length > 0 ? "check" : "list";
    this.set(!1), e.set({ place: { kind: t } });
  }
  /** Puts somebody below the others, and asks the wiki about the name. */
  add(e) {
    let { id: t, line: s } = this.numbers, o = m(l({}, M(t, s, e)), { isWalkUp: !0 });
    return this.sheet.makePassword(o), this.put(o), this.check.askAlone(o), o;
  }
  /**
   * The account that has the name of somebody who cannot get it is theirs: they need no other, and no password.
   *
   * @param row On the list, or taken off it to be mended
   * @return The row of theirs that is on the list
   */
  recognise(e) {
    let { request: t, canonical: s } = e, o = this.store.rows.includes(e) ? e : l(l({}, e), this.numbers);
    return o.request = m(l({}, t), { password: "" }), o.passwordSource = "given", o.claim = { name: s, isTheirs: !0 }, this.put(o), o;
  }
  /** Takes somebody off the list again. */
  remove(e) {
    this.table.remove([e]), this.run.keep();
  }
  /** Creates these rows and no others. Whose password got lost with a reload, and was never sent, gets another. */
  create(e) {
    for (let t of e)
      (t.attempt === null || t.attempt.sentAt === null) && this.sheet.makePassword(t);
    return this.run.start(e);
  }
  /** Those of the next row. */
  get numbers() {
    let { rows: e } = this.store;
    return { id: Tr(e, "id"), line: Tr(e, "line") };
  }
  /** Puts the row below the others, unless it is among them; what can be known here of all is known at once. */
  put(e) {
    let { store: t } = this, s = this.check.added(e), o = t.rows.includes(e) ? t.rows : [...t.rows, e], { place: n } = t.state;
    t.replaceRows(o, n.kind === "list" ? { place: { kind: "check" } } : {}, s.map(({ id: i }) => i)), this.run.keep();
  }
  set(e) {
    this.store.set({ isAtDesk: e }), this.run.keep();
  }
};

// src/accounts/list/column-answer.ts
function Er(r) {
  var e, t;
  return (t = (e = /^.*/.exec(r)) == null ? void 0 : e[0]) != null ? t : "";
}
function Fr({ columns: r, hasHeadings: e, format: t }) {
  return r && e && t !== "sheet" ? r.map(({ heading: s }) => s) : null;
}
var Je = class {
  constructor(e) {
    this.memory = e;
    /** Null: nothing was said. */
    this.columns = null;
    /** Was it said of an earlier table? */
    this.isRemembered = !1;
    /** Counts the tables that there were. */
    this.table = 0;
    this.headings = "";
  }
  /** Another table is in the text where it begins with another line; in one to which somebody is added, it holds. */
  textChanged(e, t) {
    Er(e) !== Er(t) && this.forget();
  }
  /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
  changesWith(e) {
    let t = Fr(e), s = this.columns !== null && JSON.stringify(t) !== this.headings;
    s && this.forget();
    let o = this.columns === null && t ? this.memory.recall(t) : null;
    return o && (this.columns = o, this.isRemembered = !0, this.headings = JSON.stringify(t)), s || o !== null;
  }
  /** The person said that the table has these columns. */
  give(e) {
    var s, o;
    let t = Fr(e);
    this.columns = (o = (s = e.columns) == null ? void 0 : s.map(({ meaning: n }) => n)) != null ? o : null, this.isRemembered = !1, this.headings = JSON.stringify(t), t && this.columns && e.knowsHeadings && this.memory.remember(t, this.columns);
  }
  forget() {
    this.table++, this.columns = null, this.isRemembered = !1;
  }
};

// src/accounts/list/linked-names.ts
var Ye = (r) => new Set(
  Array.from(r.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
);

// src/accounts/list/read/as-rows.ts
function Xe(r, e = "") {
  let t = Ye(e);
  return r.map((u, c) => {
    var h = u, { line: s, lastLine: o, cleaned: n, extra: i } = h, a = G(h, ["line", "lastLine", "cleaned", "extra"]);
    return Object.assign(M(c + 1, s, a), {
      cleaned: n,
      extra: i,
      linked: t.has(a.username) ? a.username : ""
    });
  });
}

// src/accounts/list/list-draft.ts
var Ze = class {
  constructor(e, t, s, o, n, i) {
    this.store = e;
    this.check = t;
    this.table = s;
    this.sheet = o;
    this.reader = n;
    this.headings = {};
    this.answer = new Je(i);
  }
  /** The text as it stands now. */
  setText(e) {
    this.answer.textChanged(this.store.state.text, e), this.read(e);
  }
  /** What columns are called in the wiki's language, beside English. */
  setHeadings(e) {
    this.headings = e;
  }
  /** Which column is what, as the person says. */
  setColumns(e) {
    let { parsed: t, text: s } = this.store.state;
    t != null && t.columns && (this.answer.give(m(l({}, t), {
      columns: t.columns.map((o, n) => {
        var i;
        return m(l({}, o), { meaning: (i = e[n]) != null ? i : "unused" });
      })
    })), this.read(s));
  }
  /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
  chooseReading(e) {
    let { parsed: t, text: s } = this.store.state, o = t == null ? void 0 : t.readings[e];
    t && o && (this.answer.give(o), this.take(t.readings, !0, e, s));
  }
  /** Has people on the list, below those of the text, of whom it says nothing; none takes them off again. */
  setGuests(e) {
    this.store.isRunning || (this.table.guests = e, this.read(this.store.state.text));
  }
  setMode(e) {
    this.sheet.dropMade(e), this.store.set({ mode: e, sheet: "none" });
  }
  /** Other ways to the password are offered now: who has one that is not gets it as the others do. */
  readAgain() {
    !this.store.isRunning && this.store.state.parsed && this.read(this.store.state.text);
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
    var t, s;
    let { rules: e } = this.check.local.context;
    return {
      language: (t = e.language) != null ? t : "",
      userNamespaces: (s = e.userNamespaces) != null ? s : [],
      columns: this.answer.columns,
      headings: this.headings
    };
  }
  read(e) {
    let t = this.reader.readText(e, this.readOptions);
    this.answer.changesWith(t.readings[0]) && (t = this.reader.readText(e, this.readOptions)), this.take(t.readings, t.certain, 0, e);
  }
  /** What the person is asked of the text; an answer does not take the question away. */
  question(e, t, s) {
    let { table: o } = this.answer, { parsed: n, text: i } = this.store.state, a = (n == null ? void 0 : n.table) === o ? n : null;
    return {
      table: o,
      isGuess: !t || s === i && (a == null ? void 0 : a.isGuess) === !0,
      offered: a && e.length < 2 ? a.offered : e
    };
  }
  /** Who shall get the password in a way that is not offered here gets it as the others do. */
  withOfferedModes(e) {
    let { modes: t } = this.store.state;
    return e.map((s) => s.request.mode === null || t.includes(s.request.mode) ? s : m(l({}, s), { request: m(l({}, s.request), { mode: null }) }));
  }
  take(e, t, s, o) {
    var R, V;
    let { state: n } = this.store, i = (R = e[s]) != null ? R : e[0];
    if (!i)
      return;
    let W = i, { rows: a } = W, c = G(W, ["rows"]), u = this.withOfferedModes(Xe(a, o)), { rows: h, removed: f } = this.table.carry(u, o), w = c.format === "sheet" && u.some(({ request: Se }) => Se.password !== ""), g = w && ((V = n.parsed) == null ? void 0 : V.format) === "sheet" && o !== n.text;
    this.store.replaceRows(h, {
      text: o,
      parsed: o.trim() === "" ? null : m(l(l({}, c), this.question(e, t, o)), {
        certain: t,
        readings: e,
        chosen: s,
        remembered: this.answer.isRemembered
      }),
      undoable: f,
      sheet: w && !g && this.table.editCount === 0 ? "saved" : "none",
      mode: w && n.modes.includes("generate") ? "generate" : n.mode
    });
  }
};

// src/accounts/list/list-preset.ts
function hs({ requests: r, site: e }) {
  return zs(r, e.passwordModes).filter(Pe);
}
var et = class {
  /**
   * @param store
   * @param draft
   * @param keep Keeps a row as it is now, for a reload
   */
  constructor(e, t, s) {
    this.store = e;
    this.draft = t;
    this.keep = s;
    /** How long somebody may be in a group at most; as the page of presets says, once it is read. */
    this.groupDays = Is;
    /** The one that was chosen, as it was before anything of it was changed by hand. */
    this.chosen = x;
  }
  /** What would be saved as a preset now. */
  get current() {
    let { preset: e, mode: t, reason: s } = this.store.state;
    return m(l({}, e), { reason: s, passwordMode: t });
  }
  /**
   * Takes a preset for this list. What it says nothing of is as if there had been none before; what the person has
   * typed or changed stays.
   *
   * @param preset
   * @return False: of the ways to the password that it allows, the wiki has none, and nothing was changed
   */
  choose(e) {
    let { store: t, draft: s } = this, { opening: o, mode: n, reason: i, preset: a } = t.state, { passwordModes: c, passwordMode: u } = e, h = (o ? hs(o) : []).filter((R) => c.length === 0 || c.includes(R)), [f] = h;
    if (f === void 0)
      return !1;
    let w = this.chosen.name === a.name ? this.chosen : a;
    this.chosen = e, t.set({ preset: Us(a, w, e), modes: h, wantedPreset: "" });
    let g = [u, n].find((R) => R !== null && h.includes(R));
    return s.setMode(g != null ? g : f), s.readAgain(), s.setReason(_s(i, w.reason, e.reason)), !0;
  }
  /** No preset, and nothing of one. */
  clear() {
    this.choose(x);
  }
  /** What is settled for this list is now a preset. The ways to the password are offered as before. */
  saved(e) {
    this.chosen = m(l({}, e), { passwordModes: this.store.state.preset.passwordModes }), this.store.set({ preset: this.chosen });
  }
  /** The one that a link asked for is not to be had. */
  giveUpWanted() {
    this.store.set({ wantedPreset: "" });
  }
  /** Tells once more of the rows of which some step is known. */
  tellFollowed() {
    let { store: e } = this;
    e.set({}, e.rows.filter(({ follow: t }) => t).map(({ id: t }) => t));
  }
  /** Tells how far the steps are that follow the creation, and of the row that this is about. */
  follow(e, t) {
    let { store: s } = this;
    t && this.keep(t), s.set({ follow: l(l({}, s.state.follow), e) }, t ? [t.id] : []);
  }
  change(e) {
    let { preset: t } = this.store.state;
    this.store.set({ preset: l(l({}, t), e) });
  }
};

// src/accounts/list/after/followed.ts
function bi(r) {
  var e, t;
  return r.state === "created" || r.state === "already" && (((e = r.creation) == null ? void 0 : e.createdByMe) === !0 || ((t = r.creation) == null ? void 0 : t.isRecent) === !0);
}
function tt(r, e) {
  return r.filter(e === "participants" ? se : bi);
}
function fs(r) {
  var t;
  return he.includes((t = r == null ? void 0 : r.kind) != null ? t : "");
}
function ue(r, e, { impossible: t, participants: { kind: s } }) {
  let o = s === "ready" || s === "reading" || s === "saving", n = ["welcome", "groups", "participants"].filter((a) => e[a] !== null && !t.includes(a) && !(a === "participants" && o));
  return [...new Set(n.flatMap((a) => tt(r, a).filter(({ follow: c }) => !fs(c == null ? void 0 : c[a]))))];
}
function Mr(r, e) {
  var s;
  let t = { done: 0, already: 0, hasPage: 0, failed: 0, left: 0 };
  for (let { follow: o } of tt(r, e)) {
    let n = (s = o == null ? void 0 : o[e]) == null ? void 0 : s.kind;
    t[n === void 0 || n === "doing" ? "left" : n]++;
  }
  return t;
}

// src/accounts/list/create/batch-state.ts
var st = {
  task: "create",
  phase: { kind: "idle" },
  halting: null,
  progress: { done: 0, total: 0, secondsLeft: null },
  challenge: null,
  step: null,
  journalKept: !0
};

// taken:core/accounts/contract/codes
var _ = mw.libs.accountCreator.parts.core.modules[6];

// src/accounts/list/create/decide.ts
var yi = 2, Nr = [10, 30, 60, 120, 300], Br = 900, ki = [15, 30, 60, 60, 120, 120, 120], F = { kind: "done" }, gs = { kind: "prepare", refused: null };
function j(r, e) {
  return m(l({}, r), { turn: l(l({}, r.turn), e) });
}
function z(r, e) {
  return { attempt: j(r, { looking: e }), effect: { kind: "find", which: e } };
}
function pe(r, e) {
  return { attempt: m(l({}, v(r)), { status: "refused", outcome: e }), effect: F };
}
function bs(r, e) {
  return {
    attempt: m(l({}, v(r)), {
      status: "created",
      sentAt: null,
      lost: !1,
      outcome: e,
      account: e.username
    }),
    effect: F
  };
}
function qr({ outcome: r }) {
  return (r == null ? void 0 : r.kind) === "unknown" && r.cause === "handedOver";
}
function be(r, e) {
  let t = qr(r) ? r.outcome : null;
  return { attempt: m(l({}, r), { status: "unknown", lost: !0, outcome: t }), effect: e };
}
function vi(r, e) {
  let { sentAt: t } = r;
  return be(m(l({}, r), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), F);
}
function ws(r, e, t) {
  let { status: s, turn: { silence: o, looking: n } } = r, i = ki[o];
  return i !== void 0 ? { attempt: j(r, { silence: o + 1 }), effect: { kind: "wait", seconds: i, because: e } } : s === "sent" || n && s !== "unfinished" ? be(r, { kind: "stop", because: { kind: "silent" } }) : { attempt: r, effect: { kind: "stop", because: t } };
}
function Ri(r, e) {
  let t = m(l({}, r), { turn: Ne });
  switch (t.status) {
    case "open":
      return { attempt: t, effect: gs };
    case "sent":
    case "unknown":
      return z(t, "own");
    case "unfinished": {
      let { outcome: s, existence: o } = t;
      return e && (s == null ? void 0 : s.kind) === "step" ? { attempt: t, effect: { kind: "step", step: s.step } } : o === "yes" || o === "no" ? { attempt: t, effect: F } : z(t, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt: t, effect: F };
    default:
      return y(t.status);
  }
}
function xi({ code: r, retryAfter: e, ended: t }, s) {
  let { retry: o, action: n } = _(r);
  return o === "challenge" && s === "notDeclared" ? "never" : o === "never" && e !== null && (!t || n === "raiseLimit") ? "patience" : o;
}
function Si(r, e, t) {
  var n, i;
  let { turn: s } = r, o = xi(e, t);
  if (o === "find" || o === "findAgain")
    return z(j(r, { losses: s.losses + 1, disputed: e }), "own");
  if (o === "challenge")
    return { attempt: v(r), effect: { kind: "prepare", refused: e } };
  if (o === "patience") {
    let a = (i = (n = e.retryAfter) != null ? n : Nr[s.patience]) != null ? i : 1 / 0;
    return s.patience < Nr.length && a <= Br ? {
      attempt: j(v(r), { patience: s.patience + 1 }),
      effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
    } : { attempt: v(r), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  return e.stops === "batch" ? { attempt: v(r), effect: { kind: "stop", because: { kind: "refused", refused: e } } } : r.lost ? z(j(r, { disputed: e }), "own") : pe(r, e);
}
function Dr(r) {
  return m(l({}, as(r.code || "restart", null)), { message: r.message, stops: "row" });
}
function Li(r, { retryAfter: e = 0 }) {
  let { losses: t } = r.turn, s = z(j(m(l({}, r), { lost: !0 }), { losses: t + 1 }), "own");
  return e > 0 && e <= Br ? m(l({}, s), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : s;
}
function Pi(r, e, t) {
  switch (e.kind) {
    case "created":
      return bs(r, e);
    case "refused":
      return Si(r, e, t);
    case "sessionLost":
      return { attempt: v(r), effect: { kind: "stop", because: e } };
    case "step":
      return e.step.type === "restart" ? pe(r, Dr(e.step)) : {
        attempt: m(l({}, r), { status: "unfinished", outcome: e, existence: "asking" }),
        effect: { kind: "step", step: e.step }
      };
    case "unknown":
      return Li(r, e);
    default:
      return y(e);
  }
}
function Ci(r, e) {
  return { attempt: m(l({}, r), { existence: e.kind === "free" ? "no" : "yes", turn: Ne }), effect: F };
}
function Oi(r) {
  let { losses: e, disputed: t } = r.turn;
  return t && _(t.code).retry !== "findAgain" ? pe(r, t) : e < yi ? { attempt: v(r), effect: gs } : be(m(l({}, r), { postponed: !0 }), r.postponed ? F : { kind: "later" });
}
function Ai(r, e) {
  var o;
  if (e.kind === "silent")
    return ws(r, { kind: "silent" }, { kind: "silent" });
  let t = j(r, { silence: 0 });
  if (t.status === "unfinished")
    return Ci(t, e);
  let s = (o = t.turn.disputed) != null ? o : as("userexists");
  if (t.turn.looking === "any")
    return e.kind === "mine" ? {
      attempt: m(l({}, v(t)), { status: "already", sentAt: null, lost: !1, account: e.username }),
      effect: F
    } : pe(t, s);
  switch (e.kind) {
    case "mine":
      return bs(t, {
        // On the wiki's own page, another password is typed than the one that is known here.
        kind: "created",
        username: e.username,
        by: qr(t) && e.by === "password" ? "other" : e.by
      });
    case "other":
      return z(t, "any");
    case "free":
      return Oi(t);
    default:
      return y(e);
  }
}
function Ti(r, e) {
  switch (e.kind) {
    case "created":
      return bs(r, e);
    case "unfinished":
      return { attempt: m(l({}, r), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: F };
    case "left":
      return { attempt: m(l({}, r), { status: "unfinished", existence: "no" }), effect: F };
    case "refused":
      return e.refused.stops === "batch" ? { attempt: v(r), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : pe(r, e.refused);
    case "sessionLost":
      return { attempt: v(r), effect: { kind: "stop", because: e } };
    case "restart":
      return pe(r, Dr(e.step));
    case "unknown":
      return z(j(
        m(l({}, r), { status: "unknown", lost: !0, outcome: null, existence: null }),
        { losses: r.turn.losses + 1 }
      ), "own");
    default:
      return y(e);
  }
}
function Q(r, e) {
  var t, s;
  switch (e.kind) {
    case "turn":
      return Ri(r, e.holdsStep);
    case "ready":
      return {
        attempt: j(m(l({}, r), {
          status: "sent",
          sentAt: (t = r.sentAt) != null ? t : e.at,
          tries: r.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return Pi(r, e.outcome, e.captcha);
    case "found":
      return Ai(r, e.found);
    case "offline":
      return ws(r, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return ws(r, { kind: "silent" }, e);
    case "handedOver":
      return vi(r, e.at);
    case "waited":
      return r.turn.looking ? z(r, r.turn.looking) : { attempt: r, effect: gs };
    case "stepChanged":
      return {
        attempt: m(l({}, r), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
        effect: { kind: "step", step: e.step }
      };
    case "stepEnded":
      return Ti(r, e.end);
    case "stepPassed":
      return { attempt: m(l({}, r), { existence: (s = e.existence) != null ? s : r.existence }), effect: F };
    case "calledOff":
      return r.status === "sent" ? be(r, { kind: "interrupted" }) : { attempt: r, effect: { kind: "interrupted" } };
    case "failed": {
      let o = { kind: "stop", because: { kind: "broken", error: e.error } };
      return r.status === "sent" ? be(r, o) : { attempt: r, effect: o };
    }
    default:
      return y(e);
  }
}

// src/accounts/list/create/pace.ts
var rt = class {
  constructor() {
    this.done = 0;
    this.total = 0;
    this.times = [];
  }
  begin(e) {
    this.done = 0, this.total = e, this.times = [];
  }
  /** A row is done; `milliseconds`: what it took, null: nothing to go by. */
  count(e) {
    this.done++, e !== null && (this.times = [...this.times, e].slice(-20));
  }
  get progress() {
    let { done: e, total: t, times: s } = this, o = s.slice().sort((i, a) => i - a).slice(0, Math.ceil(s.length * 0.9)), n = o.reduce((i, a) => i + a, 0) / o.length;
    return s.length < 3 || n <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * n / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var Wr = mw.libs.accountCreator.parts.core.modules[1], ot = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/find-account
var $r = mw.libs.accountCreator.parts.core.modules[10];

// taken:steps/accounts/steps/step-conversation
var Vr = mw.libs.accountCreator.parts.steps.modules[11], Ir = mw.libs.accountCreator.parts.steps.modules[12];

// taken:steps/accounts/contract/hand-over
var Ur = mw.libs.accountCreator.parts.steps.modules[0];

// src/accounts/list/create/handed-over.ts
function ys(r, e, { list: t }) {
  return e.kind === "mine" && t.some(({ attempt: o, id: n }) => n !== r.id && (o == null ? void 0 : o.status) === "created" && o.account === e.username) ? { kind: "other" } : e;
}
var nt = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param changed Told when a row is done
   */
  constructor(e, t, s, o) {
    this.service = e;
    this.clock = t;
    this.recorder = s;
    this.changed = o;
    this.watched = /* @__PURE__ */ new Map();
  }
  /**
   * @param row
   * @param since From when on an account of ours is the one, in milliseconds since 1970 on the wiki's clock
   * @param plan
   */
  watch(e, t, s) {
    this.watched.set(e, new Ur(this.service, this.clock, T(e), t, (o) => {
      var i;
      this.watched.delete(e);
      let n = ys(e, o, s);
      n.kind === "mine" && (this.recorder.record(e, Q((i = e.attempt) != null ? i : A, { kind: "found", found: n }).attempt), this.changed());
    }));
  }
  /** The row has its turn, in which it is asked about anyhow. */
  forget(e) {
    var t;
    (t = this.watched.get(e)) == null || t.stop(), this.watched.delete(e);
  }
  /** The list is another one. */
  clear() {
    [...this.watched.keys()].forEach((e) => this.forget(e));
  }
};

// src/accounts/list/create/row-fields.ts
function Hr(r, e, t, s) {
  let { request: o } = r, n = b(r, e.mode), i = l(m(l({}, e.values), {
    username: T(r),
    email: o.email,
    realname: o.realname,
    reason: o.reason || e.reason,
    password: o.password,
    retype: o.password,
    mailpassword: n === "mail"
  }), s);
  for (let a of r.overrides)
    Ae(i, a, !0);
  return Ks(ne(t, n), i);
}
function it(r, e) {
  return Object.fromEntries(Object.entries(r).filter(([t]) => {
    let s = re(e, t);
    return s !== null && s.type !== "password" && !s.sensitive;
  }));
}
var _r = 2e3;
function at(r, e) {
  return e.username === "" ? m(l({}, e), { username: T(r) }) : e;
}
function jr(r, e, t) {
  return { username: T(r), by: Te(b(r, e)), since: t };
}

// src/accounts/list/create/row-runner.ts
function Ei(t, s) {
  return d(this, arguments, function* (r, { limitSeconds: e }) {
    return r.kind === "refused" && r.retryAfter === null && _(r.code).action === "raiseLimit" ? m(l({}, r), { retryAfter: yield e(r.message) }) : r;
  });
}
var ct = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(e, t, s, o, n) {
    this.dependencies = e;
    this.parts = t;
    this.plan = s;
    this.mayCreate = o;
    this.began = n;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = !1;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = s.requests, this.asksForCaptcha = ot(s.requests) !== null;
  }
  /** From here on, steps are left to be answered later or never. */
  leaveSteps() {
    this.leavesSteps = !0;
  }
  /** The turn of a row, from its first question to its end. */
  run(e) {
    return d(this, null, function* () {
      var s;
      this.waited = 0, this.parts.handedOver.forget(e);
      let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
      for (; ; ) {
        let { attempt: o, effect: n } = Q((s = e.attempt) != null ? s : A, t);
        switch (this.parts.recorder.record(e, o), n.kind) {
          case "prepare":
            if (!this.mayCreate)
              return { kind: "done" };
            t = yield this.prepare(e, n.refused);
            break;
          case "send":
            t = { kind: "outcome", outcome: yield Ei(yield this.send(e), this.dependencies), captcha: this.captcha };
            break;
          case "find":
            t = yield this.find(e, n.which);
            break;
          case "wait":
            t = yield this.wait(e, n.seconds, n.because);
            break;
          case "step":
            t = yield this.step(e);
            break;
          case "later":
          case "done":
          case "stop":
          case "interrupted":
            return n;
          default:
            return y(n);
        }
      }
    });
  }
  /** Gets online, and an answer to the captcha where there is one. */
  prepare(e, t) {
    return d(this, null, function* () {
      let { interruption: s, challenges: o } = this.parts, { connection: n, clock: i } = this.dependencies;
      if (t && (this.asksForCaptcha = !0, o.refuse(t)), s.isWanted())
        return { kind: "calledOff" };
      if (!n.isOnline())
        return { kind: "offline" };
      if (this.asksForCaptcha) {
        let a = i.now();
        this.parts.setPhase({ kind: "challenge", row: e.id });
        try {
          let c = yield o.take(e.id, this.parts.following(), s.isWanted);
          if (!c)
            return { kind: "calledOff" };
          if (c === "handedOver")
            return this.parts.handedOver.watch(e, this.since(e), this.plan), { kind: "handedOver", at: this.wikiNow() };
          this.requests = c.requests, this.solved = c.values, this.captcha = Object.keys(c.values).length > 0 ? "answered" : "notDeclared";
        } catch (c) {
          let { code: u, text: h } = E.from(c);
          return { kind: "noChallenge", code: u, text: h };
        } finally {
          this.waited += i.now() - a;
        }
      }
      return { kind: "ready", at: this.wikiNow() };
    });
  }
  send(e) {
    return d(this, null, function* () {
      let { plan: t } = this;
      this.parts.steps.forget(), this.parts.setPhase({ kind: "creating", row: e.id });
      let s = Hr(e, t, this.requests, this.solved);
      try {
        let o = yield this.dependencies.service.create(s, Te(b(e, t.mode)));
        return o.kind === "created" ? at(e, o) : o;
      } catch (o) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(e, t) {
    return d(this, null, function* () {
      let { service: s, clock: o, connection: n } = this.dependencies;
      if (!n.isOnline())
        return { kind: "offline" };
      this.parts.setPhase({ kind: "finding", row: e.id });
      let i = t === "any" ? 0 : this.since(e), a = yield this.parts.interruption.unless($r(s, o, T(e), i));
      return a ? { kind: "found", found: ys(e, a, this.plan) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(e, t, s) {
    return d(this, null, function* () {
      let { clock: o, connection: n } = this.dependencies, { interruption: i } = this.parts;
      if (i.isWanted())
        return { kind: "calledOff" };
      let a = o.now(), c = [];
      this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: s });
      let u = yield i.unless(new Promise((h) => {
        c = [
          o.later(t * 1e3, () => h(!0)),
          n.onChange(() => {
            s.kind === "offline" && n.isOnline() && h(!0);
          })
        ];
      }));
      return c.forEach((h) => h()), this.waited += o.now() - a, { kind: u && !i.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(e) {
    return d(this, null, function* () {
      let { steps: t, interruption: s, setPhase: o } = this.parts, { clock: n } = this.dependencies, i = O(e);
      if ((i == null ? void 0 : i.kind) !== "step")
        return { kind: "stepPassed", existence: null };
      if (this.leavesSteps)
        return t.keep(e), this.passStep(e);
      if (s.isWanted())
        return { kind: "calledOff" };
      let a = n.now();
      o({ kind: "step", row: e.id });
      let c = yield t.answer(e, jr(e, this.plan.mode, this.since(e)), i.step);
      return this.waited += n.now() - a, c ? { kind: "stepEnded", end: c } : { kind: "calledOff" };
    });
  }
  /** The step is not answered now; it is only asked whether there is an account. */
  passStep(e) {
    return d(this, null, function* () {
      this.parts.setPhase({ kind: "finding", row: e.id });
      let t = yield this.parts.interruption.unless(
        this.dependencies.service.find(T(e), this.since(e))
      );
      return { kind: "stepPassed", existence: t ? Ir(t) : "unknown" };
    });
  }
  /** From when on an account of ours is the one that was sent. */
  since(e) {
    var t, s;
    return Math.min((s = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? s : this.began, this.began) - _r;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var Fi = 3, lt = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(e, t, s, o, n) {
    this.dependencies = e;
    this.parts = t;
    this.plan = o;
    this.task = n;
    this.pace = new rt();
    this.queue = [...s], this.pace.begin(s.length), this.runner = new ct(
      e,
      m(l({}, t), { following: () => {
        var i, a;
        return (a = (i = this.queue[1]) == null ? void 0 : i.id) != null ? a : null;
      } }),
      o,
      n === "create",
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
    return d(this, null, function* () {
      let { clock: e } = this.dependencies, t = 0;
      try {
        for (let s = this.current; s && !this.parts.interruption.isWanted(); s = this.current) {
          let o = e.now(), n = yield this.runner.run(s);
          switch (n.kind) {
            case "done":
              t = 0, this.done(e.now() - o - this.runner.waited);
              break;
            case "later":
              if (this.queue.push(...this.queue.splice(0, 1)), this.parts.setProgress(this.progress), ++t === Fi)
                return { kind: "silent" };
              break;
            case "stop":
              return n.because;
            case "interrupted":
              return null;
          }
        }
        return null;
      } catch (s) {
        return this.broken(String(s));
      }
    });
  }
  done(e) {
    this.queue.shift(), this.pace.count(e), this.parts.setProgress(this.progress);
  }
  /** The program itself failed. */
  broken(e) {
    var s;
    let t = this.current;
    return t && this.parts.recorder.record(t, Q((s = t.attempt) != null ? s : A, { kind: "failed", error: e }).attempt), { kind: "broken", error: e };
  }
};

// src/accounts/list/create/challenges.ts
var Mi = 25 * 6e4, Ni = ({ kind: r }) => r !== "service", ut = class {
  /**
   * @param declarations AccountService.declarations()
   * @param clock
   * @param report Told of every change of what is to be shown
   */
  constructor(e, t, s) {
    this.declarations = e;
    this.clock = t;
    this.report = s;
    this.current = null;
    this.next = null;
    this.prefetch = Promise.resolve();
    this.refused = null;
    this.row = 0;
    this.count = 0;
    this.isHandedOver = !1;
    this.wake = () => {
    };
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
  take(e, t, s) {
    return d(this, null, function* () {
      var o, n;
      for (this.row = e; ; ) {
        if (yield this.prefetch, this.current = (o = this.current) != null ? o : yield this.fetch(), this.show(), s())
          return null;
        t !== null && this.fetchNext(this.current), yield this.solved(this.current), yield this.prefetch;
        let { current: i } = this;
        if (this.isLeft(s))
          return this.leave();
        if (i && (i.values || !i.captcha)) {
          let a = this.clock.now() - i.fetchedAt < Mi;
          if (this.refused = null, this.advance(t != null ? t : e), a)
            return { requests: i.requests, values: (n = i.values) != null ? n : {} };
        }
      }
    });
  }
  /** @param values The captcha's fields by name, e.g. `{ captchaWord: '23' }` */
  answer(e) {
    this.current && (this.current.values = e, this.show(), this.wake());
  }
  /** Another one in place of the one that is shown, and which nobody can read. */
  another() {
    this.refused = null, this.advance(this.row), this.wake();
  }
  /** The person goes on with the row on the wiki's own page, as what is shown cannot be solved here. */
  handOver() {
    this.isHandedOver = !0, this.wake();
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
    this.current = null, this.next = null, this.refused = null, this.isHandedOver = !1, this.show();
  }
  isLeft(e) {
    return e() || this.isHandedOver;
  }
  /** The row goes without an answer. */
  leave() {
    return this.isHandedOver ? (this.clear(), "handedOver") : null;
  }
  /** The one after, while the person solves this one. */
  fetchNext({ captcha: e }) {
    !this.next && e && Ni(e) && (this.prefetch = this.fetch().then(
      (t) => {
        this.next = t;
      },
      // It will be asked for again when it is its turn.
      () => {
      }
    ));
  }
  /** Resolves when there is an answer, or none is needed, or the person wants another one, or it is called off. */
  solved(s) {
    return d(this, arguments, function* ({ captcha: e, values: t }) {
      e && !t && (yield new Promise((o) => {
        this.wake = o;
      }));
    });
  }
  advance(e) {
    this.current = this.next, this.next = null, this.row = e, this.show();
  }
  fetch() {
    return d(this, null, function* () {
      let e = yield this.declarations();
      return {
        number: ++this.count,
        requests: e,
        captcha: ot(e),
        fetchedAt: this.clock.now(),
        values: null
      };
    });
  }
  show() {
    let { current: e, row: t, refused: s } = this;
    this.report(e != null && e.captcha ? {
      number: e.number,
      row: t,
      captcha: e.captcha,
      answered: e.values !== null,
      refused: s
    } : null);
  }
};

// src/accounts/list/create/creator-place.ts
var pt = class {
  constructor(e) {
    this.lock = e;
    this.release = null;
  }
  /** @return False: somebody else has it */
  take() {
    return d(this, null, function* () {
      var e;
      return this.release = (e = this.release) != null ? e : yield this.lock(), this.release !== null;
    });
  }
  giveBack() {
    var e;
    (e = this.release) == null || e.call(this), this.release = null;
  }
};

// src/accounts/list/create/interruption.ts
var dt = class {
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
    return this.isWanted() ? Promise.resolve(null) : new Promise((t, s) => {
      let o = () => t(null);
      this.waiting.add(o), e.then(t, s).finally(() => this.waiting.delete(o));
    });
  }
  breakOff() {
    [...this.waiting].forEach((e) => e());
  }
};

// src/accounts/list/create/list-steps.ts
var mt = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param report Told of the step that is open, and when there is none any more
   */
  constructor(e, t, s, o) {
    this.service = e;
    this.clock = t;
    this.recorder = s;
    this.report = o;
    /** Whose step it is; null: the session holds none of this list. */
    this.held = null;
    this.open = null;
    this.close = () => {
    };
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
    this.hold({ row: e, isLeft: !0 });
  }
  /**
   * Has the step answered.
   *
   * @return How it ended; null: it was hidden, and the session still holds it
   */
  answer(e, t, s) {
    return this.hold({ row: e, isLeft: !1 }), new Promise((o) => {
      var u, h;
      let n = !1, i = () => {
      }, a = (f) => {
        i(), this.open = null, this.report(null);
        let w = (f == null ? void 0 : f.kind) === "left" || (f == null ? void 0 : f.kind) === "unfinished" && f.because === "left";
        this.hold(f === null || w ? { row: e, isLeft: w } : null), o((f == null ? void 0 : f.kind) === "created" ? at(e, f) : f);
      }, c = new Vr(
        { service: this.service, clock: this.clock },
        t,
        s,
        a,
        (h = (u = e.attempt) == null ? void 0 : u.existence) != null ? h : "asking"
      );
      this.open = { row: e, conversation: c }, this.close = () => {
        n = !0, c.state.phase === "open" && a(null);
      }, i = c.observe((f) => {
        this.note(e, f.step, f.existence), n && f.phase === "open" && a(null);
      }), this.report(this.open);
    });
  }
  /** The person leaves the step that is open. */
  leave() {
    var e;
    (e = this.open) == null || e.conversation.leave();
  }
  /** Hides the step that is open, once no answer to it is on its way. */
  hide() {
    this.open && this.close();
  }
  hold(e) {
    var o, n, i;
    let t = (n = (o = this.held) == null ? void 0 : o.row) != null ? n : null;
    this.held = e;
    let s = (i = e == null ? void 0 : e.row) != null ? i : null;
    t !== s && [t, s].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
  }
  note(e, t, s) {
    var a;
    let o = (a = e.attempt) != null ? a : A, { outcome: n } = o;
    ((n == null ? void 0 : n.kind) !== "step" || n.step !== t || o.existence !== s) && s !== null && this.recorder.record(e, Q(o, { kind: "stepChanged", step: t, existence: s }).attempt);
  }
};

// src/accounts/list/create/queue.ts
var Bi = ["unchecked", "ready", "warned", "refused", "unknown"];
function qi({ state: r, attempt: e }) {
  return Bi.includes(r) || r === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function Gr(r, e) {
  return [...e ? [e] : [], ...r.filter((t) => t !== e && qi(t))];
}
function Kr(r) {
  return r.filter(({ state: e }) => e === "unknown" || e === "unfinished");
}
function zr(r, e, t) {
  var s;
  for (let o of r) {
    let n = (s = o.attempt) != null ? s : A, i = e === "ask" || o === t || o.state === "unknown";
    o.attempt = m(l({}, i ? n : v(n)), {
      before: o.state === "warned" ? "warned" : "ready",
      postponed: !1
    });
  }
}

// src/accounts/list/create/recorder.ts
function Di({ status: r, before: e }) {
  return r === "open" ? e : r === "sent" ? "creating" : r;
}
function Wi(r, { sentAt: e, lost: t, tries: s, postponed: o }) {
  return !r || r.sentAt !== e || r.lost !== t || r.tries !== s || r.postponed !== o;
}
function $i(r, { outcome: e }) {
  var t;
  return (e == null ? void 0 : e.kind) === "created" && ((t = r == null ? void 0 : r.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
}
var ht = class {
  /**
   * @param journal
   * @param onChanged Told of every row that changed
   * @param onCreated Told of every account, as soon as it exists for certain
   */
  constructor(e, t, s) {
    this.journal = e;
    this.onChanged = t;
    this.onCreated = s;
  }
  /** Nothing happened to the row, but what can be done about it is something else now. */
  touch(e) {
    this.onChanged(e);
  }
  record(e, t) {
    var c;
    let s = e.attempt;
    e.attempt = t;
    let o = Di(t), n = e.state !== o || (s == null ? void 0 : s.outcome) !== t.outcome || (s == null ? void 0 : s.existence) !== t.existence, i = n || Wi(s, t), a = $i(s, t);
    e.state = o, e.canonical = (c = t.account) != null ? c : e.canonical, (a == null ? void 0 : a.by) === "other" && (e.request = m(l({}, e.request), { password: "" }), e.passwordSource = "given"), i && this.journal.note(e), n && this.onChanged(e), a && this.onCreated(a, e.id);
  }
};

// src/accounts/list/create/start-problem.ts
var Vi = ["username", "email", "realname", "password", "retype", "mailpassword"];
function Ii(r) {
  return r.filter((e) => !re([e], Wr)).map((e) => m(l({}, e), {
    fields: e.fields.filter(({ name: t }) => !Vi.includes(t))
  }));
}
function Ui(r, e) {
  for (let t of new Set(r.map((s) => b(s, e.mode)))) {
    let o = r.filter((a) => b(a, e.mode) === t).every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason, n = Ii(ne(e.requests, t)), i = lr(n, m(l({}, e.values), { reason: o }));
    if (i)
      return i;
  }
  return null;
}
function Qr(r, e) {
  if (r.length === 0)
    return { kind: "nothing" };
  let t = r.filter((n) => b(n, e.mode) !== "mail"), s = t.filter((n) => n.request.password === "").map(({ id: n }) => n);
  if (s.length > 0)
    return { kind: "passwordsMissing", rows: s };
  if (t.some((n) => b(n, e.mode) === "generate") && !e.sheetSaved)
    return { kind: "sheetNotSaved" };
  let o = Ui(r, e);
  return o && { kind: "fieldMissing", field: o.name, label: o.label };
}

// src/accounts/list/create/batch.ts
function Hi(r, { id: e }) {
  switch (r) {
    case "create":
      return { kind: "creating", row: e };
    case "ask":
      return { kind: "finding", row: e };
    case "finish":
      return { kind: "step", row: e };
    default:
      return y(r);
  }
}
function _i({ journal: r, clock: e }, n) {
  var i = n, { list: t, requests: s } = i, o = G(i, ["list", "requests"]);
  let { me: a, mode: c, reason: u, values: h, preset: f = x, isAtDesk: w } = o;
  r.begin({
    me: a,
    mode: c,
    reason: u,
    preset: f,
    values: it(h, s),
    startedAt: e.now(),
    isAtDesk: w
  }, t);
}
var ft = class extends K {
  constructor(t) {
    super(st);
    this.dependencies = t;
    this.batch = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = !1;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new dt(() => this.state.halting !== null);
    let { service: s, clock: o, journal: n } = t;
    this.place = new pt(() => t.lock()), this.recorder = new ht(n, ({ id: i }) => this.touched.push(i), t.onCreated), this.steps = new mt(s, o, this.recorder, (i) => this.tell({ step: i })), this.handedOver = new nt(s, o, this.recorder, () => this.tell({})), this.challenges = new ut(
      () => s.declarations(),
      o,
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
  start(t, s) {
    let { pending: o } = this.steps;
    return this.begin(Gr(t, o && s.list.includes(o) ? o : null), s, "create");
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(t, s) {
    return this.begin(Kr(t), s, "ask");
  }
  /** Pauses once the row under way is done. Keeps the place of the one who creates. */
  pause() {
    this.halt("pause");
  }
  /** Stops as soon as no request is under way. The rest stays as it was, and resume() can go on with it. */
  stop() {
    this.running ? this.halt("stop") : this.state.phase.kind === "paused" ? this.end({ kind: "stopped", because: { kind: "person" }, row: null }) : this.steps.hide();
  }
  /** Goes on after a pause or a stop, with the rows that are left. */
  resume() {
    return d(this, null, function* () {
      let { batch: t } = this;
      return this.running ? (this.tell({ halting: null }), null) : t != null && t.current ? this.steps.isOpen ? { kind: "busy" } : (yield this.takePlace()) ? (this.challenges.clear(), this.run(t), null) : { kind: "otherTab" } : { kind: "nothing" };
    });
  }
  /** Has the step of a row answered that was left, as a run of that row alone: `state.step` has it then. */
  answerStep(t, s) {
    return d(this, null, function* () {
      return this.isBusy ? "busy" : this.steps.holds(t) ? (yield this.takePlace()) ? (this.run(this.makeRun([t], s, "finish")), "open") : "otherTab" : "gone";
    });
  }
  /** Leaves the step that is open, and the run does not wait for steps any more. */
  leaveAllSteps() {
    var t;
    (t = this.batch) == null || t.runner.leaveSteps(), this.steps.leave();
  }
  begin(t, s, o) {
    return d(this, null, function* () {
      let n = this.isBusy ? { kind: "busy" } : o === "create" || t.length === 0 ? Qr(t, s) : null;
      return n || ((yield this.takePlace()) ? (zr(t, o, this.steps.pending), this.challenges.clear(), this.keep(s), this.run(this.makeRun(t, s, o)), null) : { kind: "otherTab" });
    });
  }
  /** Notes the list as it is, in place of what was noted of it before. */
  keep(t) {
    _i(this.dependencies, t);
  }
  makeRun(t, s, o) {
    return new lt(this.dependencies, {
      recorder: this.recorder,
      steps: this.steps,
      challenges: this.challenges,
      handedOver: this.handedOver,
      interruption: this.interruption,
      setPhase: (n) => this.tell({ phase: n }),
      setProgress: (n) => this.tell({ progress: n })
    }, t, s, o);
  }
  run(t) {
    return d(this, null, function* () {
      let { phase: s } = this.state, { current: o, progress: n, task: i } = t;
      this.batch = t, o && this.tell({ task: i, phase: Hi(i, o), progress: n });
      let a = yield t.work();
      this.running = !1;
      let { halting: c } = this.state, u = t.current;
      i === "finish" && !a ? this.end(s) : u ? a || c !== "pause" ? this.end({ kind: "stopped", because: a != null ? a : { kind: "person" }, row: u.id }) : this.tell({ phase: { kind: "paused" }, halting: null }) : this.end({ kind: "finished" });
    });
  }
  halt(t) {
    this.running && (this.tell({ halting: t }), this.interruption.breakOff(), this.challenges.interrupt(), this.steps.hide());
  }
  takePlace() {
    return d(this, null, function* () {
      return this.running = !0, this.running = yield this.place.take(), this.running;
    });
  }
  end(t) {
    this.place.giveBack(), this.challenges.clear(), this.tell({ phase: t, halting: null });
  }
  /** Tells of a change, and of the rows that changed with it. */
  tell(t) {
    let s = this.touched;
    this.touched = [], this.change(m(l({}, t), { journalKept: this.dependencies.journal.kept }), s);
  }
};

// taken:table/accounts/list/count-rows
var Jr = mw.libs.accountCreator.parts.table.modules[0];

// src/accounts/list/list-state.ts
var Yr = {
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
  preset: x,
  wantedPreset: "",
  checker: { running: !1, done: 0, total: 0, cancelled: !1, failed: 0 },
  batch: st,
  quota: null,
  sheet: "none",
  isSheetComing: !1,
  problem: null,
  missingField: null,
  step: null,
  progress: null,
  brokenOff: { kind: "none" },
  isAtDesk: !1,
  showsMine: !1,
  undoable: 0,
  edition: 0,
  resultsSeen: !0,
  resumeAt: null,
  awaitsLogin: !1,
  follow: ae
};
function N(r) {
  return r.state === "ready" || r.state === "warned";
}
function ks({ state: r, attempt: e }) {
  return r === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function J(r) {
  return N(r) || ks(r) || r.state === "unknown";
}

// src/accounts/list/kept-run.ts
var wt = class {
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
      let t = this.restore(e);
      if (t.kind !== "run")
        return t;
      let { rows: s, owner: o, header: { preset: n = x } } = t;
      if (o !== this.dependencies.journal.owner && !(yield this.hold(o)))
        return { kind: "elsewhere" };
      let i = s.filter(J).length, a = ue(s, n, ae).length > 0;
      return { kind: "run", done: s.length - i, total: s.length, left: i, isFollowed: a };
    });
  }
  /** Nobody gets twice what they have already, this page neither. */
  hold(e) {
    return d(this, null, function* () {
      var o;
      let t = (o = this.held.get(e)) != null ? o : this.dependencies.holdRun(e);
      this.held.set(e, t);
      let s = yield t;
      return s || this.held.delete(e), s;
    });
  }
};

// src/accounts/list/list-plan.ts
function ye({ rows: r, state: e }) {
  var u, h, f;
  let { mode: t, reason: s, values: o, preset: n, opening: i, sheet: a, isAtDesk: c } = e;
  return {
    me: (u = i == null ? void 0 : i.me) != null ? u : "",
    list: r,
    mode: t,
    reason: s,
    values: o,
    preset: n,
    requests: (h = i == null ? void 0 : i.requests) != null ? h : [],
    clockSkew: (f = i == null ? void 0 : i.clockSkew) != null ? f : 0,
    sheetSaved: a === "saved",
    isAtDesk: c
  };
}

// src/accounts/list/create/timed-resume.ts
var gt = class {
  /**
   * @param clock
   * @param report Told for when it is set, in milliseconds since 1970 on this machine; null: for no time
   */
  constructor(e, t) {
    this.clock = e;
    this.report = t;
    this.callOff = () => {
    };
  }
  /**
   * @param time Milliseconds since 1970 on this machine; null: not by itself
   * @param goOn
   */
  set(e, t) {
    if (this.callOff(), this.report(e), e === null)
      return;
    let { clock: s } = this;
    this.callOff = s.later(Math.max(0, Math.min(e - s.now(), 3e4)), () => {
      s.now() < e ? this.set(e, t) : (this.report(null), t());
    });
  }
  clear() {
    this.callOff(), this.report(null);
  }
};

// src/accounts/list/create/retry-watch.ts
var bt = class {
  constructor(e) {
    this.dependencies = e;
    this.stopWatching = () => {
    };
  }
  /**
   * @param seconds How long to rest between two tries
   * @param attempt True: it worked, or is not wanted any more. Never rejects
   * @param worked Told once, and not where it was stopped during the last try
   */
  start(e, t, s = () => {
  }) {
    this.stop();
    let { clock: o, onReturn: n } = this.dependencies, i = !0, a = !1, c = () => {
    }, u = n(() => {
      w();
    }), h = () => {
      i = !1, c(), u();
    }, f = () => {
      c = o.later(e * 1e3, () => {
        w();
      });
    };
    function w() {
      return d(this, null, function* () {
        if (a || !i)
          return;
        a = !0, c();
        let g = yield t();
        a = !1, i && g ? (h(), s()) : i && f();
      });
    }
    f(), this.stopWatching = h;
  }
  stop() {
    this.stopWatching(), this.stopWatching = () => {
    };
  }
};

// src/accounts/list/list-waiting.ts
var ji = 5, Gi = 20, yt = class {
  constructor(e, t) {
    this.store = e;
    this.dependencies = t;
    this.watch = new bt(t);
  }
  /** @param begin Tries to begin while another tab creates accounts */
  forOtherTab(e) {
    let { edition: t } = this.store.state;
    this.watch.start(ji, () => d(this, null, function* () {
      var n;
      let { state: s } = this.store;
      if (((n = s.problem) == null ? void 0 : n.kind) !== "otherTab" || s.edition !== t)
        return !0;
      let o = yield e();
      return (o == null ? void 0 : o.kind) === "otherTab" ? !1 : (this.store.set({ problem: o }), !0);
    }));
  }
  /** @param goOn Told once the same person is logged in again */
  forLogin(e) {
    let { store: t, dependencies: s } = this;
    t.set({ awaitsLogin: !0 }), this.watch.start(Gi, () => d(this, null, function* () {
      var o;
      return (yield s.whoAmI()) === ((o = t.state.opening) == null ? void 0 : o.me);
    }), e);
  }
  stop() {
    this.watch.stop(), this.store.state.awaitsLogin && this.store.set({ awaitsLogin: !1 });
  }
};

// src/accounts/list/list-start.ts
var kt = class {
  /**
   * @param store
   * @param check
   * @param batch
   * @param dependencies
   * @param order What the button would create now
   */
  constructor(e, t, s, o, n) {
    this.store = e;
    this.check = t;
    this.batch = s;
    this.dependencies = o;
    this.order = n;
    this.waiting = new yt(e, o), this.resumption = new gt(o.clock, (i) => e.set({ resumeAt: i }));
  }
  /**
   * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
   *
   * @param rows These only; left out: all that the button would create
   */
  start(e) {
    return d(this, null, function* () {
      var a;
      let { store: t } = this, { awaitsLogin: s, opening: o } = t.state, n = (a = o == null ? void 0 : o.me) != null ? a : "";
      if (s && (yield this.dependencies.whoAmI()) !== n) {
        let c = { kind: "loggedOut", me: n };
        return t.set({ problem: c }), c;
      }
      let i = e !== void 0 && t.state.isAtDesk;
      return i || this.check.cancel(), this.begin(() => {
        let { rows: c, plan: u } = this.order();
        return this.batch.start(e != null ? e : c, m(l({}, u), { sheetSaved: u.sheetSaved || i }));
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
      this.start();
    });
  }
  /** @param rows As of start() */
  resumeAfterLogin(e) {
    this.waiting.forLogin(() => {
      this.start(e);
    });
  }
  /** The person does something else than to wait for another tab or for the log-in. */
  stopWaiting() {
    this.waiting.stop();
  }
  begin(e) {
    return d(this, null, function* () {
      this.waiting.stop(), this.resumption.clear(), this.store.set({ problem: null });
      let t = yield e();
      return this.store.set({ problem: t, missingField: (t == null ? void 0 : t.kind) === "fieldMissing" ? t.field : null }), (t == null ? void 0 : t.kind) === "otherTab" && this.waiting.forOtherTab(e), t;
    });
  }
};

// src/accounts/list/list-store.ts
var Ki = ["idle", "stopped", "finished"];
function ke({ kind: r }) {
  return !Ki.includes(r);
}
function zi({ place: r, batch: e }) {
  let t = ke(e.phase), { done: s, total: o } = e.progress;
  return { stage: t ? { kind: "run" } : r, step: e.step, progress: t && e.task !== "finish" ? { done: s, total: o } : null };
}
var vt = class extends K {
  constructor() {
    super(Yr);
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
  set(t, s = []) {
    this.change(l(l({}, t), zi(l(l({}, this.state), t))), s);
  }
  /** Tells that rows have changed. */
  setRows(t) {
    this.set({}, t.map(({ id: s }) => s));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(t, s = {}, o = []) {
    this.rows = t, this.set(l({ edition: this.state.edition + 1 }, s), o);
  }
};

// src/accounts/list/taken-meanwhile.ts
function Xr(r) {
  let e = O(r);
  return r.state === "refused" && (e == null ? void 0 : e.kind) === "refused" && _(e.code).name === "taken";
}
function Zr(o, n, i) {
  return d(this, arguments, function* (r, e, { lists: t, journal: s }) {
    for (let a of r.rows.filter(Xr)) {
      let c = yield t.creationOf(a.canonical, new ce()).catch(() => null);
      if ((c == null ? void 0 : c.isRecent) === !0 && a.attempt && Xr(a)) {
        a.attempt = v(a.attempt), a.state = "unchecked", a.creation = c, e.trust([a]);
        let u = e.update([a]);
        s.note(a), r.setRows(u);
      }
    }
  });
}

// src/accounts/list/list-run.ts
function Qi(r) {
  return J(r) || r.state === "refused" || r.state === "unfinished";
}
function Ji(r) {
  return new Promise((e) => {
    let t = () => {
    };
    t = r.observe(({ phase: s }) => {
      ke(s) || (Promise.resolve().then(() => t()), e());
    });
  });
}
var Rt = class {
  constructor(e, t, s, o) {
    this.store = e;
    this.check = t;
    this.sheet = s;
    this.dependencies = o;
    this.batch = new ft(o), this.kept = new wt(o), this.starting = new kt(
      e,
      t,
      this.batch,
      o,
      () => ({ rows: this.left, plan: ye(this.store) })
    ), this.batch.observe((n, i) => this.onBatch(n, i));
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
    let { pending: e } = this.batch.steps;
    return this.store.rows.filter((t) => t === e || J(t) && !this.sheet.isWithoutPassword(t));
  }
  /** @param rows These only; left out: all that the button would create */
  start(e) {
    return this.starting.start(e);
  }
  /** Notes the list as it is, where its creation was begun. */
  keep() {
    this.store.hasBegun && this.batch.keep(ye(this.store));
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
    this.starting.stopWaiting(), this.batch.stop();
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
    return this.batch.answerStep(e, ye(this.store));
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
      let { store: e, check: t } = this;
      this.batch.handedOver.clear();
      let s = this.kept.restore((f = (h = e.state.opening) == null ? void 0 : h.me) != null ? f : "");
      if (s.kind !== "run") {
        e.set({ brokenOff: { kind: "none" } });
        return;
      }
      let { mode: o, reason: n, values: i, preset: a = x } = s.header;
      t.local.context = m(l({}, t.local.context), { mode: o, reason: n }), t.local.trust(s.rows.filter(({ state: w }) => w !== "rejected" && w !== "unchecked")), t.local.checkAll(s.rows), e.replaceRows(s.rows, {
        mode: o,
        reason: n,
        preset: a,
        values: l(l({}, e.state.values), i),
        brokenOff: { kind: "none" },
        place: { kind: "results" },
        sheet: "none",
        problem: null,
        resultsSeen: !1,
        isAtDesk: s.header.isAtDesk
      });
      let c = e.rows.filter(({ state: w, attempt: g }) => w === "unknown" || w === "unfinished" && (g == null ? void 0 : g.existence) !== "yes" && (g == null ? void 0 : g.existence) !== "no"), u = yield this.batch.ask(c, ye(this.store));
      u === null ? yield Ji(this.batch) : u.kind !== "nothing" && e.set({ problem: u }), t.local.checkAll(e.rows), yield t.ask(e.rows.filter((w) => N(w) || w.state === "unchecked"));
    });
  }
  /** Does not go on with it, and forgets it. */
  forgetRun() {
    this.batch.handedOver.clear(), this.kept.forget(), this.store.set({ brokenOff: { kind: "none" } });
  }
  /** Is something left to do that was to follow the creation? */
  get isToBeFollowed() {
    let { rows: e, state: { preset: t, follow: s } } = this.store;
    return ue(e, t, m(l({}, s), { participants: { kind: "idle" } })).length > 0;
  }
  /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
  resultsSeen() {
    this.store.isRunning || (this.store.set({ resultsSeen: !0, text: "", parsed: null }), this.sheet.forgetPasswords(), !this.store.rows.some(Qi) && !this.isToBeFollowed && this.kept.forget());
  }
  /** Whether a run of this tab broke off, of the person who is logged in. */
  brokenOff(e) {
    return this.kept.brokenOff(e);
  }
  onBatch(e, t) {
    let { store: s } = this, o = ke(s.state.batch.phase), n = ke(e.phase);
    s.set(l({
      batch: e
    }, n ? { place: { kind: "results" }, resultsSeen: !1, showsMine: !1 } : {}), t), o && !n && this.ended(e.phase, e.task);
  }
  ended(e, t) {
    let { store: s, check: o, dependencies: n } = this;
    if (e.kind === "stopped" && e.because.kind === "sessionLost") {
      let i = t === "finish" || s.state.isAtDesk ? s.rows.filter(({ id: a }) => a === e.row) : void 0;
      this.starting.resumeAfterLogin(i);
    }
    t !== "ask" && Zr(s, o.local, n).then(() => n.onFinished(Jr(s.rows)));
  }
};

// taken:core/accounts/contract/password
var xt = mw.libs.accountCreator.parts.core.modules[28];

// src/accounts/list/create/passwords.ts
function vs(r, e, t) {
  let s = r.filter((o) => b(o, e) === "generate" && o.request.password === "");
  for (let o of s)
    o.request = m(l({}, o.request), { password: xt(t) }), o.passwordSource = "made";
  return s.map(({ id: o }) => o);
}
function eo(r) {
  let e = new Map(r.map(({ request: s }) => [s.username, s])), t = new Map(r.map((s) => [s.canonical, s.request]));
  return e.delete(""), t.delete(""), (s) => {
    var o;
    return (o = e.get(s.request.username)) != null ? o : t.get(s.canonical);
  };
}
function to(r, e) {
  let t = eo(e), s = { passwords: [], all: [] };
  for (let o of r) {
    let { request: n } = o, i = t(o);
    if (i === void 0)
      continue;
    let c = (se(o) ? ["password", "email", "realname"] : ["password"]).filter((u) => n[u] === "" && i[u] !== "");
    c.length > 0 && (o.request = l(l({}, n), Object.fromEntries(c.map((u) => [u, i[u]]))), s.all.push(o.id)), c.includes("password") && s.passwords.push(o.id);
  }
  return s;
}
function so(r, e) {
  let t = eo(e);
  return r.every((s) => {
    var o;
    return ((o = t(s)) == null ? void 0 : o.password) === s.request.password;
  });
}

// taken:table/accounts/list/way-in
var ro = mw.libs.accountCreator.parts.table.modules[2];

// src/accounts/list/list-sheet.ts
var St = class {
  constructor(e, t, s, o, n, i) {
    this.store = e;
    this.check = t;
    this.table = s;
    this.randomBytes = o;
    this.reader = n;
    this.sheetOptions = i;
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    let { mode: e, sheet: t } = this.store.state;
    return this.startable.some((s) => b(s, e) === "generate" && (t !== "saved" || s.request.password === ""));
  }
  /** The rows that can be created as they stand. */
  get startable() {
    return this.store.rows.filter((e) => (N(e) || ks(e)) && !this.isWithoutPassword(e));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((e) => J(e) && this.isWithoutPassword(e));
  }
  /**
   * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
   * has the one in the sheet.
   */
  get renewable() {
    let { mode: e } = this.store.state;
    return this.awaitingSheet.filter((t) => b(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
  }
  /** The accounts of which the password is not here, but in the sheet alone. */
  get withoutSlip() {
    return this.store.rows.filter((e) => {
      let t = O(e);
      return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
    });
  }
  /** The accounts to which the wiki mailed, of whose address nothing is here any more: the page was reloaded. */
  get withoutAddress() {
    return this.store.rows.filter((e) => {
      let t = O(e);
      return (t == null ? void 0 : t.kind) === "created" && t.by === "mail" && e.request.email === "";
    });
  }
  /** Was the list read from a sheet that was saved earlier, with the passwords in it? */
  get isOpened() {
    var e;
    return ((e = this.store.state.parsed) == null ? void 0 : e.format) === "sheet";
  }
  /** The accounts of an earlier day of which slips can be made once more, as the sheet was opened that has them. */
  get fromEarlier() {
    return this.store.rows.filter((e) => e.state === "already" && !e.isWalkUp && ro(e, this.isOpened) !== null);
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(e) {
    return e.passwordSource === "sheet" && e.request.password === "" && b(e, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    let e = new Set(vs(this.startable, this.store.state.mode, this.randomBytes));
    for (let t of this.store.rows.filter(({ id: s }) => e.has(s)))
      this.table.edits.edit(t, { password: t.request.password });
    this.store.set({ sheet: "prepared", problem: null });
  }
  /** Makes the password of one person, who gets it as soon as the account is there. */
  makePassword(e) {
    vs([e], this.store.state.mode, this.randomBytes).length > 0 && this.store.set({ sheet: "none" });
  }
  /** The person says that the sheet, as it was prepared last, is saved: no page can see what became of a download. */
  confirmSheetSaved() {
    this.store.state.sheet === "prepared" && this.store.set({ sheet: "saved" });
  }
  /**
   * Gives rows back their passwords, after a reload, from the sheet that was saved before.
   *
   * @return How many got theirs
   */
  openSheet(e) {
    let { store: t } = this, { mode: s, sheet: o } = t.state, n = Xe(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(n);
    let { passwords: i, all: a } = to(t.rows, n);
    this.check.local.checkAll(t.rows);
    let c = t.rows.filter((u) => O(u) === null && u.request.password !== "" && b(u, s) === "generate");
    return t.set({ sheet: i.length > 0 && so(c, n) ? "saved" : o, problem: null }, a), this.check.ask(t.rows.filter((u) => u.state === "checking" || u.state === "unchecked" || i.includes(u.id) && N(u) && b(u, s) === "type")), i.length;
  }
  /** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
  awaitFile(e) {
    return d(this, null, function* () {
      this.store.set({ isSheetComing: !0 });
      try {
        return yield e;
      } finally {
        this.store.set({ isSheetComing: !1 });
      }
    });
  }
  /** The rows that can have another password get one, in a sheet that has to be saved first. */
  renewPasswords() {
    let e = this.renewable;
    for (let t of e)
      t.passwordSource = "given";
    this.store.set({ sheet: "none", problem: null }, e.map(({ id: t }) => t));
  }
  /**
   * Takes the passwords of accounts that exist out of the memory of the page: who needs slips once more has them in
   * the sheet, which openSheet() reads.
   */
  forgetPasswords() {
    var s, o;
    let { store: e } = this, t = e.rows.filter(({ state: n, request: i }) => (n === "created" || n === "already") && i.password !== "");
    for (let n of t)
      n.request = m(l({}, n.request), { password: "" }), n.passwordSource = "sheet", n.state === "created" && (n.wiki = null), this.table.edits.forget(n, "password");
    this.table.forgetRemoved(), e.setRows(t), e.rows.some(J) || e.set({ values: it(e.state.values, (o = (s = e.state.opening) == null ? void 0 : s.requests) != null ? o : []) });
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(e) {
    for (let t of this.store.rows)
      t.passwordSource === "made" && b(t, e) === "type" && (t.request = m(l({}, t.request), { password: "" }), t.passwordSource = "given", this.table.edits.forget(t, "password"));
  }
};

// src/accounts/list/table-edits.ts
function Yi(r, e) {
  return r.id - e.id;
}
function oo(r, e) {
  var n, i;
  let t = e.replace(/\r\n?/g, `
`).split(`
`), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
  for (let a of [...r].sort(Yi)) {
    let c = (n = t[a.line - 1]) != null ? n : "", u = ((i = o.get(c)) != null ? i : 0) + 1;
    o.set(c, u), s.set(`${u} ${c}`, a);
  }
  return s;
}
var Lt = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
  }
  edit(e, t) {
    let s = l(l({}, this.fields.get(e)), t);
    this.fields.set(e, s), this.changes.set(e, s);
  }
  /** What was put into the field in place of what its line says; undefined: nothing was. */
  edited(e, t) {
    var s;
    return (s = this.fields.get(e)) == null ? void 0 : s[t];
  }
  /** The field is as its line says again. */
  forget(e, t) {
    var n;
    let i = (n = this.fields.get(e)) != null ? n : {}, { [t]: s } = i, o = G(i, [Fs(t)]);
    s !== void 0 && (this.fields.set(e, o), this.putBack(e));
  }
  remove(e) {
    this.changes.set(e, "removed");
  }
  putBack(e) {
    let t = this.fields.get(e);
    t && Object.keys(t).length > 0 ? this.changes.set(e, t) : this.changes.delete(e);
  }
  clear() {
    this.changes = /* @__PURE__ */ new Map(), this.fields = /* @__PURE__ */ new Map();
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
  carry(e, t, s, o) {
    let { changes: n, fields: i } = this;
    if (n.size === 0 && e.every(({ claim: u }) => u === null))
      return [];
    this.clear();
    let a = oo(s, o), c = [];
    return oo(e, t).forEach((u, h) => {
      let f = a.get(h), w = n.get(u);
      if (f && (f.claim = u.claim), !f || w === void 0)
        return;
      let g = i.get(u);
      g && (f.request = l(l({}, f.request), g), f.passwordSource = g.password === void 0 ? f.passwordSource : u.passwordSource, this.fields.set(f, g), this.changes.set(f, g)), w === "removed" && (this.remove(f), c.push(f));
    }), c;
  }
};

// src/accounts/list/table-history.ts
var Pt = class {
  constructor() {
    this.acts = [];
    this.act = null;
  }
  /** How many acts can be undone. */
  get length() {
    return this.acts.length;
  }
  /** The rows that were removed. */
  get removed() {
    return this.acts.flat().flatMap((e) => e.kind === "removed" ? [e.row] : []);
  }
  note(e) {
    this.act ? this.act.push(e) : this.acts.push([e]);
  }
  /** All that is noted meanwhile is one act. */
  asOne(e) {
    let t = [];
    this.act = t;
    try {
      e();
    } finally {
      this.act = null, t.length > 0 && this.acts.push(t);
    }
  }
  /** Takes the last act out of the history, its last step first. */
  pop() {
    var e;
    return ((e = this.acts.pop()) != null ? e : []).reverse();
  }
  /** Only these rows can be put back now; each alone. */
  startOver(e = []) {
    this.acts = e.map(({ row: t, place: s }) => [{ kind: "removed", row: t, place: s }]);
  }
};

// src/accounts/list/list-table.ts
var Ct = class {
  constructor(e, t) {
    this.store = e;
    this.check = t;
    this.edits = new Lt();
    /** People of whom the text says nothing; see ListDraft.setGuests(). */
    this.guests = [];
    this.history = new Pt();
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(e, t, s) {
    this.change(e, t, { [t]: s });
  }
  /** All that is done meanwhile is undone by one press. */
  asOne(e) {
    this.history.asOne(e), this.store.set({ undoable: this.history.length });
  }
  /**
   * The person of the row gets the password in a way of their own.
   *
   * @param row
   * @param mode Null: as the others of the list
   */
  setMode(e, t) {
    this.change(e, "mode", { mode: t });
  }
  /** The organizer says that the warnings of the row are no matter. */
  accept(e) {
    this.store.isRunning || (this.history.note({ kind: "accepted", row: e, before: e.accepted }), e.accepted = e.remarks.filter(({ severity: t }) => t === "warning").map(({ code: t }) => t), this.store.setRows(this.check.update([e])));
  }
  change(e, t, s) {
    this.store.isRunning || (this.history.note({
      kind: "edited",
      row: e,
      field: t,
      before: e.request,
      isOfLine: this.edits.edited(e, t) === void 0
    }), this.put(e, s));
  }
  put(e, t) {
    e.request = l(l({}, e.request), t), t.password !== void 0 && (e.passwordSource = "given"), this.edits.edit(e, t), this.changed(e);
  }
  /** What is asked for one person is another thing than before. */
  changed(e) {
    e.overrides = [], e.accepted = [], e.attempt && (e.attempt = v(e.attempt), e.wiki = null), e.state = "unchecked";
    let t = this.check.edited(e);
    this.store.set(
      { sheet: "none", undoable: this.history.length },
      t.concat(e).map(({ id: s }) => s)
    ), this.check.askOpen(t);
  }
  /** Has a row created all the same, where the wiki lets this person. */
  override(e, t, s) {
    this.store.isRunning || (e.overrides = e.overrides.filter((o) => o !== t).concat(s ? t : []), this.store.setRows(this.check.update([e]).concat(e)));
  }
  /** The organizer says whose the account is that has the row's name. */
  claim(e, t) {
    this.store.isRunning || (e.claim = { name: e.canonical, isTheirs: t }, this.store.setRows(this.check.update([e]).concat(e)));
  }
  /** Puts free names beside one that is taken. */
  alternatives(e) {
    return this.check.alternatives(e);
  }
  remove(e) {
    let { rows: t, isRunning: s } = this.store, o = new Set(s ? [] : e), n = t.flatMap((i, a) => o.has(i) ? [{ row: i, place: a }] : []);
    n.length > 0 && (this.history.asOne(() => n.reverse().forEach(({ row: i, place: a }) => {
      this.history.note({ kind: "removed", row: i, place: a }), this.edits.remove(i);
    })), this.replace(t.filter((i) => !o.has(i)), this.check.removed([...o])));
  }
  /** Takes back what was done last: puts rows back, or values. */
  undo() {
    for (let e of this.store.isRunning ? [] : this.history.pop())
      this.takeBack(e);
  }
  takeBack(e) {
    let { rows: t } = this.store, { row: s } = e;
    if (e.kind === "removed") {
      this.edits.putBack(s);
      let [o, n] = [t.slice(0, e.place), t.slice(e.place)];
      this.replace([...o, s, ...n], this.check.update([s]));
    } else X(s) ? e.kind === "accepted" ? (s.accepted = e.before, this.store.set({ undoable: this.history.length }, this.check.update([s]).map(({ id: o }) => o))) : (this.put(s, { [e.field]: e.before[e.field] }), e.isOfLine && this.edits.forget(s, e.field)) : this.store.set({ undoable: this.history.length });
  }
  /**
   * Gives rows other names in one go, before they are checked.
   *
   * @param names '' takes back a name that was given so: the row is as its line says
   */
  rename(e) {
    let { store: t, edits: s } = this;
    if (!t.isRunning) {
      for (let [o, n] of e)
        o.request = m(l({}, o.request), { username: n }), o.overrides = [], o.state = "unchecked", n === "" ? s.forget(o, "username") : s.edit(o, { username: n });
      t.replaceRows(t.rows, { sheet: "none" });
    }
  }
  /** Rows that were removed, and what they held, are gone for good. */
  forgetRemoved() {
    this.history.startOver(), this.store.set({ undoable: 0 });
  }
  /** Another list: nothing was done to its rows yet. */
  clear() {
    this.history.startOver(), this.guests = [], this.edits.clear();
  }
  /**
   * The text was read anew: does again what was done to the rows of those lines that are still the same. The guests
   * come below.
   *
   * @return The rows without those that were removed, and how many those are
   */
  carry(e, t) {
    let { store: s } = this, o = t.split(`
`).length, n = e.concat(this.guests.map((c, u) => M(e.length + u + 1, o + u + 1, c))), i = s.rows.concat(this.history.removed), a = new Set(this.edits.carry(i, s.state.text, n, t));
    return this.history.startOver([...a].map((c, u) => ({ row: c, place: n.indexOf(c) - u }))), { rows: n.filter((c) => !a.has(c)), removed: a.size };
  }
  replace(e, t) {
    this.store.replaceRows(e, { undoable: this.history.length, sheet: "none" }, t.map(({ id: s }) => s)), this.check.askOpen(t);
  }
};

// taken:read/accounts/list/delimited-text
var no = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/list-text.ts
function io(r) {
  return no([
    ["Username", "E-mail", "Real name"],
    ...r.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
  ], "	", `
`);
}

// src/accounts/list/account-list.ts
var Ot = class {
  constructor(e) {
    this.dependencies = e;
    this.store = new vt();
    /** What it was opened with. */
    this.asked = { accounts: [], reason: "", mail: null, many: !0 };
    let { store: t } = this;
    this.checking = new ze(t, e), this.table = new Ct(t, this.checking), this.bulk = new qe(t, this.table), this.sheet = new St(
      t,
      this.checking,
      this.table,
      e.randomBytes,
      e.reader,
      () => this.draft.sheetOptions
    ), this.draft = new Ze(
      t,
      this.checking,
      this.table,
      this.sheet,
      e.reader,
      e.columns
    ), this.preset = new et(t, this.draft, (s) => e.journal.note(s)), this.run = new Rt(t, this.checking, this.sheet, e), this.desk = new Qe(t, this.checking, this.table, this.sheet, this.run);
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
    return this.rows.filter(N);
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
    let { stage: e, sheet: t, resultsSeen: s, text: o } = this.state, n = e.kind === "list" || e.kind === "check", i = this.rows.some(({ passwordSource: a }) => a === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...n && !this.store.hasBegun && (o.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
      ...i && t !== "saved" ? ["passwords"] : [],
      ...this.store.hasBegun && !s ? ["results"] : []
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
      var o;
      let { store: s } = this;
      this.asked = e, s.set({ place: { kind: "opening" } });
      try {
        let n = t != null ? t : yield this.dependencies.service.open(), i = hs(n), [a] = i;
        if (s.set({ opening: n, modes: i, preset: x, wantedPreset: (o = e.preset) != null ? o : "" }), n.impediments.length > 0 || a === void 0) {
          s.set({ place: { kind: "impossible", impediments: n.impediments } });
          return;
        }
        let { local: c } = this.checking;
        c.context = m(l({}, c.context), { rules: n.rules, requests: n.requests });
        let u = e.mail === !1 ? i.find((h) => h !== "mail") : void 0;
        this.begin(e, n, u != null ? u : a, yield this.run.brokenOff(n.me));
      } catch (n) {
        let { code: i, text: a } = E.from(n);
        s.set({ place: { kind: "openingFailed", code: i, text: a } });
      }
    });
  }
  /** Tries once more to open it, with what was asked for. */
  reopen() {
    return this.open(this.asked);
  }
  /** Looks back at the accounts that the person has created, or at the list again. */
  showMine(e) {
    this.store.set({ showsMine: e });
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
    this.checking.cancel(), this.run.stopWaiting(), this.store.set({ problem: null, place: { kind: this.store.hasBegun ? "results" : "list" } });
  }
  /** The refused rows once more: back to the table, to be mended and created, the others as they are. */
  retry() {
    return d(this, null, function* () {
      for (let e of this.rows.filter(({ state: t }) => t === "refused"))
        e.attempt = e.attempt && v(e.attempt), e.wiki = null, e.state = "unchecked";
      yield this.check();
    });
  }
  /** A new list. */
  startOver() {
    let { opening: e, reason: t, mode: s } = this.state;
    e && (this.sheet.forgetPasswords(), this.run.stopWaiting(), this.run.forgetRun(), this.begin({ accounts: [], reason: t, mail: null, many: !0 }, e, s, { kind: "none" }));
  }
  begin(e, t, s, o) {
    let n = {};
    for (let a of ur(t.requests, s))
      Ae(n, a.name, Gs(a));
    this.table.clear();
    let i = e.accounts.map((a, c) => M(c + 1, c + 2, a));
    this.store.replaceRows(i, {
      place: { kind: "list" },
      text: i.length > 0 ? io(i) : "",
      parsed: null,
      mode: s,
      reason: e.reason,
      values: n,
      brokenOff: o,
      isAtDesk: !1,
      follow: ae,
      sheet: "none",
      undoable: 0,
      problem: null,
      quota: null,
      resultsSeen: !0
    }), i.length > 0 && !e.preset && this.check();
  }
};

// taken:core/app/browser
var ao = mw.libs.accountCreator.parts.core.modules[47], co = mw.libs.accountCreator.parts.core.modules[48];

// src/app/list-browser.ts
var lo = {
  isOnline: () => navigator.onLine,
  onChange(r) {
    return window.addEventListener("online", r), window.addEventListener("offline", r), () => {
      window.removeEventListener("online", r), window.removeEventListener("offline", r);
    };
  }
};
function uo(r) {
  return window.addEventListener("focus", r), () => window.removeEventListener("focus", r);
}
var po = {
  get: (r) => localStorage.getItem(r),
  set: (r, e) => localStorage.setItem(r, e)
};

// taken:core/app/fetch-advice
var mo = mw.libs.accountCreator.parts.core.modules[49];

// src/app/run-lock.ts
var Xi = "accountCreator.run.";
var Zi = new Promise(() => {
});
function Rs(r) {
  let e = navigator.locks;
  return e ? new Promise((t) => {
    let s = new AbortController(), o = setTimeout(() => s.abort(), 1e3);
    e.request(Xi + r, { signal: s.signal }, () => (clearTimeout(o), t(!0), Zi)).catch(() => {
      clearTimeout(o), t(!s.signal.aborted);
    });
  }) : Promise.resolve(!0);
}

// taken:core/app/load-part-gadget
var S = mw.libs.accountCreator.parts.core.modules[50];

// taken:core/app/part-problem
var B = mw.libs.accountCreator.parts.core.modules[51];

// src/i18n/en.json
var ho = { "accountcreator-mode-generate-list": "Generate strong passwords (you save them in a sheet first)", "accountcreator-mode-type-list": "Use the passwords in the list", "accountcreator-title-progress": "($1/$2)", "accountcreator-title-asks": "? $1/$2", "accountcreator-title-stopped": "⚠ $1/$2", "accountcreator-title-done": "✓ $1/$2", "accountcreator-stage-list": "List", "accountcreator-stage-check": "Check", "accountcreator-stage-create": "Create", "accountcreator-stage-hand-out": "Hand out", "accountcreator-list": "People, one per line", "accountcreator-list-example": `Zoe Example, zoe@example.org
Ada Example, ada@example.org

or paste from a spreadsheet or a sign-up page`, "accountcreator-list-empty": "The list is empty. Add people first.", "accountcreator-file": "or open a file:", "accountcreator-page": "From a page of this wiki", "accountcreator-understood": "{{PLURAL:$1|1=One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-show-lines": "Show {{PLURAL:$1|1=one more line|$1 more lines}}", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "Not used", "accountcreator-column-how": "How they get in", "accountcreator-columns-first": "First say how to read the list.", "accountcreator-nameless": "{{PLURAL:$1|1=One person has|$1 people have}} no username.", "accountcreator-make-usernames": "Make usernames", "accountcreator-guests": "Add guests without names", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-check-again": "Check again", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|1=one row|$1 rows}}) stays for every line that you do not change here.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. No account has been created from it yet.", "accountcreator-close-run": "This list is not finished. If you close the dialog, the current account is still created, and the rest stays here for later.", "accountcreator-close-passwords": "Passwords were generated for this list, and you have not said that you saved their sheet. If you close the dialog, they stay here until you leave or reload the page. Then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. Then you only have what you saved.", "accountcreator-leave-all-steps": "Leave all of these unfinished", "accountcreator-leave-all-question": "The list continues. This account, and every other that needs one more step, stays unfinished. Their owners have to finish the setup themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits until you answer or leave this.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "I have saved the sheet", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are stored nowhere else.", "accountcreator-fetching": "Loading …", "accountcreator-start": "Create {{PLURAL:$1|1=one account|$1 accounts}}", "accountcreator-start-some": "Create {{PLURAL:$1|1=one account|$1 accounts}}, leave out {{PLURAL:$2|1=one|$2}}", "accountcreator-start-none": "Create accounts", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the current account …", "accountcreator-resume": "Continue", "accountcreator-resume-left": "Create the {{PLURAL:$1|1=remaining account|remaining $1 accounts}}", "accountcreator-retry": "Fix and retry", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results will be removed. What you have not saved is lost.", "accountcreator-replace-list": "Another script on this page wants to replace this list.", "accountcreator-lose-list": "This list will be removed. No account has been created from it yet.", "accountcreator-lose-passwords": "The passwords generated for this list will be lost: you have not said that you saved their sheet.", "accountcreator-lose-results": "The results will be removed. You only keep what you saved.", "accountcreator-broken-off": "You have an unfinished list: $1 of $2 done.", "accountcreator-broken-off-follow": "{{PLURAL:$1|1=The account of your last list exists|The $1 accounts of your last list exist}}. What was to follow, such as welcomes, may not be done yet.", "accountcreator-broken-off-go-on": "Resume", "accountcreator-broken-off-forget": "Discard", "accountcreator-broken-off-forget-question": "The list and its results will be removed from this browser. Accounts that exist stay.", "accountcreator-broken-off-unreadable": "You have an unfinished list, but it cannot be read any more. Paste the list again: the accounts you already created are recognized.", "accountcreator-broken-off-elsewhere": "You have an unfinished list in another tab of this browser. Continue there.", "accountcreator-desk": "Work at a desk", "accountcreator-desk-help": "For people who come one at a time: each account is created as soon as you press Enter.", "accountcreator-desk-more": "Add latecomers", "accountcreator-mine": "Accounts I created", "accountcreator-presets": "Presets", "accountcreator-hide-text": "Hide the text", "accountcreator-show-text": "Show the text", "accountcreator-no-people": "The people on your list appear here.", "accountcreator-follow": "Welcome, groups, event page" };

// taken:table/app/table-part
var fo = mw.libs.accountCreator.parts.table.modules[9];

// taken:core/ui/shared/messages
var wo = mw.libs.accountCreator.parts.core.modules[61], p = mw.libs.accountCreator.parts.core.modules[64];

// src/ui/list/check-list.ts
function go(r, e, t) {
  return d(this, null, function* () {
    let s = yield e.complete();
    s === "nothing" ? yield r.check() : s === "answer" ? t(p("accountcreator-columns-first")) : s === "people" && (t(p("accountcreator-list-empty")), e.focus());
  });
}

// taken:core/ui/shared/explanation-view
var bo = mw.libs.accountCreator.parts.core.modules[55], yo = mw.libs.accountCreator.parts.core.modules[57];

// src/ui/shared/gathered-changes.ts
var de = class {
  /** @param show Gets the state that came last, and the ids of all rows that changed */
  constructor(e) {
    this.show = e;
    /** When the timer is due, and when was shown last, on the page's clock. */
    this.due = 1 / 0;
    this.shown = -1 / 0;
    this.state = null;
    this.rows = /* @__PURE__ */ new Set();
  }
  add(e, t, s) {
    this.state = e;
    for (let i of t)
      this.rows.add(i);
    if (s === "now") {
      this.showNow();
      return;
    }
    let o = performance.now(), n = s === "soon" ? o : Math.max(o, this.shown + 500);
    n < this.due && (this.due = n, clearTimeout(this.timer), this.timer = setTimeout(() => this.showNow(), n - o));
  }
  /** Shows what still waits. */
  showNow() {
    clearTimeout(this.timer), this.due = 1 / 0;
    let { state: e } = this;
    if (e !== null) {
      let t = [...this.rows];
      this.state = null, this.rows.clear(), this.shown = performance.now(), this.show(e, t);
    }
  }
};

// src/ui/list/lazy-export.ts
var At = class {
  /**
   * @param list
   * @param source
   * @param say Shows a text; '' for none
   */
  constructor(e, t, s) {
    this.list = e;
    this.source = t;
    this.say = s;
    this.ready = null;
  }
  /** Fetches it in the background. Where it does not come, the press says so, which tries once more. */
  prepare() {
    this.ready || this.fetch().catch((e) => mw.log.warn(e));
  }
  /**
   * @param action
   * @param rows Those that are to be exported, in the order of the list or another
   */
  press(e, t = this.list.rows) {
    var s;
    this.ready ? this.say((s = this.ready(this.list, e, t, this.source.columns())) != null ? s : "") : this.fetchAndPress(e, t);
  }
  fetchAndPress(e, t) {
    return d(this, null, function* () {
      this.say(p("accountcreator-fetching"));
      try {
        yield this.fetch();
      } catch (s) {
        this.say(this.source.problemText(s));
        return;
      }
      this.press(e, t);
    });
  }
  fetch() {
    return d(this, null, function* () {
      this.ready = (yield this.source.fetch()).exportList;
    });
  }
};

// taken:core/ui/shared/ask
var te = mw.libs.accountCreator.parts.core.modules[52];

// src/ui/list/loss-texts.ts
function ko(r) {
  let e = r.unsavedWork;
  return r.run.isBusy ? p("accountcreator-close-run") : e.includes("passwords") ? p("accountcreator-close-passwords") : e.includes("results") && r.state.stage.kind !== "results" ? p("accountcreator-close-results") : e.includes("list") || r.state.stage.kind === "check" && !r.isMending ? p("accountcreator-close-list") : null;
}
function xs({ unsavedWork: r }) {
  let e = [
    ...r.includes("list") ? [p("accountcreator-lose-list")] : [],
    ...r.includes("passwords") ? [p("accountcreator-lose-passwords")] : [],
    ...r.includes("results") ? [p("accountcreator-lose-results")] : []
  ];
  return e.length > 0 ? e.join(`
`) : p("accountcreator-start-over-question");
}
function vo(r) {
  return [p("accountcreator-replace-list"), xs(r)].join(`
`);
}

// src/ui/list/list-actions.ts
function ta(r) {
  return d(this, null, function* () {
    (yield te(xs(r), p("accountcreator-start-over")).then(() => !0, () => !1)) && r.startOver();
  });
}
function sa(r) {
  r.state.checker.running ? r.cancelCheck() : r.run.stop();
}
function Ro(r, e, t) {
  switch (e) {
    case "back":
      r.backToList();
      break;
    case "many":
      ta(r);
      break;
    case "desk":
      r.desk.open();
      break;
    case "leave-desk":
      r.desk.leave();
      break;
    case "mine":
    case "leave-mine":
      r.showMine(e === "mine");
      break;
    case "reopen":
      r.reopen();
      break;
    case "start":
      r.run.start();
      break;
    case "pause":
      r.run.pause();
      break;
    case "resume":
      r.run.resume();
      break;
    case "stop":
      sa(r);
      break;
    case "retry":
      r.retry();
      break;
    case "sheet-saved":
      r.sheet.confirmSheetSaved();
      break;
    default:
      t(e);
  }
}

// src/ui/list/list-buttons.ts
function xo({ stage: { kind: r } }) {
  return r === "list" || r === "check" || r === "results";
}
function So(r) {
  let { stage: e, isAtDesk: t, showsMine: s } = r.state;
  if (s)
    return [{ action: "leave-mine", label: p("accountcreator-back-to-list") }];
  if (t)
    return aa(r);
  switch (e.kind) {
    case "opening":
    case "impossible":
      return [];
    case "openingFailed":
      return [{ action: "reopen", label: p("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [{ action: "check", label: p("accountcreator-check"), kind: "progressive" }];
    case "check":
      return oa(r);
    case "run":
      return ia(r);
    case "results":
      return ca(r);
    default:
      return y(e);
  }
}
function ra({ rows: r }, e) {
  let t = r.filter(({ state: s }) => s === "rejected").length;
  return e === 0 ? p("accountcreator-start-none") : t === 0 ? p("accountcreator-start", e) : p("accountcreator-start-some", e, t);
}
function oa(r) {
  let e = r.run.startable.length, { running: t, failed: s, cancelled: o } = r.state.checker, n = t || e === 0, i = r.sheet.fromEarlier.length;
  return [
    {
      action: "back",
      label: r.isMending ? p("accountcreator-back-to-results") : p("accountcreator-back-to-list")
    },
    ...t ? [{ action: "stop", label: p("accountcreator-cancel-check") }] : s > 0 || o ? [{ action: "check", label: p("accountcreator-check-again") }] : [],
    ...i > 0 ? na(t, e === 0) : [],
    // A sheet of which all accounts exist is opened for their slips, and there is nothing to create.
    ...i > 0 && e === 0 ? [] : r.sheet.needsSheet ? Ss(r, n) : [{ action: "start", label: ra(r, e), kind: "progressive", disabled: n }]
  ];
}
function na(r, e) {
  return [
    { action: "copy-details", label: p("accountcreator-copy-details"), disabled: r },
    l({ action: "print-slips", label: p("accountcreator-print-slips"), disabled: r }, e ? { kind: "progressive" } : {})
  ];
}
function Ss(r, e) {
  return r.state.sheet === "prepared" ? [
    { action: "save-sheet", label: p("accountcreator-save-sheet-again"), disabled: e },
    { action: "sheet-saved", label: p("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
  ] : [{ action: "save-sheet", label: p("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
}
function ia(r) {
  let { phase: e, halting: t } = r.state.batch;
  return [
    { action: "stop", label: p("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
    e.kind === "paused" ? { action: "resume", label: p("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: p("accountcreator-pause"), disabled: t !== null }
  ];
}
function aa(r) {
  let { phase: e } = r.state.batch, t = r.run.left.length, s = e.kind === "stopped" && e.because.kind !== "person" && t > 0;
  return [
    { action: "leave-desk", label: p("accountcreator-back-to-list") },
    { action: "print-slips", label: p("accountcreator-print-slips") },
    ...r.state.sheet === "prepared" || s && r.sheet.needsSheet ? Ss(r, !1) : r.rows.some(({ passwordSource: o }) => o === "made") ? [{ action: "save-sheet", label: p("accountcreator-save-sheet") }] : [],
    ...e.kind === "waiting" ? [{ action: "stop", label: p("accountcreator-stop"), kind: "destructive" }] : s && !r.sheet.needsSheet ? [{ action: "resume", label: p("accountcreator-resume-left", t), kind: "progressive" }] : []
  ];
}
function ca(r) {
  let e = r.run.left.length, { checker: t, isSheetComing: s } = r.state, o = t.running || r.run.isBusy || s;
  return [
    { action: "many", label: p("accountcreator-start-over") },
    { action: "desk", label: p("accountcreator-desk-more") },
    { action: "mine", label: p("accountcreator-mine") },
    { action: "save-csv", label: p("accountcreator-save-csv") },
    ...r.rows.some(se) ? [
      { action: "copy-wikitext", label: p("accountcreator-copy-wikitext") },
      { action: "copy-names", label: p("accountcreator-copy-names") },
      l({
        action: "print-slips",
        label: p("accountcreator-print-slips"),
        disabled: s
      }, e === 0 ? { kind: "progressive" } : {})
    ] : [],
    ...r.rows.some(({ state: n }) => n === "refused") ? [{ action: "retry", label: p("accountcreator-retry") }] : [],
    ...e === 0 ? [] : r.sheet.needsSheet ? Ss(r, o) : [{ action: "resume", label: p("accountcreator-resume-left", e), kind: "progressive", disabled: o }]
  ];
}

// taken:table/ui/list/list-notification
var Lo = mw.libs.accountCreator.parts.table.modules[16];

// src/ui/list/list-progress.ts
var la = ["list", "check", "run", "results"], Tt = class {
  constructor() {
    this.$element = $("<ol>").addClass("accountcreator-steps").append([
      p("accountcreator-stage-list"),
      p("accountcreator-stage-check"),
      p("accountcreator-stage-create"),
      p("accountcreator-stage-hand-out")
    ].map((e) => $("<li>").text(e)));
  }
  render(e) {
    let t = la.indexOf(e);
    this.$element.children().each((s, o) => {
      s === t ? o.setAttribute("aria-current", "step") : o.removeAttribute("aria-current"), o.classList.toggle("accountcreator-step-done", s < t);
    });
  }
};

// taken:table/ui/list/stop-view
var Po = mw.libs.accountCreator.parts.table.modules[23], Co = mw.libs.accountCreator.parts.table.modules[24], Oo = mw.libs.accountCreator.parts.table.modules[25];

// src/ui/list/list-status.ts
function ua({ phase: r, halting: e }) {
  return r.kind === "waiting" ? Oo(r.because, Math.max(0, Math.ceil((r.until - Date.now()) / 1e3))) : r.kind === "paused" ? p("accountcreator-paused") : e ? p("accountcreator-halting") : "";
}
function Ao({ state: r, sheet: e }) {
  let { stage: t, batch: s, checker: o, problem: n } = r;
  return s.phase.kind === "finding" ? p("accountcreator-finding") : t.kind === "run" ? ua(s) : o.running ? p("accountcreator-checking", o.done, o.total) : t.kind !== "check" && t.kind !== "results" ? "" : n ? Po(n) : r.sheet === "prepared" && e.needsSheet ? p("accountcreator-sheet-question") : "";
}

// taken:table/lit-html/lit-html
var k = mw.libs.accountCreator.parts.table.modules[11], q = mw.libs.accountCreator.parts.table.modules[12], C = mw.libs.accountCreator.parts.table.modules[13];

// taken:steps/ui/shared/step-view
var To = mw.libs.accountCreator.parts.steps.modules[14], Ls = mw.libs.accountCreator.parts.steps.modules[15], Eo = mw.libs.accountCreator.parts.steps.modules[16], Fo = mw.libs.accountCreator.parts.steps.modules[17];

// src/ui/list/list-step.ts
function pa(r, e) {
  var t;
  switch (e) {
    case "gone":
      return yo("lost", ((t = r.attempt) == null ? void 0 : t.existence) === "yes", r.canonical);
    case "otherTab":
      return p("accountcreator-other-tab");
    case "busy":
      return p("accountcreator-problem-busy");
    default:
      return y(e);
  }
}
var Et = class {
  /**
   * @param list
   * @param dependencies
   * @param say Says something beside the buttons
   * @param changed Told when there is something else to show around it
   */
  constructor(e, t, s, o) {
    this.list = e;
    this.say = s;
    this.changed = o;
    this.element = document.createElement("div");
    this.followed = null;
    this.stop = () => {
    };
    this.view = new To(t);
  }
  /** Is a step open? */
  get isOpen() {
    return this.list.state.step !== null;
  }
  /** Opens the step that an unfinished row waits for, or says why that cannot be. */
  open(e) {
    return d(this, null, function* () {
      let t = yield this.list.run.answerStep(e);
      t !== "open" && this.say(pa(e, t));
    });
  }
  get status() {
    var e;
    return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? p("accountcreator-finding") : "";
  }
  /** Answer it, leave it, and in a run leave all that are still to come. */
  get buttons() {
    let { step: e } = this.list.state;
    if (!e)
      return [];
    let { state: t } = e.conversation, s = t.phase !== "open", o = Fo(t);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: p("accountcreator-leave-all-steps"), disabled: s }] : [],
      { action: "leave", label: Ls(t), kind: "destructive", disabled: s },
      ...o === null ? [] : [{ action: "next", label: o, kind: "progressive", disabled: s }]
    ];
  }
  press(e) {
    let { step: t } = this.list.state;
    if (!t)
      return;
    let { state: s } = t.conversation;
    e === "next" ? this.view.next() : e === "leave" ? te(Eo(s), Ls(s)).then(() => this.list.run.leaveStep(), () => this.focus()) : e === "leave-all" && te(p("accountcreator-leave-all-question"), p("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
  }
  focus() {
    this.view.focus();
  }
  render() {
    var t, s;
    let { step: e } = this.list.state;
    this.follow((t = e == null ? void 0 : e.conversation) != null ? t : null), this.element.hidden = e === null, this.view.render((s = e == null ? void 0 : e.conversation) != null ? s : null), C(e ? k`
			<p><strong>${p("accountcreator-step-for", T(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? p("accountcreator-step-then") : q}</p>
			${this.view.$element[0]}` : q, this.element);
  }
  /** The conversation changes without its list. */
  follow(e) {
    e !== this.followed && (this.stop(), this.followed = e, this.stop = e ? e.observe(this.changed) : () => {
    });
  }
  get isInRun() {
    let { phase: e, task: t } = this.list.state.batch;
    return e.kind === "step" && t === "create";
  }
};

// src/accounts/list/column-choice.ts
function da(r, e) {
  switch (r) {
    case "unused":
      return !1;
    case "realname":
      return e === "realname" || e === "firstname" || e === "lastname";
    case "firstname":
      return e === r || e === "realname";
    case "lastname":
      return e === "realname";
    default:
      return e === r;
  }
}
function Mo(r, e, t) {
  return r.map((s, o) => o === e ? t : da(t, s) ? "unused" : s);
}
function No(r) {
  return r !== "unused" && r !== "password" && r !== "reason" && r !== "mode";
}
function Bo(r) {
  let [e, ...t] = r.flatMap(({ columns: s }) => s ? [s] : []);
  return (e != null ? e : []).flatMap(({ heading: s, meaning: o }, n) => {
    let i = /* @__PURE__ */ new Set([o, ...t.flatMap((a) => {
      var c, u;
      return (u = (c = a[n]) == null ? void 0 : c.meaning) != null ? u : [];
    })]);
    return i.size > 1 ? [{ place: n, heading: s, meanings: [...i] }] : [];
  });
}
function ve({ columns: r, format: e, isGuess: t, readings: s }) {
  return t || s.length > 1 || e !== "sheet" && r !== null && r.length > 1;
}
function Ps(r) {
  return r !== null && !r.certain && ve(r);
}

// taken:core/accounts/presets/offers-presets
var qo = mw.libs.accountCreator.parts.core.modules[45];

// src/ui/list/broken-off-view.ts
function ma(r) {
  switch (r.kind) {
    case "run":
      return r.left === 0 && r.isFollowed ? p("accountcreator-broken-off-follow", r.total) : p("accountcreator-broken-off", r.done, r.total);
    case "elsewhere":
      return p("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return p("accountcreator-broken-off-unreadable");
    default:
      return y(r);
  }
}
function Do(r, e) {
  if (r.kind === "none")
    return null;
  let t = () => {
    e.goOn();
  }, s = () => {
    (r.kind === "run" ? te(p("accountcreator-broken-off-forget-question"), p("accountcreator-broken-off-forget")) : $.when()).then(() => e.forgetRun(), () => {
    });
  };
  return k`
		<p>${ma(r)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${r.kind !== "run"}
				@click=${t}
			>${p("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${s}
			>${p("accountcreator-broken-off-forget")}</button>
		</p>`;
}

// src/ui/list/column-text.ts
function Ft(r) {
  switch (r) {
    case "username":
      return p("accountcreator-column-username");
    case "email":
      return p("accountcreator-column-email");
    case "realname":
      return p("accountcreator-column-realname");
    case "password":
      return p("accountcreator-column-password");
    case "reason":
      return p("accountcreator-column-reason");
    case "mode":
      return p("accountcreator-column-how");
    case "firstname":
      return p("accountcreator-column-firstname");
    case "lastname":
      return p("accountcreator-column-lastname");
    case "unused":
      return p("accountcreator-column-ignored");
  }
}

// taken:table/ui/list/lazy-view
var D = mw.libs.accountCreator.parts.table.modules[14];

// src/ui/list/folded-view.ts
var Re = class {
  constructor(e, t, s) {
    this.list = e;
    this.fold = s;
    this.element = document.createElement("div");
    /** Null: nobody has pressed it, and it has not opened by itself. */
    this.chosen = null;
    this.view = new D(t);
  }
  render(e) {
    let { action: t, label: s } = this.fold;
    this.chosen === null && this.fold.opensFor(e) && (this.chosen = !0);
    let o = this.chosen === !0;
    this.view.render(e, o), C(k`
			<p>
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action=${t}
					aria-expanded=${String(o)} @click=${() => this.toggle(!o)}
				>${s}</button>
			</p>
			${this.view.element}`, this.element);
  }
  toggle(e) {
    this.chosen = e, this.render(this.list.state), e && this.view.ready().then((t) => t == null ? void 0 : t.focus());
  }
};

// src/ui/list/desk-offer.ts
function Wo(r, e, t, s) {
  return k`<p class="accountcreator-file">
		<button type="button" class="accountcreator-plain-button" data-accountcreator-action=${r} @click=${s}>${e}</button>
		<span ?hidden=${t === ""}>${t}</span>
	</p>`;
}
function $o(r) {
  return k`
		${Wo("desk", p("accountcreator-desk"), p("accountcreator-desk-help"), () => r.desk.open())}
		${Wo("mine", p("accountcreator-mine"), "", () => r.showMine(!0))}`;
}

// taken:table/ui/list/message-box
var Mt = mw.libs.accountCreator.parts.table.modules[17];

// src/ui/list/list-paste.ts
var ha = /<(?:table|tr|a)[\s>]/i;
function fa(r, e) {
  r.focus(), document.execCommand("insertText", !1, e) || (r.setRangeText(e, r.selectionStart, r.selectionEnd, "end"), r.dispatchEvent(new Event("input", { bubbles: !0 })));
}
function Vo(r, e, t) {
  let s = Promise.resolve();
  return r.addEventListener("contextmenu", t), r.addEventListener("keydown", ({ ctrlKey: o, metaKey: n }) => {
    (o || n) && t();
  }), r.addEventListener("paste", (o) => {
    var i, a, c, u;
    let n = (a = (i = o.clipboardData) == null ? void 0 : i.getData("text/html")) != null ? a : "";
    if (ha.test(n)) {
      o.preventDefault();
      let h = (u = (c = o.clipboardData) == null ? void 0 : c.getData("text/plain")) != null ? u : "";
      s = e.readSource({ kind: "html", html: n, text: h }, { DOMParser }).catch((f) => (mw.log.error(f), { text: h })).then((f) => fa(r, f.text));
    }
  }), () => s;
}

// src/ui/list/opened-file.ts
function Io(r) {
  return d(this, null, function* () {
    try {
      return new Uint8Array(yield r.arrayBuffer());
    } catch (e) {
      return null;
    }
  });
}
function Nt(r) {
  var t, s;
  let e = (s = (t = r.files) == null ? void 0 : t[0]) != null ? s : null;
  return r.value = "", e;
}
function Bt(r, e) {
  r.addEventListener("dragover", (t) => t.preventDefault()), r.addEventListener("drop", (t) => {
    var o;
    let s = (o = t.dataTransfer) == null ? void 0 : o.files[0];
    s && (t.preventDefault(), e(s));
  });
}

// src/ui/list/list-sources.ts
var qt = class {
  /**
   * @param list
   * @param part
   * @param readNow Tells the list what was typed last
   */
  constructor(e, t, s) {
    this.list = e;
    this.part = t;
    this.readNow = s;
    this.element = document.createElement("div");
    this.problem = new Mt("error");
    this.view = null;
    this.isFetching = !1;
    /** The file that was opened last is in the list, or it has been said why not. */
    this.opened = Promise.resolve();
    this.onFile = ({ target: e }) => {
      let t = e instanceof HTMLInputElement ? Nt(e) : null;
      t && this.openFile(t);
    };
    this.onPage = () => {
      this.fetch((e) => e.openPage());
    };
    this.element.className = "accountcreator-sources", this.show();
  }
  /** Has what is dropped on an element read. */
  takeDrops(e) {
    Bt(e, (t) => this.openFile(t));
  }
  /** The list is shown anew. */
  follow() {
    var e;
    (e = this.view) == null || e.follow();
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
      this.readNow(), this.problem.show(null), this.isFetching = this.view === null, this.show();
      try {
        this.view = (t = this.view) != null ? t : yield this.part.fetch(this.list);
      } catch (s) {
        this.problem.show(k`${this.part.problemText(s)}`);
      }
      this.isFetching = !1, this.show(), this.view && (yield e(this.view));
    });
  }
  show() {
    var e, t;
    C(k`
			<p class="accountcreator-file">
				<label>
					${p("accountcreator-file")}
					<input type="file" name="listfile" @change=${this.onFile}>
				</label>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="page"
					@click=${this.onPage}
				>${p("accountcreator-page")}</button>
			</p>
			<div role="status">${this.isFetching ? p("accountcreator-fetching") : q}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : q}`, this.element);
  }
};

// src/ui/list/names-button.ts
var Dt = class {
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.isOpen = !1;
    this.view = new D(t);
  }
  render(e) {
    let t = this.list.rows.filter(({ request: s }) => s.username === "").length;
    this.view.render(e, this.isOpen), C(k`
			<p>
				${t > 0 ? p("accountcreator-nameless", t) : ""}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="names"
					aria-expanded=${String(this.isOpen)} @click=${() => this.toggle()}
				>${t > 0 ? p("accountcreator-make-usernames") : p("accountcreator-guests")}</button>
			</p>
			${this.view.element}`, this.element);
  }
  toggle() {
    this.isOpen = !this.isOpen, this.render(this.list.state), this.isOpen && this.view.ready().then((e) => e == null ? void 0 : e.focus());
  }
};

// taken:table/ui/list/shared-fields
var Uo = mw.libs.accountCreator.parts.table.modules[22];

// src/ui/list/typing-rest.ts
function Ho(r, e) {
  let t, s = !1, o = () => clearTimeout(t), n = () => {
    o(), t = s ? void 0 : window.setTimeout(e, 250);
  };
  return r.on("change", n), r.$input.on("compositionstart compositionend", ({ type: i }) => {
    s = i === "compositionstart", n();
  }), o;
}

// src/accounts/list/lines-to-tell.ts
function wa({ text: r }, { columns: e, hasHeadings: t }) {
  let s = t && e ? e.map(({ heading: o }) => o).filter((o) => o !== "") : [];
  return s.length > 0 && s.every((o) => r.includes(o) || r.endsWith("…"));
}
function _o(r) {
  let t = r.remarks.filter(({ code: n }) => n !== "header").slice(0, 8), s = r.remarks.find((n) => n.code === "header" && wa(n, r)), o = /* @__PURE__ */ new Set([...t, s]);
  return { first: t, more: r.remarks.filter((n) => !o.has(n)) };
}

// taken:table/ui/list/row-texts
var jo = mw.libs.accountCreator.parts.table.modules[19];

// src/ui/list/understood-view.ts
var ga = 100, Go = ({ line: r, code: e, text: t }) => k`<li tabindex="-1">${p("accountcreator-line", r, jo(e), t)}</li>`, Wt = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.remarks = [];
    /** How many lines are shown beyond the first. */
    this.shown = 0;
    this.element.className = "accountcreator-understood";
  }
  render() {
    var i;
    let { parsed: e } = this.list.state, t = (i = e == null ? void 0 : e.remarks) != null ? i : [];
    t !== this.remarks && (this.remarks = t, this.shown = 0);
    let s = e !== null || this.list.rows.length > 0, { first: o, more: n } = e ? _o(e) : { first: [], more: [] };
    C(k`
			<div role="status">${s ? this.saidTemplate(o) : q}</div>
			<ul ?hidden=${this.shown === 0}>${n.slice(0, this.shown).map(Go)}</ul>
			<button
				type="button" class="accountcreator-small-button" data-accountcreator-action="show-lines"
				?hidden=${n.length <= this.shown} @click=${() => this.showMore()}
			>${p("accountcreator-show-lines", Math.max(0, n.length - this.shown))}</button>`, this.element);
  }
  saidTemplate(e) {
    let { editCount: t } = this.list.table;
    return k`
			<strong>${p("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? p("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${e.length === 0}>${e.map(Go)}</ul>`;
  }
  showMore() {
    var t;
    let e = this.shown;
    this.shown += ga, this.render(), (t = this.element.querySelectorAll(":scope > ul > li").item(e)) == null || t.focus();
  }
};

// taken:core/ui/shared/password-mode-view
var Ko = mw.libs.accountCreator.parts.core.modules[67];

// taken:core/ui/shared/wiki-html
var zo = mw.libs.accountCreator.parts.core.modules[71];

// src/ui/list/list-view.ts
function ba(r) {
  let e = {};
  for (let t of ["username", "email", "realname", "password"]) {
    let s = re(r, t);
    s && (e[t] = [zo(s.label), Ft(t)]);
  }
  return e;
}
function ya(r, e, t) {
  return k`<button
		type="button" class="accountcreator-plain-button" data-accountcreator-action="fold-text" ?hidden=${e} @click=${t}
	>${r ? p("accountcreator-show-text") : p("accountcreator-hide-text")}</button>`;
}
function ka(r, e) {
  return new Re(r, e, {
    action: "presets",
    label: p("accountcreator-presets"),
    opensFor: ({ opening: t, wantedPreset: s }) => s !== "" || t !== null && qo(t)
  });
}
function va(r, e) {
  return new Re(r, e, {
    action: "follow",
    label: p("accountcreator-follow"),
    opensFor: ({ preset: t }) => Hs(t)
  });
}
var $t = class {
  /** @param folded Called when the text gives way to the table, or comes back */
  constructor(e, t, { columns: s, naming: o, presets: n, follow: i }, a) {
    this.list = e;
    this.folded = a;
    this.element = document.createElement("div");
    /** Stands above the table of the people. */
    this.people = document.createElement("div");
    this.brokenOff = new Mt("warning");
    this.pasted = () => Promise.resolve();
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    /** Is the text out of the way, so that the table has all the room? */
    this.isFolded = !1;
    this.columns = new D(s), this.names = new Dt(e, o), this.understood = new Wt(e), this.presets = ka(e, n), this.follow = va(e, i), this.element.className = "accountcreator-list", this.people.className = "accountcreator-list", this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: p("accountcreator-list-example") }), this.text.$input.attr({ spellcheck: "false", autocomplete: "off" }), this.stopWaiting = Ho(this.text, () => this.readNow()), this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: p("accountcreator-list") }), this.shared = new Uo(e.draft), this.modes = new Ko((u) => {
      Pe(u) && e.draft.setMode(u);
    }, {
      mail: () => p("accountcreator-mode-mail"),
      generate: () => p("accountcreator-mode-generate-list"),
      type: () => p("accountcreator-mode-type-list")
    }), this.sources = new qt(e, t, () => this.readNow()), this.sources.takeDrops(this.element);
    let [c] = this.text.$input.get();
    c instanceof HTMLTextAreaElement && (this.pasted = Vo(c, e.draft, () => t.prefetch()));
  }
  /** Reads what is in the box, without waiting for the typing to rest. */
  readNow() {
    this.stopWaiting();
    let e = this.text.getValue();
    e !== this.known && (this.known = e, this.list.draft.setText(e));
  }
  /** While something else is shown, the page holds no text with passwords in it; the model still has it. */
  empty() {
    this.known !== "" && this.text.getValue() === this.known && (this.known = "", this.text.setValue(""));
  }
  focus() {
    this.fold(!1), this.text.focus();
  }
  /** Does the text stand beside the table, where there is room for both? */
  get isBeside() {
    return !this.element.hidden && !this.isFolded;
  }
  fold(e) {
    e !== this.isFolded && (this.isFolded = e, this.folded());
  }
  /**
   * Reads all that was given, a file that is on its way as well, and asks what is to be asked.
   *
   * @return What the list lacks before it can be checked; null: they have gone elsewhere meanwhile
   */
  complete() {
    return d(this, null, function* () {
      this.readNow();
      let { kind: e } = this.list.state.stage;
      return yield this.pasted(), yield this.sources.arrived(), this.list.state.stage.kind !== e ? null : (this.readNow(), (yield this.ask()) ? "answer" : this.list.rows.length > 0 ? "nothing" : "people");
    });
  }
  /** Asks the person how the text is to be taken, where that is not certain; false: there is nothing to ask. */
  ask() {
    return d(this, null, function* () {
      let e = Ps(this.list.state.parsed) ? yield this.columns.ready() : null, t = e !== null && Ps(this.list.state.parsed);
      return t && (this.render(this.list.state), e.focus()), t;
    });
  }
  render(e) {
    var o, n;
    this.sources.follow();
    let t = e.stage.kind === "list" && !e.isAtDesk && !e.showsMine;
    if (this.element.hidden = this.people.hidden = !t, !t) {
      this.empty(), this.shared.render(e);
      return;
    }
    e.text !== this.known && (this.known = e.text, this.text.setValue(e.text));
    let s = (n = (o = e.opening) == null ? void 0 : o.requests) != null ? n : [];
    this.list.draft.setHeadings(ba(s)), this.brokenOff.show(Do(e.brokenOff, this.list.run)), this.modes.render(e.modes, e.mode, s), this.understood.render(), this.columns.render(e, e.parsed !== null && ve(e.parsed)), this.names.render(e), this.presets.render(e), this.follow.render(e), this.isFolded && (this.isFolded = this.list.rows.length > 0), C(this.template(e), this.element), C(this.peopleTemplate(), this.people);
  }
  template(e) {
    return k`
			<div role="status">${this.brokenOff.element}</div>
			<div class="accountcreator-list-text" ?hidden=${this.isFolded}>
				${this.textLayout.$element[0]}
				${this.sources.element}
				${e.text === "" && this.list.rows.length === 0 ? $o(this.list) : q}
			</div>
			${this.understood.element}
			${ya(this.isFolded, this.list.rows.length === 0, () => this.fold(!this.isFolded))}
			${this.presets.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>
			${this.follow.element}`;
  }
  peopleTemplate() {
    return k`
			${this.columns.element}
			${this.names.element}
			<p class="accountcreator-no-people" ?hidden=${this.list.rows.length > 0}>${p("accountcreator-no-people")}</p>`;
  }
};

// src/ui/list/page-title.ts
var Vt = class {
  constructor(e) {
    this.page = e;
    /** What stands in front; '' for nothing. */
    this.shown = "";
  }
  /** @param text What is to stand in front; '' for nothing */
  show(e) {
    if (e === this.shown)
      return;
    let { title: t } = this.page, s = this.shown === "" ? t : t.replace(`${this.shown} `, "");
    this.shown = e, this.page.title = e === "" ? s : `${e} ${s}`;
  }
};

// src/ui/list/run-urgency.ts
function It(r, e) {
  if ((r == null ? void 0 : r.stage.kind) !== "run" || e.stage.kind !== "run")
    return "now";
  let [{ batch: t }, { batch: s }] = [r, e];
  return t.phase.kind === "creating" && s.phase.kind === "creating" && t.halting === s.halting && t.challenge === s.challenge && t.journalKept === s.journalKept ? "together" : "soon";
}

// src/ui/list/list-title.ts
function Ra(r, e) {
  let { stage: t, progress: s, batch: o } = r, { phase: n } = o;
  if (s) {
    let c = n.kind === "challenge" || n.kind === "step";
    return p(c ? "accountcreator-title-asks" : "accountcreator-title-progress", s.done, s.total);
  }
  let { done: i, total: a } = o.progress;
  return t.kind !== "results" || !e ? "" : p(n.kind === "stopped" ? "accountcreator-title-stopped" : "accountcreator-title-done", i, a);
}
function Qo(r) {
  let e = new Vt(document), t = null, s = !1, o = new de((n) => e.show(Ra(n, s)));
  r.observe((n) => {
    (n.progress || t != null && t.progress) && (s = !n.progress && !document.hasFocus()), o.add(n, [], It(t, n)), t = n;
  }), window.addEventListener("focus", () => {
    s = !1, o.add(r.state, [], "now");
  });
}

// src/ui/list/side-views.ts
var Ut = class {
  constructor(e, t) {
    this.form = new D(e.form), this.recent = new D(e.recent), this.mine = new D(t);
  }
  /** What stands above what there is to say of the list. */
  get above() {
    return this.form.element;
  }
  /** What stands below what keeps the list from going on, and above all else that there is to say of it. */
  get between() {
    return this.recent.element;
  }
  /** What stands below all that. */
  get below() {
    return this.mine.element;
  }
  /** @param place What is looked at */
  render(e, t) {
    this.form.render(e, t === "desk"), this.recent.render(e, t === "desk"), this.mine.render(e, t === "mine");
  }
  focus({ showsMine: e }) {
    (e ? this.mine : this.form).ready().then((t) => t == null ? void 0 : t.focus());
  }
};

// src/ui/list/status-note.ts
var Ht = class {
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
    let { stage: e, edition: t } = this.list.state;
    return `${e.kind} ${t}`;
  }
};

// taken:table/ui/list/table-panel
var Jo = mw.libs.accountCreator.parts.table.modules[26];

// src/ui/list/list-screen.ts
function Cs({ kind: r }) {
  return r === "check" || r === "run" || r === "results";
}
function xa({ stage: r, showsMine: e }, t) {
  return !e && (Cs(r) || r.kind === "list" && t.length > 0);
}
function _t({ step: r, stage: e, isAtDesk: t, showsMine: s }) {
  return r ? "step" : s ? "mine" : t ? "desk" : e.kind;
}
function Sa(r, e) {
  return setInterval(() => {
    r.state.batch.phase.kind === "waiting" && e();
  }, 1e3);
}
function Yo({ stage: r, batch: { phase: e } }) {
  return r.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
}
function La(...r) {
  let e = document.createElement("div");
  for (let t of r) {
    let s = document.createElement("div");
    s.append(...t), e.append(s);
  }
  return e;
}
var jt = class {
  constructor(e, t) {
    this.list = e;
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-list-screen");
    this.size = "full";
    this.tab = "many";
    this.title = p("accountcreator-title-list");
    this.way = new Tt();
    this.isShown = !1;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    /** What is on the screen, or was when it was left; null: nothing was yet. */
    this.shown = null;
    this.changed = () => {
    };
    this.$steps = this.way.$element, this.note = new Ht(e), this.explanation = new bo(t.fetchAdvice);
    let { sources: s, draft: o } = t;
    this.listView = new $t(e, s, o, () => this.render(e.state, [])), this.side = new Ut(t.desk, t.mine), this.exports = new At(e, t.exports, (c) => this.say(c)), this.step = new Et(e, t, (c) => this.say(c), () => this.changed()), this.panel = new Jo(e, m(l({}, t), {
      finish: (c) => {
        this.step.open(c);
      },
      export: (c, u) => this.exports.press(c, u),
      say: (c) => this.say(c),
      sheetReturn: t.sheetReturn((c) => this.say(c))
    }));
    let { above: n, between: i, below: a } = this.side;
    this.columns = La([this.listView.element], [
      this.listView.people,
      ...this.panel.above,
      i,
      ...this.panel.below
    ]), this.$element.append(this.explanation.$element, this.step.element, n, this.columns, a), this.$element.get().forEach((c) => this.panel.tellHeight(c)), e.observe((c, u) => {
      this.isShown || u.forEach((h) => this.missed.add(h));
    }), Qo(e), Lo(e);
  }
  get viewName() {
    let e = _t(this.list.state);
    return e === "opening" || e === "openingFailed" || e === "impossible" ? "list" : e;
  }
  get status() {
    let { state: e } = this.list, { phase: t } = e.batch, s = this.step.status || Ao(this.list) || this.note.text;
    return s === "" && Yo(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Co(t.because) : s;
  }
  get canSwitch() {
    return !this.step.isOpen && xo(this.list.state);
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : So(this.list);
  }
  get closingQuestion() {
    return ko(this.list);
  }
  get replaceQuestion() {
    return vo(this.list);
  }
  press(e) {
    this.step.isOpen ? this.step.press(e) : e === "one" ? this.dependencies.toOne() : e === "check" ? go(this.list, this.listView, (t) => this.say(t)) : (this.say(""), Ro(this.list, e, (t) => this.exports.press(t)));
  }
  focus() {
    let { state: e } = this.list;
    this.step.isOpen ? this.step.focus() : e.isAtDesk || e.showsMine ? this.side.focus(e) : Cs(e.stage) ? this.panel.focus(Yo(e)) : e.stage.kind === "list" ? this.listView.focus() : this.explanation.focus();
  }
  observe(e) {
    this.changed = e;
    let t = new de((c, u) => {
      this.render(c, [...this.missed, ...u]), this.missed.clear(), e();
    }), s = this.$element.closest(".accountcreator-body")[0], o = s ? this.panel.scroll.watch(s) : () => {
    }, n = null, i = this.list.observe((c, u) => {
      let h = It(n, c);
      n = c, t.add(c, u, h);
    });
    this.isShown = !0;
    let a = Sa(this.list, e);
    return () => {
      clearInterval(a), this.isShown = !1, i(), o(), t.showNow();
    };
  }
  /** The list stays for the next opening; what became of it has been seen. */
  closed() {
    let { stage: e, isAtDesk: t, showsMine: s } = this.list.state;
    this.list.showMine(!1), e.kind === "results" && !t && !s && this.list.run.resultsSeen();
  }
  abandon() {
    return this.list.run.stop(), !0;
  }
  say(e) {
    this.note.say(e), this.changed();
  }
  render(e, t) {
    let { stage: s } = e, { shown: o } = this;
    this.shown = e;
    let n = xa(e, this.list.rows);
    this.step.render(), this.way.render(s.kind);
    let i = _t(e);
    this.$element.toggleClass("accountcreator-at-desk", i === "desk"), this.way.$element.toggle(i !== "desk" && i !== "mine"), this.side.render(e, i), this.panel.show(n && e.step === null, e), this.explanation.render(s), this.listView.render(e), this.columns.classList.toggle("accountcreator-beside", this.listView.isBeside), this.panel.render(n ? e : null, t), this.follow(e, o);
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow(e, t) {
    let { scroll: s } = this.panel, o = _t(e), n = t && _t(t);
    o !== n && (Cs(e.stage) && this.exports.prepare(), n === "run" && o === "results" && s.isInHand || (s.release(), s.toTop(), this.focus())), o === "run" && this.panel.followRun(e);
  }
};

// src/ui/list/lazy-follow.ts
var Gt = class {
  /**
   * @param fetch Rejects where the part did not come; the next call tries again
   * @param problemText Why it did not, and what to do
   * @param arrived Told when it is there: after a reload, rows have something to say of it before
   */
  constructor(e, t, s) {
    this.fetch = e;
    this.arrived = s;
    this.coming = null;
    this.source = null;
    this.form = { fetch: () => d(this, null, function* () {
      return (yield this.ready()).form;
    }), problemText: t }, this.report = { fetch: () => d(this, null, function* () {
      return (yield this.ready()).report;
    }), problemText: t };
  }
  lines(e) {
    return this.source && e.follow ? this.source.lines(e) : [];
  }
  /** Null: nothing followed. */
  get columns() {
    var e, t;
    return (t = (e = this.source) == null ? void 0 : e.columns) != null ? t : null;
  }
  ready() {
    return d(this, null, function* () {
      var e;
      this.coming = (e = this.coming) != null ? e : this.fetch();
      try {
        let t = yield this.coming;
        return this.source === null && (this.source = t, this.arrived()), t;
      } catch (t) {
        throw this.coming = null, t;
      }
    });
  }
};

// taken:steps/wiki/create-account-page
var Xo = mw.libs.accountCreator.parts.steps.modules[18];

// taken:checks/wiki/ask-creation
var Zo = mw.libs.accountCreator.parts.checks.modules[17];

// taken:checks/wiki/ask-overridable
var en = mw.libs.accountCreator.parts.checks.modules[18];

// taken:core/wiki/offers-overrides
var tn = mw.libs.accountCreator.parts.core.modules[74];

// taken:core/wiki/read-found
var sn = mw.libs.accountCreator.parts.core.modules[76];

// taken:core/wiki/read-name-check
var rn = mw.libs.accountCreator.parts.core.modules[77], on = mw.libs.accountCreator.parts.core.modules[78];

// taken:core/wiki/shape
var Kt = mw.libs.accountCreator.parts.core.modules[79], P = mw.libs.accountCreator.parts.core.modules[80], Y = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/read-names.ts
function Pa(r) {
  return r.normalize().replace(/[_ ]+/g, " ").trim().replace(/^[a-hj-z]/, (t) => t.toUpperCase());
}
function nn(r, e, t) {
  var n;
  let s = /* @__PURE__ */ new Map();
  for (let i of Kt(P(r.query).users)) {
    let a = P(i);
    s.set(Y(a.name), on(a, t));
  }
  let o = /* @__PURE__ */ new Map();
  for (let i of e) {
    let a = (n = s.get(i)) != null ? n : s.get(Pa(i));
    a && o.set(i, a);
  }
  return o;
}

// src/wiki/read-own-creations.ts
function an(r) {
  let e = /* @__PURE__ */ new Map();
  for (let t of Kt(P(r.query).logevents)) {
    let s = P(t), o = Y(s.title), n = o.slice(o.indexOf(":") + 1), i = Date.parse(Y(s.timestamp));
    (s.action === "byemail" || s.action === "create2") && n !== "" && !Number.isNaN(i) && !e.has(n) && e.set(n, {
      at: i,
      by: s.action === "byemail" ? "mail" : "password",
      reason: Y(s.comment)
    });
  }
  return e;
}
function cn(r) {
  let { createaccount: e } = P(P(P(r.query).userinfo).ratelimits);
  return Object.values(P(e)).map(P).flatMap(({ hits: t, seconds: s }) => typeof t == "number" && typeof s == "number" && s > 0 ? [{ hits: t, seconds: s }] : []);
}

// taken:core/wiki/wiki-api
var ln = mw.libs.accountCreator.parts.core.modules[83], Os = mw.libs.accountCreator.parts.core.modules[84], un = mw.libs.accountCreator.parts.core.modules[85], pn = mw.libs.accountCreator.parts.core.modules[86];

// src/wiki/mw-list-service.ts
var Ca = 1500, Oa = 4, zt = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(e) {
    this.knowledge = e;
    this.api = new un();
    /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
    this.asksGlobally = !0;
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return tn(this.knowledge.requests);
  }
  checkNames(e, t) {
    return d(this, null, function* () {
      let { requests: s } = this.knowledge, o = /* @__PURE__ */ new Map(), n = (i) => i.forEach((a, c) => {
        o.set(c, a);
      });
      for (let i = 0; i < e.length; i += this.namesPerRequest) {
        let a = e.slice(i, i + this.namesPerRequest);
        n(nn(yield this.ask(a, t), a, s));
      }
      for (let i of e.filter((a) => !o.has(a)))
        o.set(i, rn(yield this.ask([i], t), s));
      return o;
    });
  }
  checkOverridable(e, t) {
    return en(this.api, this.knowledge.requests, e, t);
  }
  creationOf(e, t) {
    return d(this, null, function* () {
      let { me: s } = this.knowledge, { creation: o, isGlobal: n } = yield Zo(this.api, s, e, this.asksGlobally, t);
      return this.asksGlobally = n, o;
    });
  }
  ownCreations(e) {
    return d(this, null, function* () {
      let t = l({
        action: "query",
        list: "logevents",
        letype: "newusers",
        leuser: this.knowledge.me,
        leprop: "title|timestamp|type|comment",
        lelimit: "max",
        continue: ""
      }, this.knowledge.rights.includes("noratelimit") ? {} : { meta: "userinfo", uiprop: "ratelimits" }), s = /* @__PURE__ */ new Map(), o = [];
      for (let n = 0; n < Oa; n++) {
        let i = yield this.api.get(t, e);
        an(i).forEach((c, u) => {
          s.has(u) || s.set(u, c);
        }), n === 0 && (o = cn(i));
        let a = sn(i);
        if (a === null)
          return { creations: s, complete: !0, windows: o };
        t.lecontinue = a, t.continue = "-||";
      }
      return { creations: s, complete: !1, windows: o };
    });
  }
  ask(e, t) {
    let s = Os + e.map(pn).join(Os), o = { action: "query", list: "users", ususers: s, usprop: "cancreate" };
    return encodeURIComponent(s).length > Ca ? this.api.post(o, t) : this.api.get(o, t);
  }
};

// src/wiki/token-post.ts
var xe = class {
  /**
   * @param api
   * @param type Of the token: `csrf`, `userrights`
   * @param me Whoever else is logged in meanwhile must not be the one who did it
   */
  constructor(e, t, s) {
    this.api = e;
    this.type = t;
    this.me = s;
    this.token = "";
  }
  /** @throws ApiFailure */
  post(e) {
    return d(this, null, function* () {
      this.token === "" && (yield this.fetch());
      try {
        return yield this.send(e);
      } catch (t) {
        if (!(t instanceof ln && _(t.code).retry === "token"))
          throw t;
        return yield this.fetch(), this.send(e);
      }
    });
  }
  send(e) {
    return this.api.post(m(l({}, e), { token: this.token, assertuser: this.me }));
  }
  fetch() {
    return d(this, null, function* () {
      let e = yield this.api.get({ action: "query", meta: "tokens", type: this.type, assertuser: this.me });
      this.token = Y(Oe(P(P(e.query).tokens), `${this.type}token`));
    });
  }
};

// src/app/list-part.ts
var dn = {
  fetch: (r) => S("sources").then(({ makeSources: e }) => e(r)),
  prefetch: () => {
    S("sources").catch((r) => mw.log.warn(r));
  },
  readSheet: (r, e) => S("sources").then(({ readSheetFile: t }) => t(r, e)),
  problemText: B
};
function Aa(r) {
  return d(this, null, function* () {
    try {
      return yield (yield S("after")).limitSeconds(r);
    } catch (e) {
      return mw.log.warn(e), null;
    }
  });
}
function Ta(r) {
  let e = null, t = () => d(null, null, function* () {
    let { makeDesk: s } = yield S("desk");
    return e = e != null ? e : s(r), e;
  });
  return {
    form: { fetch: () => d(null, null, function* () {
      return (yield t()).form;
    }), problemText: B },
    recent: { fetch: () => d(null, null, function* () {
      return (yield t()).recent;
    }), problemText: B }
  };
}
function Ea(r) {
  return { problemText: B, fetch: () => d(null, null, function* () {
    return (yield S("mine")).makeMine(r);
  }) };
}
function Fa() {
  wo(ho), fo();
}
function Ma(r, e) {
  return new Gt(() => d(null, null, function* () {
    return (yield S("follow")).makeFollow(r, e);
  }), B, () => r.preset.tellFollowed());
}
function Na(r, e, t) {
  let s = B;
  return {
    columns: { problemText: s, fetch: () => d(null, null, function* () {
      return new (yield S("draft")).ColumnView(r);
    }) },
    naming: { problemText: s, fetch: () => d(null, null, function* () {
      return new (yield S("draft")).NamingView(r);
    }) },
    follow: t.form,
    presets: { problemText: s, fetch: () => d(null, null, function* () {
      return (yield S("presets")).makePresets(r, e);
    }) }
  };
}
function tg(r, e) {
  Fa();
  let t = xt(r.randomBytes);
  Rs(t);
  let s = new Ot(m(l({}, r), {
    lists: new zt(r.service),
    freeNames: (...i) => d(null, null, function* () {
      return (yield S("draft")).freeNames(...i);
    }),
    connection: lo,
    limitSeconds: Aa,
    columns: new Ce(po),
    journal: new Be(ao, co, t),
    holdRun: Rs,
    onFinished: (i) => {
      mw.hook("accountCreator.finished").fire(i);
    },
    whoAmI: () => r.service.whoAmI(),
    onReturn: uo
  })), o = Ma(s, r.service.me);
  return window.addEventListener("beforeunload", (i) => {
    s.unsavedWork.length > 0 && (i.preventDefault(), i.returnValue = "");
  }), {
    model: s,
    open(i) {
      return d(this, null, function* () {
        s.hasDraft && !s.run.isBusy && s.startOver(), s.run.isBusy || (yield s.open(i), s.showMine(i.mine === !0));
      });
    },
    screen: new jt(s, m(l({}, e), {
      createAccountPage: Xo,
      fetchAdvice: mo,
      exports: {
        fetch: () => S("after"),
        problemText: B,
        columns: () => s.rows.some((i) => i.follow) ? o.columns : null
      },
      sources: dn,
      sheetReturn: (i) => ({
        fetch: () => d(null, null, function* () {
          return new (yield S("after")).SheetReturnView(s, i, dn);
        }),
        problemText: B
      }),
      follow: o.report,
      followLines: (i) => o.lines(i),
      desk: Ta(s),
      mine: Ea(r.service.me),
      limit: { problemText: B, fetch: () => d(null, null, function* () {
        return new (yield S("after")).LimitView(s);
      }) },
      draft: Na(s, r.service.me, o)
    }))
  };
}

// list.js
mw.libs.accountCreator.parts.list.modules = [Mr, fs, ue, tt, Bo, ve, No, Mo, Ye, N, Ie, ee, U, Ee, Fe, Zs, er, me, Ft, Io, Bt, Nt, xe];
return { TokenPost: xe, makeListPart: tg };
} };
// </nowiki>
