// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.choice = { on: {"core":"fb694889"}, contents: '8aae0eb6', run: function () {
'use strict';
var he = Object.defineProperty, Pe = Object.defineProperties;
var fe = Object.getOwnPropertyDescriptors;
var H = Object.getOwnPropertySymbols;
var be = Object.prototype.hasOwnProperty, we = Object.prototype.propertyIsEnumerable;
var Y = (e, t, r) => t in e ? he(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, m = (e, t) => {
  for (var r in t || (t = {}))
    be.call(t, r) && Y(e, r, t[r]);
  if (H)
    for (var r of H(t))
      we.call(t, r) && Y(e, r, t[r]);
  return e;
}, d = (e, t) => Pe(e, fe(t));
var M = (e, t, r) => new Promise((s, o) => {
  var n = (l) => {
    try {
      c(r.next(l));
    } catch (u) {
      o(u);
    }
  }, i = (l) => {
    try {
      c(r.throw(l));
    } catch (u) {
      o(u);
    }
  }, c = (l) => l.done ? s(l.value) : Promise.resolve(l.value).then(n, i);
  c((r = r.apply(e, t)).next());
});

// src/i18n/en.json
var B = { "accountcreator-fetching": "Loading …", "accountcreator-presets": "Presets", "accountcreator-preset": "Preset:", "accountcreator-preset-none": "None", "accountcreator-presets-own": "My own", "accountcreator-presets-site": "Of this wiki", "accountcreator-presets-failed": "The presets could not be read.", "accountcreator-preset-unknown": "There is no preset “$1”, neither of this wiki nor of your own.", "accountcreator-preset-no-mode": "The preset “$1” was not used: this wiki has none of the ways to the password that it allows.", "accountcreator-preset-problem-long": "Nothing on $1 is used: the page has more than $2 characters.", "accountcreator-preset-problem-open": "Nothing on $1 is used: the content model of the page is not JSON, so others may be able to edit it.", "accountcreator-preset-problem-json": "Nothing on $1 is used: it is not valid JSON ($2).", "accountcreator-preset-problem-list": "No preset on $1 is used: it has to be an object with a list “$2”.", "accountcreator-preset-problem-nameless": "Preset number $2 on $1 is left out: it needs a name.", "accountcreator-preset-problem-number": "Preset number $2 on $1 is left out.", "accountcreator-preset-problem-twice": "A second preset “$2” on $1 is left out.", "accountcreator-preset-problem-left-out": "The preset “$2” on $1 is left out.", "accountcreator-preset-problem-mode": "The preset “$2” on $1 wants to begin with “$3”, a way to the password that this wiki does not offer.", "accountcreator-preset-problem-ignored": "“$2” on $1 is ignored, as if it were not there.", "accountcreator-preset-problem-partly": "A part of “$2” on $1 is ignored.", "accountcreator-preset-rule-unknown": "“$1” is no known key.", "accountcreator-preset-rule-text": "“$1” has to be one line of text, not longer than $2 characters.", "accountcreator-preset-rule-long": "“$1” has to be a text, not longer than $2 characters.", "accountcreator-preset-rule-unseen": "“$1” has a character that nobody can see, such as a mark that turns the direction of writing around.", "accountcreator-preset-rule-title": "“$1” has to be the title of a page.", "accountcreator-preset-rule-place": "“$1” has to be the title or the address of a page.", "accountcreator-preset-rule-modes": "“$1” has to be a list of these: $2.", "accountcreator-preset-rule-values": "Not known: $1.", "accountcreator-preset-rule-mode": "“$1” has to be one of the ways to the password that the preset offers.", "accountcreator-preset-rule-line": "“$1” has to be a text with “$2”, which stands for the username.", "accountcreator-preset-rule-object": "“$1” has to be an object in braces.", "accountcreator-preset-rule-groups": "“$1” has to be a list of groups, by the names that the software has for them.", "accountcreator-preset-rule-days": "“$1” has to be a number of days, from 1 to $2." };

// taken:core/accounts/contract/parameters
var K = mw.libs.accountCreator.parts.core.modules[20], x = mw.libs.accountCreator.parts.core.modules[24], Q = mw.libs.accountCreator.parts.core.modules[26];

// src/accounts/presets/preset.ts
function V(e, t, r) {
  return e === "" || e === t ? r : e;
}
var v = 10;
function z({ welcome: e, groups: t, participants: r }) {
  return e !== null || t !== null || r !== null;
}

// src/accounts/one/one-preset.ts
var O = class {
  /**
   * @param one
   * @param changed Told when another one is chosen, or none
   */
  constructor(t, r) {
    this.one = t;
    this.changed = r;
    this.groupDays = v;
    /** The name of the one that was chosen; '': none. */
    this.chosen = "";
    /** What that one says. */
    this.reason = "";
  }
  choose({ name: t, passwordModes: r, passwordMode: s, reason: o }) {
    var y;
    let { opening: n, requests: i } = this.one.state, c = (y = n == null ? void 0 : n.site.passwordModes) != null ? y : null, l = r.length === 0 ? c : r.filter((ge) => c === null || c.includes(ge)), u = Q(i, l);
    if (u.length === 0)
      return !1;
    let { form: P } = this.one;
    return P.adopt(i, l), s !== null && u.includes(s) && P.setMode(s), this.giveReason(o), this.tell(t), !0;
  }
  clear() {
    var s;
    let { opening: t, requests: r } = this.one.state;
    this.one.form.adopt(r, (s = t == null ? void 0 : t.site.passwordModes) != null ? s : null), this.giveReason(""), this.tell("");
  }
  giveUpWanted() {
    this.tell(this.chosen);
  }
  giveReason(t) {
    var o;
    let { form: r, state: { values: s } } = this.one;
    r.setValue("reason", V(String((o = s.reason) != null ? o : ""), this.reason, t)), this.reason = t;
  }
  tell(t) {
    this.chosen = t, this.changed();
  }
};

// taken:core/accounts/contract/observable
var X = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var Z = mw.libs.accountCreator.parts.core.modules[30];

// taken:core/accounts/contract/own
var ee = mw.libs.accountCreator.parts.core.modules[18];

// taken:core/accounts/names/unicode-pattern
var te = mw.libs.accountCreator.parts.core.modules[44];

// src/accounts/presets/page-texts.ts
var p = 255, j = te(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]`), F = /[\t\n]/, xe = /[#<>[\]{}|]/;
function R(e) {
  return !xe.test(e) && !F.test(e);
}
function re(e) {
  return /^https?:/i.test(e) ? /^https?:\/\/[^\s<>"]+$/i.test(e) : R(e);
}
function D(e, t, r) {
  return typeof e == "string" && e.length <= t && !j.test(e) && r(e);
}
function se(e) {
  return e.trim() !== "" && D(e, p, R);
}

// src/accounts/presets/read-preset.ts
var _ = 1e4, oe = 60, g = (e) => e.length > oe ? `${e.slice(0, oe)}…` : e, ve = (e) => g(typeof e == "string" ? e : JSON.stringify(e));
function k(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
var T = class e {
  constructor(t, r) {
    this.table = t;
    this.path = r;
    this.faults = [];
    this.read = /* @__PURE__ */ new Set();
  }
  value(t) {
    return this.read.add(t), ee(this.table, t);
  }
  refuse(t, r, s = 0) {
    this.faults.push({ kind: "rule", key: this.path + t, rule: r, most: s });
  }
  /** A text that keeps a rule; '' where there is none. */
  text(t, r, s, o) {
    let n = this.value(t);
    return n === void 0 ? "" : D(n, s, o) ? n : (this.refuse(t, typeof n == "string" && j.test(n) ? "unseen" : r, s), "");
  }
  line(t) {
    return this.text(t, "text", p, (r) => !F.test(r));
  }
  title(t) {
    return this.text(t, "title", p, R);
  }
  place(t) {
    return this.text(t, "place", p, re);
  }
  /** A number of days. */
  days(t, r, s) {
    var n;
    let o = (n = this.value(t)) != null ? n : r;
    return typeof o == "number" && Number.isInteger(o) && o >= 1 && o <= s ? o : (this.refuse(t, "days", s), r);
  }
  /** Those texts of a list that keep a rule; a list without any is a fault. */
  list(t, r, s) {
    let o = this.value(t);
    if (o === void 0)
      return [];
    let n = Array.isArray(o) ? o : [], i = n.filter(s);
    if (i.length === 0 || i.length < n.length) {
      let c = n.filter((l) => !s(l)).map(ve);
      this.faults.push({ kind: "rule", key: this.path + t, rule: r, most: 0, values: c, keeps: i.length > 0 });
    }
    return [...new Set(i)];
  }
  /** What is inside a key; null where there is nothing. */
  inside(t, r) {
    let s = this.value(t);
    if (s == null)
      return null;
    if (!k(s))
      return this.refuse(t, "object"), null;
    let o = new e(s, `${this.path}${t}.`), n = r(o);
    return this.faults.push(...o.end()), n;
  }
  /** The faults; each key that nobody asked for is one. */
  end() {
    let t = Object.keys(this.table).filter((r) => !this.read.has(r));
    return [...this.faults, ...t.map((r) => ({ kind: "unknownKey", key: this.path + g(r) }))];
  }
}, $e = (e) => typeof e == "string" && /^[\w.-]{1,100}$/.test(e);
function ke(e) {
  let t = e.text("text", "long", _, (r) => r.trim() !== "");
  return t === "" && e.refuse("text", "long", _), { text: t, summary: e.line("summary") };
}
function Te(e, t) {
  let r = e.list("names", "groups", $e);
  r.length === 0 && e.refuse("names", "groups");
  let s = e.days("days", t, t);
  return { names: r, days: s };
}
function Se(e) {
  let t = e.line("section"), r = e.text("line", "line", p, (s) => s.includes("$1"));
  return t === "" && e.refuse("section", "text", p), r === "" && e.refuse("line", "line", p), { section: t, line: r, summary: e.line("summary") };
}
function Me(e, t) {
  var s;
  let r = (s = e.value("passwordMode")) != null ? s : null;
  return x(r) && (t.length === 0 || t.includes(r)) ? r : (r !== null && e.refuse("passwordMode", "mode"), null);
}
function Oe(e, t) {
  let r = {
    name: e.line("name"),
    reason: e.line("reason"),
    passwordModes: e.list("passwordModes", "modes", x),
    eventPage: e.title("eventPage"),
    registration: e.place("registration"),
    namePattern: e.line("namePattern"),
    limitRequestPage: e.place("limitRequestPage"),
    slipText: e.text("slipText", "long", _, () => !0),
    welcome: e.inside("welcome", ke),
    groups: e.inside("groups", (s) => Te(s, t)),
    participants: e.inside("participants", Se)
  };
  return d(m({}, r), { passwordMode: Me(e, r.passwordModes) });
}
function E(e, t) {
  var o;
  let r = new T(k(e) ? e : {}, ""), s = Oe(r, t);
  return k(e) || r.refuse("", "object"), { preset: s, fault: (o = r.end()[0]) != null ? o : null };
}

// src/accounts/presets/read-presets.ts
var ne = 1e5, Re = 36500, Ee = { groupDays: v, passwordModes: [] }, N = (e, t) => d(m({}, t), { presets: [], problems: [e] });
function Ne(e) {
  try {
    return { value: JSON.parse(e) };
  } catch (t) {
    return { detail: g(t instanceof Error ? t.message : String(t)) };
  }
}
function Ce({ name: e }, t, r, s) {
  return e.trim() === "" ? { kind: "nameless", number: r, fault: (t == null ? void 0 : t.key) === "name" ? t : null } : t ? { kind: "fault", name: g(e), fault: t } : s ? { kind: "twice", name: g(e) } : null;
}
function Ae(e, { groupDays: t, passwordModes: r }) {
  let s = /* @__PURE__ */ new Map(), o = [];
  return e.forEach((n, i) => {
    let { preset: c, fault: l } = E(n, t), { name: u, passwordMode: P } = c, y = Ce(c, l, i + 1, s.has(u));
    if (y) {
      o.push(y);
      return;
    }
    s.set(u, c), P !== null && r.length > 0 && !r.includes(P) && o.push({ kind: "modeNotOffered", name: g(u), mode: P });
  }), { presets: [...s.values()], problems: o };
}
function Le(e, t) {
  return e.value("presets"), t || e.place("limitRequestPage"), { settings: t != null ? t : {
    groupDays: e.days("groupDays", v, Re),
    passwordModes: e.list("passwordModes", "modes", x)
  }, problems: e.end().map((s) => ({ kind: "setting", fault: s })) };
}
function We(e, t) {
  var i;
  let { settings: r, problems: s } = Le(new T(e, ""), t), o = (i = e.presets) != null ? i : [], n = Array.isArray(o) ? Ae(o, r) : { presets: [], problems: [{ kind: "noList" }] };
  return d(m({}, r), { presets: n.presets, problems: [...s, ...n.problems] });
}
function G(e, t, r) {
  let { text: s, contentModel: o } = e, n = r != null ? r : Ee;
  if (s.trim() === "")
    return d(m({}, n), { presets: [], problems: [] });
  if (!t && o !== "json")
    return N({ kind: "openToOthers" }, n);
  if (s.length > ne)
    return N({ kind: "tooLong", most: ne }, n);
  let i = Ne(s);
  if ("detail" in i)
    return N({ kind: "noJson", detail: i.detail }, n);
  let { value: c } = i;
  return k(c) ? We(c, r) : N({ kind: "noList" }, n);
}

// src/accounts/presets/preset-choice.ts
var q = {
  isReading: !1,
  site: [],
  own: [],
  problems: [],
  error: null,
  refused: { kind: "none" }
}, f = class extends X {
  constructor(r, s) {
    super(q);
    this.service = r;
    this.target = s;
  }
  /** @param wanted The name of one that is to be chosen at once; '' for none */
  read(r = "") {
    return M(this, null, function* () {
      this.change({ isReading: !0, error: null });
      try {
        this.take(yield this.service.readPages()), this.change({ isReading: !1 });
      } catch (s) {
        this.change({ isReading: !1, error: Z.from(s) });
        return;
      }
      r !== "" && this.choose(r);
    });
  }
  /** @param name '' for none; of two with the same name, the person's own */
  choose(r) {
    let { own: s, site: o } = this.state, n = [...s, ...o].find((c) => c.name === r);
    r === "" ? this.target.clear() : n || this.target.giveUpWanted();
    let i = n ? this.target.choose(n) : !0;
    i || this.target.giveUpWanted(), this.change({ refused: r === "" || n && i ? { kind: "none" } : { kind: n ? "noMode" : "unknown", name: r } });
  }
  /** Takes what stands on the two pages now. */
  take({ site: r, own: s }) {
    let o = G(r, !0, null), n = G(s, !1, o), i = ({ title: c }, l) => l.map((u) => ({ title: c, problem: u }));
    this.target.groupDays = o.groupDays, this.change({
      site: o.presets,
      own: n.presets,
      problems: [...i(r, o.problems), ...i(s, n.problems)]
    });
  }
};

// taken:core/ui/shared/messages
var ae = mw.libs.accountCreator.parts.core.modules[61], C = mw.libs.accountCreator.parts.core.modules[63], a = mw.libs.accountCreator.parts.core.modules[64], b = mw.libs.accountCreator.parts.core.modules[65];

// taken:core/accounts/contract/declarations
var ie = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var I = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/ui/shared/wiki-html
var ce = mw.libs.accountCreator.parts.core.modules[71];

// src/ui/shared/preset-texts.ts
var je = "$1", le = (e) => e.map(C).join(mw.msg("comma-separator"));
function Fe({ key: e, rule: t, most: r }) {
  switch (t) {
    case "text":
      return a("accountcreator-preset-rule-text", e, r);
    case "long":
      return a("accountcreator-preset-rule-long", e, r);
    case "unseen":
      return a("accountcreator-preset-rule-unseen", e);
    case "title":
      return a("accountcreator-preset-rule-title", e);
    case "place":
      return a("accountcreator-preset-rule-place", e);
    case "modes":
      return a("accountcreator-preset-rule-modes", e, le(K));
    case "mode":
      return a("accountcreator-preset-rule-mode", e);
    case "line":
      return a("accountcreator-preset-rule-line", e, je);
    case "object":
      return a("accountcreator-preset-rule-object", e);
    case "groups":
      return a("accountcreator-preset-rule-groups", e);
    case "days":
      return a("accountcreator-preset-rule-days", e, r);
    default:
      return I(t);
  }
}
function S(e) {
  if (e.kind === "unknownKey")
    return a("accountcreator-preset-rule-unknown", e.key);
  let { values: t = [] } = e;
  return b([
    Fe(e),
    t.length > 0 ? a("accountcreator-preset-rule-values", le(t)) : ""
  ]);
}
function De(e, t) {
  let r = t.kind === "rule" && t.keeps === !0;
  return b([
    a(r ? "accountcreator-preset-problem-partly" : "accountcreator-preset-problem-ignored", e, t.key),
    S(t)
  ]);
}
function _e({ title: e, problem: t }) {
  switch (t.kind) {
    case "tooLong":
      return a("accountcreator-preset-problem-long", e, t.most);
    case "openToOthers":
      return a("accountcreator-preset-problem-open", e);
    case "noJson":
      return a("accountcreator-preset-problem-json", e, t.detail);
    case "noList":
      return a("accountcreator-preset-problem-list", e, "presets");
    case "nameless":
      return t.fault ? b([
        a("accountcreator-preset-problem-number", e, t.number),
        S(t.fault)
      ]) : a("accountcreator-preset-problem-nameless", e, t.number);
    case "setting":
      return De(e, t.fault);
    case "modeNotOffered":
      return a("accountcreator-preset-problem-mode", e, t.name, t.mode);
    case "twice":
      return a("accountcreator-preset-problem-twice", e, t.name);
    case "fault":
      return b([
        a("accountcreator-preset-problem-left-out", e, t.name),
        S(t.fault)
      ]);
    default:
      return I(t);
  }
}
function J(e, { text: t }) {
  return b([e, ie(t) ? "" : ce(t)]);
}
function Ge({ refused: e }) {
  switch (e.kind) {
    case "none":
      return "";
    case "noMode":
      return a("accountcreator-preset-no-mode", e.name);
    case "unknown":
      return a("accountcreator-preset-unknown", e.name);
  }
}
function A(e) {
  return [
    ...e.error ? [J(a("accountcreator-presets-failed"), e.error)] : [],
    ...e.problems.map(_e),
    Ge(e)
  ].filter((t) => t !== "");
}

// src/ui/one/preset-choice-view.ts
function ue(e, t) {
  return t.length === 0 ? $() : $("<optgroup>").attr("label", e).append(t.map(({ name: r }) => $("<option>").val(r).text(C(r))));
}
var L = class {
  /**
   * @param one
   * @param service
   * @param wanted The name of the one that a link asked for; left out: none
   */
  constructor(t, r, s) {
    this.$element = $("<div>").addClass("accountcreator-field accountcreator-presets");
    this.$select = $("<select>").attr("name", "preset");
    this.$status = $("<span>").attr("role", "status");
    this.$line = $("<p>");
    this.$problems = $("<div>").attr("role", "alert");
    this.preset = new O(t, () => this.$select.val(this.preset.chosen)), this.choice = new f(r, this.preset), this.$element.append(this.$line.append(
      $("<label>").append(document.createTextNode(a("accountcreator-preset")), " ", this.$select),
      " ",
      this.$status
    ), this.$problems), this.$select.on("change", () => this.choice.choose(String(this.$select.val()))), this.choice.observe(() => this.render()), t.observe(({ stage: o }) => this.$element.toggle(o.kind === "form")), this.choice.read(s);
  }
  render() {
    let { state: t } = this.choice, { isReading: r, own: s, site: o } = t;
    this.$select.prop("disabled", r).empty().append(
      $("<option>").val("").text(a("accountcreator-preset-none")),
      ue(a("accountcreator-presets-own"), s),
      // Of two with one name, the person's own is the one.
      ue(a("accountcreator-presets-site"), o.filter(({ name: i }) => !s.some((c) => c.name === i)))
    ).val(this.preset.chosen), this.$line.toggle(r || s.length + o.length > 0), this.$status.text(r ? a("accountcreator-fetching") : "");
    let n = A(t);
    this.$problems.empty().append(n.length === 0 ? $() : new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").append(n.map((i) => $("<p>").text(i)))
    }).$element);
  }
};

// taken:core/accounts/contract/site-page
var pe = mw.libs.accountCreator.parts.core.modules[31];

// taken:core/wiki/shape
var U = mw.libs.accountCreator.parts.core.modules[79], h = mw.libs.accountCreator.parts.core.modules[80], W = mw.libs.accountCreator.parts.core.modules[81];

// taken:core/wiki/wiki-api
var me = mw.libs.accountCreator.parts.core.modules[85];

// src/wiki/mw-preset-pages.ts
var qe = 8;
function de(e, t) {
  let r = h(e.find((n) => h(n).ns === qe === t)), s = h(U(r.revisions)[0]), o = h(h(s.slots).main);
  return {
    title: W(r.title),
    text: W(o.content),
    contentModel: W(o.contentmodel),
    revision: typeof s.revid == "number" ? s.revid : 0
  };
}
var w = class {
  /** @param me The person who is logged in */
  constructor(t) {
    this.me = t;
    this.api = new me();
  }
  readPages() {
    return M(this, null, function* () {
      let t = yield this.api.get({
        action: "query",
        prop: "revisions",
        rvprop: "ids|content",
        rvslots: "main",
        assertuser: this.me,
        titles: `${pe}|User:${this.me}/AccountCreator.json`
      }), r = U(h(t.query).pages);
      return { site: de(r, !0), own: de(r, !1) };
    });
  }
};

// src/app/choice-part.ts
ae(B);
function Ut(e, t) {
  return new L(e, new w(String(mw.config.get("wgUserName"))), t).$element;
}

// choice.js
mw.libs.accountCreator.parts.choice.modules = [se, z, q, f, E, A, J, S, w];
return { presetChoice: Ut };
} };
// </nowiki>
