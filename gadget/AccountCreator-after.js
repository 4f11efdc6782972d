// <nowiki>
/*!
 * AccountCreator 0.1.0+2f5d3c9e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.after = { on: {"core":"31ad2477","checks":"aa9242cf","steps":"13dc0a60","words":"08929f4d","read":"0ab889ae","table":"d5d571a0","list":"78add665"}, contents: '48dd856d', run: function () {
'use strict';
var Ae = Object.defineProperty;
var Pe = Object.defineProperties;
var Ne = Object.getOwnPropertyDescriptors;
var q = Object.getOwnPropertySymbols;
var Me = Object.prototype.hasOwnProperty;
var Fe = Object.prototype.propertyIsEnumerable;
var I = (o, e, t) => e in o ? Ae(o, e, { enumerable: true, configurable: true, writable: true, value: t }) : o[e] = t;
var W = (o, e) => {
  for (var t in e || (e = {}))
    if (Me.call(e, t))
      I(o, t, e[t]);
  if (q)
    for (var t of q(e)) {
      if (Fe.call(e, t))
        I(o, t, e[t]);
    }
  return o;
};
var H = (o, e) => Pe(o, Ne(e));
var w = (o, e, t) => {
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
var D = { "accountcreator-column-number": "Column $1", "accountcreator-column-mode": "Password mode", "accountcreator-quota-none": "This wiki’s limit on new accounts does not apply to you.", "accountcreator-quota": "This list needs {{PLURAL:$1|one account|$1 accounts}}. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-used": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and you created {{PLURAL:$2|0=none|one|$2}} in the last 24 hours. Most wikis allow only a few a day for each IP address. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-left": "This list needs {{PLURAL:$1|one account|$1 accounts}}, and this wiki lets you create {{PLURAL:$2|0=none|one|$2}} for now. If you reach the limit, the rest stays here and you can continue later.", "accountcreator-quota-captcha": "A wrong answer to a puzzle counts as an account.", "accountcreator-limit-ways": "The limit may be too low for this list. Before the event, you can:", "accountcreator-limit-raise": "Ask for a higher limit. Someone has to change the wiki’s settings, so ask a week before.", "accountcreator-limit-place": "Post the request on this page:", "accountcreator-limit-right": "Ask an administrator of this wiki for a right that lifts the limit during the event, such as account creator or event coordinator.", "accountcreator-limit-link": "Let people create their own accounts. On their phones with mobile data, each has a different IP address. Link for them:", "accountcreator-sheet-lost": "{{PLURAL:$1|One person’s password is|The passwords of $1 people are}} no longer here, only in the sheet that you saved. Open that sheet, drop it here, or paste its contents.", "accountcreator-sheet-slips": "{{PLURAL:$1|One account’s password is|The passwords of $1 accounts are}} no longer here, only in the sheet that you saved. For slips with passwords, open that sheet, drop it here, or paste its contents.", "accountcreator-open-sheet": "Sheet with the passwords:", "accountcreator-paste-sheet": "or paste it here:", "accountcreator-sheet-opened": "{{PLURAL:$1|One password was|$1 passwords were}} restored.", "accountcreator-sheet-foreign": "It contains no passwords for these people.", "accountcreator-renew": "Generate {{PLURAL:$1|a new password|$1 new passwords}}", "accountcreator-renew-question": "{{PLURAL:$1|One person gets|$1 people get}} a different password than in the sheet that you saved. You save a new sheet next: for {{PLURAL:$1|this person|these people}}, only the new password works. For accounts that already exist, the old sheet stays right.", "accountcreator-sheet-name": "accounts-with-passwords", "accountcreator-results-name": "accounts", "accountcreator-saved": "The list is in your downloads.", "accountcreator-resume-when": "Continue automatically:", "accountcreator-resume-by-hand": "no", "accountcreator-resume-hours": "in {{PLURAL:$1|one hour|$1 hours}}, while this page stays open", "accountcreator-resume-minutes": "in {{PLURAL:$1|one minute|$1 minutes}}, while this page stays open", "accountcreator-resume-at": "Continues automatically at $1.", "accountcreator-exemption-label": "Request for a higher limit", "accountcreator-event-page": "Event page (link or title):", "accountcreator-event-begin": "Event begins:", "accountcreator-event-end": "Event ends:", "accountcreator-event-network": "Public IP address or range at the venue (ask who runs the network):", "accountcreator-exemption": "Hello, I am $1, and I am preparing an event for new editors of $2 ($6). Could you please raise the limit on new accounts for it?\n\nPage of the event: $5\nBegin: $4\nEnd: $7\nTime zone: $8\nPublic IP address or range: $9\nWiki: $2 ($10, $6)\nAccounts still to be created: $3\n\nThank you!", "accountcreator-slip-ask": "ask whoever gave you this slip" };

// taken:core/ui/shared/messages
var V = mw.libs.accountCreator.parts.core.modules[55];
var r = mw.libs.accountCreator.parts.core.modules[58];
var d = mw.libs.accountCreator.parts.core.modules[59];
var B = mw.libs.accountCreator.parts.core.modules[60];

// taken:read/accounts/list/read/sheet
var Q = mw.libs.accountCreator.parts.read.modules[4];
var E = mw.libs.accountCreator.parts.read.modules[5];

// taken:read/accounts/list/delimited-text
var _ = mw.libs.accountCreator.parts.read.modules[0];

// src/accounts/list/extra-columns.ts
var S = 200;
var qe = "…";
function z(o, e, t, n = () => 0) {
  const a = /* @__PURE__ */ new Map();
  for (const u of o.flatMap(({ extra: m }) => m)) {
    if (!a.has(e(u))) {
      a.set(e(u), u);
    }
  }
  const s = [...a].sort(([, u], [, m]) => n(u, m));
  const c = new Map(s.slice(0, S).map(([u], m) => [u, m]));
  const i = s.slice(0, S).map(([, u]) => t(u));
  const l = s.length > S;
  return {
    headings: l ? [...i, qe] : i,
    cellsOf: ({ extra: u }) => {
      const m = i.map(() => "");
      const F = [];
      for (const f of [...u].reverse()) {
        const R = c.get(e(f));
        if (R === void 0) {
          F.unshift(`${t(f)}: ${f.value}`);
        } else {
          const U = m[R];
          m[R] = U ? `${f.value} | ${U}` : f.value;
        }
      }
      return l ? [...m, F.join(" | ")] : m;
    }
  };
}

