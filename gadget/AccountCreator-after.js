// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"a72f64bf","checks":"12c22ce0","steps":"eb472c3f","read":"7624d36c","list":"23d8bbba"}, contents: '2bb9f8ff', run: function () {
'use strict';
var G = Object.defineProperty;
var J = Object.defineProperties;
var Q = Object.getOwnPropertyDescriptors;
var w = Object.getOwnPropertySymbols;
var V = Object.prototype.hasOwnProperty;
var X = Object.prototype.propertyIsEnumerable;
var C = (t, e, o) => e in t ? G(t, e, { enumerable: true, configurable: true, writable: true, value: o }) : t[e] = o;
var E = (t, e) => {
  for (var o in e || (e = {}))
    if (V.call(e, o))
      C(t, o, e[o]);
  if (w)
    for (var o of w(e)) {
      if (X.call(e, o))
        C(t, o, e[o]);
    }
  return t;
};
var y = (t, e) => J(t, Q(e));

// src/i18n/en.json
var b = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var k = mw.libs.accountCreator.parts.core.modules[54];
var n = mw.libs.accountCreator.parts.core.modules[56];

// taken:read/accounts/list/read/sheet
var R = mw.libs.accountCreator.parts.read.modules[3];
var p = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var h = mw.libs.accountCreator.parts.read.modules[0];

// taken:read/accounts/list/formula
var v = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var T = mw.libs.accountCreator.parts.list.modules[6];
var u = mw.libs.accountCreator.parts.list.modules[7];
var m = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function S(t) {
  return "\uFEFF" + h(t.map((e) => e.map(v)), ",", "\r\n");
}
var d = ({ heading: t, column: e }) => `${e} ${t}`;
function L(t) {
  const e = new Map(t.flatMap(({ extra: o }) => o.map((r) => [d(r), r])));
  return [...e.values()].sort((o, r) => o.column - r.column);
}
function N(t, e) {
  return t.map(({ heading: o, column: r }) => o || e.column(r + 1));
}
function M(t, { extra: e }) {
  const o = new Map(e.map((r) => [d(r), r.value]));
  return t.map((r) => {
    var s;
    return (s = o.get(d(r))) != null ? s : "";
  });
}
function A(t, e, o, r = "generate") {
  const s = r === "generate" ? "" : r;
  const c = R.filter((i) => i !== "unused");
  const a = L(t);
  return S([
    [...c.map((i) => o[i]), p, ...N(a, o)],
    ...t.map((i) => [
      ...c.map((B) => {
        var g;
        return (g = i.request[B]) != null ? g : s;
      }),
      e.loginAddress || e.siteName,
      ...M(a, i)
    ])
  ]);
}
function F(t, { headings: e, states: o, explain: r }) {
  const s = t.map((a) => y(E({}, a), { extra: a.extra.filter(({ value: i }) => i !== a.request.password) }));
  const c = L(s);
  return S([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      p,
      ...N(c, e)
    ],
    ...s.map((a) => [
      o[a.state],
      m(a),
      a.request.email,
      r(a),
      a.state,
      ...M(c, a)
    ])
  ]);
}
function tt(t) {
  return t.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((o) => `&#${o.charCodeAt(0)};`).join(""));
}
function H(t) {
  return t.map((e) => `* [[User:${tt(m(e))}]]
`).join("");
}
function $(t) {
  return t.map((e) => m(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function q(t, { siteName: e, loginAddress: o }) {
  return t.flatMap((r) => {
    const s = u(r);
    if ((s == null ? void 0 : s.kind) !== "created") {
      return [];
    }
    const c = s.by === "mail";
    return [{ siteName: e, loginAddress: o, username: m(r), password: c ? "" : r.request.password, mailed: c }];
  });
}

// taken:list/ui/shared/save-copy-print
var P = mw.libs.accountCreator.parts.list.modules[20];
var O = mw.libs.accountCreator.parts.list.modules[21];
var x = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/ui/shared/wiki-html
var U = mw.libs.accountCreator.parts.core.modules[63];

// taken:list/ui/list/row-texts
var W = mw.libs.accountCreator.parts.list.modules[17];
var j = mw.libs.accountCreator.parts.list.modules[18];

// taken:list/ui/list/row-view
var _ = mw.libs.accountCreator.parts.list.modules[19];

// src/ui/list/slips-view.ts
function f(t, e) {
  const o = document.createElement(t);
  o.textContent = e;
  return o;
}
function l(t, e) {
  const o = document.createElement("dd");
  const r = document.createElement(t);
  r.textContent = e;
  o.append(r);
  return o;
}
function et(t) {
  const e = document.createElement("h3");
  const o = document.createElement("span");
  o.textContent = n("accountcreator-slip-username");
  const r = document.createElement("bdi");
  r.textContent = t;
  e.append(o, " ", r);
  return e;
}
function ot({ password: t, mailed: e }) {
  const o = f("dt", n("accountcreator-slip-password"));
  return e ? [o, l("bdi", n("accountcreator-slip-mailed"))] : t === "" ? [o, l("bdi", n("accountcreator-slip-ask"))] : [o, l("code", t)];
}
function K(t) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const o of t) {
    const r = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      f("dt", n("accountcreator-slip-address")),
      l("bdi", o.loginAddress),
      ...ot(o)
    );
    r.append(f("p", n("accountcreator-slip-wiki", o.siteName)), et(o.username), s);
    e.append(r);
  }
  return e;
}

// src/ui/list/export-list.ts
function I({ state: t }) {
  var e, o;
  return {
    siteName: (o = (e = t.opening) == null ? void 0 : e.siteName) != null ? o : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function Y(t) {
  const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${t}.csv`;
}
function rt(t) {
  const e = u(t);
  if (!e) {
    return t.remarks.filter(({ severity: s }) => s === "error").map(j).join(" ");
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: o, own: r } = W(t, e);
  return [o ? U(o) : "", r].filter((s) => s !== "").join(" ");
}
function z(t) {
  return n("accountcreator-column-number", t);
}
function nt(t) {
  const e = {};
  for (const { state: o } of t) {
    e[o] = _(o);
  }
  return F(t, {
    headings: {
      state: n("accountcreator-column-state"),
      username: n("accountcreator-column-username"),
      email: n("accountcreator-column-email"),
      explanation: n("accountcreator-column-remarks"),
      column: z
    },
    states: e,
    explain: rt
  });
}
function st(t) {
  t.sheet.prepareSheet();
  x(Y(n("accountcreator-sheet-name")), A(t.rows, I(t), {
    username: n("accountcreator-column-username"),
    email: n("accountcreator-column-email"),
    realname: n("accountcreator-column-realname"),
    password: n("accountcreator-column-password"),
    reason: n("accountcreator-column-reason"),
    mode: n("accountcreator-column-mode"),
    column: z
  }, t.state.mode), "text/csv");
}
function D(t) {
  return P(t) ? n("accountcreator-copied") : n("accountcreator-text-not-copied");
}
function at(t, e) {
  const o = t.rows.filter(T);
  switch (e) {
    case "save-sheet":
      st(t);
      return "";
    case "save-csv":
      x(Y(n("accountcreator-results-name")), nt(t.rows), "text/csv");
      return n("accountcreator-saved");
    case "copy-wikitext":
      return D(H(o));
    case "copy-names":
      return D($(o));
    case "print-slips":
      O(K(q(t.rows, I(t))));
      return "";
    default:
      return null;
  }
}

// src/app/after-part.ts
k(b);
return { exportList: at };
} };
// </nowiki>
