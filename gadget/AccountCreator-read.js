// <nowiki>
/*!
 * AccountCreator 0.1.0+c9379a1c: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"3b5cface","checks":"d109be68"}, contents: '9daad3da', run: function () {
'use strict';
var Ts = Object.defineProperty;
var Es = Object.defineProperties;
var Rs = Object.getOwnPropertyDescriptors;
var pe = Object.getOwnPropertySymbols;
var Nt = Object.prototype.hasOwnProperty;
var It = Object.prototype.propertyIsEnumerable;
var Pt = (n, e, t) => e in n ? Ts(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var L = (n, e) => {
  for (var t in e || (e = {}))
    if (Nt.call(e, t))
      Pt(n, t, e[t]);
  if (pe)
    for (var t of pe(e)) {
      if (It.call(e, t))
        Pt(n, t, e[t]);
    }
  return n;
};
var x = (n, e) => Es(n, Rs(e));
var fe = (n, e) => {
  var t = {};
  for (var s in n)
    if (Nt.call(n, s) && e.indexOf(s) < 0)
      t[s] = n[s];
  if (n != null && pe)
    for (var s of pe(n)) {
      if (e.indexOf(s) < 0 && It.call(n, s))
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
var Ms = /["\r\n]|^\s|\s$/u;
function U(n, e, t) {
  const s = (r) => Ms.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return n.map((r) => r.map(s).join(e)).join(t);
}

// taken:core/app/load-part-gadget
var Ht = mw.libs.accountCreator.parts.core.modules[45];

// src/app/decode-file-gadget.ts
var Dt = (n, e) => ge(null, null, function* () {
  const t = yield Ht("sources");
  return t.decodeSource(n, e);
});

// src/accounts/list/read/html.ts
var $t = 3;
var zt = 1;
var Cs = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var As = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Os = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var Ps = 600;
var I = (n, e) => {
  var t, s;
  return (s = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? s : "";
};
var Ns = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function he(n) {
  var e;
  return Cs.has(n.nodeName.toUpperCase()) || As.test(I(n, "class")) || Ns.test(I(n, "style")) || I(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var Bt = /^(?:[*#:]|==) /;
var Is = (n) => n.map((e) => "line" in e ? e.line.replace(Bt, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function Hs(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function Ds(n) {
  const e = Array.from(n.childNodes).flatMap((s) => /^T(?:BODY|HEAD|FOOT)$/i.test(s.nodeName) ? Array.from(s.childNodes) : [s]);
  const t = (s) => e.filter(({ nodeName: r }) => r.toUpperCase() === s);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var jt = 2e5;
var Wt = `<!-- rowspan × colspan > ${jt} -->`;
var Be = class {
  constructor() {
    this.isSpent = false;
    this.left = jt;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var je = class {
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
    const i = Math.min(1e3, Number(I(e, "rowspan")) || 1) - 1;
    const o = s.length;
    s.push(t);
    const a = this.budget.take(Math.min(50, Number(I(e, "colspan")) || 1) - 1);
    for (let l = 0; l < a; l++) {
      s.push([]);
    }
    if (i > 0 && !this.budget.isSpent) {
      r.length = Math.max(r.length, s.length);
      r.fill(i, o, s.length);
    }
  }
};
var We = class n {
  constructor(e, t = new Be(), s = 0) {
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
    if (this.depth > Ps) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const s of Array.from(e.childNodes)) {
      if (s.nodeType === $t) {
        this.addText(s);
      } else if (s.nodeType === zt && !he(s)) {
        this.readElement(s, t);
      }
    }
    this.depth--;
  }
  addText(e) {
    var s;
    const t = ((s = e.nodeValue) != null ? s : "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(t) ? 1 : 0;
    this.line += t;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    const t = [e];
    for (let s = t.pop(); s !== void 0; s = t.pop()) {
      if (s.nodeType === $t) {
        this.addText(s);
      } else if (s.nodeType === zt && !he(s)) {
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
    } else if (s === "LI" || s === "DD" || /^H[1-6]$/.test(s) || /mso-?list/i.test(I(e, "class") + I(e, "style"))) {
      this.flush();
      this.mark = s === "LI" ? t : s === "DD" ? ": " : /^H/.test(s) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (s === "DEL" || s === "S" || s === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (Os.has(s) || s === "TR" || s === "TBODY") {
      this.flush();
      this.read(e, s === "OL" ? "# " : s === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var a;
    const s = I(e, "href");
    const r = /^https?:/i.test(s) ? s : `https://wiki.invalid${s.replace(/^\.?\/*/, "/")}`;
    const i = I(e, "title");
    const o = s === "" || s.startsWith("#") ? null : (a = this.titles.personAt(r)) != null ? a : this.titles.personIn(Hs(i));
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
    const t = new je(this.budget);
    const s = [];
    const { rows: r, captions: i } = Ds(e);
    const o = r.map((l) => this.readRow(l, t, s));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(Is)), isHead: o });
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
      this.blocks.push(Bt.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var _t = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Fe(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(_t).join(" !! ")}` : `| ${e.map(_t).join(" || ")}`),
    "|}"
  ];
}
function Ft(n, e, t) {
  const s = new We(e);
  s.read(new t().parseFromString(n, "text/html").body);
  s.flush();
  return s;
}
function Kt(n, e, t) {
  const { blocks: s, budget: r } = Ft(n, e, t);
  return [...r.isSpent ? [Wt] : [], ...s.flatMap(Fe)].join("\n");
}
function Ut(n, e, t, s) {
  const r = Ft(n, t, s);
  const i = r.blocks.filter((o) => "rows" in o);
  if (r.budget.isSpent) {
    return [Wt, ...e.trim() !== "" ? [e] : r.blocks.flatMap(Fe)].join("\n");
  }
  if (i.length === 0 && r.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === r.blocks.length && r.people === 0) {
    return U(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return r.blocks.flatMap(Fe).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var k = mw.libs.accountCreator.parts.core.modules[42];

// src/accounts/list/read/plain-text.ts
var $s = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var zs = new Map(Object.entries({
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
var _s = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Bs = new Map(Object.entries({
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
var js = k(String.raw`\p{Nd}`, "g");
var Ws = k(String.raw`[^\P{Nd}\d]`);
var Fs = k(String.raw`\p{Nd}`);
function Ks(n, e, t, s) {
  var i, o, a;
  if (s !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = _s.get(c);
    return (a = (o = zs.get(s)) != null ? o : Bs.get(s)) != null ? a : u ? (l + u).normalize() : n;
  }
  const r = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : n;
}
function qt(n) {
  return n.includes("&") ? n.replace($s, Ks) : n;
}
function z(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function M(n) {
  if (!Ws.test(n)) {
    return n;
  }
  return n.replace(js, (e) => {
    var r;
    let t = (r = e.codePointAt(0)) != null ? r : 0;
    const s = t;
    while (s - t < 9 && Fs.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(s - t);
  });
}
function b(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Us = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var qs = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Gt = Us.split("|");
var Gs = qs.split("|");
var Vs = /^[\w-]{1,24}$/;
var Xs = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Ys = 500;
var Qs = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var j = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Gt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return z(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || Xs.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const s = n.plain(e);
    return this.exact.has(s) || t && s.length < 60 && Gt.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    var r, i;
    if (e.length > Ys || !/[:：]/.test(e)) {
      return null;
    }
    const s = z(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let o = 0; o < s.length - 1 && o < 4; o++) {
      const a = (r = s[o]) != null ? r : "";
      const l = s.slice(o + 1).join(":");
      if (this.isUserNamespace(a, t)) {
        return n.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (o < s.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Gs.some((d) => c.toLowerCase().startsWith(d))) {
        return n.named(u);
      }
      if (!Vs.test(a)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var a;
    const [, t = "", s = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? a : [];
    const r = s.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = t.split("/").filter((l) => l);
    const o = i.findIndex((l) => /:|%3A/i.test(l));
    if (o !== -1) {
      r.push(i.slice(o).join("/"));
    }
    for (const l of r) {
      const c = this.personIn(Qs(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var Js = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Ke(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = M(e);
  const s = (o = (i = Js.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const r = t.indexOf(s);
  return (t.length === e.length ? e.slice(r, r + s.length) : s).trim();
}
function Vt(n, e) {
  const t = n.filter(({ text: i }) => !b(i));
  const s = t.map(({ text: i }) => Ke(i));
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
var q = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/headings.ts
var Jt = {
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
var Zs = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var er = "and und et y e i og och ja és și si ve và dan и і й та و";
var Ue = k(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Xt = k(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var be = k(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var tr = 200;
function qe(n) {
  return q(n).normalize("NFKC").toLowerCase();
}
function H(n) {
  return qe(n).replace(Ue, "");
}
function Yt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return H(e) === "" ? n : e;
}
var Qt = new Set(Zs);
var nr = new Set(Jt.people.split(" "));
var sr = new Set(er.split(" "));
var Ge = Object.entries(Jt).reduce((n, [e, t]) => {
  const s = e === "people" ? "name" : e;
  for (const r of t.split(" ")) {
    const i = H(r);
    if (i && !n.has(i)) {
      n.set(i, s);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Zt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (be.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var rr = Zt(Ge);
var ir = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(H);
var or = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(H));
var en = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var ar = [...ir, ...en(Ge)];
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
    this.secrets = [...ar, ...en(this.words)];
    this.telling = [...Zt(this.words), ...rr];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Ge.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > tr ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t, s;
    return ((s = (t = this.score(e)) == null ? void 0 : t.score) != null ? s : 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const t = H(e);
    const s = new Set(qe(e).replace(/\d+/g, " ").split(Xt));
    const r = (i) => s.has(i) || t === i || !or.has(i) && i.length > (be.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var c, u, d, m;
    const t = (c = this.meaningOf(H(e))) != null ? c : this.meaningOf(H(Yt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const s = e.split(/[/|·•\n(（]/u).map(H).filter((p) => p);
    const r = new Set(s.map((p) => this.meaningOf(p)));
    const [i] = [...r];
    if (s.length > 1 && r.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = qe(Yt(e)).replace(/e[-‐‑ ]mail/g, "email").split(Xt).filter((p) => p);
    const a = o.flatMap((p, h) => Qt.has(p) ? [] : [h]);
    const l = (d = this.meaningOf(a.map((p) => o[p]).join("").replace(Ue, ""))) != null ? d : this.meaningOf(o.slice(a[0], ((u = a[a.length - 1]) != null ? u : 0) + 1).join("").replace(Ue, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (m = this.findWholeName(o)) != null ? m : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !nr.has(o) && !Qt.has(o) && !sr.has(o));
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
var tn = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/cell-kinds.ts
var lr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var cr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez";
var nn = new Set(lr.split("|"));
var ur = new Set(cr.split("|"));
var Ve = k(String.raw`\p{L}`);
var dr = k(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var mr = k(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var pr = k(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var fr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var gr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var hr = /\d{1,2}[:.]\d{2}/;
var br = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var yr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function P(n) {
  const e = n.trim().toLowerCase();
  return nn.has(e) || e.length < 4 && dr.test(e) && e !== "";
}
function Xe(n) {
  const e = n.trim().toLowerCase();
  return P(n) && (e.length > 3 || !Ve.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && tn(Se(n)) === null;
}
function ke(n) {
  var s, r;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (s = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? s : [];
  if (br.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (r = n.match(/\d+/g)) != null ? r : [];
  return hr.test(n) && e.length < 5 && t.length > 2 || yr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => gr.test(i));
}
function sn(n) {
  const e = n.trim();
  return e.length < 60 && mr.test(e);
}
function rn(n) {
  return pr.test(n.trim());
}
function A(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const s = t.toLowerCase();
  if (ur.has(s) || nn.has(s)) {
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
  const r = M(t);
  return ke(r) ? "date" : Ve.test(r) ? kr(t, r) : Sr(r);
}
function Sr(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function kr(n, e) {
  const t = n.split(/\s+/u);
  return fr.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var wr = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function G(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !E(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && wr.filter((t) => t.test(e)).length > 2;
}
function Ye(n) {
  return !b(n) && Ve.test(n) && !E(n);
}

// taken:core/accounts/names/clean-field
var on = mw.libs.accountCreator.parts.core.modules[37];

// src/accounts/list/read/clean-request.ts
function Qe(n, e) {
  const t = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = n[s];
    const i = on(s, r, e);
    if (r !== i) {
      t[s] = { from: r, to: i };
      n[s] = i;
    }
  }
  return t;
}
function an(n, e) {
  const t = L({}, n.request);
  const s = Qe(t, e);
  if (Object.keys(s).length > 0) {
    n.cleaned = L(L({}, n.cleaned), s);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var ee = 1e4;

// src/accounts/list/read/people-builder.ts
var ln = 200;
var Lr = [];
var we = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, s, r = t) {
    this.remarks.push({ code: e, line: t, lastLine: r, text: s.length > ln ? s.slice(0, ln) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, s, r = false) {
    var o;
    if (this.rows.length >= ee) {
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
      extra: Lr
    }, s), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = Qe(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, s, r, i) {
    const o = z(s);
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
    var i, o;
    const { overflow: s } = this;
    if (s !== null) {
      this.remark("too-many", s, (o = (i = t.find(({ line: a }) => a === s)) == null ? void 0 : i.text) != null ? o : "", e);
    }
    const r = new Uint8Array(e + 2);
    for (const { line: a, lastLine: l } of [...this.rows, ...this.remarks]) {
      r.fill(1, a, l + 1);
    }
    for (const { line: a, lastLine: l, text: c } of t) {
      if (r[a] === 0 && !b(c)) {
        this.remark("no-name", a, c, l);
      }
    }
    this.rows.sort((a, l) => a.line - l.line);
    this.remarks.sort((a, l) => a.line - l.line);
  }
};
function V(n) {
  return P(n) ? "" : n.trim();
}
var cn = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/labels.ts
var xr = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var vr = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var Tr = k(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var Er = (n, e) => Tr.test(n.trim()) && !b(e) && !/^\/\/|\[\[|\{\{/.test(e);
function Je(n, e) {
  var s;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const r of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (s = xr.exec(r)) != null ? s : [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = t[t.length - 1];
    if (l && l.score > 0.8) {
      t.push(x(L({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      t.push(x(L({}, c), { meaning: "unused", isSecret: true }));
    } else if (Er(i, o)) {
      t.push(x(L({}, c), { meaning: null, isSecret: G(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return t;
}
function Rr(n) {
  const e = [...n].sort((l, c) => l.label.length - c.label.length);
  const t = (l) => {
    var c, u;
    return V((u = (c = e.find((d) => d.meaning === l)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? u : "");
  };
  const s = [t("firstname"), t("lastname")].filter((l) => l).join(" ");
  const r = t("name");
  const i = t("username");
  const o = t("realname") || s;
  const a = n.flatMap(({ label: l, meaning: c, value: u, isSecret: d }, m) => (c === "unused" || c === null) && !d && !b(u) ? [{ heading: l, column: m, value: u.trim() }] : []);
  return {
    username: i || (o ? "" : r),
    realname: o || (i ? r : ""),
    email: t("email").replace(/^<|>$/g, ""),
    password: t("password"),
    reason: t("reason"),
    extra: a
  };
}
var Ze = ({ meaning: n }) => n !== null;
var Mr = 100;
function un(n, e) {
  return Je(n, e).filter(Ze).length > 1;
}
function dn(n, e, t) {
  const s = n.filter(({ text: f }) => !b(f));
  if (s.length === 0 || s.length > 1e5) {
    return false;
  }
  const r = s.slice(0, Mr).some(({ text: f }) => Je(f, e).some(Ze));
  if (!r) {
    return false;
  }
  const i = s.map((f) => ({ line: f, labels: Je(f.text, e) }));
  const o = i.flatMap(({ labels: f }) => f);
  const a = new Set(o.map(({ meaning: f }) => f));
  const l = ["email", "username", "name", "realname"].some((f) => a.has(f));
  const c = i.filter(({ labels: f }) => f.length > 0).length;
  const u = i.filter(({ labels: f }) => f.some(Ze)).length;
  a.delete(null);
  if (!l || a.size < 2 || c < s.length * 0.6 || u < s.length * 0.4) {
    return false;
  }
  const d = [];
  let m = null;
  let p = null;
  const h = () => {
    if (m && p) {
      t.addOrRemark(m.line, p.lastLine, Rr(d), m.text);
    }
    [m, p] = [null, null];
    d.length = 0;
  };
  for (const { line: f, labels: S } of i) {
    if (S.length === 0) {
      h();
      t.remark("no-name", f.line, f.text, f.lastLine);
    } else {
      if (S.some((g) => vr(d, g))) {
        h();
      }
      m = m != null ? m : f;
      p = f;
      d.push(...S);
    }
  }
  h();
  return true;
}

// src/accounts/list/read/list-marks.ts
var pn = k(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Cr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Ar = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Or = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Pr = /^\s*\u{1f51f}\s*/u;
function Nr(n) {
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
var et = (n, e = "") => n.slice(e.length).replace(pn, "").trim();
function N(n) {
  var c, u;
  const e = n.replace(pn, "");
  const t = e.trimStart() !== n.trimStart();
  const s = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const r = ([d], m) => x(L({}, s), { text: et(e, d), number: m });
  const i = Or.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, Nr(i[1]));
  }
  const o = Pr.exec(e);
  if (o) {
    return r(o, 10);
  }
  const a = M(e.slice(0, 40));
  const l = Cr.exec(a);
  return l && a.length === Math.min(40, e.length) ? r(l, Number((u = (c = l[1]) != null ? c : l[2]) != null ? u : l[3])) : s;
}
function te(n) {
  const e = M(n.slice(0, 20));
  const t = Ar.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: et(n, t[0]) } : null;
}
var Ir = [
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
var Hr = k(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Dr = k(String.raw`^\p{Lu}\.\s*$`);
function tt(n) {
  const e = n.map((i) => Hr.exec(i));
  const t = n.length > 1 && Ir.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const s = e.map((i, o) => {
    var a;
    return et((a = n[o]) != null ? a : "", i == null ? void 0 : i[0]);
  });
  const r = e.every((i) => {
    var o;
    return Dr.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !s.every((i) => /\S\s+\S/.test(i));
  return t && !r ? s : null;
}
var mn = /[,;；、，]\s*$/u;
function fn(n, e) {
  const t = n.filter((u) => u.trim() !== "");
  const s = (u) => mn.test(u) && !u.trimEnd().endsWith(e);
  const r = t.filter(s).length > t.length * 0.8;
  const i = r ? n.map((u) => u.replace(mn, "")) : n;
  const o = i.map((u) => {
    const d = N(u.replace(/^#+ /, "- "));
    return d.number === null ? L(L({}, d), te(d.text)) : d;
  });
  const a = _(o.map(({ number: u }) => u));
  const l = o.map(({ text: u, hasBullet: d, number: m, numbered: p }, h) => {
    var y;
    const f = (y = i[h]) != null ? y : "";
    const S = a ? u : p;
    const g = (d || a && m !== null) && !f.slice(0, f.lastIndexOf(S)).includes(e);
    return g ? S : null;
  });
  if (l.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, d) => {
      var m;
      return (m = l[d]) != null ? m : u;
    });
  }
  const c = tt(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => {
    var d;
    return u.trim() === "" ? u : (d = c.shift()) != null ? d : "";
  }) : i;
}
function _(n) {
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

// src/accounts/list/read/signature.ts
var nt = 80;
var gn = 30;
var hn = /\d{1,2}[:.٫h]\d{2}/;
var $r = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var zr = /^\D{0,4}\d{1,2}(?:\D|$)/;
var bn = /^\d{1,2}\.$/;
var _r = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function st(n) {
  var a;
  const e = Math.max(0, n.length - nt);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let s = false;
  let r = false;
  let i = false;
  let o = 0;
  for (const [l, { 0: c, index: u = 0 }] of t.entries()) {
    if (!/\d/.test(c)) {
      if (++o > 3) {
        return -1;
      }
      continue;
    }
    const d = o === 0 && l > 0;
    o = 0;
    let m = c;
    if (hn.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s) {
      s = true;
      m = m.replace(hn, "");
    }
    if ($r.test(m) && !i) {
      i = true;
      m = m.replace(/\d{4}/, "");
    }
    r = r || zr.test(m);
    if (s && r && i) {
      const p = d && bn.test(c) ? t[l + 1] : void 0;
      return e + (p && bn.test(p[0]) ? (a = p.index) != null ? a : u : u);
    }
  }
  return -1;
}
function ne(n) {
  var s;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (s = _r.exec(n)) != null ? s : [];
  return { before: e.trim(), talk: t };
}
function Br(n) {
  const e = M(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-nt - gn))) {
    return null;
  }
  const t = e.slice(-(nt + gn + 20));
  const s = e.length - t.length;
  const r = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : st(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? st(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var jr = /[(（][^()（）]{1,24}[)）]/gu;
var Wr = 1e3;
function Fr(n) {
  const e = M(n.slice(0, Wr));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(jr) : []) {
    const s = st(e.slice(0, t).trimEnd());
    if (s !== -1) {
      return n.slice(0, s);
    }
  }
  return null;
}
function W(n, e = false) {
  var r, i;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return ne(n.slice(0, Math.max(0, n.length - 400)) + ((r = t[1]) != null ? r : ""));
  }
  const s = (i = Br(n)) != null ? i : e ? Fr(n) : null;
  return s === null ? null : ne(s.trim());
}

// src/accounts/list/read/letter.ts
var yn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var it = 15;
var Kr = 300;
var Ur = 3e3;
var qr = /[,!:，！：、。،]\s*$/u;
var Gr = /\S{3}[.…。]\s*$/u;
var Vr = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Xr = /^(?:--|_{5,}|—+)\s*$/u;
var Yr = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var Qr = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Jr = /^\s*(?:>\s?)+/;
var Zr = /^([^:：=@]{1,40})[:：]\s*\S/u;
var ei = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function ti(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((s) => e.score(s) !== null);
}
function ni(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Yr.test(e) || t > 3 && Qr.test(e));
}
function si(n, e, t) {
  var m, p;
  const { hasBullet: s, number: r, text: i } = N(n.text.slice(0, Kr).replace(Jr, ""));
  const o = s || r !== null || /^\s*[*#]/.test(n.text);
  const a = ei.test(i);
  const l = (p = (m = Zr.exec(i)) == null ? void 0 : m[1]) != null ? p : "";
  const c = W(i) !== null;
  const u = !c && ni(i);
  const d = ti(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: a || o || c || l !== "" && t.isHeading(l) || d,
    isMarked: qr.test(i) || u && Gr.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: Vr.test(i)
  };
}
var X = { lines: [], isClear: true, isLikely: false };
function ri(n, e, t) {
  const s = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > it) {
    return X;
  }
  if (s !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : X;
}
function ii(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && n.length > 1);
  const s = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const r = t !== -1 ? n.slice(t) : s ? n : [];
  return r.length === 0 || r.length > it ? X : { lines: r, isClear: t !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function oi(n) {
  var s, r, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((s = n[e]) == null ? void 0 : s.isApart) === true || / /.test((r = t == null ? void 0 : t.source.text.trim()) != null ? r : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : X;
}
function ai(n, e) {
  var r;
  const t = Math.max(e + 1, n.length - 8);
  const s = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return s === -1 ? X : { lines: n.slice(s), isClear: false, isLikely: ((r = n[s]) == null ? void 0 : r.isApart) === true };
}
function li(n) {
  var s;
  const e = n.findIndex(({ source: r }, i) => i > 0 && Xr.test(r.text));
  const t = n.slice(e);
  if (e === -1 || t.length > it || t.filter(({ hasAddress: r }) => r).length > 1) {
    return X;
  }
  return { lines: t, isClear: ((s = t[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function ci(n) {
  var o;
  const e = n.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [t = 0] = e;
  const s = (o = e[e.length - 1]) != null ? o : 0;
  const r = n.slice(t, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || n.length < 8) && r.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: t, last: s, isAnchored: i, own: r } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var se = (n, e) => n.filter(e).length / n.length;
var rt = ({ own: n }) => se(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function ui(n, e) {
  const { own: t, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = se(t, ({ isMarked: l }) => l) > r;
  const o = se(t, ({ isPhrase: l }) => l) > (s ? 0.4 : 2 / t.length);
  const a = rt(e);
  return n.map((l) => x(L({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function di(n) {
  const e = ci(n);
  const { first: t, last: s, own: r, isAnchored: i } = e;
  const o = ui(n, e);
  if (i) {
    const l = r.length > 1 && se(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      ri(o.slice(0, t), o[t], c),
      ii(o.slice(s + 1), l)
    ];
    return l && !rt(e) ? u : u.map((d) => x(L({}, d), { isClear: d.lines.length === 0 }));
  }
  if (rt(e) || se(r, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = oi(o);
  return [a, ai(o, a.lines.length)];
}
function Sn(n, e) {
  if (n.filter(({ text: a }) => !b(a)).length > Ur) {
    return yn;
  }
  const t = [];
  let s = false;
  for (const a of n) {
    const l = b(a.text);
    if (!l) {
      t.push(si(a, s, e));
    }
    s = l;
  }
  const r = li(t);
  const i = [...di(t.slice(0, t.length - r.lines.length)), r];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? yn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var mi = 2e3;
var pi = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var fi = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var gi = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var hi = k(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var bi = 50;
var yi = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Si = "";
var ki = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function O(n) {
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
function kn(n) {
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
function wn(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(yi, (e) => e.replace(/\D/g, "").length > 5 ? Si : e).replace(ki, " ").replace(/\uf8ff/g, " ") : n;
}
function Ln(n, e) {
  let t = e;
  for (let s = t.replace(n, ""); s !== t; s = t.replace(n, "")) {
    t = s;
  }
  return t;
}
function Le(n, e) {
  var p;
  const t = n.search(/[@＠]/);
  const s = Math.max(0, t - 80);
  const r = t === -1 || n.length > mi ? null : pi.exec(n.slice(s, t + 300));
  if (!r) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = Se(r[0]);
  let o = Ln(fi, n.slice(0, s + r.index)).trimEnd();
  const [a, l] = (p = hi.exec(o.slice(-bi))) != null ? p : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || vn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = Ln(gi, n.slice(s + r.index + r[0].length));
  const u = kn(O(wn(O(o))));
  const d = O(c);
  if (u !== "" && !P(u)) {
    return { name: E(u) ? "" : u, email: i, more: d };
  }
  const m = kn(O(wn(M(d) === d ? d : "")).replace(/^\((.*)\)\.?$/u, "$1"));
  return { name: E(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var xe = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function vn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var wi = k(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var Li = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function ot(n, e) {
  var a;
  const t = n.trimStart();
  const [s, r = ""] = (a = wi.exec(t)) != null ? a : [];
  if (s === void 0) {
    return n;
  }
  const i = t.slice(s.length);
  const o = xe(i) !== 1 || Li.test(r) || e.isHeading(r) || vn(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(r) ? i : n;
}
function Y(n, e) {
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
var at = (n) => n.trim().split(/\s+/u).length;
function xn(n) {
  const e = [];
  let t = "";
  for (const s of n) {
    if (t !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (at(t) === 1 || at(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${t.trim()}, ${s.trim()}`);
      } else if (i && at(s) === 1) {
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
var xi = k(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function vi(n) {
  const e = [];
  let t = [];
  for (const s of n) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = t.join(" ");
      e.push(r === "" || xi.test(r) ? s : `${r} ${s}`);
      t = [];
    } else {
      t.push(s);
    }
  }
  return e;
}
function Ti(n) {
  if (xe(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return vi(n.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = n.split(">").filter((s) => O(s) !== "");
  const t = e.length > 1 && e.every((s) => s.includes("<"));
  return t ? e.map((s) => s + ">") : [n];
}
function lt(n, e) {
  const t = ot(n, e);
  const s = xe(t);
  const r = Y(t, ";；").filter((l) => O(l) !== "");
  const i = r.length === 2 && r.some(E);
  const o = r.filter((l) => /[@＠]/.test(l)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [Le(t, e)].filter(({ name: l, email: c }) => l || c);
  }
  const a = o ? r.flatMap((l) => xe(l) > 1 ? xn(Y(ot(l, e), ",，、")) : [l]) : xn(Y(t, ",，、"));
  return a.filter((l) => O(l) !== "").flatMap(Ti).map((l) => Le(ot(l, e), e)).filter(({ name: l, email: c }) => l !== "" || c !== "");
}

// src/accounts/list/read/markup.ts
var Ei = 1e3;
var Ri = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Mi = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Ci = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Tn(n, e, t) {
  let s = n.indexOf(e);
  let r = s === -1 ? -1 : n.indexOf(t, s + 2);
  while (s !== -1 && r !== -1) {
    const i = n.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < Ei) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : n.indexOf(e, r + 2);
    r = s === -1 ? -1 : n.indexOf(t, Math.max(s + 2, r + 2));
  }
}
function Ai(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [s = n, r = s] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(s)) != null ? a : r;
}
function Oi(n, e) {
  var r;
  const t = [];
  const s = [];
  for (const i of n) {
    const [, o = "", a = ""] = (r = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(i)) != null ? r : [];
    const l = Ai((o ? a : i).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const c = o === "page" ? e.personIn(a.trim()) : null;
    if (c !== null) {
      t.push(c);
    } else if (l && (!o || /^\d+$/.test(o))) {
      s.push(l);
    } else if (l && Ci.test(o)) {
      t.push(l);
    }
  }
  return { named: t, plain: s };
}
function Pi(n, e) {
  var d;
  const [t = "", ...s] = n.split("|");
  const r = z(t);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const m = e.personIn((d = i[1]) != null ? d : "");
    return m === null ? null : { names: [m], sure: true, template: "#" };
  }
  const { named: o, plain: a } = Oi(s, e);
  if (o.length > 0) {
    return { names: o, sure: true, template: r };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = Ri.test(r);
  const u = Mi.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: c ? a : [l], sure: c || u, template: r.toLowerCase() };
}
var Ni = /https?:\/\/[^\s<>[\]"]+/giu;
var Ii = /^[^[\]\n]{0,300}\]/u;
function Hi(n, e, t) {
  var i;
  let s = "";
  let r = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(Ni)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [d = ""] = u ? (i = Ii.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      s += n.slice(r, u ? a - 1 : a) + " ";
      r = c + d.length;
    }
  }
  return s + n.slice(r);
}
function Q(n, e) {
  var d;
  const t = [];
  const s = [];
  const r = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (m) => {
    var h;
    const p = m === null ? "" : z(m);
    if (p === "") {
      i++;
      return;
    }
    r.set(p, ((h = r.get(p)) != null ? h : 0) + 1);
    if (r.get(p) === 1) {
      t.push(p);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [m, p] of Tn(n, "[[", "]]")) {
      c.push([m, p, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [m, p] of Tn(n, "{{", "}}")) {
      c.push([m, p, false]);
    }
  }
  c.sort((m, p) => m[0] - p[0]);
  for (const [m, p, h] of c) {
    if (m < a) {
      continue;
    }
    const f = n.slice(m + 2, p - 2);
    o += n.slice(a, m) + " ";
    a = p;
    if (h) {
      l(e.personIn((d = f.split("|", 1)[0]) != null ? d : ""));
    } else {
      const S = Pi(f, e);
      if (S == null ? void 0 : S.sure) {
        S.names.forEach(l);
      } else if (S) {
        s.push(S);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = Hi(o, e, l);
  }
  const u = t.filter((m) => {
    var p;
    return ((p = r.get(m)) != null ? p : 0) > 1;
  });
  return { names: t, calls: s, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var Di = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var $i = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var zi = /^#{2,6}\s/;
function _i(n, e) {
  return n.length < 1e3 && (Di.test(n) || $i.test(n) && n.endsWith("]]") || !e && zi.test(n));
}
function Bi(n, e) {
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
function ji(n) {
  return n.split("{{").length - n.split("}}").length;
}
function re(n) {
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
    const { text: c, open: u } = l ? Bi(o, s) : { text: o, open: false };
    const d = s;
    s = u;
    const m = r;
    if (t) {
      const f = ji(c);
      r = Math.max(0, r + f);
      i = r === 0 ? 0 : i + 1;
      if (i > 100) {
        r = 0;
        i = 0;
      }
    }
    const p = c.trim();
    const h = p === "" && (d || o.trim() !== "");
    return {
      text: c,
      isMarkup: h || m > 0 || r > 0 && !/^\s*[*#]/.test(c) || _i(p, t)
    };
  });
}
var En = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Wi = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Rn(n) {
  let e = "";
  let t = "";
  let s = null;
  let r = 0;
  let i = -1;
  for (const { 0: o, 1: a, index: l = 0 } of n.includes("<") ? n.matchAll(En) : []) {
    if (!a) {
      i = i === -1 ? l : i;
    } else if (i !== -1) {
      e += n.slice(r, i);
      s = s != null ? s : e;
      e += " ";
      t += n.slice(i, l).replace(En, " ");
      r = l + o.length;
      i = -1;
    }
  }
  e += n.slice(r);
  if (e.includes("~~")) {
    const o = e;
    e = o.replace(Wi, (a, l) => {
      s = s != null ? s : o.slice(0, l);
      t += " " + a.slice(2, -2);
      return " ";
    });
  }
  return { rest: e, gone: t, before: s != null ? s : e };
}
var Fi = /\[([^[\]\n]{1,100})\]\((https?:[^()\s]{1,300})\)/giu;
function Mn(n, e) {
  return n.includes("](") ? n.replace(Fi, (t, s, r) => e.personAt(r) === null ? s : r) : n;
}
var Ki = /<\/?[a-z][^<>@]{0,300}>/giu;
function ve(n) {
  return /[<'*_]/.test(n) ? n.replace(Ki, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/times.ts
var Cn = 60;
var An = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Te = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var Ui = String.raw`${An}${Te}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${An}${Te})?`;
var Nn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var qi = String.raw`(?:${Nn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Gi = k(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${qi},?\s{1,2})?${Ui}|${Nn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var Vi = k(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Te}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Te})?[)\]]?$`, "i");
var Xi = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var ct = k(String.raw`\p{L}`);
var On = k(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Pn(n) {
  const e = M(n);
  return e.length === n.length ? e : n;
}
function ut(n) {
  var o;
  if (!ct.test(n.slice(0, 300))) {
    return null;
  }
  const e = Gi.exec(Pn(n.slice(0, Cn)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && ct.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: Xi.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const s = n.slice(-Cn);
  const r = Vi.exec(Pn(s));
  const i = r ? n.slice(0, n.length - s.length + r.index).trim() : "";
  return ct.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function In(n) {
  var c;
  const e = n.map(ut);
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
    return u === null ? [] : [(d = On.exec(u)) == null ? void 0 : d[1]];
  }));
  const l = r > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(On, "") : u);
}

// src/accounts/list/read/titles.ts
var dt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Yi = 60;
var Qi = 3;
var Ji = k(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Zi = k(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var eo = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function to(n) {
  var d, m, p;
  const e = M(n.trim()).toLowerCase();
  const [, t, s, r] = (d = Ji.exec(e)) != null ? d : [];
  const [, i, o] = (m = Zi.exec(e)) != null ? m : [];
  const a = t != null ? t : o;
  const l = (p = s != null ? s : r) != null ? p : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, eo.indexOf(l)] };
}
var Hn = (n) => n.trim().toLowerCase().split(/\s+/u);
function Dn(n, e) {
  const t = n.reduce((s, r, i) => e(r) ? s : i, -1);
  return n.flatMap((s, r) => e(s) && r < t ? [r] : []);
}
function no(n) {
  const e = n.map(({ lone: o }) => o === null ? null : to(o));
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
function mt(n, e) {
  const t = e.map((i) => {
    var o, a;
    return Hn((a = (o = n[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const s = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Hn(i)]);
  const r = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !s.some((a) => i(a) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function so(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const s = Dn(n, ({ lone: o }) => o !== null);
  const r = s.length * 2 <= t.length + 1;
  if (s.length === 0 || t.length < 2) {
    return dt;
  }
  if (e.length > 1 || r && s[0] === 0 && mt(n, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= Qi).length > t.length * 0.7;
  return r && (i || mt(n, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : dt;
}
function Ee(n) {
  const e = n.map((r) => r.lone !== null && r.lone.length > Yi ? x(L({}, r), { lone: null }) : r);
  const t = no(e);
  if (e.some(({ width: r }) => r > 1)) {
    return so(e, t);
  }
  if (t.length > 1) {
    const r = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: r, isLikely: t[0] === 0 };
  }
  const s = Dn(e, ({ lone: r, isApart: i }) => r !== null && i);
  return s[0] === 0 && e.length >= s.length * 3 && mt(e, s) ? { places: new Set(s), isSure: false, isLikely: true } : dt;
}

// src/accounts/list/read/lines.ts
var ro = 7;
var _n = 100;
var ft = k(String.raw`^\p{Ll}`);
var gt = k(String.raw`\p{L}`);
var ht = k(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var io = k(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var oo = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var $n = /[:：]$/;
var ao = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var Bn = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var lo = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var co = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var uo = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function mo({ gone: n, before: e, rest: t }, s, r) {
  var l;
  const i = /\[\[|\{\{|https?:/.test(n) ? Q(n, r).names : [];
  const o = (l = s == null ? void 0 : s.names) != null ? l : [];
  if (i.length > 0) {
    return o.every((c) => i.includes(c)) ? "yes" : "no";
  }
  const a = gt.test(n) && !gt.test(e);
  return a && o.length === 0 && !/[@＠]/.test(t) ? "perhaps" : "no";
}
function po(n, { titles: e }) {
  const t = re(n.map(({ text: r }) => r));
  const s = n.map((r, i) => {
    var g, y;
    const o = (g = t[i]) != null ? g : { text: r.text, isMarkup: false };
    if (o.isMarkup || b(o.text)) {
      const w = o.text.trim();
      return x(L({}, r), {
        plain: w,
        isMarkup: o.isMarkup,
        isStruck: false,
        isOut: "no",
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: w, hasBullet: false, number: null, numbered: w }
      });
    }
    const a = Rn(o.text);
    const { rest: l } = a;
    const [, c = "", u = l] = (y = /^(\s*[*#:;]+)([^]*)$/u.exec(l)) != null ? y : [];
    const d = /^\s*\*[^*\s][^*]*\*\s*$/.test(l);
    const m = c && !d && !/^\s*\*\*[^*]/.test(l) && !/^\s*#\d/.test(l) ? u : l;
    const p = Mn(m, e).trim();
    const h = /\[\[|\{\{|https?:|[:：]/.test(p);
    const f = N(p);
    const S = h ? Q(p, e) : null;
    return x(L({}, r), {
      plain: p,
      isMarkup: false,
      isStruck: l !== o.text,
      item: f,
      isTimed: false,
      isOut: mo(a, S, e),
      bullets: m === l ? "" : c.trim(),
      signed: p.length > 3e3 ? null : jn(p),
      markup: S
    });
  });
  fo(s);
  ko(s);
  ho(s);
  return s;
}
function fo(n) {
  const e = n.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const t = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? jn(r, true) : null);
  if (t.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = t[r]) != null ? i : null;
    });
  }
}
function go(n) {
  const e = n.filter(({ text: a }) => !b(a));
  const t = e.findIndex(({ bullets: a }) => a !== "#");
  const s = e.slice(Math.max(0, t));
  const r = s.every(({ plain: a }) => /[^\s@]@[^\s@]/.test(a));
  const i = s.length > 1 && !e.some(({ isMarkup: a, markup: l }) => a || (l == null ? void 0 : l.names.length)) && (r || s.every(({ bullets: a, item: l }) => a !== "#" && (a !== "" || l.hasBullet)));
  const o = { places: /* @__PURE__ */ new Set(), isSure: r, isLikely: r || t === 1 };
  return i ? e.slice(0, Math.max(0, t)).map((a) => [a, o]) : [];
}
function ho(n) {
  const e = n.filter(({ isMarkup: t, signed: s, item: r }) => !t && s === null && !b(r.text));
  In(e.map(({ item: t }) => t.text)).forEach((t, s) => {
    const r = e[s];
    if (t !== null && r) {
      r.isTimed = true;
      r.item = x(L({}, r.item), { text: t, numbered: r.item.number === null ? t : r.item.numbered });
    }
  });
}
function bo(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !b(i));
  const s = t.slice(0, Math.max(0, t.findIndex(e)));
  const r = ({ plain: i }) => F(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function yo(n) {
  const e = n.filter(({ text: s }) => !b(s));
  const t = Ee(e.map((s, r) => {
    var p, h;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = s;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const m = (h = (p = e[r - 1]) == null ? void 0 : p.lastLine) != null ? h : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: s.line > m + 1 };
  }));
  return new Map([...[...t.places].flatMap((s) => {
    const r = e[s];
    return r ? [[r, t]] : [];
  }), ...go(n)]);
}
var So = k(String.raw`^\p{L}[^\d()]*$`);
function jn(n, e = false) {
  var r, i;
  const t = W(n, e);
  const s = (t == null ? void 0 : t.before) === "" ? (i = (r = ut(n)) == null ? void 0 : r.text) != null ? i : "" : "";
  return So.test(s) && s !== s.toUpperCase() ? null : t;
}
function ko(n) {
  const e = n.filter(({ isMarkup: t, text: s }) => !t && !b(s));
  for (const t of [e, e.slice(1)]) {
    const s = tt(t.map(({ item: r }) => r.text));
    if (s) {
      t.forEach((r, i) => {
        var a;
        const o = (a = s[i]) != null ? a : "";
        r.item = x(L({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var pt = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function zn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((s) => {
    var r;
    return t.set(s, ((r = t.get(s)) != null ? r : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
function wo(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Me(n) {
  var s;
  const [, e = "", t = ""] = (s = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? s : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var Wn = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" || t && n.number !== null;
function Lo(n) {
  const e = n.filter(({ isMarkup: p, text: h }) => !p && !b(h));
  const t = e.map(({ item: p }) => p.number);
  const s = e.map(({ item: p }) => {
    var h, f;
    return p.number === null ? (f = (h = te(p.text)) == null ? void 0 : h.number) != null ? f : null : null;
  });
  const r = s.filter((p) => p !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && _(s);
  const o = e.map(({ signed: p, plain: h }) => (p != null ? p : ne(h)).talk);
  const a = e.flatMap(({ markup: p }) => {
    var h;
    return (h = p == null ? void 0 : p.calls) != null ? h : [];
  });
  const l = _(t) && new Set(e.flatMap(({ item: p }) => p.number === null ? [] : [p.text])).size > 1;
  const c = (p) => Wn(p, l);
  const u = e.flatMap(({ item: p }) => p.text.split(/[;；]/).filter((h) => !b(h)));
  const d = e.filter(({ item: p }) => !b(p.text));
  const m = new Set(d.flatMap(({ item: p, signed: h }) => {
    var f, S;
    return h || p.text.length > _n ? [] : (S = (f = Bn.exec(p.text)) == null ? void 0 : f[2]) != null ? S : [];
  }));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && pt(e, c) > 0.4,
    hasLinks: e.some(({ markup: p }) => p !== null && p.names.length > 0),
    isPage: e.some(({ markup: p, signed: h }) => h !== null || p !== null && p.names.length > 0),
    hasMarks: e.length > 1 && pt(d, ({ item: p }) => /[.,;、。，；]\s*$/.test(p.text)) > 0.8 && pt(d, ({ item: p }) => /(?:^|\s)\S{1,2}\.$/.test(p.text)) < 0.5,
    talk: zn(o, e.length * 0.4),
    templates: zn(a.map(({ template: p }) => p), 2),
    isSurnameFirst: u.filter(Me).length > u.length * 0.6 && u.length > 1,
    isBracketed: m.size > 1 && m.size > d.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: p }) => p.endsWith(":")) && e.some(({ bullets: p }) => /[*#]$/.test(p))
  };
}
function F(n) {
  const e = n.split(/\s+/u);
  return n.length > _n || e.length > ro + 2 || e.length > 4 && e.filter((t) => ft.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => ft.test(t)).length > 1;
}
var Fn = k(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
var xo = k(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function vo(n, e) {
  const t = !Fn.test(n) || e > 2 && ft.test(n);
  return /[!?。！？]$/.test(n) || n.endsWith(".") && t;
}
function To(n) {
  var r, i;
  let e = 0;
  const t = n.split(/\s+/u).map((o) => {
    const a = vo(o, e);
    e = a ? 0 : e + 1;
    return o + (a ? "\n" : " ");
  }).join("");
  const s = t.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (i = (r = s.filter((o) => o.trim() !== "").pop()) == null ? void 0 : r.trim()) != null ? i : n;
}
function Eo(n, e) {
  var c, u;
  const t = n.replace(/[;；、\t]$/u, "");
  const s = (d) => d.map((m) => m.trim()).filter((m) => m !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、\t]/.test(t)) {
    return s(Y(t, ";；、	"));
  }
  if (/\|/.test(t)) {
    return s(t.split("|"));
  }
  const r = s(t.split(/\s[/·•∙]\s/u));
  if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(t)) {
    return r;
  }
  const i = s(Y(t, ",，،"));
  const o = /[，،]/.test(t);
  const a = i.length === 2 && !o && (e || Me(t) || oo.test((c = i[1]) != null ? c : ""));
  if (i.length < 2 || a) {
    return i.length < 2 ? i : [t];
  }
  if (F(t) && i.some(F)) {
    return [t];
  }
  const l = (u = i.pop()) != null ? u : "";
  return [...i, ...l.length < 200 ? l.split(uo) : [l]].map((d) => d.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function Ro({ markup: n, signed: e, plain: t }, s) {
  var m;
  if (!n) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: a } = n;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && F(O(a)) ? i : r;
  }
  const l = (m = o.find(({ template: p }) => s.has(p))) != null ? m : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && W(a) || { before: a };
  const u = O(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(l.template) && !gt.test(ve(a));
  return u || d ? l.names : null;
}
function Kn(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(io, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return ht.test(t) ? "" : t;
}
var J = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = po(this.source, this.context);
      this.found = { lines: e, style: Lo(e), titles: yo(e), above: bo(e) };
    }
    return this.found;
  }
};
function Mo(n, e) {
  const t = n.filter(({ text: o }) => !b(o));
  const [s] = t;
  if (!s || s.isMarkup || t.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Co(n, e) {
  const [t, s] = [n, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
}
function Ao({ plain: n, item: e }, t, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  const a = s ? e.text : r && ((m = te(e.text)) == null ? void 0 : m.text) || e.numbered;
  const l = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
  const c = /\[\[|\{\{/.test(l) ? Q(l, o).rest : l;
  const u = ve(c).trim();
  const d = F(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? To(u) : u;
  return Kn(d.replace(/^[-–—\s]+/, ""), i);
}
var Re = class {
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
    const e = Mo(this.lines, this.context.words);
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
    this.isClear = this.isClear && !(t && $n.test(e.plain));
    const s = (l = "no-name") => this.builder.remark(l, e.line, e.text, e.lastLine);
    if (this.isOut(e)) {
      s("struck");
      return;
    }
    if (ht.test(e.plain) && e.signed === null) {
      s();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      s();
      return;
    }
    const r = Ro(e, this.style.templates);
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
  isOut({ isOut: e, isStruck: t, plain: s }) {
    const r = t && b(O(s));
    if (e !== "perhaps" || r || ht.test(s)) {
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
    var a;
    const [, o] = e && (t == null ? void 0 : t.others) ? (a = ao.exec(e.before.slice(-300))) != null ? a : [] : [];
    if (o === void 0) {
      return false;
    }
    this.isClear = false;
    this.builder.addLinked(s, r, o, "", i);
    return true;
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? lt(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
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
    const { signed: s, item: r, markup: i, plain: o } = e;
    if (s) {
      return Ao(e, s, t, this.context.titles);
    }
    const a = Wn(e, t.isNumbered);
    const l = !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o);
    if (i && i.others > 0 || l && !this.isAbove(e)) {
      return "";
    }
    let c = t.isNumbered ? r.text : r.numbered;
    c = t.isBareNumbered ? (p = (m = te(c)) == null ? void 0 : m.text) != null ? p : c : c;
    c = ve(i && c.includes("{{") ? N(i.rest).text : c).replace(/^--\s*/, "").trim();
    const { before: u, talk: d } = ne(c);
    return t.talk.has(d) && u !== "" ? u : c;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    var u;
    const s = (d, m = "") => {
      this.builder.add(e.line, e.lastLine, { username: d, email: m });
      return 1;
    };
    const r = this.style.hasLinks && (e.isTimed || lo.test(t));
    if ($n.test(t) || co.test(t) || r) {
      return 0;
    }
    const i = wo(t);
    if (i.length > 0) {
      return i.map((d) => s(d)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return lt(t, this.context.words).map(({ name: d, email: m }) => s(d, m)).length;
    }
    if (e.signed) {
      const [, d = "", m = ""] = (u = /^(\S+)\s+(\S.*)$/u.exec(t)) != null ? u : [];
      const p = Fn.test(d) && !xo.test(d) && !this.isDoubtful();
      return Xe(t) || F(t) ? 0 : s(p ? m : t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const { isSurnameFirst: o, hasMarks: a } = this.style;
    const l = Eo(t, o);
    const c = l.map((d, m) => (
      // The full stop behind them all, unless it may be that of an initial.
      Kn(d, a || m > 0 && m === l.length - 1 && /[^\s.]{3}\.$/.test(d))
    )).filter((d) => d !== "");
    return c.filter((d) => {
      if (Xe(d) || F(d) || /^https?:/i.test(d)) {
        return false;
      }
      const m = A(d, this.context.titles);
      if (m === "date" || m === "phone" || m === "url") {
        return false;
      }
      this.addName(e, d);
      return true;
    }).length;
  }
  addName(e, t) {
    var u, d;
    this.secrets += / /.test(t) && G(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const { isSurnameFirst: s, isBracketed: r } = this.style;
    const i = this.context.order === "parts";
    const [, o = "", a = ""] = i && s ? (u = /^([^,]+),\s(.+)$/u.exec(t)) != null ? u : [] : [];
    const [, l = "", c = ""] = i && r ? (d = Bn.exec(t)) != null ? d : [] : [];
    this.builder.add(e.line, e.lastLine, o ? { realname: `${a.trim()} ${o}` } : c ? Co(l, c) : { username: t });
  }
};

// src/accounts/list/read/delimited.ts
var Oo = 500;
var Po = 3e4;
var No = 50;
function Io(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function Ho(n, e, t, s) {
  var o;
  let r = "";
  let i = 0;
  for (let a = e, l = t + 1; a < n.length && a < e + Oo && i < Po; ) {
    const c = (o = n[a]) != null ? o : "";
    const u = c.indexOf('"', l);
    if (u === -1) {
      r += `${c.slice(l)}
`;
      i += c.length;
      a++;
      l = 0;
      continue;
    }
    r += c.slice(l, u);
    l = u + 2;
    if (c.charAt(u + 1) !== '"') {
      let d = u + 1;
      while (c.charAt(d) === " ") {
        d++;
      }
      return d === c.length || s !== "" && c.startsWith(s, d) ? { cell: r, end: a, at: d } : null;
    }
    r += '"';
  }
  return null;
}
function Do(n, e, t) {
  var o, a;
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const l = (o = n[r]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = Ho(n, r, i, t);
      if (!c) {
        return null;
      }
      s.push(c.cell);
      ({ end: r, at: i } = c);
      if (i === ((a = n[r]) != null ? a : "").length) {
        return { cells: s, end: r };
      }
    } else {
      const c = t ? l.indexOf(t, i) : -1;
      s.push(l.slice(i, c === -1 ? l.length : c));
      if (c === -1) {
        return { cells: s, end: r };
      }
      i = c;
    }
    i += t.length;
  }
}
function* ie(n, e) {
  var s;
  let t = 0;
  for (let r = 0; r < n.length; r++) {
    const i = (s = n[r]) != null ? s : "";
    const o = t > No ? null : Do(n, r, e);
    if (o) {
      yield { line: r + 1, lastLine: o.end + 1, cells: o.cells };
      r = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(Io);
      yield { line: r + 1, lastLine: r + 1, cells: a, broken: i.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var $o = 8;
var zo = 6;
var qn = 3;
var Gn = 0.7;
var _o = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var Bo = /^[@＠][^\s@＠]+$/;
var jo = k(String.raw`\p{L}{3,}`, "g");
var Wo = 100;
var Vn = (n) => {
  var e;
  return (e = n.match(jo)) != null ? e : [];
};
function Fo(n) {
  const e = /* @__PURE__ */ new Map();
  n.flatMap((t) => [...new Set(Vn(t))]).forEach((t) => {
    var s;
    e.set(t, ((s = e.get(t)) != null ? s : 0) + 1);
  });
  return new Set([...e].flatMap(([t, s]) => s >= qn && s > n.length * 0.3 ? [t] : []));
}
function Ko(n, e) {
  const t = n.map(({ text: o }) => N(o));
  const s = _(t.map(({ number: o }) => o));
  const r = t.map(({ text: o, numbered: a }) => s ? o : a);
  const i = Fo(r.filter((o) => /\d/.test(o)));
  return n.map((o, a) => {
    var d;
    const l = (d = r[a]) != null ? d : "";
    const c = () => /\d/.test(l) && (Vn(l).some((m) => i.has(m)) || ["phone", "date", "number", "url"].includes(A(l, e)));
    const u = E(l) ? "email" : Bo.test(l) ? "handle" : c() ? "figure" : "text";
    return x(L({}, o), { plain: l, kind: u });
  });
}
var oe = (n, e) => {
  var t, s, r, i;
  return {
    line: (s = (t = n[0]) == null ? void 0 : t.line) != null ? s : 0,
    lastLine: (i = (r = n[n.length - 1]) == null ? void 0 : r.lastLine) != null ? i : 0,
    cells: e.map(({ plain: o }) => o)
  };
};
var bt = (n, e) => n.filter((t) => t.kind === e).length;
function Uo(n) {
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
function Xn(n) {
  const e = n.map((s) => bt(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= n.length * Gn ? "email" : null;
  }
  const t = (s) => n.every((r) => bt(r, s) === 1);
  return n.length < qn ? null : t("handle") ? "handle" : t("figure") ? "figure" : null;
}
var Yn = (n) => n.length <= $o && n.some(({ kind: e }) => e === "text");
function qo(n, e) {
  const t = n.find((i) => i.kind === "text");
  const s = n.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [t != null ? t : r, s != null ? s : r, ...n.filter((i) => i !== t && i !== s)];
}
var Qn = (n) => n.every((e) => {
  var t;
  return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = n[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function Go(n) {
  var d, m, p;
  const e = Uo(n);
  const [t = [], ...s] = e;
  const r = t.length === 1 && ((d = t[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = Xn(i);
  const a = i.filter(({ length: h }) => h > 1);
  if (i.length < 2 || o === null || !i.every(Yn) || a.length < i.length * Gn) {
    return null;
  }
  const l = Qn(i);
  const c = r ? [x(L({}, oe(t, t)), { beside: (p = (m = t[0]) == null ? void 0 : m.text) != null ? p : "" })] : [];
  const u = i.map((h) => oe(h, l ? h : qo(h, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function Vo(n, e) {
  const t = Array.from({ length: n.length / e }, (r, i) => n.slice(i * e, (i + 1) * e));
  const s = Xn(t);
  return s !== null && Qn(t) && t.every(Yn) ? { records: t.map((r) => oe(r, r)), isSure: s === "email" && t.length > 1 } : null;
}
function Un(n) {
  for (let e = 2; e <= Math.min(zo, n.length); e++) {
    const t = n.length % e === 0 ? Vo(n, e) : null;
    if (t) {
      return t;
    }
  }
  return null;
}
function Xo(n) {
  const e = n.every(({ kind: t }, s) => {
    var r;
    return t === "text" || t === "email" && ((r = n[s - 1]) == null ? void 0 : r.kind) === "text";
  });
  if (!e || bt(n, "email") === 0) {
    return null;
  }
  return {
    records: n.flatMap((t, s) => {
      const r = n[s + 1];
      const i = (r == null ? void 0 : r.kind) === "email" ? [t, r] : [t];
      return t.kind === "text" ? [oe(i, i)] : [];
    }),
    isSure: false
  };
}
function Ce(n, e) {
  var a, l;
  const t = n.filter(({ text: c }) => !b(c));
  const s = t.length > 1 && !t.some(({ text: c }) => c.length > Wo || _o.test(c));
  if (!s || t.filter(({ text: c }) => /[:：]/.test(c)).length >= t.length * 0.5) {
    return null;
  }
  const r = Ko(t, e);
  if (r.every(({ kind: c }) => c === "text")) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? Un(r.slice(1)) : null;
  return (l = (a = Go(r)) != null ? a : Un(r)) != null ? l : i && o ? {
    records: [x(L({}, oe([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : Xo(r);
}

// src/accounts/list/read/sheet.ts
var yt = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Yo = ["unused", "username", "email", "unused", "unused"];
var B = "AccountCreator";
function ae(n) {
  return n.length > 1 && n.some((e) => e.trim() === B) && !n.some(E);
}
function Ae(n) {
  return n.findIndex((e) => e.trim() === B);
}
function Jn(n, e) {
  const t = [yt, Yo].find((s) => e === s.length - 1 && s.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
  return t ? n.map((s, r) => {
    var i;
    return (i = t[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Oe(n, e) {
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
function es(n) {
  const e = Oe(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function St(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Qo(n) {
  return Oe(n.slice(1), false).map((e) => St(es(e)));
}
var Zn = (n) => /^\|-/.test(n);
var kt = (n) => /^[\s:*]*\{\|/.test(n);
var wt = (n) => /^\s*\|\}/.test(n);
function ts(n, e) {
  const t = [];
  let s = null;
  const r = n.some((a) => Zn(a.trim()));
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
    if (kt(u) || wt(u) || Zn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = Qo(u);
      if (s && r) {
        s.cells.push(...d);
        s.lastLine = c;
      } else {
        s = o({ line: c, lastLine: c, cells: d });
      }
    } else if (s) {
      s.cells[s.cells.length - 1] += "\n" + St(u);
      s.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var Jo = /^\s*:?-{2,}:?\s*$/;
function Lt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !b(t)) : [];
  return e.length > 0 && e.every((t) => Jo.test(t));
}
function ns(n, e) {
  return n.flatMap((t, s) => {
    const r = e + s;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (Lt(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: r, lastLine: r, cells: [], beside: t }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const a = Oe(o, false);
    const l = a.length > 1 ? a.map(es) : Oe(o, true);
    return [{ line: r, lastLine: r, cells: l.map((c) => St(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Zo = 200;
var is = ["	", ";", ",", "|"];
var ea = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var ta = /[:：]/;
var Pe = [" – ", " — ", " - "];
var ss = k(String.raw`\p{L}`);
var na = k(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function sa(n) {
  var t;
  const e = (t = n[n.length - 1]) != null ? t : "";
  return n.slice(1, -1).some(ke) && !ke(e) && !/[(（]/.test(e);
}
function ra(n, e, { words: t }) {
  const s = [...ie(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
  const r = s.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  r.forEach(({ length: u }) => {
    var d;
    return i.set(u, ((d = i.get(u)) != null ? d : 0) + 1);
  });
  const [o] = [...i].reduce((u, d) => d[1] > u[1] ? d : u, [0, 0]);
  const a = s.map((u) => {
    var m, p;
    const d = u.filter(E).length;
    return d === 0 ? 0 : Math.max(d, (p = (m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? p : 0);
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
      if (u.some((p) => E(p) || /\[\[|\{\{|^\s*[*#]/.test(p))) {
        return false;
      }
      const d = u.filter((p) => !b(p)).map((p) => t.score(p));
      const m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: s.filter((u) => sa(u)).length / l
  };
}
function rs({ rows: n, delimiter: e }) {
  const t = n.filter((a) => a.filter((l) => !b(l)).length > 1);
  const s = t.length > 1 && t.every(([a = ""]) => {
    var l;
    return a.trim().length === 1 && a === ((l = t[0]) == null ? void 0 : l[0]);
  });
  const r = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
  const i = r.length > 2 && !r.includes(null) && _(r);
  const o = t.filter(([a = "", ...l]) => l.filter((c) => !b(c)).length < 2 && (s || i || na.test(a) && !/^\d+$/.test(a.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
var ia = 6;
function oa(n, e) {
  const t = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = Pe.includes(n) ? /$^/ : /[,;、/|]/;
  const i = e.every((a) => {
    const [l = "", c = "", ...u] = a.split(n);
    t.add(l.trim());
    s.add(c.trim());
    return u.length === 0 && ss.test(l) && ss.test(c) && !/[@＠]/.test(a) && !r.test(c) && l.trim().split(/\s+/).length <= ia;
  });
  const o = Pe.includes(n) ? Math.max(t.size, s.size) : t.size;
  return i && o === e.length && e.length > 1;
}
function aa(n, e) {
  var m, p, h, f, S;
  const t = [];
  const s = re(n.map(({ text: g }) => g));
  for (let g = 0; g < n.length && t.length < Zo; g++) {
    const y = (p = (m = n[g]) == null ? void 0 : m.text) != null ? p : "";
    if (!b(y) && !((h = s[g]) == null ? void 0 : h.isMarkup)) {
      t.push(y.slice(0, 5e3));
    }
  }
  const r = [...ea, ...Pe].filter((g) => oa(g, t));
  const i = [...is, ...r].map((g) => ra(t, g, e));
  const o = i.filter(({ hasHeadings: g, share: y }) => g && y > 0.3);
  if (o[0]) {
    return o[0].delimiter;
  }
  const a = (g) => t.filter((y) => g.test(y)).length / (t.length || 1);
  const l = a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = i.find((g) => g.delimiter === "	" && g.share >= 0.5 && rs(g) && (g.addressed > 0 || l < 0.6 && (g.rows.length > 1 || g.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = i.find((g) => g.width > 2 && g.even > 0.9 && g.share > 0.9 && g.crowded === 0 && (g.width > 3 && g.addressed >= 0.5 || g.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  if (a(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !i.some(({ addressed: g }) => g > 0.3) || t.filter((g) => un(g, e.words)).length > t.length * 0.6 || l > 0.3 || a(r.length > 0 ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((g) => Ke(g) !== "").length > t.length * 0.4 || t.filter((g) => W(g, true) !== null).length > t.length * 0.4) {
    return "";
  }
  const d = i.find(({ addressed: g, crowded: y, share: w, width: v, even: T }) => g >= 0.5 && g > y * 2 && w >= 0.5 && (v > 2 || T > 0.6));
  if (d) {
    return d.delimiter;
  }
  return (S = (f = i.find((g) => {
    const { delimiter: y, rows: w, share: v, even: T, width: R, crowded: K, addressed: $ } = g;
    if (w.length < 2 || K > 0.2 || v < 0.6 || T < 0.7 || !rs(g)) {
      return false;
    }
    const me = w.filter((Z) => Me(N(Z.join(",")).text)).length;
    const _e = y === "," && me > w.length * 0.6;
    const vs = w.filter((Z) => {
      var Ot;
      return b((Ot = Z[Z.length - 1]) != null ? Ot : "") && Z.length < 3;
    }).length;
    return !_e && (vs < w.length * 0.5 || $ > 0) && R > 1;
  })) == null ? void 0 : f.delimiter) != null ? S : "";
}
var la = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function ca(n) {
  var t, s, r;
  const e = (s = (t = n.find(({ text: i }) => !b(i))) == null ? void 0 : t.text) != null ? s : "";
  return e.includes(B) ? (r = is.find((i) => {
    const [o] = ie([e], i);
    return o !== void 0 && ae(o.cells);
  })) != null ? r : null : null;
}
function ua(n) {
  var i, o, a, l, c, u, d, m, p, h, f;
  const e = [];
  let t = [];
  const s = re(n.map(({ text: S }) => S));
  const r = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let S = 0; S < n.length; S++) {
    const g = n[S];
    if (!g) {
      continue;
    }
    if ((i = s[S]) == null ? void 0 : i.isMarkup) {
      t.push(g);
      continue;
    }
    const y = [];
    let w = S;
    if (kt(g.text)) {
      for (; w < n.length; w++) {
        y.push((a = (o = n[w]) == null ? void 0 : o.text) != null ? a : "");
        if (wt((c = (l = n[w]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      r();
      e.push({ kind: "table", records: ts(y, g.line), delimiter: "", source: "wiki" });
      S = w;
    } else if (la(g.text) || g.text.includes("|") && Lt((d = (u = n[S + 1]) == null ? void 0 : u.text) != null ? d : "")) {
      for (; w < n.length && (w === S || /\|/.test((p = (m = n[w]) == null ? void 0 : m.text) != null ? p : "")); w++) {
        y.push((f = (h = n[w]) == null ? void 0 : h.text) != null ? f : "");
      }
      r();
      e.push({ kind: "table", records: ns(y, g.line), delimiter: "|", source: "bars" });
      S = w - 1;
    } else {
      t.push(g);
    }
  }
  r();
  return e;
}
var da = /^"(?:[^"\n]|"")*$/m;
function xt(n, e, t) {
  const s = ca(n);
  const r = e != null ? e : s;
  const i = r === null ? ua(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    var m, p;
    if (o.kind === "table") {
      return o;
    }
    const a = (p = (m = o.lines[0]) == null ? void 0 : m.line) != null ? p : 1;
    const l = o.lines.map(({ text: h }) => h);
    const c = r === null ? Ce(o.lines, t.titles) : null;
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
    const u = r != null ? r : aa(o.lines, t);
    const d = (h) => h.map((f) => x(L({}, f), { line: f.line + a - 1, lastLine: f.lastLine + a - 1 }));
    if (u !== "") {
      const h = s === null ? fn(l, u) : l;
      const f = d([...ie(h, u)]);
      const S = Pe.includes(u);
      const g = S || ta.test(u);
      return {
        kind: "table",
        records: f,
        delimiter: u,
        source: "delimited",
        isDoubtful: g,
        whole: g && S ? o.lines : null
      };
    }
    if (da.test(l.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...ie(l, "")]).map(({ line: h, lastLine: f, cells: S }) => ({ line: h, lastLine: f, text: S.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/column-stats.ts
var ma = 3;
var Ie = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var pa = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function Ne(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function fa(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function os(n, e, t) {
  const s = n.map((a) => {
    var l;
    return ((l = a[e]) != null ? l : "").slice(0, 400);
  });
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
    o[A(a, t)] += 1 / r.length;
  }
  return {
    filled: r.length,
    fill: s.length > 0 ? r.length / s.length : 0,
    kinds: o,
    distinct: r.length > 0 ? i / r.length : 0,
    realNames: Ne(r, sn),
    ideographic: Ne(r, rn),
    flipped: Ne(r, (a) => Ie.test(a.trim())),
    coined: Ne(r, (a) => pa.test(a.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(G),
    examples: r.filter((a) => !P(a)).slice(0, ma),
    words: s.map(fa)
  };
}
function vt({ kinds: n, filled: e, distinct: t, isSecret: s }) {
  return e > 0 && !s && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function le(n, e) {
  let t = 0;
  let s = 0;
  n.words.forEach((r, i) => {
    var l;
    const o = (l = e.words[i]) != null ? l : [];
    if (r.length === 0 || o.length === 0) {
      return;
    }
    s++;
    const a = (c, u) => c === u || c.length > 2 && u.startsWith(c) || u.length > 2 && c.startsWith(u);
    if (r.some((c) => o.some((u) => a(c, u)))) {
      t++;
    }
  });
  return s > 0 ? t / s : 0;
}

// src/accounts/list/read/columns.ts
var ga = 0.35;
var ha = 300;
var ba = 0.15;
var as = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function ya(n, e) {
  const { kinds: t, filled: s, distinct: r } = n;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && as(n, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
var Sa = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && as(t, 1);
function ka(n, e, t) {
  const { kinds: s, filled: r } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return ya(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : s.email > 0.5 ? 0 : Sa(n, t, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function wa(n, e) {
  var s, r;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * ka(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    const i = ((s = t.email) != null ? s : 0) * 0.4 + 0.6 * e.kinds.email;
    t.email = Math.min(1, i) * (0.5 + 0.5 * e.distinct);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((r = t.username) != null ? r : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function La(n, e, t) {
  return t.findIndex((s, r) => {
    const i = t[r - 1];
    const o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && n[r] !== void 0 && vt(s);
  });
}
function ls(n, e, t) {
  let s = -1;
  let r = 0;
  let i = 0;
  n.forEach((o, a) => {
    var c;
    const l = t.has(a) ? 0 : (c = o[e]) != null ? c : 0;
    if (l > r) {
      i = r;
      [s, r] = [a, l];
    } else {
      i = Math.max(i, l);
    }
  });
  return r >= ga ? { index: s, score: r, margin: r - i } : null;
}
var Tt = class {
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
    const t = ls(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const s = t.margin < ba && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !s && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && le(t, s) > 0.7);
  }
  /** A name in two parts and a whole one: the parts say more, unless fewer people have them. */
  wholeOrParts(e) {
    const t = ["firstname", "lastname"].map((r) => this.meanings.indexOf(r));
    const s = (r) => {
      var i, o;
      return (o = (i = this.stats[r]) == null ? void 0 : i.fill) != null ? o : 0;
    };
    return t.every((r) => s(r) < s(e)) ? [["realname", e], ...t.map((r) => ["unused", r])] : [["unused", e]];
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, s) => !this.taken.has(s) && e(s) && vt(t) ? [s] : []);
  }
};
function xa(n, e, t) {
  const s = [["username", n]];
  const r = [["firstname", n], ["lastname", e]];
  const i = [["lastname", n], ["firstname", e]];
  return t ? [r, s] : [s, r, i];
}
function va([n, e], [t, s], r) {
  const i = (c) => r !== void 0 && le(c, r) > 0.7;
  const o = le(e, s) > 0.7;
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
    return { certain: false, variants: s.coined > 0.5 ? l(t, n, o || i(s)) : xa(n, t, i(e) && i(s)) };
  }
  return { variants: l(n, t, false), certain: e.coined > 0.5 };
}
function Ta(n, e, t) {
  const s = t[n.meanings.indexOf("email")];
  const r = (m) => {
    var p, h;
    return (h = (p = t[m]) == null ? void 0 : p.distinct) != null ? h : 0;
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
  return l === void 0 || !u ? { variants: [d], certain: n.has("email") || e.length === 1 } : va([a, c], [l, u], s);
}
function Ea(n, e, t) {
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const s = t[e];
  const r = s ? s.realNames + s.ideographic : 0;
  const i = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
  if (s && i) {
    return r > 0.3 && le(s, i) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && s.coined > 0.5 };
  }
  const o = r > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !o };
}
function Ra(n, e, t, s) {
  const r = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = ls(e, "name", new Set(r));
  if (i) {
    return Ea(n, i.index, t);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var d, m;
      return ((m = (d = s == null ? void 0 : s[u]) == null ? void 0 : d.score) != null ? m : 0) < 0.6;
    });
    const { variants: l, certain: c } = Ta(n, a, t);
    return { variants: [...l, []], certain: c && (s === null || a.length === 0) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function Ma(n, e) {
  return e.findIndex(({ isSecret: t }, s) => t && n.every((r) => r[s] === "unused"));
}
function cs(n, e, t, s) {
  var f, S, g;
  const r = Math.min(ha, Math.max((f = n == null ? void 0 : n.length) != null ? f : 0, ...e.map((y) => y.length), 1));
  const i = Array.from({ length: r }, (y, w) => w);
  const o = i.map((y) => os(e, y, s));
  const a = i.map((y) => {
    var w;
    return t.score((w = n == null ? void 0 : n[y]) != null ? w : "");
  });
  const l = o.map((y, w) => {
    var v;
    return wa((v = a[w]) != null ? v : null, y);
  });
  if (n) {
    const y = l[La(n, a, o)];
    if (y) {
      y.username = 0.7;
    }
  }
  const c = new Tt(o, l);
  for (const y of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(y);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([y, w]) => c.take(y, w));
  }
  const u = Ra(c, l, o, n && a);
  const d = u.variants.slice(0, 3).map((y) => {
    const w = [...c.meanings];
    y.forEach(([v, T]) => {
      w[T] = v;
    });
    return w;
  });
  const m = (y, w) => {
    var v;
    d.splice(1, 0, ((v = d[0]) != null ? v : []).map((T, R) => R === y ? w : T));
  };
  const p = c.meanings.indexOf("username");
  if (p !== -1 && ((g = (S = l[p]) == null ? void 0 : S.username) != null ? g : 0) <= 0.5) {
    m(p, "unused");
  }
  const h = c.has("password") ? -1 : Ma(d, o);
  if (h !== -1) {
    m(h, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && h === -1,
    scores: l.map((v) => {
      var T = v, { name: y } = T, w = fe(T, ["name"]);
      return y ? x(L({}, w), { realname: y / 2, username: y / 2 }) : w;
    }),
    stats: o
  };
}
function us(n, e, { scores: t, stats: s }) {
  return e.map((r, i) => {
    var o, a, l, c;
    return {
      heading: q((o = n == null ? void 0 : n[i]) != null ? o : ""),
      meaning: r,
      examples: [...(l = (a = s[i]) == null ? void 0 : a.examples) != null ? l : []],
      scores: (c = t[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var De = 200;
var He = 12;
var ds = 20;
var Rt = 6;
var C = ({ cells: n }) => n.filter((e) => !b(e));
var ce = ({ cells: n }) => n.some(E);
function Mt(n, e, t) {
  const s = C(n);
  if (s.length === 0 || s.some(E) || n.beside !== void 0) {
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
function ms(n, e, t) {
  const s = C(n);
  if (e.length === 0 || s.length < 2 || s.some(E)) {
    return false;
  }
  let r = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => {
      var m;
      return (m = d[o]) != null ? m : "";
    }).filter((d) => !b(d) && !P(d));
    if (!Ye(i) || P(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((d) => A(d, t));
    const c = A(i, t);
    const u = (d) => c !== d && l.filter((m) => m === d).length > l.length * 0.7;
    if (u("email") || u("person")) {
      r += 2;
    } else if (u("date") || u("number") || u("phone")) {
      r += e.length > 2 ? 2 : 1;
    }
  });
  return r > 1;
}
function Ca(n, e) {
  const { words: t, titles: s } = e;
  const r = [];
  let i = "";
  n.forEach((o, a) => {
    var d;
    const l = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || Mt(o, t, l === void 0 && a < He)) {
      if (l === a - 1 && C(o).length >= C((d = n[l]) != null ? d : o).length) {
        r.pop();
      } else if (l === a - 1) {
        return;
      }
      r.push(a);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = n.slice(0, He).findIndex((a, l) => l < Rt && a.cells.length > 1 && ms(a, n.slice(l + 1, l + 12), s));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function ps(n) {
  return n.length <= Rt && !n.some(ce) && n.filter((e) => {
    var t;
    return C(e).length > 1 && !b((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var Aa = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Oa = (n) => {
  var e;
  return n.length < 40 && Aa.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function Pa(n, e, t) {
  var i;
  const s = n.cells.slice(1).filter((o) => !b(o));
  if (s.length === 0 || s.some((o) => A(o, t) !== "number")) {
    const o = (i = C(n)[0]) != null ? i : "";
    return C(n).length === 1 && e.length > 1 && Oa(o.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && n.cells.every((o, a) => a === 0 || b(o) || r.filter(({ cells: l }) => {
    var c;
    return A((c = l[a]) != null ? c : "", t) === "number";
  }).length < r.length * 0.3);
}
function Na(n, e, t) {
  const s = e.slice(0, ds);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + C(o).length, 0) / s.length;
  if (C(n).length <= r / 2 && C(n).length < 3 && r > 3) {
    return !ce(n);
  }
  return ms(n, s, t) && n.cells.some((i, o) => Ye(i) && s.filter(({ cells: a }) => {
    var l;
    return E((l = a[o]) != null ? l : "");
  }).length > s.length * 0.8);
}
function Ia(n, e, t, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(t, s.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = s.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? Jn(n.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Ae(n)) : null;
}
function Ha(n, e) {
  const t = [...n.cells];
  for (const s of e) {
    if (C(s).length > 1 && s.cells.length >= n.cells.length) {
      s.cells.forEach((r, i) => {
        var o, a;
        t[i] = b((o = t[i]) != null ? o : "") ? r : (a = t[i]) != null ? a : "";
      });
    }
  }
  return x(L({}, n), { cells: t });
}
function Da(n) {
  return Ee(n.map((e, t) => {
    var o, a;
    const s = C(e);
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
function Et(n, e, t, s) {
  var y, w;
  const { words: r, titles: i } = s;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && ae(e.cells);
  if (!c) {
    if (e) {
      const v = o.slice(0, He).findIndex((T, R) => R === o.length - 1 || !Na(T, o.slice(R + 1, R + 1 + ds), i));
      a.push(...o.splice(0, Math.max(0, v)));
    }
    for (let v = o.pop(); v; v = o.pop()) {
      if (o.length === 0 || !Pa(v, o, i)) {
        o.push(v);
        break;
      }
      l.unshift(v);
    }
  }
  const u = e && !c ? Ha(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, He).reduce((v, T, R) => {
    var K;
    return b((K = T.cells[0]) != null ? K : "") && C(T).length > 0 && R <= Rt ? R : v;
  }, -1);
  const m = o.filter((v) => {
    var T;
    return b((T = v.cells[0]) != null ? T : "");
  }).length < o.length * 0.5;
  if (d !== -1 && m && ps(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const p = Da(c ? [] : o);
  const h = new Set(o.filter((v, T) => p.places.has(T)));
  const f = o.filter((v) => !h.has(v)).slice(0, De).map(({ cells: v }) => v);
  const S = cs((y = u == null ? void 0 : u.cells) != null ? y : null, f, r, i);
  const g = Ia((w = u == null ? void 0 : u.cells) != null ? w : [], c, S.stats.length, s);
  if (g) {
    S.plans = [g];
    S.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: S, groupTitles: h, found: p, sheet: c };
}
var $a = /^[^\d:：.!?]{1,40}$/;
function za(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && C(e).length === 1 && !ce(e) && (e.line > t.lastLine + 1 || C(t).length > 2);
}
function fs(n, e) {
  var c, u, d;
  const t = n.filter((m) => m.beside === void 0 && C(m).length > 0);
  const s = ae((u = (c = t[0]) == null ? void 0 : c.cells) != null ? u : []);
  const r = s ? [0] : Ca(t, e);
  const i = [];
  const o = (d = r[0]) != null ? d : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [m = "", ...p] }) => p.length === 0 && $a.test(m));
  if (a.length > 0 && (l || !ps(a))) {
    const m = Et([], null, a, e);
    const p = l || !a.some(ce) && t.some(ce);
    if (p) {
      m.groupTitles = new Set(m.rows);
      m.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(m);
    a = [];
  }
  if (o === -1) {
    i.push(Et([], null, t, e));
  }
  r.forEach((m, p) => {
    var g, y;
    const h = (g = r[p + 1]) != null ? g : t.length;
    const f = t.slice(m + 1, h);
    const S = h < t.length && za(f) ? f.splice(-1) : [];
    i.push(Et(a, (y = t[m]) != null ? y : null, f, e));
    a = S;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: m }) => m.plans.length)),
    hasOther: i.some(({ found: m }) => !m.isSure),
    certain: i.every(({ plans: m, found: p }) => m.certain && p.isSure),
    sheet: s
  };
}
function gs({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function hs(n, e) {
  var t, s;
  return us((s = (t = n.headings) == null ? void 0 : t.cells) != null ? s : null, Ct(n, e), n.plans);
}
function Ct({ plans: n }, e) {
  var t, s;
  return (s = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var _a = "=+-@＝＋－＠";
var Ba = ";,|	\r\n\v\f\u2028\u2029";
var ja = /[\s'"]/u;
var Wa = /^'*[\t\r\n]/u;
function bs(n) {
  const e = [];
  let t = false;
  for (let s = n.length - 1; s >= 0; s--) {
    const r = n.charAt(s);
    if (t && Ba.includes(r)) {
      e.push(s + 1);
    }
    if (!ja.test(r)) {
      t = _a.includes(r);
    }
  }
  if (t || Wa.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function ys(n) {
  const e = bs(n);
  return e.length === 0 ? n : [0, ...e].map((t, s) => n.slice(t, e[s])).join("'");
}
function At(n) {
  const e = bs(n);
  return [0, ...e].map((t, s) => n.slice(s > 0 && n.charAt(t) === "'" ? t + 1 : t, e[s])).join("");
}

// src/accounts/list/read/table.ts
function ks(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function Fa(n) {
  const e = n.filter((t) => !b(t)).slice(0, De);
  return e.length > 1 && e.filter((t) => Ie.test(t.trim())).length > e.length * 0.8;
}
function Ka(n) {
  var s;
  const [, e = "", t = ""] = (s = Ie.exec(n.trim())) != null ? s : [];
  return e ? ks(t, e) : n;
}
var Ss = ({ cells: n }) => n.filter((e) => !b(e)).length;
function Ua(n, e, { rows: t }) {
  const s = n.cells.findIndex((i) => !b(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && Ss(n) === 1 && t.slice(0, De).filter((i) => Ss(i) > 2).length > 1;
}
function qa({ headings: n, sheet: e }, t, s) {
  var i;
  const r = (o) => e ? At(o) : o.trim();
  return { heading: q(r((i = n == null ? void 0 : n.cells[t]) != null ? i : "")), column: t, value: r(s) };
}
var $e = class {
  constructor(e, t, s) {
    this.context = e;
    this.builder = t;
    this.delimiter = s;
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
  addAll({ sections: e }, { variant: t, isOther: s }) {
    for (const r of e) {
      for (const a of [...r.above, ...r.headings ? [r.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of r.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const i = Ct(r, t);
      const o = Fa(r.rows.map(({ cells: a }) => {
        var l;
        return (l = a[i.indexOf("realname")]) != null ? l : "";
      }));
      for (const a of r.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: l, found: c } = r;
        if (l.has(a) && (c.isSure || c.isLikely !== s)) {
          this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
        } else {
          this.addRecord(a, i, r, o);
        }
      }
    }
  }
  textOf(e) {
    return e.cells.join(this.delimiter || " ");
  }
  /** The columns of which nothing is carried through, whatever the person says of them. */
  secretColumns(e) {
    var s, r;
    let t = this.secret.get(e);
    if (!t) {
      const i = (r = (s = e.headings) == null ? void 0 : s.cells) != null ? r : [];
      t = e.plans.stats.map(({ isSecret: o }, a) => {
        var l;
        return o && !e.sheet || this.context.words.isSecret((l = i[a]) != null ? l : "");
      });
      this.secret.set(e, t);
    }
    return t;
  }
  addRecord(e, t, s, r) {
    var y, w;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const d = this.secretColumns(s);
    const m = s.sheet ? Ae((w = (y = s.headings) == null ? void 0 : y.cells) != null ? w : []) : -1;
    a.forEach((T, R) => {
      var me;
      const K = s.headings !== null && R >= s.headings.cells.length;
      const $ = K && t[R] === "unused" ? void 0 : t[R];
      if ($ === void 0 || $ === "unused") {
        const _e = this.delimiter && T.includes("\n") && T.includes(this.delimiter);
        if (!b(T) && ($ === void 0 || _e)) {
          u.push(T);
        }
        if (!b(T) && $ === "unused" && R > m && !d[R]) {
          c.push(qa(s, R, T));
        }
      } else {
        this.readCell($, s.sheet ? At(T) : T, l, s.sheet, i);
        if ($ === "realname" && r) {
          l.realname = Ka((me = l.realname) != null ? me : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const v = l, { first: p, last: h } = v, f = fe(v, ["first", "last"]);
    if (p || h) {
      f.realname = ks(p, h);
    }
    const S = c.filter(({ value: T }) => T !== f.password);
    if (S.length > 0) {
      f.extra = S;
    }
    if (s.sheet) {
      this.builder.add(i, o, f, true);
      return;
    }
    this.readName(f);
    if (Ua(e, t, s)) {
      this.builder.remark("header", i, this.textOf(e), o);
      return;
    }
    const g = !f.username && !f.email && !f.realname;
    if (g && f.password) {
      this.builder.add(i, o, f);
    } else if (this.isKnown(f, s)) {
      this.builder.remark("again", i, this.textOf(e), o);
    } else {
      this.builder.addOrRemark(i, o, f, this.textOf(e));
    }
    if (u.length > 0 && !g) {
      this.builder.remark("extra-cells", i, u.join(this.delimiter || " "), o);
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
        s.first = V(t);
        break;
      case "lastname":
        s.last = V(t);
        break;
      case "mode":
        this.readMode(t, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? t : V(t);
        break;
      default:
        s[e] = r ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var r, i, o;
    const { username: t = "", email: s = "" } = e;
    if (/\[\[|\{\{|https?:/.test(t)) {
      const { names: a, calls: l } = Q(t, this.context.titles);
      const [c = (r = l[0]) == null ? void 0 : r.names[0]] = a;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = Le(t.replace(/\n/g, " "), this.context.words);
      const l = s === "" || a.email.toLowerCase() === s.toLowerCase();
      if (a.email !== "" && (l || a.name !== "")) {
        e.username = a.name;
        e.email = s || a.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && E((o = e.realname) != null ? o : "")) {
      e.realname = "";
    }
  }
  readMode(e, t, s) {
    const r = cn.get(e.trim().toLowerCase());
    if (r) {
      t.mode = r;
    } else if (!b(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Ga = 3 * ee;
var Va = 5 * ee;
var Xa = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Ya = /\[\[|\{\{|^==.*==|^\{\|/;
var Ls = 3;
function Qa(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= Va || !b(u) && ++r > Ga);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : Za(s, i)
  };
}
var Ja = /[^\s,;|"]/;
function Za(n, e) {
  var i, o;
  const t = n.findIndex((a, l) => l >= e && !b(a));
  let s = n.length - 1;
  while (s > t && b((i = n[s]) != null ? i : "")) {
    s--;
  }
  const r = (o = n.find((a, l) => l >= e && Ja.test(a))) != null ? o : "";
  return t === -1 ? null : { line: t + 1, lastLine: s + 1, text: r };
}
function el({ records: n, delimiter: e }, t, { options: s }) {
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
function ws(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new J(t.lines, e), table: null };
    }
    const s = fs(t.records, e);
    const r = t.source === "delimited" ? el(t, s, e) : null;
    const i = t.whole ? new J(t.whole, e) : null;
    return r ? { segment: new J(r, e), table: null } : { segment: t, table: s, whole: i };
  });
}
var ue = class {
  constructor(e, t, s) {
    this.parts = e;
    this.context = t;
    this.way = s;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new we(t.options);
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
    return x(L({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.hasOther = this.hasOther || t.hasOther;
    this.format = t.sheet && t.sections.some(({ plans: s }) => {
      var r;
      return (r = s.plans[0]) == null ? void 0 : r.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: s, lastLine: r, beside: i } of e.records) {
      if (i !== void 0 && !b(i)) {
        this.builder.remark(e.source === "stacked" ? "header" : "markup", s, i, r);
      }
    }
    new $e(this.context, this.builder, e.delimiter).addAll(t, this.way);
  }
  addLines(e, t) {
    const { builder: s, context: r } = this;
    const i = e.source;
    if (!t && dn(i, r.words, s)) {
      return;
    }
    if (!t && Vt(i, s)) {
      this.certain = false;
      return;
    }
    const o = this.way.variant === 1 ? "parts" : "whole";
    const a = new Re(e, x(L({}, r), { order: o, isOther: this.way.isOther }), s);
    const l = s.rows.length;
    a.readAll();
    this.hasVariants = this.hasVariants || a.hasParts;
    this.hasOther = this.hasOther || a.hasOther;
    this.certain = this.certain && a.isCertain;
    if (!t) {
      const c = s.rows.slice(l);
      const u = c.filter(({ email: d }) => d !== "").length;
      this.format = a.isPage ? "wikitext" : u > c.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var s;
    const e = this.parts.flatMap((r) => {
      const i = r.table && gs(r.table);
      return i ? [{ section: i, delimiter: r.segment.kind === "table" ? r.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((r, i) => !r || i.section.rows.length > r.section.rows.length ? i : r, null);
    return {
      columns: t && hs(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && Mt(t.section.headings, this.context.words, true),
      delimiter: (s = t == null ? void 0 : t.delimiter) != null ? s : ""
    };
  }
};
var ze = class {
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
function tl(n, e) {
  var o;
  const t = (o = e.options.delimiter) != null ? o : n.separator;
  let s = ws(xt(n.lines, t, e), e);
  if (!s.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => Xa.test(a))) {
    n.lines = n.lines.map((a) => x(L({}, a), { text: qt(a.text.replace(/\uFEFF/g, "")) }));
    s = ws(xt(n.lines, t, e), e);
  }
  const r = new ue(s, e, { variant: 0, isOther: false });
  const i = new ze();
  i.add(r.read(n));
  if (r.hasOther) {
    i.add(new ue(s, e, { variant: 0, isOther: true }).read(n));
  }
  for (let a = 1; a < Ls && r.hasVariants; a++) {
    i.add(new ue(s, e, { variant: a, isOther: false }).read(n));
  }
  return { readings: i.list, certain: r.certain };
}
function nl(n, e) {
  var u, d;
  const t = n.lines.some(({ text: m }) => Ya.test(m) || m.includes(B));
  const s = !t && ((u = Ce(n.lines, e.titles)) == null ? void 0 : u.isSure) === true;
  const r = t || s ? null : Sn(n.lines, e.words);
  const i = (m = n.lines) => tl(x(L({}, n), { lines: m }), e);
  if (!r || r.around.size === 0) {
    return i();
  }
  const o = i(n.lines.map((m) => r.around.has(m) ? x(L({}, m), { text: "" }) : m));
  if (!((d = o.readings[0]) == null ? void 0 : d.rows.length)) {
    return i();
  }
  if (r.isSure) {
    return o;
  }
  const [a, l] = r.isLikely ? [o, i()] : [i(), o];
  const c = new ze();
  [...a.readings.slice(0, 1), ...l.readings.slice(0, 1), ...a.readings, ...l.readings].forEach((m) => c.add(m));
  return { readings: c.list, certain: c.list.length < 2 && a.certain };
}
function D(n, e = {}) {
  const t = Qa(n);
  const s = {
    options: e,
    words: new ye(e.headings),
    titles: new j(e.userNamespaces)
  };
  const { readings: [r, ...i], certain: o } = nl(t, s);
  if (!r) {
    throw new Error("A text has no reading.");
  }
  const a = !r.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [r, ...i.slice(0, Ls - 1)], certain: o && a };
}

// src/accounts/list/read/index.ts
var sl = 2;
var de = (n, e) => x(L({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var xs = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function rl(n) {
  try {
    return n.map(({ rows: e }) => U(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function il(n, e) {
  var a;
  const t = rl(n);
  if (t === null) {
    return xs("too-large");
  }
  const s = n.map(({ name: l, rows: c }, u) => {
    var m;
    const d = (m = t[u]) != null ? m : "";
    return { name: l, text: d, read: D(d, c.some((p) => p.length > 1) ? L({ delimiter: "	" }, e) : e) };
  });
  const r = (l) => l.read.readings[0].rows.length;
  const i = (a = s.find(({ name: l }) => l === e.sheet)) != null ? a : s.reduce((l, c) => r(c) > r(l) ? c : l);
  const o = e.sheet !== void 0 || s.filter((l) => r(l) > 0).length < 2;
  return x(L({}, de(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: l }) => l),
    sheet: i.name
  });
}
function ol(t) {
  return ge(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return de(n.text, D(n.text, e));
      case "html": {
        const s = new j(e.userNamespaces);
        const r = e.DOMParser ? Ut(n.html, n.text, s, e.DOMParser) : n.text;
        return de(r, D(r, e));
      }
      case "page": {
        const s = new j(e.userNamespaces);
        const r = e.DOMParser ? Kt(n.html, s, e.DOMParser) : "";
        return de(r, D(r, e));
      }
      case "file": {
        const s = yield Dt(n, L({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return xs(s.code);
          case "table":
            return il(s.sheets, e);
          case "text": {
            const { text: r, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = s;
            const u = de(r, D(r, e));
            const d = o ? [] : l.slice(0, sl).map((m) => D(m.text, e).readings[0]);
            return x(L({}, u), {
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
mw.libs.accountCreator.parts.read.modules = [U, ys, an, yt, B];
return { readList: ol, readText: D };
} };
// </nowiki>
