// <nowiki>
/*!
 * AccountCreator 0.1.0+c3dc8867: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"da7e21d6","checks":"1ee9f5d8","steps":"e78edb22","words":"2cf2055b","read":"e78a7dee","table":"7628e008","list":"b9ddf15b"}, contents: '818e0a41', run: function () {
'use strict';
var Ue = Object.defineProperty;
var We = Object.defineProperties;
var He = Object.getOwnPropertyDescriptors;
var j = Object.getOwnPropertySymbols;
var De = Object.prototype.hasOwnProperty;
var Ve = Object.prototype.propertyIsEnumerable;
var K = (o, e, t) => e in o ? Ue(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var Y = (o, e) => {
  for (var t in e || (e = {}))
    if (De.call(e, t))
      K(o, t, e[t]);
  if (j)
    for (var t of j(e)) {
      if (Ve.call(e, t))
        K(o, t, e[t]);
    }
  return o;
};
var G = (o, e) => We(o, He(e));
var T = (o, e, t) => {
  return new Promise((r, n) => {
    var i = (s) => {
      try {
        l(t.next(s));
      } catch (c) {
        n(c);
      }
    };
    var u = (s) => {
      try {
        l(t.throw(s));
      } catch (c) {
        n(c);
      }
    };
    var l = (s) => s.done ? r(s.value) : Promise.resolve(s.value).then(i, u);
    l((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var Z = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-gone": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here. If you saved them in a sheet, open it, drop it here, or paste its contents.", "accountcreator-sheet-gone-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here. If you saved them in a sheet, open it, drop it here, or paste its contents: then slips have the passwords.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip", "accountcreator-slip-register": "Register for the event:" };

// taken:core/ui/shared/messages
var J = mw.libs.accountCreator.parts.core.modules[57];
var a = mw.libs.accountCreator.parts.core.modules[60];
var f = mw.libs.accountCreator.parts.core.modules[61];

// taken:read/accounts/list/read/sheet
var X = mw.libs.accountCreator.parts.read.modules[4];
var F = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var ee = mw.libs.accountCreator.parts.read.modules[0];

// taken:read/accounts/list/formula
var te = mw.libs.accountCreator.parts.read.modules[1];

// src/accounts/list/csv-text.ts
function q(o) {
  return "\uFEFF" + ee(o.map((e) => e.map(te)), ",", "\r\n");
}

// src/accounts/list/extra-columns.ts
var I = 200;
var Be = "…";
function oe(o, e, t, r = () => 0) {
  const n = /* @__PURE__ */ new Map();
  for (const c of o.flatMap(({ extra: p }) => p)) {
    if (!n.has(e(c))) {
      n.set(e(c), c);
    }
  }
  const i = [...n].sort(([, c], [, p]) => r(c, p));
  const u = new Map(i.slice(0, I).map(([c], p) => [c, p]));
  const l = i.slice(0, I).map(([, c]) => t(c));
  const s = i.length > I;
  return {
    headings: s ? [...l, Be] : l,
    cellsOf: ({ extra: c }) => {
      const p = l.map(() => "");
      const z = [];
      for (const x of [...c].reverse()) {
        const M = u.get(e(x));
        if (M === void 0) {
          z.unshift(`${t(x)}: ${x.value}`);
        } else {
          const Q = p[M];
          p[M] = Q ? `${x.value} | ${Q}` : x.value;
        }
      }
      return s ? [...p, z.join(" | ")] : p;
    }
  };
}

// src/accounts/list/safe-title.ts
function re(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}

