// <nowiki>
/*!
 * AccountCreator 0.1.0+eb572156: creates accounts for other people. MIT licence.
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
mw.libs.accountCreator.parts.table = { on: {"core":"fbe0698f","checks":"6f179a0f","steps":"23428ac5","words":"45972e26","read":"2726f54d"}, contents: '202d09ae', run: function () {
'use strict';
var $t = Object.defineProperty;
var At = Object.defineProperties;
var xt = Object.getOwnPropertyDescriptors;
var _e = Object.getOwnPropertySymbols;
var Lt = Object.prototype.hasOwnProperty;
var Et = Object.prototype.propertyIsEnumerable;
var Fe = (n, e, t) => e in n ? $t(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var He = (n, e) => {
  for (var t in e || (e = {}))
    if (Lt.call(e, t))
      Fe(n, t, e[t]);
  if (_e)
    for (var t of _e(e)) {
      if (Et.call(e, t))
        Fe(n, t, e[t]);
    }
  return n;
};
var Oe = (n, e) => At(n, xt(e));
var F = (n, e, t) => {
  return new Promise((r, o) => {
    var s = (c) => {
      try {
        l(t.next(c));
      } catch (u) {
        o(u);
      }
    };
    var i = (c) => {
      try {
        l(t.throw(c));
      } catch (u) {
        o(u);
      }
    };
    var l = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(s, i);
    l((t = t.apply(n, e)).next());
  });
};

// src/i18n/en.json
var Ne = { "accountcreator-column-state": "State", "accountcreator-column-line": "Line", "accountcreator-column-username": "Username", "accountcreator-column-email": "E-mail", "accountcreator-column-realname": "Real name", "accountcreator-column-remarks": "Remarks", "accountcreator-column-tools": "Tools", "accountcreator-parse-header": "read as headings", "accountcreator-parse-total": "read as a total, not a person", "accountcreator-parse-markup": "read as markup, not a person", "accountcreator-parse-no-name": "no name found", "accountcreator-parse-again": "listed above already, counted once", "accountcreator-parse-struck": "crossed out, left out", "accountcreator-parse-absent": "said not to come, left out", "accountcreator-parse-broken-quotes": "a quotation mark is missing at the end", "accountcreator-parse-extra-cells": "more cells than columns", "accountcreator-parse-unknown-mode": "not a password mode", "accountcreator-parse-too-many": "too many people for one list, left out", "accountcreator-table": "People in the list. Use the arrow keys to move, Enter to edit.", "accountcreator-table-keys": "Select a cell to edit it. With the keyboard: arrow keys move, Enter edits, Delete empties a cell, Ctrl+Z undoes.", "accountcreator-state-unchecked": "Not checked", "accountcreator-state-checking": "Checking …", "accountcreator-state-ready": "Ready", "accountcreator-state-warned": "Warning", "accountcreator-state-rejected": "Problem", "accountcreator-state-already": "Has an account", "accountcreator-state-creating": "Creating …", "accountcreator-state-created": "Created", "accountcreator-state-refused": "Refused", "accountcreator-state-unfinished": "Unfinished", "accountcreator-state-unknown": "Unknown", "accountcreator-state-skipped": "Skipped", "accountcreator-summary-ready": "{{PLURAL:$1|1=One account|$1 accounts}} can be created.", "accountcreator-summary-warned": "{{PLURAL:$1|1=One account|$1 accounts}} can be created, {{PLURAL:$2|1=one|$2}} of them with a warning.", "accountcreator-summary-created": "{{PLURAL:$1|0=No account|1=One account|$1 accounts}} of $2 created.", "accountcreator-summary-rejected": "{{PLURAL:$1|1=One needs|$1 need}} a change.", "accountcreator-summary-unfinished": "{{PLURAL:$1|1=One is|$1 are}} unfinished.", "accountcreator-summary-unknown": "{{PLURAL:$1|1=One is|$1 are}} unknown.", "accountcreator-summary-already": "{{PLURAL:$1|1=One person already has|$1 people already have}} an account.", "accountcreator-summary-earlier": "Slips and login details have the passwords from the sheet that you opened. Whoever has changed theirs since uses the new one.", "accountcreator-summary-checking": "{{PLURAL:$1|1=One is|$1 are}} being checked.", "accountcreator-summary-unchecked": "{{PLURAL:$1|1=One is|$1 are}} not checked yet.", "accountcreator-summary-left": "{{PLURAL:$1|1=One is|$1 are}} left.", "accountcreator-summary-skipped": "{{PLURAL:$1|1=One was|$1 were}} skipped.", "accountcreator-filters": "Show", "accountcreator-filter-all": "All", "accountcreator-filter-problems": "Problems", "accountcreator-filter-warnings": "Warnings", "accountcreator-filter-ready": "Ready", "accountcreator-filter-done": "Done", "accountcreator-filter-count": "$1 ($2)", "accountcreator-shown-first": "{{PLURAL:$1|1=One row needs|$1 rows need}} your attention. To see the other {{PLURAL:$2|1=row|$2 rows}}, choose “$3”.", "accountcreator-shown-first-done": "Nothing is left to fix. To see the whole list, choose “$1”.", "accountcreator-undo": "Undo", "accountcreator-remove": "Remove $1 from the list", "accountcreator-fix-all": "Apply all suggestions ($1)", "accountcreator-make-passwords": "Generate passwords for $1 people without an address", "accountcreator-go-to-line": "Show line $1", "accountcreator-add-email": "Add e-mail", "accountcreator-alternatives": "Find a free name", "accountcreator-alternatives-asking": "Searching …", "accountcreator-alternatives-failed": "The wiki did not answer. Try again.", "accountcreator-alternatives-none": "No similar name is free. Type another one.", "accountcreator-override": "Create anyway", "accountcreator-finish": "Finish", "accountcreator-remark-name-missing": "No username.", "accountcreator-remark-name-invalid": "Not a valid username.", "accountcreator-remark-name-taken": "This username is taken.", "accountcreator-remark-name-forbidden": "The wiki does not allow this name.", "accountcreator-remark-duplicate": "Same username as line $1.", "accountcreator-remark-email-missing": "No e-mail address to send the password to.", "accountcreator-remark-email-repeated": "Same e-mail address as line $1.", "accountcreator-remark-email-required": "This wiki requires an e-mail address for every account.", "accountcreator-remark-realname-required": "This wiki requires a real name for every account.", "accountcreator-remark-password-missing": "No password.", "accountcreator-remark-password-weak": "The wiki does not accept this password.", "accountcreator-remark-lookalike": "Similar to the username in line $1.", "accountcreator-remark-reason-address": "The public reason contains an e-mail address: $1", "accountcreator-remark-reason-name": "The public reason contains a name from the list: $1", "accountcreator-remark-cleaned": "Read from “$1”.", "accountcreator-remark-normalised": "Will become “$1”.", "accountcreator-remark-has-account": "This person already has an account.", "accountcreator-theirs": "This is their account", "accountcreator-not-theirs": "This is someone else’s account", "accountcreator-problem-nothing": "No account can be created from this list.", "accountcreator-problem-busy": "This list is being created already.", "accountcreator-problem-other-tab": "Accounts are being created in another tab of this browser. Finish there first. Then this list continues automatically.", "accountcreator-problem-sheet": "Some passwords were generated here and are stored nowhere else. Save the sheet with the passwords first.", "accountcreator-problem-logged-out": "You are not logged in as $1 yet. Log in first. Then the list continues automatically.", "accountcreator-problem-passwords": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here. Open the sheet that you saved before.", "accountcreator-problem-field": "This wiki requires “$1” for every account, and it is empty.", "accountcreator-stop": "Stop", "accountcreator-progress": "Progress", "accountcreator-progress-count": "$1 of $2", "accountcreator-seconds-left": "{{PLURAL:$1|1=one second|$1 seconds}} left", "accountcreator-minutes-left": "{{PLURAL:$1|1=one minute|$1 minutes}} left", "accountcreator-journal-lost": "Your browser does not remember this list. Do not reload the page until all accounts are created.", "accountcreator-wait-wiki": "The wiki is busy. Continuing in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-wait-offline": "You are offline. Trying again in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-wait-silent": "The wiki is not answering. Trying again in {{PLURAL:$1|1=one second|$1 seconds}} …", "accountcreator-stop-person": "You stopped. The rest of the list is still here.", "accountcreator-stop-refused": "The wiki does not let you create more accounts right now. The rest of the list is still here.", "accountcreator-stop-session": "You are no longer logged in as $1. Log in again in another tab, then continue. The rest of the list is still here.", "accountcreator-stop-session-other": "You are now logged in as $2, not as $1. Log in as $1 again in another tab, then continue. The rest of the list is still here.", "accountcreator-log-in": "Log in (opens in a new tab)", "accountcreator-log-in-then": "When you return to this tab, the list continues automatically.", "accountcreator-stop-offline": "You are still offline. The rest of the list is still here.", "accountcreator-stop-silent": "The wiki has stopped answering. The rest of the list is still here.", "accountcreator-stop-challenge": "The wiki did not send a new puzzle. The rest of the list is still here.", "accountcreator-stop-broken": "Something went wrong in AccountCreator. The rest of the list is still here. Tell the people who maintain the gadget: $1", "accountcreator-row-created": "Created.", "accountcreator-row-created-mail": "Created. The wiki is mailing the password.", "accountcreator-row-created-elsewhere": "Created on the wiki’s own page, with the password typed there.", "accountcreator-row-handed-over": "Create this account in the other tab. As soon as it exists, you see it here.", "accountcreator-row-unfinished": "The wiki needs something more for this account.", "accountcreator-row-session-lost": "You were no longer logged in.", "accountcreator-row-unknown": "No answer. It is not known whether the account exists." };

// taken:core/ui/shared/messages
var Me = mw.libs.accountCreator.parts.core.modules[56];
var Pe = mw.libs.accountCreator.parts.core.modules[57];
var a = mw.libs.accountCreator.parts.core.modules[59];
var B = mw.libs.accountCreator.parts.core.modules[60];

// taken:steps/accounts/list/row
var we = mw.libs.accountCreator.parts.steps.modules[4];
var G = mw.libs.accountCreator.parts.steps.modules[8];
var Ve = mw.libs.accountCreator.parts.steps.modules[9];

// taken:core/accounts/contract/codes
var ge = mw.libs.accountCreator.parts.core.modules[5];
var k = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/form
var Be = mw.libs.accountCreator.parts.core.modules[12];
var Ue = mw.libs.accountCreator.parts.core.modules[13];
var qe = mw.libs.accountCreator.parts.core.modules[14];

// src/accounts/list/row-overrides.ts
function be({ name: n, type: e, optional: t }) {
  return e === "checkbox" && t && Be(n);
}
function Ie({ code: n, override: e }, t) {
  return e !== null ? t.includes(e) : n === "name-forbidden" && t.some((r) => !ge.includes(r));
}
function Ct(n) {
  const e = G(n);
  if ((e == null ? void 0 : e.kind) === "refused") {
    const { stops: t, name: r, field: o } = k(e.code);
    return t === "row" && r !== "taken" && (o === null || o === "username") ? e.code : null;
  }
  return n.remarks.some(({ code: t, override: r }) => t === "name-forbidden" && r === null) ? "" : null;
}
function De(n, e) {
  const t = Ct(n);
  if (t === null && n.overrides.length === 0) {
    return [];
  }
  const r = t === null ? null : qe(t, e);
  return e.flatMap(({ fields: o }) => o).filter((o) => {
    const { name: s } = o;
    const i = r === null ? t !== null && !ge.includes(s) : s === r;
    return be(o) && (i || n.overrides.includes(s)) && n.remarks.every(({ override: l }) => l !== s);
  });
}

// node_modules/lit-html/lit-html.js
var q = globalThis;
var We = (n) => n;
var Q = q.trustedTypes;
var je = Q ? Q.createPolicy("lit-html", { createHTML: (n) => n }) : void 0;
var Je = "$lit$";
var R = `lit$${Math.random().toFixed(9).slice(2)}$`;
var Xe = "?" + R;
var _t = `<${Xe}>`;
var E = document;
var I = () => E.createComment("");
var D = (n) => null === n || "object" != typeof n && "function" != typeof n;
var xe = Array.isArray;
var Ft = (n) => xe(n) || "function" == typeof (n == null ? void 0 : n[Symbol.iterator]);
var ve = "[ 	\n\f\r]";
var U = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var Ke = /-->/g;
var ze = />/g;
var x = RegExp(`>|${ve}(?:([^\\s"'>=/]+)(${ve}*=${ve}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
var Ye = /'/g;
var Ge = /"/g;
var et = /^(?:script|style|textarea|title)$/i;
var Le = (n) => (e, ...t) => ({ _$litType$: n, strings: e, values: t });
var p = Le(1);
var gr = Le(2);
var br = Le(3);
var T = /* @__PURE__ */ Symbol.for("lit-noChange");
var d = /* @__PURE__ */ Symbol.for("lit-nothing");
var Qe = /* @__PURE__ */ new WeakMap();
var L = E.createTreeWalker(E, 129);
function tt(n, e) {
  if (!xe(n) || !n.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return void 0 !== je ? je.createHTML(e) : e;
}
var Ht = (n, e) => {
  const t = n.length - 1, r = [];
  let o, s = 2 === e ? "<svg>" : 3 === e ? "<math>" : "", i = U;
  for (let l = 0; l < t; l++) {
    const c = n[l];
    let u, m, h = -1, w = 0;
    for (; w < c.length && (i.lastIndex = w, m = i.exec(c), null !== m); ) w = i.lastIndex, i === U ? "!--" === m[1] ? i = Ke : void 0 !== m[1] ? i = ze : void 0 !== m[2] ? (et.test(m[2]) && (o = RegExp("</" + m[2], "g")), i = x) : void 0 !== m[3] && (i = x) : i === x ? ">" === m[0] ? (i = o != null ? o : U, h = -1) : void 0 === m[1] ? h = -2 : (h = i.lastIndex - m[2].length, u = m[1], i = void 0 === m[3] ? x : '"' === m[3] ? Ge : Ye) : i === Ge || i === Ye ? i = x : i === Ke || i === ze ? i = U : (i = x, o = void 0);
    const g = i === x && n[l + 1].startsWith("/>") ? " " : "";
    s += i === U ? c + _t : h >= 0 ? (r.push(u), c.slice(0, h) + Je + c.slice(h) + R + g) : c + R + (-2 === h ? l : g);
  }
  return [tt(n, s + (n[t] || "<?>") + (2 === e ? "</svg>" : 3 === e ? "</math>" : "")), r];
};
var W = class n {
  constructor({ strings: e, _$litType$: t }, r) {
    let o;
    this.parts = [];
    let s = 0, i = 0;
    const l = e.length - 1, c = this.parts, [u, m] = Ht(e, t);
    if (this.el = n.createElement(u, r), L.currentNode = this.el.content, 2 === t || 3 === t) {
      const h = this.el.content.firstChild;
      h.replaceWith(...h.childNodes);
    }
    for (; null !== (o = L.nextNode()) && c.length < l; ) {
      if (1 === o.nodeType) {
        if (o.hasAttributes()) for (const h of o.getAttributeNames()) if (h.endsWith(Je)) {
          const w = m[i++], g = o.getAttribute(h).split(R), _ = /([.?@])?(.*)/.exec(w);
          c.push({ type: 1, index: s, name: _[2], strings: g, ctor: "." === _[1] ? Re : "?" === _[1] ? Te : "@" === _[1] ? $e : O }), o.removeAttribute(h);
        } else h.startsWith(R) && (c.push({ type: 6, index: s }), o.removeAttribute(h));
        if (et.test(o.tagName)) {
          const h = o.textContent.split(R), w = h.length - 1;
          if (w > 0) {
            o.textContent = Q ? Q.emptyScript : "";
            for (let g = 0; g < w; g++) o.append(h[g], I()), L.nextNode(), c.push({ type: 2, index: ++s });
            o.append(h[w], I());
          }
        }
      } else if (8 === o.nodeType) if (o.data === Xe) c.push({ type: 2, index: s });
      else {
        let h = -1;
        for (; -1 !== (h = o.data.indexOf(R, h + 1)); ) c.push({ type: 7, index: s }), h += R.length - 1;
      }
      s++;
    }
  }
  static createElement(e, t) {
    const r = E.createElement("template");
    return r.innerHTML = e, r;
  }
};
function H(n, e, t = n, r) {
  var i, l, c;
  if (e === T) return e;
  let o = void 0 !== r ? (i = t._$Co) == null ? void 0 : i[r] : t._$Cl;
  const s = D(e) ? void 0 : e._$litDirective$;
  return (o == null ? void 0 : o.constructor) !== s && ((l = o == null ? void 0 : o._$AO) == null ? void 0 : l.call(o, false), void 0 === s ? o = void 0 : (o = new s(n), o._$AT(n, t, r)), void 0 !== r ? ((c = t._$Co) != null ? c : t._$Co = [])[r] = o : t._$Cl = o), void 0 !== o && (e = H(n, o._$AS(n, e.values), o, r)), e;
}
var ke = class {
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
    var u;
    const { el: { content: t }, parts: r } = this._$AD, o = ((u = e == null ? void 0 : e.creationScope) != null ? u : E).importNode(t, true);
    L.currentNode = o;
    let s = L.nextNode(), i = 0, l = 0, c = r[0];
    for (; void 0 !== c; ) {
      if (i === c.index) {
        let m;
        2 === c.type ? m = new j(s, s.nextSibling, this, e) : 1 === c.type ? m = new c.ctor(s, c.name, c.strings, this, e) : 6 === c.type && (m = new Ae(s, this, e)), this._$AV.push(m), c = r[++l];
      }
      i !== (c == null ? void 0 : c.index) && (s = L.nextNode(), i++);
    }
    return L.currentNode = E, o;
  }
  p(e) {
    let t = 0;
    for (const r of this._$AV) void 0 !== r && (void 0 !== r.strings ? (r._$AI(e, r, t), t += r.strings.length - 2) : r._$AI(e[t])), t++;
  }
};
var j = class n {
  get _$AU() {
    var e, t;
    return (t = (e = this._$AM) == null ? void 0 : e._$AU) != null ? t : this._$Cv;
  }
  constructor(e, t, r, o) {
    var s;
    this.type = 2, this._$AH = d, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = r, this.options = o, this._$Cv = (s = o == null ? void 0 : o.isConnected) != null ? s : true;
  }
  get parentNode() {
    let e = this._$AA.parentNode;
    const t = this._$AM;
    return void 0 !== t && 11 === (e == null ? void 0 : e.nodeType) && (e = t.parentNode), e;
  }
  get startNode() {
    return this._$AA;
  }
  get endNode() {
    return this._$AB;
  }
  _$AI(e, t = this) {
    e = H(this, e, t), D(e) ? e === d || null == e || "" === e ? (this._$AH !== d && this._$AR(), this._$AH = d) : e !== this._$AH && e !== T && this._(e) : void 0 !== e._$litType$ ? this.$(e) : void 0 !== e.nodeType ? this.T(e) : Ft(e) ? this.k(e) : this._(e);
  }
  O(e) {
    return this._$AA.parentNode.insertBefore(e, this._$AB);
  }
  T(e) {
    this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
  }
  _(e) {
    this._$AH !== d && D(this._$AH) ? this._$AA.nextSibling.data = e : this.T(E.createTextNode(e)), this._$AH = e;
  }
  $(e) {
    var s;
    const { values: t, _$litType$: r } = e, o = "number" == typeof r ? this._$AC(e) : (void 0 === r.el && (r.el = W.createElement(tt(r.h, r.h[0]), this.options)), r);
    if (((s = this._$AH) == null ? void 0 : s._$AD) === o) this._$AH.p(t);
    else {
      const i = new ke(o, this), l = i.u(this.options);
      i.p(t), this.T(l), this._$AH = i;
    }
  }
  _$AC(e) {
    let t = Qe.get(e.strings);
    return void 0 === t && Qe.set(e.strings, t = new W(e)), t;
  }
  k(e) {
    xe(this._$AH) || (this._$AH = [], this._$AR());
    const t = this._$AH;
    let r, o = 0;
    for (const s of e) o === t.length ? t.push(r = new n(this.O(I()), this.O(I()), this, this.options)) : r = t[o], r._$AI(s), o++;
    o < t.length && (this._$AR(r && r._$AB.nextSibling, o), t.length = o);
  }
  _$AR(e = this._$AA.nextSibling, t) {
    var r;
    for ((r = this._$AP) == null ? void 0 : r.call(this, false, true, t); e !== this._$AB; ) {
      const o = We(e).nextSibling;
      We(e).remove(), e = o;
    }
  }
  setConnected(e) {
    var t;
    void 0 === this._$AM && (this._$Cv = e, (t = this._$AP) == null ? void 0 : t.call(this, e));
  }
};
var O = class {
  get tagName() {
    return this.element.tagName;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  constructor(e, t, r, o, s) {
    this.type = 1, this._$AH = d, this._$AN = void 0, this.element = e, this.name = t, this._$AM = o, this.options = s, r.length > 2 || "" !== r[0] || "" !== r[1] ? (this._$AH = Array(r.length - 1).fill(new String()), this.strings = r) : this._$AH = d;
  }
  _$AI(e, t = this, r, o) {
    const s = this.strings;
    let i = false;
    if (void 0 === s) e = H(this, e, t, 0), i = !D(e) || e !== this._$AH && e !== T, i && (this._$AH = e);
    else {
      const l = e;
      let c, u;
      for (e = s[0], c = 0; c < s.length - 1; c++) u = H(this, l[r + c], t, c), u === T && (u = this._$AH[c]), i || (i = !D(u) || u !== this._$AH[c]), u === d ? e = d : e !== d && (e += (u != null ? u : "") + s[c + 1]), this._$AH[c] = u;
    }
    i && !o && this.j(e);
  }
  j(e) {
    e === d ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e != null ? e : "");
  }
};
var Re = class extends O {
  constructor() {
    super(...arguments), this.type = 3;
  }
  j(e) {
    this.element[this.name] = e === d ? void 0 : e;
  }
};
var Te = class extends O {
  constructor() {
    super(...arguments), this.type = 4;
  }
  j(e) {
    this.element.toggleAttribute(this.name, !!e && e !== d);
  }
};
var $e = class extends O {
  constructor(e, t, r, o, s) {
    super(e, t, r, o, s), this.type = 5;
  }
  _$AI(e, t = this) {
    var i;
    if ((e = (i = H(this, e, t, 0)) != null ? i : d) === T) return;
    const r = this._$AH, o = e === d && r !== d || e.capture !== r.capture || e.once !== r.once || e.passive !== r.passive, s = e !== d && (r === d || o);
    o && this.element.removeEventListener(this.name, this, r), s && this.element.addEventListener(this.name, this, e), this._$AH = e;
  }
  handleEvent(e) {
    var t, r;
    "function" == typeof this._$AH ? this._$AH.call((r = (t = this.options) == null ? void 0 : t.host) != null ? r : this.element, e) : this._$AH.handleEvent(e);
  }
};
var Ae = class {
  constructor(e, t, r) {
    this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = r;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AI(e) {
    H(this, e);
  }
};
var ye = q.litHtmlPolyfillSupport;
var Ze;
ye == null ? void 0 : ye(W, j), ((Ze = q.litHtmlVersions) != null ? Ze : q.litHtmlVersions = []).push("3.3.3");
var b = (n, e, t) => {
  var s, i;
  const r = (s = t == null ? void 0 : t.renderBefore) != null ? s : e;
  let o = r._$litPart$;
  if (void 0 === o) {
    const l = (i = t == null ? void 0 : t.renderBefore) != null ? i : null;
    r._$litPart$ = o = new j(e.insertBefore(I(), l), l, void 0, t != null ? t : {});
  }
  return o._$AI(n), o;
};

// src/accounts/list/count-rows.ts
function N(n) {
  const e = {
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
  for (const { state: t } of n) {
    e[t]++;
  }
  return e;
}

// src/accounts/list/row-filter.ts
var rt = {
  problems: ["rejected", "refused", "unknown", "unfinished"],
  warnings: ["warned"],
  ready: ["ready"],
  done: ["created", "already", "skipped"]
};
var Ot = 15;
function Z({ state: n }, e) {
  return e === "all" || rt[e].includes(n);
}
function M(n, e) {
  const t = e === "all" ? Object.values(n) : rt[e].map((r) => n[r]);
  return t.reduce((r, o) => r + o, 0);
}
function Ee(n, e) {
  const t = e.find((r) => M(n, r) > 0);
  return M(n, "all") > Ot && t ? t : "all";
}

// taken:steps/ui/list/challenge-view
var ot = mw.libs.accountCreator.parts.steps.modules[12];

// taken:checks/ui/shared/local-texts
var nt = mw.libs.accountCreator.parts.checks.modules[6];
var st = mw.libs.accountCreator.parts.checks.modules[7];

// src/ui/list/message-box.ts
var v = class {
  constructor(e) {
    this.type = e;
    this.content = document.createElement("div");
    var t;
    this.widget = new OO.ui.MessageWidget({ type: e, label: $(this.content) });
    this.widget.$element.removeAttr("role aria-live");
    this.element = (t = this.widget.$element[0]) != null ? t : this.content;
    this.show(null);
  }
  /**
   * @param content Null: no box
   * @param type Left out: as before
   */
  show(e, t = this.type) {
    if (t !== this.type) {
      this.type = t;
      this.widget.setType(t);
      this.widget.$element.removeAttr("role aria-live");
    }
    b(e != null ? e : d, this.content);
    this.widget.toggle(e !== null);
  }
};

// src/ui/list/lazy-view.ts
var S = class {
  constructor(e) {
    this.source = e;
    this.element = document.createElement("div");
    this.content = document.createElement("div");
    this.problem = new v("error");
    this.view = null;
    this.coming = null;
    this.state = null;
    const t = document.createElement("div");
    t.setAttribute("role", "alert");
    t.append(this.problem.element);
    this.element.append(this.content, t);
  }
  /** @param isWanted Is there something that the view would show? */
  render(e, t) {
    this.state = e;
    this.content.hidden = !t;
    if (this.view) {
      this.view.render(e);
    } else if (t) {
      void this.ready();
    }
  }
  /** Settles once it is there; null: it did not come. */
  ready() {
    var e;
    this.coming = (e = this.coming) != null ? e : this.fetch();
    return this.coming;
  }
  fetch() {
    return F(this, null, function* () {
      try {
        const e = yield this.source.fetch();
        this.problem.show(null);
        this.view = e;
        this.content.append(e.element);
        if (this.state) {
          e.render(this.state);
        }
        return e;
      } catch (e) {
        this.coming = null;
        this.problem.show(p`<p>${this.source.problemText(e)}</p>`);
        return null;
      }
    });
  }
};

// src/ui/list/limit-of.ts
function J({ stage: n, batch: { phase: e } }) {
  const t = n.kind === "results" && e.kind === "stopped" && e.because.kind === "refused" ? e.because.refused : null;
  return t && k(t.code).action === "raiseLimit" ? t : null;
}

// taken:core/accounts/contract/captcha
var it = mw.libs.accountCreator.parts.core.modules[1];
var at = mw.libs.accountCreator.parts.core.modules[2];

// taken:core/accounts/contract/declarations
var ct = mw.libs.accountCreator.parts.core.modules[7];
var X = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/own
var lt = mw.libs.accountCreator.parts.core.modules[18];

// taken:core/ui/shared/field-control
var ut = mw.libs.accountCreator.parts.core.modules[53];

// taken:core/accounts/contract/outcome
var f = mw.libs.accountCreator.parts.core.modules[17];

// taken:core/ui/shared/explanation-view
var dt = mw.libs.accountCreator.parts.core.modules[51];

// taken:checks/ui/shared/account-text
var Se = mw.libs.accountCreator.parts.checks.modules[5];

// src/ui/list/row-texts.ts
function ht(n) {
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
      return f(n);
  }
}
var mt = ([, n]) => n === "takeover" ? a("accountcreator-email-takeover") : "";
function A({ code: n, parameters: e }) {
  switch (n) {
    case "name-missing":
      return a("accountcreator-remark-name-missing");
    case "name-invalid":
      return a("accountcreator-remark-name-invalid");
    case "name-taken":
      return Se(a("accountcreator-remark-name-taken"), e);
    case "name-forbidden":
      return a("accountcreator-remark-name-forbidden");
    case "duplicate":
      return a("accountcreator-remark-duplicate", ...e);
    case "email-missing":
      return a("accountcreator-remark-email-missing");
    case "email-invalid":
      return B([a("accountcreator-remark-email-invalid"), mt(e)]);
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
      return B([a("accountcreator-remark-email-typo"), mt(e)]);
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
      return a("accountcreator-remark-already", ...e.map(nt));
    case "has-account":
      return Se(a("accountcreator-remark-has-account"), e);
    default:
      return f(n);
  }
}
function Nt(n) {
  switch (n) {
    case "mail":
      return a("accountcreator-row-created-mail");
    case "password":
      return a("accountcreator-row-created");
    case "other":
      return a("accountcreator-row-created-elsewhere");
    default:
      return f(n);
  }
}
function ee(n, e) {
  var t;
  switch (e.kind) {
    case "created":
      return {
        wiki: null,
        own: Nt(e.by)
      };
    case "refused":
      return {
        wiki: X(e.message) ? null : e.message,
        own: a(k(e.code).advice)
      };
    case "step":
      return { wiki: null, own: dt(((t = n.attempt) == null ? void 0 : t.existence) === "yes") };
    case "sessionLost":
      return { wiki: null, own: a("accountcreator-row-session-lost") };
    case "unknown":
      return {
        wiki: null,
        own: e.cause === "handedOver" ? a("accountcreator-row-handed-over") : a("accountcreator-row-unknown")
      };
    default:
      return f(e);
  }
}

// src/ui/list/shared-fields.ts
function Mt({ opening: n, mode: e }) {
  var s;
  const t = (s = n == null ? void 0 : n.requests) != null ? s : [];
  const r = ct(t, "reason");
  const o = Ue(t, e).filter((i) => i.name !== it && i.name !== at && i.type !== "button" && !be(i));
  return [...r ? [r] : [], ...o];
}
var P = class {
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
    const r = Mt(e).filter(({ name: o }) => t === void 0 || o === t);
    return r.flatMap((o) => {
      var c, u;
      const s = (c = this.controls.get(o)) != null ? c : this.makeControl(o);
      const i = o.name === "reason";
      s.setValue(i ? e.reason : (u = lt(e.values, o.name)) != null ? u : "");
      const [l] = i ? e.reasonRemarks : [];
      s.setRemark(l ? { type: "warning", content: A(l) } : null);
      return s.$element.get();
    });
  }
  makeControl(e) {
    const t = new ut(e, {
      changed: (r, o) => {
        if (r === "reason") {
          this.draft.setReason(String(o));
        } else {
          this.draft.setValue(r, o);
        }
      }
    }, true);
    this.controls.set(e, t);
    return t;
  }
};

