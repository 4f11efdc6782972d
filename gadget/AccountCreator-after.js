// <nowiki>
/*!
 * AccountCreator 0.1.0+89e19c09: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"89359323","checks":"38888fea","steps":"0574167c","read":"096cbdd8","list":"82e27684"}, contents: 'f3bf98ff', run: function () {
'use strict';
var re = Object.defineProperty;
var ae = Object.defineProperties;
var se = Object.getOwnPropertyDescriptors;
var R = Object.getOwnPropertySymbols;
var ce = Object.prototype.hasOwnProperty;
var ie = Object.prototype.propertyIsEnumerable;
var S = (t, e, o) => e in t ? re(t, e, { enumerable: true, configurable: true, writable: true, value: o }) : t[e] = o;
var O = (t, e) => {
  for (var o in e || (e = {}))
    if (ce.call(e, o))
      S(t, o, e[o]);
  if (R)
    for (var o of R(e)) {
      if (ie.call(e, o))
        S(t, o, e[o]);
    }
  return t;
};
var M = (t, e) => ae(t, se(e));

// src/i18n/en.json
var A = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var N = mw.libs.accountCreator.parts.core.modules[50];
var r = mw.libs.accountCreator.parts.core.modules[52];
var b = mw.libs.accountCreator.parts.core.modules[53];
var F = mw.libs.accountCreator.parts.core.modules[54];

// taken:list/ui/list/local-texts
var f = mw.libs.accountCreator.parts.list.modules[16];

// src/ui/shared/save-copy-print.ts
function v(t, e, o) {
  const n = URL.createObjectURL(new Blob([e], { type: o }));
  const a = document.createElement("a");
  a.href = n;
  a.download = t;
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function x(t) {
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
var H = ["afterprint", "pointerdown", "keydown", "pagehide"];
function P(t) {
  t.classList.add("accountcreator-print");
  document.body.append(t);
  document.documentElement.classList.add("accountcreator-printing");
  const e = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    t.remove();
    H.forEach((o) => window.removeEventListener(o, e, true));
  };
  H.forEach((o) => window.addEventListener(o, e, true));
  window.print();
}

// src/ui/list/exemption-view.ts
var y = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: f(/* @__PURE__ */ new Date()).slice(0, 10)
    });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    this.button = new OO.ui.ButtonWidget({ label: r("accountcreator-copy") });
    this.area.$input.attr("aria-label", r("accountcreator-exemption-label"));
    this.page.on("change", () => this.render(e.state));
    this.date.on("change", () => this.render(e.state));
    this.button.on("click", () => {
      const o = x(this.area.getValue());
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
    const o = F(
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
var W = mw.libs.accountCreator.parts.read.modules[3];
var E = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var U = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var C = 200;
var me = "…";
function D(t, e, o, n = () => 0) {
  const a = /* @__PURE__ */ new Map();
  for (const i of t.flatMap(({ extra: m }) => m)) {
    if (!a.has(e(i))) {
      a.set(e(i), i);
    }
  }
  const c = [...a].sort(([, i], [, m]) => n(i, m));
  const s = new Map(c.slice(0, C).map(([i], m) => [i, m]));
  const l = c.slice(0, C).map(([, i]) => o(i));
  const d = c.length > C;
  return {
    headings: d ? [...l, me] : l,
    cellsOf: ({ extra: i }) => {
      const m = l.map(() => "");
      const L = [];
      for (const p of [...i].reverse()) {
        const h = s.get(e(p));
        if (h === void 0) {
          L.unshift(`${o(p)}: ${p.value}`);
        } else {
          const k = m[h];
          m[h] = k ? `${p.value} | ${k}` : p.value;
        }
      }
      return d ? [...m, L.join(" | ")] : m;
    }
  };
}

// taken:read/accounts/list/formula
var q = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var I = mw.libs.accountCreator.parts.list.modules[6];
var g = mw.libs.accountCreator.parts.list.modules[7];
var u = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function V(t) {
  return "\uFEFF" + U(t.map((e) => e.map(q)), ",", "\r\n");
}
var j = (t, e) => D(
  t,
  ({ heading: o, column: n }) => `${n} ${o}`,
  ({ heading: o, column: n }) => o || e.column(n + 1),
  (o, n) => o.column - n.column
);
function _(t, e, o, n = "generate") {
  const a = n === "generate" ? "" : n;
  const c = W.filter((l) => l !== "unused");
  const s = j(t, o);
  return V([
    [...c.map((l) => o[l]), E, ...s.headings],
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
function B(t, { headings: e, states: o, explain: n }) {
  const a = t.map((s) => M(O({}, s), { extra: s.extra.filter(({ value: l }) => l !== s.request.password) }));
  const c = j(a, e);
  return V([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      E,
      ...c.headings
    ],
    ...a.map((s) => [
      o[s.state],
      u(s),
      s.request.email,
      n(s),
      s.state,
      ...c.cellsOf(s)
    ])
  ]);
}
function ue(t) {
  return t.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((o) => `&#${o.charCodeAt(0)};`).join(""));
}
function K(t) {
  return t.map((e) => `* [[User:${ue(u(e))}]]
`).join("");
}
function Y(t) {
  return t.map((e) => u(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function z(t, { siteName: e, loginAddress: o }) {
  return t.flatMap((n) => {
    const a = g(n);
    if ((a == null ? void 0 : a.kind) !== "created") {
      return [];
    }
    const c = a.by === "mail";
    return [{ siteName: e, loginAddress: o, username: u(n), password: c ? "" : n.request.password, mailed: c }];
  });
}

// taken:core/ui/shared/wiki-html
var G = mw.libs.accountCreator.parts.core.modules[60];

// taken:list/ui/list/row-texts
var J = mw.libs.accountCreator.parts.list.modules[19];
var Q = mw.libs.accountCreator.parts.list.modules[20];

// taken:list/ui/list/row-view
var X = mw.libs.accountCreator.parts.list.modules[21];

// src/ui/list/slips-view.ts
function T(t, e) {
  const o = document.createElement(t);
  o.textContent = e;
  return o;
}
function w(t, e) {
  const o = document.createElement("dd");
  const n = document.createElement(t);
  n.textContent = e;
  o.append(n);
  return o;
}
function pe(t) {
  const e = document.createElement("h3");
  const o = document.createElement("span");
  o.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = t;
  e.append(o, " ", n);
  return e;
}
function de({ password: t, mailed: e }) {
  const o = T("dt", r("accountcreator-slip-password"));
  return e ? [o, w("bdi", r("accountcreator-slip-mailed"))] : t === "" ? [o, w("bdi", r("accountcreator-slip-ask"))] : [o, w("code", t)];
}
function Z(t) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const o of t) {
    const n = document.createElement("section");
    const a = document.createElement("dl");
    a.append(
      T("dt", r("accountcreator-slip-address")),
      w("bdi", o.loginAddress),
      ...de(o)
    );
    n.append(T("p", r("accountcreator-slip-wiki", o.siteName)), pe(o.username), a);
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function te({ state: t }) {
  var e, o;
  return {
    siteName: (o = (e = t.opening) == null ? void 0 : e.siteName) != null ? o : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function oe(t) {
  const e = f(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${t}.csv`;
}
function fe(t) {
  const e = g(t);
  if (!e) {
    return b(t.remarks.filter(({ severity: a }) => a === "error").map(Q));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: o, own: n } = J(t, e);
  return b([o ? G(o) : "", n]);
}
function ne(t) {
  return r("accountcreator-column-number", t);
}
function xe(t) {
  const e = {};
  for (const { state: o } of t) {
    e[o] = X(o);
  }
  return B(t, {
    headings: {
      state: r("accountcreator-column-state"),
      username: r("accountcreator-column-username"),
      email: r("accountcreator-column-email"),
      explanation: r("accountcreator-column-remarks"),
      column: ne
    },
    states: e,
    explain: fe
  });
}
function ge(t) {
  t.sheet.prepareSheet();
  v(oe(r("accountcreator-sheet-name")), _(t.rows, te(t), {
    username: r("accountcreator-column-username"),
    email: r("accountcreator-column-email"),
    realname: r("accountcreator-column-realname"),
    password: r("accountcreator-column-password"),
    reason: r("accountcreator-column-reason"),
    mode: r("accountcreator-column-mode"),
    column: ne
  }, t.state.mode), "text/csv");
}
function ee(t) {
  return x(t) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function we(t, e) {
  const o = t.rows.filter(I);
  switch (e) {
    case "save-sheet":
      ge(t);
      return "";
    case "save-csv":
      v(oe(r("accountcreator-results-name")), xe(t.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return ee(K(o));
    case "copy-names":
      return ee(Y(o));
    case "print-slips":
      P(Z(z(t.rows, te(t))));
      return "";
    default:
      return null;
  }
}

// src/app/after-part.ts
N(A);
return { ExemptionView: y, exportList: we };
} };
// </nowiki>
