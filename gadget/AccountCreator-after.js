// <nowiki>
/*!
 * AccountCreator 0.1.0+3faabbf2: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"3b5cface","checks":"d109be68","steps":"578acaeb","read":"9452437d","list":"37c8bd33"}, contents: '083a00a3', run: function () {
'use strict';
var Me = Object.defineProperty;
var Fe = Object.defineProperties;
var Ue = Object.getOwnPropertyDescriptors;
var W = Object.getOwnPropertySymbols;
var qe = Object.prototype.hasOwnProperty;
var We = Object.prototype.propertyIsEnumerable;
var I = (o, e, t) => e in o ? Me(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var x = (o, e) => {
  for (var t in e || (e = {}))
    if (qe.call(e, t))
      I(o, t, e[t]);
  if (W)
    for (var t of W(e)) {
      if (We.call(e, t))
        I(o, t, e[t]);
    }
  return o;
};
var H = (o, e) => Fe(o, Ue(e));
var f = (o, e, t) => {
  return new Promise((n, s) => {
    var a = (u) => {
      try {
        c(t.next(u));
      } catch (l) {
        s(l);
      }
    };
    var i = (u) => {
      try {
        c(t.throw(u));
      } catch (l) {
        s(l);
      }
    };
    var c = (u) => u.done ? n(u.value) : Promise.resolve(u.value).then(a, i);
    c((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var D = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "You are exempt from this wiki’s limit on new accounts.", "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last day. Most wikis let one IP address create only a few a day. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|one|$2}} for now. When the limit strikes, the rest waits here and you can go on later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. What helps, best before the event:", "accountcreator-limit-raise": "Ask for a higher limit. Somebody has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit, for the time of the event: that of account creators or event coordinators, for example.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has an IP address of their own. The link for them:", "accountcreator-sheet-lost": "The {{PLURAL:$1|password of one person is|passwords of $1 people are}} not here any more, only in the sheet that you saved. Open that sheet, drop it here or paste what is in it.", "accountcreator-sheet-slips": "The {{PLURAL:$1|password of one account is|passwords of $1 accounts are}} not here any more, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here or paste what is in it.", "accountcreator-open-sheet": "The sheet with the passwords:", "accountcreator-paste-sheet": "or pasted here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password is|$1 passwords are}} back.", "accountcreator-sheet-foreign": "There is no password for these people in it.", "accountcreator-renew": "Make {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person whose account is not begun yet gets|$1 people whose accounts are not begun yet get}} another password than in the sheet that you saved. You save a new sheet next; for these people, only the new one holds. For accounts that exist already, the old sheet holds.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Go on", "accountcreator-resume-by-hand": "when I say so", "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page is open", "accountcreator-resume-minutes": "in {{PLURAL:$1|one minute|$1 minutes}}, while this page is open", "accountcreator-resume-at": "Going on by itself at $1.", "accountcreator-exemption-label": "Text that asks for a higher limit", "accountcreator-event-page": "Page of the event (link or title):", "accountcreator-event-begin": "Begin of the event:", "accountcreator-event-end": "End of the event:", "accountcreator-event-network": "Public IP address or range there (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip" };

// taken:core/ui/shared/messages
var V = mw.libs.accountCreator.parts.core.modules[55];
var r = mw.libs.accountCreator.parts.core.modules[57];
var h = mw.libs.accountCreator.parts.core.modules[58];
var B = mw.libs.accountCreator.parts.core.modules[59];

// src/accounts/names/alternatives.ts
var He = 40;
function Q(o) {
  var e;
  return (e = Array.from(o)[0]) != null ? e : "";
}
function j(o) {
  var s;
  const e = o.split(" ").filter((a) => a !== "");
  const [t = ""] = e;
  const n = (s = e[e.length - 1]) != null ? s : "";
  return e.length < 2 ? [] : [
    [...e.slice(0, -1), Q(n)].join(" "),
    [Q(t), ...e.slice(1)].join(" "),
    e.join(""),
    ...e.length > 2 ? [`${t} ${n}`] : []
  ];
}
function z(o, e = {}) {
  var l;
  const { realname: t = "", year: n, place: s = "" } = e;
  const a = t.trim().replace(/\s+/g, " ");
  const i = [...a === "" ? [] : [a, ...j(a)], ...j(o)];
  for (const m of [s.trim(), n === void 0 ? "" : String(n)]) {
    if (m !== "" && !o.includes(m)) {
      i.push(`${o} ${m}`);
    }
  }
  const [, c = o, u = ""] = (l = /^(.*?\D)(\d{1,3})$/u.exec(o)) != null ? l : [];
  for (let m = u === "" ? 2 : Number(u) + 1; i.length < He; m++) {
    i.push(u === "" ? `${o} ${m}` : c + String(m));
  }
  return [...new Set(i)].filter((m) => m !== o);
}

// src/accounts/list/check/free-names.ts
var De = 3;
function Ve(o, e, t, n, s) {
  return f(this, null, function* () {
    const a = x({ realname: e.request.realname }, n === void 0 ? {} : { year: n });
    const i = z(e.canonical, a).filter((m) => !t.has(m));
    const c = yield o.checkNames(i, s);
    const u = i.flatMap((m) => {
      const p = c.get(m);
      return (p == null ? void 0 : p.kind) === "free" && !t.has(p.canonical) ? [p.canonical] : [];
    });
    const l = [];
    for (const m of new Set(u)) {
      if ((yield o.checkOverridable(m, s)).length === 0) {
        l.push(m);
      }
      if (l.length === De) {
        break;
      }
    }
    return l;
  });
}

// taken:read/accounts/list/read/sheet
var _ = mw.libs.accountCreator.parts.read.modules[3];
var R = mw.libs.accountCreator.parts.read.modules[4];

// taken:read/accounts/list/delimited-text
var G = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var E = 200;
var Be = "…";
function Y(o, e, t, n = () => 0) {
  const s = /* @__PURE__ */ new Map();
  for (const l of o.flatMap(({ extra: m }) => m)) {
    if (!s.has(e(l))) {
      s.set(e(l), l);
    }
  }
  const a = [...s].sort(([, l], [, m]) => n(l, m));
  const i = new Map(a.slice(0, E).map(([l], m) => [l, m]));
  const c = a.slice(0, E).map(([, l]) => t(l));
  const u = a.length > E;
  return {
    headings: u ? [...c, Be] : c,
    cellsOf: ({ extra: l }) => {
      const m = c.map(() => "");
      const p = [];
      for (const g of [...l].reverse()) {
        const S = i.get(e(g));
        if (S === void 0) {
          p.unshift(`${t(g)}: ${g.value}`);
        } else {
          const q = m[S];
          m[S] = q ? `${g.value} | ${q}` : g.value;
        }
      }
      return u ? [...m, p.join(" | ")] : m;
    }
  };
}

