// <nowiki>
/*!
 * AccountCreator 0.1.0+f2ef8187: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"3b5cface","checks":"d109be68"}, contents: 'ab1aff31', run: function () {
'use strict';
var yr = Object.defineProperty;
var kr = Object.defineProperties;
var Sr = Object.getOwnPropertyDescriptors;
var pe = Object.getOwnPropertySymbols;
var Pt = Object.prototype.hasOwnProperty;
var Nt = Object.prototype.propertyIsEnumerable;
var Ot = (n, e, t) => e in n ? yr(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var k = (n, e) => {
  for (var t in e || (e = {}))
    if (Pt.call(e, t))
      Ot(n, t, e[t]);
  if (pe)
    for (var t of pe(e)) {
      if (Nt.call(e, t))
        Ot(n, t, e[t]);
    }
  return n;
};
var v = (n, e) => kr(n, Sr(e));
var fe = (n, e) => {
  var t = {};
  for (var r in n)
    if (Pt.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && pe)
    for (var r of pe(n)) {
      if (e.indexOf(r) < 0 && Nt.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var $ = (n, e, t) => {
  return new Promise((r, s) => {
    var i = (l) => {
      try {
        a(t.next(l));
      } catch (c) {
        s(c);
      }
    };
    var o = (l) => {
      try {
        a(t.throw(l));
      } catch (c) {
        s(c);
      }
    };
    var a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, o);
    a((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var wr = /["\r\n]|^\s|\s$/u;
function W(n, e, t) {
  const r = (s) => wr.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var Dt = 3;
var It = 1;
var xr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var vr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Lr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var Tr = 600;
var P = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
var Er = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function ge(n) {
  var e;
  return xr.has(n.nodeName.toUpperCase()) || vr.test(P(n, "class")) || Er.test(P(n, "style")) || P(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var $t = /^(?:[*#:]|==) /;
var Rr = (n) => n.map((e) => "line" in e ? e.line.replace($t, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function Cr(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function Ar(n) {
  const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const t = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var zt = 2e5;
var Ft = `<!-- rowspan × colspan > ${zt} -->`;
var ze = class {
  constructor() {
    this.isSpent = false;
    this.left = zt;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var Fe = class {
  constructor(e) {
    this.budget = e;
    this.rows = [];
    /** By column: in how many of the next rows a cell from above stands. */
    this.spans = [];
    this.row = [];
  }
  beginRow() {
    this.row = [];
    this.rows.push(this.row);
  }
  /** Adds blank cells where those from above stand. */
  skipSpanned() {
    var r, s;
    const { row: e, spans: t } = this;
    for (let i = (r = t[e.length]) != null ? r : 0; i > 0; i = (s = t[e.length]) != null ? s : 0) {
      t[e.length] = i - 1;
      if (this.budget.take(1) === 0) {
        t.length = 0;
        return;
      }
      e.push([]);
    }
  }
  add(e, t) {
    const { row: r, spans: s } = this;
    const i = Math.min(1e3, Number(P(e, "rowspan")) || 1) - 1;
    const o = r.length;
    r.push(t);
    const a = this.budget.take(Math.min(50, Number(P(e, "colspan")) || 1) - 1);
    for (let l = 0; l < a; l++) {
      r.push([]);
    }
    if (i > 0 && !this.budget.isSpent) {
      s.length = Math.max(s.length, r.length);
      s.fill(i, o, r.length);
    }
  }
};
var Be = class n {
  constructor(e, t = new ze(), r = 0) {
    this.titles = e;
    this.budget = t;
    this.depth = r;
    this.blocks = [];
    this.people = 0;
    this.line = "";
    /** Before the next line that has something in it. */
    this.mark = "";
    /** Who is named in the line. */
    this.named = /* @__PURE__ */ new Set();
    /** How many texts with an address in them were read. */
    this.addresses = 0;
  }
  read(e, t = "") {
    if (this.depth > Tr) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === Dt) {
        this.addText(r);
      } else if (r.nodeType === It && !ge(r)) {
        this.readElement(r, t);
      }
    }
    this.depth--;
  }
  addText(e) {
    var r;
    const t = ((r = e.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(t) ? 1 : 0;
    this.line += t;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    const t = [e];
    for (let r = t.pop(); r !== void 0; r = t.pop()) {
      if (r.nodeType === Dt) {
        this.addText(r);
      } else if (r.nodeType === It && !ge(r)) {
        this.flush();
        for (const s of Array.from(r.childNodes).reverse()) {
          t.push(s);
        }
      }
    }
    this.flush();
  }
  flush() {
    const e = this.line.replace(/ +/g, " ").trim();
    if (e !== "") {
      this.blocks.push({ line: (this.mark + e).replace(/^(==) (.*)$/, "$1 $2 ==") });
      this.mark = "";
    }
    this.line = "";
    this.named.clear();
  }
  readElement(e, t) {
    const r = e.nodeName.toUpperCase();
    if (r === "BR") {
      this.flush();
    } else if (r === "A") {
      this.readLink(e, t);
    } else if (r === "TABLE") {
      this.readTable(e);
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(P(e, "class") + P(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (Lr.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var a;
    const r = P(e, "href");
    const s = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const i = P(e, "title");
    const o = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(s)) != null ? a : this.titles.personIn(Cr(i));
    if (/^mailto:/i.test(r)) {
      const l = this.addresses;
      this.read(e, t);
      if (this.addresses === l) {
        const [c = ""] = r.slice("mailto:".length).split("?");
        this.line += ` <${c}>`;
      }
    } else if (o === null) {
      this.read(e, t);
    } else if (!this.named.has(o)) {
      this.people++;
      this.named.add(o);
      this.line += ` [[User:${o}]] `;
    }
  }
  /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
  readTable(e) {
    const t = new Fe(this.budget);
    const r = [];
    const { rows: s, captions: i } = Ar(e);
    const o = s.map((l) => this.readRow(l, t, r));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(Rr)), isHead: o });
      return;
    }
    for (const l of i) {
      this.read(l);
      this.flush();
    }
    r.forEach((l) => l.forEach((c) => this.take(c)));
  }
  /** @return Does it hold headings alone? */
  readRow(e, t, r) {
    let s = 0;
    let i = 0;
    t.beginRow();
    for (const o of Array.from(e.childNodes)) {
      const a = o.nodeName.toUpperCase();
      if (a !== "TD" && a !== "TH") {
        continue;
      }
      t.skipSpanned();
      const l = new n(this.titles, this.budget, this.depth + 3);
      const c = !ge(e) && !ge(o);
      if (c) {
        l.read(o);
      }
      l.flush();
      this.people += l.people;
      t.add(o, l.blocks);
      if (c) {
        r.push(l.blocks);
      }
      s += a === "TH" ? 1 : 0;
      i += a === "TD" && l.blocks.length > 0 ? 1 : 0;
    }
    t.skipSpanned();
    return s > 0 && i === 0;
  }
  /** What a cell of a frame holds, as if it stood in place of the frame. */
  take(e) {
    if ("line" in e) {
      this.blocks.push($t.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var Ht = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function _e(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(Ht).join(" !! ")}` : `| ${e.map(Ht).join(" || ")}`),
    "|}"
  ];
}
function Bt(n, e, t) {
  const r = new Be(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
function _t(n, e, t) {
  const { blocks: r, budget: s } = Bt(n, e, t);
  return [...s.isSpent ? [Ft] : [], ...r.flatMap(_e)].join("\n");
}
function jt(n, e, t, r) {
  const s = Bt(n, t, r);
  const i = s.blocks.filter((o) => "rows" in o);
  if (s.budget.isSpent) {
    return [Ft, ...e.trim() !== "" ? [e] : s.blocks.flatMap(_e)].join("\n");
  }
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return W(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return s.blocks.flatMap(_e).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var w = mw.libs.accountCreator.parts.core.modules[42];

// src/accounts/list/read/plain-text.ts
var Mr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Or = new Map(Object.entries({
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
var Nr = new Map(Object.entries({
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
var Dr = w(String.raw`\p{Nd}`, "g");
var Ir = w(String.raw`[^\P{Nd}\d]`);
var Hr = w(String.raw`\p{Nd}`);
function $r(n, e, t, r) {
  var i, o, a;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = Pr.get(c);
    return (a = (o = Or.get(r)) != null ? o : Nr.get(r)) != null ? a : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function Ut(n) {
  return n.includes("&") ? n.replace(Mr, $r) : n;
}
function z(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function C(n) {
  if (!Ir.test(n)) {
    return n;
  }
  return n.replace(Dr, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && Hr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function h(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var zr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Fr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Wt = zr.split("|");
var Br = Fr.split("|");
var _r = /^[\w-]{1,24}$/;
var jr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Ur = 500;
var Wr = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var _ = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Wt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return z(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || jr.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && Wt.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    var s, i;
    if (e.length > Ur || !/[:：]/.test(e)) {
      return null;
    }
    const r = z(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let o = 0; o < r.length - 1 && o < 4; o++) {
      const a = (s = r[o]) != null ? s : "";
      const l = r.slice(o + 1).join(":");
      if (this.isUserNamespace(a, t)) {
        return n.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (o < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Br.some((m) => c.toLowerCase().startsWith(m))) {
        return n.named(u);
      }
      if (!_r.test(a)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var a;
    const [, t = "", r = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? a : [];
    const s = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = t.split("/").filter((l) => l);
    const o = i.findIndex((l) => /:|%3A/i.test(l));
    if (o !== -1) {
      s.push(i.slice(o).join("/"));
    }
    for (const l of s) {
      const c = this.personIn(Wr(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var Kr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function je(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = C(e);
  const r = (o = (i = Kr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function Kt(n, e) {
  const t = n.filter(({ text: i }) => !h(i));
  const r = t.map(({ text: i }) => je(i));
  if (r.filter((i) => i !== "").length < Math.max(2, t.length * 0.4)) {
    return false;
  }
  const s = /* @__PURE__ */ new Set([""]);
  t.forEach(({ line: i, lastLine: o, text: a }, l) => {
    var u;
    const c = (u = r[l]) != null ? u : "";
    if (s.has(c)) {
      e.remark("no-name", i, a, o);
    } else {
      s.add(c);
      e.add(i, o, { username: c });
    }
  });
  return true;
}

// taken:core/accounts/names/characters
var K = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/headings.ts
var Xt = {
  username: "account accountnaam alias anmeldename användare användarnamn apodo benutzer benutzerkonto benutzername bruger brugernavn bruker brukernavn compte conta cuenta felhasználó felhasználónév gebruiker gebruikersnaam handle identifiant istifadəçiadı jménouživatele konto kontoname korisničkoime kullanıcı kullanıcıadı käyttäjä käyttäjänimi käyttäjätunnus login loginid loginname namapengguna nazwakonta nazwaużytkownika nick nickname nombredecuenta nombredeusuaria nombredeusuario nombreusuario nomducompte nomdusuari nomdutilisateur nomdutilisatrice nomedeusuário nomedeutilizador nomedousuário nomeutente nomutilisateur numedeutilizator nutzer nutzername pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničkoime szerkesztőnév thànhviên tunnus tàikhoản tênngườidùng tênđăngnhập uporabniškoime user userlogin username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik uživatel uživatelskéjméno wikimediausername wikiname wikipedian wikiusername χρήστης όνομαχρήστη имяпользователя имяучастника имяучетнойзаписи имяучётнойзаписи корисничкоиме користувач логин логін ник никнейм пользователь потребител потребителскоиме участник учетнаязапись учётнаязапись імякористувача կասնակցիանուն כינוי משתמש שםהמשתמש שםמשתמש שםמשתמשת اسمالحساب اسمالمستخدم المستخدم مستخدم نامکاربری کاربر उपयोगकर्तानाम सदस्यनाम ব্যবহারকারীনাম ব্যবহারকারীরনাম ชื่อผู้ใช้ ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント アカウント名 ニックネーム ハンドルネーム ユーザーid ユーザーネーム ユーザー名 ユーザ名 ログインid ログイン名 使用者 使用者名称 使用者名稱 利用者 利用者名 帳戶 帳號 昵称 暱稱 用戶 用戶名 用户 用户名 用户名称 登录名 账号 账户 账户名 계정 계정명 닉네임 사용자 사용자명 사용자이름 아이디 유저네임 유저명",
  email: "adresademail adresemail adresemailowy adrespocztyelektronicznej adressecourriel adressedemessagerie adresseecourriel adresseemail adressemail adresseélectronique adresădeemail adreçadecorreu adreçaelectrònica alamatemail alamatsurel contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím direcciondecorreo dirección direccióndecorreo direccióndecorreoelectrónico eaddress email emailaddress emailadres emailadresa emailadress emailadresse emailanschrift emailcím emailcíme emailid emailováadresa emailovýkontakt enderecodeemail endereçodecorreioeletrónico endereçodeemail epost eposta epostaadresi epostaadresiniz epostadress epostadresse eposti epoçt eメール indirizzodipostaelettronica indirizzoe indirizzoemail indirizzomail mail mailaddress mailadres mailadresse mailde mel mél postaelettronica primaryemail surel sähköposti sähköpostiosoite thưđiệntử useremail địachỉemail địachỉthưđiệntử διεύθυνσηemail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο адресаелектронноїпошти адресэлектроннойпочты електроннапошта електроннапоща емайл емейл имейл имейладрес почта электроннаяпочта էլփոստ אימייל דואל דואראלקטרוני כתובתדואל כתובתמייל מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه عنوانالبريدالإلكتروني نشانیایمیل پستالکترونیک ईमेल ईमेलपता ইমেইল ইমেইলঠিকানা ที่อยู่อีเมล อีเมล อีเมล์ ელფოსტა メアド メール メールアドレス 信箱 电子邮件 电子邮件地址 电子邮箱 邮件 邮箱 邮箱地址 電子メール 電子信箱 電子郵件 電子郵件地址 電郵 電郵地址 메일 메일주소 이메일 이메일주소 전자메일 전자우편",
  realname: "namefirstandlast ชื่อนามสกุล ชื่อสกุล фамилияимяотчество نامونامخانوادگی attendeename bürgerlichername celéjméno civilname displayname echtenaam etuniminjasukunimi fornogefternavn fuldenavn fullname fullnameofparticipant fullständigtnamn fulltnavn förochefternamn gerçekad gerçekadı igazineved igazinév invitee klarname kokonimi legalname membername naamvoluit namaasli namalengkap namevorname nimi nombrecompleto nombrereal nomcomplet nomecompleto nomereal nomereale nometprénom nometprénoms nomeverdadeiro nominativo nomprénom nomreal nomréel numecomplet numereal numeșiprenume oikeanimi participantname pełnenazwisko prawdziweimięinazwisko prénometnom prénomnom realname richtigername riktigtnamn skutečnéjméno studentname teljesnév tênthật tênđầyđủ virkelignavn volledigenaam vollername vollständigername vorundnachname vorundzuname vrainom ονοματεπώνυμο πραγματικόόνομα настоящееимя повнеімя полноеимя піб справжнєімя фио שםאמיתי שםמלא שםפרטיומשפחה اسمكامل الاسمالثلاثي الاسمالحقيقي الاسمالكامل نامواقعی ناموخانوادگی نامکامل पूरानाम वास्तविकनाम আসলনাম পূর্ণনাম ชื่อจริง お名前 フルネーム 全名 全姓名 姓名 实名 本名 氏名 真实姓名 真實姓名 본명 성명 실명",
  firstname: "christianname etunimi first firstname firstnames fname forename forenames fornavn förnamn given givenname givennames imie imiona imię keresztnév krstnémeno křestníjméno nombredepila nombres nomdefonts nomedibattesimo preferredfirstname preferredname prenom prenome prenume primeironome primernombre primonome prénom prénoms roepnaam rufname utónév voornaam vorname vornamen önad όνομακαιπατρώνυμο имяотчество імяпобатькові שםפרטי الاسمالأول نامکوچک ชื่อต้น ファーストネーム 名 名前(名) 名字 이름(성제외)",
  lastname: "achternaam apelido apellido apellidos cognom cognome cognomi cognoms családnév efternamn efternavn etternavn familienaam familienname family familyname hausname họ last lastname llinatges lname nachname nazwisko nomdefamille nomfamille numedefamilie prezime priezvisko priimek prijmeni primerapellido příjmení secondname slektsnavn sobrenome soyad soyadı soyadınız soyisim sukunimi surname surnames vezetéknév zuname últimonome επίθετο επώνυμο презиме прізвище фамилия נאםמשפחה שםמשפחה اسمالعائلة الاسمالأخير الكنية اللقب شهرت نامخانوادگی उपनाम पदवी নামের শেষাংশ นามสกุล สกุล ラストネーム 名字(姓) 姓 姓氏 苗字 성",
  name: "ad adı adınız ime isim jmeno jméno meno naam nama name names namn navn nimed nom nombre nome nomi noms nume név prenumele tên vardas vārds όνομα имʼя име имена имя імя անուն שם שמות اسم الاسم نام नाम নাম প্রতিভাগী ชื่อ სახელი なまえ 参加者名 名前 名称 名稱 성함 이름 참가자명",
  people: "alumna alumno alumnos attendee attendees contact deelnemer deelnemers deltagare deltager deltagere deltaker deltakere guest guests katılımcı katılımcılar member members osallistuja osallistujat partecipante partecipanti participant participante participantes participanti participants people person persons peserta resztvevő résztvevő signup student students teilnehmende teilnehmer teilnehmerin teilnehmerinnen uczestnicy uczestnik volunteer who účastníci účastník συμμετέχων слушатель студент учасник учасники участники участница משתתף משתתפים משתתפת المشارك المشاركون المشاركين شرکتکننده 参与者 参加人 参加者 參與者 学生 學生 참가자 참석자",
  password: "adgangskode clave contrasenya contraseña hasło heslo initialpassword jelszó katasandi kennwort lösenord mdp motdepasse mậtkhẩu palavrapasse parola parolă pass passord passwd password passwort pw pwd salasana senha temporarypassword wachtwoord şifre κωδικός συνθηματικό парола пароль סיסמה رمزعبور كلمةالسر كلمةالمرور گذرواژه पासवर्ड পাসওয়ার্ড รหัสผ่าน パスワード 密码 密碼 비밀번호 암호",
  reason: "reason summary",
  mode: "mode passwordmode passwordway way",
  unused: "accessibility address adresse affiliation age allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen by bölüm catatan cell cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date department diet dietaryrequirements dni duration einrichtung einverstanden einwilligung employeeid employer ente escola escuela fachbereich faculty fax feedback firma fonction frage fragen funktion gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo hochschule huomautus id idnumber index instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue leavetime link lp matricola matrikel matrikelnummer megjegyzés memberid message miasto mobile město nachricht nationality newsletter ngày no not note notes notiz notizen nr num numéroétudiant observaciones observações okul opmerkingen oppilaitos oraș order orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats portable position poznámka poznámky question questions region registered remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime state status straße street stt studentid studentno studentnumber studentnummer studiengang submittedat szkoła sınıf tags team tel telefon telephone thànhphố ticket ticketnumber tickettype time timestamp title topic total town trường turma uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yorum zeit école établissement öğrencino üniversite đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια время вуз город група группа должность класс коментар комментарии комментарий місто организация організація п/п пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר הערות טלפון מוסד עיר קבוצה الجامعة الدولة المؤسسة المجموعة المدرسة المدينة توضیحات دانشگاه شهر م مؤسسه ملاحظات शहर संस्थान จังหวัด มหาวิทยาลัย สถาบัน หมายเหตุ № コメント メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 役職 性別 性别 所属 所属機関 时间 時間 机构 機構 機関 班級 班级 联系方式 聯絡方式 都道府県 기관 메모 비고 성별 소속 시간 연락처 주소 지역 직책 학과 학교 학년 학번"
};
var qr = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Gr = "and und et y e i og och ja és și si ve và dan и і й та و";
var Ue = w(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var qt = w(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var he = w(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Vr = 200;
function We(n) {
  return K(n).normalize("NFKC").toLowerCase();
}
function N(n) {
  return We(n).replace(Ue, "");
}
function Gt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? n : e;
}
var Vt = new Set(qr);
var Xr = new Set(Xt.people.split(" "));
var Yr = new Set(Gr.split(" "));
var Ke = Object.entries(Xt).reduce((n, [e, t]) => {
  const r = e === "people" ? "name" : e;
  for (const s of t.split(" ")) {
    const i = N(s);
    if (i && !n.has(i)) {
      n.set(i, r);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Yt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (he.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Qr = Yt(Ke);
var Zr = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(N);
var Jr = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N));
var Qt = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var es = [...Zr, ...Qt(Ke)];
var be = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set(N(s), t);
      }
    }
    this.words.delete("");
    this.secrets = [...es, ...Qt(this.words)];
    this.telling = [...Yt(this.words), ...Qr];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Ke.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Vr ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t, r;
    return ((r = (t = this.score(e)) == null ? void 0 : t.score) != null ? r : 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const t = N(e);
    const r = new Set(We(e).replace(/\d+/g, " ").split(qt));
    const s = (i) => r.has(i) || t === i || !Jr.has(i) && i.length > (he.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(s);
  }
  find(e) {
    var c, u, m, d;
    const t = (c = this.meaningOf(N(e))) != null ? c : this.meaningOf(N(Gt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(N).filter((p) => p);
    const s = new Set(r.map((p) => this.meaningOf(p)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = We(Gt(e)).replace(/e[-‐‑ ]mail/g, "email").split(qt).filter((p) => p);
    const a = o.flatMap((p, b) => Vt.has(p) ? [] : [b]);
    const l = (m = this.meaningOf(a.map((p) => o[p]).join("").replace(Ue, ""))) != null ? m : this.meaningOf(o.slice(a[0], ((u = a[a.length - 1]) != null ? u : 0) + 1).join("").replace(Ue, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !Xr.has(o) && !Vt.has(o) && !Yr.has(o));
    const r = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
    if (r === "firstname" || r === "lastname" || r === "realname" || r === "email" || r === "username") {
      return { meaning: r, score: 0.9 };
    }
    const s = t.map((o) => this.meaningOf(o));
    const i = s.length > 1 && s.includes("lastname") && (s.includes("firstname") || s.includes("name")) && s.every((o) => o === "firstname" || o === "lastname" || o === "name");
    return i ? { meaning: "realname", score: 1 } : null;
  }
  findWithin(e) {
    const t = e.join("");
    const r = /* @__PURE__ */ new Set();
    e.reduce((s, i) => {
      r.add(s);
      return s + i.length;
    }, 0);
    for (const [s, i] of this.telling) {
      const o = t.indexOf(s);
      if (o !== -1 && (r.has(o) || he.test(s))) {
        const a = he.test(s) && o + s.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var ye = mw.libs.accountCreator.parts.checks.modules[1];
var Zt = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/cell-kinds.ts
var ts = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var ns = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez";
var Jt = new Set(ts.split("|"));
var rs = new Set(ns.split("|"));
var qe = w(String.raw`\p{L}`);
var ss = w(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var is = w(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var os = w(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var as = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var ls = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var cs = /\d{1,2}[:.]\d{2}/;
var us = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var ds = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function O(n) {
  const e = n.trim().toLowerCase();
  return Jt.has(e) || e.length < 4 && ss.test(e) && e !== "";
}
function Ge(n) {
  const e = n.trim().toLowerCase();
  return O(n) && (e.length > 3 || !qe.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Zt(ye(n)) === null;
}
function ke(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (us.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return cs.test(n) && e.length < 5 && t.length > 2 || ds.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => ls.test(i));
}
function en(n) {
  const e = n.trim();
  return e.length < 60 && is.test(e);
}
function tn(n) {
  return os.test(n.trim());
}
function D(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const r = t.toLowerCase();
  if (rs.has(r) || Jt.has(r)) {
    return "answer";
  }
  if (E(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const s = C(t);
  return ke(s) ? "date" : qe.test(s) ? ps(t, s) : ms(s);
}
function ms(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function ps(n, e) {
  const t = n.split(/\s+/u);
  return as.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var fs = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function q(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !E(e) && !/^\w+:\/\//.test(e) && fs.filter((t) => t.test(e)).length > 2;
}
function Ve(n) {
  return !h(n) && qe.test(n) && !E(n);
}

// taken:core/accounts/names/clean-field
var nn = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/list/read/clean-request.ts
function Xe(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = n[r];
    const i = nn(r, s, e);
    if (s !== i) {
      t[r] = { from: s, to: i };
      n[r] = i;
    }
  }
  return t;
}
function rn(n, e) {
  const t = k({}, n.request);
  const r = Xe(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = k(k({}, n.cleaned), r);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var Z = 1e4;

// src/accounts/list/read/people-builder.ts
var sn = 200;
var gs = [];
var Se = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, r, s = t) {
    this.remarks.push({ code: e, line: t, lastLine: s, text: r.length > sn ? r.slice(0, sn) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, r, s = false) {
    var o;
    if (this.rows.length >= Z) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const i = v(k({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: gs
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = Xe(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, r, s, i) {
    const o = z(r);
    const a = o.charAt(0).toUpperCase() + o.slice(1);
    const l = this.linked.get(a);
    if (!l || s !== "" && l.email !== "" && l.email !== s) {
      this.add(e, t, { username: r, email: s });
      this.linked.set(a, l != null ? l : this.rows[this.rows.length - 1]);
    } else {
      l.email = l.email || s;
      this.remark("again", e, i, t);
    }
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, r, s) {
    const { username: i = "", email: o = "", realname: a = "" } = r;
    if (h(i) && h(o) && h(a)) {
      this.remark("no-name", e, s, t);
    } else {
      this.add(e, t, r);
    }
  }
  /**
   * By line; says where the limit cut the list off, and remarks on what nobody has read.
   *
   * @param lastLine
   * @param lines All of the text
   */
  finish(e, t) {
    var i, o;
    const { overflow: r } = this;
    if (r !== null) {
      this.remark("too-many", r, (o = (i = t.find(({ line: a }) => a === r)) == null ? void 0 : i.text) != null ? o : "", e);
    }
    const s = new Uint8Array(e + 2);
    for (const { line: a, lastLine: l } of [...this.rows, ...this.remarks]) {
      s.fill(1, a, l + 1);
    }
    for (const { line: a, lastLine: l, text: c } of t) {
      if (s[a] === 0 && !h(c)) {
        this.remark("no-name", a, c, l);
      }
    }
    this.rows.sort((a, l) => a.line - l.line);
    this.remarks.sort((a, l) => a.line - l.line);
  }
};
function G(n) {
  return O(n) ? "" : n.trim();
}
var on = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/labels.ts
var hs = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var bs = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var ys = w(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var ks = (n, e) => ys.test(n.trim()) && !h(e) && !/^\/\/|\[\[|\{\{/.test(e);
function Ye(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (r = hs.exec(s)) != null ? r : [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = t[t.length - 1];
    if (l && l.score > 0.8) {
      t.push(v(k({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      t.push(v(k({}, c), { meaning: "unused", isSecret: true }));
    } else if (ks(i, o)) {
      t.push(v(k({}, c), { meaning: null, isSecret: q(o) }));
    } else if (u) {
      u.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function Ss(n) {
  const e = [...n].sort((l, c) => l.label.length - c.label.length);
  const t = (l) => {
    var c, u;
    return G((u = (c = e.find((m) => m.meaning === l)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const r = [t("firstname"), t("lastname")].filter((l) => l).join(" ");
  const s = t("name");
  const i = t("username");
  const o = t("realname") || r;
  const a = n.flatMap(({ label: l, meaning: c, value: u, isSecret: m }, d) => (c === "unused" || c === null) && !m && !h(u) ? [{ heading: l, column: d, value: u.trim() }] : []);
  return {
    username: i || (o ? "" : s),
    realname: o || (i ? s : ""),
    email: t("email").replace(/^<|>$/g, ""),
    password: t("password"),
    reason: t("reason"),
    extra: a
  };
}
var Qe = ({ meaning: n }) => n !== null;
var ws = 100;
function an(n, e) {
  return Ye(n, e).filter(Qe).length > 1;
}
function ln(n, e, t) {
  const r = n.filter(({ text: g }) => !h(g));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.slice(0, ws).some(({ text: g }) => Ye(g, e).some(Qe));
  if (!s) {
    return false;
  }
  const i = r.map((g) => ({ line: g, labels: Ye(g.text, e) }));
  const o = i.flatMap(({ labels: g }) => g);
  const a = new Set(o.map(({ meaning: g }) => g));
  const l = ["email", "username", "name", "realname"].some((g) => a.has(g));
  const c = i.filter(({ labels: g }) => g.length > 0).length;
  const u = i.filter(({ labels: g }) => g.some(Qe)).length;
  a.delete(null);
  if (!l || a.size < 2 || c < r.length * 0.6 || u < r.length * 0.4) {
    return false;
  }
  const m = [];
  let d = null;
  let p = null;
  const b = () => {
    if (d && p) {
      t.addOrRemark(d.line, p.lastLine, Ss(m), d.text);
    }
    [d, p] = [null, null];
    m.length = 0;
  };
  for (const { line: g, labels: f } of i) {
    if (f.length === 0) {
      b();
      t.remark("no-name", g.line, g.text, g.lastLine);
    } else {
      if (f.some((S) => bs(m, S))) {
        b();
      }
      d = d != null ? d : g;
      p = g;
      m.push(...f);
    }
  }
  b();
  return true;
}

// src/accounts/list/read/list-marks.ts
var un = w(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var xs = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var vs = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Ls = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Ts = /^\s*\u{1f51f}\s*/u;
function Es(n) {
  var t, r;
  const e = n.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number((r = (t = /\d+/.exec(n.normalize("NFKC"))) == null ? void 0 : t[0]) != null ? r : 0);
}
var Ze = (n, e = "") => n.slice(e.length).replace(un, "").trim();
function F(n) {
  var c, u;
  const e = n.replace(un, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = ([m], d) => v(k({}, r), { text: Ze(e, m), number: d });
  const i = Ls.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return s(i, Es(i[1]));
  }
  const o = Ts.exec(e);
  if (o) {
    return s(o, 10);
  }
  const a = C(e.slice(0, 40));
  const l = xs.exec(a);
  return l && a.length === Math.min(40, e.length) ? s(l, Number((u = (c = l[1]) != null ? c : l[2]) != null ? u : l[3])) : r;
}
function J(n) {
  const e = C(n.slice(0, 20));
  const t = vs.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: Ze(n, t[0]) } : null;
}
var Rs = [
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
var Cs = w(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var As = w(String.raw`^\p{Lu}\.\s*$`);
function Je(n) {
  const e = n.map((i) => Cs.exec(i));
  const t = n.length > 1 && Rs.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, o) => {
    var a;
    return Ze((a = n[o]) != null ? a : "", i == null ? void 0 : i[0]);
  });
  const s = e.every((i) => {
    var o;
    return As.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return t && !s ? r : null;
}
var cn = /[,;；、，]\s*$/u;
function dn(n, e) {
  const t = n.filter((u) => u.trim() !== "");
  const r = (u) => cn.test(u) && !u.trimEnd().endsWith(e);
  const s = t.filter(r).length > t.length * 0.8;
  const i = s ? n.map((u) => u.replace(cn, "")) : n;
  const o = i.map((u) => {
    const m = F(u.replace(/^#+ /, "- "));
    return m.number === null ? k(k({}, m), J(m.text)) : m;
  });
  const a = V(o.map(({ number: u }) => u));
  const l = o.map(({ text: u, hasBullet: m, number: d, numbered: p }, b) => {
    var y;
    const g = (y = i[b]) != null ? y : "";
    const f = a ? u : p;
    const S = (m || a && d !== null) && !g.slice(0, g.lastIndexOf(f)).includes(e);
    return S ? f : null;
  });
  if (l.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, m) => {
      var d;
      return (d = l[m]) != null ? d : u;
    });
  }
  const c = Je(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => {
    var m;
    return u.trim() === "" ? u : (m = c.shift()) != null ? m : "";
  }) : i;
}
function V(n) {
  var r, s;
  const e = n.filter((i) => i !== null);
  let t = 0;
  for (let i = 1; i < e.length; i++) {
    const o = ((r = e[i]) != null ? r : 0) - ((s = e[i - 1]) != null ? s : 0);
    if (o === 1 || e[i] === 1 || o === 0 && e[i] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/letter.ts
var mn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var tt = 15;
var Ms = 300;
var Os = 3e3;
var Ps = /[,!:，！：、。،]\s*$/u;
var Ns = /\S{3}[.…。]\s*$/u;
var Ds = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Is = /^(?:--|_{5,}|—+)\s*$/u;
var Hs = w(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var $s = w(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var zs = /^\s*(?:>\s?)+/;
var Fs = /^([^:：=@]{1,40})[:：]\s*\S/u;
var Bs = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function _s(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((r) => e.score(r) !== null);
}
function js(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Hs.test(e) || t > 3 && $s.test(e));
}
function Us(n, e, t) {
  var m, d;
  const { hasBullet: r, number: s, text: i } = F(n.text.slice(0, Ms).replace(zs, ""));
  const o = r || s !== null || /^\s*[*#]/.test(n.text);
  const a = Bs.test(i);
  const l = (d = (m = Fs.exec(i)) == null ? void 0 : m[1]) != null ? d : "";
  const c = js(i);
  const u = _s(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isHeading: u,
    isAnchor: a || o || l !== "" && t.isHeading(l) || u,
    isMarked: Ps.test(i) || c && Ns.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Ds.test(i)
  };
}
var X = { lines: [], isClear: true, isLikely: false };
function Ws(n, e, t) {
  const r = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > tt) {
    return X;
  }
  if (r !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= r || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const s = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return s.length > 0 ? { lines: s, isClear: false, isLikely: true } : X;
}
function Ks(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: m }) => a && !l || c || u || m && n.length > 1);
  const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const s = t !== -1 ? n.slice(t) : r ? n : [];
  return s.length === 0 || s.length > tt ? X : { lines: s, isClear: t !== -1 && ((o = s[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function qs(n) {
  var r, s, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((s = t == null ? void 0 : t.source.text.trim()) != null ? s : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : X;
}
function Gs(n, e) {
  var s;
  const t = Math.max(e + 1, n.length - 8);
  const r = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return r === -1 ? X : { lines: n.slice(r), isClear: false, isLikely: ((s = n[r]) == null ? void 0 : s.isApart) === true };
}
function Vs(n) {
  var r;
  const e = n.findIndex(({ source: s }, i) => i > 0 && Is.test(s.text));
  const t = n.slice(e);
  if (e === -1 || t.length > tt || t.filter(({ hasAddress: s }) => s).length > 1) {
    return X;
  }
  return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
}
function Xs(n) {
  var o;
  const e = n.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [t = 0] = e;
  const r = (o = e[e.length - 1]) != null ? o : 0;
  const s = n.slice(t, r + 1);
  const i = e.length > s.length * 0.6 && (e.length > 1 || n.length < 8) && s.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: t, last: r, isAnchored: i, own: s } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var ee = (n, e) => n.filter(e).length / n.length;
var et = ({ own: n }) => ee(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Ys(n, e) {
  const { own: t, isAnchored: r } = e;
  const s = r ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = ee(t, ({ isMarked: l }) => l) > s;
  const o = ee(t, ({ isPhrase: l }) => l) > (r ? 0.4 : 2 / t.length);
  const a = et(e);
  return n.map((l) => v(k({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function Qs(n) {
  const e = Xs(n);
  const { first: t, last: r, own: s, isAnchored: i } = e;
  const o = Ys(n, e);
  if (i) {
    const l = s.length > 1 && ee(s, ({ hasAddress: m }) => m) > 0.6;
    const c = s.length > 1 && s.every(({ isItem: m }) => m);
    const u = [
      Ws(o.slice(0, t), o[t], c),
      Ks(o.slice(r + 1), l)
    ];
    return l && !et(e) ? u : u.map((m) => v(k({}, m), { isClear: m.lines.length === 0 }));
  }
  if (et(e) || ee(s, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = qs(o);
  return [a, Gs(o, a.lines.length)];
}
function pn(n, e) {
  if (n.filter(({ text: a }) => !h(a)).length > Os) {
    return mn;
  }
  const t = [];
  let r = false;
  for (const a of n) {
    const l = h(a.text);
    if (!l) {
      t.push(Us(a, r, e));
    }
    r = l;
  }
  const s = Vs(t);
  const i = [...Qs(t.slice(0, t.length - s.lines.length)), s];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? mn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var Zs = 2e3;
var Js = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var ei = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var ti = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var ni = w(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var ri = 50;
var si = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var ii = "";
var oi = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function M(n) {
  let e = 0;
  let t = n.length;
  for (let r = e; e < t; e = r) {
    while (r < t && /[-–—]/.test(n.charAt(r))) {
      r++;
    }
    if (r === e ? !/[\s,;:|=/\\]/.test(n.charAt(r++)) : !/\s/.test(n.charAt(r))) {
      break;
    }
  }
  for (let r = t; e < t; t = r) {
    while (r > e && /[-–—]/.test(n.charAt(r - 1))) {
      r--;
    }
    if (r === t ? !/[\s,;:|=/\\(<]/.test(n.charAt(--r)) : !/\s/.test(n.charAt(r - 1))) {
      break;
    }
  }
  return n.slice(e, t).trim();
}
function fn(n) {
  let e = 0;
  let t = n.length;
  while (e < t && /["'“„«‘]/.test(n.charAt(e))) {
    e++;
  }
  while (t > e && /["'”“»’]/.test(n.charAt(t - 1))) {
    t--;
  }
  const r = e > 0 && t < n.length;
  return (r ? n.slice(e, t) : n).replace(/\\(["'])/g, "$1").trim();
}
function gn(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(si, (e) => e.replace(/\D/g, "").length > 5 ? ii : e).replace(oi, " ").replace(/\uf8ff/g, " ") : n;
}
function hn(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function we(n, e) {
  var p;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > Zs ? null : Js.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = ye(s[0]);
  let o = hn(ei, n.slice(0, r + s.index)).trimEnd();
  const [a, l] = (p = ni.exec(o.slice(-ri))) != null ? p : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || yn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = hn(ti, n.slice(r + s.index + s[0].length));
  const u = fn(M(gn(M(o))));
  const m = M(c);
  if (u !== "" && !O(u)) {
    return { name: E(u) ? "" : u, email: i, more: m };
  }
  const d = fn(M(gn(C(m) === m ? m : "")).replace(/^\((.*)\)\.?$/u, "$1"));
  return { name: E(d) || /[@＠]/.test(d) ? "" : d, email: i, more: "" };
}
var xe = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function yn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var ai = w(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var li = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function nt(n, e) {
  var a;
  const t = n.trimStart();
  const [r, s = ""] = (a = ai.exec(t)) != null ? a : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const o = xe(i) !== 1 || li.test(s) || e.isHeading(s) || yn(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(s) ? i : n;
}
function rt(n, e) {
  const t = [];
  let r = 0;
  let s = false;
  let i = 0;
  for (let o = 0; o < n.length; o++) {
    const a = n.charAt(o);
    if (a === '"' && n.charAt(o - 1) !== "\\") {
      s = !s;
    } else if (!s && /[<(]/.test(a)) {
      i++;
    } else if (!s && /[>)]/.test(a)) {
      i = Math.max(0, i - 1);
    } else if (!s && i === 0 && e.includes(a)) {
      t.push(n.slice(r, o));
      r = o + 1;
    }
  }
  t.push(n.slice(r));
  return (s || i > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
}
var st = (n) => n.trim().split(/\s+/u).length;
function bn(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const o = !i && (st(t) === 1 || st(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (o) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (i && st(r) === 1) {
        e.push(`${t.trim()} ${r.trim()}`);
      } else {
        e.push(t, r);
      }
      t = "";
    } else if (t !== "") {
      e.push(t);
      t = r;
    } else if (!/[@＠]/.test(r) && r.trim() !== "") {
      t = r;
    } else {
      e.push(r);
    }
  }
  return t === "" ? e : [...e, t];
}
var ci = w(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function ui(n) {
  const e = [];
  let t = [];
  for (const r of n) {
    if (/[^\s@＠][@＠]/.test(r)) {
      const s = t.join(" ");
      e.push(s === "" || ci.test(s) ? r : `${s} ${r}`);
      t = [];
    } else {
      t.push(r);
    }
  }
  return e;
}
function di(n) {
  if (xe(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return ui(n.split(/\s+/u).filter((r) => r !== ""));
  }
  const e = n.split(">").filter((r) => M(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function it(n, e) {
  const t = nt(n, e);
  const r = xe(t);
  const s = rt(t, ";；").filter((l) => M(l) !== "");
  const i = s.length === 2 && s.some(E);
  const o = s.filter((l) => /[@＠]/.test(l)).length > 1 || s.length > 1 && r < 2 && !i;
  if (r < 2 && !o) {
    return [we(t, e)].filter(({ name: l, email: c }) => l || c);
  }
  const a = o ? s.flatMap((l) => xe(l) > 1 ? bn(rt(nt(l, e), ",，、")) : [l]) : bn(rt(t, ",，、"));
  return a.filter((l) => M(l) !== "").flatMap(di).map((l) => we(nt(l, e), e)).filter(({ name: l, email: c }) => l !== "" || c !== "");
}

// src/accounts/list/read/markup.ts
var mi = 1e3;
var pi = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var fi = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var gi = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* kn(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < mi) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function hi(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(r)) != null ? a : s;
}
function bi(n, e) {
  var m, d;
  const [t = "", ...r] = n.split("|");
  const s = z(t);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const p = e.personIn((m = i[1]) != null ? m : "");
    return p === null ? null : { names: [p], sure: true, template: "#" };
  }
  const o = [];
  const a = [];
  for (const p of r) {
    const [, b = "", g = ""] = (d = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(p)) != null ? d : [];
    const f = hi((b ? g : p).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const S = b === "page" ? e.personIn(g.trim()) : null;
    if (S !== null) {
      o.push(S);
    } else if (f && (!b || /^\d+$/.test(b))) {
      a.push(f);
    } else if (f && gi.test(b)) {
      o.push(f);
    }
  }
  if (o.length > 0) {
    return { names: o, sure: true, template: s };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = pi.test(s);
  const u = fi.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? a : [l], sure: c || u, template: s.toLowerCase() };
}
var yi = /https?:\/\/[^\s<>[\]"]+/giu;
var ki = /^[^[\]\n]{0,300}\]/u;
function Si(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(yi)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [m = ""] = u ? (i = ki.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? a - 1 : a) + " ";
      s = c + m.length;
    }
  }
  return r + n.slice(s);
}
function te(n, e) {
  var m;
  const t = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (d) => {
    var b;
    const p = d === null ? "" : z(d);
    if (p === "") {
      i++;
      return;
    }
    s.set(p, ((b = s.get(p)) != null ? b : 0) + 1);
    if (s.get(p) === 1) {
      t.push(p);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [d, p] of kn(n, "[[", "]]")) {
      c.push([d, p, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [d, p] of kn(n, "{{", "}}")) {
      c.push([d, p, false]);
    }
  }
  c.sort((d, p) => d[0] - p[0]);
  for (const [d, p, b] of c) {
    if (d < a) {
      continue;
    }
    const g = n.slice(d + 2, p - 2);
    o += n.slice(a, d) + " ";
    a = p;
    if (b) {
      l(e.personIn((m = g.split("|", 1)[0]) != null ? m : ""));
    } else {
      const f = bi(g, e);
      if (f == null ? void 0 : f.sure) {
        f.names.forEach(l);
      } else if (f) {
        r.push(f);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = Si(o, e, l);
  }
  const u = t.filter((d) => {
    var p;
    return ((p = s.get(d)) != null ? p : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var wi = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var xi = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var vi = /^#{2,6}\s/;
function Li(n, e) {
  return n.length < 1e3 && (wi.test(n) || xi.test(n) && n.endsWith("]]") || !e && vi.test(n));
}
function Ti(n, e) {
  let t = "";
  let r = n;
  let s = e;
  for (; ; ) {
    const i = r.indexOf(s ? "-->" : "<!--");
    if (i === -1) {
      return { text: s ? t : t + r, open: s };
    }
    t += s ? "" : r.slice(0, i);
    r = r.slice(i + (s ? 3 : 4));
    s = !s;
  }
}
function Ei(n) {
  return n.split("{{").length - n.split("}}").length;
}
function ne(n) {
  const e = n.reduce((o, a, l) => a.includes("-->") ? l : o, -1);
  const t = n.some((o) => /\[\[|\{\{|^==.*==/.test(o));
  let r = false;
  let s = 0;
  let i = 0;
  return n.map((o, a) => {
    if (!r && s === 0 && !/[<{=#_[*-]/.test(o)) {
      return { text: o, isMarkup: false };
    }
    const l = r || o.includes("<!--") && a <= e;
    const { text: c, open: u } = l ? Ti(o, r) : { text: o, open: false };
    const m = r;
    r = u;
    const d = s;
    if (t) {
      const g = Ei(c);
      s = Math.max(0, s + g);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const p = c.trim();
    const b = p === "" && (m || o.trim() !== "");
    return {
      text: c,
      isMarkup: b || d > 0 || s > 0 && !/^\s*[*#]/.test(c) || Li(p, t)
    };
  });
}
var Ri = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Ci = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Sn(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: o = 0 } of n.includes("<") ? n.matchAll(Ri) : []) {
    if (!i) {
      r = r === -1 ? o : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = o + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(Ci, " ") : e;
}
var Ai = /\[([^[\]\n]{1,100})\]\((https?:[^()\s]{1,300})\)/giu;
function wn(n, e) {
  return n.includes("](") ? n.replace(Ai, (t, r, s) => e.personAt(s) === null ? r : s) : n;
}
var Mi = /<\/?[a-z][^<>@]{0,300}>/giu;
function ve(n) {
  return /[<'*_]/.test(n) ? n.replace(Mi, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var ot = 80;
var xn = 30;
var vn = /\d{1,2}[:.٫]\d{2}/;
var Oi = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var Pi = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Ni = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function at(n) {
  const e = Math.max(0, n.length - ot);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let s = false;
  let i = false;
  let o = 0;
  for (const { 0: a, index: l = 0 } of t) {
    if (!/\d/.test(a)) {
      if (++o > 2) {
        return -1;
      }
      continue;
    }
    o = 0;
    let c = a;
    if (vn.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(vn, "");
    }
    if (Oi.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || Pi.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function re(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = Ni.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function Di(n) {
  const e = C(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-ot - xn))) {
    return null;
  }
  const t = e.slice(-(ot + xn + 20));
  const r = e.length - t.length;
  const s = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : at(e.slice(0, r + s).trimEnd());
  const o = i === -1 ? at(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var Ii = /[(（][^()（）]{1,24}[)）]/gu;
var Hi = 1e3;
function $i(n) {
  const e = C(n.slice(0, Hi));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(Ii) : []) {
    const r = at(e.slice(0, t).trimEnd());
    if (r !== -1) {
      return n.slice(0, r);
    }
  }
  return null;
}
function se(n, e = false) {
  var s, i;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return re(n.slice(0, Math.max(0, n.length - 400)) + ((s = t[1]) != null ? s : ""));
  }
  const r = (i = Di(n)) != null ? i : e ? $i(n) : null;
  return r === null ? null : re(r.trim());
}

// src/accounts/list/read/times.ts
var Ln = 60;
var Tn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Le = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var zi = String.raw`${Tn}${Le}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Tn}${Le})?`;
var Cn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var Fi = String.raw`(?:${Cn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Bi = w(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Fi},?\s{1,2})?${zi}|${Cn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var _i = w(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Le}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Le})?[)\]]?$`, "i");
var ji = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var lt = w(String.raw`\p{L}`);
var En = w(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Rn(n) {
  const e = C(n);
  return e.length === n.length ? e : n;
}
function ct(n) {
  var o;
  if (!lt.test(n.slice(0, 300))) {
    return null;
  }
  const e = Bi.exec(Rn(n.slice(0, Ln)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && lt.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: ji.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const r = n.slice(-Ln);
  const s = _i.exec(Rn(r));
  const i = s ? n.slice(0, n.length - r.length + s.index).trim() : "";
  return lt.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function An(n) {
  var c;
  const e = n.map(ct);
  const t = /* @__PURE__ */ new Map();
  for (const u of e.flatMap((m) => {
    var d;
    return (d = m == null ? void 0 : m.before) != null ? d : [];
  })) {
    t.set(u, ((c = t.get(u)) != null ? c : 0) + 1);
  }
  const r = e.map((u) => (u == null ? void 0 : u.before.every((m) => {
    var d;
    return ((d = t.get(m)) != null ? d : 0) > 1;
  })) ? u : null);
  const s = r.filter((u) => u !== null).length;
  const i = s > 1 && s > n.length * 0.4;
  const o = r.map((u) => u && (u.isSure || i) ? u.text : null);
  const a = new Set(o.flatMap((u) => {
    var m;
    return u === null ? [] : [(m = En.exec(u)) == null ? void 0 : m[1]];
  }));
  const l = s > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(En, "") : u);
}

// src/accounts/list/read/titles.ts
var ut = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Ui = 60;
var Wi = 3;
var Ki = w(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var qi = w(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Gi = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function Vi(n) {
  var m, d, p;
  const e = C(n.trim()).toLowerCase();
  const [, t, r, s] = (m = Ki.exec(e)) != null ? m : [];
  const [, i, o] = (d = qi.exec(e)) != null ? d : [];
  const a = t != null ? t : o;
  const l = (p = r != null ? r : s) != null ? p : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, Gi.indexOf(l)] };
}
var Mn = (n) => n.trim().toLowerCase().split(/\s+/u);
function On(n, e) {
  const t = n.reduce((r, s, i) => e(s) ? r : i, -1);
  return n.flatMap((r, s) => e(r) && s < t ? [s] : []);
}
function Xi(n) {
  const e = n.map(({ lone: o }) => o === null ? null : Vi(o));
  const t = e.find((o) => o !== null);
  if (!t) {
    return [];
  }
  const r = e.flatMap((o, a) => (o == null ? void 0 : o.word) === t.word ? [a] : []);
  const s = t.numbers.some((o, a) => o !== -1 && r.every((l, c) => {
    var u;
    return ((u = e[l]) == null ? void 0 : u.numbers[a]) === o + c;
  }));
  const i = r.every((o, a) => {
    var l;
    return o + 1 < ((l = r[a + 1]) != null ? l : n.length);
  });
  return r.length > 1 && s && i ? r : [];
}
function dt(n, e) {
  const t = e.map((i) => {
    var o, a;
    return Mn((a = (o = n[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const r = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Mn(i)]);
  const s = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !r.some((a) => i(a) === o);
  };
  return e.length > 1 && (s((i) => i[0]) || s((i) => i[i.length - 1]));
}
function Yi(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const r = On(n, ({ lone: o }) => o !== null);
  const s = r.length * 2 <= t.length + 1;
  if (r.length === 0 || t.length < 2) {
    return ut;
  }
  if (e.length > 1 || s && r[0] === 0 && dt(n, r)) {
    return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= Wi).length > t.length * 0.7;
  return s && (i || dt(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : ut;
}
function Te(n) {
  const e = n.map((s) => s.lone !== null && s.lone.length > Ui ? v(k({}, s), { lone: null }) : s);
  const t = Xi(e);
  if (e.some(({ width: s }) => s > 1)) {
    return Yi(e, t);
  }
  if (t.length > 1) {
    const s = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: s, isLikely: t[0] === 0 };
  }
  const r = On(e, ({ lone: s, isApart: i }) => s !== null && i);
  return r[0] === 0 && e.length >= r.length * 3 && dt(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : ut;
}

// src/accounts/list/read/lines.ts
var Qi = 7;
var Zi = 100;
var Pn = w(String.raw`^\p{Ll}`);
var Ji = w(String.raw`\p{L}`);
var In = w(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var eo = w(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var to = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var no = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var ro = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var so = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function io(n, { titles: e }) {
  const t = ne(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var g, f;
    const o = (g = t[i]) != null ? g : { text: s.text, isMarkup: false };
    if (o.isMarkup || h(o.text)) {
      const S = o.text.trim();
      return v(k({}, s), {
        plain: S,
        isMarkup: o.isMarkup,
        isStruck: false,
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: S, hasBullet: false, number: null, numbered: S }
      });
    }
    const a = Sn(o.text);
    const [, l = "", c = a] = (f = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? f : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const m = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const d = wn(m, e).trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(d);
    const b = F(d);
    return v(k({}, s), {
      plain: d,
      isMarkup: false,
      isStruck: a !== o.text,
      item: b,
      isTimed: false,
      bullets: m === a ? "" : l.trim(),
      signed: d.length > 3e3 ? null : Hn(d),
      markup: p ? te(d, e) : null
    });
  });
  oo(r);
  po(r);
  lo(r);
  return r;
}
function oo(n) {
  const e = n.filter(({ isMarkup: r, plain: s }) => !r && s !== "");
  const t = e.map(({ signed: r, plain: s }) => r != null ? r : /[)）]/.test(s) ? Hn(s, true) : null);
  if (t.filter((r) => r !== null).length > e.length * 0.5) {
    e.forEach((r, s) => {
      var i;
      r.signed = (i = t[s]) != null ? i : null;
    });
  }
}
function ao(n) {
  const e = n.filter(({ text: a }) => !h(a));
  const t = e.findIndex(({ bullets: a }) => a !== "#");
  const r = e.slice(Math.max(0, t));
  const s = r.every(({ plain: a }) => /[^\s@]@[^\s@]/.test(a));
  const i = r.length > 1 && !e.some(({ isMarkup: a, markup: l }) => a || (l == null ? void 0 : l.names.length)) && (s || r.every(({ bullets: a, item: l }) => a !== "#" && (a !== "" || l.hasBullet)));
  const o = { places: /* @__PURE__ */ new Set(), isSure: s, isLikely: s || t === 1 };
  return i ? e.slice(0, Math.max(0, t)).map((a) => [a, o]) : [];
}
function lo(n) {
  const e = n.filter(({ isMarkup: t, signed: r, item: s }) => !t && r === null && !h(s.text));
  An(e.map(({ item: t }) => t.text)).forEach((t, r) => {
    const s = e[r];
    if (t !== null && s) {
      s.isTimed = true;
      s.item = v(k({}, s.item), { text: t, numbered: s.item.number === null ? t : s.item.numbered });
    }
  });
}
function co(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !h(i));
  const r = t.slice(0, Math.max(0, t.findIndex(e)));
  const s = ({ plain: i }) => j(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(r.length > 1 && !r.some(s) ? r : []);
}
function uo(n) {
  const e = n.filter(({ text: r }) => !h(r));
  const t = Te(e.map((r, s) => {
    var p, b;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = r;
    const m = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const d = (b = (p = e[s - 1]) == null ? void 0 : p.lastLine) != null ? b : -1;
    return { lone: m ? u : null, first: o.text, width: 1, isApart: r.line > d + 1 };
  }));
  return new Map([...[...t.places].flatMap((r) => {
    const s = e[r];
    return s ? [[s, t]] : [];
  }), ...ao(n)]);
}
var mo = w(String.raw`^\p{L}[^\d()]*$`);
function Hn(n, e = false) {
  var s, i;
  const t = se(n, e);
  const r = (t == null ? void 0 : t.before) === "" ? (i = (s = ct(n)) == null ? void 0 : s.text) != null ? i : "" : "";
  return mo.test(r) && r !== r.toUpperCase() ? null : t;
}
function po(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !h(r));
  for (const t of [e, e.slice(1)]) {
    const r = Je(t.map(({ item: s }) => s.text));
    if (r) {
      t.forEach((s, i) => {
        var a;
        const o = (a = r[i]) != null ? a : "";
        s.item = v(k({}, s.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var mt = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function Nn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function fo(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Re(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var $n = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" || t && n.number !== null;
function go(n) {
  const e = n.filter(({ isMarkup: d, text: p }) => !d && !h(p));
  const t = e.map(({ item: d }) => d.number);
  const r = e.map(({ item: d }) => {
    var p, b;
    return d.number === null ? (b = (p = J(d.text)) == null ? void 0 : p.number) != null ? b : null : null;
  });
  const s = r.filter((d) => d !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && V(r);
  const o = e.map(({ signed: d, plain: p }) => (d != null ? d : re(p)).talk);
  const a = e.flatMap(({ markup: d }) => {
    var p;
    return (p = d == null ? void 0 : d.calls) != null ? p : [];
  });
  const l = V(t) && new Set(e.flatMap(({ item: d }) => d.number === null ? [] : [d.text])).size > 1;
  const c = (d) => $n(d, l);
  const u = e.flatMap(({ item: d }) => d.text.split(/[;；]/).filter((p) => !h(p)));
  const m = e.filter(({ item: d }) => !h(d.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && mt(e, c) > 0.4,
    hasLinks: e.some(({ markup: d }) => d !== null && d.names.length > 0),
    isPage: e.some(({ markup: d, signed: p }) => p !== null || d !== null && d.names.length > 0),
    hasMarks: e.length > 1 && mt(m, ({ item: d }) => /[.,;、。，；]\s*$/.test(d.text)) > 0.8 && mt(m, ({ item: d }) => /(?:^|\s)\S{1,2}\.$/.test(d.text)) < 0.5,
    talk: Nn(o, e.length * 0.4),
    templates: Nn(a.map(({ template: d }) => d), 2),
    isSurnameFirst: u.filter(Re).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: d }) => d.endsWith(":")) && e.some(({ bullets: d }) => /[*#]$/.test(d))
  };
}
function j(n) {
  const e = n.split(/\s+/u);
  return n.length > Zi || e.length > Qi + 2 || e.length > 4 && e.filter((t) => Pn.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Pn.test(t)).length > 1;
}
function ho(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
function bo(n, e) {
  var c, u;
  const t = n.replace(/[;；、\t]$/u, "");
  const r = (m) => t.split(m).map((d) => d.trim()).filter((d) => d !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、\t]/.test(t)) {
    return r(/[;；、\t]/u);
  }
  if (/\|/.test(t)) {
    return r(/\|/u);
  }
  const s = r(/\s[/·•∙]\s/u);
  if (s.length > 2 || s.length > 1 && !/\s\/\s/.test(t)) {
    return s;
  }
  const i = r(/[,，،]/u);
  const o = /[，،]/.test(t);
  const a = i.length === 2 && !o && (e || Re(t) || to.test((c = i[1]) != null ? c : ""));
  if (i.length < 2 || a) {
    return i.length < 2 ? i : [t];
  }
  if (j(t) && i.some(j)) {
    return [t];
  }
  const l = (u = i.pop()) != null ? u : "";
  return [...i, ...l.length < 200 ? l.split(so) : [l]].map((m) => m.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function yo({ markup: n, signed: e, plain: t }, r) {
  var d;
  if (!n) {
    return null;
  }
  const { names: s, signed: i, calls: o, rest: a } = n;
  if (s.length > 0) {
    return e && i.length === 1 && s.length > 1 && j(M(a)) ? i : s;
  }
  const l = (d = o.find(({ template: p }) => r.has(p))) != null ? d : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && se(a) || { before: a };
  const u = M(c.replace(/[*#:;\s]+/g, "")) === "";
  const m = r.has(l.template) && !Ji.test(ve(a));
  return u || m ? l.names : null;
}
function Dn(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(eo, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return In.test(t) ? "" : t;
}
var ie = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = io(this.source, this.context);
      this.found = { lines: e, style: go(e), titles: uo(e), above: co(e) };
    }
    return this.found;
  }
};
var Ee = class {
  constructor(e, t, r) {
    this.context = t;
    this.builder = r;
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
  get isSurnameFirst() {
    return this.style.isSurnameFirst;
  }
  /** Known once all are read. */
  get isCertain() {
    return this.isClear && !this.isSurnameFirst && this.secrets * 2 <= this.builder.rows.length;
  }
  readAll() {
    const e = this.headingLine();
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
      } else if (!h(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const e = this.lines.filter(({ text: i }) => !h(i));
    const [t] = e;
    if (!t || t.isMarkup || e.length < 2 || t.item.number !== null || t.bullets !== "") {
      return null;
    }
    const r = this.context.words.score(t.item.text);
    const s = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && t.item.text.length > (r.meaning === "name" ? 3 : 4);
    return s ? t : null;
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
    var o;
    const t = () => this.builder.remark(
      e.isStruck && h(M(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (In.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((o = e.markup) == null ? void 0 : o.names.length) !== 1) {
      t();
      return;
    }
    const r = yo(e, this.style.templates);
    if (r) {
      const [a = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      r.forEach((l) => this.builder.addLinked(e.line, e.lastLine, l, a, e.text));
      return;
    }
    const s = this.withoutMarks(e);
    const i = s === "" ? 0 : this.readPlain(e, s);
    if (i === 0) {
      t();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? it(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  isAbove(e) {
    const t = this.style.isPage && this.above.has(e);
    this.isClear = this.isClear && !t;
    this.hasOther = this.hasOther || t;
    return t && !this.context.isOther;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var d, p;
    const { style: t } = this;
    const { signed: r, item: s, markup: i, plain: o } = e;
    if (r) {
      return this.signerOf(e, r);
    }
    const a = $n(e, t.isNumbered);
    const l = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o);
    if (i && i.others > 0 || l && !this.isAbove(e)) {
      return "";
    }
    let c = t.isNumbered ? s.text : s.numbered;
    c = t.isBareNumbered ? (p = (d = J(c)) == null ? void 0 : d.text) != null ? p : c : c;
    c = ve(i && c.includes("{{") ? F(i.rest).text : c).replace(/^--\s*/, "").trim();
    const { before: u, talk: m } = re(c);
    return t.talk.has(m) && u !== "" ? u : c;
  }
  /** Who signed without a link. */
  signerOf({ plain: e, item: t }, r) {
    var d;
    const { isNumbered: s, isBareNumbered: i, hasMarks: o } = this.style;
    const a = s ? t.text : i && ((d = J(t.text)) == null ? void 0 : d.text) || t.numbered;
    const l = e.endsWith(a) ? r.before.slice(e.length - a.length) : r.before;
    const c = /\[\[|\{\{/.test(l) ? te(l, this.context.titles).rest : l;
    const u = ve(c).trim();
    const m = j(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? ho(u) : u;
    return Dn(m.replace(/^[-–—\s]+/, ""), o);
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (u, m = "") => {
      this.builder.add(e.line, e.lastLine, { username: u, email: m });
      return 1;
    };
    const s = this.style.hasLinks && (e.isTimed || no.test(t));
    if (/[:：]$/.test(t) || ro.test(t) || s) {
      return 0;
    }
    const i = fo(t);
    if (i.length > 0) {
      return i.map((u) => r(u)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return it(t, this.context.words).map(({ name: u, email: m }) => r(u, m)).length;
    }
    if (e.signed) {
      return Ge(t) || j(t) ? 0 : r(t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const { isSurnameFirst: o, hasMarks: a } = this.style;
    const l = bo(t, o);
    const c = l.map((u, m) => (
      // The full stop behind them all, unless it may be that of an initial.
      Dn(u, a || m > 0 && m === l.length - 1 && /\S{3}\.$/.test(u))
    )).filter((u) => u !== "");
    return c.filter((u) => {
      if (Ge(u) || j(u) || /^https?:/i.test(u)) {
        return false;
      }
      const m = D(u, this.context.titles);
      if (m === "date" || m === "phone" || m === "url") {
        return false;
      }
      this.addName(e, u);
      return true;
    }).length;
  }
  addName(e, t) {
    var o;
    this.secrets += / /.test(t) && q(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (o = /^([^,]+),\s(.+)$/u.exec(t)) != null ? o : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: t });
  }
};

// src/accounts/list/read/delimited.ts
var ko = 500;
var So = 3e4;
var wo = 50;
function xo(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function vo(n, e, t, r) {
  var o;
  let s = "";
  let i = 0;
  for (let a = e, l = t + 1; a < n.length && a < e + ko && i < So; ) {
    const c = (o = n[a]) != null ? o : "";
    const u = c.indexOf('"', l);
    if (u === -1) {
      s += `${c.slice(l)}
