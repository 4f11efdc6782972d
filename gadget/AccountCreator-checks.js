// <nowiki>
/*!
 * AccountCreator 0.1.0+c9379a1c: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"3b5cface"}, contents: 'd109be68', run: function () {
'use strict';
// src/i18n/en.json
var T = { "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password is good for some days only: on most wikis, seven. Log in before and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code. It mails the code to your address.", "accountcreator-newcomer-reset": "A new password comes by e-mail from $1 (on most wikis, once in 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password. Without an e-mail address in your preferences, there is no way to get a new one.", "accountcreator-newcomer-copy": "Copy a text for them", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-mailed": "look in your e-mail" };

// taken:core/ui/shared/messages
var S = mw.libs.accountCreator.parts.core.modules[55];
var l = mw.libs.accountCreator.parts.core.modules[57];
var a = mw.libs.accountCreator.parts.core.modules[59];

// taken:core/accounts/names/characters
var b = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/names/clean-name.ts
var L = 1e3;
function R(e, t) {
  let o = e;
  let r;
  do {
    r = o;
    o = o.length > L ? o : t(o);
  } while (o !== r);
  return o;
}

// src/accounts/email/clean-email.ts
function d(e) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(e) ? e : R(e, (t) => b(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var W = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var B = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function p(e) {
  return !W.test(e) ? "invalid" : B.test(e) ? null : "odd";
}
function U(e) {
  const t = e.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== e && p(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var F = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var G = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function M(e) {
  return new Map(e.split("|").map((t) => {
    const [o = "", ...r] = t.split(" ");
    return [o, r];
  }));
}
var h = M(F);
var q = M(G);
var K = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var Q = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var V = ["co", "cm", "om"];
var X = /^(?:e?mail|cloud|gail|online|poste)$/;
var Y = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var J = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var Z = 100;
function ee(e, t, o, r) {
  return o > 1 && r > 1 && e[o - 1] === t[r - 2] && e[o - 2] === t[r - 1];
}
function O(e, t) {
  var n, c, s, N, C;
  let o = [];
  let r = Array.from({ length: t.length + 1 }, (m, u) => u);
  for (let m = 1; m <= e.length; m++) {
    const u = [m];
    for (let i = 1; i <= t.length; i++) {
      const j = e[m - 1] === t[i - 1];
      u[i] = Math.min(
        ((n = r[i]) != null ? n : 0) + 1,
        ((c = u[i - 1]) != null ? c : 0) + 1,
        ((s = r[i - 1]) != null ? s : 0) + (j ? 0 : 1),
        ee(e, t, m, i) ? ((N = o[i - 2]) != null ? N : 0) + 1 : Infinity
      );
    }
    o = r;
    r = u;
  }
  return (C = r[t.length]) != null ? C : 0;
}
function g(e) {
  return [...e].sort().join("");
}
function te(e, t) {
  const [o, r] = [e.charAt(0), t.charAt(0)];
  if (Math.abs(e.length - t.length) > 2 || o !== r && e.charAt(1) !== r && t.charAt(1) !== o) {
    return false;
  }
  const n = O(e, t);
  if (n === 1) {
    return e.length !== t.length || o === r || g(e) === g(t);
  }
  if (o !== r) {
    return false;
  }
  return g(e) === g(t) || n === 2 && t.length > 6 && [...e].every((c) => t.includes(c));
}
function A(e) {
  return Q.test(e) && !V.includes(e);
}
function oe(e, t) {
  return e.includes(t) || e.includes("*") && A(t);
}
function z(e, t) {
  var r;
  if (oe(e, t)) {
    return t;
  }
  if (e.length === 1 && e[0] === "com" && A(t)) {
    return "com";
  }
  const o = e.flatMap((n) => n === "*" ? K : [n]);
  return (r = o.find((n) => O(n, t) === 1)) != null ? r : null;
}
function re(e, t) {
  var r;
  const o = (r = h.get(e)) != null ? r : q.get(e);
  if (o) {
    const n = z(o, t);
    return n && `${e}.${n}`;
  }
  if (X.test(e)) {
    return null;
  }
  for (const [n, c] of h) {
    const s = te(e, n) ? z(c, t) : null;
    if (s !== null) {
      return `${n}.${s}`;
    }
  }
  return null;
}
function ne(e) {
  for (const [t, o] of h) {
    const r = o.find((n) => e === t + n.replace(".", ""));
    if (r !== void 0) {
      return `${t}.${r}`;
    }
  }
  return null;
}
function ce(e) {
  var c;
  if (e.length > Z || Y.test(e)) {
    return null;
  }
  const [, t, o] = (c = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(e)) != null ? c : [];
  const r = t !== void 0 && o !== void 0 ? re(t, o) : ne(e);
  if (r !== null) {
    return r === e ? null : r;
  }
  const n = J.find(([s]) => s.test(e));
  return n ? e.replace(n[0], n[1]) : null;
}
function I(e) {
  const t = e.lastIndexOf("@") + 1;
  const o = t > 0 ? ce(e.slice(t).toLowerCase()) : null;
  return o === null ? null : e.slice(0, t) + o;
}

// src/accounts/email/judge-email.ts
var ae = { problem: null, meant: null };
function E(e) {
  var n;
  const t = p(e);
  const o = t && U(e);
  const r = (n = I(o != null ? o : e)) != null ? n : o;
  if (t) {
    return { problem: t, meant: r };
  }
  return r === null ? ae : { problem: "typo", meant: r };
}

// taken:core/accounts/contract/outcome
var f = mw.libs.accountCreator.parts.core.modules[18];

// src/accounts/contract/newcomer.ts
function w(e, t) {
  switch (e) {
    case "mail":
      return ["expires", "code", "reset"];
    case "password":
      return t ? ["code", "reset"] : ["noReset"];
    case "other":
      return t ? ["code"] : [];
    default:
      return f(e);
  }
}

// src/ui/shared/newcomer-texts.ts
function v(e) {
  return location.origin + mw.util.getUrl(e);
}
function x(e) {
  switch (e) {
    case "expires":
      return a("accountcreator-newcomer-expires");
    case "code":
      return a("accountcreator-newcomer-code");
    case "reset":
      return a("accountcreator-newcomer-reset", v("Special:PasswordReset"));
    case "noReset":
      return a("accountcreator-newcomer-no-reset");
    default:
      return f(e);
  }
}

// src/ui/shared/save-copy-print.ts
function D(e, t, o) {
  const r = URL.createObjectURL(new Blob([t], { type: o }));
  const n = document.createElement("a");
  n.href = r;
  n.download = e;
  document.body.append(n);
  n.click();
  n.remove();
  setTimeout(() => URL.revokeObjectURL(r), 6e4);
}
function y(e) {
  const t = document.createElement("textarea");
  const o = document.activeElement;
  let r = false;
  const n = (c) => {
    var s;
    (s = c.clipboardData) == null ? void 0 : s.setData("text/plain", e);
    c.preventDefault();
    c.stopImmediatePropagation();
    r = c.clipboardData !== null;
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
var P = ["afterprint", "pointerdown", "keydown", "pagehide"];
function _(e) {
  e.classList.add("accountcreator-print");
  document.body.append(e);
  document.documentElement.classList.add("accountcreator-printing");
  const t = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    e.remove();
    P.forEach((o) => window.removeEventListener(o, t, true));
  };
  P.forEach((o) => window.addEventListener(o, t, true));
  window.print();
}

// src/ui/one/next-steps.ts
function k(e, t, o = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(t, o), target: "_blank", rel: "noopener" }).text(e)
  );
}
function se({ username: e, by: t }, o) {
  return [
    a("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
    `${a("accountcreator-slip-username")} ${e}`,
    `${a("accountcreator-slip-address")} ${v("Special:UserLogin")}`,
    ...t === "mail" ? [`${a("accountcreator-slip-password")} ${a("accountcreator-slip-mailed")}`] : [],
    "",
    ...o
  ].join("\n").trim() + "\n";
}
function ie(e) {
  const { username: t } = e;
  const o = w(e.by, e.email !== "").map(x);
  const r = new OO.ui.ButtonWidget({ label: l("accountcreator-newcomer-copy") });
  r.$button.attr("data-accountcreator-action", "copy-text");
  r.on("click", () => {
    r.setLabel(l(y(se(e, o)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return $("<div>").append(
    $("<h4>").text(l("accountcreator-newcomer")),
    $("<ul>").addClass("accountcreator-newcomer").append(o.map((n) => $("<li>").text(n))).toggle(o.length > 0),
    r.$element,
    $("<ul>").addClass("accountcreator-links").append(
      k(l("accountcreator-link-userpage"), `User:${t}`),
      k(l("accountcreator-link-talk"), `User talk:${t}`),
      k(l("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${t}` })
    )
  );
}

// src/app/checks-part.ts
S(T);

// checks.js
mw.libs.accountCreator.parts.checks.modules = [w, d, p, E, x, y, _, D];
return { judgeEmail: E, nextSteps: ie };
} };
// </nowiki>