// node_modules/lit-html/directive.js
var pt = (n) => (...e) => ({ _$litDirective$: n, values: e });
var te = class {
  constructor(e) {
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AT(e, t, r) {
    this._$Ct = e, this._$AM = t, this._$Ci = r;
  }
  _$AS(e, t) {
    return this.update(e, t);
  }
  update(e, t) {
    return this.render(...t);
  }
};

// node_modules/lit-html/directives/guard.js
var Pt = {};
var C = pt(class extends te {
  constructor() {
    super(...arguments), this.ot = Pt;
  }
  render(n, e) {
    return e();
  }
  update(n, [e, t]) {
    if (Array.isArray(e)) {
      if (Array.isArray(this.ot) && this.ot.length === e.length && e.every((r, o) => r === this.ot[o])) return T;
    } else if (this.ot === e) return T;
    return this.ot = Array.isArray(e) ? Array.from(e) : e, this.render(e, t);
  }
});

// taken:core/ui/shared/wiki-html
var K = mw.libs.accountCreator.parts.core.modules[65];
var re = mw.libs.accountCreator.parts.core.modules[66];

// src/ui/list/stop-view.ts
function ne(n) {
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
      return a("accountcreator-problem-field", re(n.label) || n.field);
    default:
      return f(n);
  }
}
function ft(n, e) {
  switch (n.kind) {
    case "wiki":
      return a("accountcreator-wait-wiki", e);
    case "offline":
      return a("accountcreator-wait-offline", e);
    case "silent":
      return a("accountcreator-wait-silent", e);
    default:
      return f(n);
  }
}
function Vt(n) {
  var t;
  const e = (t = mw.config.get("wgUserName")) != null ? t : "";
  return n === null ? a("accountcreator-stop-session", e) : a("accountcreator-stop-session-other", e, n);
}
function Ce(n) {
  switch (n.kind) {
    case "person":
      return a("accountcreator-stop-person");
    case "refused":
      return a("accountcreator-stop-refused");
    case "sessionLost":
      return Vt(n.now);
    case "offline":
      return a("accountcreator-stop-offline");
    case "silent":
      return a("accountcreator-stop-silent");
    case "noChallenge":
      return a("accountcreator-stop-challenge");
    case "broken":
      return a("accountcreator-stop-broken", n.error);
    default:
      return f(n);
  }
}
var oe = class {
  constructor() {
    this.element = document.createElement("div");
    this.box = new v("warning");
    this.element.className = "accountcreator-stop";
    this.element.setAttribute("role", "alert");
    this.element.tabIndex = -1;
    this.element.append(this.box.element);
  }
  render(e) {
    const { phase: t } = e.batch;
    const r = t.kind === "stopped" && e.stage.kind === "results" ? t.because : null;
    this.element.hidden = r === null;
    this.box.show(r && this.template(r), (r == null ? void 0 : r.kind) === "person" ? "notice" : "warning");
  }
  template(e) {
    return p`
			<p><strong>${Ce(e)}</strong></p>
			${e.kind === "refused" ? this.refusalTemplate(e.refused) : d}
			${e.kind === "sessionLost" ? this.loginTemplate() : d}`;
  }
  refusalTemplate({ message: e, code: t }) {
    return p`
			<div>${C([e], () => X(e) ? d : K(e))}</div>
			<p>${a(k(t).advice)}</p>`;
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

// src/ui/list/summary-text.ts
var y = (n, e, ...t) => n > 0 ? a(e, n, ...t) : "";
function Bt(n, e) {
  return e > 0 ? a("accountcreator-summary-warned", n + e, e) : y(n, "accountcreator-summary-ready");
}
function wt(n, e, t = 0) {
  const { kind: r } = e.stage;
  const {
    unchecked: o,
    checking: s,
    ready: i,
    warned: l,
    rejected: c,
    already: u,
    creating: m,
    created: h,
    refused: w,
    unfinished: g,
    unknown: _,
    skipped: Tt
  } = N(n);
  const fe = r === "check";
  return B([
    fe ? Bt(i, l) : a("accountcreator-summary-created", h, n.length - u),
    y(c + w, "accountcreator-summary-rejected"),
    y(g, "accountcreator-summary-unfinished"),
    y(_, "accountcreator-summary-unknown"),
    y(u, "accountcreator-summary-already"),
    y(t, "accountcreator-summary-earlier"),
    y(fe ? s : 0, "accountcreator-summary-checking"),
    y(fe ? o : 0, "accountcreator-summary-unchecked"),
    y(r === "results" ? i + l + o + m : 0, "accountcreator-summary-left"),
    y(Tt, "accountcreator-summary-skipped")
  ]);
}

// src/ui/list/list-head.ts
var Ut = ["all", "problems", "warnings", "ready", "done"];
function gt(n) {
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
function qt(n) {
  return n === null ? "" : n < 90 ? a("accountcreator-seconds-left", Math.ceil(n)) : a("accountcreator-minutes-left", Math.ceil(n / 60));
}
function bt(n, e, t, r) {
  return e < 2 ? d : p`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${n} @click=${r}
	>${t}</button>`;
}
var se = class {
  constructor(e, t, { createAccountPage: r, sheetReturn: o, limit: s }) {
    this.list = e;
    this.table = t;
    this.element = document.createElement("div");
    /** What stays in sight, however far the table is scrolled. */
    this.strip = document.createElement("div");
    this.progress = new OO.ui.ProgressBarWidget({ progress: 0 });
    this.stopView = new oe();
    this.problems = new v("warning");
    this.filter = "all";
    /** Did somebody choose the filter? Then it stays. */
    this.isChosen = false;
    this.element.className = "accountcreator-list-head";
    this.strip.className = "accountcreator-strip";
    this.sheetReturn = new S(o);
    this.limit = new S(s);
    this.shared = new P(e.draft);
    this.challenge = new ot(e, r);
    this.undo = new OO.ui.ButtonWidget({ label: a("accountcreator-undo") });
    this.undo.on("click", () => e.table.undo());
    this.undo.$button.attr("data-accountcreator-action", "undo");
    this.progress.$element.attr("aria-label", a("accountcreator-progress"));
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(e = false) {
    const t = e ? this.stopView.element : this.strip.querySelector(".accountcreator-summary");
    t == null ? void 0 : t.focus({ preventScroll: true });
  }
  /**
   * @param state
   * @param before What was on the screen until now; null: nothing of the list was
   */
  render(e, t) {
    const { kind: r } = e.stage;
    const o = r === "run";
    const s = N(this.list.rows);
    this.chooseFilter(e, t, s);
    this.progress.$element.toggle(o || e.checker.running);
    const { done: i, total: l } = o ? e.batch.progress : e.checker;
    this.progress.setProgress(100 * i / Math.max(1, l));
    this.challenge.render(e.batch.challenge, o);
    this.stopView.render(e);
    this.limit.render(e, r === "check" && e.quota !== null || J(e) !== null);
    const { awaitingSheet: c, withoutSlip: u } = this.list.sheet;
    this.sheetReturn.render(e, !o && c.length + u.length > 0);
    this.undo.toggle(e.undoable > 0 && !o);
    const m = this.problemTexts(e);
    this.problems.show(m.length > 0 ? p`${m.map((h) => p`<p>${h}</p>`)}` : null);
    b(this.stripTemplate(e), this.strip);
    b(this.template(e, s), this.element);
  }
  stripTemplate(e) {
    return p`
			<div class="accountcreator-summary" tabindex="-1">${wt(this.list.rows, e, this.list.sheet.fromEarlier.length)}</div>
			${this.progress.$element[0]}
			<p class="accountcreator-progress" ?hidden=${e.stage.kind !== "run"}>${this.progressText(e)}</p>
			${this.challenge.element}`;
  }
  template(e, t) {
    return p`
			${this.stopView.element}
			${this.limit.element}
			${this.sheetReturn.element}
			<div role="alert">${this.problems.element}</div>
			<div class="accountcreator-missing-field">${this.missingField(e)}</div>
			<div class="accountcreator-tools">
				<div class="accountcreator-filters" role="group" aria-label=${a("accountcreator-filters")}>
					${Ut.map((r) => this.filterTemplate(r, M(t, r)))}
				</div>
				${this.bulkTemplate(e)}
				${this.undo.$element[0]}
			</div>
			<p role="status">${this.shownFirstText(t)}</p>`;
  }
  /** What can be done to many rows at once. */
  bulkTemplate({ stage: e }) {
    const { table: t } = this.list;
    if (e.kind === "run") {
      return d;
    }
    const [r, o] = [t.suggestions.length, t.withoutAddress.length];
    return p`
			${bt("fix-all", r, a("accountcreator-fix-all", r), () => t.applySuggestions())}
			${bt("make-passwords", o, a("accountcreator-make-passwords", o), () => t.makePasswords())}`;
  }
  /** Where the list does not begin for want of a field, that field. */
  missingField(e) {
    const { stage: t, missingField: r } = e;
    return r !== null && (t.kind === "check" || t.kind === "results") ? this.shared.render(e, r) : [];
  }
  filterTemplate(e, t) {
    return p`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${e}
			aria-pressed=${String(e === this.filter)}
			?hidden=${t === 0 && e !== "all" && e !== this.filter}
			@click=${() => this.choose(e)}
		>${a("accountcreator-filter-count", gt(e), t)}</button>`;
  }
  /** The person wants to see these rows, and goes on seeing them. */
  choose(e) {
    this.isChosen = true;
    this.setFilter(e);
    const { state: t } = this.list;
    this.render(t, t);
  }
  /** The rows that need somebody come before all others, unless somebody is at work with these already. */
  chooseFilter({ stage: { kind: e }, checker: t }, r, o) {
    const s = (r == null ? void 0 : r.checker.running) && !t.running && !t.cancelled;
    if (e !== (r == null ? void 0 : r.stage.kind)) {
      this.isChosen = false;
      this.setFilter(e === "run" ? "all" : Ee(o, ["problems"]));
    } else if (s && !this.isChosen && this.filter === "all" && !this.table.isInUse()) {
      this.setFilter(Ee(o, ["problems", "warnings"]));
    }
  }
  setFilter(e) {
    this.filter = e;
    this.table.setFilter(e);
  }
  shownFirstText(e) {
    if (this.isChosen || this.filter === "all") {
      return "";
    }
    const t = M(e, this.filter);
    const r = gt("all");
    return t > 0 ? a("accountcreator-shown-first", t, M(e, "all") - t, r) : a("accountcreator-shown-first-done", r);
  }
  progressText({ batch: e }) {
    const { done: t, total: r, secondsLeft: o } = e.progress;
    const { phase: s } = e;
    const i = "row" in s ? this.list.rows.find(({ id: l }) => l === s.row) : void 0;
    return st([
      a("accountcreator-progress-count", t, r),
      i ? Ve(i) : "",
      qt(o)
    ]);
  }
  problemTexts({ problem: e, stage: t, reasonRemarks: r, batch: o }) {
    return [
      ...e ? [ne(e)] : [],
      ...t.kind === "check" ? r.map(A) : [],
      ...t.kind !== "run" && this.list.sheet.needsSheet ? [a("accountcreator-problem-sheet")] : [],
      ...o.journalKept ? [] : [a("accountcreator-journal-lost")]
    ];
  }
};

// src/ui/list/cell-editor.ts
var It = /* @__PURE__ */ new Map([["Enter", "down"], ["Tab", "right"], ["Escape", "stay"]]);
var Dt = 229;
function Wt(n) {
  switch (n) {
    case "email":
      return a("accountcreator-column-email");
    case "realname":
      return a("accountcreator-column-realname");
    default:
      return a("accountcreator-column-username");
  }
}
var ie = class {
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
  open(e, t, r, o) {
    const s = e.cell(t);
    if (!s) {
      return;
    }
    const i = document.createElement("input");
    i.className = "accountcreator-editor";
    i.value = r || e.row.request[t];
    i.setAttribute("aria-label", Wt(t));
    i.setAttribute("autocomplete", "off");
    s.textContent = "";
    s.append(i);
    this.editor = i;
    i.focus();
    if (r === "" && o) {
      i.select();
    }
    i.addEventListener("keydown", (l) => {
      const c = l.isComposing || l.keyCode === Dt ? void 0 : It.get(l.key);
      if (c && !l.shiftKey) {
        l.preventDefault();
        l.stopPropagation();
        this.close(i, e, t, l.key !== "Escape", c);
      }
    });
    i.addEventListener("blur", () => this.close(i, e, t, true, null));
  }
  close(e, t, r, o, s) {
    if (this.editor !== e) {
      return;
    }
    this.editor = null;
    if (o && e.value !== t.row.request[r]) {
      this.save(t, r, e.value);
    }
    t.render();
    if (s !== null) {
      this.ended(t, r, s);
    }
  }
};

// src/ui/list/row-view.ts
var z = ["username", "email", "realname"];
var jt = ["duplicate", "lookalike", "email-repeated"];
var Kt = ["created", "already", "unfinished", "unknown"];
function le(n) {
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
      return f(n);
  }
}
function ae(n) {
  const e = document.createElement("div");
  e.className = `accountcreator-cell accountcreator-cell-${n}`;
  e.setAttribute("role", "gridcell");
  return e;
}
function zt({ state: n }) {
  switch (n) {
    case "asking":
      return a("accountcreator-alternatives-asking");
    case "failed":
      return a("accountcreator-alternatives-failed");
    case "none":
      return a("accountcreator-alternatives-none");
    default:
      return f(n);
  }
}
function V(n, e, t) {
  return p`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${e} @click=${t}
	>${n}</button>`;
}
function Yt(n, { code: e }, t) {
  switch (e) {
    case "name-taken":
      return V(a("accountcreator-theirs"), "theirs", () => t.claim(n, true));
    case "has-account":
      return V(a("accountcreator-not-theirs"), "not-theirs", () => t.claim(n, false));
    default:
      return d;
  }
}
function Gt({ code: n, parameters: e }, t) {
  const r = Number(e[0]);
  return jt.includes(n) ? V(a("accountcreator-go-to-line", r), "go-to-line", () => t.goToLine(r)) : d;
}
var ce = class {
  /**
   * @param row
   * @param actions
   * @param called What a state is called
   */
  constructor(e, t, r) {
    this.row = e;
    this.actions = t;
    this.called = r;
    this.element = document.createElement("div");
    this.state = ae("state");
    this.fields = z.map((e) => ({
      field: e,
      cell: ae(e),
      text: document.createElement("bdi")
    }));
    this.remarks = ae("remarks");
    this.tools = ae("tools");
    this.place = -1;
    this.search = null;
    this.element.className = "accountcreator-row";
    this.element.setAttribute("role", "row");
    this.element.setAttribute("data-accountcreator-row", String(e.id));
    this.element.setAttribute("data-line", Pe(e.line));
    for (const { field: o, cell: s } of this.fields) {
      s.setAttribute("data-field", o);
      s.tabIndex = -1;
    }
    this.element.append(
      this.state,
      ...this.fields.map(({ cell: o }) => o),
      this.remarks,
      this.tools
    );
    this.render();
  }
  /** Where the row stands in the list, counted from 0. */
  setPlace(e) {
    if (e !== this.place) {
      this.place = e;
      this.element.setAttribute("aria-rowindex", String(e + 2));
    }
  }
  /** What others find the row by, and nothing that takes long. */
  mark() {
    const { row: e, element: t } = this;
    t.setAttribute("data-state", e.state);
    t.setAttribute("data-username", e.canonical || e.request.username);
  }
  render() {
    const { row: e } = this;
    this.mark();
    this.state.textContent = this.called(e.state);
    this.element.toggleAttribute("data-editable", this.actions.isMendable(e));
    for (const { field: t, cell: r, text: o } of this.fields) {
      const s = e.request[t];
      if (o.textContent !== s) {
        o.textContent = s;
      }
      r.classList.toggle("accountcreator-cell-empty", s === "");
      if (o.parentNode !== r) {
        r.textContent = "";
        r.append(o);
      }
      if (e.remarks.some((i) => i.field === t && i.severity === "error")) {
        r.setAttribute("aria-invalid", "true");
      } else {
        r.removeAttribute("aria-invalid");
      }
    }
    this.renderControls();
  }
  cell(e) {
    var t, r;
    return (r = (t = this.fields.find((o) => o.field === e)) == null ? void 0 : t.cell) != null ? r : null;
  }
  /** Everything in the row that takes the focus, from its beginning to its end. Some columns are hidden. */
  get stops() {
    return [
      ...this.fields.map(({ cell: e }) => e).filter((e) => getComputedStyle(e).display !== "none"),
      ...[this.remarks, this.tools].flatMap((e) => Array.from(e.querySelectorAll("button, input, a[href]")))
    ];
  }
  renderControls() {
    var c;
    const { row: e, actions: t } = this;
    const r = [this.remarks, this.tools].some((u) => u.contains(document.activeElement));
    const o = G(e);
    const s = Kt.includes(e.state);
    const i = e.remarks.filter(({ code: u }) => !s || u === "already" || u === "has-account");
    const l = s ? [] : t.overrides(e);
    if (i.length > 0 || o || l.length > 0 || this.remarks.hasChildNodes()) {
      b([
        i.map((u) => this.remarkTemplate(u)),
        o ? this.outcomeTemplate(o) : d,
        l.map(({ name: u, label: m }) => this.overrideTemplate(u, re(m) || u))
      ], this.remarks);
    }
    b(this.toolTemplate(), this.tools);
    for (const u of Array.from(this.remarks.querySelectorAll("a[href]"))) {
      u.setAttribute("tabindex", "-1");
    }
    if (r && !this.element.contains(document.activeElement)) {
      (c = this.cell("username")) == null ? void 0 : c.focus({ preventScroll: true });
    }
  }
  outcomeTemplate(e) {
    const { row: t, actions: r } = this;
    const { wiki: o, own: s } = e.kind === "step" && r.canFinish(t) ? { wiki: null, own: a("accountcreator-row-unfinished") } : ee(t, e);
    return p`<div>${C([o], () => o ? K(o) : d)} ${s}</div>`;
  }
  remarkTemplate(e) {
    const { row: t, actions: r } = this;
    const { message: o, override: s } = e;
    const i = e.code === "name-taken" && e.fixes.length === 0;
    const l = e.fixes.map((c) => V(a("accountcreator-fix", c), "fix", () => r.fix(t, e, c)));
    return p`<div class="accountcreator-row-remark accountcreator-row-remark-${e.severity}">
			${o ? C([o], () => K(o)) : A(e)}
			${Gt(e, r)}
			${l}
			${i ? this.alternativesTemplate() : d}
			${Yt(t, e, r)}
			${s === null ? d : this.overrideTemplate(s, a("accountcreator-override"))}
		</div>`;
  }
  alternativesTemplate() {
    const { search: e } = this;
    const t = e !== null && e.about === this.row.wiki;
    const r = () => {
      void this.findNames();
    };
    return p`
			${V(a("accountcreator-alternatives"), "find-name", r)}
			<span role="status">${t ? zt(e) : ""}</span>`;
  }
  findNames() {
    return F(this, null, function* () {
      var r;
      const { row: e } = this;
      const t = (o) => {
        this.search = { about: e.wiki, state: o };
        this.render();
      };
      if (((r = this.search) == null ? void 0 : r.state) === "asking") {
        return;
      }
      t("asking");
      try {
        yield this.actions.alternatives(e);
        t("none");
      } catch (o) {
        t("failed");
      }
    });
  }
  overrideTemplate(e, t) {
    const { row: r, actions: o } = this;
    const s = ({ target: i }) => {
      o.override(r, e, i instanceof HTMLInputElement && i.checked);
    };
    return p`<label>
			<input type="checkbox" tabindex="-1" .checked=${r.overrides.includes(e)} @change=${s}>
			${t}
		</label>`;
  }
  toolTemplate() {
    const { row: e, actions: t } = this;
    if (e.state === "unfinished") {
      return t.canFinish(e) ? V(a("accountcreator-finish"), "finish", () => t.finish(e)) : d;
    }
    if (!t.isMendable(e) || e.state === "already") {
      return d;
    }
    const r = a("accountcreator-remove", e.request.username);
    return p`<button
			type="button" class="accountcreator-small-button accountcreator-bin" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${r} title=${r} @click=${() => t.remove(e)}
		></button>`;
  }
};

// src/ui/shared/slices.ts
var Qt = 16;
var ue = class {
  /** @param step Does a little of the work. False: nothing is left of it */
  constructor(e) {
    this.step = e;
    this.waiting = [];
  }
  /** There is work, or there is more of it. Resolves when all is done. */
  go() {
    const e = new Promise((t) => {
      this.waiting.push(t);
    });
    if (this.timer === void 0) {
      this.work();
    }
    return e;
  }
  work() {
    this.timer = void 0;
    const e = performance.now() + Qt;
    while (this.step()) {
      if (performance.now() >= e) {
        this.timer = setTimeout(() => this.work());
        return;
      }
    }
    const { waiting: t } = this;
    this.waiting = [];
    t.forEach((r) => r());
  }
};

// src/ui/list/row-blocks.ts
var Zt = 50;
var Jt = 60;
var vt = "data-passed-over";
var de = class {
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
    this.slices = new ue(() => this.step());
    this.element.className = "accountcreator-table-body";
  }
  /** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
  setRows(e) {
    const t = new Set(e);
    this.rows = e;
    this.built = 0;
    this.last = null;
    const r = [...this.views.values()].filter(({ row: o }) => !t.has(o));
    if (r.length === this.views.size) {
      this.element.textContent = "";
      this.views.clear();
      this.blocks.clear();
      this.stale.clear();
    } else {
      r.forEach((o) => this.remove(o));
    }
    return this.slices.go();
  }
  /** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
  update(e) {
    for (const t of e) {
      const r = this.views.get(t);
      if (r) {
        r.mark();
        this.stale.add(r);
        if (Z(r.row, this.filter)) {
          this.show(r, true);
        }
      }
    }
    void this.slices.go();
  }
  setFilter(e) {
    this.filter = e;
    this.views.forEach((r) => this.show(r, Z(r.row, e)));
    let t = 0;
    for (const r of new Set(this.blocks.values())) {
      r.element.toggleAttribute(vt, t > Jt);
      t += r.shown;
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      Array.from(this.element.children).forEach((r) => r.removeAttribute(vt));
    }));
  }
  view(e) {
    var t;
    return (t = this.views.get(e)) != null ? t : null;
  }
  /** The row of a line of the list; null: there is none, or it is not built yet. */
  ofLine(e) {
    var t;
    return (t = [...this.views.values()].find(({ row: r }) => r.line === e)) != null ? t : null;
  }
  /**
   * The row that is so many steps away among those that are let through, or as far as there are any.
   *
   * @param view Null: from above the first
   * @param steps
   */
  neighbour(e, t) {
    const r = Math.sign(t);
    let o = e;
    let s = Math.abs(t);
    for (let i = (e ? this.rows.indexOf(e.row) : -1) + r; s > 0 && i >= 0 && i < this.rows.length; i += r) {
      const l = this.rows[i];
      const c = l && this.view(l.id);
      if (c && !c.element.hidden) {
        o = c;
        s--;
      }
    }
    return o;
  }
  /** One row more, built or brought up to date. */
  step() {
    var r;
    const e = this.rows[this.built];
    if (e) {
      const o = (r = this.views.get(e.id)) != null ? r : this.build(e);
      o.setPlace(this.built++);
      this.last = o;
      return true;
    }
    const [t] = this.stale;
    if (t) {
      this.stale.delete(t);
      if (!this.isEdited(t.element)) {
        t.render();
      }
    }
    return this.stale.size > 0;
  }
  build(e) {
    var i;
    const t = new ce(e, this.actions, (l) => this.stateText(l));
    const r = this.last && this.blocks.get(this.last);
    const o = !r || r.size >= Zt && r.element === this.element.lastElementChild && ((i = this.last) == null ? void 0 : i.element) === r.element.lastElementChild;
    const s = o ? this.makeBlock() : r;
    this.views.set(e.id, t);
    this.blocks.set(t, s);
    s.size++;
    s.element.insertBefore(t.element, o || !this.last ? null : this.last.element.nextSibling);
    t.element.hidden = true;
    this.show(t, Z(e, this.filter));
    return t;
  }
  stateText(e) {
    var r;
    const t = (r = this.stateTexts.get(e)) != null ? r : le(e);
    this.stateTexts.set(e, t);
    return t;
  }
  makeBlock() {
    const e = document.createElement("div");
    e.className = "accountcreator-rows";
    e.setAttribute("role", "rowgroup");
    e.hidden = true;
    if (this.last) {
      this.element.append(e);
    } else {
      this.element.prepend(e);
    }
    return { element: e, size: 0, shown: 0 };
  }
  remove(e) {
    const t = this.blocks.get(e);
    this.show(e, false);
    e.element.remove();
    this.views.delete(e.row.id);
    this.blocks.delete(e);
    this.stale.delete(e);
    if (t && --t.size === 0) {
      t.element.remove();
    }
  }
  show(e, t) {
    const r = this.blocks.get(e);
    if (r && e.element.hidden === t) {
      e.element.hidden = !t;
      r.shown += t ? 1 : -1;
      r.element.hidden = r.shown === 0;
      r.element.style.setProperty("--accountcreator-rows", String(r.shown));
    }
  }
};

// src/ui/list/table-clipboard.ts
function Xt({ clipboardData: n }) {
  var t;
  const e = (t = n == null ? void 0 : n.getData("text/plain")) != null ? t : "";
  return e.replace(/\r?\n$/, "").split(/\r?\n/).map((r) => r.split("	"));
}
function er({ view: n, stop: e }) {
  const { stops: t } = n;
  return z.filter((r) => {
    const o = n.cell(r);
    return o !== null && t.indexOf(o) >= e;
  });
}
function tr(n, e, t, r) {
  const o = er(e);
  let s = e.view;
  for (const i of n) {
    for (const [c, u] of i.entries()) {
      const m = o[c];
      if (s && m && r.canEdit(s.row)) {
        r.edit(s.row, m, u.trim());
      }
    }
    const l = s && t.neighbour(s, 1);
    s = l === s ? null : l;
  }
}
function yt(n, e, t, r) {
  n.addEventListener("copy", (o) => {
    var i, l;
    const s = r(o.target);
    if ((s == null ? void 0 : s.field) && ((i = getSelection()) == null ? void 0 : i.isCollapsed)) {
      (l = o.clipboardData) == null ? void 0 : l.setData("text/plain", s.view.row.request[s.field]);
      o.preventDefault();
    }
  });
  n.addEventListener("paste", (o) => {
    const s = r(o.target);
    if (s == null ? void 0 : s.field) {
      o.preventDefault();
      tr(Xt(o), s, t, e);
    }
  });
}

// src/ui/list/table-cursor.ts
var me = class {
  /**
   * @param table
   * @param blocks Its rows
   * @param reveal Brings an element of the table into sight
   */
  constructor(e, t, r) {
    this.table = e;
    this.blocks = t;
    this.reveal = r;
    this.reachable = null;
  }
  /** Rows have come, gone or changed: the Tab key still has to find one cell or button, and one only. */
  follow() {
    var t, r, o;
    const e = (t = this.reachable) == null ? void 0 : t.closest("[data-accountcreator-row]");
    if (!e || e.hidden || !this.table.contains(e)) {
      this.setReachable((o = (r = this.blocks.neighbour(null, 1)) == null ? void 0 : r.cell("username")) != null ? o : null);
    }
  }
  focus() {
    var e;
    (e = this.reachable) == null ? void 0 : e.focus();
  }
  /** Where the person is, by whatever way, is where the Tab key leads back to. */
  stay({ view: e, stop: t }) {
    var r;
    this.setReachable((r = e.stops[t]) != null ? r : null);
  }
  goTo(e) {
    if (e) {
      this.setReachable(e);
      e.focus({ preventScroll: true });
      this.reveal(e);
    }
  }
  /** To the same place of the row that is so many steps away, or as far as there are any. */
  move(e, t, r) {
    var s, i;
    const { stops: o = [] } = (s = this.blocks.neighbour(e, r)) != null ? s : {};
    this.goTo((i = o[t]) != null ? i : o[o.length - 1]);
  }
  /** @return Null: it is at no such place */
  placeOf(e) {
    var l, c;
    const t = e instanceof Element ? e : null;
    const r = t == null ? void 0 : t.closest("[data-accountcreator-row]");
    const o = this.blocks.view(Number(r == null ? void 0 : r.getAttribute("data-accountcreator-row")));
    const s = o ? o.stops.findIndex((u) => u.contains(t)) : -1;
    const i = (l = o == null ? void 0 : o.stops[s]) == null ? void 0 : l.getAttribute("data-field");
    return o && s !== -1 ? { view: o, stop: s, field: (c = z.find((u) => u === i)) != null ? c : null } : null;
  }
  /**
   * Does what a key stands for that leads from one cell or button to another.
   *
   * @return False: it is another key
   */
  walk({ key: e }, { view: t, stop: r }) {
    switch (e) {
      case "ArrowDown":
        this.move(t, r, 1);
        return true;
      case "ArrowUp":
        this.move(t, r, -1);
        return true;
      case "ArrowLeft":
      case "ArrowRight": {
        const o = getComputedStyle(this.table).direction === "rtl";
        this.goTo(t.stops[r + (e === "ArrowRight" === o ? -1 : 1)]);
        return true;
      }
      case "Home":
        this.move(t, r, -Infinity);
        return true;
      case "End":
        this.move(t, r, Infinity);
        return true;
      default:
        return false;
    }
  }
  setReachable(e) {
    var t;
    (t = this.reachable) == null ? void 0 : t.setAttribute("tabindex", "-1");
    e == null ? void 0 : e.setAttribute("tabindex", "0");
    this.reachable = e;
  }
};

// src/ui/list/row-table.ts
function kt(n, e) {
  const t = document.createElement("div");
  t.className = `accountcreator-cell accountcreator-cell-${n}`;
  t.setAttribute("role", "columnheader");
  t.textContent = e;
  return t;
}
function rr(n) {
  n.className = "accountcreator-row accountcreator-row-head";
  n.setAttribute("role", "row");
  n.setAttribute("aria-rowindex", "1");
  n.setAttribute("data-line", a("accountcreator-column-line"));
  for (const [r, o] of [
    ["heading", a("accountcreator-column-state")],
    ["username", a("accountcreator-column-username")],
    ["email", a("accountcreator-column-email")],
    ["realname", a("accountcreator-column-realname")],
    ["remarks", a("accountcreator-column-remarks")]
  ]) {
    n.append(kt(r, o));
  }
  const e = kt("tools", "");
  const t = document.createElement("span");
  t.className = "accountcreator-offscreen";
  t.textContent = a("accountcreator-column-tools");
  e.append(t);
  n.append(e);
}
function or({ style: n }) {
  for (const [e, t] of [
    ["email", a("accountcreator-column-email")],
    ["realname", a("accountcreator-column-realname")],
    ["add-email", a("accountcreator-add-email")]
  ]) {
    n.setProperty(`--accountcreator-${e}`, JSON.stringify(t));
  }
}
var nr = ({ key: n, ctrlKey: e, metaKey: t, shiftKey: r, altKey: o }) => n === "z" && (e || t) && !r && !o;
var he = class {
  /**
   * @param actions
   * @param reveal Brings an element of the table into sight
   */
  constructor(e, t) {
    this.actions = e;
    this.element = document.createElement("div");
    /** The headings of the columns. */
    this.head = document.createElement("div");
    this.editor = new ie(
      ({ row: o }, s, i) => e.edit(o, s, i),
      (o, s, i) => this.leave(o, s, i)
    );
    this.blocks = new de(Oe(He({}, e), {
      goToLine: (o) => this.goToLine(o)
    }), (o) => this.editor.isIn(o));
    this.cursor = new me(this.element, this.blocks, t);
    this.element.className = "accountcreator-table";
    this.element.setAttribute("role", "grid");
    this.element.setAttribute("aria-label", a("accountcreator-table"));
    rr(this.head);
    or(this.element);
    const { element: r } = this.blocks;
    this.element.append(this.head, r);
    r.addEventListener("keydown", (o) => this.onKeydown(o));
    r.addEventListener("click", (o) => this.onClick(o));
    r.addEventListener("focusin", (o) => this.onFocus(o));
    yt(r, e, this.blocks, (o) => this.editor.isIn(o) ? null : this.cursor.placeOf(o));
  }
  /** Shows other rows. Resolves when all are built. */
  setRows(e) {
    return F(this, null, function* () {
      this.element.setAttribute("aria-rowcount", String(e.length + 1));
      const t = this.blocks.setRows(e);
      this.cursor.follow();
      yield t;
      this.cursor.follow();
    });
  }
  /** Shows what has changed in the rows with these ids. */
  update(e) {
    this.blocks.update(e);
    this.cursor.follow();
  }
  setFilter(e) {
    this.blocks.setFilter(e);
    this.cursor.follow();
  }
  focus() {
    this.cursor.focus();
  }
  /** The element of the row; null: it is not built yet. */
  row(e) {
    var t, r;
    return (r = (t = this.blocks.view(e)) == null ? void 0 : t.element) != null ? r : null;
  }
  onFocus({ target: e }) {
    const t = this.cursor.placeOf(e);
    if (t && !this.editor.isIn(e)) {
      this.cursor.stay(t);
    }
  }
  /** Columns in which nothing stands, and of which nothing is said, take no room. */
  hideEmpty(e) {
    for (const t of ["email", "realname"]) {
      this.element.classList.toggle(`accountcreator-without-${t}`, !e.some(({ request: r, remarks: o }) => r[t] !== "" || o.some((s) => s.field === t)));
    }
  }
  goToLine(e) {
    const t = this.blocks.ofLine(e);
    if (t == null ? void 0 : t.element.hidden) {
      this.actions.showAll();
    }
    this.cursor.goTo(t == null ? void 0 : t.cell("username"));
  }
  onClick({ target: e }) {
    var r;
    const t = this.cursor.placeOf(e);
    if ((t == null ? void 0 : t.field) && !this.editor.isOpen) {
      this.cursor.goTo(t.view.cell(t.field));
      if (((r = getSelection()) == null ? void 0 : r.isCollapsed) !== false) {
        this.editAt(e, "", false);
      }
    }
  }
  /**
   * @param target
   * @param first What takes the place of the value; '': nothing does
   * @param isMarked Is the whole value marked, so that what is typed takes its place?
   */
  editAt(e, t = "", r = true) {
    const o = this.cursor.placeOf(e);
    if ((o == null ? void 0 : o.field) && this.actions.canEdit(o.view.row)) {
      this.editor.open(o.view, o.field, t, r);
    }
  }
  onKeydown(e) {
    const t = this.cursor.placeOf(e.target);
    if (!t || this.editor.isIn(e.target)) {
      return;
    }
    if (this.cursor.walk(e, t) || t.field && this.editByKey(e, t.view, t.field)) {
      e.preventDefault();
    }
  }
  /** The keys that change something. What a button does with them is the browser's business. */
  editByKey(e, t, r) {
    const { key: o } = e;
    if (o === "Enter" || o === "F2") {
      this.editAt(e.target);
      return true;
    }
    if (o === "Delete" || o === "Backspace") {
      this.empty(t.row, r);
      return true;
    }
    if (o.length !== 1 || e.ctrlKey || e.metaKey || e.altKey) {
      return nr(e) && this.undo();
    }
    this.editAt(e.target, o);
    return true;
  }
  empty(e, t) {
    if (this.actions.canEdit(e) && e.request[t] !== "") {
      this.actions.edit(e, t, "");
    }
  }
  undo() {
    this.actions.undo();
    return true;
  }
  /** From a cell that was edited to the next one. */
  leave(e, t, r) {
    const o = e.cell(t);
    const s = o ? e.stops.indexOf(o) : -1;
    const i = e.stops[s + 1];
    if (r === "down") {
      this.cursor.move(e, s, 1);
    } else {
      this.cursor.goTo(r === "right" && (i == null ? void 0 : i.hasAttribute("data-field")) ? i : o);
    }
  }
};

// src/ui/list/table-scroll.ts
var sr = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
var pe = class {
  /** @param covering What sticks to the upper edge, above the rows */
  constructor(e) {
    this.covering = e;
    this.container = null;
    this.isHeld = false;
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
    const t = () => this.hold();
    const r = ({ key: s, target: i }) => {
      if (sr.has(s) && !(i instanceof Element && i.closest("input, textarea, select, button"))) {
        this.hold();
      }
    };
    const o = ({ target: s }) => {
      if (s === e) {
        t();
      }
    };
    e.addEventListener("wheel", t, { passive: true });
    e.addEventListener("touchmove", t, { passive: true });
    e.addEventListener("keydown", r);
    e.addEventListener("pointerdown", o);
    return () => {
      e.removeEventListener("wheel", t);
      e.removeEventListener("touchmove", t);
      e.removeEventListener("keydown", r);
      e.removeEventListener("pointerdown", o);
    };
  }
  /** The person looks at something. */
  hold() {
    this.isHeld = true;
  }
  /** What goes on may be followed again. */
  release() {
    this.isHeld = false;
  }
  /** Brings the element into sight, unless the person has scrolled. */
  follow(e) {
    if (!this.isHeld) {
      this.reveal(e);
    }
  }
  /** Brings the element into sight, by as little as will do. */
  reveal(e) {
    const { container: t } = this;
    if (!t) {
      return;
    }
    const r = t.getBoundingClientRect();
    const { top: o, bottom: s } = e.getBoundingClientRect();
    const i = r.top + this.coveredHeight() - o;
    const l = s - r.top - t.clientHeight;
    if (i > 0) {
      t.scrollTop -= i;
    } else if (l > 0) {
      t.scrollTop += Math.min(l, -i);
    }
  }
  toTop() {
    if (this.container) {
      this.container.scrollTop = 0;
    }
  }
  coveredHeight() {
    return this.covering.filter((e) => getComputedStyle(e).position === "sticky").reduce((e, t) => e + t.offsetHeight, 0);
  }
};

// src/ui/list/table-panel.ts
function ir(n, e, t, r) {
  return new he({
    edit: (o, s, i) => n.table.edit(o, s, i),
    canEdit: (o) => we(o) && n.state.stage.kind !== "run",
    fix: (o, s, i) => n.table.edit(o, s.field, i),
    override: (o, s, i) => n.table.override(o, s, i),
    overrides: (o) => {
      var s, i;
      return De(o, (i = (s = n.state.opening) == null ? void 0 : s.requests) != null ? i : []);
    },
    claim: (o, s) => n.table.claim(o, s),
    alternatives: (o) => n.table.alternatives(o),
    remove: (o) => n.table.remove(o),
    undo: () => n.table.undo(),
    isMendable: we,
    finish: t,
    showAll: r,
    canFinish: (o) => n.run.holdsStep(o)
  }, (o) => e.reveal(o));
}
var Y = class {
  constructor(e, t) {
    this.list = e;
    this.hint = document.createElement("p");
    const r = [];
    this.scroll = new pe(r);
    this.table = ir(e, this.scroll, (o) => t.finish(o), () => this.head.choose("all"));
    this.head = new se(e, {
      setFilter: (o) => this.table.setFilter(o),
      isInUse: () => this.table.element.contains(document.activeElement) || this.scroll.isScrolled
    }, t);
    r.push(this.head.strip, this.table.head);
    this.table.element.addEventListener("focusin", () => this.scroll.hold());
    this.hint.className = "accountcreator-table-hint";
    this.hint.textContent = a("accountcreator-table-keys");
    this.elements = [this.head.strip, this.head.element, this.hint, this.table.element];
  }
  /** The headings of the table stay in sight below the strip, whose height the style sheet has to know. */
  tellHeight(e) {
    if ("ResizeObserver" in window) {
      new ResizeObserver(() => {
        e.style.setProperty("--accountcreator-strip-height", `${this.head.strip.offsetHeight}px`);
      }).observe(this.head.strip);
    }
  }
  /** @param isMessage To what stopped the list, if anything did */
  focus(e) {
    this.head.focus(e);
  }
  /**
   * @param state
   * @param before What was on the screen until now; null: no table was
   * @param rows Ids of those that changed
   */
  render(e, t, r) {
    this.head.render(e, t);
    if (e.edition !== (t == null ? void 0 : t.edition)) {
      void this.table.setRows(this.list.rows);
    } else {
      this.table.update(r);
    }
    this.table.hideEmpty(this.list.rows);
  }
  show(e, { stage: t }) {
    this.elements.forEach((r) => {
      r.hidden = !e;
    });
    this.hint.hidden = !e || t.kind === "run";
  }
  /** The row that is being created comes into sight, until the person moves the table. */
  followRun({ batch: { phase: e } }) {
    const t = e.kind === "creating" ? this.table.row(e.row) : null;
    if (t) {
      this.scroll.follow(t);
    }
  }
};

// src/app/table-part.ts
function Rt() {
  Me(Ne);
}

// table.js
mw.libs.accountCreator.parts.table.modules = [N, Ie, Rt, C, p, d, b, S, J, v, ee, ht, A, le, P, ne, Ce, ft, Y];
return { TablePanel: Y, defineTableTexts: Rt };
} };
// </nowiki>
