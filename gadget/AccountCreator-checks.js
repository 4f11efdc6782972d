// <nowiki>
/*!
 * AccountCreator 0.1.0+f65821f5: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"d18b1efb"}, contents: '8e28547d', run: function () {
'use strict';
var he = Object.defineProperty;
var Ce = Object.defineProperties;
var $e = Object.getOwnPropertyDescriptors;
var k = Object.getOwnPropertySymbols;
var W = Object.prototype.hasOwnProperty;
var H = Object.prototype.propertyIsEnumerable;
var F = (e, t, r) => t in e ? he(e, t, { enumerable: true, configurable: true, writable: true, value: r }) : e[t] = r;
var p = (e, t) => {
  for (var r in t || (t = {}))
    if (W.call(t, r))
      F(e, r, t[r]);
  if (k)
    for (var r of k(t)) {
      if (H.call(t, r))
        F(e, r, t[r]);
    }
  return e;
};
var j = (e, t) => Ce(e, $e(t));
var _ = (e, t) => {
  var r = {};
  for (var o in e)
    if (W.call(e, o) && t.indexOf(o) < 0)
      r[o] = e[o];
  if (e != null && k)
    for (var o of k(e)) {
      if (t.indexOf(o) < 0 && H.call(e, o))
        r[o] = e[o];
    }
  return r;
};
var w = (e, t, r) => {
  return new Promise((o, n) => {
    var a = (i) => {
      try {
        s(r.next(i));
      } catch (u) {
        n(u);
      }
    };
    var c = (i) => {
      try {
        s(r.throw(i));
      } catch (u) {
        n(u);
      }
    };
    var s = (i) => i.done ? o(i.value) : Promise.resolve(i.value).then(a, c);
    s((r = r.apply(e, t)).next());
  });
};

// src/i18n/en.json
var q = { "accountcreator-newcomer": "What the new person needs to know", "accountcreator-newcomer-expires": "The mailed password expires after a few days (on most wikis, seven). Log in before then and choose your own.", "accountcreator-newcomer-code": "When you log in on a new device, the wiki may ask for a code that it sends to your e-mail address.", "accountcreator-newcomer-reset": "To get a new password by e-mail, use $1 (on most wikis, once every 24 hours).", "accountcreator-newcomer-no-reset": "Keep your password safe. Without an e-mail address in your preferences, you cannot get a new one.", "accountcreator-newcomer-copy": "Copy a message for them", "accountcreator-link-userpage": "User page", "accountcreator-link-talk": "Talk page", "accountcreator-link-log": "Log entry", "accountcreator-remark-already": "You created this account on $1.", "accountcreator-remark-account-since": "Registered on $1.", "accountcreator-remark-account-by": "Created by $2 on $1.", "accountcreator-remark-account-edits": "{{PLURAL:$1|0=No edits yet|One edit|$1 edits}}.", "accountcreator-remark-account-home": "Home wiki: $1.", "accountcreator-text-not-copied": "Your browser did not allow copying. Select the text and copy it yourself.", "accountcreator-slip-address": "Log in at:", "accountcreator-slip-wiki": "Your account at $1", "accountcreator-slip-username": "Username:", "accountcreator-slip-password": "Password:", "accountcreator-slip-mailed": "look in your e-mail" };

// src/accounts/list/check/creation-parameters.ts
function h(e, t) {
  var r, o;
  return t ? [
    (r = t.at) != null ? r : "",
    t.createdBy === e ? "" : t.createdBy,
    ...t.edits === void 0 ? [] : [t.edits, (o = t.home) != null ? o : ""]
  ] : [];
}

// src/ui/shared/local-texts.ts
function G(e) {
  return e.filter((t) => t !== "").join(mw.msg("comma-separator"));
}
function ve(e) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return false;
  }
}
function K(e) {
  return new Intl.DateTimeFormat(mw.language.getFallbackLanguageChain().filter(ve), e);
}
function Y(e) {
  return K({ dateStyle: "medium", timeStyle: "short" }).format(e);
}
function y(e) {
  return K({ dateStyle: "medium" }).format(Number(e));
}
function Q(e) {
  return new Date(e.getTime() - e.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}

// taken:core/ui/shared/messages
var V = mw.libs.accountCreator.parts.core.modules[54];
var l = mw.libs.accountCreator.parts.core.modules[56];
var X = mw.libs.accountCreator.parts.core.modules[57];
var m = mw.libs.accountCreator.parts.core.modules[58];

// src/ui/shared/account-text.ts
function O(e, [t = "", r = "", o, n = ""]) {
  return X([
    e,
    t === "" ? "" : r === "" ? l("accountcreator-remark-account-since", y(t)) : l("accountcreator-remark-account-by", y(t), r),
    o === void 0 ? "" : l("accountcreator-remark-account-edits", o),
    n === "" ? "" : l("accountcreator-remark-account-home", n)
  ]);
}
function J(e, t) {
  var r;
  return (t == null ? void 0 : t.createdByMe) ? l("accountcreator-remark-already", y((r = t.at) != null ? r : "")) : O(l("accountcreator-name-taken", e), h(e, t));
}

// taken:core/wiki/wiki-api
var Z = mw.libs.accountCreator.parts.core.modules[76];
var ee = mw.libs.accountCreator.parts.core.modules[77];

// taken:core/wiki/shape
var L = mw.libs.accountCreator.parts.core.modules[71];
var d = mw.libs.accountCreator.parts.core.modules[72];
var g = mw.libs.accountCreator.parts.core.modules[73];
var te = mw.libs.accountCreator.parts.core.modules[74];

// src/wiki/ask-creation.ts
var Ee = 864e5;
function C(e) {
  const t = Date.parse(g(e));
  return Number.isNaN(t) ? null : t;
}
var re = (e) => typeof e === "number" ? e : void 0;
function Se(e, t) {
  var c, s;
  const r = d(L(e.users)[0]);
  const o = d(e.globaluserinfo);
  const n = g(o.home);
  const a = (c = re(o.editcount)) != null ? c : re(r.editcount);
  return p(p({
    at: (s = C(o.registration)) != null ? s : C(r.registration)
  }, a === void 0 ? {} : { edits: a }), n === "" || n === t ? {} : { home: n });
}
function Re(e, t) {
  var i;
  const r = d(L(d(e.query).logevents)[0]);
  const o = C(r.timestamp);
  if (o === null || g(r.title) === "") {
    return null;
  }
  const n = g(r.user);
  const a = r.action === "byemail" || r.action === "create2";
  const c = a && n === t;
  const s = a && !c && o > ((i = C(e.curtimestamp)) != null ? i : Infinity) - Ee;
  return p({ createdByMe: c, createdBy: n, at: o, isForOthers: a }, s ? { isRecent: s } : {});
}
function Ne(e, t, r) {
  var i;
  const o = Se(d(e.query), r);
  const n = Re(e, t);
  if (!n) {
    return o.at === null && o.edits === void 0 ? null : p({ createdByMe: false, createdBy: "" }, o);
  }
  const s = n, { isForOthers: a } = s, c = _(s, ["isForOthers"]);
  return j(p(p({}, o), c), { at: a ? c.at : (i = o.at) != null ? i : c.at });
}
function T(e, t, r, o, n) {
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
      ususers: Z + r,
      usprop: "registration|editcount"
    }, o ? { meta: "globaluserinfo", guiuser: r, guiprop: "editcount" } : {}), n);
    return {
      creation: Ne(a, t, String(mw.config.get("wgDBname"))),
      // Where there is no such module, that is a warning beside the answer to the rest.
      isGlobal: "globaluserinfo" in d(a.query)
    };
  });
}

// taken:core/accounts/names/characters
var P = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/names/clean-name.ts
var oe = 1e3;
function ne(e, t) {
  let r = e;
  let o;
  do {
    o = r;
    r = r.length > oe ? r : t(r);
  } while (r !== o);
  return r;
}

// src/accounts/email/clean-email.ts
function v(e) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(e) ? e : ne(e, (t) => P(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var Ae = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var Oe = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function b(e) {
  return !Ae.test(e) ? "invalid" : Oe.test(e) ? null : "odd";
}
function ae(e) {
  const t = e.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== e && b(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var Le = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var Pe = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function ie(e) {
  return new Map(e.split("|").map((t) => {
    const [r = "", ...o] = t.split(" ");
    return [r, o];
  }));
}
var D = ie(Le);
var De = ie(Pe);
var Ue = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var Ie = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var Be = ["co", "cm", "om"];
var Me = /^(?:e?mail|cloud|gail|online|poste)$/;
var ze = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var Fe = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var We = 100;
function He(e, t, r, o) {
  return r > 1 && o > 1 && e[r - 1] === t[o - 2] && e[r - 2] === t[o - 1];
}
function se(e, t) {
  var n, a, c, s, i;
  let r = [];
  let o = Array.from({ length: t.length + 1 }, (u, x) => x);
  for (let u = 1; u <= e.length; u++) {
    const x = [u];
    for (let f = 1; f <= t.length; f++) {
      const ke = e[u - 1] === t[f - 1];
      x[f] = Math.min(
        ((n = o[f]) != null ? n : 0) + 1,
        ((a = x[f - 1]) != null ? a : 0) + 1,
        ((c = o[f - 1]) != null ? c : 0) + (ke ? 0 : 1),
        He(e, t, u, f) ? ((s = r[f - 2]) != null ? s : 0) + 1 : Infinity
      );
    }
    r = o;
    o = x;
  }
  return (i = o[t.length]) != null ? i : 0;
}
function E(e) {
  return [...e].sort().join("");
}
function je(e, t) {
  const [r, o] = [e.charAt(0), t.charAt(0)];
  if (Math.abs(e.length - t.length) > 2 || r !== o && e.charAt(1) !== o && t.charAt(1) !== r) {
    return false;
  }
  const n = se(e, t);
  if (n === 1) {
    return e.length !== t.length || r === o || E(e) === E(t);
  }
  if (r !== o) {
    return false;
  }
  return E(e) === E(t) || n === 2 && t.length > 6 && [...e].every((a) => t.includes(a));
}
function le(e) {
  return Ie.test(e) && !Be.includes(e);
}
function _e(e, t) {
  return e.includes(t) || e.includes("*") && le(t);
}
function ce(e, t) {
  var o;
  if (_e(e, t)) {
    return t;
  }
  if (e.length === 1 && e[0] === "com" && le(t)) {
    return "com";
  }
  const r = e.flatMap((n) => n === "*" ? Ue : [n]);
  return (o = r.find((n) => se(n, t) === 1)) != null ? o : null;
}
function qe(e, t) {
  var o;
  const r = (o = D.get(e)) != null ? o : De.get(e);
  if (r) {
    const n = ce(r, t);
    return n && `${e}.${n}`;
  }
  if (Me.test(e)) {
    return null;
  }
  for (const [n, a] of D) {
    const c = je(e, n) ? ce(a, t) : null;
    if (c !== null) {
      return `${n}.${c}`;
    }
  }
  return null;
}
function Ge(e) {
  for (const [t, r] of D) {
    const o = r.find((n) => e === t + n.replace(".", ""));
    if (o !== void 0) {
      return `${t}.${o}`;
    }
  }
  return null;
}
function Ke(e) {
  var a;
  if (e.length > We || ze.test(e)) {
    return null;
  }
  const [, t, r] = (a = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(e)) != null ? a : [];
  const o = t !== void 0 && r !== void 0 ? qe(t, r) : Ge(e);
  if (o !== null) {
    return o === e ? null : o;
  }
  const n = Fe.find(([c]) => c.test(e));
  return n ? e.replace(n[0], n[1]) : null;
}
function me(e) {
  const t = e.lastIndexOf("@") + 1;
  const r = t > 0 ? Ke(e.slice(t).toLowerCase()) : null;
  return r === null ? null : e.slice(0, t) + r;
}

// src/accounts/email/judge-email.ts
var Ye = { problem: null, meant: null };
function U(e) {
  var n;
  const t = b(e);
  const r = t && ae(e);
  const o = (n = me(r != null ? r : e)) != null ? n : r;
  if (t) {
    return { problem: t, meant: o };
  }
  return o === null ? Ye : { problem: "typo", meant: o };
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
function I(e) {
  return location.origin + mw.util.getUrl(e);
}
function N(e) {
  switch (e) {
    case "expires":
      return m("accountcreator-newcomer-expires");
    case "code":
      return m("accountcreator-newcomer-code");
    case "reset":
      return m("accountcreator-newcomer-reset", I("Special:PasswordReset"));
    case "noReset":
      return m("accountcreator-newcomer-no-reset");
    default:
      return S(e);
  }
}

// src/ui/shared/save-copy-print.ts
function pe(e, t, r) {
  const o = URL.createObjectURL(new Blob([t], { type: r }));
  const n = document.createElement("a");
  n.href = o;
  n.download = e;
  document.body.append(n);
  n.click();
  n.remove();
  setTimeout(() => URL.revokeObjectURL(o), 6e4);
}
function A(e) {
  const t = document.createElement("textarea");
  const r = document.activeElement;
  let o = false;
  const n = (a) => {
    var c;
    (c = a.clipboardData) == null ? void 0 : c.setData("text/plain", e);
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
var ue = ["afterprint", "pointerdown", "keydown", "pagehide"];
function de(e) {
  e.classList.add("accountcreator-print");
  document.body.append(e);
  document.documentElement.classList.add("accountcreator-printing");
  const t = () => {
    document.documentElement.classList.remove("accountcreator-printing");
    e.remove();
    ue.forEach((r) => window.removeEventListener(r, t, true));
  };
  ue.forEach((r) => window.addEventListener(r, t, true));
  window.print();
}

// src/ui/one/next-steps.ts
function B(e, t, r = {}) {
  return $("<li>").append(
    $("<a>").attr({ href: mw.util.getUrl(t, r), target: "_blank", rel: "noopener" }).text(e)
  );
}
function Qe({ username: e, by: t }, r) {
  return [
    m("accountcreator-slip-wiki", mw.config.get("wgSiteName")),
    `${m("accountcreator-slip-username")} ${e}`,
    `${m("accountcreator-slip-address")} ${I("Special:UserLogin")}`,
    ...t === "mail" ? [`${m("accountcreator-slip-password")} ${m("accountcreator-slip-mailed")}`] : [],
    "",
    ...r
  ].join("\n").trim() + "\n";
}
function Ve(e) {
  const { username: t } = e;
  const r = R(e.by, e.email !== "").map(N);
  const o = new OO.ui.ButtonWidget({ label: l("accountcreator-newcomer-copy") });
  o.$button.attr("data-accountcreator-action", "copy-text");
  o.on("click", () => {
    o.setLabel(l(A(Qe(e, r)) ? "accountcreator-copied" : "accountcreator-text-not-copied"));
  });
  return $("<div>").append(
    $("<h4>").text(l("accountcreator-newcomer")),
    $("<ul>").addClass("accountcreator-newcomer").append(r.map((n) => $("<li>").text(n))).toggle(r.length > 0),
    o.$element,
    $("<ul>").addClass("accountcreator-links").append(
      B(l("accountcreator-link-userpage"), `User:${t}`),
      B(l("accountcreator-link-talk"), `User talk:${t}`),
      B(l("accountcreator-link-log"), "Special:Log", { type: "newusers", page: `User:${t}` })
    )
  );
}

// taken:core/accounts/contract/declarations
var fe = mw.libs.accountCreator.parts.core.modules[7];
var ge = mw.libs.accountCreator.parts.core.modules[9];

// taken:core/wiki/read-declarations
var M = mw.libs.accountCreator.parts.core.modules[67];

// src/wiki/read-override-check.ts
function we(e) {
  return {
    action: "titleblacklist",
    tbtitle: `User:${e}`,
    tbaction: "new-account",
    tbnooverride: "1"
  };
}
function ye(e) {
  const t = d(e.titleblacklist);
  return t.result === "blacklisted" ? { code: g(t.message) || "titleblacklist-forbidden", message: M(t.reason) } : null;
}
function xe(e) {
  return { action: "antispoof", username: e };
}
function be(e) {
  const t = d(e.antispoof);
  switch (t.result) {
    case "conflict":
      return { code: "antispoof-conflict", message: ge(te(t.users).join(mw.msg("comma-separator"))) };
    case "error":
      return { code: "antispoof-name-illegal", message: M(t.error) };
    default:
      return null;
  }
}

// src/wiki/ask-overridable.ts
var Xe = [
  { override: "ignoreTitleBlacklist", parameters: we, read: ye },
  { override: "ignoreAntiSpoof", parameters: xe, read: be }
];
function z(e, t, r, o) {
  return w(this, null, function* () {
    const n = [];
    for (const { override: a, parameters: c, read: s } of Xe) {
      if (fe(t, a) && !o.cancelled) {
        const i = s(yield e.get(c(r), o));
        if (i) {
          n.push(p({ kind: "forbidden", canonical: r, override: a }, i));
        }
      }
    }
    return n;
  });
}

// src/app/checks-part.ts
V(q);
function er(e, t, r) {
  return w(this, null, function* () {
    const { creation: o } = yield T(new ee(), e, t, true, r);
    return J(t, o);
  });
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [R, v, b, U, h, O, y, G, Q, Y, N, A, de, pe, T, z];
return { askOverridable: z, describeAccount: er, judgeEmail: U, nextSteps: Ve };
} };
// </nowiki>
