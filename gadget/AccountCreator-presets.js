// <nowiki>
/*!
 * AccountCreator 0.1.0+558f1468: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.presets = { on: {"core":"5578634d","checks":"2ad3b3bb","steps":"fb282957","words":"7a3d6b8d","read":"3f4331b6","table":"5a22175d","list":"b0156c09"}, contents: 'cb78f053', run: function () {
'use strict';
var ee = Object.defineProperty, te = Object.defineProperties;
var re = Object.getOwnPropertyDescriptors;
var M = Object.getOwnPropertySymbols;
var oe = Object.prototype.hasOwnProperty, se = Object.prototype.propertyIsEnumerable;
var A = (r, e, t) => e in r ? ee(r, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : r[e] = t, h = (r, e) => {
  for (var t in e || (e = {}))
    oe.call(e, t) && A(r, t, e[t]);
  if (M)
    for (var t of M(e))
      se.call(e, t) && A(r, t, e[t]);
  return r;
}, w = (r, e) => te(r, re(e));
var m = (r, e, t) => new Promise((o, n) => {
  var a = (c) => {
    try {
      l(t.next(c));
    } catch (u) {
      n(u);
    }
  }, i = (c) => {
    try {
      l(t.throw(c));
    } catch (u) {
      n(u);
    }
  }, l = (c) => c.done ? o(c.value) : Promise.resolve(c.value).then(a, i);
  l((t = t.apply(r, e)).next());
});

// taken:core/accounts/contract/declarations
var W = mw.libs.accountCreator.parts.core.modules[8], P = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/accounts/contract/observable
var j = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var b = mw.libs.accountCreator.parts.core.modules[28];

// taken:list/accounts/presets/read-preset
var C = mw.libs.accountCreator.parts.list.modules[13], y = mw.libs.accountCreator.parts.list.modules[14];

// taken:table/accounts/presets/preset
var v = mw.libs.accountCreator.parts.table.modules[3];

// src/accounts/presets/read-presets.ts
var F = 1e5, I = 60, L = (r) => r.length > I ? `${r.slice(0, I)}…` : r, x = (r) => ({ presets: [], problems: [r], groupDays: v });
function ne(r) {
  try {
    return { value: JSON.parse(r) };
  } catch (e) {
    return { detail: L(e instanceof Error ? e.message : String(e)) };
  }
}
function ae(r) {
  return typeof r == "number" && Number.isInteger(r) && r > 0 ? r : v;
}
function ie(r, e) {
  let t = /* @__PURE__ */ new Map(), o = [];
  return r.forEach((n, a) => {
    let { preset: i, fault: l } = y(n, e), { name: c } = i;
    c === "" ? o.push({ kind: "nameless", number: a + 1 }) : l ? o.push({ kind: "fault", name: L(c), fault: l }) : t.has(c) ? o.push({ kind: "twice", name: L(c) }) : t.set(c, i);
  }), { presets: [...t.values()], problems: o };
}
function E(r, e, t) {
  var u;
  let { text: o, contentModel: n } = r;
  if (o.trim() === "")
    return { presets: [], problems: [], groupDays: t != null ? t : v };
  if (!e && n !== "json")
    return x({ kind: "openToOthers" });
  if (o.length > F)
    return x({ kind: "tooLong", most: F });
  let a = ne(o);
  if ("detail" in a)
    return x({ kind: "noJson", detail: a.detail });
  let { value: i } = a, l = C(i) ? (u = i.presets) != null ? u : [] : null;
  if (!C(i) || !Array.isArray(l))
    return x({ kind: "noList" });
  let c = t != null ? t : ae(i.groupDays);
  return w(h({}, ie(l, c)), { groupDays: c });
}

// taken:list/accounts/presets/write-preset
var J = mw.libs.accountCreator.parts.list.modules[16], H = mw.libs.accountCreator.parts.list.modules[17];

