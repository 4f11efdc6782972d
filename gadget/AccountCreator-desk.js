// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.desk = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d","after":"f9734451"}, contents: '8a4785a2', run: function () {
'use strict';
var st = Object.defineProperty, ot = Object.defineProperties;
var rt = Object.getOwnPropertyDescriptors;
var C = Object.getOwnPropertySymbols;
var at = Object.prototype.hasOwnProperty, it = Object.prototype.propertyIsEnumerable;
var L = (r, t, e) => t in r ? st(r, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : r[t] = e, S = (r, t) => {
  for (var e in t || (t = {}))
    at.call(t, e) && L(r, e, t[e]);
  if (C)
    for (var e of C(t))
      it.call(t, e) && L(r, e, t[e]);
  return r;
}, O = (r, t) => ot(r, rt(t));
var F = (r, t, e) => new Promise((s, o) => {
  var i = (m) => {
    try {
      n(e.next(m));
    } catch (x) {
      o(x);
    }
  }, l = (m) => {
    try {
      n(e.throw(m));
    } catch (x) {
      o(x);
    }
  }, n = (m) => m.done ? s(m.value) : Promise.resolve(m.value).then(i, l);
  n((e = e.apply(r, t)).next());
});

// taken:core/accounts/contract/observable
var E = mw.libs.accountCreator.parts.core.modules[16];

// taken:list/accounts/list/list-state
var M = mw.libs.accountCreator.parts.list.modules[9];

// src/accounts/list/desk/desk.ts
var nt = 5, ct = ["rejected", "refused", "unfinished", "unknown"], lt = ["unchecked", "checking", "ready", "warned", "rejected", "creating"];
function ut({ batch: { phase: r } }, t) {
  return r.kind === "stopped" && (!t || r.because.kind === "refused");
}
var y = class extends E {
  constructor(e) {
    super({ sought: null });
    this.list = e;
    /** Who came and is to be created. */
    this.waiting = /* @__PURE__ */ new Set();
    /** Those of them who are to be created although something was remarked on. */
    this.confirmed = /* @__PURE__ */ new Set();
    this.isStarting = !1;
    /** Something keeps the list from being created, such as a field that is to be filled in. */
    this.isHeldUp = !1;
    /** Somebody has come since the last start. */
    this.isWanted = !1;
    e.desk.askQuota(), e.observe(() => this.goOn());
  }
  /** The last people of the list, the latest first. */
  get latest() {
    return this.list.rows.filter(({ id: e }) => e !== this.state.sought).slice(-nt).reverse();
  }
  /**
   * Who came before the last ones and still needs something, such as an answer, or came once more. Of others on the
   * list than came to the desk, the table tells.
   */
  get open() {
    let e = new Set(this.latest), { sought: s } = this.state;
    return this.list.rows.filter((o) => !e.has(o) && (o.id === s || this.needsSomebody(o))).reverse();
  }
  /** Does it wait for somebody to let it be created? Something is remarked on, or the page was reloaded. */
  isOpen(e) {
    return M(e) && !this.isReady(e);
  }
  needsSomebody(e) {
    return e.isWalkUp && (this.isOpen(e) || ct.includes(e.state));
  }
  /** Somebody has come. */
  add(e) {
    this.change({ sought: null });
    let s = this.list.desk.add(e);
    return this.waiting.add(s.id), this.tryAgain(), s;
  }
  /** The account is to be created, whatever is remarked on. */
  confirm(e) {
    this.waiting.add(e.id), this.confirmed.add(e.id), this.tryAgain();
  }
  /** Takes somebody off the list who is not created, to be typed anew. */
  takeBack(e) {
    this.waiting.delete(e.id), this.list.desk.remove(e);
  }
  /** The account that has the name is theirs, and they are on the list with it. */
  recognise(e) {
    return this.list.desk.recognise(e);
  }
  /** Somebody is the person on that line, who stays in sight until somebody else comes. */
  seek(e) {
    var s, o;
    this.change({ sought: (o = (s = this.list.rows.find((i) => i.line === e)) == null ? void 0 : s.id) != null ? o : null });
  }
  tryAgain() {
    this.isHeldUp = !1, this.isWanted = !0, this.goOn();
  }
  isReady(e) {
    return this.waiting.has(e.id) && (e.state === "ready" || e.state === "warned" && this.confirmed.has(e.id));
  }
  /** Creates whoever can be, once nothing else is under way. */
  goOn() {
    let { list: e, waiting: s } = this, o = this.isStarting || e.run.isBusy || e.state.stage.kind === "run";
    if (e.run.isBusy && (this.isHeldUp = !1), s.size === 0 || o || this.isHeldUp || ut(e.state, this.isWanted))
      return;
    let i = e.rows.filter(({ id: n }) => s.has(n));
    i.filter(({ state: n }) => !lt.includes(n)).forEach(({ id: n }) => s.delete(n));
    let l = i.filter((n) => this.isReady(n));
    l.length > 0 && this.start(l);
  }
  start(e) {
    return F(this, null, function* () {
      this.isStarting = !0, this.isWanted = !1, this.isHeldUp = (yield this.list.desk.create(e)) !== null, this.isStarting = !1, this.goOn();
    });
  }
};

// src/i18n/en.json
var D = { "accountcreator-desk-person": "The next person", "accountcreator-desk-generate-help": "Hand over each password at once, or save the sheet: this page forgets them when it is closed or reloaded.", "accountcreator-desk-left": "This wiki lets you create {{PLURAL:$1|0=no more accounts|1=one more account|$1 more accounts}} for now.", "accountcreator-desk-used": "You created {{PLURAL:$1|0=no accounts|1=one account|$1 accounts}} in the last 24 hours. Most wikis allow only a few a day for each IP address.", "accountcreator-desk-recent": "The last five", "accountcreator-desk-lost": "The password is no longer here.", "accountcreator-desk-print": "Print slip", "accountcreator-desk-create": "Create anyway", "accountcreator-desk-change": "Change", "accountcreator-desk-first": "The fields above are in use. Finish that person first.", "accountcreator-desk-duplicate": "$1 is already on the list.", "accountcreator-desk-lookalike": "Similar to the username $1.", "accountcreator-desk-email-repeated": "Same e-mail address as $1.", "accountcreator-desk-same": "This is the same person", "accountcreator-desk-open": "Not done yet" };

// taken:table/lit-html/lit-html
var c = mw.libs.accountCreator.parts.table.modules[11], u = mw.libs.accountCreator.parts.table.modules[12], f = mw.libs.accountCreator.parts.table.modules[13];

// taken:after/accounts/list/check/quota
var q = mw.libs.accountCreator.parts.after.modules[1];

// taken:steps/accounts/list/row
var V = mw.libs.accountCreator.parts.steps.modules[3], N = mw.libs.accountCreator.parts.steps.modules[4], B = mw.libs.accountCreator.parts.steps.modules[5], H = mw.libs.accountCreator.parts.steps.modules[7], k = mw.libs.accountCreator.parts.steps.modules[9], h = mw.libs.accountCreator.parts.steps.modules[10];

// src/accounts/list/desk/day-quota.ts
function I({ opening: r, quota: t }, e) {
  if (!r || !t)
    return null;
  let { own: s, at: o } = t, i = new Map(s == null ? void 0 : s.creations);
  for (let l of e) {
    let n = k(l);
    (n == null ? void 0 : n.kind) === "created" && !i.has(h(l)) && i.set(h(l), { at: o, by: n.by, reason: "" });
  }
  return q(r.rights, { at: o, own: s && O(S({}, s), { creations: i }) }, 1);
}

// taken:core/accounts/contract/outcome
var P = mw.libs.accountCreator.parts.core.modules[17];

// taken:list/ui/list/column-text
var U = mw.libs.accountCreator.parts.list.modules[18];

// taken:table/lit-html/directives/guard
var b = mw.libs.accountCreator.parts.table.modules[10];

// taken:table/ui/list/row-texts
var $ = mw.libs.accountCreator.parts.table.modules[18], W = mw.libs.accountCreator.parts.table.modules[20];

// taken:core/ui/shared/messages
var z = mw.libs.accountCreator.parts.core.modules[61], Q = mw.libs.accountCreator.parts.core.modules[63], a = mw.libs.accountCreator.parts.core.modules[64];

// taken:core/ui/shared/wiki-html
var g = mw.libs.accountCreator.parts.core.modules[70];

// src/ui/list/desk-remark.ts
function d(r, t, e) {
  return c`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${r} @click=${e}
	>${t}</button>`;
}
function K({ code: r, parameters: [, t = ""] }) {
  let e = Q(String(t));
  switch (r) {
    case "duplicate":
      return a("accountcreator-desk-duplicate", e);
    case "lookalike":
      return a("accountcreator-desk-lookalike", e);
    case "email-repeated":
      return a("accountcreator-desk-email-repeated", e);
    default:
      return null;
  }
}
function pt({ severity: r }, { claim: t }) {
  return r === "error" ? d("theirs", a("accountcreator-theirs"), () => t(!0)) : d("not-theirs", a("accountcreator-not-theirs"), () => t(!1));
}
function mt(r, t) {
  let { field: e, fixes: s, parameters: o } = r, i = () => t.same(Number(o[0]));
  return [
    ...s.map((l) => d("fix", a("accountcreator-fix", l), () => t.fix(e, l))),
    ...K(r) === null ? [] : [d("same-person", a("accountcreator-desk-same"), i)],
    ...V(r) ? [pt(r, t)] : []
  ];
}
function w(r, t) {
  var s;
  let { message: e } = r;
  return c`<span class="accountcreator-desk-remark">
		<span>${e ? b([e], () => g(e)) : (s = K(r)) != null ? s : W(r)}</span>
		${t ? mt(r, t) : u}
	</span>`;
}

// taken:table/ui/list/message-box
var j = mw.libs.accountCreator.parts.table.modules[17];

// taken:table/ui/list/shared-fields
var Y = mw.libs.accountCreator.parts.table.modules[22];

// src/ui/list/desk-form.ts
var p = ["username", "email", "password"];
function ht(r) {
  switch (r) {
    case "mail":
      return a("accountcreator-mode-mail");
    case "generate":
      return a("accountcreator-mode-generate");
    case "type":
      return a("accountcreator-mode-type");
    default:
      return P(r);
  }
}
function T(r) {
  let t = r === "password", e = new OO.ui.TextInputWidget({ name: r, autocomplete: !1, type: t ? "password" : "text" });
  return e.$input.attr({ spellcheck: "false", autocapitalize: "off", autocomplete: t ? "new-password" : "off" }), r === "email" && e.$input.attr("inputmode", "email"), e;
}
function ft(r) {
  let t = I(r.state, r.rows);
  if (!t)
    return "";
  let { limited: e, left: s, createdLastDay: o } = t;
  return e ? s !== null ? a("accountcreator-desk-left", s) : o === null ? "" : a("accountcreator-desk-used", o) : a("accountcreator-quota-none");
}
var v = class {
  constructor(t, e) {
    this.list = t;
    this.desk = e;
    this.element = document.createElement("div");
    /** What is the same for all, and stands below the people who came last: it is set once. */
    this.settings = document.createElement("div");
    this.inputs = { username: T("username"), email: T("email"), password: T("password") };
    this.layouts = p.map((t) => new OO.ui.FieldLayout(this.inputs[t], { align: "top", label: U(t) }));
    this.problem = new j("error");
    this.chosen = null;
    /** Who was put on the list last, until the wiki has been asked about the name. */
    this.last = null;
    this.onAdd = () => this.add();
    this.onKeydown = (t) => {
      t.key === "Enter" && !t.isComposing && t.target instanceof HTMLInputElement && (t.preventDefault(), this.goOn(t.target));
    };
    this.onMode = ({ target: t }) => {
      let e = t instanceof HTMLSelectElement ? t.value : "";
      N(e) && (this.chosen = e, this.render(this.list.state));
    };
    this.element.className = "accountcreator-desk", this.settings.className = "accountcreator-desk-shared", this.shared = new Y(t.draft), t.observe(() => this.settle());
  }
  focus() {
    this.inputs.username.focus();
  }
  render(t) {
    let { fields: e } = this;
    p.forEach((s, o) => {
      var i;
      return (i = this.layouts[o]) == null ? void 0 : i.toggle(e.includes(s));
    }), f(c`
			<h3>${a("accountcreator-desk")}</h3>
			<div class="accountcreator-desk-fields" role="group" aria-label=${a("accountcreator-desk-person")} @keydown=${this.onKeydown}>
				${this.layouts.map(({ $element: s }) => s[0])}
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="add-person"
					@click=${this.onAdd}
				>${a("accountcreator-create")}</button>
			</div>
			<div role="alert">${this.problem.element}</div>
			<p class="accountcreator-desk-quota">${ft(this.list)}</p>`, this.element), f(this.settingsTemplate(t), this.settings);
  }
  settingsTemplate(t) {
    let { mode: e } = this, s = t.modes.map((o) => c`<option value=${o} ?selected=${o === e}>${ht(o)}</option>`);
    return c`
			<label>
				${a("accountcreator-modes")}
				<select name="passwordmode" @change=${this.onMode}>
					${s}
				</select>
			</label>
			<p>${e === "generate" ? a("accountcreator-desk-generate-help") : u}</p>
			<div>${this.shared.render(t)}</div>`;
  }
  /**
   * Puts somebody back into the fields who was on the list, to be mended.
   *
   * @return False: the next person is in them
   */
  edit(t) {
    var i, l;
    if (!this.isEmpty)
      return this.focus(), !1;
    let { remarks: e, request: s } = t;
    this.desk.takeBack(t), p.forEach((n) => this.inputs[n].setValue(n === "password" && this.mode !== "type" ? "" : s[n]));
    let o = e.filter(({ severity: n }) => n === "error");
    return this.problem.show(o.length > 0 ? c`${o.map((n) => c`<div>${w(n, this.actions(t))}</div>`)}` : null), this.goTo((l = (i = o[0]) == null ? void 0 : i.field) != null ? l : "username"), !0;
  }
  /** As the last person got it, also before a reload; then as the list has it. */
  get mode() {
    var i;
    let { modes: t, mode: e } = this.list.state, s = this.list.rows[this.list.rows.length - 1], o = (i = this.chosen) != null ? i : s ? H(s, e) : e;
    return t.includes(o) ? o : e;
  }
  /** Those that there are. */
  get fields() {
    return this.mode === "type" ? p : p.filter((t) => t !== "password");
  }
  get isEmpty() {
    return p.every((t) => this.inputs[t].getValue() === "");
  }
  /** What was typed last cannot be created: whoever typed it is still looking there. */
  settle() {
    let { last: t } = this;
    t === null || t.state === "unchecked" || t.state === "checking" || (this.last = null, t.state === "rejected" && this.list.state.isAtDesk && this.isEmpty && this.edit(t));
  }
  /** What can be done about somebody who came back into the fields. */
  actions(t) {
    return {
      fix: (e, s) => this.goTo(e).setValue(s),
      claim: () => this.leave(t, () => this.desk.recognise(t)),
      same: (e) => this.leave(t, () => this.desk.seek(e))
    };
  }
  /** Nothing more is to be typed for that person; whoever may be in the fields by now stays there. */
  leave({ request: t }, e) {
    this.problem.show(null), this.inputs.username.getValue() === t.username && this.empty(), this.focus(), e();
  }
  empty() {
    p.forEach((t) => this.inputs[t].setValue(""));
  }
  goTo(t) {
    let e = t === "email" || t === "password" ? this.inputs[t] : this.inputs.username;
    return e.focus(), e;
  }
  /** The first field that is needed and empty; null: none is. */
  get missing() {
    var e;
    let { mode: t } = this;
    return (e = p.find((s) => this.inputs[s].getValue().trim() === "" && (s === "username" || t === (s === "email" ? "mail" : "type")))) != null ? e : null;
  }
  add() {
    let { missing: t, mode: e, inputs: s } = this;
    if (t !== null) {
      s[t].focus();
      return;
    }
    let o = {
      username: s.username.getValue(),
      email: s.email.getValue(),
      mode: e,
      password: e === "type" ? s.password.getValue() : ""
    };
    this.problem.show(null), this.empty(), this.focus(), this.last = this.desk.add(o), this.settle();
  }
  /** From a field to the one below; from the last one the person is put on the list. */
  goOn({ name: t }) {
    let { fields: e, inputs: s } = this, o = e[e.findIndex((i) => i === t) + 1];
    o ? s[o].focus() : this.add();
  }
};

// taken:after/accounts/list/after/slips
var G = mw.libs.accountCreator.parts.after.modules[0];

// taken:after/ui/list/details-text
var J = mw.libs.accountCreator.parts.after.modules[2];

// taken:after/ui/list/export-list
var X = mw.libs.accountCreator.parts.after.modules[3];

// taken:table/ui/list/row-view
var A = mw.libs.accountCreator.parts.table.modules[21];

// taken:after/ui/list/slips-view
var Z = mw.libs.accountCreator.parts.after.modules[4];

// taken:checks/ui/shared/local-texts
var _ = mw.libs.accountCreator.parts.checks.modules[7];

// taken:checks/ui/shared/save-copy-print
var tt = mw.libs.accountCreator.parts.checks.modules[12], et = mw.libs.accountCreator.parts.checks.modules[13];

// src/ui/list/desk-recent.ts
var R = class {
  /**
   * @param list
   * @param desk
   * @param edit Puts somebody back into the form; false: the next person is in it
   */
  constructor(t, e, s) {
    this.list = t;
    this.desk = e;
    this.edit = s;
    this.element = document.createElement("div");
    this.said = "";
    this.element.className = "accountcreator-desk-recent", e.observe(() => this.render());
  }
  focus() {
    var t;
    (t = this.element.querySelector("button")) == null || t.focus();
  }
  render() {
    let { latest: t, open: e, state: { sought: s } } = this.desk, o = s === null ? t[0] : e.find(({ id: i }) => i === s);
    f(c`
			<p class="accountcreator-desk-read-out" role="status">${this.statusText(o)}</p>
			<p role="status">${this.said}</p>
			${this.group(a("accountcreator-desk-open"), e)}
			${this.group(a("accountcreator-desk-recent"), t)}`, this.element);
  }
  group(t, e) {
    return e.length > 0 ? c`<h3>${t}</h3><ol>${e.map((s) => this.template(s))}</ol>` : u;
  }
  /** Read out, as nobody looks away from the fields. */
  statusText(t) {
    return t ? _([h(t), A(t.state)]) : "";
  }
  template(t) {
    let { state: e, sheet: s } = this.list, [o] = G([t], X(this.list), s.isOpened, e.preset);
    return c`<li data-accountcreator-recent=${t.id} data-state=${t.state} data-username=${t.canonical || t.request.username}>
			${t.state === "created" ? u : c`<span class="accountcreator-desk-state">${A(t.state)}</span>`}
			<strong><bdi>${h(t)}</bdi></strong>
			<bdi>${t.request.email}</bdi>
			${this.remarksOf(t)}
			${o ? this.slipTemplate(t, o) : this.openTemplate(t)}
		</li>`;
  }
  slipTemplate(t, e) {
    let s = k(t), o = e.password === "" && (s == null ? void 0 : s.kind) === "created" && s.by === "password";
    return c`
			${e.password === "" ? u : c`<code class="accountcreator-password">${e.password}</code>`}
			<span>${o ? a("accountcreator-desk-lost") : s ? $(t, s).own : u}</span>
			${d("copy-details", a("accountcreator-copy-details"), () => this.copy(e))}
			${d("print-slip", a("accountcreator-desk-print"), () => et(Z([e])))}`;
  }
  /** Who has no account yet, or of whom it is not known. */
  openTemplate(t) {
    let e = k(t), { wiki: s, own: o } = e ? $(t, e) : { wiki: null, own: "" };
    return c`
			${s || o ? c`<span>${b([s], () => s ? g(s) : u)} ${o}</span>` : u}
			${this.desk.isOpen(t) ? d("create-one", a("accountcreator-desk-create"), () => this.desk.confirm(t)) : u}
			${this.isFree(t) && t.state !== "already" ? d("take-back", a("accountcreator-desk-change"), () => this.change(t)) : u}`;
  }
  remarksOf(t) {
    return (t.state === "created" ? [] : t.remarks.filter(({ severity: s }) => s !== "info" || t.state === "already")).map((s) => w(s, this.isFree(t) ? this.actions(t) : null));
  }
  actions(t) {
    let { list: e, desk: s } = this;
    return {
      fix: (o, i) => e.table.edit(t, o, i),
      claim: (o) => {
        o ? s.recognise(t) : (e.table.claim(t, !1), this.change(t));
      },
      same: (o) => {
        s.takeBack(t), s.seek(o);
      }
    };
  }
  /** Can something be done about them? While an account is on its way, nothing on the list is changed. */
  isFree(t) {
    return this.list.state.stage.kind !== "run" && (t.state === "already" || B(t) && t.state !== "checking" && t.state !== "unchecked");
  }
  change(t) {
    this.say(this.edit(t) ? "" : a("accountcreator-desk-first"));
  }
  copy(t) {
    this.say(tt(J([t])) ? a("accountcreator-copied") : a("accountcreator-text-not-copied"));
  }
  /** Until the list changes. */
  say(t) {
    this.said = t, this.render(), this.said = "";
  }
};

// src/app/desk-part.ts
z(D);
function Se(r) {
  let t = new y(r), e = new v(r, t), s = new R(r, t, (i) => e.edit(i)), o = document.createElement("div");
  return o.append(s.element, e.settings), { form: e, recent: { element: o, render: () => s.render(), focus: () => s.focus() } };
}
return { makeDesk: Se };
} };
// </nowiki>
