// <nowiki>
/*!
 * AccountCreator 0.1.0+930c9366: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"da7e21d6","checks":"1ee9f5d8","words":"bfcc8aed"}, contents: 'c9503f9b', run: function () {
'use strict';
var qr = Object.defineProperty;
var Vr = Object.defineProperties;
var Xr = Object.getOwnPropertyDescriptors;
var Te = Object.getOwnPropertySymbols;
var mn = Object.prototype.hasOwnProperty;
var fn = Object.prototype.propertyIsEnumerable;
var dn = (t, e, n) => e in t ? qr(t, e, { enumerable: true, configurable: true, writable: true, value: n }) : t[e] = n;
var L = (t, e) => {
  for (var n in e || (e = {}))
    if (mn.call(e, n))
      dn(t, n, e[n]);
  if (Te)
    for (var n of Te(e)) {
      if (fn.call(e, n))
        dn(t, n, e[n]);
    }
  return t;
};
var x = (t, e) => Vr(t, Xr(e));
var Z = (t, e) => {
  var n = {};
  for (var s in t)
    if (mn.call(t, s) && e.indexOf(s) < 0)
      n[s] = t[s];
  if (t != null && Te)
    for (var s of Te(t)) {
      if (e.indexOf(s) < 0 && fn.call(t, s))
        n[s] = t[s];
    }
  return n;
};
var J = (t, e, n) => {
  return new Promise((s, r) => {
    var i = (a) => {
      try {
        l(n.next(a));
      } catch (c) {
        r(c);
      }
    };
    var o = (a) => {
      try {
        l(n.throw(a));
      } catch (c) {
        r(c);
      }
    };
    var l = (a) => a.done ? s(a.value) : Promise.resolve(a.value).then(i, o);
    l((n = n.apply(t, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var Yr = /["\r\n]|^\s|\s$/u;
function ke(t, e, n) {
  const s = (r) => Yr.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return t.map((r) => r.map(s).join(e)).join(n);
}

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var Qr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Zr = new Map(Object.entries({
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  middot: "·",
  bull: "•",
  lrm: "",
  rlm: "",
  zwj: "",
  zwnj: "",
  shy: "",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  szlig: "ß"
}));
var Jr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var ei = new Map(Object.entries({
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
  eth: "ð",
  ETH: "Ð",
  thorn: "þ",
  THORN: "Þ",
  oelig: "œ",
  OElig: "Œ"
}));
var ti = S(String.raw`\p{Nd}`, "g");
var ni = S(String.raw`[^\P{Nd}\d]`);
var si = S(String.raw`\p{Nd}`);
function ri(t, e, n, s) {
  var i, o, l;
  if (s !== void 0) {
    const [, a = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = Jr.get(c);
    return (l = (o = Zr.get(s)) != null ? o : ei.get(s)) != null ? l : u ? (a + u).normalize() : t;
  }
  const r = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : t;
}
function pn(t) {
  return t.includes("&") ? t.replace(Qr, ri) : t;
}
function _(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function C(t) {
  if (!ni.test(t)) {
    return t;
  }
  return t.replace(ti, (e) => {
    var r;
    let n = (r = e.codePointAt(0)) != null ? r : 0;
    const s = n;
    while (s - n < 9 && si.test(String.fromCodePoint(n - 1))) {
      n--;
    }
    return String(s - n);
  });
}
function y(t) {
  return t.trim() === "";
}

// src/accounts/list/read/chat.ts
var ot = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
var Ee = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
var ii = S(
  String.raw`^[\u200e\u200f]*(?:\[?${Ee},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` + String.raw`|\[${ot},?\s${Ee}\])\s*([^:\d][^:]{0,60}):\s`,
  "i"
);
var oi = S(String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, "i");
var li = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u;
var ai = S(
  String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` + String.raw`[[(]?(?:${Ee},?\s)?(?:\p{L}{1,12}\s){0,2}${ot}[\])]?$`,
  "i"
);
var gn = S(String.raw`^(?:${Ee},?\s)?${ot}$`, "i");
var ci = 150;
var hn = 0.4;
function Re(t, e) {
  var o;
  const n = e.slice(0, ci).trim();
  const s = C(n);
  const r = ((o = t.exec(s.length === n.length ? s : n)) == null ? void 0 : o[1]) || "";
  const i = s.indexOf(r);
  return (s.length === n.length ? n.slice(i, i + r.length) : r).trim();
}
function lt(t) {
  return Re(ii, t) || Re(li, t);
}
function ui(t) {
  const e = t.map((u) => u.split(/\s+/u));
  const n = e.filter(({ length: u }) => u > 1);
  const [s] = n[0] || [];
  const r = n.length > 1 && n.every((u) => u[0] === s) && new Set(t).size > 1;
  const i = r ? e.map((u) => u.slice(1)) : [];
  const [o = []] = i.filter(({ length: u }) => u > 0);
  const l = (u, d) => i.every((f) => f.length === 0 || f.length > d + 1 && f[f.length - 1 - d] === u);
  const a = [...o].reverse().findIndex((u, d) => !l(u, d));
  const c = Math.max(0, a);
  return i.map((u) => u.slice(0, u.length - c).join(" "));
}
function bn(t) {
  const e = (a, c) => a.filter((u) => u !== "").length >= Math.max(2, t.length * c);
  const n = t.map(lt);
  if (e(n, hn)) {
    return n;
  }
  const s = ui(t.map((a) => Re(oi, a)));
  if (e(s, hn)) {
    return s;
  }
  const r = t.map((a, c) => gn.test(t[c + 1] || "") ? a : gn.test(a) ? "" : Re(ai, a));
  const i = (a) => r[a] !== "" && r[a] !== void 0;
  const o = (a) => a + 1 < t.length && !i(a + 1);
  const l = i(0) && r.every((a, c) => !i(c) || o(c));
  return l && e(r, 0.1) ? r : null;
}
var Sn = (t) => bn(t.map((e) => e.trim())) !== null;
function yn(t, e) {
  const n = t.filter(({ text: i }) => !y(i));
  const s = bn(n.map(({ text: i }) => i.trim()));
  if (s === null) {
    return false;
  }
  const r = /* @__PURE__ */ new Set([""]);
  n.forEach(({ line: i, lastLine: o, text: l }, a) => {
    const c = s[a] || "";
    if (r.has(c)) {
      e.remark("no-name", i, l, o);
    } else {
      r.add(c);
      e.add(i, o, { username: c });
    }
  });
  return true;
}

// src/accounts/list/read/conjunctions.ts
var di = "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh";
var mi = "oraz sowie samt sekä valamint nonché alsmede evenals וכן وكذلك 以及 及び および 그리고".split(" ");
var fi = /\s(?:as well as|así como|assim como|bem como|ainsi que|a także|jak również|precum și|а также|а також)\s/iu;
var pi = [
  [/[\u05d0-\u05ea]/, "he"],
  [/[\u0621-\u06d2]/, "ar"]
];
function at(t) {
  try {
    const e = Intl.ListFormat && new Intl.ListFormat(t, { type: "conjunction" });
    return !e ? [] : [["A", "B"], ["A", "B", "C"]].map((n) => {
      var s;
      return ((s = e.formatToParts(n).filter(({ type: r }) => r === "literal").pop()) == null ? void 0 : s.value) || "";
    });
  } catch (e) {
    return [];
  }
}
var Ln = /^[,،、\s]*\s(\S+)\s$/u;
function gi(t) {
  const e = at(t).map((n) => n.replace(/^[,،、]/u, "")).filter((n) => /[^\s,،、]/u.test(n) && !Ln.test(n));
  return [...new Set(e.flatMap((n) => [n, n.replace(/[-־]$/u, "")]))];
}
var Me = class {
  constructor(e) {
    this.language = e;
    this.words = null;
    /** What stands there in the wiki's language. */
    this.own = null;
    /** By languages. */
    this.glued = /* @__PURE__ */ new Map();
  }
  find() {
    if (!this.words) {
      const e = [this.language, ...di.split(" ")].flatMap(at);
      this.words = /* @__PURE__ */ new Set(["&", "+", ...mi, ...e.flatMap((n) => {
        var s;
        return ((s = Ln.exec(n)) == null ? void 0 : s[1]) || [];
      })]);
    }
    return this.words;
  }
  /** Both sides of a word for “and”, in whatever language; null: there is none. */
  part(e) {
    const n = e.replace(fi, " & ").split(/\s+/u);
    const s = n.length > 2 && n.length < 12 ? this.find() : null;
    const r = s ? n.findIndex((i, o) => o > 0 && o < n.length - 1 && s.has(i.toLowerCase())) : -1;
    return r === -1 ? null : [n.slice(0, r).join(" "), n.slice(r + 1).join(" ")];
  }
  /** The same where it is written with the next word, in the wiki's language or that of the letters. */
  partGlued(e) {
    const [n = []] = this.gluedIn(e).map((i) => e.split(i)).filter(({ length: i }) => i === 2);
    const [s = "", r = ""] = n;
    return s.trim().length > 1 && r.trim().length > 1 ? [s.trim(), r.trim()] : null;
  }
  /** Of the wiki's language, and of those letters: “和” and the like are a part of words as well. */
  gluedIn(e) {
    var o, l;
    this.own = (o = this.own) != null ? o : at(this.language).join("");
    const n = this.own;
    const s = pi.find(([a]) => a.test(e) && !a.test(n));
    const [, r = this.language] = s != null ? s : [];
    const i = (l = this.glued.get(r)) != null ? l : gi(r);
    this.glued.set(r, i);
    return i;
  }
  /** Without the word where it begins a text. */
  without(e) {
    const [, n = "", s = ""] = /^(\S{1,12})\s+(\S.*)$/u.exec(e) || [];
    return s !== "" && n === n.toLowerCase() && this.find().has(n) ? s : e;
  }
};

// src/accounts/list/read/counted-line.ts
var hi = S(
  String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`,
  "g"
);
var bi = S(String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, "g");
var Si = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi;
var yi = S(String.raw`\p{L}`);
var Li = 3;
var wi = 1e5;
var xi = (t) => /^\d/.test(t) ? Number(t) : /^[a-z]/i.test(t) ? t.toLowerCase().charCodeAt(0) - 96 : Number(t.normalize("NFKC")) || t.charCodeAt(0) - 10101;
function ct(t, e) {
  var c;
  const n = C(t);
  const s = [];
  const r = n.length === t.length ? n.matchAll(e) : [];
  for (const { index: u = 0, 1: d = "", 2: f, 3: p = "" } of r) {
    if (xi(f != null ? f : p) === s.length + 1) {
      s.push(u + d.length);
    }
  }
  const i = s.map((u, d) => t.slice(u, s[d + 1]).replace(/[\s,;，；、]+$/u, ""));
  const o = t.slice(0, (c = s[0]) != null ? c : 0).trim();
  const l = o === "" || /[:：]$/u.test(o);
  const a = l && i.length >= Li && i.every((u) => yi.test(u));
  return a ? [...o === "" ? [] : [o], ...i] : null;
}
function wn(t) {
  return t.flatMap((e) => {
    var o, l;
    const { text: n } = e;
    const s = n.length > wi || /\[\[|\{\{|\t/.test(n);
    const r = /^\s*\d/.test(C(n.slice(0, 20)));
    const i = s ? null : (l = (o = ct(n, hi)) != null ? o : ct(n, Si)) != null ? l : r ? ct(n, bi) : null;
    return i ? i.map((a) => x(L({}, e), { text: a })) : [e];
  });
}

// taken:core/accounts/names/characters
var ee = mw.libs.accountCreator.parts.core.modules[35];

// taken:words/accounts/list/read/heading-words
var xn = mw.libs.accountCreator.parts.words.modules[0];
var Tn = mw.libs.accountCreator.parts.words.modules[1];
var kn = mw.libs.accountCreator.parts.words.modules[2];
var En = mw.libs.accountCreator.parts.words.modules[3];
var Rn = mw.libs.accountCreator.parts.words.modules[4];
var Mn = mw.libs.accountCreator.parts.words.modules[5];
var Cn = mw.libs.accountCreator.parts.words.modules[6];
var ut = mw.libs.accountCreator.parts.words.modules[7];

// taken:checks/accounts/email/email
var Ce = mw.libs.accountCreator.parts.checks.modules[1];
var An = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/markup.ts
var Ti = 1e3;
var ki = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Ei = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Ri = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* On(t, e, n) {
  let s = t.indexOf(e);
  let r = s === -1 ? -1 : t.indexOf(n, s + 2);
  while (s !== -1 && r !== -1) {
    const i = t.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < Ti) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : t.indexOf(e, r + 2);
    r = s === -1 ? -1 : t.indexOf(n, Math.max(s + 2, r + 2));
  }
}
function Mi(t, e) {
  var i;
  const [, n] = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim()) || [];
  const [s = t, r = s] = (n == null ? void 0 : n.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function Ci(t, e) {
  const n = [];
  const s = [];
  for (const r of t) {
    const [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [];
    const l = Mi((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const a = i === "page" ? e.personIn(o.trim()) : null;
    if (a !== null) {
      n.push(a);
    } else if (l && (!i || /^\d+$/.test(i))) {
      s.push(l);
    } else if (l && Ri.test(i)) {
      n.push(l);
    }
  }
  return { named: n, plain: s };
}
function Ai(t, e) {
  const [n = "", ...s] = t.split("|");
  const r = _(n);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const f = e.personIn(i[1] || "");
    return f === null ? null : { names: [f], sure: true, template: "#" };
  }
  const o = /\//.test(r) ? e.personIn(r) : null;
  if (o !== null) {
    return { names: [o], sure: true, template: "#" };
  }
  const { named: l, plain: a } = Ci(s, e);
  if (l.length > 0) {
    return { names: l, sure: true, template: r };
  }
  const [c] = a;
  if (c === void 0) {
    return null;
  }
  const u = ki.test(r);
  const d = Ei.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: u ? a : [c], sure: u || d, template: r.toLowerCase() };
}
var Oi = /https?:\/\/[^\s<>[\]"]+/giu;
var vi = /^[^[\]\n]{0,300}\]/u;
function Ni(t, e, n) {
  let s = "";
  let r = 0;
  for (const { 0: i, index: o = 0 } of t.matchAll(Oi)) {
    const l = e.personAt(i);
    if (l !== null) {
      const a = o + i.length;
      const c = t.charAt(o - 1) === "[";
      const [u = ""] = c ? vi.exec(t.slice(a, a + 400)) || [] : [];
      n(l);
      s += t.slice(r, c ? o - 1 : o) + " ";
      r = a + u.length;
    }
  }
  return s + t.slice(r);
}
function $(t, e) {
  const n = [];
  const s = [];
  const r = /* @__PURE__ */ new Map();
  let i = 0;
  let o = 0;
  let l = "";
  let a = 0;
  const c = (p) => {
    const m = p === null ? "" : _(p);
    if (m === "") {
      i++;
      return;
    }
    r.set(m, (r.get(m) || 0) + 1);
    if (r.get(m) === 1) {
      n.push(m);
    }
  };
  const u = [];
  if (t.includes("[[")) {
    for (const [p, m] of On(t, "[[", "]]")) {
      u.push([p, m, true]);
    }
  }
  if (t.includes("{{")) {
    for (const [p, m] of On(t, "{{", "}}")) {
      u.push([p, m, false]);
    }
  }
  u.sort((p, m) => p[0] - m[0]);
  for (const [p, m, b] of u) {
    if (p < a) {
      continue;
    }
    const g = t.slice(p + 2, m - 2);
    l += t.slice(a, p) + " ";
    a = m;
    if (b) {
      const h = _(g.split("|", 1)[0] || "");
      const T = e.personIn(h);
      o += T !== null && h.includes(`${T}/`) ? 1 : 0;
      c(T);
    } else {
      const h = Ai(g, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(c);
      } else if (h) {
        s.push(h);
      }
    }
  }
  l += t.slice(a);
  if (/https?:/i.test(l)) {
    l = Ni(l, e, c);
  }
  const d = n.filter((p) => (r.get(p) || 0) > 1);
  const f = [...r.values()].reduce((p, m) => p + m, 0);
  return { names: n, calls: s, signed: d, areSubpages: o > 0 && o === f, others: i, rest: l };
}

// src/accounts/list/read/cell-kinds.ts
var Pi = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Di = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
var vn = new Set(Pi.split("|"));
var Nn = new Set(Di.split("|"));
var dt = S(String.raw`\p{L}`);
var Ii = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var $i = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Hi = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var _i = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var Bi = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var Wi = /\d{1,2}[:.]\d{2}/;
var Fi = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var ji = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function v(t) {
  const e = t.trim().toLowerCase();
  return vn.has(e) || e.length < 4 && Ii.test(e) && e !== "";
}
function B(t) {
  return v(t) || Nn.has(t.trim().toLowerCase());
}
function mt(t) {
  const e = t.trim().toLowerCase();
  return v(t) && (e.length > 3 || !dt.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function M(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && An(Ce(t)) === null;
}
function Ae(t) {
  if (!/\d/.test(t) || t.length > 60) {
    return false;
  }
  const e = t.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (Fi.test(t) || /^\d{4}-?W?\d{2}/.test(t)) {
    return e.length < 6;
  }
  const n = t.match(/\d+/g) || [];
  return Wi.test(t) && e.length < 5 && n.length > 2 || ji.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((s) => Bi.test(s));
}
function Oe(t) {
  const e = t.trim();
  return e.length < 60 && $i.test(e);
}
var ft = String.raw`(?:jr|sr|i+|ph\.?\s?d|d\.?phil|m\.?d|dr|m\.?sc|b\.?sc|ba|ma|mba|mlis|ed\.?d|esq)\.?`;
var te = S(`^${ft}$`, "i");
var U = S(String.raw`^([^,]{1,60}),\s+([^,]{1,60})(?:,\s*${ft})?$`, "i");
var Ki = S(String.raw`,\s*${ft}$`, "i");
var pt = (t) => t.replace(Ki, "");
function ve(t) {
  return Hi.test(t.trim());
}
function P(t, e) {
  const n = t.trim();
  if (n === "") {
    return "blank";
  }
  if (n.length > 200) {
    return "text";
  }
  const s = n.toLowerCase();
  if (Nn.has(s) || vn.has(s)) {
    return "answer";
  }
  if (M(n)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(n)) {
    const { names: i, calls: o } = $(n, e);
    return i.length + o.length > 0 ? "person" : "url";
  }
  if (e.personIn(n, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(n)) {
    return e.personAt(n) === null ? "url" : "person";
  }
  const r = C(n);
  return Ae(r) ? "date" : dt.test(r) ? Ui(n, r) : zi(r);
}
function zi(t) {
  const e = t.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(t) ? "phone" : "number";
}
function Ui(t, e) {
  const n = t.split(/\s+/u);
  return _i.test(e) ? "code" : n.length === 1 ? "word" : n.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
var Gi = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function ne(t) {
  const e = t.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !M(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && Gi.filter((n) => n.test(e)).length > 2;
}
function Ne(t) {
  return !y(t) && dt.test(t) && !M(t);
}

// src/accounts/list/read/sheet.ts
var gt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var qi = ["unused", "username", "email", "unused", "unused"];
var W = "AccountCreator";
function G(t) {
  return t.length > 1 && t.some((e) => e.trim() === W) && !t.some(M);
}
function Pe(t) {
  return t.findIndex((e) => e.trim() === W);
}
function Pn(t, e) {
  const n = [gt, qi].find((s) => e === s.length - 1 && s.every((r, i) => t[i] === "unused" || t[i] === r || r === "unused"));
  return n ? t.map((s, r) => {
    var i;
    return (i = n[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/headings.ts
var ht = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Dn = S(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var De = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Vi = 200;
function bt(t) {
  return ee(t).normalize("NFKC").toLowerCase();
}
function O(t) {
  return bt(t).replace(ht, "");
}
function In(t) {
  const e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return O(e) === "" ? t : e;
}
var $n = new Set(kn);
var Xi = new Set(ut.people.split(" "));
var Yi = new Set(Tn.split(" "));
var Qi = new Set(xn.map(O));
var Zi = new Set(Mn.split(" ").map(O));
var Ji = new Set(Cn.split(" ").map(O));
var St = Object.entries(ut).reduce((t, [e, n]) => {
  const s = e === "people" ? "name" : e;
  for (const r of n.split(" ")) {
    const i = O(r);
    if (i && !t.has(i)) {
      t.set(i, s);
    }
  }
  return t;
}, /* @__PURE__ */ new Map());
var Hn = 40;
function eo(t, e) {
  for (let n = Math.min(t.length, Hn) - 1; n > 0 && t.length <= Hn; n--) {
    const s = [t.slice(0, n), t.slice(n)];
    const r = s.map((o) => o === "account" ? void 0 : e(o));
    const i = (o, l) => r.some(
      (a, c) => a === o && (r[1 - c] === o || l(1 - c))
    );
    if (i("username", (o) => r[o] === "name" || En.includes(s[o] || ""))) {
      return "username";
    }
    if (i("email", (o) => Qi.has(s[o] || ""))) {
      return "email";
    }
  }
  return void 0;
}
function _n(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (De.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var to = _n(St);
var no = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(O));
var Bn = (t) => [...t].flatMap(([e, n]) => n === "password" ? [e] : []);
var so = [...Rn.map(O), ...Bn(St)];
var Ie = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [n, s] of Object.entries(e)) {
      for (const r of s) {
        this.words.set(O(r), n);
      }
    }
    this.words.delete("");
    this.secrets = [...so, ...Bn(this.words)];
    this.telling = [..._n(this.words), ...to];
  }
  meaningOf(e) {
    var n;
    return (n = this.wordMeaning(e)) != null ? n : eo(e, (s) => this.wordMeaning(s));
  }
  wordMeaning(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : St.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    if (n === void 0) {
      n = e.length > Vi ? null : this.find(e);
      this.found.set(e, n);
    }
    return n;
  }
  /** The same for all headings of a table: those of the program's own sheet say more beside each other. */
  scoreAll(e) {
    const n = G(e) || e.some((s) => Zi.has(O(s)));
    return e.map((s) => n && Ji.has(O(s)) ? { meaning: "reason", score: 1 } : this.score(s));
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n;
    return (((n = this.score(e)) == null ? void 0 : n.score) || 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const n = O(e);
    const s = new Set(bt(e).replace(/\d+/g, " ").split(Dn));
    const r = (i) => s.has(i) || n === i || !no.has(i) && i.length > (De.test(i) ? 1 : 4) && n.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var c, u, d;
    const n = (c = this.meaningOf(O(e))) != null ? c : this.meaningOf(O(In(e)));
    if (n) {
      return { meaning: n, score: 1 };
    }
    const s = e.split(/[/|·•\n(（]/u).map(O).filter((f) => f);
    const r = new Set(s.map((f) => this.meaningOf(f)));
    const [i] = [...r];
    if (s.length > 1 && r.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = bt(In(e)).replace(/e[-‐‑ ]mail/g, "email").split(Dn).filter((f) => f);
    const l = o.flatMap((f, p) => $n.has(f) || p > 0 && /^\d+$/.test(f) ? [] : [p]);
    const a = (u = this.meaningOf(l.map((f) => o[f]).join("").replace(ht, ""))) != null ? u : this.meaningOf(o.slice(l[0], (l[l.length - 1] || 0) + 1).join("").replace(ht, ""));
    if (a) {
      return { meaning: a, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const n = e.filter((o) => !Xi.has(o) && !$n.has(o) && !Yi.has(o));
    const s = n.length > 0 && n.length < e.length ? this.meaningOf(n.join("")) : void 0;
    if (s === "firstname" || s === "lastname" || s === "realname" || s === "email" || s === "username") {
      return { meaning: s, score: 0.9 };
    }
    const r = n.map((o) => this.meaningOf(o));
    const i = r.length > 1 && r.includes("lastname") && (r.includes("firstname") || r.includes("name")) && r.every((o) => o === "firstname" || o === "lastname" || o === "name");
    return i ? { meaning: "realname", score: 1 } : null;
  }
  findWithin(e) {
    const n = e.join("");
    const s = /* @__PURE__ */ new Set();
    e.reduce((r, i) => {
      s.add(r);
      return r + i.length;
    }, 0);
    for (const [r, i] of this.telling) {
      const o = n.indexOf(r);
      if (o !== -1 && (s.has(o) || De.test(r))) {
        const l = o + r.length;
        const a = l >= n.length - 1 || this.meaningOf(n.slice(o)) === i;
        const c = De.test(r) && a;
        return { meaning: i, score: c ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/initials.ts
var Wn = S(String.raw`^\p{Lu}{1,3}$`);
var ro = S(String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$`);
var Fn = 0.8;
function jn(t, e) {
  const n = e.trim().split(/[\s-]+/u);
  const s = n.map((i) => i.charAt(0)).join("").toUpperCase();
  const r = s.charAt(0) + s.charAt(s.length - 1);
  return s.startsWith(t) || t === r;
}
function Kn(t) {
  const e = t.filter(({ text: o }) => !y(o));
  const n = e.filter(({ text: o }) => Wn.test(o.trim()));
  const s = new Set(e.filter(({ text: o }, l) => {
    var a, c, u;
    return Wn.test(o.trim()) && o.trim().length < ((c = (a = e[l + 1]) == null ? void 0 : a.text.trim().length) != null ? c : 0) && jn(o.trim(), ((u = e[l + 1]) == null ? void 0 : u.text) || "");
  }));
  if (s.size > 1 && s.size >= n.length * Fn) {
    return t.map((o) => s.has(o) ? x(L({}, o), { text: "" }) : o);
  }
  const r = e.filter(({ text: o }) => !/[@＠\d]/.test(o));
  const i = new Map(r.flatMap((o) => {
    const [, l = "", a = ""] = ro.exec(o.text.trim()) || [];
    return l !== "" && jn(l, a) ? [[o, a]] : [];
  }));
  return i.size > 1 && i.size >= r.length * Fn ? t.map((o) => {
    var l;
    return x(L({}, o), { text: (l = i.get(o)) != null ? l : o.text });
  }) : [...t];
}