// src/accounts/list/preset-library.ts
var ce = {
  isReading: !1,
  site: [],
  own: [],
  problems: [],
  error: null,
  saved: null,
  refused: { kind: "none" }
}, k = class extends j {
  constructor(t, o) {
    super(ce);
    this.service = t;
    this.list = o;
    this.ownPage = null;
  }
  /** The title of the page on which the person's own presets are; '' before it was read. */
  get ownTitle() {
    var t, o;
    return (o = (t = this.ownPage) == null ? void 0 : t.title) != null ? o : "";
  }
  /** Can the person's own page be written to, as far as it can be read? */
  get isOwnReadable() {
    let { ownPage: t } = this;
    return t !== null && !this.state.problems.some(({ title: o, problem: n }) => o === t.title && ["tooLong", "openToOthers", "noJson", "noList"].includes(n.kind));
  }
  /** @param wanted The name of one that is to be chosen at once; '' for none */
  read(t = "") {
    return m(this, null, function* () {
      this.change({ isReading: !0, error: null });
      try {
        this.take(yield this.service.readPages()), this.change({ isReading: !1 });
      } catch (o) {
        this.change({ isReading: !1, error: b.from(o) });
        return;
      }
      t !== "" && this.choose(t);
    });
  }
  /** @param name '' for none; of two with the same name, the person's own */
  choose(t) {
    let { own: o, site: n } = this.state, a = [...o, ...n].find((l) => l.name === t);
    t === "" ? this.list.clear() : a || this.list.giveUpWanted();
    let i = a ? this.list.choose(a) : !0;
    i || this.list.giveUpWanted(), this.change({ refused: t === "" || a && i ? { kind: "none" } : { kind: a ? "noMode" : "unknown", name: t } });
  }
  /** Saves what is settled for the list, on the person's own page, as it is there now. */
  save(t, o) {
    return m(this, null, function* () {
      let n = w(h({}, this.list.current), { name: t }), { fault: a } = y(H(n), this.list.groupDays);
      if (a) {
        this.change({ saved: { name: t, error: null, fault: a } });
        return;
      }
      this.change({ isReading: !0, saved: null });
      let i = null;
      try {
        yield this.write(n, o), this.list.change({ name: t });
      } catch (l) {
        i = b.from(l);
      }
      this.change({ isReading: !1, saved: { name: t, error: i, fault: null } });
    });
  }
  /** @throws WikiError */
  write(t, o) {
    return m(this, null, function* () {
      let n = yield this.service.readPages();
      if (this.take(n), !this.isOwnReadable)
        throw new b("unreadable", P(""));
      yield this.service.saveOwn(n.own, J(n.own.text, t), o), this.take(yield this.service.readPages());
    });
  }
  take({ site: t, own: o }) {
    let n = E(t, !0, null), a = E(o, !1, n.groupDays), i = ({ title: l }, c) => c.map((u) => ({ title: l, problem: u }));
    this.ownPage = o, this.list.groupDays = n.groupDays, this.change({
      site: n.presets,
      own: a.presets,
      saved: null,
      problems: [...i(t, n.problems), ...i(o, a.problems)]
    });
  }
};

// src/i18n/en.json
var U = { "accountcreator-preset": "Preset:", "accountcreator-preset-none": "None", "accountcreator-presets-own": "My own", "accountcreator-presets-site": "Of this wiki", "accountcreator-preset-save": "Save as my preset", "accountcreator-preset-save-help": "Reason, way to the password and everything that follows each account are saved on $1. Everybody can read that page.", "accountcreator-preset-name": "Name of the preset:", "accountcreator-preset-summary": "Save the preset “$1” with AccountCreator", "accountcreator-preset-saved": "“$1” is saved on $2.", "accountcreator-preset-not-saved": "The preset was not saved.", "accountcreator-presets-failed": "The presets could not be read.", "accountcreator-preset-unknown": "There is no preset “$1”, neither of this wiki nor of your own.", "accountcreator-preset-no-mode": "The preset “$1” was not used: this wiki has none of the ways to the password that it allows.", "accountcreator-preset-problem-long": "Nothing on $1 is used: the page has more than $2 characters.", "accountcreator-preset-problem-open": "Nothing on $1 is used: the content model of the page is not JSON, so others may be able to edit it.", "accountcreator-preset-problem-json": "Nothing on $1 is used: it is not valid JSON ($2).", "accountcreator-preset-problem-list": "Nothing on $1 is used: it has to be an object with a list “$2”.", "accountcreator-preset-problem-nameless": "Preset number $2 on $1 is left out: it needs a name.", "accountcreator-preset-problem-twice": "A second preset “$2” on $1 is left out.", "accountcreator-preset-problem-left-out": "The preset “$2” on $1 is left out.", "accountcreator-preset-rule-unknown": "“$1” is no key of a preset.", "accountcreator-preset-rule-text": "“$1” has to be one line of text, not longer than $2 characters.", "accountcreator-preset-rule-long": "“$1” has to be a text, not longer than $2 characters.", "accountcreator-preset-rule-title": "“$1” has to be the title of a page.", "accountcreator-preset-rule-place": "“$1” has to be the title or the address of a page.", "accountcreator-preset-rule-modes": "“$1” has to be a list of these: $2.", "accountcreator-preset-rule-mode": "“$1” has to be one of the ways to the password that the preset offers.", "accountcreator-preset-rule-line": "“$1” has to be a text with “$2”, which stands for the username.", "accountcreator-preset-rule-object": "“$1” has to be an object in braces.", "accountcreator-preset-rule-groups": "“$1” has to be a list of groups, by the names that the software has for them.", "accountcreator-preset-rule-days": "“$1” has to be a number of days, from 1 to $2." };

