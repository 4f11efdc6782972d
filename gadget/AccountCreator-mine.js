// <nowiki>
/*!
 * AccountCreator 0.1.0+80e3433f: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.mine = { on: {"core":"6de88e6f","checks":"baf67505","steps":"1ef51d13","words":"201cf9fb","read":"fad15441","table":"060303c6","list":"11b7872d","after":"c007cc2d"}, contents: '157acee5', run: function () {
'use strict';
var mt = Object.defineProperty;
var dt = Object.defineProperties;
var pt = Object.getOwnPropertyDescriptors;
var q = Object.getOwnPropertySymbols;
var ht = Object.prototype.hasOwnProperty;
var wt = Object.prototype.propertyIsEnumerable;
var W = (o, t, e) => t in o ? mt(o, t, { enumerable: true, configurable: true, writable: true, value: e }) : o[t] = e;
var y = (o, t) => {
  for (var e in t || (t = {}))
    if (ht.call(t, e))
      W(o, e, t[e]);
  if (q)
    for (var e of q(t)) {
      if (wt.call(t, e))
        W(o, e, t[e]);
    }
  return o;
};
var U = (o, t) => dt(o, pt(t));
var d = (o, t, e) => {
  return new Promise((n, a) => {
    var s = (l) => {
      try {
        c(e.next(l));
      } catch (u) {
        a(u);
      }
    };
    var i = (l) => {
      try {
        c(e.throw(l));
      } catch (u) {
        a(u);
      }
    };
    var c = (l) => l.done ? n(l.value) : Promise.resolve(l.value).then(s, i);
    c((e = e.apply(o, t)).next());
  });
};

// taken:core/accounts/contract/cancellation
var b = mw.libs.accountCreator.parts.core.modules[0];

// taken:core/accounts/contract/observable
var B = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var g = mw.libs.accountCreator.parts.core.modules[28];

// src/accounts/mine/own-account.ts
var ft = 36e5;
var F = 24 * ft;
var D = F;
var yt = 7 * F;
function w(o) {
  const t = new Date(o);
  return new Date(o - t.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
}
function I(o) {
  const t = /* @__PURE__ */ new Map();
  o.forEach((e) => {
    var n;
    return t.set(e, ((n = t.get(e)) != null ? n : 0) + 1);
  });
  return [...t];
}
function G(o) {
  return [
    { choice: { kind: "all" }, count: o.length },
    ...I(o.map(({ at: t }) => w(t))).map(([t, e]) => ({ choice: { kind: "day", day: t }, count: e })),
    ...I(o.map(({ reason: t }) => t).filter((t) => t !== "")).map(([t, e]) => ({ choice: { kind: "reason", reason: t }, count: e }))
  ];
}
function _(o, t) {
  return o.filter(({ at: e, reason: n }) => t.kind === "all" || (t.kind === "day" ? w(e) === t.day : n === t.reason));
}
function k(o) {
  return {
    accounts: o.length,
    edited: o.filter(({ edits: t }) => t > 0).length,
    edits: o.reduce((t, { edits: e }) => t + e, 0),
    unreachable: o.filter(({ exists: t, isReachable: e }) => t && !e).length
  };
}
function S({ at: o, by: t, edits: e }, n, a) {
  const s = n != null ? n : t === "mail" ? o : null;
  return s !== null && a < s + D ? { kind: "tooSoon", until: s + D } : s !== null && a > s + yt && e === 0 ? { kind: "expired" } : { kind: "usual" };
}

