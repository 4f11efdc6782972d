// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.draft = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d"}, contents: '22a281cb', run: function () {
'use strict';
var ge = Object.defineProperty;
var A = Object.getOwnPropertySymbols;
var he = Object.prototype.hasOwnProperty, fe = Object.prototype.propertyIsEnumerable;
var I = (a, e, t) => e in a ? ge(a, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : a[e] = t, G = (a, e) => {
  for (var t in e || (e = {}))
    he.call(e, t) && I(a, t, e[t]);
  if (A)
    for (var t of A(e))
      fe.call(e, t) && I(a, t, e[t]);
  return a;
};
var j = (a, e, t) => new Promise((n, r) => {
  var o = (c) => {
    try {
      m(t.next(c));
    } catch (l) {
      r(l);
    }
  }, i = (c) => {
    try {
      m(t.throw(c));
    } catch (l) {
      r(l);
    }
  }, m = (c) => c.done ? n(c.value) : Promise.resolve(c.value).then(o, i);
  m((t = t.apply(a, e)).next());
});

// src/i18n/en.json
var F = { "accountcreator-column-number": "Column $1", "accountcreator-columns": "Columns:", "accountcreator-columns-unused": "; {{PLURAL:$1|1=one column|$1 columns}} not used", "accountcreator-columns-remembered": "(as you chose for your last list with these headings)", "accountcreator-columns-change": "Change", "accountcreator-columns-done": "Close", "accountcreator-columns-label": "What the columns contain", "accountcreator-columns-both": "$1 + $2", "accountcreator-columns-disputed": "What is in the column “$1”: $2?", "accountcreator-columns-unclear": "It is not clear what each column contains. Check and choose.", "accountcreator-columns-nobody": "No column seems to contain names or addresses. Choose.", "accountcreator-readings-unclear": "This list can be read in {{PLURAL:$1|1=one way|$1 ways}}. Which is right?", "accountcreator-readings-guess": "It is not certain that these are people, or that their names are complete. Check them, and correct the list where it is wrong.", "accountcreator-readings": "Ways to read the list", "accountcreator-labelled": "$1: $2", "accountcreator-columns-joined": "First and last name together are the real name: “$1”.", "accountcreator-columns-carried": "Unused columns are kept in the files that you save.", "accountcreator-columns-confirm": "This is correct", "accountcreator-naming": "Usernames for {{PLURAL:$1|1=one person|$1 people}}", "accountcreator-naming-from": "Made from", "accountcreator-naming-real": "First and last name (real name)", "accountcreator-naming-initial": "Initial and last name", "accountcreator-naming-counted": "A text and a number", "accountcreator-naming-address": "E-mail address, up to the @", "accountcreator-naming-address-public": "Usernames are public. These show a part of everyone’s private e-mail address.", "accountcreator-naming-example": "Workshop $1", "accountcreator-naming-text": "Text", "accountcreator-naming-number": "First number", "accountcreator-naming-prefix": "Put before each", "accountcreator-naming-suffix": "Put after each", "accountcreator-naming-preview": "Preview", "accountcreator-more-names": "… and {{PLURAL:$1|1=one more|$1 more}}", "accountcreator-naming-without": "{{PLURAL:$1|1=One person gets|$1 people get}} no username like this.", "accountcreator-naming-make": "Make {{PLURAL:$1|1=one username|$1 usernames}}", "accountcreator-naming-made": "{{PLURAL:$1|1=One username was|$1 usernames were}} made. The check shows whether they are free.", "accountcreator-naming-undo": "Undo", "accountcreator-guests-legend": "Guests whose names you do not know yet", "accountcreator-guests-range": "$1 … $2", "accountcreator-guests-count": "How many", "accountcreator-guests-add": "Add {{PLURAL:$1|0=guests|1=one guest|$1 guests}}", "accountcreator-guests-there": "{{PLURAL:$1|1=One guest is|$1 guests are}} on the list, with generated passwords.", "accountcreator-guests-remove": "Remove the guests" };

// taken:core/ui/shared/messages
var H = mw.libs.accountCreator.parts.core.modules[61], q = mw.libs.accountCreator.parts.core.modules[63], s = mw.libs.accountCreator.parts.core.modules[64], K = mw.libs.accountCreator.parts.core.modules[65];

// src/accounts/names/alternatives.ts
function D(a) {
  var e;
  return (e = Array.from(a)[0]) != null ? e : "";
}
function V(a) {
  var r;
  let e = a.split(" ").filter((o) => o !== ""), [t = ""] = e, n = (r = e[e.length - 1]) != null ? r : "";
  return e.length < 2 ? [] : [
    [...e.slice(0, -1), D(n)].join(" "),
    [D(t), ...e.slice(1)].join(" "),
    e.join(""),
    ...e.length > 2 ? [`${t} ${n}`] : []
  ];
}
function W(a, e = {}) {
  var l;
  let { realname: t = "", year: n, place: r = "" } = e, o = t.trim().replace(/\s+/g, " "), i = [...o === "" ? [] : [o, ...V(o)], ...V(a)];
  for (let d of [r.trim(), n === void 0 ? "" : String(n)])
    d !== "" && !a.includes(d) && i.push(`${a} ${d}`);
  let [, m = a, c = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(a)) != null ? l : [];
  for (let d = c === "" ? 2 : Number(c) + 1; i.length < 40; d++)
    i.push(c === "" ? `${a} ${d}` : m + String(d));
  return [...new Set(i)].filter((d) => d !== a);
}

// taken:core/accounts/names/unicode-pattern
var _ = mw.libs.accountCreator.parts.core.modules[44];

// src/accounts/names/place-of.ts
var $e = new Set("city|town|place|location|hometown|ort|stadt|wohnort|ville|lieu|commune|ciudad|localidad|lugar|cidade|local|città|luogo|comune|plaats|woonplaats|miasto|miejscowość|město|mesto|obec|stad|sted|kaupunki|paikkakunta|város|település|oraș|oraşul|localitate|ciutat|localitat|şehir|πόλη|город|місто|المدينة|مدينة|شهر|עיר|शहर|শহর|เมือง|จังหวัด|thành phố|kota|도시|지역|都市|市町村|市区町村|城市|地区".split("|")), ve = _(String.raw`^\p{L}[\p{L}\p{M}.'’ -]{1,29}$`);
function z(a) {
  var t;
  let { value: e = "" } = (t = a.find(({ heading: n }) => $e.has(n.trim().toLowerCase()))) != null ? t : {};
  return ve.test(e.trim()) ? e.trim() : "";
}

// src/accounts/list/check/free-names.ts
var we = 3;
function xe(a, e, t, n, r) {
  return j(this, null, function* () {
    let o = G({
      realname: e.request.realname,
      place: z(e.extra)
    }, n === void 0 ? {} : { year: n }), i = W(e.canonical, o).filter((d) => !t.has(d)), m = yield a.checkNames(i, r), c = i.flatMap((d) => {
      let h = m.get(d);
      return (h == null ? void 0 : h.kind) === "free" && !t.has(h.canonical) ? [h.canonical] : [];
    }), l = [];
    for (let d of new Set(c))
      if ((yield a.checkOverridable(d, r)).length === 0 && l.push(d), l.length === we)
        break;
    return l;
  });
}

// taken:table/lit-html/lit-html
var u = mw.libs.accountCreator.parts.table.modules[11], g = mw.libs.accountCreator.parts.table.modules[12], y = mw.libs.accountCreator.parts.table.modules[13];

// taken:table/lit-html/directives/guard
var B = mw.libs.accountCreator.parts.table.modules[10];

// taken:list/accounts/list/column-choice
var J = mw.libs.accountCreator.parts.list.modules[4], Y = mw.libs.accountCreator.parts.list.modules[5], Q = mw.libs.accountCreator.parts.list.modules[6], X = mw.libs.accountCreator.parts.list.modules[7];

// taken:steps/accounts/list/row
var T = mw.libs.accountCreator.parts.steps.modules[1];

// taken:list/ui/list/column-text
var b = mw.libs.accountCreator.parts.list.modules[18];

// taken:checks/ui/shared/local-texts
var w = mw.libs.accountCreator.parts.checks.modules[7], Z = mw.libs.accountCreator.parts.checks.modules[8];

// src/ui/list/choice-text.ts
function ee(a) {
  return "ListFormat" in Intl ? new Intl.ListFormat(Z(), { type: "disjunction" }).format(a) : w(a);
}

// src/ui/list/column-view.ts
var ye = 3;
function re({ heading: a }, e) {
  return a === "" ? s("accountcreator-column-number", e + 1) : q(a);
}
function oe(a) {
  return w(["username", "realname", "email"].filter((e) => a[e] !== "").map((e) => s("accountcreator-labelled", b(e), a[e])));
}
var te = ({ line: a, username: e, realname: t, email: n }) => [a, e, t, n].join(`
`);
function ne(a) {
  var t;
  let e = /* @__PURE__ */ new Map();
  for (let n of a.flatMap(({ rows: r }) => r.map(te)))
    e.set(n, ((t = e.get(n)) != null ? t : 0) + 1);
  return a.map(({ rows: n }) => {
    let r = n.filter((o) => e.get(te(o)) !== a.length);
    return (r.length > 0 ? r : n).slice(0, ye);
  });
}
function ae(a = []) {
  return a.map((e) => u`<span class="accountcreator-read-person">${oe(e)}</span>`);
}
function Te(a) {
  let e = (n) => a.some((r) => r.meaning === n), t = e("firstname") && e("lastname");
  return w(T.filter((n) => n !== "unused" && e(n) && !(t && n === "lastname")).map((n) => t && n === "firstname" ? s("accountcreator-columns-both", b("firstname"), b("lastname")) : b(n)));
}
function Ne(a, { readings: e, chosen: t, columns: n }) {
  let r = a.findIndex((o) => o === e[t]);
  return r !== -1 ? r : a.findIndex(({ columns: o }) => (o == null ? void 0 : o.every(({ meaning: i }, m) => {
    var c;
    return i === ((c = n == null ? void 0 : n[m]) == null ? void 0 : c.meaning);
  })) === !0);
}
function Re({ columns: a, offered: e }) {
  let t = J(e);
  return t.length > 0 ? K(t.map((n) => s(
    "accountcreator-columns-disputed",
    re(n, n.place),
    ee(n.meanings.map(b))
  ))) : e.length < 2 && (a === null || a.length < 2) ? s("accountcreator-readings-guess") : a === null || e.length > 1 ? s("accountcreator-readings-unclear", e.length) : a.some(({ meaning: n }) => Q(n)) ? s("accountcreator-columns-unclear") : s("accountcreator-columns-nobody");
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
    (e = this.element.querySelector("input, select, [data-accountcreator-action=confirm-columns]")) == null || e.focus();
  }
  render({ parsed: e }) {
    let t = e !== null && (Y(e) || e.offered.length > 1);
    y(t ? this.template(e) : g, this.element);
  }
  isOpen({ table: e, certain: t }) {
    var n;
    return !t || ((n = this.toggled) == null ? void 0 : n.table) === e && this.toggled.isOpen;
  }
  template(e) {
    let t = this.isOpen(e);
    return u`
			<p class="accountcreator-columns-summary" ?hidden=${!e.certain}>
				${this.summaryTemplate(e)}
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${String(t)} @click=${() => this.open(e, !t)}
				>${t ? s("accountcreator-columns-done") : s("accountcreator-columns-change")}</button>
			</p>
			${t ? this.openTemplate(e) : g}`;
  }
  summaryTemplate({ columns: e, remembered: t, readings: n, chosen: r }) {
    var i, m;
    if (e === null) {
      let [c] = (m = (i = n[r]) == null ? void 0 : i.rows) != null ? m : [];
      return u`${c ? oe(c) : ""}`;
    }
    let o = e.filter(({ meaning: c }) => c === "unused").length;
    return u`
			<strong>${s("accountcreator-columns")}</strong>
			${Te(e)}${o > 0 ? s("accountcreator-columns-unused", o) : ""}
			${t ? s("accountcreator-columns-remembered") : ""}`;
  }
  openTemplate(e) {
    let { columns: t, certain: n, offered: r } = e, o = t !== null && t.length > 1, i = !n || r.length < 2 && !o;
    return u`
			<div
				class="accountcreator-columns-question ${n ? "" : "accountcreator-columns-open"}"
				role="group" aria-label=${s("accountcreator-columns-label")}
			>
				<p ?hidden=${!i}><strong>${i ? Re(e) : ""}</strong></p>
				${B([e], () => r.length > 1 ? this.readingsTemplate(e) : o ? g : ae(ne(r)[0]))}
				${o ? u`<div class="accountcreator-column-cards">
					${t.map((m, c) => this.columnTemplate(m, c, t, e))}
				</div>` : g}
				${o ? this.notesTemplate(t) : g}
				<p ?hidden=${n}>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${() => this.confirm(e)}
					>${s("accountcreator-columns-confirm")}</button>
				</p>
			</div>`;
  }
  readingsTemplate(e) {
    let { offered: t } = e, n = ne(t), r = Ne(t, e), o = new Set(t.map(({ rows: c }) => c.length)).size > 1, i = t.map((c, l) => u`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${l} .checked=${l === r}
				@change=${() => this.choose(c, e)}
			>
			<span>${o ? u`<span>${s("accountcreator-understood", c.rows.length)}</span>` : g}${ae(n[l])}</span>
		</label>`), m = s("accountcreator-readings");
    return u`<div class="accountcreator-readings" role="radiogroup" aria-label=${m}>${i}</div>`;
  }
  columnTemplate(e, t, n, { table: r }) {
    let { meaning: o, examples: i } = e, m = ({ target: l }) => {
      let d = l instanceof HTMLSelectElement ? l.value : "", h = T.find((p) => p === d);
      h && (this.toggled = { table: r, isOpen: !0 }, this.list.draft.setColumns(X(n.map((p) => p.meaning), t, h)));
    }, c = T.map((l) => u`<option value=${l} .selected=${l === o}>${b(l)}</option>`);
    return u`<div class="accountcreator-column ${o === "unused" ? "accountcreator-column-unused" : ""}">
			<label>
				<span class="accountcreator-column-heading">${re(e, t)}</span>
				<select name="column" @change=${m}>${c}</select>
			</label>
			<ul>${i.map((l) => u`<li><bdi>${l}</bdi></li>`)}</ul>
		</div>`;
  }
  /** What becomes of columns that are not what stands there. */
  notesTemplate(e) {
    var r;
    let t = (o) => e.some((i) => i.meaning === o), n = t("firstname") && t("lastname") && ((r = this.list.rows.find(({ request: o }) => o.realname !== "")) == null ? void 0 : r.request.realname);
    return u`
			<p ?hidden=${!n}>${n ? s("accountcreator-columns-joined", n) : ""}</p>
			<p ?hidden=${!t("unused")}>${s("accountcreator-columns-carried")}</p>`;
  }
  open({ table: e }, t) {
    this.toggled = { table: e, isOpen: t }, this.render(this.list.state);
  }
  confirm({ chosen: e, table: t }) {
    var n;
    this.toggled = { table: t, isOpen: !1 }, this.list.draft.chooseReading(e), this.render(this.list.state), (n = this.element.querySelector("[data-accountcreator-action=columns]")) == null || n.focus();
  }
  choose(e, { readings: t, table: n }) {
    this.toggled = { table: n, isOpen: !0 };
    let r = t.indexOf(e);
    r !== -1 ? this.list.draft.chooseReading(r) : e.columns && this.list.draft.setColumns(e.columns.map(({ meaning: o }) => o));
  }
};

