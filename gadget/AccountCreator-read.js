// <nowiki>
/*!
 * AccountCreator 0.1.0+b6aa3525: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"60613c0b","checks":"666e9c1a","words":"5e9c66d2"}, contents: '9afdd8d0', run: function () {
'use strict';
var di = Object.defineProperty, mi = Object.defineProperties;
var fi = Object.getOwnPropertyDescriptors;
var ke = Object.getOwnPropertySymbols;
var wn = Object.prototype.hasOwnProperty, xn = Object.prototype.propertyIsEnumerable;
var Ln = (t, e, n) => e in t ? di(t, e, { enumerable: !0, configurable: !0, writable: !0, value: n }) : t[e] = n, L = (t, e) => {
  for (var n in e || (e = {}))
    wn.call(e, n) && Ln(t, n, e[n]);
  if (ke)
    for (var n of ke(e))
      xn.call(e, n) && Ln(t, n, e[n]);
  return t;
}, x = (t, e) => mi(t, fi(e));
var ee = (t, e) => {
  var n = {};
  for (var s in t)
    wn.call(t, s) && e.indexOf(s) < 0 && (n[s] = t[s]);
  if (t != null && ke)
    for (var s of ke(t))
      e.indexOf(s) < 0 && xn.call(t, s) && (n[s] = t[s]);
  return n;
};
var te = (t, e, n) => new Promise((s, r) => {
  var i = (a) => {
    try {
      l(n.next(a));
    } catch (c) {
      r(c);
    }
  }, o = (a) => {
    try {
      l(n.throw(a));
    } catch (c) {
      r(c);
    }
  }, l = (a) => a.done ? s(a.value) : Promise.resolve(a.value).then(i, o);
  l((n = n.apply(t, e)).next());
});

// src/accounts/list/delimited-text.ts
var pi = /["\r\n]|^\s|\s$/u;
function Ae(t, e, n) {
  let s = (r) => pi.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return t.map((r) => r.map(s).join(e)).join(n);
}

// taken:checks/accounts/email/email
var Me = mw.libs.accountCreator.parts.checks.modules[1], Tn = mw.libs.accountCreator.parts.checks.modules[2];

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var gi = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, hi = new Map(Object.entries({
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
})), bi = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
})), Si = new Map(Object.entries({
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
})), yi = S(String.raw`\p{Nd}`, "g"), Li = S(String.raw`[^\P{Nd}\d]`), wi = S(String.raw`\p{Nd}`);
function xi(t, e, n, s) {
  var i, o, l;
  if (s !== void 0) {
    let [, a = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [], u = bi.get(c);
    return (l = (o = hi.get(s)) != null ? o : Si.get(s)) != null ? l : u ? (a + u).normalize() : t;
  }
  let r = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : t;
}
function En(t) {
  return t.includes("&") ? t.replace(gi, xi) : t;
}
function F(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function A(t) {
  return Li.test(t) ? t.replace(yi, (e) => {
    var r;
    let n = (r = e.codePointAt(0)) != null ? r : 0, s = n;
    for (; s - n < 9 && wi.test(String.fromCodePoint(n - 1)); )
      n--;
    return String(s - n);
  }) : t;
}
function y(t) {
  return t.trim() === "";
}

// src/accounts/list/read/markup.ts
var Ti = 1e3, Ei = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu, Ri = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu, ki = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Rn(t, e, n) {
  let s = t.indexOf(e), r = s === -1 ? -1 : t.indexOf(n, s + 2);
  for (; s !== -1 && r !== -1; ) {
    let i = t.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    r - s < Ti && (yield [s, r + 2]), s = i === -1 || i >= r + 2 ? i : t.indexOf(e, r + 2), r = s === -1 ? -1 : t.indexOf(n, Math.max(s + 2, r + 2));
  }
}
function Ai(t, e) {
  var i;
  let [, n] = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim()) || [], [s = t, r = s] = (n == null ? void 0 : n.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function Mi(t, e) {
  let n = [], s = [];
  for (let r of t) {
    let [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [], l = Ai((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim(), a = i === "page" ? e.personIn(o.trim()) : null;
    a !== null ? n.push(a) : l && (!i || /^\d+$/.test(i)) ? s.push(l) : l && ki.test(i) && n.push(l);
  }
  return { named: n, plain: s };
}
function Ci(t, e) {
  let [n = "", ...s] = t.split("|"), r = F(n), i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    let m = e.personIn(i[1] || "");
    return m === null ? null : { names: [m], sure: !0, template: "#" };
  }
  let o = /\//.test(r) ? e.personIn(r) : null;
  if (o !== null)
    return { names: [o], sure: !0, template: "#" };
  let { named: l, plain: a } = Mi(s, e);
  if (l.length > 0)
    return { names: l, sure: !0, template: r };
  let [c] = a;
  if (c === void 0)
    return null;
  let u = Ei.test(r), d = Ri.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: u ? a : [c], sure: u || d, template: r.toLowerCase() };
}
var Oi = /https?:\/\/[^\s<>[\]"]+/giu, vi = /^[^[\]\n]{0,300}\]/u;
function Ni(t, e, n) {
  let s = "", r = 0;
  for (let { 0: i, index: o = 0 } of t.matchAll(Oi)) {
    let l = e.personAt(i);
    if (l !== null) {
      let a = o + i.length, c = t.charAt(o - 1) === "[", [u = ""] = c ? vi.exec(t.slice(a, a + 400)) || [] : [];
      n(l), s += t.slice(r, c ? o - 1 : o) + " ", r = a + u.length;
    }
  }
  return s + t.slice(r);
}
function $(t, e) {
  let n = [], s = [], r = /* @__PURE__ */ new Map(), i = 0, o = 0, l = "", a = 0, c = (f) => {
    let g = f === null ? "" : F(f);
    if (g === "") {
      i++;
      return;
    }
    r.set(g, (r.get(g) || 0) + 1), r.get(g) === 1 && n.push(g);
  }, u = [];
  if (t.includes("[["))
    for (let [f, g] of Rn(t, "[[", "]]"))
      u.push([f, g, !0]);
  if (t.includes("{{"))
    for (let [f, g] of Rn(t, "{{", "}}"))
      u.push([f, g, !1]);
  u.sort((f, g) => f[0] - g[0]);
  for (let [f, g, b] of u) {
    if (f < a)
      continue;
    let h = t.slice(f + 2, g - 2);
    if (l += t.slice(a, f) + " ", a = g, b) {
      let p = F(h.split("|", 1)[0] || ""), w = e.personIn(p);
      o += w !== null && p.includes(`${w}/`) ? 1 : 0, c(w);
    } else {
      let p = Ci(h, e);
      p != null && p.sure ? p.names.forEach(c) : p && s.push(p);
    }
  }
  l += t.slice(a), /https?:/i.test(l) && (l = Ni(l, e, c));
  let d = n.filter((f) => (r.get(f) || 0) > 1), m = [...r.values()].reduce((f, g) => f + g, 0);
  return { names: n, calls: s, signed: d, areSubpages: o > 0 && o === m, others: i, rest: l };
}

// src/accounts/list/read/cell-kinds.ts
var Pi = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd", Ii = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez", kn = new Set(Pi.split("|")), An = new Set(Ii.split("|")), mt = S(String.raw`\p{L}`), Di = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`), $i = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`), Hi = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`), _i = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i, Bi = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i, Wi = /\d{1,2}[:.]\d{2}/, Fi = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/, Ki = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function v(t) {
  let e = t.trim().toLowerCase();
  return kn.has(e) || e.length < 4 && Di.test(e) && e !== "";
}
function K(t) {
  return v(t) || An.has(t.trim().toLowerCase());
}
function Ce(t) {
  let e = t.trim().toLowerCase();
  return v(t) && (e.length > 3 || !mt.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function R(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && Tn(Me(t)) === null;
}
function Oe(t) {
  if (!/\d/.test(t) || t.length > 60)
    return !1;
  let e = t.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (Fi.test(t) || /^\d{4}-?W?\d{2}/.test(t))
    return e.length < 6;
  let n = t.match(/\d+/g) || [];
  return Wi.test(t) && e.length < 5 && n.length > 2 || Ki.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((s) => Bi.test(s));
}
function ve(t) {
  let e = t.trim();
  return e.length < 60 && $i.test(e);
}
var ft = String.raw`(?:jr|sr|i+|ph\.?\s?d|d\.?phil|m\.?d|dr|m\.?sc|b\.?sc|ba|ma|mba|mlis|ed\.?d|esq)\.?`, ne = S(`^${ft}$`, "i"), X = S(String.raw`^([^,]{1,60}),\s+([^,]{1,60})(?:,\s*${ft})?$`, "i"), ji = S(String.raw`,\s*${ft}$`, "i"), pt = (t) => t.replace(ji, "");
function se(t) {
  return Hi.test(t.trim());
}
function P(t, e) {
  let n = t.trim();
  if (n === "")
    return "blank";
  if (n.length > 200)
    return "text";
  let s = n.toLowerCase();
  if (An.has(s) || kn.has(s))
    return "answer";
  if (R(n))
    return "email";
  if (/\[\[|\{\{/.test(n)) {
    let { names: i, calls: o } = $(n, e);
    return i.length + o.length > 0 ? "person" : "url";
  }
  if (e.personIn(n, !1) !== null)
    return "person";
  if (/^(?:https?:\/\/|www\.)/i.test(n))
    return e.personAt(n) === null ? "url" : "person";
  let r = A(n);
  return Oe(r) ? "date" : mt.test(r) ? Ui(n, r) : zi(r);
}
function zi(t) {
  let e = t.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(t) ? "phone" : "number";
}
function Ui(t, e) {
  let n = t.split(/\s+/u);
  return _i.test(e) ? "code" : n.length === 1 ? "word" : n.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
var Gi = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function re(t) {
  let e = t.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !R(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && Gi.filter((n) => n.test(e)).length > 2;
}
function Ne(t) {
  return !y(t) && mt.test(t) && !R(t);
}

// src/accounts/list/read/chat.ts
var gt = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`, Pe = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`, Vi = S(
  String.raw`^[\u200e\u200f]*(?:\[?${Pe},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` + String.raw`|\[${gt},?\s${Pe}\])\s*([^:\d][^:]{0,60}):\s`,
  "i"
), Xi = S(String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, "i"), qi = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u, Yi = S(
  String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` + String.raw`[[(]?(?:${Pe},?\s)?(?:\p{L}{1,12}\s){0,2}${gt}[\])]?$`,
  "i"
), Mn = S(String.raw`^(?:${Pe},?\s)?${gt}$`, "i"), Qi = 150, Cn = 0.4;
function Ie(t, e) {
  var o;
  let n = e.slice(0, Qi).trim(), s = A(n), r = ((o = t.exec(s.length === n.length ? s : n)) == null ? void 0 : o[1]) || "", i = s.indexOf(r);
  return (s.length === n.length ? n.slice(i, i + r.length) : r).trim();
}
function ht(t) {
  return Ie(Vi, t) || Ie(qi, t);
}
function Ji(t) {
  let e = t.map((u) => u.split(/\s+/u)), n = e.filter(({ length: u }) => u > 1), [s] = n[0] || [], i = n.length > 1 && n.every((u) => u[0] === s) && new Set(t).size > 1 ? e.map((u) => u.slice(1)) : [], [o = []] = i.filter(({ length: u }) => u > 0), l = (u, d) => i.every((m) => m.length === 0 || m.length > d + 1 && m[m.length - 1 - d] === u), a = [...o].reverse().findIndex((u, d) => !l(u, d)), c = Math.max(0, a);
  return i.map((u) => u.slice(0, u.length - c).join(" "));
}
function On(t) {
  let e = (a, c) => a.filter((u) => u !== "").length >= Math.max(2, t.length * c), n = t.map(ht);
  if (e(n, Cn))
    return n;
  let s = Ji(t.map((a) => Ie(Xi, a)));
  if (e(s, Cn))
    return s;
  let r = t.map((a, c) => Mn.test(t[c + 1] || "") ? a : Mn.test(a) ? "" : Ie(Yi, a)), i = (a) => r[a] !== "" && r[a] !== void 0, o = (a) => a + 1 < t.length && !i(a + 1);
  return i(0) && r.every((a, c) => !i(c) || o(c)) && e(r, 0.1) ? r : null;
}
var vn = (t) => On(t.map((e) => e.trim())) !== null;
function Nn(t, e) {
  let n = t.filter(({ text: i }) => !y(i)), s = On(n.map(({ text: i }) => i.trim()));
  if (s === null)
    return !1;
  let r = /* @__PURE__ */ new Set([""]);
  return n.forEach(({ line: i, lastLine: o, text: l }, a) => {
    let c = s[a] || "";
    r.has(c) ? e.remark("no-name", i, l, o) : (r.add(c), e.add(i, o, { username: c }));
  }), !0;
}

// src/accounts/list/read/conjunctions.ts
var Zi = "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh", eo = "oraz sowie samt sekä valamint nonché alsmede evenals וכן وكذلك 以及 及び および 그리고".split(" "), to = /\s(?:as well as|así como|assim como|bem como|ainsi que|a także|jak również|precum și|а также|а також)\s/iu, no = [
  [/[\u05d0-\u05ea]/, "he"],
  [/[\u0621-\u06d2]/, "ar"]
];
function bt(t) {
  try {
    let e = Intl.ListFormat && new Intl.ListFormat(t, { type: "conjunction" });
    return e ? [["A", "B"], ["A", "B", "C"]].map((n) => {
      var s;
      return ((s = e.formatToParts(n).filter(({ type: r }) => r === "literal").pop()) == null ? void 0 : s.value) || "";
    }) : [];
  } catch (e) {
    return [];
  }
}
var Pn = /^[,،、\s]*\s(\S+)\s$/u;
function so(t) {
  let e = bt(t).map((n) => n.replace(/^[,،、]/u, "")).filter((n) => /[^\s,،、]/u.test(n) && !Pn.test(n));
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
      let e = [this.language, ...Zi.split(" ")].flatMap(bt);
      this.words = /* @__PURE__ */ new Set(["&", "+", ...eo, ...e.flatMap((n) => {
        var s;
        return ((s = Pn.exec(n)) == null ? void 0 : s[1]) || [];
      })]);
    }
    return this.words;
  }
  isWord(e) {
    return this.find().has(e.toLowerCase());
  }
  /** Both sides of a word for “and”, in whatever language; null: there is none. */
  part(e) {
    let n = e.replace(to, " & ").split(/\s+/u), s = n.length > 2 && n.length < 12 ? this.find() : null, r = s ? n.findIndex((i, o) => o > 0 && o < n.length - 1 && s.has(i.toLowerCase())) : -1;
    return r === -1 ? null : [n.slice(0, r).join(" "), n.slice(r + 1).join(" ")];
  }
  /** The same where it is written with the next word, in the wiki's language or that of the letters. */
  partGlued(e) {
    let [n = []] = this.gluedIn(e).map((i) => e.split(i)).filter(({ length: i }) => i === 2), [s = "", r = ""] = n;
    return s.trim().length > 1 && r.trim().length > 1 ? [s.trim(), r.trim()] : null;
  }
  /** Of the wiki's language, and of those letters: “和” and the like are a part of words as well. */
  gluedIn(e) {
    var o, l;
    this.own = (o = this.own) != null ? o : bt(this.language).join("");
    let n = this.own, s = no.find(([a]) => a.test(e) && !a.test(n)), [, r = this.language] = s != null ? s : [], i = (l = this.glued.get(r)) != null ? l : so(r);
    return this.glued.set(r, i), i;
  }
  /** Without the word where it begins a text. */
  without(e) {
    let [, n = "", s = ""] = /^(\S{1,12})\s+(\S.*)$/u.exec(e) || [];
    return s !== "" && n === n.toLowerCase() && this.find().has(n) ? s : e;
  }
};

