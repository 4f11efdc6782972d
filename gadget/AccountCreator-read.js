// <nowiki>
/*!
 * AccountCreator 0.1.0+533453da: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"3b5cface","checks":"d109be68"}, contents: '546c88cb', run: function () {
'use strict';
var xr = Object.defineProperty;
var vr = Object.defineProperties;
var Lr = Object.getOwnPropertyDescriptors;
var pe = Object.getOwnPropertySymbols;
var Pt = Object.prototype.hasOwnProperty;
var Nt = Object.prototype.propertyIsEnumerable;
var Ot = (n, e, t) => e in n ? xr(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var S = (n, e) => {
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
var v = (n, e) => vr(n, Lr(e));
var ge = (n, e) => {
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
var Tr = /["\r\n]|^\s|\s$/u;
function W(n, e, t) {
  const r = (s) => Tr.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var Dt = 3;
var It = 1;
var Er = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var Rr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Cr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var Ar = 600;
var P = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
var Mr = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function he(n) {
  var e;
  return Er.has(n.nodeName.toUpperCase()) || Rr.test(P(n, "class")) || Mr.test(P(n, "style")) || P(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var $t = /^(?:[*#:]|==) /;
var Or = (n) => n.map((e) => "line" in e ? e.line.replace($t, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function Pr(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function Nr(n) {
  const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const t = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var zt = 2e5;
var Ft = `<!-- rowspan × colspan > ${zt} -->`;
var Fe = class {
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
var Be = class {
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
var _e = class n {
  constructor(e, t = new Fe(), r = 0) {
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
    if (this.depth > Ar) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === Dt) {
        this.addText(r);
      } else if (r.nodeType === It && !he(r)) {
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
      } else if (r.nodeType === It && !he(r)) {
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
    } else if (Cr.has(r) || r === "TR" || r === "TBODY") {
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
    const o = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(s)) != null ? a : this.titles.personIn(Pr(i));
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
    const t = new Be(this.budget);
    const r = [];
    const { rows: s, captions: i } = Nr(e);
    const o = s.map((l) => this.readRow(l, t, r));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(Or)), isHead: o });
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
      const c = !he(e) && !he(o);
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
function je(n) {
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
  const r = new _e(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
function _t(n, e, t) {
  const { blocks: r, budget: s } = Bt(n, e, t);
  return [...s.isSpent ? [Ft] : [], ...r.flatMap(je)].join("\n");
}
function jt(n, e, t, r) {
  const s = Bt(n, t, r);
  const i = s.blocks.filter((o) => "rows" in o);
  if (s.budget.isSpent) {
    return [Ft, ...e.trim() !== "" ? [e] : s.blocks.flatMap(je)].join("\n");
  }
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return W(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return s.blocks.flatMap(je).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var x = mw.libs.accountCreator.parts.core.modules[42];

// src/accounts/list/read/plain-text.ts
var Dr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Ir = new Map(Object.entries({
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
var Hr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var $r = new Map(Object.entries({
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
var zr = x(String.raw`\p{Nd}`, "g");
var Fr = x(String.raw`[^\P{Nd}\d]`);
var Br = x(String.raw`\p{Nd}`);
function _r(n, e, t, r) {
  var i, o, a;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = Hr.get(c);
    return (a = (o = Ir.get(r)) != null ? o : $r.get(r)) != null ? a : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function Ut(n) {
  return n.includes("&") ? n.replace(Dr, _r) : n;
}
function z(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function C(n) {
  if (!Fr.test(n)) {
    return n;
  }
  return n.replace(zr, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && Br.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function h(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var jr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Ur = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Wt = jr.split("|");
var Wr = Ur.split("|");
var Kr = /^[\w-]{1,24}$/;
var qr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Gr = 500;
var Vr = (n) => {
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
    return t === "" || qr.test(t) ? null : t;
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
    if (e.length > Gr || !/[:：]/.test(e)) {
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
      if (o < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Wr.some((d) => c.toLowerCase().startsWith(d))) {
        return n.named(u);
      }
      if (!Kr.test(a)) {
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
      const c = this.personIn(Vr(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var Xr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Ue(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = C(e);
  const r = (o = (i = Xr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function Kt(n, e) {
  const t = n.filter(({ text: i }) => !h(i));
  const r = t.map(({ text: i }) => Ue(i));
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
  unused: "accessibility address adresse affiliation age allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen by bölüm catatan cell cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date department diet dietaryrequirements dni duration einrichtung einverstanden einwilligung employeeid employer ente escola escuela fachbereich faculty fax feedback firma fonction frage fragen funktion gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo hochschule huomautus id idnumber index instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue leavetime link lp matricola matrikel matrikelnummer megjegyzés memberid message miasto mobile město nachricht nationality newsletter ngày no not note notes notiz notizen nr num numéroétudiant observaciones observações okul opmerkingen oppilaitos oraș order orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats portable position poznámka poznámky question questions region registered remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime state status straße street stt studentid studentno studentnumber studentnummer studiengang submittedat szkoła sınıf tags team tel telefon telephone thànhphố ticket ticketnumber tickettype time timestamp title topic total town trường turma uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yorum zeit école établissement öğrencino üniversite đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια время вуз город група группа должность класс коментар комментарии комментарий місто организация організація п/п пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר הערות טלפון מוסד עיר קבוצה الجامعة الدولة المؤسسة المجموعة المدرسة المدينة توضیحات دانشگاه شهر م مؤسسه ملاحظات शहर संस्थान จังหวัด มหาวิทยาลัย สถาบัน หมายเหตุ № コメント メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 役職 性別 性别 所属 所属機関 时间 時間 机构 機構 機関 班級 班级 联系方式 聯絡方式 都道府県 기관 메모 비고 성별 소속 시간 연락처 주소 지역 직책 학과 학교 학년 학번 datum fecha hora heure дата תאריך التاريخ 日付 日期 날짜"
};
var Yr = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Qr = "and und et y e i og och ja és și si ve và dan и і й та و";
var We = x(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var qt = x(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var be = x(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Zr = 200;
function Ke(n) {
  return K(n).normalize("NFKC").toLowerCase();
}
function N(n) {
  return Ke(n).replace(We, "");
}
function Gt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? n : e;
}
var Vt = new Set(Yr);
var Jr = new Set(Xt.people.split(" "));
var es = new Set(Qr.split(" "));
var qe = Object.entries(Xt).reduce((n, [e, t]) => {
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
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (be.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var ts = Yt(qe);
var ns = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(N);
var rs = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N));
var Qt = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var ss = [...ns, ...Qt(qe)];
var ye = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set(N(s), t);
      }
    }
    this.words.delete("");
    this.secrets = [...ss, ...Qt(this.words)];
    this.telling = [...Yt(this.words), ...ts];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : qe.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Zr ? null : this.find(e);
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
    const r = new Set(Ke(e).replace(/\d+/g, " ").split(qt));
    const s = (i) => r.has(i) || t === i || !rs.has(i) && i.length > (be.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(s);
  }
  find(e) {
    var c, u, d, f;
    const t = (c = this.meaningOf(N(e))) != null ? c : this.meaningOf(N(Gt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(N).filter((m) => m);
    const s = new Set(r.map((m) => this.meaningOf(m)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = Ke(Gt(e)).replace(/e[-‐‑ ]mail/g, "email").split(qt).filter((m) => m);
    const a = o.flatMap((m, b) => Vt.has(m) ? [] : [b]);
    const l = (d = this.meaningOf(a.map((m) => o[m]).join("").replace(We, ""))) != null ? d : this.meaningOf(o.slice(a[0], ((u = a[a.length - 1]) != null ? u : 0) + 1).join("").replace(We, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (f = this.findWholeName(o)) != null ? f : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !Jr.has(o) && !Vt.has(o) && !es.has(o));
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
      if (o !== -1 && (r.has(o) || be.test(s))) {
        const a = be.test(s) && o + s.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var ke = mw.libs.accountCreator.parts.checks.modules[1];
var Zt = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/cell-kinds.ts
var is = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var os = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez";
var Jt = new Set(is.split("|"));
var as = new Set(os.split("|"));
var Ge = x(String.raw`\p{L}`);
var ls = x(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var cs = x(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var us = x(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var ds = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var ms = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var fs = /\d{1,2}[:.]\d{2}/;
var ps = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var gs = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function O(n) {
  const e = n.trim().toLowerCase();
  return Jt.has(e) || e.length < 4 && ls.test(e) && e !== "";
}
function Ve(n) {
  const e = n.trim().toLowerCase();
  return O(n) && (e.length > 3 || !Ge.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Zt(ke(n)) === null;
}
function Se(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (ps.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return fs.test(n) && e.length < 5 && t.length > 2 || gs.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => ms.test(i));
}
function en(n) {
  const e = n.trim();
  return e.length < 60 && cs.test(e);
}
function tn(n) {
  return us.test(n.trim());
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
  if (as.has(r) || Jt.has(r)) {
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
  return Se(s) ? "date" : Ge.test(s) ? bs(t, s) : hs(s);
}
function hs(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function bs(n, e) {
  const t = n.split(/\s+/u);
  return ds.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var ys = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function q(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !E(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && ys.filter((t) => t.test(e)).length > 2;
}
function Xe(n) {
  return !h(n) && Ge.test(n) && !E(n);
}

// taken:core/accounts/names/clean-field
var nn = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/list/read/clean-request.ts
function Ye(n, e) {
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
  const t = S({}, n.request);
  const r = Ye(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = S(S({}, n.cleaned), r);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var J = 1e4;

// src/accounts/list/read/people-builder.ts
var sn = 200;
var ks = [];
var we = class {
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
    if (this.rows.length >= J) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const i = v(S({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: ks
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = Ye(i, this.rules);
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
var Ss = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var ws = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var xs = x(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var vs = (n, e) => xs.test(n.trim()) && !h(e) && !/^\/\/|\[\[|\{\{/.test(e);
function Qe(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (r = Ss.exec(s)) != null ? r : [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = t[t.length - 1];
    if (l && l.score > 0.8) {
      t.push(v(S({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      t.push(v(S({}, c), { meaning: "unused", isSecret: true }));
    } else if (vs(i, o)) {
      t.push(v(S({}, c), { meaning: null, isSecret: q(o) }));
    } else if (u) {
      u.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function Ls(n) {
  const e = [...n].sort((l, c) => l.label.length - c.label.length);
  const t = (l) => {
    var c, u;
    return G((u = (c = e.find((d) => d.meaning === l)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const r = [t("firstname"), t("lastname")].filter((l) => l).join(" ");
  const s = t("name");
  const i = t("username");
  const o = t("realname") || r;
  const a = n.flatMap(({ label: l, meaning: c, value: u, isSecret: d }, f) => (c === "unused" || c === null) && !d && !h(u) ? [{ heading: l, column: f, value: u.trim() }] : []);
  return {
    username: i || (o ? "" : s),
    realname: o || (i ? s : ""),
    email: t("email").replace(/^<|>$/g, ""),
    password: t("password"),
    reason: t("reason"),
    extra: a
  };
}
var Ze = ({ meaning: n }) => n !== null;
var Ts = 100;
function an(n, e) {
  return Qe(n, e).filter(Ze).length > 1;
}
function ln(n, e, t) {
  const r = n.filter(({ text: g }) => !h(g));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.slice(0, Ts).some(({ text: g }) => Qe(g, e).some(Ze));
  if (!s) {
    return false;
  }
  const i = r.map((g) => ({ line: g, labels: Qe(g.text, e) }));
  const o = i.flatMap(({ labels: g }) => g);
  const a = new Set(o.map(({ meaning: g }) => g));
  const l = ["email", "username", "name", "realname"].some((g) => a.has(g));
  const c = i.filter(({ labels: g }) => g.length > 0).length;
  const u = i.filter(({ labels: g }) => g.some(Ze)).length;
  a.delete(null);
  if (!l || a.size < 2 || c < r.length * 0.6 || u < r.length * 0.4) {
    return false;
  }
  const d = [];
  let f = null;
  let m = null;
  const b = () => {
    if (f && m) {
      t.addOrRemark(f.line, m.lastLine, Ls(d), f.text);
    }
    [f, m] = [null, null];
    d.length = 0;
  };
  for (const { line: g, labels: k } of i) {
    if (k.length === 0) {
      b();
      t.remark("no-name", g.line, g.text, g.lastLine);
    } else {
      if (k.some((p) => ws(d, p))) {
        b();
      }
      f = f != null ? f : g;
      m = g;
      d.push(...k);
    }
  }
  b();
  return true;
}

// src/accounts/list/read/list-marks.ts
var un = x(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Es = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Rs = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Cs = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var As = /^\s*\u{1f51f}\s*/u;
function Ms(n) {
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
var Je = (n, e = "") => n.slice(e.length).replace(un, "").trim();
function F(n) {
  var c, u;
  const e = n.replace(un, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = ([d], f) => v(S({}, r), { text: Je(e, d), number: f });
  const i = Cs.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return s(i, Ms(i[1]));
  }
  const o = As.exec(e);
  if (o) {
    return s(o, 10);
  }
  const a = C(e.slice(0, 40));
  const l = Es.exec(a);
  return l && a.length === Math.min(40, e.length) ? s(l, Number((u = (c = l[1]) != null ? c : l[2]) != null ? u : l[3])) : r;
}
function ee(n) {
  const e = C(n.slice(0, 20));
  const t = Rs.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: Je(n, t[0]) } : null;
}
var Os = [
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
var Ps = x(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Ns = x(String.raw`^\p{Lu}\.\s*$`);
function et(n) {
  const e = n.map((i) => Ps.exec(i));
  const t = n.length > 1 && Os.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, o) => {
    var a;
    return Je((a = n[o]) != null ? a : "", i == null ? void 0 : i[0]);
  });
  const s = e.every((i) => {
    var o;
    return Ns.test((o = i == null ? void 0 : i[0]) != null ? o : "");
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
    const d = F(u.replace(/^#+ /, "- "));
    return d.number === null ? S(S({}, d), ee(d.text)) : d;
  });
  const a = V(o.map(({ number: u }) => u));
  const l = o.map(({ text: u, hasBullet: d, number: f, numbered: m }, b) => {
    var y;
    const g = (y = i[b]) != null ? y : "";
    const k = a ? u : m;
    const p = (d || a && f !== null) && !g.slice(0, g.lastIndexOf(k)).includes(e);
    return p ? k : null;
  });
  if (l.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, d) => {
      var f;
      return (f = l[d]) != null ? f : u;
    });
  }
  const c = et(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => {
    var d;
    return u.trim() === "" ? u : (d = c.shift()) != null ? d : "";
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
var nt = 15;
var Ds = 300;
var Is = 3e3;
var Hs = /[,!:，！：、。،]\s*$/u;
var $s = /\S{3}[.…。]\s*$/u;
var zs = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Fs = /^(?:--|_{5,}|—+)\s*$/u;
var Bs = x(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var _s = x(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var js = /^\s*(?:>\s?)+/;
var Us = /^([^:：=@]{1,40})[:：]\s*\S/u;
var Ws = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Ks(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((r) => e.score(r) !== null);
}
function qs(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Bs.test(e) || t > 3 && _s.test(e));
}
function Gs(n, e, t) {
  var d, f;
  const { hasBullet: r, number: s, text: i } = F(n.text.slice(0, Ds).replace(js, ""));
  const o = r || s !== null || /^\s*[*#]/.test(n.text);
  const a = Ws.test(i);
  const l = (f = (d = Us.exec(i)) == null ? void 0 : d[1]) != null ? f : "";
  const c = qs(i);
  const u = Ks(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isHeading: u,
    isAnchor: a || o || l !== "" && t.isHeading(l) || u,
    isMarked: Hs.test(i) || c && $s.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: zs.test(i)
  };
}
var X = { lines: [], isClear: true, isLikely: false };
function Vs(n, e, t) {
  const r = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > nt) {
    return X;
  }
  if (r !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= r || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const s = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return s.length > 0 ? { lines: s, isClear: false, isLikely: true } : X;
}
function Xs(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && n.length > 1);
  const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const s = t !== -1 ? n.slice(t) : r ? n : [];
  return s.length === 0 || s.length > nt ? X : { lines: s, isClear: t !== -1 && ((o = s[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function Ys(n) {
  var r, s, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((s = t == null ? void 0 : t.source.text.trim()) != null ? s : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : X;
}
function Qs(n, e) {
  var s;
  const t = Math.max(e + 1, n.length - 8);
  const r = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return r === -1 ? X : { lines: n.slice(r), isClear: false, isLikely: ((s = n[r]) == null ? void 0 : s.isApart) === true };
}
function Zs(n) {
  var r;
  const e = n.findIndex(({ source: s }, i) => i > 0 && Fs.test(s.text));
  const t = n.slice(e);
  if (e === -1 || t.length > nt || t.filter(({ hasAddress: s }) => s).length > 1) {
    return X;
  }
  return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
}
function Js(n) {
  var o;
  const e = n.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [t = 0] = e;
  const r = (o = e[e.length - 1]) != null ? o : 0;
  const s = n.slice(t, r + 1);
  const i = e.length > s.length * 0.6 && (e.length > 1 || n.length < 8) && s.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: t, last: r, isAnchored: i, own: s } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var te = (n, e) => n.filter(e).length / n.length;
var tt = ({ own: n }) => te(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function ei(n, e) {
  const { own: t, isAnchored: r } = e;
  const s = r ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = te(t, ({ isMarked: l }) => l) > s;
  const o = te(t, ({ isPhrase: l }) => l) > (r ? 0.4 : 2 / t.length);
  const a = tt(e);
  return n.map((l) => v(S({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function ti(n) {
  const e = Js(n);
  const { first: t, last: r, own: s, isAnchored: i } = e;
  const o = ei(n, e);
  if (i) {
    const l = s.length > 1 && te(s, ({ hasAddress: d }) => d) > 0.6;
    const c = s.length > 1 && s.every(({ isItem: d }) => d);
    const u = [
      Vs(o.slice(0, t), o[t], c),
      Xs(o.slice(r + 1), l)
    ];
    return l && !tt(e) ? u : u.map((d) => v(S({}, d), { isClear: d.lines.length === 0 }));
  }
  if (tt(e) || te(s, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = Ys(o);
  return [a, Qs(o, a.lines.length)];
}
function fn(n, e) {
  if (n.filter(({ text: a }) => !h(a)).length > Is) {
    return mn;
  }
  const t = [];
  let r = false;
  for (const a of n) {
    const l = h(a.text);
    if (!l) {
      t.push(Gs(a, r, e));
    }
    r = l;
  }
  const s = Zs(t);
  const i = [...ti(t.slice(0, t.length - s.lines.length)), s];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? mn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var ni = 2e3;
var ri = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var si = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var ii = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var oi = x(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var ai = 50;
var li = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var ci = "";
var ui = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
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
function pn(n) {
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
  return /\d/.test(n) && n.length < 300 ? n.replace(li, (e) => e.replace(/\D/g, "").length > 5 ? ci : e).replace(ui, " ").replace(/\uf8ff/g, " ") : n;
}
function hn(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function xe(n, e) {
  var m;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > ni ? null : ri.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = ke(s[0]);
  let o = hn(si, n.slice(0, r + s.index)).trimEnd();
  const [a, l] = (m = oi.exec(o.slice(-ai))) != null ? m : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || yn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = hn(ii, n.slice(r + s.index + s[0].length));
  const u = pn(M(gn(M(o))));
  const d = M(c);
  if (u !== "" && !O(u)) {
    return { name: E(u) ? "" : u, email: i, more: d };
  }
  const f = pn(M(gn(C(d) === d ? d : "")).replace(/^\((.*)\)\.?$/u, "$1"));
  return { name: E(f) || /[@＠]/.test(f) ? "" : f, email: i, more: "" };
}
var ve = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function yn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var di = x(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var mi = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function rt(n, e) {
  var a;
  const t = n.trimStart();
  const [r, s = ""] = (a = di.exec(t)) != null ? a : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const o = ve(i) !== 1 || mi.test(s) || e.isHeading(s) || yn(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(s) ? i : n;
}
function Y(n, e) {
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
var fi = x(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function pi(n) {
  const e = [];
  let t = [];
  for (const r of n) {
    if (/[^\s@＠][@＠]/.test(r)) {
      const s = t.join(" ");
      e.push(s === "" || fi.test(s) ? r : `${s} ${r}`);
      t = [];
    } else {
      t.push(r);
    }
  }
  return e;
}
function gi(n) {
  if (ve(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return pi(n.split(/\s+/u).filter((r) => r !== ""));
  }
  const e = n.split(">").filter((r) => M(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function it(n, e) {
  const t = rt(n, e);
  const r = ve(t);
  const s = Y(t, ";；").filter((l) => M(l) !== "");
  const i = s.length === 2 && s.some(E);
  const o = s.filter((l) => /[@＠]/.test(l)).length > 1 || s.length > 1 && r < 2 && !i;
  if (r < 2 && !o) {
    return [xe(t, e)].filter(({ name: l, email: c }) => l || c);
  }
  const a = o ? s.flatMap((l) => ve(l) > 1 ? bn(Y(rt(l, e), ",，、")) : [l]) : bn(Y(t, ",，、"));
  return a.filter((l) => M(l) !== "").flatMap(gi).map((l) => xe(rt(l, e), e)).filter(({ name: l, email: c }) => l !== "" || c !== "");
}

// src/accounts/list/read/markup.ts
var hi = 1e3;
var bi = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var yi = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var ki = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* kn(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < hi) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function Si(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(r)) != null ? a : s;
}
function wi(n, e) {
  var s;
  const t = [];
  const r = [];
  for (const i of n) {
    const [, o = "", a = ""] = (s = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(i)) != null ? s : [];
    const l = Si((o ? a : i).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const c = o === "page" ? e.personIn(a.trim()) : null;
    if (c !== null) {
      t.push(c);
    } else if (l && (!o || /^\d+$/.test(o))) {
      r.push(l);
    } else if (l && ki.test(o)) {
      t.push(l);
    }
  }
  return { named: t, plain: r };
}
function xi(n, e) {
  var d;
  const [t = "", ...r] = n.split("|");
  const s = z(t);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const f = e.personIn((d = i[1]) != null ? d : "");
    return f === null ? null : { names: [f], sure: true, template: "#" };
  }
  const { named: o, plain: a } = wi(r, e);
  if (o.length > 0) {
    return { names: o, sure: true, template: s };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = bi.test(s);
  const u = yi.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? a : [l], sure: c || u, template: s.toLowerCase() };
}
var vi = /https?:\/\/[^\s<>[\]"]+/giu;
var Li = /^[^[\]\n]{0,300}\]/u;
function Ti(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(vi)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [d = ""] = u ? (i = Li.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? a - 1 : a) + " ";
      s = c + d.length;
    }
  }
  return r + n.slice(s);
}
function ne(n, e) {
  var d;
  const t = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (f) => {
    var b;
    const m = f === null ? "" : z(f);
    if (m === "") {
      i++;
      return;
    }
    s.set(m, ((b = s.get(m)) != null ? b : 0) + 1);
    if (s.get(m) === 1) {
      t.push(m);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [f, m] of kn(n, "[[", "]]")) {
      c.push([f, m, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [f, m] of kn(n, "{{", "}}")) {
      c.push([f, m, false]);
    }
  }
  c.sort((f, m) => f[0] - m[0]);
  for (const [f, m, b] of c) {
    if (f < a) {
      continue;
    }
    const g = n.slice(f + 2, m - 2);
    o += n.slice(a, f) + " ";
    a = m;
    if (b) {
      l(e.personIn((d = g.split("|", 1)[0]) != null ? d : ""));
    } else {
      const k = xi(g, e);
      if (k == null ? void 0 : k.sure) {
        k.names.forEach(l);
      } else if (k) {
        r.push(k);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = Ti(o, e, l);
  }
  const u = t.filter((f) => {
    var m;
    return ((m = s.get(f)) != null ? m : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var Ei = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var Ri = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Ci = /^#{2,6}\s/;
function Ai(n, e) {
  return n.length < 1e3 && (Ei.test(n) || Ri.test(n) && n.endsWith("]]") || !e && Ci.test(n));
}
function Mi(n, e) {
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
function Oi(n) {
  return n.split("{{").length - n.split("}}").length;
}
function re(n) {
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
    const { text: c, open: u } = l ? Mi(o, r) : { text: o, open: false };
    const d = r;
    r = u;
    const f = s;
    if (t) {
      const g = Oi(c);
      s = Math.max(0, s + g);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const m = c.trim();
    const b = m === "" && (d || o.trim() !== "");
    return {
      text: c,
      isMarkup: b || f > 0 || s > 0 && !/^\s*[*#]/.test(c) || Ai(m, t)
    };
  });
}
var Pi = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Ni = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Sn(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: o = 0 } of n.includes("<") ? n.matchAll(Pi) : []) {
    if (!i) {
      r = r === -1 ? o : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = o + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(Ni, " ") : e;
}
var Di = /\[([^[\]\n]{1,100})\]\((https?:[^()\s]{1,300})\)/giu;
function wn(n, e) {
  return n.includes("](") ? n.replace(Di, (t, r, s) => e.personAt(s) === null ? r : s) : n;
}
var Ii = /<\/?[a-z][^<>@]{0,300}>/giu;
function Le(n) {
  return /[<'*_]/.test(n) ? n.replace(Ii, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var ot = 80;
var xn = 30;
var vn = /\d{1,2}[:.٫]\d{2}/;
var Hi = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var $i = /^\D{0,4}\d{1,2}(?:\D|$)/;
var zi = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
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
    if (Hi.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || $i.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function se(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = zi.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function Fi(n) {
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
var Bi = /[(（][^()（）]{1,24}[)）]/gu;
var _i = 1e3;
function ji(n) {
  const e = C(n.slice(0, _i));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(Bi) : []) {
    const r = at(e.slice(0, t).trimEnd());
    if (r !== -1) {
      return n.slice(0, r);
    }
  }
  return null;
}
function ie(n, e = false) {
  var s, i;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return se(n.slice(0, Math.max(0, n.length - 400)) + ((s = t[1]) != null ? s : ""));
  }
  const r = (i = Fi(n)) != null ? i : e ? ji(n) : null;
  return r === null ? null : se(r.trim());
}

// src/accounts/list/read/times.ts
var Ln = 60;
var Tn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Te = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var Ui = String.raw`${Tn}${Te}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Tn}${Te})?`;
var Cn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var Wi = String.raw`(?:${Cn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Ki = x(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${Wi},?\s{1,2})?${Ui}|${Cn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var qi = x(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Te}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Te})?[)\]]?$`, "i");
var Gi = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var lt = x(String.raw`\p{L}`);
var En = x(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Rn(n) {
  const e = C(n);
  return e.length === n.length ? e : n;
}
function ct(n) {
  var o;
  if (!lt.test(n.slice(0, 300))) {
    return null;
  }
  const e = Ki.exec(Rn(n.slice(0, Ln)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && lt.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: Gi.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const r = n.slice(-Ln);
  const s = qi.exec(Rn(r));
  const i = s ? n.slice(0, n.length - r.length + s.index).trim() : "";
  return lt.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function An(n) {
  var c;
  const e = n.map(ct);
  const t = /* @__PURE__ */ new Map();
  for (const u of e.flatMap((d) => {
    var f;
    return (f = d == null ? void 0 : d.before) != null ? f : [];
  })) {
    t.set(u, ((c = t.get(u)) != null ? c : 0) + 1);
  }
  const r = e.map((u) => (u == null ? void 0 : u.before.every((d) => {
    var f;
    return ((f = t.get(d)) != null ? f : 0) > 1;
  })) ? u : null);
  const s = r.filter((u) => u !== null).length;
  const i = s > 1 && s > n.length * 0.4;
  const o = r.map((u) => u && (u.isSure || i) ? u.text : null);
  const a = new Set(o.flatMap((u) => {
    var d;
    return u === null ? [] : [(d = En.exec(u)) == null ? void 0 : d[1]];
  }));
  const l = s > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(En, "") : u);
}

// src/accounts/list/read/titles.ts
var ut = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Vi = 60;
var Xi = 3;
var Yi = x(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Qi = x(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Zi = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function Ji(n) {
  var d, f, m;
  const e = C(n.trim()).toLowerCase();
  const [, t, r, s] = (d = Yi.exec(e)) != null ? d : [];
  const [, i, o] = (f = Qi.exec(e)) != null ? f : [];
  const a = t != null ? t : o;
  const l = (m = r != null ? r : s) != null ? m : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, Zi.indexOf(l)] };
}
var Mn = (n) => n.trim().toLowerCase().split(/\s+/u);
function On(n, e) {
  const t = n.reduce((r, s, i) => e(s) ? r : i, -1);
  return n.flatMap((r, s) => e(r) && s < t ? [s] : []);
}
function eo(n) {
  const e = n.map(({ lone: o }) => o === null ? null : Ji(o));
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
function to(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const r = On(n, ({ lone: o }) => o !== null);
  const s = r.length * 2 <= t.length + 1;
  if (r.length === 0 || t.length < 2) {
    return ut;
  }
  if (e.length > 1 || s && r[0] === 0 && dt(n, r)) {
    return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= Xi).length > t.length * 0.7;
  return s && (i || dt(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : ut;
}
function Ee(n) {
  const e = n.map((s) => s.lone !== null && s.lone.length > Vi ? v(S({}, s), { lone: null }) : s);
  const t = eo(e);
  if (e.some(({ width: s }) => s > 1)) {
    return to(e, t);
  }
  if (t.length > 1) {
    const s = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: s, isLikely: t[0] === 0 };
  }
  const r = On(e, ({ lone: s, isApart: i }) => s !== null && i);
  return r[0] === 0 && e.length >= r.length * 3 && dt(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : ut;
}

// src/accounts/list/read/lines.ts
var no = 7;
var In = 100;
var Pn = x(String.raw`^\p{Ll}`);
var ro = x(String.raw`\p{L}`);
var Hn = x(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var so = x(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var io = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var Nn = /[:：]$/;
var oo = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var $n = /^([^()（）]*[^\s()（）])\s?[(（]([^\s()（）@＠/,]+)[)）]$/u;
var ao = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var lo = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var co = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function uo(n, { titles: e }) {
  const t = re(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var g, k;
    const o = (g = t[i]) != null ? g : { text: s.text, isMarkup: false };
    if (o.isMarkup || h(o.text)) {
      const p = o.text.trim();
      return v(S({}, s), {
        plain: p,
        isMarkup: o.isMarkup,
        isStruck: false,
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: p, hasBullet: false, number: null, numbered: p }
      });
    }
    const a = Sn(o.text);
    const [, l = "", c = a] = (k = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? k : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const d = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const f = wn(d, e).trim();
    const m = /\[\[|\{\{|https?:|[:：]/.test(f);
    const b = F(f);
    return v(S({}, s), {
      plain: f,
      isMarkup: false,
      isStruck: a !== o.text,
      item: b,
      isTimed: false,
      bullets: d === a ? "" : l.trim(),
      signed: f.length > 3e3 ? null : zn(f),
      markup: m ? ne(f, e) : null
    });
  });
  mo(r);
  yo(r);
  po(r);
  return r;
}
function mo(n) {
  const e = n.filter(({ isMarkup: r, plain: s }) => !r && s !== "");
  const t = e.map(({ signed: r, plain: s }) => r != null ? r : /[)）]/.test(s) ? zn(s, true) : null);
  if (t.filter((r) => r !== null).length > e.length * 0.5) {
    e.forEach((r, s) => {
      var i;
      r.signed = (i = t[s]) != null ? i : null;
    });
  }
}
function fo(n) {
  const e = n.filter(({ text: a }) => !h(a));
  const t = e.findIndex(({ bullets: a }) => a !== "#");
  const r = e.slice(Math.max(0, t));
  const s = r.every(({ plain: a }) => /[^\s@]@[^\s@]/.test(a));
  const i = r.length > 1 && !e.some(({ isMarkup: a, markup: l }) => a || (l == null ? void 0 : l.names.length)) && (s || r.every(({ bullets: a, item: l }) => a !== "#" && (a !== "" || l.hasBullet)));
  const o = { places: /* @__PURE__ */ new Set(), isSure: s, isLikely: s || t === 1 };
  return i ? e.slice(0, Math.max(0, t)).map((a) => [a, o]) : [];
}
function po(n) {
  const e = n.filter(({ isMarkup: t, signed: r, item: s }) => !t && r === null && !h(s.text));
  An(e.map(({ item: t }) => t.text)).forEach((t, r) => {
    const s = e[r];
    if (t !== null && s) {
      s.isTimed = true;
      s.item = v(S({}, s.item), { text: t, numbered: s.item.number === null ? t : s.item.numbered });
    }
  });
}
function go(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !h(i));
  const r = t.slice(0, Math.max(0, t.findIndex(e)));
  const s = ({ plain: i }) => j(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(r.length > 1 && !r.some(s) ? r : []);
}
function ho(n) {
  const e = n.filter(({ text: r }) => !h(r));
  const t = Ee(e.map((r, s) => {
    var m, b;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = r;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const f = (b = (m = e[s - 1]) == null ? void 0 : m.lastLine) != null ? b : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: r.line > f + 1 };
  }));
  return new Map([...[...t.places].flatMap((r) => {
    const s = e[r];
    return s ? [[s, t]] : [];
  }), ...fo(n)]);
}
var bo = x(String.raw`^\p{L}[^\d()]*$`);
function zn(n, e = false) {
  var s, i;
  const t = ie(n, e);
  const r = (t == null ? void 0 : t.before) === "" ? (i = (s = ct(n)) == null ? void 0 : s.text) != null ? i : "" : "";
  return bo.test(r) && r !== r.toUpperCase() ? null : t;
}
function yo(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !h(r));
  for (const t of [e, e.slice(1)]) {
    const r = et(t.map(({ item: s }) => s.text));
    if (r) {
      t.forEach((s, i) => {
        var a;
        const o = (a = r[i]) != null ? a : "";
        s.item = v(S({}, s.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var mt = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function Dn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function ko(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Ce(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var Fn = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" || t && n.number !== null;
function So(n) {
  const e = n.filter(({ isMarkup: m, text: b }) => !m && !h(b));
  const t = e.map(({ item: m }) => m.number);
  const r = e.map(({ item: m }) => {
    var b, g;
    return m.number === null ? (g = (b = ee(m.text)) == null ? void 0 : b.number) != null ? g : null : null;
  });
  const s = r.filter((m) => m !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && V(r);
  const o = e.map(({ signed: m, plain: b }) => (m != null ? m : se(b)).talk);
  const a = e.flatMap(({ markup: m }) => {
    var b;
    return (b = m == null ? void 0 : m.calls) != null ? b : [];
  });
  const l = V(t) && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
  const c = (m) => Fn(m, l);
  const u = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((b) => !h(b)));
  const d = e.filter(({ item: m }) => !h(m.text));
  const f = new Set(d.flatMap(({ item: m, signed: b }) => {
    var g, k;
    return b || m.text.length > In ? [] : (k = (g = $n.exec(m.text)) == null ? void 0 : g[2]) != null ? k : [];
  }));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && mt(e, c) > 0.4,
    hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
    isPage: e.some(({ markup: m, signed: b }) => b !== null || m !== null && m.names.length > 0),
    hasMarks: e.length > 1 && mt(d, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && mt(d, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
    talk: Dn(o, e.length * 0.4),
    templates: Dn(a.map(({ template: m }) => m), 2),
    isSurnameFirst: u.filter(Ce).length > u.length * 0.6 && u.length > 1,
    isBracketed: f.size > 1 && f.size > d.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
  };
}
function j(n) {
  const e = n.split(/\s+/u);
  return n.length > In || e.length > no + 2 || e.length > 4 && e.filter((t) => Pn.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Pn.test(t)).length > 1;
}
function wo(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
function xo(n, e) {
  var c, u;
  const t = n.replace(/[;；、\t]$/u, "");
  const r = (d) => d.map((f) => f.trim()).filter((f) => f !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、\t]/.test(t)) {
    return r(Y(t, ";；、	"));
  }
  if (/\|/.test(t)) {
    return r(t.split("|"));
  }
  const s = r(t.split(/\s[/·•∙]\s/u));
  if (s.length > 2 || s.length > 1 && !/\s\/\s/.test(t)) {
    return s;
  }
  const i = r(Y(t, ",，،"));
  const o = /[，،]/.test(t);
  const a = i.length === 2 && !o && (e || Ce(t) || io.test((c = i[1]) != null ? c : ""));
  if (i.length < 2 || a) {
    return i.length < 2 ? i : [t];
  }
  if (j(t) && i.some(j)) {
    return [t];
  }
  const l = (u = i.pop()) != null ? u : "";
  return [...i, ...l.length < 200 ? l.split(co) : [l]].map((d) => d.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function vo({ markup: n, signed: e, plain: t }, r) {
  var f;
  if (!n) {
    return null;
  }
  const { names: s, signed: i, calls: o, rest: a } = n;
  if (s.length > 0) {
    return e && i.length === 1 && s.length > 1 && j(M(a)) ? i : s;
  }
  const l = (f = o.find(({ template: m }) => r.has(m))) != null ? f : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && ie(a) || { before: a };
  const u = M(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = r.has(l.template) && !ro.test(Le(a));
  return u || d ? l.names : null;
}
function Bn(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(so, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return Hn.test(t) ? "" : t;
}
var oe = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = uo(this.source, this.context);
      this.found = { lines: e, style: So(e), titles: ho(e), above: go(e) };
    }
    return this.found;
  }
};
function Lo(n, e) {
  const t = n.filter(({ text: o }) => !h(o));
  const [r] = t;
  if (!r || r.isMarkup || t.length < 2 || r.item.number !== null || r.bullets !== "") {
    return null;
  }
  const s = e.score(r.item.text);
  const i = (s == null ? void 0 : s.score) === 1 && s.meaning !== "unused" && r.item.text.length > (s.meaning === "name" ? 3 : 4);
  return i ? r : null;
}
function To({ plain: n, item: e }, t, { isNumbered: r, isBareNumbered: s, hasMarks: i }, o) {
  var f;
  const a = r ? e.text : s && ((f = ee(e.text)) == null ? void 0 : f.text) || e.numbered;
  const l = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
  const c = /\[\[|\{\{/.test(l) ? ne(l, o).rest : l;
  const u = Le(c).trim();
  const d = j(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? wo(u) : u;
  return Bn(d.replace(/^[-–—\s]+/, ""), i);
}
var Re = class {
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
  /** Names that may be taken as a whole, or in two parts. */
  get hasParts() {
    return this.style.isSurnameFirst || this.style.isBracketed;
  }
  /** Known once all are read. */
  get isCertain() {
    return this.isClear && !this.hasParts && this.secrets * 2 <= this.builder.rows.length;
  }
  readAll() {
    const e = Lo(this.lines, this.context.words);
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
    var a;
    const t = !this.style.isPage && this.builder.rows.length > 0;
    this.isClear = this.isClear && !(t && Nn.test(e.plain));
    const r = () => this.builder.remark(
      e.isStruck && h(M(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Hn.test(e.plain) && e.signed === null) {
      r();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      r();
      return;
    }
    const s = vo(e, this.style.templates);
    if (s) {
      const [l = ""] = s.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      s.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, l, e.text));
      return;
    }
    const i = this.withoutMarks(e);
    const o = this.addStranger(e) || i !== "" && this.readPlain(e, i) > 0;
    if (!o) {
      r();
    }
  }
  /** Adds who signed with a link to a namespace that is not known here. */
  addStranger({ signed: e, markup: t, line: r, lastLine: s, text: i }) {
    var a;
    const [, o] = e && (t == null ? void 0 : t.others) ? (a = oo.exec(e.before.slice(-300))) != null ? a : [] : [];
    if (o === void 0) {
      return false;
    }
    this.isClear = false;
    this.builder.addLinked(r, s, o, "", i);
    return true;
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
    var f, m;
    const { style: t } = this;
    const { signed: r, item: s, markup: i, plain: o } = e;
    if (r) {
      return To(e, r, t, this.context.titles);
    }
    const a = Fn(e, t.isNumbered);
    const l = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o);
    if (i && i.others > 0 || l && !this.isAbove(e)) {
      return "";
    }
    let c = t.isNumbered ? s.text : s.numbered;
    c = t.isBareNumbered ? (m = (f = ee(c)) == null ? void 0 : f.text) != null ? m : c : c;
    c = Le(i && c.includes("{{") ? F(i.rest).text : c).replace(/^--\s*/, "").trim();
    const { before: u, talk: d } = se(c);
    return t.talk.has(d) && u !== "" ? u : c;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (u, d = "") => {
      this.builder.add(e.line, e.lastLine, { username: u, email: d });
      return 1;
    };
    const s = this.style.hasLinks && (e.isTimed || ao.test(t));
    if (Nn.test(t) || lo.test(t) || s) {
      return 0;
    }
    const i = ko(t);
    if (i.length > 0) {
      return i.map((u) => r(u)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return it(t, this.context.words).map(({ name: u, email: d }) => r(u, d)).length;
    }
    if (e.signed) {
      return Ve(t) || j(t) ? 0 : r(t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const { isSurnameFirst: o, hasMarks: a } = this.style;
    const l = xo(t, o);
    const c = l.map((u, d) => (
      // The full stop behind them all, unless it may be that of an initial.
      Bn(u, a || d > 0 && d === l.length - 1 && /\S{3}\.$/.test(u))
    )).filter((u) => u !== "");
    return c.filter((u) => {
      if (Ve(u) || j(u) || /^https?:/i.test(u)) {
        return false;
      }
      const d = D(u, this.context.titles);
      if (d === "date" || d === "phone" || d === "url") {
        return false;
      }
      this.addName(e, u);
      return true;
    }).length;
  }
  addName(e, t) {
    var u, d;
    this.secrets += / /.test(t) && q(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const { isSurnameFirst: r, isBracketed: s } = this.style;
    const i = this.context.order === "parts";
    const [, o = "", a = ""] = i && r ? (u = /^([^,]+),\s(.+)$/u.exec(t)) != null ? u : [] : [];
    const [, l = "", c = t] = i && s ? (d = $n.exec(t)) != null ? d : [] : [];
    this.builder.add(e.line, e.lastLine, o ? { realname: `${a.trim()} ${o}` } : { username: c, realname: l });
  }
};

// src/accounts/list/read/delimited.ts
var Eo = 500;
var Ro = 3e4;
var Co = 50;
function Ao(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function Mo(n, e, t, r) {
  var o;
  let s = "";
  let i = 0;
  for (let a = e, l = t + 1; a < n.length && a < e + Eo && i < Ro; ) {
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
function Oo(n, e, t) {
  var o, a;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (o = n[s]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = Mo(n, s, i, t);
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
function* ae(n, e) {
  var r;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = (r = n[s]) != null ? r : "";
    const o = t > Co ? null : Oo(n, s, e);
    if (o) {
      yield { line: s + 1, lastLine: o.end + 1, cells: o.cells };
      s = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(Ao);
      yield { line: s + 1, lastLine: s + 1, cells: a, broken: i.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var ft = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Po = ["unused", "username", "email", "unused", "unused"];
var B = "AccountCreator";
function le(n) {
  return n.length > 1 && n.some((e) => e.trim() === B) && !n.some(E);
}
function Ae(n) {
  return n.findIndex((e) => e.trim() === B);
}
function _n(n, e) {
  const t = [ft, Po].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Me(n, e) {
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
function Un(n) {
  const e = Me(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function pt(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function No(n) {
  return Me(n.slice(1), false).map((e) => pt(Un(e)));
}
var jn = (n) => /^\|-/.test(n);
var gt = (n) => /^[\s:*]*\{\|/.test(n);
var ht = (n) => /^\s*\|\}/.test(n);
function Wn(n, e) {
  const t = [];
  let r = null;
  const s = n.some((a) => jn(a.trim()));
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
    if (gt(u) || ht(u) || jn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = No(u);
      if (r && s) {
        r.cells.push(...d);
        r.lastLine = c;
      } else {
        r = o({ line: c, lastLine: c, cells: d });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + pt(u);
      r.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var Do = /^\s*:?-{2,}:?\s*$/;
function bt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !h(t)) : [];
  return e.length > 0 && e.every((t) => Do.test(t));
}
function Kn(n, e) {
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
    const a = Me(o, false);
    const l = a.length > 1 ? a.map(Un) : Me(o, true);
    return [{ line: s, lastLine: s, cells: l.map((c) => pt(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Io = 200;
var Gn = ["	", ";", ",", "|"];
var Ho = ["=", "→"];
var $o = x(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function zo(n) {
  var t;
  const e = (t = n[n.length - 1]) != null ? t : "";
  return n.slice(1, -1).some(Se) && !Se(e) && !/[(（]/.test(e);
}
function Fo(n, e, { words: t }) {
  const r = [...ae(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(h));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var d;
    return i.set(u, ((d = i.get(u)) != null ? d : 0) + 1);
  });
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const a = r.map((u) => {
    var f, m;
    const d = u.filter(E).length;
    return d === 0 ? 0 : Math.max(d, (m = (f = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : f.length) != null ? m : 0);
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
      if (u.some((m) => E(m) || /\[\[|\{\{|^\s*[*#]/.test(m))) {
        return false;
      }
      const d = u.filter((m) => !h(m)).map((m) => t.score(m));
      const f = d.filter((m) => m !== null && m.score > 0.8);
      return u.length > 1 && f.length > 1 && f.some((m) => (m == null ? void 0 : m.meaning) !== "unused") || u.length > 2 && d.filter((m) => m !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: r.filter((u) => zo(u)).length / l
  };
}
function qn({ rows: n, delimiter: e }) {
  const t = n.filter((a) => a.filter((l) => !h(l)).length > 1);
  const r = t.length > 1 && t.every(([a = ""]) => {
    var l;
    return a.trim().length === 1 && a === ((l = t[0]) == null ? void 0 : l[0]);
  });
  const s = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
  const i = s.length > 2 && !s.includes(null) && V(s);
  const o = t.filter(([a = "", ...l]) => l.filter((c) => !h(c)).length < 2 && (r || i || $o.test(a) && !/^\d+$/.test(a.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
function Bo(n, e) {
  var f, m, b, g, k;
  const t = [];
  const r = re(n.map(({ text: p }) => p));
  for (let p = 0; p < n.length && t.length < Io; p++) {
    const y = (m = (f = n[p]) == null ? void 0 : f.text) != null ? m : "";
    if (!h(y) && !((b = r[p]) == null ? void 0 : b.isMarkup)) {
      t.push(y.slice(0, 5e3));
    }
  }
  const s = Ho.filter((p) => t.every((y) => y.includes(` ${p} `)));
  const i = [...Gn, ...s].map((p) => Fo(t, p, e));
  const o = i.filter(({ hasHeadings: p, share: y }) => p && y > 0.3);
  if (o[0]) {
    return o[0].delimiter;
  }
  const a = (p) => t.filter((y) => p.test(y)).length / (t.length || 1);
  const l = a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = i.find((p) => p.delimiter === "	" && p.share >= 0.5 && qn(p) && (p.addressed > 0 || l < 0.6 && (p.rows.length > 1 || p.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = i.find((p) => p.width > 2 && p.even > 0.9 && p.share > 0.9 && p.crowded === 0 && (p.width > 3 && p.addressed >= 0.5 || p.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  if (a(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !i.some(({ addressed: p }) => p > 0.3) || t.filter((p) => an(p, e.words)).length > t.length * 0.6 || l > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((p) => Ue(p) !== "").length > t.length * 0.4 || t.filter((p) => ie(p, true) !== null).length > t.length * 0.4) {
    return "";
  }
  const d = i.find(({ addressed: p, crowded: y, share: w, width: L, even: T }) => p >= 0.5 && p > y * 2 && w >= 0.5 && (L > 2 || T > 0.6));
  if (d) {
    return d.delimiter;
  }
  return (k = (g = i.find((p) => {
    const { delimiter: y, rows: w, share: L, even: T, width: R, crowded: U, addressed: H } = p;
    if (w.length < 2 || U > 0.2 || L < 0.6 || T < 0.7 || !qn(p)) {
      return false;
    }
    const fe = w.filter((Z) => Ce(F(Z.join(",")).text)).length;
    const ze = y === "," && fe > w.length * 0.6;
    const wr = w.filter((Z) => {
      var Mt;
      return h((Mt = Z[Z.length - 1]) != null ? Mt : "") && Z.length < 3;
    }).length;
    return !ze && (wr < w.length * 0.5 || H > 0) && R > 1;
  })) == null ? void 0 : g.delimiter) != null ? k : "";
}
var _o = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function jo(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !h(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(B) ? (s = Gn.find((i) => {
    const [o] = ae([e], i);
    return o !== void 0 && le(o.cells);
  })) != null ? s : null : null;
}
function Uo(n) {
  var i, o, a, l, c, u, d, f, m, b, g;
  const e = [];
  let t = [];
  const r = re(n.map(({ text: k }) => k));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let k = 0; k < n.length; k++) {
    const p = n[k];
    if (!p) {
      continue;
    }
    if ((i = r[k]) == null ? void 0 : i.isMarkup) {
      t.push(p);
      continue;
    }
    const y = [];
    let w = k;
    if (gt(p.text)) {
      for (; w < n.length; w++) {
        y.push((a = (o = n[w]) == null ? void 0 : o.text) != null ? a : "");
        if (ht((c = (l = n[w]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: Wn(y, p.line), delimiter: "", source: "wiki" });
      k = w;
    } else if (_o(p.text) || p.text.includes("|") && bt((d = (u = n[k + 1]) == null ? void 0 : u.text) != null ? d : "")) {
      for (; w < n.length && (w === k || /\|/.test((m = (f = n[w]) == null ? void 0 : f.text) != null ? m : "")); w++) {
        y.push((g = (b = n[w]) == null ? void 0 : b.text) != null ? g : "");
      }
      s();
      e.push({ kind: "table", records: Kn(y, p.line), delimiter: "|", source: "bars" });
      k = w - 1;
    } else {
      t.push(p);
    }
  }
  s();
  return e;
}
var Wo = /^"(?:[^"\n]|"")*$/m;
function yt(n, e, t) {
  const r = jo(n);
  const s = e != null ? e : r;
  const i = s === null ? Uo(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    var d, f;
    if (o.kind === "table") {
      return o;
    }
    const a = (f = (d = o.lines[0]) == null ? void 0 : d.line) != null ? f : 1;
    const l = o.lines.map(({ text: m }) => m);
    const c = s != null ? s : Bo(o.lines, t);
    const u = (m) => m.map((b) => v(S({}, b), { line: b.line + a - 1, lastLine: b.lastLine + a - 1 }));
    if (c !== "") {
      const m = r === null ? dn(l, c) : l;
      return { kind: "table", records: u([...ae(m, c)]), delimiter: c, source: "delimited" };
    }
    if (Wo.test(l.join("\n"))) {
      return {
        kind: "lines",
        lines: u([...ae(l, "")]).map(({ line: m, lastLine: b, cells: g }) => ({ line: m, lastLine: b, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/column-stats.ts
var Ko = 3;
var Pe = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var qo = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Oe(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Go(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function Vn(n, e, t) {
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
    realNames: Oe(s, en),
    ideographic: Oe(s, tn),
    flipped: Oe(s, (a) => Pe.test(a.trim())),
    coined: Oe(s, (a) => qo.test(a.trim())),
    isSecret: s.length > 1 && i === s.length && s.every(q),
    examples: s.filter((a) => !O(a)).slice(0, Ko),
    words: r.map(Go)
  };
}
function kt({ kinds: n, filled: e, distinct: t, isSecret: r }) {
  return e > 0 && !r && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function ce(n, e) {
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
var Vo = 0.35;
var Xo = 300;
var Yo = 0.15;
var Xn = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function Qo(n, e) {
  const { kinds: t, filled: r, distinct: s } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && Xn(n, 1)) {
    return 0;
  }
  const o = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
var Zo = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && Xn(t, 1);
function Jo(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Qo(e, i);
    case "email":
      return s === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : r.email > 0.5 ? 0 : Zo(n, t, e) || r.number === 1 || s > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function ea(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Jo(n.meaning, e, n);
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
function ta(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const o = e[s - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && kt(r);
  });
}
function Yn(n, e, t) {
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
  return s >= Vo ? { index: r, score: s, margin: s - i } : null;
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
    const t = Yn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < Yo && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && ce(t, r) > 0.7);
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
function na([n, e], [t, r], s) {
  const i = (c) => s !== void 0 && ce(c, s) > 0.7;
  const o = ce(e, r) > 0.7;
  const a = [["username", n]];
  const l = (c, u, d) => {
    const f = [[["username", c], ["realname", u]], a];
    return d ? f : f.reverse();
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
    const d = [["lastname", n], ["firstname", t]];
    return { variants: u ? [c, a] : [a, c, d], certain: false };
  }
  return { variants: l(n, t, false), certain: e.coined > 0.5 };
}
function ra(n, e, t) {
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
  return i === void 0 || !a ? { variants: [l], certain: n.has("email") || e.length === 1 } : na([s, o], [i, a], r);
}
function sa(n, e, t) {
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
    return s > 0.3 && ce(r, i) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && r.coined > 0.5 };
  }
  const o = s > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !o };
}
function ia(n, e, t, r) {
  const s = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = Yn(e, "name", new Set(s));
  if (i) {
    return sa(n, i.index, t);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var d, f;
      return ((f = (d = r == null ? void 0 : r[u]) == null ? void 0 : d.score) != null ? f : 0) < 0.6;
    });
    const { variants: l, certain: c } = ra(n, a, t);
    return { variants: [...l, []], certain: c && (r === null || a.length === 0) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function oa(n, e) {
  return e.findIndex(({ isSecret: t }, r) => t && n.every((s) => s[r] === "unused"));
}
function Qn(n, e, t, r) {
  var g, k, p;
  const s = Math.min(Xo, Math.max((g = n == null ? void 0 : n.length) != null ? g : 0, ...e.map((y) => y.length), 1));
  const i = Array.from({ length: s }, (y, w) => w);
  const o = i.map((y) => Vn(e, y, r));
  const a = i.map((y) => {
    var w;
    return t.score((w = n == null ? void 0 : n[y]) != null ? w : "");
  });
  const l = o.map((y, w) => {
    var L;
    return ea((L = a[w]) != null ? L : null, y);
  });
  if (n) {
    const y = l[ta(n, a, o)];
    if (y) {
      y.username = 0.7;
    }
  }
  const c = new St(o, l);
  for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(y);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([y, w]) => c.take(y, w));
  }
  const u = ia(c, l, o, n && a);
  const d = u.variants.slice(0, 3).map((y) => {
    const w = [...c.meanings];
    y.forEach(([L, T]) => {
      w[T] = L;
    });
    return w;
  });
  const f = (y, w) => {
    var L;
    d.splice(1, 0, ((L = d[0]) != null ? L : []).map((T, R) => R === y ? w : T));
  };
  const m = c.meanings.indexOf("username");
  if (m !== -1 && ((p = (k = l[m]) == null ? void 0 : k.username) != null ? p : 0) <= 0.5) {
    f(m, "unused");
  }
  const b = c.has("password") ? -1 : oa(d, o);
  if (b !== -1) {
    f(b, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && b === -1,
    scores: l.map((L) => {
      var T = L, { name: y } = T, w = ge(T, ["name"]);
      return y ? v(S({}, w), { realname: y / 2, username: y / 2 }) : w;
    }),
    stats: o
  };
}
function Zn(n, e, { scores: t, stats: r }) {
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
var De = 200;
var Ne = 12;
var Jn = 20;
var xt = 6;
var A = ({ cells: n }) => n.filter((e) => !h(e));
var ue = ({ cells: n }) => n.some(E);
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
function er(n, e, t) {
  const r = A(n);
  if (e.length === 0 || r.length < 2 || r.some(E)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => {
      var f;
      return (f = d[o]) != null ? f : "";
    }).filter((d) => !h(d) && !O(d));
    if (!Xe(i) || O(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((d) => D(d, t));
    const c = D(i, t);
    const u = (d) => c !== d && l.filter((f) => f === d).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function aa(n, e) {
  const { words: t, titles: r } = e;
  const s = [];
  let i = "";
  n.forEach((o, a) => {
    var d;
    const l = s[s.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || vt(o, t, l === void 0 && a < Ne)) {
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
    const o = n.slice(0, Ne).findIndex((a, l) => l < xt && a.cells.length > 1 && er(a, n.slice(l + 1, l + 12), r));
    if (o !== -1) {
      s.push(o);
    }
  }
  return s;
}
function tr(n) {
  return n.length <= xt && !n.some(ue) && n.filter((e) => {
    var t;
    return A(e).length > 1 && !h((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var la = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var ca = (n) => {
  var e;
  return n.length < 40 && la.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function ua(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((o) => !h(o));
  if (r.length === 0 || r.some((o) => D(o, t) !== "number")) {
    const o = (i = A(n)[0]) != null ? i : "";
    return A(n).length === 1 && e.length > 1 && ca(o.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((o, a) => a === 0 || h(o) || s.filter(({ cells: l }) => {
    var c;
    return D((c = l[a]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function da(n, e, t) {
  const r = e.slice(0, Jn);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, o) => i + A(o).length, 0) / r.length;
  if (A(n).length <= s / 2 && A(n).length < 3 && s > 3) {
    return !ue(n);
  }
  return er(n, r, t) && n.cells.some((i, o) => Xe(i) && r.filter(({ cells: a }) => {
    var l;
    return E((l = a[o]) != null ? l : "");
  }).length > r.length * 0.8);
}
function ma(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? _n(n.map((i) => {
    const o = s.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Ae(n)) : null;
}
function fa(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (A(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var o, a;
        t[i] = h((o = t[i]) != null ? o : "") ? s : (a = t[i]) != null ? a : "";
      });
    }
  }
  return v(S({}, n), { cells: t });
}
function pa(n) {
  return Ee(n.map((e, t) => {
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
  var y, w;
  const { words: s, titles: i } = r;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && le(e.cells);
  if (!c) {
    if (e) {
      const L = o.slice(0, Ne).findIndex((T, R) => R === o.length - 1 || !da(T, o.slice(R + 1, R + 1 + Jn), i));
      a.push(...o.splice(0, Math.max(0, L)));
    }
    for (let L = o.pop(); L; L = o.pop()) {
      if (o.length === 0 || !ua(L, o, i)) {
        o.push(L);
        break;
      }
      l.unshift(L);
    }
  }
  const u = e && !c ? fa(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, Ne).reduce((L, T, R) => {
    var U;
    return h((U = T.cells[0]) != null ? U : "") && A(T).length > 0 && R <= xt ? R : L;
  }, -1);
  const f = o.filter((L) => {
    var T;
    return h((T = L.cells[0]) != null ? T : "");
  }).length < o.length * 0.5;
  if (d !== -1 && f && tr(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const m = pa(c ? [] : o);
  const b = new Set(o.filter((L, T) => m.places.has(T)));
  const g = o.filter((L) => !b.has(L)).slice(0, De).map(({ cells: L }) => L);
  const k = Qn((y = u == null ? void 0 : u.cells) != null ? y : null, g, s, i);
  const p = ma((w = u == null ? void 0 : u.cells) != null ? w : [], c, k.stats.length, r);
  if (p) {
    k.plans = [p];
    k.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: k, groupTitles: b, found: m, sheet: c };
}
var ga = /^[^\d:：.!?]{1,40}$/;
function ha(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && A(e).length === 1 && !ue(e) && (e.line > t.lastLine + 1 || A(t).length > 2);
}
function nr(n, e) {
  var c, u, d;
  const t = n.filter((f) => f.beside === void 0 && A(f).length > 0);
  const r = le((u = (c = t[0]) == null ? void 0 : c.cells) != null ? u : []);
  const s = r ? [0] : aa(t, e);
  const i = [];
  const o = (d = s[0]) != null ? d : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [f = "", ...m] }) => m.length === 0 && ga.test(f));
  if (a.length > 0 && (l || !tr(a))) {
    const f = wt([], null, a, e);
    const m = l || !a.some(ue) && t.some(ue);
    if (m) {
      f.groupTitles = new Set(f.rows);
      f.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(f);
    a = [];
  }
  if (o === -1) {
    i.push(wt([], null, t, e));
  }
  s.forEach((f, m) => {
    var p, y;
    const b = (p = s[m + 1]) != null ? p : t.length;
    const g = t.slice(f + 1, b);
    const k = b < t.length && ha(g) ? g.splice(-1) : [];
    i.push(wt(a, (y = t[f]) != null ? y : null, g, e));
    a = k;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: f }) => f.plans.length)),
    hasOther: i.some(({ found: f }) => !f.isSure),
    certain: i.every(({ plans: f, found: m }) => f.certain && m.isSure),
    sheet: r
  };
}
function rr({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function sr(n, e) {
  var t, r;
  return Zn((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Lt(n, e), n.plans);
}
function Lt({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var ba = "=+-@＝＋－＠";
var ya = ";,|	\r\n\v\f\u2028\u2029";
var ka = /[\s'"]/u;
var Sa = /^'*[\t\r\n]/u;
function ir(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && ya.includes(s)) {
      e.push(r + 1);
    }
    if (!ka.test(s)) {
      t = ba.includes(s);
    }
  }
  if (t || Sa.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function or(n) {
  const e = ir(n);
  return e.length === 0 ? n : [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function Tt(n) {
  const e = ir(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function lr(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function wa(n) {
  const e = n.filter((t) => !h(t)).slice(0, De);
  return e.length > 1 && e.filter((t) => Pe.test(t.trim())).length > e.length * 0.8;
}
function xa(n) {
  var r;
  const [, e = "", t = ""] = (r = Pe.exec(n.trim())) != null ? r : [];
  return e ? lr(t, e) : n;
}
var ar = ({ cells: n }) => n.filter((e) => !h(e)).length;
function va(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !h(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && ar(n) === 1 && t.slice(0, De).filter((i) => ar(i) > 2).length > 1;
}
function La({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (o) => e ? Tt(o) : o.trim();
  return { heading: K(s((i = n == null ? void 0 : n.cells[t]) != null ? i : "")), column: t, value: s(r) };
}
var Ie = class {
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
      const o = wa(s.rows.map(({ cells: a }) => {
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
    var y, w;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const d = this.secretColumns(r);
    const f = r.sheet ? Ae((w = (y = r.headings) == null ? void 0 : y.cells) != null ? w : []) : -1;
    a.forEach((T, R) => {
      var fe;
      const U = r.headings !== null && R >= r.headings.cells.length;
      const H = U && t[R] === "unused" ? void 0 : t[R];
      if (H === void 0 || H === "unused") {
        const ze = this.delimiter && T.includes("\n") && T.includes(this.delimiter);
        if (!h(T) && (H === void 0 || ze)) {
          u.push(T);
        }
        if (!h(T) && H === "unused" && R > f && !d[R]) {
          c.push(La(r, R, T));
        }
      } else {
        this.readCell(H, r.sheet ? Tt(T) : T, l, r.sheet, i);
        if (H === "realname" && s) {
          l.realname = xa((fe = l.realname) != null ? fe : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const L = l, { first: m, last: b } = L, g = ge(L, ["first", "last"]);
    if (m || b) {
      g.realname = lr(m, b);
    }
    const k = c.filter(({ value: T }) => T !== g.password);
    if (k.length > 0) {
      g.extra = k;
    }
    if (r.sheet) {
      this.builder.add(i, o, g, true);
      return;
    }
    this.readName(g);
    if (va(e, t, r)) {
      this.builder.remark("header", i, this.textOf(e), o);
      return;
    }
    const p = !g.username && !g.email && !g.realname;
    if (p && g.password) {
      this.builder.add(i, o, g);
    } else if (this.isKnown(g, r)) {
      this.builder.remark("again", i, this.textOf(e), o);
    } else {
      this.builder.addOrRemark(i, o, g, this.textOf(e));
    }
    if (u.length > 0 && !p) {
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
      const { names: a, calls: l } = ne(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = a;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = xe(t.replace(/\n/g, " "), this.context.words);
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
var Ta = 3 * J;
var Ea = 5 * J;
var Ra = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Ca = /\[\[|\{\{|^==.*==|^\{\|/;
var ur = 3;
function Aa(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((u, d) => d >= Ea || !h(u) && ++s > Ta);
  const o = r.slice(0, i === -1 ? r.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : Oa(r, i)
  };
}
var Ma = /[^\s,;|"]/;
function Oa(n, e) {
  var i, o;
  const t = n.findIndex((a, l) => l >= e && !h(a));
  let r = n.length - 1;
  while (r > t && h((i = n[r]) != null ? i : "")) {
    r--;
  }
  const s = (o = n.find((a, l) => l >= e && Ma.test(a))) != null ? o : "";
  return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: s };
}
function Pa({ records: n, delimiter: e }, t, { options: r }) {
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
function cr(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new oe(t.lines, e), table: null };
    }
    const r = nr(t.records, e);
    const s = t.source === "delimited" ? Pa(t, r, e) : null;
    return s ? { segment: new oe(s, e), table: null } : { segment: t, table: r };
  });
}
var de = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.way = r;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new we(t.options);
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
    return v(S({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
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
    new Ie(this.context, this.builder, e.delimiter).addAll(t, this.way);
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
    const a = new Re(e, v(S({}, s), { order: o, isOther: this.way.isOther }), r);
    const l = r.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.hasParts;
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
      const i = s.table && rr(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && sr(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && vt(t.section.headings, this.context.words, true),
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
var He = class {
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
function Na(n, e) {
  var o;
  const t = (o = e.options.delimiter) != null ? o : n.separator;
  let r = cr(yt(n.lines, t, e), e);
  if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => Ra.test(a))) {
    n.lines = n.lines.map((a) => v(S({}, a), { text: Ut(a.text.replace(/\uFEFF/g, "")) }));
    r = cr(yt(n.lines, t, e), e);
  }
  const s = new de(r, e, { variant: 0, isOther: false });
  const i = new He();
  i.add(s.read(n));
  if (s.hasOther) {
    i.add(new de(r, e, { variant: 0, isOther: true }).read(n));
  }
  for (let a = 1; a < ur && s.hasVariants; a++) {
    i.add(new de(r, e, { variant: a, isOther: false }).read(n));
  }
  return { readings: i.list, certain: s.certain };
}
function Da(n, e) {
  var c;
  const t = n.lines.some(({ text: u }) => Ca.test(u) || u.includes(B));
  const r = t ? null : fn(n.lines, e.words);
  const s = (u = n.lines) => Na(v(S({}, n), { lines: u }), e);
  if (!r || r.around.size === 0) {
    return s();
  }
  const i = s(n.lines.map((u) => r.around.has(u) ? v(S({}, u), { text: "" }) : u));
  if (!((c = i.readings[0]) == null ? void 0 : c.rows.length)) {
    return s();
  }
  if (r.isSure) {
    return i;
  }
  const [o, a] = r.isLikely ? [i, s()] : [s(), i];
  const l = new He();
  [...o.readings.slice(0, 1), ...a.readings.slice(0, 1), ...o.readings, ...a.readings].forEach((u) => l.add(u));
  return { readings: l.list, certain: l.list.length < 2 && o.certain };
}
function I(n, e = {}) {
  const t = Aa(n);
  const r = {
    options: e,
    words: new ye(e.headings),
    titles: new _(e.userNamespaces)
  };
  const { readings: [s, ...i], certain: o } = Da(t, r);
  if (!s) {
    throw new Error("A text has no reading.");
  }
  const a = !s.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [s, ...i.slice(0, ur - 1)], certain: o && a };
}

// src/accounts/list/read/source/address-book.ts
var dr = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function Ia(n, e) {
  try {
    return e(dr(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Rt = (n) => n.split(/\r\n|\r|\n/);
var mr = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function Ha(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(dr(r), e);
  } catch (s) {
    return n;
  }
}
function $a(n) {
  var t, r;
  const e = [];
  for (const s of Rt(mr(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function za(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const o = n.slice(t + 1);
  const a = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? Ha(o, a, e) : o
  };
}
var Et = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Fa(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Et);
  return `${t} ${e}`.trim();
}
function Ba(n) {
  var s, i;
  const e = (o) => {
    var a, l;
    return (l = (a = n.find(({ name: c }) => c === o)) == null ? void 0 : a.value) != null ? l : "";
  };
  const t = n.filter(({ name: o }) => o === "EMAIL");
  const r = (s = t.find(({ parameters: o }) => /[;,=]pref\b/i.test(o))) != null ? s : t[0];
  return {
    name: Et(e("FN")) || Fa(e("N")),
    email: Et((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function _a(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Ba(
    $a(t).map((r) => za(r, e))
  ));
}
function ja(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of Rt(n)) {
    const [, o = "", a = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = o.replace(/;.*/, "").toLowerCase();
    if (c && a !== "<" && !t.has(c)) {
      t.set(c, (a ? Ia(l, e) : l).trim());
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
var Ua = (n, e) => mr(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => ja(t, e));
function fr(n, e) {
  const [t = ""] = Rt(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = _a(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = Ua(n, e);
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
var Wa = [
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
var Ka = "d0cf11e0a1b11ae1";
var qa = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function Ga(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Va(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Xa(n) {
  var i, o;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const s = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (o = (i = qa.find(([a]) => s.includes(a))) == null ? void 0 : i[1]) != null ? o : "document";
}
function pr(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = Ga(n.subarray(0, 264));
  if (e.startsWith(Ka)) {
    return Xa(n);
  }
  return (r = (t = Wa.find(([, s, i]) => Va(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Ct = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var gr = (n, e, t) => $(null, null, function* () {
  const r = yield Ct("files");
  return r.detectEncoding(n, e, t);
});
var hr = (n) => $(null, null, function* () {
  const e = yield Ct("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var Ya = 3;
var Qa = 60;
function br(n) {
  var i;
  const e = n.map((o) => o.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let o = 0; o < s.length && t.length < Ya; o++) {
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
    return ((l = o[a]) != null ? l : "").slice(0, Qa);
  }));
}

// src/accounts/list/read/source/decode-as.ts
var Za = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Ja(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let s = 0; s + 3 < n.length; s += 4) {
    const i = t.getUint32(s, e);
    const o = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(o ? i : 65533));
  }
  return r.join("");
}
function $e(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Ja(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Za[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/unicode.ts
function el([n, e, t, r]) {
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
var tl = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function nl(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (tl.has((s = n[i]) != null ? s : 0)) {
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
function rl(n) {
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
function sl(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = rl((r = n[s]) != null ? r : 0);
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
var il = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function ol(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(il);
  return t.length > 3 && t.length * 20 > e.length;
}
var al = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var ll = 3;
function cl(n) {
  var s;
  const e = (s = el(n)) != null ? s : nl(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = sl(n);
  return r * ll <= t && !al(n) ? "utf-8" : null;
}
function yr(n, e) {
  const t = cl(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: $e(n, t, e) };
  }
  if (ol(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var ul = (n, e) => new TextDecoder(e).decode(n);
var Q = (n) => ({ kind: "problem", code: n, detail: "" });
function dl(n) {
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
var ml = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var fl = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var kr = (n) => n.replace(/\u0000+/g, "");
function pl({ encoding: n, certain: e, texts: t }) {
  var o, a;
  const r = br([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var d;
    return { encoding: l, samples: (d = r[u]) != null ? d : [], text: kr(c) };
  });
  const i = (o = t.get(n)) != null ? o : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (a = r[0]) != null ? a : [],
    text: kr(i),
    alternatives: s.slice(1),
    remarks: dl(i)
  };
}
function gl(n, e, t) {
  return $(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = yr(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : gr)(n, e.language, t);
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
    var c, u, d;
    const { bytes: r } = n;
    const s = pr(r);
    const i = (c = e.readSpreadsheet) != null ? c : hr;
    if (s === "zip") {
      const f = yield i(r);
      return f.kind !== "packed" ? f : t ? Q("archive") : At(v(S({}, n), { bytes: f.bytes }), e, true);
    }
    if (s !== "text") {
      return Q(s);
    }
    const o = (u = e.decode) != null ? u : ul;
    const a = yield gl(r, e, o);
    if (!a) {
      return Q("binary");
    }
    const l = pl(a);
    if (ml(l.text)) {
      const f = yield i(r);
      return f.kind === "packed" ? Q("broken") : f;
    }
    if (fl(l.text)) {
      return Q("web-shortcut");
    }
    return l.text.trim() ? (d = fr(l.text, o)) != null ? d : l : Q("empty");
  });
}

// src/accounts/list/read/index.ts
var hl = 2;
var me = (n, e) => v(S({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var Sr = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function bl(n) {
  try {
    return n.map(({ rows: e }) => W(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function yl(n, e) {
  var a;
  const t = bl(n);
  if (t === null) {
    return Sr("too-large");
  }
  const r = n.map(({ name: l, rows: c }, u) => {
    var f;
    const d = (f = t[u]) != null ? f : "";
    return { name: l, text: d, read: I(d, c.some((m) => m.length > 1) ? S({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (a = r.find(({ name: l }) => l === e.sheet)) != null ? a : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const o = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return v(S({}, me(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function kl(t) {
  return $(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return me(n.text, I(n.text, e));
      case "html": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? jt(n.html, n.text, r, e.DOMParser) : n.text;
        return me(s, I(s, e));
      }
      case "page": {
        const r = new _(e.userNamespaces);
        const s = e.DOMParser ? _t(n.html, r, e.DOMParser) : "";
        return me(s, I(s, e));
      }
      case "file": {
        const r = yield At(n, S({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return Sr(r.code);
          case "table":
            return yl(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = r;
            const u = me(s, I(s, e));
            const d = o ? [] : l.slice(0, hl).map((f) => I(f.text, e).readings[0]);
            return v(S({}, u), {
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
mw.libs.accountCreator.parts.read.modules = [W, or, rn, ft, B, $e];
return { readList: kl, readText: I };
} };
// </nowiki>
