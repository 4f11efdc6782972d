// <nowiki>
/*!
 * AccountCreator 0.1.0+d40982a7: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.desk = { on: {"core":"93e25198","checks":"290e5465","steps":"536b5d91","words":"50ae718f","read":"cd5f5daa","table":"a8f274fe","list":"c2360861","after":"a4827e22"}, contents: 'a39efb6b', run: function () {
'use strict';
var tt = Object.defineProperty, et = Object.defineProperties;
var st = Object.getOwnPropertyDescriptors;
var y = Object.getOwnPropertySymbols;
var O = Object.prototype.hasOwnProperty, F = Object.prototype.propertyIsEnumerable;
var E = (o, t, e) => t in o ? tt(o, t, { enumerable: !0, configurable: !0, writable: !0, value: e }) : o[t] = e, k = (o, t) => {
  for (var e in t || (t = {}))
    O.call(t, e) && E(o, e, t[e]);
  if (y)
    for (var e of y(t))
      F.call(t, e) && E(o, e, t[e]);
  return o;
}, A = (o, t) => et(o, st(t));
var M = (o, t) => {
  var e = {};
  for (var s in o)
    O.call(o, s) && t.indexOf(s) < 0 && (e[s] = o[s]);
  if (o != null && y)
    for (var s of y(o))
      t.indexOf(s) < 0 && F.call(o, s) && (e[s] = o[s]);
  return e;
};
var q = (o, t, e) => new Promise((s, a) => {
  var n = (p) => {
    try {
      c(e.next(p));
    } catch (R) {
      a(R);
    }
  }, r = (p) => {
    try {
      c(e.throw(p));
    } catch (R) {
      a(R);
    }
  }, c = (p) => p.done ? s(p.value) : Promise.resolve(p.value).then(n, r);
  c((e = e.apply(o, t)).next());
});

// taken:list/accounts/list/list-state
var V = mw.libs.accountCreator.parts.list.modules[9];

// src/accounts/list/desk/desk.ts
var ot = 5, at = ["unchecked", "checking", "ready", "warned", "rejected", "creating"];
function rt({ batch: { phase: o } }, t) {
  return o.kind === "stopped" && (!t || o.because.kind === "refused");
}
var b = class {
  constructor(t) {
    this.list = t;
    /** Who came and is to be created. */
    this.waiting = /* @__PURE__ */ new Set();
    /** Those of them who are to be created although something was remarked on. */
    this.confirmed = /* @__PURE__ */ new Set();
    this.isStarting = !1;
    /** Something keeps the list from being created, such as a field that is to be filled in. */
    this.isHeldUp = !1;
    /** Somebody has come since the last start. */
    this.isWanted = !1;
    t.desk.askQuota(), t.observe(() => this.goOn());
  }
  /** The last people of the list, the latest first. */
  get latest() {
    return this.list.rows.slice(-ot).reverse();
  }
  /** Does it wait for somebody to let it be created? Something is remarked on, or the page was reloaded. */
  isOpen(t) {
    return V(t) && !this.isReady(t);
  }
  /** Somebody has come. */
  add(t) {
    let e = this.list.desk.add(t);
    return this.waiting.add(e.id), this.tryAgain(), e;
  }
  /** The account is to be created, whatever is remarked on. */
  confirm(t) {
    this.waiting.add(t.id), this.confirmed.add(t.id), this.tryAgain();
  }
  /** Takes somebody off the list who is not created, to be typed anew. */
  takeBack(t) {
    this.waiting.delete(t.id), this.list.desk.remove(t);
  }
  tryAgain() {
    this.isHeldUp = !1, this.isWanted = !0, this.goOn();
  }
  isReady(t) {
    return this.waiting.has(t.id) && (t.state === "ready" || t.state === "warned" && this.confirmed.has(t.id));
  }
  /** Creates whoever can be, once nothing else is under way. */
  goOn() {
    let { list: t, waiting: e } = this, s = this.isStarting || t.run.isBusy || t.state.stage.kind === "run";
    if (t.run.isBusy && (this.isHeldUp = !1), e.size === 0 || s || this.isHeldUp || rt(t.state, this.isWanted))
      return;
    let a = t.rows.filter(({ id: r }) => e.has(r));
    a.filter(({ state: r }) => !at.includes(r)).forEach(({ id: r }) => e.delete(r));
    let n = a.filter((r) => this.isReady(r));
    n.length > 0 && this.start(n);
  }
  start(t) {
    return q(this, null, function* () {
      this.isStarting = !0, this.isWanted = !1, this.isHeldUp = (yield this.list.desk.create(t)) !== null, this.isStarting = !1, this.goOn();
    });
  }
};