// taken:words/accounts/list/read/title-words
var zn = mw.libs.accountCreator.parts.words.modules[8];
var Un = mw.libs.accountCreator.parts.words.modules[9];
var Gn = mw.libs.accountCreator.parts.words.modules[10];
var qn = mw.libs.accountCreator.parts.words.modules[11];
var Vn = mw.libs.accountCreator.parts.words.modules[12];

// src/accounts/list/read/absence.ts
var io = S(String.raw`[^\p{L}\p{M}'-]+`);
var yt = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var wt = "❌";
var oo = 60;
var lo = 50;
function Xn(t) {
  const e = t.split("|");
  const n = e.filter((r) => yt.test(r));
  const s = e.filter((r) => !yt.test(r));
  return S(String.raw`(?:^|[^\p{L}\p{M}])(?:ال|ה)?(?:${s.join("|")})|${n.join("|")}`, "i");
}
var ao = Xn(zn);
var co = Xn(Un);
var Lt = new Set(qn.split("|"));
var xt = (t) => t.normalize("NFKC").replace(/’/g, "'");
var Yn = (t) => xt(t).toLowerCase().split(io).filter((e) => e !== "");
function uo(t, e) {
  const n = t.filter((i) => !Lt.has(i));
  const s = t.join("");
  const r = n.length < t.length || yt.test(s);
  return r && e.slice(0, lo).some((i) => {
    const o = Yn(i);
    return o.length > 0 && (n.length < t.length ? n.join(" ") === o.join(" ") : Lt.has(s.replace(o.join(""), "")));
  });
}
var Tt = (t) => co.test(xt(t));
function F(t, e = []) {
  if (t.length > oo) {
    return false;
  }
  const n = Yn(t);
  return t === wt || ao.test(xt(t)) || n.some((s) => Lt.has(s)) && Tt(t) || uo(n, e);
}
var se = (t) => B(t) && v(t);
var mo = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
function $e(t) {
  const e = [...new Set(t.flatMap(({ title: l, label: a }) => {
    var c;
    return (c = l != null ? l : a) != null ? c : [];
  }))];
  const n = (l) => F(l, e) || se(l.replace(/[\s:：(]*\d*[)\s:：]*$/u, "")) && e.length > 1;
  const s = [];
  let r = false;
  let i = 0;
  t.forEach(({ title: l, label: a }, c) => {
    r = l === null ? r && a === null : n(l);
    if (r || a !== null && n(a)) {
      s.push(c);
    } else {
      i += l === null ? 1 : 0;
    }
  });
  const o = s.some((l) => {
    var a;
    return ((a = t[l]) == null ? void 0 : a.title) === null;
  });
  return i === 0 || !o ? mo : { places: new Set(s), isSure: false, isLikely: true, code: "absent" };
}

