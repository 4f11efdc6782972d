// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"a83fe3dd","checks":"6dfd7b76"}, contents: 'e27275af', run: function () {
'use strict';
var Cn = Object.defineProperty;
var Mn = Object.defineProperties;
var An = Object.getOwnPropertyDescriptors;
var se = Object.getOwnPropertySymbols;
var rt = Object.prototype.hasOwnProperty;
var st = Object.prototype.propertyIsEnumerable;
var nt = (n, e, t) => e in n ? Cn(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var w = (n, e) => {
  for (var t in e || (e = {}))
    if (rt.call(e, t))
      nt(n, t, e[t]);
  if (se)
    for (var t of se(e)) {
      if (st.call(e, t))
        nt(n, t, e[t]);
    }
  return n;
};
var v = (n, e) => Mn(n, An(e));
var ie = (n, e) => {
  var t = {};
  for (var r in n)
    if (rt.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && se)
    for (var r of se(n)) {
      if (e.indexOf(r) < 0 && st.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var H = (n, e, t) => {
  return new Promise((r, s) => {
    var i = (l) => {
      try {
        o(t.next(l));
      } catch (c) {
        s(c);
      }
    };
    var a = (l) => {
      try {
        o(t.throw(l));
      } catch (c) {
        s(c);
      }
    };
    var o = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
    o((t = t.apply(n, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var Pn = /["\r\n]|^\s|\s$/u;
function j(n, e, t) {
  const r = (s) => Pn.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var it = 3;
var at = 1;
var Nn = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var On = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var zn = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var Dn = 600;
var I = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
function ae(n) {
  return Nn.has(n.nodeName.toUpperCase()) || On.test(I(n, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(I(n, "style"));
}
var lt = /^(?:[*#:]|==) /;
var Hn = (n) => n.map((e) => "line" in e ? e.line.replace(lt, "").replace(/ ==$/, "") : e.rows.map((t) => t.join(" ")).join(" ")).join("\n");
function In(n) {
  const e = n.lastIndexOf("(");
  return e !== -1 && n.indexOf(")", e) === n.length - 1 ? n.slice(0, e).trimEnd() : n;
}
function Fn(n) {
  const e = Array.from(n.childNodes).flatMap((r) => /^T(?:BODY|HEAD|FOOT)$/i.test(r.nodeName) ? Array.from(r.childNodes) : [r]);
  const t = (r) => e.filter(({ nodeName: s }) => s.toUpperCase() === r);
  return { rows: t("TR"), captions: t("CAPTION") };
}
var Le = class n {
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
    if (this.depth > Dn) {
      this.readDeep(e);
      return;
    }
    this.depth++;
    for (const r of Array.from(e.childNodes)) {
      if (r.nodeType === it) {
        this.addText(r);
      } else if (r.nodeType === at && !ae(r)) {
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
      if (r.nodeType === it) {
        this.addText(r);
      } else if (r.nodeType === at && !ae(r)) {
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
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(I(e, "class") + I(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (zn.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var o;
    const r = I(e, "href");
    const s = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const i = I(e, "title");
    const a = r === "" || r.startsWith("#") ? null : (o = this.titles.personAt(s)) != null ? o : this.titles.personIn(In(i));
    if (/^mailto:/i.test(r)) {
      const l = this.addresses;
      this.read(e, t);
      if (this.addresses === l) {
        const [c = ""] = r.slice("mailto:".length).split("?");
        this.line += ` <${c}>`;
      }
    } else if (a === null) {
      this.read(e, t);
    } else if (!this.named.has(a)) {
      this.people++;
      this.named.add(a);
      this.line += ` [[User:${a}]] `;
    }
  }
  /** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
  readTable(e) {
    const t = [];
    const r = [];
    const s = [];
    const i = [];
    const a = (c) => {
      const u = [];
      let p = 0;
      let d = 0;
      const m = () => {
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
        m();
        p += f === "TH" ? 1 : 0;
        const h = Math.min(1e3, Number(I(g, "rowspan")) || 1) - 1;
        const k = u.length;
        const y = new n(this.titles, this.depth + 3);
        y.read(g);
        y.flush();
        this.people += y.people;
        u.push(y.blocks);
        if (!ae(c) && !ae(g)) {
          r.push(y.blocks);
        }
        d += f === "TD" && y.blocks.length > 0 ? 1 : 0;
        const x = Math.min(50, Number(I(g, "colspan")) || 1);
        for (let T = 1; T < x; T++) {
          u.push([]);
        }
        if (h > 0) {
          i.length = Math.max(i.length, u.length);
          i.fill(h, k, u.length);
        }
      }
      m();
      t.push(u);
      s.push(p > 0 && d === 0);
    };
    const { rows: o, captions: l } = Fn(e);
    o.forEach(a);
    this.flush();
    if (t.some((c) => c.filter((u) => u.length > 0).length > 1)) {
      this.blocks.push({ rows: t.map((c) => c.map(Hn)), isHead: s });
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
      this.blocks.push(lt.test(e.line) ? e : { line: this.mark + e.line });
      this.mark = "";
    } else {
      this.blocks.push(e);
    }
  }
};
var ot = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function ct(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.filter((e) => e.length > 0).map((e, t) => n.isHead[t] ? `! ${e.map(ot).join(" !! ")}` : `| ${e.map(ot).join(" || ")}`),
    "|}"
  ];
}
function ut(n, e, t) {
  const r = new Le(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
var dt = (n, e, t) => ut(n, e, t).blocks.flatMap(ct).join("\n");
function mt(n, e, t, r) {
  const s = ut(n, t, r);
  const i = s.blocks.filter((a) => "rows" in a);
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return j(i.flatMap(({ rows: a }) => a), "	", "\n");
  }
  return s.blocks.flatMap(ct).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/list/read/plain-text.ts
var $n = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var jn = new Map(Object.entries({
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
var Bn = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var _n = new Map(Object.entries({
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
var Un = S(String.raw`\p{Nd}`, "g");
var Wn = S(String.raw`[^\P{Nd}\d]`);
var Kn = S(String.raw`\p{Nd}`);
function qn(n, e, t, r) {
  var i, a, o;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = Bn.get(c);
    return (o = (a = jn.get(r)) != null ? a : _n.get(r)) != null ? o : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function pt(n) {
  return n.includes("&") ? n.replace($n, qn) : n;
}
function B(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function C(n) {
  if (!Wn.test(n)) {
    return n;
  }
  return n.replace(Un, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && Kn.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function b(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var Gn = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var Vn = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var ft = Gn.split("|");
var Xn = Vn.split("|");
var Yn = /^[\w-]{1,24}$/;
var Qn = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Zn = 500;
var Jn = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var F = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...ft, ...e.map(n.plain)]);
  }
  static plain(e) {
    return B(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || Qn.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && ft.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
    if (e.length > Zn || !/[:：]/.test(e)) {
      return null;
    }
    const r = B(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let a = 0; a < r.length - 1 && a < 4; a++) {
      const o = (s = r[a]) != null ? s : "";
      const l = r.slice(a + 1).join(":");
      if (this.isUserNamespace(o, t)) {
        return n.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (a < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Xn.some((p) => c.toLowerCase().startsWith(p))) {
        return n.named(u);
      }
      if (!Yn.test(o)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var o;
    const [, t = "", r = ""] = (o = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? o : [];
    const s = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = t.split("/").filter((l) => l);
    const a = i.findIndex((l) => /:|%3A/i.test(l));
    if (a !== -1) {
      s.push(i.slice(a).join("/"));
    }
    for (const l of s) {
      const c = this.personIn(Jn(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var er = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Re(n) {
  var i, a;
  const e = n.slice(0, 150);
  const t = C(e);
  const r = (a = (i = er.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? a : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function gt(n, e) {
  const t = n.filter(({ text: i }) => !b(i));
  const r = t.map(({ text: i }) => Re(i));
  if (r.filter((i) => i !== "").length < Math.max(2, t.length * 0.4)) {
    return false;
  }
  const s = /* @__PURE__ */ new Set([""]);
  t.forEach(({ line: i, lastLine: a, text: o }, l) => {
    var u;
    const c = (u = r[l]) != null ? u : "";
    if (s.has(c)) {
      e.remark("no-name", i, o, a);
    } else {
      s.add(c);
      e.add(i, a, { username: c });
    }
  });
  return true;
}

// src/accounts/list/read/headings.ts
var yt = {
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
var tr = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var nr = "and und et y e i og och ja és și si ve và dan и і й та و";
var wt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var ht = S(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var oe = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var rr = 200;
function $(n) {
  return n.normalize("NFKC").toLowerCase().replace(wt, "");
}
function bt(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return $(e) === "" ? n : e;
}
var kt = new Set(tr);
var sr = new Set(yt.people.split(" "));
var ir = new Set(nr.split(" "));
var Te = Object.entries(yt).reduce((n, [e, t]) => {
  const r = e === "people" ? "name" : e;
  for (const s of t.split(" ")) {
    const i = $(s);
    if (i && !n.has(i)) {
      n.set(i, r);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function xt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (oe.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var ar = xt(Te);
var or = ["pin", "passphrase", "passcode", "pincode"];
var le = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set($(s), t);
      }
    }
    this.words.delete("");
    this.telling = [...xt(this.words), ...ar];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Te.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > rr ? null : this.find(e);
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
    const t = $(e);
    const r = new Set(e.normalize("NFKC").toLowerCase().replace(/\d+/g, " ").split(ht));
    const s = (i) => r.has(i) || t === i || (oe.test(i) ? i.length > 1 : i.length > 4) && t.includes(i);
    return or.some(s) || [...Te, ...this.words].some(([i, a]) => a === "password" && s(i));
  }
  find(e) {
    var l, c;
    const t = (l = this.meaningOf($(e))) != null ? l : this.meaningOf($(bt(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map($).filter((u) => u);
    const s = new Set(r.map((u) => this.meaningOf(u)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const a = bt(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(ht).filter((u) => u);
    const o = this.meaningOf(a.filter((u) => !kt.has(u)).join("").replace(wt, ""));
    if (o) {
      return { meaning: o, score: 0.9 };
    }
    return (c = this.findWholeName(a)) != null ? c : this.findWithin(a);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((a) => !sr.has(a) && !kt.has(a) && !ir.has(a));
    const r = t.length > 0 && t.length < e.length ? this.meaningOf(t.join("")) : void 0;
    if (r === "firstname" || r === "lastname" || r === "realname") {
      return { meaning: r, score: 0.9 };
    }
    const s = t.map((a) => this.meaningOf(a));
    const i = s.length > 1 && s.includes("lastname") && (s.includes("firstname") || s.includes("name")) && s.every((a) => a === "firstname" || a === "lastname" || a === "name");
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
      const a = t.indexOf(s);
      if (a !== -1 && (r.has(a) || oe.test(s))) {
        const o = oe.test(s) && a + s.length >= t.length - 1;
        return { meaning: i, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var St = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function Ee(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = n[r];
    const i = St(r, s, e);
    if (s !== i) {
      t[r] = { from: s, to: i };
      n[r] = i;
    }
  }
  return t;
}
function vt(n, e) {
  const t = w({}, n.request);
  const r = Ee(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = w(w({}, n.cleaned), r);
    n.request = t;
  }
}

// taken:checks/accounts/email/email
var ce = mw.libs.accountCreator.parts.checks.modules[0];
var Lt = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var lr = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var cr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var Tt = new Set(lr.split("|"));
var ur = new Set(cr.split("|"));
var Ce = S(String.raw`\p{L}`);
var dr = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var mr = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var pr = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var fr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var gr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var hr = /\d{1,2}[:.]\d{2}/;
var br = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var kr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function M(n) {
  const e = n.trim().toLowerCase();
  return Tt.has(e) || e.length < 4 && dr.test(e) && e !== "";
}
function Me(n) {
  const e = n.trim().toLowerCase();
  return M(n) && (e.length > 3 || !Ce.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function L(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Lt(ce(n)) === null;
}
function Rt(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (br.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return hr.test(n) && e.length < 5 && t.length > 2 || kr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => gr.test(i));
}
function Et(n) {
  const e = n.trim();
  return e.length < 60 && mr.test(e);
}
function Ct(n) {
  return pr.test(n.trim());
}
function P(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const r = t.toLowerCase();
  if (ur.has(r) || Tt.has(r)) {
    return "answer";
  }
  if (L(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const s = C(t);
  if (!Ce.test(s)) {
    const a = s.replace(/\D/g, "").length;
    return a === 0 ? "answer" : Rt(s) ? "date" : a > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (Rt(s)) {
    return "date";
  }
  if (fr.test(s)) {
    return "code";
  }
  const i = t.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
function Ae(n) {
  return !b(n) && Ce.test(n) && !L(n);
}

// src/accounts/list/read/reading.ts
var G = 1e4;

// src/accounts/list/read/people-builder.ts
var Mt = 200;
var yr = [];
var ue = class {
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
    this.remarks.push({ code: e, line: t, lastLine: s, text: r.length > Mt ? r.slice(0, Mt) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, r, s = false) {
    var a, o;
    if (this.rows.length >= ((a = this.options.limit) != null ? a : G)) {
      this.overflow = (o = this.overflow) != null ? o : e;
      return;
    }
    const i = v(w({
      username: "",
      email: "",
      realname: "",
      password: "",
      reason: "",
      mode: null,
      extra: yr
    }, r), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = Ee(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, t, r, s) {
    const { username: i = "", email: a = "", realname: o = "" } = r;
    if (b(i) && b(a) && b(o)) {
      this.remark("no-name", e, s, t);
    } else {
      this.add(e, t, r);
    }
  }
  /** By line; says where the limit cut the list off. */
  finish(e, t) {
    if (this.overflow !== null) {
      this.remark("too-many", this.overflow, t(this.overflow), e);
    }
    this.rows.sort((r, s) => r.line - s.line);
    this.remarks.sort((r, s) => r.line - s.line);
  }
};
function _(n) {
  return M(n) ? "" : n.trim();
}
var wr = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function At(n = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const t of [wr, n]) {
    for (const [r, s] of Object.entries(t)) {
      s.forEach((i) => e.set(i.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var xr = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var Sr = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
function vr(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", a = ""] = (r = xr.exec(s)) != null ? r : [];
    const o = i ? e.score(i.replace(/[*_]/g, "")) : null;
    const l = t[t.length - 1];
    if (o && o.score > 0.8) {
      t.push({ label: i.trim(), meaning: o.meaning, value: a.trim() });
    } else if (l) {
      l.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return t;
}
function Lr(n) {
  const e = (o) => {
    var l, c;
    return _((c = (l = n.find((u) => u.meaning === o)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? c : "");
  };
  const t = [e("firstname"), e("lastname")].filter((o) => o).join(" ");
  const r = e("name");
  const s = e("username");
  const i = e("realname") || t;
  const a = n.flatMap(({ label: o, meaning: l, value: c }, u) => l === "unused" && !b(c) ? [{ heading: o, column: u, value: c.trim() }] : []);
  return {
    username: s || (i ? "" : r),
    realname: i || (s ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: a
  };
}
function Pt(n, e, t) {
  const r = n.filter(({ text: m }) => !b(m));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.map((m) => ({ line: m, labels: vr(m.text, e) }));
  const i = s.flatMap(({ labels: m }) => m);
  const a = new Set(i.map(({ meaning: m }) => m));
  const o = ["email", "username", "name", "realname"].some((m) => a.has(m));
  const l = s.filter(({ labels: m }) => m.length > 0).length;
  if (!o || a.size < 2 || l < r.length * 0.6) {
    return false;
  }
  const c = [];
  let u = null;
  let p = null;
  const d = () => {
    if (u && p) {
      t.addOrRemark(u.line, p.lastLine, Lr(c), u.text);
    }
    [u, p] = [null, null];
    c.length = 0;
  };
  for (const { line: m, labels: g } of s) {
    if (g.length === 0) {
      d();
      t.remark("no-name", m.line, m.text, m.lastLine);
    } else {
      if (g.some((f) => Sr(c, f))) {
        d();
      }
      u = u != null ? u : m;
      p = m;
      c.push(...g);
    }
  }
  d();
  return true;
}

// src/accounts/list/read/addresses.ts
var Rr = 2e3;
var Tr = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var Er = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Cr = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Mr = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Ar = 50;
var Pr = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Nr = "";
var Or = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function A(n) {
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
function Nt(n) {
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
function Ot(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(Pr, (e) => e.replace(/\D/g, "").length > 5 ? Nr : e).replace(Or, " ").replace(/\uf8ff/g, " ") : n;
}
function zt(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function de(n, e) {
  var m;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > Rr ? null : Tr.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = ce(s[0]);
  let a = zt(Er, n.slice(0, r + s.index)).trimEnd();
  const [o, l] = (m = Mr.exec(a.slice(-Ar))) != null ? m : [];
  if (o !== void 0 && l !== void 0 && (e.isHeading(l) || Ht(l))) {
    a = a.slice(0, -o.length);
  }
  const c = zt(Cr, n.slice(r + s.index + s[0].length));
  const u = Nt(A(Ot(A(a))));
  const p = A(c);
  if (u !== "" && !M(u)) {
    return { name: L(u) ? "" : u, email: i, more: p };
  }
  const d = Nt(A(Ot(C(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: L(d) || /[@＠]/.test(d) ? "" : d, email: i, more: "" };
}
var me = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function Ht(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var zr = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function Pe(n, e) {
  var o;
  const t = n.trimStart();
  const [r, s = ""] = (o = zr.exec(t)) != null ? o : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const a = me(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || Ht(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return a && !L(s) ? i : n;
}
function Ne(n, e) {
  const t = [];
  let r = 0;
  let s = false;
  let i = 0;
  for (let a = 0; a < n.length; a++) {
    const o = n.charAt(a);
    if (o === '"' && n.charAt(a - 1) !== "\\") {
      s = !s;
    } else if (!s && /[<(]/.test(o)) {
      i++;
    } else if (!s && /[>)]/.test(o)) {
      i = Math.max(0, i - 1);
    } else if (!s && i === 0 && e.includes(o)) {
      t.push(n.slice(r, a));
      r = a + 1;
    }
  }
  t.push(n.slice(r));
  return (s || i > 0) && t.length === 1 ? n.split(/[,;、，；]/) : t;
}
var Oe = (n) => n.trim().split(/\s+/u).length;
function Dt(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const a = !i && (Oe(t) === 1 || Oe(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (a) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (i && Oe(r) === 1) {
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
function Dr(n) {
  if (me(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return n.split(/\s+/u).filter((r) => r !== "");
  }
  const e = n.split(">").filter((r) => A(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function ze(n, e) {
  const t = Pe(n, e);
  const r = me(t);
  const s = Ne(t, ";；");
  const i = s.filter((o) => /[@＠]/.test(o)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [de(t, e)].filter(({ name: o, email: l }) => o || l);
  }
  const a = i ? s.flatMap((o) => me(o) > 1 ? Dt(Ne(Pe(o, e), ",，、")) : [o]) : Dt(Ne(t, ",，、"));
  return a.filter((o) => A(o) !== "").flatMap(Dr).map((o) => de(Pe(o, e), e)).filter(({ name: o, email: l }) => o !== "" || l !== "");
}

// src/accounts/list/read/list-marks.ts
var It = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Hr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Ir = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Fr = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var $r = /^\s*\u{1f51f}\s*/u;
function jr(n) {
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
function V(n) {
  var l, c;
  const e = n.replace(It, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const s = Fr.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return v(w({}, r), { text: e.slice(s[0].length), number: jr(s[1]) });
  }
  const i = $r.exec(e);
  if (i) {
    return v(w({}, r), { text: e.slice(i[0].length), number: 10 });
  }
  const a = C(e.slice(0, 40));
  const o = Hr.exec(a);
  if (o && a.length === Math.min(40, e.length)) {
    const u = e.slice(o[0].length).replace(It, "").trim();
    return v(w({}, r), { text: u, number: Number((c = (l = o[1]) != null ? l : o[2]) != null ? c : o[3]) });
  }
  return r;
}
function De(n) {
  const e = C(n.slice(0, 20));
  const t = Ir.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
}
var Br = [
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
var _r = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Ur = S(String.raw`^\p{Lu}\.\s*$`);
function Ft(n) {
  const e = n.map((i) => _r.exec(i));
  const t = n.length > 1 && Br.some((i) => e.every((a, o) => {
    var l;
    return a !== null && i[o] === ((l = a[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, a) => {
    var o;
    return ((o = n[a]) != null ? o : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var a;
    return Ur.test((a = i == null ? void 0 : i[0]) != null ? a : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return t && !s ? r : null;
}
function He(n) {
  var r, s;
  const e = n.filter((i) => i !== null);
  let t = 0;
  for (let i = 1; i < e.length; i++) {
    const a = ((r = e[i]) != null ? r : 0) - ((s = e[i - 1]) != null ? s : 0);
    if (a === 1 || e[i] === 1 || a === 0 && e[i] === 1) {
      t++;
    }
  }
  return e.length > 1 && t >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var Wr = 1e3;
var Kr = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var qr = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var Gr = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* $t(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < Wr) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function Vr(n, e) {
  var i, a, o;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (a = t == null ? void 0 : t.split("|")) != null ? a : [];
  return (o = e.personIn(r)) != null ? o : s;
}
function Xr(n, e) {
  var p, d;
  const [t = "", ...r] = n.split("|");
  const s = B(t);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const m = e.personIn((p = i[1]) != null ? p : "");
    return m === null ? null : { names: [m], sure: true, template: "#" };
  }
  const a = [];
  const o = [];
  for (const m of r) {
    const [, g = "", f = ""] = (d = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(m)) != null ? d : [];
    const h = Vr((g ? f : m).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (h && (!g || /^\d+$/.test(g))) {
      o.push(h);
    } else if (h && Gr.test(g)) {
      a.push(h);
    }
  }
  if (a.length > 0) {
    return { names: a, sure: true, template: s };
  }
  const [l] = o;
  if (l === void 0) {
    return null;
  }
  const c = Kr.test(s);
  const u = qr.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? o : [l], sure: c || u, template: s.toLowerCase() };
}
var Yr = /https?:\/\/[^\s<>[\]"]+/giu;
var Qr = /^[^[\]\n]{0,300}\]/u;
function Zr(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: a, index: o = 0 } of n.matchAll(Yr)) {
    const l = e.personAt(a);
    if (l !== null) {
      const c = o + a.length;
      const u = n.charAt(o - 1) === "[";
      const [p = ""] = u ? (i = Qr.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? o - 1 : o) + " ";
      s = c + p.length;
    }
  }
  return r + n.slice(s);
}
function X(n, e) {
  var p;
  const t = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let a = "";
  let o = 0;
  const l = (d) => {
    var g;
    const m = d === null ? "" : B(d);
    if (m === "") {
      i++;
      return;
    }
    s.set(m, ((g = s.get(m)) != null ? g : 0) + 1);
    if (s.get(m) === 1) {
      t.push(m);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [d, m] of $t(n, "[[", "]]")) {
      c.push([d, m, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [d, m] of $t(n, "{{", "}}")) {
      c.push([d, m, false]);
    }
  }
  c.sort((d, m) => d[0] - m[0]);
  for (const [d, m, g] of c) {
    if (d < o) {
      continue;
    }
    const f = n.slice(d + 2, m - 2);
    a += n.slice(o, d) + " ";
    o = m;
    if (g) {
      l(e.personIn((p = f.split("|", 1)[0]) != null ? p : ""));
    } else {
      const h = Xr(f, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(l);
      } else if (h) {
        r.push(h);
      }
    }
  }
  a += n.slice(o);
  if (/https?:/i.test(a)) {
    a = Zr(a, e, l);
  }
  const u = t.filter((d) => {
    var m;
    return ((m = s.get(d)) != null ? m : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: a };
}

// src/accounts/list/read/page-mask.ts
var Jr = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var es = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var ts = /^#{2,6}\s/;
function ns(n, e) {
  return n.length < 1e3 && (Jr.test(n) || es.test(n) && n.endsWith("]]") || !e && ts.test(n));
}
function rs(n, e) {
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
function ss(n) {
  return n.split("{{").length - n.split("}}").length;
}
function Y(n) {
  const e = n.reduce((a, o, l) => o.includes("-->") ? l : a, -1);
  const t = n.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  let r = false;
  let s = 0;
  let i = 0;
  return n.map((a, o) => {
    if (!r && s === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const l = r || a.includes("<!--") && o <= e;
    const { text: c, open: u } = l ? rs(a, r) : { text: a, open: false };
    const p = r;
    r = u;
    const d = s;
    if (t) {
      const f = ss(c);
      s = Math.max(0, s + f);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const m = c.trim();
    const g = m === "" && (p || a.trim() !== "");
    return {
      text: c,
      isMarkup: g || d > 0 || s > 0 && !/^\s*[*#]/.test(c) || ns(m, t)
    };
  });
}
var is = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var as = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function jt(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: a = 0 } of n.includes("<") ? n.matchAll(is) : []) {
    if (!i) {
      r = r === -1 ? a : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = a + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(as, " ") : e;
}
var os = /<\/?[a-z][^<>@]{0,300}>/giu;
function pe(n) {
  return /[<'*_]/.test(n) ? n.replace(os, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var Ie = 80;
var Bt = 30;
var _t = /\d{1,2}[:.٫]\d{2}/;
var ls = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var cs = /^\D{0,4}\d{1,2}(?:\D|$)/;
var us = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function Ut(n) {
  const e = Math.max(0, n.length - Ie);
  const t = [...n.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let s = false;
  let i = false;
  let a = 0;
  for (const { 0: o, index: l = 0 } of t) {
    if (!/\d/.test(o)) {
      if (++a > 2) {
        return -1;
      }
      continue;
    }
    a = 0;
    let c = o;
    if (_t.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(_t, "");
    }
    if (ls.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || cs.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function Q(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = us.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function ds(n) {
  const e = C(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-Ie - Bt))) {
    return null;
  }
  const t = e.slice(-(Ie + Bt + 20));
  const r = e.length - t.length;
  const s = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : Ut(e.slice(0, r + s).trimEnd());
  const a = i === -1 ? Ut(e) : i;
  return a === -1 ? null : n.slice(0, a);
}
function Z(n) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (e) {
    return Q(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const t = ds(n);
  return t === null ? null : Q(t.trim());
}

// src/accounts/list/read/lines.ts
var ms = 7;
var ps = 100;
var Wt = S(String.raw`^\p{Ll}`);
var fs = S(String.raw`\p{L}`);
var Kt = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var gs = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var hs = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var bs = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var ks = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var ys = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function ws(n, { titles: e }) {
  const t = Y(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var f, h;
    const a = (f = t[i]) != null ? f : { text: s.text, isMarkup: false };
    if (a.isMarkup || b(a.text)) {
      const k = a.text.trim();
      return v(w({}, s), {
        plain: k,
        isMarkup: a.isMarkup,
        isStruck: false,
        bullets: "",
        signed: null,
        markup: null,
        item: { text: k, hasBullet: false, number: null, numbered: k }
      });
    }
    const o = jt(a.text);
    const [, l = "", c = o] = (h = /^(\s*[*#:;]+)([^]*)$/u.exec(o)) != null ? h : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(o);
    const p = l && !u && !/^\s*\*\*[^*]/.test(o) && !/^\s*#\d/.test(o) ? c : o;
    const d = p.trim();
    const m = /\[\[|\{\{|https?:|[:：]/.test(d);
    const g = V(d);
    return v(w({}, s), {
      plain: d,
      isMarkup: false,
      isStruck: o !== a.text,
      item: g,
      bullets: p === o ? "" : l.trim(),
      signed: d.length > 3e3 ? null : Z(d),
      markup: m ? X(d, e) : null
    });
  });
  xs(r);
  return r;
}
function xs(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !b(r));
  for (const t of [e, e.slice(1)]) {
    const r = Ft(t.map(({ item: s }) => s.text));
    if (r) {
      t.forEach((s, i) => {
        var o;
        const a = (o = r[i]) != null ? o : "";
        s.item = v(w({}, s.item), { text: a, numbered: a, number: i + 1 });
      });
      return;
    }
  }
}
var Fe = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function qt(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function Ss(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function ge(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function vs(n) {
  const e = n.filter(({ isMarkup: d, text: m }) => !d && !b(m));
  const t = e.map(({ item: d }) => d.number);
  const r = e.map(({ item: d }) => {
    var m, g;
    return d.number === null ? (g = (m = De(d.text)) == null ? void 0 : m.number) != null ? g : null : null;
  });
  const s = r.filter((d) => d !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && He(r);
  const a = e.map(({ signed: d, plain: m }) => (d != null ? d : Q(m)).talk);
  const o = e.flatMap(({ markup: d }) => {
    var m;
    return (m = d == null ? void 0 : d.calls) != null ? m : [];
  });
  const l = He(t);
  const c = ({ item: d, bullets: m }) => d.hasBullet || m !== "" || l && d.number !== null;
  const u = e.flatMap(({ item: d }) => d.text.split(/[;；]/).filter((m) => !b(m)));
  const p = e.filter(({ item: d }) => !b(d.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && Fe(e, c) > 0.4,
    hasLinks: e.some(({ markup: d }) => d !== null && d.names.length > 0),
    isPage: e.some(({ markup: d, signed: m }) => m !== null || d !== null && d.names.length > 0),
    hasMarks: e.length > 1 && Fe(p, ({ item: d }) => /[.,;、。，；]\s*$/.test(d.text)) > 0.8 && Fe(p, ({ item: d }) => /(?:^|\s)\S{1,2}\.$/.test(d.text)) < 0.5,
    talk: qt(a, e.length * 0.4),
    templates: qt(o.map(({ template: d }) => d), 2),
    isSurnameFirst: u.filter(ge).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: d }) => d.endsWith(":")) && e.some(({ bullets: d }) => /[*#]$/.test(d))
  };
}
function U(n) {
  const e = n.split(/\s+/u);
  return n.length > ps || e.length > ms + 2 || e.length > 4 && e.filter((t) => Wt.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Wt.test(t)).length > 1;
}
function Ls(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
function Rs(n, e) {
  var l, c;
  const t = (u) => n.split(u).map((p) => p.trim()).filter((p) => p !== "");
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
  const a = s.length === 2 && !i && (e || ge(n) || hs.test((l = s[1]) != null ? l : ""));
  if (s.length < 2 || a) {
    return s.length < 2 ? s : [n];
  }
  if (U(n) && s.some(U)) {
    return [n];
  }
  const o = (c = s.pop()) != null ? c : "";
  return [...s, ...o.length < 200 ? o.split(ys) : [o]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
}
var fe = class {
  constructor(e, t, r) {
    this.context = t;
    this.builder = r;
    this.lines = ws(e, t);
    this.style = vs(this.lines);
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
      } else if (!b(t.text)) {
        this.readLine(t);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const t = this.lines.filter(({ text: a }) => !b(a));
    const [r] = t;
    if (!r || r.isMarkup || e === false || t.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const s = this.context.words.score(r.item.text);
    const i = (s == null ? void 0 : s.score) === 1 && s.meaning !== "unused" && r.item.text.length > (s.meaning === "name" ? 3 : 4);
    return e === true || i ? r : null;
  }
  readLine(e) {
    var a;
    const t = () => this.builder.remark(
      e.isStruck && b(A(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if (Kt.test(e.plain) && e.signed === null) {
      t();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      t();
      return;
    }
    const r = this.linked(e);
    if (r) {
      const [o = ""] = r.length === 1 && e.markup ? this.emailsIn(e.markup.rest) : [];
      r.forEach((l) => this.builder.add(e.line, e.lastLine, { username: l, email: o }));
      return;
    }
    const s = this.withoutMarks(e);
    const i = s === "" ? 0 : this.readPlain(e, s);
    if (i === 0) {
      t();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? ze(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: t, plain: r }) {
    var d;
    if (!e) {
      return null;
    }
    const { names: s, signed: i, calls: a, rest: o } = e;
    if (s.length > 0) {
      return t && i.length === 1 && s.length > 1 && U(A(o)) ? i : s;
    }
    const l = (d = a.find(({ template: m }) => this.style.templates.has(m))) != null ? d : a[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: c } = t && Z(o) || { before: o };
    const u = A(c.replace(/[*#:;\s]+/g, "")) === "";
    const p = this.style.templates.has(l.template) && !fs.test(pe(o));
    return u || p ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var p, d;
    const { style: t } = this;
    const { signed: r, item: s, markup: i, plain: a } = e;
    const o = s.hasBullet || e.bullets !== "" || t.isNumbered && s.number !== null;
    if (r) {
      const m = /\[\[|\{\{/.test(r.before) ? X(r.before, this.context.titles).rest : r.before;
      const g = V(pe(m));
      const f = t.isNumbered ? g.text : g.numbered;
      const h = U(f) || /[.!?]\s|\s[-–—]|^-/.test(f) ? Ls(f) : f;
      return this.plainName(h.replace(/^[-–—\s]+/, ""));
    }
    if (i && i.others > 0 || !o && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(a)) {
      return "";
    }
    let l = t.isNumbered ? s.text : s.numbered;
    l = t.isBareNumbered ? (d = (p = De(l)) == null ? void 0 : p.text) != null ? d : l : l;
    l = pe(i && i.calls.length > 0 ? i.rest : l).replace(/^--\s*/, "").trim();
    const { before: c, talk: u } = Q(l);
    return t.talk.has(u) && c !== "" ? c : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (o, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: o, email: l });
      return 1;
    };
    const s = this.style.hasLinks && bs.test(t);
    if (/[:：]$/.test(t) || ks.test(t) || s) {
      return 0;
    }
    const i = Ss(t);
    if (i.length > 0) {
      return i.map((o) => r(o)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return ze(t, this.context.words).map(({ name: o, email: l }) => r(o, l)).length;
    }
    if (e.signed) {
      return Me(t) || U(t) ? 0 : r(t);
    }
    const a = Rs(t, this.style.isSurnameFirst).map((o) => this.plainName(o)).filter((o) => o !== "");
    return a.filter((o) => {
      if (Me(o) || U(o) || /^https?:/i.test(o)) {
        return false;
      }
      const l = P(o, this.context.titles);
      if (l === "date" || l === "phone" || l === "url") {
        return false;
      }
      this.addName(e, o);
      return true;
    }).length;
  }
  addName(e, t) {
    var a;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (a = /^([^,]+),\s(.+)$/u.exec(t)) != null ? a : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: t });
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let t = e.replace(gs, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return Kt.test(t) ? "" : t;
  }
};

// src/accounts/list/read/delimited.ts
var Ts = 500;
var Es = 3e4;
var Cs = 50;
function Ms(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function As(n, e, t, r) {
  var a;
  let s = "";
  let i = 0;
  for (let o = e, l = t + 1; o < n.length && o < e + Ts && i < Es; ) {
    const c = (a = n[o]) != null ? a : "";
    const u = c.indexOf('"', l);
    if (u === -1) {
      s += `${c.slice(l)}
`;
      i += c.length;
      o++;
      l = 0;
      continue;
    }
    s += c.slice(l, u);
    l = u + 2;
    if (c.charAt(u + 1) !== '"') {
      let p = u + 1;
      while (c.charAt(p) === " ") {
        p++;
      }
      return p === c.length || c.charAt(p) === r ? { cell: s, end: o, at: p } : null;
    }
    s += '"';
  }
  return null;
}
function Ps(n, e, t) {
  var a, o;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (a = n[s]) != null ? a : "";
    if (l.charAt(i) === '"') {
      const c = As(n, s, i, t);
      if (!c) {
        return null;
      }
      r.push(c.cell);
      ({ end: s, at: i } = c);
      if (i === ((o = n[s]) != null ? o : "").length) {
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
function* J(n, e) {
  var r;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = (r = n[s]) != null ? r : "";
    const a = t > Cs ? null : Ps(n, s, e);
    if (a) {
      yield { line: s + 1, lastLine: a.end + 1, cells: a.cells };
      s = a.end;
    } else {
      const o = (e ? i.split(e) : [i]).map(Ms);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: i.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var $e = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Ns = ["unused", "username", "email", "unused", "unused"];
var W = "AccountCreator";
function ee(n) {
  return n.length > 1 && n.some((e) => e.trim() === W) && !n.some(L);
}
function he(n) {
  return n.findIndex((e) => e.trim() === W);
}
function Gt(n, e) {
  const t = [$e, Ns].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Xt(n) {
  const e = [];
  let t = 0;
  let r = 0;
  let s = false;
  for (let i = 0; i < n.length; i++) {
    const a = n.slice(i, i + 2);
    if (a === "[[" || a === "{{") {
      t++;
      i++;
    } else if (a === "]]" || a === "}}") {
      t = Math.max(0, t - 1);
      i++;
    } else if (t === 0 && (a === "||" || a === "!!")) {
      e.push(n.slice(r, i));
      s = true;
      r = i + 2;
      i++;
    }
  }
  e.push(n.slice(r));
  return { cells: e, hasDouble: s };
}
function Yt(n) {
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
function Qt(n) {
  const e = Yt(n);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function je(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Os(n) {
  return Xt(n.slice(1)).cells.map((e) => je(Qt(e)));
}
var Vt = (n) => /^\|-/.test(n);
var Be = (n) => /^[\s:*]*\{\|/.test(n);
var _e = (n) => /^\s*\|\}/.test(n);
function Zt(n, e) {
  const t = [];
  let r = null;
  const s = n.some((o) => Vt(o.trim()));
  const i = () => {
    if (r == null ? void 0 : r.cells.every(b)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const a = (o) => {
    i();
    t.push(o);
    return o;
  };
  for (const [o, l] of n.entries()) {
    const c = e + o;
    const u = l.trim();
    if (!u) {
      continue;
    }
    if (Be(u) || _e(u) || Vt(u) || u.startsWith("|+")) {
      a({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const p = Os(u);
      if (r && s) {
        r.cells.push(...p);
        r.lastLine = c;
      } else {
        r = a({ line: c, lastLine: c, cells: p });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + je(u);
      r.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var zs = /^\s*:?-{2,}:?\s*$/;
function Ue(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !b(t)) : [];
  return e.length > 0 && e.every((t) => zs.test(t));
}
function Jt(n, e) {
  return n.flatMap((t, r) => {
    const s = e + r;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if (Ue(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const a = Xt(i.replace(/^[|!]/, ""));
    const o = a.hasDouble ? a.cells.map(Qt) : Yt(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: o.map((l) => je(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Ds = 200;
var tn = ["	", ";", ",", "|"];
var Hs = S(String.raw`^[^\p{L}]*$`);
function Is(n, e, { words: t }) {
  const r = [...J(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var p;
    return i.set(u, ((p = i.get(u)) != null ? p : 0) + 1);
  });
  const [a] = [...i].reduce((u, p) => p[1] > u[1] ? p : u, [0, 0]);
  const o = r.map((u) => {
    var d, m;
    const p = u.filter(L).length;
    return p === 0 ? 0 : Math.max(p, (m = (d = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : d.length) != null ? m : 0);
  });
  const l = r.length || 1;
  const c = s.filter(({ length: u }) => Math.abs(u - a) < 2).length;
  return {
    delimiter: e,
    rows: r,
    width: a,
    share: s.length / l,
    even: c / (s.length || 1),
    hasHeadings: r.slice(0, 12).some((u) => {
      if (u.some((m) => L(m) || /\[\[|\{\{|^\s*[*#]/.test(m))) {
        return false;
      }
      const p = u.filter((m) => !b(m)).map((m) => t.score(m));
      const d = p.filter((m) => m !== null && m.score > 0.8);
      return u.length > 1 && d.length > 1 && d.some((m) => (m == null ? void 0 : m.meaning) !== "unused") || u.length > 2 && p.filter((m) => m !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, p) => u > 1 && o[p] === 1).length / l,
    crowded: o.filter((u) => u > 1).length / l
  };
}
function en({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((a) => !b(a)).length > 1);
  const r = t.length > 1 && t.every(([i = ""]) => {
    var a;
    return i.trim().length === 1 && i === ((a = t[0]) == null ? void 0 : a[0]);
  });
  const s = t.filter(([i = "", ...a]) => a.length < 2 && (r || Hs.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
}
function Fs(n, e) {
  var u, p, d, m, g;
  const t = [];
  const r = Y(n.map(({ text: f }) => f));
  for (let f = 0; f < n.length && t.length < Ds; f++) {
    const h = (p = (u = n[f]) == null ? void 0 : u.text) != null ? p : "";
    if (!b(h) && !((d = r[f]) == null ? void 0 : d.isMarkup)) {
      t.push(h.slice(0, 5e3));
    }
  }
  const s = tn.map((f) => Is(t, f, e));
  const i = s.filter(({ hasHeadings: f, share: h }) => f && h > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const a = s.find((f) => f.delimiter === "	" && f.share >= 0.5 && en(f));
  if (a) {
    return a.delimiter;
  }
  const o = (f) => t.filter((h) => f.test(h)).length / (t.length || 1);
  const l = s.find((f) => f.width > 3 && f.even > 0.9 && f.share > 0.9 && f.addressed >= 0.5 && f.crowded === 0);
  if (l) {
    return l.delimiter;
  }
  if (o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((f) => Re(f) !== "").length > t.length * 0.4 || t.filter((f) => Z(f) !== null).length > t.length * 0.4) {
    return "";
  }
  const c = s.find(({ addressed: f, crowded: h, share: k, width: y, even: x }) => f >= 0.5 && f > h * 2 && k >= 0.5 && (y > 2 || x > 0.6));
  if (c) {
    return c.delimiter;
  }
  return (g = (m = s.find((f) => {
    const { delimiter: h, rows: k, share: y, even: x, width: T, crowded: R } = f;
    if (k.length < 2 || R > 0.2 || y < 0.6 || x < 0.7 || !en(f)) {
      return false;
    }
    const O = k.filter((D) => ge(V(D.join(",")).text)).length;
    const ve = h === "," && O > k.length * 0.6;
    const z = k.filter((D) => {
      var re;
      return b((re = D[D.length - 1]) != null ? re : "") && D.length < 3;
    }).length;
    return !ve && z < k.length * 0.5 && T > 1;
  })) == null ? void 0 : m.delimiter) != null ? g : "";
}
var $s = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function js(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !b(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(W) ? (s = tn.find((i) => {
    const [a] = J([e], i);
    return a !== void 0 && ee(a.cells);
  })) != null ? s : null : null;
}
function Bs(n) {
  var i, a, o, l, c, u, p, d, m, g, f;
  const e = [];
  let t = [];
  const r = Y(n.map(({ text: h }) => h));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let h = 0; h < n.length; h++) {
    const k = n[h];
    if (!k) {
      continue;
    }
    if ((i = r[h]) == null ? void 0 : i.isMarkup) {
      t.push(k);
      continue;
    }
    const y = [];
    let x = h;
    if (Be(k.text)) {
      for (; x < n.length; x++) {
        y.push((o = (a = n[x]) == null ? void 0 : a.text) != null ? o : "");
        if (_e((c = (l = n[x]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: Zt(y, k.line), delimiter: "", source: "wiki" });
      h = x;
    } else if ($s(k.text) || k.text.includes("|") && Ue((p = (u = n[h + 1]) == null ? void 0 : u.text) != null ? p : "")) {
      for (; x < n.length && (x === h || /\|/.test((m = (d = n[x]) == null ? void 0 : d.text) != null ? m : "")); x++) {
        y.push((f = (g = n[x]) == null ? void 0 : g.text) != null ? f : "");
      }
      s();
      e.push({ kind: "table", records: Jt(y, k.line), delimiter: "|", source: "bars" });
      h = x - 1;
    } else {
      t.push(k);
    }
  }
  s();
  return e;
}
var _s = /^"(?:[^"\n]|"")*$/m;
function We(n, e, t) {
  const r = e != null ? e : js(n);
  const s = r === null ? Bs(n) : [{ kind: "lines", lines: [...n] }];
  return s.map((i) => {
    var u, p;
    if (i.kind === "table") {
      return i;
    }
    const a = (p = (u = i.lines[0]) == null ? void 0 : u.line) != null ? p : 1;
    const o = i.lines.map(({ text: d }) => d);
    const l = r != null ? r : Fs(i.lines, t);
    const c = (d) => d.map((m) => v(w({}, m), { line: m.line + a - 1, lastLine: m.lastLine + a - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...J(o, l)]), delimiter: l, source: "delimited" };
    }
    if (_s.test(o.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...J(o, "")]).map(({ line: d, lastLine: m, cells: g }) => ({ line: d, lastLine: m, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var Us = 3;
var ke = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Ws = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function be(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Ks(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function nn(n, e, t) {
  const r = n.map((o) => {
    var l;
    return ((l = o[e]) != null ? l : "").slice(0, 400);
  });
  const s = r.filter((o) => !b(o));
  const i = new Set(s.map((o) => o.trim().toLowerCase())).size;
  const a = {
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
  for (const o of s) {
    a[P(o, t)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: r.length > 0 ? s.length / r.length : 0,
    kinds: a,
    distinct: s.length > 0 ? i / s.length : 0,
    realNames: be(s, Et),
    ideographic: be(s, Ct),
    flipped: be(s, (o) => ke.test(o.trim())),
    coined: be(s, (o) => Ws.test(o.trim())),
    examples: s.filter((o) => !M(o)).slice(0, Us),
    words: r.map(Ks)
  };
}
function Ke({ kinds: n, filled: e, distinct: t }) {
  return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
}
function te(n, e) {
  let t = 0;
  let r = 0;
  n.words.forEach((s, i) => {
    var l;
    const a = (l = e.words[i]) != null ? l : [];
    if (s.length === 0 || a.length === 0) {
      return;
    }
    r++;
    const o = (c, u) => c === u || c.length > 2 && u.startsWith(c) || u.length > 2 && c.startsWith(u);
    if (s.some((c) => a.some((u) => o(c, u)))) {
      t++;
    }
  });
  return r > 0 ? t / r : 0;
}

// src/accounts/list/read/columns.ts
var qs = 0.35;
var Gs = 300;
var Vs = 0.15;
function Xs(n, e) {
  const { kinds: t, filled: r, distinct: s } = n;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5) {
    return 0;
  }
  const i = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * i;
}
function Ys(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return Xs(e, i);
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
function Qs(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * Ys(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((s = t.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function Zs(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const a = e[s - 1];
    return i !== void 0 && (a == null ? void 0 : a.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && Ke(r);
  });
}
function rn(n, e, t) {
  let r = -1;
  let s = 0;
  let i = 0;
  n.forEach((a, o) => {
    var c;
    const l = t.has(o) ? 0 : (c = a[e]) != null ? c : 0;
    if (l > s) {
      i = s;
      [r, s] = [o, l];
    } else {
      i = Math.max(i, l);
    }
  });
  return s >= qs ? { index: r, score: s, margin: s - i } : null;
}
var qe = class {
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
    const t = rn(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < Vs && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && te(t, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Ke(t) ? [r] : []);
  }
};
function Js(n, e, t) {
  const r = t[n.meanings.indexOf("email")];
  const [s, i] = e;
  const a = s === void 0 ? void 0 : t[s];
  const o = i === void 0 ? void 0 : t[i];
  if (s === void 0 || !a) {
    return { variants: [], certain: true };
  }
  const l = [["username", s]];
  if (a.flipped > 0.6) {
    return { variants: [l, [["realname", s]]], certain: false };
  }
  if (i === void 0 || !o) {
    return { variants: [l], certain: n.has("email") || e.length === 1 };
  }
  const c = te(a, o) > 0.7;
  const u = r !== void 0 && te(o, r) > 0.7;
  const p = r !== void 0 && te(a, r) > 0.7;
  const d = (g, f) => [["username", g], ["realname", f]];
  const m = [["firstname", s], ["lastname", i]];
  if (a.realNames > 0.7 && o.realNames < 0.3) {
    const g = c || u || o.coined > 0.5;
    return {
      variants: g ? [d(i, s), l] : [l, d(i, s)],
      certain: g && o.coined > 0.5 && c
    };
  }
  if (o.realNames > 0.7 && a.realNames < 0.5) {
    const g = c || u && !p;
    return {
      variants: g ? [d(s, i), l] : [l, d(s, i)],
      certain: g === c
    };
  }
  if (a.realNames < 0.4 && o.realNames < 0.4 && a.coined < 0.5) {
    const g = p && u && o.coined < 0.5;
    const f = [["lastname", s], ["firstname", i]];
    return { variants: g ? [m, l] : [l, m, f], certain: false };
  }
  return { variants: [l, d(s, i)], certain: a.coined > 0.5 };
}
function ei(n, e, t) {
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
function sn(n, e, t, r) {
  var m;
  const s = Math.min(Gs, Math.max((m = n == null ? void 0 : n.length) != null ? m : 0, ...e.map((g) => g.length), 1));
  const i = Array.from({ length: s }, (g, f) => f);
  const a = i.map((g) => nn(e, g, r));
  const o = i.map((g) => {
    var f;
    return t.score((f = n == null ? void 0 : n[g]) != null ? f : "");
  });
  const l = a.map((g, f) => {
    var h;
    return Qs((h = o[f]) != null ? h : null, g);
  });
  if (n) {
    const g = l[Zs(n, o, a)];
    if (g) {
      g.username = 0.7;
    }
  }
  const c = new qe(a, l);
  for (const g of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(g);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.meanings[c.meanings.indexOf("realname")] = "unused";
  }
  const u = rn(l, "name", new Set(i.filter((g) => c.meanings[g] !== "unused")));
  let p = { variants: [], certain: true };
  if (u) {
    p = ei(c, u.index, a);
  } else if (!["username", "realname", "firstname", "lastname"].some((g) => c.has(g))) {
    const g = c.free((f) => {
      var h, k;
      return ((k = (h = o[f]) == null ? void 0 : h.score) != null ? k : 0) < 0.6;
    });
    p = Js(c, g, a);
    p.certain = p.certain && (n === null || g.length < 2);
    p.variants.push([]);
  } else if (!c.has("username") && c.has("realname")) {
    const g = c.meanings.indexOf("realname");
    p = { variants: [[], [["username", g]]], certain: false };
  }
  const d = (p.variants.length > 0 ? p.variants : [[]]).slice(0, 3).map((g) => {
    const f = [...c.meanings];
    g.forEach(([h, k]) => {
      f[k] = h;
    });
    return f;
  });
  return {
    plans: d,
    certain: c.certain && p.certain,
    scores: l.map((h) => {
      var k = h, { name: g } = k, f = ie(k, ["name"]);
      return g ? v(w({}, f), { realname: g / 2, username: g / 2 }) : f;
    }),
    stats: a
  };
}
function an(n, e, { scores: t, stats: r }) {
  return e.map((s, i) => {
    var a, o, l, c;
    return {
      heading: ((a = n == null ? void 0 : n[i]) != null ? a : "").trim(),
      meaning: s,
      examples: [...(l = (o = r[i]) == null ? void 0 : o.examples) != null ? l : []],
      scores: (c = t[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var we = 200;
var ye = 12;
var on = 20;
var Ve = 6;
var E = ({ cells: n }) => n.filter((e) => !b(e));
function Xe(n, e, t) {
  const r = E(n);
  if (r.length === 0 || r.some(L) || n.beside !== void 0) {
    return false;
  }
  const s = r.map((c) => e.score(c));
  const i = s.filter((c) => c !== null && c.score > 0.8);
  const a = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const o = s.filter((c) => c !== null && c.meaning !== "unused");
  if (r.length === 1) {
    return t && n.cells.length === 1 && a.length === 1;
  }
  const l = i.length > 1 || r.length < 3 || n.cells.length > 1 && o.length > 0;
  return t ? a.length > 0 && l || i.length > 2 : a.length > 0 && i.length > 1 && i.length >= r.length * 0.6;
}
function ln(n, e, t) {
  const r = E(n);
  if (e.length === 0 || r.length < 2 || r.some(L)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, a) => {
    const o = e.map(({ cells: p }) => {
      var d;
      return (d = p[a]) != null ? d : "";
    }).filter((p) => !b(p) && !M(p));
    if (!Ae(i) || M(i) || o.length < e.length * 0.5) {
      return;
    }
    const l = o.map((p) => P(p, t));
    const c = P(i, t);
    const u = (p) => c !== p && l.filter((d) => d === p).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function ti(n, e) {
  const { words: t, titles: r, options: s } = e;
  if (s.header === false) {
    return [];
  }
  if (s.header === true) {
    return n.length > 0 ? [0] : [];
  }
  const i = [];
  let a = "";
  n.forEach((o, l) => {
    var d;
    const c = i[i.length - 1];
    const u = o.cells.join("|").toLowerCase();
    const p = a !== "" && u === a;
    if (p || Xe(o, t, c === void 0 && l < ye)) {
      if (c === l - 1 && E(o).length >= E((d = n[c]) != null ? d : o).length) {
        i.pop();
      } else if (c === l - 1) {
        return;
      }
      i.push(l);
      a = u;
    }
  });
  if (i.length === 0) {
    const o = n.slice(0, ye).findIndex((l, c) => c < Ve && l.cells.length > 1 && ln(l, n.slice(c + 1, c + 12), r));
    if (o !== -1) {
      i.push(o);
    }
  }
  return i;
}
function cn(n) {
  return n.length <= Ve && !n.some((e) => e.cells.some(L)) && n.filter((e) => {
    var t;
    return E(e).length > 1 && !b((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var ni = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var ri = (n) => {
  var e;
  return n.length < 40 && ni.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function si(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((a) => !b(a));
  if (r.length === 0 || r.some((a) => P(a, t) !== "number")) {
    const a = (i = E(n)[0]) != null ? i : "";
    return E(n).length === 1 && e.length > 1 && ri(a.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((a, o) => o === 0 || b(a) || s.filter(({ cells: l }) => {
    var c;
    return P((c = l[o]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function ii(n, e, t) {
  const r = e.slice(0, on);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, a) => i + E(a).length, 0) / r.length;
  if (E(n).length <= s / 2 && E(n).length < 3 && s > 3) {
    return !n.cells.some(L);
  }
  return ln(n, r, t) && n.cells.some((i, a) => Ae(i) && r.filter(({ cells: o }) => {
    var l;
    return L((l = o[a]) != null ? l : "");
  }).length > r.length * 0.8);
}
function ai(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (a, o) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[o]) != null ? c : "unused";
    });
  }
  return e ? Gt(n.map((i) => {
    const a = s.score(i);
    return (a == null ? void 0 : a.score) === 1 ? a.meaning : "unused";
  }), he(n)) : null;
}
function oi(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (E(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var a, o;
        t[i] = b((a = t[i]) != null ? a : "") ? s : (o = t[i]) != null ? o : "";
      });
    }
  }
  return v(w({}, n), { cells: t });
}
function Ge(n, e, t, r) {
  var h, k;
  const { words: s, titles: i } = r;
  const a = [...t];
  const o = [...n];
  const l = [];
  const c = e !== null && ee(e.cells);
  if (!c) {
    if (e) {
      const y = a.slice(0, ye).findIndex((x, T) => T === a.length - 1 || !ii(x, a.slice(T + 1, T + 1 + on), i));
      o.push(...a.splice(0, Math.max(0, y)));
    }
    for (let y = a.pop(); y; y = a.pop()) {
      if (a.length === 0 || !si(y, a, i)) {
        a.push(y);
        break;
      }
      l.unshift(y);
    }
  }
  const u = e && !c ? oi(e, [...o].reverse()) : e;
  const p = u ? -1 : a.slice(0, ye).reduce((y, x, T) => {
    var R;
    return b((R = x.cells[0]) != null ? R : "") && E(x).length > 0 && T <= Ve ? T : y;
  }, -1);
  const d = a.filter((y) => {
    var x;
    return b((x = y.cells[0]) != null ? x : "");
  }).length < a.length * 0.5;
  if (p !== -1 && d && cn(a.slice(0, p))) {
    o.push(...a.splice(0, p + 1));
  }
  const m = a.slice(0, we).map(({ cells: y }) => y);
  const g = sn((h = u == null ? void 0 : u.cells) != null ? h : null, m, s, i);
  const f = ai((k = u == null ? void 0 : u.cells) != null ? k : [], c, g.stats.length, r);
  if (f) {
    g.plans = [f];
    g.certain = true;
  }
  return { headings: u, above: o, rows: a, totals: l, plans: g, sheet: c };
}
function un(n, e) {
  var l, c, u;
  const t = n.filter((p) => p.beside === void 0 && E(p).length > 0);
  const r = ee((c = (l = t[0]) == null ? void 0 : l.cells) != null ? c : []);
  const s = r ? [0] : ti(t, e);
  const i = [];
  const a = (u = s[0]) != null ? u : -1;
  let o = t.slice(0, Math.max(0, a));
  if (o.length > 0 && !cn(o)) {
    i.push(Ge([], null, o, e));
    o = [];
  }
  if (a === -1) {
    i.push(Ge([], null, t, e));
  }
  s.forEach((p, d) => {
    var f, h;
    const m = (f = s[d + 1]) != null ? f : t.length;
    const g = t.slice(p + 1, m);
    i.push(Ge(d === 0 ? o : [], (h = t[p]) != null ? h : null, g, e));
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: p }) => p.plans.length)),
    certain: i.every(({ plans: p }) => p.certain),
    sheet: r
  };
}
function dn({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function mn(n, e) {
  var t, r;
  return an((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Ye(n, e), n.plans);
}
function Ye({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var li = "=+-@＝＋－＠";
var ci = ";,|	\r\n\v\f\u2028\u2029";
var ui = /[\s'"]/u;
var di = /^'*[\t\r\n]/u;
function pn(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && ci.includes(s)) {
      e.push(r + 1);
    }
    if (!ui.test(s)) {
      t = li.includes(s);
    }
  }
  if (t || di.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function fn(n) {
  const e = pn(n);
  return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function Qe(n) {
  const e = pn(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function hn(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function mi(n) {
  const e = n.filter((t) => !b(t)).slice(0, we);
  return e.length > 1 && e.filter((t) => ke.test(t.trim())).length > e.length * 0.8;
}
function pi(n) {
  var r;
  const [, e = "", t = ""] = (r = ke.exec(n.trim())) != null ? r : [];
  return e ? hn(t, e) : n;
}
var gn = ({ cells: n }) => n.filter((e) => !b(e)).length;
function fi(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !b(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && gn(n) === 1 && t.slice(0, we).filter((i) => gn(i) > 2).length > 1;
}
function gi({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (a) => e ? Qe(a) : a.trim();
  return { heading: s((i = n == null ? void 0 : n.cells[t]) != null ? i : ""), column: t, value: s(r) };
}
var xe = class {
  constructor(e, t, r) {
    this.context = e;
    this.builder = t;
    this.delimiter = r;
    this.secret = /* @__PURE__ */ new Map();
  }
  /**
   * @param table
   * @param table.sections
   * @param plan Which of the ways to take the columns
   */
  addAll({ sections: e }, t) {
    for (const r of e) {
      for (const a of [...r.above, ...r.headings ? [r.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of r.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const s = Ye(r, t);
      const i = mi(r.rows.map(({ cells: a }) => {
        var o;
        return (o = a[s.indexOf("realname")]) != null ? o : "";
      }));
      for (const a of r.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        this.addRecord(a, s, r, i);
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
    var y, x;
    const { line: i, lastLine: a, cells: o } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const p = this.secretColumns(r);
    const d = r.sheet ? he((x = (y = r.headings) == null ? void 0 : y.cells) != null ? x : []) : -1;
    o.forEach((R, O) => {
      var D;
      const ve = r.headings !== null && O >= r.headings.cells.length;
      const z = ve && t[O] === "unused" ? void 0 : t[O];
      if (z === void 0 || z === "unused") {
        const re = this.delimiter && R.includes("\n") && R.includes(this.delimiter);
        if (!b(R) && (z === void 0 || re)) {
          u.push(R);
        }
        if (!b(R) && z === "unused" && O > d && !p[O]) {
          c.push(gi(r, O, R));
        }
      } else {
        this.readCell(z, r.sheet ? Qe(R) : R, l, r.sheet, i);
        if (z === "realname" && s) {
          l.realname = pi((D = l.realname) != null ? D : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const T = l, { first: m, last: g } = T, f = ie(T, ["first", "last"]);
    if (m || g) {
      f.realname = hn(m, g);
    }
    const h = c.filter(({ value: R }) => R !== f.password);
    if (h.length > 0) {
      f.extra = h;
    }
    if (r.sheet) {
      this.builder.add(i, a, f, true);
      return;
    }
    this.readName(f);
    if (fi(e, t, r)) {
      this.builder.remark("header", i, this.textOf(e), a);
      return;
    }
    const k = !f.username && !f.email && !f.realname;
    if (k && f.password) {
      this.builder.add(i, a, f);
    } else {
      this.builder.addOrRemark(i, a, f, this.textOf(e));
    }
    if (u.length > 0 && !k) {
      this.builder.remark("extra-cells", i, u.join(this.delimiter || " "), a);
    }
  }
  readCell(e, t, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = _(t);
        break;
      case "lastname":
        r.last = _(t);
        break;
      case "mode":
        this.readMode(t, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? t : _(t);
        break;
      default:
        r[e] = s ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var s, i, a;
    const { username: t = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(t)) {
      const { names: o, calls: l } = X(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = o;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const o = de(t.replace(/\n/g, " "), this.context.words);
      const l = r === "" || o.email.toLowerCase() === r.toLowerCase();
      if (o.email !== "" && (l || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && L((a = e.realname) != null ? a : "")) {
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
var hi = 3 * G;
var bi = 5 * G;
var ki = 3;
function yi(n) {
  var o, l;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (l = (o = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : o[1]) != null ? l : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((c, u) => u >= bi || !b(c) && ++s > hi);
  const a = r.slice(0, i === -1 ? r.length : i).map((c, u) => ({ line: u + 1, lastLine: u + 1, text: c }));
  return {
    lines: t === null ? a : a.slice(1),
    separator: t,
    beyond: i === -1 ? null : xi(r, i)
  };
}
var wi = /[^\s,;|"]/;
function xi(n, e) {
  var i, a;
  const t = n.findIndex((o, l) => l >= e && !b(o));
  let r = n.length - 1;
  while (r > t && b((i = n[r]) != null ? i : "")) {
    r--;
  }
  const s = (a = n.find((o, l) => l >= e && wi.test(o))) != null ? a : "";
  return t === -1 ? null : { line: t + 1, lastLine: r + 1, text: s };
}
function Si({ records: n, delimiter: e }, t, { options: r }) {
  const s = t.sections.some(({ headings: a }) => a !== null);
  if (r.columns || r.delimiter || t.sheet || s) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: a } of n.slice(0, 200)) {
    a.forEach((o, l) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
        i.add(l);
      }
    });
  }
  return i.size > 1 ? null : n.map(({ line: a, lastLine: o, cells: l, beside: c }) => ({ line: a, lastLine: o, text: c != null ? c : l.join(l.every(b) ? e : " ") }));
}
function bn(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: t, table: null };
    }
    const r = un(t.records, e);
    const s = t.source === "delimited" ? Si(t, r, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: t, table: r };
  });
}
var Se = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new ue(t.options);
  }
  read({ lines: e, separator: t, beyond: r }) {
    var l;
    const { builder: s, parts: i } = this;
    if (t !== null) {
      s.remark("markup", 1, `sep=${t}`);
    }
    const a = i.filter(({ table: c }) => c !== null);
    for (const c of i) {
      if (s.overflow !== null) {
        break;
      }
      if (c.table) {
        this.addTable(c.segment, c.table);
      } else {
        this.addLines(c.segment.lines, a.length > 0);
      }
    }
    if (r && s.overflow === null) {
      s.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
    }
    const o = (l = r == null ? void 0 : r.lastLine) != null ? l : e.reduce((c, { line: u, text: p }) => b(p) ? c : u, 0);
    s.finish(o, (c) => {
      var u, p, d, m;
      return (m = (d = e[c - ((p = (u = e[0]) == null ? void 0 : u.line) != null ? p : 1)]) == null ? void 0 : d.text) != null ? m : "";
    });
    return v(w({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, t) {
    this.certain = this.certain && t.certain;
    this.hasVariants = this.hasVariants || t.planCount > 1;
    this.format = t.sheet && t.sections.some(({ plans: r }) => {
      var s;
      return (s = r.plans[0]) == null ? void 0 : s.includes("password");
    }) ? "sheet" : e.source === "wiki" ? "wikitext" : "table";
    for (const { line: r, lastLine: s, beside: i } of e.records) {
      if (i !== void 0 && !b(i)) {
        this.builder.remark("markup", r, i, s);
      }
    }
    for (const { line: r, lastLine: s, cells: i, beside: a } of e.records) {
      const o = i.length > 1 && e.delimiter !== "	" || e.source !== "delimited";
      if (o && a === void 0 && i.every(b)) {
        this.builder.remark("no-name", r, i.join(e.delimiter), s);
      }
    }
    new xe(this.context, this.builder, e.delimiter).addAll(t, this.variant);
  }
  addLines(e, t) {
    const { builder: r, context: s } = this;
    if (!t && Pt(e, s.words, r)) {
      return;
    }
    if (!t && gt(e, r)) {
      this.certain = false;
      return;
    }
    const i = this.variant === 1 ? "parts" : "whole";
    const a = new fe(e, v(w({}, s), { order: i }), r);
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.certain = this.certain && !a.isSurnameFirst;
    const o = r.rows.length;
    a.readAll();
    if (!t) {
      const l = r.rows.slice(o);
      const c = l.filter(({ email: u }) => u !== "").length;
      this.format = a.isPage ? "wikitext" : c > l.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((s) => {
      const i = s.table && dn(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && mn(t.section, this.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && Xe(t.section.headings, this.context.words, true),
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
function N(n, e = {}) {
  var d;
  const t = yi(n);
  const r = {
    options: e,
    words: new le(e.headings),
    titles: new F(e.userNamespaces),
    modes: At(e.modeWords)
  };
  const s = (d = e.delimiter) != null ? d : t.separator;
  let i = We(t.lines, s, r);
  let a = bn(i, r);
  if (!a.some(({ table: m }) => m == null ? void 0 : m.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(n.slice(1))) {
    t.lines = t.lines.map((m) => v(w({}, m), { text: pt(m.text.replace(/\uFEFF/g, "")) }));
    i = We(t.lines, s, r);
    a = bn(i, r);
  }
  const o = new Se(a, r, 0);
  const l = o.read(t);
  const c = [l];
  const u = /* @__PURE__ */ new Set([JSON.stringify(l.rows.slice(0, 50))]);
  for (let m = 1; m < ki && o.hasVariants; m++) {
    const g = new Se(a, r, m).read(t);
    const f = JSON.stringify(g.rows.slice(0, 50));
    if (g.rows.length > 0 && !u.has(f)) {
      u.add(f);
      c.push(g);
    }
  }
  const p = !l.rows.some(({ username: m, realname: g }) => (m + g).includes("�"));
  return { readings: c, certain: o.certain && p };
}

// src/accounts/list/read/source/address-book.ts
var kn = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function vi(n, e) {
  try {
    return e(kn(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Je = (n) => n.split(/\r\n|\r|\n/);
var yn = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function Li(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(kn(r), e);
  } catch (s) {
    return n;
  }
}
function Ri(n) {
  var t, r;
  const e = [];
  for (const s of Je(yn(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function Ti(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const a = n.slice(t + 1);
  const o = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? Li(a, o, e) : a
  };
}
var Ze = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function Ei(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Ze);
  return `${t} ${e}`.trim();
}
function Ci(n) {
  var s, i;
  const e = (a) => {
    var o, l;
    return (l = (o = n.find(({ name: c }) => c === a)) == null ? void 0 : o.value) != null ? l : "";
  };
  const t = n.filter(({ name: a }) => a === "EMAIL");
  const r = (s = t.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? s : t[0];
  return {
    name: Ze(e("FN")) || Ei(e("N")),
    email: Ze((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function Mi(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => Ci(
    Ri(t).map((r) => Ti(r, e))
  ));
}
function Ai(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of Je(n)) {
    const [, a = "", o = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = a.replace(/;.*/, "").toLowerCase();
    if (c && o !== "<" && !t.has(c)) {
      t.set(c, (o ? vi(l, e) : l).trim());
    }
  }
  const r = (i) => {
    var a;
    return (a = t.get(i)) != null ? a : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var Pi = (n, e) => yn(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => Ai(t, e));
function wn(n, e) {
  const [t = ""] = Je(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = Mi(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = Pi(n, e);
  } else {
    return null;
  }
  const s = r.filter(({ name: i, email: a }) => i || a);
  return { kind: "table", sheets: [{ name: "", rows: [
    ["Name", "E-mail"],
    ...s.map(({ name: i, email: a }) => [i, a])
  ] }] };
}

// src/accounts/list/read/source/decode-as.ts
var Ni = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Oi(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let s = 0; s + 3 < n.length; s += 4) {
    const i = t.getUint32(s, e);
    const a = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(a ? i : 65533));
  }
  return r.join("");
}
function K(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return Oi(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Ni[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var zi = [
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
var Di = "d0cf11e0a1b11ae1";
var Hi = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function Ii(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Fi(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function $i(n) {
  var i, a;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const s = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (a = (i = Hi.find(([o]) => s.includes(o))) == null ? void 0 : i[1]) != null ? a : "document";
}
function xn(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = Ii(n.subarray(0, 264));
  if (e.startsWith(Di)) {
    return $i(n);
  }
  return (r = (t = zi.find(([, s, i]) => Fi(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var et = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var Sn = (n, e, t) => H(null, null, function* () {
  const r = yield et("files");
  return r.detectEncoding(n, e, t);
});
var vn = (n) => H(null, null, function* () {
  const e = yield et("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var ji = 3;
var Bi = 60;
function Ln(n) {
  var i;
  const e = n.map((a) => a.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let a = 0; a < s.length && t.length < ji; a++) {
    const o = (i = s[a]) != null ? i : "";
    if (e.some((l) => {
      var c;
      return /[^\u0000-\u007f]/.test((c = l[a]) != null ? c : "");
    }) && !r.has(o)) {
      r.add(o);
      t.push(a);
    }
  }
  return e.map((a) => t.map((o) => {
    var l;
    return ((l = a[o]) != null ? l : "").slice(0, Bi);
  }));
}

// src/accounts/list/read/source/unicode.ts
function _i([n, e, t, r]) {
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
var Ui = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Wi(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (Ui.has((s = n[i]) != null ? s : 0)) {
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
function Ki(n) {
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
function qi(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = Ki((r = n[s]) != null ? r : 0);
    if (i === 0) {
      continue;
    }
    const a = n.subarray(s + 1, s + 1 + (i != null ? i : 0));
    if (i !== null && a.length === i && a.every((o) => o >= 128 && o <= 191)) {
      e++;
      s += i;
    } else {
      t++;
    }
  }
  return { right: e, wrong: t };
}
var Gi = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function Vi(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(Gi);
  return t.length > 3 && t.length * 20 > e.length;
}
var Xi = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var Yi = 3;
function Qi(n) {
  var s;
  const e = (s = _i(n)) != null ? s : Wi(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = qi(n);
  return r * Yi <= t && !Xi(n) ? "utf-8" : null;
}
function Rn(n, e) {
  const t = Qi(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: K(n, t, e) };
  }
  if (Vi(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Zi = (n, e) => new TextDecoder(e).decode(n);
var q = (n) => ({ kind: "problem", code: n, detail: "" });
function Ji(n) {
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
var ea = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var ta = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var Tn = (n) => n.replace(/\u0000+/g, "");
function na({ encoding: n, certain: e, texts: t }) {
  var a, o;
  const r = Ln([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var p;
    return { encoding: l, samples: (p = r[u]) != null ? p : [], text: Tn(c) };
  });
  const i = (a = t.get(n)) != null ? a : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: Tn(i),
    alternatives: s.slice(1),
    remarks: Ji(i)
  };
}
function ra(n, e, t) {
  return H(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = Rn(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : Sn)(n, e.language, t);
    const a = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const o = r || i.encoding;
    return {
      encoding: o,
      certain: i.certain || r !== "",
      texts: new Map([o, ...a].map((u) => [u, K(n, u, t)]))
    };
  });
}
function tt(n, e, t = false) {
  return H(this, null, function* () {
    var c, u, p;
    const { bytes: r } = n;
    const s = xn(r);
    const i = (c = e.readSpreadsheet) != null ? c : vn;
    if (s === "zip") {
      const d = yield i(r);
      return d.kind !== "packed" ? d : t ? q("archive") : tt(v(w({}, n), { bytes: d.bytes }), e, true);
    }
    if (s !== "text") {
      return q(s);
    }
    const a = (u = e.decode) != null ? u : Zi;
    const o = yield ra(r, e, a);
    if (!o) {
      return q("binary");
    }
    const l = na(o);
    if (ea(l.text)) {
      const d = yield i(r);
      return d.kind === "packed" ? q("broken") : d;
    }
    if (ta(l.text)) {
      return q("web-shortcut");
    }
    return l.text.trim() ? (p = wn(l.text, a)) != null ? p : l : q("empty");
  });
}

// src/accounts/list/read/index.ts
var ne = (n, e) => v(w({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var En = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function sa(n) {
  try {
    return n.map(({ rows: e }) => j(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function ia(n, e) {
  var o;
  const t = sa(n);
  if (t === null) {
    return En("too-large");
  }
  const r = n.map(({ name: l, rows: c }, u) => {
    var d;
    const p = (d = t[u]) != null ? d : "";
    return { name: l, text: p, read: N(p, c.some((m) => m.length > 1) ? w({ delimiter: "	" }, e) : e) };
  });
  const s = (l) => l.read.readings[0].rows.length;
  const i = (o = r.find(({ name: l }) => l === e.sheet)) != null ? o : r.reduce((l, c) => s(c) > s(l) ? c : l);
  const a = e.sheet !== void 0 || r.filter((l) => s(l) > 0).length < 2;
  return v(w({}, ne(i.text, i.read)), {
    certain: i.read.certain && a,
    sheets: r.map(({ name: l }) => l),
    sheet: i.name
  });
}
function aa(t) {
  return H(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return ne(n.text, N(n.text, e));
      case "html": {
        const r = new F(e.userNamespaces);
        const s = e.DOMParser ? mt(n.html, n.text, r, e.DOMParser) : n.text;
        return ne(s, N(s, e));
      }
      case "page": {
        const r = new F(e.userNamespaces);
        const s = e.DOMParser ? dt(n.html, r, e.DOMParser) : "";
        return ne(s, N(s, e));
      }
      case "file": {
        const r = yield tt(n, w({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return En(r.code);
          case "table":
            return ia(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: a, samples: o, alternatives: l, remarks: c } = r;
            const u = ne(s, N(s, e));
            const p = a ? [] : l.map((d) => N(d.text, e).readings[0]);
            return v(w({}, u), {
              readings: [...u.readings, ...p],
              certain: u.certain && a,
              encoding: { encoding: i, certain: a, samples: o, alternatives: l, remarks: c }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [j, fn, vt, $e, W, K];
return { readList: aa, readText: N };
} };
// </nowiki>
