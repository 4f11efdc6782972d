// <nowiki>
/*!
 * AccountCreator 0.1.0+3faabbf2: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.draft = { on: {"core":"3b5cface","checks":"d109be68","steps":"578acaeb","read":"9452437d","list":"37c8bd33"}, contents: '1cee8584', run: function () {
'use strict';
// src/i18n/en.json
var A = { "accountcreator-column-number": "Column $1", "accountcreator-columns": "Columns:", "accountcreator-columns-unused": "; {{PLURAL:$1|one column|$1 columns}} not used", "accountcreator-columns-remembered": "(as you chose for the last list with these headings)", "accountcreator-columns-change": "Change", "accountcreator-columns-done": "Close", "accountcreator-columns-label": "What the columns hold", "accountcreator-columns-both": "$1 + $2", "accountcreator-columns-disputed": "What is in the column “$1”: $2?", "accountcreator-columns-unclear": "It is not clear what each column holds. Please look, and choose.", "accountcreator-columns-nobody": "No column seems to hold names or addresses. Please choose.", "accountcreator-readings-unclear": "This list can be read in {{PLURAL:$1|one way|$1 ways}}. Which is right?", "accountcreator-readings-guess": "It is not certain that these are people, and that their names are whole. Please look at them, and change the list where it is wrong.", "accountcreator-readings": "Ways to read the list", "accountcreator-labelled": "$1: $2", "accountcreator-columns-joined": "First and last name together are the real name: “$1”.", "accountcreator-columns-carried": "Columns that are not used come back in the files that you save.", "accountcreator-columns-confirm": "That is right", "accountcreator-naming": "Usernames for {{PLURAL:$1|one person|$1 people}}", "accountcreator-naming-from": "Made from", "accountcreator-naming-real": "First and last name (real name)", "accountcreator-naming-initial": "Initial and last name", "accountcreator-naming-counted": "A text and a number", "accountcreator-naming-address": "E-mail address, up to the @", "accountcreator-naming-address-public": "A username is public. Names made like this show a part of everybody’s private address.", "accountcreator-naming-example": "Workshop $1", "accountcreator-naming-text": "Text", "accountcreator-naming-number": "First number", "accountcreator-naming-prefix": "Put before each", "accountcreator-naming-suffix": "Put after each", "accountcreator-naming-preview": "Preview", "accountcreator-more-names": "… and {{PLURAL:$1|one more|$1 more}}", "accountcreator-naming-without": "{{PLURAL:$1|One person gets|$1 people get}} no username like this.", "accountcreator-naming-make": "Make {{PLURAL:$1|one username|$1 usernames}}", "accountcreator-naming-made": "{{PLURAL:$1|One username was|$1 usernames were}} made. The check tells whether they are free.", "accountcreator-naming-undo": "Undo", "accountcreator-guests-legend": "Guests of whom nothing is known yet", "accountcreator-guests-range": "$1 … $2", "accountcreator-guests-count": "How many", "accountcreator-guests-add": "Add {{PLURAL:$1|0=guests|one guest|$1 guests}}", "accountcreator-guests-there": "{{PLURAL:$1|One guest is|$1 guests are}} on the list, with passwords made here.", "accountcreator-guests-remove": "Take off the guests" };

// taken:core/ui/shared/messages
var I = mw.libs.accountCreator.parts.core.modules[55];
var G = mw.libs.accountCreator.parts.core.modules[56];
var o = mw.libs.accountCreator.parts.core.modules[57];
var F = mw.libs.accountCreator.parts.core.modules[58];
var q = mw.libs.accountCreator.parts.core.modules[59];

// taken:list/lit-html/lit-html
var i = mw.libs.accountCreator.parts.list.modules[8];
var p = mw.libs.accountCreator.parts.list.modules[9];
var x = mw.libs.accountCreator.parts.list.modules[10];

// taken:list/lit-html/directives/guard
var H = mw.libs.accountCreator.parts.list.modules[7];

// taken:list/accounts/list/column-choice
var K = mw.libs.accountCreator.parts.list.modules[0];
var j = mw.libs.accountCreator.parts.list.modules[1];
var V = mw.libs.accountCreator.parts.list.modules[2];
var W = mw.libs.accountCreator.parts.list.modules[3];

// taken:steps/accounts/list/row
var y = mw.libs.accountCreator.parts.steps.modules[0];

// taken:list/ui/list/column-text
var h = mw.libs.accountCreator.parts.list.modules[11];

// taken:list/ui/list/local-texts
var T = mw.libs.accountCreator.parts.list.modules[13];

// src/ui/list/column-view.ts
var se = 3;
function B({ heading: a }, e) {
  return a === "" ? o("accountcreator-column-number", e + 1) : G(a);
}
function J(a) {
  return T(["username", "realname", "email"].filter((e) => a[e] !== "").map((e) => o("accountcreator-labelled", h(e), a[e])));
}
var D = ({ line: a, username: e, realname: n, email: t }) => [a, e, n, t].join("\n");
function _(a) {
  var n;
  const e = /* @__PURE__ */ new Map();
  for (const t of a.flatMap(({ rows: s }) => s.map(D))) {
    e.set(t, ((n = e.get(t)) != null ? n : 0) + 1);
  }
  return a.map(({ rows: t }) => {
    const s = t.filter((r) => e.get(D(r)) !== a.length);
    return (s.length > 0 ? s : t).slice(0, se);
  });
}
function z(a = []) {
  return a.map((e) => i`<span class="accountcreator-read-person">${J(e)}</span>`);
}
function oe(a) {
  const e = (t) => a.some((s) => s.meaning === t);
  const n = e("firstname") && e("lastname");
  return T(y.filter((t) => t !== "unused" && e(t) && !(n && t === "lastname")).map((t) => n && t === "firstname" ? o("accountcreator-columns-both", h("firstname"), h("lastname")) : h(t)));
}
function re({ columns: a }, e, n) {
  return a ? a.every(({ meaning: t }, s) => {
    var r, c;
    return t === ((c = (r = n.columns) == null ? void 0 : r[s]) == null ? void 0 : c.meaning);
  }) : e === n.chosen;
}
function ce({ columns: a, offered: e }) {
  const n = K(e);
  if (n.length > 0) {
    return F(n.map((t) => o(
      "accountcreator-columns-disputed",
      B(t, t.place),
      T(t.meanings.map(h))
    )));
  }
  if (e.length < 2 && (a === null || a.length < 2)) {
    return o("accountcreator-readings-guess");
  }
  return a === null || e.length > 1 ? o("accountcreator-readings-unclear", e.length) : a.some(({ meaning: t }) => V(t)) ? o("accountcreator-columns-unclear") : o("accountcreator-columns-nobody");
}
var k = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    /** Is it open, and for which table, since the person did something there; else only what is not certain is. */
    this.toggled = null;
    this.element.className = "accountcreator-columns";
  }
  focus() {
    var e;
    (e = this.element.querySelector("input, select, [data-accountcreator-action=confirm-columns]")) == null ? void 0 : e.focus();
  }
  render({ parsed: e }) {
    const n = e !== null && (j(e) || e.offered.length > 1);
    x(n ? this.template(e) : p, this.element);
  }
  isOpen({ table: e, certain: n }) {
    var t;
    return !n || ((t = this.toggled) == null ? void 0 : t.table) === e && this.toggled.isOpen;
  }
  template(e) {
    const n = this.isOpen(e);
    return i`
			<p class="accountcreator-columns-summary" ?hidden=${!e.certain}>
				${this.summaryTemplate(e)}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${String(n)} @click=${() => this.open(e, !n)}
				>${n ? o("accountcreator-columns-done") : o("accountcreator-columns-change")}</button>
			</p>
			${n ? this.openTemplate(e) : p}`;
  }
  summaryTemplate({ columns: e, remembered: n, readings: t, chosen: s }) {
    var c, l;
    if (e === null) {
      const [u] = (l = (c = t[s]) == null ? void 0 : c.rows) != null ? l : [];
      return i`${u ? J(u) : ""}`;
    }
    const r = e.filter(({ meaning: u }) => u === "unused").length;
    return i`
			<strong>${o("accountcreator-columns")}</strong>
			${oe(e)}${r > 0 ? o("accountcreator-columns-unused", r) : ""}
			${n ? o("accountcreator-columns-remembered") : ""}`;
  }
  openTemplate(e) {
    const { columns: n, certain: t, offered: s } = e;
    const r = n !== null && n.length > 1;
    const c = !t || s.length < 2 && !r;
    return i`
			<div
				class="accountcreator-columns-question ${t ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${o("accountcreator-columns-label")}
			>
				<p ?hidden=${!c}><strong>${c ? ce(e) : ""}</strong></p>
				${H([e], () => s.length > 1 ? this.readingsTemplate(e) : r ? p : z(_(s)[0]))}
				${r ? i`<div class="accountcreator-column-cards">
					${n.map((l, u) => this.columnTemplate(l, u, n, e))}
				</div>` : p}
				${r ? this.notesTemplate(n) : p}
				<p ?hidden=${t}>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${() => this.confirm(e)}
					>${o("accountcreator-columns-confirm")}</button>
				</p>
			</div>`;
  }
  readingsTemplate(e) {
    const { offered: n } = e;
    const t = _(n);
    const s = new Set(n.map(({ rows: l }) => l.length)).size > 1;
    const r = n.map((l, u) => i`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${u} .checked=${re(l, u, e)}
				@change=${() => this.choose(l, e)}
			>
			<span>${s ? i`<span>${o("accountcreator-understood", l.rows.length)}</span>` : p}${z(t[u])}</span>
		</label>`);
    const c = o("accountcreator-readings");
    return i`<div class="accountcreator-readings" role="radiogroup" aria-label=${c}>${r}</div>`;
  }
  columnTemplate(e, n, t, { table: s }) {
    const { meaning: r, examples: c } = e;
    const l = ({ target: d }) => {
      const f = d instanceof HTMLSelectElement ? d.value : "";
      const b = y.find((m) => m === f);
      if (b) {
        this.toggled = { table: s, isOpen: true };
        this.list.draft.setColumns(W(t.map((m) => m.meaning), n, b));
      }
    };
    const u = y.map((d) => i`<option value=${d} .selected=${d === r}>${h(d)}</option>`);
    return i`<div class="accountcreator-column ${r === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${B(e, n)}</span>
				<select name="column" @change=${l}>${u}</select>
			</label>
			<ul>${c.map((d) => i`<li><bdi>${d}</bdi></li>`)}</ul>
		</div>`;
  }
  /** What becomes of columns that are not what stands there. */
  notesTemplate(e) {
    var s;
    const n = (r) => e.some((c) => c.meaning === r);
    const t = n("firstname") && n("lastname") && ((s = this.list.rows.find(({ request: r }) => r.realname !== "")) == null ? void 0 : s.request.realname);
    return i`
			<p ?hidden=${!t}>${t ? o("accountcreator-columns-joined", t) : ""}</p>
			<p ?hidden=${!n("unused")}>${o("accountcreator-columns-carried")}</p>`;
  }
  open({ table: e }, n) {
    this.toggled = { table: e, isOpen: n };
    this.render(this.list.state);
  }
  confirm({ chosen: e, table: n }) {
    var t;
    this.toggled = { table: n, isOpen: false };
    this.list.draft.chooseReading(e);
    this.render(this.list.state);
    (t = this.element.querySelector("[data-accountcreator-action=columns]")) == null ? void 0 : t.focus();
  }
  choose(e, { readings: n, table: t }) {
    this.toggled = { table: t, isOpen: true };
    const s = n.indexOf(e);
    if (s !== -1) {
      this.list.draft.chooseReading(s);
    } else if (e.columns) {
      this.list.draft.setColumns(e.columns.map(({ meaning: r }) => r));
    }
  }
};

