// <nowiki>
/*!
 * AccountCreator 0.1.0+d40982a7: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.list = { on: {"core":"93e25198","checks":"290e5465","steps":"536b5d91","words":"50ae718f","read":"cd5f5daa","table":"a8f274fe"}, contents: 'c2360861', run: function () {
'use strict';
var sn = Object.defineProperty, on = Object.defineProperties;
var nn = Object.getOwnPropertyDescriptors;
var xe = Object.getOwnPropertySymbols;
var Rr = Object.prototype.hasOwnProperty, xr = Object.prototype.propertyIsEnumerable;
var vr = (s, e, t) => e in s ? sn(s, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : s[e] = t, l = (s, e) => {
  for (var t in e || (e = {}))
    Rr.call(e, t) && vr(s, t, e[t]);
  if (xe)
    for (var t of xe(e))
      xr.call(e, t) && vr(s, t, e[t]);
  return s;
}, m = (s, e) => on(s, nn(e));
var Sr = (s) => typeof s == "symbol" ? s : s + "", H = (s, e) => {
  var t = {};
  for (var r in s)
    Rr.call(s, r) && e.indexOf(r) < 0 && (t[r] = s[r]);
  if (s != null && xe)
    for (var r of xe(s))
      e.indexOf(r) < 0 && xr.call(s, r) && (t[r] = s[r]);
  return t;
};
var d = (s, e, t) => new Promise((r, o) => {
  var n = (c) => {
    try {
      a(t.next(c));
    } catch (p) {
      o(p);
    }
  }, i = (c) => {
    try {
      a(t.throw(c));
    } catch (p) {
      o(p);
    }
  }, a = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(n, i);
  a((t = t.apply(s, e)).next());
});

// taken:steps/accounts/list/row
var Lr = mw.libs.accountCreator.parts.steps.modules[1], te = mw.libs.accountCreator.parts.steps.modules[2], Se = mw.libs.accountCreator.parts.steps.modules[3], Y = mw.libs.accountCreator.parts.steps.modules[4], N = mw.libs.accountCreator.parts.steps.modules[5], b = mw.libs.accountCreator.parts.steps.modules[6], T = mw.libs.accountCreator.parts.steps.modules[7], O = mw.libs.accountCreator.parts.steps.modules[8];

// src/accounts/list/keep/column-memory.ts
var Pr = 20, Ar = 100, Tr = 200, Cr = "accountCreator.columns", an = (s) => typeof s == "string" && s.length <= Tr, cn = (s) => Lr.includes(s), Er = (s) => !s.includes("password") && !s.includes("reason");
function ln(s) {
  let [e, t] = Array.isArray(s) ? s : [];
  return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= Ar && e.every(an) && t.every(cn) && Er(t) ? [{ headings: e, meanings: t }] : [];
}
var Or = (s, e) => s.length === e.length && s.every((t, r) => t === e[r]);
function un(s) {
  return s.length <= Ar && s.some((e) => e !== "") && s.every((e) => e.length <= Tr && !/[@＠]/.test(e));
}
var Le = class {
  constructor(e) {
    this.store = e;
  }
  /** @return Null: no table with these headings is remembered */
  recall(e) {
    var t, r;
    return (r = (t = this.read().find((o) => Or(o.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
  }
  remember(e, t) {
    if (!un(e) || e.length !== t.length)
      return;
    let r = this.read(), o = r.filter((i) => !Or(i.headings, e)), n = [...Er(t) ? [{ headings: e, meanings: t }] : [], ...o].slice(0, Pr);
    if (!(n.length === 0 && r.length === 0))
      try {
        this.store.set(Cr, JSON.stringify(n.map((i) => [i.headings, i.meanings])));
      } catch (i) {
      }
  }
  read() {
    var e;
    try {
      let t = JSON.parse((e = this.store.get(Cr)) != null ? e : "[]");
      return Array.isArray(t) ? t.slice(0, Pr).flatMap(ln) : [];
    } catch (t) {
      return [];
    }
  }
};

// taken:core/accounts/contract/declarations
var re = mw.libs.accountCreator.parts.core.modules[7], se = mw.libs.accountCreator.parts.core.modules[8], X = mw.libs.accountCreator.parts.core.modules[9];

// taken:table/accounts/presets/preset
var Fr = mw.libs.accountCreator.parts.table.modules[3], R = mw.libs.accountCreator.parts.table.modules[4], Mr = mw.libs.accountCreator.parts.table.modules[5], Nr = mw.libs.accountCreator.parts.table.modules[6], Br = mw.libs.accountCreator.parts.table.modules[7];

// taken:core/accounts/contract/own
var Pe = mw.libs.accountCreator.parts.core.modules[18], Ce = mw.libs.accountCreator.parts.core.modules[19];

// taken:core/accounts/names/unicode-pattern
var I = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/presets/read-preset.ts
var oe = 255, Gt = 1e4, pn = I(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]`), Dr = /[\t\n]/, dn = /[#<>[\]{}|]/;
function ne(s) {
  return typeof s == "object" && s !== null && !Array.isArray(s);
}
var Kt = class s {
  constructor(e, t) {
    this.table = e;
    this.path = t;
    this.fault = null;
    this.read = /* @__PURE__ */ new Set();
  }
  value(e) {
    return this.read.add(e), Pe(this.table, e);
  }
  refuse(e, t, r = 0) {
    var o;
    this.fault = (o = this.fault) != null ? o : { kind: "rule", key: this.path + e, rule: t, most: r };
  }
  /** A text that keeps a rule; '' where there is none. */
  text(e, t, r, o) {
    let n = this.value(e);
    return n === void 0 ? "" : typeof n == "string" && n.length <= r && !pn.test(n) && o(n) ? n : (this.refuse(e, t, r), "");
  }
  line(e) {
    return this.text(e, "text", oe, (t) => !Dr.test(t));
  }
  title(e) {
    return this.text(e, "title", oe, qr);
  }
  /** A page may be given by its address, too. */
  place(e) {
    return this.text(e, "place", oe, (t) => /^https?:/i.test(t) ? /^https?:\/\/[^\s<>"]+$/i.test(t) : qr(t));
  }
  /** Texts of which each keeps a rule. */
  list(e, t, r) {
    let o = this.value(e);
    return o === void 0 ? [] : Array.isArray(o) && o.length > 0 && o.every(r) ? [...new Set(o)] : (this.refuse(e, t), []);
  }
  /** What is inside a key; null where there is nothing. */
  inside(e, t) {
    var i;
    let r = this.value(e);
    if (r == null)
      return null;
    if (!ne(r))
      return this.refuse(e, "object"), null;
    let o = new s(r, `${this.path}${e}.`), n = t(o);
    return this.fault = (i = this.fault) != null ? i : o.end(), n;
  }
  /** The first fault; a key that nobody asked for is one. */
  end() {
    var t;
    let e = Object.keys(this.table).find((r) => !this.read.has(r));
    return (t = this.fault) != null ? t : e === void 0 ? null : { kind: "unknownKey", key: this.path + e };
  }
};
function qr(s) {
  return !dn.test(s) && !Dr.test(s);
}
var Wr = (s) => Mr.includes(s), mn = (s) => typeof s == "string" && /^[\w.-]{1,100}$/.test(s);
function hn(s) {
  let e = s.text("text", "long", Gt, (t) => t.trim() !== "");
  return e === "" && s.refuse("text", "long", Gt), { text: e, summary: s.line("summary") };
}
function fn(s, e) {
  var o;
  let t = s.list("names", "groups", mn), r = (o = s.value("days")) != null ? o : e;
  return typeof r != "number" || !Number.isInteger(r) || r < 1 || r > e ? (s.refuse("days", "days", e), { names: t, days: e }) : (t.length === 0 && s.refuse("names", "groups"), { names: t, days: r });
}
function wn(s) {
  let e = s.line("section"), t = s.text("line", "line", oe, (r) => r.includes("$1"));
  return e === "" && s.refuse("section", "text", oe), t === "" && s.refuse("line", "line", oe), { section: e, line: t, summary: s.line("summary") };
}
function gn(s, e) {
  var r;
  let t = (r = s.value("passwordMode")) != null ? r : null;
  return Wr(t) && (e.length === 0 || e.includes(t)) ? t : (t !== null && s.refuse("passwordMode", "mode"), null);
}
function bn(s, e) {
  let t = {
    name: s.line("name"),
    reason: s.line("reason"),
    passwordModes: s.list("passwordModes", "modes", Wr),
    eventPage: s.title("eventPage"),
    registration: s.place("registration"),
    namePattern: s.line("namePattern"),
    limitRequestPage: s.place("limitRequestPage"),
    slipText: s.text("slipText", "long", Gt, () => !0),
    welcome: s.inside("welcome", hn),
    groups: s.inside("groups", (r) => fn(r, e)),
    participants: s.inside("participants", wn)
  };
  return m(l({}, t), { passwordMode: gn(s, t.passwordModes) });
}
function $r(s, e) {
  let t = new Kt(ne(s) ? s : {}, ""), r = bn(t, e);
  return ne(s) || t.refuse("", "object"), { preset: r, fault: t.end() };
}

// src/accounts/presets/write-preset.ts
function yn(s, e) {
  return JSON.stringify(e) === JSON.stringify(R[s]);
}
function me(s) {
  return Object.fromEntries(
    Object.keys(R).map((e) => [e, s[e]]).filter(([e, t]) => !yn(e, t))
  );
}
function Vr(s, e) {
  let t = s.trim() === "" ? {} : JSON.parse(s), r = ne(t) ? t : {}, o = Array.isArray(r.presets) ? r.presets : [], n = me(e), i = (c) => ne(c) && c.name === e.name, a = o.map((c) => i(c) ? n : c);
  return o.some(i) || a.push(n), JSON.stringify(m(l({}, r), { presets: a }), null, "	");
}

// taken:core/accounts/contract/outcome
var y = mw.libs.accountCreator.parts.core.modules[17];

// src/accounts/list/create/attempt.ts
var Oe = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null }, A = {
  status: "open",
  before: "ready",
  sentAt: null,
  lost: !1,
  tries: 0,
  postponed: !1,
  outcome: null,
  existence: null,
  account: null,
  turn: Oe
};
function v(s) {
  return m(l({}, s), {
    status: "open",
    sentAt: s.lost ? s.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: m(l({}, s.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/follow-result.ts
var zt = ["done", "already"], Ae = {
  step: null,
  done: 0,
  total: 0,
  stopped: null,
  participants: { kind: "idle" }
};

// src/accounts/list/keep/journal-format.ts
var Qt = [
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
], Hr = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function Ir(s, e) {
  return !e || se(s) ? null : s.format === "html" ? s.html : [s.text];
}
function _r(s) {
  return s === null ? X("") : typeof s == "string" ? { format: "html", html: s } : X(s[0]);
}
function kn(s, e) {
  switch (s == null ? void 0 : s.kind) {
    case "created":
      return ["c", s.by];
    case "refused": {
      let { code: t, message: r, stops: o, spent: n, field: i, ended: a } = s;
      return ["r", t, Ir(r, e), o, n, i, a];
    }
    case "step": {
      let { type: t, code: r, message: o } = s.step;
      return ["s", t, r, Ir(o, e)];
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
var vn = ["mail", "password", "other"], Rn = ["timeout", "offline", "unreadable", "handedOver"];
function Jt(s, e, t) {
  return s.includes(e) ? e : t;
}
function xn(s, e) {
  if (s === null)
    return null;
  switch (s[0]) {
    case "c":
      return { kind: "created", username: e != null ? e : "", by: Jt(vn, s[1], "other") };
    case "r": {
      let [, t, r, o, n, i, a] = s;
      return { kind: "refused", code: t, message: _r(r), stops: o, spent: n, retryAfter: null, field: i, ended: a };
    }
    case "s": {
      let [, t, r, o] = s;
      return { kind: "step", step: { type: t, code: r, message: _r(o), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: Jt(Rn, s[1], "unreadable") };
    default:
      return y(s);
  }
}
function Sn(s, e) {
  return s && [
    Hr.indexOf(s.status),
    s.before,
    s.sentAt,
    s.lost,
    s.tries,
    s.postponed,
    s.existence,
    s.account,
    kn(s.outcome, e)
  ];
}
function Ln(s) {
  if (s === null)
    return null;
  let [e, t, r, o, n, i, a, c, p] = s, h = Hr[e];
  if (h === void 0)
    throw new Error("Written by another version");
  let f = h === "sent";
  return m(l({}, A), {
    status: f ? "unknown" : h,
    before: t,
    sentAt: r,
    lost: o || f,
    tries: n,
    postponed: i,
    existence: a === "asking" ? "unknown" : a,
    account: c,
    outcome: xn(p, c)
  });
}
var Ur = (s) => s.toLowerCase().split(/[\s,;]+/).filter((e) => e);
function Pn(s, { email: e, realname: t }) {
  let r = new Set(Ur(t)), o = Ur(s);
  return /[^\s@＠][@＠][^\s@＠]/.test(s) || e !== "" && s.toLowerCase().includes(e.toLowerCase()) || o.length > 0 && o.every((n) => r.has(n));
}
function Cn({ state: s, attempt: e }) {
  return s === "created" || s === "already" || s === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
}
function jr(s, e) {
  var g;
  let { username: t, email: r, realname: o, reason: n, mode: i, password: a } = s.request, c = Cn(s), p = [
    Qt.indexOf(s.state),
    s.line,
    t,
    c ? "" : r,
    c ? "" : o,
    n,
    i,
    s.canonical,
    s.overrides,
    (g = s.creation) != null && g.createdByMe ? s.creation.at : null,
    a !== "" || s.passwordSource === "sheet",
    Sn(s.attempt, e.message)
  ], h = s.extra.filter(({ value: S }) => (a === "" || S !== a) && !(c && Pn(S, s.request))), f = (e.extra ? h : []).map(({ column: S, heading: V, value: M }) => [S, V, M]), w = On(s.follow);
  return w.length > 0 ? [...p, f, w] : f.length > 0 ? [...p, f] : p;
}
function On(s = {}) {
  return Object.keys(s).flatMap((e) => {
    let t = zt.find((r) => {
      var o;
      return r === ((o = s[e]) == null ? void 0 : o.kind);
    });
    return t ? [[e, t]] : [];
  });
}
function Gr(s, e) {
  let [
    t,
    r,
    o,
    n,
    i,
    a,
    c,
    p,
    h,
    f,
    w,
    g,
    S = [],
    V = []
  ] = e, M = V.map(([de, jt]) => [de, { kind: Jt(zt, jt, "already") }]);
  return l(m(l({}, N(s, r, { username: o, email: n, realname: i, reason: a, mode: c })), {
    state: An(Qt[t]),
    canonical: p,
    overrides: [...h],
    creation: f === null ? null : { createdByMe: !0, createdBy: "", at: f },
    // Whose the account is that was there was found out, or said, before.
    claim: Qt[t] === "already" ? { name: p, isTheirs: !0 } : null,
    passwordSource: w ? "sheet" : "given",
    attempt: Ln(g),
    extra: S.map(([de, jt, rn]) => ({ column: de, heading: jt, value: rn }))
  }), M.length > 0 ? { follow: Object.fromEntries(M) } : {});
}
function An(s) {
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
var Yt = mw.libs.accountCreator.parts.core.modules[29], Kr = mw.libs.accountCreator.parts.core.modules[30], he = mw.libs.accountCreator.parts.core.modules[31], zr = mw.libs.accountCreator.parts.core.modules[32], Xt = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/keep/journal.ts
var Tn = 1e6, En = 2e6;
function Fn(s) {
  return s.reduce((e, { extra: t }) => t.reduce((r, { heading: o, value: n }) => r + o.length + n.length, e), 0);
}
var Te = class {
  /**
   * @param store
   * @param wiki What tells the wiki from others of the same origin
   * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
   */
  constructor(e, t, r = "") {
    this.store = e;
    this.wiki = t;
    this.owner = r;
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
    let r = t.map(({ id: n }) => n);
    this.isKept = !0, this.messages = 0, this.hasRoomForExtra = Fn(t) <= En, this.removeOthers(/* @__PURE__ */ new Set([he(this.wiki), ...r.map((n) => this.rowKey(n))])), this.write(he(this.wiki), [
      Yt,
      e.me,
      e.startedAt,
      e.mode,
      e.reason,
      r,
      this.owner,
      e.values,
      me((o = e.preset) != null ? o : R),
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
      return this.store.get(he(this.wiki)) !== null;
    } catch (e) {
      return !0;
    }
  }
  writeRow(e) {
    let t = O(e), r = (t == null ? void 0 : t.kind) === "refused" && !se(t.message) ? JSON.stringify(t.message).length : 0;
    this.messages += r, this.write(this.rowKey(e.id), jr(e, {
      message: this.messages < Tn,
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
      if (!Kr(this.store, this.wiki, e, t))
        return { kind: "none" };
      let r = this.store.get(he(this.wiki));
      return r === null ? { kind: "none" } : this.read(JSON.parse(r));
    } catch (r) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = !0;
    try {
      zr(this.store, this.wiki);
    } catch (e) {
      this.isKept = !1;
    }
  }
  rowKey(e) {
    return Xt(this.wiki) + e;
  }
  removeOthers(e) {
    try {
      for (let t of this.store.keys())
        t.startsWith(Xt(this.wiki)) && !e.has(t) && this.store.remove(t);
    } catch (t) {
      this.isKept = !1;
    }
  }
  write(e, t) {
    try {
      let r = JSON.stringify(t);
      this.store.get(e) !== r && this.store.set(e, r);
    } catch (r) {
      this.isKept = !1;
    }
  }
  read(e) {
    if (!Array.isArray(e))
      return { kind: "unreadable" };
    let [t, r, o, n, i, a, c, p, h, f] = e;
    if (t !== Yt || typeof i != "string" || typeof p != "object")
      return { kind: "unreadable" };
    let w = a.map((V) => {
      var M;
      return Gr(V, JSON.parse((M = this.store.get(this.rowKey(V))) != null ? M : ""));
    }), { preset: g, fault: S } = $r(h, 1 / 0);
    return {
      kind: "run",
      header: { me: r, mode: n, reason: i, values: p, startedAt: o, preset: S ? R : g, isAtDesk: f === !0 },
      rows: w,
      owner: c
    };
  }
};

// taken:core/accounts/contract/form
var Qr = mw.libs.accountCreator.parts.core.modules[11], Jr = mw.libs.accountCreator.parts.core.modules[13], Zt = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/parameters
var Ee = mw.libs.accountCreator.parts.core.modules[20], Yr = mw.libs.accountCreator.parts.core.modules[21], Xr = mw.libs.accountCreator.parts.core.modules[23], Zr = mw.libs.accountCreator.parts.core.modules[24], ie = mw.libs.accountCreator.parts.core.modules[25];

// taken:core/accounts/contract/service
var E = mw.libs.accountCreator.parts.core.modules[28];

// src/accounts/list/bulk-edits.ts
var Fe = class {
  constructor(e, t) {
    this.store = e;
    this.table = t;
  }
  /** Of the rows that can be created or mended, those with one thing to put in place of what is wrong. */
  suggestions(e = this.store.rows) {
    return e.filter(Y).flatMap((t) => t.remarks.flatMap(({ field: r, fixes: o }) => o.length === 1 ? o.map((n) => ({ row: t, field: r, value: n })) : []));
  }
  applySuggestions(e = this.store.rows) {
    this.table.asOne(() => {
      this.suggestions(e).forEach(({ row: t, field: r, value: o }) => this.table.edit(t, r, o));
    });
  }
  /** The rows that lack nothing but an address, where passwords can be made for the list. */
  get withoutAddress() {
    let { modes: e } = this.store.state;
    return e.includes("generate") ? this.store.rows.filter((t) => Y(t) && t.remarks.some(({ code: r }) => r === "email-missing")) : [];
  }
  /**
   * These people get their passwords in a way of their own.
   *
   * @param rows
   * @param mode Null: as the others of the list
   */
  setMode(e, t) {
    this.each(e.filter(Y), (r) => this.table.setMode(r, t));
  }
  /**
   * Their accounts are created with another reason than the others.
   *
   * @param rows
   * @param reason '' means the list's
   */
  setReason(e, t) {
    this.each(e.filter(Y), (r) => this.table.edit(r, "reason", t));
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
var es = mw.libs.accountCreator.parts.core.modules[4];

// taken:core/accounts/contract/cancellation
var ae = mw.libs.accountCreator.parts.core.modules[0];

// src/accounts/list/row-observable.ts
var j = class {
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
    for (let r of [...this.listeners])
      r(this.current, t);
  }
};

// src/accounts/list/check/account-creators.ts
var Mn = 3, Me = class {
  constructor(e) {
    this.lists = e;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.known = null;
    /** Why they are not known. */
    this.failure = new E("http", X(""));
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
      for (let t = 0; !this.known && t < Mn && !e.cancelled; t++)
        try {
          this.known = yield this.lists.ownCreations(e);
        } catch (r) {
          this.failure = E.from(r);
        }
    });
  }
  /** What is known of an account without a further question; null: it is not among those that were fetched. */
  ownCreation(e) {
    var r;
    let t = (r = this.known) == null ? void 0 : r.creations.get(e);
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
      let r = ((o = this.known) == null ? void 0 : o.complete) === !0;
      if (r && t.moreLookUps-- <= 0)
        return null;
      if (!this.known)
        throw this.failure;
      try {
        return yield this.lists.creationOf(e, t.source);
      } catch (n) {
        if (r && !t.source.cancelled)
          return null;
        throw n;
      }
    });
  }
};

// src/accounts/list/check/questions.ts
var Ne = class {
  /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
  constructor(e) {
    this.askableName = e;
    this.open = /* @__PURE__ */ new Set();
  }
  /** Marks the rows that are worth asking about as waiting for an answer. */
  ask(e) {
    let t = [];
    for (let r of e) {
      let o = this.askableName(r);
      if (o !== "") {
        let n = { about: o, answer: { kind: "pending" }, alternatives: [] };
        r.wiki = n, t.push({ row: r, fact: n });
      }
    }
    return t.forEach((r) => this.open.add(r)), t;
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
function ts(s) {
  let e = /* @__PURE__ */ new Map();
  for (let t of s) {
    let { about: r } = t.fact, o = e.get(r);
    o ? o.push(t) : e.set(r, [t]);
  }
  return e;
}

// src/accounts/list/check/row-details.ts
function er(s, e) {
  return s.request.password !== "" && b(s, e) === "type";
}
var Be = class {
  constructor(e, t, r) {
    this.lists = e;
    this.accounts = t;
    this.creators = r;
  }
  /** Is there anything to ask after this verdict on the name? */
  areNeeded(e, t, r) {
    switch (t.kind) {
      case "invalid":
        return !1;
      case "taken":
        return !this.creators.ownCreation(t.canonical);
      case "free":
        return this.lists.offersOverrides || er(e, r);
      case "forbidden":
        return t.override !== null && this.lists.offersOverrides || er(e, r);
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
  fetch(e, t, r) {
    return d(this, null, function* () {
      if (t.kind === "taken") {
        let f = yield this.creators.lookUp(t.canonical, r);
        return { kind: "checked", checks: [t], creation: f, password: null };
      }
      let { row: o, fact: n } = e, { source: i, mode: a } = r, { password: c } = o.request, p = yield this.refusals(t, i), h = er(o, a) && !i.cancelled ? { of: c, check: yield this.accounts.checkPassword(n.about, c, i) } : null;
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
      let r = e.kind === "forbidden" ? [e] : [];
      if (e.kind === "invalid" || r.some(({ override: i }) => i === null))
        return r;
      let o = yield this.lists.checkOverridable(e.canonical, t), n = (i) => r.some(({ override: a }) => a === i);
      return r.concat(o.filter(({ override: i }) => !n(i)));
    });
  }
};

// src/accounts/list/check/checker.ts
var rs = 50, Nn = 2, Bn = 200, ss = new E("http", X("")), tr = (s) => s.map(({ row: e }) => e), qe = class extends j {
  constructor(t) {
    super({ running: !1, done: 0, total: 0, cancelled: !1, failed: 0 });
    this.dependencies = t;
    this.source = new ae();
    let { lists: r, accounts: o, local: n } = t;
    this.questions = new Ne((i) => n.askableName(i)), this.creators = new Me(r), this.details = new Be(r, o, this.creators);
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
      let o = new ae();
      this.source = o, this.creators.forget();
      let n = this.questions.ask(t);
      this.change(
        { running: !0, done: 0, total: n.length, cancelled: !1, failed: 0 },
        this.concluded(tr(n))
      ), yield this.answer(n, { mode: r, source: o, counting: !0, moreLookUps: Bn }), o.cancelled || this.change({ running: !1 });
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(t, r = "type") {
    return d(this, null, function* () {
      let o = this.questions.ask([t]);
      this.change({}, this.concluded(tr(o))), yield this.answer(o, { mode: r, source: this.source, counting: !1, moreLookUps: 1 });
    });
  }
  /** Has the log of this person's creations ready. Never rejects. */
  fetchOwn() {
    return this.creators.fetch(this.source);
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel(), this.source = new ae();
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
  alternatives(t, r, o) {
    return d(this, null, function* () {
      let { wiki: n } = t, i = yield this.dependencies.freeNames(this.dependencies.lists, t, r, o, this.source);
      return n && t.wiki === n && (t.wiki = m(l({}, n), { alternatives: i }), this.change({}, this.concluded([t]))), i;
    });
  }
  /** What the wiki said of rows has consequences: draws them, and gives the ids of all rows that they concern. */
  concluded(t) {
    return this.dependencies.local.refresh(t).map(({ id: r }) => r);
  }
  answer(t, r) {
    return d(this, null, function* () {
      let { lists: o } = this.dependencies, { source: n } = r;
      t.length > 0 && (yield this.creators.fetch(n));
      let i = ts(t), a = [...i.keys()], c = o.namesPerRequest, p = 0;
      for (let h = 0; h < a.length && !n.cancelled; ) {
        let f = a.slice(h, h + c), w = f.flatMap((g) => {
          var S;
          return (S = i.get(g)) != null ? S : [];
        });
        try {
          if (p < Nn) {
            let g = yield o.checkNames(f, n);
            p = 0, yield this.note(w, g, r);
          } else
            this.fail(w, ss, r);
        } catch (g) {
          if (n.cancelled)
            return;
          if (f.length > rs) {
            c = rs;
            continue;
          }
          p++, this.fail(w, E.from(g), r);
        }
        h += f.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(t, r, o) {
    return d(this, null, function* () {
      let n = [], i = [];
      for (let a of t) {
        let c = r.get(a.fact.about);
        o.source.cancelled || !this.questions.isOpen(a) || (c ? this.details.areNeeded(a.row, c, o.mode) ? i.push([a, c]) : (this.questions.answer(a, this.details.known(c)), n.push(a)) : this.fail([a], ss, o));
      }
      this.report(n, 0, o);
      for (let [a, c] of i)
        yield this.noteDetails(a, c, o);
    });
  }
  noteDetails(t, r, o) {
    return d(this, null, function* () {
      let { source: n } = o;
      if (!n.cancelled)
        try {
          let i = yield this.details.fetch(t, r, o);
          !n.cancelled && this.questions.isOpen(t) && (this.questions.answer(t, i), this.report([t], 0, o));
        } catch (i) {
          n.cancelled || this.fail([t], E.from(i), o);
        }
    });
  }
  fail(t, { text: r }, o) {
    let n = t.filter((i) => this.questions.isOpen(i));
    n.forEach((i) => this.questions.answer(i, { kind: "failed", text: r })), this.report(n, n.length, o);
  }
  report(t, r, { counting: o }) {
    let { state: n } = this, i = this.concluded(tr(t));
    this.change(o ? { done: n.done + t.length, failed: n.failed + r } : {}, i);
  }
};

// src/accounts/names/lookalike.ts
var qn = I(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g"), Dn = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω", Wn = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw", $n = new Map([...Dn].map((s, e) => [s, Wn.charAt(e)]));
function De(s) {
  let e = s.toLowerCase();
  return /[^\0-\x7f]/.test(e) && (e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
    var r;
    return (r = $n.get(t)) != null ? r : t;
  })), e = e.replace(qn, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w"), e || s;
}

// taken:core/accounts/names/clean-name
var Vn = mw.libs.accountCreator.parts.core.modules[37], rr = mw.libs.accountCreator.parts.core.modules[38], In = mw.libs.accountCreator.parts.core.modules[39], _n = mw.libs.accountCreator.parts.core.modules[40];

// src/accounts/names/username.ts
var Un = 235, Hn = I(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi"), jn = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function Gn(s, e) {
  var n;
  let t = String.fromCodePoint((n = s.codePointAt(0)) != null ? n : 0);
  if (/[\u10d0-\u10ff]/u.test(t))
    return s;
  let r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase(), o = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
  return (r.charAt(0) + o + s.slice(t.length)).normalize();
}
function Kn(s, e = []) {
  return /^~\d{4}-/.test(s) || e.some((t) => {
    let [r = "", o = ""] = t.split("$1");
    return s.length >= r.length + o.length && s.startsWith(r) && s.endsWith(o);
  });
}
function zn(s) {
  return encodeURIComponent(s).replace(/%../g, ".").length;
}
function Z(s, e = {}) {
  var i;
  let t = rr(s.normalize().replace(/_/g, " "), e).normalize(), r = (a, c = "") => ({ canonical: "", problem: a, characters: c });
  if (t === "")
    return r("empty");
  let o = t.match(Hn);
  if (o)
    return r("characters", [...new Set(o)].join(" "));
  let n = Gn(t, (i = e.language) != null ? i : "");
  return jn.test(n) ? r("address") : Kn(n, e.temporaryPatterns) ? r("temporary") : zn(n) > Un ? r("long") : { canonical: n, problem: null };
}

// taken:read/accounts/list/read/clean-request
var os = mw.libs.accountCreator.parts.read.modules[2];

// taken:table/accounts/list/row-overrides
var ns = mw.libs.accountCreator.parts.table.modules[1];

// taken:checks/accounts/list/check/creation-parameters
var is = mw.libs.accountCreator.parts.checks.modules[4];

// src/accounts/list/check/wiki-remarks.ts
function G(s, e, t = null, r = {}) {
  return m(l({
    severity: s,
    code: e,
    field: "username",
    parameters: [],
    fixes: [],
    override: null
  }, r), {
    // The wiki may refuse without a word; then ours are said.
    message: t && !se(t) ? t : null
  });
}
function Qn({ request: s, linked: e, claim: t }, r, o) {
  return (t == null ? void 0 : t.name) === r ? t.isTheirs : e !== "" && e === s.username || (o == null ? void 0 : o.isRecent) === !0;
}
function Jn(s, e, t, r) {
  var n;
  if (t != null && t.createdByMe)
    return G("info", "already", null, { parameters: [(n = t.at) != null ? n : ""] });
  let o = is(e, t);
  return Qn(s, e, t) ? G("info", "has-account", null, { parameters: o }) : G("error", "name-taken", null, { fixes: r, parameters: o });
}
function Yn(s, e, t, r) {
  switch (e.kind) {
    case "invalid":
      return G("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return Jn(s, e.canonical, t, r);
    case "forbidden":
      return G("error", "name-forbidden", e.message, { override: e.override, fixes: r });
    default:
      return y(e);
  }
}
function as(s, e, t) {
  var r, o;
  switch (e.kind) {
    case "pending":
      return [];
    case "failed":
      return [G("warning", "check-failed", e.text)];
    case "checked": {
      let { checks: n, creation: i, password: a } = e, c = [...(o = (r = s.wiki) == null ? void 0 : r.alternatives) != null ? o : []], p = n.map((h) => Yn(s, h, i, c));
      return a && !a.check.accepted && a.of === s.request.password && p.push(G("error", "password-weak", a.check.messages[0], { field: "password" })), n.some(({ kind: h }) => h !== "invalid") && t !== s.request.username && p.push(G("info", "normalised", null, { parameters: [t] })), p.filter((h) => h !== null);
    }
    default:
      return y(e);
  }
}

// src/accounts/list/check/conclude.ts
var Xn = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function fe({ state: s, attempt: e }) {
  return Xn.includes(s) && (e === null || e.status === "open");
}
function We({ wiki: s }, e) {
  return s && e !== "" && s.about === e ? s.answer : null;
}
function $e(s, e) {
  let t = We(s, e), r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: o }) => o !== "invalid") : void 0;
  return r && r.kind !== "invalid" ? r.canonical : e;
}
function cs(s, e) {
  var r;
  let t = We(s, e);
  return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === !0;
}
function Zn(s, e, t) {
  var o;
  let { password: r } = s.request;
  return t.kind === "checked" && t.checks.every(({ kind: n }) => n === "free" || n === "forbidden") && b(s, e) === "type" && r !== "" && ((o = t.password) == null ? void 0 : o.of) !== r;
}
function sr(s, e, t) {
  let r = We(s, e);
  return r !== null && r.kind !== "pending" && !Zn(s, t, r);
}
function ei({ cleaned: s, request: e }) {
  let t = [];
  for (let r of ["username", "email", "realname", "reason"]) {
    let o = s[r];
    o && o.to === e[r] && o.from.replace(/\s+/g, " ").trim() !== o.to && t.push({
      severity: "info",
      code: "cleaned",
      field: r,
      parameters: [o.from, o.to],
      message: null,
      fixes: [],
      override: null
    });
  }
  return t;
}
function ti(s, { overrides: e, accepted: t }, r) {
  let o = s.filter(({ severity: n }) => n === "error");
  return o.some((n) => !ns(n, e)) ? "rejected" : o.length || s.some(({ severity: n, code: i }) => n === "warning" && !t.includes(i)) ? "warned" : r;
}
function ls(s, e, t) {
  let r = We(s, e.name), o = $e(s, e.name), n = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null, i = r ? as(s, r, o) : [];
  if (i.some(({ code: h }) => h === "already" || h === "has-account"))
    return { canonical: o, creation: n, remarks: i.filter(({ severity: h }) => h === "info"), state: "already" };
  let a = [...e.related, ...e.own, ...i, ...ei(s)], c = (r == null ? void 0 : r.kind) === "pending" ? "checking" : sr(s, e.name, t) ? "ready" : "unchecked", p = ti(a, s, c);
  return { canonical: o, creation: n, remarks: a, state: c === "checking" ? "checking" : p };
}

// taken:core/accounts/contract/reason
var us = mw.libs.accountCreator.parts.core.modules[27];

// taken:checks/accounts/email/judge-email
var ps = mw.libs.accountCreator.parts.checks.modules[3];

// taken:core/accounts/names/characters
var ds = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/check/local-remarks.ts
function L(s, e, t, r = [], o = null) {
  return { severity: s, code: e, field: t, parameters: r, message: null, fixes: o === null ? [] : [o], override: null };
}
function ri(s, e, t) {
  if (e.problem === null)
    return null;
  if (e.problem === "empty")
    return L("error", "name-missing", "username");
  let r = e.characters.split(" ").reduce((i, a) => i.split(a).join(" "), s), n = e.problem === "characters" && !s.includes("@") ? Z(r, t).canonical : "";
  return L("error", "name-invalid", "username", [e.problem, e.characters], n || null);
}
function si(s, e) {
  if (s === "")
    return e === "mail" ? L("error", "email-missing", "email") : null;
  let { problem: t, meant: r } = ps(s), o = e === "mail" || t === "invalid" ? [] : ["takeover"];
  switch (t) {
    case null:
      return null;
    case "typo":
      return L("warning", "email-typo", "email", [r != null ? r : "", ...o], r);
    case "invalid":
    case "odd":
      return L(t === "invalid" ? "error" : "warning", "email-invalid", "email", [s, ...o], r);
    default:
      return y(t);
  }
}
function ms(s, e, t, r) {
  let { username: o, email: n, password: i } = s.request, a = ds(e.canonical);
  return [
    ri(o, e, t),
    a === null ? null : L("warning", "name-mixed", "username", [a]),
    si(n, r),
    r === "type" && i === "" ? L("error", "password-missing", "password") : null
  ].filter((c) => c !== null);
}
function hs(s, e, t) {
  let { email: r, realname: o } = s.request, n = ie(t, e), i = (a) => n.some(({ required: c, fields: p }) => c !== "optional" && p.some((h) => h.name === a && !h.optional));
  return [
    ...e !== "mail" && r === "" && i("email") ? [L("error", "email-required", "email")] : [],
    ...o === "" && i("realname") ? [L("error", "realname-required", "realname")] : []
  ];
}
function fs(s, e) {
  let t = or(s, e), r = e.sameEmail(s);
  return [
    ...t ? [t] : [],
    ...r ? [L("warning", "email-repeated", "email", [
      r.row.line,
      r.canonical || r.row.request.username
    ])] : []
  ];
}
function or(s, e) {
  let t = e.sameName(s);
  if (t)
    return L("error", "duplicate", "username", [t.row.line, t.canonical]);
  let r = e.sameLook(s);
  return r && r.canonical !== s.canonical ? L("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
}
function nr(s, e) {
  let t = us(s), r = e.personIn(s);
  return [
    ...t === null ? [] : [L("warning", "reason-address", "reason", [t])],
    ...r === null ? [] : [L("warning", "reason-name", "reason", [r])]
  ];
}

// src/accounts/list/check/names-in-text.ts
var ws = I(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`), oi = I(String.raw`[^\p{L}\p{M}\p{N}]+`), ni = 8, ii = 30;
function gs(s) {
  return s.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
var bs = (s) => s.split(oi).filter((e) => e !== ""), Ve = class {
  constructor() {
    this.counts = /* @__PURE__ */ new Map();
    /** How many names there are of each length: only those lengths are looked up. */
    this.lengths = /* @__PURE__ */ new Map();
  }
  /** Adds a name, or takes it away. Is it one more, or one less, than before? */
  set(e, t, r) {
    var a, c;
    let o = (a = this.counts.get(e)) != null ? a : 0, n = o + (r ? 1 : -1);
    n > 0 ? this.counts.set(e, n) : this.counts.delete(e);
    let i = o > 0 != n > 0;
    return i && this.lengths.set(t, ((c = this.lengths.get(t)) != null ? c : 0) + (n > 0 ? 1 : -1)), i;
  }
  /** The first name that begins at a place, cut out by its length. */
  findAt(e) {
    for (let [t, r] of this.lengths) {
      let o = r > 0 ? e(t) : "";
      if (this.counts.has(o))
        return o;
    }
    return null;
  }
}, Ie = class {
  constructor() {
    /** By their words, with a space between them. */
    this.spaced = new Ve();
    this.unspaced = new Ve();
  }
  /**
   * Adds a name, or takes it away.
   *
   * @param name
   * @param present
   * @return Whether texts may have to be searched again
   */
  set(e, t) {
    let r = gs(e);
    if (ws.test(r)) {
      let { length: n } = r;
      return n > 1 && n <= ii && this.unspaced.set(r, n, t);
    }
    let o = bs(r);
    return r.includes(" ") && o.length > 1 && o.length <= ni && this.spaced.set(o.join(" "), o.length, t);
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(e) {
    let t = gs(e), r = bs(t);
    for (let n = 0; n < r.length; n++) {
      let i = this.spaced.findAt((a) => r.slice(n, n + a).join(" "));
      if (i !== null)
        return i;
    }
    let o = ws.test(t) ? t.length : 0;
    for (let n = 0; n < o; n++) {
      let i = this.unspaced.findAt((a) => t.slice(n, n + a));
      if (i !== null)
        return i;
    }
    return null;
  }
};

// src/accounts/list/check/row-groups.ts
var ce = class {
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
    if (e === "")
      return [];
    let o = this.groups.get(e);
    if (!o)
      return r && this.groups.set(e, [t]), [];
    let n = 0;
    for (let h = o.length; n < h; ) {
      let f = n + h >> 1;
      ((c = (a = o[f]) == null ? void 0 : a.id) != null ? c : 0) < t.id ? n = f + 1 : h = f;
    }
    let i = ((p = o[n]) == null ? void 0 : p.id) === t.id;
    return o.splice(n, i ? 1 : 0, ...r ? [t] : []), o.length || this.groups.delete(e), n === 0 ? o : [];
  }
};

// src/accounts/list/check/row-index.ts
var we = class {
  constructor() {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new ce();
    this.looks = new ce();
    this.emails = new ce();
    this.people = new Ie();
  }
  get(e) {
    var t;
    return (t = this.entries.get(e.id)) != null ? t : null;
  }
  file(e, t) {
    this.forget(e.row, t), this.entries.set(e.row.id, e), this.setKeys(e, !0, t);
  }
  forget(e, t) {
    let r = this.get(e);
    r && (this.entries.delete(e.id), this.setKeys(r, !1, t));
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
    let o = t.first(r);
    return o && o.id !== e.id ? this.get(o) : null;
  }
  setKeys(e, t, { rows: r, people: o }) {
    for (let [n, i] of [
      [this.names, e.canonical],
      [this.looks, e.look],
      [this.emails, e.email]
    ])
      n.set(i, e.row, t).forEach((a) => r.add(a));
    e.realname && this.people.set(e.realname, t) && o.add(e.realname);
  }
};

// src/accounts/list/check/local-check.ts
var _e = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() }), Ue = class {
  constructor(e) {
    this.context = e;
    this.index = new we();
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
    this.index = new we();
    let r = _e(), o = 0;
    for (let n of [
      (i) => this.file(i, r),
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
    let t = _e();
    return e.forEach((r) => {
      t.rows.add(r), this.file(r, t);
    }), this.relateAll(t);
  }
  /**
   * Forgets rows that were deleted.
   *
   * @param deleted
   * @return The rows of which something may have changed by it
   */
  remove(e) {
    let t = _e();
    return e.forEach((r) => this.index.forget(r, t)), e.forEach((r) => t.rows.delete(r)), this.relateAll(t);
  }
  /**
   * The wiki has said something of rows: brings what follows from it up to date.
   *
   * @param rows Those that are no longer on the list are passed over
   * @return As of update()
   */
  refresh(e) {
    let t = _e();
    for (let r of e) {
      let o = this.index.get(r);
      (o == null ? void 0 : o.row) === r && (t.rows.add(r), (!fe(r) || $e(r, o.name) !== o.canonical) && this.file(r, t));
    }
    return this.relateAll(t);
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(e) {
    return sr(e, this.nameOf(e), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(e) {
    var n;
    let t = this.index.get(e), r = t !== null && ((n = or(t, this.index)) == null ? void 0 : n.severity) === "error", o = this.nameOf(e);
    return fe(e) && !r && !cs(e, o) ? o : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created or that were theirs.
   */
  trust(e) {
    for (let t of e) {
      let { creation: r, claim: o } = t, n = this.nameOf(t);
      t.wiki = {
        about: n,
        alternatives: [],
        answer: {
          kind: "checked",
          creation: r,
          password: null,
          checks: [{ kind: (r != null ? r : o) ? "taken" : "free", canonical: t.canonical || n }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(e = this.context.reason) {
    return nr(e, this.index);
  }
  nameOf(e) {
    let t = this.index.get(e);
    return (t == null ? void 0 : t.row) === e ? t.name : Z(e.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(e, t) {
    let { rules: r, mode: o, requests: n } = this.context, i = fe(e);
    i && os(e, r);
    let { username: a, email: c, realname: p } = e.request, h = b(e, o), f = Z(a, r), w = f.canonical, g = i ? $e(e, w) : e.canonical || w;
    this.index.file({
      row: e,
      name: w,
      canonical: g,
      look: g && De(g),
      email: c.toLowerCase(),
      realname: p,
      own: i ? ms(e, f, r, h).concat(hs(e, h, n)) : []
    }, t);
  }
  /** Compares the row with the others, and concludes. */
  relate(e) {
    let { index: t } = this, r = t.get(e);
    if (r && fe(e)) {
      let { reason: o } = e.request, n = [...fs(r, t), ...o ? nr(o, t) : []];
      Object.assign(e, ls(e, { name: r.name, own: r.own, related: n }, this.context.mode));
    }
  }
  relateAll({ rows: e, people: t }) {
    let r = t.size > 0 ? this.index.withReason : [], o = [.../* @__PURE__ */ new Set([...e, ...r])].filter((n) => this.index.get(n) !== null);
    return o.forEach((n) => this.relate(n)), o;
  }
};

// src/accounts/list/list-check.ts
var ai = 400, He = class {
  constructor(e, t) {
    this.store = e;
    this.local = new Ue({ rules: {}, mode: "mail", requests: [], reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = t.clock;
    let { lists: r, service: o, freeNames: n } = t;
    this.checker = new qe({ lists: r, accounts: o, freeNames: n, local: this.local }), this.checker.observe((i, a) => e.set({ checker: i }, a));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return d(this, null, function* () {
      let { store: e, local: t } = this, { mode: r, reason: o } = e.state;
      t.context = m(l({}, t.context), { mode: r, reason: o });
      for (let i of t.checkInSlices(e.rows))
        i < 1 && (yield es(this.clock, 0));
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
    let { mode: t, reason: r } = this.store.state;
    return this.local.context = m(l({}, this.local.context), { mode: t, reason: r }), this.local.update([e]);
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
    var r;
    if (this.isWritten)
      return [];
    let t = this.local.update([e]);
    return (r = this.resting.get(e.id)) == null || r(), this.resting.delete(e.id), this.local.isAnswered(e) || this.resting.set(e.id, this.clock.later(ai, () => {
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
      let t = new Set(this.store.rows.map(({ canonical: r }) => r));
      yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
    });
  }
};

// src/accounts/list/list-desk.ts
function ys(s, e) {
  return s.reduce((t, r) => Math.max(t, r[e]), 0) + 1;
}
var je = class {
  constructor(e, t, r, o, n) {
    this.store = e;
    this.check = t;
    this.table = r;
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
    let { store: t } = this, r = N(ys(t.rows, "id"), ys(t.rows, "line"), e);
    this.sheet.makePassword(r);
    let o = this.check.added(r), { place: n } = t.state;
    return t.replaceRows(
      [...t.rows, r],
      n.kind === "list" ? { place: { kind: "check" } } : {},
      o.map(({ id: i }) => i)
    ), this.run.keep(), this.check.askAlone(r), r;
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
  set(e) {
    this.store.set({ isAtDesk: e }), this.run.keep();
  }
};

// src/accounts/list/column-answer.ts
function ks(s) {
  var e, t;
  return (t = (e = /^.*/.exec(s)) == null ? void 0 : e[0]) != null ? t : "";
}
function vs({ columns: s, hasHeadings: e, format: t }) {
  return s && e && t !== "sheet" ? s.map(({ heading: r }) => r) : null;
}
var Ge = class {
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
    ks(e) !== ks(t) && this.forget();
  }
  /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
  changesWith(e) {
    let t = vs(e), r = this.columns !== null && JSON.stringify(t) !== this.headings;
    r && this.forget();
    let o = this.columns === null && t ? this.memory.recall(t) : null;
    return o && (this.columns = o, this.isRemembered = !0, this.headings = JSON.stringify(t)), r || o !== null;
  }
  /** The person said that the table has these columns. */
  give(e) {
    var r, o;
    let t = vs(e);
    this.columns = (o = (r = e.columns) == null ? void 0 : r.map(({ meaning: n }) => n)) != null ? o : null, this.isRemembered = !1, this.headings = JSON.stringify(t), t && this.columns && e.knowsHeadings && this.memory.remember(t, this.columns);
  }
  forget() {
    this.table++, this.columns = null, this.isRemembered = !1;
  }
};

// src/accounts/list/linked-names.ts
var Ke = (s) => new Set(
  Array.from(s.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
);

// src/accounts/list/read/as-rows.ts
function ze(s, e = "") {
  let t = Ke(e);
  return s.map((p, c) => {
    var h = p, { line: r, lastLine: o, cleaned: n, extra: i } = h, a = H(h, ["line", "lastLine", "cleaned", "extra"]);
    return Object.assign(N(c + 1, r, a), {
      cleaned: n,
      extra: i,
      linked: t.has(a.username) ? a.username : ""
    });
  });
}

// src/accounts/list/list-draft.ts
var Qe = class {
  constructor(e, t, r, o, n, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.sheet = o;
    this.reader = n;
    this.headings = {};
    this.answer = new Ge(i);
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
    let { parsed: t, text: r } = this.store.state;
    t != null && t.columns && (this.answer.give(m(l({}, t), {
      columns: t.columns.map((o, n) => {
        var i;
        return m(l({}, o), { meaning: (i = e[n]) != null ? i : "unused" });
      })
    })), this.read(r));
  }
  /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
  chooseReading(e) {
    let { parsed: t, text: r } = this.store.state, o = t == null ? void 0 : t.readings[e];
    t && o && (this.answer.give(o), this.take(t.readings, !0, e, r));
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
    var t, r;
    let { rules: e } = this.check.local.context;
    return {
      language: (t = e.language) != null ? t : "",
      userNamespaces: (r = e.userNamespaces) != null ? r : [],
      columns: this.answer.columns,
      headings: this.headings
    };
  }
  read(e) {
    let t = this.reader.readText(e, this.readOptions);
    this.answer.changesWith(t.readings[0]) && (t = this.reader.readText(e, this.readOptions)), this.take(t.readings, t.certain, 0, e);
  }
  /** What the person is asked of the text; an answer does not take the question away. */
  question(e, t, r) {
    let { table: o } = this.answer, { parsed: n, text: i } = this.store.state, a = (n == null ? void 0 : n.table) === o ? n : null;
    return {
      table: o,
      isGuess: !t || r === i && (a == null ? void 0 : a.isGuess) === !0,
      offered: a && e.length < 2 ? a.offered : e
    };
  }
  /** Who shall get the password in a way that is not offered here gets it as the others do. */
  withOfferedModes(e) {
    let { modes: t } = this.store.state;
    return e.map((r) => r.request.mode === null || t.includes(r.request.mode) ? r : m(l({}, r), { request: m(l({}, r.request), { mode: null }) }));
  }
  take(e, t, r, o) {
    var S, M;
    let { state: n } = this.store, i = (S = e[r]) != null ? S : e[0];
    if (!i)
      return;
    let V = i, { rows: a } = V, c = H(V, ["rows"]), p = this.withOfferedModes(ze(a, o)), { rows: h, removed: f } = this.table.carry(p, o), w = c.format === "sheet" && p.some(({ request: de }) => de.password !== ""), g = w && ((M = n.parsed) == null ? void 0 : M.format) === "sheet" && o !== n.text;
    this.store.replaceRows(h, {
      text: o,
      parsed: o.trim() === "" ? null : m(l(l({}, c), this.question(e, t, o)), {
        certain: t,
        readings: e,
        chosen: r,
        remembered: this.answer.isRemembered
      }),
      undoable: f,
      sheet: w && !g && this.table.editCount === 0 ? "saved" : "none",
      mode: w && n.modes.includes("generate") ? "generate" : n.mode
    });
  }
};

// src/accounts/list/list-preset.ts
function ir({ requests: s, site: e }) {
  return Zr(s, e.passwordModes).filter(Se);
}
var Je = class {
  /**
   * @param store
   * @param draft
   * @param keep Keeps a row as it is now, for a reload
   */
  constructor(e, t, r) {
    this.store = e;
    this.draft = t;
    this.keep = r;
    /** How long somebody may be in a group at most; as the page of presets says, once it is read. */
    this.groupDays = Fr;
  }
  /** What would be saved as a preset now. */
  get current() {
    let { preset: e, mode: t, reason: r } = this.store.state;
    return m(l({}, e), { reason: r, passwordMode: t });
  }
  /**
   * Takes a preset for this list. What it says nothing of is as if there had been none before; a reason that is the
   * person's stays.
   *
   * @param preset
   * @return False: of the ways to the password that it allows, the wiki has none, and nothing was changed
   */
  choose(e) {
    let { store: t, draft: r } = this, { opening: o, mode: n, reason: i, preset: a } = t.state, { passwordModes: c, passwordMode: p } = e, h = (o ? ir(o) : []).filter((g) => c.length === 0 || c.includes(g)), [f] = h;
    if (f === void 0)
      return !1;
    t.set({ preset: e, modes: h, wantedPreset: "" });
    let w = [p, n].find((g) => g !== null && h.includes(g));
    return r.setMode(w != null ? w : f), r.readAgain(), r.setReason(Br(i, a.reason, e.reason)), !0;
  }
  /** No preset, and nothing of one. */
  clear() {
    this.choose(R);
  }
  /** The one that a link asked for is not to be had. */
  giveUpWanted() {
    this.store.set({ wantedPreset: "" });
  }
  /** Tells how far the steps are that follow the creation, and of the row that this is about. */
  follow(e, t) {
    let { store: r } = this;
    t && this.keep(t), r.set({ follow: l(l({}, r.state.follow), e) }, t ? [t.id] : []);
  }
  change(e) {
    let { preset: t } = this.store.state;
    this.store.set({ preset: l(l({}, t), e) });
  }
};

// src/accounts/list/after/followed.ts
function ci(s) {
  var e, t;
  return s.state === "created" || s.state === "already" && (((e = s.creation) == null ? void 0 : e.createdByMe) === !0 || ((t = s.creation) == null ? void 0 : t.isRecent) === !0);
}
function Ye(s, e) {
  return s.filter(e === "participants" ? te : ci);
}
function ar(s) {
  return (s == null ? void 0 : s.kind) === "done" || (s == null ? void 0 : s.kind) === "already";
}
function le(s, e, { kind: t }) {
  let r = t === "ready" || t === "reading" || t === "saving", o = ["welcome", "groups", "participants"].filter((i) => e[i] !== null && !(i === "participants" && r));
  return [...new Set(o.flatMap((i) => Ye(s, i).filter(({ follow: a }) => !ar(a == null ? void 0 : a[i]))))];
}
function Rs(s, e) {
  var r;
  let t = { done: 0, already: 0, failed: 0, left: 0 };
  for (let { follow: o } of Ye(s, e)) {
    let n = (r = o == null ? void 0 : o[e]) == null ? void 0 : r.kind;
    t[n === void 0 || n === "doing" ? "left" : n]++;
  }
  return t;
}

// src/accounts/list/create/batch-state.ts
var Xe = {
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
var li = 2, xs = [10, 30, 60, 120, 300], Ss = 900, ui = [15, 30, 60, 60, 120, 120, 120], F = { kind: "done" }, lr = { kind: "prepare", refused: null };
function U(s, e) {
  return m(l({}, s), { turn: l(l({}, s.turn), e) });
}
function K(s, e) {
  return { attempt: U(s, { looking: e }), effect: { kind: "find", which: e } };
}
function ue(s, e) {
  return { attempt: m(l({}, v(s)), { status: "refused", outcome: e }), effect: F };
}
function ur(s, e) {
  return {
    attempt: m(l({}, v(s)), {
      status: "created",
      sentAt: null,
      lost: !1,
      outcome: e,
      account: e.username
    }),
    effect: F
  };
}
function Ls({ outcome: s }) {
  return (s == null ? void 0 : s.kind) === "unknown" && s.cause === "handedOver";
}
function ge(s, e) {
  let t = Ls(s) ? s.outcome : null;
  return { attempt: m(l({}, s), { status: "unknown", lost: !0, outcome: t }), effect: e };
}
function pi(s, e) {
  let { sentAt: t } = s;
  return ge(m(l({}, s), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), F);
}
function cr(s, e, t) {
  let { status: r, turn: { silence: o, looking: n } } = s, i = ui[o];
  return i !== void 0 ? { attempt: U(s, { silence: o + 1 }), effect: { kind: "wait", seconds: i, because: e } } : r === "sent" || n && r !== "unfinished" ? ge(s, { kind: "stop", because: { kind: "silent" } }) : { attempt: s, effect: { kind: "stop", because: t } };
}
function di(s, e) {
  let t = m(l({}, s), { turn: Oe });
  switch (t.status) {
    case "open":
      return { attempt: t, effect: lr };
    case "sent":
    case "unknown":
      return K(t, "own");
    case "unfinished": {
      let { outcome: r, existence: o } = t;
      return e && (r == null ? void 0 : r.kind) === "step" ? { attempt: t, effect: { kind: "step", step: r.step } } : o === "yes" || o === "no" ? { attempt: t, effect: F } : K(t, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt: t, effect: F };
    default:
      return y(t.status);
  }
}
function mi({ code: s, retryAfter: e, ended: t }, r) {
  let { retry: o, action: n } = _(s);
  return o === "challenge" && r === "notDeclared" ? "never" : o === "never" && e !== null && (!t || n === "raiseLimit") ? "patience" : o;
}
function hi(s, e, t) {
  var n, i;
  let { turn: r } = s, o = mi(e, t);
  if (o === "find" || o === "findAgain")
    return K(U(s, { losses: r.losses + 1, disputed: e }), "own");
  if (o === "challenge")
    return { attempt: v(s), effect: { kind: "prepare", refused: e } };
  if (o === "patience") {
    let a = (i = (n = e.retryAfter) != null ? n : xs[r.patience]) != null ? i : 1 / 0;
    return r.patience < xs.length && a <= Ss ? {
      attempt: U(v(s), { patience: r.patience + 1 }),
      effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
    } : { attempt: v(s), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  return e.stops === "batch" ? { attempt: v(s), effect: { kind: "stop", because: { kind: "refused", refused: e } } } : s.lost ? K(U(s, { disputed: e }), "own") : ue(s, e);
}
function Ps(s) {
  return m(l({}, Zt(s.code || "restart", null)), { message: s.message, stops: "row" });
}
function fi(s, { retryAfter: e = 0 }) {
  let { losses: t } = s.turn, r = K(U(m(l({}, s), { lost: !0 }), { losses: t + 1 }), "own");
  return e > 0 && e <= Ss ? m(l({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
}
function wi(s, e, t) {
  switch (e.kind) {
    case "created":
      return ur(s, e);
    case "refused":
      return hi(s, e, t);
    case "sessionLost":
      return { attempt: v(s), effect: { kind: "stop", because: e } };
    case "step":
      return e.step.type === "restart" ? ue(s, Ps(e.step)) : {
        attempt: m(l({}, s), { status: "unfinished", outcome: e, existence: "asking" }),
        effect: { kind: "step", step: e.step }
      };
    case "unknown":
      return fi(s, e);
    default:
      return y(e);
  }
}
function gi(s, e) {
  return { attempt: m(l({}, s), { existence: e.kind === "free" ? "no" : "yes", turn: Oe }), effect: F };
}
function bi(s) {
  let { losses: e, disputed: t } = s.turn;
  return t && _(t.code).retry !== "findAgain" ? ue(s, t) : e < li ? { attempt: v(s), effect: lr } : ge(m(l({}, s), { postponed: !0 }), s.postponed ? F : { kind: "later" });
}
function yi(s, e) {
  var o;
  if (e.kind === "silent")
    return cr(s, { kind: "silent" }, { kind: "silent" });
  let t = U(s, { silence: 0 });
  if (t.status === "unfinished")
    return gi(t, e);
  let r = (o = t.turn.disputed) != null ? o : Zt("userexists");
  if (t.turn.looking === "any")
    return e.kind === "mine" ? {
      attempt: m(l({}, v(t)), { status: "already", sentAt: null, lost: !1, account: e.username }),
      effect: F
    } : ue(t, r);
  switch (e.kind) {
    case "mine":
      return ur(t, {
        // On the wiki's own page, another password is typed than the one that is known here.
        kind: "created",
        username: e.username,
        by: Ls(t) && e.by === "password" ? "other" : e.by
      });
    case "other":
      return K(t, "any");
    case "free":
      return bi(t);
    default:
      return y(e);
  }
}
function ki(s, e) {
  switch (e.kind) {
    case "created":
      return ur(s, e);
    case "unfinished":
      return { attempt: m(l({}, s), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: F };
    case "left":
      return { attempt: m(l({}, s), { status: "unfinished", existence: "no" }), effect: F };
    case "refused":
      return e.refused.stops === "batch" ? { attempt: v(s), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : ue(s, e.refused);
    case "sessionLost":
      return { attempt: v(s), effect: { kind: "stop", because: e } };
    case "restart":
      return ue(s, Ps(e.step));
    case "unknown":
      return K(U(
        m(l({}, s), { status: "unknown", lost: !0, outcome: null, existence: null }),
        { losses: s.turn.losses + 1 }
      ), "own");
    default:
      return y(e);
  }
}
function z(s, e) {
  var t, r;
  switch (e.kind) {
    case "turn":
      return di(s, e.holdsStep);
    case "ready":
      return {
        attempt: U(m(l({}, s), {
          status: "sent",
          sentAt: (t = s.sentAt) != null ? t : e.at,
          tries: s.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return wi(s, e.outcome, e.captcha);
    case "found":
      return yi(s, e.found);
    case "offline":
      return cr(s, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return cr(s, { kind: "silent" }, e);
    case "handedOver":
      return pi(s, e.at);
    case "waited":
      return s.turn.looking ? K(s, s.turn.looking) : { attempt: s, effect: lr };
    case "stepChanged":
      return {
        attempt: m(l({}, s), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
        effect: { kind: "step", step: e.step }
      };
    case "stepEnded":
      return ki(s, e.end);
    case "stepPassed":
      return { attempt: m(l({}, s), { existence: (r = e.existence) != null ? r : s.existence }), effect: F };
    case "calledOff":
      return s.status === "sent" ? ge(s, { kind: "interrupted" }) : { attempt: s, effect: { kind: "interrupted" } };
    case "failed": {
      let o = { kind: "stop", because: { kind: "broken", error: e.error } };
      return s.status === "sent" ? ge(s, o) : { attempt: s, effect: o };
    }
    default:
      return y(e);
  }
}

// src/accounts/list/create/pace.ts
var Ze = class {
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
    let { done: e, total: t, times: r } = this, o = r.slice().sort((i, a) => i - a).slice(0, Math.ceil(r.length * 0.9)), n = o.reduce((i, a) => i + a, 0) / o.length;
    return r.length < 3 || n <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * n / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var Cs = mw.libs.accountCreator.parts.core.modules[1], et = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/find-account
var Os = mw.libs.accountCreator.parts.core.modules[10];

// taken:steps/accounts/steps/step-conversation
var As = mw.libs.accountCreator.parts.steps.modules[10], Ts = mw.libs.accountCreator.parts.steps.modules[11];

// taken:steps/accounts/contract/hand-over
var Es = mw.libs.accountCreator.parts.steps.modules[0];

// src/accounts/list/create/handed-over.ts
function pr(s, e, { list: t }) {
  return e.kind === "mine" && t.some(({ attempt: o, id: n }) => n !== s.id && (o == null ? void 0 : o.status) === "created" && o.account === e.username) ? { kind: "other" } : e;
}
var tt = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param changed Told when a row is done
   */
  constructor(e, t, r, o) {
    this.service = e;
    this.clock = t;
    this.recorder = r;
    this.changed = o;
    this.watched = /* @__PURE__ */ new Map();
  }
  /**
   * @param row
   * @param since From when on an account of ours is the one, in milliseconds since 1970 on the wiki's clock
   * @param plan
   */
  watch(e, t, r) {
    this.watched.set(e, new Es(this.service, this.clock, T(e), t, (o) => {
      var i;
      this.watched.delete(e);
      let n = pr(e, o, r);
      n.kind === "mine" && (this.recorder.record(e, z((i = e.attempt) != null ? i : A, { kind: "found", found: n }).attempt), this.changed());
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
function Fs(s, e, t, r) {
  let { request: o } = s, n = b(s, e.mode), i = l(m(l({}, e.values), {
    username: T(s),
    email: o.email,
    realname: o.realname,
    reason: o.reason || e.reason,
    password: o.password,
    retype: o.password,
    mailpassword: n === "mail"
  }), r);
  for (let a of s.overrides)
    Ce(i, a, !0);
  return Xr(ie(t, n), i);
}
function rt(s, e) {
  return Object.fromEntries(Object.entries(s).filter(([t]) => {
    let r = re(e, t);
    return r !== null && r.type !== "password" && !r.sensitive;
  }));
}
var Ms = 2e3;
function st(s, e) {
  return e.username === "" ? m(l({}, e), { username: T(s) }) : e;
}
function Ns(s, e, t) {
  return { username: T(s), by: Ee(b(s, e)), since: t };
}

// src/accounts/list/create/row-runner.ts
function vi(t, r) {
  return d(this, arguments, function* (s, { limitSeconds: e }) {
    return s.kind === "refused" && s.retryAfter === null && _(s.code).action === "raiseLimit" ? m(l({}, s), { retryAfter: yield e(s.message) }) : s;
  });
}
var ot = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(e, t, r, o, n) {
    this.dependencies = e;
    this.parts = t;
    this.plan = r;
    this.mayCreate = o;
    this.began = n;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = !1;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = r.requests, this.asksForCaptcha = et(r.requests) !== null;
  }
  /** From here on, steps are left to be answered later or never. */
  leaveSteps() {
    this.leavesSteps = !0;
  }
  /** The turn of a row, from its first question to its end. */
  run(e) {
    return d(this, null, function* () {
      var r;
      this.waited = 0, this.parts.handedOver.forget(e);
      let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
      for (; ; ) {
        let { attempt: o, effect: n } = z((r = e.attempt) != null ? r : A, t);
        switch (this.parts.recorder.record(e, o), n.kind) {
          case "prepare":
            if (!this.mayCreate)
              return { kind: "done" };
            t = yield this.prepare(e, n.refused);
            break;
          case "send":
            t = { kind: "outcome", outcome: yield vi(yield this.send(e), this.dependencies), captcha: this.captcha };
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
      let { interruption: r, challenges: o } = this.parts, { connection: n, clock: i } = this.dependencies;
      if (t && (this.asksForCaptcha = !0, o.refuse(t)), r.isWanted())
        return { kind: "calledOff" };
      if (!n.isOnline())
        return { kind: "offline" };
      if (this.asksForCaptcha) {
        let a = i.now();
        this.parts.setPhase({ kind: "challenge", row: e.id });
        try {
          let c = yield o.take(e.id, this.parts.following(), r.isWanted);
          if (!c)
            return { kind: "calledOff" };
          if (c === "handedOver")
            return this.parts.handedOver.watch(e, this.since(e), this.plan), { kind: "handedOver", at: this.wikiNow() };
          this.requests = c.requests, this.solved = c.values, this.captcha = Object.keys(c.values).length > 0 ? "answered" : "notDeclared";
        } catch (c) {
          let { code: p, text: h } = E.from(c);
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
      let { plan: t } = this;
      this.parts.steps.forget(), this.parts.setPhase({ kind: "creating", row: e.id });
      let r = Fs(e, t, this.requests, this.solved);
      try {
        let o = yield this.dependencies.service.create(r, Ee(b(e, t.mode)));
        return o.kind === "created" ? st(e, o) : o;
      } catch (o) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(e, t) {
    return d(this, null, function* () {
      let { service: r, clock: o, connection: n } = this.dependencies;
      if (!n.isOnline())
        return { kind: "offline" };
      this.parts.setPhase({ kind: "finding", row: e.id });
      let i = t === "any" ? 0 : this.since(e), a = yield this.parts.interruption.unless(Os(r, o, T(e), i));
      return a ? { kind: "found", found: pr(e, a, this.plan) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(e, t, r) {
    return d(this, null, function* () {
      let { clock: o, connection: n } = this.dependencies, { interruption: i } = this.parts;
      if (i.isWanted())
        return { kind: "calledOff" };
      let a = o.now(), c = [];
      this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
      let p = yield i.unless(new Promise((h) => {
        c = [
          o.later(t * 1e3, () => h(!0)),
          n.onChange(() => {
            r.kind === "offline" && n.isOnline() && h(!0);
          })
        ];
      }));
      return c.forEach((h) => h()), this.waited += o.now() - a, { kind: p && !i.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(e) {
    return d(this, null, function* () {
      let { steps: t, interruption: r, setPhase: o } = this.parts, { clock: n } = this.dependencies, i = O(e);
      if ((i == null ? void 0 : i.kind) !== "step")
        return { kind: "stepPassed", existence: null };
      if (this.leavesSteps)
        return t.keep(e), this.passStep(e);
      if (r.isWanted())
        return { kind: "calledOff" };
      let a = n.now();
      o({ kind: "step", row: e.id });
      let c = yield t.answer(e, Ns(e, this.plan.mode, this.since(e)), i.step);
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
      return { kind: "stepPassed", existence: t ? Ts(t) : "unknown" };
    });
  }
  /** From when on an account of ours is the one that was sent. */
  since(e) {
    var t, r;
    return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - Ms;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var Ri = 3, nt = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(e, t, r, o, n) {
    this.dependencies = e;
    this.parts = t;
    this.plan = o;
    this.task = n;
    this.pace = new Ze();
    this.queue = [...r], this.pace.begin(r.length), this.runner = new ot(
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
        for (let r = this.current; r && !this.parts.interruption.isWanted(); r = this.current) {
          let o = e.now(), n = yield this.runner.run(r);
          switch (n.kind) {
            case "done":
              t = 0, this.done(e.now() - o - this.runner.waited);
              break;
            case "later":
              if (this.queue.push(...this.queue.splice(0, 1)), this.parts.setProgress(this.progress), ++t === Ri)
                return { kind: "silent" };
              break;
            case "stop":
              return n.because;
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
    this.queue.shift(), this.pace.count(e), this.parts.setProgress(this.progress);
  }
  /** The program itself failed. */
  broken(e) {
    var r;
    let t = this.current;
    return t && this.parts.recorder.record(t, z((r = t.attempt) != null ? r : A, { kind: "failed", error: e }).attempt), { kind: "broken", error: e };
  }
};

// src/accounts/list/create/challenges.ts
var xi = 25 * 6e4, Si = ({ kind: s }) => s !== "service", it = class {
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
  take(e, t, r) {
    return d(this, null, function* () {
      var o, n;
      for (this.row = e; ; ) {
        if (yield this.prefetch, this.current = (o = this.current) != null ? o : yield this.fetch(), this.show(), r())
          return null;
        t !== null && this.fetchNext(this.current), yield this.solved(this.current), yield this.prefetch;
        let { current: i } = this;
        if (this.isLeft(r))
          return this.leave();
        if (i && (i.values || !i.captcha)) {
          let a = this.clock.now() - i.fetchedAt < xi;
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
    !this.next && e && Si(e) && (this.prefetch = this.fetch().then(
      (t) => {
        this.next = t;
      },
      // It will be asked for again when it is its turn.
      () => {
      }
    ));
  }
  /** Resolves when there is an answer, or none is needed, or the person wants another one, or it is called off. */
  solved(r) {
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
        captcha: et(e),
        fetchedAt: this.clock.now(),
        values: null
      };
    });
  }
  show() {
    let { current: e, row: t, refused: r } = this;
    this.report(e != null && e.captcha ? {
      number: e.number,
      row: t,
      captcha: e.captcha,
      answered: e.values !== null,
      refused: r
    } : null);
  }
};

// src/accounts/list/create/creator-place.ts
var at = class {
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
var ct = class {
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
    return this.isWanted() ? Promise.resolve(null) : new Promise((t, r) => {
      let o = () => t(null);
      this.waiting.add(o), e.then(t, r).finally(() => this.waiting.delete(o));
    });
  }
  breakOff() {
    [...this.waiting].forEach((e) => e());
  }
};

// src/accounts/list/create/list-steps.ts
var lt = class {
  /**
   * @param service
   * @param clock
   * @param recorder
   * @param report Told of the step that is open, and when there is none any more
   */
  constructor(e, t, r, o) {
    this.service = e;
    this.clock = t;
    this.recorder = r;
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
  answer(e, t, r) {
    return this.hold({ row: e, isLeft: !1 }), new Promise((o) => {
      var p, h;
      let n = !1, i = () => {
      }, a = (f) => {
        i(), this.open = null, this.report(null);
        let w = (f == null ? void 0 : f.kind) === "left" || (f == null ? void 0 : f.kind) === "unfinished" && f.because === "left";
        this.hold(f === null || w ? { row: e, isLeft: w } : null), o((f == null ? void 0 : f.kind) === "created" ? st(e, f) : f);
      }, c = new As(
        { service: this.service, clock: this.clock },
        t,
        r,
        a,
        (h = (p = e.attempt) == null ? void 0 : p.existence) != null ? h : "asking"
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
    let r = (i = e == null ? void 0 : e.row) != null ? i : null;
    t !== r && [t, r].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
  }
  note(e, t, r) {
    var a;
    let o = (a = e.attempt) != null ? a : A, { outcome: n } = o;
    ((n == null ? void 0 : n.kind) !== "step" || n.step !== t || o.existence !== r) && r !== null && this.recorder.record(e, z(o, { kind: "stepChanged", step: t, existence: r }).attempt);
  }
};

// src/accounts/list/create/queue.ts
var Li = ["unchecked", "ready", "warned", "refused", "unknown"];
function Pi({ state: s, attempt: e }) {
  return Li.includes(s) || s === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function Bs(s, e) {
  return [...e ? [e] : [], ...s.filter((t) => t !== e && Pi(t))];
}
function qs(s) {
  return s.filter(({ state: e }) => e === "unknown" || e === "unfinished");
}
function Ds(s, e, t) {
  var r;
  for (let o of s) {
    let n = (r = o.attempt) != null ? r : A, i = e === "ask" || o === t || o.state === "unknown";
    o.attempt = m(l({}, i ? n : v(n)), {
      before: o.state === "warned" ? "warned" : "ready",
      postponed: !1
    });
  }
}

// src/accounts/list/create/recorder.ts
function Ci({ status: s, before: e }) {
  return s === "open" ? e : s === "sent" ? "creating" : s;
}
function Oi(s, { sentAt: e, lost: t, tries: r, postponed: o }) {
  return !s || s.sentAt !== e || s.lost !== t || s.tries !== r || s.postponed !== o;
}
function Ai(s, { outcome: e }) {
  var t;
  return (e == null ? void 0 : e.kind) === "created" && ((t = s == null ? void 0 : s.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
}
var ut = class {
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
    let r = e.attempt;
    e.attempt = t;
    let o = Ci(t), n = e.state !== o || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence, i = n || Oi(r, t), a = Ai(r, t);
    e.state = o, e.canonical = (c = t.account) != null ? c : e.canonical, (a == null ? void 0 : a.by) === "other" && (e.request = m(l({}, e.request), { password: "" }), e.passwordSource = "given"), i && this.journal.note(e), n && this.onChanged(e), a && this.onCreated(a, e.id);
  }
};

// src/accounts/list/create/start-problem.ts
var Ti = ["username", "email", "realname", "password", "retype", "mailpassword"];
function Ei(s) {
  return s.filter((e) => !re([e], Cs)).map((e) => m(l({}, e), {
    fields: e.fields.filter(({ name: t }) => !Ti.includes(t))
  }));
}
function Fi(s, e) {
  for (let t of new Set(s.map((r) => b(r, e.mode)))) {
    let o = s.filter((a) => b(a, e.mode) === t).every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason, n = Ei(ie(e.requests, t)), i = Qr(n, m(l({}, e.values), { reason: o }));
    if (i)
      return i;
  }
  return null;
}
function Ws(s, e) {
  if (s.length === 0)
    return { kind: "nothing" };
  let t = s.filter((n) => b(n, e.mode) !== "mail"), r = t.filter((n) => n.request.password === "").map(({ id: n }) => n);
  if (r.length > 0)
    return { kind: "passwordsMissing", rows: r };
  if (t.some((n) => b(n, e.mode) === "generate") && !e.sheetSaved)
    return { kind: "sheetNotSaved" };
  let o = Fi(s, e);
  return o && { kind: "fieldMissing", field: o.name, label: o.label };
}

// src/accounts/list/create/batch.ts
function Mi(s, { id: e }) {
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
function Ni({ journal: s, clock: e }, n) {
  var i = n, { list: t, requests: r } = i, o = H(i, ["list", "requests"]);
  let { me: a, mode: c, reason: p, values: h, preset: f = R, isAtDesk: w } = o;
  s.begin({
    me: a,
    mode: c,
    reason: p,
    preset: f,
    values: rt(h, r),
    startedAt: e.now(),
    isAtDesk: w
  }, t);
}
var pt = class extends j {
  constructor(t) {
    super(Xe);
    this.dependencies = t;
    this.batch = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = !1;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new ct(() => this.state.halting !== null);
    let { service: r, clock: o, journal: n } = t;
    this.place = new at(() => t.lock()), this.recorder = new ut(n, ({ id: i }) => this.touched.push(i), t.onCreated), this.steps = new lt(r, o, this.recorder, (i) => this.tell({ step: i })), this.handedOver = new tt(r, o, this.recorder, () => this.tell({})), this.challenges = new it(
      () => r.declarations(),
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
  start(t, r) {
    let { pending: o } = this.steps;
    return this.begin(Bs(t, o && r.list.includes(o) ? o : null), r, "create");
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(t, r) {
    return this.begin(qs(t), r, "ask");
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
  answerStep(t, r) {
    return d(this, null, function* () {
      return this.isBusy ? "busy" : this.steps.holds(t) ? (yield this.takePlace()) ? (this.run(this.makeRun([t], r, "finish")), "open") : "otherTab" : "gone";
    });
  }
  /** Leaves the step that is open, and the run does not wait for steps any more. */
  leaveAllSteps() {
    var t;
    (t = this.batch) == null || t.runner.leaveSteps(), this.steps.leave();
  }
  begin(t, r, o) {
    return d(this, null, function* () {
      let n = this.isBusy ? { kind: "busy" } : o === "create" || t.length === 0 ? Ws(t, r) : null;
      return n || ((yield this.takePlace()) ? (Ds(t, o, this.steps.pending), this.challenges.clear(), this.keep(r), this.run(this.makeRun(t, r, o)), null) : { kind: "otherTab" });
    });
  }
  /** Notes the list as it is, in place of what was noted of it before. */
  keep(t) {
    Ni(this.dependencies, t);
  }
  makeRun(t, r, o) {
    return new nt(this.dependencies, {
      recorder: this.recorder,
      steps: this.steps,
      challenges: this.challenges,
      handedOver: this.handedOver,
      interruption: this.interruption,
      setPhase: (n) => this.tell({ phase: n }),
      setProgress: (n) => this.tell({ progress: n })
    }, t, r, o);
  }
  run(t) {
    return d(this, null, function* () {
      let { phase: r } = this.state, { current: o, progress: n, task: i } = t;
      this.batch = t, o && this.tell({ task: i, phase: Mi(i, o), progress: n });
      let a = yield t.work();
      this.running = !1;
      let { halting: c } = this.state, p = t.current;
      i === "finish" && !a ? this.end(r) : p ? a || c !== "pause" ? this.end({ kind: "stopped", because: a != null ? a : { kind: "person" }, row: p.id }) : this.tell({ phase: { kind: "paused" }, halting: null }) : this.end({ kind: "finished" });
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
    let r = this.touched;
    this.touched = [], this.change(m(l({}, t), { journalKept: this.dependencies.journal.kept }), r);
  }
};

// taken:table/accounts/list/count-rows
var $s = mw.libs.accountCreator.parts.table.modules[0];

// src/accounts/list/list-state.ts
var Vs = {
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
  preset: R,
  wantedPreset: "",
  checker: { running: !1, done: 0, total: 0, cancelled: !1, failed: 0 },
  batch: Xe,
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
  follow: Ae
};
function B(s) {
  return s.state === "ready" || s.state === "warned";
}
function dr({ state: s, attempt: e }) {
  return s === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function Q(s) {
  return B(s) || dr(s) || s.state === "unknown";
}

// src/accounts/list/kept-run.ts
var dt = class {
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
      let { rows: r, owner: o, header: { preset: n = R } } = t;
      if (o !== this.dependencies.journal.owner && !(yield this.hold(o)))
        return { kind: "elsewhere" };
      let i = r.filter(Q).length, a = le(r, n, { kind: "idle" }).length > 0;
      return { kind: "run", done: r.length - i, total: r.length, left: i, isFollowed: a };
    });
  }
  /** Nobody gets twice what they have already, this page neither. */
  hold(e) {
    return d(this, null, function* () {
      var o;
      let t = (o = this.held.get(e)) != null ? o : this.dependencies.holdRun(e);
      this.held.set(e, t);
      let r = yield t;
      return r || this.held.delete(e), r;
    });
  }
};

// src/accounts/list/list-plan.ts
function be({ rows: s, state: e }) {
  var p, h, f;
  let { mode: t, reason: r, values: o, preset: n, opening: i, sheet: a, isAtDesk: c } = e;
  return {
    me: (p = i == null ? void 0 : i.me) != null ? p : "",
    list: s,
    mode: t,
    reason: r,
    values: o,
    preset: n,
    requests: (h = i == null ? void 0 : i.requests) != null ? h : [],
    clockSkew: (f = i == null ? void 0 : i.clockSkew) != null ? f : 0,
    sheetSaved: a === "saved",
    isAtDesk: c
  };
}

// src/accounts/list/create/timed-resume.ts
var mt = class {
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
    let { clock: r } = this;
    this.callOff = r.later(Math.max(0, Math.min(e - r.now(), 3e4)), () => {
      r.now() < e ? this.set(e, t) : (this.report(null), t());
    });
  }
  clear() {
    this.callOff(), this.report(null);
  }
};

// src/accounts/list/create/retry-watch.ts
var ht = class {
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
  start(e, t, r = () => {
  }) {
    this.stop();
    let { clock: o, onReturn: n } = this.dependencies, i = !0, a = !1, c = () => {
    }, p = n(() => {
      w();
    }), h = () => {
      i = !1, c(), p();
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
        a = !1, i && g ? (h(), r()) : i && f();
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
var Bi = 5, qi = 20, ft = class {
  constructor(e, t) {
    this.store = e;
    this.dependencies = t;
    this.watch = new ht(t);
  }
  /** @param begin Tries to begin while another tab creates accounts */
  forOtherTab(e) {
    let { edition: t } = this.store.state;
    this.watch.start(Bi, () => d(this, null, function* () {
      var n;
      let { state: r } = this.store;
      if (((n = r.problem) == null ? void 0 : n.kind) !== "otherTab" || r.edition !== t)
        return !0;
      let o = yield e();
      return (o == null ? void 0 : o.kind) === "otherTab" ? !1 : (this.store.set({ problem: o }), !0);
    }));
  }
  /** @param goOn Told once the same person is logged in again */
  forLogin(e) {
    let { store: t, dependencies: r } = this;
    t.set({ awaitsLogin: !0 }), this.watch.start(qi, () => d(this, null, function* () {
      var o;
      return (yield r.whoAmI()) === ((o = t.state.opening) == null ? void 0 : o.me);
    }), e);
  }
  stop() {
    this.watch.stop(), this.store.state.awaitsLogin && this.store.set({ awaitsLogin: !1 });
  }
};

// src/accounts/list/list-start.ts
var wt = class {
  /**
   * @param store
   * @param check
   * @param batch
   * @param dependencies
   * @param order What the button would create now
   */
  constructor(e, t, r, o, n) {
    this.store = e;
    this.check = t;
    this.batch = r;
    this.dependencies = o;
    this.order = n;
    this.waiting = new ft(e, o), this.resumption = new mt(o.clock, (i) => e.set({ resumeAt: i }));
  }
  /**
   * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
   *
   * @param rows These only; left out: all that the button would create
   */
  start(e) {
    return d(this, null, function* () {
      var a;
      let { store: t } = this, { awaitsLogin: r, opening: o } = t.state, n = (a = o == null ? void 0 : o.me) != null ? a : "";
      if (r && (yield this.dependencies.whoAmI()) !== n) {
        let c = { kind: "loggedOut", me: n };
        return t.set({ problem: c }), c;
      }
      let i = e !== void 0 && t.state.isAtDesk;
      return i || this.check.cancel(), this.begin(() => {
        let { rows: c, plan: p } = this.order();
        return this.batch.start(e != null ? e : c, m(l({}, p), { sheetSaved: p.sheetSaved || i }));
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
var Di = ["idle", "stopped", "finished"];
function ye({ kind: s }) {
  return !Di.includes(s);
}
function Wi({ place: s, batch: e }) {
  let t = ye(e.phase), { done: r, total: o } = e.progress;
  return { stage: t ? { kind: "run" } : s, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: o } : null };
}
var gt = class extends j {
  constructor() {
    super(Vs);
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
    this.change(l(l({}, t), Wi(l(l({}, this.state), t))), r);
  }
  /** Tells that rows have changed. */
  setRows(t) {
    this.set({}, t.map(({ id: r }) => r));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(t, r = {}, o = []) {
    this.rows = t, this.set(l({ edition: this.state.edition + 1 }, r), o);
  }
};

// src/accounts/list/taken-meanwhile.ts
function Is(s) {
  let e = O(s);
  return s.state === "refused" && (e == null ? void 0 : e.kind) === "refused" && _(e.code).name === "taken";
}
function _s(o, n, i) {
  return d(this, arguments, function* (s, e, { lists: t, journal: r }) {
    for (let a of s.rows.filter(Is)) {
      let c = yield t.creationOf(a.canonical, new ae()).catch(() => null);
      if ((c == null ? void 0 : c.isRecent) === !0 && a.attempt && Is(a)) {
        a.attempt = v(a.attempt), a.state = "unchecked", a.creation = c, e.trust([a]);
        let p = e.update([a]);
        r.note(a), s.setRows(p);
      }
    }
  });
}

// src/accounts/list/list-run.ts
function $i(s) {
  return Q(s) || s.state === "refused" || s.state === "unfinished";
}
function Vi(s) {
  return new Promise((e) => {
    let t = () => {
    };
    t = s.observe(({ phase: r }) => {
      ye(r) || (Promise.resolve().then(() => t()), e());
    });
  });
}
var bt = class {
  constructor(e, t, r, o) {
    this.store = e;
    this.check = t;
    this.sheet = r;
    this.dependencies = o;
    this.batch = new pt(o), this.kept = new dt(o), this.starting = new wt(
      e,
      t,
      this.batch,
      o,
      () => ({ rows: this.left, plan: be(this.store) })
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
    return this.store.rows.filter((t) => t === e || Q(t) && !this.sheet.isWithoutPassword(t));
  }
  /** @param rows These only; left out: all that the button would create */
  start(e) {
    return this.starting.start(e);
  }
  /** Notes the list as it is, where its creation was begun. */
  keep() {
    this.store.hasBegun && this.batch.keep(be(this.store));
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
    return this.batch.answerStep(e, be(this.store));
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
      let r = this.kept.restore((f = (h = e.state.opening) == null ? void 0 : h.me) != null ? f : "");
      if (r.kind !== "run") {
        e.set({ brokenOff: { kind: "none" } });
        return;
      }
      let { mode: o, reason: n, values: i, preset: a = R } = r.header;
      t.local.context = m(l({}, t.local.context), { mode: o, reason: n }), t.local.trust(r.rows.filter(({ state: w }) => w !== "rejected" && w !== "unchecked")), t.local.checkAll(r.rows), e.replaceRows(r.rows, {
        mode: o,
        reason: n,
        preset: a,
        values: l(l({}, e.state.values), i),
        brokenOff: { kind: "none" },
        place: { kind: "results" },
        sheet: "none",
        problem: null,
        resultsSeen: !1,
        isAtDesk: r.header.isAtDesk
      });
      let c = e.rows.filter(({ state: w, attempt: g }) => w === "unknown" || w === "unfinished" && (g == null ? void 0 : g.existence) !== "yes" && (g == null ? void 0 : g.existence) !== "no"), p = yield this.batch.ask(c, be(this.store));
      p === null ? yield Vi(this.batch) : p.kind !== "nothing" && e.set({ problem: p }), t.local.checkAll(e.rows), yield t.ask(e.rows.filter((w) => B(w) || w.state === "unchecked"));
    });
  }
  /** Does not go on with it, and forgets it. */
  forgetRun() {
    this.batch.handedOver.clear(), this.kept.forget(), this.store.set({ brokenOff: { kind: "none" } });
  }
  /** Is something left to do that was to follow the creation? */
  get isToBeFollowed() {
    let { rows: e, state: { preset: t } } = this.store;
    return le(e, t, { kind: "idle" }).length > 0;
  }
  /** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
  resultsSeen() {
    this.store.isRunning || (this.store.set({ resultsSeen: !0, text: "", parsed: null }), this.sheet.forgetPasswords(), !this.store.rows.some($i) && !this.isToBeFollowed && this.kept.forget());
  }
  /** Whether a run of this tab broke off, of the person who is logged in. */
  brokenOff(e) {
    return this.kept.brokenOff(e);
  }
  onBatch(e, t) {
    let { store: r } = this, o = ye(r.state.batch.phase), n = ye(e.phase);
    r.set(l({
      batch: e
    }, n ? { place: { kind: "results" }, resultsSeen: !1, showsMine: !1 } : {}), t), o && !n && this.ended(e.phase, e.task);
  }
  ended(e, t) {
    let { store: r, check: o, dependencies: n } = this;
    if (e.kind === "stopped" && e.because.kind === "sessionLost") {
      let i = t === "finish" || r.state.isAtDesk ? r.rows.filter(({ id: a }) => a === e.row) : void 0;
      this.starting.resumeAfterLogin(i);
    }
    t !== "ask" && _s(r, o.local, n).then(() => n.onFinished($s(r.rows)));
  }
};

// taken:core/accounts/contract/password
var yt = mw.libs.accountCreator.parts.core.modules[26];

// src/accounts/list/create/passwords.ts
function mr(s, e, t) {
  let r = s.filter((o) => b(o, e) === "generate" && o.request.password === "");
  for (let o of r)
    o.request = m(l({}, o.request), { password: yt(t) }), o.passwordSource = "made";
  return r.map(({ id: o }) => o);
}
function Us(s) {
  let e = new Map(s.map(({ request: r }) => [r.username, r])), t = new Map(s.map((r) => [r.canonical, r.request]));
  return e.delete(""), t.delete(""), (r) => {
    var o;
    return (o = e.get(r.request.username)) != null ? o : t.get(r.canonical);
  };
}
function Hs(s, e) {
  let t = Us(e), r = { passwords: [], all: [] };
  for (let o of s) {
    let { request: n } = o, i = t(o);
    if (i === void 0)
      continue;
    let c = (te(o) ? ["password", "email", "realname"] : ["password"]).filter((p) => n[p] === "" && i[p] !== "");
    c.length > 0 && (o.request = l(l({}, n), Object.fromEntries(c.map((p) => [p, i[p]]))), r.all.push(o.id)), c.includes("password") && r.passwords.push(o.id);
  }
  return r;
}
function js(s, e) {
  let t = Us(e);
  return s.every((r) => {
    var o;
    return ((o = t(r)) == null ? void 0 : o.password) === r.request.password;
  });
}

// taken:table/accounts/list/way-in
var Gs = mw.libs.accountCreator.parts.table.modules[2];

// src/accounts/list/list-sheet.ts
var kt = class {
  constructor(e, t, r, o, n, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.randomBytes = o;
    this.reader = n;
    this.sheetOptions = i;
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    let { mode: e, sheet: t } = this.store.state;
    return this.startable.some((r) => b(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
  }
  /** The rows that can be created as they stand. */
  get startable() {
    return this.store.rows.filter((e) => (B(e) || dr(e)) && !this.isWithoutPassword(e));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((e) => Q(e) && this.isWithoutPassword(e));
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
    return this.store.rows.filter((e) => e.state === "already" && Gs(e, this.isOpened) !== null);
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(e) {
    return e.passwordSource === "sheet" && e.request.password === "" && b(e, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    let e = new Set(mr(this.startable, this.store.state.mode, this.randomBytes));
    for (let t of this.store.rows.filter(({ id: r }) => e.has(r)))
      this.table.edits.edit(t, { password: t.request.password });
    this.store.set({ sheet: "prepared", problem: null });
  }
  /** Makes the password of one person, who gets it as soon as the account is there. */
  makePassword(e) {
    mr([e], this.store.state.mode, this.randomBytes).length > 0 && this.store.set({ sheet: "none" });
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
    let { store: t } = this, { mode: r, sheet: o } = t.state, n = ze(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(n);
    let { passwords: i, all: a } = Hs(t.rows, n);
    this.check.local.checkAll(t.rows);
    let c = t.rows.filter((p) => O(p) === null && p.request.password !== "" && b(p, r) === "generate");
    return t.set({ sheet: i.length > 0 && js(c, n) ? "saved" : o, problem: null }, a), this.check.ask(t.rows.filter((p) => p.state === "checking" || p.state === "unchecked" || i.includes(p.id) && B(p) && b(p, r) === "type")), i.length;
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
    var r, o;
    let { store: e } = this, t = e.rows.filter(({ state: n, request: i }) => (n === "created" || n === "already") && i.password !== "");
    for (let n of t)
      n.request = m(l({}, n.request), { password: "" }), n.passwordSource = "sheet", n.state === "created" && (n.wiki = null), this.table.edits.forget(n, "password");
    this.table.forgetRemoved(), e.setRows(t), e.rows.some(Q) || e.set({ values: rt(e.state.values, (o = (r = e.state.opening) == null ? void 0 : r.requests) != null ? o : []) });
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(e) {
    for (let t of this.store.rows)
      t.passwordSource === "made" && b(t, e) === "type" && (t.request = m(l({}, t.request), { password: "" }), t.passwordSource = "given", this.table.edits.forget(t, "password"));
  }
};

// src/accounts/list/table-edits.ts
function Ii(s, e) {
  return s.id - e.id;
}
function Ks(s, e) {
  var n, i;
  let t = e.replace(/\r\n?/g, `
`).split(`
`), r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
  for (let a of [...s].sort(Ii)) {
    let c = (n = t[a.line - 1]) != null ? n : "", p = ((i = o.get(c)) != null ? i : 0) + 1;
    o.set(c, p), r.set(`${p} ${c}`, a);
  }
  return r;
}
var vt = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
  }
  edit(e, t) {
    let r = l(l({}, this.fields.get(e)), t);
    this.fields.set(e, r), this.changes.set(e, r);
  }
  /** What was put into the field in place of what its line says; undefined: nothing was. */
  edited(e, t) {
    var r;
    return (r = this.fields.get(e)) == null ? void 0 : r[t];
  }
  /** The field is as its line says again. */
  forget(e, t) {
    var n;
    let i = (n = this.fields.get(e)) != null ? n : {}, { [t]: r } = i, o = H(i, [Sr(t)]);
    r !== void 0 && (this.fields.set(e, o), this.putBack(e));
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
  carry(e, t, r, o) {
    let { changes: n, fields: i } = this;
    if (n.size === 0 && e.every(({ claim: p }) => p === null))
      return [];
    this.clear();
    let a = Ks(r, o), c = [];
    return Ks(e, t).forEach((p, h) => {
      let f = a.get(h), w = n.get(p);
      if (f && (f.claim = p.claim), !f || w === void 0)
        return;
      let g = i.get(p);
      g && (f.request = l(l({}, f.request), g), f.passwordSource = g.password === void 0 ? f.passwordSource : p.passwordSource, this.fields.set(f, g), this.changes.set(f, g)), w === "removed" && (this.remove(f), c.push(f));
    }), c;
  }
};

// src/accounts/list/table-history.ts
var Rt = class {
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
    this.acts = e.map(({ row: t, place: r }) => [{ kind: "removed", row: t, place: r }]);
  }
};

// src/accounts/list/list-table.ts
var xt = class {
  constructor(e, t) {
    this.store = e;
    this.check = t;
    this.edits = new vt();
    /** People of whom the text says nothing; see ListDraft.setGuests(). */
    this.guests = [];
    this.history = new Rt();
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(e, t, r) {
    this.change(e, t, { [t]: r });
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
  change(e, t, r) {
    this.store.isRunning || (this.history.note({
      kind: "edited",
      row: e,
      field: t,
      before: e.request,
      isOfLine: this.edits.edited(e, t) === void 0
    }), this.put(e, r));
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
      t.concat(e).map(({ id: r }) => r)
    ), this.check.askOpen(t);
  }
  /** Has a row created all the same, where the wiki lets this person. */
  override(e, t, r) {
    this.store.isRunning || (e.overrides = e.overrides.filter((o) => o !== t).concat(r ? t : []), this.store.setRows(this.check.update([e]).concat(e)));
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
    let { rows: t, isRunning: r } = this.store, o = new Set(r ? [] : e), n = t.flatMap((i, a) => o.has(i) ? [{ row: i, place: a }] : []);
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
    let { rows: t } = this.store, { row: r } = e;
    if (e.kind === "removed") {
      this.edits.putBack(r);
      let [o, n] = [t.slice(0, e.place), t.slice(e.place)];
      this.replace([...o, r, ...n], this.check.update([r]));
    } else Y(r) ? e.kind === "accepted" ? (r.accepted = e.before, this.store.set({ undoable: this.history.length }, this.check.update([r]).map(({ id: o }) => o))) : (this.put(r, { [e.field]: e.before[e.field] }), e.isOfLine && this.edits.forget(r, e.field)) : this.store.set({ undoable: this.history.length });
  }
  /**
   * Gives rows other names in one go, before they are checked.
   *
   * @param names '' takes back a name that was given so: the row is as its line says
   */
  rename(e) {
    let { store: t, edits: r } = this;
    if (!t.isRunning) {
      for (let [o, n] of e)
        o.request = m(l({}, o.request), { username: n }), o.overrides = [], o.state = "unchecked", n === "" ? r.forget(o, "username") : r.edit(o, { username: n });
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
    let { store: r } = this, o = t.split(`
`).length, n = e.concat(this.guests.map((c, p) => N(e.length + p + 1, o + p + 1, c))), i = r.rows.concat(this.history.removed), a = new Set(this.edits.carry(i, r.state.text, n, t));
    return this.history.startOver([...a].map((c, p) => ({ row: c, place: n.indexOf(c) - p }))), { rows: n.filter((c) => !a.has(c)), removed: a.size };
  }
  replace(e, t) {
    this.store.replaceRows(e, { undoable: this.history.length, sheet: "none" }, t.map(({ id: r }) => r)), this.check.askOpen(t);
  }
};

// taken:read/accounts/list/delimited-text
var zs = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/list-text.ts
function Qs(s) {
  return zs([
    ["Username", "E-mail", "Real name"],
    ...s.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
  ], "	", `
`);
}

// src/accounts/list/account-list.ts
var St = class {
  constructor(e) {
    this.dependencies = e;
    this.store = new gt();
    /** What it was opened with. */
    this.asked = { accounts: [], reason: "", mail: null, many: !0 };
    let { store: t } = this;
    this.checking = new He(t, e), this.table = new xt(t, this.checking), this.bulk = new Fe(t, this.table), this.sheet = new kt(
      t,
      this.checking,
      this.table,
      e.randomBytes,
      e.reader,
      () => this.draft.sheetOptions
    ), this.draft = new Qe(
      t,
      this.checking,
      this.table,
      this.sheet,
      e.reader,
      e.columns
    ), this.preset = new Je(t, this.draft, (r) => e.journal.note(r)), this.run = new bt(t, this.checking, this.sheet, e), this.desk = new je(t, this.checking, this.table, this.sheet, this.run);
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
    return this.rows.filter(B);
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
    let { stage: e, sheet: t, resultsSeen: r, text: o } = this.state, n = e.kind === "list" || e.kind === "check", i = this.rows.some(({ passwordSource: a }) => a === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...n && !this.store.hasBegun && (o.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
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
      var o;
      let { store: r } = this;
      this.asked = e, r.set({ place: { kind: "opening" } });
      try {
        let n = t != null ? t : yield this.dependencies.service.open(), i = ir(n), [a] = i;
        if (r.set({ opening: n, modes: i, preset: R, wantedPreset: (o = e.preset) != null ? o : "" }), n.impediments.length > 0 || a === void 0) {
          r.set({ place: { kind: "impossible", impediments: n.impediments } });
          return;
        }
        let { local: c } = this.checking;
        c.context = m(l({}, c.context), { rules: n.rules, requests: n.requests });
        let p = e.mail === !1 ? i.find((h) => h !== "mail") : void 0;
        this.begin(e, n, p != null ? p : a, yield this.run.brokenOff(n.me));
      } catch (n) {
        let { code: i, text: a } = E.from(n);
        r.set({ place: { kind: "openingFailed", code: i, text: a } });
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
    let { opening: e, reason: t, mode: r } = this.state;
    e && (this.sheet.forgetPasswords(), this.run.stopWaiting(), this.run.forgetRun(), this.begin({ accounts: [], reason: t, mail: null, many: !0 }, e, r, { kind: "none" }));
  }
  begin(e, t, r, o) {
    let n = {};
    for (let a of Jr(t.requests, r))
      Ce(n, a.name, Yr(a));
    this.table.clear();
    let i = e.accounts.map((a, c) => N(c + 1, c + 2, a));
    this.store.replaceRows(i, {
      place: { kind: "list" },
      text: i.length > 0 ? Qs(i) : "",
      parsed: null,
      mode: r,
      reason: e.reason,
      values: n,
      brokenOff: o,
      isAtDesk: !1,
      follow: Ae,
      sheet: "none",
      undoable: 0,
      problem: null,
      quota: null,
      resultsSeen: !0
    }), i.length > 0 && !e.preset && this.check();
  }
};

// taken:core/app/browser
var Js = mw.libs.accountCreator.parts.core.modules[43], Ys = mw.libs.accountCreator.parts.core.modules[44];

// src/app/list-browser.ts
var Xs = {
  isOnline: () => navigator.onLine,
  onChange(s) {
    return window.addEventListener("online", s), window.addEventListener("offline", s), () => {
      window.removeEventListener("online", s), window.removeEventListener("offline", s);
    };
  }
};
function Zs(s) {
  return window.addEventListener("focus", s), () => window.removeEventListener("focus", s);
}
var eo = {
  get: (s) => localStorage.getItem(s),
  set: (s, e) => localStorage.setItem(s, e)
};

// taken:core/app/fetch-advice
var to = mw.libs.accountCreator.parts.core.modules[45];

// src/app/run-lock.ts
var _i = "accountCreator.run.";
var Ui = new Promise(() => {
});
function hr(s) {
  let e = navigator.locks;
  return e ? new Promise((t) => {
    let r = new AbortController(), o = setTimeout(() => r.abort(), 1e3);
    e.request(_i + s, { signal: r.signal }, () => (clearTimeout(o), t(!0), Ui)).catch(() => {
      clearTimeout(o), t(!r.signal.aborted);
    });
  }) : Promise.resolve(!0);
}

// taken:core/app/load-part-gadget
var x = mw.libs.accountCreator.parts.core.modules[46];

// taken:core/app/part-problem
var q = mw.libs.accountCreator.parts.core.modules[47];

// src/i18n/en.json
var ro = { "accountcreator-mode-generate-list": "Generate strong passwords (you save them in a sheet first)", "accountcreator-mode-type-list": "Use the passwords in the list", "accountcreator-title-progress": "($1/$2)", "accountcreator-title-asks": "? $1/$2", "accountcreator-title-stopped": "⚠ $1/$2", "accountcreator-title-done": "✓ $1/$2", "accountcreator-stage-list": "List", "accountcreator-stage-check": "Check", "accountcreator-stage-create": "Create", "accountcreator-stage-hand-out": "Hand out", "accountcreator-list": "People, one per line", "accountcreator-list-example": `Zoe Example, zoe@example.org
Ada Example, ada@example.org

or paste from a spreadsheet or a sign-up page`, "accountcreator-list-empty": "The list is empty. Add people first.", "accountcreator-file": "or open a file:", "accountcreator-page": "From a page of this wiki", "accountcreator-understood": "{{PLURAL:$1|1=One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-show-lines": "Show {{PLURAL:$1|1=one more line|$1 more lines}}", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "Not used", "accountcreator-column-how": "How they get in", "accountcreator-columns-first": "First say how to read the list.", "accountcreator-nameless": "{{PLURAL:$1|1=One person has|$1 people have}} no username.", "accountcreator-make-usernames": "Make usernames", "accountcreator-guests": "Add guests without names", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-check-again": "Check again", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|1=one row|$1 rows}}) stays for every line that you do not change here.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. No account has been created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the current account is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were generated for this list, and you have not said that you saved their sheet. If you close the dialog, they stay here until you leave or reload the page. Then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. Then you only have what you saved.", "accountcreator-leave-all-steps": "Leave all of these unfinished", "accountcreator-leave-all-question": "The list continues. This account, and every other that needs one more step, stays unfinished. Their owners have to finish the setup themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits until you answer or leave this.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "I have saved the sheet", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are stored nowhere else.", "accountcreator-fetching": "Loading …", "accountcreator-start": "Create {{PLURAL:$1|1=one account|$1 accounts}}", "accountcreator-start-some": "Create {{PLURAL:$1|1=one account|$1 accounts}}, leave out {{PLURAL:$2|1=one|$2}}", "accountcreator-start-none": "Create accounts", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the current account …", "accountcreator-resume": "Continue", "accountcreator-resume-left": "Create the {{PLURAL:$1|1=remaining account|remaining $1 accounts}}", "accountcreator-retry": "Fix and retry", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results will be removed. What you have not saved is lost.", "accountcreator-replace-list": "Another script on this page wants to replace this list.", "accountcreator-lose-list": "This list will be removed. No account has been created from it yet.", "accountcreator-lose-passwords": "The passwords generated for this list will be lost: you have not said that you saved their sheet.", "accountcreator-lose-results": "The results will be removed. You only keep what you saved.", "accountcreator-broken-off": "You have an unfinished list: $1 of $2 done.", "accountcreator-broken-off-follow": "{{PLURAL:$1|1=The account of your last list exists|The $1 accounts of your last list exist}}. What was to follow, such as welcomes, may not be done yet.", "accountcreator-broken-off-go-on": "Resume", "accountcreator-broken-off-forget": "Discard", "accountcreator-broken-off-forget-question": "The list and its results will be removed from this browser. Accounts that exist stay.", "accountcreator-broken-off-unreadable": "You have an unfinished list, but it cannot be read any more. Paste the list again: the accounts you already created are recognized.", "accountcreator-broken-off-elsewhere": "You have an unfinished list in another tab of this browser. Continue there.", "accountcreator-desk": "Work at a desk", "accountcreator-desk-help": "For people who come one at a time: each account is created as soon as you press Enter.", "accountcreator-desk-more": "Add latecomers", "accountcreator-mine": "Accounts I created", "accountcreator-presets": "Presets", "accountcreator-hide-text": "Hide the text", "accountcreator-show-text": "Show the text", "accountcreator-no-people": "The people on your list appear here.", "accountcreator-follow": "Welcome, groups, event page" };

// taken:table/app/table-part
var so = mw.libs.accountCreator.parts.table.modules[8];

// taken:core/ui/shared/messages
var oo = mw.libs.accountCreator.parts.core.modules[57], u = mw.libs.accountCreator.parts.core.modules[60];

// src/ui/list/check-list.ts
function no(s, e, t) {
  return d(this, null, function* () {
    let r = yield e.complete();
    r === "nothing" ? yield s.check() : r === "answer" ? t(u("accountcreator-columns-first")) : r === "people" && (t(u("accountcreator-list-empty")), e.focus());
  });
}

// taken:core/ui/shared/explanation-view
var io = mw.libs.accountCreator.parts.core.modules[51], ao = mw.libs.accountCreator.parts.core.modules[53];

// src/ui/shared/gathered-changes.ts
var pe = class {
  /** @param show Gets the state that came last, and the ids of all rows that changed */
  constructor(e) {
    this.show = e;
    /** When the timer is due, and when was shown last, on the page's clock. */
    this.due = 1 / 0;
    this.shown = -1 / 0;
    this.state = null;
    this.rows = /* @__PURE__ */ new Set();
  }
  add(e, t, r) {
    this.state = e;
    for (let i of t)
      this.rows.add(i);
    if (r === "now") {
      this.showNow();
      return;
    }
    let o = performance.now(), n = r === "soon" ? o : Math.max(o, this.shown + 500);
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
var Lt = class {
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
    this.ready || this.fetch().catch((e) => mw.log.warn(e));
  }
  /**
   * @param action
   * @param rows Those that are to be exported, in the order of the list or another
   */
  press(e, t = this.list.rows) {
    var r;
    this.ready ? this.say((r = this.ready(this.list, e, t, this.source.columns())) != null ? r : "") : this.fetchAndPress(e, t);
  }
  fetchAndPress(e, t) {
    return d(this, null, function* () {
      this.say(u("accountcreator-fetching"));
      try {
        yield this.fetch();
      } catch (r) {
        this.say(this.source.problemText(r));
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
var ee = mw.libs.accountCreator.parts.core.modules[48];

// src/ui/list/loss-texts.ts
function co(s) {
  let e = s.unsavedWork;
  return s.run.isBusy ? u("accountcreator-close-run") : e.includes("passwords") ? u("accountcreator-close-passwords") : e.includes("results") && s.state.stage.kind !== "results" ? u("accountcreator-close-results") : e.includes("list") || s.state.stage.kind === "check" && !s.isMending ? u("accountcreator-close-list") : null;
}
function fr({ unsavedWork: s }) {
  let e = [
    ...s.includes("list") ? [u("accountcreator-lose-list")] : [],
    ...s.includes("passwords") ? [u("accountcreator-lose-passwords")] : [],
    ...s.includes("results") ? [u("accountcreator-lose-results")] : []
  ];
  return e.length > 0 ? e.join(`
`) : u("accountcreator-start-over-question");
}
function lo(s) {
  return [u("accountcreator-replace-list"), fr(s)].join(`
`);
}

// src/ui/list/list-actions.ts
function ji(s) {
  return d(this, null, function* () {
    (yield ee(fr(s), u("accountcreator-start-over")).then(() => !0, () => !1)) && s.startOver();
  });
}
function Gi(s) {
  s.state.checker.running ? s.cancelCheck() : s.run.stop();
}
function uo(s, e, t) {
  switch (e) {
    case "back":
      s.backToList();
      break;
    case "many":
      ji(s);
      break;
    case "desk":
      s.desk.open();
      break;
    case "leave-desk":
      s.desk.leave();
      break;
    case "mine":
    case "leave-mine":
      s.showMine(e === "mine");
      break;
    case "reopen":
      s.reopen();
      break;
    case "start":
      s.run.start();
      break;
    case "pause":
      s.run.pause();
      break;
    case "resume":
      s.run.resume();
      break;
    case "stop":
      Gi(s);
      break;
    case "retry":
      s.retry();
      break;
    case "sheet-saved":
      s.sheet.confirmSheetSaved();
      break;
    default:
      t(e);
  }
}

// src/ui/list/list-buttons.ts
function po({ stage: { kind: s } }) {
  return s === "list" || s === "check" || s === "results";
}
function mo(s) {
  let { stage: e, isAtDesk: t, showsMine: r } = s.state;
  if (r)
    return [{ action: "leave-mine", label: u("accountcreator-back-to-list") }];
  if (t)
    return Yi(s);
  switch (e.kind) {
    case "opening":
    case "impossible":
      return [];
    case "openingFailed":
      return [{ action: "reopen", label: u("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [{ action: "check", label: u("accountcreator-check"), kind: "progressive" }];
    case "check":
      return zi(s);
    case "run":
      return Ji(s);
    case "results":
      return Xi(s);
    default:
      return y(e);
  }
}
function Ki({ rows: s }, e) {
  let t = s.filter(({ state: r }) => r === "rejected").length;
  return e === 0 ? u("accountcreator-start-none") : t === 0 ? u("accountcreator-start", e) : u("accountcreator-start-some", e, t);
}
function zi(s) {
  let e = s.run.startable.length, { running: t, failed: r, cancelled: o } = s.state.checker, n = t || e === 0, i = s.sheet.fromEarlier.length;
  return [
    {
      action: "back",
      label: s.isMending ? u("accountcreator-back-to-results") : u("accountcreator-back-to-list")
    },
    ...t ? [{ action: "stop", label: u("accountcreator-cancel-check") }] : r > 0 || o ? [{ action: "check", label: u("accountcreator-check-again") }] : [],
    ...i > 0 ? Qi(t, e === 0) : [],
    // A sheet of which all accounts exist is opened for their slips, and there is nothing to create.
    ...i > 0 && e === 0 ? [] : s.sheet.needsSheet ? wr(s, n) : [{ action: "start", label: Ki(s, e), kind: "progressive", disabled: n }]
  ];
}
function Qi(s, e) {
  return [
    { action: "copy-details", label: u("accountcreator-copy-details"), disabled: s },
    l({ action: "print-slips", label: u("accountcreator-print-slips"), disabled: s }, e ? { kind: "progressive" } : {})
  ];
}
function wr(s, e) {
  return s.state.sheet === "prepared" ? [
    { action: "save-sheet", label: u("accountcreator-save-sheet-again"), disabled: e },
    { action: "sheet-saved", label: u("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
  ] : [{ action: "save-sheet", label: u("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
}
function Ji(s) {
  let { phase: e, halting: t } = s.state.batch;
  return [
    { action: "stop", label: u("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
    e.kind === "paused" ? { action: "resume", label: u("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: u("accountcreator-pause"), disabled: t !== null }
  ];
}
function Yi(s) {
  let { phase: e } = s.state.batch, t = s.run.left.length, r = e.kind === "stopped" && e.because.kind !== "person" && t > 0;
  return [
    { action: "leave-desk", label: u("accountcreator-back-to-list") },
    { action: "print-slips", label: u("accountcreator-print-slips") },
    ...s.state.sheet === "prepared" || r && s.sheet.needsSheet ? wr(s, !1) : s.rows.some(({ passwordSource: o }) => o === "made") ? [{ action: "save-sheet", label: u("accountcreator-save-sheet") }] : [],
    ...e.kind === "waiting" ? [{ action: "stop", label: u("accountcreator-stop"), kind: "destructive" }] : r && !s.sheet.needsSheet ? [{ action: "resume", label: u("accountcreator-resume-left", t), kind: "progressive" }] : []
  ];
}
function Xi(s) {
  let e = s.run.left.length, { checker: t, isSheetComing: r } = s.state, o = t.running || s.run.isBusy || r;
  return [
    { action: "many", label: u("accountcreator-start-over") },
    { action: "desk", label: u("accountcreator-desk-more") },
    { action: "mine", label: u("accountcreator-mine") },
    { action: "save-csv", label: u("accountcreator-save-csv") },
    ...s.rows.some(te) ? [
      { action: "copy-wikitext", label: u("accountcreator-copy-wikitext") },
      { action: "copy-names", label: u("accountcreator-copy-names") },
      l({
        action: "print-slips",
        label: u("accountcreator-print-slips"),
        disabled: r
      }, e === 0 ? { kind: "progressive" } : {})
    ] : [],
    ...s.rows.some(({ state: n }) => n === "refused") ? [{ action: "retry", label: u("accountcreator-retry") }] : [],
    ...e === 0 ? [] : s.sheet.needsSheet ? wr(s, o) : [{ action: "resume", label: u("accountcreator-resume-left", e), kind: "progressive", disabled: o }]
  ];
}

// taken:table/ui/list/list-notification
var ho = mw.libs.accountCreator.parts.table.modules[15];

// src/ui/list/list-progress.ts
var Zi = ["list", "check", "run", "results"], Pt = class {
  constructor() {
    this.$element = $("<ol>").addClass("accountcreator-steps").append([
      u("accountcreator-stage-list"),
      u("accountcreator-stage-check"),
      u("accountcreator-stage-create"),
      u("accountcreator-stage-hand-out")
    ].map((e) => $("<li>").text(e)));
  }
  render(e) {
    let t = Zi.indexOf(e);
    this.$element.children().each((r, o) => {
      r === t ? o.setAttribute("aria-current", "step") : o.removeAttribute("aria-current"), o.classList.toggle("accountcreator-step-done", r < t);
    });
  }
};

// taken:table/ui/list/stop-view
var fo = mw.libs.accountCreator.parts.table.modules[22], wo = mw.libs.accountCreator.parts.table.modules[23], go = mw.libs.accountCreator.parts.table.modules[24];

// src/ui/list/list-status.ts
function ea({ phase: s, halting: e }) {
  return s.kind === "waiting" ? go(s.because, Math.max(0, Math.ceil((s.until - Date.now()) / 1e3))) : s.kind === "paused" ? u("accountcreator-paused") : e ? u("accountcreator-halting") : "";
}
function bo({ state: s, sheet: e }) {
  let { stage: t, batch: r, checker: o, problem: n } = s;
  return r.phase.kind === "finding" ? u("accountcreator-finding") : t.kind === "run" ? ea(r) : o.running ? u("accountcreator-checking", o.done, o.total) : t.kind !== "check" && t.kind !== "results" ? "" : n ? fo(n) : s.sheet === "prepared" && e.needsSheet ? u("accountcreator-sheet-question") : "";
}

// taken:table/lit-html/lit-html
var k = mw.libs.accountCreator.parts.table.modules[10], D = mw.libs.accountCreator.parts.table.modules[11], C = mw.libs.accountCreator.parts.table.modules[12];

// taken:steps/ui/shared/step-view
var yo = mw.libs.accountCreator.parts.steps.modules[13], gr = mw.libs.accountCreator.parts.steps.modules[14], ko = mw.libs.accountCreator.parts.steps.modules[15], vo = mw.libs.accountCreator.parts.steps.modules[16];

// src/ui/list/list-step.ts
function ta(s, e) {
  var t;
  switch (e) {
    case "gone":
      return ao("lost", ((t = s.attempt) == null ? void 0 : t.existence) === "yes", s.canonical);
    case "otherTab":
      return u("accountcreator-other-tab");
    case "busy":
      return u("accountcreator-problem-busy");
    default:
      return y(e);
  }
}
var Ct = class {
  /**
   * @param list
   * @param dependencies
   * @param say Says something beside the buttons
   * @param changed Told when there is something else to show around it
   */
  constructor(e, t, r, o) {
    this.list = e;
    this.say = r;
    this.changed = o;
    this.element = document.createElement("div");
    this.followed = null;
    this.stop = () => {
    };
    this.view = new yo(t);
  }
  /** Is a step open? */
  get isOpen() {
    return this.list.state.step !== null;
  }
  /** Opens the step that an unfinished row waits for, or says why that cannot be. */
  open(e) {
    return d(this, null, function* () {
      let t = yield this.list.run.answerStep(e);
      t !== "open" && this.say(ta(e, t));
    });
  }
  get status() {
    var e;
    return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? u("accountcreator-finding") : "";
  }
  /** Answer it, leave it, and in a run leave all that are still to come. */
  get buttons() {
    let { step: e } = this.list.state;
    if (!e)
      return [];
    let { state: t } = e.conversation, r = t.phase !== "open", o = vo(t);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: u("accountcreator-leave-all-steps"), disabled: r }] : [],
      { action: "leave", label: gr(t), kind: "destructive", disabled: r },
      ...o === null ? [] : [{ action: "next", label: o, kind: "progressive", disabled: r }]
    ];
  }
  press(e) {
    let { step: t } = this.list.state;
    if (!t)
      return;
    let { state: r } = t.conversation;
    e === "next" ? this.view.next() : e === "leave" ? ee(ko(r), gr(r)).then(() => this.list.run.leaveStep(), () => this.focus()) : e === "leave-all" && ee(u("accountcreator-leave-all-question"), u("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
  }
  focus() {
    this.view.focus();
  }
  render() {
    var t, r;
    let { step: e } = this.list.state;
    this.follow((t = e == null ? void 0 : e.conversation) != null ? t : null), this.element.hidden = e === null, this.view.render((r = e == null ? void 0 : e.conversation) != null ? r : null), C(e ? k`
			<p><strong>${u("accountcreator-step-for", T(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? u("accountcreator-step-then") : D}</p>
			${this.view.$element[0]}` : D, this.element);
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
function ra(s, e) {
  switch (s) {
    case "unused":
      return !1;
    case "realname":
      return e === "realname" || e === "firstname" || e === "lastname";
    case "firstname":
      return e === s || e === "realname";
    case "lastname":
      return e === "realname";
    default:
      return e === s;
  }
}
function Ro(s, e, t) {
  return s.map((r, o) => o === e ? t : ra(t, r) ? "unused" : r);
}
function xo(s) {
  return s !== "unused" && s !== "password" && s !== "reason" && s !== "mode";
}
function So(s) {
  let [e, ...t] = s.flatMap(({ columns: r }) => r ? [r] : []);
  return (e != null ? e : []).flatMap(({ heading: r, meaning: o }, n) => {
    let i = /* @__PURE__ */ new Set([o, ...t.flatMap((a) => {
      var c, p;
      return (p = (c = a[n]) == null ? void 0 : c.meaning) != null ? p : [];
    })]);
    return i.size > 1 ? [{ place: n, heading: r, meanings: [...i] }] : [];
  });
}
function ke({ columns: s, format: e, isGuess: t, readings: r }) {
  return t || r.length > 1 || e !== "sheet" && s !== null && s.length > 1;
}
function br(s) {
  return s !== null && !s.certain && ke(s);
}

// src/accounts/presets/site-presets.ts
function Lo({ limitRequestPage: s }) {
  return typeof s == "string" ? s : "";
}
function Po({ presets: s }) {
  return s !== void 0;
}

// src/ui/list/broken-off-view.ts
function sa(s) {
  switch (s.kind) {
    case "run":
      return s.left === 0 && s.isFollowed ? u("accountcreator-broken-off-follow", s.total) : u("accountcreator-broken-off", s.done, s.total);
    case "elsewhere":
      return u("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return u("accountcreator-broken-off-unreadable");
    default:
      return y(s);
  }
}
function Co(s, e) {
  if (s.kind === "none")
    return null;
  let t = () => {
    e.goOn();
  }, r = () => {
    (s.kind === "run" ? ee(u("accountcreator-broken-off-forget-question"), u("accountcreator-broken-off-forget")) : $.when()).then(() => e.forgetRun(), () => {
    });
  };
  return k`
		<p>${sa(s)}</p>
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
function Ot(s) {
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
var W = mw.libs.accountCreator.parts.table.modules[13];

// src/ui/list/folded-view.ts
var ve = class {
  constructor(e, t, r) {
    this.list = e;
    this.fold = r;
    this.element = document.createElement("div");
    /** Null: nobody has pressed it, and it has not opened by itself. */
    this.chosen = null;
    this.view = new W(t);
  }
  render(e) {
    let { action: t, label: r } = this.fold;
    this.chosen === null && this.fold.opensFor(e) && (this.chosen = !0);
    let o = this.chosen === !0;
    this.view.render(e, o), C(k`
			<p>
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action=${t}
					aria-expanded=${String(o)} @click=${() => this.toggle(!o)}
				>${r}</button>
			</p>
			${this.view.element}`, this.element);
  }
  toggle(e) {
    this.chosen = e, this.render(this.list.state), e && this.view.ready().then((t) => t == null ? void 0 : t.focus());
  }
};

// src/ui/list/desk-offer.ts
function Oo(s, e, t, r) {
  return k`<p class="accountcreator-file">
		<button type="button" class="accountcreator-plain-button" data-accountcreator-action=${s} @click=${r}>${e}</button>
		<span ?hidden=${t === ""}>${t}</span>
	</p>`;
}
function Ao(s) {
  return k`
		${Oo("desk", u("accountcreator-desk"), u("accountcreator-desk-help"), () => s.desk.open())}
		${Oo("mine", u("accountcreator-mine"), "", () => s.showMine(!0))}`;
}

// taken:table/ui/list/message-box
var At = mw.libs.accountCreator.parts.table.modules[16];

// src/ui/list/list-paste.ts
var oa = /<(?:table|tr|a)[\s>]/i;
function na(s, e) {
  s.focus(), document.execCommand("insertText", !1, e) || (s.setRangeText(e, s.selectionStart, s.selectionEnd, "end"), s.dispatchEvent(new Event("input", { bubbles: !0 })));
}
function To(s, e, t) {
  let r = Promise.resolve();
  return s.addEventListener("contextmenu", t), s.addEventListener("keydown", ({ ctrlKey: o, metaKey: n }) => {
    (o || n) && t();
  }), s.addEventListener("paste", (o) => {
    var i, a, c, p;
    let n = (a = (i = o.clipboardData) == null ? void 0 : i.getData("text/html")) != null ? a : "";
    if (oa.test(n)) {
      o.preventDefault();
      let h = (p = (c = o.clipboardData) == null ? void 0 : c.getData("text/plain")) != null ? p : "";
      r = e.readSource({ kind: "html", html: n, text: h }, { DOMParser }).catch((f) => (mw.log.error(f), { text: h })).then((f) => na(s, f.text));
    }
  }), () => r;
}

// src/ui/list/opened-file.ts
function Eo(s) {
  return d(this, null, function* () {
    try {
      return new Uint8Array(yield s.arrayBuffer());
    } catch (e) {
      return null;
    }
  });
}
function Tt(s) {
  var t, r;
  let e = (r = (t = s.files) == null ? void 0 : t[0]) != null ? r : null;
  return s.value = "", e;
}
function Et(s, e) {
  s.addEventListener("dragover", (t) => t.preventDefault()), s.addEventListener("drop", (t) => {
    var o;
    let r = (o = t.dataTransfer) == null ? void 0 : o.files[0];
    r && (t.preventDefault(), e(r));
  });
}

// src/ui/list/list-sources.ts
var Ft = class {
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
    this.problem = new At("error");
    this.view = null;
    this.isFetching = !1;
    /** The file that was opened last is in the list, or it has been said why not. */
    this.opened = Promise.resolve();
    this.onFile = ({ target: e }) => {
      let t = e instanceof HTMLInputElement ? Tt(e) : null;
      t && this.openFile(t);
    };
    this.onPage = () => {
      this.fetch((e) => e.openPage());
    };
    this.element.className = "accountcreator-sources", this.show();
  }
  /** Has what is dropped on an element read. */
  takeDrops(e) {
    Et(e, (t) => this.openFile(t));
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
      } catch (r) {
        this.problem.show(k`${this.part.problemText(r)}`);
      }
      this.isFetching = !1, this.show(), this.view && (yield e(this.view));
    });
  }
  show() {
    var e, t;
    C(k`
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
			<div role="status">${this.isFetching ? u("accountcreator-fetching") : D}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : D}`, this.element);
  }
};

// src/ui/list/names-button.ts
var Mt = class {
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.isOpen = !1;
    this.view = new W(t);
  }
  render(e) {
    let t = this.list.rows.filter(({ request: r }) => r.username === "").length;
    this.view.render(e, this.isOpen), C(k`
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
    this.isOpen = !this.isOpen, this.render(this.list.state), this.isOpen && this.view.ready().then((e) => e == null ? void 0 : e.focus());
  }
};

// taken:table/ui/list/shared-fields
var Fo = mw.libs.accountCreator.parts.table.modules[21];

// src/ui/list/typing-rest.ts
function Mo(s, e) {
  let t, r = !1, o = () => clearTimeout(t), n = () => {
    o(), t = r ? void 0 : window.setTimeout(e, 250);
  };
  return s.on("change", n), s.$input.on("compositionstart compositionend", ({ type: i }) => {
    r = i === "compositionstart", n();
  }), o;
}

// src/accounts/list/lines-to-tell.ts
function ia({ text: s }, { columns: e, hasHeadings: t }) {
  let r = t && e ? e.map(({ heading: o }) => o).filter((o) => o !== "") : [];
  return r.length > 0 && r.every((o) => s.includes(o) || s.endsWith("…"));
}
function No(s) {
  let t = s.remarks.filter(({ code: n }) => n !== "header").slice(0, 8), r = s.remarks.find((n) => n.code === "header" && ia(n, s)), o = /* @__PURE__ */ new Set([...t, r]);
  return { first: t, more: s.remarks.filter((n) => !o.has(n)) };
}

// taken:table/ui/list/row-texts
var Bo = mw.libs.accountCreator.parts.table.modules[18];

// src/ui/list/understood-view.ts
var aa = 100, qo = ({ line: s, code: e, text: t }) => k`<li tabindex="-1">${u("accountcreator-line", s, Bo(e), t)}</li>`, Nt = class {
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
    let r = e !== null || this.list.rows.length > 0, { first: o, more: n } = e ? No(e) : { first: [], more: [] };
    C(k`
			<div role="status">${r ? this.saidTemplate(o) : D}</div>
			<ul ?hidden=${this.shown === 0}>${n.slice(0, this.shown).map(qo)}</ul>
			<button
				type="button" class="accountcreator-small-button" data-accountcreator-action="show-lines"
				?hidden=${n.length <= this.shown} @click=${() => this.showMore()}
			>${u("accountcreator-show-lines", Math.max(0, n.length - this.shown))}</button>`, this.element);
  }
  saidTemplate(e) {
    let { editCount: t } = this.list.table;
    return k`
			<strong>${u("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? u("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${e.length === 0}>${e.map(qo)}</ul>`;
  }
  showMore() {
    var t;
    let e = this.shown;
    this.shown += aa, this.render(), (t = this.element.querySelectorAll(":scope > ul > li").item(e)) == null || t.focus();
  }
};

// taken:core/ui/shared/password-mode-view
var Do = mw.libs.accountCreator.parts.core.modules[63];

// taken:core/ui/shared/wiki-html
var Wo = mw.libs.accountCreator.parts.core.modules[67];

// src/ui/list/list-view.ts
function ca(s) {
  let e = {};
  for (let t of ["username", "email", "realname", "password"]) {
    let r = re(s, t);
    r && (e[t] = [Wo(r.label), Ot(t)]);
  }
  return e;
}
function la(s, e, t) {
  return k`<button
		type="button" class="accountcreator-plain-button" data-accountcreator-action="fold-text" ?hidden=${e} @click=${t}
	>${s ? u("accountcreator-show-text") : u("accountcreator-hide-text")}</button>`;
}
function ua(s, e) {
  return new ve(s, e, {
    action: "presets",
    label: u("accountcreator-presets"),
    opensFor: ({ opening: t, wantedPreset: r }) => {
      var o;
      return r !== "" || Po((o = t == null ? void 0 : t.site.said) != null ? o : {});
    }
  });
}
function pa(s, e) {
  return new ve(s, e, {
    action: "follow",
    label: u("accountcreator-follow"),
    opensFor: ({ preset: t }) => Nr(t)
  });
}
var Bt = class {
  /** @param folded Called when the text gives way to the table, or comes back */
  constructor(e, t, { columns: r, naming: o, presets: n, follow: i }, a) {
    this.list = e;
    this.folded = a;
    this.element = document.createElement("div");
    /** Stands above the table of the people. */
    this.people = document.createElement("div");
    this.brokenOff = new At("warning");
    this.pasted = () => Promise.resolve();
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    /** Is the text out of the way, so that the table has all the room? */
    this.isFolded = !1;
    this.columns = new W(r), this.names = new Mt(e, o), this.understood = new Nt(e), this.presets = ua(e, n), this.follow = pa(e, i), this.element.className = "accountcreator-list", this.people.className = "accountcreator-list", this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: u("accountcreator-list-example") }), this.text.$input.attr({ spellcheck: "false", autocomplete: "off" }), this.stopWaiting = Mo(this.text, () => this.readNow()), this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: u("accountcreator-list") }), this.shared = new Fo(e.draft), this.modes = new Do((p) => {
      Se(p) && e.draft.setMode(p);
    }, {
      mail: () => u("accountcreator-mode-mail"),
      generate: () => u("accountcreator-mode-generate-list"),
      type: () => u("accountcreator-mode-type-list")
    }), this.sources = new Ft(e, t, () => this.readNow()), this.sources.takeDrops(this.element);
    let [c] = this.text.$input.get();
    c instanceof HTMLTextAreaElement && (this.pasted = To(c, e.draft, () => t.prefetch()));
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
      let e = br(this.list.state.parsed) ? yield this.columns.ready() : null, t = e !== null && br(this.list.state.parsed);
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
    let r = (n = (o = e.opening) == null ? void 0 : o.requests) != null ? n : [];
    this.list.draft.setHeadings(ca(r)), this.brokenOff.show(Co(e.brokenOff, this.list.run)), this.modes.render(e.modes, e.mode, r), this.understood.render(), this.columns.render(e, e.parsed !== null && ke(e.parsed)), this.names.render(e), this.presets.render(e), this.follow.render(e), this.isFolded && (this.isFolded = this.list.rows.length > 0), C(this.template(e), this.element), C(this.peopleTemplate(), this.people);
  }
  template(e) {
    return k`
			<div role="status">${this.brokenOff.element}</div>
			<div class="accountcreator-list-text" ?hidden=${this.isFolded}>
				${this.textLayout.$element[0]}
				${this.sources.element}
				${e.text === "" && this.list.rows.length === 0 ? Ao(this.list) : D}
			</div>
			${this.understood.element}
			${la(this.isFolded, this.list.rows.length === 0, () => this.fold(!this.isFolded))}
			${this.presets.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>
			${this.follow.element}`;
  }
  peopleTemplate() {
    return k`
			${this.columns.element}
			${this.names.element}
			<p class="accountcreator-no-people" ?hidden=${this.list.rows.length > 0}>${u("accountcreator-no-people")}</p>`;
  }
};

// src/ui/list/page-title.ts
var qt = class {
  constructor(e) {
    this.page = e;
    /** What stands in front; '' for nothing. */
    this.shown = "";
  }
  /** @param text What is to stand in front; '' for nothing */
  show(e) {
    if (e === this.shown)
      return;
    let { title: t } = this.page, r = this.shown === "" ? t : t.replace(`${this.shown} `, "");
    this.shown = e, this.page.title = e === "" ? r : `${e} ${r}`;
  }
};

// src/ui/list/run-urgency.ts
function Dt(s, e) {
  if ((s == null ? void 0 : s.stage.kind) !== "run" || e.stage.kind !== "run")
    return "now";
  let [{ batch: t }, { batch: r }] = [s, e];
  return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
}

// src/ui/list/list-title.ts
function da(s, e) {
  let { stage: t, progress: r, batch: o } = s, { phase: n } = o;
  if (r) {
    let c = n.kind === "challenge" || n.kind === "step";
    return u(c ? "accountcreator-title-asks" : "accountcreator-title-progress", r.done, r.total);
  }
  let { done: i, total: a } = o.progress;
  return t.kind !== "results" || !e ? "" : u(n.kind === "stopped" ? "accountcreator-title-stopped" : "accountcreator-title-done", i, a);
}
function $o(s) {
  let e = new qt(document), t = null, r = !1, o = new pe((n) => e.show(da(n, r)));
  s.observe((n) => {
    (n.progress || t != null && t.progress) && (r = !n.progress && !document.hasFocus()), o.add(n, [], Dt(t, n)), t = n;
  }), window.addEventListener("focus", () => {
    r = !1, o.add(s.state, [], "now");
  });
}

// src/ui/list/side-views.ts
var Wt = class {
  constructor(e, t) {
    this.form = new W(e.form), this.recent = new W(e.recent), this.mine = new W(t);
  }
  /** What stands above what there is to say of the list. */
  get above() {
    return this.form.element;
  }
  /** What stands below it. */
  get below() {
    return [this.recent.element, this.mine.element];
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
var $t = class {
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
var Vo = mw.libs.accountCreator.parts.table.modules[25];

// src/ui/list/list-screen.ts
function yr({ kind: s }) {
  return s === "check" || s === "run" || s === "results";
}
function ma({ stage: s, showsMine: e }, t) {
  return !e && (yr(s) || s.kind === "list" && t.length > 0);
}
function Vt({ step: s, stage: e, isAtDesk: t, showsMine: r }) {
  return s ? "step" : r ? "mine" : t ? "desk" : e.kind;
}
function ha(s, e) {
  return setInterval(() => {
    s.state.batch.phase.kind === "waiting" && e();
  }, 1e3);
}
function Io({ stage: s, batch: { phase: e } }) {
  return s.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
}
function fa(...s) {
  let e = document.createElement("div");
  for (let t of s) {
    let r = document.createElement("div");
    r.append(...t), e.append(r);
  }
  return e;
}
var It = class {
  constructor(e, t) {
    this.list = e;
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-list-screen");
    this.size = "full";
    this.tab = "many";
    this.title = u("accountcreator-title-list");
    this.way = new Pt();
    this.isShown = !1;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    /** What is on the screen, or was when it was left; null: nothing was yet. */
    this.shown = null;
    this.changed = () => {
    };
    this.$steps = this.way.$element, this.note = new $t(e), this.explanation = new io(t.fetchAdvice);
    let { sources: r, draft: o } = t;
    this.listView = new Bt(e, r, o, () => this.render(e.state, [])), this.side = new Wt(t.desk, t.mine), this.exports = new Lt(e, t.exports, (a) => this.say(a)), this.step = new Ct(e, t, (a) => this.say(a), () => this.changed()), this.panel = new Vo(e, m(l({}, t), {
      finish: (a) => {
        this.step.open(a);
      },
      export: (a, c) => this.exports.press(a, c),
      say: (a) => this.say(a),
      sheetReturn: t.sheetReturn((a) => this.say(a))
    })), this.columns = fa([this.listView.element], [this.listView.people, ...this.panel.elements]);
    let { above: n, below: i } = this.side;
    this.$element.append(this.explanation.$element, this.step.element, n, this.columns, ...i), this.$element.get().forEach((a) => this.panel.tellHeight(a)), e.observe((a, c) => {
      this.isShown || c.forEach((p) => this.missed.add(p));
    }), $o(e), ho(e);
  }
  get viewName() {
    let e = Vt(this.list.state);
    return e === "opening" || e === "openingFailed" || e === "impossible" ? "list" : e;
  }
  get status() {
    let { state: e } = this.list, { phase: t } = e.batch, r = this.step.status || bo(this.list) || this.note.text;
    return r === "" && Io(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? wo(t.because) : r;
  }
  get canSwitch() {
    return !this.step.isOpen && po(this.list.state);
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : mo(this.list);
  }
  get closingQuestion() {
    return co(this.list);
  }
  get replaceQuestion() {
    return lo(this.list);
  }
  press(e) {
    this.step.isOpen ? this.step.press(e) : e === "one" ? this.dependencies.toOne() : e === "check" ? no(this.list, this.listView, (t) => this.say(t)) : (this.say(""), uo(this.list, e, (t) => this.exports.press(t)));
  }
  focus() {
    let { state: e } = this.list;
    this.step.isOpen ? this.step.focus() : e.isAtDesk || e.showsMine ? this.side.focus(e) : yr(e.stage) ? this.panel.focus(Io(e)) : e.stage.kind === "list" ? this.listView.focus() : this.explanation.focus();
  }
  observe(e) {
    this.changed = e;
    let t = new pe((c, p) => {
      this.render(c, [...this.missed, ...p]), this.missed.clear(), e();
    }), r = this.$element.closest(".accountcreator-body")[0], o = r ? this.panel.scroll.watch(r) : () => {
    }, n = null, i = this.list.observe((c, p) => {
      let h = Dt(n, c);
      n = c, t.add(c, p, h);
    });
    this.isShown = !0;
    let a = ha(this.list, e);
    return () => {
      clearInterval(a), this.isShown = !1, i(), o(), t.showNow();
    };
  }
  /** The list stays for the next opening; what became of it has been seen. */
  closed() {
    let { stage: e, isAtDesk: t, showsMine: r } = this.list.state;
    this.list.showMine(!1), e.kind === "results" && !t && !r && this.list.run.resultsSeen();
  }
  abandon() {
    return this.list.run.stop(), !0;
  }
  say(e) {
    this.note.say(e), this.changed();
  }
  render(e, t) {
    let { stage: r } = e, { shown: o } = this;
    this.shown = e;
    let n = ma(e, this.list.rows);
    this.step.render(), this.way.render(r.kind);
    let i = Vt(e);
    this.$element.toggleClass("accountcreator-at-desk", i === "desk"), this.way.$element.toggle(i !== "desk" && i !== "mine"), this.side.render(e, i), this.panel.show(n && e.step === null, e), this.explanation.render(r), this.listView.render(e), this.columns.classList.toggle("accountcreator-beside", this.listView.isBeside), this.panel.render(n ? e : null, t), this.follow(e, o);
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow(e, t) {
    let { scroll: r } = this.panel, o = Vt(e), n = t && Vt(t);
    o !== n && (yr(e.stage) && this.exports.prepare(), n === "run" && o === "results" && r.isInHand || (r.release(), r.toTop(), this.focus())), o === "run" && this.panel.followRun(e);
  }
};

// src/ui/list/lazy-follow.ts
var _t = class {
  /**
   * @param fetch Rejects where the part did not come; the next call tries again
   * @param problemText Why it did not, and what to do
   */
  constructor(e, t) {
    this.fetch = e;
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
        return this.source = yield this.coming, this.source;
      } catch (t) {
        throw this.coming = null, t;
      }
    });
  }
};

// taken:steps/wiki/create-account-page
var _o = mw.libs.accountCreator.parts.steps.modules[17];

// taken:checks/wiki/ask-creation
var Uo = mw.libs.accountCreator.parts.checks.modules[17];

// taken:checks/wiki/ask-overridable
var Ho = mw.libs.accountCreator.parts.checks.modules[18];

// taken:core/wiki/offers-overrides
var jo = mw.libs.accountCreator.parts.core.modules[70];

// taken:core/wiki/read-found
var Go = mw.libs.accountCreator.parts.core.modules[72];

// taken:core/wiki/read-name-check
var Ko = mw.libs.accountCreator.parts.core.modules[73], zo = mw.libs.accountCreator.parts.core.modules[74];

// taken:core/wiki/shape
var Ut = mw.libs.accountCreator.parts.core.modules[75], P = mw.libs.accountCreator.parts.core.modules[76], J = mw.libs.accountCreator.parts.core.modules[77];

// src/wiki/read-names.ts
function wa(s) {
  return s.normalize().replace(/[_ ]+/g, " ").trim().replace(/^[a-hj-z]/, (t) => t.toUpperCase());
}
function Qo(s, e, t) {
  var n;
  let r = /* @__PURE__ */ new Map();
  for (let i of Ut(P(s.query).users)) {
    let a = P(i);
    r.set(J(a.name), zo(a, t));
  }
  let o = /* @__PURE__ */ new Map();
  for (let i of e) {
    let a = (n = r.get(i)) != null ? n : r.get(wa(i));
    a && o.set(i, a);
  }
  return o;
}

// src/wiki/read-own-creations.ts
function Jo(s) {
  let e = /* @__PURE__ */ new Map();
  for (let t of Ut(P(s.query).logevents)) {
    let r = P(t), o = J(r.title), n = o.slice(o.indexOf(":") + 1), i = Date.parse(J(r.timestamp));
    (r.action === "byemail" || r.action === "create2") && n !== "" && !Number.isNaN(i) && !e.has(n) && e.set(n, {
      at: i,
      by: r.action === "byemail" ? "mail" : "password",
      reason: J(r.comment)
    });
  }
  return e;
}
function Yo(s) {
  let { createaccount: e } = P(P(P(s.query).userinfo).ratelimits);
  return Object.values(P(e)).map(P).flatMap(({ hits: t, seconds: r }) => typeof t == "number" && typeof r == "number" && r > 0 ? [{ hits: t, seconds: r }] : []);
}

// taken:core/wiki/wiki-api
var Xo = mw.libs.accountCreator.parts.core.modules[79], kr = mw.libs.accountCreator.parts.core.modules[80], Zo = mw.libs.accountCreator.parts.core.modules[81], en = mw.libs.accountCreator.parts.core.modules[82];

// src/wiki/mw-list-service.ts
var ga = 1500, ba = 4, Ht = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(e) {
    this.knowledge = e;
    this.api = new Zo();
    /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
    this.asksGlobally = !0;
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return jo(this.knowledge.requests);
  }
  checkNames(e, t) {
    return d(this, null, function* () {
      let { requests: r } = this.knowledge, o = /* @__PURE__ */ new Map(), n = (i) => i.forEach((a, c) => {
        o.set(c, a);
      });
      for (let i = 0; i < e.length; i += this.namesPerRequest) {
        let a = e.slice(i, i + this.namesPerRequest);
        n(Qo(yield this.ask(a, t), a, r));
      }
      for (let i of e.filter((a) => !o.has(a)))
        o.set(i, Ko(yield this.ask([i], t), r));
      return o;
    });
  }
  checkOverridable(e, t) {
    return Ho(this.api, this.knowledge.requests, e, t);
  }
  creationOf(e, t) {
    return d(this, null, function* () {
      let { me: r } = this.knowledge, { creation: o, isGlobal: n } = yield Uo(this.api, r, e, this.asksGlobally, t);
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
      }, this.knowledge.rights.includes("noratelimit") ? {} : { meta: "userinfo", uiprop: "ratelimits" }), r = /* @__PURE__ */ new Map(), o = [];
      for (let n = 0; n < ba; n++) {
        let i = yield this.api.get(t, e);
        Jo(i).forEach((c, p) => {
          r.has(p) || r.set(p, c);
        }), n === 0 && (o = Yo(i));
        let a = Go(i);
        if (a === null)
          return { creations: r, complete: !0, windows: o };
        t.lecontinue = a, t.continue = "-||";
      }
      return { creations: r, complete: !1, windows: o };
    });
  }
  ask(e, t) {
    let r = kr + e.map(en).join(kr), o = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
    return encodeURIComponent(r).length > ga ? this.api.post(o, t) : this.api.get(o, t);
  }
};

// src/wiki/token-post.ts
var Re = class {
  /**
   * @param api
   * @param type Of the token: `csrf`, `userrights`
   * @param me Whoever else is logged in meanwhile must not be the one who did it
   */
  constructor(e, t, r) {
    this.api = e;
    this.type = t;
    this.me = r;
    this.token = "";
  }
  /** @throws ApiFailure */
  post(e) {
    return d(this, null, function* () {
      this.token === "" && (yield this.fetch());
      try {
        return yield this.send(e);
      } catch (t) {
        if (!(t instanceof Xo && _(t.code).retry === "token"))
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
      this.token = J(Pe(P(P(e.query).tokens), `${this.type}token`));
    });
  }
};

// src/app/list-part.ts
var tn = {
  fetch: (s) => x("sources").then(({ makeSources: e }) => e(s)),
  prefetch: () => {
    x("sources").catch((s) => mw.log.warn(s));
  },
  readSheet: (s, e) => x("sources").then(({ readSheetFile: t }) => t(s, e)),
  problemText: q
};
function ya(s) {
  return d(this, null, function* () {
    try {
      return yield (yield x("after")).limitSeconds(s);
    } catch (e) {
      return mw.log.warn(e), null;
    }
  });
}
function ka(s) {
  let e = null, t = () => d(null, null, function* () {
    let { makeDesk: r } = yield x("desk");
    return e = e != null ? e : r(s), e;
  });
  return {
    form: { fetch: () => d(null, null, function* () {
      return (yield t()).form;
    }), problemText: q },
    recent: { fetch: () => d(null, null, function* () {
      return (yield t()).recent;
    }), problemText: q }
  };
}
function va(s) {
  return { problemText: q, fetch: () => d(null, null, function* () {
    return (yield x("mine")).makeMine(s);
  }) };
}
function Ra() {
  oo(ro), so();
}
function xa(s, e) {
  return new _t(() => d(null, null, function* () {
    return (yield x("follow")).makeFollow(s, e);
  }), q);
}
function Sa(s, e, t) {
  let r = q;
  return {
    columns: { problemText: r, fetch: () => d(null, null, function* () {
      return new (yield x("draft")).ColumnView(s);
    }) },
    naming: { problemText: r, fetch: () => d(null, null, function* () {
      return new (yield x("draft")).NamingView(s);
    }) },
    follow: t.form,
    presets: { problemText: r, fetch: () => d(null, null, function* () {
      return (yield x("presets")).makePresets(s, e);
    }) }
  };
}
function Vw(s, e) {
  Ra();
  let t = yt(s.randomBytes);
  hr(t);
  let r = new St(m(l({}, s), {
    lists: new Ht(s.service),
    freeNames: (...i) => d(null, null, function* () {
      return (yield x("draft")).freeNames(...i);
    }),
    connection: Xs,
    limitSeconds: ya,
    columns: new Le(eo),
    journal: new Te(Js, Ys, t),
    holdRun: hr,
    onFinished: (i) => {
      mw.hook("accountCreator.finished").fire(i);
    },
    whoAmI: () => s.service.whoAmI(),
    onReturn: Zs
  })), o = xa(r, s.service.me);
  return window.addEventListener("beforeunload", (i) => {
    r.unsavedWork.length > 0 && (i.preventDefault(), i.returnValue = "");
  }), {
    model: r,
    open(i) {
      return d(this, null, function* () {
        r.hasDraft && !r.run.isBusy && r.startOver(), r.run.isBusy || (yield r.open(i), r.showMine(i.mine === !0));
      });
    },
    screen: new It(r, m(l({}, e), {
      createAccountPage: _o,
      fetchAdvice: to,
      exports: {
        fetch: () => x("after"),
        problemText: q,
        columns: () => r.rows.some((i) => i.follow) ? o.columns : null
      },
      sources: tn,
      sheetReturn: (i) => ({
        fetch: () => d(null, null, function* () {
          return new (yield x("after")).SheetReturnView(r, i, tn);
        }),
        problemText: q
      }),
      follow: o.report,
      followLines: (i) => o.lines(i),
      desk: ka(r),
      mine: va(s.service.me),
      limit: { problemText: q, fetch: () => d(null, null, function* () {
        return new (yield x("after")).LimitView(r);
      }) },
      draft: Sa(r, s.service.me, o)
    }))
  };
}

// list.js
mw.libs.accountCreator.parts.list.modules = [Rs, ar, le, Ye, So, ke, xo, Ro, Ke, B, De, Z, Lo, Vr, me, Ot, Eo, Et, Tt, Re];
return { TokenPost: Re, makeListPart: Vw };
} };
// </nowiki>
