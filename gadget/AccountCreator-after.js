// <nowiki>
/*!
 * AccountCreator 0.1.0+227ce49c: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"bfafe8c6","checks":"eaa83f72","steps":"8dfdf141","words":"9ddc5901","read":"5b02a43b","table":"f74553f5","list":"d067d534"}, contents: '05182021', run: function () {
'use strict';
var Ue = Object.defineProperty;
var Ie = Object.defineProperties;
var We = Object.getOwnPropertyDescriptors;
var H = Object.getOwnPropertySymbols;
var He = Object.prototype.hasOwnProperty;
var De = Object.prototype.propertyIsEnumerable;
var D = (o, e, t) => e in o ? Ue(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var V = (o, e) => {
  for (var t in e || (e = {}))
    if (He.call(e, t))
      D(o, t, e[t]);
  if (H)
    for (var t of H(e)) {
      if (De.call(e, t))
        D(o, t, e[t]);
    }
  return o;
};
var _ = (o, e) => Ie(o, We(e));
var b = (o, e, t) => {
  return new Promise((n, a) => {
    var s = (i) => {
      try {
        l(t.next(i));
      } catch (u) {
        a(u);
      }
    };
    var c = (i) => {
      try {
        l(t.throw(i));
      } catch (u) {
        a(u);
      }
    };
    var l = (i) => i.done ? n(i.value) : Promise.resolve(i.value).then(s, c);
    l((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var B = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-lost": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.", "accountcreator-sheet-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-register": "Register for the event:" };

// taken:core/ui/shared/messages
var Q = mw.libs.accountCreator.parts.core.modules[56];
var r = mw.libs.accountCreator.parts.core.modules[59];
var f = mw.libs.accountCreator.parts.core.modules[60];

// taken:read/accounts/list/read/sheet
var z = mw.libs.accountCreator.parts.read.modules[4];
var S = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var j = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var O = 200;
var _e = "…";
function K(o, e, t, n = () => 0) {
  const a = /* @__PURE__ */ new Map();
  for (const u of o.flatMap(({ extra: p }) => p)) {
    if (!a.has(e(u))) {
      a.set(e(u), u);
    }
  }
  const s = [...a].sort(([, u], [, p]) => n(u, p));
  const c = new Map(s.slice(0, O).map(([u], p) => [u, p]));
  const l = s.slice(0, O).map(([, u]) => t(u));
  const i = s.length > O;
  return {
    headings: i ? [...l, _e] : l,
    cellsOf: ({ extra: u }) => {
      const p = l.map(() => "");
      const I = [];
      for (const x of [...u].reverse()) {
        const E = c.get(e(x));
        if (E === void 0) {
          I.unshift(`${t(x)}: ${x.value}`);
        } else {
          const W = p[E];
          p[E] = W ? `${x.value} | ${W}` : x.value;
        }
      }
      return i ? [...p, I.join(" | ")] : p;
    }
  };
}

// taken:read/accounts/list/formula
var Y = mw.libs.accountCreator.parts.read.modules[1];

