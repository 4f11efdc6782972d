// <nowiki>
/*!
 * AccountCreator 0.1.0+d40982a7: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.follow = { on: {"core":"93e25198","checks":"290e5465","choice":"2933de70","steps":"536b5d91","words":"50ae718f","read":"cd5f5daa","table":"a8f274fe","list":"c2360861","presets":"010e7bc9"}, contents: 'c8b544fc', run: function () {
'use strict';
var jt = Object.defineProperty, qt = Object.defineProperties;
var Bt = Object.getOwnPropertyDescriptors;
var ct = Object.getOwnPropertySymbols;
var _t = Object.prototype.hasOwnProperty, Vt = Object.prototype.propertyIsEnumerable;
var pt = (n, t, e) => t in n ? jt(n, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : n[t] = e, g = (n, t) => {
  for (var e in t || (t = {}))
    _t.call(t, e) && pt(n, e, t[e]);
  if (ct)
    for (var e of ct(t))
      Vt.call(t, e) && pt(n, e, t[e]);
  return n;
}, k = (n, t) => qt(n, Bt(t));
var u = (n, t, e) => new Promise((o, r) => {
  var a = (c) => {
    try {
      s(e.next(c));
    } catch (m) {
      r(m);
    }
  }, i = (c) => {
    try {
      s(e.throw(c));
    } catch (m) {
      r(m);
    }
  }, s = (c) => c.done ? o(c.value) : Promise.resolve(c.value).then(a, i);
  s((e = e.apply(n, t)).next());
});

// taken:core/accounts/contract/observable
var ut = mw.libs.accountCreator.parts.core.modules[16];

// taken:choice/accounts/presets/read-preset
var mt = mw.libs.accountCreator.parts.choice.modules[3];

// taken:core/accounts/contract/codes
var F = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/service
var L = mw.libs.accountCreator.parts.core.modules[28];

// src/accounts/list/after/follow-problem.ts
function x(n) {
  let { code: t, text: e } = L.from(n);
  return F(t).outcome === "unknown" ? { kind: "silent" } : { kind: "wiki", text: e };
}

// src/accounts/list/after/welcome.ts
function M(n, { me: t, eventPage: e, registration: o }) {
  let r = [t, e, o];
  return n.replace(/\$([1-3])(?!\d)/g, (a, i) => {
    var s;
    return (s = r[Number(i) - 1]) != null ? s : "";
  });
}

// src/accounts/list/after/follow-planning.ts
var X = "confirmed", I = class extends ut {
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
        this.change({ preview: { kind: "failed", because: x(a) } });
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
      if (this.askedPage = e, !mt(e)) {
        this.change({ page: { kind: "unnamed" } });
        return;
      }
      this.change({ page: { kind: "asking" } });
      let o = yield this.service.findPage(e).then(
        (r) => r ? g({ kind: "found" }, r) : { kind: "missing" },
        (r) => ({ kind: "failed", because: x(r) })
      );
      this.askedPage === e && this.change({ page: o });
    });
  }
};

// taken:core/accounts/contract/clock
var dt = mw.libs.accountCreator.parts.core.modules[4];

// taken:choice/accounts/presets/preset
var ft = mw.libs.accountCreator.parts.choice.modules[0];

// taken:steps/accounts/list/row
var v = mw.libs.accountCreator.parts.steps.modules[9];

// taken:list/accounts/list/after/followed
var wt = mw.libs.accountCreator.parts.list.modules[0], gt = mw.libs.accountCreator.parts.list.modules[1], ht = mw.libs.accountCreator.parts.list.modules[2], N = mw.libs.accountCreator.parts.list.modules[3];

// src/accounts/list/after/participants.ts
var yt = /<!--[\s\S]*?(?:-->|$)|<(nowiki|pre)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, zt = /^=+[^=].*=+\s*$/, Yt = /^\|-/, Kt = /^\s*\|\}/, Qt = /[[\]{}|<>\n/:#]+/, bt = "{{=}}";
function vt(n) {
  let t = n.normalize("NFC").replace(/[\s_]+/g, " ").trim();
  return t.charAt(0).toUpperCase() + t.slice(1);
}
function kt(n, t) {
  let o = n.replace(yt, `
`).split(bt).join("\0").replace(/^[*#:;]+/gm, "").split(Qt).flatMap((a) => [a, ...a.split("=")]), r = new Set(o.map((a) => vt(a.split("\0").join("="))));
  return new Set(t.filter((a) => r.has(vt(a))));
}
function xt(n, t) {
  let e = n.includes("{{");
  return n.split("$1").join(e ? t.split("=").join(bt) : t);
}
function Xt(n) {
  let t = n.replace(yt, (o) => "\0".repeat(o.length)), e = 0;
  return t.split(`
`).map((o) => {
    let r = n.slice(e, e + o.length);
    return e += o.length + 1, { line: r, seen: o };
  });
}
function J(n, t) {
  for (let e = n.length - 1; e >= 0; e--) {
    let o = n[e];
    if (o !== void 0 && t(o))
      return e;
  }
  return -1;
}
function Jt(n, t) {
  var r;
  if (Yt.test(t)) {
    let a = J(n, (i) => Kt.test(i));
    if (a >= 0)
      return a;
  }
  let [e] = (r = /^[*#:;]/.exec(t)) != null ? r : [], o = e === void 0 ? -1 : J(n, (a) => a.startsWith(e));
  return 1 + (o >= 0 ? o : J(n, (a) => a.trim() !== ""));
}
function Pt(n, t) {
  var s, c, m;
  let e = Xt(n), o = e.findIndex(({ seen: d }, h) => h > 0 && zt.test(d)), r = e.slice(0, o < 0 ? e.length : o).map(({ seen: d }) => d), a = Jt(r, (s = t[0]) != null ? s : ""), i = e.map(({ line: d }) => d);
  return {
    text: [...i.slice(0, a), ...t, ...i.slice(a)].join(`
`),
    addition: { before: (c = i[a - 1]) != null ? c : "", added: t, after: (m = i[a]) != null ? m : "" }
  };
}

// src/accounts/list/after/participants-run.ts
var Zt = 8, $t = (n) => n.replace(/[\s_]+/g, " ").trim(), D = class {
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
      for (let t = 0; t < Zt; t++) {
        let { change: e } = this;
        if (!e)
          return;
        let { title: o, addition: r } = e.state;
        this.tell({ kind: "saving", title: o, addition: r });
        let a = yield this.send(e), i = a ? yield this.again(e, a) : this.done(e);
        if (i) {
          this.tell(i);
          return;
        }
      }
      this.tell({ kind: "conflict", title: this.list.state.preset.eventPage });
    });
  }
  send(i) {
    return u(this, arguments, function* ({ title: t, index: e, read: o, text: r, rows: a }) {
      try {
        let { participants: s } = this.list.state.preset, c = (s == null ? void 0 : s.summary) || this.summary(a.length);
        return yield this.service.saveSection(t, e, o, r, c), null;
      } catch (s) {
        return L.from(s);
      }
    });
  }
  /** @return What it came to; null: somebody was faster, and it is to be tried upon what there is now */
  again(t, e) {
    return u(this, null, function* () {
      try {
        let o = yield this.read();
        if (o.kind === "saved" && F(e.code).outcome === "unknown")
          return this.done(t);
        let r = this.change !== null && this.change.read.revision !== t.read.revision;
        return o.kind !== "ready" ? o : r ? null : this.failed(e);
      } catch (o) {
        return this.failed(o);
      }
    });
  }
  read() {
    return u(this, null, function* () {
      var it;
      let { preset: { eventPage: t, participants: e } } = this.list.state;
      this.change = null;
      let o = yield this.service.findPage(t);
      if (!o)
        return { kind: "noPage", title: t };
      let { title: r } = o, a = o.sections.find(({ heading: b }) => {
        var O;
        return $t(b) === $t((O = e == null ? void 0 : e.section) != null ? O : "");
      });
      if (!a)
        return { kind: "noSection", title: r };
      let i = yield this.service.readSection(r, a.index), s = N(this.list.rows, "participants"), c = kt(i.text, s.map(v)), m = s.filter((b) => !c.has(v(b)));
      if (s.filter((b) => {
        var O, lt;
        return c.has(v(b)) && ((lt = (O = b.follow) == null ? void 0 : O.participants) == null ? void 0 : lt.kind) !== "done";
      }).forEach((b) => this.note(b, { kind: "already" })), m.length === 0)
        return { kind: "saved", title: r, added: 0 };
      let d = (it = e == null ? void 0 : e.line) != null ? it : "", h = m.map((b) => xt(d, v(b))), { text: T, addition: W } = Pt(i.text, h), st = { kind: "ready", title: r, addition: W };
      return this.change = { title: r, index: a.index, read: i, text: T, state: st, rows: m }, st;
    });
  }
  done({ title: t, rows: e }) {
    return this.change = null, e.forEach((o) => this.note(o, { kind: "done" })), { kind: "saved", title: t, added: e.length };
  }
  failed(t) {
    var o;
    let e = x(t);
    return (o = this.change) == null || o.rows.forEach((r) => this.note(r, { kind: "failed", because: e })), { kind: "failed", because: e };
  }
  note(t, e) {
    t.follow = k(g({}, t.follow), { participants: e }), this.list.preset.follow({}, t);
  }
  tell(t) {
    this.list.preset.follow({ participants: t });
  }
};