// src/accounts/mine/own-accounts.ts
var bt = 200;
var x = class extends B {
  /**
   * @param service
   * @param clock
   * @param clockSkew The wiki's clock less this machine's, in milliseconds
   */
  constructor(e, n, a) {
    super({ stage: { kind: "loading" }, accounts: [], isComplete: true, choice: { kind: "all" }, mailings: /* @__PURE__ */ new Map() });
    this.service = e;
    this.clock = n;
    this.clockSkew = a;
    this.source = new b();
    /** Whose last edit was asked for. */
    this.asked = /* @__PURE__ */ new Set();
  }
  /** Milliseconds since 1970 on the wiki's clock. */
  get now() {
    return this.clock.now() + this.clockSkew();
  }
  /** Those that are looked at. */
  get shown() {
    return _(this.state.accounts, this.state.choice);
  }
  /** Asks the wiki, also once more. */
  load() {
    return d(this, null, function* () {
      this.source.cancel();
      const e = this.source = new b();
      this.asked.clear();
      this.change({ stage: { kind: "loading" } });
      try {
        const { accounts: n, isComplete: a } = yield this.service.accounts(e);
        if (!e.cancelled) {
          this.change({ stage: { kind: "shown" }, accounts: n, isComplete: a });
          yield this.fetchLastEdits(e);
        }
      } catch (n) {
        if (!e.cancelled) {
          this.change({ stage: { kind: "failed", text: g.from(n).text } });
        }
      }
    });
  }
  choose(e) {
    return d(this, null, function* () {
      this.source.cancel();
      const n = this.source = new b();
      this.change({ choice: e });
      yield this.fetchLastEdits(n);
    });
  }
  /** Nobody looks at it any more. */
  stop() {
    this.source.cancel();
  }
  mailPassword(e) {
    return d(this, null, function* () {
      this.setMailing(e, { kind: "asking" });
      try {
        yield this.service.mailPassword(e);
        this.setMailing(e, { kind: "asked", at: this.now });
      } catch (n) {
        this.setMailing(e, { kind: "failed", text: g.from(n).text });
      }
    });
  }
  /** When a mail was asked for here; null: none was. */
  mailedAt(e) {
    const n = this.state.mailings.get(e);
    return (n == null ? void 0 : n.kind) === "asked" ? n.at : null;
  }
  setMailing(e, n) {
    this.change({ mailings: new Map(this.state.mailings).set(e, n) });
  }
  /** One after the other, of those who are looked at and have edited. What cannot be had is left out. */
  fetchLastEdits(e) {
    return d(this, null, function* () {
      const n = this.shown.filter(({ username: a, edits: s }) => s > 0 && !this.asked.has(a));
      for (const { username: a } of n.slice(0, bt)) {
        try {
          const s = yield this.service.lastEdit(a, e);
          if (e.cancelled) {
            return;
          }
          this.asked.add(a);
          this.change({ accounts: this.state.accounts.map((i) => i.username === a ? U(y({}, i), { lastEdit: s }) : i) });
        } catch (s) {
          if (e.cancelled || !(s instanceof g)) {
            return;
          }
        }
      }
    });
  }
};

// src/i18n/en.json
var z = { "accountcreator-mine-all": "All", "accountcreator-mine-which": "Show:", "accountcreator-mine-days": "By day", "accountcreator-mine-reasons": "By reason", "accountcreator-mine-again": "Update", "accountcreator-mine-edits": "Edits", "accountcreator-mine-last-edit": "Last edit", "accountcreator-mine-contributions": "contributions", "accountcreator-mine-talk": "talk", "accountcreator-mine-gone": "There is no account of this name any more.", "accountcreator-mine-confirmed": "Address confirmed.", "accountcreator-mine-unconfirmed": "Address not confirmed, or no mail from others wanted.", "accountcreator-mine-accounts": "Accounts: $1.", "accountcreator-mine-edited": "With edits: $1. Edits in all: $2.", "accountcreator-mine-unreachable": "No confirmed address, as far as the wiki says: $1.", "accountcreator-mine-older": "Older accounts are not shown.", "accountcreator-mine-failed": "The wiki did not say which accounts you created.", "accountcreator-mine-loading": "Asking the wiki …", "accountcreator-mine-expired": "The mailed password has probably expired.", "accountcreator-mine-mail": "Mail a new password", "accountcreator-mine-mail-question": "The wiki mails $1 a temporary password, if the account has an address. The password they have now goes on working.", "accountcreator-mine-too-soon": "But a password was mailed less than 24 hours ago: most wikis send no other before $1, and do not say so.", "accountcreator-mine-mailed": "The wiki has accepted this. It does not say whether it sent a mail.", "accountcreator-mine-help": "Did not get the mail?", "accountcreator-mine-help-spam": "It may be among spam, or on its way: some mail services hold back mail from a sender that is new to them.", "accountcreator-mine-help-again": "Most wikis send a new password only 24 hours after the last one, counting the first. Before that they send nothing, and do not say so.", "accountcreator-mine-help-expired": "A mailed password is good for seven days on most wikis. After that, mail a new one here, or they ask for it at $1.", "accountcreator-mine-help-hour": "Some wikis also limit how many passwords somebody can have mailed in an hour, and do not say when they send no more.", "accountcreator-mine-help-address": "Without an address, or with a mistyped one, no mail arrives. Then only a password that you gave them opens the account." };

// taken:table/lit-html/lit-html
var m = mw.libs.accountCreator.parts.table.modules[4];
var f = mw.libs.accountCreator.parts.table.modules[5];
var V = mw.libs.accountCreator.parts.table.modules[6];

