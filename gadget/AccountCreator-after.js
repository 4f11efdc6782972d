// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"a83fe3dd","checks":"6dfd7b76","steps":"5458dfa8","read":"6f9dcfb6","list":"6607dbc7"}, contents: 'a4a6942f', run: function () {
'use strict';
// src/i18n/en.json
var w = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var C = mw.libs.accountCreator.parts.core.modules[54];
var n = mw.libs.accountCreator.parts.core.modules[56];

// taken:read/accounts/list/read/sheet
var E = mw.libs.accountCreator.parts.read.modules[3];
var l = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var y = mw.libs.accountCreator.parts.read.modules[0];

// taken:read/accounts/list/formula
var b = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var k = mw.libs.accountCreator.parts.list.modules[6];
var m = mw.libs.accountCreator.parts.list.modules[7];
var i = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function R(t) {
  return "\uFEFF" + y(t.map((e) => e.map(b)), ",", "\r\n");
}
var p = ({ heading: t, column: e }) => `${e} ${t}`;
function h(t) {
  const e = new Map(t.flatMap(({ extra: o }) => o.map((r) => [p(r), r])));
  return [...e.values()].sort((o, r) => o.column - r.column);
}
function v(t, e) {
  return t.map(({ heading: o, column: r }) => o || e.column(r + 1));
}
function T(t, { extra: e }) {
  const o = new Map(e.map((r) => [p(r), r.value]));
  return t.map((r) => {
    var s;
    return (s = o.get(p(r))) != null ? s : "";
  });
}
function S(t, e, o, r = "generate") {
  const s = r === "generate" ? "" : r;
  const a = E.filter((c) => c !== "unused");
  const f = h(t);
  return R([
    [...a.map((c) => o[c]), l, ...v(f, o)],
    ...t.map((c) => [
      ...a.map((D) => {
        var g;
        return (g = c.request[D]) != null ? g : s;
      }),
      e.loginAddress || e.siteName,
      ...T(f, c)
    ])
  ]);
}
function L(t, { headings: e, states: o, explain: r }) {
  const s = h(t);
  return R([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      l,
      ...v(s, e)
    ],
    ...t.map((a) => [
      o[a.state],
      i(a),
      a.request.email,
      r(a),
      a.state,
      ...T(s, a)
    ])
  ]);
}
function Y(t) {
  return t.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((o) => `&#${o.charCodeAt(0)};`).join(""));
}
function N(t) {
  return t.map((e) => `* [[User:${Y(i(e))}]]
`).join("");
}
function M(t) {
  return t.map((e) => i(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function A(t, { siteName: e, loginAddress: o }) {
  return t.flatMap((r) => {
    const s = m(r);
    if ((s == null ? void 0 : s.kind) !== "created") {
      return [];
    }
    const a = s.by === "mail";
    return [{ siteName: e, loginAddress: o, username: i(r), password: a ? "" : r.request.password, mailed: a }];
  });
}

// taken:list/ui/shared/save-copy-print
var F = mw.libs.accountCreator.parts.list.modules[20];
var H = mw.libs.accountCreator.parts.list.modules[21];
var d = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/ui/shared/wiki-html
var $ = mw.libs.accountCreator.parts.core.modules[62];

// taken:list/ui/list/row-texts
var P = mw.libs.accountCreator.parts.list.modules[17];
var q = mw.libs.accountCreator.parts.list.modules[18];

// taken:list/ui/list/row-view
var O = mw.libs.accountCreator.parts.list.modules[19];

// src/ui/list/slips-view.ts
function x(t, e) {
  const o = document.createElement(t);
  o.textContent = e;
  return o;
}
function u(t, e) {
  const o = document.createElement("dd");
  const r = document.createElement(t);
  r.textContent = e;
  o.append(r);
  return o;
}
function z(t) {
  const e = document.createElement("h3");
  const o = document.createElement("span");
  o.textContent = n("accountcreator-slip-username");
  const r = document.createElement("bdi");
  r.textContent = t;
  e.append(o, " ", r);
  return e;
}
function B({ password: t, mailed: e }) {
  const o = x("dt", n("accountcreator-slip-password"));
  return e ? [o, u("bdi", n("accountcreator-slip-mailed"))] : t === "" ? [o, u("bdi", n("accountcreator-slip-ask"))] : [o, u("code", t)];
}
function U(t) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const o of t) {
    const r = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      x("dt", n("accountcreator-slip-address")),
      u("bdi", o.loginAddress),
      ...B(o)
    );
    r.append(x("p", n("accountcreator-slip-wiki", o.siteName)), z(o.username), s);
    e.append(r);
  }
  return e;
}

// src/ui/list/export-list.ts
function j({ state: t }) {
  var e, o;
  return {
    siteName: (o = (e = t.opening) == null ? void 0 : e.siteName) != null ? o : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function _(t) {
  const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${t}.csv`;
}
function G(t) {
  const e = m(t);
  if (!e) {
    return t.remarks.filter(({ severity: s }) => s === "error").map(q).join(" ");
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: o, own: r } = P(e);
  return [o ? $(o) : "", r].filter((s) => s !== "").join(" ");
}
function K(t) {
  return n("accountcreator-column-number", t);
}
function J(t) {
  const e = {};
  for (const { state: o } of t) {
    e[o] = O(o);
  }
  return L(t, {
    headings: {
      state: n("accountcreator-column-state"),
      username: n("accountcreator-column-username"),
      email: n("accountcreator-column-email"),
      explanation: n("accountcreator-column-remarks"),
      column: K
    },
    states: e,
    explain: G
  });
}
function Q(t) {
  t.sheet.prepareSheet();
  d(_(n("accountcreator-sheet-name")), S(t.rows, j(t), {
    username: n("accountcreator-column-username"),
    email: n("accountcreator-column-email"),
    realname: n("accountcreator-column-realname"),
    password: n("accountcreator-column-password"),
    reason: n("accountcreator-column-reason"),
    mode: n("accountcreator-column-mode"),
    column: K
  }, t.state.mode), "text/csv");
}
function W(t) {
  return F(t) ? n("accountcreator-copied") : n("accountcreator-text-not-copied");
}
function V(t, e) {
  const o = t.rows.filter(k);
  switch (e) {
    case "save-sheet":
      Q(t);
      return "";
    case "save-csv":
      d(_(n("accountcreator-results-name")), J(t.rows), "text/csv");
      return n("accountcreator-saved");
    case "copy-wikitext":
      return W(N(o));
    case "copy-names":
      return W(M(o));
    case "print-slips":
      H(U(A(t.rows, j(t))));
      return "";
    default:
      return null;
  }
}

// src/app/after-part.ts
C(w);
return { exportList: V };
} };
// </nowiki>
