// <nowiki>
/*!
 * AccountCreator 0.1.0+c097b56d: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.presets = { on: {"core":"da6fccec","checks":"d1301d93","steps":"45f285ad","words":"a305c359","read":"8bd0eb5e","table":"cda2b18f","list":"b94f5ec8"}, contents: 'b5dfd03b', run: function () {
'use strict';
var oe = Object.defineProperty;
var se = Object.defineProperties;
var ae = Object.getOwnPropertyDescriptors;
var M = Object.getOwnPropertySymbols;
var ne = Object.prototype.hasOwnProperty;
var ie = Object.prototype.propertyIsEnumerable;
var W = (r, e, t) => e in r ? oe(r, e, { enumerable: true, configurable: true, writable: true, value: t }) : r[e] = t;
var h = (r, e) => {
  for (var t in e || (e = {}))
    if (ne.call(e, t))
      W(r, t, e[t]);
  if (M)
    for (var t of M(e)) {
      if (ie.call(e, t))
        W(r, t, e[t]);
    }
  return r;
};
var f = (r, e) => se(r, ae(e));
var u = (r, e, t) => {
  return new Promise((o, a) => {
    var n = (c) => {
      try {
        p(t.next(c));
      } catch (d) {
        a(d);
      }
    };
    var i = (c) => {
      try {
        p(t.throw(c));
      } catch (d) {
        a(d);
      }
    };
    var p = (c) => c.done ? o(c.value) : Promise.resolve(c.value).then(n, i);
    p((t = t.apply(r, e)).next());
  });
};

// taken:core/accounts/contract/declarations
var j = mw.libs.accountCreator.parts.core.modules[8];
var P = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/accounts/contract/observable
var F = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var b = mw.libs.accountCreator.parts.core.modules[28];

// taken:list/accounts/presets/read-preset
var L = mw.libs.accountCreator.parts.list.modules[10];
var v = mw.libs.accountCreator.parts.list.modules[11];

// taken:table/accounts/presets/preset
var k = mw.libs.accountCreator.parts.table.modules[2];

// src/accounts/presets/read-presets.ts
var I = 1e5;
var J = 60;
var E = (r) => r.length > J ? `${r.slice(0, J)}…` : r;
var x = (r) => ({ presets: [], problems: [r], groupDays: k });
function ce(r) {
  try {
    return { value: JSON.parse(r) };
  } catch (e) {
    return { detail: E(e instanceof Error ? e.message : String(e)) };
  }
}
function pe(r) {
  return typeof r === "number" && Number.isInteger(r) && r > 0 ? r : k;
}
function le(r, e) {
  const t = /* @__PURE__ */ new Map();
  const o = [];
  r.forEach((a, n) => {
    const { preset: i, fault: p } = v(a, e);
    const { name: c } = i;
    if (c === "") {
      o.push({ kind: "nameless", number: n + 1 });
    } else if (p) {
      o.push({ kind: "fault", name: E(c), fault: p });
    } else if (t.has(c)) {
      o.push({ kind: "twice", name: E(c) });
    } else {
      t.set(c, i);
    }
  });
  return { presets: [...t.values()], problems: o };
}
function R(r, e, t) {
  var d;
  const { text: o, contentModel: a } = r;
  if (o.trim() === "") {
    return { presets: [], problems: [], groupDays: t != null ? t : k };
  }
  if (!e && a !== "json") {
    return x({ kind: "openToOthers" });
  }
  if (o.length > I) {
    return x({ kind: "tooLong", most: I });
  }
  const n = ce(o);
  if ("detail" in n) {
    return x({ kind: "noJson", detail: n.detail });
  }
  const { value: i } = n;
  const p = L(i) ? (d = i.presets) != null ? d : [] : null;
  if (!L(i) || !Array.isArray(p)) {
    return x({ kind: "noList" });
  }
  const c = t != null ? t : pe(i.groupDays);
  return f(h({}, le(p, c)), { groupDays: c });
}

// taken:list/accounts/presets/write-preset
var q = mw.libs.accountCreator.parts.list.modules[13];
var H = mw.libs.accountCreator.parts.list.modules[14];

