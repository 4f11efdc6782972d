// <nowiki>
/*!
 * AccountCreator 0.1.0+89e19c09: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.draft = { on: {"core":"89359323","checks":"38888fea","steps":"0574167c","read":"096cbdd8","list":"82e27684"}, contents: '4bb25d11', run: function () {
'use strict';
// src/i18n/en.json
var A = { "accountcreator-column-number": "Column $1", "accountcreator-columns": "Columns:", "accountcreator-columns-unused": "; {{PLURAL:$1|one column|$1 columns}} not used", "accountcreator-columns-remembered": "(as you chose for the last list with these headings)", "accountcreator-columns-change": "Change", "accountcreator-columns-done": "Close", "accountcreator-columns-label": "What the columns hold", "accountcreator-columns-both": "$1 + $2", "accountcreator-columns-disputed": "What is in the column “$1”: $2?", "accountcreator-columns-unclear": "It is not clear what each column holds. Please look, and choose.", "accountcreator-columns-nobody": "No column seems to hold names or addresses. Please choose.", "accountcreator-readings-unclear": "This list can be read in {{PLURAL:$1|one way|$1 ways}}. Which is right?", "accountcreator-readings-guess": "It is not certain that these are people, and that their names are whole. Please look at them, and change the list where it is wrong.", "accountcreator-readings": "Ways to read the list", "accountcreator-labelled": "$1: $2", "accountcreator-columns-joined": "First and last name together are the real name: “$1”.", "accountcreator-columns-carried": "Columns that are not used come back in the files that you save.", "accountcreator-columns-confirm": "That is right", "accountcreator-naming": "Usernames for {{PLURAL:$1|one person|$1 people}}", "accountcreator-naming-from": "Made from", "accountcreator-naming-real": "First and last name (real name)", "accountcreator-naming-initial": "Initial and last name", "accountcreator-naming-counted": "A text and a number", "accountcreator-naming-address": "E-mail address, up to the @", "accountcreator-naming-address-public": "A username is public. Names made like this show a part of everybody’s private address.", "accountcreator-naming-example": "Workshop $1", "accountcreator-naming-text": "Text", "accountcreator-naming-number": "First number", "accountcreator-naming-prefix": "Put before each", "accountcreator-naming-suffix": "Put after each", "accountcreator-naming-preview": "Preview", "accountcreator-more-names": "… and {{PLURAL:$1|one more|$1 more}}", "accountcreator-naming-without": "{{PLURAL:$1|One person gets|$1 people get}} no username like this.", "accountcreator-naming-make": "Make {{PLURAL:$1|one username|$1 usernames}}", "accountcreator-naming-made": "{{PLURAL:$1|One username was|$1 usernames were}} made. The check tells whether they are free.", "accountcreator-naming-undo": "Undo", "accountcreator-guests-legend": "Guests of whom nothing is known yet", "accountcreator-guests-range": "$1 … $2", "accountcreator-guests-count": "How many", "accountcreator-guests-add": "Add {{PLURAL:$1|0=guests|one guest|$1 guests}}", "accountcreator-guests-there": "{{PLURAL:$1|One guest is|$1 guests are}} on the list, with passwords made here.", "accountcreator-guests-remove": "Take off the guests" };

// taken:core/ui/shared/messages
var I = mw.libs.accountCreator.parts.core.modules[50];
var G = mw.libs.accountCreator.parts.core.modules[51];
var r = mw.libs.accountCreator.parts.core.modules[52];
var F = mw.libs.accountCreator.parts.core.modules[53];
var q = mw.libs.accountCreator.parts.core.modules[54];

// taken:list/lit-html/lit-html
var c = mw.libs.accountCreator.parts.list.modules[11];
var m = mw.libs.accountCreator.parts.list.modules[12];
var x = mw.libs.accountCreator.parts.list.modules[13];

// taken:list/accounts/list/column-choice
var H = mw.libs.accountCreator.parts.list.modules[0];
var K = mw.libs.accountCreator.parts.list.modules[1];
var j = mw.libs.accountCreator.parts.list.modules[2];
var V = mw.libs.accountCreator.parts.list.modules[3];

// taken:list/accounts/list/row
var y = mw.libs.accountCreator.parts.list.modules[5];

// taken:list/ui/list/column-text
var b = mw.libs.accountCreator.parts.list.modules[14];

// taken:list/ui/list/local-texts
var T = mw.libs.accountCreator.parts.list.modules[15];

// src/ui/list/column-view.ts
var te = 3;
function _({ heading: a }, e) {
  return a === "" ? r("accountcreator-column-number", e + 1) : G(a);
}
function W(a) {
  return T(["username", "realname", "email"].filter((e) => a[e] !== "").map((e) => r("accountcreator-labelled", b(e), a[e])));
}
var D = ({ line: a, username: e, realname: t, email: n }) => JSON.stringify([a, e, t, n]);
function ne(a) {
  var t;
  const e = /* @__PURE__ */ new Map();
  for (const n of a.flatMap(({ rows: s }) => s.map(D))) {
    e.set(n, ((t = e.get(n)) != null ? t : 0) + 1);
  }
  return a.map(({ rows: n }) => {
    const s = n.filter((o) => e.get(D(o)) !== a.length);
    return (s.length > 0 ? s : n).slice(0, te);
  });
}
function ae(a) {
  const e = (n) => a.some((s) => s.meaning === n);
  const t = e("firstname") && e("lastname");
  return T(y.filter((n) => n !== "unused" && e(n) && !(t && n === "lastname")).map((n) => t && n === "firstname" ? r("accountcreator-columns-both", b("firstname"), b("lastname")) : b(n)));
}
function se({ columns: a }, e) {
  const t = H(e);
  if (t.length > 0) {
    return F(t.map((n) => r(
      "accountcreator-columns-disputed",
      _(n, n.place),
      T(n.meanings.map(b))
    )));
  }
  if (e.length < 2 && (a === null || a.length < 2)) {
    return r("accountcreator-readings-guess");
  }
  return a === null || e.length > 1 ? r("accountcreator-readings-unclear", e.length) : a.some(({ meaning: n }) => j(n)) ? r("accountcreator-columns-unclear") : r("accountcreator-columns-nobody");
}
var k = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    /** Null: as it was understood: open where that is not certain. */
    this.isOpen = null;
    /** The ways to take the text, as they were before the person said anything. */
    this.offered = [];
    /** Of each of them. */
    this.people = [];
    this.table = "";
    this.element.className = "accountcreator-columns";
  }
  focus() {
    var e;
    (e = this.element.querySelector("input, select, [data-accountcreator-action=confirm-columns]")) == null ? void 0 : e.focus();
  }
  render({ parsed: e }) {
    if (e) {
      this.follow(e);
    }
    const t = e !== null && (K(e) || this.offered.length > 1);
    x(t ? this.template(e) : m, this.element);
  }
  /** Another table is a question of its own; one to which people are added, or which is answered, stays as it is. */
  follow({ columns: e, readings: t, certain: n }) {
    var o;
    const s = JSON.stringify((o = e == null ? void 0 : e.map(({ heading: i, examples: l }) => [i, l])) != null ? o : null);
    if (s !== this.table) {
      this.table = s;
      this.isOpen = null;
      this.offered = [];
    }
    if (t.length > 1 || this.offered.length === 0) {
      this.people = t === this.offered ? this.people : ne(t);
      this.offered = t;
    }
    if (!n) {
      this.isOpen = true;
    }
  }
  template(e) {
    const t = this.isOpen === true;
    return c`
			<p class="accountcreator-columns-summary" ?hidden=${!e.certain}>
				${this.summaryTemplate(e)}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${String(t)} @click=${() => this.open(!t)}
				>${t ? r("accountcreator-columns-done") : r("accountcreator-columns-change")}</button>
			</p>
			${t ? this.openTemplate(e) : m}`;
  }
  summaryTemplate({ columns: e, remembered: t, readings: n, chosen: s }) {
    var i, l;
    if (e === null) {
      const [u] = (l = (i = n[s]) == null ? void 0 : i.rows) != null ? l : [];
      return c`${u ? W(u) : ""}`;
    }
    const o = e.filter(({ meaning: u }) => u === "unused").length;
    return c`
			<strong>${r("accountcreator-columns")}</strong>
			${ae(e)}${o > 0 ? r("accountcreator-columns-unused", o) : ""}
			${t ? r("accountcreator-columns-remembered") : ""}`;
  }
  openTemplate(e) {
    const { columns: t, certain: n } = e;
    const s = t !== null && t.length > 1;
    const o = !n || this.offered.length < 2 && !s;
    return c`
			<div
				class="accountcreator-columns-question ${n ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${r("accountcreator-columns-label")}
			>
				<p ?hidden=${!o}><strong>${o ? se(e, this.offered) : ""}</strong></p>
				${this.offered.length > 1 ? this.readingsTemplate(e) : s ? m : this.peopleTemplate(0)}
				${s ? c`<div class="accountcreator-column-cards">
					${t.map((i, l) => this.columnTemplate(i, l, t))}
				</div>` : m}
				${s ? this.notesTemplate(t) : m}
				<p ?hidden=${n}>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${() => this.confirm(e)}
					>${r("accountcreator-columns-confirm")}</button>
				</p>
			</div>`;
  }
  /** Some people of a reading. */
  peopleTemplate(e) {
    var t;
    return ((t = this.people[e]) != null ? t : []).map((n) => c`<span class="accountcreator-read-person">${W(n)}</span>`);
  }
  readingsTemplate(e) {
    const t = (i) => JSON.stringify(i == null ? void 0 : i.map(({ meaning: l }) => l));
    const n = new Set(this.offered.map(({ rows: i }) => i.length)).size > 1;
    const s = this.offered.map((i, l) => {
      const u = i.columns ? t(i.columns) === t(e.columns) : l === e.chosen;
      return c`<label class="accountcreator-reading">
				<input
					type="radio" name="reading" value=${l} .checked=${u}
					@change=${() => this.choose(i, e)}
				>
				<span>${n ? c`<span>${r("accountcreator-understood", i.rows.length)}</span>` : m}${this.peopleTemplate(l)}</span>
			</label>`;
    });
    const o = r("accountcreator-readings");
    return c`<div class="accountcreator-readings" role="radiogroup" aria-label=${o}>${s}</div>`;
  }
  columnTemplate(e, t, n) {
    const { meaning: s, examples: o } = e;
    const i = ({ target: u }) => {
      const p = u instanceof HTMLSelectElement ? u.value : "";
      const h = y.find((g) => g === p);
      if (h) {
        this.list.draft.setColumns(V(n.map((g) => g.meaning), t, h));
      }
    };
    const l = y.map((u) => c`<option value=${u} .selected=${u === s}>${b(u)}</option>`);
    return c`<div class="accountcreator-column ${s === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${_(e, t)}</span>
				<select name="column" @change=${i}>${l}</select>
			</label>
			<ul>${o.map((u) => c`<li><bdi>${u}</bdi></li>`)}</ul>
		</div>`;
  }
  /** What becomes of columns that are not what stands there. */
  notesTemplate(e) {
    var s;
    const t = (o) => e.some((i) => i.meaning === o);
    const n = t("firstname") && t("lastname") && ((s = this.list.rows.find(({ request: o }) => o.realname !== "")) == null ? void 0 : s.request.realname);
    return c`
			<p ?hidden=${!n}>${n ? r("accountcreator-columns-joined", n) : ""}</p>
			<p ?hidden=${!t("unused")}>${r("accountcreator-columns-carried")}</p>`;
  }
  open(e) {
    this.isOpen = e;
    this.render(this.list.state);
  }
  confirm({ chosen: e }) {
    var t;
    this.isOpen = false;
    this.list.draft.chooseReading(e);
    this.render(this.list.state);
    (t = this.element.querySelector("[data-accountcreator-action=columns]")) == null ? void 0 : t.focus();
  }
  choose(e, { readings: t }) {
    const n = t.indexOf(e);
    if (n !== -1) {
      this.list.draft.chooseReading(n);
    } else if (e.columns) {
      this.list.draft.setColumns(e.columns.map(({ meaning: s }) => s));
    }
  }
};

