// <nowiki>
/*!
 * AccountCreator 0.1.0+8f1fe6cc: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"d18b1efb","checks":"8e28547d"}, contents: '958b7e91', run: function () {
'use strict';
var Qs = Object.defineProperty;
var Zs = Object.defineProperties;
var Js = Object.getOwnPropertyDescriptors;
var me = Object.getOwnPropertySymbols;
var _t = Object.prototype.hasOwnProperty;
var Bt = Object.prototype.propertyIsEnumerable;
var zt = (n, e, t) => e in n ? Qs(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var k = (n, e) => {
  for (var t in e || (e = {}))
    if (_t.call(e, t))
      zt(n, t, e[t]);
  if (me)
    for (var t of me(e)) {
      if (Bt.call(e, t))
        zt(n, t, e[t]);
    }
  return n;
};
var w = (n, e) => Zs(n, Js(e));
var q = (n, e) => {
  var t = {};
  for (var s in n)
    if (_t.call(n, s) && e.indexOf(s) < 0)
      t[s] = n[s];
  if (n != null && me)
    for (var s of me(n)) {
      if (e.indexOf(s) < 0 && Bt.call(n, s))
        t[s] = n[s];
    }
  return t;
};
var fe = (n, e, t) => {
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
var er = /["\r\n]|^\s|\s$/u;
function G(n, e, t) {
  const s = (r) => er.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return n.map((r) => r.map(s).join(e)).join(t);
}

// taken:core/app/load-part-gadget
var jt = mw.libs.accountCreator.parts.core.modules[44];

// src/app/decode-file-gadget.ts
var Wt = (n, e) => fe(null, null, function* () {
  const t = yield jt("sources");
  return t.decodeSource(n, e);
});

// src/accounts/list/read/html.ts
var Ft = 3;
var Kt = 1;
var tr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var nr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var sr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var rr = 600;
var N = (n, e) => {
  var t;
  return ((t = n.getAttribute) == null ? void 0 : t.call(n, e)) || "";
};
var ir = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
function pe(n) {
  var e;
  return tr.has(n.nodeName.toUpperCase()) || nr.test(N(n, "class")) || ir.test(N(n, "style")) || N(n, "aria-hidden") === "true" || typeof ((e = n.getAttribute) == null ? void 0 : e.call(n, "hidden")) === "string";
}
var We = (n) => /^(?:DEL|S|STRIKE)$/i.test(n.nodeName) || /text-decoration[^;]*line-through/i.test(N(n, "style"));
var qt = /^(?:[*#:]|==) /;
var or = (n) => n.map((e) => "line" in e ? e.line.replace(qt, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function ar(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function lr(n) {
  const e = Array.from(n.childNodes).flatMap((s) => /^T(?:BODY|HEAD|FOOT)$/i.test(s.nodeName) ? Array.from(s.childNodes) : [s]);
  const t = (s) => e.filter(({ nodeName: r }) => r.toUpperCase() === s);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var Gt = 2e5;
var Vt = `<!-- rowspan × colspan > ${Gt} -->`;
var Fe = class {
  constructor() {
    this.isSpent = false;
    this.left = Gt;
  }
  /** How many of so many cells there is room for: all, or none. */
  take(e) {
    this.isSpent = this.isSpent || e > this.left;
    const t = this.isSpent ? 0 : e;
    this.left -= t;
    return t;
  }
};
var Ke = class {
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
    const i = Math.min(1e3, Number(N(e, "rowspan")) || 1) - 1;
    const o = s.length;
    s.push(t);
    const a = this.budget.take(Math.min(50, Number(N(e, "colspan")) || 1) - 1);
    for (let l = 0; l < a; l++) {
      s.push([]);
    }
    if (i > 0 && !this.budget.isSpent) {
      r.length = Math.max(r.length, s.length);
      r.fill(i, o, s.length);
    }
  }
};
var Ue = class n {
  /**
   * @param titles
   * @param budget
   * @param depth
   * @param isCrossed Is what is read crossed out?
   */
  constructor(e, t = new Fe(), s = 0, r = false) {
    this.titles = e;
    this.budget = t;
    this.depth = s;
    this.isCrossed = r;
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
    if (this.depth > rr) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const s of Array.from(e.childNodes)) {
      if (s.nodeType === Ft) {
        this.addText(s);
      } else if (s.nodeType === Kt && !pe(s)) {
        const r = this.isCrossed;
        this.isCrossed = r || We(s);
        this.readElement(s, t);
        this.isCrossed = r;
      }
    }
    this.depth--;
  }
  addText(e) {
    const t = (e.nodeValue || "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(t) ? 1 : 0;
    this.add(t);
  }
  add(e) {
    this.line += this.isCrossed && e !== " " ? `<s>${e}</s>` : e;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    const t = [e];
    for (let s = t.pop(); s !== void 0; s = t.pop()) {
      if (s.nodeType === Ft) {
        this.addText(s);
      } else if (s.nodeType === Kt && !pe(s)) {
        this.flush();
        for (const r of Array.from(s.childNodes).reverse()) {
          t.push(r);
        }
      }
    }
    this.flush();
  }
  flush() {
    const e = this.line.replace(/ +/g, " ").replace(/<\/s>( ?)<s>/g, "$1").trim();
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
    } else if (s === "LI" || s === "DD" || /^H[1-6]$/.test(s) || /mso-?list/i.test(N(e, "class") + N(e, "style"))) {
      this.flush();
      this.mark = s === "LI" ? t : s === "DD" ? ": " : /^H/.test(s) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (sr.has(s) || s === "TR" || s === "TBODY") {
      this.flush();
      this.read(e, s === "OL" ? "# " : s === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var a;
    const s = N(e, "href");
    const r = /^https?:/i.test(s) ? s : `https://wiki.invalid${s.replace(/^\.?\/*/, "/")}`;
    const i = N(e, "title");
    const o = s === "" || s.startsWith("#") ? null : (a = this.titles.personAt(r)) != null ? a : this.titles.personIn(ar(i));
    if (/^mailto:/i.test(s)) {
      const l = this.addresses;
      this.read(e, t);
      if (this.addresses === l) {
        const [c = ""] = s.slice("mailto:".length).split("?");
        this.add(` <${c}>`);
      }
    } else if (o === null) {
      this.read(e, t);
    } else if (!this.named.has(o)) {
      this.people++;
      this.named.add(o);
      this.add(` [[User:${o}]] `);
    }
  }
  /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
  readTable(e) {
    const t = new Ke(this.budget);
    const s = [];
    const { rows: r, captions: i } = lr(e);
    const o = r.map((l) => this.readRow(l, t, s));
    this.flush();
    const { rows: a } = t;
    if (a.some((l) => l.filter((c) => c.length > 0).length > 1)) {
      this.blocks.push({ rows: a.map((l) => l.map(or)), isHead: o });
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
      const l = new n(
        this.titles,
        this.budget,
        this.depth + 3,
        this.isCrossed || We(e) || We(o)
      );
      const c = !pe(e) && !pe(o);
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
      this.blocks.push(qt.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var Ut = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function qe(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.flatMap((e, t) => e.length === 0 ? [] : n.isHead[t] ? `! ${e.map(Ut).join(" !! ")}` : `| ${e.map(Ut).join(" || ")}`),
    "|}"
  ];
}
function Xt(n) {
  return /^\s*</.test(n) && /<(?:html|body|head|meta|style|table)\b/i.test(n.slice(0, 8192));
}
function Yt(n, e, t) {
  const s = new Ue(e);
  s.read(new t().parseFromString(n, "text/html").body);
  s.flush();
  return s;
}
function Qt(n, e, t) {
  const { blocks: s, budget: r } = Yt(n, e, t);
  return [...r.isSpent ? [Vt] : [], ...s.flatMap(qe)].join("\n");
}
function Ge(n, e, t, s) {
  const r = Yt(n, t, s);
  const i = r.blocks.filter((o) => "rows" in o);
  if (r.budget.isSpent) {
    return [Vt, ...e.trim() !== "" ? [e] : r.blocks.flatMap(qe)].join("\n");
  }
  if (i.length === 0 && r.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === r.blocks.length && r.people === 0) {
    return G(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return r.blocks.flatMap(qe).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var y = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var cr = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var ur = new Map(Object.entries({
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
var dr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var mr = new Map(Object.entries({
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
var fr = y(String.raw`\p{Nd}`, "g");
var pr = y(String.raw`[^\P{Nd}\d]`);
var gr = y(String.raw`\p{Nd}`);
function hr(n, e, t, s) {
  var i, o, a;
  if (s !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = dr.get(c);
    return (a = (o = ur.get(s)) != null ? o : mr.get(s)) != null ? a : u ? (l + u).normalize() : n;
  }
  const r = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : n;
}
function Zt(n) {
  return n.includes("&") ? n.replace(cr, hr) : n;
}
function H(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function E(n) {
  if (!pr.test(n)) {
    return n;
  }
  return n.replace(fr, (e) => {
    var r;
    let t = (r = e.codePointAt(0)) != null ? r : 0;
    const s = t;
    while (s - t < 9 && gr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(s - t);
  });
}
function S(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var br = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Sr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Jt = br.split("|");
var yr = Sr.split("|");
var kr = /^[\w-]{1,24}$/;
var wr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Lr = 500;
var xr = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var $ = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Jt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return H(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || wr.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const s = n.plain(e);
    return this.exact.has(s) || t && s.length < 60 && Jt.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    if (e.length > Lr || !/[:：]/.test(e)) {
      return null;
    }
    const s = H(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      const i = s[r] || "";
      const o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, t)) {
        return n.named(o.replace(/[/#?].*$/u, ""));
      }
      const [, a, l] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && a !== void 0 && l !== void 0 && !/^\d+$/.test(l) && yr.some((c) => a.toLowerCase().startsWith(c))) {
        return n.named(l);
      }
      if (!kr.test(i)) {
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
      const l = this.personIn(xr(a));
      if (l !== null) {
        return l;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var vr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Ve(n) {
  var i;
  const e = n.slice(0, 150);
  const t = E(e);
  const s = ((i = vr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) || "";
  const r = t.indexOf(s);
  return (t.length === e.length ? e.slice(r, r + s.length) : s).trim();
}
function en(n, e) {
  const t = n.filter(({ text: i }) => !S(i));
  const s = t.map(({ text: i }) => Ve(i));
  if (s.filter((i) => i !== "").length < Math.max(2, t.length * 0.4)) {
    return false;
  }
  const r = /* @__PURE__ */ new Set([""]);
  t.forEach(({ line: i, lastLine: o, text: a }, l) => {
    const c = s[l] || "";
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
var V = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/list/read/headings.ts
var rn = {
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
var Tr = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Er = "and und et y e i og och ja és și si ve và dan и і й та و";
var Xe = y(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var tn = y(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var ge = y(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Rr = 200;
function Ye(n) {
  return V(n).normalize("NFKC").toLowerCase();
}
function D(n) {
  return Ye(n).replace(Xe, "");
}
function nn(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return D(e) === "" ? n : e;
}
var sn = new Set(Tr);
var Mr = new Set(rn.people.split(" "));
var Cr = new Set(Er.split(" "));
var Qe = Object.entries(rn).reduce((n, [e, t]) => {
  const s = e === "people" ? "name" : e;
  for (const r of t.split(" ")) {
    const i = D(r);
    if (i && !n.has(i)) {
      n.set(i, s);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function on(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (ge.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Ar = on(Qe);
var Or = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(D);
var Nr = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(D));
var an = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var Pr = [...Or, ...an(Qe)];
var he = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, s] of Object.entries(e)) {
      for (const r of s) {
        this.words.set(D(r), t);
      }
    }
    this.words.delete("");
    this.secrets = [...Pr, ...an(this.words)];
    this.telling = [...on(this.words), ...Ar];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Qe.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Rr ? null : this.find(e);
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
    const t = D(e);
    const s = new Set(Ye(e).replace(/\d+/g, " ").split(tn));
    const r = (i) => s.has(i) || t === i || !Nr.has(i) && i.length > (ge.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var c, u, d;
    const t = (c = this.meaningOf(D(e))) != null ? c : this.meaningOf(D(nn(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const s = e.split(/[/|·•\n(（]/u).map(D).filter((m) => m);
    const r = new Set(s.map((m) => this.meaningOf(m)));
    const [i] = [...r];
    if (s.length > 1 && r.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = Ye(nn(e)).replace(/e[-‐‑ ]mail/g, "email").split(tn).filter((m) => m);
    const a = o.flatMap((m, g) => sn.has(m) ? [] : [g]);
    const l = (u = this.meaningOf(a.map((m) => o[m]).join("").replace(Xe, ""))) != null ? u : this.meaningOf(o.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(Xe, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !Mr.has(o) && !sn.has(o) && !Cr.has(o));
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
      if (o !== -1 && (s.has(o) || ge.test(r))) {
        const a = ge.test(r) && o + r.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var be = mw.libs.accountCreator.parts.checks.modules[1];
var ln = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/markup.ts
var Dr = 1e3;
var Ir = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Hr = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var $r = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* cn(n, e, t) {
  let s = n.indexOf(e);
  let r = s === -1 ? -1 : n.indexOf(t, s + 2);
  while (s !== -1 && r !== -1) {
    const i = n.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < Dr) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : n.indexOf(e, r + 2);
    r = s === -1 ? -1 : n.indexOf(t, Math.max(s + 2, r + 2));
  }
}
function zr(n, e) {
  var i;
  const [, t] = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim()) || [];
  const [s = n, r = s] = (t == null ? void 0 : t.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function _r(n, e) {
  const t = [];
  const s = [];
  for (const r of n) {
    const [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [];
    const a = zr((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const l = i === "page" ? e.personIn(o.trim()) : null;
    if (l !== null) {
      t.push(l);
    } else if (a && (!i || /^\d+$/.test(i))) {
      s.push(a);
    } else if (a && $r.test(i)) {
      t.push(a);
    }
  }
  return { named: t, plain: s };
}
function Br(n, e) {
  const [t = "", ...s] = n.split("|");
  const r = H(t);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const d = e.personIn(i[1] || "");
    return d === null ? null : { names: [d], sure: true, template: "#" };
  }
  const { named: o, plain: a } = _r(s, e);
  if (o.length > 0) {
    return { names: o, sure: true, template: r };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = Ir.test(r);
  const u = Hr.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: c ? a : [l], sure: c || u, template: r.toLowerCase() };
}
var jr = /https?:\/\/[^\s<>[\]"]+/giu;
var Wr = /^[^[\]\n]{0,300}\]/u;
function Fr(n, e, t) {
  let s = "";
  let r = 0;
  for (const { 0: i, index: o = 0 } of n.matchAll(jr)) {
    const a = e.personAt(i);
    if (a !== null) {
      const l = o + i.length;
      const c = n.charAt(o - 1) === "[";
      const [u = ""] = c ? Wr.exec(n.slice(l, l + 400)) || [] : [];
      t(a);
      s += n.slice(r, c ? o - 1 : o) + " ";
      r = l + u.length;
    }
  }
  return s + n.slice(r);
}
function z(n, e) {
  const t = [];
  const s = [];
  const r = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (d) => {
    const m = d === null ? "" : H(d);
    if (m === "") {
      i++;
      return;
    }
    r.set(m, (r.get(m) || 0) + 1);
    if (r.get(m) === 1) {
      t.push(m);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [d, m] of cn(n, "[[", "]]")) {
      c.push([d, m, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [d, m] of cn(n, "{{", "}}")) {
      c.push([d, m, false]);
    }
  }
  c.sort((d, m) => d[0] - m[0]);
  for (const [d, m, g] of c) {
    if (d < a) {
      continue;
    }
    const f = n.slice(d + 2, m - 2);
    o += n.slice(a, d) + " ";
    a = m;
    if (g) {
      l(e.personIn(f.split("|", 1)[0] || ""));
    } else {
      const h = Br(f, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(l);
      } else if (h) {
        s.push(h);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = Fr(o, e, l);
  }
  const u = t.filter((d) => (r.get(d) || 0) > 1);
  return { names: t, calls: s, signed: u, others: i, rest: o };
}

// src/accounts/list/read/cell-kinds.ts
var Kr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Ur = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
var un = new Set(Kr.split("|"));
var dn = new Set(Ur.split("|"));
var Ze = y(String.raw`\p{L}`);
var qr = y(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Gr = y(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Vr = y(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Xr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var Yr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var Qr = /\d{1,2}[:.]\d{2}/;
var Zr = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Jr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function C(n) {
  const e = n.trim().toLowerCase();
  return un.has(e) || e.length < 4 && qr.test(e) && e !== "";
}
function Je(n) {
  return C(n) || dn.has(n.trim().toLowerCase());
}
function et(n) {
  const e = n.trim().toLowerCase();
  return C(n) && (e.length > 3 || !Ze.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function v(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && ln(be(n)) === null;
}
function Se(n) {
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = n.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (Zr.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = n.match(/\d+/g) || [];
  return Qr.test(n) && e.length < 5 && t.length > 2 || Jr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((s) => Yr.test(s));
}
function mn(n) {
  const e = n.trim();
  return e.length < 60 && Gr.test(e);
}
function fn(n) {
  return Vr.test(n.trim());
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
  if (dn.has(s) || un.has(s)) {
    return "answer";
  }
  if (v(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t)) {
    const { names: i, calls: o } = z(t, e);
    return i.length + o.length > 0 ? "person" : "url";
  }
  if (e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const r = E(t);
  return Se(r) ? "date" : Ze.test(r) ? ti(t, r) : ei(r);
}
function ei(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function ti(n, e) {
  const t = n.split(/\s+/u);
  return Xr.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var ni = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function X(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !v(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && ni.filter((t) => t.test(e)).length > 2;
}
function ye(n) {
  return !S(n) && Ze.test(n) && !v(n);
}

// src/accounts/list/read/column-stats.ts
var si = 3;
var we = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var ri = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function ke(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function _(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,:|[\]{}-]+/u).filter((t) => t.length > 1);
}
function pn(n, e, t) {
  const s = n.map((a) => (a[e] || "").slice(0, 400));
  const r = s.filter((a) => !S(a));
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
    realNames: ke(r, mn),
    ideographic: ke(r, fn),
    flipped: ke(r, (a) => we.test(a.trim())),
    coined: ke(r, (a) => ri.test(a.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(X),
    examples: r.filter((a) => !C(a)).slice(0, si),
    words: s.map(_)
  };
}
function Le({ kinds: n, filled: e, distinct: t, isSecret: s }) {
  return e > 0 && !s && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function xe(n, e) {
  return n.some((t) => e.some((s) => t === s || t.length > 2 && s.startsWith(t) || s.length > 2 && t.startsWith(s)));
}
function Y(n, e) {
  let t = 0;
  let s = 0;
  n.words.forEach((r, i) => {
    const o = e.words[i] || [];
    if (r.length > 0 && o.length > 0) {
      s++;
      t += xe(r, o) ? 1 : 0;
    }
  });
  return s > 0 ? t / s : 0;
}

// taken:core/accounts/names/clean-field
var gn = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function tt(n, e) {
  const t = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = n[s];
    const i = gn(s, r, e);
    if (r !== i) {
      t[s] = { from: r, to: i };
      n[s] = i;
    }
  }
  return t;
}
function hn(n, e) {
  const t = k({}, n.request);
  const s = tt(t, e);
  if (Object.keys(s).length > 0) {
    n.cleaned = k(k({}, n.cleaned), s);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var ne = 1e4;

// src/accounts/list/read/people-builder.ts
var bn = 200;
var ii = [];
var ve = class {
  constructor({ userNamespaces: e = [] }) {
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    this.linked = /* @__PURE__ */ new Map();
    this.rules = { userNamespaces: e };
  }
  remark(e, t, s, r = t) {
    this.remarks.push({ code: e, line: t, lastLine: r, text: s.length > bn ? s.slice(0, bn) + "…" : s });
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
    const i = w(k({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: ii
    }, s), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = tt(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, s, r, i) {
    const o = H(s);
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
    if (S(i) && S(o) && S(a)) {
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
      if (r[o] === 0 && !S(l)) {
        this.remark("no-name", o, l, a);
      }
    }
    this.rows.sort((o, a) => o.line - a.line);
    this.remarks.sort((o, a) => o.line - a.line);
  }
};
function Q(n) {
  return C(n) ? "" : n.trim();
}
var Sn = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var st = y(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
var nt = 200;
var oi = 4;
var yn = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
var ai = /^[([（].*[)\]）]$/u;
var li = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function kn(n) {
  const e = n.split(/\s+/u);
  return wn(n) || Ln(e);
}
function wn(n) {
  const { length: e } = n.split(/\s+/u);
  return e > oi || e > 2 && /[.!?…]$/u.test(n) || /.[。！？]$/u.test(n);
}
function Ln(n) {
  const e = n.filter((t) => st.test(t)).length;
  return n.length > 2 && e * 2 > n.length || n.length > 1 && st.test(n[0] || "");
}
function ci(n) {
  var s, r;
  const e = (r = (s = yn.exec(n)) == null ? void 0 : s[1]) != null ? r : n;
  const t = e.split(/\s+/u);
  return kn(e) || t.length === 2 && st.test(t[1] || "") ? "" : e;
}
function rt(n, e, t, s = false) {
  if (Je(n) || ai.test(n)) {
    return { name: "", isDoubtful: false };
  }
  const [, r = "", i = ""] = li.exec(n) || [];
  const o = Je(r) ? i : n;
  const a = () => xe(_(o), e());
  const l = s ? wn(o) : kn(o);
  const c = l && (!a() || yn.test(o));
  return {
    name: t && (c || !a()) ? ci(o) : o,
    isDoubtful: c || o !== n
  };
}
var ui = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function xn(n, e) {
  return [true, false].map((t) => n.filter((s, r) => t ? e[r] === "email" : ui.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function di(n, e) {
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
function mi(n, e, t) {
  const s = /* @__PURE__ */ new Set();
  di(n, e).forEach((r, i) => {
    const [o = [], ...a] = r.map(({ cells: d }) => xn(d, t));
    const l = _(i);
    const c = [o, ...a].some((d) => xe(l, d.flatMap(_)));
    const u = a.some((d) => d.join("\n") !== o.join("\n") && !d.some((m, g) => m && m === o[g]));
    if (u && !c) {
      s.add(i);
    }
  });
  return s;
}
function vn(n, e, t, s, r) {
  var d;
  const i = n.indexOf("username");
  const o = t.slice(0, nt).filter(({ cells: m }) => /\[\[|\{\{/.test(m[i] || ""));
  const a = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(t.length, nt) / 2;
  const l = a ? mi(t, i, n) : null;
  const c = t.slice(0, nt).map(({ cells: m }) => (m[i] || "").trim()).filter((m) => m !== "");
  const u = c.filter((m) => Ln(m.split(/\s+/u))).length * 2 > c.length;
  return (m, g) => {
    const f = m.trim();
    return !l || f === "" ? { name: f, isDoubtful: false } : l.has(f.toLowerCase()) ? { name: "", isDoubtful: false } : rt(f, () => xn(g, n).flatMap(_), r, u);
  };
}

// src/accounts/list/read/labels.ts
var Tn = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var fi = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var pi = y(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var gi = (n, e) => pi.test(n.trim()) && !S(e) && !/^\/\/|\[\[|\{\{/.test(e);
var hi = 3;
function bi(n, e) {
  const t = n.split(/\s+/u);
  const s = t.findIndex((i) => /[:：]/u.test(i));
  const r = s === -1 ? [] : t.flatMap((i, o) => {
    const [, a = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
    const l = Math.max(s + 1, o - hi + 1);
    const c = (d, m) => e.isHeading([...t.slice(l + m, o), a].join(" "));
    const u = a === "" ? -1 : t.slice(l, o + 1).findIndex(c);
    return u === -1 ? [] : [l + u];
  });
  return [0, ...r].map((i, o, a) => t.slice(i, a[o + 1]).join(" "));
}
function it(n, e) {
  if (n.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(n)) {
    return [];
  }
  const t = /^\s*\[?\s*\{\s*"/.test(n) ? n.replace(/[{}[\]"]|,\s*$/g, "") : n;
  const s = [];
  for (const r of t.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => bi(i, e))) {
    const [, i = "", o = ""] = Tn.exec(r) || [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = s[s.length - 1];
    if (l && l.score > 0.8) {
      s.push(w(k({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      s.push(w(k({}, c), { meaning: "unused", isSecret: true }));
    } else if (gi(i, o)) {
      s.push(w(k({}, c), { meaning: null, isSecret: X(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return s;
}
function Si(n, e, t) {
  var f;
  const s = [...n].sort((h, p) => h.label.length - p.label.length);
  const r = (h) => {
    var p;
    return Q(((p = s.find((b) => b.meaning === h)) == null ? void 0 : p.value.replace(/[*_]{2}/g, "")) || "");
  };
  const i = [r("firstname"), r("lastname")].filter((h) => h).join(" ");
  const o = r("name");
  const a = r("email") !== "" ? void 0 : n.find((h) => h.meaning === null && v(h.value));
  const l = ((f = a == null ? void 0 : a.value) != null ? f : r("email")).replace(/^<|>$/g, "");
  const c = () => _([l.replace(/@.*/u, ""), o, r("realname"), i].join(" "));
  const { name: u, isDoubtful: d } = rt(r("username"), c, t);
  const m = r("realname") || i;
  const g = n.flatMap((h, p) => (h.meaning === "unused" || h.meaning === null) && h !== a && !h.isSecret && !S(h.value) ? [{ heading: h.label, column: p, value: h.value.trim() }] : []);
  return {
    username: u || (m || e ? "" : o),
    realname: m || (e ? o : ""),
    email: l,
    password: r("password"),
    reason: r("reason"),
    extra: g,
    isDoubtful: d
  };
}
var ot = ({ meaning: n }) => n !== null;
var yi = 100;
function En(n, e) {
  return it(n, e).filter(ot).length > 1;
}
function Te(n, e) {
  const [, t = "", s = ""] = Tn.exec(n) || [];
  return e.isHeading(t) && !S(s) && !e.isHeading(s);
}
function Rn(n, e, t, s) {
  const r = n.filter(({ text: b }) => !S(b));
  if (r.length === 0 || r.length > 1e5) {
    return null;
  }
  const i = r.slice(0, yi).some(({ text: b }) => it(b, e).some(ot));
  if (!i) {
    return null;
  }
  const o = r.map((b) => ({ line: b, labels: it(b.text, e) }));
  const a = o.flatMap(({ labels: b }) => b);
  const l = new Set(a.map(({ meaning: b }) => b));
  const c = ["email", "username", "name", "realname"].some((b) => l.has(b));
  const u = o.filter(({ labels: b }) => b.length > 0).length;
  const d = o.filter(({ labels: b }) => b.some(ot)).length;
  l.delete(null);
  if (!c || l.size < 2 || u < r.length * 0.6 || d < r.length * 0.4) {
    return null;
  }
  const m = [];
  let g = false;
  let f = null;
  let h = null;
  const p = () => {
    if (f && h) {
      const b = Si(m, l.has("username"), s), { isDoubtful: x } = b, L = q(b, ["isDoubtful"]);
      g = g || x;
      t.addOrRemark(f.line, h.lastLine, L, f.text);
    }
    [f, h] = [null, null];
    m.length = 0;
  };
  for (const { line: b, labels: x } of o) {
    if (x.length === 0) {
      p();
      t.remark("no-name", b.line, b.text, b.lastLine);
    } else {
      if (x.some((L) => fi(m, L))) {
        p();
      }
      f = f != null ? f : b;
      h = b;
      m.push(...x);
    }
  }
  p();
  return { hasDoubtful: g };
}

// src/accounts/list/read/list-marks.ts
var Cn = y(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var ki = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var wi = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Li = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var xi = /^\s*\u{1f51f}\s*/u;
function vi(n) {
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
var at = (n, e = "") => n.slice(e.length).replace(Cn, "").trim();
function P(n) {
  var c, u;
  const e = n.replace(Cn, "");
  const t = e.trimStart() !== n.trimStart();
  const s = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const r = ([d], m) => w(k({}, s), { text: at(e, d), number: m });
  const i = Li.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, vi(i[1]));
  }
  const o = xi.exec(e);
  if (o) {
    return r(o, 10);
  }
  const a = E(e.slice(0, 40));
  const l = ki.exec(a);
  return l && a.length === Math.min(40, e.length) ? r(l, Number((u = (c = l[1]) != null ? c : l[2]) != null ? u : l[3])) : s;
}
function se(n) {
  const e = E(n.slice(0, 20));
  const t = wi.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: at(n, t[0]) } : null;
}
var Ti = [
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
var Ei = y(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Ri = y(String.raw`^\p{Lu}\.\s*$`);
function lt(n) {
  const e = n.map((i) => Ei.exec(i));
  const t = n.length > 1 && Ti.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const s = e.map((i, o) => at(n[o] || "", i == null ? void 0 : i[0]));
  const r = e.every((i) => Ri.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return t && !r ? s : null;
}
var Mn = /[,;；、，]\s*$/u;
function An(n, e) {
  const t = n.filter((u) => u.trim() !== "");
  const s = (u) => Mn.test(u) && !u.trimEnd().endsWith(e);
  const r = t.filter(s).length > t.length * 0.8;
  const i = r ? n.map((u) => u.replace(Mn, "")) : n;
  const o = i.map((u) => {
    const d = P(u.replace(/^#+ /, "- "));
    return d.number === null ? k(k({}, d), se(d.text)) : d;
  });
  const a = B(o.map(({ number: u }) => u));
  const l = o.map(({ text: u, hasBullet: d, number: m, numbered: g }, f) => {
    const h = i[f] || "";
    const p = a ? u : g;
    const b = (d || a && m !== null) && !h.slice(0, h.lastIndexOf(p)).includes(e);
    return b ? p : null;
  });
  if (l.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, d) => l[d] || u);
  }
  const c = lt(i.map((u) => u.trim()).filter((u) => u !== ""));
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

// src/accounts/list/read/signature.ts
var ct = 80;
var On = 30;
var Nn = /\d{1,2}[:.٫h]\d{2}/;
var Mi = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var Ci = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Pn = /^\d{1,2}\.$/;
var Ai = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function ut(n) {
  var a;
  const e = Math.max(0, n.length - ct);
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
    if (Nn.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s) {
      s = true;
      m = m.replace(Nn, "");
    }
    if (Mi.test(m) && !i) {
      i = true;
      m = m.replace(/\d{4}/, "");
    }
    r = r || Ci.test(m);
    if (s && r && i) {
      const g = d && Pn.test(c) ? t[l + 1] : void 0;
      return e + (g && Pn.test(g[0]) ? (a = g.index) != null ? a : u : u);
    }
  }
  return -1;
}
function re(n) {
  const [, e = n, t = ""] = n.length > 1e3 ? [] : Ai.exec(n) || [];
  return { before: e.trim(), talk: t };
}
function Oi(n) {
  const e = E(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-ct - On))) {
    return null;
  }
  const t = e.slice(-(ct + On + 20));
  const s = e.length - t.length;
  const r = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : ut(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? ut(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var Ni = /[(（][^()（）]{1,24}[)）]/gu;
var Pi = 1e3;
function Di(n) {
  const e = E(n.slice(0, Pi));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(Ni) : []) {
    const s = ut(e.slice(0, t).trimEnd());
    if (s !== -1) {
      return n.slice(0, s);
    }
  }
  return null;
}
function W(n, e = false) {
  var r;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return re(n.slice(0, Math.max(0, n.length - 400)) + (t[1] || ""));
  }
  const s = (r = Oi(n)) != null ? r : e ? Di(n) : null;
  return s === null ? null : re(s.trim());
}

// src/accounts/list/read/letter.ts
var Dn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var mt = 15;
var Ii = 300;
var Hi = 3e3;
var $i = /[,!:，！：、。،]\s*$/u;
var zi = /\S{3}[.…。]\s*$/u;
var _i = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var Bi = /^(?:--|_{5,}|—+)\s*$/u;
var ji = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
var Wi = y(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var Fi = y(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var Ki = /^\s*(?:>\s?)+/;
var Ui = /^([^:：=@]{1,40})[:：]\s*\S/u;
var qi = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function Gi(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((s) => e.score(s) !== null);
}
function Vi(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (Wi.test(e) || t > 3 && Fi.test(e));
}
function Xi(n, e, t) {
  var m;
  const { hasBullet: s, number: r, text: i } = P(n.text.slice(0, Ii).replace(Ki, ""));
  const o = s || r !== null || /^\s*[*#]/.test(n.text);
  const a = qi.test(i);
  const l = ((m = Ui.exec(i)) == null ? void 0 : m[1]) || "";
  const c = W(i) !== null && !ji.test(i);
  const u = !c && Vi(i);
  const d = Gi(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: a || o || c || l !== "" && t.isHeading(l) || d,
    isMarked: $i.test(i) || u && zi.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: _i.test(i)
  };
}
var Z = { lines: [], isClear: true, isLikely: false };
function Yi(n, e, t) {
  const s = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > mt) {
    return Z;
  }
  if (s !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : Z;
}
function Qi(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && n.length > 1);
  const s = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const r = t !== -1 ? n.slice(t) : s ? n : [];
  return r.length === 0 || r.length > mt ? Z : { lines: r, isClear: t !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function Zi(n) {
  var s, r;
  const e = n.findIndex(({ isMarked: i }) => !i);
  const [t] = n;
  if (e > 0 && e < 4) {
    const i = ((s = n[e]) == null ? void 0 : s.isApart) === true || / /.test((t == null ? void 0 : t.source.text.trim()) || "");
    return { lines: n.slice(0, e), isClear: false, isLikely: i };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((r = n[1]) == null ? void 0 : r.isApart) === true } : Z;
}
function Ji(n, e) {
  var r;
  const t = Math.max(e + 1, n.length - 8);
  const s = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return s === -1 ? Z : { lines: n.slice(s), isClear: false, isLikely: ((r = n[s]) == null ? void 0 : r.isApart) === true };
}
function eo(n) {
  var s;
  const e = n.findIndex(({ source: r }, i) => i > 0 && Bi.test(r.text));
  const t = n.slice(e);
  if (e === -1 || t.length > mt || t.filter(({ hasAddress: r }) => r).length > 1) {
    return Z;
  }
  return { lines: t, isClear: ((s = t[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function to(n) {
  const e = n.flatMap(({ isAnchor: o }, a) => o ? [a] : []);
  const [t = 0] = e;
  const s = e[e.length - 1] || 0;
  const r = n.slice(t, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || n.length < 8) && r.some(({ isAnchor: o, isHeading: a }) => o && !a);
  return i ? { first: t, last: s, isAnchored: i, own: r } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var ie = (n, e) => n.filter(e).length / n.length;
var dt = ({ own: n }) => ie(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function no(n, e) {
  const { own: t, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = ie(t, ({ isMarked: l }) => l) > r;
  const o = ie(t, ({ isPhrase: l }) => l) > (s ? 0.4 : 2 / t.length);
  const a = dt(e);
  return n.map((l) => w(k({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function so(n) {
  const e = to(n);
  const { first: t, last: s, own: r, isAnchored: i } = e;
  const o = no(n, e);
  if (i) {
    const l = r.length > 1 && ie(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      Yi(o.slice(0, t), o[t], c),
      Qi(o.slice(s + 1), l)
    ];
    return l && !dt(e) ? u : u.map((d) => w(k({}, d), { isClear: d.lines.length === 0 }));
  }
  if (dt(e) || ie(r, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = Zi(o);
  return [a, Ji(o, a.lines.length)];
}
function In(n, e) {
  if (n.filter(({ text: a }) => !S(a)).length > Hi) {
    return Dn;
  }
  const t = [];
  let s = false;
  for (const a of n) {
    const l = S(a.text);
    if (!l) {
      t.push(Xi(a, s, e));
    }
    s = l;
  }
  const r = eo(t);
  const i = [...so(t.slice(0, t.length - r.lines.length)), r];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? Dn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var ro = 2e3;
var io = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
var oo = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var ao = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var lo = y(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var co = 50;
var uo = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var mo = "";
var fo = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function O(n) {
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
function zn(n) {
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
function _n(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(uo, (e) => e.replace(/\D/g, "").length > 5 ? mo : e).replace(fo, " ").replace(/\uf8ff/g, " ") : n;
}
function Hn(n, e) {
  let t = e;
  for (let s = t.replace(n, ""); s !== t; s = t.replace(n, "")) {
    t = s;
  }
  return t;
}
var po = y(String.raw`^\p{Ll}`);
var go = y(String.raw`\p{L}`);
var ho = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function bo(n) {
  const e = n.startsWith("(");
  const [t = ""] = n.slice(e ? 1 : 0).split(e ? ")" : ho);
  const s = zn(O(_n(E(t) === t ? t : "")));
  const r = !go.test(s) || /[@＠]/.test(s) ? "" : s;
  const i = r.split(/\s+/u);
  const o = i.reduce((a, l, c) => po.test(l) ? a : c + 1, 0);
  return o === i.length || e ? { name: r, more: "", other: null } : { name: i.slice(0, o).join(" "), more: "", other: r };
}
function Ee(n, e) {
  const t = n.search(/[@＠]/);
  const s = Math.max(0, t - 80);
  const r = t === -1 || n.length > ro ? null : io.exec(n.slice(s, t + 300));
  if (!r) {
    return { name: n.trim(), email: "", more: "", other: null };
  }
  const i = be(r[0]);
  let o = Hn(oo, n.slice(0, s + r.index)).trimEnd();
  const [a, l] = lo.exec(o.slice(-co)) || [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || Bn(l))) {
    o = o.slice(0, -a.length);
  }
  const c = Hn(ao, n.slice(s + r.index + r[0].length));
  const u = zn(O(_n(O(o))));
  const d = O(c);
  if (u !== "" && !C(u)) {
    return { name: v(u) ? "" : u, email: i, more: d, other: null };
  }
  return w(k({}, bo(d)), { email: i });
}
var Re = (n) => {
  var e;
  return ((e = n.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function Bn(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var So = y(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var yo = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function ft(n, e) {
  const t = n.trimStart();
  const [s, r = ""] = So.exec(t) || [];
  if (s === void 0) {
    return n;
  }
  const i = t.slice(s.length);
  const o = Re(i) !== 1 || yo.test(r) || e.isHeading(r) || Bn(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !v(r) ? i : n;
}
function J(n, e) {
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
  return (r || i > 0) && t.length === 1 ? n.split(/[,;、，；،؛]/) : t;
}
var pt = (n) => n.trim().split(/\s+/u).length;
function $n(n) {
  const e = [];
  let t = "";
  for (const s of n) {
    if (t !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (pt(t) === 1 || pt(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${t.trim()}, ${s.trim()}`);
      } else if (i && pt(s) === 1) {
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
var ko = y(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function wo(n) {
  const e = [];
  let t = [];
  for (const s of n) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = t.join(" ");
      e.push(r === "" || ko.test(r) ? s : `${r} ${s}`);
      t = [];
    } else {
      t.push(s);
    }
  }
  return e;
}
function Lo(n) {
  if (Re(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return wo(n.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = n.split(">").filter((s) => O(s) !== "");
  const t = e.length > 1 && e.every((s) => s.includes("<"));
  return t ? e.map((s) => s + ">") : [n];
}
function gt(n, e) {
  const t = ft(n, e);
  const s = Re(t);
  const r = J(t, ";；؛").filter((l) => O(l) !== "");
  const i = r.length === 2 && r.some(v);
  const o = r.filter((l) => /[@＠]/.test(l)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [Ee(t, e)].filter(({ name: l, email: c }) => l || c);
  }
  const a = o ? r.flatMap((l) => Re(l) > 1 ? $n(J(ft(l, e), ",，、،")) : [l]) : $n(J(t, ",，、،"));
  return a.filter((l) => O(l) !== "").flatMap(Lo).map((l) => Ee(ft(l, e), e)).filter(({ name: l, email: c }) => l !== "" || c !== "");
}

// src/accounts/list/read/page-mask.ts
var xo = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var vo = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Fn = /^#{2,6}\s/;
function To(n, e) {
  return n.length < 1e3 && (xo.test(n) || vo.test(n) && n.endsWith("]]") || !e && Fn.test(n));
}
function Eo(n, e) {
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
function Ro(n) {
  return n.split("{{").length - n.split("}}").length;
}
var Mo = /^\s*\|?\s*:?-{3,}:?\s*\|/;
var Co = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
var ht = /^#(?:\s|$)/;
function Ao(n) {
  const e = n.flatMap((a, l) => a.trim() === "" ? [] : [{ line: a, index: l }]);
  const t = e.flatMap(({ line: a }, l) => ht.test(a) ? [l] : []);
  const s = e.filter(({ line: a }) => !ht.test(a) && Co.test(a)).length;
  const r = t.length <= s && t.every((a, l) => a === l);
  const i = r || t.length * 2 <= s || e.some(({ line: a }) => Fn.test(a) || Mo.test(a));
  const o = r || t.every((a) => {
    const l = e[a + 1];
    return l !== void 0 && !ht.test(l.line);
  });
  return new Set(i && o ? t.map((a) => {
    var l, c;
    return (c = (l = e[a]) == null ? void 0 : l.index) != null ? c : -1;
  }) : []);
}
var jn = /^-{3}\s*$/;
var Oo = /^(?:\s|[\w-]+\s*:|- |$)/;
var No = 50;
function Po(n) {
  const e = n.findIndex((r) => r.trim() !== "");
  if (!jn.test(n[e] || "")) {
    return 0;
  }
  const t = n.slice(e + 1, e + No).findIndex((r) => jn.test(r));
  const s = n.slice(e + 1, e + 1 + t);
  return t > 0 && s.every((r) => Oo.test(r)) ? e + t + 2 : 0;
}
function oe(n) {
  const e = n.reduce((l, c, u) => c.includes("-->") ? u : l, -1);
  const t = n.some((l) => /\[\[|\{\{|^==.*==/.test(l));
  const s = Po(n);
  const r = t ? /* @__PURE__ */ new Set() : Ao(n);
  let i = false;
  let o = 0;
  let a = 0;
  return n.map((l, c) => {
    if (c < s || r.has(c)) {
      return { text: l, isMarkup: true };
    }
    if (!i && o === 0 && !/[<{=#_[*-]/.test(l)) {
      return { text: l, isMarkup: false };
    }
    const u = i || l.includes("<!--") && c <= e;
    const { text: d, open: m } = u ? Eo(l, i) : { text: l, open: false };
    const g = i;
    i = m;
    const f = o;
    if (t) {
      const b = Ro(d);
      o = Math.max(0, o + b);
      a = o === 0 ? 0 : a + 1;
      if (a > 100) {
        o = 0;
        a = 0;
      }
    }
    const h = d.trim();
    const p = h === "" && (g || l.trim() !== "");
    return {
      text: d,
      isMarkup: p || f > 0 || o > 0 && !/^\s*[*#]/.test(d) || To(h, t)
    };
  });
}
var Wn = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Do = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Kn(n) {
  let e = "";
  let t = "";
  let s = null;
  let r = 0;
  let i = -1;
  for (const { 0: o, 1: a, index: l = 0 } of n.includes("<") ? n.matchAll(Wn) : []) {
    if (!a) {
      i = i === -1 ? l : i;
    } else if (i !== -1) {
      e += n.slice(r, i);
      s = s != null ? s : e;
      e += " ";
      t += n.slice(i, l).replace(Wn, " ");
      r = l + o.length;
      i = -1;
    }
  }
  e += n.slice(r);
  if (e.includes("~~")) {
    const o = e;
    e = o.replace(Do, (a, l) => {
      s = s != null ? s : o.slice(0, l);
      t += " " + a.slice(2, -2);
      return " ";
    });
  }
  return { rest: e, gone: t, before: s != null ? s : e };
}
var Io = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
var Ho = /^mailto:([^?]*)[^]*$/iu;
function Un(n, e) {
  return n.includes("](") ? n.replace(Io, (t, s, r) => /^mailto:/i.test(r) ? `${s} ${r.replace(Ho, "<$1>")}` : e.personAt(r) === null ? s : r) : n;
}
var $o = /<\/?[a-z][^<>@]{0,300}>/giu;
function Me(n) {
  return /[<'*_]/.test(n) ? n.replace($o, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/times.ts
var qn = 60;
var Gn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Ce = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var zo = String.raw`${Gn}${Ce}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Gn}${Ce})?`;
var Yn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var _o = String.raw`(?:${Yn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var Bo = y(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${_o},?\s{1,2})?${zo}|${Yn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var jo = y(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ce}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Ce})?[)\]]?$`, "i");
var Wo = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var bt = y(String.raw`\p{L}`);
var Vn = y(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function Xn(n) {
  const e = E(n);
  return e.length === n.length ? e : n;
}
function St(n) {
  if (!bt.test(n.slice(0, 300))) {
    return null;
  }
  const e = Bo.exec(Xn(n.slice(0, qn)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && bt.test(t)) {
    const o = (e[1] || "").toLowerCase().split(" ").filter((a) => a !== "");
    return { text: t, isSure: Wo.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  const s = n.slice(-qn);
  const r = jo.exec(Xn(s));
  const i = r ? n.slice(0, n.length - s.length + r.index).trim() : "";
  return bt.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function Qn(n) {
  const e = n.map(St);
  const t = /* @__PURE__ */ new Map();
  for (const c of e.flatMap((u) => (u == null ? void 0 : u.before) || [])) {
    t.set(c, (t.get(c) || 0) + 1);
  }
  const s = e.map((c) => (c == null ? void 0 : c.before.every((u) => (t.get(u) || 0) > 1)) ? c : null);
  const r = s.filter((c) => c !== null).length;
  const i = r > 1 && r > n.length * 0.4;
  const o = s.map((c) => c && (c.isSure || i) ? c.text : null);
  const a = new Set(o.flatMap((c) => {
    var u;
    return c === null ? [] : [(u = Vn.exec(c)) == null ? void 0 : u[1]];
  }));
  const l = r > 1 && a.size === 1 && !a.has(void 0);
  return o.map((c) => l && c !== null ? c.replace(Vn, "") : c);
}

// src/accounts/list/read/titles.ts
var yt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var Jn = 60;
var Fo = 3;
var Ko = y(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var Uo = y(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
var qo = y(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var Go = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function Vo(n) {
  var g;
  const e = E(n.trim()).toLowerCase();
  const [, t, s] = Uo.exec(e) || [];
  if (t !== void 0 && s !== void 0) {
    return { word: t, numbers: [-1, s.charCodeAt(0), -1] };
  }
  const [, r, i, o] = Ko.exec(e) || [];
  const [, a, l] = qo.exec(e) || [];
  const c = r != null ? r : l;
  const u = (g = i != null ? i : o) != null ? g : a;
  if (c === void 0 || u === void 0) {
    return null;
  }
  const d = /^\d+$/.test(u) ? Number(u) : -1;
  const m = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, m, Go.indexOf(u)] };
}
var Zn = (n) => n.trim().toLowerCase().split(/\s+/u);
function es(n, e) {
  const t = n.reduce((s, r, i) => e(r) ? s : i, -1);
  return n.flatMap((s, r) => e(s) && r < t ? [r] : []);
}
function Xo(n) {
  const e = n.map(({ lone: o }) => o === null ? null : Vo(o));
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
    var o;
    return Zn(((o = n[i]) == null ? void 0 : o.lone) || "");
  });
  const s = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Zn(i)]);
  const r = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !s.some((a) => i(a) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function Yo(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const s = es(n, ({ lone: o }) => o !== null);
  const r = s.length * 2 <= t.length + 1;
  if (s.length === 0 || t.length < 2) {
    return yt;
  }
  if (e.length > 1 || r && s[0] === 0 && kt(n, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= Fo).length > t.length * 0.7;
  return r && (i || kt(n, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : yt;
}
var Qo = y(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
var Zo = y(String.raw`\p{L}`);
function Jo({ first: n, width: e }) {
  const t = n.length > Jn || e !== 1 || !Zo.test(n) ? "" : E(n);
  const [, s] = Qo.exec(t) || [];
  return s === void 0 ? null : Number(s);
}
function ea(n) {
  const e = n.map(Jo);
  const t = e.flatMap((a, l) => a === null ? [] : [l]);
  const s = t[0] === 0 && t.every((a, l) => {
    var c;
    return e[a] === ((c = t[l + 1]) != null ? c : n.length) - a - 1;
  });
  if (s && n.length > 2) {
    return t;
  }
  const r = n.length - 1;
  const i = n.slice(0, -1).filter(({ first: a }) => !/[:：]\s*$/.test(a));
  const o = i.length > 1 && e[r] === i.length && !i.some(({ first: a }) => /\d/.test(E(a)));
  return o ? [r] : [];
}
function Ae(n) {
  const e = n.map((i) => i.lone !== null && i.lone.length > Jn ? w(k({}, i), { lone: null }) : i);
  const t = Xo(e);
  if (e.some(({ width: i }) => i > 1)) {
    return Yo(e, t);
  }
  if (t.length > 1) {
    const i = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
  }
  const s = ea(e);
  if (s.length > 0) {
    return { places: new Set(s), isSure: true, isLikely: true };
  }
  const r = es(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && kt(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : yt;
}

// src/accounts/list/read/lines.ts
var ta = 7;
var ss = 100;
var wt = y(String.raw`^\p{Ll}`);
var Lt = y(String.raw`\p{L}`);
var na = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
var xt = y(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var sa = y(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var ra = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var rs = /^\s*>\s/;
var ia = y(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
var ts = /[:：]$/;
var oa = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var is = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var aa = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var la = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
function ca({ gone: n, before: e, rest: t }, s, r) {
  const i = /\[\[|\{\{|https?:/.test(n) ? z(n, r).names : [];
  const o = (s == null ? void 0 : s.names) || [];
  if (i.length > 0) {
    return o.every((l) => i.includes(l)) ? "yes" : "no";
  }
  const a = Lt.test(n) && !Lt.test(e);
  return a && o.length === 0 && !/[@＠]/.test(t) ? "perhaps" : "no";
}
var ua = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function da(n, { titles: e }) {
  const t = oe(n.map(({ text: r }) => r));
  const s = n.map((r, i) => {
    var x;
    const o = (x = t[i]) != null ? x : { text: r.text, isMarkup: false };
    const a = o.isMarkup || r.isMarkup === true;
    if (a || S(o.text)) {
      const L = o.text.trim();
      return w(k({}, r), {
        plain: L,
        isMarkup: a,
        isStruck: false,
        isOut: "no",
        isTimed: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: L, hasBullet: false, number: null, numbered: L }
      });
    }
    const l = Kn(o.text);
    const { rest: c } = l;
    const [, u = "", d = c] = /^(\s*[*#:;]+)([^]*)$/u.exec(c) || [];
    const m = ia.test(c);
    const g = u && !m && !/^\s*\*\*[^*]/.test(c) && !/^\s*#\d/.test(c) ? d : c;
    const f = Un(g, e).trim();
    const h = /\[\[|\{\{|https?:|[:：]/.test(f);
    const p = P(f);
    const b = h ? z(f, e) : null;
    return w(k({}, r), {
      plain: f,
      isMarkup: false,
      isStruck: c !== o.text,
      item: p,
      isTimed: false,
      isOut: ca(l, b, e),
      bullets: g === c ? "" : u.trim(),
      signed: f.length > 3e3 ? null : os(f),
      markup: b
    });
  });
  ma(s);
  ba(s);
  fa(s);
  return s;
}
function ma(n) {
  const e = n.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const t = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? os(r, true) : null);
  if (t.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = t[r]) != null ? i : null;
    });
  }
}
function fa(n) {
  const e = n.filter(({ isMarkup: t, signed: s, item: r }) => !t && s === null && !S(r.text));
  Qn(e.map(({ item: t }) => t.text)).forEach((t, s) => {
    const r = e[s];
    if (t !== null && r) {
      r.isTimed = true;
      r.item = w(k({}, r.item), { text: t, numbered: r.item.number === null ? t : r.item.numbered });
    }
  });
}
function pa(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !S(i));
  const s = t.slice(0, Math.max(0, t.findIndex(e)));
  const r = ({ plain: i }) => F(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function ga(n) {
  const e = n.filter(({ text: s }) => !S(s));
  const t = Ae(e.map((s, r) => {
    var g, f;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = s;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const m = (f = (g = e[r - 1]) == null ? void 0 : g.lastLine) != null ? f : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: s.line > m + 1 };
  }));
  return new Map([...t.places].flatMap((s) => {
    const r = e[s];
    return r ? [[r, t]] : [];
  }));
}
var ha = y(String.raw`^\p{L}[^\d()]*$`);
function os(n, e = false) {
  var r;
  const t = W(n, e);
  const s = (t == null ? void 0 : t.before) === "" ? ((r = St(n)) == null ? void 0 : r.text) || "" : "";
  return ha.test(s) && s !== s.toUpperCase() ? null : t;
}
function ba(n) {
  const e = n.filter(({ isMarkup: t, text: s }) => !t && !S(s));
  for (const t of [e, e.slice(1)]) {
    const s = lt(t.map(({ item: r }) => r.text));
    if (s) {
      t.forEach((r, i) => {
        const o = s[i] || "";
        r.item = w(k({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var ee = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function ns(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((s) => t.set(s, (t.get(s) || 0) + 1));
  t.delete("");
  return new Set([...t].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
function Sa(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Ne(n) {
  const [, e = "", t = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim()) || [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var as = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" && !(t && e === "#") || t && n.number !== null;
function ya(n) {
  const e = n.filter(({ isMarkup: f, text: h }) => !f && !S(h));
  const t = e.map(({ item: f }) => f.number);
  const s = e.map(({ item: f }) => {
    var h, p;
    return f.number === null ? (p = (h = se(f.text)) == null ? void 0 : h.number) != null ? p : null : null;
  });
  const r = s.filter((f) => f !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && B(s);
  const o = e.map(({ signed: f, plain: h }) => (f != null ? f : re(h)).talk);
  const a = e.flatMap(({ markup: f }) => (f == null ? void 0 : f.calls) || []);
  const l = e.filter(({ bullets: f, item: h }) => f === "#" && h.number === null).length;
  const c = B(t) && l < t.filter((f) => f !== null).length && new Set(e.flatMap(({ item: f }) => f.number === null ? [] : [f.text])).size > 1;
  const u = (f) => as(f, c);
  const d = e.flatMap(({ item: f }) => f.text.split(/[;；]/).filter((h) => !S(h)));
  const m = e.filter(({ item: f }) => !S(f.text));
  const g = new Set(m.flatMap(({ item: f, signed: h }) => {
    var p;
    return h || f.text.length > ss ? [] : ((p = is.exec(f.text)) == null ? void 0 : p[2]) || [];
  }));
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: e.filter(u).length > 1 && ee(e, u) > 0.4,
    hasLinks: e.some(({ markup: f }) => f !== null && f.names.length > 0),
    areMostlyItems: e.filter(u).length > 1 && ee(e, u) >= 0.6,
    isMostlySigned: e.length > 1 && ee(e, ({ signed: f, markup: h }) => f !== null || h !== null && h.names.length > 0) >= 0.6,
    isQuoted: ee(e, ({ text: f }) => rs.test(f)) > 0.4,
    isPage: e.some(({ markup: f, signed: h }) => h !== null || f !== null && f.names.length > 0),
    hasMarks: e.length > 1 && ee(m, ({ item: f }) => /[.,;、。，；]\s*$/.test(f.text)) > 0.8 && ee(m, ({ item: f }) => /(?:^|\s)\S{1,2}\.$/.test(f.text)) < 0.5,
    talk: ns(o, e.length * 0.4),
    templates: ns(a.map(({ template: f }) => f), 2),
    isSurnameFirst: d.filter(Ne).length > d.length * 0.6 && d.length > 1,
    isBracketed: g.size > 1 && g.size > m.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: f }) => f.endsWith(":")) && e.some(({ bullets: f }) => /[*#]$/.test(f))
  };
}
function F(n) {
  const e = n.split(/\s+/u);
  return n.length > ss || e.length > ta + 2 || e.length > 4 && e.filter((t) => wt.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => wt.test(t)).length > 1;
}
var ls = y(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
var ka = y(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function wa(n, e) {
  const t = !ls.test(n) || e > 2 && wt.test(n);
  return /[!?。！？]$/.test(n) || n.endsWith(".") && t;
}
function La(n) {
  var r;
  let e = 0;
  const t = n.split(/\s+/u).map((i) => {
    const o = wa(i, e);
    e = o ? 0 : e + 1;
    return i + (o ? "\n" : " ");
  }).join("");
  const s = t.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return ((r = s.filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || n;
}
function xa(n, e) {
  const t = n.replace(/[;；、\t]$/u, "");
  const s = (c) => c.map((u) => u.trim()).filter((u) => u !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、\t]/.test(t)) {
    return s(J(t, ";；、	"));
  }
  if (/\|/.test(t)) {
    return s(t.split("|"));
  }
  const r = s(t.split(/\s[/·•∙]\s/u));
  if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(t)) {
    return r;
  }
  const i = s(J(t, ",，،"));
  const o = /[，،]/.test(t);
  const a = i.length === 2 && !o && (e || Ne(t) || ra.test(i[1] || ""));
  if (i.length < 2 || a) {
    return i.length < 2 ? i : [t];
  }
  if (F(t) && i.some(F)) {
    return [t];
  }
  const l = i.pop() || "";
  return [...i, ...l.length < 200 ? l.split(ua) : [l]].map((c) => c.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function va({ markup: n, signed: e, plain: t }, s) {
  var m;
  if (!n) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: a } = n;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && F(O(a)) ? i : r;
  }
  const l = (m = o.find(({ template: g }) => s.has(g))) != null ? m : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && W(a) || { before: a };
  const u = O(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(l.template) && !Lt.test(Me(a));
  return u || d ? l.names : null;
}
function cs(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(sa, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return xt.test(t) ? "" : t;
}
var te = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = da(this.source, this.context);
      this.found = { lines: e, style: ya(e), titles: ga(e), above: pa(e) };
    }
    return this.found;
  }
};
function Ta(n, e) {
  const t = n.filter(({ text: o }) => !S(o));
  const [s] = t;
  if (!s || s.isMarkup || t.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Ea(n, e) {
  const [t, s] = [n, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
}
function Ra({ plain: n, item: e }, t, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  const a = s ? e.text : r && ((m = se(e.text)) == null ? void 0 : m.text) || e.numbered;
  const l = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
  const c = /\[\[|\{\{/.test(l) ? z(l, o).rest : l;
  const u = Me(c).trim();
  const d = F(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? La(u) : u;
  return cs(d.replace(/^[-–—\s]+/, ""), i);
}
function Ma(n, { isSurnameFirst: e, isBracketed: t }) {
  const [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(n) || [] : [];
  const [, i = "", o = ""] = t ? is.exec(n) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Ea(i, o) : null;
}
function Ca(n, { words: e }) {
  return /[^\s@]@[^\s@]/.test(n) ? gt(n, e).flatMap(({ email: t }) => t || []) : [];
}
function Aa({ item: n, markup: e }, t) {
  var l;
  const s = t.isNumbered ? n.text : n.numbered;
  const r = t.isBareNumbered ? ((l = se(s)) == null ? void 0 : l.text) || s : s;
  const i = Me(e && r.includes("{{") ? P(e.rest).text : r).replace(/^--\s*/, "").trim();
  const { before: o, talk: a } = re(i);
  return t.talk.has(a) && o !== "" ? o : i;
}
function Oa(n, { isSurnameFirst: e, hasMarks: t }, s) {
  const r = xa(n, e);
  return r.map((i, o) => {
    const a = o > 0 && o === r.length - 1;
    return cs(i, t || a && /\S{3}\.$/.test(i) && !na.test(i));
  }).filter((i) => i !== "" && !et(i) && !F(i) && !/^https?:/i.test(i) && !["date", "phone", "url"].includes(A(i, s)));
}
var Oe = class {
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
    const e = Ta(this.lines, this.context.words);
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
    this.isClear = this.isClear && !(t && ts.test(e.plain));
    const s = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine);
    if (this.isOut(e)) {
      s("struck");
      return;
    }
    if (this.isAside(e)) {
      s();
      return;
    }
    const r = va(e, this.style.templates);
    if (r) {
      const [a = ""] = r.length === 1 && e.markup ? Ca(e.markup.rest, this.context) : [];
      r.forEach((l) => this.builder.addLinked(e.line, e.lastLine, l, a, e.text));
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
    const { hasItems: o, isQuoted: a, hasBulletedReplies: l } = this.style;
    return xt.test(e) && t === null || o && !a && rs.test(s) && this.isDoubtful() || l && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: t, plain: s }) {
    const r = t && S(O(s));
    if (e !== "perhaps" || r || xt.test(s)) {
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
    const [, o] = e && (t == null ? void 0 : t.others) ? oa.exec(e.before.slice(-300)) || [] : [];
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
      return Ra(e, s, t, this.context.titles);
    }
    const o = as(e, t.isNumbered);
    const a = !o && !/[@＠]/.test(i);
    const l = a && t.hasItems && (t.isPage || t.isNumbered);
    const c = a && (t.isMostlySigned || t.areMostlyItems);
    if (r && r.others > 0 || (l ? !this.isAbove(e) : c && this.isDoubtful())) {
      return "";
    }
    return Aa(e, t);
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const s = (a, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: a, email: l });
      return 1;
    };
    const r = this.style.hasLinks && (e.isTimed || aa.test(t));
    if (ts.test(t) || la.test(t) || r) {
      return 0;
    }
    const i = Sa(t);
    if (i.length > 0) {
      return i.map((a) => s(a)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      const a = gt(t, this.context.words);
      return a.map((l) => s(this.nameOf(l), l.email)).length;
    }
    if (e.signed) {
      const [, a = "", l = ""] = /^(\S+)\s+(\S.*)$/u.exec(t) || [];
      const c = ls.test(a) && !ka.test(a) && !this.isDoubtful();
      return et(t) || F(t) ? 0 : s(c ? l : t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const o = Oa(t, this.style, this.context.titles);
    o.forEach((a) => this.addName(e, a));
    return o.length;
  }
  addName(e, t) {
    this.secrets += / /.test(t) && X(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const s = this.context.order === "parts" ? Ma(t, this.style) : null;
    this.builder.add(e.line, e.lastLine, s != null ? s : { username: t });
  }
};

// src/accounts/list/read/delimited.ts
var vt = "  ";
var Na = 500;
var Pa = 3e4;
var Da = 50;
function Ia(n) {
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return (e[1] || "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function us(n, e) {
  let t = e;
  while (n.charAt(t) === " ") {
    t++;
  }
  return t;
}
function Ha(n, e, t, s) {
  let r = "";
  let i = 0;
  for (let o = e, a = t + 1; o < n.length && o < e + Na && i < Pa; ) {
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
      const u = us(l, c + 1);
      return u === l.length || s !== "" && l.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function $a(n, e, t) {
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const o = n[r] || "";
    if (o.charAt(i) === '"') {
      const a = Ha(n, r, i, t);
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
    if (t === vt) {
      i = us(o, i);
    }
  }
}
function* ae(n, e) {
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const r = n[s] || "";
    const i = t > Da ? null : $a(n, s, e);
    if (i) {
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells };
      s = i.end;
    } else {
      const o = (e ? r.split(e) : [r]).map(Ia);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var za = 8;
var _a = 6;
var ms = 3;
var fs = 0.7;
var Ba = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var ja = /^[@＠][^\s@＠]+$/;
var Wa = (n) => n.split('"').length % 2 === 0;
var Fa = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
var Ka = y(String.raw`\p{L}{3,}`, "g");
var Ua = 100;
var ps = (n) => n.match(Ka) || [];
function qa(n) {
  const e = /* @__PURE__ */ new Map();
  n.flatMap((t) => [...new Set(ps(t))]).forEach((t) => {
    e.set(t, (e.get(t) || 0) + 1);
  });
  return new Set([...e].flatMap(([t, s]) => s >= ms && s > n.length * 0.3 ? [t] : []));
}
function Ga(n, e) {
  const t = n.map(({ text: o }) => P(o));
  const s = B(t.map(({ number: o }) => o));
  const r = t.map(({ text: o, numbered: a }) => s ? o : a);
  const i = qa(r.filter((o) => /\d/.test(o)));
  return n.map((o, a) => {
    const l = r[a] || "";
    const c = () => /\d/.test(l) && (ps(l).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(A(l, e)));
    const u = v(l) ? "email" : ja.test(l) ? "handle" : c() ? "figure" : "text";
    return w(k({}, o), { plain: l, kind: u });
  });
}
var le = (n, e) => {
  var t, s;
  return {
    line: ((t = n[0]) == null ? void 0 : t.line) || 0,
    lastLine: ((s = n[n.length - 1]) == null ? void 0 : s.lastLine) || 0,
    cells: e.map(({ plain: r }) => r)
  };
};
var Tt = (n, e) => n.filter((t) => t.kind === e).length;
function Va(n) {
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
function gs(n) {
  const e = n.map((s) => Tt(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= n.length * fs ? "email" : null;
  }
  const t = (s) => n.every((r) => Tt(r, s) === 1);
  return n.length < ms ? null : t("handle") ? "handle" : t("figure") ? "figure" : null;
}
var hs = (n) => n.length <= za && n.some(({ kind: e }) => e === "text");
function Xa(n, e) {
  const t = n.find((i) => i.kind === "text");
  const s = n.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [t != null ? t : r, s != null ? s : r, ...n.filter((i) => i !== t && i !== s)];
}
var bs = (n) => n.every((e) => {
  var t;
  return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = n[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function Ya(n) {
  var d, m;
  const e = Va(n);
  const [t = [], ...s] = e;
  const r = t.length === 1 && ((d = t[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = gs(i);
  const a = i.filter(({ length: g }) => g > 1);
  if (i.length < 2 || o === null || !i.every(hs) || a.length < i.length * fs) {
    return null;
  }
  const l = bs(i);
  const c = r ? [w(k({}, le(t, t)), { beside: ((m = t[0]) == null ? void 0 : m.text) || "" })] : [];
  const u = i.map((g) => le(g, l ? g : Xa(g, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function Qa(n, e) {
  const t = Array.from({ length: n.length / e }, (r, i) => n.slice(i * e, (i + 1) * e));
  const s = gs(t);
  return s !== null && bs(t) && t.every(hs) ? { records: t.map((r) => le(r, r)), isSure: s === "email" && t.length > 1 } : null;
}
function ds(n) {
  for (let e = 2; e <= Math.min(_a, n.length); e++) {
    const t = n.length % e === 0 ? Qa(n, e) : null;
    if (t) {
      return t;
    }
  }
  return null;
}
function Za(n) {
  const e = n.every(({ kind: t }, s) => {
    var r;
    return t === "text" || t === "email" && ((r = n[s - 1]) == null ? void 0 : r.kind) === "text";
  });
  if (!e || Tt(n, "email") === 0) {
    return null;
  }
  return {
    records: n.flatMap((t, s) => {
      const r = n[s + 1];
      const i = (r == null ? void 0 : r.kind) === "email" ? [t, r] : [t];
      return t.kind === "text" ? [le(i, i)] : [];
    }),
    isSure: false
  };
}
function Pe(n, e) {
  var a, l;
  const t = n.filter(({ text: c }) => !S(c));
  const s = t.length > 1 && !t.some(({ text: c }) => c.length > Ua || Ba.test(c) || Wa(c));
  if (!s || t.filter(({ text: c }) => /[:：]/.test(c)).length >= t.length * 0.5) {
    return null;
  }
  const r = Ga(t, e);
  if (r.every(({ kind: c }) => c === "text") || r.some(({ kind: c, plain: u }) => c === "text" && Fa.test(u))) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? ds(r.slice(1)) : null;
  return (l = (a = Ya(r)) != null ? a : ds(r)) != null ? l : i && o ? {
    records: [w(k({}, le([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : Za(r);
}

// src/accounts/list/read/sheet.ts
var Et = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Ja = ["unused", "username", "email", "unused", "unused"];
var j = "AccountCreator";
function ce(n) {
  return n.length > 1 && n.some((e) => e.trim() === j) && !n.some(v);
}
function De(n) {
  return n.findIndex((e) => e.trim() === j);
}
function Ss(n, e) {
  const t = [Et, Ja].find((s) => e === s.length - 1 && s.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
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
function ks(n) {
  const e = Ie(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function Rt(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function el(n) {
  return Ie(n.slice(1), false).map((e) => Rt(ks(e)));
}
var ys = (n) => /^\|-/.test(n);
var Mt = (n) => /^[\s:*]*\{\|/.test(n);
var Ct = (n) => /^\s*\|\}/.test(n);
function ws(n, e) {
  const t = [];
  let s = null;
  const r = n.some((a) => ys(a.trim()));
  const i = () => {
    if (s == null ? void 0 : s.cells.every(S)) {
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
    if (Mt(u) || Ct(u) || ys(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = el(u);
      const m = u.startsWith("!");
      if (s && r) {
        s.cells.push(...d);
        s.lastLine = c;
        s.isHead = s.isHead === true && m;
      } else {
        s = o({ line: c, lastLine: c, cells: d, isHead: m });
      }
    } else if (s) {
      s.cells[s.cells.length - 1] += "\n" + Rt(u);
      s.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var tl = /^\s*:?-{2,}:?\s*$/;
function At(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !S(t)) : [];
  return e.length > 0 && e.every((t) => tl.test(t));
}
function Ls(n, e) {
  return n.flatMap((t, s) => {
    const r = e + s;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (At(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: r, lastLine: r, cells: [], beside: t }];
    }
    const o = i.replace(/^(?:\|{1,2}|!)/, "").replace(/\|{1,2}$/, "");
    const a = Ie(o, false);
    const l = a.length > 1 ? a.map(ks) : Ie(o, true);
    return [{ line: r, lastLine: r, cells: l.map((c) => Rt(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var nl = 200;
var vs = ["	", ";", ",", "|"];
var sl = ["，", "、", "،", "؛", " / ", vt];
var rl = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var il = /[:：]/;
var He = [" – ", " — ", " - "];
var xs = y(String.raw`\p{L}`);
var ol = y(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function al(n) {
  const e = n[n.length - 1] || "";
  return n.slice(1, -1).some(Se) && !Se(e) && !/[(（]/.test(e);
}
function Ts(n, e, { words: t }) {
  const s = [...ae(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(S));
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
      if (u.some((g) => v(g) || /\[\[|\{\{|^\s*[*#]/.test(g)) || u.filter((g) => Te(g, t)).length > 1) {
        return false;
      }
      const d = u.filter((g) => !S(g)).map((g) => t.score(g));
      const m = d.filter((g) => g !== null && g.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((g) => (g == null ? void 0 : g.meaning) !== "unused") || u.length > 2 && d.filter((g) => g !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: s.filter((u) => al(u)).length / l
  };
}
function Es({ rows: n, delimiter: e }) {
  const t = n.filter((a) => a.filter((l) => !S(l)).length > 1);
  const s = t.length > 1 && t.every(([a = ""]) => {
    var l;
    return a.trim().length === 1 && a === ((l = t[0]) == null ? void 0 : l[0]);
  });
  const r = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
  const i = r.length > 2 && !r.includes(null) && B(r);
  const o = t.filter(([a = "", ...l]) => l.filter((c) => !S(c)).length < 2 && (s || i || ol.test(a) && !/^\d+$/.test(a.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
var ll = 6;
function cl(n, e) {
  const t = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = He.includes(n) ? /$^/ : /[,;、/|]/;
  const i = e.every((a) => {
    const [l = "", c = "", ...u] = a.split(n);
    t.add(l.trim());
    s.add(c.trim());
    return u.length === 0 && xs.test(l) && xs.test(c) && !/[@＠]/.test(a) && !r.test(c) && l.trim().split(/\s+/).length <= ll;
  });
  const o = He.includes(n) ? Math.max(t.size, s.size) : t.size;
  return i && o === e.length && e.length > 1;
}
var ul = (n, e) => sl.map((t) => Ts(n, t, e)).filter(({ width: t, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === t));
function dl(n) {
  const { delimiter: e, rows: t, share: s, even: r, width: i, crowded: o, addressed: a } = n;
  if (t.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !Es(n)) {
    return false;
  }
  const l = t.filter((d) => Ne(P(d.join(",")).text)).length;
  const c = e === "," && l > t.length * 0.6;
  const u = t.filter((d) => S(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < t.length * 0.5 || a > 0) && i > 1;
}
function ml(n) {
  const e = oe(n.map(({ text: t }) => t));
  return n.filter(({ text: t }, s) => {
    var r;
    return !S(t) && !((r = e[s]) == null ? void 0 : r.isMarkup);
  }).slice(0, nl).map(({ text: t }) => t.slice(0, 5e3));
}
var fl = (n) => [
  (e) => Ve(e) !== "",
  (e) => W(e, true) !== null
].some((e) => n.filter(e).length > n.length * 0.4);
function pl(n, e) {
  var f, h;
  const t = ml(n);
  const s = [...rl, ...He].filter((p) => cl(p, t));
  const r = [...vs, ...s].map((p) => Ts(t, p, e));
  if (t.filter((p) => En(p, e.words)).length > t.length * 0.6) {
    return "";
  }
  const i = ul(t, e);
  const o = (f = r.find(({ hasHeadings: p, share: b }) => p && b > 0.3)) != null ? f : i.find(({ hasHeadings: p }) => p);
  if (o) {
    return o.delimiter;
  }
  const a = (p) => t.filter((b) => p.test(b)).length / (t.length || 1);
  const l = a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = r.find((p) => p.delimiter === "	" && p.share >= 0.5 && Es(p) && (p.addressed > 0 || l < 0.6 && (p.rows.length > 1 || p.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = r.find((p) => p.width > 2 && p.even > 0.9 && p.share > 0.9 && p.crowded === 0 && (p.width > 3 && p.addressed >= 0.5 || p.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  const d = s.length > 0;
  if (a(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: p }) => p > 0.3) || l > 0.3 || a(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || fl(t)) {
    return "";
  }
  const m = r.find(({ addressed: p, crowded: b, share: x, width: L, even: M }) => p >= 0.5 && p > b * 2 && x >= 0.5 && (L > 2 || M > 0.6));
  const g = m || i.find(({ width: p, addressed: b }) => p > 2 && b === 1);
  if (g) {
    return g.delimiter;
  }
  return ((h = r.find(dl)) == null ? void 0 : h.delimiter) || "";
}
var gl = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function hl(n) {
  var t, s;
  const e = ((t = n.find(({ text: r }) => !S(r))) == null ? void 0 : t.text) || "";
  return e.includes(j) ? (s = vs.find((r) => {
    const [i] = ae([e], r);
    return i !== void 0 && ce(i.cells);
  })) != null ? s : null : null;
}
function bl(n) {
  var i, o, a, l, c, u;
  const e = [];
  let t = [];
  const s = oe(n.map(({ text: d }) => d));
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
      t.push(w(k({}, m), { isMarkup: true }));
      continue;
    }
    const g = [];
    let f = d;
    if (Mt(m.text)) {
      for (; f < n.length; f++) {
        g.push(((o = n[f]) == null ? void 0 : o.text) || "");
        if (Ct(((a = n[f]) == null ? void 0 : a.text) || "")) {
          break;
        }
      }
      r();
      e.push({ kind: "table", records: ws(g, m.line), delimiter: "", source: "wiki" });
      d = f;
    } else if (gl(m.text) || m.text.includes("|") && At(((l = n[d + 1]) == null ? void 0 : l.text) || "")) {
      for (; f < n.length && (f === d || /\|/.test(((c = n[f]) == null ? void 0 : c.text) || "")); f++) {
        g.push(((u = n[f]) == null ? void 0 : u.text) || "");
      }
      r();
      e.push({ kind: "table", records: Ls(g, m.line), delimiter: "|", source: "bars" });
      d = f - 1;
    } else {
      t.push(m);
    }
  }
  r();
  return e;
}
var Sl = /^"(?:[^"\n]|"")*$/m;
function Ot(n, e, t) {
  const s = hl(n);
  const r = e != null ? e : s;
  const i = r === null ? bl(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    var m, g;
    if (o.kind === "table") {
      return o;
    }
    const a = (g = (m = o.lines[0]) == null ? void 0 : m.line) != null ? g : 1;
    const l = o.lines.map(({ text: f }) => f);
    const c = r === null ? Pe(o.lines, t.titles) : null;
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
    const u = r != null ? r : pl(o.lines, t);
    const d = (f) => f.map((h) => w(k({}, h), { line: h.line + a - 1, lastLine: h.lastLine + a - 1 }));
    if (u !== "") {
      const f = s === null ? An(l, u) : l;
      const h = d([...ae(f, u)]);
      const p = He.includes(u);
      const b = p || il.test(u);
      return {
        kind: "table",
        records: h,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && p ? o.lines : null
      };
    }
    if (Sl.test(l.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...ae(l, "")]).map(({ line: f, lastLine: h, cells: p }) => ({ line: f, lastLine: h, text: p.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/columns.ts
var yl = 0.35;
var kl = 300;
var wl = 0.15;
var Rs = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function Ll(n, e) {
  const { kinds: t, filled: s, distinct: r } = n;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && Rs(n, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
var xl = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && Rs(t, 1);
function vl(n, e, t) {
  const { kinds: s, filled: r } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Ll(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : s.email > 0.5 ? 0 : xl(n, t, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function Tl(n, e) {
  const t = {};
  if (n) {
    t[n.meaning] = n.score * vl(n.meaning, e, n);
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
function El(n, e, t) {
  return t.findIndex((s, r) => {
    const i = t[r - 1];
    const o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && n[r] !== void 0 && Le(s);
  });
}
function Ms(n, e, t) {
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
  return r >= yl ? { index: s, score: r, margin: r - i } : null;
}
var Nt = class {
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
    const t = Ms(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const s = t.margin < wl && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !s && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && Y(t, s) > 0.7);
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
    return this.stats.flatMap((t, s) => !this.taken.has(s) && e(s) && Le(t) ? [s] : []);
  }
};
function Rl(n, e, t) {
  const s = [["username", n]];
  const r = [["firstname", n], ["lastname", e]];
  const i = [["lastname", n], ["firstname", e]];
  return t ? [r, s] : [s, r, i];
}
function Ml([n, e], [t, s], r) {
  const i = (c) => r !== void 0 && Y(c, r) > 0.7;
  const o = Y(e, s) > 0.7;
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
    return { certain: false, variants: s.coined > 0.5 ? l(t, n, o || i(s)) : Rl(n, t, i(e) && i(s)) };
  }
  return { variants: l(n, t, false), certain: e.coined > 0.5 };
}
function Cl(n, e, t) {
  const s = t[n.meanings.indexOf("email")];
  const r = (m) => {
    var g;
    return ((g = t[m]) == null ? void 0 : g.distinct) || 0;
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
  return l === void 0 || !u ? { variants: [d], certain: n.has("email") || e.length === 1 } : Ml([a, c], [l, u], s);
}
function Al(n, e, t, s) {
  const [r, i] = [t[n], t[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && Le(i) && Y(r, i) < 0.5;
}
function Ol(n, e, t, s) {
  var c;
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  const r = n.meanings.indexOf("username");
  if (Al(r, e, t, ((c = s == null ? void 0 : s[r]) == null ? void 0 : c.meaning) === "username")) {
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: false };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const i = t[e];
  const o = i ? i.realNames + i.ideographic : 0;
  const a = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
  if (i && a) {
    return o > 0.3 && Y(i, a) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && i.coined > 0.5 };
  }
  const l = o > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !l };
}
function Nl(n, e, t, s) {
  const r = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = Ms(e, "name", new Set(r));
  if (i) {
    return Ol(n, i.index, t, s);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var d;
      return (((d = s == null ? void 0 : s[u]) == null ? void 0 : d.score) || 0) < 0.6;
    });
    const { variants: l, certain: c } = Cl(n, a, t);
    return { variants: [...l, []], certain: c && (s === null || a.length === 0) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function Pl(n, e) {
  return e.findIndex(({ isSecret: t }, s) => t && n.every((r) => r[s] === "unused"));
}
function Cs(n, e, t, s) {
  var h;
  const r = Math.min(kl, Math.max((n == null ? void 0 : n.length) || 0, ...e.map((p) => p.length), 1));
  const i = Array.from({ length: r }, (p, b) => b);
  const o = i.map((p) => pn(e, p, s));
  const a = i.map((p) => t.score((n == null ? void 0 : n[p]) || ""));
  const l = o.map((p, b) => {
    var x;
    return Tl((x = a[b]) != null ? x : null, p);
  });
  if (n) {
    const p = l[El(n, a, o)];
    if (p) {
      p.username = 0.7;
    }
  }
  const c = new Nt(o, l);
  for (const p of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(p);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([p, b]) => c.take(p, b));
  }
  const u = Nl(c, l, o, n && a);
  const d = u.variants.slice(0, 3).map((p) => {
    const b = [...c.meanings];
    p.forEach(([x, L]) => {
      b[L] = x;
    });
    return b;
  });
  const m = (p, b) => {
    d.splice(1, 0, (d[0] || []).map((x, L) => L === p ? b : x));
  };
  const g = c.meanings.indexOf("username");
  if (g !== -1 && (((h = l[g]) == null ? void 0 : h.username) || 0) <= 0.5) {
    m(g, "unused");
  }
  const f = c.has("password") ? -1 : Pl(d, o);
  if (f !== -1) {
    m(f, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && f === -1,
    scores: l.map((x) => {
      var L = x, { name: p } = L, b = q(L, ["name"]);
      return p ? w(k({}, b), { realname: p / 2, username: p / 2 }) : b;
    }),
    stats: o
  };
}
function As(n, e, { scores: t, stats: s }) {
  return e.map((r, i) => {
    var o, a;
    return {
      heading: V((n == null ? void 0 : n[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (a = t[i]) != null ? a : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var ze = 200;
var $e = 12;
var Ns = 20;
var Dt = 6;
var R = ({ cells: n }) => n.filter((e) => !S(e));
var ue = ({ cells: n }) => n.some(v);
function It(n, e, t) {
  const s = R(n);
  if (s.length === 0 || s.some(v) || n.beside !== void 0) {
    return false;
  }
  if (s.length > 1 && s.filter((c) => Te(c, e)).length > 1) {
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
function Ps(n, e, t) {
  const s = R(n);
  if (e.length === 0 || s.length < 2 || s.some(v)) {
    return false;
  }
  let r = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => d[o] || "").filter((d) => !S(d) && !C(d));
    if (!ye(i) || C(i) || a.length < e.length * 0.5) {
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
function Dl(n, e) {
  const { words: t, titles: s } = e;
  const r = [];
  let i = "";
  n.forEach((o, a) => {
    var d;
    const l = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || It(o, t, l === void 0 && a < $e)) {
      if (l === a - 1 && R(o).length >= R((d = n[l]) != null ? d : o).length) {
        r.pop();
      } else if (l === a - 1) {
        return;
      }
      r.push(a);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = n.slice(0, $e).findIndex((a, l) => l < Dt && a.cells.length > 1 && (a.isHead || Ps(a, n.slice(l + 1, l + 12), s)));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function Ds(n) {
  return n.length <= Dt && !n.some(ue) && n.filter((e) => R(e).length > 1 && !S(e.cells[0] || "")).length < 3;
}
var Il = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Hl = (n) => n.length < 40 && Il.has(n.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function $l(n, e, t) {
  const s = n.cells.slice(1).filter((i) => !S(i));
  if (s.length === 0 || s.some((i) => A(i, t) !== "number")) {
    const i = R(n)[0] || "";
    return R(n).length === 1 && e.length > 1 && Hl(i.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && n.cells.every((i, o) => o === 0 || S(i) || r.filter(({ cells: a }) => A(a[o] || "", t) === "number").length < r.length * 0.3);
}
function zl(n, e, t) {
  const s = e.slice(0, Ns);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + R(o).length, 0) / s.length;
  if (R(n).length <= r / 2 && R(n).length < 3 && r > 3) {
    return !ue(n);
  }
  return Ps(n, s, t) && n.cells.some((i, o) => ye(i) && s.filter(({ cells: a }) => v(a[o] || "")).length > s.length * 0.8);
}
function _l(n, e, t, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(t, s.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = s.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? Ss(n.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), De(n)) : null;
}
function Bl(n, e) {
  const t = [...n.cells];
  for (const s of e) {
    if (R(s).length > 1 && s.cells.length >= n.cells.length) {
      s.cells.forEach((r, i) => {
        var o, a;
        t[i] = S((o = t[i]) != null ? o : "") ? r : (a = t[i]) != null ? a : "";
      });
    }
  }
  return w(k({}, n), { cells: t });
}
function jl(n) {
  return Ae(n.map((e, t) => {
    var o, a;
    const s = R(e);
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
function Pt(n, e, t, s) {
  var x;
  const { words: r, titles: i } = s;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && ce(e.cells);
  if (!c) {
    if (e) {
      const L = o.slice(0, $e).findIndex((M, T) => T === o.length - 1 || !zl(M, o.slice(T + 1, T + 1 + Ns), i));
      a.push(...o.splice(0, Math.max(0, L)));
    }
    for (let L = o.pop(); L; L = o.pop()) {
      if (o.length === 0 || !$l(L, o, i)) {
        o.push(L);
        break;
      }
      l.unshift(L);
    }
  }
  const u = e && !c ? Bl(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, $e).reduce((L, M, T) => S(M.cells[0] || "") && R(M).length > 0 && T <= Dt ? T : L, -1);
  const m = o.filter((L) => S(L.cells[0] || "")).length < o.length * 0.5;
  if (d !== -1 && m && Ds(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const g = jl(c ? [] : o);
  const f = new Set(o.filter((L, M) => g.places.has(M)));
  const h = o.filter((L) => !f.has(L)).slice(0, ze).map(({ cells: L }) => L);
  const p = Cs((x = u == null ? void 0 : u.cells) != null ? x : null, h, r, i);
  const b = _l((u == null ? void 0 : u.cells) || [], c, p.stats.length, s);
  if (b) {
    p.plans = [b];
    p.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: p, groupTitles: f, found: g, sheet: c };
}
var Wl = /^[^\d:：.!?]{1,40}$/;
function Fl(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && R(e).length === 1 && !ue(e) && (e.line > t.lastLine + 1 || R(t).length > 2);
}
var Os = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function Is(n) {
  if (!/<\/(?:s|del|strike)>/i.test(n.cells.join(""))) {
    return n;
  }
  const e = n.cells.map((i) => i.replace(Os, " ").trim());
  const t = n.cells.findIndex(ye);
  const s = S(e[t] || "");
  const r = n.cells.map((i) => i.replace(Os, "$2"));
  return w(k({}, n), { isStruck: s, cells: s ? r : e });
}
function Hs(n, e) {
  var c, u;
  const t = n.filter((d) => d.beside === void 0 && !d.isStruck && R(d).length > 0);
  const s = ce(((c = t[0]) == null ? void 0 : c.cells) || []);
  const r = s ? [0] : Dl(t, e);
  const i = [];
  const o = (u = r[0]) != null ? u : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [d = "", ...m] }) => m.length === 0 && Wl.test(d));
  if (a.length > 0 && (l || !Ds(a))) {
    const d = Pt([], null, a, e);
    const m = l || !a.some(ue) && t.some(ue);
    if (m) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    a = [];
  }
  if (o === -1) {
    i.push(Pt([], null, t, e));
  }
  r.forEach((d, m) => {
    var p, b;
    const g = (p = r[m + 1]) != null ? p : t.length;
    const f = t.slice(d + 1, g);
    const h = g < t.length && Fl(f) ? f.splice(-1) : [];
    i.push(Pt(a, (b = t[d]) != null ? b : null, f, e));
    a = h;
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d }) => !d.isSure),
    certain: i.every(({ plans: d, found: m }) => d.certain && m.isSure),
    sheet: s
  };
}
function $s({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function zs(n, e) {
  var t, s;
  return As((s = (t = n.headings) == null ? void 0 : t.cells) != null ? s : null, Ht(n, e), n.plans);
}
function Ht({ plans: n }, e) {
  var t, s;
  return (s = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var Kl = "=+-@＝＋－＠";
var Ul = ";,|	\r\n\v\f\u2028\u2029";
var ql = /[\s'"]/u;
var Gl = /^'*[\t\r\n]/u;
function _s(n) {
  const e = [];
  let t = false;
  for (let s = n.length - 1; s >= 0; s--) {
    const r = n.charAt(s);
    if (t && Ul.includes(r)) {
      e.push(s + 1);
    }
    if (!ql.test(r)) {
      t = Kl.includes(r);
    }
  }
  if (t || Gl.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function Bs(n) {
  const e = _s(n);
  return e.length === 0 ? n : [0, ...e].map((t, s) => n.slice(t, e[s])).join("'");
}
function $t(n) {
  const e = _s(n);
  return [0, ...e].map((t, s) => n.slice(s > 0 && n.charAt(t) === "'" ? t + 1 : t, e[s])).join("");
}

// src/accounts/list/read/table.ts
function Ks(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function Vl(n) {
  const e = n.filter((t) => !S(t)).slice(0, ze);
  return e.length > 1 && e.filter((t) => we.test(t.trim())).length > e.length * 0.8;
}
function Xl(n) {
  const [, e = "", t = ""] = we.exec(n.trim()) || [];
  return e ? Ks(t, e) : n;
}
var js = (n) => n.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, t) => t.split("|").pop() || "");
var Ws = ({ cells: n }) => n.filter((e) => !S(e)).length;
function Yl(n, e, { rows: t }) {
  const s = n.cells.findIndex((i) => !S(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && Ws(n) === 1 && t.slice(0, ze).filter((i) => Ws(i) > 2).length > 1;
}
function Ql({ headings: n, sheet: e }, t, s) {
  const r = (i) => e ? $t(i) : i.trim();
  return { heading: V(r((n == null ? void 0 : n.cells[t]) || "")), column: t, value: r(s) };
}
function Fs(n, { titles: e }) {
  var r, i;
  const { names: t, calls: s } = z(n, e);
  return (i = t[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function Zl(n, e) {
  var r;
  const { realname: t = "" } = n;
  if (/\[\[|\{\{/.test(t)) {
    const i = Fs(t, e);
    n.username = n.username || i || "";
    n.realname = i === void 0 ? js(t) : "";
  }
  const { username: s = "" } = n;
  if (/\[\[|\{\{|https?:/.test(s)) {
    n.username = (r = Fs(s, e)) != null ? r : js(s);
  }
}
function Jl(n, { words: e }) {
  const { username: t = "", email: s = "", realname: r = "" } = n;
  if (/[@＠]/.test(t.slice(1))) {
    const i = Ee(t.replace(/\n/g, " "), e);
    const o = s === "" || i.email.toLowerCase() === s.toLowerCase();
    if (i.email !== "" && (o || i.name !== "")) {
      n.username = i.name;
      n.email = s || i.email;
    }
  } else {
    n.username = t.replace(/\s*\n\s*/g, " ");
  }
  if (v(r)) {
    n.realname = "";
  }
}
var _e = class {
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
      const a = Ht(o, t);
      const l = Vl(o.rows.map(({ cells: d }) => d[a.indexOf("realname")] || ""));
      const c = ((i = o.headings) == null ? void 0 : i.cells) || [];
      const u = vn(a, c, o.rows, this.context.words, r);
      for (const d of o.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: m, found: g } = o;
        if (m.has(d) && (g.isSure || g.isLikely !== s)) {
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
    var L;
    const { line: o, lastLine: a, cells: l } = e;
    const c = { first: "", last: "" };
    const u = [];
    const d = [];
    const m = this.secretColumns(s);
    const g = s.sheet ? De(((L = s.headings) == null ? void 0 : L.cells) || []) : -1;
    l.forEach((T, K) => {
      const Xs = s.headings !== null && K >= s.headings.cells.length;
      const U = Xs && t[K] === "unused" ? void 0 : t[K];
      if (U === void 0 || U === "unused") {
        const Ys = this.delimiter && T.includes("\n") && T.includes(this.delimiter);
        if (!S(T) && (U === void 0 || Ys)) {
          d.push(T);
        }
        if (!S(T) && U === "unused" && K > g && !m[K]) {
          u.push(Ql(s, K, T));
        }
      } else {
        this.readCell(U, s.sheet ? $t(T) : T, c, s.sheet, o);
        if (U === "realname" && r) {
          c.realname = Xl(c.realname || "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const M = c, { first: f, last: h } = M, p = q(M, ["first", "last"]);
    if (f || h) {
      p.realname = Ks(f, h);
    }
    const b = u.filter(({ value: T }) => T !== p.password);
    if (b.length > 0) {
      p.extra = b;
    }
    if (s.sheet) {
      this.builder.add(o, a, p, true);
      return;
    }
    this.readName(p, (T) => i(T, l));
    if (Yl(e, t, s)) {
      this.builder.remark("header", o, this.textOf(e), a);
      return;
    }
    const x = !p.username && !p.email && !p.realname;
    if (x && p.password) {
      this.builder.add(o, a, p);
    } else if (this.isKnown(p, s)) {
      this.builder.remark("again", o, this.textOf(e), a);
    } else {
      this.builder.addOrRemark(o, a, p, this.textOf(e));
    }
    if (d.length > 0 && !x) {
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
        s.first = Q(t);
        break;
      case "lastname":
        s.last = Q(t);
        break;
      case "mode":
        this.readMode(t, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? t : Q(t);
        break;
      default:
        s[e] = r ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e, t) {
    Zl(e, this.context);
    Jl(e, this.context);
    const { name: s, isDoubtful: r } = t(e.username || "");
    e.username = s;
    this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, t, s) {
    const r = Sn.get(e.trim().toLowerCase());
    if (r) {
      t.mode = r;
    } else if (!S(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var ec = 3 * ne;
var tc = 5 * ne;
var nc = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var sc = /\[\[|\{\{|^==.*==|^\{\|/;
var qs = 3;
function rc(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= tc || !S(u) && ++r > ec);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : oc(s, i)
  };
}
var ic = /[^\s,;|"]/;
function oc(n, e) {
  const t = n.findIndex((i, o) => o >= e && !S(i));
  let s = n.length - 1;
  while (s > t && S(n[s] || "")) {
    s--;
  }
  const r = n.find((i, o) => o >= e && ic.test(i)) || "";
  return t === -1 ? null : { line: t + 1, lastLine: s + 1, text: r };
}
function ac({ records: n, delimiter: e }, t, { options: s }) {
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
  return i.size > 1 ? null : n.map(({ line: o, lastLine: a, cells: l, beside: c }) => ({ line: o, lastLine: a, text: c != null ? c : l.join(l.every(S) ? e : " ") }));
}
function Us(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new te(t.lines, e), table: null };
    }
    const s = t.records.map(Is);
    const r = Hs(s, e);
    const i = t.source === "delimited" ? ac(t, r, e) : null;
    const o = t.whole ? new te(t.whole, e) : null;
    return i ? { segment: new te(i, e), table: null } : { segment: w(k({}, t), { records: s }), table: r, whole: o };
  });
}
var Be = class {
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
    this.builder = new ve(t.options);
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
    const a = (l = s == null ? void 0 : s.lastLine) != null ? l : e.reduce((c, { line: u, text: d }) => S(d) ? c : u, 0);
    r.finish(a, e);
    return w(k({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.hasOther = this.hasOther || t.hasOther;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
      var i;
      return (i = r.plans[0]) == null ? void 0 : i.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: i, cells: o, isStruck: a, beside: l } of e.records) {
      if (a) {
        this.builder.remark("struck", r, o.join(e.delimiter || " "), i);
      }
      if (l !== void 0 && !S(l)) {
        this.builder.remark(e.source === "stacked" ? "header" : "markup", r, l, i);
      }
    }
    const s = new _e(this.context, this.builder, e.delimiter);
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
    const o = t ? null : Rn(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!t && en(i, s)) {
      this.certain = false;
      return;
    }
    const a = this.way.variant === 1 ? "parts" : "whole";
    const l = new Oe(e, w(k({}, r), { order: a, isOther: this.way.isOther }), s);
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
      const r = s.table && $s(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: t && zs(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && It(t.section.headings, this.context.words, true),
      delimiter: (t == null ? void 0 : t.delimiter) || ""
    };
  }
};
var je = class {
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
function lc(n, e) {
  var l;
  const t = (l = e.options.delimiter) != null ? l : n.separator;
  let s = Us(Ot(n.lines, t, e), e);
  if (!s.some(({ table: c }) => c == null ? void 0 : c.sheet) && n.lines.some(({ text: c }) => nc.test(c))) {
    n.lines = n.lines.map((c) => w(k({}, c), { text: Zt(c.text.replace(/\uFEFF/g, "")) }));
    s = Us(Ot(n.lines, t, e), e);
  }
  const r = { variant: 0, isOther: false, isBare: false };
  const i = new Be(s, e, r);
  const o = new je();
  const a = (c) => {
    o.add(new Be(s, e, k(k({}, r), c)).read(n));
  };
  o.add(i.read(n));
  if (i.hasDoubtful) {
    a({ isBare: true });
  }
  if (i.hasOther) {
    a({ isOther: true });
  }
  for (let c = 1; c < qs && i.hasVariants; c++) {
    a({ variant: c });
  }
  return { readings: o.list, certain: i.certain };
}
function cc(n, e) {
  var u, d;
  const t = n.lines.some(({ text: m }) => sc.test(m) || m.includes(j));
  const s = !t && ((u = Pe(n.lines, e.titles)) == null ? void 0 : u.isSure) === true;
  const r = t || s ? null : In(n.lines, e.words);
  const i = (m = n.lines) => lc(w(k({}, n), { lines: m }), e);
  if (!r || r.around.size === 0) {
    return i();
  }
  const o = i(n.lines.map((m) => r.around.has(m) ? w(k({}, m), { text: "" }) : m));
  if (!((d = o.readings[0]) == null ? void 0 : d.rows.length)) {
    return i();
  }
  if (r.isSure) {
    return o;
  }
  const [a, l] = r.isLikely ? [o, i()] : [i(), o];
  const c = new je();
  [...a.readings.slice(0, 1), ...l.readings.slice(0, 1), ...a.readings, ...l.readings].forEach((m) => c.add(m));
  return { readings: c.list, certain: c.list.length < 2 && a.certain };
}
function I(n, e = {}) {
  const t = rc(n);
  const s = {
    options: e,
    words: new he(e.headings),
    titles: new $(e.userNamespaces)
  };
  const { readings: [r, ...i], certain: o } = cc(t, s);
  if (!r) {
    throw new Error("A text has no reading.");
  }
  const a = !r.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [r, ...i.slice(0, qs - 1)], certain: o && a };
}

// src/accounts/list/read/index.ts
var uc = 2;
var de = (n, e) => w(k({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var Vs = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function dc(n) {
  try {
    return n.map(({ rows: e }) => G(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function mc(n, e) {
  var a;
  const t = dc(n);
  if (t === null) {
    return Vs("too-large");
  }
  const s = n.map(({ name: l, rows: c }, u) => {
    const d = t[u] || "";
    return { name: l, text: d, read: I(d, c.some((m) => m.length > 1) ? k({ delimiter: "	" }, e) : e) };
  });
  const r = (l) => l.read.readings[0].rows.length;
  const i = (a = s.find(({ name: l }) => l === e.sheet)) != null ? a : s.reduce((l, c) => r(c) > r(l) ? c : l);
  const o = e.sheet !== void 0 || s.filter((l) => r(l) > 0).length < 2;
  return w(k({}, de(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: l }) => l),
    sheet: i.name
  });
}
function Gs(n, { DOMParser: e, userNamespaces: t }) {
  return e && Xt(n) ? Ge(n, "", new $(t), e) : n;
}
function fc(t) {
  return fe(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return de(n.text, I(n.text, e));
      case "html": {
        const s = new $(e.userNamespaces);
        const r = e.DOMParser ? Ge(n.html, n.text, s, e.DOMParser) : n.text;
        return de(r, I(r, e));
      }
      case "page": {
        const s = new $(e.userNamespaces);
        const r = e.DOMParser ? Qt(n.html, s, e.DOMParser) : "";
        return de(r, I(r, e));
      }
      case "file": {
        const s = yield Wt(n, k({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return Vs(s.code);
          case "table":
            return mc(s.sheets, e);
          case "text": {
            const { encoding: r, certain: i, samples: o, alternatives: a, remarks: l } = s;
            const c = Gs(s.text, e);
            const u = de(c, I(c, e));
            const d = i ? [] : a.slice(0, uc).map((m) => I(Gs(m.text, e), e).readings[0]);
            return w(k({}, u), {
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
mw.libs.accountCreator.parts.read.modules = [G, Bs, hn, Et, j];
return { readList: fc, readText: I };
} };
// </nowiki>
