// <nowiki>
/*!
 * AccountCreator 0.1.0+9826cbcb: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"3b5cface","checks":"d109be68"}, contents: '09922747', run: function () {
'use strict';
var gr = Object.defineProperty;
var hr = Object.defineProperties;
var br = Object.getOwnPropertyDescriptors;
var me = Object.getOwnPropertySymbols;
var Mt = Object.prototype.hasOwnProperty;
var Ot = Object.prototype.propertyIsEnumerable;
var At = (n, e, t) => e in n ? gr(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var k = (n, e) => {
  for (var t in e || (e = {}))
    if (Mt.call(e, t))
      At(n, t, e[t]);
  if (me)
    for (var t of me(e)) {
      if (Ot.call(e, t))
        At(n, t, e[t]);
    }
  return n;
};
var v = (n, e) => hr(n, br(e));
var pe = (n, e) => {
  var t = {};
  for (var r in n)
    if (Mt.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && me)
    for (var r of me(n)) {
      if (e.indexOf(r) < 0 && Ot.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var z = (n, e, t) => {
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
var yr = /["\r\n]|^\s|\s$/u;
function W(n, e, t) {
  const r = (s) => yr.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var Pt = 3;
var Nt = 1;
var kr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var Sr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var wr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var xr = 600;
var P = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
var vr = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function fe(n) {
  var e;
  return kr.has(n.nodeName.toUpperCase()) || Sr.test(P(n, "class")) || vr.test(P(n, "style")) || P(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var It = /^(?:[*#:]|==) /;
var Lr = (n) => n.map((e) => "line" in e ? e.line.replace(It, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function Tr(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function Er(n) {
  const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const t = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var Ht = 2e5;
var zt = `<!-- rowspan × colspan > ${Ht} -->`;
var He = class {
  constructor() {
    this.isSpent = false;
    this.left = Ht;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var ze = class {
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
var $e = class n {
  constructor(e, t = new He(), r = 0) {
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
    if (this.depth > xr) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === Pt) {
        this.addText(r);
      } else if (r.nodeType === Nt && !fe(r)) {
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
      if (r.nodeType === Pt) {
        this.addText(r);
      } else if (r.nodeType === Nt && !fe(r)) {
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
    } else if (wr.has(r) || r === "TR" || r === "TBODY") {
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
    const o = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(s)) != null ? a : this.titles.personIn(Tr(i));
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
    const t = new ze(this.budget);
    const r = [];
    const { rows: s, captions: i } = Er(e);
    const o = s.map((l) => this.readRow(l, t, r));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(Lr)), isHead: o });
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
      const c = !fe(e) && !fe(o);
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
      this.blocks.push(It.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var Dt = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Fe(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(Dt).join(" !! ")}` : `| ${e.map(Dt).join(" || ")}`),
    "|}"
  ];
}
function $t(n, e, t) {
  const r = new $e(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
function Ft(n, e, t) {
  const { blocks: r, budget: s } = $t(n, e, t);
  return [...s.isSpent ? [zt] : [], ...r.flatMap(Fe)].join("\n");
}
function Bt(n, e, t, r) {
  const s = $t(n, t, r);
  const i = s.blocks.filter((o) => "rows" in o);
  if (s.budget.isSpent) {
    return [zt, ...e.trim() !== "" ? [e] : s.blocks.flatMap(Fe)].join("\n");
  }
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return W(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return s.blocks.flatMap(Fe).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var w = mw.libs.accountCreator.parts.core.modules[42];

// src/accounts/list/read/plain-text.ts
var Rr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Cr = new Map(Object.entries({
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
var Ar = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Mr = new Map(Object.entries({
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
var Or = w(String.raw`\p{Nd}`, "g");
var Pr = w(String.raw`[^\P{Nd}\d]`);
var Nr = w(String.raw`\p{Nd}`);
function Dr(n, e, t, r) {
  var i, o, a;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = Ar.get(c);
    return (a = (o = Cr.get(r)) != null ? o : Mr.get(r)) != null ? a : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function _t(n) {
  return n.includes("&") ? n.replace(Rr, Dr) : n;
}
function $(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function C(n) {
  if (!Pr.test(n)) {
    return n;
  }
  return n.replace(Or, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && Nr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function g(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Ir = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Hr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var jt = Ir.split("|");
var zr = Hr.split("|");
var $r = /^[\w-]{1,24}$/;
var Fr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Br = 500;
var _r = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var _ = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...jt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return $(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || Fr.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && jt.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
    if (e.length > Br || !/[:：]/.test(e)) {
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
      if (o < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && zr.some((m) => c.toLowerCase().startsWith(m))) {
        return n.named(u);
      }
      if (!$r.test(a)) {
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
      const c = this.personIn(_r(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var jr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Be(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = C(e);
  const r = (o = (i = jr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function Ut(n, e) {
  const t = n.filter(({ text: i }) => !g(i));
  const r = t.map(({ text: i }) => Be(i));
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
var Gt = {
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
  unused: "accessibility address adresse affiliation age allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen birthday by bölüm catatan cell cellulare celular cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date datiora department diet dietaryrequirements dni duration einrichtung einverstanden einwilligung employeeid employer ente escola escuela fachbereich faculty fax feedback firma fonction frage fragen funktion gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo handy heure hochschule hora huomautus id idnumber index instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue lastmodifiedtime leavetime lfdnr link lp matricola matriculationnumber matrikel matrikelnummer megjegyzés memberid message miasto mobile mobilenumber móvil město nachricht nationality newsletter ngày no not note notes notiz notizen nr num numara number numeralbumu nummer numéro numéroétudiant número observaciones observações okul opmerkingen oppilaitos oraș order orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats plz points portable position postcode poznámka poznámky price puhelin quantity question questions region registered registrationtime remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime startzeit state status straße street stt studentid studentno studentnumber studentnummer studiengang submittedat szkoła sınıf sıra sırano tags team tel telefon telefone telefono telefoon telemóvel telephone telepon teléfono thànhphố ticket ticketnumber tickettype time timestamp title topic total town trường turma téléphone uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yorum zeit zip zipcode école établissement öğrencino üniversite číslo điệnthoại đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια τηλέφωνο время вуз город група группа должность класс коментар комментарии комментарий місто номер организация організація п/п пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר הערות טלפון מוסד מספר נייד עיר קבוצה שעה الجامعة الجوال الدولة الرقم المؤسسة المجموعة المدرسة المدينة الهاتف الوقت تلفن توضیحات دانشگاه ردیف رقم شماره شهر م مؤسسه ملاحظات फ़ोन शहर संस्थान จังหวัด มหาวิทยาลัย ลำดับ สถาบัน หมายเหตุ โทรศัพท์ № コメント メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 序号 序號 役職 性別 性别 所属 所属機関 手机 手機 提交时间 携帯 时间 時間 机构 機構 機関 班級 班级 电话 番号 編號 编号 联系方式 聯絡方式 都道府県 電話 기관 메모 번호 비고 성별 소속 순번 시간 연락처 주소 지역 직책 학과 학교 학년 학번 휴대폰"
};
var Ur = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Wr = "and und et y e i og och ja és și si ve và dan и і й та و";
var _e = w(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Wt = w(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var ge = w(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Kr = 200;
function je(n) {
  return K(n).normalize("NFKC").toLowerCase();
}
function N(n) {
  return je(n).replace(_e, "");
}
function Kt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? n : e;
}
var qt = new Set(Ur);
var qr = new Set(Gt.people.split(" "));
var Gr = new Set(Wr.split(" "));
var Ue = Object.entries(Gt).reduce((n, [e, t]) => {
  const r = e === "people" ? "name" : e;
  for (const s of t.split(" ")) {
    const i = N(s);
    if (i && !n.has(i)) {
      n.set(i, r);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Vt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (ge.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Vr = Vt(Ue);
var Xr = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(N);
var Yr = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N));
var Xt = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var Qr = [...Xr, ...Xt(Ue)];
var he = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set(N(s), t);
      }
    }
    this.words.delete("");
    this.secrets = [...Qr, ...Xt(this.words)];
    this.telling = [...Vt(this.words), ...Vr];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Ue.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Kr ? null : this.find(e);
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
    const r = new Set(je(e).replace(/\d+/g, " ").split(Wt));
    const s = (i) => r.has(i) || t === i || !Yr.has(i) && i.length > (ge.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(s);
  }
  find(e) {
    var c, u, m, d;
    const t = (c = this.meaningOf(N(e))) != null ? c : this.meaningOf(N(Kt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(N).filter((p) => p);
    const s = new Set(r.map((p) => this.meaningOf(p)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = je(Kt(e)).replace(/e[-‐‑ ]mail/g, "email").split(Wt).filter((p) => p);
    const a = o.flatMap((p, y) => qt.has(p) ? [] : [y]);
    const l = (m = this.meaningOf(a.map((p) => o[p]).join("").replace(_e, ""))) != null ? m : this.meaningOf(o.slice(a[0], ((u = a[a.length - 1]) != null ? u : 0) + 1).join("").replace(_e, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !qr.has(o) && !qt.has(o) && !Gr.has(o));
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
      if (o !== -1 && (r.has(o) || ge.test(s))) {
        const a = ge.test(s) && o + s.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var be = mw.libs.accountCreator.parts.checks.modules[1];
var Yt = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/cell-kinds.ts
var Zr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Jr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var Qt = new Set(Zr.split("|"));
var es = new Set(Jr.split("|"));
var We = w(String.raw`\p{L}`);
var ts = w(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var ns = w(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var rs = w(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var ss = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var is = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var os = /\d{1,2}[:.]\d{2}/;
var as = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var ls = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function M(n) {
  const e = n.trim().toLowerCase();
  return Qt.has(e) || e.length < 4 && ts.test(e) && e !== "";
}
function Ke(n) {
  const e = n.trim().toLowerCase();
  return M(n) && (e.length > 3 || !We.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function R(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Yt(be(n)) === null;
}
function ye(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (as.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return os.test(n) && e.length < 5 && t.length > 2 || ls.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => is.test(i));
}
function Zt(n) {
  const e = n.trim();
  return e.length < 60 && ns.test(e);
}
function Jt(n) {
  return rs.test(n.trim());
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
  if (es.has(r) || Qt.has(r)) {
    return "answer";
  }
  if (R(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const s = C(t);
  return ye(s) ? "date" : We.test(s) ? us(t, s) : cs(s);
}
function cs(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function us(n, e) {
  const t = n.split(/\s+/u);
  return ss.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var ds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function q(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !R(e) && !/^\w+:\/\//.test(e) && ds.filter((t) => t.test(e)).length > 2;
}
function qe(n) {
  return !g(n) && We.test(n) && !R(n);
}

// taken:core/accounts/names/clean-field
var en = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/list/read/clean-request.ts
function Ge(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = n[r];
    const i = en(r, s, e);
    if (s !== i) {
      t[r] = { from: s, to: i };
      n[r] = i;
    }
  }
  return t;
}
function tn(n, e) {
  const t = k({}, n.request);
  const r = Ge(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = k(k({}, n.cleaned), r);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var Z = 1e4;

// src/accounts/list/read/people-builder.ts
var nn = 200;
var ms = [];
var ke = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, r, s = t) {
    this.remarks.push({ code: e, line: t, lastLine: s, text: r.length > nn ? r.slice(0, nn) + "…" : r });
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
      extra: ms
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = Ge(i, this.rules);
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
    if (g(i) && g(o) && g(a)) {
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
      if (s[a] === 0 && !g(c)) {
        this.remark("no-name", a, c, l);
      }
    }
    this.rows.sort((a, l) => a.line - l.line);
    this.remarks.sort((a, l) => a.line - l.line);
  }
};
function G(n) {
  return M(n) ? "" : n.trim();
}
var rn = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/labels.ts
var ps = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var fs = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var gs = w(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var hs = (n, e) => gs.test(n.trim()) && !g(e) && !/^\/\/|\[\[|\{\{/.test(e);
function Ve(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (r = ps.exec(s)) != null ? r : [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = t[t.length - 1];
    if (l && l.score > 0.8) {
      t.push(v(k({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      t.push(v(k({}, c), { meaning: "unused", isSecret: true }));
    } else if (hs(i, o)) {
      t.push(v(k({}, c), { meaning: null, isSecret: q(o) }));
    } else if (u) {
      u.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function bs(n) {
  const e = [...n].sort((l, c) => l.label.length - c.label.length);
  const t = (l) => {
    var c, u;
    return G((u = (c = e.find((m) => m.meaning === l)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const r = [t("firstname"), t("lastname")].filter((l) => l).join(" ");
  const s = t("name");
  const i = t("username");
  const o = t("realname") || r;
  const a = n.flatMap(({ label: l, meaning: c, value: u, isSecret: m }, d) => (c === "unused" || c === null) && !m && !g(u) ? [{ heading: l, column: d, value: u.trim() }] : []);
  return {
    username: i || (o ? "" : s),
    realname: o || (i ? s : ""),
    email: t("email").replace(/^<|>$/g, ""),
    password: t("password"),
    reason: t("reason"),
    extra: a
  };
}
var Xe = ({ meaning: n }) => n !== null;
var ys = 100;
function sn(n, e) {
  return Ve(n, e).filter(Xe).length > 1;
}
function on(n, e, t) {
  const r = n.filter(({ text: h }) => !g(h));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.slice(0, ys).some(({ text: h }) => Ve(h, e).some(Xe));
  if (!s) {
    return false;
  }
  const i = r.map((h) => ({ line: h, labels: Ve(h.text, e) }));
  const o = i.flatMap(({ labels: h }) => h);
  const a = new Set(o.map(({ meaning: h }) => h));
  const l = ["email", "username", "name", "realname"].some((h) => a.has(h));
  const c = i.filter(({ labels: h }) => h.length > 0).length;
  const u = i.filter(({ labels: h }) => h.some(Xe)).length;
  a.delete(null);
  if (!l || a.size < 2 || c < r.length * 0.6 || u < r.length * 0.4) {
    return false;
  }
  const m = [];
  let d = null;
  let p = null;
  const y = () => {
    if (d && p) {
      t.addOrRemark(d.line, p.lastLine, bs(m), d.text);
    }
    [d, p] = [null, null];
    m.length = 0;
  };
  for (const { line: h, labels: f } of i) {
    if (f.length === 0) {
      y();
      t.remark("no-name", h.line, h.text, h.lastLine);
    } else {
      if (f.some((x) => fs(m, x))) {
        y();
      }
      d = d != null ? d : h;
      p = h;
      m.push(...f);
    }
  }
  y();
  return true;
}

// src/accounts/list/read/list-marks.ts
var an = w(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var ks = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Ss = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var ws = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var xs = /^\s*\u{1f51f}\s*/u;
function vs(n) {
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
function F(n) {
  var l, c;
  const e = n.replace(an, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = ws.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return v(k({}, r), { text: e.slice(s[0].length), number: vs(s[1]) });
  }
  const i = xs.exec(e);
  if (i) {
    return v(k({}, r), { text: e.slice(i[0].length), number: 10 });
  }
  const o = C(e.slice(0, 40));
  const a = ks.exec(o);
  if (a && o.length === Math.min(40, e.length)) {
    const u = e.slice(a[0].length).replace(an, "").trim();
    return v(k({}, r), { text: u, number: Number((c = (l = a[1]) != null ? l : a[2]) != null ? c : a[3]) });
  }
  return r;
}
function Ye(n) {
  const e = C(n.slice(0, 20));
  const t = Ss.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
}
var Ls = [
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
var Ts = w(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Es = w(String.raw`^\p{Lu}\.\s*$`);
function ln(n) {
  const e = n.map((i) => Ts.exec(i));
  const t = n.length > 1 && Ls.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, o) => {
    var a;
    return ((a = n[o]) != null ? a : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var o;
    return Es.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return t && !s ? r : null;
}
function Qe(n) {
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
var cn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Je = 15;
var Rs = 300;
var Cs = 3e3;
var As = /[,!:，！：、。،]\s*$/u;
var Ms = /\S{3}[.…。]\s*$/u;
var Os = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Ps = /^(?:--|_{5,}|—+)\s*$/u;
var Ns = w(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var Ds = w(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Is = /^\s*(?:>\s?)+/;
var Hs = /^([^:：=@]{1,40})[:：]\s*\S/u;
var zs = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function $s(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((r) => e.score(r) !== null);
}
function Fs(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Ns.test(e) || t > 3 && Ds.test(e));
}
function Bs(n, e, t) {
  var m, d;
  const { hasBullet: r, number: s, text: i } = F(n.text.slice(0, Rs).replace(Is, ""));
  const o = r || s !== null || /^\s*[*#]/.test(n.text);
  const a = zs.test(i);
  const l = (d = (m = Hs.exec(i)) == null ? void 0 : m[1]) != null ? d : "";
  const c = Fs(i);
  const u = $s(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isHeading: u,
    isAnchor: a || o || l !== "" && t.isHeading(l) || u,
    isMarked: As.test(i) || c && Ms.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Os.test(i)
  };
}
var V = { lines: [], isClear: true, isLikely: false };
function _s(n, e, t) {
  const r = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > Je) {
    return V;
  }
  if (r !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= r || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const s = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return s.length > 0 ? { lines: s, isClear: false, isLikely: true } : V;
}
function js(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: m }) => a && !l || c || u || m && n.length > 1);
  const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const s = t !== -1 ? n.slice(t) : r ? n : [];
  return s.length === 0 || s.length > Je ? V : { lines: s, isClear: t !== -1 && ((o = s[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function Us(n) {
  var r, s, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((s = t == null ? void 0 : t.source.text.trim()) != null ? s : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : V;
}
function Ws(n, e) {
  var s;
  const t = Math.max(e + 1, n.length - 8);
  const r = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return r === -1 ? V : { lines: n.slice(r), isClear: false, isLikely: ((s = n[r]) == null ? void 0 : s.isApart) === true };
}
function Ks(n) {
  var r;
  const e = n.findIndex(({ source: s }, i) => i > 0 && Ps.test(s.text));
  const t = n.slice(e);
  if (e === -1 || t.length > Je || t.filter(({ hasAddress: s }) => s).length > 1) {
    return V;
  }
  return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
}
function qs(n) {
  var o;
  const e = n.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [t = 0] = e;
  const r = (o = e[e.length - 1]) != null ? o : 0;
  const s = n.slice(t, r + 1);
  const i = e.length > s.length * 0.6 && (e.length > 1 || n.length < 8) && s.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: t, last: r, isAnchored: i, own: s } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var J = (n, e) => n.filter(e).length / n.length;
var Ze = ({ own: n }) => J(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Gs(n, e) {
  const { own: t, isAnchored: r } = e;
  const s = r ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = J(t, ({ isMarked: l }) => l) > s;
  const o = J(t, ({ isPhrase: l }) => l) > (r ? 0.4 : 2 / t.length);
  const a = Ze(e);
  return n.map((l) => v(k({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function Vs(n) {
  const e = qs(n);
  const { first: t, last: r, own: s, isAnchored: i } = e;
  const o = Gs(n, e);
  if (i) {
    const l = s.length > 1 && J(s, ({ hasAddress: m }) => m) > 0.6;
    const c = s.length > 1 && s.every(({ isItem: m }) => m);
    const u = [
      _s(o.slice(0, t), o[t], c),
      js(o.slice(r + 1), l)
    ];
    return l && !Ze(e) ? u : u.map((m) => v(k({}, m), { isClear: m.lines.length === 0 }));
  }
  if (Ze(e) || J(s, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = Us(o);
  return [a, Ws(o, a.lines.length)];
}
function un(n, e) {
  if (n.filter(({ text: a }) => !g(a)).length > Cs) {
    return cn;
  }
  const t = [];
  let r = false;
  for (const a of n) {
    const l = g(a.text);
    if (!l) {
      t.push(Bs(a, r, e));
    }
    r = l;
  }
  const s = Ks(t);
  const i = [...Vs(t.slice(0, t.length - s.lines.length)), s];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? cn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var Xs = 2e3;
var Ys = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var Qs = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Zs = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Js = w(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var ei = 50;
var ti = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var ni = "";
var ri = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
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
function dn(n) {
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
function mn(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(ti, (e) => e.replace(/\D/g, "").length > 5 ? ni : e).replace(ri, " ").replace(/\uf8ff/g, " ") : n;
}
function pn(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function Se(n, e) {
  var p;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > Xs ? null : Ys.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = be(s[0]);
  let o = pn(Qs, n.slice(0, r + s.index)).trimEnd();
  const [a, l] = (p = Js.exec(o.slice(-ei))) != null ? p : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || gn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = pn(Zs, n.slice(r + s.index + s[0].length));
  const u = dn(O(mn(O(o))));
  const m = O(c);
  if (u !== "" && !M(u)) {
    return { name: R(u) ? "" : u, email: i, more: m };
  }
  const d = dn(O(mn(C(m) === m ? m : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: R(d) || /[@＠]/.test(d) ? "" : d, email: i, more: "" };
}
var we = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function gn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var si = w(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function et(n, e) {
  var a;
  const t = n.trimStart();
  const [r, s = ""] = (a = si.exec(t)) != null ? a : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const o = we(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || gn(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !R(s) ? i : n;
}
function tt(n, e) {
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
var nt = (n) => n.trim().split(/\s+/u).length;
function fn(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const o = !i && (nt(t) === 1 || nt(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (o) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (i && nt(r) === 1) {
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
var ii = w(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function oi(n) {
  const e = [];
  let t = [];
  for (const r of n) {
    if (/[^\s@＠][@＠]/.test(r)) {
      const s = t.join(" ");
      e.push(s === "" || ii.test(s) ? r : `${s} ${r}`);
      t = [];
    } else {
      t.push(r);
    }
  }
  return e;
}
function ai(n) {
  if (we(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return oi(n.split(/\s+/u).filter((r) => r !== ""));
  }
  const e = n.split(">").filter((r) => O(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function rt(n, e) {
  const t = et(n, e);
  const r = we(t);
  const s = tt(t, ";；");
  const i = s.filter((a) => /[@＠]/.test(a)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [Se(t, e)].filter(({ name: a, email: l }) => a || l);
  }
  const o = i ? s.flatMap((a) => we(a) > 1 ? fn(tt(et(a, e), ",，、")) : [a]) : fn(tt(t, ",，、"));
  return o.filter((a) => O(a) !== "").flatMap(ai).map((a) => Se(et(a, e), e)).filter(({ name: a, email: l }) => a !== "" || l !== "");
}

// src/accounts/list/read/markup.ts
var li = 1e3;
var ci = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var ui = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var di = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* hn(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < li) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function mi(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(r)) != null ? a : s;
}
function pi(n, e) {
  var m, d;
  const [t = "", ...r] = n.split("|");
  const s = $(t);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const p = e.personIn((m = i[1]) != null ? m : "");
    return p === null ? null : { names: [p], sure: true, template: "#" };
  }
  const o = [];
  const a = [];
  for (const p of r) {
    const [, y = "", h = ""] = (d = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(p)) != null ? d : [];
    const f = mi((y ? h : p).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const x = y === "page" ? e.personIn(h.trim()) : null;
    if (x !== null) {
      o.push(x);
    } else if (f && (!y || /^\d+$/.test(y))) {
      a.push(f);
    } else if (f && di.test(y)) {
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
  const c = ci.test(s);
  const u = ui.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? a : [l], sure: c || u, template: s.toLowerCase() };
}
var fi = /https?:\/\/[^\s<>[\]"]+/giu;
var gi = /^[^[\]\n]{0,300}\]/u;
function hi(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(fi)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [m = ""] = u ? (i = gi.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? a - 1 : a) + " ";
      s = c + m.length;
    }
  }
  return r + n.slice(s);
}
function ee(n, e) {
  var m;
  const t = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (d) => {
    var y;
    const p = d === null ? "" : $(d);
    if (p === "") {
      i++;
      return;
    }
    s.set(p, ((y = s.get(p)) != null ? y : 0) + 1);
    if (s.get(p) === 1) {
      t.push(p);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [d, p] of hn(n, "[[", "]]")) {
      c.push([d, p, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [d, p] of hn(n, "{{", "}}")) {
      c.push([d, p, false]);
    }
  }
  c.sort((d, p) => d[0] - p[0]);
  for (const [d, p, y] of c) {
    if (d < a) {
      continue;
    }
    const h = n.slice(d + 2, p - 2);
    o += n.slice(a, d) + " ";
    a = p;
    if (y) {
      l(e.personIn((m = h.split("|", 1)[0]) != null ? m : ""));
    } else {
      const f = pi(h, e);
      if (f == null ? void 0 : f.sure) {
        f.names.forEach(l);
      } else if (f) {
        r.push(f);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = hi(o, e, l);
  }
  const u = t.filter((d) => {
    var p;
    return ((p = s.get(d)) != null ? p : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var bi = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var yi = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var ki = /^#{2,6}\s/;
function Si(n, e) {
  return n.length < 1e3 && (bi.test(n) || yi.test(n) && n.endsWith("]]") || !e && ki.test(n));
}
function wi(n, e) {
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
function xi(n) {
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
    const { text: c, open: u } = l ? wi(o, r) : { text: o, open: false };
    const m = r;
    r = u;
    const d = s;
    if (t) {
      const h = xi(c);
      s = Math.max(0, s + h);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const p = c.trim();
    const y = p === "" && (m || o.trim() !== "");
    return {
      text: c,
      isMarkup: y || d > 0 || s > 0 && !/^\s*[*#]/.test(c) || Si(p, t)
    };
  });
}
var vi = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Li = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function bn(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: o = 0 } of n.includes("<") ? n.matchAll(vi) : []) {
    if (!i) {
      r = r === -1 ? o : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = o + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(Li, " ") : e;
}
var Ti = /\[([^[\]\n]{1,100})\]\((https?:[^()\s]{1,300})\)/giu;
function yn(n, e) {
  return n.includes("](") ? n.replace(Ti, (t, r, s) => e.personAt(s) === null ? r : s) : n;
}
var Ei = /<\/?[a-z][^<>@]{0,300}>/giu;
function xe(n) {
  return /[<'*_]/.test(n) ? n.replace(Ei, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var st = 80;
var kn = 30;
var Sn = /\d{1,2}[:.٫]\d{2}/;
var Ri = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var Ci = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Ai = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function it(n) {
  const e = Math.max(0, n.length - st);
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
    if (Sn.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(Sn, "");
    }
    if (Ri.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || Ci.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function ne(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = Ai.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function Mi(n) {
  const e = C(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-st - kn))) {
    return null;
  }
  const t = e.slice(-(st + kn + 20));
  const r = e.length - t.length;
  const s = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : it(e.slice(0, r + s).trimEnd());
  const o = i === -1 ? it(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var Oi = /[(（][^()（）]{1,24}[)）]/gu;
var Pi = 1e3;
function Ni(n) {
  const e = C(n.slice(0, Pi));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(Oi) : []) {
    const r = it(e.slice(0, t).trimEnd());
    if (r !== -1) {
      return n.slice(0, r);
    }
  }
  return null;
}
function re(n, e = false) {
  var s, i;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return ne(n.slice(0, Math.max(0, n.length - 400)) + ((s = t[1]) != null ? s : ""));
  }
  const r = (i = Mi(n)) != null ? i : e ? Ni(n) : null;
  return r === null ? null : ne(r.trim());
}

// src/accounts/list/read/times.ts
var wn = 60;
var xn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var ve = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var Di = String.raw`${xn}${ve}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${xn}${ve})?`;
var Tn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var Ii = String.raw`(?:${Tn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Hi = w(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Ii},?\s{1,2})?${Di}|${Tn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var zi = w(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${ve}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${ve})?[)\]]?$`, "i");
var $i = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var ot = w(String.raw`\p{L}`);
var vn = w(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Ln(n) {
  const e = C(n);
  return e.length === n.length ? e : n;
}
function at(n) {
  var o;
  if (!ot.test(n.slice(0, 300))) {
    return null;
  }
  const e = Hi.exec(Ln(n.slice(0, wn)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && ot.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: $i.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const r = n.slice(-wn);
  const s = zi.exec(Ln(r));
  const i = s ? n.slice(0, n.length - r.length + s.index).trim() : "";
  return ot.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function En(n) {
  var c;
  const e = n.map(at);
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
    return u === null ? [] : [(m = vn.exec(u)) == null ? void 0 : m[1]];
  }));
  const l = s > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(vn, "") : u);
}

// src/accounts/list/read/titles.ts
var lt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Fi = 60;
var Bi = 3;
var _i = w(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var ji = w(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Ui = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function Wi(n) {
  var m, d, p;
  const e = C(n.trim()).toLowerCase();
  const [, t, r, s] = (m = _i.exec(e)) != null ? m : [];
  const [, i, o] = (d = ji.exec(e)) != null ? d : [];
  const a = t != null ? t : o;
  const l = (p = r != null ? r : s) != null ? p : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, Ui.indexOf(l)] };
}
var Rn = (n) => n.trim().toLowerCase().split(/\s+/u);
function Cn(n, e) {
  const t = n.reduce((r, s, i) => e(s) ? r : i, -1);
  return n.flatMap((r, s) => e(r) && s < t ? [s] : []);
}
function Ki(n) {
  const e = n.map(({ lone: o }) => o === null ? null : Wi(o));
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
function ct(n, e) {
  const t = e.map((i) => {
    var o, a;
    return Rn((a = (o = n[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const r = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Rn(i)]);
  const s = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !r.some((a) => i(a) === o);
  };
  return e.length > 1 && (s((i) => i[0]) || s((i) => i[i.length - 1]));
}
function qi(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const r = Cn(n, ({ lone: o }) => o !== null);
  const s = r.length * 2 <= t.length + 1;
  if (r.length === 0 || t.length < 2) {
    return lt;
  }
  if (e.length > 1 || s && r[0] === 0 && ct(n, r)) {
    return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= Bi).length > t.length * 0.7;
  return s && (i || ct(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : lt;
}
function Le(n) {
  const e = n.map((s) => s.lone !== null && s.lone.length > Fi ? v(k({}, s), { lone: null }) : s);
  const t = Ki(e);
  if (e.some(({ width: s }) => s > 1)) {
    return qi(e, t);
  }
  if (t.length > 1) {
    const s = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: s, isLikely: t[0] === 0 };
  }
  const r = Cn(e, ({ lone: s, isApart: i }) => s !== null && i);
  return r[0] === 0 && e.length >= r.length * 3 && ct(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : lt;
}

// src/accounts/list/read/lines.ts
var Gi = 7;
var Vi = 100;
var An = w(String.raw`^\p{Ll}`);
var Xi = w(String.raw`\p{L}`);
var Pn = w(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Yi = w(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Qi = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var Zi = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Ji = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var eo = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function to(n, { titles: e }) {
  const t = te(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var h, f;
    const o = (h = t[i]) != null ? h : { text: s.text, isMarkup: false };
    if (o.isMarkup || g(o.text)) {
      const x = o.text.trim();
      return v(k({}, s), {
        plain: x,
        isMarkup: o.isMarkup,
        isStruck: false,
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: x, hasBullet: false, number: null, numbered: x }
      });
    }
    const a = bn(o.text);
    const [, l = "", c = a] = (f = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? f : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const m = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const d = yn(m, e).trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(d);
    const y = F(d);
    return v(k({}, s), {
      plain: d,
      isMarkup: false,
      isStruck: a !== o.text,
      item: y,
      isTimed: false,
      bullets: m === a ? "" : l.trim(),
      signed: d.length > 3e3 ? null : Nn(d),
      markup: p ? ee(d, e) : null
    });
  });
  no(r);
  lo(r);
  so(r);
  return r;
}
function no(n) {
  const e = n.filter(({ isMarkup: r, plain: s }) => !r && s !== "");
  const t = e.map(({ signed: r, plain: s }) => r != null ? r : /[)）]/.test(s) ? Nn(s, true) : null);
  if (t.filter((r) => r !== null).length > e.length * 0.5) {
    e.forEach((r, s) => {
      var i;
      r.signed = (i = t[s]) != null ? i : null;
    });
  }
}
function ro(n) {
  const e = n.filter(({ text: a }) => !g(a));
  const t = e.findIndex(({ bullets: a }) => a !== "#");
  const r = e.slice(Math.max(0, t));
  const s = r.every(({ plain: a }) => /[^\s@]@[^\s@]/.test(a));
  const i = r.length > 1 && !e.some(({ isMarkup: a, markup: l }) => a || (l == null ? void 0 : l.names.length)) && (s || r.every(({ bullets: a, item: l }) => a !== "#" && (a !== "" || l.hasBullet)));
  const o = { places: /* @__PURE__ */ new Set(), isSure: s, isLikely: s || t === 1 };
  return i ? e.slice(0, Math.max(0, t)).map((a) => [a, o]) : [];
}
function so(n) {
  const e = n.filter(({ isMarkup: t, signed: r, item: s }) => !t && r === null && !g(s.text));
  En(e.map(({ item: t }) => t.text)).forEach((t, r) => {
    const s = e[r];
    if (t !== null && s) {
      s.isTimed = true;
      s.item = v(k({}, s.item), { text: t, numbered: s.item.number === null ? t : s.item.numbered });
    }
  });
}
function io(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !g(i));
  const r = t.slice(0, Math.max(0, t.findIndex(e)));
  const s = ({ plain: i }) => j(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(r.length > 1 && !r.some(s) ? r : []);
}
function oo(n) {
  const e = n.filter(({ text: r }) => !g(r));
  const t = Le(e.map((r, s) => {
    var p, y;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = r;
    const m = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const d = (y = (p = e[s - 1]) == null ? void 0 : p.lastLine) != null ? y : -1;
    return { lone: m ? u : null, first: o.text, width: 1, isApart: r.line > d + 1 };
  }));
  return new Map([...[...t.places].flatMap((r) => {
    const s = e[r];
    return s ? [[s, t]] : [];
  }), ...ro(n)]);
}
var ao = w(String.raw`^\p{L}[^\d()]*$`);
function Nn(n, e = false) {
  var s, i;
  const t = re(n, e);
  const r = (t == null ? void 0 : t.before) === "" ? (i = (s = at(n)) == null ? void 0 : s.text) != null ? i : "" : "";
  return ao.test(r) && r !== r.toUpperCase() ? null : t;
}
function lo(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !g(r));
  for (const t of [e, e.slice(1)]) {
    const r = ln(t.map(({ item: s }) => s.text));
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
var ut = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function Mn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function co(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Ee(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var Dn = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" || t && n.number !== null;
function uo(n) {
  const e = n.filter(({ isMarkup: d, text: p }) => !d && !g(p));
  const t = e.map(({ item: d }) => d.number);
  const r = e.map(({ item: d }) => {
    var p, y;
    return d.number === null ? (y = (p = Ye(d.text)) == null ? void 0 : p.number) != null ? y : null : null;
  });
  const s = r.filter((d) => d !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && Qe(r);
  const o = e.map(({ signed: d, plain: p }) => (d != null ? d : ne(p)).talk);
  const a = e.flatMap(({ markup: d }) => {
    var p;
    return (p = d == null ? void 0 : d.calls) != null ? p : [];
  });
  const l = Qe(t) && new Set(e.flatMap(({ item: d }) => d.number === null ? [] : [d.text])).size > 1;
  const c = (d) => Dn(d, l);
  const u = e.flatMap(({ item: d }) => d.text.split(/[;；]/).filter((p) => !g(p)));
  const m = e.filter(({ item: d }) => !g(d.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && ut(e, c) > 0.4,
    hasLinks: e.some(({ markup: d }) => d !== null && d.names.length > 0),
    isPage: e.some(({ markup: d, signed: p }) => p !== null || d !== null && d.names.length > 0),
    hasMarks: e.length > 1 && ut(m, ({ item: d }) => /[.,;、。，；]\s*$/.test(d.text)) > 0.8 && ut(m, ({ item: d }) => /(?:^|\s)\S{1,2}\.$/.test(d.text)) < 0.5,
    talk: Mn(o, e.length * 0.4),
    templates: Mn(a.map(({ template: d }) => d), 2),
    isSurnameFirst: u.filter(Ee).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: d }) => d.endsWith(":")) && e.some(({ bullets: d }) => /[*#]$/.test(d))
  };
}
function j(n) {
  const e = n.split(/\s+/u);
  return n.length > Vi || e.length > Gi + 2 || e.length > 4 && e.filter((t) => An.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => An.test(t)).length > 1;
}
function mo(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
function po(n, e) {
  var l, c;
  const t = (u) => n.split(u).map((m) => m.trim()).filter((m) => m !== "");
  if (n.length > 1e6) {
    return [n];
  }
  if (/[;；、\t]/.test(n)) {
    return t(/[;；、\t]/u);
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
  const o = s.length === 2 && !i && (e || Ee(n) || Qi.test((l = s[1]) != null ? l : ""));
  if (s.length < 2 || o) {
    return s.length < 2 ? s : [n];
  }
  if (j(n) && s.some(j)) {
    return [n];
  }
  const a = (c = s.pop()) != null ? c : "";
  return [...s, ...a.length < 200 ? a.split(eo) : [a]].map((u) => u.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function fo({ markup: n, signed: e, plain: t }, r) {
  var d;
  if (!n) {
    return null;
  }
  const { names: s, signed: i, calls: o, rest: a } = n;
  if (s.length > 0) {
    return e && i.length === 1 && s.length > 1 && j(O(a)) ? i : s;
  }
  const l = (d = o.find(({ template: p }) => r.has(p))) != null ? d : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && re(a) || { before: a };
  const u = O(c.replace(/[*#:;\s]+/g, "")) === "";
  const m = r.has(l.template) && !Xi.test(xe(a));
  return u || m ? l.names : null;
}
function On(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(Yi, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return Pn.test(t) ? "" : t;
}
var se = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = to(this.source, this.context);
      this.found = { lines: e, style: uo(e), titles: oo(e), above: io(e) };
    }
    return this.found;
  }
};
var Te = class {
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
      } else if (!g(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const e = this.lines.filter(({ text: i }) => !g(i));
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
      e.isStruck && g(O(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Pn.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((o = e.markup) == null ? void 0 : o.names.length) !== 1) {
      t();
      return;
    }
    const r = fo(e, this.style.templates);
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
    return /[^\s@]@[^\s@]/.test(e) ? rt(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
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
      return this.signerOf(r);
    }
    const a = Dn(e, t.isNumbered);
    const l = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o);
    if (i && i.others > 0 || l && !this.isAbove(e)) {
      return "";
    }
    let c = t.isNumbered ? s.text : s.numbered;
    c = t.isBareNumbered ? (p = (d = Ye(c)) == null ? void 0 : d.text) != null ? p : c : c;
    c = xe(i && c.includes("{{") ? F(i.rest).text : c).replace(/^--\s*/, "").trim();
    const { before: u, talk: m } = ne(c);
    return t.talk.has(m) && u !== "" ? u : c;
  }
  /** Who signed without a link. */
  signerOf({ before: e }) {
    const { isNumbered: t, hasMarks: r } = this.style;
    const s = /\[\[|\{\{/.test(e) ? ee(e, this.context.titles).rest : e;
    const i = F(xe(s));
    const o = t ? i.text : i.numbered;
    const a = j(o) || /[.!?]\s|\s[-–—]|^-/.test(o) ? mo(o) : o;
    return On(a.replace(/^[-–—\s]+/, ""), r);
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (c, u = "") => {
      this.builder.add(e.line, e.lastLine, { username: c, email: u });
      return 1;
    };
    const s = this.style.hasLinks && (e.isTimed || Zi.test(t));
    if (/[:：]$/.test(t) || Ji.test(t) || s) {
      return 0;
    }
    const i = co(t);
    if (i.length > 0) {
      return i.map((c) => r(c)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return rt(t, this.context.words).map(({ name: c, email: u }) => r(c, u)).length;
    }
    if (e.signed) {
      return Ke(t) || j(t) ? 0 : r(t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const { isSurnameFirst: o, hasMarks: a } = this.style;
    const l = po(t, o).map((c) => On(c, a)).filter((c) => c !== "");
    return l.filter((c) => {
      if (Ke(c) || j(c) || /^https?:/i.test(c)) {
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
    this.secrets += / /.test(t) && q(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (o = /^([^,]+),\s(.+)$/u.exec(t)) != null ? o : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: t });
  }
};

// src/accounts/list/read/delimited.ts
var go = 500;
var ho = 3e4;
var bo = 50;
function yo(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function ko(n, e, t, r) {
  var o;
  let s = "";
  let i = 0;
  for (let a = e, l = t + 1; a < n.length && a < e + go && i < ho; ) {
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
function So(n, e, t) {
  var o, a;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (o = n[s]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = ko(n, s, i, t);
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
    const o = t > bo ? null : So(n, s, e);
    if (o) {
      yield { line: s + 1, lastLine: o.end + 1, cells: o.cells };
      s = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(yo);
      yield { line: s + 1, lastLine: s + 1, cells: a, broken: i.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var dt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var wo = ["unused", "username", "email", "unused", "unused"];
var B = "AccountCreator";
function oe(n) {
  return n.length > 1 && n.some((e) => e.trim() === B) && !n.some(R);
}
function Re(n) {
  return n.findIndex((e) => e.trim() === B);
}
function In(n, e) {
  const t = [dt, wo].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Ce(n, e) {
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
function zn(n) {
  const e = Ce(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function mt(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function xo(n) {
  return Ce(n.slice(1), false).map((e) => mt(zn(e)));
}
var Hn = (n) => /^\|-/.test(n);
var pt = (n) => /^[\s:*]*\{\|/.test(n);
var ft = (n) => /^\s*\|\}/.test(n);
function $n(n, e) {
  const t = [];
  let r = null;
  const s = n.some((a) => Hn(a.trim()));
  const i = () => {
    if (r == null ? void 0 : r.cells.every(g)) {
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
    if (pt(u) || ft(u) || Hn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const m = xo(u);
      if (r && s) {
        r.cells.push(...m);
        r.lastLine = c;
      } else {
        r = o({ line: c, lastLine: c, cells: m });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + mt(u);
      r.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var vo = /^\s*:?-{2,}:?\s*$/;
function gt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !g(t)) : [];
  return e.length > 0 && e.every((t) => vo.test(t));
}
function Fn(n, e) {
  return n.flatMap((t, r) => {
    const s = e + r;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (gt(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const a = Ce(o, false);
    const l = a.length > 1 ? a.map(zn) : Ce(o, true);
    return [{ line: s, lastLine: s, cells: l.map((c) => mt(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Lo = 200;
var _n = ["	", ";", ",", "|"];
var To = w(String.raw`^[^\p{L}]*$`);
function Eo(n) {
  var t;
  const e = (t = n[n.length - 1]) != null ? t : "";
  return n.slice(1, -1).some(ye) && !ye(e) && !/[(（]/.test(e);
}
function Ro(n, e, { words: t }) {
  const r = [...ie(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(g));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var m;
    return i.set(u, ((m = i.get(u)) != null ? m : 0) + 1);
  });
  const [o] = [...i].reduce((u, m) => m[1] > u[1] ? m : u, [0, 0]);
  const a = r.map((u) => {
    var d, p;
    const m = u.filter(R).length;
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
      if (u.some((p) => R(p) || /\[\[|\{\{|^\s*[*#]/.test(p))) {
        return false;
      }
      const m = u.filter((p) => !g(p)).map((p) => t.score(p));
      const d = m.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && d.length > 1 && d.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && m.filter((p) => p !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, m) => u > 1 && a[m] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: r.filter((u) => Eo(u)).length / l
  };
}
function Bn({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((o) => !g(o)).length > 1);
  const r = t.length > 1 && t.every(([i = ""]) => {
    var o;
    return i.trim().length === 1 && i === ((o = t[0]) == null ? void 0 : o[0]);
  });
  const s = t.filter(([i = "", ...o]) => o.length < 2 && (r || To.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
}
function Co(n, e) {
  var m, d, p, y, h;
  const t = [];
  const r = te(n.map(({ text: f }) => f));
  for (let f = 0; f < n.length && t.length < Lo; f++) {
    const x = (d = (m = n[f]) == null ? void 0 : m.text) != null ? d : "";
    if (!g(x) && !((p = r[f]) == null ? void 0 : p.isMarkup)) {
      t.push(x.slice(0, 5e3));
    }
  }
  const s = _n.map((f) => Ro(t, f, e));
  const i = s.filter(({ hasHeadings: f, share: x }) => f && x > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const o = (f) => t.filter((x) => f.test(x)).length / (t.length || 1);
  const a = o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const l = s.find((f) => f.delimiter === "	" && f.share >= 0.5 && Bn(f) && (f.addressed > 0 || a < 0.6 && (f.rows.length > 1 || f.width < 3)));
  if (l) {
    return l.delimiter;
  }
  const c = s.find((f) => f.width > 2 && f.even > 0.9 && f.share > 0.9 && f.crowded === 0 && (f.width > 3 && f.addressed >= 0.5 || f.dated > 0.5));
  if (c) {
    return c.delimiter;
  }
  if (t.filter((f) => sn(f, e.words)).length > t.length * 0.6 || a > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((f) => Be(f) !== "").length > t.length * 0.4 || t.filter((f) => re(f, true) !== null).length > t.length * 0.4) {
    return "";
  }
  const u = s.find(({ addressed: f, crowded: x, share: T, width: b, even: S }) => f >= 0.5 && f > x * 2 && T >= 0.5 && (b > 2 || S > 0.6));
  if (u) {
    return u.delimiter;
  }
  return (h = (y = s.find((f) => {
    const { delimiter: x, rows: T, share: b, even: S, width: L, crowded: E, addressed: U } = f;
    if (T.length < 2 || E > 0.2 || b < 0.6 || S < 0.7 || !Bn(f)) {
      return false;
    }
    const H = T.filter((Q) => Ee(F(Q.join(",")).text)).length;
    const de = x === "," && H > T.length * 0.6;
    const Ie = T.filter((Q) => {
      var Ct;
      return g((Ct = Q[Q.length - 1]) != null ? Ct : "") && Q.length < 3;
    }).length;
    return !de && (Ie < T.length * 0.5 || U > 0) && L > 1;
  })) == null ? void 0 : y.delimiter) != null ? h : "";
}
var Ao = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function Mo(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !g(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(B) ? (s = _n.find((i) => {
    const [o] = ie([e], i);
    return o !== void 0 && oe(o.cells);
  })) != null ? s : null : null;
}
function Oo(n) {
  var i, o, a, l, c, u, m, d, p, y, h;
  const e = [];
  let t = [];
  const r = te(n.map(({ text: f }) => f));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let f = 0; f < n.length; f++) {
    const x = n[f];
    if (!x) {
      continue;
    }
    if ((i = r[f]) == null ? void 0 : i.isMarkup) {
      t.push(x);
      continue;
    }
    const T = [];
    let b = f;
    if (pt(x.text)) {
      for (; b < n.length; b++) {
        T.push((a = (o = n[b]) == null ? void 0 : o.text) != null ? a : "");
        if (ft((c = (l = n[b]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: $n(T, x.line), delimiter: "", source: "wiki" });
      f = b;
    } else if (Ao(x.text) || x.text.includes("|") && gt((m = (u = n[f + 1]) == null ? void 0 : u.text) != null ? m : "")) {
      for (; b < n.length && (b === f || /\|/.test((p = (d = n[b]) == null ? void 0 : d.text) != null ? p : "")); b++) {
        T.push((h = (y = n[b]) == null ? void 0 : y.text) != null ? h : "");
      }
      s();
      e.push({ kind: "table", records: Fn(T, x.line), delimiter: "|", source: "bars" });
      f = b - 1;
    } else {
      t.push(x);
    }
  }
  s();
  return e;
}
var Po = /^"(?:[^"\n]|"")*$/m;
function ht(n, e, t) {
  const r = e != null ? e : Mo(n);
  const s = r === null ? Oo(n) : [{ kind: "lines", lines: [...n] }];
  return s.map((i) => {
    var u, m;
    if (i.kind === "table") {
      return i;
    }
    const o = (m = (u = i.lines[0]) == null ? void 0 : u.line) != null ? m : 1;
    const a = i.lines.map(({ text: d }) => d);
    const l = r != null ? r : Co(i.lines, t);
    const c = (d) => d.map((p) => v(k({}, p), { line: p.line + o - 1, lastLine: p.lastLine + o - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...ie(a, l)]), delimiter: l, source: "delimited" };
    }
    if (Po.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...ie(a, "")]).map(({ line: d, lastLine: p, cells: y }) => ({ line: d, lastLine: p, text: y.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var No = 3;
var Me = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Do = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ae(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Io(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function jn(n, e, t) {
  const r = n.map((a) => {
    var l;
    return ((l = a[e]) != null ? l : "").slice(0, 400);
  });
  const s = r.filter((a) => !g(a));
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
    realNames: Ae(s, Zt),
    ideographic: Ae(s, Jt),
    flipped: Ae(s, (a) => Me.test(a.trim())),
    coined: Ae(s, (a) => Do.test(a.trim())),
    isSecret: s.length > 1 && i === s.length && s.every(q),
    examples: s.filter((a) => !M(a)).slice(0, No),
    words: r.map(Io)
  };
}
function bt({ kinds: n, filled: e, distinct: t, isSecret: r }) {
  return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
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
var Ho = 0.35;
var zo = 300;
var $o = 0.15;
var Un = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function Fo(n, e) {
  const { kinds: t, filled: r, distinct: s } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && Un(n, 1)) {
    return 0;
  }
  const o = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
function Bo(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Fo(e, i);
    case "email":
      return s === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : Un(e, t.score < 1 ? 1 : 3) || r.number === 1 || s > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function _o(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Bo(n.meaning, e, n);
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
function jo(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const o = e[s - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && bt(r);
  });
}
function Wn(n, e, t) {
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
  return s >= Ho ? { index: r, score: s, margin: s - i } : null;
}
var yt = class {
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
    const t = Wn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < $o && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && ae(t, r) > 0.7);
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
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && bt(t) ? [r] : []);
  }
};
function Uo([n, e], [t, r], s) {
  const i = (c) => s !== void 0 && ae(c, s) > 0.7;
  const o = ae(e, r) > 0.7;
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
function Wo(n, e, t) {
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
  return i === void 0 || !a ? { variants: [l], certain: n.has("email") || e.length === 1 } : Uo([s, o], [i, a], r);
}
function Ko(n, e, t) {
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
    return s > 0.3 && ae(r, i) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && r.coined > 0.5 };
  }
  const o = s > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !o };
}
function qo(n, e, t, r) {
  const s = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = Wn(e, "name", new Set(s));
  if (i) {
    return Ko(n, i.index, t);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var m, d;
      return ((d = (m = r == null ? void 0 : r[u]) == null ? void 0 : m.score) != null ? d : 0) < 0.6;
    });
    const { variants: l, certain: c } = Wo(n, a, t);
    return { variants: [...l, []], certain: c && (r === null || a.length < 2) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function Go(n, e) {
  return e.findIndex(({ isSecret: t }, r) => t && n.every((s) => s[r] === "unused"));
}
function Kn(n, e, t, r) {
  var y, h, f, x, T;
  const s = Math.min(zo, Math.max((y = n == null ? void 0 : n.length) != null ? y : 0, ...e.map((b) => b.length), 1));
  const i = Array.from({ length: s }, (b, S) => S);
  const o = i.map((b) => jn(e, b, r));
  const a = i.map((b) => {
    var S;
    return t.score((S = n == null ? void 0 : n[b]) != null ? S : "");
  });
  const l = o.map((b, S) => {
    var L;
    return _o((L = a[S]) != null ? L : null, b);
  });
  if (n) {
    const b = l[jo(n, a, o)];
    if (b) {
      b.username = 0.7;
    }
  }
  const c = new yt(o, l);
  for (const b of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(b);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([b, S]) => c.take(b, S));
  }
  const u = qo(c, l, o, n && a);
  const m = u.variants.slice(0, 3).map((b) => {
    const S = [...c.meanings];
    b.forEach(([L, E]) => {
      S[E] = L;
    });
    return S;
  });
  const d = c.meanings.indexOf("username");
  if (d !== -1 && ((f = (h = l[d]) == null ? void 0 : h.username) != null ? f : 0) <= 0.5) {
    m.splice(1, 0, ((x = m[0]) != null ? x : []).map((b, S) => S === d ? "unused" : b));
  }
  const p = c.has("password") ? -1 : Go(m, o);
  if (p !== -1) {
    m.splice(1, 0, ((T = m[0]) != null ? T : []).map((b, S) => S === p ? "password" : b));
  }
  return {
    plans: m,
    certain: c.certain && u.certain && p === -1,
    scores: l.map((L) => {
      var E = L, { name: b } = E, S = pe(E, ["name"]);
      return b ? v(k({}, S), { realname: b / 2, username: b / 2 }) : S;
    }),
    stats: o
  };
}
function qn(n, e, { scores: t, stats: r }) {
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
var Pe = 200;
var Oe = 12;
var Gn = 20;
var St = 6;
var A = ({ cells: n }) => n.filter((e) => !g(e));
var le = ({ cells: n }) => n.some(R);
function wt(n, e, t) {
  const r = A(n);
  if (r.length === 0 || r.some(R) || n.beside !== void 0) {
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
function Vn(n, e, t) {
  const r = A(n);
  if (e.length === 0 || r.length < 2 || r.some(R)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: m }) => {
      var d;
      return (d = m[o]) != null ? d : "";
    }).filter((m) => !g(m) && !M(m));
    if (!qe(i) || M(i) || a.length < e.length * 0.5) {
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
function Vo(n, e) {
  const { words: t, titles: r } = e;
  const s = [];
  let i = "";
  n.forEach((o, a) => {
    var m;
    const l = s[s.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || wt(o, t, l === void 0 && a < Oe)) {
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
    const o = n.slice(0, Oe).findIndex((a, l) => l < St && a.cells.length > 1 && Vn(a, n.slice(l + 1, l + 12), r));
    if (o !== -1) {
      s.push(o);
    }
  }
  return s;
}
function Xn(n) {
  return n.length <= St && !n.some(le) && n.filter((e) => {
    var t;
    return A(e).length > 1 && !g((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var Xo = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Yo = (n) => {
  var e;
  return n.length < 40 && Xo.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function Qo(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((o) => !g(o));
  if (r.length === 0 || r.some((o) => D(o, t) !== "number")) {
    const o = (i = A(n)[0]) != null ? i : "";
    return A(n).length === 1 && e.length > 1 && Yo(o.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((o, a) => a === 0 || g(o) || s.filter(({ cells: l }) => {
    var c;
    return D((c = l[a]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function Zo(n, e, t) {
  const r = e.slice(0, Gn);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, o) => i + A(o).length, 0) / r.length;
  if (A(n).length <= s / 2 && A(n).length < 3 && s > 3) {
    return !le(n);
  }
  return Vn(n, r, t) && n.cells.some((i, o) => qe(i) && r.filter(({ cells: a }) => {
    var l;
    return R((l = a[o]) != null ? l : "");
  }).length > r.length * 0.8);
}
function Jo(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? In(n.map((i) => {
    const o = s.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Re(n)) : null;
}
function ea(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (A(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var o, a;
        t[i] = g((o = t[i]) != null ? o : "") ? s : (a = t[i]) != null ? a : "";
      });
    }
  }
  return v(k({}, n), { cells: t });
}
function ta(n) {
  return Le(n.map((e, t) => {
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
function kt(n, e, t, r) {
  var T, b;
  const { words: s, titles: i } = r;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && oe(e.cells);
  if (!c) {
    if (e) {
      const S = o.slice(0, Oe).findIndex((L, E) => E === o.length - 1 || !Zo(L, o.slice(E + 1, E + 1 + Gn), i));
      a.push(...o.splice(0, Math.max(0, S)));
    }
    for (let S = o.pop(); S; S = o.pop()) {
      if (o.length === 0 || !Qo(S, o, i)) {
        o.push(S);
        break;
      }
      l.unshift(S);
    }
  }
  const u = e && !c ? ea(e, [...a].reverse()) : e;
  const m = u ? -1 : o.slice(0, Oe).reduce((S, L, E) => {
    var U;
    return g((U = L.cells[0]) != null ? U : "") && A(L).length > 0 && E <= St ? E : S;
  }, -1);
  const d = o.filter((S) => {
    var L;
    return g((L = S.cells[0]) != null ? L : "");
  }).length < o.length * 0.5;
  if (m !== -1 && d && Xn(o.slice(0, m))) {
    a.push(...o.splice(0, m + 1));
  }
  const p = ta(c ? [] : o);
  const y = new Set(o.filter((S, L) => p.places.has(L)));
  const h = o.filter((S) => !y.has(S)).slice(0, Pe).map(({ cells: S }) => S);
  const f = Kn((T = u == null ? void 0 : u.cells) != null ? T : null, h, s, i);
  const x = Jo((b = u == null ? void 0 : u.cells) != null ? b : [], c, f.stats.length, r);
  if (x) {
    f.plans = [x];
    f.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: f, groupTitles: y, found: p, sheet: c };
}
var na = /^[^\d:：.!?]{1,40}$/;
function ra(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && A(e).length === 1 && !le(e) && (e.line > t.lastLine + 1 || A(t).length > 2);
}
function Yn(n, e) {
  var c, u, m;
  const t = n.filter((d) => d.beside === void 0 && A(d).length > 0);
  const r = oe((u = (c = t[0]) == null ? void 0 : c.cells) != null ? u : []);
  const s = r ? [0] : Vo(t, e);
  const i = [];
  const o = (m = s[0]) != null ? m : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [d = "", ...p] }) => p.length === 0 && na.test(d));
  if (a.length > 0 && (l || !Xn(a))) {
    const d = kt([], null, a, e);
    const p = l || !a.some(le) && t.some(le);
    if (p) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    a = [];
  }
  if (o === -1) {
    i.push(kt([], null, t, e));
  }
  s.forEach((d, p) => {
    var x, T;
    const y = (x = s[p + 1]) != null ? x : t.length;
    const h = t.slice(d + 1, y);
    const f = y < t.length && ra(h) ? h.splice(-1) : [];
    i.push(kt(a, (T = t[d]) != null ? T : null, h, e));
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
function Qn({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function Zn(n, e) {
  var t, r;
  return qn((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, xt(n, e), n.plans);
}
function xt({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var sa = "=+-@＝＋－＠";
var ia = ";,|	\r\n\v\f\u2028\u2029";
var oa = /[\s'"]/u;
var aa = /^'*[\t\r\n]/u;
function Jn(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && ia.includes(s)) {
      e.push(r + 1);
    }
    if (!oa.test(s)) {
      t = sa.includes(s);
    }
  }
  if (t || aa.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function er(n) {
  const e = Jn(n);
  return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function vt(n) {
  const e = Jn(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function nr(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function la(n) {
  const e = n.filter((t) => !g(t)).slice(0, Pe);
  return e.length > 1 && e.filter((t) => Me.test(t.trim())).length > e.length * 0.8;
}
function ca(n) {
  var r;
  const [, e = "", t = ""] = (r = Me.exec(n.trim())) != null ? r : [];
  return e ? nr(t, e) : n;
}
var tr = ({ cells: n }) => n.filter((e) => !g(e)).length;
function ua(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !g(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && tr(n) === 1 && t.slice(0, Pe).filter((i) => tr(i) > 2).length > 1;
}
function da({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (o) => e ? vt(o) : o.trim();
  return { heading: K(s((i = n == null ? void 0 : n.cells[t]) != null ? i : "")), column: t, value: s(r) };
}
var Ne = class {
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
      const i = xt(s, t);
      const o = la(s.rows.map(({ cells: a }) => {
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
    var T, b;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const m = this.secretColumns(r);
    const d = r.sheet ? Re((b = (T = r.headings) == null ? void 0 : T.cells) != null ? b : []) : -1;
    a.forEach((L, E) => {
      var de;
      const U = r.headings !== null && E >= r.headings.cells.length;
      const H = U && t[E] === "unused" ? void 0 : t[E];
      if (H === void 0 || H === "unused") {
        const Ie = this.delimiter && L.includes("\n") && L.includes(this.delimiter);
        if (!g(L) && (H === void 0 || Ie)) {
          u.push(L);
        }
        if (!g(L) && H === "unused" && E > d && !m[E]) {
          c.push(da(r, E, L));
        }
      } else {
        this.readCell(H, r.sheet ? vt(L) : L, l, r.sheet, i);
        if (H === "realname" && s) {
          l.realname = ca((de = l.realname) != null ? de : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const S = l, { first: p, last: y } = S, h = pe(S, ["first", "last"]);
    if (p || y) {
      h.realname = nr(p, y);
    }
    const f = c.filter(({ value: L }) => L !== h.password);
    if (f.length > 0) {
      h.extra = f;
    }
    if (r.sheet) {
      this.builder.add(i, o, h, true);
      return;
    }
    this.readName(h);
    if (ua(e, t, r)) {
      this.builder.remark("header", i, this.textOf(e), o);
      return;
    }
    const x = !h.username && !h.email && !h.realname;
    if (x && h.password) {
      this.builder.add(i, o, h);
    } else if (this.isKnown(h, r)) {
      this.builder.remark("again", i, this.textOf(e), o);
    } else {
      this.builder.addOrRemark(i, o, h, this.textOf(e));
    }
    if (u.length > 0 && !x) {
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
      const { names: a, calls: l } = ee(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = a;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = Se(t.replace(/\n/g, " "), this.context.words);
      const l = r === "" || a.email.toLowerCase() === r.toLowerCase();
      if (a.email !== "" && (l || a.name !== "")) {
        e.username = a.name;
        e.email = r || a.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && R((o = e.realname) != null ? o : "")) {
      e.realname = "";
    }
  }
  readMode(e, t, r) {
    const s = rn.get(e.trim().toLowerCase());
    if (s) {
      t.mode = s;
    } else if (!g(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var ma = 3 * Z;
var pa = 5 * Z;
var fa = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var ga = /\[\[|\{\{|^==.*==|^\{\|/;
var sr = 3;
function ha(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((u, m) => m >= pa || !g(u) && ++s > ma);
  const o = r.slice(0, i === -1 ? r.length : i).map((u, m) => ({ line: m + 1, lastLine: m + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : ya(r, i)
  };
}
var ba = /[^\s,;|"]/;
function ya(n, e) {
  var i, o;
  const t = n.findIndex((a, l) => l >= e && !g(a));
  let r = n.length - 1;
  while (r > t && g((i = n[r]) != null ? i : "")) {
    r--;
  }
  const s = (o = n.find((a, l) => l >= e && ba.test(a))) != null ? o : "";
  return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: s };
}
function ka({ records: n, delimiter: e }, t, { options: r }) {
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
  return i.size > 1 ? null : n.map(({ line: o, lastLine: a, cells: l, beside: c }) => ({ line: o, lastLine: a, text: c != null ? c : l.join(l.every(g) ? e : " ") }));
}
function rr(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new se(t.lines, e), table: null };
    }
    const r = Yn(t.records, e);
    const s = t.source === "delimited" ? ka(t, r, e) : null;
    return s ? { segment: new se(s, e), table: null } : { segment: t, table: r };
  });
}
var ce = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.way = r;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new ke(t.options);
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
    const a = (l = r == null ? void 0 : r.lastLine) != null ? l : e.reduce((c, { line: u, text: m }) => g(m) ? c : u, 0);
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
      if (i !== void 0 && !g(i)) {
        this.builder.remark("markup", r, i, s);
      }
    }
    new Ne(this.context, this.builder, e.delimiter).addAll(t, this.way);
  }
  addLines(e, t) {
    const { builder: r, context: s } = this;
    const i = e.source;
    if (!t && on(i, s.words, r)) {
      return;
    }
    if (!t && Ut(i, r)) {
      this.certain = false;
      return;
    }
    const o = this.way.variant === 1 ? "parts" : "whole";
    const a = new Te(e, v(k({}, s), { order: o, isOther: this.way.isOther }), r);
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
      const i = s.table && Qn(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && Zn(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && wt(t.section.headings, this.context.words, true),
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
var De = class {
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
function Sa(n, e) {
  var o;
  const t = (o = e.options.delimiter) != null ? o : n.separator;
  let r = rr(ht(n.lines, t, e), e);
  if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => fa.test(a))) {
    n.lines = n.lines.map((a) => v(k({}, a), { text: _t(a.text.replace(/\uFEFF/g, "")) }));
    r = rr(ht(n.lines, t, e), e);
  }
  const s = new ce(r, e, { variant: 0, isOther: false });
  const i = new De();
  i.add(s.read(n));
  if (s.hasOther) {
    i.add(new ce(r, e, { variant: 0, isOther: true }).read(n));
  }
  for (let a = 1; a < sr && s.hasVariants; a++) {
    i.add(new ce(r, e, { variant: a, isOther: false }).read(n));
  }
  return { readings: i.list, certain: s.certain };
}
function wa(n, e) {
  var c;
  const t = n.lines.some(({ text: u }) => ga.test(u) || u.includes(B));
  const r = t ? null : un(n.lines, e.words);
  const s = (u = n.lines) => Sa(v(k({}, n), { lines: u }), e);
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
  const l = new De();
  [...o.readings.slice(0, 1), ...a.readings.slice(0, 1), ...o.readings, ...a.readings].forEach((u) => l.add(u));
  return { readings: l.list, certain: l.list.length < 2 && o.certain };
}
function I(n, e = {}) {
  const t = ha(n);
  const r = {
    options: e,
    words: new he(e.headings),
    titles: new _(e.userNamespaces)
  };
  const { readings: [s, ...i], certain: o } = wa(t, r);
  if (!s) {
    throw new Error("A text has no reading.");
  }
  const a = !s.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [s, ...i.slice(0, sr - 1)], certain: o && a };
}

// src/accounts/list/read/source/address-book.ts
var ir = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function xa(n, e) {
  try {
    return e(ir(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Tt = (n) => n.split(/\r\n|\r|\n/);
var or = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function va(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(ir(r), e);
  } catch (s) {
    return n;
  }
}
function La(n) {
  var t, r;
  const e = [];
  for (const s of Tt(or(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function Ta(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const o = n.slice(t + 1);
  const a = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? va(o, a, e) : o
  };
}
var Lt = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Ea(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Lt);
  return `${t} ${e}`.trim();
}
function Ra(n) {
  var s, i;
  const e = (o) => {
    var a, l;
    return (l = (a = n.find(({ name: c }) => c === o)) == null ? void 0 : a.value) != null ? l : "";
  };
  const t = n.filter(({ name: o }) => o === "EMAIL");
  const r = (s = t.find(({ parameters: o }) => /[;,=]pref\b/i.test(o))) != null ? s : t[0];
  return {
    name: Lt(e("FN")) || Ea(e("N")),
    email: Lt((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function Ca(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Ra(
    La(t).map((r) => Ta(r, e))
  ));
}
function Aa(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of Tt(n)) {
    const [, o = "", a = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = o.replace(/;.*/, "").toLowerCase();
    if (c && a !== "<" && !t.has(c)) {
      t.set(c, (a ? xa(l, e) : l).trim());
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
var Ma = (n, e) => or(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => Aa(t, e));
function ar(n, e) {
  const [t = ""] = Tt(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = Ca(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = Ma(n, e);
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
var Oa = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var Pa = /* @__PURE__ */ new Map([
  ["ibm850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ "],
  ["ibm852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■ "]
]);
function Na(n, e) {
  let t = "";
  for (const r of n) {
    t += r < 128 ? String.fromCharCode(r) : e.charAt(r - 128);
  }
  return t;
}
function Da(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let s = 0; s + 3 < n.length; s += 4) {
    const i = t.getUint32(s, e);
    const o = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(o ? i : 65533));
  }
  return r.join("");
}
function X(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Da(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Oa[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default: {
      const r = Pa.get(e);
      return r === void 0 ? t(n, e) : Na(n, r);
    }
  }
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
var za = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function $a(n) {
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
  return (o = (i = za.find(([a]) => s.includes(a))) == null ? void 0 : i[1]) != null ? o : "document";
}
function lr(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = $a(n.subarray(0, 264));
  if (e.startsWith(Ha)) {
    return Ba(n);
  }
  return (r = (t = Ia.find(([, s, i]) => Fa(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Et = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var cr = (n, e, t) => z(null, null, function* () {
  const r = yield Et("files");
  return r.detectEncoding(n, e, t);
});
var ur = (n) => z(null, null, function* () {
  const e = yield Et("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var _a = 3;
var ja = 60;
function dr(n) {
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

// src/accounts/list/read/source/unicode.ts
function Ua([n, e, t, r]) {
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
var Wa = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Ka(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (Wa.has((s = n[i]) != null ? s : 0)) {
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
function qa(n) {
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
function Ga(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = qa((r = n[s]) != null ? r : 0);
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
var Va = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function Xa(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(Va);
  return t.length > 3 && t.length * 20 > e.length;
}
var Ya = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var Qa = 3;
function Za(n) {
  var s;
  const e = (s = Ua(n)) != null ? s : Ka(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = Ga(n);
  return r * Qa <= t && !Ya(n) ? "utf-8" : null;
}
function mr(n, e) {
  const t = Za(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: X(n, t, e) };
  }
  if (Xa(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Ja = (n, e) => new TextDecoder(e).decode(n);
var Y = (n) => ({ kind: "problem", code: n, detail: "" });
function el(n) {
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
var tl = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var nl = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var pr = (n) => n.replace(/\u0000+/g, "");
function rl({ encoding: n, certain: e, texts: t }) {
  var o, a;
  const r = dr([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var m;
    return { encoding: l, samples: (m = r[u]) != null ? m : [], text: pr(c) };
  });
  const i = (o = t.get(n)) != null ? o : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (a = r[0]) != null ? a : [],
    text: pr(i),
    alternatives: s.slice(1),
    remarks: el(i)
  };
}
function sl(n, e, t) {
  return z(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = mr(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : cr)(n, e.language, t);
    const o = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const a = r || i.encoding;
    return {
      encoding: a,
      certain: i.certain || r !== "",
      texts: new Map([a, ...o].map((u) => [u, X(n, u, t)]))
    };
  });
}
function Rt(n, e, t = false) {
  return z(this, null, function* () {
    var c, u, m;
    const { bytes: r } = n;
    const s = lr(r);
    const i = (c = e.readSpreadsheet) != null ? c : ur;
    if (s === "zip") {
      const d = yield i(r);
      return d.kind !== "packed" ? d : t ? Y("archive") : Rt(v(k({}, n), { bytes: d.bytes }), e, true);
    }
    if (s !== "text") {
      return Y(s);
    }
    const o = (u = e.decode) != null ? u : Ja;
    const a = yield sl(r, e, o);
    if (!a) {
      return Y("binary");
    }
    const l = rl(a);
    if (tl(l.text)) {
      const d = yield i(r);
      return d.kind === "packed" ? Y("broken") : d;
    }
    if (nl(l.text)) {
      return Y("web-shortcut");
    }
    return l.text.trim() ? (m = ar(l.text, o)) != null ? m : l : Y("empty");
  });
}

// src/accounts/list/read/index.ts
var il = 2;
var ue = (n, e) => v(k({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var fr = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function ol(n) {
  try {
    return n.map(({ rows: e }) => W(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function al(n, e) {
  var a;
  const t = ol(n);
  if (t === null) {
    return fr("too-large");
  }
  const r = n.map(({ name: l, rows: c }, u) => {
    var d;
    const m = (d = t[u]) != null ? d : "";
    return { name: l, text: m, read: I(m, c.some((p) => p.length > 1) ? k({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (a = r.find(({ name: l }) => l === e.sheet)) != null ? a : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const o = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return v(k({}, ue(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function ll(t) {
  return z(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return ue(n.text, I(n.text, e));
      case "html": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? Bt(n.html, n.text, r, e.DOMParser) : n.text;
        return ue(s, I(s, e));
      }
      case "page": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? Ft(n.html, r, e.DOMParser) : "";
        return ue(s, I(s, e));
      }
      case "file": {
        const r = yield Rt(n, k({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return fr(r.code);
          case "table":
            return al(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = r;
            const u = ue(s, I(s, e));
            const m = o ? [] : l.slice(0, il).map((d) => I(d.text, e).readings[0]);
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
mw.libs.accountCreator.parts.read.modules = [W, er, tn, dt, B, X];
return { readList: ll, readText: I };
} };
// </nowiki>
