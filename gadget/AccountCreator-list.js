// <nowiki>
/*!
 * AccountCreator 0.1.0+80603ade: creates accounts for other people. MIT licence.
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
mw.libs.accountCreator.parts.list = { on: {"core":"91bab675","checks":"820a635a","steps":"5de0bb98","read":"3be06a28"}, contents: '6a9ef2b9', run: function () {
'use strict';
var $s = Object.defineProperty;
var Ns = Object.defineProperties;
var Ms = Object.getOwnPropertyDescriptors;
var Me = Object.getOwnPropertySymbols;
var Jr = Object.prototype.hasOwnProperty;
var Xr = Object.prototype.propertyIsEnumerable;
var Yr = (o, e, t) => e in o ? $s(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var p = (o, e) => {
  for (var t in e || (e = {}))
    if (Jr.call(e, t))
      Yr(o, t, e[t]);
  if (Me)
    for (var t of Me(e)) {
      if (Xr.call(e, t))
        Yr(o, t, e[t]);
    }
  return o;
};
var f = (o, e) => Ns(o, Ms(e));
var Zr = (o) => typeof o === "symbol" ? o : o + "";
var ie = (o, e) => {
  var t = {};
  for (var r in o)
    if (Jr.call(o, r) && e.indexOf(r) < 0)
      t[r] = o[r];
  if (o != null && Me)
    for (var r of Me(o)) {
      if (e.indexOf(r) < 0 && Xr.call(o, r))
        t[r] = o[r];
    }
  return t;
};
var h = (o, e, t) => {
  return new Promise((r, n) => {
    var s = (l) => {
      try {
        a(t.next(l));
      } catch (u) {
        n(u);
      }
    };
    var i = (l) => {
      try {
        a(t.throw(l));
      } catch (u) {
        n(u);
      }
    };
    var a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, i);
    a((t = t.apply(o, e)).next());
  });
};

// taken:steps/accounts/list/row
var eo = mw.libs.accountCreator.parts.steps.modules[1];
var to = mw.libs.accountCreator.parts.steps.modules[2];
var Fe = mw.libs.accountCreator.parts.steps.modules[3];
var _ = mw.libs.accountCreator.parts.steps.modules[4];
var k = mw.libs.accountCreator.parts.steps.modules[5];
var P = mw.libs.accountCreator.parts.steps.modules[6];
var S = mw.libs.accountCreator.parts.steps.modules[7];
var ro = mw.libs.accountCreator.parts.steps.modules[8];

// src/accounts/list/keep/column-memory.ts
var oo = 20;
var io = 100;
var ao = 200;
var no = "accountCreator.columns";
var Fs = (o) => typeof o === "string" && o.length <= ao;
var Bs = (o) => eo.includes(o);
var co = (o) => !o.includes("password") && !o.includes("reason");
function qs(o) {
  const [e, t] = Array.isArray(o) ? o : [];
  return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.length <= io && e.every(Fs) && t.every(Bs) && co(t) ? [{ headings: e, meanings: t }] : [];
}
var so = (o, e) => o.length === e.length && o.every((t, r) => t === e[r]);
function Ds(o) {
  return o.length <= io && o.some((e) => e !== "") && o.every((e) => e.length <= ao && !/[@＠]/.test(e));
}
var Be = class {
  constructor(e) {
    this.store = e;
  }
  /** @return Null: no table with these headings is remembered */
  recall(e) {
    var t, r;
    return (r = (t = this.read().find((n) => so(n.headings, e))) == null ? void 0 : t.meanings) != null ? r : null;
  }
  remember(e, t) {
    if (!Ds(e) || e.length !== t.length) {
      return;
    }
    const r = this.read();
    const n = r.filter((i) => !so(i.headings, e));
    const s = [...co(t) ? [{ headings: e, meanings: t }] : [], ...n].slice(0, oo);
    if (s.length === 0 && r.length === 0) {
      return;
    }
    try {
      this.store.set(no, JSON.stringify(s.map((i) => [i.headings, i.meanings])));
    } catch (i) {
    }
  }
  read() {
    var e;
    try {
      const t = JSON.parse((e = this.store.get(no)) != null ? e : "[]");
      return Array.isArray(t) ? t.slice(0, oo).flatMap(qs) : [];
    } catch (t) {
      return [];
    }
  }
};

// taken:core/accounts/contract/declarations
var W = mw.libs.accountCreator.parts.core.modules[7];
var B = mw.libs.accountCreator.parts.core.modules[8];
var Y = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/accounts/contract/outcome
var b = mw.libs.accountCreator.parts.core.modules[17];

// src/accounts/list/create/attempt.ts
var qe = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };
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
  turn: qe
};
function R(o) {
  return f(p({}, o), {
    status: "open",
    sentAt: o.lost ? o.sentAt : null,
    outcome: null,
    existence: null,
    account: null,
    turn: f(p({}, o.turn), { looking: null, disputed: null })
  });
}

