// <nowiki>
/*!
 * AccountCreator 0.1.0+e3691622: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"da1c05e9","checks":"80ae9249","steps":"743a4df7","read":"10fb2988","list":"ca318d3b"}, contents: '386d9476', run: function () {
'use strict';
var oe = Object.defineProperty;
var ne = Object.defineProperties;
var re = Object.getOwnPropertyDescriptors;
var T = Object.getOwnPropertySymbols;
var ae = Object.prototype.hasOwnProperty;
var se = Object.prototype.propertyIsEnumerable;
var k = (t, e, o) => e in t ? oe(t, e, { enumerable: true, configurable: true, writable: true, value: o }) : t[e] = o;
var R = (t, e) => {
  for (var o in e || (e = {}))
    if (ae.call(e, o))
      k(t, o, e[o]);
  if (T)
    for (var o of T(e)) {
      if (se.call(e, o))
        k(t, o, e[o]);
    }
  return t;
};
var S = (t, e) => ne(t, re(e));

// src/i18n/en.json
var O = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var M = mw.libs.accountCreator.parts.core.modules[53];
var r = mw.libs.accountCreator.parts.core.modules[55];
var A = mw.libs.accountCreator.parts.core.modules[56];

// src/ui/shared/save-copy-print.ts
function h(t, e, o) {
  const n = URL.createObjectURL(new Blob([e], { type: o }));
  const a = document.createElement("a");
  a.href = n;
  a.download = t;
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function f(t) {
  const e = document.createElement("textarea");
  const o = document.activeElement;
  let n = false;
  const a = (c) => {
    var s;
    (s = c.clipboardData) == null ? void 0 : s.setData("text/plain", t);
    c.preventDefault();
    c.stopImmediatePropagation();
    n = c.clipboardData !== null;
  };
  e.value = "-";
  e.className = "accountcreator-offscreen";
  document.body.append(e);
  e.select();
  window.addEventListener("copy", a, true);
  n = document.execCommand("copy") && n;
  window.removeEventListener("copy", a, true);
  e.remove();
  if (o instanceof HTMLElement) {
    o.focus();
  }
  return n;
}
var N = ["afterprint", "pointerdown", "keydown", "pagehide"];
function F(t) {
  t.classList.add("accountcreator-print");
  document.body.append(t);
  document.documentElement.classList.add("accountcreator-printing");
  const e = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    t.remove();
    N.forEach((o) => window.removeEventListener(o, e, true));
  };
  N.forEach((o) => window.addEventListener(o, e, true));
  window.print();
}

// src/ui/list/exemption-view.ts
var v = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
    });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    this.button = new OO.ui.ButtonWidget({ label: r("accountcreator-copy") });
    this.area.$input.attr("aria-label", r("accountcreator-exemption-label"));
    this.page.on("change", () => this.render(e.state));
    this.date.on("change", () => this.render(e.state));
    this.button.on("click", () => {
      const o = f(this.area.getValue());
      this.button.setLabel(o ? r("accountcreator-copied") : r("accountcreator-text-not-copied"));
    });
    $(this.element).append(
      $("<p>").text(r("accountcreator-exemption-label")),
      new OO.ui.FieldLayout(this.page, { align: "top", label: r("accountcreator-event-page") }).$element,
      new OO.ui.FieldLayout(this.date, { align: "top", label: r("accountcreator-event-date") }).$element,
      this.area.$element,
      this.button.$element
    );
  }
  focus() {
    this.page.focus();
  }
  render({ opening: e }) {
    var n, a;
    const o = A(
      "accountcreator-exemption",
      (n = e == null ? void 0 : e.me) != null ? n : "",
      (a = e == null ? void 0 : e.siteName) != null ? a : "",
      this.list.creatable.length,
      this.date.getValue().trim(),
      this.page.getValue().trim() || "…",
      location.origin
    );
    if (o !== this.area.getValue()) {
      this.area.setValue(o);
      this.button.setLabel(r("accountcreator-copy"));
    }
  }
};

// taken:read/accounts/list/read/sheet
var H = mw.libs.accountCreator.parts.read.modules[3];
var y = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var P = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var b = 200;
var ie = "…";
function W(t, e, o, n = () => 0) {
  const a = /* @__PURE__ */ new Map();
  for (const i of t.flatMap(({ extra: u }) => u)) {
    if (!a.has(e(i))) {
      a.set(e(i), i);
    }
  }
  const c = [...a].sort(([, i], [, u]) => n(i, u));
  const s = new Map(c.slice(0, b).map(([i], u) => [i, u]));
  const l = c.slice(0, b).map(([, i]) => o(i));
  const d = c.length > b;
  return {
    headings: d ? [...l, ie] : l,
    cellsOf: ({ extra: i }) => {
      const u = l.map(() => "");
      const C = [];
      for (const p of [...i].reverse()) {
        const w = s.get(e(p));
        if (w === void 0) {
          C.unshift(`${o(p)}: ${p.value}`);
        } else {
          const L = u[w];
          u[w] = L ? `${p.value} | ${L}` : p.value;
        }
      }
      return d ? [...u, C.join(" | ")] : u;
    }
  };
}

