// <nowiki>
/*!
 * AccountCreator 0.1.0+ca9555c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"147bbc92","checks":"50af2881","steps":"c1934112","read":"805e413c","list":"fb551d7a"}, contents: 'a3080a53', run: function () {
'use strict';
var he = Object.defineProperty;
var fe = Object.defineProperties;
var we = Object.getOwnPropertyDescriptors;
var A = Object.getOwnPropertySymbols;
var xe = Object.prototype.hasOwnProperty;
var ge = Object.prototype.propertyIsEnumerable;
var M = (o, e, t) => e in o ? he(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var f = (o, e) => {
  for (var t in e || (e = {}))
    if (xe.call(e, t))
      M(o, t, e[t]);
  if (A)
    for (var t of A(e)) {
      if (ge.call(e, t))
        M(o, t, e[t]);
    }
  return o;
};
var O = (o, e) => fe(o, we(e));
var w = (o, e, t) => {
  return new Promise((n, r) => {
    var c = (m) => {
      try {
        u(t.next(m));
      } catch (l) {
        r(l);
      }
    };
    var s = (m) => {
      try {
        u(t.throw(m));
      } catch (l) {
        r(l);
      }
    };
    var u = (m) => m.done ? n(m.value) : Promise.resolve(m.value).then(c, s);
    u((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var N = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.", "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.", "accountcreator-open-sheet": "The sheet with the passwords:", "accountcreator-paste-sheet": "or pasted here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.", "accountcreator-sheet-foreign": "There is no password for these people in it.", "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-exemption-label": "Text to ask this wiki’s administrators for an exemption:", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-date": "Date of the event:", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-exemption": "Hello, I am $1 and I am preparing an event for new editors of $2 ($6).\n\nPage of the event: $5\nDate of the event: $4\nAccounts still to be created: $3\n\nThe limit on new accounts from one IP address stopped me. Could you please exempt the event from it, for example by raising the limit for that day, or by giving me the right that event coordinators have? Thank you!", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var P = mw.libs.accountCreator.parts.core.modules[53];
var a = mw.libs.accountCreator.parts.core.modules[55];
var E = mw.libs.accountCreator.parts.core.modules[56];
var H = mw.libs.accountCreator.parts.core.modules[57];

// src/accounts/names/alternatives.ts
var ye = 40;
function U(o) {
  var e;
  return (e = Array.from(o)[0]) != null ? e : "";
}
function W(o) {
  var r;
  const e = o.split(" ").filter((c) => c !== "");
  const [t = ""] = e;
  const n = (r = e[e.length - 1]) != null ? r : "";
  return e.length < 2 ? [] : [
    [...e.slice(0, -1), U(n)].join(" "),
    [U(t), ...e.slice(1)].join(" "),
    e.join(""),
    ...e.length > 2 ? [`${t} ${n}`] : []
  ];
}
function q(o, e = {}) {
  var l;
  const { realname: t = "", year: n, place: r = "" } = e;
  const c = t.trim().replace(/\s+/g, " ");
  const s = [...c === "" ? [] : [c, ...W(c)], ...W(o)];
  for (const i of [r.trim(), n === void 0 ? "" : String(n)]) {
    if (i !== "" && !o.includes(i)) {
      s.push(`${o} ${i}`);
    }
  }
  const [, u = o, m = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(o)) != null ? l : [];
  for (let i = m === "" ? 2 : Number(m) + 1; s.length < ye; i++) {
    s.push(m === "" ? `${o} ${i}` : u + String(i));
  }
  return [...new Set(s)].filter((i) => i !== o);
}

// src/accounts/list/check/free-names.ts
var ve = 3;
function Ee(o, e, t, n, r) {
  return w(this, null, function* () {
    const c = f({ realname: e.request.realname }, n === void 0 ? {} : { year: n });
    const s = q(e.canonical, c).filter((i) => !t.has(i));
    const u = yield o.checkNames(s, r);
    const m = s.flatMap((i) => {
      const p = u.get(i);
      return (p == null ? void 0 : p.kind) === "free" && !t.has(p.canonical) ? [p.canonical] : [];
    });
    const l = [];
    for (const i of new Set(m)) {
      if ((yield o.checkOverridable(i, r)).length === 0) {
        l.push(i);
      }
      if (l.length === ve) {
        break;
      }
    }
    return l;
  });
}

// taken:list/ui/list/local-texts
var x = mw.libs.accountCreator.parts.list.modules[17];

// src/ui/shared/save-copy-print.ts
function C(o, e, t) {
  const n = URL.createObjectURL(new Blob([e], { type: t }));
  const r = document.createElement("a");
  r.href = n;
  r.download = o;
  document.body.append(r);
  r.click();
  r.remove();
  setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function g(o) {
  const e = document.createElement("textarea");
  const t = document.activeElement;
  let n = false;
  const r = (c) => {
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
  window.addEventListener("copy", r, true);
  n = document.execCommand("copy") && n;
  window.removeEventListener("copy", r, true);
  e.remove();
  if (t instanceof HTMLElement) {
    t.focus();
  }
  return n;
}
var D = ["afterprint", "pointerdown", "keydown", "pagehide"];
function I(o) {
  o.classList.add("accountcreator-print");
  document.body.append(o);
  document.documentElement.classList.add("accountcreator-printing");
  const e = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    o.remove();
    D.forEach((t) => window.removeEventListener(t, e, true));
  };
  D.forEach((t) => window.addEventListener(t, e, true));
  window.print();
}

// src/ui/list/exemption-view.ts
var L = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.date = new OO.ui.TextInputWidget({
      name: "eventdate",
      autocomplete: false,
      value: x(/* @__PURE__ */ new Date()).slice(0, 10)
    });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 7 });
    this.button = new OO.ui.ButtonWidget({ label: a("accountcreator-copy") });
    this.area.$input.attr("aria-label", a("accountcreator-exemption-label"));
    this.page.on("change", () => this.render(e.state));
    this.date.on("change", () => this.render(e.state));
    this.button.on("click", () => {
      const t = g(this.area.getValue());
      this.button.setLabel(t ? a("accountcreator-copied") : a("accountcreator-text-not-copied"));
    });
    $(this.element).append(
      $("<p>").text(a("accountcreator-exemption-label")),
      new OO.ui.FieldLayout(this.page, { align: "top", label: a("accountcreator-event-page") }).$element,
      new OO.ui.FieldLayout(this.date, { align: "top", label: a("accountcreator-event-date") }).$element,
      this.area.$element,
      this.button.$element
    );
  }
  focus() {
    this.page.focus();
  }
  render({ opening: e }) {
    var n, r;
    const t = H(
      "accountcreator-exemption",
      (n = e == null ? void 0 : e.me) != null ? n : "",
      (r = e == null ? void 0 : e.siteName) != null ? r : "",
      this.list.creatable.length,
      this.date.getValue().trim(),
      this.page.getValue().trim() || "…",
      location.origin
    );
    if (t !== this.area.getValue()) {
      this.area.setValue(t);
      this.button.setLabel(a("accountcreator-copy"));
    }
  }
};

