// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"62664f44","checks":"66de30e2","steps":"14380a7f","read":"5d0e4c38","list":"992082fd"}, contents: 'c2c20df8', run: function () {
'use strict';
var X = Object.defineProperty;
var Z = Object.defineProperties;
var ee = Object.getOwnPropertyDescriptors;
var R = Object.getOwnPropertySymbols;
var te = Object.prototype.hasOwnProperty;
var oe = Object.prototype.propertyIsEnumerable;
var k = (e, t, o) => t in e ? X(e, t, { enumerable: true, configurable: true, writable: true, value: o }) : e[t] = o;
var v = (e, t) => {
  for (var o in t || (t = {}))
    if (te.call(t, o))
      k(e, o, t[o]);
  if (R)
    for (var o of R(t)) {
      if (oe.call(t, o))
        k(e, o, t[o]);
    }
  return e;
};
var T = (e, t) => Z(e, ee(t));

// src/i18n/en.json
var S = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var L = mw.libs.accountCreator.parts.core.modules[54];
var n = mw.libs.accountCreator.parts.core.modules[56];

// taken:read/accounts/list/read/sheet
var M = mw.libs.accountCreator.parts.read.modules[3];
var w = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var N = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var C = 200;
var ne = "…";
function A(e, t, o, r = () => 0) {
  const s = /* @__PURE__ */ new Map();
  for (const c of e.flatMap(({ extra: m }) => m)) {
    if (!s.has(t(c))) {
      s.set(t(c), c);
    }
  }
  const i = [...s].sort(([, c], [, m]) => r(c, m));
  const a = new Map(i.slice(0, C).map(([c], m) => [c, m]));
  const l = i.slice(0, C).map(([, c]) => o(c));
  const d = i.length > C;
  return {
    headings: d ? [...l, ne] : l,
    cellsOf: ({ extra: c }) => {
      const m = l.map(() => "");
      const y = [];
      for (const p of [...c].reverse()) {
        const g = a.get(t(p));
        if (g === void 0) {
          y.unshift(`${o(p)}: ${p.value}`);
        } else {
          const b = m[g];
          m[g] = b ? `${p.value} | ${b}` : p.value;
        }
      }
      return d ? [...m, y.join(" | ")] : m;
    }
  };
}

