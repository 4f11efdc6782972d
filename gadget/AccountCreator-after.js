// <nowiki>
/*!
 * AccountCreator 0.1.0+c78d916d: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"6de88e6f","checks":"112b1b23","steps":"1ef51d13","words":"07c6c409","read":"7c5d9bef","table":"2a8c0cb6","list":"87e37f8b"}, contents: 'ac81333d', run: function () {
'use strict';
var Pe = Object.defineProperty;
var Ne = Object.defineProperties;
var Me = Object.getOwnPropertyDescriptors;
var W = Object.getOwnPropertySymbols;
var Fe = Object.prototype.hasOwnProperty;
var Ue = Object.prototype.propertyIsEnumerable;
var H = (o, e, t) => e in o ? Pe(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var D = (o, e) => {
  for (var t in e || (e = {}))
    if (Fe.call(e, t))
      H(o, t, e[t]);
  if (W)
    for (var t of W(e)) {
      if (Ue.call(e, t))
        H(o, t, e[t]);
    }
  return o;
};
var V = (o, e) => Ne(o, Me(e));
var x = (o, e, t) => {
  return new Promise((n, a) => {
    var s = (l) => {
      try {
        i(t.next(l));
      } catch (u) {
        a(u);
      }
    };
    var c = (l) => {
      try {
        i(t.throw(l));
      } catch (u) {
        a(u);
      }
    };
    var i = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(s, c);
    i((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var B = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-lost": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.", "accountcreator-sheet-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip" };

// taken:core/ui/shared/messages
var Q = mw.libs.accountCreator.parts.core.modules[56];
var r = mw.libs.accountCreator.parts.core.modules[59];
var h = mw.libs.accountCreator.parts.core.modules[60];

// taken:read/accounts/list/read/sheet
var _ = mw.libs.accountCreator.parts.read.modules[4];
var S = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var z = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var O = 200;
var Ie = "…";
function j(o, e, t, n = () => 0) {
  const a = /* @__PURE__ */ new Map();
  for (const u of o.flatMap(({ extra: p }) => p)) {
    if (!a.has(e(u))) {
      a.set(e(u), u);
    }
  }
  const s = [...a].sort(([, u], [, p]) => n(u, p));
  const c = new Map(s.slice(0, O).map(([u], p) => [u, p]));
  const i = s.slice(0, O).map(([, u]) => t(u));
  const l = s.length > O;
  return {
    headings: l ? [...i, Ie] : i,
    cellsOf: ({ extra: u }) => {
      const p = i.map(() => "");
      const q = [];
      for (const w of [...u].reverse()) {
        const E = c.get(e(w));
        if (E === void 0) {
          q.unshift(`${t(w)}: ${w.value}`);
        } else {
          const I = p[E];
          p[E] = I ? `${w.value} | ${I}` : w.value;
        }
      }
      return l ? [...p, q.join(" | ")] : p;
    }
  };
}

// taken:read/accounts/list/formula
var K = mw.libs.accountCreator.parts.read.modules[1];

