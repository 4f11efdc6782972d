// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.mine = { on: {"core":"fb694889","checks":"0bf9255f","steps":"df52e8ee","words":"59abcfee","read":"6c414676","table":"11d2ed7e","list":"8b47195d"}, contents: '53379421', run: function () {
'use strict';
var De = Object.defineProperty, We = Object.defineProperties;
var qe = Object.getOwnPropertyDescriptors;
var B = Object.getOwnPropertySymbols;
var Be = Object.prototype.hasOwnProperty, Ie = Object.prototype.propertyIsEnumerable;
var I = (o, e, t) => e in o ? De(o, e, { enumerable: !0, configurable: !0, writable: !0, value: t }) : o[e] = t, f = (o, e) => {
  for (var t in e || (e = {}))
    Be.call(e, t) && I(o, t, e[t]);
  if (B)
    for (var t of B(e))
      Ie.call(e, t) && I(o, t, e[t]);
  return o;
}, $ = (o, e) => We(o, qe(e));
var u = (o, e, t) => new Promise((r, n) => {
  var s = (l) => {
    try {
      c(t.next(l));
    } catch (p) {
      n(p);
    }
  }, a = (l) => {
    try {
      c(t.throw(l));
    } catch (p) {
      n(p);
    }
  }, c = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, a);
  c((t = t.apply(o, e)).next());
});

// taken:core/accounts/contract/observable
var H = mw.libs.accountCreator.parts.core.modules[16];

// taken:core/accounts/contract/service
var F = mw.libs.accountCreator.parts.core.modules[30];

// src/accounts/mine/edit-chunks.ts
function U(o, e) {
  var n, s;
  let t = [], r = 0;
  for (let a of o) {
    let { edits: c = 0 } = (n = e.get(a)) != null ? n : {};
    c > r && c > 0 && (t.push([]), r = 500), c > 0 && ((s = t[t.length - 1]) == null || s.push(a), r -= c);
  }
  return t;
}

