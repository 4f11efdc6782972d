// <nowiki>
/*!
 * AccountCreator 0.1.0+c4d87646: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"6de88e6f","checks":"112b1b23","steps":"1ef51d13","words":"e70c833b","read":"2959ab2f","table":"1365f50a","list":"39b3162a"}, contents: '0d9b0207', run: function () {
'use strict';
var Fe = Object.defineProperty;
var Ue = Object.defineProperties;
var qe = Object.getOwnPropertyDescriptors;
var H = Object.getOwnPropertySymbols;
var Ie = Object.prototype.hasOwnProperty;
var We = Object.prototype.propertyIsEnumerable;
var D = (o, e, t) => e in o ? Fe(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var V = (o, e) => {
  for (var t in e || (e = {}))
    if (Ie.call(e, t))
      D(o, t, e[t]);
  if (H)
    for (var t of H(e)) {
      if (We.call(e, t))
        D(o, t, e[t]);
    }
  return o;
};
var B = (o, e) => Ue(o, qe(e));
var x = (o, e, t) => {
  return new Promise((n, s) => {
    var a = (u) => {
      try {
        i(t.next(u));
      } catch (m) {
        s(m);
      }
    };
    var c = (u) => {
      try {
        i(t.throw(u));
      } catch (m) {
        s(m);
      }
    };
    var i = (u) => u.done ? n(u.value) : Promise.resolve(u.value).then(a, c);
    i((t = t.apply(o, e)).next());
  });
};

// src/i18n/en.json
var Q = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|1=one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|1=one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|1=one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-lost": "{{PLURAL:$1|1=One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.", "accountcreator-sheet-slips": "{{PLURAL:$1|1=One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|1=One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|1=a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|1=One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|1=this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|1=one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|1=one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip" };

// taken:core/ui/shared/messages
var _ = mw.libs.accountCreator.parts.core.modules[56];
var r = mw.libs.accountCreator.parts.core.modules[59];
var h = mw.libs.accountCreator.parts.core.modules[60];

// taken:read/accounts/list/read/sheet
var z = mw.libs.accountCreator.parts.read.modules[4];
var E = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var j = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var O = 200;
var De = "…";
function K(o, e, t, n = () => 0) {
  const s = /* @__PURE__ */ new Map();
  for (const m of o.flatMap(({ extra: p }) => p)) {
    if (!s.has(e(m))) {
      s.set(e(m), m);
    }
  }
  const a = [...s].sort(([, m], [, p]) => n(m, p));
  const c = new Map(a.slice(0, O).map(([m], p) => [m, p]));
  const i = a.slice(0, O).map(([, m]) => t(m));
  const u = a.length > O;
  return {
    headings: u ? [...i, De] : i,
    cellsOf: ({ extra: m }) => {
      const p = i.map(() => "");
      const I = [];
      for (const w of [...m].reverse()) {
        const R = c.get(e(w));
        if (R === void 0) {
          I.unshift(`${t(w)}: ${w.value}`);
        } else {
          const W = p[R];
          p[R] = W ? `${w.value} | ${W}` : w.value;
        }
      }
      return u ? [...p, I.join(" | ")] : p;
    }
  };
}

// taken:read/accounts/list/formula
var Y = mw.libs.accountCreator.parts.read.modules[1];