`;
      i += c.length;
      a++;
      l = 0;
      continue;
    }
    s += c.slice(l, u);
    l = u + 2;
    if (c.charAt(u + 1) !== '"') {
      let m = u + 1;
      while (c.charAt(m) === " ") {
        m++;
      }
      return m === c.length || c.charAt(m) === r ? { cell: s, end: a, at: m } : null;
    }
    s += '"';
  }
  return null;
}
function Lo(n, e, t) {
  var o, a;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (o = n[s]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = vo(n, s, i, t);
      if (!c) {
        return null;
      }
      r.push(c.cell);
      ({ end: s, at: i } = c);
      if (i === ((a = n[s]) != null ? a : "").length) {
        return { cells: r, end: s };
      }
    } else {
      const c = t ? l.indexOf(t, i) : -1;
      r.push(l.slice(i, c === -1 ? l.length : c));
      if (c === -1) {
        return { cells: r, end: s };
      }
      i = c;
    }
    i++;
  }
}
function* oe(n, e) {
  var r;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = (r = n[s]) != null ? r : "";
    const o = t > wo ? null : Lo(n, s, e);
    if (o) {
      yield { line: s + 1, lastLine: o.end + 1, cells: o.cells };
      s = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(xo);
      yield { line: s + 1, lastLine: s + 1, cells: a, broken: i.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var pt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var To = ["unused", "username", "email", "unused", "unused"];
var B = "AccountCreator";
function ae(n) {
  return n.length > 1 && n.some((e) => e.trim() === B) && !n.some(E);
}
function Ce(n) {
  return n.findIndex((e) => e.trim() === B);
}
function zn(n, e) {
  const t = [pt, To].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Ae(n, e) {
  const t = [];
  let r = 0;
  let s = 0;
  for (let i = 0; i < n.length; i++) {
    const o = n.slice(i, i + 2);
    const a = e ? o.charAt(0) : o;
    if (o === "[[" || o === "{{") {
      r++;
      i++;
    } else if (o === "]]" || o === "}}") {
      r = Math.max(0, r - 1);
      i++;
    } else if (a === "\\") {
      i++;
    } else if (r === 0 && (a === "|" || a === "||" || a === "!!")) {
      t.push(n.slice(s, i));
      s = i + a.length;
      i = s - 1;
    }
  }
  t.push(n.slice(s));
  return t;
}
function Bn(n) {
  const e = Ae(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function ft(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Eo(n) {
  return Ae(n.slice(1), false).map((e) => ft(Bn(e)));
}
var Fn = (n) => /^\|-/.test(n);
var gt = (n) => /^[\s:*]*\{\|/.test(n);
var ht = (n) => /^\s*\|\}/.test(n);
function _n(n, e) {
  const t = [];
  let r = null;
  const s = n.some((a) => Fn(a.trim()));
  const i = () => {
    if (r == null ? void 0 : r.cells.every(h)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const o = (a) => {
    i();
    t.push(a);
    return a;
  };
  for (const [a, l] of n.entries()) {
    const c = e + a;
    const u = l.trim();
    if (!u) {
      continue;
    }
    if (gt(u) || ht(u) || Fn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const m = Eo(u);
      if (r && s) {
        r.cells.push(...m);
        r.lastLine = c;
      } else {
        r = o({ line: c, lastLine: c, cells: m });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + ft(u);
      r.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var Ro = /^\s*:?-{2,}:?\s*$/;
function bt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !h(t)) : [];
  return e.length > 0 && e.every((t) => Ro.test(t));
}
function jn(n, e) {
  return n.flatMap((t, r) => {
    const s = e + r;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (bt(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const a = Ae(o, false);
    const l = a.length > 1 ? a.map(Bn) : Ae(o, true);
    return [{ line: s, lastLine: s, cells: l.map((c) => ft(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Co = 200;
var Wn = ["	", ";", ",", "|"];
var Ao = w(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function Mo(n) {
  var t;
  const e = (t = n[n.length - 1]) != null ? t : "";
  return n.slice(1, -1).some(ke) && !ke(e) && !/[(（]/.test(e);
}
function Oo(n, e, { words: t }) {
  const r = [...oe(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(h));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var m;
    return i.set(u, ((m = i.get(u)) != null ? m : 0) + 1);
  });
  const [o] = [...i].reduce((u, m) => m[1] > u[1] ? m : u, [0, 0]);
  const a = r.map((u) => {
    var d, p;
    const m = u.filter(E).length;
    return m === 0 ? 0 : Math.max(m, (p = (d = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : d.length) != null ? p : 0);
  });
  const l = r.length || 1;
  const c = s.filter(({ length: u }) => Math.abs(u - o) < 2).length;
  return {
    delimiter: e,
    rows: r,
    width: o,
    share: s.length / l,
    even: c / (s.length || 1),
    hasHeadings: r.slice(0, 12).some((u) => {
      if (u.some((p) => E(p) || /\[\[|\{\{|^\s*[*#]/.test(p))) {
        return false;
      }
      const m = u.filter((p) => !h(p)).map((p) => t.score(p));
      const d = m.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && d.length > 1 && d.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && m.filter((p) => p !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, m) => u > 1 && a[m] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: r.filter((u) => Mo(u)).length / l
  };
}
function Un({ rows: n, delimiter: e }) {
  const t = n.filter((a) => a.filter((l) => !h(l)).length > 1);
  const r = t.length > 1 && t.every(([a = ""]) => {
    var l;
    return a.trim().length === 1 && a === ((l = t[0]) == null ? void 0 : l[0]);
  });
  const s = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
  const i = s.length > 2 && !s.includes(null) && V(s);
  const o = t.filter(([a = "", ...l]) => l.filter((c) => !h(c)).length < 2 && (r || i || Ao.test(a) && !/^\d+$/.test(a.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
function Po(n, e) {
  var m, d, p, b, g;
  const t = [];
  const r = ne(n.map(({ text: f }) => f));
  for (let f = 0; f < n.length && t.length < Co; f++) {
    const S = (d = (m = n[f]) == null ? void 0 : m.text) != null ? d : "";
    if (!h(S) && !((p = r[f]) == null ? void 0 : p.isMarkup)) {
      t.push(S.slice(0, 5e3));
    }
  }
  const s = Wn.map((f) => Oo(t, f, e));
  const i = s.filter(({ hasHeadings: f, share: S }) => f && S > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const o = (f) => t.filter((S) => f.test(S)).length / (t.length || 1);
  const a = o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const l = s.find((f) => f.delimiter === "	" && f.share >= 0.5 && Un(f) && (f.addressed > 0 || a < 0.6 && (f.rows.length > 1 || f.width < 3)));
  if (l) {
    return l.delimiter;
  }
  const c = s.find((f) => f.width > 2 && f.even > 0.9 && f.share > 0.9 && f.crowded === 0 && (f.width > 3 && f.addressed >= 0.5 || f.dated > 0.5));
  if (c) {
    return c.delimiter;
  }
  if (o(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !s.some(({ addressed: f }) => f > 0.3) || t.filter((f) => an(f, e.words)).length > t.length * 0.6 || a > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((f) => je(f) !== "").length > t.length * 0.4 || t.filter((f) => se(f, true) !== null).length > t.length * 0.4) {
    return "";
  }
  const u = s.find(({ addressed: f, crowded: S, share: y, width: x, even: L }) => f >= 0.5 && f > S * 2 && y >= 0.5 && (x > 2 || L > 0.6));
  if (u) {
    return u.delimiter;
  }
  return (g = (b = s.find((f) => {
    const { delimiter: S, rows: y, share: x, even: L, width: T, crowded: R, addressed: U } = f;
    if (y.length < 2 || R > 0.2 || x < 0.6 || L < 0.7 || !Un(f)) {
      return false;
    }
    const H = y.filter((Q) => Re(F(Q.join(",")).text)).length;
    const me = S === "," && H > y.length * 0.6;
    const $e = y.filter((Q) => {
      var Mt;
      return h((Mt = Q[Q.length - 1]) != null ? Mt : "") && Q.length < 3;
    }).length;
    return !me && ($e < y.length * 0.5 || U > 0) && T > 1;
  })) == null ? void 0 : b.delimiter) != null ? g : "";
}
var No = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function Do(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !h(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(B) ? (s = Wn.find((i) => {
    const [o] = oe([e], i);
    return o !== void 0 && ae(o.cells);
  })) != null ? s : null : null;
}
function Io(n) {
  var i, o, a, l, c, u, m, d, p, b, g;
  const e = [];
  let t = [];
  const r = ne(n.map(({ text: f }) => f));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let f = 0; f < n.length; f++) {
    const S = n[f];
    if (!S) {
      continue;
    }
    if ((i = r[f]) == null ? void 0 : i.isMarkup) {
      t.push(S);
      continue;
    }
    const y = [];
    let x = f;
    if (gt(S.text)) {
      for (; x < n.length; x++) {
        y.push((a = (o = n[x]) == null ? void 0 : o.text) != null ? a : "");
        if (ht((c = (l = n[x]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: _n(y, S.line), delimiter: "", source: "wiki" });
      f = x;
    } else if (No(S.text) || S.text.includes("|") && bt((m = (u = n[f + 1]) == null ? void 0 : u.text) != null ? m : "")) {
      for (; x < n.length && (x === f || /\|/.test((p = (d = n[x]) == null ? void 0 : d.text) != null ? p : "")); x++) {
        y.push((g = (b = n[x]) == null ? void 0 : b.text) != null ? g : "");
      }
      s();
      e.push({ kind: "table", records: jn(y, S.line), delimiter: "|", source: "bars" });
      f = x - 1;
    } else {
      t.push(S);
    }
  }
  s();
  return e;
}
var Ho = /^"(?:[^"\n]|"")*$/m;
function yt(n, e, t) {
  const r = Do(n);
  const s = e != null ? e : r;
  const i = s === null ? Io(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    var m, d;
    if (o.kind === "table") {
      return o;
    }
    const a = (d = (m = o.lines[0]) == null ? void 0 : m.line) != null ? d : 1;
    const l = o.lines.map(({ text: p }) => p);
    const c = s != null ? s : Po(o.lines, t);
    const u = (p) => p.map((b) => v(k({}, b), { line: b.line + a - 1, lastLine: b.lastLine + a - 1 }));
    if (c !== "") {
      const p = r === null ? dn(l, c) : l;
      return { kind: "table", records: u([...oe(p, c)]), delimiter: c, source: "delimited" };
    }
    if (Ho.test(l.join("\n"))) {
      return {
        kind: "lines",
        lines: u([...oe(l, "")]).map(({ line: p, lastLine: b, cells: g }) => ({ line: p, lastLine: b, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/column-stats.ts
var $o = 3;
var Oe = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var zo = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Me(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Fo(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function Kn(n, e, t) {
  const r = n.map((a) => {
    var l;
    return ((l = a[e]) != null ? l : "").slice(0, 400);
  });
  const s = r.filter((a) => !h(a));
  const i = new Set(s.map((a) => a.trim().toLowerCase())).size;
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
  for (const a of s) {
    o[D(a, t)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: r.length > 0 ? s.length / r.length : 0,
    kinds: o,
    distinct: s.length > 0 ? i / s.length : 0,
    realNames: Me(s, en),
    ideographic: Me(s, tn),
    flipped: Me(s, (a) => Oe.test(a.trim())),
    coined: Me(s, (a) => zo.test(a.trim())),
    isSecret: s.length > 1 && i === s.length && s.every(q),
    examples: s.filter((a) => !O(a)).slice(0, $o),
    words: r.map(Fo)
  };
}
function kt({ kinds: n, filled: e, distinct: t, isSecret: r }) {
  return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function le(n, e) {
  let t = 0;
  let r = 0;
  n.words.forEach((s, i) => {
    var l;
    const o = (l = e.words[i]) != null ? l : [];
    if (s.length === 0 || o.length === 0) {
      return;
    }
    r++;
    const a = (c, u) => c === u || c.length > 2 && u.startsWith(c) || u.length > 2 && c.startsWith(u);
    if (s.some((c) => o.some((u) => a(c, u)))) {
      t++;
    }
  });
  return r > 0 ? t / r : 0;
}

// src/accounts/list/read/columns.ts
var Bo = 0.35;
var _o = 300;
var jo = 0.15;
var qn = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function Uo(n, e) {
  const { kinds: t, filled: r, distinct: s } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && qn(n, 1)) {
    return 0;
  }
  const o = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
function Wo(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Uo(e, i);
    case "email":
      return s === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : qn(e, t.score < 1 ? 1 : 3) || r.number === 1 || s > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function Ko(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Wo(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    const i = ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email;
    t.email = Math.min(1, i) * (0.5 + 0.5 * e.distinct);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((s = t.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function qo(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const o = e[s - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && kt(r);
  });
}
function Gn(n, e, t) {
  let r = -1;
  let s = 0;
  let i = 0;
  n.forEach((o, a) => {
    var c;
    const l = t.has(a) ? 0 : (c = o[e]) != null ? c : 0;
    if (l > s) {
      i = s;
      [r, s] = [a, l];
    } else {
      i = Math.max(i, l);
    }
  });
  return s >= Bo ? { index: r, score: s, margin: s - i } : null;
}
var St = class {
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
    const t = Gn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < jo && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && le(t, r) > 0.7);
  }
  /** A name in two parts and a whole one: the parts say more, unless fewer people have them. */
  wholeOrParts(e) {
    const t = ["firstname", "lastname"].map((s) => this.meanings.indexOf(s));
    const r = (s) => {
      var i, o;
      return (o = (i = this.stats[s]) == null ? void 0 : i.fill) != null ? o : 0;
    };
    return t.every((s) => r(s) < r(e)) ? [["realname", e], ...t.map((s) => ["unused", s])] : [["unused", e]];
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && kt(t) ? [r] : []);
  }
};
function Go([n, e], [t, r], s) {
  const i = (c) => s !== void 0 && le(c, s) > 0.7;
  const o = le(e, r) > 0.7;
  const a = [["username", n]];
  const l = (c, u, m) => {
    const d = [[["username", c], ["realname", u]], a];
    return m ? d : d.reverse();
  };
  if (e.realNames > 0.7 && r.realNames < 0.3) {
    const c = o || i(r) || r.coined > 0.5;
    return { variants: l(t, n, c), certain: o && r.coined > 0.5 };
  }
  if (r.realNames > 0.7 && e.realNames < 0.5) {
    const c = o || i(r) && !i(e);
    return { variants: l(n, t, c), certain: c === o };
  }
  if (e.realNames < 0.4 && r.realNames < 0.4 && e.coined < 0.5) {
    const c = [["firstname", n], ["lastname", t]];
    const u = i(e) && i(r) && r.coined < 0.5;
    const m = [["lastname", n], ["firstname", t]];
    return { variants: u ? [c, a] : [a, c, m], certain: false };
  }
  return { variants: l(n, t, false), certain: e.coined > 0.5 };
}
function Vo(n, e, t) {
  const r = t[n.meanings.indexOf("email")];
  const [s, i] = e;
  const o = s === void 0 ? void 0 : t[s];
  const a = i === void 0 ? void 0 : t[i];
  if (s === void 0 || !o) {
    return { variants: [], certain: true };
  }
  const l = [["username", s]];
  if (o.flipped > 0.6) {
    return { variants: [l, [["realname", s]]], certain: false };
  }
  return i === void 0 || !a ? { variants: [l], certain: n.has("email") || e.length === 1 } : Go([s, o], [i, a], r);
}
function Xo(n, e, t) {
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const r = t[e];
  const s = r ? r.realNames + r.ideographic : 0;
  const i = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
  if (r && i) {
    return s > 0.3 && le(r, i) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && r.coined > 0.5 };
  }
  const o = s > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !o };
}
function Yo(n, e, t, r) {
  const s = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = Gn(e, "name", new Set(s));
  if (i) {
    return Xo(n, i.index, t);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var m, d;
      return ((d = (m = r == null ? void 0 : r[u]) == null ? void 0 : m.score) != null ? d : 0) < 0.6;
    });
    const { variants: l, certain: c } = Vo(n, a, t);
    return { variants: [...l, []], certain: c && (r === null || a.length < 2) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function Qo(n, e) {
  return e.findIndex(({ isSecret: t }, r) => t && n.every((s) => s[r] === "unused"));
}
function Vn(n, e, t, r) {
  var g, f, S;
  const s = Math.min(_o, Math.max((g = n == null ? void 0 : n.length) != null ? g : 0, ...e.map((y) => y.length), 1));
  const i = Array.from({ length: s }, (y, x) => x);
  const o = i.map((y) => Kn(e, y, r));
  const a = i.map((y) => {
    var x;
    return t.score((x = n == null ? void 0 : n[y]) != null ? x : "");
  });
  const l = o.map((y, x) => {
    var L;
    return Ko((L = a[x]) != null ? L : null, y);
  });
  if (n) {
    const y = l[qo(n, a, o)];
    if (y) {
      y.username = 0.7;
    }
  }
  const c = new St(o, l);
  for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(y);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([y, x]) => c.take(y, x));
  }
  const u = Yo(c, l, o, n && a);
  const m = u.variants.slice(0, 3).map((y) => {
    const x = [...c.meanings];
    y.forEach(([L, T]) => {
      x[T] = L;
    });
    return x;
  });
  const d = (y, x) => {
    var L;
    m.splice(1, 0, ((L = m[0]) != null ? L : []).map((T, R) => R === y ? x : T));
  };
  const p = c.meanings.indexOf("username");
  if (p !== -1 && ((S = (f = l[p]) == null ? void 0 : f.username) != null ? S : 0) <= 0.5) {
    d(p, "unused");
  }
  const b = c.has("password") ? -1 : Qo(m, o);
  if (b !== -1) {
    d(b, "password");
  }
  return {
    plans: m,
    certain: c.certain && u.certain && b === -1,
    scores: l.map((L) => {
      var T = L, { name: y } = T, x = fe(T, ["name"]);
      return y ? v(k({}, x), { realname: y / 2, username: y / 2 }) : x;
    }),
    stats: o
  };
}
function Xn(n, e, { scores: t, stats: r }) {
  return e.map((s, i) => {
    var o, a, l, c;
    return {
      heading: K((o = n == null ? void 0 : n[i]) != null ? o : ""),
      meaning: s,
      examples: [...(l = (a = r[i]) == null ? void 0 : a.examples) != null ? l : []],
      scores: (c = t[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Ne = 200;
var Pe = 12;
var Yn = 20;
var xt = 6;
var A = ({ cells: n }) => n.filter((e) => !h(e));
var ce = ({ cells: n }) => n.some(E);
function vt(n, e, t) {
  const r = A(n);
  if (r.length === 0 || r.some(E) || n.beside !== void 0) {
    return false;
  }
  const s = r.map((c) => e.score(c));
  const i = s.filter((c) => c !== null && c.score > 0.8);
  const o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const a = s.filter((c) => c !== null && c.meaning !== "unused");
  if (r.length === 1) {
    return t && n.cells.length === 1 && o.length === 1;
  }
  const l = i.length > 1 || r.length < 3 || n.cells.length > 1 && a.length > 0;
  return t ? o.length > 0 && l || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= r.length * 0.6;
}
function Qn(n, e, t) {
  const r = A(n);
  if (e.length === 0 || r.length < 2 || r.some(E)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: m }) => {
      var d;
      return (d = m[o]) != null ? d : "";
    }).filter((m) => !h(m) && !O(m));
    if (!Ve(i) || O(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((m) => D(m, t));
    const c = D(i, t);
    const u = (m) => c !== m && l.filter((d) => d === m).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function Zo(n, e) {
  const { words: t, titles: r } = e;
  const s = [];
  let i = "";
  n.forEach((o, a) => {
    var m;
    const l = s[s.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || vt(o, t, l === void 0 && a < Pe)) {
      if (l === a - 1 && A(o).length >= A((m = n[l]) != null ? m : o).length) {
        s.pop();
      } else if (l === a - 1) {
        return;
      }
      s.push(a);
      i = c;
    }
  });
  if (s.length === 0) {
    const o = n.slice(0, Pe).findIndex((a, l) => l < xt && a.cells.length > 1 && Qn(a, n.slice(l + 1, l + 12), r));
    if (o !== -1) {
      s.push(o);
    }
  }
  return s;
}
function Zn(n) {
  return n.length <= xt && !n.some(ce) && n.filter((e) => {
    var t;
    return A(e).length > 1 && !h((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var Jo = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var ea = (n) => {
  var e;
  return n.length < 40 && Jo.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function ta(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((o) => !h(o));
  if (r.length === 0 || r.some((o) => D(o, t) !== "number")) {
    const o = (i = A(n)[0]) != null ? i : "";
    return A(n).length === 1 && e.length > 1 && ea(o.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((o, a) => a === 0 || h(o) || s.filter(({ cells: l }) => {
    var c;
    return D((c = l[a]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function na(n, e, t) {
  const r = e.slice(0, Yn);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, o) => i + A(o).length, 0) / r.length;
  if (A(n).length <= s / 2 && A(n).length < 3 && s > 3) {
    return !ce(n);
  }
  return Qn(n, r, t) && n.cells.some((i, o) => Ve(i) && r.filter(({ cells: a }) => {
    var l;
    return E((l = a[o]) != null ? l : "");
  }).length > r.length * 0.8);
}
function ra(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? zn(n.map((i) => {
    const o = s.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Ce(n)) : null;
}
function sa(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (A(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var o, a;
        t[i] = h((o = t[i]) != null ? o : "") ? s : (a = t[i]) != null ? a : "";
      });
    }
  }
  return v(k({}, n), { cells: t });
}
function ia(n) {
  return Te(n.map((e, t) => {
    var o, a;
    const r = A(e);
    const [s = ""] = r;
    const i = r.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(s);
    return {
      lone: i ? s : null,
      first: s,
      width: r.length,
      isApart: e.line > ((a = (o = n[t - 1]) == null ? void 0 : o.lastLine) != null ? a : -1) + 1
    };
  }));
}
function wt(n, e, t, r) {
  var y, x;
  const { words: s, titles: i } = r;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && ae(e.cells);
  if (!c) {
    if (e) {
      const L = o.slice(0, Pe).findIndex((T, R) => R === o.length - 1 || !na(T, o.slice(R + 1, R + 1 + Yn), i));
      a.push(...o.splice(0, Math.max(0, L)));
    }
    for (let L = o.pop(); L; L = o.pop()) {
      if (o.length === 0 || !ta(L, o, i)) {
        o.push(L);
        break;
      }
      l.unshift(L);
    }
  }
  const u = e && !c ? sa(e, [...a].reverse()) : e;
  const m = u ? -1 : o.slice(0, Pe).reduce((L, T, R) => {
    var U;
    return h((U = T.cells[0]) != null ? U : "") && A(T).length > 0 && R <= xt ? R : L;
  }, -1);
  const d = o.filter((L) => {
    var T;
    return h((T = L.cells[0]) != null ? T : "");
  }).length < o.length * 0.5;
  if (m !== -1 && d && Zn(o.slice(0, m))) {
    a.push(...o.splice(0, m + 1));
  }
  const p = ia(c ? [] : o);
  const b = new Set(o.filter((L, T) => p.places.has(T)));
  const g = o.filter((L) => !b.has(L)).slice(0, Ne).map(({ cells: L }) => L);
  const f = Vn((y = u == null ? void 0 : u.cells) != null ? y : null, g, s, i);
  const S = ra((x = u == null ? void 0 : u.cells) != null ? x : [], c, f.stats.length, r);
  if (S) {
    f.plans = [S];
    f.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: f, groupTitles: b, found: p, sheet: c };
}
var oa = /^[^\d:：.!?]{1,40}$/;
function aa(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && A(e).length === 1 && !ce(e) && (e.line > t.lastLine + 1 || A(t).length > 2);
}
function Jn(n, e) {
  var c, u, m;
  const t = n.filter((d) => d.beside === void 0 && A(d).length > 0);
  const r = ae((u = (c = t[0]) == null ? void 0 : c.cells) != null ? u : []);
  const s = r ? [0] : Zo(t, e);
  const i = [];
  const o = (m = s[0]) != null ? m : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [d = "", ...p] }) => p.length === 0 && oa.test(d));
  if (a.length > 0 && (l || !Zn(a))) {
    const d = wt([], null, a, e);
    const p = l || !a.some(ce) && t.some(ce);
    if (p) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    a = [];
  }
  if (o === -1) {
    i.push(wt([], null, t, e));
  }
  s.forEach((d, p) => {
    var S, y;
    const b = (S = s[p + 1]) != null ? S : t.length;
    const g = t.slice(d + 1, b);
    const f = b < t.length && aa(g) ? g.splice(-1) : [];
    i.push(wt(a, (y = t[d]) != null ? y : null, g, e));
    a = f;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d }) => !d.isSure),
    certain: i.every(({ plans: d, found: p }) => d.certain && p.isSure),
    sheet: r
  };
}
function er({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function tr(n, e) {
  var t, r;
  return Xn((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Lt(n, e), n.plans);
}
function Lt({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var la = "=+-@＝＋－＠";
var ca = ";,|	\r\n\v\f\u2028\u2029";
var ua = /[\s'"]/u;
var da = /^'*[\t\r\n]/u;
function nr(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && ca.includes(s)) {
      e.push(r + 1);
    }
    if (!ua.test(s)) {
      t = la.includes(s);
    }
  }
  if (t || da.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function rr(n) {
  const e = nr(n);
  return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function Tt(n) {
  const e = nr(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function ir(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function ma(n) {
  const e = n.filter((t) => !h(t)).slice(0, Ne);
  return e.length > 1 && e.filter((t) => Oe.test(t.trim())).length > e.length * 0.8;
}
function pa(n) {
  var r;
  const [, e = "", t = ""] = (r = Oe.exec(n.trim())) != null ? r : [];
  return e ? ir(t, e) : n;
}
var sr = ({ cells: n }) => n.filter((e) => !h(e)).length;
function fa(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !h(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && sr(n) === 1 && t.slice(0, Ne).filter((i) => sr(i) > 2).length > 1;
}
function ga({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (o) => e ? Tt(o) : o.trim();
  return { heading: K(s((i = n == null ? void 0 : n.cells[t]) != null ? i : "")), column: t, value: s(r) };
}
var De = class {
  constructor(e, t, r) {
    this.context = e;
    this.builder = t;
    this.delimiter = r;
    this.secret = /* @__PURE__ */ new Map();
    /** Who has an address, and in which section. */
    this.known = /* @__PURE__ */ new Map();
  }
  /**
   * @param table
   * @param table.sections
   * @param way
   * @param way.variant Which of the ways to take the columns
   * @param way.isOther Are those taken for people who are more likely titles, and the other way round?
   */
  addAll({ sections: e }, { variant: t, isOther: r }) {
    for (const s of e) {
      for (const a of [...s.above, ...s.headings ? [s.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of s.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const i = Lt(s, t);
      const o = ma(s.rows.map(({ cells: a }) => {
        var l;
        return (l = a[i.indexOf("realname")]) != null ? l : "";
      }));
      for (const a of s.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: l, found: c } = s;
        if (l.has(a) && (c.isSure || c.isLikely !== r)) {
          this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
        } else {
          this.addRecord(a, i, s, o);
        }
      }
    }
  }
  textOf(e) {
    return e.cells.join(this.delimiter || " ");
  }
  /** The columns of which nothing is carried through, whatever the person says of them. */
  secretColumns(e) {
    var r, s;
    let t = this.secret.get(e);
    if (!t) {
      const i = (s = (r = e.headings) == null ? void 0 : r.cells) != null ? s : [];
      t = e.plans.stats.map(({ isSecret: o }, a) => {
        var l;
        return o && !e.sheet || this.context.words.isSecret((l = i[a]) != null ? l : "");
      });
      this.secret.set(e, t);
    }
    return t;
  }
  addRecord(e, t, r, s) {
    var y, x;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const m = this.secretColumns(r);
    const d = r.sheet ? Ce((x = (y = r.headings) == null ? void 0 : y.cells) != null ? x : []) : -1;
    a.forEach((T, R) => {
      var me;
      const U = r.headings !== null && R >= r.headings.cells.length;
      const H = U && t[R] === "unused" ? void 0 : t[R];
      if (H === void 0 || H === "unused") {
        const $e = this.delimiter && T.includes("\n") && T.includes(this.delimiter);
        if (!h(T) && (H === void 0 || $e)) {
          u.push(T);
        }
        if (!h(T) && H === "unused" && R > d && !m[R]) {
          c.push(ga(r, R, T));
        }
      } else {
        this.readCell(H, r.sheet ? Tt(T) : T, l, r.sheet, i);
        if (H === "realname" && s) {
          l.realname = pa((me = l.realname) != null ? me : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const L = l, { first: p, last: b } = L, g = fe(L, ["first", "last"]);
    if (p || b) {
      g.realname = ir(p, b);
    }
    const f = c.filter(({ value: T }) => T !== g.password);
    if (f.length > 0) {
      g.extra = f;
    }
    if (r.sheet) {
      this.builder.add(i, o, g, true);
      return;
    }
    this.readName(g);
    if (fa(e, t, r)) {
      this.builder.remark("header", i, this.textOf(e), o);
      return;
    }
    const S = !g.username && !g.email && !g.realname;
    if (S && g.password) {
      this.builder.add(i, o, g);
    } else if (this.isKnown(g, r)) {
      this.builder.remark("again", i, this.textOf(e), o);
    } else {
      this.builder.addOrRemark(i, o, g, this.textOf(e));
    }
    if (u.length > 0 && !S) {
      this.builder.remark("extra-cells", i, u.join(this.delimiter || " "), o);
    }
  }
  /** Was somebody of this name and address in an earlier section? */
  isKnown({ username: e, email: t, realname: r }, s) {
    var a;
    const i = [e, t, r].join("\n");
    const o = (a = this.known.get(i)) != null ? a : s;
    this.known.set(i, o);
    return !!t && o !== s;
  }
  readCell(e, t, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = G(t);
        break;
      case "lastname":
        r.last = G(t);
        break;
      case "mode":
        this.readMode(t, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? t : G(t);
        break;
      default:
        r[e] = s ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var s, i, o;
    const { username: t = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(t)) {
      const { names: a, calls: l } = te(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = a;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = we(t.replace(/\n/g, " "), this.context.words);
      const l = r === "" || a.email.toLowerCase() === r.toLowerCase();
      if (a.email !== "" && (l || a.name !== "")) {
        e.username = a.name;
        e.email = r || a.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && E((o = e.realname) != null ? o : "")) {
      e.realname = "";
    }
  }
  readMode(e, t, r) {
    const s = on.get(e.trim().toLowerCase());
    if (s) {
      t.mode = s;
    } else if (!h(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var ha = 3 * Z;
var ba = 5 * Z;
var ya = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var ka = /\[\[|\{\{|^==.*==|^\{\|/;
var ar = 3;
function Sa(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((u, m) => m >= ba || !h(u) && ++s > ha);
  const o = r.slice(0, i === -1 ? r.length : i).map((u, m) => ({ line: m + 1, lastLine: m + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : xa(r, i)
  };
}
var wa = /[^\s,;|"]/;
function xa(n, e) {
  var i, o;
  const t = n.findIndex((a, l) => l >= e && !h(a));
  let r = n.length - 1;
  while (r > t && h((i = n[r]) != null ? i : "")) {
    r--;
  }
  const s = (o = n.find((a, l) => l >= e && wa.test(a))) != null ? o : "";
  return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: s };
}
function va({ records: n, delimiter: e }, t, { options: r }) {
  const s = t.sections.some(({ headings: o }) => o !== null);
  if (r.columns || r.delimiter || t.sheet || s) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: o } of n.slice(0, 200)) {
    o.forEach((a, l) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(a)) {
        i.add(l);
      }
    });
  }
  return i.size > 1 ? null : n.map(({ line: o, lastLine: a, cells: l, beside: c }) => ({ line: o, lastLine: a, text: c != null ? c : l.join(l.every(h) ? e : " ") }));
}
function or(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new ie(t.lines, e), table: null };
    }
    const r = Jn(t.records, e);
    const s = t.source === "delimited" ? va(t, r, e) : null;
    return s ? { segment: new ie(s, e), table: null } : { segment: t, table: r };
  });
}
var ue = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.way = r;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new Se(t.options);
  }
  read({ all: e, separator: t, beyond: r }) {
    var l;
    const { builder: s, parts: i } = this;
    if (t !== null) {
      s.remark("markup", 1, `sep=${t}`);
    }
    const o = i.filter(({ table: c }) => c !== null);
    for (const c of i) {
      if (s.overflow !== null) {
        break;
      }
      if (c.table) {
        this.addTable(c.segment, c.table);
      } else {
        this.addLines(c.segment, o.length > 0);
      }
    }
    if (r && s.overflow === null) {
      s.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
    }
    const a = (l = r == null ? void 0 : r.lastLine) != null ? l : e.reduce((c, { line: u, text: m }) => h(m) ? c : u, 0);
    s.finish(a, e);
    return v(k({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.hasOther = this.hasOther || t.hasOther;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
      var s;
      return (s = r.plans[0]) == null ? void 0 : s.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: s, beside: i } of e.records) {
      if (i !== void 0 && !h(i)) {
        this.builder.remark("markup", r, i, s);
      }
    }
    new De(this.context, this.builder, e.delimiter).addAll(t, this.way);
  }
  addLines(e, t) {
    const { builder: r, context: s } = this;
    const i = e.source;
    if (!t && ln(i, s.words, r)) {
      return;
    }
    if (!t && Kt(i, r)) {
      this.certain = false;
      return;
    }
    const o = this.way.variant === 1 ? "parts" : "whole";
    const a = new Ee(e, v(k({}, s), { order: o, isOther: this.way.isOther }), r);
    const l = r.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.hasOther = this.hasOther || a.hasOther;
    this.certain = this.certain && a.isCertain;
    if (!t) {
      const c = r.rows.slice(l);
      const u = c.filter(({ email: m }) => m !== "").length;
      this.format = a.isPage ? "wikitext" : u > c.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((s) => {
      const i = s.table && er(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && tr(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && vt(t.section.headings, this.context.words, true),
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
var Ie = class {
  constructor() {
    this.list = [];
    this.seen = /* @__PURE__ */ new Set();
  }
  add(e) {
    const t = e.rows.slice(0, 50).concat(e.rows.slice(-50));
    const r = JSON.stringify([e.rows.length, t]);
    if (!this.seen.has(r) && (this.list.length === 0 || e.rows.length > 0)) {
      this.seen.add(r);
      this.list.push(e);
    }
  }
};
function La(n, e) {
  var o;
  const t = (o = e.options.delimiter) != null ? o : n.separator;
  let r = or(yt(n.lines, t, e), e);
  if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => ya.test(a))) {
    n.lines = n.lines.map((a) => v(k({}, a), { text: Ut(a.text.replace(/\uFEFF/g, "")) }));
    r = or(yt(n.lines, t, e), e);
  }
  const s = new ue(r, e, { variant: 0, isOther: false });
  const i = new Ie();
  i.add(s.read(n));
  if (s.hasOther) {
    i.add(new ue(r, e, { variant: 0, isOther: true }).read(n));
  }
  for (let a = 1; a < ar && s.hasVariants; a++) {
    i.add(new ue(r, e, { variant: a, isOther: false }).read(n));
  }
  return { readings: i.list, certain: s.certain };
}
function Ta(n, e) {
  var c;
  const t = n.lines.some(({ text: u }) => ka.test(u) || u.includes(B));
  const r = t ? null : pn(n.lines, e.words);
  const s = (u = n.lines) => La(v(k({}, n), { lines: u }), e);
  if (!r || r.around.size === 0) {
    return s();
  }
  const i = s(n.lines.map((u) => r.around.has(u) ? v(k({}, u), { text: "" }) : u));
  if (!((c = i.readings[0]) == null ? void 0 : c.rows.length)) {
    return s();
  }
  if (r.isSure) {
    return i;
  }
  const [o, a] = r.isLikely ? [i, s()] : [s(), i];
  const l = new Ie();
  [...o.readings.slice(0, 1), ...a.readings.slice(0, 1), ...o.readings, ...a.readings].forEach((u) => l.add(u));
  return { readings: l.list, certain: l.list.length < 2 && o.certain };
}
function I(n, e = {}) {
  const t = Sa(n);
  const r = {
    options: e,
    words: new be(e.headings),
    titles: new _(e.userNamespaces)
  };
  const { readings: [s, ...i], certain: o } = Ta(t, r);
  if (!s) {
    throw new Error("A text has no reading.");
  }
  const a = !s.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [s, ...i.slice(0, ar - 1)], certain: o && a };
}

// src/accounts/list/read/source/address-book.ts
var lr = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function Ea(n, e) {
  try {
    return e(lr(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Rt = (n) => n.split(/\r\n|\r|\n/);
var cr = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function Ra(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(lr(r), e);
  } catch (s) {
    return n;
  }
}
function Ca(n) {
  var t, r;
  const e = [];
  for (const s of Rt(cr(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function Aa(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const o = n.slice(t + 1);
  const a = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? Ra(o, a, e) : o
  };
}
var Et = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Ma(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Et);
  return `${t} ${e}`.trim();
}
function Oa(n) {
  var s, i;
  const e = (o) => {
    var a, l;
    return (l = (a = n.find(({ name: c }) => c === o)) == null ? void 0 : a.value) != null ? l : "";
  };
  const t = n.filter(({ name: o }) => o === "EMAIL");
  const r = (s = t.find(({ parameters: o }) => /[;,=]pref\b/i.test(o))) != null ? s : t[0];
  return {
    name: Et(e("FN")) || Ma(e("N")),
    email: Et((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function Pa(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Oa(
    Ca(t).map((r) => Aa(r, e))
  ));
}
function Na(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of Rt(n)) {
    const [, o = "", a = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = o.replace(/;.*/, "").toLowerCase();
    if (c && a !== "<" && !t.has(c)) {
      t.set(c, (a ? Ea(l, e) : l).trim());
    }
  }
  const r = (i) => {
    var o;
    return (o = t.get(i)) != null ? o : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var Da = (n, e) => cr(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => Na(t, e));
function ur(n, e) {
  const [t = ""] = Rt(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = Pa(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = Da(n, e);
  } else {
    return null;
  }
  const s = r.filter(({ name: i, email: o }) => i || o);
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail"],
    ...s.map(({ name: i, email: o }) => [i, o])
  ] }] };
}

// src/accounts/list/read/source/file-kind.ts
var Ia = [
  ["zip", "504b0304"],
  // An archive without files, and one that is split.
  ["archive", "504b0506"],
  ["archive", "504b0708"],
  ["archive", "1f8b08"],
  ["archive", "377abcaf271c"],
  ["archive", "526172211a07"],
  ["archive", "425a683.314159265359"],
  ["archive", "fd377a585a00"],
  ["archive", "28b52ffd"],
  ["archive", "7573746172", 257],
  ["archive", "4d53434600000000"],
  ["pdf", "25504446"],
  // PostScript.
  ["pdf", "25215053"],
  ["document", "7b5c727466"],
  ["picture", "89504e470d0a1a0a"],
  ["picture", "ffd8ff"],
  ["picture", "4749463837"],
  ["picture", "4749463839"],
  ["picture", "49492a00"],
  ["picture", "4d4d002a"],
  ["picture", "424d........0000"],
  ["picture", "00000100..00"],
  ["picture", "52494646........57454250"],
  ["picture", "384250530001"],
  // HEIC and AVIF, as telephones take them, are in the container of videos.
  ["picture", "000000..6674797068656"],
  ["picture", "000000..667479706d696631"],
  ["picture", "000000..66747970617669"],
  ["media", "000000..66747970"],
  ["media", "52494646........57415645"],
  ["media", "52494646........41564920"],
  ["media", "4f67675300"],
  ["media", "4944330.00"],
  ["media", "664c614300"],
  ["media", "1a45dfa3"],
  ["media", "4d54686400"],
  ["media", "3026b2758e66cf11"],
  ["binary", "4d5a90000300"],
  ["binary", "7f454c46"],
  ["binary", "cafebabe0000"],
  ["binary", "cffaedfe"],
  ["binary", "0061736d"],
  ["binary", "53514c69746520666f726d6174203300"],
  ["binary", "00010000"],
  ["binary", "4f54544f00"],
  ["binary", "774f464600"],
  ["binary", "774f463200"],
  ["binary", "62706c6973743030"]
];
var Ha = "d0cf11e0a1b11ae1";
var $a = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function za(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Fa(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Ba(n) {
  var i, o;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const s = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (o = (i = $a.find(([a]) => s.includes(a))) == null ? void 0 : i[1]) != null ? o : "document";
}
function dr(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = za(n.subarray(0, 264));
  if (e.startsWith(Ha)) {
    return Ba(n);
  }
  return (r = (t = Ia.find(([, s, i]) => Fa(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Ct = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var mr = (n, e, t) => $(null, null, function* () {
  const r = yield Ct("files");
  return r.detectEncoding(n, e, t);
});
var pr = (n) => $(null, null, function* () {
  const e = yield Ct("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var _a = 3;
var ja = 60;
function fr(n) {
  var i;
  const e = n.map((o) => o.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let o = 0; o < s.length && t.length < _a; o++) {
    const a = (i = s[o]) != null ? i : "";
    if (e.some((l) => {
      var c;
      return /[^\u0000-\u007f]/.test((c = l[o]) != null ? c : "");
    }) && !r.has(a)) {
      r.add(a);
      t.push(o);
    }
  }
  return e.map((o) => t.map((a) => {
    var l;
    return ((l = o[a]) != null ? l : "").slice(0, ja);
  }));
}

// src/accounts/list/read/source/decode-as.ts
var Ua = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Wa(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let s = 0; s + 3 < n.length; s += 4) {
    const i = t.getUint32(s, e);
    const o = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(o ? i : 65533));
  }
  return r.join("");
}
function He(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Wa(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Ua[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/unicode.ts
function Ka([n, e, t, r]) {
  if (n === 239 && e === 187 && t === 191) {
    return "utf-8";
  }
  if (n === 255 && e === 254) {
    return t === 0 && r === 0 ? "utf-32le" : "utf-16le";
  }
  if (n === 254 && e === 255) {
    return "utf-16be";
  }
  return n === 0 && e === 0 && t === 254 && r === 255 ? "utf-32be" : null;
}
var qa = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Ga(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (qa.has((s = n[i]) != null ? s : 0)) {
      e++;
      t += i % 2 === 0 && n[i + 1] === 0 ? 1 : 0;
      r += i % 2 === 1 && n[i - 1] === 0 ? 1 : 0;
    }
  }
  if (Math.max(t, r) * 2 <= e) {
    return null;
  }
  return t > r ? "utf-16le" : "utf-16be";
}
function Va(n) {
  if (n < 128) {
    return 0;
  }
  if (n >= 194 && n <= 223) {
    return 1;
  }
  if (n >= 224 && n <= 239) {
    return 2;
  }
  return n >= 240 && n <= 244 ? 3 : null;
}
function Xa(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = Va((r = n[s]) != null ? r : 0);
    if (i === 0) {
      continue;
    }
    const o = n.subarray(s + 1, s + 1 + (i != null ? i : 0));
    if (i !== null && o.length === i && o.every((a) => a >= 128 && a <= 191)) {
      e++;
      s += i;
    } else {
      t++;
    }
  }
  return { right: e, wrong: t };
}
var Ya = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function Qa(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(Ya);
  return t.length > 3 && t.length * 20 > e.length;
}
var Za = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var Ja = 3;
function el(n) {
  var s;
  const e = (s = Ka(n)) != null ? s : Ga(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = Xa(n);
  return r * Ja <= t && !Za(n) ? "utf-8" : null;
}
function gr(n, e) {
  const t = el(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: He(n, t, e) };
  }
  if (Qa(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var tl = (n, e) => new TextDecoder(e).decode(n);
var Y = (n) => ({ kind: "problem", code: n, detail: "" });
function nl(n) {
  const e = [];
  let t = 1;
  for (const [r] of n.matchAll(/\r\n?|\n|\u0000|\uFFFD/g)) {
    if (r === "\0" || r === "�") {
      e.push({ code: r === "\0" ? "nul" : "undecodable", line: t });
    } else {
      t++;
    }
  }
  return e;
}
var rl = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var sl = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var hr = (n) => n.replace(/\u0000+/g, "");
function il({ encoding: n, certain: e, texts: t }) {
  var o, a;
  const r = fr([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var m;
    return { encoding: l, samples: (m = r[u]) != null ? m : [], text: hr(c) };
  });
  const i = (o = t.get(n)) != null ? o : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (a = r[0]) != null ? a : [],
    text: hr(i),
    alternatives: s.slice(1),
    remarks: nl(i)
  };
}
function ol(n, e, t) {
  return $(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = gr(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : mr)(n, e.language, t);
    const o = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const a = r || i.encoding;
    return {
      encoding: a,
      certain: i.certain || r !== "",
      texts: new Map([a, ...o].map((u) => [u, i.decodeAs(u)]))
    };
  });
}
function At(n, e, t = false) {
  return $(this, null, function* () {
    var c, u, m;
    const { bytes: r } = n;
    const s = dr(r);
    const i = (c = e.readSpreadsheet) != null ? c : pr;
    if (s === "zip") {
      const d = yield i(r);
      return d.kind !== "packed" ? d : t ? Y("archive") : At(v(k({}, n), { bytes: d.bytes }), e, true);
    }
    if (s !== "text") {
      return Y(s);
    }
    const o = (u = e.decode) != null ? u : tl;
    const a = yield ol(r, e, o);
    if (!a) {
      return Y("binary");
    }
    const l = il(a);
    if (rl(l.text)) {
      const d = yield i(r);
      return d.kind === "packed" ? Y("broken") : d;
    }
    if (sl(l.text)) {
      return Y("web-shortcut");
    }
    return l.text.trim() ? (m = ur(l.text, o)) != null ? m : l : Y("empty");
  });
}

// src/accounts/list/read/index.ts
var al = 2;
var de = (n, e) => v(k({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var br = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function ll(n) {
  try {
    return n.map(({ rows: e }) => W(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function cl(n, e) {
  var a;
  const t = ll(n);
  if (t === null) {
    return br("too-large");
  }
  const r = n.map(({ name: l, rows: c }, u) => {
    var d;
    const m = (d = t[u]) != null ? d : "";
    return { name: l, text: m, read: I(m, c.some((p) => p.length > 1) ? k({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (a = r.find(({ name: l }) => l === e.sheet)) != null ? a : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const o = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return v(k({}, de(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function ul(t) {
  return $(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return de(n.text, I(n.text, e));
      case "html": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? jt(n.html, n.text, r, e.DOMParser) : n.text;
        return de(s, I(s, e));
      }
      case "page": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? _t(n.html, r, e.DOMParser) : "";
        return de(s, I(s, e));
      }
      case "file": {
        const r = yield At(n, k({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return br(r.code);
          case "table":
            return cl(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = r;
            const u = de(s, I(s, e));
            const m = o ? [] : l.slice(0, al).map((d) => I(d.text, e).readings[0]);
            return v(k({}, u), {
              readings: [...u.readings, ...m],
              certain: u.certain && o,
              encoding: { encoding: i, certain: o, samples: a, alternatives: l, remarks: c }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [W, rr, rn, pt, B, He];
return { readList: ul, readText: I };
} };
// </nowiki>