// src/accounts/list/preset-library.ts
var ue = {
  isReading: false,
  site: [],
  own: [],
  problems: [],
  error: null,
  saved: null,
  refused: { kind: "none" }
};
var $ = class extends F {
  constructor(t, o) {
    super(ue);
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
    const { ownPage: t } = this;
    return t !== null && !this.state.problems.some(({ title: o, problem: a }) => o === t.title && ["tooLong", "openToOthers", "noJson", "noList"].includes(a.kind));
  }
  /** @param wanted The name of one that is to be chosen at once; '' for none */
  read(t = "") {
    return u(this, null, function* () {
      this.change({ isReading: true, error: null });
      try {
        this.take(yield this.service.readPages());
        this.change({ isReading: false });
      } catch (o) {
        this.change({ isReading: false, error: b.from(o) });
        return;
      }
      if (t !== "") {
        this.choose(t);
      }
    });
  }
  /** @param name '' for none; of two with the same name, the person's own */
  choose(t) {
    const { own: o, site: a } = this.state;
    const n = [...o, ...a].find((p) => p.name === t);
    if (t === "") {
      this.list.clear();
    } else if (!n) {
      this.list.giveUpWanted();
    }
    const i = n ? this.list.choose(n) : true;
    if (!i) {
      this.list.giveUpWanted();
    }
    this.change({ refused: t === "" || n && i ? { kind: "none" } : { kind: n ? "noMode" : "unknown", name: t } });
  }
  /** Saves what is settled for the list, on the person's own page, as it is there now. */
  save(t, o) {
    return u(this, null, function* () {
      const a = f(h({}, this.list.current), { name: t });
      const { fault: n } = v(H(a), this.list.groupDays);
      if (n) {
        this.change({ saved: { name: t, error: null, fault: n } });
        return;
      }
      this.change({ isReading: true, saved: null });
      let i = null;
      try {
        yield this.write(a, o);
        this.list.change({ name: t });
      } catch (p) {
        i = b.from(p);
      }
      this.change({ isReading: false, saved: { name: t, error: i, fault: null } });
    });
  }
  /** @throws WikiError */
  write(t, o) {
    return u(this, null, function* () {
      const a = yield this.service.readPages();
      this.take(a);
      if (!this.isOwnReadable) {
        throw new b("unreadable", P(""));
      }
      yield this.service.saveOwn(a.own, q(a.own.text, t), o);
      this.take(yield this.service.readPages());
    });
  }
  take({ site: t, own: o }) {
    const a = R(t, true, null);
    const n = R(o, false, a.groupDays);
    const i = ({ title: p }, c) => c.map((d) => ({ title: p, problem: d }));
    this.ownPage = o;
    this.list.groupDays = a.groupDays;
    this.change({
      site: a.presets,
      own: n.presets,
      saved: null,
      problems: [...i(t, a.problems), ...i(o, n.problems)]
    });
  }
};

// src/i18n/en.json
var U = { "accountcreator-preset": "Preset:", "accountcreator-preset-none": "None", "accountcreator-presets-own": "My own", "accountcreator-presets-site": "Of this wiki", "accountcreator-preset-save": "Save as my preset", "accountcreator-preset-save-help": "Reason, way to the password and everything that follows each account are saved on $1. Everybody can read that page.", "accountcreator-preset-name": "Name of the preset:", "accountcreator-preset-summary": "Save the preset “$1” with AccountCreator", "accountcreator-preset-saved": "“$1” is saved on $2.", "accountcreator-preset-not-saved": "The preset was not saved.", "accountcreator-presets-failed": "The presets could not be read.", "accountcreator-preset-unknown": "There is no preset “$1”, neither of this wiki nor of your own.", "accountcreator-preset-no-mode": "The preset “$1” was not used: this wiki has none of the ways to the password that it allows.", "accountcreator-preset-problem-long": "Nothing on $1 is used: the page has more than $2 characters.", "accountcreator-preset-problem-open": "Nothing on $1 is used: the content model of the page is not JSON, so others may be able to edit it.", "accountcreator-preset-problem-json": "Nothing on $1 is used: it is not valid JSON ($2).", "accountcreator-preset-problem-list": "Nothing on $1 is used: it has to be an object with a list “$2”.", "accountcreator-preset-problem-nameless": "Preset number $2 on $1 is left out: it needs a name.", "accountcreator-preset-problem-twice": "A second preset “$2” on $1 is left out.", "accountcreator-preset-problem-left-out": "The preset “$2” on $1 is left out.", "accountcreator-preset-rule-unknown": "“$1” is no key of a preset.", "accountcreator-preset-rule-text": "“$1” has to be one line of text, not longer than $2 characters.", "accountcreator-preset-rule-long": "“$1” has to be a text, not longer than $2 characters.", "accountcreator-preset-rule-title": "“$1” has to be the title of a page.", "accountcreator-preset-rule-place": "“$1” has to be the title or the address of a page.", "accountcreator-preset-rule-modes": "“$1” has to be a list of these: $2.", "accountcreator-preset-rule-mode": "“$1” has to be one of the ways to the password that the preset offers.", "accountcreator-preset-rule-line": "“$1” has to be a text with “$2”, which stands for the username.", "accountcreator-preset-rule-object": "“$1” has to be an object in braces.", "accountcreator-preset-rule-groups": "“$1” has to be a list of groups, by the names that the software has for them.", "accountcreator-preset-rule-days": "“$1” has to be a number of days, from 1 to $2." };