// taken:list/accounts/names/lookalike
var C = mw.libs.accountCreator.parts.list.modules[5];

// taken:list/accounts/names/username
var w = mw.libs.accountCreator.parts.list.modules[6];

// src/accounts/names/make-names.ts
var Y = /\$(0*)1/;
var Q = 1e3;
function ie({ realname: a }) {
  return a.split(/\s+/).filter((e) => e !== "");
}
function le(a) {
  var e;
  return (e = Array.from(a)[0]) != null ? e : "";
}
function ue(a) {
  const e = ie(a);
  const n = a.firstName !== "" || a.lastName !== "";
  return n ? { first: a.firstName, last: a.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
}
function N(...a) {
  return a.map((e) => e.trim()).filter((e) => e !== "").join(" ");
}
function me(a, e) {
  const { first: n, last: t } = ue(a);
  switch (e) {
    case "firstLast":
      return N(n, t);
    case "initialLast":
      return t === "" ? n : N(n && `${le(n)}.`, t);
    case "real":
      return a.realname || N(n, t);
    case "address":
      return a.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
  }
}
function de(a, e, n) {
  const t = Y.exec(a);
  const s = (t == null ? void 0 : t[1]) ? t[1].length + 1 : String(n).length;
  const r = String(e).padStart(s, "0");
  return t ? a.replace(Y, r) : N(a, r);
}
function L(a, e, n = [], t = {}) {
  const s = new Set(Array.from(n, C));
  const r = /* @__PURE__ */ new Map();
  const c = (b) => {
    const { canonical: m } = w(`${e.prefix}${b}${e.suffix}`, t);
    const $ = m && C(m);
    if (m === "" || s.has($)) {
      return "";
    }
    s.add($);
    return m;
  };
  const { kind: l, text: u, from: d } = e;
  let f = d;
  return a.map((b) => {
    var U;
    if (l === "counted") {
      const g = d + a.length - 1;
      for (let v = 0; v < Q; v++) {
        const O = c(de(u, f++, g));
        if (O !== "") {
          return O;
        }
      }
      return "";
    }
    const m = me(b, l);
    if (m === "" || w(m, t).problem !== null) {
      return "";
    }
    const $ = (U = r.get(m)) != null ? U : 1;
    for (let g = $; g < $ + Q; g++) {
      const v = c(g === 1 ? m : `${m} ${g}`);
      if (v !== "") {
        r.set(m, g + 1);
        return v;
      }
    }
    return "";
  });
}
function X(a) {
  return Array.from({ length: a }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
}

// src/accounts/list/list-names.ts
var P = 500;
function pe({ request: { realname: a, email: e } }) {
  return { firstName: "", lastName: "", realname: a, email: e };
}
var R = class {
  constructor(e) {
    this.list = e;
    /** The names that were made, so that they are known again after the text was read anew. */
    this.made = /* @__PURE__ */ new Set();
  }
  /** Who has no username. */
  get nameless() {
    return this.list.rows.filter(({ request: e }) => e.username === "");
  }
  /** Who has one that was made here. */
  get named() {
    const { rows: e, table: n } = this.list;
    return e.filter((t) => this.made.has(t.request.username) && n.edits.edited(t, "username") === t.request.username);
  }
  get guestCount() {
    return this.list.table.guests.length;
  }
  /** The name that each of the nameless would get. */
  preview(e) {
    const n = this.nameless;
    const t = L(n.map(pe), e, this.taken, this.rules);
    return n.map((s, r) => {
      var c;
      return { row: s, name: (c = t[r]) != null ? c : "" };
    });
  }
  /** Gives them these names. Who gets none stays as they are. */
  make(e) {
    const n = this.preview(e).filter(({ name: t }) => t !== "");
    n.forEach(({ name: t }) => this.made.add(t));
    this.list.table.rename(new Map(n.map(({ row: t, name: s }) => [t, s])));
  }
  /** Takes the names back that were made. */
  undo() {
    const e = this.named;
    this.made.clear();
    this.list.table.rename(new Map(e.map((n) => [n, ""])));
  }
  /** What so many guests would be called. */
  guestNames(e, n) {
    return L(X(e), n, this.taken, this.rules).filter((t) => t !== "");
  }
  /** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
  addGuests(e, n) {
    const { table: t, draft: s, state: r } = this.list;
    const c = r.modes.includes("generate") ? "generate" : null;
    s.setGuests([
      ...t.guests,
      ...this.guestNames(e, n).map((l) => ({ username: l, mode: c }))
    ]);
  }
  /** Takes all guests off the list again. */
  removeGuests() {
    this.list.draft.setGuests([]);
  }
  get rules() {
    var e, n;
    return (n = (e = this.list.state.opening) == null ? void 0 : e.rules) != null ? n : {};
  }
  get taken() {
    return this.list.rows.flatMap(({ request: e }) => w(e.username, this.rules).canonical || []);
  }
};

// taken:list/ui/list/message-box
var Z = mw.libs.accountCreator.parts.list.modules[16];

// src/ui/list/naming-view.ts
var M = 3;
var ee = ["real", "initialLast", "counted", "address"];
var ge = /* @__PURE__ */ new Map([
  ["make-names", "undo-names"],
  ["undo-names", "make-names"],
  ["add-guests", "remove-guests"],
  ["remove-guests", "add-guests"]
]);
function he(a) {
  switch (a) {
    case "real":
      return o("accountcreator-naming-real");
    case "initialLast":
      return o("accountcreator-naming-initial");
    case "counted":
      return o("accountcreator-naming-counted");
    case "address":
      return o("accountcreator-naming-address");
  }
}
function te(a) {
  return /\$0*1/.test(a) ? a : `${a} $01`;
}
function S({ target: a }) {
  return a instanceof HTMLInputElement || a instanceof HTMLSelectElement ? a.value : "";
}
function ne(a) {
  const e = S(a);
  return /^\d{1,6}$/.test(e) ? Number(e) : 0;
}
var E = class {
  constructor(e) {
    this.element = document.createElement("div");
    this.warning = new Z("warning");
    /** Null: what fits the people. */
    this.kind = null;
    this.from = 1;
    this.prefix = "";
    this.suffix = "";
    this.guests = 0;
    this.onKind = (e) => {
      var t;
      const n = S(e);
      this.kind = (t = ee.find((s) => s === n)) != null ? t : null;
      this.render();
    };
    this.onNumber = (e) => {
      this.from = ne(e);
      this.render();
    };
    this.onGuests = (e) => {
      this.guests = Math.min(P, ne(e));
      this.render();
    };
    this.names = new R(e);
    this.element.className = "accountcreator-naming";
    this.text = q("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear()));
    this.guestText = this.text;
  }
  focus() {
    var e;
    (e = this.element.querySelector("select, input")) == null ? void 0 : e.focus();
  }
  render() {
    const { nameless: e, named: n } = this.names;
    const t = e.length > 0 && this.chosen === "address";
    this.warning.show(t ? i`<p>${o("accountcreator-naming-address-public")}</p>` : null);
    x(i`
			${e.length > 0 ? this.namelessTemplate(e.length) : p}
			${n.length > 0 ? i`<p>
				${o("accountcreator-naming-made", n.length)}
				${this.button("undo-names", o("accountcreator-naming-undo"), () => this.names.undo())}
			</p>` : p}
			${this.guestsTemplate()}`, this.element);
  }
  get chosen() {
    var e;
    return (e = this.kind) != null ? e : this.names.nameless.some(({ request: n }) => n.realname !== "") ? "real" : "counted";
  }
  get pattern() {
    return {
      kind: this.chosen,
      text: te(this.text),
      from: this.from,
      prefix: this.prefix,
      suffix: this.suffix
    };
  }
  get guestPattern() {
    return { kind: "counted", text: te(this.guestText), from: 1, prefix: "", suffix: "" };
  }
  namelessTemplate(e) {
    const { chosen: n } = this;
    const t = this.names.preview(this.pattern).filter(({ name: c }) => c !== "");
    const s = ee.map((c) => i`<option value=${c} .selected=${c === n}>${he(c)}</option>`);
    const r = () => this.names.make(this.pattern);
    return i`<fieldset>
			<legend>${o("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${o("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${s}</select>
				</label>
				${n === "counted" ? this.countedTemplate() : p}
				${this.textTemplate("prefix", "nameprefix", o("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", o("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(t, e)}
			<p>${this.button("make-names", o("accountcreator-naming-make", t.length), r, t.length === 0)}</p>
		</fieldset>`;
  }
  countedTemplate() {
    return i`
			${this.textTemplate("text", "nametext", o("accountcreator-naming-text"))}
			<label>${o("accountcreator-naming-number")}
				<input
					type="number" name="namefrom" min="0" max="999999" .value=${String(this.from)}
					@input=${this.onNumber}
				>
			</label>`;
  }
  textTemplate(e, n, t) {
    const s = (r) => {
      this[e] = S(r);
      this.render();
    };
    return i`<label>${t}
			<input
				type="text" name=${n} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${s}
			>
		</label>`;
  }
  previewTemplate(e, n) {
    const t = n - e.length;
    const s = e.slice(0, M).map(({ row: { request: r }, name: c }) => i`<li><bdi>${c}</bdi> <span><bdi>${r.realname || r.email}</bdi></span></li>`);
    return i`
			<ul class="accountcreator-naming-preview" aria-label=${o("accountcreator-naming-preview")}>
				${s}
				${e.length > M ? i`<li>${o("accountcreator-more-names", e.length - M)}</li>` : p}
			</ul>
			<p ?hidden=${t === 0}>${t > 0 ? o("accountcreator-naming-without", t) : ""}</p>`;
  }
  guestsTemplate() {
    var u, d, f;
    const { guests: e, names: n } = this;
    const t = e > 0 ? n.guestNames(e, this.guestPattern) : [];
    const s = t.length > 1 ? (u = t[t.length - 1]) != null ? u : "" : "";
    const r = () => {
      this.guests = 0;
      n.addGuests(e, this.guestPattern);
    };
    const c = o("accountcreator-guests-there", n.guestCount);
    const l = this.button("remove-guests", o("accountcreator-guests-remove"), () => n.removeGuests());
    return i`<fieldset>
			<legend>${o("accountcreator-guests-legend")}</legend>
			<div class="accountcreator-naming-fields">
				<label>${o("accountcreator-guests-count")}
					<input
						type="number" name="guests" min="1" max=${P} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", o("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${t.length === 0}>
				<bdi>${s ? o("accountcreator-guests-range", (d = t[0]) != null ? d : "", s) : (f = t[0]) != null ? f : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", o("accountcreator-guests-add", t.length), r, t.length === 0)}
				${n.guestCount > 0 ? i`${c} ${l}` : p}
			</p>
		</fieldset>`;
  }
  button(e, n, t, s = false) {
    const r = () => {
      t();
      this.render();
      this.keepFocus(e);
    };
    return i`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${s} @click=${r}
		>${n}</button>`;
  }
  /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
  keepFocus(e) {
    var t, s;
    const n = this.element.querySelector(
      `[data-accountcreator-action=${(t = ge.get(e)) != null ? t : ""}]:not( :disabled )`
    );
    (s = n != null ? n : this.element.querySelector("[name=guests]")) == null ? void 0 : s.focus();
  }
};

// src/app/draft-part.ts
I(A);
return { ColumnView: k, NamingView: E };
} };
// </nowiki>
