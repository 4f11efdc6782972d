// <nowiki>
/*!
 * AccountCreator 0.1.0+0d32cf0d: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"dca7c02d","checks":"ed92e6c4"}, contents: 'fe27833c', run: function () {
'use strict';
var zs = Object.defineProperty;
var _s = Object.defineProperties;
var Bs = Object.getOwnPropertyDescriptors;
var pe = Object.getOwnPropertySymbols;
var It = Object.prototype.hasOwnProperty;
var $t = Object.prototype.propertyIsEnumerable;
var Ht = (n, e, t) => e in n ? zs(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var S = (n, e) => {
  for (var t in e || (e = {}))
    if (It.call(e, t))
      Ht(n, t, e[t]);
  if (pe)
    for (var t of pe(e)) {
      if ($t.call(e, t))
        Ht(n, t, e[t]);
    }
  return n;
};
var w = (n, e) => _s(n, Bs(e));
var G = (n, e) => {
  var t = {};
  for (var s in n)
    if (It.call(n, s) && e.indexOf(s) < 0)
      t[s] = n[s];
  if (n != null && pe)
    for (var s of pe(n)) {
      if (e.indexOf(s) < 0 && $t.call(n, s))
        t[s] = n[s];
    }
  return t;
};
var ge = (n, e, t) => {
  return new Promise((s, r) => {
    var i = (l) => {
      try {
        a(t.next(l));
      } catch (c) {
        r(c);
      }
    };
    var o = (l) => {
      try {
        a(t.throw(l));
      } catch (c) {
        r(c);
      }
    };
    var a = (l) => l.done ? s(l.value) : Promise.resolve(l.value).then(i, o);
    a((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var js = /["\r\n]|^\s|\s$/u;
function V(n, e, t) {
  const s = (r) => js.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return n.map((r) => r.map(s).join(e)).join(t);
}

// taken:core/app/load-part-gadget
var zt = mw.libs.accountCreator.parts.core.modules[44];

// src/app/decode-file-gadget.ts
var _t = (n, e) => ge(null, null, function* () {
  const t = yield zt("sources");
  return t.decodeSource(n, e);
});

// src/accounts/list/read/html.ts
var Bt = 3;
var jt = 1;
var Ws = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var Fs = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Ks = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var Us = 600;
var D = (n, e) => {
  var t;
  return ((t = n.getAttribute) == null ? void 0 : t.call(n, e)) || "";
};
var qs = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function he(n) {
  var e;
  return Ws.has(n.nodeName.toUpperCase()) || Fs.test(D(n, "class")) || qs.test(D(n, "style")) || D(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var Ft = /^(?:[*#:]|==) /;
var Gs = (n) => n.map((e) => "line" in e ? e.line.replace(Ft, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function Vs(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function Xs(n) {
  const e = Array.from(n.childNodes).flatMap((s) => /^T(?:BODY|HEAD|FOOT)$/i.test(s.nodeName) ? Array.from(s.childNodes) : [s]);
  const t = (s) => e.filter(({ nodeName: r }) => r.toUpperCase() === s);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var Kt = 2e5;
var Ut = `<!-- rowspan × colspan > ${Kt} -->`;
var Ke = class {
  constructor() {
    this.isSpent = false;
    this.left = Kt;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var Ue = class {
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
    var s, r;
    const { row: e, spans: t } = this;
    for (let i = (s = t[e.length]) != null ? s : 0; i > 0; i = (r = t[e.length]) != null ? r : 0) {
      t[e.length] = i - 1;
      if (this.budget.take(1) === 0) {
        t.length = 0;
        return;
      }
      e.push([]);
    }
  }
  add(e, t) {
    const { row: s, spans: r } = this;
    const i = Math.min(1e3, Number(D(e, "rowspan")) || 1) - 1;
    const o = s.length;
    s.push(t);
    const a = this.budget.take(Math.min(50, Number(D(e, "colspan")) || 1) - 1);
    for (let l = 0; l < a; l++) {
      s.push([]);
    }
    if (i > 0 && !this.budget.isSpent) {
      r.length = Math.max(r.length, s.length);
      r.fill(i, o, s.length);
    }
  }
};
var qe = class n {
  constructor(e, t = new Ke(), s = 0) {
    this.titles = e;
    this.budget = t;
    this.depth = s;
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
    if (this.depth > Us) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const s of Array.from(e.childNodes)) {
      if (s.nodeType === Bt) {
        this.addText(s);
      } else if (s.nodeType === jt && !he(s)) {
        this.readElement(s, t);
      }
    }
    this.depth--;
  }
  addText(e) {
    const t = (e.nodeValue || "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(t) ? 1 : 0;
    this.line += t;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    const t = [e];
    for (let s = t.pop(); s !== void 0; s = t.pop()) {
      if (s.nodeType === Bt) {
        this.addText(s);
      } else if (s.nodeType === jt && !he(s)) {
        this.flush();
        for (const r of Array.from(s.childNodes).reverse()) {
          t.push(r);
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
    const s = e.nodeName.toUpperCase();
    if (s === "BR") {
      this.flush();
    } else if (s === "A") {
      this.readLink(e, t);
    } else if (s === "TABLE") {
      this.readTable(e);
    } else if (s === "LI" || s === "DD" || /^H[1-6]$/.test(s) || /mso-?list/i.test(D(e, "class") + D(e, "style"))) {
      this.flush();
      this.mark = s === "LI" ? t : s === "DD" ? ": " : /^H/.test(s) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (s === "DEL" || s === "S" || s === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (Ks.has(s) || s === "TR" || s === "TBODY") {
      this.flush();
      this.read(e, s === "OL" ? "# " : s === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var a;
    const s = D(e, "href");
    const r = /^https?:/i.test(s) ? s : `https://wiki.invalid${s.replace(/^\.?\/*/, "/")}`;
    const i = D(e, "title");
    const o = s === "" || s.startsWith("#") ? null : (a = this.titles.personAt(r)) != null ? a : this.titles.personIn(Vs(i));
    if (/^mailto:/i.test(s)) {
      const l = this.addresses;
      this.read(e, t);
      if (this.addresses === l) {
        const [c = ""] = s.slice("mailto:".length).split("?");
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
    const t = new Ue(this.budget);
    const s = [];
    const { rows: r, captions: i } = Xs(e);
    const o = r.map((l) => this.readRow(l, t, s));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(Gs)), isHead: o });
      return;
    }
    for (const l of i) {
      this.read(l);
      this.flush();
    }
    s.forEach((l) => l.forEach((c) => this.take(c)));
  }
  /** @return Does it hold headings alone? */
  readRow(e, t, s) {
    let r = 0;
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
        s.push(l.blocks);
      }
      r += a === "TH" ? 1 : 0;
      i += a === "TD" && l.blocks.length > 0 ? 1 : 0;
    }
    t.skipSpanned();
    return r > 0 && i === 0;
  }
  /** What a cell of a frame holds, as if it stood in place of the frame. */
  take(e) {
    if ("line" in e) {
      this.blocks.push(Ft.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var Wt = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Ge(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(Wt).join(" !! ")}` : `| ${e.map(Wt).join(" || ")}`),
    "|}"
  ];
}
function qt(n, e, t) {
  const s = new qe(e);
  s.read(new t().parseFromString(n, "text/html").body);
  s.flush();
  return s;
}
function Gt(n, e, t) {
  const { blocks: s, budget: r } = qt(n, e, t);
  return [...r.isSpent ? [Ut] : [], ...s.flatMap(Ge)].join("\n");
}
function Ve(n, e, t, s) {
  const r = qt(n, t, s);
  const i = r.blocks.filter((o) => "rows" in o);
  if (r.budget.isSpent) {
    return [Ut, ...e.trim() !== "" ? [e] : r.blocks.flatMap(Ge)].join("\n");
  }
  if (i.length === 0 && r.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === r.blocks.length && r.people === 0) {
    return V(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return r.blocks.flatMap(Ge).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var k = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var Ys = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Qs = new Map(Object.entries({
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
var Js = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Zs = new Map(Object.entries({
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
var er = k(String.raw`\p{Nd}`, "g");
var tr = k(String.raw`[^\P{Nd}\d]`);
var nr = k(String.raw`\p{Nd}`);
function sr(n, e, t, s) {
  var i, o, a;
  if (s !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = Js.get(c);
    return (a = (o = Qs.get(s)) != null ? o : Zs.get(s)) != null ? a : u ? (l + u).normalize() : n;
  }
  const r = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : n;
}
function Vt(n) {
  return n.includes("&") ? n.replace(Ys, sr) : n;
}
function _(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function T(n) {
  if (!tr.test(n)) {
    return n;
  }
  return n.replace(er, (e) => {
    var r;
    let t = (r = e.codePointAt(0)) != null ? r : 0;
    const s = t;
    while (s - t < 9 && nr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(s - t);
  });
}
function b(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var rr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var ir = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Xt = rr.split("|");
var or = ir.split("|");
var ar = /^[\w-]{1,24}$/;
var lr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var cr = 500;
var ur = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var B = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Xt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return _(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || lr.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const s = n.plain(e);
    return this.exact.has(s) || t && s.length < 60 && Xt.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    if (e.length > cr || !/[:：]/.test(e)) {
      return null;
    }
    const s = _(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      const i = s[r] || "";
      const o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, t)) {
        return n.named(o.replace(/[/#?].*$/u, ""));
      }
      const [, a, l] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && a !== void 0 && l !== void 0 && !/^\d+$/.test(l) && or.some((c) => a.toLowerCase().startsWith(c))) {
        return n.named(l);
      }
      if (!ar.test(i)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    const [, t = "", s = ""] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e) || [];
    const r = s.split("&").flatMap((a) => /^(?:title|target)=/.test(a) ? [a.replace(/^\w+=/, "")] : []);
    const i = t.split("/").filter((a) => a);
    const o = i.findIndex((a) => /:|%3A/i.test(a));
    if (o !== -1) {
      r.push(i.slice(o).join("/"));
    }
    for (const a of r) {
      const l = this.personIn(ur(a));
      if (l !== null) {
        return l;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var dr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Xe(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = T(e);
  const s = (o = (i = dr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const r = t.indexOf(s);
  return (t.length === e.length ? e.slice(r, r + s.length) : s).trim();
}
function Yt(n, e) {
  const t = n.filter(({ text: i }) => !b(i));
  const s = t.map(({ text: i }) => Xe(i));
  if (s.filter((i) => i !== "").length < Math.max(2, t.length * 0.4)) {
    return false;
  }
  const r = /* @__PURE__ */ new Set([""]);
  t.forEach(({ line: i, lastLine: o, text: a }, l) => {
    var u;
    const c = (u = s[l]) != null ? u : "";
    if (r.has(c)) {
      e.remark("no-name", i, a, o);
    } else {
      r.add(c);
      e.add(i, o, { username: c });
    }
  });
  return true;
}

// taken:core/accounts/names/characters
var X = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/list/read/headings.ts
var en = {
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
var mr = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var fr = "and und et y e i og och ja és și si ve và dan и і й та و";
var Ye = k(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Qt = k(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var be = k(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var pr = 200;
function Qe(n) {
  return X(n).normalize("NFKC").toLowerCase();
}
function H(n) {
  return Qe(n).replace(Ye, "");
}
function Jt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return H(e) === "" ? n : e;
}
var Zt = new Set(mr);
var gr = new Set(en.people.split(" "));
var hr = new Set(fr.split(" "));
var Je = Object.entries(en).reduce((n, [e, t]) => {
  const s = e === "people" ? "name" : e;
  for (const r of t.split(" ")) {
    const i = H(r);
    if (i && !n.has(i)) {
      n.set(i, s);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function tn(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (be.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var br = tn(Je);
var yr = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(H);
var Sr = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(H));
var nn = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var kr = [...yr, ...nn(Je)];
var ye = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, s] of Object.entries(e)) {
      for (const r of s) {
        this.words.set(H(r), t);
      }
    }
    this.words.delete("");
    this.secrets = [...kr, ...nn(this.words)];
    this.telling = [...tn(this.words), ...br];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Je.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > pr ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t;
    return (((t = this.score(e)) == null ? void 0 : t.score) || 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const t = H(e);
    const s = new Set(Qe(e).replace(/\d+/g, " ").split(Qt));
    const r = (i) => s.has(i) || t === i || !Sr.has(i) && i.length > (be.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var c, u, d;
    const t = (c = this.meaningOf(H(e))) != null ? c : this.meaningOf(H(Jt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const s = e.split(/[/|·•\n(（]/u).map(H).filter((m) => m);
    const r = new Set(s.map((m) => this.meaningOf(m)));
    const [i] = [...r];
    if (s.length > 1 && r.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = Qe(Jt(e)).replace(/e[-‐‑ ]mail/g, "email").split(Qt).filter((m) => m);
    const a = o.flatMap((m, f) => Zt.has(m) ? [] : [f]);
    const l = (u = this.meaningOf(a.map((m) => o[m]).join("").replace(Ye, ""))) != null ? u : this.meaningOf(o.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(Ye, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !gr.has(o) && !Zt.has(o) && !hr.has(o));
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
      if (o !== -1 && (s.has(o) || be.test(r))) {
        const a = be.test(r) && o + r.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var Se = mw.libs.accountCreator.parts.checks.modules[1];
var sn = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/markup.ts
var wr = 1e3;
var Lr = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var xr = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var vr = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* rn(n, e, t) {
  let s = n.indexOf(e);
  let r = s === -1 ? -1 : n.indexOf(t, s + 2);
  while (s !== -1 && r !== -1) {
    const i = n.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < wr) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : n.indexOf(e, r + 2);
    r = s === -1 ? -1 : n.indexOf(t, Math.max(s + 2, r + 2));
  }
}
function Tr(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [s = n, r = s] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(s)) != null ? a : r;
}
function Er(n, e) {
  var r;
  const t = [];
  const s = [];
  for (const i of n) {
    const [, o = "", a = ""] = (r = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(i)) != null ? r : [];
    const l = Tr((o ? a : i).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const c = o === "page" ? e.personIn(a.trim()) : null;
    if (c !== null) {
      t.push(c);
    } else if (l && (!o || /^\d+$/.test(o))) {
      s.push(l);
    } else if (l && vr.test(o)) {
      t.push(l);
    }
  }
  return { named: t, plain: s };
}
function Rr(n, e) {
  var d;
  const [t = "", ...s] = n.split("|");
  const r = _(t);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const m = e.personIn((d = i[1]) != null ? d : "");
    return m === null ? null : { names: [m], sure: true, template: "#" };
  }
  const { named: o, plain: a } = Er(s, e);
  if (o.length > 0) {
    return { names: o, sure: true, template: r };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = Lr.test(r);
  const u = xr.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: c ? a : [l], sure: c || u, template: r.toLowerCase() };
}
var Mr = /https?:\/\/[^\s<>[\]"]+/giu;
var Cr = /^[^[\]\n]{0,300}\]/u;
function Ar(n, e, t) {
  var i;
  let s = "";
  let r = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(Mr)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [d = ""] = u ? (i = Cr.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      s += n.slice(r, u ? a - 1 : a) + " ";
      r = c + d.length;
    }
  }
  return s + n.slice(r);
}
function U(n, e) {
  var d;
  const t = [];
  const s = [];
  const r = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (m) => {
    var g;
    const f = m === null ? "" : _(m);
    if (f === "") {
      i++;
      return;
    }
    r.set(f, ((g = r.get(f)) != null ? g : 0) + 1);
    if (r.get(f) === 1) {
      t.push(f);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [m, f] of rn(n, "[[", "]]")) {
      c.push([m, f, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [m, f] of rn(n, "{{", "}}")) {
      c.push([m, f, false]);
    }
  }
  c.sort((m, f) => m[0] - f[0]);
  for (const [m, f, g] of c) {
    if (m < a) {
      continue;
    }
    const y = n.slice(m + 2, f - 2);
    o += n.slice(a, m) + " ";
    a = f;
    if (g) {
      l(e.personIn((d = y.split("|", 1)[0]) != null ? d : ""));
    } else {
      const p = Rr(y, e);
      if (p == null ? void 0 : p.sure) {
        p.names.forEach(l);
      } else if (p) {
        s.push(p);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = Ar(o, e, l);
  }
  const u = t.filter((m) => {
    var f;
    return ((f = r.get(m)) != null ? f : 0) > 1;
  });
  return { names: t, calls: s, signed: u, others: i, rest: o };
}

// src/accounts/list/read/cell-kinds.ts
var Or = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Nr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
var on = new Set(Or.split("|"));
var an = new Set(Nr.split("|"));
var Ze = k(String.raw`\p{L}`);
var Pr = k(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Dr = k(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Hr = k(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Ir = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var $r = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var zr = /\d{1,2}[:.]\d{2}/;
var _r = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Br = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function A(n) {
  const e = n.trim().toLowerCase();
  return on.has(e) || e.length < 4 && Pr.test(e) && e !== "";
}
function et(n) {
  return A(n) || an.has(n.trim().toLowerCase());
}
function tt(n) {
  const e = n.trim().toLowerCase();
  return A(n) && (e.length > 3 || !Ze.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function v(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && sn(Se(n)) === null;
}
function ke(n) {
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = n.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (_r.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = n.match(/\d+/g) || [];
  return zr.test(n) && e.length < 5 && t.length > 2 || Br.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((s) => $r.test(s));
}
function ln(n) {
  const e = n.trim();
  return e.length < 60 && Dr.test(e);
}
function cn(n) {
  return Hr.test(n.trim());
}
function O(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const s = t.toLowerCase();
  if (an.has(s) || on.has(s)) {
    return "answer";
  }
  if (v(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t)) {
    const { names: i, calls: o } = U(t, e);
    return i.length + o.length > 0 ? "person" : "url";
  }
  if (e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const r = T(t);
  return ke(r) ? "date" : Ze.test(r) ? Wr(t, r) : jr(r);
}
function jr(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function Wr(n, e) {
  const t = n.split(/\s+/u);
  return Ir.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var Fr = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function Y(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !v(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && Fr.filter((t) => t.test(e)).length > 2;
}
function nt(n) {
  return !b(n) && Ze.test(n) && !v(n);
}

// src/accounts/list/read/column-stats.ts
var Kr = 3;
var Le = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Ur = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function we(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function j(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,:|[\]{}-]+/u).filter((t) => t.length > 1);
}
function un(n, e, t) {
  const s = n.map((a) => (a[e] || "").slice(0, 400));
  const r = s.filter((a) => !b(a));
  const i = new Set(r.map((a) => a.trim().toLowerCase())).size;
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
  for (const a of r) {
    o[O(a, t)] += 1 / r.length;
  }
  return {
    filled: r.length,
    fill: s.length > 0 ? r.length / s.length : 0,
    kinds: o,
    distinct: r.length > 0 ? i / r.length : 0,
    realNames: we(r, ln),
    ideographic: we(r, cn),
    flipped: we(r, (a) => Le.test(a.trim())),
    coined: we(r, (a) => Ur.test(a.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(Y),
    examples: r.filter((a) => !A(a)).slice(0, Kr),
    words: s.map(j)
  };
}
function xe({ kinds: n, filled: e, distinct: t, isSecret: s }) {
  return e > 0 && !s && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function ve(n, e) {
  return n.some((t) => e.some((s) => t === s || t.length > 2 && s.startsWith(t) || s.length > 2 && t.startsWith(s)));
}
function Q(n, e) {
  let t = 0;
  let s = 0;
  n.words.forEach((r, i) => {
    const o = e.words[i] || [];
    if (r.length > 0 && o.length > 0) {
      s++;
      t += ve(r, o) ? 1 : 0;
    }
  });
  return s > 0 ? t / s : 0;
}

// taken:core/accounts/names/clean-field
var dn = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function st(n, e) {
  const t = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = n[s];
    const i = dn(s, r, e);
    if (r !== i) {
      t[s] = { from: r, to: i };
      n[s] = i;
    }
  }
  return t;
}
function mn(n, e) {
  const t = S({}, n.request);
  const s = st(t, e);
  if (Object.keys(s).length > 0) {
    n.cleaned = S(S({}, n.cleaned), s);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var ne = 1e4;

// src/accounts/list/read/people-builder.ts
var fn = 200;
var qr = [];
var Te = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, s, r = t) {
    this.remarks.push({ code: e, line: t, lastLine: r, text: s.length > fn ? s.slice(0, fn) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, s, r = false) {
    var o;
    if (this.rows.length >= ne) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const i = w(S({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: qr
    }, s), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = st(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, s, r, i) {
    const o = _(s);
    const a = o.charAt(0).toUpperCase() + o.slice(1);
    const l = this.linked.get(a);
    if (!l || r !== "" && l.email !== "" && l.email !== r) {
      this.add(e, t, { username: s, email: r });
      this.linked.set(a, l != null ? l : this.rows[this.rows.length - 1]);
    } else {
      l.email = l.email || r;
      this.remark("again", e, i, t);
    }
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, s, r) {
    const { username: i = "", email: o = "", realname: a = "" } = s;
    if (b(i) && b(o) && b(a)) {
      this.remark("no-name", e, r, t);
    } else {
      this.add(e, t, s);
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
    const { overflow: s } = this;
    if (s !== null) {
      this.remark("too-many", s, ((i = t.find(({ line: o }) => o === s)) == null ? void 0 : i.text) || "", e);
    }
    const r = new Uint8Array(e + 2);
    for (const { line: o, lastLine: a } of [...this.rows, ...this.remarks]) {
      r.fill(1, o, a + 1);
    }
    for (const { line: o, lastLine: a, text: l } of t) {
      if (r[o] === 0 && !b(l)) {
        this.remark("no-name", o, l, a);
      }
    }
    this.rows.sort((o, a) => o.line - a.line);
    this.remarks.sort((o, a) => o.line - a.line);
  }
};
function J(n) {
  return A(n) ? "" : n.trim();
}
var pn = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var rt = k(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
var gn = 200;
var Gr = 4;
var hn = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
var Vr = /^[([（].*[)\]）]$/u;
var Xr = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function bn(n) {
  const e = n.split(/\s+/u);
  const t = e.filter((s) => rt.test(s)).length;
  return e.length > Gr || e.length > 2 && (t * 2 > e.length || /[.!?…]$/u.test(n)) || e.length > 1 && t > 0 && rt.test(e[0] || "") || /.[。！？]$/u.test(n);
}
function Yr(n) {
  var s, r;
  const e = (r = (s = hn.exec(n)) == null ? void 0 : s[1]) != null ? r : n;
  const t = e.split(/\s+/u);
  return bn(e) || t.length === 2 && rt.test(t[1] || "") ? "" : e;
}
function it(n, e, t) {
  if (et(n) || Vr.test(n)) {
    return { name: "", isDoubtful: false };
  }
  const [, s = "", r = ""] = Xr.exec(n) || [];
  const i = et(s) ? r : n;
  const o = ve(j(i), e);
  const a = bn(i) && (!o || hn.test(i));
  return {
    name: t && (a || !o) ? Yr(i) : i,
    isDoubtful: a || i !== n
  };
}
var Qr = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function yn(n, e) {
  return [true, false].map((t) => n.filter((s, r) => t ? e[r] === "email" : Qr.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function Jr(n, e, t) {
  const s = /* @__PURE__ */ new Map();
  const r = /* @__PURE__ */ new Set();
  const i = /* @__PURE__ */ new Set();
  for (const { cells: o } of n) {
    const a = (o[e] || "").trim().toLowerCase();
    const l = yn(o, t);
    const c = s.get(a) || l;
    s.set(a, c);
    if (ve(j(a), l.flatMap(j))) {
      i.add(a);
    } else if (l.join("\n") !== c.join("\n") && !l.some((u, d) => u && u === c[d])) {
      r.add(a);
    }
  }
  i.forEach((o) => r.delete(o));
  return r;
}
function Sn(n, e, t, s, r) {
  var c;
  const i = n.indexOf("username");
  const o = t.slice(0, gn).filter(({ cells: u }) => /\[\[|\{\{/.test(u[i] || ""));
  const a = ((c = s.score(e[i] || "")) == null ? void 0 : c.meaning) === "username" || o.length > Math.min(t.length, gn) / 2;
  const l = a ? Jr(t, i, n) : null;
  return (u, d) => {
    const m = u.trim();
    return !l || m === "" ? { name: m, isDoubtful: false } : l.has(m.toLowerCase()) ? { name: "", isDoubtful: false } : it(m, yn(d, n).flatMap(j), r);
  };
}

// src/accounts/list/read/labels.ts
var kn = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var Zr = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var ei = k(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var ti = (n, e) => ei.test(n.trim()) && !b(e) && !/^\/\/|\[\[|\{\{/.test(e);
var ni = 3;
function si(n, e) {
  const t = n.split(/\s+/u);
  const s = t.findIndex((i) => /[:：]/u.test(i));
  const r = s === -1 ? [] : t.flatMap((i, o) => {
    const [, a = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
    const l = Math.max(s + 1, o - ni + 1);
    const c = (d, m) => e.isHeading([...t.slice(l + m, o), a].join(" "));
    const u = a === "" ? -1 : t.slice(l, o + 1).findIndex(c);
    return u === -1 ? [] : [l + u];
  });
  return [0, ...r].map((i, o, a) => t.slice(i, a[o + 1]).join(" "));
}
function ot(n, e) {
  if (n.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(n)) {
    return [];
  }
  const t = /^\s*\[?\s*\{\s*"/.test(n) ? n.replace(/[{}[\]"]|,\s*$/g, "") : n;
  const s = [];
  for (const r of t.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => si(i, e))) {
    const [, i = "", o = ""] = kn.exec(r) || [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = s[s.length - 1];
    if (l && l.score > 0.8) {
      s.push(w(S({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      s.push(w(S({}, c), { meaning: "unused", isSecret: true }));
    } else if (ti(i, o)) {
      s.push(w(S({}, c), { meaning: null, isSecret: Y(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return s;
}
function ri(n, e, t) {
  var g;
  const s = [...n].sort((y, p) => y.label.length - p.label.length);
  const r = (y) => {
    var p;
    return J(((p = s.find((h) => h.meaning === y)) == null ? void 0 : p.value.replace(/[*_]{2}/g, "")) || "");
  };
  const i = [r("firstname"), r("lastname")].filter((y) => y).join(" ");
  const o = r("name");
  const a = r("email") !== "" ? void 0 : n.find((y) => y.meaning === null && v(y.value));
  const l = ((g = a == null ? void 0 : a.value) != null ? g : r("email")).replace(/^<|>$/g, "");
  const c = j([l.replace(/@.*/u, ""), o, r("realname"), i].join(" "));
  const { name: u, isDoubtful: d } = it(r("username"), c, t);
  const m = r("realname") || i;
  const f = n.flatMap((y, p) => (y.meaning === "unused" || y.meaning === null) && y !== a && !y.isSecret && !b(y.value) ? [{ heading: y.label, column: p, value: y.value.trim() }] : []);
  return {
    username: u || (m || e ? "" : o),
    realname: m || (e ? o : ""),
    email: l,
    password: r("password"),
    reason: r("reason"),
    extra: f,
    isDoubtful: d
  };
}
var at = ({ meaning: n }) => n !== null;
var ii = 100;
function wn(n, e) {
  return ot(n, e).filter(at).length > 1;
}
function Ee(n, e) {
  const [, t = "", s = ""] = kn.exec(n) || [];
  return e.isHeading(t) && !b(s) && !e.isHeading(s);
}
function Ln(n, e, t, s) {
  const r = n.filter(({ text: h }) => !b(h));
  if (r.length === 0 || r.length > 1e5) {
    return null;
  }
  const i = r.slice(0, ii).some(({ text: h }) => ot(h, e).some(at));
  if (!i) {
    return null;
  }
  const o = r.map((h) => ({ line: h, labels: ot(h.text, e) }));
  const a = o.flatMap(({ labels: h }) => h);
  const l = new Set(a.map(({ meaning: h }) => h));
  const c = ["email", "username", "name", "realname"].some((h) => l.has(h));
  const u = o.filter(({ labels: h }) => h.length > 0).length;
  const d = o.filter(({ labels: h }) => h.some(at)).length;
  l.delete(null);
  if (!c || l.size < 2 || u < r.length * 0.6 || d < r.length * 0.4) {
    return null;
  }
  const m = [];
  let f = false;
  let g = null;
  let y = null;
  const p = () => {
    if (g && y) {
      const h = ri(m, l.has("username"), s), { isDoubtful: x } = h, L = G(h, ["isDoubtful"]);
      f = f || x;
      t.addOrRemark(g.line, y.lastLine, L, g.text);
    }
    [g, y] = [null, null];
    m.length = 0;
  };
  for (const { line: h, labels: x } of o) {
    if (x.length === 0) {
      p();
      t.remark("no-name", h.line, h.text, h.lastLine);
    } else {
      if (x.some((L) => Zr(m, L))) {
        p();
      }
      g = g != null ? g : h;
      y = h;
      m.push(...x);
    }
  }
  p();
  return { hasDoubtful: f };
}

// src/accounts/list/read/list-marks.ts
var vn = k(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var oi = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var ai = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var li = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var ci = /^\s*\u{1f51f}\s*/u;
function ui(n) {
  var t, s;
  const e = n.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number((s = (t = /\d+/.exec(n.normalize("NFKC"))) == null ? void 0 : t[0]) != null ? s : 0);
}
var lt = (n, e = "") => n.slice(e.length).replace(vn, "").trim();
function P(n) {
  var c, u;
  const e = n.replace(vn, "");
  const t = e.trimStart() !== n.trimStart();
  const s = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const r = ([d], m) => w(S({}, s), { text: lt(e, d), number: m });
  const i = li.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, ui(i[1]));
  }
  const o = ci.exec(e);
  if (o) {
    return r(o, 10);
  }
  const a = T(e.slice(0, 40));
  const l = oi.exec(a);
  return l && a.length === Math.min(40, e.length) ? r(l, Number((u = (c = l[1]) != null ? c : l[2]) != null ? u : l[3])) : s;
}
function se(n) {
  const e = T(n.slice(0, 20));
  const t = ai.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: lt(n, t[0]) } : null;
}
var di = [
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
var mi = k(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var fi = k(String.raw`^\p{Lu}\.\s*$`);
function ct(n) {
  const e = n.map((i) => mi.exec(i));
  const t = n.length > 1 && di.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const s = e.map((i, o) => {
    var a;
    return lt((a = n[o]) != null ? a : "", i == null ? void 0 : i[0]);
  });
  const r = e.every((i) => {
    var o;
    return fi.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !s.every((i) => /\S\s+\S/.test(i));
  return t && !r ? s : null;
}
var xn = /[,;；、，]\s*$/u;
function Tn(n, e) {
  const t = n.filter((u) => u.trim() !== "");
  const s = (u) => xn.test(u) && !u.trimEnd().endsWith(e);
  const r = t.filter(s).length > t.length * 0.8;
  const i = r ? n.map((u) => u.replace(xn, "")) : n;
  const o = i.map((u) => {
    const d = P(u.replace(/^#+ /, "- "));
    return d.number === null ? S(S({}, d), se(d.text)) : d;
  });
  const a = W(o.map(({ number: u }) => u));
  const l = o.map(({ text: u, hasBullet: d, number: m, numbered: f }, g) => {
    var x;
    const y = (x = i[g]) != null ? x : "";
    const p = a ? u : f;
    const h = (d || a && m !== null) && !y.slice(0, y.lastIndexOf(p)).includes(e);
    return h ? p : null;
  });
  if (l.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, d) => {
      var m;
      return (m = l[d]) != null ? m : u;
    });
  }
  const c = ct(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => {
    var d;
    return u.trim() === "" ? u : (d = c.shift()) != null ? d : "";
  }) : i;
}
function W(n) {
  var s, r;
  const e = n.filter((i) => i !== null);
  let t = 0;
  for (let i = 1; i < e.length; i++) {
    const o = ((s = e[i]) != null ? s : 0) - ((r = e[i - 1]) != null ? r : 0);
    if (o === 1 || e[i] === 1 || o === 0 && e[i] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/letter.ts
var En = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var dt = 15;
var pi = 300;
var gi = 3e3;
var hi = /[,!:，！：、。،]\s*$/u;
var bi = /\S{3}[.…。]\s*$/u;
var yi = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Si = /^(?:--|_{5,}|—+)\s*$/u;
var ki = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var wi = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Li = /^\s*(?:>\s?)+/;
var xi = /^([^:：=@]{1,40})[:：]\s*\S/u;
var vi = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Ti(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((s) => e.score(s) !== null);
}
function Ei(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (ki.test(e) || t > 3 && wi.test(e));
}
function Ri(n, e, t) {
  var d, m;
  const { hasBullet: s, number: r, text: i } = P(n.text.slice(0, pi).replace(Li, ""));
  const o = s || r !== null || /^\s*[*#]/.test(n.text);
  const a = vi.test(i);
  const l = (m = (d = xi.exec(i)) == null ? void 0 : d[1]) != null ? m : "";
  const c = Ei(i);
  const u = Ti(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isHeading: u,
    isAnchor: a || o || l !== "" && t.isHeading(l) || u,
    isMarked: hi.test(i) || c && bi.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: yi.test(i)
  };
}
var Z = { lines: [], isClear: true, isLikely: false };
function Mi(n, e, t) {
  const s = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > dt) {
    return Z;
  }
  if (s !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : Z;
}
function Ci(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && n.length > 1);
  const s = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const r = t !== -1 ? n.slice(t) : s ? n : [];
  return r.length === 0 || r.length > dt ? Z : { lines: r, isClear: t !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function Ai(n) {
  var s, r, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((s = n[e]) == null ? void 0 : s.isApart) === true || / /.test((r = t == null ? void 0 : t.source.text.trim()) != null ? r : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : Z;
}
function Oi(n, e) {
  var r;
  const t = Math.max(e + 1, n.length - 8);
  const s = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return s === -1 ? Z : { lines: n.slice(s), isClear: false, isLikely: ((r = n[s]) == null ? void 0 : r.isApart) === true };
}
function Ni(n) {
  var s;
  const e = n.findIndex(({ source: r }, i) => i > 0 && Si.test(r.text));
  const t = n.slice(e);
  if (e === -1 || t.length > dt || t.filter(({ hasAddress: r }) => r).length > 1) {
    return Z;
  }
  return { lines: t, isClear: ((s = t[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function Pi(n) {
  var o;
  const e = n.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [t = 0] = e;
  const s = (o = e[e.length - 1]) != null ? o : 0;
  const r = n.slice(t, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || n.length < 8) && r.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: t, last: s, isAnchored: i, own: r } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var re = (n, e) => n.filter(e).length / n.length;
var ut = ({ own: n }) => re(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Di(n, e) {
  const { own: t, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = re(t, ({ isMarked: l }) => l) > r;
  const o = re(t, ({ isPhrase: l }) => l) > (s ? 0.4 : 2 / t.length);
  const a = ut(e);
  return n.map((l) => w(S({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function Hi(n) {
  const e = Pi(n);
  const { first: t, last: s, own: r, isAnchored: i } = e;
  const o = Di(n, e);
  if (i) {
    const l = r.length > 1 && re(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      Mi(o.slice(0, t), o[t], c),
      Ci(o.slice(s + 1), l)
    ];
    return l && !ut(e) ? u : u.map((d) => w(S({}, d), { isClear: d.lines.length === 0 }));
  }
  if (ut(e) || re(r, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = Ai(o);
  return [a, Oi(o, a.lines.length)];
}
function Rn(n, e) {
  if (n.filter(({ text: a }) => !b(a)).length > gi) {
    return En;
  }
  const t = [];
  let s = false;
  for (const a of n) {
    const l = b(a.text);
    if (!l) {
      t.push(Ri(a, s, e));
    }
    s = l;
  }
  const r = Ni(t);
  const i = [...Hi(t.slice(0, t.length - r.lines.length)), r];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? En : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var Ii = 2e3;
var $i = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var zi = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var _i = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Bi = k(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var ji = 50;
var Wi = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Fi = "";
var Ki = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function N(n) {
  let e = 0;
  let t = n.length;
  for (let s = e; e < t; e = s) {
    while (s < t && /[-–—]/.test(n.charAt(s))) {
      s++;
    }
    if (s === e ? !/[\s,;:|=/\\]/.test(n.charAt(s++)) : !/\s/.test(n.charAt(s))) {
      break;
    }
  }
  for (let s = t; e < t; t = s) {
    while (s > e && /[-–—]/.test(n.charAt(s - 1))) {
      s--;
    }
    if (s === t ? !/[\s,;:|=/\\(<]/.test(n.charAt(--s)) : !/\s/.test(n.charAt(s - 1))) {
      break;
    }
  }
  return n.slice(e, t).trim();
}
function Mn(n) {
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
function Cn(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(Wi, (e) => e.replace(/\D/g, "").length > 5 ? Fi : e).replace(Ki, " ").replace(/\uf8ff/g, " ") : n;
}
function An(n, e) {
  let t = e;
  for (let s = t.replace(n, ""); s !== t; s = t.replace(n, "")) {
    t = s;
  }
  return t;
}
function Re(n, e) {
  var f;
  const t = n.search(/[@＠]/);
  const s = Math.max(0, t - 80);
  const r = t === -1 || n.length > Ii ? null : $i.exec(n.slice(s, t + 300));
  if (!r) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = Se(r[0]);
  let o = An(zi, n.slice(0, s + r.index)).trimEnd();
  const [a, l] = (f = Bi.exec(o.slice(-ji))) != null ? f : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || Nn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = An(_i, n.slice(s + r.index + r[0].length));
  const u = Mn(N(Cn(N(o))));
  const d = N(c);
  if (u !== "" && !A(u)) {
    return { name: v(u) ? "" : u, email: i, more: d };
  }
  const m = Mn(N(Cn(T(d) === d ? d : "")).replace(/^\((.*)\)\.?$/u, "$1"));
  return { name: v(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var Me = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function Nn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var Ui = k(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var qi = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function mt(n, e) {
  var a;
  const t = n.trimStart();
  const [s, r = ""] = (a = Ui.exec(t)) != null ? a : [];
  if (s === void 0) {
    return n;
  }
  const i = t.slice(s.length);
  const o = Me(i) !== 1 || qi.test(r) || e.isHeading(r) || Nn(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !v(r) ? i : n;
}
function ee(n, e) {
  const t = [];
  let s = 0;
  let r = false;
  let i = 0;
  for (let o = 0; o < n.length; o++) {
    const a = n.charAt(o);
    if (a === '"' && n.charAt(o - 1) !== "\\") {
      r = !r;
    } else if (!r && /[<(]/.test(a)) {
      i++;
    } else if (!r && /[>)]/.test(a)) {
      i = Math.max(0, i - 1);
    } else if (!r && i === 0 && e.includes(a)) {
      t.push(n.slice(s, o));
      s = o + 1;
    }
  }
  t.push(n.slice(s));
  return (r || i > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
}
var ft = (n) => n.trim().split(/\s+/u).length;
function On(n) {
  const e = [];
  let t = "";
  for (const s of n) {
    if (t !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (ft(t) === 1 || ft(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${t.trim()}, ${s.trim()}`);
      } else if (i && ft(s) === 1) {
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
var Gi = k(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function Vi(n) {
  const e = [];
  let t = [];
  for (const s of n) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = t.join(" ");
      e.push(r === "" || Gi.test(r) ? s : `${r} ${s}`);
      t = [];
    } else {
      t.push(s);
    }
  }
  return e;
}
function Xi(n) {
  if (Me(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return Vi(n.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = n.split(">").filter((s) => N(s) !== "");
  const t = e.length > 1 && e.every((s) => s.includes("<"));
  return t ? e.map((s) => s + ">") : [n];
}
function pt(n, e) {
  const t = mt(n, e);
  const s = Me(t);
  const r = ee(t, ";；").filter((l) => N(l) !== "");
  const i = r.length === 2 && r.some(v);
  const o = r.filter((l) => /[@＠]/.test(l)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [Re(t, e)].filter(({ name: l, email: c }) => l || c);
  }
  const a = o ? r.flatMap((l) => Me(l) > 1 ? On(ee(mt(l, e), ",，、")) : [l]) : On(ee(t, ",，、"));
  return a.filter((l) => N(l) !== "").flatMap(Xi).map((l) => Re(mt(l, e), e)).filter(({ name: l, email: c }) => l !== "" || c !== "");
}

// src/accounts/list/read/page-mask.ts
var Yi = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var Qi = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Ji = /^#{2,6}\s/;
function Zi(n, e) {
  return n.length < 1e3 && (Yi.test(n) || Qi.test(n) && n.endsWith("]]") || !e && Ji.test(n));
}
function eo(n, e) {
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
function to(n) {
  return n.split("{{").length - n.split("}}").length;
}
function ie(n) {
  const e = n.reduce((o, a, l) => a.includes("-->") ? l : o, -1);
  const t = n.some((o) => /\[\[|\{\{|^==.*==/.test(o));
  let s = false;
  let r = 0;
  let i = 0;
  return n.map((o, a) => {
    if (!s && r === 0 && !/[<{=#_[*-]/.test(o)) {
      return { text: o, isMarkup: false };
    }
    const l = s || o.includes("<!--") && a <= e;
    const { text: c, open: u } = l ? eo(o, s) : { text: o, open: false };
    const d = s;
    s = u;
    const m = r;
    if (t) {
      const y = to(c);
      r = Math.max(0, r + y);
      i = r === 0 ? 0 : i + 1;
      if (i > 100) {
        r = 0;
        i = 0;
      }
    }
    const f = c.trim();
    const g = f === "" && (d || o.trim() !== "");
    return {
      text: c,
      isMarkup: g || m > 0 || r > 0 && !/^\s*[*#]/.test(c) || Zi(f, t)
    };
  });
}
var no = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var so = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Pn(n) {
  let e = "";
  let t = 0;
  let s = -1;
  for (const { 0: r, 1: i, index: o = 0 } of n.includes("<") ? n.matchAll(no) : []) {
    if (!i) {
      s = s === -1 ? o : s;
    } else if (s !== -1) {
      e += n.slice(t, s) + " ";
      t = o + r.length;
      s = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(so, " ") : e;
}
var ro = /\[([^[\]\n]{1,100})\]\((https?:[^()\s]{1,300})\)/giu;
function Dn(n, e) {
  return n.includes("](") ? n.replace(ro, (t, s, r) => e.personAt(r) === null ? s : r) : n;
}
var io = /<\/?[a-z][^<>@]{0,300}>/giu;
function Ce(n) {
  return /[<'*_]/.test(n) ? n.replace(io, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var gt = 80;
var Hn = 30;
var In = /\d{1,2}[:.٫]\d{2}/;
var oo = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ao = /^\D{0,4}\d{1,2}(?:\D|$)/;
var lo = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function ht(n) {
  const e = Math.max(0, n.length - gt);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let s = false;
  let r = false;
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
    if (In.test(c) && !/\d[.]\d+[.]\d/.test(c) && !s) {
      s = true;
      c = c.replace(In, "");
    }
    if (oo.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    r = r || ao.test(c);
    if (s && r && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function oe(n) {
  var s;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (s = lo.exec(n)) != null ? s : [];
  return { before: e.trim(), talk: t };
}
function co(n) {
  const e = T(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-gt - Hn))) {
    return null;
  }
  const t = e.slice(-(gt + Hn + 20));
  const s = e.length - t.length;
  const r = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : ht(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? ht(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var uo = /[(（][^()（）]{1,24}[)）]/gu;
var mo = 1e3;
function fo(n) {
  const e = T(n.slice(0, mo));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(uo) : []) {
    const s = ht(e.slice(0, t).trimEnd());
    if (s !== -1) {
      return n.slice(0, s);
    }
  }
  return null;
}
function ae(n, e = false) {
  var r, i;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return oe(n.slice(0, Math.max(0, n.length - 400)) + ((r = t[1]) != null ? r : ""));
  }
  const s = (i = co(n)) != null ? i : e ? fo(n) : null;
  return s === null ? null : oe(s.trim());
}

// src/accounts/list/read/times.ts
var $n = 60;
var zn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Ae = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var po = String.raw`${zn}${Ae}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${zn}${Ae})?`;
var jn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var go = String.raw`(?:${jn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var ho = k(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${go},?\s{1,2})?${po}|${jn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var bo = k(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ae}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ae})?[)\]]?$`, "i");
var yo = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var bt = k(String.raw`\p{L}`);
var _n = k(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Bn(n) {
  const e = T(n);
  return e.length === n.length ? e : n;
}
function yt(n) {
  var o;
  if (!bt.test(n.slice(0, 300))) {
    return null;
  }
  const e = ho.exec(Bn(n.slice(0, $n)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && bt.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: yo.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const s = n.slice(-$n);
  const r = bo.exec(Bn(s));
  const i = r ? n.slice(0, n.length - s.length + r.index).trim() : "";
  return bt.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function Wn(n) {
  var c;
  const e = n.map(yt);
  const t = /* @__PURE__ */ new Map();
  for (const u of e.flatMap((d) => {
    var m;
    return (m = d == null ? void 0 : d.before) != null ? m : [];
  })) {
    t.set(u, ((c = t.get(u)) != null ? c : 0) + 1);
  }
  const s = e.map((u) => (u == null ? void 0 : u.before.every((d) => {
    var m;
    return ((m = t.get(d)) != null ? m : 0) > 1;
  })) ? u : null);
  const r = s.filter((u) => u !== null).length;
  const i = r > 1 && r > n.length * 0.4;
  const o = s.map((u) => u && (u.isSure || i) ? u.text : null);
  const a = new Set(o.flatMap((u) => {
    var d;
    return u === null ? [] : [(d = _n.exec(u)) == null ? void 0 : d[1]];
  }));
  const l = r > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(_n, "") : u);
}

// src/accounts/list/read/titles.ts
var St = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var So = 60;
var ko = 3;
var wo = k(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Lo = k(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var xo = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function vo(n) {
  var d, m, f;
  const e = T(n.trim()).toLowerCase();
  const [, t, s, r] = (d = wo.exec(e)) != null ? d : [];
  const [, i, o] = (m = Lo.exec(e)) != null ? m : [];
  const a = t != null ? t : o;
  const l = (f = s != null ? s : r) != null ? f : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, xo.indexOf(l)] };
}
var Fn = (n) => n.trim().toLowerCase().split(/\s+/u);
function Kn(n, e) {
  const t = n.reduce((s, r, i) => e(r) ? s : i, -1);
  return n.flatMap((s, r) => e(s) && r < t ? [r] : []);
}
function To(n) {
  const e = n.map(({ lone: o }) => o === null ? null : vo(o));
  const t = e.find((o) => o !== null);
  if (!t) {
    return [];
  }
  const s = e.flatMap((o, a) => (o == null ? void 0 : o.word) === t.word ? [a] : []);
  const r = t.numbers.some((o, a) => o !== -1 && s.every((l, c) => {
    var u;
    return ((u = e[l]) == null ? void 0 : u.numbers[a]) === o + c;
  }));
  const i = s.every((o, a) => {
    var l;
    return o + 1 < ((l = s[a + 1]) != null ? l : n.length);
  });
  return s.length > 1 && r && i ? s : [];
}
function kt(n, e) {
  const t = e.map((i) => {
    var o, a;
    return Fn((a = (o = n[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const s = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Fn(i)]);
  const r = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !s.some((a) => i(a) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function Eo(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const s = Kn(n, ({ lone: o }) => o !== null);
  const r = s.length * 2 <= t.length + 1;
  if (s.length === 0 || t.length < 2) {
    return St;
  }
  if (e.length > 1 || r && s[0] === 0 && kt(n, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= ko).length > t.length * 0.7;
  return r && (i || kt(n, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : St;
}
function Oe(n) {
  const e = n.map((r) => r.lone !== null && r.lone.length > So ? w(S({}, r), { lone: null }) : r);
  const t = To(e);
  if (e.some(({ width: r }) => r > 1)) {
    return Eo(e, t);
  }
  if (t.length > 1) {
    const r = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: r, isLikely: t[0] === 0 };
  }
  const s = Kn(e, ({ lone: r, isApart: i }) => r !== null && i);
  return s[0] === 0 && e.length >= s.length * 3 && kt(e, s) ? { places: new Set(s), isSure: false, isLikely: true } : St;
}

// src/accounts/list/read/lines.ts
var Ro = 7;
var Vn = 100;
var Un = k(String.raw`^\p{Ll}`);
var Mo = k(String.raw`\p{L}`);
var Xn = k(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Co = k(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Ao = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var qn = /[:：]$/;
var Oo = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var Yn = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var No = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Po = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var Do = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function Ho(n, { titles: e }) {
  const t = ie(n.map(({ text: r }) => r));
  const s = n.map((r, i) => {
    var y, p;
    const o = (y = t[i]) != null ? y : { text: r.text, isMarkup: false };
    if (o.isMarkup || b(o.text)) {
      const h = o.text.trim();
      return w(S({}, r), {
        plain: h,
        isMarkup: o.isMarkup,
        isStruck: false,
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: h, hasBullet: false, number: null, numbered: h }
      });
    }
    const a = Pn(o.text);
    const [, l = "", c = a] = (p = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? p : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const d = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const m = Dn(d, e).trim();
    const f = /\[\[|\{\{|https?:|[:：]/.test(m);
    const g = P(m);
    return w(S({}, r), {
      plain: m,
      isMarkup: false,
      isStruck: a !== o.text,
      item: g,
      isTimed: false,
      bullets: d === a ? "" : l.trim(),
      signed: m.length > 3e3 ? null : Qn(m),
      markup: f ? U(m, e) : null
    });
  });
  Io(s);
  Wo(s);
  zo(s);
  return s;
}
function Io(n) {
  const e = n.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const t = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? Qn(r, true) : null);
  if (t.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = t[r]) != null ? i : null;
    });
  }
}
function $o(n) {
  const e = n.filter(({ text: a }) => !b(a));
  const t = e.findIndex(({ bullets: a }) => a !== "#");
  const s = e.slice(Math.max(0, t));
  const r = s.every(({ plain: a }) => /[^\s@]@[^\s@]/.test(a));
  const i = s.length > 1 && !e.some(({ isMarkup: a, markup: l }) => a || (l == null ? void 0 : l.names.length)) && (r || s.every(({ bullets: a, item: l }) => a !== "#" && (a !== "" || l.hasBullet)));
  const o = { places: /* @__PURE__ */ new Set(), isSure: r, isLikely: r || t === 1 };
  return i ? e.slice(0, Math.max(0, t)).map((a) => [a, o]) : [];
}
function zo(n) {
  const e = n.filter(({ isMarkup: t, signed: s, item: r }) => !t && s === null && !b(r.text));
  Wn(e.map(({ item: t }) => t.text)).forEach((t, s) => {
    const r = e[s];
    if (t !== null && r) {
      r.isTimed = true;
      r.item = w(S({}, r.item), { text: t, numbered: r.item.number === null ? t : r.item.numbered });
    }
  });
}
function _o(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !b(i));
  const s = t.slice(0, Math.max(0, t.findIndex(e)));
  const r = ({ plain: i }) => q(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function Bo(n) {
  const e = n.filter(({ text: s }) => !b(s));
  const t = Oe(e.map((s, r) => {
    var f, g;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = s;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const m = (g = (f = e[r - 1]) == null ? void 0 : f.lastLine) != null ? g : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: s.line > m + 1 };
  }));
  return new Map([...[...t.places].flatMap((s) => {
    const r = e[s];
    return r ? [[r, t]] : [];
  }), ...$o(n)]);
}
var jo = k(String.raw`^\p{L}[^\d()]*$`);
function Qn(n, e = false) {
  var r, i;
  const t = ae(n, e);
  const s = (t == null ? void 0 : t.before) === "" ? (i = (r = yt(n)) == null ? void 0 : r.text) != null ? i : "" : "";
  return jo.test(s) && s !== s.toUpperCase() ? null : t;
}
function Wo(n) {
  const e = n.filter(({ isMarkup: t, text: s }) => !t && !b(s));
  for (const t of [e, e.slice(1)]) {
    const s = ct(t.map(({ item: r }) => r.text));
    if (s) {
      t.forEach((r, i) => {
        var a;
        const o = (a = s[i]) != null ? a : "";
        r.item = w(S({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var wt = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function Gn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((s) => {
    var r;
    return t.set(s, ((r = t.get(s)) != null ? r : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
function Fo(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Pe(n) {
  var s;
  const [, e = "", t = ""] = (s = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? s : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var Jn = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" || t && n.number !== null;
function Ko(n) {
  const e = n.filter(({ isMarkup: f, text: g }) => !f && !b(g));
  const t = e.map(({ item: f }) => f.number);
  const s = e.map(({ item: f }) => {
    var g, y;
    return f.number === null ? (y = (g = se(f.text)) == null ? void 0 : g.number) != null ? y : null : null;
  });
  const r = s.filter((f) => f !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && W(s);
  const o = e.map(({ signed: f, plain: g }) => (f != null ? f : oe(g)).talk);
  const a = e.flatMap(({ markup: f }) => {
    var g;
    return (g = f == null ? void 0 : f.calls) != null ? g : [];
  });
  const l = W(t) && new Set(e.flatMap(({ item: f }) => f.number === null ? [] : [f.text])).size > 1;
  const c = (f) => Jn(f, l);
  const u = e.flatMap(({ item: f }) => f.text.split(/[;；]/).filter((g) => !b(g)));
  const d = e.filter(({ item: f }) => !b(f.text));
  const m = new Set(d.flatMap(({ item: f, signed: g }) => {
    var y, p;
    return g || f.text.length > Vn ? [] : (p = (y = Yn.exec(f.text)) == null ? void 0 : y[2]) != null ? p : [];
  }));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && wt(e, c) > 0.4,
    hasLinks: e.some(({ markup: f }) => f !== null && f.names.length > 0),
    isPage: e.some(({ markup: f, signed: g }) => g !== null || f !== null && f.names.length > 0),
    hasMarks: e.length > 1 && wt(d, ({ item: f }) => /[.,;、。，；]\s*$/.test(f.text)) > 0.8 && wt(d, ({ item: f }) => /(?:^|\s)\S{1,2}\.$/.test(f.text)) < 0.5,
    talk: Gn(o, e.length * 0.4),
    templates: Gn(a.map(({ template: f }) => f), 2),
    isSurnameFirst: u.filter(Pe).length > u.length * 0.6 && u.length > 1,
    isBracketed: m.size > 1 && m.size > d.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: f }) => f.endsWith(":")) && e.some(({ bullets: f }) => /[*#]$/.test(f))
  };
}
function q(n) {
  const e = n.split(/\s+/u);
  return n.length > Vn || e.length > Ro + 2 || e.length > 4 && e.filter((t) => Un.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Un.test(t)).length > 1;
}
function Uo(n) {
  var t, s;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (s = (t = e.filter((r) => r.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? s : n;
}
function qo(n, e) {
  var c, u;
  const t = n.replace(/[;；、\t]$/u, "");
  const s = (d) => d.map((m) => m.trim()).filter((m) => m !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、\t]/.test(t)) {
    return s(ee(t, ";；、	"));
  }
  if (/\|/.test(t)) {
    return s(t.split("|"));
  }
  const r = s(t.split(/\s[/·•∙]\s/u));
  if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(t)) {
    return r;
  }
  const i = s(ee(t, ",，،"));
  const o = /[，،]/.test(t);
  const a = i.length === 2 && !o && (e || Pe(t) || Ao.test((c = i[1]) != null ? c : ""));
  if (i.length < 2 || a) {
    return i.length < 2 ? i : [t];
  }
  if (q(t) && i.some(q)) {
    return [t];
  }
  const l = (u = i.pop()) != null ? u : "";
  return [...i, ...l.length < 200 ? l.split(Do) : [l]].map((d) => d.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function Go({ markup: n, signed: e, plain: t }, s) {
  var m;
  if (!n) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: a } = n;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && q(N(a)) ? i : r;
  }
  const l = (m = o.find(({ template: f }) => s.has(f))) != null ? m : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && ae(a) || { before: a };
  const u = N(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(l.template) && !Mo.test(Ce(a));
  return u || d ? l.names : null;
}
function Zn(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(Co, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return Xn.test(t) ? "" : t;
}
var te = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = Ho(this.source, this.context);
      this.found = { lines: e, style: Ko(e), titles: Bo(e), above: _o(e) };
    }
    return this.found;
  }
};
function Vo(n, e) {
  const t = n.filter(({ text: o }) => !b(o));
  const [s] = t;
  if (!s || s.isMarkup || t.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Xo(n, e) {
  const [t, s] = [n, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
}
function Yo({ plain: n, item: e }, t, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  const a = s ? e.text : r && ((m = se(e.text)) == null ? void 0 : m.text) || e.numbered;
  const l = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
  const c = /\[\[|\{\{/.test(l) ? U(l, o).rest : l;
  const u = Ce(c).trim();
  const d = q(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? Uo(u) : u;
  return Zn(d.replace(/^[-–—\s]+/, ""), i);
}
var Ne = class {
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
    const e = Vo(this.lines, this.context.words);
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
      } else if (!b(t.text)) {
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
    this.isClear = this.isClear && !(t && qn.test(e.plain));
    const s = () => this.builder.remark(
      e.isStruck && b(N(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Xn.test(e.plain) && e.signed === null) {
      s();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      s();
      return;
    }
    const r = Go(e, this.style.templates);
    if (r) {
      const [l = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      r.forEach((c) => this.builder.addLinked(e.line, e.lastLine, c, l, e.text));
      return;
    }
    const i = this.withoutMarks(e);
    const o = this.addStranger(e) || i !== "" && this.readPlain(e, i) > 0;
    if (!o) {
      s();
    }
  }
  /** Adds who signed with a link to a namespace that is not known here. */
  addStranger({ signed: e, markup: t, line: s, lastLine: r, text: i }) {
    var a;
    const [, o] = e && (t == null ? void 0 : t.others) ? (a = Oo.exec(e.before.slice(-300))) != null ? a : [] : [];
    if (o === void 0) {
      return false;
    }
    this.isClear = false;
    this.builder.addLinked(s, r, o, "", i);
    return true;
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? pt(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  isAbove(e) {
    const t = this.style.isPage && this.above.has(e);
    this.isClear = this.isClear && !t;
    this.hasOther = this.hasOther || t;
    return t && !this.context.isOther;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var m, f;
    const { style: t } = this;
    const { signed: s, item: r, markup: i, plain: o } = e;
    if (s) {
      return Yo(e, s, t, this.context.titles);
    }
    const a = Jn(e, t.isNumbered);
    const l = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o);
    if (i && i.others > 0 || l && !this.isAbove(e)) {
      return "";
    }
    let c = t.isNumbered ? r.text : r.numbered;
    c = t.isBareNumbered ? (f = (m = se(c)) == null ? void 0 : m.text) != null ? f : c : c;
    c = Ce(i && c.includes("{{") ? P(i.rest).text : c).replace(/^--\s*/, "").trim();
    const { before: u, talk: d } = oe(c);
    return t.talk.has(d) && u !== "" ? u : c;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const s = (u, d = "") => {
      this.builder.add(e.line, e.lastLine, { username: u, email: d });
      return 1;
    };
    const r = this.style.hasLinks && (e.isTimed || No.test(t));
    if (qn.test(t) || Po.test(t) || r) {
      return 0;
    }
    const i = Fo(t);
    if (i.length > 0) {
      return i.map((u) => s(u)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return pt(t, this.context.words).map(({ name: u, email: d }) => s(u, d)).length;
    }
    if (e.signed) {
      return tt(t) || q(t) ? 0 : s(t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const { isSurnameFirst: o, hasMarks: a } = this.style;
    const l = qo(t, o);
    const c = l.map((u, d) => (
      // The full stop behind them all, unless it may be that of an initial.
      Zn(u, a || d > 0 && d === l.length - 1 && /\S{3}\.$/.test(u))
    )).filter((u) => u !== "");
    return c.filter((u) => {
      if (tt(u) || q(u) || /^https?:/i.test(u)) {
        return false;
      }
      const d = O(u, this.context.titles);
      if (d === "date" || d === "phone" || d === "url") {
        return false;
      }
      this.addName(e, u);
      return true;
    }).length;
  }
  addName(e, t) {
    var u, d;
    this.secrets += / /.test(t) && Y(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const { isSurnameFirst: s, isBracketed: r } = this.style;
    const i = this.context.order === "parts";
    const [, o = "", a = ""] = i && s ? (u = /^([^,]+),\s(.+)$/u.exec(t)) != null ? u : [] : [];
    const [, l = "", c = ""] = i && r ? (d = Yn.exec(t)) != null ? d : [] : [];
    this.builder.add(e.line, e.lastLine, o ? { realname: `${a.trim()} ${o}` } : c ? Xo(l, c) : { username: t });
  }
};

// src/accounts/list/read/delimited.ts
var Qo = 500;
var Jo = 3e4;
var Zo = 50;
function ea(n) {
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return (e[1] || "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function ta(n, e, t, s) {
  let r = "";
  let i = 0;
  for (let o = e, a = t + 1; o < n.length && o < e + Qo && i < Jo; ) {
    const l = n[o] || "";
    const c = l.indexOf('"', a);
    if (c === -1) {
      r += `${l.slice(a)}
`;
      i += l.length;
      o++;
      a = 0;
      continue;
    }
    r += l.slice(a, c);
    a = c + 2;
    if (l.charAt(c + 1) !== '"') {
      let u = c + 1;
      while (l.charAt(u) === " ") {
        u++;
      }
      return u === l.length || s !== "" && l.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function na(n, e, t) {
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const o = n[r] || "";
    if (o.charAt(i) === '"') {
      const a = ta(n, r, i, t);
      if (!a) {
        return null;
      }
      s.push(a.cell);
      ({ end: r, at: i } = a);
      if (i === (n[r] || "").length) {
        return { cells: s, end: r };
      }
    } else {
      const a = t ? o.indexOf(t, i) : -1;
      s.push(o.slice(i, a === -1 ? o.length : a));
      if (a === -1) {
        return { cells: s, end: r };
      }
      i = a;
    }
    i += t.length;
  }
}
function* le(n, e) {
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const r = n[s] || "";
    const i = t > Zo ? null : na(n, s, e);
    if (i) {
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells };
      s = i.end;
    } else {
      const o = (e ? r.split(e) : [r]).map(ea);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var sa = 8;
var ra = 6;
var ts = 3;
var ns = 0.7;
var ia = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var oa = /^[@＠][^\s@＠]+$/;
var aa = k(String.raw`\p{L}{3,}`, "g");
var la = 100;
var ss = (n) => {
  var e;
  return (e = n.match(aa)) != null ? e : [];
};
function ca(n) {
  const e = /* @__PURE__ */ new Map();
  n.flatMap((t) => [...new Set(ss(t))]).forEach((t) => {
    var s;
    e.set(t, ((s = e.get(t)) != null ? s : 0) + 1);
  });
  return new Set([...e].flatMap(([t, s]) => s >= ts && s > n.length * 0.3 ? [t] : []));
}
function ua(n, e) {
  const t = n.map(({ text: o }) => P(o));
  const s = W(t.map(({ number: o }) => o));
  const r = t.map(({ text: o, numbered: a }) => s ? o : a);
  const i = ca(r.filter((o) => /\d/.test(o)));
  return n.map((o, a) => {
    var d;
    const l = (d = r[a]) != null ? d : "";
    const c = () => /\d/.test(l) && (ss(l).some((m) => i.has(m)) || ["phone", "date", "number", "url"].includes(O(l, e)));
    const u = v(l) ? "email" : oa.test(l) ? "handle" : c() ? "figure" : "text";
    return w(S({}, o), { plain: l, kind: u });
  });
}
var ce = (n, e) => {
  var t, s, r, i;
  return {
    line: (s = (t = n[0]) == null ? void 0 : t.line) != null ? s : 0,
    lastLine: (i = (r = n[n.length - 1]) == null ? void 0 : r.lastLine) != null ? i : 0,
    cells: e.map(({ plain: o }) => o)
  };
};
var Lt = (n, e) => n.filter((t) => t.kind === e).length;
function da(n) {
  const e = [];
  n.forEach((t, s) => {
    var i, o;
    const r = e[e.length - 1];
    if (r && t.line === ((o = (i = n[s - 1]) == null ? void 0 : i.lastLine) != null ? o : 0) + 1) {
      r.push(t);
    } else {
      e.push([t]);
    }
  });
  return e;
}
function rs(n) {
  const e = n.map((s) => Lt(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= n.length * ns ? "email" : null;
  }
  const t = (s) => n.every((r) => Lt(r, s) === 1);
  return n.length < ts ? null : t("handle") ? "handle" : t("figure") ? "figure" : null;
}
var is = (n) => n.length <= sa && n.some(({ kind: e }) => e === "text");
function ma(n, e) {
  const t = n.find((i) => i.kind === "text");
  const s = n.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [t != null ? t : r, s != null ? s : r, ...n.filter((i) => i !== t && i !== s)];
}
var os = (n) => n.every((e) => {
  var t;
  return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = n[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function fa(n) {
  var d, m, f;
  const e = da(n);
  const [t = [], ...s] = e;
  const r = t.length === 1 && ((d = t[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = rs(i);
  const a = i.filter(({ length: g }) => g > 1);
  if (i.length < 2 || o === null || !i.every(is) || a.length < i.length * ns) {
    return null;
  }
  const l = os(i);
  const c = r ? [w(S({}, ce(t, t)), { beside: (f = (m = t[0]) == null ? void 0 : m.text) != null ? f : "" })] : [];
  const u = i.map((g) => ce(g, l ? g : ma(g, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function pa(n, e) {
  const t = Array.from({ length: n.length / e }, (r, i) => n.slice(i * e, (i + 1) * e));
  const s = rs(t);
  return s !== null && os(t) && t.every(is) ? { records: t.map((r) => ce(r, r)), isSure: s === "email" && t.length > 1 } : null;
}
function es(n) {
  for (let e = 2; e <= Math.min(ra, n.length); e++) {
    const t = n.length % e === 0 ? pa(n, e) : null;
    if (t) {
      return t;
    }
  }
  return null;
}
function ga(n) {
  const e = n.every(({ kind: t }, s) => {
    var r;
    return t === "text" || t === "email" && ((r = n[s - 1]) == null ? void 0 : r.kind) === "text";
  });
  if (!e || Lt(n, "email") === 0) {
    return null;
  }
  return {
    records: n.flatMap((t, s) => {
      const r = n[s + 1];
      const i = (r == null ? void 0 : r.kind) === "email" ? [t, r] : [t];
      return t.kind === "text" ? [ce(i, i)] : [];
    }),
    isSure: false
  };
}
function De(n, e) {
  var a, l;
  const t = n.filter(({ text: c }) => !b(c));
  const s = t.length > 1 && !t.some(({ text: c }) => c.length > la || ia.test(c));
  if (!s || t.filter(({ text: c }) => /[:：]/.test(c)).length >= t.length * 0.5) {
    return null;
  }
  const r = ua(t, e);
  if (r.every(({ kind: c }) => c === "text")) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? es(r.slice(1)) : null;
  return (l = (a = fa(r)) != null ? a : es(r)) != null ? l : i && o ? {
    records: [w(S({}, ce([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : ga(r);
}

// src/accounts/list/read/sheet.ts
var xt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var ha = ["unused", "username", "email", "unused", "unused"];
var F = "AccountCreator";
function ue(n) {
  return n.length > 1 && n.some((e) => e.trim() === F) && !n.some(v);
}
function He(n) {
  return n.findIndex((e) => e.trim() === F);
}
function as(n, e) {
  const t = [xt, ha].find((s) => e === s.length - 1 && s.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
  return t ? n.map((s, r) => {
    var i;
    return (i = t[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Ie(n, e) {
  const t = [];
  let s = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    const o = n.slice(i, i + 2);
    const a = e ? o.charAt(0) : o;
    if (o === "[[" || o === "{{") {
      s++;
      i++;
    } else if (o === "]]" || o === "}}") {
      s = Math.max(0, s - 1);
      i++;
    } else if (a === "\\") {
      i++;
    } else if (s === 0 && (a === "|" || a === "||" || a === "!!")) {
      t.push(n.slice(r, i));
      r = i + a.length;
      i = r - 1;
    }
  }
  t.push(n.slice(r));
  return t;
}
function cs(n) {
  const e = Ie(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function vt(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function ba(n) {
  return Ie(n.slice(1), false).map((e) => vt(cs(e)));
}
var ls = (n) => /^\|-/.test(n);
var Tt = (n) => /^[\s:*]*\{\|/.test(n);
var Et = (n) => /^\s*\|\}/.test(n);
function us(n, e) {
  const t = [];
  let s = null;
  const r = n.some((a) => ls(a.trim()));
  const i = () => {
    if (s == null ? void 0 : s.cells.every(b)) {
      Object.assign(s, { cells: [], beside: "|" });
    }
    s = null;
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
    if (Tt(u) || Et(u) || ls(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = ba(u);
      const m = u.startsWith("!");
      if (s && r) {
        s.cells.push(...d);
        s.lastLine = c;
        s.isHead = s.isHead === true && m;
      } else {
        s = o({ line: c, lastLine: c, cells: d, isHead: m });
      }
    } else if (s) {
      s.cells[s.cells.length - 1] += "\n" + vt(u);
      s.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var ya = /^\s*:?-{2,}:?\s*$/;
function Rt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !b(t)) : [];
  return e.length > 0 && e.every((t) => ya.test(t));
}
function ds(n, e) {
  return n.flatMap((t, s) => {
    const r = e + s;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (Rt(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: r, lastLine: r, cells: [], beside: t }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const a = Ie(o, false);
    const l = a.length > 1 ? a.map(cs) : Ie(o, true);
    return [{ line: r, lastLine: r, cells: l.map((c) => vt(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Sa = 200;
var ps = ["	", ";", ",", "|"];
var ka = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var wa = /[:：]/;
var $e = [" – ", " — ", " - "];
var ms = k(String.raw`\p{L}`);
var La = k(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function xa(n) {
  const e = n[n.length - 1] || "";
  return n.slice(1, -1).some(ke) && !ke(e) && !/[(（]/.test(e);
}
function va(n, e, { words: t }) {
  const s = [...le(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
  const r = s.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  r.forEach(({ length: u }) => i.set(u, (i.get(u) || 0) + 1));
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const a = s.map((u) => {
    var m;
    const d = u.filter(v).length;
    return d === 0 ? 0 : Math.max(d, ((m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) || 0);
  });
  const l = s.length || 1;
  const c = r.filter(({ length: u }) => Math.abs(u - o) < 2).length;
  return {
    delimiter: e,
    rows: s,
    width: o,
    share: r.length / l,
    even: c / (r.length || 1),
    hasHeadings: s.slice(0, 12).some((u) => {
      if (u.some((f) => v(f) || /\[\[|\{\{|^\s*[*#]/.test(f)) || u.filter((f) => Ee(f, t)).length > 1) {
        return false;
      }
      const d = u.filter((f) => !b(f)).map((f) => t.score(f));
      const m = d.filter((f) => f !== null && f.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((f) => (f == null ? void 0 : f.meaning) !== "unused") || u.length > 2 && d.filter((f) => f !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: s.filter((u) => xa(u)).length / l
  };
}
function fs({ rows: n, delimiter: e }) {
  const t = n.filter((a) => a.filter((l) => !b(l)).length > 1);
  const s = t.length > 1 && t.every(([a = ""]) => {
    var l;
    return a.trim().length === 1 && a === ((l = t[0]) == null ? void 0 : l[0]);
  });
  const r = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
  const i = r.length > 2 && !r.includes(null) && W(r);
  const o = t.filter(([a = "", ...l]) => l.filter((c) => !b(c)).length < 2 && (s || i || La.test(a) && !/^\d+$/.test(a.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
var Ta = 6;
function Ea(n, e) {
  const t = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = $e.includes(n) ? /$^/ : /[,;、/|]/;
  const i = e.every((a) => {
    const [l = "", c = "", ...u] = a.split(n);
    t.add(l.trim());
    s.add(c.trim());
    return u.length === 0 && ms.test(l) && ms.test(c) && !/[@＠]/.test(a) && !r.test(c) && l.trim().split(/\s+/).length <= Ta;
  });
  const o = $e.includes(n) ? Math.max(t.size, s.size) : t.size;
  return i && o === e.length && e.length > 1;
}
function Ra(n, e) {
  var f, g, y;
  const t = [];
  const s = ie(n.map(({ text: p }) => p));
  for (let p = 0; p < n.length && t.length < Sa; p++) {
    const h = ((f = n[p]) == null ? void 0 : f.text) || "";
    if (!b(h) && !((g = s[p]) == null ? void 0 : g.isMarkup)) {
      t.push(h.slice(0, 5e3));
    }
  }
  const r = [...ka, ...$e].filter((p) => Ea(p, t));
  const i = [...ps, ...r].map((p) => va(t, p, e));
  const o = t.filter((p) => wn(p, e.words)).length;
  if (o > t.length * 0.6) {
    return "";
  }
  const a = i.filter(({ hasHeadings: p, share: h }) => p && h > 0.3);
  if (a[0]) {
    return a[0].delimiter;
  }
  const l = (p) => t.filter((h) => p.test(h)).length / (t.length || 1);
  const c = l(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const u = i.find((p) => p.delimiter === "	" && p.share >= 0.5 && fs(p) && (p.addressed > 0 || c < 0.6 && (p.rows.length > 1 || p.width < 3)));
  if (u) {
    return u.delimiter;
  }
  const d = i.find((p) => p.width > 2 && p.even > 0.9 && p.share > 0.9 && p.crowded === 0 && (p.width > 3 && p.addressed >= 0.5 || p.dated > 0.5));
  if (d) {
    return d.delimiter;
  }
  if (l(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !i.some(({ addressed: p }) => p > 0.3) || c > 0.3 || l(r.length > 0 ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((p) => Xe(p) !== "").length > t.length * 0.4 || t.filter((p) => ae(p, true) !== null).length > t.length * 0.4) {
    return "";
  }
  const m = i.find(({ addressed: p, crowded: h, share: x, width: L, even: R }) => p >= 0.5 && p > h * 2 && x >= 0.5 && (L > 2 || R > 0.6));
  if (m) {
    return m.delimiter;
  }
  return ((y = i.find((p) => {
    const { delimiter: h, rows: x, share: L, even: R, width: C, crowded: fe, addressed: M } = p;
    if (x.length < 2 || fe > 0.2 || L < 0.6 || R < 0.7 || !fs(p)) {
      return false;
    }
    const $ = x.filter((K) => Pe(P(K.join(",")).text)).length;
    const Fe = h === "," && $ > x.length * 0.6;
    const z = x.filter((K) => b(K[K.length - 1] || "") && K.length < 3).length;
    return !Fe && (z < x.length * 0.5 || M > 0) && C > 1;
  })) == null ? void 0 : y.delimiter) || "";
}
var Ma = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function Ca(n) {
  var t, s;
  const e = ((t = n.find(({ text: r }) => !b(r))) == null ? void 0 : t.text) || "";
  return e.includes(F) ? (s = ps.find((r) => {
    const [i] = le([e], r);
    return i !== void 0 && ue(i.cells);
  })) != null ? s : null : null;
}
function Aa(n) {
  var i, o, a, l, c, u;
  const e = [];
  let t = [];
  const s = ie(n.map(({ text: d }) => d));
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
      t.push(m);
      continue;
    }
    const f = [];
    let g = d;
    if (Tt(m.text)) {
      for (; g < n.length; g++) {
        f.push(((o = n[g]) == null ? void 0 : o.text) || "");
        if (Et(((a = n[g]) == null ? void 0 : a.text) || "")) {
          break;
        }
      }
      r();
      e.push({ kind: "table", records: us(f, m.line), delimiter: "", source: "wiki" });
      d = g;
    } else if (Ma(m.text) || m.text.includes("|") && Rt(((l = n[d + 1]) == null ? void 0 : l.text) || "")) {
      for (; g < n.length && (g === d || /\|/.test(((c = n[g]) == null ? void 0 : c.text) || "")); g++) {
        f.push(((u = n[g]) == null ? void 0 : u.text) || "");
      }
      r();
      e.push({ kind: "table", records: ds(f, m.line), delimiter: "|", source: "bars" });
      d = g - 1;
    } else {
      t.push(m);
    }
  }
  r();
  return e;
}
var Oa = /^"(?:[^"\n]|"")*$/m;
function Mt(n, e, t) {
  const s = Ca(n);
  const r = e != null ? e : s;
  const i = r === null ? Aa(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    var m, f;
    if (o.kind === "table") {
      return o;
    }
    const a = (f = (m = o.lines[0]) == null ? void 0 : m.line) != null ? f : 1;
    const l = o.lines.map(({ text: g }) => g);
    const c = r === null ? De(o.lines, t.titles) : null;
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
    const u = r != null ? r : Ra(o.lines, t);
    const d = (g) => g.map((y) => w(S({}, y), { line: y.line + a - 1, lastLine: y.lastLine + a - 1 }));
    if (u !== "") {
      const g = s === null ? Tn(l, u) : l;
      const y = d([...le(g, u)]);
      const p = $e.includes(u);
      const h = p || wa.test(u);
      return {
        kind: "table",
        records: y,
        delimiter: u,
        source: "delimited",
        isDoubtful: h,
        whole: h && p ? o.lines : null
      };
    }
    if (Oa.test(l.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...le(l, "")]).map(({ line: g, lastLine: y, cells: p }) => ({ line: g, lastLine: y, text: p.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/columns.ts
var Na = 0.35;
var Pa = 300;
var Da = 0.15;
var gs = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function Ha(n, e) {
  const { kinds: t, filled: s, distinct: r } = n;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && gs(n, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
var Ia = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && gs(t, 1);
function $a(n, e, t) {
  const { kinds: s, filled: r } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Ha(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : s.email > 0.5 ? 0 : Ia(n, t, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function za(n, e) {
  const t = {};
  if (n) {
    t[n.meaning] = n.score * $a(n.meaning, e, n);
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
function _a(n, e, t) {
  return t.findIndex((s, r) => {
    const i = t[r - 1];
    const o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && n[r] !== void 0 && xe(s);
  });
}
function hs(n, e, t) {
  let s = -1;
  let r = 0;
  let i = 0;
  n.forEach((o, a) => {
    const l = t.has(a) ? 0 : o[e] || 0;
    if (l > r) {
      i = r;
      [s, r] = [a, l];
    } else {
      i = Math.max(i, l);
    }
  });
  return r >= Na ? { index: s, score: r, margin: r - i } : null;
}
var Ct = class {
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
    const t = hs(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const s = t.margin < Da && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !s && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && Q(t, s) > 0.7);
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
    return this.stats.flatMap((t, s) => !this.taken.has(s) && e(s) && xe(t) ? [s] : []);
  }
};
function Ba(n, e, t) {
  const s = [["username", n]];
  const r = [["firstname", n], ["lastname", e]];
  const i = [["lastname", n], ["firstname", e]];
  return t ? [r, s] : [s, r, i];
}
function ja([n, e], [t, s], r) {
  const i = (c) => r !== void 0 && Q(c, r) > 0.7;
  const o = Q(e, s) > 0.7;
  const a = [["username", n]];
  const l = (c, u, d) => {
    const m = [[["username", c], ["realname", u]], a];
    return d ? m : m.reverse();
  };
  if (e.realNames > 0.7 && s.realNames < 0.3) {
    const c = o || i(s) || s.coined > 0.5;
    return { variants: l(t, n, c), certain: o && s.coined > 0.5 };
  }
  if (s.realNames > 0.7 && e.realNames < 0.5) {
    const c = o || i(s) && !i(e);
    return { variants: l(n, t, c), certain: c === o };
  }
  if (e.realNames < 0.4 && s.realNames < 0.4 && e.coined < 0.5) {
    return { certain: false, variants: s.coined > 0.5 ? l(t, n, o || i(s)) : Ba(n, t, i(e) && i(s)) };
  }
  return { variants: l(n, t, false), certain: e.coined > 0.5 };
}
function Wa(n, e, t) {
  const s = t[n.meanings.indexOf("email")];
  const r = (m) => {
    var f;
    return ((f = t[m]) == null ? void 0 : f.distinct) || 0;
  };
  const i = e.some((m) => r(m) === 1);
  const o = e.filter((m) => !i || r(m) > 0.8);
  const [a, l] = o;
  const c = a === void 0 ? void 0 : t[a];
  const u = l === void 0 ? void 0 : t[l];
  if (a === void 0 || !c) {
    return { variants: [], certain: true };
  }
  const d = [["username", a]];
  if (c.flipped > 0.6) {
    return { variants: [d, [["realname", a]]], certain: false };
  }
  return l === void 0 || !u ? { variants: [d], certain: n.has("email") || e.length === 1 } : ja([a, c], [l, u], s);
}
function Fa(n, e, t, s) {
  const [r, i] = [t[n], t[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && xe(i) && Q(r, i) < 0.5;
}
function Ka(n, e, t, s) {
  var c;
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  const r = n.meanings.indexOf("username");
  if (Fa(r, e, t, ((c = s == null ? void 0 : s[r]) == null ? void 0 : c.meaning) === "username")) {
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: false };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const i = t[e];
  const o = i ? i.realNames + i.ideographic : 0;
  const a = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
  if (i && a) {
    return o > 0.3 && Q(i, a) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && i.coined > 0.5 };
  }
  const l = o > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !l };
}
function Ua(n, e, t, s) {
  const r = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = hs(e, "name", new Set(r));
  if (i) {
    return Ka(n, i.index, t, s);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var d;
      return (((d = s == null ? void 0 : s[u]) == null ? void 0 : d.score) || 0) < 0.6;
    });
    const { variants: l, certain: c } = Wa(n, a, t);
    return { variants: [...l, []], certain: c && (s === null || a.length === 0) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function qa(n, e) {
  return e.findIndex(({ isSecret: t }, s) => t && n.every((r) => r[s] === "unused"));
}
function bs(n, e, t, s) {
  var y;
  const r = Math.min(Pa, Math.max((n == null ? void 0 : n.length) || 0, ...e.map((p) => p.length), 1));
  const i = Array.from({ length: r }, (p, h) => h);
  const o = i.map((p) => un(e, p, s));
  const a = i.map((p) => t.score((n == null ? void 0 : n[p]) || ""));
  const l = o.map((p, h) => {
    var x;
    return za((x = a[h]) != null ? x : null, p);
  });
  if (n) {
    const p = l[_a(n, a, o)];
    if (p) {
      p.username = 0.7;
    }
  }
  const c = new Ct(o, l);
  for (const p of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(p);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([p, h]) => c.take(p, h));
  }
  const u = Ua(c, l, o, n && a);
  const d = u.variants.slice(0, 3).map((p) => {
    const h = [...c.meanings];
    p.forEach(([x, L]) => {
      h[L] = x;
    });
    return h;
  });
  const m = (p, h) => {
    d.splice(1, 0, (d[0] || []).map((x, L) => L === p ? h : x));
  };
  const f = c.meanings.indexOf("username");
  if (f !== -1 && (((y = l[f]) == null ? void 0 : y.username) || 0) <= 0.5) {
    m(f, "unused");
  }
  const g = c.has("password") ? -1 : qa(d, o);
  if (g !== -1) {
    m(g, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && g === -1,
    scores: l.map((x) => {
      var L = x, { name: p } = L, h = G(L, ["name"]);
      return p ? w(S({}, h), { realname: p / 2, username: p / 2 }) : h;
    }),
    stats: o
  };
}
function ys(n, e, { scores: t, stats: s }) {
  return e.map((r, i) => {
    var o, a;
    return {
      heading: X((n == null ? void 0 : n[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (a = t[i]) != null ? a : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var _e = 200;
var ze = 12;
var Ss = 20;
var Ot = 6;
var E = ({ cells: n }) => n.filter((e) => !b(e));
var de = ({ cells: n }) => n.some(v);
function Nt(n, e, t) {
  const s = E(n);
  if (s.length === 0 || s.some(v) || n.beside !== void 0) {
    return false;
  }
  if (s.length > 1 && s.filter((c) => Ee(c, e)).length > 1) {
    return false;
  }
  const r = s.map((c) => e.score(c));
  const i = r.filter((c) => c !== null && c.score > 0.8);
  const o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const a = r.filter((c) => c !== null && c.meaning !== "unused");
  if (s.length === 1) {
    return t && n.cells.length === 1 && o.length === 1;
  }
  const l = i.length > 1 || s.length < 3 || n.cells.length > 1 && a.length > 0;
  return t ? o.length > 0 && l || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= s.length * 0.6;
}
function ks(n, e, t) {
  const s = E(n);
  if (e.length === 0 || s.length < 2 || s.some(v)) {
    return false;
  }
  let r = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => d[o] || "").filter((d) => !b(d) && !A(d));
    if (!nt(i) || A(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((d) => O(d, t));
    const c = O(i, t);
    const u = (d) => c !== d && l.filter((m) => m === d).length > l.length * 0.7;
    if (u("email") || u("person")) {
      r += 2;
    } else if (u("date") || u("number") || u("phone")) {
      r += e.length > 2 ? 2 : 1;
    }
  });
  return r > 1;
}
function Ga(n, e) {
  const { words: t, titles: s } = e;
  const r = [];
  let i = "";
  n.forEach((o, a) => {
    var d;
    const l = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || Nt(o, t, l === void 0 && a < ze)) {
      if (l === a - 1 && E(o).length >= E((d = n[l]) != null ? d : o).length) {
        r.pop();
      } else if (l === a - 1) {
        return;
      }
      r.push(a);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = n.slice(0, ze).findIndex((a, l) => l < Ot && a.cells.length > 1 && (a.isHead || ks(a, n.slice(l + 1, l + 12), s)));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function ws(n) {
  return n.length <= Ot && !n.some(de) && n.filter((e) => E(e).length > 1 && !b(e.cells[0] || "")).length < 3;
}
var Va = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Xa = (n) => n.length < 40 && Va.has(n.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function Ya(n, e, t) {
  const s = n.cells.slice(1).filter((i) => !b(i));
  if (s.length === 0 || s.some((i) => O(i, t) !== "number")) {
    const i = E(n)[0] || "";
    return E(n).length === 1 && e.length > 1 && Xa(i.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && n.cells.every((i, o) => o === 0 || b(i) || r.filter(({ cells: a }) => O(a[o] || "", t) === "number").length < r.length * 0.3);
}
function Qa(n, e, t) {
  const s = e.slice(0, Ss);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + E(o).length, 0) / s.length;
  if (E(n).length <= r / 2 && E(n).length < 3 && r > 3) {
    return !de(n);
  }
  return ks(n, s, t) && n.cells.some((i, o) => nt(i) && s.filter(({ cells: a }) => v(a[o] || "")).length > s.length * 0.8);
}
function Ja(n, e, t, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(t, s.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = s.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? as(n.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), He(n)) : null;
}
function Za(n, e) {
  const t = [...n.cells];
  for (const s of e) {
    if (E(s).length > 1 && s.cells.length >= n.cells.length) {
      s.cells.forEach((r, i) => {
        var o, a;
        t[i] = b((o = t[i]) != null ? o : "") ? r : (a = t[i]) != null ? a : "";
      });
    }
  }
  return w(S({}, n), { cells: t });
}
function el(n) {
  return Oe(n.map((e, t) => {
    var o, a;
    const s = E(e);
    const [r = ""] = s;
    const i = s.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(r);
    return {
      lone: i ? r : null,
      first: r,
      width: s.length,
      isApart: e.line > ((a = (o = n[t - 1]) == null ? void 0 : o.lastLine) != null ? a : -1) + 1
    };
  }));
}
function At(n, e, t, s) {
  var x;
  const { words: r, titles: i } = s;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && ue(e.cells);
  if (!c) {
    if (e) {
      const L = o.slice(0, ze).findIndex((R, C) => C === o.length - 1 || !Qa(R, o.slice(C + 1, C + 1 + Ss), i));
      a.push(...o.splice(0, Math.max(0, L)));
    }
    for (let L = o.pop(); L; L = o.pop()) {
      if (o.length === 0 || !Ya(L, o, i)) {
        o.push(L);
        break;
      }
      l.unshift(L);
    }
  }
  const u = e && !c ? Za(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, ze).reduce((L, R, C) => b(R.cells[0] || "") && E(R).length > 0 && C <= Ot ? C : L, -1);
  const m = o.filter((L) => b(L.cells[0] || "")).length < o.length * 0.5;
  if (d !== -1 && m && ws(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const f = el(c ? [] : o);
  const g = new Set(o.filter((L, R) => f.places.has(R)));
  const y = o.filter((L) => !g.has(L)).slice(0, _e).map(({ cells: L }) => L);
  const p = bs((x = u == null ? void 0 : u.cells) != null ? x : null, y, r, i);
  const h = Ja((u == null ? void 0 : u.cells) || [], c, p.stats.length, s);
  if (h) {
    p.plans = [h];
    p.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: p, groupTitles: g, found: f, sheet: c };
}
var tl = /^[^\d:：.!?]{1,40}$/;
function nl(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && E(e).length === 1 && !de(e) && (e.line > t.lastLine + 1 || E(t).length > 2);
}
function Ls(n, e) {
  var c, u;
  const t = n.filter((d) => d.beside === void 0 && E(d).length > 0);
  const s = ue(((c = t[0]) == null ? void 0 : c.cells) || []);
  const r = s ? [0] : Ga(t, e);
  const i = [];
  const o = (u = r[0]) != null ? u : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [d = "", ...m] }) => m.length === 0 && tl.test(d));
  if (a.length > 0 && (l || !ws(a))) {
    const d = At([], null, a, e);
    const m = l || !a.some(de) && t.some(de);
    if (m) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    a = [];
  }
  if (o === -1) {
    i.push(At([], null, t, e));
  }
  r.forEach((d, m) => {
    var p, h;
    const f = (p = r[m + 1]) != null ? p : t.length;
    const g = t.slice(d + 1, f);
    const y = f < t.length && nl(g) ? g.splice(-1) : [];
    i.push(At(a, (h = t[d]) != null ? h : null, g, e));
    a = y;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d }) => !d.isSure),
    certain: i.every(({ plans: d, found: m }) => d.certain && m.isSure),
    sheet: s
  };
}
function xs({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function vs(n, e) {
  var t, s;
  return ys((s = (t = n.headings) == null ? void 0 : t.cells) != null ? s : null, Pt(n, e), n.plans);
}
function Pt({ plans: n }, e) {
  var t, s;
  return (s = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var sl = "=+-@＝＋－＠";
var rl = ";,|	\r\n\v\f\u2028\u2029";
var il = /[\s'"]/u;
var ol = /^'*[\t\r\n]/u;
function Ts(n) {
  const e = [];
  let t = false;
  for (let s = n.length - 1; s >= 0; s--) {
    const r = n.charAt(s);
    if (t && rl.includes(r)) {
      e.push(s + 1);
    }
    if (!il.test(r)) {
      t = sl.includes(r);
    }
  }
  if (t || ol.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function Es(n) {
  const e = Ts(n);
  return e.length === 0 ? n : [0, ...e].map((t, s) => n.slice(t, e[s])).join("'");
}
function Dt(n) {
  const e = Ts(n);
  return [0, ...e].map((t, s) => n.slice(s > 0 && n.charAt(t) === "'" ? t + 1 : t, e[s])).join("");
}

// src/accounts/list/read/table.ts
function Cs(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function al(n) {
  const e = n.filter((t) => !b(t)).slice(0, _e);
  return e.length > 1 && e.filter((t) => Le.test(t.trim())).length > e.length * 0.8;
}
function ll(n) {
  const [, e = "", t = ""] = Le.exec(n.trim()) || [];
  return e ? Cs(t, e) : n;
}
var Rs = (n) => n.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, t) => t.split("|").pop() || "");
var Ms = ({ cells: n }) => n.filter((e) => !b(e)).length;
function cl(n, e, { rows: t }) {
  const s = n.cells.findIndex((i) => !b(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && Ms(n) === 1 && t.slice(0, _e).filter((i) => Ms(i) > 2).length > 1;
}
function ul({ headings: n, sheet: e }, t, s) {
  const r = (i) => e ? Dt(i) : i.trim();
  return { heading: X(r((n == null ? void 0 : n.cells[t]) || "")), column: t, value: r(s) };
}
var Be = class {
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
      for (const d of [...o.above, ...o.headings ? [o.headings] : []]) {
        this.builder.remark("header", d.line, this.textOf(d), d.lastLine);
      }
      for (const d of o.totals) {
        this.builder.remark("total", d.line, this.textOf(d), d.lastLine);
      }
      const a = Pt(o, t);
      const l = al(o.rows.map(({ cells: d }) => d[a.indexOf("realname")] || ""));
      const c = ((i = o.headings) == null ? void 0 : i.cells) || [];
      const u = Sn(a, c, o.rows, this.context.words, r);
      for (const d of o.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: m, found: f } = o;
        if (m.has(d) && (f.isSure || f.isLikely !== s)) {
          this.builder.remark("header", d.line, this.textOf(d), d.lastLine);
        } else {
          this.addRecord(d, a, o, l, u);
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
    var C;
    const { line: o, lastLine: a, cells: l } = e;
    const c = { first: "", last: "" };
    const u = [];
    const d = [];
    const m = this.secretColumns(s);
    const f = s.sheet ? He(((C = s.headings) == null ? void 0 : C.cells) || []) : -1;
    l.forEach((M, $) => {
      const Fe = s.headings !== null && $ >= s.headings.cells.length;
      const z = Fe && t[$] === "unused" ? void 0 : t[$];
      if (z === void 0 || z === "unused") {
        const K = this.delimiter && M.includes("\n") && M.includes(this.delimiter);
        if (!b(M) && (z === void 0 || K)) {
          d.push(M);
        }
        if (!b(M) && z === "unused" && $ > f && !m[$]) {
          u.push(ul(s, $, M));
        }
      } else {
        this.readCell(z, s.sheet ? Dt(M) : M, c, s.sheet, o);
        if (z === "realname" && r) {
          c.realname = ll(c.realname || "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const fe = c, { first: g, last: y } = fe, p = G(fe, ["first", "last"]);
    if (g || y) {
      p.realname = Cs(g, y);
    }
    const h = u.filter(({ value: M }) => M !== p.password);
    if (h.length > 0) {
      p.extra = h;
    }
    if (s.sheet) {
      this.builder.add(o, a, p, true);
      return;
    }
    this.readName(p);
    const { name: x, isDoubtful: L } = i(p.username || "", l);
    p.username = x;
    this.hasDoubtful = this.hasDoubtful || L;
    if (cl(e, t, s)) {
      this.builder.remark("header", o, this.textOf(e), a);
      return;
    }
    const R = !p.username && !p.email && !p.realname;
    if (R && p.password) {
      this.builder.add(o, a, p);
    } else if (this.isKnown(p, s)) {
      this.builder.remark("again", o, this.textOf(e), a);
    } else {
      this.builder.addOrRemark(o, a, p, this.textOf(e));
    }
    if (d.length > 0 && !R) {
      this.builder.remark("extra-cells", o, d.join(this.delimiter || " "), a);
    }
  }
  /** Was somebody of this name and address in an earlier section? */
  isKnown({ username: e, email: t, realname: s }, r) {
    var a;
    const i = [e, t, s].join("\n");
    const o = (a = this.known.get(i)) != null ? a : r;
    this.known.set(i, o);
    return !!t && o !== r;
  }
  readCell(e, t, s, r, i) {
    switch (e) {
      case "firstname":
        s.first = J(t);
        break;
      case "lastname":
        s.last = J(t);
        break;
      case "mode":
        this.readMode(t, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? t : J(t);
        break;
      default:
        s[e] = r ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var i, o, a;
    const { realname: t = "" } = e;
    if (/\[\[|\{\{/.test(t)) {
      const l = this.linkedName(t);
      e.username = e.username || (l || "");
      e.realname = l === void 0 ? Rs(t) : "";
    }
    const { username: s = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(s)) {
      e.username = (i = this.linkedName(s)) != null ? i : Rs(s);
    } else if (/[@＠]/.test(s.slice(1))) {
      const l = Re(s.replace(/\n/g, " "), this.context.words);
      const c = r === "" || l.email.toLowerCase() === r.toLowerCase();
      if (l.email !== "" && (c || l.name !== "")) {
        e.username = l.name;
        e.email = r || l.email;
      }
    } else if (s.includes("\n")) {
      e.username = s.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((o = e.realname) != null ? o : "") && v((a = e.realname) != null ? a : "")) {
      e.realname = "";
    }
  }
  linkedName(e) {
    var r, i;
    const { names: t, calls: s } = U(e, this.context.titles);
    return (i = t[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
  }
  readMode(e, t, s) {
    const r = pn.get(e.trim().toLowerCase());
    if (r) {
      t.mode = r;
    } else if (!b(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var dl = 3 * ne;
var ml = 5 * ne;
var fl = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var pl = /\[\[|\{\{|^==.*==|^\{\|/;
var Os = 3;
function gl(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= ml || !b(u) && ++r > dl);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : bl(s, i)
  };
}
var hl = /[^\s,;|"]/;
function bl(n, e) {
  const t = n.findIndex((i, o) => o >= e && !b(i));
  let s = n.length - 1;
  while (s > t && b(n[s] || "")) {
    s--;
  }
  const r = n.find((i, o) => o >= e && hl.test(i)) || "";
  return t === -1 ? null : { line: t + 1, lastLine: s + 1, text: r };
}
function yl({ records: n, delimiter: e }, t, { options: s }) {
  const r = t.sections.some(({ headings: o }) => o !== null);
  if (s.columns || s.delimiter || t.sheet || r) {
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
  return i.size > 1 ? null : n.map(({ line: o, lastLine: a, cells: l, beside: c }) => ({ line: o, lastLine: a, text: c != null ? c : l.join(l.every(b) ? e : " ") }));
}
function As(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new te(t.lines, e), table: null };
    }
    const s = Ls(t.records, e);
    const r = t.source === "delimited" ? yl(t, s, e) : null;
    const i = t.whole ? new te(t.whole, e) : null;
    return r ? { segment: new te(r, e), table: null } : { segment: t, table: s, whole: i };
  });
}
var je = class {
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
    this.builder = new Te(t.options);
  }
  read({ all: e, separator: t, beyond: s }) {
    var l;
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
        this.addLines(c.segment, o.length > 0);
      }
    }
    if (s && r.overflow === null) {
      r.remark(s.text === "" ? "no-name" : "too-many", s.line, s.text, s.lastLine);
    }
    const a = (l = s == null ? void 0 : s.lastLine) != null ? l : e.reduce((c, { line: u, text: d }) => b(d) ? c : u, 0);
    r.finish(a, e);
    return w(S({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.hasOther = this.hasOther || t.hasOther;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: i, beside: o } of e.records) {
      if (o !== void 0 && !b(o)) {
        this.builder.remark(e.source === "stacked" ? "header" : "markup", r, o, i);
      }
    }
    const s = new Be(this.context, this.builder, e.delimiter);
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
    const o = t ? null : Ln(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!t && Yt(i, s)) {
      this.certain = false;
      return;
    }
    const a = this.way.variant === 1 ? "parts" : "whole";
    const l = new Ne(e, w(S({}, r), { order: a, isOther: this.way.isOther }), s);
    const c = s.rows.length;
    l.readAll();
    this.hasVariants = this.hasVariants || l.hasParts;
    this.hasOther = this.hasOther || l.hasOther;
    this.certain = this.certain && l.isCertain;
    if (!t) {
      const u = s.rows.slice(c);
      const d = u.filter(({ email: m }) => m !== "").length;
      this.format = l.isPage ? "wikitext" : d > u.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    const e = this.parts.flatMap((s) => {
      const r = s.table && xs(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: t && vs(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && Nt(t.section.headings, this.context.words, true),
      delimiter: (t == null ? void 0 : t.delimiter) || ""
    };
  }
};
var We = class {
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
function Sl(n, e) {
  var l;
  const t = (l = e.options.delimiter) != null ? l : n.separator;
  let s = As(Mt(n.lines, t, e), e);
  if (!s.some(({ table: c }) => c == null ? void 0 : c.sheet) && n.lines.some(({ text: c }) => fl.test(c))) {
    n.lines = n.lines.map((c) => w(S({}, c), { text: Vt(c.text.replace(/\uFEFF/g, "")) }));
    s = As(Mt(n.lines, t, e), e);
  }
  const r = { variant: 0, isOther: false, isBare: false };
  const i = new je(s, e, r);
  const o = new We();
  const a = (c) => {
    o.add(new je(s, e, S(S({}, r), c)).read(n));
  };
  o.add(i.read(n));
  if (i.hasDoubtful) {
    a({ isBare: true });
  }
  if (i.hasOther) {
    a({ isOther: true });
  }
  for (let c = 1; c < Os && i.hasVariants; c++) {
    a({ variant: c });
  }
  return { readings: o.list, certain: i.certain };
}
function kl(n, e) {
  var u, d;
  const t = n.lines.some(({ text: m }) => pl.test(m) || m.includes(F));
  const s = !t && ((u = De(n.lines, e.titles)) == null ? void 0 : u.isSure) === true;
  const r = t || s ? null : Rn(n.lines, e.words);
  const i = (m = n.lines) => Sl(w(S({}, n), { lines: m }), e);
  if (!r || r.around.size === 0) {
    return i();
  }
  const o = i(n.lines.map((m) => r.around.has(m) ? w(S({}, m), { text: "" }) : m));
  if (!((d = o.readings[0]) == null ? void 0 : d.rows.length)) {
    return i();
  }
  if (r.isSure) {
    return o;
  }
  const [a, l] = r.isLikely ? [o, i()] : [i(), o];
  const c = new We();
  [...a.readings.slice(0, 1), ...l.readings.slice(0, 1), ...a.readings, ...l.readings].forEach((m) => c.add(m));
  return { readings: c.list, certain: c.list.length < 2 && a.certain };
}
function I(n, e = {}) {
  const t = gl(n);
  const s = {
    options: e,
    words: new ye(e.headings),
    titles: new B(e.userNamespaces)
  };
  const { readings: [r, ...i], certain: o } = kl(t, s);
  if (!r) {
    throw new Error("A text has no reading.");
  }
  const a = !r.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [r, ...i.slice(0, Os - 1)], certain: o && a };
}

// src/accounts/list/read/source/text-kind.ts
var Ps = 8192;
var wl = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var Ll = (n) => /^\s*<\?xml\b/.test(n) && !/<html\b/i.test(n) && n.includes("urn:schemas-microsoft-com:office:spreadsheet");
function Ns(n) {
  try {
    return typeof JSON.parse(n) === "object";
  } catch (e) {
    if (e instanceof SyntaxError) {
      return false;
    }
    throw e;
  }
}
var xl = (n) => {
  var e, t;
  return /^\s*(?:\[\s*[{["]|\{\s*")/.test(n) && (Ns(n) || Ns((t = (e = /\S.*/u.exec(n)) == null ? void 0 : e[0]) != null ? t : ""));
};
var vl = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;
function Tl(n) {
  var s, r;
  const e = (r = (s = n.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/, 1)[0]) == null ? void 0 : s.split("\n")) != null ? r : [];
  const t = (i) => e.some((o) => i.test(o));
  return e.length > 2 && e.slice(0, -1).every((i) => vl.test(i)) && t(/^(?:From|To|Date):/i) && t(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i);
}
function Ds(n) {
  const e = n.slice(0, Ps);
  return wl(n) ? "web-shortcut" : Ll(e) ? "old-spreadsheet" : /^\s*BEGIN:VCALENDAR\b/i.test(e) ? "calendar" : Tl(e) ? "message" : xl(n) ? "data" : null;
}
function Hs(n) {
  const e = n.slice(0, Ps);
  return /^\s*</.test(e) && /<(?:html|body|head|meta|style|table)\b/i.test(e);
}

// src/accounts/list/read/index.ts
var El = 2;
var me = (n, e) => w(S({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var $s = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function Rl(n) {
  try {
    return n.map(({ rows: e }) => V(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function Ml(n, e) {
  var a;
  const t = Rl(n);
  if (t === null) {
    return $s("too-large");
  }
  const s = n.map(({ name: l, rows: c }, u) => {
    const d = t[u] || "";
    return { name: l, text: d, read: I(d, c.some((m) => m.length > 1) ? S({ delimiter: "	" }, e) : e) };
  });
  const r = (l) => l.read.readings[0].rows.length;
  const i = (a = s.find(({ name: l }) => l === e.sheet)) != null ? a : s.reduce((l, c) => r(c) > r(l) ? c : l);
  const o = e.sheet !== void 0 || s.filter((l) => r(l) > 0).length < 2;
  return w(S({}, me(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: l }) => l),
    sheet: i.name
  });
}
function Is(n, { DOMParser: e, userNamespaces: t }) {
  return e && Hs(n) ? Ve(n, "", new B(t), e) : n;
}
function Cl(t) {
  return ge(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return me(n.text, I(n.text, e));
      case "html": {
        const s = new B(e.userNamespaces);
        const r = e.DOMParser ? Ve(n.html, n.text, s, e.DOMParser) : n.text;
        return me(r, I(r, e));
      }
      case "page": {
        const s = new B(e.userNamespaces);
        const r = e.DOMParser ? Gt(n.html, s, e.DOMParser) : "";
        return me(r, I(r, e));
      }
      case "file": {
        const s = yield _t(n, S({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return $s(s.code);
          case "table":
            return Ml(s.sheets, e);
          case "text": {
            const { encoding: r, certain: i, samples: o, alternatives: a, remarks: l } = s;
            const c = Is(s.text, e);
            const u = me(c, I(c, e));
            const d = i ? [] : a.slice(0, El).map((m) => I(Is(m.text, e), e).readings[0]);
            return w(S({}, u), {
              readings: [...u.readings, ...d],
              certain: u.certain && i,
              encoding: { encoding: r, certain: i, samples: o, alternatives: a, remarks: l }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [V, Es, mn, xt, F, Ds];
return { readList: Cl, readText: I };
} };
// </nowiki>
