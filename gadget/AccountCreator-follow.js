// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.follow = { on: {"core":"fb694889","checks":"0bf9255f","choice":"8aae0eb6","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d","presets":"a1d20e25"}, contents: '4e96316b', run: function () {
'use strict';
var zt = Object.defineProperty, Yt = Object.defineProperties;
var Kt = Object.getOwnPropertyDescriptors;
var ut = Object.getOwnPropertySymbols;
var Qt = Object.prototype.hasOwnProperty, Xt = Object.prototype.propertyIsEnumerable;
var mt = (n, t, e) => t in n ? zt(n, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[t] = e, w = (n, t) => {
  for (var e in t || (t = {}))
    Qt.call(t, e) && mt(n, e, t[e]);
  if (ut)
    for (var e of ut(t))
      Xt.call(t, e) && mt(n, e, t[e]);
  return n;
}, h = (n, t) => Yt(n, Kt(t));
var u = (n, t, e) => new Promise((o, r) => {
  var a = (c) => {
    try {
      i(e.next(c));
    } catch (m) {
      r(m);
    }
  }, s = (c) => {
    try {
      i(e.throw(c));
    } catch (m) {
      r(m);
    }
  }, i = (c) => c.done ? o(c.value) : Promise.resolve(c.value).then(a, s);
  i((e = e.apply(n, t)).next());
});

// taken:core/accounts/contract/observable
var dt = mw.libs.accountCreator.parts.core.modules[16];

// taken:choice/accounts/presets/page-texts
var ft = mw.libs.accountCreator.parts.choice.modules[0];

// taken:core/accounts/contract/codes
var T = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/service
var C = mw.libs.accountCreator.parts.core.modules[30];

// src/accounts/list/after/follow-problem.ts
function P(n) {
  let { code: t, text: e } = C.from(n);
  return T(t).outcome === "unknown" ? { kind: "silent" } : { kind: "wiki", text: e };
}

// src/accounts/list/after/welcome.ts
function M(n, { me: t, eventPage: e, registration: o }) {
  let r = [t, e, o];
  return n.replace(/\$([1-3])(?!\d)/g, (a, s) => {
    var i;
    return (i = r[Number(s) - 1]) != null ? i : "";
  });
}

// src/accounts/list/after/follow-planning.ts
var X = "confirmed", N = class extends dt {
  constructor(e) {
    super({ groups: null, page: { kind: "unnamed" }, preview: { kind: "none" } });
    this.service = e;
    this.asksGroups = !1;
    this.askedPage = "";
  }
  /** Asks what a plan makes it necessary to know. */
  follow({ groups: e, participants: o, eventPage: r }) {
    e && !this.asksGroups && (this.asksGroups = !0, this.askGroups()), o && r !== this.askedPage && this.askPage(r);
  }
  /** What is chosen where somebody wants groups and has said no more. */
  usualGroups(e) {
    let { groups: o } = this.state;
    return { names: o === null || o.some(({ name: a }) => a === X) ? [X] : [], days: e };
  }
  /** Asks the wiki how a welcome would look for somebody. */
  preview(e, o, r) {
    return u(this, null, function* () {
      this.change({ preview: { kind: "asking" } });
      try {
        this.change({ preview: { kind: "shown", text: yield this.service.preview(e, M(o, r)) } });
      } catch (a) {
        this.change({ preview: { kind: "failed", because: P(a) } });
      }
    });
  }
  hidePreview() {
    this.change({ preview: { kind: "none" } });
  }
  askGroups() {
    return u(this, null, function* () {
      try {
        let e = yield this.service.groups(), o = ({ name: r }) => r === X ? 0 : 1;
        this.change({ groups: [...e].sort((r, a) => o(r) - o(a)) });
      } catch (e) {
        this.asksGroups = !1;
      }
    });
  }
  askPage(e) {
    return u(this, null, function* () {
      if (this.askedPage = e, !ft(e)) {
        this.change({ page: { kind: "unnamed" } });
        return;
      }
      this.change({ page: { kind: "asking" } });
      let o = yield this.service.findPage(e).then(
        (r) => r ? w({ kind: "found" }, r) : { kind: "missing" },
        (r) => ({ kind: "failed", because: P(r) })
      );
      this.askedPage === e && this.change({ page: o });
    });
  }
};

// taken:core/accounts/contract/clock
var wt = mw.libs.accountCreator.parts.core.modules[4];

// taken:choice/accounts/presets/preset
var gt = mw.libs.accountCreator.parts.choice.modules[1];

// taken:steps/accounts/list/row
var v = mw.libs.accountCreator.parts.steps.modules[10];

// src/accounts/list/after/feasible-plan.ts
var ht = (n) => n.replace(/[\s_]+/g, " ").trim();
function W(n, t) {
  return ht(n) === ht(t);
}
function J({ names: n }, t) {
  return t === null ? [] : n.filter((e) => !t.some((o) => o.name === e));
}
function Jt(n) {
  return (n == null ? void 0 : n.text.trim()) === "" ? null : n;
}
function Zt(n, t) {
  var r;
  let e = n ? J(n, t) : [], o = (r = n == null ? void 0 : n.names.filter((a) => !e.includes(a))) != null ? r : [];
  return n && o.length > 0 ? h(w({}, n), { names: o }) : null;
}
function te(n, { section: t, line: e }) {
  switch (n.kind) {
    case "unnamed":
    case "missing":
      return !1;
    case "asking":
    case "failed":
      return !0;
    case "found":
      return n.mayEdit && e.includes("$1") && n.sections.some(({ heading: o }) => W(o, t));
  }
}
function O(n, { groups: t, page: e }) {
  let { participants: o } = n;
  return h(w({}, n), {
    welcome: Jt(n.welcome),
    groups: Zt(n.groups, t),
    participants: o && te(e, o) ? o : null
  });
}

// taken:list/accounts/list/after/followed
var vt = mw.libs.accountCreator.parts.list.modules[0], yt = mw.libs.accountCreator.parts.list.modules[1], bt = mw.libs.accountCreator.parts.list.modules[2], I = mw.libs.accountCreator.parts.list.modules[3];

// src/accounts/list/after/participants.ts
var Pt = /<!--[\s\S]*?(?:-->|$)|<(nowiki|pre)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ee = /^=+[^=].*=+\s*$/, oe = /^\|-/, re = /^\s*\|\}/, ne = /[[\]{}|<>\n/:#]+/, xt = "{{=}}";
function kt(n) {
  let t = n.normalize("NFC").replace(/[\s_]+/g, " ").trim();
  return t.charAt(0).toUpperCase() + t.slice(1);
}
function $t(n, t) {
  let o = n.replace(Pt, `
`).split(xt).join("\0").replace(/^[*#:;]+/gm, "").split(ne).flatMap((a) => [a, ...a.split("=")]), r = new Set(o.map((a) => kt(a.split("\0").join("="))));
  return new Set(t.filter((a) => r.has(kt(a))));
}
function St(n, t) {
  let e = n.includes("{{");
  return n.split("$1").join(e ? t.split("=").join(xt) : t);
}
function ae(n) {
  let t = n.replace(Pt, (o) => "\0".repeat(o.length)), e = 0;
  return t.split(`
`).map((o) => {
    let r = n.slice(e, e + o.length);
    return e += o.length + 1, { line: r, seen: o };
  });
}
function Z(n, t) {
  for (let e = n.length - 1; e >= 0; e--) {
    let o = n[e];
    if (o !== void 0 && t(o))
      return e;
  }
  return -1;
}
function se(n, t) {
  var r;
  if (oe.test(t)) {
    let a = Z(n, (s) => re.test(s));
    if (a >= 0)
      return a;
  }
  let [e] = (r = /^[*#:;]/.exec(t)) != null ? r : [], o = e === void 0 ? -1 : Z(n, (a) => a.startsWith(e));
  return 1 + (o >= 0 ? o : Z(n, (a) => a.trim() !== ""));
}
function Tt(n, t) {
  var i, c, m;
  let e = ae(n), o = e.findIndex(({ seen: f }, b) => b > 0 && ee.test(f)), r = e.slice(0, o < 0 ? e.length : o).map(({ seen: f }) => f), a = se(r, (i = t[0]) != null ? i : ""), s = e.map(({ line: f }) => f);
  return {
    text: [...s.slice(0, a), ...t, ...s.slice(a)].join(`
`),
    addition: { before: (c = s[a - 1]) != null ? c : "", added: t, after: (m = s[a]) != null ? m : "" }
  };
}

// src/accounts/list/after/participants-run.ts
var ie = 8, D = class {
  /**
   * @param list
   * @param service
   * @param summary Of the edit, where the preset has none
   */
  constructor(t, e, o) {
    this.list = t;
    this.service = e;
    this.summary = o;
    this.change = null;
  }
  /** Reads the section, and shows what would be added. */
  prepare() {
    return u(this, null, function* () {
      this.change = null, this.tell({ kind: "reading" });
      try {
        this.tell(yield this.read());
      } catch (t) {
        this.tell(this.failed(t));
      }
    });
  }
  /** Saves what was shown. Where the section is another by now, the names go to where they belong in that. */
  save() {
    return u(this, null, function* () {
      for (let t = 0; t < ie; t++) {
        let { change: e } = this;
        if (!e)
          return;
        let { title: o, addition: r } = e.state;
        this.tell({ kind: "saving", title: o, addition: r });
        let a = yield this.send(e), s = a ? yield this.again(e, a) : this.done(e);
        if (s) {
          this.tell(s);
          return;
        }
      }
      this.tell({ kind: "conflict", title: this.list.state.preset.eventPage });
    });
  }
  send(s) {
    return u(this, arguments, function* ({ title: t, index: e, read: o, text: r, rows: a }) {
      try {
        let { participants: i } = this.list.state.preset, c = (i == null ? void 0 : i.summary) || this.summary(a.length);
        return yield this.service.saveSection(t, e, o, r, c), null;
      } catch (i) {
        return C.from(i);
      }
    });
  }
  /** @return What it came to; null: somebody was faster, and it is to be tried upon what there is now */
  again(t, e) {
    return u(this, null, function* () {
      try {
        let o = yield this.read();
        return o.kind === "saved" && T(e.code).outcome === "unknown" ? this.done(t) : o.kind === "ready" ? this.change !== null && this.change.read.revision !== t.read.revision ? null : this.failed(e) : (o.kind !== "saved" && this.fail(t.rows, P(e)), o);
      } catch (o) {
        return this.failed(o);
      }
    });
  }
  read() {
    return u(this, null, function* () {
      var ct;
      let { preset: { eventPage: t, participants: e } } = this.list.state;
      this.change = null;
      let o = yield this.service.findPage(t);
      if (!o)
        return { kind: "noPage", title: t };
      let { title: r } = o;
      if (!o.mayEdit)
        return { kind: "noEdit", title: r };
      let a = o.sections.find(({ heading: k }) => {
        var A;
        return W(k, (A = e == null ? void 0 : e.section) != null ? A : "");
      });
      if (!a)
        return { kind: "noSection", title: r };
      let s = yield this.service.readSection(r, a.index), i = I(this.list.rows, "participants"), c = $t(s.text, i.map(v)), m = i.filter((k) => !c.has(v(k)));
      if (i.filter((k) => {
        var A, pt;
        return c.has(v(k)) && ((pt = (A = k.follow) == null ? void 0 : A.participants) == null ? void 0 : pt.kind) !== "done";
      }).forEach((k) => this.note(k, { kind: "already" })), m.length === 0)
        return { kind: "saved", title: r, added: 0 };
      let f = (ct = e == null ? void 0 : e.line) != null ? ct : "", b = m.map((k) => St(f, v(k))), { text: Bt, addition: Vt } = Tt(s.text, b), lt = { kind: "ready", title: r, addition: Vt };
      return this.change = { title: r, index: a.index, read: s, text: Bt, state: lt, rows: m }, lt;
    });
  }
  done({ title: t, rows: e }) {
    return this.change = null, e.forEach((o) => this.note(o, { kind: "done" })), { kind: "saved", title: t, added: e.length };
  }
  failed(t) {
    var o, r;
    let e = P(t);
    return this.fail((r = (o = this.change) == null ? void 0 : o.rows) != null ? r : [], e), { kind: "failed", because: e };
  }
  fail(t, e) {
    t.forEach((o) => this.note(o, { kind: "failed", because: e }));
  }
  note(t, e) {
    t.follow = h(w({}, t.follow), { participants: e }), this.list.preset.follow({}, t);
  }
  tell(t) {
    this.list.preset.follow({ participants: t });
  }
};

// src/accounts/list/after/row-steps.ts
function Ft(n, { text: t, summary: e }) {
  return {
    name: "welcome",
    doneFor(r) {
      return u(this, null, function* () {
        let a = yield n.talkPagesOf(r);
        return new Map(Array.from(a, ([s, { isMine: i }]) => [s, i ? "already" : "hasPage"]));
      });
    },
    doFor(r) {
      return u(this, null, function* () {
        return yield n.welcome(r, t, e), null;
      });
    }
  };
}
var tt = 3600 * 1e3;
function Et(n, t) {
  return Math.floor((t + n * 24 * tt) / tt) * tt;
}
function Rt(n, t, e, o) {
  return {
    name: "groups",
    doneFor(a) {
      return u(this, null, function* () {
        let s = yield n.groupsOf(a), i = (m, f) => {
          var b;
          return ((b = s.get(m)) == null ? void 0 : b.includes(f)) === !0;
        }, c = a.filter((m) => t.every((f) => i(m, f)));
        return new Map(c.map((m) => [m, "already"]));
      });
    },
    doFor(a) {
      return u(this, null, function* () {
        var f;
        let s = yield n.addToGroups(a, t, e, o), i = t.filter((b) => !s.includes(b)), c = i.length > 0 ? (f = (yield n.groupsOf([a])).get(a)) != null ? f : [] : [], m = i.filter((b) => !c.includes(b));
        return m.length > 0 ? { kind: "groups", names: m } : null;
      });
    }
  };
}

// src/accounts/list/after/follow-run.ts
var Ct = 50, le = 15e3, ce = 8, Lt = { groups: null, page: { kind: "asking" } }, H = class extends Error {
  constructor(e) {
    super(e.kind);
    this.because = e;
  }
}, U = class {
  constructor(t, e) {
    this.list = t;
    this.dependencies = e;
    let { service: o, texts: r } = e;
    this.participants = new D(t, o, (s) => r.participantsSummary(s));
    let a = t.state.batch.phase.kind === "finished";
    t.observe(({ batch: { phase: s, task: i } }) => {
      let c = s.kind === "finished" && !a;
      a = s.kind === "finished", c && i === "create" && Promise.resolve().then(() => this.go());
    });
  }
  get isBusy() {
    return this.list.state.follow.step !== null;
  }
  /** Does what is left of all steps. */
  go() {
    return u(this, null, function* () {
      let { list: t } = this, { preset: e, edition: o } = t.state;
      this.isBusy || !gt(e) || (t.preset.follow({ stopped: null, impossible: [] }), e.welcome && (yield this.all("welcome", () => Promise.resolve(this.welcome()))), e.groups && t.state.edition === o && (yield this.all("groups", () => this.groups())), e.participants && t.state.edition === o && (yield this.participants.prepare()));
    });
  }
  /** Null: there is no text for it. */
  welcome() {
    var s;
    let { preset: t, opening: e } = this.list.state, { welcome: o, eventPage: r, registration: a } = O(t, Lt);
    return o && Ft(this.dependencies.service, {
      text: M(o.text, { me: (s = e == null ? void 0 : e.me) != null ? s : "", eventPage: r, registration: a }),
      summary: o.summary || this.dependencies.texts.welcomeSummary()
    });
  }
  /** Null: of the groups that are wanted, this person may give none. */
  groups() {
    return u(this, null, function* () {
      var c;
      let { service: t, clock: e } = this.dependencies, { preset: o, reason: r, opening: a } = this.list.state, { groups: s } = O(o, h(w({}, Lt), { groups: yield t.groups() })), i = e.now() + ((c = a == null ? void 0 : a.clockSkew) != null ? c : 0);
      return s && Rt(t, s.names, Et(s.days, i), r);
    });
  }
  /** One step for everybody. */
  all(t, e) {
    return u(this, null, function* () {
      let { list: o } = this, r = I(o.rows, t).filter(({ follow: i }) => !yt(i == null ? void 0 : i[t])), { edition: a } = o.state;
      o.preset.follow({ step: t, done: 0, total: r.length });
      let s = null;
      try {
        let i = yield e();
        i ? yield this.each(i, r, a) : o.preset.follow({ impossible: [...o.state.follow.impossible, t] });
      } catch (i) {
        let c = i instanceof H ? i.because : P(i);
        s = { step: t, because: c };
      }
      o.preset.follow(w({ step: null }, s ? { stopped: s } : {}));
    });
  }
  each(t, e, o) {
    return u(this, null, function* () {
      for (let r of yield this.withoutDone(t, e)) {
        if (this.list.state.edition !== o)
          break;
        yield this.one(t, r);
      }
    });
  }
  /** Notes for whom there is nothing to do, and gives the others. */
  withoutDone(t, e) {
    return u(this, null, function* () {
      let o = [];
      for (let r = 0; r < e.length; r += Ct) {
        let a = e.slice(r, r + Ct), s = yield t.doneFor(a.map(v));
        for (let i of a) {
          let c = s.get(v(i));
          c ? this.note(t, i, { kind: c }) : o.push(i);
        }
      }
      return o;
    });
  }
  one(t, e) {
    return u(this, null, function* () {
      this.note(t, e, { kind: "doing" });
      for (let o = 1; ; o++) {
        try {
          let r = yield t.doFor(v(e));
          this.note(t, e, r ? { kind: "failed", because: r } : { kind: "done" });
          return;
        } catch (r) {
          let a = C.from(r);
          if (T(a.code).retry !== "patience" || o === ce) {
            yield this.afterError(t, e, a);
            return;
          }
        }
        yield wt(this.dependencies.clock, le);
      }
    });
  }
  /** Where an answer got lost, or somebody else was faster, it may be done all the same: the wiki knows. */
  afterError(t, e, o) {
    return u(this, null, function* () {
      let { outcome: r, stops: a } = T(o.code), s = P(o), i = yield t.doneFor([v(e)]).then((m) => m.get(v(e)), () => {
      }), c = i === "already" && r === "unknown" ? "done" : i;
      if (this.note(t, e, c ? { kind: c } : { kind: "failed", because: s }), !c && a === "batch")
        throw new H(s);
    });
  }
  note({ name: t }, e, o) {
    let { done: r } = this.list.state.follow;
    e.follow = h(w({}, e.follow), { [t]: o }), this.list.preset.follow({ done: o.kind === "doing" ? r : r + 1 }, e);
  }
};

// taken:core/app/browser
var At = mw.libs.accountCreator.parts.core.modules[46];

// src/i18n/en.json
var Wt = { "accountcreator-follow-legend": "Once an account exists", "accountcreator-follow-page": "Page of the event (title):", "accountcreator-follow-registration": "Where people register for the event (title or address):", "accountcreator-follow-welcome": "Welcome everybody on their talk page", "accountcreator-follow-welcome-text": "Text (wikitext):", "accountcreator-follow-welcome-help": "“$1” stands for your name, “$2” for the page of the event, “$3” for where people register. Who has a talk page already gets nothing.", "accountcreator-follow-welcome-empty": "The text of the welcome is empty.", "accountcreator-follow-preview": "Preview", "accountcreator-follow-groups": "Put everybody in groups for some time", "accountcreator-follow-days": "Number of days (at most $1):", "accountcreator-follow-no-groups": "You may not put anybody in a group on this wiki.", "accountcreator-follow-choose-group": "Choose at least one group.", "accountcreator-follow-not-allowed": "You may not put anybody in: $1.", "accountcreator-follow-participants": "Add everybody to the page of the event", "accountcreator-follow-section": "Section:", "accountcreator-follow-section-none": "Choose a section", "accountcreator-follow-section-choose": "Choose the section for the names.", "accountcreator-follow-line-one": "Line for one person (wikitext, “$1” is the username):", "accountcreator-follow-line-wants": "The line for one person needs “$1” for the username.", "accountcreator-follow-name-page": "Name the page of the event first.", "accountcreator-follow-no-page": "This wiki has no page “$1”.", "accountcreator-follow-no-edit": "You may not edit “$1”.", "accountcreator-follow-no-section": "“$1” has no section “$2”.", "accountcreator-follow-step-welcome": "Welcome", "accountcreator-follow-step-groups": "Groups", "accountcreator-follow-step-participants": "Page of the event", "accountcreator-follow-line": "$1: $2", "accountcreator-follow-doing": "under way", "accountcreator-follow-done": "done", "accountcreator-follow-already": "was done before", "accountcreator-follow-has-page": "has a talk page already, no welcome added", "accountcreator-follow-failed": "failed", "accountcreator-follow-refused": "The wiki refused it and said no more.", "accountcreator-follow-silent": "The wiki did not answer.", "accountcreator-follow-counts": "So far: $1.", "accountcreator-follow-count-done": "$1 done", "accountcreator-follow-count-already": "$1 done before", "accountcreator-follow-count-has-page": "$1 with a talk page already (no welcome added)", "accountcreator-follow-count-failed": "$1 failed", "accountcreator-follow-count-left": "$1 left", "accountcreator-follow-plan-welcome": "Everybody who has no talk page yet gets one with a welcome.", "accountcreator-follow-plan-groups": "Everybody is put in these groups for {{PLURAL:$2|1=one day|$2 days}}: $1.", "accountcreator-follow-plan-participants": "Everybody is added to $1, section “$2”. You see the change before it is saved.", "accountcreator-follow-progress": "$1: $2 of $3", "accountcreator-follow-page-busy": "The page of the event is being asked for.", "accountcreator-follow-go": "Do what is left for {{PLURAL:$1|1=one person|$1 people}}", "accountcreator-follow-stopped": "$1: this came to a stop. The accounts are not affected.", "accountcreator-follow-addition": "This will be added to $1:", "accountcreator-follow-save": "Save {{PLURAL:$1|1=one name|$1 names}} on the page", "accountcreator-follow-saved": "{{PLURAL:$2|1=One name was|$2 names were}} saved on $1.", "accountcreator-follow-all-there": "Everybody is on $1.", "accountcreator-follow-conflict": "Others keep changing $1. Try again in a moment.", "accountcreator-follow-summary-welcome": "Welcome", "accountcreator-follow-summary-participants": "Add {{PLURAL:$1|1=one participant|$1 participants}}" };

// taken:table/lit-html/lit-html
var p = mw.libs.accountCreator.parts.table.modules[11], g = mw.libs.accountCreator.parts.table.modules[12], j = mw.libs.accountCreator.parts.table.modules[13];

// taken:core/ui/shared/messages
var Ot = mw.libs.accountCreator.parts.core.modules[61], $ = mw.libs.accountCreator.parts.core.modules[63], l = mw.libs.accountCreator.parts.core.modules[64], Gt = mw.libs.accountCreator.parts.core.modules[65];

// taken:core/accounts/contract/declarations
var et = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var F = mw.libs.accountCreator.parts.core.modules[17];

// taken:checks/ui/shared/local-texts
var E = mw.libs.accountCreator.parts.checks.modules[7];

// taken:core/ui/shared/wiki-html
var q = mw.libs.accountCreator.parts.core.modules[70], Mt = mw.libs.accountCreator.parts.core.modules[71];

// src/ui/list/follow-texts.ts
var L = ["welcome", "groups", "participants"];
function R(n) {
  switch (n) {
    case "welcome":
      return l("accountcreator-follow-step-welcome");
    case "groups":
      return l("accountcreator-follow-step-groups");
    case "participants":
      return l("accountcreator-follow-step-participants");
    default:
      return F(n);
  }
}
function Nt(n) {
  switch (n.kind) {
    case "wiki":
      return et(n.text) ? l("accountcreator-follow-refused") : Mt(n.text);
    case "silent":
      return l("accountcreator-follow-silent");
    case "groups":
      return l("accountcreator-follow-not-allowed", E(n.names.map($)));
    default:
      return F(n);
  }
}
function S(n) {
  return n.kind === "wiki" && !et(n.text) ? q(n.text) : Nt(n);
}
function ot({ kind: n }) {
  switch (n) {
    case "doing":
      return l("accountcreator-follow-doing");
    case "done":
      return l("accountcreator-follow-done");
    case "already":
      return l("accountcreator-follow-already");
    case "hasPage":
      return l("accountcreator-follow-has-page");
    case "failed":
      return l("accountcreator-follow-failed");
    default:
      return F(n);
  }
}
function It({ follow: n = {} }) {
  return L.flatMap((t) => {
    let e = n[t];
    return e ? [p`<div class="accountcreator-follow-line" data-accountcreator-follow=${t} data-state=${e.kind}>
			${l("accountcreator-follow-line", R(t), ot(e))}
			${e.kind === "failed" ? p`<div>${S(e.because)}</div>` : ""}
		</div>`] : [];
  });
}
function Dt({ follow: n = {} }) {
  return L.map((t) => {
    let e = n[t];
    return e ? e.kind === "failed" ? l("accountcreator-follow-line", ot(e), Nt(e.because)) : ot(e) : "";
  });
}

// taken:table/ui/list/message-box
var _ = mw.libs.accountCreator.parts.table.modules[17];

// src/ui/list/plan-problems.ts
function rt({ groups: n }, { groups: t }) {
  if (!n || t === null)
    return [];
  if (t.length === 0)
    return [l("accountcreator-follow-no-groups")];
  let e = J(n, t);
  return e.length > 0 ? [l("accountcreator-follow-not-allowed", E(e.map($)))] : n.names.length === 0 ? [l("accountcreator-follow-choose-group")] : [];
}
function ue({ participants: n, eventPage: t }, { page: e }) {
  if (!n)
    return [];
  switch (e.kind) {
    case "asking":
    case "failed":
      return [];
    case "unnamed":
      return [l("accountcreator-follow-name-page")];
    case "missing":
      return [l("accountcreator-follow-no-page", t)];
    case "found": {
      if (!e.mayEdit)
        return [l("accountcreator-follow-no-edit", e.title)];
      let { section: o, line: r } = n;
      return [
        ...e.sections.some(({ heading: a }) => W(a, o)) ? [] : [
          o === "" ? l("accountcreator-follow-section-choose") : l("accountcreator-follow-no-section", e.title, o)
        ],
        ...r.includes("$1") ? [] : [l("accountcreator-follow-line-wants", "$1")]
      ];
    }
  }
}
function B(n, t) {
  var e;
  return [
    ...((e = n.welcome) == null ? void 0 : e.text.trim()) === "" ? [l("accountcreator-follow-welcome-empty")] : [],
    ...rt(n, t),
    ...ue(n, t)
  ];
}

// taken:table/lit-html/directives/guard
var Ht = mw.libs.accountCreator.parts.table.modules[10];

// src/ui/list/preview-view.ts
var V = class {
  constructor(t) {
    this.planning = t;
  }
  template({ preset: t, opening: e }) {
    var m;
    let { preview: o } = this.planning.state, r = (m = e == null ? void 0 : e.me) != null ? m : "", { welcome: a, eventPage: s, registration: i } = t, c = () => {
      var f;
      this.planning.preview(r, (f = a == null ? void 0 : a.text) != null ? f : "", { me: r, eventPage: s, registration: i });
    };
    return p`
			<p>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="preview"
					?disabled=${o.kind === "asking"} @click=${c}
				>${l("accountcreator-follow-preview")}</button>
			</p>
			<div role="status">
				${o.kind === "asking" ? l("accountcreator-fetching") : g}
				${o.kind === "failed" ? S(o.because) : g}
				${o.kind === "shown" ? p`<div class="accountcreator-preview">
					${Ht([o.text], () => q(o.text))}
				</div>` : g}
			</div>`;
  }
};

// src/ui/list/follow-form.ts
var me = ["{{", "subst:Welcome|1=$1}} ", "~".repeat(4)].join(""), Ut = ["$1", "$2", "$3"];
function G({ target: n }) {
  return n instanceof HTMLInputElement || n instanceof HTMLTextAreaElement || n instanceof HTMLSelectElement ? n.value : "";
}
function jt({ target: n }) {
  return n instanceof HTMLInputElement && n.checked;
}
var z = class {
  constructor(t, e) {
    this.list = t;
    this.planning = e;
    this.element = document.createElement("div");
    this.problems = new _("warning");
    this.element.className = "accountcreator-follow", this.preview = new V(e), this.kept = {
      welcome: { text: "", summary: "" },
      groups: null,
      participants: { section: "", line: "* [[User:$1|$1]]", summary: "" }
    }, e.observe(() => this.render(t.state));
  }
  focus() {
    var t;
    (t = this.element.querySelector("input")) == null || t.focus();
  }
  render({ preset: t }) {
    let { welcome: e, groups: o, participants: r } = t;
    this.planning.follow(t);
    let a = B(t, this.planning.state);
    this.problems.show(a.length > 0 ? p`${a.map((s) => p`<p>${s}</p>`)}` : null), j(p`
			<fieldset>
				<legend>${l("accountcreator-follow-legend")}</legend>
				${this.lineTemplate("followpage", l("accountcreator-follow-page"), t.eventPage, (s) => ({ eventPage: s }))}
				${this.lineTemplate("registration", l("accountcreator-follow-registration"), t.registration, (s) => ({ registration: s }))}
				${this.stepTemplate("welcome", l("accountcreator-follow-welcome"), e !== null)}
				${e ? this.welcomeTemplate(e) : g}
				${this.stepTemplate("groups", l("accountcreator-follow-groups"), o !== null)}
				${o ? this.groupsTemplate(o) : g}
				${this.stepTemplate("participants", l("accountcreator-follow-participants"), r !== null)}
				${r ? this.participantsTemplate(r) : g}
				<div role="alert">${this.problems.element}</div>
			</fieldset>`, this.element);
  }
  change(t) {
    this.list.preset.change(t);
  }
  lineTemplate(t, e, o, r) {
    return p`<label class="accountcreator-follow-field">${e}
			<input type="text" name=${t} dir="auto" maxlength="255" autocomplete="off" spellcheck="false" .value=${o} @change=${(s) => this.change(r(G(s).trim()))}>
		</label>`;
  }
  stepTemplate(t, e, o) {
    return p`<label class="accountcreator-follow-step">
			<input type="checkbox" name="follow" value=${t} .checked=${o} @change=${(a) => this.toggle(t, jt(a))}>
			${e}
		</label>`;
  }
  toggle(t, e) {
    var i, c, m, f;
    let { kept: o, planning: r, list: a } = this, { preset: s } = a.state;
    switch (t) {
      case "welcome":
        o.welcome = (i = s.welcome) != null ? i : o.welcome, this.change({ welcome: e ? o.welcome : null });
        break;
      case "groups":
        o.groups = (c = s.groups) != null ? c : o.groups, this.change({ groups: e ? (m = o.groups) != null ? m : r.usualGroups(a.preset.groupDays) : null });
        break;
      case "participants":
        o.participants = (f = s.participants) != null ? f : o.participants, this.change({ participants: e ? o.participants : null });
        break;
    }
  }
  welcomeTemplate(t) {
    let e = (o) => this.change({ welcome: h(w({}, t), { text: G(o) }) });
    return p`<div class="accountcreator-follow-details">
			<label class="accountcreator-follow-field">${l("accountcreator-follow-welcome-text")}
				<textarea name="welcometext" rows="4" dir="auto" spellcheck="false" placeholder=${me} .value=${t.text} @input=${e}></textarea>
			</label>
			<p class="accountcreator-help">${l("accountcreator-follow-welcome-help", ...Ut)}</p>
			${this.preview.template(this.list.state)}
		</div>`;
  }
  groupsTemplate(t) {
    let { groups: e } = this.planning.state, o = this.list.preset.groupDays, r = (s) => {
      let i = Math.round(Number(G(s)));
      this.change({ groups: h(w({}, t), { days: Math.min(o, Math.max(1, i || 1)) }) });
    }, a = (s) => (i) => {
      let c = t.names.filter((m) => m !== s);
      this.change({ groups: h(w({}, t), { names: jt(i) ? [...c, s] : c }) });
    };
    return p`<div class="accountcreator-follow-details">
			<div role="group" aria-label=${l("accountcreator-follow-groups")}>
				${(e != null ? e : []).map(({ name: s, label: i }) => p`<label class="accountcreator-follow-step">
					<input type="checkbox" name="group" value=${s} .checked=${t.names.includes(s)} @change=${a(s)}>
					<bdi>${i}</bdi>
				</label>`)}
			</div>
			<label>${l("accountcreator-follow-days", o)}
				<input type="number" name="groupdays" min="1" max=${o} .value=${String(t.days)} @change=${r}>
			</label>
		</div>`;
  }
  participantsTemplate(t) {
    let { page: e } = this.planning.state, o = e.kind === "found" ? e.sections.map(({ heading: i }) => i) : [], r = (i) => {
      this.change({ participants: w(w({}, t), i) });
    }, a = (i) => r({ section: G(i) }), s = (i) => r({ line: G(i) });
    return p`<div class="accountcreator-follow-details">
			<div role="status">${e.kind === "asking" ? l("accountcreator-fetching") : g}</div>
			<div role="alert">${e.kind === "failed" ? S(e.because) : g}</div>
			<label class="accountcreator-follow-field">${l("accountcreator-follow-section")}
				<select name="participantsection" @change=${a}>
					<option value="" .selected=${!o.includes(t.section)}>${l("accountcreator-follow-section-none")}</option>
					${o.map((i) => p`<option value=${i} .selected=${i === t.section}>${$(i)}</option>`)}
				</select>
			</label>
			<label class="accountcreator-follow-field">${l("accountcreator-follow-line-one", Ut[0])}
				<textarea name="participantline" rows="2" dir="auto" spellcheck="false" .value=${t.line} @input=${s}></textarea>
			</label>
		</div>`;
  }
};

// src/ui/list/follow-report.ts
var de = (n, t) => n[t] !== null;
function fe({ done: n, already: t, hasPage: e, failed: o, left: r }) {
  return E([
    n > 0 ? l("accountcreator-follow-count-done", n) : "",
    t > 0 ? l("accountcreator-follow-count-already", t) : "",
    e > 0 ? l("accountcreator-follow-count-has-page", e) : "",
    o > 0 ? l("accountcreator-follow-count-failed", o) : "",
    r > 0 ? l("accountcreator-follow-count-left", r) : ""
  ]);
}
function we({ before: n, added: t, after: e }) {
  let o = (r) => r.trim() === "" ? g : p`<div dir="auto">${r}</div>`;
  return p`<div class="accountcreator-addition">
		${o(n)}
		${t.flatMap((r) => r.split(`
`)).map((r) => p`<ins dir="auto">${r}</ins>`)}
		${o(e)}
	</div>`;
}
var Y = class {
  constructor(t, e, o) {
    this.list = t;
    this.run = e;
    this.planning = o;
    this.element = document.createElement("div");
    this.problems = new _("warning");
    this.element.className = "accountcreator-follow-report", o.observe(() => this.render(t.state));
  }
  focus() {
    var t;
    (t = this.element.querySelector("button")) == null || t.focus();
  }
  render(t) {
    let { stage: e } = t, o = e.kind === "check";
    this.planning.follow(t.preset);
    let r = this.feasible(t), a = this.problemsOf(t);
    this.problems.show(a.length === 0 ? null : p`${a.map((s) => p`<p>${s}</p>`)}`), j(p`
			<p><strong>${l("accountcreator-follow-legend")}</strong></p>
			<ul>${L.filter((s) => de(r, s)).map((s) => this.stepTemplate(s, r, t))}</ul>
			<div role="alert">${this.problems.element}</div>
			<div role="status">${this.progressText(t)}</div>
			${e.kind === "results" || o ? this.goTemplate(r, t) : g}
			${r.participants ? this.participantsTemplate(t) : g}`, this.element);
  }
  /** What of the plan is done. Where names go to is asked anew once there are accounts, and told of by itself. */
  feasible({ preset: t, stage: e }) {
    let { groups: o, page: r } = this.planning.state;
    return O(t, { groups: o, page: e.kind === "check" ? r : { kind: "asking" } });
  }
  problemsOf({ preset: t, stage: e, follow: { stopped: o } }) {
    let r = this.planning.state;
    return e.kind === "check" ? B(t, r) : [
      ...rt(t, r),
      ...o ? [p`${l("accountcreator-follow-stopped", R(o.step))} ${S(o.because)}`] : []
    ];
  }
  stepTemplate(t, e, { stage: o }) {
    let r = o.kind === "results" || this.list.rows.some(({ follow: a }) => a == null ? void 0 : a[t]) ? fe(vt(this.list.rows, t)) : "";
    return p`<li data-accountcreator-follow=${t}>
			${Gt([this.planText(t, e), r === "" ? "" : l("accountcreator-follow-counts", r)])}
		</li>`;
  }
  planText(t, { groups: e, participants: o, eventPage: r }) {
    var a;
    switch (t) {
      case "welcome":
        return l("accountcreator-follow-plan-welcome");
      case "groups": {
        let { names: s = [], days: i = 0 } = e != null ? e : {};
        return l("accountcreator-follow-plan-groups", this.groupText(s), i);
      }
      case "participants":
        return l("accountcreator-follow-plan-participants", r, (a = o == null ? void 0 : o.section) != null ? a : "");
      default:
        return F(t);
    }
  }
  groupText(t) {
    var o;
    let e = (o = this.planning.state.groups) != null ? o : [];
    return E(t.map((r) => {
      var a, s;
      return $((s = (a = e.find((i) => i.name === r)) == null ? void 0 : a.label) != null ? s : r);
    }));
  }
  progressText({ follow: { step: t, done: e, total: o, participants: r } }) {
    return t ? l("accountcreator-follow-progress", R(t), e, o) : r.kind === "reading" || r.kind === "saving" ? l("accountcreator-follow-page-busy") : "";
  }
  /** What is left to do, where nothing of it is under way. */
  goTemplate(t, { follow: e, stage: o }) {
    let r = bt(this.list.rows, t, e).length;
    return r === 0 || e.step !== null || o.kind === "check" && this.list.creatable.length > 0 ? g : p`<p><button
			type="button" class="accountcreator-plain-button" data-accountcreator-action="follow-up" @click=${() => {
      this.run.go();
    }}
		>${l("accountcreator-follow-go", r)}</button></p>`;
  }
  participantsTemplate({ follow: { participants: t } }) {
    var e, o;
    switch (t.kind) {
      case "idle":
      case "reading":
        return g;
      case "ready":
      case "saving":
        return this.additionTemplate(t);
      case "saved":
        return p`<p role="status">${t.added > 0 ? l("accountcreator-follow-saved", t.title, t.added) : l("accountcreator-follow-all-there", t.title)}</p>`;
      case "noPage":
        return p`<p role="alert">${l("accountcreator-follow-no-page", t.title)}</p>`;
      case "noEdit":
        return p`<p role="alert">${l("accountcreator-follow-no-edit", t.title)}</p>`;
      case "noSection":
        return p`<p role="alert">${l("accountcreator-follow-no-section", t.title, (o = (e = this.list.state.preset.participants) == null ? void 0 : e.section) != null ? o : "")}</p>`;
      case "conflict":
        return p`<p role="alert">${l("accountcreator-follow-conflict", t.title)}</p>`;
      case "failed":
        return p`<p role="alert">${l("accountcreator-follow-stopped", R("participants"))} ${S(t.because)}</p>`;
      default:
        return F(t);
    }
  }
  additionTemplate(t) {
    let { kind: e, title: o, addition: r } = t, { isAtDesk: a } = this.list.state, s = l("accountcreator-follow-addition", o), i = we(r), c = () => {
      this.run.participants.save();
    };
    return p`<div class="accountcreator-participants">
			${a ? p`<details><summary>${s}</summary>${i}</details>` : p`<p>${s}</p>${i}`}
			<p><button
				type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="save-participants"
				?disabled=${e === "saving"} @click=${c}
			>${l("accountcreator-follow-save", r.added.length)}</button></p>
		</div>`;
  }
};

// taken:checks/ui/shared/text-to-copy
var nt = mw.libs.accountCreator.parts.checks.modules[15];

// taken:presets/wiki/read-edit
var at = mw.libs.accountCreator.parts.presets.modules[0];

// taken:core/wiki/shape
var x = mw.libs.accountCreator.parts.core.modules[79], d = mw.libs.accountCreator.parts.core.modules[80], y = mw.libs.accountCreator.parts.core.modules[81], K = mw.libs.accountCreator.parts.core.modules[82];

// taken:list/wiki/token-post
var st = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/wiki/wiki-api
var it = mw.libs.accountCreator.parts.core.modules[84], qt = mw.libs.accountCreator.parts.core.modules[85];

// src/wiki/mw-follow-service.ts
var _t = (n) => it + n.join(it), ge = (n) => n.slice(n.indexOf(":") + 1);
function he(n) {
  var t;
  return (t = new DOMParser().parseFromString(n, "text/html").body.textContent) != null ? t : "";
}
function ve(n) {
  return x(n).map(d).map(({ index: t, line: e }) => ({ index: y(t), heading: he(y(e)) })).filter(({ index: t }) => /^\d+$/.test(t));
}
var Q = class {
  /** @param me The person who is logged in */
  constructor(t) {
    this.me = t;
    this.api = new qt();
    this.edits = new st(this.api, "csrf", t), this.rights = new st(this.api, "userrights", t);
  }
  groups() {
    return u(this, null, function* () {
      let t = yield this.ask({ meta: "userinfo", uiprop: "changeablegroups" }), { add: e } = d(d(d(t.query).userinfo).changeablegroups), o = K(e);
      if (o.length === 0)
        return [];
      let r = x(d((yield this.ask({
        meta: "allmessages",
        ammessages: o.map((a) => `group-${a}`).join("|"),
        amenableparser: "1",
        amlang: String(mw.config.get("wgUserLanguage"))
      })).query).allmessages).map(d);
      return o.map((a) => {
        let s = r.find((i) => i.name === `group-${a}`);
        return { name: a, label: y(s == null ? void 0 : s.content) || a };
      });
    });
  }
  talkPagesOf(t) {
    return u(this, null, function* () {
      let e = yield this.ask({
        titles: _t(t.map((o) => `User talk:${o}`)),
        prop: "revisions",
        rvprop: "ids|user"
      });
      return new Map(x(d(e.query).pages).map(d).filter(({ missing: o }) => o !== !0).map(({ title: o, revisions: r }) => {
        let { parentid: a, user: s } = d(x(r)[0]);
        return [ge(y(o)), { isMine: a === 0 && s === this.me }];
      }));
    });
  }
  groupsOf(t) {
    return u(this, null, function* () {
      let e = yield this.ask({ list: "users", ususers: _t(t), usprop: "groups" });
      return new Map(x(d(e.query).users).map(d).map(({ name: o, groups: r }) => [y(o), K(r)]));
    });
  }
  welcome(t, e, o) {
    return u(this, null, function* () {
      at(yield this.edits.post({
        action: "edit",
        title: `User talk:${t}`,
        text: e,
        summary: o,
        createonly: "1",
        contentmodel: "wikitext"
      }));
    });
  }
  addToGroups(t, e, o, r) {
    return u(this, null, function* () {
      let a = yield this.rights.post({
        action: "userrights",
        user: t,
        add: e.join("|"),
        expiry: new Date(o).toISOString(),
        reason: r
      });
      return K(d(a.userrights).added);
    });
  }
  preview(t, e) {
    return u(this, null, function* () {
      let o = yield this.api.post({
        action: "parse",
        title: `User talk:${t}`,
        text: e,
        contentmodel: "wikitext",
        pst: "1",
        preview: "1",
        prop: "text",
        disablelimitreport: "1",
        disableeditsection: "1",
        disabletoc: "1",
        assertuser: this.me
      });
      return { format: "html", html: y(d(o.parse).text) };
    });
  }
  findPage(t) {
    return u(this, null, function* () {
      let e = yield this.ask({ titles: t, redirects: "1", prop: "info", intestactions: "edit" }), o = d(x(d(e.query).pages)[0]);
      if (o.missing === !0 || o.invalid === !0 || y(o.title) === "")
        return null;
      let r = y(o.title), { parse: a } = yield this.api.get({ action: "parse", page: r, prop: "sections", assertuser: this.me });
      return {
        title: r,
        sections: ve(d(a).sections),
        mayEdit: d(o.actions).edit !== !1
      };
    });
  }
  readSection(t, e) {
    return u(this, null, function* () {
      let o = yield this.ask({
        titles: t,
        prop: "revisions",
        rvprop: "ids|content",
        rvslots: "main",
        rvsection: e,
        curtimestamp: "1"
      }), r = d(x(d(o.query).pages)[0]), { revid: a, slots: s } = d(x(r.revisions)[0]);
      return {
        text: y(d(d(s).main).content),
        revision: typeof a == "number" ? a : 0,
        readAt: y(o.curtimestamp)
      };
    });
  }
  saveSection(i, c, m, f, b) {
    return u(this, arguments, function* (t, e, { revision: o, readAt: r }, a, s) {
      at(yield this.edits.post({
        action: "edit",
        title: t,
        section: e,
        text: a,
        summary: s,
        baserevid: String(o),
        starttimestamp: r,
        nocreate: "1",
        contentmodel: "wikitext"
      }));
    });
  }
  /** Posted, since an address may be cut: 50 names may have thousands of characters. */
  ask(t) {
    return this.api.post(w({ action: "query", assertuser: this.me }, t));
  }
};

// src/app/follow-part.ts
Ot(Wt);
function $r(n, t) {
  let e = new Q(t), o = new N(e), r = new U(n, {
    service: e,
    clock: At,
    texts: {
      welcomeSummary: () => nt("accountcreator-follow-summary-welcome"),
      participantsSummary: (a) => nt("accountcreator-follow-summary-participants", a)
    }
  });
  return {
    form: new z(n, o),
    report: new Y(n, r, o),
    lines: It,
    columns: { headings: L.map(R), cells: Dt }
  };
}
return { makeFollow: $r };
} };
// </nowiki>