// src/accounts/list/after/row-steps.ts
function St(n, { text: t, summary: e }) {
  return {
    name: "welcome",
    doneFor: (r) => n.haveTalkPage(r),
    doFor(r) {
      return u(this, null, function* () {
        return yield n.welcome(r, t, e), null;
      });
    }
  };
}
var Z = 3600 * 1e3;
function Tt(n, t) {
  return Math.floor((t + n * 24 * Z) / Z) * Z;
}
function Ft(n, t, e, o, r) {
  let a = t.filter((s) => o.includes(s));
  return {
    name: "groups",
    doneFor(s) {
      return u(this, null, function* () {
        let c = yield n.groupsOf(s), m = (d, h) => {
          var T;
          return ((T = c.get(d)) == null ? void 0 : T.includes(h)) === !0;
        };
        return new Set(s.filter((d) => t.every((h) => m(d, h))));
      });
    },
    doFor(s) {
      return u(this, null, function* () {
        var T;
        let c = a.length > 0 ? yield n.addToGroups(s, a, e, r) : [], m = t.filter((W) => !c.includes(W)), d = m.length > 0 ? (T = (yield n.groupsOf([s])).get(s)) != null ? T : [] : [], h = m.filter((W) => !d.includes(W));
        return h.length > 0 ? { kind: "groups", names: h } : null;
      });
    }
  };
}