// src/accounts/list/keep/journal-format.ts
var mr = [
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
var ho = [
  "open",
  "sent",
  "unknown",
  "created",
  "already",
  "refused",
  "unfinished"
];
function lo(o, e) {
  return !e || B(o) ? null : o.format === "html" ? o.html : [o.text];
}
function uo(o) {
  return o === null ? Y("") : typeof o === "string" ? { format: "html", html: o } : Y(o[0]);
}
function _s(o, e) {
  switch (o == null ? void 0 : o.kind) {
    case "created":
      return ["c", o.by];
    case "refused": {
      const { code: t, message: r, stops: n, spent: s, field: i, ended: a } = o;
      return ["r", t, lo(r, e), n, s, i, a];
    }
    case "step": {
      const { type: t, code: r, message: n } = o.step;
      return ["s", t, r, lo(n, e)];
    }
    case "unknown":
      return ["u", o.cause];
    case "sessionLost":
    case void 0:
      return null;
    default:
      return b(o);
  }
}
var Ws = ["mail", "password", "other"];
var Vs = ["timeout", "offline", "unreadable", "handedOver"];
function po(o, e, t) {
  return o.includes(e) ? e : t;
}
function Hs(o, e) {
  if (o === null) {
    return null;
  }
  switch (o[0]) {
    case "c":
      return { kind: "created", username: e != null ? e : "", by: po(Ws, o[1], "other") };
    case "r": {
      const [, t, r, n, s, i, a] = o;
      return { kind: "refused", code: t, message: uo(r), stops: n, spent: s, retryAfter: null, field: i, ended: a };
    }
    case "s": {
      const [, t, r, n] = o;
      return { kind: "step", step: { type: t, code: r, message: uo(n), requests: [], redirectTarget: null } };
    }
    case "u":
      return { kind: "unknown", cause: po(Vs, o[1], "unreadable") };
    default:
      return b(o);
  }
}
function Is(o, e) {
  return o && [
    ho.indexOf(o.status),
    o.before,
    o.sentAt,
    o.lost,
    o.tries,
    o.postponed,
    o.existence,
    o.account,
    _s(o.outcome, e)
  ];
}
function Us(o) {
  if (o === null) {
    return null;
  }
  const [e, t, r, n, s, i, a, l, u] = o;
  const m = ho[e];
  if (m === void 0) {
    throw new Error("Written by another version");
  }
  const d = m === "sent";
  return f(p({}, O), {
    status: d ? "unknown" : m,
    before: t,
    sentAt: r,
    lost: n || d,
    tries: s,
    postponed: i,
    existence: a === "asking" ? "unknown" : a,
    account: l,
    outcome: Hs(u, l)
  });
}
var mo = (o) => o.toLowerCase().split(/[\s,;]+/).filter((e) => e);
function js(o, { email: e, realname: t }) {
  const r = new Set(mo(t));
  const n = mo(o);
  return /[^\s@＠][@＠][^\s@＠]/.test(o) || e !== "" && o.toLowerCase().includes(e.toLowerCase()) || n.length > 0 && n.every((s) => r.has(s));
}
function Ks({ state: o, attempt: e }) {
  return o === "created" || o === "already" || o === "unfinished" && (e == null ? void 0 : e.existence) === "yes";
}
function fo(o, e) {
  var d;
  const { username: t, email: r, realname: n, reason: s, mode: i, password: a } = o.request;
  const l = Ks(o);
  const u = [
    mr.indexOf(o.state),
    o.line,
    t,
    l ? "" : r,
    l ? "" : n,
    s,
    i,
    o.canonical,
    o.overrides,
    ((d = o.creation) == null ? void 0 : d.createdByMe) ? o.creation.at : null,
    a !== "" || o.passwordSource === "sheet",
    Is(o.attempt, e.message)
  ];
  const m = o.extra.filter(({ value: w }) => (a === "" || w !== a) && !(l && js(w, o.request)));
  if (e.extra && m.length > 0) {
    u.push(m.map(({ column: w, heading: y, value: L }) => [w, y, L]));
  }
  return u;
}
function wo(o, e) {
  const [
    t,
    r,
    n,
    s,
    i,
    a,
    l,
    u,
    m,
    d,
    w,
    y,
    L = []
  ] = e;
  return f(p({}, _(o, r, { username: n, email: s, realname: i, reason: a, mode: l })), {
    state: Gs(mr[t]),
    canonical: u,
    overrides: [...m],
    creation: d === null ? null : { createdByMe: true, createdBy: "", at: d },
    // Whose the account is that was there was found out, or said, before.
    claim: mr[t] === "already" ? { name: u, isTheirs: true } : null,
    passwordSource: w ? "sheet" : "given",
    attempt: Us(y),
    extra: L.map(([$e, Ne, pr]) => ({ column: $e, heading: Ne, value: pr }))
  });
}
function Gs(o) {
  switch (o) {
    case void 0:
      throw new Error("Written by another version");
    case "creating":
      return "unknown";
    case "checking":
      return "unchecked";
    default:
      return o;
  }
}

// taken:core/accounts/list/keep/run-key
var hr = mw.libs.accountCreator.parts.core.modules[29];
var go = mw.libs.accountCreator.parts.core.modules[30];
var De = mw.libs.accountCreator.parts.core.modules[31];
var bo = mw.libs.accountCreator.parts.core.modules[32];
var fr = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/keep/journal.ts
var zs = 1e6;
var Qs = 2e6;
function Ys(o) {
  return o.reduce((e, { extra: t }) => t.reduce((r, { heading: n, value: s }) => r + n.length + s.length, e), 0);
}
var _e = class {
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
    const r = t.map(({ id: n }) => n);
    this.isKept = true;
    this.messages = 0;
    this.hasRoomForExtra = Ys(t) <= Qs;
    this.removeOthers(/* @__PURE__ */ new Set([De(this.wiki), ...r.map((n) => this.rowKey(n))]));
    this.write(De(this.wiki), [
      hr,
      e.me,
      e.startedAt,
      e.mode,
      e.reason,
      r,
      this.owner,
      e.values
    ]);
    for (const n of this.isKept ? t : []) {
      this.note(n);
    }
    if (!this.isKept) {
      this.clear();
      this.isKept = false;
    }
  }
  /** Keeps a row as it is now. */
  note(e) {
    const t = S(e);
    const r = (t == null ? void 0 : t.kind) === "refused" && !B(t.message) ? JSON.stringify(t.message).length : 0;
    this.messages += r;
    this.write(this.rowKey(e.id), fo(e, {
      message: this.messages < zs,
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
      if (!go(this.store, this.wiki, e, t)) {
        return { kind: "none" };
      }
      const r = this.store.get(De(this.wiki));
      return r === null ? { kind: "none" } : this.read(JSON.parse(r));
    } catch (r) {
      return { kind: "unreadable" };
    }
  }
  /** Forgets everything. */
  clear() {
    this.isKept = true;
    try {
      bo(this.store, this.wiki);
    } catch (e) {
      this.isKept = false;
    }
  }
  rowKey(e) {
    return fr(this.wiki) + e;
  }
  removeOthers(e) {
    try {
      for (const t of this.store.keys()) {
        if (t.startsWith(fr(this.wiki)) && !e.has(t)) {
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
    const [t, r, n, s, i, a, l, u] = e;
    if (t !== hr || typeof i !== "string" || typeof u !== "object") {
      return { kind: "unreadable" };
    }
    const m = a.map((d) => {
      var w;
      return wo(d, JSON.parse((w = this.store.get(this.rowKey(d))) != null ? w : ""));
    });
    return { kind: "run", header: { me: r, mode: s, reason: i, values: u, startedAt: n }, rows: m, owner: l };
  }
};

// taken:core/accounts/contract/own
var vo = mw.libs.accountCreator.parts.core.modules[18];
var We = mw.libs.accountCreator.parts.core.modules[19];

// taken:core/accounts/contract/form
var yo = mw.libs.accountCreator.parts.core.modules[11];
var ko = mw.libs.accountCreator.parts.core.modules[12];
var Ve = mw.libs.accountCreator.parts.core.modules[13];
var Ro = mw.libs.accountCreator.parts.core.modules[14];
var wr = mw.libs.accountCreator.parts.core.modules[15];

// taken:core/accounts/contract/parameters
var He = mw.libs.accountCreator.parts.core.modules[20];
var xo = mw.libs.accountCreator.parts.core.modules[21];
var So = mw.libs.accountCreator.parts.core.modules[23];
var Ao = mw.libs.accountCreator.parts.core.modules[24];
var ae = mw.libs.accountCreator.parts.core.modules[25];

// taken:core/accounts/contract/service
var E = mw.libs.accountCreator.parts.core.modules[28];

// taken:core/accounts/contract/clock
var Lo = mw.libs.accountCreator.parts.core.modules[4];

// taken:core/accounts/contract/cancellation
var ce = mw.libs.accountCreator.parts.core.modules[0];

// src/accounts/list/row-observable.ts
var V = class {
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
    this.current = p(p({}, this.current), e);
    for (const r of [...this.listeners]) {
      r(this.current, t);
    }
  }
};

// src/accounts/list/check/account-creators.ts
var Js = 3;
var Ie = class {
  constructor(e) {
    this.lists = e;
    /** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
    this.known = null;
    /** Why they are not known. */
    this.failure = new E("http", Y(""));
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
      for (let t = 0; !this.known && t < Js && !e.cancelled; t++) {
        try {
          this.known = yield this.lists.ownCreations(e);
        } catch (r) {
          this.failure = E.from(r);
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
      } catch (s) {
        if (r && !t.source.cancelled) {
          return null;
        }
        throw s;
      }
    });
  }
};

// src/accounts/list/check/questions.ts
var Ue = class {
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
        const s = { about: n, answer: { kind: "pending" }, alternatives: [] };
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
    e.row.wiki = f(p({}, e.fact), { answer: t });
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
function Co(o) {
  const e = /* @__PURE__ */ new Map();
  for (const t of o) {
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
function gr(o, e) {
  return o.request.password !== "" && k(o, e) === "type";
}
var je = class {
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
        return this.lists.offersOverrides || gr(e, r);
      case "forbidden":
        return t.override !== null && this.lists.offersOverrides || gr(e, r);
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
      const { row: n, fact: s } = e;
      const { source: i, mode: a } = r;
      const { password: l } = n.request;
      const u = yield this.refusals(t, i);
      const m = gr(n, a) && !i.cancelled ? { of: l, check: yield this.accounts.checkPassword(s.about, l, i) } : null;
      return {
        kind: "checked",
        checks: u.length > 0 ? u : [t],
        creation: null,
        password: m
      };
    });
  }
  /** Why the name would be refused, each reason with its override: there may be more than one. */
  refusals(e, t) {
    return h(this, null, function* () {
      const r = e.kind === "forbidden" ? [e] : [];
      if (e.kind === "invalid" || r.some(({ override: i }) => i === null)) {
        return r;
      }
      const n = yield this.lists.checkOverridable(e.canonical, t);
      const s = (i) => r.some(({ override: a }) => a === i);
      return r.concat(n.filter(({ override: i }) => !s(i)));
    });
  }
};

// src/accounts/list/check/checker.ts
var To = 50;
var Xs = 2;
var Zs = 200;
var Oo = new E("http", Y(""));
var br = (o) => o.map(({ row: e }) => e);
var Ke = class extends V {
  constructor(t) {
    super({ running: false, done: 0, total: 0, cancelled: false, failed: 0 });
    this.dependencies = t;
    this.source = new ce();
    const { lists: r, accounts: n, local: s } = t;
    this.questions = new Ue((i) => s.askableName(i));
    this.creators = new Ie(r);
    this.details = new je(r, n, this.creators);
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
      const n = new ce();
      this.source = n;
      this.creators.forget();
      const s = this.questions.ask(t);
      this.change(
        { running: true, done: 0, total: s.length, cancelled: false, failed: 0 },
        this.concluded(br(s))
      );
      yield this.answer(s, { mode: r, source: n, counting: true, moreLookUps: Zs });
      if (!n.cancelled) {
        this.change({ running: false });
      }
    });
  }
  /** Checks one row again after it was edited; the answer to an older question about it is dropped. */
  recheck(t, r = "type") {
    return h(this, null, function* () {
      const n = this.questions.ask([t]);
      this.change({}, this.concluded(br(n)));
      yield this.answer(n, { mode: r, source: this.source, counting: false, moreLookUps: 1 });
    });
  }
  /** What is not answered yet was not asked. */
  cancel() {
    this.source.cancel();
    this.source = new ce();
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
    return h(this, null, function* () {
      const { wiki: s } = t;
      const i = yield this.dependencies.freeNames(this.dependencies.lists, t, r, n, this.source);
      if (s && t.wiki === s) {
        t.wiki = f(p({}, s), { alternatives: i });
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
      const { lists: n } = this.dependencies;
      const { source: s } = r;
      if (t.length > 0) {
        yield this.creators.fetch(s);
      }
      const i = Co(t);
      const a = [...i.keys()];
      let l = n.namesPerRequest;
      let u = 0;
      for (let m = 0; m < a.length && !s.cancelled; ) {
        const d = a.slice(m, m + l);
        const w = d.flatMap((y) => {
          var L;
          return (L = i.get(y)) != null ? L : [];
        });
        try {
          if (u < Xs) {
            const y = yield n.checkNames(d, s);
            u = 0;
            yield this.note(w, y, r);
          } else {
            this.fail(w, Oo, r);
          }
        } catch (y) {
          if (s.cancelled) {
            return;
          }
          if (d.length > To) {
            l = To;
            continue;
          }
          u++;
          this.fail(w, E.from(y), r);
        }
        m += d.length;
      }
    });
  }
  /** Notes at once what needs no further question, and then asks about the others one by one. */
  note(t, r, n) {
    return h(this, null, function* () {
      const s = [];
      const i = [];
      for (const a of t) {
        const l = r.get(a.fact.about);
        if (n.source.cancelled || !this.questions.isOpen(a)) {
          continue;
        }
        if (!l) {
          this.fail([a], Oo, n);
        } else if (this.details.areNeeded(a.row, l, n.mode)) {
          i.push([a, l]);
        } else {
          this.questions.answer(a, this.details.known(l));
          s.push(a);
        }
      }
      this.report(s, 0, n);
      for (const [a, l] of i) {
        yield this.noteDetails(a, l, n);
      }
    });
  }
  noteDetails(t, r, n) {
    return h(this, null, function* () {
      const { source: s } = n;
      if (s.cancelled) {
        return;
      }
      try {
        const i = yield this.details.fetch(t, r, n);
        if (!s.cancelled && this.questions.isOpen(t)) {
          this.questions.answer(t, i);
          this.report([t], 0, n);
        }
      } catch (i) {
        if (!s.cancelled) {
          this.fail([t], E.from(i), n);
        }
      }
    });
  }
  fail(t, { text: r }, n) {
    const s = t.filter((i) => this.questions.isOpen(i));
    s.forEach((i) => this.questions.answer(i, { kind: "failed", text: r }));
    this.report(s, s.length, n);
  }
  report(t, r, { counting: n }) {
    const { state: s } = this;
    const i = this.concluded(br(t));
    this.change(n ? { done: s.done + t.length, failed: s.failed + r } : {}, i);
  }
};

// taken:core/accounts/names/unicode-pattern
var J = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/names/lookalike.ts
var ei = J(String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, "g");
var ti = "авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω";
var ri = "abeekmhopctyxiijshdgqwlabyezhikmnoptuxw";
var oi = new Map([...ti].map((o, e) => [o, ri.charAt(e)]));
function Ge(o) {
  let e = o.toLowerCase();
  if (/[^\0-\x7f]/.test(e)) {
    e = e.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u0370-\u052f]/g, (t) => {
      var r;
      return (r = oi.get(t)) != null ? r : t;
    });
  }
  e = e.replace(ei, "").replace(/0/g, "o").replace(/[1|i]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
  return e || o;
}

// taken:core/accounts/names/clean-name
var ni = mw.libs.accountCreator.parts.core.modules[37];
var vr = mw.libs.accountCreator.parts.core.modules[38];
var si = mw.libs.accountCreator.parts.core.modules[39];
var ii = mw.libs.accountCreator.parts.core.modules[40];

// src/accounts/names/username.ts
var ai = 235;
var ci = J(String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, "gi");
var li = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;
function ui(o, e) {
  var s;
  const t = String.fromCodePoint((s = o.codePointAt(0)) != null ? s : 0);
  if (/[\u10d0-\u10ff]/u.test(t)) {
    return o;
  }
  const r = t === "i" && /^(?:tr|az|kaa)\b/.test(e) ? "İ" : t.toUpperCase();
  const n = r.length > t.length ? r.slice(1).toLowerCase() : r.slice(1);
  return (r.charAt(0) + n + o.slice(t.length)).normalize();
}
function di(o, e = []) {
  return /^~\d{4}-/.test(o) || e.some((t) => {
    const [r = "", n = ""] = t.split("$1");
    return o.length >= r.length + n.length && o.startsWith(r) && o.endsWith(n);
  });
}
function pi(o) {
  return encodeURIComponent(o).replace(/%../g, ".").length;
}
function X(o, e = {}) {
  var i;
  const t = vr(o.normalize().replace(/_/g, " "), e).normalize();
  const r = (a, l = "") => ({ canonical: "", problem: a, characters: l });
  if (t === "") {
    return r("empty");
  }
  const n = t.match(ci);
  if (n) {
    return r("characters", [...new Set(n)].join(" "));
  }
  const s = ui(t, (i = e.language) != null ? i : "");
  if (li.test(s)) {
    return r("address");
  }
  if (di(s, e.temporaryPatterns)) {
    return r("temporary");
  }
  return pi(s) > ai ? r("long") : { canonical: s, problem: null };
}

// taken:read/accounts/list/read/clean-request
var Po = mw.libs.accountCreator.parts.read.modules[2];

// taken:core/accounts/contract/codes
var yr = mw.libs.accountCreator.parts.core.modules[5];
var A = mw.libs.accountCreator.parts.core.modules[6];

// src/accounts/list/row-overrides.ts
function kr({ name: o, type: e, optional: t }) {
  return e === "checkbox" && t && ko(o);
}
function Eo({ code: o, override: e }, t) {
  return e !== null ? t.includes(e) : o === "name-forbidden" && t.some((r) => !yr.includes(r));
}
function mi(o) {
  const e = S(o);
  if ((e == null ? void 0 : e.kind) === "refused") {
    const { stops: t, name: r, field: n } = A(e.code);
    return t === "row" && r !== "taken" && (n === null || n === "username") ? e.code : null;
  }
  return o.remarks.some(({ code: t, override: r }) => t === "name-forbidden" && r === null) ? "" : null;
}
function $o(o, e) {
  const t = mi(o);
  if (t === null && o.overrides.length === 0) {
    return [];
  }
  const r = t === null ? null : Ro(t, e);
  return e.flatMap(({ fields: n }) => n).filter((n) => {
    const { name: s } = n;
    const i = r === null ? t !== null && !yr.includes(s) : s === r;
    return kr(n) && (i || o.overrides.includes(s)) && o.remarks.every(({ override: a }) => a !== s);
  });
}

// taken:checks/accounts/list/check/creation-parameters
var No = mw.libs.accountCreator.parts.checks.modules[4];

// src/accounts/list/check/wiki-remarks.ts
function H(o, e, t = null, r = {}) {
  return f(p({
    severity: o,
    code: e,
    field: "username",
    parameters: [],
    fixes: [],
    override: null
  }, r), {
    // The wiki may refuse without a word; then ours are said.
    message: t && !B(t) ? t : null
  });
}
function hi({ request: o, linked: e, claim: t }, r, n) {
  return (t == null ? void 0 : t.name) === r ? t.isTheirs : e !== "" && e === o.username || (n == null ? void 0 : n.isRecent) === true;
}
function fi(o, e, t, r) {
  var s;
  if (t == null ? void 0 : t.createdByMe) {
    return H("info", "already", null, { parameters: [(s = t.at) != null ? s : ""] });
  }
  const n = No(e, t);
  return hi(o, e, t) ? H("info", "has-account", null, { parameters: n }) : H("error", "name-taken", null, { fixes: r, parameters: n });
}
function wi(o, e, t, r) {
  switch (e.kind) {
    case "invalid":
      return H("error", "name-invalid");
    case "free":
      return null;
    case "taken":
      return fi(o, e.canonical, t, r);
    case "forbidden":
      return H("error", "name-forbidden", e.message, { override: e.override, fixes: r });
    default:
      return b(e);
  }
}
function Mo(o, e, t) {
  var r, n;
  switch (e.kind) {
    case "pending":
      return [];
    case "failed":
      return [H("warning", "check-failed", e.text)];
    case "checked": {
      const { checks: s, creation: i, password: a } = e;
      const l = [...(n = (r = o.wiki) == null ? void 0 : r.alternatives) != null ? n : []];
      const u = s.map((m) => wi(o, m, i, l));
      if (a && !a.check.accepted && a.of === o.request.password) {
        u.push(H("error", "password-weak", a.check.messages[0], { field: "password" }));
      }
      if (s.some(({ kind: m }) => m !== "invalid") && t !== o.request.username) {
        u.push(H("info", "normalised", null, { parameters: [t] }));
      }
      return u.filter((m) => m !== null);
    }
    default:
      return b(e);
  }
}

// src/accounts/list/check/conclude.ts
var gi = ["unchecked", "checking", "ready", "warned", "rejected", "already"];
function ve({ state: o, attempt: e }) {
  return gi.includes(o) && (e === null || e.status === "open");
}
function ze({ wiki: o }, e) {
  return o && e !== "" && o.about === e ? o.answer : null;
}
function Qe(o, e) {
  const t = ze(o, e);
  const r = (t == null ? void 0 : t.kind) === "checked" ? t.checks.find(({ kind: n }) => n !== "invalid") : void 0;
  return r && r.kind !== "invalid" ? r.canonical : e;
}
function Fo(o, e) {
  var r;
  const t = ze(o, e);
  return (t == null ? void 0 : t.kind) === "checked" && ((r = t.creation) == null ? void 0 : r.createdByMe) === true;
}
function bi(o, e, t) {
  var n;
  const { password: r } = o.request;
  return t.kind === "checked" && t.checks.every(({ kind: s }) => s === "free" || s === "forbidden") && k(o, e) === "type" && r !== "" && ((n = t.password) == null ? void 0 : n.of) !== r;
}
function Rr(o, e, t) {
  const r = ze(o, e);
  return r !== null && r.kind !== "pending" && !bi(o, t, r);
}
function vi({ cleaned: o, request: e }) {
  const t = [];
  for (const r of ["username", "email", "realname", "reason"]) {
    const n = o[r];
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
function yi(o, e, t) {
  const r = o.filter(({ severity: n }) => n === "error");
  if (r.some((n) => !Eo(n, e))) {
    return "rejected";
  }
  return r.length || o.some(({ severity: n }) => n === "warning") ? "warned" : t;
}
function Bo(o, e, t) {
  const r = ze(o, e.name);
  const n = Qe(o, e.name);
  const s = (r == null ? void 0 : r.kind) === "checked" ? r.creation : null;
  const i = r ? Mo(o, r, n) : [];
  if (i.some(({ code: m }) => m === "already" || m === "has-account")) {
    return { canonical: n, creation: s, remarks: i.filter(({ severity: m }) => m === "info"), state: "already" };
  }
  const a = [...e.related, ...e.own, ...i, ...vi(o)];
  const l = (r == null ? void 0 : r.kind) === "pending" ? "checking" : Rr(o, e.name, t) ? "ready" : "unchecked";
  const u = yi(a, o.overrides, l);
  return { canonical: n, creation: s, remarks: a, state: l === "checking" ? "checking" : u };
}

// taken:core/accounts/contract/reason
var qo = mw.libs.accountCreator.parts.core.modules[27];

// taken:checks/accounts/email/judge-email
var Do = mw.libs.accountCreator.parts.checks.modules[3];

// taken:core/accounts/names/characters
var _o = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/check/local-remarks.ts
function C(o, e, t, r = [], n = null) {
  return { severity: o, code: e, field: t, parameters: r, message: null, fixes: n === null ? [] : [n], override: null };
}
function ki(o, e, t) {
  if (e.problem === null) {
    return null;
  }
  if (e.problem === "empty") {
    return C("error", "name-missing", "username");
  }
  const r = e.characters.split(" ").reduce((i, a) => i.split(a).join(" "), o);
  const n = e.problem === "characters" && !o.includes("@");
  const s = n ? X(r, t).canonical : "";
  return C("error", "name-invalid", "username", [e.problem, e.characters], s || null);
}
function Ri(o, e) {
  if (o === "") {
    return e === "mail" ? C("error", "email-missing", "email") : null;
  }
  const { problem: t, meant: r } = Do(o);
  const n = e === "mail" || t === "invalid" ? [] : ["takeover"];
  switch (t) {
    case null:
      return null;
    case "typo":
      return C("warning", "email-typo", "email", [r != null ? r : "", ...n], r);
    case "invalid":
    case "odd":
      return C(t === "invalid" ? "error" : "warning", "email-invalid", "email", [o, ...n], r);
    default:
      return b(t);
  }
}
function Wo(o, e, t, r) {
  const { username: n, email: s, password: i } = o.request;
  const a = _o(e.canonical);
  return [
    ki(n, e, t),
    a === null ? null : C("warning", "name-mixed", "username", [a]),
    Ri(s, r),
    r === "type" && i === "" ? C("error", "password-missing", "password") : null
  ].filter((l) => l !== null);
}
function Vo(o, e, t) {
  const { email: r, realname: n } = o.request;
  const s = ae(t, e);
  const i = (a) => s.some(({ required: l, fields: u }) => l !== "optional" && u.some((m) => m.name === a && !m.optional));
  return [
    ...e !== "mail" && r === "" && i("email") ? [C("error", "email-required", "email")] : [],
    ...n === "" && i("realname") ? [C("error", "realname-required", "realname")] : []
  ];
}
function Ho(o, e) {
  const t = xr(o, e);
  const r = e.sameEmail(o);
  return [
    ...t ? [t] : [],
    ...r ? [C("warning", "email-repeated", "email", [
      r.row.line,
      r.canonical || r.row.request.username
    ])] : []
  ];
}
function xr(o, e) {
  const t = e.sameName(o);
  if (t) {
    return C("error", "duplicate", "username", [t.row.line, t.canonical]);
  }
  const r = e.sameLook(o);
  return r && r.canonical !== o.canonical ? C("warning", "lookalike", "username", [r.row.line, r.canonical]) : null;
}
function Sr(o, e) {
  const t = qo(o);
  const r = e.personIn(o);
  return [
    ...t === null ? [] : [C("warning", "reason-address", "reason", [t])],
    ...r === null ? [] : [C("warning", "reason-name", "reason", [r])]
  ];
}

// src/accounts/list/check/names-in-text.ts
var Io = J(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`);
var xi = J(String.raw`[^\p{L}\p{M}\p{N}]+`);
var Si = 8;
var Ai = 30;
function Uo(o) {
  return o.normalize().toLowerCase().replace(/\s+/g, " ").trim();
}
var jo = (o) => o.split(xi).filter((e) => e !== "");
var Ye = class {
  constructor() {
    this.counts = /* @__PURE__ */ new Map();
    /** How many names there are of each length: only those lengths are looked up. */
    this.lengths = /* @__PURE__ */ new Map();
  }
  /** Adds a name, or takes it away. Is it one more, or one less, than before? */
  set(e, t, r) {
    var a, l;
    const n = (a = this.counts.get(e)) != null ? a : 0;
    const s = n + (r ? 1 : -1);
    if (s > 0) {
      this.counts.set(e, s);
    } else {
      this.counts.delete(e);
    }
    const i = n > 0 !== s > 0;
    if (i) {
      this.lengths.set(t, ((l = this.lengths.get(t)) != null ? l : 0) + (s > 0 ? 1 : -1));
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
var Je = class {
  constructor() {
    /** By their words, with a space between them. */
    this.spaced = new Ye();
    this.unspaced = new Ye();
  }
  /**
   * Adds a name, or takes it away.
   *
   * @param name
   * @param present
   * @return Whether texts may have to be searched again
   */
  set(e, t) {
    const r = Uo(e);
    if (Io.test(r)) {
      const { length: s } = r;
      return s > 1 && s <= Ai && this.unspaced.set(r, s, t);
    }
    const n = jo(r);
    return r.includes(" ") && n.length > 1 && n.length <= Si && this.spaced.set(n.join(" "), n.length, t);
  }
  /** The first name in a text, in small letters; null where there is none. */
  find(e) {
    const t = Uo(e);
    const r = jo(t);
    for (let s = 0; s < r.length; s++) {
      const i = this.spaced.findAt((a) => r.slice(s, s + a).join(" "));
      if (i !== null) {
        return i;
      }
    }
    const n = Io.test(t) ? t.length : 0;
    for (let s = 0; s < n; s++) {
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
    const n = this.groups.get(e);
    if (!n) {
      if (r) {
        this.groups.set(e, [t]);
      }
      return [];
    }
    let s = 0;
    for (let m = n.length; s < m; ) {
      const d = s + m >> 1;
      if (((l = (a = n[d]) == null ? void 0 : a.id) != null ? l : 0) < t.id) {
        s = d + 1;
      } else {
        m = d;
      }
    }
    const i = ((u = n[s]) == null ? void 0 : u.id) === t.id;
    n.splice(s, i ? 1 : 0, ...r ? [t] : []);
    if (!n.length) {
      this.groups.delete(e);
    }
    return s === 0 ? n : [];
  }
};

// src/accounts/list/check/row-index.ts
var ye = class {
  constructor() {
    this.entries = /* @__PURE__ */ new Map();
    this.names = new le();
    this.looks = new le();
    this.emails = new le();
    this.people = new Je();
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
    for (const [s, i] of [
      [this.names, e.canonical],
      [this.looks, e.look],
      [this.emails, e.email]
    ]) {
      s.set(i, e.row, t).forEach((a) => r.add(a));
    }
    if (e.realname && this.people.set(e.realname, t)) {
      n.add(e.realname);
    }
  }
};

// src/accounts/list/check/local-check.ts
var Xe = () => ({ rows: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set() });
var Ze = class {
  constructor(e) {
    this.context = e;
    this.index = new ye();
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
    this.index = new ye();
    const r = Xe();
    let n = 0;
    for (const s of [
      (i) => this.file(i, r),
      (i) => this.relate(i)
    ]) {
      for (const i of e) {
        s(i);
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
    const t = Xe();
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
    const t = Xe();
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
    const t = Xe();
    for (const r of e) {
      const n = this.index.get(r);
      if ((n == null ? void 0 : n.row) === r) {
        t.rows.add(r);
        if (!ve(r) || Qe(r, n.name) !== n.canonical) {
          this.file(r, t);
        }
      }
    }
    return this.relateAll(t);
  }
  /** Has the wiki been asked all there is to ask about the row as it stands? */
  isAnswered(e) {
    return Rr(e, this.nameOf(e), this.context.mode);
  }
  /** The name that the wiki is to be asked about; '' where it is not worth asking. */
  askableName(e) {
    var s;
    const t = this.index.get(e);
    const r = t !== null && ((s = xr(t, this.index)) == null ? void 0 : s.severity) === "error";
    const n = this.nameOf(e);
    return ve(e) && !r && !Fo(e, n) ? n : "";
  }
  /**
   * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
   * taken by accounts that this person had created or that were theirs.
   */
  trust(e) {
    for (const t of e) {
      const { creation: r, claim: n } = t;
      const s = this.nameOf(t);
      t.wiki = {
        about: s,
        alternatives: [],
        answer: {
          kind: "checked",
          creation: r,
          password: null,
          checks: [{ kind: (r != null ? r : n) ? "taken" : "free", canonical: t.canonical || s }]
        }
      };
    }
  }
  /** What speaks against a public reason: an address, the real name of somebody on the list. */
  reasonRemarks(e = this.context.reason) {
    return Sr(e, this.index);
  }
  nameOf(e) {
    const t = this.index.get(e);
    return (t == null ? void 0 : t.row) === e ? t.name : X(e.request.username, this.context.rules).canonical;
  }
  /** Looks at the row by itself and files it under its name, look and address. */
  file(e, t) {
    const { rules: r, mode: n, requests: s } = this.context;
    const i = ve(e);
    if (i) {
      Po(e, r);
    }
    const { username: a, email: l, realname: u } = e.request;
    const m = k(e, n);
    const d = X(a, r);
    const w = d.canonical;
    const y = i ? Qe(e, w) : e.canonical || w;
    this.index.file({
      row: e,
      name: w,
      canonical: y,
      look: y && Ge(y),
      email: l.toLowerCase(),
      realname: u,
      own: i ? Wo(e, d, r, m).concat(Vo(e, m, s)) : []
    }, t);
  }
  /** Compares the row with the others, and concludes. */
  relate(e) {
    const { index: t } = this;
    const r = t.get(e);
    if (r && ve(e)) {
      const { reason: n } = e.request;
      const s = [...Ho(r, t), ...n ? Sr(n, t) : []];
      Object.assign(e, Bo(e, { name: r.name, own: r.own, related: s }, this.context.mode));
    }
  }
  relateAll({ rows: e, people: t }) {
    const r = t.size > 0 ? this.index.withReason : [];
    const n = [.../* @__PURE__ */ new Set([...e, ...r])].filter((s) => this.index.get(s) !== null);
    n.forEach((s) => this.relate(s));
    return n;
  }
};

// src/accounts/list/list-check.ts
var Li = 400;
var et = class {
  constructor(e, t) {
    this.store = e;
    this.local = new Ze({ rules: {}, mode: "mail", requests: [], reason: "" });
    /** How to call off the checks of edited rows that wait for the typing to rest. */
    this.resting = /* @__PURE__ */ new Map();
    this.clock = t.clock;
    const { lists: r, service: n, freeNames: s } = t;
    this.checker = new Ke({ lists: r, accounts: n, freeNames: s, local: this.local });
    this.checker.observe((i, a) => e.set({ checker: i }, a));
  }
  /** Everything that can be known before anything is created. */
  all() {
    return h(this, null, function* () {
      const { store: e, local: t } = this;
      const { mode: r, reason: n } = e.state;
      t.context = f(p({}, t.context), { mode: r, reason: n });
      for (const a of t.checkInSlices(e.rows)) {
        if (a < 1) {
          yield Lo(this.clock, 0);
        }
      }
      e.replaceRows(e.rows, { place: { kind: "check" }, reasonRemarks: t.reasonRemarks(n) });
      const s = e.rows.filter((a) => S(a) === null && a.state !== "already");
      yield this.ask(s);
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
      this.resting.set(e.id, this.clock.later(Li, () => {
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
function Ko(o) {
  var e, t;
  return (t = (e = /^.*/.exec(o)) == null ? void 0 : e[0]) != null ? t : "";
}
function Go({ columns: o, hasHeadings: e, format: t }) {
  return o && e && t !== "sheet" ? o.map(({ heading: r }) => r) : null;
}
var tt = class {
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
    if (Ko(e) !== Ko(t)) {
      this.forget();
    }
  }
  /** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
  changesWith(e) {
    const t = Go(e);
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
    const t = Go(e);
    this.columns = (n = (r = e.columns) == null ? void 0 : r.map(({ meaning: s }) => s)) != null ? n : null;
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
var rt = (o) => new Set(
  Array.from(o.matchAll(/\[\[User:([^\]|]+)/g), ([, e = ""]) => e.trim())
);

// src/accounts/list/read/as-rows.ts
function ot(o, e = "") {
  const t = rt(e);
  return o.map((u, l) => {
    var m = u, { line: r, lastLine: n, cleaned: s, extra: i } = m, a = ie(m, ["line", "lastLine", "cleaned", "extra"]);
    return Object.assign(_(l + 1, r, a), {
      cleaned: s,
      extra: i,
      linked: t.has(a.username) ? a.username : ""
    });
  });
}

// src/accounts/list/list-draft.ts
var nt = class {
  constructor(e, t, r, n, s, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.sheet = n;
    this.reader = s;
    this.headings = {};
    this.answer = new tt(i);
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
      this.answer.give(f(p({}, t), {
        columns: t.columns.map((n, s) => {
          var i;
          return f(p({}, n), { meaning: (i = e[s]) != null ? i : "unused" });
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
  setReason(e) {
    this.store.set({ reason: e, reasonRemarks: this.check.local.reasonRemarks(e) });
  }
  setValue(e, t) {
    this.store.set({ values: f(p({}, this.store.state.values), { [e]: t }), problem: null });
  }
  /**
   * Reads what the organizer has, and leaves the list as it is.
   *
   * @param source
   * @param choices What the person says of it
   * @return Rejects only where a part of the program that a file needs cannot be loaded
   */
  readSource(e, t = {}) {
    return this.reader.readList(e, p(p({}, this.sheetOptions), t));
  }
  /** Reads a text as it would be read as the list, and leaves the list as it is. */
  readText(e) {
    return this.reader.readText(e, this.sheetOptions);
  }
  /** How a sheet is read that has columns of its own. */
  get sheetOptions() {
    return f(p({}, this.readOptions), { columns: null });
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
    const { parsed: s, text: i } = this.store.state;
    const a = (s == null ? void 0 : s.table) === n ? s : null;
    return {
      table: n,
      isGuess: !t || r === i && (a == null ? void 0 : a.isGuess) === true,
      offered: a && e.length < 2 ? a.offered : e
    };
  }
  /** Who shall get the password in a way that is not offered here gets it as the others do. */
  withOfferedModes(e) {
    const { modes: t } = this.store.state;
    return e.map((r) => r.request.mode === null || t.includes(r.request.mode) ? r : f(p({}, r), { request: f(p({}, r.request), { mode: null }) }));
  }
  take(e, t, r, n) {
    var L, Ne;
    const { state: s } = this.store;
    const i = (L = e[r]) != null ? L : e[0];
    if (!i) {
      return;
    }
    const $e = i, { rows: a } = $e, l = ie($e, ["rows"]);
    const u = this.withOfferedModes(ot(a, n));
    const { rows: m, removed: d } = this.table.carry(u, n);
    const w = l.format === "sheet" && u.some(({ request: pr }) => pr.password !== "");
    const y = w && ((Ne = s.parsed) == null ? void 0 : Ne.format) === "sheet" && n !== s.text;
    this.store.replaceRows(m, {
      text: n,
      parsed: n.trim() === "" ? null : f(p(p({}, l), this.question(e, t, n)), {
        certain: t,
        readings: e,
        chosen: r,
        remembered: this.answer.isRemembered
      }),
      undoable: d,
      sheet: w && !y && this.table.editCount === 0 ? "saved" : "none",
      mode: w && s.modes.includes("generate") ? "generate" : s.mode
    });
  }
};

// src/accounts/list/create/batch-state.ts
var st = {
  task: "create",
  phase: { kind: "idle" },
  halting: null,
  progress: { done: 0, total: 0, secondsLeft: null },
  challenge: null,
  step: null,
  journalKept: true
};

// src/accounts/list/create/decide.ts
var Ci = 2;
var zo = [10, 30, 60, 120, 300];
var Qo = 900;
var Ti = [15, 30, 60, 60, 120, 120, 120];
var N = { kind: "done" };
var Lr = { kind: "prepare", refused: null };
function q(o, e) {
  return f(p({}, o), { turn: p(p({}, o.turn), e) });
}
function I(o, e) {
  return { attempt: q(o, { looking: e }), effect: { kind: "find", which: e } };
}
function ue(o, e) {
  return { attempt: f(p({}, R(o)), { status: "refused", outcome: e }), effect: N };
}
function Cr(o, e) {
  return {
    attempt: f(p({}, R(o)), {
      status: "created",
      sentAt: null,
      lost: false,
      outcome: e,
      account: e.username
    }),
    effect: N
  };
}
function Yo({ outcome: o }) {
  return (o == null ? void 0 : o.kind) === "unknown" && o.cause === "handedOver";
}
function ke(o, e) {
  const t = Yo(o) ? o.outcome : null;
  return { attempt: f(p({}, o), { status: "unknown", lost: true, outcome: t }), effect: e };
}
function Oi(o, e) {
  const { sentAt: t } = o;
  return ke(f(p({}, o), { sentAt: t != null ? t : e, outcome: { kind: "unknown", cause: "handedOver" } }), N);
}
function Ar(o, e, t) {
  const { status: r, turn: { silence: n, looking: s } } = o;
  const i = Ti[n];
  if (i !== void 0) {
    return { attempt: q(o, { silence: n + 1 }), effect: { kind: "wait", seconds: i, because: e } };
  }
  return r === "sent" || s && r !== "unfinished" ? ke(o, { kind: "stop", because: { kind: "silent" } }) : { attempt: o, effect: { kind: "stop", because: t } };
}
function Pi(o, e) {
  const t = f(p({}, o), { turn: qe });
  switch (t.status) {
    case "open":
      return { attempt: t, effect: Lr };
    case "sent":
    case "unknown":
      return I(t, "own");
    case "unfinished": {
      const { outcome: r, existence: n } = t;
      if (e && (r == null ? void 0 : r.kind) === "step") {
        return { attempt: t, effect: { kind: "step", step: r.step } };
      }
      return n === "yes" || n === "no" ? { attempt: t, effect: N } : I(t, "own");
    }
    case "created":
    case "already":
    case "refused":
      return { attempt: t, effect: N };
    default:
      return b(t.status);
  }
}
function Ei({ code: o, retryAfter: e, ended: t }, r) {
  const { retry: n, action: s } = A(o);
  return n === "challenge" && r === "notDeclared" ? "never" : n === "never" && e !== null && (!t || s === "raiseLimit") ? "patience" : n;
}
function $i(o, e, t) {
  var s, i;
  const { turn: r } = o;
  const n = Ei(e, t);
  if (n === "find" || n === "findAgain") {
    return I(q(o, { losses: r.losses + 1, disputed: e }), "own");
  }
  if (n === "challenge") {
    return { attempt: R(o), effect: { kind: "prepare", refused: e } };
  }
  if (n === "patience") {
    const a = (i = (s = e.retryAfter) != null ? s : zo[r.patience]) != null ? i : Infinity;
    return r.patience < zo.length && a <= Qo ? {
      attempt: q(R(o), { patience: r.patience + 1 }),
      effect: { kind: "wait", seconds: a, because: { kind: "wiki", refused: e } }
    } : { attempt: R(o), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  if (e.stops === "batch") {
    return { attempt: R(o), effect: { kind: "stop", because: { kind: "refused", refused: e } } };
  }
  return o.lost ? I(q(o, { disputed: e }), "own") : ue(o, e);
}
function Jo(o) {
  return f(p({}, wr(o.code || "restart", null)), { message: o.message, stops: "row" });
}
function Ni(o, { retryAfter: e = 0 }) {
  const { losses: t } = o.turn;
  const r = I(q(f(p({}, o), { lost: true }), { losses: t + 1 }), "own");
  return e > 0 && e <= Qo ? f(p({}, r), { effect: { kind: "wait", seconds: e, because: { kind: "silent" } } }) : r;
}
function Mi(o, e, t) {
  switch (e.kind) {
    case "created":
      return Cr(o, e);
    case "refused":
      return $i(o, e, t);
    case "sessionLost":
      return { attempt: R(o), effect: { kind: "stop", because: e } };
    case "step":
      return e.step.type === "restart" ? ue(o, Jo(e.step)) : {
        attempt: f(p({}, o), { status: "unfinished", outcome: e, existence: "asking" }),
        effect: { kind: "step", step: e.step }
      };
    case "unknown":
      return Ni(o, e);
    default:
      return b(e);
  }
}
function Fi(o, e) {
  return { attempt: f(p({}, o), { existence: e.kind === "free" ? "no" : "yes", turn: qe }), effect: N };
}
function Bi(o) {
  const { losses: e, disputed: t } = o.turn;
  if (t && A(t.code).retry !== "findAgain") {
    return ue(o, t);
  }
  if (e < Ci) {
    return { attempt: R(o), effect: Lr };
  }
  return ke(f(p({}, o), { postponed: true }), o.postponed ? N : { kind: "later" });
}
function qi(o, e) {
  var n;
  if (e.kind === "silent") {
    return Ar(o, { kind: "silent" }, { kind: "silent" });
  }
  const t = q(o, { silence: 0 });
  if (t.status === "unfinished") {
    return Fi(t, e);
  }
  const r = (n = t.turn.disputed) != null ? n : wr("userexists");
  if (t.turn.looking === "any") {
    return e.kind === "mine" ? {
      attempt: f(p({}, R(t)), { status: "already", sentAt: null, lost: false, account: e.username }),
      effect: N
    } : ue(t, r);
  }
  switch (e.kind) {
    case "mine":
      return Cr(t, {
        // On the wiki's own page, another password is typed than the one that is known here.
        kind: "created",
        username: e.username,
        by: Yo(t) && e.by === "password" ? "other" : e.by
      });
    case "other":
      return I(t, "any");
    case "free":
      return Bi(t);
    default:
      return b(e);
  }
}
function Di(o, e) {
  switch (e.kind) {
    case "created":
      return Cr(o, e);
    case "unfinished":
      return { attempt: f(p({}, o), { status: "unfinished", existence: e.isCertain ? "yes" : "unknown" }), effect: N };
    case "left":
      return { attempt: f(p({}, o), { status: "unfinished", existence: "no" }), effect: N };
    case "refused":
      return e.refused.stops === "batch" ? { attempt: R(o), effect: { kind: "stop", because: { kind: "refused", refused: e.refused } } } : ue(o, e.refused);
    case "sessionLost":
      return { attempt: R(o), effect: { kind: "stop", because: e } };
    case "restart":
      return ue(o, Jo(e.step));
    case "unknown":
      return I(q(
        f(p({}, o), { status: "unknown", lost: true, outcome: null, existence: null }),
        { losses: o.turn.losses + 1 }
      ), "own");
    default:
      return b(e);
  }
}
function U(o, e) {
  var t, r;
  switch (e.kind) {
    case "turn":
      return Pi(o, e.holdsStep);
    case "ready":
      return {
        attempt: q(f(p({}, o), {
          status: "sent",
          sentAt: (t = o.sentAt) != null ? t : e.at,
          tries: o.tries + 1,
          outcome: null,
          existence: null
        }), { silence: 0 }),
        effect: { kind: "send" }
      };
    case "outcome":
      return Mi(o, e.outcome, e.captcha);
    case "found":
      return qi(o, e.found);
    case "offline":
      return Ar(o, { kind: "offline" }, { kind: "offline" });
    case "noChallenge":
      return Ar(o, { kind: "silent" }, e);
    case "handedOver":
      return Oi(o, e.at);
    case "waited":
      return o.turn.looking ? I(o, o.turn.looking) : { attempt: o, effect: Lr };
    case "stepChanged":
      return {
        attempt: f(p({}, o), { outcome: { kind: "step", step: e.step }, existence: e.existence }),
        effect: { kind: "step", step: e.step }
      };
    case "stepEnded":
      return Di(o, e.end);
    case "stepPassed":
      return { attempt: f(p({}, o), { existence: (r = e.existence) != null ? r : o.existence }), effect: N };
    case "calledOff":
      return o.status === "sent" ? ke(o, { kind: "interrupted" }) : { attempt: o, effect: { kind: "interrupted" } };
    case "failed": {
      const n = { kind: "stop", because: { kind: "broken", error: e.error } };
      return o.status === "sent" ? ke(o, n) : { attempt: o, effect: n };
    }
    default:
      return b(e);
  }
}

// src/accounts/list/create/pace.ts
var _i = 20;
var Wi = 3;
var it = class {
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
      this.times = [...this.times, e].slice(-_i);
    }
  }
  get progress() {
    const { done: e, total: t, times: r } = this;
    const n = r.slice().sort((i, a) => i - a).slice(0, Math.ceil(r.length * 0.9));
    const s = n.reduce((i, a) => i + a, 0) / n.length;
    return r.length < Wi || s <= 0 ? { done: e, total: t, secondsLeft: null } : { done: e, total: t, secondsLeft: Math.ceil((t - e) * s / 1e3) };
  }
};

// taken:core/accounts/contract/captcha
var at = mw.libs.accountCreator.parts.core.modules[1];
var Xo = mw.libs.accountCreator.parts.core.modules[2];
var ct = mw.libs.accountCreator.parts.core.modules[3];

// taken:core/accounts/contract/find-account
var Zo = mw.libs.accountCreator.parts.core.modules[10];

// taken:steps/accounts/steps/step-conversation
var en = mw.libs.accountCreator.parts.steps.modules[9];
var tn = mw.libs.accountCreator.parts.steps.modules[10];

// taken:steps/accounts/contract/hand-over
var rn = mw.libs.accountCreator.parts.steps.modules[0];

// src/accounts/list/create/handed-over.ts
function Tr(o, e, { list: t }) {
  const r = e.kind === "mine" && t.some(({ attempt: n, id: s }) => s !== o.id && (n == null ? void 0 : n.status) === "created" && n.account === e.username);
  return r ? { kind: "other" } : e;
}
var lt = class {
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
    this.watched.set(e, new rn(this.service, this.clock, P(e), t, (n) => {
      var i;
      this.watched.delete(e);
      const s = Tr(e, n, r);
      if (s.kind === "mine") {
        this.recorder.record(e, U((i = e.attempt) != null ? i : O, { kind: "found", found: s }).attempt);
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
function on(o, e, t, r) {
  const { request: n } = o;
  const s = k(o, e.mode);
  const i = p(f(p({}, e.values), {
    username: P(o),
    email: n.email,
    realname: n.realname,
    reason: n.reason || e.reason,
    password: n.password,
    retype: n.password,
    mailpassword: s === "mail"
  }), r);
  for (const a of o.overrides) {
    We(i, a, true);
  }
  return So(ae(t, s), i);
}
function ut(o, e) {
  return Object.fromEntries(Object.entries(o).filter(([t]) => {
    const r = W(e, t);
    return r !== null && r.type !== "password" && !r.sensitive;
  }));
}
var nn = 2e3;
function dt(o, e) {
  return e.username === "" ? f(p({}, e), { username: P(o) }) : e;
}
function sn(o, e, t) {
  return { username: P(o), by: He(k(o, e)), since: t };
}

// src/accounts/list/create/row-runner.ts
function Vi(t, r) {
  return h(this, arguments, function* (o, { limitSeconds: e }) {
    return o.kind === "refused" && o.retryAfter === null && A(o.code).action === "raiseLimit" ? f(p({}, o), { retryAfter: yield e(o.message) }) : o;
  });
}
var pt = class {
  /**
   * @param dependencies
   * @param parts
   * @param plan
   * @param mayCreate False: it is only found out what became of rows
   * @param began When the run began, on the wiki's clock
   */
  constructor(e, t, r, n, s) {
    this.dependencies = e;
    this.parts = t;
    this.plan = r;
    this.mayCreate = n;
    this.began = s;
    /** Milliseconds of the turn in which nothing was being created. */
    this.waited = 0;
    this.leavesSteps = false;
    this.solved = {};
    this.captcha = "notAsked";
    this.requests = r.requests;
    this.asksForCaptcha = ct(r.requests) !== null;
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
      this.parts.handedOver.forget(e);
      let t = { kind: "turn", holdsStep: this.parts.steps.holds(e) };
      for (; ; ) {
        const { attempt: n, effect: s } = U((r = e.attempt) != null ? r : O, t);
        this.parts.recorder.record(e, n);
        switch (s.kind) {
          case "prepare":
            if (!this.mayCreate) {
              return { kind: "done" };
            }
            t = yield this.prepare(e, s.refused);
            break;
          case "send":
            t = { kind: "outcome", outcome: yield Vi(yield this.send(e), this.dependencies), captcha: this.captcha };
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
      const { interruption: r, challenges: n } = this.parts;
      const { connection: s, clock: i } = this.dependencies;
      if (t) {
        this.asksForCaptcha = true;
        n.refuse(t);
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
          const l = yield n.take(e.id, this.parts.following(), r.isWanted);
          if (!l) {
            return { kind: "calledOff" };
          }
          if (l === "handedOver") {
            this.parts.handedOver.watch(e, this.since(e), this.plan);
            return { kind: "handedOver", at: this.wikiNow() };
          }
          this.requests = l.requests;
          this.solved = l.values;
          this.captcha = Object.keys(l.values).length > 0 ? "answered" : "notDeclared";
        } catch (l) {
          const { code: u, text: m } = E.from(l);
          return { kind: "noChallenge", code: u, text: m };
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
      const r = on(e, t, this.requests, this.solved);
      try {
        const n = yield this.dependencies.service.create(r, He(k(e, t.mode)));
        return n.kind === "created" ? dt(e, n) : n;
      } catch (n) {
        return { kind: "unknown", cause: "unreadable" };
      }
    });
  }
  find(e, t) {
    return h(this, null, function* () {
      const { service: r, clock: n, connection: s } = this.dependencies;
      if (!s.isOnline()) {
        return { kind: "offline" };
      }
      this.parts.setPhase({ kind: "finding", row: e.id });
      const i = t === "any" ? 0 : this.since(e);
      const a = yield this.parts.interruption.unless(Zo(r, n, P(e), i));
      return a ? { kind: "found", found: Tr(e, a, this.plan) } : { kind: "calledOff" };
    });
  }
  /** Lets time pass. The connection's coming back ends the wait for it. */
  wait(e, t, r) {
    return h(this, null, function* () {
      const { clock: n, connection: s } = this.dependencies;
      const { interruption: i } = this.parts;
      if (i.isWanted()) {
        return { kind: "calledOff" };
      }
      const a = n.now();
      let l = [];
      this.parts.setPhase({ kind: "waiting", row: e.id, until: a + t * 1e3, because: r });
      const u = yield i.unless(new Promise((m) => {
        l = [
          n.later(t * 1e3, () => m(true)),
          s.onChange(() => {
            if (r.kind === "offline" && s.isOnline()) {
              m(true);
            }
          })
        ];
      }));
      l.forEach((m) => m());
      this.waited += n.now() - a;
      return { kind: u && !i.isWanted() ? "waited" : "calledOff" };
    });
  }
  /** Has the step of the row answered, or leaves it for later. */
  step(e) {
    return h(this, null, function* () {
      const { steps: t, interruption: r, setPhase: n } = this.parts;
      const { clock: s } = this.dependencies;
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
      const a = s.now();
      n({ kind: "step", row: e.id });
      const l = yield t.answer(e, sn(e, this.plan.mode, this.since(e)), i.step);
      this.waited += s.now() - a;
      return l ? { kind: "stepEnded", end: l } : { kind: "calledOff" };
    });
  }
  /** The step is not answered now; it is only asked whether there is an account. */
  passStep(e) {
    return h(this, null, function* () {
      this.parts.setPhase({ kind: "finding", row: e.id });
      const t = yield this.parts.interruption.unless(
        this.dependencies.service.find(P(e), this.since(e))
      );
      return { kind: "stepPassed", existence: t ? tn(t) : "unknown" };
    });
  }
  /** From when on an account of ours is the one that was sent. */
  since(e) {
    var t, r;
    return Math.min((r = (t = e.attempt) == null ? void 0 : t.sentAt) != null ? r : this.began, this.began) - nn;
  }
  wikiNow() {
    return this.dependencies.clock.now() + this.plan.clockSkew;
  }
};

// src/accounts/list/create/batch-run.ts
var Hi = 3;
var mt = class {
  /**
   * @param dependencies
   * @param parts
   * @param rows In their order
   * @param plan
   * @param task
   */
  constructor(e, t, r, n, s) {
    this.dependencies = e;
    this.parts = t;
    this.plan = n;
    this.task = s;
    this.pace = new it();
    this.queue = [...r];
    this.pace.begin(r.length);
    this.runner = new pt(
      e,
      f(p({}, t), { following: () => {
        var i, a;
        return (a = (i = this.queue[1]) == null ? void 0 : i.id) != null ? a : null;
      } }),
      n,
      s === "create",
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
    return h(this, null, function* () {
      const { clock: e } = this.dependencies;
      let t = 0;
      try {
        for (let r = this.current; r && !this.parts.interruption.isWanted(); r = this.current) {
          const n = e.now();
          const s = yield this.runner.run(r);
          switch (s.kind) {
            case "done":
              t = 0;
              this.done(e.now() - n - this.runner.waited);
              break;
            case "later":
              this.queue.push(...this.queue.splice(0, 1));
              this.parts.setProgress(this.progress);
              if (++t === Hi) {
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
      this.parts.recorder.record(t, U((r = t.attempt) != null ? r : O, { kind: "failed", error: e }).attempt);
    }
    return { kind: "broken", error: e };
  }
};

// src/accounts/list/create/challenges.ts
var Ii = 25 * 6e4;
var Ui = ({ kind: o }) => o !== "service";
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
    return h(this, null, function* () {
      var n, s;
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
          const a = this.clock.now() - i.fetchedAt < Ii;
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
    if (!this.next && e && Ui(e)) {
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
    return h(this, null, function* () {
      const e = yield this.declarations();
      return {
        number: ++this.count,
        requests: e,
        captcha: ct(e),
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
var gt = class {
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
      var u, m;
      let s = false;
      let i = () => void 0;
      const a = (d) => {
        i();
        this.open = null;
        this.report(null);
        const w = (d == null ? void 0 : d.kind) === "left" || (d == null ? void 0 : d.kind) === "unfinished" && d.because === "left";
        this.hold(d === null || w ? { row: e, isLeft: w } : null);
        n((d == null ? void 0 : d.kind) === "created" ? dt(e, d) : d);
      };
      const l = new en(
        { service: this.service, clock: this.clock },
        t,
        r,
        a,
        (m = (u = e.attempt) == null ? void 0 : u.existence) != null ? m : "asking"
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
    var n, s, i;
    const t = (s = (n = this.held) == null ? void 0 : n.row) != null ? s : null;
    this.held = e;
    const r = (i = e == null ? void 0 : e.row) != null ? i : null;
    if (t !== r) {
      [t, r].filter((a) => a !== null).forEach((a) => this.recorder.touch(a));
    }
  }
  note(e, t, r) {
    var a;
    const n = (a = e.attempt) != null ? a : O;
    const { outcome: s } = n;
    const i = (s == null ? void 0 : s.kind) !== "step" || s.step !== t || n.existence !== r;
    if (i && r !== null) {
      this.recorder.record(e, U(n, { kind: "stepChanged", step: t, existence: r }).attempt);
    }
  }
};

// src/accounts/list/create/queue.ts
var ji = ["unchecked", "ready", "warned", "refused", "unknown"];
function Ki({ state: o, attempt: e }) {
  return ji.includes(o) || o === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function an(o, e) {
  return [...e ? [e] : [], ...o.filter((t) => t !== e && Ki(t))];
}
function cn(o) {
  return o.filter(({ state: e }) => e === "unknown" || e === "unfinished");
}
function ln(o, e, t) {
  var r;
  for (const n of o) {
    const s = (r = n.attempt) != null ? r : O;
    const i = e === "ask" || n === t || n.state === "unknown";
    n.attempt = f(p({}, i ? s : R(s)), {
      before: n.state === "warned" ? "warned" : "ready",
      postponed: false
    });
  }
}

// src/accounts/list/create/recorder.ts
function Gi({ status: o, before: e }) {
  return o === "open" ? e : o === "sent" ? "creating" : o;
}
function zi(o, { sentAt: e, lost: t, tries: r, postponed: n }) {
  return !o || o.sentAt !== e || o.lost !== t || o.tries !== r || o.postponed !== n;
}
function Qi(o, { outcome: e }) {
  var t;
  return (e == null ? void 0 : e.kind) === "created" && ((t = o == null ? void 0 : o.outcome) == null ? void 0 : t.kind) !== "created" ? e : null;
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
    var l;
    const r = e.attempt;
    e.attempt = t;
    const n = Gi(t);
    const s = e.state !== n || (r == null ? void 0 : r.outcome) !== t.outcome || (r == null ? void 0 : r.existence) !== t.existence;
    const i = s || zi(r, t);
    const a = Qi(r, t);
    e.state = n;
    e.canonical = (l = t.account) != null ? l : e.canonical;
    if ((a == null ? void 0 : a.by) === "other") {
      e.request = f(p({}, e.request), { password: "" });
      e.passwordSource = "given";
    }
    if (i) {
      this.journal.note(e);
    }
    if (s) {
      this.onChanged(e);
    }
    if (a) {
      this.onCreated(a, e.id);
    }
  }
};

// src/accounts/list/create/start-problem.ts
var Yi = ["username", "email", "realname", "password", "retype", "mailpassword"];
function Ji(o) {
  return o.filter((e) => !W([e], at)).map((e) => f(p({}, e), {
    fields: e.fields.filter(({ name: t }) => !Yi.includes(t))
  }));
}
function Xi(o, e) {
  for (const t of new Set(o.map((r) => k(r, e.mode)))) {
    const r = o.filter((a) => k(a, e.mode) === t);
    const n = r.every(({ request: a }) => a.reason.trim() !== "") ? "each has one" : e.reason;
    const s = Ji(ae(e.requests, t));
    const i = yo(s, f(p({}, e.values), { reason: n }));
    if (i) {
      return i;
    }
  }
  return null;
}
function un(o, e) {
  if (o.length === 0) {
    return { kind: "nothing" };
  }
  const t = o.filter((s) => k(s, e.mode) !== "mail");
  const r = t.filter((s) => s.request.password === "").map(({ id: s }) => s);
  if (r.length > 0) {
    return { kind: "passwordsMissing", rows: r };
  }
  if (t.some((s) => k(s, e.mode) === "generate") && !e.sheetSaved) {
    return { kind: "sheetNotSaved" };
  }
  const n = Xi(o, e);
  return n && { kind: "fieldMissing", field: n.name, label: n.label };
}

// src/accounts/list/create/batch.ts
function Zi(o, { id: e }) {
  switch (o) {
    case "create":
      return { kind: "creating", row: e };
    case "ask":
      return { kind: "finding", row: e };
    case "finish":
      return { kind: "step", row: e };
    default:
      return b(o);
  }
}
var vt = class extends V {
  constructor(t) {
    super(st);
    this.dependencies = t;
    this.batch = null;
    /** Between start() and the end of the row after which it halts. */
    this.running = false;
    /** Rows that changed since the last change was told of. */
    this.touched = [];
    this.interruption = new wt(() => this.state.halting !== null);
    const { service: r, clock: n, journal: s } = t;
    this.place = new ft(() => t.lock());
    this.recorder = new bt(s, ({ id: i }) => this.touched.push(i), t.onCreated);
    this.steps = new gt(r, n, this.recorder, (i) => this.tell({ step: i }));
    this.handedOver = new lt(r, n, this.recorder, () => this.tell({}));
    this.challenges = new ht(
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
    return this.begin(an(t, n && r.list.includes(n) ? n : null), r, "create");
  }
  /**
   * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
   * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
   *
   * @return As of start()
   */
  ask(t, r) {
    return this.begin(cn(t), r, "ask");
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
  begin(t, r, n) {
    return h(this, null, function* () {
      const s = this.isBusy ? { kind: "busy" } : n === "create" || t.length === 0 ? un(t, r) : null;
      if (s) {
        return s;
      }
      if (!(yield this.takePlace())) {
        return { kind: "otherTab" };
      }
      const { journal: i, clock: a } = this.dependencies;
      ln(t, n, this.steps.pending);
      this.challenges.clear();
      const { me: l, mode: u, reason: m, values: d } = r;
      i.begin({
        me: l,
        mode: u,
        reason: m,
        values: ut(d, r.requests),
        startedAt: a.now()
      }, r.list);
      void this.run(this.makeRun(t, r, n));
      return null;
    });
  }
  makeRun(t, r, n) {
    return new mt(this.dependencies, {
      recorder: this.recorder,
      steps: this.steps,
      challenges: this.challenges,
      handedOver: this.handedOver,
      interruption: this.interruption,
      setPhase: (s) => this.tell({ phase: s }),
      setProgress: (s) => this.tell({ progress: s })
    }, t, r, n);
  }
  run(t) {
    return h(this, null, function* () {
      const { phase: r } = this.state;
      const { current: n, progress: s, task: i } = t;
      this.batch = t;
      if (n) {
        this.tell({ task: i, phase: Zi(i, n), progress: s });
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
    this.change(f(p({}, t), { journalKept: this.dependencies.journal.kept }), r);
  }
};

// src/accounts/list/count-rows.ts
function yt(o) {
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
  for (const { state: t } of o) {
    e[t]++;
  }
  return e;
}

// src/accounts/list/list-state.ts
var dn = {
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
  batch: st,
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
function j(o) {
  return o.state === "ready" || o.state === "warned";
}
function Or({ state: o, attempt: e }) {
  return o === "unfinished" && (e == null ? void 0 : e.existence) === "no";
}
function K(o) {
  return j(o) || Or(o) || o.state === "unknown";
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
      const { rows: r, owner: n } = t;
      if (n !== this.dependencies.journal.owner && !(yield this.hold(n))) {
        return { kind: "elsewhere" };
      }
      const s = r.filter(K).length;
      return { kind: "run", done: r.length - s, total: r.length, left: s };
    });
  }
  /** Nobody gets twice what they have already, this page neither. */
  hold(e) {
    return h(this, null, function* () {
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
var ea = 3e4;
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
    this.callOff = r.later(Math.max(0, Math.min(e - r.now(), ea)), () => {
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
    const { clock: n, onReturn: s } = this.dependencies;
    let i = true;
    let a = false;
    let l = () => void 0;
    const u = s(() => {
      void w();
    });
    const m = () => {
      i = false;
      l();
      u();
    };
    const d = () => {
      l = n.later(e * 1e3, () => {
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
        const y = yield t();
        a = false;
        if (i && y) {
          m();
          r();
        } else if (i) {
          d();
        }
      });
    }
    d();
    this.stopWatching = m;
  }
  stop() {
    this.stopWatching();
    this.stopWatching = () => void 0;
  }
};

// src/accounts/list/list-waiting.ts
var ta = 5;
var ra = 20;
var St = class {
  constructor(e, t) {
    this.store = e;
    this.dependencies = t;
    this.watch = new xt(t);
  }
  /** @param begin Tries to begin while another tab creates accounts */
  forOtherTab(e) {
    const { edition: t } = this.store.state;
    this.watch.start(ta, () => h(this, null, function* () {
      var s;
      const { state: r } = this.store;
      if (((s = r.problem) == null ? void 0 : s.kind) !== "otherTab" || r.edition !== t) {
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
    this.watch.start(ra, () => h(this, null, function* () {
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
var At = class {
  /**
   * @param store
   * @param check
   * @param batch
   * @param dependencies
   * @param order What the button would create now
   */
  constructor(e, t, r, n, s) {
    this.store = e;
    this.check = t;
    this.batch = r;
    this.dependencies = n;
    this.order = s;
    this.waiting = new St(e, n);
    this.resumption = new Rt(n.clock, (i) => e.set({ resumeAt: i }));
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
      const { awaitsLogin: r, opening: n } = t.state;
      const s = (i = n == null ? void 0 : n.me) != null ? i : "";
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
var oa = ["idle", "stopped", "finished"];
function Re({ kind: o }) {
  return !oa.includes(o);
}
function na({ place: o, batch: e }) {
  const t = Re(e.phase);
  const { done: r, total: n } = e.progress;
  return { stage: t ? { kind: "run" } : o, step: e.step, progress: t && e.task !== "finish" ? { done: r, total: n } : null };
}
var Lt = class extends V {
  constructor() {
    super(dn);
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
    this.change(p(p({}, t), na(p(p({}, this.state), t))), r);
  }
  /** Tells that rows have changed. */
  setRows(t) {
    this.set({}, t.map(({ id: r }) => r));
  }
  /** Rows have come, gone or been replaced. */
  replaceRows(t, r = {}, n = []) {
    this.rows = t;
    this.set(p({ edition: this.state.edition + 1 }, r), n);
  }
};

// src/accounts/list/taken-meanwhile.ts
function pn(o) {
  const e = S(o);
  return o.state === "refused" && (e == null ? void 0 : e.kind) === "refused" && A(e.code).name === "taken";
}
function mn(n, s, i) {
  return h(this, arguments, function* (o, e, { lists: t, journal: r }) {
    for (const a of o.rows.filter(pn)) {
      const l = yield t.creationOf(a.canonical, new ce()).catch(() => null);
      if ((l == null ? void 0 : l.isRecent) === true && a.attempt && pn(a)) {
        a.attempt = R(a.attempt);
        a.state = "unchecked";
        a.creation = l;
        e.trust([a]);
        const u = e.update([a]);
        r.note(a);
        o.setRows(u);
      }
    }
  });
}

// src/accounts/list/list-run.ts
function sa(o) {
  return K(o) || o.state === "refused" || o.state === "unfinished";
}
var Ct = class {
  constructor(e, t, r, n) {
    this.store = e;
    this.check = t;
    this.sheet = r;
    this.dependencies = n;
    this.batch = new vt(n);
    this.kept = new kt(n);
    this.starting = new At(
      e,
      t,
      this.batch,
      n,
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
    return this.store.rows.filter((t) => t === e || K(t) && !this.sheet.isWithoutPassword(t));
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
    return h(this, null, function* () {
      var u, m;
      const { store: e, check: t } = this;
      this.batch.handedOver.clear();
      const r = this.kept.restore((m = (u = e.state.opening) == null ? void 0 : u.me) != null ? m : "");
      if (r.kind !== "run") {
        e.set({ brokenOff: { kind: "none" } });
        return;
      }
      const { mode: n, reason: s, values: i } = r.header;
      t.local.context = f(p({}, t.local.context), { mode: n, reason: s });
      t.local.trust(r.rows.filter(({ state: d }) => d !== "rejected" && d !== "unchecked"));
      t.local.checkAll(r.rows);
      e.replaceRows(r.rows, {
        mode: n,
        reason: s,
        values: p(p({}, e.state.values), i),
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
      yield t.ask(e.rows.filter((d) => j(d) || d.state === "unchecked"));
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
      if (!this.store.rows.some(sa)) {
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
    const { mode: e, reason: t, values: r, opening: n, sheet: s } = this.store.state;
    return {
      me: (i = n == null ? void 0 : n.me) != null ? i : "",
      list: this.store.rows,
      mode: e,
      reason: t,
      values: r,
      requests: (a = n == null ? void 0 : n.requests) != null ? a : [],
      clockSkew: (l = n == null ? void 0 : n.clockSkew) != null ? l : 0,
      sheetSaved: s === "saved"
    };
  }
  /** Until the run is over. */
  over() {
    return new Promise((e) => {
      let t = () => void 0;
      t = this.batch.observe(({ phase: r }) => {
        if (!Re(r)) {
          void Promise.resolve().then(() => t());
          e();
        }
      });
    });
  }
  onBatch(e, t) {
    const { store: r } = this;
    const n = Re(r.state.batch.phase);
    const s = Re(e.phase);
    r.set(p({
      batch: e
    }, s ? { place: { kind: "results" }, resultsSeen: false } : {}), t);
    if (n && !s) {
      this.ended(e.phase, e.task);
    }
  }
  ended(e, t) {
    const { store: r, check: n, dependencies: s } = this;
    if (e.kind === "stopped" && e.because.kind === "sessionLost") {
      const i = t === "finish" ? r.rows.filter(({ id: a }) => a === e.row) : void 0;
      this.starting.resumeAfterLogin(i);
    }
    if (t !== "ask") {
      void mn(r, n.local, s).then(() => s.onFinished(yt(r.rows)));
    }
  }
};

// taken:core/accounts/contract/password
var Tt = mw.libs.accountCreator.parts.core.modules[26];

// src/accounts/list/create/passwords.ts
function hn(o, e, t) {
  const r = o.filter((n) => k(n, e) === "generate" && n.request.password === "");
  for (const n of r) {
    n.request = f(p({}, n.request), { password: Tt(t) });
    n.passwordSource = "made";
  }
  return r.map(({ id: n }) => n);
}
function fn(o) {
  const e = new Map(o.map(({ request: r }) => [r.username, r.password]));
  const t = new Map(o.map((r) => [r.canonical, r.request.password]));
  e.delete("");
  t.delete("");
  return (r) => {
    var n, s;
    return (s = (n = e.get(r.request.username)) != null ? n : t.get(r.canonical)) != null ? s : "";
  };
}
function wn(o, e) {
  const t = fn(e);
  const r = [];
  for (const n of o) {
    const s = t(n);
    if (s !== "" && n.request.password === "") {
      n.request = f(p({}, n.request), { password: s });
      r.push(n.id);
    }
  }
  return r;
}
function gn(o, e) {
  const t = fn(e);
  return o.every((r) => t(r) === r.request.password);
}

// src/accounts/list/list-sheet.ts
var Ot = class {
  constructor(e, t, r, n, s, i) {
    this.store = e;
    this.check = t;
    this.table = r;
    this.randomBytes = n;
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
    return this.store.rows.filter((e) => (j(e) || Or(e)) && !this.isWithoutPassword(e));
  }
  /** The rows that cannot be created before the sheet with their passwords is back. */
  get awaitingSheet() {
    return this.store.rows.filter((e) => K(e) && this.isWithoutPassword(e));
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
      const t = S(e);
      return (t == null ? void 0 : t.kind) === "created" && t.by === "password" && e.request.password === "";
    });
  }
  /** Did its password get lost with a reload? */
  isWithoutPassword(e) {
    return e.passwordSource === "sheet" && e.request.password === "" && k(e, this.store.state.mode) !== "mail";
  }
  /** Makes the passwords that are to be made, so that the sheet can be saved with them. */
  prepareSheet() {
    const e = new Set(hn(this.startable, this.store.state.mode, this.randomBytes));
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
    const s = ot(this.reader.readText(e, this.sheetOptions()).readings[0].rows);
    this.check.local.checkAll(s);
    const i = wn(t.rows, s);
    this.check.local.checkAll(t.rows);
    const a = t.rows.filter((l) => S(l) === null && l.request.password !== "" && k(l, r) === "generate");
    t.set({ sheet: i.length > 0 && gn(a, s) ? "saved" : n, problem: null }, i);
    void this.check.ask(t.rows.filter((l) => l.state === "checking" || l.state === "unchecked" || i.includes(l.id) && j(l) && k(l, r) === "type"));
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
    var r, n;
    const { store: e } = this;
    const t = e.rows.filter(({ state: s, request: i }) => (s === "created" || s === "already") && i.password !== "");
    for (const s of t) {
      s.request = f(p({}, s.request), { password: "" });
      s.passwordSource = "sheet";
      if (s.state === "created") {
        s.wiki = null;
      }
      this.table.edits.forget(s, "password");
    }
    this.table.forgetRemoved();
    e.setRows(t);
    if (!e.rows.some(K)) {
      e.set({ values: ut(e.state.values, (n = (r = e.state.opening) == null ? void 0 : r.requests) != null ? n : []) });
    }
  }
  /** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
  dropMade(e) {
    for (const t of this.store.rows) {
      if (t.passwordSource === "made" && k(t, e) === "type") {
        t.request = f(p({}, t.request), { password: "" });
        t.passwordSource = "given";
        this.table.edits.forget(t, "password");
      }
    }
  }
};

// src/accounts/list/table-edits.ts
function ia(o, e) {
  return o.id - e.id;
}
function bn(o, e) {
  var s, i;
  const t = e.replace(/\r\n?/g, "\n").split("\n");
  const r = /* @__PURE__ */ new Map();
  const n = /* @__PURE__ */ new Map();
  for (const a of [...o].sort(ia)) {
    const l = (s = t[a.line - 1]) != null ? s : "";
    const u = ((i = n.get(l)) != null ? i : 0) + 1;
    n.set(l, u);
    r.set(`${u} ${l}`, a);
  }
  return r;
}
var Pt = class {
  constructor() {
    this.changes = /* @__PURE__ */ new Map();
    this.fields = /* @__PURE__ */ new Map();
  }
  /** How many rows are other than their lines say, passwords that were made left aside. */
  get count() {
    return [...this.changes.values()].filter((e) => e === "removed" || Object.keys(e).some((t) => t !== "password")).length;
  }
  edit(e, t, r) {
    const n = f(p({}, this.fields.get(e)), { [t]: r });
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
    var s;
    const i = (s = this.fields.get(e)) != null ? s : {}, { [t]: r } = i, n = ie(i, [Zr(t)]);
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
    const { changes: s, fields: i } = this;
    if (s.size === 0 && e.every(({ claim: u }) => u === null)) {
      return [];
    }
    this.clear();
    const a = bn(r, n);
    const l = [];
    bn(e, t).forEach((u, m) => {
      const d = a.get(m);
      const w = s.get(u);
      if (d) {
        d.claim = u.claim;
      }
      if (!d || w === void 0) {
        return;
      }
      const y = i.get(u);
      if (y) {
        d.request = p(p({}, d.request), y);
        d.passwordSource = y.password === void 0 ? d.passwordSource : u.passwordSource;
        this.fields.set(d, y);
        this.changes.set(d, y);
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
    this.edits = new Pt();
    /** People of whom the text says nothing; see ListDraft.setGuests(). */
    this.guests = [];
    this.removed = [];
  }
  /** How many rows were edited or removed in the table, and are other than their lines say. */
  get editCount() {
    return this.edits.count;
  }
  edit(e, t, r) {
    const { store: n } = this;
    if (n.isRunning) {
      return;
    }
    e.request = f(p({}, e.request), { [t]: r });
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
    n.set({ sheet: "none" }, s.concat(e).map(({ id: i }) => i));
    this.check.askOpen(s);
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
      this.removed.push({ row: e, place: n });
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
    for (const [n, s] of e) {
      n.request = f(p({}, n.request), { username: s });
      n.overrides = [];
      n.state = "unchecked";
      if (s === "") {
        r.forget(n, "username");
      } else {
        r.edit(n, "username", s);
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
    const n = t.split("\n").length;
    const s = e.concat(this.guests.map((l, u) => _(e.length + u + 1, n + u + 1, l)));
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
var vn = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/list-text.ts
function yn(o) {
  return vn([
    ["Username", "E-mail", "Real name"],
    ...o.map(({ request: e }) => [e.username, e.email, e.realname].map((t) => t.replace(/\s+/gu, " ")))
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
    this.checking = new et(t, e);
    this.table = new Et(t, this.checking);
    this.sheet = new Ot(
      t,
      this.checking,
      this.table,
      e.randomBytes,
      e.reader,
      () => this.draft.sheetOptions
    );
    this.draft = new nt(
      t,
      this.checking,
      this.table,
      this.sheet,
      e.reader,
      e.columns
    );
    this.run = new Ct(t, this.checking, this.sheet, e);
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
    return this.rows.filter(j);
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
    const s = e.kind === "list" || e.kind === "check";
    const i = this.rows.some(({ passwordSource: a }) => a === "made");
    return [
      ...this.run.isBusy ? ["run"] : [],
      ...s && !this.store.hasBegun && (n.trim() !== "" || this.rows.length > 0) ? ["list"] : [],
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
        const n = t != null ? t : yield this.dependencies.service.open();
        const s = Ao(n.requests, n.site.passwordModes).filter(Fe);
        const [i] = s;
        r.set({ opening: n, modes: s });
        if (n.impediments.length > 0 || i === void 0) {
          r.set({ place: { kind: "impossible", impediments: n.impediments } });
          return;
        }
        const { local: a } = this.checking;
        a.context = f(p({}, a.context), { rules: n.rules, requests: n.requests });
        const l = e.mail === false ? s.find((u) => u !== "mail") : void 0;
        this.begin(e, n, l != null ? l : i, yield this.run.brokenOff(n.me));
      } catch (n) {
        const { code: s, text: i } = E.from(n);
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
  begin(e, t, r, n) {
    const s = {};
    for (const a of Ve(t.requests, r)) {
      We(s, a.name, xo(a));
    }
    this.table.clear();
    const i = e.accounts.map((a, l) => _(l + 1, l + 2, a));
    this.store.replaceRows(i, {
      place: { kind: "list" },
      text: i.length > 0 ? yn(i) : "",
      parsed: null,
      mode: r,
      reason: e.reason,
      values: s,
      brokenOff: n,
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
var kn = mw.libs.accountCreator.parts.core.modules[42];
var Rn = mw.libs.accountCreator.parts.core.modules[43];

// src/app/list-browser.ts
var xn = {
  isOnline: () => navigator.onLine,
  onChange(o) {
    window.addEventListener("online", o);
    window.addEventListener("offline", o);
    return () => {
      window.removeEventListener("online", o);
      window.removeEventListener("offline", o);
    };
  }
};
function Sn(o) {
  window.addEventListener("focus", o);
  return () => window.removeEventListener("focus", o);
}
var An = {
  get: (o) => localStorage.getItem(o),
  set: (o, e) => localStorage.setItem(o, e)
};

// taken:core/app/fetch-advice
var Ln = mw.libs.accountCreator.parts.core.modules[44];

// src/app/run-lock.ts
var aa = "accountCreator.run.";
var ca = 1e3;
var la = new Promise(() => {
});
function Pr(o) {
  const e = navigator.locks;
  return e ? new Promise((t) => {
    const r = new AbortController();
    const n = setTimeout(() => r.abort(), ca);
    e.request(aa + o, { signal: r.signal }, () => {
      clearTimeout(n);
      t(true);
      return la;
    }).catch(() => {
      clearTimeout(n);
      t(!r.signal.aborted);
    });
  }) : Promise.resolve(true);
}

// taken:core/app/load-part-gadget
var M = mw.libs.accountCreator.parts.core.modules[45];

// taken:core/app/part-problem
var Z = mw.libs.accountCreator.parts.core.modules[46];

// src/i18n/en.json
var Cn = { "accountcreator-mode-generate-list": "Generate strong passwords (you save them in a sheet first)", "accountcreator-mode-type-list": "Use the passwords in the list", "accountcreator-title-list": "Create many accounts", "accountcreator-title-progress": "($1/$2)", "accountcreator-title-asks": "? $1/$2", "accountcreator-title-stopped": "⚠ $1/$2", "accountcreator-title-done": "✓ $1/$2", "accountcreator-stage-list": "List", "accountcreator-stage-check": "Check", "accountcreator-stage-create": "Create", "accountcreator-stage-hand-out": "Hand out", "accountcreator-list": "People, one per line", "accountcreator-list-example": "Zoe Example, zoe@example.org\nAda Example, ada@example.org\n\nor paste from a spreadsheet or a sign-up page", "accountcreator-list-empty": "The list is empty. Add people first.", "accountcreator-file": "or open a file:", "accountcreator-page": "From a page of this wiki", "accountcreator-understood": "{{PLURAL:$1|One person|$1 people}} found.", "accountcreator-line": "Line $1: $2 ($3)", "accountcreator-more-lines": "… and {{PLURAL:$1|one more line|$1 more lines}}.", "accountcreator-column-state": "State", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-password": "Password", "accountcreator-column-reason": "Reason", "accountcreator-column-firstname": "First name", "accountcreator-column-lastname": "Last name", "accountcreator-column-ignored": "Not used", "accountcreator-column-how": "How they get in", "accountcreator-columns-first": "First say how to read the list.", "accountcreator-nameless": "{{PLURAL:$1|One person has|$1 people have}} no username.", "accountcreator-make-usernames": "Make usernames", "accountcreator-guests": "Add guests without names", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "read as headings", "accountcreator-parse-total": "read as a total, not a person", "accountcreator-parse-markup": "read as markup, not a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-again": "listed above already, counted once", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-broken-quotes": "a quotation mark is missing at the end", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a password mode", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-check": "Check the list", "accountcreator-checking": "Checking: $1 of $2", "accountcreator-cancel-check": "Stop checking", "accountcreator-check-again": "Check again", "accountcreator-back-to-list": "Back to the list", "accountcreator-back-to-results": "Back to the results", "accountcreator-edits-kept": "What you changed in the table ({{PLURAL:$1|one row|$1 rows}}) stays for every line that you do not change here.", "accountcreator-close-list": "If you close the dialog, the list stays here until you leave or reload the page. No account has been created from it yet.", "accountcreator-close-run": "Accounts are being created. If you close the dialog, the current account is finished and the rest is not created.", "accountcreator-close-passwords": "Passwords were generated for this list, and you have not said that you saved their sheet. If you close the dialog, they stay here until you leave or reload the page. Then they are lost.", "accountcreator-close-results": "If you close the dialog, the results stay here until you leave or reload the page. Then you only have what you saved.", "accountcreator-table": "The people of the list. Arrow keys move, Enter edits, Delete removes.", "accountcreator-table-keys": "Keyboard: the arrow keys lead through the table, also to the buttons in a row. Enter or F2 edits a cell, Delete removes the row.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Warning", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Has an account", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Unknown", "accountcreator-state-skipped": "Skipped", "accountcreator-count": "$1 × $2", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Warnings", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|One row needs|$1 rows need}} your attention. To see the other {{PLURAL:$2|row|$2 rows}}, choose “$3”.", "accountcreator-shown-first-done": "Nothing is left to fix. To see the whole list, choose “$1”.", "accountcreator-undo": "Undo removal", "accountcreator-remove": "Remove $1 from the list", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Searching …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create anyway", "accountcreator-finish": "Finish", "accountcreator-leave-all-steps": "Leave all of these unfinished", "accountcreator-leave-all-question": "The list continues. This account, and every other that needs one more step, stays unfinished. Their owners have to finish the setup themselves.", "accountcreator-step-for": "For “$1” (line $2 of the list)", "accountcreator-step-then": "The list waits until you answer or leave this.", "accountcreator-remark-name-missing": "No username.", "accountcreator-remark-name-invalid": "Not a valid username.", "accountcreator-remark-name-taken": "This username is taken.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "Same username as line $1.", "accountcreator-remark-email-missing": "No e-mail address to send the password to.", "accountcreator-remark-email-repeated": "Same e-mail address as line $1.", "accountcreator-remark-email-required": "This wiki requires an e-mail address for every account.", "accountcreator-remark-realname-required": "This wiki requires a real name for every account.", "accountcreator-remark-password-missing": "No password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Similar to the username in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name from the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-has-account": "This person already has an account.", "accountcreator-theirs": "This is their account", "accountcreator-not-theirs": "This is someone else’s account", "accountcreator-problem-nothing": "No account can be created from this list.", "accountcreator-problem-busy": "This list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first. Then this list continues automatically.", "accountcreator-problem-sheet": "Some passwords were generated here and are stored nowhere else. Save the sheet with the passwords first.", "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first. Then the list continues automatically.", "accountcreator-problem-passwords": "{{PLURAL:$1|One person’s password is|The passwords of $1 people are}} no longer here. Open the sheet that you saved before.", "accountcreator-problem-field": "This wiki requires “$1” for every account, and it is empty.", "accountcreator-save-sheet": "Save the sheet", "accountcreator-save-sheet-again": "Save it again", "accountcreator-sheet-is-saved": "I have saved the sheet", "accountcreator-sheet-question": "Is the sheet in your downloads? These passwords are stored nowhere else.", "accountcreator-fetching": "Loading …", "accountcreator-start": "Create {{PLURAL:$1|one account|$1 accounts}}", "accountcreator-pause": "Pause", "accountcreator-paused": "Paused. Nothing is being created.", "accountcreator-halting": "Finishing the current account …", "accountcreator-resume": "Continue", "accountcreator-resume-left": "Create the {{PLURAL:$1|remaining account|remaining $1 accounts}}", "accountcreator-stop": "Stop", "accountcreator-retry": "Fix and retry", "accountcreator-save-csv": "Save as CSV", "accountcreator-copy-wikitext": "Copy as wikitext", "accountcreator-copy-names": "Copy names", "accountcreator-print-slips": "Print slips", "accountcreator-start-over": "New list", "accountcreator-start-over-question": "The list and its results will be removed. What you have not saved is lost.", "accountcreator-replace-list": "Another script on this page wants to replace this list.", "accountcreator-lose-list": "This list will be removed. No account has been created from it yet.", "accountcreator-lose-passwords": "The passwords generated for this list will be lost: you have not said that you saved their sheet.", "accountcreator-lose-results": "The results will be removed. You only keep what you saved.", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not remember this list. Do not reload the page until all accounts are created.", "accountcreator-wait-wiki": "The wiki is busy. Continuing in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki is not answering. Trying again in {{PLURAL:$1|one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki does not let you create more accounts right now. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then continue. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then continue. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you return to this tab, the list continues automatically.", "accountcreator-stop-offline": "You are still offline. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki has stopped answering. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki did not send a new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "Something went wrong in AccountCreator. The rest of the list is still here. Tell the people who maintain the gadget: $1", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created. The wiki is mailing the password.", "accountcreator-row-created-elsewhere": "Created on the wiki’s own page, with the password typed there.", "accountcreator-row-handed-over": "Create this account in the other tab. As soon as it exists, you see it here.", "accountcreator-row-unfinished": "The wiki needs something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer. It is not known whether the account exists.", "accountcreator-broken-off": "You have an unfinished list: $1 of $2 done.", "accountcreator-broken-off-go-on": "Resume", "accountcreator-broken-off-forget": "Discard", "accountcreator-broken-off-forget-question": "The list and its results will be removed from this browser. Accounts that exist stay.", "accountcreator-broken-off-unreadable": "You have an unfinished list, but it cannot be read any more. Paste the list again: the accounts you already created are recognized.", "accountcreator-broken-off-elsewhere": "You have an unfinished list in another tab of this browser. Continue there." };

// taken:core/ui/shared/explanation-view
var Tn = mw.libs.accountCreator.parts.core.modules[50];
var On = mw.libs.accountCreator.parts.core.modules[51];
var Pn = mw.libs.accountCreator.parts.core.modules[52];

// src/ui/shared/gathered-changes.ts
var da = 500;
var de = class {
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
    const s = r === "soon" ? n : Math.max(n, this.shown + da);
    if (s < this.due) {
      this.due = s;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.showNow(), s - n);
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
var En = mw.libs.accountCreator.parts.core.modules[55];
var c = mw.libs.accountCreator.parts.core.modules[57];
var Er = mw.libs.accountCreator.parts.core.modules[58];

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
var ee = mw.libs.accountCreator.parts.core.modules[47];

// src/ui/list/loss-texts.ts
function $n(o) {
  const e = o.unsavedWork;
  if (o.run.isBusy) {
    return c("accountcreator-close-run");
  }
  if (e.includes("passwords")) {
    return c("accountcreator-close-passwords");
  }
  if (e.includes("results") && o.state.stage.kind !== "results") {
    return c("accountcreator-close-results");
  }
  return e.includes("list") || o.state.stage.kind === "check" && !o.isMending ? c("accountcreator-close-list") : null;
}
function $r({ unsavedWork: o }) {
  const e = [
    ...o.includes("list") ? [c("accountcreator-lose-list")] : [],
    ...o.includes("passwords") ? [c("accountcreator-lose-passwords")] : [],
    ...o.includes("results") ? [c("accountcreator-lose-results")] : []
  ];
  return e.length > 0 ? e.join("\n") : c("accountcreator-start-over-question");
}
function Nn(o) {
  return [c("accountcreator-replace-list"), $r(o)].join("\n");
}

// src/ui/list/list-actions.ts
function pa(o) {
  return h(this, null, function* () {
    if (yield ee($r(o), c("accountcreator-start-over")).then(() => true, () => false)) {
      o.startOver();
    }
  });
}
function ma(o) {
  if (o.state.checker.running) {
    o.cancelCheck();
  } else {
    o.run.stop();
  }
}
function Mn(o, e, t) {
  switch (e) {
    case "back":
      o.backToList();
      break;
    case "many":
      void pa(o);
      break;
    case "reopen":
      void o.reopen();
      break;
    case "start":
      void o.run.start();
      break;
    case "pause":
      o.run.pause();
      break;
    case "resume":
      void o.run.resume();
      break;
    case "stop":
      ma(o);
      break;
    case "retry":
      void o.retry();
      break;
    case "sheet-saved":
      o.sheet.confirmSheetSaved();
      break;
    default:
      t(e);
  }
}

// src/ui/list/list-buttons.ts
function Fn({ stage: { kind: o } }) {
  return o === "list" || o === "check" || o === "results";
}
function Bn(o) {
  const { stage: e } = o.state;
  switch (e.kind) {
    case "opening":
    case "impossible":
      return [];
    case "openingFailed":
      return [{ action: "reopen", label: c("accountcreator-reopen"), kind: "progressive" }];
    case "list":
      return [{ action: "check", label: c("accountcreator-check"), kind: "progressive" }];
    case "check":
      return ha(o);
    case "run":
      return fa(o);
    case "results":
      return wa(o);
    default:
      return b(e);
  }
}
function ha(o) {
  const e = o.run.startable.length;
  const { running: t, failed: r, cancelled: n } = o.state.checker;
  const s = t || e === 0;
  return [
    {
      action: "back",
      label: o.isMending ? c("accountcreator-back-to-results") : c("accountcreator-back-to-list")
    },
    ...t ? [{ action: "stop", label: c("accountcreator-cancel-check") }] : r > 0 || n ? [{ action: "check", label: c("accountcreator-check-again") }] : [],
    ...o.sheet.needsSheet ? qn(o, s) : [{ action: "start", label: c("accountcreator-start", e), kind: "progressive", disabled: s }]
  ];
}
function qn(o, e) {
  return o.state.sheet === "prepared" ? [
    { action: "save-sheet", label: c("accountcreator-save-sheet-again"), disabled: e },
    { action: "sheet-saved", label: c("accountcreator-sheet-is-saved"), kind: "progressive", disabled: e }
  ] : [{ action: "save-sheet", label: c("accountcreator-save-sheet"), kind: "progressive", disabled: e }];
}
function fa(o) {
  const { phase: e, halting: t } = o.state.batch;
  return [
    { action: "stop", label: c("accountcreator-stop"), kind: "destructive", disabled: t === "stop" },
    e.kind === "paused" ? { action: "resume", label: c("accountcreator-resume"), kind: "progressive" } : { action: "pause", label: c("accountcreator-pause"), disabled: t !== null }
  ];
}
function wa(o) {
  const e = o.run.left.length;
  const { checker: t, isSheetComing: r } = o.state;
  const n = t.running || o.run.isBusy || r;
  return [
    { action: "many", label: c("accountcreator-start-over") },
    { action: "save-csv", label: c("accountcreator-save-csv") },
    ...o.rows.some(to) ? [
      { action: "copy-wikitext", label: c("accountcreator-copy-wikitext") },
      { action: "copy-names", label: c("accountcreator-copy-names") },
      { action: "print-slips", label: c("accountcreator-print-slips"), disabled: r }
    ] : [],
    ...o.rows.some(({ state: s }) => s === "refused") ? [{ action: "retry", label: c("accountcreator-retry") }] : [],
    ...e === 0 ? [] : o.sheet.needsSheet ? qn(o, n) : [{ action: "resume", label: c("accountcreator-resume-left", e), kind: "progressive", disabled: n }]
  ];
}

// src/ui/list/list-progress.ts
var ga = ["list", "check", "run", "results"];
var Mt = class {
  constructor() {
    this.$element = $("<ol>").addClass("accountcreator-steps").append([
      c("accountcreator-stage-list"),
      c("accountcreator-stage-check"),
      c("accountcreator-stage-create"),
      c("accountcreator-stage-hand-out")
    ].map((e) => $("<li>").text(e)));
  }
  render(e) {
    const t = ga.indexOf(e);
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

// node_modules/lit-html/lit-html.js
var Se = globalThis;
var Dn = (o) => o;
var Ft = Se.trustedTypes;
var _n = Ft ? Ft.createPolicy("lit-html", { createHTML: (o) => o }) : void 0;
var Kn = "$lit$";
var G = `lit$${Math.random().toFixed(9).slice(2)}$`;
var Gn = "?" + G;
var ba = `<${Gn}>`;
var oe = document;
var Ae = () => oe.createComment("");
var Le = (o) => null === o || "object" != typeof o && "function" != typeof o;
var Wr = Array.isArray;
var va = (o) => Wr(o) || "function" == typeof (o == null ? void 0 : o[Symbol.iterator]);
var Nr = "[ 	\n\f\r]";
var xe = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var Wn = /-->/g;
var Vn = />/g;
var te = RegExp(`>|${Nr}(?:([^\\s"'>=/]+)(${Nr}*=${Nr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
var Hn = /'/g;
var In = /"/g;
var zn = /^(?:script|style|textarea|title)$/i;
var Vr = (o) => (e, ...t) => ({ _$litType$: o, strings: e, values: t });
var v = Vr(1);
var Lm = Vr(2);
var Cm = Vr(3);
var z = /* @__PURE__ */ Symbol.for("lit-noChange");
var g = /* @__PURE__ */ Symbol.for("lit-nothing");
var Un = /* @__PURE__ */ new WeakMap();
var re = oe.createTreeWalker(oe, 129);
function Qn(o, e) {
  if (!Wr(o) || !o.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return void 0 !== _n ? _n.createHTML(e) : e;
}
var ya = (o, e) => {
  const t = o.length - 1, r = [];
  let n, s = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", i = xe;
  for (let a = 0; a < t; a++) {
    const l = o[a];
    let u, m, d = -1, w = 0;
    for (; w < l.length && (i.lastIndex = w, m = i.exec(l), null !== m); ) w = i.lastIndex, i === xe ? "!--" === m[1] ? i = Wn : void 0 !== m[1] ? i = Vn : void 0 !== m[2] ? (zn.test(m[2]) && (n = RegExp("</" + m[2], "g")), i = te) : void 0 !== m[3] && (i = te) : i === te ? ">" === m[0] ? (i = n != null ? n : xe, d = -1) : void 0 === m[1] ? d = -2 : (d = i.lastIndex - m[2].length, u = m[1], i = void 0 === m[3] ? te : '"' === m[3] ? In : Hn) : i === In || i === Hn ? i = te : i === Wn || i === Vn ? i = xe : (i = te, n = void 0);
    const y = i === te && o[a + 1].startsWith("/>") ? " " : "";
    s += i === xe ? l + ba : d >= 0 ? (r.push(u), l.slice(0, d) + Kn + l.slice(d) + G + y) : l + G + (-2 === d ? a : y);
  }
  return [Qn(o, s + (o[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
};
var Ce = class o {
  constructor({ strings: e, _$litType$: t }, r) {
    let n;
    this.parts = [];
    let s = 0, i = 0;
    const a = e.length - 1, l = this.parts, [u, m] = ya(e, t);
    if (this.el = o.createElement(u, r), re.currentNode = this.el.content, 2 === t || 3 === t) {
      const d = this.el.content.firstChild;
      d.replaceWith(...d.childNodes);
    }
    for (; null !== (n = re.nextNode()) && l.length < a; ) {
      if (1 === n.nodeType) {
        if (n.hasAttributes()) for (const d of n.getAttributeNames()) if (d.endsWith(Kn)) {
          const w = m[i++], y = n.getAttribute(d).split(G), L = /([.?@])?(.*)/.exec(w);
          l.push({ type: 1, index: s, name: L[2], strings: y, ctor: "." === L[1] ? Br : "?" === L[1] ? qr : "@" === L[1] ? Dr : me }), n.removeAttribute(d);
        } else d.startsWith(G) && (l.push({ type: 6, index: s }), n.removeAttribute(d));
        if (zn.test(n.tagName)) {
          const d = n.textContent.split(G), w = d.length - 1;
          if (w > 0) {
            n.textContent = Ft ? Ft.emptyScript : "";
            for (let y = 0; y < w; y++) n.append(d[y], Ae()), re.nextNode(), l.push({ type: 2, index: ++s });
            n.append(d[w], Ae());
          }
        }
      } else if (8 === n.nodeType) if (n.data === Gn) l.push({ type: 2, index: s });
      else {
        let d = -1;
        for (; -1 !== (d = n.data.indexOf(G, d + 1)); ) l.push({ type: 7, index: s }), d += G.length - 1;
      }
      s++;
    }
  }
  static createElement(e, t) {
    const r = oe.createElement("template");
    return r.innerHTML = e, r;
  }
};
function pe(o, e, t = o, r) {
  var i, a, l;
  if (e === z) return e;
  let n = void 0 !== r ? (i = t._$Co) == null ? void 0 : i[r] : t._$Cl;
  const s = Le(e) ? void 0 : e._$litDirective$;
  return (n == null ? void 0 : n.constructor) !== s && ((a = n == null ? void 0 : n._$AO) == null ? void 0 : a.call(n, false), void 0 === s ? n = void 0 : (n = new s(o), n._$AT(o, t, r)), void 0 !== r ? ((l = t._$Co) != null ? l : t._$Co = [])[r] = n : t._$Cl = n), void 0 !== n && (e = pe(o, n._$AS(o, e.values), n, r)), e;
}
var Fr = class {
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
    const { el: { content: t }, parts: r } = this._$AD, n = ((u = e == null ? void 0 : e.creationScope) != null ? u : oe).importNode(t, true);
    re.currentNode = n;
    let s = re.nextNode(), i = 0, a = 0, l = r[0];
    for (; void 0 !== l; ) {
      if (i === l.index) {
        let m;
        2 === l.type ? m = new Te(s, s.nextSibling, this, e) : 1 === l.type ? m = new l.ctor(s, l.name, l.strings, this, e) : 6 === l.type && (m = new _r(s, this, e)), this._$AV.push(m), l = r[++a];
      }
      i !== (l == null ? void 0 : l.index) && (s = re.nextNode(), i++);
    }
    return re.currentNode = oe, n;
  }
  p(e) {
    let t = 0;
    for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
  }
};
var Te = class o {
  get _$AU() {
    var e, t;
    return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
  }
  constructor(e, t, r, n) {
    var s;
    this.type = 2, this._$AH = g, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = n, this._$Cv = (s = n == null ? void 0 : n.isConnected) != null ? s : true;
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
    e = pe(this, e, t), Le(e) ? e === g || null == e || "" === e ? (this._$AH !== g && this._$AR(), this._$AH = g) : e !== this._$AH && e !== z && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : va(e) ? this.k(e) : this._(e);
  }
  O(e) {
    return this._$AA.parentNode.insertBefore(e, this._$AB);
  }
  T(e) {
    this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
  }
  _(e) {
    this._$AH !== g && Le(this._$AH) ? this._$AA.nextSibling.data = e : this.T(oe.createTextNode(e)), this._$AH = e;
  }
  $(e) {
    var s;
    const { values: t, _$litType$: r } = e, n = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = Ce.createElement(Qn(r.h, r.h[0]), this.options)), r);
    if (((s = this._$AH) == null ? void 0 : s._$AD) === n) this._$AH.p(t);
    else {
      const i = new Fr(n, this), a = i.u(this.options);
      i.p(t), this.T(a), this._$AH = i;
    }
  }
  _$AC(e) {
    let t = Un.get(e.strings);
    return void 0 === t && Un.set(e.strings, t = new Ce(e)), t;
  }
  k(e) {
    Wr(this._$AH) || (this._$AH = [], this._$AR());
    const t = this._$AH;
    let r, n = 0;
    for (const s of e) n === t.length ? t.push(r = new o(this.O(Ae()), this.O(Ae()), this, this.options)) : r = t[n], r._$AI(s), n++;
    n < t.length && (this._$AR(r && r._$AB.nextSibling, n), t.length = n);
  }
  _$AR(e = this._$AA.nextSibling, t) {
    var r;
    for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
      const n = Dn(e).nextSibling;
      Dn(e).remove(), e = n;
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
  constructor(e, t, r, n, s) {
    this.type = 1, this._$AH = g, this._$AN = void 0, this.element = e, this.name = t, this._$AM = n, this.options = s, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = g;
  }
  _$AI(e, t = this, r, n) {
    const s = this.strings;
    let i = false;
    if (void 0 === s) e = pe(this, e, t, 0), i = !Le(e) || e !== this._$AH && e !== z, i && (this._$AH = e);
    else {
      const a = e;
      let l, u;
      for (e = s[0], l = 0; l < s.length - 1; l++) u = pe(this, a[r + l], t, l), u === z && (u = this._$AH[l]), i || (i = !Le(u) || u !== this._$AH[l]), u === g ? e = g : e !== g && (e += (u != null ? u : "") + s[l + 1]), this._$AH[l] = u;
    }
    i && !n && this.j(e);
  }
  j(e) {
    e === g ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
  }
};
var Br = class extends me {
  constructor() {
    super(...arguments), this.type = 3;
  }
  j(e) {
    this.element[this.name] = e === g ? void 0 : e;
  }
};
var qr = class extends me {
  constructor() {
    super(...arguments), this.type = 4;
  }
  j(e) {
    this.element.toggleAttribute(this.name, !!e && e !== g);
  }
};
var Dr = class extends me {
  constructor(e, t, r, n, s) {
    super(e, t, r, n, s), this.type = 5;
  }
  _$AI(e, t = this) {
    var i;
    if ((e = (i = pe(this, e, t, 0)) != null ? i : g) === z) return;
    const r = this._$AH, n = e === g && r !== g || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, s = e !== g && (r === g || n);
    n && this.element.removeEventListener(this.name, this, r), s && this.element.addEventListener(this.name, this, e), this._$AH = e;
  }
  handleEvent(e) {
    var t, r;
    "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
  }
};
var _r = class {
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
var Mr = Se.litHtmlPolyfillSupport;
var jn;
Mr == null ? void 0 : Mr(Ce, Te), ((jn = Se.litHtmlVersions) != null ? jn : Se.litHtmlVersions = []).push("3.3.3");
var x = (o, e, t) => {
  var s, i;
  const r = (s = t == null ? void 0 : t.renderBefore) != null ? s : e;
  let n = r._$litPart$;
  if (void 0 === n) {
    const a = (i = t == null ? void 0 : t.renderBefore) != null ? i : null;
    r._$litPart$ = n = new Te(e.insertBefore(Ae(), a), a, void 0, t != null ? t : {});
  }
  return n._$AI(o), n;
};

// node_modules/lit-html/directive.js
var Yn = (o) => (...e) => ({ _$litDirective$: o, values: e });
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
var ka = {};
var ne = Yn(class extends Bt {
  constructor() {
    super(...arguments), this.ot = ka;
  }
  render(o, e) {
    return e();
  }
  update(o, [e, t]) {
    if (Array.isArray(e)) {
      if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, n) => r === this.ot[n])) return z;
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

// taken:core/ui/shared/wiki-html
var Oe = mw.libs.accountCreator.parts.core.modules[64];
var he = mw.libs.accountCreator.parts.core.modules[65];

// src/ui/list/stop-view.ts
function Dt(o) {
  switch (o.kind) {
    case "nothing":
      return c("accountcreator-problem-nothing");
    case "busy":
      return c("accountcreator-problem-busy");
    case "otherTab":
      return c("accountcreator-problem-other-tab");
    case "sheetNotSaved":
      return c("accountcreator-problem-sheet");
    case "loggedOut":
      return c("accountcreator-problem-logged-out", o.me);
    case "passwordsMissing":
      return c("accountcreator-problem-passwords", o.rows.length);
    case "fieldMissing":
      return c("accountcreator-problem-field", he(o.label) || o.field);
    default:
      return b(o);
  }
}
function Jn(o, e) {
  switch (o.kind) {
    case "wiki":
      return c("accountcreator-wait-wiki", e);
    case "offline":
      return c("accountcreator-wait-offline", e);
    case "silent":
      return c("accountcreator-wait-silent", e);
    default:
      return b(o);
  }
}
function Ra(o) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return o === null ? c("accountcreator-stop-session", e) : c("accountcreator-stop-session-other", e, o);
}
function Hr(o) {
  switch (o.kind) {
    case "person":
      return c("accountcreator-stop-person");
    case "refused":
      return c("accountcreator-stop-refused");
    case "sessionLost":
      return Ra(o.now);
    case "offline":
      return c("accountcreator-stop-offline");
    case "silent":
      return c("accountcreator-stop-silent");
    case "noChallenge":
      return c("accountcreator-stop-challenge");
    case "broken":
      return c("accountcreator-stop-broken", o.error);
    default:
      return b(o);
  }
}
var qt = class {
  constructor() {
    this.element = document.createElement("div");
    this.box = new T("warning");
    this.element.className = "accountcreator-stop";
    this.element.setAttribute("role", "alert");
    this.element.tabIndex = -1;
    this.element.append(this.box.element);
  }
  render(e) {
    const { phase: t } = e.batch;
    const r = t.kind === "stopped" && e.stage.kind === "results" ? t.because : null;
    this.element.hidden = r === null;
    this.box.show(r && this.template(r), (r == null ? void 0 : r.kind) === "person" ? "notice" : "warning");
  }
  template(e) {
    return v`
			<p><strong>${Hr(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused) : g}
			${e.kind === "sessionLost" ? this.loginTemplate() : g}`;
  }
  refusalTemplate({ message: e, code: t }) {
    return v`
			<div>${ne([e], () => B(e) ? g : Oe(e))}</div>
			<p>${c(A(t).advice)}</p>`;
  }
  loginTemplate() {
    return v`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${c("accountcreator-log-in")}</a>
			</p>
			<p>${c("accountcreator-log-in-then")}</p>`;
  }
};

// src/ui/list/list-status.ts
function xa({ phase: o, halting: e }) {
  if (o.kind === "waiting") {
    return Jn(o.because, Math.max(0, Math.ceil((o.until - Date.now()) / 1e3)));
  }
  return o.kind === "paused" ? c("accountcreator-paused") : e ? c("accountcreator-halting") : "";
}
function Xn({ state: o, sheet: e }) {
  const { stage: t, batch: r, checker: n, problem: s } = o;
  if (r.phase.kind === "finding") {
    return c("accountcreator-finding");
  }
  if (t.kind === "run") {
    return xa(r);
  }
  if (n.running) {
    return c("accountcreator-checking", n.done, n.total);
  }
  if (t.kind !== "check" && t.kind !== "results") {
    return "";
  }
  return s ? Dt(s) : o.sheet === "prepared" && e.needsSheet ? c("accountcreator-sheet-question") : "";
}

// taken:steps/ui/shared/step-view
var Zn = mw.libs.accountCreator.parts.steps.modules[12];
var Ir = mw.libs.accountCreator.parts.steps.modules[13];
var es = mw.libs.accountCreator.parts.steps.modules[14];
var ts = mw.libs.accountCreator.parts.steps.modules[15];

// src/ui/list/list-step.ts
function Sa(o, e) {
  var t;
  switch (e) {
    case "gone":
      return Pn("lost", ((t = o.attempt) == null ? void 0 : t.existence) === "yes", o.canonical);
    case "otherTab":
      return c("accountcreator-other-tab");
    case "busy":
      return c("accountcreator-problem-busy");
    default:
      return b(e);
  }
}
var _t = class {
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
    this.view = new Zn(t);
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
        this.say(Sa(e, t));
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
    const n = ts(t);
    return [
      ...this.isInRun ? [{ action: "leave-all", label: c("accountcreator-leave-all-steps"), disabled: r }] : [],
      { action: "leave", label: Ir(t), kind: "destructive", disabled: r },
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
      void ee(es(r), Ir(r)).then(() => this.list.run.leaveStep(), () => this.focus());
    } else if (e === "leave-all") {
      void ee(c("accountcreator-leave-all-question"), c("accountcreator-leave-all-steps")).then(() => this.list.run.leaveAllSteps(), () => this.focus());
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
    x(e ? v`
			<p><strong>${c("accountcreator-step-for", P(e.row), e.row.line)}</strong></p>
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
function Aa(o, e) {
  switch (o) {
    case "unused":
      return false;
    case "realname":
      return e === "realname" || e === "firstname" || e === "lastname";
    case "firstname":
    case "lastname":
      return e === o || e === "realname";
    default:
      return e === o;
  }
}
function rs(o, e, t) {
  return o.map((r, n) => n === e ? t : Aa(t, r) ? "unused" : r);
}
function os(o) {
  return o !== "unused" && o !== "password" && o !== "reason" && o !== "mode";
}
function ns(o) {
  const [e, ...t] = o.flatMap(({ columns: r }) => r ? [r] : []);
  return (e != null ? e : []).flatMap(({ heading: r, meaning: n }, s) => {
    const i = /* @__PURE__ */ new Set([n, ...t.flatMap((a) => {
      var l, u;
      return (u = (l = a[s]) == null ? void 0 : l.meaning) != null ? u : [];
    })]);
    return i.size > 1 ? [{ place: s, heading: r, meanings: [...i] }] : [];
  });
}
function Pe({ columns: o, format: e, isGuess: t, readings: r }) {
  return t || r.length > 1 || e !== "sheet" && o !== null && o.length > 1;
}
function Ur(o) {
  return o !== null && !o.certain && Pe(o);
}

// src/ui/list/broken-off-view.ts
function La(o) {
  switch (o.kind) {
    case "run":
      return c("accountcreator-broken-off", o.done, o.total);
    case "elsewhere":
      return c("accountcreator-broken-off-elsewhere");
    case "unreadable":
      return c("accountcreator-broken-off-unreadable");
    default:
      return b(o);
  }
}
function ss(o, e) {
  if (o.kind === "none") {
    return null;
  }
  const t = () => {
    void e.goOn();
  };
  const r = () => {
    const n = o.kind === "run" ? ee(c("accountcreator-broken-off-forget-question"), c("accountcreator-broken-off-forget")) : $.when();
    void n.then(() => e.forgetRun(), () => void 0);
  };
  return v`
		<p>${La(o)}</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${o.kind !== "run"}
				@click=${t}
			>${c("accountcreator-broken-off-go-on")}</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${r}
			>${c("accountcreator-broken-off-forget")}</button>
		</p>`;
}

// src/ui/list/column-text.ts
function Wt(o) {
  switch (o) {
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

// src/ui/list/lazy-view.ts
var D = class {
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
        this.problem.show(v`<p>${this.source.problemText(e)}</p>`);
        return null;
      }
    });
  }
};

// src/ui/list/list-paste.ts
var Ca = /<(?:table|tr|a)[\s>]/i;
function Ta(o, e) {
  o.focus();
  if (!document.execCommand("insertText", false, e)) {
    o.setRangeText(e, o.selectionStart, o.selectionEnd, "end");
    o.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
function is(o, e, t) {
  let r = Promise.resolve();
  o.addEventListener("contextmenu", t);
  o.addEventListener("keydown", ({ ctrlKey: n, metaKey: s }) => {
    if (n || s) {
      t();
    }
  });
  o.addEventListener("paste", (n) => {
    var i, a, l, u;
    const s = (a = (i = n.clipboardData) == null ? void 0 : i.getData("text/html")) != null ? a : "";
    if (Ca.test(s)) {
      n.preventDefault();
      const m = (u = (l = n.clipboardData) == null ? void 0 : l.getData("text/plain")) != null ? u : "";
      r = e.readSource({ kind: "html", html: s, text: m }, { DOMParser }).catch((d) => {
        mw.log.error(d);
        return { text: m };
      }).then((d) => Ta(o, d.text));
    }
  });
  return () => r;
}

// src/ui/list/opened-file.ts
function as(o) {
  return h(this, null, function* () {
    try {
      return new Uint8Array(yield o.arrayBuffer());
    } catch (e) {
      return null;
    }
  });
}
function Vt(o) {
  var t, r;
  const e = (r = (t = o.files) == null ? void 0 : t[0]) != null ? r : null;
  o.value = "";
  return e;
}
function Ht(o, e) {
  o.addEventListener("dragover", (t) => t.preventDefault());
  o.addEventListener("drop", (t) => {
    var n;
    const r = (n = t.dataTransfer) == null ? void 0 : n.files[0];
    if (r) {
      t.preventDefault();
      e(r);
    }
  });
}

// src/ui/list/list-sources.ts
var It = class {
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
    /** The file that was opened last is in the list, or it has been said why not. */
    this.opened = Promise.resolve();
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Vt(e) : null;
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
  /** Resolves when no file is on its way any more. */
  arrived() {
    return this.opened;
  }
  openFile(e) {
    this.opened = this.fetch((t) => t.openFile(e));
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
        this.problem.show(v`${this.part.problemText(r)}`);
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
    x(v`
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
var Ut = class {
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.isOpen = false;
    this.view = new D(t);
  }
  render(e) {
    const t = this.list.rows.filter(({ request: r }) => r.username === "").length;
    this.view.render(e, this.isOpen);
    x(v`
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

// taken:checks/ui/shared/account-text
var jr = mw.libs.accountCreator.parts.checks.modules[5];

// taken:checks/ui/shared/local-texts
var cs = mw.libs.accountCreator.parts.checks.modules[6];
var Kr = mw.libs.accountCreator.parts.checks.modules[7];

// src/ui/list/row-texts.ts
function us(o) {
  switch (o) {
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
      return b(o);
  }
}
var ls = ([, o]) => o === "takeover" ? c("accountcreator-email-takeover") : "";
function Q({ code: o, parameters: e }) {
  switch (o) {
    case "name-missing":
      return c("accountcreator-remark-name-missing");
    case "name-invalid":
      return c("accountcreator-remark-name-invalid");
    case "name-taken":
      return jr(c("accountcreator-remark-name-taken"), e);
    case "name-forbidden":
      return c("accountcreator-remark-name-forbidden");
    case "duplicate":
      return c("accountcreator-remark-duplicate", ...e);
    case "email-missing":
      return c("accountcreator-remark-email-missing");
    case "email-invalid":
      return Er([c("accountcreator-remark-email-invalid"), ls(e)]);
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
      return Er([c("accountcreator-remark-email-typo"), ls(e)]);
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
      return c("accountcreator-remark-already", ...e.map(cs));
    case "has-account":
      return jr(c("accountcreator-remark-has-account"), e);
    default:
      return b(o);
  }
}
function Oa(o) {
  switch (o) {
    case "mail":
      return c("accountcreator-row-created-mail");
    case "password":
      return c("accountcreator-row-created");
    case "other":
      return c("accountcreator-row-created-elsewhere");
    default:
      return b(o);
  }
}
function jt(o, e) {
  var t;
  switch (e.kind) {
    case "created":
      return {
        wiki: null,
        own: Oa(e.by)
      };
    case "refused":
      return {
        wiki: B(e.message) ? null : e.message,
        own: c(A(e.code).advice)
      };
    case "step":
      return { wiki: null, own: On(((t = o.attempt) == null ? void 0 : t.existence) === "yes") };
    case "sessionLost":
      return { wiki: null, own: c("accountcreator-row-session-lost") };
    case "unknown":
      return {
        wiki: null,
        own: e.cause === "handedOver" ? c("accountcreator-row-handed-over") : c("accountcreator-row-unknown")
      };
    default:
      return b(e);
  }
}

// taken:core/ui/shared/field-control
var ds = mw.libs.accountCreator.parts.core.modules[53];

// src/ui/list/shared-fields.ts
function Pa({ opening: o, mode: e }) {
  var s;
  const t = (s = o == null ? void 0 : o.requests) != null ? s : [];
  const r = W(t, "reason");
  const n = Ve(t, e).filter((i) => i.name !== at && i.name !== Xo && i.type !== "button" && !kr(i));
  return [...r ? [r] : [], ...n];
}
var fe = class {
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
    const r = Pa(e).filter(({ name: n }) => t === void 0 || n === t);
    return r.flatMap((n) => {
      var l, u;
      const s = (l = this.controls.get(n)) != null ? l : this.makeControl(n);
      const i = n.name === "reason";
      s.setValue(i ? e.reason : (u = vo(e.values, n.name)) != null ? u : "");
      const [a] = i ? e.reasonRemarks : [];
      s.setRemark(a ? { type: "warning", content: Q(a) } : null);
      return s.$element.get();
    });
  }
  makeControl(e) {
    const t = new ds(e, {
      changed: (r, n) => {
        if (r === "reason") {
          this.draft.setReason(String(n));
        } else {
          this.draft.setValue(r, n);
        }
      }
    }, true);
    this.controls.set(e, t);
    return t;
  }
};

// taken:core/ui/shared/password-mode-view
var ps = mw.libs.accountCreator.parts.core.modules[61];

// src/ui/list/list-view.ts
var Ea = 250;
var ms = 8;
function $a(o) {
  const e = {};
  for (const t of ["username", "email", "realname", "password"]) {
    const r = W(o, t);
    if (r) {
      e[t] = [he(r.label), Wt(t)];
    }
  }
  return e;
}
var Kt = class {
  constructor(e, t, { columns: r, naming: n }) {
    this.list = e;
    this.element = document.createElement("div");
    this.brokenOff = new T("warning");
    this.pasted = () => Promise.resolve();
    /** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
    this.known = "";
    this.columns = new D(r);
    this.names = new Ut(e, n);
    this.element.className = "accountcreator-list";
    this.text = new OO.ui.MultilineTextInputWidget({ name: "list", rows: 9, placeholder: c("accountcreator-list-example") });
    this.text.$input.attr({ spellcheck: "false", autocomplete: "off" });
    this.text.on("change", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.readNow(), Ea);
    });
    this.textLayout = new OO.ui.FieldLayout(this.text, { align: "top", label: c("accountcreator-list") });
    this.shared = new fe(e.draft);
    this.modes = new ps((i) => {
      if (Fe(i)) {
        e.draft.setMode(i);
      }
    }, {
      generate: () => c("accountcreator-mode-generate-list"),
      type: () => c("accountcreator-mode-type-list")
    });
    this.sources = new It(e, t, () => this.readNow());
    this.sources.takeDrops(this.element);
    const [s] = this.text.$input.get();
    if (s instanceof HTMLTextAreaElement) {
      this.pasted = is(s, e.draft, () => t.prefetch());
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
    return h(this, null, function* () {
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
    return h(this, null, function* () {
      const e = Ur(this.list.state.parsed) ? yield this.columns.ready() : null;
      const t = e !== null && Ur(this.list.state.parsed);
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
    this.list.draft.setHeadings($a(t));
    this.brokenOff.show(ss(e.brokenOff, this.list.run));
    this.modes.render(e.modes, e.mode, t);
    this.columns.render(e, e.parsed !== null && Pe(e.parsed));
    this.names.render(e);
    x(this.template(e), this.element);
  }
  template(e) {
    var r;
    const { parsed: t } = e;
    return v`
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
    const n = r.length - ms;
    const s = r.slice(0, ms).map(({ line: i, code: a, text: l }) => v`<li>${c("accountcreator-line", i, us(a), l)}</li>`);
    return v`
			<strong>${c("accountcreator-understood", this.list.rows.length)}</strong>
			${t > 0 ? c("accountcreator-edits-kept", t) : ""}
			<ul ?hidden=${r.length === 0}>
				${s}
				${n > 0 ? v`<li>${c("accountcreator-more-lines", n)}</li>` : g}
			</ul>`;
  }
};

// src/ui/list/page-title.ts
var Gt = class {
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
function zt(o, e) {
  if ((o == null ? void 0 : o.stage.kind) !== "run" || e.stage.kind !== "run") {
    return "now";
  }
  const [{ batch: t }, { batch: r }] = [o, e];
  return t.phase.kind === "creating" && r.phase.kind === "creating" && t.halting === r.halting && t.challenge === r.challenge && t.journalKept === r.journalKept ? "together" : "soon";
}

// src/ui/list/list-title.ts
function Na({ stage: o, progress: e, batch: t }, r) {
  const { phase: n } = t;
  if (e) {
    const a = n.kind === "challenge" || n.kind === "step";
    return c(a ? "accountcreator-title-asks" : "accountcreator-title-progress", e.done, e.total);
  }
  const { done: s, total: i } = t.progress;
  return o.kind !== "results" || !r ? "" : c(n.kind === "stopped" ? "accountcreator-title-stopped" : "accountcreator-title-done", s, i);
}
function hs(o) {
  const e = new Gt(document);
  let t = null;
  let r = false;
  const n = new de((s) => e.show(Na(s, r)));
  o.observe((s) => {
    if (s.progress || (t == null ? void 0 : t.progress)) {
      r = !s.progress && !document.hasFocus();
    }
    n.add(s, [], zt(t, s));
    t = s;
  });
  window.addEventListener("focus", () => {
    r = false;
    n.add(o.state, [], "now");
  });
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
var fs = {
  problems: ["rejected", "refused", "unknown", "unfinished"],
  warnings: ["warned"],
  ready: ["ready"],
  done: ["created", "already", "skipped"]
};
var Ma = 15;
function Yt({ state: o }, e) {
  return e === "all" || fs[e].includes(o);
}
function we(o, e) {
  const t = e === "all" ? Object.values(o) : fs[e].map((r) => o[r]);
  return t.reduce((r, n) => r + n, 0);
}
function Gr(o, e) {
  const t = e.find((r) => we(o, r) > 0);
  return we(o, "all") > Ma && t ? t : "all";
}

// taken:steps/ui/list/challenge-view
var ws = mw.libs.accountCreator.parts.steps.modules[11];

// src/ui/list/limit-of.ts
function Jt({ stage: o, batch: { phase: e } }) {
  const t = o.kind === "results" && e.kind === "stopped" && e.because.kind === "refused" ? e.because.refused : null;
  return t && A(t.code).action === "raiseLimit" ? t : null;
}

// src/ui/list/row-view.ts
var se = ["username", "email", "realname"];
var Fa = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
var Ba = ["created", "already", "unfinished", "unknown"];
function ge(o) {
  switch (o) {
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
      return b(o);
  }
}
function Xt(o) {
  const e = document.createElement("div");
  e.className = `accountcreator-cell accountcreator-cell-${o}`;
  e.setAttribute("role", "gridcell");
  return e;
}
function qa({ state: o }) {
  switch (o) {
    case "asking":
      return c("accountcreator-alternatives-asking");
    case "failed":
      return c("accountcreator-alternatives-failed");
    case "none":
      return c("accountcreator-alternatives-none");
    default:
      return b(o);
  }
}
function Ee(o, e, t) {
  return v`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${o}</button>`;
}
function Da(o, { code: e }, t) {
  switch (e) {
    case "name-taken":
      return Ee(c("accountcreator-theirs"), "theirs", () => t.claim(o, true));
    case "has-account":
      return Ee(c("accountcreator-not-theirs"), "not-theirs", () => t.claim(o, false));
    default:
      return g;
  }
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
    this.fields = se.map((e) => ({
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
    for (const { field: n, cell: s } of this.fields) {
      s.setAttribute("data-field", n);
      s.tabIndex = -1;
    }
    this.element.append(
      this.state,
      ...this.fields.map(({ cell: n }) => n),
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
    for (const { field: t, cell: r, text: n } of this.fields) {
      const s = e.request[t];
      if (n.textContent !== s) {
        n.textContent = s;
      }
      r.classList.toggle("accountcreator-cell-empty", s === "");
      if (n.parentNode !== r) {
        r.textContent = "";
        r.append(n);
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
    return (r = (t = this.fields.find((n) => n.field === e)) == null ? void 0 : t.cell) != null ? r : null;
  }
  /** Everything in the row that takes the focus, from its beginning to its end. */
  get stops() {
    return [
      ...this.fields.map(({ cell: e }) => e),
      ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
    ];
  }
  renderControls() {
    var l;
    const { row: e, actions: t } = this;
    const r = [this.remarks, this.tools].some((u) => u.contains(document.activeElement));
    const n = S(e);
    const s = Ba.includes(e.state);
    const i = e.remarks.filter(({ code: u }) => !s || u === "already" || u === "has-account");
    const a = s ? [] : t.overrides(e);
    if (i.length > 0 || n || a.length > 0 || this.remarks.hasChildNodes()) {
      x([
        i.map((u) => this.remarkTemplate(u)),
        n ? this.outcomeTemplate(n) : g,
        a.map(({ name: u, label: m }) => this.overrideTemplate(u, he(m) || u))
      ], this.remarks);
    }
    x(this.toolTemplate(), this.tools);
    for (const u of Array.from(this.remarks.querySelectorAll("a[href]"))) {
      u.setAttribute("tabindex", "-1");
    }
    if (r && !this.element.contains(document.activeElement)) {
      (l = this.cell("username")) == null ? void 0 : l.focus({ preventScroll: true });
    }
  }
  outcomeTemplate(e) {
    const { row: t, actions: r } = this;
    const { wiki: n, own: s } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: c("accountcreator-row-unfinished") } : jt(t, e);
    return v`<div>${ne([n], () => n ? Oe(n) : g)} ${s}</div>`;
  }
  remarkTemplate(e) {
    const { row: t, actions: r } = this;
    const { message: n, override: s } = e;
    const i = e.code === "name-taken" && e.fixes.length === 0;
    const a = e.fixes.map((l) => Ee(c("accountcreator-fix", l), "fix", () => r.fix(t, e, l)));
    return v`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${n ? ne([n], () => Oe(n)) : Q(e)}
			${a}
			${i ? this.alternativesTemplate() : g}
			${Da(t, e, r)}
			${s === null ? g : this.overrideTemplate(s, c("accountcreator-override"))}
		</div>`;
  }
  alternativesTemplate() {
    const { search: e } = this;
    const t = e !== null && e.about === this.row.wiki;
    const r = () => {
      void this.findNames();
    };
    return v`
			${Ee(c("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? qa(e) : ""}</span>`;
  }
  findNames() {
    return h(this, null, function* () {
      var r;
      const { row: e } = this;
      const t = (n) => {
        this.search = { about: e.wiki, state: n };
        this.render();
      };
      if (((r = this.search) == null ? void 0 : r.state) === "asking") {
        return;
      }
      t("asking");
      try {
        yield this.actions.alternatives(e);
        t("none");
      } catch (n) {
        t("failed");
      }
    });
  }
  overrideTemplate(e, t) {
    const { row: r, actions: n } = this;
    const s = ({ target: i }) => {
      n.override(r, e, i instanceof HTMLInputElement && i.checked);
    };
    return v`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(e)} @change=${s}>
			${t}
		</label>`;
  }
  toolTemplate() {
    const { row: e, actions: t } = this;
    if (e.state === "unfinished") {
      return t.canFinish(e) ? Ee(c("accountcreator-finish"), "finish", () => t.finish(e)) : g;
    }
    if (!Fa.includes(e.state)) {
      return g;
    }
    const r = c("accountcreator-remove", e.request.username);
    return v`<button
			type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		>×</button>`;
  }
};

// src/ui/list/list-head.ts
var _a = [
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
var Wa = ["all", "problems", "warnings", "ready", "done"];
function gs(o) {
  switch (o) {
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
function Va(o) {
  return o === null ? "" : o < 90 ? c("accountcreator-seconds-left", Math.ceil(o)) : c("accountcreator-minutes-left", Math.ceil(o / 60));
}
function Ha(o) {
  return Kr(_a.filter((e) => o[e] > 0).map((e) => c("accountcreator-count", o[e], ge(e))));
}
var er = class {
  constructor(e, t, { createAccountPage: r, sheetReturn: n, limit: s }) {
    this.list = e;
    this.table = t;
    this.element = document.createElement("div");
    /** What stays in sight, however far the table is scrolled. */
    this.strip = document.createElement("div");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.stopView = new qt();
    this.problems = new T("warning");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = false;
    this.element.className = "accountcreator-list-head";
    this.strip.className = "accountcreator-strip";
    this.sheetReturn = new D(n);
    this.limit = new D(s);
    this.shared = new fe(e.draft);
    this.challenge = new ws(e, r);
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
    const n = r === "run";
    const s = yt(this.list.rows);
    this.chooseFilter(e, t, s);
    this.progress.$element.toggle(n || e.checker.running);
    const { done: i, total: a } = n ? e.batch.progress : e.checker;
    this.progress.setProgress(100 * i / Math.max(1, a));
    this.challenge.render(e.batch.challenge, n);
    this.stopView.render(e);
    this.limit.render(e, r === "check" && e.quota !== null || Jt(e) !== null);
    const { awaitingSheet: l, withoutSlip: u } = this.list.sheet;
    this.sheetReturn.render(e, !n && l.length + u.length > 0);
    this.undo.toggle(e.undoable > 0 && !n);
    const m = this.problemTexts(e);
    this.problems.show(m.length > 0 ? v`${m.map((d) => v`<p>${d}</p>`)}` : null);
    x(this.stripTemplate(e, s), this.strip);
    x(this.template(e, s), this.element);
  }
  stripTemplate(e, t) {
    return v`
			<div class="accountcreator-summary" tabindex="-1">${Ha(t)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
  }
  template(e, t) {
    return v`
			${this.stopView.element}
			${this.limit.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${c("accountcreator-filters")}>
					${Wa.map((r) => this.filterTemplate(r, we(t, r)))}
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
    return v`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${c("accountcreator-filter-count", gs(e), t)}</button>`;
  }
  choose(e) {
    this.isChosen = true;
    this.setFilter(e);
    const { state: t } = this.list;
    this.render(t, t);
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  chooseFilter({ stage: { kind: e }, checker: t }, r, n) {
    const s = (r == null ? void 0 : r.checker.running) && !t.running && !t.cancelled;
    if (e !== (r == null ? void 0 : r.stage.kind)) {
      this.isChosen = false;
      this.setFilter(e === "run" ? "all" : Gr(n, ["problems"]));
    } else if (s && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
      this.setFilter(Gr(n, ["problems", "warnings"]));
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
    const t = we(e, this.filter);
    const r = gs("all");
    return t > 0 ? c("accountcreator-shown-first", t, we(e, "all") - t, r) : c("accountcreator-shown-first-done", r);
  }
  progressText({ batch: e }) {
    const { done: t, total: r, secondsLeft: n } = e.progress;
    const { phase: s } = e;
    const i = "row" in s ? this.list.rows.find(({ id: a }) => a === s.row) : void 0;
    return Kr([
      c("accountcreator-progress-count", t, r),
      i ? ro(i) : "",
      Va(n)
    ]);
  }
  problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: n }) {
    return [
      ...e ? [Dt(e)] : [],
      ...t.kind === "check" ? r.map(Q) : [],
      ...t.kind !== "run" && this.list.sheet.needsSheet ? [c("accountcreator-problem-sheet")] : [],
      ...n.journalKept ? [] : [c("accountcreator-journal-lost")]
    ];
  }
};

// src/ui/list/cell-editor.ts
var Ia = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
function Ua(o) {
  switch (o) {
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
    const n = e.cell(t);
    if (!n) {
      return;
    }
    const s = document.createElement("input");
    s.className = "accountcreator-editor";
    s.value = r != null ? r : e.row.request[t];
    s.setAttribute("aria-label", Ua(t));
    s.setAttribute("autocomplete", "off");
    n.textContent = "";
    n.append(s);
    this.editor = s;
    s.focus();
    if (r === null) {
      s.select();
    }
    s.addEventListener("keydown", (i) => {
      const a = Ia.get(i.key);
      if (a && !i.isComposing && !i.shiftKey) {
        i.preventDefault();
        i.stopPropagation();
        this.close(s, e, t, i.key !== "Escape", a);
      }
    });
    s.addEventListener("blur", () => this.close(s, e, t, true, null));
  }
  close(e, t, r, n, s) {
    if (this.editor !== e) {
      return;
    }
    this.editor = null;
    if (n && e.value !== t.row.request[r]) {
      this.save(t, r, e.value);
    }
    t.render();
    if (s !== null) {
      this.ended(t, r, s);
    }
  }
};

// src/ui/shared/slices.ts
var ja = 16;
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
    const e = performance.now() + ja;
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
var Ka = 50;
var Ga = 60;
var bs = "data-passed-over";
var or = class {
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
    const r = [...this.views.values()].filter(({ row: n }) => !t.has(n));
    if (r.length === this.views.size) {
      this.element.textContent = "";
      this.views.clear();
      this.blocks.clear();
      this.stale.clear();
    } else {
      r.forEach((n) => this.remove(n));
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
      r.element.toggleAttribute(bs, t > Ga);
      t += r.shown;
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      Array.from(this.element.children).forEach((r) => r.removeAttribute(bs));
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
    let n = e;
    let s = Math.abs(t);
    for (let i = (e ? this.rows.indexOf(e.row) : -1) + r; s > 0 && i >= 0 && i < this.rows.length; i += r) {
      const a = this.rows[i];
      const l = a && this.view(a.id);
      if (l && !l.element.hidden) {
        n = l;
        s--;
      }
    }
    return n;
  }
  /** One row more, built or brought up to date. */
  step() {
    var r;
    const e = this.rows[this.built];
    if (e) {
      const n = (r = this.views.get(e.id)) != null ? r : this.build(e);
      n.setPlace(this.built++);
      this.last = n;
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
    const n = !r || r.size >= Ka && r.element === this.element.lastElementChild && ((i = this.last) == null ? void 0 : i.element) === r.element.lastElementChild;
    const s = n ? this.makeBlock() : r;
    this.views.set(e.id, t);
    this.blocks.set(t, s);
    s.size++;
    s.element.insertBefore(t.element, n || !this.last ? null : this.last.element.nextSibling);
    t.element.hidden = true;
    this.show(t, Yt(e, this.filter));
    return t;
  }
  stateText(e) {
    var r;
    const t = (r = this.stateTexts.get(e)) != null ? r : ge(e);
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
var nr = class {
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
    var t, r, n;
    const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
    if (!e || e.hidden || !this.table.contains(e)) {
      this.setReachable((n = (r = this.blocks.neighbour(null, 1)) == null ? void 0 : r.cell("username")) != null ? n : null);
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
    const { stops: n = [] } = (s = this.blocks.neighbour(e, r)) != null ? s : {};
    this.goTo((i = n[t]) != null ? i : n[n.length - 1]);
  }
  /** @return Null: it is at no such place */
  placeOf(e) {
    var i;
    const t = e instanceof Element ? e : null;
    const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
    const n = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
    const s = n ? n.stops.findIndex((a) => a.contains(t)) : -1;
    return n && s !== -1 ? { view: n, stop: s, field: (i = se[s]) != null ? i : null } : null;
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
        const n = getComputedStyle(this.table).direction === "rtl";
        this.goTo(t.stops[r + (e === "ArrowRight" === n ? -1 : 1)]);
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
function za(o) {
  o.className = "accountcreator-row accountcreator-row-head";
  o.setAttribute("role", "row");
  o.setAttribute("aria-rowindex", "1");
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
    o.append(t);
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
      ({ row: n }, s, i) => e.edit(n, s, i),
      (n, s, i) => this.leave(n, s, i)
    );
    this.blocks = new or(e, (n) => this.editor.isIn(n));
    this.cursor = new nr(this.element, this.blocks, t);
    this.element.className = "accountcreator-table";
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-label", c("accountcreator-table"));
    za(this.head);
    const { element: r } = this.blocks;
    this.element.append(this.head, r);
    r.addEventListener("keydown", (n) => this.onKeydown(n));
    r.addEventListener("dblclick", (n) => this.editAt(n.target));
    r.addEventListener("click", (n) => this.onClick(n));
    r.addEventListener("focusin", (n) => this.onFocus(n));
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
    const { key: n } = e;
    if (n === "Enter" || n === "F2") {
      this.editAt(e.target);
      return true;
    }
    if (n === "Delete") {
      this.removeAndMove(t, r);
      return true;
    }
    if (n.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
      return false;
    }
    this.editAt(e.target, n);
    return true;
  }
  removeAndMove(e, t) {
    const r = this.blocks.neighbour(e, 1);
    const n = r === e ? this.blocks.neighbour(e, -1) : r;
    if (this.actions.canEdit(e.row)) {
      this.actions.remove(e.row);
      if (n && n !== e) {
        this.cursor.goTo(n.cell(t));
      }
    }
  }
  /** From a cell that was edited to the next one. */
  leave(e, t, r) {
    var n;
    if (r === "down") {
      this.cursor.move(e, se.indexOf(t), 1);
    } else {
      this.cursor.goTo(e.cell(r === "right" ? (n = se[se.indexOf(t) + 1]) != null ? n : t : t));
    }
  }
};

// src/ui/list/table-scroll.ts
var Qa = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
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
      if (Qa.has(s) && !(i instanceof Element && i.closest("input, textarea, select, button"))) {
        this.hold();
      }
    };
    const n = ({ target: s }) => {
      if (s === e) {
        t();
      }
    };
    e.addEventListener("wheel", t, { passive: true });
    e.addEventListener("touchmove", t, { passive: true });
    e.addEventListener("keydown", r);
    e.addEventListener("pointerdown", n);
    return () => {
      e.removeEventListener("wheel", t);
      e.removeEventListener("touchmove", t);
      e.removeEventListener("keydown", r);
      e.removeEventListener("pointerdown", n);
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
    const { top: n, bottom: s } = e.getBoundingClientRect();
    const i = r.top + this.coveredHeight() - n;
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
var Ya = ["unchecked", "checking", "ready", "warned", "rejected", "refused"];
var Ja = ({ state: o, creation: e }) => Ya.includes(o) || o === "already" && (e == null ? void 0 : e.createdByMe) !== true;
function Xa(o, e, t) {
  return new sr({
    edit: (r, n, s) => o.table.edit(r, n, s),
    canEdit: (r) => Ja(r) && o.state.stage.kind !== "run",
    fix: (r, n, s) => o.table.edit(r, n.field, s),
    override: (r, n, s) => o.table.override(r, n, s),
    overrides: (r) => {
      var n, s;
      return $o(r, (s = (n = o.state.opening) == null ? void 0 : n.requests) != null ? s : []);
    },
    claim: (r, n) => o.table.claim(r, n),
    alternatives: (r) => o.table.alternatives(r),
    remove: (r) => o.table.remove(r),
    finish: t,
    canFinish: (r) => o.run.holdsStep(r)
  }, (r) => e.reveal(r));
}
var ar = class {
  constructor(e, t) {
    this.list = e;
    this.hint = document.createElement("p");
    const r = [];
    this.scroll = new ir(r);
    this.table = Xa(e, this.scroll, (n) => t.finish(n));
    this.head = new er(e, {
      setFilter: (n) => this.table.setFilter(n),
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
function cr({ kind: o }) {
  return o === "check" || o === "run" || o === "results";
}
function zr({ step: o, stage: e }) {
  return o ? "step" : e.kind;
}
function vs({ stage: o, batch: { phase: e } }) {
  return o.kind === "results" && e.kind === "stopped" && e.because.kind !== "person";
}
var lr = class {
  constructor(e, t) {
    this.list = e;
    this.dependencies = t;
    this.$element = $("<div>").addClass("accountcreator-list-screen");
    this.size = "full";
    this.tab = "many";
    this.way = new Mt();
    this.isShown = false;
    /** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
    this.missed = /* @__PURE__ */ new Set();
    /** What is on the screen, or was when it was left; null: nothing was yet. */
    this.shown = null;
    this.changed = () => void 0;
    this.note = new Qt(e);
    this.explanation = new Tn(t.fetchAdvice);
    this.listView = new Kt(e, t.sources, t.draft);
    this.exports = new Nt(e, t.exports, (r) => this.say(r));
    this.step = new _t(e, t, (r) => this.say(r), () => this.changed());
    this.panel = new ar(e, f(p({}, t), {
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
        n.forEach((s) => this.missed.add(s));
      }
    });
    hs(e);
  }
  get title() {
    return c("accountcreator-title-list");
  }
  get viewName() {
    const e = zr(this.list.state);
    return e === "step" || e === "check" || e === "run" || e === "results" ? e : "list";
  }
  get status() {
    const { state: e } = this.list;
    const { phase: t } = e.batch;
    const r = this.step.status || Xn(this.list) || this.note.text;
    return r === "" && vs(e) && t.kind === "stopped" && this.panel.scroll.isInHand ? Hr(t.because) : r;
  }
  get $steps() {
    return this.way.$element;
  }
  get canSwitch() {
    return !this.step.isOpen && Fn(this.list.state);
  }
  get buttons() {
    return this.step.isOpen ? this.step.buttons : Bn(this.list);
  }
  get closingQuestion() {
    return $n(this.list);
  }
  get replaceQuestion() {
    return Nn(this.list);
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
      Mn(this.list, e, (t) => this.exports.press(t));
    }
  }
  focus() {
    const { state: e } = this.list;
    if (this.step.isOpen) {
      this.step.focus();
    } else if (cr(e.stage)) {
      this.panel.focus(vs(e));
    } else if (e.stage.kind === "list") {
      this.listView.focus();
    } else {
      this.explanation.focus();
    }
  }
  observe(e) {
    this.changed = e;
    const t = new de((l, u) => {
      this.render(l, [...this.missed, ...u]);
      this.missed.clear();
      e();
    });
    const r = this.$element.parent()[0];
    const n = r ? this.panel.scroll.watch(r) : () => void 0;
    let s = null;
    const i = this.list.observe((l, u) => {
      const m = zt(s, l);
      s = l;
      t.add(l, u, m);
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
    return h(this, null, function* () {
      const e = yield this.listView.complete();
      if (e === "nothing") {
        yield this.list.check();
      } else if (e === "answer") {
        this.say(c("accountcreator-columns-first"));
      } else if (e === "people") {
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
    const { shown: n } = this;
    this.shown = e;
    const s = cr(r);
    this.step.render();
    this.way.render(r.kind);
    this.listView.element.hidden = r.kind !== "list";
    this.panel.show(s && e.step === null, e);
    this.explanation.render(r);
    this.listView.render(e);
    if (s) {
      this.panel.render(e, n && cr(n.stage) ? n : null, t);
    }
    this.follow(e, n);
  }
  /** Another stage begins at its top; within one, only the run moves the table, until the person does. */
  follow(e, t) {
    const { scroll: r } = this.panel;
    const n = zr(e);
    const s = t && zr(t);
    if (n !== s) {
      if (cr(e.stage)) {
        this.exports.prepare();
      }
      const i = s === "run" && n === "results" && r.isInHand;
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
var ys = mw.libs.accountCreator.parts.checks.modules[14];

// taken:checks/wiki/ask-overridable
var ks = mw.libs.accountCreator.parts.checks.modules[15];

// taken:core/wiki/offers-overrides
var Rs = mw.libs.accountCreator.parts.core.modules[67];

// taken:core/wiki/read-found
var xs = mw.libs.accountCreator.parts.core.modules[69];

// taken:core/wiki/read-name-check
var Ss = mw.libs.accountCreator.parts.core.modules[70];
var As = mw.libs.accountCreator.parts.core.modules[71];

// taken:core/wiki/shape
var ur = mw.libs.accountCreator.parts.core.modules[72];
var F = mw.libs.accountCreator.parts.core.modules[73];
var be = mw.libs.accountCreator.parts.core.modules[74];

// src/wiki/read-names.ts
function Za(o) {
  const e = o.normalize().replace(/[_ ]+/g, " ").trim();
  return e.replace(/^[a-hj-z]/, (t) => t.toUpperCase());
}
function Ls(o, e, t) {
  var s;
  const r = /* @__PURE__ */ new Map();
  for (const i of ur(F(o.query).users)) {
    const a = F(i);
    r.set(be(a.name), As(a, t));
  }
  const n = /* @__PURE__ */ new Map();
  for (const i of e) {
    const a = (s = r.get(i)) != null ? s : r.get(Za(i));
    if (a) {
      n.set(i, a);
    }
  }
  return n;
}

// src/wiki/read-own-creations.ts
function Cs(o) {
  const e = /* @__PURE__ */ new Map();
  for (const t of ur(F(o.query).logevents)) {
    const r = F(t);
    const n = be(r.title);
    const s = n.slice(n.indexOf(":") + 1);
    const i = Date.parse(be(r.timestamp));
    const a = r.action === "byemail" || r.action === "create2";
    if (a && s !== "" && !Number.isNaN(i) && !e.has(s)) {
      e.set(s, {
        at: i,
        by: r.action === "byemail" ? "mail" : "password",
        reason: be(r.comment)
      });
    }
  }
  return e;
}
function Ts(o) {
  const { createaccount: e } = F(F(F(o.query).userinfo).ratelimits);
  return Object.values(F(e)).map(F).flatMap(({ hits: t, seconds: r }) => typeof t === "number" && typeof r === "number" && r > 0 ? [{ hits: t, seconds: r }] : []);
}

// taken:core/wiki/wiki-api
var Qr = mw.libs.accountCreator.parts.core.modules[77];
var Os = mw.libs.accountCreator.parts.core.modules[78];
var Ps = mw.libs.accountCreator.parts.core.modules[79];

// src/wiki/mw-list-service.ts
var ec = 1500;
var tc = 4;
var dr = class {
  /** @param knowledge What was said last; the MwAccountService */
  constructor(e) {
    this.knowledge = e;
    this.api = new Os();
    /** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
    this.asksGlobally = true;
  }
  get namesPerRequest() {
    return this.knowledge.rights.includes("apihighlimits") ? 500 : 50;
  }
  get offersOverrides() {
    return Rs(this.knowledge.requests);
  }
  checkNames(e, t) {
    return h(this, null, function* () {
      const { requests: r } = this.knowledge;
      const n = /* @__PURE__ */ new Map();
      const s = (i) => i.forEach((a, l) => {
        n.set(l, a);
      });
      for (let i = 0; i < e.length; i += this.namesPerRequest) {
        const a = e.slice(i, i + this.namesPerRequest);
        s(Ls(yield this.ask(a, t), a, r));
      }
      for (const i of e.filter((a) => !n.has(a))) {
        n.set(i, Ss(yield this.ask([i], t), r));
      }
      return n;
    });
  }
  checkOverridable(e, t) {
    return ks(this.api, this.knowledge.requests, e, t);
  }
  creationOf(e, t) {
    return h(this, null, function* () {
      const { me: r } = this.knowledge;
      const { creation: n, isGlobal: s } = yield ys(this.api, r, e, this.asksGlobally, t);
      this.asksGlobally = s;
      return n;
    });
  }
  ownCreations(e) {
    return h(this, null, function* () {
      const t = p({
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
      for (let s = 0; s < tc; s++) {
        const i = yield this.api.get(t, e);
        Cs(i).forEach((l, u) => {
          if (!r.has(u)) {
            r.set(u, l);
          }
        });
        if (s === 0) {
          n = Ts(i);
        }
        const a = xs(i);
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
    const r = Qr + e.map(Ps).join(Qr);
    const n = { action: "query", list: "users", ususers: r, usprop: "cancreate" };
    return encodeURIComponent(r).length > ec ? this.api.post(n, t) : this.api.get(n, t);
  }
};

// src/app/list-part.ts
var Es = {
  fetch: (o) => M("sources").then(({ makeSources: e }) => e(o)),
  prefetch: () => {
    M("sources").catch((o) => mw.log.warn(o));
  },
  readSheet: (o, e) => M("sources").then(({ readSheetFile: t }) => t(o, e)),
  problemText: Z
};
function rc(o) {
  return h(this, null, function* () {
    try {
      return yield (yield M("after")).limitSeconds(o);
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
  });
}
function kg(o, e) {
  En(Cn);
  const t = Tt(o.randomBytes);
  void Pr(t);
  const r = new $t(f(p({}, o), {
    lists: new dr(o.service),
    freeNames: (...s) => h(null, null, function* () {
      return (yield M("draft")).freeNames(...s);
    }),
    connection: xn,
    limitSeconds: rc,
    columns: new Be(An),
    journal: new _e(kn, Rn, t),
    holdRun: Pr,
    onFinished: (s) => {
      mw.hook("accountCreator.finished").fire(s);
    },
    whoAmI: () => o.service.whoAmI(),
    onReturn: Sn
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
    screen: new lr(r, f(p({}, e), {
      createAccountPage: () => o.service.createAccountPage(),
      fetchAdvice: Ln,
      exports: { fetch: () => M("after"), problemText: Z },
      sources: Es,
      sheetReturn: (s) => ({
        fetch: () => h(null, null, function* () {
          return new (yield M("after")).SheetReturnView(r, s, Es);
        }),
        problemText: Z
      }),
      limit: {
        fetch: () => h(null, null, function* () {
          return new (yield M("after")).LimitView(r);
        }),
        problemText: Z
      },
      draft: {
        columns: {
          fetch: () => h(null, null, function* () {
            return new (yield M("draft")).ColumnView(r);
          }),
          problemText: Z
        },
        naming: {
          fetch: () => h(null, null, function* () {
            return new (yield M("draft")).NamingView(r);
          }),
          problemText: Z
        }
      }
    }))
  };
}

// list.js
mw.libs.accountCreator.parts.list.modules = [ns, Pe, os, rs, rt, Ge, X, ne, v, g, x, Wt, Jt, T, as, Ht, Vt, jt, Q, ge];
return { makeListPart: kg };
} };
// </nowiki>
