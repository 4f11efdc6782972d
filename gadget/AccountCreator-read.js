// <nowiki>
/*!
 * AccountCreator 0.1.0+c3dc8867: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"da7e21d6","checks":"1ee9f5d8","words":"2cf2055b"}, contents: 'e78a7dee', run: function () {
'use strict';
var fi = Object.defineProperty;
var pi = Object.defineProperties;
var gi = Object.getOwnPropertyDescriptors;
var Re = Object.getOwnPropertySymbols;
var Tn = Object.prototype.hasOwnProperty;
var En = Object.prototype.propertyIsEnumerable;
var xn = (t, e, n) => e in t ? fi(t, e, { enumerable: true, configurable: true, writable: true, value: n }) : t[e] = n;
var L = (t, e) => {
  for (var n in e || (e = {}))
    if (Tn.call(e, n))
      xn(t, n, e[n]);
  if (Re)
    for (var n of Re(e)) {
      if (En.call(e, n))
        xn(t, n, e[n]);
    }
  return t;
};
var x = (t, e) => pi(t, gi(e));
var ee = (t, e) => {
  var n = {};
  for (var s in t)
    if (Tn.call(t, s) && e.indexOf(s) < 0)
      n[s] = t[s];
  if (t != null && Re)
    for (var s of Re(t)) {
      if (e.indexOf(s) < 0 && En.call(t, s))
        n[s] = t[s];
    }
  return n;
};
var te = (t, e, n) => {
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
var hi = /["\r\n]|^\s|\s$/u;
function ke(t, e, n) {
  const s = (r) => hi.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return t.map((r) => r.map(s).join(e)).join(n);
}

// taken:checks/accounts/email/email
var Me = mw.libs.accountCreator.parts.checks.modules[1];
var Rn = mw.libs.accountCreator.parts.checks.modules[2];

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var bi = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Si = new Map(Object.entries({
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
var yi = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Li = new Map(Object.entries({
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
var wi = S(String.raw`\p{Nd}`, "g");
var xi = S(String.raw`[^\P{Nd}\d]`);
var Ti = S(String.raw`\p{Nd}`);
function Ei(t, e, n, s) {
  var i, o, l;
  if (s !== void 0) {
    const [, a = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = yi.get(c);
    return (l = (o = Si.get(s)) != null ? o : Li.get(s)) != null ? l : u ? (a + u).normalize() : t;
  }
  const r = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : t;
}
function kn(t) {
  return t.includes("&") ? t.replace(bi, Ei) : t;
}
function F(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function M(t) {
  if (!xi.test(t)) {
    return t;
  }
  return t.replace(wi, (e) => {
    var r;
    let n = (r = e.codePointAt(0)) != null ? r : 0;
    const s = n;
    while (s - n < 9 && Ti.test(String.fromCodePoint(n - 1))) {
      n--;
    }
    return String(s - n);
  });
}
function y(t) {
  return t.trim() === "";
}

// src/accounts/list/read/markup.ts
var Ri = 1e3;
var ki = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Mi = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Ai = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Mn(t, e, n) {
  let s = t.indexOf(e);
  let r = s === -1 ? -1 : t.indexOf(n, s + 2);
  while (s !== -1 && r !== -1) {
    const i = t.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < Ri) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : t.indexOf(e, r + 2);
    r = s === -1 ? -1 : t.indexOf(n, Math.max(s + 2, r + 2));
  }
}
function Ci(t, e) {
  var i;
  const [, n] = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim()) || [];
  const [s = t, r = s] = (n == null ? void 0 : n.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function Oi(t, e) {
  const n = [];
  const s = [];
  for (const r of t) {
    const [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [];
    const l = Ci((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const a = i === "page" ? e.personIn(o.trim()) : null;
    if (a !== null) {
      n.push(a);
    } else if (l && (!i || /^\d+$/.test(i))) {
      s.push(l);
    } else if (l && Ai.test(i)) {
      n.push(l);
    }
  }
  return { named: n, plain: s };
}
function vi(t, e) {
  const [n = "", ...s] = t.split("|");
  const r = F(n);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const m = e.personIn(i[1] || "");
    return m === null ? null : { names: [m], sure: true, template: "#" };
  }
  const o = /\//.test(r) ? e.personIn(r) : null;
  if (o !== null) {
    return { names: [o], sure: true, template: "#" };
  }
  const { named: l, plain: a } = Oi(s, e);
  if (l.length > 0) {
    return { names: l, sure: true, template: r };
  }
  const [c] = a;
  if (c === void 0) {
    return null;
  }
  const u = ki.test(r);
  const d = Mi.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: u ? a : [c], sure: u || d, template: r.toLowerCase() };
}
var Ni = /https?:\/\/[^\s<>[\]"]+/giu;
var Pi = /^[^[\]\n]{0,300}\]/u;
function Ii(t, e, n) {
  let s = "";
  let r = 0;
  for (const { 0: i, index: o = 0 } of t.matchAll(Ni)) {
    const l = e.personAt(i);
    if (l !== null) {
      const a = o + i.length;
      const c = t.charAt(o - 1) === "[";
      const [u = ""] = c ? Pi.exec(t.slice(a, a + 400)) || [] : [];
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
    const g = p === null ? "" : F(p);
    if (g === "") {
      i++;
      return;
    }
    r.set(g, (r.get(g) || 0) + 1);
    if (r.get(g) === 1) {
      n.push(g);
    }
  };
  const u = [];
  if (t.includes("[[")) {
    for (const [p, g] of Mn(t, "[[", "]]")) {
      u.push([p, g, true]);
    }
  }
  if (t.includes("{{")) {
    for (const [p, g] of Mn(t, "{{", "}}")) {
      u.push([p, g, false]);
    }
  }
  u.sort((p, g) => p[0] - g[0]);
  for (const [p, g, b] of u) {
    if (p < a) {
      continue;
    }
    const h = t.slice(p + 2, g - 2);
    l += t.slice(a, p) + " ";
    a = g;
    if (b) {
      const f = F(h.split("|", 1)[0] || "");
      const w = e.personIn(f);
      o += w !== null && f.includes(`${w}/`) ? 1 : 0;
      c(w);
    } else {
      const f = vi(h, e);
      if (f == null ? void 0 : f.sure) {
        f.names.forEach(c);
      } else if (f) {
        s.push(f);
      }
    }
  }
  l += t.slice(a);
  if (/https?:/i.test(l)) {
    l = Ii(l, e, c);
  }
  const d = n.filter((p) => (r.get(p) || 0) > 1);
  const m = [...r.values()].reduce((p, g) => p + g, 0);
  return { names: n, calls: s, signed: d, areSubpages: o > 0 && o === m, others: i, rest: l };
}

// src/accounts/list/read/cell-kinds.ts
var Di = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var $i = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
var An = new Set(Di.split("|"));
var Cn = new Set($i.split("|"));
var ft = S(String.raw`\p{L}`);
var Hi = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var _i = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Bi = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Wi = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var Fi = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var Ki = /\d{1,2}[:.]\d{2}/;
var ji = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var zi = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function v(t) {
  const e = t.trim().toLowerCase();
  return An.has(e) || e.length < 4 && Hi.test(e) && e !== "";
}
function K(t) {
  return v(t) || Cn.has(t.trim().toLowerCase());
}
function Ae(t) {
  const e = t.trim().toLowerCase();
  return v(t) && (e.length > 3 || !ft.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function R(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && Rn(Me(t)) === null;
}
function Ce(t) {
  if (!/\d/.test(t) || t.length > 60) {
    return false;
  }
  const e = t.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (ji.test(t) || /^\d{4}-?W?\d{2}/.test(t)) {
    return e.length < 6;
  }
  const n = t.match(/\d+/g) || [];
  return Ki.test(t) && e.length < 5 && n.length > 2 || zi.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((s) => Fi.test(s));
}
function Oe(t) {
  const e = t.trim();
  return e.length < 60 && _i.test(e);
}
var pt = String.raw`(?:jr|sr|i+|ph\.?\s?d|d\.?phil|m\.?d|dr|m\.?sc|b\.?sc|ba|ma|mba|mlis|ed\.?d|esq)\.?`;
var ne = S(`^${pt}$`, "i");
var q = S(String.raw`^([^,]{1,60}),\s+([^,]{1,60})(?:,\s*${pt})?$`, "i");
var Ui = S(String.raw`,\s*${pt}$`, "i");
var gt = (t) => t.replace(Ui, "");
function ve(t) {
  return Bi.test(t.trim());
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
  if (Cn.has(s) || An.has(s)) {
    return "answer";
  }
  if (R(n)) {
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
  const r = M(n);
  return Ce(r) ? "date" : ft.test(r) ? Vi(n, r) : Gi(r);
}
function Gi(t) {
  const e = t.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(t) ? "phone" : "number";
}
function Vi(t, e) {
  const n = t.split(/\s+/u);
  return Wi.test(e) ? "code" : n.length === 1 ? "word" : n.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
var qi = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function se(t) {
  const e = t.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !R(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && qi.filter((n) => n.test(e)).length > 2;
}
function Ne(t) {
  return !y(t) && ft.test(t) && !R(t);
}

// src/accounts/list/read/chat.ts
var ht = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
var Pe = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
var Xi = S(
  String.raw`^[\u200e\u200f]*(?:\[?${Pe},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` + String.raw`|\[${ht},?\s${Pe}\])\s*([^:\d][^:]{0,60}):\s`,
  "i"
);
var Yi = S(String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, "i");
var Qi = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u;
var Ji = S(
  String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` + String.raw`[[(]?(?:${Pe},?\s)?(?:\p{L}{1,12}\s){0,2}${ht}[\])]?$`,
  "i"
);
var On = S(String.raw`^(?:${Pe},?\s)?${ht}$`, "i");
var Zi = 150;
var vn = 0.4;
function Ie(t, e) {
  var o;
  const n = e.slice(0, Zi).trim();
  const s = M(n);
  const r = ((o = t.exec(s.length === n.length ? s : n)) == null ? void 0 : o[1]) || "";
  const i = s.indexOf(r);
  return (s.length === n.length ? n.slice(i, i + r.length) : r).trim();
}
function bt(t) {
  return Ie(Xi, t) || Ie(Qi, t);
}
function eo(t) {
  const e = t.map((u) => u.split(/\s+/u));
  const n = e.filter(({ length: u }) => u > 1);
  const [s] = n[0] || [];
  const r = n.length > 1 && n.every((u) => u[0] === s) && new Set(t).size > 1;
  const i = r ? e.map((u) => u.slice(1)) : [];
  const [o = []] = i.filter(({ length: u }) => u > 0);
  const l = (u, d) => i.every((m) => m.length === 0 || m.length > d + 1 && m[m.length - 1 - d] === u);
  const a = [...o].reverse().findIndex((u, d) => !l(u, d));
  const c = Math.max(0, a);
  return i.map((u) => u.slice(0, u.length - c).join(" "));
}
function Nn(t) {
  const e = (a, c) => a.filter((u) => u !== "").length >= Math.max(2, t.length * c);
  const n = t.map(bt);
  if (e(n, vn)) {
    return n;
  }
  const s = eo(t.map((a) => Ie(Yi, a)));
  if (e(s, vn)) {
    return s;
  }
  const r = t.map((a, c) => On.test(t[c + 1] || "") ? a : On.test(a) ? "" : Ie(Ji, a));
  const i = (a) => r[a] !== "" && r[a] !== void 0;
  const o = (a) => a + 1 < t.length && !i(a + 1);
  const l = i(0) && r.every((a, c) => !i(c) || o(c));
  return l && e(r, 0.1) ? r : null;
}
var Pn = (t) => Nn(t.map((e) => e.trim())) !== null;
function In(t, e) {
  const n = t.filter(({ text: i }) => !y(i));
  const s = Nn(n.map(({ text: i }) => i.trim()));
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
var to = "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh";
var no = "oraz sowie samt sekä valamint nonché alsmede evenals וכן وكذلك 以及 及び および 그리고".split(" ");
var so = /\s(?:as well as|así como|assim como|bem como|ainsi que|a także|jak również|precum și|а также|а також)\s/iu;
var ro = [
  [/[\u05d0-\u05ea]/, "he"],
  [/[\u0621-\u06d2]/, "ar"]
];
function St(t) {
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
var Dn = /^[,،、\s]*\s(\S+)\s$/u;
function io(t) {
  const e = St(t).map((n) => n.replace(/^[,،、]/u, "")).filter((n) => /[^\s,،、]/u.test(n) && !Dn.test(n));
  return [...new Set(e.flatMap((n) => [n, n.replace(/[-־]$/u, "")]))];
}
var De = class {
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
      const e = [this.language, ...to.split(" ")].flatMap(St);
      this.words = /* @__PURE__ */ new Set(["&", "+", ...no, ...e.flatMap((n) => {
        var s;
        return ((s = Dn.exec(n)) == null ? void 0 : s[1]) || [];
      })]);
    }
    return this.words;
  }
  isWord(e) {
    return this.find().has(e.toLowerCase());
  }
  /** Both sides of a word for “and”, in whatever language; null: there is none. */
  part(e) {
    const n = e.replace(so, " & ").split(/\s+/u);
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
    this.own = (o = this.own) != null ? o : St(this.language).join("");
    const n = this.own;
    const s = ro.find(([a]) => a.test(e) && !a.test(n));
    const [, r = this.language] = s != null ? s : [];
    const i = (l = this.glued.get(r)) != null ? l : io(r);
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
var oo = S(
  String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`,
  "g"
);
var lo = S(String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, "g");
var ao = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi;
var co = S(String.raw`\p{L}`);
var uo = 3;
var mo = 1e5;
var fo = (t) => /^\d/.test(t) ? Number(t) : /^[a-z]/i.test(t) ? t.toLowerCase().charCodeAt(0) - 96 : Number(t.normalize("NFKC")) || t.charCodeAt(0) - 10101;
function yt(t, e) {
  var c;
  const n = M(t);
  const s = [];
  const r = n.length === t.length ? n.matchAll(e) : [];
  for (const { index: u = 0, 1: d = "", 2: m, 3: p = "" } of r) {
    if (fo(m != null ? m : p) === s.length + 1) {
      s.push(u + d.length);
    }
  }
  const i = s.map((u, d) => t.slice(u, s[d + 1]).replace(/[\s,;，；、]+$/u, ""));
  const o = t.slice(0, (c = s[0]) != null ? c : 0).trim();
  const l = o === "" || /[:：]$/u.test(o);
  const a = l && i.length >= uo && i.every((u) => co.test(u));
  return a ? [...o === "" ? [] : [o], ...i] : null;
}
function $n(t) {
  return t.flatMap((e) => {
    var o, l;
    const { text: n } = e;
    const s = n.length > mo || /\[\[|\{\{|\t/.test(n);
    const r = /^\s*\d/.test(M(n.slice(0, 20)));
    const i = s ? null : (l = (o = yt(n, oo)) != null ? o : yt(n, ao)) != null ? l : r ? yt(n, lo) : null;
    return i ? i.map((a) => x(L({}, e), { text: a })) : [e];
  });
}

// taken:core/accounts/names/characters
var re = mw.libs.accountCreator.parts.core.modules[35];

// taken:words/accounts/list/read/heading-words
var Hn = mw.libs.accountCreator.parts.words.modules[0];
var _n = mw.libs.accountCreator.parts.words.modules[1];
var Bn = mw.libs.accountCreator.parts.words.modules[2];
var Wn = mw.libs.accountCreator.parts.words.modules[3];
var Fn = mw.libs.accountCreator.parts.words.modules[4];
var Kn = mw.libs.accountCreator.parts.words.modules[5];
var jn = mw.libs.accountCreator.parts.words.modules[6];
var Lt = mw.libs.accountCreator.parts.words.modules[7];

// src/accounts/list/read/sheet.ts
var wt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var po = ["unused", "username", "email", "unused", "unused"];
var j = "AccountCreator";
function X(t) {
  return t.length > 1 && t.some((e) => e.trim() === j) && !t.some(R);
}
function $e(t) {
  return t.findIndex((e) => e.trim() === j);
}
function zn(t, e) {
  const n = [wt, po].find((s) => e === s.length - 1 && s.every((r, i) => t[i] === "unused" || t[i] === r || r === "unused"));
  return n ? t.map((s, r) => {
    var i;
    return (i = n[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/headings.ts
var xt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Xn = S(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var He = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var go = /^\d(?:do|er|nd?|o|ra?|st)$/;
var ho = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/u;
var bo = /\{\{[^{}]*\}\}/g;
var So = /[をのはに]?(?:お|ご)?(?:入力|記入|記載|教え|書い?|知らせ)\S{0,4}(?:ください|下さい)|^\s*[请請]?(?:填写|填寫|输入|輸入|提供|留下)?[您你]的|^\s*[请請](?:填写|填寫|输入|輸入|提供|留下)|[을를은는이가]?\s?(?:적어|입력해|작성해|기재해|기입해|써|알려)\s?주(?:세요|십시오)/gu;
var yo = 200;
var Lo = /([\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])/g;
function Tt(t) {
  return re(t).normalize("NFKC").toLowerCase().replace(Lo, "$1");
}
function N(t) {
  return Tt(t).replace(xt, "");
}
function Un(t) {
  const e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? t : e;
}
var Gn = (t) => Tt(t).replace(/e[-‐‑ ]mail/g, "email").split(Xn).filter((e) => e);
var Vn = new Set(Bn);
var wo = new Set(Lt.people.split(" "));
var xo = new Set(_n.split(" "));
var To = new Set(Hn.map(N));
var Eo = new Set(Kn.split(" ").map(N));
var Ro = new Set(jn.split(" ").map(N));
var Et = Object.entries(Lt).reduce((t, [e, n]) => {
  const s = e === "people" ? "name" : e;
  for (const r of n.split(" ")) {
    const i = N(r);
    if (i && !t.has(i)) {
      t.set(i, s);
    }
  }
  return t;
}, /* @__PURE__ */ new Map());
var qn = 40;
function ko(t, e) {
  for (let n = Math.min(t.length, qn) - 1; n > 0 && t.length <= qn; n--) {
    const s = [t.slice(0, n), t.slice(n)];
    const r = s.map((o) => o === "account" ? void 0 : e(o));
    const i = (o, l) => r.some(
      (a, c) => a === o && (r[1 - c] === o || l(1 - c))
    );
    if (i("username", (o) => r[o] === "name" || Wn.includes(s[o] || ""))) {
      return "username";
    }
    if (i("email", (o) => To.has(s[o] || ""))) {
      return "email";
    }
  }
  return void 0;
}
function Yn(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (He.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Mo = Yn(Et);
var Ao = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N));
var Qn = (t) => [...t].flatMap(([e, n]) => n === "password" ? [e] : []);
var Co = [...Fn.map(N), ...Qn(Et)];
var _e = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [n, s] of Object.entries(e)) {
      for (const r of s) {
        this.words.set(N(r), n);
      }
    }
    this.words.delete("");
    this.secrets = [...Co, ...Qn(this.words)];
    this.telling = [...Yn(this.words), ...Mo];
  }
  meaningOf(e) {
    var n;
    return (n = this.wordMeaning(e)) != null ? n : ko(e, (s) => this.wordMeaning(s));
  }
  wordMeaning(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : Et.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    if (n === void 0) {
      n = e.length > yo ? null : this.find(e);
      this.found.set(e, n);
    }
    return n;
  }
  /** The same for all headings of a table: those of the program's own sheet say more beside each other. */
  scoreAll(e) {
    const n = X(e) || e.some((s) => Eo.has(N(s)));
    return e.map((s) => n && Ro.has(N(s)) ? { meaning: "reason", score: 1 } : this.score(s));
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n;
    return (((n = this.score(e)) == null ? void 0 : n.score) || 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const n = N(e);
    const s = new Set(Tt(e).replace(/\d+/g, " ").split(Xn));
    const r = (i) => s.has(i) || n === i || !Ao.has(i) && i.length > (He.test(i) ? 1 : 4) && n.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var u, d, m, p;
    const n = e.replace(bo, " ").replace(So, " ").trim();
    const s = (u = this.meaningOf(N(n))) != null ? u : this.meaningOf(N(Un(n)));
    if (s) {
      return { meaning: s, score: 1 };
    }
    const r = n.split(/[/|·•\n(（]/u).map(N).filter((g) => g);
    const i = new Set(r.map((g) => this.meaningOf(g)));
    const [o] = [...i];
    if (r.length > 1 && i.size === 1 && o) {
      return { meaning: o, score: 1 };
    }
    const l = Gn(Un(n));
    const a = l.flatMap((g, b) => Vn.has(g) || (b > 0 ? /^\d+$/ : go).test(g) ? [] : [b]);
    const c = (d = this.meaningOf(a.map((g) => l[g]).join("").replace(xt, ""))) != null ? d : this.meaningOf(l.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(xt, ""));
    if (c) {
      return { meaning: c, score: 0.9 };
    }
    return (p = (m = this.findWholeName(l)) != null ? m : this.findSaid(n)) != null ? p : this.findWithin(l);
  }
  /** “Hi! What’s your first name?”, „Wie heißen Sie (Vorname, Nachname)?“: a sentence, or what explains it. */
  findSaid(e) {
    var o;
    const n = e.split(/[!?？！。…]/u);
    const s = n.length < 2 ? [] : n.map((l) => this.score(l)).filter((l) => l !== null && l.score > 0.8);
    const [, r = ""] = (o = ho.exec(e)) != null ? o : [];
    const [i = null] = s;
    return s.length === 1 && i ? x(L({}, i), { score: 0.9 }) : r !== "" ? this.findWholeName(Gn(r)) : null;
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const n = e.filter((o) => !wo.has(o) && !Vn.has(o) && !xo.has(o));
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
      if (o !== -1 && (s.has(o) || He.test(r))) {
        const l = o + r.length;
        const a = l >= n.length - 1 || this.meaningOf(n.slice(o)) === i;
        const c = He.test(r) && a;
        return { meaning: i, score: c ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/initials.ts
var Jn = S(String.raw`^\p{Lu}{1,3}$`);
var Oo = S(String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$`);
var Zn = 0.8;
function es(t, e) {
  const n = e.trim().split(/[\s-]+/u);
  const s = n.map((i) => i.charAt(0)).join("").toUpperCase();
  const r = s.charAt(0) + s.charAt(s.length - 1);
  return s.startsWith(t) || t === r;
}
function ts(t) {
  const e = t.filter(({ text: o }) => !y(o));
  const n = e.filter(({ text: o }) => Jn.test(o.trim()));
  const s = new Set(e.filter(({ text: o }, l) => {
    var a, c, u;
    return Jn.test(o.trim()) && o.trim().length < ((c = (a = e[l + 1]) == null ? void 0 : a.text.trim().length) != null ? c : 0) && es(o.trim(), ((u = e[l + 1]) == null ? void 0 : u.text) || "");
  }));
  if (s.size > 1 && s.size >= n.length * Zn) {
    return t.map((o) => s.has(o) ? x(L({}, o), { text: "" }) : o);
  }
  const r = e.filter(({ text: o }) => !/[@＠\d]/.test(o));
  const i = new Map(r.flatMap((o) => {
    const [, l = "", a = ""] = Oo.exec(o.text.trim()) || [];
    return l !== "" && es(l, a) ? [[o, a]] : [];
  }));
  return i.size > 1 && i.size >= r.length * Zn ? t.map((o) => {
    var l;
    return x(L({}, o), { text: (l = i.get(o)) != null ? l : o.text });
  }) : [...t];
}

// taken:words/accounts/list/read/title-words
var ns = mw.libs.accountCreator.parts.words.modules[8];
var ss = mw.libs.accountCreator.parts.words.modules[9];
var rs = mw.libs.accountCreator.parts.words.modules[10];
var is = mw.libs.accountCreator.parts.words.modules[11];
var os = mw.libs.accountCreator.parts.words.modules[12];

// src/accounts/list/read/absence.ts
var vo = S(String.raw`[^\p{L}\p{M}'-]+`);
var Rt = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Mt = "❌";
var No = 60;
var Po = 4;
var Io = 50;
function ls(t) {
  const e = t.split("|");
  const n = e.filter((r) => Rt.test(r));
  const s = e.filter((r) => !Rt.test(r));
  return S(String.raw`(?:^|[^\p{L}\p{M}])(?:ال|ה)?(?:${s.join("|")})|${n.join("|")}`, "i");
}
var Do = ls(ns);
var $o = ls(ss);
var kt = new Set(is.split("|"));
var At = (t) => t.normalize("NFKC").replace(/’/g, "'");
var as = (t) => At(t).toLowerCase().split(vo).filter((e) => e !== "");
function Ho(t, e) {
  const n = t.filter((i) => !kt.has(i));
  const s = t.join("");
  const r = n.length < t.length || Rt.test(s);
  return r && e.slice(0, Io).some((i) => {
    const o = as(i);
    const l = o.every((a) => n.includes(a)) && n.length < o.length + Po;
    return o.length > 0 && (n.length < t.length ? l : kt.has(s.replace(o.join(""), "")));
  });
}
var Ct = (t) => $o.test(At(t));
function H(t, e = []) {
  if (t.length > No) {
    return false;
  }
  const n = as(t);
  return t === Mt || Do.test(At(t)) || n.some((s) => kt.has(s)) && Ct(t) || Ho(n, e);
}
var ie = (t) => K(t) && v(t);
var _o = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
function Be(t) {
  const e = [...new Set(t.flatMap(({ title: l, label: a }) => {
    var c;
    return (c = l != null ? l : a) != null ? c : [];
  }))];
  const n = (l) => H(l, e) || ie(l.replace(/[\s:：(]*\d*[)\s:：]*$/u, "")) && e.length > 1;
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
  return i === 0 || !o ? _o : { places: new Set(s), isSure: false, isLikely: true, code: "absent" };
}

// src/accounts/list/read/list-marks.ts
var us = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Bo = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.․)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Wo = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Fo = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Ko = /^\s*\u{1f51f}\s*/u;
function jo(t) {
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
var Ot = (t, e = "") => t.slice(e.length).replace(us, "").trim();
function I(t) {
  var c, u;
  const e = t.replace(us, "");
  const n = e.trimStart() !== t.trimStart();
  const s = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() };
  const r = ([d], m) => x(L({}, s), { text: Ot(e, d), number: m });
  const i = Fo.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, jo(i[1]));
  }
  const o = Ko.exec(e);
  if (o) {
    return r(o, 10);
  }
  const l = M(e.slice(0, 40));
  const a = Bo.exec(l);
  return a && l.length === Math.min(40, e.length) ? r(a, Number((u = (c = a[1]) != null ? c : a[2]) != null ? u : a[3])) : s;
}
function oe(t) {
  const e = M(t.slice(0, 20));
  const n = Wo.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: Ot(t, n[0]) } : null;
}
var zo = [
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
var Uo = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Go = S(String.raw`^\p{Lu}\.\s*$`);
function vt(t) {
  const e = t.map((i) => Uo.exec(i));
  const n = t.length > 1 && zo.some((i) => e.every((o, l) => {
    var a;
    return o !== null && i[l] === ((a = o[1]) == null ? void 0 : a.toLowerCase());
  }));
  const s = e.map((i, o) => Ot(t[o] || "", i == null ? void 0 : i[0]));
  const r = e.every((i) => Go.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return n && !r ? s : null;
}
var cs = /[,;；、，]\s*$/u;
function ds(t, e) {
  const n = t.filter((u) => u.trim() !== "");
  const s = (u) => cs.test(u) && !u.trimEnd().endsWith(e);
  const r = n.filter(s).length > n.length * 0.8;
  const i = r ? t.map((u) => u.replace(cs, "")) : t;
  const o = i.map((u) => {
    const d = I(u.replace(/^#+ /, "- "));
    return d.number === null ? L(L({}, d), oe(d.text)) : d;
  });
  const l = z(o.map(({ number: u }) => u));
  const a = o.map(({ text: u, hasBullet: d, number: m, numbered: p }, g) => {
    const b = i[g] || "";
    const h = l ? u : p;
    const f = (d || l && m !== null) && !b.slice(0, b.lastIndexOf(h)).includes(e);
    return f ? h : null;
  });
  if (a.filter((u) => u !== null).length > n.length * 0.6) {
    return i.map((u, d) => a[d] || u);
  }
  const c = vt(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => u.trim() === "" ? u : c.shift() || "") : i;
}
function z(t) {
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
var Vo = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u;
var qo = S(String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$`);
var Xo = 2e3;
var Yo = 200;
function We(t) {
  const e = t.length > Xo ? [] : t.split(Vo).map((n) => n.trim()).filter((n) => n !== "");
  return e.every((n) => qo.test(n) && !K(n)) ? e : [];
}
function ms(t, e) {
  const { names: n, rest: s } = /\[\[|\{\{/.test(t) ? $(t, e) : { names: [], rest: "" };
  const r = s.split(/[\s,;&+/·•|]+/u).filter((i) => i !== "");
  return n.length > 1 && r.length < n.length ? n.map((i) => `[[User:${i}]]`) : [];
}
function fs(t, e) {
  const n = t.filter((u) => !y(u)).slice(0, Yo);
  if (n.some((u) => ms(u, e).length > 1)) {
    return { isSure: true, peopleOf: (u) => {
      const d = ms(u, e);
      return d.length > 1 ? d : [u];
    } };
  }
  const s = n.map(We);
  const r = s.map(({ length: u }) => u);
  const i = r.filter((u) => u > 1).length;
  const o = (u) => q.test(u.trim()) && /^\s*[^\s,]+,/u.test(u);
  const l = n.filter(o).length > n.length / 2;
  const a = s.some((u) => u.some((d) => ne.test(d)));
  if (i * 2 < n.length || i === 0 || r.includes(0) || l || a) {
    return null;
  }
  const c = (u, d) => {
    var m;
    return u > 2 || u > 1 && ((m = s[d]) == null ? void 0 : m.every((p) => /\s/.test(p))) === true;
  };
  return { isSure: r.some(c), peopleOf: (u) => {
    const d = We(u);
    return d.length > 1 ? d : [u];
  } };
}

// src/accounts/list/read/labelled-rows.ts
var Qo = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u;
var Jo = 1e3;
function Zo(t) {
  const e = new Set(t.map((n) => n.replace(/\d+|(?:^|\s)\S(?=\s|$)/gu, "#")));
  return e.size === 1 && [...e].join("").includes("#");
}
function el(t) {
  const e = t.map((s) => s.toLowerCase().split(/\s+/u));
  const n = (s) => e.every((r) => r.length > 1 && s(r) === s(e[0] || []));
  return n((s) => s[0]) || n((s) => s[s.length - 1]);
}
function Fe(t, { words: e, ands: n }) {
  var E;
  const s = t.filter(({ text: T }) => !y(T));
  const r = s.length > 1 && s.length <= Jo;
  if (!r || s.some(({ text: T }) => /[@＠]|\[\[|\{\{|https?:/.test(T))) {
    return null;
  }
  const i = s.map((T) => {
    const [, k = "", A = ""] = Qo.exec(I(T.text.replace(/^[*#]+\s*/, "")).numbered) || [];
    const C = A.replace(/^.*[,;、，،؛]\s*/u, "");
    const W = n.part(C);
    const mt = We(W ? `${A.slice(0, A.length - C.length)}${W.join(", ")}` : A);
    return { line: T, label: k.trim(), names: mt };
  });
  const o = i.map(({ names: T }) => T.length);
  const l = i.map(({ label: T }) => T);
  const a = i.flatMap(({ names: T }) => T);
  const c = (T) => {
    var k;
    return e.isHeading(T) && ((k = e.score(T)) == null ? void 0 : k.meaning) || "unused";
  };
  const u = (T, k) => T !== "" && (c(T) === "unused" || c(T) === "name" && k > 1);
  const d = new Set(l).size === i.length && l.every((T, k) => {
    var A;
    return u(T, (A = o[k]) != null ? A : 0);
  });
  const m = o.some((T) => T > 1);
  if (!d || o.includes(0) || !m || c((E = a[0]) != null ? E : "") !== "unused") {
    return null;
  }
  const p = (T) => T.flatMap(({ line: k, names: A }) => A.map((C) => x(L({}, k), { text: C })));
  const g = p(i);
  const b = i.filter(({ label: T }) => !H(T, l) && !ie(T));
  if (b.length > 0 && b.length < i.length) {
    return { people: p(b), others: g };
  }
  const h = i.map(({ line: T, label: k }) => x(L({}, T), { text: k }));
  const f = new Set(a).size >= a.length * 0.8;
  const w = Zo(l) || el(l) && o.some((T) => T > 2);
  return f ? { people: g, others: w ? null : h } : { people: h, others: g };
}

// src/accounts/list/read/column-stats.ts
var tl = 3;
var nl = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ke(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function D(t) {
  const e = t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,:|[\]{}-]+/u).filter((n) => n.length > 1);
}
function ps(t, e, n) {
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
    realNames: Ke(r, Oe),
    ideographic: Ke(r, ve),
    flipped: Ke(r, (l) => q.test(l.trim())),
    coined: Ke(r, (l) => nl.test(l.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(se),
    examples: r.filter((l) => !v(l)).slice(0, tl),
    words: s.map(D)
  };
}
function je({ kinds: t, filled: e, distinct: n, isSecret: s }) {
  return e > 0 && !s && t.word + t.words + t.person + t.code * 0.3 > 0.6 && t.answer < 0.4 && (e < 2 || n > (e < 4 ? 0.5 : 0.6));
}
function Y(t, e) {
  return t.some((n) => e.some((s) => n === s || n.length > 2 && s.startsWith(n) || s.length > 2 && n.startsWith(s)));
}
function Q(t, e) {
  let n = 0;
  let s = 0;
  t.words.forEach((r, i) => {
    const o = e.words[i] || [];
    if (r.length > 0 && o.length > 0) {
      s++;
      n += Y(r, o) ? 1 : 0;
    }
  });
  return s > 0 ? n / s : 0;
}

// taken:core/accounts/names/clean-field
var gs = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function Nt(t, e) {
  const n = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = t[s];
    const i = gs(s, r, e);
    if (r !== i) {
      n[s] = { from: r, to: i };
      t[s] = i;
    }
  }
  return n;
}
function hs(t, e) {
  const n = L({}, t.request);
  const s = Nt(n, e);
  if (Object.keys(s).length > 0) {
    t.cleaned = L(L({}, t.cleaned), s);
    t.request = n;
  }
}

// src/accounts/list/read/reading.ts
var ye = 1e4;

// src/accounts/list/read/people-builder.ts
var bs = 200;
var sl = [];
var ze = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, n, s, r = n) {
    this.remarks.push({ code: e, line: n, lastLine: r, text: s.length > bs ? s.slice(0, bs) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, n, s, r = false) {
    var o;
    if (this.rows.length >= ye) {
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
      extra: sl
    }, s), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = Nt(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, n, s, r, i) {
    const o = F(s);
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
function J(t) {
  return v(t) ? "" : t.trim();
}
var Ss = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var It = S(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
var Pt = 200;
var rl = 4;
var ys = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
var il = /^[([（].*[)\]）]$/u;
var ol = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function Ls(t) {
  const e = t.split(/\s+/u);
  return ws(t) || xs(e);
}
function ws(t) {
  const { length: e } = t.split(/\s+/u);
  return e > rl || e > 2 && /[.!?…]$/u.test(t) || /.[。！？]$/u.test(t);
}
function xs(t) {
  const e = t.filter((n) => It.test(n)).length;
  return t.length > 2 && e * 2 > t.length || t.length > 1 && It.test(t[0] || "");
}
function ll(t) {
  var s, r;
  const e = (r = (s = ys.exec(t)) == null ? void 0 : s[1]) != null ? r : t;
  const n = e.split(/\s+/u);
  return Ls(e) || n.length === 2 && It.test(n[1] || "") ? "" : e;
}
function Dt(t, e, n, s = false) {
  if (K(t) || il.test(t)) {
    return { name: "", isDoubtful: false };
  }
  const [, r = "", i = ""] = ol.exec(t) || [];
  const o = K(r) ? i : t;
  const l = () => Y(D(o), e());
  const a = s ? ws(o) : Ls(o);
  const c = a && (!l() || ys.test(o));
  return {
    name: n && (c || !l()) ? ll(o) : o,
    isDoubtful: c || o !== t
  };
}
var al = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function Ts(t, e) {
  return [true, false].map((n) => t.filter((s, r) => n ? e[r] === "email" : al.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function cl(t, e) {
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
function ul(t, e, n) {
  const s = /* @__PURE__ */ new Set();
  cl(t, e).forEach((r, i) => {
    const [o = [], ...l] = r.map(({ cells: d }) => Ts(d, n));
    const a = D(i);
    const c = [o, ...l].some((d) => Y(a, d.flatMap(D)));
    const u = l.some((d) => d.join("\n") !== o.join("\n") && !d.some((m, p) => m && m === o[p]));
    if (u && !c) {
      s.add(i);
    }
  });
  return s;
}
function Es(t, e, n, s, r) {
  var d;
  const i = t.indexOf("username");
  const o = n.slice(0, Pt).filter(({ cells: m }) => /\[\[|\{\{/.test(m[i] || ""));
  const l = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(n.length, Pt) / 2;
  const a = l ? ul(n, i, t) : null;
  const c = n.slice(0, Pt).map(({ cells: m }) => (m[i] || "").trim()).filter((m) => m !== "");
  const u = c.filter((m) => xs(m.split(/\s+/u))).length * 2 > c.length;
  return (m, p) => {
    const g = m.trim();
    return !a || g === "" ? { name: g, isDoubtful: false } : a.has(g.toLowerCase()) ? { name: "", isDoubtful: false } : Dt(g, () => Ts(p, t).flatMap(D), r, u);
  };
}

// src/accounts/list/read/labels.ts
var Rs = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var dl = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase());
var ml = S(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var fl = (t, e) => ml.test(t.trim()) && !y(e) && !/^\/\/|\[\[|\{\{/.test(e);
var pl = 3;
function gl(t, e) {
  const n = t.split(/\s+/u);
  const s = n.findIndex((i) => /[:：]/u.test(i));
  const r = s === -1 ? [] : n.flatMap((i, o) => {
    const [, l = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
    const a = Math.max(s + 1, o - pl + 1);
    const c = (d, m) => e.isHeading([...n.slice(a + m, o), l].join(" "));
    const u = l === "" ? -1 : n.slice(a, o + 1).findIndex(c);
    return u === -1 ? [] : [a + u];
  });
  return [0, ...r].map((i, o, l) => n.slice(i, l[o + 1]).join(" "));
}
function $t(t, e) {
  if (t.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(t)) {
    return [];
  }
  const n = /^\s*\[?\s*\{\s*"/.test(t) ? t.replace(/[{}[\]"]|,\s*$/g, "") : t;
  const s = [];
  for (const r of n.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => gl(i, e))) {
    const [, i = "", o = ""] = Rs.exec(r) || [];
    const l = i.replace(/[*_]/g, "");
    const a = i ? e.score(l) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = s[s.length - 1];
    if (a && a.score > 0.8) {
      s.push(x(L({}, c), { meaning: a.meaning, isSecret: e.isSecret(l) }));
    } else if (i !== "" && e.isSecret(l)) {
      s.push(x(L({}, c), { meaning: "unused", isSecret: true }));
    } else if (fl(i, o)) {
      s.push(x(L({}, c), { meaning: null, isSecret: se(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return s;
}
function hl(t, e, n) {
  var g;
  const s = [...t].sort((b, h) => b.label.length - h.label.length);
  const r = (b) => {
    var h;
    return J(((h = s.find((f) => f.meaning === b)) == null ? void 0 : h.value.replace(/[*_]{2}/g, "")) || "");
  };
  const i = [r("firstname"), r("lastname")].filter((b) => b).join(" ");
  const o = r("name");
  const l = r("email") !== "" ? void 0 : t.find((b) => b.meaning === null && R(b.value));
  const a = ((g = l == null ? void 0 : l.value) != null ? g : r("email")).replace(/^<|>$/g, "");
  const c = () => D([a.replace(/@.*/u, ""), o, r("realname"), i].join(" "));
  const { name: u, isDoubtful: d } = Dt(r("username"), c, n);
  const m = r("realname") || i;
  const p = t.flatMap((b, h) => (b.meaning === "unused" || b.meaning === null) && b !== l && !b.isSecret && !y(b.value) ? [{ heading: b.label, column: h, value: b.value.trim() }] : []);
  return {
    username: u || (m || e ? "" : o),
    realname: m || (e ? o : ""),
    email: a,
    password: r("password"),
    reason: r("reason"),
    extra: p,
    isDoubtful: d
  };
}
var Ht = ({ meaning: t }) => t !== null;
var bl = 100;
function ks(t, e) {
  return $t(t, e).filter(Ht).length > 1;
}
function Ue(t, e) {
  const [, n = "", s = ""] = Rs.exec(t) || [];
  return e.isHeading(n) && !y(s) && !e.isHeading(s);
}
function Ms(t, e, n, s) {
  const r = t.filter(({ text: f }) => !y(f));
  if (r.length === 0 || r.length > 1e5) {
    return null;
  }
  const i = r.slice(0, bl).some(({ text: f }) => $t(f, e).some(Ht));
  if (!i) {
    return null;
  }
  const o = r.map((f) => ({ line: f, labels: $t(f.text, e) }));
  const l = o.flatMap(({ labels: f }) => f);
  const a = new Set(l.map(({ meaning: f }) => f));
  const c = ["email", "username", "name", "realname"].some((f) => a.has(f));
  const u = o.filter(({ labels: f }) => f.length > 0).length;
  const d = o.filter(({ labels: f }) => f.some(Ht)).length;
  a.delete(null);
  if (!c || a.size < 2 || u < r.length * 0.6 || d < r.length * 0.4) {
    return null;
  }
  const m = [];
  let p = false;
  let g = null;
  let b = null;
  const h = () => {
    if (g && b) {
      const f = hl(m, a.has("username"), s), { isDoubtful: w } = f, E = ee(f, ["isDoubtful"]);
      p = p || w;
      n.addOrRemark(g.line, b.lastLine, E, g.text);
    }
    [g, b] = [null, null];
    m.length = 0;
  };
  for (const { line: f, labels: w } of o) {
    if (w.length === 0) {
      h();
      n.remark("no-name", f.line, f.text, f.lastLine);
    } else {
      if (w.some((E) => dl(m, E))) {
        h();
      }
      g = g != null ? g : f;
      b = f;
      m.push(...w);
    }
  }
  h();
  return { hasDoubtful: p };
}

// src/accounts/list/read/signature.ts
var _t = 80;
var As = 30;
var Cs = /\d{1,2}[:.٫h]\d{2}/;
var Sl = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var yl = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Os = /^\d{1,2}\.$/;
var Ll = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function Bt(t) {
  var l;
  const e = Math.max(0, t.length - _t);
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
    let m = c;
    if (Cs.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s) {
      s = true;
      m = m.replace(Cs, "");
    }
    if (Sl.test(m) && !i) {
      i = true;
      m = m.replace(/\d{4}/, "");
    }
    r = r || yl.test(m);
    if (s && r && i) {
      const p = d && Os.test(c) ? n[a + 1] : void 0;
      return e + (p && Os.test(p[0]) ? (l = p.index) != null ? l : u : u);
    }
  }
  return -1;
}
function le(t) {
  const [, e = t, n = ""] = t.length > 1e3 ? [] : Ll.exec(t) || [];
  return { before: e.trim(), talk: n };
}
function wl(t) {
  const e = M(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-_t - As))) {
    return null;
  }
  const n = e.slice(-(_t + As + 20));
  const s = e.length - n.length;
  const r = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : Bt(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? Bt(e) : i;
  return o === -1 ? null : t.slice(0, o);
}
var xl = /[(（][^()（）]{1,24}[)）]/gu;
var Tl = 1e3;
function El(t) {
  const e = M(t.slice(0, Tl));
  for (const { index: n = 0 } of e.length === t.length ? e.matchAll(xl) : []) {
    const s = Bt(e.slice(0, n).trimEnd());
    if (s !== -1) {
      return t.slice(0, s);
    }
  }
  return null;
}
function U(t, e = false) {
  var r;
  const n = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (n) {
    return le(t.slice(0, Math.max(0, t.length - 400)) + (n[1] || ""));
  }
  const s = (r = wl(t)) != null ? r : e ? El(t) : null;
  return s === null ? null : le(s.trim());
}

// src/accounts/list/read/letter.ts
var vs = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Ft = 15;
var Rl = 300;
var kl = 3e3;
var Ml = /[,!:，！：、。،]\s*$/u;
var Al = /\S{3}[.…。]\s*$/u;
var Cl = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Ol = /^(?:--|_{5,}|—+)\s*$/u;
var vl = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
var Nl = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var Pl = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Il = /^\s*(?:>\s?)+/;
var Dl = /^([^:：=@]{1,40})[:：]\s*\S/u;
var $l = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Hl(t, e) {
  const n = t.split(/[,;|\t]/);
  return n.length > 1 && n.some((s) => e.score(s) !== null);
}
function _l(t) {
  const e = t.replace(/[\s,!.:…！，。：،]+$/u, "");
  const n = e.split(/\s+/u).length;
  return n < 12 && !/[,;|\t]/.test(e) && (Nl.test(e) || n > 3 && Pl.test(e));
}
function Bl(t, e, n) {
  var m;
  const { hasBullet: s, number: r, text: i } = I(t.text.slice(0, Rl).replace(Il, ""));
  const o = s || r !== null || /^\s*[*#]/.test(t.text);
  const l = $l.test(i);
  const a = ((m = Dl.exec(i)) == null ? void 0 : m[1]) || "";
  const c = U(i) !== null && !vl.test(i);
  const u = !c && _l(i);
  const d = Hl(i, n);
  return {
    source: t,
    hasAddress: l,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: l || o || c || a !== "" && n.isHeading(a) || d,
    isMarked: Ml.test(i) || u && Al.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Cl.test(i)
  };
}
var ae = { lines: [], isClear: true, isLikely: false };
function Wl(t, e, n) {
  const s = t.reduce((i, { isMarked: o }, l) => o ? l : i, -1);
  if (t.length === 0 || t.length > Ft) {
    return ae;
  }
  if (s !== -1) {
    const i = t.filter(({ isPhrase: o }, l) => l <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || n ? t : t.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : ae;
}
function Fl(t, e) {
  var i, o;
  const n = t.findIndex(({ isMarked: l, isLeading: a, isPhrase: c, hasComma: u, isApart: d }) => l && !a || c || u || d && t.length > 1);
  const s = e && (t.length > 1 || ((i = t[0]) == null ? void 0 : i.isApart) === true);
  const r = n !== -1 ? t.slice(n) : s ? t : [];
  return r.length === 0 || r.length > Ft ? ae : { lines: r, isClear: n !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: n !== -1 };
}
function Kl(t) {
  var s, r;
  const e = t.findIndex(({ isMarked: i }) => !i);
  const [n] = t;
  if (e > 0 && e < 4) {
    const i = ((s = t[e]) == null ? void 0 : s.isApart) === true || / /.test((n == null ? void 0 : n.source.text.trim()) || "");
    return { lines: t.slice(0, e), isClear: false, isLikely: i };
  }
  return (n == null ? void 0 : n.isPhrase) ? { lines: [n], isClear: false, isLikely: ((r = t[1]) == null ? void 0 : r.isApart) === true } : ae;
}
function jl(t, e) {
  var r;
  const n = Math.max(e + 1, t.length - 8);
  const s = t.findIndex(({ isMarked: i, isLeading: o, isPhrase: l, isApart: a }, c) => c >= n && (i && !o || l && (a || c > t.length - 4)));
  return s === -1 ? ae : { lines: t.slice(s), isClear: false, isLikely: ((r = t[s]) == null ? void 0 : r.isApart) === true };
}
function zl(t) {
  var s;
  const e = t.findIndex(({ source: r }, i) => i > 0 && Ol.test(r.text));
  const n = t.slice(e);
  if (e === -1 || n.length > Ft || n.filter(({ hasAddress: r }) => r).length > 1) {
    return ae;
  }
  return { lines: n, isClear: ((s = n[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function Ul(t) {
  const e = t.flatMap(({ isAnchor: o }, l) => o ? [l] : []);
  const [n = 0] = e;
  const s = e[e.length - 1] || 0;
  const r = t.slice(n, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || t.length < 8) && r.some(({ isAnchor: o, isHeading: l }) => o && !l);
  return i ? { first: n, last: s, isAnchored: i, own: r } : { first: 0, last: t.length - 1, isAnchored: i, own: t };
}
var Le = (t, e) => t.filter(e).length / t.length;
var Wt = ({ own: t }) => Le(t, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Gl(t, e) {
  const { own: n, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / n.length, 0.5);
  const i = Le(n, ({ isMarked: a }) => a) > r;
  const o = Le(n, ({ isPhrase: a }) => a) > (s ? 0.4 : 2 / n.length);
  const l = Wt(e);
  return t.map((a) => x(L({}, a), {
    isPhrase: a.isPhrase && !o,
    isMarked: a.isMarked && !i && (!l || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(a.source.text))
  }));
}
function Vl(t) {
  const e = Ul(t);
  const { first: n, last: s, own: r, isAnchored: i } = e;
  const o = Gl(t, e);
  if (i) {
    const a = r.length > 1 && Le(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      Wl(o.slice(0, n), o[n], c),
      Fl(o.slice(s + 1), a)
    ];
    return a && !Wt(e) ? u : u.map((d) => x(L({}, d), { isClear: d.lines.length === 0 }));
  }
  if (Wt(e) || Le(r, ({ source: a }) => /[;|\t]/.test(a.text)) > 0.5) {
    return [];
  }
  const l = Kl(o);
  return [l, jl(o, l.lines.length)];
}
function Ns(t, e) {
  if (t.filter(({ text: l }) => !y(l)).length > kl) {
    return vs;
  }
  const n = [];
  let s = false;
  for (const l of t) {
    const a = y(l.text);
    if (!a) {
      n.push(Bl(l, s, e));
    }
    s = a;
  }
  const r = zl(n);
  const i = [...Vl(n.slice(0, n.length - r.lines.length)), r];
  const o = new Set(i.flatMap((l) => l.lines.map(({ source: a }) => a)));
  return o.size === 0 ? vs : {
    around: o,
    isSure: i.every(({ isClear: l }) => l),
    isLikely: i.some(({ lines: l, isLikely: a }) => l.length > 0 && a)
  };
}

// src/accounts/list/read/addresses.ts
var ql = 2e3;
var Xl = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
var Yl = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Ql = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Jl = /^([^\s()（）]{1,40}\s[^()（）]{1,80}?)\s?[(（]([^()（）]{1,80})[)）]$/u;
var Zl = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var ea = 50;
var ta = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var na = "";
var sa = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function _(t) {
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
function Ds(t) {
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
function $s(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(ta, (e) => e.replace(/\D/g, "").length > 5 ? na : e).replace(sa, " ").replace(/\uf8ff/g, " ") : t;
}
function Ps(t, e) {
  let n = e;
  for (let s = n.replace(t, ""); s !== n; s = n.replace(t, "")) {
    n = s;
  }
  return n;
}
var ra = S(String.raw`^\p{Ll}`);
var ia = S(String.raw`\p{L}`);
var oa = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function la(t, e) {
  const n = t === t.toUpperCase() && t !== t.toLowerCase();
  return !Y(D(t), D(e)) && (n || !/\s/.test(t) && !ve(t));
}
function aa(t, e) {
  const n = t.startsWith("(");
  const [s = ""] = t.slice(n ? 1 : 0).split(n ? ")" : oa);
  const r = Ds(_($s(M(s) === s ? s : "")));
  const i = !ia.test(r) || /[@＠]/.test(r) ? "" : r;
  const o = i.split(/\s+/u);
  const l = o.reduce((c, u, d) => ra.test(u) ? c : d + 1, 0);
  if (i !== "" && la(i, e)) {
    return { name: "", more: "", other: i };
  }
  const a = l === o.length || n && Y(D(i), D(e));
  return a ? { name: i, more: "", other: null } : { name: o.slice(0, l).join(" "), more: "", other: i };
}
function Ge(t, e) {
  var m;
  const n = t.search(/[@＠]/);
  const s = Math.max(0, n - 80);
  const r = n === -1 || t.length > ql ? null : Xl.exec(t.slice(s, n + 300));
  if (!r) {
    return { name: t.trim(), email: "", more: "", other: null };
  }
  const i = Me(r[0]);
  let o = Ps(Yl, t.slice(0, s + r.index)).trimEnd();
  const [l, a] = Zl.exec(o.slice(-ea)) || [];
  if (l !== void 0 && a !== void 0 && (e.isHeading(a) || Hs(a))) {
    o = o.slice(0, -l.length);
  }
  const c = Ps(Ql, t.slice(s + r.index + r[0].length));
  const u = Ds(_($s(_(o))));
  const d = _(c);
  if (u !== "" && !v(u)) {
    const [, p, g = ""] = (m = Jl.exec(u)) != null ? m : [];
    return p === void 0 ? { name: R(u) ? "" : u, email: i, more: d, other: null } : { name: p, email: i, more: `${g} ${d}`.trim(), other: u };
  }
  return x(L({}, aa(d, i)), { email: i });
}
var Ve = (t) => {
  var e;
  return ((e = t.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function Hs(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var ca = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var ua = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function Kt(t, e) {
  const n = t.trimStart();
  const [s, r = ""] = ca.exec(n) || [];
  if (s === void 0) {
    return t;
  }
  const i = n.slice(s.length);
  const o = Ve(i) !== 1 || ua.test(r) || e.isHeading(r) || Hs(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !R(r) ? i : t;
}
function ce(t, e) {
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
var jt = (t) => t.trim().split(/\s+/u).length;
function Is(t) {
  const e = [];
  let n = "";
  for (const s of t) {
    if (n !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (jt(n) === 1 || jt(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${n.trim()}, ${s.trim()}`);
      } else if (i && jt(s) === 1) {
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
var da = S(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function ma(t) {
  const e = [];
  let n = [];
  for (const s of t) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = n.join(" ");
      e.push(r === "" || da.test(r) ? s : `${r} ${s}`);
      n = [];
    } else {
      n.push(s);
    }
  }
  return e;
}
function fa(t) {
  if (Ve(t) < 2) {
    return [t];
  }
  if (!/[<(]/.test(t)) {
    return ma(t.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = t.split(">").filter((s) => _(s) !== "");
  const n = e.length > 1 && e.every((s) => s.includes("<"));
  return n ? e.map((s) => s + ">") : [t];
}
function zt(t, e) {
  const n = Kt(t, e);
  const s = Ve(n);
  const r = ce(n, ";；؛").filter((a) => _(a) !== "");
  const i = r.length === 2 && r.some(R);
  const o = r.filter((a) => /[@＠]/.test(a)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [Ge(n, e)].filter(({ name: a, email: c }) => a || c);
  }
  const l = o ? r.flatMap((a) => Ve(a) > 1 ? Is(ce(Kt(a, e), ",，、،")) : [a]) : Is(ce(n, ",，、،"));
  return l.filter((a) => _(a) !== "").flatMap(fa).map((a) => Ge(Kt(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
}

// src/accounts/list/read/addressed-line.ts
var pa = /[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/;
var ga = 1e5;
var _s = (t) => pa.test(t) && t.length < ga;
function Bs(t, e) {
  const n = zt(t, e).map((r) => x(L({}, r), { isOut: H((r.more || r.other || "").replace(/[()（）]/g, "").trim()) }));
  const s = n.some(({ isOut: r }) => !r);
  return n.map((r) => x(L({}, r), { isOut: r.isOut && s }));
}
function Ws(t, e) {
  return /[^\s@]@[^\s@]/.test(t) ? zt(t, e).flatMap(({ email: n }) => n || []) : [];
}

// src/accounts/list/read/doubt.ts
var qe = class {
  constructor(e) {
    this.isOther = e;
    /** Is it certain who are people, and what their names are? */
    this.isClear = true;
    /** Is there another way? */
    this.hasOther = false;
  }
  /** Asks about something that is likely, or is not. Is it taken to be so in this reading? */
  isRather(e = true) {
    this.isClear = false;
    this.hasOther = true;
    return e !== this.isOther;
  }
};

// src/accounts/list/read/names-in-line.ts
var ha = 7;
var Ut = 100;
var Xe = S(String.raw`^\p{Ll}`);
var ue = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var ba = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
var Sa = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Gt = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var ya = S(String.raw`^\p{Ll}+$|[:：]$`);
var La = { handles: [], isClear: true };
var wa = 8;
function Ks(t, e) {
  var u;
  const n = t.length < 2e3 && /[@＠]/.test(t) ? t.split(/[\s,;、]+/u).filter((d) => d !== "") : [];
  const s = n.map((d) => {
    var m, p;
    return (p = (m = /^[@＠]([^@＠]+)$/u.exec(d)) == null ? void 0 : m[1]) != null ? p : "";
  });
  const r = s.findIndex((d) => d !== "");
  const i = s.reduce((d, m, p) => m === "" ? d : p, -1);
  const o = s.slice(r, i + 1);
  const l = n.slice(0, Math.max(r, 0));
  const a = l.length + n.length - 1 - i;
  const c = i > r && a <= wa && !/[@＠]/.test(l.join("")) && o.every((d, m) => {
    var p;
    return d !== "" || e.isWord((p = n[r + m]) != null ? p : "");
  });
  return c ? {
    handles: o.filter((d) => d !== ""),
    isClear: a === l.length && (a === 0 || a === 1 && ya.test((u = l[0]) != null ? u : ""))
  } : La;
}
function de(t) {
  const [, e = "", n = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(gt(t.trim())) || [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function B(t) {
  const e = t.split(/\s+/u);
  return t.length > Ut || e.length > ha + 2 || e.length > 4 && e.filter((n) => Xe.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => Xe.test(n)).length > 1;
}
var Vt = S(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
var js = S(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function xa(t, e) {
  const n = !Vt.test(t) || e > 2 && Xe.test(t);
  return /[!?。！？]$/.test(t) || t.endsWith(".") && n;
}
function zs(t) {
  var r;
  let e = 0;
  const n = t.split(/\s+/u).map((i) => {
    const o = xa(i, e);
    e = o ? 0 : e + 1;
    return i + (o ? "\n" : " ");
  }).join("");
  const s = n.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return ((r = s.filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || t;
}
function Ta(t) {
  const e = [];
  for (const n of t) {
    const s = e.length > 1 && ne.test(n) ? e.pop() : void 0;
    e.push(s === void 0 ? n : `${s}, ${n}`);
  }
  return e;
}
var Fs = (t) => t.replace(/^[^:：]{2,40}(?::\s+|：\s*)(?=\S)/u, "");
function Ea(t, e, n) {
  var p;
  const s = t.replace(/[;；、\t]$/u, "");
  const r = (g) => g.map((b) => b.trim()).filter((b) => b !== "");
  if (s.length > 1e6) {
    return [s];
  }
  if (/[;；、\t]/.test(s)) {
    return r(ce(s, ";；、	")).map(Fs);
  }
  if (/\|/.test(s)) {
    return r(s.split("|"));
  }
  const i = r(s.split(/\s[/·•∙]\s/u));
  if (i.length > 2 || i.length > 1 && !/\s\/\s/.test(s)) {
    return i;
  }
  const o = Ta(r(ce(s, ",，،")));
  const l = /[，،]/.test(s);
  const [, a = ""] = o;
  const c = (g) => g.length < 200 ? n.part(g) : null;
  const u = e || de(s) || ne.test(a);
  if (o.length < 2) {
    return o;
  }
  const d = o.length === 2 && !l && c(a) === null && u;
  if (d || B(s) && o.some(B)) {
    return [s];
  }
  const m = o.pop() || "";
  return [...o, ...(p = c(m)) != null ? p : [m]].map((g) => n.without(Fs(g)));
}
function Ra(t, e) {
  var i;
  const n = (i = t[t.length - 1]) != null ? i : "";
  const s = n.length > 200 || B(n) || t.length === 1 && /\s[&+]\s/.test(n);
  const r = s ? null : t.length === 1 && e.part(n) || e.partGlued(n);
  return (r == null ? void 0 : r.every((o) => o.split(" ").length < 4)) ? [...t.slice(0, -1), ...r] : null;
}
function Us(t, { isSurnameFirst: e }, n, s) {
  const r = e ? null : Ra(t, n);
  const i = (o) => de(o) && !ne.test(o.replace(/^[^,]*,\s*/u, ""));
  if (r) {
    return s() ? r : t;
  }
  return !t.some(i) || s() ? t : t.flatMap((o) => i(o) ? o.split(/,\s*/u) : o);
}
var Gs = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[([]?[@＠])(\S.{0,79})$/u;
var Vs = /^[@＠]([^\s@＠]+)\s+(\S[^@＠]*)$/u;
function qt(t, e) {
  if (t.length > 400) {
    return t.trim();
  }
  let n = t.replace(Sa, "").replace(/\s+[?？]+\s*$/u, "").trim();
  n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    n = n.replace(/[.。]+$/u, "").trim();
  }
  return ue.test(n) ? "" : n;
}
var qs = /^(\S.{0,79}?)\s?[(（]([^()（）]{2,80})[)）]$/u;
function Xs(t, e) {
  const n = t.split(/\s+/u);
  const s = n.filter((r) => Xe.test(r)).length;
  return s * 2 > n.length && (n.length > 1 || !e);
}
function Ye(t, e) {
  const [n, s] = [t, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: t } : n ? { username: t, realname: e } : { username: t, extra: [{ heading: "", column: 1, value: e }] };
}
function Ys(t, { isSurnameFirst: e, isBracketed: n }) {
  const [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(gt(t)) || [] : [];
  const [, i = "", o = ""] = n ? Gt.exec(t) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Ye(i, o) : null;
}
function Qs(t, { isSurnameFirst: e, hasMarks: n }, { titles: s, ands: r }) {
  const i = Ea(t, e, r);
  return i.map((o, l) => {
    const a = l > 0 && l === i.length - 1;
    return qt(o, n || a && /\S{3}\.$/.test(o) && !ba.test(o));
  }).filter((o) => o !== "" && !Ae(o) && !B(o) && !/^https?:/i.test(o) && !["date", "phone", "url"].includes(P(o, s)));
}

// src/accounts/list/read/page-mask.ts
var ka = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var Ma = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var er = /^#{2,6}\s/;
function Aa(t, e) {
  return t.length < 1e3 && (ka.test(t) || Ma.test(t) && t.endsWith("]]") || !e && er.test(t));
}
function Ca(t, e) {
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
function Oa(t) {
  return t.split("{{").length - t.split("}}").length;
}
var va = /^\s*\|?\s*:?-{3,}:?\s*\|/;
var Na = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
var Xt = /^#(?:\s|$)/;
function Pa(t) {
  const e = t.flatMap((l, a) => l.trim() === "" ? [] : [{ line: l, index: a }]);
  const n = e.flatMap(({ line: l }, a) => Xt.test(l) ? [a] : []);
  const s = e.filter(({ line: l }) => !Xt.test(l) && Na.test(l)).length;
  const r = n.length <= s && n.every((l, a) => l === a);
  const i = r || n.length * 2 <= s || e.some(({ line: l }) => er.test(l) || va.test(l));
  const o = r || n.every((l) => {
    const a = e[l + 1];
    return a !== void 0 && !Xt.test(a.line);
  });
  return new Set(i && o ? n.map((l) => {
    var a, c;
    return (c = (a = e[l]) == null ? void 0 : a.index) != null ? c : -1;
  }) : []);
}
var Js = /^-{3}\s*$/;
var Ia = /^(?:\s|[\w-]+\s*:|- |$)/;
var Da = 50;
function $a(t) {
  const e = t.findIndex((r) => r.trim() !== "");
  if (!Js.test(t[e] || "")) {
    return 0;
  }
  const n = t.slice(e + 1, e + Da).findIndex((r) => Js.test(r));
  const s = t.slice(e + 1, e + 1 + n);
  return n > 0 && s.every((r) => Ia.test(r)) ? e + n + 2 : 0;
}
function Qe(t) {
  const e = t.reduce((a, c, u) => c.includes("-->") ? u : a, -1);
  const n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  const s = $a(t);
  const r = n ? /* @__PURE__ */ new Set() : Pa(t);
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
    const { text: d, open: m } = u ? Ca(a, i) : { text: a, open: false };
    const p = i;
    i = m;
    const g = o;
    if (n) {
      const f = Oa(d);
      o = Math.max(0, o + f);
      l = o === 0 ? 0 : l + 1;
      if (l > 100) {
        o = 0;
        l = 0;
      }
    }
    const b = d.trim();
    const h = b === "" && (p || a.trim() !== "");
    return {
      text: d,
      isMarkup: h || g > 0 || o > 0 && !/^\s*[*#]/.test(d) || Aa(b, n)
    };
  });
}
var Zs = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Ha = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function tr(t) {
  if (!/<|~~/.test(t)) {
    return { rest: t, gone: "", before: t };
  }
  let e = "";
  let n = "";
  let s = null;
  let r = 0;
  let i = -1;
  for (const { 0: o, 1: l, index: a = 0 } of t.matchAll(Zs)) {
    if (!l) {
      i = i === -1 ? a : i;
    } else if (i !== -1) {
      e += t.slice(r, i);
      s = s != null ? s : e;
      e += " ";
      n += t.slice(i, a).replace(Zs, " ");
      r = a + o.length;
      i = -1;
    }
  }
  e += t.slice(r);
  if (e.includes("~~")) {
    const o = e;
    e = o.replace(Ha, (l, a) => {
      s = s != null ? s : o.slice(0, a);
      n += " " + l.slice(2, -2);
      return " ";
    });
  }
  return { rest: e, gone: n, before: s != null ? s : e };
}
var _a = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
var Ba = /^mailto:([^?]*)[^]*$/iu;
var Wa = (t, e) => t.trim() === e ? e : `${t} <${e}>`;
function Je(t, e) {
  return t.includes("](") ? t.replace(_a, (n, s, r) => /^mailto:/i.test(r) ? Wa(s, r.replace(Ba, "$1")) : e.personAt(r) === null ? s : r) : t;
}
var Fa = /<\/?[a-z][^<>@]{0,300}>/giu;
function me(t) {
  return /[<'*_]/.test(t) ? t.replace(Fa, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/nesting.ts
var Yt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Ka = S(String.raw`^\p{Ll}`);
var ja = 6;
var nr = ({ text: t }) => Ka.test(t) || t.split(/\s+/u).length > ja;
function sr(t) {
  var m, p;
  const e = t.flatMap(({ depth: g }) => g > 0 ? [g] : []);
  const n = e.length > 0 ? Math.min(...new Set(e)) : 0;
  const s = (g) => g !== void 0 && g.depth > n;
  const r = t.flatMap((g, b) => s(g) ? [b] : []);
  const i = t.flatMap(({ depth: g }, b) => g > 0 && g === n ? [b] : []);
  const o = i.filter((g) => s(t[g + 1]));
  const l = (g) => g.flatMap((b) => {
    var h;
    return (h = t[b]) != null ? h : [];
  });
  const a = ((m = r[0]) != null ? m : -1) > ((p = i[0]) != null ? p : 0);
  if (!a || l(r).some(({ text: g }) => /[@＠]/.test(g))) {
    return Yt;
  }
  const c = [i, r].map((g) => l(g).some(({ isPerson: b }) => b));
  const u = l(r).every(nr) && !l(i).every(nr);
  if (c[0] && c[1]) {
    return Yt;
  }
  const d = c[1] || !c[0] && !u && o.length === i.length;
  return {
    places: new Set(d ? o : r),
    isLikely: true,
    isSure: c[0] || c[1] || u
  };
}
function rr(t) {
  const e = t.some(({ people: i }) => i > 1);
  const n = ({ isOfPeople: i, people: o }) => !i && (!e || o === 0);
  const s = e || t.some(({ isOfPeople: i, plain: o }) => i && o.length > 0);
  const r = new Set(s ? t.filter(n).flatMap(({ plain: i }) => i) : []);
  return r.size === 0 ? Yt : { places: r, isSure: false, isLikely: true };
}

// src/accounts/list/read/times.ts
var ir = 60;
var or = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Ze = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var za = String.raw`${or}${Ze}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${or}${Ze})?`;
var cr = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var Ua = String.raw`(?:${cr}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Ga = S(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Ua},?\s{1,2})?${za}|${cr})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var Va = S(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ze}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ze})?[)\]]?$`, "i");
var qa = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var Qt = S(String.raw`\p{L}`);
var lr = S(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function ar(t) {
  const e = M(t);
  return e.length === t.length ? e : t;
}
function Jt(t) {
  if (!Qt.test(t.slice(0, 300))) {
    return null;
  }
  const e = Ga.exec(ar(t.slice(0, ir)));
  const n = e ? t.slice(e[0].length).trim() : "";
  if (e && Qt.test(n)) {
    const o = (e[1] || "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: n, isSure: qa.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  const s = t.slice(-ir);
  const r = Va.exec(ar(s));
  const i = r ? t.slice(0, t.length - s.length + r.index).trim() : "";
  return Qt.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function ur(t) {
  const e = t.map(Jt);
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
    return c === null ? [] : [(u = lr.exec(c)) == null ? void 0 : u[1]];
  }));
  const a = r > 1 && l.size === 1 && !l.has(void 0);
  return o.map((c) => a && c !== null ? c.replace(lr, "") : c);
}

// src/accounts/list/read/titles.ts
var Zt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var mr = 60;
var Xa = 3;
var Ya = S(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Qa = S(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
var Ja = S(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Za = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function ec(t) {
  var p;
  const e = M(t.trim()).toLowerCase();
  const [, n, s] = Qa.exec(e) || [];
  if (n !== void 0 && s !== void 0) {
    return { word: n, numbers: [-1, s.charCodeAt(0), -1] };
  }
  const [, r, i, o] = Ya.exec(e) || [];
  const [, l, a] = Ja.exec(e) || [];
  const c = r != null ? r : a;
  const u = (p = i != null ? i : o) != null ? p : l;
  if (c === void 0 || u === void 0) {
    return null;
  }
  const d = /^\d+$/.test(u) ? Number(u) : -1;
  const m = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, m, Za.indexOf(u)] };
}
var dr = (t) => t.trim().toLowerCase().split(/\s+/u);
function fr(t, e) {
  const n = t.reduce((s, r, i) => e(r) ? s : i, -1);
  return t.flatMap((s, r) => e(s) && r < n ? [r] : []);
}
function tc(t) {
  const e = t.map(({ lone: o }) => o === null ? null : ec(o));
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
function en(t, e) {
  const n = e.map((i) => {
    var o;
    return dr(((o = t[i]) == null ? void 0 : o.lone) || "");
  });
  const s = t.flatMap(({ first: i }, o) => e.includes(o) ? [] : [dr(i)]);
  const r = (i) => {
    const [o] = n.map(i);
    return n.every((l) => l.length > 1 && i(l) === o) && !s.some((l) => i(l) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function nc(t, e) {
  const n = t.filter(({ width: l }) => l > 1);
  const s = fr(t, ({ lone: l }) => l !== null);
  const r = s.length * 2 <= n.length + 1;
  if (s.length === 0 || n.length < 2) {
    return Zt;
  }
  if (e.length > 1 || r && s[0] === 0 && en(t, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = n.filter(({ width: l }) => l >= Xa).length > n.length * 0.7;
  const o = s[0] === 0 && s.length > 1 && s.length * 2 <= n.length;
  if (o && n.every(({ isAddressed: l }) => l)) {
    return { places: new Set(s), isSure: false, isLikely: true };
  }
  return r && (i || en(t, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : Zt;
}
var sc = S(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
var rc = S(String.raw`\p{L}`);
function ic({ first: t, width: e }) {
  const n = t.length > mr || e !== 1 || !rc.test(t) ? "" : M(t);
  const [, s] = sc.exec(n) || [];
  return s === void 0 ? null : Number(s);
}
function oc(t) {
  const e = t.map(ic);
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
  const o = i.length > 1 && e[r] === i.length && !i.some(({ first: l }) => /\d/.test(M(l)));
  return o ? [r] : [];
}
function et(t) {
  const e = t.map((i) => i.lone !== null && i.lone.length > mr ? x(L({}, i), { lone: null }) : i);
  const n = tc(e);
  if (e.some(({ width: i }) => i > 1)) {
    return nc(e, n);
  }
  if (n.length > 1) {
    const i = n[0] === 0 && e.length >= n.length * 3;
    return { places: new Set(n), isSure: i, isLikely: n[0] === 0 };
  }
  const s = oc(e);
  if (s.length > 0) {
    return { places: new Set(s), isSure: true, isLikely: true };
  }
  const r = fr(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && en(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : Zt;
}

// src/accounts/list/read/prepared-lines.ts
var pr = S(String.raw`\p{L}`);
var rn = /^\s*>\s/;
var lc = S(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
var pe = /[:：՝]$/;
function ac({ gone: t, before: e, rest: n }, s, r) {
  if (t === "") {
    return "no";
  }
  const i = /\[\[|\{\{|https?:/.test(t) ? $(t, r).names : [];
  const o = (s == null ? void 0 : s.names) || [];
  if (i.length > 0) {
    return o.every((a) => i.includes(a)) ? "yes" : "no";
  }
  const l = pr.test(t) && !pr.test(e);
  return l && o.length === 0 && !/[@＠]/.test(n) ? "perhaps" : "no";
}
function cc(t, { titles: e }) {
  const n = Qe(t.map(({ text: r }) => r));
  const s = t.map((r, i) => {
    var f, w;
    const o = (f = n[i]) != null ? f : { text: r.text, isMarkup: false };
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
    const a = tr(o.text);
    const { rest: c } = a;
    const [u = ""] = (w = /^\s*[*#:;]+/.exec(c)) != null ? w : [];
    const d = u !== "" && !lc.test(c) && !/^\s*(?:\*\*[^*\s]|#\d)/.test(c);
    const m = d ? c.slice(u.length) : c;
    const p = Je(m, e).trim();
    const g = /\[\[|\{\{|https?:|[:：]/.test(p);
    const b = I(p);
    const h = g ? $(p, e) : null;
    return x(L({}, r), {
      plain: p,
      isMarkup: false,
      isStruck: c !== o.text,
      item: b,
      isTimed: false,
      isOut: ac(a, h, e),
      bullets: d ? u.trim() : "",
      signed: p.length > 3e3 ? null : br(p),
      markup: h
    });
  });
  uc(s);
  Rc(s);
  dc(s);
  return s;
}
function uc(t) {
  const e = t.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const n = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? br(r, true) : null);
  if (n.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = n[r]) != null ? i : null;
    });
  }
}
function dc(t) {
  const e = t.filter(({ isMarkup: n, signed: s, item: r }) => !n && s === null && !y(r.text));
  ur(e.map(({ item: n }) => n.text)).forEach((n, s) => {
    const r = e[s];
    if (n !== null && r) {
      r.isTimed = true;
      r.item = x(L({}, r.item), { text: n, numbered: r.item.number === null ? n : r.item.numbered });
    }
  });
}
function mc(t) {
  const e = ({ isMarkup: i, bullets: o, item: l, signed: a, markup: c }) => i || o !== "" || l.hasBullet || l.number !== null || a !== null || c !== null;
  const n = t.filter(({ text: i }) => !y(i));
  const s = n.slice(0, Math.max(0, n.findIndex(e)));
  const r = ({ plain: i }) => B(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function fc(t, e) {
  const n = t.filter(({ text: o }) => !y(o));
  const s = et(n.map((o, l) => {
    var f, w;
    const { isMarkup: a, item: c, bullets: u, signed: d, markup: m, plain: p } = o;
    const g = !a && !c.hasBullet && u === "" && d === null && !(m == null ? void 0 : m.names.length) && !/[@＠,;:：，、]/.test(p);
    const b = (w = (f = n[l - 1]) == null ? void 0 : f.lastLine) != null ? w : -1;
    const h = g ? p : null;
    return { lone: h, first: c.text, width: 1, isAddressed: false, isApart: o.line > b + 1 };
  }));
  const r = [Tc(n, e), sr(n.map(pc)), s];
  const i = new Set(nn(n, s).map(([o]) => o));
  return new Map([...r.flatMap((o) => nn(n, o)), ...xc(n, i)]);
}
function nn(t, e) {
  return [...e.places].flatMap((n) => {
    const s = t[n];
    return s ? [[s, e]] : [];
  });
}
var fe = ({ signed: t, markup: e }) => t !== null || e !== null && e.names.length > 0;
function pc(t) {
  var l, a;
  const { bullets: e, item: n, text: s, isMarkup: r } = t;
  const i = (a = (l = /^[^\S\n]*/u.exec(s)) == null ? void 0 : l[0].replace(/\t/g, "    ").length) != null ? a : 0;
  const o = r ? 0 : /^[*#]+$/.test(e) ? e.length * 100 : n.hasBullet ? i + 1 : 0;
  return { depth: o, isPerson: fe(t), text: n.text };
}
var gc = ({ isMarkup: t, isTimed: e, plain: n, bullets: s, item: r }) => !t && !e && !/[@＠]/.test(n) && (s !== "" || r.hasBullet);
var hr = /^=+([^=].*?)=+$/u;
var hc = /^#+\s+(.+)$/u;
function gr({ isMarkup: t, plain: e }) {
  var s, r;
  const n = e.trim();
  return t && ((r = (s = hr.exec(n)) != null ? s : hc.exec(n)) == null ? void 0 : r[1]) || "";
}
var sn = ({ bullets: t, item: e }) => t !== "" || e.hasBullet || e.number !== null;
var bc = /^([^:：[{@＠]{1,40})[:：]\s*\S/u;
var Sc = /(?:[(（]|\s[–—-]\s)([^()（）]{2,40})[)）]?$/u;
var yc = /^[\s*#+-]*(?:❌|✗|✘|✖|❎|🚫)|(?:❌|✗|✘|✖|🚫)\s*$/u;
function Lc(t, e) {
  var d, m, p;
  const { plain: n, bullets: s } = t;
  const r = t.isStruck ? "" : me(n).trim();
  const i = r.split(/[@＠]/).length < 3;
  const o = yc.test(t.text) ? Mt : i && ((d = Sc.exec(r)) == null ? void 0 : d[1]) || "";
  const l = (p = (m = bc.exec(r)) == null ? void 0 : m[1]) != null ? p : H(o) ? o : null;
  const a = !fe(t) && l === null && !/[@＠]/.test(r);
  const c = !sn(t) && (e || H(r));
  const u = c || pe.test(r) || s === ";" || /^(?:'{3}|\*\*)/.test(n);
  return { title: a && u ? r : null, label: l };
}
var wc = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: true };
function xc(t, e) {
  const n = t.filter((u) => u.isMarkup ? gr(u) !== "" : fe(u) || !ue.test(u.plain));
  const s = n.filter(sn).length > n.length * 0.4;
  const r = n.map((u) => u.isMarkup ? { title: gr(u), label: null } : e.has(u) ? { title: u.plain, label: null } : Lc(u, s));
  const i = Be(r);
  const [o] = n;
  const l = ({ plain: u }) => /[@＠]/.test(u);
  const a = o !== void 0 && i.places.size > 0 && !sn(o) && !fe(o) && !l(o) && n.filter(l).length > n.length * 0.5;
  const c = n.filter((u, d) => {
    var m;
    return i.places.has(d) && typeof ((m = r[d]) == null ? void 0 : m.title) === "string" && (s || pe.test(u.plain)) || a && u === o;
  });
  return [...nn(n, i), ...c.map((u) => [u, wc])].filter(([u]) => !e.has(u));
}
function Tc(t, e) {
  const n = [];
  t.forEach((s, r) => {
    const [, i] = s.isMarkup ? hr.exec(s.plain.trim()) || [] : [];
    const o = n[n.length - 1];
    if (i !== void 0) {
      const l = e.score(i.trim());
      n.push({
        isOfPeople: l !== null && l.score > 0.8 && l.meaning !== "unused",
        people: 0,
        plain: []
      });
    } else if (o && fe(s)) {
      o.people++;
    } else if (o && gc(s)) {
      o.plain.push(r);
    }
  });
  return rr(n);
}
var Ec = S(String.raw`^\p{L}[^\d()]*$`);
function br(t, e = false) {
  var r;
  const n = U(t, e);
  const s = (n == null ? void 0 : n.before) === "" ? ((r = Jt(t)) == null ? void 0 : r.text) || "" : "";
  return Ec.test(s) && s !== s.toUpperCase() ? null : n;
}
function Rc(t) {
  const e = t.filter(({ isMarkup: n, text: s }) => !n && !y(s));
  for (const n of [e, e.slice(1)]) {
    const s = vt(n.map(({ item: r }) => r.text));
    if (s) {
      n.forEach((r, i) => {
        const o = s[i] || "";
        r.item = x(L({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var we = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0;
var kc = /\s[([][@＠]([^\s()[\]]{1,80})[)\]]$/;
function tn(t, e) {
  const n = /* @__PURE__ */ new Map();
  t.forEach((s) => n.set(s, (n.get(s) || 0) + 1));
  n.delete("");
  return new Set([...n].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
var on = ({ item: t, bullets: e }, n) => t.hasBullet || e !== "" && !(n && e === "#") || n && t.number !== null;
function Mc(t) {
  const e = t.filter(({ isMarkup: f, text: w }) => !f && !y(w));
  const n = e.map(({ item: f }) => f.number);
  const s = e.map(({ item: f }) => {
    var w, E;
    return f.number === null ? (E = (w = oe(f.text)) == null ? void 0 : w.number) != null ? E : null : null;
  });
  const r = s.filter((f) => f !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && z(s);
  const o = e.map(({ signed: f, plain: w }) => (f != null ? f : le(w)).talk.replace(/^[@＠].*$/u, ""));
  const l = e.flatMap(({ markup: f }) => (f == null ? void 0 : f.calls) || []);
  const a = e.filter(({ bullets: f, item: w }) => f === "#" && w.number === null).length;
  const c = z(n) && a < n.filter((f) => f !== null).length && new Set(e.flatMap(({ item: f }) => f.number === null ? [] : [f.text])).size > 1;
  const u = e.filter((f) => on(f, c)).length;
  const d = e.flatMap(({ item: f }) => f.text.split(/[;；]/).filter((w) => !y(w)));
  const m = e.filter(({ item: f }) => !y(f.text));
  const p = m.flatMap(({ item: f, signed: w }) => {
    var E;
    return w || f.text.length > Ut ? [] : ((E = Gt.exec(f.text)) == null ? void 0 : E[2]) || [];
  });
  const g = new Set(p);
  const b = g.size > 1 && g.size > m.length * 0.8;
  const h = !b && g.size > 1 && p.length > m.length * 0.8;
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: u > 1 && u > e.length * 0.4,
    areOwnPages: we(
      e.filter(({ markup: f }) => f == null ? void 0 : f.names.length),
      ({ markup: f }) => !(f == null ? void 0 : f.areSubpages)
    ) > 0.5,
    hasLinks: e.some(({ markup: f }) => f !== null && f.names.length > 0),
    areMostlyItems: u > 1 && u >= e.length * 0.6,
    isMostlySigned: e.length > 1 && we(e, ({ signed: f, markup: w }) => f !== null || w !== null && w.names.length > 0) >= 0.6,
    isQuoted: we(e, ({ text: f }) => rn.test(f)) > 0.4,
    isPage: e.some(({ markup: f, signed: w }) => w !== null || f !== null && f.names.length > 0),
    hasMarks: e.length > 1 && we(m, ({ item: f }) => /[.,;、。，；]\s*$/.test(f.text)) > 0.8 && we(m, ({ item: f }) => /(?:^|\s)\S{1,2}\.$/.test(f.text)) < 0.5,
    talk: h ? /* @__PURE__ */ new Set() : tn(o, e.length * 0.4),
    templates: tn(l.map(({ template: f }) => f), 2),
    isSurnameFirst: d.filter(de).length > d.length * 0.6,
    isBracketed: b,
    isGrouped: h,
    areHandlesShared: tn(m.map(({ item: f }) => {
      var w, E;
      return (E = (w = kc.exec(f.text)) == null ? void 0 : w[1]) != null ? E : "";
    }), 2).size > 0,
    hasBulletedReplies: e.some(({ bullets: f }) => f.endsWith(":")) && e.some(({ bullets: f }) => /[*#]$/.test(f))
  };
}
var G = class {
  constructor(e, n) {
    this.source = e;
    this.context = n;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = cc(this.source, this.context);
      const n = fc(e, this.context.words);
      this.found = { lines: e, style: Mc(e), titles: n, above: mc(e) };
    }
    return this.found;
  }
  /** How many lines have somebody linked or signed? */
  countLinked() {
    return this.get().lines.filter(fe).length;
  }
  /** The lines that name nobody, whoever reads them. */
  markup() {
    return this.source.filter((e, n) => {
      var s;
      return (s = this.get().lines[n]) == null ? void 0 : s.isMarkup;
    });
  }
};

// src/accounts/list/read/plain-lines.ts
var Ac = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var ln = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var tt = class {
  constructor(e, n, s, r) {
    this.style = e;
    this.context = n;
    this.builder = s;
    this.doubt = r;
    /** How many names are perhaps a name and a password. */
    this.secrets = 0;
  }
  /**
   * @param line
   * @param text Of it, without list marks and signature
   * @return How many they are
   */
  add(e, n) {
    const s = this.style.hasLinks && (e.isTimed || Ac.test(n));
    if (pe.test(n) || ln.test(n) || s) {
      return 0;
    }
    return this.addHandles(e, n) || (_s(n) ? this.addAddressees(e, n) : e.signed ? this.addSigner(e, n) : this.addNames(e, n));
  }
  addPerson({ line: e, lastLine: n }, s) {
    this.builder.add(e, n, s);
  }
  addHandles(e, n) {
    const { handles: s, isClear: r } = Ks(n, this.context.ands);
    s.forEach((i) => this.addPerson(e, { username: i }));
    this.doubt.isClear = this.doubt.isClear && r;
    return s.length;
  }
  addAddressees(e, n) {
    const s = Bs(n, this.context.words);
    for (const { name: r, email: i, other: o, isOut: l } of s) {
      if (l && this.doubt.isRather()) {
        this.builder.remark("absent", e.line, `${r} ${i}`.trim(), e.lastLine);
      } else {
        const a = l || o === null || this.doubt.isRather();
        this.addPerson(e, { username: a ? r : o, email: i });
      }
    }
    return s.length;
  }
  addSigner(e, n) {
    if (Ae(n) || B(n)) {
      return 0;
    }
    const [, s = "", r = ""] = /^(\S+)\s+(\S.*)$/u.exec(n) || [];
    const i = Vt.test(s) && !js.test(s) && !this.doubt.isRather();
    this.addPerson(e, { username: i ? r : n });
    return 1;
  }
  addNames(e, n) {
    var i, o;
    if (e.isTimed && !this.doubt.isRather()) {
      return 0;
    }
    const s = Qs(n, this.style, this.context);
    const r = Us(s, this.style, this.context.ands, () => this.doubt.isRather());
    for (const l of r) {
      this.secrets += / /.test(l) && se(l.slice(l.lastIndexOf(" "))) ? 1 : 0;
      const a = (o = (i = this.handled(l)) != null ? i : this.explained(l)) != null ? o : this.inParts(l);
      this.addPerson(e, a != null ? a : { username: l });
    }
    return r.length;
  }
  /** `Zoe -> ZoeEx`, `Zoe (@zoeex)`, `@zoeex Zoe`; a handle that several have is somebody else's. */
  handled(e) {
    var o, l;
    const [, n, s] = (o = Gs.exec(e)) != null ? o : [];
    if (n !== void 0 && s !== void 0) {
      const a = s.replace(/[)\]]$/, "");
      return this.doubt.isRather(!this.style.areHandlesShared) ? Ye(n, a) : s === a ? Ye(a, n) : { username: n };
    }
    const [, r, i = ""] = (l = Vs.exec(e)) != null ? l : [];
    return r !== void 0 && this.doubt.isRather() ? { username: r, realname: i } : null;
  }
  /** `Zoe (no account yet)`, and `Zoe (Graz)` where several have the same. */
  explained(e) {
    var i;
    const [, n = "", s = ""] = (i = qs.exec(e)) != null ? i : [];
    const r = s !== "" && (this.style.isGrouped || Xs(s, this.style.isBracketed));
    return r && this.doubt.isRather() ? { username: n, extra: [{ heading: "", column: 1, value: s }] } : null;
  }
  inParts(e) {
    return this.context.order === "parts" ? Ys(e, this.style) : null;
  }
};

// src/accounts/list/read/lines.ts
var Cc = S(String.raw`\p{L}`);
var Oc = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
function vc({ markup: t, signed: e, plain: n }, s) {
  var m;
  if (!t) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: l } = t;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && B(_(l)) ? i : r;
  }
  const a = (m = o.find(({ template: p }) => s.has(p))) != null ? m : o[0];
  if (!a || !/[*#]|^\s*\{\{/.test(n)) {
    return null;
  }
  const { before: c } = e && U(l) || { before: l };
  const u = _(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(a.template) && !Cc.test(me(l));
  return u || d ? a.names : null;
}
function Nc(t, e) {
  const n = t.filter(({ text: o }) => !y(o));
  const [s] = n;
  if (!s || s.isMarkup || n.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Pc({ plain: t, item: e }, n, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  const l = s ? e.text : r && ((m = oe(e.text)) == null ? void 0 : m.text) || e.numbered;
  const a = t.endsWith(l) ? n.before.slice(t.length - l.length) : n.before;
  const c = /\[\[|\{\{/.test(a) ? $(a, o).rest : a;
  const u = me(c).trim();
  const d = B(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? zs(u) : u;
  return qt(d.replace(/^[-–—\s]+/, ""), i);
}
function Ic({ item: t, markup: e }, n) {
  var a;
  const s = n.isNumbered ? t.text : t.numbered;
  const r = n.isBareNumbered ? ((a = oe(s)) == null ? void 0 : a.text) || s : s;
  const i = me(e && r.includes("{{") ? I(e.rest).text : r).replace(/^--\s*/, "").trim();
  const { before: o, talk: l } = le(i);
  return n.talk.has(l) && o !== "" ? o : i;
}
var nt = class {
  constructor(e, n, s) {
    this.context = n;
    this.builder = s;
    ({ lines: this.lines, style: this.style, titles: this.titles, above: this.above } = e.get());
    this.doubt = new qe(n.isOther);
    this.plain = new tt(this.style, n, s, this.doubt);
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
  }
  /** Names that may be taken as a whole, or in two parts. */
  get hasParts() {
    return this.style.isSurnameFirst || this.style.isBracketed;
  }
  /** Are there lines that may be people or not? Known once all are read. */
  get hasOther() {
    return this.doubt.hasOther;
  }
  /** Is it certain who are people, and what their names are? Known once all are read. */
  get isCertain() {
    return this.doubt.isClear && !this.hasParts && this.plain.secrets * 2 <= this.builder.rows.length;
  }
  readAll() {
    var n, s;
    const e = Nc(this.lines, this.context.words);
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
    return n.isSure || this.doubt.isRather(n.isLikely);
  }
  readLine(e) {
    const n = !this.style.isPage && this.builder.rows.length > 0;
    this.doubt.isClear = this.doubt.isClear && !(n && pe.test(e.plain));
    const s = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine);
    const r = this.isOut(e);
    if (r || this.isAside(e)) {
      s(r ? "struck" : "no-name");
      return;
    }
    const i = vc(e, this.style.templates);
    if (i) {
      const [a = ""] = i.length === 1 && e.markup ? Ws(e.markup.rest, this.context.words) : [];
      i.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
      return;
    }
    const o = this.withoutMarks(e);
    const l = this.addStranger(e) || o !== "" && this.plain.add(e, o) > 0;
    if (!l) {
      s();
    }
  }
  /** Is it empty, quoted, a reply, or what a list of definitions defines? */
  isAside({ plain: e, signed: n, text: s, bullets: r, markup: i }) {
    const { hasItems: o, isQuoted: l, hasBulletedReplies: a } = this.style;
    return ue.test(e) && n === null || o && !l && rn.test(s) && this.doubt.isRather() || this.style.areOwnPages && (i == null ? void 0 : i.areSubpages) === true && this.doubt.isRather() || a && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: n, plain: s }) {
    const r = n && y(_(s));
    if (e !== "perhaps" || r || ue.test(s)) {
      return r || e !== "no";
    }
    return this.doubt.isRather();
  }
  /** Adds who signed with a link to a namespace that is not known here. */
  addStranger({ signed: e, markup: n, line: s, lastLine: r, text: i }) {
    const [, o] = e && (n == null ? void 0 : n.others) ? Oc.exec(e.before.slice(-300)) || [] : [];
    if (o === void 0 || ln.test(o)) {
      return false;
    }
    this.doubt.isClear = false;
    this.builder.addLinked(s, r, o, "", i);
    return true;
  }
  isAbove(e) {
    return this.style.isPage && this.above.has(e) && this.doubt.isRather();
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    const { style: n } = this;
    const { signed: s, markup: r, plain: i } = e;
    if (s) {
      return Pc(e, s, n, this.context.titles);
    }
    const o = on(e, n.isNumbered);
    const l = !o && !/[@＠]/.test(i);
    const a = l && n.hasItems && (n.isPage || n.isNumbered);
    const c = l && (n.isMostlySigned || n.areMostlyItems);
    const u = a ? !this.isAbove(e) : c && this.doubt.isRather();
    if (r && r.others > 0 || u) {
      return "";
    }
    return Ic(e, n);
  }
};

// src/accounts/list/read/page-titles.ts
var Sr = os.split("|");
var Dc = rs.split("|");
var $c = /^[\w-]{1,24}$/;
var Hc = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var _c = 500;
var Bc = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
};
var ge = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Sr, ...e.map(t.plain)]);
  }
  static plain(e) {
    return F(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const n = e.trim();
    return n === "" || Hc.test(n) ? null : n;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, n) {
    const s = t.plain(e);
    return this.exact.has(s) || n && s.length < 60 && Sr.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, n = true) {
    if (e.length > _c || !/[:：]/.test(e)) {
      return null;
    }
    const s = F(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      const i = s[r] || "";
      const o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, n)) {
        return t.named(o.replace(/[/#?].*$/u, ""));
      }
      const [, l, a] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && l !== void 0 && a !== void 0 && !/^\d+$/.test(a) && Dc.some((c) => l.toLowerCase().startsWith(c))) {
        return t.named(a);
      }
      if (!$c.test(i)) {
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
      const a = this.personIn(Bc(l));
      if (a !== null) {
        return a;
      }
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
var an = "  ";
var Wc = 500;
var Fc = 3e4;
var Kc = 50;
function jc(t) {
  const e = /^\s*"(.*)"\s*$/u.exec(t);
  if (e) {
    return (e[1] || "").replace(/""/g, '"');
  }
  return t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function yr(t, e) {
  let n = e;
  while (t.charAt(n) === " ") {
    n++;
  }
  return n;
}
function zc(t, e, n, s) {
  let r = "";
  let i = 0;
  for (let o = e, l = n + 1; o < t.length && o < e + Wc && i < Fc; ) {
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
      const u = yr(a, c + 1);
      return u === a.length || s !== "" && a.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function Uc(t, e, n) {
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const o = t[r] || "";
    if (o.charAt(i) === '"') {
      const l = zc(t, r, i, n);
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
    if (n === an) {
      i = yr(o, i);
    }
  }
}
function* xe(t, e) {
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const r = t[s] || "";
    const i = n > Kc ? null : Uc(t, s, e);
    if (i) {
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells };
      s = i.end;
    } else {
      const o = (e ? r.split(e) : [r]).map(jc);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') };
      n++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var Gc = 8;
var Vc = 6;
var xr = 3;
var Tr = 0.7;
var qc = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var Xc = /^[@＠][^\s@＠]+$/;
var Yc = (t) => t.split('"').length % 2 === 0;
var Qc = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
var Jc = S(String.raw`\p{L}{3,}`, "g");
var Zc = 100;
var Er = (t) => t.match(Jc) || [];
function eu(t) {
  const e = /* @__PURE__ */ new Map();
  t.flatMap((n) => [...new Set(Er(n))]).forEach((n) => {
    e.set(n, (e.get(n) || 0) + 1);
  });
  return new Set([...e].flatMap(([n, s]) => s >= xr && s > t.length * 0.3 ? [n] : []));
}
function tu(t, e) {
  const n = t.map(({ text: o }) => I(o.replace(/^\s*[*#:]{2,6}(?=\s)/u, "")));
  const s = z(n.map(({ number: o }) => o));
  const r = n.map(({ text: o, numbered: l }) => s ? o : l);
  const i = eu(r.filter((o) => /\d/.test(o)));
  return t.map((o, l) => {
    const a = r[l] || "";
    const c = () => /\d/.test(a) && (Er(a).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(P(a, e)));
    const u = R(a) ? "email" : Xc.test(a) ? "handle" : c() ? "figure" : "text";
    return x(L({}, o), { plain: a, kind: u });
  });
}
var Te = (t, e) => {
  var n, s;
  return {
    line: ((n = t[0]) == null ? void 0 : n.line) || 0,
    lastLine: ((s = t[t.length - 1]) == null ? void 0 : s.lastLine) || 0,
    cells: e.map(({ plain: r }) => r)
  };
};
var cn = (t, e) => t.filter((n) => n.kind === e).length;
function nu(t) {
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
function Rr(t) {
  const e = t.map((s) => cn(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= t.length * Tr ? "email" : null;
  }
  const n = (s) => t.every((r) => cn(r, s) === 1);
  return n("handle") ? "handle" : t.length >= xr && n("figure") ? "figure" : null;
}
var kr = (t) => t.length <= Gc && t.some(({ kind: e }) => e === "text");
function su(t, e) {
  const n = t.find((i) => i.kind === "text");
  const s = t.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [n != null ? n : r, s != null ? s : r, ...t.filter((i) => i !== n && i !== s)];
}
var Mr = (t) => t.every((e) => {
  var n;
  return e.length === ((n = t[0]) == null ? void 0 : n.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = t[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function ru(t) {
  var d, m;
  const e = nu(t);
  const [n = [], ...s] = e;
  const r = n.length === 1 && ((d = n[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = Rr(i);
  const l = i.filter(({ length: p }) => p > 1);
  if (i.length < 2 || o === null || !i.every(kr) || l.length < i.length * Tr) {
    return null;
  }
  const a = Mr(i);
  const c = r ? [x(L({}, Te(n, n)), { beside: ((m = n[0]) == null ? void 0 : m.text) || "" })] : [];
  const u = i.map((p) => Te(p, a ? p : su(p, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function iu(t, e) {
  const n = Array.from({ length: t.length / e }, (r, i) => t.slice(i * e, (i + 1) * e));
  const s = Rr(n);
  return s !== null && Mr(n) && n.every(kr) ? { records: n.map((r) => Te(r, r)), isSure: s === "email" && n.length > 1 } : null;
}
function Lr(t) {
  for (let e = 2; e <= Math.min(Vc, t.length); e++) {
    const n = t.length % e === 0 ? iu(t, e) : null;
    if (n) {
      return n;
    }
  }
  return null;
}
function wr(t, e) {
  const n = t.every(({ kind: s }, r) => {
    var i;
    return s === "text" || s === e && ((i = t[r - 1]) == null ? void 0 : i.kind) === "text";
  });
  if (!n || cn(t, e) === 0) {
    return null;
  }
  return {
    records: t.flatMap((s, r) => {
      const i = t[r + 1];
      const o = (i == null ? void 0 : i.kind) === e ? [s, i] : [s];
      return s.kind === "text" ? [Te(o, o)] : [];
    }),
    isSure: false
  };
}
function st(t, e) {
  var l, a, c;
  const n = t.filter(({ text: u }) => !y(u));
  const s = n.length > 1 && n.some(({ text: u }) => /[\d@＠]/.test(u)) && !n.some(({ text: u }) => u.length > Zc || qc.test(u) || Yc(u));
  if (!s || n.filter(({ text: u }) => /[:：]/.test(u)).length >= n.length * 0.5) {
    return null;
  }
  const r = tu(n, e);
  if (r.every(({ kind: u }) => u === "text") || r.some(({ kind: u, plain: d }) => u === "text" && Qc.test(d))) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? Lr(r.slice(1)) : null;
  return (c = (l = ru(r)) != null ? l : Lr(r)) != null ? c : i && o ? {
    records: [x(L({}, Te([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : (a = wr(r, "email")) != null ? a : wr(r, "handle");
}

// src/accounts/list/read/span-grid.ts
var un = 2e5;
var he = class {
  constructor() {
    this.isSpent = false;
    this.left = un;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const n = this.isSpent ? 0 : e;
    this.left -= n;
    return n;
  }
};
var be = class {
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
function rt(t, e) {
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
function Cr(t) {
  const [e = "", ...n] = rt(t, true);
  return n.length > 0 && /^[^|[\]{}]*=/.test(t) ? { attributes: e, text: n.join("|") } : { attributes: "", text: t };
}
var ou = /\browspan\s*=\s*["']?(\d+)/i;
var lu = /\bcolspan\s*=\s*["']?(\d+)/i;
function dn(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
var au = (t) => rt(t.slice(1), false).map(Cr);
var Ar = (t) => /^\|-/.test(t);
var mn = (t) => /^[\s:*]*\{\|/.test(t);
var fn = (t) => /^\s*\|\}/.test(t);
function Or(t, e) {
  const n = [];
  const s = new be(new he(), "");
  let r = null;
  const i = t.some((a) => Ar(a.trim()));
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
    if (mn(d) || fn(d) || Ar(d) || d.startsWith("|+")) {
      l({ line: u, lastLine: u, cells: [], beside: c });
    } else if (/^[|!]/.test(d)) {
      const m = au(d);
      const p = d.startsWith("!");
      if (r && i) {
        r.lastLine = u;
        r.isHead = r.isHead === true && p;
      } else {
        o();
        r = l({ line: u, lastLine: u, cells: s.beginRow(), isHead: p });
      }
      for (const { attributes: g, text: b } of m) {
        s.skipSpanned();
        const h = [ou, lu].map((f) => {
          var w;
          return Number((w = f.exec(g)) == null ? void 0 : w[1]);
        });
        s.add(dn(b), h[0] || 1, h[1] || 1);
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + dn(d);
      r.lastLine = u;
    } else {
      n.push({ line: u, lastLine: u, cells: [], beside: c });
    }
  }
  o();
  return n;
}
var cu = /^\s*:?-{2,}:?\s*$/;
function pn(t) {
  const e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !y(n)) : [];
  return e.length > 0 && e.every((n) => cu.test(n));
}
function vr(t, e) {
  return t.flatMap((n, s) => {
    const r = e + s;
    const i = n.trim();
    if (!i) {
      return [];
    }
    if (pn(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: r, lastLine: r, cells: [], beside: n }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const l = rt(o, false);
    const a = l.length > 1 ? l.map(Cr).map(({ text: c }) => c) : rt(o, true);
    return [{ line: r, lastLine: r, cells: a.map((c) => dn(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Pr = 200;
var Ir = ["	", ";", ",", "|"];
var uu = ["，", "、", "،", "؛", " / ", an];
var du = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var mu = /[:：]/;
var it = [" – ", " — ", " - "];
var Nr = S(String.raw`\p{L}`);
var fu = S(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function pu(t) {
  const e = t[t.length - 1] || "";
  return t.slice(1, -1).some(Ce) && !Ce(e) && !/[(（]/.test(e);
}
function Dr(t, e, { words: n }) {
  const s = [...xe(t, e)].map(({ cells: u }) => u).filter((u) => !u.every(y));
  const r = s.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  r.forEach(({ length: u }) => i.set(u, (i.get(u) || 0) + 1));
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const l = s.map((u) => {
    var m;
    const d = u.filter(R).length;
    return d === 0 ? 0 : Math.max(d, ((m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) || 0);
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
      if (u.some((p) => R(p) || /\[\[|\{\{|^\s*[*#]/.test(p)) || u.filter((p) => Ue(p, n)).length > 1) {
        return false;
      }
      const d = u.filter((p) => !y(p)).map((p) => n.score(p));
      const m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && l[d] === 1).length / a,
    crowded: l.filter((u) => u > 1).length / a,
    dated: s.filter((u) => pu(u)).length / a
  };
}
function $r({ rows: t, delimiter: e }) {
  const n = t.filter((l) => l.filter((a) => !y(a)).length > 1);
  const s = n.length > 1 && n.every(([l = ""]) => {
    var a;
    return l.trim().length === 1 && l === ((a = n[0]) == null ? void 0 : a[0]);
  });
  const r = n.map(([l = ""]) => /^\s*\d{1,5}\s*$/.test(l) ? Number(l) : null);
  const i = r.length > 2 && !r.includes(null) && z(r);
  const o = n.filter(([l = "", ...a]) => a.filter((c) => !y(c)).length < 2 && (s || i || fu.test(l) && !/^\d+$/.test(l.trim())));
  return e === "	" ? n.length > o.length * 1.5 && n.length > 0 : true;
}
var gu = 6;
function hu(t, e) {
  const n = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = it.includes(t) ? /$^/ : /[,;、/|]/;
  const i = e.every((l) => {
    const [a = "", c = "", ...u] = l.split(t);
    n.add(a.trim());
    s.add(c.trim());
    return u.length === 0 && Nr.test(a) && Nr.test(c) && !/[@＠]/.test(l) && !r.test(c) && a.trim().split(/\s+/).length <= gu;
  });
  const o = it.includes(t) ? Math.max(n.size, s.size) : n.size;
  return i && o === e.length && e.length > 1;
}
var bu = (t, e) => uu.map((n) => Dr(t, n, e)).filter(({ width: n, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === n));
function Su(t) {
  const { delimiter: e, rows: n, share: s, even: r, width: i, crowded: o, addressed: l } = t;
  if (n.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !$r(t)) {
    return false;
  }
  const a = n.filter((d) => de(I(d.join(",")).text)).length;
  const c = e === "," && a > n.length * 0.6;
  const u = n.filter((d) => y(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < n.length * 0.5 || l > 0) && i > 1;
}
var Hr = (t) => t.filter(({ text: e, isMarkup: n }) => !n && !y(e)).slice(0, Pr).map(({ text: e }) => e.slice(0, 5e3));
var yu = (t) => [
  (e) => bt(e) !== "",
  (e) => U(e, true) !== null
].some((e) => t.filter(e).length > t.length * 0.4);
function Lu(t, e) {
  var g, b;
  const n = Hr(t);
  const s = [...du, ...it].filter((h) => hu(h, n));
  const r = [...Ir, ...s].map((h) => Dr(n, h, e));
  if (n.filter((h) => ks(h, e.words)).length > n.length * 0.6) {
    return "";
  }
  const i = bu(n, e);
  const o = (g = r.find(({ hasHeadings: h, share: f }) => h && f > 0.3)) != null ? g : i.find(({ hasHeadings: h }) => h);
  if (o) {
    return o.delimiter;
  }
  const l = (h) => n.filter((f) => h.test(f)).length / (n.length || 1);
  const a = l(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = r.find((h) => h.delimiter === "	" && h.share >= 0.5 && $r(h) && (h.addressed > 0 || a < 0.6 && (h.rows.length > 1 || h.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = r.find((h) => h.width > 2 && h.even > 0.9 && h.share > 0.9 && h.crowded === 0 && (h.width > 3 && h.addressed >= 0.5 || h.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  const d = s.length > 0;
  if (l(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: h }) => h > 0.3) || a > 0.3 || l(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || yu(n)) {
    return "";
  }
  const m = r.find(({ addressed: h, crowded: f, share: w, width: E, even: T }) => h >= 0.5 && h > f * 2 && w >= 0.5 && (E > 2 || T > 0.6));
  const p = m || i.find(({ width: h, addressed: f }) => h > 2 && f === 1);
  if (p) {
    return p.delimiter;
  }
  return ((b = r.find(Su)) == null ? void 0 : b.delimiter) || "";
}
var wu = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function xu(t) {
  var n, s;
  const e = ((n = t.find(({ text: r }) => !y(r))) == null ? void 0 : n.text) || "";
  return e.includes(j) ? (s = Ir.find((r) => {
    const [i] = xe([e], r);
    return i !== void 0 && X(i.cells);
  })) != null ? s : null : null;
}
function Tu(t, { titles: e }) {
  var o, l, a, c, u, d;
  const n = [];
  let s = [];
  const r = Qe(t.map(({ text: m }) => m));
  const i = () => {
    if (s.length > 0) {
      n.push({ kind: "lines", lines: s });
      s = [];
    }
  };
  for (let m = 0; m < t.length; m++) {
    const p = t[m];
    if (!p) {
      continue;
    }
    if ((o = r[m]) == null ? void 0 : o.isMarkup) {
      s.push(x(L({}, p), { isMarkup: true }));
      continue;
    }
    const g = [];
    let b = m;
    if (mn(p.text)) {
      for (; b < t.length; b++) {
        g.push(((l = t[b]) == null ? void 0 : l.text) || "");
        if (fn(((a = t[b]) == null ? void 0 : a.text) || "")) {
          break;
        }
      }
      i();
      n.push({ kind: "table", records: Or(g, p.line), delimiter: "", source: "wiki" });
      m = b;
    } else if (wu(p.text) || p.text.includes("|") && pn(((c = t[m + 1]) == null ? void 0 : c.text) || "")) {
      for (; b < t.length && (b === m || /\|/.test(((u = t[b]) == null ? void 0 : u.text) || "")); b++) {
        g.push(((d = t[b]) == null ? void 0 : d.text) || "");
      }
      i();
      const h = vr(g.map((f) => Je(f, e)), p.line);
      n.push({ kind: "table", records: h, delimiter: "|", source: "bars" });
      m = b - 1;
    } else {
      s.push(p);
    }
  }
  i();
  return n;
}
var Eu = (t) => t.slice(0, Pr).every(({ cells: e }) => e.length > 2 && e.every((n) => y(n) || Oe(n)));
var _r = /^\s*"((?:[^"]|"")*)"\s*$/;
function Ru(t) {
  const e = t.filter((n) => _r.test(n));
  return e.length > 1 && e.every((n) => n.includes(",") || n.includes(";")) || e.length > 1 && e.length === t.filter((n) => !y(n)).length && e.some((n) => n.includes(","));
}
var ku = /^"(?:[^"\n]|"")*$/m;
function gn(t, e, n) {
  const s = xu(t);
  const r = e != null ? e : s;
  const i = r === null ? Tu(t, n) : [{ kind: "lines", lines: [...t] }];
  return i.map((o) => {
    if (o.kind === "table") {
      return o;
    }
    if (r === null && Pn(Hr(o.lines))) {
      return o;
    }
    const l = r === null ? Fe(o.lines, n) : null;
    if (l) {
      return { kind: "lines", lines: l.people, others: l.others };
    }
    const a = o.lines.map(({ text: m }) => m);
    const c = r === null ? st(o.lines, n.titles) : null;
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
    const u = r != null ? r : Lu(o.lines, n);
    const d = (m) => m.map((p) => {
      var g, b, h, f;
      return x(L({}, p), {
        line: (b = (g = o.lines[p.line - 1]) == null ? void 0 : g.line) != null ? b : 1,
        lastLine: (f = (h = o.lines[p.lastLine - 1]) == null ? void 0 : h.lastLine) != null ? f : 1
      });
    });
    if (u !== "") {
      const m = s === null ? ds(a, u) : a;
      const p = d([...xe(m, u)]);
      const g = it.includes(u);
      const b = g || mu.test(u);
      return {
        kind: "table",
        records: p,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && g || Eu(p) ? o.lines : null
      };
    }
    if (Ru(a)) {
      return { kind: "lines", lines: o.lines.map((m) => x(L({}, m), { text: m.text.replace(_r, (p, g) => g.replace(/""/g, '"')) })) };
    }
    if (ku.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...xe(a, "")]).map(({ line: m, lastLine: p, cells: g }) => ({ line: m, lastLine: p, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/side-by-side.ts
var Mu = 200;
var Br = (t, e) => Array.from({ length: e - t }, (n, s) => t + s);
function Au(t, e) {
  var o;
  const n = t.reduce((l, a, c) => a === "" ? l : c + 1, 0);
  const s = t.indexOf((o = t[0]) != null ? o : "", 1);
  const r = s > 0 && n % s === 0 && t.slice(0, n).every((l, a) => l !== "" && l === t[a % s]);
  const i = t.slice(0, s);
  return r && i.some((l) => e.isHeading(l)) ? {
    headings: i,
    blocks: Br(0, n / s).map((l) => Br(l * s, (l + 1) * s))
  } : null;
}
var Cu = /^(\D*)(\d{1,2})(\D*)$/u;
var Ou = ["name", "realname", "username", "firstname", "lastname"];
function vu(t, e) {
  const n = t.map((a) => {
    const [, c = "", u = "", d = ""] = Cu.exec(a) || [];
    return { number: u, heading: u === "" ? "" : `${c.trim()} ${d.trim()}`.trim() };
  });
  const s = (a) => new Set(n.flatMap((c) => c.heading === a ? c.number : []));
  const r = [...new Set(n.map(({ heading: a }) => a))].filter((a) => a !== "" && s(a).size > 1);
  const i = (a) => {
    const c = e.score(a);
    return c !== null && c.score > 0.8 && Ou.includes(c.meaning);
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
function Wr(t, e, n) {
  var s;
  for (const r of t.slice(0, n)) {
    const i = r.cells.length > Mu ? [] : r.cells.map((l) => l.trim());
    const o = (s = Au(i.map((l) => l.toLowerCase()), e)) != null ? s : vu(i, e);
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
var Fr = 0.35;
var Nu = 300;
var Pu = /* @__PURE__ */ new Set(["firstname", "lastname", "realname"]);
var Iu = 0.15;
var Kr = ({ filled: t, distinct: e }, n) => t > n && t * e < 1.5;
function Du(t, e) {
  const { kinds: n, filled: s, distinct: r } = t;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5;
  if (i || !e && Kr(t, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const l = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - l) * o;
}
var $u = (t, { score: e }, n) => e < 1 && (t === "name" || t === "realname") && Kr(n, 1);
function Hu(t, e, n) {
  const { kinds: s, filled: r } = e;
  const i = n.score > 0.8;
  switch (t) {
    case "username":
      return Du(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (t !== "name" || n.score < 0.8) ? 0 : s.email > 0.5 ? 0 : $u(t, n, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function _u(t, e) {
  const n = {};
  if (t) {
    n[t.meaning] = t.score * Hu(t.meaning, e, t);
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
function Bu(t, e, n) {
  return n.findIndex((s, r) => {
    const i = n[r - 1];
    const o = e[r - 1];
    const l = i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6;
    return l && e[r] === null && je(s) && t.some((a) => !v(a[r] || "") && !v(a[r - 1] || ""));
  });
}
function jr(t, e, n) {
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
  return r >= Fr ? { index: s, score: r, margin: r - i } : null;
}
var hn = class {
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
    const n = jr(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      const s = e === "lastname" && this.takeBeside(e, n.index);
      const r = n.margin < Iu && !s && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !r && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  /** “Apellido 1”, “Apellido 2”: the column beside has the rest of the name, and not the same. */
  takeBeside(e, n) {
    const s = this.stats[n];
    const r = this.stats.findIndex((i, o) => {
      var l;
      return Math.abs(o - n) === 1 && (((l = this.scores[o]) == null ? void 0 : l[e]) || 0) > 0.8 && s !== void 0 && Q(s, i) < 0.5;
    });
    if (r !== -1) {
      this.take(e, r);
    }
    return r !== -1;
  }
  hasTwin(e) {
    const n = this.stats[e];
    return n !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && Q(n, s) > 0.7);
  }
  /** Where nobody has said anything in the columns for names, the names are in another. */
  leaveEmptyNames() {
    const e = this.meanings.flatMap((n, s) => Pu.has(n) ? [s] : []);
    if (e.every((n) => {
      var s;
      return ((s = this.stats[n]) == null ? void 0 : s.filled) === 0;
    })) {
      e.forEach((n) => {
        this.meanings[n] = "unused";
      });
    }
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
    return this.stats.flatMap((n, s) => !this.taken.has(s) && e(s) && je(n) ? [s] : []);
  }
};
function Wu(t, e, n) {
  const s = [["username", t]];
  const r = [["firstname", t], ["lastname", e]];
  const i = [["lastname", t], ["firstname", e]];
  return n ? [r, s] : [s, r, i];
}
function Fu([t, e], [n, s], r) {
  const i = (u) => r !== void 0 && Q(u, r) > 0.7;
  const o = Q(e, s) > 0.7;
  const l = [["username", t]];
  const a = (u, d, m) => {
    const p = [[["username", u], ["realname", d]], l];
    return m ? p : p.reverse();
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
    return { certain: false, variants: s.coined > 0.5 ? a(n, t, o || i(s)) : Wu(t, n, i(e) && i(s)) };
  }
  const c = s.realNames < 0.5 && e.coined <= 0.5;
  return {
    variants: [...a(t, n, false), ...c ? a(n, t, true).slice(0, 1) : []],
    certain: e.coined > 0.5
  };
}
function Ku(t, e, n) {
  const s = n[t.meanings.indexOf("email")];
  const r = (m) => {
    var p;
    return ((p = n[m]) == null ? void 0 : p.distinct) || 0;
  };
  const i = e.some((m) => r(m) === 1);
  const o = e.filter((m) => !i || r(m) > 0.8);
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
  return a === void 0 || !u ? { variants: [d], certain: t.has("email") || e.length === 1 } : Fu([l, c], [a, u], s);
}
function ju(t, e, n, s) {
  const [r, i] = [n[t], n[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && je(i) && Q(r, i) < 0.5;
}
function zu(t, e) {
  const n = (e == null ? void 0 : e.words.filter((s, r) => {
    var o;
    const i = ((o = t == null ? void 0 : t.words[r]) == null ? void 0 : o.join("")) || "";
    return s.some((l) => l.length > 2 && i.includes(l.slice(0, 4)));
  })) || [];
  return t !== void 0 && t.realNames < 0.3 && t.distinct === 1 && n.length > t.filled / 2;
}
function Uu(t, e, n, s) {
  var d;
  if (t.has("lastname") && !t.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (t.has("firstname") && !t.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  const r = t.meanings.indexOf("username");
  if (ju(r, e, n, ((d = s == null ? void 0 : s[r]) == null ? void 0 : d.meaning) === "username")) {
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: false };
  }
  if (t.has("username")) {
    return { variants: [t.has("realname") || t.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const i = n[e];
  const o = i ? i.realNames + i.ideographic : 0;
  const l = n[t.meanings.indexOf(t.has("realname") ? "realname" : "lastname")];
  if (i && l) {
    return o > 0.3 && Q(i, l) > 0.7 ? { variants: [t.has("realname") ? [] : t.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: t.has("realname") && i.coined > 0.5 };
  }
  const a = o > 0.3 && t.has("email");
  const [c] = t.free((m) => m !== e && zu(n[m], i));
  const u = c === void 0 ? [] : [[["realname", e], ["username", c]]];
  return { variants: [[["username", e]], [["realname", e]], ...u], certain: !a };
}
function Gu(t, e, n, s) {
  var a, c;
  const r = t.meanings.flatMap((u, d) => u === "unused" ? [] : [d]);
  const i = jr(e, "name", new Set(r));
  if (i) {
    const u = Uu(t, i.index, n, s);
    const d = n.some(({ flipped: m }, p) => p === i.index && m > 0.6);
    return x(L({}, u), { certain: u.certain && !(d && ((c = (a = u.variants[0]) == null ? void 0 : a[0]) == null ? void 0 : c[0]) === "username") });
  }
  if (!["username", "realname", "firstname", "lastname"].some((u) => t.has(u))) {
    const u = t.free((p) => {
      var g;
      return (((g = s == null ? void 0 : s[p]) == null ? void 0 : g.score) || 0) < 0.6;
    });
    const { variants: d, certain: m } = Ku(t, u, n);
    return { variants: [...d, []], certain: m && (s === null || u.length === 0) };
  }
  const o = ["firstname", "lastname"].filter((u) => t.has(u));
  if (o.length === 1 && !t.has("username") && !t.has("realname")) {
    const [u] = t.free((p) => {
      var g;
      return (((g = s == null ? void 0 : s[p]) == null ? void 0 : g.score) || 0) < 0.9;
    });
    const d = o[0] === "firstname" ? "lastname" : "firstname";
    const m = u === void 0 ? [] : [[[d, u]]];
    return { variants: [...m, []], certain: false };
  }
  const l = t.has("username") ? -1 : t.meanings.indexOf("realname");
  return { variants: l === -1 ? [[]] : [[], [["username", l]]], certain: l === -1 };
}
function Vu(t, e) {
  return e.findIndex(({ isSecret: n }, s) => n && t.every((r) => r[s] === "unused"));
}
function zr(t, e, n, s) {
  var h;
  const r = Math.min(Nu, Math.max((t == null ? void 0 : t.length) || 0, ...e.map((f) => f.length), 1));
  const i = Array.from({ length: r }, (f, w) => w);
  const o = i.map((f) => ps(e, f, s));
  const l = n.scoreAll(i.map((f) => (t == null ? void 0 : t[f]) || ""));
  const a = o.map((f, w) => {
    var E;
    return _u((E = l[w]) != null ? E : null, f);
  });
  if (t) {
    const f = a[Bu(e, l, o)];
    if (f) {
      f.username = 0.7;
    }
  }
  const c = new hn(o, a);
  for (const f of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(f);
  }
  c.leaveEmptyNames();
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([f, w]) => c.take(f, w));
  }
  const u = Gu(c, a, o, t && l);
  const d = u.variants.slice(0, 3).map((f) => {
    const w = [...c.meanings];
    f.forEach(([E, T]) => {
      w[T] = E;
    });
    return w;
  });
  const m = (f, w) => {
    d.splice(1, 0, (d[0] || []).map((E, T) => T === f ? w : E));
  };
  const p = c.meanings.indexOf("username");
  if (p !== -1 && (((h = a[p]) == null ? void 0 : h.username) || 0) <= 0.5) {
    m(p, "unused");
  }
  const g = a.findIndex(({ username: f = 0 }, w) => p !== -1 && c.meanings[w] === "unused" && f >= Fr);
  if (g !== -1 && !c.certain) {
    d.splice(1, 0, c.meanings.map((f, w) => w === p ? "unused" : w === g ? "username" : f));
  }
  const b = c.has("password") ? -1 : Vu(d, o);
  if (b !== -1) {
    m(b, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && b === -1,
    scores: a.map((E) => {
      var T = E, { name: f } = T, w = ee(T, ["name"]);
      return f ? x(L({}, w), { realname: f / 2, username: f / 2 }) : w;
    }),
    stats: o
  };
}
function Ur(t, e, { scores: n, stats: s }) {
  return e.map((r, i) => {
    var o, l;
    return {
      heading: re((t == null ? void 0 : t[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (l = n[i]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Ee = 200;
var ot = 12;
var Vr = 20;
var qu = 8;
var lt = 6;
var O = ({ cells: t }) => t.filter((e) => !y(e));
var Se = ({ cells: t }) => t.some(R);
function Sn(t, e, n) {
  const s = O(t);
  if (s.length === 0 || s.some(R) || t.beside !== void 0) {
    return false;
  }
  if (s.length > 1 && s.filter((c) => Ue(c, e)).length > 1) {
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
var Xu = /^\s*(?:[^\s@＠]+\s?[@＠]\s?[^\s@＠]*|[@＠][^\s@＠]*\.[^\s@＠]*)\s*$/u;
function qr(t, e, n) {
  const s = O(t);
  const r = s.some((o) => R(o) || Xu.test(o));
  if (e.length === 0 || s.length < 2 || r) {
    return false;
  }
  let i = 0;
  t.cells.forEach((o, l) => {
    const a = e.map(({ cells: m }) => m[l] || "").filter((m) => !y(m) && !v(m));
    if (!Ne(o) || v(o) || a.length < e.length * 0.5) {
      return;
    }
    const c = a.map((m) => P(m, n));
    const u = P(o, n);
    const d = (m) => u !== m && c.filter((p) => p === m).length > c.length * 0.7;
    if (d("email") || d("person")) {
      i += 2;
    } else if (d("date") || d("number") || d("phone")) {
      i += e.length > 2 ? 2 : 1;
    }
  });
  return i > 1;
}
function Yu(t, e) {
  const { words: n, titles: s } = e;
  const r = [];
  let i = "";
  t.forEach((o, l) => {
    var d;
    const a = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || Sn(o, n, a === void 0 && l < ot)) {
      if (a === l - 1 && O(o).length >= O((d = t[a]) != null ? d : o).length) {
        r.pop();
      } else if (a === l - 1) {
        return;
      }
      r.push(l);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = t.slice(0, ot).findIndex((l, a) => a < lt && l.cells.length > 1 && (l.isHead || qr(l, t.slice(a + 1, a + 12), s)));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function Xr(t) {
  return t.length <= lt && !t.some(Se) && t.filter((e) => O(e).length > 1 && !y(e.cells[0] || "")).length < 3;
}
var Qu = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Ju = (t) => t.length < 40 && Qu.has(t.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function Zu(t, e, n) {
  const s = t.cells.slice(1).filter((i) => !y(i));
  if (s.length === 0 || s.some((i) => P(i, n) !== "number")) {
    const i = O(t)[0] || "";
    return O(t).length === 1 && e.length > 1 && Ju(i.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && t.cells.every((i, o) => o === 0 || y(i) || r.filter(({ cells: l }) => P(l[o] || "", n) === "number").length < r.length * 0.3);
}
function ed(t, e, n) {
  const s = e.slice(0, Vr);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + O(o).length, 0) / s.length;
  if (O(t).length <= r / 2 && O(t).length < 3 && r > 3) {
    return !Se(t);
  }
  return qr(t, s, n) && t.cells.some((i, o) => Ne(i) && s.filter(({ cells: l }) => R(l[o] || "")).length > s.length * 0.8);
}
function td(t, e, n, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(n, s.columns.length);
    return Array.from({ length: i }, (o, l) => {
      var a, c;
      return (c = (a = s.columns) == null ? void 0 : a[l]) != null ? c : "unused";
    });
  }
  return e ? zn(t.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), $e(t)) : null;
}
function nd(t, e) {
  const n = [...t.cells];
  for (const s of e) {
    if (O(s).length > 1 && s.cells.length >= t.cells.length) {
      s.cells.forEach((r, i) => {
        var o, l;
        n[i] = y((o = n[i]) != null ? o : "") ? r : (l = n[i]) != null ? l : "";
      });
    }
  }
  return x(L({}, t), { cells: n });
}
function sd(t) {
  return et(t.map((e, n) => {
    var o, l;
    const s = O(e);
    const [r = ""] = s;
    const i = s.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(r);
    return {
      lone: i ? r : null,
      first: r,
      width: s.length,
      isAddressed: Se(e),
      isApart: e.line > ((l = (o = t[n - 1]) == null ? void 0 : o.lastLine) != null ? l : -1) + 1
    };
  }));
}
function rd(t, e, n) {
  const s = /* @__PURE__ */ new Set();
  n.forEach((r, i) => {
    const o = t[i] || "";
    const l = new Set(r === "unused" ? e.map(({ cells: g }) => (g[i] || "").trim()) : []);
    const a = Ct(o);
    const c = l.size > 1 && l.size <= qu && (a || l.size < e.length);
    const u = [...l].filter((g) => g !== "");
    const d = (g) => H(o) ? !ie(g) : a && ie(g);
    const m = u.filter((g) => H(g, u) || d(g));
    const p = new Set(c ? m : []);
    e.filter(({ cells: g }) => p.has((g[i] || "").trim())).forEach((g) => s.add(g));
  });
  return s.size < e.length ? s : /* @__PURE__ */ new Set();
}
function id(t) {
  const { places: e } = Be(t.map((n) => {
    const [s = "", ...r] = O(n);
    const i = r.length === 0 && n.cells.length > 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(s);
    return { title: i ? s : null, label: null };
  }));
  return t.filter((n, s) => e.has(s));
}
function od({ headings: t, rows: e, plans: { plans: n }, sheet: s }) {
  var r, i;
  return new Set(s ? [] : [
    ...id(e),
    ...rd((r = t == null ? void 0 : t.cells) != null ? r : [], e, (i = n[0]) != null ? i : [])
  ]);
}
function bn(t, e, n, s) {
  var E;
  const { words: r, titles: i } = s;
  const o = [...n];
  const l = [...t];
  const a = [];
  const c = e !== null && X(e.cells);
  if (!c) {
    if (e) {
      const T = o.slice(0, ot).findIndex((k, A) => A === o.length - 1 || !ed(k, o.slice(A + 1, A + 1 + Vr), i));
      l.push(...o.splice(0, Math.max(0, T)));
    }
    for (let T = o.pop(); T; T = o.pop()) {
      if (o.length === 0 || !Zu(T, o, i)) {
        o.push(T);
        break;
      }
      a.unshift(T);
    }
  }
  const u = e && !c ? nd(e, [...l].reverse()) : e;
  const d = u ? -1 : o.slice(0, ot).reduce((T, k, A) => y(k.cells[0] || "") && O(k).length > 0 && A <= lt ? A : T, -1);
  const m = o.filter((T) => y(T.cells[0] || "")).length < o.length * 0.5;
  if (d !== -1 && m && Xr(o.slice(0, d))) {
    l.push(...o.splice(0, d + 1));
  }
  const p = sd(c ? [] : o);
  const g = new Set(o.filter((T, k) => p.places.has(k)));
  const b = o.filter((T) => !g.has(T)).slice(0, Ee).map(({ cells: T }) => T);
  const h = zr((E = u == null ? void 0 : u.cells) != null ? E : null, b, r, i);
  const f = td((u == null ? void 0 : u.cells) || [], c, h.stats.length, s);
  if (f) {
    h.plans = [f];
    h.certain = true;
  }
  const w = { headings: u, above: l, rows: o, totals: a, plans: h, groupTitles: g, found: p, sheet: c };
  return x(L({}, w), { absent: od(w) });
}
var ld = /^[^\d:：.!?]{1,40}$/;
function ad(t) {
  const [e, n] = t.slice(-2).reverse();
  return e !== void 0 && n !== void 0 && O(e).length === 1 && !Se(e) && (e.line > n.lastLine + 1 || O(n).length > 2);
}
var Gr = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function Yr(t) {
  if (!/<\/(?:s|del|strike)>/i.test(t.cells.join(""))) {
    return t;
  }
  const e = t.cells.map((i) => i.replace(Gr, " ").trim());
  const n = t.cells.findIndex(Ne);
  const s = y(e[n] || "");
  const r = t.cells.map((i) => i.replace(Gr, "$2"));
  return x(L({}, t), { isStruck: s, cells: s ? r : e });
}
function Qr(t, e) {
  var c, u;
  const n = Wr(t.filter((d) => d.beside === void 0 && !d.isStruck && O(d).length > 0), e.words, lt);
  const s = X(((c = n[0]) == null ? void 0 : c.cells) || []);
  const r = s ? [0] : Yu(n, e);
  const i = [];
  const o = (u = r[0]) != null ? u : -1;
  let l = n.slice(0, Math.max(0, o));
  const a = l.length > 1 && l.every(({ cells: [d = "", ...m] }) => m.length === 0 && ld.test(d));
  if (l.length > 0 && (a || !Xr(l))) {
    const d = bn([], null, l, e);
    const m = a || !l.some(Se) && n.some(Se);
    if (m) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    l = [];
  }
  if (o === -1) {
    i.push(bn([], null, n, e));
  }
  r.forEach((d, m) => {
    var h, f;
    const p = (h = r[m + 1]) != null ? h : n.length;
    const g = n.slice(d + 1, p);
    const b = p < n.length && ad(g) ? g.splice(-1) : [];
    i.push(bn(l, (f = n[d]) != null ? f : null, g, e));
    l = b;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d, absent: m }) => !d.isSure || m.size > 0),
    certain: i.every(({ plans: d, found: m, absent: p }) => d.certain && m.isSure && p.size === 0),
    sheet: s
  };
}
function Jr({ sections: t }) {
  const e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function Zr(t, e) {
  var n, s;
  return Ur((s = (n = t.headings) == null ? void 0 : n.cells) != null ? s : null, yn(t, e), t.plans);
}
function yn({ plans: t }, e) {
  var n, s;
  return (s = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var cd = "=+-@＝＋－＠";
var ud = ";,|	\r\n\v\f\u2028\u2029";
var dd = /[\s'"]/u;
var md = /^'*[\t\r\n]/u;
function ei(t) {
  const e = [];
  let n = false;
  for (let s = t.length - 1; s >= 0; s--) {
    const r = t.charAt(s);
    if (n && ud.includes(r)) {
      e.push(s + 1);
    }
    if (!dd.test(r)) {
      n = cd.includes(r);
    }
  }
  if (n || md.test(t)) {
    e.push(0);
  }
  return e.reverse();
}
function ti(t) {
  const e = ei(t);
  return e.length === 0 ? t : [0, ...e].map((n, s) => t.slice(n, e[s])).join("'");
}
function Ln(t) {
  const e = ei(t);
  return [0, ...e].map((n, s) => t.slice(s > 0 && t.charAt(n) === "'" ? n + 1 : n, e[s])).join("");
}

// src/accounts/list/read/table.ts
var fd = /^\s*(?:họ|vezetéknév|családnév)/iu;
function ii(t, e, n = false) {
  if (n) {
    return `${e} ${t}`.trim();
  }
  const s = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e);
  return (s ? e + t : `${t} ${e}`).trim();
}
function pd(t) {
  const e = t.filter((n) => !y(n)).slice(0, Ee);
  return e.length > 1 && e.filter((n) => q.test(n.trim())).length > e.length * 0.8;
}
function gd(t) {
  const [, e = "", n = ""] = q.exec(t.trim()) || [];
  return e ? ii(n, e) : t;
}
var ni = (t) => t.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, n) => n.split("|").pop() || "");
var si = ({ cells: t }) => t.filter((e) => !y(e)).length;
function hd(t, e, { rows: n }) {
  const s = t.cells.findIndex((i) => !y(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && si(t) === 1 && n.slice(0, Ee).filter((i) => si(i) > 2).length > 1;
}
function bd({ headings: t, sheet: e }, n, s) {
  const r = (i) => e ? Ln(i) : i.trim();
  return { heading: re(r((t == null ? void 0 : t.cells[n]) || "")), column: n, value: r(s) };
}
var Sd = S(String.raw`^(?:\p{Ll}+['’]?\s?){1,3}$`);
function yd({ rows: t }, e) {
  const [n, s] = ["firstname", "lastname"].map((i) => e.indexOf(i));
  const r = n !== void 0 && s !== void 0 && n >= 0 && s >= 0;
  return !r ? -1 : e.findIndex((i, o) => {
    const l = i === "unused" && Math.abs(o - s) === 1 ? t.slice(0, Ee).map((a) => (a.cells[o] || "").trim()).filter((a) => a !== "") : [];
    return l.length > 0 && l.every((a) => Sd.test(a) && !K(a));
  });
}
function Ld(t, e, n) {
  const s = J(t.cells[e] || "");
  return s === "" ? t : x(L({}, t), {
    cells: t.cells.map((r, i) => i === n ? `${s} ${r}` : r)
  });
}
function ri(t, { titles: e }) {
  var r, i;
  const { names: n, calls: s } = $(t, e);
  return (i = n[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function wd(t, e) {
  var r;
  const { realname: n = "" } = t;
  if (/\[\[|\{\{/.test(n)) {
    const i = ri(n, e);
    t.username = t.username || i || "";
    t.realname = i === void 0 ? ni(n) : "";
  }
  const { username: s = "" } = t;
  if (/\[\[|\{\{|https?:/.test(s)) {
    t.username = (r = ri(s, e)) != null ? r : ni(s);
  }
}
function xd(t, { words: e }) {
  const { username: n = "", email: s = "", realname: r = "" } = t;
  if (/[@＠]/.test(n.slice(1))) {
    const i = Ge(n.replace(/\n/g, " "), e);
    const o = s === "" || i.email.toLowerCase() === s.toLowerCase();
    if (i.email !== "" && (o || i.name !== "")) {
      t.username = i.name;
      t.email = s || i.email;
    }
  } else {
    t.username = n.replace(/\s*\n\s*/g, " ");
  }
  if (R(r)) {
    t.realname = "";
  }
}
function Td({ rows: t, sheet: e }, n, { titles: s }) {
  const r = n.flatMap((c, u) => c === "username" || c === "realname" ? [u] : []);
  const [i = -1] = r;
  const o = t.some(({ cells: c }) => !y(c[n.indexOf("email")] || ""));
  const l = r.length === 1 && !e && !o && !n.includes("password");
  const a = l ? fs(t.map(({ cells: c }) => c[i] || ""), s) : null;
  return a && x(L({}, a), { column: i });
}
function Ed(t, { column: e, peopleOf: n }) {
  return n(t.cells[e] || "").map((s) => x(L({}, t), { cells: t.cells.map((r, i) => i === e ? s : r) }));
}
var at = class {
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
      for (const g of [...o.above, ...o.headings ? [o.headings] : []]) {
        this.builder.remark("header", g.line, this.textOf(g), g.lastLine);
      }
      for (const g of o.totals) {
        this.builder.remark("total", g.line, this.textOf(g), g.lastLine);
      }
      const l = yn(o, n);
      const a = pd(o.rows.map(({ cells: g }) => g[l.indexOf("realname")] || ""));
      const c = ((i = o.headings) == null ? void 0 : i.cells) || [];
      const u = Es(l, c, o.rows, this.context.words, r);
      const d = r ? null : Td(o, l, this.context);
      this.hasDoubtful = this.hasDoubtful || (d == null ? void 0 : d.isSure) === false;
      const m = yd(o, l);
      const p = l.indexOf("lastname");
      for (const g of o.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: b, found: h, absent: f } = o;
        if (f.has(g) && !s) {
          this.builder.remark("absent", g.line, this.textOf(g), g.lastLine);
        } else if (b.has(g) && (h.isSure || h.isLikely !== s)) {
          this.builder.remark("header", g.line, this.textOf(g), g.lastLine);
        } else {
          for (const w of d ? Ed(g, d) : [g]) {
            this.addRecord(Ld(w, m, p), l, o, a, u);
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
    var E, k, A;
    const { line: o, lastLine: l, cells: a } = e;
    const c = { first: "", last: "" };
    const u = [];
    const d = [];
    const m = this.secretColumns(s);
    const p = s.sheet ? $e(((E = s.headings) == null ? void 0 : E.cells) || []) : -1;
    a.forEach((C, W) => {
      const mt = s.headings !== null && W >= s.headings.cells.length;
      const Z = mt && n[W] === "unused" ? void 0 : n[W];
      if (Z === void 0 || Z === "unused") {
        const mi = this.delimiter && C.includes("\n") && C.includes(this.delimiter);
        if (!y(C) && (Z === void 0 || mi)) {
          d.push(C);
        }
        if (!y(C) && Z === "unused" && W > p && !m[W]) {
          u.push(bd(s, W, C));
        }
      } else {
        this.readCell(Z, s.sheet ? Ln(C) : C, c, s.sheet, o);
        if (Z === "realname" && r) {
          c.realname = gd(c.realname || "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const T = c, { first: g, last: b } = T, h = ee(T, ["first", "last"]);
    if (g || b) {
      const C = (A = (k = s.headings) == null ? void 0 : k.cells[n.indexOf("lastname")]) != null ? A : "";
      h.realname = ii(g, b, fd.test(C));
    }
    const f = u.filter(({ value: C }) => C !== h.password);
    if (f.length > 0) {
      h.extra = f;
    }
    if (s.sheet) {
      this.builder.add(o, l, h, true);
      return;
    }
    this.readName(h, (C) => i(C, a));
    if (hd(e, n, s)) {
      this.builder.remark("header", o, this.textOf(e), l);
      return;
    }
    const w = !h.username && !h.email && !h.realname;
    if (w && h.password) {
      this.builder.add(o, l, h);
    } else if (this.isKnown(h, s)) {
      this.builder.remark("again", o, this.textOf(e), l);
    } else {
      this.builder.addOrRemark(o, l, h, this.textOf(e));
    }
    if (d.length > 0 && !w) {
      this.builder.remark("extra-cells", o, d.join(this.delimiter || " "), l);
    }
  }
  /** Was somebody of this name and address, or of this username, in an earlier section? */
  isKnown({ username: e = "", email: n = "", realname: s = "" }, r) {
    var l;
    const i = [e, n, s].join("\n");
    const o = (l = this.known.get(i)) != null ? l : r;
    this.known.set(i, o);
    return (n !== "" || e !== "") && o !== r;
  }
  readCell(e, n, s, r, i) {
    switch (e) {
      case "firstname":
        s.first = J(n);
        break;
      case "lastname":
        s.last = `${s.last} ${J(n)}`.trim();
        break;
      case "mode":
        this.readMode(n, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? n : J(n);
        break;
      default:
        s[e] = r ? n : n.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e, n) {
    wd(e, this.context);
    xd(e, this.context);
    const { name: s, isDoubtful: r } = n((e.username || "").replace(/^\s*#+/, ""));
    e.username = s;
    this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, n, s) {
    const r = Ss.get(e.trim().toLowerCase());
    if (r) {
      n.mode = r;
    } else if (!y(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Rd = 3 * ye;
var kd = 5 * ye;
var Md = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Ad = /\[\[|\{\{|^==.*==|^\{\|/;
var li = 3;
function Cd(t) {
  var a, c;
  const e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const n = (c = (a = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : a[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= kd || !y(u) && ++r > Rd);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const l = n === null ? o : o.slice(1);
  return {
    all: l,
    lines: l,
    separator: n,
    beyond: i === -1 ? null : vd(s, i)
  };
}
var Od = /[^\s,;|"]/;
function vd(t, e) {
  const n = t.findIndex((i, o) => o >= e && !y(i));
  let s = t.length - 1;
  while (s > n && y(t[s] || "")) {
    s--;
  }
  const r = t.find((i, o) => o >= e && Od.test(i)) || "";
  return n === -1 ? null : { line: n + 1, lastLine: s + 1, text: r };
}
function Nd({ records: t, delimiter: e }, n, { options: s }) {
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
function Pd(t, e) {
  const n = (o) => /\[\[|\{\{/.test(o) && P(o, e.titles) === "person";
  const s = t.flatMap(({ segment: o, table: l }) => l ? o.records : []).filter(({ cells: o }) => o.some(n)).length;
  const r = s === 0 ? [] : t.map(({ segment: o, table: l }) => l ? 0 : o.countLinked());
  const i = r.reduce((o, l) => o + l, 0);
  return i === 0 || i >= s ? t : t.map((o, l) => o.table || !r[l] ? o : { table: null, others: o.segment, segment: new G(o.segment.markup(), e) });
}
function oi(t, e) {
  return Pd(t.map((n) => {
    if (n.kind === "lines") {
      const { lines: l, others: a } = n;
      return {
        segment: new G(l, e),
        table: null,
        others: a ? new G(a, e) : null
      };
    }
    const s = n.records.map(Yr);
    const r = Qr(s, e);
    const i = n.source === "delimited" ? Nd(n, r, e) : null;
    const o = n.whole ? new G(n.whole, e) : null;
    return i ? { segment: new G(i, e), table: null } : { segment: x(L({}, n), { records: s }), table: r, whole: o };
  }), e);
}
var ct = class {
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
    this.builder = new ze(n.options);
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
    const s = new at(this.context, this.builder, e.delimiter);
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
    const o = n ? null : Ms(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!n && !this.way.isOther && In(i, s)) {
      this.certain = false;
      this.hasOther = true;
      return;
    }
    const l = this.way.variant === 1 ? "parts" : "whole";
    const a = new nt(e, x(L({}, r), { order: l, isOther: this.way.isOther }), s);
    const c = s.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.hasParts;
    this.hasOther = this.hasOther || a.hasOther;
    this.certain = this.certain && a.isCertain;
    if (!n) {
      const u = s.rows.slice(c);
      const d = u.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : d > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    const e = this.parts.flatMap((s) => {
      const r = s.table && Jr(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const n = e.reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: n && Zr(n.section, this.way.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      knowsHeadings: !!(n == null ? void 0 : n.section.headings) && Sn(n.section.headings, this.context.words, true),
      delimiter: (n == null ? void 0 : n.delimiter) || ""
    };
  }
};
var ut = class {
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
function Id(t, e) {
  var a;
  const n = (a = e.options.delimiter) != null ? a : t.separator;
  let s = oi(gn(t.lines, n, e), e);
  if (!s.some(({ table: c }) => c == null ? void 0 : c.sheet) && t.lines.some(({ text: c }) => Md.test(c))) {
    t.lines = t.lines.map((c) => x(L({}, c), { text: kn(c.text.replace(/\uFEFF/g, "")) }));
    s = oi(gn(t.lines, n, e), e);
  }
  const r = { variant: 0, isOther: false, isBare: false };
  const i = new ct(s, e, r);
  const o = new ut();
  const l = (c) => {
    o.add(new ct(s, e, L(L({}, r), c)).read(t));
  };
  o.add(i.read(t));
  if (i.hasDoubtful) {
    l({ isBare: true });
  }
  if (i.hasOther) {
    l({ isOther: true });
  }
  for (let c = 1; c < li && i.hasVariants; c++) {
    l({ variant: c });
  }
  return { readings: o.list, certain: i.certain };
}
function Dd(t, e) {
  var u;
  const n = t.lines.some(({ text: d }) => Ad.test(d) || d.includes(j));
  const s = n ? null : Ns(t.lines, e.words);
  const r = (d = t.lines) => Id(x(L({}, t), { lines: d }), e);
  const i = () => {
    var d;
    return ((d = st(t.lines, e.titles)) == null ? void 0 : d.isSure) === true;
  };
  if (!s || s.around.size === 0 || i() || Fe(t.lines, e)) {
    return r();
  }
  const o = r(t.lines.map((d) => s.around.has(d) ? x(L({}, d), { text: "" }) : d));
  if (!((u = o.readings[0]) == null ? void 0 : u.rows.length)) {
    return r();
  }
  if (s.isSure) {
    return o;
  }
  const [l, a] = s.isLikely ? [o, r()] : [r(), o];
  const c = new ut();
  [...l.readings.slice(0, 1), ...a.readings.slice(0, 1), ...l.readings, ...a.readings].forEach((d) => c.add(d));
  return { readings: c.list, certain: c.list.length < 2 && l.certain };
}
function V(t, e = {}) {
  var c, u;
  const n = Cd(t);
  const s = {
    options: e,
    words: new _e(e.headings),
    titles: new ge(e.userNamespaces),
    ands: new De((c = e.language) != null ? c : "")
  };
  const r = n.lines.some((d) => d.text.includes(j));
  if (((u = e.delimiter) != null ? u : null) === null && !r) {
    n.lines = ts($n(n.lines));
  }
  const { readings: [i, ...o], certain: l } = Dd(n, s);
  if (!i) {
    throw new Error("A text has no reading.");
  }
  const a = !i.rows.some(({ username: d, realname: m }) => (d + m).includes("�"));
  return { readings: [i, ...o.slice(0, li - 1)], certain: l && a };
}

// taken:core/app/load-part-gadget
var wn = mw.libs.accountCreator.parts.core.modules[46];

// src/app/source-readers-gadget.ts
var ai = (t, e) => te(null, null, function* () {
  const n = yield wn("sources");
  return n.decodeSource(t, e);
});
var ci = (...t) => te(null, null, function* () {
  const e = yield wn("sources");
  return e.textOfMarkup(...t);
});

// src/accounts/list/read/index.ts
var $d = 2;
var dt = (t, e) => x(L({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" });
var di = (t) => ({ readings: [], certain: true, problem: { code: t }, text: "", encoding: null, sheets: [], sheet: "" });
function Hd(t) {
  try {
    return t.map(({ rows: e }) => ke(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function _d(t, e) {
  var l;
  const n = Hd(t);
  if (n === null) {
    return di("too-large");
  }
  const s = t.map(({ name: a, rows: c }, u) => {
    const d = n[u] || "";
    return { name: a, text: d, read: V(d, c.some((m) => m.length > 1) ? L({ delimiter: "	" }, e) : e) };
  });
  const r = (a) => a.read.readings[0].rows.length;
  const i = (l = s.find(({ name: a }) => a === e.sheet)) != null ? l : s.reduce((a, c) => r(c) > r(a) ? c : a);
  const o = e.sheet !== void 0 || s.filter((a) => r(a) > 0).length < 2;
  return x(L({}, dt(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: a }) => a),
    sheet: i.name
  });
}
function ui(t, e) {
  return te(this, null, function* () {
    const { DOMParser: n } = e;
    return n ? ci(t, e, n) : t.kind === "page" ? "" : t.text;
  });
}
function Bd(n) {
  return te(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return dt(t.text, V(t.text, e));
      case "html":
      case "page": {
        const s = yield ui(t, e);
        return dt(s, V(s, e));
      }
      case "file": {
        const s = yield ai(t, L({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return di(s.code);
          case "table":
            return _d(s.sheets, e);
          case "text": {
            const { encoding: r, certain: i, samples: o, alternatives: l, remarks: a } = s;
            const [c = "", ...u] = yield Promise.all([
              s,
              ...i ? [] : l.slice(0, $d)
            ].map((m) => ui({ kind: "text", text: m.text }, e)));
            const d = dt(c, V(c, e));
            return x(L({}, d), {
              certain: d.certain && i,
              readings: [
                ...d.readings,
                ...u.map((m) => V(m, e).readings[0])
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
mw.libs.accountCreator.parts.read.modules = [ke, ti, hs, ge, wt, j, un, he, be];
return { readList: Bd, readText: V };
} };
// </nowiki>