// src/accounts/list/after/follow-run.ts
var Rt = 50, te = 15e3, ee = 8, U = class extends Error {
  constructor(e) {
    super(e.kind);
    this.because = e;
  }
}, H = class {
  constructor(t, e) {
    this.list = t;
    this.dependencies = e;
    let { service: o, texts: r } = e;
    this.participants = new D(t, o, (i) => r.participantsSummary(i));
    let a = t.state.batch.phase.kind === "finished";
    t.observe(({ batch: { phase: i, task: s } }) => {
      let c = i.kind === "finished" && !a;
      a = i.kind === "finished", c && s === "create" && Promise.resolve().then(() => this.go());
    });
  }
  get isBusy() {
    return this.list.state.follow.step !== null;
  }
  /** Does what is left of all steps. */
  go() {
    return u(this, null, function* () {
      let { list: t } = this, { preset: e, edition: o } = t.state;
      this.isBusy || !ft(e) || (t.preset.follow({ stopped: null }), e.welcome && (yield this.all("welcome", () => Promise.resolve(this.welcome()))), e.groups && t.state.edition === o && (yield this.all("groups", () => this.groups())), e.participants && t.state.edition === o && (yield this.participants.prepare()));
    });
  }
  welcome() {
    var a, i;
    let { preset: { welcome: t, eventPage: e, registration: o }, opening: r } = this.list.state;
    return St(this.dependencies.service, {
      text: M((a = t == null ? void 0 : t.text) != null ? a : "", { me: (i = r == null ? void 0 : r.me) != null ? i : "", eventPage: e, registration: o }),
      summary: (t == null ? void 0 : t.summary) || this.dependencies.texts.welcomeSummary()
    });
  }
  groups() {
    return u(this, null, function* () {
      var c, m, d;
      let { service: t, clock: e } = this.dependencies, { preset: { groups: o }, reason: r, opening: a } = this.list.state, i = Tt((c = o == null ? void 0 : o.days) != null ? c : 1, e.now() + ((m = a == null ? void 0 : a.clockSkew) != null ? m : 0)), s = (yield t.groups()).map(({ name: h }) => h);
      return Ft(t, (d = o == null ? void 0 : o.names) != null ? d : [], i, s, r);
    });
  }
  /** One step for everybody. */
  all(t, e) {
    return u(this, null, function* () {
      let { list: o } = this, r = N(o.rows, t).filter(({ follow: s }) => !gt(s == null ? void 0 : s[t])), { edition: a } = o.state;
      o.preset.follow({ step: t, done: 0, total: r.length });
      let i = null;
      try {
        let s = yield e(), c = yield this.withoutDone(s, r);
        for (let m of c) {
          if (o.state.edition !== a)
            break;
          yield this.one(s, m);
        }
      } catch (s) {
        let c = s instanceof U ? s.because : x(s);
        i = { step: t, because: c };
      }
      o.preset.follow(g({ step: null }, i ? { stopped: i } : {}));
    });
  }
  /** Notes for whom there is nothing to do, and gives the others. */
  withoutDone(t, e) {
    return u(this, null, function* () {
      let o = [];
      for (let r = 0; r < e.length; r += Rt) {
        let a = e.slice(r, r + Rt), i = yield t.doneFor(a.map(v));
        for (let s of a)
          i.has(v(s)) ? this.note(t, s, { kind: "already" }) : o.push(s);
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
          let a = L.from(r);
          if (F(a.code).retry !== "patience" || o === ee) {
            yield this.afterError(t, e, a);
            return;
          }
        }
        yield dt(this.dependencies.clock, te);
      }
    });
  }
  /** Where an answer got lost, or somebody else was faster, it may be done all the same: the wiki knows. */
  afterError(t, e, o) {
    return u(this, null, function* () {
      let { outcome: r, stops: a } = F(o.code), i = x(o), s = !1;
      try {
        s = (yield t.doneFor([v(e)])).has(v(e));
      } catch (c) {
      }
      if (this.note(t, e, s ? { kind: r === "unknown" ? "done" : "already" } : { kind: "failed", because: i }), !s && a === "batch")
        throw new U(i);
    });
  }
  note({ name: t }, e, o) {
    let { done: r } = this.list.state.follow;
    e.follow = k(g({}, e.follow), { [t]: o }), this.list.preset.follow({ done: o.kind === "doing" ? r : r + 1 }, e);
  }
};