// taken:read/accounts/list/formula
var F = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var H = mw.libs.accountCreator.parts.list.modules[6];
var f = mw.libs.accountCreator.parts.list.modules[7];
var u = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function $(e) {
  return "\uFEFF" + N(e.map((t) => t.map(F)), ",", "\r\n");
}
var P = (e, t) => A(
  e,
  ({ heading: o, column: r }) => `${r} ${o}`,
  ({ heading: o, column: r }) => o || t.column(r + 1),
  (o, r) => o.column - r.column
);
function O(e, t, o, r = "generate") {
  const s = r === "generate" ? "" : r;
  const i = M.filter((l) => l !== "unused");
  const a = P(e, o);
  return $([
    [...i.map((l) => o[l]), w, ...a.headings],
    ...e.map((l) => [
      ...i.map((d) => {
        var c;
        return (c = l.request[d]) != null ? c : s;
      }),
      t.loginAddress || t.siteName,
      ...a.cellsOf(l)
    ])
  ]);
}
function W(e, { headings: t, states: o, explain: r }) {
  const s = e.map((a) => T(v({}, a), { extra: a.extra.filter(({ value: l }) => l !== a.request.password) }));
  const i = P(s, t);
  return $([
    [
      t.state,
      t.username,
      t.email,
      t.explanation,
      w,
      ...i.headings
    ],
    ...s.map((a) => [
      o[a.state],
      u(a),
      a.request.email,
      r(a),
      a.state,
      ...i.cellsOf(a)
    ])
  ]);
}
function se(e) {
  return e.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (t) => [...t].map((o) => `&#${o.charCodeAt(0)};`).join(""));
}
function q(e) {
  return e.map((t) => `* [[User:${se(u(t))}]]
`).join("");
}
function j(e) {
  return e.map((t) => u(t).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function U(e, { siteName: t, loginAddress: o }) {
  return e.flatMap((r) => {
    const s = f(r);
    if ((s == null ? void 0 : s.kind) !== "created") {
      return [];
    }
    const i = s.by === "mail";
    return [{ siteName: t, loginAddress: o, username: u(r), password: i ? "" : r.request.password, mailed: i }];
  });
}

// taken:list/ui/shared/save-copy-print
var _ = mw.libs.accountCreator.parts.list.modules[20];
var K = mw.libs.accountCreator.parts.list.modules[21];
var E = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/ui/shared/wiki-html
var D = mw.libs.accountCreator.parts.core.modules[63];

// taken:list/ui/list/row-texts
var I = mw.libs.accountCreator.parts.list.modules[17];
var Y = mw.libs.accountCreator.parts.list.modules[18];

// taken:list/ui/list/row-view
var z = mw.libs.accountCreator.parts.list.modules[19];

// src/ui/list/slips-view.ts
function h(e, t) {
  const o = document.createElement(e);
  o.textContent = t;
  return o;
}
function x(e, t) {
  const o = document.createElement("dd");
  const r = document.createElement(e);
  r.textContent = t;
  o.append(r);
  return o;
}
function ae(e) {
  const t = document.createElement("h3");
  const o = document.createElement("span");
  o.textContent = n("accountcreator-slip-username");
  const r = document.createElement("bdi");
  r.textContent = e;
  t.append(o, " ", r);
  return t;
}
function ce({ password: e, mailed: t }) {
  const o = h("dt", n("accountcreator-slip-password"));
  return t ? [o, x("bdi", n("accountcreator-slip-mailed"))] : e === "" ? [o, x("bdi", n("accountcreator-slip-ask"))] : [o, x("code", e)];
}
function B(e) {
  const t = document.createElement("div");
  t.className = "accountcreator-slips";
  for (const o of e) {
    const r = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      h("dt", n("accountcreator-slip-address")),
      x("bdi", o.loginAddress),
      ...ce(o)
    );
    r.append(h("p", n("accountcreator-slip-wiki", o.siteName)), ae(o.username), s);
    t.append(r);
  }
  return t;
}

// src/ui/list/export-list.ts
function J({ state: e }) {
  var t, o;
  return {
    siteName: (o = (t = e.opening) == null ? void 0 : t.siteName) != null ? o : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function Q(e) {
  const t = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${t}-${e}.csv`;
}
function ie(e) {
  const t = f(e);
  if (!t) {
    return e.remarks.filter(({ severity: s }) => s === "error").map(Y).join(" ");
  }
  if (t.kind === "created") {
    return "";
  }
  const { wiki: o, own: r } = I(e, t);
  return [o ? D(o) : "", r].filter((s) => s !== "").join(" ");
}
function V(e) {
  return n("accountcreator-column-number", e);
}
function le(e) {
  const t = {};
  for (const { state: o } of e) {
    t[o] = z(o);
  }
  return W(e, {
    headings: {
      state: n("accountcreator-column-state"),
      username: n("accountcreator-column-username"),
      email: n("accountcreator-column-email"),
      explanation: n("accountcreator-column-remarks"),
      column: V
    },
    states: t,
    explain: ie
  });
}
function me(e) {
  e.sheet.prepareSheet();
  E(Q(n("accountcreator-sheet-name")), O(e.rows, J(e), {
    username: n("accountcreator-column-username"),
    email: n("accountcreator-column-email"),
    realname: n("accountcreator-column-realname"),
    password: n("accountcreator-column-password"),
    reason: n("accountcreator-column-reason"),
    mode: n("accountcreator-column-mode"),
    column: V
  }, e.state.mode), "text/csv");
}
function G(e) {
  return _(e) ? n("accountcreator-copied") : n("accountcreator-text-not-copied");
}
function ue(e, t) {
  const o = e.rows.filter(H);
  switch (t) {
    case "save-sheet":
      me(e);
      return "";
    case "save-csv":
      E(Q(n("accountcreator-results-name")), le(e.rows), "text/csv");
      return n("accountcreator-saved");
    case "copy-wikitext":
      return G(q(o));
    case "copy-names":
      return G(j(o));
    case "print-slips":
      K(B(U(e.rows, J(e))));
      return "";
    default:
      return null;
  }
}

// src/app/after-part.ts
L(S);
return { exportList: ue };
} };
// </nowiki>