// src/i18n/en.json
var D = { "accountcreator-desk-person": "The next person", "accountcreator-desk-generate-help": "Hand over each password at once, or save the sheet: this page forgets them when it is closed or reloaded.", "accountcreator-desk-left": "This wiki lets you create {{PLURAL:$1|0=no more accounts|1=one more account|$1 more accounts}} for now.", "accountcreator-desk-used": "You created {{PLURAL:$1|0=no accounts|1=one account|$1 accounts}} in the last 24 hours. Most wikis allow only a few a day for each IP address.", "accountcreator-desk-recent": "The last five", "accountcreator-desk-lost": "The password is no longer here.", "accountcreator-desk-print": "Print slip", "accountcreator-desk-create": "Create anyway", "accountcreator-desk-change": "Change", "accountcreator-desk-first": "The fields above are in use. Finish that person first." };

// taken:table/lit-html/lit-html
var l = mw.libs.accountCreator.parts.table.modules[10], u = mw.libs.accountCreator.parts.table.modules[11], g = mw.libs.accountCreator.parts.table.modules[12];

// taken:after/accounts/list/check/quota
var H = mw.libs.accountCreator.parts.after.modules[1];

// taken:steps/accounts/list/row
var N = mw.libs.accountCreator.parts.steps.modules[3], I = mw.libs.accountCreator.parts.steps.modules[4], P = mw.libs.accountCreator.parts.steps.modules[6], h = mw.libs.accountCreator.parts.steps.modules[8], d = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/desk/day-quota.ts
function B({ opening: o, quota: t }, e) {
  if (!o || !t)
    return null;
  let { own: s, at: a } = t, n = new Map(s == null ? void 0 : s.creations);
  for (let r of e) {
    let c = h(r);
    (c == null ? void 0 : c.kind) === "created" && !n.has(d(r)) && n.set(d(r), { at: a, by: c.by, reason: "" });
  }
  return H(o.rights, { at: a, own: s && A(k({}, s), { creations: n }) }, 1);
}

// taken:core/accounts/contract/outcome
var U = mw.libs.accountCreator.parts.core.modules[17];

// taken:list/ui/list/column-text
var W = mw.libs.accountCreator.parts.list.modules[15];

// taken:table/ui/list/message-box
var z = mw.libs.accountCreator.parts.table.modules[16];

// taken:table/ui/list/row-texts
var T = mw.libs.accountCreator.parts.table.modules[17], v = mw.libs.accountCreator.parts.table.modules[19];

// taken:table/ui/list/shared-fields
var Q = mw.libs.accountCreator.parts.table.modules[21];

// taken:core/ui/shared/messages
var K = mw.libs.accountCreator.parts.core.modules[57], i = mw.libs.accountCreator.parts.core.modules[60];