// taken:table/lit-html/lit-html
var f = mw.libs.accountCreator.parts.table.modules[9], G = mw.libs.accountCreator.parts.table.modules[10], _ = mw.libs.accountCreator.parts.table.modules[11];

// taken:core/ui/shared/messages
var q = mw.libs.accountCreator.parts.core.modules[57], V = mw.libs.accountCreator.parts.core.modules[59], s = mw.libs.accountCreator.parts.core.modules[60], g = mw.libs.accountCreator.parts.core.modules[61];

// taken:checks/ui/shared/text-to-copy
var B = mw.libs.accountCreator.parts.checks.modules[14];

// taken:core/ui/shared/wiki-html
var D = mw.libs.accountCreator.parts.core.modules[67];

// taken:table/ui/list/message-box
var Y = mw.libs.accountCreator.parts.table.modules[15];

// taken:core/accounts/contract/outcome
var R = mw.libs.accountCreator.parts.core.modules[17];

// src/ui/list/preset-texts.ts
var pe = "$1";
function O(r) {
  if (r.kind === "unknownKey")
    return s("accountcreator-preset-rule-unknown", r.key);
  let { key: e, rule: t, most: o } = r;
  switch (t) {
    case "text":
      return s("accountcreator-preset-rule-text", e, o);
    case "long":
      return s("accountcreator-preset-rule-long", e, o);
    case "title":
      return s("accountcreator-preset-rule-title", e);
    case "place":
      return s("accountcreator-preset-rule-place", e);
    case "modes":
      return s("accountcreator-preset-rule-modes", e, "mail, generate, type");
    case "mode":
      return s("accountcreator-preset-rule-mode", e);
    case "line":
      return s("accountcreator-preset-rule-line", e, pe);
    case "object":
      return s("accountcreator-preset-rule-object", e);
    case "groups":
      return s("accountcreator-preset-rule-groups", e);
    case "days":
      return s("accountcreator-preset-rule-days", e, o);
    default:
      return R(t);
  }
}
function z({ title: r, problem: e }) {
  switch (e.kind) {
    case "tooLong":
      return s("accountcreator-preset-problem-long", r, e.most);
    case "openToOthers":
      return s("accountcreator-preset-problem-open", r);
    case "noJson":
      return s("accountcreator-preset-problem-json", r, e.detail);
    case "noList":
      return s("accountcreator-preset-problem-list", r, "presets");
    case "nameless":
      return s("accountcreator-preset-problem-nameless", r, e.number);
    case "twice":
      return s("accountcreator-preset-problem-twice", r, e.name);
    case "fault":
      return g([
        s("accountcreator-preset-problem-left-out", r, e.name),
        O(e.fault)
      ]);
    default:
      return R(e);
  }
}