// taken:read/accounts/list/read/sheet
var j = mw.libs.accountCreator.parts.read.modules[3];
var T = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var V = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var k = 200;
var Ce = "…";
function B(o, e, t, n = () => 0) {
  const r = /* @__PURE__ */ new Map();
  for (const l of o.flatMap(({ extra: i }) => i)) {
    if (!r.has(e(l))) {
      r.set(e(l), l);
    }
  }
  const c = [...r].sort(([, l], [, i]) => n(l, i));
  const s = new Map(c.slice(0, k).map(([l], i) => [l, i]));
  const u = c.slice(0, k).map(([, l]) => t(l));
  const m = c.length > k;
  return {
    headings: m ? [...u, Ce] : u,
    cellsOf: ({ extra: l }) => {
      const i = u.map(() => "");
      const p = [];
      for (const h of [...l].reverse()) {
        const v = s.get(e(h));
        if (v === void 0) {
          p.unshift(`${t(h)}: ${h.value}`);
        } else {
          const F = i[v];
          i[v] = F ? `${h.value} | ${F}` : h.value;
        }
      }
      return m ? [...i, p.join(" | ")] : i;
    }
  };
}

// taken:read/accounts/list/formula
var _ = mw.libs.accountCreator.parts.read.modules[1];

// taken:list/accounts/list/row
var K = mw.libs.accountCreator.parts.list.modules[6];
var b = mw.libs.accountCreator.parts.list.modules[7];
var d = mw.libs.accountCreator.parts.list.modules[8];