// taken:table/lit-html/directives/guard
var M = mw.libs.accountCreator.parts.table.modules[3];

// taken:after/accounts/list/after/export
var H = mw.libs.accountCreator.parts.after.modules[0];
var j = mw.libs.accountCreator.parts.after.modules[1];

// src/accounts/mine/report.ts
var J = (o) => o === null ? "" : w(o);
function Y(o, { headings: t, mail: e }) {
  const { username: n, created: a, reason: s, edits: i, lastEdit: c, mail: l } = t;
  return H([
    [n, a, s, i, c, l],
    ...o.map((u) => [
      u.username,
      w(u.at),
      u.reason,
      String(u.edits),
      J(u.lastEdit),
      e(u)
    ])
  ]);
}
function X(o, { headings: t, totals: e }) {
  const n = o.map(({ username: a, edits: s, lastEdit: i }) => `|-
| [[User:${j(a)}]] || ${s} || ${J(i)}
`);
  return `${e(k(o))}

{| class="wikitable sortable"
! ${t.username} !! ${t.edits} !! ${t.lastEdit}
${n.join("")}|}
`;
}

// taken:core/accounts/contract/outcome
var K = mw.libs.accountCreator.parts.core.modules[17];

// taken:after/ui/list/export-list
var Q = mw.libs.accountCreator.parts.after.modules[5];

// taken:table/ui/list/message-box
var Z = mw.libs.accountCreator.parts.table.modules[9];

// taken:core/ui/shared/ask
var tt = mw.libs.accountCreator.parts.core.modules[47];

// taken:checks/ui/shared/local-texts
var v = mw.libs.accountCreator.parts.checks.modules[6];
var et = mw.libs.accountCreator.parts.checks.modules[9];

// taken:core/ui/shared/messages
var ot = mw.libs.accountCreator.parts.core.modules[56];
var r = mw.libs.accountCreator.parts.core.modules[59];
var T = mw.libs.accountCreator.parts.core.modules[60];

// taken:checks/ui/shared/newcomer-texts
var nt = mw.libs.accountCreator.parts.checks.modules[10];

// taken:checks/ui/shared/save-copy-print
var rt = mw.libs.accountCreator.parts.checks.modules[12];
var at = mw.libs.accountCreator.parts.checks.modules[14];

// taken:checks/ui/shared/text-to-copy
var p = mw.libs.accountCreator.parts.checks.modules[15];
var R = mw.libs.accountCreator.parts.checks.modules[16];

// taken:core/ui/shared/wiki-html
var E = mw.libs.accountCreator.parts.core.modules[65];