// taken:list/accounts/names/lookalike
var C = mw.libs.accountCreator.parts.list.modules[9];

// taken:list/accounts/names/username
var w = mw.libs.accountCreator.parts.list.modules[10];

// src/accounts/names/make-names.ts
var J = /\$(0*)1/;
var z = 1e3;
function re({ realname: a }) {
  return a.split(/\s+/).filter((e) => e !== "");
}
function oe(a) {
  var e;
  return (e = Array.from(a)[0]) != null ? e : "";
}
function ie(a) {
  const e = re(a);
  const t = a.firstName !== "" || a.lastName !== "";
  return t ? { first: a.firstName, last: a.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
}
function N(...a) {
  return a.map((e) => e.trim()).filter((e) => e !== "").join(" ");
}
function ce(a, e) {
  const { first: t, last: n } = ie(a);
  switch (e) {
    case "firstLast":
      return N(t, n);
    case "initialLast":
      return n === "" ? t : N(t && `${oe(t)}.`, n);
    case "real":
      return a.realname || N(t, n);
    case "address":
      return a.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
  }
}
function le(a, e, t) {
  const n = J.exec(a);
  const s = (n == null ? void 0 : n[1]) ? n[1].length + 1 : String(t).length;
  const o = String(e).padStart(s, "0");
  return n ? a.replace(J, o) : N(a, o);
}
function L(a, e, t = [], n = {}) {
  const s = new Set(Array.from(t, C));
  const o = /* @__PURE__ */ new Map();
  const i = (g) => {
    const { canonical: d } = w(`${e.prefix}${g}${e.suffix}`, n);
    const $ = d && C(d);
    if (d === "" || s.has($)) {
      return "";
    }
    s.add($);
    return d;
  };
  const { kind: l, text: u, from: p } = e;
  let h = p;
  return a.map((g) => {
    var O;
    if (l === "counted") {
      const f = p + a.length - 1;
      for (let v = 0; v < z; v++) {
        const U = i(le(u, h++, f));
        if (U !== "") {
          return U;
        }
      }
      return "";
    }
    const d = ce(g, l);
    if (d === "" || w(d, n).problem !== null) {
      return "";
    }
    const $ = (O = o.get(d)) != null ? O : 1;
    for (let f = $; f < $ + z; f++) {
      const v = i(f === 1 ? d : `${d} ${f}`);
      if (v !== "") {
        o.set(d, f + 1);
        return v;
      }
    }
    return "";
  });
}
function B(a) {
  return Array.from({ length: a }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
}

// src/accounts/list/list-names.ts
var P = 500;
function ue({ request: { realname: a, email: e } }) {
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
    const { rows: e, table: t } = this.list;
    return e.filter((n) => this.made.has(n.request.username) && t.edits.edited(n, "username") === n.request.username);
  }
  get guestCount() {
    return this.list.table.guests.length;
  }
  /** The name that each of the nameless would get. */
  preview(e) {
    const t = this.nameless;
    const n = L(t.map(ue), e, this.taken, this.rules);
    return t.map((s, o) => {
      var i;
      return { row: s, name: (i = n[o]) != null ? i : "" };
    });
  }
  /** Gives them these names. Who gets none stays as they are. */
  make(e) {
    const t = this.preview(e).filter(({ name: n }) => n !== "");
    t.forEach(({ name: n }) => this.made.add(n));
    this.list.table.rename(new Map(t.map(({ row: n, name: s }) => [n, s])));
  }
  /** Takes the names back that were made. */
  undo() {
    const e = this.named;
    this.made.clear();
    this.list.table.rename(new Map(e.map((t) => [t, ""])));
  }
  /** What so many guests would be called. */
  guestNames(e, t) {
    return L(B(e), t, this.taken, this.rules).filter((n) => n !== "");
  }
  /** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
  addGuests(e, t) {
    const { table: n, draft: s, state: o } = this.list;
    const i = o.modes.includes("generate") ? "generate" : null;
    s.setGuests([
      ...n.guests,
      ...this.guestNames(e, t).map((l) => ({ username: l, mode: i }))
    ]);
  }
  /** Takes all guests off the list again. */
  removeGuests() {
    this.list.draft.setGuests([]);
  }
  get rules() {
    var e, t;
    return (t = (e = this.list.state.opening) == null ? void 0 : e.rules) != null ? t : {};
  }
  get taken() {
    return this.list.rows.flatMap(({ request: e }) => w(e.username, this.rules).canonical || []);
  }
};

// taken:list/ui/list/message-box
var Y = mw.libs.accountCreator.parts.list.modules[17];

// src/ui/list/naming-view.ts
var S = 3;
var Q = ["real", "initialLast", "counted", "address"];
var me = /* @__PURE__ */ new Map([
  ["make-names", "undo-names"],
  ["undo-names", "make-names"],
  ["add-guests", "remove-guests"],
  ["remove-guests", "add-guests"]
]);
function de(a) {
  switch (a) {
    case "real":
      return r("accountcreator-naming-real");
    case "initialLast":
      return r("accountcreator-naming-initial");
    case "counted":
      return r("accountcreator-naming-counted");
    case "address":
      return r("accountcreator-naming-address");
  }
}
function X(a) {
  return /\$0*1/.test(a) ? a : `${a} $01`;
}
function M({ target: a }) {
  return a instanceof HTMLInputElement || a instanceof HTMLSelectElement ? a.value : "";
}
function Z(a) {
  const e = M(a);
  return /^\d{1,6}$/.test(e) ? Number(e) : 0;
}
var E = class {
  constructor(e) {
    this.element = document.createElement("div");
    this.warning = new Y("warning");
    /** Null: what fits the people. */
    this.kind = null;
    this.from = 1;
    this.prefix = "";
    this.suffix = "";
    this.guests = 0;
    this.onKind = (e) => {
      var n;
      const t = M(e);
      this.kind = (n = Q.find((s) => s === t)) != null ? n : null;
      this.render();
    };
    this.onNumber = (e) => {
      this.from = Z(e);
      this.render();
    };
    this.onGuests = (e) => {
      this.guests = Math.min(P, Z(e));
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
    const { nameless: e, named: t } = this.names;
    const n = e.length > 0 && this.chosen === "address";
    this.warning.show(n ? c`<p>${r("accountcreator-naming-address-public")}</p>` : null);
    x(c`
			${e.length > 0 ? this.namelessTemplate(e.length) : m}
			${t.length > 0 ? c`<p>
				${r("accountcreator-naming-made", t.length)}
				${this.button("undo-names", r("accountcreator-naming-undo"), () => this.names.undo())}
			</p>` : m}
			${this.guestsTemplate()}`, this.element);
  }
  get chosen() {
    var e;
    return (e = this.kind) != null ? e : this.names.nameless.some(({ request: t }) => t.realname !== "") ? "real" : "counted";
  }
  get pattern() {
    return {
      kind: this.chosen,
      text: X(this.text),
      from: this.from,
      prefix: this.prefix,
      suffix: this.suffix
    };
  }
  get guestPattern() {
    return { kind: "counted", text: X(this.guestText), from: 1, prefix: "", suffix: "" };
  }
  namelessTemplate(e) {
    const { chosen: t } = this;
    const n = this.names.preview(this.pattern).filter(({ name: i }) => i !== "");
    const s = Q.map((i) => c`<option value=${i} .selected=${i === t}>${de(i)}</option>`);
    const o = () => this.names.make(this.pattern);
    return c`<fieldset>
			<legend>${r("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${r("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${s}</select>
				</label>
				${t === "counted" ? this.countedTemplate() : m}
				${this.textTemplate("prefix", "nameprefix", r("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", r("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(n, e)}
			<p>${this.button("make-names", r("accountcreator-naming-make", n.length), o, n.length === 0)}</p>
		</fieldset>`;
  }
  countedTemplate() {
    return c`
			${this.textTemplate("text", "nametext", r("accountcreator-naming-text"))}
			<label>${r("accountcreator-naming-number")}
				<input
					type="number" name="namefrom" min="0" max="999999" .value=${String(this.from)}
					@input=${this.onNumber}
				>
			</label>`;
  }
  textTemplate(e, t, n) {
    const s = (o) => {
      this[e] = M(o);
      this.render();
    };
    return c`<label>${n}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${s}
			>
		</label>`;
  }
  previewTemplate(e, t) {
    const n = t - e.length;
    const s = e.slice(0, S).map(({ row: { request: o }, name: i }) => c`<li><bdi>${i}</bdi> <span><bdi>${o.realname || o.email}</bdi></span></li>`);
    return c`
			<ul class="accountcreator-naming-preview" aria-label=${r("accountcreator-naming-preview")}>
				${s}
				${e.length > S ? c`<li>${r("accountcreator-more-names", e.length - S)}</li>` : m}
			</ul>
			<p ?hidden=${n === 0}>${n > 0 ? r("accountcreator-naming-without", n) : ""}</p>`;
  }
  guestsTemplate() {
    var u, p, h;
    const { guests: e, names: t } = this;
    const n = e > 0 ? t.guestNames(e, this.guestPattern) : [];
    const s = n.length > 1 ? (u = n[n.length - 1]) != null ? u : "" : "";
    const o = () => {
      this.guests = 0;
      t.addGuests(e, this.guestPattern);
    };
    const i = r("accountcreator-guests-there", t.guestCount);
    const l = this.button("remove-guests", r("accountcreator-guests-remove"), () => t.removeGuests());
    return c`<fieldset>
			<legend>${r("accountcreator-guests-legend")}</legend>
			<div class="accountcreator-naming-fields">
				<label>${r("accountcreator-guests-count")}
					<input
						type="number" name="guests" min="1" max=${P} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", r("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${n.length === 0}>
				<bdi>${s ? r("accountcreator-guests-range", (p = n[0]) != null ? p : "", s) : (h = n[0]) != null ? h : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", r("accountcreator-guests-add", n.length), o, n.length === 0)}
				${t.guestCount > 0 ? c`${i} ${l}` : m}
			</p>
		</fieldset>`;
  }
  button(e, t, n, s = false) {
    const o = () => {
      n();
      this.render();
      this.keepFocus(e);
    };
    return c`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${s} @click=${o}
		>${t}</button>`;
  }
  /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
  keepFocus(e) {
    var n, s;
    const t = this.element.querySelector(
      `[data-accountcreator-action=${(n = me.get(e)) != null ? n : ""}]:not( :disabled )`
    );
    (s = t != null ? t : this.element.querySelector("[name=guests]")) == null ? void 0 : s.focus();
  }
};

// src/app/draft-part.ts
I(A);
return { ColumnView: k, NamingView: E };
} };
// </nowiki>
