// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.presets = { on: {"core":"fb694889","checks":"0bf9255f","choice":"8aae0eb6","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d"}, contents: 'a1d20e25', run: function () {
'use strict';
var G = Object.defineProperty, K = Object.defineProperties;
var Q = Object.getOwnPropertyDescriptors;
var C = Object.getOwnPropertySymbols;
var U = Object.prototype.hasOwnProperty, X = Object.prototype.propertyIsEnumerable;
var T = (r, e, t) => e in r ? G(r, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : r[e] = t, l = (r, e) => {
  for (var t in e || (e = {}))
    U.call(e, t) && T(r, t, e[t]);
  if (C)
    for (var t of C(e))
      X.call(e, t) && T(r, t, e[t]);
  return r;
}, P = (r, e) => K(r, Q(e));
var m = (r, e, t) => new Promise((o, i) => {
  var h = (a) => {
    try {
      c(t.next(a));
    } catch (p) {
      i(p);
    }
  }, d = (a) => {
    try {
      c(t.throw(a));
    } catch (p) {
      i(p);
    }
  }, c = (a) => a.done ? o(a.value) : Promise.resolve(a.value).then(h, d);
  c((t = t.apply(r, e)).next());
});

// taken:core/accounts/contract/declarations
var b = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/accounts/contract/observable
var $ = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var u = mw.libs.accountCreator.parts.core.modules[30];

// taken:choice/accounts/presets/preset-choice
var S = mw.libs.accountCreator.parts.choice.modules[2], L = mw.libs.accountCreator.parts.choice.modules[3];

// taken:choice/accounts/presets/read-preset
var k = mw.libs.accountCreator.parts.choice.modules[4];

// taken:list/accounts/presets/write-preset
var E = mw.libs.accountCreator.parts.list.modules[15], R = mw.libs.accountCreator.parts.list.modules[16], O = mw.libs.accountCreator.parts.list.modules[17];

// src/accounts/list/preset-library.ts
var w = class extends $ {
  constructor(t, o) {
    super(P(l({}, S), { saved: null }));
    this.service = t;
    this.list = o;
    this.ownPage = null;
    this.choice = new L({ readPages: () => this.readPages() }, o), this.choice.observe((i) => this.change(i));
  }
  /** The title of the page on which the person's own presets are; '' before it was read. */
  get ownTitle() {
    var t, o;
    return (o = (t = this.ownPage) == null ? void 0 : t.title) != null ? o : "";
  }
  /** Can the person's own page be written to, as far as it can be read? */
  get isOwnReadable() {
    let { ownPage: t } = this;
    return t !== null && !this.state.problems.some(({ title: o, problem: i }) => o === t.title && ["tooLong", "openToOthers", "noJson", "noList"].includes(i.kind));
  }
  /** @param wanted The name of one that is to be chosen at once; '' for none */
  read(t = "") {
    return this.choice.read(t);
  }
  /** @param name '' for none; of two with the same name, the person's own */
  choose(t) {
    this.choice.choose(t);
  }
  /** Is there a preset of the wiki that one of the person's would hide? */
  hides(t) {
    return this.state.site.some((o) => o.name === t);
  }
  /**
   * Saves what is settled for the list, on the person's own page, as it is there now.
   *
   * @param name
   * @param summary Of the edit
   * @param mayReplace Asked where the page has one of that name
   */
  save(t, o, i) {
    return m(this, null, function* () {
      let h = P(l({}, this.list.current), { name: t }), { fault: d } = k(O(h), this.list.groupDays);
      if (d) {
        this.change({ saved: { name: t, error: null, fault: d } });
        return;
      }
      this.change({ isReading: !0, saved: null });
      let c = null;
      try {
        let { own: a } = yield this.readPages();
        if (!this.isOwnReadable)
          throw new u("unreadable", b(""));
        if (E(a.text, t) && !(yield i())) {
          this.change({ isReading: !1 });
          return;
        }
        let { text: p, preset: J } = R(a.text, h, this.list.groupDays);
        yield this.service.saveOwn(a, p, o), yield this.readPages(), this.list.saved(J);
      } catch (a) {
        c = u.from(a);
      }
      this.change({ isReading: !1, saved: { name: t, error: c, fault: null } });
    });
  }
  /** @throws WikiError */
  readPages() {
    return m(this, null, function* () {
      let t = yield this.service.readPages();
      return this.ownPage = t.own, this.choice.take(t), this.change({ saved: null }), t;
    });
  }
};

// src/i18n/en.json
var M = { "accountcreator-preset-save": "Save as my preset", "accountcreator-preset-save-help": "Reason, way to the password and everything that follows each account are saved on $1. Everybody can read that page.", "accountcreator-preset-name": "Name of the preset:", "accountcreator-preset-summary": "Save the preset “$1” with AccountCreator", "accountcreator-preset-saved": "“$1” is saved on $2.", "accountcreator-preset-replace": "You have a preset “$1” already. Replace it with what is set here?", "accountcreator-preset-hides": "This wiki has a preset “$1”. Yours is used in its place, and hides it from you.", "accountcreator-preset-not-saved": "The preset was not saved." };

// taken:table/lit-html/lit-html
var n = mw.libs.accountCreator.parts.table.modules[11], y = mw.libs.accountCreator.parts.table.modules[12], A = mw.libs.accountCreator.parts.table.modules[13];

// taken:core/ui/shared/ask
var W = mw.libs.accountCreator.parts.core.modules[52];

// taken:core/ui/shared/messages
var N = mw.libs.accountCreator.parts.core.modules[61], H = mw.libs.accountCreator.parts.core.modules[63], s = mw.libs.accountCreator.parts.core.modules[64], F = mw.libs.accountCreator.parts.core.modules[65];

// taken:choice/ui/shared/preset-texts
var I = mw.libs.accountCreator.parts.choice.modules[5], V = mw.libs.accountCreator.parts.choice.modules[6], j = mw.libs.accountCreator.parts.choice.modules[7];

// taken:checks/ui/shared/text-to-copy
var B = mw.libs.accountCreator.parts.checks.modules[15];

// taken:table/ui/list/message-box
var D = mw.libs.accountCreator.parts.table.modules[17];

// src/ui/list/presets-view.ts
function ee({ saved: r }) {
  return r != null && r.error ? V(s("accountcreator-preset-not-saved"), r.error) : r != null && r.fault ? F([s("accountcreator-preset-not-saved"), j(r.fault)]) : "";
}
function te({ name: r }, e) {
  return n`<option value=${r} .selected=${r === e}>${H(r)}</option>`;
}
var f = class {
  constructor(e) {
    this.library = e;
    this.element = document.createElement("div");
    this.problems = new D("warning");
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
      let e = this.name.trim(), t = () => new Promise((o) => {
        W(s("accountcreator-preset-replace", e), s("accountcreator-place-replace")).then(() => o(!0), () => o(!1));
      });
      this.library.save(e, B("accountcreator-preset-summary", e), t);
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
    let { state: e } = this.library, t = [...I(e), ee(e)].filter((o) => o !== "");
    this.problems.show(t.length === 0 ? null : n`${t.map((o) => n`<p>${o}</p>`)}`), A(n`
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
				<p role="status">${this.library.hides(this.name.trim()) ? s("accountcreator-preset-hides", this.name.trim()) : y}</p>
			</details>`, this.element);
  }
  statusText({ isReading: e, saved: t }) {
    return e ? s("accountcreator-fetching") : t && !t.error && !t.fault ? s("accountcreator-preset-saved", t.name, this.library.ownTitle) : "";
  }
  /** Of two with one name, the person's own is the one. */
  ofSiteAlone({ site: e, own: t }) {
    return e.filter(({ name: o }) => !t.some((i) => i.name === o));
  }
  groupTemplate(e, t) {
    return t.length === 0 ? y : n`<optgroup label=${e}>
			${t.map((o) => te(o, this.chosen))}
		</optgroup>`;
  }
};

// taken:choice/wiki/mw-preset-pages
var Y = mw.libs.accountCreator.parts.choice.modules[8];

// taken:core/wiki/shape
var _ = mw.libs.accountCreator.parts.core.modules[80], x = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/read-edit.ts
function g(r) {
  let e = _(r.edit);
  if (e.result !== "Success") {
    let t = "captcha" in e ? "captcha-edit" : x(e.code) || "edit-failed";
    throw new u(t, b(x(e.info)));
  }
  return typeof e.newrevid == "number" ? e.newrevid : 0;
}

// taken:list/wiki/token-post
var q = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/wiki/wiki-api
var z = mw.libs.accountCreator.parts.core.modules[85];

// src/wiki/mw-preset-service.ts
var v = class {
  /** @param me The person who is logged in */
  constructor(e) {
    this.pages = new Y(e), this.edits = new q(new z(), "csrf", e);
  }
  readPages() {
    return this.pages.readPages();
  }
  saveOwn(h, d, c) {
    return m(this, arguments, function* ({ title: e, revision: t }, o, i) {
      g(yield this.edits.post(l({
        action: "edit",
        title: e,
        text: o,
        summary: i,
        contentmodel: "json",
        contentformat: "application/json"
      }, t === 0 ? { createonly: "1" } : { baserevid: String(t), nocreate: "1" })));
    });
  }
};

// src/app/presets-part.ts
N(M);
function Qe(r, e) {
  return new f(new w(new v(e), r.preset));
}

// presets.js
mw.libs.accountCreator.parts.presets.modules = [g];
return { makePresets: Qe };
} };
// </nowiki>