// taken:steps/accounts/list/row
var G = mw.libs.accountCreator.parts.steps.modules[2];
var Z = mw.libs.accountCreator.parts.steps.modules[8];
var f = mw.libs.accountCreator.parts.steps.modules[9];

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
  const s = n === "generate" ? "" : n;
  const a = z.filter((i) => i !== "unused");
  const c = X(o, t);
  return J([
    [...a.map((i) => t[i]), E, ...c.headings],
    ...o.map((i) => [
      ...a.map((u) => {
        var m;
        return (m = i.request[u]) != null ? m : s;
      }),
      e.loginAddress || e.siteName,
      ...c.cellsOf(i)
    ])
  ]);
}
function te(o, { headings: e, states: t, explain: n }) {
  const s = o.map((c) => B(V({}, c), { extra: c.extra.filter(({ value: i }) => i !== c.request.password) }));
  const a = X(s, e);
  return J([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      E,
      ...a.headings
    ],
    ...s.map((c) => [
      t[c.state],
      f(c),
      c.request.email,
      n(c),
      c.state,
      ...a.cellsOf(c)
    ])
  ]);
}
function Ve(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function oe(o) {
  return o.map((e) => `* [[User:${Ve(f(e))}]]
`).join("");
}
function ne(o) {
  return o.map((e) => f(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:checks/accounts/contract/newcomer
var re = mw.libs.accountCreator.parts.checks.modules[0];

// taken:list/accounts/list/way-in
var ae = mw.libs.accountCreator.parts.list.modules[5];

// src/accounts/list/after/slips.ts
function se(o, e, t = false) {
  const { siteName: n, loginAddress: s } = e;
  return o.flatMap((a) => {
    const c = ae(a, t);
    return c === null ? [] : [{
      siteName: n,
      loginAddress: s,
      realname: a.request.realname,
      username: f(a),
      password: c === "password" ? a.request.password : "",
      mailed: c === "mail",
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: re(c, a.request.email !== "")
    }];
  });
}

// taken:checks/ui/shared/save-copy-print
var y = mw.libs.accountCreator.parts.checks.modules[11];
var ce = mw.libs.accountCreator.parts.checks.modules[12];
var A = mw.libs.accountCreator.parts.checks.modules[13];

// taken:core/ui/shared/wiki-html
var ie = mw.libs.accountCreator.parts.core.modules[66];

// taken:checks/ui/shared/local-texts
var b = mw.libs.accountCreator.parts.checks.modules[8];
var le = mw.libs.accountCreator.parts.checks.modules[9];

// taken:table/ui/list/row-texts
var ue = mw.libs.accountCreator.parts.table.modules[10];
var me = mw.libs.accountCreator.parts.table.modules[12];

// taken:table/ui/list/row-view
var pe = mw.libs.accountCreator.parts.table.modules[13];

// taken:checks/ui/shared/newcomer-texts
var v = mw.libs.accountCreator.parts.checks.modules[10];

// taken:checks/ui/shared/text-to-copy
var l = mw.libs.accountCreator.parts.checks.modules[14];
var P = mw.libs.accountCreator.parts.checks.modules[15];

// src/ui/list/details-text.ts
function Be({ password: o, mailed: e }) {
  return e ? l("accountcreator-slip-mailed") : o === "" ? l("accountcreator-slip-ask") : o;
}
function Qe(o) {
  return [
    o.realname,
    l("accountcreator-slip-wiki", o.siteName),
    `${l("accountcreator-slip-username")} ${o.username}`,
    `${l("accountcreator-slip-address")} ${o.loginAddress}`,
    `${l("accountcreator-slip-password")} ${Be(o)}`,
    ...o.notes.map(v)
  ].filter((e) => e !== "").join("\n") + "\n";
}
function de(o) {
  return o.map(Qe).join("\n");
}

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
function _e(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function ze({ password: o, mailed: e }) {
  const t = g("dt", r("accountcreator-slip-password"));
  return e ? [t, T("bdi", r("accountcreator-slip-mailed"))] : o === "" ? [t, T("bdi", r("accountcreator-slip-ask"))] : [t, T("code", o)];
}
function je(o) {
  const e = g("p", h(o.notes.map(v)));
  e.className = "accountcreator-slip-notes";
  return e;
}
function he(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const s = document.createElement("dl");
    s.append(
      g("dt", r("accountcreator-slip-address")),
      T("bdi", t.loginAddress),
      ...ze(t)
    );
    if (t.realname !== "") {
      const a = g("p", t.realname);
      a.className = "accountcreator-slip-person";
      n.append(a);
    }
    n.append(
      g("p", r("accountcreator-slip-wiki", t.siteName)),
      _e(t.username),
      s,
      je(t)
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
function ge(o) {
  const e = b(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function Ke(o) {
  const e = Z(o);
  if (!e) {
    return h(o.remarks.filter(({ severity: s }) => s === "error").map(me));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = ue(o, e);
  return h([t ? ie(t) : "", n]);
}
function xe(o) {
  return l("accountcreator-column-number", o);
}
function Ye(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = P(pe(t));
  }
  return te(o, {
    headings: {
      state: l("accountcreator-column-state"),
      username: l("accountcreator-column-username"),
      email: l("accountcreator-column-email"),
      explanation: l("accountcreator-column-remarks"),
      column: xe
    },
    states: e,
    explain: (t) => P(Ke(t))
  });
}
function Ge(o) {
  o.sheet.prepareSheet();
  A(ge(l("accountcreator-sheet-name")), ee(o.rows, we(o), {
    username: l("accountcreator-column-username"),
    email: l("accountcreator-column-email"),
    realname: l("accountcreator-column-realname"),
    password: l("accountcreator-column-password"),
    reason: l("accountcreator-column-reason"),
    mode: l("accountcreator-column-mode"),
    column: xe
  }, o.state.mode), "text/csv");
}
function N(o) {
  return y(o) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function fe(o) {
  return se(o.rows, we(o), o.sheet.isOpened);
}
function Ze(o, e) {
  const t = o.rows.filter(G);
  switch (e) {
    case "save-sheet":
      Ge(o);
      return "";
    case "save-csv":
      A(ge(l("accountcreator-results-name")), Ye(o.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return N(oe(t));
    case "copy-names":
      return N(ne(t));
    case "print-slips":
      ce(he(fe(o)));
      return "";
    case "copy-details":
      return N(de(fe(o)));
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var d = mw.libs.accountCreator.parts.table.modules[4];
var k = mw.libs.accountCreator.parts.table.modules[5];
var ye = mw.libs.accountCreator.parts.table.modules[6];

// src/accounts/list/check/quota.ts
var Je = 864e5;
var Xe = 6;
function be(o, e, t) {
  const { own: n, at: s } = e;
  const a = n ? [...n.creations.values()].map(({ at: u }) => u) : [];
  const c = (u) => a.filter((m) => m > s - u).length;
  const i = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && c(Je),
    needed: t,
    windows: i,
    left: i.length === 0 ? null : Math.max(0, Math.min(
      ...i.map(({ hits: u, seconds: m }) => u - c(m * 1e3))
    ))
  };
}
function ve({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return o && t > (n != null ? n : Xe - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var Te = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var et = 300;
function $e(o) {
  const e = o.length === 0 ? [et, ...Te] : Te.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, n) => t - n);
}

// taken:core/accounts/contract/captcha
var ke = mw.libs.accountCreator.parts.core.modules[3];

// src/ui/list/limit-request.ts
var L = "…";
function tt(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const n = (s) => String(Math.floor(Math.abs(s))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${n(t / 60)}:${n(t % 60)})`;
}
function S(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function M(o) {
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
    this.button = M(() => this.area.getValue());
    const n = b(/* @__PURE__ */ new Date()).slice(0, 10);
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
    for (const [a, c] of s) {
      a.on("change", t);
      a.$input.attr("dir", a === this.page ? "auto" : "ltr");
      $(this.element).append(new OO.ui.FieldLayout(a, { align: "top", label: c }).$element);
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
    const n = l(
      "accountcreator-exemption",
      (s = e == null ? void 0 : e.me) != null ? s : "",
      (a = e == null ? void 0 : e.siteName) != null ? a : "",
      this.list.creatable.length,
      t || L,
      this.eventPage === "" ? L : S(this.eventPage),
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

// taken:table/ui/list/limit-of
var Le = mw.libs.accountCreator.parts.table.modules[8];

// src/ui/list/limit-view.ts
var Ce = 3600;
function ot({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return !o ? r("accountcreator-quota-none") : n !== null ? r("accountcreator-quota-left", t, n) : e === null ? r("accountcreator-quota", t) : r("accountcreator-quota-used", t, e);
}
function nt(o) {
  return o % Ce === 0 ? r("accountcreator-resume-hours", o / Ce) : r("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var F = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.copyLink = M(() => this.ownAccountLink);
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
    const s = Le(e);
    const a = t && n && be(n.rights, t, this.list.creatable.length);
    ye(s ? d`
			${this.resumeTemplate(e, s)}
			${this.waysTemplate(e)}` : a ? d`
			<p>${h([ot(a), this.captchaText(e, a)])}</p>
			${ve(a) ? this.waysTemplate(e) : k}` : k, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && ke(e.requests) ? r("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: n }) {
    const s = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: c }) => c) : [];
    const a = $e(n === null ? s : [n]);
    return d`
			<p>
				<label>
					${r("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${r("accountcreator-resume-by-hand")}</option>
						${a.map((c) => d`<option value=${c}>${nt(c)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : r("accountcreator-resume-at", le(e))}</span>
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
				<a class="accountcreator-limit-place" href=${S(t)} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
			</p>`;
  }
  /** Where people create their own accounts, and from there come to the page of the event. */
  get ownAccountLink() {
    const { eventPage: e } = this.request;
    const t = e !== "" && S(e) !== e;
    return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
  }
};

// taken:core/ui/shared/ask
var Se = mw.libs.accountCreator.parts.core.modules[47];

// taken:table/ui/list/message-box
var Re = mw.libs.accountCreator.parts.table.modules[9];

// taken:list/ui/list/opened-file
var Ee = mw.libs.accountCreator.parts.list.modules[10];
var Oe = mw.libs.accountCreator.parts.list.modules[11];

// src/ui/list/sheet-return-view.ts
function rt(o, e) {
  return o > 0 ? r("accountcreator-sheet-lost", o) : e > 0 ? r("accountcreator-sheet-slips", e) : "";
}
var U = class {
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
    this.box = new Re("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Oe(e) : null;
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
    Ee(this.element, (s) => {
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
var Pe = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var Ne = Pe.map(([o]) => o);
var Ae = (o) => o.replace(/\s+/gu, " ").trim();
function Me(o, e) {
  let t = Ae(o);
  let n = 0;
  for (const [s, a, c] of Pe) {
    for (let i = c; i > 0; i--) {
      const u = Ae(e(s, i));
      if (u !== "" && t.includes(u)) {
        n += i * a;
        t = t.replace(u, "");
        break;
      }
    }
  }
  return n === 0 ? null : n;
}

// src/wiki/limit-seconds.ts
var q = (o) => `duration-${o}`;
function at(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var st = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function ct(o) {
  return x(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(Ne.map(q));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return Me(at(o), (e, t) => mw.messages.exists(q(e)) ? mw.message(q(e), st(t)).text() : "");
  });
}

// src/app/after-part.ts
_(Q);
return { LimitView: F, SheetReturnView: U, exportList: Ze, limitSeconds: ct };
} };
// </nowiki>