// src/accounts/mine/mine.ts
var j = 100, V = 50, He = 10, z = (o) => o.normalize("NFC").toLowerCase().trim(), T = class extends H {
  /**
   * @param service
   * @param now The time, in milliseconds since 1970
   */
  constructor(t, r) {
    super({ filter: null, accounts: [], isAsking: !1, hasMore: !1, error: null, canMail: null });
    this.service = t;
    this.now = r;
    /** Entries of the log that were fetched and are not shown yet. */
    this.waiting = [];
    /** Where the log goes on; null: it is at its end. */
    this.next = null;
    this.isBegun = !1;
    /** Counts the filters: what was asked for an earlier one is nobody's business any more. */
    this.turn = 0;
    /** What became of each asking; another search does not make it undone. */
    this.mailings = /* @__PURE__ */ new Map();
  }
  /** Begins anew, with other accounts. */
  show(t) {
    return u(this, null, function* () {
      this.turn++, this.waiting = [], this.next = null, this.isBegun = !1, this.change({ filter: t, accounts: [], hasMore: !1, isAsking: !1 }), yield this.more();
    });
  }
  /** Goes on where it stopped: with what is to be known of the accounts that are there, or with more of them. */
  more() {
    return u(this, null, function* () {
      let { filter: t, isAsking: r } = this.state;
      if (t === null || r)
        return;
      let { turn: n } = this;
      this.change({ isAsking: !0, error: null });
      try {
        this.state.accounts.some(({ facts: s }) => s === void 0) || (yield this.find(t, n)), yield this.complete(n);
      } catch (s) {
        this.changeIn(n, { error: F.from(s) });
      }
      this.changeIn(n, { isAsking: !1 });
    });
  }
  /** Asks the wiki to mail somebody a new password. */
  mailPassword(s) {
    return u(this, arguments, function* ({ id: t, username: r, facts: n }) {
      var a;
      this.note(t, { kind: "asking" });
      try {
        yield this.service.mailPassword((a = n == null ? void 0 : n.username) != null ? a : r), this.note(t, { kind: "taken", at: this.now() });
      } catch (c) {
        this.note(t, { kind: "failed", error: F.from(c) });
      }
    });
  }
  /** Searches the log until a page is full. */
  find(t, r) {
    return u(this, null, function* () {
      let n = z(t.reason);
      for (let a = 0; a < He && this.waiting.length < j && !this.isThrough; a++) {
        let { entries: c, next: l } = yield this.service.created(t.from, t.to, this.next);
        if (r !== this.turn)
          return;
        this.isBegun = !0, this.next = l, this.waiting.push(...c.filter(({ reason: p }) => z(p).includes(n)));
      }
      let s = this.waiting.splice(0, j).map((a) => {
        var c;
        return $(f({}, a), { lastEdit: null, mailing: (c = this.mailings.get(a.id)) != null ? c : null });
      });
      this.changeIn(r, {
        accounts: [...this.state.accounts, ...s],
        hasMore: this.waiting.length > 0 || !this.isThrough
      });
    });
  }
  get isThrough() {
    return this.isBegun && this.next === null;
  }
  /** What the wiki knows of those that are shown. */
  complete(t) {
    return u(this, null, function* () {
      let r = this.state.accounts.filter(({ facts: n }) => n === void 0).map(({ id: n }) => n);
      if (r.length > 0 && this.state.canMail === null) {
        let n = yield this.service.canMailPasswords();
        this.changeIn(t, { canMail: n });
      }
      for (let n = 0; n < r.length && t === this.turn; n += V)
        yield this.completeChunk(r.slice(n, n + V), t);
    });
  }
  completeChunk(t, r) {
    return u(this, null, function* () {
      let n = yield this.service.factsOf(t), s = /* @__PURE__ */ new Map();
      for (let a of U(t, n))
        (yield this.service.lastEdits(a)).forEach((c, l) => s.set(l, c));
      this.changeIn(r, { accounts: this.state.accounts.map((a) => {
        var c, l;
        return t.includes(a.id) ? $(f({}, a), {
          facts: (c = n.get(a.id)) != null ? c : null,
          lastEdit: (l = s.get(a.id)) != null ? l : null
        }) : a;
      }) });
    });
  }
  note(t, r) {
    this.mailings.set(t, r), this.change({ accounts: this.state.accounts.map((n) => n.id === t ? $(f({}, n), { mailing: r }) : n) });
  }
  changeIn(t, r) {
    t === this.turn && this.change(r);
  }
};

// taken:core/app/browser
var Q = mw.libs.accountCreator.parts.core.modules[46];

// src/i18n/en.json
var G = { "accountcreator-labelled": "$1: $2", "accountcreator-saved": "The list is in your downloads.", "accountcreator-mine-from": "From:", "accountcreator-mine-to": "To:", "accountcreator-mine-reason": "Reason contains:", "accountcreator-mine-show": "Show", "accountcreator-mine-failed": "Not everything could be fetched.", "accountcreator-mine-none": "In this time you created no accounts for others, or none with this reason.", "accountcreator-mine-none-yet": "Nothing found so far, and the log goes on. Search on, or choose fewer days.", "accountcreator-mine-partly": "There are more. The numbers are about those shown.", "accountcreator-mine-count": "Accounts: $1", "accountcreator-mine-edited": "Have edited: $1", "accountcreator-mine-edits-all": "Edits in total: $1", "accountcreator-mine-created": "Created", "accountcreator-mine-edits": "Edits", "accountcreator-mine-last-edit": "Last edit", "accountcreator-mine-more": "Show more", "accountcreator-mine-mailable": "Confirmed address", "accountcreator-mine-not-mailable": "No confirmed address, or mail from others not allowed", "accountcreator-mine-blocked": "Blocked", "accountcreator-mine-hidden": "The wiki says nothing about this account.", "accountcreator-mine-mail": "Mail a new password", "accountcreator-mine-mail-question": "Have the wiki mail $1 a new temporary password? The mail names you as the person who asked for it. A password of their own still works; a mailed one that was never used does not.", "accountcreator-mine-mail-lately": "The last one was mailed on $1. On most wikis no other follows within 24 hours, although the wiki says yes.", "accountcreator-mine-mail-taken": "$1: the wiki said yes. It says so whether it sends a mail or not.", "accountcreator-mine-mail-silent": "No answer came. A mail may be on its way all the same.", "accountcreator-mine-no-mail": "This wiki mails no new passwords on request.", "accountcreator-mine-help-title": "Did somebody not get the mail?", "accountcreator-mine-help-look": "Ask them to look in their spam folder, and which address they gave you. The wiki shows nobody’s address.", "accountcreator-mine-help-mail": "“$1” has the wiki send another mail, on most wikis once in 24 hours, counted from the last one. The first mail counts, too.", "accountcreator-mine-help-expires": "A mailed password holds for 7 days on most wikis. After that the wiki says that username or password are wrong, and a new one helps.", "accountcreator-mine-help-lost": "Without an address, or with a wrong one, no mail arrives. If nobody has used the account yet, create another one for them.", "accountcreator-mine-file": "my-accounts", "accountcreator-follow-refused": "The wiki refused it and said no more.", "accountcreator-follow-silent": "The wiki did not answer." };

