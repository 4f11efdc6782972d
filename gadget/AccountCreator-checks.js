// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"fb694889"}, contents: '0bf9255f', run: function () {
'use strict';
var Oe = Object.defineProperty, Ie = Object.defineProperties;
var Pe = Object.getOwnPropertyDescriptors;
var k = Object.getOwnPropertySymbols;
var q = Object.prototype.hasOwnProperty, G = Object.prototype.propertyIsEnumerable;
var H = (e, t, r) => t in e ? Oe(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, u = (e, t) => {
  for (var r in t || (t = {}))
    q.call(t, r) && H(e, r, t[r]);
  if (k)
    for (var r of k(t))
      G.call(t, r) && H(e, r, t[r]);
  return e;
}, Y = (e, t) => Ie(e, Pe(t));
var K = (e, t) => {
  var r = {};
  for (var o in e)
    q.call(e, o) && t.indexOf(o) < 0 && (r[o] = e[o]);
  if (e != null && k)
    for (var o of k(e))
      t.indexOf(o) < 0 && G.call(e, o) && (r[o] = e[o]);
  return r;
};
var w = (e, t, r) => new Promise((o, n) => {
  var a = (s) => {
    try {
      l(r.next(s));
    } catch (p) {
      n(p);
    }
  }, i = (s) => {
    try {
      l(r.throw(s));
    } catch (p) {
      n(p);
    }
  }, l = (s) => s.done ? o(s.value) : Promise.resolve(s.value).then(a, i);
  l((r = r.apply(e, t)).next());
});

// src/i18n/en.json
var x = { "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password expires after a few days (on most wikis, seven). Log in before then and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code that it sends to your e-mail address.", "accountcreator-newcomer-reset": "To get a new password by e-mail, use $1 (on most wikis, once every 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password safe. Without an e-mail address in your preferences, you cannot get a new one.", "accountcreator-newcomer-copy": "Copy a message for them", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-advice-userexists": "Choose another name, or check whether this person already has an account.", "accountcreator-advice-usernameinprogress": "Someone is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name is too similar to another account. Choose another name.", "accountcreator-advice-titleblacklist": "This wiki does not allow such names. Choose another name, or ask an administrator.", "accountcreator-advice-renamed": "Someone else had this name before. Choose another name.", "accountcreator-advice-requested": "Someone has requested this name. Choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typos. It looks like name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses from this provider. Use another one.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess, or generate one.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or generate one.", "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts per IP address. Wait until that time is over, use another connection, or ask an administrator for an exemption.", "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes right now. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A block of a network also stops people who are logged in: use another connection, or ask an administrator for an IP block exemption.", "accountcreator-advice-permission": "Ask an administrator for the right to create accounts.", "accountcreator-advice-cannot-create": "Nobody can create accounts on this wiki. Ask an administrator how people get one.", "accountcreator-advice-moduledisabled": "This wiki does not let scripts create accounts. Use Special:CreateAccount.", "accountcreator-advice-not-in-progress": "The wiki lost track of this account, perhaps because of another tab. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a bug in AccountCreator. Reload the page. If it happens again, tell the people who maintain it.", "accountcreator-advice-abusefilter-warning": "Read the warning. If you still want this account, create it anyway.", "accountcreator-advice-abusefilter": "A filter on this wiki does not allow this account. If that seems wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki has an internal problem. Wait a few minutes and try again. If it happens again, tell an administrator.", "accountcreator-advice-other": "If you are not sure, show this message to an administrator.", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "Not a valid e-mail address.", "accountcreator-email-takeover": "Anyone who has this address could take over the account.", "accountcreator-remark-email-typo": "Is there a typo in the e-mail address?", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-account-since": "Registered on $1.", "accountcreator-remark-account-by": "Created by $2 on $1.", "accountcreator-remark-account-edits": "{{PLURAL:$1|0=No edits yet|1=One edit|$1 edits}}.", "accountcreator-remark-account-home": "Home wiki: $1.", "accountcreator-text-not-copied": "Your browser did not allow copying. Select the text and copy it yourself.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-mailed": "look in your e-mail" };

// src/accounts/list/check/creation-parameters.ts
function v(e, t) {
  var r, o;
  return t ? [
    (r = t.at) != null ? r : "",
    t.createdBy === e ? "" : t.createdBy,
    ...t.edits === void 0 ? [] : [t.edits, (o = t.home) != null ? o : ""]
  ] : [];
}

// taken:core/ui/shared/messages
var V = mw.libs.accountCreator.parts.core.modules[60], Q = mw.libs.accountCreator.parts.core.modules[61], X = mw.libs.accountCreator.parts.core.modules[62], c = mw.libs.accountCreator.parts.core.modules[64], J = mw.libs.accountCreator.parts.core.modules[65];

// src/ui/shared/local-texts.ts
function Z(e) {
  return e.filter((t) => t !== "").join(mw.msg("comma-separator"));
}
function De(e) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function I() {
  return mw.language.getFallbackLanguageChain().filter(De);
}
function ee(e, t) {
  return new Intl.DateTimeFormat(I(), u({ dateStyle: "long" }, t)).format(e).replace(/\d/g, (r) => X(Number(r)));
}
function te(e) {
  return ee(e, { timeStyle: "short" });
}
function h(e) {
  return ee(Number(e), {});
}
function re(e) {
  return new Date(e.getTime() - e.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}

// src/ui/shared/account-text.ts
function P(e, [t = "", r = "", o, n = ""]) {
  return J([
    e,
    t === "" ? "" : r === "" ? c("accountcreator-remark-account-since", h(t)) : c("accountcreator-remark-account-by", h(t), r),
    o === void 0 ? "" : c("accountcreator-remark-account-edits", o),
    n === "" ? "" : c("accountcreator-remark-account-home", n)
  ]);
}
function oe(e, t) {
  var r;
  return t != null && t.createdByMe ? c("accountcreator-remark-already", h((r = t.at) != null ? r : "")) : P(c("accountcreator-name-taken", e), v(e, t));
}

// taken:core/wiki/wiki-api
var ne = mw.libs.accountCreator.parts.core.modules[84], ae = mw.libs.accountCreator.parts.core.modules[85];

// taken:core/wiki/shape
var L = mw.libs.accountCreator.parts.core.modules[79], d = mw.libs.accountCreator.parts.core.modules[80], g = mw.libs.accountCreator.parts.core.modules[81], ie = mw.libs.accountCreator.parts.core.modules[82];

// src/wiki/ask-creation.ts
var ze = 864e5;
function T(e) {
  let t = Date.parse(g(e));
  return Number.isNaN(t) ? null : t;
}
var ce = (e) => typeof e == "number" ? e : void 0;
function Ue(e, t) {
  var i, l;
  let r = d(L(e.users)[0]), o = d(e.globaluserinfo), n = g(o.home), a = (i = ce(o.editcount)) != null ? i : ce(r.editcount);
  return u(u({
    at: (l = T(o.registration)) != null ? l : T(r.registration)
  }, a === void 0 ? {} : { edits: a }), n === "" || n === t ? {} : { home: n });
}
function Me(e, t) {
  var s;
  let r = d(L(d(e.query).logevents)[0]), o = T(r.timestamp);
  if (o === null || g(r.title) === "")
    return null;
  let n = g(r.user), a = r.action === "byemail" || r.action === "create2", i = a && n === t, l = a && !i && o > ((s = T(e.curtimestamp)) != null ? s : 1 / 0) - ze;
  return u({ createdByMe: i, createdBy: n, at: o, isForOthers: a }, l ? { isRecent: l } : {});
}
function We(e, t, r) {
  var s;
  let o = Ue(d(e.query), r), n = Me(e, t);
  if (!n)
    return o.at === null && o.edits === void 0 ? null : u({ createdByMe: !1, createdBy: "" }, o);
  let l = n, { isForOthers: a } = l, i = K(l, ["isForOthers"]);
  return Y(u(u({}, o), i), { at: a ? i.at : (s = o.at) != null ? s : i.at });
}
function C(e, t, r, o, n) {
  return w(this, null, function* () {
    let a = yield e.get(u({
      action: "query",
      curtimestamp: "1",
      list: "logevents|users",
      letype: "newusers",
      letitle: `User:${r}`,
      leprop: "title|user|timestamp|type",
      lelimit: "1",
      ledir: "newer",
      ususers: ne + r,
      usprop: "registration|editcount"
    }, o ? { meta: "globaluserinfo", guiuser: r, guiprop: "editcount" } : {}), n);
    return {
      creation: We(a, t, String(mw.config.get("wgDBname"))),
      // Where there is no such module, that is a warning beside the answer to the rest.
      isGlobal: "globaluserinfo" in d(a.query)
    };
  });
}

// taken:core/accounts/names/characters
var D = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/names/clean-name.ts
var se = 1e3;
function le(e, t) {
  let r = e, o;
  do
    o = r, r = r.length > se ? r : t(r);
  while (r !== o);
  return r;
}

// src/accounts/email/clean-email.ts
function E(e) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(e) ? e : le(e, (t) => D(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var Be = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i, Fe = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function b(e) {
  return Be.test(e) ? Fe.test(e) ? null : "odd" : "invalid";
}
function me(e) {
  let t = e.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== e && b(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var _e = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au", je = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function de(e) {
  return new Map(e.split("|").map((t) => {
    let [r = "", ...o] = t.split(" ");
    return [r, o];
  }));
}
var z = de(_e), He = de(je), qe = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"], Ge = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/, Ye = ["co", "cm", "om"], Ke = /^(?:e?mail|cloud|gail|online|poste)$/, Ve = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./, Qe = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
], Xe = 100;
function Je(e, t, r, o) {
  return r > 1 && o > 1 && e[r - 1] === t[o - 2] && e[r - 2] === t[o - 1];
}
function pe(e, t) {
  var n, a, i, l, s;
  let r = [], o = Array.from({ length: t.length + 1 }, (p, y) => y);
  for (let p = 1; p <= e.length; p++) {
    let y = [p];
    for (let f = 1; f <= t.length; f++) {
      let Ne = e[p - 1] === t[f - 1];
      y[f] = Math.min(
        ((n = o[f]) != null ? n : 0) + 1,
        ((a = y[f - 1]) != null ? a : 0) + 1,
        ((i = o[f - 1]) != null ? i : 0) + (Ne ? 0 : 1),
        Je(e, t, p, f) ? ((l = r[f - 2]) != null ? l : 0) + 1 : 1 / 0
      );
    }
    r = o, o = y;
  }
  return (s = o[t.length]) != null ? s : 0;
}
function R(e) {
  return [...e].sort().join("");
}
function Ze(e, t) {
  let [r, o] = [e.charAt(0), t.charAt(0)];
  if (Math.abs(e.length - t.length) > 2 || r !== o && e.charAt(1) !== o && t.charAt(1) !== r)
    return !1;
  let n = pe(e, t);
  return n === 1 ? e.length !== t.length || r === o || R(e) === R(t) : r !== o ? !1 : R(e) === R(t) || n === 2 && t.length > 6 && [...e].every((a) => t.includes(a));
}
function fe(e) {
  return Ge.test(e) && !Ye.includes(e);
}
function et(e, t) {
  return e.includes(t) || e.includes("*") && fe(t);
}
function ue(e, t) {
  var o;
  return et(e, t) ? t : e.length === 1 && e[0] === "com" && fe(t) ? "com" : (o = e.flatMap((n) => n === "*" ? qe : [n]).find((n) => pe(n, t) === 1)) != null ? o : null;
}
function tt(e, t) {
  var o;
  let r = (o = z.get(e)) != null ? o : He.get(e);
  if (r) {
    let n = ue(r, t);
    return n && `${e}.${n}`;
  }
  if (Ke.test(e))
    return null;
  for (let [n, a] of z) {
    let i = Ze(e, n) ? ue(a, t) : null;
    if (i !== null)
      return `${n}.${i}`;
  }
  return null;
}
function rt(e) {
  for (let [t, r] of z) {
    let o = r.find((n) => e === t + n.replace(".", ""));
    if (o !== void 0)
      return `${t}.${o}`;
  }
  return null;
}
function ot(e) {
  var a;
  if (e.length > Xe || Ve.test(e))
    return null;
  let [, t, r] = (a = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(e)) != null ? a : [], o = t !== void 0 && r !== void 0 ? tt(t, r) : rt(e);
  if (o !== null)
    return o === e ? null : o;
  let n = Qe.find(([i]) => i.test(e));
  return n ? e.replace(n[0], n[1]) : null;
}
function ge(e) {
  let t = e.lastIndexOf("@") + 1, r = t > 0 ? ot(e.slice(t).toLowerCase()) : null;
  return r === null ? null : e.slice(0, t) + r;
}

// src/accounts/email/judge-email.ts
var nt = { problem: null, meant: null };
function U(e) {
  var n;
  let t = b(e), r = t && me(e), o = (n = ge(r != null ? r : e)) != null ? n : r;
  return t ? { problem: t, meant: o } : o === null ? nt : { problem: "typo", meant: o };
}

// src/ui/one/email-remark.ts
function at({ problem: e, meant: t }, r, o) {
  if (e === null)
    return null;
  let n = e === "typo" ? c("accountcreator-remark-email-typo") : c("accountcreator-remark-email-invalid"), a = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(n));
  if (!r && e !== "invalid" && a.append(" ", document.createTextNode(c("accountcreator-email-takeover"))), t !== null) {
    let i = new OO.ui.ButtonWidget({
      label: c("accountcreator-fix", t),
      framed: !1,
      flags: ["progressive"]
    });
    i.on("click", () => o(t)), a.append(" ", i.$element);
  }
  return { type: e === "invalid" ? "error" : "warning", content: a };
}

// taken:core/accounts/contract/outcome
var S = mw.libs.accountCreator.parts.core.modules[17];

// src/accounts/contract/newcomer.ts
function A(e, t) {
  switch (e) {
    case "mail":
      return ["expires", "code", "reset"];
    case "password":
      return t ? ["code", "reset"] : ["noReset"];
    case "other":
      return t ? ["code"] : [];
    default:
      return S(e);
  }
}

// src/ui/shared/text-to-copy.ts
function M(e) {
  return e.replace(V, "");
}
function m(e, ...t) {
  return M(c(e, ...t));
}

// src/ui/shared/newcomer-texts.ts
function W(e) {
  return location.origin + mw.util.getUrl(e);
}
function N(e) {
  switch (e) {
    case "expires":
      return m("accountcreator-newcomer-expires");
    case "code":
      return m("accountcreator-newcomer-code");
    case "reset":
      return m("accountcreator-newcomer-reset", W("Special:PasswordReset"));
    case "noReset":
      return m("accountcreator-newcomer-no-reset");
    default:
      return S(e);
  }
}

// src/ui/shared/save-copy-print.ts
function he(e, t, r) {
  let o = URL.createObjectURL(new Blob([t], { type: r })), n = document.createElement("a");
  n.href = o, n.download = e, document.body.append(n), n.click(), n.remove(), setTimeout(() => URL.revokeObjectURL(o), 6e4);
}
function O(e) {
  let t = document.createElement("textarea"), r = document.activeElement, o = !1, n = (a) => {
    var i;
    (i = a.clipboardData) == null || i.setData("text/plain", e), a.preventDefault(), a.stopImmediatePropagation(), o = a.clipboardData !== null;
  };
  return t.value = "-", t.className = "accountcreator-offscreen", document.body.append(t), t.select(), window.addEventListener("copy", n, !0), o = document.execCommand("copy") && o, window.removeEventListener("copy", n, !0), t.remove(), r instanceof HTMLElement && r.focus(), o;
}
var we = ["afterprint", "pointerdown", "keydown", "pagehide"];
function ye(e) {
  e.classList.add("accountcreator-print"), document.body.append(e), document.documentElement.classList.add("accountcreator-printing");
  let t = () => {
    document.documentElement.classList.remove("accountcreator-printing"), e.remove(), we.forEach((r) => window.removeEventListener(r, t, !0));
  };
  we.forEach((r) => window.addEventListener(r, t, !0)), window.print();
}

// src/ui/one/next-steps.ts
function B(e, t, r = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(t, r), target: "_blank", rel: "noopener" }).text(e)
  );
}
function it({ username: e, by: t }, r) {
  return [
    m("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
    `${m("accountcreator-slip-username")} ${e}`,
    `${m("accountcreator-slip-address")} ${W("Special:UserLogin")}`,
    ...t === "mail" ? [`${m("accountcreator-slip-password")} ${m("accountcreator-slip-mailed")}`] : [],
    "",
    ...r
  ].join(`
`).trim() + `
`;
}
function ct(e) {
  let { username: t } = e, r = A(e.by, e.email !== "").map(N), o = new OO.ui.ButtonWidget({ label: c("accountcreator-newcomer-copy") });
  return o.$button.attr("data-accountcreator-action", "copy-text"), o.on("click", () => {
    o.setLabel(c(O(it(e, r)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  }), $("<div>").append(
    $("<h4>").text(c("accountcreator-newcomer")),
    $("<ul>").addClass("accountcreator-newcomer").append(r.map((n) => $("<li>").text(n))).toggle(r.length > 0),
    o.$element,
    $("<ul>").addClass("accountcreator-links").append(
      B(c("accountcreator-link-userpage"), `User:${t}`),
      B(c("accountcreator-link-talk"), `User talk:${t}`),
      B(c("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${t}` })
    )
  );
}

// src/ui/shared/translator.ts
function be(e) {
  return e.startsWith("⁦");
}
function st(e, t, r) {
  var o;
  return mw.messages.set(e, t), !mw.message(e).text().includes("{{") && ((o = t.match(/\$\d+/g)) != null ? o : []).every((n) => r.includes(n));
}
function ke(e) {
  let t = new Map(Object.entries(e));
  return (r, o) => {
    let n = t.get(r);
    return typeof n == "string" && st(r, n, o) ? n : o.replace(/.+/g, "⁦$&⁩");
  };
}

// src/ui/shared/english-texts.ts
function F(e, t) {
  var o;
  e.childElementCount === 0 && be(((o = e.textContent) != null ? o : "").trim()) ? (e.setAttribute("lang", "en"), e.setAttribute("dir", "ltr"), t.add(e)) : t.delete(e) && (e.removeAttribute("lang"), e.removeAttribute("dir"));
}
function xe(e, t) {
  F(e, t), Array.from(e.querySelectorAll("*")).forEach((r) => F(r, t));
}
function ve(e) {
  let t = /* @__PURE__ */ new WeakSet();
  xe(e, t), new MutationObserver((r) => {
    for (let { target: o, addedNodes: n } of r) {
      let a = o instanceof Element ? o : o.parentElement;
      a && F(a, t);
      for (let i of Array.from(n))
        i instanceof Element && xe(i, t);
    }
  }).observe(e, { subtree: !0, childList: !0, characterData: !0 });
}

// taken:core/ui/shared/window-layer
var Te = mw.libs.accountCreator.parts.core.modules[73];

// src/app/translate.ts
function lt(e) {
  var r;
  let t = ke(d(e));
  Object.assign((r = mw.libs.accountCreator) != null ? r : {}, { translate: t });
  for (let [o, n] of Object.entries(x))
    typeof n == "string" && mw.messages.get(o) === n && mw.messages.set(o, t(o, n));
  ve(Te());
}

// taken:core/accounts/contract/declarations
var Ce = mw.libs.accountCreator.parts.core.modules[7], Ee = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/wiki/read-declarations
var _ = mw.libs.accountCreator.parts.core.modules[75];

// src/wiki/read-override-check.ts
function $e(e) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${e}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function Re(e) {
  let t = d(e.titleblacklist);
  return t.result === "blacklisted" ? { code: g(t.message) || "titleblacklist-forbidden", message: _(t.reason) } : null;
}
function Se(e) {
  return { action: "antispoof", username: e };
}
function Ae(e) {
  let t = d(e.antispoof);
  switch (t.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: Ee(ie(t.users).join(mw.msg("comma-separator"))) };
    case "error":
      return { code: "antispoof-name-illegal", message: _(t.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var mt = [
  { override: "ignoreTitleBlacklist", parameters: $e, read: Re },
  { override: "ignoreAntiSpoof", parameters: Se, read: Ae }
];
function j(e, t, r, o) {
  return w(this, null, function* () {
    let n = [];
    for (let { override: a, parameters: i, read: l } of mt)
      if (Ce(t, a) && !o.cancelled) {
        let s = l(yield e.get(i(r), o));
        s && n.push(u({ kind: "forbidden", canonical: r, override: a }, s));
      }
    return n;
  });
}

// src/app/checks-part.ts
Q(x);
function Nr(e, t, r) {
  return w(this, null, function* () {
    let { creation: o } = yield C(new ae(), e, t, !0, r);
    return oe(t, o);
  });
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [A, E, b, U, v, P, h, Z, I, re, te, N, O, ye, he, m, M, C, j];
return { askOverridable: j, describeAccount: Nr, emailRemark: at, judgeEmail: U, nextSteps: ct, translate: lt };
} };
// </nowiki>