// taken:table/lit-html/lit-html
var g = mw.libs.accountCreator.parts.table.modules[8];
var G = mw.libs.accountCreator.parts.table.modules[9];
var _ = mw.libs.accountCreator.parts.table.modules[10];

// taken:core/ui/shared/messages
var V = mw.libs.accountCreator.parts.core.modules[57];
var B = mw.libs.accountCreator.parts.core.modules[59];
var s = mw.libs.accountCreator.parts.core.modules[60];
var y = mw.libs.accountCreator.parts.core.modules[61];

// taken:checks/ui/shared/text-to-copy
var D = mw.libs.accountCreator.parts.checks.modules[14];

// taken:core/ui/shared/wiki-html
var Y = mw.libs.accountCreator.parts.core.modules[67];

// taken:table/ui/list/message-box
var z = mw.libs.accountCreator.parts.table.modules[14];

// taken:core/accounts/contract/outcome
var O = mw.libs.accountCreator.parts.core.modules[17];

// src/ui/list/preset-texts.ts
var de = "$1";
function A(r) {
  if (r.kind === "unknownKey") {
    return s("accountcreator-preset-rule-unknown", r.key);
  }
  const { key: e, rule: t, most: o } = r;
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
      return s("accountcreator-preset-rule-line", e, de);
    case "object":
      return s("accountcreator-preset-rule-object", e);
    case "groups":
      return s("accountcreator-preset-rule-groups", e);
    case "days":
      return s("accountcreator-preset-rule-days", e, o);
    default:
      return O(t);
  }
}
function K({ title: r, problem: e }) {
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
      return y([
        s("accountcreator-preset-problem-left-out", r, e.name),
        A(e.fault)
      ]);
    default:
      return O(e);
  }
}

