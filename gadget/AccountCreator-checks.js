// <nowiki>
/*!
 * AccountCreator 0.1.0+c3dc8867: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"da7e21d6"}, contents: '1ee9f5d8', run: function () {
'use strict';
var Ne = Object.defineProperty;
var Oe = Object.defineProperties;
var Ie = Object.getOwnPropertyDescriptors;
var b = Object.getOwnPropertySymbols;
var _ = Object.prototype.hasOwnProperty;
var q = Object.prototype.propertyIsEnumerable;
var H = (e, t, r) => t in e ? Ne(e, t, { enumerable: true, configurable: true, writable: true, value: r }) : e[t] = r;
var p = (e, t) => {
  for (var r in t || (t = {}))
    if (_.call(t, r))
      H(e, r, t[r]);
  if (b)
    for (var r of b(t)) {
      if (q.call(t, r))
        H(e, r, t[r]);
    }
  return e;
};
var G = (e, t) => Oe(e, Ie(t));
var Y = (e, t) => {
  var r = {};
  for (var o in e)
    if (_.call(e, o) && t.indexOf(o) < 0)
      r[o] = e[o];
  if (e != null && b)
    for (var o of b(e)) {
      if (t.indexOf(o) < 0 && q.call(e, o))
        r[o] = e[o];
    }
  return r;
};
var w = (e, t, r) => {
  return new Promise((o, n) => {
    var a = (s) => {
      try {
        l(r.next(s));
      } catch (d) {
        n(d);
      }
    };
    var i = (s) => {
      try {
        l(r.throw(s));
      } catch (d) {
        n(d);
      }
    };
    var l = (s) => s.done ? o(s.value) : Promise.resolve(s.value).then(a, i);
    l((r = r.apply(e, t)).next());
  });
};

// src/i18n/en.json
var x = { "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password expires after a few days (on most wikis, seven). Log in before then and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code that it sends to your e-mail address.", "accountcreator-newcomer-reset": "To get a new password by e-mail, use $1 (on most wikis, once every 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password safe. Without an e-mail address in your preferences, you cannot get a new one.", "accountcreator-newcomer-copy": "Copy a message for them", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-advice-userexists": "Choose another name, or check whether this person already has an account.", "accountcreator-advice-usernameinprogress": "Someone is creating this account right now. Wait a moment and try again, or choose another name.", "accountcreator-advice-invaliduser": "Choose a name of letters and spaces, without special characters such as # / @, and not an IP address.", "accountcreator-advice-lookalike": "The name is too similar to another account. Choose another name.", "accountcreator-advice-titleblacklist": "This wiki does not allow such names. Choose another name, or ask an administrator.", "accountcreator-advice-renamed": "Someone else had this name before. Choose another name.", "accountcreator-advice-requested": "Someone has requested this name. Choose another name.", "accountcreator-advice-name": "Choose another name.", "accountcreator-advice-noemailcreate": "Enter the e-mail address, or choose another way to give them a password.", "accountcreator-advice-invalidemailaddress": "Check the e-mail address for typos. It looks like name@example.org.", "accountcreator-advice-emaildisabled": "This wiki sends no e-mail. Choose another way to give them a password.", "accountcreator-advice-emailblacklisted": "This wiki does not accept addresses from this provider. Use another one.", "accountcreator-advice-badretype": "Type the same password into both fields.", "accountcreator-advice-password": "Choose a longer password that is hard to guess, or generate one.", "accountcreator-advice-fieldmissing": "Fill this in: the wiki needs it.", "accountcreator-advice-password-missing": "Type a password, or generate one.", "accountcreator-advice-no-primary": "The wiki needs a password, or an address to send one to. Choose how they get theirs.", "accountcreator-advice-captcha": "Solve the new puzzle. Look closely: every wrong answer counts.", "accountcreator-advice-captcha-error": "The puzzle could not be checked. Try again in a few minutes.", "accountcreator-advice-throttle": "The wiki counts accounts per IP address. Wait until that time is over, use another connection, or ask an administrator for an exemption.", "accountcreator-advice-captcha-unsolved": "The puzzle was not solved, so nothing was sent. Try again.", "accountcreator-advice-ratelimited": "The wiki asks you to slow down. Wait a minute and try again.", "accountcreator-advice-readonly": "The wiki accepts no changes right now. Nothing is lost: wait and try again.", "accountcreator-advice-blocked": "Your account or network (IP address) is blocked. A block of a network also stops people who are logged in: use another connection, or ask an administrator for an IP block exemption.", "accountcreator-advice-permission": "Ask an administrator for the right to create accounts.", "accountcreator-advice-cannot-create": "Nobody can create accounts on this wiki. Ask an administrator how people get one.", "accountcreator-advice-moduledisabled": "This wiki does not let scripts create accounts. Use Special:CreateAccount.", "accountcreator-advice-not-in-progress": "The wiki lost track of this account, perhaps because of another tab. Start again.", "accountcreator-advice-badtoken": "The wiki did not recognise your session. Reload the page and try again.", "accountcreator-advice-program": "This is a bug in AccountCreator. Reload the page. If it happens again, tell the people who maintain it.", "accountcreator-advice-abusefilter-warning": "Read the warning. If you still want this account, create it anyway.", "accountcreator-advice-abusefilter": "A filter on this wiki does not allow this account. If that seems wrong, ask an administrator.", "accountcreator-advice-wiki-broken": "The wiki has an internal problem. Wait a few minutes and try again. If it happens again, tell an administrator.", "accountcreator-advice-other": "If you are not sure, show this message to an administrator.", "accountcreator-fix": "Use “$1”", "accountcreator-remark-email-invalid": "Not a valid e-mail address.", "accountcreator-email-takeover": "Anyone who has this address could take over the account.", "accountcreator-remark-email-typo": "Is there a typo in the e-mail address?", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-account-since": "Registered on $1.", "accountcreator-remark-account-by": "Created by $2 on $1.", "accountcreator-remark-account-edits": "{{PLURAL:$1|0=No edits yet|1=One edit|$1 edits}}.", "accountcreator-remark-account-home": "Home wiki: $1.", "accountcreator-text-not-copied": "Your browser did not allow copying. Select the text and copy it yourself.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-mailed": "look in your e-mail" };

// src/accounts/list/check/creation-parameters.ts
function v(e, t) {
  var r, o;
  return t ? [
    (r = t.at) != null ? r : "",
    t.createdBy === e ? "" : t.createdBy,
    ...t.edits === void 0 ? [] : [t.edits, (o = t.home) != null ? o : ""]
  ] : [];
}

// src/ui/shared/local-texts.ts
function K(e) {
  return e.filter((t) => t !== "").join(mw.msg("comma-separator"));
}
function Le(e) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return false;
  }
}
function V(e) {
  return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(Le), e);
}
function Q(e) {
  return V({ dateStyle: "medium", timeStyle: "short" }).format(e);
}
function h(e) {
  return V({ dateStyle: "medium" }).format(Number(e));
}
function X(e) {
  return new Date(e.getTime() - e.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}

// taken:core/ui/shared/messages
var J = mw.libs.accountCreator.parts.core.modules[56];
var Z = mw.libs.accountCreator.parts.core.modules[57];
var c = mw.libs.accountCreator.parts.core.modules[60];
var ee = mw.libs.accountCreator.parts.core.modules[61];

// src/ui/shared/account-text.ts
function I(e, [t = "", r = "", o, n = ""]) {
  return ee([
    e,
    t === "" ? "" : r === "" ? c("accountcreator-remark-account-since", h(t)) : c("accountcreator-remark-account-by", h(t), r),
    o === void 0 ? "" : c("accountcreator-remark-account-edits", o),
    n === "" ? "" : c("accountcreator-remark-account-home", n)
  ]);
}
function te(e, t) {
  var r;
  return (t == null ? void 0 : t.createdByMe) ? c("accountcreator-remark-already", h((r = t.at) != null ? r : "")) : I(c("accountcreator-name-taken", e), v(e, t));
}

// taken:core/wiki/wiki-api
var re = mw.libs.accountCreator.parts.core.modules[80];
var oe = mw.libs.accountCreator.parts.core.modules[81];

// taken:core/wiki/shape
var P = mw.libs.accountCreator.parts.core.modules[75];
var u = mw.libs.accountCreator.parts.core.modules[76];
var g = mw.libs.accountCreator.parts.core.modules[77];
var ne = mw.libs.accountCreator.parts.core.modules[78];

// src/wiki/ask-creation.ts
var De = 864e5;
function T(e) {
  const t = Date.parse(g(e));
  return Number.isNaN(t) ? null : t;
}
var ae = (e) => typeof e === "number" ? e : void 0;
function ze(e, t) {
  var i, l;
  const r = u(P(e.users)[0]);
  const o = u(e.globaluserinfo);
  const n = g(o.home);
  const a = (i = ae(o.editcount)) != null ? i : ae(r.editcount);
  return p(p({
    at: (l = T(o.registration)) != null ? l : T(r.registration)
  }, a === void 0 ? {} : { edits: a }), n === "" || n === t ? {} : { home: n });
}
function Ue(e, t) {
  var s;
  const r = u(P(u(e.query).logevents)[0]);
  const o = T(r.timestamp);
  if (o === null || g(r.title) === "") {
    return null;
  }
  const n = g(r.user);
  const a = r.action === "byemail" || r.action === "create2";
  const i = a && n === t;
  const l = a && !i && o > ((s = T(e.curtimestamp)) != null ? s : Infinity) - De;
  return p({ createdByMe: i, createdBy: n, at: o, isForOthers: a }, l ? { isRecent: l } : {});
}
function Me(e, t, r) {
  var s;
  const o = ze(u(e.query), r);
  const n = Ue(e, t);
  if (!n) {
    return o.at === null && o.edits === void 0 ? null : p({ createdByMe: false, createdBy: "" }, o);
  }
  const l = n, { isForOthers: a } = l, i = Y(l, ["isForOthers"]);
  return G(p(p({}, o), i), { at: a ? i.at : (s = o.at) != null ? s : i.at });
}
function C(e, t, r, o, n) {
  return w(this, null, function* () {
    const a = yield e.get(p({
      action: "query",
      curtimestamp: "1",
      list: "logevents|users",
      letype: "newusers",
      letitle: `User:${r}`,
      leprop: "title|user|timestamp|type",
      lelimit: "1",
      ledir: "newer",
      ususers: re + r,
      usprop: "registration|editcount"
    }, o ? { meta: "globaluserinfo", guiuser: r, guiprop: "editcount" } : {}), n);
    return {
      creation: Me(a, t, String(mw.config.get("wgDBname"))),
      // Where there is no such module, that is a warning beside the answer to the rest.
      isGlobal: "globaluserinfo" in u(a.query)
    };
  });
}

// taken:core/accounts/names/characters
var L = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/names/clean-name.ts
var ie = 1e3;
function ce(e, t) {
  let r = e;
  let o;
  do {
    o = r;
    r = r.length > ie ? r : t(r);
  } while (r !== o);
  return r;
}

// src/accounts/email/clean-email.ts
function E(e) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(e) ? e : ce(e, (t) => L(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var We = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var Be = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function k(e) {
  return !We.test(e) ? "invalid" : Be.test(e) ? null : "odd";
}
function se(e) {
  const t = e.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== e && k(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var Fe = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var je = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function me(e) {
  return new Map(e.split("|").map((t) => {
    const [r = "", ...o] = t.split(" ");
    return [r, o];
  }));
}
var D = me(Fe);
var He = me(je);
var _e = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var qe = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var Ge = ["co", "cm", "om"];
var Ye = /^(?:e?mail|cloud|gail|online|poste)$/;
var Ke = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var Ve = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var Qe = 100;
function Xe(e, t, r, o) {
  return r > 1 && o > 1 && e[r - 1] === t[o - 2] && e[r - 2] === t[o - 1];
}
function ue(e, t) {
  var n, a, i, l, s;
  let r = [];
  let o = Array.from({ length: t.length + 1 }, (d, y) => y);
  for (let d = 1; d <= e.length; d++) {
    const y = [d];
    for (let f = 1; f <= t.length; f++) {
      const Ae = e[d - 1] === t[f - 1];
      y[f] = Math.min(
        ((n = o[f]) != null ? n : 0) + 1,
        ((a = y[f - 1]) != null ? a : 0) + 1,
        ((i = o[f - 1]) != null ? i : 0) + (Ae ? 0 : 1),
        Xe(e, t, d, f) ? ((l = r[f - 2]) != null ? l : 0) + 1 : Infinity
      );
    }
    r = o;
    o = y;
  }
  return (s = o[t.length]) != null ? s : 0;
}
function R(e) {
  return [...e].sort().join("");
}
function Je(e, t) {
  const [r, o] = [e.charAt(0), t.charAt(0)];
  if (Math.abs(e.length - t.length) > 2 || r !== o && e.charAt(1) !== o && t.charAt(1) !== r) {
    return false;
  }
  const n = ue(e, t);
  if (n === 1) {
    return e.length !== t.length || r === o || R(e) === R(t);
  }
  if (r !== o) {
    return false;
  }
  return R(e) === R(t) || n === 2 && t.length > 6 && [...e].every((a) => t.includes(a));
}
function de(e) {
  return qe.test(e) && !Ge.includes(e);
}
function Ze(e, t) {
  return e.includes(t) || e.includes("*") && de(t);
}
function le(e, t) {
  var o;
  if (Ze(e, t)) {
    return t;
  }
  if (e.length === 1 && e[0] === "com" && de(t)) {
    return "com";
  }
  const r = e.flatMap((n) => n === "*" ? _e : [n]);
  return (o = r.find((n) => ue(n, t) === 1)) != null ? o : null;
}
function et(e, t) {
  var o;
  const r = (o = D.get(e)) != null ? o : He.get(e);
  if (r) {
    const n = le(r, t);
    return n && `${e}.${n}`;
  }
  if (Ye.test(e)) {
    return null;
  }
  for (const [n, a] of D) {
    const i = Je(e, n) ? le(a, t) : null;
    if (i !== null) {
      return `${n}.${i}`;
    }
  }
  return null;
}
function tt(e) {
  for (const [t, r] of D) {
    const o = r.find((n) => e === t + n.replace(".", ""));
    if (o !== void 0) {
      return `${t}.${o}`;
    }
  }
  return null;
}
function rt(e) {
  var a;
  if (e.length > Qe || Ke.test(e)) {
    return null;
  }
  const [, t, r] = (a = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(e)) != null ? a : [];
  const o = t !== void 0 && r !== void 0 ? et(t, r) : tt(e);
  if (o !== null) {
    return o === e ? null : o;
  }
  const n = Ve.find(([i]) => i.test(e));
  return n ? e.replace(n[0], n[1]) : null;
}
function pe(e) {
  const t = e.lastIndexOf("@") + 1;
  const r = t > 0 ? rt(e.slice(t).toLowerCase()) : null;
  return r === null ? null : e.slice(0, t) + r;
}

// src/accounts/email/judge-email.ts
var ot = { problem: null, meant: null };
function z(e) {
  var n;
  const t = k(e);
  const r = t && se(e);
  const o = (n = pe(r != null ? r : e)) != null ? n : r;
  if (t) {
    return { problem: t, meant: o };
  }
  return o === null ? ot : { problem: "typo", meant: o };
}

// src/ui/one/email-remark.ts
function nt({ problem: e, meant: t }, r, o) {
  if (e === null) {
    return null;
  }
  const n = e === "typo" ? c("accountcreator-remark-email-typo") : c("accountcreator-remark-email-invalid");
  const a = $("<span>").append($("<span>").addClass("accountcreator-sentence").text(n));
  if (!r && e !== "invalid") {
    a.append(" ", document.createTextNode(c("accountcreator-email-takeover")));
  }
  if (t !== null) {
    const i = new OO.ui.ButtonWidget({
      label: c("accountcreator-fix", t),
      framed: false,
      flags: ["progressive"]
    });
    i.on("click", () => o(t));
    a.append(" ", i.$element);
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
function U(e) {
  return e.replace(J, "");
}
function m(e, ...t) {
  return U(c(e, ...t));
}

// src/ui/shared/newcomer-texts.ts
function M(e) {
  return location.origin + mw.util.getUrl(e);
}
function N(e) {
  switch (e) {
    case "expires":
      return m("accountcreator-newcomer-expires");
    case "code":
      return m("accountcreator-newcomer-code");
    case "reset":
      return m("accountcreator-newcomer-reset", M("Special:PasswordReset"));
    case "noReset":
      return m("accountcreator-newcomer-no-reset");
    default:
      return S(e);
  }
}

// src/ui/shared/save-copy-print.ts
function ge(e, t, r) {
  const o = URL.createObjectURL(new Blob([t], { type: r }));
  const n = document.createElement("a");
  n.href = o;
  n.download = e;
  document.body.append(n);
  n.click();
  n.remove();
  setTimeout(() => URL.revokeObjectURL(o), 6e4);
}
function O(e) {
  const t = document.createElement("textarea");
  const r = document.activeElement;
  let o = false;
  const n = (a) => {
    var i;
    (i = a.clipboardData) == null ? void 0 : i.setData("text/plain", e);
    a.preventDefault();
    a.stopImmediatePropagation();
    o = a.clipboardData !== null;
  };
  t.value = "-";
  t.className = "accountcreator-offscreen";
  document.body.append(t);
  t.select();
  window.addEventListener("copy", n, true);
  o = document.execCommand("copy") && o;
  window.removeEventListener("copy", n, true);
  t.remove();
  if (r instanceof HTMLElement) {
    r.focus();
  }
  return o;
}
var fe = ["afterprint", "pointerdown", "keydown", "pagehide"];
function we(e) {
  e.classList.add("accountcreator-print");
  document.body.append(e);
  document.documentElement.classList.add("accountcreator-printing");
  const t = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    e.remove();
    fe.forEach((r) => window.removeEventListener(r, t, true));
  };
  fe.forEach((r) => window.addEventListener(r, t, true));
  window.print();
}

// src/ui/one/next-steps.ts
function W(e, t, r = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(t, r), target: "_blank", rel: "noopener" }).text(e)
  );
}
function at({ username: e, by: t }, r) {
  return [
    m("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
    `${m("accountcreator-slip-username")} ${e}`,
    `${m("accountcreator-slip-address")} ${M("Special:UserLogin")}`,
    ...t === "mail" ? [`${m("accountcreator-slip-password")} ${m("accountcreator-slip-mailed")}`] : [],
    "",
    ...r
  ].join("\n").trim() + "\n";
}
function it(e) {
  const { username: t } = e;
  const r = A(e.by, e.email !== "").map(N);
  const o = new OO.ui.ButtonWidget({ label: c("accountcreator-newcomer-copy") });
  o.$button.attr("data-accountcreator-action", "copy-text");
  o.on("click", () => {
    o.setLabel(c(O(at(e, r)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return $("<div>").append(
    $("<h4>").text(c("accountcreator-newcomer")),
    $("<ul>").addClass("accountcreator-newcomer").append(r.map((n) => $("<li>").text(n))).toggle(r.length > 0),
    o.$element,
    $("<ul>").addClass("accountcreator-links").append(
      W(c("accountcreator-link-userpage"), `User:${t}`),
      W(c("accountcreator-link-talk"), `User talk:${t}`),
      W(c("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${t}` })
    )
  );
}

// src/ui/shared/translator.ts
var he = "⁦";
var ct = "⁩";
function ye(e) {
  return e.startsWith(he);
}
function st(e, t, r) {
  var o;
  mw.messages.set(e, t);
  return !mw.message(e).text().includes("{{") && ((o = t.match(/\$\d+/g)) != null ? o : []).every((n) => r.includes(n));
}
function ke(e) {
  const t = new Map(Object.entries(e));
  return (r, o) => {
    const n = t.get(r);
    return typeof n === "string" && st(r, n, o) ? n : o.replace(/.+/g, `${he}$&${ct}`);
  };
}

// src/ui/shared/english-texts.ts
function B(e, t) {
  var o;
  const r = e.childElementCount === 0 && ye(((o = e.textContent) != null ? o : "").trim());
  if (r) {
    e.setAttribute("lang", "en");
    e.setAttribute("dir", "ltr");
    t.add(e);
  } else if (t.delete(e)) {
    e.removeAttribute("lang");
    e.removeAttribute("dir");
  }
}
function be(e, t) {
  B(e, t);
  Array.from(e.querySelectorAll("*")).forEach((r) => B(r, t));
}
function xe(e) {
  const t = /* @__PURE__ */ new WeakSet();
  be(e, t);
  new MutationObserver((r) => {
    for (const { target: o, addedNodes: n } of r) {
      const a = o instanceof Element ? o : o.parentElement;
      if (a) {
        B(a, t);
      }
      for (const i of Array.from(n)) {
        if (i instanceof Element) {
          be(i, t);
        }
      }
    }
  }).observe(e, { subtree: true, childList: true, characterData: true });
}

