// <nowiki>
/*!
 * AccountCreator 0.1.0+c3dc8867: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.follow = { on: {"core":"da7e21d6","checks":"1ee9f5d8","steps":"e78edb22","words":"2cf2055b","read":"e78a7dee","table":"7628e008","list":"b9ddf15b","presets":"dc6b98f7"}, contents: '4661b020', run: function () {
'use strict';
var Ut = Object.defineProperty;
var jt = Object.defineProperties;
var Ht = Object.getOwnPropertyDescriptors;
var lt = Object.getOwnPropertySymbols;
var qt = Object.prototype.hasOwnProperty;
var Bt = Object.prototype.propertyIsEnumerable;
var ct = (a, t, e) => t in a ? Ut(a, t, { enumerable: true, configurable: true, writable: true, value: e }) : a[t] = e;
var g = (a, t) => {
  for (var e in t || (t = {}))
    if (qt.call(t, e))
      ct(a, e, t[e]);
  if (lt)
    for (var e of lt(t)) {
      if (Bt.call(t, e))
        ct(a, e, t[e]);
    }
  return a;
};
var k = (a, t) => jt(a, Ht(t));
var u = (a, t, e) => {
  return new Promise((o, r) => {
    var n = (c) => {
      try {
        s(e.next(c));
      } catch (m) {
        r(m);
      }
    };
    var i = (c) => {
      try {
        s(e.throw(c));
      } catch (m) {
        r(m);
      }
    };
    var s = (c) => c.done ? o(c.value) : Promise.resolve(c.value).then(n, i);
    s((e = e.apply(a, t)).next());
  });
};

// taken:core/accounts/contract/observable
var pt = mw.libs.accountCreator.parts.core.modules[16];

// taken:list/accounts/presets/read-preset
var ut = mw.libs.accountCreator.parts.list.modules[12];

// taken:core/accounts/contract/codes
var F = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/service
var L = mw.libs.accountCreator.parts.core.modules[28];

// src/accounts/list/after/follow-problem.ts
function x(a) {
  const { code: t, text: e } = L.from(a);
  return F(t).outcome === "unknown" ? { kind: "silent" } : { kind: "wiki", text: e };
}

// src/accounts/list/after/welcome.ts
function M(a, { me: t, eventPage: e, registration: o }) {
  const r = [t, e, o];
  return a.replace(/\$([1-3])(?!\d)/g, (n, i) => {
    var s;
    return (s = r[Number(i) - 1]) != null ? s : "";
  });
}

// src/accounts/list/after/follow-planning.ts
var X = "confirmed";
var N = class extends pt {
  constructor(e) {
    super({ groups: null, page: { kind: "unnamed" }, preview: { kind: "none" } });
    this.service = e;
    this.asksGroups = false;
    this.askedPage = "";
  }
  /** Asks what a plan makes it necessary to know. */
  follow({ groups: e, participants: o, eventPage: r }) {
    if (e && !this.asksGroups) {
      this.asksGroups = true;
      void this.askGroups();
    }
    if (o && r !== this.askedPage) {
      void this.askPage(r);
    }
  }
  /** What is chosen where somebody wants groups and has said no more. */
  usualGroups(e) {
    const { groups: o } = this.state;
    const r = o === null || o.some(({ name: n }) => n === X);
    return { names: r ? [X] : [], days: e };
  }
  /** Asks the wiki how a welcome would look for somebody. */
  preview(e, o, r) {
    return u(this, null, function* () {
      this.change({ preview: { kind: "asking" } });
      try {
        this.change({ preview: { kind: "shown", text: yield this.service.preview(e, M(o, r)) } });
      } catch (n) {
        this.change({ preview: { kind: "failed", because: x(n) } });
      }
    });
  }
  hidePreview() {
    this.change({ preview: { kind: "none" } });
  }
  askGroups() {
    return u(this, null, function* () {
      try {
        const e = yield this.service.groups();
        const o = ({ name: r }) => r === X ? 0 : 1;
        this.change({ groups: [...e].sort((r, n) => o(r) - o(n)) });
      } catch (e) {
        this.asksGroups = false;
      }
    });
  }
  askPage(e) {
    return u(this, null, function* () {
      this.askedPage = e;
      if (!ut(e)) {
        this.change({ page: { kind: "unnamed" } });
        return;
      }
      this.change({ page: { kind: "asking" } });
      const o = yield this.service.findPage(e).then(
        (r) => r ? g({ kind: "found" }, r) : { kind: "missing" },
        (r) => ({ kind: "failed", because: x(r) })
      );
      if (this.askedPage === e) {
        this.change({ page: o });
      }
    });
  }
};

// taken:core/accounts/contract/clock
var mt = mw.libs.accountCreator.parts.core.modules[4];

// taken:table/accounts/presets/preset
var dt = mw.libs.accountCreator.parts.table.modules[6];

// taken:steps/accounts/list/row
var h = mw.libs.accountCreator.parts.steps.modules[9];

// taken:list/accounts/list/after/followed
var ft = mw.libs.accountCreator.parts.list.modules[0];
var wt = mw.libs.accountCreator.parts.list.modules[1];
var gt = mw.libs.accountCreator.parts.list.modules[2];
var I = mw.libs.accountCreator.parts.list.modules[3];

