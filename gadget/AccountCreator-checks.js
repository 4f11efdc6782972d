// <nowiki>
/*!
 * AccountCreator 0.1.0+2f5d3c9e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"31ad2477"}, contents: 'aa9242cf', run: function () {
'use strict';
var xe = Object.defineProperty;
var ve = Object.defineProperties;
var Te = Object.getOwnPropertyDescriptors;
var k = Object.getOwnPropertySymbols;
var F = Object.prototype.hasOwnProperty;
var H = Object.prototype.propertyIsEnumerable;
var W = (e, t, o) => t in e ? xe(e, t, { enumerable: true, configurable: true, writable: true, value: o }) : e[t] = o;
var p = (e, t) => {
  for (var o in t || (t = {}))
    if (F.call(t, o))
      W(e, o, t[o]);
  if (k)
    for (var o of k(t)) {
      if (H.call(t, o))
        W(e, o, t[o]);
    }
  return e;
};
var j = (e, t) => ve(e, Te(t));
var q = (e, t) => {
  var o = {};
  for (var r in e)
    if (F.call(e, r) && t.indexOf(r) < 0)
      o[r] = e[r];
  if (e != null && k)
    for (var r of k(e)) {
      if (t.indexOf(r) < 0 && H.call(e, r))
        o[r] = e[r];
    }
  return o;
};
var w = (e, t, o) => {
  return new Promise((r, n) => {
    var a = (i) => {
      try {
        s(o.next(i));
      } catch (u) {
        n(u);
      }
    };
    var c = (i) => {
      try {
        s(o.throw(i));
      } catch (u) {
        n(u);
      }
    };
    var s = (i) => i.done ? r(i.value) : Promise.resolve(i.value).then(a, c);
    s((o = o.apply(e, t)).next());
  });
};

// src/i18n/en.json
var _ = { "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password expires after a few days (on most wikis, seven). Log in before then and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code that it sends to your e-mail address.", "accountcreator-newcomer-reset": "To get a new password by e-mail, use $1 (on most wikis, once every 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password safe. Without an e-mail address in your preferences, you cannot get a new one.", "accountcreator-newcomer-copy": "Copy a message for them", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-advice-userexists": "Choose another name, or check whether this person already has an account.", "accountcreator-advice-usernameinprogress": "Someone is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name is too similar to another account. Choose another name.", "accountcreator-advice-titleblacklist": "This wiki does not allow such names. Choose another name, or ask an administrator.", "accountcreator-advice-renamed": "Someone else had this name before. Choose another name.", "accountcreator-advice-requested": "Someone has requested this name. Choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typos. It looks like name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses from this provider. Use another one.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess, or generate one.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or generate one.", "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts per IP address. Wait until that time is over, use another connection, or ask an administrator for an exemption.", "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes right now. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A block of a network also stops people who are logged in: use another connection, or ask an administrator for an IP block exemption.", "accountcreator-advice-permission": "Ask an administrator for the right to create accounts.", "accountcreator-advice-cannot-create": "Nobody can create accounts on this wiki. Ask an administrator how people get one.", "accountcreator-advice-moduledisabled": "This wiki does not let scripts create accounts. Use Special:CreateAccount.", "accountcreator-advice-not-in-progress": "The wiki lost track of this account, perhaps because of another tab. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a bug in AccountCreator. Reload the page. If it happens again, tell the people who maintain it.", "accountcreator-advice-abusefilter-warning": "Read the warning. If you still want this account, create it anyway.", "accountcreator-advice-abusefilter": "A filter on this wiki does not allow this account. If that seems wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki has an internal problem. Wait a few minutes and try again. If it happens again, tell an administrator.", "accountcreator-advice-other": "If you are not sure, show this message to an administrator.", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-account-since": "Registered on $1.", "accountcreator-remark-account-by": "Created by $2 on $1.", "accountcreator-remark-account-edits": "{{PLURAL:$1|0=No edits yet|One edit|$1 edits}}.", "accountcreator-remark-account-home": "Home wiki: $1.", "accountcreator-text-not-copied": "Your browser did not allow copying. Select the text and copy it yourself.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-mailed": "look in your e-mail" };

// src/accounts/list/check/creation-parameters.ts
function x(e, t) {
  var o, r;
  return t ? [
    (o = t.at) != null ? o : "",
    t.createdBy === e ? "" : t.createdBy,
    ...t.edits === void 0 ? [] : [t.edits, (r = t.home) != null ? r : ""]
  ] : [];
}

// src/ui/shared/local-texts.ts
function G(e) {
  return e.filter((t) => t !== "").join(mw.msg("comma-separator"));
}
function $e(e) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return false;
  }
}
function Y(e) {
  return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter($e), e);
}
function K(e) {
  return Y({ dateStyle: "medium", timeStyle: "short" }).format(e);
}
function h(e) {
  return Y({ dateStyle: "medium" }).format(Number(e));
}
function Q(e) {
  return new Date(e.getTime() - e.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}

// taken:core/ui/shared/messages
var V = mw.libs.accountCreator.parts.core.modules[55];
var l = mw.libs.accountCreator.parts.core.modules[58];
var X = mw.libs.accountCreator.parts.core.modules[59];
var m = mw.libs.accountCreator.parts.core.modules[60];

// src/ui/shared/account-text.ts
function P(e, [t = "", o = "", r, n = ""]) {
  return X([
    e,
    t === "" ? "" : o === "" ? l("accountcreator-remark-account-since", h(t)) : l("accountcreator-remark-account-by", h(t), o),
    r === void 0 ? "" : l("accountcreator-remark-account-edits", r),
    n === "" ? "" : l("accountcreator-remark-account-home", n)
  ]);
}
function J(e, t) {
  var o;
  return (t == null ? void 0 : t.createdByMe) ? l("accountcreator-remark-already", h((o = t.at) != null ? o : "")) : P(l("accountcreator-name-taken", e), x(e, t));
}

// taken:core/wiki/wiki-api
var Z = mw.libs.accountCreator.parts.core.modules[78];
var ee = mw.libs.accountCreator.parts.core.modules[79];

// taken:core/wiki/shape
var I = mw.libs.accountCreator.parts.core.modules[73];
var d = mw.libs.accountCreator.parts.core.modules[74];
var g = mw.libs.accountCreator.parts.core.modules[75];
var te = mw.libs.accountCreator.parts.core.modules[76];

// src/wiki/ask-creation.ts
var Ee = 864e5;
function v(e) {
  const t = Date.parse(g(e));
  return Number.isNaN(t) ? null : t;
}
var oe = (e) => typeof e === "number" ? e : void 0;
function Se(e, t) {
  var c, s;
  const o = d(I(e.users)[0]);
  const r = d(e.globaluserinfo);
  const n = g(r.home);
  const a = (c = oe(r.editcount)) != null ? c : oe(o.editcount);
  return p(p({
    at: (s = v(r.registration)) != null ? s : v(o.registration)
  }, a === void 0 ? {} : { edits: a }), n === "" || n === t ? {} : { home: n });
}
function Re(e, t) {
  var i;
  const o = d(I(d(e.query).logevents)[0]);
  const r = v(o.timestamp);
  if (r === null || g(o.title) === "") {
    return null;
  }
  const n = g(o.user);
  const a = o.action === "byemail" || o.action === "create2";
  const c = a && n === t;
  const s = a && !c && r > ((i = v(e.curtimestamp)) != null ? i : Infinity) - Ee;
  return p({ createdByMe: c, createdBy: n, at: r, isForOthers: a }, s ? { isRecent: s } : {});
}
function Ne(e, t, o) {
  var i;
  const r = Se(d(e.query), o);
  const n = Re(e, t);
  if (!n) {
    return r.at === null && r.edits === void 0 ? null : p({ createdByMe: false, createdBy: "" }, r);
  }
  const s = n, { isForOthers: a } = s, c = q(s, ["isForOthers"]);
  return j(p(p({}, r), c), { at: a ? c.at : (i = r.at) != null ? i : c.at });
}
function T(e, t, o, r, n) {
  return w(this, null, function* () {
    const a = yield e.get(p({
      action: "query",
      curtimestamp: "1",
      list: "logevents|users",
      letype: "newusers",
      letitle: `User:${o}`,
      leprop: "title|user|timestamp|type",
      lelimit: "1",
      ledir: "newer",
      ususers: Z + o,
      usprop: "registration|editcount"
    }, r ? { meta: "globaluserinfo", guiuser: o, guiprop: "editcount" } : {}), n);
    return {
      creation: Ne(a, t, String(mw.config.get("wgDBname"))),
      // Where there is no such module, that is a warning beside the answer to the rest.
      isGlobal: "globaluserinfo" in d(a.query)
    };
  });
}

// taken:core/accounts/names/characters
var L = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/names/clean-name.ts
var re = 1e3;
function ne(e, t) {
  let o = e;
  let r;
  do {
    r = o;
    o = o.length > re ? o : t(o);
  } while (o !== r);
  return o;
}

// src/accounts/email/clean-email.ts
function C(e) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(e) ? e : ne(e, (t) => L(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var Ae = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var Pe = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function b(e) {
  return !Ae.test(e) ? "invalid" : Pe.test(e) ? null : "odd";
}
function ae(e) {
  const t = e.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== e && b(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var Ie = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var Le = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function ie(e) {
  return new Map(e.split("|").map((t) => {
    const [o = "", ...r] = t.split(" ");
    return [o, r];
  }));
}
var O = ie(Ie);
var Oe = ie(Le);
var ze = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var Ue = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var De = ["co", "cm", "om"];
var Be = /^(?:e?mail|cloud|gail|online|poste)$/;
var Me = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var We = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var Fe = 100;
function He(e, t, o, r) {
  return o > 1 && r > 1 && e[o - 1] === t[r - 2] && e[o - 2] === t[r - 1];
}
function se(e, t) {
  var n, a, c, s, i;
  let o = [];
  let r = Array.from({ length: t.length + 1 }, (u, y) => y);
  for (let u = 1; u <= e.length; u++) {
    const y = [u];
    for (let f = 1; f <= t.length; f++) {
      const ke = e[u - 1] === t[f - 1];
      y[f] = Math.min(
        ((n = r[f]) != null ? n : 0) + 1,
        ((a = y[f - 1]) != null ? a : 0) + 1,
        ((c = r[f - 1]) != null ? c : 0) + (ke ? 0 : 1),
        He(e, t, u, f) ? ((s = o[f - 2]) != null ? s : 0) + 1 : Infinity
      );
    }
    o = r;
    r = y;
  }
  return (i = r[t.length]) != null ? i : 0;
}
function E(e) {
  return [...e].sort().join("");
}
function je(e, t) {
  const [o, r] = [e.charAt(0), t.charAt(0)];
  if (Math.abs(e.length - t.length) > 2 || o !== r && e.charAt(1) !== r && t.charAt(1) !== o) {
    return false;
  }
  const n = se(e, t);
  if (n === 1) {
    return e.length !== t.length || o === r || E(e) === E(t);
  }
  if (o !== r) {
    return false;
  }
  return E(e) === E(t) || n === 2 && t.length > 6 && [...e].every((a) => t.includes(a));
}
function le(e) {
  return Ue.test(e) && !De.includes(e);
}
function qe(e, t) {
  return e.includes(t) || e.includes("*") && le(t);
}
function ce(e, t) {
  var r;
  if (qe(e, t)) {
    return t;
  }
  if (e.length === 1 && e[0] === "com" && le(t)) {
    return "com";
  }
  const o = e.flatMap((n) => n === "*" ? ze : [n]);
  return (r = o.find((n) => se(n, t) === 1)) != null ? r : null;
}
function _e(e, t) {
  var r;
  const o = (r = O.get(e)) != null ? r : Oe.get(e);
  if (o) {
    const n = ce(o, t);
    return n && `${e}.${n}`;
  }
  if (Be.test(e)) {
    return null;
  }
  for (const [n, a] of O) {
    const c = je(e, n) ? ce(a, t) : null;
    if (c !== null) {
      return `${n}.${c}`;
    }
  }
  return null;
}
function Ge(e) {
  for (const [t, o] of O) {
    const r = o.find((n) => e === t + n.replace(".", ""));
    if (r !== void 0) {
      return `${t}.${r}`;
    }
  }
  return null;
}
function Ye(e) {
  var a;
  if (e.length > Fe || Me.test(e)) {
    return null;
  }
  const [, t, o] = (a = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(e)) != null ? a : [];
  const r = t !== void 0 && o !== void 0 ? _e(t, o) : Ge(e);
  if (r !== null) {
    return r === e ? null : r;
  }
  const n = We.find(([c]) => c.test(e));
  return n ? e.replace(n[0], n[1]) : null;
}
function me(e) {
  const t = e.lastIndexOf("@") + 1;
  const o = t > 0 ? Ye(e.slice(t).toLowerCase()) : null;
  return o === null ? null : e.slice(0, t) + o;
}

// src/accounts/email/judge-email.ts
var Ke = { problem: null, meant: null };
function z(e) {
  var n;
  const t = b(e);
  const o = t && ae(e);
  const r = (n = me(o != null ? o : e)) != null ? n : o;
  if (t) {
    return { problem: t, meant: r };
  }
  return r === null ? Ke : { problem: "typo", meant: r };
}

// taken:core/accounts/contract/outcome
var S = mw.libs.accountCreator.parts.core.modules[17];

// src/accounts/contract/newcomer.ts
function R(e, t) {
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

// src/ui/shared/newcomer-texts.ts
function U(e) {
  return location.origin + mw.util.getUrl(e);
}
function N(e) {
  switch (e) {
    case "expires":
      return m("accountcreator-newcomer-expires");
    case "code":
      return m("accountcreator-newcomer-code");
    case "reset":
      return m("accountcreator-newcomer-reset", U("Special:PasswordReset"));
    case "noReset":
      return m("accountcreator-newcomer-no-reset");
    default:
      return S(e);
  }
}

// src/ui/shared/save-copy-print.ts
function pe(e, t, o) {
  const r = URL.createObjectURL(new Blob([t], { type: o }));
  const n = document.createElement("a");
  n.href = r;
  n.download = e;
  document.body.append(n);
  n.click();
  n.remove();
  setTimeout(() => URL.revokeObjectURL(r), 6e4);
}
function A(e) {
  const t = document.createElement("textarea");
  const o = document.activeElement;
  let r = false;
  const n = (a) => {
    var c;
    (c = a.clipboardData) == null ? void 0 : c.setData("text/plain", e);
    a.preventDefault();
    a.stopImmediatePropagation();
    r = a.clipboardData !== null;
  };
  t.value = "-";
  t.className = "accountcreator-offscreen";
  document.body.append(t);
  t.select();
  window.addEventListener("copy", n, true);
  r = document.execCommand("copy") && r;
  window.removeEventListener("copy", n, true);
  t.remove();
  if (o instanceof HTMLElement) {
    o.focus();
  }
  return r;
}
var ue = ["afterprint", "pointerdown", "keydown", "pagehide"];
function de(e) {
  e.classList.add("accountcreator-print");
  document.body.append(e);
  document.documentElement.classList.add("accountcreator-printing");
  const t = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    e.remove();
    ue.forEach((o) => window.removeEventListener(o, t, true));
  };
  ue.forEach((o) => window.addEventListener(o, t, true));
  window.print();
}

// src/ui/one/next-steps.ts
function D(e, t, o = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(t, o), target: "_blank", rel: "noopener" }).text(e)
  );
}
function Qe({ username: e, by: t }, o) {
  return [
    m("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
    `${m("accountcreator-slip-username")} ${e}`,
    `${m("accountcreator-slip-address")} ${U("Special:UserLogin")}`,
    ...t === "mail" ? [`${m("accountcreator-slip-password")} ${m("accountcreator-slip-mailed")}`] : [],
    "",
    ...o
  ].join("\n").trim() + "\n";
}
function Ve(e) {
  const { username: t } = e;
  const o = R(e.by, e.email !== "").map(N);
  const r = new OO.ui.ButtonWidget({ label: l("accountcreator-newcomer-copy") });
  r.$button.attr("data-accountcreator-action", "copy-text");
  r.on("click", () => {
    r.setLabel(l(A(Qe(e, o)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return $("<div>").append(
    $("<h4>").text(l("accountcreator-newcomer")),
    $("<ul>").addClass("accountcreator-newcomer").append(o.map((n) => $("<li>").text(n))).toggle(o.length > 0),
    r.$element,
    $("<ul>").addClass("accountcreator-links").append(
      D(l("accountcreator-link-userpage"), `User:${t}`),
      D(l("accountcreator-link-talk"), `User talk:${t}`),
      D(l("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${t}` })
    )
  );
}

// taken:core/accounts/contract/declarations
var fe = mw.libs.accountCreator.parts.core.modules[7];
var ge = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/wiki/read-declarations
var B = mw.libs.accountCreator.parts.core.modules[69];

// src/wiki/read-override-check.ts
function we(e) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${e}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function he(e) {
  const t = d(e.titleblacklist);
  return t.result === "blacklisted" ? { code: g(t.message) || "titleblacklist-forbidden", message: B(t.reason) } : null;
}
function ye(e) {
  return { action: "antispoof", username: e };
}
function be(e) {
  const t = d(e.antispoof);
  switch (t.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: ge(te(t.users).join(mw.msg("comma-separator"))) };
    case "error":
      return { code: "antispoof-name-illegal", message: B(t.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var Xe = [
  { override: "ignoreTitleBlacklist", parameters: we, read: he },
  { override: "ignoreAntiSpoof", parameters: ye, read: be }
];
function M(e, t, o, r) {
  return w(this, null, function* () {
    const n = [];
    for (const { override: a, parameters: c, read: s } of Xe) {
      if (fe(t, a) && !r.cancelled) {
        const i = s(yield e.get(c(o), r));
        if (i) {
          n.push(p({ kind: "forbidden", canonical: o, override: a }, i));
        }
      }
    }
    return n;
  });
}

// src/app/checks-part.ts
V(_);
function eo(e, t, o) {
  return w(this, null, function* () {
    const { creation: r } = yield T(new ee(), e, t, true, o);
    return J(t, r);
  });
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [R, C, b, z, x, P, h, G, Q, K, N, A, de, pe, T, M];
return { askOverridable: M, describeAccount: eo, judgeEmail: z, nextSteps: Ve };
} };
// </nowiki>
