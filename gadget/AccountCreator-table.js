// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 *
 * Holds lit-html 3.3.3 (BSD-3-Clause):
 *
 * BSD 3-Clause License
 *
 * Copyright (c) 2017 Google LLC. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the documentation
 *    and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its
 *    contributors may be used to endorse or promote products derived from
 *    this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
 * AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
mw.libs.accountCreator.parts.table = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676"}, contents: '11d2ed7e', run: function () {
'use strict';
var to = Object.defineProperty, oo = Object.defineProperties;
var ro = Object.getOwnPropertyDescriptors;
var Qe = Object.getOwnPropertySymbols;
var no = Object.prototype.hasOwnProperty, so = Object.prototype.propertyIsEnumerable;
var Ze = (n, e, t) => e in n ? to(n, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : n[e] = t, R = (n, e) => {
  for (var t in e || (e = {}))
    no.call(e, t) && Ze(n, t, e[t]);
  if (Qe)
    for (var t of Qe(e))
      so.call(e, t) && Ze(n, t, e[t]);
  return n;
}, C = (n, e) => oo(n, ro(e));
var k = (n, e, t) => new Promise((o, r) => {
  var s = (c) => {
    try {
      l(t.next(c));
    } catch (d) {
      r(d);
    }
  }, i = (c) => {
    try {
      l(t.throw(c));
    } catch (d) {
      r(d);
    }
  }, l = (c) => c.done ? o(c.value) : Promise.resolve(c.value).then(s, i);
  l((t = t.apply(n, e)).next());
});

// src/i18n/en.json
var Xe = { "accountcreator-link": "Create accounts", "accountcreator-title-list": "Create many accounts", "accountcreator-column-state": "State", "accountcreator-column-line": "Line", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "read as headings", "accountcreator-parse-total": "read as a total, not a person", "accountcreator-parse-markup": "read as markup, not a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-again": "listed above already, counted once", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-absent": "said not to come, left out", "accountcreator-parse-broken-quotes": "a quotation mark is missing at the end", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a password mode", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-table": "People in the list. Use the arrow keys to move, Enter to edit.", "accountcreator-table-keys": "Select a cell to edit it. With the keyboard: arrow keys move, Enter edits, Delete empties a cell, Ctrl+Z undoes.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Warning", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Has an account", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Unknown", "accountcreator-state-skipped": "Skipped", "accountcreator-summary-ready": "{{PLURAL:$1|1=One account|$1 accounts}} can be created.", "accountcreator-summary-warned": "{{PLURAL:$1|1=One account|$1 accounts}} can be created, {{PLURAL:$2|1=one|$2}} of them with a warning.", "accountcreator-summary-created": "{{PLURAL:$1|0=No account|1=One account|$1 accounts}} of $2 created.", "accountcreator-summary-rejected": "{{PLURAL:$1|1=One needs|$1 need}} a change.", "accountcreator-summary-unfinished": "{{PLURAL:$1|1=One is|$1 are}} unfinished.", "accountcreator-summary-unknown": "{{PLURAL:$1|1=One is|$1 are}} unknown.", "accountcreator-summary-already": "{{PLURAL:$1|1=One person already has|$1 people already have}} an account.", "accountcreator-summary-earlier": "Slips and login details have the passwords from the sheet that you opened. Whoever has changed theirs since uses the new one.", "accountcreator-summary-others": "{{PLURAL:$1|1=One of these accounts was|$1 of these accounts were}} created by somebody else: {{PLURAL:$1|1=its slip is|their slips are}} right if the sheet comes from them.", "accountcreator-summary-checking": "{{PLURAL:$1|1=One is|$1 are}} being checked.", "accountcreator-summary-unchecked": "{{PLURAL:$1|1=One is|$1 are}} not checked yet.", "accountcreator-summary-left": "{{PLURAL:$1|1=One is|$1 are}} left.", "accountcreator-summary-skipped": "{{PLURAL:$1|1=One was|$1 were}} skipped.", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Warnings", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|1=One row needs|$1 rows need}} your attention. To see the other {{PLURAL:$2|1=row|$2 rows}}, choose “$3”.", "accountcreator-shown-first-done": "Nothing is left to fix. To see the whole list, choose “$1”.", "accountcreator-undo": "Undo", "accountcreator-remove": "Remove $1 from the list", "accountcreator-fix-all": "Apply all suggestions ($1)", "accountcreator-make-passwords": "Generate passwords for $1 people without an address", "accountcreator-go-to-line": "Show line $1", "accountcreator-add-email": "Add e-mail", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Searching …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create anyway", "accountcreator-finish": "Finish", "accountcreator-remark-name-missing": "No username.", "accountcreator-remark-name-invalid": "Not a valid username.", "accountcreator-remark-name-taken": "This username is taken.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "Same username as line $1.", "accountcreator-remark-email-missing": "No e-mail address to send the password to.", "accountcreator-remark-email-repeated": "Same e-mail address as line $1.", "accountcreator-remark-email-required": "This wiki requires an e-mail address for every account.", "accountcreator-remark-realname-required": "This wiki requires a real name for every account.", "accountcreator-remark-password-missing": "No password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Similar to the username in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name from the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-has-account": "This person already has an account.", "accountcreator-theirs": "This is their account", "accountcreator-not-theirs": "This is someone else’s account", "accountcreator-problem-nothing": "No account can be created from this list.", "accountcreator-problem-busy": "This list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first. Then this list continues automatically.", "accountcreator-problem-sheet": "Some passwords were generated here and are stored nowhere else. Save the sheet with the passwords first.", "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first. Then the list continues automatically.", "accountcreator-problem-passwords": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here. Open the sheet that you saved before.", "accountcreator-problem-field": "This wiki requires “$1” for every account, and it is empty.", "accountcreator-stop": "Stop", "accountcreator-copy-details": "Copy login details", "accountcreator-print-slips": "Print slips", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|1=one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|1=one minute|$1 minutes}} left", "accountcreator-details-gone": "The page was reloaded. E-mail addresses and real names of people who have an account are not kept in your browser, and are missing here.", "accountcreator-journal-lost": "Your browser does not remember this list. Do not reload the page until all accounts are created.", "accountcreator-wait-wiki": "The wiki is busy. Continuing in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki is not answering. Trying again in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki does not let you create more accounts right now. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then continue. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then continue. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you return to this tab, the list continues automatically.", "accountcreator-stop-offline": "You are still offline. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki has stopped answering. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki did not send a new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "Something went wrong in AccountCreator. The rest of the list is still here. Tell the people who maintain the gadget: $1", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created. The wiki is mailing the password.", "accountcreator-row-created-elsewhere": "Created on the wiki’s own page, with the password typed there.", "accountcreator-row-handed-over": "Create this account in the other tab. As soon as it exists, you see it here.", "accountcreator-row-unfinished": "The wiki needs something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer. It is not known whether the account exists.", "accountcreator-select-line": "Select line $1", "accountcreator-selection": "Selected people", "accountcreator-selected": "{{PLURAL:$1|1=One person|$1 people}} selected", "accountcreator-select-shown": "Select all $1", "accountcreator-selected-mode": "Password …", "accountcreator-own-mode-mail": "Password by e-mail", "accountcreator-own-mode-generate": "Password generated here", "accountcreator-own-mode-type": "Password from the list", "accountcreator-own-mode-list": "As for the whole list", "accountcreator-own-reason": "Reason: $1", "accountcreator-selected-reason": "Reason for these people", "accountcreator-set-reason": "Set reason", "accountcreator-clear-reason": "Use the list’s reason", "accountcreator-accept": "Ignore warnings ($1)", "accountcreator-remove-selected": "Remove $1 from the list", "accountcreator-clear-selection": "Clear selection", "accountcreator-pasted-beyond": "{{PLURAL:$1|1=One line|$1 lines}} did not fit: the table ends before. Add people in the text of the list.", "accountcreator-notify": "Notify me when it needs me", "accountcreator-notification-asks": "Your list is waiting for an answer." };

// taken:core/ui/shared/messages
var et = mw.libs.accountCreator.parts.core.modules[61], tt = mw.libs.accountCreator.parts.core.modules[62], a = mw.libs.accountCreator.parts.core.modules[64], W = mw.libs.accountCreator.parts.core.modules[65];

// taken:steps/accounts/list/row
var ot = mw.libs.accountCreator.parts.steps.modules[2], re = mw.libs.accountCreator.parts.steps.modules[3], rt = mw.libs.accountCreator.parts.steps.modules[4], N = mw.libs.accountCreator.parts.steps.modules[5], H = mw.libs.accountCreator.parts.steps.modules[9], ne = mw.libs.accountCreator.parts.steps.modules[10];

// taken:core/accounts/contract/codes
var Oe = mw.libs.accountCreator.parts.core.modules[5], T = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/form
var nt = mw.libs.accountCreator.parts.core.modules[12], st = mw.libs.accountCreator.parts.core.modules[13], it = mw.libs.accountCreator.parts.core.modules[14];

// src/accounts/list/row-overrides.ts
function Me({ name: n, type: e, optional: t }) {
  return e === "checkbox" && t && nt(n);
}
function at({ code: n, override: e }, t) {
  return e !== null ? t.includes(e) : n === "name-forbidden" && t.some((o) => !Oe.includes(o));
}
function ao(n) {
  let e = H(n);
  if ((e == null ? void 0 : e.kind) === "refused") {
    let { stops: t, name: o, field: r } = T(e.code);
    return t === "row" && o !== "taken" && (r === null || r === "username") ? e.code : null;
  }
  return n.remarks.some(({ code: t, override: o }) => t === "name-forbidden" && o === null) ? "" : null;
}
function ct(n, e) {
  let t = ao(n);
  if (t === null && n.overrides.length === 0)
    return [];
  let o = t === null ? null : it(t, e);
  return e.flatMap(({ fields: r }) => r).filter((r) => {
    let { name: s } = r, i = o === null ? t !== null && !Oe.includes(s) : s === o;
    return Me(r) && (i || n.overrides.includes(s)) && n.remarks.every(({ override: l }) => l !== s);
  });
}