// taken:read/accounts/list/formula
var j = mw.libs.accountCreator.parts.read.modules[1];

// taken:steps/accounts/list/row
var K = mw.libs.accountCreator.parts.steps.modules[2];
var g = mw.libs.accountCreator.parts.steps.modules[8];
var h = mw.libs.accountCreator.parts.steps.modules[9];

// src/accounts/list/after/export.ts
function Y(o) {
  return "\uFEFF" + _(o.map((e) => e.map(j)), ",", "\r\n");
}
var G = (o, e) => z(
  o,
  ({ heading: t, column: n }) => `${n} ${t}`,
  ({ heading: t, column: n }) => t || e.column(n + 1),
  (t, n) => t.column - n.column
);
function Z(o, e, t, n = "generate") {
  const a = n === "generate" ? "" : n;
  const s = Q.filter((i) => i !== "unused");
  const c = G(o, t);
  return Y([
    [...s.map((i) => t[i]), E, ...c.headings],
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
function J(o, { headings: e, states: t, explain: n }) {
  const a = o.map((c) => H(W({}, c), { extra: c.extra.filter(({ value: i }) => i !== c.request.password) }));
  const s = G(a, e);
  return Y([
    [
      e.state,
      e.username,
      e.email,
      e.explanation,
      E,
      ...s.headings
    ],
    ...a.map((c) => [
      t[c.state],
      h(c),
      c.request.email,
      n(c),
      c.state,
      ...s.cellsOf(c)
    ])
  ]);
}
function Ie(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}
function X(o) {
  return o.map((e) => `* [[User:${Ie(h(e))}]]
`).join("");
}
function ee(o) {
  return o.map((e) => h(e).replace(/\s+/gu, " ") + "\n").join("");
}

// taken:checks/accounts/contract/newcomer
var te = mw.libs.accountCreator.parts.checks.modules[0];

// src/accounts/list/after/slips.ts
function oe(o, { siteName: e, loginAddress: t }) {
  return o.flatMap((n) => {
    const a = g(n);
    if ((a == null ? void 0 : a.kind) !== "created") {
      return [];
    }
    const s = a.by === "mail";
    return [{
      siteName: e,
      loginAddress: t,
      username: h(n),
      password: a.by === "password" ? n.request.password : "",
      mailed: s,
      // After a reload, nothing is known here of the address of somebody who has an account.
      notes: te(a.by, n.request.email !== "")
    }];
  });
}

// taken:checks/ui/shared/save-copy-print
var x = mw.libs.accountCreator.parts.checks.modules[11];
var ne = mw.libs.accountCreator.parts.checks.modules[12];
var O = mw.libs.accountCreator.parts.checks.modules[13];

// taken:core/ui/shared/wiki-html
var re = mw.libs.accountCreator.parts.core.modules[66];

// taken:checks/ui/shared/local-texts
var b = mw.libs.accountCreator.parts.checks.modules[8];
var ae = mw.libs.accountCreator.parts.checks.modules[9];

// taken:table/ui/list/row-texts
var se = mw.libs.accountCreator.parts.table.modules[9];
var ce = mw.libs.accountCreator.parts.table.modules[11];

// taken:table/ui/list/row-view
var ie = mw.libs.accountCreator.parts.table.modules[12];

// taken:checks/ui/shared/newcomer-texts
var le = mw.libs.accountCreator.parts.checks.modules[10];

// src/ui/list/slips-view.ts
function v(o, e) {
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
function We(o) {
  const e = document.createElement("h3");
  const t = document.createElement("span");
  t.textContent = r("accountcreator-slip-username");
  const n = document.createElement("bdi");
  n.textContent = o;
  e.append(t, " ", n);
  return e;
}
function He({ password: o, mailed: e }) {
  const t = v("dt", r("accountcreator-slip-password"));
  return e ? [t, y("bdi", r("accountcreator-slip-mailed"))] : o === "" ? [t, y("bdi", r("accountcreator-slip-ask"))] : [t, y("code", o)];
}
function De(o) {
  const e = v("p", d(o.notes.map(le)));
  e.className = "accountcreator-slip-notes";
  return e;
}
function ue(o) {
  const e = document.createElement("div");
  e.className = "accountcreator-slips";
  for (const t of o) {
    const n = document.createElement("section");
    const a = document.createElement("dl");
    a.append(
      v("dt", r("accountcreator-slip-address")),
      y("bdi", t.loginAddress),
      ...He(t)
    );
    n.append(
      v("p", r("accountcreator-slip-wiki", t.siteName)),
      We(t.username),
      a,
      De(t)
    );
    e.append(n);
  }
  return e;
}

// src/ui/list/export-list.ts
function pe({ state: o }) {
  var e, t;
  return {
    siteName: (t = (e = o.opening) == null ? void 0 : e.siteName) != null ? t : "",
    loginAddress: location.origin + mw.util.getUrl("Special:UserLogin")
  };
}
function de(o) {
  const e = b(/* @__PURE__ */ new Date()).replace(/[T:]/g, "-");
  return `${location.hostname}-${e}-${o}.csv`;
}
function Ve(o) {
  const e = g(o);
  if (!e) {
    return d(o.remarks.filter(({ severity: a }) => a === "error").map(ce));
  }
  if (e.kind === "created") {
    return "";
  }
  const { wiki: t, own: n } = se(o, e);
  return d([t ? re(t) : "", n]);
}
function he(o) {
  return r("accountcreator-column-number", o);
}
function Be(o) {
  const e = {};
  for (const { state: t } of o) {
    e[t] = ie(t);
  }
  return J(o, {
    headings: {
      state: r("accountcreator-column-state"),
      username: r("accountcreator-column-username"),
      email: r("accountcreator-column-email"),
      explanation: r("accountcreator-column-remarks"),
      column: he
    },
    states: e,
    explain: Ve
  });
}
function Qe(o) {
  o.sheet.prepareSheet();
  O(de(r("accountcreator-sheet-name")), Z(o.rows, pe(o), {
    username: r("accountcreator-column-username"),
    email: r("accountcreator-column-email"),
    realname: r("accountcreator-column-realname"),
    password: r("accountcreator-column-password"),
    reason: r("accountcreator-column-reason"),
    mode: r("accountcreator-column-mode"),
    column: he
  }, o.state.mode), "text/csv");
}
function me(o) {
  return x(o) ? r("accountcreator-copied") : r("accountcreator-text-not-copied");
}
function _e(o, e) {
  const t = o.rows.filter(K);
  switch (e) {
    case "save-sheet":
      Qe(o);
      return "";
    case "save-csv":
      O(de(r("accountcreator-results-name")), Be(o.rows), "text/csv");
      return r("accountcreator-saved");
    case "copy-wikitext":
      return me(X(t));
    case "copy-names":
      return me(ee(t));
    case "print-slips":
      ne(ue(oe(o.rows, pe(o))));
      return "";
    default:
      return null;
  }
}

// taken:table/lit-html/lit-html
var p = mw.libs.accountCreator.parts.table.modules[3];
var T = mw.libs.accountCreator.parts.table.modules[4];
var fe = mw.libs.accountCreator.parts.table.modules[5];

// src/accounts/list/check/quota.ts
var ze = 864e5;
var je = 6;
function we(o, e, t) {
  const { own: n, at: a } = e;
  const s = n ? [...n.creations.values()].map(({ at: l }) => l) : [];
  const c = (l) => s.filter((u) => u > a - l).length;
  const i = n ? n.windows : [];
  return {
    limited: !o.includes("noratelimit"),
    createdLastDay: n && c(ze),
    needed: t,
    windows: i,
    left: i.length === 0 ? null : Math.max(0, Math.min(
      ...i.map(({ hits: l, seconds: u }) => l - c(u * 1e3))
    ))
  };
}
function ge({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return o && t > (n != null ? n : je - (e != null ? e : 0));
}

// src/accounts/list/create/resume-times.ts
var xe = [3600, 6 * 3600, 12 * 3600, 24 * 3600];
var Ke = 300;
function be(o) {
  const e = o.length === 0 ? [Ke, ...xe] : xe.filter((t) => t < Math.max(...o));
  return [.../* @__PURE__ */ new Set([...e, ...o])].sort((t, n) => t - n);
}

// taken:core/accounts/contract/captcha
var ye = mw.libs.accountCreator.parts.core.modules[3];

// src/ui/list/limit-request.ts
var k = "…";
function Ye(o) {
  const e = new Date(o.replace(" ", "T"));
  const t = -(Number.isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).getTimezoneOffset();
  const n = (a) => String(Math.floor(Math.abs(a))).padStart(2, "0");
  return `${Intl.DateTimeFormat().resolvedOptions().timeZone} (UTC${t < 0 ? "-" : "+"}${n(t / 60)}:${n(t % 60)})`;
}
function C(o) {
  return /^https?:\/\//i.test(o) ? o : location.origin + mw.util.getUrl(o);
}
function A(o) {
  const e = new OO.ui.ButtonWidget({ label: r("accountcreator-copy") });
  e.on("click", () => {
    e.setLabel(r(x(o()) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return e;
}
var L = class {
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
    this.button = A(() => this.area.getValue());
    const n = b(/* @__PURE__ */ new Date()).slice(0, 10);
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
    const n = B(
      "accountcreator-exemption",
      (a = e == null ? void 0 : e.me) != null ? a : "",
      (s = e == null ? void 0 : e.siteName) != null ? s : "",
      this.list.creatable.length,
      t || k,
      this.eventPage === "" ? k : C(this.eventPage),
      location.origin,
      this.end.getValue().trim() || k,
      Ye(t),
      this.network.getValue().trim() || k,
      String(mw.config.get("wgDBname"))
    );
    if (n !== this.area.getValue()) {
      this.area.setValue(n);
      this.button.setLabel(r("accountcreator-copy"));
    }
  }
};

// taken:table/ui/list/limit-of
var ve = mw.libs.accountCreator.parts.table.modules[7];

// src/ui/list/limit-view.ts
var Te = 3600;
function Ge({ limited: o, createdLastDay: e, needed: t, left: n }) {
  return !o ? r("accountcreator-quota-none") : n !== null ? r("accountcreator-quota-left", t, n) : e === null ? r("accountcreator-quota", t) : r("accountcreator-quota-used", t, e);
}
function Ze(o) {
  return o % Te === 0 ? r("accountcreator-resume-hours", o / Te) : r("accountcreator-resume-minutes", Math.ceil(o / 60));
}
var P = class {
  constructor(e) {
    this.list = e;
    this.element = document.createElement("div");
    this.copyLink = A(() => this.ownAccountLink);
    this.onTime = ({ target: e }) => {
      const t = e instanceof HTMLSelectElement ? Number(e.value) : 0;
      this.list.run.resumeAt(t === 0 ? null : Date.now() + t * 1e3);
    };
    this.element.className = "accountcreator-limit";
    this.request = new L(e, () => this.render(e.state));
  }
  focus() {
    this.request.focus();
  }
  render(e) {
    const { quota: t, opening: n } = e;
    const a = ve(e);
    const s = t && n && we(n.rights, t, this.list.creatable.length);
    fe(a ? p`
			${this.resumeTemplate(e, a)}
			${this.waysTemplate(e)}` : s ? p`
			<p>${d([Ge(s), this.captchaText(e, s)])}</p>
			${ge(s) ? this.waysTemplate(e) : T}` : T, this.element);
  }
  captchaText({ opening: e }, { limited: t }) {
    return t && e && ye(e.requests) ? r("accountcreator-quota-captcha") : "";
  }
  resumeTemplate({ resumeAt: e, quota: t }, { retryAfter: n }) {
    const a = (t == null ? void 0 : t.own) ? t.own.windows.map(({ seconds: c }) => c) : [];
    const s = be(n === null ? a : [n]);
    return p`
			<p>
				<label>
					${r("accountcreator-resume-when")}
					<select name="resumeat" @change=${this.onTime}>
						<option value="0">${r("accountcreator-resume-by-hand")}</option>
						${s.map((c) => p`<option value=${c}>${Ze(c)}</option>`)}
					</select>
				</label>
				<span role="status">${e === null ? "" : r("accountcreator-resume-at", ae(e))}</span>
			</p>`;
  }
  waysTemplate(e) {
    this.request.render(e);
    const t = this.ownAccountLink;
    return p`
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
    return t === "" ? T : p`
			<p>
				${r("accountcreator-limit-place")}
				<a class="accountcreator-limit-place" href=${C(t)} target="_blank" rel="noopener"><bdi>${t}</bdi></a>
			</p>`;
  }
  /** Where people create their own accounts, and from there come to the page of the event. */
  get ownAccountLink() {
    const { eventPage: e } = this.request;
    const t = e !== "" && C(e) !== e;
    return location.origin + mw.util.getUrl("Special:CreateAccount", t ? { returnto: e } : {});
  }
};

// taken:core/ui/shared/ask
var $e = mw.libs.accountCreator.parts.core.modules[47];

// taken:table/ui/list/message-box
var ke = mw.libs.accountCreator.parts.table.modules[8];

// taken:list/ui/list/opened-file
var Le = mw.libs.accountCreator.parts.list.modules[9];
var Ce = mw.libs.accountCreator.parts.list.modules[10];

// src/ui/list/sheet-return-view.ts
function Je(o, e) {
  return o > 0 ? r("accountcreator-sheet-lost", o) : e > 0 ? r("accountcreator-sheet-slips", e) : "";
}
var N = class {
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
    this.box = new ke("warning");
    this.onFile = ({ target: e }) => {
      const t = e instanceof HTMLInputElement ? Ce(e) : null;
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
      void $e(r("accountcreator-renew-question", e), r("accountcreator-renew", e)).then(() => this.list.sheet.renewPasswords(), () => void 0);
    };
    this.element.className = "accountcreator-sheet-return";
    this.element.append(this.box.element);
    Le(this.element, (a) => {
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
    return p`
			<p>${Je(e, n)}</p>
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
    this.say(t > 0 ? r("accountcreator-sheet-opened", t) : r("accountcreator-sheet-foreign"));
  }
};

// src/accounts/list/create/duration.ts
var Ee = [
  ["weeks", 604800, 52],
  ["days", 86400, 31],
  ["hours", 3600, 23],
  ["minutes", 60, 59],
  ["seconds", 1, 59]
];
var Se = Ee.map(([o]) => o);
var Re = (o) => o.replace(/\s+/gu, " ").trim();
function Oe(o, e) {
  let t = Re(o);
  let n = 0;
  for (const [a, s, c] of Ee) {
    for (let i = c; i > 0; i--) {
      const l = Re(e(a, i));
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
var M = (o) => `duration-${o}`;
function Xe(o) {
  return o.format === "text" ? o.text : o.html.replace(/<[^>]*>/g, "").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
var et = (o) => String(o).replace(/\d/g, (e) => mw.language.convertNumber(Number(e)));
function tt(o) {
  return w(this, null, function* () {
    try {
      yield new mw.Api().loadMessagesIfMissing(Se.map(M));
    } catch (e) {
      mw.log.warn(e);
      return null;
    }
    return Oe(Xe(o), (e, t) => mw.messages.exists(M(e)) ? mw.message(M(e), et(t)).text() : "");
  });
}

// src/app/after-part.ts
V(D);
return { LimitView: P, SheetReturnView: N, exportList: _e, limitSeconds: tt };
} };
// </nowiki>