// src/ui/list/presets-view.ts
function Q(r, { text: e }) {
  return y([r, j(e) ? "" : Y(e)]);
}
function he({ refused: r }) {
  switch (r.kind) {
    case "none":
      return "";
    case "noMode":
      return s("accountcreator-preset-no-mode", r.name);
    case "unknown":
      return s("accountcreator-preset-unknown", r.name);
  }
}
function fe({ saved: r }) {
  return (r == null ? void 0 : r.error) ? Q(s("accountcreator-preset-not-saved"), r.error) : (r == null ? void 0 : r.fault) ? y([s("accountcreator-preset-not-saved"), A(r.fault)]) : "";
}
function be({ name: r }, e) {
  return g`<option value=${r} .selected=${r === e}>${B(r)}</option>`;
}
var T = class {
  constructor(e) {
    this.library = e;
    this.element = document.createElement("div");
    this.problems = new z("warning");
    this.chosen = "";
    this.name = "";
    /** So that presets are read once, and one that a link asked for is chosen once. */
    this.hasRead = false;
    this.onChoice = ({ target: e }) => {
      if (e instanceof HTMLSelectElement) {
        this.name = e.value;
        this.library.choose(e.value);
      }
    };
    this.onName = ({ target: e }) => {
      if (e instanceof HTMLInputElement) {
        this.name = e.value;
        this.show();
      }
    };
    this.onSave = () => {
      const e = this.name.trim();
      void this.library.save(e, D("accountcreator-preset-summary", e));
    };
    this.element.className = "accountcreator-presets";
    e.observe(() => this.show());
  }
  focus() {
    var e;
    (e = this.element.querySelector("select")) == null ? void 0 : e.focus();
  }
  render({ preset: e, wantedPreset: t }) {
    this.chosen = e.name;
    if (!this.hasRead) {
      this.hasRead = true;
      this.name = e.name;
      void this.library.read(t);
    } else if (t !== "" && !this.library.state.isReading) {
      this.library.choose(t);
    }
    this.show();
  }
  show() {
    const { state: e } = this.library;
    const t = [
      ...e.error ? [Q(s("accountcreator-presets-failed"), e.error)] : [],
      ...e.problems.map(K),
      he(e),
      fe(e)
    ].filter((o) => o !== "");
    this.problems.show(t.length === 0 ? null : g`${t.map((o) => g`<p>${o}</p>`)}`);
    _(g`
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
    return e.filter(({ name: o }) => !t.some((a) => a.name === o));
  }
  groupTemplate(e, t) {
    return t.length === 0 ? G : g`<optgroup label=${e}>
			${t.map((o) => be(o, this.chosen))}
		</optgroup>`;
  }
};

// taken:core/wiki/shape
var N = mw.libs.accountCreator.parts.core.modules[75];
var l = mw.libs.accountCreator.parts.core.modules[76];
var m = mw.libs.accountCreator.parts.core.modules[77];

// src/wiki/read-edit.ts
function S(r) {
  const e = l(r.edit);
  if (e.result !== "Success") {
    const t = "captcha" in e ? "captcha-edit" : m(e.code) || "edit-failed";
    throw new b(t, P(m(e.info)));
  }
  return typeof e.newrevid === "number" ? e.newrevid : 0;
}

// taken:core/accounts/contract/codes
var X = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/own
var Z = mw.libs.accountCreator.parts.core.modules[18];

// taken:core/wiki/wiki-api
var ee = mw.libs.accountCreator.parts.core.modules[79];
var te = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/token-post.ts
var w = class {
  /**
   * @param api
   * @param type Of the token: `csrf`, `userrights`
   * @param me Whoever else is logged in meanwhile must not be the one who did it
   */
  constructor(e, t, o) {
    this.api = e;
    this.type = t;
    this.me = o;
    this.token = "";
  }
  /** @throws ApiFailure */
  post(e) {
    return u(this, null, function* () {
      if (this.token === "") {
        yield this.fetch();
      }
      try {
        return yield this.send(e);
      } catch (t) {
        if (!(t instanceof ee && X(t.code).retry === "token")) {
          throw t;
        }
        yield this.fetch();
        return this.send(e);
      }
    });
  }
  send(e) {
    return this.api.post(f(h({}, e), { token: this.token, assertuser: this.me }));
  }
  fetch() {
    return u(this, null, function* () {
      const e = yield this.api.get({ action: "query", meta: "tokens", type: this.type, assertuser: this.me });
      this.token = m(Z(l(l(e.query).tokens), `${this.type}token`));
    });
  }
};

// src/wiki/mw-preset-service.ts
var ge = 8;
function re(r, e) {
  const t = l(r.find((n) => l(n).ns === ge === e));
  const o = l(N(t.revisions)[0]);
  const a = l(l(o.slots).main);
  return {
    title: m(t.title),
    text: m(a.content),
    contentModel: m(a.contentmodel),
    revision: typeof o.revid === "number" ? o.revid : 0
  };
}
var C = class {
  /** @param me The person who is logged in */
  constructor(e) {
    this.me = e;
    this.api = new te();
    this.edits = new w(this.api, "csrf", e);
  }
  readPages() {
    return u(this, null, function* () {
      const e = yield this.api.get({
        action: "query",
        prop: "revisions",
        rvprop: "ids|content",
        rvslots: "main",
        assertuser: this.me,
        titles: `MediaWiki:Gadget-AccountCreator-presets.json|User:${this.me}/AccountCreator.json`
      });
      const t = N(l(e.query).pages);
      return { site: re(t, true), own: re(t, false) };
    });
  }
  saveOwn(n, i, p) {
    return u(this, arguments, function* ({ title: e, revision: t }, o, a) {
      S(yield this.edits.post(h({
        action: "edit",
        title: e,
        text: o,
        summary: a,
        contentmodel: "json",
        contentformat: "application/json"
      }, t === 0 ? { createonly: "1" } : { baserevid: String(t), nocreate: "1" })));
    });
  }
};

// src/app/presets-part.ts
V(U);
function St(r, e) {
  return new T(new $(new C(e), r.preset));
}

// presets.js
mw.libs.accountCreator.parts.presets.modules = [S, w];
return { makePresets: St };
} };
// </nowiki>