// taken:list/accounts/names/lookalike
var C = mw.libs.accountCreator.parts.list.modules[10];

// taken:list/accounts/names/username
var x = mw.libs.accountCreator.parts.list.modules[11];

// src/accounts/names/make-names.ts
var se = /\$(0*)1/, ie = 1e3;
function ke({ realname: a }) {
  return a.split(/\s+/).filter((e) => e !== "");
}
function Ce(a) {
  var e;
  return (e = Array.from(a)[0]) != null ? e : "";
}
function Le(a) {
  let e = ke(a);
  return a.firstName !== "" || a.lastName !== "" ? { first: a.firstName, last: a.lastName } : { first: e.slice(0, 1).join(" "), last: e.slice(1).join(" ") };
}
function N(...a) {
  return a.map((e) => e.trim()).filter((e) => e !== "").join(" ");
}
function Se(a, e) {
  let { first: t, last: n } = Le(a);
  switch (e) {
    case "firstLast":
      return N(t, n);
    case "initialLast":
      return n === "" ? t : N(t && `${Ce(t)}.`, n);
    case "real":
      return a.realname || N(t, n);
    case "address":
      return a.email.replace(/@.*$/u, "").replace(/\+.*$/u, "").replace(/[._]+/g, " ");
  }
}
function Pe(a, e, t) {
  let n = se.exec(a), r = n != null && n[1] ? n[1].length + 1 : String(t).length, o = String(e).padStart(r, "0");
  return n ? a.replace(se, o) : N(a, o);
}
function L(a, e, t = [], n = {}) {
  let r = new Set(Array.from(t, C)), o = /* @__PURE__ */ new Map(), i = (h) => {
    let { canonical: p } = x(`${e.prefix}${h}${e.suffix}`, n), $ = p && C(p);
    return p === "" || r.has($) ? "" : (r.add($), p);
  }, { kind: m, text: c, from: l } = e, d = l;
  return a.map((h) => {
    var O;
    if (m === "counted") {
      let f = l + a.length - 1;
      for (let v = 0; v < ie; v++) {
        let U = i(Pe(c, d++, f));
        if (U !== "")
          return U;
      }
      return "";
    }
    let p = Se(h, m);
    if (p === "" || x(p, n).problem !== null)
      return "";
    let $ = (O = o.get(p)) != null ? O : 1;
    for (let f = $; f < $ + ie; f++) {
      let v = i(f === 1 ? p : `${p} ${f}`);
      if (v !== "")
        return o.set(p, f + 1), v;
    }
    return "";
  });
}
function ce(a) {
  return Array.from({ length: a }, () => ({ firstName: "", lastName: "", realname: "", email: "" }));
}