// src/ui/list/presets-view.ts
function K(r, { text: e }) {
  return g([r, W(e) ? "" : D(e)]);
}
function ue({ refused: r }) {
  switch (r.kind) {
    case "none":
      return "";
    case "noMode":
      return s("accountcreator-preset-no-mode", r.name);
    case "unknown":
      return s("accountcreator-preset-unknown", r.name);
  }
}
function me({ saved: r }) {
  return r != null && r.error ? K(s("accountcreator-preset-not-saved"), r.error) : r != null && r.fault ? g([s("accountcreator-preset-not-saved"), O(r.fault)]) : "";
}
function de({ name: r }, e) {
  return f`<option value=${r} .selected=${r === e}>${V(r)}</option>`;
}
var $ = class {
  constructor(e) {
    this.library = e;
    this.element = document.createElement("div");
    this.problems = new Y("warning");
    this.chosen = "";
    this.name = "";
    /** So that presets are read once, and one that a link asked for is chosen once. */
    this.hasRead = !1;
    this.onChoice = ({ target: e }) => {
      e instanceof HTMLSelectElement && (this.name = e.value, this.library.choose(e.value));
    };
    this.onName = ({ target: e }) => {
      e instanceof HTMLInputElement && (this.name = e.value, this.show());
    };
    this.onSave = () => {
      let e = this.name.trim();
      this.library.save(e, B("accountcreator-preset-summary", e));
    };
    this.element.className = "accountcreator-presets", e.observe(() => this.show());
  }
  focus() {
    var e;
    (e = this.element.querySelector("select")) == null || e.focus();
  }
  render({ preset: e, wantedPreset: t }) {
    this.chosen = e.name, this.hasRead ? t !== "" && !this.library.state.isReading && this.library.choose(t) : (this.hasRead = !0, this.name = e.name, this.library.read(t)), this.show();
  }
  show() {
    let { state: e } = this.library, t = [
      ...e.error ? [K(s("accountcreator-presets-failed"), e.error)] : [],
      ...e.problems.map(z),
      ue(e),
      me(e)
    ].filter((o) => o !== "");
    this.problems.show(t.length === 0 ? null : f`${t.map((o) => f`<p>${o}</p>`)}`), _(f`
			<p>
				<label>${s("accountcreator-preset")}
					<select name="preset" ?disabled=${e.isReading} @change=${this.onChoice}>
						<option value="" .selected=${this.chosen === ""}>${s("accountcreator-preset-none")}</option>
						${this.groupTemplate(s("accountcreator-presets-own"), e.own)}
						${this.groupTemplate(s("accountcreator-presets-site"), this.ofSiteAlone(e))}
					</select>
				</label>
				<span role="status">${this.statusText(e)}</span>
			</p>
			<div role="alert">${this.problems.element}</div>
			<details>
				<summary>${s("accountcreator-preset-save")}</summary>
				<p>${s("accountcreator-preset-save-help", this.library.ownTitle)}</p>
				<p>
					<label>${s("accountcreator-preset-name")}
						<input
							type="text" name="presetname" maxlength="255" autocomplete="off" .value=${this.name}
							@input=${this.onName}
						>
					</label>
					<button
						type="button" class="accountcreator-plain-button" data-accountcreator-action="save-preset"
						?disabled=${this.name.trim() === "" || e.isReading} @click=${this.onSave}
					>${s("accountcreator-preset-save")}</button>
				</p>
			</details>`, this.element);
  }
  statusText({ isReading: e, saved: t }) {
    return e ? s("accountcreator-fetching") : t && !t.error && !t.fault ? s("accountcreator-preset-saved", t.name, this.library.ownTitle) : "";
  }
  /** Of two with one name, the person's own is the one. */
  ofSiteAlone({ site: e, own: t }) {
    return e.filter(({ name: o }) => !t.some((n) => n.name === o));
  }
  groupTemplate(e, t) {
    return t.length === 0 ? G : f`<optgroup label=${e}>
			${t.map((o) => de(o, this.chosen))}
		</optgroup>`;
  }
};

// taken:core/wiki/shape
var N = mw.libs.accountCreator.parts.core.modules[75], p = mw.libs.accountCreator.parts.core.modules[76], d = mw.libs.accountCreator.parts.core.modules[77];

// src/wiki/read-edit.ts
function T(r) {
  let e = p(r.edit);
  if (e.result !== "Success") {
    let t = "captcha" in e ? "captcha-edit" : d(e.code) || "edit-failed";
    throw new b(t, P(d(e.info)));
  }
  return typeof e.newrevid == "number" ? e.newrevid : 0;
}

// taken:list/wiki/token-post
var Q = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/wiki/wiki-api
var X = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-preset-service.ts
var he = 8;
function Z(r, e) {
  let t = p(r.find((a) => p(a).ns === he === e)), o = p(N(t.revisions)[0]), n = p(p(o.slots).main);
  return {
    title: d(t.title),
    text: d(n.content),
    contentModel: d(n.contentmodel),
    revision: typeof o.revid == "number" ? o.revid : 0
  };
}
var S = class {
  /** @param me The person who is logged in */
  constructor(e) {
    this.me = e;
    this.api = new X();
    this.edits = new Q(this.api, "csrf", e);
  }
  readPages() {
    return m(this, null, function* () {
      let e = yield this.api.get({
        action: "query",
        prop: "revisions",
        rvprop: "ids|content",
        rvslots: "main",
        assertuser: this.me,
        titles: `MediaWiki:Gadget-AccountCreator-presets.json|User:${this.me}/AccountCreator.json`
      }), t = N(p(e.query).pages);
      return { site: Z(t, !0), own: Z(t, !1) };
    });
  }
  saveOwn(a, i, l) {
    return m(this, arguments, function* ({ title: e, revision: t }, o, n) {
      T(yield this.edits.post(h({
        action: "edit",
        title: e,
        text: o,
        summary: n,
        contentmodel: "json",
        contentformat: "application/json"
      }, t === 0 ? { createonly: "1" } : { baserevid: String(t), nocreate: "1" })));
    });
  }
};

// src/app/presets-part.ts
q(U);
function ft(r, e) {
  return new $(new k(new S(e), r.preset));
}

// presets.js
mw.libs.accountCreator.parts.presets.modules = [T];
return { makePresets: ft };
} };
// </nowiki>
