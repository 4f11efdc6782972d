// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"8fe840ed","checks":"ff78a312","steps":"4fe41650","read":"81a15d28","list":"fcc9f070"}, contents: 'ec394f49', run: function () {
'use strict';
var me = Object.defineProperty;
var pe = Object.defineProperties;
var de = Object.getOwnPropertyDescriptors;
var F = Object.getOwnPropertySymbols;
var he = Object.prototype.hasOwnProperty;
var fe = Object.prototype.propertyIsEnumerable;
var S = (o, e, t) => e in o ? me(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var A = (o, e) => {
  for (var t in e || (e = {}))
    if (he.call(e, t))
      S(o, t, e[t]);
  if (F)
    for (var t of F(e)) {
      if (fe.call(e, t))
        S(o, t, e[t]);
    }
  return o;
};
var M = (o, e) => pe(o, de(e));
var O = (o, e, t) => {
  return new Promise((n, a) => {
    var c = (u) => {
      try {
        l(t.next(u));
      } catch (i) {
        a(i);
      }
    };
    var s = (u) => {
      try {
        l(t.throw(u));
      } catch (i) {
        a(i);
      }
    };
    var l = (u) => u.done ? n(u.value) : Promise.resolve(u.value).then(c, s);
    l((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var P = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.", "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.", "accountcreator-open-sheet": "The sheet with the passwords:", "accountcreator-paste-sheet": "or pasted here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.", "accountcreator-sheet-foreign": "There is no password for these people in it.", "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var N = mw.libs.accountCreator.parts.core.modules[50];
var r = mw.libs.accountCreator.parts.core.modules[52];
var y = mw.libs.accountCreator.parts.core.modules[53];
var H = mw.libs.accountCreator.parts.core.modules[54];

// taken:list/ui/list/local-texts
var h = mw.libs.accountCreator.parts.list.modules[17];

// src/ui/shared/save-copy-print.ts
function v(o, e, t) {
  const n = URL.createObjectURL(new Blob([e], { type: t }));
  const a = document.createElement("a");
  a.href = n;
  a.download = o;
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function f(o) {
  const e = document.createElement("textarea");
  const t = document.activeElement;
  let n = false;
  const a = (c) => {
    var s;
    (s = c.clipboardData) == null ? void 0 : s.setData("text/plain", o);
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
  if (t instanceof HTMLElement) {
    t.focus();
  }
  return n;
}
var U = ["afterprint", "pointerdown", "keydown", "pagehide"];
function W(o) {
  o.classList.add("accountcreator-print");
  document.body.append(o);
  document.documentElement.classList.add("accountcreator-printing");
  const e = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    o.remove();
    U.forEach((t) => window.removeEventListener(t, e, true));
  };
  U.forEach((t) => window.addEventListener(t, e, true));
  window.print();
}

// src/ui/list/exemption-view.ts
var b = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: h(/* @__PURE__ */ new Date()).slice(0, 10)
    });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    this.button = new OO.ui.ButtonWidget({ label: r("accountcreator-copy") });
    this.area.$input.attr("aria-label", r("accountcreator-exemption-label"));
    this.page.on("change", () => this.render(e.state));
    this.date.on("change", () => this.render(e.state));
    this.button.on("click", () => {
      const t = f(this.area.getValue());
      this.button.setLabel(t ? r("accountcreator-copied") : r("accountcreator-text-not-copied"));
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
    const t = H(
      "accountcreator-exemption",
      (n = e == null ? void 0 : e.me) != null ? n : "",
      (a = e == null ? void 0 : e.siteName) != null ? a : "",
      this.list.creatable.length,
      this.date.getValue().trim(),
      this.page.getValue().trim() || "…",
      location.origin
    );
    if (t !== this.area.getValue()) {
      this.area.setValue(t);
      this.button.setLabel(r("accountcreator-copy"));
    }
  }
};

// taken:read/accounts/list/read/sheet
var q = mw.libs.accountCreator.parts.read.modules[3];
var E = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var D = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var C = 200;
var xe = "…";
function I(o, e, t, n = () => 0) {
  const a = /* @__PURE__ */ new Map();
  for (const i of o.flatMap(({ extra: m }) => m)) {
    if (!a.has(e(i))) {
      a.set(e(i), i);
    }
  }
  const c = [...a].sort(([, i], [, m]) => n(i, m));
  const s = new Map(c.slice(0, C).map(([i], m) => [i, m]));
  const l = c.slice(0, C).map(([, i]) => t(i));
  const u = c.length > C;
  return {
    headings: u ? [...l, xe] : l,
    cellsOf: ({ extra: i }) => {
      const m = l.map(() => "");
      const k = [];
      for (const d of [...i].reverse()) {
        const g = s.get(e(d));
        if (g === void 0) {
          k.unshift(`${t(d)}: ${d.value}`);
        } else {
          const R = m[g];
          m[g] = R ? `${d.value} | ${R}` : d.value;
        }
      }
      return u ? [...m, k.join(" | ")] : m;
    }
  };
}

// taken:read/accounts/list/formula
var V = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var j = mw.libs.accountCreator.parts.list.modules[6];
var w = mw.libs.accountCreator.parts.list.modules[7];
var p = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function B(o) {
  return "\uFEFF" + D(o.map((e) => e.map(V)), ",", "\r\n");
}
var _ = (o, e) => I(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function K(o, e, t, n = "generate") {
  const a = n === "generate" ? "" : n;
  const c = q.filter((l) => l !== "unused");
  const s = _(o, t);
  return B([
    [...c.map((l) => t[l]), E, ...s.headings],
    ...o.map((l) => [
      ...c.map((u) => {
        var i;
        return (i = l.request[u]) != null ? i : a;
      }),
      e.loginAddress || e.siteName,
      ...s.cellsOf(l)
    ])
  ]);
}
function Y(o, { headings: e, states: t, explain: n }) {
  const a = o.map((s) => M(A({}, s), { extra: s.extra.filter(({ value: l }) => l !== s.request.password) }));
  const c = _(a, e);
  return B([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      E,
      ...c.headings
    ],
    ...a.map((s) => [
      t[s.state],
      p(s),
      s.request.email,
      n(s),
      s.state,
      ...c.cellsOf(s)
    ])
  ]);
}
function ge(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function z(o) {
  return o.map((e) => `* [[User:${ge(p(e))}]]
`).join("");
}
function G(o) {
  return o.map((e) => p(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function J(o, { siteName: e, loginAddress: t }) {
  return o.flatMap((n) => {
    const a = w(n);
    if ((a == null ? void 0 : a.kind) !== "created") {
      return [];
    }
    const c = a.by === "mail";
    return [{ siteName: e, loginAddress: t, username: p(n), password: c ? "" : n.request.password, mailed: c }];
  });
}

// taken:core/ui/shared/wiki-html
var Q = mw.libs.accountCreator.parts.core.modules[60];

// taken:list/ui/list/row-texts
var X = mw.libs.accountCreator.parts.list.modules[22];
var Z = mw.libs.accountCreator.parts.list.modules[23];

// taken:list/ui/list/row-view
var ee = mw.libs.accountCreator.parts.list.modules[24];

// src/ui/list/slips-view.ts
function L(o, e) {
  const t = document.createElement(o);
  t.textContent = e;
  return t;
}
function x(o, e) {
  const t = document.createElement("dd");
  const n = document.createElement(o);
  n.textContent = e;
  t.append(n);
  return t;
}
function ye(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function ve({ password: o, mailed: e }) {
  const t = L("dt", r("accountcreator-slip-password"));
  return e ? [t, x("bdi", r("accountcreator-slip-mailed"))] : o === "" ? [t, x("bdi", r("accountcreator-slip-ask"))] : [t, x("code", o)];
}
function te(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const a = document.createElement("dl");
    a.append(
      L("dt", r("accountcreator-slip-address")),
      x("bdi", t.loginAddress),
      ...ve(t)
    );
    n.append(L("p", r("accountcreator-slip-wiki", t.siteName)), ye(t.username), a);
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function ne({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function re(o) {
  const e = h(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function be(o) {
  const e = w(o);
  if (!e) {
    return y(o.remarks.filter(({ severity: a }) => a === "error").map(Z));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = X(o, e);
  return y([t ? Q(t) : "", n]);
}
function ae(o) {
  return r("accountcreator-column-number", o);
}
function Ee(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = ee(t);
  }
  return Y(o, {
    headings: {
      state: r("accountcreator-column-state"),
      username: r("accountcreator-column-username"),
      email: r("accountcreator-column-email"),
      explanation: r("accountcreator-column-remarks"),
      column: ae
    },
    states: e,
    explain: be
  });
}
function Ce(o) {
  o.sheet.prepareSheet();
  v(re(r("accountcreator-sheet-name")), K(o.rows, ne(o), {
    username: r("accountcreator-column-username"),
    email: r("accountcreator-column-email"),
    realname: r("accountcreator-column-realname"),
    password: r("accountcreator-column-password"),
    reason: r("accountcreator-column-reason"),
    mode: r("accountcreator-column-mode"),
    column: ae
  }, o.state.mode), "text/csv");
}
function oe(o) {
  return f(o) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function Le(o, e) {
  const t = o.rows.filter(j);
  switch (e) {
    case "save-sheet":
      Ce(o);
      return "";
    case "save-csv":
      v(re(r("accountcreator-results-name")), Ee(o.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return oe(z(t));
    case "copy-names":
      return oe(G(t));
    case "print-slips":
      W(te(J(o.rows, ne(o))));
      return "";
    default:
      return null;
  }
}

// taken:list/lit-html/lit-html
var se = mw.libs.accountCreator.parts.list.modules[12];

// taken:core/ui/shared/ask
var ce = mw.libs.accountCreator.parts.core.modules[43];

// taken:list/ui/list/message-box
var ie = mw.libs.accountCreator.parts.list.modules[18];

// taken:list/ui/list/opened-file
var le = mw.libs.accountCreator.parts.list.modules[20];
var ue = mw.libs.accountCreator.parts.list.modules[21];

// src/ui/list/sheet-return-view.ts
function Te(o, e) {
  return o > 0 ? r("accountcreator-sheet-lost", o) : e > 0 ? r("accountcreator-sheet-slips", e) : "";
}
var T = class {
  /**
   * @param list
   * @param say Shows a text; '' for none
   * @param sources What reads files
   */
  constructor(e, t, n) {
    this.list = e;
    this.say = t;
    this.sources = n;
    this.element = document.createElement("div");
    this.box = new ie("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? ue(e) : null;
      if (t) {
        void this.openFile(t);
      }
    };
    this.onInput = ({ target: e }) => {
      if (e instanceof HTMLTextAreaElement) {
        const t = e.value;
        e.value = "";
        this.open(t);
      }
    };
    this.onRenew = () => {
      const { length: e } = this.list.sheet.renewable;
      void ce(r("accountcreator-renew-question", e), r("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    le(this.element, (a) => {
      void this.openFile(a);
    });
  }
  focus() {
    var e;
    (e = this.element.querySelector("input")) == null ? void 0 : e.focus();
  }
  render() {
    const { awaitingSheet: { length: e }, renewable: t, withoutSlip: n } = this.list.sheet;
    this.box.show(
      this.template(e, t.length, n.length),
      e > 0 ? "warning" : "notice"
    );
  }
  template(e, t, n) {
    return se`
			<p>${Te(e, n)}</p>
			<p>
				<label>
					${r("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${r("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${t === 0} @click=${this.onRenew}
			>${t === 0 ? "" : r("accountcreator-renew", t)}</button>`;
  }
  openFile(e) {
    return O(this, null, function* () {
      try {
        const { text: t, problem: n } = yield this.list.sheet.awaitFile(this.sources.readSheet(this.list, e));
        if (t === null) {
          this.say(n);
        } else {
          this.open(t);
        }
      } catch (t) {
        this.say(this.sources.problemText(t));
      }
    });
  }
  open(e) {
    const t = this.list.sheet.openSheet(e);
    this.say(t > 0 ? r("accountcreator-sheet-opened", t) : r("accountcreator-sheet-foreign"));
  }
};

// src/app/after-part.ts
N(P);
return { ExemptionView: b, SheetReturnView: T, exportList: Le };
} };
// </nowiki>