// src/accounts/list/list-names.ts
var S = 500;
function Me({ request: { realname: a, email: e } }) {
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
    let { rows: e, table: t } = this.list;
    return e.filter((n) => this.made.has(n.request.username) && t.edits.edited(n, "username") === n.request.username);
  }
  get guestCount() {
    return this.list.table.guests.length;
  }
  /** The name that each of the nameless would get. */
  preview(e) {
    let t = this.nameless, n = L(t.map(Me), e, this.taken, this.rules);
    return t.map((r, o) => {
      var i;
      return { row: r, name: (i = n[o]) != null ? i : "" };
    });
  }
  /** Gives them these names. Who gets none stays as they are. */
  make(e) {
    let t = this.preview(e).filter(({ name: n }) => n !== "");
    t.forEach(({ name: n }) => this.made.add(n)), this.list.table.rename(new Map(t.map(({ row: n, name: r }) => [n, r])));
  }
  /** Takes the names back that were made. */
  undo() {
    let e = this.named;
    this.made.clear(), this.list.table.rename(new Map(e.map((t) => [t, ""])));
  }
  /** What so many guests would be called. */
  guestNames(e, t) {
    return L(ce(e), t, this.taken, this.rules).filter((n) => n !== "");
  }
  /** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
  addGuests(e, t) {
    let { table: n, draft: r, state: o } = this.list, i = o.modes.includes("generate") ? "generate" : null;
    r.setGuests([
      ...n.guests,
      ...this.guestNames(e, t).map((m) => ({ username: m, mode: i }))
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
    return this.list.rows.flatMap(({ request: e }) => x(e.username, this.rules).canonical || []);
  }
};

// taken:table/ui/list/message-box
var le = mw.libs.accountCreator.parts.table.modules[17];

// taken:checks/ui/shared/text-to-copy
var ue = mw.libs.accountCreator.parts.checks.modules[15];

// src/ui/list/naming-view.ts
var P = 3, me = ["real", "initialLast", "counted", "address"], Ee = /* @__PURE__ */ new Map([
  ["make-names", "undo-names"],
  ["undo-names", "make-names"],
  ["add-guests", "remove-guests"],
  ["remove-guests", "add-guests"]
]);
function Oe(a) {
  switch (a) {
    case "real":
      return s("accountcreator-naming-real");
    case "initialLast":
      return s("accountcreator-naming-initial");
    case "counted":
      return s("accountcreator-naming-counted");
    case "address":
      return s("accountcreator-naming-address");
  }
}
function de(a) {
  return /\$0*1/.test(a) ? a : `${a} $01`;
}
function M({ target: a }) {
  return a instanceof HTMLInputElement || a instanceof HTMLSelectElement ? a.value : "";
}
function pe(a) {
  let e = M(a);
  return /^\d{1,6}$/.test(e) ? Number(e) : 0;
}
var E = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.warning = new le("warning");
    /** Null: what fits the people. */
    this.kind = null;
    this.from = 1;
    this.prefix = "";
    this.suffix = "";
    this.guests = 0;
    /** What the preset said last: what is typed here since stays. */
    this.given = "";
    this.onKind = (e) => {
      var n;
      let t = M(e);
      this.kind = (n = me.find((r) => r === t)) != null ? n : null, this.render();
    };
    this.onNumber = (e) => {
      this.from = pe(e), this.render();
    };
    this.onGuests = (e) => {
      this.guests = Math.min(S, pe(e)), this.render();
    };
    this.names = new R(e), this.element.className = "accountcreator-naming", this.text = ue("accountcreator-naming-example", String((/* @__PURE__ */ new Date()).getFullYear())), this.guestText = this.text;
  }
  focus() {
    var e;
    (e = this.element.querySelector("select, input")) == null || e.focus();
  }
  render() {
    this.takePattern(this.list.state.preset.namePattern);
    let { nameless: e, named: t } = this.names, n = e.length > 0 && this.chosen === "address";
    this.warning.show(n ? u`<p>${s("accountcreator-naming-address-public")}</p>` : null), y(u`
			${e.length > 0 ? this.namelessTemplate(e.length) : g}
			${t.length > 0 ? u`<p>
				${s("accountcreator-naming-made", t.length)}
				${this.button("undo-names", s("accountcreator-naming-undo"), () => this.names.undo())}
			</p>` : g}
			${this.guestsTemplate()}`, this.element);
  }
  takePattern(e) {
    e !== this.given && (this.given = e, this.text = this.guestText = e || this.text);
  }
  get chosen() {
    var e;
    return (e = this.kind) != null ? e : this.names.nameless.some(({ request: t }) => t.realname !== "") ? "real" : "counted";
  }
  get pattern() {
    return {
      kind: this.chosen,
      text: de(this.text),
      from: this.from,
      prefix: this.prefix,
      suffix: this.suffix
    };
  }
  get guestPattern() {
    return { kind: "counted", text: de(this.guestText), from: 1, prefix: "", suffix: "" };
  }
  namelessTemplate(e) {
    let { chosen: t } = this, n = this.names.preview(this.pattern).filter(({ name: i }) => i !== ""), r = me.map((i) => u`<option value=${i} .selected=${i === t}>${Oe(i)}</option>`), o = () => this.names.make(this.pattern);
    return u`<fieldset>
			<legend>${s("accountcreator-naming", e)}</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${s("accountcreator-naming-from")}
					<select name="namepattern" @change=${this.onKind}>${r}</select>
				</label>
				${t === "counted" ? this.countedTemplate() : g}
				${this.textTemplate("prefix", "nameprefix", s("accountcreator-naming-prefix"))}
				${this.textTemplate("suffix", "namesuffix", s("accountcreator-naming-suffix"))}
			</div>
			<div role="alert">${this.warning.element}</div>
			${this.previewTemplate(n, e)}
			<p>${this.button("make-names", s("accountcreator-naming-make", n.length), o, n.length === 0)}</p>
		</fieldset>`;
  }
  countedTemplate() {
    return u`
			${this.textTemplate("text", "nametext", s("accountcreator-naming-text"))}
			<label>${s("accountcreator-naming-number")}
				<input
					type="number" name="namefrom" min="0" max="999999" .value=${String(this.from)}
					@input=${this.onNumber}
				>
			</label>`;
  }
  textTemplate(e, t, n) {
    let r = (o) => {
      this[e] = M(o), this.render();
    };
    return u`<label>${n}
			<input
				type="text" name=${t} .value=${this[e]} autocomplete="off" spellcheck="false" @input=${r}
			>
		</label>`;
  }
  previewTemplate(e, t) {
    let n = t - e.length, r = e.slice(0, P).map(({ row: { request: o }, name: i }) => u`<li><bdi>${i}</bdi> <span><bdi>${o.realname || o.email}</bdi></span></li>`);
    return u`
			<ul class="accountcreator-naming-preview" aria-label=${s("accountcreator-naming-preview")}>
				${r}
				${e.length > P ? u`<li>${s("accountcreator-more-names", e.length - P)}</li>` : g}
			</ul>
			<p ?hidden=${n === 0}>${n > 0 ? s("accountcreator-naming-without", n) : ""}</p>`;
  }
  guestsTemplate() {
    var c, l, d;
    let { guests: e, names: t } = this, n = e > 0 ? t.guestNames(e, this.guestPattern) : [], r = n.length > 1 && (c = n[n.length - 1]) != null ? c : "", o = () => {
      this.guests = 0, t.addGuests(e, this.guestPattern);
    }, i = s("accountcreator-guests-there", t.guestCount), m = this.button("remove-guests", s("accountcreator-guests-remove"), () => t.removeGuests());
    return u`<fieldset>
			<legend>${s("accountcreator-guests-legend")}</legend>
			<div class="accountcreator-naming-fields">
				<label>${s("accountcreator-guests-count")}
					<input
						type="number" name="guests" min="1" max=${S} .value=${e > 0 ? String(e) : ""}
						@input=${this.onGuests}
					>
				</label>
				${this.textTemplate("guestText", "guesttext", s("accountcreator-naming-text"))}
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${n.length === 0}>
				<bdi>${r ? s("accountcreator-guests-range", (l = n[0]) != null ? l : "", r) : (d = n[0]) != null ? d : ""}</bdi>
			</p>
			<p>
				${this.button("add-guests", s("accountcreator-guests-add", n.length), o, n.length === 0)}
				${t.guestCount > 0 ? u`${i} ${m}` : g}
			</p>
		</fieldset>`;
  }
  button(e, t, n, r = !1) {
    return u`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${e}
			?disabled=${r} @click=${() => {
      n(), this.render(), this.keepFocus(e);
    }}
		>${t}</button>`;
  }
  /** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
  keepFocus(e) {
    var n, r;
    let t = this.element.querySelector(
      `[data-accountcreator-action=${(n = Ee.get(e)) != null ? n : ""}]:not( :disabled )`
    );
    (r = t != null ? t : this.element.querySelector("[name=guests]")) == null || r.focus();
  }
};

// src/app/draft-part.ts
H(F);
return { ColumnView: k, NamingView: E, freeNames: xe };
} };
// </nowiki>