// node_modules/lit-html/lit-html.js
var z = globalThis, lt = (n) => n, se = z.trustedTypes, ut = se ? se.createPolicy("lit-html", { createHTML: (n) => n }) : void 0, gt = "$lit$", x = `lit$${Math.random().toFixed(9).slice(2)}$`, bt = "?" + x, co = `<${bt}>`, M = document, Y = () => M.createComment(""), G = (n) => n === null || typeof n != "object" && typeof n != "function", Ue = Array.isArray, lo = (n) => Ue(n) || typeof (n == null ? void 0 : n[Symbol.iterator]) == "function", _e = `[ 	
\f\r]`, j = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, dt = /-->/g, mt = />/g, P = RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g"), pt = /'/g, ht = /"/g, yt = /^(?:script|style|textarea|title)$/i, Ve = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t }), p = Ve(1), er = Ve(2), tr = Ve(3), A = /* @__PURE__ */ Symbol.for("lit-noChange"), u = /* @__PURE__ */ Symbol.for("lit-nothing"), ft = /* @__PURE__ */ new WeakMap(), O = M.createTreeWalker(M, 129);
function vt(n, e) {
  if (!Ue(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return ut !== void 0 ? ut.createHTML(e) : e;
}
var uo = (n, e) => {
  let t = n.length - 1, o = [], r, s = e === 2 ? "<svg>" : e === 3 ? "<math>" : "", i = j;
  for (let l = 0; l < t; l++) {
    let c = n[l], d, h, m = -1, f = 0;
    for (; f < c.length && (i.lastIndex = f, h = i.exec(c), h !== null); ) f = i.lastIndex, i === j ? h[1] === "!--" ? i = dt : h[1] !== void 0 ? i = mt : h[2] !== void 0 ? (yt.test(h[2]) && (r = RegExp("</" + h[2], "g")), i = P) : h[3] !== void 0 && (i = P) : i === P ? h[0] === ">" ? (i = r != null ? r : j, m = -1) : h[1] === void 0 ? m = -2 : (m = i.lastIndex - h[2].length, d = h[1], i = h[3] === void 0 ? P : h[3] === '"' ? ht : pt) : i === ht || i === pt ? i = P : i === dt || i === mt ? i = j : (i = P, r = void 0);
    let y = i === P && n[l + 1].startsWith("/>") ? " " : "";
    s += i === j ? c + co : m >= 0 ? (o.push(d), c.slice(0, m) + gt + c.slice(m) + x + y) : c + x + (m === -2 ? l : y);
  }
  return [vt(n, s + (n[t] || "<?>") + (e === 2 ? "</svg>" : e === 3 ? "</math>" : "")), o];
}, J = class n {
  constructor({ strings: e, _$litType$: t }, o) {
    let r;
    this.parts = [];
    let s = 0, i = 0, l = e.length - 1, c = this.parts, [d, h] = uo(e, t);
    if (this.el = n.createElement(d, o), O.currentNode = this.el.content, t === 2 || t === 3) {
      let m = this.el.content.firstChild;
      m.replaceWith(...m.childNodes);
    }
    for (; (r = O.nextNode()) !== null && c.length < l; ) {
      if (r.nodeType === 1) {
        if (r.hasAttributes()) for (let m of r.getAttributeNames()) if (m.endsWith(gt)) {
          let f = h[i++], y = r.getAttribute(m).split(x), F = /([.?@])?(.*)/.exec(f);
          c.push({ type: 1, index: s, name: F[2], strings: y, ctor: F[1] === "." ? He : F[1] === "?" ? Be : F[1] === "@" ? qe : q }), r.removeAttribute(m);
        } else m.startsWith(x) && (c.push({ type: 6, index: s }), r.removeAttribute(m));
        if (yt.test(r.tagName)) {
          let m = r.textContent.split(x), f = m.length - 1;
          if (f > 0) {
            r.textContent = se ? se.emptyScript : "";
            for (let y = 0; y < f; y++) r.append(m[y], Y()), O.nextNode(), c.push({ type: 2, index: ++s });
            r.append(m[f], Y());
          }
        }
      } else if (r.nodeType === 8) if (r.data === bt) c.push({ type: 2, index: s });
      else {
        let m = -1;
        for (; (m = r.data.indexOf(x, m + 1)) !== -1; ) c.push({ type: 7, index: s }), m += x.length - 1;
      }
      s++;
    }
  }
  static createElement(e, t) {
    let o = M.createElement("template");
    return o.innerHTML = e, o;
  }
};
function B(n, e, t = n, o) {
  var i, l, c;
  if (e === A) return e;
  let r = o !== void 0 ? (i = t._$Co) == null ? void 0 : i[o] : t._$Cl, s = G(e) ? void 0 : e._$litDirective$;
  return (r == null ? void 0 : r.constructor) !== s && ((l = r == null ? void 0 : r._$AO) == null || l.call(r, !1), s === void 0 ? r = void 0 : (r = new s(n), r._$AT(n, t, o)), o !== void 0 ? ((c = t._$Co) != null ? c : t._$Co = [])[o] = r : t._$Cl = r), r !== void 0 && (e = B(n, r._$AS(n, e.values), r, o)), e;
}
var Ne = class {
  constructor(e, t) {
    this._$AV = [], this._$AN = void 0, this._$AD = e, this._$AM = t;
  }
  get parentNode() {
    return this._$AM.parentNode;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  u(e) {
    var d;
    let { el: { content: t }, parts: o } = this._$AD, r = ((d = e == null ? void 0 : e.creationScope) != null ? d : M).importNode(t, !0);
    O.currentNode = r;
    let s = O.nextNode(), i = 0, l = 0, c = o[0];
    for (; c !== void 0; ) {
      if (i === c.index) {
        let h;
        c.type === 2 ? h = new Q(s, s.nextSibling, this, e) : c.type === 1 ? h = new c.ctor(s, c.name, c.strings, this, e) : c.type === 6 && (h = new Ie(s, this, e)), this._$AV.push(h), c = o[++l];
      }
      i !== (c == null ? void 0 : c.index) && (s = O.nextNode(), i++);
    }
    return O.currentNode = M, r;
  }
  p(e) {
    let t = 0;
    for (let o of this._$AV) o !== void 0 && (o.strings !== void 0 ? (o._$AI(e, o, t), t += o.strings.length - 2) : o._$AI(e[t])), t++;
  }
}, Q = class n {
  get _$AU() {
    var e, t;
    return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
  }
  constructor(e, t, o, r) {
    var s;
    this.type = 2, this._$AH = u, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = o, this.options = r, this._$Cv = (s = r == null ? void 0 : r.isConnected) != null ? s : !0;
  }
  get parentNode() {
    let e = this._$AA.parentNode, t = this._$AM;
    return t !== void 0 && (e == null ? void 0 : e.nodeType) === 11 && (e = t.parentNode), e;
  }
  get startNode() {
    return this._$AA;
  }
  get endNode() {
    return this._$AB;
  }
  _$AI(e, t = this) {
    e = B(this, e, t), G(e) ? e === u || e == null || e === "" ? (this._$AH !== u && this._$AR(), this._$AH = u) : e !== this._$AH && e !== A && this._(e) : e._$litType$ !== void 0 ? this.$(e) : e.nodeType !== void 0 ? this.T(e) : lo(e) ? this.k(e) : this._(e);
  }
  O(e) {
    return this._$AA.parentNode.insertBefore(e, this._$AB);
  }
  T(e) {
    this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
  }
  _(e) {
    this._$AH !== u && G(this._$AH) ? this._$AA.nextSibling.data = e : this.T(M.createTextNode(e)), this._$AH = e;
  }
  $(e) {
    var s;
    let { values: t, _$litType$: o } = e, r = typeof o == "number" ? this._$AC(e) : (o.el === void 0 && (o.el = J.createElement(vt(o.h, o.h[0]), this.options)), o);
    if (((s = this._$AH) == null ? void 0 : s._$AD) === r) this._$AH.p(t);
    else {
      let i = new Ne(r, this), l = i.u(this.options);
      i.p(t), this.T(l), this._$AH = i;
    }
  }
  _$AC(e) {
    let t = ft.get(e.strings);
    return t === void 0 && ft.set(e.strings, t = new J(e)), t;
  }
  k(e) {
    Ue(this._$AH) || (this._$AH = [], this._$AR());
    let t = this._$AH, o, r = 0;
    for (let s of e) r === t.length ? t.push(o = new n(this.O(Y()), this.O(Y()), this, this.options)) : o = t[r], o._$AI(s), r++;
    r < t.length && (this._$AR(o && o._$AB.nextSibling, r), t.length = r);
  }
  _$AR(e = this._$AA.nextSibling, t) {
    var o;
    for ((o = this._$AP) == null ? void 0 : o.call(this, !1, !0, t); e !== this._$AB; ) {
      let r = lt(e).nextSibling;
      lt(e).remove(), e = r;
    }
  }
  setConnected(e) {
    var t;
    this._$AM === void 0 && (this._$Cv = e, (t = this._$AP) == null || t.call(this, e));
  }
}, q = class {
  get tagName() {
    return this.element.tagName;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  constructor(e, t, o, r, s) {
    this.type = 1, this._$AH = u, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = s, o.length > 2 || o[0] !== "" || o[1] !== "" ? (this._$AH = Array(o.length - 1).fill(new String()), this.strings = o) : this._$AH = u;
  }
  _$AI(e, t = this, o, r) {
    let s = this.strings, i = !1;
    if (s === void 0) e = B(this, e, t, 0), i = !G(e) || e !== this._$AH && e !== A, i && (this._$AH = e);
    else {
      let l = e, c, d;
      for (e = s[0], c = 0; c < s.length - 1; c++) d = B(this, l[o + c], t, c), d === A && (d = this._$AH[c]), i || (i = !G(d) || d !== this._$AH[c]), d === u ? e = u : e !== u && (e += (d != null ? d : "") + s[c + 1]), this._$AH[c] = d;
    }
    i && !r && this.j(e);
  }
  j(e) {
    e === u ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
  }
}, He = class extends q {
  constructor() {
    super(...arguments), this.type = 3;
  }
  j(e) {
    this.element[this.name] = e === u ? void 0 : e;
  }
}, Be = class extends q {
  constructor() {
    super(...arguments), this.type = 4;
  }
  j(e) {
    this.element.toggleAttribute(this.name, !!e && e !== u);
  }
}, qe = class extends q {
  constructor(e, t, o, r, s) {
    super(e, t, o, r, s), this.type = 5;
  }
  _$AI(e, t = this) {
    var i;
    if ((e = (i = B(this, e, t, 0)) != null ? i : u) === A) return;
    let o = this._$AH, r = e === u && o !== u || e.capture !== o.capture || e.once !== o.once || e.passive !== o.passive, s = e !== u && (o === u || r);
    r && this.element.removeEventListener(this.name, this, o), s && this.element.addEventListener(this.name, this, e), this._$AH = e;
  }
  handleEvent(e) {
    var t, o;
    typeof this._$AH == "function" ? this._$AH.call((o = (t = this.options) == null ? void 0 : t.host) != null ? o : this.element, e) : this._$AH.handleEvent(e);
  }
}, Ie = class {
  constructor(e, t, o) {
    this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = o;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AI(e) {
    B(this, e);
  }
};
var Fe = z.litHtmlPolyfillSupport, wt;
Fe == null || Fe(J, Q), ((wt = z.litHtmlVersions) != null ? wt : z.litHtmlVersions = []).push("3.3.3");
var w = (n, e, t) => {
  var s, i;
  let o = (s = t == null ? void 0 : t.renderBefore) != null ? s : e, r = o._$litPart$;
  if (r === void 0) {
    let l = (i = t == null ? void 0 : t.renderBefore) != null ? i : null;
    o._$litPart$ = r = new Q(e.insertBefore(Y(), l), l, void 0, t != null ? t : {});
  }
  return r._$AI(n), r;
};

// src/accounts/list/count-rows.ts
function I(n) {
  let e = {
    unchecked: 0,
    checking: 0,
    ready: 0,
    warned: 0,
    rejected: 0,
    already: 0,
    creating: 0,
    created: 0,
    refused: 0,
    unfinished: 0,
    unknown: 0,
    skipped: 0
  };
  for (let { state: t } of n)
    e[t]++;
  return e;
}

// src/accounts/presets/preset.ts
var De = {
  name: "",
  reason: "",
  passwordModes: [],
  passwordMode: null,
  eventPage: "",
  registration: "",
  namePattern: "",
  limitRequestPage: "",
  slipText: "",
  welcome: null,
  groups: null,
  participants: null
};
function Rt(n, e, t) {
  return n === "" || n === e ? t : n;
}
var mo = ["eventPage", "registration", "welcome", "groups", "participants"];
function kt(n, e, t) {
  let o = (s, i) => JSON.stringify(n[s]) === JSON.stringify(i[s]), r = mo.filter((s) => !o(s, De) && !o(s, e));
  return R(R({}, t), Object.fromEntries(r.map((s) => [s, n[s]])));
}
function Tt(n, e) {
  let { passwordModes: t, passwordMode: o } = e, r = t.length > 0 ? t : n.passwordModes, s = (i, l) => {
    var c;
    return i && C(R({}, i), { summary: i.summary || ((c = l == null ? void 0 : l.summary) != null ? c : "") });
  };
  return C(R({}, e), {
    // One of which the way that is chosen now is none would be no preset.
    passwordModes: o === null || r.includes(o) ? r : t,
    namePattern: e.namePattern || n.namePattern,
    limitRequestPage: e.limitRequestPage || n.limitRequestPage,
    slipText: e.slipText || n.slipText,
    welcome: s(e.welcome, n.welcome),
    participants: s(e.participants, n.participants)
  });
}
var xt = 10;
function ie({ welcome: n, groups: e, participants: t }) {
  return n !== null || e !== null || t !== null;
}

// src/accounts/list/row-filter.ts
var At = {
  problems: ["rejected", "refused", "unknown", "unfinished"],
  warnings: ["warned"],
  ready: ["ready"],
  done: ["created", "already", "skipped"]
}, po = 15;
function V({ state: n }, e) {
  return e === "all" || At[e].includes(n);
}
function U(n, e) {
  return (e === "all" ? Object.values(n) : At[e].map((o) => n[o])).reduce((o, r) => o + r, 0);
}
function Ke(n, e) {
  let t = e.find((o) => U(n, o) > 0);
  return U(n, "all") > po && t ? t : "all";
}

// taken:steps/ui/list/challenge-view
var $t = mw.libs.accountCreator.parts.steps.modules[13];

// taken:checks/ui/shared/local-texts
var Lt = mw.libs.accountCreator.parts.checks.modules[6], Et = mw.libs.accountCreator.parts.checks.modules[7];

// src/ui/list/message-box.ts
var v = class {
  constructor(e) {
    this.type = e;
    this.content = document.createElement("div");
    var t;
    this.widget = new OO.ui.MessageWidget({ type: e, label: $(this.content) }), this.widget.$element.removeAttr("role aria-live"), this.element = (t = this.widget.$element[0]) != null ? t : this.content, this.show(null);
  }
  /**
   * @param content Null: no box
   * @param type Left out: as before
   */
  show(e, t = this.type) {
    t !== this.type && (this.type = t, this.widget.setType(t), this.widget.$element.removeAttr("role aria-live")), w(e != null ? e : u, this.content), this.widget.toggle(e !== null);
  }
};

// src/ui/list/lazy-view.ts
var L = class {
  constructor(e) {
    this.source = e;
    this.element = document.createElement("div");
    this.content = document.createElement("div");
    this.problem = new v("error");
    this.view = null;
    this.coming = null;
    this.state = null;
    let t = document.createElement("div");
    t.setAttribute("role", "alert"), t.append(this.problem.element), this.element.append(this.content, t);
  }
  /** @param isWanted Is there something that the view would show? */
  render(e, t) {
    this.state = e, this.content.hidden = !t, this.view ? this.view.render(e) : t && this.ready();
  }
  /** Settles once it is there; null: it did not come. */
  ready() {
    var e;
    return this.coming = (e = this.coming) != null ? e : this.fetch(), this.coming;
  }
  fetch() {
    return k(this, null, function* () {
      try {
        let e = yield this.source.fetch();
        return this.problem.show(null), this.view = e, this.content.append(e.element), this.state && e.render(this.state), e;
      } catch (e) {
        return this.coming = null, this.problem.show(p`<p>${this.source.problemText(e)}</p>`), null;
      }
    });
  }
};

// src/accounts/list/way-in.ts
function We({ creation: n, canonical: e }) {
  return n !== null && !n.createdByMe && n.createdBy !== "" && n.createdBy !== e;
}
function St(n, e) {
  var o;
  let t = H(n);
  return (t == null ? void 0 : t.kind) === "created" ? t.by : n.isWalkUp && n.state === "already" ? "other" : !e || n.state !== "already" || !((o = n.creation) != null && o.createdByMe || We(n)) ? null : n.request.mode === "mail" ? "mail" : n.request.password === "" ? null : "password";
}

// src/ui/list/summary-text.ts
var b = (n, e, ...t) => n > 0 ? a(e, n, ...t) : "";
function ho(n, e) {
  return e > 0 ? a("accountcreator-summary-warned", n + e, e) : b(n, "accountcreator-summary-ready");
}
function ae(n, e, t = []) {
  let { kind: o } = e.stage, {
    unchecked: r,
    checking: s,
    ready: i,
    warned: l,
    rejected: c,
    already: d,
    creating: h,
    created: m,
    refused: f,
    unfinished: y,
    unknown: F,
    skipped: eo
  } = I(n), Pe = o === "check";
  return W([
    Pe ? ho(i, l) : a("accountcreator-summary-created", m, n.length - d),
    b(c + f, "accountcreator-summary-rejected"),
    b(y, "accountcreator-summary-unfinished"),
    b(F, "accountcreator-summary-unknown"),
    b(d, "accountcreator-summary-already"),
    b(t.length, "accountcreator-summary-earlier"),
    b(t.filter(We).length, "accountcreator-summary-others"),
    b(Pe ? s : 0, "accountcreator-summary-checking"),
    b(Pe ? r : 0, "accountcreator-summary-unchecked"),
    b(o === "results" ? i + l + r + h : 0, "accountcreator-summary-left"),
    b(eo, "accountcreator-summary-skipped")
  ]);
}

// src/ui/list/list-notification.ts
function je() {
  let { Notification: n } = window;
  return n;
}
function Ct() {
  var n;
  return ((n = je()) == null ? void 0 : n.permission) === "default";
}
function Pt() {
  return k(this, null, function* () {
    var n;
    yield (n = je()) == null ? void 0 : n.requestPermission();
  });
}
function fo(n, { progress: e, batch: { phase: t } }) {
  let o = ({ kind: r }) => r === "challenge" || r === "step";
  return n != null && n.progress && !e ? "ended" : o(t) && !(n && o(n.batch.phase)) ? "asks" : null;
}
function wo(n, e) {
  try {
    let t = new n(a("accountcreator-title-list"), { body: e, tag: "accountcreator" });
    t.addEventListener("click", () => {
      window.focus(), t.close();
    });
  } catch (t) {
    mw.log.warn(t);
  }
}
function Ot(n) {
  let e = null;
  n.observe((t) => {
    let o = fo(e, t);
    e = t;
    let r = je();
    o && !document.hasFocus() && (r == null ? void 0 : r.permission) === "granted" && wo(r, o === "asks" ? a("accountcreator-notification-asks") : ae(n.rows, t));
  });
}

// src/ui/list/limit-of.ts
function ce({ stage: n, batch: { phase: e } }) {
  let t = n.kind === "results" && e.kind === "stopped" && e.because.kind === "refused" ? e.because.refused : null;
  return t && T(t.code).action === "raiseLimit" ? t : null;
}

// taken:core/accounts/contract/captcha
var Mt = mw.libs.accountCreator.parts.core.modules[1], _t = mw.libs.accountCreator.parts.core.modules[2];

// taken:core/accounts/contract/declarations
var Ft = mw.libs.accountCreator.parts.core.modules[7], le = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/own
var Nt = mw.libs.accountCreator.parts.core.modules[18];

// taken:core/ui/shared/field-control
var Ht = mw.libs.accountCreator.parts.core.modules[58];

// taken:core/accounts/contract/outcome
var g = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/ui/shared/explanation-view
var Bt = mw.libs.accountCreator.parts.core.modules[56];

// taken:checks/ui/shared/account-text
var ze = mw.libs.accountCreator.parts.checks.modules[5];

// src/ui/list/row-texts.ts
function It(n) {
  switch (n) {
    case "header":
      return a("accountcreator-parse-header");
    case "total":
      return a("accountcreator-parse-total");
    case "markup":
      return a("accountcreator-parse-markup");
    case "no-name":
      return a("accountcreator-parse-no-name");
    case "again":
      return a("accountcreator-parse-again");
    case "struck":
      return a("accountcreator-parse-struck");
    case "absent":
      return a("accountcreator-parse-absent");
    case "broken-quotes":
      return a("accountcreator-parse-broken-quotes");
    case "extra-cells":
      return a("accountcreator-parse-extra-cells");
    case "unknown-mode":
      return a("accountcreator-parse-unknown-mode");
    case "too-many":
      return a("accountcreator-parse-too-many");
    default:
      return g(n);
  }
}
var qt = ([, n]) => n === "takeover" ? a("accountcreator-email-takeover") : "";
function E({ code: n, parameters: e }) {
  switch (n) {
    case "name-missing":
      return a("accountcreator-remark-name-missing");
    case "name-invalid":
      return a("accountcreator-remark-name-invalid");
    case "name-taken":
      return ze(a("accountcreator-remark-name-taken"), e);
    case "name-forbidden":
      return a("accountcreator-remark-name-forbidden");
    case "duplicate":
      return a("accountcreator-remark-duplicate", ...e);
    case "email-missing":
      return a("accountcreator-remark-email-missing");
    case "email-invalid":
      return W([a("accountcreator-remark-email-invalid"), qt(e)]);
    case "email-required":
      return a("accountcreator-remark-email-required");
    case "realname-required":
      return a("accountcreator-remark-realname-required");
    case "password-missing":
      return a("accountcreator-remark-password-missing");
    case "password-weak":
      return a("accountcreator-remark-password-weak");
    case "name-mixed":
      return a("accountcreator-name-mixed", ...e);
    case "lookalike":
      return a("accountcreator-remark-lookalike", ...e);
    case "email-repeated":
      return a("accountcreator-remark-email-repeated", ...e);
    case "email-typo":
      return W([a("accountcreator-remark-email-typo"), qt(e)]);
    case "reason-address":
      return a("accountcreator-remark-reason-address", ...e);
    case "reason-name":
      return a("accountcreator-remark-reason-name", ...e);
    case "check-failed":
      return a("accountcreator-check-failed");
    case "cleaned":
      return a("accountcreator-remark-cleaned", ...e);
    case "normalised":
      return a("accountcreator-remark-normalised", ...e);
    case "already":
      return a("accountcreator-remark-already", ...e.map(Lt));
    case "has-account":
      return ze(a("accountcreator-remark-has-account"), e);
    default:
      return g(n);
  }
}
function go(n) {
  switch (n) {
    case "mail":
      return a("accountcreator-row-created-mail");
    case "password":
      return a("accountcreator-row-created");
    case "other":
      return a("accountcreator-row-created-elsewhere");
    default:
      return g(n);
  }
}
function ue(n, e) {
  var t;
  switch (e.kind) {
    case "created":
      return {
        wiki: null,
        own: go(e.by)
      };
    case "refused":
      return {
        wiki: le(e.message) ? null : e.message,
        own: a(T(e.code).advice)
      };
    case "step":
      return { wiki: null, own: Bt(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
    case "sessionLost":
      return { wiki: null, own: a("accountcreator-row-session-lost") };
    case "unknown":
      return {
        wiki: null,
        own: e.cause === "handedOver" ? a("accountcreator-row-handed-over") : a("accountcreator-row-unknown")
      };
    default:
      return g(e);
  }
}

// src/ui/list/shared-fields.ts
function bo({ opening: n, mode: e }) {
  var s;
  let t = (s = n == null ? void 0 : n.requests) != null ? s : [], o = Ft(t, "reason"), r = st(t, e).filter((i) => i.name !== Mt && i.name !== _t && i.type !== "button" && !Me(i));
  return [...o ? [o] : [], ...r];
}
var D = class {
  constructor(e) {
    this.draft = e;
    /** A control holds what is being typed and the focus, and stays as long as the wiki declares the field. */
    this.controls = /* @__PURE__ */ new WeakMap();
  }
  /**
   * @param state
   * @param only The one that is asked for; left out: all
   * @return The elements to show, in their order
   */
  render(e, t) {
    return bo(e).filter(({ name: r }) => t === void 0 || r === t).flatMap((r) => {
      var c, d;
      let s = (c = this.controls.get(r)) != null ? c : this.makeControl(r), i = r.name === "reason";
      s.setValue(i ? e.reason : (d = Nt(e.values, r.name)) != null ? d : "");
      let [l] = i ? e.reasonRemarks : [];
      return s.setRemark(l ? { type: "warning", content: E(l) } : null), s.$element.get();
    });
  }
  makeControl(e) {
    let t = new Ht(e, {
      changed: (o, r) => {
        o === "reason" ? this.draft.setReason(String(r)) : this.draft.setValue(o, r);
      }
    }, !0);
    return this.controls.set(e, t), t;
  }
};

// node_modules/lit-html/directive.js
var Ut = (n) => (...e) => ({ _$litDirective$: n, values: e }), de = class {
  constructor(e) {
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AT(e, t, o) {
    this._$Ct = e, this._$AM = t, this._$Ci = o;
  }
  _$AS(e, t) {
    return this.update(e, t);
  }
  update(e, t) {
    return this.render(...t);
  }
};

// node_modules/lit-html/directives/guard.js
var yo = {}, _ = Ut(class extends de {
  constructor() {
    super(...arguments), this.ot = yo;
  }
  render(n, e) {
    return e();
  }
  update(n, [e, t]) {
    if (Array.isArray(e)) {
      if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((o, r) => o === this.ot[r])) return A;
    } else if (this.ot === e) return A;
    return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
  }
});

// taken:core/ui/shared/wiki-html
var Z = mw.libs.accountCreator.parts.core.modules[70], me = mw.libs.accountCreator.parts.core.modules[71];

// src/ui/list/stop-view.ts
function he(n) {
  switch (n.kind) {
    case "nothing":
      return a("accountcreator-problem-nothing");
    case "busy":
      return a("accountcreator-problem-busy");
    case "otherTab":
      return a("accountcreator-problem-other-tab");
    case "sheetNotSaved":
      return a("accountcreator-problem-sheet");
    case "loggedOut":
      return a("accountcreator-problem-logged-out", n.me);
    case "passwordsMissing":
      return a("accountcreator-problem-passwords", n.rows.length);
    case "fieldMissing":
      return a("accountcreator-problem-field", me(n.label) || n.field);
    default:
      return g(n);
  }
}
function Vt(n, e) {
  switch (n.kind) {
    case "wiki":
      return a("accountcreator-wait-wiki", e);
    case "offline":
      return a("accountcreator-wait-offline", e);
    case "silent":
      return a("accountcreator-wait-silent", e);
    default:
      return g(n);
  }
}
function vo(n) {
  var t;
  let e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? a("accountcreator-stop-session", e) : a("accountcreator-stop-session-other", e, n);
}
function Ye(n) {
  switch (n.kind) {
    case "person":
      return a("accountcreator-stop-person");
    case "refused":
      return a("accountcreator-stop-refused");
    case "sessionLost":
      return vo(n.now);
    case "offline":
      return a("accountcreator-stop-offline");
    case "silent":
      return a("accountcreator-stop-silent");
    case "noChallenge":
      return a("accountcreator-stop-challenge");
    case "broken":
      return a("accountcreator-stop-broken", n.error);
    default:
      return g(n);
  }
}
var pe = class {
  constructor() {
    this.element = document.createElement("div");
    this.box = new v("warning");
    this.element.className = "accountcreator-stop", this.element.setAttribute("role", "alert"), this.element.tabIndex = -1, this.element.append(this.box.element);
  }
  render(e) {
    let { phase: t } = e.batch, o = t.kind === "stopped" && e.stage.kind === "results" ? t.because : null;
    this.element.hidden = o === null, this.box.show(o && this.template(o), (o == null ? void 0 : o.kind) === "person" ? "notice" : "warning");
  }
  template(e) {
    return p`
			<p><strong>${Ye(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused) : u}
			${e.kind === "sessionLost" ? this.loginTemplate() : u}`;
  }
  refusalTemplate({ message: e, code: t }) {
    return p`
			<div>${_([e], () => le(e) ? u : Z(e))}</div>
			<p>${a(T(t).advice)}</p>`;
  }
  loginTemplate() {
    return p`
			<p>
				<a
					href=${mw.util.getUrl("Special:UserLogin")} target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${a("accountcreator-log-in")}</a>
			</p>
			<p>${a("accountcreator-log-in-then")}</p>`;
  }
};

// src/ui/list/list-head.ts
var Ro = ["all", "problems", "warnings", "ready", "done"];
function Dt(n) {
  switch (n) {
    case "all":
      return a("accountcreator-filter-all");
    case "problems":
      return a("accountcreator-filter-problems");
    case "warnings":
      return a("accountcreator-filter-warnings");
    case "ready":
      return a("accountcreator-filter-ready");
    case "done":
      return a("accountcreator-filter-done");
  }
}
function ko(n) {
  return n === null ? "" : n < 90 ? a("accountcreator-seconds-left", Math.ceil(n)) : a("accountcreator-minutes-left", Math.ceil(n / 60));
}
function Kt(n, e, t, o) {
  return e < 2 ? u : p`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${n} @click=${o}
	>${t}</button>`;
}
function Wt({ rows: n, sheet: e }, t) {
  return p`<div class="accountcreator-summary" tabindex="-1">${ae(n, t, e.fromEarlier)}</div>`;
}
function To({ problem: n, stage: e, reasonRemarks: t, batch: o, isAtDesk: r }, { needsSheet: s, withoutAddress: i }) {
  let l = e.kind === "check" || e.kind === "results";
  return [
    ...n ? [he(n)] : [],
    ...e.kind === "check" ? t.map(E) : [],
    ...l && !r && s ? [a("accountcreator-problem-sheet")] : [],
    ...i.length > 0 && !r ? [a("accountcreator-details-gone")] : [],
    ...o.journalKept ? [] : [a("accountcreator-journal-lost")]
  ];
}
var fe = class {
  constructor(e, t, { createAccountPage: o, sheetReturn: r, limit: s, follow: i }) {
    this.list = e;
    this.table = t;
    this.element = document.createElement("div");
    /** Above that, what nothing goes on without; at a desk, the people who came last are in between. */
    this.urgent = document.createElement("div");
    /** What stays in sight, however far the table is scrolled. */
    this.strip = document.createElement("div");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.stopView = new pe();
    this.problems = new v("warning");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = !1;
    this.element.className = this.urgent.className = "accountcreator-list-head", this.strip.className = "accountcreator-strip", this.sheetReturn = new L(r), this.limit = new L(s), this.follow = new L(i), this.shared = new D(e.draft), this.challenge = new $t(e, o), this.undo = new OO.ui.ButtonWidget({ label: a("accountcreator-undo") }), this.undo.on("click", () => e.table.undo()), this.undo.$button.attr("data-accountcreator-action", "undo"), this.progress.$element.attr("aria-label", a("accountcreator-progress"));
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(e = !1) {
    let t = e ? this.stopView.element : this.strip.querySelector(".accountcreator-summary");
    t == null || t.focus({ preventScroll: !0 });
  }
  /**
   * @param state
   * @param before What was on the screen until now; null: nothing of the list was
   */
  render(e, t) {
    let { kind: o } = e.stage, r = o === "run", s = I(this.list.rows);
    this.chooseFilter(e, t, s), this.progress.$element.toggle(r || e.checker.running);
    let { done: i, total: l } = r ? e.batch.progress : e.checker;
    this.progress.setProgress(100 * i / Math.max(1, l)), this.challenge.render(e.batch.challenge, r), this.stopView.render(e), this.limit.render(e, o === "check" && !e.isAtDesk && e.quota !== null || ce(e) !== null), this.follow.render(e, ie(e.preset));
    let { awaitingSheet: c, withoutSlip: d } = this.list.sheet;
    this.sheetReturn.render(e, !r && c.length + d.length > 0), this.undo.toggle(e.undoable > 0 && !r);
    let h = To(e, this.list.sheet);
    this.problems.show(h.length > 0 ? p`${h.map((m) => p`<p>${m}</p>`)}` : null), w(this.stripTemplate(e), this.strip), w(this.urgentTemplate(e), this.urgent), w(this.template(e, s), this.element);
  }
  urgentTemplate(e) {
    return p`
			${this.stopView.element}
			${this.limit.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>`;
  }
  stripTemplate(e) {
    return p`
			${e.isAtDesk ? u : Wt(this.list, e)}
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>
				${this.progressText(e)}
				${e.stage.kind === "run" && Ct() ? this.notifyTemplate() : u}
			</p>
			${this.challenge.element}`;
  }
  notifyTemplate() {
    return p`<button
			type="button" class="accountcreator-link" data-accountcreator-action="notify" @click=${() => this.askToNotify()}
		>${a("accountcreator-notify")}</button>`;
  }
  /** The browser asks the person; whatever they say, the button is no longer wanted. */
  askToNotify() {
    Pt().then(() => {
      w(this.stripTemplate(this.list.state), this.strip);
    });
  }
  template(e, t) {
    return p`
			${e.isAtDesk ? Wt(this.list, e) : u}
			${this.follow.element}
			${this.sheetReturn.element}
			<div class="accountcreator-tools">
				<div
					class="accountcreator-filters" role="group" aria-label=${a("accountcreator-filters")}
					?hidden=${e.stage.kind === "list"}
				>
					${Ro.map((o) => this.filterTemplate(o, U(t, o)))}
				</div>
				${this.bulkTemplate(e)}
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
  }
  /** What can be done to many rows at once. */
  bulkTemplate({ stage: e }) {
    let { bulk: t } = this.list;
    if (e.kind === "run" || e.kind === "list")
      return u;
    let [o, r] = [t.suggestions().length, t.withoutAddress.length];
    return p`
			${Kt("fix-all", o, a("accountcreator-fix-all", o), () => t.applySuggestions())}
			${Kt("make-passwords", r, a("accountcreator-make-passwords", r), () => t.setMode(t.withoutAddress, "generate"))}`;
  }
  /** Where the list does not begin for want of a field, that field. */
  missingField(e) {
    let { stage: t, missingField: o } = e;
    return o !== null && (t.kind === "check" || t.kind === "results") ? this.shared.render(e, o) : [];
  }
  filterTemplate(e, t) {
    return p`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${a("accountcreator-filter-count", Dt(e), t)}</button>`;
  }
  /** The person wants to see these rows, and goes on seeing them. */
  choose(e) {
    this.isChosen = !0, this.setFilter(e);
    let { state: t } = this.list;
    this.render(t, t);
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  chooseFilter({ stage: { kind: e }, checker: t }, o, r) {
    let s = (o == null ? void 0 : o.checker.running) && !t.running && !t.cancelled;
    e !== (o == null ? void 0 : o.stage.kind) ? (this.isChosen = !1, this.setFilter(e === "run" || e === "list" ? "all" : Ke(r, ["problems"]))) : s && !this.isChosen && this.filter === "all" && !this.table.isInUse() && this.setFilter(Ke(r, ["problems", "warnings"]));
  }
  setFilter(e) {
    this.filter = e, this.table.setFilter(e);
  }
  shownFirstText(e) {
    if (this.isChosen || this.filter === "all")
      return "";
    let t = U(e, this.filter), o = Dt("all");
    return t > 0 ? a("accountcreator-shown-first", t, U(e, "all") - t, o) : a("accountcreator-shown-first-done", o);
  }
  progressText({ batch: e }) {
    let { done: t, total: o, secondsLeft: r } = e.progress, { phase: s } = e, i = "row" in s ? this.list.rows.find(({ id: l }) => l === s.row) : void 0;
    return Et([
      a("accountcreator-progress-count", t, o),
      i ? ne(i) : "",
      ko(r)
    ]);
  }
};

// src/ui/list/small-button.ts
function S(n, e, t) {
  return p`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
}

// src/ui/list/name-search.ts
function xo({ state: n }) {
  switch (n) {
    case "asking":
      return a("accountcreator-alternatives-asking");
    case "failed":
      return a("accountcreator-alternatives-failed");
    case "none":
      return a("accountcreator-alternatives-none");
    default:
      return g(n);
  }
}
var we = class {
  /**
   * @param row
   * @param ask Puts them beside the name. Rejects where the wiki cannot be asked
   * @param changed
   */
  constructor(e, t, o) {
    this.row = e;
    this.ask = t;
    this.changed = o;
    this.search = null;
  }
  /** The button, and what came of it. */
  template() {
    let { search: e } = this, t = e !== null && e.about === this.row.wiki, o = () => {
      this.find();
    };
    return p`
			${S(a("accountcreator-alternatives"), "find-name", o)}
			<span role="status">${t ? xo(e) : ""}</span>`;
  }
  find() {
    return k(this, null, function* () {
      var e;
      if (((e = this.search) == null ? void 0 : e.state) !== "asking") {
        this.show("asking");
        try {
          yield this.ask(), this.show("none");
        } catch (t) {
          this.show("failed");
        }
      }
    });
  }
  show(e) {
    this.search = { about: this.row.wiki, state: e }, this.changed();
  }
};

// src/ui/list/selection-bar.ts
var Ao = ["mail", "generate"];
function Ge(n) {
  switch (n) {
    case "mail":
      return a("accountcreator-own-mode-mail");
    case "generate":
      return a("accountcreator-own-mode-generate");
    case "type":
      return a("accountcreator-own-mode-type");
  }
}
function K(n, e, t) {
  return p`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${n} @click=${t}
	>${e}</button>`;
}
function X(n, e, t, o) {
  return n.length === 0 ? u : K(e, a(t, n.length), o);
}
var ge = class {
  constructor(e, t) {
    this.list = e;
    this.actions = t;
    this.element = document.createElement("div");
    this.rows = [];
    /** Is a reason being typed? */
    this.asksReason = !1;
    this.element.className = "accountcreator-selection", this.element.setAttribute("role", "group"), this.element.setAttribute("aria-label", a("accountcreator-selection"));
  }
  /** @param rows Those that are ticked */
  render(e) {
    this.rows = e, this.asksReason && (this.asksReason = e.length > 0), this.element.classList.toggle("accountcreator-selection-empty", e.length === 0), w(this.template(), this.element);
  }
  template() {
    let { rows: e } = this;
    return p`
			<strong role="status">${e.length > 0 ? a("accountcreator-selected", e.length) : ""}</strong>
			${e.length > 0 ? this.buttons() : u}`;
  }
  buttons() {
    let { list: { bulk: e, table: t, state: o }, rows: r, actions: s } = this, i = r.filter(N), { fromEarlier: l } = this.list.sheet, c = r.filter((f) => o.stage.kind === "results" ? ot(f) : l.includes(f)), d = r.filter((f) => f.state === "warned"), h = s.countShown(), m = [
      r.length < h ? K("select-shown", a("accountcreator-select-shown", h), () => s.selectShown()) : u,
      i.length > 0 ? [this.modeTemplate(i), this.reasonTemplate(i)] : u,
      X(e.suggestions(r), "fix-selected", "accountcreator-fix-all", () => e.applySuggestions(r)),
      X(d, "accept", "accountcreator-accept", () => e.accept(r)),
      X(i, "remove-selected", "accountcreator-remove-selected", () => t.remove(i)),
      X(c, "print-selected", "accountcreator-print-slips", () => s.export("print-slips", c)),
      X(c, "copy-selected", "accountcreator-copy-details", () => s.export("copy-details", c)),
      K("clear-selection", a("accountcreator-clear-selection"), () => s.clear())
    ];
    return p`${m}`;
  }
  /** Another way to get the password for these people. */
  modeTemplate(e) {
    let t = Ao.filter((o) => this.list.state.modes.includes(o));
    return t.length < 2 ? u : p`<select
			aria-label=${a("accountcreator-selected-mode")} name="selectedmode"
			@change=${({ target: o }) => this.chooseMode(e, o)}
		>
			<option value="">${a("accountcreator-selected-mode")}</option>
			${t.map((o) => p`<option value=${o}>${Ge(o)}</option>`)}
			<option value="list">${a("accountcreator-own-mode-list")}</option>
		</select>`;
  }
  /** Another reason for these people. */
  reasonTemplate(e) {
    let t = a("accountcreator-selected-reason"), o = e.some(({ request: i }) => i.reason !== ""), r = p`
			<input
				type="text" name="selectedreason" autocomplete="off" placeholder=${t} aria-label=${t}
				@keydown=${(i) => this.onReasonKey(i, e)}
			>
			${K("set-reason", a("accountcreator-set-reason"), () => this.setReason(e))}`, s = K("clear-reason", a("accountcreator-clear-reason"), () => this.list.bulk.setReason(e, ""));
    return p`
			${this.asksReason ? r : K("reason", t, () => this.askReason())}
			${o ? s : u}`;
  }
  chooseMode(e, t) {
    if (t instanceof HTMLSelectElement) {
      let { value: o } = t;
      t.value = "", this.list.bulk.setMode(e, rt(o) ? o : null);
    }
  }
  get reason() {
    return this.element.querySelector("[name=selectedreason]");
  }
  askReason() {
    var e;
    this.asksReason = !0, this.render(this.rows), (e = this.reason) == null || e.focus();
  }
  onReasonKey(e, t) {
    e.key === "Enter" && !e.isComposing && (e.preventDefault(), this.setReason(t));
  }
  setReason(e) {
    var o, r, s;
    let t = (r = (o = this.reason) == null ? void 0 : o.value.trim()) != null ? r : "";
    this.asksReason = !1, t !== "" && this.list.bulk.setReason(e, t), this.render(this.rows), (s = this.element.querySelector("[data-accountcreator-action=reason]")) == null || s.focus();
  }
};

// src/ui/list/row-view.ts
var te = ["username", "email", "realname"], $o = ["duplicate", "lookalike", "email-repeated"], Lo = ["created", "already", "unfinished", "unknown"];
function ye(n) {
  switch (n) {
    case "unchecked":
      return a("accountcreator-state-unchecked");
    case "checking":
      return a("accountcreator-state-checking");
    case "ready":
      return a("accountcreator-state-ready");
    case "warned":
      return a("accountcreator-state-warned");
    case "rejected":
      return a("accountcreator-state-rejected");
    case "already":
      return a("accountcreator-state-already");
    case "creating":
      return a("accountcreator-state-creating");
    case "created":
      return a("accountcreator-state-created");
    case "refused":
      return a("accountcreator-state-refused");
    case "unfinished":
      return a("accountcreator-state-unfinished");
    case "unknown":
      return a("accountcreator-state-unknown");
    case "skipped":
      return a("accountcreator-state-skipped");
    default:
      return g(n);
  }
}
function ee(n) {
  let e = document.createElement("div");
  return e.className = `accountcreator-cell accountcreator-cell-${n}`, e.setAttribute("role", "gridcell"), e;
}
function Je(n) {
  return getComputedStyle(n).display !== "none";
}
function Eo(n) {
  let e = document.createElement("input");
  return e.type = "checkbox", e.tabIndex = -1, e.setAttribute("data-accountcreator-select", ""), e.setAttribute("aria-label", a("accountcreator-select-line", n)), e;
}
function So(n, e, t) {
  return re(e) ? e.severity === "error" ? S(a("accountcreator-theirs"), "theirs", () => t.claim(n, !0)) : S(a("accountcreator-not-theirs"), "not-theirs", () => t.claim(n, !1)) : u;
}
function Co({ code: n, parameters: e }, t) {
  let o = Number(e[0]);
  return $o.includes(n) ? S(a("accountcreator-go-to-line", o), "go-to-line", () => t.goToLine(o)) : u;
}
var be = class {
  /**
   * @param row
   * @param actions
   * @param called What a state is called
   */
  constructor(e, t, o) {
    this.row = e;
    this.actions = t;
    this.called = o;
    this.element = document.createElement("div");
    this.state = ee("state");
    this.fields = te.map((e) => ({
      field: e,
      cell: ee(e),
      text: document.createElement("bdi")
    }));
    this.remarks = ee("remarks");
    this.tools = ee("tools");
    this.place = -1;
    this.element.className = "accountcreator-row", this.element.setAttribute("role", "row"), this.element.setAttribute("data-accountcreator-row", String(e.id)), this.names = new we(e, () => t.alternatives(e), () => this.render());
    for (let { field: i, cell: l } of this.fields)
      l.setAttribute("data-field", i), l.tabIndex = -1;
    let r = ee("line");
    this.box = Eo(e.line);
    let s = document.createElement("label");
    s.append(this.box, tt(e.line)), r.append(s), this.select(t.isSelected(e)), this.element.append(
      r,
      this.state,
      ...this.fields.map(({ cell: i }) => i),
      this.remarks,
      this.tools
    ), this.render();
  }
  /** Shows whether the person has ticked the row. */
  select(e) {
    this.box.checked = e, this.element.setAttribute("aria-selected", String(e));
  }
  /** Where the row stands in the list, counted from 0. */
  setPlace(e) {
    e !== this.place && (this.place = e, this.element.setAttribute("aria-rowindex", String(e + 2)));
  }
  /** What others find the row by, and nothing that takes long. */
  mark() {
    let { row: e, element: t } = this;
    t.setAttribute("data-state", e.state), t.setAttribute("data-username", e.canonical || e.request.username);
  }
  render() {
    let { row: e } = this;
    this.mark(), this.state.textContent = this.called(e.state), this.element.toggleAttribute("data-editable", this.actions.isMendable(e));
    for (let { field: t, cell: o, text: r } of this.fields) {
      let s = e.request[t];
      r.textContent !== s && (r.textContent = s), o.classList.toggle("accountcreator-cell-empty", s === ""), r.parentNode !== o && (o.textContent = "", o.append(r)), e.state !== "unchecked" && e.remarks.some((i) => i.field === t && i.severity === "error") ? o.setAttribute("aria-invalid", "true") : o.removeAttribute("aria-invalid");
    }
    this.renderControls();
  }
  cell(e) {
    var t, o;
    return (o = (t = this.fields.find((r) => r.field === e)) == null ? void 0 : t.cell) != null ? o : null;
  }
  /** Everything in the row that takes the focus, from its beginning to its end. Some columns are hidden. */
  get stops() {
    return [
      ...Je(this.box) ? [this.box] : [],
      ...this.fields.map(({ cell: e }) => e).filter(Je),
      ...[this.remarks, this.tools].filter(Je).flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
    ];
  }
  renderControls() {
    var h;
    let { row: e, actions: t } = this, o = [this.remarks, this.tools].some((m) => m.contains(document.activeElement)), r = H(e), s = Lo.includes(e.state), i = e.remarks.filter((m) => !s || re(m)), l = s ? [] : t.overrides(e), c = this.ownTexts();
    (i.length + l.length + c.length > 0 || r || e.follow || this.remarks.hasChildNodes()) && w([
      c.map((m) => p`<div class="accountcreator-row-remark">${m}</div>`),
      i.map((m) => this.remarkTemplate(m)),
      r ? this.outcomeTemplate(r) : u,
      l.map(({ name: m, label: f }) => this.overrideTemplate(m, me(f) || m)),
      t.followLines(e)
    ], this.remarks), w(this.toolTemplate(), this.tools);
    for (let m of Array.from(this.remarks.querySelectorAll("a[href]")))
      m.setAttribute("tabindex", "-1");
    o && !this.element.contains(document.activeElement) && ((h = this.cell("username")) == null || h.focus({ preventScroll: !0 }));
  }
  /** What holds for this person and not for the others. */
  ownTexts() {
    let { row: e, actions: t } = this, o = t.ownMode(e);
    return [
      ...o ? [Ge(o)] : [],
      ...e.request.reason ? [a("accountcreator-own-reason", e.request.reason)] : []
    ];
  }
  outcomeTemplate(e) {
    let { row: t, actions: o } = this, { wiki: r, own: s } = e.kind === "step" && o.canFinish(t) ? { wiki: null, own: a("accountcreator-row-unfinished") } : ue(t, e);
    return p`<div>${_([r], () => r ? Z(r) : u)} ${s}</div>`;
  }
  remarkTemplate(e) {
    let { row: t, actions: o } = this, { message: r, override: s } = e, i = re(e) && e.severity === "error" && e.fixes.length === 0, l = e.fixes.map((d) => S(a("accountcreator-fix", d), "fix", () => o.fix(t, e, d))), c = [
      Co(e, o),
      ...l,
      i ? this.names.template() : u,
      So(t, e, o)
    ];
    return p`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${r ? _([r], () => Z(r)) : E(e)}
			${c.some((d) => d !== u) ? p`<div class="accountcreator-row-buttons">${c}</div>` : u}
			${s === null ? u : this.overrideTemplate(s, a("accountcreator-override"))}
		</div>`;
  }
  overrideTemplate(e, t) {
    let { row: o, actions: r } = this, s = ({ target: i }) => {
      r.override(o, e, i instanceof HTMLInputElement && i.checked);
    };
    return p`<label>
			<input type="checkbox" tabindex="-1" .checked=${o.overrides.includes(e)} @change=${s}>
			${t}
		</label>`;
  }
  toolTemplate() {
    let { row: e, actions: t } = this;
    if (e.state === "unfinished")
      return t.canFinish(e) ? S(a("accountcreator-finish"), "finish", () => t.finish(e)) : u;
    if (!t.isMendable(e) || e.state === "already")
      return u;
    let o = a("accountcreator-remove", e.request.username);
    return p`<button
			type="button" class="accountcreator-small-button accountcreator-bin" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${o} title=${o} @click=${() => t.remove(e)}
		></button>`;
  }
};

// src/ui/shared/slices.ts
var ve = class {
  /** @param step Does a little of the work. False: nothing is left of it */
  constructor(e) {
    this.step = e;
    this.waiting = [];
  }
  /** There is work, or there is more of it. Resolves when all is done. */
  go() {
    let e = new Promise((t) => {
      this.waiting.push(t);
    });
    return this.timer === void 0 && this.work(), e;
  }
  work() {
    this.timer = void 0;
    let e = performance.now() + 16;
    for (; this.step(); )
      if (performance.now() >= e) {
        this.timer = setTimeout(() => this.work());
        return;
      }
    let { waiting: t } = this;
    this.waiting = [], t.forEach((o) => o());
  }
};

// src/ui/list/row-blocks.ts
var Po = 50, Oo = 60, jt = "data-passed-over", Re = class {
  /**
   * @param actions
   * @param isEdited Is something being typed in the row's element?
   */
  constructor(e, t) {
    this.actions = e;
    this.isEdited = t;
    this.element = document.createElement("div");
    this.views = /* @__PURE__ */ new Map();
    this.blocks = /* @__PURE__ */ new Map();
    this.rows = [];
    this.filter = "all";
    /** Up to where the rows are built, and the view before. */
    this.built = 0;
    this.last = null;
    /** Views that don't show yet how their rows are. */
    this.stale = /* @__PURE__ */ new Set();
    /** The states' words: ten thousand rows would ask for the same few over and over. */
    this.stateTexts = /* @__PURE__ */ new Map();
    this.slices = new ve(() => this.step());
    this.element.className = "accountcreator-table-body";
  }
  /** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
  setRows(e) {
    let t = new Set(e);
    this.rows = e, this.built = 0, this.last = null;
    let o = [...this.views.values()].filter(({ row: r }) => !t.has(r));
    return o.length === this.views.size ? (this.element.textContent = "", this.views.clear(), this.blocks.clear(), this.stale.clear()) : o.forEach((r) => this.remove(r)), this.slices.go();
  }
  /** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
  update(e) {
    for (let t of e) {
      let o = this.views.get(t);
      o && (o.mark(), this.stale.add(o), V(o.row, this.filter) && this.show(o, !0));
    }
    this.slices.go();
  }
  setFilter(e) {
    this.filter = e, this.views.forEach((o) => this.show(o, V(o.row, e)));
    let t = 0;
    for (let o of new Set(this.blocks.values()))
      o.element.toggleAttribute(jt, t > Oo), t += o.shown;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      Array.from(this.element.children).forEach((o) => o.removeAttribute(jt));
    }));
  }
  view(e) {
    var t;
    return (t = this.views.get(e)) != null ? t : null;
  }
  /** The row of a line of the list; null: there is none, or it is not built yet. */
  ofLine(e) {
    var t;
    return (t = [...this.views.values()].find(({ row: o }) => o.line === e)) != null ? t : null;
  }
  /**
   * The row that is so many steps away among those that are let through, or as far as there are any.
   *
   * @param view Null: from above the first
   * @param steps
   */
  neighbour(e, t) {
    let o = Math.sign(t), r = e, s = Math.abs(t);
    for (let i = (e ? this.rows.indexOf(e.row) : -1) + o; s > 0 && i >= 0 && i < this.rows.length; i += o) {
      let l = this.rows[i], c = l && this.view(l.id);
      c && !c.element.hidden && (r = c, s--);
    }
    return r;
  }
  /** One row more, built or brought up to date. */
  step() {
    var o;
    let e = this.rows[this.built];
    if (e) {
      let r = (o = this.views.get(e.id)) != null ? o : this.build(e);
      return r.setPlace(this.built++), this.last = r, !0;
    }
    let [t] = this.stale;
    return t && (this.stale.delete(t), this.isEdited(t.element) || t.render()), this.stale.size > 0;
  }
  build(e) {
    var i;
    let t = new be(e, this.actions, (l) => this.stateText(l)), o = this.last && this.blocks.get(this.last), r = !o || o.size >= Po && o.element === this.element.lastElementChild && ((i = this.last) == null ? void 0 : i.element) === o.element.lastElementChild, s = r ? this.makeBlock() : o;
    return this.views.set(e.id, t), this.blocks.set(t, s), s.size++, s.element.insertBefore(t.element, r || !this.last ? null : this.last.element.nextSibling), t.element.hidden = !0, this.show(t, V(e, this.filter)), t;
  }
  stateText(e) {
    var o;
    let t = (o = this.stateTexts.get(e)) != null ? o : ye(e);
    return this.stateTexts.set(e, t), t;
  }
  makeBlock() {
    let e = document.createElement("div");
    return e.className = "accountcreator-rows", e.setAttribute("role", "rowgroup"), e.hidden = !0, this.last ? this.element.append(e) : this.element.prepend(e), { element: e, size: 0, shown: 0 };
  }
  remove(e) {
    let t = this.blocks.get(e);
    this.show(e, !1), e.element.remove(), this.views.delete(e.row.id), this.blocks.delete(e), this.stale.delete(e), t && --t.size === 0 && t.element.remove();
  }
  show(e, t) {
    let o = this.blocks.get(e);
    o && e.element.hidden === t && (e.element.hidden = !t, o.shown += t ? 1 : -1, o.element.hidden = o.shown === 0, o.element.style.setProperty("--accountcreator-rows", String(o.shown)));
  }
};

// src/ui/list/row-selection.ts
var ke = class {
  /** @param changed Told of the rows that are ticked now and were not, or the other way round */
  constructor(e) {
    this.changed = e;
    this.rows = /* @__PURE__ */ new Set();
    /** The one that was ticked last, for a range. */
    this.last = null;
  }
  get all() {
    return [...this.rows];
  }
  has(e) {
    return this.rows.has(e);
  }
  /** Ticks rows, or takes the ticks away. */
  set(e, t) {
    let o = e.filter((r) => this.rows.has(r) !== t);
    o.forEach((r) => {
      t ? this.rows.add(r) : this.rows.delete(r);
    }), this.changed(o);
  }
  /**
   * The person has ticked a row, or unticked it.
   *
   * @param row
   * @param isSelected
   * @param shown The rows in the order in which they stand, for all up to the one before; null: this one alone
   */
  tick(e, t, o) {
    let r = this.last && o ? [o.indexOf(this.last), o.indexOf(e)] : [], [s = -1, i = -1] = r.sort((l, c) => l - c);
    this.last = e, this.set(o && s >= 0 ? o.slice(s, i + 1) : [e], t);
  }
  clear() {
    this.last = null, this.set(this.all, !1);
  }
  /** Other rows have gone. */
  keep(e) {
    let t = new Set(e);
    this.set(this.all.filter((o) => !t.has(o)), !1);
  }
};

// src/accounts/list/row-order.ts
var Gt = ["state", "username", "email", "realname"], zt = [
  "rejected",
  "refused",
  "unknown",
  "unfinished",
  "warned",
  "unchecked",
  "checking",
  "ready",
  "creating",
  "skipped",
  "already",
  "created"
];
function Jt(n, e) {
  return (n == null ? void 0 : n.by) !== e ? { by: e, isDescending: !1 } : n.isDescending ? null : { by: e, isDescending: !0 };
}
function Yt(n, e) {
  return e === "username" ? ne(n) : n.request[e];
}
function Qt(n, e, t) {
  let { by: o, isDescending: r } = e, s = r ? -1 : 1;
  return o === "state" ? [...n].sort((i, l) => s * (zt.indexOf(i.state) - zt.indexOf(l.state))) : [...n].sort((i, l) => {
    let [c, d] = [Yt(i, o), Yt(l, o)];
    return c === "" || d === "" ? +(c === "") - +(d === "") : s * t(c, d);
  });
}

// src/ui/list/row-sorting.ts
var Te = class {
  constructor() {
    this.order = null;
    /** Where the rows stood when they were put in order. */
    this.places = /* @__PURE__ */ new Map();
    this.compare = new Intl.Collator(mw.config.get("wgUserLanguage"), { numeric: !0 }).compare;
  }
  /** Null: that of the list. */
  get current() {
    return this.order;
  }
  /** The heading was pressed. */
  press(e, t) {
    this.order = Jt(this.order, e);
    let o = this.order ? Qt(t, this.order, this.compare) : [];
    this.places = new Map(o.map((r, s) => [r, s]));
  }
  /**
   * The rows as they are to stand; what has come since stands at the end. The rows of another list stand in its own
   * order.
   */
  put(e) {
    let { places: t } = this;
    e.some((r) => t.has(r)) || (this.order = null);
    let o = (r) => {
      var s;
      return (s = t.get(r)) != null ? s : t.size;
    };
    return this.order ? [...e].sort((r, s) => o(r) - o(s)) : [...e];
  }
};

// src/ui/list/table-clipboard.ts
function Mo({ clipboardData: n }) {
  var t;
  return ((t = n == null ? void 0 : n.getData("text/plain")) != null ? t : "").replace(/\r?\n$/, "").split(/\r?\n/).map((o) => o.split("	"));
}
function _o({ view: n, stop: e }) {
  let { stops: t } = n;
  return te.filter((o) => {
    let r = n.cell(o);
    return r !== null && t.indexOf(r) >= e;
  });
}
function Fo(n, e, t, o) {
  let r = _o(e), s = e.view;
  for (let [i, l] of n.entries()) {
    if (!s)
      return n.length - i;
    for (let [d, h] of l.entries()) {
      let m = r[d];
      m && o.canEdit(s.row) && o.edit(s.row, m, h.trim());
    }
    let c = t.neighbour(s, 1);
    s = c === s ? null : c;
  }
  return 0;
}
function Zt(n, e, t, o) {
  n.addEventListener("copy", (r) => {
    var i, l;
    let s = o(r.target);
    s != null && s.field && ((i = getSelection()) != null && i.isCollapsed) && ((l = r.clipboardData) == null || l.setData("text/plain", s.view.row.request[s.field]), r.preventDefault());
  }), n.addEventListener("paste", (r) => {
    let s = o(r.target);
    s != null && s.field && (r.preventDefault(), e.asOne(() => {
      e.pastedBeyond(Fo(Mo(r), s, t, e));
    }));
  });
}

// src/ui/list/table-cursor.ts
var xe = class {
  /**
   * @param table
   * @param blocks Its rows
   * @param reveal Brings an element of the table into sight
   */
  constructor(e, t, o) {
    this.table = e;
    this.blocks = t;
    this.reveal = o;
    this.reachable = null;
  }
  /** Rows have come, gone or changed: the Tab key still has to find one cell or button, and one only. */
  follow() {
    var t, o, r;
    let e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
    (!e || e.hidden || !this.table.contains(e)) && this.setReachable((r = (o = this.blocks.neighbour(null, 1)) == null ? void 0 : o.cell("username")) != null ? r : null);
  }
  focus() {
    var e;
    (e = this.reachable) == null || e.focus();
  }
  /** Where the person is, by whatever way, is where the Tab key leads back to. */
  stay({ view: e, stop: t }) {
    var o;
    this.setReachable((o = e.stops[t]) != null ? o : null);
  }
  goTo(e) {
    e && (this.setReachable(e), e.focus({ preventScroll: !0 }), this.reveal(e));
  }
  /** To the same place of the row that is so many steps away, or as far as there are any. */
  move(e, t, o) {
    var s, i;
    let { stops: r = [] } = (s = this.blocks.neighbour(e, o)) != null ? s : {};
    this.goTo((i = r[t]) != null ? i : r[r.length - 1]);
  }
  /** @return Null: it is at no such place */
  placeOf(e) {
    var l, c;
    let t = e instanceof Element ? e : null, o = t == null ? void 0 : t.closest("[data-accountcreator-row]"), r = this.blocks.view(Number(o == null ? void 0 : o.getAttribute("data-accountcreator-row"))), s = r ? r.stops.findIndex((d) => d.contains(t)) : -1, i = (l = r == null ? void 0 : r.stops[s]) == null ? void 0 : l.getAttribute("data-field");
    return r && s !== -1 ? { view: r, stop: s, field: (c = te.find((d) => d === i)) != null ? c : null } : null;
  }
  /**
   * Does what a key stands for that leads from one cell or button to another.
   *
   * @return False: it is another key
   */
  walk({ key: e }, { view: t, stop: o }) {
    switch (e) {
      case "ArrowDown":
        return this.move(t, o, 1), !0;
      case "ArrowUp":
        return this.move(t, o, -1), !0;
      case "ArrowLeft":
      case "ArrowRight": {
        let r = getComputedStyle(this.table).direction === "rtl";
        return this.goTo(t.stops[o + (e === "ArrowRight" === r ? -1 : 1)]), !0;
      }
      case "Home":
        return this.move(t, o, -1 / 0), !0;
      case "End":
        return this.move(t, o, 1 / 0), !0;
      default:
        return !1;
    }
  }
  setReachable(e) {
    var t;
    (t = this.reachable) == null || t.setAttribute("tabindex", "-1"), e == null || e.setAttribute("tabindex", "0"), this.reachable = e;
  }
};

// src/ui/list/cell-editor.ts
var No = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]), Ho = 229;
function Bo(n) {
  switch (n) {
    case "email":
      return a("accountcreator-column-email");
    case "realname":
      return a("accountcreator-column-realname");
    default:
      return a("accountcreator-column-username");
  }
}
var Ae = class {
  /**
   * @param save Told of a value that is another one than before
   * @param ended Told when a key ended it
   */
  constructor(e, t) {
    this.save = e;
    this.ended = t;
    this.editor = null;
  }
  get isOpen() {
    return this.editor !== null;
  }
  /** Is it in that element, or the element itself? */
  isIn(e) {
    return this.editor !== null && e instanceof Node && e.contains(this.editor);
  }
  /**
   * @param view
   * @param field
   * @param first What the person began to type in place of the value; '': the value is edited
   * @param isMarked Is the whole value marked, so that what is typed takes its place?
   */
  open(e, t, o, r) {
    let s = e.cell(t);
    if (!s)
      return;
    let i = document.createElement("input");
    i.className = "accountcreator-editor", i.value = o || e.row.request[t], i.setAttribute("aria-label", Bo(t)), i.setAttribute("autocomplete", "off"), s.textContent = "", s.append(i), this.editor = i, i.focus(), o === "" && r && i.select(), i.addEventListener("keydown", (l) => {
      let c = l.isComposing || l.keyCode === Ho ? void 0 : No.get(l.key);
      c && !l.shiftKey && (l.preventDefault(), l.stopPropagation(), this.close(i, e, t, l.key !== "Escape", c));
    }), i.addEventListener("blur", () => this.close(i, e, t, !0, null));
  }
  close(e, t, o, r, s) {
    this.editor === e && (this.editor = null, r && e.value !== t.row.request[o] && this.save(t, o, e.value), t.render(), s !== null && this.ended(t, o, s));
  }
};

// src/ui/list/table-editing.ts
var qo = ({ key: n, ctrlKey: e, metaKey: t, shiftKey: o, altKey: r }) => n === "z" && (e || t) && !o && !r, $e = class {
  constructor(e, t) {
    this.actions = e;
    this.cursor = t;
    this.editor = new Ae(
      ({ row: o }, r, s) => e.edit(o, r, s),
      (o, r, s) => this.leave(o, r, s)
    );
  }
  get isOpen() {
    return this.editor.isOpen;
  }
  /** Is the target in what is being typed, or what is being typed in it? */
  isIn(e) {
    return this.editor.isIn(e);
  }
  /**
   * Opens the cell that the target is in, where it may be edited.
   *
   * @param target
   * @param first What takes the place of the value; '': nothing does
   * @param isMarked Is the whole value marked, so that what is typed takes its place?
   */
  open(e, t = "", o = !0) {
    let r = this.cursor.placeOf(e);
    r != null && r.field && this.actions.canEdit(r.view.row) && this.editor.open(r.view, r.field, t, o);
  }
  /** The keys that change something. What a button does with them is the browser's business. */
  byKey(e, t, o) {
    let { key: r } = e;
    return r === "Enter" || r === "F2" ? (this.open(e.target), !0) : r === "Delete" || r === "Backspace" ? (this.empty(t.row, o), !0) : r.length !== 1 || e.ctrlKey || e.metaKey || e.altKey ? qo(e) && this.undo() : (this.open(e.target, r), !0);
  }
  empty(e, t) {
    this.actions.canEdit(e) && e.request[t] !== "" && this.actions.edit(e, t, "");
  }
  undo() {
    return this.actions.undo(), !0;
  }
  /** From a cell that was edited to the next one. */
  leave(e, t, o) {
    let r = e.cell(t), s = r ? e.stops.indexOf(r) : -1, i = e.stops[s + 1];
    o === "down" ? this.cursor.move(e, s, 1) : this.cursor.goTo(o === "right" && (i != null && i.hasAttribute("data-field")) ? i : r);
  }
};

// src/ui/list/table-head.ts
function Le(n) {
  let e = document.createElement("div");
  return e.className = `accountcreator-cell accountcreator-cell-${n}`, e.setAttribute("role", "columnheader"), e;
}
function Io(n) {
  switch (n) {
    case "state":
      return a("accountcreator-column-state");
    case "username":
      return a("accountcreator-column-username");
    case "email":
      return a("accountcreator-column-email");
    case "realname":
      return a("accountcreator-column-realname");
  }
}
var Ee = class {
  /**
   * @param pressed
   * @param leave Takes the focus to the rows
   */
  constructor(e, t) {
    this.leave = t;
    this.element = document.createElement("div");
    let { element: o } = this;
    o.className = "accountcreator-row accountcreator-row-head", o.setAttribute("role", "row"), o.setAttribute("aria-rowindex", "1"), this.keys = Gt.map((i) => {
      let l = Le(i === "state" ? "heading" : i), c = document.createElement("button");
      return c.type = "button", c.tabIndex = -1, c.className = "accountcreator-sort", c.setAttribute("data-accountcreator-sort", i), c.textContent = Io(i), c.addEventListener("click", () => e(i)), l.append(c), { key: i, cell: l, button: c };
    });
    let r = Le("line");
    r.textContent = a("accountcreator-column-line");
    let s = Le("remarks");
    s.textContent = a("accountcreator-column-remarks"), o.append(r, ...this.keys.map(({ cell: i }) => i), s, this.toolsHeading()), o.addEventListener("keydown", (i) => this.onKeydown(i));
  }
  /** Says by what the rows are ordered. */
  show(e) {
    for (let { key: t, cell: o } of this.keys)
      (e == null ? void 0 : e.by) === t ? o.setAttribute("aria-sort", e.isDescending ? "descending" : "ascending") : o.removeAttribute("aria-sort");
  }
  /** From the first row up. */
  focus() {
    var e;
    (e = this.buttons[0]) == null || e.focus();
  }
  get buttons() {
    return this.keys.filter(({ cell: e }) => getComputedStyle(e).display !== "none").map(({ button: e }) => e);
  }
  /** There is room for a bin only. */
  toolsHeading() {
    let e = Le("tools"), t = document.createElement("span");
    return t.className = "accountcreator-offscreen", t.textContent = a("accountcreator-column-tools"), e.append(t), e;
  }
  onKeydown(e) {
    var l;
    let { key: t, target: o } = e, { buttons: r } = this, s = r.findIndex((c) => c === o), i = getComputedStyle(this.element).direction === "rtl";
    if (t === "ArrowDown")
      this.leave();
    else if (t === "ArrowLeft" || t === "ArrowRight")
      (l = r[s + (t === "ArrowRight" === i ? -1 : 1)]) == null || l.focus();
    else
      return;
    e.preventDefault();
  }
};

// src/ui/list/row-table.ts
function Uo({ style: n }) {
  for (let [e, t] of [
    ["email", a("accountcreator-column-email")],
    ["realname", a("accountcreator-column-realname")],
    ["add-email", a("accountcreator-add-email")]
  ])
    n.setProperty(`--accountcreator-${e}`, JSON.stringify(t));
}
var Se = class {
  /**
   * @param actions
   * @param reveal Brings an element of the table into sight
   */
  constructor(e, t) {
    this.actions = e;
    this.element = document.createElement("div");
    this.sorting = new Te();
    this.rows = [];
    this.filter = "all";
    this.selection = new ke((r) => {
      r.forEach((s) => {
        var i;
        return (i = this.blocks.view(s.id)) == null ? void 0 : i.select(this.selection.has(s));
      }), e.selected(this.selection.all);
    }), this.headings = new Ee((r) => this.sort(r), () => this.cursor.focus()), this.blocks = new Re(C(R({}, e), {
      goToLine: (r) => this.goToLine(r),
      isSelected: (r) => this.selection.has(r)
    }), (r) => this.editing.isIn(r)), this.cursor = new xe(this.element, this.blocks, t), this.editing = new $e(e, this.cursor), this.element.className = "accountcreator-table", this.element.setAttribute("role", "grid"), this.element.setAttribute("aria-label", a("accountcreator-table")), this.element.setAttribute("aria-multiselectable", "true"), Uo(this.element);
    let { element: o } = this.blocks;
    this.element.append(this.headings.element, o), o.addEventListener("keydown", (r) => this.onKeydown(r)), o.addEventListener("click", (r) => {
      this.onTick(r), this.onClick(r);
    }), o.addEventListener("focusin", (r) => this.onFocus(r)), Zt(o, e, this.blocks, (r) => this.editing.isIn(r) ? null : this.cursor.placeOf(r));
  }
  /** The headings of the columns. */
  get head() {
    return this.headings.element;
  }
  /** The rows that are let through, as they stand. */
  get shownRows() {
    return this.sorting.put(this.rows).filter((e) => V(e, this.filter));
  }
  /** Shows other rows. Resolves when all are built. */
  setRows(e) {
    return k(this, null, function* () {
      this.rows = e, this.element.setAttribute("aria-rowcount", String(e.length + 1)), this.selection.keep(e);
      let t = this.blocks.setRows(this.sorting.put(e));
      this.headings.show(this.sorting.current), this.cursor.follow(), yield t, this.cursor.follow();
    });
  }
  /** Shows what has changed in the rows with these ids. */
  update(e) {
    this.blocks.update(e), this.cursor.follow();
  }
  sort(e) {
    let { rows: t } = this;
    this.sorting.press(e, t), this.blocks.setRows([]), this.setRows(t);
  }
  setFilter(e) {
    this.filter = e, this.selection.clear(), this.blocks.setFilter(e), this.cursor.follow();
  }
  focus() {
    this.cursor.focus();
  }
  /** The element of the row; null: it is not built yet. */
  row(e) {
    var t, o;
    return (o = (t = this.blocks.view(e)) == null ? void 0 : t.element) != null ? o : null;
  }
  onFocus({ target: e }) {
    let t = this.cursor.placeOf(e);
    t && !this.editing.isIn(e) && this.cursor.stay(t);
  }
  /** Is the list still being written? Then there is nothing to be said of its rows. */
  setWritten(e) {
    this.element.classList.toggle("accountcreator-written", e);
  }
  /** Columns in which nothing stands, and of which nothing is said, take no room. */
  hideEmpty(e) {
    for (let t of ["email", "realname"])
      this.element.classList.toggle(`accountcreator-without-${t}`, !e.some(({ request: o, remarks: r }) => o[t] !== "" || r.some((s) => s.field === t)));
  }
  goToLine(e) {
    let t = this.blocks.ofLine(e);
    t != null && t.element.hidden && this.actions.showAll(), this.cursor.goTo(t == null ? void 0 : t.cell("username"));
  }
  /** With Shift, all rows from the one that was ticked before. */
  onTick({ target: e, shiftKey: t }) {
    var o;
    if (e instanceof HTMLInputElement && e.hasAttribute("data-accountcreator-select")) {
      let r = (o = this.cursor.placeOf(e)) == null ? void 0 : o.view;
      r && this.selection.tick(r.row, e.checked, t ? this.shownRows : null);
    }
  }
  onClick({ target: e }) {
    var o;
    let t = this.cursor.placeOf(e);
    t != null && t.field && !this.editing.isOpen && (this.cursor.goTo(t.view.cell(t.field)), ((o = getSelection()) == null ? void 0 : o.isCollapsed) !== !1 && this.editing.open(e, "", !1));
  }
  onKeydown(e) {
    let t = this.cursor.placeOf(e.target);
    if (!(!t || this.editing.isIn(e.target))) {
      if (e.key === "ArrowUp" && this.blocks.neighbour(t.view, -1) === t.view) {
        this.headings.focus(), e.preventDefault();
        return;
      }
      (this.cursor.walk(e, t) || t.field && this.editing.byKey(e, t.view, t.field)) && e.preventDefault();
    }
  }
};

// src/ui/list/table-scroll.ts
var Vo = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]), Ce = class {
  /** @param covering What sticks to the upper edge, above the rows */
  constructor(e) {
    this.covering = e;
    this.container = null;
    this.isHeld = !1;
  }
  /** Has the person scrolled since release()? */
  get isInHand() {
    return this.isHeld;
  }
  /** Is something above what can be seen? */
  get isScrolled() {
    var e, t;
    return ((t = (e = this.container) == null ? void 0 : e.scrollTop) != null ? t : 0) > 0;
  }
  /**
   * @param container The element that scrolls
   * @return How to stop watching it
   */
  watch(e) {
    this.container = e;
    let t = () => this.hold(), o = ({ key: s, target: i }) => {
      Vo.has(s) && !(i instanceof Element && i.closest("input, textarea, select, button")) && this.hold();
    }, r = ({ target: s }) => {
      s === e && t();
    };
    return e.addEventListener("wheel", t, { passive: !0 }), e.addEventListener("touchmove", t, { passive: !0 }), e.addEventListener("keydown", o), e.addEventListener("pointerdown", r), () => {
      e.removeEventListener("wheel", t), e.removeEventListener("touchmove", t), e.removeEventListener("keydown", o), e.removeEventListener("pointerdown", r);
    };
  }
  /** The person looks at something. */
  hold() {
    this.isHeld = !0;
  }
  /** What goes on may be followed again. */
  release() {
    this.isHeld = !1;
  }
  /** Brings the element into sight, unless the person has scrolled. */
  follow(e) {
    this.isHeld || this.reveal(e);
  }
  /** Brings the element into sight, by as little as will do. */
  reveal(e) {
    let { container: t } = this;
    if (!t)
      return;
    let o = t.getBoundingClientRect(), { top: r, bottom: s } = e.getBoundingClientRect(), i = o.top + this.coveredHeight() - r, l = s - o.top - t.clientHeight;
    i > 0 ? t.scrollTop -= i : l > 0 && (t.scrollTop += Math.min(l, -i));
  }
  toTop() {
    this.container && (this.container.scrollTop = 0);
  }
  coveredHeight() {
    return this.covering.filter((e) => getComputedStyle(e).position === "sticky").reduce((e, t) => e + t.offsetHeight, 0);
  }
};

// src/ui/list/table-panel.ts
function Do(n, e, t) {
  return new Se(C(R({
    edit: (o, r, s) => n.table.edit(o, r, s),
    canEdit: (o) => N(o) && n.state.stage.kind !== "run",
    fix: (o, r, s) => n.table.edit(o, r.field, s),
    override: (o, r, s) => n.table.override(o, r, s),
    overrides: (o) => {
      var r, s;
      return ct(o, (s = (r = n.state.opening) == null ? void 0 : r.requests) != null ? s : []);
    },
    claim: (o, r) => n.table.claim(o, r),
    alternatives: (o) => n.table.alternatives(o),
    remove: (o) => n.table.remove([o]),
    undo: () => n.table.undo(),
    asOne: (o) => n.table.asOne(o),
    ownMode: ({ request: { mode: o } }) => o === n.state.mode ? null : o,
    isMendable: N
  }, t), {
    canFinish: (o) => n.run.holdsStep(o)
  }), (o) => e.reveal(o));
}
var oe = class {
  constructor(e, t) {
    this.list = e;
    /** What is on the screen; null: no table is. */
    this.shown = null;
    this.hint = document.createElement("p");
    let o = [];
    this.scroll = new Ce(o), this.table = Do(e, this.scroll, {
      finish: (r) => t.finish(r),
      followLines: (r) => t.followLines(r),
      showAll: () => this.head.choose("all"),
      selected: (r) => this.selection.render(r),
      pastedBeyond: (r) => t.say(r > 0 ? a("accountcreator-pasted-beyond", r) : "")
    }), this.selection = new ge(e, {
      selectShown: () => this.table.selection.set(this.table.shownRows, !0),
      countShown: () => this.table.shownRows.length,
      clear: () => {
        this.table.selection.clear(), this.table.focus();
      },
      export: (r, s) => t.export(r, s)
    }), this.head = new fe(e, {
      setFilter: (r) => this.table.setFilter(r),
      isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
    }, t), o.push(this.head.strip, this.table.head), this.table.element.addEventListener("focusin", () => this.scroll.hold()), this.hint.className = "accountcreator-table-hint", this.hint.textContent = a("accountcreator-table-keys"), this.above = [this.head.strip, this.head.urgent], this.below = [this.head.element, this.hint, this.table.element, this.selection.element];
  }
  /** The headings of the table stay in sight below the strip, whose height the style sheet has to know. */
  tellHeight(e) {
    "ResizeObserver" in window && new ResizeObserver(() => {
      e.style.setProperty("--accountcreator-strip-height", `${this.head.strip.offsetHeight}px`);
    }).observe(this.head.strip);
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(e) {
    this.head.focus(e);
  }
  /**
   * @param state Null: there is no table
   * @param rows Ids of those that changed
   */
  render(e, t) {
    let { shown: o } = this;
    this.shown = e, e && (this.head.render(e, o), this.table.setWritten(e.stage.kind === "list"), e.edition !== (o == null ? void 0 : o.edition) && this.table.setRows(this.list.rows), this.table.update(t), this.table.hideEmpty(this.list.rows), e.stage.kind !== (o == null ? void 0 : o.stage.kind) && this.table.selection.clear(), this.selection.render(this.table.selection.all));
  }
  show(e, { stage: t, isAtDesk: o, batch: r }) {
    [...this.above, ...this.below].forEach((s) => {
      s.hidden = !e;
    }), this.head.strip.hidden = !e || t.kind === "list" || o && r.challenge === null, this.table.element.hidden = !e || o, this.hint.hidden = !e || o || t.kind === "run" || !this.list.rows.some(N);
  }
  /** The row that is being created comes into sight, until the person moves the table. */
  followRun({ batch: { phase: e } }) {
    let t = e.kind === "creating" ? this.table.row(e.row) : null;
    t && this.scroll.follow(t);
  }
};

// src/app/table-part.ts
function Xt() {
  et(Xe);
}

// table.js
mw.libs.accountCreator.parts.table.modules = [I, at, St, xt, De, kt, ie, Rt, Tt, Xt, _, p, u, w, L, ce, Ot, v, ue, It, E, ye, D, he, Ye, Vt, oe];
return { TablePanel: oe, defineTableTexts: Xt };
} };
// </nowiki>
