// <nowiki>
/*!
 * AccountCreator 0.1.0+d40982a7: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.presets = { on: {"core":"93e25198","checks":"290e5465","choice":"2933de70","steps":"536b5d91","words":"50ae718f","read":"cd5f5daa","table":"a8f274fe","list":"c2360861"}, contents: '010e7bc9', run: function () {
'use strict';
var D = Object.defineProperty, J = Object.defineProperties;
var G = Object.getOwnPropertyDescriptors;
var x = Object.getOwnPropertySymbols;
var K = Object.prototype.hasOwnProperty, Q = Object.prototype.propertyIsEnumerable;
var C = (r, e, t) => e in r ? D(r, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : r[e] = t, p = (r, e) => {
  for (var t in e || (e = {}))
    K.call(e, t) && C(r, t, e[t]);
  if (x)
    for (var t of x(e))
      Q.call(e, t) && C(r, t, e[t]);
  return r;
}, P = (r, e) => J(r, G(e));
var l = (r, e, t) => new Promise((o, s) => {
  var u = (n) => {
    try {
      i(t.next(n));
    } catch (v) {
      s(v);
    }
  }, h = (n) => {
    try {
      i(t.throw(n));
    } catch (v) {
      s(v);
    }
  }, i = (n) => n.done ? o(n.value) : Promise.resolve(n.value).then(u, h);
  i((t = t.apply(r, e)).next());
});

// taken:core/accounts/contract/declarations
var d = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/accounts/contract/observable
var T = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var m = mw.libs.accountCreator.parts.core.modules[28];

// taken:choice/accounts/presets/preset-choice
var S = mw.libs.accountCreator.parts.choice.modules[1], $ = mw.libs.accountCreator.parts.choice.modules[2];

// taken:choice/accounts/presets/read-preset
var L = mw.libs.accountCreator.parts.choice.modules[4];

// taken:list/accounts/presets/write-preset
var E = mw.libs.accountCreator.parts.list.modules[13], k = mw.libs.accountCreator.parts.list.modules[14];

// src/accounts/list/preset-library.ts
var b = class extends T {
  constructor(t, o) {
    super(P(p({}, S), { saved: null }));
    this.service = t;
    this.list = o;
    this.ownPage = null;
    this.choice = new $({ readPages: () => this.readPages() }, o), this.choice.observe((s) => this.change(s));
  }
  /** The title of the page on which the person's own presets are; '' before it was read. */
  get ownTitle() {
    var t, o;
    return (o = (t = this.ownPage) == null ? void 0 : t.title) != null ? o : "";
  }
  /** Can the person's own page be written to, as far as it can be read? */
  get isOwnReadable() {
    let { ownPage: t } = this;
    return t !== null && !this.state.problems.some(({ title: o, problem: s }) => o === t.title && ["tooLong", "openToOthers", "noJson", "noList"].includes(s.kind));
  }
  /** @param wanted The name of one that is to be chosen at once; '' for none */
  read(t = "") {
    return this.choice.read(t);
  }
  /** @param name '' for none; of two with the same name, the person's own */
  choose(t) {
    this.choice.choose(t);
  }
  /** Saves what is settled for the list, on the person's own page, as it is there now. */
  save(t, o) {
    return l(this, null, function* () {
      let s = P(p({}, this.list.current), { name: t }), { fault: u } = L(k(s), this.list.groupDays);
      if (u) {
        this.change({ saved: { name: t, error: null, fault: u } });
        return;
      }
      this.change({ isReading: !0, saved: null });
      let h = null;
      try {
        let { own: i } = yield this.readPages();
        if (!this.isOwnReadable)
          throw new m("unreadable", d(""));
        yield this.service.saveOwn(i, E(i.text, s), o), yield this.readPages(), this.list.change({ name: t });
      } catch (i) {
        h = m.from(i);
      }
      this.change({ isReading: !1, saved: { name: t, error: h, fault: null } });
    });
  }
  /** @throws WikiError */
  readPages() {
    return l(this, null, function* () {
      let t = yield this.service.readPages();
      return this.ownPage = t.own, this.choice.take(t), this.change({ saved: null }), t;
    });
  }
};

// src/i18n/en.json
var R = { "accountcreator-preset-save": "Save as my preset", "accountcreator-preset-save-help": "Reason, way to the password and everything that follows each account are saved on $1. Everybody can read that page.", "accountcreator-preset-name": "Name of the preset:", "accountcreator-preset-summary": "Save the preset “$1” with AccountCreator", "accountcreator-preset-saved": "“$1” is saved on $2.", "accountcreator-preset-not-saved": "The preset was not saved." };

// taken:table/lit-html/lit-html
var c = mw.libs.accountCreator.parts.table.modules[10], O = mw.libs.accountCreator.parts.table.modules[11], M = mw.libs.accountCreator.parts.table.modules[12];

