// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.checks = { on: {"core":"8fe840ed"}, contents: 'ff78a312', run: function () {
'use strict';
// taken:core/accounts/names/characters
var p = mw.libs.accountCreator.parts.core.modules[32];

// src/accounts/names/clean-name.ts
var E = 1e3;
function h(n, t) {
  let e = n;
  let r;
  do {
    r = e;
    e = e.length > E ? e : t(e);
  } while (e !== r);
  return e;
}

// src/accounts/email/clean-email.ts
function u(n) {
  return /^[\w.+-]+@[\w.-]+\w$/.test(n) ? n : h(n, (t) => p(t.normalize("NFKC")).replace(/^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, "$1").replace(/[\s>"'“”„.,;:]+$/u, ""));
}

// src/accounts/email/email.ts
var R = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;
var k = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;
function m(n) {
  return !R.test(n) ? "invalid" : k.test(n) ? null : "odd";
}
function x(n) {
  const t = n.replace(/\s+/g, "").replace(/[,;]/g, ".").replace(/([@.])[@.]*\1|\.(?=@)|[.-]+$/g, "$1");
  return t !== n && m(t) === null ? t : null;
}

// src/accounts/email/mail-domains.ts
var C = "gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|t-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au";
var S = "live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il";
function y(n) {
  return new Map(n.split("|").map((t) => {
    const [e = "", ...r] = t.split(" ");
    return [e, r];
  }));
}
var f = y(C);
var A = y(S);
var I = ["co.uk", "com.br", "com.au", "com.mx", "com.ar", "co.in", "co.jp", "co.id"];
var M = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;
var O = ["co", "cm", "om"];
var P = /^(?:e?mail|cloud|gail|online|poste)$/;
var _ = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;
var D = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg|0rg)$/, ".org"]
];
var U = 100;
function j(n, t, e, r) {
  return e > 1 && r > 1 && n[e - 1] === t[r - 2] && n[e - 2] === t[r - 1];
}
function N(n, t) {
  var o, l, s, b, $;
  let e = [];
  let r = Array.from({ length: t.length + 1 }, (c, a) => a);
  for (let c = 1; c <= n.length; c++) {
    const a = [c];
    for (let i = 1; i <= t.length; i++) {
      const T = n[c - 1] === t[i - 1];
      a[i] = Math.min(
        ((o = r[i]) != null ? o : 0) + 1,
        ((l = a[i - 1]) != null ? l : 0) + 1,
        ((s = r[i - 1]) != null ? s : 0) + (T ? 0 : 1),
        j(n, t, c, i) ? ((b = e[i - 2]) != null ? b : 0) + 1 : Infinity
      );
    }
    e = r;
    r = a;
  }
  return ($ = r[t.length]) != null ? $ : 0;
}
function g(n) {
  return [...n].sort().join("");
}
function H(n, t) {
  const [e, r] = [n.charAt(0), t.charAt(0)];
  if (Math.abs(n.length - t.length) > 2 || e !== r && n.charAt(1) !== r && t.charAt(1) !== e) {
    return false;
  }
  const o = N(n, t);
  if (o === 1) {
    return n.length !== t.length || e === r || g(n) === g(t);
  }
  if (e !== r) {
    return false;
  }
  return g(n) === g(t) || o === 2 && t.length > 6 && [...n].every((l) => t.includes(l));
}
function v(n) {
  return M.test(n) && !O.includes(n);
}
function L(n, t) {
  return n.includes(t) || n.includes("*") && v(t);
}
function w(n, t) {
  var r;
  if (L(n, t)) {
    return t;
  }
  if (n.length === 1 && n[0] === "com" && v(t)) {
    return "com";
  }
  const e = n.flatMap((o) => o === "*" ? I : [o]);
  return (r = e.find((o) => N(o, t) === 1)) != null ? r : null;
}
function G(n, t) {
  var r;
  const e = (r = f.get(n)) != null ? r : A.get(n);
  if (e) {
    const o = w(e, t);
    return o && `${n}.${o}`;
  }
  if (P.test(n)) {
    return null;
  }
  for (const [o, l] of f) {
    const s = H(n, o) ? w(l, t) : null;
    if (s !== null) {
      return `${o}.${s}`;
    }
  }
  return null;
}
function W(n) {
  for (const [t, e] of f) {
    const r = e.find((o) => n === t + o.replace(".", ""));
    if (r !== void 0) {
      return `${t}.${r}`;
    }
  }
  return null;
}
function q(n) {
  var l;
  if (n.length > U || _.test(n)) {
    return null;
  }
  const [, t, e] = (l = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec(n)) != null ? l : [];
  const r = t !== void 0 && e !== void 0 ? G(t, e) : W(n);
  if (r !== null) {
    return r === n ? null : r;
  }
  const o = D.find(([s]) => s.test(n));
  return o ? n.replace(o[0], o[1]) : null;
}
function z(n) {
  const t = n.lastIndexOf("@") + 1;
  const e = t > 0 ? q(n.slice(t).toLowerCase()) : null;
  return e === null ? null : n.slice(0, t) + e;
}

// src/accounts/email/judge-email.ts
var V = { problem: null, meant: null };
function d(n) {
  var o;
  const t = m(n);
  const e = t && x(n);
  const r = (o = z(e != null ? e : n)) != null ? o : e;
  if (t) {
    return { problem: t, meant: r };
  }
  return r === null ? V : { problem: "typo", meant: r };
}

// checks.js
mw.libs.accountCreator.parts.checks.modules = [u, m, d];
return { judgeEmail: d };
} };
// </nowiki>
