// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"87f76222","checks":"96a18c98","steps":"737f1b81","read":"383b54c8","list":"6a843a42"}, contents: '73fbd9a2', run: function () {
'use strict';
// src/i18n/en.json
var w = { "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var g = mw.libs.accountCreator.parts.core.modules[52];
var r = mw.libs.accountCreator.parts.core.modules[53];

// taken:read/accounts/list/read/sheet
var x = mw.libs.accountCreator.parts.read.modules[2];
var u = mw.libs.accountCreator.parts.read.modules[3];

// taken:list/accounts/list/delimited-text
var y = mw.libs.accountCreator.parts.list.modules[0];

// taken:read/accounts/list/formula
var E = mw.libs.accountCreator.parts.read.modules[0];

// taken:list/accounts/list/row
var h = mw.libs.accountCreator.parts.list.modules[1];
var m = mw.libs.accountCreator.parts.list.modules[2];
var a = mw.libs.accountCreator.parts.list.modules[3];

// src/accounts/list/after/export.ts
function k(t) {
  return "\uFEFF" + y(t.map((e) => e.map(E)), ",", "\r\n");
}
function C(t, e, o, n = "generate") {
  const s = n === "generate" ? "" : n;
  const c = x.filter((i) => i !== "unused");
  return k([
    [...c.map((i) => o[i]), u],
    ...t.map(({ request: i }) => [
      ...c.map((W) => {
        var f;
        return (f = i[W]) != null ? f : s;
      }),
      e.loginAddress || e.siteName
    ])
  ]);
}
function b(t, { headings: e, states: o, explain: n }) {
  return k([
    [e.state, e.username, e.email, e.explanation, u],
    ...t.map((s) => [o[s.state], a(s), s.request.email, n(s), s.state])
  ]);
}
function j(t) {
  return t.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((o) => `&#${o.charCodeAt(0)};`).join(""));
}
function R(t) {
  return t.map((e) => `* [[User:${j(a(e))}]]
`).join("");
}
function v(t) {
  return t.map((e) => a(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function T(t, { siteName: e, loginAddress: o }) {
  return t.flatMap((n) => {
    const s = m(n);
    if ((s == null ? void 0 : s.kind) !== "created") {
      return [];
    }
    const c = s.by === "mail";
    return [{ siteName: e, loginAddress: o, username: a(n), password: c ? "" : n.request.password, mailed: c }];
  });
}

// taken:list/ui/shared/save-copy-print
var S = mw.libs.accountCreator.parts.list.modules[6];
var A = mw.libs.accountCreator.parts.list.modules[7];
var p = mw.libs.accountCreator.parts.list.modules[8];

// taken:core/ui/shared/wiki-html
var L = mw.libs.accountCreator.parts.core.modules[59];

// taken:list/ui/list/row-texts
var N = mw.libs.accountCreator.parts.list.modules[4];

// taken:list/ui/list/row-view
var F = mw.libs.accountCreator.parts.list.modules[5];

// src/ui/list/slips-view.ts
function d(t, e) {
  const o = document.createElement(t);
  o.textContent = e;
  return o;
}
function l(t, e) {
  const o = document.createElement("dd");
  const n = document.createElement(t);
  n.textContent = e;
  o.append(n);
  return o;
}
function q(t) {
  const e = document.createElement("h3");
  const o = document.createElement("span");
  o.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = t;
  e.append(o, " ", n);
  return e;
}
function _({ password: t, mailed: e }) {
  const o = d("dt", r("accountcreator-slip-password"));
  return e ? [o, l("bdi", r("accountcreator-slip-mailed"))] : t === "" ? [o, l("bdi", r("accountcreator-slip-ask"))] : [o, l("code", t)];
}
function M(t) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const o of t) {
    const n = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      d("dt", r("accountcreator-slip-address")),
      l("bdi", o.loginAddress),
      ..._(o)
    );
    n.append(d("p", r("accountcreator-slip-wiki", o.siteName)), q(o.username), s);
    e.append(n);
  }
  return e;
}

// src/ui/list/take-away.ts
function O({ state: t }) {
  var e, o;
  return {
    siteName: (o = (e = t.opening) == null ? void 0 : e.siteName) != null ? o : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function U(t) {
  const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${t}.csv`;
}
function P(t) {
  const e = m(t);
  if (!e || e.kind === "created") {
    return "";
  }
  const { wiki: o, own: n } = N(e);
  return [o ? L(o) : "", n].filter((s) => s !== "").join(" ");
}
function K(t) {
  const e = {};
  for (const { state: o } of t) {
    e[o] = F(o);
  }
  return b(t, {
    headings: {
      state: r("accountcreator-column-state"),
      username: r("accountcreator-column-username"),
      email: r("accountcreator-column-email"),
      explanation: r("accountcreator-column-remarks")
    },
    states: e,
    explain: P
  });
}
function D(t) {
  t.sheet.prepareSheet();
  p(U(r("accountcreator-sheet-name")), C(t.rows, O(t), {
    username: r("accountcreator-column-username"),
    email: r("accountcreator-column-email"),
    realname: r("accountcreator-column-realname"),
    password: r("accountcreator-column-password"),
    reason: r("accountcreator-column-reason"),
    mode: r("accountcreator-column-mode")
  }, t.state.mode), "text/csv");
}
function H(t) {
  return S(t) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function I(t, e) {
  const o = t.rows.filter(h);
  switch (e) {
    case "save-sheet":
      D(t);
      return "";
    case "save-csv":
      p(U(r("accountcreator-results-name")), K(t.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return H(R(o));
    case "copy-names":
      return H(v(o));
    case "print-slips":
      A(M(T(t.rows, O(t))));
      return "";
    default:
      return null;
  }
}

// src/app/after-part.ts
g(w);
return { takeAway: I };
} };
// </nowiki>