// src/accounts/list/read/list-marks.ts
var Zn = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var fo = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var po = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var go = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var ho = /^\s*\u{1f51f}\s*/u;
function bo(t) {
  var n;
  const e = t.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number(((n = /\d+/.exec(t.normalize("NFKC"))) == null ? void 0 : n[0]) || 0);
}
var kt = (t, e = "") => t.slice(e.length).replace(Zn, "").trim();
function N(t) {
  var c, u;
  const e = t.replace(Zn, "");
  const n = e.trimStart() !== t.trimStart();
  const s = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() };
  const r = ([d], f) => x(L({}, s), { text: kt(e, d), number: f });
  const i = go.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, bo(i[1]));
  }
  const o = ho.exec(e);
  if (o) {
    return r(o, 10);
  }
  const l = C(e.slice(0, 40));
  const a = fo.exec(l);
  return a && l.length === Math.min(40, e.length) ? r(a, Number((u = (c = a[1]) != null ? c : a[2]) != null ? u : a[3])) : s;
}
function me(t) {
  const e = C(t.slice(0, 20));
  const n = po.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: kt(t, n[0]) } : null;
}
var So = [
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзиклмнопрстуфхцчшщэюя",
  "αβγδεζηθικλμνξοπρστυφχψω",
  "אבגדהוזחטיכלמנסעפצקרשת",
  "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
  "가나다라마바사아자차카타파하",
  "一二三四五六七八九十",
  "甲乙丙丁戊己庚辛壬癸",
  "กขคงจฉชซ",
  "アイウエオカキクケコサシスセソ",
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
].map((t) => t.startsWith("i ") ? t.split(" ") : Array.from(t));
var yo = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Lo = S(String.raw`^\p{Lu}\.\s*$`);
function Et(t) {
  const e = t.map((i) => yo.exec(i));
  const n = t.length > 1 && So.some((i) => e.every((o, l) => {
    var a;
    return o !== null && i[l] === ((a = o[1]) == null ? void 0 : a.toLowerCase());
  }));
  const s = e.map((i, o) => kt(t[o] || "", i == null ? void 0 : i[0]));
  const r = e.every((i) => Lo.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return n && !r ? s : null;
}
var Qn = /[,;；、，]\s*$/u;
function Jn(t, e) {
  const n = t.filter((u) => u.trim() !== "");
  const s = (u) => Qn.test(u) && !u.trimEnd().endsWith(e);
  const r = n.filter(s).length > n.length * 0.8;
  const i = r ? t.map((u) => u.replace(Qn, "")) : t;
  const o = i.map((u) => {
    const d = N(u.replace(/^#+ /, "- "));
    return d.number === null ? L(L({}, d), me(d.text)) : d;
  });
  const l = j(o.map(({ number: u }) => u));
  const a = o.map(({ text: u, hasBullet: d, number: f, numbered: p }, m) => {
    const b = i[m] || "";
    const g = l ? u : p;
    const h = (d || l && f !== null) && !b.slice(0, b.lastIndexOf(g)).includes(e);
    return h ? g : null;
  });
  if (a.filter((u) => u !== null).length > n.length * 0.6) {
    return i.map((u, d) => a[d] || u);
  }
  const c = Et(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => u.trim() === "" ? u : c.shift() || "") : i;
}
function j(t) {
  const e = t.filter((s) => s !== null);
  let n = 0;
  for (let s = 1; s < e.length; s++) {
    const r = (e[s] || 0) - (e[s - 1] || 0);
    if (r === 1 || e[s] === 1 || r === 0 && e[s] === 1) {
      n++;
    }
  }
  return e.length > 1 && n >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/several.ts
var wo = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u;
var xo = S(String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$`);
var To = 2e3;
var ko = 200;
function He(t) {
  const e = t.length > To ? [] : t.split(wo).map((n) => n.trim()).filter((n) => n !== "");
  return e.every((n) => xo.test(n) && !B(n)) ? e : [];
}
function es(t, e) {
  const { names: n, rest: s } = /\[\[|\{\{/.test(t) ? $(t, e) : { names: [], rest: "" };
  const r = s.split(/[\s,;&+/·•|]+/u).filter((i) => i !== "");
  return n.length > 1 && r.length < n.length ? n.map((i) => `[[User:${i}]]`) : [];
}
function ts(t, e) {
  const n = t.filter((u) => !y(u)).slice(0, ko);
  if (n.some((u) => es(u, e).length > 1)) {
    return { isSure: true, peopleOf: (u) => {
      const d = es(u, e);
      return d.length > 1 ? d : [u];
    } };
  }
  const s = n.map(He);
  const r = s.map(({ length: u }) => u);
  const i = r.filter((u) => u > 1).length;
  const o = (u) => U.test(u.trim()) && /^\s*[^\s,]+,/u.test(u);
  const l = n.filter(o).length > n.length / 2;
  const a = s.some((u) => u.some((d) => te.test(d)));
  if (i * 2 < n.length || i === 0 || r.includes(0) || l || a) {
    return null;
  }
  const c = (u, d) => {
    var f;
    return u > 2 || u > 1 && ((f = s[d]) == null ? void 0 : f.every((p) => /\s/.test(p))) === true;
  };
  return { isSure: r.some(c), peopleOf: (u) => {
    const d = He(u);
    return d.length > 1 ? d : [u];
  } };
}

// src/accounts/list/read/labelled-rows.ts
var Eo = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u;
var Ro = 1e3;
function Mo(t) {
  const e = new Set(t.map((n) => n.replace(/\d+|(?:^|\s)\S(?=\s|$)/gu, "#")));
  return e.size === 1 && [...e].join("").includes("#");
}
function Co(t) {
  const e = t.map((s) => s.toLowerCase().split(/\s+/u));
  const n = (s) => e.every((r) => r.length > 1 && s(r) === s(e[0] || []));
  return n((s) => s[0]) || n((s) => s[s.length - 1]);
}
function _e(t, { words: e, ands: n }) {
  var E;
  const s = t.filter(({ text: w }) => !y(w));
  const r = s.length > 1 && s.length <= Ro;
  if (!r || s.some(({ text: w }) => /[@＠]|\[\[|\{\{|https?:/.test(w))) {
    return null;
  }
  const i = s.map((w) => {
    const [, k = "", R = ""] = Eo.exec(N(w.text.replace(/^[*#]+\s*/, "")).numbered) || [];
    const Q = R.replace(/^.*[,;、，،؛]\s*/u, "");
    const H = n.part(Q);
    const it = He(H ? `${R.slice(0, R.length - Q.length)}${H.join(", ")}` : R);
    return { line: w, label: k.trim(), names: it };
  });
  const o = i.map(({ names: w }) => w.length);
  const l = i.map(({ label: w }) => w);
  const a = i.flatMap(({ names: w }) => w);
  const c = (w) => {
    var k;
    return e.isHeading(w) && ((k = e.score(w)) == null ? void 0 : k.meaning) || "unused";
  };
  const u = (w, k) => w !== "" && (c(w) === "unused" || c(w) === "name" && k > 1);
  const d = new Set(l).size === i.length && l.every((w, k) => {
    var R;
    return u(w, (R = o[k]) != null ? R : 0);
  });
  const f = o.some((w) => w > 1);
  if (!d || o.includes(0) || !f || c((E = a[0]) != null ? E : "") !== "unused") {
    return null;
  }
  const p = (w) => w.flatMap(({ line: k, names: R }) => R.map((Q) => x(L({}, k), { text: Q })));
  const m = p(i);
  const b = i.filter(({ label: w }) => !F(w, l) && !se(w));
  if (b.length > 0 && b.length < i.length) {
    return { people: p(b), others: m };
  }
  const g = i.map(({ line: w, label: k }) => x(L({}, w), { text: k }));
  const h = new Set(a).size >= a.length * 0.8;
  const T = Mo(l) || Co(l) && o.some((w) => w > 2);
  return h ? { people: m, others: T ? null : g } : { people: g, others: m };
}

// src/accounts/list/read/column-stats.ts
var Ao = 3;
var Oo = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Be(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function D(t) {
  const e = t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,:|[\]{}-]+/u).filter((n) => n.length > 1);
}
function ns(t, e, n) {
  const s = t.map((l) => (l[e] || "").slice(0, 400));
  const r = s.filter((l) => !y(l));
  const i = new Set(r.map((l) => l.trim().toLowerCase())).size;
  const o = {
    blank: 0,
    email: 0,
    answer: 0,
    date: 0,
    number: 0,
    phone: 0,
    code: 0,
    url: 0,
    person: 0,
    word: 0,
    words: 0,
    text: 0
  };
  for (const l of r) {
    o[P(l, n)] += 1 / r.length;
  }
  return {
    filled: r.length,
    fill: s.length > 0 ? r.length / s.length : 0,
    kinds: o,
    distinct: r.length > 0 ? i / r.length : 0,
    realNames: Be(r, Oe),
    ideographic: Be(r, ve),
    flipped: Be(r, (l) => U.test(l.trim())),
    coined: Be(r, (l) => Oo.test(l.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(ne),
    examples: r.filter((l) => !v(l)).slice(0, Ao),
    words: s.map(D)
  };
}
function We({ kinds: t, filled: e, distinct: n, isSecret: s }) {
  return e > 0 && !s && t.word + t.words + t.person + t.code * 0.3 > 0.6 && t.answer < 0.4 && (e < 2 || n > (e < 4 ? 0.5 : 0.6));
}
function re(t, e) {
  return t.some((n) => e.some((s) => n === s || n.length > 2 && s.startsWith(n) || s.length > 2 && n.startsWith(s)));
}
function ie(t, e) {
  let n = 0;
  let s = 0;
  t.words.forEach((r, i) => {
    const o = e.words[i] || [];
    if (r.length > 0 && o.length > 0) {
      s++;
      n += re(r, o) ? 1 : 0;
    }
  });
  return s > 0 ? n / s : 0;
}

// taken:core/accounts/names/clean-field
var ss = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function Rt(t, e) {
  const n = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = t[s];
    const i = ss(s, r, e);
    if (r !== i) {
      n[s] = { from: r, to: i };
      t[s] = i;
    }
  }
  return n;
}
function rs(t, e) {
  const n = L({}, t.request);
  const s = Rt(n, e);
  if (Object.keys(s).length > 0) {
    t.cleaned = L(L({}, t.cleaned), s);
    t.request = n;
  }
}

// src/accounts/list/read/reading.ts
var fe = 1e4;

// src/accounts/list/read/people-builder.ts
var is = 200;
var vo = [];
var Fe = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, n, s, r = n) {
    this.remarks.push({ code: e, line: n, lastLine: r, text: s.length > is ? s.slice(0, is) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, n, s, r = false) {
    var o;
    if (this.rows.length >= fe) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const i = x(L({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: vo
    }, s), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = Rt(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, n, s, r, i) {
    const o = _(s);
    const l = o.charAt(0).toUpperCase() + o.slice(1);
    const a = this.linked.get(l);
    if (!a || r !== "" && a.email !== "" && a.email !== r) {
      this.add(e, n, { username: s, email: r });
      this.linked.set(l, a != null ? a : this.rows[this.rows.length - 1]);
    } else {
      a.email = a.email || r;
      this.remark("again", e, i, n);
    }
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, n, s, r) {
    const { username: i = "", email: o = "", realname: l = "" } = s;
    if (y(i) && y(o) && y(l)) {
      this.remark("no-name", e, r, n);
    } else {
      this.add(e, n, s);
    }
  }
  /** An address alone says nothing of somebody who has it beside a name. */
  dropAddresses() {
    const e = ({ username: s, realname: r, password: i }) => s + r + i === "";
    const n = new Set(this.rows.flatMap((s) => e(s) ? [] : s.email));
    for (const s of this.rows.splice(0)) {
      if (e(s) && s.email !== "" && n.has(s.email)) {
        this.remark("again", s.line, s.email, s.lastLine);
      } else {
        this.rows.push(s);
      }
    }
  }
  /**
   * By line; says where the limit cut the list off, and remarks on what nobody has read.
   *
   * @param lastLine
   * @param lines All of the text
   */
  finish(e, n) {
    var i;
    this.dropAddresses();
    const { overflow: s } = this;
    if (s !== null) {
      this.remark("too-many", s, ((i = n.find(({ line: o }) => o === s)) == null ? void 0 : i.text) || "", e);
    }
    const r = new Uint8Array(e + 2);
    for (const { line: o, lastLine: l } of [...this.rows, ...this.remarks]) {
      r.fill(1, o, l + 1);
    }
    for (const { line: o, lastLine: l, text: a } of n) {
      if (r[o] === 0 && !y(a)) {
        this.remark("no-name", o, a, l);
      }
    }
    this.rows.sort((o, l) => o.line - l.line);
    this.remarks.sort((o, l) => o.line - l.line);
  }
};
function q(t) {
  return v(t) ? "" : t.trim();
}
var os = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var Ct = S(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
var Mt = 200;
var No = 4;
var ls = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
var Po = /^[([（].*[)\]）]$/u;
var Do = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function as(t) {
  const e = t.split(/\s+/u);
  return cs(t) || us(e);
}
function cs(t) {
  const { length: e } = t.split(/\s+/u);
  return e > No || e > 2 && /[.!?…]$/u.test(t) || /.[。！？]$/u.test(t);
}
function us(t) {
  const e = t.filter((n) => Ct.test(n)).length;
  return t.length > 2 && e * 2 > t.length || t.length > 1 && Ct.test(t[0] || "");
}
function Io(t) {
  var s, r;
  const e = (r = (s = ls.exec(t)) == null ? void 0 : s[1]) != null ? r : t;
  const n = e.split(/\s+/u);
  return as(e) || n.length === 2 && Ct.test(n[1] || "") ? "" : e;
}
function At(t, e, n, s = false) {
  if (B(t) || Po.test(t)) {
    return { name: "", isDoubtful: false };
  }
  const [, r = "", i = ""] = Do.exec(t) || [];
  const o = B(r) ? i : t;
  const l = () => re(D(o), e());
  const a = s ? cs(o) : as(o);
  const c = a && (!l() || ls.test(o));
  return {
    name: n && (c || !l()) ? Io(o) : o,
    isDoubtful: c || o !== t
  };
}
var $o = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function ds(t, e) {
  return [true, false].map((n) => t.filter((s, r) => n ? e[r] === "email" : $o.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function Ho(t, e) {
  const n = /* @__PURE__ */ new Map();
  for (const s of t) {
    const r = (s.cells[e] || "").trim().toLowerCase();
    const i = n.get(r);
    if (i) {
      i.push(s);
    } else {
      n.set(r, [s]);
    }
  }
  n.forEach((s, r) => s.length > 1 || n.delete(r));
  return n;
}
function _o(t, e, n) {
  const s = /* @__PURE__ */ new Set();
  Ho(t, e).forEach((r, i) => {
    const [o = [], ...l] = r.map(({ cells: d }) => ds(d, n));
    const a = D(i);
    const c = [o, ...l].some((d) => re(a, d.flatMap(D)));
    const u = l.some((d) => d.join("\n") !== o.join("\n") && !d.some((f, p) => f && f === o[p]));
    if (u && !c) {
      s.add(i);
    }
  });
  return s;
}
function ms(t, e, n, s, r) {
  var d;
  const i = t.indexOf("username");
  const o = n.slice(0, Mt).filter(({ cells: f }) => /\[\[|\{\{/.test(f[i] || ""));
  const l = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(n.length, Mt) / 2;
  const a = l ? _o(n, i, t) : null;
  const c = n.slice(0, Mt).map(({ cells: f }) => (f[i] || "").trim()).filter((f) => f !== "");
  const u = c.filter((f) => us(f.split(/\s+/u))).length * 2 > c.length;
  return (f, p) => {
    const m = f.trim();
    return !a || m === "" ? { name: m, isDoubtful: false } : a.has(m.toLowerCase()) ? { name: "", isDoubtful: false } : At(m, () => ds(p, t).flatMap(D), r, u);
  };
}

// src/accounts/list/read/labels.ts
var fs = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var Bo = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase());
var Wo = S(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var Fo = (t, e) => Wo.test(t.trim()) && !y(e) && !/^\/\/|\[\[|\{\{/.test(e);
var jo = 3;
function Ko(t, e) {
  const n = t.split(/\s+/u);
  const s = n.findIndex((i) => /[:：]/u.test(i));
  const r = s === -1 ? [] : n.flatMap((i, o) => {
    const [, l = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
    const a = Math.max(s + 1, o - jo + 1);
    const c = (d, f) => e.isHeading([...n.slice(a + f, o), l].join(" "));
    const u = l === "" ? -1 : n.slice(a, o + 1).findIndex(c);
    return u === -1 ? [] : [a + u];
  });
  return [0, ...r].map((i, o, l) => n.slice(i, l[o + 1]).join(" "));
}
function Ot(t, e) {
  if (t.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(t)) {
    return [];
  }
  const n = /^\s*\[?\s*\{\s*"/.test(t) ? t.replace(/[{}[\]"]|,\s*$/g, "") : t;
  const s = [];
  for (const r of n.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => Ko(i, e))) {
    const [, i = "", o = ""] = fs.exec(r) || [];
    const l = i.replace(/[*_]/g, "");
    const a = i ? e.score(l) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = s[s.length - 1];
    if (a && a.score > 0.8) {
      s.push(x(L({}, c), { meaning: a.meaning, isSecret: e.isSecret(l) }));
    } else if (i !== "" && e.isSecret(l)) {
      s.push(x(L({}, c), { meaning: "unused", isSecret: true }));
    } else if (Fo(i, o)) {
      s.push(x(L({}, c), { meaning: null, isSecret: ne(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return s;
}
function zo(t, e, n) {
  var m;
  const s = [...t].sort((b, g) => b.label.length - g.label.length);
  const r = (b) => {
    var g;
    return q(((g = s.find((h) => h.meaning === b)) == null ? void 0 : g.value.replace(/[*_]{2}/g, "")) || "");
  };
  const i = [r("firstname"), r("lastname")].filter((b) => b).join(" ");
  const o = r("name");
  const l = r("email") !== "" ? void 0 : t.find((b) => b.meaning === null && M(b.value));
  const a = ((m = l == null ? void 0 : l.value) != null ? m : r("email")).replace(/^<|>$/g, "");
  const c = () => D([a.replace(/@.*/u, ""), o, r("realname"), i].join(" "));
  const { name: u, isDoubtful: d } = At(r("username"), c, n);
  const f = r("realname") || i;
  const p = t.flatMap((b, g) => (b.meaning === "unused" || b.meaning === null) && b !== l && !b.isSecret && !y(b.value) ? [{ heading: b.label, column: g, value: b.value.trim() }] : []);
  return {
    username: u || (f || e ? "" : o),
    realname: f || (e ? o : ""),
    email: a,
    password: r("password"),
    reason: r("reason"),
    extra: p,
    isDoubtful: d
  };
}
var vt = ({ meaning: t }) => t !== null;
var Uo = 100;
function ps(t, e) {
  return Ot(t, e).filter(vt).length > 1;
}
function je(t, e) {
  const [, n = "", s = ""] = fs.exec(t) || [];
  return e.isHeading(n) && !y(s) && !e.isHeading(s);
}
function gs(t, e, n, s) {
  const r = t.filter(({ text: h }) => !y(h));
  if (r.length === 0 || r.length > 1e5) {
    return null;
  }
  const i = r.slice(0, Uo).some(({ text: h }) => Ot(h, e).some(vt));
  if (!i) {
    return null;
  }
  const o = r.map((h) => ({ line: h, labels: Ot(h.text, e) }));
  const l = o.flatMap(({ labels: h }) => h);
  const a = new Set(l.map(({ meaning: h }) => h));
  const c = ["email", "username", "name", "realname"].some((h) => a.has(h));
  const u = o.filter(({ labels: h }) => h.length > 0).length;
  const d = o.filter(({ labels: h }) => h.some(vt)).length;
  a.delete(null);
  if (!c || a.size < 2 || u < r.length * 0.6 || d < r.length * 0.4) {
    return null;
  }
  const f = [];
  let p = false;
  let m = null;
  let b = null;
  const g = () => {
    if (m && b) {
      const h = zo(f, a.has("username"), s), { isDoubtful: T } = h, E = Z(h, ["isDoubtful"]);
      p = p || T;
      n.addOrRemark(m.line, b.lastLine, E, m.text);
    }
    [m, b] = [null, null];
    f.length = 0;
  };
  for (const { line: h, labels: T } of o) {
    if (T.length === 0) {
      g();
      n.remark("no-name", h.line, h.text, h.lastLine);
    } else {
      if (T.some((E) => Bo(f, E))) {
        g();
      }
      m = m != null ? m : h;
      b = h;
      f.push(...T);
    }
  }
  g();
  return { hasDoubtful: p };
}

// src/accounts/list/read/signature.ts
var Nt = 80;
var hs = 30;
var bs = /\d{1,2}[:.٫h]\d{2}/;
var Go = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var qo = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Ss = /^\d{1,2}\.$/;
var Vo = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function Pt(t) {
  var l;
  const e = Math.max(0, t.length - Nt);
  const n = [...t.slice(e).matchAll(/\S+/gu)].reverse();
  let s = false;
  let r = false;
  let i = false;
  let o = 0;
  for (const [a, { 0: c, index: u = 0 }] of n.entries()) {
    if (!/\d/.test(c)) {
      if (++o > 3) {
        return -1;
      }
      continue;
    }
    const d = o === 0 && a > 0;
    o = 0;
    let f = c;
    if (bs.test(f) && !/\d[.]\d+[.]\d/.test(f) && !s) {
      s = true;
      f = f.replace(bs, "");
    }
    if (Go.test(f) && !i) {
      i = true;
      f = f.replace(/\d{4}/, "");
    }
    r = r || qo.test(f);
    if (s && r && i) {
      const p = d && Ss.test(c) ? n[a + 1] : void 0;
      return e + (p && Ss.test(p[0]) ? (l = p.index) != null ? l : u : u);
    }
  }
  return -1;
}
function pe(t) {
  const [, e = t, n = ""] = t.length > 1e3 ? [] : Vo.exec(t) || [];
  return { before: e.trim(), talk: n };
}
function Xo(t) {
  const e = C(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-Nt - hs))) {
    return null;
  }
  const n = e.slice(-(Nt + hs + 20));
  const s = e.length - n.length;
  const r = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : Pt(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? Pt(e) : i;
  return o === -1 ? null : t.slice(0, o);
}
var Yo = /[(（][^()（）]{1,24}[)）]/gu;
var Qo = 1e3;
function Zo(t) {
  const e = C(t.slice(0, Qo));
  for (const { index: n = 0 } of e.length === t.length ? e.matchAll(Yo) : []) {
    const s = Pt(e.slice(0, n).trimEnd());
    if (s !== -1) {
      return t.slice(0, s);
    }
  }
  return null;
}
function V(t, e = false) {
  var r;
  const n = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (n) {
    return pe(t.slice(0, Math.max(0, t.length - 400)) + (n[1] || ""));
  }
  const s = (r = Xo(t)) != null ? r : e ? Zo(t) : null;
  return s === null ? null : pe(s.trim());
}

// src/accounts/list/read/letter.ts
var ys = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var It = 15;
var Jo = 300;
var el = 3e3;
var tl = /[,!:，！：、。،]\s*$/u;
var nl = /\S{3}[.…。]\s*$/u;
var sl = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var rl = /^(?:--|_{5,}|—+)\s*$/u;
var il = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
var ol = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var ll = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var al = /^\s*(?:>\s?)+/;
var cl = /^([^:：=@]{1,40})[:：]\s*\S/u;
var ul = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function dl(t, e) {
  const n = t.split(/[,;|\t]/);
  return n.length > 1 && n.some((s) => e.score(s) !== null);
}
function ml(t) {
  const e = t.replace(/[\s,!.:…！，。：،]+$/u, "");
  const n = e.split(/\s+/u).length;
  return n < 12 && !/[,;|\t]/.test(e) && (ol.test(e) || n > 3 && ll.test(e));
}
function fl(t, e, n) {
  var f;
  const { hasBullet: s, number: r, text: i } = N(t.text.slice(0, Jo).replace(al, ""));
  const o = s || r !== null || /^\s*[*#]/.test(t.text);
  const l = ul.test(i);
  const a = ((f = cl.exec(i)) == null ? void 0 : f[1]) || "";
  const c = V(i) !== null && !il.test(i);
  const u = !c && ml(i);
  const d = dl(i, n);
  return {
    source: t,
    hasAddress: l,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: l || o || c || a !== "" && n.isHeading(a) || d,
    isMarked: tl.test(i) || u && nl.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: sl.test(i)
  };
}
var oe = { lines: [], isClear: true, isLikely: false };
function pl(t, e, n) {
  const s = t.reduce((i, { isMarked: o }, l) => o ? l : i, -1);
  if (t.length === 0 || t.length > It) {
    return oe;
  }
  if (s !== -1) {
    const i = t.filter(({ isPhrase: o }, l) => l <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || n ? t : t.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : oe;
}
function gl(t, e) {
  var i, o;
  const n = t.findIndex(({ isMarked: l, isLeading: a, isPhrase: c, hasComma: u, isApart: d }) => l && !a || c || u || d && t.length > 1);
  const s = e && (t.length > 1 || ((i = t[0]) == null ? void 0 : i.isApart) === true);
  const r = n !== -1 ? t.slice(n) : s ? t : [];
  return r.length === 0 || r.length > It ? oe : { lines: r, isClear: n !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: n !== -1 };
}
function hl(t) {
  var s, r;
  const e = t.findIndex(({ isMarked: i }) => !i);
  const [n] = t;
  if (e > 0 && e < 4) {
    const i = ((s = t[e]) == null ? void 0 : s.isApart) === true || / /.test((n == null ? void 0 : n.source.text.trim()) || "");
    return { lines: t.slice(0, e), isClear: false, isLikely: i };
  }
  return (n == null ? void 0 : n.isPhrase) ? { lines: [n], isClear: false, isLikely: ((r = t[1]) == null ? void 0 : r.isApart) === true } : oe;
}
function bl(t, e) {
  var r;
  const n = Math.max(e + 1, t.length - 8);
  const s = t.findIndex(({ isMarked: i, isLeading: o, isPhrase: l, isApart: a }, c) => c >= n && (i && !o || l && (a || c > t.length - 4)));
  return s === -1 ? oe : { lines: t.slice(s), isClear: false, isLikely: ((r = t[s]) == null ? void 0 : r.isApart) === true };
}
function Sl(t) {
  var s;
  const e = t.findIndex(({ source: r }, i) => i > 0 && rl.test(r.text));
  const n = t.slice(e);
  if (e === -1 || n.length > It || n.filter(({ hasAddress: r }) => r).length > 1) {
    return oe;
  }
  return { lines: n, isClear: ((s = n[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function yl(t) {
  const e = t.flatMap(({ isAnchor: o }, l) => o ? [l] : []);
  const [n = 0] = e;
  const s = e[e.length - 1] || 0;
  const r = t.slice(n, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || t.length < 8) && r.some(({ isAnchor: o, isHeading: l }) => o && !l);
  return i ? { first: n, last: s, isAnchored: i, own: r } : { first: 0, last: t.length - 1, isAnchored: i, own: t };
}
var ge = (t, e) => t.filter(e).length / t.length;
var Dt = ({ own: t }) => ge(t, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Ll(t, e) {
  const { own: n, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / n.length, 0.5);
  const i = ge(n, ({ isMarked: a }) => a) > r;
  const o = ge(n, ({ isPhrase: a }) => a) > (s ? 0.4 : 2 / n.length);
  const l = Dt(e);
  return t.map((a) => x(L({}, a), {
    isPhrase: a.isPhrase && !o,
    isMarked: a.isMarked && !i && (!l || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(a.source.text))
  }));
}
function wl(t) {
  const e = yl(t);
  const { first: n, last: s, own: r, isAnchored: i } = e;
  const o = Ll(t, e);
  if (i) {
    const a = r.length > 1 && ge(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      pl(o.slice(0, n), o[n], c),
      gl(o.slice(s + 1), a)
    ];
    return a && !Dt(e) ? u : u.map((d) => x(L({}, d), { isClear: d.lines.length === 0 }));
  }
  if (Dt(e) || ge(r, ({ source: a }) => /[;|\t]/.test(a.text)) > 0.5) {
    return [];
  }
  const l = hl(o);
  return [l, bl(o, l.lines.length)];
}
function Ls(t, e) {
  if (t.filter(({ text: l }) => !y(l)).length > el) {
    return ys;
  }
  const n = [];
  let s = false;
  for (const l of t) {
    const a = y(l.text);
    if (!a) {
      n.push(fl(l, s, e));
    }
    s = a;
  }
  const r = Sl(n);
  const i = [...wl(n.slice(0, n.length - r.lines.length)), r];
  const o = new Set(i.flatMap((l) => l.lines.map(({ source: a }) => a)));
  return o.size === 0 ? ys : {
    around: o,
    isSure: i.every(({ isClear: l }) => l),
    isLikely: i.some(({ lines: l, isLikely: a }) => l.length > 0 && a)
  };
}

// src/accounts/list/read/addresses.ts
var xl = 2e3;
var Tl = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
var kl = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var El = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Rl = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Ml = 50;
var Cl = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Al = "";
var Ol = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function I(t) {
  let e = 0;
  let n = t.length;
  for (let s = e; e < n; e = s) {
    while (s < n && /[-–—]/.test(t.charAt(s))) {
      s++;
    }
    if (s === e ? !/[\s,;:|=/\\،؛，；、]/.test(t.charAt(s++)) : !/\s/.test(t.charAt(s))) {
      break;
    }
  }
  for (let s = n; e < n; n = s) {
    while (s > e && /[-–—]/.test(t.charAt(s - 1))) {
      s--;
    }
    if (s === n ? !/[\s,;:|=/\\(<،؛，；、]/.test(t.charAt(--s)) : !/\s/.test(t.charAt(s - 1))) {
      break;
    }
  }
  return t.slice(e, n).trim();
}
function Ts(t) {
  let e = 0;
  let n = t.length;
  while (e < n && /["'“„«‘]/.test(t.charAt(e))) {
    e++;
  }
  while (n > e && /["'”“»’]/.test(t.charAt(n - 1))) {
    n--;
  }
  const s = e > 0 && n < t.length;
  return (s ? t.slice(e, n) : t).replace(/\\(["'])/g, "$1").trim();
}
function ks(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(Cl, (e) => e.replace(/\D/g, "").length > 5 ? Al : e).replace(Ol, " ").replace(/\uf8ff/g, " ") : t;
}
function ws(t, e) {
  let n = e;
  for (let s = n.replace(t, ""); s !== n; s = n.replace(t, "")) {
    n = s;
  }
  return n;
}
var vl = S(String.raw`^\p{Ll}`);
var Nl = S(String.raw`\p{L}`);
var Pl = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function Dl(t, e) {
  const n = t === t.toUpperCase() && t !== t.toLowerCase();
  return !re(D(t), D(e)) && (n || !/\s/.test(t) && !ve(t));
}
function Il(t, e) {
  const n = t.startsWith("(");
  const [s = ""] = t.slice(n ? 1 : 0).split(n ? ")" : Pl);
  const r = Ts(I(ks(C(s) === s ? s : "")));
  const i = !Nl.test(r) || /[@＠]/.test(r) ? "" : r;
  const o = i.split(/\s+/u);
  const l = o.reduce((a, c, u) => vl.test(c) ? a : u + 1, 0);
  if (i !== "" && Dl(i, e)) {
    return { name: "", more: "", other: i };
  }
  return l === o.length || n ? { name: i, more: "", other: null } : { name: o.slice(0, l).join(" "), more: "", other: i };
}
function Ke(t, e) {
  const n = t.search(/[@＠]/);
  const s = Math.max(0, n - 80);
  const r = n === -1 || t.length > xl ? null : Tl.exec(t.slice(s, n + 300));
  if (!r) {
    return { name: t.trim(), email: "", more: "", other: null };
  }
  const i = Ce(r[0]);
  let o = ws(kl, t.slice(0, s + r.index)).trimEnd();
  const [l, a] = Rl.exec(o.slice(-Ml)) || [];
  if (l !== void 0 && a !== void 0 && (e.isHeading(a) || Es(a))) {
    o = o.slice(0, -l.length);
  }
  const c = ws(El, t.slice(s + r.index + r[0].length));
  const u = Ts(I(ks(I(o))));
  const d = I(c);
  if (u !== "" && !v(u)) {
    return { name: M(u) ? "" : u, email: i, more: d, other: null };
  }
  return x(L({}, Il(d, i)), { email: i });
}
var ze = (t) => {
  var e;
  return ((e = t.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function Es(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var $l = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var Hl = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function $t(t, e) {
  const n = t.trimStart();
  const [s, r = ""] = $l.exec(n) || [];
  if (s === void 0) {
    return t;
  }
  const i = n.slice(s.length);
  const o = ze(i) !== 1 || Hl.test(r) || e.isHeading(r) || Es(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !M(r) ? i : t;
}
function le(t, e) {
  const n = [];
  let s = 0;
  let r = false;
  let i = 0;
  for (let o = 0; o < t.length; o++) {
    const l = t.charAt(o);
    if (l === '"' && t.charAt(o - 1) !== "\\") {
      r = !r;
    } else if (!r && /[<(]/.test(l)) {
      i++;
    } else if (!r && /[>)]/.test(l)) {
      i = Math.max(0, i - 1);
    } else if (!r && i === 0 && e.includes(l)) {
      n.push(t.slice(s, o));
      s = o + 1;
    }
  }
  n.push(t.slice(s));
  return (r || i > 0) && n.length === 1 ? t.split(/[,;、，；،؛]/) : n;
}
var Ht = (t) => t.trim().split(/\s+/u).length;
function xs(t) {
  const e = [];
  let n = "";
  for (const s of t) {
    if (n !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (Ht(n) === 1 || Ht(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${n.trim()}, ${s.trim()}`);
      } else if (i && Ht(s) === 1) {
        e.push(`${n.trim()} ${s.trim()}`);
      } else {
        e.push(n, s);
      }
      n = "";
    } else if (n !== "") {
      e.push(n);
      n = s;
    } else if (!/[@＠]/.test(s) && s.trim() !== "") {
      n = s;
    } else {
      e.push(s);
    }
  }
  return n === "" ? e : [...e, n];
}
var _l = S(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function Bl(t) {
  const e = [];
  let n = [];
  for (const s of t) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = n.join(" ");
      e.push(r === "" || _l.test(r) ? s : `${r} ${s}`);
      n = [];
    } else {
      n.push(s);
    }
  }
  return e;
}
function Wl(t) {
  if (ze(t) < 2) {
    return [t];
  }
  if (!/[<(]/.test(t)) {
    return Bl(t.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = t.split(">").filter((s) => I(s) !== "");
  const n = e.length > 1 && e.every((s) => s.includes("<"));
  return n ? e.map((s) => s + ">") : [t];
}
function _t(t, e) {
  const n = $t(t, e);
  const s = ze(n);
  const r = le(n, ";；؛").filter((a) => I(a) !== "");
  const i = r.length === 2 && r.some(M);
  const o = r.filter((a) => /[@＠]/.test(a)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [Ke(n, e)].filter(({ name: a, email: c }) => a || c);
  }
  const l = o ? r.flatMap((a) => ze(a) > 1 ? xs(le($t(a, e), ",，、،")) : [a]) : xs(le(n, ",，、،"));
  return l.filter((a) => I(a) !== "").flatMap(Wl).map((a) => Ke($t(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
}

// src/accounts/list/read/nesting.ts
var Bt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Fl = S(String.raw`^\p{Ll}`);
var jl = 6;
var Rs = ({ text: t }) => Fl.test(t) || t.split(/\s+/u).length > jl;
function Ms(t) {
  var f, p;
  const e = t.flatMap(({ depth: m }) => m > 0 ? [m] : []);
  const n = e.length > 0 ? Math.min(...new Set(e)) : 0;
  const s = (m) => m !== void 0 && m.depth > n;
  const r = t.flatMap((m, b) => s(m) ? [b] : []);
  const i = t.flatMap(({ depth: m }, b) => m > 0 && m === n ? [b] : []);
  const o = i.filter((m) => s(t[m + 1]));
  const l = (m) => m.flatMap((b) => {
    var g;
    return (g = t[b]) != null ? g : [];
  });
  const a = ((f = r[0]) != null ? f : -1) > ((p = i[0]) != null ? p : 0);
  if (!a || l(r).some(({ text: m }) => /[@＠]/.test(m))) {
    return Bt;
  }
  const c = [i, r].map((m) => l(m).some(({ isPerson: b }) => b));
  const u = l(r).every(Rs) && !l(i).every(Rs);
  if (c[0] && c[1]) {
    return Bt;
  }
  const d = c[1] || !c[0] && !u && o.length === i.length;
  return {
    places: new Set(d ? o : r),
    isLikely: true,
    isSure: c[0] || c[1] || u
  };
}
function Cs(t) {
  const e = t.some(({ people: i }) => i > 1);
  const n = ({ isOfPeople: i, people: o }) => !i && (!e || o === 0);
  const s = e || t.some(({ isOfPeople: i, plain: o }) => i && o.length > 0);
  const r = new Set(s ? t.filter(n).flatMap(({ plain: i }) => i) : []);
  return r.size === 0 ? Bt : { places: r, isSure: false, isLikely: true };
}

// src/accounts/list/read/page-mask.ts
var Kl = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var zl = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var vs = /^#{2,6}\s/;
function Ul(t, e) {
  return t.length < 1e3 && (Kl.test(t) || zl.test(t) && t.endsWith("]]") || !e && vs.test(t));
}
function Gl(t, e) {
  let n = "";
  let s = t;
  let r = e;
  for (; ; ) {
    const i = s.indexOf(r ? "-->" : "<!--");
    if (i === -1) {
      return { text: r ? n : n + s, open: r };
    }
    n += r ? "" : s.slice(0, i);
    s = s.slice(i + (r ? 3 : 4));
    r = !r;
  }
}
function ql(t) {
  return t.split("{{").length - t.split("}}").length;
}
var Vl = /^\s*\|?\s*:?-{3,}:?\s*\|/;
var Xl = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
var Wt = /^#(?:\s|$)/;
function Yl(t) {
  const e = t.flatMap((l, a) => l.trim() === "" ? [] : [{ line: l, index: a }]);
  const n = e.flatMap(({ line: l }, a) => Wt.test(l) ? [a] : []);
  const s = e.filter(({ line: l }) => !Wt.test(l) && Xl.test(l)).length;
  const r = n.length <= s && n.every((l, a) => l === a);
  const i = r || n.length * 2 <= s || e.some(({ line: l }) => vs.test(l) || Vl.test(l));
  const o = r || n.every((l) => {
    const a = e[l + 1];
    return a !== void 0 && !Wt.test(a.line);
  });
  return new Set(i && o ? n.map((l) => {
    var a, c;
    return (c = (a = e[l]) == null ? void 0 : a.index) != null ? c : -1;
  }) : []);
}
var As = /^-{3}\s*$/;
var Ql = /^(?:\s|[\w-]+\s*:|- |$)/;
var Zl = 50;
function Jl(t) {
  const e = t.findIndex((r) => r.trim() !== "");
  if (!As.test(t[e] || "")) {
    return 0;
  }
  const n = t.slice(e + 1, e + Zl).findIndex((r) => As.test(r));
  const s = t.slice(e + 1, e + 1 + n);
  return n > 0 && s.every((r) => Ql.test(r)) ? e + n + 2 : 0;
}
function he(t) {
  const e = t.reduce((a, c, u) => c.includes("-->") ? u : a, -1);
  const n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  const s = Jl(t);
  const r = n ? /* @__PURE__ */ new Set() : Yl(t);
  let i = false;
  let o = 0;
  let l = 0;
  return t.map((a, c) => {
    if (c < s || r.has(c)) {
      return { text: a, isMarkup: true };
    }
    if (!i && o === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const u = i || a.includes("<!--") && c <= e;
    const { text: d, open: f } = u ? Gl(a, i) : { text: a, open: false };
    const p = i;
    i = f;
    const m = o;
    if (n) {
      const h = ql(d);
      o = Math.max(0, o + h);
      l = o === 0 ? 0 : l + 1;
      if (l > 100) {
        o = 0;
        l = 0;
      }
    }
    const b = d.trim();
    const g = b === "" && (p || a.trim() !== "");
    return {
      text: d,
      isMarkup: g || m > 0 || o > 0 && !/^\s*[*#]/.test(d) || Ul(b, n)
    };
  });
}
var Os = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var ea = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Ns(t) {
  let e = "";
  let n = "";
  let s = null;
  let r = 0;
  let i = -1;
  for (const { 0: o, 1: l, index: a = 0 } of t.includes("<") ? t.matchAll(Os) : []) {
    if (!l) {
      i = i === -1 ? a : i;
    } else if (i !== -1) {
      e += t.slice(r, i);
      s = s != null ? s : e;
      e += " ";
      n += t.slice(i, a).replace(Os, " ");
      r = a + o.length;
      i = -1;
    }
  }
  e += t.slice(r);
  if (e.includes("~~")) {
    const o = e;
    e = o.replace(ea, (l, a) => {
      s = s != null ? s : o.slice(0, a);
      n += " " + l.slice(2, -2);
      return " ";
    });
  }
  return { rest: e, gone: n, before: s != null ? s : e };
}
var ta = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
var na = /^mailto:([^?]*)[^]*$/iu;
function Ps(t, e) {
  return t.includes("](") ? t.replace(ta, (n, s, r) => /^mailto:/i.test(r) ? `${s} ${r.replace(na, "<$1>")}` : e.personAt(r) === null ? s : r) : t;
}
var sa = /<\/?[a-z][^<>@]{0,300}>/giu;
function be(t) {
  return /[<'*_]/.test(t) ? t.replace(sa, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/times.ts
var Ds = 60;
var Is = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Ue = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var ra = String.raw`${Is}${Ue}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Is}${Ue})?`;
var _s = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var ia = String.raw`(?:${_s}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var oa = S(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${ia},?\s{1,2})?${ra}|${_s})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var la = S(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ue}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ue})?[)\]]?$`, "i");
var aa = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var Ft = S(String.raw`\p{L}`);
var $s = S(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Hs(t) {
  const e = C(t);
  return e.length === t.length ? e : t;
}
function jt(t) {
  if (!Ft.test(t.slice(0, 300))) {
    return null;
  }
  const e = oa.exec(Hs(t.slice(0, Ds)));
  const n = e ? t.slice(e[0].length).trim() : "";
  if (e && Ft.test(n)) {
    const o = (e[1] || "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: n, isSure: aa.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  const s = t.slice(-Ds);
  const r = la.exec(Hs(s));
  const i = r ? t.slice(0, t.length - s.length + r.index).trim() : "";
  return Ft.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function Bs(t) {
  const e = t.map(jt);
  const n = /* @__PURE__ */ new Map();
  for (const c of e.flatMap((u) => (u == null ? void 0 : u.before) || [])) {
    n.set(c, (n.get(c) || 0) + 1);
  }
  const s = e.map((c) => (c == null ? void 0 : c.before.every((u) => (n.get(u) || 0) > 1)) ? c : null);
  const r = s.filter((c) => c !== null).length;
  const i = r > 1 && r > t.length * 0.4;
  const o = s.map((c) => c && (c.isSure || i) ? c.text : null);
  const l = new Set(o.flatMap((c) => {
    var u;
    return c === null ? [] : [(u = $s.exec(c)) == null ? void 0 : u[1]];
  }));
  const a = r > 1 && l.size === 1 && !l.has(void 0);
  return o.map((c) => a && c !== null ? c.replace($s, "") : c);
}

// src/accounts/list/read/titles.ts
var Kt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Fs = 60;
var ca = 3;
var ua = S(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var da = S(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
var ma = S(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var fa = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function pa(t) {
  var p;
  const e = C(t.trim()).toLowerCase();
  const [, n, s] = da.exec(e) || [];
  if (n !== void 0 && s !== void 0) {
    return { word: n, numbers: [-1, s.charCodeAt(0), -1] };
  }
  const [, r, i, o] = ua.exec(e) || [];
  const [, l, a] = ma.exec(e) || [];
  const c = r != null ? r : a;
  const u = (p = i != null ? i : o) != null ? p : l;
  if (c === void 0 || u === void 0) {
    return null;
  }
  const d = /^\d+$/.test(u) ? Number(u) : -1;
  const f = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, f, fa.indexOf(u)] };
}
var Ws = (t) => t.trim().toLowerCase().split(/\s+/u);
function js(t, e) {
  const n = t.reduce((s, r, i) => e(r) ? s : i, -1);
  return t.flatMap((s, r) => e(s) && r < n ? [r] : []);
}
function ga(t) {
  const e = t.map(({ lone: o }) => o === null ? null : pa(o));
  const n = e.find((o) => o !== null);
  if (!n) {
    return [];
  }
  const s = e.flatMap((o, l) => (o == null ? void 0 : o.word) === n.word ? [l] : []);
  const r = n.numbers.some((o, l) => o !== -1 && s.every((a, c) => {
    var u;
    return ((u = e[a]) == null ? void 0 : u.numbers[l]) === o + c;
  }));
  const i = s.every((o, l) => {
    var a;
    return o + 1 < ((a = s[l + 1]) != null ? a : t.length);
  });
  return s.length > 1 && r && i ? s : [];
}
function zt(t, e) {
  const n = e.map((i) => {
    var o;
    return Ws(((o = t[i]) == null ? void 0 : o.lone) || "");
  });
  const s = t.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Ws(i)]);
  const r = (i) => {
    const [o] = n.map(i);
    return n.every((l) => l.length > 1 && i(l) === o) && !s.some((l) => i(l) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function ha(t, e) {
  const n = t.filter(({ width: l }) => l > 1);
  const s = js(t, ({ lone: l }) => l !== null);
  const r = s.length * 2 <= n.length + 1;
  if (s.length === 0 || n.length < 2) {
    return Kt;
  }
  if (e.length > 1 || r && s[0] === 0 && zt(t, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = n.filter(({ width: l }) => l >= ca).length > n.length * 0.7;
  const o = s[0] === 0 && s.length > 1 && s.length * 2 <= n.length;
  if (o && n.every(({ isAddressed: l }) => l)) {
    return { places: new Set(s), isSure: false, isLikely: true };
  }
  return r && (i || zt(t, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : Kt;
}
var ba = S(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
var Sa = S(String.raw`\p{L}`);
function ya({ first: t, width: e }) {
  const n = t.length > Fs || e !== 1 || !Sa.test(t) ? "" : C(t);
  const [, s] = ba.exec(n) || [];
  return s === void 0 ? null : Number(s);
}
function La(t) {
  const e = t.map(ya);
  const n = e.flatMap((l, a) => l === null ? [] : [a]);
  const s = n[0] === 0 && n.every((l, a) => {
    var c;
    return e[l] === ((c = n[a + 1]) != null ? c : t.length) - l - 1;
  });
  if (s && t.length > 2) {
    return n;
  }
  const r = t.length - 1;
  const i = t.slice(0, -1).filter(({ first: l }) => !/[:：]\s*$/.test(l));
  const o = i.length > 1 && e[r] === i.length && !i.some(({ first: l }) => /\d/.test(C(l)));
  return o ? [r] : [];
}
function Ge(t) {
  const e = t.map((i) => i.lone !== null && i.lone.length > Fs ? x(L({}, i), { lone: null }) : i);
  const n = ga(e);
  if (e.some(({ width: i }) => i > 1)) {
    return ha(e, n);
  }
  if (n.length > 1) {
    const i = n[0] === 0 && e.length >= n.length * 3;
    return { places: new Set(n), isSure: i, isLikely: n[0] === 0 };
  }
  const s = La(e);
  if (s.length > 0) {
    return { places: new Set(s), isSure: true, isLikely: true };
  }
  const r = js(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && zt(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : Kt;
}

// src/accounts/list/read/lines.ts
var wa = 7;
var Us = 100;
var Ut = S(String.raw`^\p{Ll}`);
var Gt = S(String.raw`\p{L}`);
var xa = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
var qe = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Ta = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Gs = /^\s*>\s/;
var ka = S(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
var Ve = /[:：]$/;
var Ea = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var qs = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var Ra = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Ma = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
function Ca({ gone: t, before: e, rest: n }, s, r) {
  const i = /\[\[|\{\{|https?:/.test(t) ? $(t, r).names : [];
  const o = (s == null ? void 0 : s.names) || [];
  if (i.length > 0) {
    return o.every((a) => i.includes(a)) ? "yes" : "no";
  }
  const l = Gt.test(t) && !Gt.test(e);
  return l && o.length === 0 && !/[@＠]/.test(n) ? "perhaps" : "no";
}
function Aa(t, { titles: e }) {
  const n = he(t.map(({ text: r }) => r));
  const s = t.map((r, i) => {
    var T;
    const o = (T = n[i]) != null ? T : { text: r.text, isMarkup: false };
    const l = o.isMarkup || r.isMarkup === true;
    if (l || y(o.text)) {
      const E = o.text.trim();
      return x(L({}, r), {
        plain: E,
        isMarkup: l,
        isStruck: false,
        isOut: "no",
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: E, hasBullet: false, number: null, numbered: E }
      });
    }
    const a = Ns(o.text);
    const { rest: c } = a;
    const [, u = "", d = c] = /^(\s*[*#:;]+)([^]*)$/u.exec(c) || [];
    const f = ka.test(c);
    const p = u && !f && !/^\s*\*\*[^*\s]/.test(c) && !/^\s*#\d/.test(c) ? d : c;
    const m = Ps(p, e).trim();
    const b = /\[\[|\{\{|https?:|[:：]/.test(m);
    const g = N(m);
    const h = b ? $(m, e) : null;
    return x(L({}, r), {
      plain: m,
      isMarkup: false,
      isStruck: c !== o.text,
      item: g,
      isTimed: false,
      isOut: Ca(a, h, e),
      bullets: p === c ? "" : u.trim(),
      signed: m.length > 3e3 ? null : Xs(m),
      markup: h
    });
  });
  Oa(s);
  Ua(s);
  va(s);
  return s;
}
function Oa(t) {
  const e = t.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const n = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? Xs(r, true) : null);
  if (n.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = n[r]) != null ? i : null;
    });
  }
}
function va(t) {
  const e = t.filter(({ isMarkup: n, signed: s, item: r }) => !n && s === null && !y(r.text));
  Bs(e.map(({ item: n }) => n.text)).forEach((n, s) => {
    const r = e[s];
    if (n !== null && r) {
      r.isTimed = true;
      r.item = x(L({}, r.item), { text: n, numbered: r.item.number === null ? n : r.item.numbered });
    }
  });
}
function Na(t) {
  const e = ({ isMarkup: i, bullets: o, item: l, signed: a, markup: c }) => i || o !== "" || l.hasBullet || l.number !== null || a !== null || c !== null;
  const n = t.filter(({ text: i }) => !y(i));
  const s = n.slice(0, Math.max(0, n.findIndex(e)));
  const r = ({ plain: i }) => K(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function Pa(t, e) {
  const n = t.filter(({ text: o }) => !y(o));
  const s = Ge(n.map((o, l) => {
    var h, T;
    const { isMarkup: a, item: c, bullets: u, signed: d, markup: f, plain: p } = o;
    const m = !a && !c.hasBullet && u === "" && d === null && !(f == null ? void 0 : f.names.length) && !/[@＠,;:：，、]/.test(p);
    const b = (T = (h = n[l - 1]) == null ? void 0 : h.lastLine) != null ? T : -1;
    const g = m ? p : null;
    return { lone: g, first: c.text, width: 1, isAddressed: false, isApart: o.line > b + 1 };
  }));
  const r = [Ka(n, e), Ms(n.map(Da)), s];
  const i = new Set(qt(n, s).map(([o]) => o));
  return new Map([...r.flatMap((o) => qt(n, o)), ...ja(n, i)]);
}
function qt(t, e) {
  return [...e.places].flatMap((n) => {
    const s = t[n];
    return s ? [[s, e]] : [];
  });
}
var Se = ({ signed: t, markup: e }) => t !== null || e !== null && e.names.length > 0;
function Da(t) {
  var l, a;
  const { bullets: e, item: n, text: s, isMarkup: r } = t;
  const i = (a = (l = /^[^\S\n]*/u.exec(s)) == null ? void 0 : l[0].replace(/\t/g, "    ").length) != null ? a : 0;
  const o = r ? 0 : /^[*#]+$/.test(e) ? e.length * 100 : n.hasBullet ? i + 1 : 0;
  return { depth: o, isPerson: Se(t), text: n.text };
}
var Ia = ({ isMarkup: t, isTimed: e, plain: n, bullets: s, item: r }) => !t && !e && !/[@＠]/.test(n) && (s !== "" || r.hasBullet);
var Vs = /^=+([^=].*?)=+$/u;
var $a = /^#+\s+(.+)$/u;
function Ks({ isMarkup: t, plain: e }) {
  var s, r;
  const n = e.trim();
  return t && ((r = (s = Vs.exec(n)) != null ? s : $a.exec(n)) == null ? void 0 : r[1]) || "";
}
var Vt = ({ bullets: t, item: e }) => t !== "" || e.hasBullet || e.number !== null;
var Ha = /^([^:：[{@＠]{1,40})[:：]\s*\S/u;
var _a = /(?:[(（]|\s[–—-]\s)([^()（）]{2,40})[)）]?$/u;
var Ba = /^[\s*#+-]*(?:❌|✗|✘|✖|❎|🚫)|(?:❌|✗|✘|✖|🚫)\s*$/u;
function Wa(t, e) {
  var u, d, f, p;
  const { plain: n, bullets: s } = t;
  const r = t.isStruck ? "" : be(n).trim();
  const i = Ba.test(t.text) ? wt : (d = (u = _a.exec(r)) == null ? void 0 : u[1]) != null ? d : "";
  const o = (p = (f = Ha.exec(r)) == null ? void 0 : f[1]) != null ? p : F(i) ? i : null;
  const l = !Se(t) && o === null && !/[@＠]/.test(r);
  const a = !Vt(t) && (e || F(r));
  const c = a || Ve.test(r) || s === ";" || /^(?:'{3}|\*\*)/.test(n);
  return { title: l && c ? r : null, label: o };
}
var Fa = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: true };
function ja(t, e) {
  const n = t.filter((u) => u.isMarkup ? Ks(u) !== "" : Se(u) || !qe.test(u.plain));
  const s = n.filter(Vt).length > n.length * 0.4;
  const r = n.map((u) => u.isMarkup ? { title: Ks(u), label: null } : e.has(u) ? { title: u.plain, label: null } : Wa(u, s));
  const i = $e(r);
  const [o] = n;
  const l = ({ plain: u }) => /[@＠]/.test(u);
  const a = o !== void 0 && i.places.size > 0 && !Vt(o) && !Se(o) && !l(o) && n.filter(l).length > n.length * 0.5;
  const c = n.filter((u, d) => {
    var f;
    return i.places.has(d) && typeof ((f = r[d]) == null ? void 0 : f.title) === "string" && (s || Ve.test(u.plain)) || a && u === o;
  });
  return [...qt(n, i), ...c.map((u) => [u, Fa])].filter(([u]) => !e.has(u));
}
function Ka(t, e) {
  const n = [];
  t.forEach((s, r) => {
    const [, i] = s.isMarkup ? Vs.exec(s.plain.trim()) || [] : [];
    const o = n[n.length - 1];
    if (i !== void 0) {
      const l = e.score(i.trim());
      n.push({
        isOfPeople: l !== null && l.score > 0.8 && l.meaning !== "unused",
        people: 0,
        plain: []
      });
    } else if (o && Se(s)) {
      o.people++;
    } else if (o && Ia(s)) {
      o.plain.push(r);
    }
  });
  return Cs(n);
}
var za = S(String.raw`^\p{L}[^\d()]*$`);
function Xs(t, e = false) {
  var r;
  const n = V(t, e);
  const s = (n == null ? void 0 : n.before) === "" ? ((r = jt(t)) == null ? void 0 : r.text) || "" : "";
  return za.test(s) && s !== s.toUpperCase() ? null : n;
}
function Ua(t) {
  const e = t.filter(({ isMarkup: n, text: s }) => !n && !y(s));
  for (const n of [e, e.slice(1)]) {
    const s = Et(n.map(({ item: r }) => r.text));
    if (s) {
      n.forEach((r, i) => {
        const o = s[i] || "";
        r.item = x(L({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var X = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0;
function zs(t, e) {
  const n = /* @__PURE__ */ new Map();
  t.forEach((s) => n.set(s, (n.get(s) || 0) + 1));
  n.delete("");
  return new Set([...n].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
function Ga(t) {
  const e = t.length < 2e3 ? t.split(/[\s,;]+/).filter((n) => n !== "") : [];
  return e.length > 1 && e.every((n) => /^[@＠][^@＠]+$/.test(n)) ? e.map((n) => n.slice(1)) : [];
}
function ye(t) {
  const [, e = "", n = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(pt(t.trim())) || [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
var Ys = ({ item: t, bullets: e }, n) => t.hasBullet || e !== "" && !(n && e === "#") || n && t.number !== null;
function qa(t) {
  const e = t.filter(({ isMarkup: m, text: b }) => !m && !y(b));
  const n = e.map(({ item: m }) => m.number);
  const s = e.map(({ item: m }) => {
    var b, g;
    return m.number === null ? (g = (b = me(m.text)) == null ? void 0 : b.number) != null ? g : null : null;
  });
  const r = s.filter((m) => m !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && j(s);
  const o = e.map(({ signed: m, plain: b }) => (m != null ? m : pe(b)).talk);
  const l = e.flatMap(({ markup: m }) => (m == null ? void 0 : m.calls) || []);
  const a = e.filter(({ bullets: m, item: b }) => m === "#" && b.number === null).length;
  const c = j(n) && a < n.filter((m) => m !== null).length && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
  const u = (m) => Ys(m, c);
  const d = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((b) => !y(b)));
  const f = e.filter(({ item: m }) => !y(m.text));
  const p = new Set(f.flatMap(({ item: m, signed: b }) => {
    var g;
    return b || m.text.length > Us ? [] : ((g = qs.exec(m.text)) == null ? void 0 : g[2]) || [];
  }));
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: e.filter(u).length > 1 && X(e, u) > 0.4,
    areOwnPages: X(
      e.filter(({ markup: m }) => m == null ? void 0 : m.names.length),
      ({ markup: m }) => !(m == null ? void 0 : m.areSubpages)
    ) > 0.5,
    hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
    areMostlyItems: e.filter(u).length > 1 && X(e, u) >= 0.6,
    isMostlySigned: e.length > 1 && X(e, ({ signed: m, markup: b }) => m !== null || b !== null && b.names.length > 0) >= 0.6,
    isQuoted: X(e, ({ text: m }) => Gs.test(m)) > 0.4,
    isPage: e.some(({ markup: m, signed: b }) => b !== null || m !== null && m.names.length > 0),
    hasMarks: e.length > 1 && X(f, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && X(f, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
    talk: zs(o, e.length * 0.4),
    templates: zs(l.map(({ template: m }) => m), 2),
    isSurnameFirst: d.filter(ye).length > d.length * 0.6,
    isBracketed: p.size > 1 && p.size > f.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
  };
}
function K(t) {
  const e = t.split(/\s+/u);
  return t.length > Us || e.length > wa + 2 || e.length > 4 && e.filter((n) => Ut.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => Ut.test(n)).length > 1;
}
var Qs = S(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
var Va = S(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function Xa(t, e) {
  const n = !Qs.test(t) || e > 2 && Ut.test(t);
  return /[!?。！？]$/.test(t) || t.endsWith(".") && n;
}
function Ya(t) {
  var r;
  let e = 0;
  const n = t.split(/\s+/u).map((i) => {
    const o = Xa(i, e);
    e = o ? 0 : e + 1;
    return i + (o ? "\n" : " ");
  }).join("");
  const s = n.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return ((r = s.filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || t;
}
function Qa(t) {
  const e = [];
  for (const n of t) {
    const s = e.length > 1 && te.test(n) ? e.pop() : void 0;
    e.push(s === void 0 ? n : `${s}, ${n}`);
  }
  return e;
}
function Za(t, e, n) {
  var p;
  const s = t.replace(/[;；、\t]$/u, "");
  const r = (m) => m.map((b) => b.trim()).filter((b) => b !== "");
  if (s.length > 1e6) {
    return [s];
  }
  if (/[;；、\t]/.test(s)) {
    return r(le(s, ";；、	"));
  }
  if (/\|/.test(s)) {
    return r(s.split("|"));
  }
  const i = r(s.split(/\s[/·•∙]\s/u));
  if (i.length > 2 || i.length > 1 && !/\s\/\s/.test(s)) {
    return i;
  }
  const o = Qa(r(le(s, ",，،")));
  const l = /[，،]/.test(s);
  const [, a = ""] = o;
  const c = (m) => m.length < 200 ? n.part(m) : null;
  const u = e || ye(s) || te.test(a);
  if (o.length < 2) {
    return o;
  }
  const d = o.length === 2 && !l && c(a) === null && u;
  if (d || K(s) && o.some(K)) {
    return [s];
  }
  const f = o.pop() || "";
  return [...o, ...(p = c(f)) != null ? p : [f]].map((m) => n.without(m.replace(/^[^:]{2,40}:\s+/i, "")));
}
function Ja(t, e) {
  var i;
  const n = (i = t[t.length - 1]) != null ? i : "";
  const s = n.length > 200 || K(n) || t.length === 1 && /\s[&+]\s/.test(n);
  const r = s ? null : t.length === 1 && e.part(n) || e.partGlued(n);
  return (r == null ? void 0 : r.every((o) => o.split(" ").length < 4)) ? [...t.slice(0, -1), ...r] : null;
}
function ec(t, { isSurnameFirst: e }, n, s) {
  const r = e ? null : Ja(t, n);
  const i = (o) => ye(o) && !te.test(o.replace(/^[^,]*,\s*/u, ""));
  if (r) {
    return s() ? r : t;
  }
  return !t.some(i) || s() ? t : t.flatMap((o) => i(o) ? o.split(/,\s*/u) : o);
}
var tc = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[@＠])(\S.{0,79})$/u;
var nc = /^[@＠]([^\s@＠]+)\s+(\S[^@＠]*)$/u;
function sc({ markup: t, signed: e, plain: n }, s) {
  var f;
  if (!t) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: l } = t;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && K(I(l)) ? i : r;
  }
  const a = (f = o.find(({ template: p }) => s.has(p))) != null ? f : o[0];
  if (!a || !/[*#]|^\s*\{\{/.test(n)) {
    return null;
  }
  const { before: c } = e && V(l) || { before: l };
  const u = I(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(a.template) && !Gt.test(be(l));
  return u || d ? a.names : null;
}
function Zs(t, e) {
  if (t.length > 400) {
    return t.trim();
  }
  let n = t.replace(Ta, "").replace(/\s+[?？]+\s*$/u, "").trim();
  n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    n = n.replace(/[.。]+$/u, "").trim();
  }
  return qe.test(n) ? "" : n;
}
var Y = class {
  constructor(e, n) {
    this.source = e;
    this.context = n;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = Aa(this.source, this.context);
      const n = Pa(e, this.context.words);
      this.found = { lines: e, style: qa(e), titles: n, above: Na(e) };
    }
    return this.found;
  }
};
function rc(t, e) {
  const n = t.filter(({ text: o }) => !y(o));
  const [s] = n;
  if (!s || s.isMarkup || n.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Xt(t, e) {
  const [n, s] = [t, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: t } : n ? { username: t, realname: e } : { username: t, extra: [{ heading: "", column: 1, value: e }] };
}
function ic({ plain: t, item: e }, n, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var f;
  const l = s ? e.text : r && ((f = me(e.text)) == null ? void 0 : f.text) || e.numbered;
  const a = t.endsWith(l) ? n.before.slice(t.length - l.length) : n.before;
  const c = /\[\[|\{\{/.test(a) ? $(a, o).rest : a;
  const u = be(c).trim();
  const d = K(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? Ya(u) : u;
  return Zs(d.replace(/^[-–—\s]+/, ""), i);
}
function oc(t, { isSurnameFirst: e, isBracketed: n }) {
  const [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(pt(t)) || [] : [];
  const [, i = "", o = ""] = n ? qs.exec(t) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Xt(i, o) : null;
}
function lc(t, { words: e }) {
  return /[^\s@]@[^\s@]/.test(t) ? _t(t, e).flatMap(({ email: n }) => n || []) : [];
}
function ac({ item: t, markup: e }, n) {
  var a;
  const s = n.isNumbered ? t.text : t.numbered;
  const r = n.isBareNumbered ? ((a = me(s)) == null ? void 0 : a.text) || s : s;
  const i = be(e && r.includes("{{") ? N(e.rest).text : r).replace(/^--\s*/, "").trim();
  const { before: o, talk: l } = pe(i);
  return n.talk.has(l) && o !== "" ? o : i;
}
function cc(t, { isSurnameFirst: e, hasMarks: n }, { titles: s, ands: r }) {
  const i = Za(t, e, r);
  return i.map((o, l) => {
    const a = l > 0 && l === i.length - 1;
    return Zs(o, n || a && /\S{3}\.$/.test(o) && !xa.test(o));
  }).filter((o) => o !== "" && !mt(o) && !K(o) && !/^https?:/i.test(o) && !["date", "phone", "url"].includes(P(o, s)));
}
var Xe = class {
  constructor(e, n, s) {
    this.context = n;
    this.builder = s;
    /** Is it certain who are people, and what their names are? */
    this.isClear = true;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    /** How many names are perhaps a name and a password. */
    this.secrets = 0;
    ({ lines: this.lines, style: this.style, titles: this.titles, above: this.above } = e.get());
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
  }
  /** Names that may be taken as a whole, or in two parts. */
  get hasParts() {
    return this.style.isSurnameFirst || this.style.isBracketed;
  }
  /** Known once all are read. */
  get isCertain() {
    return this.isClear && !this.hasParts && this.secrets * 2 <= this.builder.rows.length;
  }
  readAll() {
    var n, s;
    const e = rc(this.lines, this.context.words);
    for (const r of this.lines) {
      if (r === e) {
        this.builder.remark("header", r.line, r.text, r.lastLine);
        continue;
      }
      if (this.builder.overflow !== null) {
        return;
      }
      if (r.isMarkup) {
        this.builder.remark("markup", r.line, r.text, r.lastLine);
      } else if (this.isTitle(r)) {
        this.builder.remark((s = (n = this.titles.get(r)) == null ? void 0 : n.code) != null ? s : "header", r.line, r.text, r.lastLine);
      } else if (!y(r.text)) {
        this.readLine(r);
      }
    }
  }
  isTitle(e) {
    const n = this.titles.get(e);
    if (!n) {
      return false;
    }
    this.isClear = this.isClear && n.isSure;
    this.hasOther = this.hasOther || !n.isSure;
    return n.isSure || n.isLikely !== this.context.isOther;
  }
  readLine(e) {
    const n = !this.style.isPage && this.builder.rows.length > 0;
    this.isClear = this.isClear && !(n && Ve.test(e.plain));
    const s = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine);
    const r = this.isOut(e);
    if (r || this.isAside(e)) {
      s(r ? "struck" : "no-name");
      return;
    }
    const i = sc(e, this.style.templates);
    if (i) {
      const [a = ""] = i.length === 1 && e.markup ? lc(e.markup.rest, this.context) : [];
      i.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
      return;
    }
    const o = this.withoutMarks(e);
    const l = this.addStranger(e) || o !== "" && this.readPlain(e, o) > 0;
    if (!l) {
      s();
    }
  }
  /** Is it empty, quoted, a reply, or what a list of definitions defines? */
  isAside({ plain: e, signed: n, text: s, bullets: r, markup: i }) {
    const { hasItems: o, isQuoted: l, hasBulletedReplies: a } = this.style;
    return qe.test(e) && n === null || o && !l && Gs.test(s) && this.isDoubtful() || this.style.areOwnPages && (i == null ? void 0 : i.areSubpages) === true && this.isDoubtful() || a && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: n, plain: s }) {
    const r = n && y(I(s));
    if (e !== "perhaps" || r || qe.test(s)) {
      return r || e !== "no";
    }
    return this.isDoubtful();
  }
  /** Asks whether a line names nobody, which is more likely, or somebody all the same. */
  isDoubtful() {
    this.isClear = false;
    this.hasOther = true;
    return !this.context.isOther;
  }
  /** Adds who signed with a link to a namespace that is not known here. */
  addStranger({ signed: e, markup: n, line: s, lastLine: r, text: i }) {
    const [, o] = e && (n == null ? void 0 : n.others) ? Ea.exec(e.before.slice(-300)) || [] : [];
    if (o === void 0) {
      return false;
    }
    this.isClear = false;
    this.builder.addLinked(s, r, o, "", i);
    return true;
  }
  /** Who has an address, where it is certain who. */
  nameOf({ name: e, other: n }) {
    return n === null || this.isDoubtful() ? e : n;
  }
  isAbove(e) {
    return this.style.isPage && this.above.has(e) && this.isDoubtful();
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    const { style: n } = this;
    const { signed: s, markup: r, plain: i } = e;
    if (s) {
      return ic(e, s, n, this.context.titles);
    }
    const o = Ys(e, n.isNumbered);
    const l = !o && !/[@＠]/.test(i);
    const a = l && n.hasItems && (n.isPage || n.isNumbered);
    const c = l && (n.isMostlySigned || n.areMostlyItems);
    if (r && r.others > 0 || (a ? !this.isAbove(e) : c && this.isDoubtful())) {
      return "";
    }
    return ac(e, n);
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, n) {
    const s = (a, c = "") => {
      this.builder.add(e.line, e.lastLine, { username: a, email: c });
      return 1;
    };
    const r = this.style.hasLinks && (e.isTimed || Ra.test(n));
    if (Ve.test(n) || Ma.test(n) || r) {
      return 0;
    }
    const i = Ga(n);
    if (i.length > 0) {
      return i.map((a) => s(a)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(n) && n.length < 1e5) {
      const a = _t(n, this.context.words);
      return a.map((c) => s(this.nameOf(c), c.email)).length;
    }
    if (e.signed) {
      const [, a = "", c = ""] = /^(\S+)\s+(\S.*)$/u.exec(n) || [];
      const u = Qs.test(a) && !Va.test(a) && !this.isDoubtful();
      return mt(n) || K(n) ? 0 : s(u ? c : n);
    }
    if (e.isTimed && !this.isDoubtful()) {
      return 0;
    }
    const o = cc(n, this.style, this.context);
    const l = ec(o, this.style, this.context.ands, () => this.isDoubtful());
    l.forEach((a) => this.addName(e, a));
    return l.length;
  }
  addName(e, n) {
    this.secrets += / /.test(n) && ne(n.slice(n.lastIndexOf(" "))) ? 1 : 0;
    const [, s, r] = tc.exec(n) || [];
    const [, i, o = ""] = nc.exec(n) || [];
    const { context: { order: l }, style: a } = this;
    const c = s === void 0 || r === void 0 ? l === "parts" && oc(n, a) : this.isDoubtful() ? Xt(s, r) : Xt(r, s);
    const u = i !== void 0 && this.isDoubtful() ? { username: i, realname: o } : c;
    this.builder.add(e.line, e.lastLine, u || { username: n });
  }
};

// src/accounts/list/read/page-titles.ts
var Js = Vn.split("|");
var uc = Gn.split("|");
var dc = /^[\w-]{1,24}$/;
var mc = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var fc = 500;
var pc = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
};
var ae = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Js, ...e.map(t.plain)]);
  }
  static plain(e) {
    return _(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const n = e.trim();
    return n === "" || mc.test(n) ? null : n;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, n) {
    const s = t.plain(e);
    return this.exact.has(s) || n && s.length < 60 && Js.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, n = true) {
    if (e.length > fc || !/[:：]/.test(e)) {
      return null;
    }
    const s = _(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      const i = s[r] || "";
      const o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, n)) {
        return t.named(o.replace(/[/#?].*$/u, ""));
      }
      const [, l, a] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && l !== void 0 && a !== void 0 && !/^\d+$/.test(a) && uc.some((c) => l.toLowerCase().startsWith(c))) {
        return t.named(a);
      }
      if (!dc.test(i)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    const [, n = "", s = ""] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e) || [];
    const r = s.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = n.split("/").filter((l) => l);
    const o = i.findIndex((l) => /:|%3A/i.test(l));
    if (o !== -1) {
      r.push(i.slice(o).join("/"));
    }
    for (const l of r) {
      const a = this.personIn(pc(l));
      if (a !== null) {
        return a;
      }
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
var Yt = "  ";
var gc = 500;
var hc = 3e4;
var bc = 50;
function Sc(t) {
  const e = /^\s*"(.*)"\s*$/u.exec(t);
  if (e) {
    return (e[1] || "").replace(/""/g, '"');
  }
  return t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function er(t, e) {
  let n = e;
  while (t.charAt(n) === " ") {
    n++;
  }
  return n;
}
function yc(t, e, n, s) {
  let r = "";
  let i = 0;
  for (let o = e, l = n + 1; o < t.length && o < e + gc && i < hc; ) {
    const a = t[o] || "";
    const c = a.indexOf('"', l);
    if (c === -1) {
      r += `${a.slice(l)}
`;
      i += a.length;
      o++;
      l = 0;
      continue;
    }
    r += a.slice(l, c);
    l = c + 2;
    if (a.charAt(c + 1) !== '"') {
      const u = er(a, c + 1);
      return u === a.length || s !== "" && a.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function Lc(t, e, n) {
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const o = t[r] || "";
    if (o.charAt(i) === '"') {
      const l = yc(t, r, i, n);
      if (!l) {
        return null;
      }
      s.push(l.cell);
      ({ end: r, at: i } = l);
      if (i === (t[r] || "").length) {
        return { cells: s, end: r };
      }
    } else {
      const l = n ? o.indexOf(n, i) : -1;
      s.push(o.slice(i, l === -1 ? o.length : l));
      if (l === -1) {
        return { cells: s, end: r };
      }
      i = l;
    }
    i += n.length;
    if (n === Yt) {
      i = er(o, i);
    }
  }
}
function* Le(t, e) {
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const r = t[s] || "";
    const i = n > bc ? null : Lc(t, s, e);
    if (i) {
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells };
      s = i.end;
    } else {
      const o = (e ? r.split(e) : [r]).map(Sc);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') };
      n++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var wc = 8;
var xc = 6;
var sr = 3;
var rr = 0.7;
var Tc = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var kc = /^[@＠][^\s@＠]+$/;
var Ec = (t) => t.split('"').length % 2 === 0;
var Rc = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
var Mc = S(String.raw`\p{L}{3,}`, "g");
var Cc = 100;
var ir = (t) => t.match(Mc) || [];
function Ac(t) {
  const e = /* @__PURE__ */ new Map();
  t.flatMap((n) => [...new Set(ir(n))]).forEach((n) => {
    e.set(n, (e.get(n) || 0) + 1);
  });
  return new Set([...e].flatMap(([n, s]) => s >= sr && s > t.length * 0.3 ? [n] : []));
}
function Oc(t, e) {
  const n = t.map(({ text: o }) => N(o.replace(/^\s*[*#:]{2,6}(?=\s)/u, "")));
  const s = j(n.map(({ number: o }) => o));
  const r = n.map(({ text: o, numbered: l }) => s ? o : l);
  const i = Ac(r.filter((o) => /\d/.test(o)));
  return t.map((o, l) => {
    const a = r[l] || "";
    const c = () => /\d/.test(a) && (ir(a).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(P(a, e)));
    const u = M(a) ? "email" : kc.test(a) ? "handle" : c() ? "figure" : "text";
    return x(L({}, o), { plain: a, kind: u });
  });
}
var we = (t, e) => {
  var n, s;
  return {
    line: ((n = t[0]) == null ? void 0 : n.line) || 0,
    lastLine: ((s = t[t.length - 1]) == null ? void 0 : s.lastLine) || 0,
    cells: e.map(({ plain: r }) => r)
  };
};
var Qt = (t, e) => t.filter((n) => n.kind === e).length;
function vc(t) {
  const e = [];
  t.forEach((n, s) => {
    var i;
    const r = e[e.length - 1];
    if (r && n.line === (((i = t[s - 1]) == null ? void 0 : i.lastLine) || 0) + 1) {
      r.push(n);
    } else {
      e.push([n]);
    }
  });
  return e;
}
function or(t) {
  const e = t.map((s) => Qt(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= t.length * rr ? "email" : null;
  }
  const n = (s) => t.every((r) => Qt(r, s) === 1);
  return n("handle") ? "handle" : t.length >= sr && n("figure") ? "figure" : null;
}
var lr = (t) => t.length <= wc && t.some(({ kind: e }) => e === "text");
function Nc(t, e) {
  const n = t.find((i) => i.kind === "text");
  const s = t.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [n != null ? n : r, s != null ? s : r, ...t.filter((i) => i !== n && i !== s)];
}
var ar = (t) => t.every((e) => {
  var n;
  return e.length === ((n = t[0]) == null ? void 0 : n.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = t[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function Pc(t) {
  var d, f;
  const e = vc(t);
  const [n = [], ...s] = e;
  const r = n.length === 1 && ((d = n[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = or(i);
  const l = i.filter(({ length: p }) => p > 1);
  if (i.length < 2 || o === null || !i.every(lr) || l.length < i.length * rr) {
    return null;
  }
  const a = ar(i);
  const c = r ? [x(L({}, we(n, n)), { beside: ((f = n[0]) == null ? void 0 : f.text) || "" })] : [];
  const u = i.map((p) => we(p, a ? p : Nc(p, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function Dc(t, e) {
  const n = Array.from({ length: t.length / e }, (r, i) => t.slice(i * e, (i + 1) * e));
  const s = or(n);
  return s !== null && ar(n) && n.every(lr) ? { records: n.map((r) => we(r, r)), isSure: s === "email" && n.length > 1 } : null;
}
function tr(t) {
  for (let e = 2; e <= Math.min(xc, t.length); e++) {
    const n = t.length % e === 0 ? Dc(t, e) : null;
    if (n) {
      return n;
    }
  }
  return null;
}
function nr(t, e) {
  const n = t.every(({ kind: s }, r) => {
    var i;
    return s === "text" || s === e && ((i = t[r - 1]) == null ? void 0 : i.kind) === "text";
  });
  if (!n || Qt(t, e) === 0) {
    return null;
  }
  return {
    records: t.flatMap((s, r) => {
      const i = t[r + 1];
      const o = (i == null ? void 0 : i.kind) === e ? [s, i] : [s];
      return s.kind === "text" ? [we(o, o)] : [];
    }),
    isSure: false
  };
}
function Ye(t, e) {
  var l, a, c;
  const n = t.filter(({ text: u }) => !y(u));
  const s = n.length > 1 && !n.some(({ text: u }) => u.length > Cc || Tc.test(u) || Ec(u));
  if (!s || n.filter(({ text: u }) => /[:：]/.test(u)).length >= n.length * 0.5) {
    return null;
  }
  const r = Oc(n, e);
  if (r.every(({ kind: u }) => u === "text") || r.some(({ kind: u, plain: d }) => u === "text" && Rc.test(d))) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? tr(r.slice(1)) : null;
  return (c = (l = Pc(r)) != null ? l : tr(r)) != null ? c : i && o ? {
    records: [x(L({}, we([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : (a = nr(r, "email")) != null ? a : nr(r, "handle");
}

// src/accounts/list/read/span-grid.ts
var Zt = 2e5;
var ce = class {
  constructor() {
    this.isSpent = false;
    this.left = Zt;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const n = this.isSpent ? 0 : e;
    this.left -= n;
    return n;
  }
};
var ue = class {
  constructor(e, n) {
    this.budget = e;
    this.blank = n;
    this.rows = [];
    /** By column: in how many of the next rows a cell from above stands. */
    this.spans = [];
    this.row = [];
  }
  beginRow() {
    this.row = [];
    this.rows.push(this.row);
    return this.row;
  }
  /** Adds blank cells where those from above stand. */
  skipSpanned() {
    var s, r;
    const { row: e, spans: n } = this;
    for (let i = (s = n[e.length]) != null ? s : 0; i > 0; i = (r = n[e.length]) != null ? r : 0) {
      n[e.length] = i - 1;
      if (this.budget.take(1) === 0) {
        n.length = 0;
        return;
      }
      e.push(this.blank);
    }
  }
  /**
   * @param cell
   * @param rowspan As the table says it; not a number or 0: it does not
   * @param colspan
   */
  add(e, n, s) {
    const { row: r, spans: i } = this;
    const o = Math.min(1e3, n || 1) - 1;
    const l = r.length;
    r.push(e);
    const a = this.budget.take(Math.min(50, s || 1) - 1);
    for (let c = 0; c < a; c++) {
      r.push(this.blank);
    }
    if (o > 0 && !this.budget.isSpent) {
      i.length = Math.max(i.length, r.length);
      i.fill(o, l, r.length);
    }
  }
};

// src/accounts/list/read/wiki-table.ts
function Qe(t, e) {
  const n = [];
  let s = 0;
  let r = 0;
  for (let i = 0; i < t.length; i++) {
    const o = t.slice(i, i + 2);
    const l = e ? o.charAt(0) : o;
    if (o === "[[" || o === "{{") {
      s++;
      i++;
    } else if (o === "]]" || o === "}}") {
      s = Math.max(0, s - 1);
      i++;
    } else if (l === "\\") {
      i++;
    } else if (s === 0 && (l === "|" || l === "||" || l === "!!")) {
      n.push(t.slice(r, i));
      r = i + l.length;
      i = r - 1;
    }
  }
  n.push(t.slice(r));
  return n;
}
function ur(t) {
  const [e = "", ...n] = Qe(t, true);
  return n.length > 0 && /^[^|[\]{}]*=/.test(t) ? { attributes: e, text: n.join("|") } : { attributes: "", text: t };
}
var Ic = /\browspan\s*=\s*["']?(\d+)/i;
var $c = /\bcolspan\s*=\s*["']?(\d+)/i;
function Jt(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
var Hc = (t) => Qe(t.slice(1), false).map(ur);
var cr = (t) => /^\|-/.test(t);
var en = (t) => /^[\s:*]*\{\|/.test(t);
var tn = (t) => /^\s*\|\}/.test(t);
function dr(t, e) {
  const n = [];
  const s = new ue(new ce(), "");
  let r = null;
  const i = t.some((a) => cr(a.trim()));
  const o = () => {
    if (r) {
      s.skipSpanned();
    }
    if (r == null ? void 0 : r.cells.every(y)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const l = (a) => {
    o();
    n.push(a);
    return a;
  };
  for (const [a, c] of t.entries()) {
    const u = e + a;
    const d = c.trim();
    if (!d) {
      continue;
    }
    if (en(d) || tn(d) || cr(d) || d.startsWith("|+")) {
      l({ line: u, lastLine: u, cells: [], beside: c });
    } else if (/^[|!]/.test(d)) {
      const f = Hc(d);
      const p = d.startsWith("!");
      if (r && i) {
        r.lastLine = u;
        r.isHead = r.isHead === true && p;
      } else {
        o();
        r = l({ line: u, lastLine: u, cells: s.beginRow(), isHead: p });
      }
      for (const { attributes: m, text: b } of f) {
        s.skipSpanned();
        const g = [Ic, $c].map((h) => {
          var T;
          return Number((T = h.exec(m)) == null ? void 0 : T[1]);
        });
        s.add(Jt(b), g[0] || 1, g[1] || 1);
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + Jt(d);
      r.lastLine = u;
    } else {
      n.push({ line: u, lastLine: u, cells: [], beside: c });
    }
  }
  o();
  return n;
}
var _c = /^\s*:?-{2,}:?\s*$/;
function nn(t) {
  const e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !y(n)) : [];
  return e.length > 0 && e.every((n) => _c.test(n));
}
function mr(t, e) {
  return t.flatMap((n, s) => {
    const r = e + s;
    const i = n.trim();
    if (!i) {
      return [];
    }
    if (nn(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: r, lastLine: r, cells: [], beside: n }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const l = Qe(o, false);
    const a = l.length > 1 ? l.map(ur).map(({ text: c }) => c) : Qe(o, true);
    return [{ line: r, lastLine: r, cells: a.map((c) => Jt(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var pr = 200;
var gr = ["	", ";", ",", "|"];
var Bc = ["，", "、", "،", "؛", " / ", Yt];
var Wc = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var Fc = /[:：]/;
var Ze = [" – ", " — ", " - "];
var fr = S(String.raw`\p{L}`);
var jc = S(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function Kc(t) {
  const e = t[t.length - 1] || "";
  return t.slice(1, -1).some(Ae) && !Ae(e) && !/[(（]/.test(e);
}
function hr(t, e, { words: n }) {
  const s = [...Le(t, e)].map(({ cells: u }) => u).filter((u) => !u.every(y));
  const r = s.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  r.forEach(({ length: u }) => i.set(u, (i.get(u) || 0) + 1));
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const l = s.map((u) => {
    var f;
    const d = u.filter(M).length;
    return d === 0 ? 0 : Math.max(d, ((f = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : f.length) || 0);
  });
  const a = s.length || 1;
  const c = r.filter(({ length: u }) => Math.abs(u - o) < 2).length;
  return {
    delimiter: e,
    rows: s,
    width: o,
    share: r.length / a,
    even: c / (r.length || 1),
    hasHeadings: s.slice(0, 12).some((u) => {
      if (u.some((p) => M(p) || /\[\[|\{\{|^\s*[*#]/.test(p)) || u.filter((p) => je(p, n)).length > 1) {
        return false;
      }
      const d = u.filter((p) => !y(p)).map((p) => n.score(p));
      const f = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && f.length > 1 && f.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && l[d] === 1).length / a,
    crowded: l.filter((u) => u > 1).length / a,
    dated: s.filter((u) => Kc(u)).length / a
  };
}
function br({ rows: t, delimiter: e }) {
  const n = t.filter((l) => l.filter((a) => !y(a)).length > 1);
  const s = n.length > 1 && n.every(([l = ""]) => {
    var a;
    return l.trim().length === 1 && l === ((a = n[0]) == null ? void 0 : a[0]);
  });
  const r = n.map(([l = ""]) => /^\s*\d{1,5}\s*$/.test(l) ? Number(l) : null);
  const i = r.length > 2 && !r.includes(null) && j(r);
  const o = n.filter(([l = "", ...a]) => a.filter((c) => !y(c)).length < 2 && (s || i || jc.test(l) && !/^\d+$/.test(l.trim())));
  return e === "	" ? n.length > o.length * 1.5 && n.length > 0 : true;
}
var zc = 6;
function Uc(t, e) {
  const n = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = Ze.includes(t) ? /$^/ : /[,;、/|]/;
  const i = e.every((l) => {
    const [a = "", c = "", ...u] = l.split(t);
    n.add(a.trim());
    s.add(c.trim());
    return u.length === 0 && fr.test(a) && fr.test(c) && !/[@＠]/.test(l) && !r.test(c) && a.trim().split(/\s+/).length <= zc;
  });
  const o = Ze.includes(t) ? Math.max(n.size, s.size) : n.size;
  return i && o === e.length && e.length > 1;
}
var Gc = (t, e) => Bc.map((n) => hr(t, n, e)).filter(({ width: n, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === n));
function qc(t) {
  const { delimiter: e, rows: n, share: s, even: r, width: i, crowded: o, addressed: l } = t;
  if (n.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !br(t)) {
    return false;
  }
  const a = n.filter((d) => ye(N(d.join(",")).text)).length;
  const c = e === "," && a > n.length * 0.6;
  const u = n.filter((d) => y(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < n.length * 0.5 || l > 0) && i > 1;
}
function Sr(t) {
  const e = he(t.map(({ text: n }) => n));
  return t.filter(({ text: n }, s) => {
    var r;
    return !y(n) && !((r = e[s]) == null ? void 0 : r.isMarkup);
  }).slice(0, pr).map(({ text: n }) => n.slice(0, 5e3));
}
var Vc = (t) => [
  (e) => lt(e) !== "",
  (e) => V(e, true) !== null
].some((e) => t.filter(e).length > t.length * 0.4);
function Xc(t, e) {
  var m, b;
  const n = Sr(t);
  const s = [...Wc, ...Ze].filter((g) => Uc(g, n));
  const r = [...gr, ...s].map((g) => hr(n, g, e));
  if (n.filter((g) => ps(g, e.words)).length > n.length * 0.6) {
    return "";
  }
  const i = Gc(n, e);
  const o = (m = r.find(({ hasHeadings: g, share: h }) => g && h > 0.3)) != null ? m : i.find(({ hasHeadings: g }) => g);
  if (o) {
    return o.delimiter;
  }
  const l = (g) => n.filter((h) => g.test(h)).length / (n.length || 1);
  const a = l(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = r.find((g) => g.delimiter === "	" && g.share >= 0.5 && br(g) && (g.addressed > 0 || a < 0.6 && (g.rows.length > 1 || g.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = r.find((g) => g.width > 2 && g.even > 0.9 && g.share > 0.9 && g.crowded === 0 && (g.width > 3 && g.addressed >= 0.5 || g.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  const d = s.length > 0;
  if (l(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: g }) => g > 0.3) || a > 0.3 || l(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || Vc(n)) {
    return "";
  }
  const f = r.find(({ addressed: g, crowded: h, share: T, width: E, even: w }) => g >= 0.5 && g > h * 2 && T >= 0.5 && (E > 2 || w > 0.6));
  const p = f || i.find(({ width: g, addressed: h }) => g > 2 && h === 1);
  if (p) {
    return p.delimiter;
  }
  return ((b = r.find(qc)) == null ? void 0 : b.delimiter) || "";
}
var Yc = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function Qc(t) {
  var n, s;
  const e = ((n = t.find(({ text: r }) => !y(r))) == null ? void 0 : n.text) || "";
  return e.includes(W) ? (s = gr.find((r) => {
    const [i] = Le([e], r);
    return i !== void 0 && G(i.cells);
  })) != null ? s : null : null;
}
function Zc(t) {
  var i, o, l, a, c, u;
  const e = [];
  let n = [];
  const s = he(t.map(({ text: d }) => d));
  const r = () => {
    if (n.length > 0) {
      e.push({ kind: "lines", lines: n });
      n = [];
    }
  };
  for (let d = 0; d < t.length; d++) {
    const f = t[d];
    if (!f) {
      continue;
    }
    if ((i = s[d]) == null ? void 0 : i.isMarkup) {
      n.push(x(L({}, f), { isMarkup: true }));
      continue;
    }
    const p = [];
    let m = d;
    if (en(f.text)) {
      for (; m < t.length; m++) {
        p.push(((o = t[m]) == null ? void 0 : o.text) || "");
        if (tn(((l = t[m]) == null ? void 0 : l.text) || "")) {
          break;
        }
      }
      r();
      e.push({ kind: "table", records: dr(p, f.line), delimiter: "", source: "wiki" });
      d = m;
    } else if (Yc(f.text) || f.text.includes("|") && nn(((a = t[d + 1]) == null ? void 0 : a.text) || "")) {
      for (; m < t.length && (m === d || /\|/.test(((c = t[m]) == null ? void 0 : c.text) || "")); m++) {
        p.push(((u = t[m]) == null ? void 0 : u.text) || "");
      }
      r();
      e.push({ kind: "table", records: mr(p, f.line), delimiter: "|", source: "bars" });
      d = m - 1;
    } else {
      n.push(f);
    }
  }
  r();
  return e;
}
var Jc = (t) => t.slice(0, pr).every(({ cells: e }) => e.length > 2 && e.every((n) => y(n) || Oe(n)));
var yr = /^\s*"((?:[^"]|"")*)"\s*$/;
function eu(t) {
  const e = t.filter((n) => yr.test(n));
  return e.length > 1 && e.every((n) => n.includes(",") || n.includes(";")) || e.length > 1 && e.length === t.filter((n) => !y(n)).length && e.some((n) => n.includes(","));
}
var tu = /^"(?:[^"\n]|"")*$/m;
function sn(t, e, n) {
  const s = Qc(t);
  const r = e != null ? e : s;
  const i = r === null ? Zc(t) : [{ kind: "lines", lines: [...t] }];
  return i.map((o) => {
    if (o.kind === "table") {
      return o;
    }
    if (r === null && Sn(Sr(o.lines))) {
      return o;
    }
    const l = r === null ? _e(o.lines, n) : null;
    if (l) {
      return { kind: "lines", lines: l.people, others: l.others };
    }
    const a = o.lines.map(({ text: f }) => f);
    const c = r === null ? Ye(o.lines, n.titles) : null;
    if (c) {
      return {
        kind: "table",
        records: c.records,
        delimiter: "",
        source: "stacked",
        isDoubtful: !c.isSure,
        whole: c.isSure ? null : o.lines
      };
    }
    const u = r != null ? r : Xc(o.lines, n);
    const d = (f) => f.map((p) => {
      var m, b, g, h;
      return x(L({}, p), {
        line: (b = (m = o.lines[p.line - 1]) == null ? void 0 : m.line) != null ? b : 1,
        lastLine: (h = (g = o.lines[p.lastLine - 1]) == null ? void 0 : g.lastLine) != null ? h : 1
      });
    });
    if (u !== "") {
      const f = s === null ? Jn(a, u) : a;
      const p = d([...Le(f, u)]);
      const m = Ze.includes(u);
      const b = m || Fc.test(u);
      return {
        kind: "table",
        records: p,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && m || Jc(p) ? o.lines : null
      };
    }
    if (eu(a)) {
      return { kind: "lines", lines: o.lines.map((f) => x(L({}, f), { text: f.text.replace(yr, (p, m) => m.replace(/""/g, '"')) })) };
    }
    if (tu.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...Le(a, "")]).map(({ line: f, lastLine: p, cells: m }) => ({ line: f, lastLine: p, text: m.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/side-by-side.ts
var nu = 200;
var Lr = (t, e) => Array.from({ length: e - t }, (n, s) => t + s);
function su(t, e) {
  var o;
  const n = t.reduce((l, a, c) => a === "" ? l : c + 1, 0);
  const s = t.indexOf((o = t[0]) != null ? o : "", 1);
  const r = s > 0 && n % s === 0 && t.slice(0, n).every((l, a) => l !== "" && l === t[a % s]);
  const i = t.slice(0, s);
  return r && i.some((l) => e.isHeading(l)) ? {
    headings: i,
    blocks: Lr(0, n / s).map((l) => Lr(l * s, (l + 1) * s))
  } : null;
}
var ru = /^(\D*)(\d{1,2})(\D*)$/u;
var iu = ["name", "realname", "username", "firstname", "lastname"];
function ou(t, e) {
  const n = t.map((a) => {
    const [, c = "", u = "", d = ""] = ru.exec(a) || [];
    return { number: u, heading: u === "" ? "" : `${c.trim()} ${d.trim()}`.trim() };
  });
  const s = (a) => new Set(n.flatMap((c) => c.heading === a ? c.number : []));
  const r = [...new Set(n.map(({ heading: a }) => a))].filter((a) => a !== "" && s(a).size > 1);
  const i = (a) => {
    const c = e.score(a);
    return c !== null && c.score > 0.8 && iu.includes(c.meaning);
  };
  const o = n.flatMap(({ heading: a }, c) => r.includes(a) ? [] : [c]);
  if (!r.some(i) || o.some((a) => {
    var c;
    return i((c = t[a]) != null ? c : "");
  })) {
    return null;
  }
  const l = [...new Set(r.flatMap((a) => [...s(a)]))];
  return {
    headings: [...o.map((a) => {
      var c;
      return (c = t[a]) != null ? c : "";
    }), ...r],
    blocks: l.map((a) => [...o, ...r.map((c) => n.findIndex((u) => u.heading === c && u.number === a))])
  };
}
function wr(t, e, n) {
  var s;
  for (const r of t.slice(0, n)) {
    const i = r.cells.length > nu ? [] : r.cells.map((l) => l.trim());
    const o = (s = su(i.map((l) => l.toLowerCase()), e)) != null ? s : ou(i, e);
    if (o) {
      const l = (a) => o.blocks.filter((c) => c.includes(a)).length === 1;
      return t.flatMap((a) => a === r ? [x(L({}, a), { cells: o.headings })] : o.blocks.filter((c) => c.some((u) => {
        var d;
        return l(u) && !y((d = a.cells[u]) != null ? d : "");
      })).map((c) => x(L({}, a), { cells: c.map((u) => {
        var d;
        return (d = a.cells[u]) != null ? d : "";
      }) })));
    }
  }
  return t;
}

// src/accounts/list/read/columns.ts
var xr = 0.35;
var lu = 300;
var au = 0.15;
var Tr = ({ filled: t, distinct: e }, n) => t > n && t * e < 1.5;
function cu(t, e) {
  const { kinds: n, filled: s, distinct: r } = t;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5;
  if (i || !e && Tr(t, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const l = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - l) * o;
}
var uu = (t, { score: e }, n) => e < 1 && (t === "name" || t === "realname") && Tr(n, 1);
function du(t, e, n) {
  const { kinds: s, filled: r } = e;
  const i = n.score > 0.8;
  switch (t) {
    case "username":
      return cu(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (t !== "name" || n.score < 0.8) ? 0 : s.email > 0.5 ? 0 : uu(t, n, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function mu(t, e) {
  const n = {};
  if (t) {
    n[t.meaning] = t.score * du(t.meaning, e, t);
  }
  if (e.kinds.email > 0.5) {
    const s = (n.email || 0) * 0.4 + 0.6 * e.kinds.email;
    n.email = Math.min(1, s) * (0.5 + 0.5 * e.distinct);
  }
  if (e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused") {
    n.username = Math.max(n.username || 0, 0.7 + 0.3 * e.kinds.person);
  }
  return n;
}
function fu(t, e, n) {
  return n.findIndex((s, r) => {
    const i = n[r - 1];
    const o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && t[r] !== void 0 && We(s);
  });
}
function kr(t, e, n) {
  let s = -1;
  let r = 0;
  let i = 0;
  t.forEach((o, l) => {
    const a = n.has(l) ? 0 : o[e] || 0;
    if (a > r) {
      i = r;
      [s, r] = [l, a];
    } else {
      i = Math.max(i, a);
    }
  });
  return r >= xr ? { index: s, score: r, margin: r - i } : null;
}
var rn = class {
  constructor(e, n) {
    this.stats = e;
    this.scores = n;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, n) {
    this.meanings[n] = e;
    this.taken.add(n);
  }
  takeBest(e) {
    const n = kr(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      const s = n.margin < au && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !s && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  hasTwin(e) {
    const n = this.stats[e];
    return n !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && ie(n, s) > 0.7);
  }
  /** A name in two parts and a whole one: the parts say more, unless fewer people have them. */
  wholeOrParts(e) {
    const n = ["firstname", "lastname"].map((r) => this.meanings.indexOf(r));
    const s = (r) => {
      var i;
      return ((i = this.stats[r]) == null ? void 0 : i.fill) || 0;
    };
    return n.every((r) => s(r) < s(e)) ? [["realname", e], ...n.map((r) => ["unused", r])] : [["unused", e]];
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((n, s) => !this.taken.has(s) && e(s) && We(n) ? [s] : []);
  }
};
function pu(t, e, n) {
  const s = [["username", t]];
  const r = [["firstname", t], ["lastname", e]];
  const i = [["lastname", t], ["firstname", e]];
  return n ? [r, s] : [s, r, i];
}
function gu([t, e], [n, s], r) {
  const i = (u) => r !== void 0 && ie(u, r) > 0.7;
  const o = ie(e, s) > 0.7;
  const l = [["username", t]];
  const a = (u, d, f) => {
    const p = [[["username", u], ["realname", d]], l];
    return f ? p : p.reverse();
  };
  if (e.realNames > 0.7 && s.realNames < 0.3) {
    const u = o || i(s) || s.coined > 0.5;
    return { variants: a(n, t, u), certain: o && s.coined > 0.5 };
  }
  if (s.realNames > 0.7 && e.realNames < 0.5) {
    const u = o || i(s) && !i(e);
    return { variants: a(t, n, u), certain: u === o };
  }
  if (e.realNames < 0.4 && s.realNames < 0.4 && e.coined < 0.5) {
    return { certain: false, variants: s.coined > 0.5 ? a(n, t, o || i(s)) : pu(t, n, i(e) && i(s)) };
  }
  const c = s.realNames < 0.5 && e.coined <= 0.5;
  return {
    variants: [...a(t, n, false), ...c ? a(n, t, true).slice(0, 1) : []],
    certain: e.coined > 0.5
  };
}
function hu(t, e, n) {
  const s = n[t.meanings.indexOf("email")];
  const r = (f) => {
    var p;
    return ((p = n[f]) == null ? void 0 : p.distinct) || 0;
  };
  const i = e.some((f) => r(f) === 1);
  const o = e.filter((f) => !i || r(f) > 0.8);
  const [l, a] = o;
  const c = l === void 0 ? void 0 : n[l];
  const u = a === void 0 ? void 0 : n[a];
  if (l === void 0 || !c) {
    return { variants: [], certain: true };
  }
  const d = [["username", l]];
  if (c.flipped > 0.6) {
    return { variants: [d, [["realname", l]]], certain: false };
  }
  return a === void 0 || !u ? { variants: [d], certain: t.has("email") || e.length === 1 } : gu([l, c], [a, u], s);
}
function bu(t, e, n, s) {
  const [r, i] = [n[t], n[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && We(i) && ie(r, i) < 0.5;
}
function Su(t, e) {
  const n = (e == null ? void 0 : e.words.filter((s, r) => {
    var o;
    const i = ((o = t == null ? void 0 : t.words[r]) == null ? void 0 : o.join("")) || "";
    return s.some((l) => l.length > 2 && i.includes(l.slice(0, 4)));
  })) || [];
  return t !== void 0 && t.realNames < 0.3 && t.distinct === 1 && n.length > t.filled / 2;
}
function yu(t, e, n, s) {
  var d;
  if (t.has("lastname") && !t.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (t.has("firstname") && !t.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  const r = t.meanings.indexOf("username");
  if (bu(r, e, n, ((d = s == null ? void 0 : s[r]) == null ? void 0 : d.meaning) === "username")) {
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: false };
  }
  if (t.has("username")) {
    return { variants: [t.has("realname") || t.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const i = n[e];
  const o = i ? i.realNames + i.ideographic : 0;
  const l = n[t.meanings.indexOf(t.has("realname") ? "realname" : "lastname")];
  if (i && l) {
    return o > 0.3 && ie(i, l) > 0.7 ? { variants: [t.has("realname") ? [] : t.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: t.has("realname") && i.coined > 0.5 };
  }
  const a = o > 0.3 && t.has("email");
  const [c] = t.free((f) => f !== e && Su(n[f], i));
  const u = c === void 0 ? [] : [[["realname", e], ["username", c]]];
  return { variants: [[["username", e]], [["realname", e]], ...u], certain: !a };
}
function Lu(t, e, n, s) {
  var a, c;
  const r = t.meanings.flatMap((u, d) => u === "unused" ? [] : [d]);
  const i = kr(e, "name", new Set(r));
  if (i) {
    const u = yu(t, i.index, n, s);
    const d = n.some(({ flipped: f }, p) => p === i.index && f > 0.6);
    return x(L({}, u), { certain: u.certain && !(d && ((c = (a = u.variants[0]) == null ? void 0 : a[0]) == null ? void 0 : c[0]) === "username") });
  }
  if (!["username", "realname", "firstname", "lastname"].some((u) => t.has(u))) {
    const u = t.free((p) => {
      var m;
      return (((m = s == null ? void 0 : s[p]) == null ? void 0 : m.score) || 0) < 0.6;
    });
    const { variants: d, certain: f } = hu(t, u, n);
    return { variants: [...d, []], certain: f && (s === null || u.length === 0) };
  }
  const o = ["firstname", "lastname"].filter((u) => t.has(u));
  if (o.length === 1 && !t.has("username") && !t.has("realname")) {
    const [u] = t.free((p) => {
      var m;
      return (((m = s == null ? void 0 : s[p]) == null ? void 0 : m.score) || 0) < 0.9;
    });
    const d = o[0] === "firstname" ? "lastname" : "firstname";
    const f = u === void 0 ? [] : [[[d, u]]];
    return { variants: [...f, []], certain: false };
  }
  const l = t.has("username") ? -1 : t.meanings.indexOf("realname");
  return { variants: l === -1 ? [[]] : [[], [["username", l]]], certain: l === -1 };
}
function wu(t, e) {
  return e.findIndex(({ isSecret: n }, s) => n && t.every((r) => r[s] === "unused"));
}
function Er(t, e, n, s) {
  var g;
  const r = Math.min(lu, Math.max((t == null ? void 0 : t.length) || 0, ...e.map((h) => h.length), 1));
  const i = Array.from({ length: r }, (h, T) => T);
  const o = i.map((h) => ns(e, h, s));
  const l = n.scoreAll(i.map((h) => (t == null ? void 0 : t[h]) || ""));
  const a = o.map((h, T) => {
    var E;
    return mu((E = l[T]) != null ? E : null, h);
  });
  if (t) {
    const h = a[fu(t, l, o)];
    if (h) {
      h.username = 0.7;
    }
  }
  const c = new rn(o, a);
  for (const h of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(h);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([h, T]) => c.take(h, T));
  }
  const u = Lu(c, a, o, t && l);
  const d = u.variants.slice(0, 3).map((h) => {
    const T = [...c.meanings];
    h.forEach(([E, w]) => {
      T[w] = E;
    });
    return T;
  });
  const f = (h, T) => {
    d.splice(1, 0, (d[0] || []).map((E, w) => w === h ? T : E));
  };
  const p = c.meanings.indexOf("username");
  if (p !== -1 && (((g = a[p]) == null ? void 0 : g.username) || 0) <= 0.5) {
    f(p, "unused");
  }
  const m = a.findIndex(({ username: h = 0 }, T) => p !== -1 && c.meanings[T] === "unused" && h >= xr);
  if (m !== -1 && !c.certain) {
    d.splice(1, 0, c.meanings.map((h, T) => T === p ? "unused" : T === m ? "username" : h));
  }
  const b = c.has("password") ? -1 : wu(d, o);
  if (b !== -1) {
    f(b, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && b === -1,
    scores: a.map((E) => {
      var w = E, { name: h } = w, T = Z(w, ["name"]);
      return h ? x(L({}, T), { realname: h / 2, username: h / 2 }) : T;
    }),
    stats: o
  };
}
function Rr(t, e, { scores: n, stats: s }) {
  return e.map((r, i) => {
    var o, l;
    return {
      heading: ee((t == null ? void 0 : t[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (l = n[i]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var xe = 200;
var Je = 12;
var Cr = 20;
var xu = 8;
var et = 6;
var A = ({ cells: t }) => t.filter((e) => !y(e));
var de = ({ cells: t }) => t.some(M);
function ln(t, e, n) {
  const s = A(t);
  if (s.length === 0 || s.some(M) || t.beside !== void 0) {
    return false;
  }
  if (s.length > 1 && s.filter((c) => je(c, e)).length > 1) {
    return false;
  }
  const r = s.map((c) => e.score(c));
  const i = r.filter((c) => c !== null && c.score > 0.8);
  const o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const l = r.filter((c) => c !== null && c.meaning !== "unused");
  if (s.length === 1) {
    return n && t.cells.length === 1 && o.length === 1;
  }
  const a = i.length > 1 || s.length < 3 || t.cells.length > 1 && l.length > 0;
  return n ? o.length > 0 && a || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= s.length * 0.6;
}
function Ar(t, e, n) {
  const s = A(t);
  if (e.length === 0 || s.length < 2 || s.some(M)) {
    return false;
  }
  let r = 0;
  t.cells.forEach((i, o) => {
    const l = e.map(({ cells: d }) => d[o] || "").filter((d) => !y(d) && !v(d));
    if (!Ne(i) || v(i) || l.length < e.length * 0.5) {
      return;
    }
    const a = l.map((d) => P(d, n));
    const c = P(i, n);
    const u = (d) => c !== d && a.filter((f) => f === d).length > a.length * 0.7;
    if (u("email") || u("person")) {
      r += 2;
    } else if (u("date") || u("number") || u("phone")) {
      r += e.length > 2 ? 2 : 1;
    }
  });
  return r > 1;
}
function Tu(t, e) {
  const { words: n, titles: s } = e;
  const r = [];
  let i = "";
  t.forEach((o, l) => {
    var d;
    const a = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || ln(o, n, a === void 0 && l < Je)) {
      if (a === l - 1 && A(o).length >= A((d = t[a]) != null ? d : o).length) {
        r.pop();
      } else if (a === l - 1) {
        return;
      }
      r.push(l);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = t.slice(0, Je).findIndex((l, a) => a < et && l.cells.length > 1 && (l.isHead || Ar(l, t.slice(a + 1, a + 12), s)));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function Or(t) {
  return t.length <= et && !t.some(de) && t.filter((e) => A(e).length > 1 && !y(e.cells[0] || "")).length < 3;
}
var ku = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Eu = (t) => t.length < 40 && ku.has(t.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function Ru(t, e, n) {
  const s = t.cells.slice(1).filter((i) => !y(i));
  if (s.length === 0 || s.some((i) => P(i, n) !== "number")) {
    const i = A(t)[0] || "";
    return A(t).length === 1 && e.length > 1 && Eu(i.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && t.cells.every((i, o) => o === 0 || y(i) || r.filter(({ cells: l }) => P(l[o] || "", n) === "number").length < r.length * 0.3);
}
function Mu(t, e, n) {
  const s = e.slice(0, Cr);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + A(o).length, 0) / s.length;
  if (A(t).length <= r / 2 && A(t).length < 3 && r > 3) {
    return !de(t);
  }
  return Ar(t, s, n) && t.cells.some((i, o) => Ne(i) && s.filter(({ cells: l }) => M(l[o] || "")).length > s.length * 0.8);
}
function Cu(t, e, n, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(n, s.columns.length);
    return Array.from({ length: i }, (o, l) => {
      var a, c;
      return (c = (a = s.columns) == null ? void 0 : a[l]) != null ? c : "unused";
    });
  }
  return e ? Pn(t.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Pe(t)) : null;
}
function Au(t, e) {
  const n = [...t.cells];
  for (const s of e) {
    if (A(s).length > 1 && s.cells.length >= t.cells.length) {
      s.cells.forEach((r, i) => {
        var o, l;
        n[i] = y((o = n[i]) != null ? o : "") ? r : (l = n[i]) != null ? l : "";
      });
    }
  }
  return x(L({}, t), { cells: n });
}
function Ou(t) {
  return Ge(t.map((e, n) => {
    var o, l;
    const s = A(e);
    const [r = ""] = s;
    const i = s.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(r);
    return {
      lone: i ? r : null,
      first: r,
      width: s.length,
      isAddressed: de(e),
      isApart: e.line > ((l = (o = t[n - 1]) == null ? void 0 : o.lastLine) != null ? l : -1) + 1
    };
  }));
}
function vu(t, e, n) {
  const s = /* @__PURE__ */ new Set();
  n.forEach((r, i) => {
    const o = t[i] || "";
    const l = new Set(r === "unused" ? e.map(({ cells: m }) => (m[i] || "").trim()) : []);
    const a = Tt(o);
    const c = l.size > 1 && l.size <= xu && (a || l.size < e.length);
    const u = [...l].filter((m) => m !== "");
    const d = (m) => F(o) ? !se(m) : a && se(m);
    const f = u.filter((m) => F(m, u) || d(m));
    const p = new Set(c ? f : []);
    e.filter(({ cells: m }) => p.has((m[i] || "").trim())).forEach((m) => s.add(m));
  });
  return s.size < e.length ? s : /* @__PURE__ */ new Set();
}
function Nu(t) {
  const { places: e } = $e(t.map((n) => {
    const [s = "", ...r] = A(n);
    const i = r.length === 0 && n.cells.length > 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(s);
    return { title: i ? s : null, label: null };
  }));
  return t.filter((n, s) => e.has(s));
}
function Pu({ headings: t, rows: e, plans: { plans: n }, sheet: s }) {
  var r, i;
  return new Set(s ? [] : [
    ...Nu(e),
    ...vu((r = t == null ? void 0 : t.cells) != null ? r : [], e, (i = n[0]) != null ? i : [])
  ]);
}
function on(t, e, n, s) {
  var E;
  const { words: r, titles: i } = s;
  const o = [...n];
  const l = [...t];
  const a = [];
  const c = e !== null && G(e.cells);
  if (!c) {
    if (e) {
      const w = o.slice(0, Je).findIndex((k, R) => R === o.length - 1 || !Mu(k, o.slice(R + 1, R + 1 + Cr), i));
      l.push(...o.splice(0, Math.max(0, w)));
    }
    for (let w = o.pop(); w; w = o.pop()) {
      if (o.length === 0 || !Ru(w, o, i)) {
        o.push(w);
        break;
      }
      a.unshift(w);
    }
  }
  const u = e && !c ? Au(e, [...l].reverse()) : e;
  const d = u ? -1 : o.slice(0, Je).reduce((w, k, R) => y(k.cells[0] || "") && A(k).length > 0 && R <= et ? R : w, -1);
  const f = o.filter((w) => y(w.cells[0] || "")).length < o.length * 0.5;
  if (d !== -1 && f && Or(o.slice(0, d))) {
    l.push(...o.splice(0, d + 1));
  }
  const p = Ou(c ? [] : o);
  const m = new Set(o.filter((w, k) => p.places.has(k)));
  const b = o.filter((w) => !m.has(w)).slice(0, xe).map(({ cells: w }) => w);
  const g = Er((E = u == null ? void 0 : u.cells) != null ? E : null, b, r, i);
  const h = Cu((u == null ? void 0 : u.cells) || [], c, g.stats.length, s);
  if (h) {
    g.plans = [h];
    g.certain = true;
  }
  const T = { headings: u, above: l, rows: o, totals: a, plans: g, groupTitles: m, found: p, sheet: c };
  return x(L({}, T), { absent: Pu(T) });
}
var Du = /^[^\d:：.!?]{1,40}$/;
function Iu(t) {
  const [e, n] = t.slice(-2).reverse();
  return e !== void 0 && n !== void 0 && A(e).length === 1 && !de(e) && (e.line > n.lastLine + 1 || A(n).length > 2);
}
var Mr = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function vr(t) {
  if (!/<\/(?:s|del|strike)>/i.test(t.cells.join(""))) {
    return t;
  }
  const e = t.cells.map((i) => i.replace(Mr, " ").trim());
  const n = t.cells.findIndex(Ne);
  const s = y(e[n] || "");
  const r = t.cells.map((i) => i.replace(Mr, "$2"));
  return x(L({}, t), { isStruck: s, cells: s ? r : e });
}
function Nr(t, e) {
  var c, u;
  const n = wr(t.filter((d) => d.beside === void 0 && !d.isStruck && A(d).length > 0), e.words, et);
  const s = G(((c = n[0]) == null ? void 0 : c.cells) || []);
  const r = s ? [0] : Tu(n, e);
  const i = [];
  const o = (u = r[0]) != null ? u : -1;
  let l = n.slice(0, Math.max(0, o));
  const a = l.length > 1 && l.every(({ cells: [d = "", ...f] }) => f.length === 0 && Du.test(d));
  if (l.length > 0 && (a || !Or(l))) {
    const d = on([], null, l, e);
    const f = a || !l.some(de) && n.some(de);
    if (f) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    l = [];
  }
  if (o === -1) {
    i.push(on([], null, n, e));
  }
  r.forEach((d, f) => {
    var g, h;
    const p = (g = r[f + 1]) != null ? g : n.length;
    const m = n.slice(d + 1, p);
    const b = p < n.length && Iu(m) ? m.splice(-1) : [];
    i.push(on(l, (h = n[d]) != null ? h : null, m, e));
    l = b;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d, absent: f }) => !d.isSure || f.size > 0),
    certain: i.every(({ plans: d, found: f, absent: p }) => d.certain && f.isSure && p.size === 0),
    sheet: s
  };
}
function Pr({ sections: t }) {
  const e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function Dr(t, e) {
  var n, s;
  return Rr((s = (n = t.headings) == null ? void 0 : n.cells) != null ? s : null, an(t, e), t.plans);
}
function an({ plans: t }, e) {
  var n, s;
  return (s = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var $u = "=+-@＝＋－＠";
var Hu = ";,|	\r\n\v\f\u2028\u2029";
var _u = /[\s'"]/u;
var Bu = /^'*[\t\r\n]/u;
function Ir(t) {
  const e = [];
  let n = false;
  for (let s = t.length - 1; s >= 0; s--) {
    const r = t.charAt(s);
    if (n && Hu.includes(r)) {
      e.push(s + 1);
    }
    if (!_u.test(r)) {
      n = $u.includes(r);
    }
  }
  if (n || Bu.test(t)) {
    e.push(0);
  }
  return e.reverse();
}
function $r(t) {
  const e = Ir(t);
  return e.length === 0 ? t : [0, ...e].map((n, s) => t.slice(n, e[s])).join("'");
}
function cn(t) {
  const e = Ir(t);
  return [0, ...e].map((n, s) => t.slice(s > 0 && t.charAt(n) === "'" ? n + 1 : n, e[s])).join("");
}

// src/accounts/list/read/table.ts
function Wr(t, e) {
  const n = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e);
  return (n ? e + t : `${t} ${e}`).trim();
}
function Wu(t) {
  const e = t.filter((n) => !y(n)).slice(0, xe);
  return e.length > 1 && e.filter((n) => U.test(n.trim())).length > e.length * 0.8;
}
function Fu(t) {
  const [, e = "", n = ""] = U.exec(t.trim()) || [];
  return e ? Wr(n, e) : t;
}
var Hr = (t) => t.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, n) => n.split("|").pop() || "");
var _r = ({ cells: t }) => t.filter((e) => !y(e)).length;
function ju(t, e, { rows: n }) {
  const s = t.cells.findIndex((i) => !y(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && _r(t) === 1 && n.slice(0, xe).filter((i) => _r(i) > 2).length > 1;
}
function Ku({ headings: t, sheet: e }, n, s) {
  const r = (i) => e ? cn(i) : i.trim();
  return { heading: ee(r((t == null ? void 0 : t.cells[n]) || "")), column: n, value: r(s) };
}
var zu = S(String.raw`^(?:\p{Ll}+['’]?\s?){1,3}$`);
function Uu({ rows: t }, e) {
  const [n, s] = ["firstname", "lastname"].map((i) => e.indexOf(i));
  const r = n !== void 0 && s !== void 0 && n >= 0 && s >= 0;
  return !r ? -1 : e.findIndex((i, o) => {
    const l = i === "unused" && Math.abs(o - s) === 1 ? t.slice(0, xe).map((a) => (a.cells[o] || "").trim()).filter((a) => a !== "") : [];
    return l.length > 0 && l.every((a) => zu.test(a) && !B(a));
  });
}
function Gu(t, e, n) {
  const s = q(t.cells[e] || "");
  return s === "" ? t : x(L({}, t), {
    cells: t.cells.map((r, i) => i === n ? `${s} ${r}` : r)
  });
}
function Br(t, { titles: e }) {
  var r, i;
  const { names: n, calls: s } = $(t, e);
  return (i = n[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function qu(t, e) {
  var r;
  const { realname: n = "" } = t;
  if (/\[\[|\{\{/.test(n)) {
    const i = Br(n, e);
    t.username = t.username || i || "";
    t.realname = i === void 0 ? Hr(n) : "";
  }
  const { username: s = "" } = t;
  if (/\[\[|\{\{|https?:/.test(s)) {
    t.username = (r = Br(s, e)) != null ? r : Hr(s);
  }
}
function Vu(t, { words: e }) {
  const { username: n = "", email: s = "", realname: r = "" } = t;
  if (/[@＠]/.test(n.slice(1))) {
    const i = Ke(n.replace(/\n/g, " "), e);
    const o = s === "" || i.email.toLowerCase() === s.toLowerCase();
    if (i.email !== "" && (o || i.name !== "")) {
      t.username = i.name;
      t.email = s || i.email;
    }
  } else {
    t.username = n.replace(/\s*\n\s*/g, " ");
  }
  if (M(r)) {
    t.realname = "";
  }
}
function Xu({ rows: t, sheet: e }, n, { titles: s }) {
  const r = n.flatMap((c, u) => c === "username" || c === "realname" ? [u] : []);
  const [i = -1] = r;
  const o = t.some(({ cells: c }) => !y(c[n.indexOf("email")] || ""));
  const l = r.length === 1 && !e && !o && !n.includes("password");
  const a = l ? ts(t.map(({ cells: c }) => c[i] || ""), s) : null;
  return a && x(L({}, a), { column: i });
}
function Yu(t, { column: e, peopleOf: n }) {
  return n(t.cells[e] || "").map((s) => x(L({}, t), { cells: t.cells.map((r, i) => i === e ? s : r) }));
}
var tt = class {
  constructor(e, n, s) {
    this.context = e;
    this.builder = n;
    this.delimiter = s;
    this.secret = /* @__PURE__ */ new Map();
    /** Who has an address, and in which section. */
    this.known = /* @__PURE__ */ new Map();
    /** Are there usernames that may be something else? */
    this.hasDoubtful = false;
  }
  /**
   * @param table
   * @param table.sections
   * @param way
   * @param way.variant Which of the ways to take the columns
   * @param way.isOther Are those taken for people who are more likely titles, and the other way round?
   * @param way.isBare Are usernames left out that may be explanations?
   */
  addAll({ sections: e }, { variant: n, isOther: s, isBare: r }) {
    var i;
    for (const o of e) {
      for (const m of [...o.above, ...o.headings ? [o.headings] : []]) {
        this.builder.remark("header", m.line, this.textOf(m), m.lastLine);
      }
      for (const m of o.totals) {
        this.builder.remark("total", m.line, this.textOf(m), m.lastLine);
      }
      const l = an(o, n);
      const a = Wu(o.rows.map(({ cells: m }) => m[l.indexOf("realname")] || ""));
      const c = ((i = o.headings) == null ? void 0 : i.cells) || [];
      const u = ms(l, c, o.rows, this.context.words, r);
      const d = r ? null : Xu(o, l, this.context);
      this.hasDoubtful = this.hasDoubtful || (d == null ? void 0 : d.isSure) === false;
      const f = Uu(o, l);
      const p = l.indexOf("lastname");
      for (const m of o.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: b, found: g, absent: h } = o;
        if (h.has(m) && !s) {
          this.builder.remark("absent", m.line, this.textOf(m), m.lastLine);
        } else if (b.has(m) && (g.isSure || g.isLikely !== s)) {
          this.builder.remark("header", m.line, this.textOf(m), m.lastLine);
        } else {
          for (const T of d ? Yu(m, d) : [m]) {
            this.addRecord(Gu(T, f, p), l, o, a, u);
          }
        }
      }
    }
  }
  textOf(e) {
    return e.cells.join(this.delimiter || " ");
  }
  /** The columns of which nothing is carried through, whatever the person says of them. */
  secretColumns(e) {
    var s;
    let n = this.secret.get(e);
    if (!n) {
      const r = ((s = e.headings) == null ? void 0 : s.cells) || [];
      n = e.plans.stats.map(({ isSecret: i }, o) => i && !e.sheet || this.context.words.isSecret(r[o] || ""));
      this.secret.set(e, n);
    }
    return n;
  }
  addRecord(e, n, s, r, i) {
    var E;
    const { line: o, lastLine: l, cells: a } = e;
    const c = { first: "", last: "" };
    const u = [];
    const d = [];
    const f = this.secretColumns(s);
    const p = s.sheet ? Pe(((E = s.headings) == null ? void 0 : E.cells) || []) : -1;
    a.forEach((k, R) => {
      const Q = s.headings !== null && R >= s.headings.cells.length;
      const H = Q && n[R] === "unused" ? void 0 : n[R];
      if (H === void 0 || H === "unused") {
        const it = this.delimiter && k.includes("\n") && k.includes(this.delimiter);
        if (!y(k) && (H === void 0 || it)) {
          d.push(k);
        }
        if (!y(k) && H === "unused" && R > p && !f[R]) {
          u.push(Ku(s, R, k));
        }
      } else {
        this.readCell(H, s.sheet ? cn(k) : k, c, s.sheet, o);
        if (H === "realname" && r) {
          c.realname = Fu(c.realname || "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const w = c, { first: m, last: b } = w, g = Z(w, ["first", "last"]);
    if (m || b) {
      g.realname = Wr(m, b);
    }
    const h = u.filter(({ value: k }) => k !== g.password);
    if (h.length > 0) {
      g.extra = h;
    }
    if (s.sheet) {
      this.builder.add(o, l, g, true);
      return;
    }
    this.readName(g, (k) => i(k, a));
    if (ju(e, n, s)) {
      this.builder.remark("header", o, this.textOf(e), l);
      return;
    }
    const T = !g.username && !g.email && !g.realname;
    if (T && g.password) {
      this.builder.add(o, l, g);
    } else if (this.isKnown(g, s)) {
      this.builder.remark("again", o, this.textOf(e), l);
    } else {
      this.builder.addOrRemark(o, l, g, this.textOf(e));
    }
    if (d.length > 0 && !T) {
      this.builder.remark("extra-cells", o, d.join(this.delimiter || " "), l);
    }
  }
  /** Was somebody of this name and address in an earlier section? */
  isKnown({ username: e, email: n, realname: s }, r) {
    var l;
    const i = [e, n, s].join("\n");
    const o = (l = this.known.get(i)) != null ? l : r;
    this.known.set(i, o);
    return !!n && o !== r;
  }
  readCell(e, n, s, r, i) {
    switch (e) {
      case "firstname":
        s.first = q(n);
        break;
      case "lastname":
        s.last = q(n);
        break;
      case "mode":
        this.readMode(n, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? n : q(n);
        break;
      default:
        s[e] = r ? n : n.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e, n) {
    qu(e, this.context);
    Vu(e, this.context);
    const { name: s, isDoubtful: r } = n((e.username || "").replace(/^\s*#+/, ""));
    e.username = s;
    this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, n, s) {
    const r = os.get(e.trim().toLowerCase());
    if (r) {
      n.mode = r;
    } else if (!y(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Qu = 3 * fe;
var Zu = 5 * fe;
var Ju = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var ed = /\[\[|\{\{|^==.*==|^\{\|/;
var jr = 3;
function td(t) {
  var a, c;
  const e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const n = (c = (a = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : a[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= Zu || !y(u) && ++r > Qu);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const l = n === null ? o : o.slice(1);
  return {
    all: l,
    lines: l,
    separator: n,
    beyond: i === -1 ? null : sd(s, i)
  };
}
var nd = /[^\s,;|"]/;
function sd(t, e) {
  const n = t.findIndex((i, o) => o >= e && !y(i));
  let s = t.length - 1;
  while (s > n && y(t[s] || "")) {
    s--;
  }
  const r = t.find((i, o) => o >= e && nd.test(i)) || "";
  return n === -1 ? null : { line: n + 1, lastLine: s + 1, text: r };
}
function rd({ records: t, delimiter: e }, n, { options: s }) {
  const r = n.sections.some(({ headings: o }) => o !== null);
  if (s.columns || s.delimiter || n.sheet || r) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: o } of t.slice(0, 200)) {
    o.forEach((l, a) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(l)) {
        i.add(a);
      }
    });
  }
  return i.size > 1 ? null : t.map(({ line: o, lastLine: l, cells: a, beside: c }) => ({ line: o, lastLine: l, text: c != null ? c : a.join(a.every(y) ? e : " ") }));
}
function Fr(t, e) {
  return t.map((n) => {
    if (n.kind === "lines") {
      const { lines: l, others: a } = n;
      return {
        segment: new Y(l, e),
        table: null,
        others: a ? new Y(a, e) : null
      };
    }
    const s = n.records.map(vr);
    const r = Nr(s, e);
    const i = n.source === "delimited" ? rd(n, r, e) : null;
    const o = n.whole ? new Y(n.whole, e) : null;
    return i ? { segment: new Y(i, e), table: null } : { segment: x(L({}, n), { records: s }), table: r, whole: o };
  });
}
var nt = class {
  constructor(e, n, s) {
    this.parts = e;
    this.context = n;
    this.way = s;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    /** Are there usernames that may be explanations? */
    this.hasDoubtful = false;
    this.format = "names";
    this.builder = new Fe(n.options);
  }
  read({ all: e, separator: n, beyond: s }) {
    var a;
    const { builder: r, parts: i } = this;
    if (n !== null) {
      r.remark("markup", 1, `sep=${n}`);
    }
    const o = i.filter(({ table: c }) => c !== null);
    for (const c of i) {
      if (r.overflow !== null) {
        break;
      }
      if (c.table && c.whole && this.way.isOther) {
        this.addLines(c.whole, o.length > 1);
      } else if (c.table) {
        this.addTable(c.segment, c.table);
        this.hasOther = this.hasOther || c.whole !== null;
        this.certain = this.certain && c.segment.isDoubtful !== true;
      } else {
        this.hasOther = this.hasOther || !!c.others;
        this.certain = this.certain && !c.others;
        this.addLines(this.way.isOther && c.others || c.segment, o.length > 0);
      }
    }
    if (s && r.overflow === null) {
      r.remark(s.text === "" ? "no-name" : "too-many", s.line, s.text, s.lastLine);
    }
    const l = (a = s == null ? void 0 : s.lastLine) != null ? a : e.reduce((c, { line: u, text: d }) => y(d) ? c : u, 0);
    r.finish(l, e);
    return x(L({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, n) {
    this.certain = this.certain && n.certain;
    this.hasVariants = this.hasVariants || n.planCount > 1;
    this.hasOther = this.hasOther || n.hasOther;
    this.format = n.sheet && n.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: i, cells: o, isStruck: l, beside: a } of e.records) {
      if (l) {
        this.builder.remark("struck", r, o.join(e.delimiter || " "), i);
      }
      if (a !== void 0 && !y(a)) {
        this.builder.remark(e.source === "stacked" ? "header" : "markup", r, a, i);
      }
    }
    const s = new tt(this.context, this.builder, e.delimiter);
    s.addAll(n, this.way);
    this.foundDoubtful(s);
  }
  foundDoubtful({ hasDoubtful: e }) {
    this.certain = this.certain && !e;
    this.hasDoubtful = this.hasDoubtful || e;
  }
  addLines(e, n) {
    const { builder: s, context: r } = this;
    const i = e.source;
    const o = n ? null : gs(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!n && !this.way.isOther && yn(i, s)) {
      this.certain = false;
      this.hasOther = true;
      return;
    }
    const l = this.way.variant === 1 ? "parts" : "whole";
    const a = new Xe(e, x(L({}, r), { order: l, isOther: this.way.isOther }), s);
    const c = s.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.hasParts;
    this.hasOther = this.hasOther || a.hasOther;
    this.certain = this.certain && a.isCertain;
    if (!n) {
      const u = s.rows.slice(c);
      const d = u.filter(({ email: f }) => f !== "").length;
      this.format = a.isPage ? "wikitext" : d > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    const e = this.parts.flatMap((s) => {
      const r = s.table && Pr(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const n = e.reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: n && Dr(n.section, this.way.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      knowsHeadings: !!(n == null ? void 0 : n.section.headings) && ln(n.section.headings, this.context.words, true),
      delimiter: (n == null ? void 0 : n.delimiter) || ""
    };
  }
};
var st = class {
  constructor() {
    this.list = [];
    this.seen = /* @__PURE__ */ new Set();
  }
  add(e) {
    const n = e.rows.slice(0, 50).concat(e.rows.slice(-50));
    const s = JSON.stringify([e.rows.length, n]);
    if (!this.seen.has(s) && (this.list.length === 0 || e.rows.length > 0)) {
      this.seen.add(s);
      this.list.push(e);
    }
  }
};
function id(t, e) {
  var a;
  const n = (a = e.options.delimiter) != null ? a : t.separator;
  let s = Fr(sn(t.lines, n, e), e);
  if (!s.some(({ table: c }) => c == null ? void 0 : c.sheet) && t.lines.some(({ text: c }) => Ju.test(c))) {
    t.lines = t.lines.map((c) => x(L({}, c), { text: pn(c.text.replace(/\uFEFF/g, "")) }));
    s = Fr(sn(t.lines, n, e), e);
  }
  const r = { variant: 0, isOther: false, isBare: false };
  const i = new nt(s, e, r);
  const o = new st();
  const l = (c) => {
    o.add(new nt(s, e, L(L({}, r), c)).read(t));
  };
  o.add(i.read(t));
  if (i.hasDoubtful) {
    l({ isBare: true });
  }
  if (i.hasOther) {
    l({ isOther: true });
  }
  for (let c = 1; c < jr && i.hasVariants; c++) {
    l({ variant: c });
  }
  return { readings: o.list, certain: i.certain };
}
function od(t, e) {
  var d, f;
  const n = t.lines.some(({ text: p }) => ed.test(p) || p.includes(W));
  const s = !n && ((d = Ye(t.lines, e.titles)) == null ? void 0 : d.isSure) === true;
  const r = !n && _e(t.lines, e) !== null;
  const i = n || s || r ? null : Ls(t.lines, e.words);
  const o = (p = t.lines) => id(x(L({}, t), { lines: p }), e);
  if (!i || i.around.size === 0) {
    return o();
  }
  const l = o(t.lines.map((p) => i.around.has(p) ? x(L({}, p), { text: "" }) : p));
  if (!((f = l.readings[0]) == null ? void 0 : f.rows.length)) {
    return o();
  }
  if (i.isSure) {
    return l;
  }
  const [a, c] = i.isLikely ? [l, o()] : [o(), l];
  const u = new st();
  [...a.readings.slice(0, 1), ...c.readings.slice(0, 1), ...a.readings, ...c.readings].forEach((p) => u.add(p));
  return { readings: u.list, certain: u.list.length < 2 && a.certain };
}
function z(t, e = {}) {
  var c, u;
  const n = td(t);
  const s = {
    options: e,
    words: new Ie(e.headings),
    titles: new ae(e.userNamespaces),
    ands: new Me((c = e.language) != null ? c : "")
  };
  const r = n.lines.some((d) => d.text.includes(W));
  if (((u = e.delimiter) != null ? u : null) === null && !r) {
    n.lines = Kn(wn(n.lines));
  }
  const { readings: [i, ...o], certain: l } = od(n, s);
  if (!i) {
    throw new Error("A text has no reading.");
  }
  const a = !i.rows.some(({ username: d, realname: f }) => (d + f).includes("�"));
  return { readings: [i, ...o.slice(0, jr - 1)], certain: l && a };
}

// taken:core/app/load-part-gadget
var un = mw.libs.accountCreator.parts.core.modules[46];

// src/app/source-readers-gadget.ts
var Kr = (t, e) => J(null, null, function* () {
  const n = yield un("sources");
  return n.decodeSource(t, e);
});
var zr = (...t) => J(null, null, function* () {
  const e = yield un("sources");
  return e.textOfMarkup(...t);
});

// src/accounts/list/read/index.ts
var ld = 2;
var rt = (t, e) => x(L({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" });
var Gr = (t) => ({ readings: [], certain: true, problem: { code: t }, text: "", encoding: null, sheets: [], sheet: "" });
function ad(t) {
  try {
    return t.map(({ rows: e }) => ke(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function cd(t, e) {
  var l;
  const n = ad(t);
  if (n === null) {
    return Gr("too-large");
  }
  const s = t.map(({ name: a, rows: c }, u) => {
    const d = n[u] || "";
    return { name: a, text: d, read: z(d, c.some((f) => f.length > 1) ? L({ delimiter: "	" }, e) : e) };
  });
  const r = (a) => a.read.readings[0].rows.length;
  const i = (l = s.find(({ name: a }) => a === e.sheet)) != null ? l : s.reduce((a, c) => r(c) > r(a) ? c : a);
  const o = e.sheet !== void 0 || s.filter((a) => r(a) > 0).length < 2;
  return x(L({}, rt(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: a }) => a),
    sheet: i.name
  });
}
function Ur(t, e) {
  return J(this, null, function* () {
    const { DOMParser: n } = e;
    return n ? zr(t, e, n) : t.kind === "page" ? "" : t.text;
  });
}
function ud(n) {
  return J(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return rt(t.text, z(t.text, e));
      case "html":
      case "page": {
        const s = yield Ur(t, e);
        return rt(s, z(s, e));
      }
      case "file": {
        const s = yield Kr(t, L({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return Gr(s.code);
          case "table":
            return cd(s.sheets, e);
          case "text": {
            const { encoding: r, certain: i, samples: o, alternatives: l, remarks: a } = s;
            const [c = "", ...u] = yield Promise.all([
              s,
              ...i ? [] : l.slice(0, ld)
            ].map((f) => Ur({ kind: "text", text: f.text }, e)));
            const d = rt(c, z(c, e));
            return x(L({}, d), {
              certain: d.certain && i,
              readings: [
                ...d.readings,
                ...u.map((f) => z(f, e).readings[0])
              ],
              encoding: { encoding: r, certain: i, samples: o, alternatives: l, remarks: a }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [ke, $r, rs, ae, gt, W, Zt, ce, ue];
return { readList: ud, readText: z };
} };
// </nowiki>