// taken:steps/accounts/list/row
var ne = mw.libs.accountCreator.parts.steps.modules[2];
var ae = mw.libs.accountCreator.parts.steps.modules[8];
var w = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/after/export.ts
var se = (o, e) => oe(
  o,
  ({ heading: t, column: r }) => `${r} ${t}`,
  ({ heading: t, column: r }) => t || e.column(r + 1),
  (t, r) => t.column - r.column
);
function ie(o, e, t, r = "generate") {
  const n = r === "generate" ? "" : r;
  const i = X.filter((l) => l !== "unused");
  const u = se(o, t);
  return q([
    [...i.map((l) => t[l]), F, ...u.headings],
    ...o.map((l) => [
      ...i.map((s) => {
        var c;
        return (c = l.request[s]) != null ? c : n;
      }),
      e.loginAddress || e.siteName,
      ...u.cellsOf(l)
    ])
  ]);
}
function ce(o, { headings: e, states: t, explain: r, followed: n }) {
  var l;
  const i = o.map((s) => G(Y({}, s), { extra: s.extra.filter(({ value: c }) => c !== s.request.password) }));
  const u = se(i, e);
  return q([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      F,
      ...(l = n == null ? void 0 : n.headings) != null ? l : [],
      ...u.headings
    ],
    ...i.map((s) => {
      var c;
      return [
        t[s.state],
        w(s),
        s.request.email,
        r(s),
        s.state,
        ...(c = n == null ? void 0 : n.cells(s)) != null ? c : [],
        ...u.cellsOf(s)
      ];
    })
  ]);
}
function le(o) {
  return o.map((e) => `* [[User:${re(w(e))}]]
`).join("");
}
function ue(o) {
  return o.map((e) => w(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:table/accounts/presets/preset
var me = mw.libs.accountCreator.parts.table.modules[4];

// taken:checks/accounts/contract/newcomer
var pe = mw.libs.accountCreator.parts.checks.modules[0];

// taken:table/accounts/list/way-in
var de = mw.libs.accountCreator.parts.table.modules[2];

// src/accounts/list/after/slips.ts
function k(o, e, t = false, r = me) {
  const { siteName: n, loginAddress: i } = e;
  const { registration: u, slipText: l } = r;
  return o.flatMap((s) => {
    const c = de(s, t);
    return c === null ? [] : [{
      siteName: n,
      loginAddress: i,
      realname: s.request.realname,
      username: w(s),
      password: c === "password" ? s.request.password : "",
      mailed: c === "mail",
      registration: u,
      text: l,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: pe(c, s.request.email !== "")
    }];
  });
}

// src/accounts/list/file-name.ts
function U(o, e, t) {
  return `${o}-${e.replace(/[T:]/g, "-")}-${t}.csv`;
}

// taken:checks/ui/shared/save-copy-print
var C = mw.libs.accountCreator.parts.checks.modules[11];
var he = mw.libs.accountCreator.parts.checks.modules[12];
var W = mw.libs.accountCreator.parts.checks.modules[13];

// taken:core/ui/shared/wiki-html
var fe = mw.libs.accountCreator.parts.core.modules[67];

// taken:checks/ui/shared/local-texts
var y = mw.libs.accountCreator.parts.checks.modules[8];
var ge = mw.libs.accountCreator.parts.checks.modules[9];

// taken:table/ui/list/row-texts
var we = mw.libs.accountCreator.parts.table.modules[16];
var xe = mw.libs.accountCreator.parts.table.modules[18];

// taken:table/ui/list/row-view
var ye = mw.libs.accountCreator.parts.table.modules[19];

// taken:checks/ui/shared/newcomer-texts
var L = mw.libs.accountCreator.parts.checks.modules[10];

// taken:checks/ui/shared/text-to-copy
var m = mw.libs.accountCreator.parts.checks.modules[14];
var b = mw.libs.accountCreator.parts.checks.modules[15];

// src/ui/list/limit-request.ts
var R = "…";
function ze(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const r = (n) => String(Math.floor(Math.abs(n))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${r(t / 60)}:${r(t % 60)})`;
}
function h(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function H(o) {
  const e = new OO.ui.ButtonWidget({ label: a("accountcreator-copy") });
  e.on("click", () => {
    e.setLabel(a(C(o()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
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
    this.button = H(() => this.area.getValue());
    const r = y(/* @__PURE__ */ new Date()).slice(0, 10);
    this.begin = new OO.ui.TextInputWidget({ name: "eventdate", autocomplete: false, value: `${r} 10:00` });
    this.end = new OO.ui.TextInputWidget({ name: "eventend", autocomplete: false, value: `${r} 18:00` });
    this.area.$input.attr("aria-label", a("accountcreator-exemption-label"));
    const n = [
      [this.page, a("accountcreator-event-page")],
      [this.begin, a("accountcreator-event-begin")],
      [this.end, a("accountcreator-event-end")],
      [this.network, a("accountcreator-event-network")]
    ];
    this.area.$element.addClass("accountcreator-limit-request");
    this.area.$input.attr("dir", "auto");
    for (const [i, u] of n) {
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
    const r = this.begin.getValue().trim();
    const n = m(
      "accountcreator-exemption",
      (i = e == null ? void 0 : e.me) != null ? i : "",
      (u = e == null ? void 0 : e.siteName) != null ? u : "",
      this.list.creatable.length,
      r || R,
      this.eventPage === "" ? R : h(this.eventPage),
      location.origin,
      this.end.getValue().trim() || R,
      ze(r),
      this.network.getValue().trim() || R,
      String(mw.config.get("wgDBname"))
    );
    if (n !== this.area.getValue()) {
      this.area.setValue(n);
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
function v(o, e) {
  const t = document.createElement("dd");
  const r = document.createElement(o);
  r.textContent = e;
  t.append(r);
  return t;
}
function Ke(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = a("accountcreator-slip-username");
  const r = document.createElement("bdi");
  r.textContent = o;
  e.append(t, " ", r);
  return e;
}
function Ye({ password: o, mailed: e }) {
  const t = g("dt", a("accountcreator-slip-password"));
  return e ? [t, v("bdi", a("accountcreator-slip-mailed"))] : o === "" ? [t, v("bdi", a("accountcreator-slip-ask"))] : [t, v("code", o)];
}
function Ge({ registration: o }) {
  return o === "" ? [] : [
    g("dt", a("accountcreator-slip-register")),
    v("bdi", h(o))
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
    const r = document.createElement("section");
    const n = document.createElement("dl");
    n.append(
      g("dt", a("accountcreator-slip-address")),
      v("bdi", t.loginAddress),
      ...Ye(t),
      ...Ge(t)
    );
    if (t.realname !== "") {
      const i = g("p", t.realname);
      i.className = "accountcreator-slip-person";
      r.append(i);
    }
    r.append(
      g("p", a("accountcreator-slip-wiki", t.siteName)),
      Ke(t.username),
      n,
      ...Ze(t),
      Je(t)
    );
    e.append(r);
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
function Xe(o) {
  const e = ae(o);
  if (!e) {
    return f(o.remarks.filter(({ severity: n }) => n === "error").map(xe));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: r } = we(o, e);
  return f([t ? fe(t) : "", r]);
}
function ve(o) {
  return m("accountcreator-column-number", o);
}
function et(o, e) {
  var r;
  const t = {};
  for (const { state: n } of o) {
    t[n] = b(ye(n));
  }
  return ce(o, {
    headings: {
      state: m("accountcreator-column-state"),
      username: m("accountcreator-column-username"),
      email: m("accountcreator-column-email"),
      explanation: m("accountcreator-column-remarks"),
      column: ve
    },
    states: t,
    explain: (n) => b(Xe(n)),
    followed: {
      headings: ((r = e == null ? void 0 : e.headings) != null ? r : []).map(b),
      cells: (n) => {
        var i;
        return ((i = e == null ? void 0 : e.cells(n)) != null ? i : []).map(b);
      }
    }
  });
}
function tt(o) {
  o.sheet.prepareSheet();
  W(U(location.hostname, y(/* @__PURE__ */ new Date()), m("accountcreator-sheet-name")), ie(o.rows, A(o), {
    username: m("accountcreator-column-username"),
    email: m("accountcreator-column-email"),
    realname: m("accountcreator-column-realname"),
    password: m("accountcreator-column-password"),
    reason: m("accountcreator-column-reason"),
    mode: m("accountcreator-column-mode"),
    column: ve
  }, o.state.mode), "text/csv");
}
function D(o) {
  return C(o) ? a("accountcreator-copied") : a("accountcreator-text-not-copied");
}
function be(o, e) {
  return k(e, A(o), o.sheet.isOpened, o.state.preset);
}
function ot(o) {
  if (o.length > 0) {
    he(O(o));
  }
}
function rt(o, e, t, r = null) {
  const n = t.filter(ne);
  switch (e) {
    case "save-sheet":
      tt(o);
      return "";
    case "save-csv":
      W(U(location.hostname, y(/* @__PURE__ */ new Date()), m("accountcreator-results-name")), et(t, r), "text/csv");
      return a("accountcreator-saved");
    case "copy-wikitext":
      return D(le(n));
    case "copy-names":
      return D(ue(n));
    case "print-slips":
      ot(be(o, t));
      return "";
    case "copy-details":
      return D(S(be(o, t)));
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var d = mw.libs.accountCreator.parts.table.modules[9];
var P = mw.libs.accountCreator.parts.table.modules[10];
var Te = mw.libs.accountCreator.parts.table.modules[11];

// src/accounts/list/check/quota.ts
var nt = 864e5;
var at = 6;
function N(o, e, t) {
  const { own: r, at: n } = e;
  const i = r ? [...r.creations.values()].map(({ at: s }) => s) : [];
  const u = (s) => i.filter((c) => c > n - s).length;
  const l = r ? r.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: r && u(nt),
    needed: t,
    windows: l,
    left: l.length === 0 ? null : Math.max(0, Math.min(
      ...l.map(({ hits: s, seconds: c }) => s - u(c * 1e3))
    ))
  };
}
function $e({ limited: o, createdLastDay: e, needed: t, left: r }) {
  return o && t > (r != null ? r : at - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var ke = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var st = 300;
function Ce(o) {
  const e = o.length === 0 ? [st, ...ke] : ke.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, r) => t - r);
}

// taken:list/accounts/presets/site-presets
var Le = mw.libs.accountCreator.parts.list.modules[15];

// taken:core/accounts/contract/captcha
var Re = mw.libs.accountCreator.parts.core.modules[3];

// taken:table/ui/list/limit-of
var Ee = mw.libs.accountCreator.parts.table.modules[13];

// src/ui/list/limit-view.ts
var Se = 3600;
function it({ limited: o, createdLastDay: e, needed: t, left: r }) {
  return !o ? a("accountcreator-quota-none") : r !== null ? a("accountcreator-quota-left", t, r) : e === null ? a("accountcreator-quota", t) : a("accountcreator-quota-used", t, e);
}
function ct(o) {
  return o % Se === 0 ? a("accountcreator-resume-hours", o / Se) : a("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var V = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.copyLink = H(() => this.ownAccountLink);
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
    const { quota: t, opening: r } = e;
    const n = Ee(e);
    const i = t && r && N(r.rights, t, this.list.creatable.length);
    Te(n ? d`
			${this.resumeTemplate(e, n)}
			${this.waysTemplate(e)}` : i ? d`
			<p>${f([it(i), this.captchaText(e, i)])}</p>
			${$e(i) ? this.waysTemplate(e) : P}` : P, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && Re(e.requests) ? a("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: r }) {
    const n = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: u }) => u) : [];
    const i = Ce(r === null ? n : [r]);
    return d`
			<p>
				<label>
					${a("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${a("accountcreator-resume-by-hand")}</option>
						${i.map((u) => d`<option value=${u}>${ct(u)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : a("accountcreator-resume-at", ge(e))}</span>
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
    var n;
    const r = t.limitRequestPage || Le((n = e == null ? void 0 : e.site.said) != null ? n : {});
    return r === "" ? P : d`
			<p>
				${a("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${h(r)} target="_blank" rel="noopener"><bdi>${r}</bdi></a>
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
var Oe = mw.libs.accountCreator.parts.core.modules[48];

// taken:table/ui/list/message-box
var Ae = mw.libs.accountCreator.parts.table.modules[15];

// taken:list/ui/list/opened-file
var Pe = mw.libs.accountCreator.parts.list.modules[20];
var Ne = mw.libs.accountCreator.parts.list.modules[21];

// src/ui/list/sheet-return-view.ts
function lt(o, e) {
  return o > 0 ? a("accountcreator-sheet-gone", o) : e > 0 ? a("accountcreator-sheet-gone-slips", e) : "";
}
var _ = class {
  /**
   * @param list
   * @param say Shows a text; '' for none
   * @param sources What reads files
   */
  constructor(e, t, r) {
    this.list = e;
    this.say = t;
    this.sources = r;
    this.element = document.createElement("div");
    this.box = new Ae("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Ne(e) : null;
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
      void Oe(a("accountcreator-renew-question", e), a("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    Pe(this.element, (n) => {
      void this.openFile(n);
    });
  }
  focus() {
    var e;
    (e = this.element.querySelector("input")) == null ? void 0 : e.focus();
  }
  render() {
    const { awaitingSheet: { length: e }, renewable: t, withoutSlip: r } = this.list.sheet;
    this.box.show(
      this.template(e, t.length, r.length),
      e > 0 ? "warning" : "notice"
    );
  }
  template(e, t, r) {
    return d`
			<p>${lt(e, r)}</p>
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
    return T(this, null, function* () {
      try {
        const { text: t, problem: r } = yield this.list.sheet.awaitFile(this.sources.readSheet(this.list, e));
        if (t === null) {
          this.say(r);
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
var Fe = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var qe = Fe.map(([o]) => o);
var Me = (o) => o.replace(/\s+/gu, " ").trim();
function Ie(o, e) {
  let t = Me(o);
  let r = 0;
  for (const [n, i, u] of Fe) {
    for (let l = u; l > 0; l--) {
      const s = Me(e(n, l));
      if (s !== "" && t.includes(s)) {
        r += l * i;
        t = t.replace(s, "");
        break;
      }
    }
  }
  return r === 0 ? null : r;
}

// src/wiki/limit-seconds.ts
var B = (o) => `duration-${o}`;
function ut(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var mt = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function pt(o) {
  return T(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(qe.map(B));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return Ie(ut(o), (e, t) => mw.messages.exists(B(e)) ? mw.message(B(e), mt(t)).text() : "");
  });
}

// src/app/after-part.ts
J(Z);

// after.js
mw.libs.accountCreator.parts.after.modules = [k, N, S, A, O];
return { LimitView: V, SheetReturnView: _, exportList: rt, limitSeconds: pt };
} };
// </nowiki>
