// <nowiki>
/*!
 * AccountCreator 0.1.0+c097b56d: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"da6fccec","checks":"d1301d93","steps":"45f285ad","words":"a305c359","read":"8bd0eb5e","table":"cda2b18f","list":"b94f5ec8"}, contents: '6ee33543', run: function () {
'use strict';
var Ue = Object.defineProperty;
var Ie = Object.defineProperties;
var We = Object.getOwnPropertyDescriptors;
var z = Object.getOwnPropertySymbols;
var He = Object.prototype.hasOwnProperty;
var De = Object.prototype.propertyIsEnumerable;
var Q = (o, e, t) => e in o ? Ue(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var j = (o, e) => {
  for (var t in e || (e = {}))
    if (He.call(e, t))
      Q(o, t, e[t]);
  if (z)
    for (var t of z(e)) {
      if (De.call(e, t))
        Q(o, t, e[t]);
    }
  return o;
};
var K = (o, e) => Ie(o, We(e));
var v = (o, e, t) => {
  return new Promise((n, r) => {
    var i = (s) => {
      try {
        l(t.next(s));
      } catch (c) {
        r(c);
      }
    };
    var u = (s) => {
      try {
        l(t.throw(s));
      } catch (c) {
        r(c);
      }
    };
    var l = (s) => s.done ? n(s.value) : Promise.resolve(s.value).then(i, u);
    l((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var Y = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-lost": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.", "accountcreator-sheet-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-register": "Register for the event:" };

// taken:core/ui/shared/messages
var G = mw.libs.accountCreator.parts.core.modules[57];
var a = mw.libs.accountCreator.parts.core.modules[60];
var f = mw.libs.accountCreator.parts.core.modules[61];

// taken:read/accounts/list/read/sheet
var Z = mw.libs.accountCreator.parts.read.modules[4];
var F = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var J = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var q = 200;
var _e = "…";
function X(o, e, t, n = () => 0) {
  const r = /* @__PURE__ */ new Map();
  for (const c of o.flatMap(({ extra: p }) => p)) {
    if (!r.has(e(c))) {
      r.set(e(c), c);
    }
  }
  const i = [...r].sort(([, c], [, p]) => n(c, p));
  const u = new Map(i.slice(0, q).map(([c], p) => [c, p]));
  const l = i.slice(0, q).map(([, c]) => t(c));
  const s = i.length > q;
  return {
    headings: s ? [...l, _e] : l,
    cellsOf: ({ extra: c }) => {
      const p = l.map(() => "");
      const _ = [];
      for (const x of [...c].reverse()) {
        const M = u.get(e(x));
        if (M === void 0) {
          _.unshift(`${t(x)}: ${x.value}`);
        } else {
          const B = p[M];
          p[M] = B ? `${x.value} | ${B}` : x.value;
        }
      }
      return s ? [...p, _.join(" | ")] : p;
    }
  };
}

// taken:read/accounts/list/formula
var ee = mw.libs.accountCreator.parts.read.modules[1];

