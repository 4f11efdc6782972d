// <nowiki>
/*!
 * AccountCreator 0.1.0+31a1511c: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"61bc12fb"}, contents: 'b77e88dc', run: function () {
'use strict';
var pe = Object.defineProperty;
var de = Object.defineProperties;
var ge = Object.getOwnPropertyDescriptors;
var b = Object.getOwnPropertySymbols;
var B = Object.prototype.hasOwnProperty;
var F = Object.prototype.propertyIsEnumerable;
var z = (e, t, r) => t in e ? pe(e, t, { enumerable: true, configurable: true, writable: true, value: r }) : e[t] = r;
var d = (e, t) => {
  for (var r in t || (t = {}))
    if (B.call(t, r))
      z(e, r, t[r]);
  if (b)
    for (var r of b(t)) {
      if (F.call(t, r))
        z(e, r, t[r]);
    }
  return e;
};
var W = (e, t) => de(e, ge(t));
var j = (e, t) => {
  var r = {};
  for (var o in e)
    if (B.call(e, o) && t.indexOf(o) < 0)
      r[o] = e[o];
  if (e != null && b)
    for (var o of b(e)) {
      if (t.indexOf(o) < 0 && F.call(e, o))
        r[o] = e[o];
    }
  return r;
};
var h = (e, t, r) => {
  return new Promise((o, n) => {
    var c = (i) => {
      try {
        s(r.next(i));
      } catch (u) {
        n(u);
      }
    };
    var a = (i) => {
      try {
        s(r.throw(i));
      } catch (u) {
        n(u);
      }
    };
    var s = (i) => i.done ? o(i.value) : Promise.resolve(i.value).then(c, a);
    s((r = r.apply(e, t)).next());
  });
};

// src/i18n/en.json
var _ = { "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password is good for some days only: on most wikis, seven. Log in before and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code. It mails the code to your address.", "accountcreator-newcomer-reset": "A new password comes by e-mail from $1 (on most wikis, once in 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password. Without an e-mail address in your preferences, there is no way to get a new one.", "accountcreator-newcomer-copy": "Copy a text for them", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-account-since": "It has been there since $1.", "accountcreator-remark-account-by": "$2 created it on $1.", "accountcreator-remark-account-edits": "It has {{PLURAL:$1|0=no edits yet|one edit|$1 edits}}.", "accountcreator-remark-account-home": "Its home wiki is $1.", "accountcreator-text-not-copied": "Your browser did not let the text be copied. Select it and copy it by hand.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-mailed": "look in your e-mail" };

// src/accounts/list/check/creation-parameters.ts
function k(e, t) {
  var r, o;
  return t ? [
    (r = t.at) != null ? r : "",
    t.createdBy === e ? "" : t.createdBy,
    ...t.edits === void 0 ? [] : [t.edits, (o = t.home) != null ? o : ""]
  ] : [];
}

// src/ui/shared/local-texts.ts
function H(e) {
  return e.filter((t) => t !== "").join(mw.msg("comma-separator"));
}
function we(e) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return false;
  }
}
function q(e) {
  return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(we), e);
}
function G(e) {
  return q({ dateStyle: "medium", timeStyle: "short" }).format(e);
}
function f(e) {
  return q({ dateStyle: "medium" }).format(Number(e));
}
function Y(e) {
  return new Date(e.getTime() - e.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}

// taken:core/ui/shared/messages
var K = mw.libs.accountCreator.parts.core.modules[54];
var l = mw.libs.accountCreator.parts.core.modules[56];
var Q = mw.libs.accountCreator.parts.core.modules[57];
var m = mw.libs.accountCreator.parts.core.modules[58];

// src/ui/shared/account-text.ts
function A(e, [t = "", r = "", o, n = ""]) {
  return Q([
    e,
    t === "" ? "" : r === "" ? l("accountcreator-remark-account-since", f(t)) : l("accountcreator-remark-account-by", f(t), r),
    o === void 0 ? "" : l("accountcreator-remark-account-edits", o),
    n === "" ? "" : l("accountcreator-remark-account-home", n)
  ]);
}
function V(e, t) {
  var r;
  return (t == null ? void 0 : t.createdByMe) ? l("accountcreator-remark-already", f((r = t.at) != null ? r : "")) : A(l("accountcreator-name-taken", e), k(e, t));
}

// taken:core/wiki/wiki-api
var X = mw.libs.accountCreator.parts.core.modules[75];
var J = mw.libs.accountCreator.parts.core.modules[76];

// taken:core/wiki/shape
var I = mw.libs.accountCreator.parts.core.modules[71];
var g = mw.libs.accountCreator.parts.core.modules[72];
var y = mw.libs.accountCreator.parts.core.modules[73];

// src/wiki/ask-creation.ts
var ye = 864e5;
function C(e) {
  const t = Date.parse(y(e));
  return Number.isNaN(t) ? null : t;
}
var Z = (e) => typeof e === "number" ? e : void 0;
function xe(e, t) {
  var a, s;
  const r = g(I(e.users)[0]);
  const o = g(e.globaluserinfo);
  const n = y(o.home);
  const c = (a = Z(o.editcount)) != null ? a : Z(r.editcount);
  return d(d({
    at: (s = C(o.registration)) != null ? s : C(r.registration)
  }, c === void 0 ? {} : { edits: c }), n === "" || n === t ? {} : { home: n });
}
function be(e, t) {
  var i;
  const r = g(I(g(e.query).logevents)[0]);
  const o = C(r.timestamp);
  if (o === null || y(r.title) === "") {
    return null;
  }
  const n = y(r.user);
  const c = r.action === "byemail" || r.action === "create2";
  const a = c && n === t;
  const s = c && !a && o > ((i = C(e.curtimestamp)) != null ? i : Infinity) - ye;
  return d({ createdByMe: a, createdBy: n, at: o, isForOthers: c }, s ? { isRecent: s } : {});
}
function he(e, t, r) {
  var i;
  const o = xe(g(e.query), r);
  const n = be(e, t);
  if (!n) {
    return o.at === null && o.edits === void 0 ? null : d({ createdByMe: false, createdBy: "" }, o);
  }
  const s = n, { isForOthers: c } = s, a = j(s, ["isForOthers"]);
  return W(d(d({}, o), a), { at: c ? a.at : (i = o.at) != null ? i : a.at });
}
function E(e, t, r, o, n) {
  return h(this, null, function* () {
    const c = yield e.get(d({
      action: "query",
      curtimestamp: "1",
      list: "logevents|users",
      letype: "newusers",
      letitle: `User:${r}`,
      leprop: "title|user|timestamp|type",
      lelimit: "1",
      ledir: "newer",
      ususers: X + r,
      usprop: "registration|editcount"
    }, o ? { meta: "globaluserinfo", guiuser: r, guiprop: "editcount" } : {}), n);
    return {
      creation: he(c, t, String(mw.config.get("wgDBname"))),
      // Where there is no such module, that is a warning beside the answer to the rest.
      isGlobal: "globaluserinfo" in g(c.query)
    };
  });
}

// taken:core/accounts/names/characters
var O = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/names/clean-name.ts
var ee = 1e3;
function te(e, t) {
  let r = e;
  let o;
  do {
    o = r;
    r = r.length > ee ? r : t(r);
  } while (r !== o);
  return r;
}

// src/accounts/email/clean-email.ts
function T(e) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(e) ? e : te(e, (t) => O(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var ke = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var $e = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function x(e) {
  return !ke.test(e) ? "invalid" : $e.test(e) ? null : "odd";
}
function re(e) {
  const t = e.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== e && x(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var Ce = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var Ee = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function ne(e) {
  return new Map(e.split("|").map((t) => {
    const [r = "", ...o] = t.split(" ");
    return [r, o];
  }));
}
var P = ne(Ce);
var Te = ne(Ee);
var ve = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var Se = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var Re = ["co", "cm", "om"];
var Ne = /^(?:e?mail|cloud|gail|online|poste)$/;
var Le = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var Ae = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var Ie = 100;
function Oe(e, t, r, o) {
  return r > 1 && o > 1 && e[r - 1] === t[o - 2] && e[r - 2] === t[o - 1];
}
function ce(e, t) {
  var n, c, a, s, i;
  let r = [];
  let o = Array.from({ length: t.length + 1 }, (u, w) => w);
  for (let u = 1; u <= e.length; u++) {
    const w = [u];
    for (let p = 1; p <= t.length; p++) {
      const ue = e[u - 1] === t[p - 1];
      w[p] = Math.min(
        ((n = o[p]) != null ? n : 0) + 1,
        ((c = w[p - 1]) != null ? c : 0) + 1,
        ((a = o[p - 1]) != null ? a : 0) + (ue ? 0 : 1),
        Oe(e, t, u, p) ? ((s = r[p - 2]) != null ? s : 0) + 1 : Infinity
      );
    }
    r = o;
    o = w;
  }
  return (i = o[t.length]) != null ? i : 0;
}
function v(e) {
  return [...e].sort().join("");
}
function Pe(e, t) {
  const [r, o] = [e.charAt(0), t.charAt(0)];
  if (Math.abs(e.length - t.length) > 2 || r !== o && e.charAt(1) !== o && t.charAt(1) !== r) {
    return false;
  }
  const n = ce(e, t);
  if (n === 1) {
    return e.length !== t.length || r === o || v(e) === v(t);
  }
  if (r !== o) {
    return false;
  }
  return v(e) === v(t) || n === 2 && t.length > 6 && [...e].every((c) => t.includes(c));
}
function ae(e) {
  return Se.test(e) && !Re.includes(e);
}
function Ue(e, t) {
  return e.includes(t) || e.includes("*") && ae(t);
}
function oe(e, t) {
  var o;
  if (Ue(e, t)) {
    return t;
  }
  if (e.length === 1 && e[0] === "com" && ae(t)) {
    return "com";
  }
  const r = e.flatMap((n) => n === "*" ? ve : [n]);
  return (o = r.find((n) => ce(n, t) === 1)) != null ? o : null;
}
function De(e, t) {
  var o;
  const r = (o = P.get(e)) != null ? o : Te.get(e);
  if (r) {
    const n = oe(r, t);
    return n && `${e}.${n}`;
  }
  if (Ne.test(e)) {
    return null;
  }
  for (const [n, c] of P) {
    const a = Pe(e, n) ? oe(c, t) : null;
    if (a !== null) {
      return `${n}.${a}`;
    }
  }
  return null;
}
function Me(e) {
  for (const [t, r] of P) {
    const o = r.find((n) => e === t + n.replace(".", ""));
    if (o !== void 0) {
      return `${t}.${o}`;
    }
  }
  return null;
}
function ze(e) {
  var c;
  if (e.length > Ie || Le.test(e)) {
    return null;
  }
  const [, t, r] = (c = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(e)) != null ? c : [];
  const o = t !== void 0 && r !== void 0 ? De(t, r) : Me(e);
  if (o !== null) {
    return o === e ? null : o;
  }
  const n = Ae.find(([a]) => a.test(e));
  return n ? e.replace(n[0], n[1]) : null;
}
function ie(e) {
  const t = e.lastIndexOf("@") + 1;
  const r = t > 0 ? ze(e.slice(t).toLowerCase()) : null;
  return r === null ? null : e.slice(0, t) + r;
}

// src/accounts/email/judge-email.ts
var Be = { problem: null, meant: null };
function U(e) {
  var n;
  const t = x(e);
  const r = t && re(e);
  const o = (n = ie(r != null ? r : e)) != null ? n : r;
  if (t) {
    return { problem: t, meant: o };
  }
  return o === null ? Be : { problem: "typo", meant: o };
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
function D(e) {
  return location.origin + mw.util.getUrl(e);
}
function N(e) {
  switch (e) {
    case "expires":
      return m("accountcreator-newcomer-expires");
    case "code":
      return m("accountcreator-newcomer-code");
    case "reset":
      return m("accountcreator-newcomer-reset", D("Special:PasswordReset"));
    case "noReset":
      return m("accountcreator-newcomer-no-reset");
    default:
      return S(e);
  }
}

// src/ui/shared/save-copy-print.ts
function le(e, t, r) {
  const o = URL.createObjectURL(new Blob([t], { type: r }));
  const n = document.createElement("a");
  n.href = o;
  n.download = e;
  document.body.append(n);
  n.click();
  n.remove();
  setTimeout(() => URL.revokeObjectURL(o), 6e4);
}
function L(e) {
  const t = document.createElement("textarea");
  const r = document.activeElement;
  let o = false;
  const n = (c) => {
    var a;
    (a = c.clipboardData) == null ? void 0 : a.setData("text/plain", e);
    c.preventDefault();
    c.stopImmediatePropagation();
    o = c.clipboardData !== null;
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
var se = ["afterprint", "pointerdown", "keydown", "pagehide"];
function me(e) {
  e.classList.add("accountcreator-print");
  document.body.append(e);
  document.documentElement.classList.add("accountcreator-printing");
  const t = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    e.remove();
    se.forEach((r) => window.removeEventListener(r, t, true));
  };
  se.forEach((r) => window.addEventListener(r, t, true));
  window.print();
}

// src/ui/one/next-steps.ts
function M(e, t, r = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(t, r), target: "_blank", rel: "noopener" }).text(e)
  );
}
function Fe({ username: e, by: t }, r) {
  return [
    m("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
    `${m("accountcreator-slip-username")} ${e}`,
    `${m("accountcreator-slip-address")} ${D("Special:UserLogin")}`,
    ...t === "mail" ? [`${m("accountcreator-slip-password")} ${m("accountcreator-slip-mailed")}`] : [],
    "",
    ...r
  ].join("\n").trim() + "\n";
}
function We(e) {
  const { username: t } = e;
  const r = R(e.by, e.email !== "").map(N);
  const o = new OO.ui.ButtonWidget({ label: l("accountcreator-newcomer-copy") });
  o.$button.attr("data-accountcreator-action", "copy-text");
  o.on("click", () => {
    o.setLabel(l(L(Fe(e, r)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return $("<div>").append(
    $("<h4>").text(l("accountcreator-newcomer")),
    $("<ul>").addClass("accountcreator-newcomer").append(r.map((n) => $("<li>").text(n))).toggle(r.length > 0),
    o.$element,
    $("<ul>").addClass("accountcreator-links").append(
      M(l("accountcreator-link-userpage"), `User:${t}`),
      M(l("accountcreator-link-talk"), `User talk:${t}`),
      M(l("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${t}` })
    )
  );
}

// src/app/checks-part.ts
K(_);
function Pt(e, t, r) {
  return h(this, null, function* () {
    const { creation: o } = yield E(new J(), e, t, true, r);
    return V(t, o);
  });
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [R, T, x, U, k, A, f, H, Y, G, N, L, me, le, E];
return { describeAccount: Pt, judgeEmail: U, nextSteps: We };
} };
// </nowiki>