// src/ui/mine/own-accounts-view.ts
function kt(o) {
  switch (o.kind) {
    case "all":
      return r("accountcreator-mine-all");
    case "day":
      return v(Date.parse(`${o.day}T12:00:00`));
    case "reason":
      return o.reason;
    default:
      return K(o);
  }
}
function ct({ exists: o, isReachable: t }) {
  return !o ? r("accountcreator-mine-gone") : t ? r("accountcreator-mine-confirmed") : r("accountcreator-mine-unconfirmed");
}
var lt = ({ accounts: o, edited: t, edits: e }) => T([
  r("accountcreator-mine-accounts", o),
  r("accountcreator-mine-edited", t, e)
]);
function st() {
  return {
    headings: {
      username: p("accountcreator-column-username"),
      created: p("accountcreator-state-created"),
      reason: p("accountcreator-column-reason"),
      edits: p("accountcreator-mine-edits"),
      lastEdit: p("accountcreator-mine-last-edit"),
      mail: p("accountcreator-column-email")
    },
    mail: (o) => R(ct(o)),
    totals: (o) => R(lt(o))
  };
}
function $(o, t, e) {
  return m`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${o} @click=${e}
	>${t}</button>`;
}
function it(o, t) {
  return m`<a href=${mw.util.getUrl(o)} target="_blank" rel="noopener">${t}</a>`;
}
var C = class {
  constructor(t) {
    this.mine = t;
    this.element = document.createElement("div");
    this.problem = new Z("error");
    this.isShown = false;
    this.said = "";
    this.element.className = "accountcreator-mine";
    t.observe(() => this.draw());
  }
  focus() {
    var t;
    (t = this.element.querySelector("h3")) == null ? void 0 : t.focus();
  }
  render({ stage: t }) {
    const e = t.kind === "accounts";
    if (e !== this.isShown) {
      this.isShown = e;
      this.said = "";
      if (e) {
        void this.mine.load();
      } else {
        this.mine.stop();
      }
    }
  }
  draw() {
    const { stage: t, accounts: e } = this.mine.state;
    this.problem.show(t.kind === "failed" ? m`
			<p>${r("accountcreator-mine-failed")}</p>
			<div>${M([t], () => E(t.text))}</div>` : null);
    V(m`
			<h3 tabindex="-1">${r("accountcreator-mine")}</h3>
			<div role="alert">${this.problem.element}</div>
			<p role="status">${t.kind === "loading" ? r("accountcreator-mine-loading") : this.said || this.summaryText(t.kind === "shown")}</p>
			${e.length > 0 ? this.contents() : f}
			${this.helpTemplate()}`, this.element);
  }
  summaryText(t) {
    const { isComplete: e } = this.mine.state;
    const n = k(this.mine.shown);
    return !t ? "" : T([
      lt(n),
      n.unreachable > 0 ? r("accountcreator-mine-unreachable", n.unreachable) : "",
      e ? "" : r("accountcreator-mine-older")
    ]);
  }
  contents() {
    const { accounts: t, choice: e } = this.mine.state;
    const n = G(t);
    const a = (i) => n.flatMap((c, l) => c.choice.kind === i ? [m`<option
				value=${l} ?selected=${JSON.stringify(c.choice) === JSON.stringify(e)}
			>${r("accountcreator-filter-count", kt(c.choice), c.count)}</option>`] : []);
    const s = ({ target: i }) => {
      const c = i instanceof HTMLSelectElement ? n[Number(i.value)] : void 0;
      if (c) {
        this.said = "";
        void this.mine.choose(c.choice);
      }
    };
    return m`
			<p class="accountcreator-mine-tools">
				<label>
					${r("accountcreator-mine-which")}
					<select name="accountsof" @change=${s}>
						${a("all")}
						<optgroup label=${r("accountcreator-mine-days")}>${a("day")}</optgroup>
						<optgroup label=${r("accountcreator-mine-reasons")}>${a("reason")}</optgroup>
					</select>
				</label>
				${$("save-accounts", r("accountcreator-save-csv"), () => this.save())}
				${$("copy-report", r("accountcreator-copy-wikitext"), () => this.copy())}
				${$("load-accounts", r("accountcreator-mine-again"), () => {
      void this.mine.load();
    })}
			</p>
			<table class="accountcreator-mine-table">
				<thead><tr>
					<th scope="col">${r("accountcreator-column-username")}</th>
					<th scope="col">${r("accountcreator-state-created")}</th>
					<th scope="col">${r("accountcreator-mine-edits")}</th>
					<th scope="col">${r("accountcreator-mine-last-edit")}</th>
					<th scope="col">${r("accountcreator-column-email")}</th>
				</tr></thead>
				<tbody>${this.mine.shown.map((i) => this.rowTemplate(i))}</tbody>
			</table>`;
  }
  rowTemplate(t) {
    const { username: e, at: n, reason: a, edits: s, lastEdit: i, exists: c } = t;
    return m`<tr data-accountcreator-account=${e}>
			<th scope="row">
				<bdi>${e}</bdi>
				<span class="accountcreator-mine-links" ?hidden=${!c}>
					${it(`Special:Contributions/${e}`, r("accountcreator-mine-contributions"))}
					${it(`User talk:${e}`, r("accountcreator-mine-talk"))}
				</span>
			</th>
			<td>${v(n)} <bdi class="accountcreator-mine-reason">${a}</bdi></td>
			<td>${c ? s : ""}</td>
			<td>${i === null ? "" : v(i)}</td>
			<td>
				${ct(t)}
				${c ? this.mailTemplate(t, this.mine.state.mailings.get(e)) : f}
			</td>
		</tr>`;
  }
  mailTemplate(t, e) {
    const n = S(t, this.mine.mailedAt(t.username), this.mine.now);
    return m`
			${n.kind === "expired" ? m`<div>${r("accountcreator-mine-expired")}</div>` : f}
			${(e == null ? void 0 : e.kind) === "asking" ? f : $("mail-password", r("accountcreator-mine-mail"), () => this.askToMail(t))}
			<div role="status">${this.mailingTemplate(e)}</div>`;
  }
  mailingTemplate(t) {
    switch (t == null ? void 0 : t.kind) {
      case "asking":
        return r("accountcreator-mine-loading");
      case "asked":
        return r("accountcreator-mine-mailed");
      case "failed":
        return m`${M([t], () => E(t.text))}`;
      default:
        return "";
    }
  }
  /** What it does is said before it is done: the wiki answers the same whether it sends a mail or not. */
  askToMail(t) {
    const { username: e } = t;
    const n = S(t, this.mine.mailedAt(e), this.mine.now);
    const a = T([
      r("accountcreator-mine-mail-question", e),
      n.kind === "tooSoon" ? r("accountcreator-mine-too-soon", et(n.until)) : ""
    ]);
    void tt(a, r("accountcreator-mine-mail")).then(() => this.mine.mailPassword(e), () => void 0);
  }
  helpTemplate() {
    return m`<details>
			<summary>${r("accountcreator-mine-help")}</summary>
			<ul>
				<li>${r("accountcreator-mine-help-spam")}</li>
				<li>${r("accountcreator-mine-help-again")}</li>
				<li>${r("accountcreator-mine-help-expired", nt("Special:PasswordReset"))}</li>
				<li>${r("accountcreator-mine-help-hour")}</li>
				<li>${r("accountcreator-mine-help-address")}</li>
			</ul>
		</details>`;
  }
  save() {
    at(Q(p("accountcreator-results-name")), Y(this.mine.shown, st()), "text/csv");
    this.say(r("accountcreator-saved"));
  }
  copy() {
    const t = rt(X(this.mine.shown, st()));
    this.say(t ? r("accountcreator-copied") : r("accountcreator-text-not-copied"));
  }
  say(t) {
    this.said = t;
    this.draw();
  }
};