// taken:steps/accounts/list/row
var G = mw.libs.accountCreator.parts.steps.modules[2];
var Z = mw.libs.accountCreator.parts.steps.modules[8];
var w = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/after/export.ts
function J(o) {
  return "\uFEFF" + j(o.map((e) => e.map(Y)), ",", "\r\n");
}
var X = (o, e) => K(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function ee(o, e, t, n = "generate") {
  const a = n === "generate" ? "" : n;
  const s = z.filter((l) => l !== "unused");
  const c = X(o, t);
  return J([
    [...s.map((l) => t[l]), S, ...c.headings],
    ...o.map((l) => [
      ...s.map((i) => {
        var u;
        return (u = l.request[i]) != null ? u : a;
      }),
      e.loginAddress || e.siteName,
      ...c.cellsOf(l)
    ])
  ]);
}
function te(o, { headings: e, states: t, explain: n }) {
  const a = o.map((c) => _(V({}, c), { extra: c.extra.filter(({ value: l }) => l !== c.request.password) }));
  const s = X(a, e);
  return J([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      S,
      ...s.headings
    ],
    ...a.map((c) => [
      t[c.state],
      w(c),
      c.request.email,
      n(c),
      c.state,
      ...s.cellsOf(c)
    ])
  ]);
}
function Be(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function oe(o) {
  return o.map((e) => `* [[User:${Be(w(e))}]]
`).join("");
}
function ne(o) {
  return o.map((e) => w(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:list/accounts/presets/preset
var re = mw.libs.accountCreator.parts.list.modules[9];

// taken:checks/accounts/contract/newcomer
var ae = mw.libs.accountCreator.parts.checks.modules[0];

// taken:list/accounts/list/way-in
var se = mw.libs.accountCreator.parts.list.modules[5];

// src/accounts/list/after/slips.ts
function ce(o, e, t = false, n = re) {
  const { siteName: a, loginAddress: s } = e;
  const { registration: c, slipText: l } = n;
  return o.flatMap((i) => {
    const u = se(i, t);
    return u === null ? [] : [{
      siteName: a,
      loginAddress: s,
      realname: i.request.realname,
      username: w(i),
      password: u === "password" ? i.request.password : "",
      mailed: u === "mail",
      registration: c,
      text: l,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: ae(u, i.request.email !== "")
    }];
  });
}

// taken:checks/ui/shared/save-copy-print
var v = mw.libs.accountCreator.parts.checks.modules[11];
var ie = mw.libs.accountCreator.parts.checks.modules[12];
var A = mw.libs.accountCreator.parts.checks.modules[13];

// taken:core/ui/shared/wiki-html
var le = mw.libs.accountCreator.parts.core.modules[66];

// taken:checks/ui/shared/local-texts
var T = mw.libs.accountCreator.parts.checks.modules[8];
var ue = mw.libs.accountCreator.parts.checks.modules[9];

// taken:table/ui/list/row-texts
var me = mw.libs.accountCreator.parts.table.modules[11];
var pe = mw.libs.accountCreator.parts.table.modules[13];

// taken:table/ui/list/row-view
var de = mw.libs.accountCreator.parts.table.modules[14];

// taken:checks/ui/shared/newcomer-texts
var k = mw.libs.accountCreator.parts.checks.modules[10];

// taken:checks/ui/shared/text-to-copy
var m = mw.libs.accountCreator.parts.checks.modules[14];
var P = mw.libs.accountCreator.parts.checks.modules[15];

// src/ui/list/limit-request.ts
var L = "…";
function Qe(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const n = (a) => String(Math.floor(Math.abs(a))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${n(t / 60)}:${n(t % 60)})`;
}
function h(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function N(o) {
  const e = new OO.ui.ButtonWidget({ label: r("accountcreator-copy") });
  e.on("click", () => {
    e.setLabel(r(v(o()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
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
    /** What the preset said last: what is typed here since stays. */
    this.given = "";
    this.network = new OO.ui.TextInputWidget({ name: "eventip", autocomplete: false });
    this.area = new OO.ui.MultilineTextInputWidget({ readOnly: true, rows: 9 });
    this.button = N(() => this.area.getValue());
    const n = T(/* @__PURE__ */ new Date()).slice(0, 10);
    this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${n} 10:00` });
    this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${n} 18:00` });
    this.area.$input.attr("aria-label", r("accountcreator-exemption-label"));
    const a = [
      [this.page, r("accountcreator-event-page")],
      [this.begin, r("accountcreator-event-begin")],
      [this.end, r("accountcreator-event-end")],
      [this.network, r("accountcreator-event-network")]
    ];
    this.area.$element.addClass("accountcreator-limit-request");
    this.area.$input.attr("dir", "auto");
    for (const [s, c] of a) {
      s.on("change", t);
      s.$input.attr("dir", s === this.page ? "auto" : "ltr");
      $(this.element).append(new OO.ui.FieldLayout(s, { align: "top", label: c }).$element);
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
  render({ opening: e, preset: t }) {
    var s, c;
    if (t.eventPage !== this.given) {
      this.given = t.eventPage;
      this.page.setValue(t.eventPage);
    }
    const n = this.begin.getValue().trim();
    const a = m(
      "accountcreator-exemption",
      (s = e == null ? void 0 : e.me) != null ? s : "",
      (c = e == null ? void 0 : e.siteName) != null ? c : "",
      this.list.creatable.length,
      n || L,
      this.eventPage === "" ? L : h(this.eventPage),
      location.origin,
      this.end.getValue().trim() || L,
      Qe(n),
      this.network.getValue().trim() || L,
      String(mw.config.get("wgDBname"))
    );
    if (a !== this.area.getValue()) {
      this.area.setValue(a);
      this.button.setLabel(r("accountcreator-copy"));
    }
  }
};

// src/ui/list/details-text.ts
function ze({ password: o, mailed: e }) {
  return e ? m("accountcreator-slip-mailed") : o === "" ? m("accountcreator-slip-ask") : o;
}
function je(o) {
  return [
    o.realname,
    m("accountcreator-slip-wiki", o.siteName),
    `${m("accountcreator-slip-username")} ${o.username}`,
    `${m("accountcreator-slip-address")} ${o.loginAddress}`,
    `${m("accountcreator-slip-password")} ${ze(o)}`,
    o.registration === "" ? "" : `${m("accountcreator-slip-register")} ${h(o.registration)}`,
    o.text,
    ...o.notes.map(k)
  ].filter((e) => e !== "").join("\n") + "\n";
}
function he(o) {
  return o.map(je).join("\n");
}

// src/ui/list/slips-view.ts
function g(o, e) {
  const t = document.createElement(o);
  t.textContent = e;
  t.dir = "auto";
  return t;
}
function y(o, e) {
  const t = document.createElement("dd");
  const n = document.createElement(o);
  n.textContent = e;
  t.append(n);
  return t;
}
function Ke(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function Ye({ password: o, mailed: e }) {
  const t = g("dt", r("accountcreator-slip-password"));
  return e ? [t, y("bdi", r("accountcreator-slip-mailed"))] : o === "" ? [t, y("bdi", r("accountcreator-slip-ask"))] : [t, y("code", o)];
}
function Ge({ registration: o }) {
  return o === "" ? [] : [
    g("dt", r("accountcreator-slip-register")),
    y("bdi", h(o))
  ];
}
function Ze({ text: o }) {
  return o.split("\n").filter((e) => e.trim() !== "").map((e) => g("p", e));
}
function Je(o) {
  const e = g("p", f(o.notes.map(k)));
  e.className = "accountcreator-slip-notes";
  return e;
}
function fe(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const a = document.createElement("dl");
    a.append(
      g("dt", r("accountcreator-slip-address")),
      y("bdi", t.loginAddress),
      ...Ye(t),
      ...Ge(t)
    );
    if (t.realname !== "") {
      const s = g("p", t.realname);
      s.className = "accountcreator-slip-person";
      n.append(s);
    }
    n.append(
      g("p", r("accountcreator-slip-wiki", t.siteName)),
      Ke(t.username),
      a,
      ...Ze(t),
      Je(t)
    );
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function we({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function xe(o) {
  const e = T(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function Xe(o) {
  const e = Z(o);
  if (!e) {
    return f(o.remarks.filter(({ severity: a }) => a === "error").map(pe));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = me(o, e);
  return f([t ? le(t) : "", n]);
}
function ye(o) {
  return m("accountcreator-column-number", o);
}
function et(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = P(de(t));
  }
  return te(o, {
    headings: {
      state: m("accountcreator-column-state"),
      username: m("accountcreator-column-username"),
      email: m("accountcreator-column-email"),
      explanation: m("accountcreator-column-remarks"),
      column: ye
    },
    states: e,
    explain: (t) => P(Xe(t))
  });
}
function tt(o) {
  o.sheet.prepareSheet();
  A(xe(m("accountcreator-sheet-name")), ee(o.rows, we(o), {
    username: m("accountcreator-column-username"),
    email: m("accountcreator-column-email"),
    realname: m("accountcreator-column-realname"),
    password: m("accountcreator-column-password"),
    reason: m("accountcreator-column-reason"),
    mode: m("accountcreator-column-mode"),
    column: ye
  }, o.state.mode), "text/csv");
}
function M(o) {
  return v(o) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function ge(o, e) {
  return ce(e, we(o), o.sheet.isOpened, o.state.preset);
}
function ot(o, e, t) {
  const n = t.filter(G);
  switch (e) {
    case "save-sheet":
      tt(o);
      return "";
    case "save-csv":
      A(xe(m("accountcreator-results-name")), et(t), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return M(oe(n));
    case "copy-names":
      return M(ne(n));
    case "print-slips":
      ie(fe(ge(o, t)));
      return "";
    case "copy-details":
      return M(he(ge(o, t)));
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var d = mw.libs.accountCreator.parts.table.modules[4];
var R = mw.libs.accountCreator.parts.table.modules[5];
var be = mw.libs.accountCreator.parts.table.modules[6];

// src/accounts/list/check/quota.ts
var nt = 864e5;
var rt = 6;
function ve(o, e, t) {
  const { own: n, at: a } = e;
  const s = n ? [...n.creations.values()].map(({ at: i }) => i) : [];
  const c = (i) => s.filter((u) => u > a - i).length;
  const l = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && c(nt),
    needed: t,
    windows: l,
    left: l.length === 0 ? null : Math.max(0, Math.min(
      ...l.map(({ hits: i, seconds: u }) => i - c(u * 1e3))
    ))
  };
}
function Te({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return o && t > (n != null ? n : rt - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var $e = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var at = 300;
function ke(o) {
  const e = o.length === 0 ? [at, ...$e] : $e.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, n) => t - n);
}

// taken:list/accounts/presets/site-presets
var Le = mw.libs.accountCreator.parts.list.modules[12];

// taken:core/accounts/contract/captcha
var Ce = mw.libs.accountCreator.parts.core.modules[3];

// taken:table/ui/list/limit-of
var Re = mw.libs.accountCreator.parts.table.modules[8];

// src/ui/list/limit-view.ts
var Ee = 3600;
function st({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return !o ? r("accountcreator-quota-none") : n !== null ? r("accountcreator-quota-left", t, n) : e === null ? r("accountcreator-quota", t) : r("accountcreator-quota-used", t, e);
}
function ct(o) {
  return o % Ee === 0 ? r("accountcreator-resume-hours", o / Ee) : r("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var q = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.copyLink = N(() => this.ownAccountLink);
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
    const a = Re(e);
    const s = t && n && ve(n.rights, t, this.list.creatable.length);
    be(a ? d`
			${this.resumeTemplate(e, a)}
			${this.waysTemplate(e)}` : s ? d`
			<p>${f([st(s), this.captchaText(e, s)])}</p>
			${Te(s) ? this.waysTemplate(e) : R}` : R, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && Ce(e.requests) ? r("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: n }) {
    const a = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: c }) => c) : [];
    const s = ke(n === null ? a : [n]);
    return d`
			<p>
				<label>
					${r("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${r("accountcreator-resume-by-hand")}</option>
						${s.map((c) => d`<option value=${c}>${ct(c)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : r("accountcreator-resume-at", ue(e))}</span>
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
						${this.placeTemplate(e)}
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
  /** Where the wiki's administrators want the request. */
  placeTemplate({ opening: e, preset: t }) {
    var a;
    const n = t.limitRequestPage || Le((a = e == null ? void 0 : e.site.said) != null ? a : {});
    return n === "" ? R : d`
			<p>
				${r("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${h(n)} target="_blank" rel="noopener"><bdi>${n}</bdi></a>
			</p>`;
  }
  /** Where people create their own accounts, and from there come to the page of the event. */
  get ownAccountLink() {
    const { eventPage: e } = this.request;
    const t = e !== "" && h(e) !== e;
    return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
  }
};

// taken:core/ui/shared/ask
var Se = mw.libs.accountCreator.parts.core.modules[47];

// taken:table/ui/list/message-box
var Oe = mw.libs.accountCreator.parts.table.modules[10];

// taken:list/ui/list/opened-file
var Ae = mw.libs.accountCreator.parts.list.modules[17];
var Pe = mw.libs.accountCreator.parts.list.modules[18];

// src/ui/list/sheet-return-view.ts
function it(o, e) {
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
    this.box = new Oe("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Pe(e) : null;
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
      void Se(r("accountcreator-renew-question", e), r("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    Ae(this.element, (a) => {
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
    return d`
			<p>${it(e, n)}</p>
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
    return b(this, null, function* () {
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
var Me = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var qe = Me.map(([o]) => o);
var Ne = (o) => o.replace(/\s+/gu, " ").trim();
function Fe(o, e) {
  let t = Ne(o);
  let n = 0;
  for (const [a, s, c] of Me) {
    for (let l = c; l > 0; l--) {
      const i = Ne(e(a, l));
      if (i !== "" && t.includes(i)) {
        n += l * s;
        t = t.replace(i, "");
        break;
      }
    }
  }
  return n === 0 ? null : n;
}

// src/wiki/limit-seconds.ts
var U = (o) => `duration-${o}`;
function lt(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var ut = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function mt(o) {
  return b(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(qe.map(U));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return Fe(lt(o), (e, t) => mw.messages.exists(U(e)) ? mw.message(U(e), ut(t)).text() : "");
  });
}

// src/app/after-part.ts
Q(B);
return { LimitView: q, SheetReturnView: F, exportList: ot, limitSeconds: mt };
} };
// </nowiki>
