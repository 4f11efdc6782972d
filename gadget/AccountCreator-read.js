// <nowiki>
/*!
 * AccountCreator 0.1.0+41dea15f: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"6de88e6f","checks":"112b1b23","words":"201cf9fb"}, contents: '2f61a47c', run: function () {
'use strict';
var Mr = Object.defineProperty;
var Cr = Object.defineProperties;
var Or = Object.getOwnPropertyDescriptors;
var be = Object.getOwnPropertySymbols;
var Xt = Object.prototype.hasOwnProperty;
var Yt = Object.prototype.propertyIsEnumerable;
var qt = (n, e, t) => e in n ? Mr(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var w = (n, e) => {
  for (var t in e || (e = {}))
    if (Xt.call(e, t))
      qt(n, t, e[t]);
  if (be)
    for (var t of be(e)) {
      if (Yt.call(e, t))
        qt(n, t, e[t]);
    }
  return n;
};
var x = (n, e) => Cr(n, Or(e));
var V = (n, e) => {
  var t = {};
  for (var s in n)
    if (Xt.call(n, s) && e.indexOf(s) < 0)
      t[s] = n[s];
  if (n != null && be)
    for (var s of be(n)) {
      if (e.indexOf(s) < 0 && Yt.call(n, s))
        t[s] = n[s];
    }
  return t;
};
var q = (n, e, t) => {
  return new Promise((s, r) => {
    var i = (a) => {
      try {
        l(t.next(a));
      } catch (c) {
        r(c);
      }
    };
    var o = (a) => {
      try {
        l(t.throw(a));
      } catch (c) {
        r(c);
      }
    };
    var l = (a) => a.done ? s(a.value) : Promise.resolve(a.value).then(i, o);
    l((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var Ar = /["\r\n]|^\s|\s$/u;
function Se(n, e, t) {
  const s = (r) => Ar.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return n.map((r) => r.map(s).join(e)).join(t);
}

// taken:core/accounts/names/unicode-pattern
var L = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var vr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Nr = new Map(Object.entries({
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
var Pr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Dr = new Map(Object.entries({
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
var Ir = L(String.raw`\p{Nd}`, "g");
var $r = L(String.raw`[^\P{Nd}\d]`);
var Hr = L(String.raw`\p{Nd}`);
function _r(n, e, t, s) {
  var i, o, l;
  if (s !== void 0) {
    const [, a = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = Pr.get(c);
    return (l = (o = Nr.get(s)) != null ? o : Dr.get(s)) != null ? l : u ? (a + u).normalize() : n;
  }
  const r = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : n;
}
function Qt(n) {
  return n.includes("&") ? n.replace(vr, _r) : n;
}
function H(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function M(n) {
  if (!$r.test(n)) {
    return n;
  }
  return n.replace(Ir, (e) => {
    var r;
    let t = (r = e.codePointAt(0)) != null ? r : 0;
    const s = t;
    while (s - t < 9 && Hr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(s - t);
  });
}
function S(n) {
  return n.trim() === "";
}

// src/accounts/list/read/chat.ts
var Je = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
var ye = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
var Br = L(
  String.raw`^[\u200e\u200f]*(?:\[?${ye},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` + String.raw`|\[${Je},?\s${ye}\])\s*([^:\d][^:]{0,60}):\s`,
  "i"
);
var Wr = L(String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, "i");
var Fr = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u;
var Kr = L(
  String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` + String.raw`[[(]?(?:${ye},?\s)?(?:\p{L}{1,12}\s){0,2}${Je}[\])]?$`,
  "i"
);
var Zt = L(String.raw`^(?:${ye},?\s)?${Je}$`, "i");
var jr = 150;
var Jt = 0.4;
function Le(n, e) {
  var o;
  const t = e.slice(0, jr).trim();
  const s = M(t);
  const r = ((o = n.exec(s.length === t.length ? s : t)) == null ? void 0 : o[1]) || "";
  const i = s.indexOf(r);
  return (s.length === t.length ? t.slice(i, i + r.length) : r).trim();
}
function et(n) {
  return Le(Br, n) || Le(Fr, n);
}
function zr(n) {
  const e = n.map((u) => u.split(/\s+/u));
  const t = e.filter(({ length: u }) => u > 1);
  const [s] = t[0] || [];
  const r = t.length > 1 && t.every((u) => u[0] === s) && new Set(n).size > 1;
  const i = r ? e.map((u) => u.slice(1)) : [];
  const [o = []] = i.filter(({ length: u }) => u > 0);
  const l = (u, d) => i.every((m) => m.length === 0 || m.length > d + 1 && m[m.length - 1 - d] === u);
  const a = [...o].reverse().findIndex((u, d) => !l(u, d));
  const c = Math.max(0, a);
  return i.map((u) => u.slice(0, u.length - c).join(" "));
}
function en(n) {
  const e = (a, c) => a.filter((u) => u !== "").length >= Math.max(2, n.length * c);
  const t = n.map(et);
  if (e(t, Jt)) {
    return t;
  }
  const s = zr(n.map((a) => Le(Wr, a)));
  if (e(s, Jt)) {
    return s;
  }
  const r = n.map((a, c) => Zt.test(n[c + 1] || "") ? a : Zt.test(a) ? "" : Le(Kr, a));
  const i = (a) => r[a] !== "" && r[a] !== void 0;
  const o = (a) => a + 1 < n.length && !i(a + 1);
  const l = i(0) && r.every((a, c) => !i(c) || o(c));
  return l && e(r, 0.1) ? r : null;
}
var tn = (n) => en(n.map((e) => e.trim())) !== null;
function nn(n, e) {
  const t = n.filter(({ text: i }) => !S(i));
  const s = en(t.map(({ text: i }) => i.trim()));
  if (s === null) {
    return false;
  }
  const r = /* @__PURE__ */ new Set([""]);
  t.forEach(({ line: i, lastLine: o, text: l }, a) => {
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
var Ur = "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh";
function sn(n) {
  try {
    const e = Intl.ListFormat && new Intl.ListFormat(n, { type: "conjunction" });
    return !e ? [] : [["A", "B"], ["A", "B", "C"]].map((t) => {
      var s;
      return ((s = e.formatToParts(t).filter(({ type: r }) => r === "literal").pop()) == null ? void 0 : s.value) || "";
    });
  } catch (e) {
    return [];
  }
}
var rn = /^[,،、\s]*\s(\S+)\s$/u;
var we = class {
  constructor(e) {
    this.language = e;
    this.words = null;
    this.glued = [];
  }
  find() {
    if (!this.words) {
      const e = sn(this.language);
      const t = [...e, ...Ur.split(" ").flatMap(sn)];
      this.words = /* @__PURE__ */ new Set(["&", "+", ...t.flatMap((s) => {
        var r;
        return ((r = rn.exec(s)) == null ? void 0 : r[1]) || [];
      })]);
      this.glued = e.map((s) => s.replace(/^[,،、]/u, "")).filter((s) => /[^\s,،、]/u.test(s) && !rn.test(s));
    }
    return this.words;
  }
  /** Both sides of a word for “and”, in whatever language; null: there is none. */
  part(e) {
    const t = e.split(/\s+/u);
    const s = t.length > 2 && t.length < 12 ? this.find() : null;
    const r = s ? t.findIndex((i, o) => o > 0 && o < t.length - 1 && s.has(i.toLowerCase())) : -1;
    return r === -1 ? null : [t.slice(0, r).join(" "), t.slice(r + 1).join(" ")];
  }
  /** The same where it is written with the next word, in the wiki's language. */
  partGlued(e) {
    this.find();
    const [t = []] = this.glued.map((i) => e.split(i)).filter(({ length: i }) => i === 2);
    const [s = "", r = ""] = t;
    return s.trim().length > 1 && r.trim().length > 1 ? [s.trim(), r.trim()] : null;
  }
  /** Without the word where it begins a text. */
  without(e) {
    const [, t = "", s = ""] = /^(\S{1,12})\s+(\S.*)$/u.exec(e) || [];
    return s !== "" && t === t.toLowerCase() && this.find().has(t) ? s : e;
  }
};

// src/accounts/list/read/counted-line.ts
var Gr = L(
  String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`,
  "g"
);
var Vr = L(String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, "g");
var qr = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi;
var Xr = L(String.raw`\p{L}`);
var Yr = 3;
var Qr = 1e5;
var Zr = (n) => /^\d/.test(n) ? Number(n) : /^[a-z]/i.test(n) ? n.toLowerCase().charCodeAt(0) - 96 : Number(n.normalize("NFKC")) || n.charCodeAt(0) - 10101;
function tt(n, e) {
  var c;
  const t = M(n);
  const s = [];
  const r = t.length === n.length ? t.matchAll(e) : [];
  for (const { index: u = 0, 1: d = "", 2: m, 3: p = "" } of r) {
    if (Zr(m != null ? m : p) === s.length + 1) {
      s.push(u + d.length);
    }
  }
  const i = s.map((u, d) => n.slice(u, s[d + 1]).replace(/[\s,;，；、]+$/u, ""));
  const o = n.slice(0, (c = s[0]) != null ? c : 0).trim();
  const l = o === "" || /[:：]$/u.test(o);
  const a = l && i.length >= Yr && i.every((u) => Xr.test(u));
  return a ? [...o === "" ? [] : [o], ...i] : null;
}
function on(n) {
  return n.flatMap((e) => {
    var o, l;
    const { text: t } = e;
    const s = t.length > Qr || /\[\[|\{\{|\t/.test(t);
    const r = /^\s*\d/.test(M(t.slice(0, 20)));
    const i = s ? null : (l = (o = tt(t, Gr)) != null ? o : tt(t, qr)) != null ? l : r ? tt(t, Vr) : null;
    return i ? i.map((a) => x(w({}, e), { text: a })) : [e];
  });
}

// taken:core/accounts/names/characters
var X = mw.libs.accountCreator.parts.core.modules[35];

// taken:words/accounts/list/read/heading-words
var ln = mw.libs.accountCreator.parts.words.modules[0];
var an = mw.libs.accountCreator.parts.words.modules[1];
var cn = mw.libs.accountCreator.parts.words.modules[2];
var un = mw.libs.accountCreator.parts.words.modules[3];
var dn = mw.libs.accountCreator.parts.words.modules[4];
var mn = mw.libs.accountCreator.parts.words.modules[5];
var fn = mw.libs.accountCreator.parts.words.modules[6];
var nt = mw.libs.accountCreator.parts.words.modules[7];

// taken:checks/accounts/email/email
var xe = mw.libs.accountCreator.parts.checks.modules[1];
var pn = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/markup.ts
var Jr = 1e3;
var ei = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var ti = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var ni = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* gn(n, e, t) {
  let s = n.indexOf(e);
  let r = s === -1 ? -1 : n.indexOf(t, s + 2);
  while (s !== -1 && r !== -1) {
    const i = n.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < Jr) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : n.indexOf(e, r + 2);
    r = s === -1 ? -1 : n.indexOf(t, Math.max(s + 2, r + 2));
  }
}
function si(n, e) {
  var i;
  const [, t] = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim()) || [];
  const [s = n, r = s] = (t == null ? void 0 : t.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function ri(n, e) {
  const t = [];
  const s = [];
  for (const r of n) {
    const [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [];
    const l = si((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const a = i === "page" ? e.personIn(o.trim()) : null;
    if (a !== null) {
      t.push(a);
    } else if (l && (!i || /^\d+$/.test(i))) {
      s.push(l);
    } else if (l && ni.test(i)) {
      t.push(l);
    }
  }
  return { named: t, plain: s };
}
function ii(n, e) {
  const [t = "", ...s] = n.split("|");
  const r = H(t);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const m = e.personIn(i[1] || "");
    return m === null ? null : { names: [m], sure: true, template: "#" };
  }
  const o = /\//.test(r) ? e.personIn(r) : null;
  if (o !== null) {
    return { names: [o], sure: true, template: "#" };
  }
  const { named: l, plain: a } = ri(s, e);
  if (l.length > 0) {
    return { names: l, sure: true, template: r };
  }
  const [c] = a;
  if (c === void 0) {
    return null;
  }
  const u = ei.test(r);
  const d = ti.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: u ? a : [c], sure: u || d, template: r.toLowerCase() };
}
var oi = /https?:\/\/[^\s<>[\]"]+/giu;
var li = /^[^[\]\n]{0,300}\]/u;
function ai(n, e, t) {
  let s = "";
  let r = 0;
  for (const { 0: i, index: o = 0 } of n.matchAll(oi)) {
    const l = e.personAt(i);
    if (l !== null) {
      const a = o + i.length;
      const c = n.charAt(o - 1) === "[";
      const [u = ""] = c ? li.exec(n.slice(a, a + 400)) || [] : [];
      t(l);
      s += n.slice(r, c ? o - 1 : o) + " ";
      r = a + u.length;
    }
  }
  return s + n.slice(r);
}
function I(n, e) {
  const t = [];
  const s = [];
  const r = /* @__PURE__ */ new Map();
  let i = 0;
  let o = 0;
  let l = "";
  let a = 0;
  const c = (p) => {
    const f = p === null ? "" : H(p);
    if (f === "") {
      i++;
      return;
    }
    r.set(f, (r.get(f) || 0) + 1);
    if (r.get(f) === 1) {
      t.push(f);
    }
  };
  const u = [];
  if (n.includes("[[")) {
    for (const [p, f] of gn(n, "[[", "]]")) {
      u.push([p, f, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [p, f] of gn(n, "{{", "}}")) {
      u.push([p, f, false]);
    }
  }
  u.sort((p, f) => p[0] - f[0]);
  for (const [p, f, b] of u) {
    if (p < a) {
      continue;
    }
    const g = n.slice(p + 2, f - 2);
    l += n.slice(a, p) + " ";
    a = f;
    if (b) {
      const h = H(g.split("|", 1)[0] || "");
      const y = e.personIn(h);
      o += y !== null && h.includes(`${y}/`) ? 1 : 0;
      c(y);
    } else {
      const h = ii(g, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(c);
      } else if (h) {
        s.push(h);
      }
    }
  }
  l += n.slice(a);
  if (/https?:/i.test(l)) {
    l = ai(l, e, c);
  }
  const d = t.filter((p) => (r.get(p) || 0) > 1);
  const m = [...r.values()].reduce((p, f) => p + f, 0);
  return { names: t, calls: s, signed: d, areSubpages: o > 0 && o === m, others: i, rest: l };
}

// src/accounts/list/read/cell-kinds.ts
var ci = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var ui = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
var hn = new Set(ci.split("|"));
var bn = new Set(ui.split("|"));
var st = L(String.raw`\p{L}`);
var di = L(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var mi = L(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var fi = L(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var pi = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var gi = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var hi = /\d{1,2}[:.]\d{2}/;
var bi = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Si = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function v(n) {
  const e = n.trim().toLowerCase();
  return hn.has(e) || e.length < 4 && di.test(e) && e !== "";
}
function oe(n) {
  return v(n) || bn.has(n.trim().toLowerCase());
}
function rt(n) {
  const e = n.trim().toLowerCase();
  return v(n) && (e.length > 3 || !st.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && pn(xe(n)) === null;
}
function ke(n) {
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = n.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (bi.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = n.match(/\d+/g) || [];
  return hi.test(n) && e.length < 5 && t.length > 2 || Si.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((s) => gi.test(s));
}
function Te(n) {
  const e = n.trim();
  return e.length < 60 && mi.test(e);
}
var le = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
function Ee(n) {
  return fi.test(n.trim());
}
function N(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const s = t.toLowerCase();
  if (bn.has(s) || hn.has(s)) {
    return "answer";
  }
  if (E(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t)) {
    const { names: i, calls: o } = I(t, e);
    return i.length + o.length > 0 ? "person" : "url";
  }
  if (e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const r = M(t);
  return ke(r) ? "date" : st.test(r) ? Li(t, r) : yi(r);
}
function yi(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function Li(n, e) {
  const t = n.split(/\s+/u);
  return pi.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var wi = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function Y(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !E(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && wi.filter((t) => t.test(e)).length > 2;
}
function Re(n) {
  return !S(n) && st.test(n) && !E(n);
}

// src/accounts/list/read/sheet.ts
var it = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var xi = ["unused", "username", "email", "unused", "unused"];
var _ = "AccountCreator";
function K(n) {
  return n.length > 1 && n.some((e) => e.trim() === _) && !n.some(E);
}
function Me(n) {
  return n.findIndex((e) => e.trim() === _);
}
function Sn(n, e) {
  const t = [it, xi].find((s) => e === s.length - 1 && s.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
  return t ? n.map((s, r) => {
    var i;
    return (i = t[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/headings.ts
var ot = L(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var yn = L(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var Ce = L(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var ki = 200;
function lt(n) {
  return X(n).normalize("NFKC").toLowerCase();
}
function O(n) {
  return lt(n).replace(ot, "");
}
function Ln(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return O(e) === "" ? n : e;
}
var wn = new Set(cn);
var Ti = new Set(nt.people.split(" "));
var Ei = new Set(an.split(" "));
var Ri = new Set(ln.map(O));
var Mi = new Set(mn.split(" ").map(O));
var Ci = new Set(fn.split(" ").map(O));
var at = Object.entries(nt).reduce((n, [e, t]) => {
  const s = e === "people" ? "name" : e;
  for (const r of t.split(" ")) {
    const i = O(r);
    if (i && !n.has(i)) {
      n.set(i, s);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
var xn = 40;
function Oi(n, e) {
  for (let t = Math.min(n.length, xn) - 1; t > 0 && n.length <= xn; t--) {
    const s = [n.slice(0, t), n.slice(t)];
    const r = s.map((o) => o === "account" ? void 0 : e(o));
    const i = (o, l) => r.some(
      (a, c) => a === o && (r[1 - c] === o || l(1 - c))
    );
    if (i("username", (o) => r[o] === "name" || un.includes(s[o] || ""))) {
      return "username";
    }
    if (i("email", (o) => Ri.has(s[o] || ""))) {
      return "email";
    }
  }
  return void 0;
}
function kn(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (Ce.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Ai = kn(at);
var vi = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(O));
var Tn = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var Ni = [...dn.map(O), ...Tn(at)];
var Oe = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, s] of Object.entries(e)) {
      for (const r of s) {
        this.words.set(O(r), t);
      }
    }
    this.words.delete("");
    this.secrets = [...Ni, ...Tn(this.words)];
    this.telling = [...kn(this.words), ...Ai];
  }
  meaningOf(e) {
    var t;
    return (t = this.wordMeaning(e)) != null ? t : Oi(e, (s) => this.wordMeaning(s));
  }
  wordMeaning(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : at.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > ki ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** The same for all headings of a table: those of the program's own sheet say more beside each other. */
  scoreAll(e) {
    const t = K(e) || e.some((s) => Mi.has(O(s)));
    return e.map((s) => t && Ci.has(O(s)) ? { meaning: "reason", score: 1 } : this.score(s));
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t;
    return (((t = this.score(e)) == null ? void 0 : t.score) || 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const t = O(e);
    const s = new Set(lt(e).replace(/\d+/g, " ").split(yn));
    const r = (i) => s.has(i) || t === i || !vi.has(i) && i.length > (Ce.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var c, u, d;
    const t = (c = this.meaningOf(O(e))) != null ? c : this.meaningOf(O(Ln(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const s = e.split(/[/|·•\n(（]/u).map(O).filter((m) => m);
    const r = new Set(s.map((m) => this.meaningOf(m)));
    const [i] = [...r];
    if (s.length > 1 && r.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = lt(Ln(e)).replace(/e[-‐‑ ]mail/g, "email").split(yn).filter((m) => m);
    const l = o.flatMap((m, p) => wn.has(m) || p > 0 && /^\d+$/.test(m) ? [] : [p]);
    const a = (u = this.meaningOf(l.map((m) => o[m]).join("").replace(ot, ""))) != null ? u : this.meaningOf(o.slice(l[0], (l[l.length - 1] || 0) + 1).join("").replace(ot, ""));
    if (a) {
      return { meaning: a, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !Ti.has(o) && !wn.has(o) && !Ei.has(o));
    const s = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
    if (s === "firstname" || s === "lastname" || s === "realname" || s === "email" || s === "username") {
      return { meaning: s, score: 0.9 };
    }
    const r = t.map((o) => this.meaningOf(o));
    const i = r.length > 1 && r.includes("lastname") && (r.includes("firstname") || r.includes("name")) && r.every((o) => o === "firstname" || o === "lastname" || o === "name");
    return i ? { meaning: "realname", score: 1 } : null;
  }
  findWithin(e) {
    const t = e.join("");
    const s = /* @__PURE__ */ new Set();
    e.reduce((r, i) => {
      s.add(r);
      return r + i.length;
    }, 0);
    for (const [r, i] of this.telling) {
      const o = t.indexOf(r);
      if (o !== -1 && (s.has(o) || Ce.test(r))) {
        const l = o + r.length;
        const a = l >= t.length - 1 || this.meaningOf(t.slice(o)) === i;
        const c = Ce.test(r) && a;
        return { meaning: i, score: c ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// src/accounts/list/read/initials.ts
var En = L(String.raw`^\p{Lu}{1,3}$`);
var Pi = L(String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$`);
var Rn = 0.8;
function Mn(n, e) {
  const t = e.trim().split(/[\s-]+/u);
  const s = t.map((i) => i.charAt(0)).join("").toUpperCase();
  const r = s.charAt(0) + s.charAt(s.length - 1);
  return s.startsWith(n) || n === r;
}
function Cn(n) {
  const e = n.filter(({ text: o }) => !S(o));
  const t = e.filter(({ text: o }) => En.test(o.trim()));
  const s = new Set(e.filter(({ text: o }, l) => {
    var a, c, u;
    return En.test(o.trim()) && o.trim().length < ((c = (a = e[l + 1]) == null ? void 0 : a.text.trim().length) != null ? c : 0) && Mn(o.trim(), ((u = e[l + 1]) == null ? void 0 : u.text) || "");
  }));
  if (s.size > 1 && s.size >= t.length * Rn) {
    return n.map((o) => s.has(o) ? x(w({}, o), { text: "" }) : o);
  }
  const r = e.filter(({ text: o }) => !/[@＠\d]/.test(o));
  const i = new Map(r.flatMap((o) => {
    const [, l = "", a = ""] = Pi.exec(o.text.trim()) || [];
    return l !== "" && Mn(l, a) ? [[o, a]] : [];
  }));
  return i.size > 1 && i.size >= r.length * Rn ? n.map((o) => {
    var l;
    return x(w({}, o), { text: (l = i.get(o)) != null ? l : o.text });
  }) : [...n];
}

// src/accounts/list/read/list-marks.ts
var An = L(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Di = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Ii = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var $i = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Hi = /^\s*\u{1f51f}\s*/u;
function _i(n) {
  var t;
  const e = n.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number(((t = /\d+/.exec(n.normalize("NFKC"))) == null ? void 0 : t[0]) || 0);
}
var ct = (n, e = "") => n.slice(e.length).replace(An, "").trim();
function A(n) {
  var c, u;
  const e = n.replace(An, "");
  const t = e.trimStart() !== n.trimStart();
  const s = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const r = ([d], m) => x(w({}, s), { text: ct(e, d), number: m });
  const i = $i.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, _i(i[1]));
  }
  const o = Hi.exec(e);
  if (o) {
    return r(o, 10);
  }
  const l = M(e.slice(0, 40));
  const a = Di.exec(l);
  return a && l.length === Math.min(40, e.length) ? r(a, Number((u = (c = a[1]) != null ? c : a[2]) != null ? u : a[3])) : s;
}
function ae(n) {
  const e = M(n.slice(0, 20));
  const t = Ii.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: ct(n, t[0]) } : null;
}
var Bi = [
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
].map((n) => n.startsWith("i ") ? n.split(" ") : Array.from(n));
var Wi = L(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Fi = L(String.raw`^\p{Lu}\.\s*$`);
function ut(n) {
  const e = n.map((i) => Wi.exec(i));
  const t = n.length > 1 && Bi.some((i) => e.every((o, l) => {
    var a;
    return o !== null && i[l] === ((a = o[1]) == null ? void 0 : a.toLowerCase());
  }));
  const s = e.map((i, o) => ct(n[o] || "", i == null ? void 0 : i[0]));
  const r = e.every((i) => Fi.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return t && !r ? s : null;
}
var On = /[,;；、，]\s*$/u;
function vn(n, e) {
  const t = n.filter((u) => u.trim() !== "");
  const s = (u) => On.test(u) && !u.trimEnd().endsWith(e);
  const r = t.filter(s).length > t.length * 0.8;
  const i = r ? n.map((u) => u.replace(On, "")) : n;
  const o = i.map((u) => {
    const d = A(u.replace(/^#+ /, "- "));
    return d.number === null ? w(w({}, d), ae(d.text)) : d;
  });
  const l = B(o.map(({ number: u }) => u));
  const a = o.map(({ text: u, hasBullet: d, number: m, numbered: p }, f) => {
    const b = i[f] || "";
    const g = l ? u : p;
    const h = (d || l && m !== null) && !b.slice(0, b.lastIndexOf(g)).includes(e);
    return h ? g : null;
  });
  if (a.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, d) => a[d] || u);
  }
  const c = ut(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => u.trim() === "" ? u : c.shift() || "") : i;
}
function B(n) {
  const e = n.filter((s) => s !== null);
  let t = 0;
  for (let s = 1; s < e.length; s++) {
    const r = (e[s] || 0) - (e[s - 1] || 0);
    if (r === 1 || e[s] === 1 || r === 0 && e[s] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/column-stats.ts
var Ki = 3;
var Q = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var ji = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ae(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function P(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,:|[\]{}-]+/u).filter((t) => t.length > 1);
}
function Nn(n, e, t) {
  const s = n.map((l) => (l[e] || "").slice(0, 400));
  const r = s.filter((l) => !S(l));
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
    o[N(l, t)] += 1 / r.length;
  }
  return {
    filled: r.length,
    fill: s.length > 0 ? r.length / s.length : 0,
    kinds: o,
    distinct: r.length > 0 ? i / r.length : 0,
    realNames: Ae(r, Te),
    ideographic: Ae(r, Ee),
    flipped: Ae(r, (l) => Q.test(l.trim())),
    coined: Ae(r, (l) => ji.test(l.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(Y),
    examples: r.filter((l) => !v(l)).slice(0, Ki),
    words: s.map(P)
  };
}
function ve({ kinds: n, filled: e, distinct: t, isSecret: s }) {
  return e > 0 && !s && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function Z(n, e) {
  return n.some((t) => e.some((s) => t === s || t.length > 2 && s.startsWith(t) || s.length > 2 && t.startsWith(s)));
}
function J(n, e) {
  let t = 0;
  let s = 0;
  n.words.forEach((r, i) => {
    const o = e.words[i] || [];
    if (r.length > 0 && o.length > 0) {
      s++;
      t += Z(r, o) ? 1 : 0;
    }
  });
  return s > 0 ? t / s : 0;
}

// src/accounts/list/read/several.ts
var zi = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u;
var Ui = L(String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$`);
var Gi = 2e3;
var Vi = 200;
function Ne(n) {
  const e = n.length > Gi ? [] : n.split(zi).map((t) => t.trim()).filter((t) => t !== "");
  return e.every((t) => Ui.test(t) && !oe(t)) ? e : [];
}
function Pn(n, e) {
  const { names: t, rest: s } = /\[\[|\{\{/.test(n) ? I(n, e) : { names: [], rest: "" };
  const r = s.split(/[\s,;&+/·•|]+/u).filter((i) => i !== "");
  return t.length > 1 && r.length < t.length ? t.map((i) => `[[User:${i}]]`) : [];
}
function Dn(n, e) {
  const t = n.filter((u) => !S(u)).slice(0, Vi);
  if (t.some((u) => Pn(u, e).length > 1)) {
    return { isSure: true, peopleOf: (u) => {
      const d = Pn(u, e);
      return d.length > 1 ? d : [u];
    } };
  }
  const s = t.map(Ne);
  const r = s.map(({ length: u }) => u);
  const i = r.filter((u) => u > 1).length;
  const o = (u) => Q.test(u.trim()) && /^\s*[^\s,]+,/u.test(u);
  const l = t.filter(o).length > t.length / 2;
  const a = s.some((u) => u.some((d) => le.test(d)));
  if (i * 2 < t.length || i === 0 || r.includes(0) || l || a) {
    return null;
  }
  const c = (u, d) => {
    var m;
    return u > 2 || u > 1 && ((m = s[d]) == null ? void 0 : m.every((p) => /\s/.test(p))) === true;
  };
  return { isSure: r.some(c), peopleOf: (u) => {
    const d = Ne(u);
    return d.length > 1 ? d : [u];
  } };
}

// src/accounts/list/read/labelled-rows.ts
var qi = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u;
var Xi = 1e3;
function Yi(n) {
  const e = new Set(n.map((t) => t.replace(/\d+|(?:^|\s)\S(?=\s|$)/gu, "#")));
  return e.size === 1 && [...e].join("").includes("#");
}
function Qi(n) {
  const e = n.map((s) => s.toLowerCase().split(/\s+/u));
  const t = (s) => e.every((r) => r.length > 1 && s(r) === s(e[0] || []));
  return t((s) => s[0]) || t((s) => s[s.length - 1]);
}
function Pe(n, { words: e, ands: t }) {
  var h;
  const s = n.filter(({ text: y }) => !S(y));
  const r = s.length > 1 && s.length <= Xi;
  if (!r || s.some(({ text: y }) => /[@＠]|\[\[|\{\{|https?:/.test(y))) {
    return null;
  }
  const i = s.map((y) => {
    const [, k = "", T = ""] = qi.exec(A(y.text.replace(/^[*#]+\s*/, "")).numbered) || [];
    const R = T.replace(/^.*[,;、，،؛]\s*/u, "");
    const $ = t.part(R);
    const Ze = Ne($ ? `${T.slice(0, T.length - R.length)}${$.join(", ")}` : T);
    return { line: y, label: k.trim(), names: Ze };
  });
  const o = i.map(({ names: y }) => y.length);
  const l = i.map(({ label: y }) => y);
  const a = i.flatMap(({ names: y }) => y);
  const c = (y) => {
    var k;
    return e.isHeading(y) && ((k = e.score(y)) == null ? void 0 : k.meaning) || "unused";
  };
  const u = (y, k) => y !== "" && (c(y) === "unused" || c(y) === "name" && k > 1);
  const d = new Set(l).size === i.length && l.every((y, k) => {
    var T;
    return u(y, (T = o[k]) != null ? T : 0);
  });
  const m = o.some((y) => y > 1);
  if (!d || o.includes(0) || !m || c((h = a[0]) != null ? h : "") !== "unused") {
    return null;
  }
  const p = i.flatMap(({ line: y, names: k }) => k.map((T) => x(w({}, y), { text: T })));
  const f = i.map(({ line: y, label: k }) => x(w({}, y), { text: k }));
  const b = new Set(a).size >= a.length * 0.8;
  const g = Yi(l) || Qi(l) && o.some((y) => y > 2);
  return b ? { people: p, others: g ? null : f } : { people: f, others: p };
}

// taken:core/accounts/names/clean-field
var In = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function dt(n, e) {
  const t = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = n[s];
    const i = In(s, r, e);
    if (r !== i) {
      t[s] = { from: r, to: i };
      n[s] = i;
    }
  }
  return t;
}
function $n(n, e) {
  const t = w({}, n.request);
  const s = dt(t, e);
  if (Object.keys(s).length > 0) {
    n.cleaned = w(w({}, n.cleaned), s);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var ce = 1e4;

// src/accounts/list/read/people-builder.ts
var Hn = 200;
var Zi = [];
var De = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, s, r = t) {
    this.remarks.push({ code: e, line: t, lastLine: r, text: s.length > Hn ? s.slice(0, Hn) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, s, r = false) {
    var o;
    if (this.rows.length >= ce) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const i = x(w({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: Zi
    }, s), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = dt(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, s, r, i) {
    const o = H(s);
    const l = o.charAt(0).toUpperCase() + o.slice(1);
    const a = this.linked.get(l);
    if (!a || r !== "" && a.email !== "" && a.email !== r) {
      this.add(e, t, { username: s, email: r });
      this.linked.set(l, a != null ? a : this.rows[this.rows.length - 1]);
    } else {
      a.email = a.email || r;
      this.remark("again", e, i, t);
    }
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, s, r) {
    const { username: i = "", email: o = "", realname: l = "" } = s;
    if (S(i) && S(o) && S(l)) {
      this.remark("no-name", e, r, t);
    } else {
      this.add(e, t, s);
    }
  }
  /** An address alone says nothing of somebody who has it beside a name. */
  dropAddresses() {
    const e = ({ username: s, realname: r, password: i }) => s + r + i === "";
    const t = new Set(this.rows.flatMap((s) => e(s) ? [] : s.email));
    for (const s of this.rows.splice(0)) {
      if (e(s) && s.email !== "" && t.has(s.email)) {
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
  finish(e, t) {
    var i;
    this.dropAddresses();
    const { overflow: s } = this;
    if (s !== null) {
      this.remark("too-many", s, ((i = t.find(({ line: o }) => o === s)) == null ? void 0 : i.text) || "", e);
    }
    const r = new Uint8Array(e + 2);
    for (const { line: o, lastLine: l } of [...this.rows, ...this.remarks]) {
      r.fill(1, o, l + 1);
    }
    for (const { line: o, lastLine: l, text: a } of t) {
      if (r[o] === 0 && !S(a)) {
        this.remark("no-name", o, a, l);
      }
    }
    this.rows.sort((o, l) => o.line - l.line);
    this.remarks.sort((o, l) => o.line - l.line);
  }
};
function ee(n) {
  return v(n) ? "" : n.trim();
}
var _n = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var ft = L(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
var mt = 200;
var Ji = 4;
var Bn = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
var eo = /^[([（].*[)\]）]$/u;
var to = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function Wn(n) {
  const e = n.split(/\s+/u);
  return Fn(n) || Kn(e);
}
function Fn(n) {
  const { length: e } = n.split(/\s+/u);
  return e > Ji || e > 2 && /[.!?…]$/u.test(n) || /.[。！？]$/u.test(n);
}
function Kn(n) {
  const e = n.filter((t) => ft.test(t)).length;
  return n.length > 2 && e * 2 > n.length || n.length > 1 && ft.test(n[0] || "");
}
function no(n) {
  var s, r;
  const e = (r = (s = Bn.exec(n)) == null ? void 0 : s[1]) != null ? r : n;
  const t = e.split(/\s+/u);
  return Wn(e) || t.length === 2 && ft.test(t[1] || "") ? "" : e;
}
function pt(n, e, t, s = false) {
  if (oe(n) || eo.test(n)) {
    return { name: "", isDoubtful: false };
  }
  const [, r = "", i = ""] = to.exec(n) || [];
  const o = oe(r) ? i : n;
  const l = () => Z(P(o), e());
  const a = s ? Fn(o) : Wn(o);
  const c = a && (!l() || Bn.test(o));
  return {
    name: t && (c || !l()) ? no(o) : o,
    isDoubtful: c || o !== n
  };
}
var so = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function jn(n, e) {
  return [true, false].map((t) => n.filter((s, r) => t ? e[r] === "email" : so.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function ro(n, e) {
  const t = /* @__PURE__ */ new Map();
  for (const s of n) {
    const r = (s.cells[e] || "").trim().toLowerCase();
    const i = t.get(r);
    if (i) {
      i.push(s);
    } else {
      t.set(r, [s]);
    }
  }
  t.forEach((s, r) => s.length > 1 || t.delete(r));
  return t;
}
function io(n, e, t) {
  const s = /* @__PURE__ */ new Set();
  ro(n, e).forEach((r, i) => {
    const [o = [], ...l] = r.map(({ cells: d }) => jn(d, t));
    const a = P(i);
    const c = [o, ...l].some((d) => Z(a, d.flatMap(P)));
    const u = l.some((d) => d.join("\n") !== o.join("\n") && !d.some((m, p) => m && m === o[p]));
    if (u && !c) {
      s.add(i);
    }
  });
  return s;
}
function zn(n, e, t, s, r) {
  var d;
  const i = n.indexOf("username");
  const o = t.slice(0, mt).filter(({ cells: m }) => /\[\[|\{\{/.test(m[i] || ""));
  const l = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(t.length, mt) / 2;
  const a = l ? io(t, i, n) : null;
  const c = t.slice(0, mt).map(({ cells: m }) => (m[i] || "").trim()).filter((m) => m !== "");
  const u = c.filter((m) => Kn(m.split(/\s+/u))).length * 2 > c.length;
  return (m, p) => {
    const f = m.trim();
    return !a || f === "" ? { name: f, isDoubtful: false } : a.has(f.toLowerCase()) ? { name: "", isDoubtful: false } : pt(f, () => jn(p, n).flatMap(P), r, u);
  };
}

// src/accounts/list/read/labels.ts
var Un = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var oo = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var lo = L(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var ao = (n, e) => lo.test(n.trim()) && !S(e) && !/^\/\/|\[\[|\{\{/.test(e);
var co = 3;
function uo(n, e) {
  const t = n.split(/\s+/u);
  const s = t.findIndex((i) => /[:：]/u.test(i));
  const r = s === -1 ? [] : t.flatMap((i, o) => {
    const [, l = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
    const a = Math.max(s + 1, o - co + 1);
    const c = (d, m) => e.isHeading([...t.slice(a + m, o), l].join(" "));
    const u = l === "" ? -1 : t.slice(a, o + 1).findIndex(c);
    return u === -1 ? [] : [a + u];
  });
  return [0, ...r].map((i, o, l) => t.slice(i, l[o + 1]).join(" "));
}
function gt(n, e) {
  if (n.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(n)) {
    return [];
  }
  const t = /^\s*\[?\s*\{\s*"/.test(n) ? n.replace(/[{}[\]"]|,\s*$/g, "") : n;
  const s = [];
  for (const r of t.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => uo(i, e))) {
    const [, i = "", o = ""] = Un.exec(r) || [];
    const l = i.replace(/[*_]/g, "");
    const a = i ? e.score(l) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = s[s.length - 1];
    if (a && a.score > 0.8) {
      s.push(x(w({}, c), { meaning: a.meaning, isSecret: e.isSecret(l) }));
    } else if (i !== "" && e.isSecret(l)) {
      s.push(x(w({}, c), { meaning: "unused", isSecret: true }));
    } else if (ao(i, o)) {
      s.push(x(w({}, c), { meaning: null, isSecret: Y(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return s;
}
function mo(n, e, t) {
  var f;
  const s = [...n].sort((b, g) => b.label.length - g.label.length);
  const r = (b) => {
    var g;
    return ee(((g = s.find((h) => h.meaning === b)) == null ? void 0 : g.value.replace(/[*_]{2}/g, "")) || "");
  };
  const i = [r("firstname"), r("lastname")].filter((b) => b).join(" ");
  const o = r("name");
  const l = r("email") !== "" ? void 0 : n.find((b) => b.meaning === null && E(b.value));
  const a = ((f = l == null ? void 0 : l.value) != null ? f : r("email")).replace(/^<|>$/g, "");
  const c = () => P([a.replace(/@.*/u, ""), o, r("realname"), i].join(" "));
  const { name: u, isDoubtful: d } = pt(r("username"), c, t);
  const m = r("realname") || i;
  const p = n.flatMap((b, g) => (b.meaning === "unused" || b.meaning === null) && b !== l && !b.isSecret && !S(b.value) ? [{ heading: b.label, column: g, value: b.value.trim() }] : []);
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
var ht = ({ meaning: n }) => n !== null;
var fo = 100;
function Gn(n, e) {
  return gt(n, e).filter(ht).length > 1;
}
function Ie(n, e) {
  const [, t = "", s = ""] = Un.exec(n) || [];
  return e.isHeading(t) && !S(s) && !e.isHeading(s);
}
function Vn(n, e, t, s) {
  const r = n.filter(({ text: h }) => !S(h));
  if (r.length === 0 || r.length > 1e5) {
    return null;
  }
  const i = r.slice(0, fo).some(({ text: h }) => gt(h, e).some(ht));
  if (!i) {
    return null;
  }
  const o = r.map((h) => ({ line: h, labels: gt(h.text, e) }));
  const l = o.flatMap(({ labels: h }) => h);
  const a = new Set(l.map(({ meaning: h }) => h));
  const c = ["email", "username", "name", "realname"].some((h) => a.has(h));
  const u = o.filter(({ labels: h }) => h.length > 0).length;
  const d = o.filter(({ labels: h }) => h.some(ht)).length;
  a.delete(null);
  if (!c || a.size < 2 || u < r.length * 0.6 || d < r.length * 0.4) {
    return null;
  }
  const m = [];
  let p = false;
  let f = null;
  let b = null;
  const g = () => {
    if (f && b) {
      const h = mo(m, a.has("username"), s), { isDoubtful: y } = h, k = V(h, ["isDoubtful"]);
      p = p || y;
      t.addOrRemark(f.line, b.lastLine, k, f.text);
    }
    [f, b] = [null, null];
    m.length = 0;
  };
  for (const { line: h, labels: y } of o) {
    if (y.length === 0) {
      g();
      t.remark("no-name", h.line, h.text, h.lastLine);
    } else {
      if (y.some((k) => oo(m, k))) {
        g();
      }
      f = f != null ? f : h;
      b = h;
      m.push(...y);
    }
  }
  g();
  return { hasDoubtful: p };
}

// src/accounts/list/read/signature.ts
var bt = 80;
var qn = 30;
var Xn = /\d{1,2}[:.٫h]\d{2}/;
var po = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var go = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Yn = /^\d{1,2}\.$/;
var ho = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function St(n) {
  var l;
  const e = Math.max(0, n.length - bt);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let s = false;
  let r = false;
  let i = false;
  let o = 0;
  for (const [a, { 0: c, index: u = 0 }] of t.entries()) {
    if (!/\d/.test(c)) {
      if (++o > 3) {
        return -1;
      }
      continue;
    }
    const d = o === 0 && a > 0;
    o = 0;
    let m = c;
    if (Xn.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s) {
      s = true;
      m = m.replace(Xn, "");
    }
    if (po.test(m) && !i) {
      i = true;
      m = m.replace(/\d{4}/, "");
    }
    r = r || go.test(m);
    if (s && r && i) {
      const p = d && Yn.test(c) ? t[a + 1] : void 0;
      return e + (p && Yn.test(p[0]) ? (l = p.index) != null ? l : u : u);
    }
  }
  return -1;
}
function ue(n) {
  const [, e = n, t = ""] = n.length > 1e3 ? [] : ho.exec(n) || [];
  return { before: e.trim(), talk: t };
}
function bo(n) {
  const e = M(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-bt - qn))) {
    return null;
  }
  const t = e.slice(-(bt + qn + 20));
  const s = e.length - t.length;
  const r = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : St(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? St(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var So = /[(（][^()（）]{1,24}[)）]/gu;
var yo = 1e3;
function Lo(n) {
  const e = M(n.slice(0, yo));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(So) : []) {
    const s = St(e.slice(0, t).trimEnd());
    if (s !== -1) {
      return n.slice(0, s);
    }
  }
  return null;
}
function j(n, e = false) {
  var r;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return ue(n.slice(0, Math.max(0, n.length - 400)) + (t[1] || ""));
  }
  const s = (r = bo(n)) != null ? r : e ? Lo(n) : null;
  return s === null ? null : ue(s.trim());
}

// src/accounts/list/read/letter.ts
var Qn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Lt = 15;
var wo = 300;
var xo = 3e3;
var ko = /[,!:，！：、。،]\s*$/u;
var To = /\S{3}[.…。]\s*$/u;
var Eo = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Ro = /^(?:--|_{5,}|—+)\s*$/u;
var Mo = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
var Co = L(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var Oo = L(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Ao = /^\s*(?:>\s?)+/;
var vo = /^([^:：=@]{1,40})[:：]\s*\S/u;
var No = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Po(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((s) => e.score(s) !== null);
}
function Do(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Co.test(e) || t > 3 && Oo.test(e));
}
function Io(n, e, t) {
  var m;
  const { hasBullet: s, number: r, text: i } = A(n.text.slice(0, wo).replace(Ao, ""));
  const o = s || r !== null || /^\s*[*#]/.test(n.text);
  const l = No.test(i);
  const a = ((m = vo.exec(i)) == null ? void 0 : m[1]) || "";
  const c = j(i) !== null && !Mo.test(i);
  const u = !c && Do(i);
  const d = Po(i, t);
  return {
    source: n,
    hasAddress: l,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: l || o || c || a !== "" && t.isHeading(a) || d,
    isMarked: ko.test(i) || u && To.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Eo.test(i)
  };
}
var te = { lines: [], isClear: true, isLikely: false };
function $o(n, e, t) {
  const s = n.reduce((i, { isMarked: o }, l) => o ? l : i, -1);
  if (n.length === 0 || n.length > Lt) {
    return te;
  }
  if (s !== -1) {
    const i = n.filter(({ isPhrase: o }, l) => l <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : te;
}
function Ho(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: l, isLeading: a, isPhrase: c, hasComma: u, isApart: d }) => l && !a || c || u || d && n.length > 1);
  const s = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const r = t !== -1 ? n.slice(t) : s ? n : [];
  return r.length === 0 || r.length > Lt ? te : { lines: r, isClear: t !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function _o(n) {
  var s, r;
  const e = n.findIndex(({ isMarked: i }) => !i);
  const [t] = n;
  if (e > 0 && e < 4) {
    const i = ((s = n[e]) == null ? void 0 : s.isApart) === true || / /.test((t == null ? void 0 : t.source.text.trim()) || "");
    return { lines: n.slice(0, e), isClear: false, isLikely: i };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((r = n[1]) == null ? void 0 : r.isApart) === true } : te;
}
function Bo(n, e) {
  var r;
  const t = Math.max(e + 1, n.length - 8);
  const s = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: l, isApart: a }, c) => c >= t && (i && !o || l && (a || c > n.length - 4)));
  return s === -1 ? te : { lines: n.slice(s), isClear: false, isLikely: ((r = n[s]) == null ? void 0 : r.isApart) === true };
}
function Wo(n) {
  var s;
  const e = n.findIndex(({ source: r }, i) => i > 0 && Ro.test(r.text));
  const t = n.slice(e);
  if (e === -1 || t.length > Lt || t.filter(({ hasAddress: r }) => r).length > 1) {
    return te;
  }
  return { lines: t, isClear: ((s = t[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function Fo(n) {
  const e = n.flatMap(({ isAnchor: o }, l) => o ? [l] : []);
  const [t = 0] = e;
  const s = e[e.length - 1] || 0;
  const r = n.slice(t, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || n.length < 8) && r.some(({ isAnchor: o, isHeading: l }) => o && !l);
  return i ? { first: t, last: s, isAnchored: i, own: r } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var de = (n, e) => n.filter(e).length / n.length;
var yt = ({ own: n }) => de(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Ko(n, e) {
  const { own: t, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = de(t, ({ isMarked: a }) => a) > r;
  const o = de(t, ({ isPhrase: a }) => a) > (s ? 0.4 : 2 / t.length);
  const l = yt(e);
  return n.map((a) => x(w({}, a), {
    isPhrase: a.isPhrase && !o,
    isMarked: a.isMarked && !i && (!l || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(a.source.text))
  }));
}
function jo(n) {
  const e = Fo(n);
  const { first: t, last: s, own: r, isAnchored: i } = e;
  const o = Ko(n, e);
  if (i) {
    const a = r.length > 1 && de(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      $o(o.slice(0, t), o[t], c),
      Ho(o.slice(s + 1), a)
    ];
    return a && !yt(e) ? u : u.map((d) => x(w({}, d), { isClear: d.lines.length === 0 }));
  }
  if (yt(e) || de(r, ({ source: a }) => /[;|\t]/.test(a.text)) > 0.5) {
    return [];
  }
  const l = _o(o);
  return [l, Bo(o, l.lines.length)];
}
function Zn(n, e) {
  if (n.filter(({ text: l }) => !S(l)).length > xo) {
    return Qn;
  }
  const t = [];
  let s = false;
  for (const l of n) {
    const a = S(l.text);
    if (!a) {
      t.push(Io(l, s, e));
    }
    s = a;
  }
  const r = Wo(t);
  const i = [...jo(t.slice(0, t.length - r.lines.length)), r];
  const o = new Set(i.flatMap((l) => l.lines.map(({ source: a }) => a)));
  return o.size === 0 ? Qn : {
    around: o,
    isSure: i.every(({ isClear: l }) => l),
    isLikely: i.some(({ lines: l, isLikely: a }) => l.length > 0 && a)
  };
}

// src/accounts/list/read/addresses.ts
var zo = 2e3;
var Uo = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
var Go = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Vo = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var qo = L(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Xo = 50;
var Yo = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Qo = "";
var Zo = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function D(n) {
  let e = 0;
  let t = n.length;
  for (let s = e; e < t; e = s) {
    while (s < t && /[-–—]/.test(n.charAt(s))) {
      s++;
    }
    if (s === e ? !/[\s,;:|=/\\،؛，；、]/.test(n.charAt(s++)) : !/\s/.test(n.charAt(s))) {
      break;
    }
  }
  for (let s = t; e < t; t = s) {
    while (s > e && /[-–—]/.test(n.charAt(s - 1))) {
      s--;
    }
    if (s === t ? !/[\s,;:|=/\\(<،؛，；、]/.test(n.charAt(--s)) : !/\s/.test(n.charAt(s - 1))) {
      break;
    }
  }
  return n.slice(e, t).trim();
}
function ts(n) {
  let e = 0;
  let t = n.length;
  while (e < t && /["'“„«‘]/.test(n.charAt(e))) {
    e++;
  }
  while (t > e && /["'”“»’]/.test(n.charAt(t - 1))) {
    t--;
  }
  const s = e > 0 && t < n.length;
  return (s ? n.slice(e, t) : n).replace(/\\(["'])/g, "$1").trim();
}
function ns(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(Yo, (e) => e.replace(/\D/g, "").length > 5 ? Qo : e).replace(Zo, " ").replace(/\uf8ff/g, " ") : n;
}
function Jn(n, e) {
  let t = e;
  for (let s = t.replace(n, ""); s !== t; s = t.replace(n, "")) {
    t = s;
  }
  return t;
}
var Jo = L(String.raw`^\p{Ll}`);
var el = L(String.raw`\p{L}`);
var tl = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function nl(n, e) {
  const t = n === n.toUpperCase() && n !== n.toLowerCase();
  return !Z(P(n), P(e)) && (t || !/\s/.test(n) && !Ee(n));
}
function sl(n, e) {
  const t = n.startsWith("(");
  const [s = ""] = n.slice(t ? 1 : 0).split(t ? ")" : tl);
  const r = ts(D(ns(M(s) === s ? s : "")));
  const i = !el.test(r) || /[@＠]/.test(r) ? "" : r;
  const o = i.split(/\s+/u);
  const l = o.reduce((a, c, u) => Jo.test(c) ? a : u + 1, 0);
  if (i !== "" && nl(i, e)) {
    return { name: "", more: "", other: i };
  }
  return l === o.length || t ? { name: i, more: "", other: null } : { name: o.slice(0, l).join(" "), more: "", other: i };
}
function $e(n, e) {
  const t = n.search(/[@＠]/);
  const s = Math.max(0, t - 80);
  const r = t === -1 || n.length > zo ? null : Uo.exec(n.slice(s, t + 300));
  if (!r) {
    return { name: n.trim(), email: "", more: "", other: null };
  }
  const i = xe(r[0]);
  let o = Jn(Go, n.slice(0, s + r.index)).trimEnd();
  const [l, a] = qo.exec(o.slice(-Xo)) || [];
  if (l !== void 0 && a !== void 0 && (e.isHeading(a) || ss(a))) {
    o = o.slice(0, -l.length);
  }
  const c = Jn(Vo, n.slice(s + r.index + r[0].length));
  const u = ts(D(ns(D(o))));
  const d = D(c);
  if (u !== "" && !v(u)) {
    return { name: E(u) ? "" : u, email: i, more: d, other: null };
  }
  return x(w({}, sl(d, i)), { email: i });
}
var He = (n) => {
  var e;
  return ((e = n.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function ss(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var rl = L(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var il = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function wt(n, e) {
  const t = n.trimStart();
  const [s, r = ""] = rl.exec(t) || [];
  if (s === void 0) {
    return n;
  }
  const i = t.slice(s.length);
  const o = He(i) !== 1 || il.test(r) || e.isHeading(r) || ss(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(r) ? i : n;
}
function ne(n, e) {
  const t = [];
  let s = 0;
  let r = false;
  let i = 0;
  for (let o = 0; o < n.length; o++) {
    const l = n.charAt(o);
    if (l === '"' && n.charAt(o - 1) !== "\\") {
      r = !r;
    } else if (!r && /[<(]/.test(l)) {
      i++;
    } else if (!r && /[>)]/.test(l)) {
      i = Math.max(0, i - 1);
    } else if (!r && i === 0 && e.includes(l)) {
      t.push(n.slice(s, o));
      s = o + 1;
    }
  }
  t.push(n.slice(s));
  return (r || i > 0) && t.length === 1 ? n.split(/[,;、，；،؛]/) : t;
}
var xt = (n) => n.trim().split(/\s+/u).length;
function es(n) {
  const e = [];
  let t = "";
  for (const s of n) {
    if (t !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (xt(t) === 1 || xt(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${t.trim()}, ${s.trim()}`);
      } else if (i && xt(s) === 1) {
        e.push(`${t.trim()} ${s.trim()}`);
      } else {
        e.push(t, s);
      }
      t = "";
    } else if (t !== "") {
      e.push(t);
      t = s;
    } else if (!/[@＠]/.test(s) && s.trim() !== "") {
      t = s;
    } else {
      e.push(s);
    }
  }
  return t === "" ? e : [...e, t];
}
var ol = L(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function ll(n) {
  const e = [];
  let t = [];
  for (const s of n) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = t.join(" ");
      e.push(r === "" || ol.test(r) ? s : `${r} ${s}`);
      t = [];
    } else {
      t.push(s);
    }
  }
  return e;
}
function al(n) {
  if (He(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return ll(n.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = n.split(">").filter((s) => D(s) !== "");
  const t = e.length > 1 && e.every((s) => s.includes("<"));
  return t ? e.map((s) => s + ">") : [n];
}
function kt(n, e) {
  const t = wt(n, e);
  const s = He(t);
  const r = ne(t, ";；؛").filter((a) => D(a) !== "");
  const i = r.length === 2 && r.some(E);
  const o = r.filter((a) => /[@＠]/.test(a)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [$e(t, e)].filter(({ name: a, email: c }) => a || c);
  }
  const l = o ? r.flatMap((a) => He(a) > 1 ? es(ne(wt(a, e), ",，、،")) : [a]) : es(ne(t, ",，、،"));
  return l.filter((a) => D(a) !== "").flatMap(al).map((a) => $e(wt(a, e), e)).filter(({ name: a, email: c }) => a !== "" || c !== "");
}

// src/accounts/list/read/nesting.ts
var Tt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var cl = L(String.raw`^\p{Ll}`);
var ul = 6;
var rs = ({ text: n }) => cl.test(n) || n.split(/\s+/u).length > ul;
function is(n) {
  var m, p;
  const e = n.flatMap(({ depth: f }) => f > 0 ? [f] : []);
  const t = e.length > 0 ? Math.min(...new Set(e)) : 0;
  const s = (f) => f !== void 0 && f.depth > t;
  const r = n.flatMap((f, b) => s(f) ? [b] : []);
  const i = n.flatMap(({ depth: f }, b) => f > 0 && f === t ? [b] : []);
  const o = i.filter((f) => s(n[f + 1]));
  const l = (f) => f.flatMap((b) => {
    var g;
    return (g = n[b]) != null ? g : [];
  });
  const a = ((m = r[0]) != null ? m : -1) > ((p = i[0]) != null ? p : 0);
  if (!a || l(r).some(({ text: f }) => /[@＠]/.test(f))) {
    return Tt;
  }
  const c = [i, r].map((f) => l(f).some(({ isPerson: b }) => b));
  const u = l(r).every(rs) && !l(i).every(rs);
  if (c[0] && c[1]) {
    return Tt;
  }
  const d = c[1] || !c[0] && !u && o.length === i.length;
  return {
    places: new Set(d ? o : r),
    isLikely: true,
    isSure: c[0] || c[1] || u
  };
}
function os(n) {
  const e = n.some(({ people: i }) => i > 1);
  const t = ({ isOfPeople: i, people: o }) => !i && (!e || o === 0);
  const s = e || n.some(({ isOfPeople: i, plain: o }) => i && o.length > 0);
  const r = new Set(s ? n.filter(t).flatMap(({ plain: i }) => i) : []);
  return r.size === 0 ? Tt : { places: r, isSure: false, isLikely: true };
}

// src/accounts/list/read/page-mask.ts
var dl = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var ml = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var cs = /^#{2,6}\s/;
function fl(n, e) {
  return n.length < 1e3 && (dl.test(n) || ml.test(n) && n.endsWith("]]") || !e && cs.test(n));
}
function pl(n, e) {
  let t = "";
  let s = n;
  let r = e;
  for (; ; ) {
    const i = s.indexOf(r ? "-->" : "<!--");
    if (i === -1) {
      return { text: r ? t : t + s, open: r };
    }
    t += r ? "" : s.slice(0, i);
    s = s.slice(i + (r ? 3 : 4));
    r = !r;
  }
}
function gl(n) {
  return n.split("{{").length - n.split("}}").length;
}
var hl = /^\s*\|?\s*:?-{3,}:?\s*\|/;
var bl = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
var Et = /^#(?:\s|$)/;
function Sl(n) {
  const e = n.flatMap((l, a) => l.trim() === "" ? [] : [{ line: l, index: a }]);
  const t = e.flatMap(({ line: l }, a) => Et.test(l) ? [a] : []);
  const s = e.filter(({ line: l }) => !Et.test(l) && bl.test(l)).length;
  const r = t.length <= s && t.every((l, a) => l === a);
  const i = r || t.length * 2 <= s || e.some(({ line: l }) => cs.test(l) || hl.test(l));
  const o = r || t.every((l) => {
    const a = e[l + 1];
    return a !== void 0 && !Et.test(a.line);
  });
  return new Set(i && o ? t.map((l) => {
    var a, c;
    return (c = (a = e[l]) == null ? void 0 : a.index) != null ? c : -1;
  }) : []);
}
var ls = /^-{3}\s*$/;
var yl = /^(?:\s|[\w-]+\s*:|- |$)/;
var Ll = 50;
function wl(n) {
  const e = n.findIndex((r) => r.trim() !== "");
  if (!ls.test(n[e] || "")) {
    return 0;
  }
  const t = n.slice(e + 1, e + Ll).findIndex((r) => ls.test(r));
  const s = n.slice(e + 1, e + 1 + t);
  return t > 0 && s.every((r) => yl.test(r)) ? e + t + 2 : 0;
}
function me(n) {
  const e = n.reduce((a, c, u) => c.includes("-->") ? u : a, -1);
  const t = n.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  const s = wl(n);
  const r = t ? /* @__PURE__ */ new Set() : Sl(n);
  let i = false;
  let o = 0;
  let l = 0;
  return n.map((a, c) => {
    if (c < s || r.has(c)) {
      return { text: a, isMarkup: true };
    }
    if (!i && o === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const u = i || a.includes("<!--") && c <= e;
    const { text: d, open: m } = u ? pl(a, i) : { text: a, open: false };
    const p = i;
    i = m;
    const f = o;
    if (t) {
      const h = gl(d);
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
      isMarkup: g || f > 0 || o > 0 && !/^\s*[*#]/.test(d) || fl(b, t)
    };
  });
}
var as = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var xl = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function us(n) {
  let e = "";
  let t = "";
  let s = null;
  let r = 0;
  let i = -1;
  for (const { 0: o, 1: l, index: a = 0 } of n.includes("<") ? n.matchAll(as) : []) {
    if (!l) {
      i = i === -1 ? a : i;
    } else if (i !== -1) {
      e += n.slice(r, i);
      s = s != null ? s : e;
      e += " ";
      t += n.slice(i, a).replace(as, " ");
      r = a + o.length;
      i = -1;
    }
  }
  e += n.slice(r);
  if (e.includes("~~")) {
    const o = e;
    e = o.replace(xl, (l, a) => {
      s = s != null ? s : o.slice(0, a);
      t += " " + l.slice(2, -2);
      return " ";
    });
  }
  return { rest: e, gone: t, before: s != null ? s : e };
}
var kl = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
var Tl = /^mailto:([^?]*)[^]*$/iu;
function ds(n, e) {
  return n.includes("](") ? n.replace(kl, (t, s, r) => /^mailto:/i.test(r) ? `${s} ${r.replace(Tl, "<$1>")}` : e.personAt(r) === null ? s : r) : n;
}
var El = /<\/?[a-z][^<>@]{0,300}>/giu;
function _e(n) {
  return /[<'*_]/.test(n) ? n.replace(El, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/times.ts
var ms = 60;
var fs = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Be = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var Rl = String.raw`${fs}${Be}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${fs}${Be})?`;
var hs = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var Ml = String.raw`(?:${hs}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Cl = L(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Ml},?\s{1,2})?${Rl}|${hs})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var Ol = L(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Be}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Be})?[)\]]?$`, "i");
var Al = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var Rt = L(String.raw`\p{L}`);
var ps = L(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function gs(n) {
  const e = M(n);
  return e.length === n.length ? e : n;
}
function Mt(n) {
  if (!Rt.test(n.slice(0, 300))) {
    return null;
  }
  const e = Cl.exec(gs(n.slice(0, ms)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && Rt.test(t)) {
    const o = (e[1] || "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: Al.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  const s = n.slice(-ms);
  const r = Ol.exec(gs(s));
  const i = r ? n.slice(0, n.length - s.length + r.index).trim() : "";
  return Rt.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function bs(n) {
  const e = n.map(Mt);
  const t = /* @__PURE__ */ new Map();
  for (const c of e.flatMap((u) => (u == null ? void 0 : u.before) || [])) {
    t.set(c, (t.get(c) || 0) + 1);
  }
  const s = e.map((c) => (c == null ? void 0 : c.before.every((u) => (t.get(u) || 0) > 1)) ? c : null);
  const r = s.filter((c) => c !== null).length;
  const i = r > 1 && r > n.length * 0.4;
  const o = s.map((c) => c && (c.isSure || i) ? c.text : null);
  const l = new Set(o.flatMap((c) => {
    var u;
    return c === null ? [] : [(u = ps.exec(c)) == null ? void 0 : u[1]];
  }));
  const a = r > 1 && l.size === 1 && !l.has(void 0);
  return o.map((c) => a && c !== null ? c.replace(ps, "") : c);
}

// src/accounts/list/read/titles.ts
var Ct = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var ys = 60;
var vl = 3;
var Nl = L(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Pl = L(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
var Dl = L(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Il = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function $l(n) {
  var p;
  const e = M(n.trim()).toLowerCase();
  const [, t, s] = Pl.exec(e) || [];
  if (t !== void 0 && s !== void 0) {
    return { word: t, numbers: [-1, s.charCodeAt(0), -1] };
  }
  const [, r, i, o] = Nl.exec(e) || [];
  const [, l, a] = Dl.exec(e) || [];
  const c = r != null ? r : a;
  const u = (p = i != null ? i : o) != null ? p : l;
  if (c === void 0 || u === void 0) {
    return null;
  }
  const d = /^\d+$/.test(u) ? Number(u) : -1;
  const m = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, m, Il.indexOf(u)] };
}
var Ss = (n) => n.trim().toLowerCase().split(/\s+/u);
function Ls(n, e) {
  const t = n.reduce((s, r, i) => e(r) ? s : i, -1);
  return n.flatMap((s, r) => e(s) && r < t ? [r] : []);
}
function Hl(n) {
  const e = n.map(({ lone: o }) => o === null ? null : $l(o));
  const t = e.find((o) => o !== null);
  if (!t) {
    return [];
  }
  const s = e.flatMap((o, l) => (o == null ? void 0 : o.word) === t.word ? [l] : []);
  const r = t.numbers.some((o, l) => o !== -1 && s.every((a, c) => {
    var u;
    return ((u = e[a]) == null ? void 0 : u.numbers[l]) === o + c;
  }));
  const i = s.every((o, l) => {
    var a;
    return o + 1 < ((a = s[l + 1]) != null ? a : n.length);
  });
  return s.length > 1 && r && i ? s : [];
}
function Ot(n, e) {
  const t = e.map((i) => {
    var o;
    return Ss(((o = n[i]) == null ? void 0 : o.lone) || "");
  });
  const s = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Ss(i)]);
  const r = (i) => {
    const [o] = t.map(i);
    return t.every((l) => l.length > 1 && i(l) === o) && !s.some((l) => i(l) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function _l(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const s = Ls(n, ({ lone: o }) => o !== null);
  const r = s.length * 2 <= t.length + 1;
  if (s.length === 0 || t.length < 2) {
    return Ct;
  }
  if (e.length > 1 || r && s[0] === 0 && Ot(n, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= vl).length > t.length * 0.7;
  return r && (i || Ot(n, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : Ct;
}
var Bl = L(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
var Wl = L(String.raw`\p{L}`);
function Fl({ first: n, width: e }) {
  const t = n.length > ys || e !== 1 || !Wl.test(n) ? "" : M(n);
  const [, s] = Bl.exec(t) || [];
  return s === void 0 ? null : Number(s);
}
function Kl(n) {
  const e = n.map(Fl);
  const t = e.flatMap((l, a) => l === null ? [] : [a]);
  const s = t[0] === 0 && t.every((l, a) => {
    var c;
    return e[l] === ((c = t[a + 1]) != null ? c : n.length) - l - 1;
  });
  if (s && n.length > 2) {
    return t;
  }
  const r = n.length - 1;
  const i = n.slice(0, -1).filter(({ first: l }) => !/[:：]\s*$/.test(l));
  const o = i.length > 1 && e[r] === i.length && !i.some(({ first: l }) => /\d/.test(M(l)));
  return o ? [r] : [];
}
function We(n) {
  const e = n.map((i) => i.lone !== null && i.lone.length > ys ? x(w({}, i), { lone: null }) : i);
  const t = Hl(e);
  if (e.some(({ width: i }) => i > 1)) {
    return _l(e, t);
  }
  if (t.length > 1) {
    const i = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
  }
  const s = Kl(e);
  if (s.length > 0) {
    return { places: new Set(s), isSure: true, isLikely: true };
  }
  const r = Ls(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && Ot(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : Ct;
}

// src/accounts/list/read/lines.ts
var jl = 7;
var ks = 100;
var At = L(String.raw`^\p{Ll}`);
var vt = L(String.raw`\p{L}`);
var zl = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
var Nt = L(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Ul = L(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Ts = /^\s*>\s/;
var Gl = L(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
var ws = /[:：]$/;
var Vl = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var Es = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var ql = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Xl = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
function Yl({ gone: n, before: e, rest: t }, s, r) {
  const i = /\[\[|\{\{|https?:/.test(n) ? I(n, r).names : [];
  const o = (s == null ? void 0 : s.names) || [];
  if (i.length > 0) {
    return o.every((a) => i.includes(a)) ? "yes" : "no";
  }
  const l = vt.test(n) && !vt.test(e);
  return l && o.length === 0 && !/[@＠]/.test(t) ? "perhaps" : "no";
}
function Ql(n, { titles: e }) {
  const t = me(n.map(({ text: r }) => r));
  const s = n.map((r, i) => {
    var y;
    const o = (y = t[i]) != null ? y : { text: r.text, isMarkup: false };
    const l = o.isMarkup || r.isMarkup === true;
    if (l || S(o.text)) {
      const k = o.text.trim();
      return x(w({}, r), {
        plain: k,
        isMarkup: l,
        isStruck: false,
        isOut: "no",
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: k, hasBullet: false, number: null, numbered: k }
      });
    }
    const a = us(o.text);
    const { rest: c } = a;
    const [, u = "", d = c] = /^(\s*[*#:;]+)([^]*)$/u.exec(c) || [];
    const m = Gl.test(c);
    const p = u && !m && !/^\s*\*\*[^*\s]/.test(c) && !/^\s*#\d/.test(c) ? d : c;
    const f = ds(p, e).trim();
    const b = /\[\[|\{\{|https?:|[:：]/.test(f);
    const g = A(f);
    const h = b ? I(f, e) : null;
    return x(w({}, r), {
      plain: f,
      isMarkup: false,
      isStruck: c !== o.text,
      item: g,
      isTimed: false,
      isOut: Yl(a, h, e),
      bullets: p === c ? "" : u.trim(),
      signed: f.length > 3e3 ? null : Ms(f),
      markup: h
    });
  });
  Zl(s);
  la(s);
  Jl(s);
  return s;
}
function Zl(n) {
  const e = n.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const t = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? Ms(r, true) : null);
  if (t.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = t[r]) != null ? i : null;
    });
  }
}
function Jl(n) {
  const e = n.filter(({ isMarkup: t, signed: s, item: r }) => !t && s === null && !S(r.text));
  bs(e.map(({ item: t }) => t.text)).forEach((t, s) => {
    const r = e[s];
    if (t !== null && r) {
      r.isTimed = true;
      r.item = x(w({}, r.item), { text: t, numbered: r.item.number === null ? t : r.item.numbered });
    }
  });
}
function ea(n) {
  const e = ({ isMarkup: i, bullets: o, item: l, signed: a, markup: c }) => i || o !== "" || l.hasBullet || l.number !== null || a !== null || c !== null;
  const t = n.filter(({ text: i }) => !S(i));
  const s = t.slice(0, Math.max(0, t.findIndex(e)));
  const r = ({ plain: i }) => W(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function ta(n, e) {
  const t = n.filter(({ text: i }) => !S(i));
  const s = We(t.map((i, o) => {
    var b, g;
    const { isMarkup: l, item: a, bullets: c, signed: u, markup: d, plain: m } = i;
    const p = !l && !a.hasBullet && c === "" && u === null && !(d == null ? void 0 : d.names.length) && !/[@＠,;:：，、]/.test(m);
    const f = (g = (b = t[o - 1]) == null ? void 0 : b.lastLine) != null ? g : -1;
    return { lone: p ? m : null, first: a.text, width: 1, isApart: i.line > f + 1 };
  }));
  const r = [ia(t, e), is(t.map(na)), s];
  return new Map(r.flatMap((i) => [...i.places].flatMap((o) => {
    const l = t[o];
    return l ? [[l, i]] : [];
  })));
}
var Rs = ({ signed: n, markup: e }) => n !== null || e !== null && e.names.length > 0;
function na(n) {
  var l, a;
  const { bullets: e, item: t, text: s, isMarkup: r } = n;
  const i = (a = (l = /^[^\S\n]*/u.exec(s)) == null ? void 0 : l[0].replace(/\t/g, "    ").length) != null ? a : 0;
  const o = r ? 0 : /^[*#]+$/.test(e) ? e.length * 100 : t.hasBullet ? i + 1 : 0;
  return { depth: o, isPerson: Rs(n), text: t.text };
}
var sa = ({ isMarkup: n, isTimed: e, plain: t, bullets: s, item: r }) => !n && !e && !/[@＠]/.test(t) && (s !== "" || r.hasBullet);
var ra = /^=+([^=].*?)=+$/u;
function ia(n, e) {
  const t = [];
  n.forEach((s, r) => {
    const [, i] = s.isMarkup ? ra.exec(s.plain.trim()) || [] : [];
    const o = t[t.length - 1];
    if (i !== void 0) {
      const l = e.score(i.trim());
      t.push({
        isOfPeople: l !== null && l.score > 0.8 && l.meaning !== "unused",
        people: 0,
        plain: []
      });
    } else if (o && Rs(s)) {
      o.people++;
    } else if (o && sa(s)) {
      o.plain.push(r);
    }
  });
  return os(t);
}
var oa = L(String.raw`^\p{L}[^\d()]*$`);
function Ms(n, e = false) {
  var r;
  const t = j(n, e);
  const s = (t == null ? void 0 : t.before) === "" ? ((r = Mt(n)) == null ? void 0 : r.text) || "" : "";
  return oa.test(s) && s !== s.toUpperCase() ? null : t;
}
function la(n) {
  const e = n.filter(({ isMarkup: t, text: s }) => !t && !S(s));
  for (const t of [e, e.slice(1)]) {
    const s = ut(t.map(({ item: r }) => r.text));
    if (s) {
      t.forEach((r, i) => {
        const o = s[i] || "";
        r.item = x(w({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var z = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function xs(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((s) => t.set(s, (t.get(s) || 0) + 1));
  t.delete("");
  return new Set([...t].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
function aa(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function fe(n) {
  const [, e = "", t = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim()) || [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var Cs = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" && !(t && e === "#") || t && n.number !== null;
function ca(n) {
  const e = n.filter(({ isMarkup: f, text: b }) => !f && !S(b));
  const t = e.map(({ item: f }) => f.number);
  const s = e.map(({ item: f }) => {
    var b, g;
    return f.number === null ? (g = (b = ae(f.text)) == null ? void 0 : b.number) != null ? g : null : null;
  });
  const r = s.filter((f) => f !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && B(s);
  const o = e.map(({ signed: f, plain: b }) => (f != null ? f : ue(b)).talk);
  const l = e.flatMap(({ markup: f }) => (f == null ? void 0 : f.calls) || []);
  const a = e.filter(({ bullets: f, item: b }) => f === "#" && b.number === null).length;
  const c = B(t) && a < t.filter((f) => f !== null).length && new Set(e.flatMap(({ item: f }) => f.number === null ? [] : [f.text])).size > 1;
  const u = (f) => Cs(f, c);
  const d = e.flatMap(({ item: f }) => f.text.split(/[;；]/).filter((b) => !S(b)));
  const m = e.filter(({ item: f }) => !S(f.text));
  const p = new Set(m.flatMap(({ item: f, signed: b }) => {
    var g;
    return b || f.text.length > ks ? [] : ((g = Es.exec(f.text)) == null ? void 0 : g[2]) || [];
  }));
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: e.filter(u).length > 1 && z(e, u) > 0.4,
    areOwnPages: z(
      e.filter(({ markup: f }) => f == null ? void 0 : f.names.length),
      ({ markup: f }) => !(f == null ? void 0 : f.areSubpages)
    ) > 0.5,
    hasLinks: e.some(({ markup: f }) => f !== null && f.names.length > 0),
    areMostlyItems: e.filter(u).length > 1 && z(e, u) >= 0.6,
    isMostlySigned: e.length > 1 && z(e, ({ signed: f, markup: b }) => f !== null || b !== null && b.names.length > 0) >= 0.6,
    isQuoted: z(e, ({ text: f }) => Ts.test(f)) > 0.4,
    isPage: e.some(({ markup: f, signed: b }) => b !== null || f !== null && f.names.length > 0),
    hasMarks: e.length > 1 && z(m, ({ item: f }) => /[.,;、。，；]\s*$/.test(f.text)) > 0.8 && z(m, ({ item: f }) => /(?:^|\s)\S{1,2}\.$/.test(f.text)) < 0.5,
    talk: xs(o, e.length * 0.4),
    templates: xs(l.map(({ template: f }) => f), 2),
    isSurnameFirst: d.filter(fe).length > d.length * 0.6,
    isBracketed: p.size > 1 && p.size > m.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: f }) => f.endsWith(":")) && e.some(({ bullets: f }) => /[*#]$/.test(f))
  };
}
function W(n) {
  const e = n.split(/\s+/u);
  return n.length > ks || e.length > jl + 2 || e.length > 4 && e.filter((t) => At.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => At.test(t)).length > 1;
}
var Os = L(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
var ua = L(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function da(n, e) {
  const t = !Os.test(n) || e > 2 && At.test(n);
  return /[!?。！？]$/.test(n) || n.endsWith(".") && t;
}
function ma(n) {
  var r;
  let e = 0;
  const t = n.split(/\s+/u).map((i) => {
    const o = da(i, e);
    e = o ? 0 : e + 1;
    return i + (o ? "\n" : " ");
  }).join("");
  const s = t.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return ((r = s.filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || n;
}
function fa(n, e, t) {
  var p;
  const s = n.replace(/[;；、\t]$/u, "");
  const r = (f) => f.map((b) => b.trim()).filter((b) => b !== "");
  if (s.length > 1e6) {
    return [s];
  }
  if (/[;；、\t]/.test(s)) {
    return r(ne(s, ";；、	"));
  }
  if (/\|/.test(s)) {
    return r(s.split("|"));
  }
  const i = r(s.split(/\s[/·•∙]\s/u));
  if (i.length > 2 || i.length > 1 && !/\s\/\s/.test(s)) {
    return i;
  }
  const o = r(ne(s, ",，،"));
  const l = /[，،]/.test(s);
  const [, a = ""] = o;
  const c = (f) => f.length < 200 ? t.part(f) : null;
  const u = e || fe(s) || le.test(a);
  if (o.length < 2) {
    return o;
  }
  const d = o.length === 2 && !l && c(a) === null && u;
  if (d || W(s) && o.some(W)) {
    return [s];
  }
  const m = o.pop() || "";
  return [...o, ...(p = c(m)) != null ? p : [m]].map((f) => t.without(f.replace(/^[^:]{2,40}:\s+/i, "")));
}
function pa(n, e) {
  var i;
  const t = (i = n[n.length - 1]) != null ? i : "";
  const s = t.length > 200 || W(t) || n.length === 1 && /\s[&+]\s/.test(t);
  const r = s ? null : n.length === 1 && e.part(t) || e.partGlued(t);
  return (r == null ? void 0 : r.every((o) => o.split(" ").length < 4)) ? [...n.slice(0, -1), ...r] : null;
}
function ga(n, { isSurnameFirst: e }, t, s) {
  const r = e ? null : pa(n, t);
  const i = (o) => fe(o) && !le.test(o.replace(/^[^,]*,\s*/u, ""));
  if (r) {
    return s() ? r : n;
  }
  return !n.some(i) || s() ? n : n.flatMap((o) => i(o) ? o.split(/,\s*/u) : o);
}
var ha = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[@＠])(\S.{0,79})$/u;
function ba({ markup: n, signed: e, plain: t }, s) {
  var m;
  if (!n) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: l } = n;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && W(D(l)) ? i : r;
  }
  const a = (m = o.find(({ template: p }) => s.has(p))) != null ? m : o[0];
  if (!a || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && j(l) || { before: l };
  const u = D(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(a.template) && !vt.test(_e(l));
  return u || d ? a.names : null;
}
function As(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(Ul, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return Nt.test(t) ? "" : t;
}
var U = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = Ql(this.source, this.context);
      const t = ta(e, this.context.words);
      this.found = { lines: e, style: ca(e), titles: t, above: ea(e) };
    }
    return this.found;
  }
};
function Sa(n, e) {
  const t = n.filter(({ text: o }) => !S(o));
  const [s] = t;
  if (!s || s.isMarkup || t.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Pt(n, e) {
  const [t, s] = [n, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
}
function ya({ plain: n, item: e }, t, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  const l = s ? e.text : r && ((m = ae(e.text)) == null ? void 0 : m.text) || e.numbered;
  const a = n.endsWith(l) ? t.before.slice(n.length - l.length) : t.before;
  const c = /\[\[|\{\{/.test(a) ? I(a, o).rest : a;
  const u = _e(c).trim();
  const d = W(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? ma(u) : u;
  return As(d.replace(/^[-–—\s]+/, ""), i);
}
function La(n, { isSurnameFirst: e, isBracketed: t }) {
  const [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(n) || [] : [];
  const [, i = "", o = ""] = t ? Es.exec(n) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Pt(i, o) : null;
}
function wa(n, { words: e }) {
  return /[^\s@]@[^\s@]/.test(n) ? kt(n, e).flatMap(({ email: t }) => t || []) : [];
}
function xa({ item: n, markup: e }, t) {
  var a;
  const s = t.isNumbered ? n.text : n.numbered;
  const r = t.isBareNumbered ? ((a = ae(s)) == null ? void 0 : a.text) || s : s;
  const i = _e(e && r.includes("{{") ? A(e.rest).text : r).replace(/^--\s*/, "").trim();
  const { before: o, talk: l } = ue(i);
  return t.talk.has(l) && o !== "" ? o : i;
}
function ka(n, { isSurnameFirst: e, hasMarks: t }, { titles: s, ands: r }) {
  const i = fa(n, e, r);
  return i.map((o, l) => {
    const a = l > 0 && l === i.length - 1;
    return As(o, t || a && /\S{3}\.$/.test(o) && !zl.test(o));
  }).filter((o) => o !== "" && !rt(o) && !W(o) && !/^https?:/i.test(o) && !["date", "phone", "url"].includes(N(o, s)));
}
var Fe = class {
  constructor(e, t, s) {
    this.context = t;
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
    const e = Sa(this.lines, this.context.words);
    for (const t of this.lines) {
      if (t === e) {
        this.builder.remark("header", t.line, t.text, t.lastLine);
        continue;
      }
      if (this.builder.overflow !== null) {
        return;
      }
      if (t.isMarkup) {
        this.builder.remark("markup", t.line, t.text, t.lastLine);
      } else if (this.isTitle(t)) {
        this.builder.remark("header", t.line, t.text, t.lastLine);
      } else if (!S(t.text)) {
        this.readLine(t);
      }
    }
  }
  isTitle(e) {
    const t = this.titles.get(e);
    if (!t) {
      return false;
    }
    this.isClear = this.isClear && t.isSure;
    this.hasOther = this.hasOther || !t.isSure;
    return t.isSure || t.isLikely !== this.context.isOther;
  }
  readLine(e) {
    const t = !this.style.isPage && this.builder.rows.length > 0;
    this.isClear = this.isClear && !(t && ws.test(e.plain));
    const s = (l = "no-name") => this.builder.remark(l, e.line, e.text, e.lastLine);
    if (this.isOut(e)) {
      s("struck");
      return;
    }
    if (this.isAside(e)) {
      s();
      return;
    }
    const r = ba(e, this.style.templates);
    if (r) {
      const [l = ""] = r.length === 1 && e.markup ? wa(e.markup.rest, this.context) : [];
      r.forEach((a) => this.builder.addLinked(e.line, e.lastLine, a, l, e.text));
      return;
    }
    const i = this.withoutMarks(e);
    const o = this.addStranger(e) || i !== "" && this.readPlain(e, i) > 0;
    if (!o) {
      s();
    }
  }
  /** Is it empty, quoted, a reply, or what a list of definitions defines? */
  isAside({ plain: e, signed: t, text: s, bullets: r, markup: i }) {
    const { hasItems: o, isQuoted: l, hasBulletedReplies: a } = this.style;
    return Nt.test(e) && t === null || o && !l && Ts.test(s) && this.isDoubtful() || this.style.areOwnPages && (i == null ? void 0 : i.areSubpages) === true && this.isDoubtful() || a && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: t, plain: s }) {
    const r = t && S(D(s));
    if (e !== "perhaps" || r || Nt.test(s)) {
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
  addStranger({ signed: e, markup: t, line: s, lastLine: r, text: i }) {
    const [, o] = e && (t == null ? void 0 : t.others) ? Vl.exec(e.before.slice(-300)) || [] : [];
    if (o === void 0) {
      return false;
    }
    this.isClear = false;
    this.builder.addLinked(s, r, o, "", i);
    return true;
  }
  /** Who has an address, where it is certain who. */
  nameOf({ name: e, other: t }) {
    return t === null || this.isDoubtful() ? e : t;
  }
  isAbove(e) {
    return this.style.isPage && this.above.has(e) && this.isDoubtful();
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    const { style: t } = this;
    const { signed: s, markup: r, plain: i } = e;
    if (s) {
      return ya(e, s, t, this.context.titles);
    }
    const o = Cs(e, t.isNumbered);
    const l = !o && !/[@＠]/.test(i);
    const a = l && t.hasItems && (t.isPage || t.isNumbered);
    const c = l && (t.isMostlySigned || t.areMostlyItems);
    if (r && r.others > 0 || (a ? !this.isAbove(e) : c && this.isDoubtful())) {
      return "";
    }
    return xa(e, t);
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const s = (a, c = "") => {
      this.builder.add(e.line, e.lastLine, { username: a, email: c });
      return 1;
    };
    const r = this.style.hasLinks && (e.isTimed || ql.test(t));
    if (ws.test(t) || Xl.test(t) || r) {
      return 0;
    }
    const i = aa(t);
    if (i.length > 0) {
      return i.map((a) => s(a)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      const a = kt(t, this.context.words);
      return a.map((c) => s(this.nameOf(c), c.email)).length;
    }
    if (e.signed) {
      const [, a = "", c = ""] = /^(\S+)\s+(\S.*)$/u.exec(t) || [];
      const u = Os.test(a) && !ua.test(a) && !this.isDoubtful();
      return rt(t) || W(t) ? 0 : s(u ? c : t);
    }
    if (e.isTimed && !this.isDoubtful()) {
      return 0;
    }
    const o = ka(t, this.style, this.context);
    const l = ga(o, this.style, this.context.ands, () => this.isDoubtful());
    l.forEach((a) => this.addName(e, a));
    return l.length;
  }
  addName(e, t) {
    this.secrets += / /.test(t) && Y(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const [, s, r] = ha.exec(t) || [];
    const i = this.context.order === "parts" ? La(t, this.style) : null;
    const o = s === void 0 || r === void 0 ? i : this.isDoubtful() ? Pt(s, r) : Pt(r, s);
    this.builder.add(e.line, e.lastLine, o != null ? o : { username: t });
  }
};

// taken:words/accounts/list/read/title-words
var vs = mw.libs.accountCreator.parts.words.modules[8];
var Ns = mw.libs.accountCreator.parts.words.modules[9];

// src/accounts/list/read/page-titles.ts
var Ps = Ns.split("|");
var Ta = vs.split("|");
var Ea = /^[\w-]{1,24}$/;
var Ra = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Ma = 500;
var Ca = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var se = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Ps, ...e.map(n.plain)]);
  }
  static plain(e) {
    return H(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || Ra.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const s = n.plain(e);
    return this.exact.has(s) || t && s.length < 60 && Ps.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    if (e.length > Ma || !/[:：]/.test(e)) {
      return null;
    }
    const s = H(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      const i = s[r] || "";
      const o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, t)) {
        return n.named(o.replace(/[/#?].*$/u, ""));
      }
      const [, l, a] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && l !== void 0 && a !== void 0 && !/^\d+$/.test(a) && Ta.some((c) => l.toLowerCase().startsWith(c))) {
        return n.named(a);
      }
      if (!Ea.test(i)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    const [, t = "", s = ""] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e) || [];
    const r = s.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = t.split("/").filter((l) => l);
    const o = i.findIndex((l) => /:|%3A/i.test(l));
    if (o !== -1) {
      r.push(i.slice(o).join("/"));
    }
    for (const l of r) {
      const a = this.personIn(Ca(l));
      if (a !== null) {
        return a;
      }
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
var Dt = "  ";
var Oa = 500;
var Aa = 3e4;
var va = 50;
function Na(n) {
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return (e[1] || "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function Ds(n, e) {
  let t = e;
  while (n.charAt(t) === " ") {
    t++;
  }
  return t;
}
function Pa(n, e, t, s) {
  let r = "";
  let i = 0;
  for (let o = e, l = t + 1; o < n.length && o < e + Oa && i < Aa; ) {
    const a = n[o] || "";
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
      const u = Ds(a, c + 1);
      return u === a.length || s !== "" && a.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function Da(n, e, t) {
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const o = n[r] || "";
    if (o.charAt(i) === '"') {
      const l = Pa(n, r, i, t);
      if (!l) {
        return null;
      }
      s.push(l.cell);
      ({ end: r, at: i } = l);
      if (i === (n[r] || "").length) {
        return { cells: s, end: r };
      }
    } else {
      const l = t ? o.indexOf(t, i) : -1;
      s.push(o.slice(i, l === -1 ? o.length : l));
      if (l === -1) {
        return { cells: s, end: r };
      }
      i = l;
    }
    i += t.length;
    if (t === Dt) {
      i = Ds(o, i);
    }
  }
}
function* pe(n, e) {
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const r = n[s] || "";
    const i = t > va ? null : Da(n, s, e);
    if (i) {
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells };
      s = i.end;
    } else {
      const o = (e ? r.split(e) : [r]).map(Na);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var Ia = 8;
var $a = 6;
var Hs = 3;
var _s = 0.7;
var Ha = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var _a = /^[@＠][^\s@＠]+$/;
var Ba = (n) => n.split('"').length % 2 === 0;
var Wa = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
var Fa = L(String.raw`\p{L}{3,}`, "g");
var Ka = 100;
var Bs = (n) => n.match(Fa) || [];
function ja(n) {
  const e = /* @__PURE__ */ new Map();
  n.flatMap((t) => [...new Set(Bs(t))]).forEach((t) => {
    e.set(t, (e.get(t) || 0) + 1);
  });
  return new Set([...e].flatMap(([t, s]) => s >= Hs && s > n.length * 0.3 ? [t] : []));
}
function za(n, e) {
  const t = n.map(({ text: o }) => A(o.replace(/^\s*[*#:]{2,6}(?=\s)/u, "")));
  const s = B(t.map(({ number: o }) => o));
  const r = t.map(({ text: o, numbered: l }) => s ? o : l);
  const i = ja(r.filter((o) => /\d/.test(o)));
  return n.map((o, l) => {
    const a = r[l] || "";
    const c = () => /\d/.test(a) && (Bs(a).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(N(a, e)));
    const u = E(a) ? "email" : _a.test(a) ? "handle" : c() ? "figure" : "text";
    return x(w({}, o), { plain: a, kind: u });
  });
}
var ge = (n, e) => {
  var t, s;
  return {
    line: ((t = n[0]) == null ? void 0 : t.line) || 0,
    lastLine: ((s = n[n.length - 1]) == null ? void 0 : s.lastLine) || 0,
    cells: e.map(({ plain: r }) => r)
  };
};
var It = (n, e) => n.filter((t) => t.kind === e).length;
function Ua(n) {
  const e = [];
  n.forEach((t, s) => {
    var i;
    const r = e[e.length - 1];
    if (r && t.line === (((i = n[s - 1]) == null ? void 0 : i.lastLine) || 0) + 1) {
      r.push(t);
    } else {
      e.push([t]);
    }
  });
  return e;
}
function Ws(n) {
  const e = n.map((s) => It(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= n.length * _s ? "email" : null;
  }
  const t = (s) => n.every((r) => It(r, s) === 1);
  return t("handle") ? "handle" : n.length >= Hs && t("figure") ? "figure" : null;
}
var Fs = (n) => n.length <= Ia && n.some(({ kind: e }) => e === "text");
function Ga(n, e) {
  const t = n.find((i) => i.kind === "text");
  const s = n.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [t != null ? t : r, s != null ? s : r, ...n.filter((i) => i !== t && i !== s)];
}
var Ks = (n) => n.every((e) => {
  var t;
  return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = n[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function Va(n) {
  var d, m;
  const e = Ua(n);
  const [t = [], ...s] = e;
  const r = t.length === 1 && ((d = t[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = Ws(i);
  const l = i.filter(({ length: p }) => p > 1);
  if (i.length < 2 || o === null || !i.every(Fs) || l.length < i.length * _s) {
    return null;
  }
  const a = Ks(i);
  const c = r ? [x(w({}, ge(t, t)), { beside: ((m = t[0]) == null ? void 0 : m.text) || "" })] : [];
  const u = i.map((p) => ge(p, a ? p : Ga(p, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function qa(n, e) {
  const t = Array.from({ length: n.length / e }, (r, i) => n.slice(i * e, (i + 1) * e));
  const s = Ws(t);
  return s !== null && Ks(t) && t.every(Fs) ? { records: t.map((r) => ge(r, r)), isSure: s === "email" && t.length > 1 } : null;
}
function Is(n) {
  for (let e = 2; e <= Math.min($a, n.length); e++) {
    const t = n.length % e === 0 ? qa(n, e) : null;
    if (t) {
      return t;
    }
  }
  return null;
}
function $s(n, e) {
  const t = n.every(({ kind: s }, r) => {
    var i;
    return s === "text" || s === e && ((i = n[r - 1]) == null ? void 0 : i.kind) === "text";
  });
  if (!t || It(n, e) === 0) {
    return null;
  }
  return {
    records: n.flatMap((s, r) => {
      const i = n[r + 1];
      const o = (i == null ? void 0 : i.kind) === e ? [s, i] : [s];
      return s.kind === "text" ? [ge(o, o)] : [];
    }),
    isSure: false
  };
}
function Ke(n, e) {
  var l, a, c;
  const t = n.filter(({ text: u }) => !S(u));
  const s = t.length > 1 && !t.some(({ text: u }) => u.length > Ka || Ha.test(u) || Ba(u));
  if (!s || t.filter(({ text: u }) => /[:：]/.test(u)).length >= t.length * 0.5) {
    return null;
  }
  const r = za(t, e);
  if (r.every(({ kind: u }) => u === "text") || r.some(({ kind: u, plain: d }) => u === "text" && Wa.test(d))) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? Is(r.slice(1)) : null;
  return (c = (l = Va(r)) != null ? l : Is(r)) != null ? c : i && o ? {
    records: [x(w({}, ge([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : (a = $s(r, "email")) != null ? a : $s(r, "handle");
}

// src/accounts/list/read/span-grid.ts
var $t = 2e5;
var re = class {
  constructor() {
    this.isSpent = false;
    this.left = $t;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var ie = class {
  constructor(e, t) {
    this.budget = e;
    this.blank = t;
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
    const { row: e, spans: t } = this;
    for (let i = (s = t[e.length]) != null ? s : 0; i > 0; i = (r = t[e.length]) != null ? r : 0) {
      t[e.length] = i - 1;
      if (this.budget.take(1) === 0) {
        t.length = 0;
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
  add(e, t, s) {
    const { row: r, spans: i } = this;
    const o = Math.min(1e3, t || 1) - 1;
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
function je(n, e) {
  const t = [];
  let s = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    const o = n.slice(i, i + 2);
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
      t.push(n.slice(r, i));
      r = i + l.length;
      i = r - 1;
    }
  }
  t.push(n.slice(r));
  return t;
}
function zs(n) {
  const [e = "", ...t] = je(n, true);
  return t.length > 0 && /^[^|[\]{}]*=/.test(n) ? { attributes: e, text: t.join("|") } : { attributes: "", text: n };
}
var Xa = /\browspan\s*=\s*["']?(\d+)/i;
var Ya = /\bcolspan\s*=\s*["']?(\d+)/i;
function Ht(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
var Qa = (n) => je(n.slice(1), false).map(zs);
var js = (n) => /^\|-/.test(n);
var _t = (n) => /^[\s:*]*\{\|/.test(n);
var Bt = (n) => /^\s*\|\}/.test(n);
function Us(n, e) {
  const t = [];
  const s = new ie(new re(), "");
  let r = null;
  const i = n.some((a) => js(a.trim()));
  const o = () => {
    if (r) {
      s.skipSpanned();
    }
    if (r == null ? void 0 : r.cells.every(S)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const l = (a) => {
    o();
    t.push(a);
    return a;
  };
  for (const [a, c] of n.entries()) {
    const u = e + a;
    const d = c.trim();
    if (!d) {
      continue;
    }
    if (_t(d) || Bt(d) || js(d) || d.startsWith("|+")) {
      l({ line: u, lastLine: u, cells: [], beside: c });
    } else if (/^[|!]/.test(d)) {
      const m = Qa(d);
      const p = d.startsWith("!");
      if (r && i) {
        r.lastLine = u;
        r.isHead = r.isHead === true && p;
      } else {
        o();
        r = l({ line: u, lastLine: u, cells: s.beginRow(), isHead: p });
      }
      for (const { attributes: f, text: b } of m) {
        s.skipSpanned();
        const g = [Xa, Ya].map((h) => {
          var y;
          return Number((y = h.exec(f)) == null ? void 0 : y[1]);
        });
        s.add(Ht(b), g[0] || 1, g[1] || 1);
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + Ht(d);
      r.lastLine = u;
    } else {
      t.push({ line: u, lastLine: u, cells: [], beside: c });
    }
  }
  o();
  return t;
}
var Za = /^\s*:?-{2,}:?\s*$/;
function Wt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !S(t)) : [];
  return e.length > 0 && e.every((t) => Za.test(t));
}
function Gs(n, e) {
  return n.flatMap((t, s) => {
    const r = e + s;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (Wt(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: r, lastLine: r, cells: [], beside: t }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const l = je(o, false);
    const a = l.length > 1 ? l.map(zs).map(({ text: c }) => c) : je(o, true);
    return [{ line: r, lastLine: r, cells: a.map((c) => Ht(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var qs = 200;
var Xs = ["	", ";", ",", "|"];
var Ja = ["，", "、", "،", "؛", " / ", Dt];
var ec = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var tc = /[:：]/;
var ze = [" – ", " — ", " - "];
var Vs = L(String.raw`\p{L}`);
var nc = L(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function sc(n) {
  const e = n[n.length - 1] || "";
  return n.slice(1, -1).some(ke) && !ke(e) && !/[(（]/.test(e);
}
function Ys(n, e, { words: t }) {
  const s = [...pe(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(S));
  const r = s.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  r.forEach(({ length: u }) => i.set(u, (i.get(u) || 0) + 1));
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const l = s.map((u) => {
    var m;
    const d = u.filter(E).length;
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
      if (u.some((p) => E(p) || /\[\[|\{\{|^\s*[*#]/.test(p)) || u.filter((p) => Ie(p, t)).length > 1) {
        return false;
      }
      const d = u.filter((p) => !S(p)).map((p) => t.score(p));
      const m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && l[d] === 1).length / a,
    crowded: l.filter((u) => u > 1).length / a,
    dated: s.filter((u) => sc(u)).length / a
  };
}
function Qs({ rows: n, delimiter: e }) {
  const t = n.filter((l) => l.filter((a) => !S(a)).length > 1);
  const s = t.length > 1 && t.every(([l = ""]) => {
    var a;
    return l.trim().length === 1 && l === ((a = t[0]) == null ? void 0 : a[0]);
  });
  const r = t.map(([l = ""]) => /^\s*\d{1,5}\s*$/.test(l) ? Number(l) : null);
  const i = r.length > 2 && !r.includes(null) && B(r);
  const o = t.filter(([l = "", ...a]) => a.filter((c) => !S(c)).length < 2 && (s || i || nc.test(l) && !/^\d+$/.test(l.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
var rc = 6;
function ic(n, e) {
  const t = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = ze.includes(n) ? /$^/ : /[,;、/|]/;
  const i = e.every((l) => {
    const [a = "", c = "", ...u] = l.split(n);
    t.add(a.trim());
    s.add(c.trim());
    return u.length === 0 && Vs.test(a) && Vs.test(c) && !/[@＠]/.test(l) && !r.test(c) && a.trim().split(/\s+/).length <= rc;
  });
  const o = ze.includes(n) ? Math.max(t.size, s.size) : t.size;
  return i && o === e.length && e.length > 1;
}
var oc = (n, e) => Ja.map((t) => Ys(n, t, e)).filter(({ width: t, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === t));
function lc(n) {
  const { delimiter: e, rows: t, share: s, even: r, width: i, crowded: o, addressed: l } = n;
  if (t.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !Qs(n)) {
    return false;
  }
  const a = t.filter((d) => fe(A(d.join(",")).text)).length;
  const c = e === "," && a > t.length * 0.6;
  const u = t.filter((d) => S(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < t.length * 0.5 || l > 0) && i > 1;
}
function Zs(n) {
  const e = me(n.map(({ text: t }) => t));
  return n.filter(({ text: t }, s) => {
    var r;
    return !S(t) && !((r = e[s]) == null ? void 0 : r.isMarkup);
  }).slice(0, qs).map(({ text: t }) => t.slice(0, 5e3));
}
var ac = (n) => [
  (e) => et(e) !== "",
  (e) => j(e, true) !== null
].some((e) => n.filter(e).length > n.length * 0.4);
function cc(n, e) {
  var f, b;
  const t = Zs(n);
  const s = [...ec, ...ze].filter((g) => ic(g, t));
  const r = [...Xs, ...s].map((g) => Ys(t, g, e));
  if (t.filter((g) => Gn(g, e.words)).length > t.length * 0.6) {
    return "";
  }
  const i = oc(t, e);
  const o = (f = r.find(({ hasHeadings: g, share: h }) => g && h > 0.3)) != null ? f : i.find(({ hasHeadings: g }) => g);
  if (o) {
    return o.delimiter;
  }
  const l = (g) => t.filter((h) => g.test(h)).length / (t.length || 1);
  const a = l(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = r.find((g) => g.delimiter === "	" && g.share >= 0.5 && Qs(g) && (g.addressed > 0 || a < 0.6 && (g.rows.length > 1 || g.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = r.find((g) => g.width > 2 && g.even > 0.9 && g.share > 0.9 && g.crowded === 0 && (g.width > 3 && g.addressed >= 0.5 || g.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  const d = s.length > 0;
  if (l(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: g }) => g > 0.3) || a > 0.3 || l(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || ac(t)) {
    return "";
  }
  const m = r.find(({ addressed: g, crowded: h, share: y, width: k, even: T }) => g >= 0.5 && g > h * 2 && y >= 0.5 && (k > 2 || T > 0.6));
  const p = m || i.find(({ width: g, addressed: h }) => g > 2 && h === 1);
  if (p) {
    return p.delimiter;
  }
  return ((b = r.find(lc)) == null ? void 0 : b.delimiter) || "";
}
var uc = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function dc(n) {
  var t, s;
  const e = ((t = n.find(({ text: r }) => !S(r))) == null ? void 0 : t.text) || "";
  return e.includes(_) ? (s = Xs.find((r) => {
    const [i] = pe([e], r);
    return i !== void 0 && K(i.cells);
  })) != null ? s : null : null;
}
function mc(n) {
  var i, o, l, a, c, u;
  const e = [];
  let t = [];
  const s = me(n.map(({ text: d }) => d));
  const r = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let d = 0; d < n.length; d++) {
    const m = n[d];
    if (!m) {
      continue;
    }
    if ((i = s[d]) == null ? void 0 : i.isMarkup) {
      t.push(x(w({}, m), { isMarkup: true }));
      continue;
    }
    const p = [];
    let f = d;
    if (_t(m.text)) {
      for (; f < n.length; f++) {
        p.push(((o = n[f]) == null ? void 0 : o.text) || "");
        if (Bt(((l = n[f]) == null ? void 0 : l.text) || "")) {
          break;
        }
      }
      r();
      e.push({ kind: "table", records: Us(p, m.line), delimiter: "", source: "wiki" });
      d = f;
    } else if (uc(m.text) || m.text.includes("|") && Wt(((a = n[d + 1]) == null ? void 0 : a.text) || "")) {
      for (; f < n.length && (f === d || /\|/.test(((c = n[f]) == null ? void 0 : c.text) || "")); f++) {
        p.push(((u = n[f]) == null ? void 0 : u.text) || "");
      }
      r();
      e.push({ kind: "table", records: Gs(p, m.line), delimiter: "|", source: "bars" });
      d = f - 1;
    } else {
      t.push(m);
    }
  }
  r();
  return e;
}
var fc = (n) => n.slice(0, qs).every(({ cells: e }) => e.length > 2 && e.every((t) => S(t) || Te(t)));
var pc = /^"(?:[^"\n]|"")*$/m;
function Ft(n, e, t) {
  const s = dc(n);
  const r = e != null ? e : s;
  const i = r === null ? mc(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    if (o.kind === "table") {
      return o;
    }
    if (r === null && tn(Zs(o.lines))) {
      return o;
    }
    const l = r === null ? Pe(o.lines, t) : null;
    if (l) {
      return { kind: "lines", lines: l.people, others: l.others };
    }
    const a = o.lines.map(({ text: m }) => m);
    const c = r === null ? Ke(o.lines, t.titles) : null;
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
    const u = r != null ? r : cc(o.lines, t);
    const d = (m) => m.map((p) => {
      var f, b, g, h;
      return x(w({}, p), {
        line: (b = (f = o.lines[p.line - 1]) == null ? void 0 : f.line) != null ? b : 1,
        lastLine: (h = (g = o.lines[p.lastLine - 1]) == null ? void 0 : g.lastLine) != null ? h : 1
      });
    });
    if (u !== "") {
      const m = s === null ? vn(a, u) : a;
      const p = d([...pe(m, u)]);
      const f = ze.includes(u);
      const b = f || tc.test(u);
      return {
        kind: "table",
        records: p,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && f || fc(p) ? o.lines : null
      };
    }
    if (pc.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...pe(a, "")]).map(({ line: m, lastLine: p, cells: f }) => ({ line: m, lastLine: p, text: f.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/side-by-side.ts
var gc = 200;
var Js = (n, e) => Array.from({ length: e - n }, (t, s) => n + s);
function hc(n, e) {
  var o;
  const t = n.reduce((l, a, c) => a === "" ? l : c + 1, 0);
  const s = n.indexOf((o = n[0]) != null ? o : "", 1);
  const r = s > 0 && t % s === 0 && n.slice(0, t).every((l, a) => l !== "" && l === n[a % s]);
  const i = n.slice(0, s);
  return r && i.some((l) => e.isHeading(l)) ? {
    headings: i,
    blocks: Js(0, t / s).map((l) => Js(l * s, (l + 1) * s))
  } : null;
}
var bc = /^(\D*)(\d{1,2})(\D*)$/u;
var Sc = ["name", "realname", "username", "firstname", "lastname"];
function yc(n, e) {
  const t = n.map((a) => {
    const [, c = "", u = "", d = ""] = bc.exec(a) || [];
    return { number: u, heading: u === "" ? "" : `${c.trim()} ${d.trim()}`.trim() };
  });
  const s = (a) => new Set(t.flatMap((c) => c.heading === a ? c.number : []));
  const r = [...new Set(t.map(({ heading: a }) => a))].filter((a) => a !== "" && s(a).size > 1);
  const i = (a) => {
    const c = e.score(a);
    return c !== null && c.score > 0.8 && Sc.includes(c.meaning);
  };
  const o = t.flatMap(({ heading: a }, c) => r.includes(a) ? [] : [c]);
  if (!r.some(i) || o.some((a) => {
    var c;
    return i((c = n[a]) != null ? c : "");
  })) {
    return null;
  }
  const l = [...new Set(r.flatMap((a) => [...s(a)]))];
  return {
    headings: [...o.map((a) => {
      var c;
      return (c = n[a]) != null ? c : "";
    }), ...r],
    blocks: l.map((a) => [...o, ...r.map((c) => t.findIndex((u) => u.heading === c && u.number === a))])
  };
}
function er(n, e, t) {
  var s;
  for (const r of n.slice(0, t)) {
    const i = r.cells.length > gc ? [] : r.cells.map((l) => l.trim());
    const o = (s = hc(i.map((l) => l.toLowerCase()), e)) != null ? s : yc(i, e);
    if (o) {
      const l = (a) => o.blocks.filter((c) => c.includes(a)).length === 1;
      return n.flatMap((a) => a === r ? [x(w({}, a), { cells: o.headings })] : o.blocks.filter((c) => c.some((u) => {
        var d;
        return l(u) && !S((d = a.cells[u]) != null ? d : "");
      })).map((c) => x(w({}, a), { cells: c.map((u) => {
        var d;
        return (d = a.cells[u]) != null ? d : "";
      }) })));
    }
  }
  return n;
}

// src/accounts/list/read/columns.ts
var tr = 0.35;
var Lc = 300;
var wc = 0.15;
var nr = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function xc(n, e) {
  const { kinds: t, filled: s, distinct: r } = n;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && nr(n, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const l = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - l) * o;
}
var kc = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && nr(t, 1);
function Tc(n, e, t) {
  const { kinds: s, filled: r } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return xc(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : s.email > 0.5 ? 0 : kc(n, t, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function Ec(n, e) {
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Tc(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    const s = (t.email || 0) * 0.4 + 0.6 * e.kinds.email;
    t.email = Math.min(1, s) * (0.5 + 0.5 * e.distinct);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max(t.username || 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function Rc(n, e, t) {
  return t.findIndex((s, r) => {
    const i = t[r - 1];
    const o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && n[r] !== void 0 && ve(s);
  });
}
function sr(n, e, t) {
  let s = -1;
  let r = 0;
  let i = 0;
  n.forEach((o, l) => {
    const a = t.has(l) ? 0 : o[e] || 0;
    if (a > r) {
      i = r;
      [s, r] = [l, a];
    } else {
      i = Math.max(i, a);
    }
  });
  return r >= tr ? { index: s, score: r, margin: r - i } : null;
}
var Kt = class {
  constructor(e, t) {
    this.stats = e;
    this.scores = t;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, t) {
    this.meanings[t] = e;
    this.taken.add(t);
  }
  takeBest(e) {
    const t = sr(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const s = t.margin < wc && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !s && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && J(t, s) > 0.7);
  }
  /** A name in two parts and a whole one: the parts say more, unless fewer people have them. */
  wholeOrParts(e) {
    const t = ["firstname", "lastname"].map((r) => this.meanings.indexOf(r));
    const s = (r) => {
      var i;
      return ((i = this.stats[r]) == null ? void 0 : i.fill) || 0;
    };
    return t.every((r) => s(r) < s(e)) ? [["realname", e], ...t.map((r) => ["unused", r])] : [["unused", e]];
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, s) => !this.taken.has(s) && e(s) && ve(t) ? [s] : []);
  }
};
function Mc(n, e, t) {
  const s = [["username", n]];
  const r = [["firstname", n], ["lastname", e]];
  const i = [["lastname", n], ["firstname", e]];
  return t ? [r, s] : [s, r, i];
}
function Cc([n, e], [t, s], r) {
  const i = (u) => r !== void 0 && J(u, r) > 0.7;
  const o = J(e, s) > 0.7;
  const l = [["username", n]];
  const a = (u, d, m) => {
    const p = [[["username", u], ["realname", d]], l];
    return m ? p : p.reverse();
  };
  if (e.realNames > 0.7 && s.realNames < 0.3) {
    const u = o || i(s) || s.coined > 0.5;
    return { variants: a(t, n, u), certain: o && s.coined > 0.5 };
  }
  if (s.realNames > 0.7 && e.realNames < 0.5) {
    const u = o || i(s) && !i(e);
    return { variants: a(n, t, u), certain: u === o };
  }
  if (e.realNames < 0.4 && s.realNames < 0.4 && e.coined < 0.5) {
    return { certain: false, variants: s.coined > 0.5 ? a(t, n, o || i(s)) : Mc(n, t, i(e) && i(s)) };
  }
  const c = s.realNames < 0.5 && e.coined <= 0.5;
  return {
    variants: [...a(n, t, false), ...c ? a(t, n, true).slice(0, 1) : []],
    certain: e.coined > 0.5
  };
}
function Oc(n, e, t) {
  const s = t[n.meanings.indexOf("email")];
  const r = (m) => {
    var p;
    return ((p = t[m]) == null ? void 0 : p.distinct) || 0;
  };
  const i = e.some((m) => r(m) === 1);
  const o = e.filter((m) => !i || r(m) > 0.8);
  const [l, a] = o;
  const c = l === void 0 ? void 0 : t[l];
  const u = a === void 0 ? void 0 : t[a];
  if (l === void 0 || !c) {
    return { variants: [], certain: true };
  }
  const d = [["username", l]];
  if (c.flipped > 0.6) {
    return { variants: [d, [["realname", l]]], certain: false };
  }
  return a === void 0 || !u ? { variants: [d], certain: n.has("email") || e.length === 1 } : Cc([l, c], [a, u], s);
}
function Ac(n, e, t, s) {
  const [r, i] = [t[n], t[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && ve(i) && J(r, i) < 0.5;
}
function vc(n, e, t, s) {
  var c;
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  const r = n.meanings.indexOf("username");
  if (Ac(r, e, t, ((c = s == null ? void 0 : s[r]) == null ? void 0 : c.meaning) === "username")) {
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: false };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const i = t[e];
  const o = i ? i.realNames + i.ideographic : 0;
  const l = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
  if (i && l) {
    return o > 0.3 && J(i, l) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && i.coined > 0.5 };
  }
  const a = o > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !a };
}
function Nc(n, e, t, s) {
  var l, a;
  const r = n.meanings.flatMap((c, u) => c === "unused" ? [] : [u]);
  const i = sr(e, "name", new Set(r));
  if (i) {
    const c = vc(n, i.index, t, s);
    const u = t.some(({ flipped: d }, m) => m === i.index && d > 0.6);
    return x(w({}, c), { certain: c.certain && !(u && ((a = (l = c.variants[0]) == null ? void 0 : l[0]) == null ? void 0 : a[0]) === "username") });
  }
  if (!["username", "realname", "firstname", "lastname"].some((c) => n.has(c))) {
    const c = n.free((m) => {
      var p;
      return (((p = s == null ? void 0 : s[m]) == null ? void 0 : p.score) || 0) < 0.6;
    });
    const { variants: u, certain: d } = Oc(n, c, t);
    return { variants: [...u, []], certain: d && (s === null || c.length === 0) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function Pc(n, e) {
  return e.findIndex(({ isSecret: t }, s) => t && n.every((r) => r[s] === "unused"));
}
function rr(n, e, t, s) {
  var g;
  const r = Math.min(Lc, Math.max((n == null ? void 0 : n.length) || 0, ...e.map((h) => h.length), 1));
  const i = Array.from({ length: r }, (h, y) => y);
  const o = i.map((h) => Nn(e, h, s));
  const l = t.scoreAll(i.map((h) => (n == null ? void 0 : n[h]) || ""));
  const a = o.map((h, y) => {
    var k;
    return Ec((k = l[y]) != null ? k : null, h);
  });
  if (n) {
    const h = a[Rc(n, l, o)];
    if (h) {
      h.username = 0.7;
    }
  }
  const c = new Kt(o, a);
  for (const h of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(h);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([h, y]) => c.take(h, y));
  }
  const u = Nc(c, a, o, n && l);
  const d = u.variants.slice(0, 3).map((h) => {
    const y = [...c.meanings];
    h.forEach(([k, T]) => {
      y[T] = k;
    });
    return y;
  });
  const m = (h, y) => {
    d.splice(1, 0, (d[0] || []).map((k, T) => T === h ? y : k));
  };
  const p = c.meanings.indexOf("username");
  if (p !== -1 && (((g = a[p]) == null ? void 0 : g.username) || 0) <= 0.5) {
    m(p, "unused");
  }
  const f = a.findIndex(({ username: h = 0 }, y) => p !== -1 && c.meanings[y] === "unused" && h >= tr);
  if (f !== -1 && !c.certain) {
    d.splice(1, 0, c.meanings.map((h, y) => y === p ? "unused" : y === f ? "username" : h));
  }
  const b = c.has("password") ? -1 : Pc(d, o);
  if (b !== -1) {
    m(b, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && b === -1,
    scores: a.map((k) => {
      var T = k, { name: h } = T, y = V(T, ["name"]);
      return h ? x(w({}, y), { realname: h / 2, username: h / 2 }) : y;
    }),
    stats: o
  };
}
function ir(n, e, { scores: t, stats: s }) {
  return e.map((r, i) => {
    var o, l;
    return {
      heading: X((n == null ? void 0 : n[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (l = t[i]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Ge = 200;
var Ue = 12;
var lr = 20;
var Ve = 6;
var C = ({ cells: n }) => n.filter((e) => !S(e));
var he = ({ cells: n }) => n.some(E);
function zt(n, e, t) {
  const s = C(n);
  if (s.length === 0 || s.some(E) || n.beside !== void 0) {
    return false;
  }
  if (s.length > 1 && s.filter((c) => Ie(c, e)).length > 1) {
    return false;
  }
  const r = s.map((c) => e.score(c));
  const i = r.filter((c) => c !== null && c.score > 0.8);
  const o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const l = r.filter((c) => c !== null && c.meaning !== "unused");
  if (s.length === 1) {
    return t && n.cells.length === 1 && o.length === 1;
  }
  const a = i.length > 1 || s.length < 3 || n.cells.length > 1 && l.length > 0;
  return t ? o.length > 0 && a || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= s.length * 0.6;
}
function ar(n, e, t) {
  const s = C(n);
  if (e.length === 0 || s.length < 2 || s.some(E)) {
    return false;
  }
  let r = 0;
  n.cells.forEach((i, o) => {
    const l = e.map(({ cells: d }) => d[o] || "").filter((d) => !S(d) && !v(d));
    if (!Re(i) || v(i) || l.length < e.length * 0.5) {
      return;
    }
    const a = l.map((d) => N(d, t));
    const c = N(i, t);
    const u = (d) => c !== d && a.filter((m) => m === d).length > a.length * 0.7;
    if (u("email") || u("person")) {
      r += 2;
    } else if (u("date") || u("number") || u("phone")) {
      r += e.length > 2 ? 2 : 1;
    }
  });
  return r > 1;
}
function Dc(n, e) {
  const { words: t, titles: s } = e;
  const r = [];
  let i = "";
  n.forEach((o, l) => {
    var d;
    const a = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || zt(o, t, a === void 0 && l < Ue)) {
      if (a === l - 1 && C(o).length >= C((d = n[a]) != null ? d : o).length) {
        r.pop();
      } else if (a === l - 1) {
        return;
      }
      r.push(l);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = n.slice(0, Ue).findIndex((l, a) => a < Ve && l.cells.length > 1 && (l.isHead || ar(l, n.slice(a + 1, a + 12), s)));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function cr(n) {
  return n.length <= Ve && !n.some(he) && n.filter((e) => C(e).length > 1 && !S(e.cells[0] || "")).length < 3;
}
var Ic = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var $c = (n) => n.length < 40 && Ic.has(n.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function Hc(n, e, t) {
  const s = n.cells.slice(1).filter((i) => !S(i));
  if (s.length === 0 || s.some((i) => N(i, t) !== "number")) {
    const i = C(n)[0] || "";
    return C(n).length === 1 && e.length > 1 && $c(i.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && n.cells.every((i, o) => o === 0 || S(i) || r.filter(({ cells: l }) => N(l[o] || "", t) === "number").length < r.length * 0.3);
}
function _c(n, e, t) {
  const s = e.slice(0, lr);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + C(o).length, 0) / s.length;
  if (C(n).length <= r / 2 && C(n).length < 3 && r > 3) {
    return !he(n);
  }
  return ar(n, s, t) && n.cells.some((i, o) => Re(i) && s.filter(({ cells: l }) => E(l[o] || "")).length > s.length * 0.8);
}
function Bc(n, e, t, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(t, s.columns.length);
    return Array.from({ length: i }, (o, l) => {
      var a, c;
      return (c = (a = s.columns) == null ? void 0 : a[l]) != null ? c : "unused";
    });
  }
  return e ? Sn(n.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Me(n)) : null;
}
function Wc(n, e) {
  const t = [...n.cells];
  for (const s of e) {
    if (C(s).length > 1 && s.cells.length >= n.cells.length) {
      s.cells.forEach((r, i) => {
        var o, l;
        t[i] = S((o = t[i]) != null ? o : "") ? r : (l = t[i]) != null ? l : "";
      });
    }
  }
  return x(w({}, n), { cells: t });
}
function Fc(n) {
  return We(n.map((e, t) => {
    var o, l;
    const s = C(e);
    const [r = ""] = s;
    const i = s.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(r);
    return {
      lone: i ? r : null,
      first: r,
      width: s.length,
      isApart: e.line > ((l = (o = n[t - 1]) == null ? void 0 : o.lastLine) != null ? l : -1) + 1
    };
  }));
}
function jt(n, e, t, s) {
  var y;
  const { words: r, titles: i } = s;
  const o = [...t];
  const l = [...n];
  const a = [];
  const c = e !== null && K(e.cells);
  if (!c) {
    if (e) {
      const k = o.slice(0, Ue).findIndex((T, R) => R === o.length - 1 || !_c(T, o.slice(R + 1, R + 1 + lr), i));
      l.push(...o.splice(0, Math.max(0, k)));
    }
    for (let k = o.pop(); k; k = o.pop()) {
      if (o.length === 0 || !Hc(k, o, i)) {
        o.push(k);
        break;
      }
      a.unshift(k);
    }
  }
  const u = e && !c ? Wc(e, [...l].reverse()) : e;
  const d = u ? -1 : o.slice(0, Ue).reduce((k, T, R) => S(T.cells[0] || "") && C(T).length > 0 && R <= Ve ? R : k, -1);
  const m = o.filter((k) => S(k.cells[0] || "")).length < o.length * 0.5;
  if (d !== -1 && m && cr(o.slice(0, d))) {
    l.push(...o.splice(0, d + 1));
  }
  const p = Fc(c ? [] : o);
  const f = new Set(o.filter((k, T) => p.places.has(T)));
  const b = o.filter((k) => !f.has(k)).slice(0, Ge).map(({ cells: k }) => k);
  const g = rr((y = u == null ? void 0 : u.cells) != null ? y : null, b, r, i);
  const h = Bc((u == null ? void 0 : u.cells) || [], c, g.stats.length, s);
  if (h) {
    g.plans = [h];
    g.certain = true;
  }
  return { headings: u, above: l, rows: o, totals: a, plans: g, groupTitles: f, found: p, sheet: c };
}
var Kc = /^[^\d:：.!?]{1,40}$/;
function jc(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && C(e).length === 1 && !he(e) && (e.line > t.lastLine + 1 || C(t).length > 2);
}
var or = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function ur(n) {
  if (!/<\/(?:s|del|strike)>/i.test(n.cells.join(""))) {
    return n;
  }
  const e = n.cells.map((i) => i.replace(or, " ").trim());
  const t = n.cells.findIndex(Re);
  const s = S(e[t] || "");
  const r = n.cells.map((i) => i.replace(or, "$2"));
  return x(w({}, n), { isStruck: s, cells: s ? r : e });
}
function dr(n, e) {
  var c, u;
  const t = er(n.filter((d) => d.beside === void 0 && !d.isStruck && C(d).length > 0), e.words, Ve);
  const s = K(((c = t[0]) == null ? void 0 : c.cells) || []);
  const r = s ? [0] : Dc(t, e);
  const i = [];
  const o = (u = r[0]) != null ? u : -1;
  let l = t.slice(0, Math.max(0, o));
  const a = l.length > 1 && l.every(({ cells: [d = "", ...m] }) => m.length === 0 && Kc.test(d));
  if (l.length > 0 && (a || !cr(l))) {
    const d = jt([], null, l, e);
    const m = a || !l.some(he) && t.some(he);
    if (m) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    l = [];
  }
  if (o === -1) {
    i.push(jt([], null, t, e));
  }
  r.forEach((d, m) => {
    var g, h;
    const p = (g = r[m + 1]) != null ? g : t.length;
    const f = t.slice(d + 1, p);
    const b = p < t.length && jc(f) ? f.splice(-1) : [];
    i.push(jt(l, (h = t[d]) != null ? h : null, f, e));
    l = b;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d }) => !d.isSure),
    certain: i.every(({ plans: d, found: m }) => d.certain && m.isSure),
    sheet: s
  };
}
function mr({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function fr(n, e) {
  var t, s;
  return ir((s = (t = n.headings) == null ? void 0 : t.cells) != null ? s : null, Ut(n, e), n.plans);
}
function Ut({ plans: n }, e) {
  var t, s;
  return (s = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var zc = "=+-@＝＋－＠";
var Uc = ";,|	\r\n\v\f\u2028\u2029";
var Gc = /[\s'"]/u;
var Vc = /^'*[\t\r\n]/u;
function pr(n) {
  const e = [];
  let t = false;
  for (let s = n.length - 1; s >= 0; s--) {
    const r = n.charAt(s);
    if (t && Uc.includes(r)) {
      e.push(s + 1);
    }
    if (!Gc.test(r)) {
      t = zc.includes(r);
    }
  }
  if (t || Vc.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function gr(n) {
  const e = pr(n);
  return e.length === 0 ? n : [0, ...e].map((t, s) => n.slice(t, e[s])).join("'");
}
function Gt(n) {
  const e = pr(n);
  return [0, ...e].map((t, s) => n.slice(s > 0 && n.charAt(t) === "'" ? t + 1 : t, e[s])).join("");
}

// src/accounts/list/read/table.ts
function yr(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function qc(n) {
  const e = n.filter((t) => !S(t)).slice(0, Ge);
  return e.length > 1 && e.filter((t) => Q.test(t.trim())).length > e.length * 0.8;
}
function Xc(n) {
  const [, e = "", t = ""] = Q.exec(n.trim()) || [];
  return e ? yr(t, e) : n;
}
var hr = (n) => n.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, t) => t.split("|").pop() || "");
var br = ({ cells: n }) => n.filter((e) => !S(e)).length;
function Yc(n, e, { rows: t }) {
  const s = n.cells.findIndex((i) => !S(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && br(n) === 1 && t.slice(0, Ge).filter((i) => br(i) > 2).length > 1;
}
function Qc({ headings: n, sheet: e }, t, s) {
  const r = (i) => e ? Gt(i) : i.trim();
  return { heading: X(r((n == null ? void 0 : n.cells[t]) || "")), column: t, value: r(s) };
}
function Sr(n, { titles: e }) {
  var r, i;
  const { names: t, calls: s } = I(n, e);
  return (i = t[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function Zc(n, e) {
  var r;
  const { realname: t = "" } = n;
  if (/\[\[|\{\{/.test(t)) {
    const i = Sr(t, e);
    n.username = n.username || i || "";
    n.realname = i === void 0 ? hr(t) : "";
  }
  const { username: s = "" } = n;
  if (/\[\[|\{\{|https?:/.test(s)) {
    n.username = (r = Sr(s, e)) != null ? r : hr(s);
  }
}
function Jc(n, { words: e }) {
  const { username: t = "", email: s = "", realname: r = "" } = n;
  if (/[@＠]/.test(t.slice(1))) {
    const i = $e(t.replace(/\n/g, " "), e);
    const o = s === "" || i.email.toLowerCase() === s.toLowerCase();
    if (i.email !== "" && (o || i.name !== "")) {
      n.username = i.name;
      n.email = s || i.email;
    }
  } else {
    n.username = t.replace(/\s*\n\s*/g, " ");
  }
  if (E(r)) {
    n.realname = "";
  }
}
function eu({ rows: n, sheet: e }, t, { titles: s }) {
  const r = t.flatMap((c, u) => c === "username" || c === "realname" ? [u] : []);
  const [i = -1] = r;
  const o = n.some(({ cells: c }) => !S(c[t.indexOf("email")] || ""));
  const l = r.length === 1 && !e && !o && !t.includes("password");
  const a = l ? Dn(n.map(({ cells: c }) => c[i] || ""), s) : null;
  return a && x(w({}, a), { column: i });
}
function tu(n, { column: e, peopleOf: t }) {
  return t(n.cells[e] || "").map((s) => x(w({}, n), { cells: n.cells.map((r, i) => i === e ? s : r) }));
}
var qe = class {
  constructor(e, t, s) {
    this.context = e;
    this.builder = t;
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
  addAll({ sections: e }, { variant: t, isOther: s, isBare: r }) {
    var i;
    for (const o of e) {
      for (const m of [...o.above, ...o.headings ? [o.headings] : []]) {
        this.builder.remark("header", m.line, this.textOf(m), m.lastLine);
      }
      for (const m of o.totals) {
        this.builder.remark("total", m.line, this.textOf(m), m.lastLine);
      }
      const l = Ut(o, t);
      const a = qc(o.rows.map(({ cells: m }) => m[l.indexOf("realname")] || ""));
      const c = ((i = o.headings) == null ? void 0 : i.cells) || [];
      const u = zn(l, c, o.rows, this.context.words, r);
      const d = r ? null : eu(o, l, this.context);
      this.hasDoubtful = this.hasDoubtful || (d == null ? void 0 : d.isSure) === false;
      for (const m of o.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: p, found: f } = o;
        if (p.has(m) && (f.isSure || f.isLikely !== s)) {
          this.builder.remark("header", m.line, this.textOf(m), m.lastLine);
        } else {
          for (const b of d ? tu(m, d) : [m]) {
            this.addRecord(b, l, o, a, u);
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
    let t = this.secret.get(e);
    if (!t) {
      const r = ((s = e.headings) == null ? void 0 : s.cells) || [];
      t = e.plans.stats.map(({ isSecret: i }, o) => i && !e.sheet || this.context.words.isSecret(r[o] || ""));
      this.secret.set(e, t);
    }
    return t;
  }
  addRecord(e, t, s, r, i) {
    var k;
    const { line: o, lastLine: l, cells: a } = e;
    const c = { first: "", last: "" };
    const u = [];
    const d = [];
    const m = this.secretColumns(s);
    const p = s.sheet ? Me(((k = s.headings) == null ? void 0 : k.cells) || []) : -1;
    a.forEach((R, $) => {
      const Ze = s.headings !== null && $ >= s.headings.cells.length;
      const G = Ze && t[$] === "unused" ? void 0 : t[$];
      if (G === void 0 || G === "unused") {
        const Rr = this.delimiter && R.includes("\n") && R.includes(this.delimiter);
        if (!S(R) && (G === void 0 || Rr)) {
          d.push(R);
        }
        if (!S(R) && G === "unused" && $ > p && !m[$]) {
          u.push(Qc(s, $, R));
        }
      } else {
        this.readCell(G, s.sheet ? Gt(R) : R, c, s.sheet, o);
        if (G === "realname" && r) {
          c.realname = Xc(c.realname || "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const T = c, { first: f, last: b } = T, g = V(T, ["first", "last"]);
    if (f || b) {
      g.realname = yr(f, b);
    }
    const h = u.filter(({ value: R }) => R !== g.password);
    if (h.length > 0) {
      g.extra = h;
    }
    if (s.sheet) {
      this.builder.add(o, l, g, true);
      return;
    }
    this.readName(g, (R) => i(R, a));
    if (Yc(e, t, s)) {
      this.builder.remark("header", o, this.textOf(e), l);
      return;
    }
    const y = !g.username && !g.email && !g.realname;
    if (y && g.password) {
      this.builder.add(o, l, g);
    } else if (this.isKnown(g, s)) {
      this.builder.remark("again", o, this.textOf(e), l);
    } else {
      this.builder.addOrRemark(o, l, g, this.textOf(e));
    }
    if (d.length > 0 && !y) {
      this.builder.remark("extra-cells", o, d.join(this.delimiter || " "), l);
    }
  }
  /** Was somebody of this name and address in an earlier section? */
  isKnown({ username: e, email: t, realname: s }, r) {
    var l;
    const i = [e, t, s].join("\n");
    const o = (l = this.known.get(i)) != null ? l : r;
    this.known.set(i, o);
    return !!t && o !== r;
  }
  readCell(e, t, s, r, i) {
    switch (e) {
      case "firstname":
        s.first = ee(t);
        break;
      case "lastname":
        s.last = ee(t);
        break;
      case "mode":
        this.readMode(t, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? t : ee(t);
        break;
      default:
        s[e] = r ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e, t) {
    Zc(e, this.context);
    Jc(e, this.context);
    const { name: s, isDoubtful: r } = t((e.username || "").replace(/^\s*#+/, ""));
    e.username = s;
    this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, t, s) {
    const r = _n.get(e.trim().toLowerCase());
    if (r) {
      t.mode = r;
    } else if (!S(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var nu = 3 * ce;
var su = 5 * ce;
var ru = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var iu = /\[\[|\{\{|^==.*==|^\{\|/;
var wr = 3;
function ou(n) {
  var a, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (a = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : a[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= su || !S(u) && ++r > nu);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const l = t === null ? o : o.slice(1);
  return {
    all: l,
    lines: l,
    separator: t,
    beyond: i === -1 ? null : au(s, i)
  };
}
var lu = /[^\s,;|"]/;
function au(n, e) {
  const t = n.findIndex((i, o) => o >= e && !S(i));
  let s = n.length - 1;
  while (s > t && S(n[s] || "")) {
    s--;
  }
  const r = n.find((i, o) => o >= e && lu.test(i)) || "";
  return t === -1 ? null : { line: t + 1, lastLine: s + 1, text: r };
}
function cu({ records: n, delimiter: e }, t, { options: s }) {
  const r = t.sections.some(({ headings: o }) => o !== null);
  if (s.columns || s.delimiter || t.sheet || r) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: o } of n.slice(0, 200)) {
    o.forEach((l, a) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(l)) {
        i.add(a);
      }
    });
  }
  return i.size > 1 ? null : n.map(({ line: o, lastLine: l, cells: a, beside: c }) => ({ line: o, lastLine: l, text: c != null ? c : a.join(a.every(S) ? e : " ") }));
}
function Lr(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      const { lines: l, others: a } = t;
      return {
        segment: new U(l, e),
        table: null,
        others: a ? new U(a, e) : null
      };
    }
    const s = t.records.map(ur);
    const r = dr(s, e);
    const i = t.source === "delimited" ? cu(t, r, e) : null;
    const o = t.whole ? new U(t.whole, e) : null;
    return i ? { segment: new U(i, e), table: null } : { segment: x(w({}, t), { records: s }), table: r, whole: o };
  });
}
var Xe = class {
  constructor(e, t, s) {
    this.parts = e;
    this.context = t;
    this.way = s;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    /** Are there usernames that may be explanations? */
    this.hasDoubtful = false;
    this.format = "names";
    this.builder = new De(t.options);
  }
  read({ all: e, separator: t, beyond: s }) {
    var a;
    const { builder: r, parts: i } = this;
    if (t !== null) {
      r.remark("markup", 1, `sep=${t}`);
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
    const l = (a = s == null ? void 0 : s.lastLine) != null ? a : e.reduce((c, { line: u, text: d }) => S(d) ? c : u, 0);
    r.finish(l, e);
    return x(w({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.hasOther = this.hasOther || t.hasOther;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: i, cells: o, isStruck: l, beside: a } of e.records) {
      if (l) {
        this.builder.remark("struck", r, o.join(e.delimiter || " "), i);
      }
      if (a !== void 0 && !S(a)) {
        this.builder.remark(e.source === "stacked" ? "header" : "markup", r, a, i);
      }
    }
    const s = new qe(this.context, this.builder, e.delimiter);
    s.addAll(t, this.way);
    this.foundDoubtful(s);
  }
  foundDoubtful({ hasDoubtful: e }) {
    this.certain = this.certain && !e;
    this.hasDoubtful = this.hasDoubtful || e;
  }
  addLines(e, t) {
    const { builder: s, context: r } = this;
    const i = e.source;
    const o = t ? null : Vn(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!t && !this.way.isOther && nn(i, s)) {
      this.certain = false;
      this.hasOther = true;
      return;
    }
    const l = this.way.variant === 1 ? "parts" : "whole";
    const a = new Fe(e, x(w({}, r), { order: l, isOther: this.way.isOther }), s);
    const c = s.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.hasParts;
    this.hasOther = this.hasOther || a.hasOther;
    this.certain = this.certain && a.isCertain;
    if (!t) {
      const u = s.rows.slice(c);
      const d = u.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : d > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    const e = this.parts.flatMap((s) => {
      const r = s.table && mr(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: t && fr(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && zt(t.section.headings, this.context.words, true),
      delimiter: (t == null ? void 0 : t.delimiter) || ""
    };
  }
};
var Ye = class {
  constructor() {
    this.list = [];
    this.seen = /* @__PURE__ */ new Set();
  }
  add(e) {
    const t = e.rows.slice(0, 50).concat(e.rows.slice(-50));
    const s = JSON.stringify([e.rows.length, t]);
    if (!this.seen.has(s) && (this.list.length === 0 || e.rows.length > 0)) {
      this.seen.add(s);
      this.list.push(e);
    }
  }
};
function uu(n, e) {
  var a;
  const t = (a = e.options.delimiter) != null ? a : n.separator;
  let s = Lr(Ft(n.lines, t, e), e);
  if (!s.some(({ table: c }) => c == null ? void 0 : c.sheet) && n.lines.some(({ text: c }) => ru.test(c))) {
    n.lines = n.lines.map((c) => x(w({}, c), { text: Qt(c.text.replace(/\uFEFF/g, "")) }));
    s = Lr(Ft(n.lines, t, e), e);
  }
  const r = { variant: 0, isOther: false, isBare: false };
  const i = new Xe(s, e, r);
  const o = new Ye();
  const l = (c) => {
    o.add(new Xe(s, e, w(w({}, r), c)).read(n));
  };
  o.add(i.read(n));
  if (i.hasDoubtful) {
    l({ isBare: true });
  }
  if (i.hasOther) {
    l({ isOther: true });
  }
  for (let c = 1; c < wr && i.hasVariants; c++) {
    l({ variant: c });
  }
  return { readings: o.list, certain: i.certain };
}
function du(n, e) {
  var d, m;
  const t = n.lines.some(({ text: p }) => iu.test(p) || p.includes(_));
  const s = !t && ((d = Ke(n.lines, e.titles)) == null ? void 0 : d.isSure) === true;
  const r = !t && Pe(n.lines, e) !== null;
  const i = t || s || r ? null : Zn(n.lines, e.words);
  const o = (p = n.lines) => uu(x(w({}, n), { lines: p }), e);
  if (!i || i.around.size === 0) {
    return o();
  }
  const l = o(n.lines.map((p) => i.around.has(p) ? x(w({}, p), { text: "" }) : p));
  if (!((m = l.readings[0]) == null ? void 0 : m.rows.length)) {
    return o();
  }
  if (i.isSure) {
    return l;
  }
  const [a, c] = i.isLikely ? [l, o()] : [o(), l];
  const u = new Ye();
  [...a.readings.slice(0, 1), ...c.readings.slice(0, 1), ...a.readings, ...c.readings].forEach((p) => u.add(p));
  return { readings: u.list, certain: u.list.length < 2 && a.certain };
}
function F(n, e = {}) {
  var c, u;
  const t = ou(n);
  const s = {
    options: e,
    words: new Oe(e.headings),
    titles: new se(e.userNamespaces),
    ands: new we((c = e.language) != null ? c : "")
  };
  const r = t.lines.some((d) => d.text.includes(_));
  if (((u = e.delimiter) != null ? u : null) === null && !r) {
    t.lines = Cn(on(t.lines));
  }
  const { readings: [i, ...o], certain: l } = du(t, s);
  if (!i) {
    throw new Error("A text has no reading.");
  }
  const a = !i.rows.some(({ username: d, realname: m }) => (d + m).includes("�"));
  return { readings: [i, ...o.slice(0, wr - 1)], certain: l && a };
}

// taken:core/app/load-part-gadget
var Vt = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-readers-gadget.ts
var xr = (n, e) => q(null, null, function* () {
  const t = yield Vt("sources");
  return t.decodeSource(n, e);
});
var kr = (...n) => q(null, null, function* () {
  const e = yield Vt("sources");
  return e.textOfMarkup(...n);
});

// src/accounts/list/read/index.ts
var mu = 2;
var Qe = (n, e) => x(w({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var Er = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function fu(n) {
  try {
    return n.map(({ rows: e }) => Se(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function pu(n, e) {
  var l;
  const t = fu(n);
  if (t === null) {
    return Er("too-large");
  }
  const s = n.map(({ name: a, rows: c }, u) => {
    const d = t[u] || "";
    return { name: a, text: d, read: F(d, c.some((m) => m.length > 1) ? w({ delimiter: "	" }, e) : e) };
  });
  const r = (a) => a.read.readings[0].rows.length;
  const i = (l = s.find(({ name: a }) => a === e.sheet)) != null ? l : s.reduce((a, c) => r(c) > r(a) ? c : a);
  const o = e.sheet !== void 0 || s.filter((a) => r(a) > 0).length < 2;
  return x(w({}, Qe(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: a }) => a),
    sheet: i.name
  });
}
function Tr(n, e) {
  return q(this, null, function* () {
    const { DOMParser: t } = e;
    return t ? kr(n, e, t) : n.kind === "page" ? "" : n.text;
  });
}
function gu(t) {
  return q(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return Qe(n.text, F(n.text, e));
      case "html":
      case "page": {
        const s = yield Tr(n, e);
        return Qe(s, F(s, e));
      }
      case "file": {
        const s = yield xr(n, w({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return Er(s.code);
          case "table":
            return pu(s.sheets, e);
          case "text": {
            const { encoding: r, certain: i, samples: o, alternatives: l, remarks: a } = s;
            const [c = "", ...u] = yield Promise.all([
              s,
              ...i ? [] : l.slice(0, mu)
            ].map((m) => Tr({ kind: "text", text: m.text }, e)));
            const d = Qe(c, F(c, e));
            return x(w({}, d), {
              certain: d.certain && i,
              readings: [
                ...d.readings,
                ...u.map((m) => F(m, e).readings[0])
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
mw.libs.accountCreator.parts.read.modules = [Se, gr, $n, se, it, _, $t, re, ie];
return { readList: gu, readText: F };
} };
// </nowiki>
