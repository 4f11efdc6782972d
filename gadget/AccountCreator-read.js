// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"3aed34e1","checks":"8ce1f279"}, contents: '2ee04515', run: function () {
'use strict';
var Vn = Object.defineProperty;
var Yn = Object.defineProperties;
var Qn = Object.getOwnPropertyDescriptors;
var ae = Object.getOwnPropertySymbols;
var pt = Object.prototype.hasOwnProperty;
var ft = Object.prototype.propertyIsEnumerable;
var mt = (n, e, t) => e in n ? Vn(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var y = (n, e) => {
  for (var t in e || (e = {}))
    if (pt.call(e, t))
      mt(n, t, e[t]);
  if (ae)
    for (var t of ae(e)) {
      if (ft.call(e, t))
        mt(n, t, e[t]);
    }
  return n;
};
var w = (n, e) => Yn(n, Qn(e));
var le = (n, e) => {
  var t = {};
  for (var r in n)
    if (pt.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && ae)
    for (var r of ae(n)) {
      if (e.indexOf(r) < 0 && ft.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var I = (n, e, t) => {
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
var Zn = /["\r\n]|^\s|\s$/u;
function U(n, e, t) {
  const r = (s) => Zn.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var gt = 3;
var ht = 1;
var Jn = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var er = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var tr = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var nr = 600;
var H = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
function ce(n) {
  return Jn.has(n.nodeName.toUpperCase()) || er.test(H(n, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(H(n, "style"));
}
var yt = /^(?:[*#:]|==) /;
var rr = (n) => n.map((e) => "line" in e ? e.line.replace(yt, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function sr(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function ir(n) {
  const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const t = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var Ce = class n {
  constructor(e, t = 0) {
    this.titles = e;
    this.depth = t;
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
    if (this.depth > nr) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === gt) {
        this.addText(r);
      } else if (r.nodeType === ht && !ce(r)) {
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
      if (r.nodeType === gt) {
        this.addText(r);
      } else if (r.nodeType === ht && !ce(r)) {
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
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(H(e, "class") + H(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (tr.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var a;
    const r = H(e, "href");
    const s = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const i = H(e, "title");
    const o = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(s)) != null ? a : this.titles.personIn(sr(i));
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
    const t = [];
    const r = [];
    const s = [];
    const i = [];
    const o = (c) => {
      const u = [];
      let m = 0;
      let d = 0;
      const p = () => {
        var g, f;
        for (let h = (g = i[u.length]) != null ? g : 0; h > 0; h = (f = i[u.length]) != null ? f : 0) {
          i[u.length] = h - 1;
          u.push([]);
        }
      };
      for (const g of Array.from(c.childNodes)) {
        const f = g.nodeName.toUpperCase();
        if (f !== "TD" && f !== "TH") {
          continue;
        }
        p();
        m += f === "TH" ? 1 : 0;
        const h = Math.min(1e3, Number(H(g, "rowspan")) || 1) - 1;
        const S = u.length;
        const x = new n(this.titles, this.depth + 3);
        x.read(g);
        x.flush();
        this.people += x.people;
        u.push(x.blocks);
        if (!ce(c) && !ce(g)) {
          r.push(x.blocks);
        }
        d += f === "TD" && x.blocks.length > 0 ? 1 : 0;
        const v = Math.min(50, Number(H(g, "colspan")) || 1);
        for (let L = 1; L < v; L++) {
          u.push([]);
        }
        if (h > 0) {
          i.length = Math.max(i.length, u.length);
          i.fill(h, S, u.length);
        }
      }
      p();
      t.push(u);
      s.push(m > 0 && d === 0);
    };
    const { rows: a, captions: l } = ir(e);
    a.forEach(o);
    this.flush();
    if (t.some((c) => c.filter((u) => u.length > 0).length > 1)) {
      this.blocks.push({ rows: t.map((c) => c.map(rr)), isHead: s });
      return;
    }
    for (const c of l) {
      this.read(c);
      this.flush();
    }
    r.forEach((c) => c.forEach((u) => this.take(u)));
  }
  /** What a cell of a frame holds, as if it stood in place of the frame. */
  take(e) {
    if ("line" in e) {
      this.blocks.push(yt.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var bt = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function kt(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.filter((e) => e.length > 0).map((e, t) => n.isHead[t] ? `! ${e.map(bt).join(" !! ")}` : `| ${e.map(bt).join(" || ")}`),
    "|}"
  ];
}
function St(n, e, t) {
  const r = new Ce(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
var wt = (n, e, t) => St(n, e, t).blocks.flatMap(kt).join("\n");
function xt(n, e, t, r) {
  const s = St(n, t, r);
  const i = s.blocks.filter((o) => "rows" in o);
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return U(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return s.blocks.flatMap(kt).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var k = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/list/read/plain-text.ts
var or = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var ar = new Map(Object.entries({
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
var lr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var cr = new Map(Object.entries({
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
var ur = k(String.raw`\p{Nd}`, "g");
var dr = k(String.raw`[^\P{Nd}\d]`);
var mr = k(String.raw`\p{Nd}`);
function pr(n, e, t, r) {
  var i, o, a;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = lr.get(c);
    return (a = (o = ar.get(r)) != null ? o : cr.get(r)) != null ? a : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function Lt(n) {
  return n.includes("&") ? n.replace(or, pr) : n;
}
function W(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function C(n) {
  if (!dr.test(n)) {
    return n;
  }
  return n.replace(ur, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && mr.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function b(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var fr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var gr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var vt = fr.split("|");
var hr = gr.split("|");
var br = /^[\w-]{1,24}$/;
var yr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var kr = 500;
var Sr = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var F = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...vt, ...e.map(n.plain)]);
  }
  static plain(e) {
    return W(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || yr.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && vt.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
    if (e.length > kr || !/[:：]/.test(e)) {
      return null;
    }
    const r = W(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let o = 0; o < r.length - 1 && o < 4; o++) {
      const a = (s = r[o]) != null ? s : "";
      const l = r.slice(o + 1).join(":");
      if (this.isUserNamespace(a, t)) {
        return n.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (o < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && hr.some((m) => c.toLowerCase().startsWith(m))) {
        return n.named(u);
      }
      if (!br.test(a)) {
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
      const c = this.personIn(Sr(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var wr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Me(n) {
  var i, o;
  const e = n.slice(0, 150);
  const t = C(e);
  const r = (o = (i = wr.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? o : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function Tt(n, e) {
  const t = n.filter(({ text: i }) => !b(i));
  const r = t.map(({ text: i }) => Me(i));
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

// src/accounts/list/read/headings.ts
var Mt = {
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
var xr = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Lr = "and und et y e i og och ja és și si ve và dan и і й та و";
var At = k(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Et = k(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var ue = k(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var vr = 200;
function B(n) {
  return n.normalize("NFKC").toLowerCase().replace(At, "");
}
function Rt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return B(e) === "" ? n : e;
}
var Ct = new Set(xr);
var Tr = new Set(Mt.people.split(" "));
var Er = new Set(Lr.split(" "));
var Ae = Object.entries(Mt).reduce((n, [e, t]) => {
  const r = e === "people" ? "name" : e;
  for (const s of t.split(" ")) {
    const i = B(s);
    if (i && !n.has(i)) {
      n.set(i, r);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function Ot(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (ue.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Rr = Ot(Ae);
var Cr = ["pin", "passphrase", "passcode", "pincode"];
var de = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set(B(s), t);
      }
    }
    this.words.delete("");
    this.telling = [...Ot(this.words), ...Rr];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Ae.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > vr ? null : this.find(e);
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
    const t = B(e);
    const r = new Set(e.normalize("NFKC").toLowerCase().replace(/\d+/g, " ").split(Et));
    const s = (i) => r.has(i) || t === i || (ue.test(i) ? i.length > 1 : i.length > 4) && t.includes(i);
    return Cr.some(s) || [...Ae, ...this.words].some(([i, o]) => o === "password" && s(i));
  }
  find(e) {
    var l, c;
    const t = (l = this.meaningOf(B(e))) != null ? l : this.meaningOf(B(Rt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(B).filter((u) => u);
    const s = new Set(r.map((u) => this.meaningOf(u)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = Rt(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Et).filter((u) => u);
    const a = this.meaningOf(o.filter((u) => !Ct.has(u)).join("").replace(At, ""));
    if (a) {
      return { meaning: a, score: 0.9 };
    }
    return (c = this.findWholeName(o)) != null ? c : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !Tr.has(o) && !Ct.has(o) && !Er.has(o));
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
      if (o !== -1 && (r.has(o) || ue.test(s))) {
        const a = ue.test(s) && o + s.length >= t.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var Nt = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function Oe(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = n[r];
    const i = Nt(r, s, e);
    if (s !== i) {
      t[r] = { from: s, to: i };
      n[r] = i;
    }
  }
  return t;
}
function Pt(n, e) {
  const t = y({}, n.request);
  const r = Oe(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = y(y({}, n.cleaned), r);
    n.request = t;
  }
}

// taken:checks/accounts/email/email
var me = mw.libs.accountCreator.parts.checks.modules[0];
var Dt = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var Mr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Ar = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var Ht = new Set(Mr.split("|"));
var Or = new Set(Ar.split("|"));
var Ne = k(String.raw`\p{L}`);
var Nr = k(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var Pr = k(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Dr = k(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Ir = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var Hr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var zr = /\d{1,2}[:.]\d{2}/;
var $r = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Fr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function A(n) {
  const e = n.trim().toLowerCase();
  return Ht.has(e) || e.length < 4 && Nr.test(e) && e !== "";
}
function Pe(n) {
  const e = n.trim().toLowerCase();
  return A(n) && (e.length > 3 || !Ne.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Dt(me(n)) === null;
}
function It(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if ($r.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return zr.test(n) && e.length < 5 && t.length > 2 || Fr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => Hr.test(i));
}
function zt(n) {
  const e = n.trim();
  return e.length < 60 && Pr.test(e);
}
function $t(n) {
  return Dr.test(n.trim());
}
function N(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const r = t.toLowerCase();
  if (Or.has(r) || Ht.has(r)) {
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
  if (!Ne.test(s)) {
    const o = s.replace(/\D/g, "").length;
    return o === 0 ? "answer" : It(s) ? "date" : o > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (It(s)) {
    return "date";
  }
  if (Ir.test(s)) {
    return "code";
  }
  const i = t.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
function De(n) {
  return !b(n) && Ne.test(n) && !E(n);
}

// src/accounts/list/read/reading.ts
var Y = 1e4;

// src/accounts/list/read/people-builder.ts
var Ft = 200;
var Br = [];
var pe = class {
  constructor(e) {
    this.options = e;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    var t;
    this.rules = { userNamespaces: (t = e.userNamespaces) != null ? t : [] };
  }
  remark(e, t, r, s = t) {
    this.remarks.push({ code: e, line: t, lastLine: s, text: r.length > Ft ? r.slice(0, Ft) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, r, s = false) {
    var o, a;
    if (this.rows.length >= ((o = this.options.limit) != null ? o : Y)) {
      this.overflow = (a = this.overflow) != null ? a : e;
      return;
    }
    const i = w(y({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: Br
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = Oe(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, r, s) {
    const { username: i = "", email: o = "", realname: a = "" } = r;
    if (b(i) && b(o) && b(a)) {
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
      if (s[a] === 0 && !b(c)) {
        this.remark("no-name", a, c, l);
      }
    }
    this.rows.sort((a, l) => a.line - l.line);
    this.remarks.sort((a, l) => a.line - l.line);
  }
};
function K(n) {
  return A(n) ? "" : n.trim();
}
var jr = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function Bt(n = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const t of [jr, n]) {
    for (const [r, s] of Object.entries(t)) {
      s.forEach((i) => e.set(i.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var _r = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var Ur = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
function Wr(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (r = _r.exec(s)) != null ? r : [];
    const a = i ? e.score(i.replace(/[*_]/g, "")) : null;
    const l = t[t.length - 1];
    if (a && a.score > 0.8) {
      t.push({ label: i.trim(), meaning: a.meaning, value: o.trim() });
    } else if (l) {
      l.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function Kr(n) {
  const e = (a) => {
    var l, c;
    return K((c = (l = n.find((u) => u.meaning === a)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? c : "");
  };
  const t = [e("firstname"), e("lastname")].filter((a) => a).join(" ");
  const r = e("name");
  const s = e("username");
  const i = e("realname") || t;
  const o = n.flatMap(({ label: a, meaning: l, value: c }, u) => l === "unused" && !b(c) ? [{ heading: a, column: u, value: c.trim() }] : []);
  return {
    username: s || (i ? "" : r),
    realname: i || (s ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: o
  };
}
function jt(n, e, t) {
  const r = n.filter(({ text: p }) => !b(p));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.map((p) => ({ line: p, labels: Wr(p.text, e) }));
  const i = s.flatMap(({ labels: p }) => p);
  const o = new Set(i.map(({ meaning: p }) => p));
  const a = ["email", "username", "name", "realname"].some((p) => o.has(p));
  const l = s.filter(({ labels: p }) => p.length > 0).length;
  if (!a || o.size < 2 || l < r.length * 0.6) {
    return false;
  }
  const c = [];
  let u = null;
  let m = null;
  const d = () => {
    if (u && m) {
      t.addOrRemark(u.line, m.lastLine, Kr(c), u.text);
    }
    [u, m] = [null, null];
    c.length = 0;
  };
  for (const { line: p, labels: g } of s) {
    if (g.length === 0) {
      d();
      t.remark("no-name", p.line, p.text, p.lastLine);
    } else {
      if (g.some((f) => Ur(c, f))) {
        d();
      }
      u = u != null ? u : p;
      m = p;
      c.push(...g);
    }
  }
  d();
  return true;
}

// src/accounts/list/read/list-marks.ts
var _t = k(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var qr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Gr = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Xr = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Vr = /^\s*\u{1f51f}\s*/u;
function Yr(n) {
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
  const e = n.replace(_t, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = Xr.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return w(y({}, r), { text: e.slice(s[0].length), number: Yr(s[1]) });
  }
  const i = Vr.exec(e);
  if (i) {
    return w(y({}, r), { text: e.slice(i[0].length), number: 10 });
  }
  const o = C(e.slice(0, 40));
  const a = qr.exec(o);
  if (a && o.length === Math.min(40, e.length)) {
    const u = e.slice(a[0].length).replace(_t, "").trim();
    return w(y({}, r), { text: u, number: Number((c = (l = a[1]) != null ? l : a[2]) != null ? c : a[3]) });
  }
  return r;
}
function Ie(n) {
  const e = C(n.slice(0, 20));
  const t = Gr.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
}
var Qr = [
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
var Zr = k(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Jr = k(String.raw`^\p{Lu}\.\s*$`);
function Ut(n) {
  const e = n.map((i) => Zr.exec(i));
  const t = n.length > 1 && Qr.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, o) => {
    var a;
    return ((a = n[o]) != null ? a : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var o;
    return Jr.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return t && !s ? r : null;
}
function He(n) {
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
var Wt = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var ze = 15;
var es = 300;
var ts = 3e3;
var ns = /[,!:，！：、。،]\s*$/u;
var rs = /\S{3}[.…。]\s*$/u;
var ss = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var is = /^(?:--|_{5,}|—+)\s*$/u;
var os = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var as = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var ls = /^\s*(?:>\s?)+/;
var cs = /^([^:：=@]{1,40})[:：]\s*\S/u;
var us = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function ds(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((r) => e.score(r) !== null);
}
function ms(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (os.test(e) || t > 3 && as.test(e));
}
function ps(n, e, t) {
  var u, m;
  const { hasBullet: r, number: s, text: i } = j(n.text.slice(0, es).replace(ls, ""));
  const o = r || s !== null || /^\s*[*#]/.test(n.text);
  const a = us.test(i);
  const l = (m = (u = cs.exec(i)) == null ? void 0 : u[1]) != null ? m : "";
  const c = ms(i);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isAnchor: a || o || l !== "" && t.isHeading(l) || ds(i, t),
    isMarked: ns.test(i) || c && rs.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: ss.test(i)
  };
}
var q = { lines: [], isClear: true, isLikely: false };
function fs(n, e, t) {
  const r = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > ze) {
    return q;
  }
  if (r !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= r || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const s = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return s.length > 0 ? { lines: s, isClear: false, isLikely: true } : q;
}
function gs(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: m }) => a && !l || c || u || m && n.length > 1);
  const r = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const s = t !== -1 ? n.slice(t) : r ? n : [];
  return s.length === 0 || s.length > ze ? q : { lines: s, isClear: t !== -1 && ((o = s[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function hs(n) {
  var r, s, i;
  const e = n.findIndex(({ isMarked: o }) => !o);
  const [t] = n;
  if (e > 0 && e < 4) {
    const o = ((r = n[e]) == null ? void 0 : r.isApart) === true || / /.test((s = t == null ? void 0 : t.source.text.trim()) != null ? s : "");
    return { lines: n.slice(0, e), isClear: false, isLikely: o };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((i = n[1]) == null ? void 0 : i.isApart) === true } : q;
}
function bs(n, e) {
  var s;
  const t = Math.max(e + 1, n.length - 8);
  const r = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return r === -1 ? q : { lines: n.slice(r), isClear: false, isLikely: ((s = n[r]) == null ? void 0 : s.isApart) === true };
}
function ys(n) {
  var r;
  const e = n.findIndex(({ source: s }, i) => i > 0 && is.test(s.text));
  const t = n.slice(e);
  if (e === -1 || t.length > ze || t.filter(({ hasAddress: s }) => s).length > 1) {
    return q;
  }
  return { lines: t, isClear: ((r = t[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
}
function ks(n) {
  var g;
  const e = n.flatMap(({ isAnchor: f }, h) => f ? [h] : []);
  const [t = 0] = e;
  const r = (g = e[e.length - 1]) != null ? g : 0;
  const s = n.slice(t, r + 1);
  const i = e.length > s.length * 0.6 && (e.length > 1 || n.length < 8);
  const o = i ? s : n;
  const a = (f) => o.filter(f).length;
  const l = i ? o.length * 0.4 : Math.min(4, n.length * 0.5);
  const c = a(({ isMarked: f }) => f) > l;
  const u = a(({ isPhrase: f }) => f) > (i ? o.length * 0.4 : 2);
  const m = a(({ source: f }) => /,\s*\S/.test(f.text)) > o.length * 0.6;
  const d = n.map((f) => w(y({}, f), {
    isPhrase: f.isPhrase && !u,
    isMarked: f.isMarked && !c && (!m || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(f.source.text))
  }));
  if (i) {
    const f = e.length > 1 && a(({ hasAddress: x }) => x) > o.length * 0.6;
    const h = e.length > 1 && o.every(({ isItem: x }) => x);
    const S = [
      fs(d.slice(0, t), d[t], h),
      gs(d.slice(r + 1), f)
    ];
    return f && !m ? S : S.map((x) => w(y({}, x), { isClear: x.lines.length === 0 }));
  }
  const p = hs(d);
  return [p, bs(d, p.lines.length)];
}
function Kt(n, e) {
  if (n.filter(({ text: a }) => !b(a)).length > ts) {
    return Wt;
  }
  const t = [];
  let r = false;
  for (const a of n) {
    const l = b(a.text);
    if (!l) {
      t.push(ps(a, r, e));
    }
    r = l;
  }
  const s = ys(t);
  const i = [...ks(t.slice(0, t.length - s.lines.length)), s];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? Wt : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var Ss = 2e3;
var ws = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var xs = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Ls = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var vs = k(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Ts = 50;
var Es = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Rs = "";
var Cs = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
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
function qt(n) {
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
function Gt(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(Es, (e) => e.replace(/\D/g, "").length > 5 ? Rs : e).replace(Cs, " ").replace(/\uf8ff/g, " ") : n;
}
function Xt(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function fe(n, e) {
  var p;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > Ss ? null : ws.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = me(s[0]);
  let o = Xt(xs, n.slice(0, r + s.index)).trimEnd();
  const [a, l] = (p = vs.exec(o.slice(-Ts))) != null ? p : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || Yt(l))) {
    o = o.slice(0, -a.length);
  }
  const c = Xt(Ls, n.slice(r + s.index + s[0].length));
  const u = qt(O(Gt(O(o))));
  const m = O(c);
  if (u !== "" && !A(u)) {
    return { name: E(u) ? "" : u, email: i, more: m };
  }
  const d = qt(O(Gt(C(m) === m ? m : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: E(d) || /[@＠]/.test(d) ? "" : d, email: i, more: "" };
}
var ge = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function Yt(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var Ms = k(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function $e(n, e) {
  var a;
  const t = n.trimStart();
  const [r, s = ""] = (a = Ms.exec(t)) != null ? a : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const o = ge(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || Yt(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(s) ? i : n;
}
function Fe(n, e) {
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
var Be = (n) => n.trim().split(/\s+/u).length;
function Vt(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const o = !i && (Be(t) === 1 || Be(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (o) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (i && Be(r) === 1) {
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
var As = k(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function Os(n) {
  const e = [];
  let t = [];
  for (const r of n) {
    if (/[^\s@＠][@＠]/.test(r)) {
      const s = t.join(" ");
      e.push(s === "" || As.test(s) ? r : `${s} ${r}`);
      t = [];
    } else {
      t.push(r);
    }
  }
  return e;
}
function Ns(n) {
  if (ge(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return Os(n.split(/\s+/u).filter((r) => r !== ""));
  }
  const e = n.split(">").filter((r) => O(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function je(n, e) {
  const t = $e(n, e);
  const r = ge(t);
  const s = Fe(t, ";；");
  const i = s.filter((a) => /[@＠]/.test(a)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [fe(t, e)].filter(({ name: a, email: l }) => a || l);
  }
  const o = i ? s.flatMap((a) => ge(a) > 1 ? Vt(Fe($e(a, e), ",，、")) : [a]) : Vt(Fe(t, ",，、"));
  return o.filter((a) => O(a) !== "").flatMap(Ns).map((a) => fe($e(a, e), e)).filter(({ name: a, email: l }) => a !== "" || l !== "");
}

// src/accounts/list/read/markup.ts
var Ps = 1e3;
var Ds = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Is = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Hs = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Qt(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < Ps) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function zs(n, e) {
  var i, o, a;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (o = t == null ? void 0 : t.split("|")) != null ? o : [];
  return (a = e.personIn(r)) != null ? a : s;
}
function $s(n, e) {
  var m, d;
  const [t = "", ...r] = n.split("|");
  const s = W(t);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const p = e.personIn((m = i[1]) != null ? m : "");
    return p === null ? null : { names: [p], sure: true, template: "#" };
  }
  const o = [];
  const a = [];
  for (const p of r) {
    const [, g = "", f = ""] = (d = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(p)) != null ? d : [];
    const h = zs((g ? f : p).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (h && (!g || /^\d+$/.test(g))) {
      a.push(h);
    } else if (h && Hs.test(g)) {
      o.push(h);
    }
  }
  if (o.length > 0) {
    return { names: o, sure: true, template: s };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = Ds.test(s);
  const u = Is.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? a : [l], sure: c || u, template: s.toLowerCase() };
}
var Fs = /https?:\/\/[^\s<>[\]"]+/giu;
var Bs = /^[^[\]\n]{0,300}\]/u;
function js(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: o, index: a = 0 } of n.matchAll(Fs)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = n.charAt(a - 1) === "[";
      const [m = ""] = u ? (i = Bs.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? a - 1 : a) + " ";
      s = c + m.length;
    }
  }
  return r + n.slice(s);
}
function Q(n, e) {
  var m;
  const t = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (d) => {
    var g;
    const p = d === null ? "" : W(d);
    if (p === "") {
      i++;
      return;
    }
    s.set(p, ((g = s.get(p)) != null ? g : 0) + 1);
    if (s.get(p) === 1) {
      t.push(p);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [d, p] of Qt(n, "[[", "]]")) {
      c.push([d, p, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [d, p] of Qt(n, "{{", "}}")) {
      c.push([d, p, false]);
    }
  }
  c.sort((d, p) => d[0] - p[0]);
  for (const [d, p, g] of c) {
    if (d < a) {
      continue;
    }
    const f = n.slice(d + 2, p - 2);
    o += n.slice(a, d) + " ";
    a = p;
    if (g) {
      l(e.personIn((m = f.split("|", 1)[0]) != null ? m : ""));
    } else {
      const h = $s(f, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(l);
      } else if (h) {
        r.push(h);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = js(o, e, l);
  }
  const u = t.filter((d) => {
    var p;
    return ((p = s.get(d)) != null ? p : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var _s = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var Us = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Ws = /^#{2,6}\s/;
function Ks(n, e) {
  return n.length < 1e3 && (_s.test(n) || Us.test(n) && n.endsWith("]]") || !e && Ws.test(n));
}
function qs(n, e) {
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
function Gs(n) {
  return n.split("{{").length - n.split("}}").length;
}
function Z(n) {
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
    const { text: c, open: u } = l ? qs(o, r) : { text: o, open: false };
    const m = r;
    r = u;
    const d = s;
    if (t) {
      const f = Gs(c);
      s = Math.max(0, s + f);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const p = c.trim();
    const g = p === "" && (m || o.trim() !== "");
    return {
      text: c,
      isMarkup: g || d > 0 || s > 0 && !/^\s*[*#]/.test(c) || Ks(p, t)
    };
  });
}
var Xs = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Vs = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Zt(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: o = 0 } of n.includes("<") ? n.matchAll(Xs) : []) {
    if (!i) {
      r = r === -1 ? o : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = o + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(Vs, " ") : e;
}
var Ys = /<\/?[a-z][^<>@]{0,300}>/giu;
function he(n) {
  return /[<'*_]/.test(n) ? n.replace(Ys, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var _e = 80;
var Jt = 30;
var en = /\d{1,2}[:.٫]\d{2}/;
var Qs = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var Zs = /^\D{0,4}\d{1,2}(?:\D|$)/;
var Js = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function tn(n) {
  const e = Math.max(0, n.length - _e);
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
    if (en.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(en, "");
    }
    if (Qs.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || Zs.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function J(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = Js.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function ei(n) {
  const e = C(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-_e - Jt))) {
    return null;
  }
  const t = e.slice(-(_e + Jt + 20));
  const r = e.length - t.length;
  const s = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : tn(e.slice(0, r + s).trimEnd());
  const o = i === -1 ? tn(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
function ee(n) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (e) {
    return J(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const t = ei(n);
  return t === null ? null : J(t.trim());
}

// src/accounts/list/read/times.ts
var nn = 60;
var rn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var be = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var ti = String.raw`${rn}${be}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${rn}${be})?`;
var an = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var ni = String.raw`(?:${an}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var ri = k(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${ni},?\s{1,2})?${ti}|${an})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var si = k(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${be}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${be})?[)\]]?$`, "i");
var ii = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var Ue = k(String.raw`\p{L}`);
var sn = k(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function on(n) {
  const e = C(n);
  return e.length === n.length ? e : n;
}
function We(n) {
  var o;
  if (!Ue.test(n.slice(0, 300))) {
    return null;
  }
  const e = ri.exec(on(n.slice(0, nn)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && Ue.test(t)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: t, isSure: ii.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const r = n.slice(-nn);
  const s = si.exec(on(r));
  const i = s ? n.slice(0, n.length - r.length + s.index).trim() : "";
  return Ue.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function ln(n) {
  var c;
  const e = n.map(We);
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
    return u === null ? [] : [(m = sn.exec(u)) == null ? void 0 : m[1]];
  }));
  const l = s > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(sn, "") : u);
}

// src/accounts/list/read/titles.ts
var Ke = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var oi = 60;
var ai = 3;
var li = k(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var ci = k(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var ui = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function di(n) {
  var m, d, p;
  const e = C(n.trim()).toLowerCase();
  const [, t, r, s] = (m = li.exec(e)) != null ? m : [];
  const [, i, o] = (d = ci.exec(e)) != null ? d : [];
  const a = t != null ? t : o;
  const l = (p = r != null ? r : s) != null ? p : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, ui.indexOf(l)] };
}
var cn = (n) => n.trim().toLowerCase().split(/\s+/u);
function un(n, e) {
  const t = n.reduce((r, s, i) => e(s) ? r : i, -1);
  return n.flatMap((r, s) => e(r) && s < t ? [s] : []);
}
function mi(n) {
  const e = n.map(({ lone: o }) => o === null ? null : di(o));
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
function qe(n, e) {
  const t = e.map((i) => {
    var o, a;
    return cn((a = (o = n[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const r = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [cn(i)]);
  const s = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !r.some((a) => i(a) === o);
  };
  return e.length > 1 && (s((i) => i[0]) || s((i) => i[i.length - 1]));
}
function pi(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const r = un(n, ({ lone: o }) => o !== null);
  const s = r.length * 2 <= t.length + 1;
  if (r.length === 0 || t.length < 2) {
    return Ke;
  }
  if (e.length > 1 || s && r[0] === 0 && qe(n, r)) {
    return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= ai).length > t.length * 0.7;
  return s && (i || qe(n, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : Ke;
}
function ye(n) {
  const e = n.map((s) => s.lone !== null && s.lone.length > oi ? w(y({}, s), { lone: null }) : s);
  const t = mi(e);
  if (e.some(({ width: s }) => s > 1)) {
    return pi(e, t);
  }
  if (t.length > 1) {
    const s = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: s, isLikely: t[0] === 0 };
  }
  const r = un(e, ({ lone: s, isApart: i }) => s !== null && i);
  return r[0] === 0 && e.length >= r.length * 3 && qe(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : Ke;
}

// src/accounts/list/read/lines.ts
var fi = 7;
var gi = 100;
var dn = k(String.raw`^\p{Ll}`);
var hi = k(String.raw`\p{L}`);
var mn = k(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var bi = k(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var yi = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var ki = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Si = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var wi = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function xi(n, { titles: e }) {
  const t = Z(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var f, h;
    const o = (f = t[i]) != null ? f : { text: s.text, isMarkup: false };
    if (o.isMarkup || b(o.text)) {
      const S = o.text.trim();
      return w(y({}, s), {
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
    const a = Zt(o.text);
    const [, l = "", c = a] = (h = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? h : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const m = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const d = m.trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(d);
    const g = j(d);
    return w(y({}, s), {
      plain: d,
      isMarkup: false,
      isStruck: a !== o.text,
      item: g,
      isTimed: false,
      bullets: m === a ? "" : l.trim(),
      signed: d.length > 3e3 ? null : Ei(d),
      markup: p ? Q(d, e) : null
    });
  });
  Ri(r);
  Li(r);
  return r;
}
function Li(n) {
  const e = n.filter(({ isMarkup: t, signed: r, item: s }) => !t && r === null && !b(s.text));
  ln(e.map(({ item: t }) => t.text)).forEach((t, r) => {
    const s = e[r];
    if (t !== null && s) {
      s.isTimed = true;
      s.item = w(y({}, s.item), { text: t, numbered: s.item.number === null ? t : s.item.numbered });
    }
  });
}
function vi(n) {
  const e = n.filter(({ text: r }) => !b(r));
  const t = ye(e.map((r, s) => {
    var p, g;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = r;
    const m = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const d = (g = (p = e[s - 1]) == null ? void 0 : p.lastLine) != null ? g : -1;
    return { lone: m ? u : null, first: o.text, width: 1, isApart: r.line > d + 1 };
  }));
  return new Map([...t.places].flatMap((r) => {
    const s = e[r];
    return s ? [[s, t]] : [];
  }));
}
var Ti = k(String.raw`^\p{L}[^\d()]*$`);
function Ei(n) {
  var r, s;
  const e = ee(n);
  const t = (e == null ? void 0 : e.before) === "" ? (s = (r = We(n)) == null ? void 0 : r.text) != null ? s : "" : "";
  return Ti.test(t) && t !== t.toUpperCase() ? null : e;
}
function Ri(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !b(r));
  for (const t of [e, e.slice(1)]) {
    const r = Ut(t.map(({ item: s }) => s.text));
    if (r) {
      t.forEach((s, i) => {
        var a;
        const o = (a = r[i]) != null ? a : "";
        s.item = w(y({}, s.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var Ge = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function pn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function Ci(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Se(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function Mi(n) {
  const e = n.filter(({ isMarkup: d, text: p }) => !d && !b(p));
  const t = e.map(({ item: d }) => d.number);
  const r = e.map(({ item: d }) => {
    var p, g;
    return d.number === null ? (g = (p = Ie(d.text)) == null ? void 0 : p.number) != null ? g : null : null;
  });
  const s = r.filter((d) => d !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && He(r);
  const o = e.map(({ signed: d, plain: p }) => (d != null ? d : J(p)).talk);
  const a = e.flatMap(({ markup: d }) => {
    var p;
    return (p = d == null ? void 0 : d.calls) != null ? p : [];
  });
  const l = He(t) && new Set(e.flatMap(({ item: d }) => d.number === null ? [] : [d.text])).size > 1;
  const c = ({ item: d, bullets: p }) => d.hasBullet || p !== "" || l && d.number !== null;
  const u = e.flatMap(({ item: d }) => d.text.split(/[;；]/).filter((p) => !b(p)));
  const m = e.filter(({ item: d }) => !b(d.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && Ge(e, c) > 0.4,
    hasLinks: e.some(({ markup: d }) => d !== null && d.names.length > 0),
    isPage: e.some(({ markup: d, signed: p }) => p !== null || d !== null && d.names.length > 0),
    hasMarks: e.length > 1 && Ge(m, ({ item: d }) => /[.,;、。，；]\s*$/.test(d.text)) > 0.8 && Ge(m, ({ item: d }) => /(?:^|\s)\S{1,2}\.$/.test(d.text)) < 0.5,
    talk: pn(o, e.length * 0.4),
    templates: pn(a.map(({ template: d }) => d), 2),
    isSurnameFirst: u.filter(Se).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: d }) => d.endsWith(":")) && e.some(({ bullets: d }) => /[*#]$/.test(d))
  };
}
function G(n) {
  const e = n.split(/\s+/u);
  return n.length > gi || e.length > fi + 2 || e.length > 4 && e.filter((t) => dn.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => dn.test(t)).length > 1;
}
function Ai(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
function Oi(n, e) {
  var l, c;
  const t = (u) => n.split(u).map((m) => m.trim()).filter((m) => m !== "");
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
  const o = s.length === 2 && !i && (e || Se(n) || yi.test((l = s[1]) != null ? l : ""));
  if (s.length < 2 || o) {
    return s.length < 2 ? s : [n];
  }
  if (G(n) && s.some(G)) {
    return [n];
  }
  const a = (c = s.pop()) != null ? c : "";
  return [...s, ...a.length < 200 ? a.split(wi) : [a]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
}
var ke = class {
  constructor(e, t, r) {
    this.context = t;
    this.builder = r;
    /** False: who was read may be none, or the other way round. */
    this.isCertain = true;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.lines = xi(e, t);
    this.style = Mi(this.lines);
    this.titles = vi(this.lines);
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
  }
  get isSurnameFirst() {
    return this.style.isSurnameFirst;
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
      } else if (!b(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const t = this.lines.filter(({ text: o }) => !b(o));
    const [r] = t;
    if (!r || r.isMarkup || e === false || t.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const s = this.context.words.score(r.item.text);
    const i = (s == null ? void 0 : s.score) === 1 && s.meaning !== "unused" && r.item.text.length > (s.meaning === "name" ? 3 : 4);
    return e === true || i ? r : null;
  }
  isTitle(e) {
    const t = this.titles.get(e);
    if (!t) {
      return false;
    }
    this.isCertain = this.isCertain && t.isSure;
    this.hasOther = this.hasOther || !t.isSure;
    return t.isSure || t.isLikely !== this.context.isOther;
  }
  readLine(e) {
    var o;
    const t = () => this.builder.remark(
      e.isStruck && b(O(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (mn.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((o = e.markup) == null ? void 0 : o.names.length) !== 1) {
      t();
      return;
    }
    const r = this.linked(e);
    if (r) {
      const [a = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      r.forEach((l) => this.builder.add(e.line, e.lastLine, { username: l, email: a }));
      return;
    }
    const s = this.withoutMarks(e);
    const i = s === "" ? 0 : this.readPlain(e, s);
    if (i === 0) {
      t();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? je(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: t, plain: r }) {
    var d;
    if (!e) {
      return null;
    }
    const { names: s, signed: i, calls: o, rest: a } = e;
    if (s.length > 0) {
      return t && i.length === 1 && s.length > 1 && G(O(a)) ? i : s;
    }
    const l = (d = o.find(({ template: p }) => this.style.templates.has(p))) != null ? d : o[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: c } = t && ee(a) || { before: a };
    const u = O(c.replace(/[*#:;\s]+/g, "")) === "";
    const m = this.style.templates.has(l.template) && !hi.test(he(a));
    return u || m ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var m, d;
    const { style: t } = this;
    const { signed: r, item: s, markup: i, plain: o } = e;
    const a = s.hasBullet || e.bullets !== "" || t.isNumbered && s.number !== null;
    if (r) {
      const p = /\[\[|\{\{/.test(r.before) ? Q(r.before, this.context.titles).rest : r.before;
      const g = j(he(p));
      const f = t.isNumbered ? g.text : g.numbered;
      const h = G(f) || /[.!?]\s|\s[-–—]|^-/.test(f) ? Ai(f) : f;
      return this.plainName(h.replace(/^[-–—\s]+/, ""));
    }
    if (i && i.others > 0 || !a && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(o)) {
      return "";
    }
    let l = t.isNumbered ? s.text : s.numbered;
    l = t.isBareNumbered ? (d = (m = Ie(l)) == null ? void 0 : m.text) != null ? d : l : l;
    l = he(i && i.calls.length > 0 ? i.rest : l).replace(/^--\s*/, "").trim();
    const { before: c, talk: u } = J(l);
    return t.talk.has(u) && c !== "" ? c : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (a, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: a, email: l });
      return 1;
    };
    const s = this.style.hasLinks && (e.isTimed || ki.test(t));
    if (/[:：]$/.test(t) || Si.test(t) || s) {
      return 0;
    }
    const i = Ci(t);
    if (i.length > 0) {
      return i.map((a) => r(a)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return je(t, this.context.words).map(({ name: a, email: l }) => r(a, l)).length;
    }
    if (e.signed) {
      return Pe(t) || G(t) ? 0 : r(t);
    }
    if (e.isTimed) {
      this.isCertain = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const o = Oi(t, this.style.isSurnameFirst).map((a) => this.plainName(a)).filter((a) => a !== "");
    return o.filter((a) => {
      if (Pe(a) || G(a) || /^https?:/i.test(a)) {
        return false;
      }
      const l = N(a, this.context.titles);
      if (l === "date" || l === "phone" || l === "url") {
        return false;
      }
      this.addName(e, a);
      return true;
    }).length;
  }
  addName(e, t) {
    var o;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (o = /^([^,]+),\s(.+)$/u.exec(t)) != null ? o : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: t });
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let t = e.replace(bi, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return mn.test(t) ? "" : t;
  }
};

// src/accounts/list/read/delimited.ts
var Ni = 500;
var Pi = 3e4;
var Di = 50;
function Ii(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function Hi(n, e, t, r) {
  var o;
  let s = "";
  let i = 0;
  for (let a = e, l = t + 1; a < n.length && a < e + Ni && i < Pi; ) {
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
function zi(n, e, t) {
  var o, a;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (o = n[s]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = Hi(n, s, i, t);
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
function* te(n, e) {
  var r;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = (r = n[s]) != null ? r : "";
    const o = t > Di ? null : zi(n, s, e);
    if (o) {
      yield { line: s + 1, lastLine: o.end + 1, cells: o.cells };
      s = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(Ii);
      yield { line: s + 1, lastLine: s + 1, cells: a, broken: i.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var Xe = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var $i = ["unused", "username", "email", "unused", "unused"];
var z = "AccountCreator";
function ne(n) {
  return n.length > 1 && n.some((e) => e.trim() === z) && !n.some(E);
}
function we(n) {
  return n.findIndex((e) => e.trim() === z);
}
function fn(n, e) {
  const t = [Xe, $i].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function hn(n) {
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
function bn(n) {
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
function yn(n) {
  const e = bn(n);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function Ve(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Fi(n) {
  return hn(n.slice(1)).cells.map((e) => Ve(yn(e)));
}
var gn = (n) => /^\|-/.test(n);
var Ye = (n) => /^[\s:*]*\{\|/.test(n);
var Qe = (n) => /^\s*\|\}/.test(n);
function kn(n, e) {
  const t = [];
  let r = null;
  const s = n.some((a) => gn(a.trim()));
  const i = () => {
    if (r == null ? void 0 : r.cells.every(b)) {
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
    if (Ye(u) || Qe(u) || gn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const m = Fi(u);
      if (r && s) {
        r.cells.push(...m);
        r.lastLine = c;
      } else {
        r = o({ line: c, lastLine: c, cells: m });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + Ve(u);
      r.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var Bi = /^\s*:?-{2,}:?\s*$/;
function Ze(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !b(t)) : [];
  return e.length > 0 && e.every((t) => Bi.test(t));
}
function Sn(n, e) {
  return n.flatMap((t, r) => {
    const s = e + r;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (Ze(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const o = hn(i.replace(/^[|!]/, ""));
    const a = o.hasDouble ? o.cells.map(yn) : bn(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: a.map((l) => Ve(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var ji = 200;
var xn = ["	", ";", ",", "|"];
var _i = k(String.raw`^[^\p{L}]*$`);
function Ui(n, e, { words: t }) {
  const r = [...te(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
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
      const m = u.filter((p) => !b(p)).map((p) => t.score(p));
      const d = m.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && d.length > 1 && d.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && m.filter((p) => p !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, m) => u > 1 && a[m] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l
  };
}
function wn({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((o) => !b(o)).length > 1);
  const r = t.length > 1 && t.every(([i = ""]) => {
    var o;
    return i.trim().length === 1 && i === ((o = t[0]) == null ? void 0 : o[0]);
  });
  const s = t.filter(([i = "", ...o]) => o.length < 2 && (r || _i.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
}
function Wi(n, e) {
  var u, m, d, p, g;
  const t = [];
  const r = Z(n.map(({ text: f }) => f));
  for (let f = 0; f < n.length && t.length < ji; f++) {
    const h = (m = (u = n[f]) == null ? void 0 : u.text) != null ? m : "";
    if (!b(h) && !((d = r[f]) == null ? void 0 : d.isMarkup)) {
      t.push(h.slice(0, 5e3));
    }
  }
  const s = xn.map((f) => Ui(t, f, e));
  const i = s.filter(({ hasHeadings: f, share: h }) => f && h > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const o = s.find((f) => f.delimiter === "	" && f.share >= 0.5 && wn(f));
  if (o) {
    return o.delimiter;
  }
  const a = (f) => t.filter((h) => f.test(h)).length / (t.length || 1);
  const l = s.find((f) => f.width > 3 && f.even > 0.9 && f.share > 0.9 && f.addressed >= 0.5 && f.crowded === 0);
  if (l) {
    return l.delimiter;
  }
  if (a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((f) => Me(f) !== "").length > t.length * 0.4 || t.filter((f) => ee(f) !== null).length > t.length * 0.4) {
    return "";
  }
  const c = s.find(({ addressed: f, crowded: h, share: S, width: x, even: v }) => f >= 0.5 && f > h * 2 && S >= 0.5 && (x > 2 || v > 0.6));
  if (c) {
    return c.delimiter;
  }
  return (g = (p = s.find((f) => {
    const { delimiter: h, rows: S, share: x, even: v, width: L, crowded: T, addressed: R } = f;
    if (S.length < 2 || T > 0.2 || x < 0.6 || v < 0.7 || !wn(f)) {
      return false;
    }
    const _ = S.filter(($) => Se(j($.join(",")).text)).length;
    const D = h === "," && _ > S.length * 0.6;
    const oe = S.filter(($) => {
      var dt;
      return b((dt = $[$.length - 1]) != null ? dt : "") && $.length < 3;
    }).length;
    return !D && (oe < S.length * 0.5 || R > 0) && L > 1;
  })) == null ? void 0 : p.delimiter) != null ? g : "";
}
var Ki = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function qi(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !b(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(z) ? (s = xn.find((i) => {
    const [o] = te([e], i);
    return o !== void 0 && ne(o.cells);
  })) != null ? s : null : null;
}
function Gi(n) {
  var i, o, a, l, c, u, m, d, p, g, f;
  const e = [];
  let t = [];
  const r = Z(n.map(({ text: h }) => h));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let h = 0; h < n.length; h++) {
    const S = n[h];
    if (!S) {
      continue;
    }
    if ((i = r[h]) == null ? void 0 : i.isMarkup) {
      t.push(S);
      continue;
    }
    const x = [];
    let v = h;
    if (Ye(S.text)) {
      for (; v < n.length; v++) {
        x.push((a = (o = n[v]) == null ? void 0 : o.text) != null ? a : "");
        if (Qe((c = (l = n[v]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: kn(x, S.line), delimiter: "", source: "wiki" });
      h = v;
    } else if (Ki(S.text) || S.text.includes("|") && Ze((m = (u = n[h + 1]) == null ? void 0 : u.text) != null ? m : "")) {
      for (; v < n.length && (v === h || /\|/.test((p = (d = n[v]) == null ? void 0 : d.text) != null ? p : "")); v++) {
        x.push((f = (g = n[v]) == null ? void 0 : g.text) != null ? f : "");
      }
      s();
      e.push({ kind: "table", records: Sn(x, S.line), delimiter: "|", source: "bars" });
      h = v - 1;
    } else {
      t.push(S);
    }
  }
  s();
  return e;
}
var Xi = /^"(?:[^"\n]|"")*$/m;
function Je(n, e, t) {
  const r = e != null ? e : qi(n);
  const s = r === null ? Gi(n) : [{ kind: "lines", lines: [...n] }];
  return s.map((i) => {
    var u, m;
    if (i.kind === "table") {
      return i;
    }
    const o = (m = (u = i.lines[0]) == null ? void 0 : u.line) != null ? m : 1;
    const a = i.lines.map(({ text: d }) => d);
    const l = r != null ? r : Wi(i.lines, t);
    const c = (d) => d.map((p) => w(y({}, p), { line: p.line + o - 1, lastLine: p.lastLine + o - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...te(a, l)]), delimiter: l, source: "delimited" };
    }
    if (Xi.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...te(a, "")]).map(({ line: d, lastLine: p, cells: g }) => ({ line: d, lastLine: p, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var Vi = 3;
var Le = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Yi = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function xe(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Qi(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function Ln(n, e, t) {
  const r = n.map((a) => {
    var l;
    return ((l = a[e]) != null ? l : "").slice(0, 400);
  });
  const s = r.filter((a) => !b(a));
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
    o[N(a, t)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: r.length > 0 ? s.length / r.length : 0,
    kinds: o,
    distinct: s.length > 0 ? i / s.length : 0,
    realNames: xe(s, zt),
    ideographic: xe(s, $t),
    flipped: xe(s, (a) => Le.test(a.trim())),
    coined: xe(s, (a) => Yi.test(a.trim())),
    examples: s.filter((a) => !A(a)).slice(0, Vi),
    words: r.map(Qi)
  };
}
function et({ kinds: n, filled: e, distinct: t }) {
  return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
}
function re(n, e) {
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
var Zi = 0.35;
var Ji = 300;
var eo = 0.15;
function to(n, e) {
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
function no(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return to(e, i);
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
function ro(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * no(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((s = t.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function so(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const o = e[s - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && et(r);
  });
}
function vn(n, e, t) {
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
  return s >= Zi ? { index: r, score: s, margin: s - i } : null;
}
var tt = class {
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
    const t = vn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < eo && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && re(t, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && et(t) ? [r] : []);
  }
};
function io(n, e, t) {
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
  const c = re(o, a) > 0.7;
  const u = r !== void 0 && re(a, r) > 0.7;
  const m = r !== void 0 && re(o, r) > 0.7;
  const d = (g, f) => [["username", g], ["realname", f]];
  const p = [["firstname", s], ["lastname", i]];
  if (o.realNames > 0.7 && a.realNames < 0.3) {
    const g = c || u || a.coined > 0.5;
    return {
      variants: g ? [d(i, s), l] : [l, d(i, s)],
      certain: g && a.coined > 0.5 && c
    };
  }
  if (a.realNames > 0.7 && o.realNames < 0.5) {
    const g = c || u && !m;
    return {
      variants: g ? [d(s, i), l] : [l, d(s, i)],
      certain: g === c
    };
  }
  if (o.realNames < 0.4 && a.realNames < 0.4 && o.coined < 0.5) {
    const g = m && u && a.coined < 0.5;
    const f = [["lastname", s], ["firstname", i]];
    return { variants: g ? [p, l] : [l, p, f], certain: false };
  }
  return { variants: [l, d(s, i)], certain: o.coined > 0.5 };
}
function oo(n, e, t) {
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
function Tn(n, e, t, r) {
  var p;
  const s = Math.min(Ji, Math.max((p = n == null ? void 0 : n.length) != null ? p : 0, ...e.map((g) => g.length), 1));
  const i = Array.from({ length: s }, (g, f) => f);
  const o = i.map((g) => Ln(e, g, r));
  const a = i.map((g) => {
    var f;
    return t.score((f = n == null ? void 0 : n[g]) != null ? f : "");
  });
  const l = o.map((g, f) => {
    var h;
    return ro((h = a[f]) != null ? h : null, g);
  });
  if (n) {
    const g = l[so(n, a, o)];
    if (g) {
      g.username = 0.7;
    }
  }
  const c = new tt(o, l);
  for (const g of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(g);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.meanings[c.meanings.indexOf("realname")] = "unused";
  }
  const u = vn(l, "name", new Set(i.filter((g) => c.meanings[g] !== "unused")));
  let m = { variants: [], certain: true };
  if (u) {
    m = oo(c, u.index, o);
  } else if (!["username", "realname", "firstname", "lastname"].some((g) => c.has(g))) {
    const g = c.free((f) => {
      var h, S;
      return ((S = (h = a[f]) == null ? void 0 : h.score) != null ? S : 0) < 0.6;
    });
    m = io(c, g, o);
    m.certain = m.certain && (n === null || g.length < 2);
    m.variants.push([]);
  } else if (!c.has("username") && c.has("realname")) {
    const g = c.meanings.indexOf("realname");
    m = { variants: [[], [["username", g]]], certain: false };
  }
  const d = (m.variants.length > 0 ? m.variants : [[]]).slice(0, 3).map((g) => {
    const f = [...c.meanings];
    g.forEach(([h, S]) => {
      f[S] = h;
    });
    return f;
  });
  return {
    plans: d,
    certain: c.certain && m.certain,
    scores: l.map((h) => {
      var S = h, { name: g } = S, f = le(S, ["name"]);
      return g ? w(y({}, f), { realname: g / 2, username: g / 2 }) : f;
    }),
    stats: o
  };
}
function En(n, e, { scores: t, stats: r }) {
  return e.map((s, i) => {
    var o, a, l, c;
    return {
      heading: ((o = n == null ? void 0 : n[i]) != null ? o : "").trim(),
      meaning: s,
      examples: [...(l = (a = r[i]) == null ? void 0 : a.examples) != null ? l : []],
      scores: (c = t[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Te = 200;
var ve = 12;
var Rn = 20;
var rt = 6;
var M = ({ cells: n }) => n.filter((e) => !b(e));
function st(n, e, t) {
  const r = M(n);
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
function Cn(n, e, t) {
  const r = M(n);
  if (e.length === 0 || r.length < 2 || r.some(E)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: m }) => {
      var d;
      return (d = m[o]) != null ? d : "";
    }).filter((m) => !b(m) && !A(m));
    if (!De(i) || A(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((m) => N(m, t));
    const c = N(i, t);
    const u = (m) => c !== m && l.filter((d) => d === m).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function ao(n, e) {
  const { words: t, titles: r, options: s } = e;
  if (s.header === false) {
    return [];
  }
  if (s.header === true) {
    return n.length > 0 ? [0] : [];
  }
  const i = [];
  let o = "";
  n.forEach((a, l) => {
    var d;
    const c = i[i.length - 1];
    const u = a.cells.join("|").toLowerCase();
    const m = o !== "" && u === o;
    if (m || st(a, t, c === void 0 && l < ve)) {
      if (c === l - 1 && M(a).length >= M((d = n[c]) != null ? d : a).length) {
        i.pop();
      } else if (c === l - 1) {
        return;
      }
      i.push(l);
      o = u;
    }
  });
  if (i.length === 0) {
    const a = n.slice(0, ve).findIndex((l, c) => c < rt && l.cells.length > 1 && Cn(l, n.slice(c + 1, c + 12), r));
    if (a !== -1) {
      i.push(a);
    }
  }
  return i;
}
function Mn(n) {
  return n.length <= rt && !n.some((e) => e.cells.some(E)) && n.filter((e) => {
    var t;
    return M(e).length > 1 && !b((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var lo = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var co = (n) => {
  var e;
  return n.length < 40 && lo.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function uo(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((o) => !b(o));
  if (r.length === 0 || r.some((o) => N(o, t) !== "number")) {
    const o = (i = M(n)[0]) != null ? i : "";
    return M(n).length === 1 && e.length > 1 && co(o.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((o, a) => a === 0 || b(o) || s.filter(({ cells: l }) => {
    var c;
    return N((c = l[a]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function mo(n, e, t) {
  const r = e.slice(0, Rn);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, o) => i + M(o).length, 0) / r.length;
  if (M(n).length <= s / 2 && M(n).length < 3 && s > 3) {
    return !n.cells.some(E);
  }
  return Cn(n, r, t) && n.cells.some((i, o) => De(i) && r.filter(({ cells: a }) => {
    var l;
    return E((l = a[o]) != null ? l : "");
  }).length > r.length * 0.8);
}
function po(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? fn(n.map((i) => {
    const o = s.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), we(n)) : null;
}
function fo(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (M(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var o, a;
        t[i] = b((o = t[i]) != null ? o : "") ? s : (a = t[i]) != null ? a : "";
      });
    }
  }
  return w(y({}, n), { cells: t });
}
function go(n) {
  return ye(n.map((e, t) => {
    var o, a;
    const r = M(e);
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
function nt(n, e, t, r) {
  var x, v;
  const { words: s, titles: i } = r;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && ne(e.cells);
  if (!c) {
    if (e) {
      const L = o.slice(0, ve).findIndex((T, R) => R === o.length - 1 || !mo(T, o.slice(R + 1, R + 1 + Rn), i));
      a.push(...o.splice(0, Math.max(0, L)));
    }
    for (let L = o.pop(); L; L = o.pop()) {
      if (o.length === 0 || !uo(L, o, i)) {
        o.push(L);
        break;
      }
      l.unshift(L);
    }
  }
  const u = e && !c ? fo(e, [...a].reverse()) : e;
  const m = u ? -1 : o.slice(0, ve).reduce((L, T, R) => {
    var _;
    return b((_ = T.cells[0]) != null ? _ : "") && M(T).length > 0 && R <= rt ? R : L;
  }, -1);
  const d = o.filter((L) => {
    var T;
    return b((T = L.cells[0]) != null ? T : "");
  }).length < o.length * 0.5;
  if (m !== -1 && d && Mn(o.slice(0, m))) {
    a.push(...o.splice(0, m + 1));
  }
  const p = go(c ? [] : o);
  const g = new Set(o.filter((L, T) => p.places.has(T)));
  const f = o.filter((L) => !g.has(L)).slice(0, Te).map(({ cells: L }) => L);
  const h = Tn((x = u == null ? void 0 : u.cells) != null ? x : null, f, s, i);
  const S = po((v = u == null ? void 0 : u.cells) != null ? v : [], c, h.stats.length, r);
  if (S) {
    h.plans = [S];
    h.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: h, groupTitles: g, found: p, sheet: c };
}
function An(n, e) {
  var l, c, u;
  const t = n.filter((m) => m.beside === void 0 && M(m).length > 0);
  const r = ne((c = (l = t[0]) == null ? void 0 : l.cells) != null ? c : []);
  const s = r ? [0] : ao(t, e);
  const i = [];
  const o = (u = s[0]) != null ? u : -1;
  let a = t.slice(0, Math.max(0, o));
  if (a.length > 0 && !Mn(a)) {
    i.push(nt([], null, a, e));
    a = [];
  }
  if (o === -1) {
    i.push(nt([], null, t, e));
  }
  s.forEach((m, d) => {
    var f, h;
    const p = (f = s[d + 1]) != null ? f : t.length;
    const g = t.slice(m + 1, p);
    i.push(nt(d === 0 ? a : [], (h = t[m]) != null ? h : null, g, e));
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: m }) => m.plans.length)),
    hasOther: i.some(({ found: m }) => !m.isSure),
    certain: i.every(({ plans: m, found: d }) => m.certain && d.isSure),
    sheet: r
  };
}
function On({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function Nn(n, e) {
  var t, r;
  return En((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, it(n, e), n.plans);
}
function it({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var ho = "=+-@＝＋－＠";
var bo = ";,|	\r\n\v\f\u2028\u2029";
var yo = /[\s'"]/u;
var ko = /^'*[\t\r\n]/u;
function Pn(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && bo.includes(s)) {
      e.push(r + 1);
    }
    if (!yo.test(s)) {
      t = ho.includes(s);
    }
  }
  if (t || ko.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function Dn(n) {
  const e = Pn(n);
  return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function ot(n) {
  const e = Pn(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function Hn(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function So(n) {
  const e = n.filter((t) => !b(t)).slice(0, Te);
  return e.length > 1 && e.filter((t) => Le.test(t.trim())).length > e.length * 0.8;
}
function wo(n) {
  var r;
  const [, e = "", t = ""] = (r = Le.exec(n.trim())) != null ? r : [];
  return e ? Hn(t, e) : n;
}
var In = ({ cells: n }) => n.filter((e) => !b(e)).length;
function xo(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !b(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && In(n) === 1 && t.slice(0, Te).filter((i) => In(i) > 2).length > 1;
}
function Lo({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (o) => e ? ot(o) : o.trim();
  return { heading: s((i = n == null ? void 0 : n.cells[t]) != null ? i : ""), column: t, value: s(r) };
}
var Ee = class {
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
      const i = it(s, t);
      const o = So(s.rows.map(({ cells: a }) => {
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
      t = ((s = (r = e.headings) == null ? void 0 : r.cells) != null ? s : []).map((i) => this.context.words.isSecret(i));
      this.secret.set(e, t);
    }
    return t;
  }
  addRecord(e, t, r, s) {
    var x, v;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const m = this.secretColumns(r);
    const d = r.sheet ? we((v = (x = r.headings) == null ? void 0 : x.cells) != null ? v : []) : -1;
    a.forEach((T, R) => {
      var oe;
      const _ = r.headings !== null && R >= r.headings.cells.length;
      const D = _ && t[R] === "unused" ? void 0 : t[R];
      if (D === void 0 || D === "unused") {
        const $ = this.delimiter && T.includes("\n") && T.includes(this.delimiter);
        if (!b(T) && (D === void 0 || $)) {
          u.push(T);
        }
        if (!b(T) && D === "unused" && R > d && !m[R]) {
          c.push(Lo(r, R, T));
        }
      } else {
        this.readCell(D, r.sheet ? ot(T) : T, l, r.sheet, i);
        if (D === "realname" && s) {
          l.realname = wo((oe = l.realname) != null ? oe : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const L = l, { first: p, last: g } = L, f = le(L, ["first", "last"]);
    if (p || g) {
      f.realname = Hn(p, g);
    }
    const h = c.filter(({ value: T }) => T !== f.password);
    if (h.length > 0) {
      f.extra = h;
    }
    if (r.sheet) {
      this.builder.add(i, o, f, true);
      return;
    }
    this.readName(f);
    if (xo(e, t, r)) {
      this.builder.remark("header", i, this.textOf(e), o);
      return;
    }
    const S = !f.username && !f.email && !f.realname;
    if (S && f.password) {
      this.builder.add(i, o, f);
    } else {
      this.builder.addOrRemark(i, o, f, this.textOf(e));
    }
    if (u.length > 0 && !S) {
      this.builder.remark("extra-cells", i, u.join(this.delimiter || " "), o);
    }
  }
  readCell(e, t, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = K(t);
        break;
      case "lastname":
        r.last = K(t);
        break;
      case "mode":
        this.readMode(t, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? t : K(t);
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
      const { names: a, calls: l } = Q(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = a;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const a = fe(t.replace(/\n/g, " "), this.context.words);
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
    const s = this.context.modes.get(e.trim().toLowerCase());
    if (s) {
      t.mode = s;
    } else if (!b(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var vo = 3 * Y;
var To = 5 * Y;
var Eo = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Ro = /\[\[|\{\{|^==.*==|^\{\|/;
var $n = 3;
function Co(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((u, m) => m >= To || !b(u) && ++s > vo);
  const o = r.slice(0, i === -1 ? r.length : i).map((u, m) => ({ line: m + 1, lastLine: m + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : Ao(r, i)
  };
}
var Mo = /[^\s,;|"]/;
function Ao(n, e) {
  var i, o;
  const t = n.findIndex((a, l) => l >= e && !b(a));
  let r = n.length - 1;
  while (r > t && b((i = n[r]) != null ? i : "")) {
    r--;
  }
  const s = (o = n.find((a, l) => l >= e && Mo.test(a))) != null ? o : "";
  return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: s };
}
function Oo({ records: n, delimiter: e }, t, { options: r }) {
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
  return i.size > 1 ? null : n.map(({ line: o, lastLine: a, cells: l, beside: c }) => ({ line: o, lastLine: a, text: c != null ? c : l.join(l.every(b) ? e : " ") }));
}
function zn(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: t, table: null };
    }
    const r = An(t.records, e);
    const s = t.source === "delimited" ? Oo(t, r, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: t, table: r };
  });
}
var se = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.way = r;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new pe(t.options);
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
        this.addLines(c.segment.lines, o.length > 0);
      }
    }
    if (r && s.overflow === null) {
      s.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
    }
    const a = (l = r == null ? void 0 : r.lastLine) != null ? l : e.reduce((c, { line: u, text: m }) => b(m) ? c : u, 0);
    s.finish(a, e);
    return w(y({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
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
      if (i !== void 0 && !b(i)) {
        this.builder.remark("markup", r, i, s);
      }
    }
    new Ee(this.context, this.builder, e.delimiter).addAll(t, this.way);
  }
  addLines(e, t) {
    const { builder: r, context: s } = this;
    if (!t && jt(e, s.words, r)) {
      return;
    }
    if (!t && Tt(e, r)) {
      this.certain = false;
      return;
    }
    const i = this.way.variant === 1 ? "parts" : "whole";
    const o = new ke(e, w(y({}, s), { order: i, isOther: this.way.isOther }), r);
    const a = r.rows.length;
    o.readAll();
    this.hasVariants = this.hasVariants || o.isSurnameFirst;
    this.hasOther = this.hasOther || o.hasOther;
    this.certain = this.certain && !o.isSurnameFirst && o.isCertain;
    if (!t) {
      const l = r.rows.slice(a);
      const c = l.filter(({ email: u }) => u !== "").length;
      this.format = o.isPage ? "wikitext" : c > l.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((s) => {
      const i = s.table && On(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && Nn(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && st(t.section.headings, this.context.words, true),
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
var Re = class {
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
function No(n, e) {
  var o;
  const t = (o = e.options.delimiter) != null ? o : n.separator;
  let r = zn(Je(n.lines, t, e), e);
  if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && n.lines.some(({ text: a }) => Eo.test(a))) {
    n.lines = n.lines.map((a) => w(y({}, a), { text: Lt(a.text.replace(/\uFEFF/g, "")) }));
    r = zn(Je(n.lines, t, e), e);
  }
  const s = new se(r, e, { variant: 0, isOther: false });
  const i = new Re();
  i.add(s.read(n));
  if (s.hasOther) {
    i.add(new se(r, e, { variant: 0, isOther: true }).read(n));
  }
  for (let a = 1; a < $n && s.hasVariants; a++) {
    i.add(new se(r, e, { variant: a, isOther: false }).read(n));
  }
  return { readings: i.list, certain: s.certain };
}
function Po(n, e) {
  var c;
  const t = n.lines.some(({ text: u }) => Ro.test(u) || u.includes(z));
  const r = t ? null : Kt(n.lines, e.words);
  const s = (u = n.lines) => No(w(y({}, n), { lines: u }), e);
  if (!r || r.around.size === 0) {
    return s();
  }
  const i = s(n.lines.map((u) => r.around.has(u) ? w(y({}, u), { text: "" }) : u));
  if (!((c = i.readings[0]) == null ? void 0 : c.rows.length)) {
    return s();
  }
  if (r.isSure) {
    return i;
  }
  const [o, a] = r.isLikely ? [i, s()] : [s(), i];
  const l = new Re();
  [...o.readings.slice(0, 1), ...a.readings.slice(0, 1), ...o.readings, ...a.readings].forEach((u) => l.add(u));
  return { readings: l.list, certain: l.list.length < 2 && o.certain };
}
function P(n, e = {}) {
  const t = Co(n);
  const r = {
    options: e,
    words: new de(e.headings),
    titles: new F(e.userNamespaces),
    modes: Bt(e.modeWords)
  };
  const { readings: [s, ...i], certain: o } = Po(t, r);
  if (!s) {
    throw new Error("A text has no reading.");
  }
  const a = !s.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [s, ...i.slice(0, $n - 1)], certain: o && a };
}

// src/accounts/list/read/source/address-book.ts
var Fn = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function Do(n, e) {
  try {
    return e(Fn(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var lt = (n) => n.split(/\r\n|\r|\n/);
var Bn = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function Io(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(Fn(r), e);
  } catch (s) {
    return n;
  }
}
function Ho(n) {
  var t, r;
  const e = [];
  for (const s of lt(Bn(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function zo(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const o = n.slice(t + 1);
  const a = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? Io(o, a, e) : o
  };
}
var at = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function $o(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(at);
  return `${t} ${e}`.trim();
}
function Fo(n) {
  var s, i;
  const e = (o) => {
    var a, l;
    return (l = (a = n.find(({ name: c }) => c === o)) == null ? void 0 : a.value) != null ? l : "";
  };
  const t = n.filter(({ name: o }) => o === "EMAIL");
  const r = (s = t.find(({ parameters: o }) => /[;,=]pref\b/i.test(o))) != null ? s : t[0];
  return {
    name: at(e("FN")) || $o(e("N")),
    email: at((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function Bo(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Fo(
    Ho(t).map((r) => zo(r, e))
  ));
}
function jo(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of lt(n)) {
    const [, o = "", a = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = o.replace(/;.*/, "").toLowerCase();
    if (c && a !== "<" && !t.has(c)) {
      t.set(c, (a ? Do(l, e) : l).trim());
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
var _o = (n, e) => Bn(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => jo(t, e));
function jn(n, e) {
  const [t = ""] = lt(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = Bo(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = _o(n, e);
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
var Uo = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Wo(n, e) {
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
      return Wo(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Uo[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var Ko = [
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
var qo = "d0cf11e0a1b11ae1";
var Go = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function Xo(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Vo(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Yo(n) {
  var i, o;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const s = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (o = (i = Go.find(([a]) => s.includes(a))) == null ? void 0 : i[1]) != null ? o : "document";
}
function _n(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = Xo(n.subarray(0, 264));
  if (e.startsWith(qo)) {
    return Yo(n);
  }
  return (r = (t = Ko.find(([, s, i]) => Vo(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var ct = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var Un = (n, e, t) => I(null, null, function* () {
  const r = yield ct("files");
  return r.detectEncoding(n, e, t);
});
var Wn = (n) => I(null, null, function* () {
  const e = yield ct("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var Qo = 3;
var Zo = 60;
function Kn(n) {
  var i;
  const e = n.map((o) => o.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let o = 0; o < s.length && t.length < Qo; o++) {
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
    return ((l = o[a]) != null ? l : "").slice(0, Zo);
  }));
}

// src/accounts/list/read/source/unicode.ts
function Jo([n, e, t, r]) {
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
var ea = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function ta(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (ea.has((s = n[i]) != null ? s : 0)) {
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
function na(n) {
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
function ra(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = na((r = n[s]) != null ? r : 0);
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
var sa = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function ia(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(sa);
  return t.length > 3 && t.length * 20 > e.length;
}
var oa = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var aa = 3;
function la(n) {
  var s;
  const e = (s = Jo(n)) != null ? s : ta(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = ra(n);
  return r * aa <= t && !oa(n) ? "utf-8" : null;
}
function qn(n, e) {
  const t = la(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: X(n, t, e) };
  }
  if (ia(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var ca = (n, e) => new TextDecoder(e).decode(n);
var V = (n) => ({ kind: "problem", code: n, detail: "" });
function ua(n) {
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
var da = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var ma = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var Gn = (n) => n.replace(/\u0000+/g, "");
function pa({ encoding: n, certain: e, texts: t }) {
  var o, a;
  const r = Kn([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var m;
    return { encoding: l, samples: (m = r[u]) != null ? m : [], text: Gn(c) };
  });
  const i = (o = t.get(n)) != null ? o : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (a = r[0]) != null ? a : [],
    text: Gn(i),
    alternatives: s.slice(1),
    remarks: ua(i)
  };
}
function fa(n, e, t) {
  return I(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = qn(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : Un)(n, e.language, t);
    const o = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const a = r || i.encoding;
    return {
      encoding: a,
      certain: i.certain || r !== "",
      texts: new Map([a, ...o].map((u) => [u, X(n, u, t)]))
    };
  });
}
function ut(n, e, t = false) {
  return I(this, null, function* () {
    var c, u, m;
    const { bytes: r } = n;
    const s = _n(r);
    const i = (c = e.readSpreadsheet) != null ? c : Wn;
    if (s === "zip") {
      const d = yield i(r);
      return d.kind !== "packed" ? d : t ? V("archive") : ut(w(y({}, n), { bytes: d.bytes }), e, true);
    }
    if (s !== "text") {
      return V(s);
    }
    const o = (u = e.decode) != null ? u : ca;
    const a = yield fa(r, e, o);
    if (!a) {
      return V("binary");
    }
    const l = pa(a);
    if (da(l.text)) {
      const d = yield i(r);
      return d.kind === "packed" ? V("broken") : d;
    }
    if (ma(l.text)) {
      return V("web-shortcut");
    }
    return l.text.trim() ? (m = jn(l.text, o)) != null ? m : l : V("empty");
  });
}

// src/accounts/list/read/index.ts
var ie = (n, e) => w(y({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var Xn = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function ga(n) {
  try {
    return n.map(({ rows: e }) => U(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function ha(n, e) {
  var a;
  const t = ga(n);
  if (t === null) {
    return Xn("too-large");
  }
  const r = n.map(({ name: l, rows: c }, u) => {
    var d;
    const m = (d = t[u]) != null ? d : "";
    return { name: l, text: m, read: P(m, c.some((p) => p.length > 1) ? y({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (a = r.find(({ name: l }) => l === e.sheet)) != null ? a : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const o = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return w(y({}, ie(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function ba(t) {
  return I(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return ie(n.text, P(n.text, e));
      case "html": {
        const r = new F(e.userNamespaces);
        const s = e.DOMParser ? xt(n.html, n.text, r, e.DOMParser) : n.text;
        return ie(s, P(s, e));
      }
      case "page": {
        const r = new F(e.userNamespaces);
        const s = e.DOMParser ? wt(n.html, r, e.DOMParser) : "";
        return ie(s, P(s, e));
      }
      case "file": {
        const r = yield ut(n, y({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return Xn(r.code);
          case "table":
            return ha(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = r;
            const u = ie(s, P(s, e));
            const m = o ? [] : l.map((d) => P(d.text, e).readings[0]);
            return w(y({}, u), {
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
mw.libs.accountCreator.parts.read.modules = [U, Dn, Pt, Xe, z, X];
return { readList: ba, readText: P };
} };
// </nowiki>
