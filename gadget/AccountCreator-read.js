// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"a6d90539","checks":"ef80db5f"}, contents: '020f1e5d', run: function () {
'use strict';
var Jn = Object.defineProperty;
var er = Object.defineProperties;
var tr = Object.getOwnPropertyDescriptors;
var ce = Object.getOwnPropertySymbols;
var bt = Object.prototype.hasOwnProperty;
var yt = Object.prototype.propertyIsEnumerable;
var ht = (t, e, n) => e in t ? Jn(t, e, { enumerable: true, configurable: true, writable: true, value: n }) : t[e] = n;
var y = (t, e) => {
  for (var n in e || (e = {}))
    if (bt.call(e, n))
      ht(t, n, e[n]);
  if (ce)
    for (var n of ce(e)) {
      if (yt.call(e, n))
        ht(t, n, e[n]);
    }
  return t;
};
var w = (t, e) => er(t, tr(e));
var ue = (t, e) => {
  var n = {};
  for (var r in t)
    if (bt.call(t, r) && e.indexOf(r) < 0)
      n[r] = t[r];
  if (t != null && ce)
    for (var r of ce(t)) {
      if (e.indexOf(r) < 0 && yt.call(t, r))
        n[r] = t[r];
    }
  return n;
};
var z = (t, e, n) => {
  return new Promise((r, s) => {
    var i = (l) => {
      try {
        a(n.next(l));
      } catch (c) {
        s(c);
      }
    };
    var o = (l) => {
      try {
        a(n.throw(l));
      } catch (c) {
        s(c);
      }
    };
    var a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, o);
    a((n = n.apply(t, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var nr = /["\r\n]|^\s|\s$/u;
function U(t, e, n) {
  const r = (s) => nr.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return t.map((s) => s.map(r).join(e)).join(n);
}

// src/accounts/list/read/html.ts
var kt = 3;
var St = 1;
var rr = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var sr = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var ir = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var or = 600;
var H = (t, e) => {
  var n, r;
  return (r = (n = t.getAttribute) == null ? void 0 : n.call(t, e)) != null ? r : "";
};
function de(t) {
  return rr.has(t.nodeName.toUpperCase()) || sr.test(H(t, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(H(t, "style"));
}
var xt = /^(?:[*#:]|==) /;
var ar = (t) => t.map((e) => "line" in e ? e.line.replace(xt, "").replace(/ ==$/, "") : e.rows.map((n) => n.join(" ")).join(" ")).join("\n");
function lr(t) {
  const e = t.lastIndexOf("(");
  return e !== -1 && t.indexOf(")", e) === t.length - 1 ? t.slice(0, e).trimEnd() : t;
}
function cr(t) {
  const e = Array.from(t.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const n = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: n("TR"), captions: n("CAPTION") };
}
var Ae = class t {
  constructor(e, n = 0) {
    this.titles = e;
    this.depth = n;
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
  read(e, n = "") {
    if (this.depth > or) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === kt) {
        this.addText(r);
      } else if (r.nodeType === St && !de(r)) {
        this.readElement(r, n);
      }
    }
    this.depth--;
  }
  addText(e) {
    var r;
    const n = ((r = e.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
    this.addresses += /[@＠]/.test(n) ? 1 : 0;
    this.line += n;
  }
  /** Each element in a line of its own. */
  readDeep(e) {
    const n = [e];
    for (let r = n.pop(); r !== void 0; r = n.pop()) {
      if (r.nodeType === kt) {
        this.addText(r);
      } else if (r.nodeType === St && !de(r)) {
        this.flush();
        for (const s of Array.from(r.childNodes).reverse()) {
          n.push(s);
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
  readElement(e, n) {
    const r = e.nodeName.toUpperCase();
    if (r === "BR") {
      this.flush();
    } else if (r === "A") {
      this.readLink(e, n);
    } else if (r === "TABLE") {
      this.readTable(e);
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(H(e, "class") + H(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? n : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, n);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, n);
      this.line += "</s>";
    } else if (ir.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : n);
      this.flush();
    } else {
      this.read(e, n);
    }
  }
  readLink(e, n) {
    var a;
    const r = H(e, "href");
    const s = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const i = H(e, "title");
    const o = r === "" || r.startsWith("#") ? null : (a = this.titles.personAt(s)) != null ? a : this.titles.personIn(lr(i));
    if (/^mailto:/i.test(r)) {
      const l = this.addresses;
      this.read(e, n);
      if (this.addresses === l) {
        const [c = ""] = r.slice("mailto:".length).split("?");
        this.line += ` <${c}>`;
      }
    } else if (o === null) {
      this.read(e, n);
    } else if (!this.named.has(o)) {
      this.people++;
      this.named.add(o);
      this.line += ` [[User:${o}]] `;
    }
  }
  /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
  readTable(e) {
    const n = [];
    const r = [];
    const s = [];
    const i = [];
    const o = (c) => {
      const u = [];
      let d = 0;
      let m = 0;
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
        d += f === "TH" ? 1 : 0;
        const h = Math.min(1e3, Number(H(g, "rowspan")) || 1) - 1;
        const S = u.length;
        const T = new t(this.titles, this.depth + 3);
        T.read(g);
        T.flush();
        this.people += T.people;
        u.push(T.blocks);
        if (!de(c) && !de(g)) {
          r.push(T.blocks);
        }
        m += f === "TD" && T.blocks.length > 0 ? 1 : 0;
        const L = Math.min(50, Number(H(g, "colspan")) || 1);
        for (let x = 1; x < L; x++) {
          u.push([]);
        }
        if (h > 0) {
          i.length = Math.max(i.length, u.length);
          i.fill(h, S, u.length);
        }
      }
      p();
      n.push(u);
      s.push(d > 0 && m === 0);
    };
    const { rows: a, captions: l } = cr(e);
    a.forEach(o);
    this.flush();
    if (n.some((c) => c.filter((u) => u.length > 0).length > 1)) {
      this.blocks.push({ rows: n.map((c) => c.map(ar)), isHead: s });
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
      this.blocks.push(xt.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var wt = (t) => t.replace(/\s+/gu, " ").replace(/\|/g, "/");
function Lt(t) {
  if ("line" in t) {
    return [t.line];
  }
  return [
    "{|",
    ...t.rows.filter((e) => e.length > 0).map((e, n) => t.isHead[n] ? `! ${e.map(wt).join(" !! ")}` : `| ${e.map(wt).join(" || ")}`),
    "|}"
  ];
}
function vt(t, e, n) {
  const r = new Ae(e);
  r.read(new n().parseFromString(t, "text/html").body);
  r.flush();
  return r;
}
var Tt = (t, e, n) => vt(t, e, n).blocks.flatMap(Lt).join("\n");
function Et(t, e, n, r) {
  const s = vt(t, n, r);
  const i = s.blocks.filter((o) => "rows" in o);
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return U(i.flatMap(({ rows: o }) => o), "	", "\n");
  }
  return s.blocks.flatMap(Lt).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var k = mw.libs.accountCreator.parts.core.modules[38];

// src/accounts/list/read/plain-text.ts
var ur = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var dr = new Map(Object.entries({
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
var mr = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var pr = new Map(Object.entries({
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
var fr = k(String.raw`\p{Nd}`, "g");
var gr = k(String.raw`[^\P{Nd}\d]`);
var hr = k(String.raw`\p{Nd}`);
function br(t, e, n, r) {
  var i, o, a;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = mr.get(c);
    return (a = (o = dr.get(r)) != null ? o : pr.get(r)) != null ? a : u ? (l + u).normalize() : t;
  }
  const s = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : t;
}
function Rt(t) {
  return t.includes("&") ? t.replace(ur, br) : t;
}
function W(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function C(t) {
  if (!gr.test(t)) {
    return t;
  }
  return t.replace(fr, (e) => {
    var s;
    let n = (s = e.codePointAt(0)) != null ? s : 0;
    const r = n;
    while (r - n < 9 && hr.test(String.fromCodePoint(n - 1))) {
      n--;
    }
    return String(r - n);
  });
}
function b(t) {
  return t.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var yr = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var kr = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var Ct = yr.split("|");
var Sr = kr.split("|");
var wr = /^[\w-]{1,24}$/;
var xr = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Lr = 500;
var vr = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
};
var B = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...Ct, ...e.map(t.plain)]);
  }
  static plain(e) {
    return W(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const n = e.trim();
    return n === "" || xr.test(n) ? null : n;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, n) {
    const r = t.plain(e);
    return this.exact.has(r) || n && r.length < 60 && Ct.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, n = true) {
    var s, i;
    if (e.length > Lr || !/[:：]/.test(e)) {
      return null;
    }
    const r = W(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let o = 0; o < r.length - 1 && o < 4; o++) {
      const a = (s = r[o]) != null ? s : "";
      const l = r.slice(o + 1).join(":");
      if (this.isUserNamespace(a, n)) {
        return t.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (o < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Sr.some((d) => c.toLowerCase().startsWith(d))) {
        return t.named(u);
      }
      if (!wr.test(a)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var a;
    const [, n = "", r = ""] = (a = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? a : [];
    const s = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = n.split("/").filter((l) => l);
    const o = i.findIndex((l) => /:|%3A/i.test(l));
    if (o !== -1) {
      s.push(i.slice(o).join("/"));
    }
    for (const l of s) {
      const c = this.personIn(vr(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var Tr = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Oe(t) {
  var i, o;
  const e = t.slice(0, 150);
  const n = C(e);
  const r = (o = (i = Tr.exec(n.length === e.length ? n : e)) == null ? void 0 : i[1]) != null ? o : "";
  const s = n.indexOf(r);
  return (n.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function Mt(t, e) {
  const n = t.filter(({ text: i }) => !b(i));
  const r = n.map(({ text: i }) => Oe(i));
  if (r.filter((i) => i !== "").length < Math.max(2, n.length * 0.4)) {
    return false;
  }
  const s = /* @__PURE__ */ new Set([""]);
  n.forEach(({ line: i, lastLine: o, text: a }, l) => {
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
var K = mw.libs.accountCreator.parts.core.modules[32];

// src/accounts/list/read/headings.ts
var Pt = {
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
var Er = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Rr = "and und et y e i og och ja és și si ve và dan и і й та و";
var Dt = k(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var At = k(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var me = k(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Cr = 200;
function Ne(t) {
  return K(t).normalize("NFKC").toLowerCase();
}
function N(t) {
  return Ne(t).replace(Dt, "");
}
function Ot(t) {
  const e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return N(e) === "" ? t : e;
}
var Nt = new Set(Er);
var Mr = new Set(Pt.people.split(" "));
var Ar = new Set(Rr.split(" "));
var Pe = Object.entries(Pt).reduce((t, [e, n]) => {
  const r = e === "people" ? "name" : e;
  for (const s of n.split(" ")) {
    const i = N(s);
    if (i && !t.has(i)) {
      t.set(i, r);
    }
  }
  return t;
}, /* @__PURE__ */ new Map());
function It(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (me.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Or = It(Pe);
var Nr = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пин пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(N);
var Pr = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(N));
var pe = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [n, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set(N(s), n);
      }
    }
    this.words.delete("");
    this.telling = [...It(this.words), ...Or];
  }
  meaningOf(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : Pe.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    if (n === void 0) {
      n = e.length > Cr ? null : this.find(e);
      this.found.set(e, n);
    }
    return n;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n, r;
    return ((r = (n = this.score(e)) == null ? void 0 : n.score) != null ? r : 0) > 0.8;
  }
  /** Does the heading have a word for a password in it, as “Repeat password” has? */
  isSecret(e) {
    const n = N(e);
    const r = new Set(Ne(e).replace(/\d+/g, " ").split(At));
    const s = (i) => r.has(i) || n === i || !Pr.has(i) && i.length > (me.test(i) ? 1 : 4) && n.includes(i);
    return Nr.some(s) || [...Pe, ...this.words].some(([i, o]) => o === "password" && s(i));
  }
  find(e) {
    var l, c;
    const n = (l = this.meaningOf(N(e))) != null ? l : this.meaningOf(N(Ot(e)));
    if (n) {
      return { meaning: n, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map(N).filter((u) => u);
    const s = new Set(r.map((u) => this.meaningOf(u)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = Ne(Ot(e)).replace(/e[-‐‑ ]mail/g, "email").split(At).filter((u) => u);
    const a = this.meaningOf(o.filter((u) => !Nt.has(u)).join("").replace(Dt, ""));
    if (a) {
      return { meaning: a, score: 0.9 };
    }
    return (c = this.findWholeName(o)) != null ? c : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const n = e.filter((o) => !Mr.has(o) && !Nt.has(o) && !Ar.has(o));
    const r = n.length > 0 && n.length < e.length ? this.meaningOf(n.join("")) : void 0;
    if (r === "firstname" || r === "lastname" || r === "realname") {
      return { meaning: r, score: 0.9 };
    }
    const s = n.map((o) => this.meaningOf(o));
    const i = s.length > 1 && s.includes("lastname") && (s.includes("firstname") || s.includes("name")) && s.every((o) => o === "firstname" || o === "lastname" || o === "name");
    return i ? { meaning: "realname", score: 1 } : null;
  }
  findWithin(e) {
    const n = e.join("");
    const r = /* @__PURE__ */ new Set();
    e.reduce((s, i) => {
      r.add(s);
      return s + i.length;
    }, 0);
    for (const [s, i] of this.telling) {
      const o = n.indexOf(s);
      if (o !== -1 && (r.has(o) || me.test(s))) {
        const a = me.test(s) && o + s.length >= n.length - 1;
        return { meaning: i, score: a ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var zt = mw.libs.accountCreator.parts.core.modules[33];

// src/accounts/list/read/clean-request.ts
function De(t, e) {
  const n = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = t[r];
    const i = zt(r, s, e);
    if (s !== i) {
      n[r] = { from: s, to: i };
      t[r] = i;
    }
  }
  return n;
}
function Ht(t, e) {
  const n = y({}, t.request);
  const r = De(n, e);
  if (Object.keys(r).length > 0) {
    t.cleaned = y(y({}, t.cleaned), r);
    t.request = n;
  }
}

// taken:checks/accounts/email/email
var fe = mw.libs.accountCreator.parts.checks.modules[0];
var $t = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var Dr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Ir = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var Bt = new Set(Dr.split("|"));
var zr = new Set(Ir.split("|"));
var Ie = k(String.raw`\p{L}`);
var Hr = k(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var $r = k(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var Fr = k(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Br = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var jr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var _r = /\d{1,2}[:.]\d{2}/;
var Ur = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Wr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function A(t) {
  const e = t.trim().toLowerCase();
  return Bt.has(e) || e.length < 4 && Hr.test(e) && e !== "";
}
function ze(t) {
  const e = t.trim().toLowerCase();
  return A(t) && (e.length > 3 || !Ie.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function E(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && $t(fe(t)) === null;
}
function Ft(t) {
  var r, s;
  if (!/\d/.test(t) || t.length > 60) {
    return false;
  }
  const e = (r = t.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (Ur.test(t) || /^\d{4}-?W?\d{2}/.test(t)) {
    return e.length < 6;
  }
  const n = (s = t.match(/\d+/g)) != null ? s : [];
  return _r.test(t) && e.length < 5 && n.length > 2 || Wr.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((i) => jr.test(i));
}
function jt(t) {
  const e = t.trim();
  return e.length < 60 && $r.test(e);
}
function _t(t) {
  return Fr.test(t.trim());
}
function P(t, e) {
  const n = t.trim();
  if (n === "") {
    return "blank";
  }
  if (n.length > 200) {
    return "text";
  }
  const r = n.toLowerCase();
  if (zr.has(r) || Bt.has(r)) {
    return "answer";
  }
  if (E(n)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(n) || e.personIn(n, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(n) || /^www\./i.test(n)) {
    return e.personAt(n) === null ? "url" : "person";
  }
  const s = C(n);
  if (!Ie.test(s)) {
    const o = s.replace(/\D/g, "").length;
    return o === 0 ? "answer" : Ft(s) ? "date" : o > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (Ft(s)) {
    return "date";
  }
  if (Br.test(s)) {
    return "code";
  }
  const i = n.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
function He(t) {
  return !b(t) && Ie.test(t) && !E(t);
}

// src/accounts/list/read/reading.ts
var Q = 1e4;

// src/accounts/list/read/people-builder.ts
var Ut = 200;
var Kr = [];
var ge = class {
  constructor(e) {
    this.options = e;
    this.rows = [];
    this.remarks = [];
    /** The first line of which a row found no room; null while there is room. */
    this.overflow = null;
    var n;
    this.rules = { userNamespaces: (n = e.userNamespaces) != null ? n : [] };
  }
  remark(e, n, r, s = n) {
    this.remarks.push({ code: e, line: n, lastLine: s, text: r.length > Ut ? r.slice(0, Ut) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, n, r, s = false) {
    var o, a;
    if (this.rows.length >= ((o = this.options.limit) != null ? o : Q)) {
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
      extra: Kr
    }, r), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = De(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, n, r, s) {
    const { username: i = "", email: o = "", realname: a = "" } = r;
    if (b(i) && b(o) && b(a)) {
      this.remark("no-name", e, s, n);
    } else {
      this.add(e, n, r);
    }
  }
  /**
   * By line; says where the limit cut the list off, and remarks on what nobody has read.
   *
   * @param lastLine
   * @param lines All of the text
   */
  finish(e, n) {
    var i, o;
    const { overflow: r } = this;
    if (r !== null) {
      this.remark("too-many", r, (o = (i = n.find(({ line: a }) => a === r)) == null ? void 0 : i.text) != null ? o : "", e);
    }
    const s = new Uint8Array(e + 2);
    for (const { line: a, lastLine: l } of [...this.rows, ...this.remarks]) {
      s.fill(1, a, l + 1);
    }
    for (const { line: a, lastLine: l, text: c } of n) {
      if (s[a] === 0 && !b(c)) {
        this.remark("no-name", a, c, l);
      }
    }
    this.rows.sort((a, l) => a.line - l.line);
    this.remarks.sort((a, l) => a.line - l.line);
  }
};
function q(t) {
  return A(t) ? "" : t.trim();
}
var qr = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function Wt(t = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const n of [qr, t]) {
    for (const [r, s] of Object.entries(n)) {
      s.forEach((i) => e.set(i.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var Gr = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var Xr = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase());
function Vr(t, e) {
  var r;
  if (t.length > 2e3) {
    return [];
  }
  const n = [];
  for (const s of t.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", o = ""] = (r = Gr.exec(s)) != null ? r : [];
    const a = i ? e.score(i.replace(/[*_]/g, "")) : null;
    const l = n[n.length - 1];
    if (a && a.score > 0.8) {
      n.push({ label: i.trim(), meaning: a.meaning, value: o.trim() });
    } else if (l) {
      l.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return n;
}
function Yr(t) {
  const e = (a) => {
    var l, c;
    return q((c = (l = t.find((u) => u.meaning === a)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? c : "");
  };
  const n = [e("firstname"), e("lastname")].filter((a) => a).join(" ");
  const r = e("name");
  const s = e("username");
  const i = e("realname") || n;
  const o = t.flatMap(({ label: a, meaning: l, value: c }, u) => l === "unused" && !b(c) ? [{ heading: a, column: u, value: c.trim() }] : []);
  return {
    username: s || (i ? "" : r),
    realname: i || (s ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: o
  };
}
function Kt(t, e, n) {
  const r = t.filter(({ text: p }) => !b(p));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.map((p) => ({ line: p, labels: Vr(p.text, e) }));
  const i = s.flatMap(({ labels: p }) => p);
  const o = new Set(i.map(({ meaning: p }) => p));
  const a = ["email", "username", "name", "realname"].some((p) => o.has(p));
  const l = s.filter(({ labels: p }) => p.length > 0).length;
  if (!a || o.size < 2 || l < r.length * 0.6) {
    return false;
  }
  const c = [];
  let u = null;
  let d = null;
  const m = () => {
    if (u && d) {
      n.addOrRemark(u.line, d.lastLine, Yr(c), u.text);
    }
    [u, d] = [null, null];
    c.length = 0;
  };
  for (const { line: p, labels: g } of s) {
    if (g.length === 0) {
      m();
      n.remark("no-name", p.line, p.text, p.lastLine);
    } else {
      if (g.some((f) => Xr(c, f))) {
        m();
      }
      u = u != null ? u : p;
      d = p;
      c.push(...g);
    }
  }
  m();
  return true;
}

// src/accounts/list/read/list-marks.ts
var qt = k(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Qr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Zr = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Jr = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var es = /^\s*\u{1f51f}\s*/u;
function ts(t) {
  var n, r;
  const e = t.charCodeAt(0);
  if (e >= 9461 && e <= 9470) {
    return e - 9460;
  }
  if (e >= 10102 && e <= 10131) {
    return (e - 10102) % 10 + 1;
  }
  return Number((r = (n = /\d+/.exec(t.normalize("NFKC"))) == null ? void 0 : n[0]) != null ? r : 0);
}
function j(t) {
  var l, c;
  const e = t.replace(qt, "");
  const n = e.trimStart() !== t.trimStart();
  const r = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() };
  const s = Jr.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return w(y({}, r), { text: e.slice(s[0].length), number: ts(s[1]) });
  }
  const i = es.exec(e);
  if (i) {
    return w(y({}, r), { text: e.slice(i[0].length), number: 10 });
  }
  const o = C(e.slice(0, 40));
  const a = Qr.exec(o);
  if (a && o.length === Math.min(40, e.length)) {
    const u = e.slice(a[0].length).replace(qt, "").trim();
    return w(y({}, r), { text: u, number: Number((c = (l = a[1]) != null ? l : a[2]) != null ? c : a[3]) });
  }
  return r;
}
function $e(t) {
  const e = C(t.slice(0, 20));
  const n = Zr.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: t.slice(n[0].length) } : null;
}
var ns = [
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
].map((t) => t.startsWith("i ") ? t.split(" ") : Array.from(t));
var rs = k(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var ss = k(String.raw`^\p{Lu}\.\s*$`);
function Gt(t) {
  const e = t.map((i) => rs.exec(i));
  const n = t.length > 1 && ns.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, o) => {
    var a;
    return ((a = t[o]) != null ? a : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var o;
    return ss.test((o = i == null ? void 0 : i[0]) != null ? o : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return n && !s ? r : null;
}
function Fe(t) {
  var r, s;
  const e = t.filter((i) => i !== null);
  let n = 0;
  for (let i = 1; i < e.length; i++) {
    const o = ((r = e[i]) != null ? r : 0) - ((s = e[i - 1]) != null ? s : 0);
    if (o === 1 || e[i] === 1 || o === 0 && e[i] === 1) {
      n++;
    }
  }
  return e.length > 1 && n >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/letter.ts
var Xt = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var je = 15;
var is = 300;
var os = 3e3;
var as = /[,!:，！：、。،]\s*$/u;
var ls = /\S{3}[.…。]\s*$/u;
var cs = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var us = /^(?:--|_{5,}|—+)\s*$/u;
var ds = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var ms = k(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var ps = /^\s*(?:>\s?)+/;
var fs = /^([^:：=@]{1,40})[:：]\s*\S/u;
var gs = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function hs(t, e) {
  const n = t.split(/[,;|\t]/);
  return n.length > 1 && n.some((r) => e.score(r) !== null);
}
function bs(t) {
  const e = t.replace(/[\s,!.:…！，。：،]+$/u, "");
  const n = e.split(/\s+/u).length;
  return n < 12 && !/[,;|\t]/.test(e) && (ds.test(e) || n > 3 && ms.test(e));
}
function ys(t, e, n) {
  var d, m;
  const { hasBullet: r, number: s, text: i } = j(t.text.slice(0, is).replace(ps, ""));
  const o = r || s !== null || /^\s*[*#]/.test(t.text);
  const a = gs.test(i);
  const l = (m = (d = fs.exec(i)) == null ? void 0 : d[1]) != null ? m : "";
  const c = bs(i);
  const u = hs(i, n);
  return {
    source: t,
    hasAddress: a,
    isApart: e,
    isPhrase: c,
    isItem: o,
    isHeading: u,
    isAnchor: a || o || l !== "" && n.isHeading(l) || u,
    isMarked: as.test(i) || c && ls.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: cs.test(i)
  };
}
var G = { lines: [], isClear: true, isLikely: false };
function ks(t, e, n) {
  const r = t.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (t.length === 0 || t.length > je) {
    return G;
  }
  if (r !== -1) {
    const i = t.filter(({ isPhrase: o }, a) => a <= r || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const s = (e == null ? void 0 : e.isApart) === true || n ? t : t.filter(({ isPhrase: i }) => i);
  return s.length > 0 ? { lines: s, isClear: false, isLikely: true } : G;
}
function Ss(t, e) {
  var i, o;
  const n = t.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && t.length > 1);
  const r = e && (t.length > 1 || ((i = t[0]) == null ? void 0 : i.isApart) === true);
  const s = n !== -1 ? t.slice(n) : r ? t : [];
  return s.length === 0 || s.length > je ? G : { lines: s, isClear: n !== -1 && ((o = s[0]) == null ? void 0 : o.isMarked) === true, isLikely: n !== -1 };
}
function ws(t) {
  var r, s, i;
  const e = t.findIndex(({ isMarked: o }) => !o);
  const [n] = t;
  if (e > 0 && e < 4) {
    const o = ((r = t[e]) == null ? void 0 : r.isApart) === true || / /.test((s = n == null ? void 0 : n.source.text.trim()) != null ? s : "");
    return { lines: t.slice(0, e), isClear: false, isLikely: o };
  }
  return (n == null ? void 0 : n.isPhrase) ? { lines: [n], isClear: false, isLikely: ((i = t[1]) == null ? void 0 : i.isApart) === true } : G;
}
function xs(t, e) {
  var s;
  const n = Math.max(e + 1, t.length - 8);
  const r = t.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= n && (i && !o || a && (l || c > t.length - 4)));
  return r === -1 ? G : { lines: t.slice(r), isClear: false, isLikely: ((s = t[r]) == null ? void 0 : s.isApart) === true };
}
function Ls(t) {
  var r;
  const e = t.findIndex(({ source: s }, i) => i > 0 && us.test(s.text));
  const n = t.slice(e);
  if (e === -1 || n.length > je || n.filter(({ hasAddress: s }) => s).length > 1) {
    return G;
  }
  return { lines: n, isClear: ((r = n[0]) == null ? void 0 : r.source.text) === "-- ", isLikely: true };
}
function vs(t) {
  var o;
  const e = t.flatMap(({ isAnchor: a }, l) => a ? [l] : []);
  const [n = 0] = e;
  const r = (o = e[e.length - 1]) != null ? o : 0;
  const s = t.slice(n, r + 1);
  const i = e.length > s.length * 0.6 && (e.length > 1 || t.length < 8) && s.some(({ isAnchor: a, isHeading: l }) => a && !l);
  return i ? { first: n, last: r, isAnchored: i, own: s } : { first: 0, last: t.length - 1, isAnchored: i, own: t };
}
var Z = (t, e) => t.filter(e).length / t.length;
var Be = ({ own: t }) => Z(t, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Ts(t, e) {
  const { own: n, isAnchored: r } = e;
  const s = r ? 0.4 : Math.min(4 / n.length, 0.5);
  const i = Z(n, ({ isMarked: l }) => l) > s;
  const o = Z(n, ({ isPhrase: l }) => l) > (r ? 0.4 : 2 / n.length);
  const a = Be(e);
  return t.map((l) => w(y({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function Es(t) {
  const e = vs(t);
  const { first: n, last: r, own: s, isAnchored: i } = e;
  const o = Ts(t, e);
  if (i) {
    const l = s.length > 1 && Z(s, ({ hasAddress: d }) => d) > 0.6;
    const c = s.length > 1 && s.every(({ isItem: d }) => d);
    const u = [
      ks(o.slice(0, n), o[n], c),
      Ss(o.slice(r + 1), l)
    ];
    return l && !Be(e) ? u : u.map((d) => w(y({}, d), { isClear: d.lines.length === 0 }));
  }
  if (Be(e) || Z(s, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = ws(o);
  return [a, xs(o, a.lines.length)];
}
function Vt(t, e) {
  if (t.filter(({ text: a }) => !b(a)).length > os) {
    return Xt;
  }
  const n = [];
  let r = false;
  for (const a of t) {
    const l = b(a.text);
    if (!l) {
      n.push(ys(a, r, e));
    }
    r = l;
  }
  const s = Ls(n);
  const i = [...Es(n.slice(0, n.length - s.lines.length)), s];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? Xt : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var Rs = 2e3;
var Cs = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var Ms = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var As = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Os = k(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Ns = 50;
var Ps = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Ds = "";
var Is = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function O(t) {
  let e = 0;
  let n = t.length;
  for (let r = e; e < n; e = r) {
    while (r < n && /[-–—]/.test(t.charAt(r))) {
      r++;
    }
    if (r === e ? !/[\s,;:|=/\\]/.test(t.charAt(r++)) : !/\s/.test(t.charAt(r))) {
      break;
    }
  }
  for (let r = n; e < n; n = r) {
    while (r > e && /[-–—]/.test(t.charAt(r - 1))) {
      r--;
    }
    if (r === n ? !/[\s,;:|=/\\(<]/.test(t.charAt(--r)) : !/\s/.test(t.charAt(r - 1))) {
      break;
    }
  }
  return t.slice(e, n).trim();
}
function Yt(t) {
  let e = 0;
  let n = t.length;
  while (e < n && /["'“„«‘]/.test(t.charAt(e))) {
    e++;
  }
  while (n > e && /["'”“»’]/.test(t.charAt(n - 1))) {
    n--;
  }
  const r = e > 0 && n < t.length;
  return (r ? t.slice(e, n) : t).replace(/\\(["'])/g, "$1").trim();
}
function Qt(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(Ps, (e) => e.replace(/\D/g, "").length > 5 ? Ds : e).replace(Is, " ").replace(/\uf8ff/g, " ") : t;
}
function Zt(t, e) {
  let n = e;
  for (let r = n.replace(t, ""); r !== n; r = n.replace(t, "")) {
    n = r;
  }
  return n;
}
function he(t, e) {
  var p;
  const n = t.search(/[@＠]/);
  const r = Math.max(0, n - 80);
  const s = n === -1 || t.length > Rs ? null : Cs.exec(t.slice(r, n + 300));
  if (!s) {
    return { name: t.trim(), email: "", more: "" };
  }
  const i = fe(s[0]);
  let o = Zt(Ms, t.slice(0, r + s.index)).trimEnd();
  const [a, l] = (p = Os.exec(o.slice(-Ns))) != null ? p : [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || en(l))) {
    o = o.slice(0, -a.length);
  }
  const c = Zt(As, t.slice(r + s.index + s[0].length));
  const u = Yt(O(Qt(O(o))));
  const d = O(c);
  if (u !== "" && !A(u)) {
    return { name: E(u) ? "" : u, email: i, more: d };
  }
  const m = Yt(O(Qt(C(d) === d ? d : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: E(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var be = (t) => {
  var e, n;
  return (n = (e = t.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? n : 0;
};
function en(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var zs = k(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function _e(t, e) {
  var a;
  const n = t.trimStart();
  const [r, s = ""] = (a = zs.exec(n)) != null ? a : [];
  if (r === void 0) {
    return t;
  }
  const i = n.slice(r.length);
  const o = be(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || en(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !E(s) ? i : t;
}
function Ue(t, e) {
  const n = [];
  let r = 0;
  let s = false;
  let i = 0;
  for (let o = 0; o < t.length; o++) {
    const a = t.charAt(o);
    if (a === '"' && t.charAt(o - 1) !== "\\") {
      s = !s;
    } else if (!s && /[<(]/.test(a)) {
      i++;
    } else if (!s && /[>)]/.test(a)) {
      i = Math.max(0, i - 1);
    } else if (!s && i === 0 && e.includes(a)) {
      n.push(t.slice(r, o));
      r = o + 1;
    }
  }
  n.push(t.slice(r));
  return (s || i > 0) && n.length === 1 ? t.split(/[,;、，；]/) : n;
}
var We = (t) => t.trim().split(/\s+/u).length;
function Jt(t) {
  const e = [];
  let n = "";
  for (const r of t) {
    if (n !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const o = !i && (We(n) === 1 || We(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (o) {
        e.push(`${n.trim()}, ${r.trim()}`);
      } else if (i && We(r) === 1) {
        e.push(`${n.trim()} ${r.trim()}`);
      } else {
        e.push(n, r);
      }
      n = "";
    } else if (n !== "") {
      e.push(n);
      n = r;
    } else if (!/[@＠]/.test(r) && r.trim() !== "") {
      n = r;
    } else {
      e.push(r);
    }
  }
  return n === "" ? e : [...e, n];
}
var Hs = k(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function $s(t) {
  const e = [];
  let n = [];
  for (const r of t) {
    if (/[^\s@＠][@＠]/.test(r)) {
      const s = n.join(" ");
      e.push(s === "" || Hs.test(s) ? r : `${s} ${r}`);
      n = [];
    } else {
      n.push(r);
    }
  }
  return e;
}
function Fs(t) {
  if (be(t) < 2) {
    return [t];
  }
  if (!/[<(]/.test(t)) {
    return $s(t.split(/\s+/u).filter((r) => r !== ""));
  }
  const e = t.split(">").filter((r) => O(r) !== "");
  const n = e.length > 1 && e.every((r) => r.includes("<"));
  return n ? e.map((r) => r + ">") : [t];
}
function Ke(t, e) {
  const n = _e(t, e);
  const r = be(n);
  const s = Ue(n, ";；");
  const i = s.filter((a) => /[@＠]/.test(a)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [he(n, e)].filter(({ name: a, email: l }) => a || l);
  }
  const o = i ? s.flatMap((a) => be(a) > 1 ? Jt(Ue(_e(a, e), ",，、")) : [a]) : Jt(Ue(n, ",，、"));
  return o.filter((a) => O(a) !== "").flatMap(Fs).map((a) => he(_e(a, e), e)).filter(({ name: a, email: l }) => a !== "" || l !== "");
}

// src/accounts/list/read/markup.ts
var Bs = 1e3;
var js = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var _s = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Us = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* tn(t, e, n) {
  let r = t.indexOf(e);
  let s = r === -1 ? -1 : t.indexOf(n, r + 2);
  while (r !== -1 && s !== -1) {
    const i = t.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < Bs) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : t.indexOf(e, s + 2);
    s = r === -1 ? -1 : t.indexOf(n, Math.max(r + 2, s + 2));
  }
}
function Ws(t, e) {
  var i, o, a;
  const [, n] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim())) != null ? i : [];
  const [r = t, s = r] = (o = n == null ? void 0 : n.split("|")) != null ? o : [];
  return (a = e.personIn(r)) != null ? a : s;
}
function Ks(t, e) {
  var d, m;
  const [n = "", ...r] = t.split("|");
  const s = W(n);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const p = e.personIn((d = i[1]) != null ? d : "");
    return p === null ? null : { names: [p], sure: true, template: "#" };
  }
  const o = [];
  const a = [];
  for (const p of r) {
    const [, g = "", f = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(p)) != null ? m : [];
    const h = Ws((g ? f : p).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (h && (!g || /^\d+$/.test(g))) {
      a.push(h);
    } else if (h && Us.test(g)) {
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
  const c = js.test(s);
  const u = _s.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? a : [l], sure: c || u, template: s.toLowerCase() };
}
var qs = /https?:\/\/[^\s<>[\]"]+/giu;
var Gs = /^[^[\]\n]{0,300}\]/u;
function Xs(t, e, n) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: o, index: a = 0 } of t.matchAll(qs)) {
    const l = e.personAt(o);
    if (l !== null) {
      const c = a + o.length;
      const u = t.charAt(a - 1) === "[";
      const [d = ""] = u ? (i = Gs.exec(t.slice(c, c + 400))) != null ? i : [] : [];
      n(l);
      r += t.slice(s, u ? a - 1 : a) + " ";
      s = c + d.length;
    }
  }
  return r + t.slice(s);
}
function J(t, e) {
  var d;
  const n = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (m) => {
    var g;
    const p = m === null ? "" : W(m);
    if (p === "") {
      i++;
      return;
    }
    s.set(p, ((g = s.get(p)) != null ? g : 0) + 1);
    if (s.get(p) === 1) {
      n.push(p);
    }
  };
  const c = [];
  if (t.includes("[[")) {
    for (const [m, p] of tn(t, "[[", "]]")) {
      c.push([m, p, true]);
    }
  }
  if (t.includes("{{")) {
    for (const [m, p] of tn(t, "{{", "}}")) {
      c.push([m, p, false]);
    }
  }
  c.sort((m, p) => m[0] - p[0]);
  for (const [m, p, g] of c) {
    if (m < a) {
      continue;
    }
    const f = t.slice(m + 2, p - 2);
    o += t.slice(a, m) + " ";
    a = p;
    if (g) {
      l(e.personIn((d = f.split("|", 1)[0]) != null ? d : ""));
    } else {
      const h = Ks(f, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(l);
      } else if (h) {
        r.push(h);
      }
    }
  }
  o += t.slice(a);
  if (/https?:/i.test(o)) {
    o = Xs(o, e, l);
  }
  const u = n.filter((m) => {
    var p;
    return ((p = s.get(m)) != null ? p : 0) > 1;
  });
  return { names: n, calls: r, signed: u, others: i, rest: o };
}

// src/accounts/list/read/page-mask.ts
var Vs = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var Ys = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Qs = /^#{2,6}\s/;
function Zs(t, e) {
  return t.length < 1e3 && (Vs.test(t) || Ys.test(t) && t.endsWith("]]") || !e && Qs.test(t));
}
function Js(t, e) {
  let n = "";
  let r = t;
  let s = e;
  for (; ; ) {
    const i = r.indexOf(s ? "-->" : "<!--");
    if (i === -1) {
      return { text: s ? n : n + r, open: s };
    }
    n += s ? "" : r.slice(0, i);
    r = r.slice(i + (s ? 3 : 4));
    s = !s;
  }
}
function ei(t) {
  return t.split("{{").length - t.split("}}").length;
}
function ee(t) {
  const e = t.reduce((o, a, l) => a.includes("-->") ? l : o, -1);
  const n = t.some((o) => /\[\[|\{\{|^==.*==/.test(o));
  let r = false;
  let s = 0;
  let i = 0;
  return t.map((o, a) => {
    if (!r && s === 0 && !/[<{=#_[*-]/.test(o)) {
      return { text: o, isMarkup: false };
    }
    const l = r || o.includes("<!--") && a <= e;
    const { text: c, open: u } = l ? Js(o, r) : { text: o, open: false };
    const d = r;
    r = u;
    const m = s;
    if (n) {
      const f = ei(c);
      s = Math.max(0, s + f);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const p = c.trim();
    const g = p === "" && (d || o.trim() !== "");
    return {
      text: c,
      isMarkup: g || m > 0 || s > 0 && !/^\s*[*#]/.test(c) || Zs(p, n)
    };
  });
}
var ti = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var ni = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function nn(t) {
  let e = "";
  let n = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: o = 0 } of t.includes("<") ? t.matchAll(ti) : []) {
    if (!i) {
      r = r === -1 ? o : r;
    } else if (r !== -1) {
      e += t.slice(n, r) + " ";
      n = o + s.length;
      r = -1;
    }
  }
  e += t.slice(n);
  return e.includes("~~") ? e.replace(ni, " ") : e;
}
var ri = /<\/?[a-z][^<>@]{0,300}>/giu;
function ye(t) {
  return /[<'*_]/.test(t) ? t.replace(ri, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/signature.ts
var qe = 80;
var rn = 30;
var sn = /\d{1,2}[:.٫]\d{2}/;
var si = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ii = /^\D{0,4}\d{1,2}(?:\D|$)/;
var oi = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function on(t) {
  const e = Math.max(0, t.length - qe);
  const n = [...t.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let s = false;
  let i = false;
  let o = 0;
  for (const { 0: a, index: l = 0 } of n) {
    if (!/\d/.test(a)) {
      if (++o > 2) {
        return -1;
      }
      continue;
    }
    o = 0;
    let c = a;
    if (sn.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(sn, "");
    }
    if (si.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || ii.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function te(t) {
  var r;
  const [, e = t, n = ""] = t.length > 1e3 ? [] : (r = oi.exec(t)) != null ? r : [];
  return { before: e.trim(), talk: n };
}
function ai(t) {
  const e = C(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-qe - rn))) {
    return null;
  }
  const n = e.slice(-(qe + rn + 20));
  const r = e.length - n.length;
  const s = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : on(e.slice(0, r + s).trimEnd());
  const o = i === -1 ? on(e) : i;
  return o === -1 ? null : t.slice(0, o);
}
function ne(t) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (e) {
    return te(t.slice(0, Math.max(0, t.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const n = ai(t);
  return n === null ? null : te(n.trim());
}

// src/accounts/list/read/times.ts
var an = 60;
var ln = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var ke = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var li = String.raw`${ln}${ke}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${ln}${ke})?`;
var dn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var ci = String.raw`(?:${dn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var ui = k(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${ci},?\s{1,2})?${li}|${dn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var di = k(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${ke}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${ke})?[)\]]?$`, "i");
var mi = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var Ge = k(String.raw`\p{L}`);
var cn = k(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function un(t) {
  const e = C(t);
  return e.length === t.length ? e : t;
}
function Xe(t) {
  var o;
  if (!Ge.test(t.slice(0, 300))) {
    return null;
  }
  const e = ui.exec(un(t.slice(0, an)));
  const n = e ? t.slice(e[0].length).trim() : "";
  if (e && Ge.test(n)) {
    const a = ((o = e[1]) != null ? o : "").toLowerCase().split(" ").filter((l) => l !== "");
    return { text: n, isSure: mi.test(e[0].replace(/[\s:]+$/, "")), before: a };
  }
  const r = t.slice(-an);
  const s = di.exec(un(r));
  const i = s ? t.slice(0, t.length - r.length + s.index).trim() : "";
  return Ge.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function mn(t) {
  var c;
  const e = t.map(Xe);
  const n = /* @__PURE__ */ new Map();
  for (const u of e.flatMap((d) => {
    var m;
    return (m = d == null ? void 0 : d.before) != null ? m : [];
  })) {
    n.set(u, ((c = n.get(u)) != null ? c : 0) + 1);
  }
  const r = e.map((u) => (u == null ? void 0 : u.before.every((d) => {
    var m;
    return ((m = n.get(d)) != null ? m : 0) > 1;
  })) ? u : null);
  const s = r.filter((u) => u !== null).length;
  const i = s > 1 && s > t.length * 0.4;
  const o = r.map((u) => u && (u.isSure || i) ? u.text : null);
  const a = new Set(o.flatMap((u) => {
    var d;
    return u === null ? [] : [(d = cn.exec(u)) == null ? void 0 : d[1]];
  }));
  const l = s > 1 && a.size === 1 && !a.has(void 0);
  return o.map((u) => l && u !== null ? u.replace(cn, "") : u);
}

// src/accounts/list/read/titles.ts
var Ve = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var pi = 60;
var fi = 3;
var gi = k(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var hi = k(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var bi = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function yi(t) {
  var d, m, p;
  const e = C(t.trim()).toLowerCase();
  const [, n, r, s] = (d = gi.exec(e)) != null ? d : [];
  const [, i, o] = (m = hi.exec(e)) != null ? m : [];
  const a = n != null ? n : o;
  const l = (p = r != null ? r : s) != null ? p : i;
  if (a === void 0 || l === void 0) {
    return null;
  }
  const c = /^\d+$/.test(l) ? Number(l) : -1;
  const u = [...l].length === 1 && c === -1 ? l.charCodeAt(0) : -1;
  return { word: a.trim(), numbers: [c, u, bi.indexOf(l)] };
}
var pn = (t) => t.trim().toLowerCase().split(/\s+/u);
function fn(t, e) {
  const n = t.reduce((r, s, i) => e(s) ? r : i, -1);
  return t.flatMap((r, s) => e(r) && s < n ? [s] : []);
}
function ki(t) {
  const e = t.map(({ lone: o }) => o === null ? null : yi(o));
  const n = e.find((o) => o !== null);
  if (!n) {
    return [];
  }
  const r = e.flatMap((o, a) => (o == null ? void 0 : o.word) === n.word ? [a] : []);
  const s = n.numbers.some((o, a) => o !== -1 && r.every((l, c) => {
    var u;
    return ((u = e[l]) == null ? void 0 : u.numbers[a]) === o + c;
  }));
  const i = r.every((o, a) => {
    var l;
    return o + 1 < ((l = r[a + 1]) != null ? l : t.length);
  });
  return r.length > 1 && s && i ? r : [];
}
function Ye(t, e) {
  const n = e.map((i) => {
    var o, a;
    return pn((a = (o = t[i]) == null ? void 0 : o.lone) != null ? a : "");
  });
  const r = t.flatMap(({ first: i }, o) => e.includes(o) ? [] : [pn(i)]);
  const s = (i) => {
    const [o] = n.map(i);
    return n.every((a) => a.length > 1 && i(a) === o) && !r.some((a) => i(a) === o);
  };
  return e.length > 1 && (s((i) => i[0]) || s((i) => i[i.length - 1]));
}
function Si(t, e) {
  const n = t.filter(({ width: o }) => o > 1);
  const r = fn(t, ({ lone: o }) => o !== null);
  const s = r.length * 2 <= n.length + 1;
  if (r.length === 0 || n.length < 2) {
    return Ve;
  }
  if (e.length > 1 || s && r[0] === 0 && Ye(t, r)) {
    return { places: new Set(e.length > 1 ? e : r), isSure: true, isLikely: true };
  }
  const i = n.filter(({ width: o }) => o >= fi).length > n.length * 0.7;
  return s && (i || Ye(t, r)) ? { places: new Set(r), isSure: false, isLikely: r.length > 1 || r[0] === 0 } : Ve;
}
function Se(t) {
  const e = t.map((s) => s.lone !== null && s.lone.length > pi ? w(y({}, s), { lone: null }) : s);
  const n = ki(e);
  if (e.some(({ width: s }) => s > 1)) {
    return Si(e, n);
  }
  if (n.length > 1) {
    const s = n[0] === 0 && e.length >= n.length * 3;
    return { places: new Set(n), isSure: s, isLikely: n[0] === 0 };
  }
  const r = fn(e, ({ lone: s, isApart: i }) => s !== null && i);
  return r[0] === 0 && e.length >= r.length * 3 && Ye(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : Ve;
}

// src/accounts/list/read/lines.ts
var wi = 7;
var xi = 100;
var gn = k(String.raw`^\p{Ll}`);
var Li = k(String.raw`\p{L}`);
var hn = k(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var vi = k(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Ti = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var Ei = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Ri = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var Ci = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function Mi(t, { titles: e }) {
  const n = ee(t.map(({ text: s }) => s));
  const r = t.map((s, i) => {
    var f, h;
    const o = (f = n[i]) != null ? f : { text: s.text, isMarkup: false };
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
    const a = nn(o.text);
    const [, l = "", c = a] = (h = /^(\s*[*#:;]+)([^]*)$/u.exec(a)) != null ? h : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(a);
    const d = l && !u && !/^\s*\*\*[^*]/.test(a) && !/^\s*#\d/.test(a) ? c : a;
    const m = d.trim();
    const p = /\[\[|\{\{|https?:|[:：]/.test(m);
    const g = j(m);
    return w(y({}, s), {
      plain: m,
      isMarkup: false,
      isStruck: a !== o.text,
      item: g,
      isTimed: false,
      bullets: d === a ? "" : l.trim(),
      signed: m.length > 3e3 ? null : Pi(m),
      markup: p ? J(m, e) : null
    });
  });
  Di(r);
  Ai(r);
  return r;
}
function Ai(t) {
  const e = t.filter(({ isMarkup: n, signed: r, item: s }) => !n && r === null && !b(s.text));
  mn(e.map(({ item: n }) => n.text)).forEach((n, r) => {
    const s = e[r];
    if (n !== null && s) {
      s.isTimed = true;
      s.item = w(y({}, s.item), { text: n, numbered: s.item.number === null ? n : s.item.numbered });
    }
  });
}
function Oi(t) {
  const e = t.filter(({ text: r }) => !b(r));
  const n = Se(e.map((r, s) => {
    var p, g;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = r;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const m = (g = (p = e[s - 1]) == null ? void 0 : p.lastLine) != null ? g : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: r.line > m + 1 };
  }));
  return new Map([...n.places].flatMap((r) => {
    const s = e[r];
    return s ? [[s, n]] : [];
  }));
}
var Ni = k(String.raw`^\p{L}[^\d()]*$`);
function Pi(t) {
  var r, s;
  const e = ne(t);
  const n = (e == null ? void 0 : e.before) === "" ? (s = (r = Xe(t)) == null ? void 0 : r.text) != null ? s : "" : "";
  return Ni.test(n) && n !== n.toUpperCase() ? null : e;
}
function Di(t) {
  const e = t.filter(({ isMarkup: n, text: r }) => !n && !b(r));
  for (const n of [e, e.slice(1)]) {
    const r = Gt(n.map(({ item: s }) => s.text));
    if (r) {
      n.forEach((s, i) => {
        var a;
        const o = (a = r[i]) != null ? a : "";
        s.item = w(y({}, s.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var Qe = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0;
function bn(t, e) {
  const n = /* @__PURE__ */ new Map();
  t.forEach((r) => {
    var s;
    return n.set(r, ((s = n.get(r)) != null ? s : 0) + 1);
  });
  n.delete("");
  return new Set([...n].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function Ii(t) {
  const e = t.length < 2e3 ? t.split(/[\s,;]+/).filter((n) => n !== "") : [];
  return e.length > 1 && e.every((n) => /^[@＠][^@＠]+$/.test(n)) ? e.map((n) => n.slice(1)) : [];
}
function xe(t) {
  var r;
  const [, e = "", n = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(t.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function zi(t) {
  const e = t.filter(({ isMarkup: m, text: p }) => !m && !b(p));
  const n = e.map(({ item: m }) => m.number);
  const r = e.map(({ item: m }) => {
    var p, g;
    return m.number === null ? (g = (p = $e(m.text)) == null ? void 0 : p.number) != null ? g : null : null;
  });
  const s = r.filter((m) => m !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && Fe(r);
  const o = e.map(({ signed: m, plain: p }) => (m != null ? m : te(p)).talk);
  const a = e.flatMap(({ markup: m }) => {
    var p;
    return (p = m == null ? void 0 : m.calls) != null ? p : [];
  });
  const l = Fe(n) && new Set(e.flatMap(({ item: m }) => m.number === null ? [] : [m.text])).size > 1;
  const c = ({ item: m, bullets: p }) => m.hasBullet || p !== "" || l && m.number !== null;
  const u = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((p) => !b(p)));
  const d = e.filter(({ item: m }) => !b(m.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && Qe(e, c) > 0.4,
    hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
    isPage: e.some(({ markup: m, signed: p }) => p !== null || m !== null && m.names.length > 0),
    hasMarks: e.length > 1 && Qe(d, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && Qe(d, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
    talk: bn(o, e.length * 0.4),
    templates: bn(a.map(({ template: m }) => m), 2),
    isSurnameFirst: u.filter(xe).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
  };
}
function X(t) {
  const e = t.split(/\s+/u);
  return t.length > xi || e.length > wi + 2 || e.length > 4 && e.filter((n) => gn.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => gn.test(n)).length > 1;
}
function Hi(t) {
  var n, r;
  const e = t.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (n = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : n.trim()) != null ? r : t;
}
function $i(t, e) {
  var l, c;
  const n = (u) => t.split(u).map((d) => d.trim()).filter((d) => d !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、]/.test(t)) {
    return n(/[;；、]/u);
  }
  if (/\|/.test(t)) {
    return n(/\|/u);
  }
  const r = n(/\s[/·•∙]\s/u);
  if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(t)) {
    return r;
  }
  const s = n(/[,，،]/u);
  const i = /[，،]/.test(t);
  const o = s.length === 2 && !i && (e || xe(t) || Ti.test((l = s[1]) != null ? l : ""));
  if (s.length < 2 || o) {
    return s.length < 2 ? s : [t];
  }
  if (X(t) && s.some(X)) {
    return [t];
  }
  const a = (c = s.pop()) != null ? c : "";
  return [...s, ...a.length < 200 ? a.split(Ci) : [a]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
}
var we = class {
  constructor(e, n, r) {
    this.context = n;
    this.builder = r;
    /** False: who was read may be none, or the other way round. */
    this.isCertain = true;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.lines = Mi(e, n);
    this.style = zi(this.lines);
    this.titles = Oi(this.lines);
  }
  get isPage() {
    return this.style.isPage || this.lines.some(({ bullets: e }) => e !== "");
  }
  get isSurnameFirst() {
    return this.style.isSurnameFirst;
  }
  readAll() {
    const e = this.headingLine();
    for (const n of this.lines) {
      if (n === e) {
        this.builder.remark("header", n.line, n.text, n.lastLine);
        continue;
      }
      if (this.builder.overflow !== null) {
        return;
      }
      if (n.isMarkup) {
        this.builder.remark("markup", n.line, n.text, n.lastLine);
      } else if (this.isTitle(n)) {
        this.builder.remark("header", n.line, n.text, n.lastLine);
      } else if (!b(n.text)) {
        this.readLine(n);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const n = this.lines.filter(({ text: o }) => !b(o));
    const [r] = n;
    if (!r || r.isMarkup || e === false || n.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const s = this.context.words.score(r.item.text);
    const i = (s == null ? void 0 : s.score) === 1 && s.meaning !== "unused" && r.item.text.length > (s.meaning === "name" ? 3 : 4);
    return e === true || i ? r : null;
  }
  isTitle(e) {
    const n = this.titles.get(e);
    if (!n) {
      return false;
    }
    this.isCertain = this.isCertain && n.isSure;
    this.hasOther = this.hasOther || !n.isSure;
    return n.isSure || n.isLikely !== this.context.isOther;
  }
  readLine(e) {
    var o;
    const n = () => this.builder.remark(
      e.isStruck && b(O(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (hn.test(e.plain) && e.signed === null) {
      n();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((o = e.markup) == null ? void 0 : o.names.length) !== 1) {
      n();
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
      n();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? Ke(e, this.context.words).flatMap(({ email: n }) => n || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: n, plain: r }) {
    var m;
    if (!e) {
      return null;
    }
    const { names: s, signed: i, calls: o, rest: a } = e;
    if (s.length > 0) {
      return n && i.length === 1 && s.length > 1 && X(O(a)) ? i : s;
    }
    const l = (m = o.find(({ template: p }) => this.style.templates.has(p))) != null ? m : o[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: c } = n && ne(a) || { before: a };
    const u = O(c.replace(/[*#:;\s]+/g, "")) === "";
    const d = this.style.templates.has(l.template) && !Li.test(ye(a));
    return u || d ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var d, m;
    const { style: n } = this;
    const { signed: r, item: s, markup: i, plain: o } = e;
    const a = s.hasBullet || e.bullets !== "" || n.isNumbered && s.number !== null;
    if (r) {
      const p = /\[\[|\{\{/.test(r.before) ? J(r.before, this.context.titles).rest : r.before;
      const g = j(ye(p));
      const f = n.isNumbered ? g.text : g.numbered;
      const h = X(f) || /[.!?]\s|\s[-–—]|^-/.test(f) ? Hi(f) : f;
      return this.plainName(h.replace(/^[-–—\s]+/, ""));
    }
    if (i && i.others > 0 || !a && (n.isPage && n.hasItems || n.isNumbered) && !/[@＠]/.test(o)) {
      return "";
    }
    let l = n.isNumbered ? s.text : s.numbered;
    l = n.isBareNumbered ? (m = (d = $e(l)) == null ? void 0 : d.text) != null ? m : l : l;
    l = ye(i && i.calls.length > 0 ? i.rest : l).replace(/^--\s*/, "").trim();
    const { before: c, talk: u } = te(l);
    return n.talk.has(u) && c !== "" ? c : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, n) {
    const r = (a, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: a, email: l });
      return 1;
    };
    const s = this.style.hasLinks && (e.isTimed || Ei.test(n));
    if (/[:：]$/.test(n) || Ri.test(n) || s) {
      return 0;
    }
    const i = Ii(n);
    if (i.length > 0) {
      return i.map((a) => r(a)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(n) && n.length < 1e5) {
      return Ke(n, this.context.words).map(({ name: a, email: l }) => r(a, l)).length;
    }
    if (e.signed) {
      return ze(n) || X(n) ? 0 : r(n);
    }
    if (e.isTimed) {
      this.isCertain = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const o = $i(n, this.style.isSurnameFirst).map((a) => this.plainName(a)).filter((a) => a !== "");
    return o.filter((a) => {
      if (ze(a) || X(a) || /^https?:/i.test(a)) {
        return false;
      }
      const l = P(a, this.context.titles);
      if (l === "date" || l === "phone" || l === "url") {
        return false;
      }
      this.addName(e, a);
      return true;
    }).length;
  }
  addName(e, n) {
    var o;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (o = /^([^,]+),\s(.+)$/u.exec(n)) != null ? o : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: n });
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let n = e.replace(vi, "").trim();
    n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      n = n.replace(/[.。]+$/u, "").trim();
    }
    return hn.test(n) ? "" : n;
  }
};

// src/accounts/list/read/delimited.ts
var Fi = 500;
var Bi = 3e4;
var ji = 50;
function _i(t) {
  var n;
  const e = /^\s*"(.*)"\s*$/u.exec(t);
  if (e) {
    return ((n = e[1]) != null ? n : "").replace(/""/g, '"');
  }
  return t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function Ui(t, e, n, r) {
  var o;
  let s = "";
  let i = 0;
  for (let a = e, l = n + 1; a < t.length && a < e + Fi && i < Bi; ) {
    const c = (o = t[a]) != null ? o : "";
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
function Wi(t, e, n) {
  var o, a;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (o = t[s]) != null ? o : "";
    if (l.charAt(i) === '"') {
      const c = Ui(t, s, i, n);
      if (!c) {
        return null;
      }
      r.push(c.cell);
      ({ end: s, at: i } = c);
      if (i === ((a = t[s]) != null ? a : "").length) {
        return { cells: r, end: s };
      }
    } else {
      const c = n ? l.indexOf(n, i) : -1;
      r.push(l.slice(i, c === -1 ? l.length : c));
      if (c === -1) {
        return { cells: r, end: s };
      }
      i = c;
    }
    i++;
  }
}
function* re(t, e) {
  var r;
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const i = (r = t[s]) != null ? r : "";
    const o = n > ji ? null : Wi(t, s, e);
    if (o) {
      yield { line: s + 1, lastLine: o.end + 1, cells: o.cells };
      s = o.end;
    } else {
      const a = (e ? i.split(e) : [i]).map(_i);
      yield { line: s + 1, lastLine: s + 1, cells: a, broken: i.includes('"') };
      n++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var Ze = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Ki = ["unused", "username", "email", "unused", "unused"];
var $ = "AccountCreator";
function se(t) {
  return t.length > 1 && t.some((e) => e.trim() === $) && !t.some(E);
}
function Le(t) {
  return t.findIndex((e) => e.trim() === $);
}
function yn(t, e) {
  const n = [Ze, Ki].find((r) => e === r.length - 1 && r.every((s, i) => t[i] === "unused" || t[i] === s || s === "unused"));
  return n ? t.map((r, s) => {
    var i;
    return (i = n[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Sn(t) {
  const e = [];
  let n = 0;
  let r = 0;
  let s = false;
  for (let i = 0; i < t.length; i++) {
    const o = t.slice(i, i + 2);
    if (o === "[[" || o === "{{") {
      n++;
      i++;
    } else if (o === "]]" || o === "}}") {
      n = Math.max(0, n - 1);
      i++;
    } else if (n === 0 && (o === "||" || o === "!!")) {
      e.push(t.slice(r, i));
      s = true;
      r = i + 2;
      i++;
    }
  }
  e.push(t.slice(r));
  return { cells: e, hasDouble: s };
}
function wn(t) {
  const e = [];
  let n = 0;
  let r = 0;
  for (let s = 0; s < t.length; s++) {
    const i = t.slice(s, s + 2);
    if (i === "[[" || i === "{{") {
      n++;
      s++;
    } else if (i === "]]" || i === "}}") {
      n = Math.max(0, n - 1);
      s++;
    } else if (t.charAt(s) === "\\") {
      s++;
    } else if (n === 0 && t.charAt(s) === "|") {
      e.push(t.slice(r, s));
      r = s + 1;
    }
  }
  e.push(t.slice(r));
  return e;
}
function xn(t) {
  const e = wn(t);
  return e.length > 1 && /^[^|[\]{}]*=/.test(t) ? e.slice(1).join("|") : t;
}
function Je(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function qi(t) {
  return Sn(t.slice(1)).cells.map((e) => Je(xn(e)));
}
var kn = (t) => /^\|-/.test(t);
var et = (t) => /^[\s:*]*\{\|/.test(t);
var tt = (t) => /^\s*\|\}/.test(t);
function Ln(t, e) {
  const n = [];
  let r = null;
  const s = t.some((a) => kn(a.trim()));
  const i = () => {
    if (r == null ? void 0 : r.cells.every(b)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const o = (a) => {
    i();
    n.push(a);
    return a;
  };
  for (const [a, l] of t.entries()) {
    const c = e + a;
    const u = l.trim();
    if (!u) {
      continue;
    }
    if (et(u) || tt(u) || kn(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = qi(u);
      if (r && s) {
        r.cells.push(...d);
        r.lastLine = c;
      } else {
        r = o({ line: c, lastLine: c, cells: d });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + Je(u);
      r.lastLine = c;
    } else {
      n.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return n;
}
var Gi = /^\s*:?-{2,}:?\s*$/;
function nt(t) {
  const e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !b(n)) : [];
  return e.length > 0 && e.every((n) => Gi.test(n));
}
function vn(t, e) {
  return t.flatMap((n, r) => {
    const s = e + r;
    const i = n.trim();
    if (!i) {
      return [];
    }
    if (nt(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: n }];
    }
    const o = Sn(i.replace(/^[|!]/, ""));
    const a = o.hasDouble ? o.cells.map(xn) : wn(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: a.map((l) => Je(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Xi = 200;
var En = ["	", ";", ",", "|"];
var Vi = k(String.raw`^[^\p{L}]*$`);
function Yi(t, e, { words: n }) {
  const r = [...re(t, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
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
      const d = u.filter((p) => !b(p)).map((p) => n.score(p));
      const m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l
  };
}
function Tn({ rows: t, delimiter: e }) {
  const n = t.filter((i) => i.filter((o) => !b(o)).length > 1);
  const r = n.length > 1 && n.every(([i = ""]) => {
    var o;
    return i.trim().length === 1 && i === ((o = n[0]) == null ? void 0 : o[0]);
  });
  const s = n.filter(([i = "", ...o]) => o.length < 2 && (r || Vi.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? n.length > s.length * 1.5 && n.length > 0 : true;
}
function Qi(t, e) {
  var u, d, m, p, g;
  const n = [];
  const r = ee(t.map(({ text: f }) => f));
  for (let f = 0; f < t.length && n.length < Xi; f++) {
    const h = (d = (u = t[f]) == null ? void 0 : u.text) != null ? d : "";
    if (!b(h) && !((m = r[f]) == null ? void 0 : m.isMarkup)) {
      n.push(h.slice(0, 5e3));
    }
  }
  const s = En.map((f) => Yi(n, f, e));
  const i = s.filter(({ hasHeadings: f, share: h }) => f && h > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const o = s.find((f) => f.delimiter === "	" && f.share >= 0.5 && Tn(f));
  if (o) {
    return o.delimiter;
  }
  const a = (f) => n.filter((h) => f.test(h)).length / (n.length || 1);
  const l = s.find((f) => f.width > 3 && f.even > 0.9 && f.share > 0.9 && f.addressed >= 0.5 && f.crowded === 0);
  if (l) {
    return l.delimiter;
  }
  if (a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || a(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || n.filter((f) => Oe(f) !== "").length > n.length * 0.4 || n.filter((f) => ne(f) !== null).length > n.length * 0.4) {
    return "";
  }
  const c = s.find(({ addressed: f, crowded: h, share: S, width: T, even: L }) => f >= 0.5 && f > h * 2 && S >= 0.5 && (T > 2 || L > 0.6));
  if (c) {
    return c.delimiter;
  }
  return (g = (p = s.find((f) => {
    const { delimiter: h, rows: S, share: T, even: L, width: x, crowded: v, addressed: R } = f;
    if (S.length < 2 || v > 0.2 || T < 0.6 || L < 0.7 || !Tn(f)) {
      return false;
    }
    const _ = S.filter((F) => xe(j(F.join(",")).text)).length;
    const I = h === "," && _ > S.length * 0.6;
    const le = S.filter((F) => {
      var gt;
      return b((gt = F[F.length - 1]) != null ? gt : "") && F.length < 3;
    }).length;
    return !I && (le < S.length * 0.5 || R > 0) && x > 1;
  })) == null ? void 0 : p.delimiter) != null ? g : "";
}
var Zi = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function Ji(t) {
  var n, r, s;
  const e = (r = (n = t.find(({ text: i }) => !b(i))) == null ? void 0 : n.text) != null ? r : "";
  return e.includes($) ? (s = En.find((i) => {
    const [o] = re([e], i);
    return o !== void 0 && se(o.cells);
  })) != null ? s : null : null;
}
function eo(t) {
  var i, o, a, l, c, u, d, m, p, g, f;
  const e = [];
  let n = [];
  const r = ee(t.map(({ text: h }) => h));
  const s = () => {
    if (n.length > 0) {
      e.push({ kind: "lines", lines: n });
      n = [];
    }
  };
  for (let h = 0; h < t.length; h++) {
    const S = t[h];
    if (!S) {
      continue;
    }
    if ((i = r[h]) == null ? void 0 : i.isMarkup) {
      n.push(S);
      continue;
    }
    const T = [];
    let L = h;
    if (et(S.text)) {
      for (; L < t.length; L++) {
        T.push((a = (o = t[L]) == null ? void 0 : o.text) != null ? a : "");
        if (tt((c = (l = t[L]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: Ln(T, S.line), delimiter: "", source: "wiki" });
      h = L;
    } else if (Zi(S.text) || S.text.includes("|") && nt((d = (u = t[h + 1]) == null ? void 0 : u.text) != null ? d : "")) {
      for (; L < t.length && (L === h || /\|/.test((p = (m = t[L]) == null ? void 0 : m.text) != null ? p : "")); L++) {
        T.push((f = (g = t[L]) == null ? void 0 : g.text) != null ? f : "");
      }
      s();
      e.push({ kind: "table", records: vn(T, S.line), delimiter: "|", source: "bars" });
      h = L - 1;
    } else {
      n.push(S);
    }
  }
  s();
  return e;
}
var to = /^"(?:[^"\n]|"")*$/m;
function rt(t, e, n) {
  const r = e != null ? e : Ji(t);
  const s = r === null ? eo(t) : [{ kind: "lines", lines: [...t] }];
  return s.map((i) => {
    var u, d;
    if (i.kind === "table") {
      return i;
    }
    const o = (d = (u = i.lines[0]) == null ? void 0 : u.line) != null ? d : 1;
    const a = i.lines.map(({ text: m }) => m);
    const l = r != null ? r : Qi(i.lines, n);
    const c = (m) => m.map((p) => w(y({}, p), { line: p.line + o - 1, lastLine: p.lastLine + o - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...re(a, l)]), delimiter: l, source: "delimited" };
    }
    if (to.test(a.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...re(a, "")]).map(({ line: m, lastLine: p, cells: g }) => ({ line: m, lastLine: p, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var no = 3;
var Te = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var ro = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function ve(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function so(t) {
  const e = t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((n) => n.length > 1);
}
function Rn(t, e, n) {
  const r = t.map((a) => {
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
    o[P(a, n)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: r.length > 0 ? s.length / r.length : 0,
    kinds: o,
    distinct: s.length > 0 ? i / s.length : 0,
    realNames: ve(s, jt),
    ideographic: ve(s, _t),
    flipped: ve(s, (a) => Te.test(a.trim())),
    coined: ve(s, (a) => ro.test(a.trim())),
    examples: s.filter((a) => !A(a)).slice(0, no),
    words: r.map(so)
  };
}
function st({ kinds: t, filled: e, distinct: n }) {
  return e > 0 && t.word + t.words + t.person + t.code * 0.3 > 0.6 && t.answer < 0.4 && (e < 4 || n > 0.6);
}
function ie(t, e) {
  let n = 0;
  let r = 0;
  t.words.forEach((s, i) => {
    var l;
    const o = (l = e.words[i]) != null ? l : [];
    if (s.length === 0 || o.length === 0) {
      return;
    }
    r++;
    const a = (c, u) => c === u || c.length > 2 && u.startsWith(c) || u.length > 2 && c.startsWith(u);
    if (s.some((c) => o.some((u) => a(c, u)))) {
      n++;
    }
  });
  return r > 0 ? n / r : 0;
}

// src/accounts/list/read/columns.ts
var io = 0.35;
var oo = 300;
var ao = 0.15;
function lo(t, e) {
  const { kinds: n, filled: r, distinct: s } = t;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5) {
    return 0;
  }
  const i = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const o = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - o) * i;
}
function co(t, e, n) {
  const { kinds: r, filled: s } = e;
  const i = n.score > 0.8;
  switch (t) {
    case "username":
      return lo(e, i);
    case "email":
      return s === 0 ? 0.5 : r.email > 0.3 ? 1 : i && r.answer + r.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (t !== "name" || n.score < 0.8) ? 0 : r.email > 0.5 ? 0 : s > 2 && (r.answer > 0.6 || r.number + r.date + r.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && r.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function uo(t, e) {
  var r, s;
  const n = {};
  if (t) {
    n[t.meaning] = t.score * co(t.meaning, e, t);
  }
  if (e.kinds.email > 0.5) {
    n.email = Math.min(1, ((r = n.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused") {
    n.username = Math.max((s = n.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return n;
}
function mo(t, e, n) {
  return n.findIndex((r, s) => {
    const i = n[s - 1];
    const o = e[s - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && t[s] !== void 0 && st(r);
  });
}
function Cn(t, e, n) {
  let r = -1;
  let s = 0;
  let i = 0;
  t.forEach((o, a) => {
    var c;
    const l = n.has(a) ? 0 : (c = o[e]) != null ? c : 0;
    if (l > s) {
      i = s;
      [r, s] = [a, l];
    } else {
      i = Math.max(i, l);
    }
  });
  return s >= io ? { index: r, score: s, margin: s - i } : null;
}
var it = class {
  constructor(e, n) {
    this.stats = e;
    this.scores = n;
    this.certain = true;
    this.taken = /* @__PURE__ */ new Set();
    this.meanings = e.map(() => "unused");
  }
  take(e, n) {
    this.meanings[n] = e;
    this.taken.add(n);
  }
  takeBest(e) {
    const n = Cn(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      const r = n.margin < ao && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !r && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  hasTwin(e) {
    const n = this.stats[e];
    return n !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && ie(n, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((n, r) => !this.taken.has(r) && e(r) && st(n) ? [r] : []);
  }
};
function po(t, e, n) {
  const r = n[t.meanings.indexOf("email")];
  const [s, i] = e;
  const o = s === void 0 ? void 0 : n[s];
  const a = i === void 0 ? void 0 : n[i];
  if (s === void 0 || !o) {
    return { variants: [], certain: true };
  }
  const l = [["username", s]];
  if (o.flipped > 0.6) {
    return { variants: [l, [["realname", s]]], certain: false };
  }
  if (i === void 0 || !a) {
    return { variants: [l], certain: t.has("email") || e.length === 1 };
  }
  const c = ie(o, a) > 0.7;
  const u = r !== void 0 && ie(a, r) > 0.7;
  const d = r !== void 0 && ie(o, r) > 0.7;
  const m = (g, f) => [["username", g], ["realname", f]];
  const p = [["firstname", s], ["lastname", i]];
  if (o.realNames > 0.7 && a.realNames < 0.3) {
    const g = c || u || a.coined > 0.5;
    return {
      variants: g ? [m(i, s), l] : [l, m(i, s)],
      certain: g && a.coined > 0.5 && c
    };
  }
  if (a.realNames > 0.7 && o.realNames < 0.5) {
    const g = c || u && !d;
    return {
      variants: g ? [m(s, i), l] : [l, m(s, i)],
      certain: g === c
    };
  }
  if (o.realNames < 0.4 && a.realNames < 0.4 && o.coined < 0.5) {
    const g = d && u && a.coined < 0.5;
    const f = [["lastname", s], ["firstname", i]];
    return { variants: g ? [p, l] : [l, p, f], certain: false };
  }
  return { variants: [l, m(s, i)], certain: o.coined > 0.5 };
}
function fo(t, e, n) {
  if (t.has("lastname") && !t.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (t.has("firstname") && !t.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  if (t.has("username")) {
    return { variants: [t.has("realname") || t.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  if (t.has("realname") || t.has("firstname")) {
    return { variants: [[["username", e]], []], certain: t.has("realname") };
  }
  const r = n[e];
  const s = r !== void 0 && r.realNames + r.ideographic > 0.5 && t.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !s };
}
function Mn(t, e, n, r) {
  var p;
  const s = Math.min(oo, Math.max((p = t == null ? void 0 : t.length) != null ? p : 0, ...e.map((g) => g.length), 1));
  const i = Array.from({ length: s }, (g, f) => f);
  const o = i.map((g) => Rn(e, g, r));
  const a = i.map((g) => {
    var f;
    return n.score((f = t == null ? void 0 : t[g]) != null ? f : "");
  });
  const l = o.map((g, f) => {
    var h;
    return uo((h = a[f]) != null ? h : null, g);
  });
  if (t) {
    const g = l[mo(t, a, o)];
    if (g) {
      g.username = 0.7;
    }
  }
  const c = new it(o, l);
  for (const g of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(g);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.meanings[c.meanings.indexOf("realname")] = "unused";
  }
  const u = Cn(l, "name", new Set(i.filter((g) => c.meanings[g] !== "unused")));
  let d = { variants: [], certain: true };
  if (u) {
    d = fo(c, u.index, o);
  } else if (!["username", "realname", "firstname", "lastname"].some((g) => c.has(g))) {
    const g = c.free((f) => {
      var h, S;
      return ((S = (h = a[f]) == null ? void 0 : h.score) != null ? S : 0) < 0.6;
    });
    d = po(c, g, o);
    d.certain = d.certain && (t === null || g.length < 2);
    d.variants.push([]);
  } else if (!c.has("username") && c.has("realname")) {
    const g = c.meanings.indexOf("realname");
    d = { variants: [[], [["username", g]]], certain: false };
  }
  const m = (d.variants.length > 0 ? d.variants : [[]]).slice(0, 3).map((g) => {
    const f = [...c.meanings];
    g.forEach(([h, S]) => {
      f[S] = h;
    });
    return f;
  });
  return {
    plans: m,
    certain: c.certain && d.certain,
    scores: l.map((h) => {
      var S = h, { name: g } = S, f = ue(S, ["name"]);
      return g ? w(y({}, f), { realname: g / 2, username: g / 2 }) : f;
    }),
    stats: o
  };
}
function An(t, e, { scores: n, stats: r }) {
  return e.map((s, i) => {
    var o, a, l, c;
    return {
      heading: K((o = t == null ? void 0 : t[i]) != null ? o : ""),
      meaning: s,
      examples: [...(l = (a = r[i]) == null ? void 0 : a.examples) != null ? l : []],
      scores: (c = n[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Re = 200;
var Ee = 12;
var On = 20;
var at = 6;
var M = ({ cells: t }) => t.filter((e) => !b(e));
function lt(t, e, n) {
  const r = M(t);
  if (r.length === 0 || r.some(E) || t.beside !== void 0) {
    return false;
  }
  const s = r.map((c) => e.score(c));
  const i = s.filter((c) => c !== null && c.score > 0.8);
  const o = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const a = s.filter((c) => c !== null && c.meaning !== "unused");
  if (r.length === 1) {
    return n && t.cells.length === 1 && o.length === 1;
  }
  const l = i.length > 1 || r.length < 3 || t.cells.length > 1 && a.length > 0;
  return n ? o.length > 0 && l || i.length > 2 : o.length > 0 && i.length > 1 && i.length >= r.length * 0.6;
}
function Nn(t, e, n) {
  const r = M(t);
  if (e.length === 0 || r.length < 2 || r.some(E)) {
    return false;
  }
  let s = 0;
  t.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => {
      var m;
      return (m = d[o]) != null ? m : "";
    }).filter((d) => !b(d) && !A(d));
    if (!He(i) || A(i) || a.length < e.length * 0.5) {
      return;
    }
    const l = a.map((d) => P(d, n));
    const c = P(i, n);
    const u = (d) => c !== d && l.filter((m) => m === d).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function go(t, e) {
  const { words: n, titles: r, options: s } = e;
  if (s.header === false) {
    return [];
  }
  if (s.header === true) {
    return t.length > 0 ? [0] : [];
  }
  const i = [];
  let o = "";
  t.forEach((a, l) => {
    var m;
    const c = i[i.length - 1];
    const u = a.cells.join("|").toLowerCase();
    const d = o !== "" && u === o;
    if (d || lt(a, n, c === void 0 && l < Ee)) {
      if (c === l - 1 && M(a).length >= M((m = t[c]) != null ? m : a).length) {
        i.pop();
      } else if (c === l - 1) {
        return;
      }
      i.push(l);
      o = u;
    }
  });
  if (i.length === 0) {
    const a = t.slice(0, Ee).findIndex((l, c) => c < at && l.cells.length > 1 && Nn(l, t.slice(c + 1, c + 12), r));
    if (a !== -1) {
      i.push(a);
    }
  }
  return i;
}
function Pn(t) {
  return t.length <= at && !t.some((e) => e.cells.some(E)) && t.filter((e) => {
    var n;
    return M(e).length > 1 && !b((n = e.cells[0]) != null ? n : "");
  }).length < 3;
}
var ho = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var bo = (t) => {
  var e;
  return t.length < 40 && ho.has((e = t.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function yo(t, e, n) {
  var i;
  const r = t.cells.slice(1).filter((o) => !b(o));
  if (r.length === 0 || r.some((o) => P(o, n) !== "number")) {
    const o = (i = M(t)[0]) != null ? i : "";
    return M(t).length === 1 && e.length > 1 && bo(o.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && t.cells.every((o, a) => a === 0 || b(o) || s.filter(({ cells: l }) => {
    var c;
    return P((c = l[a]) != null ? c : "", n) === "number";
  }).length < s.length * 0.3);
}
function ko(t, e, n) {
  const r = e.slice(0, On);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, o) => i + M(o).length, 0) / r.length;
  if (M(t).length <= s / 2 && M(t).length < 3 && s > 3) {
    return !t.cells.some(E);
  }
  return Nn(t, r, n) && t.cells.some((i, o) => He(i) && r.filter(({ cells: a }) => {
    var l;
    return E((l = a[o]) != null ? l : "");
  }).length > r.length * 0.8);
}
function So(t, e, n, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(n, r.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? yn(t.map((i) => {
    const o = s.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Le(t)) : null;
}
function wo(t, e) {
  const n = [...t.cells];
  for (const r of e) {
    if (M(r).length > 1 && r.cells.length >= t.cells.length) {
      r.cells.forEach((s, i) => {
        var o, a;
        n[i] = b((o = n[i]) != null ? o : "") ? s : (a = n[i]) != null ? a : "";
      });
    }
  }
  return w(y({}, t), { cells: n });
}
function xo(t) {
  return Se(t.map((e, n) => {
    var o, a;
    const r = M(e);
    const [s = ""] = r;
    const i = r.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test(s);
    return {
      lone: i ? s : null,
      first: s,
      width: r.length,
      isApart: e.line > ((a = (o = t[n - 1]) == null ? void 0 : o.lastLine) != null ? a : -1) + 1
    };
  }));
}
function ot(t, e, n, r) {
  var T, L;
  const { words: s, titles: i } = r;
  const o = [...n];
  const a = [...t];
  const l = [];
  const c = e !== null && se(e.cells);
  if (!c) {
    if (e) {
      const x = o.slice(0, Ee).findIndex((v, R) => R === o.length - 1 || !ko(v, o.slice(R + 1, R + 1 + On), i));
      a.push(...o.splice(0, Math.max(0, x)));
    }
    for (let x = o.pop(); x; x = o.pop()) {
      if (o.length === 0 || !yo(x, o, i)) {
        o.push(x);
        break;
      }
      l.unshift(x);
    }
  }
  const u = e && !c ? wo(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, Ee).reduce((x, v, R) => {
    var _;
    return b((_ = v.cells[0]) != null ? _ : "") && M(v).length > 0 && R <= at ? R : x;
  }, -1);
  const m = o.filter((x) => {
    var v;
    return b((v = x.cells[0]) != null ? v : "");
  }).length < o.length * 0.5;
  if (d !== -1 && m && Pn(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const p = xo(c ? [] : o);
  const g = new Set(o.filter((x, v) => p.places.has(v)));
  const f = o.filter((x) => !g.has(x)).slice(0, Re).map(({ cells: x }) => x);
  const h = Mn((T = u == null ? void 0 : u.cells) != null ? T : null, f, s, i);
  const S = So((L = u == null ? void 0 : u.cells) != null ? L : [], c, h.stats.length, r);
  if (S) {
    h.plans = [S];
    h.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: h, groupTitles: g, found: p, sheet: c };
}
function Dn(t, e) {
  var l, c, u;
  const n = t.filter((d) => d.beside === void 0 && M(d).length > 0);
  const r = se((c = (l = n[0]) == null ? void 0 : l.cells) != null ? c : []);
  const s = r ? [0] : go(n, e);
  const i = [];
  const o = (u = s[0]) != null ? u : -1;
  let a = n.slice(0, Math.max(0, o));
  if (a.length > 0 && !Pn(a)) {
    i.push(ot([], null, a, e));
    a = [];
  }
  if (o === -1) {
    i.push(ot([], null, n, e));
  }
  s.forEach((d, m) => {
    var f, h;
    const p = (f = s[m + 1]) != null ? f : n.length;
    const g = n.slice(d + 1, p);
    i.push(ot(m === 0 ? a : [], (h = n[d]) != null ? h : null, g, e));
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: d }) => d.plans.length)),
    hasOther: i.some(({ found: d }) => !d.isSure),
    certain: i.every(({ plans: d, found: m }) => d.certain && m.isSure),
    sheet: r
  };
}
function In({ sections: t }) {
  const e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function zn(t, e) {
  var n, r;
  return An((r = (n = t.headings) == null ? void 0 : n.cells) != null ? r : null, ct(t, e), t.plans);
}
function ct({ plans: t }, e) {
  var n, r;
  return (r = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var Lo = "=+-@＝＋－＠";
var vo = ";,|	\r\n\v\f\u2028\u2029";
var To = /[\s'"]/u;
var Eo = /^'*[\t\r\n]/u;
function Hn(t) {
  const e = [];
  let n = false;
  for (let r = t.length - 1; r >= 0; r--) {
    const s = t.charAt(r);
    if (n && vo.includes(s)) {
      e.push(r + 1);
    }
    if (!To.test(s)) {
      n = Lo.includes(s);
    }
  }
  if (n || Eo.test(t)) {
    e.push(0);
  }
  return e.reverse();
}
function $n(t) {
  const e = Hn(t);
  return e.length === 0 ? t : [0, ...e].map((n, r) => t.slice(n, e[r])).join("'");
}
function ut(t) {
  const e = Hn(t);
  return [0, ...e].map((n, r) => t.slice(r > 0 && t.charAt(n) === "'" ? n + 1 : n, e[r])).join("");
}

// src/accounts/list/read/table.ts
function Bn(t, e) {
  const n = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e);
  return (n ? e + t : `${t} ${e}`).trim();
}
function Ro(t) {
  const e = t.filter((n) => !b(n)).slice(0, Re);
  return e.length > 1 && e.filter((n) => Te.test(n.trim())).length > e.length * 0.8;
}
function Co(t) {
  var r;
  const [, e = "", n = ""] = (r = Te.exec(t.trim())) != null ? r : [];
  return e ? Bn(n, e) : t;
}
var Fn = ({ cells: t }) => t.filter((e) => !b(e)).length;
function Mo(t, e, { rows: n }) {
  const r = t.cells.findIndex((i) => !b(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && Fn(t) === 1 && n.slice(0, Re).filter((i) => Fn(i) > 2).length > 1;
}
function Ao({ headings: t, sheet: e }, n, r) {
  var i;
  const s = (o) => e ? ut(o) : o.trim();
  return { heading: K(s((i = t == null ? void 0 : t.cells[n]) != null ? i : "")), column: n, value: s(r) };
}
var Ce = class {
  constructor(e, n, r) {
    this.context = e;
    this.builder = n;
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
  addAll({ sections: e }, { variant: n, isOther: r }) {
    for (const s of e) {
      for (const a of [...s.above, ...s.headings ? [s.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of s.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const i = ct(s, n);
      const o = Ro(s.rows.map(({ cells: a }) => {
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
    let n = this.secret.get(e);
    if (!n) {
      n = ((s = (r = e.headings) == null ? void 0 : r.cells) != null ? s : []).map((i) => this.context.words.isSecret(i));
      this.secret.set(e, n);
    }
    return n;
  }
  addRecord(e, n, r, s) {
    var T, L;
    const { line: i, lastLine: o, cells: a } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const d = this.secretColumns(r);
    const m = r.sheet ? Le((L = (T = r.headings) == null ? void 0 : T.cells) != null ? L : []) : -1;
    a.forEach((v, R) => {
      var le;
      const _ = r.headings !== null && R >= r.headings.cells.length;
      const I = _ && n[R] === "unused" ? void 0 : n[R];
      if (I === void 0 || I === "unused") {
        const F = this.delimiter && v.includes("\n") && v.includes(this.delimiter);
        if (!b(v) && (I === void 0 || F)) {
          u.push(v);
        }
        if (!b(v) && I === "unused" && R > m && !d[R]) {
          c.push(Ao(r, R, v));
        }
      } else {
        this.readCell(I, r.sheet ? ut(v) : v, l, r.sheet, i);
        if (I === "realname" && s) {
          l.realname = Co((le = l.realname) != null ? le : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const x = l, { first: p, last: g } = x, f = ue(x, ["first", "last"]);
    if (p || g) {
      f.realname = Bn(p, g);
    }
    const h = c.filter(({ value: v }) => v !== f.password);
    if (h.length > 0) {
      f.extra = h;
    }
    if (r.sheet) {
      this.builder.add(i, o, f, true);
      return;
    }
    this.readName(f);
    if (Mo(e, n, r)) {
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
  readCell(e, n, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = q(n);
        break;
      case "lastname":
        r.last = q(n);
        break;
      case "mode":
        this.readMode(n, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? n : q(n);
        break;
      default:
        r[e] = s ? n : n.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var s, i, o;
    const { username: n = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(n)) {
      const { names: a, calls: l } = J(n, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = a;
      e.username = c != null ? c : n;
    } else if (/[@＠]/.test(n.slice(1))) {
      const a = he(n.replace(/\n/g, " "), this.context.words);
      const l = r === "" || a.email.toLowerCase() === r.toLowerCase();
      if (a.email !== "" && (l || a.name !== "")) {
        e.username = a.name;
        e.email = r || a.email;
      }
    } else if (n.includes("\n")) {
      e.username = n.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && E((o = e.realname) != null ? o : "")) {
      e.realname = "";
    }
  }
  readMode(e, n, r) {
    const s = this.context.modes.get(e.trim().toLowerCase());
    if (s) {
      n.mode = s;
    } else if (!b(e)) {
      this.builder.remark("unknown-mode", r, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Oo = 3 * Q;
var No = 5 * Q;
var Po = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Do = /\[\[|\{\{|^==.*==|^\{\|/;
var _n = 3;
function Io(t) {
  var l, c;
  const e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const n = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((u, d) => d >= No || !b(u) && ++s > Oo);
  const o = r.slice(0, i === -1 ? r.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = n === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: n,
    beyond: i === -1 ? null : Ho(r, i)
  };
}
var zo = /[^\s,;|"]/;
function Ho(t, e) {
  var i, o;
  const n = t.findIndex((a, l) => l >= e && !b(a));
  let r = t.length - 1;
  while (r > n && b((i = t[r]) != null ? i : "")) {
    r--;
  }
  const s = (o = t.find((a, l) => l >= e && zo.test(a))) != null ? o : "";
  return n === -1 ? null : { line: n + 1, lastLine: r + 1, text: s };
}
function $o({ records: t, delimiter: e }, n, { options: r }) {
  const s = n.sections.some(({ headings: o }) => o !== null);
  if (r.columns || r.delimiter || n.sheet || s) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: o } of t.slice(0, 200)) {
    o.forEach((a, l) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(a)) {
        i.add(l);
      }
    });
  }
  return i.size > 1 ? null : t.map(({ line: o, lastLine: a, cells: l, beside: c }) => ({ line: o, lastLine: a, text: c != null ? c : l.join(l.every(b) ? e : " ") }));
}
function jn(t, e) {
  return t.map((n) => {
    if (n.kind === "lines") {
      return { segment: n, table: null };
    }
    const r = Dn(n.records, e);
    const s = n.source === "delimited" ? $o(n, r, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: n, table: r };
  });
}
var oe = class {
  constructor(e, n, r) {
    this.parts = e;
    this.context = n;
    this.way = r;
    this.certain = true;
    this.hasVariants = false;
    /** Are there lines that may be people or not? */
    this.hasOther = false;
    this.format = "names";
    this.builder = new ge(n.options);
  }
  read({ all: e, separator: n, beyond: r }) {
    var l;
    const { builder: s, parts: i } = this;
    if (n !== null) {
      s.remark("markup", 1, `sep=${n}`);
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
    const a = (l = r == null ? void 0 : r.lastLine) != null ? l : e.reduce((c, { line: u, text: d }) => b(d) ? c : u, 0);
    s.finish(a, e);
    return w(y({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, n) {
    this.certain = this.certain && n.certain;
    this.hasVariants = this.hasVariants || n.planCount > 1;
    this.hasOther = this.hasOther || n.hasOther;
    this.format = n.sheet && n.sections.some(({ plans: r }) => {
      var s;
      return (s = r.plans[0]) == null ? void 0 : s.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: s, beside: i } of e.records) {
      if (i !== void 0 && !b(i)) {
        this.builder.remark("markup", r, i, s);
      }
    }
    new Ce(this.context, this.builder, e.delimiter).addAll(n, this.way);
  }
  addLines(e, n) {
    const { builder: r, context: s } = this;
    if (!n && Kt(e, s.words, r)) {
      return;
    }
    if (!n && Mt(e, r)) {
      this.certain = false;
      return;
    }
    const i = this.way.variant === 1 ? "parts" : "whole";
    const o = new we(e, w(y({}, s), { order: i, isOther: this.way.isOther }), r);
    const a = r.rows.length;
    o.readAll();
    this.hasVariants = this.hasVariants || o.isSurnameFirst;
    this.hasOther = this.hasOther || o.hasOther;
    this.certain = this.certain && !o.isSurnameFirst && o.isCertain;
    if (!n) {
      const l = r.rows.slice(a);
      const c = l.filter(({ email: u }) => u !== "").length;
      this.format = o.isPage ? "wikitext" : c > l.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((s) => {
      const i = s.table && In(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const n = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: n && zn(n.section, this.way.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      knowsHeadings: !!(n == null ? void 0 : n.section.headings) && lt(n.section.headings, this.context.words, true),
      delimiter: (r = n == null ? void 0 : n.delimiter) != null ? r : ""
    };
  }
};
var Me = class {
  constructor() {
    this.list = [];
    this.seen = /* @__PURE__ */ new Set();
  }
  add(e) {
    const n = e.rows.slice(0, 50).concat(e.rows.slice(-50));
    const r = JSON.stringify([e.rows.length, n]);
    if (!this.seen.has(r) && (this.list.length === 0 || e.rows.length > 0)) {
      this.seen.add(r);
      this.list.push(e);
    }
  }
};
function Fo(t, e) {
  var o;
  const n = (o = e.options.delimiter) != null ? o : t.separator;
  let r = jn(rt(t.lines, n, e), e);
  if (!r.some(({ table: a }) => a == null ? void 0 : a.sheet) && t.lines.some(({ text: a }) => Po.test(a))) {
    t.lines = t.lines.map((a) => w(y({}, a), { text: Rt(a.text.replace(/\uFEFF/g, "")) }));
    r = jn(rt(t.lines, n, e), e);
  }
  const s = new oe(r, e, { variant: 0, isOther: false });
  const i = new Me();
  i.add(s.read(t));
  if (s.hasOther) {
    i.add(new oe(r, e, { variant: 0, isOther: true }).read(t));
  }
  for (let a = 1; a < _n && s.hasVariants; a++) {
    i.add(new oe(r, e, { variant: a, isOther: false }).read(t));
  }
  return { readings: i.list, certain: s.certain };
}
function Bo(t, e) {
  var c;
  const n = t.lines.some(({ text: u }) => Do.test(u) || u.includes($));
  const r = n ? null : Vt(t.lines, e.words);
  const s = (u = t.lines) => Fo(w(y({}, t), { lines: u }), e);
  if (!r || r.around.size === 0) {
    return s();
  }
  const i = s(t.lines.map((u) => r.around.has(u) ? w(y({}, u), { text: "" }) : u));
  if (!((c = i.readings[0]) == null ? void 0 : c.rows.length)) {
    return s();
  }
  if (r.isSure) {
    return i;
  }
  const [o, a] = r.isLikely ? [i, s()] : [s(), i];
  const l = new Me();
  [...o.readings.slice(0, 1), ...a.readings.slice(0, 1), ...o.readings, ...a.readings].forEach((u) => l.add(u));
  return { readings: l.list, certain: l.list.length < 2 && o.certain };
}
function D(t, e = {}) {
  const n = Io(t);
  const r = {
    options: e,
    words: new pe(e.headings),
    titles: new B(e.userNamespaces),
    modes: Wt(e.modeWords)
  };
  const { readings: [s, ...i], certain: o } = Bo(n, r);
  if (!s) {
    throw new Error("A text has no reading.");
  }
  const a = !s.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [s, ...i.slice(0, _n - 1)], certain: o && a };
}

// src/accounts/list/read/source/address-book.ts
var Un = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function jo(t, e) {
  try {
    return e(Un(atob(t.trim())), "utf-8");
  } catch (n) {
    return t;
  }
}
var mt = (t) => t.split(/\r\n|\r|\n/);
var Wn = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function _o(t, e, n) {
  const r = t.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return n(Un(r), e);
  } catch (s) {
    return t;
  }
}
function Uo(t) {
  var n, r;
  const e = [];
  for (const s of mt(Wn(t))) {
    const i = (n = e[e.length - 1]) != null ? n : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function Wo(t, e) {
  var l, c;
  const n = t.indexOf(":");
  const [r = "", ...s] = t.slice(0, Math.max(n, 0)).split(";");
  const i = s.join(";");
  const o = t.slice(n + 1);
  const a = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? _o(o, a, e) : o
  };
}
var dt = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Ko(t) {
  const [e = "", n = ""] = t.replace(/\\;/g, " ").split(";").map(dt);
  return `${n} ${e}`.trim();
}
function qo(t) {
  var s, i;
  const e = (o) => {
    var a, l;
    return (l = (a = t.find(({ name: c }) => c === o)) == null ? void 0 : a.value) != null ? l : "";
  };
  const n = t.filter(({ name: o }) => o === "EMAIL");
  const r = (s = n.find(({ parameters: o }) => /[;,=]pref\b/i.test(o))) != null ? s : n[0];
  return {
    name: dt(e("FN")) || Ko(e("N")),
    email: dt((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function Go(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((n) => qo(
    Uo(n).map((r) => Wo(r, e))
  ));
}
function Xo(t, e) {
  var s;
  const n = /* @__PURE__ */ new Map();
  for (const i of mt(t)) {
    const [, o = "", a = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = o.replace(/;.*/, "").toLowerCase();
    if (c && a !== "<" && !n.has(c)) {
      n.set(c, (a ? jo(l, e) : l).trim());
    }
  }
  const r = (i) => {
    var o;
    return (o = n.get(i)) != null ? o : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var Vo = (t, e) => Wn(t).split(/(?:\r\n|\r|\n){2,}/).filter((n) => /^dn:/m.test(n)).map((n) => Xo(n, e));
function Kn(t, e) {
  const [n = ""] = mt(t.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(n)) {
    r = Go(t, e);
  } else if (/^dn::? /i.test(n)) {
    r = Vo(t, e);
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
var Yo = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Qo(t, e) {
  const n = new DataView(t.buffer, t.byteOffset, t.byteLength);
  const r = [];
  for (let s = 0; s + 3 < t.length; s += 4) {
    const i = n.getUint32(s, e);
    const o = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(o ? i : 65533));
  }
  return r.join("");
}
function V(t, e, n) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Qo(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return n(t, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Yo[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return n(t, e).normalize();
    default:
      return n(t, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var Zo = [
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
var Jo = "d0cf11e0a1b11ae1";
var ea = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function ta(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function na(t, e, n) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== t[n * 2 + r]) {
      return false;
    }
  }
  return true;
}
function ra(t) {
  var i, o;
  const e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52) {
    return "document";
  }
  const n = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * n;
  const s = String.fromCharCode(...t.subarray(r, r + 4096)).replace(/\0/g, "");
  return (o = (i = ea.find(([a]) => s.includes(a))) == null ? void 0 : i[1]) != null ? o : "document";
}
function qn(t) {
  var n, r;
  if (!t.length) {
    return "empty";
  }
  const e = ta(t.subarray(0, 264));
  if (e.startsWith(Jo)) {
    return ra(t);
  }
  return (r = (n = Zo.find(([, s, i]) => na(e, s, i != null ? i : 0))) == null ? void 0 : n[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var pt = mw.libs.accountCreator.parts.core.modules[44];

// src/app/source-parts-gadget.ts
var Gn = (t, e, n) => z(null, null, function* () {
  const r = yield pt("files");
  return r.detectEncoding(t, e, n);
});
var Xn = (t) => z(null, null, function* () {
  const e = yield pt("files");
  return e.readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
var sa = 3;
var ia = 60;
function Vn(t) {
  var i;
  const e = t.map((o) => o.split(/\r\n|\r|\n/));
  const n = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let o = 0; o < s.length && n.length < sa; o++) {
    const a = (i = s[o]) != null ? i : "";
    if (e.some((l) => {
      var c;
      return /[^\u0000-\u007f]/.test((c = l[o]) != null ? c : "");
    }) && !r.has(a)) {
      r.add(a);
      n.push(o);
    }
  }
  return e.map((o) => n.map((a) => {
    var l;
    return ((l = o[a]) != null ? l : "").slice(0, ia);
  }));
}

// src/accounts/list/read/source/unicode.ts
function oa([t, e, n, r]) {
  if (t === 239 && e === 187 && n === 191) {
    return "utf-8";
  }
  if (t === 255 && e === 254) {
    return n === 0 && r === 0 ? "utf-32le" : "utf-16le";
  }
  if (t === 254 && e === 255) {
    return "utf-16be";
  }
  return t === 0 && e === 0 && n === 254 && r === 255 ? "utf-32be" : null;
}
var aa = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function la(t) {
  var s;
  let e = 0;
  let n = 0;
  let r = 0;
  for (let i = 0; i < t.length; i++) {
    if (aa.has((s = t[i]) != null ? s : 0)) {
      e++;
      n += i % 2 === 0 && t[i + 1] === 0 ? 1 : 0;
      r += i % 2 === 1 && t[i - 1] === 0 ? 1 : 0;
    }
  }
  if (Math.max(n, r) * 2 <= e) {
    return null;
  }
  return n > r ? "utf-16le" : "utf-16be";
}
function ca(t) {
  if (t < 128) {
    return 0;
  }
  if (t >= 194 && t <= 223) {
    return 1;
  }
  if (t >= 224 && t <= 239) {
    return 2;
  }
  return t >= 240 && t <= 244 ? 3 : null;
}
function ua(t) {
  var r;
  let e = 0;
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const i = ca((r = t[s]) != null ? r : 0);
    if (i === 0) {
      continue;
    }
    const o = t.subarray(s + 1, s + 1 + (i != null ? i : 0));
    if (i !== null && o.length === i && o.every((a) => a >= 128 && a <= 191)) {
      e++;
      s += i;
    } else {
      n++;
    }
  }
  return { right: e, wrong: n };
}
var da = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function ma(t) {
  const e = t.subarray(0, 65536);
  const n = e.filter(da);
  return n.length > 3 && n.length * 20 > e.length;
}
var pa = (t) => t.some((e, n) => e === 27 && (t[n + 1] === 36 || t[n + 1] === 40));
var fa = 3;
function ga(t) {
  var s;
  const e = (s = oa(t)) != null ? s : la(t);
  if (e) {
    return e;
  }
  const { right: n, wrong: r } = ua(t);
  return r * fa <= n && !pa(t) ? "utf-8" : null;
}
function Yn(t, e) {
  const n = ga(t);
  if ((n == null ? void 0 : n.startsWith("utf-16")) || (n == null ? void 0 : n.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: n, text: V(t, n, e) };
  }
  if (ma(t)) {
    return { kind: "binary" };
  }
  return n ? { kind: "unicode", encoding: n, text: e(t, n) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var ha = (t, e) => new TextDecoder(e).decode(t);
var Y = (t) => ({ kind: "problem", code: t, detail: "" });
function ba(t) {
  const e = [];
  let n = 1;
  for (const [r] of t.matchAll(/\r\n?|\n|\u0000|\uFFFD/g)) {
    if (r === "\0" || r === "�") {
      e.push({ code: r === "\0" ? "nul" : "undecodable", line: n });
    } else {
      n++;
    }
  }
  return e;
}
var ya = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet");
var ka = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t);
var Qn = (t) => t.replace(/\u0000+/g, "");
function Sa({ encoding: t, certain: e, texts: n }) {
  var o, a;
  const r = Vn([...n.values()]);
  const s = Array.from(n, ([l, c], u) => {
    var d;
    return { encoding: l, samples: (d = r[u]) != null ? d : [], text: Qn(c) };
  });
  const i = (o = n.get(t)) != null ? o : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (a = r[0]) != null ? a : [],
    text: Qn(i),
    alternatives: s.slice(1),
    remarks: ba(i)
  };
}
function wa(t, e, n) {
  return z(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = Yn(t, n);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : Gn)(t, e.language, n);
    const o = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const a = r || i.encoding;
    return {
      encoding: a,
      certain: i.certain || r !== "",
      texts: new Map([a, ...o].map((u) => [u, V(t, u, n)]))
    };
  });
}
function ft(t, e, n = false) {
  return z(this, null, function* () {
    var c, u, d;
    const { bytes: r } = t;
    const s = qn(r);
    const i = (c = e.readSpreadsheet) != null ? c : Xn;
    if (s === "zip") {
      const m = yield i(r);
      return m.kind !== "packed" ? m : n ? Y("archive") : ft(w(y({}, t), { bytes: m.bytes }), e, true);
    }
    if (s !== "text") {
      return Y(s);
    }
    const o = (u = e.decode) != null ? u : ha;
    const a = yield wa(r, e, o);
    if (!a) {
      return Y("binary");
    }
    const l = Sa(a);
    if (ya(l.text)) {
      const m = yield i(r);
      return m.kind === "packed" ? Y("broken") : m;
    }
    if (ka(l.text)) {
      return Y("web-shortcut");
    }
    return l.text.trim() ? (d = Kn(l.text, o)) != null ? d : l : Y("empty");
  });
}

// src/accounts/list/read/index.ts
var ae = (t, e) => w(y({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" });
var Zn = (t) => ({ readings: [], certain: true, problem: { code: t }, text: "", encoding: null, sheets: [], sheet: "" });
function xa(t) {
  try {
    return t.map(({ rows: e }) => U(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function La(t, e) {
  var a;
  const n = xa(t);
  if (n === null) {
    return Zn("too-large");
  }
  const r = t.map(({ name: l, rows: c }, u) => {
    var m;
    const d = (m = n[u]) != null ? m : "";
    return { name: l, text: d, read: D(d, c.some((p) => p.length > 1) ? y({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (a = r.find(({ name: l }) => l === e.sheet)) != null ? a : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const o = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return w(y({}, ae(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function va(n) {
  return z(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return ae(t.text, D(t.text, e));
      case "html": {
        const r = new B(e.userNamespaces);
        const s = e.DOMParser ? Et(t.html, t.text, r, e.DOMParser) : t.text;
        return ae(s, D(s, e));
      }
      case "page": {
        const r = new B(e.userNamespaces);
        const s = e.DOMParser ? Tt(t.html, r, e.DOMParser) : "";
        return ae(s, D(s, e));
      }
      case "file": {
        const r = yield ft(t, y({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return Zn(r.code);
          case "table":
            return La(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: o, samples: a, alternatives: l, remarks: c } = r;
            const u = ae(s, D(s, e));
            const d = o ? [] : l.map((m) => D(m.text, e).readings[0]);
            return w(y({}, u), {
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
mw.libs.accountCreator.parts.read.modules = [U, $n, Ht, Ze, $, V];
return { readList: va, readText: D };
} };
// </nowiki>