// taken:steps/accounts/list/row
var Y = mw.libs.accountCreator.parts.steps.modules[2];
var b = mw.libs.accountCreator.parts.steps.modules[8];
var f = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/after/export.ts
function G(o) {
  return "\uFEFF" + z(o.map((e) => e.map(K)), ",", "\r\n");
}
var Z = (o, e) => j(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function J(o, e, t, n = "generate") {
  const a = n === "generate" ? "" : n;
  const s = _.filter((i) => i !== "unused");
  const c = Z(o, t);
  return G([
    [...s.map((i) => t[i]), S, ...c.headings],
    ...o.map((i) => [
      ...s.map((l) => {
        var u;
        return (u = i.request[l]) != null ? u : a;
      }),
      e.loginAddress || e.siteName,
      ...c.cellsOf(i)
    ])
  ]);
}
function X(o, { headings: e, states: t, explain: n }) {
  const a = o.map((c) => V(D({}, c), { extra: c.extra.filter(({ value: i }) => i !== c.request.password) }));
  const s = Z(a, e);
  return G([
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
      f(c),
      c.request.email,
      n(c),
      c.state,
      ...s.cellsOf(c)
    ])
  ]);
}
function We(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function ee(o) {
  return o.map((e) => `* [[User:${We(f(e))}]]
`).join("");
}
function te(o) {
  return o.map((e) => f(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:checks/accounts/contract/newcomer
var oe = mw.libs.accountCreator.parts.checks.modules[0];

// src/accounts/list/after/slips.ts
function ne(o, { siteName: e, loginAddress: t }) {
  return o.flatMap((n) => {
    const a = b(n);
    if ((a == null ? void 0 : a.kind) !== "created") {
      return [];
    }
    const s = a.by === "mail";
    return [{
      siteName: e,
      loginAddress: t,
      realname: n.request.realname,
      username: f(n),
      password: a.by === "password" ? n.request.password : "",
      mailed: s,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: oe(a.by, n.request.email !== "")
    }];
  });
}

// taken:checks/ui/shared/save-copy-print
var y = mw.libs.accountCreator.parts.checks.modules[11];
var re = mw.libs.accountCreator.parts.checks.modules[12];
var A = mw.libs.accountCreator.parts.checks.modules[13];

// taken:core/ui/shared/wiki-html
var ae = mw.libs.accountCreator.parts.core.modules[66];

// taken:checks/ui/shared/local-texts
var v = mw.libs.accountCreator.parts.checks.modules[8];
var se = mw.libs.accountCreator.parts.checks.modules[9];

// taken:table/ui/list/row-texts
var ce = mw.libs.accountCreator.parts.table.modules[10];
var ie = mw.libs.accountCreator.parts.table.modules[12];

// taken:table/ui/list/row-view
var le = mw.libs.accountCreator.parts.table.modules[13];

// taken:checks/ui/shared/newcomer-texts
var ue = mw.libs.accountCreator.parts.checks.modules[10];

// src/ui/list/slips-view.ts
function g(o, e) {
  const t = document.createElement(o);
  t.textContent = e;
  t.dir = "auto";
  return t;
}
function T(o, e) {
  const t = document.createElement("dd");
  const n = document.createElement(o);
  n.textContent = e;
  t.append(n);
  return t;
}
function He(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function De({ password: o, mailed: e }) {
  const t = g("dt", r("accountcreator-slip-password"));
  return e ? [t, T("bdi", r("accountcreator-slip-mailed"))] : o === "" ? [t, T("bdi", r("accountcreator-slip-ask"))] : [t, T("code", o)];
}
function Ve(o) {
  const e = g("p", h(o.notes.map(ue)));
  e.className = "accountcreator-slip-notes";
  return e;
}
function me(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const a = document.createElement("dl");
    a.append(
      g("dt", r("accountcreator-slip-address")),
      T("bdi", t.loginAddress),
      ...De(t)
    );
    if (t.realname !== "") {
      const s = g("p", t.realname);
      s.className = "accountcreator-slip-person";
      n.append(s);
    }
    n.append(
      g("p", r("accountcreator-slip-wiki", t.siteName)),
      He(t.username),
      a,
      Ve(t)
    );
    e.append(n);
  }
  return e;
}

// taken:checks/ui/shared/text-to-copy
var m = mw.libs.accountCreator.parts.checks.modules[14];
var P = mw.libs.accountCreator.parts.checks.modules[15];

// src/ui/list/export-list.ts
function de({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function he(o) {
  const e = v(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function Be(o) {
  const e = b(o);
  if (!e) {
    return h(o.remarks.filter(({ severity: a }) => a === "error").map(ie));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = ce(o, e);
  return h([t ? ae(t) : "", n]);
}
function fe(o) {
  return m("accountcreator-column-number", o);
}
function Qe(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = P(le(t));
  }
  return X(o, {
    headings: {
      state: m("accountcreator-column-state"),
      username: m("accountcreator-column-username"),
      email: m("accountcreator-column-email"),
      explanation: m("accountcreator-column-remarks"),
      column: fe
    },
    states: e,
    explain: (t) => P(Be(t))
  });
}
function _e(o) {
  o.sheet.prepareSheet();
  A(he(m("accountcreator-sheet-name")), J(o.rows, de(o), {
    username: m("accountcreator-column-username"),
    email: m("accountcreator-column-email"),
    realname: m("accountcreator-column-realname"),
    password: m("accountcreator-column-password"),
    reason: m("accountcreator-column-reason"),
    mode: m("accountcreator-column-mode"),
    column: fe
  }, o.state.mode), "text/csv");
}
function pe(o) {
  return y(o) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function ze(o, e) {
  const t = o.rows.filter(Y);
  switch (e) {
    case "save-sheet":
      _e(o);
      return "";
    case "save-csv":
      A(he(m("accountcreator-results-name")), Qe(o.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return pe(ee(t));
    case "copy-names":
      return pe(te(t));
    case "print-slips":
      re(me(ne(o.rows, de(o))));
      return "";
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var d = mw.libs.accountCreator.parts.table.modules[4];
var k = mw.libs.accountCreator.parts.table.modules[5];
var we = mw.libs.accountCreator.parts.table.modules[6];

// src/accounts/list/check/quota.ts
var je = 864e5;
var Ke = 6;
function ge(o, e, t) {
  const { own: n, at: a } = e;
  const s = n ? [...n.creations.values()].map(({ at: l }) => l) : [];
  const c = (l) => s.filter((u) => u > a - l).length;
  const i = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && c(je),
    needed: t,
    windows: i,
    left: i.length === 0 ? null : Math.max(0, Math.min(
      ...i.map(({ hits: l, seconds: u }) => l - c(u * 1e3))
    ))
  };
}
function xe({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return o && t > (n != null ? n : Ke - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var be = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var Ye = 300;
function ye(o) {
  const e = o.length === 0 ? [Ye, ...be] : be.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, n) => t - n);
}

// taken:core/accounts/contract/captcha
var ve = mw.libs.accountCreator.parts.core.modules[3];

// src/ui/list/limit-request.ts
var L = "…";
function Ge(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const n = (a) => String(Math.floor(Math.abs(a))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${n(t / 60)}:${n(t % 60)})`;
}
function R(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function N(o) {
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
    this.button = N(() => this.area.getValue());
    const n = v(/* @__PURE__ */ new Date()).slice(0, 10);
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
  render({ opening: e }) {
    var a, s;
    const t = this.begin.getValue().trim();
    const n = m(
      "accountcreator-exemption",
      (a = e == null ? void 0 : e.me) != null ? a : "",
      (s = e == null ? void 0 : e.siteName) != null ? s : "",
      this.list.creatable.length,
      t || L,
      this.eventPage === "" ? L : R(this.eventPage),
      location.origin,
      this.end.getValue().trim() || L,
      Ge(t),
      this.network.getValue().trim() || L,
      String(mw.config.get("wgDBname"))
    );
    if (n !== this.area.getValue()) {
      this.area.setValue(n);
      this.button.setLabel(r("accountcreator-copy"));
    }
  }
};

// taken:table/ui/list/limit-of
var Te = mw.libs.accountCreator.parts.table.modules[8];

// src/ui/list/limit-view.ts
var $e = 3600;
function Ze({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return !o ? r("accountcreator-quota-none") : n !== null ? r("accountcreator-quota-left", t, n) : e === null ? r("accountcreator-quota", t) : r("accountcreator-quota-used", t, e);
}
function Je(o) {
  return o % $e === 0 ? r("accountcreator-resume-hours", o / $e) : r("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var M = class {
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
    const a = Te(e);
    const s = t && n && ge(n.rights, t, this.list.creatable.length);
    we(a ? d`
			${this.resumeTemplate(e, a)}
			${this.waysTemplate(e)}` : s ? d`
			<p>${h([Ze(s), this.captchaText(e, s)])}</p>
			${xe(s) ? this.waysTemplate(e) : k}` : k, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && ve(e.requests) ? r("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: n }) {
    const a = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: c }) => c) : [];
    const s = ye(n === null ? a : [n]);
    return d`
			<p>
				<label>
					${r("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${r("accountcreator-resume-by-hand")}</option>
						${s.map((c) => d`<option value=${c}>${Je(c)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : r("accountcreator-resume-at", se(e))}</span>
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
  placeTemplate({ opening: e }) {
    var n;
    const t = (n = e == null ? void 0 : e.site.limitRequestPage) != null ? n : "";
    return t === "" ? k : d`
			<p>
				${r("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${R(t)} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
			</p>`;
  }
  /** Where people create their own accounts, and from there come to the page of the event. */
  get ownAccountLink() {
    const { eventPage: e } = this.request;
    const t = e !== "" && R(e) !== e;
    return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
  }
};

// taken:core/ui/shared/ask
var ke = mw.libs.accountCreator.parts.core.modules[47];

// taken:table/ui/list/message-box
var Le = mw.libs.accountCreator.parts.table.modules[9];

// taken:list/ui/list/opened-file
var Ce = mw.libs.accountCreator.parts.list.modules[9];
var Re = mw.libs.accountCreator.parts.list.modules[10];

// src/ui/list/sheet-return-view.ts
function Xe(o, e) {
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
    this.box = new Le("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Re(e) : null;
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
      void ke(r("accountcreator-renew-question", e), r("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    Ce(this.element, (a) => {
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
			<p>${Xe(e, n)}</p>
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
    return x(this, null, function* () {
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
var Se = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var Oe = Se.map(([o]) => o);
var Ee = (o) => o.replace(/\s+/gu, " ").trim();
function Ae(o, e) {
  let t = Ee(o);
  let n = 0;
  for (const [a, s, c] of Se) {
    for (let i = c; i > 0; i--) {
      const l = Ee(e(a, i));
      if (l !== "" && t.includes(l)) {
        n += i * s;
        t = t.replace(l, "");
        break;
      }
    }
  }
  return n === 0 ? null : n;
}

// src/wiki/limit-seconds.ts
var U = (o) => `duration-${o}`;
function et(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var tt = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function ot(o) {
  return x(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(Oe.map(U));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return Ae(et(o), (e, t) => mw.messages.exists(U(e)) ? mw.message(U(e), tt(t)).text() : "");
  });
}

// src/app/after-part.ts
Q(B);
return { LimitView: M, SheetReturnView: F, exportList: ze, limitSeconds: ot };
} };
// </nowiki>