// taken:core/ui/shared/wiki-html
var f = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/list/desk-form.ts
var m = ["username", "email", "password"];
function nt(o) {
  switch (o) {
    case "mail":
      return i("accountcreator-mode-mail");
    case "generate":
      return i("accountcreator-mode-generate");
    case "type":
      return i("accountcreator-mode-type");
    default:
      return U(o);
  }
}
function C(o) {
  let t = o === "password", e = new OO.ui.TextInputWidget({ name: o, autocomplete: !1, type: t ? "password" : "text" });
  return e.$input.attr({ spellcheck: "false", autocapitalize: "off", autocomplete: t ? "new-password" : "off" }), o === "email" && e.$input.attr("inputmode", "email"), e;
}
function ct(o) {
  let t = B(o.state, o.rows);
  if (!t)
    return "";
  let { limited: e, left: s, createdLastDay: a } = t;
  return e ? s !== null ? i("accountcreator-desk-left", s) : a === null ? "" : i("accountcreator-desk-used", a) : i("accountcreator-quota-none");
}
var x = class {
  constructor(t, e) {
    this.list = t;
    this.desk = e;
    this.element = document.createElement("div");
    this.inputs = { username: C("username"), email: C("email"), password: C("password") };
    this.layouts = m.map((t) => new OO.ui.FieldLayout(this.inputs[t], { align: "top", label: W(t) }));
    this.problem = new z("error");
    this.chosen = null;
    /** Who was put on the list last, until the wiki has been asked about the name. */
    this.last = null;
    this.onAdd = () => this.add();
    this.onKeydown = (t) => {
      t.key === "Enter" && !t.isComposing && t.target instanceof HTMLInputElement && (t.preventDefault(), this.add());
    };
    this.onMode = ({ target: t }) => {
      let e = t instanceof HTMLSelectElement ? t.value : "";
      N(e) && (this.chosen = e, this.render(this.list.state));
    };
    this.element.className = "accountcreator-desk", this.shared = new Q(t.draft), t.observe(() => this.settle());
  }
  focus() {
    this.inputs.username.focus();
  }
  render(t) {
    let { mode: e } = this, s = t.modes.map((a) => l`<option value=${a} ?selected=${a === e}>${nt(a)}</option>`);
    this.layouts.forEach((a, n) => a.toggle(m[n] !== "password" || e === "type")), g(l`
			<h3>${i("accountcreator-desk")}</h3>
			<div class="accountcreator-desk-fields" role="group" aria-label=${i("accountcreator-desk-person")} @keydown=${this.onKeydown}>
				${this.layouts.map(({ $element: a }) => a[0])}
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="add-person"
					@click=${this.onAdd}
				>${i("accountcreator-create")}</button>
			</div>
			<div role="alert">${this.problem.element}</div>
			<p class="accountcreator-desk-quota">${ct(this.list)}</p>
			<div class="accountcreator-desk-shared">
				<label>
					${i("accountcreator-modes")}
					<select name="passwordmode" @change=${this.onMode}>
						${s}
					</select>
				</label>
				<p>${e === "generate" ? i("accountcreator-desk-generate-help") : u}</p>
				<div>${this.shared.render(t)}</div>
			</div>`, this.element);
  }
  /**
   * Puts somebody back into the fields who was on the list, to be mended.
   *
   * @return False: the next person is in them
   */
  edit(t) {
    var n, r;
    if (!this.isEmpty)
      return this.focus(), !1;
    let { remarks: e, request: s } = t;
    this.desk.takeBack(t), m.forEach((c) => this.inputs[c].setValue(c === "password" && this.mode !== "type" ? "" : s[c]));
    let a = e.filter(({ severity: c }) => c === "error");
    return this.problem.show(a.length > 0 ? l`${a.map((c) => this.remarkTemplate(c))}` : null), this.goTo((r = (n = a[0]) == null ? void 0 : n.field) != null ? r : "username"), !0;
  }
  /** As the last person got it, also before a reload; then as the list has it. */
  get mode() {
    var n;
    let { modes: t, mode: e } = this.list.state, s = this.list.rows[this.list.rows.length - 1], a = (n = this.chosen) != null ? n : s ? P(s, e) : e;
    return t.includes(a) ? a : e;
  }
  get isEmpty() {
    return m.every((t) => this.inputs[t].getValue() === "");
  }
  /** What was typed last cannot be created: whoever typed it is still looking there. */
  settle() {
    let { last: t } = this;
    t === null || t.state === "unchecked" || t.state === "checking" || (this.last = null, t.state === "rejected" && this.list.state.isAtDesk && this.isEmpty && this.edit(t));
  }
  remarkTemplate(n) {
    var r = n, { field: t, message: e, fixes: s } = r, a = M(r, ["field", "message", "fixes"]);
    let c = s.map((p) => l`<button
			type="button" class="accountcreator-small-button" data-accountcreator-action="fix" @click=${() => this.put(t, p)}
		>${i("accountcreator-fix", p)}</button>`);
    return l`<div>
			${e ? f(e) : v(k({ field: t, message: e, fixes: s }, a))}
			${c}
		</div>`;
  }
  put(t, e) {
    this.goTo(t).setValue(e);
  }
  goTo(t) {
    let e = t === "email" || t === "password" ? this.inputs[t] : this.inputs.username;
    return e.focus(), e;
  }
  /** The first field that is needed and empty; null: none is. */
  get missing() {
    var e;
    let { mode: t } = this;
    return (e = m.find((s) => this.inputs[s].getValue().trim() === "" && (s === "username" || t === (s === "email" ? "mail" : "type")))) != null ? e : null;
  }
  add() {
    let { missing: t, mode: e, inputs: s } = this;
    if (t !== null) {
      s[t].focus();
      return;
    }
    let a = {
      username: s.username.getValue(),
      email: s.email.getValue(),
      mode: e,
      password: e === "type" ? s.password.getValue() : ""
    };
    this.problem.show(null), m.forEach((n) => s[n].setValue("")), this.focus(), this.last = this.desk.add(a), this.settle();
  }
};

// taken:table/lit-html/directives/guard
var L = mw.libs.accountCreator.parts.table.modules[9];

// taken:after/accounts/list/after/slips
var j = mw.libs.accountCreator.parts.after.modules[0];