// src/accounts/list/read/counted-line.ts
var ro = S(
  String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`,
  "g"
), io = S(String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, "g"), oo = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi, lo = S(String.raw`\p{L}`), ao = 3, co = 1e5, uo = (t) => /^\d/.test(t) ? Number(t) : /^[a-z]/i.test(t) ? t.toLowerCase().charCodeAt(0) - 96 : Number(t.normalize("NFKC")) || t.charCodeAt(0) - 10101;
function St(t, e) {
  var c;
  let n = A(t), s = [], r = n.length === t.length ? n.matchAll(e) : [];
  for (let { index: u = 0, 1: d = "", 2: m, 3: f = "" } of r)
    uo(m != null ? m : f) === s.length + 1 && s.push(u + d.length);
  let i = s.map((u, d) => t.slice(u, s[d + 1]).replace(/[\s,;，；、]+$/u, "")), o = t.slice(0, (c = s[0]) != null ? c : 0).trim();
  return (o === "" || /[:：]$/u.test(o)) && i.length >= ao && i.every((u) => lo.test(u)) ? [...o === "" ? [] : [o], ...i] : null;
}
function In(t) {
  return t.flatMap((e) => {
    var o, l;
    let { text: n } = e, s = n.length > co || /\[\[|\{\{|\t/.test(n), r = /^\s*\d/.test(A(n.slice(0, 20))), i = s ? null : (l = (o = St(n, ro)) != null ? o : St(n, oo)) != null ? l : r ? St(n, io) : null;
    return i ? i.map((a) => x(L({}, e), { text: a })) : [e];
  });
}

// taken:core/accounts/names/characters
var ie = mw.libs.accountCreator.parts.core.modules[35];

// taken:words/accounts/list/read/heading-words
var Dn = mw.libs.accountCreator.parts.words.modules[0], $n = mw.libs.accountCreator.parts.words.modules[1], Hn = mw.libs.accountCreator.parts.words.modules[2], _n = mw.libs.accountCreator.parts.words.modules[3], Bn = mw.libs.accountCreator.parts.words.modules[4], Wn = mw.libs.accountCreator.parts.words.modules[5], Fn = mw.libs.accountCreator.parts.words.modules[6], yt = mw.libs.accountCreator.parts.words.modules[7];

// src/accounts/list/read/sheet.ts
var Lt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
], mo = ["unused", "username", "email", "unused", "unused"], j = "AccountCreator";
function q(t) {
  return t.length > 1 && t.some((e) => e.trim() === j) && !t.some(R);
}
function $e(t) {
  return t.findIndex((e) => e.trim() === j);
}
function Kn(t, e) {
  let n = [Lt, mo].find((s) => e === s.length - 1 && s.every((r, i) => t[i] === "unused" || t[i] === r || r === "unused"));
  return n ? t.map((s, r) => {
    var i;
    return (i = n[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/headings.ts
var wt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g"), Vn = S(String.raw`[^\p{L}\p{M}\p{N}№]+`), He = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`), fo = /^\d(?:do|er|nd?|o|ra?|st)$/, po = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/u, go = /\{\{[^{}]*\}\}/g, ho = /[をのはに]?(?:お|ご)?(?:入力|記入|記載|教え|書い?|知らせ)\S{0,4}(?:ください|下さい)|^\s*[请請]?(?:填写|填寫|输入|輸入|提供|留下)?[您你]的|^\s*[请請](?:填写|填寫|输入|輸入|提供|留下)|[을를은는이가]?\s?(?:적어|입력해|작성해|기재해|기입해|써|알려)\s?주(?:세요|십시오)/gu, bo = 200, So = /([\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])/g;
function xt(t) {
  return ie(t).normalize("NFKC").toLowerCase().replace(So, "$1");
}
function N(t) {
  return xt(t).replace(wt, "");
}
function jn(t) {
  let e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? t : e;
}
var zn = (t) => xt(t).replace(/e[-‐‑ ]mail/g, "email").split(Vn).filter((e) => e), Un = new Set(Hn), yo = new Set(yt.people.split(" ")), Lo = new Set($n.split(" ")), wo = new Set(Dn.map(N)), xo = new Set(Wn.split(" ").map(N)), To = new Set(Fn.split(" ").map(N)), Tt = Object.entries(yt).reduce((t, [e, n]) => {
  let s = e === "people" ? "name" : e;
  for (let r of n.split(" ")) {
    let i = N(r);
    i && !t.has(i) && t.set(i, s);
  }
  return t;
}, /* @__PURE__ */ new Map()), Gn = 40;
function Eo(t, e) {
  for (let n = Math.min(t.length, Gn) - 1; n > 0 && t.length <= Gn; n--) {
    let s = [t.slice(0, n), t.slice(n)], r = s.map((o) => o === "account" ? void 0 : e(o)), i = (o, l) => r.some(
      (a, c) => a === o && (r[1 - c] === o || l(1 - c))
    );
    if (i("username", (o) => r[o] === "name" || _n.includes(s[o] || "")))
      return "username";
    if (i("email", (o) => wo.has(s[o] || "")))
      return "email";
  }
}
function Xn(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (He.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Ro = Xn(Tt), ko = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N)), qn = (t) => [...t].flatMap(([e, n]) => n === "password" ? [e] : []), Ao = [...Bn.map(N), ...qn(Tt)], _e = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (let [n, s] of Object.entries(e))
      for (let r of s)
        this.words.set(N(r), n);
    this.words.delete(""), this.secrets = [...Ao, ...qn(this.words)], this.partsOfSecrets = this.secrets.filter((n) => !ko.has(n) && n.length > (He.test(n) ? 1 : 4)), this.telling = [...Xn(this.words), ...Ro];
  }
  meaningOf(e) {
    var n;
    return (n = this.wordMeaning(e)) != null ? n : Eo(e, (s) => this.wordMeaning(s));
  }
  wordMeaning(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : Tt.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    return n === void 0 && (n = e.length > bo ? null : this.find(e), this.found.set(e, n)), n;
  }
  /** The same for all headings of a table: those of the program's own sheet say more beside each other. */
  scoreAll(e) {
    let n = q(e) || e.some((s) => xo.has(N(s)));
    return e.map((s) => n && To.has(N(s)) ? { meaning: "reason", score: 1 } : this.score(s));
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n;
    return (((n = this.score(e)) == null ? void 0 : n.score) || 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    let n = N(e), s = new Set(xt(e).replace(/\d+/g, " ").split(Vn));
    return this.secrets.some((r) => s.has(r) || n === r) || this.partsOfSecrets.some((r) => n.includes(r));
  }
  find(e) {
    var u, d, m, f;
    let n = e.replace(go, " ").replace(ho, " ").trim(), s = (u = this.meaningOf(N(n))) != null ? u : this.meaningOf(N(jn(n)));
    if (s)
      return { meaning: s, score: 1 };
    let r = n.split(/[/|·•\n(（]/u).map(N).filter((g) => g), i = new Set(r.map((g) => this.meaningOf(g))), [o] = [...i];
    if (r.length > 1 && i.size === 1 && o)
      return { meaning: o, score: 1 };
    let l = zn(jn(n)), a = l.flatMap((g, b) => Un.has(g) || (b > 0 ? /^\d+$/ : fo).test(g) ? [] : [b]), c = (d = this.meaningOf(a.map((g) => l[g]).join("").replace(wt, ""))) != null ? d : this.meaningOf(l.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(wt, ""));
    return c ? { meaning: c, score: 0.9 } : (f = (m = this.findWholeName(l)) != null ? m : this.findSaid(n)) != null ? f : this.findWithin(l);
  }
  /** “Hi! What’s your first name?”, „Wie heißen Sie (Vorname, Nachname)?“: a sentence, or what explains it. */
  findSaid(e) {
    var o;
    let n = e.split(/[!?？！。…]/u), s = n.length < 2 ? [] : n.map((l) => this.score(l)).filter((l) => l !== null && l.score > 0.8), [, r = ""] = (o = po.exec(e)) != null ? o : [], [i = null] = s;
    return s.length === 1 && i ? x(L({}, i), { score: 0.9 }) : r !== "" ? this.findWholeName(zn(r)) : null;
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    let n = e.filter((o) => !yo.has(o) && !Un.has(o) && !Lo.has(o)), s = n.length > 0 && n.length < e.length ? this.meaningOf(n.join("")) : void 0;
    if (s === "firstname" || s === "lastname" || s === "realname" || s === "email" || s === "username")
      return { meaning: s, score: 0.9 };
    let r = n.map((o) => this.meaningOf(o));
    return r.length > 1 && r.includes("lastname") && (r.includes("firstname") || r.includes("name")) && r.every((o) => o === "firstname" || o === "lastname" || o === "name") ? { meaning: "realname", score: 1 } : null;
  }
  findWithin(e) {
    let n = e.join(""), s = /* @__PURE__ */ new Set();
    e.reduce((r, i) => (s.add(r), r + i.length), 0);
    for (let [r, i] of this.telling) {
      let o = n.indexOf(r);
      if (o !== -1 && (s.has(o) || He.test(r))) {
        let a = o + r.length >= n.length - 1 || this.meaningOf(n.slice(o)) === i, c = He.test(r) && a;
        return { meaning: i, score: c ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/initials.ts
var Yn = S(String.raw`^\p{Lu}{1,3}$`), Mo = S(String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$`), Qn = 0.8;
function Jn(t, e) {
  let s = e.trim().split(/[\s-]+/u).map((i) => i.charAt(0)).join("").toUpperCase(), r = s.charAt(0) + s.charAt(s.length - 1);
  return s.startsWith(t) || t === r;
}
function Zn(t) {
  let e = t.filter(({ text: o }) => !y(o)), n = e.filter(({ text: o }) => Yn.test(o.trim())), s = new Set(e.filter(({ text: o }, l) => {
    var a, c, u;
    return Yn.test(o.trim()) && o.trim().length < ((c = (a = e[l + 1]) == null ? void 0 : a.text.trim().length) != null ? c : 0) && Jn(o.trim(), ((u = e[l + 1]) == null ? void 0 : u.text) || "");
  }));
  if (s.size > 1 && s.size >= n.length * Qn)
    return t.map((o) => s.has(o) ? x(L({}, o), { text: "" }) : o);
  let r = e.filter(({ text: o }) => !/[@＠\d]/.test(o)), i = new Map(r.flatMap((o) => {
    let [, l = "", a = ""] = Mo.exec(o.text.trim()) || [];
    return l !== "" && Jn(l, a) ? [[o, a]] : [];
  }));
  return i.size > 1 && i.size >= r.length * Qn ? t.map((o) => {
    var l;
    return x(L({}, o), { text: (l = i.get(o)) != null ? l : o.text });
  }) : [...t];
}

// taken:words/accounts/list/read/title-words
var es = mw.libs.accountCreator.parts.words.modules[8], ts = mw.libs.accountCreator.parts.words.modules[9], ns = mw.libs.accountCreator.parts.words.modules[10], ss = mw.libs.accountCreator.parts.words.modules[11], rs = mw.libs.accountCreator.parts.words.modules[12];

// src/accounts/list/read/absence.ts
var Co = S(String.raw`[^\p{L}\p{M}'-]+`), Et = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`), kt = "❌", Oo = 60, vo = 4, No = 50;
function is(t) {
  let e = t.split("|"), n = e.filter((r) => Et.test(r)), s = e.filter((r) => !Et.test(r));
  return S(String.raw`(?:^|[^\p{L}\p{M}])(?:ال|ה)?(?:${s.join("|")})|${n.join("|")}`, "i");
}
var Po = is(es), Io = is(ts), Rt = new Set(ss.split("|")), At = (t) => t.normalize("NFKC").replace(/’/g, "'"), os = (t) => At(t).toLowerCase().split(Co).filter((e) => e !== "");
function Do(t, e) {
  let n = t.filter((i) => !Rt.has(i)), s = t.join("");
  return (n.length < t.length || Et.test(s)) && e.slice(0, No).some((i) => {
    let o = os(i), l = o.every((a) => n.includes(a)) && n.length < o.length + vo;
    return o.length > 0 && (n.length < t.length ? l : Rt.has(s.replace(o.join(""), "")));
  });
}
var Mt = (t) => Io.test(At(t));
function H(t, e = []) {
  if (t.length > Oo)
    return !1;
  let n = os(t);
  return t === kt || Po.test(At(t)) || n.some((s) => Rt.has(s)) && Mt(t) || Do(n, e);
}
var oe = (t) => K(t) && v(t), $o = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 };
function Be(t) {
  let e = [...new Set(t.flatMap(({ title: l, label: a }) => {
    var c;
    return (c = l != null ? l : a) != null ? c : [];
  }))], n = (l) => H(l, e) || oe(l.replace(/[\s:：(]*\d*[)\s:：]*$/u, "")) && e.length > 1, s = [], r = !1, i = 0;
  t.forEach(({ title: l, label: a }, c) => {
    r = l === null ? r && a === null : n(l), r || a !== null && n(a) ? s.push(c) : i += l === null ? 1 : 0;
  });
  let o = s.some((l) => {
    var a;
    return ((a = t[l]) == null ? void 0 : a.title) === null;
  });
  return i === 0 || !o ? $o : { places: new Set(s), isSure: !1, isLikely: !0, code: "absent" };
}

// src/accounts/list/read/list-marks.ts
var as = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`), Ho = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.․)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u, _o = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u, Bo = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u, Wo = /^\s*\u{1f51f}\s*/u;
function Fo(t) {
  var n;
  let e = t.charCodeAt(0);
  return e >= 9461 && e <= 9470 ? e - 9460 : e >= 10102 && e <= 10131 ? (e - 10102) % 10 + 1 : Number(((n = /\d+/.exec(t.normalize("NFKC"))) == null ? void 0 : n[0]) || 0);
}
var Ct = (t, e = "") => t.slice(e.length).replace(as, "").trim();
function I(t) {
  var c, u;
  let e = t.replace(as, ""), n = e.trimStart() !== t.trimStart(), s = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() }, r = ([d], m) => x(L({}, s), { text: Ct(e, d), number: m }), i = Bo.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0)
    return r(i, Fo(i[1]));
  let o = Wo.exec(e);
  if (o)
    return r(o, 10);
  let l = A(e.slice(0, 40)), a = Ho.exec(l);
  return a && l.length === Math.min(40, e.length) ? r(a, Number((u = (c = a[1]) != null ? c : a[2]) != null ? u : a[3])) : s;
}
function le(t) {
  let e = A(t.slice(0, 20)), n = _o.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: Ct(t, n[0]) } : null;
}
var Ko = [
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
].map((t) => t.startsWith("i ") ? t.split(" ") : Array.from(t)), jo = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`), zo = S(String.raw`^\p{Lu}\.\s*$`);
function Ot(t) {
  let e = t.map((i) => jo.exec(i)), n = t.length > 1 && Ko.some((i) => e.every((o, l) => {
    var a;
    return o !== null && i[l] === ((a = o[1]) == null ? void 0 : a.toLowerCase());
  })), s = e.map((i, o) => Ct(t[o] || "", i == null ? void 0 : i[0])), r = e.every((i) => zo.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return n && !r ? s : null;
}
var ls = /[,;；、，]\s*$/u;
function cs(t, e) {
  let n = t.filter((u) => u.trim() !== ""), s = (u) => ls.test(u) && !u.trimEnd().endsWith(e), i = n.filter(s).length > n.length * 0.8 ? t.map((u) => u.replace(ls, "")) : t, o = i.map((u) => {
    let d = I(u.replace(/^#+ /, "- "));
    return d.number === null ? L(L({}, d), le(d.text)) : d;
  }), l = z(o.map(({ number: u }) => u)), a = o.map(({ text: u, hasBullet: d, number: m, numbered: f }, g) => {
    let b = i[g] || "", h = l ? u : f;
    return (d || l && m !== null) && !b.slice(0, b.lastIndexOf(h)).includes(e) ? h : null;
  });
  if (a.filter((u) => u !== null).length > n.length * 0.6)
    return i.map((u, d) => a[d] || u);
  let c = Ot(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => u.trim() === "" ? u : c.shift() || "") : i;
}
function z(t) {
  let e = t.filter((s) => s !== null), n = 0;
  for (let s = 1; s < e.length; s++) {
    let r = (e[s] || 0) - (e[s - 1] || 0);
    (r === 1 || e[s] === 1 || r === 0 && e[s] === 1) && n++;
  }
  return e.length > 1 && n >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/several.ts
var Uo = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u, Go = S(String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$`), Vo = 2e3, Xo = 200;
function We(t) {
  let e = t.length > Vo ? [] : t.split(Uo).map((n) => n.trim()).filter((n) => n !== "");
  return e.every((n) => Go.test(n) && !K(n)) ? e : [];
}
function us(t, e) {
  let { names: n, rest: s } = /\[\[|\{\{/.test(t) ? $(t, e) : { names: [], rest: "" }, r = s.split(/[\s,;&+/·•|]+/u).filter((i) => i !== "");
  return n.length > 1 && r.length < n.length ? n.map((i) => `[[User:${i}]]`) : [];
}
function ds(t, e) {
  let n = t.filter((u) => !y(u)).slice(0, Xo);
  if (n.some((u) => us(u, e).length > 1))
    return { isSure: !0, peopleOf: (u) => {
      let d = us(u, e);
      return d.length > 1 ? d : [u];
    } };
  let s = n.map(We), r = s.map(({ length: u }) => u), i = r.filter((u) => u > 1).length, o = (u) => X.test(u.trim()) && /^\s*[^\s,]+,/u.test(u), l = n.filter(o).length > n.length / 2, a = s.some((u) => u.some((d) => ne.test(d)));
  if (i * 2 < n.length || i === 0 || r.includes(0) || l || a)
    return null;
  let c = (u, d) => {
    var m;
    return u > 2 || u > 1 && ((m = s[d]) == null ? void 0 : m.every((f) => /\s/.test(f))) === !0;
  };
  return { isSure: r.some(c), peopleOf: (u) => {
    let d = We(u);
    return d.length > 1 ? d : [u];
  } };
}

// src/accounts/list/read/labelled-rows.ts
var qo = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u, Yo = 1e3;
function Qo(t) {
  let e = new Set(t.map((n) => n.replace(/\d+|(?:^|\s)\S(?=\s|$)/gu, "#")));
  return e.size === 1 && [...e].join("").includes("#");
}
function Jo(t) {
  let e = t.map((s) => s.toLowerCase().split(/\s+/u)), n = (s) => e.every((r) => r.length > 1 && s(r) === s(e[0] || []));
  return n((s) => s[0]) || n((s) => s[s.length - 1]);
}
function Fe(t, { words: e, ands: n }) {
  var E;
  let s = t.filter(({ text: T }) => !y(T));
  if (!(s.length > 1 && s.length <= Yo) || s.some(({ text: T }) => /[@＠]|\[\[|\{\{|https?:/.test(T)))
    return null;
  let i = s.map((T) => {
    let [, k = "", M = ""] = qo.exec(I(T.text.replace(/^[*#]+\s*/, "")).numbered) || [], C = M.replace(/^.*[,;、，،؛]\s*/u, ""), W = n.part(C), yn = We(W ? `${M.slice(0, M.length - C.length)}${W.join(", ")}` : M);
    return { line: T, label: k.trim(), names: yn };
  }), o = i.map(({ names: T }) => T.length), l = i.map(({ label: T }) => T), a = i.flatMap(({ names: T }) => T), c = (T) => {
    var k;
    return e.isHeading(T) && ((k = e.score(T)) == null ? void 0 : k.meaning) || "unused";
  }, u = (T, k) => T !== "" && (c(T) === "unused" || c(T) === "name" && k > 1), d = new Set(l).size === i.length && l.every((T, k) => {
    var M;
    return u(T, (M = o[k]) != null ? M : 0);
  }), m = o.some((T) => T > 1);
  if (!d || o.includes(0) || !m || c((E = a[0]) != null ? E : "") !== "unused")
    return null;
  let f = (T) => T.flatMap(({ line: k, names: M }) => M.map((C) => x(L({}, k), { text: C }))), g = f(i), b = i.filter(({ label: T }) => !H(T, l) && !oe(T));
  if (b.length > 0 && b.length < i.length)
    return { people: f(b), others: g };
  let h = i.map(({ line: T, label: k }) => x(L({}, T), { text: k })), p = new Set(a).size >= a.length * 0.8, w = Qo(l) || Jo(l) && o.some((T) => T > 2);
  return p ? { people: g, others: w ? null : h } : { people: h, others: g };
}

// src/accounts/list/read/column-stats.ts
var Zo = 3, el = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ke(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function D(t) {
  return t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,:|[\]{}-]+/u).filter((n) => n.length > 1);
}
function ms(t, e, n) {
  let s = t.map((l) => (l[e] || "").slice(0, 400)), r = s.filter((l) => !y(l)), i = new Set(r.map((l) => l.trim().toLowerCase())).size, o = {
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
  for (let l of r)
    o[P(l, n)] += 1 / r.length;
  return {
    filled: r.length,
    fill: s.length > 0 ? r.length / s.length : 0,
    kinds: o,
    distinct: r.length > 0 ? i / r.length : 0,
    realNames: Ke(r, ve),
    ideographic: Ke(r, se),
    flipped: Ke(r, (l) => X.test(l.trim())),
    coined: Ke(r, (l) => el.test(l.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(re),
    examples: r.filter((l) => !v(l)).slice(0, Zo),
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
  let n = 0, s = 0;
  return t.words.forEach((r, i) => {
    let o = e.words[i] || [];
    r.length > 0 && o.length > 0 && (s++, n += Y(r, o) ? 1 : 0);
  }), s > 0 ? n / s : 0;
}

// taken:core/accounts/names/clean-field
var fs = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function vt(t, e) {
  let n = {};
  for (let s of ["username", "email", "realname", "reason"]) {
    let r = t[s], i = fs(s, r, e);
    r !== i && (n[s] = { from: r, to: i }, t[s] = i);
  }
  return n;
}
function ps(t, e) {
  let n = L({}, t.request), s = vt(n, e);
  Object.keys(s).length > 0 && (t.cleaned = L(L({}, t.cleaned), s), t.request = n);
}

// src/accounts/list/read/people-builder.ts
var gs = 200, tl = [], ze = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, n, s, r = n) {
    this.remarks.push({ code: e, line: n, lastLine: r, text: s.length > gs ? s.slice(0, gs) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, n, s, r = !1) {
    var o;
    if (this.rows.length >= 1e4) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    let i = x(L({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: tl
    }, s), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    r || (i.cleaned = vt(i, this.rules)), this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, n, s, r, i) {
    let o = F(s), l = o.charAt(0).toUpperCase() + o.slice(1), a = this.linked.get(l);
    !a || r !== "" && a.email !== "" && a.email !== r ? (this.add(e, n, { username: s, email: r }), this.linked.set(l, a != null ? a : this.rows[this.rows.length - 1])) : (a.email = a.email || r, this.remark("again", e, i, n));
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, n, s, r) {
    let { username: i = "", email: o = "", realname: l = "" } = s;
    y(i) && y(o) && y(l) ? this.remark("no-name", e, r, n) : this.add(e, n, s);
  }
  /** An address alone says nothing of somebody who has it beside a name. */
  dropAddresses() {
    let e = ({ username: s, realname: r, password: i }) => s + r + i === "", n = new Set(this.rows.flatMap((s) => e(s) ? [] : s.email));
    for (let s of this.rows.splice(0))
      e(s) && s.email !== "" && n.has(s.email) ? this.remark("again", s.line, s.email, s.lastLine) : this.rows.push(s);
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
    let { overflow: s } = this;
    s !== null && this.remark("too-many", s, ((i = n.find(({ line: o }) => o === s)) == null ? void 0 : i.text) || "", e);
    let r = new Uint8Array(e + 2);
    for (let { line: o, lastLine: l } of [...this.rows, ...this.remarks])
      r.fill(1, o, l + 1);
    for (let { line: o, lastLine: l, text: a } of n)
      r[o] === 0 && !y(a) && this.remark("no-name", o, a, l);
    this.rows.sort((o, l) => o.line - l.line), this.remarks.sort((o, l) => o.line - l.line);
  }
};
function J(t) {
  return v(t) ? "" : t.trim();
}
var hs = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var Pt = S(String.raw`^[^\p{L}\p{N}]*\p{Ll}`), Nt = 200, nl = 4, bs = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u, sl = /^[([（].*[)\]）]$/u, rl = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function Ss(t) {
  let e = t.split(/\s+/u);
  return ys(t) || Ls(e);
}
function ys(t) {
  let { length: e } = t.split(/\s+/u);
  return e > nl || e > 2 && /[.!?…]$/u.test(t) || /.[。！？]$/u.test(t);
}
function Ls(t) {
  let e = t.filter((n) => Pt.test(n)).length;
  return t.length > 2 && e * 2 > t.length || t.length > 1 && Pt.test(t[0] || "");
}
function il(t) {
  var s, r;
  let e = (r = (s = bs.exec(t)) == null ? void 0 : s[1]) != null ? r : t, n = e.split(/\s+/u);
  return Ss(e) || n.length === 2 && Pt.test(n[1] || "") ? "" : e;
}
function It(t, e, n, s = !1) {
  if (K(t) || sl.test(t))
    return { name: "", isDoubtful: !1 };
  let [, r = "", i = ""] = rl.exec(t) || [], o = K(r) ? i : t, l = () => Y(D(o), e()), c = (s ? ys(o) : Ss(o)) && (!l() || bs.test(o));
  return {
    name: n && (c || !l()) ? il(o) : o,
    isDoubtful: c || o !== t
  };
}
var ol = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function ws(t, e) {
  return [!0, !1].map((n) => t.filter((s, r) => n ? e[r] === "email" : ol.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function ll(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let s of t) {
    let r = (s.cells[e] || "").trim().toLowerCase(), i = n.get(r);
    i ? i.push(s) : n.set(r, [s]);
  }
  return n.forEach((s, r) => s.length > 1 || n.delete(r)), n;
}
function al(t, e, n) {
  let s = /* @__PURE__ */ new Set();
  return ll(t, e).forEach((r, i) => {
    let [o = [], ...l] = r.map(({ cells: d }) => ws(d, n)), a = D(i), c = [o, ...l].some((d) => Y(a, d.flatMap(D)));
    l.some((d) => d.join(`
`) !== o.join(`
`) && !d.some((m, f) => m && m === o[f])) && !c && s.add(i);
  }), s;
}
function xs(t, e, n, s, r) {
  var d;
  let i = t.indexOf("username"), o = n.slice(0, Nt).filter(({ cells: m }) => /\[\[|\{\{/.test(m[i] || "")), a = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(n.length, Nt) / 2 ? al(n, i, t) : null, c = n.slice(0, Nt).map(({ cells: m }) => (m[i] || "").trim()).filter((m) => m !== ""), u = c.filter((m) => Ls(m.split(/\s+/u))).length * 2 > c.length;
  return (m, f) => {
    let g = m.trim();
    return !a || g === "" ? { name: g, isDoubtful: !1 } : a.has(g.toLowerCase()) ? { name: "", isDoubtful: !1 } : It(g, () => ws(f, t).flatMap(D), r, u);
  };
}

// src/accounts/list/read/labels.ts
var Ts = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u, cl = /^[^:：)）]*[(（][^:：)）]*[:：]/u, ul = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase()), dl = S(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`), ml = (t, e) => dl.test(t.trim()) && !y(e) && !/^\/\/|\[\[|\{\{/.test(e), fl = 3;
function pl(t, e) {
  let n = t.split(/\s+/u), s = n.findIndex((i) => /[:：]/u.test(i));
  return [0, ...s === -1 ? [] : n.flatMap((i, o) => {
    let [, l = ""] = /^([^:：(（]+)[:：]/u.exec(i) || [], a = Math.max(s + 1, o - fl + 1), c = (d, m) => e.isHeading([...n.slice(a + m, o), l].join(" ")), u = l === "" ? -1 : n.slice(a, o + 1).findIndex(c);
    return u === -1 ? [] : [a + u];
  })].map((i, o, l) => n.slice(i, l[o + 1]).join(" "));
}
function Dt(t, e) {
  if (t.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(t))
    return [];
  let n = /^\s*\[?\s*\{\s*"/.test(t) ? t.replace(/[{}[\]"]|,\s*$/g, "") : t, s = [];
  for (let r of n.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => pl(i, e))) {
    let [, i = "", o = ""] = cl.test(r) ? [] : Ts.exec(r) || [], l = i.replace(/[*_]/g, ""), a = i ? e.score(l) : null, c = { label: i.trim(), value: o.trim() }, u = s[s.length - 1];
    if (a && a.score > 0.8)
      s.push(x(L({}, c), { meaning: a.meaning, isSecret: e.isSecret(l) }));
    else if (i !== "" && e.isSecret(l))
      s.push(x(L({}, c), { meaning: "unused", isSecret: !0 }));
    else if (ml(i, o))
      s.push(x(L({}, c), { meaning: null, isSecret: re(o) }));
    else if (u)
      u.value += `, ${r}`;
    else
      return [];
  }
  return s;
}
function gl(t, e, n) {
  var g;
  let s = [...t].sort((b, h) => b.label.length - h.label.length), r = (b) => {
    var h;
    return J(((h = s.find((p) => p.meaning === b)) == null ? void 0 : h.value.replace(/[*_]{2}/g, "")) || "");
  }, i = [r("firstname"), r("lastname")].filter((b) => b).join(" "), o = r("name"), l = r("email") !== "" ? void 0 : t.find((b) => b.meaning === null && R(b.value)), a = ((g = l == null ? void 0 : l.value) != null ? g : r("email")).replace(/^<|>$/g, ""), c = () => D([a.replace(/@.*/u, ""), o, r("realname"), i].join(" ")), { name: u, isDoubtful: d } = It(r("username"), c, n), m = r("realname") || i, f = t.flatMap((b, h) => (b.meaning === "unused" || b.meaning === null) && b !== l && !b.isSecret && !y(b.value) ? [{ heading: b.label, column: h, value: b.value.trim() }] : []);
  return {
    username: u || (m || e ? "" : o),
    realname: m || (e ? o : ""),
    email: a,
    password: r("password"),
    reason: r("reason"),
    extra: f,
    isDoubtful: d
  };
}
var $t = ({ meaning: t }) => t !== null, hl = 100;
function Es(t, e) {
  return Dt(t, e).filter($t).length > 1;
}
function Ge(t, e) {
  let [, n = "", s = ""] = Ts.exec(t) || [];
  return e.isHeading(n) && !y(s) && !e.isHeading(s);
}
function Rs(t, e, n, s) {
  let r = t.filter(({ text: p }) => !y(p));
  if (r.length === 0 || r.length > 1e5 || !r.slice(0, hl).some(({ text: p }) => Dt(p, e).some($t)))
    return null;
  let o = r.map((p) => ({ line: p, labels: Dt(p.text, e) })), l = o.flatMap(({ labels: p }) => p), a = new Set(l.map(({ meaning: p }) => p)), c = ["email", "username", "name", "realname"].some((p) => a.has(p)), u = o.filter(({ labels: p }) => p.length > 0).length, d = o.filter(({ labels: p }) => p.some($t)).length;
  if (a.delete(null), !c || a.size < 2 || u < r.length * 0.6 || d < r.length * 0.4)
    return null;
  let m = [], f = !1, g = null, b = null, h = () => {
    if (g && b) {
      let p = gl(m, a.has("username"), s), { isDoubtful: w } = p, E = ee(p, ["isDoubtful"]);
      f = f || w, n.addOrRemark(g.line, b.lastLine, E, g.text);
    }
    [g, b] = [null, null], m.length = 0;
  };
  for (let { line: p, labels: w } of o)
    w.length === 0 ? (h(), n.remark("no-name", p.line, p.text, p.lastLine)) : (w.some((E) => ul(m, E)) && h(), g = g != null ? g : p, b = p, m.push(...w));
  return h(), { hasDoubtful: f };
}

// src/accounts/list/read/signature.ts
var Ht = 80, ks = 30, As = /\d{1,2}[:.٫h]\d{2}/, bl = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/, Sl = /^\D{0,4}\d{1,2}(?:\D|$)/, Ms = /^\d{1,2}\.$/, yl = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function _t(t) {
  var l;
  let e = Math.max(0, t.length - Ht), n = [...t.slice(e).matchAll(/\S+/gu)].reverse(), s = !1, r = !1, i = !1, o = 0;
  for (let [a, { 0: c, index: u = 0 }] of n.entries()) {
    if (!/\d/.test(c)) {
      if (++o > 3)
        return -1;
      continue;
    }
    let d = o === 0 && a > 0;
    o = 0;
    let m = c;
    if (As.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s && (s = !0, m = m.replace(As, "")), bl.test(m) && !i && (i = !0, m = m.replace(/\d{4}/, "")), r = r || Sl.test(m), s && r && i) {
      let f = d && Ms.test(c) ? n[a + 1] : void 0;
      return e + (f && Ms.test(f[0]) && (l = f.index) != null ? l : u);
    }
  }
  return -1;
}
function ae(t) {
  let [, e = t, n = ""] = t.length > 1e3 ? [] : yl.exec(t) || [];
  return { before: e.trim(), talk: n };
}
function Ll(t) {
  let e = A(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-Ht - ks)))
    return null;
  let n = e.slice(-(Ht + ks + 20)), s = e.length - n.length, r = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u), i = r === -1 ? -1 : _t(e.slice(0, s + r).trimEnd()), o = i === -1 ? _t(e) : i;
  return o === -1 ? null : t.slice(0, o);
}
var wl = /[(（][^()（）]{1,24}[)）]/gu, xl = 1e3;
function Tl(t) {
  let e = A(t.slice(0, xl));
  for (let { index: n = 0 } of e.length === t.length ? e.matchAll(wl) : []) {
    let s = _t(e.slice(0, n).trimEnd());
    if (s !== -1)
      return t.slice(0, s);
  }
  return null;
}
function U(t, e = !1) {
  var r;
  let n = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (n)
    return ae(t.slice(0, Math.max(0, t.length - 400)) + (n[1] || ""));
  let s = (r = Ll(t)) != null ? r : e ? Tl(t) : null;
  return s === null ? null : ae(s.trim());
}

// src/accounts/list/read/letter.ts
var Cs = { around: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 }, Wt = 15, El = 300, Rl = 3e3, kl = /[,!:，！：、。،]\s*$/u, Al = /\S{3}[.…。]\s*$/u, Ml = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u, Cl = /^(?:--|_{5,}|—+)\s*$/u, Ol = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/, vl = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`), Nl = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`), Pl = /^\s*(?:>\s?)+/, Il = /^([^:：=@]{1,40})[:：]\s*\S/u, Dl = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function $l(t, e) {
  let n = t.split(/[,;|\t]/);
  return n.length > 1 && n.some((s) => e.score(s) !== null);
}
function Hl(t) {
  let e = t.replace(/[\s,!.:…！，。：،]+$/u, ""), n = e.split(/\s+/u).length;
  return n < 12 && !/[,;|\t]/.test(e) && (vl.test(e) || n > 3 && Nl.test(e));
}
function _l(t, e, n) {
  var m;
  let { hasBullet: s, number: r, text: i } = I(t.text.slice(0, El).replace(Pl, "")), o = s || r !== null || /^\s*[*#]/.test(t.text), l = Dl.test(i), a = ((m = Il.exec(i)) == null ? void 0 : m[1]) || "", c = U(i) !== null && !Ol.test(i), u = !c && Hl(i), d = $l(i, n);
  return {
    source: t,
    hasAddress: l,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: l || o || c || a !== "" && n.isHeading(a) || d,
    isMarked: kl.test(i) || u && Al.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Ml.test(i)
  };
}
var ce = { lines: [], isClear: !0, isLikely: !1 };
function Bl(t, e, n) {
  let s = t.reduce((i, { isMarked: o }, l) => o ? l : i, -1);
  if (t.length === 0 || t.length > Wt)
    return ce;
  if (s !== -1)
    return { lines: t.filter(({ isPhrase: o }, l) => l <= s || o), isClear: !0, isLikely: !0 };
  let r = (e == null ? void 0 : e.isApart) === !0 || n ? t : t.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: !1, isLikely: !0 } : ce;
}
function Wl(t, e) {
  var i, o;
  let n = t.findIndex(({ isMarked: l, isLeading: a, isPhrase: c, hasComma: u, isApart: d }) => l && !a || c || u || d && t.length > 1), s = e && (t.length > 1 || ((i = t[0]) == null ? void 0 : i.isApart) === !0), r = n !== -1 ? t.slice(n) : s ? t : [];
  return r.length === 0 || r.length > Wt ? ce : { lines: r, isClear: n !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === !0, isLikely: n !== -1 };
}
function Fl(t) {
  var s, r;
  let e = t.findIndex(({ isMarked: i }) => !i), [n] = t;
  if (e > 0 && e < 4) {
    let i = ((s = t[e]) == null ? void 0 : s.isApart) === !0 || / /.test((n == null ? void 0 : n.source.text.trim()) || "");
    return { lines: t.slice(0, e), isClear: !1, isLikely: i };
  }
  return n != null && n.isPhrase ? { lines: [n], isClear: !1, isLikely: ((r = t[1]) == null ? void 0 : r.isApart) === !0 } : ce;
}
function Kl(t, e) {
  var r;
  let n = Math.max(e + 1, t.length - 8), s = t.findIndex(({ isMarked: i, isLeading: o, isPhrase: l, isApart: a }, c) => c >= n && (i && !o || l && (a || c > t.length - 4)));
  return s === -1 ? ce : { lines: t.slice(s), isClear: !1, isLikely: ((r = t[s]) == null ? void 0 : r.isApart) === !0 };
}
function jl(t) {
  var s;
  let e = t.findIndex(({ source: r }, i) => i > 0 && Cl.test(r.text)), n = t.slice(e);
  return e === -1 || n.length > Wt || n.filter(({ hasAddress: r }) => r).length > 1 ? ce : { lines: n, isClear: ((s = n[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: !0 };
}
function zl(t) {
  let e = t.flatMap(({ isAnchor: o }, l) => o ? [l] : []), [n = 0] = e, s = e[e.length - 1] || 0, r = t.slice(n, s + 1), i = e.length > r.length * 0.6 && (e.length > 1 || t.length < 8) && r.some(({ isAnchor: o, isHeading: l }) => o && !l);
  return i ? { first: n, last: s, isAnchored: i, own: r } : { first: 0, last: t.length - 1, isAnchored: i, own: t };
}
var Le = (t, e) => t.filter(e).length / t.length, Bt = ({ own: t }) => Le(t, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Ul(t, e) {
  let { own: n, isAnchored: s } = e, r = s ? 0.4 : Math.min(4 / n.length, 0.5), i = Le(n, ({ isMarked: a }) => a) > r, o = Le(n, ({ isPhrase: a }) => a) > (s ? 0.4 : 2 / n.length), l = Bt(e);
  return t.map((a) => x(L({}, a), {
    isPhrase: a.isPhrase && !o,
    isMarked: a.isMarked && !i && (!l || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(a.source.text))
  }));
}
function Gl(t) {
  let e = zl(t), { first: n, last: s, own: r, isAnchored: i } = e, o = Ul(t, e);
  if (i) {
    let a = r.length > 1 && Le(r, ({ hasAddress: d }) => d) > 0.6, c = r.length > 1 && r.every(({ isItem: d }) => d), u = [
      Bl(o.slice(0, n), o[n], c),
      Wl(o.slice(s + 1), a)
    ];
    return a && !Bt(e) ? u : u.map((d) => x(L({}, d), { isClear: d.lines.length === 0 }));
  }
  if (Bt(e) || Le(r, ({ source: a }) => /[;|\t]/.test(a.text)) > 0.5)
    return [];
  let l = Fl(o);
  return [l, Kl(o, l.lines.length)];
}
function Os(t, e) {
  if (t.filter(({ text: l }) => !y(l)).length > Rl)
    return Cs;
  let n = [], s = !1;
  for (let l of t) {
    let a = y(l.text);
    a || n.push(_l(l, s, e)), s = a;
  }
  let r = jl(n), i = [...Gl(n.slice(0, n.length - r.lines.length)), r], o = new Set(i.flatMap((l) => l.lines.map(({ source: a }) => a)));
  return o.size === 0 ? Cs : {
    around: o,
    isSure: i.every(({ isClear: l }) => l),
    isLikely: i.some(({ lines: l, isLikely: a }) => l.length > 0 && a)
  };
}

// src/accounts/list/read/addresses.ts
var Vl = 2e3, Xl = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u, ql = /(?:["'“„]|mailto:|[<([{]\s*)$/iu, Yl = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u, Ql = /^([^\s()（）]{1,40}\s[^()（）]{1,80}?)\s?[(（]([^()（）]{1,80})[)）]$/u, Jl = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`), Zl = 50, ea = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu, ta = "", na = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function _(t) {
  let e = 0, n = t.length;
  for (let s = e; e < n; e = s) {
    for (; s < n && /[-–—]/.test(t.charAt(s)); )
      s++;
    if (s === e ? !/[\s,;:|=/\\،؛，；、]/.test(t.charAt(s++)) : !/\s/.test(t.charAt(s)))
      break;
  }
  for (let s = n; e < n; n = s) {
    for (; s > e && /[-–—]/.test(t.charAt(s - 1)); )
      s--;
    if (s === n ? !/[\s,;:|=/\\(<،؛，；、]/.test(t.charAt(--s)) : !/\s/.test(t.charAt(s - 1)))
      break;
  }
  return t.slice(e, n).trim();
}
function Ps(t) {
  let e = 0, n = t.length;
  for (; e < n && /["'“„«‘]/.test(t.charAt(e)); )
    e++;
  for (; n > e && /["'”“»’]/.test(t.charAt(n - 1)); )
    n--;
  return (e > 0 && n < t.length ? t.slice(e, n) : t).replace(/\\(["'])/g, "$1").trim();
}
function Is(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(ea, (e) => e.replace(/\D/g, "").length > 5 ? ta : e).replace(na, " ").replace(/\uf8ff/g, " ") : t;
}
function vs(t, e) {
  let n = e;
  for (let s = n.replace(t, ""); s !== n; s = n.replace(t, ""))
    n = s;
  return n;
}
var sa = S(String.raw`^\p{Ll}`), ra = S(String.raw`\p{L}`), ia = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function oa(t, e) {
  let n = t === t.toUpperCase() && t !== t.toLowerCase();
  return !Y(D(t), D(e)) && (n || !/\s/.test(t) && !se(t));
}
function la(t, e) {
  let n = t.startsWith("("), [s = ""] = t.slice(n ? 1 : 0).split(n ? ")" : ia), r = Ps(_(Is(A(s) === s ? s : ""))), i = !ra.test(r) || /[@＠]/.test(r) ? "" : r, o = i.split(/\s+/u), l = o.reduce((c, u, d) => sa.test(u) ? c : d + 1, 0);
  return i !== "" && oa(i, e) ? { name: "", more: "", other: i } : l === o.length || n && Y(D(i), D(e)) ? { name: i, more: "", other: null } : { name: o.slice(0, l).join(" "), more: "", other: i };
}
function Ve(t, e) {
  var m;
  let n = t.search(/[@＠]/), s = Math.max(0, n - 80), r = n === -1 || t.length > Vl ? null : Xl.exec(t.slice(s, n + 300));
  if (!r)
    return { name: t.trim(), email: "", more: "", other: null };
  let i = Me(r[0]), o = vs(ql, t.slice(0, s + r.index)).trimEnd(), [l, a] = Jl.exec(o.slice(-Zl)) || [];
  l !== void 0 && a !== void 0 && (e.isHeading(a) || Ds(a)) && (o = o.slice(0, -l.length));
  let c = vs(Yl, t.slice(s + r.index + r[0].length)), u = Ps(_(Is(_(o)))), d = _(c);
  if (u !== "" && !v(u)) {
    let [, f, g = ""] = (m = Ql.exec(u)) != null ? m : [];
    return f === void 0 ? { name: R(u) ? "" : u, email: i, more: d, other: null } : { name: f, email: i, more: `${g} ${d}`.trim(), other: u };
  }
  return x(L({}, la(d, i)), { email: i });
}
var Xe = (t) => {
  var e;
  return ((e = t.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function Ds(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var aa = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`), ca = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function Ft(t, e) {
  let n = t.trimStart(), [s, r = ""] = aa.exec(n) || [];
  if (s === void 0)
    return t;
  let i = n.slice(s.length);
  return (Xe(i) !== 1 || ca.test(r) || e.isHeading(r) || Ds(r) || /<[^<>]{1,64}[@＠]/.test(i)) && !R(r) ? i : t;
}
function ue(t, e) {
  let n = [], s = 0, r = !1, i = 0;
  for (let o = 0; o < t.length; o++) {
    let l = t.charAt(o);
    l === '"' && t.charAt(o - 1) !== "\\" ? r = !r : !r && /[<(]/.test(l) ? i++ : !r && /[>)]/.test(l) ? i = Math.max(0, i - 1) : !r && i === 0 && e.includes(l) && (n.push(t.slice(s, o)), s = o + 1);
  }
  return n.push(t.slice(s)), (r || i > 0) && n.length === 1 ? t.split(/[,;、，；،؛]/) : n;
}
var Kt = (t) => t.trim().split(/\s+/u).length;
function Ns(t) {
  let e = [], n = "";
  for (let s of t)
    if (n !== "" && /[@＠]/.test(s)) {
      let r = s.replace(/<[^]*/u, "").trim(), i = !/[<(]/.test(s);
      !i && (Kt(n) === 1 || Kt(r) === 1) && !/[@＠]/.test(r) && r !== "" ? e.push(`${n.trim()}, ${s.trim()}`) : i && Kt(s) === 1 ? e.push(`${n.trim()} ${s.trim()}`) : e.push(n, s), n = "";
    } else n !== "" ? (e.push(n), n = s) : !/[@＠]/.test(s) && s.trim() !== "" ? n = s : e.push(s);
  return n === "" ? e : [...e, n];
}
var ua = S(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function da(t) {
  let e = [], n = [];
  for (let s of t)
    if (/[^\s@＠][@＠]/.test(s)) {
      let r = n.join(" ");
      e.push(r === "" || ua.test(r) ? s : `${r} ${s}`), n = [];
    } else
      n.push(s);
  return e;
}
function ma(t) {
  if (Xe(t) < 2)
    return [t];
  if (!/[<(]/.test(t))
    return da(t.split(/\s+/u).filter((s) => s !== ""));
  let e = t.split(">").filter((s) => _(s) !== "");
  return e.length > 1 && e.every((s) => s.includes("<")) ? e.map((s) => s + ">") : [t];
}
function jt(t, e) {
  let n = Ft(t, e), s = Xe(n), r = ue(n, ";；؛").filter((a) => _(a) !== ""), i = r.length === 2 && r.some(R), o = r.filter((a) => /[@＠]/.test(a)).length > 1 || r.length > 1 && s < 2 && !i;
  return s < 2 && !o ? [Ve(n, e)].filter(({ name: a, email: c }) => a || c) : (o ? r.flatMap((a) => Xe(a) > 1 ? Ns(ue(Ft(a, e), ",，、،")) : [a]) : Ns(ue(n, ",，、،"))).filter((a) => _(a) !== "").flatMap(ma).map((a) => Ve(Ft(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
}

// src/accounts/list/read/addressed-line.ts
var fa = /[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/, pa = 1e5, $s = (t) => fa.test(t) && t.length < pa;
function Hs(t, e) {
  let n = jt(t, e).map((r) => x(L({}, r), { isOut: H((r.more || r.other || "").replace(/[()（）]/g, "").trim()) })), s = n.some(({ isOut: r }) => !r);
  return n.map((r) => x(L({}, r), { isOut: r.isOut && s }));
}
function _s(t, e) {
  return /[^\s@]@[^\s@]/.test(t) ? jt(t, e).flatMap(({ email: n }) => n || []) : [];
}

// src/accounts/list/read/doubt.ts
var qe = class {
  constructor(e) {
    this.isOther = e;
    /** Is it certain who are people, and what their names are? */
    this.isClear = !0;
    /** Is there another way? */
    this.hasOther = !1;
  }
  /** Asks about something that is likely, or is not. Is it taken to be so in this reading? */
  isRather(e = !0) {
    return this.isClear = !1, this.hasOther = !0, e !== this.isOther;
  }
};

// src/accounts/list/read/names-in-line.ts
var ga = 7, zt = 100, Ye = S(String.raw`^\p{Ll}`), de = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`), ha = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u, ba = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`), Ut = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u, Sa = S(String.raw`^\p{Ll}+$|[:：]$`), ya = { handles: [], isClear: !0 }, La = /^(?:ו-?|و)?[@＠]([^@＠]*[^@＠.!?:])[.!?:]*$/u, wa = 8;
function Ws(t, e) {
  var u;
  let n = t.length < 2e3 && /[@＠]/.test(t) ? t.split(/[\s,;、]+/u).filter((d) => d !== "") : [], s = n.map((d) => {
    var m, f;
    return (f = (m = La.exec(d)) == null ? void 0 : m[1]) != null ? f : "";
  }), r = s.findIndex((d) => d !== ""), i = s.reduce((d, m, f) => m === "" ? d : f, -1), o = s.slice(r, i + 1), l = n.slice(0, Math.max(r, 0)), a = l.length + n.length - 1 - i;
  return i > r && a <= wa && !/[@＠]/.test(l.join("")) && o.every((d, m) => {
    var f;
    return d !== "" || e.isWord((f = n[r + m]) != null ? f : "");
  }) ? {
    handles: o.filter((d) => d !== ""),
    isClear: a === l.length && (a === 0 || a === 1 && Sa.test((u = l[0]) != null ? u : ""))
  } : ya;
}
function me(t) {
  let [, e = "", n = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(pt(t.trim())) || [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function B(t) {
  let e = t.split(/\s+/u);
  return t.length > zt || e.length > ga + 2 || e.length > 4 && e.filter((n) => Ye.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => Ye.test(n)).length > 1;
}
var Gt = S(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`), Fs = S(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function xa(t, e) {
  let n = !Gt.test(t) || e > 2 && Ye.test(t);
  return /[!?。！？]$/.test(t) || t.endsWith(".") && n;
}
function Ks(t) {
  var r;
  let e = 0;
  return ((r = t.split(/\s+/u).map((i) => {
    let o = xa(i, e);
    return e = o ? 0 : e + 1, i + (o ? `
` : " ");
  }).join("").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u).filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || t;
}
function Ta(t) {
  let e = [];
  for (let n of t) {
    let s = e.length > 1 && ne.test(n) ? e.pop() : void 0;
    e.push(s === void 0 ? n : `${s}, ${n}`);
  }
  return e;
}
var Bs = (t) => t.replace(/^[^:：]{2,40}(?::\s+|：\s*)(?=\S)/u, "");
function Ea(t, e, n) {
  var f;
  let s = t.replace(/[;；、\t]$/u, ""), r = (g) => g.map((b) => b.trim()).filter((b) => b !== "");
  if (s.length > 1e6)
    return [s];
  if (/[;；、\t]/.test(s))
    return r(ue(s, ";；、	")).map(Bs);
  if (/\|/.test(s))
    return r(s.split("|"));
  let i = r(s.split(/\s[/·•∙]\s/u));
  if (i.length > 2 || i.length > 1 && !/\s\/\s/.test(s))
    return i;
  let o = Ta(r(ue(s, ",，،"))), l = /[，،]/.test(s), [, a = ""] = o, c = (g) => g.length < 200 ? n.part(g) : null, u = e || me(s) || ne.test(a);
  if (o.length < 2)
    return o;
  if (o.length === 2 && !l && c(a) === null && u || B(s) && o.some(B))
    return [s];
  let m = o.pop() || "";
  return [...o, ...(f = c(m)) != null ? f : [m]].map((g) => n.without(Bs(g)));
}
function Ra(t, e) {
  var i;
  let n = (i = t[t.length - 1]) != null ? i : "", r = n.length > 200 || B(n) || t.length === 1 && /\s[&+]\s/.test(n) ? null : t.length === 1 && e.part(n) || e.partGlued(n);
  return r != null && r.every((o) => o.split(" ").length < 4) ? [...t.slice(0, -1), ...r] : null;
}
function js(t, { isSurnameFirst: e }, n, s) {
  let r = e ? null : Ra(t, n), i = (o) => me(o) && !ne.test(o.replace(/^[^,]*,\s*/u, ""));
  return r ? s() ? r : t : !t.some(i) || s() ? t : t.flatMap((o) => i(o) ? o.split(/,\s*/u) : o);
}
var zs = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[([]?[@＠])(\S.{0,79})$/u, Us = /^[@＠]([^\s@＠]+)\s+(\S[^@＠]*)$/u;
function Vt(t, e) {
  if (t.length > 400)
    return t.trim();
  let n = t.replace(ba, "").replace(/\s+[?？]+\s*$/u, "").trim();
  return n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, ""), e && (n = n.replace(/[.。]+$/u, "").trim()), de.test(n) ? "" : n;
}
var Gs = /^(\S.{0,79}?)\s?[(（]([^()（）]{2,80})[)）]$/u;
function Vs(t, e) {
  let n = t.split(/\s+/u);
  return n.filter((r) => Ye.test(r) || se(r)).length * 2 > n.length && (n.length > 1 || !e);
}
function Qe(t, e) {
  let [n, s] = [t, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: t } : n ? { username: t, realname: e } : { username: t, extra: [{ heading: "", column: 1, value: e }] };
}
function Xs(t, { isSurnameFirst: e, isBracketed: n }) {
  let [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(pt(t)) || [] : [], [, i = "", o = ""] = n ? Ut.exec(t) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Qe(i, o) : null;
}
function qs(t, { isSurnameFirst: e, hasMarks: n }, { titles: s, ands: r }) {
  let i = Ea(t, e, r);
  return i.map((o, l) => {
    let a = l > 0 && l === i.length - 1;
    return Vt(o, n || a && /\S{3}\.$/.test(o) && !ha.test(o));
  }).filter((o) => o !== "" && !Ce(o) && !B(o) && !/^https?:/i.test(o) && !["date", "phone", "url"].includes(P(o, s)));
}

// src/accounts/list/read/page-mask.ts
var ka = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu, Aa = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu, Js = /^#{2,6}\s/;
function Ma(t, e) {
  return t.length < 1e3 && (ka.test(t) || Aa.test(t) && t.endsWith("]]") || !e && Js.test(t));
}
function Ca(t, e) {
  let n = "", s = t, r = e;
  for (; ; ) {
    let i = s.indexOf(r ? "-->" : "<!--");
    if (i === -1)
      return { text: r ? n : n + s, open: r };
    n += r ? "" : s.slice(0, i), s = s.slice(i + (r ? 3 : 4)), r = !r;
  }
}
function Oa(t) {
  return t.split("{{").length - t.split("}}").length;
}
var va = /^\s*\|?\s*:?-{3,}:?\s*\|/, Na = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/, Xt = /^#(?:\s|$)/;
function Pa(t) {
  let e = t.flatMap((l, a) => l.trim() === "" ? [] : [{ line: l, index: a }]), n = e.flatMap(({ line: l }, a) => Xt.test(l) ? [a] : []), s = e.filter(({ line: l }) => !Xt.test(l) && Na.test(l)).length, r = n.length <= s && n.every((l, a) => l === a), i = r || n.length * 2 <= s || e.some(({ line: l }) => Js.test(l) || va.test(l)), o = r || n.every((l) => {
    let a = e[l + 1];
    return a !== void 0 && !Xt.test(a.line);
  });
  return new Set(i && o ? n.map((l) => {
    var a, c;
    return (c = (a = e[l]) == null ? void 0 : a.index) != null ? c : -1;
  }) : []);
}
var Ys = /^-{3}\s*$/, Ia = /^(?:\s|[\w-]+\s*:|- |$)/, Da = 50;
function $a(t) {
  let e = t.findIndex((r) => r.trim() !== "");
  if (!Ys.test(t[e] || ""))
    return 0;
  let n = t.slice(e + 1, e + Da).findIndex((r) => Ys.test(r)), s = t.slice(e + 1, e + 1 + n);
  return n > 0 && s.every((r) => Ia.test(r)) ? e + n + 2 : 0;
}
function Je(t) {
  let e = t.reduce((a, c, u) => c.includes("-->") ? u : a, -1), n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a)), s = $a(t), r = n ? /* @__PURE__ */ new Set() : Pa(t), i = !1, o = 0, l = 0;
  return t.map((a, c) => {
    if (c < s || r.has(c))
      return { text: a, isMarkup: !0 };
    if (!i && o === 0 && !/[<{=#_[*-]/.test(a))
      return { text: a, isMarkup: !1 };
    let u = i || a.includes("<!--") && c <= e, { text: d, open: m } = u ? Ca(a, i) : { text: a, open: !1 }, f = i;
    i = m;
    let g = o;
    if (n) {
      let p = Oa(d);
      o = Math.max(0, o + p), l = o === 0 ? 0 : l + 1, l > 100 && (o = 0, l = 0);
    }
    let b = d.trim(), h = b === "" && (f || a.trim() !== "");
    return {
      text: d,
      isMarkup: h || g > 0 || o > 0 && !/^\s*[*#]/.test(d) || Ma(b, n)
    };
  });
}
var Qs = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu, Ha = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Zs(t) {
  if (!/<|~~/.test(t))
    return { rest: t, gone: "", before: t };
  let e = "", n = "", s = null, r = 0, i = -1;
  for (let { 0: o, 1: l, index: a = 0 } of t.matchAll(Qs))
    l ? i !== -1 && (e += t.slice(r, i), s = s != null ? s : e, e += " ", n += t.slice(i, a).replace(Qs, " "), r = a + o.length, i = -1) : i = i === -1 ? a : i;
  if (e += t.slice(r), e.includes("~~")) {
    let o = e;
    e = o.replace(Ha, (l, a) => (s = s != null ? s : o.slice(0, a), n += " " + l.slice(2, -2), " "));
  }
  return { rest: e, gone: n, before: s != null ? s : e };
}
var _a = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu, Ba = /^mailto:([^?]*)[^]*$/iu, Wa = (t, e) => t.trim() === e ? e : `${t} <${e}>`;
function Ze(t, e) {
  return t.includes("](") ? t.replace(_a, (n, s, r) => /^mailto:/i.test(r) ? Wa(s, r.replace(Ba, "$1")) : e.personAt(r) === null ? s : r) : t;
}
var Fa = /<\/?[a-z][^<>@]{0,300}>/giu;
function fe(t) {
  return /[<'*_]/.test(t) ? t.replace(Fa, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/nesting.ts
var qt = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 }, Ka = S(String.raw`^\p{Ll}`), ja = 6, er = ({ text: t }) => Ka.test(t) || t.split(/\s+/u).length > ja;
function tr(t) {
  var m, f;
  let e = t.flatMap(({ depth: g }) => g > 0 ? [g] : []), n = e.length > 0 ? Math.min(...new Set(e)) : 0, s = (g) => g !== void 0 && g.depth > n, r = t.flatMap((g, b) => s(g) ? [b] : []), i = t.flatMap(({ depth: g }, b) => g > 0 && g === n ? [b] : []), o = i.filter((g) => s(t[g + 1])), l = (g) => g.flatMap((b) => {
    var h;
    return (h = t[b]) != null ? h : [];
  });
  if (!(((m = r[0]) != null ? m : -1) > ((f = i[0]) != null ? f : 0)) || l(r).some(({ text: g }) => /[@＠]/.test(g)))
    return qt;
  let c = [i, r].map((g) => l(g).some(({ isPerson: b }) => b)), u = l(r).every(er) && !l(i).every(er);
  if (c[0] && c[1])
    return qt;
  let d = c[1] || !c[0] && !u && o.length === i.length;
  return {
    places: new Set(d ? o : r),
    isLikely: !0,
    isSure: c[0] || c[1] || u
  };
}
function nr(t) {
  let e = t.some(({ people: i }) => i > 1), n = ({ isOfPeople: i, people: o }) => !i && (!e || o === 0), s = e || t.some(({ isOfPeople: i, plain: o }) => i && o.length > 0), r = new Set(s ? t.filter(n).flatMap(({ plain: i }) => i) : []);
  return r.size === 0 ? qt : { places: r, isSure: !1, isLikely: !0 };
}

// src/accounts/list/read/times.ts
var sr = 60, rr = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`, et = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`, za = String.raw`${rr}${et}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${rr}${et})?`, lr = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`, Ua = String.raw`(?:${lr}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`, Ga = S(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Ua},?\s{1,2})?${za}|${lr})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
), Va = S(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${et}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${et})?[)\]]?$`, "i"), Xa = /[:：]|\d[./-]\d{1,2}[./-]\d/, Yt = S(String.raw`\p{L}`), ir = S(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function or(t) {
  let e = A(t);
  return e.length === t.length ? e : t;
}
function Qt(t) {
  if (!Yt.test(t.slice(0, 300)))
    return null;
  let e = Ga.exec(or(t.slice(0, sr))), n = e ? t.slice(e[0].length).trim() : "";
  if (e && Yt.test(n)) {
    let o = (e[1] || "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: n, isSure: Xa.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  let s = t.slice(-sr), r = Va.exec(or(s)), i = r ? t.slice(0, t.length - s.length + r.index).trim() : "";
  return Yt.test(i) ? { text: i, isSure: !0, before: [] } : null;
}
function ar(t) {
  let e = t.map(Qt), n = /* @__PURE__ */ new Map();
  for (let c of e.flatMap((u) => (u == null ? void 0 : u.before) || []))
    n.set(c, (n.get(c) || 0) + 1);
  let s = e.map((c) => c != null && c.before.every((u) => (n.get(u) || 0) > 1) ? c : null), r = s.filter((c) => c !== null).length, i = r > 1 && r > t.length * 0.4, o = s.map((c) => c && (c.isSure || i) ? c.text : null), l = new Set(o.flatMap((c) => {
    var u;
    return c === null ? [] : [(u = ir.exec(c)) == null ? void 0 : u[1]];
  })), a = r > 1 && l.size === 1 && !l.has(void 0);
  return o.map((c) => a && c !== null ? c.replace(ir, "") : c);
}

// src/accounts/list/read/titles.ts
var Jt = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 }, ur = 60, qa = 3, Ya = S(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i"), Qa = S(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`), Ja = S(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`), Za = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function ec(t) {
  var f;
  let e = A(t.trim()).toLowerCase(), [, n, s] = Qa.exec(e) || [];
  if (n !== void 0 && s !== void 0)
    return { word: n, numbers: [-1, s.charCodeAt(0), -1] };
  let [, r, i, o] = Ya.exec(e) || [], [, l, a] = Ja.exec(e) || [], c = r != null ? r : a, u = (f = i != null ? i : o) != null ? f : l;
  if (c === void 0 || u === void 0)
    return null;
  let d = /^\d+$/.test(u) ? Number(u) : -1, m = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, m, Za.indexOf(u)] };
}
var cr = (t) => t.trim().toLowerCase().split(/\s+/u);
function dr(t, e) {
  let n = t.reduce((s, r, i) => e(r) ? s : i, -1);
  return t.flatMap((s, r) => e(s) && r < n ? [r] : []);
}
function tc(t) {
  let e = t.map(({ lone: o }) => o === null ? null : ec(o)), n = e.find((o) => o !== null);
  if (!n)
    return [];
  let s = e.flatMap((o, l) => (o == null ? void 0 : o.word) === n.word ? [l] : []), r = n.numbers.some((o, l) => o !== -1 && s.every((a, c) => {
    var u;
    return ((u = e[a]) == null ? void 0 : u.numbers[l]) === o + c;
  })), i = s.every((o, l) => {
    var a;
    return o + 1 < ((a = s[l + 1]) != null ? a : t.length);
  });
  return s.length > 1 && r && i ? s : [];
}
function Zt(t, e) {
  let n = e.map((i) => {
    var o;
    return cr(((o = t[i]) == null ? void 0 : o.lone) || "");
  }), s = t.flatMap(({ first: i }, o) => e.includes(o) ? [] : [cr(i)]), r = (i) => {
    let [o] = n.map(i);
    return n.every((l) => l.length > 1 && i(l) === o) && !s.some((l) => i(l) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function nc(t, e) {
  let n = t.filter(({ width: l }) => l > 1), s = dr(t, ({ lone: l }) => l !== null), r = s.length * 2 <= n.length + 1;
  if (s.length === 0 || n.length < 2)
    return Jt;
  if (e.length > 1 || r && s[0] === 0 && Zt(t, s))
    return { places: new Set(e.length > 1 ? e : s), isSure: !0, isLikely: !0 };
  let i = n.filter(({ width: l }) => l >= qa).length > n.length * 0.7;
  return s[0] === 0 && s.length > 1 && s.length * 2 <= n.length && n.every(({ isAddressed: l }) => l) ? { places: new Set(s), isSure: !1, isLikely: !0 } : r && (i || Zt(t, s)) ? { places: new Set(s), isSure: !1, isLikely: s.length > 1 || s[0] === 0 } : Jt;
}
var sc = S(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`), rc = S(String.raw`\p{L}`);
function ic({ first: t, width: e }) {
  let n = t.length > ur || e !== 1 || !rc.test(t) ? "" : A(t), [, s] = sc.exec(n) || [];
  return s === void 0 ? null : Number(s);
}
function oc(t) {
  let e = t.map(ic), n = e.flatMap((l, a) => l === null ? [] : [a]);
  if (n[0] === 0 && n.every((l, a) => {
    var c;
    return e[l] === ((c = n[a + 1]) != null ? c : t.length) - l - 1;
  }) && t.length > 2)
    return n;
  let r = t.length - 1, i = t.slice(0, -1).filter(({ first: l }) => !/[:：]\s*$/.test(l));
  return i.length > 1 && e[r] === i.length && !i.some(({ first: l }) => /\d/.test(A(l))) ? [r] : [];
}
function tt(t) {
  let e = t.map((i) => i.lone !== null && i.lone.length > ur ? x(L({}, i), { lone: null }) : i), n = tc(e);
  if (e.some(({ width: i }) => i > 1))
    return nc(e, n);
  if (n.length > 1) {
    let i = n[0] === 0 && e.length >= n.length * 3;
    return { places: new Set(n), isSure: i, isLikely: n[0] === 0 };
  }
  let s = oc(e);
  if (s.length > 0)
    return { places: new Set(s), isSure: !0, isLikely: !0 };
  let r = dr(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && Zt(e, r) ? { places: new Set(r), isSure: !1, isLikely: !0 } : Jt;
}

// src/accounts/list/read/prepared-lines.ts
var mr = S(String.raw`\p{L}`), sn = /^\s*>\s/, lc = S(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`), ge = /[:：՝]$/;
function ac({ gone: t, before: e, rest: n }, s, r) {
  if (t === "")
    return "no";
  let i = /\[\[|\{\{|https?:/.test(t) ? $(t, r).names : [], o = (s == null ? void 0 : s.names) || [];
  return i.length > 0 ? o.every((a) => i.includes(a)) ? "yes" : "no" : mr.test(t) && !mr.test(e) && o.length === 0 && !/[@＠]/.test(n) ? "perhaps" : "no";
}
function cc(t, { titles: e }) {
  let n = Je(t.map(({ text: r }) => r)), s = t.map((r, i) => {
    var p, w;
    let o = (p = n[i]) != null ? p : { text: r.text, isMarkup: !1 }, l = o.isMarkup || r.isMarkup === !0;
    if (l || y(o.text)) {
      let E = o.text.trim();
      return x(L({}, r), {
        plain: E,
        isMarkup: l,
        isStruck: !1,
        isOut: "no",
        isTimed: !1,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: E, hasBullet: !1, number: null, numbered: E }
      });
    }
    let a = Zs(o.text), { rest: c } = a, [u = ""] = (w = /^\s*[*#:;]+/.exec(c)) != null ? w : [], d = u !== "" && !lc.test(c) && !/^\s*(?:\*\*[^*\s]|#\d)/.test(c), m = d ? c.slice(u.length) : c, f = Ze(m, e).trim(), g = /\[\[|\{\{|https?:|[:：]/.test(f), b = I(f), h = g ? $(f, e) : null;
    return x(L({}, r), {
      plain: f,
      isMarkup: !1,
      isStruck: c !== o.text,
      item: b,
      isTimed: !1,
      isOut: ac(a, h, e),
      bullets: d ? u.trim() : "",
      signed: f.length > 3e3 ? null : gr(f),
      markup: h
    });
  });
  return uc(s), Rc(s), dc(s), s;
}
function uc(t) {
  let e = t.filter(({ isMarkup: s, plain: r }) => !s && r !== ""), n = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? gr(r, !0) : null);
  n.filter((s) => s !== null).length > e.length * 0.5 && e.forEach((s, r) => {
    var i;
    s.signed = (i = n[r]) != null ? i : null;
  });
}
function dc(t) {
  let e = t.filter(({ isMarkup: n, signed: s, item: r }) => !n && s === null && !y(r.text));
  ar(e.map(({ item: n }) => n.text)).forEach((n, s) => {
    let r = e[s];
    n !== null && r && (r.isTimed = !0, r.item = x(L({}, r.item), { text: n, numbered: r.item.number === null ? n : r.item.numbered }));
  });
}
function mc(t) {
  let e = ({ isMarkup: i, bullets: o, item: l, signed: a, markup: c }) => i || o !== "" || l.hasBullet || l.number !== null || a !== null || c !== null, n = t.filter(({ text: i }) => !y(i)), s = n.slice(0, Math.max(0, n.findIndex(e))), r = ({ plain: i }) => B(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function fc(t, e) {
  let n = t.filter(({ text: o }) => !y(o)), s = tt(n.map((o, l) => {
    var p, w;
    let { isMarkup: a, item: c, bullets: u, signed: d, markup: m, plain: f } = o, g = !a && !c.hasBullet && u === "" && d === null && !(m != null && m.names.length) && !/[@＠,;:：，、]/.test(f), b = (w = (p = n[l - 1]) == null ? void 0 : p.lastLine) != null ? w : -1;
    return { lone: g ? f : null, first: c.text, width: 1, isAddressed: !1, isApart: o.line > b + 1 };
  })), r = [Tc(n, e), tr(n.map(pc)), s], i = new Set(tn(n, s).map(([o]) => o));
  return new Map([...r.flatMap((o) => tn(n, o)), ...xc(n, i)]);
}
function tn(t, e) {
  return [...e.places].flatMap((n) => {
    let s = t[n];
    return s ? [[s, e]] : [];
  });
}
var pe = ({ signed: t, markup: e }) => t !== null || e !== null && e.names.length > 0;
function pc(t) {
  var l, a;
  let { bullets: e, item: n, text: s, isMarkup: r } = t, i = (a = (l = /^[^\S\n]*/u.exec(s)) == null ? void 0 : l[0].replace(/\t/g, "    ").length) != null ? a : 0;
  return { depth: r ? 0 : /^[*#]+$/.test(e) ? e.length * 100 : n.hasBullet ? i + 1 : 0, isPerson: pe(t), text: n.text };
}
var gc = ({ isMarkup: t, isTimed: e, plain: n, bullets: s, item: r }) => !t && !e && !/[@＠]/.test(n) && (s !== "" || r.hasBullet), pr = /^=+([^=].*?)=+$/u, hc = /^#+\s+(.+)$/u;
function fr({ isMarkup: t, plain: e }) {
  var s, r;
  let n = e.trim();
  return t && ((r = (s = pr.exec(n)) != null ? s : hc.exec(n)) == null ? void 0 : r[1]) || "";
}
var nn = ({ bullets: t, item: e }) => t !== "" || e.hasBullet || e.number !== null, bc = /^([^:：[{@＠]{1,40})[:：]\s*\S/u, Sc = /(?:[(（]|\s[–—-]\s)([^()（）]{2,40})[)）]?$/u, yc = /^[\s*#+-]*(?:❌|✗|✘|✖|❎|🚫)|(?:❌|✗|✘|✖|🚫)\s*$/u;
function Lc(t, e) {
  var d, m, f;
  let { plain: n, bullets: s } = t, r = t.isStruck ? "" : fe(n).trim(), i = r.split(/[@＠]/).length < 3, o = yc.test(t.text) ? kt : i && ((d = Sc.exec(r)) == null ? void 0 : d[1]) || "", l = (f = (m = bc.exec(r)) == null ? void 0 : m[1]) != null ? f : H(o) ? o : null, a = !pe(t) && l === null && !/[@＠]/.test(r), u = !nn(t) && (e || H(r)) || ge.test(r) || s === ";" || /^(?:'{3}|\*\*)/.test(n);
  return { title: a && u ? r : null, label: l };
}
var wc = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !0 };
function xc(t, e) {
  let n = t.filter((u) => u.isMarkup ? fr(u) !== "" : pe(u) || !de.test(u.plain)), s = n.filter(nn).length > n.length * 0.4, r = n.map((u) => u.isMarkup ? { title: fr(u), label: null } : e.has(u) ? { title: u.plain, label: null } : Lc(u, s)), i = Be(r), [o] = n, l = ({ plain: u }) => /[@＠]/.test(u), a = o !== void 0 && i.places.size > 0 && !nn(o) && !pe(o) && !l(o) && n.filter(l).length > n.length * 0.5, c = n.filter((u, d) => {
    var m;
    return i.places.has(d) && typeof ((m = r[d]) == null ? void 0 : m.title) == "string" && (s || ge.test(u.plain)) || a && u === o;
  });
  return [...tn(n, i), ...c.map((u) => [u, wc])].filter(([u]) => !e.has(u));
}
function Tc(t, e) {
  let n = [];
  return t.forEach((s, r) => {
    let [, i] = s.isMarkup ? pr.exec(s.plain.trim()) || [] : [], o = n[n.length - 1];
    if (i !== void 0) {
      let l = e.score(i.trim());
      n.push({
        isOfPeople: l !== null && l.score > 0.8 && l.meaning !== "unused",
        people: 0,
        plain: []
      });
    } else o && pe(s) ? o.people++ : o && gc(s) && o.plain.push(r);
  }), nr(n);
}
var Ec = S(String.raw`^\p{L}[^\d()]*$`);
function gr(t, e = !1) {
  var r;
  let n = U(t, e), s = (n == null ? void 0 : n.before) === "" && ((r = Qt(t)) == null ? void 0 : r.text) || "";
  return Ec.test(s) && s !== s.toUpperCase() ? null : n;
}
function Rc(t) {
  let e = t.filter(({ isMarkup: n, text: s }) => !n && !y(s));
  for (let n of [e, e.slice(1)]) {
    let s = Ot(n.map(({ item: r }) => r.text));
    if (s) {
      n.forEach((r, i) => {
        let o = s[i] || "";
        r.item = x(L({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var we = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0, kc = /\s[([][@＠]([^\s()[\]]{1,80})[)\]]$/;
function en(t, e) {
  let n = /* @__PURE__ */ new Map();
  return t.forEach((s) => n.set(s, (n.get(s) || 0) + 1)), n.delete(""), new Set([...n].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
var rn = ({ item: t, bullets: e }, n) => t.hasBullet || e !== "" && !(n && e === "#") || n && t.number !== null;
function Ac(t) {
  let e = t.filter(({ isMarkup: p, text: w }) => !p && !y(w)), n = e.map(({ item: p }) => p.number), s = e.map(({ item: p }) => {
    var w, E;
    return p.number === null && (E = (w = le(p.text)) == null ? void 0 : w.number) != null ? E : null;
  }), i = s.filter((p) => p !== null).length > Math.max(2, e.length * 0.7) && z(s), o = e.map(({ signed: p, plain: w }) => (p != null ? p : ae(w)).talk.replace(/^[@＠].*$/u, "")), l = e.flatMap(({ markup: p }) => (p == null ? void 0 : p.calls) || []), a = e.filter(({ bullets: p, item: w }) => p === "#" && w.number === null).length, c = z(n) && a < n.filter((p) => p !== null).length && new Set(e.flatMap(({ item: p }) => p.number === null ? [] : [p.text])).size > 1, u = e.filter((p) => rn(p, c)).length, d = e.flatMap(({ item: p }) => p.text.split(/[;；]/).filter((w) => !y(w))), m = e.filter(({ item: p }) => !y(p.text)), f = m.flatMap(({ item: p, signed: w }) => {
    var E;
    return w || p.text.length > zt ? [] : ((E = Ut.exec(p.text)) == null ? void 0 : E[2]) || [];
  }), g = new Set(f), b = g.size > 1 && g.size > m.length * 0.8, h = !b && g.size > 1 && f.length > m.length * 0.8;
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: u > 1 && u > e.length * 0.4,
    areOwnPages: we(
      e.filter(({ markup: p }) => p == null ? void 0 : p.names.length),
      ({ markup: p }) => !(p != null && p.areSubpages)
    ) > 0.5,
    hasLinks: e.some(({ markup: p }) => p !== null && p.names.length > 0),
    areMostlyItems: u > 1 && u >= e.length * 0.6,
    isMostlySigned: e.length > 1 && we(e, ({ signed: p, markup: w }) => p !== null || w !== null && w.names.length > 0) >= 0.6,
    isQuoted: we(e, ({ text: p }) => sn.test(p)) > 0.4,
    isPage: e.some(({ markup: p, signed: w }) => w !== null || p !== null && p.names.length > 0),
    hasMarks: e.length > 1 && we(m, ({ item: p }) => /[.,;、。，；]\s*$/.test(p.text)) > 0.8 && we(m, ({ item: p }) => /(?:^|\s)\S{1,2}\.$/.test(p.text)) < 0.5,
    talk: h ? /* @__PURE__ */ new Set() : en(o, e.length * 0.4),
    templates: en(l.map(({ template: p }) => p), 2),
    isSurnameFirst: d.filter(me).length > d.length * 0.6,
    isBracketed: b,
    isGrouped: h,
    areHandlesShared: en(m.map(({ item: p }) => {
      var w, E;
      return (E = (w = kc.exec(p.text)) == null ? void 0 : w[1]) != null ? E : "";
    }), 2).size > 0,
    hasBulletedReplies: e.some(({ bullets: p }) => p.endsWith(":")) && e.some(({ bullets: p }) => /[*#]$/.test(p))
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
      let e = cc(this.source, this.context), n = fc(e, this.context.words);
      this.found = { lines: e, style: Ac(e), titles: n, above: mc(e) };
    }
    return this.found;
  }
  /** The lines in which somebody is linked or signed. */
  linked() {
    return this.get().lines.filter(pe);
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
var Mc = /^\d{1,2}[:.h]\d{2}(?![\d.])/, on = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i, nt = class {
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
    let s = this.style.hasLinks && (e.isTimed || Mc.test(n));
    return ge.test(n) || on.test(n) || s ? 0 : this.addHandles(e, n) || ($s(n) ? this.addAddressees(e, n) : e.signed ? this.addSigner(e, n) : this.addNames(e, n));
  }
  addPerson({ line: e, lastLine: n }, s) {
    this.builder.add(e, n, s);
  }
  addHandles(e, n) {
    let { handles: s, isClear: r } = Ws(n, this.context.ands);
    return s.forEach((i) => this.addPerson(e, { username: i })), this.doubt.isClear = this.doubt.isClear && r, s.length;
  }
  addAddressees(e, n) {
    let s = Hs(n, this.context.words);
    for (let { name: r, email: i, other: o, isOut: l } of s)
      if (l && this.doubt.isRather())
        this.builder.remark("absent", e.line, `${r} ${i}`.trim(), e.lastLine);
      else {
        let a = l || o === null || this.doubt.isRather();
        this.addPerson(e, { username: a ? r : o, email: i });
      }
    return s.length;
  }
  addSigner(e, n) {
    if (Ce(n) || B(n))
      return 0;
    let [, s = "", r = ""] = /^(\S+)\s+(\S.*)$/u.exec(n) || [], i = Gt.test(s) && !Fs.test(s) && !this.doubt.isRather();
    return this.addPerson(e, { username: i ? r : n }), 1;
  }
  addNames(e, n) {
    var i, o;
    if (e.isTimed && !this.doubt.isRather())
      return 0;
    let s = qs(n, this.style, this.context), r = js(s, this.style, this.context.ands, () => this.doubt.isRather());
    for (let l of r) {
      this.secrets += / /.test(l) && re(l.slice(l.lastIndexOf(" "))) ? 1 : 0;
      let a = (o = (i = this.handled(l)) != null ? i : this.explained(l)) != null ? o : this.inParts(l);
      this.addPerson(e, a != null ? a : { username: l });
    }
    return r.length;
  }
  /** `Zoe -> ZoeEx`, `Zoe (@zoeex)`, `@zoeex Zoe`; a handle that several have is somebody else's. */
  handled(e) {
    var o, l;
    let [, n, s] = (o = zs.exec(e)) != null ? o : [];
    if (n !== void 0 && s !== void 0) {
      let a = s.replace(/[)\]]$/, "");
      return this.doubt.isRather(!this.style.areHandlesShared) ? Qe(n, a) : s === a ? Qe(a, n) : { username: n };
    }
    let [, r, i = ""] = (l = Us.exec(e)) != null ? l : [];
    return r !== void 0 && this.doubt.isRather() ? { username: r, realname: i } : null;
  }
  /** `Zoe (User:ZoeEx)`, `Zoe (no account yet)`, and `Zoe (Graz)` where several have the same. */
  explained(e) {
    var o;
    let [, n = "", s = ""] = (o = Gs.exec(e)) != null ? o : [], r = s === "" ? null : this.context.titles.personIn(s, !1);
    return r !== null ? { username: r, realname: n } : s !== "" && (this.style.isGrouped || Vs(s, this.style.isBracketed)) && this.doubt.isRather() ? { username: n, extra: [{ heading: "", column: 1, value: s }] } : null;
  }
  inParts(e) {
    return this.context.order === "parts" ? Xs(e, this.style) : null;
  }
};

// src/accounts/list/read/lines.ts
var Cc = S(String.raw`\p{L}`), Oc = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
function vc({ markup: t, signed: e, plain: n }, s) {
  var m;
  if (!t)
    return null;
  let { names: r, signed: i, calls: o, rest: l } = t;
  if (r.length > 0)
    return e && i.length === 1 && r.length > 1 && B(_(l)) ? i : r;
  let a = (m = o.find(({ template: f }) => s.has(f))) != null ? m : o[0];
  if (!a || !/[*#]|^\s*\{\{/.test(n))
    return null;
  let { before: c } = e && U(l) || { before: l }, u = _(c.replace(/[*#:;\s]+/g, "")) === "", d = s.has(a.template) && !Cc.test(fe(l));
  return u || d ? a.names : null;
}
function Nc(t, e) {
  let n = t.filter(({ text: o }) => !y(o)), [s] = n;
  if (!s || s.isMarkup || n.length < 2 || s.item.number !== null || s.bullets !== "")
    return null;
  let r = e.score(s.item.text);
  return (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4) ? s : null;
}
function Pc({ plain: t, item: e }, n, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  let l = s ? e.text : r && ((m = le(e.text)) == null ? void 0 : m.text) || e.numbered, a = t.endsWith(l) ? n.before.slice(t.length - l.length) : n.before, c = /\[\[|\{\{/.test(a) ? $(a, o).rest : a, u = fe(c).trim(), d = B(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? Ks(u) : u;
  return Vt(d.replace(/^[-–—\s]+/, ""), i);
}
function Ic({ item: t, markup: e }, n) {
  var a;
  let s = n.isNumbered ? t.text : t.numbered, r = n.isBareNumbered && ((a = le(s)) == null ? void 0 : a.text) || s, i = fe(e && r.includes("{{") ? I(e.rest).text : r).replace(/^--\s*/, "").trim(), { before: o, talk: l } = ae(i);
  return n.talk.has(l) && o !== "" ? o : i;
}
var st = class {
  constructor(e, n, s) {
    this.context = n;
    this.builder = s;
    ({ lines: this.lines, style: this.style, titles: this.titles, above: this.above } = e.get()), this.doubt = new qe(n.isOther), this.plain = new nt(this.style, n, s, this.doubt);
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
    let e = Nc(this.lines, this.context.words);
    for (let r of this.lines) {
      if (r === e) {
        this.builder.remark("header", r.line, r.text, r.lastLine);
        continue;
      }
      if (this.builder.overflow !== null)
        return;
      r.isMarkup ? this.builder.remark("markup", r.line, r.text, r.lastLine) : this.isTitle(r) ? this.builder.remark((s = (n = this.titles.get(r)) == null ? void 0 : n.code) != null ? s : "header", r.line, r.text, r.lastLine) : y(r.text) || this.readLine(r);
    }
  }
  isTitle(e) {
    let n = this.titles.get(e);
    return n ? n.isSure || this.doubt.isRather(n.isLikely) : !1;
  }
  readLine(e) {
    let n = !this.style.isPage && this.builder.rows.length > 0;
    this.doubt.isClear = this.doubt.isClear && !(n && ge.test(e.plain));
    let s = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine), r = this.isOut(e);
    if (r || this.isAside(e)) {
      s(r ? "struck" : "no-name");
      return;
    }
    let i = vc(e, this.style.templates);
    if (i) {
      let [a = ""] = i.length === 1 && e.markup ? _s(e.markup.rest, this.context.words) : [];
      i.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
      return;
    }
    let o = this.withoutMarks(e);
    this.addStranger(e) || o !== "" && this.plain.add(e, o) > 0 || s();
  }
  /** Is it empty, quoted, a reply, or what a list of definitions defines? */
  isAside({ plain: e, signed: n, text: s, bullets: r, markup: i }) {
    let { hasItems: o, isQuoted: l, hasBulletedReplies: a } = this.style;
    return de.test(e) && n === null || o && !l && sn.test(s) && this.doubt.isRather() || this.style.areOwnPages && (i == null ? void 0 : i.areSubpages) === !0 && this.doubt.isRather() || a && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: n, plain: s }) {
    let r = n && y(_(s));
    return e !== "perhaps" || r || de.test(s) ? r || e !== "no" : this.doubt.isRather();
  }
  /** Adds who signed with a link to a namespace that is not known here. */
  addStranger({ signed: e, markup: n, line: s, lastLine: r, text: i }) {
    let [, o] = e && (n != null && n.others) ? Oc.exec(e.before.slice(-300)) || [] : [];
    return o === void 0 || on.test(o) ? !1 : (this.doubt.isClear = !1, this.builder.addLinked(s, r, o, "", i), !0);
  }
  isAbove(e) {
    return this.style.isPage && this.above.has(e) && this.doubt.isRather();
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    let { style: n } = this, { signed: s, markup: r, plain: i } = e;
    if (s)
      return Pc(e, s, n, this.context.titles);
    let l = !rn(e, n.isNumbered) && !/[@＠]/.test(i), a = l && n.hasItems && (n.isPage || n.isNumbered), c = l && (n.isMostlySigned || n.areMostlyItems), u = a ? !this.isAbove(e) : c && this.doubt.isRather();
    return r && r.others > 0 || u ? "" : Ic(e, n);
  }
};

// src/accounts/list/read/page-titles.ts
var hr = rs.split("|"), Dc = ns.split("|"), $c = /^[\w-]{1,24}$/, Hc = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i, _c = 500, Bc = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
}, he = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...hr, ...e.map(t.plain)]);
  }
  static plain(e) {
    return F(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    let n = e.trim();
    return n === "" || Hc.test(n) ? null : n;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, n) {
    let s = t.plain(e);
    return this.exact.has(s) || n && s.length < 60 && hr.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, n = !0) {
    if (e.length > _c || !/[:：]/.test(e))
      return null;
    let s = F(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      let i = s[r] || "", o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, n))
        return t.named(o.replace(/[/#?].*$/u, ""));
      let [, l, a] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && l !== void 0 && a !== void 0 && !/^\d+$/.test(a) && Dc.some((c) => l.toLowerCase().startsWith(c)))
        return t.named(a);
      if (!$c.test(i))
        return null;
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    let [, n = "", s = ""] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e) || [], r = s.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []), i = n.split("/").filter((l) => l), o = i.findIndex((l) => /:|%3A/i.test(l));
    o !== -1 && r.push(i.slice(o).join("/"));
    for (let l of r) {
      let a = this.personIn(Bc(l));
      if (a !== null)
        return a;
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
function Wc(t) {
  let e = /^\s*"(.*)"\s*$/u.exec(t);
  return e ? (e[1] || "").replace(/""/g, '"') : t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function br(t, e) {
  let n = e;
  for (; t.charAt(n) === " "; )
    n++;
  return n;
}
function Fc(t, e, n, s) {
  let r = "", i = 0;
  for (let o = e, l = n + 1; o < t.length && o < e + 500 && i < 3e4; ) {
    let a = t[o] || "", c = a.indexOf('"', l);
    if (c === -1) {
      r += `${a.slice(l)}
`, i += a.length, o++, l = 0;
      continue;
    }
    if (r += a.slice(l, c), l = c + 2, a.charAt(c + 1) !== '"') {
      let u = br(a, c + 1);
      return u === a.length || s !== "" && a.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function Kc(t, e, n) {
  let s = [], r = e, i = 0;
  for (; ; ) {
    let o = t[r] || "";
    if (o.charAt(i) === '"') {
      let l = Fc(t, r, i, n);
      if (!l)
        return null;
      if (s.push(l.cell), { end: r, at: i } = l, i === (t[r] || "").length)
        return { cells: s, end: r };
    } else {
      let l = n ? o.indexOf(n, i) : -1;
      if (s.push(o.slice(i, l === -1 ? o.length : l)), l === -1)
        return { cells: s, end: r };
      i = l;
    }
    i += n.length, n === "  " && (i = br(o, i));
  }
}
function* xe(t, e) {
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    let r = t[s] || "", i = n > 50 ? null : Kc(t, s, e);
    if (i)
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells }, s = i.end;
    else {
      let o = (e ? r.split(e) : [r]).map(Wc);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') }, n++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var jc = 8, zc = 6, Lr = 3, wr = 0.7, Uc = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/, Gc = /^[@＠][^\s@＠]+$/, Vc = (t) => t.split('"').length % 2 === 0, Xc = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u, qc = S(String.raw`\p{L}{3,}`, "g"), Yc = 100, xr = (t) => t.match(qc) || [];
function Qc(t) {
  let e = /* @__PURE__ */ new Map();
  return t.flatMap((n) => [...new Set(xr(n))]).forEach((n) => {
    e.set(n, (e.get(n) || 0) + 1);
  }), new Set([...e].flatMap(([n, s]) => s >= Lr && s > t.length * 0.3 ? [n] : []));
}
function Jc(t, e) {
  let n = t.map(({ text: o }) => I(o.replace(/^\s*[*#:]{2,6}(?=\s)/u, ""))), s = z(n.map(({ number: o }) => o)), r = n.map(({ text: o, numbered: l }) => s ? o : l), i = Qc(r.filter((o) => /\d/.test(o)));
  return t.map((o, l) => {
    let a = r[l] || "", c = () => /\d/.test(a) && (xr(a).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(P(a, e))), u = R(a) ? "email" : Gc.test(a) ? "handle" : c() ? "figure" : "text";
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
}, ln = (t, e) => t.filter((n) => n.kind === e).length;
function Zc(t) {
  let e = [];
  return t.forEach((n, s) => {
    var i;
    let r = e[e.length - 1];
    r && n.line === (((i = t[s - 1]) == null ? void 0 : i.lastLine) || 0) + 1 ? r.push(n) : e.push([n]);
  }), e;
}
function Tr(t) {
  let e = t.map((s) => ln(s, "email"));
  if (e.some((s) => s > 0))
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= t.length * wr ? "email" : null;
  let n = (s) => t.every((r) => ln(r, s) === 1);
  return n("handle") ? "handle" : t.length >= Lr && n("figure") ? "figure" : null;
}
var Er = (t) => t.length <= jc && t.some(({ kind: e }) => e === "text");
function eu(t, e) {
  let n = t.find((i) => i.kind === "text"), s = t.find((i) => i.kind === e), r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [n != null ? n : r, s != null ? s : r, ...t.filter((i) => i !== n && i !== s)];
}
var Rr = (t) => t.every((e) => {
  var n;
  return e.length === ((n = t[0]) == null ? void 0 : n.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = t[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function tu(t) {
  var d, m;
  let e = Zc(t), [n = [], ...s] = e, r = n.length === 1 && ((d = n[0]) == null ? void 0 : d.kind) === "text", i = r ? s : e, o = Tr(i), l = i.filter(({ length: f }) => f > 1);
  if (i.length < 2 || o === null || !i.every(Er) || l.length < i.length * wr)
    return null;
  let a = Rr(i), c = r ? [x(L({}, Te(n, n)), { beside: ((m = n[0]) == null ? void 0 : m.text) || "" })] : [], u = i.map((f) => Te(f, a ? f : eu(f, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function nu(t, e) {
  let n = Array.from({ length: t.length / e }, (r, i) => t.slice(i * e, (i + 1) * e)), s = Tr(n);
  return s !== null && Rr(n) && n.every(Er) ? { records: n.map((r) => Te(r, r)), isSure: s === "email" && n.length > 1 } : null;
}
function Sr(t) {
  for (let e = 2; e <= Math.min(zc, t.length); e++) {
    let n = t.length % e === 0 ? nu(t, e) : null;
    if (n)
      return n;
  }
  return null;
}
function yr(t, e) {
  return !t.every(({ kind: s }, r) => {
    var i;
    return s === "text" || s === e && ((i = t[r - 1]) == null ? void 0 : i.kind) === "text";
  }) || ln(t, e) === 0 ? null : {
    records: t.flatMap((s, r) => {
      let i = t[r + 1], o = (i == null ? void 0 : i.kind) === e ? [s, i] : [s];
      return s.kind === "text" ? [Te(o, o)] : [];
    }),
    isSure: !1
  };
}
function rt(t, e) {
  var l, a, c;
  let n = t.filter(({ text: u }) => !y(u));
  if (!(n.length > 1 && n.some(({ text: u }) => /[\d@＠]/.test(u)) && !n.some(({ text: u }) => u.length > Yc || Uc.test(u) || Vc(u))) || n.filter(({ text: u }) => /[:：]/.test(u)).length >= n.length * 0.5)
    return null;
  let r = Jc(n, e);
  if (r.every(({ kind: u }) => u === "text") || r.some(({ kind: u, plain: d }) => u === "text" && Xc.test(d)))
    return null;
  let [i] = r, o = (i == null ? void 0 : i.kind) === "text" ? Sr(r.slice(1)) : null;
  return (c = (l = tu(r)) != null ? l : Sr(r)) != null ? c : i && o ? {
    records: [x(L({}, Te([i], [i])), { beside: i.text }), ...o.records],
    isSure: !1
  } : (a = yr(r, "email")) != null ? a : yr(r, "handle");
}

// src/accounts/list/read/span-grid.ts
var be = class {
  constructor() {
    this.isSpent = !1;
    this.left = 2e5;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    let n = this.isSpent ? 0 : e;
    return this.left -= n, n;
  }
}, Se = class {
  constructor(e, n) {
    this.budget = e;
    this.blank = n;
    this.rows = [];
    /** By column: in how many of the next rows a cell from above stands. */
    this.spans = [];
    this.row = [];
  }
  beginRow() {
    return this.row = [], this.rows.push(this.row), this.row;
  }
  /** Adds blank cells where those from above stand. */
  skipSpanned() {
    var s, r;
    let { row: e, spans: n } = this;
    for (let i = (s = n[e.length]) != null ? s : 0; i > 0; i = (r = n[e.length]) != null ? r : 0) {
      if (n[e.length] = i - 1, this.budget.take(1) === 0) {
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
    let { row: r, spans: i } = this, o = Math.min(1e3, n || 1) - 1, l = r.length;
    r.push(e);
    let a = this.budget.take(Math.min(50, s || 1) - 1);
    for (let c = 0; c < a; c++)
      r.push(this.blank);
    o > 0 && !this.budget.isSpent && (i.length = Math.max(i.length, r.length), i.fill(o, l, r.length));
  }
};

// src/accounts/list/read/wiki-table.ts
function it(t, e) {
  let n = [], s = 0, r = 0;
  for (let i = 0; i < t.length; i++) {
    let o = t.slice(i, i + 2), l = e ? o.charAt(0) : o;
    o === "[[" || o === "{{" ? (s++, i++) : o === "]]" || o === "}}" ? (s = Math.max(0, s - 1), i++) : l === "\\" ? i++ : s === 0 && (l === "|" || l === "||" || l === "!!") && (n.push(t.slice(r, i)), r = i + l.length, i = r - 1);
  }
  return n.push(t.slice(r)), n;
}
function Ar(t) {
  let [e = "", ...n] = it(t, !0);
  return n.length > 0 && /^[^|[\]{}]*=/.test(t) ? { attributes: e, text: n.join("|") } : { attributes: "", text: t };
}
var su = /\browspan\s*=\s*["']?(\d+)/i, ru = /\bcolspan\s*=\s*["']?(\d+)/i;
function an(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
var iu = (t) => it(t.slice(1), !1).map(Ar), kr = (t) => /^\|-/.test(t), cn = (t) => /^[\s:*]*\{\|/.test(t), un = (t) => /^\s*\|\}/.test(t);
function Mr(t, e) {
  let n = [], s = new Se(new be(), ""), r = null, i = t.some((a) => kr(a.trim())), o = () => {
    r && s.skipSpanned(), r != null && r.cells.every(y) && Object.assign(r, { cells: [], beside: "|" }), r = null;
  }, l = (a) => (o(), n.push(a), a);
  for (let [a, c] of t.entries()) {
    let u = e + a, d = c.trim();
    if (d)
      if (cn(d) || un(d) || kr(d) || d.startsWith("|+"))
        l({ line: u, lastLine: u, cells: [], beside: c });
      else if (/^[|!]/.test(d)) {
        let m = iu(d), f = d.startsWith("!");
        r && i ? (r.lastLine = u, r.isHead = r.isHead === !0 && f) : (o(), r = l({ line: u, lastLine: u, cells: s.beginRow(), isHead: f }));
        for (let { attributes: g, text: b } of m) {
          s.skipSpanned();
          let h = [su, ru].map((p) => {
            var w;
            return Number((w = p.exec(g)) == null ? void 0 : w[1]);
          });
          s.add(an(b), h[0] || 1, h[1] || 1);
        }
      } else r ? (r.cells[r.cells.length - 1] += `
` + an(d), r.lastLine = u) : n.push({ line: u, lastLine: u, cells: [], beside: c });
  }
  return o(), n;
}
var ou = /^\s*:?-{2,}:?\s*$/;
function dn(t) {
  let e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !y(n)) : [];
  return e.length > 0 && e.every((n) => ou.test(n));
}
function Cr(t, e) {
  return t.flatMap((n, s) => {
    let r = e + s, i = n.trim();
    if (!i)
      return [];
    if (dn(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|"))
      return [{ line: r, lastLine: r, cells: [], beside: n }];
    let o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, ""), l = it(o, !1), a = l.length > 1 ? l.map(Ar).map(({ text: c }) => c) : it(o, !0);
    return [{ line: r, lastLine: r, cells: a.map((c) => an(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var vr = 200, Nr = ["	", ";", ",", "|"], au = ["，", "、", "،", "؛", " / ", "  "], cu = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："], uu = /[:：]/, ot = [" – ", " — ", " - "], Or = S(String.raw`\p{L}`), du = S(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function mu(t) {
  let e = t[t.length - 1] || "";
  return t.slice(1, -1).some(Oe) && !Oe(e) && !/[(（]/.test(e);
}
function Pr(t, e, { words: n }) {
  let s = [...xe(t, e)].map(({ cells: u }) => u).filter((u) => !u.every(y)), r = s.filter((u) => u.length > 1), i = /* @__PURE__ */ new Map();
  r.forEach(({ length: u }) => i.set(u, (i.get(u) || 0) + 1));
  let [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]), l = s.map((u) => {
    var m;
    let d = u.filter(R).length;
    return d === 0 ? 0 : Math.max(d, ((m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) || 0);
  }), a = s.length || 1, c = r.filter(({ length: u }) => Math.abs(u - o) < 2).length;
  return {
    delimiter: e,
    rows: s,
    width: o,
    share: r.length / a,
    even: c / (r.length || 1),
    hasHeadings: s.slice(0, 12).some((u) => {
      if (u.some((f) => R(f) || /\[\[|\{\{|^\s*[*#]/.test(f)) || u.filter((f) => Ge(f, n)).length > 1)
        return !1;
      let d = u.filter((f) => !y(f)).map((f) => n.score(f)), m = d.filter((f) => f !== null && f.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((f) => (f == null ? void 0 : f.meaning) !== "unused") || u.length > 2 && d.filter((f) => f !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && l[d] === 1).length / a,
    crowded: l.filter((u) => u > 1).length / a,
    dated: s.filter((u) => mu(u)).length / a
  };
}
function Ir({ rows: t, delimiter: e }) {
  let n = t.filter((l) => l.filter((a) => !y(a)).length > 1), s = n.length > 1 && n.every(([l = ""]) => {
    var a;
    return l.trim().length === 1 && l === ((a = n[0]) == null ? void 0 : a[0]);
  }), r = n.map(([l = ""]) => /^\s*\d{1,5}\s*$/.test(l) ? Number(l) : null), i = r.length > 2 && !r.includes(null) && z(r), o = n.filter(([l = "", ...a]) => a.filter((c) => !y(c)).length < 2 && (s || i || du.test(l) && !/^\d+$/.test(l.trim())));
  return e === "	" ? n.length > o.length * 1.5 && n.length > 0 : !0;
}
var fu = 6;
function pu(t, e) {
  let n = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = ot.includes(t) ? /$^/ : /[,;、/|]/, i = e.every((l) => {
    let [a = "", c = "", ...u] = l.split(t);
    return n.add(a.trim()), s.add(c.trim()), u.length === 0 && Or.test(a) && Or.test(c) && !/[@＠]/.test(l) && !r.test(c) && a.trim().split(/\s+/).length <= fu;
  }), o = ot.includes(t) ? Math.max(n.size, s.size) : n.size;
  return i && o === e.length && e.length > 1;
}
var gu = (t, e) => au.map((n) => Pr(t, n, e)).filter(({ width: n, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === n));
function hu(t) {
  let { delimiter: e, rows: n, share: s, even: r, width: i, crowded: o, addressed: l } = t;
  if (n.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !Ir(t))
    return !1;
  let a = n.filter((d) => me(I(d.join(",")).text)).length, c = e === "," && a > n.length * 0.6, u = n.filter((d) => y(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < n.length * 0.5 || l > 0) && i > 1;
}
var Dr = (t) => t.filter(({ text: e, isMarkup: n }) => !n && !y(e)).slice(0, vr).map(({ text: e }) => e.slice(0, 5e3)), bu = (t) => [
  (e) => ht(e) !== "",
  (e) => U(e, !0) !== null
].some((e) => t.filter(e).length > t.length * 0.4);
function Su(t, e) {
  var g, b;
  let n = Dr(t), s = [...cu, ...ot].filter((h) => pu(h, n)), r = [...Nr, ...s].map((h) => Pr(n, h, e));
  if (n.filter((h) => Es(h, e.words)).length > n.length * 0.6)
    return "";
  let i = gu(n, e), o = (g = r.find(({ hasHeadings: h, share: p }) => h && p > 0.3)) != null ? g : i.find(({ hasHeadings: h }) => h);
  if (o)
    return o.delimiter;
  let l = (h) => n.filter((p) => h.test(p)).length / (n.length || 1), a = l(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/), c = r.find((h) => h.delimiter === "	" && h.share >= 0.5 && Ir(h) && (h.addressed > 0 || a < 0.6 && (h.rows.length > 1 || h.width < 3)));
  if (c)
    return c.delimiter;
  let u = r.find((h) => h.width > 2 && h.even > 0.9 && h.share > 0.9 && h.crowded === 0 && (h.width > 3 && h.addressed >= 0.5 || h.dated > 0.5));
  if (u)
    return u.delimiter;
  let d = s.length > 0;
  if (l(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: h }) => h > 0.3) || a > 0.3 || l(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || bu(n))
    return "";
  let f = r.find(({ addressed: h, crowded: p, share: w, width: E, even: T }) => h >= 0.5 && h > p * 2 && w >= 0.5 && (E > 2 || T > 0.6)) || i.find(({ width: h, addressed: p }) => h > 2 && p === 1);
  return f ? f.delimiter : ((b = r.find(hu)) == null ? void 0 : b.delimiter) || "";
}
var yu = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function Lu(t) {
  var n, s;
  let e = ((n = t.find(({ text: r }) => !y(r))) == null ? void 0 : n.text) || "";
  return e.includes(j) && (s = Nr.find((r) => {
    let [i] = xe([e], r);
    return i !== void 0 && q(i.cells);
  })) != null ? s : null;
}
function wu(t, { titles: e }) {
  var o, l, a, c, u, d;
  let n = [], s = [], r = Je(t.map(({ text: m }) => m)), i = () => {
    s.length > 0 && (n.push({ kind: "lines", lines: s }), s = []);
  };
  for (let m = 0; m < t.length; m++) {
    let f = t[m];
    if (!f)
      continue;
    if ((o = r[m]) != null && o.isMarkup) {
      s.push(x(L({}, f), { isMarkup: !0 }));
      continue;
    }
    let g = [], b = m;
    if (cn(f.text)) {
      for (; b < t.length && (g.push(((l = t[b]) == null ? void 0 : l.text) || ""), !un(((a = t[b]) == null ? void 0 : a.text) || "")); b++)
        ;
      i(), n.push({ kind: "table", records: Mr(g, f.line), delimiter: "", source: "wiki" }), m = b;
    } else if (yu(f.text) || f.text.includes("|") && dn(((c = t[m + 1]) == null ? void 0 : c.text) || "")) {
      for (; b < t.length && (b === m || /\|/.test(((u = t[b]) == null ? void 0 : u.text) || "")); b++)
        g.push(((d = t[b]) == null ? void 0 : d.text) || "");
      i();
      let h = Cr(g.map((p) => Ze(p, e)), f.line);
      n.push({ kind: "table", records: h, delimiter: "|", source: "bars" }), m = b - 1;
    } else
      s.push(f);
  }
  return i(), n;
}
var xu = (t) => t.slice(0, vr).every(({ cells: e }) => e.length > 2 && e.every((n) => y(n) || ve(n))), $r = /^\s*"((?:[^"]|"")*)"\s*$/;
function Tu(t) {
  let e = t.filter((n) => $r.test(n));
  return e.length > 1 && e.every((n) => n.includes(",") || n.includes(";")) || e.length > 1 && e.length === t.filter((n) => !y(n)).length && e.some((n) => n.includes(","));
}
var Eu = /^"(?:[^"\n]|"")*$/m;
function mn(t, e, n) {
  let s = Lu(t), r = e != null ? e : s;
  return (r === null ? wu(t, n) : [{ kind: "lines", lines: [...t] }]).map((o) => {
    if (o.kind === "table" || r === null && vn(Dr(o.lines)))
      return o;
    let l = r === null ? Fe(o.lines, n) : null;
    if (l)
      return { kind: "lines", lines: l.people, others: l.others };
    let a = o.lines.map(({ text: m }) => m), c = r === null ? rt(o.lines, n.titles) : null;
    if (c)
      return {
        kind: "table",
        records: c.records,
        delimiter: "",
        source: "stacked",
        isDoubtful: !c.isSure,
        whole: c.isSure ? null : o.lines
      };
    let u = r != null ? r : Su(o.lines, n), d = (m) => m.map((f) => {
      var g, b, h, p;
      return x(L({}, f), {
        line: (b = (g = o.lines[f.line - 1]) == null ? void 0 : g.line) != null ? b : 1,
        lastLine: (p = (h = o.lines[f.lastLine - 1]) == null ? void 0 : h.lastLine) != null ? p : 1
      });
    });
    if (u !== "") {
      let m = s === null ? cs(a, u) : a, f = d([...xe(m, u)]), g = ot.includes(u), b = g || uu.test(u);
      return {
        kind: "table",
        records: f,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && g || xu(f) ? o.lines : null
      };
    }
    return Tu(a) ? { kind: "lines", lines: o.lines.map((m) => x(L({}, m), { text: m.text.replace($r, (f, g) => g.replace(/""/g, '"')) })) } : Eu.test(a.join(`
`)) ? {
      kind: "lines",
      lines: d([...xe(a, "")]).map(({ line: m, lastLine: f, cells: g }) => ({ line: m, lastLine: f, text: g.join(" ").replace(/\n/g, " ") }))
    } : o;
  });
}

// src/accounts/list/read/side-by-side.ts
var Ru = 200, Hr = (t, e) => Array.from({ length: e - t }, (n, s) => t + s);
function ku(t, e) {
  var o;
  let n = t.reduce((l, a, c) => a === "" ? l : c + 1, 0), s = t.indexOf((o = t[0]) != null ? o : "", 1), r = s > 0 && n % s === 0 && t.slice(0, n).every((l, a) => l !== "" && l === t[a % s]), i = t.slice(0, s);
  return r && i.some((l) => e.isHeading(l)) ? {
    headings: i,
    blocks: Hr(0, n / s).map((l) => Hr(l * s, (l + 1) * s))
  } : null;
}
var Au = /^(\D*)(\d{1,2})(\D*)$/u, Mu = ["name", "realname", "username", "firstname", "lastname"];
function Cu(t, e) {
  let n = t.map((a) => {
    let [, c = "", u = "", d = ""] = Au.exec(a) || [];
    return { number: u, heading: u === "" ? "" : `${c.trim()} ${d.trim()}`.trim() };
  }), s = (a) => new Set(n.flatMap((c) => c.heading === a ? c.number : [])), r = [...new Set(n.map(({ heading: a }) => a))].filter((a) => a !== "" && s(a).size > 1), i = (a) => {
    let c = e.score(a);
    return c !== null && c.score > 0.8 && Mu.includes(c.meaning);
  }, o = n.flatMap(({ heading: a }, c) => r.includes(a) ? [] : [c]);
  if (!r.some(i) || o.some((a) => {
    var c;
    return i((c = t[a]) != null ? c : "");
  }))
    return null;
  let l = [...new Set(r.flatMap((a) => [...s(a)]))];
  return {
    headings: [...o.map((a) => {
      var c;
      return (c = t[a]) != null ? c : "";
    }), ...r],
    blocks: l.map((a) => [...o, ...r.map((c) => n.findIndex((u) => u.heading === c && u.number === a))])
  };
}
function _r(t, e, n) {
  var s;
  for (let r of t.slice(0, n)) {
    let i = r.cells.length > Ru ? [] : r.cells.map((l) => l.trim()), o = (s = ku(i.map((l) => l.toLowerCase()), e)) != null ? s : Cu(i, e);
    if (o) {
      let l = (a) => o.blocks.filter((c) => c.includes(a)).length === 1;
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
var Br = 0.35, Ou = 300, vu = /* @__PURE__ */ new Set(["firstname", "lastname", "realname"]), Nu = 0.15, Wr = ({ filled: t, distinct: e }, n) => t > n && t * e < 1.5;
function Pu(t, e) {
  let { kinds: n, filled: s, distinct: r } = t;
  if (s === 0)
    return e ? 0.8 : 0.1;
  if (n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5 || !e && Wr(t, 1))
    return 0;
  let o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1, l = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - l) * o;
}
var Iu = (t, { score: e }, n) => e < 1 && (t === "name" || t === "realname") && Wr(n, 1);
function Du(t, e, n) {
  let { kinds: s, filled: r } = e, i = n.score > 0.8;
  switch (t) {
    case "username":
      return Pu(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (t !== "name" || n.score < 0.8) || s.email > 0.5 ? 0 : Iu(t, n, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function $u(t, e) {
  let n = {};
  if (t && (n[t.meaning] = t.score * Du(t.meaning, e, t)), e.kinds.email > 0.5) {
    let s = (n.email || 0) * 0.4 + 0.6 * e.kinds.email;
    n.email = Math.min(1, s) * (0.5 + 0.5 * e.distinct);
  }
  return e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused" && (n.username = Math.max(n.username || 0, 0.7 + 0.3 * e.kinds.person)), n;
}
function Hu(t, e, n) {
  return n.findIndex((s, r) => {
    let i = n[r - 1], o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && je(s) && t.some((a) => !v(a[r] || "") && !v(a[r - 1] || ""));
  });
}
function Fr(t, e, n) {
  let s = -1, r = 0, i = 0;
  return t.forEach((o, l) => {
    let a = n.has(l) ? 0 : o[e] || 0;
    a > r ? (i = r, [s, r] = [l, a]) : i = Math.max(i, a);
  }), r >= Br ? { index: s, score: r, margin: r - i } : null;
}
var fn = class {
  constructor(e, n) {
    this.stats = e;
    this.scores = n;
    this.certain = !0;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, n) {
    this.meanings[n] = e, this.taken.add(n);
  }
  takeBest(e) {
    let n = Fr(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      let s = e === "lastname" && this.takeBeside(e, n.index), r = n.margin < Nu && !s && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !r && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  /** “Apellido 1”, “Apellido 2”: the column beside has the rest of the name, and not the same. */
  takeBeside(e, n) {
    let s = this.stats[n], r = this.stats.findIndex((i, o) => {
      var l;
      return Math.abs(o - n) === 1 && (((l = this.scores[o]) == null ? void 0 : l[e]) || 0) > 0.8 && s !== void 0 && Q(s, i) < 0.5;
    });
    return r !== -1 && this.take(e, r), r !== -1;
  }
  hasTwin(e) {
    let n = this.stats[e];
    return n !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && Q(n, s) > 0.7);
  }
  /** Where nobody has said anything in the columns for names, the names are in another. */
  leaveEmptyNames() {
    let e = this.meanings.flatMap((n, s) => vu.has(n) ? [s] : []);
    e.every((n) => {
      var s;
      return ((s = this.stats[n]) == null ? void 0 : s.filled) === 0;
    }) && e.forEach((n) => {
      this.meanings[n] = "unused";
    });
  }
  /** A name in two parts and a whole one: the parts say more, unless fewer people have them, or one is missing. */
  wholeOrParts(e) {
    let n = this.meanings.flatMap((i, o) => i === "firstname" || i === "lastname" ? [o] : []), s = (i) => {
      var o;
      return ((o = this.stats[i]) == null ? void 0 : o.fill) || 0;
    };
    return !this.has("firstname") || !this.has("lastname") || n.every((i) => s(i) < s(e)) ? [["realname", e], ...n.map((i) => ["unused", i])] : [["unused", e]];
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((n, s) => !this.taken.has(s) && e(s) && je(n) ? [s] : []);
  }
};
function _u(t, e, n) {
  let s = [["username", t]], r = [["firstname", t], ["lastname", e]];
  return n ? [r, s] : [s, r, [["lastname", t], ["firstname", e]]];
}
function Bu([t, e], [n, s], r) {
  let i = (u) => r !== void 0 && Q(u, r) > 0.7, o = Q(e, s) > 0.7, l = [["username", t]], a = (u, d, m) => {
    let f = [[["username", u], ["realname", d]], l];
    return m ? f : f.reverse();
  };
  if (e.realNames > 0.7 && s.realNames < 0.3) {
    let u = o || i(s) || s.coined > 0.5;
    return { variants: a(n, t, u), certain: o && s.coined > 0.5 };
  }
  if (s.realNames > 0.7 && e.realNames < 0.5) {
    let u = o || i(s) && !i(e);
    return { variants: a(t, n, u), certain: u === o };
  }
  if (e.realNames < 0.4 && s.realNames < 0.4 && e.coined < 0.5)
    return { certain: !1, variants: s.coined > 0.5 ? a(n, t, o || i(s)) : _u(t, n, i(e) && i(s)) };
  let c = s.realNames < 0.5 && e.coined <= 0.5;
  return {
    variants: [...a(t, n, !1), ...c ? a(n, t, !0).slice(0, 1) : []],
    certain: e.coined > 0.5
  };
}
function Wu(t, e, n) {
  let s = n[t.meanings.indexOf("email")], r = (m) => {
    var f;
    return ((f = n[m]) == null ? void 0 : f.distinct) || 0;
  }, i = e.some((m) => r(m) === 1), o = e.filter((m) => !i || r(m) > 0.8), [l, a] = o, c = l === void 0 ? void 0 : n[l], u = a === void 0 ? void 0 : n[a];
  if (l === void 0 || !c)
    return { variants: [], certain: !0 };
  let d = [["username", l]];
  return c.flipped > 0.6 ? { variants: [d, [["realname", l]]], certain: !1 } : a === void 0 || !u ? { variants: [d], certain: t.has("email") || e.length === 1 } : Bu([l, c], [a, u], s);
}
function Fu(t, e, n, s) {
  let [r, i] = [n[t], n[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && je(i) && Q(r, i) < 0.5;
}
function Ku(t, e) {
  let n = (e == null ? void 0 : e.words.filter((s, r) => {
    var o;
    let i = ((o = t == null ? void 0 : t.words[r]) == null ? void 0 : o.join("")) || "";
    return s.some((l) => l.length > 2 && i.includes(l.slice(0, 4)));
  })) || [];
  return t !== void 0 && t.realNames < 0.3 && t.distinct === 1 && n.length > t.filled / 2;
}
function ju(t, e, n, s) {
  var d;
  if (t.has("lastname") && !t.has("firstname"))
    return { variants: [[["firstname", e]]], certain: !0 };
  if (t.has("firstname") && !t.has("lastname"))
    return { variants: [[["lastname", e]]], certain: !0 };
  let r = t.meanings.indexOf("username");
  if (Fu(r, e, n, ((d = s == null ? void 0 : s[r]) == null ? void 0 : d.meaning) === "username"))
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: !1 };
  if (t.has("username"))
    return { variants: [t.has("realname") || t.has("firstname") ? [] : [["realname", e]]], certain: !0 };
  let i = n[e], o = i ? i.realNames + i.ideographic : 0, l = n[t.meanings.indexOf(t.has("realname") ? "realname" : "lastname")];
  if (i && l)
    return o > 0.3 && Q(i, l) > 0.7 ? { variants: [t.has("realname") ? [] : t.wholeOrParts(e)], certain: !0 } : { variants: [[["username", e]], []], certain: t.has("realname") && i.coined > 0.5 };
  let a = o > 0.3 && t.has("email"), [c] = t.free((m) => m !== e && Ku(n[m], i));
  return { variants: [[["username", e]], [["realname", e]], ...c === void 0 ? [] : [[["realname", e], ["username", c]]]], certain: !a };
}
function zu(t, e, n, s) {
  var a, c;
  let r = t.meanings.flatMap((u, d) => u === "unused" ? [] : [d]), i = Fr(e, "name", new Set(r));
  if (i) {
    let u = ju(t, i.index, n, s), d = n.some(({ flipped: m }, f) => f === i.index && m > 0.6);
    return x(L({}, u), { certain: u.certain && !(d && ((c = (a = u.variants[0]) == null ? void 0 : a[0]) == null ? void 0 : c[0]) === "username") });
  }
  if (!["username", "realname", "firstname", "lastname"].some((u) => t.has(u))) {
    let u = t.free((f) => {
      var g;
      return (((g = s == null ? void 0 : s[f]) == null ? void 0 : g.score) || 0) < 0.6;
    }), { variants: d, certain: m } = Wu(t, u, n);
    return { variants: [...d, []], certain: m && (s === null || u.length === 0) };
  }
  let o = ["firstname", "lastname"].filter((u) => t.has(u));
  if (o.length === 1 && !t.has("username") && !t.has("realname")) {
    let [u] = t.free((f) => {
      var g;
      return (((g = s == null ? void 0 : s[f]) == null ? void 0 : g.score) || 0) < 0.9;
    }), d = o[0] === "firstname" ? "lastname" : "firstname";
    return { variants: [...u === void 0 ? [] : [[[d, u]]], []], certain: !1 };
  }
  let l = t.has("username") ? -1 : t.meanings.indexOf("realname");
  return { variants: l === -1 ? [[]] : [[], [["username", l]]], certain: l === -1 };
}
function Uu(t, e) {
  return e.findIndex(({ isSecret: n }, s) => n && t.every((r) => r[s] === "unused"));
}
function Kr(t, e, n, s) {
  var h;
  let r = Math.min(Ou, Math.max((t == null ? void 0 : t.length) || 0, ...e.map((p) => p.length), 1)), i = Array.from({ length: r }, (p, w) => w), o = i.map((p) => ms(e, p, s)), l = n.scoreAll(i.map((p) => (t == null ? void 0 : t[p]) || "")), a = o.map((p, w) => {
    var E;
    return $u((E = l[w]) != null ? E : null, p);
  });
  if (t) {
    let p = a[Hu(e, l, o)];
    p && (p.username = 0.7);
  }
  let c = new fn(o, a);
  for (let p of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"])
    c.takeBest(p);
  c.leaveEmptyNames(), c.has("realname") && c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([p, w]) => c.take(p, w));
  let u = zu(c, a, o, t && l), d = u.variants.slice(0, 3).map((p) => {
    let w = [...c.meanings];
    return p.forEach(([E, T]) => {
      w[T] = E;
    }), w;
  }), m = (p, w) => {
    d.splice(1, 0, (d[0] || []).map((E, T) => T === p ? w : E));
  }, f = c.meanings.indexOf("username");
  f !== -1 && (((h = a[f]) == null ? void 0 : h.username) || 0) <= 0.5 && m(f, "unused");
  let g = a.findIndex(({ username: p = 0 }, w) => f !== -1 && c.meanings[w] === "unused" && p >= Br);
  g !== -1 && !c.certain && d.splice(1, 0, c.meanings.map((p, w) => w === f ? "unused" : w === g ? "username" : p));
  let b = c.has("password") ? -1 : Uu(d, o);
  return b !== -1 && m(b, "password"), {
    plans: d,
    certain: c.certain && u.certain && b === -1,
    scores: a.map((E) => {
      var T = E, { name: p } = T, w = ee(T, ["name"]);
      return p ? x(L({}, w), { realname: p / 2, username: p / 2 }) : w;
    }),
    stats: o
  };
}
function jr(t, e, { scores: n, stats: s }) {
  return e.map((r, i) => {
    var o, l;
    return {
      heading: ie((t == null ? void 0 : t[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (l = n[i]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Re = 200, Ee = 12, Ur = 20, Gu = 8, lt = 6, O = ({ cells: t }) => t.filter((e) => !y(e)), ye = ({ cells: t }) => t.some(R);
function gn(t, e, n) {
  let s = O(t);
  if (s.length === 0 || s.some(R) || t.beside !== void 0 || s.length > 1 && s.filter((c) => Ge(c, e)).length > 1)
    return !1;
  let r = s.map((c) => e.score(c)), i = r.filter((c) => c !== null && c.score > 0.8), o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused"), l = r.filter((c) => c !== null && c.meaning !== "unused");
  if (s.length === 1)
    return n && t.cells.length === 1 && o.length === 1;
  let a = i.length > 1 || s.length < 3 || t.cells.length > 1 && l.length > 0;
  return n ? o.length > 0 && a || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= s.length * 0.6;
}
var Vu = /^\s*(?:[^\s@＠]+\s?(?:[@＠]|[([]at[)\]])\s?[^\s@＠]*|[@＠][^\s@＠]*\.[^\s@＠]*)\s*$/iu;
function Gr(t, e, n) {
  let s = O(t), r = s.some((o) => R(o) || Vu.test(o));
  if (e.length === 0 || s.length < 2 || r)
    return !1;
  let i = 0;
  return t.cells.forEach((o, l) => {
    let a = e.map(({ cells: m }) => m[l] || "").filter((m) => !y(m) && !v(m));
    if (!Ne(o) || v(o) || a.length < e.length * 0.5)
      return;
    let c = a.map((m) => P(m, n)), u = P(o, n), d = (m) => u !== m && c.filter((f) => f === m).length > c.length * 0.7;
    d("email") || d("person") ? i += 2 : (d("date") || d("number") || d("phone")) && (i += e.length > 2 ? 2 : 1);
  }), i > 1;
}
var Xu = (t, e) => O(e).length === 2 && t.every((n) => O(n).length === 2);
function qu(t, e) {
  let { words: n, titles: s } = e, r = [], i = "";
  if (t.forEach((o, l) => {
    var m;
    let a = r[r.length - 1], c = o.cells.join("|").toLowerCase(), u = i !== "" && c === i, d = l > 0 && l < Ee && Xu(t.slice(0, l), o);
    if (u || gn(o, n, a === void 0 && l < Ee && !d)) {
      if (a === l - 1 && O(o).length >= O((m = t[a]) != null ? m : o).length)
        r.pop();
      else if (a === l - 1)
        return;
      r.push(l), i = c;
    }
  }), r.length === 0) {
    let o = t.slice(0, Ee).findIndex((l, a) => a < lt && l.cells.length > 1 && (l.isHead || Gr(l, t.slice(a + 1, a + 12), s)));
    o !== -1 && r.push(o);
  }
  return r;
}
function Vr(t) {
  return t.length <= lt && !t.some(ye) && t.filter((e) => O(e).length > 1 && !y(e.cells[0] || "")).length < 3;
}
var Yu = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|")), Qu = (t) => t.length < 40 && Yu.has(t.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function Ju(t, e, n) {
  let s = t.cells.slice(1).filter((i) => !y(i));
  if (s.length === 0 || s.some((i) => P(i, n) !== "number")) {
    let i = O(t)[0] || "";
    return O(t).length === 1 && e.length > 1 && Qu(i.trim());
  }
  let r = e.slice(0, 20);
  return r.length > 0 && t.cells.every((i, o) => o === 0 || y(i) || r.filter(({ cells: l }) => P(l[o] || "", n) === "number").length < r.length * 0.3);
}
function Zu(t, e, n) {
  let s = e.slice(0, Ur);
  if (s.length === 0)
    return !1;
  let r = s.reduce((i, o) => i + O(o).length, 0) / s.length;
  return O(t).length <= r / 2 && O(t).length < 3 && r > 3 ? !ye(t) : Gr(t, s, n) && t.cells.some((i, o) => Ne(i) && s.filter(({ cells: l }) => R(l[o] || "")).length > s.length * 0.8);
}
function ed(t, e, n, { options: s, words: r }) {
  if (s.columns) {
    let i = Math.max(n, s.columns.length);
    return Array.from({ length: i }, (o, l) => {
      var a, c;
      return (c = (a = s.columns) == null ? void 0 : a[l]) != null ? c : "unused";
    });
  }
  return e ? Kn(t.map((i) => {
    let o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), $e(t)) : null;
}
function td(t, e) {
  let n = [...t.cells];
  for (let s of e)
    O(s).length > 1 && s.cells.length >= t.cells.length && s.cells.forEach((r, i) => {
      var o, l;
      n[i] = y((o = n[i]) != null ? o : "") ? r : (l = n[i]) != null ? l : "";
    });
  return x(L({}, t), { cells: n });
}
function nd(t) {
  return tt(t.map((e, n) => {
    var o, l;
    let s = O(e), [r = ""] = s;
    return {
      lone: s.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(r) ? r : null,
      first: r,
      width: s.length,
      isAddressed: ye(e),
      isApart: e.line > ((l = (o = t[n - 1]) == null ? void 0 : o.lastLine) != null ? l : -1) + 1
    };
  }));
}
function sd(t, e, n) {
  let s = /* @__PURE__ */ new Set();
  return n.forEach((r, i) => {
    let o = t[i] || "", l = new Set(r === "unused" ? e.map(({ cells: g }) => (g[i] || "").trim()) : []), a = Mt(o), c = l.size > 1 && l.size <= Gu && (a || l.size < e.length), u = [...l].filter((g) => g !== ""), d = (g) => H(o) ? !oe(g) : a && oe(g), m = u.filter((g) => H(g, u) || d(g)), f = new Set(c ? m : []);
    e.filter(({ cells: g }) => f.has((g[i] || "").trim())).forEach((g) => s.add(g));
  }), s.size < e.length ? s : /* @__PURE__ */ new Set();
}
function rd(t) {
  let { places: e } = Be(t.map((n) => {
    let [s = "", ...r] = O(n);
    return { title: r.length === 0 && n.cells.length > 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(s) ? s : null, label: null };
  }));
  return t.filter((n, s) => e.has(s));
}
function id({ headings: t, rows: e, plans: { plans: n }, sheet: s }) {
  var r, i;
  return new Set(s ? [] : [
    ...rd(e),
    ...sd((r = t == null ? void 0 : t.cells) != null ? r : [], e, (i = n[0]) != null ? i : [])
  ]);
}
function pn(t, e, n, s) {
  var E;
  let { words: r, titles: i } = s, o = [...n], l = [...t], a = [], c = e !== null && q(e.cells);
  if (!c) {
    if (e) {
      let T = o.slice(0, Ee).findIndex((k, M) => M === o.length - 1 || !Zu(k, o.slice(M + 1, M + 1 + Ur), i));
      l.push(...o.splice(0, Math.max(0, T)));
    }
    for (let T = o.pop(); T; T = o.pop()) {
      if (o.length === 0 || !Ju(T, o, i)) {
        o.push(T);
        break;
      }
      a.unshift(T);
    }
  }
  let u = e && !c ? td(e, [...l].reverse()) : e, d = u ? -1 : o.slice(0, Ee).reduce((T, k, M) => y(k.cells[0] || "") && O(k).length > 0 && M <= lt ? M : T, -1), m = o.filter((T) => y(T.cells[0] || "")).length < o.length * 0.5;
  d !== -1 && m && Vr(o.slice(0, d)) && l.push(...o.splice(0, d + 1));
  let f = nd(c ? [] : o), g = new Set(o.filter((T, k) => f.places.has(k))), b = o.filter((T) => !g.has(T)).slice(0, Re).map(({ cells: T }) => T), h = Kr((E = u == null ? void 0 : u.cells) != null ? E : null, b, r, i), p = ed((u == null ? void 0 : u.cells) || [], c, h.stats.length, s);
  p && (h.plans = [p], h.certain = !0);
  let w = { headings: u, above: l, rows: o, totals: a, plans: h, groupTitles: g, found: f, sheet: c };
  return x(L({}, w), { absent: id(w) });
}
var od = /^[^\d:：.!?]{1,40}$/;
function ld(t) {
  let [e, n] = t.slice(-2).reverse();
  return e !== void 0 && n !== void 0 && O(e).length === 1 && !ye(e) && (e.line > n.lastLine + 1 || O(n).length > 2);
}
var zr = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function Xr(t) {
  if (!/<\/(?:s|del|strike)>/i.test(t.cells.join("")))
    return t;
  let e = t.cells.map((i) => i.replace(zr, " ").trim()), n = t.cells.findIndex(Ne), s = y(e[n] || ""), r = t.cells.map((i) => i.replace(zr, "$2"));
  return x(L({}, t), { isStruck: s, cells: s ? r : e });
}
function qr(t, e) {
  var c, u;
  let n = _r(t.filter((d) => d.beside === void 0 && !d.isStruck && O(d).length > 0), e.words, lt), s = q(((c = n[0]) == null ? void 0 : c.cells) || []), r = s ? [0] : qu(n, e), i = [], o = (u = r[0]) != null ? u : -1, l = n.slice(0, Math.max(0, o)), a = l.length > 1 && l.every(({ cells: [d = "", ...m] }) => m.length === 0 && od.test(d));
  if (l.length > 0 && (a || !Vr(l))) {
    let d = pn([], null, l, e);
    (a || !l.some(ye) && n.some(ye)) && (d.groupTitles = new Set(d.rows), d.found = { places: /* @__PURE__ */ new Set(), isSure: !1, isLikely: !0 }), i.push(d), l = [];
  }
  return o === -1 && i.push(pn([], null, n, e)), r.forEach((d, m) => {
    var h, p;
    let f = (h = r[m + 1]) != null ? h : n.length, g = n.slice(d + 1, f), b = f < n.length && ld(g) ? g.splice(-1) : [];
    i.push(pn(l, (p = n[d]) != null ? p : null, g, e)), l = b;
  }), {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d, absent: m }) => !d.isSure || m.size > 0),
    certain: i.every(({ plans: d, found: m, absent: f }) => d.certain && m.isSure && f.size === 0),
    sheet: s
  };
}
function Yr({ sections: t }) {
  let e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function Qr(t, e) {
  var n, s;
  return jr((s = (n = t.headings) == null ? void 0 : n.cells) != null ? s : null, hn(t, e), t.plans);
}
function hn({ plans: t }, e) {
  var n, s;
  return (s = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var ad = "=+-@＝＋－＠", cd = `;,|	\r
\v\f\u2028\u2029`, ud = /[\s'"]/u, dd = /^'*[\t\r\n]/u;
function Jr(t) {
  let e = [], n = !1;
  for (let s = t.length - 1; s >= 0; s--) {
    let r = t.charAt(s);
    n && cd.includes(r) && e.push(s + 1), ud.test(r) || (n = ad.includes(r));
  }
  return (n || dd.test(t)) && e.push(0), e.reverse();
}
function Zr(t) {
  let e = Jr(t);
  return e.length === 0 ? t : [0, ...e].map((n, s) => t.slice(n, e[s])).join("'");
}
function bn(t) {
  let e = Jr(t);
  return [0, ...e].map((n, s) => t.slice(s > 0 && t.charAt(n) === "'" ? n + 1 : n, e[s])).join("");
}

// src/accounts/list/read/table.ts
var md = /^\s*(?:họ|vezetéknév|családnév)/iu;
function si(t, e, n = !1) {
  return n ? `${e} ${t}`.trim() : (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e) ? e + t : `${t} ${e}`).trim();
}
function fd(t) {
  let e = t.filter((n) => !y(n)).slice(0, Re);
  return e.length > 1 && e.filter((n) => X.test(n.trim())).length > e.length * 0.8;
}
function pd(t) {
  let [, e = "", n = ""] = X.exec(t.trim()) || [];
  return e ? si(n, e) : t;
}
var ei = (t) => t.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, n) => n.split("|").pop() || ""), ti = ({ cells: t }) => t.filter((e) => !y(e)).length;
function gd(t, e, { rows: n }) {
  let s = t.cells.findIndex((i) => !y(i));
  return (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname") && ti(t) === 1 && n.slice(0, Re).filter((i) => ti(i) > 2).length > 1;
}
function hd({ headings: t, sheet: e }, n, s) {
  let r = (i) => e ? bn(i) : i.trim();
  return { heading: ie(r((t == null ? void 0 : t.cells[n]) || "")), column: n, value: r(s) };
}
var bd = S(String.raw`^(?:\p{Ll}+['’]?\s?){1,3}$`);
function Sd({ rows: t }, e) {
  let [n, s] = ["firstname", "lastname"].map((i) => e.indexOf(i));
  return n !== void 0 && s !== void 0 && n >= 0 && s >= 0 ? e.findIndex((i, o) => {
    let l = i === "unused" && Math.abs(o - s) === 1 ? t.slice(0, Re).map((a) => (a.cells[o] || "").trim()).filter((a) => a !== "") : [];
    return l.length > 0 && l.every((a) => bd.test(a) && !K(a));
  }) : -1;
}
function yd(t, e, n) {
  let s = J(t.cells[e] || "");
  return s === "" ? t : x(L({}, t), {
    cells: t.cells.map((r, i) => i === n ? `${s} ${r}` : r)
  });
}
function ni(t, { titles: e }) {
  var r, i;
  let { names: n, calls: s } = $(t, e);
  return (i = n[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function Ld(t, e) {
  var r;
  let { realname: n = "" } = t;
  if (/\[\[|\{\{/.test(n)) {
    let i = ni(n, e);
    t.username = t.username || i || "", t.realname = i === void 0 ? ei(n) : "";
  }
  let { username: s = "" } = t;
  /\[\[|\{\{|https?:/.test(s) && (t.username = (r = ni(s, e)) != null ? r : ei(s));
}
function wd(t, { words: e }) {
  let { username: n = "", email: s = "", realname: r = "" } = t;
  if (/[@＠]/.test(n.slice(1))) {
    let i = Ve(n.replace(/\n/g, " "), e), o = s === "" || i.email.toLowerCase() === s.toLowerCase();
    i.email !== "" && (o || i.name !== "") && (t.username = i.name, t.email = s || i.email);
  } else
    t.username = n.replace(/\s*\n\s*/g, " ");
  R(r) && (t.realname = "");
}
function xd({ rows: t, sheet: e }, n, { titles: s }) {
  let r = n.flatMap((c, u) => c === "username" || c === "realname" ? [u] : []), [i = -1] = r, o = t.some(({ cells: c }) => !y(c[n.indexOf("email")] || "")), a = r.length === 1 && !e && !o && !n.includes("password") ? ds(t.map(({ cells: c }) => c[i] || ""), s) : null;
  return a && x(L({}, a), { column: i });
}
function Td(t, { column: e, peopleOf: n }) {
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
    this.hasDoubtful = !1;
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
    for (let o of e) {
      for (let g of [...o.above, ...o.headings ? [o.headings] : []])
        this.builder.remark("header", g.line, this.textOf(g), g.lastLine);
      for (let g of o.totals)
        this.builder.remark("total", g.line, this.textOf(g), g.lastLine);
      let l = hn(o, n), a = fd(o.rows.map(({ cells: g }) => g[l.indexOf("realname")] || "")), c = ((i = o.headings) == null ? void 0 : i.cells) || [], u = xs(l, c, o.rows, this.context.words, r), d = r ? null : xd(o, l, this.context);
      this.hasDoubtful = this.hasDoubtful || (d == null ? void 0 : d.isSure) === !1;
      let m = Sd(o, l), f = l.indexOf("lastname");
      for (let g of o.rows) {
        if (this.builder.overflow !== null)
          return;
        let { groupTitles: b, found: h, absent: p } = o;
        if (p.has(g) && !s)
          this.builder.remark("absent", g.line, this.textOf(g), g.lastLine);
        else if (b.has(g) && (h.isSure || h.isLikely !== s))
          this.builder.remark("header", g.line, this.textOf(g), g.lastLine);
        else
          for (let w of d ? Td(g, d) : [g])
            this.addRecord(yd(w, m, f), l, o, a, u);
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
      let r = ((s = e.headings) == null ? void 0 : s.cells) || [];
      n = e.plans.stats.map(({ isSecret: i }, o) => i && !e.sheet || this.context.words.isSecret(r[o] || "")), this.secret.set(e, n);
    }
    return n;
  }
  addRecord(e, n, s, r, i) {
    var E, k, M;
    let { line: o, lastLine: l, cells: a } = e, c = { first: "", last: "" }, u = [], d = [], m = this.secretColumns(s), f = s.sheet ? $e(((E = s.headings) == null ? void 0 : E.cells) || []) : -1;
    a.forEach((C, W) => {
      let Z = s.headings !== null && W >= s.headings.cells.length && n[W] === "unused" ? void 0 : n[W];
      if (Z === void 0 || Z === "unused") {
        let ui = this.delimiter && C.includes(`
`) && C.includes(this.delimiter);
        !y(C) && (Z === void 0 || ui) && d.push(C), !y(C) && Z === "unused" && W > f && !m[W] && u.push(hd(s, W, C));
      } else
        this.readCell(Z, s.sheet ? bn(C) : C, c, s.sheet, o), Z === "realname" && r && (c.realname = pd(c.realname || ""));
    }), e.broken && this.builder.remark("broken-quotes", o, this.textOf(e));
    let T = c, { first: g, last: b } = T, h = ee(T, ["first", "last"]);
    if (g || b) {
      let C = (M = (k = s.headings) == null ? void 0 : k.cells[n.indexOf("lastname")]) != null ? M : "";
      h.realname = si(g, b, md.test(C));
    }
    let p = u.filter(({ value: C }) => C !== h.password);
    if (p.length > 0 && (h.extra = p), s.sheet) {
      this.builder.add(o, l, h, !0);
      return;
    }
    if (this.readName(h, (C) => i(C, a)), gd(e, n, s)) {
      this.builder.remark("header", o, this.textOf(e), l);
      return;
    }
    let w = !h.username && !h.email && !h.realname;
    w && h.password ? this.builder.add(o, l, h) : this.isKnown(h, s) ? this.builder.remark("again", o, this.textOf(e), l) : this.builder.addOrRemark(o, l, h, this.textOf(e)), d.length > 0 && !w && this.builder.remark("extra-cells", o, d.join(this.delimiter || " "), l);
  }
  /** Was somebody of this name and address, or of this username, in an earlier section? */
  isKnown({ username: e = "", email: n = "", realname: s = "" }, r) {
    var l;
    let i = [e, n, s].join(`
`), o = (l = this.known.get(i)) != null ? l : r;
    return this.known.set(i, o), (n !== "" || e !== "") && o !== r;
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
    Ld(e, this.context), wd(e, this.context);
    let { name: s, isDoubtful: r } = n((e.username || "").replace(/^\s*#+/, ""));
    e.username = s, this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, n, s) {
    let r = hs.get(e.trim().toLowerCase());
    r ? n.mode = r : y(e) || this.builder.remark("unknown-mode", s, e);
  }
};

// src/accounts/list/read/read-text.ts
var Ed = 3 * 1e4, Rd = 5 * 1e4, kd = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i, Ad = /\[\[|\{\{|^==.*==|^\{\|/, ii = 3;
function Md(t) {
  var a, c;
  let e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, `
`), n = (c = (a = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : a[1]) != null ? c : null, s = e.split(`
`), r = 0, i = s.findIndex((u, d) => d >= Rd || !y(u) && ++r > Ed), o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u })), l = n === null ? o : o.slice(1);
  return {
    all: l,
    lines: l,
    separator: n,
    beyond: i === -1 ? null : Od(s, i)
  };
}
var Cd = /[^\s,;|"]/;
function Od(t, e) {
  let n = t.findIndex((i, o) => o >= e && !y(i)), s = t.length - 1;
  for (; s > n && y(t[s] || ""); )
    s--;
  let r = t.find((i, o) => o >= e && Cd.test(i)) || "";
  return n === -1 ? null : { line: n + 1, lastLine: s + 1, text: r };
}
function vd({ records: t, delimiter: e }, n, { options: s }) {
  let r = n.sections.some(({ headings: o }) => o !== null);
  if (s.columns || s.delimiter || n.sheet || r)
    return null;
  let i = /* @__PURE__ */ new Set();
  for (let { cells: o } of t.slice(0, 200))
    o.forEach((l, a) => {
      /[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(l) && i.add(a);
    });
  return i.size > 1 ? null : t.map(({ line: o, lastLine: l, cells: a, beside: c }) => ({ line: o, lastLine: l, text: c != null ? c : a.join(a.every(y) ? e : " ") }));
}
function Nd(t, e) {
  let n = (o) => /\[\[|\{\{/.test(o) && P(o, e.titles) === "person", s = t.flatMap(({ segment: o, table: l }) => l ? o.records : []).filter(({ cells: o }) => o.some(n)).length, r = s === 0 ? [] : t.flatMap(({ segment: o, table: l }) => l ? [] : o.linked());
  if (r.length === 0 || r.length >= s)
    return t;
  let i = r.filter(({ signed: o, plain: l }) => o !== null || /^[[{]{2}/.test(l)).length < 2;
  return t.map((o) => {
    let { segment: l, table: a } = o;
    if (a || l.linked().length === 0)
      return o;
    let c = new G(l.markup(), e);
    return i ? { table: a, segment: c, others: l } : { table: a, segment: l, others: c };
  });
}
function ri(t, e) {
  return Nd(t.map((n) => {
    if (n.kind === "lines") {
      let { lines: l, others: a } = n;
      return {
        segment: new G(l, e),
        table: null,
        others: a ? new G(a, e) : null
      };
    }
    let s = n.records.map(Xr), r = qr(s, e), i = n.source === "delimited" ? vd(n, r, e) : null, o = n.whole ? new G(n.whole, e) : null;
    return i ? { segment: new G(i, e), table: null } : { segment: x(L({}, n), { records: s }), table: r, whole: o };
  }), e);
}
var ct = class {
  constructor(e, n, s) {
    this.parts = e;
    this.context = n;
    this.way = s;
    this.certain = !0;
    this.hasVariants = !1;
    /** Are there lines that may be people or not? */
    this.hasOther = !1;
    /** Are there usernames that may be explanations? */
    this.hasDoubtful = !1;
    this.format = "names";
    this.builder = new ze(n.options);
  }
  read({ all: e, separator: n, beyond: s }) {
    var a;
    let { builder: r, parts: i } = this;
    n !== null && r.remark("markup", 1, `sep=${n}`);
    let o = i.filter(({ table: c }) => c !== null);
    for (let c of i) {
      if (r.overflow !== null)
        break;
      c.table && c.whole && this.way.isOther ? this.addLines(c.whole, o.length > 1) : c.table ? (this.addTable(c.segment, c.table), this.hasOther = this.hasOther || c.whole !== null, this.certain = this.certain && c.segment.isDoubtful !== !0) : (this.hasOther = this.hasOther || !!c.others, this.certain = this.certain && !c.others, this.addLines(this.way.isOther && c.others || c.segment, o.length > 0));
    }
    s && r.overflow === null && r.remark(s.text === "" ? "no-name" : "too-many", s.line, s.text, s.lastLine);
    let l = (a = s == null ? void 0 : s.lastLine) != null ? a : e.reduce((c, { line: u, text: d }) => y(d) ? c : u, 0);
    return r.finish(l, e), x(L({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, n) {
    this.certain = this.certain && n.certain, this.hasVariants = this.hasVariants || n.planCount > 1, this.hasOther = this.hasOther || n.hasOther, this.format = n.sheet && n.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (let { line: r, lastLine: i, cells: o, isStruck: l, beside: a } of e.records)
      l && this.builder.remark("struck", r, o.join(e.delimiter || " "), i), a !== void 0 && !y(a) && this.builder.remark(e.source === "stacked" ? "header" : "markup", r, a, i);
    let s = new at(this.context, this.builder, e.delimiter);
    s.addAll(n, this.way), this.foundDoubtful(s);
  }
  foundDoubtful({ hasDoubtful: e }) {
    this.certain = this.certain && !e, this.hasDoubtful = this.hasDoubtful || e;
  }
  addLines(e, n) {
    let { builder: s, context: r } = this, i = e.source, o = n ? null : Rs(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!n && !this.way.isOther && Nn(i, s)) {
      this.certain = !1, this.hasOther = !0;
      return;
    }
    let l = this.way.variant === 1 ? "parts" : "whole", a = new st(e, x(L({}, r), { order: l, isOther: this.way.isOther }), s), c = s.rows.length;
    if (a.readAll(), this.hasVariants = this.hasVariants || a.hasParts, this.hasOther = this.hasOther || a.hasOther, this.certain = this.certain && a.isCertain, !n) {
      let u = s.rows.slice(c), d = u.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : d > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    let n = this.parts.flatMap((s) => {
      let r = s.table && Yr(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    }).reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: n && Qr(n.section, this.way.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      knowsHeadings: !!(n != null && n.section.headings) && gn(n.section.headings, this.context.words, !0),
      delimiter: (n == null ? void 0 : n.delimiter) || ""
    };
  }
}, ut = class {
  constructor() {
    this.list = [];
    this.seen = /* @__PURE__ */ new Set();
  }
  add(e) {
    let n = e.rows.slice(0, 50).concat(e.rows.slice(-50)), s = JSON.stringify([e.rows.length, n]);
    !this.seen.has(s) && (this.list.length === 0 || e.rows.length > 0) && (this.seen.add(s), this.list.push(e));
  }
};
function Pd(t, e) {
  var a;
  let n = (a = e.options.delimiter) != null ? a : t.separator, s = ri(mn(t.lines, n, e), e);
  !s.some(({ table: c }) => c == null ? void 0 : c.sheet) && t.lines.some(({ text: c }) => kd.test(c)) && (t.lines = t.lines.map((c) => x(L({}, c), { text: En(c.text.replace(/\uFEFF/g, "")) })), s = ri(mn(t.lines, n, e), e));
  let r = { variant: 0, isOther: !1, isBare: !1 }, i = new ct(s, e, r), o = new ut(), l = (c) => {
    o.add(new ct(s, e, L(L({}, r), c)).read(t));
  };
  o.add(i.read(t)), i.hasDoubtful && l({ isBare: !0 }), i.hasOther && l({ isOther: !0 });
  for (let c = 1; c < ii && i.hasVariants; c++)
    l({ variant: c });
  return { readings: o.list, certain: i.certain };
}
function Id(t, e) {
  var u;
  let s = t.lines.some(({ text: d }) => Ad.test(d) || d.includes(j)) ? null : Os(t.lines, e.words), r = (d = t.lines) => Pd(x(L({}, t), { lines: d }), e), i = () => {
    var d;
    return ((d = rt(t.lines, e.titles)) == null ? void 0 : d.isSure) === !0;
  };
  if (!s || s.around.size === 0 || i() || Fe(t.lines, e))
    return r();
  let o = r(t.lines.map((d) => s.around.has(d) ? x(L({}, d), { text: "" }) : d));
  if (!((u = o.readings[0]) != null && u.rows.length))
    return r();
  if (s.isSure)
    return o;
  let [l, a] = s.isLikely ? [o, r()] : [r(), o], c = new ut();
  return [...l.readings.slice(0, 1), ...a.readings.slice(0, 1), ...l.readings, ...a.readings].forEach((d) => c.add(d)), { readings: c.list, certain: c.list.length < 2 && l.certain };
}
function V(t, e = {}) {
  var c, u;
  let n = Md(t), s = {
    options: e,
    words: new _e(e.headings),
    titles: new he(e.userNamespaces),
    ands: new De((c = e.language) != null ? c : "")
  }, r = n.lines.some((d) => d.text.includes(j));
  ((u = e.delimiter) != null ? u : null) === null && !r && (n.lines = Zn(In(n.lines)));
  let { readings: [i, ...o], certain: l } = Id(n, s);
  if (!i)
    throw new Error("A text has no reading.");
  let a = !i.rows.some(({ username: d, realname: m }) => (d + m).includes("�"));
  return { readings: [i, ...o.slice(0, ii - 1)], certain: l && a };
}

// taken:core/app/load-part-gadget
var Sn = mw.libs.accountCreator.parts.core.modules[46];

// src/app/source-readers-gadget.ts
var oi = (t, e) => te(null, null, function* () {
  return (yield Sn("sources")).decodeSource(t, e);
}), li = (...t) => te(null, null, function* () {
  return (yield Sn("sources")).textOfMarkup(...t);
});

// src/accounts/list/read/index.ts
var Dd = 2, dt = (t, e) => x(L({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" }), ci = (t) => ({ readings: [], certain: !0, problem: { code: t }, text: "", encoding: null, sheets: [], sheet: "" });
function $d(t) {
  try {
    return t.map(({ rows: e }) => Ae(e, "	", `
`));
  } catch (e) {
    if (e instanceof RangeError)
      return null;
    throw e;
  }
}
function Hd(t, e) {
  var l;
  let n = $d(t);
  if (n === null)
    return ci("too-large");
  let s = t.map(({ name: a, rows: c }, u) => {
    let d = n[u] || "";
    return { name: a, text: d, read: V(d, c.some((m) => m.length > 1) ? L({ delimiter: "	" }, e) : e) };
  }), r = (a) => a.read.readings[0].rows.length, i = (l = s.find(({ name: a }) => a === e.sheet)) != null ? l : s.reduce((a, c) => r(c) > r(a) ? c : a), o = e.sheet !== void 0 || s.filter((a) => r(a) > 0).length < 2;
  return x(L({}, dt(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: a }) => a),
    sheet: i.name
  });
}
function ai(t, e) {
  return te(this, null, function* () {
    let { DOMParser: n } = e;
    return n ? li(t, e, n) : t.kind === "page" ? "" : t.text;
  });
}
function _d(n) {
  return te(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return dt(t.text, V(t.text, e));
      case "html":
      case "page": {
        let s = yield ai(t, e);
        return dt(s, V(s, e));
      }
      case "file": {
        let s = yield oi(t, L({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return ci(s.code);
          case "table":
            return Hd(s.sheets, e);
          case "text": {
            let { encoding: r, certain: i, samples: o, alternatives: l, remarks: a } = s, [c = "", ...u] = yield Promise.all([
              s,
              ...i ? [] : l.slice(0, Dd)
            ].map((m) => ai({ kind: "text", text: m.text }, e))), d = dt(c, V(c, e));
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
mw.libs.accountCreator.parts.read.modules = [Ae, Zr, ps, he, Lt, j, 2e5, be, Se];
return { readList: _d, readText: V };
} };
// </nowiki>
