// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
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
 */
mw.libs.accountCreator.parts.list = { on: {"core":"8fe840ed","checks":"ff78a312","steps":"4fe41650","read":"81a15d28"}, contents: 'fcc9f070', run: function () {
'use strict';
var bs = Object.defineProperty;
var ys = Object.defineProperties;
var vs = Object.getOwnPropertyDescriptors;
var $e = Object.getOwnPropertySymbols;
var Kr = Object.prototype.hasOwnProperty;
var Gr = Object.prototype.propertyIsEnumerable;
var jr = (n, e, t) => e in n ? bs(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var m = (n, e) => {
  for (var t in e || (e = {}))
    if (Kr.call(e, t))
      jr(n, t, e[t]);
  if ($e)
    for (var t of $e(e)) {
      if (Gr.call(e, t))
        jr(n, t, e[t]);
    }
  return n;
};
var f = (n, e) => ys(n, vs(e));
var zr = (n) => typeof n === "symbol" ? n : n + "";
var ae = (n, e) => {
  var t = {};
  for (var r in n)
    if (Kr.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && $e)
    for (var r of $e(n)) {
      if (e.indexOf(r) < 0 && Gr.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var h = (n, e, t) => {
  return new Promise((r, o) => {
    var s = (l) => {
      try {
        a(t.next(l));
      } catch (u) {
        o(u);
      }
    };
    var i = (l) => {
      try {
        a(t.throw(l));
      } catch (u) {
        o(u);
      }
    };
    var a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, i);
    a((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/row.ts
function Me(n) {
  return n === "mail" || n === "generate" || n === "type";
}
var Ne = [
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
function W(n, e, t) {
  return {
    id: n,
    line: e,
    request: m({ username: "", email: "", realname: "", password: "", reason: "", mode: null }, t),
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
function A({ attempt: n }) {
  return n ? n.outcome : null;
}
function k(n, e) {
  var t;
  return (t = n.request.mode) != null ? t : e;
}
function F(n) {
  return n.canonical || n.request.username;
}
function Fe(n) {
  const e = A(n);
  return (e == null ? void 0 : e.kind) === "created" ? e.username : n.canonical || n.request.username;
}
function Be({ state: n }) {
  return n === "created" || n === "already";
}

// src/accounts/list/keep/column-memory.ts
var Qr = 20;
var Xr = 100;
var Zr = 200;
var Yr = "accountCreator.columns";
var ks = (n) => typeof n === "string" && n.length <= Zr;
var Rs = (n) => Ne.includes(n);
var en = (n) => !n.includes("password") && !n.includes("reason");
function xs(n) {
  const [e, t] = Array.isArray(n) ? n : [];
  return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= Xr && e.every(ks) && t.every(Rs) && en(t) ? [{ headings: e, meanings: t }] : [];
}
var Jr = (n, e) => n.length === e.length && n.every((t, r) => t === e[r]);
function Ss(n) {
  return n.length <= Xr && n.some((e) => e !== "") && n.every((e) => e.length <= Zr && !/[@＠]/.test(e));
}
var qe = class {
  constructor(e) {
    this.store = e;
  }
  /** @return Null: no table with these headings is remembered */
  recall(e) {
    var t, r;
    return (r = (t = this.read().find((o) => Jr(o.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
  }
  remember(e, t) {
    if (!Ss(e) || e.length !== t.length) {
      return;
    }
    const r = this.read();
    const o = r.filter((i) => !Jr(i.headings, e));
    const s = [...en(t) ? [{ headings: e, meanings: t }] : [], ...o].slice(0, Qr);
    if (s.length === 0 && r.length === 0) {
      return;
    }
    try {
      this.store.set(Yr, JSON.stringify(s.map((i) => [i.headings, i.meanings])));
    } catch (i) {
    }
  }
  read() {
    var e;
    try {
      const t = JSON.parse((e = this.store.get(Yr)) != null ? e : "[]");
      return Array.isArray(t) ? t.slice(0, Qr).flatMap(xs) : [];
    } catch (t) {
      return [];
    }
  }
};

// taken:core/accounts/contract/declarations
var V = mw.libs.accountCreator.parts.core.modules[6];
var P = mw.libs.accountCreator.parts.core.modules[7];
var J = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var b = mw.libs.accountCreator.parts.core.modules[14];

// src/accounts/list/create/attempt.ts
var De = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
var O = {
  status: "open",
  before: "ready",
  sentAt: null,
  lost: false,
  tries: 0,
  postponed: false,
  outcome: null,
  existence: null,
  account: null,
  turn: De
};
function R(n) {
  return f(m({}, n), {
    status: "open",
    sentAt: n.lost ? n.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: f(m({}, n.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/keep/journal-format.ts
var on = [
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
var sn = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function tn(n, e) {
  return !e || P(n) ? null : n.format === "html" ? n.html : [n.text];
}
function rn(n) {
  return n === null ? J("") : typeof n === "string" ? { format: "html", html: n } : J(n[0]);
}
function As(n, e) {
  switch (n == null ? void 0 : n.kind) {
    case "created":
      return ["c", n.by];
    case "refused": {
      const { code: t, message: r, stops: o, spent: s, field: i, ended: a } = n;
      return ["r", t, tn(r, e), o, s, i, a];
    }
    case "step": {
      const { type: t, code: r, message: o } = n.step;
      return ["s", t, r, tn(o, e)];
    }
    case "unknown":
      return ["u", n.cause];
    case "sessionLost":
    case void 0:
      return null;
    default:
      return b(n);
  }
}
function Ls(n, e) {
  if (n === null) {
    return null;
  }
  switch (n[0]) {
    case "c":
      return { kind: "created", username: e != null ? e : "", by: n[1] };
    case "r": {
      const [, t, r, o, s, i, a] = n;
      return { kind: "refused", code: t, message: rn(r), stops: o, spent: s, retryAfter: null, field: i, ended: a };
    }
    case "s": {
      const [, t, r, o] = n;
      return { kind: "step", step: { type: t, code: r, message: rn(o), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: n[1] };
    default:
      return b(n);
  }
}
function Ts(n, e) {
  return n && [
    sn.indexOf(n.status),
    n.before,
    n.sentAt,
    n.lost,
    n.tries,
    n.postponed,
    n.existence,
    n.account,
    As(n.outcome, e)
  ];
}
function Cs(n) {
  if (n === null) {
    return null;
  }
  const [e, t, r, o, s, i, a, l, u] = n;
  const p = sn[e];
  if (p === void 0) {
    throw new Error("Written by another version");
  }
  const d = p === "sent";
  return f(m({}, O), {
    status: d ? "unknown" : p,
    before: t,
    sentAt: r,
    lost: o || d,
    tries: s,
    postponed: i,
    existence: a === "asking" ? "unknown" : a,
    account: l,
    outcome: Ls(u, l)
  });
}
var nn = (n) => n.toLowerCase().split(/[\s,;]+/).filter((e) => e);
function Ps(n, { email: e, realname: t }) {
  const r = new Set(nn(t));
  const o = nn(n);
  return /[^\s@＠][@＠][^\s@＠]/.test(n) || e !== "" && n.toLowerCase().includes(e.toLowerCase()) || o.length > 0 && o.every((s) => r.has(s));
}
function Os({ state: n, attempt: e }) {
  return n === "created" || n === "already" || n === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
}
function an(n, e) {
  var d;
  const { username: t, email: r, realname: o, reason: s, mode: i, password: a } = n.request;
  const l = Os(n);
  const u = [
    on.indexOf(n.state),
    n.line,
    t,
    l ? "" : r,
    l ? "" : o,
    s,
    i,
    n.canonical,
    n.overrides,
    ((d = n.creation) == null ? void 0 : d.createdByMe) ? n.creation.at : null,
    a !== "" || n.passwordSource === "sheet",
    Ts(n.attempt, e.message)
  ];
  const p = n.extra.filter(({ value: w }) => (a === "" || w !== a) && !(l && Ps(w, n.request)));
  if (e.extra && p.length > 0) {
    u.push(p.map(({ column: w, heading: v, value: S }) => [w, v, S]));
  }
  return u;
}
function cn(n, e) {
  const [
    t,
    r,
    o,
    s,
    i,
    a,
    l,
    u,
    p,
    d,
    w,
    v,
    S = []
  ] = e;
  return f(m({}, W(n, r, { username: o, email: s, realname: i, reason: a, mode: l })), {
    state: Es(on[t]),
    canonical: u,
    overrides: [...p],
    creation: d === null ? null : { createdByMe: true, createdBy: "", at: d },
    passwordSource: w ? "sheet" : "given",
    attempt: Cs(v),
    extra: S.map(([Oe, Ee, dr]) => ({ column: Oe, heading: Ee, value: dr }))
  });
}
function Es(n) {
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

// taken:core/accounts/list/keep/run-key
var pr = mw.libs.accountCreator.parts.core.modules[26];
var ln = mw.libs.accountCreator.parts.core.modules[27];
var _e = mw.libs.accountCreator.parts.core.modules[28];
var un = mw.libs.accountCreator.parts.core.modules[29];
var mr = mw.libs.accountCreator.parts.core.modules[30];

// src/accounts/list/keep/journal.ts
var $s = 1e6;
var Ms = 2e6;
function Ns(n) {
  return n.reduce((e, { extra: t }) => t.reduce((r, { heading: o, value: s }) => r + o.length + s.length, e), 0);
}
var We = class {
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
    const r = t.map(({ id: o }) => o);
    this.isKept = true;
    this.messages = 0;
    this.hasRoomForExtra = Ns(t) <= Ms;
    this.removeOthers(/* @__PURE__ */ new Set([_e(this.wiki), ...r.map((o) => this.rowKey(o))]));
    this.write(_e(this.wiki), [
      pr,
      e.me,
      e.startedAt,
      e.mode,
      e.reason,
      r,
      this.owner,
      e.values
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
    const t = A(e);
    const r = (t == null ? void 0 : t.kind) === "refused" && !P(t.message) ? JSON.stringify(t.message).length : 0;
    this.messages += r;
    this.write(this.rowKey(e.id), an(e, {
      message: this.messages < $s,
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
      if (!ln(this.store, this.wiki, e, t)) {
        return { kind: "none" };
      }
      const r = this.store.get(_e(this.wiki));
      return r === null ? { kind: "none" } : this.read(JSON.parse(r));
    } catch (r) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = true;
    try {
      un(this.store, this.wiki);
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
    const [t, r, o, s, i, a, l, u] = e;
    if (t !== pr || typeof i !== "string" || typeof u !== "object") {
      return { kind: "unreadable" };
    }
    const p = a.map((d) => {
      var w;
      return cn(d, JSON.parse((w = this.store.get(this.rowKey(d))) != null ? w : ""));
    });
    return { kind: "run", header: { me: r, mode: s, reason: i, values: u, startedAt: o }, rows: p, owner: l };
  }
};

// taken:core/accounts/contract/own
var dn = mw.libs.accountCreator.parts.core.modules[15];
var Ve = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/form
var pn = mw.libs.accountCreator.parts.core.modules[10];
var Ie = mw.libs.accountCreator.parts.core.modules[11];
var hr = mw.libs.accountCreator.parts.core.modules[12];

// taken:core/accounts/contract/parameters
var He = mw.libs.accountCreator.parts.core.modules[17];
var mn = mw.libs.accountCreator.parts.core.modules[18];
var hn = mw.libs.accountCreator.parts.core.modules[20];
var fn = mw.libs.accountCreator.parts.core.modules[21];
var ce = mw.libs.accountCreator.parts.core.modules[22];

// taken:core/accounts/contract/service
var C = mw.libs.accountCreator.parts.core.modules[25];

// taken:core/accounts/contract/clock
var wn = mw.libs.accountCreator.parts.core.modules[4];

// taken:core/accounts/contract/cancellation
var Ue = mw.libs.accountCreator.parts.core.modules[0];

// src/accounts/list/row-observable.ts
var I = class {
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
    this.current = m(m({}, this.current), e);
    for (const r of [...this.listeners]) {
      r(this.current, t);
    }
  }
};

// src/accounts/list/check/account-creators.ts
var Fs = 3;
var je = class {
  constructor(e) {
    this.lists = e;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.known = null;
    /** Why they are not known. */
    this.failure = new C("http", J(""));
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
    return h(this, null, function* () {
      for (let t = 0; !this.known && t < Fs && !e.cancelled; t++) {
        try {
          this.known = yield this.lists.ownCreations(e);
        } catch (r) {
          this.failure = C.from(r);
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
    return h(this, null, function* () {
      var o;
      const r = ((o = this.known) == null ? void 0 : o.complete) === true;
      if (r && t.moreLookUps-- <= 0) {
        return null;
      }
      if (!this.known) {
        throw this.failure;
      }
      try {
        return yield this.lists.creationOf(e, t.source);
      } catch (s) {
        if (r && !t.source.cancelled) {
          return null;
        }
        throw s;
      }
    });
  }
};

// src/accounts/names/alternatives.ts
var Bs = 40;
function gn(n) {
  var e;
  return (e = Array.from(n)[0]) != null ? e : "";
}
function bn(n) {
  var o;
  const e = n.split(" ").filter((s) => s !== "");
  const [t = ""] = e;
  const r = (o = e[e.length - 1]) != null ? o : "";
  return e.length < 2 ? [] : [
    [...e.slice(0, -1), gn(r)].join(" "),
    [gn(t), ...e.slice(1)].join(" "),
    e.join(""),
    ...e.length > 2 ? [`${t} ${r}`] : []
  ];
}
function yn(n, e = {}) {
  var u;
  const { realname: t = "", year: r, place: o = "" } = e;
  const s = t.trim().replace(/\s+/g, " ");
  const i = [...s === "" ? [] : [s, ...bn(s)], ...bn(n)];
  for (const p of [o.trim(), r === void 0 ? "" : String(r)]) {
    if (p !== "" && !n.includes(p)) {
      i.push(`${n} ${p}`);
    }
  }
  const [, a = n, l = ""] = (u = /^(.*?\D)(\d{1,3})$/u.exec(n)) != null ? u : [];
  for (let p = l === "" ? 2 : Number(l) + 1; i.length < Bs; p++) {
    i.push(l === "" ? `${n} ${p}` : a + String(p));
  }
  return [...new Set(i)].filter((p) => p !== n);
}

// src/accounts/list/check/free-names.ts
var qs = 3;
function vn(n, e, t, r, o) {
  return h(this, null, function* () {
    const s = m({ realname: e.request.realname }, r === void 0 ? {} : { year: r });
    const i = yn(e.canonical, s).filter((p) => !t.has(p));
    const a = yield n.checkNames(i, o);
    const l = i.flatMap((p) => {
      const d = a.get(p);
      return (d == null ? void 0 : d.kind) === "free" && !t.has(d.canonical) ? [d.canonical] : [];
    });
    const u = [];
    for (const p of new Set(l)) {
      if ((yield n.checkOverridable(p, o)).length === 0) {
        u.push(p);
      }
      if (u.length === qs) {
        break;
      }
    }
    return u;
  });
}

// src/accounts/list/check/questions.ts
var Ke = class {
  /** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
  constructor(e) {
    this.askableName = e;
    this.open = /* @__PURE__ */ new Set();
  }
  /** Marks the rows that are worth asking about as waiting for an answer. */
  ask(e) {
    const t = [];
    for (const r of e) {
      const o = this.askableName(r);
      if (o !== "") {
        const s = { about: o, answer: { kind: "pending" }, alternatives: [] };
        r.wiki = s;
        t.push({ row: r, fact: s });
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
    e.row.wiki = f(m({}, e.fact), { answer: t });
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
function kn(n) {
  const e = /* @__PURE__ */ new Map();
  for (const t of n) {
    const { about: r } = t.fact;
    const o = e.get(r);
    if (o) {
      o.push(t);
    } else {
      e.set(r, [t]);
    }
  }
  return e;
}

// src/accounts/list/check/row-details.ts
function fr(n, e) {
  return n.request.password !== "" && k(n, e) === "type";
}
var Ge = class {
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
        return this.lists.offersOverrides || fr(e, r);
      case "forbidden":
        return fr(e, r);
      default:
        return b(t);
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
    return h(this, null, function* () {
      if (t.kind === "taken") {
        const d = yield this.creators.lookUp(t.canonical, r);
        return { kind: "checked", checks: [t], creation: d, password: null };
      }
      const { row: o, fact: s } = e;
      const { source: i, mode: a } = r;
      const { password: l } = o.request;
      const u = t.kind === "free" ? yield this.lists.checkOverridable(t.canonical, i) : [];
      const p = fr(o, a) && !i.cancelled ? { of: l, check: yield this.accounts.checkPassword(s.about, l, i) } : null;
      return { kind: "checked", checks: u.length > 0 ? u : [t], creation: null, password: p };
    });
  }
};

// src/accounts/list/check/checker.ts
var Rn = 50;
var Ds = 2;
var _s = 200;
var xn = new C("http", J(""));
var wr = (n) => n.map(({ row: e }) => e);
var ze = class extends I {
  constructor(t) {
    super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
    this.dependencies = t;
    this.source = new Ue();
    const { lists: r, accounts: o, local: s } = t;
    this.questions = new Ke((i) => s.askableName(i));
    this.creators = new je(r);
    this.details = new Ge(r, o, this.creators);
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
    return h(this, null, function* () {
      this.cancel();
      const o = new Ue();
      this.source = o;
      this.creators.forget();
      const s = this.questions.ask(t);
      this.change(
        { running: true, done: 0, total: s.length, cancelled: false, failed: 0 },
        this.concluded(wr(s))
      );
      yield this.answer(s, { mode: r, source: o, counting: true, moreLookUps: _s });
      if (!o.cancelled) {
        this.change({ running: false });
      }
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(t, r = "type") {
    return h(this, null, function* () {
      const o = this.questions.ask([t]);
      this.change({}, this.concluded(wr(o)));
      yield this.answer(o, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
    });
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel();
    this.source = new Ue();
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
  alternatives(t, r, o) {
    return h(this, null, function* () {
      const { wiki: s } = t;
      const i = yield vn(this.dependencies.lists, t, r, o, this.source);
      if (s && t.wiki === s) {
        t.wiki = f(m({}, s), { alternatives: i });
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
    return h(this, null, function* () {
      const { lists: o } = this.dependencies;
      const { source: s } = r;
      if (t.length > 0) {
        yield this.creators.fetch(s);
      }
      const i = kn(t);
      const a = [...i.keys()];
      let l = o.namesPerRequest;
      let u = 0;
      for (let p = 0; p < a.length && !s.cancelled; ) {
        const d = a.slice(p, p + l);
        const w = d.flatMap((v) => {
          var S;
          return (S = i.get(v)) != null ? S : [];
        });
        try {
          if (u < Ds) {
            const v = yield o.checkNames(d, s);
            u = 0;
            yield this.note(w, v, r);
          } else {
            this.fail(w, xn, r);
          }
        } catch (v) {
          if (s.cancelled) {
            return;
          }
          if (d.length > Rn) {
            l = Rn;
            continue;
          }
          u++;
          this.fail(w, C.from(v), r);
        }
        p += d.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(t, r, o) {
    return h(this, null, function* () {
      const s = [];
      const i = [];
      for (const a of t) {
        const l = r.get(a.fact.about);
        if (o.source.cancelled || !this.questions.isOpen(a)) {
          continue;
        }
        if (!l) {
          this.fail([a], xn, o);
        } else if (this.details.areNeeded(a.row, l, o.mode)) {
          i.push([a, l]);
        } else {
          this.questions.answer(a, this.details.known(l));
          s.push(a);
        }
      }
      this.report(s, 0, o);
      for (const [a, l] of i) {
        yield this.noteDetails(a, l, o);
      }
    });
  }
  noteDetails(t, r, o) {
    return h(this, null, function* () {
      const { source: s } = o;
      if (s.cancelled) {
        return;
      }
      try {
        const i = yield this.details.fetch(t, r, o);
        if (!s.cancelled && this.questions.isOpen(t)) {
          this.questions.answer(t, i);
          this.report([t], 0, o);
        }
      } catch (i) {
        if (!s.cancelled) {
          this.fail([t], C.from(i), o);
        }
      }
    });
  }
  fail(t, { text: r }, o) {
    const s = t.filter((i) => this.questions.isOpen(i));
    s.forEach((i) => this.questions.answer(i, { kind: "failed", text: r }));
    this.report(s, s.length, o);
  }
  report(t, r, { counting: o }) {
    const { state: s } = this;
    const i = this.concluded(wr(t));
    this.change(o ? { done: s.done + t.length, failed: s.failed + r } : {}, i);
  }
};

// taken:core/accounts/names/unicode-pattern
var X = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/names/lookalike.ts
var Ws = X(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
var Vs = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
var Is = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
var Hs = new Map([...Vs].map((n, e) => [n, Is.charAt(e)]));
function Qe(n) {
  let e = n.toLowerCase();
  if (/[^\0-\x7f]/.test(e)) {
    e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
      var r;
      return (r = Hs.get(t)) != null ? r : t;
    });
  }
  e = e.replace(Ws, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
  return e || n;
}

// taken:core/accounts/names/clean-name
var Us = mw.libs.accountCreator.parts.core.modules[34];
var gr = mw.libs.accountCreator.parts.core.modules[35];
var js = mw.libs.accountCreator.parts.core.modules[36];
var Ks = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/names/username.ts
var Gs = 235;
var zs = X(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
var Qs = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function Ys(n, e) {
  var s;
  const t = String.fromCodePoint((s = n.codePointAt(0)) != null ? s : 0);
  if (/[\u10d0-\u10ff]/u.test(t)) {
    return n;
  }
  const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
  const o = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
  return (r.charAt(0) + o + n.slice(t.length)).normalize();
}
function Js(n, e = []) {
  return /^~\d{4}-/.test(n) || e.some((t) => {
    const [r = "", o = ""] = t.split("$1");
    return n.length >= r.length + o.length && n.startsWith(r) && n.endsWith(o);
  });
}
function Xs(n) {
  return encodeURIComponent(n).replace(/%../g, ".").length;
}
function Z(n, e = {}) {
  var i;
  const t = gr(n.normalize().replace(/_/g, " "), e).normalize();
  const r = (a, l = "") => ({ canonical: "", problem: a, characters: l });
  if (t === "") {
    return r("empty");
  }
  const o = t.match(zs);
  if (o) {
    return r("characters", [...new Set(o)].join(" "));
  }
  const s = Ys(t, (i = e.language) != null ? i : "");
  if (Qs.test(s)) {
    return r("address");
  }
  if (Js(s, e.temporaryPatterns)) {
    return r("temporary");
  }
  return Xs(s) > Gs ? r("long") : { canonical: s, problem: null };
}

// taken:read/accounts/list/read/clean-request
var Sn = mw.libs.accountCreator.parts.read.modules[2];

// src/accounts/list/check/wiki-remarks.ts
function H(n, e, t = null, r = {}) {
  return f(m({
    severity: n,
    code: e,
    field: "username",
    parameters: [],
    fixes: [],
    override: null
  }, r), {
    // The wiki may refuse without a word; then ours are said.
    message: t && !P(t) ? t : null
  });
}
function Zs(n, e, t, r) {
  if (e == null ? void 0 : e.createdByMe) {
    return H("info", "already", null, { parameters: [e.at] });
  }
  const o = e ? [e.at, e.createdBy === n ? "" : e.createdBy] : [];
  return r ? H("info", "has-account", null, { parameters: o }) : H("error", "name-taken", null, { fixes: t, parameters: o });
}
function ei(n, e, t, r) {
  switch (n.kind) {
    case "invalid":
      return H("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return Zs(n.canonical, e, t, r);
    case "forbidden":
      return H("error", "name-forbidden", n.message, { override: n.override, fixes: t });
    default:
      return b(n);
  }
}
function An(n, e, t) {
  var r, o;
  switch (e.kind) {
    case "pending":
      return [];
    case "failed":
      return [H("warning", "check-failed", e.text)];
    case "checked": {
      const { checks: s, creation: i, password: a } = e;
      const l = [...(o = (r = n.wiki) == null ? void 0 : r.alternatives) != null ? o : []];
      const u = n.linked !== "" && n.linked === n.request.username;
      const p = s.map((d) => ei(d, i, l, u));
      if (a && !a.check.accepted && a.of === n.request.password) {
        p.push(H("error", "password-weak", a.check.messages[0], { field: "password" }));
      }
      if (s.some(({ kind: d }) => d !== "invalid") && t !== n.request.username) {
        p.push(H("info", "normalised", null, { parameters: [t] }));
      }
      return p.filter((d) => d !== null);
    }
    default:
      return b(e);
  }
}

// src/accounts/list/check/conclude.ts
var ti = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function Ye({ state: n, attempt: e }) {
  return ti.includes(n) && (e === null || e.status === "open");
}
function Je({ wiki: n }, e) {
  return n && e !== "" && n.about === e ? n.answer : null;
}
function br(n, e) {
  const t = Je(n, e);
  const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: o }) => o !== "invalid") : void 0;
  return r && r.kind !== "invalid" ? r.canonical : e;
}
function Ln(n, e) {
  var r;
  const t = Je(n, e);
  return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
}
function ri(n, e, t) {
  var o;
  const { password: r } = n.request;
  return t.kind === "checked" && t.checks.every(({ kind: s }) => s === "free" || s === "forbidden") && k(n, e) === "type" && r !== "" && ((o = t.password) == null ? void 0 : o.of) !== r;
}
function yr(n, e, t) {
  const r = Je(n, e);
  return r !== null && r.kind !== "pending" && !ri(n, t, r);
}
function ni({ cleaned: n, request: e }) {
  const t = [];
  for (const r of ["username", "email", "realname", "reason"]) {
    const o = n[r];
    if (o && o.to === e[r] && o.from.replace(/\s+/g, " ").trim() !== o.to) {
      t.push({
        severity: "info",
        code: "cleaned",
        field: r,
        parameters: [o.from, o.to],
        message: null,
        fixes: [],
        override: null
      });
    }
  }
  return t;
}
function oi(n, e, t) {
  const r = n.filter(({ severity: o }) => o === "error");
  if (r.some(({ override: o }) => o === null || !e.includes(o))) {
    return "rejected";
  }
  return r.length || n.some(({ severity: o }) => o === "warning") ? "warned" : t;
}
function Tn(n, e, t) {
  const r = Je(n, e.name);
  const o = br(n, e.name);
  const s = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
  const i = r ? An(n, r, o) : [];
  if (i.some(({ code: p }) => p === "already" || p === "has-account")) {
    return { canonical: o, creation: s, remarks: i.filter(({ severity: p }) => p === "info"), state: "already" };
  }
  const a = [...e.related, ...e.own, ...i, ...ni(n)];
  const l = (r == null ? void 0 : r.kind) === "pending" ? "checking" : yr(n, e.name, t) ? "ready" : "unchecked";
  const u = oi(a, n.overrides, l);
  return { canonical: o, creation: s, remarks: a, state: l === "checking" ? "checking" : u };
}

// taken:core/accounts/contract/reason
var Cn = mw.libs.accountCreator.parts.core.modules[24];

// taken:checks/accounts/email/judge-email
var Pn = mw.libs.accountCreator.parts.checks.modules[2];

// taken:core/accounts/names/characters
var On = mw.libs.accountCreator.parts.core.modules[31];

// src/accounts/list/check/local-remarks.ts
function L(n, e, t, r = [], o = null) {
  return { severity: n, code: e, field: t, parameters: r, message: null, fixes: o === null ? [] : [o], override: null };
}
function si(n, e, t) {
  if (e.problem === null) {
    return null;
  }
  if (e.problem === "empty") {
    return L("error", "name-missing", "username");
  }
  const r = e.characters.split(" ").reduce((i, a) => i.split(a).join(" "), n);
  const o = e.problem === "characters" && !n.includes("@");
  const s = o ? Z(r, t).canonical : "";
  return L("error", "name-invalid", "username", [e.problem, e.characters], s || null);
}
function ii(n, e) {
  if (n === "") {
    return e === "mail" ? L("error", "email-missing", "email") : null;
  }
  const { problem: t, meant: r } = Pn(n);
  switch (t) {
    case null:
      return null;
    case "typo":
      return L("warning", "email-typo", "email", [r != null ? r : ""], r);
    case "invalid":
    case "odd":
      return L(t === "invalid" ? "error" : "warning", "email-invalid", "email", [n], r);
    default:
      return b(t);
  }
}
function En(n, e, t, r) {
  const { username: o, email: s, password: i } = n.request;
  const a = On(e.canonical);
  return [
    si(o, e, t),
    a === null ? null : L("warning", "name-mixed", "username", [a]),
    ii(s, r),
    r === "type" && i === "" ? L("error", "password-missing", "password") : null
  ].filter((l) => l !== null);
}
function $n(n, e, t) {
  const { email: r, realname: o } = n.request;
  const s = ce(t, e);
  const i = (a) => s.some(({ required: l, fields: u }) => l !== "optional" && u.some((p) => p.name === a && !p.optional));
  return [
    ...e !== "mail" && r === "" && i("email") ? [L("error", "email-required", "email")] : [],
    ...o === "" && i("realname") ? [L("error", "realname-required", "realname")] : []
  ];
}
function Mn(n, e) {
  const t = vr(n, e);
  const r = e.sameEmail(n);
  return [
    ...t ? [t] : [],
    ...r ? [L("warning", "email-repeated", "email", [
      r.row.line,
      r.canonical || r.row.request.username
    ])] : []
  ];
}
function vr(n, e) {
  const t = e.sameName(n);
  if (t) {
    return L("error", "duplicate", "username", [t.row.line, t.canonical]);
  }
  const r = e.sameLook(n);
  return r && r.canonical !== n.canonical ? L("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
}
function kr(n, e) {
  const t = Cn(n);
  const r = e.personIn(n);
  return [
    ...t === null ? [] : [L("warning", "reason-address", "reason", [t])],
    ...r === null ? [] : [L("warning", "reason-name", "reason", [r])]
  ];
}

// src/accounts/list/check/names-in-text.ts
var Nn = X(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
var ai = X(String.raw`[^\p{L}\p{M}\p{N}]+`);
var ci = 8;
var li = 30;
function Fn(n) {
  return n.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
var Bn = (n) => n.split(ai).filter((e) => e !== "");
var Xe = class {
  constructor() {
    this.counts = /* @__PURE__ */ new Map();
    /** How many names there are of each length: only those lengths are looked up. */
    this.lengths = /* @__PURE__ */ new Map();
  }
  /** Adds a name, or takes it away. Is it one more, or one less, than before? */
  set(e, t, r) {
    var a, l;
    const o = (a = this.counts.get(e)) != null ? a : 0;
    const s = o + (r ? 1 : -1);
    if (s > 0) {
      this.counts.set(e, s);
    } else {
      this.counts.delete(e);
    }
    const i = o > 0 !== s > 0;
    if (i) {
      this.lengths.set(t, ((l = this.lengths.get(t)) != null ? l : 0) + (s > 0 ? 1 : -1));
    }
    return i;
  }
  /** The first name that begins at a place, cut out by its length. */
  findAt(e) {
    for (const [t, r] of this.lengths) {
      const o = r > 0 ? e(t) : "";
      if (this.counts.has(o)) {
        return o;
      }
    }
    return null;
  }
};
var Ze = class {
  constructor() {
    /** By their words, with a space between them. */
    this.spaced = new Xe();
    this.unspaced = new Xe();
  }
  /**
   * Adds a name, or takes it away.
   *
   * @param name
   * @param present
   * @return Whether texts may have to be searched again
   */
  set(e, t) {
    const r = Fn(e);
    if (Nn.test(r)) {
      const { length: s } = r;
      return s > 1 && s <= li && this.unspaced.set(r, s, t);
    }
    const o = Bn(r);
    return r.includes(" ") && o.length > 1 && o.length <= ci && this.spaced.set(o.join(" "), o.length, t);
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(e) {
    const t = Fn(e);
    const r = Bn(t);
    for (let s = 0; s < r.length; s++) {
      const i = this.spaced.findAt((a) => r.slice(s, s + a).join(" "));
      if (i !== null) {
        return i;
      }
    }
    const o = Nn.test(t) ? t.length : 0;
    for (let s = 0; s < o; s++) {
      const i = this.unspaced.findAt((a) => t.slice(s, s + a));
      if (i !== null) {
        return i;
      }
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
  set(e, t, r) {
    var a, l, u;
    if (e === "") {
      return [];
    }
    const o = this.groups.get(e);
    if (!o) {
      if (r) {
        this.groups.set(e, [t]);
      }
      return [];
    }
    let s = 0;
    for (let p = o.length; s < p; ) {
      const d = s + p >> 1;
      if (((l = (a = o[d]) == null ? void 0 : a.id) != null ? l : 0) < t.id) {
        s = d + 1;
      } else {
        p = d;
      }
    }
    const i = ((u = o[s]) == null ? void 0 : u.id) === t.id;
    o.splice(s, i ? 1 : 0, ...r ? [t] : []);
    if (!o.length) {
      this.groups.delete(e);
    }
    return s === 0 ? o : [];
  }
};

// src/accounts/list/check/row-index.ts
var ge = class {
  constructor() {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new le();
    this.looks = new le();
    this.emails = new le();
    this.people = new Ze();
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
    const o = t.first(r);
    return o && o.id !== e.id ? this.get(o) : null;
  }
  setKeys(e, t, { rows: r, people: o }) {
    for (const [s, i] of [
      [this.names, e.canonical],
      [this.looks, e.look],
      [this.emails, e.email]
    ]) {
      s.set(i, e.row, t).forEach((a) => r.add(a));
    }
    if (e.realname && this.people.set(e.realname, t)) {
      o.add(e.realname);
    }
  }
};

// src/accounts/list/check/local-check.ts
var Rr = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
var et = class {
  constructor(e) {
    this.context = e;
    this.index = new ge();
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
    this.index = new ge();
    const r = Rr();
    let o = 0;
    for (const s of [
      (i) => this.file(i, r),
      (i) => this.relate(i)
    ]) {
      for (const i of e) {
        s(i);
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
    const t = Rr();
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
    const t = Rr();
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
    return yr(e, this.nameOf(e), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(e) {
    var s;
    const t = this.index.get(e);
    const r = t !== null && ((s = vr(t, this.index)) == null ? void 0 : s.severity) === "error";
    const o = this.nameOf(e);
    return Ye(e) && !r && !Ln(e, o) ? o : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created.
   */
  trust(e) {
    for (const t of e) {
      const { creation: r } = t;
      const o = this.nameOf(t);
      t.wiki = {
        about: o,
        alternatives: [],
        answer: {
          kind: "checked",
          creation: r,
          password: null,
          checks: [{ kind: r ? "taken" : "free", canonical: t.canonical || o }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(e = this.context.reason) {
    return kr(e, this.index);
  }
  nameOf(e) {
    const t = this.index.get(e);
    return (t == null ? void 0 : t.row) === e ? t.name : Z(e.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(e, t) {
    const { rules: r, mode: o, requests: s } = this.context;
    const i = Ye(e);
    if (i) {
      Sn(e, r);
    }
    const { username: a, email: l, realname: u } = e.request;
    const p = k(e, o);
    const d = Z(a, r);
    const w = d.canonical;
    const v = i ? br(e, w) : e.canonical || w;
    this.index.file({
      row: e,
      name: w,
      canonical: v,
      look: v && Qe(v),
      email: l.toLowerCase(),
      realname: u,
      own: i ? En(e, d, r, p).concat($n(e, p, s)) : []
    }, t);
  }
  /** Compares the row with the others, and concludes. */
  relate(e) {
    const { index: t } = this;
    const r = t.get(e);
    if (r && Ye(e)) {
      const { reason: o } = e.request;
      const s = [...Mn(r, t), ...o ? kr(o, t) : []];
      Object.assign(e, Tn(e, { name: r.name, own: r.own, related: s }, this.context.mode));
    }
  }
  relateAll({ rows: e, people: t }) {
    const r = t.size > 0 ? this.index.withReason : [];
    const o = [.../* @__PURE__ */ new Set([...e, ...r])].filter((s) => this.index.get(s) !== null);
    o.forEach((s) => this.relate(s));
    return o;
  }
};

// src/accounts/list/check/quota.ts
var ui = 864e5;
function qn(n, e, t, r) {
  const o = e ? [...e.creations.values()].map(({ at: s }) => s) : null;
  return {
    limited: !n.includes("noratelimit"),
    createdLastDay: o ? o.filter((s) => s > t - ui).length : null,
    needed: r
  };
}

// src/accounts/list/create/batch-state.ts
var tt = {
  task: "create",
  phase: { kind: "idle" },
  halting: null,
  progress: { done: 0, total: 0, secondsLeft: null },
  challenge: null,
  step: null,
  journalKept: true
};

// src/accounts/list/list-state.ts
var Dn = {
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
  batch: tt,
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
function E(n) {
  return n.state === "ready" || n.state === "warned";
}
function xr({ state: n, attempt: e }) {
  return n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function U(n) {
  return E(n) || xr(n) || n.state === "unknown";
}

// src/accounts/list/list-check.ts
var di = 400;
var rt = class {
  constructor(e, t) {
    this.store = e;
    this.local = new et({ rules: {}, mode: "mail", requests: [], reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = t.clock;
    this.checker = new ze({ lists: t.lists, accounts: t.service, local: this.local });
    this.checker.observe((r, o) => e.set({ checker: r }, o));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return h(this, null, function* () {
      const { store: e, local: t } = this;
      const { mode: r, reason: o } = e.state;
      t.context = f(m({}, t.context), { mode: r, reason: o });
      for (const a of t.checkInSlices(e.rows)) {
        if (a < 1) {
          yield wn(this.clock, 0);
        }
      }
      e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(o) });
      const s = e.rows.filter((a) => A(a) === null && a.state !== "already");
      yield this.ask(s);
      const { opening: i } = e.state;
      if (i) {
        const a = this.clock.now() + i.clockSkew;
        const l = e.rows.filter(E).length;
        e.set({ quota: qn(i.rights, this.checker.own, a, l) });
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
      this.resting.set(e.id, this.clock.later(di, () => {
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
    return h(this, null, function* () {
      const t = new Set(this.store.rows.map(({ canonical: r }) => r));
      yield this.checker.alternatives(e, t, new Date(this.clock.now()).getFullYear());
    });
  }
};

// src/accounts/list/column-answer.ts
function _n(n) {
  var e, t;
  return (t = (e = /^.*/.exec(n)) == null ? void 0 : e[0]) != null ? t : "";
}
function Wn({ columns: n, hasHeadings: e, format: t }) {
  return n && e && t !== "sheet" ? n.map(({ heading: r }) => r) : null;
}
var nt = class {
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
    if (_n(e) !== _n(t)) {
      this.forget();
    }
  }
  /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
  changesWith(e) {
    const t = Wn(e);
    const r = this.columns !== null && JSON.stringify(t) !== this.headings;
    if (r) {
      this.forget();
    }
    const o = this.columns === null && t ? this.memory.recall(t) : null;
    if (o) {
      this.columns = o;
      this.isRemembered = true;
      this.headings = JSON.stringify(t);
    }
    return r || o !== null;
  }
  /** The person said that the table has these columns. */
  give(e) {
    var r, o;
    const t = Wn(e);
    this.columns = (o = (r = e.columns) == null ? void 0 : r.map(({ meaning: s }) => s)) != null ? o : null;
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
var ot = (n) => new Set(
  Array.from(n.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
);

// src/accounts/list/read/as-rows.ts
function st(n, e = "") {
  const t = ot(e);
  return n.map((u, l) => {
    var p = u, { line: r, lastLine: o, cleaned: s, extra: i } = p, a = ae(p, ["line", "lastLine", "cleaned", "extra"]);
    return Object.assign(W(l + 1, r, a), {
      cleaned: s,
      extra: i,
      linked: t.has(a.username) ? a.username : ""
    });
  });
}

// src/accounts/list/list-draft.ts
var it = class {
  constructor(e, t, r, o, s, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.sheet = o;
    this.reader = s;
    this.headings = {};
    this.answer = new nt(i);
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
      this.answer.give(f(m({}, t), {
        columns: t.columns.map((o, s) => {
          var i;
          return f(m({}, o), { meaning: (i = e[s]) != null ? i : "unused" });
        })
      }));
      this.read(r);
    }
  }
  /** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
  chooseReading(e) {
    const { parsed: t, text: r } = this.store.state;
    const o = t == null ? void 0 : t.readings[e];
    if (t && o) {
      this.answer.give(o);
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
    this.store.set({ values: f(m({}, this.store.state.values), { [e]: t }), problem: null });
  }
  /**
   * Reads what the organizer has, and leaves the list as it is.
   *
   * @param source
   * @param choices What the person says of it
   * @return Rejects only where a part of the program that a file needs cannot be loaded
   */
  readSource(e, t = {}) {
    return this.reader.readList(e, m(m({}, this.sheetOptions), t));
  }
  /** Reads a text as it would be read as the list, and leaves the list as it is. */
  readText(e) {
    return this.reader.readText(e, this.sheetOptions);
  }
  /** How a sheet is read that has columns of its own. */
  get sheetOptions() {
    return f(m({}, this.readOptions), { columns: null });
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
    const { table: o } = this.answer;
    const { parsed: s, text: i } = this.store.state;
    const a = (s == null ? void 0 : s.table) === o ? s : null;
    return {
      table: o,
      isGuess: !t || r === i && (a == null ? void 0 : a.isGuess) === true,
      offered: a && e.length < 2 ? a.offered : e
    };
  }
  take(e, t, r, o) {
    var S, Ee;
    const { state: s } = this.store;
    const i = (S = e[r]) != null ? S : e[0];
    if (!i) {
      return;
    }
    const Oe = i, { rows: a } = Oe, l = ae(Oe, ["rows"]);
    const u = st(a, o);
    const { rows: p, removed: d } = this.table.carry(u, o);
    const w = l.format === "sheet" && u.some(({ request: dr }) => dr.password !== "");
    const v = w && ((Ee = s.parsed) == null ? void 0 : Ee.format) === "sheet" && o !== s.text;
    this.store.replaceRows(p, {
      text: o,
      parsed: o.trim() === "" ? null : f(m(m({}, l), this.question(e, t, o)), {
        certain: t,
        readings: e,
        chosen: r,
        remembered: this.answer.isRemembered
      }),
      undoable: d,
      sheet: w && !v && this.table.editCount === 0 ? "saved" : "none",
      mode: w && s.modes.includes("generate") ? "generate" : s.mode
    });
  }
};

// taken:core/accounts/contract/codes
var B = mw.libs.accountCreator.parts.core.modules[5];

// src/accounts/list/create/decide.ts
var pi = 2;
var Vn = [10, 30, 60, 120, 300];
var In = 900;
var mi = [15, 30, 60, 60, 120, 120, 120];
var M = { kind: "done" };
var Ar = { kind: "prepare", refused: null };
function q(n, e) {
  return f(m({}, n), { turn: m(m({}, n.turn), e) });
}
function j(n, e) {
  return { attempt: q(n, { looking: e }), effect: { kind: "find", which: e } };
}
function ue(n, e) {
  return { attempt: f(m({}, R(n)), { status: "refused", outcome: e }), effect: M };
}
function Lr(n, e) {
  return {
    attempt: f(m({}, R(n)), {
      status: "created",
      sentAt: null,
      lost: false,
      outcome: e,
      account: e.username
    }),
    effect: M
  };
}
function at(n, e) {
  return { attempt: f(m({}, n), { status: "unknown", lost: true, outcome: null }), effect: e };
}
function Sr(n, e, t) {
  const { status: r, turn: { silence: o, looking: s } } = n;
  const i = mi[o];
  if (i !== void 0) {
    return { attempt: q(n, { silence: o + 1 }), effect: { kind: "wait", seconds: i, because: e } };
  }
  return r === "sent" || s && r !== "unfinished" ? at(n, { kind: "stop", because: { kind: "silent" } }) : { attempt: n, effect: { kind: "stop", because: t } };
}
function hi(n, e) {
  const t = f(m({}, n), { turn: De });
  switch (t.status) {
    case "open":
      return { attempt: t, effect: Ar };
    case "sent":
    case "unknown":
      return j(t, "own");
    case "unfinished": {
      const { outcome: r, existence: o } = t;
      if (e && (r == null ? void 0 : r.kind) === "step") {
        return { attempt: t, effect: { kind: "step", step: r.step } };
      }
      return o === "yes" || o === "no" ? { attempt: t, effect: M } : j(t, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt: t, effect: M };
    default:
      return b(t.status);
  }
}
function fi({ code: n, retryAfter: e, ended: t }, r) {
  const { retry: o } = B(n);
  return o === "challenge" && r === "notDeclared" ? "never" : o === "never" && e !== null && !t ? "patience" : o;
}
function wi(n, e, t) {
  var s, i;
  const { turn: r } = n;
  const o = fi(e, t);
  if (o === "find" || o === "findAgain") {
    return j(q(n, { losses: r.losses + 1, disputed: e }), "own");
  }
  if (o === "challenge") {
    return { attempt: R(n), effect: { kind: "prepare", refused: e } };
  }
  if (o === "patience") {
    const a = (i = (s = e.retryAfter) != null ? s : Vn[r.patience]) != null ? i : Infinity;
    return r.patience < Vn.length && a <= In ? {
      attempt: q(R(n), { patience: r.patience + 1 }),
      effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
    } : { attempt: R(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  if (e.stops === "batch") {
    return { attempt: R(n), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  return n.lost ? j(q(n, { disputed: e }), "own") : ue(n, e);
}
function Hn(n) {
  return f(m({}, hr(n.code || "restart", null)), { message: n.message, stops: "row" });
}
function gi(n, { retryAfter: e = 0 }) {
  const { losses: t } = n.turn;
  const r = j(q(f(m({}, n), { lost: true }), { losses: t + 1 }), "own");
  return e > 0 && e <= In ? f(m({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
}
function bi(n, e, t) {
  switch (e.kind) {
    case "created":
      return Lr(n, e);
    case "refused":
      return wi(n, e, t);
    case "sessionLost":
      return { attempt: R(n), effect: { kind: "stop", because: e } };
    case "step":
      return e.step.type === "restart" ? ue(n, Hn(e.step)) : {
        attempt: f(m({}, n), { status: "unfinished", outcome: e, existence: "asking" }),
        effect: { kind: "step", step: e.step }
      };
    case "unknown":
      return gi(n, e);
    default:
      return b(e);
  }
}
function yi(n, e) {
  return { attempt: f(m({}, n), { existence: e.kind === "free" ? "no" : "yes", turn: De }), effect: M };
}
function vi(n) {
  const { losses: e, disputed: t } = n.turn;
  if (t && B(t.code).retry !== "findAgain") {
    return ue(n, t);
  }
  if (e < pi) {
    return { attempt: R(n), effect: Ar };
  }
  return at(f(m({}, n), { postponed: true }), n.postponed ? M : { kind: "later" });
}
function ki(n, e) {
  var o;
  if (e.kind === "silent") {
    return Sr(n, { kind: "silent" }, { kind: "silent" });
  }
  const t = q(n, { silence: 0 });
  if (t.status === "unfinished") {
    return yi(t, e);
  }
  const r = (o = t.turn.disputed) != null ? o : hr("userexists");
  if (t.turn.looking === "any") {
    return e.kind === "mine" ? {
      attempt: f(m({}, R(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
      effect: M
    } : ue(t, r);
  }
  switch (e.kind) {
    case "mine":
      return Lr(t, { kind: "created", username: e.username, by: e.by });
    case "other":
      return j(t, "any");
    case "free":
      return vi(t);
    default:
      return b(e);
  }
}
function Ri(n, e) {
  switch (e.kind) {
    case "created":
      return Lr(n, e);
    case "unfinished":
      return { attempt: f(m({}, n), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: M };
    case "left":
      return { attempt: f(m({}, n), { status: "unfinished", existence: "no" }), effect: M };
    case "refused":
      return e.refused.stops === "batch" ? { attempt: R(n), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : ue(n, e.refused);
    case "sessionLost":
      return { attempt: R(n), effect: { kind: "stop", because: e } };
    case "restart":
      return ue(n, Hn(e.step));
    case "unknown":
      return j(q(
        f(m({}, n), { status: "unknown", lost: true, outcome: null, existence: null }),
        { losses: n.turn.losses + 1 }
      ), "own");
    default:
      return b(e);
  }
}
function de(n, e) {
  var t, r;
  switch (e.kind) {
    case "turn":
      return hi(n, e.holdsStep);
    case "ready":
      return {
        attempt: q(f(m({}, n), {
          status: "sent",
          sentAt: (t = n.sentAt) != null ? t : e.at,
          tries: n.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return bi(n, e.outcome, e.captcha);
    case "found":
      return ki(n, e.found);
    case "offline":
      return Sr(n, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return Sr(n, { kind: "silent" }, e);
    case "waited":
      return n.turn.looking ? j(n, n.turn.looking) : { attempt: n, effect: Ar };
    case "stepChanged":
      return {
        attempt: f(m({}, n), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
        effect: { kind: "step", step: e.step }
      };
    case "stepEnded":
      return Ri(n, e.end);
    case "stepPassed":
      return { attempt: f(m({}, n), { existence: (r = e.existence) != null ? r : n.existence }), effect: M };
    case "calledOff":
      return n.status === "sent" ? at(n, { kind: "interrupted" }) : { attempt: n, effect: { kind: "interrupted" } };
    case "failed": {
      const o = { kind: "stop", because: { kind: "broken", error: e.error } };
      return n.status === "sent" ? at(n, o) : { attempt: n, effect: o };
    }
    default:
      return b(e);
  }
}

// src/accounts/list/create/pace.ts
var xi = 20;
var Si = 3;
var ct = class {
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
      this.times = [...this.times, e].slice(-xi);
    }
  }
  get progress() {
    const { done: e, total: t, times: r } = this;
    const o = r.slice().sort((i, a) => i - a).slice(0, Math.ceil(r.length * 0.9));
    const s = o.reduce((i, a) => i + a, 0) / o.length;
    return r.length < Si || s <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * s / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var D = mw.libs.accountCreator.parts.core.modules[1];
var Un = mw.libs.accountCreator.parts.core.modules[2];
var lt = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/find-account
var jn = mw.libs.accountCreator.parts.core.modules[9];

// taken:steps/accounts/steps/step-conversation
var Kn = mw.libs.accountCreator.parts.steps.modules[0];
var Gn = mw.libs.accountCreator.parts.steps.modules[1];

// src/accounts/list/create/row-fields.ts
function zn(n, e, t, r) {
  const { request: o } = n;
  const s = k(n, e.mode);
  const i = m(f(m({}, e.values), {
    username: F(n),
    email: o.email,
    realname: o.realname,
    reason: o.reason || e.reason,
    password: o.password,
    retype: o.password,
    mailpassword: s === "mail"
  }), r);
  for (const a of n.overrides) {
    Ve(i, a, true);
  }
  return hn(ce(t, s), i);
}
function ut(n, e) {
  return Object.fromEntries(Object.entries(n).filter(([t]) => {
    const r = V(e, t);
    return r !== null && r.type !== "password" && !r.sensitive;
  }));
}
var Qn = 2e3;
function dt(n, e) {
  return e.username === "" ? f(m({}, e), { username: F(n) }) : e;
}
function Yn(n, e, t) {
  return { username: F(n), by: He(k(n, e)), since: t };
}

// src/accounts/list/create/row-runner.ts
function Ai(n, e, { list: t }) {
  const r = e.kind === "mine" && t.some(({ attempt: o, id: s }) => s !== n.id && (o == null ? void 0 : o.status) === "created" && o.account === e.username);
  return r ? { kind: "other" } : e;
}
var pt = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(e, t, r, o, s) {
    this.dependencies = e;
    this.parts = t;
    this.plan = r;
    this.mayCreate = o;
    this.began = s;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = false;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = r.requests;
    this.asksForCaptcha = lt(r.requests) !== null;
  }
  /** From here on, steps are left to be answered later or never. */
  leaveSteps() {
    this.leavesSteps = true;
  }
  /** The turn of a row, from its first question to its end. */
  run(e) {
    return h(this, null, function* () {
      var r;
      this.waited = 0;
      let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
      for (; ; ) {
        const { attempt: o, effect: s } = de((r = e.attempt) != null ? r : O, t);
        this.parts.recorder.record(e, o);
        switch (s.kind) {
          case "prepare":
            if (!this.mayCreate) {
              return { kind: "done" };
            }
            t = yield this.prepare(e, s.refused);
            break;
          case "send":
            t = { kind: "outcome", outcome: yield this.send(e), captcha: this.captcha };
            break;
          case "find":
            t = yield this.find(e, s.which);
            break;
          case "wait":
            t = yield this.wait(e, s.seconds, s.because);
            break;
          case "step":
            t = yield this.step(e);
            break;
          case "later":
          case "done":
          case "stop":
          case "interrupted":
            return s;
          default:
            return b(s);
        }
      }
    });
  }
  /** Gets online, and an answer to the captcha where there is one. */
  prepare(e, t) {
    return h(this, null, function* () {
      const { interruption: r, challenges: o } = this.parts;
      const { connection: s, clock: i } = this.dependencies;
      if (t) {
        this.asksForCaptcha = true;
        o.refuse(t);
      }
      if (r.isWanted()) {
        return { kind: "calledOff" };
      }
      if (!s.isOnline()) {
        return { kind: "offline" };
      }
      if (this.asksForCaptcha) {
        const a = i.now();
        this.parts.setPhase({ kind: "challenge", row: e.id });
        try {
          const l = yield o.take(e.id, this.parts.following(), r.isWanted);
          if (!l) {
            return { kind: "calledOff" };
          }
          this.requests = l.requests;
          this.solved = l.values;
          this.captcha = Object.keys(l.values).length > 0 ? "answered" : "notDeclared";
        } catch (l) {
          const { code: u, text: p } = C.from(l);
          return { kind: "noChallenge", code: u, text: p };
        } finally {
          this.waited += i.now() - a;
        }
      }
      return { kind: "ready", at: this.wikiNow() };
    });
  }
  send(e) {
    return h(this, null, function* () {
      const { plan: t } = this;
      this.parts.steps.forget();
      this.parts.setPhase({ kind: "creating", row: e.id });
      const r = zn(e, t, this.requests, this.solved);
      try {
        const o = yield this.dependencies.service.create(r, He(k(e, t.mode)));
        return o.kind === "created" ? dt(e, o) : o;
      } catch (o) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(e, t) {
    return h(this, null, function* () {
      const { service: r, clock: o, connection: s } = this.dependencies;
      if (!s.isOnline()) {
        return { kind: "offline" };
      }
      this.parts.setPhase({ kind: "finding", row: e.id });
      const i = t === "any" ? 0 : this.since(e);
      const a = yield this.parts.interruption.unless(jn(r, o, F(e), i));
      return a ? { kind: "found", found: Ai(e, a, this.plan) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(e, t, r) {
    return h(this, null, function* () {
      const { clock: o, connection: s } = this.dependencies;
      const { interruption: i } = this.parts;
      if (i.isWanted()) {
        return { kind: "calledOff" };
      }
      const a = o.now();
      let l = [];
      this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
      const u = yield i.unless(new Promise((p) => {
        l = [
          o.later(t * 1e3, () => p(true)),
          s.onChange(() => {
            if (r.kind === "offline" && s.isOnline()) {
              p(true);
            }
          })
        ];
      }));
      l.forEach((p) => p());
      this.waited += o.now() - a;
      return { kind: u && !i.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(e) {
    return h(this, null, function* () {
      const { steps: t, interruption: r, setPhase: o } = this.parts;
      const { clock: s } = this.dependencies;
      const i = A(e);
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
      const a = s.now();
      o({ kind: "step", row: e.id });
      const l = yield t.answer(e, Yn(e, this.plan.mode, this.since(e)), i.step);
      this.waited += s.now() - a;
      return l ? { kind: "stepEnded", end: l } : { kind: "calledOff" };
    });
  }
  /** The step is not answered now; it is only asked whether there is an account. */
  passStep(e) {
    return h(this, null, function* () {
      this.parts.setPhase({ kind: "finding", row: e.id });
      const t = yield this.parts.interruption.unless(
        this.dependencies.service.find(F(e), this.since(e))
      );
      return { kind: "stepPassed", existence: t ? Gn(t) : "unknown" };
    });
  }
  /** From when on an account of ours is the one that was sent. */
  since(e) {
    var t, r;
    return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - Qn;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var Li = 3;
var mt = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(e, t, r, o, s) {
    this.dependencies = e;
    this.parts = t;
    this.plan = o;
    this.task = s;
    this.pace = new ct();
    this.queue = [...r];
    this.pace.begin(r.length);
    this.runner = new pt(
      e,
      f(m({}, t), { following: () => {
        var i, a;
        return (a = (i = this.queue[1]) == null ? void 0 : i.id) != null ? a : null;
      } }),
      o,
      s === "create",
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
    return h(this, null, function* () {
      const { clock: e } = this.dependencies;
      let t = 0;
      try {
        for (let r = this.current; r && !this.parts.interruption.isWanted(); r = this.current) {
          const o = e.now();
          const s = yield this.runner.run(r);
          switch (s.kind) {
            case "done":
              t = 0;
              this.done(e.now() - o - this.runner.waited);
              break;
            case "later":
              this.queue.push(...this.queue.splice(0, 1));
              this.parts.setProgress(this.progress);
              if (++t === Li) {
                return { kind: "silent" };
              }
              break;
            case "stop":
              return s.because;
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
      this.parts.recorder.record(t, de((r = t.attempt) != null ? r : O, { kind: "failed", error: e }).attempt);
    }
    return { kind: "broken", error: e };
  }
};

// src/accounts/list/create/challenges.ts
var Ti = 25 * 6e4;
var Ci = ({ kind: n }) => n !== "service";
var ht = class {
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
    return h(this, null, function* () {
      var o, s;
      this.row = e;
      for (; ; ) {
        yield this.prefetch;
        this.current = (o = this.current) != null ? o : yield this.fetch();
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
        if (r()) {
          return null;
        }
        if (i && (i.values || !i.captcha)) {
          const a = this.clock.now() - i.fetchedAt < Ti;
          this.refused = null;
          this.advance(t != null ? t : e);
          if (a) {
            return { requests: i.requests, values: (s = i.values) != null ? s : {} };
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
    if (!this.next && e && Ci(e)) {
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
    return h(this, arguments, function* ({ captcha: e, values: t }) {
      if (e && !t) {
        yield new Promise((o) => {
          this.wake = o;
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
    return h(this, null, function* () {
      const e = yield this.declarations();
      return {
        number: ++this.count,
        requests: e,
        captcha: lt(e),
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
var ft = class {
  constructor(e) {
    this.lock = e;
    this.release = null;
  }
  /** @return False: somebody else has it */
  take() {
    return h(this, null, function* () {
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
var wt = class {
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
      const o = () => t(null);
      this.waiting.add(o);
      e.then(t, r).finally(() => this.waiting.delete(o));
    });
  }
  breakOff() {
    [...this.waiting].forEach((e) => e());
  }
};

// src/accounts/list/create/list-steps.ts
var gt = class {
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
    return new Promise((o) => {
      var u, p;
      let s = false;
      let i = () => void 0;
      const a = (d) => {
        i();
        this.open = null;
        this.report(null);
        const w = (d == null ? void 0 : d.kind) === "left" || (d == null ? void 0 : d.kind) === "unfinished" && d.because === "left";
        this.hold(d === null || w ? { row: e, isLeft: w } : null);
        o((d == null ? void 0 : d.kind) === "created" ? dt(e, d) : d);
      };
      const l = new Kn(
        { service: this.service, clock: this.clock },
        t,
        r,
        a,
        (p = (u = e.attempt) == null ? void 0 : u.existence) != null ? p : "asking"
      );
      this.open = { row: e, conversation: l };
      this.close = () => {
        s = true;
        if (l.state.phase === "open") {
          a(null);
        }
      };
      i = l.observe((d) => {
        this.note(e, d.step, d.existence);
        if (s && d.phase === "open") {
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
    var o, s, i;
    const t = (s = (o = this.held) == null ? void 0 : o.row) != null ? s : null;
    this.held = e;
    const r = (i = e == null ? void 0 : e.row) != null ? i : null;
    if (t !== r) {
      [t, r].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
    }
  }
  note(e, t, r) {
    var a;
    const o = (a = e.attempt) != null ? a : O;
    const { outcome: s } = o;
    const i = (s == null ? void 0 : s.kind) !== "step" || s.step !== t || o.existence !== r;
    if (i && r !== null) {
      this.recorder.record(e, de(o, { kind: "stepChanged", step: t, existence: r }).attempt);
    }
  }
};

// src/accounts/list/create/queue.ts
var Pi = ["unchecked", "ready", "warned", "refused", "unknown"];
function Oi({ state: n, attempt: e }) {
  return Pi.includes(n) || n === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function Jn(n, e) {
  return [...e ? [e] : [], ...n.filter((t) => t !== e && Oi(t))];
}
function Xn(n) {
  return n.filter(({ state: e }) => e === "unknown" || e === "unfinished");
}
function Zn(n, e, t) {
  var r;
  for (const o of n) {
    const s = (r = o.attempt) != null ? r : O;
    const i = e === "ask" || o === t || o.state === "unknown";
    o.attempt = f(m({}, i ? s : R(s)), {
      before: o.state === "warned" ? "warned" : "ready",
      postponed: false
    });
  }
}

// src/accounts/list/create/recorder.ts
function Ei({ status: n, before: e }) {
  return n === "open" ? e : n === "sent" ? "creating" : n;
}
var bt = class {
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
    var a, l, u;
    const r = e.attempt;
    e.attempt = t;
    const o = Ei(t);
    const s = e.state !== o || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
    const i = s || (r == null ? void 0 : r.sentAt) !== t.sentAt || (r == null ? void 0 : r.lost) !== t.lost || (r == null ? void 0 : r.tries) !== t.tries || (r == null ? void 0 : r.postponed) !== t.postponed;
    e.state = o;
    e.canonical = (a = t.account) != null ? a : e.canonical;
    if (i) {
      this.journal.note(e);
    }
    if (s) {
      this.onChanged(e);
    }
    if (((l = t.outcome) == null ? void 0 : l.kind) === "created" && ((u = r == null ? void 0 : r.outcome) == null ? void 0 : u.kind) !== "created") {
      this.onCreated(t.outcome, e.id);
    }
  }
};

// src/accounts/list/create/start-problem.ts
var $i = ["username", "email", "realname", "password", "retype", "mailpassword"];
function Mi(n) {
  return n.filter((e) => !V([e], D)).map((e) => f(m({}, e), {
    fields: e.fields.filter(({ name: t }) => !$i.includes(t))
  }));
}
function Ni(n, e) {
  for (const t of new Set(n.map((r) => k(r, e.mode)))) {
    const r = n.filter((a) => k(a, e.mode) === t);
    const o = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
    const s = Mi(ce(e.requests, t));
    const i = pn(s, f(m({}, e.values), { reason: o }));
    if (i) {
      return i;
    }
  }
  return null;
}
function eo(n, e) {
  if (n.length === 0) {
    return { kind: "nothing" };
  }
  const t = n.filter((s) => k(s, e.mode) !== "mail");
  const r = t.filter((s) => s.request.password === "").map(({ id: s }) => s);
  if (r.length > 0) {
    return { kind: "passwordsMissing", rows: r };
  }
  if (t.some((s) => k(s, e.mode) === "generate") && !e.sheetSaved) {
    return { kind: "sheetNotSaved" };
  }
  const o = Ni(n, e);
  return o && { kind: "fieldMissing", field: o.name, label: o.label };
}

// src/accounts/list/create/batch.ts
function Fi(n, { id: e }) {
  switch (n) {
    case "create":
      return { kind: "creating", row: e };
    case "ask":
      return { kind: "finding", row: e };
    case "finish":
      return { kind: "step", row: e };
    default:
      return b(n);
  }
}
var yt = class extends I {
  constructor(t) {
    super(tt);
    this.dependencies = t;
    this.batch = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = false;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new wt(() => this.state.halting !== null);
    const { service: r, clock: o, journal: s } = t;
    this.place = new ft(() => t.lock());
    this.recorder = new bt(s, ({ id: i }) => this.touched.push(i), t.onCreated);
    this.steps = new gt(r, o, this.recorder, (i) => this.tell({ step: i }));
    this.challenges = new ht(
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
    const { pending: o } = this.steps;
    return this.begin(Jn(t, o && r.list.includes(o) ? o : null), r, "create");
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(t, r) {
    return this.begin(Xn(t), r, "ask");
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
    return h(this, null, function* () {
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
    return h(this, null, function* () {
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
  begin(t, r, o) {
    return h(this, null, function* () {
      const s = this.isBusy ? { kind: "busy" } : o === "create" || t.length === 0 ? eo(t, r) : null;
      if (s) {
        return s;
      }
      if (!(yield this.takePlace())) {
        return { kind: "otherTab" };
      }
      const { journal: i, clock: a } = this.dependencies;
      Zn(t, o, this.steps.pending);
      this.challenges.clear();
      const { me: l, mode: u, reason: p, values: d } = r;
      i.begin({
        me: l,
        mode: u,
        reason: p,
        values: ut(d, r.requests),
        startedAt: a.now()
      }, r.list);
      void this.run(this.makeRun(t, r, o));
      return null;
    });
  }
  makeRun(t, r, o) {
    return new mt(this.dependencies, {
      recorder: this.recorder,
      steps: this.steps,
      challenges: this.challenges,
      interruption: this.interruption,
      setPhase: (s) => this.tell({ phase: s }),
      setProgress: (s) => this.tell({ progress: s })
    }, t, r, o);
  }
  run(t) {
    return h(this, null, function* () {
      const { phase: r } = this.state;
      const { current: o, progress: s, task: i } = t;
      this.batch = t;
      if (o) {
        this.tell({ task: i, phase: Fi(i, o), progress: s });
      }
      const a = yield t.work();
      this.running = false;
      const { halting: l } = this.state;
      const u = t.current;
      if (i === "finish" && !a) {
        this.end(r);
      } else if (!u) {
        this.end({ kind: "finished" });
      } else if (a || l !== "pause") {
        this.end({ kind: "stopped", because: a != null ? a : { kind: "person" }, row: u.id });
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
    return h(this, null, function* () {
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
    this.change(f(m({}, t), { journalKept: this.dependencies.journal.kept }), r);
  }
};

// src/accounts/list/count-rows.ts
function vt(n) {
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

// src/accounts/list/kept-run.ts
var kt = class {
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
    return h(this, null, function* () {
      const t = this.restore(e);
      if (t.kind !== "run") {
        return t;
      }
      const { rows: r, owner: o } = t;
      if (o !== this.dependencies.journal.owner && !(yield this.hold(o))) {
        return { kind: "elsewhere" };
      }
      const s = r.filter(U).length;
      return { kind: "run", done: r.length - s, total: r.length, left: s };
    });
  }
  /** Nobody gets twice what they have already, this page neither. */
  hold(e) {
    return h(this, null, function* () {
      var o;
      const t = (o = this.held.get(e)) != null ? o : this.dependencies.holdRun(e);
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
var Bi = 3e4;
var Rt = class {
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
    this.callOff = r.later(Math.max(0, Math.min(e - r.now(), Bi)), () => {
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
var xt = class {
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
    const { clock: o, onReturn: s } = this.dependencies;
    let i = true;
    let a = false;
    let l = () => void 0;
    const u = s(() => {
      void w();
    });
    const p = () => {
      i = false;
      l();
      u();
    };
    const d = () => {
      l = o.later(e * 1e3, () => {
        void w();
      });
    };
    function w() {
      return h(this, null, function* () {
        if (a || !i) {
          return;
        }
        a = true;
        l();
        const v = yield t();
        a = false;
        if (i && v) {
          p();
          r();
        } else if (i) {
          d();
        }
      });
    }
    d();
    this.stopWatching = p;
  }
  stop() {
    this.stopWatching();
    this.stopWatching = () => void 0;
  }
};

// src/accounts/list/list-waiting.ts
var qi = 5;
var Di = 20;
var St = class {
  constructor(e, t) {
    this.store = e;
    this.dependencies = t;
    this.watch = new xt(t);
  }
  /** @param begin Tries to begin while another tab creates accounts */
  forOtherTab(e) {
    const { edition: t } = this.store.state;
    this.watch.start(qi, () => h(this, null, function* () {
      var s;
      const { state: r } = this.store;
      if (((s = r.problem) == null ? void 0 : s.kind) !== "otherTab" || r.edition !== t) {
        return true;
      }
      const o = yield e();
      if ((o == null ? void 0 : o.kind) === "otherTab") {
        return false;
      }
      this.store.set({ problem: o });
      return true;
    }));
  }
  /** @param goOn Told once the same person is logged in again */
  forLogin(e) {
    const { store: t, dependencies: r } = this;
    t.set({ awaitsLogin: true });
    this.watch.start(Di, () => h(this, null, function* () {
      var o;
      return (yield r.whoAmI()) === ((o = t.state.opening) == null ? void 0 : o.me);
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
var At = class {
  /**
   * @param store
   * @param check
   * @param batch
   * @param dependencies
   * @param order What the button would create now
   */
  constructor(e, t, r, o, s) {
    this.store = e;
    this.check = t;
    this.batch = r;
    this.dependencies = o;
    this.order = s;
    this.waiting = new St(e, o);
    this.resumption = new Rt(o.clock, (i) => e.set({ resumeAt: i }));
  }
  /**
   * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
   *
   * @param rows These only; left out: all that the button would create
   */
  start(e) {
    return h(this, null, function* () {
      var i;
      const { store: t } = this;
      const { awaitsLogin: r, opening: o } = t.state;
      const s = (i = o == null ? void 0 : o.me) != null ? i : "";
      if (r && (yield this.dependencies.whoAmI()) !== s) {
        const a = { kind: "loggedOut", me: s };
        t.set({ problem: a });
        return a;
      }
      this.check.cancel();
      return this.begin(() => {
        const { rows: a, plan: l } = this.order();
        return this.batch.start(e != null ? e : a, l);
      });
    });
  }
  resume() {
    return h(this, null, function* () {
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
    return h(this, null, function* () {
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
var _i = ["idle", "stopped", "finished"];
function be({ kind: n }) {
  return !_i.includes(n);
}
function Wi({ place: n, batch: e }) {
  const t = be(e.phase);
  const { done: r, total: o } = e.progress;
  return { stage: t ? { kind: "run" } : n, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: o } : null };
}
var Lt = class extends I {
  constructor() {
    super(Dn);
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
    this.change(m(m({}, t), Wi(m(m({}, this.state), t))), r);
  }
  /** Tells that rows have changed. */
  setRows(t) {
    this.set({}, t.map(({ id: r }) => r));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(t, r = {}, o = []) {
    this.rows = t;
    this.set(m({ edition: this.state.edition + 1 }, r), o);
  }
};

// src/accounts/list/list-run.ts
function Vi(n) {
  return U(n) || n.state === "refused" || n.state === "unfinished";
}
var Tt = class {
  constructor(e, t, r, o) {
    this.store = e;
    this.check = t;
    this.sheet = r;
    this.dependencies = o;
    this.batch = new yt(o);
    this.kept = new kt(o);
    this.starting = new At(
      e,
      t,
      this.batch,
      o,
      () => ({ rows: this.left, plan: this.plan() })
    );
    this.batch.observe((s, i) => this.onBatch(s, i));
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
    return this.store.rows.filter((t) => t === e || U(t) && !this.sheet.isWithoutPassword(t));
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
    return h(this, null, function* () {
      var u, p;
      const { store: e, check: t } = this;
      const r = this.kept.restore((p = (u = e.state.opening) == null ? void 0 : u.me) != null ? p : "");
      if (r.kind !== "run") {
        e.set({ brokenOff: { kind: "none" } });
        return;
      }
      const { mode: o, reason: s, values: i } = r.header;
      t.local.context = f(m({}, t.local.context), { mode: o, reason: s });
      t.local.trust(r.rows.filter(({ state: d }) => d !== "rejected" && d !== "unchecked"));
      t.local.checkAll(r.rows);
      e.replaceRows(r.rows, {
        mode: o,
        reason: s,
        values: m(m({}, e.state.values), i),
        brokenOff: { kind: "none" },
        place: { kind: "results" },
        sheet: "none",
        problem: null,
        resultsSeen: false
      });
      const a = e.rows.filter(({ state: d, attempt: w }) => d === "unknown" || d === "unfinished" && (w == null ? void 0 : w.existence) !== "yes" && (w == null ? void 0 : w.existence) !== "no");
      const l = yield this.batch.ask(a, this.plan());
      if (l === null) {
        yield this.over();
      } else if (l.kind !== "nothing") {
        e.set({ problem: l });
      }
      t.local.checkAll(e.rows);
      yield t.ask(e.rows.filter((d) => E(d) || d.state === "unchecked"));
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
      if (!this.store.rows.some(Vi)) {
        this.kept.forget();
      }
    }
  }
  /** Whether a run of this tab broke off, of the person who is logged in. */
  brokenOff(e) {
    return this.kept.brokenOff(e);
  }
  plan() {
    var i, a, l;
    const { mode: e, reason: t, values: r, opening: o, sheet: s } = this.store.state;
    return {
      me: (i = o == null ? void 0 : o.me) != null ? i : "",
      list: this.store.rows,
      mode: e,
      reason: t,
      values: r,
      requests: (a = o == null ? void 0 : o.requests) != null ? a : [],
      clockSkew: (l = o == null ? void 0 : o.clockSkew) != null ? l : 0,
      sheetSaved: s === "saved"
    };
  }
  /** Until the run is over. */
  over() {
    return new Promise((e) => {
      let t = () => void 0;
      t = this.batch.observe(({ phase: r }) => {
        if (!be(r)) {
          void Promise.resolve().then(() => t());
          e();
        }
      });
    });
  }
  onBatch(e, t) {
    const { store: r } = this;
    const o = be(r.state.batch.phase);
    const s = be(e.phase);
    r.set(m({
      batch: e
    }, s ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
    if (o && !s) {
      this.ended(e.phase, e.task);
    }
  }
  ended(e, t) {
    const { store: r, dependencies: o } = this;
    if (e.kind === "stopped" && e.because.kind === "sessionLost") {
      const s = t === "finish" ? r.rows.filter(({ id: i }) => i === e.row) : void 0;
      this.starting.resumeAfterLogin(s);
    }
    if (t !== "ask") {
      o.onFinished(vt(r.rows));
    }
  }
};

// taken:core/accounts/contract/password
var Ct = mw.libs.accountCreator.parts.core.modules[23];

// src/accounts/list/create/passwords.ts
function to(n, e, t) {
  const r = n.filter((o) => k(o, e) === "generate" && o.request.password === "");
  for (const o of r) {
    o.request = f(m({}, o.request), { password: Ct(t) });
    o.passwordSource = "made";
  }
  return r.map(({ id: o }) => o);
}
function ro(n) {
  const e = new Map(n.map(({ request: r }) => [r.username, r.password]));
  const t = new Map(n.map((r) => [r.canonical, r.request.password]));
  e.delete("");
  t.delete("");
  return (r) => {
    var o, s;
    return (s = (o = e.get(r.request.username)) != null ? o : t.get(r.canonical)) != null ? s : "";
  };
}
function no(n, e) {
  const t = ro(e);
  const r = [];
  for (const o of n) {
    const s = t(o);
    if (s !== "" && o.request.password === "") {
      o.request = f(m({}, o.request), { password: s });
      r.push(o.id);
    }
  }
  return r;
}
function oo(n, e) {
  const t = ro(e);
  return n.every((r) => t(r) === r.request.password);
}

// src/accounts/list/list-sheet.ts
var Pt = class {
  constructor(e, t, r, o, s, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.randomBytes = o;
    this.reader = s;
    this.sheetOptions = i;
  }
  /** Must the sheet be saved before the batch may begin? */
  get needsSheet() {
    const { mode: e, sheet: t } = this.store.state;
    return this.startable.some((r) => k(r, e) === "generate" && (t !== "saved" || r.request.password === ""));
  }
  /** The rows that can be created as they stand. */
  get startable() {
    return this.store.rows.filter((e) => (E(e) || xr(e)) && !this.isWithoutPassword(e));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((e) => U(e) && this.isWithoutPassword(e));
  }
  /**
   * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
   * has the one in the sheet.
   */
  get renewable() {
    const { mode: e } = this.store.state;
    return this.awaitingSheet.filter((t) => k(t, e) === "generate" && (t.attempt === null || t.attempt.sentAt === null));
  }
  /** The accounts of which the password is not here, but in the sheet alone. */
  get withoutSlip() {
    return this.store.rows.filter((e) => {
      const t = A(e);
      return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
    });
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(e) {
    return e.passwordSource === "sheet" && e.request.password === "" && k(e, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    const e = new Set(to(this.startable, this.store.state.mode, this.randomBytes));
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
    const { mode: r, sheet: o } = t.state;
    const s = st(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(s);
    const i = no(t.rows, s);
    this.check.local.checkAll(t.rows);
    const a = t.rows.filter((l) => A(l) === null && l.request.password !== "" && k(l, r) === "generate");
    t.set({ sheet: i.length > 0 && oo(a, s) ? "saved" : o, problem: null }, i);
    void this.check.ask(t.rows.filter((l) => l.state === "checking" || l.state === "unchecked" || i.includes(l.id) && E(l) && k(l, r) === "type"));
    return i.length;
  }
  /** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
  awaitFile(e) {
    return h(this, null, function* () {
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
    var r, o;
    const { store: e } = this;
    const t = e.rows.filter(({ state: s, request: i }) => (s === "created" || s === "already") && i.password !== "");
    for (const s of t) {
      s.request = f(m({}, s.request), { password: "" });
      s.passwordSource = "sheet";
      if (s.state === "created") {
        s.wiki = null;
      }
      this.table.edits.forget(s, "password");
    }
    this.table.forgetRemoved();
    e.setRows(t);
    if (!e.rows.some(U)) {
      e.set({ values: ut(e.state.values, (o = (r = e.state.opening) == null ? void 0 : r.requests) != null ? o : []) });
    }
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(e) {
    for (const t of this.store.rows) {
      if (t.passwordSource === "made" && k(t, e) === "type") {
        t.request = f(m({}, t.request), { password: "" });
        t.passwordSource = "given";
        this.table.edits.forget(t, "password");
      }
    }
  }
};

// src/accounts/list/table-edits.ts
function Ii(n, e) {
  return n.id - e.id;
}
function so(n, e) {
  var s, i;
  const t = e.replace(/\r\n?/g, "\n").split("\n");
  const r = /* @__PURE__ */ new Map();
  const o = /* @__PURE__ */ new Map();
  for (const a of [...n].sort(Ii)) {
    const l = (s = t[a.line - 1]) != null ? s : "";
    const u = ((i = o.get(l)) != null ? i : 0) + 1;
    o.set(l, u);
    r.set(`${u} ${l}`, a);
  }
  return r;
}
var Ot = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
  }
  edit(e, t, r) {
    const o = f(m({}, this.fields.get(e)), { [t]: r });
    this.fields.set(e, o);
    this.changes.set(e, o);
  }
  /** What was put into the field in place of what its line says; undefined: nothing was. */
  edited(e, t) {
    var r;
    return (r = this.fields.get(e)) == null ? void 0 : r[t];
  }
  /** The field is as its line says again. */
  forget(e, t) {
    var s;
    const i = (s = this.fields.get(e)) != null ? s : {}, { [t]: r } = i, o = ae(i, [zr(t)]);
    if (r !== void 0) {
      this.fields.set(e, o);
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
  carry(e, t, r, o) {
    const { changes: s, fields: i } = this;
    if (s.size === 0) {
      return [];
    }
    this.clear();
    const a = so(r, o);
    const l = [];
    so(e, t).forEach((u, p) => {
      const d = a.get(p);
      const w = s.get(u);
      if (!d || w === void 0) {
        return;
      }
      const v = i.get(u);
      if (v) {
        d.request = m(m({}, d.request), v);
        d.passwordSource = v.password === void 0 ? d.passwordSource : u.passwordSource;
        this.fields.set(d, v);
        this.changes.set(d, v);
      }
      if (w === "removed") {
        this.remove(d);
        l.push(d);
      }
    });
    return l;
  }
};

// src/accounts/list/list-table.ts
var Et = class {
  constructor(e, t) {
    this.store = e;
    this.check = t;
    this.edits = new Ot();
    /** People of whom the text says nothing; see ListDraft.setGuests(). */
    this.guests = [];
    this.removed = [];
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(e, t, r) {
    const { store: o } = this;
    if (o.isRunning) {
      return;
    }
    e.request = f(m({}, e.request), { [t]: r });
    if (t === "password") {
      e.passwordSource = "given";
    }
    this.edits.edit(e, t, r);
    e.overrides = [];
    if (e.attempt) {
      e.attempt = R(e.attempt);
      e.wiki = null;
    }
    e.state = "unchecked";
    const s = this.check.edited(e);
    o.set({ sheet: "none" }, s.concat(e).map(({ id: i }) => i));
    this.check.askOpen(s);
  }
  /** Has a row created all the same, where the wiki lets this person. */
  override(e, t, r) {
    const { override: o } = t;
    if (o !== null && !this.store.isRunning) {
      e.overrides = e.overrides.filter((s) => s !== o).concat(r ? o : []);
      this.store.setRows(this.check.local.update([e]).concat(e));
    }
  }
  /** Puts free names beside one that is taken. */
  alternatives(e) {
    return this.check.alternatives(e);
  }
  remove(e) {
    const { rows: t, isRunning: r } = this.store;
    const o = t.indexOf(e);
    if (o !== -1 && !r) {
      this.removed.push({ row: e, place: o });
      this.edits.remove(e);
      this.replace(t.filter((s) => s !== e), this.check.local.remove([e]));
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
    for (const [o, s] of e) {
      o.request = f(m({}, o.request), { username: s });
      o.overrides = [];
      o.state = "unchecked";
      if (s === "") {
        r.forget(o, "username");
      } else {
        r.edit(o, "username", s);
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
    const o = t.split("\n").length;
    const s = e.concat(this.guests.map((l, u) => W(e.length + u + 1, o + u + 1, l)));
    const i = r.rows.concat(this.removed.map(({ row: l }) => l));
    const a = new Set(this.edits.carry(i, r.state.text, s, t));
    this.removed = [...a].map((l, u) => ({ row: l, place: s.indexOf(l) - u }));
    return { rows: s.filter((l) => !a.has(l)), removed: a.size };
  }
  replace(e, t) {
    this.store.replaceRows(e, { undoable: this.removed.length, sheet: "none" }, t.map(({ id: r }) => r));
    this.check.askOpen(t);
  }
};

// taken:read/accounts/list/delimited-text
var io = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/list-text.ts
function ao(n) {
  return io([
    ["Username", "E-mail", "Real name"],
    ...n.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
  ], "	", "\n");
}

// src/accounts/list/account-list.ts
var $t = class {
  constructor(e) {
    this.dependencies = e;
    this.store = new Lt();
    /** What it was opened with. */
    this.asked = { accounts: [], reason: "", mail: null, many: true };
    const { store: t } = this;
    this.checking = new rt(t, e);
    this.table = new Et(t, this.checking);
    this.sheet = new Pt(
      t,
      this.checking,
      this.table,
      e.randomBytes,
      e.reader,
      () => this.draft.sheetOptions
    );
    this.draft = new it(
      t,
      this.checking,
      this.table,
      this.sheet,
      e.reader,
      e.columns
    );
    this.run = new Tt(t, this.checking, this.sheet, e);
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
    return this.rows.filter(E);
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
    const { stage: e, sheet: t, resultsSeen: r, text: o } = this.state;
    const s = e.kind === "list" || e.kind === "check";
    const i = this.rows.some(({ passwordSource: a }) => a === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...s && !this.store.hasBegun && (o.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
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
    return k(e, this.state.mode);
  }
  /**
   * Begins with what the wiki said when view *one* was opened, or asks it.
   *
   * @param asked
   * @param known What the wiki has said already; null: it has not been asked
   */
  open(e, t = null) {
    return h(this, null, function* () {
      const { store: r } = this;
      this.asked = e;
      r.set({ place: { kind: "opening" } });
      try {
        const o = t != null ? t : yield this.dependencies.service.open();
        const s = fn(o.requests).filter(Me);
        const [i] = s;
        r.set({ opening: o, modes: s });
        if (o.impediments.length > 0 || i === void 0) {
          r.set({ place: { kind: "impossible", impediments: o.impediments } });
          return;
        }
        const { local: a } = this.checking;
        a.context = f(m({}, a.context), { rules: o.rules, requests: o.requests });
        const l = e.mail === false ? s.find((u) => u !== "mail") : void 0;
        this.begin(e, o, l != null ? l : i, yield this.run.brokenOff(o.me));
      } catch (o) {
        const { code: s, text: i } = C.from(o);
        r.set({ place: { kind: "openingFailed", code: s, text: i } });
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
    return h(this, null, function* () {
      for (const e of this.rows.filter(({ state: t }) => t === "refused")) {
        e.attempt = e.attempt && R(e.attempt);
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
  begin(e, t, r, o) {
    const s = {};
    for (const a of Ie(t.requests, r)) {
      Ve(s, a.name, mn(a));
    }
    this.table.clear();
    const i = e.accounts.map((a, l) => W(l + 1, l + 2, a));
    this.store.replaceRows(i, {
      place: { kind: "list" },
      text: i.length > 0 ? ao(i) : "",
      parsed: null,
      mode: r,
      reason: e.reason,
      values: s,
      brokenOff: o,
      sheet: "none",
      undoable: 0,
      problem: null,
      quota: null,
      resultsSeen: true
    });
    if (i.length > 0) {
      void this.check();
    }
  }
};

// taken:core/app/browser
var co = mw.libs.accountCreator.parts.core.modules[39];
var lo = mw.libs.accountCreator.parts.core.modules[40];

// src/app/list-browser.ts
var uo = {
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
function po(n) {
  window.addEventListener("focus", n);
  return () => window.removeEventListener("focus", n);
}
var mo = {
  get: (n) => localStorage.getItem(n),
  set: (n, e) => localStorage.setItem(n, e)
};

// src/app/run-lock.ts
var Hi = "accountCreator.run.";
var Ui = 1e3;
var ji = new Promise(() => {
});
function Tr(n) {
  const e = navigator.locks;
  return e ? new Promise((t) => {
    const r = new AbortController();
    const o = setTimeout(() => r.abort(), Ui);
    e.request(Hi + n, { signal: r.signal }, () => {
      clearTimeout(o);
      t(true);
      return ji;
    }).catch(() => {
      clearTimeout(o);
      t(!r.signal.aborted);
    });
  }) : Promise.resolve(true);
}

// taken:core/app/load-part-gadget
var K = mw.libs.accountCreator.parts.core.modules[41];

// taken:core/app/part-problem
var ee = mw.libs.accountCreator.parts.core.modules[42];

// src/i18n/en.json
var ho = { "accountcreator-mode-generate-list": "Make safe passwords; I save them in a sheet before anything is created", "accountcreator-mode-type-list": "The list has a column with passwords", "accountcreator-title-list": "Create many accounts", "accountcreator-title-progress": "($1/$2)", "accountcreator-to-one": "One account", "accountcreator-list": "Names of the people, one on each line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "There is no name in the list yet.", "accountcreator-file": "or open a file:", "accountcreator-page": "From a page of this wiki", "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.", "accountcreator-column-state": "State", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "Not used", "accountcreator-column-how": "How they get in", "accountcreator-columns-first": "Please say first how the list is to be read.", "accountcreator-nameless": "{{PLURAL:$1|One person has|$1 people have}} no username.", "accountcreator-make-usernames": "Make usernames", "accountcreator-guests": "Add guests without names", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "taken for headings", "accountcreator-parse-total": "taken for a total, not for a person", "accountcreator-parse-markup": "taken for mark-up, not for a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-again": "named above already, counted once", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-broken-quotes": "a quotation mark is not closed", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a password mode", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-check-again": "Check again", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you leave here as it is.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. Nothing was created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the account under way is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were made for this list and are in no sheet that you said is saved. If you close the dialog, they stay here until you leave or reload the page; then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. After that, you have only what you saved of them.", "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.", "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Look again", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Has an account", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Not known", "accountcreator-state-skipped": "Left out", "accountcreator-count": "$1 × $2", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Look again", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention and {{PLURAL:$1|is|are}} shown first. The other {{PLURAL:$2|row is|$2 rows are}} behind “$3”.", "accountcreator-shown-first-done": "Nothing is left to mend here. “$1” shows the whole list.", "accountcreator-undo": "Undo removal", "accountcreator-remove": "Remove $1 from the list", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Asking …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create it all the same", "accountcreator-finish": "Finish", "accountcreator-leave-all-steps": "Leave all such unfinished", "accountcreator-leave-all-question": "The list goes on, and this account and all others for which the wiki wants something more stay unfinished. Their owners have to finish the set-up themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits, and goes on when this is answered or left.", "accountcreator-remark-name-missing": "There is no name.", "accountcreator-remark-name-invalid": "A username cannot look like this.", "accountcreator-remark-name-taken": "There is an account of this name already.", "accountcreator-remark-name-taken-by": "There is an account of this name already. $2 created it on $1.", "accountcreator-remark-name-taken-since": "There has been an account of this name since $1.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "The same name stands in line $1.", "accountcreator-remark-email-missing": "There is no e-mail address for the password.", "accountcreator-remark-email-repeated": "The same address stands in line $1.", "accountcreator-remark-email-required": "This wiki wants an e-mail address for every account.", "accountcreator-remark-realname-required": "This wiki wants a real name for every account.", "accountcreator-remark-password-missing": "There is no password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Looks like the name in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name of the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-has-account": "This person has an account already.", "accountcreator-remark-has-account-since": "This person has had an account since $1.", "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.", "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-problem-nothing": "There is nothing to create in this list.", "accountcreator-problem-busy": "The list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first: then this list goes on by itself.", "accountcreator-problem-sheet": "Some of these passwords are made here and kept nowhere else. Save the sheet with the passwords first; then the accounts can be created.", "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first; then the list goes on by itself.", "accountcreator-problem-passwords": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more. Open the sheet that you saved before.", "accountcreator-problem-field": "The wiki wants “$1” filled in for every account, and it is empty.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "The sheet is saved", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are nowhere else.", "accountcreator-fetching": "Getting what is needed for this …", "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the account under way …", "accountcreator-resume": "Go on", "accountcreator-resume-left": "Create the {{PLURAL:$1|one that is|$1 that are}} left", "accountcreator-stop": "Stop", "accountcreator-retry": "Mend the refused ones", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results are taken away. What you have not saved is lost.", "accountcreator-replace-list": "Another script on this page wants to put another list here.", "accountcreator-lose-list": "The list that is here is taken away. Nothing was created from it yet.", "accountcreator-lose-passwords": "The passwords that were made for this list are in no sheet that you said is saved. They are lost.", "accountcreator-lose-results": "What became of the accounts is taken away: you have only what you saved of it.", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not keep notes of this run. Do not reload the page before it is through.", "accountcreator-challenge-for": "Answer, for the account “$1”", "accountcreator-answer": "Answer", "accountcreator-wait-wiki": "The wiki asks for patience. Going on in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki does not answer. Asking again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki creates no more accounts for you at the moment. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then go on. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then go on. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you come back to this tab, the list goes on by itself.", "accountcreator-stop-offline": "The connection did not come back. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki does not answer any more. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki gave no new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "AccountCreator failed. The rest of the list is still here; please tell the gadget’s maintainers: $1", "accountcreator-resume-when": "Go on", "accountcreator-resume-by-hand": "when I say so", "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open", "accountcreator-resume-at": "Going on by itself at $1.", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created; the password is on its way by e-mail.", "accountcreator-row-unfinished": "The wiki wants something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer came. It is not known whether the account exists.", "accountcreator-broken-off": "A list broke off here: $1 of $2 are done.", "accountcreator-broken-off-go-on": "Go on with it", "accountcreator-broken-off-forget": "Forget it", "accountcreator-broken-off-forget-question": "What is kept here of the list and its results is lost. Accounts that exist stay.", "accountcreator-broken-off-unreadable": "A list broke off here, but the notes of it cannot be read. Paste the list again: what you created already is recognised.", "accountcreator-broken-off-elsewhere": "A list was begun in another tab of this browser, which is still open. Go on with it there." };

// taken:core/ui/shared/explanation-view
var fo = mw.libs.accountCreator.parts.core.modules[45];
var wo = mw.libs.accountCreator.parts.core.modules[46];
var go = mw.libs.accountCreator.parts.core.modules[47];

// src/ui/shared/gathered-changes.ts
var Gi = 500;
var Mt = class {
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
    const o = performance.now();
    const s = r === "soon" ? o : Math.max(o, this.shown + Gi);
    if (s < this.due) {
      this.due = s;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.showNow(), s - o);
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
var bo = mw.libs.accountCreator.parts.core.modules[50];
var c = mw.libs.accountCreator.parts.core.modules[52];

// src/ui/list/lazy-export.ts
var Nt = class {
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
    return h(this, null, function* () {
      this.say(c("accountcreator-fetching"));
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
    return h(this, null, function* () {
      this.ready = (yield this.source.fetch()).exportList;
    });
  }
};

// taken:core/ui/shared/ask
var te = mw.libs.accountCreator.parts.core.modules[43];

// src/ui/list/loss-texts.ts
function yo(n) {
  const e = n.unsavedWork;
  if (n.run.isBusy) {
    return c("accountcreator-close-run");
  }
  if (e.includes("passwords")) {
    return c("accountcreator-close-passwords");
  }
  if (e.includes("results") && n.state.stage.kind !== "results") {
    return c("accountcreator-close-results");
  }
  return e.includes("list") || n.state.stage.kind === "check" && !n.isMending ? c("accountcreator-close-list") : null;
}
function Cr({ unsavedWork: n }) {
  const e = [
    ...n.includes("list") ? [c("accountcreator-lose-list")] : [],
    ...n.includes("passwords") ? [c("accountcreator-lose-passwords")] : [],
    ...n.includes("results") ? [c("accountcreator-lose-results")] : []
  ];
  return e.length > 0 ? e.join("\n") : c("accountcreator-start-over-question");
}
function vo(n) {
  return [c("accountcreator-replace-list"), Cr(n)].join("\n");
}

// src/ui/list/list-actions.ts
function zi(n) {
  return h(this, null, function* () {
    if (yield te(Cr(n), c("accountcreator-start-over")).then(() => true, () => false)) {
      n.startOver();
    }
  });
}
function Qi(n) {
  if (n.state.checker.running) {
    n.cancelCheck();
  } else {
    n.run.stop();
  }
}
function ko(n, e, t) {
  switch (e) {
    case "back":
      n.backToList();
      break;
    case "many":
      void zi(n);
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
      Qi(n);
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

// src/ui/list/list-buttons.ts
function Ro(n) {
  const { stage: e } = n.state;
  const t = { action: "close", label: c("accountcreator-close") };
  const r = { action: "one", label: c("accountcreator-to-one") };
  switch (e.kind) {
    case "opening":
    case "impossible":
      return [t];
    case "openingFailed":
      return [t, { action: "reopen", label: c("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [
        r,
        t,
        { action: "check", label: c("accountcreator-check"), kind: "progressive" }
      ];
    case "check":
      return Yi(n, [r, t]);
    case "run":
      return Ji(n);
    case "results":
      return Xi(n, [r, t]);
    default:
      return b(e);
  }
}
function Yi(n, e) {
  const t = n.run.startable.length;
  const { running: r, failed: o, cancelled: s } = n.state.checker;
  const i = r || t === 0;
  return [
    {
      action: "back",
      label: n.isMending ? c("accountcreator-back-to-results") : c("accountcreator-back-to-list")
    },
    ...e,
    ...r ? [{ action: "stop", label: c("accountcreator-cancel-check") }] : o > 0 || s ? [{ action: "check", label: c("accountcreator-check-again") }] : [],
    ...n.sheet.needsSheet ? xo(n, i) : [{ action: "start", label: c("accountcreator-start", t), kind: "progressive", disabled: i }]
  ];
}
function xo(n, e) {
  return n.state.sheet === "prepared" ? [
    { action: "save-sheet", label: c("accountcreator-save-sheet-again"), disabled: e },
    { action: "sheet-saved", label: c("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
  ] : [{ action: "save-sheet", label: c("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
}
function Ji(n) {
  const { phase: e, halting: t } = n.state.batch;
  return [
    { action: "stop", label: c("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
    e.kind === "paused" ? { action: "resume", label: c("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: c("accountcreator-pause"), disabled: t !== null }
  ];
}
function Xi(n, e) {
  const t = n.run.left.length;
  const { checker: r, isSheetComing: o } = n.state;
  const s = r.running || n.run.isBusy || o;
  return [
    { action: "many", label: c("accountcreator-start-over") },
    { action: "save-csv", label: c("accountcreator-save-csv") },
    ...n.rows.some(Be) ? [
      { action: "copy-wikitext", label: c("accountcreator-copy-wikitext") },
      { action: "copy-names", label: c("accountcreator-copy-names") },
      { action: "print-slips", label: c("accountcreator-print-slips"), disabled: o }
    ] : [],
    ...n.rows.some(({ state: i }) => i === "refused") ? [{ action: "retry", label: c("accountcreator-retry") }] : [],
    ...t === 0 ? [] : n.sheet.needsSheet ? xo(n, s) : [{ action: "resume", label: c("accountcreator-resume-left", t), kind: "progressive", disabled: s }],
    ...e
  ];
}

// node_modules/lit-html/lit-html.js
var ve = globalThis;
var So = (n) => n;
var Ft = ve.trustedTypes;
var Ao = Ft ? Ft.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
var $o = "$lit$";
var G = `lit$${Math.random().toFixed(9).slice(2)}$`;
var Mo = "?" + G;
var Zi = `<${Mo}>`;
var oe = document;
var ke = () => oe.createComment("");
var Re = (n) => null === n || "object" != typeof n && "function" != typeof n;
var Br = Array.isArray;
var ea = (n) => Br(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
var Pr = "[ 	\n\f\r]";
var ye = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var Lo = /-->/g;
var To = />/g;
var re = RegExp(`>|${Pr}(?:([^\\s"'>=/]+)(${Pr}*=${Pr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
var Co = /'/g;
var Po = /"/g;
var No = /^(?:script|style|textarea|title)$/i;
var qr = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
var y = qr(1);
var jp = qr(2);
var Kp = qr(3);
var z = /* @__PURE__ */ Symbol.for("lit-noChange");
var g = /* @__PURE__ */ Symbol.for("lit-nothing");
var Oo = /* @__PURE__ */ new WeakMap();
var ne = oe.createTreeWalker(oe, 129);
function Fo(n, e) {
  if (!Br(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return void 0 !== Ao ? Ao.createHTML(e) : e;
}
var ta = (n, e) => {
  const t = n.length - 1, r = [];
  let o, s = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", i = ye;
  for (let a = 0; a < t; a++) {
    const l = n[a];
    let u, p, d = -1, w = 0;
    for (; w < l.length && (i.lastIndex = w, p = i.exec(l), null !== p); ) w = i.lastIndex, i === ye ? "!--" === p[1] ? i = Lo : void 0 !== p[1] ? i = To : void 0 !== p[2] ? (No.test(p[2]) && (o = RegExp("</" + p[2], "g")), i = re) : void 0 !== p[3] && (i = re) : i === re ? ">" === p[0] ? (i = o != null ? o : ye, d = -1) : void 0 === p[1] ? d = -2 : (d = i.lastIndex - p[2].length, u = p[1], i = void 0 === p[3] ? re : '"' === p[3] ? Po : Co) : i === Po || i === Co ? i = re : i === Lo || i === To ? i = ye : (i = re, o = void 0);
    const v = i === re && n[a + 1].startsWith("/>") ? " " : "";
    s += i === ye ? l + Zi : d >= 0 ? (r.push(u), l.slice(0, d) + $o + l.slice(d) + G + v) : l + G + (-2 === d ? a : v);
  }
  return [Fo(n, s + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
};
var xe = class n {
  constructor({ strings: e, _$litType$: t }, r) {
    let o;
    this.parts = [];
    let s = 0, i = 0;
    const a = e.length - 1, l = this.parts, [u, p] = ta(e, t);
    if (this.el = n.createElement(u, r), ne.currentNode = this.el.content, 2 === t || 3 === t) {
      const d = this.el.content.firstChild;
      d.replaceWith(...d.childNodes);
    }
    for (; null !== (o = ne.nextNode()) && l.length < a; ) {
      if (1 === o.nodeType) {
        if (o.hasAttributes()) for (const d of o.getAttributeNames()) if (d.endsWith($o)) {
          const w = p[i++], v = o.getAttribute(d).split(G), S = /([.?@])?(.*)/.exec(w);
          l.push({ type: 1, index: s, name: S[2], strings: v, ctor: "." === S[1] ? $r : "?" === S[1] ? Mr : "@" === S[1] ? Nr : me }), o.removeAttribute(d);
        } else d.startsWith(G) && (l.push({ type: 6, index: s }), o.removeAttribute(d));
        if (No.test(o.tagName)) {
          const d = o.textContent.split(G), w = d.length - 1;
          if (w > 0) {
            o.textContent = Ft ? Ft.emptyScript : "";
            for (let v = 0; v < w; v++) o.append(d[v], ke()), ne.nextNode(), l.push({ type: 2, index: ++s });
            o.append(d[w], ke());
          }
        }
      } else if (8 === o.nodeType) if (o.data === Mo) l.push({ type: 2, index: s });
      else {
        let d = -1;
        for (; -1 !== (d = o.data.indexOf(G, d + 1)); ) l.push({ type: 7, index: s }), d += G.length - 1;
      }
      s++;
    }
  }
  static createElement(e, t) {
    const r = oe.createElement("template");
    return r.innerHTML = e, r;
  }
};
function pe(n, e, t = n, r) {
  var i, a, l;
  if (e === z) return e;
  let o = void 0 !== r ? (i = t._$Co) == null ? void 0 : i[r] : t._$Cl;
  const s = Re(e) ? void 0 : e._$litDirective$;
  return (o == null ? void 0 : o.constructor) !== s && ((a = o == null ? void 0 : o._$AO) == null ? void 0 : a.call(o, false), void 0 === s ? o = void 0 : (o = new s(n), o._$AT(n, t, r)), void 0 !== r ? ((l = t._$Co) != null ? l : t._$Co = [])[r] = o : t._$Cl = o), void 0 !== o && (e = pe(n, o._$AS(n, e.values), o, r)), e;
}
var Er = class {
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
    var u;
    const { el: { content: t }, parts: r } = this._$AD, o = ((u = e == null ? void 0 : e.creationScope) != null ? u : oe).importNode(t, true);
    ne.currentNode = o;
    let s = ne.nextNode(), i = 0, a = 0, l = r[0];
    for (; void 0 !== l; ) {
      if (i === l.index) {
        let p;
        2 === l.type ? p = new Se(s, s.nextSibling, this, e) : 1 === l.type ? p = new l.ctor(s, l.name, l.strings, this, e) : 6 === l.type && (p = new Fr(s, this, e)), this._$AV.push(p), l = r[++a];
      }
      i !== (l == null ? void 0 : l.index) && (s = ne.nextNode(), i++);
    }
    return ne.currentNode = oe, o;
  }
  p(e) {
    let t = 0;
    for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
  }
};
var Se = class n {
  get _$AU() {
    var e, t;
    return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
  }
  constructor(e, t, r, o) {
    var s;
    this.type = 2, this._$AH = g, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = o, this._$Cv = (s = o == null ? void 0 : o.isConnected) != null ? s : true;
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
    e = pe(this, e, t), Re(e) ? e === g || null == e || "" === e ? (this._$AH !== g && this._$AR(), this._$AH = g) : e !== this._$AH && e !== z && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : ea(e) ? this.k(e) : this._(e);
  }
  O(e) {
    return this._$AA.parentNode.insertBefore(e, this._$AB);
  }
  T(e) {
    this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
  }
  _(e) {
    this._$AH !== g && Re(this._$AH) ? this._$AA.nextSibling.data = e : this.T(oe.createTextNode(e)), this._$AH = e;
  }
  $(e) {
    var s;
    const { values: t, _$litType$: r } = e, o = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = xe.createElement(Fo(r.h, r.h[0]), this.options)), r);
    if (((s = this._$AH) == null ? void 0 : s._$AD) === o) this._$AH.p(t);
    else {
      const i = new Er(o, this), a = i.u(this.options);
      i.p(t), this.T(a), this._$AH = i;
    }
  }
  _$AC(e) {
    let t = Oo.get(e.strings);
    return void 0 === t && Oo.set(e.strings, t = new xe(e)), t;
  }
  k(e) {
    Br(this._$AH) || (this._$AH = [], this._$AR());
    const t = this._$AH;
    let r, o = 0;
    for (const s of e) o === t.length ? t.push(r = new n(this.O(ke()), this.O(ke()), this, this.options)) : r = t[o], r._$AI(s), o++;
    o < t.length && (this._$AR(r && r._$AB.nextSibling, o), t.length = o);
  }
  _$AR(e = this._$AA.nextSibling, t) {
    var r;
    for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
      const o = So(e).nextSibling;
      So(e).remove(), e = o;
    }
  }
  setConnected(e) {
    var t;
    void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
  }
};
var me = class {
  get tagName() {
    return this.element.tagName;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  constructor(e, t, r, o, s) {
    this.type = 1, this._$AH = g, this._$AN = void 0, this.element = e, this.name = t, this._$AM = o, this.options = s, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = g;
  }
  _$AI(e, t = this, r, o) {
    const s = this.strings;
    let i = false;
    if (void 0 === s) e = pe(this, e, t, 0), i = !Re(e) || e !== this._$AH && e !== z, i && (this._$AH = e);
    else {
      const a = e;
      let l, u;
      for (e = s[0], l = 0; l < s.length - 1; l++) u = pe(this, a[r + l], t, l), u === z && (u = this._$AH[l]), i || (i = !Re(u) || u !== this._$AH[l]), u === g ? e = g : e !== g && (e += (u != null ? u : "") + s[l + 1]), this._$AH[l] = u;
    }
    i && !o && this.j(e);
  }
  j(e) {
    e === g ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
  }
};
var $r = class extends me {
  constructor() {
    super(...arguments), this.type = 3;
  }
  j(e) {
    this.element[this.name] = e === g ? void 0 : e;
  }
};
var Mr = class extends me {
  constructor() {
    super(...arguments), this.type = 4;
  }
  j(e) {
    this.element.toggleAttribute(this.name, !!e && e !== g);
  }
};
var Nr = class extends me {
  constructor(e, t, r, o, s) {
    super(e, t, r, o, s), this.type = 5;
  }
  _$AI(e, t = this) {
    var i;
    if ((e = (i = pe(this, e, t, 0)) != null ? i : g) === z) return;
    const r = this._$AH, o = e === g && r !== g || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, s = e !== g && (r === g || o);
    o && this.element.removeEventListener(this.name, this, r), s && this.element.addEventListener(this.name, this, e), this._$AH = e;
  }
  handleEvent(e) {
    var t, r;
    "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
  }
};
var Fr = class {
  constructor(e, t, r) {
    this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AI(e) {
    pe(this, e);
  }
};
var Or = ve.litHtmlPolyfillSupport;
var Eo;
Or == null ? void 0 : Or(xe, Se), ((Eo = ve.litHtmlVersions) != null ? Eo : ve.litHtmlVersions = []).push("3.3.3");
var x = (n, e, t) => {
  var s, i;
  const r = (s = t == null ? void 0 : t.renderBefore) != null ? s : e;
  let o = r._$litPart$;
  if (void 0 === o) {
    const a = (i = t == null ? void 0 : t.renderBefore) != null ? i : null;
    r._$litPart$ = o = new Se(e.insertBefore(ke(), a), a, void 0, t != null ? t : {});
  }
  return o._$AI(n), o;
};

// node_modules/lit-html/directive.js
var Bo = (n) => (...e) => ({ _$litDirective$: n, values: e });
var Bt = class {
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

// node_modules/lit-html/directives/guard.js
var ra = {};
var se = Bo(class extends Bt {
  constructor() {
    super(...arguments), this.ot = ra;
  }
  render(n, e) {
    return e();
  }
  update(n, [e, t]) {
    if (Array.isArray(e)) {
      if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, o) => r === this.ot[o])) return z;
    } else if (this.ot === e) return z;
    return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
  }
});

// src/ui/list/message-box.ts
var T = class {
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
    x(e != null ? e : g, this.content);
    this.widget.toggle(e !== null);
  }
};

// src/ui/list/lazy-view.ts
var N = class {
  constructor(e) {
    this.source = e;
    this.element = document.createElement("div");
    this.content = document.createElement("div");
    this.problem = new T("error");
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
    return h(this, null, function* () {
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
        this.problem.show(y`<p>${this.source.problemText(e)}</p>`);
        return null;
      }
    });
  }
};

// src/ui/list/local-texts.ts
function Ae(n) {
  return n.filter((e) => e !== "").join(mw.msg("comma-separator"));
}
function na(n) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(n).length > 0;
  } catch (e) {
    return false;
  }
}
function qo(n) {
  return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(na), n);
}
function Do(n) {
  return qo({ dateStyle: "medium", timeStyle: "short" }).format(n);
}
function Le(n) {
  return qo({ dateStyle: "medium" }).format(Number(n));
}
function _o(n) {
  return new Date(n.getTime() - n.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}

// taken:core/ui/shared/wiki-html
var Te = mw.libs.accountCreator.parts.core.modules[59];
var qt = mw.libs.accountCreator.parts.core.modules[60];

// src/ui/list/stop-view.ts
var oa = 36e5;
var sa = [1, 6, 12, 24];
function _t(n) {
  switch (n.kind) {
    case "nothing":
      return c("accountcreator-problem-nothing");
    case "busy":
      return c("accountcreator-problem-busy");
    case "otherTab":
      return c("accountcreator-problem-other-tab");
    case "sheetNotSaved":
      return c("accountcreator-problem-sheet");
    case "loggedOut":
      return c("accountcreator-problem-logged-out", n.me);
    case "passwordsMissing":
      return c("accountcreator-problem-passwords", n.rows.length);
    case "fieldMissing":
      return c("accountcreator-problem-field", qt(n.label) || n.field);
    default:
      return b(n);
  }
}
function Wo(n, e) {
  switch (n.kind) {
    case "wiki":
      return c("accountcreator-wait-wiki", e);
    case "offline":
      return c("accountcreator-wait-offline", e);
    case "silent":
      return c("accountcreator-wait-silent", e);
    default:
      return b(n);
  }
}
function ia(n) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? c("accountcreator-stop-session", e) : c("accountcreator-stop-session-other", e, n);
}
function Dr(n) {
  switch (n.kind) {
    case "person":
      return c("accountcreator-stop-person");
    case "refused":
      return c("accountcreator-stop-refused");
    case "sessionLost":
      return ia(n.now);
    case "offline":
      return c("accountcreator-stop-offline");
    case "silent":
      return c("accountcreator-stop-silent");
    case "noChallenge":
      return c("accountcreator-stop-challenge");
    case "broken":
      return c("accountcreator-stop-broken", n.error);
    default:
      return b(n);
  }
}
var Dt = class {
  /**
   * @param list
   * @param exemption Where the view comes from that helps to ask for a higher limit
   */
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.box = new T("warning");
    this.onHours = ({ target: e }) => {
      const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
      this.list.run.resumeAt(t === 0 ? null : Date.now() + t * oa);
    };
    this.exemption = new N(t);
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
    return y`
			<p><strong>${Dr(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused, t) : g}
			${e.kind === "sessionLost" ? this.loginTemplate() : g}`;
  }
  refusalTemplate({ message: e, code: t }, r) {
    const { advice: o, action: s } = B(t);
    return y`
			<div>${se([e], () => P(e) ? g : Te(e))}</div>
			<p>${c(o)}</p>
			${s === "raiseLimit" ? this.limitTemplate(r) : g}`;
  }
  loginTemplate() {
    return y`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${c("accountcreator-log-in")}</a>
			</p>
			<p>${c("accountcreator-log-in-then")}</p>`;
  }
  limitTemplate(e) {
    const { resumeAt: t } = e;
    this.exemption.render(e, true);
    const r = sa.map((o) => y`<option value=${o}>${c("accountcreator-resume-hours", o)}</option>`);
    return y`
			<p>
				<label>
					${c("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onHours}>
						<option value="0">${c("accountcreator-resume-by-hand")}</option>
						${r}
					</select>
				</label>
				<span role="status">${t === null ? "" : c("accountcreator-resume-at", Do(t))}</span>
			</p>
			${this.exemption.element}`;
  }
};

// src/ui/list/list-status.ts
function aa({ phase: n, halting: e }) {
  if (n.kind === "waiting") {
    return Wo(n.because, Math.max(0, Math.ceil((n.until - Date.now()) / 1e3)));
  }
  return n.kind === "paused" ? c("accountcreator-paused") : e ? c("accountcreator-halting") : "";
}
function Vo({ state: n, sheet: e }) {
  const { stage: t, batch: r, checker: o, problem: s } = n;
  if (r.phase.kind === "finding") {
    return c("accountcreator-finding");
  }
  if (t.kind === "run") {
    return aa(r);
  }
  if (o.running) {
    return c("accountcreator-checking", o.done, o.total);
  }
  if (t.kind !== "check" && t.kind !== "results") {
    return "";
  }
  return s ? _t(s) : n.sheet === "prepared" && e.needsSheet ? c("accountcreator-sheet-question") : "";
}

// taken:steps/ui/shared/step-view
var Io = mw.libs.accountCreator.parts.steps.modules[3];
var _r = mw.libs.accountCreator.parts.steps.modules[4];
var Ho = mw.libs.accountCreator.parts.steps.modules[5];
var Uo = mw.libs.accountCreator.parts.steps.modules[6];

// src/ui/list/list-step.ts
function ca(n, e) {
  var t;
  switch (e) {
    case "gone":
      return go("lost", ((t = n.attempt) == null ? void 0 : t.existence) === "yes", n.canonical);
    case "otherTab":
      return c("accountcreator-other-tab");
    case "busy":
      return c("accountcreator-problem-busy");
    default:
      return b(e);
  }
}
var Wt = class {
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
    this.stop = () => void 0;
    this.view = new Io(t);
  }
  /** Is a step open? */
  get isOpen() {
    return this.list.state.step !== null;
  }
  /** Opens the step that an unfinished row waits for, or says why that cannot be. */
  open(e) {
    return h(this, null, function* () {
      const t = yield this.list.run.answerStep(e);
      if (t !== "open") {
        this.say(ca(e, t));
      }
    });
  }
  get status() {
    var e;
    return ((e = this.list.state.step) == null ? void 0 : e.conversation.state.phase) === "finding" ? c("accountcreator-finding") : "";
  }
  /** Answer it, leave it, and in a run leave all that are still to come. */
  get buttons() {
    const { step: e } = this.list.state;
    if (!e) {
      return [];
    }
    const { state: t } = e.conversation;
    const r = t.phase !== "open";
    const o = Uo(t);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: c("accountcreator-leave-all-steps"), disabled: r }] : [],
      { action: "leave", label: _r(t), kind: "destructive", disabled: r },
      ...o === null ? [] : [{ action: "next", label: o, kind: "progressive", disabled: r }]
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
      void te(Ho(r), _r(r)).then(() => this.list.run.leaveStep(), () => this.focus());
    } else if (e === "leave-all") {
      void te(c("accountcreator-leave-all-question"), c("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
    x(e ? y`
			<p><strong>${c("accountcreator-step-for", F(e.row), e.row.line)}</strong></p>
			<p>${this.isInRun ? c("accountcreator-step-then") : g}</p>
			${this.view.$element[0]}` : g, this.element);
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
function la(n, e) {
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
function jo(n, e, t) {
  return n.map((r, o) => o === e ? t : la(t, r) ? "unused" : r);
}
function Ko(n) {
  return n !== "unused" && n !== "password" && n !== "reason" && n !== "mode";
}
function Go(n) {
  const [e, ...t] = n.flatMap(({ columns: r }) => r ? [r] : []);
  return (e != null ? e : []).flatMap(({ heading: r, meaning: o }, s) => {
    const i = /* @__PURE__ */ new Set([o, ...t.flatMap((a) => {
      var l, u;
      return (u = (l = a[s]) == null ? void 0 : l.meaning) != null ? u : [];
    })]);
    return i.size > 1 ? [{ place: s, heading: r, meanings: [...i] }] : [];
  });
}
function Ce({ columns: n, format: e, isGuess: t, readings: r }) {
  return t || r.length > 1 || e !== "sheet" && n !== null && n.length > 1;
}
function Wr(n) {
  return n !== null && !n.certain && Ce(n);
}

// src/ui/list/broken-off-view.ts
function ua(n) {
  switch (n.kind) {
    case "run":
      return c("accountcreator-broken-off", n.done, n.total);
    case "elsewhere":
      return c("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return c("accountcreator-broken-off-unreadable");
    default:
      return b(n);
  }
}
function zo(n, e) {
  if (n.kind === "none") {
    return null;
  }
  const t = () => {
    void e.goOn();
  };
  const r = () => {
    const o = n.kind === "run" ? te(c("accountcreator-broken-off-forget-question"), c("accountcreator-broken-off-forget")) : $.when();
    void o.then(() => e.forgetRun(), () => void 0);
  };
  return y`
		<p>${ua(n)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${n.kind !== "run"}
				@click=${t}
			>${c("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${r}
			>${c("accountcreator-broken-off-forget")}</button>
		</p>`;
}

// src/ui/list/column-text.ts
function Vt(n) {
  switch (n) {
    case "username":
      return c("accountcreator-column-username");
    case "email":
      return c("accountcreator-column-email");
    case "realname":
      return c("accountcreator-column-realname");
    case "password":
      return c("accountcreator-column-password");
    case "reason":
      return c("accountcreator-column-reason");
    case "mode":
      return c("accountcreator-column-how");
    case "firstname":
      return c("accountcreator-column-firstname");
    case "lastname":
      return c("accountcreator-column-lastname");
    case "unused":
      return c("accountcreator-column-ignored");
  }
}

// src/ui/list/list-paste.ts
var da = /<(?:table|tr|a)[\s>]/i;
function pa(n, e) {
  n.focus();
  if (!document.execCommand("insertText", false, e)) {
    n.setRangeText(e, n.selectionStart, n.selectionEnd, "end");
    n.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
function Qo(n, e) {
  n.addEventListener("paste", (t) => {
    var o, s, i, a;
    const r = (s = (o = t.clipboardData) == null ? void 0 : o.getData("text/html")) != null ? s : "";
    if (da.test(r)) {
      t.preventDefault();
      const l = (a = (i = t.clipboardData) == null ? void 0 : i.getData("text/plain")) != null ? a : "";
      void e.readSource({ kind: "html", html: r, text: l }, { DOMParser }).catch((u) => {
        mw.log.error(u);
        return { text: l };
      }).then((u) => pa(n, u.text));
    }
  });
}

// src/ui/list/opened-file.ts
function Yo(n) {
  return h(this, null, function* () {
    try {
      return new Uint8Array(yield n.arrayBuffer());
    } catch (e) {
      return null;
    }
  });
}
function It(n) {
  var t, r;
  const e = (r = (t = n.files) == null ? void 0 : t[0]) != null ? r : null;
  n.value = "";
  return e;
}
function Ht(n, e) {
  n.addEventListener("dragover", (t) => t.preventDefault());
  n.addEventListener("drop", (t) => {
    var o;
    const r = (o = t.dataTransfer) == null ? void 0 : o.files[0];
    if (r) {
      t.preventDefault();
      e(r);
    }
  });
}

// src/ui/list/list-sources.ts
var Ut = class {
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
    this.problem = new T("error");
    this.view = null;
    this.isFetching = false;
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? It(e) : null;
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
    Ht(e, (t) => this.openFile(t));
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
    return h(this, null, function* () {
      var t;
      this.readNow();
      this.problem.show(null);
      this.isFetching = this.view === null;
      this.show();
      try {
        this.view = (t = this.view) != null ? t : yield this.part.fetch(this.list);
      } catch (r) {
        this.problem.show(y`${this.part.problemText(r)}`);
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
    x(y`
			<p class="accountcreator-file">
				<label>
					${c("accountcreator-file")}
					<input type="file" name="listfile" @change=${this.onFile}>
				</label>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="page"
					@click=${this.onPage}
				>${c("accountcreator-page")}</button>
			</p>
			<div role="status">${this.isFetching ? c("accountcreator-fetching") : g}</div>
			<div role="alert">${this.problem.element}</div>
			${(t = (e = this.view) == null ? void 0 : e.element) != null ? t : g}`, this.element);
  }
};

// src/ui/list/names-button.ts
var jt = class {
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.isOpen = false;
    this.view = new N(t);
  }
  render(e) {
    const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
    this.view.render(e, this.isOpen);
    x(y`
			<p>
				${t > 0 ? c("accountcreator-nameless", t) : ""}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="names"
					aria-expanded=${String(this.isOpen)} @click=${() => this.toggle()}
				>${t > 0 ? c("accountcreator-make-usernames") : c("accountcreator-guests")}</button>
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

// src/ui/list/row-texts.ts
function Jo(n) {
  switch (n) {
    case "header":
      return c("accountcreator-parse-header");
    case "total":
      return c("accountcreator-parse-total");
    case "markup":
      return c("accountcreator-parse-markup");
    case "no-name":
      return c("accountcreator-parse-no-name");
    case "again":
      return c("accountcreator-parse-again");
    case "struck":
      return c("accountcreator-parse-struck");
    case "broken-quotes":
      return c("accountcreator-parse-broken-quotes");
    case "extra-cells":
      return c("accountcreator-parse-extra-cells");
    case "unknown-mode":
      return c("accountcreator-parse-unknown-mode");
    case "too-many":
      return c("accountcreator-parse-too-many");
    default:
      return b(n);
  }
}
function ma([n]) {
  return n === void 0 ? c("accountcreator-remark-has-account") : c("accountcreator-remark-has-account-since", Le(n));
}
function ha([n, e]) {
  return n === void 0 ? c("accountcreator-remark-name-taken") : e ? c("accountcreator-remark-name-taken-by", Le(n), e) : c("accountcreator-remark-name-taken-since", Le(n));
}
function Q({ code: n, parameters: e }) {
  switch (n) {
    case "name-missing":
      return c("accountcreator-remark-name-missing");
    case "name-invalid":
      return c("accountcreator-remark-name-invalid");
    case "name-taken":
      return ha(e);
    case "name-forbidden":
      return c("accountcreator-remark-name-forbidden");
    case "duplicate":
      return c("accountcreator-remark-duplicate", ...e);
    case "email-missing":
      return c("accountcreator-remark-email-missing");
    case "email-invalid":
      return c("accountcreator-remark-email-invalid");
    case "email-required":
      return c("accountcreator-remark-email-required");
    case "realname-required":
      return c("accountcreator-remark-realname-required");
    case "password-missing":
      return c("accountcreator-remark-password-missing");
    case "password-weak":
      return c("accountcreator-remark-password-weak");
    case "name-mixed":
      return c("accountcreator-name-mixed", ...e);
    case "lookalike":
      return c("accountcreator-remark-lookalike", ...e);
    case "email-repeated":
      return c("accountcreator-remark-email-repeated", ...e);
    case "email-typo":
      return c("accountcreator-remark-email-typo");
    case "reason-address":
      return c("accountcreator-remark-reason-address", ...e);
    case "reason-name":
      return c("accountcreator-remark-reason-name", ...e);
    case "check-failed":
      return c("accountcreator-check-failed");
    case "cleaned":
      return c("accountcreator-remark-cleaned", ...e);
    case "normalised":
      return c("accountcreator-remark-normalised", ...e);
    case "already":
      return c("accountcreator-remark-already", ...e.map(Le));
    case "has-account":
      return ma(e);
    default:
      return b(n);
  }
}
function Kt(n, e) {
  var t;
  switch (e.kind) {
    case "created":
      return {
        wiki: null,
        own: e.by === "mail" ? c("accountcreator-row-created-mail") : c("accountcreator-row-created")
      };
    case "refused":
      return {
        wiki: P(e.message) ? null : e.message,
        own: c(B(e.code).advice)
      };
    case "step":
      return { wiki: null, own: wo(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
    case "sessionLost":
      return { wiki: null, own: c("accountcreator-row-session-lost") };
    case "unknown":
      return { wiki: null, own: c("accountcreator-row-unknown") };
    default:
      return b(e);
  }
}

// taken:core/ui/shared/field-control
var Xo = mw.libs.accountCreator.parts.core.modules[48];

// src/ui/list/shared-fields.ts
function fa({ opening: n, mode: e }) {
  var s;
  const t = (s = n == null ? void 0 : n.requests) != null ? s : [];
  const r = V(t, "reason");
  const o = Ie(t, e).filter(({ name: i, type: a }) => i !== D && i !== Un && a !== "button");
  return [...r ? [r] : [], ...o];
}
var he = class {
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
    const r = fa(e).filter(({ name: o }) => t === void 0 || o === t);
    return r.flatMap((o) => {
      var l, u;
      const s = (l = this.controls.get(o)) != null ? l : this.makeControl(o);
      const i = o.name === "reason";
      s.setValue(i ? e.reason : (u = dn(e.values, o.name)) != null ? u : "");
      const [a] = i ? e.reasonRemarks : [];
      s.setRemark(a ? { type: "warning", content: Q(a) } : null);
      return s.$element.get();
    });
  }
  makeControl(e) {
    const t = new Xo(e, {
      changed: (r, o) => {
        if (r === "reason") {
          this.draft.setReason(String(o));
        } else {
          this.draft.setValue(r, o);
        }
      }
    }, true);
    this.controls.set(e, t);
    return t;
  }
};

// taken:core/ui/shared/password-mode-view
var Zo = mw.libs.accountCreator.parts.core.modules[56];

// src/ui/list/list-view.ts
var wa = 250;
var es = 8;
function ga(n) {
  const e = {};
  for (const t of ["username", "email", "realname", "password"]) {
    const r = V(n, t);
    if (r) {
      e[t] = [qt(r.label), Vt(t)];
    }
  }
  return e;
}
var Gt = class {
  constructor(e, t, { columns: r, naming: o }) {
    this.list = e;
    this.element = document.createElement("div");
    this.brokenOff = new T("warning");
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    this.columns = new N(r);
    this.names = new jt(e, o);
    this.element.className = "accountcreator-list";
    this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: c("accountcreator-list-example") });
    this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
    this.text.on("change", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readNow(), wa);
    });
    this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: c("accountcreator-list") });
    this.shared = new he(e.draft);
    this.modes = new Zo((i) => {
      if (Me(i)) {
        e.draft.setMode(i);
      }
    }, {
      generate: () => c("accountcreator-mode-generate-list"),
      type: () => c("accountcreator-mode-type-list")
    });
    this.sources = new Ut(e, t, () => this.readNow());
    this.sources.takeDrops(this.element);
    const [s] = this.text.$input.get();
    if (s instanceof HTMLTextAreaElement) {
      Qo(s, e.draft);
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
    return h(this, null, function* () {
      const e = Wr(this.list.state.parsed) ? yield this.columns.ready() : null;
      const t = e !== null && Wr(this.list.state.parsed);
      if (t) {
        this.render(this.list.state);
        e.focus();
      }
      return t;
    });
  }
  render(e) {
    var r, o;
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
    const t = (o = (r = e.opening) == null ? void 0 : r.requests) != null ? o : [];
    this.list.draft.setHeadings(ga(t));
    this.brokenOff.show(zo(e.brokenOff, this.list.run));
    this.modes.render(e.modes, e.mode, t);
    this.columns.render(e, e.parsed !== null && Ce(e.parsed));
    this.names.render(e);
    x(this.template(e), this.element);
  }
  template(e) {
    var r;
    const { parsed: t } = e;
    return y`
			<div role="status">${this.brokenOff.element}</div>
			${this.textLayout.$element[0]}
			${this.sources.element}
			<div class="accountcreator-understood" role="status">
				${t || this.list.rows.length > 0 ? this.understoodTemplate((r = t == null ? void 0 : t.remarks) != null ? r : []) : g}
			</div>
			${this.columns.element}
			${this.names.element}
			${this.modes.$element[0]}
			<div>${this.shared.render(e)}</div>`;
  }
  understoodTemplate(e) {
    const { editCount: t } = this.list.table;
    const r = e.filter(({ code: i }) => i !== "header");
    const o = r.length - es;
    const s = r.slice(0, es).map(({ line: i, code: a, text: l }) => y`<li>${c("accountcreator-line", i, Jo(a), l)}</li>`);
    return y`
			<strong>${c("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? c("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${s}
				${o > 0 ? y`<li>${c("accountcreator-more-lines", o)}</li>` : g}
			</ul>`;
  }
};

// src/ui/list/page-title.ts
var zt = class {
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
function ts(n, e) {
  if ((n == null ? void 0 : n.stage.kind) !== "run" || e.stage.kind !== "run") {
    return "now";
  }
  const [{ batch: t }, { batch: r }] = [n, e];
  return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
}

// src/ui/list/status-note.ts
var Qt = class {
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

// src/accounts/list/row-filter.ts
var rs = {
  problems: ["rejected", "refused", "unknown", "unfinished"],
  warnings: ["warned"],
  ready: ["ready"],
  done: ["created", "already", "skipped"]
};
var ba = 15;
function Yt({ state: n }, e) {
  return e === "all" || rs[e].includes(n);
}
function fe(n, e) {
  const t = e === "all" ? Object.values(n) : rs[e].map((r) => n[r]);
  return t.reduce((r, o) => r + o, 0);
}
function Vr(n, e) {
  const t = e.find((r) => fe(n, r) > 0);
  return fe(n, "all") > ba && t ? t : "all";
}

// taken:steps/ui/shared/captcha-view
var ns = mw.libs.accountCreator.parts.steps.modules[2];

// src/ui/list/challenge-view.ts
var Jt = class {
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
    var i;
    if (!t) {
      this.solve = null;
    }
    const { solve: r } = this;
    this.show(t && (r !== null || e !== null && !e.answered), t);
    const o = t ? e : null;
    const s = (i = o == null ? void 0 : o.number) != null ? i : 0;
    if (s !== this.shown) {
      this.shown = s;
      this.replaceBy(o);
    }
    if (o) {
      this.renderUse(o);
    }
  }
  /** Its room stays until the run is over: what is below must not move with every account. */
  show(e, t) {
    const { style: r, childElementCount: o } = this.element;
    if (!t) {
      r.minHeight = "";
    } else if (!e && o > 1) {
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
    return h(this, null, function* () {
      const { shown: t } = this;
      const r = () => this.solve === e && this.shown === t;
      try {
        const o = yield e();
        if (r()) {
          this.$refused.empty();
          this.list.run.answerChallenge(D, o);
        }
      } catch (o) {
        if (r()) {
          const s = new OO.ui.ButtonWidget({ label: c("accountcreator-reopen"), flags: ["progressive"] });
          s.$button.attr("data-accountcreator-action", "solve");
          s.on("click", () => {
            this.$refused.empty();
            void this.answerBy(e);
          });
          this.sayError(c("accountcreator-advice-captcha-unsolved"), s.$element);
          s.focus();
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
    (r = this.label) == null ? void 0 : r.setLabel(c("accountcreator-challenge-for", this.nameOf(t)));
    if (e !== this.said) {
      this.said = e;
      this.$refused.empty();
      if (e) {
        this.sayError(c(B(e.code).advice));
      }
    }
  }
  nameOf(e) {
    var t, r;
    return (r = (t = this.list.rows.find(({ id: o }) => o === e)) == null ? void 0 : t.canonical) != null ? r : "";
  }
  build({ captcha: e, row: t }) {
    var l;
    const r = this.nameOf(t);
    const o = new OO.ui.TextInputWidget({ name: D, autocomplete: false });
    o.$input.attr({ spellcheck: "false", autocapitalize: "off" });
    const s = () => {
      if (o.getValue().trim() !== "") {
        this.list.run.answerChallenge(D, o.getValue());
      }
    };
    o.on("enter", s);
    const i = new OO.ui.ButtonWidget({ label: c("accountcreator-answer"), flags: ["primary", "progressive"] });
    i.on("click", s);
    const a = new ns(e, {
      another: () => this.list.run.anotherChallenge(),
      answered: (u) => {
        if (u !== "") {
          this.list.run.answerChallenge(D, u);
        }
      },
      solvedBy: (u) => {
        this.solve = u;
        if (u) {
          void this.answerBy(u);
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
      this.label = new OO.ui.ActionFieldLayout(o, i, {
        align: "top",
        label: c("accountcreator-challenge-for", r)
      });
      this.$element.append(this.label.$element);
      (l = o.$input[0]) == null ? void 0 : l.focus({ preventScroll: true });
    }
  }
};

// src/ui/list/row-view.ts
var ie = ["username", "email", "realname"];
var ya = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
var va = ["created", "already", "unfinished", "unknown"];
function we(n) {
  switch (n) {
    case "unchecked":
      return c("accountcreator-state-unchecked");
    case "checking":
      return c("accountcreator-state-checking");
    case "ready":
      return c("accountcreator-state-ready");
    case "warned":
      return c("accountcreator-state-warned");
    case "rejected":
      return c("accountcreator-state-rejected");
    case "already":
      return c("accountcreator-state-already");
    case "creating":
      return c("accountcreator-state-creating");
    case "created":
      return c("accountcreator-state-created");
    case "refused":
      return c("accountcreator-state-refused");
    case "unfinished":
      return c("accountcreator-state-unfinished");
    case "unknown":
      return c("accountcreator-state-unknown");
    case "skipped":
      return c("accountcreator-state-skipped");
    default:
      return b(n);
  }
}
function Xt(n) {
  const e = document.createElement("div");
  e.className = `accountcreator-cell accountcreator-cell-${n}`;
  e.setAttribute("role", "gridcell");
  return e;
}
function ka({ state: n }) {
  switch (n) {
    case "asking":
      return c("accountcreator-alternatives-asking");
    case "failed":
      return c("accountcreator-alternatives-failed");
    case "none":
      return c("accountcreator-alternatives-none");
    default:
      return b(n);
  }
}
function Ir(n, e, t) {
  return y`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
}
var Zt = class {
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
    this.state = Xt("state");
    this.fields = ie.map((e) => ({
      field: e,
      cell: Xt(e),
      text: document.createElement("bdi")
    }));
    this.remarks = Xt("remarks");
    this.tools = Xt("tools");
    this.place = -1;
    this.search = null;
    this.element.className = "accountcreator-row";
    this.element.setAttribute("role", "row");
    this.element.setAttribute("data-accountcreator-row", String(e.id));
    for (const { field: o, cell: s } of this.fields) {
      s.setAttribute("data-field", o);
      s.tabIndex = -1;
    }
    this.element.append(
      this.state,
      ...this.fields.map(({ cell: o }) => o),
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
    for (const { field: t, cell: r, text: o } of this.fields) {
      const s = e.request[t];
      if (o.textContent !== s) {
        o.textContent = s;
      }
      r.classList.toggle("accountcreator-cell-empty", s === "");
      if (o.parentNode !== r) {
        r.textContent = "";
        r.append(o);
      }
      if (e.remarks.some((i) => i.field === t && i.severity === "error")) {
        r.setAttribute("aria-invalid", "true");
      } else {
        r.removeAttribute("aria-invalid");
      }
    }
    this.renderControls();
  }
  cell(e) {
    var t, r;
    return (r = (t = this.fields.find((o) => o.field === e)) == null ? void 0 : t.cell) != null ? r : null;
  }
  /** Everything in the row that takes the focus, from its beginning to its end. */
  get stops() {
    return [
      ...this.fields.map(({ cell: e }) => e),
      ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
    ];
  }
  renderControls() {
    var i;
    const { row: e } = this;
    const t = [this.remarks, this.tools].some((a) => a.contains(document.activeElement));
    const r = A(e);
    const o = va.includes(e.state);
    const s = e.remarks.filter(({ code: a }) => !o || a === "already" || a === "has-account");
    if (s.length > 0 || r || this.remarks.hasChildNodes()) {
      x([
        s.map((a) => this.remarkTemplate(a)),
        r ? this.outcomeTemplate(r) : g
      ], this.remarks);
    }
    x(this.toolTemplate(), this.tools);
    for (const a of Array.from(this.remarks.querySelectorAll("a[href]"))) {
      a.setAttribute("tabindex", "-1");
    }
    if (t && !this.element.contains(document.activeElement)) {
      (i = this.cell("username")) == null ? void 0 : i.focus({ preventScroll: true });
    }
  }
  outcomeTemplate(e) {
    const { row: t, actions: r } = this;
    const { wiki: o, own: s } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: c("accountcreator-row-unfinished") } : Kt(t, e);
    return y`<div>${se([o], () => o ? Te(o) : g)} ${s}</div>`;
  }
  remarkTemplate(e) {
    const { row: t, actions: r } = this;
    const { message: o, override: s } = e;
    const i = e.code === "name-taken" && e.fixes.length === 0;
    const a = e.fixes.map((l) => Ir(c("accountcreator-fix", l), "fix", () => r.fix(t, e, l)));
    return y`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${o ? se([o], () => Te(o)) : Q(e)}
			${a}
			${i ? this.alternativesTemplate() : g}
			${s === null ? g : this.overrideTemplate(e, s)}
		</div>`;
  }
  alternativesTemplate() {
    const { search: e } = this;
    const t = e !== null && e.about === this.row.wiki;
    const r = () => {
      void this.findNames();
    };
    return y`
			${Ir(c("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? ka(e) : ""}</span>`;
  }
  findNames() {
    return h(this, null, function* () {
      var r;
      const { row: e } = this;
      const t = (o) => {
        this.search = { about: e.wiki, state: o };
        this.render();
      };
      if (((r = this.search) == null ? void 0 : r.state) === "asking") {
        return;
      }
      t("asking");
      try {
        yield this.actions.alternatives(e);
        t("none");
      } catch (o) {
        t("failed");
      }
    });
  }
  overrideTemplate(e, t) {
    const { row: r, actions: o } = this;
    const s = ({ target: i }) => {
      o.override(r, e, i instanceof HTMLInputElement && i.checked);
    };
    return y`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(t)} @change=${s}>
			${c("accountcreator-override")}
		</label>`;
  }
  toolTemplate() {
    const { row: e, actions: t } = this;
    if (e.state === "unfinished") {
      return t.canFinish(e) ? Ir(c("accountcreator-finish"), "finish", () => t.finish(e)) : g;
    }
    if (!ya.includes(e.state)) {
      return g;
    }
    const r = c("accountcreator-remove", e.request.username);
    return y`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		>×</button>`;
  }
};

// src/ui/list/list-head.ts
var Ra = [
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
var xa = ["all", "problems", "warnings", "ready", "done"];
function os(n) {
  switch (n) {
    case "all":
      return c("accountcreator-filter-all");
    case "problems":
      return c("accountcreator-filter-problems");
    case "warnings":
      return c("accountcreator-filter-warnings");
    case "ready":
      return c("accountcreator-filter-ready");
    case "done":
      return c("accountcreator-filter-done");
  }
}
function Sa({ limited: n, createdLastDay: e, needed: t }) {
  if (!n) {
    return c("accountcreator-quota-none");
  }
  return e === null ? c("accountcreator-quota", t) : c("accountcreator-quota-used", t, e);
}
function Aa(n) {
  return n === null ? "" : n < 90 ? c("accountcreator-seconds-left", Math.ceil(n)) : c("accountcreator-minutes-left", Math.ceil(n / 60));
}
function La(n) {
  return Ae(Ra.filter((e) => n[e] > 0).map((e) => c("accountcreator-count", n[e], we(e))));
}
var er = class {
  constructor(e, t, { createAccountPage: r, sheetReturn: o, exemption: s }) {
    this.list = e;
    this.table = t;
    this.element = document.createElement("div");
    /** What stays in sight, however far the table is scrolled. */
    this.strip = document.createElement("div");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.problems = new T("warning");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = false;
    this.element.className = "accountcreator-list-head";
    this.strip.className = "accountcreator-strip";
    this.sheetReturn = new N(o);
    this.shared = new he(e.draft);
    this.stopView = new Dt(e, s);
    this.challenge = new Jt(e, r);
    this.undo = new OO.ui.ButtonWidget({ label: c("accountcreator-undo") });
    this.undo.on("click", () => e.table.undo());
    this.undo.$button.attr("data-accountcreator-action", "undo");
    this.progress.$element.attr("aria-label", c("accountcreator-progress"));
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
    const o = r === "run";
    const s = vt(this.list.rows);
    this.chooseFilter(e, t, s);
    this.progress.$element.toggle(o || e.checker.running);
    const { done: i, total: a } = o ? e.batch.progress : e.checker;
    this.progress.setProgress(100 * i / Math.max(1, a));
    this.challenge.render(e.batch.challenge, o);
    this.stopView.render(e);
    const { awaitingSheet: l, withoutSlip: u } = this.list.sheet;
    this.sheetReturn.render(e, !o && l.length + u.length > 0);
    this.undo.toggle(e.undoable > 0 && !o);
    const p = this.problemTexts(e);
    this.problems.show(p.length > 0 ? y`${p.map((d) => y`<p>${d}</p>`)}` : null);
    x(this.stripTemplate(e, s), this.strip);
    x(this.template(e, s), this.element);
  }
  stripTemplate(e, t) {
    return y`
			<div class="accountcreator-summary" tabindex="-1">${La(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
  }
  template(e, t) {
    const { stage: r, quota: o } = e;
    return y`
			${this.stopView.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<p ?hidden=${r.kind !== "check" || !o}>
				${o ? Sa(f(m({}, o), { needed: this.list.creatable.length })) : ""}
			</p>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${c("accountcreator-filters")}>
					${xa.map((s) => this.filterTemplate(s, fe(t, s)))}
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
    return y`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${c("accountcreator-filter-count", os(e), t)}</button>`;
  }
  choose(e) {
    this.isChosen = true;
    this.setFilter(e);
    const { state: t } = this.list;
    this.render(t, t);
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  chooseFilter({ stage: { kind: e }, checker: t }, r, o) {
    const s = (r == null ? void 0 : r.checker.running) && !t.running && !t.cancelled;
    if (e !== (r == null ? void 0 : r.stage.kind)) {
      this.isChosen = false;
      this.setFilter(e === "run" ? "all" : Vr(o, ["problems"]));
    } else if (s && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
      this.setFilter(Vr(o, ["problems", "warnings"]));
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
    const t = fe(e, this.filter);
    const r = os("all");
    return t > 0 ? c("accountcreator-shown-first", t, fe(e, "all") - t, r) : c("accountcreator-shown-first-done", r);
  }
  progressText({ batch: e }) {
    const { done: t, total: r, secondsLeft: o } = e.progress;
    const { phase: s } = e;
    const i = "row" in s ? this.list.rows.find(({ id: a }) => a === s.row) : void 0;
    return Ae([
      c("accountcreator-progress-count", t, r),
      i ? Fe(i) : "",
      Aa(o)
    ]);
  }
  problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: o }) {
    return [
      ...e ? [_t(e)] : [],
      ...t.kind === "check" ? r.map(Q) : [],
      ...t.kind !== "run" && this.list.sheet.needsSheet ? [c("accountcreator-problem-sheet")] : [],
      ...o.journalKept ? [] : [c("accountcreator-journal-lost")]
    ];
  }
};

// src/ui/list/cell-editor.ts
var Ta = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
function Ca(n) {
  switch (n) {
    case "email":
      return c("accountcreator-column-email");
    case "realname":
      return c("accountcreator-column-realname");
    default:
      return c("accountcreator-column-username");
  }
}
var tr = class {
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
    const o = e.cell(t);
    if (!o) {
      return;
    }
    const s = document.createElement("input");
    s.className = "accountcreator-editor";
    s.value = r != null ? r : e.row.request[t];
    s.setAttribute("aria-label", Ca(t));
    s.setAttribute("autocomplete", "off");
    o.textContent = "";
    o.append(s);
    this.editor = s;
    s.focus();
    if (r === null) {
      s.select();
    }
    s.addEventListener("keydown", (i) => {
      const a = Ta.get(i.key);
      if (a && !i.isComposing && !i.shiftKey) {
        i.preventDefault();
        i.stopPropagation();
        this.close(s, e, t, i.key !== "Escape", a);
      }
    });
    s.addEventListener("blur", () => this.close(s, e, t, true, null));
  }
  close(e, t, r, o, s) {
    if (this.editor !== e) {
      return;
    }
    this.editor = null;
    if (o && e.value !== t.row.request[r]) {
      this.save(t, r, e.value);
    }
    t.render();
    if (s !== null) {
      this.ended(t, r, s);
    }
  }
};

// src/ui/shared/slices.ts
var Pa = 16;
var rr = class {
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
    const e = performance.now() + Pa;
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

// src/ui/list/row-blocks.ts
var Oa = 50;
var Ea = 60;
var ss = "data-passed-over";
var nr = class {
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
    this.slices = new rr(() => this.step());
    this.element.className = "accountcreator-table-body";
  }
  /** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
  setRows(e) {
    const t = new Set(e);
    this.rows = e;
    this.built = 0;
    this.last = null;
    const r = [...this.views.values()].filter(({ row: o }) => !t.has(o));
    if (r.length === this.views.size) {
      this.element.textContent = "";
      this.views.clear();
      this.blocks.clear();
      this.stale.clear();
    } else {
      r.forEach((o) => this.remove(o));
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
        if (Yt(r.row, this.filter)) {
          this.show(r, true);
        }
      }
    }
    void this.slices.go();
  }
  setFilter(e) {
    this.filter = e;
    this.views.forEach((r) => this.show(r, Yt(r.row, e)));
    let t = 0;
    for (const r of new Set(this.blocks.values())) {
      r.element.toggleAttribute(ss, t > Ea);
      t += r.shown;
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      Array.from(this.element.children).forEach((r) => r.removeAttribute(ss));
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
    let o = e;
    let s = Math.abs(t);
    for (let i = (e ? this.rows.indexOf(e.row) : -1) + r; s > 0 && i >= 0 && i < this.rows.length; i += r) {
      const a = this.rows[i];
      const l = a && this.view(a.id);
      if (l && !l.element.hidden) {
        o = l;
        s--;
      }
    }
    return o;
  }
  /** One row more, built or brought up to date. */
  step() {
    var r;
    const e = this.rows[this.built];
    if (e) {
      const o = (r = this.views.get(e.id)) != null ? r : this.build(e);
      o.setPlace(this.built++);
      this.last = o;
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
    var i;
    const t = new Zt(e, this.actions, (a) => this.stateText(a));
    const r = this.last && this.blocks.get(this.last);
    const o = !r || r.size >= Oa && r.element === this.element.lastElementChild && ((i = this.last) == null ? void 0 : i.element) === r.element.lastElementChild;
    const s = o ? this.makeBlock() : r;
    this.views.set(e.id, t);
    this.blocks.set(t, s);
    s.size++;
    s.element.insertBefore(t.element, o || !this.last ? null : this.last.element.nextSibling);
    t.element.hidden = true;
    this.show(t, Yt(e, this.filter));
    return t;
  }
  stateText(e) {
    var r;
    const t = (r = this.stateTexts.get(e)) != null ? r : we(e);
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

// src/ui/list/table-cursor.ts
var or = class {
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
    var t, r, o;
    const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
    if (!e || e.hidden || !this.table.contains(e)) {
      this.setReachable((o = (r = this.blocks.neighbour(null, 1)) == null ? void 0 : r.cell("username")) != null ? o : null);
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
    var s, i;
    const { stops: o = [] } = (s = this.blocks.neighbour(e, r)) != null ? s : {};
    this.goTo((i = o[t]) != null ? i : o[o.length - 1]);
  }
  /** @return Null: it is at no such place */
  placeOf(e) {
    var i;
    const t = e instanceof Element ? e : null;
    const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
    const o = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
    const s = o ? o.stops.findIndex((a) => a.contains(t)) : -1;
    return o && s !== -1 ? { view: o, stop: s, field: (i = ie[s]) != null ? i : null } : null;
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
        const o = getComputedStyle(this.table).direction === "rtl";
        this.goTo(t.stops[r + (e === "ArrowRight" === o ? -1 : 1)]);
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

// src/ui/list/row-table.ts
function $a(n) {
  n.className = "accountcreator-row accountcreator-row-head";
  n.setAttribute("role", "row");
  n.setAttribute("aria-rowindex", "1");
  for (const e of [
    c("accountcreator-column-state"),
    c("accountcreator-column-username"),
    c("accountcreator-column-email"),
    c("accountcreator-column-realname"),
    c("accountcreator-column-remarks"),
    c("accountcreator-column-tools")
  ]) {
    const t = document.createElement("div");
    t.className = "accountcreator-cell";
    t.setAttribute("role", "columnheader");
    t.textContent = e;
    n.append(t);
  }
}
var sr = class {
  /**
   * @param actions
   * @param reveal Brings an element of the table into sight
   */
  constructor(e, t) {
    this.actions = e;
    this.element = document.createElement("div");
    /** The headings of the columns. */
    this.head = document.createElement("div");
    this.editor = new tr(
      ({ row: o }, s, i) => e.edit(o, s, i),
      (o, s, i) => this.leave(o, s, i)
    );
    this.blocks = new nr(e, (o) => this.editor.isIn(o));
    this.cursor = new or(this.element, this.blocks, t);
    this.element.className = "accountcreator-table";
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-label", c("accountcreator-table"));
    $a(this.head);
    const { element: r } = this.blocks;
    this.element.append(this.head, r);
    r.addEventListener("keydown", (o) => this.onKeydown(o));
    r.addEventListener("dblclick", (o) => this.editAt(o.target));
    r.addEventListener("click", (o) => this.onClick(o));
    r.addEventListener("focusin", (o) => this.onFocus(o));
  }
  /** Shows other rows. Resolves when all are built. */
  setRows(e) {
    return h(this, null, function* () {
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
    const { key: o } = e;
    if (o === "Enter" || o === "F2") {
      this.editAt(e.target);
      return true;
    }
    if (o === "Delete") {
      this.removeAndMove(t, r);
      return true;
    }
    if (o.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
      return false;
    }
    this.editAt(e.target, o);
    return true;
  }
  removeAndMove(e, t) {
    const r = this.blocks.neighbour(e, 1);
    const o = r === e ? this.blocks.neighbour(e, -1) : r;
    if (this.actions.canEdit(e.row)) {
      this.actions.remove(e.row);
      if (o && o !== e) {
        this.cursor.goTo(o.cell(t));
      }
    }
  }
  /** From a cell that was edited to the next one. */
  leave(e, t, r) {
    var o;
    if (r === "down") {
      this.cursor.move(e, ie.indexOf(t), 1);
    } else {
      this.cursor.goTo(e.cell(r === "right" ? (o = ie[ie.indexOf(t) + 1]) != null ? o : t : t));
    }
  }
};

// src/ui/list/table-scroll.ts
var Ma = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
var ir = class {
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
    const r = ({ key: s, target: i }) => {
      if (Ma.has(s) && !(i instanceof Element && i.closest("input, textarea, select, button"))) {
        this.hold();
      }
    };
    const o = ({ target: s }) => {
      if (s === e) {
        t();
      }
    };
    e.addEventListener("wheel", t, { passive: true });
    e.addEventListener("touchmove", t, { passive: true });
    e.addEventListener("keydown", r);
    e.addEventListener("pointerdown", o);
    return () => {
      e.removeEventListener("wheel", t);
      e.removeEventListener("touchmove", t);
      e.removeEventListener("keydown", r);
      e.removeEventListener("pointerdown", o);
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
    const { top: o, bottom: s } = e.getBoundingClientRect();
    const i = r.top + this.coveredHeight() - o;
    const a = s - r.top - t.clientHeight;
    if (i > 0) {
      t.scrollTop -= i;
    } else if (a > 0) {
      t.scrollTop += Math.min(a, -i);
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

// src/ui/list/table-panel.ts
var Na = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
var Fa = ({ state: n, creation: e }) => Na.includes(n) || n === "already" && (e == null ? void 0 : e.createdByMe) !== true;
function Ba(n, e, t) {
  return new sr({
    edit: (r, o, s) => n.table.edit(r, o, s),
    canEdit: (r) => Fa(r) && n.state.stage.kind !== "run",
    fix: (r, o, s) => n.table.edit(r, o.field, s),
    override: (r, o, s) => n.table.override(r, o, s),
    alternatives: (r) => n.table.alternatives(r),
    remove: (r) => n.table.remove(r),
    finish: t,
    canFinish: (r) => n.run.holdsStep(r)
  }, (r) => e.reveal(r));
}
var ar = class {
  constructor(e, t) {
    this.list = e;
    this.hint = document.createElement("p");
    const r = [];
    this.scroll = new ir(r);
    this.table = Ba(e, this.scroll, (o) => t.finish(o));
    this.head = new er(e, {
      setFilter: (o) => this.table.setFilter(o),
      isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
    }, t);
    r.push(this.head.strip, this.table.head);
    this.table.element.addEventListener("focusin", () => this.scroll.hold());
    this.hint.className = "accountcreator-table-hint";
    this.hint.textContent = c("accountcreator-table-keys");
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

// src/ui/list/list-screen.ts
function cr({ kind: n }) {
  return n === "check" || n === "run" || n === "results";
}
function Hr({ step: n, stage: e }) {
  return n ? "step" : e.kind;
}
function is({ stage: n, batch: { phase: e } }) {
  return n.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
}
var lr = class {
  constructor(e, t) {
    this.list = e;
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-list-screen");
    this.size = "full";
    this.explanation = new fo();
    this.pageTitle = new zt(document);
    this.isShown = false;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    /** What is on the screen, or was when it was left; null: nothing was yet. */
    this.shown = null;
    this.changed = () => void 0;
    this.note = new Qt(e);
    this.listView = new Gt(e, t.sources, t.draft);
    this.exports = new Nt(e, t.exports, (r) => this.say(r));
    this.step = new Wt(e, t, (r) => this.say(r), () => this.changed());
    this.panel = new ar(e, f(m({}, t), {
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
    e.observe((r, o) => {
      if (!this.isShown) {
        o.forEach((i) => this.missed.add(i));
      }
      const { progress: s } = r;
      this.pageTitle.show(s ? c("accountcreator-title-progress", s.done, s.total) : "");
    });
  }
  get title() {
    return c("accountcreator-title-list");
  }
  get viewName() {
    const e = Hr(this.list.state);
    return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
  }
  get status() {
    const { state: e } = this.list;
    const { phase: t } = e.batch;
    const r = this.step.status || Vo(this.list) || this.note.text;
    return r === "" && is(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Dr(t.because) : r;
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : Ro(this.list);
  }
  get closingQuestion() {
    return yo(this.list);
  }
  get replaceQuestion() {
    return vo(this.list);
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
      ko(this.list, e, (t) => this.exports.press(t));
    }
  }
  focus() {
    const { state: e } = this.list;
    if (this.step.isOpen) {
      this.step.focus();
    } else if (cr(e.stage)) {
      this.panel.focus(is(e));
    } else if (e.stage.kind === "list") {
      this.listView.focus();
    } else {
      this.explanation.focus();
    }
  }
  observe(e) {
    this.changed = e;
    const t = new Mt((l, u) => {
      this.render(l, [...this.missed, ...u]);
      this.missed.clear();
      e();
    });
    const r = this.$element.parent()[0];
    const o = r ? this.panel.scroll.watch(r) : () => void 0;
    let s = null;
    const i = this.list.observe((l, u) => {
      const p = ts(s, l);
      s = l;
      t.add(l, u, p);
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
      o();
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
    return h(this, null, function* () {
      this.listView.readNow();
      if (yield this.listView.ask()) {
        this.say(c("accountcreator-columns-first"));
      } else if (this.list.rows.length > 0) {
        yield this.list.check();
      } else {
        this.say(c("accountcreator-list-empty"));
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
    const { shown: o } = this;
    this.shown = e;
    const s = cr(r);
    this.step.render();
    this.listView.element.hidden = r.kind !== "list";
    this.panel.show(s && e.step === null, e);
    this.explanation.render(r);
    this.listView.render(e);
    if (s) {
      this.panel.render(e, o && cr(o.stage) ? o : null, t);
    }
    this.follow(e, o);
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow(e, t) {
    const { scroll: r } = this.panel;
    const o = Hr(e);
    const s = t && Hr(t);
    if (o !== s) {
      if (cr(e.stage)) {
        this.exports.prepare();
      }
      const i = s === "run" && o === "results" && r.isInHand;
      if (!i) {
        r.release();
        r.toTop();
        this.focus();
      }
    }
    if (o === "run") {
      this.panel.followRun(e);
    }
  }
};

// taken:core/wiki/ask-overridable
var as = mw.libs.accountCreator.parts.core.modules[62];
var cs = mw.libs.accountCreator.parts.core.modules[63];

// taken:core/wiki/read-found
var ls = mw.libs.accountCreator.parts.core.modules[64];

// taken:core/wiki/read-name-check
var us = mw.libs.accountCreator.parts.core.modules[65];
var ds = mw.libs.accountCreator.parts.core.modules[66];

// taken:core/wiki/shape
var Pe = mw.libs.accountCreator.parts.core.modules[67];
var Y = mw.libs.accountCreator.parts.core.modules[68];
var _ = mw.libs.accountCreator.parts.core.modules[69];

// src/wiki/read-names.ts
function qa(n) {
  const e = n.normalize().replace(/[_ ]+/g, " ").trim();
  return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
}
function ps(n, e, t) {
  var s;
  const r = /* @__PURE__ */ new Map();
  for (const i of Pe(Y(n.query).users)) {
    const a = Y(i);
    r.set(_(a.name), ds(a, t));
  }
  const o = /* @__PURE__ */ new Map();
  for (const i of e) {
    const a = (s = r.get(i)) != null ? s : r.get(qa(i));
    if (a) {
      o.set(i, a);
    }
  }
  return o;
}

// src/wiki/read-own-creations.ts
function ms(n) {
  const e = /* @__PURE__ */ new Map();
  for (const t of Pe(Y(n.query).logevents)) {
    const r = Y(t);
    const o = _(r.title);
    const s = o.slice(o.indexOf(":") + 1);
    const i = Date.parse(_(r.timestamp));
    const a = r.action === "byemail" || r.action === "create2";
    if (a && s !== "" && !Number.isNaN(i) && !e.has(s)) {
      e.set(s, {
        at: i,
        by: r.action === "byemail" ? "mail" : "password",
        reason: _(r.comment)
      });
    }
  }
  return e;
}
function hs(n, e) {
  const t = Y(Pe(Y(n.query).logevents)[0]);
  const r = Date.parse(_(t.timestamp));
  if (Number.isNaN(r) || _(t.title) === "") {
    return null;
  }
  const o = _(t.user);
  const s = t.action === "byemail" || t.action === "create2";
  return { createdByMe: s && o === e, createdBy: o, at: r };
}

// taken:core/wiki/wiki-api
var Ur = mw.libs.accountCreator.parts.core.modules[71];
var fs = mw.libs.accountCreator.parts.core.modules[72];
var ws = mw.libs.accountCreator.parts.core.modules[73];

// src/wiki/mw-list-service.ts
var Da = 1500;
var _a = 4;
var ur = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(e) {
    this.knowledge = e;
    this.api = new fs();
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return cs(this.knowledge.requests);
  }
  checkNames(e, t) {
    return h(this, null, function* () {
      const { requests: r } = this.knowledge;
      const o = /* @__PURE__ */ new Map();
      const s = (i) => i.forEach((a, l) => {
        o.set(l, a);
      });
      for (let i = 0; i < e.length; i += this.namesPerRequest) {
        const a = e.slice(i, i + this.namesPerRequest);
        s(ps(yield this.ask(a, t), a, r));
      }
      for (const i of e.filter((a) => !o.has(a))) {
        o.set(i, us(yield this.ask([i], t), r));
      }
      return o;
    });
  }
  checkOverridable(e, t) {
    return as(this.api, this.knowledge.requests, e, t);
  }
  creationOf(e, t) {
    return h(this, null, function* () {
      return hs(yield this.api.get({
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
    return h(this, null, function* () {
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
      for (let o = 0; o < _a; o++) {
        const s = yield this.api.get(t, e);
        ms(s).forEach((a, l) => {
          if (!r.has(l)) {
            r.set(l, a);
          }
        });
        const i = ls(s);
        if (i === null) {
          return { creations: r, complete: true };
        }
        t.lecontinue = i;
        t.continue = "-||";
      }
      return { creations: r, complete: false };
    });
  }
  ask(e, t) {
    const r = Ur + e.map(ws).join(Ur);
    const o = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
    return encodeURIComponent(r).length > Da ? this.api.post(o, t) : this.api.get(o, t);
  }
};

// src/app/list-part.ts
var gs = {
  fetch: (n) => K("sources").then(({ makeSources: e }) => e(n)),
  readSheet: (n, e) => K("sources").then(({ readSheetFile: t }) => t(n, e)),
  problemText: ee
};
function Ew(n, e) {
  bo(ho);
  const t = Ct(n.randomBytes);
  void Tr(t);
  const r = new $t(f(m({}, n), {
    lists: new ur(n.service),
    connection: uo,
    columns: new qe(mo),
    journal: new We(co, lo, t),
    holdRun: Tr,
    onFinished: (s) => {
      mw.hook("accountCreator.finished").fire(s);
    },
    whoAmI: () => n.service.whoAmI(),
    onReturn: po
  }));
  window.addEventListener("beforeunload", (s) => {
    if (r.unsavedWork.length > 0) {
      s.preventDefault();
      s.returnValue = "";
    }
  });
  return {
    model: r,
    open(s) {
      return h(this, null, function* () {
        if (r.hasDraft && !r.run.isBusy) {
          r.startOver();
        }
        if (!r.run.isBusy) {
          yield r.open(s);
        }
      });
    },
    screen: new lr(r, f(m({}, e), {
      createAccountPage: () => n.service.createAccountPage(),
      exports: { fetch: () => K("after"), problemText: ee },
      sources: gs,
      sheetReturn: (s) => ({
        fetch: () => h(null, null, function* () {
          return new (yield K("after")).SheetReturnView(r, s, gs);
        }),
        problemText: ee
      }),
      exemption: {
        fetch: () => h(null, null, function* () {
          return new (yield K("after")).ExemptionView(r);
        }),
        problemText: ee
      },
      draft: {
        columns: {
          fetch: () => h(null, null, function* () {
            return new (yield K("draft")).ColumnView(r);
          }),
          problemText: ee
        },
        naming: {
          fetch: () => h(null, null, function* () {
            return new (yield K("draft")).NamingView(r);
          }),
          problemText: ee
        }
      }
    }))
  };
}

// list.js
mw.libs.accountCreator.parts.list.modules = [Go, Ce, Ko, jo, ot, Ne, Be, A, Fe, Qe, Z, se, y, g, x, Vt, Ae, _o, T, Yo, Ht, It, Kt, Q, we];
return { makeListPart: Ew };
} };
// </nowiki>