// taken:after/ui/list/details-text
var Y = mw.libs.accountCreator.parts.after.modules[2];

// taken:after/ui/list/export-list
var G = mw.libs.accountCreator.parts.after.modules[3];

// taken:table/ui/list/row-view
var S = mw.libs.accountCreator.parts.table.modules[20];

// taken:after/ui/list/slips-view
var J = mw.libs.accountCreator.parts.after.modules[4];

// taken:checks/ui/shared/local-texts
var X = mw.libs.accountCreator.parts.checks.modules[8];

// taken:checks/ui/shared/save-copy-print
var Z = mw.libs.accountCreator.parts.checks.modules[12], _ = mw.libs.accountCreator.parts.checks.modules[13];

// src/ui/list/desk-recent.ts
function w(o, t, e) {
  return l`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${o} @click=${e}
	>${t}</button>`;
}
var $ = class {
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
    this.element.className = "accountcreator-desk-recent";
  }
  focus() {
    var t;
    (t = this.element.querySelector("button")) == null || t.focus();
  }
  render() {
    let t = this.desk.latest;
    g(l`
			${t.length > 0 ? l`<h3>${i("accountcreator-desk-recent")}</h3>` : u}
			<p class="accountcreator-desk-read-out" role="status">${this.statusText(t[0])}</p>
			<p role="status">${this.said}</p>
			<ol>${t.map((e) => this.template(e))}</ol>`, this.element);
  }
  /** Read out, as nobody looks away from the fields. */
  statusText(t) {
    return t ? X([d(t), S(t.state)]) : "";
  }
  template(t) {
    let { state: e, sheet: s } = this.list, [a] = j([t], G(this.list), s.isOpened, e.preset);
    return l`<li data-accountcreator-recent=${t.id} data-state=${t.state} data-username=${t.canonical || t.request.username}>
			${a ? u : l`<span class="accountcreator-desk-state">${S(t.state)}</span>`}
			<strong><bdi>${d(t)}</bdi></strong>
			<bdi>${t.request.email}</bdi>
			${a ? this.slipTemplate(t, a) : this.openTemplate(t)}
		</li>`;
  }
  slipTemplate(t, e) {
    let s = h(t), a = e.password === "" && (s == null ? void 0 : s.kind) === "created" && s.by === "password";
    return l`
			${e.password === "" ? u : l`<code class="accountcreator-password">${e.password}</code>`}
			<span>${a ? i("accountcreator-desk-lost") : s ? T(t, s).own : u}</span>
			${w("copy-details", i("accountcreator-copy-details"), () => this.copy(e))}
			${w("print-slip", i("accountcreator-desk-print"), () => _(J([e])))}`;
  }
  /** Who has no account yet, or of whom it is not known. */
  openTemplate(t) {
    let e = h(t), { wiki: s, own: a } = e ? T(t, e) : { wiki: null, own: "" }, n = t.remarks.filter(({ severity: r }) => r !== "info" || t.state === "already");
    return l`
			${n.map((r) => this.remarkTemplate(t, r))}
			${s || a ? l`<span>${L([s], () => s ? f(s) : u)} ${a}</span>` : u}
			${this.desk.isOpen(t) ? w("create-one", i("accountcreator-desk-create"), () => this.desk.confirm(t)) : u}
			${this.canChange(t) ? w("take-back", i("accountcreator-desk-change"), () => this.change(t)) : u}`;
  }
  remarkTemplate(t, e) {
    let { message: s, field: a, fixes: n } = e, r = this.canChange(t) ? n.map((c) => w("fix", i("accountcreator-fix", c), () => this.list.table.edit(t, a, c))) : u;
    return l`<span class="accountcreator-desk-remark">
			<span>${s ? L([s], () => f(s)) : v(e)}</span>
			${r}
		</span>`;
  }
  /** While an account is on its way, nothing on the list is changed. */
  canChange(t) {
    return I(t) && t.state !== "checking" && t.state !== "unchecked" && this.list.state.stage.kind !== "run";
  }
  change(t) {
    this.say(this.edit(t) ? "" : i("accountcreator-desk-first"));
  }
  copy(t) {
    this.say(Z(Y([t])) ? i("accountcreator-copied") : i("accountcreator-text-not-copied"));
  }
  /** Until the list changes. */
  say(t) {
    this.said = t, this.render(), this.said = "";
  }
};

// src/app/desk-part.ts
K(D);
function he(o) {
  let t = new b(o), e = new x(o, t);
  return { form: e, recent: new $(o, t, (s) => e.edit(s)) };
}
return { makeDesk: he };
} };
// </nowiki>
