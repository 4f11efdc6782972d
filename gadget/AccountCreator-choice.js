// <nowiki>
/*!
 * AccountCreator 0.1.0+d40982a7: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.choice = { on: {"core":"93e25198"}, contents: '2933de70', run: function () {
'use strict';
var pe = Object.defineProperty, me = Object.defineProperties;
var de = Object.getOwnPropertyDescriptors;
var F = Object.getOwnPropertySymbols;
var ge = Object.prototype.hasOwnProperty, he = Object.prototype.propertyIsEnumerable;
var U = (t, e, r) => e in t ? pe(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, P = (t, e) => {
  for (var r in e || (e = {}))
    ge.call(e, r) && U(t, r, e[r]);
  if (F)
    for (var r of F(e))
      he.call(e, r) && U(t, r, e[r]);
  return t;
}, b = (t, e) => me(t, de(e));
var y = (t, e, r) => new Promise((s, o) => {
  var n = (c) => {
    try {
      l(r.next(c));
    } catch (u) {
      o(u);
    }
  }, i = (c) => {
    try {
      l(r.throw(c));
    } catch (u) {
      o(u);
    }
  }, l = (c) => c.done ? s(c.value) : Promise.resolve(c.value).then(n, i);
  l((r = r.apply(t, e)).next());
});

// src/i18n/en.json
var q = { "accountcreator-fetching": "Loading …", "accountcreator-presets": "Presets", "accountcreator-preset": "Preset:", "accountcreator-preset-none": "None", "accountcreator-presets-own": "My own", "accountcreator-presets-site": "Of this wiki", "accountcreator-presets-failed": "The presets could not be read.", "accountcreator-preset-unknown": "There is no preset “$1”, neither of this wiki nor of your own.", "accountcreator-preset-no-mode": "The preset “$1” was not used: this wiki has none of the ways to the password that it allows.", "accountcreator-preset-problem-long": "Nothing on $1 is used: the page has more than $2 characters.", "accountcreator-preset-problem-open": "Nothing on $1 is used: the content model of the page is not JSON, so others may be able to edit it.", "accountcreator-preset-problem-json": "Nothing on $1 is used: it is not valid JSON ($2).", "accountcreator-preset-problem-list": "Nothing on $1 is used: it has to be an object with a list “$2”.", "accountcreator-preset-problem-nameless": "Preset number $2 on $1 is left out: it needs a name.", "accountcreator-preset-problem-twice": "A second preset “$2” on $1 is left out.", "accountcreator-preset-problem-left-out": "The preset “$2” on $1 is left out.", "accountcreator-preset-rule-unknown": "“$1” is no key of a preset.", "accountcreator-preset-rule-text": "“$1” has to be one line of text, not longer than $2 characters.", "accountcreator-preset-rule-long": "“$1” has to be a text, not longer than $2 characters.", "accountcreator-preset-rule-title": "“$1” has to be the title of a page.", "accountcreator-preset-rule-place": "“$1” has to be the title or the address of a page.", "accountcreator-preset-rule-modes": "“$1” has to be a list of these: $2.", "accountcreator-preset-rule-mode": "“$1” has to be one of the ways to the password that the preset offers.", "accountcreator-preset-rule-line": "“$1” has to be a text with “$2”, which stands for the username.", "accountcreator-preset-rule-object": "“$1” has to be an object in braces.", "accountcreator-preset-rule-groups": "“$1” has to be a list of groups, by the names that the software has for them.", "accountcreator-preset-rule-days": "“$1” has to be a number of days, from 1 to $2." };

// taken:core/accounts/contract/parameters
var J = mw.libs.accountCreator.parts.core.modules[24];

// src/accounts/presets/preset.ts
var D = ["mail", "generate", "type"];
function H(t, e, r) {
  return t === "" || t === e ? r : t;
}
var d = 10;
function K({ welcome: t, groups: e, participants: r }) {
  return t !== null || e !== null || r !== null;
}

// src/accounts/one/one-preset.ts
var w = class {
  /**
   * @param one
   * @param changed Told when another one is chosen, or none
   */
  constructor(e, r) {
    this.one = e;
    this.changed = r;
    this.groupDays = d;
    /** The name of the one that was chosen; '': none. */
    this.chosen = "";
    /** What that one says. */
    this.reason = "";
  }
  choose({ name: e, passwordModes: r, passwordMode: s, reason: o }) {
    var _;
    let { opening: n, requests: i } = this.one.state, l = (_ = n == null ? void 0 : n.site.passwordModes) != null ? _ : null, c = r.length === 0 ? l : r.filter((ue) => l === null || l.includes(ue)), u = J(i, c);
    if (u.length === 0)
      return !1;
    let { form: I } = this.one;
    return I.adopt(i, c), s !== null && u.includes(s) && I.setMode(s), this.giveReason(o), this.tell(e), !0;
  }
  clear() {
    var s;
    let { opening: e, requests: r } = this.one.state;
    this.one.form.adopt(r, (s = e == null ? void 0 : e.site.passwordModes) != null ? s : null), this.giveReason(""), this.tell("");
  }
  giveUpWanted() {
    this.tell(this.chosen);
  }
  giveReason(e) {
    var o;
    let { form: r, state: { values: s } } = this.one;
    r.setValue("reason", H(String((o = s.reason) != null ? o : ""), this.reason, e)), this.reason = e;
  }
  tell(e) {
    this.chosen = e, this.changed();
  }
};