// taken:read/accounts/list/formula
var U = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var I = mw.libs.accountCreator.parts.list.modules[6];
var x = mw.libs.accountCreator.parts.list.modules[7];
var m = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function j(t) {
  return "\uFEFF" + P(t.map((e) => e.map(U)), ",", "\r\n");
}
var D = (t, e) => W(
  t,
  ({ heading: o, column: n }) => `${n} ${o}`,
  ({ heading: o, column: n }) => o || e.column(n + 1),
  (o, n) => o.column - n.column
);
function q(t, e, o, n = "generate") {
  const a = n === "generate" ? "" : n;
  const c = H.filter((l) => l !== "unused");
  const s = D(t, o);
  return j([
    [...c.map((l) => o[l]), y, ...s.headings],
    ...t.map((l) => [
      ...c.map((d) => {
        var i;
        return (i = l.request[d]) != null ? i : a;
      }),
      e.loginAddress || e.siteName,
      ...s.cellsOf(l)
    ])
  ]);
}
function V(t, { headings: e, states: o, explain: n }) {
  const a = t.map((s) => S(R({}, s), { extra: s.extra.filter(({ value: l }) => l !== s.request.password) }));
  const c = D(a, e);
  return j([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      y,
      ...c.headings
    ],
    ...a.map((s) => [
      o[s.state],
      m(s),
      s.request.email,
      n(s),
      s.state,
      ...c.cellsOf(s)
    ])
  ]);
}
function le(t) {
  return t.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((o) => `&#${o.charCodeAt(0)};`).join(""));
}
function _(t) {
  return t.map((e) => `* [[User:${le(m(e))}]]
`).join("");
}
function B(t) {
  return t.map((e) => m(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function K(t, { siteName: e, loginAddress: o }) {
  return t.flatMap((n) => {
    const a = x(n);
    if ((a == null ? void 0 : a.kind) !== "created") {
      return [];
    }
    const c = a.by === "mail";
    return [{ siteName: e, loginAddress: o, username: m(n), password: c ? "" : n.request.password, mailed: c }];
  });
}

// taken:core/ui/shared/wiki-html
var Y = mw.libs.accountCreator.parts.core.modules[62];

// taken:list/ui/list/row-texts
var z = mw.libs.accountCreator.parts.list.modules[17];
var G = mw.libs.accountCreator.parts.list.modules[18];

// taken:list/ui/list/row-view
var J = mw.libs.accountCreator.parts.list.modules[19];

// src/ui/list/slips-view.ts
function E(t, e) {
  const o = document.createElement(t);
  o.textContent = e;
  return o;
}
function g(t, e) {
  const o = document.createElement("dd");
  const n = document.createElement(t);
  n.textContent = e;
  o.append(n);
  return o;
}
function ue(t) {
  const e = document.createElement("h3");
  const o = document.createElement("span");
  o.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = t;
  e.append(o, " ", n);
  return e;
}
function me({ password: t, mailed: e }) {
  const o = E("dt", r("accountcreator-slip-password"));
  return e ? [o, g("bdi", r("accountcreator-slip-mailed"))] : t === "" ? [o, g("bdi", r("accountcreator-slip-ask"))] : [o, g("code", t)];
}
function Q(t) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const o of t) {
    const n = document.createElement("section");
    const a = document.createElement("dl");
    a.append(
      E("dt", r("accountcreator-slip-address")),
      g("bdi", o.loginAddress),
      ...me(o)
    );
    n.append(E("p", r("accountcreator-slip-wiki", o.siteName)), ue(o.username), a);
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function Z({ state: t }) {
  var e, o;
  return {
    siteName: (o = (e = t.opening) == null ? void 0 : e.siteName) != null ? o : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function ee(t) {
  const e = (/* @__PURE__ */ new Date()).toISOString().slice(0, 16).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${t}.csv`;
}
function pe(t) {
  const e = x(t);
  if (!e) {
    return t.remarks.filter(({ severity: a }) => a === "error").map(G).join(" ");
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: o, own: n } = z(t, e);
  return [o ? Y(o) : "", n].filter((a) => a !== "").join(" ");
}
function te(t) {
  return r("accountcreator-column-number", t);
}
function de(t) {
  const e = {};
  for (const { state: o } of t) {
    e[o] = J(o);
  }
  return V(t, {
    headings: {
      state: r("accountcreator-column-state"),
      username: r("accountcreator-column-username"),
      email: r("accountcreator-column-email"),
      explanation: r("accountcreator-column-remarks"),
      column: te
    },
    states: e,
    explain: pe
  });
}
function fe(t) {
  t.sheet.prepareSheet();
  h(ee(r("accountcreator-sheet-name")), q(t.rows, Z(t), {
    username: r("accountcreator-column-username"),
    email: r("accountcreator-column-email"),
    realname: r("accountcreator-column-realname"),
    password: r("accountcreator-column-password"),
    reason: r("accountcreator-column-reason"),
    mode: r("accountcreator-column-mode"),
    column: te
  }, t.state.mode), "text/csv");
}
function X(t) {
  return f(t) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function xe(t, e) {
  const o = t.rows.filter(I);
  switch (e) {
    case "save-sheet":
      fe(t);
      return "";
    case "save-csv":
      h(ee(r("accountcreator-results-name")), de(t.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return X(_(o));
    case "copy-names":
      return X(B(o));
    case "print-slips":
      F(Q(K(t.rows, Z(t))));
      return "";
    default:
      return null;
  }
}

// src/app/after-part.ts
M(O);
return { ExemptionView: v, exportList: xe };
} };
// </nowiki>