// taken:core/app/browser
var Et = mw.libs.accountCreator.parts.core.modules[42];

// src/i18n/en.json
var Ct = { "accountcreator-follow-legend": "Once an account exists", "accountcreator-follow-page": "Page of the event (title):", "accountcreator-follow-registration": "Where people register for the event (title or address):", "accountcreator-follow-welcome": "Welcome everybody on their talk page", "accountcreator-follow-welcome-text": "Text (wikitext):", "accountcreator-follow-welcome-help": "“$1” stands for your name, “$2” for the page of the event, “$3” for where people register. Who has a talk page already gets nothing.", "accountcreator-follow-welcome-empty": "The text of the welcome is empty.", "accountcreator-follow-preview": "Preview", "accountcreator-follow-groups": "Put everybody in groups for some time", "accountcreator-follow-days": "Number of days (at most $1):", "accountcreator-follow-no-groups": "You may not put anybody in a group on this wiki.", "accountcreator-follow-choose-group": "Choose at least one group.", "accountcreator-follow-not-allowed": "You may not put anybody in: $1.", "accountcreator-follow-participants": "Add everybody to the page of the event", "accountcreator-follow-section": "Section:", "accountcreator-follow-section-none": "Choose a section", "accountcreator-follow-section-choose": "Choose the section for the names.", "accountcreator-follow-line-one": "Line for one person (wikitext, “$1” is the username):", "accountcreator-follow-line-wants": "The line for one person needs “$1” for the username.", "accountcreator-follow-name-page": "Name the page of the event first.", "accountcreator-follow-no-page": "This wiki has no page “$1”.", "accountcreator-follow-no-section": "“$1” has no section “$2”.", "accountcreator-follow-step-welcome": "Welcome", "accountcreator-follow-step-groups": "Groups", "accountcreator-follow-step-participants": "Page of the event", "accountcreator-follow-line": "$1: $2", "accountcreator-follow-doing": "under way", "accountcreator-follow-done": "done", "accountcreator-follow-already": "was done before", "accountcreator-follow-failed": "failed", "accountcreator-follow-refused": "The wiki refused it and said no more.", "accountcreator-follow-silent": "The wiki did not answer.", "accountcreator-follow-counts": "So far: $1.", "accountcreator-follow-count-done": "$1 done", "accountcreator-follow-count-already": "$1 done before", "accountcreator-follow-count-failed": "$1 failed", "accountcreator-follow-count-left": "$1 left", "accountcreator-follow-plan-welcome": "Everybody who has no talk page yet gets one with a welcome.", "accountcreator-follow-plan-groups": "Everybody is put in these groups for {{PLURAL:$2|1=one day|$2 days}}: $1.", "accountcreator-follow-plan-participants": "Everybody is added to $1, section “$2”. You see the change before it is saved.", "accountcreator-follow-progress": "$1: $2 of $3", "accountcreator-follow-page-busy": "The page of the event is being asked for.", "accountcreator-follow-go": "Do what is left for {{PLURAL:$1|1=one person|$1 people}}", "accountcreator-follow-stopped": "$1: this came to a stop. The accounts are not affected.", "accountcreator-follow-addition": "This will be added to $1:", "accountcreator-follow-save": "Save {{PLURAL:$1|1=one name|$1 names}} on the page", "accountcreator-follow-saved": "{{PLURAL:$2|1=One name was|$2 names were}} saved on $1.", "accountcreator-follow-all-there": "Everybody is on $1.", "accountcreator-follow-conflict": "Others keep changing $1. Try again in a moment.", "accountcreator-follow-summary-welcome": "Welcome", "accountcreator-follow-summary-participants": "Add {{PLURAL:$1|1=one participant|$1 participants}}" };

// taken:table/lit-html/lit-html
var p = mw.libs.accountCreator.parts.table.modules[10], w = mw.libs.accountCreator.parts.table.modules[11], j = mw.libs.accountCreator.parts.table.modules[12];

// taken:core/ui/shared/messages
var Lt = mw.libs.accountCreator.parts.core.modules[57], P = mw.libs.accountCreator.parts.core.modules[59], l = mw.libs.accountCreator.parts.core.modules[60], At = mw.libs.accountCreator.parts.core.modules[61];

// taken:core/accounts/contract/declarations
var tt = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var R = mw.libs.accountCreator.parts.core.modules[17];

// taken:checks/ui/shared/local-texts
var E = mw.libs.accountCreator.parts.checks.modules[8];

// taken:core/ui/shared/wiki-html
var q = mw.libs.accountCreator.parts.core.modules[66], Wt = mw.libs.accountCreator.parts.core.modules[67];

