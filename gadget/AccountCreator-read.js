// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"fb694889","checks":"0bf9255f","words":"59abcfee"}, contents: '6c414676', run: function () {
'use strict';
var fi = Object.defineProperty, pi = Object.defineProperties;
var gi = Object.getOwnPropertyDescriptors;
var ke = Object.getOwnPropertySymbols;
var Tn = Object.prototype.hasOwnProperty, En = Object.prototype.propertyIsEnumerable;
var xn = (t, e, n) => e in t ? fi(t, e, { enumerable: !0, configurable: !0, writable: !0, value: n }) : t[e] = n, L = (t, e) => {
  for (var n in e || (e = {}))
    Tn.call(e, n) && xn(t, n, e[n]);
  if (ke)
    for (var n of ke(e))
      En.call(e, n) && xn(t, n, e[n]);
  return t;
}, x = (t, e) => pi(t, gi(e));
var ee = (t, e) => {
  var n = {};
  for (var s in t)
    Tn.call(t, s) && e.indexOf(s) < 0 && (n[s] = t[s]);
  if (t != null && ke)
    for (var s of ke(t))
      e.indexOf(s) < 0 && En.call(t, s) && (n[s] = t[s]);
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
var hi = /["\r\n]|^\s|\s$/u;
function Me(t, e, n) {
  let s = (r) => hi.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return t.map((r) => r.map(s).join(e)).join(n);
}

// taken:checks/accounts/email/email
var Ae = mw.libs.accountCreator.parts.checks.modules[1], Rn = mw.libs.accountCreator.parts.checks.modules[2];

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[44];

// src/accounts/list/read/plain-text.ts
var bi = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, Si = new Map(Object.entries({
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
})), yi = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
})), Li = new Map(Object.entries({
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
})), wi = S(String.raw`\p{Nd}`, "g"), xi = S(String.raw`[^\P{Nd}\d]`), Ti = S(String.raw`\p{Nd}`);
function Ei(t, e, n, s) {
  var i, o, l;
  if (s !== void 0) {
    let [, a = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [], u = yi.get(c);
    return (l = (o = Si.get(s)) != null ? o : Li.get(s)) != null ? l : u ? (a + u).normalize() : t;
  }
  let r = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : t;
}
function kn(t) {
  return t.includes("&") ? t.replace(bi, Ei) : t;
}
function F(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function M(t) {
  return xi.test(t) ? t.replace(wi, (e) => {
    var r;
    let n = (r = e.codePointAt(0)) != null ? r : 0, s = n;
    for (; s - n < 9 && Ti.test(String.fromCodePoint(n - 1)); )
      n--;
    return String(s - n);
  }) : t;
}
function y(t) {
  return t.trim() === "";
}

// src/accounts/list/read/markup.ts
var Ri = 1e3, ki = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu, Mi = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu, Ai = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Mn(t, e, n) {
  let s = t.indexOf(e), r = s === -1 ? -1 : t.indexOf(n, s + 2);
  for (; s !== -1 && r !== -1; ) {
    let i = t.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    r - s < Ri && (yield [s, r + 2]), s = i === -1 || i >= r + 2 ? i : t.indexOf(e, r + 2), r = s === -1 ? -1 : t.indexOf(n, Math.max(s + 2, r + 2));
  }
}
function Ci(t, e) {
  var i;
  let [, n] = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim()) || [], [s = t, r = s] = (n == null ? void 0 : n.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function Oi(t, e) {
  let n = [], s = [];
  for (let r of t) {
    let [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [], l = Ci((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim(), a = i === "page" ? e.personIn(o.trim()) : null;
    a !== null ? n.push(a) : l && (!i || /^\d+$/.test(i)) ? s.push(l) : l && Ai.test(i) && n.push(l);
  }
  return { named: n, plain: s };
}
function vi(t, e) {
  let [n = "", ...s] = t.split("|"), r = F(n), i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    let m = e.personIn(i[1] || "");
    return m === null ? null : { names: [m], sure: !0, template: "#" };
  }
  let o = /\//.test(r) ? e.personIn(r) : null;
  if (o !== null)
    return { names: [o], sure: !0, template: "#" };
  let { named: l, plain: a } = Oi(s, e);
  if (l.length > 0)
    return { names: l, sure: !0, template: r };
  let [c] = a;
  if (c === void 0)
    return null;
  let u = ki.test(r), d = Mi.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: u ? a : [c], sure: u || d, template: r.toLowerCase() };
}
var Ni = /https?:\/\/[^\s<>[\]"]+/giu, Pi = /^[^[\]\n]{0,300}\]/u;
function Ii(t, e, n) {
  let s = "", r = 0;
  for (let { 0: i, index: o = 0 } of t.matchAll(Ni)) {
    let l = e.personAt(i);
    if (l !== null) {
      let a = o + i.length, c = t.charAt(o - 1) === "[", [u = ""] = c ? Pi.exec(t.slice(a, a + 400)) || [] : [];
      n(l), s += t.slice(r, c ? o - 1 : o) + " ", r = a + u.length;
    }
  }
  return s + t.slice(r);
}
function $(t, e) {
  let n = [], s = [], r = /* @__PURE__ */ new Map(), i = 0, o = 0, l = "", a = 0, c = (p) => {
    let g = p === null ? "" : F(p);
    if (g === "") {
      i++;
      return;
    }
    r.set(g, (r.get(g) || 0) + 1), r.get(g) === 1 && n.push(g);
  }, u = [];
  if (t.includes("[["))
    for (let [p, g] of Mn(t, "[[", "]]"))
      u.push([p, g, !0]);
  if (t.includes("{{"))
    for (let [p, g] of Mn(t, "{{", "}}"))
      u.push([p, g, !1]);
  u.sort((p, g) => p[0] - g[0]);
  for (let [p, g, b] of u) {
    if (p < a)
      continue;
    let h = t.slice(p + 2, g - 2);
    if (l += t.slice(a, p) + " ", a = g, b) {
      let f = F(h.split("|", 1)[0] || ""), w = e.personIn(f);
      o += w !== null && f.includes(`${w}/`) ? 1 : 0, c(w);
    } else {
      let f = vi(h, e);
      f != null && f.sure ? f.names.forEach(c) : f && s.push(f);
    }
  }
  l += t.slice(a), /https?:/i.test(l) && (l = Ii(l, e, c));
  let d = n.filter((p) => (r.get(p) || 0) > 1), m = [...r.values()].reduce((p, g) => p + g, 0);
  return { names: n, calls: s, signed: d, areSubpages: o > 0 && o === m, others: i, rest: l };
}

// src/accounts/list/read/cell-kinds.ts
var Di = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd", $i = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez", An = new Set(Di.split("|")), Cn = new Set($i.split("|")), ft = S(String.raw`\p{L}`), Hi = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`), _i = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`), Bi = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`), Wi = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i, Fi = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i, Ki = /\d{1,2}[:.]\d{2}/, ji = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/, zi = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function v(t) {
  let e = t.trim().toLowerCase();
  return An.has(e) || e.length < 4 && Hi.test(e) && e !== "";
}
function K(t) {
  return v(t) || Cn.has(t.trim().toLowerCase());
}
function Ce(t) {
  let e = t.trim().toLowerCase();
  return v(t) && (e.length > 3 || !ft.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function R(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && Rn(Ae(t)) === null;
}
function Oe(t) {
  if (!/\d/.test(t) || t.length > 60)
    return !1;
  let e = t.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (ji.test(t) || /^\d{4}-?W?\d{2}/.test(t))
    return e.length < 6;
  let n = t.match(/\d+/g) || [];
  return Ki.test(t) && e.length < 5 && n.length > 2 || zi.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((s) => Fi.test(s));
}
function ve(t) {
  let e = t.trim();
  return e.length < 60 && _i.test(e);
}
var pt = String.raw`(?:jr|sr|i+|ph\.?\s?d|d\.?phil|m\.?d|dr|m\.?sc|b\.?sc|ba|ma|mba|mlis|ed\.?d|esq)\.?`, ne = S(`^${pt}$`, "i"), X = S(String.raw`^([^,]{1,60}),\s+([^,]{1,60})(?:,\s*${pt})?$`, "i"), Ui = S(String.raw`,\s*${pt}$`, "i"), gt = (t) => t.replace(Ui, "");
function se(t) {
  return Bi.test(t.trim());
}
function P(t, e) {
  let n = t.trim();
  if (n === "")
    return "blank";
  if (n.length > 200)
    return "text";
  let s = n.toLowerCase();
  if (Cn.has(s) || An.has(s))
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
  let r = M(n);
  return Oe(r) ? "date" : ft.test(r) ? Vi(n, r) : Gi(r);
}
function Gi(t) {
  let e = t.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(t) ? "phone" : "number";
}
function Vi(t, e) {
  let n = t.split(/\s+/u);
  return Wi.test(e) ? "code" : n.length === 1 ? "word" : n.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
var Xi = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function re(t) {
  let e = t.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !R(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && Xi.filter((n) => n.test(e)).length > 2;
}
function Ne(t) {
  return !y(t) && ft.test(t) && !R(t);
}

// src/accounts/list/read/chat.ts
var ht = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`, Pe = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`, qi = S(
  String.raw`^[\u200e\u200f]*(?:\[?${Pe},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` + String.raw`|\[${ht},?\s${Pe}\])\s*([^:\d][^:]{0,60}):\s`,
  "i"
), Yi = S(String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, "i"), Qi = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u, Ji = S(
  String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` + String.raw`[[(]?(?:${Pe},?\s)?(?:\p{L}{1,12}\s){0,2}${ht}[\])]?$`,
  "i"
), On = S(String.raw`^(?:${Pe},?\s)?${ht}$`, "i"), Zi = 150, vn = 0.4;
function Ie(t, e) {
  var o;
  let n = e.slice(0, Zi).trim(), s = M(n), r = ((o = t.exec(s.length === n.length ? s : n)) == null ? void 0 : o[1]) || "", i = s.indexOf(r);
  return (s.length === n.length ? n.slice(i, i + r.length) : r).trim();
}
function bt(t) {
  return Ie(qi, t) || Ie(Qi, t);
}
function eo(t) {
  let e = t.map((u) => u.split(/\s+/u)), n = e.filter(({ length: u }) => u > 1), [s] = n[0] || [], i = n.length > 1 && n.every((u) => u[0] === s) && new Set(t).size > 1 ? e.map((u) => u.slice(1)) : [], [o = []] = i.filter(({ length: u }) => u > 0), l = (u, d) => i.every((m) => m.length === 0 || m.length > d + 1 && m[m.length - 1 - d] === u), a = [...o].reverse().findIndex((u, d) => !l(u, d)), c = Math.max(0, a);
  return i.map((u) => u.slice(0, u.length - c).join(" "));
}
function Nn(t) {
  let e = (a, c) => a.filter((u) => u !== "").length >= Math.max(2, t.length * c), n = t.map(bt);
  if (e(n, vn))
    return n;
  let s = eo(t.map((a) => Ie(Yi, a)));
  if (e(s, vn))
    return s;
  let r = t.map((a, c) => On.test(t[c + 1] || "") ? a : On.test(a) ? "" : Ie(Ji, a)), i = (a) => r[a] !== "" && r[a] !== void 0, o = (a) => a + 1 < t.length && !i(a + 1);
  return i(0) && r.every((a, c) => !i(c) || o(c)) && e(r, 0.1) ? r : null;
}
var Pn = (t) => Nn(t.map((e) => e.trim())) !== null;
function In(t, e) {
  let n = t.filter(({ text: i }) => !y(i)), s = Nn(n.map(({ text: i }) => i.trim()));
  if (s === null)
    return !1;
  let r = /* @__PURE__ */ new Set([""]);
  return n.forEach(({ line: i, lastLine: o, text: l }, a) => {
    let c = s[a] || "";
    r.has(c) ? e.remark("no-name", i, l, o) : (r.add(c), e.add(i, o, { username: c }));
  }), !0;
}

// src/accounts/list/read/conjunctions.ts
var to = "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh", no = "oraz sowie samt sekä valamint nonché alsmede evenals וכן وكذلك 以及 及び および 그리고".split(" "), so = /\s(?:as well as|así como|assim como|bem como|ainsi que|a także|jak również|precum și|а также|а також)\s/iu, ro = [
  [/[\u05d0-\u05ea]/, "he"],
  [/[\u0621-\u06d2]/, "ar"]
];
function St(t) {
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
var Dn = /^[,،、\s]*\s(\S+)\s$/u;
function io(t) {
  let e = St(t).map((n) => n.replace(/^[,،、]/u, "")).filter((n) => /[^\s,،、]/u.test(n) && !Dn.test(n));
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
      let e = [this.language, ...to.split(" ")].flatMap(St);
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
    let n = e.replace(so, " & ").split(/\s+/u), s = n.length > 2 && n.length < 12 ? this.find() : null, r = s ? n.findIndex((i, o) => o > 0 && o < n.length - 1 && s.has(i.toLowerCase())) : -1;
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
    this.own = (o = this.own) != null ? o : St(this.language).join("");
    let n = this.own, s = ro.find(([a]) => a.test(e) && !a.test(n)), [, r = this.language] = s != null ? s : [], i = (l = this.glued.get(r)) != null ? l : io(r);
    return this.glued.set(r, i), i;
  }
  /** Without the word where it begins a text. */
  without(e) {
    let [, n = "", s = ""] = /^(\S{1,12})\s+(\S.*)$/u.exec(e) || [];
    return s !== "" && n === n.toLowerCase() && this.find().has(n) ? s : e;
  }
};

// src/accounts/list/read/counted-line.ts
var oo = S(
  String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`,
  "g"
), lo = S(String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, "g"), ao = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi, co = S(String.raw`\p{L}`), uo = 3, mo = 1e5, fo = (t) => /^\d/.test(t) ? Number(t) : /^[a-z]/i.test(t) ? t.toLowerCase().charCodeAt(0) - 96 : Number(t.normalize("NFKC")) || t.charCodeAt(0) - 10101;
function yt(t, e) {
  var c;
  let n = M(t), s = [], r = n.length === t.length ? n.matchAll(e) : [];
  for (let { index: u = 0, 1: d = "", 2: m, 3: p = "" } of r)
    fo(m != null ? m : p) === s.length + 1 && s.push(u + d.length);
  let i = s.map((u, d) => t.slice(u, s[d + 1]).replace(/[\s,;，；、]+$/u, "")), o = t.slice(0, (c = s[0]) != null ? c : 0).trim();
  return (o === "" || /[:：]$/u.test(o)) && i.length >= uo && i.every((u) => co.test(u)) ? [...o === "" ? [] : [o], ...i] : null;
}
function $n(t) {
  return t.flatMap((e) => {
    var o, l;
    let { text: n } = e, s = n.length > mo || /\[\[|\{\{|\t/.test(n), r = /^\s*\d/.test(M(n.slice(0, 20))), i = s ? null : (l = (o = yt(n, oo)) != null ? o : yt(n, ao)) != null ? l : r ? yt(n, lo) : null;
    return i ? i.map((a) => x(L({}, e), { text: a })) : [e];
  });
}

// taken:core/accounts/names/characters
var ie = mw.libs.accountCreator.parts.core.modules[38];

// taken:words/accounts/list/read/heading-words
var Hn = mw.libs.accountCreator.parts.words.modules[0], _n = mw.libs.accountCreator.parts.words.modules[1], Bn = mw.libs.accountCreator.parts.words.modules[2], Lt = mw.libs.accountCreator.parts.words.modules[3], Wn = mw.libs.accountCreator.parts.words.modules[4], Fn = mw.libs.accountCreator.parts.words.modules[5], Kn = mw.libs.accountCreator.parts.words.modules[6], wt = mw.libs.accountCreator.parts.words.modules[7];

// src/accounts/list/read/sheet.ts
var xt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
], po = ["unused", "username", "email", "unused", "unused"], j = "AccountCreator";
function q(t) {
  return t.length > 1 && t.some((e) => e.trim() === j) && !t.some(R);
}
function $e(t) {
  return t.findIndex((e) => e.trim() === j);
}
function jn(t, e) {
  let n = [xt, po].find((s) => e === s.length - 1 && s.every((r, i) => t[i] === "unused" || t[i] === r || r === "unused"));
  return n ? t.map((s, r) => {
    var i;
    return (i = n[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/headings.ts
var Tt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g"), Xn = S(String.raw`[^\p{L}\p{M}\p{N}№]+`), He = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`), go = /^\d(?:do|er|nd?|o|ra?|st)$/, ho = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/u, bo = /\{\{[^{}]*\}\}/g, So = /[をのはに]?(?:お|ご)?(?:入力|記入|記載|教え|書い?|知らせ)\S{0,4}(?:ください|下さい)|^\s*[请請]?(?:填写|填寫|输入|輸入|提供|留下)?[您你]的|^\s*[请請](?:填写|填寫|输入|輸入|提供|留下)|[을를은는이가]?\s?(?:적어|입력해|작성해|기재해|기입해|써|알려)\s?주(?:세요|십시오)/gu, yo = 200, Lo = /([\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])/g;
function Et(t) {
  return ie(t).normalize("NFKC").toLowerCase().replace(Lo, "$1");
}
function N(t) {
  return Et(t).replace(Tt, "");
}
function zn(t) {
  let e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? t : e;
}
var Un = (t) => Et(t).replace(/e[-‐‑ ]mail/g, "email").split(Xn).filter((e) => e), Gn = new Set(Bn), wo = new Set(wt.people.split(" ")), xo = new Set(_n.split(" ")), qn = new Set(Hn.map(N)), To = new Set(Fn.split(" ").map(N)), Eo = new Set(Kn.split(" ").map(N)), _e = Object.entries(wt).reduce((t, [e, n]) => {
  let s = e === "people" ? "name" : e;
  for (let r of n.split(" ")) {
    let i = N(r);
    i && !t.has(i) && t.set(i, s);
  }
  return t;
}, /* @__PURE__ */ new Map()), Ro = 40, Rt = (t, e = 0) => t.slice(e, e + 2);
function Vn(t, e) {
  var s;
  let n = /* @__PURE__ */ new Map();
  for (let r of t) {
    let i = Rt(e(r));
    n.set(i, ((s = n.get(i)) != null ? s : /* @__PURE__ */ new Set()).add(r));
  }
  return n;
}
function ko(t, e) {
  var s;
  let n = [];
  for (let r of t.length > Ro ? [] : [Rt(t), t.charAt(0)])
    (s = e.get(r)) == null || s.forEach((i) => {
      i.length < t.length && t.startsWith(i) && n.push(i.length);
    });
  return n.sort((r, i) => i - r);
}
function Mo(t, e, n) {
  for (let s of ko(t, e)) {
    let r = [t.slice(0, s), t.slice(s)], i = r.map((l) => l === "account" ? void 0 : n(l)), o = (l, a) => i.some(
      (c, u) => c === l && (i[1 - u] === l || a(1 - u))
    );
    if (o("username", (l) => i[l] === "name" || Lt.includes(r[l] || "")))
      return "username";
    if (o("email", (l) => qn.has(r[l] || "")))
      return "email";
  }
}
function Yn(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (He.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Ao = Yn(_e), Co = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N)), Qn = (t) => [...t].flatMap(([e, n]) => n === "password" ? [e] : []), Oo = [...Wn.map(N), ...Qn(_e)], Be = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (let [s, r] of Object.entries(e))
      for (let i of r)
        this.words.set(N(i), s);
    this.words.delete(""), this.secrets = [...Oo, ...Qn(this.words)], this.partsOfSecrets = this.secrets.filter((s) => !Co.has(s) && s.length > (He.test(s) ? 1 : 4));
    let n = [...Yn(this.words), ...Ao];
    this.telling = Vn(
      n.map(([s, r], i) => ({ word: s, meaning: r, order: i })),
      ({ word: s }) => s
    ), this.known = Vn([...this.words.keys(), ..._e.keys(), ...Lt, ...qn], (s) => s);
  }
  meaningOf(e) {
    var n;
    return (n = this.wordMeaning(e)) != null ? n : Mo(e, this.known, (s) => this.wordMeaning(s));
  }
  wordMeaning(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : _e.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    return n === void 0 && (n = e.length > yo ? null : this.find(e), this.found.set(e, n)), n;
  }
  /** The same for all headings of a table: those of the program's own sheet say more beside each other. */
  scoreAll(e) {
    let n = q(e) || e.some((s) => To.has(N(s)));
    return e.map((s) => n && Eo.has(N(s)) ? { meaning: "reason", score: 1 } : this.score(s));
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n;
    return (((n = this.score(e)) == null ? void 0 : n.score) || 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    let n = N(e), s = new Set(Et(e).replace(/\d+/g, " ").split(Xn));
    return this.secrets.some((r) => s.has(r) || n === r) || this.partsOfSecrets.some((r) => n.includes(r));
  }
  find(e) {
    var u, d, m, p;
    let n = e.replace(bo, " ").replace(So, " ").trim(), s = (u = this.meaningOf(N(n))) != null ? u : this.meaningOf(N(zn(n)));
    if (s)
      return { meaning: s, score: 1 };
    let r = n.split(/[/|·•\n(（]/u).map(N).filter((g) => g), i = new Set(r.map((g) => this.meaningOf(g))), [o] = [...i];
    if (r.length > 1 && i.size === 1 && o)
      return { meaning: o, score: 1 };
    let l = Un(zn(n)), a = l.flatMap((g, b) => Gn.has(g) || (b > 0 ? /^\d+$/ : go).test(g) ? [] : [b]), c = (d = this.meaningOf(a.map((g) => l[g]).join("").replace(Tt, ""))) != null ? d : this.meaningOf(l.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(Tt, ""));
    return c ? { meaning: c, score: 0.9 } : (p = (m = this.findWholeName(l)) != null ? m : this.findSaid(n)) != null ? p : this.findWithin(l);
  }
  /** “Hi! What’s your first name?”, „Wie heißen Sie (Vorname, Nachname)?“: a sentence, or what explains it. */
  findSaid(e) {
    var o;
    let n = e.split(/[!?？！。…]/u), s = n.length < 2 ? [] : n.map((l) => this.score(l)).filter((l) => l !== null && l.score > 0.8), [, r = ""] = (o = ho.exec(e)) != null ? o : [], [i = null] = s;
    return s.length === 1 && i ? x(L({}, i), { score: 0.9 }) : r !== "" ? this.findWholeName(Un(r)) : null;
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    let n = e.filter((o) => !wo.has(o) && !Gn.has(o) && !xo.has(o)), s = n.length > 0 && n.length < e.length ? this.meaningOf(n.join("")) : void 0;
    if (s === "firstname" || s === "lastname" || s === "realname" || s === "email" || s === "username")
      return { meaning: s, score: 0.9 };
    let r = n.map((o) => this.meaningOf(o));
    return r.length > 1 && r.includes("lastname") && (r.includes("firstname") || r.includes("name")) && r.every((o) => o === "firstname" || o === "lastname" || o === "name") ? { meaning: "realname", score: 1 } : null;
  }
  findWithin(e) {
    var i;
    let n = e.join(""), s = /* @__PURE__ */ new Set();
    e.reduce((o, l) => (s.add(o), o + l.length), 0);
    let r = /* @__PURE__ */ new Set();
    for (let o = 0; o < n.length; o++)
      (i = this.telling.get(Rt(n, o))) == null || i.forEach((l) => r.add(l));
    for (let { word: o, meaning: l } of [...r].sort((a, c) => a.order - c.order)) {
      let a = n.indexOf(o);
      if (a !== -1 && (s.has(a) || He.test(o))) {
        let u = a + o.length >= n.length - 1 || this.meaningOf(n.slice(a)) === l, d = He.test(o) && u;
        return { meaning: l, score: d ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/initials.ts
var Jn = S(String.raw`^\p{Lu}{1,3}$`), vo = S(String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$`), Zn = 0.8;
function es(t, e) {
  let s = e.trim().split(/[\s-]+/u).map((i) => i.charAt(0)).join("").toUpperCase(), r = s.charAt(0) + s.charAt(s.length - 1);
  return s.startsWith(t) || t === r;
}
function ts(t) {
  let e = t.filter(({ text: o }) => !y(o)), n = e.filter(({ text: o }) => Jn.test(o.trim())), s = new Set(e.filter(({ text: o }, l) => {
    var a, c, u;
    return Jn.test(o.trim()) && o.trim().length < ((c = (a = e[l + 1]) == null ? void 0 : a.text.trim().length) != null ? c : 0) && es(o.trim(), ((u = e[l + 1]) == null ? void 0 : u.text) || "");
  }));
  if (s.size > 1 && s.size >= n.length * Zn)
    return t.map((o) => s.has(o) ? x(L({}, o), { text: "" }) : o);
  let r = e.filter(({ text: o }) => !/[@＠\d]/.test(o)), i = new Map(r.flatMap((o) => {
    let [, l = "", a = ""] = vo.exec(o.text.trim()) || [];
    return l !== "" && es(l, a) ? [[o, a]] : [];
  }));
  return i.size > 1 && i.size >= r.length * Zn ? t.map((o) => {
    var l;
    return x(L({}, o), { text: (l = i.get(o)) != null ? l : o.text });
  }) : [...t];
}

// taken:words/accounts/list/read/title-words
var ns = mw.libs.accountCreator.parts.words.modules[8], ss = mw.libs.accountCreator.parts.words.modules[9], rs = mw.libs.accountCreator.parts.words.modules[10], is = mw.libs.accountCreator.parts.words.modules[11], os = mw.libs.accountCreator.parts.words.modules[12];

// src/accounts/list/read/absence.ts
var No = S(String.raw`[^\p{L}\p{M}'-]+`), kt = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`), At = "❌", Po = 60, Io = 4, Do = 50;
function ls(t) {
  let e = t.split("|"), n = e.filter((r) => kt.test(r)), s = e.filter((r) => !kt.test(r));
  return S(String.raw`(?:^|[^\p{L}\p{M}])(?:ال|ה)?(?:${s.join("|")})|${n.join("|")}`, "i");
}
var $o = ls(ns), Ho = ls(ss), Mt = new Set(is.split("|")), Ct = (t) => t.normalize("NFKC").replace(/’/g, "'"), as = (t) => Ct(t).toLowerCase().split(No).filter((e) => e !== "");
function _o(t, e) {
  let n = t.filter((i) => !Mt.has(i)), s = t.join("");
  return (n.length < t.length || kt.test(s)) && e.slice(0, Do).some((i) => {
    let o = as(i), l = o.every((a) => n.includes(a)) && n.length < o.length + Io;
    return o.length > 0 && (n.length < t.length ? l : Mt.has(s.replace(o.join(""), "")));
  });
}
var Ot = (t) => Ho.test(Ct(t));
function H(t, e = []) {
  if (t === "" || t.length > Po)
    return !1;
  let n = as(t);
  return t === At || $o.test(Ct(t)) || n.some((s) => Mt.has(s)) && Ot(t) || e.length > 0 && _o(n, e);
}
var oe = (t) => K(t) && v(t), Bo = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 };
function We(t) {
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
  return i === 0 || !o ? Bo : { places: new Set(s), isSure: !1, isLikely: !0, code: "absent" };
}

// src/accounts/list/read/list-marks.ts
var us = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`), Wo = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.․)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u, Fo = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u, Ko = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u, jo = /^\s*\u{1f51f}\s*/u;
function zo(t) {
  var n;
  let e = t.charCodeAt(0);
  return e >= 9461 && e <= 9470 ? e - 9460 : e >= 10102 && e <= 10131 ? (e - 10102) % 10 + 1 : Number(((n = /\d+/.exec(t.normalize("NFKC"))) == null ? void 0 : n[0]) || 0);
}
var vt = (t, e = "") => t.slice(e.length).replace(us, "").trim();
function I(t) {
  var c, u;
  let e = t.replace(us, ""), n = e.trimStart() !== t.trimStart(), s = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() }, r = ([d], m) => x(L({}, s), { text: vt(e, d), number: m }), i = Ko.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0)
    return r(i, zo(i[1]));
  let o = jo.exec(e);
  if (o)
    return r(o, 10);
  let l = M(e.slice(0, 40)), a = Wo.exec(l);
  return a && l.length === Math.min(40, e.length) ? r(a, Number((u = (c = a[1]) != null ? c : a[2]) != null ? u : a[3])) : s;
}
function le(t) {
  let e = M(t.slice(0, 20)), n = Fo.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: vt(t, n[0]) } : null;
}
var Uo = [
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
].map((t) => t.startsWith("i ") ? t.split(" ") : Array.from(t)), Go = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`), Vo = S(String.raw`^\p{Lu}\.\s*$`);
function Nt(t) {
  let e = t.map((i) => Go.exec(i)), n = t.length > 1 && Uo.some((i) => e.every((o, l) => {
    var a;
    return o !== null && i[l] === ((a = o[1]) == null ? void 0 : a.toLowerCase());
  })), s = e.map((i, o) => vt(t[o] || "", i == null ? void 0 : i[0])), r = e.every((i) => Vo.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return n && !r ? s : null;
}
var cs = /[,;；、，]\s*$/u;
function ds(t, e) {
  let n = t.filter((u) => u.trim() !== ""), s = (u) => cs.test(u) && !u.trimEnd().endsWith(e), i = n.filter(s).length > n.length * 0.8 ? t.map((u) => u.replace(cs, "")) : t, o = i.map((u) => {
    let d = I(u.replace(/^#+ /, "- "));
    return d.number === null ? L(L({}, d), le(d.text)) : d;
  }), l = z(o.map(({ number: u }) => u)), a = o.map(({ text: u, hasBullet: d, number: m, numbered: p }, g) => {
    let b = i[g] || "", h = l ? u : p;
    return (d || l && m !== null) && !b.slice(0, b.lastIndexOf(h)).includes(e) ? h : null;
  });
  if (a.filter((u) => u !== null).length > n.length * 0.6)
    return i.map((u, d) => a[d] || u);
  let c = Nt(i.map((u) => u.trim()).filter((u) => u !== ""));
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
var Xo = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u, qo = S(String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$`), Yo = 2e3, Qo = 200;
function Fe(t) {
  let e = t.length > Yo ? [] : t.split(Xo).map((n) => n.trim()).filter((n) => n !== "");
  return e.every((n) => qo.test(n) && !K(n)) ? e : [];
}
function ms(t, e) {
  let { names: n, rest: s } = /\[\[|\{\{/.test(t) ? $(t, e) : { names: [], rest: "" }, r = s.split(/[\s,;&+/·•|]+/u).filter((i) => i !== "");
  return n.length > 1 && r.length < n.length ? n.map((i) => `[[User:${i}]]`) : [];
}
function fs(t, e) {
  let n = t.filter((u) => !y(u)).slice(0, Qo);
  if (n.some((u) => ms(u, e).length > 1))
    return { isSure: !0, peopleOf: (u) => {
      let d = ms(u, e);
      return d.length > 1 ? d : [u];
    } };
  let s = n.map(Fe), r = s.map(({ length: u }) => u), i = r.filter((u) => u > 1).length, o = (u) => X.test(u.trim()) && /^\s*[^\s,]+,/u.test(u), l = n.filter(o).length > n.length / 2, a = s.some((u) => u.some((d) => ne.test(d)));
  if (i * 2 < n.length || i === 0 || r.includes(0) || l || a)
    return null;
  let c = (u, d) => {
    var m;
    return u > 2 || u > 1 && ((m = s[d]) == null ? void 0 : m.every((p) => /\s/.test(p))) === !0;
  };
  return { isSure: r.some(c), peopleOf: (u) => {
    let d = Fe(u);
    return d.length > 1 ? d : [u];
  } };
}

// src/accounts/list/read/labelled-rows.ts
var Jo = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u, Zo = 1e3;
function el(t) {
  let e = new Set(t.map((n) => n.replace(/\d+|(?:^|\s)\S(?=\s|$)/gu, "#")));
  return e.size === 1 && [...e].join("").includes("#");
}
function tl(t) {
  let e = t.map((s) => s.toLowerCase().split(/\s+/u)), n = (s) => e.every((r) => r.length > 1 && s(r) === s(e[0] || []));
  return n((s) => s[0]) || n((s) => s[s.length - 1]);
}
function Ke(t, { words: e, ands: n }) {
  var E;
  let s = t.filter(({ text: T }) => !y(T));
  if (!(s.length > 1 && s.length <= Zo) || s.some(({ text: T }) => /[@＠]|\[\[|\{\{|https?:/.test(T)))
    return null;
  let i = s.map((T) => {
    let [, k = "", A = ""] = Jo.exec(I(T.text.replace(/^[*#]+\s*/, "")).numbered) || [], C = A.replace(/^.*[,;、，،؛]\s*/u, ""), W = n.part(C), wn = Fe(W ? `${A.slice(0, A.length - C.length)}${W.join(", ")}` : A);
    return { line: T, label: k.trim(), names: wn };
  }), o = i.map(({ names: T }) => T.length), l = i.map(({ label: T }) => T), a = i.flatMap(({ names: T }) => T), c = (T) => {
    var k;
    return e.isHeading(T) && ((k = e.score(T)) == null ? void 0 : k.meaning) || "unused";
  }, u = (T, k) => T !== "" && (c(T) === "unused" || c(T) === "name" && k > 1), d = new Set(l).size === i.length && l.every((T, k) => {
    var A;
    return u(T, (A = o[k]) != null ? A : 0);
  }), m = o.some((T) => T > 1);
  if (!d || o.includes(0) || !m || c((E = a[0]) != null ? E : "") !== "unused")
    return null;
  let p = (T) => T.flatMap(({ line: k, names: A }) => A.map((C) => x(L({}, k), { text: C }))), g = p(i), b = i.filter(({ label: T }) => !H(T, l) && !oe(T));
  if (b.length > 0 && b.length < i.length)
    return { people: p(b), others: g };
  let h = i.map(({ line: T, label: k }) => x(L({}, T), { text: k })), f = new Set(a).size >= a.length * 0.8, w = el(l) || tl(l) && o.some((T) => T > 2);
  return f ? { people: g, others: w ? null : h } : { people: h, others: g };
}

// src/accounts/list/read/column-stats.ts
var nl = 3, sl = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function je(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function D(t) {
  return t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[\s._,:|[\]{}-]+/u).filter((n) => n.length > 1);
}
function ps(t, e, n) {
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
    realNames: je(r, ve),
    ideographic: je(r, se),
    flipped: je(r, (l) => X.test(l.trim())),
    coined: je(r, (l) => sl.test(l.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(re),
    examples: r.filter((l) => !v(l)).slice(0, nl),
    words: s.map(D)
  };
}
function ze({ kinds: t, filled: e, distinct: n, isSecret: s }) {
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
var gs = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/list/read/clean-request.ts
function Pt(t, e) {
  let n = {};
  for (let s of ["username", "email", "realname", "reason"]) {
    let r = t[s], i = gs(s, r, e);
    r !== i && (n[s] = { from: r, to: i }, t[s] = i);
  }
  return n;
}
function hs(t, e) {
  let n = L({}, t.request), s = Pt(n, e);
  Object.keys(s).length > 0 && (t.cleaned = L(L({}, t.cleaned), s), t.request = n);
}

// src/accounts/list/read/people-builder.ts
var bs = 200, rl = [], Ue = class {
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
      extra: rl
    }, s), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    r || (i.cleaned = Pt(i, this.rules)), this.rows.push(i);
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
var Dt = S(String.raw`^[^\p{L}\p{N}]*\p{Ll}`), It = 200, il = 4, ys = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u, ol = /^[([（].*[)\]）]$/u, ll = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function Ls(t) {
  let e = t.split(/\s+/u);
  return ws(t) || xs(e);
}
function ws(t) {
  let { length: e } = t.split(/\s+/u);
  return e > il || e > 2 && /[.!?…]$/u.test(t) || /.[。！？]$/u.test(t);
}
function xs(t) {
  let e = t.filter((n) => Dt.test(n)).length;
  return t.length > 2 && e * 2 > t.length || t.length > 1 && Dt.test(t[0] || "");
}
function al(t) {
  var s, r;
  let e = (r = (s = ys.exec(t)) == null ? void 0 : s[1]) != null ? r : t, n = e.split(/\s+/u);
  return Ls(e) || n.length === 2 && Dt.test(n[1] || "") ? "" : e;
}
function $t(t, e, n, s = !1) {
  if (K(t) || ol.test(t))
    return { name: "", isDoubtful: !1 };
  let [, r = "", i = ""] = ll.exec(t) || [], o = K(r) ? i : t, l = () => Y(D(o), e()), c = (s ? ws(o) : Ls(o)) && (!l() || ys.test(o));
  return {
    name: n && (c || !l()) ? al(o) : o,
    isDoubtful: c || o !== t
  };
}
var cl = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function Ts(t, e) {
  return [!0, !1].map((n) => t.filter((s, r) => n ? e[r] === "email" : cl.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function ul(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let s of t) {
    let r = (s.cells[e] || "").trim().toLowerCase(), i = n.get(r);
    i ? i.push(s) : n.set(r, [s]);
  }
  return n.forEach((s, r) => s.length > 1 || n.delete(r)), n;
}
function dl(t, e, n) {
  let s = /* @__PURE__ */ new Set();
  return ul(t, e).forEach((r, i) => {
    let [o = [], ...l] = r.map(({ cells: d }) => Ts(d, n)), a = D(i), c = [o, ...l].some((d) => Y(a, d.flatMap(D)));
    l.some((d) => d.join(`
`) !== o.join(`
`) && !d.some((m, p) => m && m === o[p])) && !c && s.add(i);
  }), s;
}
function Es(t, e, n, s, r) {
  var d;
  let i = t.indexOf("username"), o = n.slice(0, It).filter(({ cells: m }) => /\[\[|\{\{/.test(m[i] || "")), a = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(n.length, It) / 2 ? dl(n, i, t) : null, c = n.slice(0, It).map(({ cells: m }) => (m[i] || "").trim()).filter((m) => m !== ""), u = c.filter((m) => xs(m.split(/\s+/u))).length * 2 > c.length;
  return (m, p) => {
    let g = m.trim();
    return !a || g === "" ? { name: g, isDoubtful: !1 } : a.has(g.toLowerCase()) ? { name: "", isDoubtful: !1 } : $t(g, () => Ts(p, t).flatMap(D), r, u);
  };
}

// src/accounts/list/read/labels.ts
var Rs = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u, ml = /^[^:：)）]*[(（][^:：)）]*[:：]/u, fl = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase()), pl = S(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`), gl = (t, e) => pl.test(t.trim()) && !y(e) && !/^\/\/|\[\[|\{\{/.test(e), hl = 3;
function bl(t, e) {
  let n = t.split(/\s+/u), s = n.findIndex((i) => /[:：]/u.test(i));
  return [0, ...s === -1 ? [] : n.flatMap((i, o) => {
    let [, l = ""] = /^([^:：(（]+)[:：]/u.exec(i) || [], a = Math.max(s + 1, o - hl + 1), c = (d, m) => e.isHeading([...n.slice(a + m, o), l].join(" ")), u = l === "" ? -1 : n.slice(a, o + 1).findIndex(c);
    return u === -1 ? [] : [a + u];
  })].map((i, o, l) => n.slice(i, l[o + 1]).join(" "));
}
function Ht(t, e) {
  if (t.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(t))
    return [];
  let n = /^\s*\[?\s*\{\s*"/.test(t) ? t.replace(/[{}[\]"]|,\s*$/g, "") : t, s = [];
  for (let r of n.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => bl(i, e))) {
    let [, i = "", o = ""] = ml.test(r) ? [] : Rs.exec(r) || [], l = i.replace(/[*_]/g, ""), a = i ? e.score(l) : null, c = { label: i.trim(), value: o.trim() }, u = s[s.length - 1];
    if (a && a.score > 0.8)
      s.push(x(L({}, c), { meaning: a.meaning, isSecret: e.isSecret(l) }));
    else if (i !== "" && e.isSecret(l))
      s.push(x(L({}, c), { meaning: "unused", isSecret: !0 }));
    else if (gl(i, o))
      s.push(x(L({}, c), { meaning: null, isSecret: re(o) }));
    else if (u)
      u.value += `, ${r}`;
    else
      return [];
  }
  return s;
}
function Sl(t, e, n) {
  var g;
  let s = [...t].sort((b, h) => b.label.length - h.label.length), r = (b) => {
    var h;
    return J(((h = s.find((f) => f.meaning === b)) == null ? void 0 : h.value.replace(/[*_]{2}/g, "")) || "");
  }, i = [r("firstname"), r("lastname")].filter((b) => b).join(" "), o = r("name"), l = r("email") !== "" ? void 0 : t.find((b) => b.meaning === null && R(b.value)), a = ((g = l == null ? void 0 : l.value) != null ? g : r("email")).replace(/^<|>$/g, ""), c = () => D([a.replace(/@.*/u, ""), o, r("realname"), i].join(" ")), { name: u, isDoubtful: d } = $t(r("username"), c, n), m = r("realname") || i, p = t.flatMap((b, h) => (b.meaning === "unused" || b.meaning === null) && b !== l && !b.isSecret && !y(b.value) ? [{ heading: b.label, column: h, value: b.value.trim() }] : []);
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
var _t = ({ meaning: t }) => t !== null, yl = 100;
function ks(t, e) {
  return Ht(t, e).filter(_t).length > 1;
}
function Ve(t, e) {
  let [, n = "", s = ""] = Rs.exec(t) || [];
  return e.isHeading(n) && !y(s) && !e.isHeading(s);
}
function Ms(t, e, n, s) {
  let r = t.filter(({ text: f }) => !y(f));
  if (r.length === 0 || r.length > 1e5 || !r.slice(0, yl).some(({ text: f }) => Ht(f, e).some(_t)))
    return null;
  let o = r.map((f) => ({ line: f, labels: Ht(f.text, e) })), l = o.flatMap(({ labels: f }) => f), a = new Set(l.map(({ meaning: f }) => f)), c = ["email", "username", "name", "realname"].some((f) => a.has(f)), u = o.filter(({ labels: f }) => f.length > 0).length, d = o.filter(({ labels: f }) => f.some(_t)).length;
  if (a.delete(null), !c || a.size < 2 || u < r.length * 0.6 || d < r.length * 0.4)
    return null;
  let m = [], p = !1, g = null, b = null, h = () => {
    if (g && b) {
      let f = Sl(m, a.has("username"), s), { isDoubtful: w } = f, E = ee(f, ["isDoubtful"]);
      p = p || w, n.addOrRemark(g.line, b.lastLine, E, g.text);
    }
    [g, b] = [null, null], m.length = 0;
  };
  for (let { line: f, labels: w } of o)
    w.length === 0 ? (h(), n.remark("no-name", f.line, f.text, f.lastLine)) : (w.some((E) => fl(m, E)) && h(), g = g != null ? g : f, b = f, m.push(...w));
  return h(), { hasDoubtful: p };
}

// src/accounts/list/read/signature.ts
var Bt = 80, As = 30, Cs = /\d{1,2}[:.٫h]\d{2}/, Ll = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/, wl = /^\D{0,4}\d{1,2}(?:\D|$)/, Os = /^\d{1,2}\.$/, xl = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function Wt(t) {
  var l;
  let e = Math.max(0, t.length - Bt), n = [...t.slice(e).matchAll(/\S+/gu)].reverse(), s = !1, r = !1, i = !1, o = 0;
  for (let [a, { 0: c, index: u = 0 }] of n.entries()) {
    if (!/\d/.test(c)) {
      if (++o > 3)
        return -1;
      continue;
    }
    let d = o === 0 && a > 0;
    o = 0;
    let m = c;
    if (Cs.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s && (s = !0, m = m.replace(Cs, "")), Ll.test(m) && !i && (i = !0, m = m.replace(/\d{4}/, "")), r = r || wl.test(m), s && r && i) {
      let p = d && Os.test(c) ? n[a + 1] : void 0;
      return e + (p && Os.test(p[0]) && (l = p.index) != null ? l : u);
    }
  }
  return -1;
}
function ae(t) {
  let [, e = t, n = ""] = t.length > 1e3 ? [] : xl.exec(t) || [];
  return { before: e.trim(), talk: n };
}
function Tl(t) {
  let e = M(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-Bt - As)))
    return null;
  let n = e.slice(-(Bt + As + 20)), s = e.length - n.length, r = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u), i = r === -1 ? -1 : Wt(e.slice(0, s + r).trimEnd()), o = i === -1 ? Wt(e) : i;
  return o === -1 ? null : t.slice(0, o);
}
var El = /[(（][^()（）]{1,24}[)）]/gu, Rl = 1e3;
function kl(t) {
  let e = M(t.slice(0, Rl));
  for (let { index: n = 0 } of e.length === t.length ? e.matchAll(El) : []) {
    let s = Wt(e.slice(0, n).trimEnd());
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
  let s = (r = Tl(t)) != null ? r : e ? kl(t) : null;
  return s === null ? null : ae(s.trim());
}

// src/accounts/list/read/letter.ts
var vs = { around: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 }, Kt = 15, Ml = 300, Al = 3e3, Cl = /[,!:，！：、。،]\s*$/u, Ol = /\S{3}[.…。]\s*$/u, vl = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u, Nl = /^(?:--|_{5,}|—+)\s*$/u, Pl = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/, Il = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`), Dl = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`), $l = /^\s*(?:>\s?)+/, Hl = /^([^:：=@]{1,40})[:：]\s*\S/u, _l = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Bl(t, e) {
  let n = t.split(/[,;|\t]/);
  return n.length > 1 && n.some((s) => e.score(s) !== null);
}
function Wl(t) {
  let e = t.replace(/[\s,!.:…！，。：،]+$/u, ""), n = e.split(/\s+/u).length;
  return n < 12 && !/[,;|\t]/.test(e) && (Il.test(e) || n > 3 && Dl.test(e));
}
function Fl(t, e, n) {
  var m;
  let { hasBullet: s, number: r, text: i } = I(t.text.slice(0, Ml).replace($l, "")), o = s || r !== null || /^\s*[*#]/.test(t.text), l = _l.test(i), a = ((m = Hl.exec(i)) == null ? void 0 : m[1]) || "", c = U(i) !== null && !Pl.test(i), u = !c && Wl(i), d = Bl(i, n);
  return {
    source: t,
    hasAddress: l,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: l || o || c || a !== "" && n.isHeading(a) || d,
    isMarked: Cl.test(i) || u && Ol.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: vl.test(i)
  };
}
var ce = { lines: [], isClear: !0, isLikely: !1 };
function Kl(t, e, n) {
  let s = t.reduce((i, { isMarked: o }, l) => o ? l : i, -1);
  if (t.length === 0 || t.length > Kt)
    return ce;
  if (s !== -1)
    return { lines: t.filter(({ isPhrase: o }, l) => l <= s || o), isClear: !0, isLikely: !0 };
  let r = (e == null ? void 0 : e.isApart) === !0 || n ? t : t.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: !1, isLikely: !0 } : ce;
}
function jl(t, e) {
  var i, o;
  let n = t.findIndex(({ isMarked: l, isLeading: a, isPhrase: c, hasComma: u, isApart: d }) => l && !a || c || u || d && t.length > 1), s = e && (t.length > 1 || ((i = t[0]) == null ? void 0 : i.isApart) === !0), r = n !== -1 ? t.slice(n) : s ? t : [];
  return r.length === 0 || r.length > Kt ? ce : { lines: r, isClear: n !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === !0, isLikely: n !== -1 };
}
function zl(t) {
  var s, r;
  let e = t.findIndex(({ isMarked: i }) => !i), [n] = t;
  if (e > 0 && e < 4) {
    let i = ((s = t[e]) == null ? void 0 : s.isApart) === !0 || / /.test((n == null ? void 0 : n.source.text.trim()) || "");
    return { lines: t.slice(0, e), isClear: !1, isLikely: i };
  }
  return n != null && n.isPhrase ? { lines: [n], isClear: !1, isLikely: ((r = t[1]) == null ? void 0 : r.isApart) === !0 } : ce;
}
function Ul(t, e) {
  var r;
  let n = Math.max(e + 1, t.length - 8), s = t.findIndex(({ isMarked: i, isLeading: o, isPhrase: l, isApart: a }, c) => c >= n && (i && !o || l && (a || c > t.length - 4)));
  return s === -1 ? ce : { lines: t.slice(s), isClear: !1, isLikely: ((r = t[s]) == null ? void 0 : r.isApart) === !0 };
}
function Gl(t) {
  var s;
  let e = t.findIndex(({ source: r }, i) => i > 0 && Nl.test(r.text)), n = t.slice(e);
  return e === -1 || n.length > Kt || n.filter(({ hasAddress: r }) => r).length > 1 ? ce : { lines: n, isClear: ((s = n[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: !0 };
}
function Vl(t) {
  let e = t.flatMap(({ isAnchor: o }, l) => o ? [l] : []), [n = 0] = e, s = e[e.length - 1] || 0, r = t.slice(n, s + 1), i = e.length > r.length * 0.6 && (e.length > 1 || t.length < 8) && r.some(({ isAnchor: o, isHeading: l }) => o && !l);
  return i ? { first: n, last: s, isAnchored: i, own: r } : { first: 0, last: t.length - 1, isAnchored: i, own: t };
}
var Le = (t, e) => t.filter(e).length / t.length, Ft = ({ own: t }) => Le(t, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Xl(t, e) {
  let { own: n, isAnchored: s } = e, r = s ? 0.4 : Math.min(4 / n.length, 0.5), i = Le(n, ({ isMarked: a }) => a) > r, o = Le(n, ({ isPhrase: a }) => a) > (s ? 0.4 : 2 / n.length), l = Ft(e);
  return t.map((a) => x(L({}, a), {
    isPhrase: a.isPhrase && !o,
    isMarked: a.isMarked && !i && (!l || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(a.source.text))
  }));
}
function ql(t) {
  let e = Vl(t), { first: n, last: s, own: r, isAnchored: i } = e, o = Xl(t, e);
  if (i) {
    let a = r.length > 1 && Le(r, ({ hasAddress: d }) => d) > 0.6, c = r.length > 1 && r.every(({ isItem: d }) => d), u = [
      Kl(o.slice(0, n), o[n], c),
      jl(o.slice(s + 1), a)
    ];
    return a && !Ft(e) ? u : u.map((d) => x(L({}, d), { isClear: d.lines.length === 0 }));
  }
  if (Ft(e) || Le(r, ({ source: a }) => /[;|\t]/.test(a.text)) > 0.5)
    return [];
  let l = zl(o);
  return [l, Ul(o, l.lines.length)];
}
function Ns(t, e) {
  if (t.filter(({ text: l }) => !y(l)).length > Al)
    return vs;
  let n = [], s = !1;
  for (let l of t) {
    let a = y(l.text);
    a || n.push(Fl(l, s, e)), s = a;
  }
  let r = Gl(n), i = [...ql(n.slice(0, n.length - r.lines.length)), r], o = new Set(i.flatMap((l) => l.lines.map(({ source: a }) => a)));
  return o.size === 0 ? vs : {
    around: o,
    isSure: i.every(({ isClear: l }) => l),
    isLikely: i.some(({ lines: l, isLikely: a }) => l.length > 0 && a)
  };
}

// src/accounts/list/read/addresses.ts
var Yl = 2e3, Ql = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u, Jl = /(?:["'“„]|mailto:|[<([{]\s*)$/iu, Zl = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u, ea = /^([^\s()（）]{1,40}\s[^()（）]{1,80}?)\s?[(（]([^()（）]{1,80})[)）]$/u, ta = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`), na = 50, sa = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu, ra = "", ia = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
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
function Ds(t) {
  let e = 0, n = t.length;
  for (; e < n && /["'“„«‘]/.test(t.charAt(e)); )
    e++;
  for (; n > e && /["'”“»’]/.test(t.charAt(n - 1)); )
    n--;
  return (e > 0 && n < t.length ? t.slice(e, n) : t).replace(/\\(["'])/g, "$1").trim();
}
function $s(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(sa, (e) => e.replace(/\D/g, "").length > 5 ? ra : e).replace(ia, " ").replace(/\uf8ff/g, " ") : t;
}
function Ps(t, e) {
  let n = e;
  for (let s = n.replace(t, ""); s !== n; s = n.replace(t, ""))
    n = s;
  return n;
}
var oa = S(String.raw`^\p{Ll}`), la = S(String.raw`\p{L}`), aa = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function ca(t, e) {
  let n = t === t.toUpperCase() && t !== t.toLowerCase();
  return !Y(D(t), D(e)) && (n || !/\s/.test(t) && !se(t));
}
function ua(t, e) {
  let n = t.startsWith("("), [s = ""] = t.slice(n ? 1 : 0).split(n ? ")" : aa), r = Ds(_($s(M(s) === s ? s : ""))), i = !la.test(r) || /[@＠]/.test(r) ? "" : r, o = i.split(/\s+/u), l = o.reduce((c, u, d) => oa.test(u) ? c : d + 1, 0);
  return i !== "" && ca(i, e) ? { name: "", more: "", other: i } : l === o.length || n && Y(D(i), D(e)) ? { name: i, more: "", other: null } : { name: o.slice(0, l).join(" "), more: "", other: i };
}
function Xe(t, e) {
  var m;
  let n = t.search(/[@＠]/), s = Math.max(0, n - 80), r = n === -1 || t.length > Yl ? null : Ql.exec(t.slice(s, n + 300));
  if (!r)
    return { name: t.trim(), email: "", more: "", other: null };
  let i = Ae(r[0]), o = Ps(Jl, t.slice(0, s + r.index)).trimEnd(), [l, a] = ta.exec(o.slice(-na)) || [];
  l !== void 0 && a !== void 0 && (e.isHeading(a) || Hs(a)) && (o = o.slice(0, -l.length));
  let c = Ps(Zl, t.slice(s + r.index + r[0].length)), u = Ds(_($s(_(o)))), d = _(c);
  if (u !== "" && !v(u)) {
    let [, p, g = ""] = (m = ea.exec(u)) != null ? m : [];
    return p === void 0 ? { name: R(u) ? "" : u, email: i, more: d, other: null } : { name: p, email: i, more: `${g} ${d}`.trim(), other: u };
  }
  return x(L({}, ua(d, i)), { email: i });
}
var qe = (t) => {
  var e;
  return ((e = t.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function Hs(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var da = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`), ma = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function jt(t, e) {
  let n = t.trimStart(), [s, r = ""] = da.exec(n) || [];
  if (s === void 0)
    return t;
  let i = n.slice(s.length);
  return (qe(i) !== 1 || ma.test(r) || e.isHeading(r) || Hs(r) || /<[^<>]{1,64}[@＠]/.test(i)) && !R(r) ? i : t;
}
function ue(t, e) {
  let n = [], s = 0, r = !1, i = 0;
  for (let o = 0; o < t.length; o++) {
    let l = t.charAt(o);
    l === '"' && t.charAt(o - 1) !== "\\" ? r = !r : !r && /[<(]/.test(l) ? i++ : !r && /[>)]/.test(l) ? i = Math.max(0, i - 1) : !r && i === 0 && e.includes(l) && (n.push(t.slice(s, o)), s = o + 1);
  }
  return n.push(t.slice(s)), (r || i > 0) && n.length === 1 ? t.split(/[,;、，；،؛]/) : n;
}
var zt = (t) => t.trim().split(/\s+/u).length;
function Is(t) {
  let e = [], n = "";
  for (let s of t)
    if (n !== "" && /[@＠]/.test(s)) {
      let r = s.replace(/<[^]*/u, "").trim(), i = !/[<(]/.test(s);
      !i && (zt(n) === 1 || zt(r) === 1) && !/[@＠]/.test(r) && r !== "" ? e.push(`${n.trim()}, ${s.trim()}`) : i && zt(s) === 1 ? e.push(`${n.trim()} ${s.trim()}`) : e.push(n, s), n = "";
    } else n !== "" ? (e.push(n), n = s) : !/[@＠]/.test(s) && s.trim() !== "" ? n = s : e.push(s);
  return n === "" ? e : [...e, n];
}
var fa = S(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function pa(t) {
  let e = [], n = [];
  for (let s of t)
    if (/[^\s@＠][@＠]/.test(s)) {
      let r = n.join(" ");
      e.push(r === "" || fa.test(r) ? s : `${r} ${s}`), n = [];
    } else
      n.push(s);
  return e;
}
function ga(t) {
  if (qe(t) < 2)
    return [t];
  if (!/[<(]/.test(t))
    return pa(t.split(/\s+/u).filter((s) => s !== ""));
  let e = t.split(">").filter((s) => _(s) !== "");
  return e.length > 1 && e.every((s) => s.includes("<")) ? e.map((s) => s + ">") : [t];
}
function Ut(t, e) {
  let n = jt(t, e), s = qe(n), r = ue(n, ";；؛").filter((a) => _(a) !== ""), i = r.length === 2 && r.some(R), o = r.filter((a) => /[@＠]/.test(a)).length > 1 || r.length > 1 && s < 2 && !i;
  return s < 2 && !o ? [Xe(n, e)].filter(({ name: a, email: c }) => a || c) : (o ? r.flatMap((a) => qe(a) > 1 ? Is(ue(jt(a, e), ",，、،")) : [a]) : Is(ue(n, ",，、،"))).filter((a) => _(a) !== "").flatMap(ga).map((a) => Xe(jt(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
}

// src/accounts/list/read/addressed-line.ts
var ha = /[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/, ba = 1e5, _s = (t) => ha.test(t) && t.length < ba;
function Bs(t, e) {
  let n = Ut(t, e).map((r) => x(L({}, r), { isOut: H((r.more || r.other || "").replace(/[()（）]/g, "").trim()) })), s = n.some(({ isOut: r }) => !r);
  return n.map((r) => x(L({}, r), { isOut: r.isOut && s }));
}
function Ws(t, e) {
  return /[^\s@]@[^\s@]/.test(t) ? Ut(t, e).flatMap(({ email: n }) => n || []) : [];
}

// src/accounts/list/read/doubt.ts
var Ye = class {
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
var Sa = 7, Gt = 100, Qe = S(String.raw`^\p{Ll}`), de = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`), ya = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u, La = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`), Vt = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u, wa = S(String.raw`^\p{Ll}+$|[:：]$`), xa = { handles: [], isClear: !0 }, Ta = /^(?:ו-?|و)?[@＠]([^@＠]*[^@＠.!?:])[.!?:]*$/u, Ea = 8;
function Ks(t, e) {
  var u;
  let n = t.length < 2e3 && /[@＠]/.test(t) ? t.split(/[\s,;、]+/u).filter((d) => d !== "") : [], s = n.map((d) => {
    var m, p;
    return (p = (m = Ta.exec(d)) == null ? void 0 : m[1]) != null ? p : "";
  }), r = s.findIndex((d) => d !== ""), i = s.reduce((d, m, p) => m === "" ? d : p, -1), o = s.slice(r, i + 1), l = n.slice(0, Math.max(r, 0)), a = l.length + n.length - 1 - i;
  return i > r && a <= Ea && !/[@＠]/.test(l.join("")) && o.every((d, m) => {
    var p;
    return d !== "" || e.isWord((p = n[r + m]) != null ? p : "");
  }) ? {
    handles: o.filter((d) => d !== ""),
    isClear: a === l.length && (a === 0 || a === 1 && wa.test((u = l[0]) != null ? u : ""))
  } : xa;
}
function me(t) {
  let [, e = "", n = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(gt(t.trim())) || [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function B(t) {
  let e = t.split(/\s+/u);
  return t.length > Gt || e.length > Sa + 2 || e.length > 4 && e.filter((n) => Qe.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => Qe.test(n)).length > 1;
}
var Xt = S(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`), js = S(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function Ra(t, e) {
  let n = !Xt.test(t) || e > 2 && Qe.test(t);
  return /[!?。！？]$/.test(t) || t.endsWith(".") && n;
}
function zs(t) {
  var r;
  let e = 0;
  return ((r = t.split(/\s+/u).map((i) => {
    let o = Ra(i, e);
    return e = o ? 0 : e + 1, i + (o ? `
` : " ");
  }).join("").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u).filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || t;
}
function ka(t) {
  let e = [];
  for (let n of t) {
    let s = e.length > 1 && ne.test(n) ? e.pop() : void 0;
    e.push(s === void 0 ? n : `${s}, ${n}`);
  }
  return e;
}
var Fs = (t) => t.replace(/^[^:：]{2,40}(?::\s+|：\s*)(?=\S)/u, "");
function Ma(t, e, n) {
  var p;
  let s = t.replace(/[;；、\t]$/u, ""), r = (g) => g.map((b) => b.trim()).filter((b) => b !== "");
  if (s.length > 1e6)
    return [s];
  if (/[;；、\t]/.test(s))
    return r(ue(s, ";；、	")).map(Fs);
  if (/\|/.test(s))
    return r(s.split("|"));
  let i = r(s.split(/\s[/·•∙]\s/u));
  if (i.length > 2 || i.length > 1 && !/\s\/\s/.test(s))
    return i;
  let o = ka(r(ue(s, ",，،"))), l = /[，،]/.test(s), [, a = ""] = o, c = (g) => g.length < 200 ? n.part(g) : null, u = e || me(s) || ne.test(a);
  if (o.length < 2)
    return o;
  if (o.length === 2 && !l && c(a) === null && u || B(s) && o.some(B))
    return [s];
  let m = o.pop() || "";
  return [...o, ...(p = c(m)) != null ? p : [m]].map((g) => n.without(Fs(g)));
}
function Aa(t, e) {
  var i;
  let n = (i = t[t.length - 1]) != null ? i : "", r = n.length > 200 || B(n) || t.length === 1 && /\s[&+]\s/.test(n) ? null : t.length === 1 && e.part(n) || e.partGlued(n);
  return r != null && r.every((o) => o.split(" ").length < 4) ? [...t.slice(0, -1), ...r] : null;
}
function Us(t, { isSurnameFirst: e }, n, s) {
  let r = e ? null : Aa(t, n), i = (o) => me(o) && !ne.test(o.replace(/^[^,]*,\s*/u, ""));
  return r ? s() ? r : t : !t.some(i) || s() ? t : t.flatMap((o) => i(o) ? o.split(/,\s*/u) : o);
}
var Gs = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[([]?[@＠])(\S.{0,79})$/u, Vs = /^[@＠]([^\s@＠]+)\s+(\S[^@＠]*)$/u;
function qt(t, e) {
  if (t.length > 400)
    return t.trim();
  let n = t.replace(La, "").replace(/\s+[?？]+\s*$/u, "").trim();
  return n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, ""), e && (n = n.replace(/[.。]+$/u, "").trim()), de.test(n) ? "" : n;
}
var Xs = /^(\S.{0,79}?)\s?[(（]([^()（）]{2,80})[)）]$/u;
function qs(t, e) {
  let n = t.split(/\s+/u);
  return n.filter((r) => Qe.test(r) || se(r)).length * 2 > n.length && (n.length > 1 || !e);
}
function Je(t, e) {
  let [n, s] = [t, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: t } : n ? { username: t, realname: e } : { username: t, extra: [{ heading: "", column: 1, value: e }] };
}
function Ys(t, { isSurnameFirst: e, isBracketed: n }) {
  let [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(gt(t)) || [] : [], [, i = "", o = ""] = n ? Vt.exec(t) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Je(i, o) : null;
}
function Qs(t, { isSurnameFirst: e, hasMarks: n }, { titles: s, ands: r }) {
  let i = Ma(t, e, r);
  return i.map((o, l) => {
    let a = l > 0 && l === i.length - 1;
    return qt(o, n || a && /\S{3}\.$/.test(o) && !ya.test(o));
  }).filter((o) => o !== "" && !Ce(o) && !B(o) && !/^https?:/i.test(o) && !["date", "phone", "url"].includes(P(o, s)));
}

// src/accounts/list/read/page-mask.ts
var Ca = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu, Oa = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu, er = /^#{2,6}\s/;
function va(t, e) {
  return t.length < 1e3 && (Ca.test(t) || Oa.test(t) && t.endsWith("]]") || !e && er.test(t));
}
function Na(t, e) {
  let n = "", s = t, r = e;
  for (; ; ) {
    let i = s.indexOf(r ? "-->" : "<!--");
    if (i === -1)
      return { text: r ? n : n + s, open: r };
    n += r ? "" : s.slice(0, i), s = s.slice(i + (r ? 3 : 4)), r = !r;
  }
}
function Pa(t) {
  return t.split("{{").length - t.split("}}").length;
}
var Ia = /^\s*\|?\s*:?-{3,}:?\s*\|/, Da = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/, Yt = /^#(?:\s|$)/;
function $a(t) {
  let e = t.flatMap((l, a) => l.trim() === "" ? [] : [{ line: l, index: a }]), n = e.flatMap(({ line: l }, a) => Yt.test(l) ? [a] : []), s = e.filter(({ line: l }) => !Yt.test(l) && Da.test(l)).length, r = n.length <= s && n.every((l, a) => l === a), i = r || n.length * 2 <= s || e.some(({ line: l }) => er.test(l) || Ia.test(l)), o = r || n.every((l) => {
    let a = e[l + 1];
    return a !== void 0 && !Yt.test(a.line);
  });
  return new Set(i && o ? n.map((l) => {
    var a, c;
    return (c = (a = e[l]) == null ? void 0 : a.index) != null ? c : -1;
  }) : []);
}
var Js = /^-{3}\s*$/, Ha = /^(?:\s|[\w-]+\s*:|- |$)/, _a = 50;
function Ba(t) {
  let e = t.findIndex((r) => r.trim() !== "");
  if (!Js.test(t[e] || ""))
    return 0;
  let n = t.slice(e + 1, e + _a).findIndex((r) => Js.test(r)), s = t.slice(e + 1, e + 1 + n);
  return n > 0 && s.every((r) => Ha.test(r)) ? e + n + 2 : 0;
}
function Ze(t) {
  let e = t.reduce((a, c, u) => c.includes("-->") ? u : a, -1), n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a)), s = Ba(t), r = n ? /* @__PURE__ */ new Set() : $a(t), i = !1, o = 0, l = 0;
  return t.map((a, c) => {
    if (c < s || r.has(c))
      return { text: a, isMarkup: !0 };
    if (!i && o === 0 && !/[<{=#_[*-]/.test(a))
      return { text: a, isMarkup: !1 };
    let u = i || a.includes("<!--") && c <= e, { text: d, open: m } = u ? Na(a, i) : { text: a, open: !1 }, p = i;
    i = m;
    let g = o;
    if (n) {
      let f = Pa(d);
      o = Math.max(0, o + f), l = o === 0 ? 0 : l + 1, l > 100 && (o = 0, l = 0);
    }
    let b = d.trim(), h = b === "" && (p || a.trim() !== "");
    return {
      text: d,
      isMarkup: h || g > 0 || o > 0 && !/^\s*[*#]/.test(d) || va(b, n)
    };
  });
}
var Zs = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu, Wa = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function tr(t) {
  if (!/<|~~/.test(t))
    return { rest: t, gone: "", before: t };
  let e = "", n = "", s = null, r = 0, i = -1;
  for (let { 0: o, 1: l, index: a = 0 } of t.matchAll(Zs))
    l ? i !== -1 && (e += t.slice(r, i), s = s != null ? s : e, e += " ", n += t.slice(i, a).replace(Zs, " "), r = a + o.length, i = -1) : i = i === -1 ? a : i;
  if (e += t.slice(r), e.includes("~~")) {
    let o = e;
    e = o.replace(Wa, (l, a) => (s = s != null ? s : o.slice(0, a), n += " " + l.slice(2, -2), " "));
  }
  return { rest: e, gone: n, before: s != null ? s : e };
}
var Fa = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu, Ka = /^mailto:([^?]*)[^]*$/iu, ja = (t, e) => t.trim() === e ? e : `${t} <${e}>`;
function et(t, e) {
  return t.includes("](") ? t.replace(Fa, (n, s, r) => /^mailto:/i.test(r) ? ja(s, r.replace(Ka, "$1")) : e.personAt(r) === null ? s : r) : t;
}
var za = /<\/?[a-z][^<>@]{0,300}>/giu;
function fe(t) {
  return /[<'*_]/.test(t) ? t.replace(za, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/nesting.ts
var Qt = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 }, Ua = S(String.raw`^\p{Ll}`), Ga = 6, nr = ({ text: t }) => Ua.test(t) || t.split(/\s+/u).length > Ga;
function sr(t) {
  var m, p;
  let e = t.flatMap(({ depth: g }) => g > 0 ? [g] : []), n = e.length > 0 ? Math.min(...new Set(e)) : 0, s = (g) => g !== void 0 && g.depth > n, r = t.flatMap((g, b) => s(g) ? [b] : []), i = t.flatMap(({ depth: g }, b) => g > 0 && g === n ? [b] : []), o = i.filter((g) => s(t[g + 1])), l = (g) => g.flatMap((b) => {
    var h;
    return (h = t[b]) != null ? h : [];
  });
  if (!(((m = r[0]) != null ? m : -1) > ((p = i[0]) != null ? p : 0)) || l(r).some(({ text: g }) => /[@＠]/.test(g)))
    return Qt;
  let c = [i, r].map((g) => l(g).some(({ isPerson: b }) => b)), u = l(r).every(nr) && !l(i).every(nr);
  if (c[0] && c[1])
    return Qt;
  let d = c[1] || !c[0] && !u && o.length === i.length;
  return {
    places: new Set(d ? o : r),
    isLikely: !0,
    isSure: c[0] || c[1] || u
  };
}
function rr(t) {
  let e = t.some(({ people: i }) => i > 1), n = ({ isOfPeople: i, people: o }) => !i && (!e || o === 0), s = e || t.some(({ isOfPeople: i, plain: o }) => i && o.length > 0), r = new Set(s ? t.filter(n).flatMap(({ plain: i }) => i) : []);
  return r.size === 0 ? Qt : { places: r, isSure: !1, isLikely: !0 };
}

// src/accounts/list/read/times.ts
var ir = 60, or = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`, tt = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`, Va = String.raw`${or}${tt}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${or}${tt})?`, cr = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`, Xa = String.raw`(?:${cr}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`, qa = S(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Xa},?\s{1,2})?${Va}|${cr})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
), Ya = S(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${tt}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${tt})?[)\]]?$`, "i"), Qa = /[:：]|\d[./-]\d{1,2}[./-]\d/, Jt = S(String.raw`\p{L}`), lr = S(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function ar(t) {
  let e = M(t);
  return e.length === t.length ? e : t;
}
function Zt(t) {
  if (!Jt.test(t.slice(0, 300)))
    return null;
  let e = qa.exec(ar(t.slice(0, ir))), n = e ? t.slice(e[0].length).trim() : "";
  if (e && Jt.test(n)) {
    let o = (e[1] || "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: n, isSure: Qa.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  let s = t.slice(-ir), r = Ya.exec(ar(s)), i = r ? t.slice(0, t.length - s.length + r.index).trim() : "";
  return Jt.test(i) ? { text: i, isSure: !0, before: [] } : null;
}
function ur(t) {
  let e = t.map(Zt), n = /* @__PURE__ */ new Map();
  for (let c of e.flatMap((u) => (u == null ? void 0 : u.before) || []))
    n.set(c, (n.get(c) || 0) + 1);
  let s = e.map((c) => c != null && c.before.every((u) => (n.get(u) || 0) > 1) ? c : null), r = s.filter((c) => c !== null).length, i = r > 1 && r > t.length * 0.4, o = s.map((c) => c && (c.isSure || i) ? c.text : null), l = new Set(o.flatMap((c) => {
    var u;
    return c === null ? [] : [(u = lr.exec(c)) == null ? void 0 : u[1]];
  })), a = r > 1 && l.size === 1 && !l.has(void 0);
  return o.map((c) => a && c !== null ? c.replace(lr, "") : c);
}

// src/accounts/list/read/titles.ts
var en = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !1 }, mr = 60, Ja = 3, Za = S(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i"), ec = S(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`), tc = S(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`), nc = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function sc(t) {
  var p;
  let e = M(t.trim()).toLowerCase(), [, n, s] = ec.exec(e) || [];
  if (n !== void 0 && s !== void 0)
    return { word: n, numbers: [-1, s.charCodeAt(0), -1] };
  let [, r, i, o] = Za.exec(e) || [], [, l, a] = tc.exec(e) || [], c = r != null ? r : a, u = (p = i != null ? i : o) != null ? p : l;
  if (c === void 0 || u === void 0)
    return null;
  let d = /^\d+$/.test(u) ? Number(u) : -1, m = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, m, nc.indexOf(u)] };
}
var dr = (t) => t.trim().toLowerCase().split(/\s+/u);
function fr(t, e) {
  let n = t.reduce((s, r, i) => e(r) ? s : i, -1);
  return t.flatMap((s, r) => e(s) && r < n ? [r] : []);
}
function rc(t) {
  let e = t.map(({ lone: o }) => o === null ? null : sc(o)), n = e.find((o) => o !== null);
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
function tn(t, e) {
  let n = e.map((i) => {
    var o;
    return dr(((o = t[i]) == null ? void 0 : o.lone) || "");
  }), s = t.flatMap(({ first: i }, o) => e.includes(o) ? [] : [dr(i)]), r = (i) => {
    let [o] = n.map(i);
    return n.every((l) => l.length > 1 && i(l) === o) && !s.some((l) => i(l) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function ic(t, e) {
  let n = t.filter(({ width: l }) => l > 1), s = fr(t, ({ lone: l }) => l !== null), r = s.length * 2 <= n.length + 1;
  if (s.length === 0 || n.length < 2)
    return en;
  if (e.length > 1 || r && s[0] === 0 && tn(t, s))
    return { places: new Set(e.length > 1 ? e : s), isSure: !0, isLikely: !0 };
  let i = n.filter(({ width: l }) => l >= Ja).length > n.length * 0.7;
  return s[0] === 0 && s.length > 1 && s.length * 2 <= n.length && n.every(({ isAddressed: l }) => l) ? { places: new Set(s), isSure: !1, isLikely: !0 } : r && (i || tn(t, s)) ? { places: new Set(s), isSure: !1, isLikely: s.length > 1 || s[0] === 0 } : en;
}
var oc = S(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`), lc = S(String.raw`\p{L}`);
function ac({ first: t, width: e }) {
  let n = t.length > mr || e !== 1 || !lc.test(t) ? "" : M(t), [, s] = oc.exec(n) || [];
  return s === void 0 ? null : Number(s);
}
function cc(t) {
  let e = t.map(ac), n = e.flatMap((l, a) => l === null ? [] : [a]);
  if (n[0] === 0 && n.every((l, a) => {
    var c;
    return e[l] === ((c = n[a + 1]) != null ? c : t.length) - l - 1;
  }) && t.length > 2)
    return n;
  let r = t.length - 1, i = t.slice(0, -1).filter(({ first: l }) => !/[:：]\s*$/.test(l));
  return i.length > 1 && e[r] === i.length && !i.some(({ first: l }) => /\d/.test(M(l))) ? [r] : [];
}
function nt(t) {
  let e = t.map((i) => i.lone !== null && i.lone.length > mr ? x(L({}, i), { lone: null }) : i), n = rc(e);
  if (e.some(({ width: i }) => i > 1))
    return ic(e, n);
  if (n.length > 1) {
    let i = n[0] === 0 && e.length >= n.length * 3;
    return { places: new Set(n), isSure: i, isLikely: n[0] === 0 };
  }
  let s = cc(e);
  if (s.length > 0)
    return { places: new Set(s), isSure: !0, isLikely: !0 };
  let r = fr(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && tn(e, r) ? { places: new Set(r), isSure: !1, isLikely: !0 } : en;
}

// src/accounts/list/read/prepared-lines.ts
var pr = S(String.raw`\p{L}`), on = /^\s*>\s/, uc = S(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`), ge = /[:：՝]$/;
function dc({ gone: t, before: e, rest: n }, s, r) {
  if (t === "")
    return "no";
  let i = /\[\[|\{\{|https?:/.test(t) ? $(t, r).names : [], o = (s == null ? void 0 : s.names) || [];
  return i.length > 0 ? o.every((a) => i.includes(a)) ? "yes" : "no" : pr.test(t) && !pr.test(e) && o.length === 0 && !/[@＠]/.test(n) ? "perhaps" : "no";
}
function mc(t, { titles: e }) {
  let n = Ze(t.map(({ text: r }) => r)), s = t.map((r, i) => {
    var f, w;
    let o = (f = n[i]) != null ? f : { text: r.text, isMarkup: !1 }, l = o.isMarkup || r.isMarkup === !0;
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
    let a = tr(o.text), { rest: c } = a, [u = ""] = (w = /^\s*[*#:;]+/.exec(c)) != null ? w : [], d = u !== "" && !uc.test(c) && !/^\s*(?:\*\*[^*\s]|#\d)/.test(c), m = d ? c.slice(u.length) : c, p = et(m, e).trim(), g = /\[\[|\{\{|https?:|[:：]/.test(p), b = I(p), h = g ? $(p, e) : null;
    return x(L({}, r), {
      plain: p,
      isMarkup: !1,
      isStruck: c !== o.text,
      item: b,
      isTimed: !1,
      isOut: dc(a, h, e),
      bullets: d ? u.trim() : "",
      signed: p.length > 3e3 ? null : br(p),
      markup: h
    });
  });
  return fc(s), Ac(s), pc(s), s;
}
function fc(t) {
  let e = t.filter(({ isMarkup: s, plain: r }) => !s && r !== ""), n = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? br(r, !0) : null);
  n.filter((s) => s !== null).length > e.length * 0.5 && e.forEach((s, r) => {
    var i;
    s.signed = (i = n[r]) != null ? i : null;
  });
}
function pc(t) {
  let e = t.filter(({ isMarkup: n, signed: s, item: r }) => !n && s === null && !y(r.text));
  ur(e.map(({ item: n }) => n.text)).forEach((n, s) => {
    let r = e[s];
    n !== null && r && (r.isTimed = !0, r.item = x(L({}, r.item), { text: n, numbered: r.item.number === null ? n : r.item.numbered }));
  });
}
function gc(t) {
  let e = ({ isMarkup: i, bullets: o, item: l, signed: a, markup: c }) => i || o !== "" || l.hasBullet || l.number !== null || a !== null || c !== null, n = t.filter(({ text: i }) => !y(i)), s = n.slice(0, Math.max(0, n.findIndex(e))), r = ({ plain: i }) => B(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function hc(t, e) {
  let n = t.filter(({ text: o }) => !y(o)), s = nt(n.map((o, l) => {
    var f, w;
    let { isMarkup: a, item: c, bullets: u, signed: d, markup: m, plain: p } = o, g = !a && !c.hasBullet && u === "" && d === null && !(m != null && m.names.length) && !/[@＠,;:：，、]/.test(p), b = (w = (f = n[l - 1]) == null ? void 0 : f.lastLine) != null ? w : -1;
    return { lone: g ? p : null, first: c.text, width: 1, isAddressed: !1, isApart: o.line > b + 1 };
  })), r = [kc(n, e), sr(n.map(bc)), s], i = new Set(sn(n, s).map(([o]) => o));
  return new Map([...r.flatMap((o) => sn(n, o)), ...Rc(n, i)]);
}
function sn(t, e) {
  return [...e.places].flatMap((n) => {
    let s = t[n];
    return s ? [[s, e]] : [];
  });
}
var pe = ({ signed: t, markup: e }) => t !== null || e !== null && e.names.length > 0;
function bc(t) {
  var l, a;
  let { bullets: e, item: n, text: s, isMarkup: r } = t, i = (a = (l = /^[^\S\n]*/u.exec(s)) == null ? void 0 : l[0].replace(/\t/g, "    ").length) != null ? a : 0;
  return { depth: r ? 0 : /^[*#]+$/.test(e) ? e.length * 100 : n.hasBullet ? i + 1 : 0, isPerson: pe(t), text: n.text };
}
var Sc = ({ isMarkup: t, isTimed: e, plain: n, bullets: s, item: r }) => !t && !e && !/[@＠]/.test(n) && (s !== "" || r.hasBullet), hr = /^=+([^=].*?)=+$/u, yc = /^#+\s+(.+)$/u;
function gr({ isMarkup: t, plain: e }) {
  var s, r;
  let n = e.trim();
  return t && ((r = (s = hr.exec(n)) != null ? s : yc.exec(n)) == null ? void 0 : r[1]) || "";
}
var rn = ({ bullets: t, item: e }) => t !== "" || e.hasBullet || e.number !== null, Lc = /^([^:：[{@＠]{1,40})[:：]\s*\S/u, wc = /(?:[(（]|\s[–—-]\s)([^()（）]{2,40})[)）]?$/u, xc = /^[\s*#+-]*(?:❌|✗|✘|✖|❎|🚫)|(?:❌|✗|✘|✖|🚫)\s*$/u;
function Tc(t, e) {
  var u, d, m;
  let { plain: n, bullets: s } = t, r = t.isStruck ? "" : fe(n).trim(), i = r.split(/[@＠]/).length < 3, o = xc.test(t.text) ? At : i && ((u = wc.exec(r)) == null ? void 0 : u[1]) || "", l = (m = (d = Lc.exec(r)) == null ? void 0 : d[1]) != null ? m : H(o) ? o : null;
  return { title: !pe(t) && l === null && !/[@＠]/.test(r) && (ge.test(r) || s === ";" || /^(?:'{3}|\*\*)/.test(n) || !rn(t) && (e || H(r))) ? r : null, label: l };
}
var Ec = { places: /* @__PURE__ */ new Set(), isSure: !0, isLikely: !0 };
function Rc(t, e) {
  let n = t.filter((u) => u.isMarkup ? gr(u) !== "" : pe(u) || !de.test(u.plain)), s = n.filter(rn).length > n.length * 0.4, r = n.map((u) => u.isMarkup ? { title: gr(u), label: null } : e.has(u) ? { title: u.plain, label: null } : Tc(u, s)), i = We(r), [o] = n, l = ({ plain: u }) => /[@＠]/.test(u), a = o !== void 0 && i.places.size > 0 && !rn(o) && !pe(o) && !l(o) && n.filter(l).length > n.length * 0.5, c = n.filter((u, d) => {
    var m;
    return i.places.has(d) && typeof ((m = r[d]) == null ? void 0 : m.title) == "string" && (s || ge.test(u.plain)) || a && u === o;
  });
  return [...sn(n, i), ...c.map((u) => [u, Ec])].filter(([u]) => !e.has(u));
}
function kc(t, e) {
  let n = [];
  return t.forEach((s, r) => {
    let [, i] = s.isMarkup ? hr.exec(s.plain.trim()) || [] : [], o = n[n.length - 1];
    if (i !== void 0) {
      let l = e.score(i.trim());
      n.push({
        isOfPeople: l !== null && l.score > 0.8 && l.meaning !== "unused",
        people: 0,
        plain: []
      });
    } else o && pe(s) ? o.people++ : o && Sc(s) && o.plain.push(r);
  }), rr(n);
}
var Mc = S(String.raw`^\p{L}[^\d()]*$`);
function br(t, e = !1) {
  var r;
  let n = U(t, e), s = (n == null ? void 0 : n.before) === "" && ((r = Zt(t)) == null ? void 0 : r.text) || "";
  return Mc.test(s) && s !== s.toUpperCase() ? null : n;
}
function Ac(t) {
  let e = t.filter(({ isMarkup: n, text: s }) => !n && !y(s));
  for (let n of [e, e.slice(1)]) {
    let s = Nt(n.map(({ item: r }) => r.text));
    if (s) {
      n.forEach((r, i) => {
        let o = s[i] || "";
        r.item = x(L({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var we = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0, Cc = /\s[([][@＠]([^\s()[\]]{1,80})[)\]]$/;
function nn(t, e) {
  let n = /* @__PURE__ */ new Map();
  return t.forEach((s) => n.set(s, (n.get(s) || 0) + 1)), n.delete(""), new Set([...n].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
var ln = ({ item: t, bullets: e }, n) => t.hasBullet || e !== "" && !(n && e === "#") || n && t.number !== null;
function Oc(t) {
  let e = t.filter(({ isMarkup: f, text: w }) => !f && !y(w)), n = e.map(({ item: f }) => f.number), s = e.map(({ item: f }) => {
    var w, E;
    return f.number === null && (E = (w = le(f.text)) == null ? void 0 : w.number) != null ? E : null;
  }), i = s.filter((f) => f !== null).length > Math.max(2, e.length * 0.7) && z(s), o = e.map(({ signed: f, plain: w }) => (f != null ? f : ae(w)).talk.replace(/^[@＠].*$/u, "")), l = e.flatMap(({ markup: f }) => (f == null ? void 0 : f.calls) || []), a = e.filter(({ bullets: f, item: w }) => f === "#" && w.number === null).length, c = z(n) && a < n.filter((f) => f !== null).length && new Set(e.flatMap(({ item: f }) => f.number === null ? [] : [f.text])).size > 1, u = e.filter((f) => ln(f, c)).length, d = e.flatMap(({ item: f }) => f.text.split(/[;；]/).filter((w) => !y(w))), m = e.filter(({ item: f }) => !y(f.text)), p = m.flatMap(({ item: f, signed: w }) => {
    var E;
    return w || f.text.length > Gt ? [] : ((E = Vt.exec(f.text)) == null ? void 0 : E[2]) || [];
  }), g = new Set(p), b = g.size > 1 && g.size > m.length * 0.8, h = !b && g.size > 1 && p.length > m.length * 0.8;
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: u > 1 && u > e.length * 0.4,
    areOwnPages: we(
      e.filter(({ markup: f }) => f == null ? void 0 : f.names.length),
      ({ markup: f }) => !(f != null && f.areSubpages)
    ) > 0.5,
    hasLinks: e.some(({ markup: f }) => f !== null && f.names.length > 0),
    areMostlyItems: u > 1 && u >= e.length * 0.6,
    isMostlySigned: e.length > 1 && we(e, ({ signed: f, markup: w }) => f !== null || w !== null && w.names.length > 0) >= 0.6,
    isQuoted: we(e, ({ text: f }) => on.test(f)) > 0.4,
    isPage: e.some(({ markup: f, signed: w }) => w !== null || f !== null && f.names.length > 0),
    hasMarks: e.length > 1 && we(m, ({ item: f }) => /[.,;、。，；]\s*$/.test(f.text)) > 0.8 && we(m, ({ item: f }) => /(?:^|\s)\S{1,2}\.$/.test(f.text)) < 0.5,
    talk: h ? /* @__PURE__ */ new Set() : nn(o, e.length * 0.4),
    templates: nn(l.map(({ template: f }) => f), 2),
    isSurnameFirst: d.filter(me).length > d.length * 0.6,
    isBracketed: b,
    isGrouped: h,
    areHandlesShared: nn(m.map(({ item: f }) => {
      var w, E;
      return (E = (w = Cc.exec(f.text)) == null ? void 0 : w[1]) != null ? E : "";
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
      let e = mc(this.source, this.context), n = hc(e, this.context.words);
      this.found = { lines: e, style: Oc(e), titles: n, above: gc(e) };
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
var vc = /^\d{1,2}[:.h]\d{2}(?![\d.])/, an = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i, st = class {
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
    let s = this.style.hasLinks && (e.isTimed || vc.test(n));
    return ge.test(n) || an.test(n) || s ? 0 : this.addHandles(e, n) || (_s(n) ? this.addAddressees(e, n) : e.signed ? this.addSigner(e, n) : this.addNames(e, n));
  }
  addPerson({ line: e, lastLine: n }, s) {
    this.builder.add(e, n, s);
  }
  addHandles(e, n) {
    let { handles: s, isClear: r } = Ks(n, this.context.ands);
    return s.forEach((i) => this.addPerson(e, { username: i })), this.doubt.isClear = this.doubt.isClear && r, s.length;
  }
  addAddressees(e, n) {
    let s = Bs(n, this.context.words);
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
    let [, s = "", r = ""] = /^(\S+)\s+(\S.*)$/u.exec(n) || [], i = Xt.test(s) && !js.test(s) && !this.doubt.isRather();
    return this.addPerson(e, { username: i ? r : n }), 1;
  }
  addNames(e, n) {
    var i, o;
    if (e.isTimed && !this.doubt.isRather())
      return 0;
    let s = Qs(n, this.style, this.context), r = Us(s, this.style, this.context.ands, () => this.doubt.isRather());
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
    let [, n, s] = (o = Gs.exec(e)) != null ? o : [];
    if (n !== void 0 && s !== void 0) {
      let a = s.replace(/[)\]]$/, "");
      return this.doubt.isRather(!this.style.areHandlesShared) ? Je(n, a) : s === a ? Je(a, n) : { username: n };
    }
    let [, r, i = ""] = (l = Vs.exec(e)) != null ? l : [];
    return r !== void 0 && this.doubt.isRather() ? { username: r, realname: i } : null;
  }
  /** `Zoe (User:ZoeEx)`, `Zoe (no account yet)`, and `Zoe (Graz)` where several have the same. */
  explained(e) {
    var o;
    let [, n = "", s = ""] = (o = Xs.exec(e)) != null ? o : [], r = s === "" ? null : this.context.titles.personIn(s, !1);
    return r !== null ? { username: r, realname: n } : s !== "" && (this.style.isGrouped || qs(s, this.style.isBracketed)) && this.doubt.isRather() ? { username: n, extra: [{ heading: "", column: 1, value: s }] } : null;
  }
  inParts(e) {
    return this.context.order === "parts" ? Ys(e, this.style) : null;
  }
};

// src/accounts/list/read/lines.ts
var Nc = S(String.raw`\p{L}`), Pc = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
function Ic({ markup: t, signed: e, plain: n }, s) {
  var m;
  if (!t)
    return null;
  let { names: r, signed: i, calls: o, rest: l } = t;
  if (r.length > 0)
    return e && i.length === 1 && r.length > 1 && B(_(l)) ? i : r;
  let a = (m = o.find(({ template: p }) => s.has(p))) != null ? m : o[0];
  if (!a || !/[*#]|^\s*\{\{/.test(n))
    return null;
  let { before: c } = e && U(l) || { before: l }, u = _(c.replace(/[*#:;\s]+/g, "")) === "", d = s.has(a.template) && !Nc.test(fe(l));
  return u || d ? a.names : null;
}
function Dc(t, e) {
  let n = t.filter(({ text: o }) => !y(o)), [s] = n;
  if (!s || s.isMarkup || n.length < 2 || s.item.number !== null || s.bullets !== "")
    return null;
  let r = e.score(s.item.text);
  return (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4) ? s : null;
}
function $c({ plain: t, item: e }, n, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  let l = s ? e.text : r && ((m = le(e.text)) == null ? void 0 : m.text) || e.numbered, a = t.endsWith(l) ? n.before.slice(t.length - l.length) : n.before, c = /\[\[|\{\{/.test(a) ? $(a, o).rest : a, u = fe(c).trim(), d = B(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? zs(u) : u;
  return qt(d.replace(/^[-–—\s]+/, ""), i);
}
function Hc({ item: t, markup: e }, n) {
  var a;
  let s = n.isNumbered ? t.text : t.numbered, r = n.isBareNumbered && ((a = le(s)) == null ? void 0 : a.text) || s, i = fe(e && r.includes("{{") ? I(e.rest).text : r).replace(/^--\s*/, "").trim(), { before: o, talk: l } = ae(i);
  return n.talk.has(l) && o !== "" ? o : i;
}
var rt = class {
  constructor(e, n, s) {
    this.context = n;
    this.builder = s;
    ({ lines: this.lines, style: this.style, titles: this.titles, above: this.above } = e.get()), this.doubt = new Ye(n.isOther), this.plain = new st(this.style, n, s, this.doubt);
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
    let e = Dc(this.lines, this.context.words);
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
    let i = Ic(e, this.style.templates);
    if (i) {
      let [a = ""] = i.length === 1 && e.markup ? Ws(e.markup.rest, this.context.words) : [];
      i.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, a, e.text));
      return;
    }
    let o = this.withoutMarks(e);
    this.addStranger(e) || o !== "" && this.plain.add(e, o) > 0 || s();
  }
  /** Is it empty, quoted, a reply, or what a list of definitions defines? */
  isAside({ plain: e, signed: n, text: s, bullets: r, markup: i }) {
    let { hasItems: o, isQuoted: l, hasBulletedReplies: a } = this.style;
    return de.test(e) && n === null || o && !l && on.test(s) && this.doubt.isRather() || this.style.areOwnPages && (i == null ? void 0 : i.areSubpages) === !0 && this.doubt.isRather() || a && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: n, plain: s }) {
    let r = n && y(_(s));
    return e !== "perhaps" || r || de.test(s) ? r || e !== "no" : this.doubt.isRather();
  }
  /** Adds who signed with a link to a namespace that is not known here. */
  addStranger({ signed: e, markup: n, line: s, lastLine: r, text: i }) {
    let [, o] = e && (n != null && n.others) ? Pc.exec(e.before.slice(-300)) || [] : [];
    return o === void 0 || an.test(o) ? !1 : (this.doubt.isClear = !1, this.builder.addLinked(s, r, o, "", i), !0);
  }
  isAbove(e) {
    return this.style.isPage && this.above.has(e) && this.doubt.isRather();
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    let { style: n } = this, { signed: s, markup: r, plain: i } = e;
    if (s)
      return $c(e, s, n, this.context.titles);
    let l = !ln(e, n.isNumbered) && !/[@＠]/.test(i), a = l && n.hasItems && (n.isPage || n.isNumbered), c = l && (n.isMostlySigned || n.areMostlyItems), u = a ? !this.isAbove(e) : c && this.doubt.isRather();
    return r && r.others > 0 || u ? "" : Hc(e, n);
  }
};

// src/accounts/list/read/page-titles.ts
var Sr = os.split("|"), _c = rs.split("|"), Bc = /^[\w-]{1,24}$/, Wc = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i, Fc = 500, Kc = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
}, he = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Sr, ...e.map(t.plain)]);
  }
  static plain(e) {
    return F(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    let n = e.trim();
    return n === "" || Wc.test(n) ? null : n;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, n) {
    let s = t.plain(e);
    return this.exact.has(s) || n && s.length < 60 && Sr.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, n = !0) {
    if (e.length > Fc || !/[:：]/.test(e))
      return null;
    let s = F(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      let i = s[r] || "", o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, n))
        return t.named(o.replace(/[/#?].*$/u, ""));
      let [, l, a] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && l !== void 0 && a !== void 0 && !/^\d+$/.test(a) && _c.some((c) => l.toLowerCase().startsWith(c)))
        return t.named(a);
      if (!Bc.test(i))
        return null;
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    let [, n = "", s = ""] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e) || [], r = s.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []), i = n.split("/").filter((l) => l), o = i.findIndex((l) => /:|%3A/i.test(l));
    o !== -1 && r.push(i.slice(o).join("/"));
    for (let l of r) {
      let a = this.personIn(Kc(l));
      if (a !== null)
        return a;
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
function jc(t) {
  let e = /^\s*"(.*)"\s*$/u.exec(t);
  return e ? (e[1] || "").replace(/""/g, '"') : t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function yr(t, e) {
  let n = e;
  for (; t.charAt(n) === " "; )
    n++;
  return n;
}
function zc(t, e, n, s) {
  let r = "", i = 0;
  for (let o = e, l = n + 1; o < t.length && o < e + 500 && i < 3e4; ) {
    let a = t[o] || "", c = a.indexOf('"', l);
    if (c === -1) {
      r += `${a.slice(l)}
`, i += a.length, o++, l = 0;
      continue;
    }
    if (r += a.slice(l, c), l = c + 2, a.charAt(c + 1) !== '"') {
      let u = yr(a, c + 1);
      return u === a.length || s !== "" && a.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function Uc(t, e, n) {
  let s = [], r = e, i = 0;
  for (; ; ) {
    let o = t[r] || "";
    if (o.charAt(i) === '"') {
      let l = zc(t, r, i, n);
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
    i += n.length, n === "  " && (i = yr(o, i));
  }
}
function* xe(t, e) {
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    let r = t[s] || "", i = n > 50 ? null : Uc(t, s, e);
    if (i)
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells }, s = i.end;
    else {
      let o = (e ? r.split(e) : [r]).map(jc);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') }, n++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var Gc = 8, Vc = 6, xr = 3, Tr = 0.7, Xc = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/, qc = /^[@＠][^\s@＠]+$/, Yc = (t) => t.split('"').length % 2 === 0, Qc = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u, Jc = S(String.raw`\p{L}{3,}`, "g"), Zc = 100, Er = (t) => t.match(Jc) || [];
function eu(t) {
  let e = /* @__PURE__ */ new Map();
  return t.flatMap((n) => [...new Set(Er(n))]).forEach((n) => {
    e.set(n, (e.get(n) || 0) + 1);
  }), new Set([...e].flatMap(([n, s]) => s >= xr && s > t.length * 0.3 ? [n] : []));
}
function tu(t, e) {
  let n = t.map(({ text: o }) => I(o.replace(/^\s*[*#:]{2,6}(?=\s)/u, ""))), s = z(n.map(({ number: o }) => o)), r = n.map(({ text: o, numbered: l }) => s ? o : l), i = eu(r.filter((o) => /\d/.test(o)));
  return t.map((o, l) => {
    let a = r[l] || "", c = () => /\d/.test(a) && (Er(a).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(P(a, e))), u = R(a) ? "email" : qc.test(a) ? "handle" : c() ? "figure" : "text";
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
}, cn = (t, e) => t.filter((n) => n.kind === e).length;
function nu(t) {
  let e = [];
  return t.forEach((n, s) => {
    var i;
    let r = e[e.length - 1];
    r && n.line === (((i = t[s - 1]) == null ? void 0 : i.lastLine) || 0) + 1 ? r.push(n) : e.push([n]);
  }), e;
}
function Rr(t) {
  let e = t.map((s) => cn(s, "email"));
  if (e.some((s) => s > 0))
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= t.length * Tr ? "email" : null;
  let n = (s) => t.every((r) => cn(r, s) === 1);
  return n("handle") ? "handle" : t.length >= xr && n("figure") ? "figure" : null;
}
var kr = (t) => t.length <= Gc && t.some(({ kind: e }) => e === "text");
function su(t, e) {
  let n = t.find((i) => i.kind === "text"), s = t.find((i) => i.kind === e), r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
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
  let e = nu(t), [n = [], ...s] = e, r = n.length === 1 && ((d = n[0]) == null ? void 0 : d.kind) === "text", i = r ? s : e, o = Rr(i), l = i.filter(({ length: p }) => p > 1);
  if (i.length < 2 || o === null || !i.every(kr) || l.length < i.length * Tr)
    return null;
  let a = Mr(i), c = r ? [x(L({}, Te(n, n)), { beside: ((m = n[0]) == null ? void 0 : m.text) || "" })] : [], u = i.map((p) => Te(p, a ? p : su(p, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function iu(t, e) {
  let n = Array.from({ length: t.length / e }, (r, i) => t.slice(i * e, (i + 1) * e)), s = Rr(n);
  return s !== null && Mr(n) && n.every(kr) ? { records: n.map((r) => Te(r, r)), isSure: s === "email" && n.length > 1 } : null;
}
function Lr(t) {
  for (let e = 2; e <= Math.min(Vc, t.length); e++) {
    let n = t.length % e === 0 ? iu(t, e) : null;
    if (n)
      return n;
  }
  return null;
}
function wr(t, e) {
  return !t.every(({ kind: s }, r) => {
    var i;
    return s === "text" || s === e && ((i = t[r - 1]) == null ? void 0 : i.kind) === "text";
  }) || cn(t, e) === 0 ? null : {
    records: t.flatMap((s, r) => {
      let i = t[r + 1], o = (i == null ? void 0 : i.kind) === e ? [s, i] : [s];
      return s.kind === "text" ? [Te(o, o)] : [];
    }),
    isSure: !1
  };
}
function it(t, e) {
  var l, a, c;
  let n = t.filter(({ text: u }) => !y(u));
  if (!(n.length > 1 && n.some(({ text: u }) => /[\d@＠]/.test(u)) && !n.some(({ text: u }) => u.length > Zc || Xc.test(u) || Yc(u))) || n.filter(({ text: u }) => /[:：]/.test(u)).length >= n.length * 0.5)
    return null;
  let r = tu(n, e);
  if (r.every(({ kind: u }) => u === "text") || r.some(({ kind: u, plain: d }) => u === "text" && Qc.test(d)))
    return null;
  let [i] = r, o = (i == null ? void 0 : i.kind) === "text" ? Lr(r.slice(1)) : null;
  return (c = (l = ru(r)) != null ? l : Lr(r)) != null ? c : i && o ? {
    records: [x(L({}, Te([i], [i])), { beside: i.text }), ...o.records],
    isSure: !1
  } : (a = wr(r, "email")) != null ? a : wr(r, "handle");
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
function ot(t, e) {
  let n = [], s = 0, r = 0;
  for (let i = 0; i < t.length; i++) {
    let o = t.slice(i, i + 2), l = e ? o.charAt(0) : o;
    o === "[[" || o === "{{" ? (s++, i++) : o === "]]" || o === "}}" ? (s = Math.max(0, s - 1), i++) : l === "\\" ? i++ : s === 0 && (l === "|" || l === "||" || l === "!!") && (n.push(t.slice(r, i)), r = i + l.length, i = r - 1);
  }
  return n.push(t.slice(r)), n;
}
function Cr(t) {
  let [e = "", ...n] = ot(t, !0);
  return n.length > 0 && /^[^|[\]{}]*=/.test(t) ? { attributes: e, text: n.join("|") } : { attributes: "", text: t };
}
var ou = /\browspan\s*=\s*["']?(\d+)/i, lu = /\bcolspan\s*=\s*["']?(\d+)/i;
function un(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
var au = (t) => ot(t.slice(1), !1).map(Cr), Ar = (t) => /^\|-/.test(t), dn = (t) => /^[\s:*]*\{\|/.test(t), mn = (t) => /^\s*\|\}/.test(t);
function Or(t, e) {
  let n = [], s = new Se(new be(), ""), r = null, i = t.some((a) => Ar(a.trim())), o = () => {
    r && s.skipSpanned(), r != null && r.cells.every(y) && Object.assign(r, { cells: [], beside: "|" }), r = null;
  }, l = (a) => (o(), n.push(a), a);
  for (let [a, c] of t.entries()) {
    let u = e + a, d = c.trim();
    if (d)
      if (dn(d) || mn(d) || Ar(d) || d.startsWith("|+"))
        l({ line: u, lastLine: u, cells: [], beside: c });
      else if (/^[|!]/.test(d)) {
        let m = au(d), p = d.startsWith("!");
        r && i ? (r.lastLine = u, r.isHead = r.isHead === !0 && p) : (o(), r = l({ line: u, lastLine: u, cells: s.beginRow(), isHead: p }));
        for (let { attributes: g, text: b } of m) {
          s.skipSpanned();
          let h = [ou, lu].map((f) => {
            var w;
            return Number((w = f.exec(g)) == null ? void 0 : w[1]);
          });
          s.add(un(b), h[0] || 1, h[1] || 1);
        }
      } else r ? (r.cells[r.cells.length - 1] += `
` + un(d), r.lastLine = u) : n.push({ line: u, lastLine: u, cells: [], beside: c });
  }
  return o(), n;
}
var cu = /^\s*:?-{2,}:?\s*$/;
function fn(t) {
  let e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !y(n)) : [];
  return e.length > 0 && e.every((n) => cu.test(n));
}
function vr(t, e) {
  return t.flatMap((n, s) => {
    let r = e + s, i = n.trim();
    if (!i)
      return [];
    if (fn(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|"))
      return [{ line: r, lastLine: r, cells: [], beside: n }];
    let o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, ""), l = ot(o, !1), a = l.length > 1 ? l.map(Cr).map(({ text: c }) => c) : ot(o, !0);
    return [{ line: r, lastLine: r, cells: a.map((c) => un(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Pr = 200, Ir = ["	", ";", ",", "|"], du = ["，", "、", "،", "؛", " / ", "  "], mu = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："], fu = /[:：]/, lt = [" – ", " — ", " - "], Nr = S(String.raw`\p{L}`), pu = S(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function gu(t) {
  let e = t[t.length - 1] || "";
  return t.slice(1, -1).some(Oe) && !Oe(e) && !/[(（]/.test(e);
}
function Dr(t, e, { words: n }) {
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
      if (u.some((p) => R(p) || /\[\[|\{\{|^\s*[*#]/.test(p)) || u.filter((p) => Ve(p, n)).length > 1)
        return !1;
      let d = u.filter((p) => !y(p)).map((p) => n.score(p)), m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && l[d] === 1).length / a,
    crowded: l.filter((u) => u > 1).length / a,
    dated: s.filter((u) => gu(u)).length / a
  };
}
function $r({ rows: t, delimiter: e }) {
  let n = t.filter((l) => l.filter((a) => !y(a)).length > 1), s = n.length > 1 && n.every(([l = ""]) => {
    var a;
    return l.trim().length === 1 && l === ((a = n[0]) == null ? void 0 : a[0]);
  }), r = n.map(([l = ""]) => /^\s*\d{1,5}\s*$/.test(l) ? Number(l) : null), i = r.length > 2 && !r.includes(null) && z(r), o = n.filter(([l = "", ...a]) => a.filter((c) => !y(c)).length < 2 && (s || i || pu.test(l) && !/^\d+$/.test(l.trim())));
  return e === "	" ? n.length > o.length * 1.5 && n.length > 0 : !0;
}
var hu = 6;
function bu(t, e) {
  let n = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set(), r = lt.includes(t) ? /$^/ : /[,;、/|]/, i = e.every((l) => {
    let [a = "", c = "", ...u] = l.split(t);
    return n.add(a.trim()), s.add(c.trim()), u.length === 0 && Nr.test(a) && Nr.test(c) && !/[@＠]/.test(l) && !r.test(c) && a.trim().split(/\s+/).length <= hu;
  }), o = lt.includes(t) ? Math.max(n.size, s.size) : n.size;
  return i && o === e.length && e.length > 1;
}
var Su = (t, e) => du.map((n) => Dr(t, n, e)).filter(({ width: n, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === n));
function yu(t) {
  let { delimiter: e, rows: n, share: s, even: r, width: i, crowded: o, addressed: l } = t;
  if (n.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !$r(t))
    return !1;
  let a = n.filter((d) => me(I(d.join(",")).text)).length, c = e === "," && a > n.length * 0.6, u = n.filter((d) => y(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < n.length * 0.5 || l > 0) && i > 1;
}
var Hr = (t) => t.filter(({ text: e, isMarkup: n }) => !n && !y(e)).slice(0, Pr).map(({ text: e }) => e.slice(0, 5e3)), Lu = (t) => [
  (e) => bt(e) !== "",
  (e) => U(e, !0) !== null
].some((e) => t.filter(e).length > t.length * 0.4);
function wu(t, e) {
  var g, b;
  let n = Hr(t), s = [...mu, ...lt].filter((h) => bu(h, n)), r = [...Ir, ...s].map((h) => Dr(n, h, e));
  if (n.filter((h) => ks(h, e.words)).length > n.length * 0.6)
    return "";
  let i = Su(n, e), o = (g = r.find(({ hasHeadings: h, share: f }) => h && f > 0.3)) != null ? g : i.find(({ hasHeadings: h }) => h);
  if (o)
    return o.delimiter;
  let l = (h) => n.filter((f) => h.test(f)).length / (n.length || 1), a = l(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/), c = r.find((h) => h.delimiter === "	" && h.share >= 0.5 && $r(h) && (h.addressed > 0 || a < 0.6 && (h.rows.length > 1 || h.width < 3)));
  if (c)
    return c.delimiter;
  let u = r.find((h) => h.width > 2 && h.even > 0.9 && h.share > 0.9 && h.crowded === 0 && (h.width > 3 && h.addressed >= 0.5 || h.dated > 0.5));
  if (u)
    return u.delimiter;
  let d = s.length > 0;
  if (l(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: h }) => h > 0.3) || a > 0.3 || l(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || Lu(n))
    return "";
  let p = r.find(({ addressed: h, crowded: f, share: w, width: E, even: T }) => h >= 0.5 && h > f * 2 && w >= 0.5 && (E > 2 || T > 0.6)) || i.find(({ width: h, addressed: f }) => h > 2 && f === 1);
  return p ? p.delimiter : ((b = r.find(yu)) == null ? void 0 : b.delimiter) || "";
}
var xu = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function Tu(t) {
  var n, s;
  let e = ((n = t.find(({ text: r }) => !y(r))) == null ? void 0 : n.text) || "";
  return e.includes(j) && (s = Ir.find((r) => {
    let [i] = xe([e], r);
    return i !== void 0 && q(i.cells);
  })) != null ? s : null;
}
function Eu(t, { titles: e }) {
  var o, l, a, c, u, d;
  let n = [], s = [], r = Ze(t.map(({ text: m }) => m)), i = () => {
    s.length > 0 && (n.push({ kind: "lines", lines: s }), s = []);
  };
  for (let m = 0; m < t.length; m++) {
    let p = t[m];
    if (!p)
      continue;
    if ((o = r[m]) != null && o.isMarkup) {
      s.push(x(L({}, p), { isMarkup: !0 }));
      continue;
    }
    let g = [], b = m;
    if (dn(p.text)) {
      for (; b < t.length && (g.push(((l = t[b]) == null ? void 0 : l.text) || ""), !mn(((a = t[b]) == null ? void 0 : a.text) || "")); b++)
        ;
      i(), n.push({ kind: "table", records: Or(g, p.line), delimiter: "", source: "wiki" }), m = b;
    } else if (xu(p.text) || p.text.includes("|") && fn(((c = t[m + 1]) == null ? void 0 : c.text) || "")) {
      for (; b < t.length && (b === m || /\|/.test(((u = t[b]) == null ? void 0 : u.text) || "")); b++)
        g.push(((d = t[b]) == null ? void 0 : d.text) || "");
      i();
      let h = vr(g.map((f) => et(f, e)), p.line);
      n.push({ kind: "table", records: h, delimiter: "|", source: "bars" }), m = b - 1;
    } else
      s.push(p);
  }
  return i(), n;
}
var Ru = (t) => t.slice(0, Pr).every(({ cells: e }) => e.length > 2 && e.every((n) => y(n) || ve(n))), _r = /^\s*"((?:[^"]|"")*)"\s*$/;
function ku(t) {
  let e = t.filter((n) => _r.test(n));
  return e.length > 1 && e.every((n) => n.includes(",") || n.includes(";")) || e.length > 1 && e.length === t.filter((n) => !y(n)).length && e.some((n) => n.includes(","));
}
var Mu = /^"(?:[^"\n]|"")*$/m;
function pn(t, e, n) {
  let s = Tu(t), r = e != null ? e : s;
  return (r === null ? Eu(t, n) : [{ kind: "lines", lines: [...t] }]).map((o) => {
    if (o.kind === "table" || r === null && Pn(Hr(o.lines)))
      return o;
    let l = r === null ? Ke(o.lines, n) : null;
    if (l)
      return { kind: "lines", lines: l.people, others: l.others };
    let a = o.lines.map(({ text: m }) => m), c = r === null ? it(o.lines, n.titles) : null;
    if (c)
      return {
        kind: "table",
        records: c.records,
        delimiter: "",
        source: "stacked",
        isDoubtful: !c.isSure,
        whole: c.isSure ? null : o.lines
      };
    let u = r != null ? r : wu(o.lines, n), d = (m) => m.map((p) => {
      var g, b, h, f;
      return x(L({}, p), {
        line: (b = (g = o.lines[p.line - 1]) == null ? void 0 : g.line) != null ? b : 1,
        lastLine: (f = (h = o.lines[p.lastLine - 1]) == null ? void 0 : h.lastLine) != null ? f : 1
      });
    });
    if (u !== "") {
      let m = s === null ? ds(a, u) : a, p = d([...xe(m, u)]), g = lt.includes(u), b = g || fu.test(u);
      return {
        kind: "table",
        records: p,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && g || Ru(p) ? o.lines : null
      };
    }
    return ku(a) ? { kind: "lines", lines: o.lines.map((m) => x(L({}, m), { text: m.text.replace(_r, (p, g) => g.replace(/""/g, '"')) })) } : Mu.test(a.join(`
`)) ? {
      kind: "lines",
      lines: d([...xe(a, "")]).map(({ line: m, lastLine: p, cells: g }) => ({ line: m, lastLine: p, text: g.join(" ").replace(/\n/g, " ") }))
    } : o;
  });
}

// src/accounts/list/read/side-by-side.ts
var Au = 200, Br = (t, e) => Array.from({ length: e - t }, (n, s) => t + s);
function Cu(t, e) {
  var o;
  let n = t.reduce((l, a, c) => a === "" ? l : c + 1, 0), s = t.indexOf((o = t[0]) != null ? o : "", 1), r = s > 0 && n % s === 0 && t.slice(0, n).every((l, a) => l !== "" && l === t[a % s]), i = t.slice(0, s);
  return r && i.some((l) => e.isHeading(l)) ? {
    headings: i,
    blocks: Br(0, n / s).map((l) => Br(l * s, (l + 1) * s))
  } : null;
}
var Ou = /^(\D*)(\d{1,2})(\D*)$/u, vu = ["name", "realname", "username", "firstname", "lastname"];
function Nu(t, e) {
  let n = t.map((a) => {
    let [, c = "", u = "", d = ""] = Ou.exec(a) || [];
    return { number: u, heading: u === "" ? "" : `${c.trim()} ${d.trim()}`.trim() };
  }), s = (a) => new Set(n.flatMap((c) => c.heading === a ? c.number : [])), r = [...new Set(n.map(({ heading: a }) => a))].filter((a) => a !== "" && s(a).size > 1), i = (a) => {
    let c = e.score(a);
    return c !== null && c.score > 0.8 && vu.includes(c.meaning);
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
function Wr(t, e, n) {
  var s;
  for (let r of t.slice(0, n)) {
    let i = r.cells.length > Au ? [] : r.cells.map((l) => l.trim()), o = (s = Cu(i.map((l) => l.toLowerCase()), e)) != null ? s : Nu(i, e);
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
var Fr = 0.35, Pu = 300, Iu = /* @__PURE__ */ new Set(["firstname", "lastname", "realname"]), Du = 0.15, Kr = ({ filled: t, distinct: e }, n) => t > n && t * e < 1.5;
function $u(t, e) {
  let { kinds: n, filled: s, distinct: r } = t;
  if (s === 0)
    return e ? 0.8 : 0.1;
  if (n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5 || !e && Kr(t, 1))
    return 0;
  let o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1, l = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - l) * o;
}
var Hu = (t, { score: e }, n) => e < 1 && (t === "name" || t === "realname") && Kr(n, 1);
function _u(t, e, n) {
  let { kinds: s, filled: r } = e, i = n.score > 0.8;
  switch (t) {
    case "username":
      return $u(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (t !== "name" || n.score < 0.8) || s.email > 0.5 ? 0 : Hu(t, n, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function Bu(t, e) {
  let n = {};
  if (t && (n[t.meaning] = t.score * _u(t.meaning, e, t)), e.kinds.email > 0.5) {
    let s = (n.email || 0) * 0.4 + 0.6 * e.kinds.email;
    n.email = Math.min(1, s) * (0.5 + 0.5 * e.distinct);
  }
  return e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused" && (n.username = Math.max(n.username || 0, 0.7 + 0.3 * e.kinds.person)), n;
}
function Wu(t, e, n) {
  return n.findIndex((s, r) => {
    let i = n[r - 1], o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && ze(s) && t.some((a) => !v(a[r] || "") && !v(a[r - 1] || ""));
  });
}
function jr(t, e, n) {
  let s = -1, r = 0, i = 0;
  return t.forEach((o, l) => {
    let a = n.has(l) ? 0 : o[e] || 0;
    a > r ? (i = r, [s, r] = [l, a]) : i = Math.max(i, a);
  }), r >= Fr ? { index: s, score: r, margin: r - i } : null;
}
var gn = class {
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
    let n = jr(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      let s = e === "lastname" && this.takeBeside(e, n.index), r = n.margin < Du && !s && !(e === "email" && this.hasTwin(n.index));
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
    let e = this.meanings.flatMap((n, s) => Iu.has(n) ? [s] : []);
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
    return this.stats.flatMap((n, s) => !this.taken.has(s) && e(s) && ze(n) ? [s] : []);
  }
};
function Fu(t, e, n) {
  let s = [["username", t]], r = [["firstname", t], ["lastname", e]];
  return n ? [r, s] : [s, r, [["lastname", t], ["firstname", e]]];
}
function Ku([t, e], [n, s], r) {
  let i = (u) => r !== void 0 && Q(u, r) > 0.7, o = Q(e, s) > 0.7, l = [["username", t]], a = (u, d, m) => {
    let p = [[["username", u], ["realname", d]], l];
    return m ? p : p.reverse();
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
    return { certain: !1, variants: s.coined > 0.5 ? a(n, t, o || i(s)) : Fu(t, n, i(e) && i(s)) };
  let c = s.realNames < 0.5 && e.coined <= 0.5;
  return {
    variants: [...a(t, n, !1), ...c ? a(n, t, !0).slice(0, 1) : []],
    certain: e.coined > 0.5
  };
}
function ju(t, e, n) {
  let s = n[t.meanings.indexOf("email")], r = (m) => {
    var p;
    return ((p = n[m]) == null ? void 0 : p.distinct) || 0;
  }, i = e.some((m) => r(m) === 1), o = e.filter((m) => !i || r(m) > 0.8), [l, a] = o, c = l === void 0 ? void 0 : n[l], u = a === void 0 ? void 0 : n[a];
  if (l === void 0 || !c)
    return { variants: [], certain: !0 };
  let d = [["username", l]];
  return c.flipped > 0.6 ? { variants: [d, [["realname", l]]], certain: !1 } : a === void 0 || !u ? { variants: [d], certain: t.has("email") || e.length === 1 } : Ku([l, c], [a, u], s);
}
function zu(t, e, n, s) {
  let [r, i] = [n[t], n[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && ze(i) && Q(r, i) < 0.5;
}
function Uu(t, e) {
  let n = (e == null ? void 0 : e.words.filter((s, r) => {
    var o;
    let i = ((o = t == null ? void 0 : t.words[r]) == null ? void 0 : o.join("")) || "";
    return s.some((l) => l.length > 2 && i.includes(l.slice(0, 4)));
  })) || [];
  return t !== void 0 && t.realNames < 0.3 && t.distinct === 1 && n.length > t.filled / 2;
}
function Gu(t, e, n, s) {
  var d;
  if (t.has("lastname") && !t.has("firstname"))
    return { variants: [[["firstname", e]]], certain: !0 };
  if (t.has("firstname") && !t.has("lastname"))
    return { variants: [[["lastname", e]]], certain: !0 };
  let r = t.meanings.indexOf("username");
  if (zu(r, e, n, ((d = s == null ? void 0 : s[r]) == null ? void 0 : d.meaning) === "username"))
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: !1 };
  if (t.has("username"))
    return { variants: [t.has("realname") || t.has("firstname") ? [] : [["realname", e]]], certain: !0 };
  let i = n[e], o = i ? i.realNames + i.ideographic : 0, l = n[t.meanings.indexOf(t.has("realname") ? "realname" : "lastname")];
  if (i && l)
    return o > 0.3 && Q(i, l) > 0.7 ? { variants: [t.has("realname") ? [] : t.wholeOrParts(e)], certain: !0 } : { variants: [[["username", e]], []], certain: t.has("realname") && i.coined > 0.5 };
  let a = o > 0.3 && t.has("email"), [c] = t.free((m) => m !== e && Uu(n[m], i));
  return { variants: [[["username", e]], [["realname", e]], ...c === void 0 ? [] : [[["realname", e], ["username", c]]]], certain: !a };
}
function Vu(t, e, n, s) {
  var a, c;
  let r = t.meanings.flatMap((u, d) => u === "unused" ? [] : [d]), i = jr(e, "name", new Set(r));
  if (i) {
    let u = Gu(t, i.index, n, s), d = n.some(({ flipped: m }, p) => p === i.index && m > 0.6);
    return x(L({}, u), { certain: u.certain && !(d && ((c = (a = u.variants[0]) == null ? void 0 : a[0]) == null ? void 0 : c[0]) === "username") });
  }
  if (!["username", "realname", "firstname", "lastname"].some((u) => t.has(u))) {
    let u = t.free((p) => {
      var g;
      return (((g = s == null ? void 0 : s[p]) == null ? void 0 : g.score) || 0) < 0.6;
    }), { variants: d, certain: m } = ju(t, u, n);
    return { variants: [...d, []], certain: m && (s === null || u.length === 0) };
  }
  let o = ["firstname", "lastname"].filter((u) => t.has(u));
  if (o.length === 1 && !t.has("username") && !t.has("realname")) {
    let [u] = t.free((p) => {
      var g;
      return (((g = s == null ? void 0 : s[p]) == null ? void 0 : g.score) || 0) < 0.9;
    }), d = o[0] === "firstname" ? "lastname" : "firstname";
    return { variants: [...u === void 0 ? [] : [[[d, u]]], []], certain: !1 };
  }
  let l = t.has("username") ? -1 : t.meanings.indexOf("realname");
  return { variants: l === -1 ? [[]] : [[], [["username", l]]], certain: l === -1 };
}
function Xu(t, e) {
  return e.findIndex(({ isSecret: n }, s) => n && t.every((r) => r[s] === "unused"));
}
function zr(t, e, n, s) {
  var h;
  let r = Math.min(Pu, Math.max((t == null ? void 0 : t.length) || 0, ...e.map((f) => f.length), 1)), i = Array.from({ length: r }, (f, w) => w), o = i.map((f) => ps(e, f, s)), l = n.scoreAll(i.map((f) => (t == null ? void 0 : t[f]) || "")), a = o.map((f, w) => {
    var E;
    return Bu((E = l[w]) != null ? E : null, f);
  });
  if (t) {
    let f = a[Wu(e, l, o)];
    f && (f.username = 0.7);
  }
  let c = new gn(o, a);
  for (let f of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"])
    c.takeBest(f);
  c.leaveEmptyNames(), c.has("realname") && c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([f, w]) => c.take(f, w));
  let u = Vu(c, a, o, t && l), d = u.variants.slice(0, 3).map((f) => {
    let w = [...c.meanings];
    return f.forEach(([E, T]) => {
      w[T] = E;
    }), w;
  }), m = (f, w) => {
    d.splice(1, 0, (d[0] || []).map((E, T) => T === f ? w : E));
  }, p = c.meanings.indexOf("username");
  p !== -1 && (((h = a[p]) == null ? void 0 : h.username) || 0) <= 0.5 && m(p, "unused");
  let g = a.findIndex(({ username: f = 0 }, w) => p !== -1 && c.meanings[w] === "unused" && f >= Fr);
  g !== -1 && !c.certain && d.splice(1, 0, c.meanings.map((f, w) => w === p ? "unused" : w === g ? "username" : f));
  let b = c.has("password") ? -1 : Xu(d, o);
  return b !== -1 && m(b, "password"), {
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
      heading: ie((t == null ? void 0 : t[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (l = n[i]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Re = 200, Ee = 12, Vr = 20, qu = 8, at = 6, O = ({ cells: t }) => t.filter((e) => !y(e)), ye = ({ cells: t }) => t.some(R);
function bn(t, e, n) {
  let s = O(t);
  if (s.length === 0 || s.some(R) || t.beside !== void 0 || s.length > 1 && s.filter((c) => Ve(c, e)).length > 1)
    return !1;
  let r = s.map((c) => e.score(c)), i = r.filter((c) => c !== null && c.score > 0.8), o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused"), l = r.filter((c) => c !== null && c.meaning !== "unused");
  if (s.length === 1)
    return n && t.cells.length === 1 && o.length === 1;
  let a = i.length > 1 || s.length < 3 || t.cells.length > 1 && l.length > 0;
  return n ? o.length > 0 && a || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= s.length * 0.6;
}
var Yu = /^\s*(?:[^\s@＠]+\s?(?:[@＠]|[([]at[)\]])\s?[^\s@＠]*|[@＠][^\s@＠]*\.[^\s@＠]*)\s*$/iu;
function Xr(t, e, n) {
  let s = O(t), r = s.some((o) => R(o) || Yu.test(o));
  if (e.length === 0 || s.length < 2 || r)
    return !1;
  let i = 0;
  return t.cells.forEach((o, l) => {
    let a = e.map(({ cells: m }) => m[l] || "").filter((m) => !y(m) && !v(m));
    if (!Ne(o) || v(o) || a.length < e.length * 0.5)
      return;
    let c = a.map((m) => P(m, n)), u = P(o, n), d = (m) => u !== m && c.filter((p) => p === m).length > c.length * 0.7;
    d("email") || d("person") ? i += 2 : (d("date") || d("number") || d("phone")) && (i += e.length > 2 ? 2 : 1);
  }), i > 1;
}
var Qu = (t, e) => O(e).length === 2 && t.every((n) => O(n).length === 2);
function Ju(t, e) {
  let { words: n, titles: s } = e, r = [], i = "";
  if (t.forEach((o, l) => {
    var m;
    let a = r[r.length - 1], c = o.cells.join("|").toLowerCase(), u = i !== "" && c === i, d = l > 0 && l < Ee && Qu(t.slice(0, l), o);
    if (u || bn(o, n, a === void 0 && l < Ee && !d)) {
      if (a === l - 1 && O(o).length >= O((m = t[a]) != null ? m : o).length)
        r.pop();
      else if (a === l - 1)
        return;
      r.push(l), i = c;
    }
  }), r.length === 0) {
    let o = t.slice(0, Ee).findIndex((l, a) => a < at && l.cells.length > 1 && (l.isHead || Xr(l, t.slice(a + 1, a + 12), s)));
    o !== -1 && r.push(o);
  }
  return r;
}
function qr(t) {
  return t.length <= at && !t.some(ye) && t.filter((e) => O(e).length > 1 && !y(e.cells[0] || "")).length < 3;
}
var Zu = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|")), ed = (t) => t.length < 40 && Zu.has(t.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function td(t, e, n) {
  let s = t.cells.slice(1).filter((i) => !y(i));
  if (s.length === 0 || s.some((i) => P(i, n) !== "number")) {
    let i = O(t)[0] || "";
    return O(t).length === 1 && e.length > 1 && ed(i.trim());
  }
  let r = e.slice(0, 20);
  return r.length > 0 && t.cells.every((i, o) => o === 0 || y(i) || r.filter(({ cells: l }) => P(l[o] || "", n) === "number").length < r.length * 0.3);
}
function nd(t, e, n) {
  let s = e.slice(0, Vr);
  if (s.length === 0)
    return !1;
  let r = s.reduce((i, o) => i + O(o).length, 0) / s.length;
  return O(t).length <= r / 2 && O(t).length < 3 && r > 3 ? !ye(t) : Xr(t, s, n) && t.cells.some((i, o) => Ne(i) && s.filter(({ cells: l }) => R(l[o] || "")).length > s.length * 0.8);
}
function sd(t, e, n, { options: s, words: r }) {
  if (s.columns) {
    let i = Math.max(n, s.columns.length);
    return Array.from({ length: i }, (o, l) => {
      var a, c;
      return (c = (a = s.columns) == null ? void 0 : a[l]) != null ? c : "unused";
    });
  }
  return e ? jn(t.map((i) => {
    let o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), $e(t)) : null;
}
function rd(t, e) {
  let n = [...t.cells];
  for (let s of e)
    O(s).length > 1 && s.cells.length >= t.cells.length && s.cells.forEach((r, i) => {
      var o, l;
      n[i] = y((o = n[i]) != null ? o : "") ? r : (l = n[i]) != null ? l : "";
    });
  return x(L({}, t), { cells: n });
}
function id(t) {
  return nt(t.map((e, n) => {
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
function od(t, e, n) {
  let s = /* @__PURE__ */ new Set();
  return n.forEach((r, i) => {
    let o = t[i] || "", l = new Set(r === "unused" ? e.map(({ cells: g }) => (g[i] || "").trim()) : []), a = Ot(o), c = l.size > 1 && l.size <= qu && (a || l.size < e.length), u = [...l].filter((g) => g !== ""), d = (g) => H(o) ? !oe(g) : a && oe(g), m = u.filter((g) => H(g, u) || d(g)), p = new Set(c ? m : []);
    e.filter(({ cells: g }) => p.has((g[i] || "").trim())).forEach((g) => s.add(g));
  }), s.size < e.length ? s : /* @__PURE__ */ new Set();
}
function ld(t) {
  let { places: e } = We(t.map((n) => {
    let [s = "", ...r] = O(n);
    return { title: r.length === 0 && n.cells.length > 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(s) ? s : null, label: null };
  }));
  return t.filter((n, s) => e.has(s));
}
function ad({ headings: t, rows: e, plans: { plans: n }, sheet: s }) {
  var r, i;
  return new Set(s ? [] : [
    ...ld(e),
    ...od((r = t == null ? void 0 : t.cells) != null ? r : [], e, (i = n[0]) != null ? i : [])
  ]);
}
function hn(t, e, n, s) {
  var E;
  let { words: r, titles: i } = s, o = [...n], l = [...t], a = [], c = e !== null && q(e.cells);
  if (!c) {
    if (e) {
      let T = o.slice(0, Ee).findIndex((k, A) => A === o.length - 1 || !nd(k, o.slice(A + 1, A + 1 + Vr), i));
      l.push(...o.splice(0, Math.max(0, T)));
    }
    for (let T = o.pop(); T; T = o.pop()) {
      if (o.length === 0 || !td(T, o, i)) {
        o.push(T);
        break;
      }
      a.unshift(T);
    }
  }
  let u = e && !c ? rd(e, [...l].reverse()) : e, d = u ? -1 : o.slice(0, Ee).reduce((T, k, A) => y(k.cells[0] || "") && O(k).length > 0 && A <= at ? A : T, -1), m = o.filter((T) => y(T.cells[0] || "")).length < o.length * 0.5;
  d !== -1 && m && qr(o.slice(0, d)) && l.push(...o.splice(0, d + 1));
  let p = id(c ? [] : o), g = new Set(o.filter((T, k) => p.places.has(k))), b = o.filter((T) => !g.has(T)).slice(0, Re).map(({ cells: T }) => T), h = zr((E = u == null ? void 0 : u.cells) != null ? E : null, b, r, i), f = sd((u == null ? void 0 : u.cells) || [], c, h.stats.length, s);
  f && (h.plans = [f], h.certain = !0);
  let w = { headings: u, above: l, rows: o, totals: a, plans: h, groupTitles: g, found: p, sheet: c };
  return x(L({}, w), { absent: ad(w) });
}
var cd = /^[^\d:：.!?]{1,40}$/;
function ud(t) {
  let [e, n] = t.slice(-2).reverse();
  return e !== void 0 && n !== void 0 && O(e).length === 1 && !ye(e) && (e.line > n.lastLine + 1 || O(n).length > 2);
}
var Gr = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function Yr(t) {
  if (!/<\/(?:s|del|strike)>/i.test(t.cells.join("")))
    return t;
  let e = t.cells.map((i) => i.replace(Gr, " ").trim()), n = t.cells.findIndex(Ne), s = y(e[n] || ""), r = t.cells.map((i) => i.replace(Gr, "$2"));
  return x(L({}, t), { isStruck: s, cells: s ? r : e });
}
function Qr(t, e) {
  var c, u;
  let n = Wr(t.filter((d) => d.beside === void 0 && !d.isStruck && O(d).length > 0), e.words, at), s = q(((c = n[0]) == null ? void 0 : c.cells) || []), r = s ? [0] : Ju(n, e), i = [], o = (u = r[0]) != null ? u : -1, l = n.slice(0, Math.max(0, o)), a = l.length > 1 && l.every(({ cells: [d = "", ...m] }) => m.length === 0 && cd.test(d));
  if (l.length > 0 && (a || !qr(l))) {
    let d = hn([], null, l, e);
    (a || !l.some(ye) && n.some(ye)) && (d.groupTitles = new Set(d.rows), d.found = { places: /* @__PURE__ */ new Set(), isSure: !1, isLikely: !0 }), i.push(d), l = [];
  }
  return o === -1 && i.push(hn([], null, n, e)), r.forEach((d, m) => {
    var h, f;
    let p = (h = r[m + 1]) != null ? h : n.length, g = n.slice(d + 1, p), b = p < n.length && ud(g) ? g.splice(-1) : [];
    i.push(hn(l, (f = n[d]) != null ? f : null, g, e)), l = b;
  }), {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d, absent: m }) => !d.isSure || m.size > 0),
    certain: i.every(({ plans: d, found: m, absent: p }) => d.certain && m.isSure && p.size === 0),
    sheet: s
  };
}
function Jr({ sections: t }) {
  let e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function Zr(t, e) {
  var n, s;
  return Ur((s = (n = t.headings) == null ? void 0 : n.cells) != null ? s : null, Sn(t, e), t.plans);
}
function Sn({ plans: t }, e) {
  var n, s;
  return (s = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var dd = "=+-@＝＋－＠", md = `;,|	\r
\v\f\u2028\u2029`, fd = /[\s'"]/u, pd = /^'*[\t\r\n]/u;
function ei(t) {
  let e = [], n = !1;
  for (let s = t.length - 1; s >= 0; s--) {
    let r = t.charAt(s);
    n && md.includes(r) && e.push(s + 1), fd.test(r) || (n = dd.includes(r));
  }
  return (n || pd.test(t)) && e.push(0), e.reverse();
}
function ti(t) {
  let e = ei(t);
  return e.length === 0 ? t : [0, ...e].map((n, s) => t.slice(n, e[s])).join("'");
}
function yn(t) {
  let e = ei(t);
  return [0, ...e].map((n, s) => t.slice(s > 0 && t.charAt(n) === "'" ? n + 1 : n, e[s])).join("");
}

// src/accounts/list/read/table.ts
var gd = /^\s*(?:họ|vezetéknév|családnév)/iu;
function ii(t, e, n = !1) {
  return n ? `${e} ${t}`.trim() : (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e) ? e + t : `${t} ${e}`).trim();
}
function hd(t) {
  let e = t.filter((n) => !y(n)).slice(0, Re);
  return e.length > 1 && e.filter((n) => X.test(n.trim())).length > e.length * 0.8;
}
function bd(t) {
  let [, e = "", n = ""] = X.exec(t.trim()) || [];
  return e ? ii(n, e) : t;
}
var ni = (t) => t.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, n) => n.split("|").pop() || ""), si = ({ cells: t }) => t.filter((e) => !y(e)).length;
function Sd(t, e, { rows: n }) {
  let s = t.cells.findIndex((i) => !y(i));
  return (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname") && si(t) === 1 && n.slice(0, Re).filter((i) => si(i) > 2).length > 1;
}
function yd({ headings: t, sheet: e }, n, s) {
  let r = (i) => e ? yn(i) : i.trim();
  return { heading: ie(r((t == null ? void 0 : t.cells[n]) || "")), column: n, value: r(s) };
}
var Ld = S(String.raw`^(?:\p{Ll}+['’]?\s?){1,3}$`);
function wd({ rows: t }, e) {
  let [n, s] = ["firstname", "lastname"].map((i) => e.indexOf(i));
  return n !== void 0 && s !== void 0 && n >= 0 && s >= 0 ? e.findIndex((i, o) => {
    let l = i === "unused" && Math.abs(o - s) === 1 ? t.slice(0, Re).map((a) => (a.cells[o] || "").trim()).filter((a) => a !== "") : [];
    return l.length > 0 && l.every((a) => Ld.test(a) && !K(a));
  }) : -1;
}
function xd(t, e, n) {
  let s = J(t.cells[e] || "");
  return s === "" ? t : x(L({}, t), {
    cells: t.cells.map((r, i) => i === n ? `${s} ${r}` : r)
  });
}
function ri(t, { titles: e }) {
  var r, i;
  let { names: n, calls: s } = $(t, e);
  return (i = n[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function Td(t, e) {
  var r;
  let { realname: n = "" } = t;
  if (/\[\[|\{\{/.test(n)) {
    let i = ri(n, e);
    t.username = t.username || i || "", t.realname = i === void 0 ? ni(n) : "";
  }
  let { username: s = "" } = t;
  /\[\[|\{\{|https?:/.test(s) && (t.username = (r = ri(s, e)) != null ? r : ni(s));
}
function Ed(t, { words: e }) {
  let { username: n = "", email: s = "", realname: r = "" } = t;
  if (/[@＠]/.test(n.slice(1))) {
    let i = Xe(n.replace(/\n/g, " "), e), o = s === "" || i.email.toLowerCase() === s.toLowerCase();
    i.email !== "" && (o || i.name !== "") && (t.username = i.name, t.email = s || i.email);
  } else
    t.username = n.replace(/\s*\n\s*/g, " ");
  R(r) && (t.realname = "");
}
function Rd({ rows: t, sheet: e }, n, { titles: s }) {
  let r = n.flatMap((c, u) => c === "username" || c === "realname" ? [u] : []), [i = -1] = r, o = t.some(({ cells: c }) => !y(c[n.indexOf("email")] || "")), a = r.length === 1 && !e && !o && !n.includes("password") ? fs(t.map(({ cells: c }) => c[i] || ""), s) : null;
  return a && x(L({}, a), { column: i });
}
function kd(t, { column: e, peopleOf: n }) {
  return n(t.cells[e] || "").map((s) => x(L({}, t), { cells: t.cells.map((r, i) => i === e ? s : r) }));
}
var ct = class {
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
      let l = Sn(o, n), a = hd(o.rows.map(({ cells: g }) => g[l.indexOf("realname")] || "")), c = ((i = o.headings) == null ? void 0 : i.cells) || [], u = Es(l, c, o.rows, this.context.words, r), d = r ? null : Rd(o, l, this.context);
      this.hasDoubtful = this.hasDoubtful || (d == null ? void 0 : d.isSure) === !1;
      let m = wd(o, l), p = l.indexOf("lastname");
      for (let g of o.rows) {
        if (this.builder.overflow !== null)
          return;
        let { groupTitles: b, found: h, absent: f } = o;
        if (f.has(g) && !s)
          this.builder.remark("absent", g.line, this.textOf(g), g.lastLine);
        else if (b.has(g) && (h.isSure || h.isLikely !== s))
          this.builder.remark("header", g.line, this.textOf(g), g.lastLine);
        else
          for (let w of d ? kd(g, d) : [g])
            this.addRecord(xd(w, m, p), l, o, a, u);
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
    var E, k, A;
    let { line: o, lastLine: l, cells: a } = e, c = { first: "", last: "" }, u = [], d = [], m = this.secretColumns(s), p = s.sheet ? $e(((E = s.headings) == null ? void 0 : E.cells) || []) : -1;
    a.forEach((C, W) => {
      let Z = s.headings !== null && W >= s.headings.cells.length && n[W] === "unused" ? void 0 : n[W];
      if (Z === void 0 || Z === "unused") {
        let mi = this.delimiter && C.includes(`
`) && C.includes(this.delimiter);
        !y(C) && (Z === void 0 || mi) && d.push(C), !y(C) && Z === "unused" && W > p && !m[W] && u.push(yd(s, W, C));
      } else
        this.readCell(Z, s.sheet ? yn(C) : C, c, s.sheet, o), Z === "realname" && r && (c.realname = bd(c.realname || ""));
    }), e.broken && this.builder.remark("broken-quotes", o, this.textOf(e));
    let T = c, { first: g, last: b } = T, h = ee(T, ["first", "last"]);
    if (g || b) {
      let C = (A = (k = s.headings) == null ? void 0 : k.cells[n.indexOf("lastname")]) != null ? A : "";
      h.realname = ii(g, b, gd.test(C));
    }
    let f = u.filter(({ value: C }) => C !== h.password);
    if (f.length > 0 && (h.extra = f), s.sheet) {
      this.builder.add(o, l, h, !0);
      return;
    }
    if (this.readName(h, (C) => i(C, a)), Sd(e, n, s)) {
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
    Td(e, this.context), Ed(e, this.context);
    let { name: s, isDoubtful: r } = n((e.username || "").replace(/^\s*#+/, ""));
    e.username = s, this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, n, s) {
    let r = Ss.get(e.trim().toLowerCase());
    r ? n.mode = r : y(e) || this.builder.remark("unknown-mode", s, e);
  }
};

// src/accounts/list/read/read-text.ts
var Md = 3 * 1e4, Ad = 5 * 1e4, Cd = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i, Od = /\[\[|\{\{|^==.*==|^\{\|/, li = 3;
function vd(t) {
  var a, c;
  let e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, `
`), n = (c = (a = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : a[1]) != null ? c : null, s = e.split(`
`), r = 0, i = s.findIndex((u, d) => d >= Ad || !y(u) && ++r > Md), o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u })), l = n === null ? o : o.slice(1);
  return {
    all: l,
    lines: l,
    separator: n,
    beyond: i === -1 ? null : Pd(s, i)
  };
}
var Nd = /[^\s,;|"]/;
function Pd(t, e) {
  let n = t.findIndex((i, o) => o >= e && !y(i)), s = t.length - 1;
  for (; s > n && y(t[s] || ""); )
    s--;
  let r = t.find((i, o) => o >= e && Nd.test(i)) || "";
  return n === -1 ? null : { line: n + 1, lastLine: s + 1, text: r };
}
function Id({ records: t, delimiter: e }, n, { options: s }) {
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
function Dd(t, e) {
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
function oi(t, e) {
  return Dd(t.map((n) => {
    if (n.kind === "lines") {
      let { lines: l, others: a } = n;
      return {
        segment: new G(l, e),
        table: null,
        others: a ? new G(a, e) : null
      };
    }
    let s = n.records.map(Yr), r = Qr(s, e), i = n.source === "delimited" ? Id(n, r, e) : null, o = n.whole ? new G(n.whole, e) : null;
    return i ? { segment: new G(i, e), table: null } : { segment: x(L({}, n), { records: s }), table: r, whole: o };
  }), e);
}
var ut = class {
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
    this.builder = new Ue(n.options);
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
    let s = new ct(this.context, this.builder, e.delimiter);
    s.addAll(n, this.way), this.foundDoubtful(s);
  }
  foundDoubtful({ hasDoubtful: e }) {
    this.certain = this.certain && !e, this.hasDoubtful = this.hasDoubtful || e;
  }
  addLines(e, n) {
    let { builder: s, context: r } = this, i = e.source, o = n ? null : Ms(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!n && !this.way.isOther && In(i, s)) {
      this.certain = !1, this.hasOther = !0;
      return;
    }
    let l = this.way.variant === 1 ? "parts" : "whole", a = new rt(e, x(L({}, r), { order: l, isOther: this.way.isOther }), s), c = s.rows.length;
    if (a.readAll(), this.hasVariants = this.hasVariants || a.hasParts, this.hasOther = this.hasOther || a.hasOther, this.certain = this.certain && a.isCertain, !n) {
      let u = s.rows.slice(c), d = u.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : d > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    let n = this.parts.flatMap((s) => {
      let r = s.table && Jr(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    }).reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: n && Zr(n.section, this.way.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      knowsHeadings: !!(n != null && n.section.headings) && bn(n.section.headings, this.context.words, !0),
      delimiter: (n == null ? void 0 : n.delimiter) || ""
    };
  }
}, dt = class {
  constructor() {
    this.list = [];
    this.seen = /* @__PURE__ */ new Set();
  }
  add(e) {
    let n = e.rows.slice(0, 50).concat(e.rows.slice(-50)), s = JSON.stringify([e.rows.length, n]);
    !this.seen.has(s) && (this.list.length === 0 || e.rows.length > 0) && (this.seen.add(s), this.list.push(e));
  }
};
function $d(t, e) {
  var a;
  let n = (a = e.options.delimiter) != null ? a : t.separator, s = oi(pn(t.lines, n, e), e);
  !s.some(({ table: c }) => c == null ? void 0 : c.sheet) && t.lines.some(({ text: c }) => Cd.test(c)) && (t.lines = t.lines.map((c) => x(L({}, c), { text: kn(c.text.replace(/\uFEFF/g, "")) })), s = oi(pn(t.lines, n, e), e));
  let r = { variant: 0, isOther: !1, isBare: !1 }, i = new ut(s, e, r), o = new dt(), l = (c) => {
    o.add(new ut(s, e, L(L({}, r), c)).read(t));
  };
  o.add(i.read(t)), i.hasDoubtful && l({ isBare: !0 }), i.hasOther && l({ isOther: !0 });
  for (let c = 1; c < li && i.hasVariants; c++)
    l({ variant: c });
  return { readings: o.list, certain: i.certain };
}
function Hd(t, e) {
  var u;
  let s = t.lines.some(({ text: d }) => Od.test(d) || d.includes(j)) ? null : Ns(t.lines, e.words), r = (d = t.lines) => $d(x(L({}, t), { lines: d }), e), i = () => {
    var d;
    return ((d = it(t.lines, e.titles)) == null ? void 0 : d.isSure) === !0;
  };
  if (!s || s.around.size === 0 || i() || Ke(t.lines, e))
    return r();
  let o = r(t.lines.map((d) => s.around.has(d) ? x(L({}, d), { text: "" }) : d));
  if (!((u = o.readings[0]) != null && u.rows.length))
    return r();
  if (s.isSure)
    return o;
  let [l, a] = s.isLikely ? [o, r()] : [r(), o], c = new dt();
  return [...l.readings.slice(0, 1), ...a.readings.slice(0, 1), ...l.readings, ...a.readings].forEach((d) => c.add(d)), { readings: c.list, certain: c.list.length < 2 && l.certain };
}
function V(t, e = {}) {
  var c, u;
  let n = vd(t), s = {
    options: e,
    words: new Be(e.headings),
    titles: new he(e.userNamespaces),
    ands: new De((c = e.language) != null ? c : "")
  }, r = n.lines.some((d) => d.text.includes(j));
  ((u = e.delimiter) != null ? u : null) === null && !r && (n.lines = ts($n(n.lines)));
  let { readings: [i, ...o], certain: l } = Hd(n, s);
  if (!i)
    throw new Error("A text has no reading.");
  let a = !i.rows.some(({ username: d, realname: m }) => (d + m).includes("�"));
  return { readings: [i, ...o.slice(0, li - 1)], certain: l && a };
}

// taken:core/app/load-part-gadget
var Ln = mw.libs.accountCreator.parts.core.modules[50];

// src/app/source-readers-gadget.ts
var ai = (t, e) => te(null, null, function* () {
  return (yield Ln("sources")).decodeSource(t, e);
}), ci = (...t) => te(null, null, function* () {
  return (yield Ln("sources")).textOfMarkup(...t);
});

// src/accounts/list/read/index.ts
var _d = 2, mt = (t, e) => x(L({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" }), di = (t) => ({ readings: [], certain: !0, problem: { code: t }, text: "", encoding: null, sheets: [], sheet: "" });
function Bd(t) {
  try {
    return t.map(({ rows: e }) => Me(e, "	", `
`));
  } catch (e) {
    if (e instanceof RangeError)
      return null;
    throw e;
  }
}
function Wd(t, e) {
  var l;
  let n = Bd(t);
  if (n === null)
    return di("too-large");
  let s = t.map(({ name: a, rows: c }, u) => {
    let d = n[u] || "";
    return { name: a, text: d, read: V(d, c.some((m) => m.length > 1) ? L({ delimiter: "	" }, e) : e) };
  }), r = (a) => a.read.readings[0].rows.length, i = (l = s.find(({ name: a }) => a === e.sheet)) != null ? l : s.reduce((a, c) => r(c) > r(a) ? c : a), o = e.sheet !== void 0 || s.filter((a) => r(a) > 0).length < 2;
  return x(L({}, mt(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: a }) => a),
    sheet: i.name
  });
}
function ui(t, e) {
  return te(this, null, function* () {
    let { DOMParser: n } = e;
    return n ? ci(t, e, n) : t.kind === "page" ? "" : t.text;
  });
}
function Fd(n) {
  return te(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return mt(t.text, V(t.text, e));
      case "html":
      case "page": {
        let s = yield ui(t, e);
        return mt(s, V(s, e));
      }
      case "file": {
        let s = yield ai(t, L({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return di(s.code);
          case "table":
            return Wd(s.sheets, e);
          case "text": {
            let { encoding: r, certain: i, samples: o, alternatives: l, remarks: a } = s, [c = "", ...u] = yield Promise.all([
              s,
              ...i ? [] : l.slice(0, _d)
            ].map((m) => ui({ kind: "text", text: m.text }, e))), d = mt(c, V(c, e));
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
mw.libs.accountCreator.parts.read.modules = [Me, ti, hs, he, xt, j, 2e5, be, Se];
return { readList: Fd, readText: V };
} };
// </nowiki>