// taken:core/ui/shared/window-layer
var ve = mw.libs.accountCreator.parts.core.modules[69];

// src/app/translate.ts
function lt(e) {
  var r;
  const t = ke(u(e));
  Object.assign((r = mw.libs.accountCreator) != null ? r : {}, { translate: t });
  for (const [o, n] of Object.entries(x)) {
    if (typeof n === "string" && mw.messages.get(o) === n) {
      mw.messages.set(o, t(o, n));
    }
  }
  xe(ve());
}

// taken:core/accounts/contract/declarations
var Te = mw.libs.accountCreator.parts.core.modules[7];
var Ce = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/wiki/read-declarations
var F = mw.libs.accountCreator.parts.core.modules[71];

// src/wiki/read-override-check.ts
function Ee(e) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${e}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function $e(e) {
  const t = u(e.titleblacklist);
  return t.result === "blacklisted" ? { code: g(t.message) || "titleblacklist-forbidden", message: F(t.reason) } : null;
}
function Re(e) {
  return { action: "antispoof", username: e };
}
function Se(e) {
  const t = u(e.antispoof);
  switch (t.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: Ce(ne(t.users).join(mw.msg("comma-separator"))) };
    case "error":
      return { code: "antispoof-name-illegal", message: F(t.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var mt = [
  { override: "ignoreTitleBlacklist", parameters: Ee, read: $e },
  { override: "ignoreAntiSpoof", parameters: Re, read: Se }
];
function j(e, t, r, o) {
  return w(this, null, function* () {
    const n = [];
    for (const { override: a, parameters: i, read: l } of mt) {
      if (Te(t, a) && !o.cancelled) {
        const s = l(yield e.get(i(r), o));
        if (s) {
          n.push(p({ kind: "forbidden", canonical: r, override: a }, s));
        }
      }
    }
    return n;
  });
}

// src/app/checks-part.ts
Z(x);
function Sr(e, t, r) {
  return w(this, null, function* () {
    const { creation: o } = yield C(new oe(), e, t, true, r);
    return te(t, o);
  });
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [A, E, k, z, v, I, h, K, X, Q, N, O, we, ge, m, U, C, j];
return { askOverridable: j, describeAccount: Sr, emailRemark: nt, judgeEmail: z, nextSteps: it, translate: lt };
} };
// </nowiki>