// src/ui/list/follow-texts.ts
var A = ["welcome", "groups", "participants"];
function C(n) {
  switch (n) {
    case "welcome":
      return l("accountcreator-follow-step-welcome");
    case "groups":
      return l("accountcreator-follow-step-groups");
    case "participants":
      return l("accountcreator-follow-step-participants");
    default:
      return R(n);
  }
}
function Ot(n) {
  switch (n.kind) {
    case "wiki":
      return tt(n.text) ? l("accountcreator-follow-refused") : Wt(n.text);
    case "silent":
      return l("accountcreator-follow-silent");
    case "groups":
      return l("accountcreator-follow-not-allowed", E(n.names.map(P)));
    default:
      return R(n);
  }
}
function $(n) {
  return n.kind === "wiki" && !tt(n.text) ? q(n.text) : Ot(n);
}
function et({ kind: n }) {
  switch (n) {
    case "doing":
      return l("accountcreator-follow-doing");
    case "done":
      return l("accountcreator-follow-done");
    case "already":
      return l("accountcreator-follow-already");
    case "failed":
      return l("accountcreator-follow-failed");
    default:
      return R(n);
  }
}
function Gt({ follow: n = {} }) {
  return A.flatMap((t) => {
    let e = n[t];
    return e ? [p`<div class="accountcreator-follow-line" data-accountcreator-follow=${t} data-state=${e.kind}>
			${l("accountcreator-follow-line", C(t), et(e))}
			${e.kind === "failed" ? p`<div>${$(e.because)}</div>` : ""}
		</div>`] : [];
  });
}
function Mt({ follow: n = {} }) {
  return A.map((t) => {
    let e = n[t];
    return e ? e.kind === "failed" ? l("accountcreator-follow-line", et(e), Ot(e.because)) : et(e) : "";
  });
}

// taken:table/ui/list/message-box
var B = mw.libs.accountCreator.parts.table.modules[16];

// src/ui/list/plan-problems.ts
function re({ groups: n }, { groups: t }) {
  if (!n || t === null)
    return [];
  if (t.length === 0)
    return [l("accountcreator-follow-no-groups")];
  let e = n.names.filter((o) => !t.some((r) => r.name === o));
  return e.length > 0 ? [l("accountcreator-follow-not-allowed", E(e.map(P)))] : n.names.length === 0 ? [l("accountcreator-follow-choose-group")] : [];
}
function ne({ participants: n, eventPage: t }, { page: e }) {
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
      let { section: o, line: r } = n;
      return [
        ...e.sections.some(({ heading: a }) => a.trim() === o.trim()) ? [] : [
          o === "" ? l("accountcreator-follow-section-choose") : l("accountcreator-follow-no-section", e.title, o)
        ],
        ...r.includes("$1") ? [] : [l("accountcreator-follow-line-wants", "$1")]
      ];
    }
  }
}
function _(n, t) {
  var e;
  return [
    ...((e = n.welcome) == null ? void 0 : e.text.trim()) === "" ? [l("accountcreator-follow-welcome-empty")] : [],
    ...re(n, t),
    ...ne(n, t)
  ];
}

// taken:table/lit-html/directives/guard
var It = mw.libs.accountCreator.parts.table.modules[9];

// src/ui/list/preview-view.ts
var V = class {
  constructor(t) {
    this.planning = t;
  }
  template({ preset: t, opening: e }) {
    var m;
    let { preview: o } = this.planning.state, r = (m = e == null ? void 0 : e.me) != null ? m : "", { welcome: a, eventPage: i, registration: s } = t, c = () => {
      var d;
      this.planning.preview(r, (d = a == null ? void 0 : a.text) != null ? d : "", { me: r, eventPage: i, registration: s });
    };
    return p`
			<p>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="preview"
					?disabled=${o.kind === "asking"} @click=${c}
				>${l("accountcreator-follow-preview")}</button>
			</p>
			<div role="status">
				${o.kind === "asking" ? l("accountcreator-fetching") : w}
				${o.kind === "failed" ? $(o.because) : w}
				${o.kind === "shown" ? p`<div class="accountcreator-preview">
					${It([o.text], () => q(o.text))}
				</div>` : w}
			</div>`;
  }
};