// taken:table/lit-html/lit-html
var m = mw.libs.accountCreator.parts.table.modules[11], h = mw.libs.accountCreator.parts.table.modules[12], K = mw.libs.accountCreator.parts.table.modules[13];

// src/accounts/list/file-name.ts
function Y(o, e, t) {
  return `${o}-${e.replace(/[T:]/g, "-")}-${t}.csv`;
}

// taken:read/accounts/list/delimited-text
var _ = mw.libs.accountCreator.parts.read.modules[0];

// taken:read/accounts/list/formula
var J = mw.libs.accountCreator.parts.read.modules[1];

// src/accounts/list/csv-text.ts
function X(o) {
  return "\uFEFF" + _(o.map((e) => e.map(J)), ",", `\r
`);
}

// src/accounts/list/safe-title.ts
function Z(o) {
  return o.replace(/\s+/gu, " ").replace(/[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, (e) => [...e].map((t) => `&#${t.charCodeAt(0)};`).join(""));
}

// src/accounts/mine/mine-report.ts
function ee(o) {
  let e = o.map(({ facts: t }) => {
    var r;
    return (r = t == null ? void 0 : t.edits) != null ? r : 0;
  });
  return {
    accounts: o.length,
    edited: e.filter((t) => t > 0).length,
    edits: e.reduce((t, r) => t + r, 0)
  };
}
function b({ facts: o, username: e }) {
  var t;
  return (t = o == null ? void 0 : o.username) != null ? t : e;
}
function te({ by: o, at: e, mailing: t }, r) {
  let n = (t == null ? void 0 : t.kind) === "taken" ? t.at : o === "mail" ? e : null;
  return n !== null && n > r - 1440 * 60 * 1e3 ? n : null;
}
var oe = ({ facts: o }) => o ? String(o.edits) : "";
function re(o, e) {
  return X([
    [e.username, e.created, e.reason, e.edits, e.lastEdit, e.email],
    ...o.map((t) => [
      b(t),
      e.time(t.at),
      t.reason,
      oe(t),
      e.time(t.lastEdit),
      e.emailOf(t)
    ])
  ]);
}
function ne(o, e, t) {
  let r = o.map((n) => {
    let s = Z(b(n));
    return `|-
| ${[`[[User:${s}|${s}]]`, e.time(n.at), oe(n), e.time(n.lastEdit)].join(" || ")}
`;
  });
  return [
    ...t.map((n) => `* ${n}
`),
    `
{| class="wikitable sortable"
! ${e.username} !! ${e.created} !! ${e.edits} !! ${e.lastEdit}
`,
    ...r,
    `|}
`
  ].join("");
}

// taken:table/ui/list/message-box
var ie = mw.libs.accountCreator.parts.table.modules[17];

// taken:table/lit-html/directives/guard
var ae = mw.libs.accountCreator.parts.table.modules[10];

// taken:core/ui/shared/messages
var se = mw.libs.accountCreator.parts.core.modules[61], ce = mw.libs.accountCreator.parts.core.modules[62], i = mw.libs.accountCreator.parts.core.modules[64], le = mw.libs.accountCreator.parts.core.modules[65];

// taken:checks/ui/shared/local-texts
var x = mw.libs.accountCreator.parts.checks.modules[9], w = mw.libs.accountCreator.parts.checks.modules[10];

// taken:core/accounts/contract/codes
var N = mw.libs.accountCreator.parts.core.modules[6];

// taken:core/accounts/contract/declarations
var me = mw.libs.accountCreator.parts.core.modules[8];

// taken:core/accounts/contract/outcome
var ue = mw.libs.accountCreator.parts.core.modules[17];

// taken:list/ui/list/column-text
var P = mw.libs.accountCreator.parts.list.modules[18];

// taken:checks/ui/shared/text-to-copy
var pe = mw.libs.accountCreator.parts.checks.modules[15], A = mw.libs.accountCreator.parts.checks.modules[16];

// taken:core/ui/shared/wiki-html
var de = mw.libs.accountCreator.parts.core.modules[70];

// src/ui/list/mine-texts.ts
function L({ facts: o }) {
  return o ? o.isMailable ? i("accountcreator-mine-mailable") : i("accountcreator-mine-not-mailable") : "";
}
function O(o) {
  let { accounts: e, edited: t, edits: r } = ee(o);
  return [
    i("accountcreator-mine-count", e),
    i("accountcreator-mine-edited", t),
    i("accountcreator-mine-edits-all", r)
  ];
}
function he() {
  return {
    username: P("username"),
    created: i("accountcreator-mine-created"),
    reason: i("accountcreator-column-reason"),
    edits: i("accountcreator-mine-edits"),
    lastEdit: i("accountcreator-mine-last-edit"),
    email: P("email"),
    emailOf: (o) => A(L(o)),
    time: (o) => o === null ? "" : x(new Date(o)).replace("T", " ")
  };
}
function fe(o) {
  let e = te(o, Date.now());
  return le([
    i("accountcreator-mine-mail-question", b(o)),
    e === null ? "" : i("accountcreator-mine-mail-lately", w(e))
  ]);
}
function R({ code: o, text: e }) {
  return N(o).outcome === "unknown" ? i("accountcreator-follow-silent") : me(e) ? i("accountcreator-follow-refused") : de(e);
}
function be(o) {
  switch (o.kind) {
    case "asking":
      return i("accountcreator-fetching");
    case "taken":
      return i("accountcreator-mine-mail-taken", w(o.at));
    case "failed":
      return N(o.error.code).outcome === "unknown" ? i("accountcreator-mine-mail-silent") : R(o.error);
    default:
      return ue(o);
  }
}

// src/ui/list/mine-table.ts
var W = "–";
function we(o, e) {
  return m`<a href=${mw.util.getUrl(o)} target="_blank" rel="noopener"><bdi>${e}</bdi></a>`;
}
function D({ facts: o }, e) {
  return o === void 0 ? h : o === null ? W : e();
}
var C = class {
  /** @param mail The person wants somebody mailed a new password */
  constructor(e, t) {
    this.texts = e;
    this.mail = t;
  }
  /** @param canMail Is there a way to mail passwords? */
  template(e, t) {
    let { username: r, created: n, reason: s, edits: a, lastEdit: c, email: l } = this.texts;
    return m`<table class="accountcreator-mine-table" role="table">
			<thead role="rowgroup"><tr role="row">
				${[r, n, s, a, c, l].map((p) => m`<th role="columnheader" scope="col">${p}</th>`)}
			</tr></thead>
			<tbody role="rowgroup">
				${e.map((p) => ae([p, t], () => this.rowTemplate(p, t)))}
			</tbody>
		</table>`;
  }
  rowTemplate(e, t) {
    let { id: r, at: n, reason: s, facts: a, lastEdit: c } = e, { created: l, reason: p, edits: Pe, lastEdit: Le, email: Oe } = this.texts, k = b(e), v = (M, Re) => m`<td role="cell" data-label=${i("accountcreator-labelled", M, "").trim()}>${Re}</td>`;
    return m`<tr role="row" data-accountcreator-mine=${r} data-username=${k}>
			<th role="rowheader" scope="row">
				${we(`Special:Contributions/${k}`, k)}
				<small>${we(`User talk:${k}`, i("accountcreator-link-talk"))}</small>
				${a === null ? m`<small>${i("accountcreator-mine-hidden")}</small>` : h}
				${a != null && a.isBlocked ? m`<small>${i("accountcreator-mine-blocked")}</small>` : h}
			</th>
			${v(l, w(n))}
			${v(p, s === "" ? W : m`<bdi>${s}</bdi>`)}
			${v(Pe, D(e, () => {
      var M;
      return ce((M = a == null ? void 0 : a.edits) != null ? M : 0);
    }))}
			${v(Le, D(e, () => c === null ? W : w(c)))}
			${v(Oe, D(e, () => this.mailTemplate(e, t)))}
		</tr>`;
  }
  mailTemplate(e, t) {
    let { mailing: r } = e;
    return m`
			<div>${L(e)}</div>
			${t ? m`<button
				type="button" class="accountcreator-small-button" data-accountcreator-action="mail-password"
				?disabled=${(r == null ? void 0 : r.kind) === "asking"} @click=${() => this.mail(e)}
			>${i("accountcreator-mine-mail")}</button>` : h}
			<div role="status">${r ? be(r) : h}</div>`;
  }
};

// taken:core/ui/shared/ask
var ge = mw.libs.accountCreator.parts.core.modules[52];

// taken:checks/ui/shared/save-copy-print
var ye = mw.libs.accountCreator.parts.checks.modules[12], ve = mw.libs.accountCreator.parts.checks.modules[14];

// src/ui/list/mine-view.ts
var xe = 1440 * 60 * 1e3, je = 30, ke = (o) => x(new Date(o)).slice(0, 10);
function Me(o) {
  let e = (/* @__PURE__ */ new Date(`${o}T00:00`)).getTime();
  return Number.isNaN(e) ? null : e;
}
function q(o, e) {
  let t = document.createElement("input");
  return t.setAttribute("name", o), t.type = e, t.autocomplete = "off", t;
}
var E = class {
  constructor(e) {
    this.mine = e;
    this.element = document.createElement("div");
    this.from = q("minefrom", "date");
    this.to = q("mineto", "date");
    this.reason = q("minereason", "text");
    this.problem = new ie("error");
    this.texts = he();
    this.table = new C(this.texts, (e) => this.mail(e));
    this.isShown = !1;
    this.said = "";
    this.onSubmit = (e) => {
      e.preventDefault(), this.show();
    };
    this.onSave = () => {
      let e = Y(location.hostname, x(/* @__PURE__ */ new Date()), pe("accountcreator-mine-file"));
      ve(e, re(this.mine.state.accounts, this.texts), "text/csv"), this.say(i("accountcreator-saved"));
    };
    this.onCopy = () => {
      let { accounts: e } = this.mine.state, t = ne(e, this.texts, O(e).map(A));
      this.say(ye(t) ? i("accountcreator-copied") : i("accountcreator-text-not-copied"));
    };
    this.element.className = "accountcreator-mine", this.reason.dir = "auto", this.from.value = ke(Date.now() - je * xe), this.to.value = ke(Date.now()), e.observe(() => this.draw());
  }
  focus() {
    var e;
    (e = this.element.querySelector("h3")) == null || e.focus();
  }
  /** Each time that it comes into sight, the wiki is asked anew. */
  render({ showsMine: e }) {
    let t = e && !this.isShown;
    this.isShown = e, t && this.show();
  }
  get filter() {
    var n, s;
    let e = [(n = Me(this.from.value)) != null ? n : 0, (s = Me(this.to.value)) != null ? s : Date.now()], [t = 0, r = 0] = e.sort((a, c) => a - c);
    return { from: t, to: r + xe - 1e3, reason: this.reason.value };
  }
  show() {
    this.said = "", this.mine.show(this.filter);
  }
  draw() {
    let { error: e, accounts: t, canMail: r, hasMore: n } = this.mine.state;
    this.problem.show(e ? m`<p>${i("accountcreator-mine-failed")} ${R(e)}</p>${this.moreButton(i("accountcreator-reopen"))}` : null), K(m`
			<h3 tabindex="-1">${i("accountcreator-mine")}</h3>
			<form @submit=${this.onSubmit}>
				<label>${i("accountcreator-mine-from")} ${this.from}</label>
				<label>${i("accountcreator-mine-to")} ${this.to}</label>
				<label>${i("accountcreator-mine-reason")} ${this.reason}</label>
				<button class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="show-mine">${i("accountcreator-mine-show")}</button>
			</form>
			<p class="accountcreator-mine-counts" role="status">${this.statusTexts().map((s) => m`<span>${s}</span>`)}</p>
			<div role="alert">${this.problem.element}</div>
			${t.length > 0 ? this.accountsTemplate() : h}
			${n && !e ? this.moreButton(i("accountcreator-mine-more")) : h}
			${this.helpTemplate(r)}`, this.element);
  }
  /** What it all comes to; as long as something is on its way, that. */
  statusTexts() {
    let { accounts: e, isAsking: t, hasMore: r, error: n, filter: s } = this.mine.state;
    return t ? [i("accountcreator-fetching")] : e.length > 0 ? [...O(e), ...r ? [i("accountcreator-mine-partly")] : []] : n || s === null ? [] : [r ? i("accountcreator-mine-none-yet") : i("accountcreator-mine-none")];
  }
  accountsTemplate() {
    let { accounts: e, isAsking: t, canMail: r } = this.mine.state;
    return m`
			<p class="accountcreator-mine-tools">
				<button type="button" class="accountcreator-plain-button" data-accountcreator-action="save-csv" ?disabled=${t} @click=${this.onSave}>${i("accountcreator-save-csv")}</button>
				<button type="button" class="accountcreator-plain-button" data-accountcreator-action="copy-wikitext" ?disabled=${t} @click=${this.onCopy}>${i("accountcreator-copy-wikitext")}</button>
				<span role="status">${this.said}</span>
			</p>
			${this.table.template(e, r === !0)}`;
  }
  moreButton(e) {
    let t = () => {
      this.said = "", this.mine.more();
    };
    return m`<p><button
			type="button" class="accountcreator-plain-button" data-accountcreator-action="more-mine"
			?disabled=${this.mine.state.isAsking} @click=${t}
		>${e}</button></p>`;
  }
  helpTemplate(e) {
    return m`<details class="accountcreator-mine-help">
			<summary>${i("accountcreator-mine-help-title")}</summary>
			<ul>
				<li>${i("accountcreator-mine-help-look")}</li>
				<li>${e === !1 ? i("accountcreator-mine-no-mail") : i("accountcreator-mine-help-mail", i("accountcreator-mine-mail"))}</li>
				<li>${i("accountcreator-mine-help-expires")}</li>
				<li>${i("accountcreator-mine-help-lost")}</li>
			</ul>
		</details>`;
  }
  mail(e) {
    ge(fe(e), i("accountcreator-mine-mail")).then(() => this.mine.mailPassword(e), () => {
    });
  }
  /** Until something else is pressed. */
  say(e) {
    this.said = e, this.draw();
  }
};

// taken:core/wiki/read-found
var $e = mw.libs.accountCreator.parts.core.modules[76];

// taken:core/wiki/shape
var g = mw.libs.accountCreator.parts.core.modules[79], d = mw.libs.accountCreator.parts.core.modules[80], y = mw.libs.accountCreator.parts.core.modules[81];

// src/wiki/read-mine.ts
function Te(o) {
  let e = Date.parse(y(o));
  return Number.isNaN(e) ? null : e;
}
function Ve({ title: o, action: e, params: t, timestamp: r, comment: n }) {
  let { userid: s } = d(t), a = Te(r);
  if (!(e === "byemail" || e === "create2") || typeof s != "number" || a === null)
    return [];
  let l = y(o);
  return [{
    // The namespace has a name in the wiki's language, which has no colon in it.
    id: s,
    at: a,
    username: l.slice(l.indexOf(":") + 1),
    by: e === "byemail" ? "mail" : "password",
    reason: y(n)
  }];
}
function Ae(o) {
  return g(d(o.query).logevents).map(d).flatMap(Ve);
}
function Ce(o) {
  let e = /* @__PURE__ */ new Map();
  for (let t of g(d(o.query).users)) {
    let { userid: r, name: n, editcount: s, emailable: a, blockid: c, missing: l } = d(t);
    typeof r == "number" && l !== !0 && y(n) !== "" && e.set(r, {
      username: y(n),
      edits: typeof s == "number" ? s : 0,
      isMailable: a === !0,
      isBlocked: c !== void 0
    });
  }
  return e;
}
function Ee(o) {
  var t;
  let e = /* @__PURE__ */ new Map();
  for (let { userid: r, timestamp: n } of g(d(o.query).usercontribs).map(d)) {
    let s = Te(n);
    typeof r == "number" && s !== null && s > ((t = e.get(r)) != null ? t : 0) && e.set(r, s);
  }
  return e;
}
function Se(o) {
  let [e] = g(d(o.paraminfo).modules);
  return g(d(e).parameters).some((t) => d(t).name === "user");
}

// taken:list/wiki/token-post
var Fe = mw.libs.accountCreator.parts.list.modules[22];

// taken:core/wiki/wiki-api
var Ne = mw.libs.accountCreator.parts.core.modules[85];

// src/wiki/mw-mine-service.ts
var S = class {
  /** @param me The person who is logged in */
  constructor(e) {
    this.me = e;
    this.api = new Ne();
    this.resets = new Fe(this.api, "csrf", e);
  }
  created(e, t, r) {
    return u(this, null, function* () {
      let n = yield this.query(f({
        list: "logevents",
        letype: "newusers",
        leuser: this.me,
        leprop: "title|timestamp|type|comment|details",
        // The latest comes first, so that the search begins at its end.
        lestart: new Date(t).toISOString(),
        leend: new Date(e).toISOString(),
        lelimit: "max"
      }, r === null ? {} : { lecontinue: r }));
      return { entries: Ae(n), next: $e(n) };
    });
  }
  factsOf(e) {
    return u(this, null, function* () {
      return Ce(yield this.query({
        list: "users",
        ususerids: e.join("|"),
        usprop: "editcount|emailable|blockinfo"
      }));
    });
  }
  lastEdits(e) {
    return u(this, null, function* () {
      return Ee(yield this.query({
        list: "usercontribs",
        ucuserids: e.join("|"),
        ucprop: "timestamp",
        uclimit: e.length === 1 ? "1" : "max"
      }));
    });
  }
  canMailPasswords() {
    return u(this, null, function* () {
      return Se(yield this.api.get({ action: "paraminfo", modules: "resetpassword" }));
    });
  }
  mailPassword(e) {
    return u(this, null, function* () {
      yield this.resets.post({ action: "resetpassword", user: e });
    });
  }
  query(e) {
    return this.api.get(f({ action: "query", assertuser: this.me }, e));
  }
};

// src/app/mine-part.ts
se(G);
function yo(o) {
  return new E(new T(new S(o), () => Q.now()));
}
return { makeMine: yo };
} };
// </nowiki>