// taken:core/accounts/contract/observable
var Y = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var Q = mw.libs.accountCreator.parts.core.modules[28];

// taken:core/accounts/contract/own
var V = mw.libs.accountCreator.parts.core.modules[18];

// taken:core/accounts/names/unicode-pattern
var z = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/presets/read-preset.ts
var p = 255, S = 1e4, B = z(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]`), X = /[\t\n]/, Pe = /[#<>[\]{}|]/;
function g(t) {
  return typeof t == "object" && t !== null && !Array.isArray(t);
}
var O = class t {
  constructor(e, r) {
    this.table = e;
    this.path = r;
    this.fault = null;
    this.read = /* @__PURE__ */ new Set();
  }
  value(e) {
    return this.read.add(e), V(this.table, e);
  }
  refuse(e, r, s = 0) {
    var o;
    this.fault = (o = this.fault) != null ? o : { kind: "rule", key: this.path + e, rule: r, most: s };
  }
  /** A text that keeps a rule; '' where there is none. */
  text(e, r, s, o) {
    let n = this.value(e);
    return n === void 0 ? "" : typeof n == "string" && n.length <= s && !B.test(n) && o(n) ? n : (this.refuse(e, r, s), "");
  }
  line(e) {
    return this.text(e, "text", p, (r) => !X.test(r));
  }
  title(e) {
    return this.text(e, "title", p, C);
  }
  /** A page may be given by its address, too. */
  place(e) {
    return this.text(e, "place", p, (r) => /^https?:/i.test(r) ? /^https?:\/\/[^\s<>"]+$/i.test(r) : C(r));
  }
  /** Texts of which each keeps a rule. */
  list(e, r, s) {
    let o = this.value(e);
    return o === void 0 ? [] : Array.isArray(o) && o.length > 0 && o.every(s) ? [...new Set(o)] : (this.refuse(e, r), []);
  }
  /** What is inside a key; null where there is nothing. */
  inside(e, r) {
    var i;
    let s = this.value(e);
    if (s == null)
      return null;
    if (!g(s))
      return this.refuse(e, "object"), null;
    let o = new t(s, `${this.path}${e}.`), n = r(o);
    return this.fault = (i = this.fault) != null ? i : o.end(), n;
  }
  /** The first fault; a key that nobody asked for is one. */
  end() {
    var r;
    let e = Object.keys(this.table).find((s) => !this.read.has(s));
    return (r = this.fault) != null ? r : e === void 0 ? null : { kind: "unknownKey", key: this.path + e };
  }
};
function C(t) {
  return !Pe.test(t) && !X.test(t);
}
function Z(t) {
  return t.trim() !== "" && t.length <= p && !B.test(t) && C(t);
}
var ee = (t) => D.includes(t), be = (t) => typeof t == "string" && /^[\w.-]{1,100}$/.test(t);
function ye(t) {
  let e = t.text("text", "long", S, (r) => r.trim() !== "");
  return e === "" && t.refuse("text", "long", S), { text: e, summary: t.line("summary") };
}
function we(t, e) {
  var o;
  let r = t.list("names", "groups", be), s = (o = t.value("days")) != null ? o : e;
  return typeof s != "number" || !Number.isInteger(s) || s < 1 || s > e ? (t.refuse("days", "days", e), { names: r, days: e }) : (r.length === 0 && t.refuse("names", "groups"), { names: r, days: s });
}
function ve(t) {
  let e = t.line("section"), r = t.text("line", "line", p, (s) => s.includes("$1"));
  return e === "" && t.refuse("section", "text", p), r === "" && t.refuse("line", "line", p), { section: e, line: r, summary: t.line("summary") };
}
function xe(t, e) {
  var s;
  let r = (s = t.value("passwordMode")) != null ? s : null;
  return ee(r) && (e.length === 0 || e.includes(r)) ? r : (r !== null && t.refuse("passwordMode", "mode"), null);
}
function ke(t, e) {
  let r = {
    name: t.line("name"),
    reason: t.line("reason"),
    passwordModes: t.list("passwordModes", "modes", ee),
    eventPage: t.title("eventPage"),
    registration: t.place("registration"),
    namePattern: t.line("namePattern"),
    limitRequestPage: t.place("limitRequestPage"),
    slipText: t.text("slipText", "long", S, () => !0),
    welcome: t.inside("welcome", ye),
    groups: t.inside("groups", (s) => we(s, e)),
    participants: t.inside("participants", ve)
  };
  return b(P({}, r), { passwordMode: xe(t, r.passwordModes) });
}
function v(t, e) {
  let r = new O(g(t) ? t : {}, ""), s = ke(r, e);
  return g(t) || r.refuse("", "object"), { preset: s, fault: r.end() };
}

// src/accounts/presets/read-presets.ts
var te = 1e5, re = 60, R = (t) => t.length > re ? `${t.slice(0, re)}…` : t, x = (t) => ({ presets: [], problems: [t], groupDays: d });
function $e(t) {
  try {
    return { value: JSON.parse(t) };
  } catch (e) {
    return { detail: R(e instanceof Error ? e.message : String(e)) };
  }
}
function Te(t) {
  return typeof t == "number" && Number.isInteger(t) && t > 0 ? t : d;
}
function Me(t, e) {
  let r = /* @__PURE__ */ new Map(), s = [];
  return t.forEach((o, n) => {
    let { preset: i, fault: l } = v(o, e), { name: c } = i;
    c === "" ? s.push({ kind: "nameless", number: n + 1 }) : l ? s.push({ kind: "fault", name: R(c), fault: l }) : r.has(c) ? s.push({ kind: "twice", name: R(c) }) : r.set(c, i);
  }), { presets: [...r.values()], problems: s };
}
function E(t, e, r) {
  var u;
  let { text: s, contentModel: o } = t;
  if (s.trim() === "")
    return { presets: [], problems: [], groupDays: r != null ? r : d };
  if (!e && o !== "json")
    return x({ kind: "openToOthers" });
  if (s.length > te)
    return x({ kind: "tooLong", most: te });
  let n = $e(s);
  if ("detail" in n)
    return x({ kind: "noJson", detail: n.detail });
  let { value: i } = n, l = g(i) ? (u = i.presets) != null ? u : [] : null;
  if (!g(i) || !Array.isArray(l))
    return x({ kind: "noList" });
  let c = r != null ? r : Te(i.groupDays);
  return b(P({}, Me(l, c)), { groupDays: c });
}

// src/accounts/presets/preset-choice.ts
var N = {
  isReading: !1,
  site: [],
  own: [],
  problems: [],
  error: null,
  refused: { kind: "none" }
}, h = class extends Y {
  constructor(r, s) {
    super(N);
    this.service = r;
    this.target = s;
  }
  /** @param wanted The name of one that is to be chosen at once; '' for none */
  read(r = "") {
    return y(this, null, function* () {
      this.change({ isReading: !0, error: null });
      try {
        this.take(yield this.service.readPages()), this.change({ isReading: !1 });
      } catch (s) {
        this.change({ isReading: !1, error: Q.from(s) });
        return;
      }
      r !== "" && this.choose(r);
    });
  }
  /** @param name '' for none; of two with the same name, the person's own */
  choose(r) {
    let { own: s, site: o } = this.state, n = [...s, ...o].find((l) => l.name === r);
    r === "" ? this.target.clear() : n || this.target.giveUpWanted();
    let i = n ? this.target.choose(n) : !0;
    i || this.target.giveUpWanted(), this.change({ refused: r === "" || n && i ? { kind: "none" } : { kind: n ? "noMode" : "unknown", name: r } });
  }
  /** Takes what stands on the two pages now. */
  take({ site: r, own: s }) {
    let o = E(r, !0, null), n = E(s, !1, o.groupDays), i = ({ title: l }, c) => c.map((u) => ({ title: l, problem: u }));
    this.target.groupDays = o.groupDays, this.change({
      site: o.presets,
      own: n.presets,
      problems: [...i(r, o.problems), ...i(s, n.problems)]
    });
  }
};

// taken:core/ui/shared/messages
var se = mw.libs.accountCreator.parts.core.modules[57], oe = mw.libs.accountCreator.parts.core.modules[59], a = mw.libs.accountCreator.parts.core.modules[60], W = mw.libs.accountCreator.parts.core.modules[61];

// taken:core/accounts/contract/declarations
var ne = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var A = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/ui/shared/wiki-html
var ae = mw.libs.accountCreator.parts.core.modules[67];

// src/ui/shared/preset-texts.ts
var Se = "$1";
function j(t) {
  if (t.kind === "unknownKey")
    return a("accountcreator-preset-rule-unknown", t.key);
  let { key: e, rule: r, most: s } = t;
  switch (r) {
    case "text":
      return a("accountcreator-preset-rule-text", e, s);
    case "long":
      return a("accountcreator-preset-rule-long", e, s);
    case "title":
      return a("accountcreator-preset-rule-title", e);
    case "place":
      return a("accountcreator-preset-rule-place", e);
    case "modes":
      return a("accountcreator-preset-rule-modes", e, "mail, generate, type");
    case "mode":
      return a("accountcreator-preset-rule-mode", e);
    case "line":
      return a("accountcreator-preset-rule-line", e, Se);
    case "object":
      return a("accountcreator-preset-rule-object", e);
    case "groups":
      return a("accountcreator-preset-rule-groups", e);
    case "days":
      return a("accountcreator-preset-rule-days", e, s);
    default:
      return A(r);
  }
}
function Oe({ title: t, problem: e }) {
  switch (e.kind) {
    case "tooLong":
      return a("accountcreator-preset-problem-long", t, e.most);
    case "openToOthers":
      return a("accountcreator-preset-problem-open", t);
    case "noJson":
      return a("accountcreator-preset-problem-json", t, e.detail);
    case "noList":
      return a("accountcreator-preset-problem-list", t, "presets");
    case "nameless":
      return a("accountcreator-preset-problem-nameless", t, e.number);
    case "twice":
      return a("accountcreator-preset-problem-twice", t, e.name);
    case "fault":
      return W([
        a("accountcreator-preset-problem-left-out", t, e.name),
        j(e.fault)
      ]);
    default:
      return A(e);
  }
}
function L(t, { text: e }) {
  return W([t, ne(e) ? "" : ae(e)]);
}
function Ce({ refused: t }) {
  switch (t.kind) {
    case "none":
      return "";
    case "noMode":
      return a("accountcreator-preset-no-mode", t.name);
    case "unknown":
      return a("accountcreator-preset-unknown", t.name);
  }
}
function k(t) {
  return [
    ...t.error ? [L(a("accountcreator-presets-failed"), t.error)] : [],
    ...t.problems.map(Oe),
    Ce(t)
  ].filter((e) => e !== "");
}

// src/ui/one/preset-choice-view.ts
function ie(t, e) {
  return e.length === 0 ? $() : $("<optgroup>").attr("label", t).append(e.map(({ name: r }) => $("<option>").val(r).text(oe(r))));
}
var T = class {
  /**
   * @param one
   * @param service
   * @param wanted The name of the one that a link asked for; left out: none
   */
  constructor(e, r, s) {
    this.$element = $("<div>").addClass("accountcreator-field accountcreator-presets");
    this.$select = $("<select>").attr("name", "preset");
    this.$status = $("<span>").attr("role", "status");
    this.$problems = $("<div>").attr("role", "alert");
    this.preset = new w(e, () => this.$select.val(this.preset.chosen)), this.choice = new h(r, this.preset), this.$element.append(
      $("<p>").append($("<label>").append(document.createTextNode(a("accountcreator-preset")), " ", this.$select), " ", this.$status),
      this.$problems
    ), this.$select.on("change", () => this.choice.choose(String(this.$select.val()))), this.choice.observe(() => this.render()), e.observe(({ stage: o }) => this.$element.toggle(o.kind === "form")), this.choice.read(s);
  }
  render() {
    let { state: e } = this.choice, { isReading: r, own: s, site: o } = e;
    this.$select.prop("disabled", r).empty().append(
      $("<option>").val("").text(a("accountcreator-preset-none")),
      ie(a("accountcreator-presets-own"), s),
      // Of two with one name, the person's own is the one.
      ie(a("accountcreator-presets-site"), o.filter(({ name: i }) => !s.some((l) => l.name === i)))
    ).val(this.preset.chosen), this.$status.text(r ? a("accountcreator-fetching") : "");
    let n = k(e);
    this.$problems.empty().append(n.length === 0 ? $() : new OO.ui.MessageWidget({
      type: "warning",
      label: $("<div>").append(n.map((i) => $("<p>").text(i)))
    }).$element);
  }
};

// taken:core/wiki/shape
var G = mw.libs.accountCreator.parts.core.modules[75], m = mw.libs.accountCreator.parts.core.modules[76], M = mw.libs.accountCreator.parts.core.modules[77];

// taken:core/wiki/wiki-api
var ce = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-preset-pages.ts
var Re = 8;
function le(t, e) {
  let r = m(t.find((n) => m(n).ns === Re === e)), s = m(G(r.revisions)[0]), o = m(m(s.slots).main);
  return {
    title: M(r.title),
    text: M(o.content),
    contentModel: M(o.contentmodel),
    revision: typeof s.revid == "number" ? s.revid : 0
  };
}
var f = class {
  /** @param me The person who is logged in */
  constructor(e) {
    this.me = e;
    this.api = new ce();
  }
  readPages() {
    return y(this, null, function* () {
      let e = yield this.api.get({
        action: "query",
        prop: "revisions",
        rvprop: "ids|content",
        rvslots: "main",
        assertuser: this.me,
        titles: `MediaWiki:Gadget-AccountCreator-presets.json|User:${this.me}/AccountCreator.json`
      }), r = G(m(e.query).pages);
      return { site: le(r, !0), own: le(r, !1) };
    });
  }
};

// src/app/choice-part.ts
se(q);
function Mt(t, e) {
  return new T(t, new f(String(mw.config.get("wgUserName"))), e).$element;
}

// choice.js
mw.libs.accountCreator.parts.choice.modules = [K, N, h, Z, v, k, L, j, f];
return { presetChoice: Mt };
} };
// </nowiki>