// src/ui/list/follow-form.ts
var ae = ["{{", "subst:Welcome|1=$1}} ", "~".repeat(4)].join(""), Nt = ["$1", "$2", "$3"];
function G({ target: n }) {
  return n instanceof HTMLInputElement || n instanceof HTMLTextAreaElement || n instanceof HTMLSelectElement ? n.value : "";
}
function Dt({ target: n }) {
  return n instanceof HTMLInputElement && n.checked;
}
var z = class {
  constructor(t, e) {
    this.list = t;
    this.planning = e;
    this.element = document.createElement("div");
    this.problems = new B("warning");
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
    let a = _(t, this.planning.state);
    this.problems.show(a.length > 0 ? p`${a.map((i) => p`<p>${i}</p>`)}` : null), j(p`
			<fieldset>
				<legend>${l("accountcreator-follow-legend")}</legend>
				${this.lineTemplate("followpage", l("accountcreator-follow-page"), t.eventPage, (i) => ({ eventPage: i }))}
				${this.lineTemplate("registration", l("accountcreator-follow-registration"), t.registration, (i) => ({ registration: i }))}
				${this.stepTemplate("welcome", l("accountcreator-follow-welcome"), e !== null)}
				${e ? this.welcomeTemplate(e) : w}
				${this.stepTemplate("groups", l("accountcreator-follow-groups"), o !== null)}
				${o ? this.groupsTemplate(o) : w}
				${this.stepTemplate("participants", l("accountcreator-follow-participants"), r !== null)}
				${r ? this.participantsTemplate(r) : w}
				<div role="alert">${this.problems.element}</div>
			</fieldset>`, this.element);
  }
  change(t) {
    this.list.preset.change(t);
  }
  lineTemplate(t, e, o, r) {
    return p`<label class="accountcreator-follow-field">${e}
			<input type="text" name=${t} dir="auto" maxlength="255" autocomplete="off" spellcheck="false" .value=${o} @change=${(i) => this.change(r(G(i).trim()))}>
		</label>`;
  }
  stepTemplate(t, e, o) {
    return p`<label class="accountcreator-follow-step">
			<input type="checkbox" name="follow" value=${t} .checked=${o} @change=${(a) => this.toggle(t, Dt(a))}>
			${e}
		</label>`;
  }
  toggle(t, e) {
    var s, c, m, d;
    let { kept: o, planning: r, list: a } = this, { preset: i } = a.state;
    switch (t) {
      case "welcome":
        o.welcome = (s = i.welcome) != null ? s : o.welcome, this.change({ welcome: e ? o.welcome : null });
        break;
      case "groups":
        o.groups = (c = i.groups) != null ? c : o.groups, this.change({ groups: e ? (m = o.groups) != null ? m : r.usualGroups(a.preset.groupDays) : null });
        break;
      case "participants":
        o.participants = (d = i.participants) != null ? d : o.participants, this.change({ participants: e ? o.participants : null });
        break;
    }
  }
  welcomeTemplate(t) {
    let e = (o) => this.change({ welcome: k(g({}, t), { text: G(o) }) });
    return p`<div class="accountcreator-follow-details">
			<label class="accountcreator-follow-field">${l("accountcreator-follow-welcome-text")}
				<textarea name="welcometext" rows="4" dir="auto" spellcheck="false" placeholder=${ae} .value=${t.text} @input=${e}></textarea>
			</label>
			<p class="accountcreator-help">${l("accountcreator-follow-welcome-help", ...Nt)}</p>
			${this.preview.template(this.list.state)}
		</div>`;
  }
  groupsTemplate(t) {
    let { groups: e } = this.planning.state, o = this.list.preset.groupDays, r = (i) => {
      let s = Math.round(Number(G(i)));
      this.change({ groups: k(g({}, t), { days: Math.min(o, Math.max(1, s || 1)) }) });
    }, a = (i) => (s) => {
      let c = t.names.filter((m) => m !== i);
      this.change({ groups: k(g({}, t), { names: Dt(s) ? [...c, i] : c }) });
    };
    return p`<div class="accountcreator-follow-details">
			<div role="group" aria-label=${l("accountcreator-follow-groups")}>
				${(e != null ? e : []).map(({ name: i, label: s }) => p`<label class="accountcreator-follow-step">
					<input type="checkbox" name="group" value=${i} .checked=${t.names.includes(i)} @change=${a(i)}>
					<bdi>${s}</bdi>
				</label>`)}
			</div>
			<label>${l("accountcreator-follow-days", o)}
				<input type="number" name="groupdays" min="1" max=${o} .value=${String(t.days)} @change=${r}>
			</label>
		</div>`;
  }
  participantsTemplate(t) {
    let { page: e } = this.planning.state, o = e.kind === "found" ? e.sections.map(({ heading: s }) => s) : [], r = (s) => {
      this.change({ participants: g(g({}, t), s) });
    }, a = (s) => r({ section: G(s) }), i = (s) => r({ line: G(s) });
    return p`<div class="accountcreator-follow-details">
			<div role="status">${e.kind === "asking" ? l("accountcreator-fetching") : w}</div>
			<div role="alert">${e.kind === "failed" ? $(e.because) : w}</div>
			<label class="accountcreator-follow-field">${l("accountcreator-follow-section")}
				<select name="participantsection" @change=${a}>
					<option value="" .selected=${!o.includes(t.section)}>${l("accountcreator-follow-section-none")}</option>
					${o.map((s) => p`<option value=${s} .selected=${s === t.section}>${P(s)}</option>`)}
				</select>
			</label>
			<label class="accountcreator-follow-field">${l("accountcreator-follow-line-one", Nt[0])}
				<textarea name="participantline" rows="2" dir="auto" spellcheck="false" .value=${t.line} @input=${i}></textarea>
			</label>
		</div>`;
  }
};