// taken:core/ui/shared/messages
var A = mw.libs.accountCreator.parts.core.modules[57], W = mw.libs.accountCreator.parts.core.modules[59], a = mw.libs.accountCreator.parts.core.modules[60], N = mw.libs.accountCreator.parts.core.modules[61];

// taken:choice/ui/shared/preset-texts
var H = mw.libs.accountCreator.parts.choice.modules[5], F = mw.libs.accountCreator.parts.choice.modules[6], I = mw.libs.accountCreator.parts.choice.modules[7];

// taken:checks/ui/shared/text-to-copy
var V = mw.libs.accountCreator.parts.checks.modules[15];

// taken:table/ui/list/message-box
var j = mw.libs.accountCreator.parts.table.modules[16];

// src/ui/list/presets-view.ts
function X({ saved: r }) {
  return r != null && r.error ? F(a("accountcreator-preset-not-saved"), r.error) : r != null && r.fault ? N([a("accountcreator-preset-not-saved"), I(r.fault)]) : "";
}
function Y({ name: r }, e) {
  return c`<option value=${r} .selected=${r === e}>${W(r)}</option>`;
}
var w = class {
  constructor(e) {
    this.library = e;
    this.element = document.createElement("div");
    this.problems = new j("warning");
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
      this.library.save(e, V("accountcreator-preset-summary", e));
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
    let { state: e } = this.library, t = [...H(e), X(e)].filter((o) => o !== "");
    this.problems.show(t.length === 0 ? null : c`${t.map((o) => c`<p>${o}</p>`)}`), M(c`
			<p>
				<label>${a("accountcreator-preset")}
					<select name="preset" ?disabled=${e.isReading} @change=${this.onChoice}>
						<option value="" .selected=${this.chosen === ""}>${a("accountcreator-preset-none")}</option>
						${this.groupTemplate(a("accountcreator-presets-own"), e.own)}
						${this.groupTemplate(a("accountcreator-presets-site"), this.ofSiteAlone(e))}
					</select>
				</label>
				<span role="status">${this.statusText(e)}</span>
			</p>
			<div role="alert">${this.problems.element}</div>
			<details>
				<summary>${a("accountcreator-preset-save")}</summary>
				<p>${a("accountcreator-preset-save-help", this.library.ownTitle)}</p>
				<p>
					<label>${a("accountcreator-preset-name")}
						<input
							type="text" name="presetname" maxlength="255" autocomplete="off" .value=${this.name}
							@input=${this.onName}
						>
					</label>
					<button
						type="button" class="accountcreator-plain-button" data-accountcreator-action="save-preset"
						?disabled=${this.name.trim() === "" || e.isReading} @click=${this.onSave}
					>${a("accountcreator-preset-save")}</button>
				</p>
			</details>`, this.element);
  }
  statusText({ isReading: e, saved: t }) {
    return e ? a("accountcreator-fetching") : t && !t.error && !t.fault ? a("accountcreator-preset-saved", t.name, this.library.ownTitle) : "";
  }
  /** Of two with one name, the person's own is the one. */
  ofSiteAlone({ site: e, own: t }) {
    return e.filter(({ name: o }) => !t.some((s) => s.name === o));
  }
  groupTemplate(e, t) {
    return t.length === 0 ? O : c`<optgroup label=${e}>
			${t.map((o) => Y(o, this.chosen))}
		</optgroup>`;
  }
};

// taken:choice/wiki/mw-preset-pages
var B = mw.libs.accountCreator.parts.choice.modules[8];

// taken:core/wiki/shape
var _ = mw.libs.accountCreator.parts.core.modules[76], y = mw.libs.accountCreator.parts.core.modules[77];

// src/wiki/read-edit.ts
function f(r) {
  let e = _(r.edit);
  if (e.result !== "Success") {
    let t = "captcha" in e ? "captcha-edit" : y(e.code) || "edit-failed";
    throw new m(t, d(y(e.info)));
  }
  return typeof e.newrevid == "number" ? e.newrevid : 0;
}

// taken:list/wiki/token-post
var q = mw.libs.accountCreator.parts.list.modules[19];

// taken:core/wiki/wiki-api
var z = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/mw-preset-service.ts
var g = class {
  /** @param me The person who is logged in */
  constructor(e) {
    this.pages = new B(e), this.edits = new q(new z(), "csrf", e);
  }
  readPages() {
    return this.pages.readPages();
  }
  saveOwn(u, h, i) {
    return l(this, arguments, function* ({ title: e, revision: t }, o, s) {
      f(yield this.edits.post(p({
        action: "edit",
        title: e,
        text: o,
        summary: s,
        contentmodel: "json",
        contentformat: "application/json"
      }, t === 0 ? { createonly: "1" } : { baserevid: String(t), nocreate: "1" })));
    });
  }
};

// src/app/presets-part.ts
A(R);
function De(r, e) {
  return new w(new b(new g(e), r.preset));
}

// presets.js
mw.libs.accountCreator.parts.presets.modules = [f];
return { makePresets: De };
} };
// </nowiki>