// taken:core/wiki/shape
var P = mw.libs.accountCreator.parts.core.modules[74];
var h = mw.libs.accountCreator.parts.core.modules[75];
var A = mw.libs.accountCreator.parts.core.modules[76];

// taken:core/wiki/wiki-api
var L = mw.libs.accountCreator.parts.core.modules[79];
var ut = mw.libs.accountCreator.parts.core.modules[80];

// src/wiki/mw-own-accounts-service.ts
function xt(o) {
  return {
    exists: o.missing !== true && o.invalid !== true,
    edits: typeof o.editcount === "number" ? o.editcount : 0,
    isReachable: o.emailable === true
  };
}
var vt = { exists: false, edits: 0, isReachable: false };
var O = class {
  /** @param lists Reads the log of new accounts */
  constructor(t) {
    this.lists = t;
    this.api = new ut();
  }
  accounts(t) {
    return d(this, null, function* () {
      const { creations: e, complete: n } = yield this.lists.ownCreations(t);
      const a = yield this.users([...e.keys()], t);
      const s = [...e].map(([i, { at: c, by: l, reason: u }]) => {
        var N;
        return y({ username: i, at: c, by: l, reason: u, lastEdit: null }, (N = a.get(i)) != null ? N : vt);
      });
      return { accounts: s, isComplete: n };
    });
  }
  lastEdit(t, e) {
    return d(this, null, function* () {
      const n = yield this.api.get({
        action: "query",
        list: "usercontribs",
        ucuser: t,
        uclimit: "1",
        ucprop: "timestamp"
      }, e);
      const a = Date.parse(A(h(P(h(n.query).usercontribs)[0]).timestamp));
      return Number.isNaN(a) ? null : a;
    });
  }
  mailPassword(t) {
    return d(this, null, function* () {
      const e = yield this.api.get({ action: "query", meta: "tokens", type: "csrf" });
      const n = A(h(h(e.query).tokens).csrftoken);
      yield this.api.post({ action: "resetpassword", user: t, token: n });
    });
  }
  /** By the name in the log. Posted, as so many names are too long for an address. */
  users(t, e) {
    return d(this, null, function* () {
      const n = /* @__PURE__ */ new Map();
      const a = this.lists.namesPerRequest;
      for (let s = 0; s < t.length; s += a) {
        const i = L + t.slice(s, s + a).join(L);
        const c = { action: "query", list: "users", ususers: i, usprop: "editcount|emailable" };
        const l = yield this.api.post(c, e);
        for (const u of P(h(l.query).users).map(h)) {
          n.set(A(u.name), xt(u));
        }
      }
      return n;
    });
  }
};

// src/app/mine-part.ts
ot(z);
function Te(o, t, e) {
  return new C(new x(
    new O(t),
    e,
    () => {
      var n, a;
      return (a = (n = o.state.opening) == null ? void 0 : n.clockSkew) != null ? a : 0;
    }
  ));
}
return { makeOwnAccounts: Te };
} };
// </nowiki>