// src/ui/list/follow-report.ts
var se = (n, t) => n[t] !== null;
function ie({ done: n, already: t, failed: e, left: o }) {
  return E([
    n > 0 ? l("accountcreator-follow-count-done", n) : "",
    t > 0 ? l("accountcreator-follow-count-already", t) : "",
    e > 0 ? l("accountcreator-follow-count-failed", e) : "",
    o > 0 ? l("accountcreator-follow-count-left", o) : ""
  ]);
}
function le({ before: n, added: t, after: e }) {
  let o = (r) => r.trim() === "" ? w : p`<div dir="auto">${r}</div>`;
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
    this.problems = new B("warning");
    this.element.className = "accountcreator-follow-report", o.observe(() => this.render(t.state));
  }
  focus() {
    var t;
    (t = this.element.querySelector("button")) == null || t.focus();
  }
  render(t) {
    let { preset: e, stage: o, follow: r } = t, a = o.kind === "check";
    a && this.planning.follow(e);
    let i = a ? _(e, this.planning.state) : r.stopped ? [
      p`${l("accountcreator-follow-stopped", C(r.stopped.step))} ${$(r.stopped.because)}`
    ] : [];
    this.problems.show(i.length === 0 ? null : p`${i.map((s) => p`<p>${s}</p>`)}`), j(p`
			<p><strong>${l("accountcreator-follow-legend")}</strong></p>
			<ul>${A.filter((s) => se(e, s)).map((s) => this.stepTemplate(s, t))}</ul>
			<div role="alert">${this.problems.element}</div>
			<div role="status">${this.progressText(t)}</div>
			${o.kind === "results" || a ? this.goTemplate(t) : w}
			${e.participants ? this.participantsTemplate(t) : w}`, this.element);
  }
  stepTemplate(t, { preset: e, stage: o }) {
    let r = o.kind === "results" || this.list.rows.some(({ follow: a }) => a == null ? void 0 : a[t]) ? ie(wt(this.list.rows, t)) : "";
    return p`<li data-accountcreator-follow=${t}>
			${At([this.planText(t, e), r === "" ? "" : l("accountcreator-follow-counts", r)])}
		</li>`;
  }
  planText(t, { groups: e, participants: o, eventPage: r }) {
    var a;
    switch (t) {
      case "welcome":
        return l("accountcreator-follow-plan-welcome");
      case "groups": {
        let { names: i = [], days: s = 0 } = e != null ? e : {};
        return l("accountcreator-follow-plan-groups", this.groupText(i), s);
      }
      case "participants":
        return l("accountcreator-follow-plan-participants", r, (a = o == null ? void 0 : o.section) != null ? a : "");
      default:
        return R(t);
    }
  }
  groupText(t) {
    var o;
    let e = (o = this.planning.state.groups) != null ? o : [];
    return E(t.map((r) => {
      var a, i;
      return P((i = (a = e.find((s) => s.name === r)) == null ? void 0 : a.label) != null ? i : r);
    }));
  }
  progressText({ follow: { step: t, done: e, total: o, participants: r } }) {
    return t ? l("accountcreator-follow-progress", C(t), e, o) : r.kind === "reading" || r.kind === "saving" ? l("accountcreator-follow-page-busy") : "";
  }
  /** What is left to do, where nothing of it is under way. */
  goTemplate({ preset: t, follow: e, stage: o }) {
    let r = ht(this.list.rows, t, e.participants).length;
    return r === 0 || e.step !== null || o.kind === "check" && this.list.creatable.length > 0 ? w : p`<p><button
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
        return w;
      case "ready":
      case "saving":
        return this.additionTemplate(t);
      case "saved":
        return p`<p role="status">${t.added > 0 ? l("accountcreator-follow-saved", t.title, t.added) : l("accountcreator-follow-all-there", t.title)}</p>`;
      case "noPage":
        return p`<p role="alert">${l("accountcreator-follow-no-page", t.title)}</p>`;
      case "noSection":
        return p`<p role="alert">${l("accountcreator-follow-no-section", t.title, (o = (e = this.list.state.preset.participants) == null ? void 0 : e.section) != null ? o : "")}</p>`;
      case "conflict":
        return p`<p role="alert">${l("accountcreator-follow-conflict", t.title)}</p>`;
      case "failed":
        return p`<p role="alert">${l("accountcreator-follow-stopped", C("participants"))} ${$(t.because)}</p>`;
      default:
        return R(t);
    }
  }
  additionTemplate(t) {
    let { kind: e, title: o, addition: r } = t, a = () => {
      this.run.participants.save();
    };
    return p`<div class="accountcreator-participants">
			<p>${l("accountcreator-follow-addition", o)}</p>
			${le(r)}
			<p><button
				type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="save-participants"
				?disabled=${e === "saving"} @click=${a}
			>${l("accountcreator-follow-save", r.added.length)}</button></p>
		</div>`;
  }
};

// taken:checks/ui/shared/text-to-copy
var ot = mw.libs.accountCreator.parts.checks.modules[15];

// taken:presets/wiki/read-edit
var rt = mw.libs.accountCreator.parts.presets.modules[0];

// taken:core/wiki/shape
var S = mw.libs.accountCreator.parts.core.modules[75], f = mw.libs.accountCreator.parts.core.modules[76], y = mw.libs.accountCreator.parts.core.modules[77], K = mw.libs.accountCreator.parts.core.modules[78];

// taken:list/wiki/token-post
var nt = mw.libs.accountCreator.parts.list.modules[19];

// taken:core/wiki/wiki-api
var at = mw.libs.accountCreator.parts.core.modules[80], Ut = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-follow-service.ts
var Ht = (n) => at + n.join(at), ce = (n) => n.slice(n.indexOf(":") + 1);
function pe(n) {
  var t;
  return (t = new DOMParser().parseFromString(n, "text/html").body.textContent) != null ? t : "";
}
function ue(n) {
  return S(n).map(f).map(({ index: t, line: e }) => ({ index: y(t), heading: pe(y(e)) })).filter(({ index: t }) => /^\d+$/.test(t));
}
var Q = class {
  /** @param me The person who is logged in */
  constructor(t) {
    this.me = t;
    this.api = new Ut();
    this.edits = new nt(this.api, "csrf", t), this.rights = new nt(this.api, "userrights", t);
  }
  groups() {
    return u(this, null, function* () {
      let t = yield this.ask({ meta: "userinfo", uiprop: "changeablegroups" }), { add: e } = f(f(f(t.query).userinfo).changeablegroups), o = K(e);
      if (o.length === 0)
        return [];
      let r = S(f((yield this.ask({
        meta: "allmessages",
        ammessages: o.map((a) => `group-${a}`).join("|"),
        amenableparser: "1",
        amlang: String(mw.config.get("wgUserLanguage"))
      })).query).allmessages).map(f);
      return o.map((a) => {
        let i = r.find((s) => s.name === `group-${a}`);
        return { name: a, label: y(i == null ? void 0 : i.content) || a };
      });
    });
  }
  haveTalkPage(t) {
    return u(this, null, function* () {
      let e = yield this.ask({ titles: Ht(t.map((o) => `User talk:${o}`)) });
      return new Set(S(f(e.query).pages).map(f).filter(({ missing: o }) => o !== !0).map(({ title: o }) => ce(y(o))));
    });
  }
  groupsOf(t) {
    return u(this, null, function* () {
      let e = yield this.ask({ list: "users", ususers: Ht(t), usprop: "groups" });
      return new Map(S(f(e.query).users).map(f).map(({ name: o, groups: r }) => [y(o), K(r)]));
    });
  }
  welcome(t, e, o) {
    return u(this, null, function* () {
      rt(yield this.edits.post({
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
      return K(f(a.userrights).added);
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
      return { format: "html", html: y(f(o.parse).text) };
    });
  }
  findPage(t) {
    return u(this, null, function* () {
      let e = yield this.ask({ titles: t, redirects: "1" }), o = f(S(f(e.query).pages)[0]);
      if (o.missing === !0 || o.invalid === !0 || y(o.title) === "")
        return null;
      let r = y(o.title), { parse: a } = yield this.api.get({ action: "parse", page: r, prop: "sections", assertuser: this.me });
      return { title: r, sections: ue(f(a).sections) };
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
      }), r = f(S(f(o.query).pages)[0]), { revid: a, slots: i } = f(S(r.revisions)[0]);
      return {
        text: y(f(f(i).main).content),
        revision: typeof a == "number" ? a : 0,
        readAt: y(o.curtimestamp)
      };
    });
  }
  saveSection(s, c, m, d, h) {
    return u(this, arguments, function* (t, e, { revision: o, readAt: r }, a, i) {
      rt(yield this.edits.post({
        action: "edit",
        title: t,
        section: e,
        text: a,
        summary: i,
        baserevid: String(o),
        starttimestamp: r,
        nocreate: "1",
        contentmodel: "wikitext"
      }));
    });
  }
  /** Posted, since an address may be cut: 50 names may have thousands of characters. */
  ask(t) {
    return this.api.post(g({ action: "query", assertuser: this.me }, t));
  }
};

// src/app/follow-part.ts
Lt(Ct);
function ur(n, t) {
  let e = new Q(t), o = new I(e), r = new H(n, {
    service: e,
    clock: Et,
    texts: {
      welcomeSummary: () => ot("accountcreator-follow-summary-welcome"),
      participantsSummary: (a) => ot("accountcreator-follow-summary-participants", a)
    }
  });
  return {
    form: new z(n, o),
    report: new Y(n, r, o),
    lines: Gt,
    columns: { headings: A.map(C), cells: Mt }
  };
}
return { makeFollow: ur };
} };
// </nowiki>