// src/accounts/list/after/participants.ts
var vt = /<!--[\s\S]*?(?:-->|$)|<(nowiki|pre)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
var _t = /^=+[^=].*=+\s*$/;
var Vt = /^\|-/;
var zt = /^\s*\|\}/;
var Yt = /[[\]{}|<>\n/:#]+/;
var yt = "{{=}}";
function ht(a) {
  const t = a.normalize("NFC").replace(/[\s_]+/g, " ").trim();
  return t.charAt(0).toUpperCase() + t.slice(1);
}
function bt(a, t) {
  const e = a.replace(vt, "\n").split(yt).join("\0").replace(/^[*#:;]+/gm, "");
  const o = e.split(Yt).flatMap((n) => [n, ...n.split("=")]);
  const r = new Set(o.map((n) => ht(n.split("\0").join("="))));
  return new Set(t.filter((n) => r.has(ht(n))));
}
function kt(a, t) {
  const e = a.includes("{{");
  return a.split("$1").join(e ? t.split("=").join(yt) : t);
}
function Kt(a) {
  const t = a.replace(vt, (o) => "\0".repeat(o.length));
  let e = 0;
  return t.split("\n").map((o) => {
    const r = a.slice(e, e + o.length);
    e += o.length + 1;
    return { line: r, seen: o };
  });
}
function J(a, t) {
  for (let e = a.length - 1; e >= 0; e--) {
    const o = a[e];
    if (o !== void 0 && t(o)) {
      return e;
    }
  }
  return -1;
}
function Qt(a, t) {
  var r;
  if (Vt.test(t)) {
    const n = J(a, (i) => zt.test(i));
    if (n >= 0) {
      return n;
    }
  }
  const [e] = (r = /^[*#:;]/.exec(t)) != null ? r : [];
  const o = e === void 0 ? -1 : J(a, (n) => n.startsWith(e));
  return 1 + (o >= 0 ? o : J(a, (n) => n.trim() !== ""));
}
function xt(a, t) {
  var s, c, m;
  const e = Kt(a);
  const o = e.findIndex(({ seen: f }, y) => y > 0 && _t.test(f));
  const r = e.slice(0, o < 0 ? e.length : o).map(({ seen: f }) => f);
  const n = Qt(r, (s = t[0]) != null ? s : "");
  const i = e.map(({ line: f }) => f);
  return {
    text: [...i.slice(0, n), ...t, ...i.slice(n)].join("\n"),
    addition: { before: (c = i[n - 1]) != null ? c : "", added: t, after: (m = i[n]) != null ? m : "" }
  };
}

// src/accounts/list/after/participants-run.ts
var Xt = 8;
var Pt = (a) => a.replace(/[\s_]+/g, " ").trim();
var D = class {
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
      this.change = null;
      this.tell({ kind: "reading" });
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
      for (let t = 0; t < Xt; t++) {
        const { change: e } = this;
        if (!e) {
          return;
        }
        const { title: o, addition: r } = e.state;
        this.tell({ kind: "saving", title: o, addition: r });
        const n = yield this.send(e);
        const i = n ? yield this.again(e, n) : this.done(e);
        if (i) {
          this.tell(i);
          return;
        }
      }
      this.tell({ kind: "conflict", title: this.list.state.preset.eventPage });
    });
  }
  send(i) {
    return u(this, arguments, function* ({ title: t, index: e, read: o, text: r, rows: n }) {
      try {
        const { participants: s } = this.list.state.preset;
        const c = (s == null ? void 0 : s.summary) || this.summary(n.length);
        yield this.service.saveSection(t, e, o, r, c);
        return null;
      } catch (s) {
        return L.from(s);
      }
    });
  }
  /** @return What it came to; null: somebody was faster, and it is to be tried upon what there is now */
  again(t, e) {
    return u(this, null, function* () {
      try {
        const o = yield this.read();
        if (o.kind === "saved" && F(e.code).outcome === "unknown") {
          return this.done(t);
        }
        const r = this.change !== null && this.change.read.revision !== t.read.revision;
        return o.kind !== "ready" ? o : r ? null : this.failed(e);
      } catch (o) {
        return this.failed(o);
      }
    });
  }
  read() {
    return u(this, null, function* () {
      var st;
      const { preset: { eventPage: t, participants: e } } = this.list.state;
      this.change = null;
      const o = yield this.service.findPage(t);
      if (!o) {
        return { kind: "noPage", title: t };
      }
      const { title: r } = o;
      const n = o.sections.find(({ heading: b }) => {
        var O;
        return Pt(b) === Pt((O = e == null ? void 0 : e.section) != null ? O : "");
      });
      if (!n) {
        return { kind: "noSection", title: r };
      }
      const i = yield this.service.readSection(r, n.index);
      const s = I(this.list.rows, "participants");
      const c = bt(i.text, s.map(h));
      const m = s.filter((b) => !c.has(h(b)));
      s.filter((b) => {
        var O, it;
        return c.has(h(b)) && ((it = (O = b.follow) == null ? void 0 : O.participants) == null ? void 0 : it.kind) !== "done";
      }).forEach((b) => this.note(b, { kind: "already" }));
      if (m.length === 0) {
        return { kind: "saved", title: r, added: 0 };
      }
      const f = (st = e == null ? void 0 : e.line) != null ? st : "";
      const y = m.map((b) => kt(f, h(b)));
      const { text: T, addition: W } = xt(i.text, y);
      const at = { kind: "ready", title: r, addition: W };
      this.change = { title: r, index: n.index, read: i, text: T, state: at, rows: m };
      return at;
    });
  }
  done({ title: t, rows: e }) {
    this.change = null;
    e.forEach((o) => this.note(o, { kind: "done" }));
    return { kind: "saved", title: t, added: e.length };
  }
  failed(t) {
    var o;
    const e = x(t);
    (o = this.change) == null ? void 0 : o.rows.forEach((r) => this.note(r, { kind: "failed", because: e }));
    return { kind: "failed", because: e };
  }
  note(t, e) {
    t.follow = k(g({}, t.follow), { participants: e });
    this.list.preset.follow({}, t);
  }
  tell(t) {
    this.list.preset.follow({ participants: t });
  }
};

// src/accounts/list/after/row-steps.ts
function $t(a, { text: t, summary: e }) {
  return {
    name: "welcome",
    doneFor: (r) => a.haveTalkPage(r),
    doFor(r) {
      return u(this, null, function* () {
        yield a.welcome(r, t, e);
        return null;
      });
    }
  };
}
function St(a, { names: t, days: e }, o, r) {
  const n = t.filter((s) => o.includes(s));
  return {
    name: "groups",
    doneFor(s) {
      return u(this, null, function* () {
        const c = yield a.groupsOf(s);
        const m = (f, y) => {
          var T;
          return ((T = c.get(f)) == null ? void 0 : T.includes(y)) === true;
        };
        return new Set(s.filter((f) => t.every((y) => m(f, y))));
      });
    },
    doFor(s) {
      return u(this, null, function* () {
        var T;
        const c = n.length > 0 ? yield a.addToGroups(s, n, e, r) : [];
        const m = t.filter((W) => !c.includes(W));
        const f = m.length > 0 ? (T = (yield a.groupsOf([s])).get(s)) != null ? T : [] : [];
        const y = m.filter((W) => !f.includes(W));
        return y.length > 0 ? { kind: "groups", names: y } : null;
      });
    }
  };
}

// src/accounts/list/after/follow-run.ts
var Tt = 50;
var Jt = 15e3;
var Zt = 8;
var U = class extends Error {
  constructor(e) {
    super(e.kind);
    this.because = e;
  }
};
var j = class {
  constructor(t, e) {
    this.list = t;
    this.dependencies = e;
    const { service: o, texts: r } = e;
    this.participants = new D(t, o, (i) => r.participantsSummary(i));
    let n = t.state.batch.phase.kind === "finished";
    t.observe(({ batch: { phase: i, task: s } }) => {
      const c = i.kind === "finished" && !n;
      n = i.kind === "finished";
      if (c && s === "create") {
        void Promise.resolve().then(() => this.go());
      }
    });
  }
  get isBusy() {
    return this.list.state.follow.step !== null;
  }
  /** Does what is left of all steps. */
  go() {
    return u(this, null, function* () {
      const { list: t } = this;
      const { preset: e, edition: o } = t.state;
      if (this.isBusy || !dt(e)) {
        return;
      }
      t.preset.follow({ stopped: null });
      if (e.welcome) {
        yield this.all("welcome", () => Promise.resolve(this.welcome()));
      }
      if (e.groups && t.state.edition === o) {
        yield this.all("groups", () => this.groups());
      }
      if (e.participants && t.state.edition === o) {
        yield this.participants.prepare();
      }
    });
  }
  welcome() {
    var n, i;
    const { preset: { welcome: t, eventPage: e, registration: o }, opening: r } = this.list.state;
    return $t(this.dependencies.service, {
      text: M((n = t == null ? void 0 : t.text) != null ? n : "", { me: (i = r == null ? void 0 : r.me) != null ? i : "", eventPage: e, registration: o }),
      summary: (t == null ? void 0 : t.summary) || this.dependencies.texts.welcomeSummary()
    });
  }
  groups() {
    return u(this, null, function* () {
      const { service: t } = this.dependencies;
      const { preset: { groups: e }, reason: o } = this.list.state;
      const r = (yield t.groups()).map(({ name: n }) => n);
      return St(t, e != null ? e : { names: [], days: 1 }, r, o);
    });
  }
  /** One step for everybody. */
  all(t, e) {
    return u(this, null, function* () {
      const { list: o } = this;
      const r = I(o.rows, t).filter(({ follow: s }) => !wt(s == null ? void 0 : s[t]));
      const { edition: n } = o.state;
      o.preset.follow({ step: t, done: 0, total: r.length });
      let i = null;
      try {
        const s = yield e();
        const c = yield this.withoutDone(s, r);
        for (const m of c) {
          if (o.state.edition !== n) {
            break;
          }
          yield this.one(s, m);
        }
      } catch (s) {
        const c = s instanceof U ? s.because : x(s);
        i = { step: t, because: c };
      }
      o.preset.follow(g({ step: null }, i ? { stopped: i } : {}));
    });
  }
  /** Notes for whom there is nothing to do, and gives the others. */
  withoutDone(t, e) {
    return u(this, null, function* () {
      const o = [];
      for (let r = 0; r < e.length; r += Tt) {
        const n = e.slice(r, r + Tt);
        const i = yield t.doneFor(n.map(h));
        for (const s of n) {
          if (i.has(h(s))) {
            this.note(t, s, { kind: "already" });
          } else {
            o.push(s);
          }
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
          const r = yield t.doFor(h(e));
          this.note(t, e, r ? { kind: "failed", because: r } : { kind: "done" });
          return;
        } catch (r) {
          const n = L.from(r);
          if (F(n.code).retry !== "patience" || o === Zt) {
            yield this.afterError(t, e, n);
            return;
          }
        }
        yield mt(this.dependencies.clock, Jt);
      }
    });
  }
  /** Where an answer got lost, or somebody else was faster, it may be done all the same: the wiki knows. */
  afterError(t, e, o) {
    return u(this, null, function* () {
      const { outcome: r, stops: n } = F(o.code);
      const i = x(o);
      let s = false;
      try {
        s = (yield t.doneFor([h(e)])).has(h(e));
      } catch (c) {
      }
      this.note(t, e, !s ? { kind: "failed", because: i } : { kind: r === "unknown" ? "done" : "already" });
      if (!s && n === "batch") {
        throw new U(i);
      }
    });
  }
  note({ name: t }, e, o) {
    const { done: r } = this.list.state.follow;
    e.follow = k(g({}, e.follow), { [t]: o });
    this.list.preset.follow({ done: o.kind === "doing" ? r : r + 1 }, e);
  }
};

// taken:core/app/browser
var Ft = mw.libs.accountCreator.parts.core.modules[42];

// src/i18n/en.json
var Rt = { "accountcreator-follow-legend": "Once an account exists", "accountcreator-follow-page": "Page of the event (title):", "accountcreator-follow-registration": "Where people register for the event (title or address):", "accountcreator-follow-welcome": "Welcome everybody on their talk page", "accountcreator-follow-welcome-text": "Text (wikitext):", "accountcreator-follow-welcome-help": "“$1” stands for your name, “$2” for the page of the event, “$3” for where people register. Who has a talk page already gets nothing.", "accountcreator-follow-welcome-empty": "The text of the welcome is empty.", "accountcreator-follow-preview": "Preview", "accountcreator-follow-groups": "Put everybody in groups for some time", "accountcreator-follow-days": "Number of days (at most $1):", "accountcreator-follow-no-groups": "You may not put anybody in a group on this wiki.", "accountcreator-follow-choose-group": "Choose at least one group.", "accountcreator-follow-not-allowed": "You may not put anybody in: $1.", "accountcreator-follow-participants": "Add everybody to the page of the event", "accountcreator-follow-section": "Section:", "accountcreator-follow-section-choose": "Choose the section for the names.", "accountcreator-follow-line-one": "Line for one person (wikitext, “$1” is the username):", "accountcreator-follow-line-wants": "The line for one person needs “$1” for the username.", "accountcreator-follow-name-page": "Name the page of the event first.", "accountcreator-follow-no-page": "This wiki has no page “$1”.", "accountcreator-follow-no-section": "“$1” has no section “$2”.", "accountcreator-follow-step-welcome": "Welcome", "accountcreator-follow-step-groups": "Groups", "accountcreator-follow-step-participants": "Page of the event", "accountcreator-follow-line": "$1: $2", "accountcreator-follow-doing": "under way", "accountcreator-follow-done": "done", "accountcreator-follow-already": "was done before", "accountcreator-follow-failed": "failed", "accountcreator-follow-refused": "The wiki refused it and said no more.", "accountcreator-follow-silent": "The wiki did not answer.", "accountcreator-follow-counts": "So far: $1.", "accountcreator-follow-count-done": "$1 done", "accountcreator-follow-count-already": "$1 done before", "accountcreator-follow-count-failed": "$1 failed", "accountcreator-follow-count-left": "$1 left", "accountcreator-follow-plan-welcome": "Everybody without a talk page is welcomed there.", "accountcreator-follow-plan-groups": "Everybody is put in these groups for {{PLURAL:$2|1=one day|$2 days}}: $1.", "accountcreator-follow-plan-participants": "Everybody is added to $1, section “$2”. You see the change before it is saved.", "accountcreator-follow-progress": "$1: $2 of $3", "accountcreator-follow-page-busy": "The page of the event is being asked for.", "accountcreator-follow-go": "Do what is left for {{PLURAL:$1|1=one person|$1 people}}", "accountcreator-follow-stopped": "$1: this came to a stop. The accounts are not affected.", "accountcreator-follow-addition": "This will be added to $1:", "accountcreator-follow-save": "Save {{PLURAL:$1|1=one name|$1 names}} on the page", "accountcreator-follow-saved": "{{PLURAL:$2|1=One name was|$2 names were}} saved on $1.", "accountcreator-follow-all-there": "Everybody is on $1.", "accountcreator-follow-conflict": "Others keep changing $1. Try again in a moment.", "accountcreator-follow-summary-welcome": "Welcome", "accountcreator-follow-summary-participants": "Add {{PLURAL:$1|1=one participant|$1 participants}}" };

// taken:table/lit-html/lit-html
var p = mw.libs.accountCreator.parts.table.modules[9];
var w = mw.libs.accountCreator.parts.table.modules[10];
var H = mw.libs.accountCreator.parts.table.modules[11];

// taken:core/ui/shared/messages
var Et = mw.libs.accountCreator.parts.core.modules[57];
var P = mw.libs.accountCreator.parts.core.modules[59];
var l = mw.libs.accountCreator.parts.core.modules[60];
var Ct = mw.libs.accountCreator.parts.core.modules[61];

// taken:core/accounts/contract/declarations
var Z = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var R = mw.libs.accountCreator.parts.core.modules[17];

// taken:checks/ui/shared/local-texts
var E = mw.libs.accountCreator.parts.checks.modules[7];

// taken:core/ui/shared/wiki-html
var q = mw.libs.accountCreator.parts.core.modules[66];
var Lt = mw.libs.accountCreator.parts.core.modules[67];

// src/ui/list/follow-texts.ts
var A = ["welcome", "groups", "participants"];
function C(a) {
  switch (a) {
    case "welcome":
      return l("accountcreator-follow-step-welcome");
    case "groups":
      return l("accountcreator-follow-step-groups");
    case "participants":
      return l("accountcreator-follow-step-participants");
    default:
      return R(a);
  }
}
function At(a) {
  switch (a.kind) {
    case "wiki":
      return Z(a.text) ? l("accountcreator-follow-refused") : Lt(a.text);
    case "silent":
      return l("accountcreator-follow-silent");
    case "groups":
      return l("accountcreator-follow-not-allowed", E(a.names.map(P)));
    default:
      return R(a);
  }
}
function $(a) {
  return a.kind === "wiki" && !Z(a.text) ? q(a.text) : At(a);
}
function tt({ kind: a }) {
  switch (a) {
    case "doing":
      return l("accountcreator-follow-doing");
    case "done":
      return l("accountcreator-follow-done");
    case "already":
      return l("accountcreator-follow-already");
    case "failed":
      return l("accountcreator-follow-failed");
    default:
      return R(a);
  }
}
function Wt({ follow: a = {} }) {
  return A.flatMap((t) => {
    const e = a[t];
    return e ? [p`<div class="accountcreator-follow-line" data-accountcreator-follow=${t} data-state=${e.kind}>
			${l("accountcreator-follow-line", C(t), tt(e))}
			${e.kind === "failed" ? p`<div>${$(e.because)}</div>` : ""}
		</div>`] : [];
  });
}
function Ot({ follow: a = {} }) {
  return A.map((t) => {
    const e = a[t];
    return !e ? "" : e.kind === "failed" ? l("accountcreator-follow-line", tt(e), At(e.because)) : tt(e);
  });
}

// taken:table/ui/list/message-box
var B = mw.libs.accountCreator.parts.table.modules[15];

// src/ui/list/plan-problems.ts
function ee({ groups: a }, { groups: t }) {
  if (!a || t === null) {
    return [];
  }
  if (t.length === 0) {
    return [l("accountcreator-follow-no-groups")];
  }
  const e = a.names.filter((o) => !t.some((r) => r.name === o));
  return e.length > 0 ? [l("accountcreator-follow-not-allowed", E(e.map(P)))] : a.names.length === 0 ? [l("accountcreator-follow-choose-group")] : [];
}
function oe({ participants: a, eventPage: t }, { page: e }) {
  if (!a) {
    return [];
  }
  switch (e.kind) {
    case "asking":
    case "failed":
      return [];
    case "unnamed":
      return [l("accountcreator-follow-name-page")];
    case "missing":
      return [l("accountcreator-follow-no-page", t)];
    case "found": {
      const { section: o, line: r } = a;
      return [
        ...e.sections.some(({ heading: n }) => n.trim() === o.trim()) ? [] : [
          o === "" ? l("accountcreator-follow-section-choose") : l("accountcreator-follow-no-section", e.title, o)
        ],
        ...r.includes("$1") ? [] : [l("accountcreator-follow-line-wants", "$1")]
      ];
    }
  }
}
function _(a, t) {
  var e;
  return [
    ...((e = a.welcome) == null ? void 0 : e.text.trim()) === "" ? [l("accountcreator-follow-welcome-empty")] : [],
    ...ee(a, t),
    ...oe(a, t)
  ];
}

// taken:table/lit-html/directives/guard
var Gt = mw.libs.accountCreator.parts.table.modules[8];

// src/ui/list/preview-view.ts
var V = class {
  constructor(t) {
    this.planning = t;
  }
  template({ preset: t, opening: e }) {
    var m;
    const { preview: o } = this.planning.state;
    const r = (m = e == null ? void 0 : e.me) != null ? m : "";
    const { welcome: n, eventPage: i, registration: s } = t;
    const c = () => {
      var f;
      void this.planning.preview(r, (f = n == null ? void 0 : n.text) != null ? f : "", { me: r, eventPage: i, registration: s });
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
					${Gt([o.text], () => q(o.text))}
				</div>` : w}
			</div>`;
  }
};

// src/ui/list/follow-form.ts
var re = ["{{", "subst:Welcome|1=$1}} ", "~".repeat(4)].join("");
var Mt = ["$1", "$2", "$3"];
function G({ target: a }) {
  const t = a instanceof HTMLInputElement || a instanceof HTMLTextAreaElement;
  return t || a instanceof HTMLSelectElement ? a.value : "";
}
function Nt({ target: a }) {
  return a instanceof HTMLInputElement && a.checked;
}
var z = class {
  constructor(t, e) {
    this.list = t;
    this.planning = e;
    this.element = document.createElement("div");
    this.problems = new B("warning");
    this.element.className = "accountcreator-follow";
    this.preview = new V(e);
    this.kept = {
      welcome: { text: "", summary: "" },
      groups: null,
      participants: { section: "", line: "* [[User:$1|$1]]", summary: "" }
    };
    e.observe(() => this.render(t.state));
  }
  focus() {
    var t;
    (t = this.element.querySelector("input")) == null ? void 0 : t.focus();
  }
  render({ preset: t }) {
    const { welcome: e, groups: o, participants: r } = t;
    this.planning.follow(t);
    const n = _(t, this.planning.state);
    this.problems.show(n.length > 0 ? p`${n.map((i) => p`<p>${i}</p>`)}` : null);
    H(p`
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
    const n = (i) => this.change(r(G(i).trim()));
    return p`<label class="accountcreator-follow-field">${e}
			<input type="text" name=${t} dir="auto" maxlength="255" autocomplete="off" spellcheck="false" .value=${o} @change=${n}>
		</label>`;
  }
  stepTemplate(t, e, o) {
    const r = (n) => this.toggle(t, Nt(n));
    return p`<label class="accountcreator-follow-step">
			<input type="checkbox" name="follow" value=${t} .checked=${o} @change=${r}>
			${e}
		</label>`;
  }
  toggle(t, e) {
    var s, c, m, f;
    const { kept: o, planning: r, list: n } = this;
    const { preset: i } = n.state;
    switch (t) {
      case "welcome":
        o.welcome = (s = i.welcome) != null ? s : o.welcome;
        this.change({ welcome: e ? o.welcome : null });
        break;
      case "groups":
        o.groups = (c = i.groups) != null ? c : o.groups;
        this.change({ groups: e ? (m = o.groups) != null ? m : r.usualGroups(n.preset.groupDays) : null });
        break;
      case "participants":
        o.participants = (f = i.participants) != null ? f : o.participants;
        this.change({ participants: e ? o.participants : null });
        break;
    }
  }
  welcomeTemplate(t) {
    const e = (o) => this.change({ welcome: k(g({}, t), { text: G(o) }) });
    return p`<div class="accountcreator-follow-details">
			<label class="accountcreator-follow-field">${l("accountcreator-follow-welcome-text")}
				<textarea name="welcometext" rows="4" dir="auto" spellcheck="false" placeholder=${re} .value=${t.text} @input=${e}></textarea>
			</label>
			<p class="accountcreator-help">${l("accountcreator-follow-welcome-help", ...Mt)}</p>
			${this.preview.template(this.list.state)}
		</div>`;
  }
  groupsTemplate(t) {
    const { groups: e } = this.planning.state;
    const o = this.list.preset.groupDays;
    const r = (i) => {
      const s = Math.round(Number(G(i)));
      this.change({ groups: k(g({}, t), { days: Math.min(o, Math.max(1, s || 1)) }) });
    };
    const n = (i) => (s) => {
      const c = t.names.filter((m) => m !== i);
      this.change({ groups: k(g({}, t), { names: Nt(s) ? [...c, i] : c }) });
    };
    return p`<div class="accountcreator-follow-details">
			<div role="group" aria-label=${l("accountcreator-follow-groups")}>
				${(e != null ? e : []).map(({ name: i, label: s }) => p`<label class="accountcreator-follow-step">
					<input type="checkbox" name="group" value=${i} .checked=${t.names.includes(i)} @change=${n(i)}>
					<bdi>${s}</bdi>
				</label>`)}
			</div>
			<label>${l("accountcreator-follow-days", o)}
				<input type="number" name="groupdays" min="1" max=${o} .value=${String(t.days)} @change=${r}>
			</label>
		</div>`;
  }
  participantsTemplate(t) {
    const { page: e } = this.planning.state;
    const o = e.kind === "found" ? e.sections.map(({ heading: s }) => s) : [];
    const r = (s) => {
      this.change({ participants: g(g({}, t), s) });
    };
    const n = (s) => r({ section: G(s) });
    const i = (s) => r({ line: G(s) });
    return p`<div class="accountcreator-follow-details">
			<div role="status">${e.kind === "asking" ? l("accountcreator-fetching") : w}</div>
			<div role="alert">${e.kind === "failed" ? $(e.because) : w}</div>
			<label class="accountcreator-follow-field">${l("accountcreator-follow-section")}
				<select name="participantsection" @change=${n}>
					<option value="" .selected=${!o.includes(t.section)}>${l("accountcreator-follow-section-choose")}</option>
					${o.map((s) => p`<option value=${s} .selected=${s === t.section}>${P(s)}</option>`)}
				</select>
			</label>
			<label class="accountcreator-follow-field">${l("accountcreator-follow-line-one", Mt[0])}
				<textarea name="participantline" rows="2" dir="auto" spellcheck="false" .value=${t.line} @input=${i}></textarea>
			</label>
		</div>`;
  }
};

// src/ui/list/follow-report.ts
var ne = (a, t) => a[t] !== null;
function ae({ done: a, already: t, failed: e, left: o }) {
  return E([
    a > 0 ? l("accountcreator-follow-count-done", a) : "",
    t > 0 ? l("accountcreator-follow-count-already", t) : "",
    e > 0 ? l("accountcreator-follow-count-failed", e) : "",
    o > 0 ? l("accountcreator-follow-count-left", o) : ""
  ]);
}
function se({ before: a, added: t, after: e }) {
  const o = (r) => r.trim() === "" ? w : p`<div><bdi>${r}</bdi></div>`;
  return p`<div class="accountcreator-addition">
		${o(a)}
		${t.flatMap((r) => r.split("\n")).map((r) => p`<ins><bdi>${r}</bdi></ins>`)}
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
    this.element.className = "accountcreator-follow-report";
    o.observe(() => this.render(t.state));
  }
  focus() {
    var t;
    (t = this.element.querySelector("button")) == null ? void 0 : t.focus();
  }
  render(t) {
    const { preset: e, stage: o, follow: r } = t;
    const n = o.kind === "check";
    if (n) {
      this.planning.follow(e);
    }
    const i = n ? _(e, this.planning.state) : r.stopped ? [
      p`${l("accountcreator-follow-stopped", C(r.stopped.step))} ${$(r.stopped.because)}`
    ] : [];
    this.problems.show(i.length === 0 ? null : p`${i.map((s) => p`<p>${s}</p>`)}`);
    H(p`
			<p><strong>${l("accountcreator-follow-legend")}</strong></p>
			<ul>${A.filter((s) => ne(e, s)).map((s) => this.stepTemplate(s, t))}</ul>
			<div role="alert">${this.problems.element}</div>
			<div role="status">${this.progressText(t)}</div>
			${o.kind === "results" || n ? this.goTemplate(t) : w}
			${e.participants ? this.participantsTemplate(t) : w}`, this.element);
  }
  stepTemplate(t, { preset: e, stage: o }) {
    const r = o.kind === "results" || this.list.rows.some(({ follow: n }) => n == null ? void 0 : n[t]) ? ae(ft(this.list.rows, t)) : "";
    return p`<li data-accountcreator-follow=${t}>
			${Ct([this.planText(t, e), r === "" ? "" : l("accountcreator-follow-counts", r)])}
		</li>`;
  }
  planText(t, { groups: e, participants: o, eventPage: r }) {
    var n;
    switch (t) {
      case "welcome":
        return l("accountcreator-follow-plan-welcome");
      case "groups": {
        const { names: i = [], days: s = 0 } = e != null ? e : {};
        return l("accountcreator-follow-plan-groups", this.groupText(i), s);
      }
      case "participants":
        return l("accountcreator-follow-plan-participants", r, (n = o == null ? void 0 : o.section) != null ? n : "");
      default:
        return R(t);
    }
  }
  groupText(t) {
    var o;
    const e = (o = this.planning.state.groups) != null ? o : [];
    return E(t.map((r) => {
      var n, i;
      return P((i = (n = e.find((s) => s.name === r)) == null ? void 0 : n.label) != null ? i : r);
    }));
  }
  progressText({ follow: { step: t, done: e, total: o, participants: r } }) {
    return t ? l("accountcreator-follow-progress", C(t), e, o) : r.kind === "reading" || r.kind === "saving" ? l("accountcreator-follow-page-busy") : "";
  }
  /** What is left to do, where nothing of it is under way. */
  goTemplate({ preset: t, follow: e, stage: o }) {
    const r = gt(this.list.rows, t, e.participants).length;
    if (r === 0 || e.step !== null || o.kind === "check" && this.list.creatable.length > 0) {
      return w;
    }
    const n = () => {
      void this.run.go();
    };
    return p`<p><button
			type="button" class="accountcreator-plain-button" data-accountcreator-action="follow-up" @click=${n}
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
    const { kind: e, title: o, addition: r } = t;
    const n = () => {
      void this.run.participants.save();
    };
    return p`<div class="accountcreator-participants">
			<p>${l("accountcreator-follow-addition", o)}</p>
			${se(r)}
			<p><button
				type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="save-participants"
				?disabled=${e === "saving"} @click=${n}
			>${l("accountcreator-follow-save", r.added.length)}</button></p>
		</div>`;
  }
};

// taken:checks/ui/shared/text-to-copy
var et = mw.libs.accountCreator.parts.checks.modules[14];

// taken:presets/wiki/read-edit
var ot = mw.libs.accountCreator.parts.presets.modules[0];

// taken:core/wiki/shape
var S = mw.libs.accountCreator.parts.core.modules[75];
var d = mw.libs.accountCreator.parts.core.modules[76];
var v = mw.libs.accountCreator.parts.core.modules[77];
var K = mw.libs.accountCreator.parts.core.modules[78];

// taken:list/wiki/token-post
var rt = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/wiki/wiki-api
var nt = mw.libs.accountCreator.parts.core.modules[80];
var It = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-follow-service.ts
var Dt = (a) => nt + a.join(nt);
var ie = (a) => a.slice(a.indexOf(":") + 1);
function le(a) {
  var t;
  return (t = new DOMParser().parseFromString(a, "text/html").body.textContent) != null ? t : "";
}
function ce(a) {
  return S(a).map(d).map(({ index: t, line: e }) => ({ index: v(t), heading: le(v(e)) })).filter(({ index: t }) => /^\d+$/.test(t));
}
var Q = class {
  /** @param me The person who is logged in */
  constructor(t) {
    this.me = t;
    this.api = new It();
    this.edits = new rt(this.api, "csrf", t);
    this.rights = new rt(this.api, "userrights", t);
  }
  groups() {
    return u(this, null, function* () {
      const t = yield this.ask({ meta: "userinfo", uiprop: "changeablegroups" });
      const { add: e } = d(d(d(t.query).userinfo).changeablegroups);
      const o = K(e);
      if (o.length === 0) {
        return [];
      }
      const r = S(d((yield this.ask({
        meta: "allmessages",
        ammessages: o.map((n) => `group-${n}`).join("|"),
        amenableparser: "1",
        amlang: String(mw.config.get("wgUserLanguage"))
      })).query).allmessages).map(d);
      return o.map((n) => {
        const i = r.find((s) => s.name === `group-${n}`);
        return { name: n, label: v(i == null ? void 0 : i.content) || n };
      });
    });
  }
  haveTalkPage(t) {
    return u(this, null, function* () {
      const e = yield this.ask({ titles: Dt(t.map((o) => `User talk:${o}`)) });
      return new Set(S(d(e.query).pages).map(d).filter(({ missing: o }) => o !== true).map(({ title: o }) => ie(v(o))));
    });
  }
  groupsOf(t) {
    return u(this, null, function* () {
      const e = yield this.ask({ list: "users", ususers: Dt(t), usprop: "groups" });
      return new Map(S(d(e.query).users).map(d).map(({ name: o, groups: r }) => [v(o), K(r)]));
    });
  }
  welcome(t, e, o) {
    return u(this, null, function* () {
      ot(yield this.edits.post({
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
      const n = yield this.rights.post({
        action: "userrights",
        user: t,
        add: e.join("|"),
        expiry: `${o} days`,
        reason: r
      });
      return K(d(n.userrights).added);
    });
  }
  preview(t, e) {
    return u(this, null, function* () {
      const o = yield this.api.post({
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
      return { format: "html", html: v(d(o.parse).text) };
    });
  }
  findPage(t) {
    return u(this, null, function* () {
      const e = yield this.ask({ titles: t, redirects: "1" });
      const o = d(S(d(e.query).pages)[0]);
      if (o.missing === true || o.invalid === true || v(o.title) === "") {
        return null;
      }
      const r = v(o.title);
      const { parse: n } = yield this.api.get({ action: "parse", page: r, prop: "sections", assertuser: this.me });
      return { title: r, sections: ce(d(n).sections) };
    });
  }
  readSection(t, e) {
    return u(this, null, function* () {
      const o = yield this.ask({
        titles: t,
        prop: "revisions",
        rvprop: "ids|content",
        rvslots: "main",
        rvsection: e,
        curtimestamp: "1"
      });
      const r = d(S(d(o.query).pages)[0]);
      const { revid: n, slots: i } = d(S(r.revisions)[0]);
      return {
        text: v(d(d(i).main).content),
        revision: typeof n === "number" ? n : 0,
        readAt: v(o.curtimestamp)
      };
    });
  }
  saveSection(s, c, m, f, y) {
    return u(this, arguments, function* (t, e, { revision: o, readAt: r }, n, i) {
      ot(yield this.edits.post({
        action: "edit",
        title: t,
        section: e,
        text: n,
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
Et(Rt);
function cr(a, t) {
  const e = new Q(t);
  const o = new N(e);
  const r = new j(a, {
    service: e,
    clock: Ft,
    texts: {
      welcomeSummary: () => et("accountcreator-follow-summary-welcome"),
      participantsSummary: (n) => et("accountcreator-follow-summary-participants", n)
    }
  });
  return {
    form: new z(a, o),
    report: new Y(a, r, o),
    lines: Wt,
    columns: { headings: A.map(C), cells: Ot }
  };
}
return { makeFollow: cr };
} };
// </nowiki>