// taken:steps/accounts/list/row
var te = mw.libs.accountCreator.parts.steps.modules[2];
var oe = mw.libs.accountCreator.parts.steps.modules[8];
var w = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/after/export.ts
function ne(o) {
  return "\uFEFF" + J(o.map((e) => e.map(ee)), ",", "\r\n");
}
var re = (o, e) => X(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function ae(o, e, t, n = "generate") {
  const r = n === "generate" ? "" : n;
  const i = Z.filter((l) => l !== "unused");
  const u = re(o, t);
  return ne([
    [...i.map((l) => t[l]), F, ...u.headings],
    ...o.map((l) => [
      ...i.map((s) => {
        var c;
        return (c = l.request[s]) != null ? c : r;
      }),
      e.loginAddress || e.siteName,
      ...u.cellsOf(l)
    ])
  ]);
}
function se(o, { headings: e, states: t, explain: n, followed: r }) {
  var l;
  const i = o.map((s) => K(j({}, s), { extra: s.extra.filter(({ value: c }) => c !== s.request.password) }));
  const u = re(i, e);
  return ne([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      F,
      ...(l = r == null ? void 0 : r.headings) != null ? l : [],
      ...u.headings
    ],
    ...i.map((s) => {
      var c;
      return [
        t[s.state],
        w(s),
        s.request.email,
        n(s),
        s.state,
        ...(c = r == null ? void 0 : r.cells(s)) != null ? c : [],
        ...u.cellsOf(s)
      ];
    })
  ]);
}
function Be(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function ie(o) {
  return o.map((e) => `* [[User:${Be(w(e))}]]
`).join("");
}
function ce(o) {
  return o.map((e) => w(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:table/accounts/presets/preset
var le = mw.libs.accountCreator.parts.table.modules[3];

// taken:checks/accounts/contract/newcomer
var ue = mw.libs.accountCreator.parts.checks.modules[0];

// taken:list/accounts/list/way-in
var me = mw.libs.accountCreator.parts.list.modules[6];

// src/accounts/list/after/slips.ts
function T(o, e, t = false, n = le) {
  const { siteName: r, loginAddress: i } = e;
  const { registration: u, slipText: l } = n;
  return o.flatMap((s) => {
    const c = me(s, t);
    return c === null ? [] : [{
      siteName: r,
      loginAddress: i,
      realname: s.request.realname,
      username: w(s),
      password: c === "password" ? s.request.password : "",
      mailed: c === "mail",
      registration: u,
      text: l,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: ue(c, s.request.email !== "")
    }];
  });
}

// taken:checks/ui/shared/save-copy-print
var k = mw.libs.accountCreator.parts.checks.modules[11];
var pe = mw.libs.accountCreator.parts.checks.modules[12];
var U = mw.libs.accountCreator.parts.checks.modules[13];

// taken:core/ui/shared/wiki-html
var de = mw.libs.accountCreator.parts.core.modules[67];

// taken:checks/ui/shared/local-texts
var C = mw.libs.accountCreator.parts.checks.modules[8];
var he = mw.libs.accountCreator.parts.checks.modules[9];

// taken:table/ui/list/row-texts
var fe = mw.libs.accountCreator.parts.table.modules[15];
var ge = mw.libs.accountCreator.parts.table.modules[17];

// taken:table/ui/list/row-view
var we = mw.libs.accountCreator.parts.table.modules[18];

// taken:checks/ui/shared/newcomer-texts
var L = mw.libs.accountCreator.parts.checks.modules[10];

// taken:checks/ui/shared/text-to-copy
var m = mw.libs.accountCreator.parts.checks.modules[14];
var y = mw.libs.accountCreator.parts.checks.modules[15];

// src/ui/list/limit-request.ts
var R = "…";
function ze(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const n = (r) => String(Math.floor(Math.abs(r))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${n(t / 60)}:${n(t % 60)})`;
}
function h(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function I(o) {
  const e = new OO.ui.ButtonWidget({ label: a("accountcreator-copy") });
  e.on("click", () => {
    e.setLabel(a(k(o()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return e;
}
var E = class {
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
    this.button = I(() => this.area.getValue());
    const n = C(/* @__PURE__ */ new Date()).slice(0, 10);
    this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${n} 10:00` });
    this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${n} 18:00` });
    this.area.$input.attr("aria-label", a("accountcreator-exemption-label"));
    const r = [
      [this.page, a("accountcreator-event-page")],
      [this.begin, a("accountcreator-event-begin")],
      [this.end, a("accountcreator-event-end")],
      [this.network, a("accountcreator-event-network")]
    ];
    this.area.$element.addClass("accountcreator-limit-request");
    this.area.$input.attr("dir", "auto");
    for (const [i, u] of r) {
      i.on("change", t);
      i.$input.attr("dir", i === this.page ? "auto" : "ltr");
      $(this.element).append(new OO.ui.FieldLayout(i, { align: "top", label: u }).$element);
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
    var i, u;
    if (t.eventPage !== this.given) {
      this.given = t.eventPage;
      this.page.setValue(t.eventPage);
    }
    const n = this.begin.getValue().trim();
    const r = m(
      "accountcreator-exemption",
      (i = e == null ? void 0 : e.me) != null ? i : "",
      (u = e == null ? void 0 : e.siteName) != null ? u : "",
      this.list.creatable.length,
      n || R,
      this.eventPage === "" ? R : h(this.eventPage),
      location.origin,
      this.end.getValue().trim() || R,
      ze(n),
      this.network.getValue().trim() || R,
      String(mw.config.get("wgDBname"))
    );
    if (r !== this.area.getValue()) {
      this.area.setValue(r);
      this.button.setLabel(a("accountcreator-copy"));
    }
  }
};

// src/ui/list/details-text.ts
function Qe({ password: o, mailed: e }) {
  return e ? m("accountcreator-slip-mailed") : o === "" ? m("accountcreator-slip-ask") : o;
}
function je(o) {
  return [
    o.realname,
    m("accountcreator-slip-wiki", o.siteName),
    `${m("accountcreator-slip-username")} ${o.username}`,
    `${m("accountcreator-slip-address")} ${o.loginAddress}`,
    `${m("accountcreator-slip-password")} ${Qe(o)}`,
    o.registration === "" ? "" : `${m("accountcreator-slip-register")} ${h(o.registration)}`,
    o.text,
    ...o.notes.map(L)
  ].filter((e) => e !== "").join("\n") + "\n";
}
function S(o) {
  return o.map(je).join("\n");
}

// src/ui/list/slips-view.ts
function g(o, e) {
  const t = document.createElement(o);
  t.textContent = e;
  t.dir = "auto";
  return t;
}
function b(o, e) {
  const t = document.createElement("dd");
  const n = document.createElement(o);
  n.textContent = e;
  t.append(n);
  return t;
}
function Ke(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = a("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function Ye({ password: o, mailed: e }) {
  const t = g("dt", a("accountcreator-slip-password"));
  return e ? [t, b("bdi", a("accountcreator-slip-mailed"))] : o === "" ? [t, b("bdi", a("accountcreator-slip-ask"))] : [t, b("code", o)];
}
function Ge({ registration: o }) {
  return o === "" ? [] : [
    g("dt", a("accountcreator-slip-register")),
    b("bdi", h(o))
  ];
}
function Ze({ text: o }) {
  return o.split("\n").filter((e) => e.trim() !== "").map((e) => g("p", e));
}
function Je(o) {
  const e = g("p", f(o.notes.map(L)));
  e.className = "accountcreator-slip-notes";
  return e;
}
function O(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const r = document.createElement("dl");
    r.append(
      g("dt", a("accountcreator-slip-address")),
      b("bdi", t.loginAddress),
      ...Ye(t),
      ...Ge(t)
    );
    if (t.realname !== "") {
      const i = g("p", t.realname);
      i.className = "accountcreator-slip-person";
      n.append(i);
    }
    n.append(
      g("p", a("accountcreator-slip-wiki", t.siteName)),
      Ke(t.username),
      r,
      ...Ze(t),
      Je(t)
    );
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function A({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function ye(o) {
  const e = C(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function Xe(o) {
  const e = oe(o);
  if (!e) {
    return f(o.remarks.filter(({ severity: r }) => r === "error").map(ge));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = fe(o, e);
  return f([t ? de(t) : "", n]);
}
function be(o) {
  return m("accountcreator-column-number", o);
}
function et(o, e) {
  var n;
  const t = {};
  for (const { state: r } of o) {
    t[r] = y(we(r));
  }
  return se(o, {
    headings: {
      state: m("accountcreator-column-state"),
      username: m("accountcreator-column-username"),
      email: m("accountcreator-column-email"),
      explanation: m("accountcreator-column-remarks"),
      column: be
    },
    states: t,
    explain: (r) => y(Xe(r)),
    followed: {
      headings: ((n = e == null ? void 0 : e.headings) != null ? n : []).map(y),
      cells: (r) => {
        var i;
        return ((i = e == null ? void 0 : e.cells(r)) != null ? i : []).map(y);
      }
    }
  });
}
function tt(o) {
  o.sheet.prepareSheet();
  U(ye(m("accountcreator-sheet-name")), ae(o.rows, A(o), {
    username: m("accountcreator-column-username"),
    email: m("accountcreator-column-email"),
    realname: m("accountcreator-column-realname"),
    password: m("accountcreator-column-password"),
    reason: m("accountcreator-column-reason"),
    mode: m("accountcreator-column-mode"),
    column: be
  }, o.state.mode), "text/csv");
}
function W(o) {
  return k(o) ? a("accountcreator-copied") : a("accountcreator-text-not-copied");
}
function xe(o, e) {
  return T(e, A(o), o.sheet.isOpened, o.state.preset);
}
function ot(o) {
  if (o.length > 0) {
    pe(O(o));
  }
}
function nt(o, e, t, n = null) {
  const r = t.filter(te);
  switch (e) {
    case "save-sheet":
      tt(o);
      return "";
    case "save-csv":
      U(ye(m("accountcreator-results-name")), et(t, n), "text/csv");
      return a("accountcreator-saved");
    case "copy-wikitext":
      return W(ie(r));
    case "copy-names":
      return W(ce(r));
    case "print-slips":
      ot(xe(o, t));
      return "";
    case "copy-details":
      return W(S(xe(o, t)));
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var d = mw.libs.accountCreator.parts.table.modules[8];
var P = mw.libs.accountCreator.parts.table.modules[9];
var ve = mw.libs.accountCreator.parts.table.modules[10];

// src/accounts/list/check/quota.ts
var rt = 864e5;
var at = 6;
function N(o, e, t) {
  const { own: n, at: r } = e;
  const i = n ? [...n.creations.values()].map(({ at: s }) => s) : [];
  const u = (s) => i.filter((c) => c > r - s).length;
  const l = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && u(rt),
    needed: t,
    windows: l,
    left: l.length === 0 ? null : Math.max(0, Math.min(
      ...l.map(({ hits: s, seconds: c }) => s - u(c * 1e3))
    ))
  };
}
function Te({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return o && t > (n != null ? n : at - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var $e = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var st = 300;
function ke(o) {
  const e = o.length === 0 ? [st, ...$e] : $e.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, n) => t - n);
}

// taken:list/accounts/presets/site-presets
var Ce = mw.libs.accountCreator.parts.list.modules[12];

// taken:core/accounts/contract/captcha
var Le = mw.libs.accountCreator.parts.core.modules[3];

// taken:table/ui/list/limit-of
var Re = mw.libs.accountCreator.parts.table.modules[12];

// src/ui/list/limit-view.ts
var Ee = 3600;
function it({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return !o ? a("accountcreator-quota-none") : n !== null ? a("accountcreator-quota-left", t, n) : e === null ? a("accountcreator-quota", t) : a("accountcreator-quota-used", t, e);
}
function ct(o) {
  return o % Ee === 0 ? a("accountcreator-resume-hours", o / Ee) : a("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var H = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.copyLink = I(() => this.ownAccountLink);
    this.onTime = ({ target: e }) => {
      const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
      this.list.run.resumeAt(t === 0 ? null : Date.now() + t * 1e3);
    };
    this.element.className = "accountcreator-limit";
    this.request = new E(e, () => this.render(e.state));
  }
  focus() {
    this.request.focus();
  }
  render(e) {
    const { quota: t, opening: n } = e;
    const r = Re(e);
    const i = t && n && N(n.rights, t, this.list.creatable.length);
    ve(r ? d`
			${this.resumeTemplate(e, r)}
			${this.waysTemplate(e)}` : i ? d`
			<p>${f([it(i), this.captchaText(e, i)])}</p>
			${Te(i) ? this.waysTemplate(e) : P}` : P, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && Le(e.requests) ? a("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: n }) {
    const r = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: u }) => u) : [];
    const i = ke(n === null ? r : [n]);
    return d`
			<p>
				<label>
					${a("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${a("accountcreator-resume-by-hand")}</option>
						${i.map((u) => d`<option value=${u}>${ct(u)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : a("accountcreator-resume-at", he(e))}</span>
			</p>`;
  }
  waysTemplate(e) {
    this.request.render(e);
    const t = this.ownAccountLink;
    return d`
			<p><strong>${a("accountcreator-limit-ways")}</strong></p>
			<ul>
				<li>
					${a("accountcreator-limit-raise")}
					<details>
						<summary>${a("accountcreator-exemption-label")}</summary>
						${this.request.element}
						${this.placeTemplate(e)}
					</details>
				</li>
				<li>${a("accountcreator-limit-right")}</li>
				<li>
					${a("accountcreator-limit-link")}
					<a href=${t} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
					${this.copyLink.$element[0]}
				</li>
			</ul>`;
  }
  /** Where the wiki's administrators want the request. */
  placeTemplate({ opening: e, preset: t }) {
    var r;
    const n = t.limitRequestPage || Ce((r = e == null ? void 0 : e.site.said) != null ? r : {});
    return n === "" ? P : d`
			<p>
				${a("accountcreator-limit-place")}
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
var Se = mw.libs.accountCreator.parts.core.modules[48];

// taken:table/ui/list/message-box
var Oe = mw.libs.accountCreator.parts.table.modules[14];

// taken:list/ui/list/opened-file
var Ae = mw.libs.accountCreator.parts.list.modules[17];
var Pe = mw.libs.accountCreator.parts.list.modules[18];

// src/ui/list/sheet-return-view.ts
function lt(o, e) {
  return o > 0 ? a("accountcreator-sheet-lost", o) : e > 0 ? a("accountcreator-sheet-slips", e) : "";
}
var D = class {
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
      void Se(a("accountcreator-renew-question", e), a("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    Ae(this.element, (r) => {
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
    return d`
			<p>${lt(e, n)}</p>
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
    return v(this, null, function* () {
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

// src/accounts/list/create/duration.ts
var Me = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var Fe = Me.map(([o]) => o);
var Ne = (o) => o.replace(/\s+/gu, " ").trim();
function qe(o, e) {
  let t = Ne(o);
  let n = 0;
  for (const [r, i, u] of Me) {
    for (let l = u; l > 0; l--) {
      const s = Ne(e(r, l));
      if (s !== "" && t.includes(s)) {
        n += l * i;
        t = t.replace(s, "");
        break;
      }
    }
  }
  return n === 0 ? null : n;
}

// src/wiki/limit-seconds.ts
var V = (o) => `duration-${o}`;
function ut(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var mt = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function pt(o) {
  return v(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(Fe.map(V));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return qe(ut(o), (e, t) => mw.messages.exists(V(e)) ? mw.message(V(e), mt(t)).text() : "");
  });
}

// src/app/after-part.ts
G(Y);

// after.js
mw.libs.accountCreator.parts.after.modules = [T, N, S, A, O];
return { LimitView: H, SheetReturnView: D, exportList: nt, limitSeconds: pt };
} };
// </nowiki>
