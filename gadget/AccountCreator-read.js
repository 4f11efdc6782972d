// <nowiki>
/*!
 * AccountCreator 0.1.0+6b4e854e: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"8fe840ed","checks":"ff78a312"}, contents: '81a15d28', run: function () {
'use strict';
var ur = Object.defineProperty;
var dr = Object.defineProperties;
var mr = Object.getOwnPropertyDescriptors;
var de = Object.getOwnPropertySymbols;
var Lt = Object.prototype.hasOwnProperty;
var Tt = Object.prototype.propertyIsEnumerable;
var vt = (n, e, t) => e in n ? ur(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var k = (n, e) => {
  for (var t in e || (e = {}))
    if (Lt.call(e, t))
      vt(n, t, e[t]);
  if (de)
    for (var t of de(e)) {
      if (Tt.call(e, t))
        vt(n, t, e[t]);
    }
  return n;
};
var w = (n, e) => dr(n, mr(e));
var me = (n, e) => {
  var t = {};
  for (var r in n)
    if (Lt.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && de)
    for (var r of de(n)) {
      if (e.indexOf(r) < 0 && Tt.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var H = (n, e, t) => {
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
var pr = /["\r\n]|^\s|\s$/u;
function K(n, e, t) {
  const r = (s) => pr.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var Et = 3;
var Rt = 1;
var fr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var gr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var hr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var br = 600;
var P = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
var yr = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function pe(n) {
  var e;
  return fr.has(n.nodeName.toUpperCase()) || gr.test(P(n, "class")) || yr.test(P(n, "style")) || P(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var At = /^(?:[*#:]|==) /;
var kr = (n) => n.map((e) => "line" in e ? e.line.replace(At, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function Sr(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function wr(n) {
  const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const t = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var Mt = 2e5;
var Ot = `<!-- rowspan × colspan > ${Mt} -->`;
var Pe = class {
  constructor() {
    this.isSpent = false;
    this.left = Mt;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var Ne = class {
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
var De = class n {
  constructor(e, t = new Pe(), r = 0) {
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
    if (this.depth > br) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === Et) {
        this.addText(r);
      } else if (r.nodeType === Rt && !pe(r)) {
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
      if (r.nodeType === Et) {
        this.addText(r);
      } else if (r.nodeType === Rt && !pe(r)) {
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
    } else if (hr.has(r) || r === "TR" || r === "TBODY") {
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
    const o = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(s)) != null ? a : this.titles.personIn(Sr(i));
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
    const t = new Ne(this.budget);
    const r = [];
    const { rows: s, captions: i } = wr(e);
    const o = s.map((l) => this.readRow(l, t, r));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(kr)), isHead: o });
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
      const c = !pe(e) && !pe(o);
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
      this.blocks.push(At.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var Ct = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Ie(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(Ct).join(" !! ")}` : `| ${e.map(Ct).join(" || ")}`),
    "|}"
  ];
}
function Pt(n, e, t) {
  const r = new De(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
function Nt(n, e, t) {
  const { blocks: r, budget: s } = Pt(n, e, t);
  return [...s.isSpent ? [Ot] : [], ...r.flatMap(Ie)].join("\n");
}
function Dt(n, e, t, r) {
  const s = Pt(n, t, r);
  const i = s.blocks.filter((o) => "rows" in o);
  if (s.budget.isSpent) {
    return [Ot, ...e.trim() !== "" ? [e] : s.blocks.flatMap(Ie)].join("\n");
  }
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return K(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return s.blocks.flatMap(Ie).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/list/read/plain-text.ts
var xr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var vr = new Map(Object.entries({
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
var Lr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Tr = new Map(Object.entries({
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
var Er = S(String.raw`\p{Nd}`, "g");
var Rr = S(String.raw`[^\P{Nd}\d]`);
var Cr = S(String.raw`\p{Nd}`);
function Ar(n, e, t, r) {
  var i, o, a;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = Lr.get(c);
    return (a = (o = vr.get(r)) != null ? o : Tr.get(r)) != null ? a : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function It(n) {
  return n.includes("&") ? n.replace(xr, Ar) : n;
}
function $(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function C(n) {
  if (!Rr.test(n)) {
    return n;
  }
  return n.replace(Er, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && Cr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function h(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Mr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Or = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var zt = Mr.split("|");
var Pr = Or.split("|");
var Nr = /^[\w-]{1,24}$/;
var Dr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Ir = 500;
var zr = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var _ = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...zt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return $(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || Dr.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && zt.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
    if (e.length > Ir || !/[:：]/.test(e)) {
      return null;
    }
    const r = $(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let o = 0; o < r.length - 1 && o < 4; o++) {
      const a = (s = r[o]) != null ? s : "";
      const l = r.slice(o + 1).join(":");
      if (this.isUserNamespace(a, t)) {
        return n.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (o < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Pr.some((d) => c.toLowerCase().startsWith(d))) {
        return n.named(u);
      }
      if (!Nr.test(a)) {
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
      const c = this.personIn(zr(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var Hr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function ze(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = C(e);
  const r = (o = (i = Hr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function Ht(n, e) {
  const t = n.filter(({ text: i }) => !h(i));
  const r = t.map(({ text: i }) => ze(i));
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
var q = mw.libs.accountCreator.parts.core.modules[32];

// src/accounts/list/read/headings.ts
var _t = {
  username: "account accountnaam accountname alias anmeldename användare användarnamn apodo benutzer benutzerkonto benutzername bruger brugernavn bruker brukernavn compte conta cuenta felhasználó felhasználónév gebruiker gebruikersnaam handle identifiant istifadəçiadı jménouživatele konto kontoname korisničkoime kullanıcı kullanıcıadı käyttäjä käyttäjänimi käyttäjätunnus login loginid loginname namapengguna nazwakonta nazwaużytkownika nick nickname nombredecuenta nombredeusuaria nombredeusuario nombreusuario nomducompte nomdusuari nomdutilisateur nomdutilisatrice nomedeusuário nomedeutilizador nomedousuário nomeutente nomutilisateur numedeutilizator nutzer nutzername pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničkoime szerkesztőnév thànhviên tunnus tàikhoản tênngườidùng tênđăngnhập uporabniškoime user userlogin username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik uživatel uživatelskéjméno wikimediausername wikiname wikipedian wikiusername χρήστης όνομαχρήστη имяпользователя имяучастника имяучетнойзаписи имяучётнойзаписи корисничкоиме користувач логин логін ник никнейм пользователь потребител потребителскоиме участник учетнаязапись учётнаязапись імякористувача կասնակցիանուն כינוי משתמש שםהמשתמש שםמשתמש שםמשתמשת اسمالحساب اسمالمستخدم المستخدم مستخدم نامکاربری کاربر उपयोगकर्तानाम सदस्यनाम ব্যবহারকারীনাম ব্যবহারকারীরনাম ชื่อผู้ใช้ ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント アカウント名 ニックネーム ハンドルネーム ユーザーid ユーザーネーム ユーザー名 ユーザ名 ログインid ログイン名 使用者 使用者名称 使用者名稱 利用者 利用者名 帳戶 帳號 昵称 暱稱 用戶 用戶名 用户 用户名 用户名称 登录名 账号 账户 账户名 계정 계정명 닉네임 사용자 사용자명 사용자이름 아이디 유저네임 유저명",
  email: "adresademail adresemail adresemailowy adrespocztyelektronicznej adressecourriel adressedemessagerie adresseecourriel adresseemail adressemail adresseélectronique adresădeemail adreçadecorreu adreçaelectrònica alamatemail alamatsurel contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím direcciondecorreo dirección direccióndecorreo direccióndecorreoelectrónico eaddress email emailaddress emailadres emailadresa emailadress emailadresse emailanschrift emailcím emailcíme emailid emailováadresa emailovýkontakt enderecodeemail endereçodecorreioeletrónico endereçodeemail epost eposta epostaadresi epostaadresiniz epostadress epostadresse eposti epoçt eメール indirizzodipostaelettronica indirizzoe indirizzoemail indirizzomail mail mailaddress mailadres mailadresse mailde mel mél postaelettronica primaryemail surel sähköposti sähköpostiosoite thưđiệntử useremail địachỉemail địachỉthưđiệntử διεύθυνσηemail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο адресаелектронноїпошти адресэлектроннойпочты електроннапошта електроннапоща емайл емейл имейл имейладрес почта электроннаяпочта էլփոստ אימייל דואל דואראלקטרוני כתובתדואל כתובתמייל מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه عنوانالبريدالإلكتروني نشانیایمیل پستالکترونیک ईमेल ईमेलपता ইমেইল ইমেইলঠিকানা ที่อยู่อีเมล อีเมล อีเมล์ ელფოსტა メアド メール メールアドレス 信箱 电子邮件 电子邮件地址 电子邮箱 邮件 邮箱 邮箱地址 電子メール 電子信箱 電子郵件 電子郵件地址 電郵 電郵地址 메일 메일주소 이메일 이메일주소 전자메일 전자우편",
  realname: "namefirstandlast ชื่อนามสกุล ชื่อสกุล фамилияимяотчество نامونامخانوادگی attendeename bürgerlichername celéjméno civilname displayname echtenaam etuniminjasukunimi fornogefternavn fuldenavn fullname fullnameofparticipant fullständigtnamn fulltnavn förochefternamn gerçekad gerçekadı igazineved igazinév invitee klarname kokonimi legalname membername naamvoluit namaasli namalengkap namevorname nimi nombrecompleto nombrereal nomcomplet nomecompleto nomereal nomereale nometprénom nometprénoms nomeverdadeiro nominativo nomprénom nomreal nomréel numecomplet numereal numeșiprenume oikeanimi participantname pełnenazwisko prawdziweimięinazwisko prénometnom prénomnom realname richtigername riktigtnamn skutečnéjméno studentname teljesnév tênthật tênđầyđủ virkelignavn volledigenaam vollername vollständigername vorundnachname vorundzuname vrainom ονοματεπώνυμο πραγματικόόνομα настоящееимя повнеімя полноеимя піб справжнєімя фио שםאמיתי שםמלא שםפרטיומשפחה اسمكامل الاسمالثلاثي الاسمالحقيقي الاسمالكامل نامواقعی ناموخانوادگی نامکامل पूरानाम वास्तविकनाम আসলনাম পূর্ণনাম ชื่อจริง お名前 フルネーム 全名 全姓名 姓名 实名 本名 氏名 真实姓名 真實姓名 본명 성명 실명",
  firstname: "christianname etunimi first firstname firstnames fname forename forenames fornavn förnamn given givenname givennames imie imiona imię keresztnév krstnémeno křestníjméno nombredepila nombres nomdefonts nomedibattesimo preferredfirstname preferredname prenom prenome prenume primeironome primernombre primonome prénom prénoms roepnaam rufname utónév voornaam vorname vornamen önad όνομακαιπατρώνυμο имяотчество імяпобатькові שםפרטי الاسمالأول نامکوچک ชื่อต้น ファーストネーム 名 名前(名) 名字 이름(성제외)",
  lastname: "achternaam apelido apellido apellidos cognom cognome cognomi cognoms családnév efternamn efternavn etternavn familienaam familienname family familyname hausname họ last lastname llinatges lname nachname nazwisko nomdefamille nomfamille numedefamilie prezime priezvisko priimek prijmeni primerapellido příjmení secondname slektsnavn sobrenome soyad soyadı soyadınız soyisim sukunimi surname surnames vezetéknév zuname últimonome επίθετο επώνυμο презиме прізвище фамилия נאםמשפחה שםמשפחה اسمالعائلة الاسمالأخير الكنية اللقب شهرت نامخانوادگی उपनाम पदवी নামের শেষাংশ นามสกุล สกุล ラストネーム 名字(姓) 姓 姓氏 苗字 성",
  name: "ad adı adınız ime isim jmeno jméno meno naam nama name names namn navn nimed nom nombre nome nomi noms nume név prenumele tên vardas vārds όνομα имʼя име имена имя імя անուն שם שמות اسم الاسم نام नाम নাম প্রতিভাগী ชื่อ სახელი なまえ 参加者名 名前 名称 名稱 성함 이름 참가자명",
  people: "alumna alumno alumnos attendee attendees contact deelnemer deelnemers deltagare deltager deltagere deltaker deltakere guest guests katılımcı katılımcılar member members osallistuja osallistujat partecipante partecipanti participant participante participantes participanti participants people person persons peserta resztvevő résztvevő signup student students teilnehmende teilnehmer teilnehmerin teilnehmerinnen uczestnicy uczestnik volunteer who účastníci účastník συμμετέχων слушатель студент учасник учасники участники участница משתתף משתתפים משתתפת المشارك المشاركون المشاركين شرکتکننده 参与者 参加人 参加者 參與者 学生 學生 참가자 참석자",
  password: "adgangskode clave contrasenya contraseña hasło heslo initialpassword jelszó katasandi kennwort lösenord mdp motdepasse mậtkhẩu palavrapasse parola parolă pass passord passwd password passwort pw pwd salasana senha temporarypassword wachtwoord şifre κωδικός συνθηματικό парола пароль סיסמה رمزعبور كلمةالسر كلمةالمرور گذرواژه पासवर्ड পাসওয়ার্ড รหัสผ่าน パスワード 密码 密碼 비밀번호 암호",
  reason: "reason summary",
  mode: "mode passwordmode passwordway way",
  unused: "accessibility address adresse affiliation age aikaleima allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen birthday by bölüm capwaktu carimbodedatahora catatan cell cellulare celular cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date dateofbirth datiora datum department diet dietaryrequirements dni duration dấuthờigian edad einrichtung einverstanden einwilligung employeeid employer ente escola escuela età fachbereich faculty fax fecha feedback fertigstellungszeit firma fonction frage fragen funktion geburtsdatum gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo handy handynummer heure hochschule hora horodateur huomautus id idade idnumber időbélyeg index informazionicronologiche instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue lastmodifiedtime leavetime lfdnr link lp marcajdetimp marcatemporal matricola matriculationnumber matrikel matrikelnummer megjegyzés memberid message miasto mobile mobilenumber mobilnummer móvil město nachricht nationality newsletter ngày no nohp nomorhp not note notes notiz notizen nr num numara number numeralbumu numertelefonu nummer numéro numéroétudiant número observaciones observações okul opmerkingen oppilaitos oraș order orderdate orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats plz points portable position postcode poznámka poznámky price puhelin puhelinnumero quantity question questions region registered registereddate registrationtime remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime startzeit state status stempelwaktu straße street stt studentid studentno studentnumber studentnummer studiengang submittedat sygnaturaczasowa szkoła sınıf sıra sırano sốđiệnthoại tags team tel telefon telefone telefonnumarası telefonnummer telefono telefonszám telefoon telefoonnummer telemóvel telephone telepon teléfono thànhphố ticket ticketnumber tickettype tidsstempel tidsstämpel tijdstempel time timestamp title topic total town trường turma téléphone uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yaş yorum zamandamgası zeit zeitstempel zip zipcode znacznikczasu âge école établissement öğrencino üniversite časováznačka číslo điệnthoại đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια τηλέφωνο χρονικήσήμανση возраст время вуз город група группа дата должность класс коментар комментарии комментарий місто номер номертелефона организация організація отметкавремени п/п позначкачасу пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר גיל הערות חותמתזמן טלפון מוסד מספר נייד עיר קבוצה שעה תאריך التاريخ الجامعة الجوال الدولة الرقم العمر المؤسسة المجموعة المدرسة المدينة الهاتف الوقت تاریخ تلفن توضیحات دانشگاه ردیف رقم رقمالهاتف شماره شهر طابعزمني م مؤسسه ملاحظات مهرزمانی टाइमस्टैम्प फ़ोन शहर संस्थान จังหวัด ประทับเวลา มหาวิทยาลัย ลำดับ สถาบัน หมายเหตุ เบอร์โทร โทรศัพท์ № コメント タイムスタンプ メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 年齢 年龄 序号 序號 役職 性別 性别 所属 所属機関 手机 手机号 手機 提交时间 携帯 日付 日時 日期 时间 时间戳 时间戳记 時間 時間戳記 机构 機構 機関 班級 班级 电话 番号 編號 编号 联系方式 聯絡方式 都道府県 電話 電話番号 기관 나이 날짜 메모 번호 비고 성별 소속 순번 시간 연락처 전화번호 주소 지역 직책 타임스탬프 학과 학교 학년 학번 휴대폰"
};
var $r = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Fr = "and und et y e i og och ja és și si ve và dan и і й та و";
var jt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var $t = S(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var fe = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Br = 200;
function He(n) {
  return q(n).normalize("NFKC").toLowerCase();
}
function N(n) {
  return He(n).replace(jt, "");
}
function Ft(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? n : e;
}
var Bt = new Set($r);
var _r = new Set(_t.people.split(" "));
var jr = new Set(Fr.split(" "));
var $e = Object.entries(_t).reduce((n, [e, t]) => {
  const r = e === "people" ? "name" : e;
  for (const s of t.split(" ")) {
    const i = N(s);
    if (i && !n.has(i)) {
      n.set(i, r);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Ut(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (fe.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Ur = Ut($e);
var Wr = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пин пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(N);
var Kr = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N));
var Wt = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var qr = [...Wr, ...Wt($e)];
var ge = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set(N(s), t);
      }
    }
    this.words.delete("");
    this.secrets = [...qr, ...Wt(this.words)];
    this.telling = [...Ut(this.words), ...Ur];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : $e.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Br ? null : this.find(e);
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
    const r = new Set(He(e).replace(/\d+/g, " ").split($t));
    const s = (i) => r.has(i) || t === i || !Kr.has(i) && i.length > (fe.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(s);
  }
  find(e) {
    var l, c;
    const t = (l = this.meaningOf(N(e))) != null ? l : this.meaningOf(N(Ft(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(N).filter((u) => u);
    const s = new Set(r.map((u) => this.meaningOf(u)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = He(Ft(e)).replace(/e[-‐‑ ]mail/g, "email").split($t).filter((u) => u);
    const a = this.meaningOf(o.filter((u) => !Bt.has(u)).join("").replace(jt, ""));
    if (a) {
      return { meaning: a, score: 0.9 };
    }
    return (c = this.findWholeName(o)) != null ? c : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !_r.has(o) && !Bt.has(o) && !jr.has(o));
    const r = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
    if (r === "firstname" || r === "lastname" || r === "realname") {
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
      if (o !== -1 && (r.has(o) || fe.test(s))) {
        const a = fe.test(s) && o + s.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var he = mw.libs.accountCreator.parts.checks.modules[0];
var Kt = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var Gr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Vr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var Gt = new Set(Gr.split("|"));
var Xr = new Set(Vr.split("|"));
var Fe = S(String.raw`\p{L}`);
var Yr = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Qr = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Zr = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Jr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var es = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var ts = /\d{1,2}[:.]\d{2}/;
var ns = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var rs = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function M(n) {
  const e = n.trim().toLowerCase();
  return Gt.has(e) || e.length < 4 && Yr.test(e) && e !== "";
}
function Be(n) {
  const e = n.trim().toLowerCase();
  return M(n) && (e.length > 3 || !Fe.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Kt(he(n)) === null;
}
function qt(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (ns.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return ts.test(n) && e.length < 5 && t.length > 2 || rs.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => es.test(i));
}
function Vt(n) {
  const e = n.trim();
  return e.length < 60 && Qr.test(e);
}
function Xt(n) {
  return Zr.test(n.trim());
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
  if (Xr.has(r) || Gt.has(r)) {
    return "answer";
  }
  if (E(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const s = C(t);
  if (!Fe.test(s)) {
    const o = s.replace(/\D/g, "").length;
    return o === 0 ? "answer" : qt(s) ? "date" : o > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (qt(s)) {
    return "date";
  }
  if (Jr.test(s)) {
    return "code";
  }
  const i = t.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
var ss = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function G(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !E(e) && !/^\w+:\/\//.test(e) && ss.filter((t) => t.test(e)).length > 2;
}
function _e(n) {
  return !h(n) && Fe.test(n) && !E(n);
}

// taken:core/accounts/names/clean-field
var Yt = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/read/clean-request.ts
function je(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = n[r];
    const i = Yt(r, s, e);
    if (s !== i) {
      t[r] = { from: s, to: i };
      n[r] = i;
    }
  }
  return t;
}
function Qt(n, e) {
  const t = k({}, n.request);
  const r = je(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = k(k({}, n.cleaned), r);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var Z = 1e4;

// src/accounts/list/read/people-builder.ts
var Zt = 200;
var is = [];
var be = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, r, s = t) {
    this.remarks.push({ code: e, line: t, lastLine: s, text: r.length > Zt ? r.slice(0, Zt) + "…" : r });
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
    const i = w(k({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: is
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = je(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, r, s, i) {
    const o = $(r);
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
function V(n) {
  return M(n) ? "" : n.trim();
}
var Jt = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/labels.ts
var os = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var as = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var ls = S(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var cs = (n, e) => ls.test(n.trim()) && !h(e) && !/^\/\/|\[\[|\{\{/.test(e);
function Ue(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (r = os.exec(s)) != null ? r : [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = t[t.length - 1];
    if (l && l.score > 0.8) {
      t.push(w(k({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      t.push(w(k({}, c), { meaning: "unused", isSecret: true }));
    } else if (cs(i, o)) {
      t.push(w(k({}, c), { meaning: null, isSecret: G(o) }));
    } else if (u) {
      u.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function us(n) {
  const e = [...n].sort((l, c) => l.label.length - c.label.length);
  const t = (l) => {
    var c, u;
    return V((u = (c = e.find((d) => d.meaning === l)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const r = [t("firstname"), t("lastname")].filter((l) => l).join(" ");
  const s = t("name");
  const i = t("username");
  const o = t("realname") || r;
  const a = n.flatMap(({ label: l, meaning: c, value: u, isSecret: d }, m) => (c === "unused" || c === null) && !d && !h(u) ? [{ heading: l, column: m, value: u.trim() }] : []);
  return {
    username: i || (o ? "" : s),
    realname: o || (i ? s : ""),
    email: t("email").replace(/^<|>$/g, ""),
    password: t("password"),
    reason: t("reason"),
    extra: a
  };
}
var We = ({ meaning: n }) => n !== null;
var ds = 100;
function en(n, e) {
  return Ue(n, e).filter(We).length > 1;
}
function tn(n, e, t) {
  const r = n.filter(({ text: f }) => !h(f));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.slice(0, ds).some(({ text: f }) => Ue(f, e).some(We));
  if (!s) {
    return false;
  }
  const i = r.map((f) => ({ line: f, labels: Ue(f.text, e) }));
  const o = i.flatMap(({ labels: f }) => f);
  const a = new Set(o.map(({ meaning: f }) => f));
  const l = ["email", "username", "name", "realname"].some((f) => a.has(f));
  const c = i.filter(({ labels: f }) => f.length > 0).length;
  const u = i.filter(({ labels: f }) => f.some(We)).length;
  a.delete(null);
  if (!l || a.size < 2 || c < r.length * 0.6 || u < r.length * 0.4) {
    return false;
  }
  const d = [];
  let m = null;
  let p = null;
  const b = () => {
    if (m && p) {
      t.addOrRemark(m.line, p.lastLine, us(d), m.text);
    }
    [m, p] = [null, null];
    d.length = 0;
  };
  for (const { line: f, labels: g } of i) {
    if (g.length === 0) {
      b();
      t.remark("no-name", f.line, f.text, f.lastLine);
    } else {
      if (g.some((y) => as(d, y))) {
        b();
      }
      m = m != null ? m : f;
      p = f;
      d.push(...g);
    }
  }
  b();
  return true;
}

// src/accounts/list/read/list-marks.ts
var nn = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var ms = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var ps = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var fs = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var gs = /^\s*\u{1f51f}\s*/u;
function hs(n) {
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
function j(n) {
  var l, c;
  const e = n.replace(nn, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = fs.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return w(k({}, r), { text: e.slice(s[0].length), number: hs(s[1]) });
  }
  const i = gs.exec(e);
  if (i) {
    return w(k({}, r), { text: e.slice(i[0].length), number: 10 });
  }
  const o = C(e.slice(0, 40));
  const a = ms.exec(o);
  if (a && o.length === Math.min(40, e.length)) {
    const u = e.slice(a[0].length).replace(nn, "").trim();
    return w(k({}, r), { text: u, number: Number((c = (l = a[1]) != null ? l : a[2]) != null ? c : a[3]) });
  }
  return r;
}
function Ke(n) {
  const e = C(n.slice(0, 20));
  const t = ps.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
}
var bs = [
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
var ys = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var ks = S(String.raw`^\p{Lu}\.\s*$`);
function rn(n) {
  const e = n.map((i) => ys.exec(i));
  const t = n.length > 1 && bs.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, o) => {
    var a;
    return ((a = n[o]) != null ? a : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var o;
    return ks.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return t && !s ? r : null;
}
function qe(n) {
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
var sn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Ve = 15;
var Ss = 300;
var ws = 3e3;
var xs = /[,!:，！：、。،]\s*$/u;
var vs = /\S{3}[.…。]\s*$/u;
var Ls = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Ts = /^(?:--|_{5,}|—+)\s*$/u;
var Es = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var Rs = S(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Cs = /^\s*(?:>\s?)+/;
var As = /^([^:：=@]{1,40})[:：]\s*\S/u;
var Ms = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Os(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((r) => e.score(r) !== null);
}
function Ps(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Es.test(e) || t > 3 && Rs.test(e));
}
function Ns(n, e, t) {
  var d, m;
  const { hasBullet: r, number: s, text: i } = j(n.text.slice(0, Ss).replace(Cs, ""));
  const o = r || s !== null || /^\s*[*#]/.test(n.text);
  const a = Ms.test(i);
  const l = (m = (d = As.exec(i)) == null ? void 0 : d[1]) != null ? m : "";
  const c = Ps(i);
  const u = Os(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isHeading: u,
    isAnchor: a || o || l !== "" && t.isHeading(l) || u,
    isMarked: xs.test(i) || c && vs.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Ls.test(i)
  };
}
var X = { lines: [], isClear: true, isLikely: false };
function Ds(n, e, t) {
  const r = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > Ve) {
    return X;
  }
  if (r !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= r || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const s = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return s.length > 0 ? { lines: s, isClear: false, isLikely: true } : X;
}
function Is(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && n.length > 1);
  const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const s = t !== -1 ? n.slice(t) : r ? n : [];
  return s.length === 0 || s.length > Ve ? X : { lines: s, isClear: t !== -1 && ((o = s[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function zs(n) {
  var r, s, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((s = t == null ? void 0 : t.source.text.trim()) != null ? s : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : X;
}
function Hs(n, e) {
  var s;
  const t = Math.max(e + 1, n.length - 8);
  const r = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return r === -1 ? X : { lines: n.slice(r), isClear: false, isLikely: ((s = n[r]) == null ? void 0 : s.isApart) === true };
}
function $s(n) {
  var r;
  const e = n.findIndex(({ source: s }, i) => i > 0 && Ts.test(s.text));
  const t = n.slice(e);
  if (e === -1 || t.length > Ve || t.filter(({ hasAddress: s }) => s).length > 1) {
    return X;
  }
  return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
}
function Fs(n) {
  var o;
  const e = n.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [t = 0] = e;
  const r = (o = e[e.length - 1]) != null ? o : 0;
  const s = n.slice(t, r + 1);
  const i = e.length > s.length * 0.6 && (e.length > 1 || n.length < 8) && s.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: t, last: r, isAnchored: i, own: s } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var J = (n, e) => n.filter(e).length / n.length;
var Ge = ({ own: n }) => J(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Bs(n, e) {
  const { own: t, isAnchored: r } = e;
  const s = r ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = J(t, ({ isMarked: l }) => l) > s;
  const o = J(t, ({ isPhrase: l }) => l) > (r ? 0.4 : 2 / t.length);
  const a = Ge(e);
  return n.map((l) => w(k({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function _s(n) {
  const e = Fs(n);
  const { first: t, last: r, own: s, isAnchored: i } = e;
  const o = Bs(n, e);
  if (i) {
    const l = s.length > 1 && J(s, ({ hasAddress: d }) => d) > 0.6;
    const c = s.length > 1 && s.every(({ isItem: d }) => d);
    const u = [
      Ds(o.slice(0, t), o[t], c),
      Is(o.slice(r + 1), l)
    ];
    return l && !Ge(e) ? u : u.map((d) => w(k({}, d), { isClear: d.lines.length === 0 }));
  }
  if (Ge(e) || J(s, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = zs(o);
  return [a, Hs(o, a.lines.length)];
}
function on(n, e) {
  if (n.filter(({ text: a }) => !h(a)).length > ws) {
    return sn;
  }
  const t = [];
  let r = false;
  for (const a of n) {
    const l = h(a.text);
    if (!l) {
      t.push(Ns(a, r, e));
    }
    r = l;
  }
  const s = $s(t);
  const i = [..._s(t.slice(0, t.length - s.lines.length)), s];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? sn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var js = 2e3;
var Us = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var Ws = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Ks = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var qs = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Gs = 50;
var Vs = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Xs = "";
var Ys = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function O(n) {
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
function an(n) {
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
function ln(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(Vs, (e) => e.replace(/\D/g, "").length > 5 ? Xs : e).replace(Ys, " ").replace(/\uf8ff/g, " ") : n;
}
function cn(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function ye(n, e) {
  var p;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > js ? null : Us.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = he(s[0]);
  let o = cn(Ws, n.slice(0, r + s.index)).trimEnd();
  const [a, l] = (p = qs.exec(o.slice(-Gs))) != null ? p : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || dn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = cn(Ks, n.slice(r + s.index + s[0].length));
  const u = an(O(ln(O(o))));
  const d = O(c);
  if (u !== "" && !M(u)) {
    return { name: E(u) ? "" : u, email: i, more: d };
  }
  const m = an(O(ln(C(d) === d ? d : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: E(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var ke = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function dn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var Qs = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function Xe(n, e) {
  var a;
  const t = n.trimStart();
  const [r, s = ""] = (a = Qs.exec(t)) != null ? a : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const o = ke(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || dn(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(s) ? i : n;
}
function Ye(n, e) {
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
var Qe = (n) => n.trim().split(/\s+/u).length;
function un(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const o = !i && (Qe(t) === 1 || Qe(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (o) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (i && Qe(r) === 1) {
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
var Zs = S(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function Js(n) {
  const e = [];
  let t = [];
  for (const r of n) {
    if (/[^\s@＠][@＠]/.test(r)) {
      const s = t.join(" ");
      e.push(s === "" || Zs.test(s) ? r : `${s} ${r}`);
      t = [];
    } else {
      t.push(r);
    }
  }
  return e;
}
function ei(n) {
  if (ke(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return Js(n.split(/\s+/u).filter((r) => r !== ""));
  }
  const e = n.split(">").filter((r) => O(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function Ze(n, e) {
  const t = Xe(n, e);
  const r = ke(t);
  const s = Ye(t, ";；");
  const i = s.filter((a) => /[@＠]/.test(a)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [ye(t, e)].filter(({ name: a, email: l }) => a || l);
  }
  const o = i ? s.flatMap((a) => ke(a) > 1 ? un(Ye(Xe(a, e), ",，、")) : [a]) : un(Ye(t, ",，、"));
  return o.filter((a) => O(a) !== "").flatMap(ei).map((a) => ye(Xe(a, e), e)).filter(({ name: a, email: l }) => a !== "" || l !== "");
}

// src/accounts/list/read/markup.ts
var ti = 1e3;
var ni = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var ri = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var si = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* mn(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < ti) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function ii(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(r)) != null ? a : s;
}
function oi(n, e) {
  var d, m;
  const [t = "", ...r] = n.split("|");
  const s = $(t);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const p = e.personIn((d = i[1]) != null ? d : "");
    return p === null ? null : { names: [p], sure: true, template: "#" };
  }
  const o = [];
  const a = [];
  for (const p of r) {
    const [, b = "", f = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(p)) != null ? m : [];
    const g = ii((b ? f : p).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (g && (!b || /^\d+$/.test(b))) {
      a.push(g);
    } else if (g && si.test(b)) {
      o.push(g);
    }
  }
  if (o.length > 0) {
    return { names: o, sure: true, template: s };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = ni.test(s);
  const u = ri.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? a : [l], sure: c || u, template: s.toLowerCase() };
}
var ai = /https?:\/\/[^\s<>[\]"]+/giu;
var li = /^[^[\]\n]{0,300}\]/u;
function ci(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(ai)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [d = ""] = u ? (i = li.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? a - 1 : a) + " ";
      s = c + d.length;
    }
  }
  return r + n.slice(s);
}
function ee(n, e) {
  var d;
  const t = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (m) => {
    var b;
    const p = m === null ? "" : $(m);
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
    for (const [m, p] of mn(n, "[[", "]]")) {
      c.push([m, p, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [m, p] of mn(n, "{{", "}}")) {
      c.push([m, p, false]);
    }
  }
  c.sort((m, p) => m[0] - p[0]);
  for (const [m, p, b] of c) {
    if (m < a) {
      continue;
    }
    const f = n.slice(m + 2, p - 2);
    o += n.slice(a, m) + " ";
    a = p;
    if (b) {
      l(e.personIn((d = f.split("|", 1)[0]) != null ? d : ""));
    } else {
      const g = oi(f, e);
      if (g == null ? void 0 : g.sure) {
        g.names.forEach(l);
      } else if (g) {
        r.push(g);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = ci(o, e, l);
  }
  const u = t.filter((m) => {
    var p;
    return ((p = s.get(m)) != null ? p : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var ui = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var di = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var mi = /^#{2,6}\s/;
function pi(n, e) {
  return n.length < 1e3 && (ui.test(n) || di.test(n) && n.endsWith("]]") || !e && mi.test(n));
}
function fi(n, e) {
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
function gi(n) {
  return n.split("{{").length - n.split("}}").length;
}
function te(n) {
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
    const { text: c, open: u } = l ? fi(o, r) : { text: o, open: false };
    const d = r;
    r = u;
    const m = s;
    if (t) {
      const f = gi(c);
      s = Math.max(0, s + f);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const p = c.trim();
    const b = p === "" && (d || o.trim() !== "");
    return {
      text: c,
      isMarkup: b || m > 0 || s > 0 && !/^\s*[*#]/.test(c) || pi(p, t)
    };
  });
}
var hi = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var bi = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function pn(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: o = 0 } of n.includes("<") ? n.matchAll(hi) : []) {
    if (!i) {
      r = r === -1 ? o : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = o + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(bi, " ") : e;
}
var yi = /<\/?[a-z][^<>@]{0,300}>/giu;
function Se(n) {
  return /[<'*_]/.test(n) ? n.replace(yi, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var Je = 80;
var fn = 30;
var gn = /\d{1,2}[:.٫]\d{2}/;
var ki = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var Si = /^\D{0,4}\d{1,2}(?:\D|$)/;
var wi = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function hn(n) {
  const e = Math.max(0, n.length - Je);
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
    if (gn.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(gn, "");
    }
    if (ki.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || Si.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function ne(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = wi.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function xi(n) {
  const e = C(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-Je - fn))) {
    return null;
  }
  const t = e.slice(-(Je + fn + 20));
  const r = e.length - t.length;
  const s = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : hn(e.slice(0, r + s).trimEnd());
  const o = i === -1 ? hn(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
function re(n) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (e) {
    return ne(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const t = xi(n);
  return t === null ? null : ne(t.trim());
}

// src/accounts/list/read/times.ts
var bn = 60;
var yn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var we = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var vi = String.raw`${yn}${we}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${yn}${we})?`;
var wn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var Li = String.raw`(?:${wn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Ti = S(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Li},?\s{1,2})?${vi}|${wn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var Ei = S(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${we}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${we})?[)\]]?$`, "i");
var Ri = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var et = S(String.raw`\p{L}`);
var kn = S(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Sn(n) {
  const e = C(n);
  return e.length === n.length ? e : n;
}
function tt(n) {
  var o;
  if (!et.test(n.slice(0, 300))) {
    return null;
  }
  const e = Ti.exec(Sn(n.slice(0, bn)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && et.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: Ri.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const r = n.slice(-bn);
  const s = Ei.exec(Sn(r));
  const i = s ? n.slice(0, n.length - r.length + s.index).trim() : "";
  return et.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function xn(n) {
  var c;
  const e = n.map(tt);
  const t = /* @__PURE__ */ new Map();
  for (const u of e.flatMap((d) => {
    var m;
    return (m = d == null ? void 0 : d.before) != null ? m : [];
  })) {
    t.set(u, ((c = t.get(u)) != null ? c : 0) + 1);
  }
  const r = e.map((u) => (u == null ? void 0 : u.before.every((d) => {
    var m;
    return ((m = t.get(d)) != null ? m : 0) > 1;
  })) ? u : null);
  const s = r.filter((u) => u !== null).length;
  const i = s > 1 && s > n.length * 0.4;
  const o = r.map((u) => u && (u.isSure || i) ? u.text : null);
  const a = new Set(o.flatMap((u) => {
    var d;
    return u === null ? [] : [(d = kn.exec(u)) == null ? void 0 : d[1]];
  }));
  const l = s > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(kn, "") : u);
}

// src/accounts/list/read/titles.ts
var nt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Ci = 60;
var Ai = 3;
var Mi = S(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Oi = S(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Pi = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function Ni(n) {
  var d, m, p;
  const e = C(n.trim()).toLowerCase();
  const [, t, r, s] = (d = Mi.exec(e)) != null ? d : [];
  const [, i, o] = (m = Oi.exec(e)) != null ? m : [];
  const a = t != null ? t : o;
  const l = (p = r != null ? r : s) != null ? p : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, Pi.indexOf(l)] };
}
var vn = (n) => n.trim().toLowerCase().split(/\s+/u);
function Ln(n, e) {
  const t = n.reduce((r, s, i) => e(s) ? r : i, -1);
  return n.flatMap((r, s) => e(r) && s < t ? [s] : []);
}
function Di(n) {
  const e = n.map(({ lone: o }) => o === null ? null : Ni(o));
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
function rt(n, e) {
  const t = e.map((i) => {
    var o, a;
    return vn((a = (o = n[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const r = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [vn(i)]);
  const s = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !r.some((a) => i(a) === o);
  };
  return e.length > 1 && (s((i) => i[0]) || s((i) => i[i.length - 1]));
}
function Ii(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const r = Ln(n, ({ lone: o }) => o !== null);
  const s = r.length * 2 <= t.length + 1;
  if (r.length === 0 || t.length < 2) {
    return nt;
  }
  if (e.length > 1 || s && r[0] === 0 && rt(n, r)) {
    return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= Ai).length > t.length * 0.7;
  return s && (i || rt(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : nt;
}
function xe(n) {
  const e = n.map((s) => s.lone !== null && s.lone.length > Ci ? w(k({}, s), { lone: null }) : s);
  const t = Di(e);
  if (e.some(({ width: s }) => s > 1)) {
    return Ii(e, t);
  }
  if (t.length > 1) {
    const s = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: s, isLikely: t[0] === 0 };
  }
  const r = Ln(e, ({ lone: s, isApart: i }) => s !== null && i);
  return r[0] === 0 && e.length >= r.length * 3 && rt(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : nt;
}

// src/accounts/list/read/lines.ts
var zi = 7;
var Hi = 100;
var Tn = S(String.raw`^\p{Ll}`);
var $i = S(String.raw`\p{L}`);
var Cn = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Fi = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Bi = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var _i = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var ji = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var Ui = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function Wi(n, { titles: e }) {
  const t = te(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var f, g;
    const o = (f = t[i]) != null ? f : { text: s.text, isMarkup: false };
    if (o.isMarkup || h(o.text)) {
      const y = o.text.trim();
      return w(k({}, s), {
        plain: y,
        isMarkup: o.isMarkup,
        isStruck: false,
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: y, hasBullet: false, number: null, numbered: y }
      });
    }
    const a = pn(o.text);
    const [, l = "", c = a] = (g = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? g : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const d = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const m = d.trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(m);
    const b = j(m);
    return w(k({}, s), {
      plain: m,
      isMarkup: false,
      isStruck: a !== o.text,
      item: b,
      isTimed: false,
      bullets: d === a ? "" : l.trim(),
      signed: m.length > 3e3 ? null : Xi(m),
      markup: p ? ee(m, e) : null
    });
  });
  Yi(r);
  Ki(r);
  return r;
}
function Ki(n) {
  const e = n.filter(({ isMarkup: t, signed: r, item: s }) => !t && r === null && !h(s.text));
  xn(e.map(({ item: t }) => t.text)).forEach((t, r) => {
    const s = e[r];
    if (t !== null && s) {
      s.isTimed = true;
      s.item = w(k({}, s.item), { text: t, numbered: s.item.number === null ? t : s.item.numbered });
    }
  });
}
function qi(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !h(i));
  const r = t.slice(0, Math.max(0, t.findIndex(e)));
  const s = ({ plain: i }) => U(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(r.length > 1 && !r.some(s) ? r : []);
}
function Gi(n) {
  const e = n.filter(({ text: r }) => !h(r));
  const t = xe(e.map((r, s) => {
    var p, b;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = r;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const m = (b = (p = e[s - 1]) == null ? void 0 : p.lastLine) != null ? b : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: r.line > m + 1 };
  }));
  return new Map([...t.places].flatMap((r) => {
    const s = e[r];
    return s ? [[s, t]] : [];
  }));
}
var Vi = S(String.raw`^\p{L}[^\d()]*$`);
function Xi(n) {
  var r, s;
  const e = re(n);
  const t = (e == null ? void 0 : e.before) === "" ? (s = (r = tt(n)) == null ? void 0 : r.text) != null ? s : "" : "";
  return Vi.test(t) && t !== t.toUpperCase() ? null : e;
}
function Yi(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !h(r));
  for (const t of [e, e.slice(1)]) {
    const r = rn(t.map(({ item: s }) => s.text));
    if (r) {
      t.forEach((s, i) => {
        var a;
        const o = (a = r[i]) != null ? a : "";
        s.item = w(k({}, s.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var st = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function En(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function Qi(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Le(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function Zi(n) {
  const e = n.filter(({ isMarkup: m, text: p }) => !m && !h(p));
  const t = e.map(({ item: m }) => m.number);
  const r = e.map(({ item: m }) => {
    var p, b;
    return m.number === null ? (b = (p = Ke(m.text)) == null ? void 0 : p.number) != null ? b : null : null;
  });
  const s = r.filter((m) => m !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && qe(r);
  const o = e.map(({ signed: m, plain: p }) => (m != null ? m : ne(p)).talk);
  const a = e.flatMap(({ markup: m }) => {
    var p;
    return (p = m == null ? void 0 : m.calls) != null ? p : [];
  });
  const l = qe(t) && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
  const c = ({ item: m, bullets: p }) => m.hasBullet || p !== "" || l && m.number !== null;
  const u = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((p) => !h(p)));
  const d = e.filter(({ item: m }) => !h(m.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && st(e, c) > 0.4,
    hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
    isPage: e.some(({ markup: m, signed: p }) => p !== null || m !== null && m.names.length > 0),
    hasMarks: e.length > 1 && st(d, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && st(d, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
    talk: En(o, e.length * 0.4),
    templates: En(a.map(({ template: m }) => m), 2),
    isSurnameFirst: u.filter(Le).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
  };
}
function U(n) {
  const e = n.split(/\s+/u);
  return n.length > Hi || e.length > zi + 2 || e.length > 4 && e.filter((t) => Tn.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Tn.test(t)).length > 1;
}
function Ji(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
function eo(n, e) {
  var l, c;
  const t = (u) => n.split(u).map((d) => d.trim()).filter((d) => d !== "");
  if (n.length > 1e6) {
    return [n];
  }
  if (/[;；、]/.test(n)) {
    return t(/[;；、]/u);
  }
  if (/\|/.test(n)) {
    return t(/\|/u);
  }
  const r = t(/\s[/·•∙]\s/u);
  if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(n)) {
    return r;
  }
  const s = t(/[,，،]/u);
  const i = /[，،]/.test(n);
  const o = s.length === 2 && !i && (e || Le(n) || Bi.test((l = s[1]) != null ? l : ""));
  if (s.length < 2 || o) {
    return s.length < 2 ? s : [n];
  }
  if (U(n) && s.some(U)) {
    return [n];
  }
  const a = (c = s.pop()) != null ? c : "";
  return [...s, ...a.length < 200 ? a.split(Ui) : [a]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
}
function to({ markup: n, signed: e, plain: t }, r) {
  var m;
  if (!n) {
    return null;
  }
  const { names: s, signed: i, calls: o, rest: a } = n;
  if (s.length > 0) {
    return e && i.length === 1 && s.length > 1 && U(O(a)) ? i : s;
  }
  const l = (m = o.find(({ template: p }) => r.has(p))) != null ? m : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && re(a) || { before: a };
  const u = O(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = r.has(l.template) && !$i.test(Se(a));
  return u || d ? l.names : null;
}
function Rn(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(Fi, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return Cn.test(t) ? "" : t;
}
var se = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = Wi(this.source, this.context);
      this.found = { lines: e, style: Zi(e), titles: Gi(e), above: qi(e) };
    }
    return this.found;
  }
};
var ve = class {
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
      e.isStruck && h(O(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Cn.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((o = e.markup) == null ? void 0 : o.names.length) !== 1) {
      t();
      return;
    }
    const r = to(e, this.style.templates);
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
    return /[^\s@]@[^\s@]/.test(e) ? Ze(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  isAbove(e) {
    const t = this.style.isPage && this.above.has(e);
    this.isClear = this.isClear && !t;
    this.hasOther = this.hasOther || t;
    return t && !this.context.isOther;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var m, p;
    const { style: t } = this;
    const { signed: r, item: s, markup: i, plain: o } = e;
    const a = s.hasBullet || e.bullets !== "" || t.isNumbered && s.number !== null;
    if (r) {
      const b = /\[\[|\{\{/.test(r.before) ? ee(r.before, this.context.titles).rest : r.before;
      const f = j(Se(b));
      const g = t.isNumbered ? f.text : f.numbered;
      const y = U(g) || /[.!?]\s|\s[-–—]|^-/.test(g) ? Ji(g) : g;
      return Rn(y.replace(/^[-–—\s]+/, ""), t.hasMarks);
    }
    const l = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o);
    if (i && i.others > 0 || l && !this.isAbove(e)) {
      return "";
    }
    let c = t.isNumbered ? s.text : s.numbered;
    c = t.isBareNumbered ? (p = (m = Ke(c)) == null ? void 0 : m.text) != null ? p : c : c;
    c = Se(i && i.calls.length > 0 ? i.rest : c).replace(/^--\s*/, "").trim();
    const { before: u, talk: d } = ne(c);
    return t.talk.has(d) && u !== "" ? u : c;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (c, u = "") => {
      this.builder.add(e.line, e.lastLine, { username: c, email: u });
      return 1;
    };
    const s = this.style.hasLinks && (e.isTimed || _i.test(t));
    if (/[:：]$/.test(t) || ji.test(t) || s) {
      return 0;
    }
    const i = Qi(t);
    if (i.length > 0) {
      return i.map((c) => r(c)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return Ze(t, this.context.words).map(({ name: c, email: u }) => r(c, u)).length;
    }
    if (e.signed) {
      return Be(t) || U(t) ? 0 : r(t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const { isSurnameFirst: o, hasMarks: a } = this.style;
    const l = eo(t, o).map((c) => Rn(c, a)).filter((c) => c !== "");
    return l.filter((c) => {
      if (Be(c) || U(c) || /^https?:/i.test(c)) {
        return false;
      }
      const u = D(c, this.context.titles);
      if (u === "date" || u === "phone" || u === "url") {
        return false;
      }
      this.addName(e, c);
      return true;
    }).length;
  }
  addName(e, t) {
    var o;
    this.secrets += / /.test(t) && G(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (o = /^([^,]+),\s(.+)$/u.exec(t)) != null ? o : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: t });
  }
};

// src/accounts/list/read/delimited.ts
var no = 500;
var ro = 3e4;
var so = 50;
function io(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function oo(n, e, t, r) {
  var o;
  let s = "";
  let i = 0;
  for (let a = e, l = t + 1; a < n.length && a < e + no && i < ro; ) {
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
      let d = u + 1;
      while (c.charAt(d) === " ") {
        d++;
      }
      return d === c.length || c.charAt(d) === r ? { cell: s, end: a, at: d } : null;
    }
    s += '"';
  }
  return null;
}
function ao(n, e, t) {
  var o, a;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (o = n[s]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = oo(n, s, i, t);
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
function* ie(n, e) {
  var r;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = (r = n[s]) != null ? r : "";
    const o = t > so ? null : ao(n, s, e);
    if (o) {
      yield { line: s + 1, lastLine: o.end + 1, cells: o.cells };
      s = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(io);
      yield { line: s + 1, lastLine: s + 1, cells: a, broken: i.includes('"') };
      t++;
    }
  }
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
var lo = ["unused", "username", "email", "unused", "unused"];
var F = "AccountCreator";
function oe(n) {
  return n.length > 1 && n.some((e) => e.trim() === F) && !n.some(E);
}
function Te(n) {
  return n.findIndex((e) => e.trim() === F);
}
function An(n, e) {
  const t = [it, lo].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function On(n) {
  const e = [];
  let t = 0;
  let r = 0;
  let s = false;
  for (let i = 0; i < n.length; i++) {
    const o = n.slice(i, i + 2);
    if (o === "[[" || o === "{{") {
      t++;
      i++;
    } else if (o === "]]" || o === "}}") {
      t = Math.max(0, t - 1);
      i++;
    } else if (t === 0 && (o === "||" || o === "!!")) {
      e.push(n.slice(r, i));
      s = true;
      r = i + 2;
      i++;
    }
  }
  e.push(n.slice(r));
  return { cells: e, hasDouble: s };
}
function Pn(n) {
  const e = [];
  let t = 0;
  let r = 0;
  for (let s = 0; s < n.length; s++) {
    const i = n.slice(s, s + 2);
    if (i === "[[" || i === "{{") {
      t++;
      s++;
    } else if (i === "]]" || i === "}}") {
      t = Math.max(0, t - 1);
      s++;
    } else if (n.charAt(s) === "\\") {
      s++;
    } else if (t === 0 && n.charAt(s) === "|") {
      e.push(n.slice(r, s));
      r = s + 1;
    }
  }
  e.push(n.slice(r));
  return e;
}
function Nn(n) {
  const e = Pn(n);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function ot(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function co(n) {
  return On(n.slice(1)).cells.map((e) => ot(Nn(e)));
}
var Mn = (n) => /^\|-/.test(n);
var at = (n) => /^[\s:*]*\{\|/.test(n);
var lt = (n) => /^\s*\|\}/.test(n);
function Dn(n, e) {
  const t = [];
  let r = null;
  const s = n.some((a) => Mn(a.trim()));
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
    if (at(u) || lt(u) || Mn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = co(u);
      if (r && s) {
        r.cells.push(...d);
        r.lastLine = c;
      } else {
        r = o({ line: c, lastLine: c, cells: d });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + ot(u);
      r.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var uo = /^\s*:?-{2,}:?\s*$/;
function ct(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !h(t)) : [];
  return e.length > 0 && e.every((t) => uo.test(t));
}
function In(n, e) {
  return n.flatMap((t, r) => {
    const s = e + r;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (ct(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const o = On(i.replace(/^[|!]/, ""));
    const a = o.hasDouble ? o.cells.map(Nn) : Pn(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: a.map((l) => ot(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var mo = 200;
var Hn = ["	", ";", ",", "|"];
var po = S(String.raw`^[^\p{L}]*$`);
function fo(n, e, { words: t }) {
  const r = [...ie(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(h));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var d;
    return i.set(u, ((d = i.get(u)) != null ? d : 0) + 1);
  });
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const a = r.map((u) => {
    var m, p;
    const d = u.filter(E).length;
    return d === 0 ? 0 : Math.max(d, (p = (m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? p : 0);
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
      const d = u.filter((p) => !h(p)).map((p) => t.score(p));
      const m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l
  };
}
function zn({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((o) => !h(o)).length > 1);
  const r = t.length > 1 && t.every(([i = ""]) => {
    var o;
    return i.trim().length === 1 && i === ((o = t[0]) == null ? void 0 : o[0]);
  });
  const s = t.filter(([i = "", ...o]) => o.length < 2 && (r || po.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
}
function go(n, e) {
  var u, d, m, p, b;
  const t = [];
  const r = te(n.map(({ text: f }) => f));
  for (let f = 0; f < n.length && t.length < mo; f++) {
    const g = (d = (u = n[f]) == null ? void 0 : u.text) != null ? d : "";
    if (!h(g) && !((m = r[f]) == null ? void 0 : m.isMarkup)) {
      t.push(g.slice(0, 5e3));
    }
  }
  const s = Hn.map((f) => fo(t, f, e));
  const i = s.filter(({ hasHeadings: f, share: g }) => f && g > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const o = s.find((f) => f.delimiter === "	" && f.share >= 0.5 && zn(f));
  if (o) {
    return o.delimiter;
  }
  const a = (f) => t.filter((g) => f.test(g)).length / (t.length || 1);
  const l = s.find((f) => f.width > 3 && f.even > 0.9 && f.share > 0.9 && f.addressed >= 0.5 && f.crowded === 0);
  if (l) {
    return l.delimiter;
  }
  if (t.filter((f) => en(f, e.words)).length > t.length * 0.6 || a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((f) => ze(f) !== "").length > t.length * 0.4 || t.filter((f) => re(f) !== null).length > t.length * 0.4) {
    return "";
  }
  const c = s.find(({ addressed: f, crowded: g, share: y, width: v, even: x }) => f >= 0.5 && f > g * 2 && y >= 0.5 && (v > 2 || x > 0.6));
  if (c) {
    return c.delimiter;
  }
  return (b = (p = s.find((f) => {
    const { delimiter: g, rows: y, share: v, even: x, width: T, crowded: L, addressed: R } = f;
    if (y.length < 2 || L > 0.2 || v < 0.6 || x < 0.7 || !zn(f)) {
      return false;
    }
    const W = y.filter((B) => Le(j(B.join(",")).text)).length;
    const z = g === "," && W > y.length * 0.6;
    const ue = y.filter((B) => {
      var xt;
      return h((xt = B[B.length - 1]) != null ? xt : "") && B.length < 3;
    }).length;
    return !z && (ue < y.length * 0.5 || R > 0) && T > 1;
  })) == null ? void 0 : p.delimiter) != null ? b : "";
}
var ho = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function bo(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !h(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(F) ? (s = Hn.find((i) => {
    const [o] = ie([e], i);
    return o !== void 0 && oe(o.cells);
  })) != null ? s : null : null;
}
function yo(n) {
  var i, o, a, l, c, u, d, m, p, b, f;
  const e = [];
  let t = [];
  const r = te(n.map(({ text: g }) => g));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let g = 0; g < n.length; g++) {
    const y = n[g];
    if (!y) {
      continue;
    }
    if ((i = r[g]) == null ? void 0 : i.isMarkup) {
      t.push(y);
      continue;
    }
    const v = [];
    let x = g;
    if (at(y.text)) {
      for (; x < n.length; x++) {
        v.push((a = (o = n[x]) == null ? void 0 : o.text) != null ? a : "");
        if (lt((c = (l = n[x]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: Dn(v, y.line), delimiter: "", source: "wiki" });
      g = x;
    } else if (ho(y.text) || y.text.includes("|") && ct((d = (u = n[g + 1]) == null ? void 0 : u.text) != null ? d : "")) {
      for (; x < n.length && (x === g || /\|/.test((p = (m = n[x]) == null ? void 0 : m.text) != null ? p : "")); x++) {
        v.push((f = (b = n[x]) == null ? void 0 : b.text) != null ? f : "");
      }
      s();
      e.push({ kind: "table", records: In(v, y.line), delimiter: "|", source: "bars" });
      g = x - 1;
    } else {
      t.push(y);
    }
  }
  s();
  return e;
}
var ko = /^"(?:[^"\n]|"")*$/m;
function ut(n, e, t) {
  const r = e != null ? e : bo(n);
  const s = r === null ? yo(n) : [{ kind: "lines", lines: [...n] }];
  return s.map((i) => {
    var u, d;
    if (i.kind === "table") {
      return i;
    }
    const o = (d = (u = i.lines[0]) == null ? void 0 : u.line) != null ? d : 1;
    const a = i.lines.map(({ text: m }) => m);
    const l = r != null ? r : go(i.lines, t);
    const c = (m) => m.map((p) => w(k({}, p), { line: p.line + o - 1, lastLine: p.lastLine + o - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...ie(a, l)]), delimiter: l, source: "delimited" };
    }
    if (ko.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...ie(a, "")]).map(({ line: m, lastLine: p, cells: b }) => ({ line: m, lastLine: p, text: b.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var So = 3;
var Re = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var wo = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ee(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function xo(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function $n(n, e, t) {
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
    realNames: Ee(s, Vt),
    ideographic: Ee(s, Xt),
    flipped: Ee(s, (a) => Re.test(a.trim())),
    coined: Ee(s, (a) => wo.test(a.trim())),
    isSecret: s.length > 1 && i === s.length && s.every(G),
    examples: s.filter((a) => !M(a)).slice(0, So),
    words: r.map(xo)
  };
}
function dt({ kinds: n, filled: e, distinct: t, isSecret: r }) {
  return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
}
function ae(n, e) {
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
var vo = 0.35;
var Lo = 300;
var To = 0.15;
function Eo(n, e) {
  const { kinds: t, filled: r, distinct: s } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
    return 0;
  }
  const i = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const o = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - o) * i;
}
function Ro(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Eo(e, i);
    case "email":
      return s === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : s > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function Co(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Ro(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((s = t.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function Ao(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const o = e[s - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && dt(r);
  });
}
function Fn(n, e, t) {
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
  return s >= vo ? { index: r, score: s, margin: s - i } : null;
}
var mt = class {
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
    const t = Fn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < To && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && ae(t, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && dt(t) ? [r] : []);
  }
};
function Mo(n, e, t) {
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
  if (i === void 0 || !a) {
    return { variants: [l], certain: n.has("email") || e.length === 1 };
  }
  const c = ae(o, a) > 0.7;
  const u = r !== void 0 && ae(a, r) > 0.7;
  const d = r !== void 0 && ae(o, r) > 0.7;
  const m = (b, f) => [["username", b], ["realname", f]];
  const p = [["firstname", s], ["lastname", i]];
  if (o.realNames > 0.7 && a.realNames < 0.3) {
    const b = c || u || a.coined > 0.5;
    return {
      variants: b ? [m(i, s), l] : [l, m(i, s)],
      certain: b && a.coined > 0.5 && c
    };
  }
  if (a.realNames > 0.7 && o.realNames < 0.5) {
    const b = c || u && !d;
    return {
      variants: b ? [m(s, i), l] : [l, m(s, i)],
      certain: b === c
    };
  }
  if (o.realNames < 0.4 && a.realNames < 0.4 && o.coined < 0.5) {
    const b = d && u && a.coined < 0.5;
    const f = [["lastname", s], ["firstname", i]];
    return { variants: b ? [p, l] : [l, p, f], certain: false };
  }
  return { variants: [l, m(s, i)], certain: o.coined > 0.5 };
}
function Oo(n, e, t) {
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  if (n.has("realname") || n.has("firstname")) {
    return { variants: [[["username", e]], []], certain: n.has("realname") };
  }
  const r = t[e];
  const s = r !== void 0 && r.realNames + r.ideographic > 0.5 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !s };
}
function Po(n, e) {
  return e.findIndex(({ isSecret: t }, r) => t && n.every((s) => s[r] === "unused"));
}
function Bn(n, e, t, r) {
  var b, f;
  const s = Math.min(Lo, Math.max((b = n == null ? void 0 : n.length) != null ? b : 0, ...e.map((g) => g.length), 1));
  const i = Array.from({ length: s }, (g, y) => y);
  const o = i.map((g) => $n(e, g, r));
  const a = i.map((g) => {
    var y;
    return t.score((y = n == null ? void 0 : n[g]) != null ? y : "");
  });
  const l = o.map((g, y) => {
    var v;
    return Co((v = a[y]) != null ? v : null, g);
  });
  if (n) {
    const g = l[Ao(n, a, o)];
    if (g) {
      g.username = 0.7;
    }
  }
  const c = new mt(o, l);
  for (const g of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(g);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.meanings[c.meanings.indexOf("realname")] = "unused";
  }
  const u = Fn(l, "name", new Set(i.filter((g) => c.meanings[g] !== "unused")));
  let d = { variants: [], certain: true };
  if (u) {
    d = Oo(c, u.index, o);
  } else if (!["username", "realname", "firstname", "lastname"].some((g) => c.has(g))) {
    const g = c.free((y) => {
      var v, x;
      return ((x = (v = a[y]) == null ? void 0 : v.score) != null ? x : 0) < 0.6;
    });
    d = Mo(c, g, o);
    d.certain = d.certain && (n === null || g.length < 2);
    d.variants.push([]);
  } else if (!c.has("username") && c.has("realname")) {
    const g = c.meanings.indexOf("realname");
    d = { variants: [[], [["username", g]]], certain: false };
  }
  const m = (d.variants.length > 0 ? d.variants : [[]]).slice(0, 3).map((g) => {
    const y = [...c.meanings];
    g.forEach(([v, x]) => {
      y[x] = v;
    });
    return y;
  });
  const p = c.has("password") ? -1 : Po(m, o);
  if (p !== -1) {
    m.splice(1, 0, ((f = m[0]) != null ? f : []).map((g, y) => y === p ? "password" : g));
  }
  return {
    plans: m,
    certain: c.certain && d.certain && p === -1,
    scores: l.map((v) => {
      var x = v, { name: g } = x, y = me(x, ["name"]);
      return g ? w(k({}, y), { realname: g / 2, username: g / 2 }) : y;
    }),
    stats: o
  };
}
function _n(n, e, { scores: t, stats: r }) {
  return e.map((s, i) => {
    var o, a, l, c;
    return {
      heading: q((o = n == null ? void 0 : n[i]) != null ? o : ""),
      meaning: s,
      examples: [...(l = (a = r[i]) == null ? void 0 : a.examples) != null ? l : []],
      scores: (c = t[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Ae = 200;
var Ce = 12;
var jn = 20;
var ft = 6;
var A = ({ cells: n }) => n.filter((e) => !h(e));
function gt(n, e, t) {
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
function Un(n, e, t) {
  const r = A(n);
  if (e.length === 0 || r.length < 2 || r.some(E)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => {
      var m;
      return (m = d[o]) != null ? m : "";
    }).filter((d) => !h(d) && !M(d));
    if (!_e(i) || M(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((d) => D(d, t));
    const c = D(i, t);
    const u = (d) => c !== d && l.filter((m) => m === d).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function No(n, e) {
  const { words: t, titles: r } = e;
  const s = [];
  let i = "";
  n.forEach((o, a) => {
    var d;
    const l = s[s.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || gt(o, t, l === void 0 && a < Ce)) {
      if (l === a - 1 && A(o).length >= A((d = n[l]) != null ? d : o).length) {
        s.pop();
      } else if (l === a - 1) {
        return;
      }
      s.push(a);
      i = c;
    }
  });
  if (s.length === 0) {
    const o = n.slice(0, Ce).findIndex((a, l) => l < ft && a.cells.length > 1 && Un(a, n.slice(l + 1, l + 12), r));
    if (o !== -1) {
      s.push(o);
    }
  }
  return s;
}
function Wn(n) {
  return n.length <= ft && !n.some((e) => e.cells.some(E)) && n.filter((e) => {
    var t;
    return A(e).length > 1 && !h((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var Do = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Io = (n) => {
  var e;
  return n.length < 40 && Do.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function zo(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((o) => !h(o));
  if (r.length === 0 || r.some((o) => D(o, t) !== "number")) {
    const o = (i = A(n)[0]) != null ? i : "";
    return A(n).length === 1 && e.length > 1 && Io(o.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((o, a) => a === 0 || h(o) || s.filter(({ cells: l }) => {
    var c;
    return D((c = l[a]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function Ho(n, e, t) {
  const r = e.slice(0, jn);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, o) => i + A(o).length, 0) / r.length;
  if (A(n).length <= s / 2 && A(n).length < 3 && s > 3) {
    return !n.cells.some(E);
  }
  return Un(n, r, t) && n.cells.some((i, o) => _e(i) && r.filter(({ cells: a }) => {
    var l;
    return E((l = a[o]) != null ? l : "");
  }).length > r.length * 0.8);
}
function $o(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? An(n.map((i) => {
    const o = s.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Te(n)) : null;
}
function Fo(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (A(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var o, a;
        t[i] = h((o = t[i]) != null ? o : "") ? s : (a = t[i]) != null ? a : "";
      });
    }
  }
  return w(k({}, n), { cells: t });
}
function Bo(n) {
  return xe(n.map((e, t) => {
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
function pt(n, e, t, r) {
  var v, x;
  const { words: s, titles: i } = r;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && oe(e.cells);
  if (!c) {
    if (e) {
      const T = o.slice(0, Ce).findIndex((L, R) => R === o.length - 1 || !Ho(L, o.slice(R + 1, R + 1 + jn), i));
      a.push(...o.splice(0, Math.max(0, T)));
    }
    for (let T = o.pop(); T; T = o.pop()) {
      if (o.length === 0 || !zo(T, o, i)) {
        o.push(T);
        break;
      }
      l.unshift(T);
    }
  }
  const u = e && !c ? Fo(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, Ce).reduce((T, L, R) => {
    var W;
    return h((W = L.cells[0]) != null ? W : "") && A(L).length > 0 && R <= ft ? R : T;
  }, -1);
  const m = o.filter((T) => {
    var L;
    return h((L = T.cells[0]) != null ? L : "");
  }).length < o.length * 0.5;
  if (d !== -1 && m && Wn(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const p = Bo(c ? [] : o);
  const b = new Set(o.filter((T, L) => p.places.has(L)));
  const f = o.filter((T) => !b.has(T)).slice(0, Ae).map(({ cells: T }) => T);
  const g = Bn((v = u == null ? void 0 : u.cells) != null ? v : null, f, s, i);
  const y = $o((x = u == null ? void 0 : u.cells) != null ? x : [], c, g.stats.length, r);
  if (y) {
    g.plans = [y];
    g.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: g, groupTitles: b, found: p, sheet: c };
}
function Kn(n, e) {
  var l, c, u;
  const t = n.filter((d) => d.beside === void 0 && A(d).length > 0);
  const r = oe((c = (l = t[0]) == null ? void 0 : l.cells) != null ? c : []);
  const s = r ? [0] : No(t, e);
  const i = [];
  const o = (u = s[0]) != null ? u : -1;
  let a = t.slice(0, Math.max(0, o));
  if (a.length > 0 && !Wn(a)) {
    i.push(pt([], null, a, e));
    a = [];
  }
  if (o === -1) {
    i.push(pt([], null, t, e));
  }
  s.forEach((d, m) => {
    var f, g;
    const p = (f = s[m + 1]) != null ? f : t.length;
    const b = t.slice(d + 1, p);
    i.push(pt(m === 0 ? a : [], (g = t[d]) != null ? g : null, b, e));
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d }) => !d.isSure),
    certain: i.every(({ plans: d, found: m }) => d.certain && m.isSure),
    sheet: r
  };
}
function qn({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function Gn(n, e) {
  var t, r;
  return _n((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, ht(n, e), n.plans);
}
function ht({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var _o = "=+-@＝＋－＠";
var jo = ";,|	\r\n\v\f\u2028\u2029";
var Uo = /[\s'"]/u;
var Wo = /^'*[\t\r\n]/u;
function Vn(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && jo.includes(s)) {
      e.push(r + 1);
    }
    if (!Uo.test(s)) {
      t = _o.includes(s);
    }
  }
  if (t || Wo.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function Xn(n) {
  const e = Vn(n);
  return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function bt(n) {
  const e = Vn(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function Qn(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function Ko(n) {
  const e = n.filter((t) => !h(t)).slice(0, Ae);
  return e.length > 1 && e.filter((t) => Re.test(t.trim())).length > e.length * 0.8;
}
function qo(n) {
  var r;
  const [, e = "", t = ""] = (r = Re.exec(n.trim())) != null ? r : [];
  return e ? Qn(t, e) : n;
}
var Yn = ({ cells: n }) => n.filter((e) => !h(e)).length;
function Go(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !h(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && Yn(n) === 1 && t.slice(0, Ae).filter((i) => Yn(i) > 2).length > 1;
}
function Vo({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (o) => e ? bt(o) : o.trim();
  return { heading: q(s((i = n == null ? void 0 : n.cells[t]) != null ? i : "")), column: t, value: s(r) };
}
var Me = class {
  constructor(e, t, r) {
    this.context = e;
    this.builder = t;
    this.delimiter = r;
    this.secret = /* @__PURE__ */ new Map();
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
      const i = ht(s, t);
      const o = Ko(s.rows.map(({ cells: a }) => {
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
    var v, x;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const d = this.secretColumns(r);
    const m = r.sheet ? Te((x = (v = r.headings) == null ? void 0 : v.cells) != null ? x : []) : -1;
    a.forEach((L, R) => {
      var ue;
      const W = r.headings !== null && R >= r.headings.cells.length;
      const z = W && t[R] === "unused" ? void 0 : t[R];
      if (z === void 0 || z === "unused") {
        const B = this.delimiter && L.includes("\n") && L.includes(this.delimiter);
        if (!h(L) && (z === void 0 || B)) {
          u.push(L);
        }
        if (!h(L) && z === "unused" && R > m && !d[R]) {
          c.push(Vo(r, R, L));
        }
      } else {
        this.readCell(z, r.sheet ? bt(L) : L, l, r.sheet, i);
        if (z === "realname" && s) {
          l.realname = qo((ue = l.realname) != null ? ue : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const T = l, { first: p, last: b } = T, f = me(T, ["first", "last"]);
    if (p || b) {
      f.realname = Qn(p, b);
    }
    const g = c.filter(({ value: L }) => L !== f.password);
    if (g.length > 0) {
      f.extra = g;
    }
    if (r.sheet) {
      this.builder.add(i, o, f, true);
      return;
    }
    this.readName(f);
    if (Go(e, t, r)) {
      this.builder.remark("header", i, this.textOf(e), o);
      return;
    }
    const y = !f.username && !f.email && !f.realname;
    if (y && f.password) {
      this.builder.add(i, o, f);
    } else {
      this.builder.addOrRemark(i, o, f, this.textOf(e));
    }
    if (u.length > 0 && !y) {
      this.builder.remark("extra-cells", i, u.join(this.delimiter || " "), o);
    }
  }
  readCell(e, t, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = V(t);
        break;
      case "lastname":
        r.last = V(t);
        break;
      case "mode":
        this.readMode(t, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? t : V(t);
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
      const { names: a, calls: l } = ee(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = a;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = ye(t.replace(/\n/g, " "), this.context.words);
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
    const s = Jt.get(e.trim().toLowerCase());
    if (s) {
      t.mode = s;
    } else if (!h(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Xo = 3 * Z;
var Yo = 5 * Z;
var Qo = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Zo = /\[\[|\{\{|^==.*==|^\{\|/;
var Jn = 3;
function Jo(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((u, d) => d >= Yo || !h(u) && ++s > Xo);
  const o = r.slice(0, i === -1 ? r.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : ta(r, i)
  };
}
var ea = /[^\s,;|"]/;
function ta(n, e) {
  var i, o;
  const t = n.findIndex((a, l) => l >= e && !h(a));
  let r = n.length - 1;
  while (r > t && h((i = n[r]) != null ? i : "")) {
    r--;
  }
  const s = (o = n.find((a, l) => l >= e && ea.test(a))) != null ? o : "";
  return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: s };
}
function na({ records: n, delimiter: e }, t, { options: r }) {
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
function Zn(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new se(t.lines, e), table: null };
    }
    const r = Kn(t.records, e);
    const s = t.source === "delimited" ? na(t, r, e) : null;
    return s ? { segment: new se(s, e), table: null } : { segment: t, table: r };
  });
}
var le = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.way = r;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new be(t.options);
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
    const a = (l = r == null ? void 0 : r.lastLine) != null ? l : e.reduce((c, { line: u, text: d }) => h(d) ? c : u, 0);
    s.finish(a, e);
    return w(k({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
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
    new Me(this.context, this.builder, e.delimiter).addAll(t, this.way);
  }
  addLines(e, t) {
    const { builder: r, context: s } = this;
    const i = e.source;
    if (!t && tn(i, s.words, r)) {
      return;
    }
    if (!t && Ht(i, r)) {
      this.certain = false;
      return;
    }
    const o = this.way.variant === 1 ? "parts" : "whole";
    const a = new ve(e, w(k({}, s), { order: o, isOther: this.way.isOther }), r);
    const l = r.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.hasOther = this.hasOther || a.hasOther;
    this.certain = this.certain && a.isCertain;
    if (!t) {
      const c = r.rows.slice(l);
      const u = c.filter(({ email: d }) => d !== "").length;
      this.format = a.isPage ? "wikitext" : u > c.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((s) => {
      const i = s.table && qn(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && Gn(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && gt(t.section.headings, this.context.words, true),
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
var Oe = class {
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
function ra(n, e) {
  var o;
  const t = (o = e.options.delimiter) != null ? o : n.separator;
  let r = Zn(ut(n.lines, t, e), e);
  if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => Qo.test(a))) {
    n.lines = n.lines.map((a) => w(k({}, a), { text: It(a.text.replace(/\uFEFF/g, "")) }));
    r = Zn(ut(n.lines, t, e), e);
  }
  const s = new le(r, e, { variant: 0, isOther: false });
  const i = new Oe();
  i.add(s.read(n));
  if (s.hasOther) {
    i.add(new le(r, e, { variant: 0, isOther: true }).read(n));
  }
  for (let a = 1; a < Jn && s.hasVariants; a++) {
    i.add(new le(r, e, { variant: a, isOther: false }).read(n));
  }
  return { readings: i.list, certain: s.certain };
}
function sa(n, e) {
  var c;
  const t = n.lines.some(({ text: u }) => Zo.test(u) || u.includes(F));
  const r = t ? null : on(n.lines, e.words);
  const s = (u = n.lines) => ra(w(k({}, n), { lines: u }), e);
  if (!r || r.around.size === 0) {
    return s();
  }
  const i = s(n.lines.map((u) => r.around.has(u) ? w(k({}, u), { text: "" }) : u));
  if (!((c = i.readings[0]) == null ? void 0 : c.rows.length)) {
    return s();
  }
  if (r.isSure) {
    return i;
  }
  const [o, a] = r.isLikely ? [i, s()] : [s(), i];
  const l = new Oe();
  [...o.readings.slice(0, 1), ...a.readings.slice(0, 1), ...o.readings, ...a.readings].forEach((u) => l.add(u));
  return { readings: l.list, certain: l.list.length < 2 && o.certain };
}
function I(n, e = {}) {
  const t = Jo(n);
  const r = {
    options: e,
    words: new ge(e.headings),
    titles: new _(e.userNamespaces)
  };
  const { readings: [s, ...i], certain: o } = sa(t, r);
  if (!s) {
    throw new Error("A text has no reading.");
  }
  const a = !s.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [s, ...i.slice(0, Jn - 1)], certain: o && a };
}

// src/accounts/list/read/source/address-book.ts
var er = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function ia(n, e) {
  try {
    return e(er(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var kt = (n) => n.split(/\r\n|\r|\n/);
var tr = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function oa(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(er(r), e);
  } catch (s) {
    return n;
  }
}
function aa(n) {
  var t, r;
  const e = [];
  for (const s of kt(tr(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function la(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const o = n.slice(t + 1);
  const a = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? oa(o, a, e) : o
  };
}
var yt = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function ca(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(yt);
  return `${t} ${e}`.trim();
}
function ua(n) {
  var s, i;
  const e = (o) => {
    var a, l;
    return (l = (a = n.find(({ name: c }) => c === o)) == null ? void 0 : a.value) != null ? l : "";
  };
  const t = n.filter(({ name: o }) => o === "EMAIL");
  const r = (s = t.find(({ parameters: o }) => /[;,=]pref\b/i.test(o))) != null ? s : t[0];
  return {
    name: yt(e("FN")) || ca(e("N")),
    email: yt((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function da(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => ua(
    aa(t).map((r) => la(r, e))
  ));
}
function ma(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of kt(n)) {
    const [, o = "", a = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = o.replace(/;.*/, "").toLowerCase();
    if (c && a !== "<" && !t.has(c)) {
      t.set(c, (a ? ia(l, e) : l).trim());
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
var pa = (n, e) => tr(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => ma(t, e));
function nr(n, e) {
  const [t = ""] = kt(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = da(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = pa(n, e);
  } else {
    return null;
  }
  const s = r.filter(({ name: i, email: o }) => i || o);
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail"],
    ...s.map(({ name: i, email: o }) => [i, o])
  ] }] };
}

// src/accounts/list/read/source/decode-as.ts
var fa = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var ga = /* @__PURE__ */ new Map([
  ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
  ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "]
]);
function ha(n, e) {
  let t = "";
  for (const r of n) {
    t += r < 128 ? String.fromCharCode(r) : e.charAt(r - 128);
  }
  return t;
}
function ba(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let s = 0; s + 3 < n.length; s += 4) {
    const i = t.getUint32(s, e);
    const o = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(o ? i : 65533));
  }
  return r.join("");
}
function Y(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return ba(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = fa[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default: {
      const r = ga.get(e);
      return r === void 0 ? t(n, e) : ha(n, r);
    }
  }
}

// src/accounts/list/read/source/file-kind.ts
var ya = [
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
var ka = "d0cf11e0a1b11ae1";
var Sa = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function wa(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function xa(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function va(n) {
  var i, o;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const s = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (o = (i = Sa.find(([a]) => s.includes(a))) == null ? void 0 : i[1]) != null ? o : "document";
}
function rr(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = wa(n.subarray(0, 264));
  if (e.startsWith(ka)) {
    return va(n);
  }
  return (r = (t = ya.find(([, s, i]) => xa(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var St = mw.libs.accountCreator.parts.core.modules[41];

// src/app/source-parts-gadget.ts
var sr = (n, e, t) => H(null, null, function* () {
  const r = yield St("files");
  return r.detectEncoding(n, e, t);
});
var ir = (n) => H(null, null, function* () {
  const e = yield St("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var La = 3;
var Ta = 60;
function or(n) {
  var i;
  const e = n.map((o) => o.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let o = 0; o < s.length && t.length < La; o++) {
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
    return ((l = o[a]) != null ? l : "").slice(0, Ta);
  }));
}

// src/accounts/list/read/source/unicode.ts
function Ea([n, e, t, r]) {
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
var Ra = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Ca(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (Ra.has((s = n[i]) != null ? s : 0)) {
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
function Aa(n) {
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
function Ma(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = Aa((r = n[s]) != null ? r : 0);
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
var Oa = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function Pa(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(Oa);
  return t.length > 3 && t.length * 20 > e.length;
}
var Na = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var Da = 3;
function Ia(n) {
  var s;
  const e = (s = Ea(n)) != null ? s : Ca(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = Ma(n);
  return r * Da <= t && !Na(n) ? "utf-8" : null;
}
function ar(n, e) {
  const t = Ia(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: Y(n, t, e) };
  }
  if (Pa(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var za = (n, e) => new TextDecoder(e).decode(n);
var Q = (n) => ({ kind: "problem", code: n, detail: "" });
function Ha(n) {
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
var $a = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var Fa = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var lr = (n) => n.replace(/\u0000+/g, "");
function Ba({ encoding: n, certain: e, texts: t }) {
  var o, a;
  const r = or([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var d;
    return { encoding: l, samples: (d = r[u]) != null ? d : [], text: lr(c) };
  });
  const i = (o = t.get(n)) != null ? o : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (a = r[0]) != null ? a : [],
    text: lr(i),
    alternatives: s.slice(1),
    remarks: Ha(i)
  };
}
function _a(n, e, t) {
  return H(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = ar(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : sr)(n, e.language, t);
    const o = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const a = r || i.encoding;
    return {
      encoding: a,
      certain: i.certain || r !== "",
      texts: new Map([a, ...o].map((u) => [u, Y(n, u, t)]))
    };
  });
}
function wt(n, e, t = false) {
  return H(this, null, function* () {
    var c, u, d;
    const { bytes: r } = n;
    const s = rr(r);
    const i = (c = e.readSpreadsheet) != null ? c : ir;
    if (s === "zip") {
      const m = yield i(r);
      return m.kind !== "packed" ? m : t ? Q("archive") : wt(w(k({}, n), { bytes: m.bytes }), e, true);
    }
    if (s !== "text") {
      return Q(s);
    }
    const o = (u = e.decode) != null ? u : za;
    const a = yield _a(r, e, o);
    if (!a) {
      return Q("binary");
    }
    const l = Ba(a);
    if ($a(l.text)) {
      const m = yield i(r);
      return m.kind === "packed" ? Q("broken") : m;
    }
    if (Fa(l.text)) {
      return Q("web-shortcut");
    }
    return l.text.trim() ? (d = nr(l.text, o)) != null ? d : l : Q("empty");
  });
}

// src/accounts/list/read/index.ts
var ja = 2;
var ce = (n, e) => w(k({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var cr = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function Ua(n) {
  try {
    return n.map(({ rows: e }) => K(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function Wa(n, e) {
  var a;
  const t = Ua(n);
  if (t === null) {
    return cr("too-large");
  }
  const r = n.map(({ name: l, rows: c }, u) => {
    var m;
    const d = (m = t[u]) != null ? m : "";
    return { name: l, text: d, read: I(d, c.some((p) => p.length > 1) ? k({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (a = r.find(({ name: l }) => l === e.sheet)) != null ? a : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const o = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return w(k({}, ce(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function Ka(t) {
  return H(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return ce(n.text, I(n.text, e));
      case "html": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? Dt(n.html, n.text, r, e.DOMParser) : n.text;
        return ce(s, I(s, e));
      }
      case "page": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? Nt(n.html, r, e.DOMParser) : "";
        return ce(s, I(s, e));
      }
      case "file": {
        const r = yield wt(n, k({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return cr(r.code);
          case "table":
            return Wa(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = r;
            const u = ce(s, I(s, e));
            const d = o ? [] : l.slice(0, ja).map((m) => I(m.text, e).readings[0]);
            return w(k({}, u), {
              readings: [...u.readings, ...d],
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
mw.libs.accountCreator.parts.read.modules = [K, Xn, Qt, it, F, Y];
return { readList: Ka, readText: I };
} };
// </nowiki>