// taken:read/accounts/list/formula
var K = mw.libs.accountCreator.parts.read.modules[1];

// taken:steps/accounts/list/row
var Z = mw.libs.accountCreator.parts.steps.modules[1];
var b = mw.libs.accountCreator.parts.steps.modules[6];
var w = mw.libs.accountCreator.parts.steps.modules[7];

// src/accounts/list/after/export.ts
function J(o) {
  return "\uFEFF" + G(o.map((e) => e.map(K)), ",", "\r\n");
}
var X = (o, e) => Y(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function ee(o, e, t, n = "generate") {
  const s = n === "generate" ? "" : n;
  const a = _.filter((c) => c !== "unused");
  const i = X(o, t);
  return J([
    [...a.map((c) => t[c]), R, ...i.headings],
    ...o.map((c) => [
      ...a.map((u) => {
        var l;
        return (l = c.request[u]) != null ? l : s;
      }),
      e.loginAddress || e.siteName,
      ...i.cellsOf(c)
    ])
  ]);
}
function te(o, { headings: e, states: t, explain: n }) {
  const s = o.map((i) => H(x({}, i), { extra: i.extra.filter(({ value: c }) => c !== i.request.password) }));
  const a = X(s, e);
  return J([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      R,
      ...a.headings
    ],
    ...s.map((i) => [
      t[i.state],
      w(i),
      i.request.email,
      n(i),
      i.state,
      ...a.cellsOf(i)
    ])
  ]);
}
function Qe(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function oe(o) {
  return o.map((e) => `* [[User:${Qe(w(e))}]]
`).join("");
}
function ne(o) {
  return o.map((e) => w(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:checks/accounts/contract/newcomer
var re = mw.libs.accountCreator.parts.checks.modules[0];

// src/accounts/list/after/slips.ts
function se(o, { siteName: e, loginAddress: t }) {
  return o.flatMap((n) => {
    const s = b(n);
    if ((s == null ? void 0 : s.kind) !== "created") {
      return [];
    }
    const a = s.by === "mail";
    return [{
      siteName: e,
      loginAddress: t,
      username: w(n),
      password: s.by === "password" ? n.request.password : "",
      mailed: a,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: re(s.by, n.request.email !== "")
    }];
  });
}

// taken:checks/ui/shared/save-copy-print
var y = mw.libs.accountCreator.parts.checks.modules[5];
var ae = mw.libs.accountCreator.parts.checks.modules[6];
var O = mw.libs.accountCreator.parts.checks.modules[7];

// taken:core/ui/shared/wiki-html
var ie = mw.libs.accountCreator.parts.core.modules[65];

// taken:list/ui/list/local-texts
var v = mw.libs.accountCreator.parts.list.modules[14];
var ce = mw.libs.accountCreator.parts.list.modules[15];

// taken:list/ui/list/row-texts
var le = mw.libs.accountCreator.parts.list.modules[20];
var ue = mw.libs.accountCreator.parts.list.modules[21];

// taken:list/ui/list/row-view
var me = mw.libs.accountCreator.parts.list.modules[22];

// taken:checks/ui/shared/newcomer-texts
var pe = mw.libs.accountCreator.parts.checks.modules[4];

// src/ui/list/slips-view.ts
function k(o, e) {
  const t = document.createElement(o);
  t.textContent = e;
  return t;
}
function T(o, e) {
  const t = document.createElement("dd");
  const n = document.createElement(o);
  n.textContent = e;
  t.append(n);
  return t;
}
function je(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function ze({ password: o, mailed: e }) {
  const t = k("dt", r("accountcreator-slip-password"));
  return e ? [t, T("bdi", r("accountcreator-slip-mailed"))] : o === "" ? [t, T("bdi", r("accountcreator-slip-ask"))] : [t, T("code", o)];
}
function _e(o) {
  const e = k("p", h(o.notes.map(pe)));
  e.className = "accountcreator-slip-notes";
  return e;
}
function de(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      k("dt", r("accountcreator-slip-address")),
      T("bdi", t.loginAddress),
      ...ze(t)
    );
    n.append(
      k("p", r("accountcreator-slip-wiki", t.siteName)),
      je(t.username),
      s,
      _e(t)
    );
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function fe({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function we(o) {
  const e = v(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function Ge(o) {
  const e = b(o);
  if (!e) {
    return h(o.remarks.filter(({ severity: s }) => s === "error").map(ue));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = le(o, e);
  return h([t ? ie(t) : "", n]);
}
function ge(o) {
  return r("accountcreator-column-number", o);
}
function Ye(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = me(t);
  }
  return te(o, {
    headings: {
      state: r("accountcreator-column-state"),
      username: r("accountcreator-column-username"),
      email: r("accountcreator-column-email"),
      explanation: r("accountcreator-column-remarks"),
      column: ge
    },
    states: e,
    explain: Ge
  });
}
function Ke(o) {
  o.sheet.prepareSheet();
  O(we(r("accountcreator-sheet-name")), ee(o.rows, fe(o), {
    username: r("accountcreator-column-username"),
    email: r("accountcreator-column-email"),
    realname: r("accountcreator-column-realname"),
    password: r("accountcreator-column-password"),
    reason: r("accountcreator-column-reason"),
    mode: r("accountcreator-column-mode"),
    column: ge
  }, o.state.mode), "text/csv");
}
function he(o) {
  return y(o) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function Ze(o, e) {
  const t = o.rows.filter(Z);
  switch (e) {
    case "save-sheet":
      Ke(o);
      return "";
    case "save-csv":
      O(we(r("accountcreator-results-name")), Ye(o.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return he(oe(t));
    case "copy-names":
      return he(ne(t));
    case "print-slips":
      ae(de(se(o.rows, fe(o))));
      return "";
    default:
      return null;
  }
}

// taken:list/lit-html/lit-html
var d = mw.libs.accountCreator.parts.list.modules[8];
var A = mw.libs.accountCreator.parts.list.modules[9];
var xe = mw.libs.accountCreator.parts.list.modules[10];

// src/accounts/list/check/quota.ts
var Je = 864e5;
var Xe = 6;
function be(o, e, t) {
  const { own: n, at: s } = e;
  const a = n ? [...n.creations.values()].map(({ at: u }) => u) : [];
  const i = (u) => a.filter((l) => l > s - u).length;
  const c = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && i(Je),
    needed: t,
    windows: c,
    left: c.length === 0 ? null : Math.max(0, Math.min(
      ...c.map(({ hits: u, seconds: l }) => u - i(l * 1e3))
    ))
  };
}
function ye({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return o && t > (n != null ? n : Xe - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var ve = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var et = 300;
function $e(o) {
  const e = o.length === 0 ? [et, ...ve] : ve.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, n) => t - n);
}

// taken:core/accounts/contract/captcha
var Te = mw.libs.accountCreator.parts.core.modules[3];

// src/ui/list/limit-request.ts
var L = "…";
function tt(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const n = (s) => String(Math.floor(Math.abs(s))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${n(t / 60)}:${n(t % 60)})`;
}
function N(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function P(o) {
  const e = new OO.ui.ButtonWidget({ label: r("accountcreator-copy") });
  e.on("click", () => {
    e.setLabel(r(y(o()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return e;
}
var C = class {
  /**
   * @param list
   * @param changed Told when something else is filled in
   */
  constructor(e, t) {
    this.list = e;
    this.element = document.createElement("div");
    this.page = new OO.ui.TextInputWidget({ name: "eventpage", autocomplete: false });
    this.network = new OO.ui.TextInputWidget({ name: "eventip", autocomplete: false });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 9 });
    this.button = P(() => this.area.getValue());
    const n = v(/* @__PURE__ */ new Date()).slice(0, 10);
    this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${n} 10:00` });
    this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${n} 18:00` });
    this.area.$input.attr("aria-label", r("accountcreator-exemption-label"));
    const s = [
      [this.page, r("accountcreator-event-page")],
      [this.begin, r("accountcreator-event-begin")],
      [this.end, r("accountcreator-event-end")],
      [this.network, r("accountcreator-event-network")]
    ];
    this.area.$element.addClass("accountcreator-limit-request");
    this.area.$input.attr("dir", "auto");
    for (const [a, i] of s) {
      a.on("change", t);
      a.$input.attr("dir", a === this.page ? "auto" : "ltr");
      $(this.element).append(new OO.ui.FieldLayout(a, { align: "top", label: i }).$element);
    }
    $(this.element).append(this.area.$element, this.button.$element);
  }
  /** The page of the event, as it is typed; '' while it is not. */
  get eventPage() {
    return this.page.getValue().trim();
  }
  focus() {
    this.page.focus();
  }
  render({ opening: e }) {
    var s, a;
    const t = this.begin.getValue().trim();
    const n = B(
      "accountcreator-exemption",
      (s = e == null ? void 0 : e.me) != null ? s : "",
      (a = e == null ? void 0 : e.siteName) != null ? a : "",
      this.list.creatable.length,
      t || L,
      this.eventPage === "" ? L : N(this.eventPage),
      location.origin,
      this.end.getValue().trim() || L,
      tt(t),
      this.network.getValue().trim() || L,
      String(mw.config.get("wgDBname"))
    );
    if (n !== this.area.getValue()) {
      this.area.setValue(n);
      this.button.setLabel(r("accountcreator-copy"));
    }
  }
};

// taken:list/ui/list/limit-of
var ke = mw.libs.accountCreator.parts.list.modules[12];

// src/ui/list/limit-view.ts
var Le = 3600;
function ot({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return !o ? r("accountcreator-quota-none") : n !== null ? r("accountcreator-quota-left", t, n) : e === null ? r("accountcreator-quota", t) : r("accountcreator-quota-used", t, e);
}
function nt(o) {
  return o % Le === 0 ? r("accountcreator-resume-hours", o / Le) : r("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var M = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.copyLink = P(() => this.ownAccountLink);
    this.onTime = ({ target: e }) => {
      const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
      this.list.run.resumeAt(t === 0 ? null : Date.now() + t * 1e3);
    };
    this.element.className = "accountcreator-limit";
    this.request = new C(e, () => this.render(e.state));
  }
  focus() {
    this.request.focus();
  }
  render(e) {
    const { quota: t, opening: n } = e;
    const s = ke(e);
    const a = t && n && be(n.rights, t, this.list.creatable.length);
    xe(s ? d`
			${this.resumeTemplate(e, s)}
			${this.waysTemplate(e)}` : a ? d`
			<p>${h([ot(a), this.captchaText(e, a)])}</p>
			${ye(a) ? this.waysTemplate(e) : A}` : A, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && Te(e.requests) ? r("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: n }) {
    const s = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: i }) => i) : [];
    const a = $e(n === null ? s : [n]);
    return d`
			<p>
				<label>
					${r("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${r("accountcreator-resume-by-hand")}</option>
						${a.map((i) => d`<option value=${i}>${nt(i)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : r("accountcreator-resume-at", ce(e))}</span>
			</p>`;
  }
  waysTemplate(e) {
    this.request.render(e);
    const t = this.ownAccountLink;
    return d`
			<p><strong>${r("accountcreator-limit-ways")}</strong></p>
			<ul>
				<li>
					${r("accountcreator-limit-raise")}
					<details>
						<summary>${r("accountcreator-exemption-label")}</summary>
						${this.request.element}
					</details>
				</li>
				<li>${r("accountcreator-limit-right")}</li>
				<li>
					${r("accountcreator-limit-link")}
					<a href=${t} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
					${this.copyLink.$element[0]}
				</li>
			</ul>`;
  }
  /** Where people create their own accounts, and from there come to the page of the event. */
  get ownAccountLink() {
    const { eventPage: e } = this.request;
    const t = e !== "" && N(e) !== e;
    return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
  }
};

// taken:core/ui/shared/ask
var Ce = mw.libs.accountCreator.parts.core.modules[47];

// taken:list/ui/list/message-box
var Se = mw.libs.accountCreator.parts.list.modules[16];

// taken:list/ui/list/opened-file
var Re = mw.libs.accountCreator.parts.list.modules[18];
var Ee = mw.libs.accountCreator.parts.list.modules[19];

// src/ui/list/sheet-return-view.ts
function rt(o, e) {
  return o > 0 ? r("accountcreator-sheet-lost", o) : e > 0 ? r("accountcreator-sheet-slips", e) : "";
}
var F = class {
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
    this.box = new Se("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Ee(e) : null;
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
      void Ce(r("accountcreator-renew-question", e), r("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    Re(this.element, (s) => {
      void this.openFile(s);
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
    return d`
			<p>${rt(e, n)}</p>
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
    return f(this, null, function* () {
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

// src/accounts/list/create/duration.ts
var Ae = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var Ne = Ae.map(([o]) => o);
var Oe = (o) => o.replace(/\s+/gu, " ").trim();
function Pe(o, e) {
  let t = Oe(o);
  let n = 0;
  for (const [s, a, i] of Ae) {
    for (let c = i; c > 0; c--) {
      const u = Oe(e(s, c));
      if (u !== "" && t.includes(u)) {
        n += c * a;
        t = t.replace(u, "");
        break;
      }
    }
  }
  return n === 0 ? null : n;
}

// src/wiki/limit-seconds.ts
var U = (o) => `duration-${o}`;
function st(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var at = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function it(o) {
  return f(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(Ne.map(U));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return Pe(st(o), (e, t) => mw.messages.exists(U(e)) ? mw.message(U(e), at(t)).text() : "");
  });
}

// src/app/after-part.ts
V(D);
return { LimitView: M, SheetReturnView: F, exportList: Ze, freeNames: Ve, limitSeconds: it };
} };
// </nowiki>