// src/accounts/list/after/export.ts
function Y(o) {
  return "\uFEFF" + V(o.map((e) => e.map(_)), ",", "\r\n");
}
var z = (o, e) => B(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function G(o, e, t, n = "generate") {
  const r = n === "generate" ? "" : n;
  const c = j.filter((u) => u !== "unused");
  const s = z(o, t);
  return Y([
    [...c.map((u) => t[u]), T, ...s.headings],
    ...o.map((u) => [
      ...c.map((m) => {
        var l;
        return (l = u.request[m]) != null ? l : r;
      }),
      e.loginAddress || e.siteName,
      ...s.cellsOf(u)
    ])
  ]);
}
function J(o, { headings: e, states: t, explain: n }) {
  const r = o.map((s) => O(f({}, s), { extra: s.extra.filter(({ value: u }) => u !== s.request.password) }));
  const c = z(r, e);
  return Y([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      T,
      ...c.headings
    ],
    ...r.map((s) => [
      t[s.state],
      d(s),
      s.request.email,
      n(s),
      s.state,
      ...c.cellsOf(s)
    ])
  ]);
}
function Le(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function Q(o) {
  return o.map((e) => `* [[User:${Le(d(e))}]]
`).join("");
}
function X(o) {
  return o.map((e) => d(e).replace(/\s+/gu, " ") + "\n").join("");
}

// src/accounts/list/after/slips.ts
function Z(o, { siteName: e, loginAddress: t }) {
  return o.flatMap((n) => {
    const r = b(n);
    if ((r == null ? void 0 : r.kind) !== "created") {
      return [];
    }
    const c = r.by === "mail";
    return [{ siteName: e, loginAddress: t, username: d(n), password: c ? "" : n.request.password, mailed: c }];
  });
}

// taken:core/ui/shared/wiki-html
var ee = mw.libs.accountCreator.parts.core.modules[63];

// taken:list/ui/list/row-texts
var te = mw.libs.accountCreator.parts.list.modules[22];
var oe = mw.libs.accountCreator.parts.list.modules[23];

// taken:list/ui/list/row-view
var ne = mw.libs.accountCreator.parts.list.modules[24];

// src/ui/list/slips-view.ts
function R(o, e) {
  const t = document.createElement(o);
  t.textContent = e;
  return t;
}
function y(o, e) {
  const t = document.createElement("dd");
  const n = document.createElement(o);
  n.textContent = e;
  t.append(n);
  return t;
}
function Te(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = a("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function $e({ password: o, mailed: e }) {
  const t = R("dt", a("accountcreator-slip-password"));
  return e ? [t, y("bdi", a("accountcreator-slip-mailed"))] : o === "" ? [t, y("bdi", a("accountcreator-slip-ask"))] : [t, y("code", o)];
}
function re(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const r = document.createElement("dl");
    r.append(
      R("dt", a("accountcreator-slip-address")),
      y("bdi", t.loginAddress),
      ...$e(t)
    );
    n.append(R("p", a("accountcreator-slip-wiki", t.siteName)), Te(t.username), r);
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function se({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function ce(o) {
  const e = x(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function ke(o) {
  const e = b(o);
  if (!e) {
    return E(o.remarks.filter(({ severity: r }) => r === "error").map(oe));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = te(o, e);
  return E([t ? ee(t) : "", n]);
}
function ie(o) {
  return a("accountcreator-column-number", o);
}
function Re(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = ne(t);
  }
  return J(o, {
    headings: {
      state: a("accountcreator-column-state"),
      username: a("accountcreator-column-username"),
      email: a("accountcreator-column-email"),
      explanation: a("accountcreator-column-remarks"),
      column: ie
    },
    states: e,
    explain: ke
  });
}
function Se(o) {
  o.sheet.prepareSheet();
  C(ce(a("accountcreator-sheet-name")), G(o.rows, se(o), {
    username: a("accountcreator-column-username"),
    email: a("accountcreator-column-email"),
    realname: a("accountcreator-column-realname"),
    password: a("accountcreator-column-password"),
    reason: a("accountcreator-column-reason"),
    mode: a("accountcreator-column-mode"),
    column: ie
  }, o.state.mode), "text/csv");
}
function ae(o) {
  return g(o) ? a("accountcreator-copied") : a("accountcreator-text-not-copied");
}
function Fe(o, e) {
  const t = o.rows.filter(K);
  switch (e) {
    case "save-sheet":
      Se(o);
      return "";
    case "save-csv":
      C(ce(a("accountcreator-results-name")), Re(o.rows), "text/csv");
      return a("accountcreator-saved");
    case "copy-wikitext":
      return ae(Q(t));
    case "copy-names":
      return ae(X(t));
    case "print-slips":
      I(re(Z(o.rows, se(o))));
      return "";
    default:
      return null;
  }
}

// taken:list/lit-html/lit-html
var le = mw.libs.accountCreator.parts.list.modules[12];

// taken:core/ui/shared/ask
var ue = mw.libs.accountCreator.parts.core.modules[46];

// taken:list/ui/list/message-box
var me = mw.libs.accountCreator.parts.list.modules[18];

// taken:list/ui/list/opened-file
var pe = mw.libs.accountCreator.parts.list.modules[20];
var de = mw.libs.accountCreator.parts.list.modules[21];

// src/ui/list/sheet-return-view.ts
function Ae(o, e) {
  return o > 0 ? a("accountcreator-sheet-lost", o) : e > 0 ? a("accountcreator-sheet-slips", e) : "";
}
var S = class {
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
    this.box = new me("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? de(e) : null;
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
      void ue(a("accountcreator-renew-question", e), a("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    pe(this.element, (r) => {
      void this.openFile(r);
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
    return le`
			<p>${Ae(e, n)}</p>
			<p>
				<label>
					${a("accountcreator-open-sheet")}
					<input type="file" name="sheetfile" @change=${this.onFile}>
				</label>
			</p>
			<p>
				<label>
					${a("accountcreator-paste-sheet")}
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${this.onInput}></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${t === 0} @click=${this.onRenew}
			>${t === 0 ? "" : a("accountcreator-renew", t)}</button>`;
  }
  openFile(e) {
    return w(this, null, function* () {
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
    this.say(t > 0 ? a("accountcreator-sheet-opened", t) : a("accountcreator-sheet-foreign"));
  }
};

// src/app/after-part.ts
P(N);
return { ExemptionView: L, SheetReturnView: S, exportList: Fe, freeNames: Ee };
} };
// </nowiki>
