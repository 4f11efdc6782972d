// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"f1acc0b4","checks":"903425d6"}, contents: 'ab6f9552', run: function () {
'use strict';
var xn = Object.defineProperty;
var Sn = Object.defineProperties;
var vn = Object.getOwnPropertyDescriptors;
var ne = Object.getOwnPropertySymbols;
var Je = Object.prototype.hasOwnProperty;
var et = Object.prototype.propertyIsEnumerable;
var Ze = (t, e, n) => e in t ? xn(t, e, { enumerable: true, configurable: true, writable: true, value: n }) : t[e] = n;
var w = (t, e) => {
  for (var n in e || (e = {}))
    if (Je.call(e, n))
      Ze(t, n, e[n]);
  if (ne)
    for (var n of ne(e)) {
      if (et.call(e, n))
        Ze(t, n, e[n]);
    }
  return t;
};
var v = (t, e) => Sn(t, vn(e));
var re = (t, e) => {
  var n = {};
  for (var r in t)
    if (Je.call(t, r) && e.indexOf(r) < 0)
      n[r] = t[r];
  if (t != null && ne)
    for (var r of ne(t)) {
      if (e.indexOf(r) < 0 && et.call(t, r))
        n[r] = t[r];
    }
  return n;
};
var O = (t, e, n) => {
  return new Promise((r, s) => {
    var i = (l) => {
      try {
        o(n.next(l));
      } catch (c) {
        s(c);
      }
    };
    var a = (l) => {
      try {
        o(n.throw(l));
      } catch (c) {
        s(c);
      }
    };
    var o = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
    o((n = n.apply(t, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var Rn = /["\r\n]|^\s|\s$/u;
function I(t, e, n) {
  const r = (s) => Rn.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return t.map((s) => s.map(r).join(e)).join(n);
}

// src/accounts/list/read/html.ts
var Ln = 3;
var Tn = 1;
var En = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var Cn = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Mn = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var z = (t, e) => {
  var n, r;
  return (r = (n = t.getAttribute) == null ? void 0 : n.call(t, e)) != null ? r : "";
};
function An(t) {
  return En.has(t.nodeName.toUpperCase()) || Cn.test(z(t, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(z(t, "style"));
}
var we = class t {
  constructor(e) {
    this.titles = e;
    this.blocks = [];
    this.people = 0;
    this.line = "";
    /** Before the next line that has something in it. */
    this.mark = "";
  }
  read(e, n = "") {
    var r;
    for (const s of Array.from(e.childNodes)) {
      if (s.nodeType === Ln) {
        this.line += ((r = s.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
      } else if (s.nodeType === Tn && !An(s)) {
        this.readElement(s, n);
      }
    }
  }
  flush() {
    const e = this.line.replace(/ +/g, " ").trim();
    if (e !== "") {
      this.blocks.push({ line: (this.mark + e).replace(/^(==) (.*)$/, "$1 $2 ==") });
      this.mark = "";
    }
    this.line = "";
  }
  readElement(e, n) {
    const r = e.nodeName.toUpperCase();
    if (r === "BR") {
      this.flush();
    } else if (r === "A") {
      this.readLink(e, n);
    } else if (r === "TABLE" && this.readTable(e)) {
      return;
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(z(e, "class") + z(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? n : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, n);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, n);
      this.line += "</s>";
    } else if (Mn.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : n);
      this.flush();
    } else {
      this.read(e, n);
    }
  }
  readLink(e, n) {
    var o;
    const r = z(e, "href");
    const s = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const i = z(e, "title").replace(/\s*\([^()]*\)$/, "");
    const a = r === "" || r.startsWith("#") ? null : (o = this.titles.personAt(s)) != null ? o : this.titles.personIn(i);
    if (/^mailto:/i.test(r)) {
      const l = this.line;
      this.read(e, n);
      if (!/[@＠]/.test(this.line.slice(l.length))) {
        this.line += ` <${r.replace(/^mailto:|\?.*$/gi, "")}>`;
      }
    } else if (a === null) {
      this.read(e, n);
    } else if (!this.line.includes(`[[User:${a}]]`)) {
      this.people++;
      this.line += ` [[User:${a}]] `;
    }
  }
  /** @return False for a table that is only a frame around something else */
  readTable(e) {
    const n = [];
    const r = [];
    const s = [];
    const i = (l) => {
      const c = [];
      let u = 0;
      let p = 0;
      const m = () => {
        var d, f;
        for (let g = (d = s[c.length]) != null ? d : 0; g > 0; g = (f = s[c.length]) != null ? f : 0) {
          s[c.length] = g - 1;
          c.push("");
        }
      };
      for (const d of Array.from(l.childNodes)) {
        const f = d.nodeName.toUpperCase();
        if (f !== "TD" && f !== "TH") {
          continue;
        }
        m();
        u += f === "TH" ? 1 : 0;
        const g = Math.min(1e3, Number(z(d, "rowspan")) || 1) - 1;
        const h = c.length;
        const y = new t(this.titles);
        y.read(d);
        y.flush();
        this.people += y.people;
        c.push(y.blocks.map((k) => "line" in k ? k.line.replace(/^(?:[*#:]|==) | ==$/g, "") : k.rows.map((L) => L.join(" ")).join(" ")).join("\n"));
        p += f === "TD" && c[h] !== "" ? 1 : 0;
        const x = Math.min(50, Number(z(d, "colspan")) || 1);
        for (let k = 1; k < x; k++) {
          c.push("");
        }
        if (g > 0) {
          s.length = Math.max(s.length, c.length);
          s.fill(g, h, c.length);
        }
      }
      m();
      n.push(c);
      r.push(u > 0 && p === 0);
    };
    const a = (l) => {
      for (const c of Array.from(l.childNodes)) {
        const u = c.nodeName.toUpperCase();
        if (u === "TR") {
          i(c);
        } else if (u === "TBODY" || u === "THEAD" || u === "TFOOT") {
          a(c);
        }
      }
    };
    a(e);
    const o = !n.some((l) => l.filter((c) => c !== "").length > 1);
    if (o) {
      return false;
    }
    this.flush();
    this.blocks.push({ rows: n, isHead: r });
    return true;
  }
};
var tt = (t) => t.replace(/\s+/gu, " ").replace(/\|/g, "/");
function nt(t) {
  if ("line" in t) {
    return [t.line];
  }
  return [
    "{|",
    ...t.rows.filter((e) => e.length > 0).map((e, n) => t.isHead[n] ? `! ${e.map(tt).join(" !! ")}` : `| ${e.map(tt).join(" || ")}`),
    "|}"
  ];
}
function rt(t, e, n) {
  const r = new we(e);
  r.read(new n().parseFromString(t, "text/html").body);
  r.flush();
  return r;
}
var st = (t, e, n) => rt(t, e, n).blocks.flatMap(nt).join("\n");
function it(t, e, n, r) {
  const s = rt(t, n, r);
  const i = s.blocks.filter((a) => "rows" in a);
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return I(i.flatMap(({ rows: a }) => a), "	", "\n");
  }
  return s.blocks.flatMap(nt).join("\n");
}

// taken:core/accounts/names/unicode-pattern
var S = mw.libs.accountCreator.parts.core.modules[39];

// src/accounts/list/read/plain-text.ts
var Pn = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Nn = new Map(Object.entries({
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
var On = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var zn = new Map(Object.entries({
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
var Dn = S(String.raw`\p{Nd}`, "g");
var Hn = S(String.raw`[^\P{Nd}\d]`);
var In = S(String.raw`\p{Nd}`);
function Fn(t, e, n, r) {
  var i, a, o;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = On.get(c);
    return (o = (a = Nn.get(r)) != null ? a : zn.get(r)) != null ? o : u ? (l + u).normalize() : t;
  }
  const s = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : t;
}
function at(t) {
  return t.includes("&") ? t.replace(Pn, Fn) : t;
}
function F(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function E(t) {
  if (!Hn.test(t)) {
    return t;
  }
  return t.replace(Dn, (e) => {
    var s;
    let n = (s = e.codePointAt(0)) != null ? s : 0;
    const r = n;
    while (r - n < 9 && In.test(String.fromCodePoint(n - 1))) {
      n--;
    }
    return String(r - n);
  });
}
function b(t) {
  return t.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var $n = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var jn = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var ot = $n.split("|");
var Bn = jn.split("|");
var _n = /^[\w-]{1,24}$/;
var Un = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Wn = 500;
var Kn = (t) => {
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
};
var D = class t {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...ot, ...e.map(t.plain)]);
  }
  static plain(e) {
    return F(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const n = e.trim();
    return n === "" || Un.test(n) ? null : n;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, n) {
    const r = t.plain(e);
    return this.exact.has(r) || n && r.length < 60 && ot.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
    if (e.length > Wn || !/[:：]/.test(e)) {
      return null;
    }
    const r = F(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let a = 0; a < r.length - 1 && a < 4; a++) {
      const o = (s = r[a]) != null ? s : "";
      const l = r.slice(a + 1).join(":");
      if (this.isUserNamespace(o, n)) {
        return t.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (a < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Bn.some((p) => c.toLowerCase().startsWith(p))) {
        return t.named(u);
      }
      if (!_n.test(o)) {
        return null;
      }
    }
    return null;
  }
  /** The name in the address of a page of a person's, of whichever wiki. */
  personAt(e) {
    var o;
    const [, n = "", r = ""] = (o = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? o : [];
    const s = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = n.split("/").filter((l) => l);
    const a = i.findIndex((l) => /:|%3A/i.test(l));
    if (a !== -1) {
      s.push(i.slice(a).join("/"));
    }
    for (const l of s) {
      const c = this.personIn(Kn(l));
      if (c !== null) {
        return c;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var qn = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function xe(t) {
  var i, a;
  const e = t.slice(0, 150);
  const n = E(e);
  const r = (a = (i = qn.exec(n.length === e.length ? n : e)) == null ? void 0 : i[1]) != null ? a : "";
  const s = n.indexOf(r);
  return (n.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function lt(t, e) {
  const n = t.filter(({ text: i }) => !b(i));
  const r = n.map(({ text: i }) => xe(i));
  if (r.filter((i) => i !== "").length < Math.max(2, n.length * 0.4)) {
    return false;
  }
  const s = /* @__PURE__ */ new Set([""]);
  n.forEach(({ line: i, lastLine: a, text: o }, l) => {
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
var mt = {
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
var Gn = "s a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Vn = "and und et y e i og och ja és și si ve và dan и і й та و";
var dt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Xn = S(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var Se = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Yn = 200;
function $(t) {
  return t.normalize("NFKC").toLowerCase().replace(dt, "");
}
function ct(t) {
  const e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return $(e) === "" ? t : e;
}
var ut = new Set(Gn);
var Qn = new Set(mt.people.split(" "));
var Zn = new Set(Vn.split(" "));
var pt = Object.entries(mt).reduce((t, [e, n]) => {
  const r = e === "people" ? "name" : e;
  for (const s of n.split(" ")) {
    const i = $(s);
    if (i && !t.has(i)) {
      t.set(i, r);
    }
  }
  return t;
}, /* @__PURE__ */ new Map());
function ft(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (Se.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Jn = ft(pt);
var se = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [n, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set($(s), n);
      }
    }
    this.words.delete("");
    this.telling = [...ft(this.words), ...Jn];
  }
  meaningOf(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : pt.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let n = this.found.get(e);
    if (n === void 0) {
      n = e.length > Yn ? null : this.find(e);
      this.found.set(e, n);
    }
    return n;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var n, r;
    return ((r = (n = this.score(e)) == null ? void 0 : n.score) != null ? r : 0) > 0.8;
  }
  find(e) {
    var l, c;
    const n = (l = this.meaningOf($(e))) != null ? l : this.meaningOf($(ct(e)));
    if (n) {
      return { meaning: n, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map($).filter((u) => u);
    const s = new Set(r.map((u) => this.meaningOf(u)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const a = ct(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Xn).filter((u) => u);
    const o = this.meaningOf(a.filter((u) => !ut.has(u)).join("").replace(dt, ""));
    if (o) {
      return { meaning: o, score: 0.9 };
    }
    return (c = this.findWholeName(a)) != null ? c : this.findWithin(a);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const n = e.filter((a) => !Qn.has(a) && !ut.has(a) && !Zn.has(a));
    const r = n.length > 0 && n.length < e.length ? this.meaningOf(n.join("")) : void 0;
    if (r === "firstname" || r === "lastname" || r === "realname") {
      return { meaning: r, score: 0.9 };
    }
    const s = n.map((a) => this.meaningOf(a));
    const i = s.length > 1 && s.includes("lastname") && (s.includes("firstname") || s.includes("name")) && s.every((a) => a === "firstname" || a === "lastname" || a === "name");
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
      const a = n.indexOf(s);
      if (a !== -1 && (r.has(a) || Se.test(s))) {
        const o = Se.test(s) && a + s.length >= n.length - 1;
        return { meaning: i, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var gt = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function ve(t, e) {
  const n = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = t[r];
    const i = gt(r, s, e);
    if (s !== i) {
      n[r] = { from: s, to: i };
      t[r] = i;
    }
  }
  return n;
}
function ht(t, e) {
  const n = w({}, t.request);
  const r = ve(n, e);
  if (Object.keys(r).length > 0) {
    t.cleaned = w(w({}, t.cleaned), r);
    t.request = n;
  }
}

// taken:checks/accounts/email/email
var ie = mw.libs.accountCreator.parts.checks.modules[0];
var bt = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var er = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var tr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var yt = new Set(er.split("|"));
var nr = new Set(tr.split("|"));
var Re = S(String.raw`\p{L}`);
var rr = S(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var sr = S(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var ir = S(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var ar = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var or = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var lr = /\d{1,2}[:.]\d{2}/;
var cr = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var ur = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function C(t) {
  const e = t.trim().toLowerCase();
  return yt.has(e) || e.length < 4 && rr.test(e) && e !== "";
}
function Le(t) {
  const e = t.trim().toLowerCase();
  return C(t) && (e.length > 3 || !Re.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function R(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && bt(ie(t)) === null;
}
function kt(t) {
  var r, s;
  if (!/\d/.test(t) || t.length > 60) {
    return false;
  }
  const e = (r = t.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (cr.test(t) || /^\d{4}-?W?\d{2}/.test(t)) {
    return e.length < 6;
  }
  const n = (s = t.match(/\d+/g)) != null ? s : [];
  return lr.test(t) && e.length < 5 && n.length > 2 || ur.test(t) && n.length > 1 && e.length < 4 && e.length > 0 || t.split(/[-–]/, 3).every((i) => or.test(i));
}
function wt(t) {
  const e = t.trim();
  return e.length < 60 && sr.test(e);
}
function xt(t) {
  return ir.test(t.trim());
}
function A(t, e) {
  const n = t.trim();
  if (n === "") {
    return "blank";
  }
  if (n.length > 200) {
    return "text";
  }
  const r = n.toLowerCase();
  if (nr.has(r) || yt.has(r)) {
    return "answer";
  }
  if (R(n)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(n) || e.personIn(n, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(n) || /^www\./i.test(n)) {
    return e.personAt(n) === null ? "url" : "person";
  }
  const s = E(n);
  if (!Re.test(s)) {
    const a = s.replace(/\D/g, "").length;
    return a === 0 ? "answer" : kt(s) ? "date" : a > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (kt(s)) {
    return "date";
  }
  if (ar.test(s)) {
    return "code";
  }
  const i = n.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
function Te(t) {
  return !b(t) && Re.test(t) && !R(t);
}

// src/accounts/list/read/reading.ts
var St = 1e4;

// src/accounts/list/read/people-builder.ts
var vt = 200;
var mr = [];
var ae = class {
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
    this.remarks.push({ code: e, line: n, lastLine: s, text: r.length > vt ? r.slice(0, vt) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, n, r, s = false) {
    var a, o;
    if (this.rows.length >= ((a = this.options.limit) != null ? a : St)) {
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
      extra: mr
    }, r), {
      line: e,
      lastLine: n,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = ve(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody, or says that the line names nobody. */
  addOrRemark(e, n, r, s) {
    const { username: i = "", email: a = "", realname: o = "" } = r;
    if (b(i) && b(a) && b(o)) {
      this.remark("no-name", e, s, n);
    } else {
      this.add(e, n, r);
    }
  }
  /** By line; says where the limit cut the list off. */
  finish(e, n) {
    if (this.overflow !== null) {
      this.remark("too-many", this.overflow, n(this.overflow), e);
    }
    this.rows.sort((r, s) => r.line - s.line);
    this.remarks.sort((r, s) => r.line - s.line);
  }
};
function j(t) {
  return C(t) ? "" : t.trim();
}
var dr = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function Rt(t = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const n of [dr, t]) {
    for (const [r, s] of Object.entries(n)) {
      s.forEach((i) => e.set(i.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var pr = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var fr = (t, { label: e }) => t.some((n) => n.label.toLowerCase() === e.toLowerCase());
function gr(t, e) {
  var r;
  if (t.length > 2e3) {
    return [];
  }
  const n = [];
  for (const s of t.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", a = ""] = (r = pr.exec(s)) != null ? r : [];
    const o = i ? e.score(i.replace(/[*_]/g, "")) : null;
    const l = n[n.length - 1];
    if (o && o.score > 0.8) {
      n.push({ label: i.trim(), meaning: o.meaning, value: a.trim() });
    } else if (l) {
      l.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return n;
}
function hr(t) {
  const e = (o) => {
    var l, c;
    return j((c = (l = t.find((u) => u.meaning === o)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? c : "");
  };
  const n = [e("firstname"), e("lastname")].filter((o) => o).join(" ");
  const r = e("name");
  const s = e("username");
  const i = e("realname") || n;
  const a = t.flatMap(({ label: o, meaning: l, value: c }, u) => l === "unused" && !b(c) ? [{ heading: o, column: u, value: c.trim() }] : []);
  return {
    username: s || (i ? "" : r),
    realname: i || (s ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: a
  };
}
function Lt(t, e, n) {
  const r = t.filter(({ text: d }) => !b(d));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.map((d) => ({ line: d, labels: gr(d.text, e) }));
  const i = s.flatMap(({ labels: d }) => d);
  const a = new Set(i.map(({ meaning: d }) => d));
  const o = ["email", "username", "name", "realname"].some((d) => a.has(d));
  const l = s.filter(({ labels: d }) => d.length > 0).length;
  if (!o || a.size < 2 || l < r.length * 0.6) {
    return false;
  }
  const c = [];
  let u = null;
  let p = null;
  const m = () => {
    if (u && p) {
      n.addOrRemark(u.line, p.lastLine, hr(c), u.text);
    }
    [u, p] = [null, null];
    c.length = 0;
  };
  for (const { line: d, labels: f } of s) {
    if (f.length === 0) {
      m();
      n.remark("no-name", d.line, d.text, d.lastLine);
    } else {
      if (f.some((g) => fr(c, g))) {
        m();
      }
      u = u != null ? u : d;
      p = d;
      c.push(...f);
    }
  }
  m();
  return true;
}

// src/accounts/list/read/addresses.ts
var br = 2e3;
var kr = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255}/u;
var yr = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var wr = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var xr = S(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var Sr = 50;
var vr = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var Rr = "";
var Lr = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function M(t) {
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
function Tt(t) {
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
function Et(t) {
  return /\d/.test(t) && t.length < 300 ? t.replace(vr, (e) => e.replace(/\D/g, "").length > 5 ? Rr : e).replace(Lr, " ").replace(/\uf8ff/g, " ") : t;
}
function Ct(t, e) {
  let n = e;
  for (let r = n.replace(t, ""); r !== n; r = n.replace(t, "")) {
    n = r;
  }
  return n;
}
function oe(t, e) {
  var d;
  const n = t.search(/[@＠]/);
  const r = Math.max(0, n - 80);
  const s = n === -1 || t.length > br ? null : kr.exec(t.slice(r, n + 300));
  if (!s) {
    return { name: t.trim(), email: "", more: "" };
  }
  const i = ie(s[0]);
  let a = Ct(yr, t.slice(0, r + s.index)).trimEnd();
  const [o, l] = (d = xr.exec(a.slice(-Sr))) != null ? d : [];
  if (o !== void 0 && l !== void 0 && (e.isHeading(l) || At(l))) {
    a = a.slice(0, -o.length);
  }
  const c = Ct(wr, t.slice(r + s.index + s[0].length));
  const u = Tt(M(Et(M(a))));
  const p = M(c);
  if (u !== "" && !C(u)) {
    return { name: R(u) ? "" : u, email: i, more: p };
  }
  const m = Tt(M(Et(E(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: R(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var le = (t) => {
  var e, n;
  return (n = (e = t.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? n : 0;
};
function At(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var Tr = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function Ee(t, e) {
  var o;
  const n = t.trimStart();
  const [r, s = ""] = (o = Tr.exec(n)) != null ? o : [];
  if (r === void 0) {
    return t;
  }
  const i = n.slice(r.length);
  const a = le(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || At(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return a && !R(s) ? i : t;
}
function Ce(t, e) {
  const n = [];
  let r = 0;
  let s = false;
  let i = 0;
  for (let a = 0; a < t.length; a++) {
    const o = t.charAt(a);
    if (o === '"' && t.charAt(a - 1) !== "\\") {
      s = !s;
    } else if (!s && /[<(]/.test(o)) {
      i++;
    } else if (!s && /[>)]/.test(o)) {
      i = Math.max(0, i - 1);
    } else if (!s && i === 0 && e.includes(o)) {
      n.push(t.slice(r, a));
      r = a + 1;
    }
  }
  n.push(t.slice(r));
  return (s || i > 0) && n.length === 1 ? t.split(/[,;、，；]/) : n;
}
var Me = (t) => t.trim().split(/\s+/u).length;
function Mt(t) {
  const e = [];
  let n = "";
  for (const r of t) {
    if (n !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const a = !i && (Me(n) === 1 || Me(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (a) {
        e.push(`${n.trim()}, ${r.trim()}`);
      } else if (i && Me(r) === 1) {
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
function Er(t) {
  if (le(t) < 2) {
    return [t];
  }
  if (!/[<(]/.test(t)) {
    return t.split(/\s+/u).filter((r) => r !== "");
  }
  const e = t.split(">").filter((r) => M(r) !== "");
  const n = e.length > 1 && e.every((r) => r.includes("<"));
  return n ? e.map((r) => r + ">") : [t];
}
function Ae(t, e) {
  const n = Ee(t, e);
  const r = le(n);
  const s = Ce(n, ";；");
  const i = s.filter((o) => /[@＠]/.test(o)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [oe(n, e)].filter(({ name: o, email: l }) => o || l);
  }
  const a = i ? s.flatMap((o) => le(o) > 1 ? Mt(Ce(Ee(o, e), ",，、")) : [o]) : Mt(Ce(n, ",，、"));
  return a.filter((o) => M(o) !== "").flatMap(Er).map((o) => oe(Ee(o, e), e)).filter(({ name: o, email: l }) => o !== "" || l !== "");
}

// src/accounts/list/read/list-marks.ts
var Pt = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Cr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Mr = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Ar = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Pr = /^\s*\u{1f51f}\s*/u;
function Nr(t) {
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
function q(t) {
  var l, c;
  const e = t.replace(Pt, "");
  const n = e.trimStart() !== t.trimStart();
  const r = { text: e.trim(), hasBullet: n, number: null, numbered: e.trim() };
  const s = Ar.exec(e);
  if ((s == null ? void 0 : s[1]) !== void 0) {
    return v(w({}, r), { text: e.slice(s[0].length), number: Nr(s[1]) });
  }
  const i = Pr.exec(e);
  if (i) {
    return v(w({}, r), { text: e.slice(i[0].length), number: 10 });
  }
  const a = E(e.slice(0, 40));
  const o = Cr.exec(a);
  if (o && a.length === Math.min(40, e.length)) {
    const u = e.slice(o[0].length).replace(Pt, "").trim();
    return v(w({}, r), { text: u, number: Number((c = (l = o[1]) != null ? l : o[2]) != null ? c : o[3]) });
  }
  return r;
}
function Pe(t) {
  const e = E(t.slice(0, 20));
  const n = Mr.exec(e);
  return n && e.length === Math.min(20, t.length) ? { number: Number(n[1]), text: t.slice(n[0].length) } : null;
}
var Or = [
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
var zr = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Dr = S(String.raw`^\p{Lu}\.\s*$`);
function Nt(t) {
  const e = t.map((i) => zr.exec(i));
  const n = t.length > 1 && Or.some((i) => e.every((a, o) => {
    var l;
    return a !== null && i[o] === ((l = a[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, a) => {
    var o;
    return ((o = t[a]) != null ? o : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var a;
    return Dr.test((a = i == null ? void 0 : i[0]) != null ? a : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return n && !s ? r : null;
}
function Ne(t) {
  var r, s;
  const e = t.filter((i) => i !== null);
  let n = 0;
  for (let i = 1; i < e.length; i++) {
    const a = ((r = e[i]) != null ? r : 0) - ((s = e[i - 1]) != null ? s : 0);
    if (a === 1 || e[i] === 1 || a === 0 && e[i] === 1) {
      n++;
    }
  }
  return e.length > 1 && n >= (e.length - 1) * 0.5;
}

// src/accounts/list/read/markup.ts
var Hr = 1e3;
var Ir = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Fr = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var $r = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Ot(t, e, n) {
  let r = t.indexOf(e);
  let s = r === -1 ? -1 : t.indexOf(n, r + 2);
  while (r !== -1 && s !== -1) {
    const i = t.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < Hr) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : t.indexOf(e, s + 2);
    s = r === -1 ? -1 : t.indexOf(n, Math.max(r + 2, s + 2));
  }
}
function jr(t, e) {
  var i, a, o;
  const [, n] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(t.trim())) != null ? i : [];
  const [r = t, s = r] = (a = n == null ? void 0 : n.split("|")) != null ? a : [];
  return (o = e.personIn(r)) != null ? o : s;
}
function Br(t, e) {
  var p, m;
  const [n = "", ...r] = t.split("|");
  const s = F(n);
  const i = /^#\w+:(.*)$/u.exec(s);
  if (i) {
    const d = e.personIn((p = i[1]) != null ? p : "");
    return d === null ? null : { names: [d], sure: true, template: "#" };
  }
  const a = [];
  const o = [];
  for (const d of r) {
    const [, f = "", g = ""] = (m = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(d)) != null ? m : [];
    const h = jr((f ? g : d).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    if (h && (!f || /^\d+$/.test(f))) {
      o.push(h);
    } else if (h && $r.test(f)) {
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
  const c = Ir.test(s);
  const u = Fr.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: c ? o : [l], sure: c || u, template: s.toLowerCase() };
}
var _r = /https?:\/\/[^\s<>[\]"]+/giu;
var Ur = /^[^[\]\n]{0,300}\]/u;
function Wr(t, e, n) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: a, index: o = 0 } of t.matchAll(_r)) {
    const l = e.personAt(a);
    if (l !== null) {
      const c = o + a.length;
      const u = t.charAt(o - 1) === "[";
      const [p = ""] = u ? (i = Ur.exec(t.slice(c, c + 400))) != null ? i : [] : [];
      n(l);
      r += t.slice(s, u ? o - 1 : o) + " ";
      s = c + p.length;
    }
  }
  return r + t.slice(s);
}
function G(t, e) {
  var p;
  const n = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let a = "";
  let o = 0;
  const l = (m) => {
    var f;
    const d = m === null ? "" : F(m);
    if (d === "") {
      i++;
      return;
    }
    s.set(d, ((f = s.get(d)) != null ? f : 0) + 1);
    if (s.get(d) === 1) {
      n.push(d);
    }
  };
  const c = [];
  if (t.includes("[[")) {
    for (const [m, d] of Ot(t, "[[", "]]")) {
      c.push([m, d, true]);
    }
  }
  if (t.includes("{{")) {
    for (const [m, d] of Ot(t, "{{", "}}")) {
      c.push([m, d, false]);
    }
  }
  c.sort((m, d) => m[0] - d[0]);
  for (const [m, d, f] of c) {
    if (m < o) {
      continue;
    }
    const g = t.slice(m + 2, d - 2);
    a += t.slice(o, m) + " ";
    o = d;
    if (f) {
      l(e.personIn((p = g.split("|", 1)[0]) != null ? p : ""));
    } else {
      const h = Br(g, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(l);
      } else if (h) {
        r.push(h);
      }
    }
  }
  a += t.slice(o);
  if (/https?:/i.test(a)) {
    a = Wr(a, e, l);
  }
  const u = n.filter((m) => {
    var d;
    return ((d = s.get(m)) != null ? d : 0) > 1;
  });
  return { names: n, calls: r, signed: u, others: i, rest: a };
}

// src/accounts/list/read/page-mask.ts
var Kr = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var qr = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Gr = /^#{2,6}\s/;
function Vr(t, e) {
  return t.length < 1e3 && (Kr.test(t) || qr.test(t) && t.endsWith("]]") || !e && Gr.test(t));
}
function Xr(t, e) {
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
function Yr(t) {
  return t.split("{{").length - t.split("}}").length;
}
function V(t) {
  const e = t.reduce((a, o, l) => o.includes("-->") ? l : a, -1);
  const n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  let r = false;
  let s = 0;
  let i = 0;
  return t.map((a, o) => {
    if (!r && s === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const l = r || a.includes("<!--") && o <= e;
    const { text: c, open: u } = l ? Xr(a, r) : { text: a, open: false };
    const p = r;
    r = u;
    const m = s;
    if (n) {
      const g = Yr(c);
      s = Math.max(0, s + g);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const d = c.trim();
    const f = d === "" && (p || a.trim() !== "");
    return {
      text: c,
      isMarkup: f || m > 0 || s > 0 && !/^\s*[*#]/.test(c) || Vr(d, n)
    };
  });
}
var Qr = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Zr = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function zt(t) {
  let e = "";
  let n = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: a = 0 } of t.includes("<") ? t.matchAll(Qr) : []) {
    if (!i) {
      r = r === -1 ? a : r;
    } else if (r !== -1) {
      e += t.slice(n, r) + " ";
      n = a + s.length;
      r = -1;
    }
  }
  e += t.slice(n);
  return e.includes("~~") ? e.replace(Zr, " ") : e;
}
var Jr = /<\/?[a-z][^<>@]{0,300}>/giu;
function ce(t) {
  return /[<'*_]/.test(t) ? t.replace(Jr, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/signature.ts
var Oe = 80;
var Dt = 30;
var Ht = /\d{1,2}[:.٫]\d{2}/;
var es = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ts = /^\D{0,4}\d{1,2}(?:\D|$)/;
var ns = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function It(t) {
  const e = Math.max(0, t.length - Oe);
  const n = [...t.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let s = false;
  let i = false;
  let a = 0;
  for (const { 0: o, index: l = 0 } of n) {
    if (!/\d/.test(o)) {
      if (++a > 2) {
        return -1;
      }
      continue;
    }
    a = 0;
    let c = o;
    if (Ht.test(c) && !/\d[.]\d+[.]\d/.test(c) && !r) {
      r = true;
      c = c.replace(Ht, "");
    }
    if (es.test(c) && !i) {
      i = true;
      c = c.replace(/\d{4}/, "");
    }
    s = s || ts.test(c);
    if (r && s && i) {
      const u = e + l;
      return u;
    }
  }
  return -1;
}
function X(t) {
  var r;
  const [, e = t, n = ""] = t.length > 1e3 ? [] : (r = ns.exec(t)) != null ? r : [];
  return { before: e.trim(), talk: n };
}
function rs(t) {
  const e = E(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-Oe - Dt))) {
    return null;
  }
  const n = e.slice(-(Oe + Dt + 20));
  const r = e.length - n.length;
  const s = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : It(e.slice(0, r + s).trimEnd());
  const a = i === -1 ? It(e) : i;
  return a === -1 ? null : t.slice(0, a);
}
function Y(t) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (e) {
    return X(t.slice(0, Math.max(0, t.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const n = rs(t);
  return n === null ? null : X(n.trim());
}

// src/accounts/list/read/lines.ts
var ss = 7;
var is = 100;
var Ft = S(String.raw`^\p{Ll}`);
var as = S(String.raw`\p{L}`);
var $t = S(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var os = S(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var ls = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var cs = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var us = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
var ms = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function ds(t, { titles: e }) {
  const n = V(t.map(({ text: s }) => s));
  const r = t.map((s, i) => {
    var g, h;
    const a = (g = n[i]) != null ? g : { text: s.text, isMarkup: false };
    const o = zt(a.text);
    const [, l = "", c = o] = (h = /^(\s*[*#:;]+)([^]*)$/u.exec(o)) != null ? h : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(o);
    const p = l && !u && !/^\s*\*\*[^*]/.test(o) && !/^\s*#\d/.test(o) ? c : o;
    const m = p.trim();
    const d = /\[\[|\{\{|https?:|[:：]/.test(m);
    const f = q(m);
    return v(w({}, s), {
      plain: m,
      isMarkup: a.isMarkup,
      isStruck: o !== a.text,
      item: f,
      bullets: p === o ? "" : l.trim(),
      signed: a.isMarkup || m.length > 3e3 ? null : Y(m),
      markup: !a.isMarkup && d ? G(m, e) : null
    });
  });
  ps(r);
  return r;
}
function ps(t) {
  const e = t.filter(({ isMarkup: n, text: r }) => !n && !b(r));
  for (const n of [e, e.slice(1)]) {
    const r = Nt(n.map(({ item: s }) => s.text));
    if (r) {
      n.forEach((s, i) => {
        var o;
        const a = (o = r[i]) != null ? o : "";
        s.item = v(w({}, s.item), { text: a, numbered: a, number: i + 1 });
      });
      return;
    }
  }
}
var ze = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0;
function jt(t, e) {
  const n = /* @__PURE__ */ new Map();
  t.forEach((r) => {
    var s;
    return n.set(r, ((s = n.get(r)) != null ? s : 0) + 1);
  });
  n.delete("");
  return new Set([...n].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function fs(t) {
  const e = t.length < 2e3 ? t.split(/[\s,;]+/).filter((n) => n !== "") : [];
  return e.length > 1 && e.every((n) => /^[@＠][^@＠]+$/.test(n)) ? e.map((n) => n.slice(1)) : [];
}
function me(t) {
  var r;
  const [, e = "", n = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(t.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function gs(t) {
  const e = t.filter(({ isMarkup: m, text: d }) => !m && !b(d));
  const n = e.map(({ item: m }) => m.number);
  const r = e.map(({ item: m }) => {
    var d, f;
    return m.number === null ? (f = (d = Pe(m.text)) == null ? void 0 : d.number) != null ? f : null : null;
  });
  const s = r.filter((m) => m !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && Ne(r);
  const a = e.map(({ signed: m, plain: d }) => (m != null ? m : X(d)).talk);
  const o = e.flatMap(({ markup: m }) => {
    var d;
    return (d = m == null ? void 0 : m.calls) != null ? d : [];
  });
  const l = Ne(n);
  const c = ({ item: m, bullets: d }) => m.hasBullet || d !== "" || l && m.number !== null;
  const u = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((d) => !b(d)));
  const p = e.filter(({ item: m }) => !b(m.text));
  return {
    isNumbered: l,
    isBareNumbered: i,
    hasItems: e.filter(c).length > 1 && ze(e, c) > 0.4,
    hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
    isPage: e.some(({ markup: m, signed: d }) => d !== null || m !== null && m.names.length > 0),
    hasMarks: e.length > 1 && ze(p, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && ze(p, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
    talk: jt(a, e.length * 0.4),
    templates: jt(o.map(({ template: m }) => m), 2),
    isSurnameFirst: u.filter(me).length > u.length * 0.6 && u.length > 1,
    hasBulletedReplies: e.some(({ bullets: m }) => m.endsWith(":")) && e.some(({ bullets: m }) => /[*#]$/.test(m))
  };
}
function B(t) {
  const e = t.split(/\s+/u);
  return t.length > is || e.length > ss + 2 || e.length > 4 && e.filter((n) => Ft.test(n)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(t) && e.filter((n) => Ft.test(n)).length > 1;
}
function hs(t) {
  var n, r;
  const e = t.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (n = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : n.trim()) != null ? r : t;
}
function bs(t, e) {
  var l, c;
  const n = (u) => t.split(u).map((p) => p.trim()).filter((p) => p !== "");
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
  const a = s.length === 2 && !i && (e || me(t) || ls.test((l = s[1]) != null ? l : ""));
  if (s.length < 2 || a) {
    return s.length < 2 ? s : [t];
  }
  if (B(t) && s.some(B)) {
    return [t];
  }
  const o = (c = s.pop()) != null ? c : "";
  return [...s, ...o.length < 200 ? o.split(ms) : [o]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
}
var ue = class {
  constructor(e, n, r) {
    this.context = n;
    this.builder = r;
    this.lines = ds(e, n);
    this.style = gs(this.lines);
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
      } else if (!b(n.text)) {
        this.readLine(n);
      }
    }
  }
  /** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
  headingLine() {
    const { header: e } = this.context.options;
    const n = this.lines.filter(({ text: a }) => !b(a));
    const [r] = n;
    if (!r || r.isMarkup || e === false || n.length < 2 || r.item.number !== null || r.bullets !== "") {
      return null;
    }
    const s = this.context.words.score(r.item.text);
    const i = (s == null ? void 0 : s.score) === 1 && s.meaning !== "unused" && r.item.text.length > (s.meaning === "name" ? 3 : 4);
    return e === true || i ? r : null;
  }
  readLine(e) {
    var a;
    const n = () => this.builder.remark(
      e.isStruck && b(M(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if ($t.test(e.plain) && e.signed === null) {
      n();
      return;
    }
    if (this.style.hasBulletedReplies && e.bullets.endsWith(":") || e.bullets.startsWith(";") && ((a = e.markup) == null ? void 0 : a.names.length) !== 1) {
      n();
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
      n();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? Ae(e, this.context.words).flatMap(({ email: n }) => n || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: n, plain: r }) {
    var m;
    if (!e) {
      return null;
    }
    const { names: s, signed: i, calls: a, rest: o } = e;
    if (s.length > 0) {
      return n && i.length === 1 && s.length > 1 && B(M(o)) ? i : s;
    }
    const l = (m = a.find(({ template: d }) => this.style.templates.has(d))) != null ? m : a[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: c } = n && Y(o) || { before: o };
    const u = M(c.replace(/[*#:;\s]+/g, "")) === "";
    const p = this.style.templates.has(l.template) && !as.test(ce(o));
    return u || p ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var p, m;
    const { style: n } = this;
    const { signed: r, item: s, markup: i, plain: a } = e;
    const o = s.hasBullet || e.bullets !== "" || n.isNumbered && s.number !== null;
    if (r) {
      const d = /\[\[|\{\{/.test(r.before) ? G(r.before, this.context.titles).rest : r.before;
      const f = q(ce(d));
      const g = n.isNumbered ? f.text : f.numbered;
      const h = B(g) || /[.!?]\s|\s[-–—]|^-/.test(g) ? hs(g) : g;
      return this.plainName(h.replace(/^[-–—\s]+/, ""));
    }
    if (i && i.others > 0 || !o && (n.isPage && n.hasItems || n.isNumbered) && !/[@＠]/.test(a)) {
      return "";
    }
    let l = n.isNumbered ? s.text : s.numbered;
    l = n.isBareNumbered ? (m = (p = Pe(l)) == null ? void 0 : p.text) != null ? m : l : l;
    l = ce(i && i.calls.length > 0 ? i.rest : l).replace(/^--\s*/, "").trim();
    const { before: c, talk: u } = X(l);
    return n.talk.has(u) && c !== "" ? c : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, n) {
    const r = (o, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: o, email: l });
      return 1;
    };
    const s = this.style.hasLinks && cs.test(n);
    if (/[:：]$/.test(n) || us.test(n) || s) {
      return 0;
    }
    const i = fs(n);
    if (i.length > 0) {
      return i.map((o) => r(o)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(n) && n.length < 1e5) {
      return Ae(n, this.context.words).map(({ name: o, email: l }) => r(o, l)).length;
    }
    if (e.signed) {
      return Le(n) || B(n) ? 0 : r(n);
    }
    const a = bs(n, this.style.isSurnameFirst).map((o) => this.plainName(o)).filter((o) => o !== "");
    return a.filter((o) => {
      if (Le(o) || B(o) || /^https?:/i.test(o)) {
        return false;
      }
      const l = A(o, this.context.titles);
      if (l === "date" || l === "phone" || l === "url") {
        return false;
      }
      this.addName(e, o);
      return true;
    }).length;
  }
  addName(e, n) {
    var a;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (a = /^([^,]+),\s(.+)$/u.exec(n)) != null ? a : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: n });
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let n = e.replace(os, "").trim();
    n = n.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      n = n.replace(/[.。]+$/u, "").trim();
    }
    return $t.test(n) ? "" : n;
  }
};

// src/accounts/list/read/delimited.ts
var ks = 500;
var ys = 3e4;
var ws = 50;
function xs(t) {
  var n;
  const e = /^\s*"(.*)"\s*$/u.exec(t);
  if (e) {
    return ((n = e[1]) != null ? n : "").replace(/""/g, '"');
  }
  return t.split('"').length % 2 ? t : t.replace(/^\s*"|"\s*$/g, "");
}
function Ss(t, e, n, r) {
  var a;
  let s = "";
  let i = 0;
  for (let o = e, l = n + 1; o < t.length && o < e + ks && i < ys; ) {
    const c = (a = t[o]) != null ? a : "";
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
function vs(t, e, n) {
  var a, o;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (a = t[s]) != null ? a : "";
    if (l.charAt(i) === '"') {
      const c = Ss(t, s, i, n);
      if (!c) {
        return null;
      }
      r.push(c.cell);
      ({ end: s, at: i } = c);
      if (i === ((o = t[s]) != null ? o : "").length) {
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
function* Q(t, e) {
  var r;
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const i = (r = t[s]) != null ? r : "";
    const a = n > ws ? null : vs(t, s, e);
    if (a) {
      yield { line: s + 1, lastLine: a.end + 1, cells: a.cells };
      s = a.end;
    } else {
      const o = (e ? i.split(e) : [i]).map(xs);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: i.includes('"') };
      n++;
    }
  }
}

// src/accounts/list/read/sheet.ts
var De = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Rs = ["unused", "username", "email", "unused", "unused"];
var _ = "AccountCreator";
function Z(t) {
  return t.length > 1 && t.some((e) => e.trim() === _) && !t.some(R);
}
function de(t) {
  return t.findIndex((e) => e.trim() === _);
}
function Bt(t, e) {
  const n = [De, Rs].find((r) => e === r.length - 1 && r.every((s, i) => t[i] === "unused" || t[i] === s || s === "unused"));
  return n ? t.map((r, s) => {
    var i;
    return (i = n[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Ut(t) {
  const e = [];
  let n = 0;
  let r = 0;
  let s = false;
  for (let i = 0; i < t.length; i++) {
    const a = t.slice(i, i + 2);
    if (a === "[[" || a === "{{") {
      n++;
      i++;
    } else if (a === "]]" || a === "}}") {
      n = Math.max(0, n - 1);
      i++;
    } else if (n === 0 && (a === "||" || a === "!!")) {
      e.push(t.slice(r, i));
      s = true;
      r = i + 2;
      i++;
    }
  }
  e.push(t.slice(r));
  return { cells: e, hasDouble: s };
}
function Wt(t) {
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
function Kt(t) {
  const e = Wt(t);
  return e.length > 1 && /^[^|[\]{}]*=/.test(t) ? e.slice(1).join("|") : t;
}
function He(t) {
  return t.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Ls(t) {
  return Ut(t.slice(1)).cells.map((e) => He(Kt(e)));
}
var _t = (t) => /^\|-/.test(t);
var Ie = (t) => /^[\s:*]*\{\|/.test(t);
var Fe = (t) => /^\s*\|\}/.test(t);
function qt(t, e) {
  const n = [];
  let r = null;
  const s = t.some((o) => _t(o.trim()));
  const i = () => {
    if (r == null ? void 0 : r.cells.every(b)) {
      Object.assign(r, { cells: [], beside: "|" });
    }
    r = null;
  };
  const a = (o) => {
    i();
    n.push(o);
    return o;
  };
  for (const [o, l] of t.entries()) {
    const c = e + o;
    const u = l.trim();
    if (!u) {
      continue;
    }
    if (Ie(u) || Fe(u) || _t(u) || u.startsWith("|+")) {
      a({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const p = Ls(u);
      if (r && s) {
        r.cells.push(...p);
        r.lastLine = c;
      } else {
        r = a({ line: c, lastLine: c, cells: p });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + He(u);
      r.lastLine = c;
    } else {
      n.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return n;
}
var Ts = /^\s*:?-{2,}:?\s*$/;
function $e(t) {
  const e = t.length < 1e3 && t.includes("|") ? t.split("|").filter((n) => !b(n)) : [];
  return e.length > 0 && e.every((n) => Ts.test(n));
}
function Gt(t, e) {
  return t.flatMap((n, r) => {
    const s = e + r;
    const i = n.trim();
    if (!i) {
      return [];
    }
    if ($e(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: n }];
    }
    const a = Ut(i.replace(/^[|!]/, ""));
    const o = a.hasDouble ? a.cells.map(Kt) : Wt(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: o.map((l) => He(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Es = 200;
var Xt = ["	", ";", ",", "|"];
var Cs = S(String.raw`^[^\p{L}]*$`);
function Ms(t, e, { words: n }) {
  const r = [...Q(t, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var p;
    return i.set(u, ((p = i.get(u)) != null ? p : 0) + 1);
  });
  const [a] = [...i].reduce((u, p) => p[1] > u[1] ? p : u, [0, 0]);
  const o = r.map((u) => {
    var m, d;
    const p = u.filter(R).length;
    return p === 0 ? 0 : Math.max(p, (d = (m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? d : 0);
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
      if (u.some((d) => R(d) || /\[\[|\{\{|^\s*[*#]/.test(d))) {
        return false;
      }
      const p = u.filter((d) => !b(d)).map((d) => n.score(d));
      const m = p.filter((d) => d !== null && d.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((d) => (d == null ? void 0 : d.meaning) !== "unused") || u.length > 2 && p.filter((d) => d !== null).length > 1;
    }),
    addressed: o.filter((u) => u === 1).length / l,
    crowded: o.filter((u) => u > 1).length / l
  };
}
function Vt({ rows: t, delimiter: e }) {
  const n = t.filter((i) => i.filter((a) => !b(a)).length > 1);
  const r = n.length > 1 && n.every(([i = ""]) => {
    var a;
    return i.trim().length === 1 && i === ((a = n[0]) == null ? void 0 : a[0]);
  });
  const s = n.filter(([i = "", ...a]) => a.length < 2 && (r || Cs.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? n.length > s.length * 1.5 && n.length > 0 : true;
}
function As(t, e) {
  var u, p, m, d, f;
  const n = [];
  const r = V(t.map(({ text: g }) => g));
  for (let g = 0; g < t.length && n.length < Es; g++) {
    const h = (p = (u = t[g]) == null ? void 0 : u.text) != null ? p : "";
    if (!b(h) && !((m = r[g]) == null ? void 0 : m.isMarkup)) {
      n.push(h.slice(0, 5e3));
    }
  }
  const s = Xt.map((g) => Ms(n, g, e));
  const i = s.filter(({ hasHeadings: g, share: h }) => g && h > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const a = s.find((g) => g.delimiter === "	" && g.share >= 0.5 && Vt(g));
  if (a) {
    return a.delimiter;
  }
  const o = (g) => n.filter((h) => g.test(h)).length / (n.length || 1);
  const l = s.find((g) => g.width > 3 && g.even > 0.9 && g.share > 0.9 && g.addressed >= 0.5 && g.crowded === 0);
  if (l) {
    return l.delimiter;
  }
  if (o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || n.filter((g) => xe(g) !== "").length > n.length * 0.4 || n.filter((g) => Y(g) !== null).length > n.length * 0.4) {
    return "";
  }
  const c = s.find(({ addressed: g, crowded: h, share: y, width: x, even: k }) => g >= 0.5 && g > h * 2 && y >= 0.5 && (x > 2 || k > 0.6));
  if (c) {
    return c.delimiter;
  }
  return (f = (d = s.find((g) => {
    const { delimiter: h, rows: y, share: x, even: k, width: L, crowded: H } = g;
    if (y.length < 2 || H > 0.2 || x < 0.6 || k < 0.7 || !Vt(g)) {
      return false;
    }
    const N = y.filter((K) => me(q(K.join(",")).text)).length;
    const te = h === "," && N > y.length * 0.6;
    const ye = y.filter((K) => {
      var Qe;
      return b((Qe = K[K.length - 1]) != null ? Qe : "") && K.length < 3;
    }).length;
    return !te && ye < y.length * 0.5 && L > 1;
  })) == null ? void 0 : d.delimiter) != null ? f : "";
}
var Ps = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function Ns(t) {
  var n, r, s;
  const e = (r = (n = t.find(({ text: i }) => !b(i))) == null ? void 0 : n.text) != null ? r : "";
  return e.includes(_) ? (s = Xt.find((i) => {
    const [a] = Q([e], i);
    return a !== void 0 && Z(a.cells);
  })) != null ? s : null : null;
}
function Os(t) {
  var i, a, o, l, c, u, p, m, d, f, g;
  const e = [];
  let n = [];
  const r = V(t.map(({ text: h }) => h));
  const s = () => {
    if (n.length > 0) {
      e.push({ kind: "lines", lines: n });
      n = [];
    }
  };
  for (let h = 0; h < t.length; h++) {
    const y = t[h];
    if (!y) {
      continue;
    }
    if ((i = r[h]) == null ? void 0 : i.isMarkup) {
      n.push(y);
      continue;
    }
    const x = [];
    let k = h;
    if (Ie(y.text)) {
      for (; k < t.length; k++) {
        x.push((o = (a = t[k]) == null ? void 0 : a.text) != null ? o : "");
        if (Fe((c = (l = t[k]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: qt(x, y.line), delimiter: "", source: "wiki" });
      h = k;
    } else if (Ps(y.text) || y.text.includes("|") && $e((p = (u = t[h + 1]) == null ? void 0 : u.text) != null ? p : "")) {
      for (; k < t.length && (k === h || /\|/.test((d = (m = t[k]) == null ? void 0 : m.text) != null ? d : "")); k++) {
        x.push((g = (f = t[k]) == null ? void 0 : f.text) != null ? g : "");
      }
      s();
      e.push({ kind: "table", records: Gt(x, y.line), delimiter: "|", source: "bars" });
      h = k - 1;
    } else {
      n.push(y);
    }
  }
  s();
  return e;
}
var zs = /^"(?:[^"\n]|"")*$/m;
function je(t, e, n) {
  const r = e != null ? e : Ns(t);
  const s = r === null ? Os(t) : [{ kind: "lines", lines: [...t] }];
  return s.map((i) => {
    var u, p;
    if (i.kind === "table") {
      return i;
    }
    const a = (p = (u = i.lines[0]) == null ? void 0 : u.line) != null ? p : 1;
    const o = i.lines.map(({ text: m }) => m);
    const l = r != null ? r : As(i.lines, n);
    const c = (m) => m.map((d) => v(w({}, d), { line: d.line + a - 1, lastLine: d.lastLine + a - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...Q(o, l)]), delimiter: l, source: "delimited" };
    }
    if (zs.test(o.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...Q(o, "")]).map(({ line: m, lastLine: d, cells: f }) => ({ line: m, lastLine: d, text: f.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var Ds = 3;
var fe = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Hs = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function pe(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function Is(t) {
  const e = t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((n) => n.length > 1);
}
function Yt(t, e, n) {
  const r = t.map((o) => {
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
    a[A(o, n)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: r.length > 0 ? s.length / r.length : 0,
    kinds: a,
    distinct: s.length > 0 ? i / s.length : 0,
    realNames: pe(s, wt),
    ideographic: pe(s, xt),
    flipped: pe(s, (o) => fe.test(o.trim())),
    coined: pe(s, (o) => Hs.test(o.trim())),
    examples: s.filter((o) => !C(o)).slice(0, Ds),
    words: r.map(Is)
  };
}
function Be({ kinds: t, filled: e, distinct: n }) {
  return e > 0 && t.word + t.words + t.person + t.code * 0.3 > 0.6 && t.answer < 0.4 && (e < 4 || n > 0.6);
}
function J(t, e) {
  let n = 0;
  let r = 0;
  t.words.forEach((s, i) => {
    var l;
    const a = (l = e.words[i]) != null ? l : [];
    if (s.length === 0 || a.length === 0) {
      return;
    }
    r++;
    const o = (c, u) => c === u || c.length > 2 && u.startsWith(c) || u.length > 2 && c.startsWith(u);
    if (s.some((c) => a.some((u) => o(c, u)))) {
      n++;
    }
  });
  return r > 0 ? n / r : 0;
}

// src/accounts/list/read/columns.ts
var Fs = 0.35;
var $s = 0.15;
function js(t, e) {
  const { kinds: n, filled: r, distinct: s } = t;
  if (r === 0) {
    return e ? 0.8 : 0.1;
  }
  if (n.answer > 0.6 || n.date > 0.4 || n.url > 0.5 || n.phone > 0.5) {
    return 0;
  }
  const i = r > 5 && s < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? n.text * 0.5 : n.text + (n.number + n.email) * 0.5;
  return Math.max(0, 1 - a) * i;
}
function Bs(t, e, n) {
  const { kinds: r, filled: s } = e;
  const i = n.score > 0.8;
  switch (t) {
    case "username":
      return js(e, i);
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
function _s(t, e) {
  var r, s;
  const n = {};
  if (t) {
    n[t.meaning] = t.score * Bs(t.meaning, e, t);
  }
  if (e.kinds.email > 0.5) {
    n.email = Math.min(1, ((r = n.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused") {
    n.username = Math.max((s = n.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return n;
}
function Us(t, e, n) {
  return n.findIndex((r, s) => {
    const i = n[s - 1];
    const a = e[s - 1];
    return i !== void 0 && (a == null ? void 0 : a.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && t[s] !== void 0 && Be(r);
  });
}
function Qt(t, e, n) {
  let r = -1;
  let s = 0;
  let i = 0;
  t.forEach((a, o) => {
    var c;
    const l = n.has(o) ? 0 : (c = a[e]) != null ? c : 0;
    if (l > s) {
      i = s;
      [r, s] = [o, l];
    } else {
      i = Math.max(i, l);
    }
  });
  return s >= Fs ? { index: r, score: s, margin: s - i } : null;
}
var _e = class {
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
    const n = Qt(this.scores, e, this.taken);
    if (n) {
      this.take(e, n.index);
      const r = n.margin < $s && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !r && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  hasTwin(e) {
    const n = this.stats[e];
    return n !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && J(n, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((n, r) => !this.taken.has(r) && e(r) && Be(n) ? [r] : []);
  }
};
function Ws(t, e, n) {
  const r = n[t.meanings.indexOf("email")];
  const [s, i] = e;
  const a = s === void 0 ? void 0 : n[s];
  const o = i === void 0 ? void 0 : n[i];
  if (s === void 0 || !a) {
    return { variants: [], certain: true };
  }
  const l = [["username", s]];
  if (a.flipped > 0.6) {
    return { variants: [l, [["realname", s]]], certain: false };
  }
  if (i === void 0 || !o) {
    return { variants: [l], certain: t.has("email") || e.length === 1 };
  }
  const c = J(a, o) > 0.7;
  const u = r !== void 0 && J(o, r) > 0.7;
  const p = r !== void 0 && J(a, r) > 0.7;
  const m = (f, g) => [["username", f], ["realname", g]];
  const d = [["firstname", s], ["lastname", i]];
  if (a.realNames > 0.7 && o.realNames < 0.3) {
    const f = c || u || o.coined > 0.5;
    return {
      variants: f ? [m(i, s), l] : [l, m(i, s)],
      certain: f && o.coined > 0.5 && c
    };
  }
  if (o.realNames > 0.7 && a.realNames < 0.5) {
    const f = c || u && !p;
    return {
      variants: f ? [m(s, i), l] : [l, m(s, i)],
      certain: f === c
    };
  }
  if (a.realNames < 0.4 && o.realNames < 0.4 && a.coined < 0.5) {
    const f = p && u && o.coined < 0.5;
    const g = [["lastname", s], ["firstname", i]];
    return { variants: f ? [d, l] : [l, d, g], certain: false };
  }
  return { variants: [l, m(s, i)], certain: a.coined > 0.5 };
}
function Ks(t, e, n) {
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
function Zt(t, e, n, r) {
  var d;
  const s = Math.max((d = t == null ? void 0 : t.length) != null ? d : 0, ...e.map((f) => f.length), 1);
  const i = Array.from({ length: s }, (f, g) => g);
  const a = i.map((f) => Yt(e, f, r));
  const o = i.map((f) => {
    var g;
    return n.score((g = t == null ? void 0 : t[f]) != null ? g : "");
  });
  const l = a.map((f, g) => {
    var h;
    return _s((h = o[g]) != null ? h : null, f);
  });
  if (t) {
    const f = l[Us(t, o, a)];
    if (f) {
      f.username = 0.7;
    }
  }
  const c = new _e(a, l);
  for (const f of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(f);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.meanings[c.meanings.indexOf("realname")] = "unused";
  }
  const u = Qt(l, "name", new Set(i.filter((f) => c.meanings[f] !== "unused")));
  let p = { variants: [], certain: true };
  if (u) {
    p = Ks(c, u.index, a);
  } else if (!["username", "realname", "firstname", "lastname"].some((f) => c.has(f))) {
    const f = c.free((g) => {
      var h, y;
      return ((y = (h = o[g]) == null ? void 0 : h.score) != null ? y : 0) < 0.6;
    });
    p = Ws(c, f, a);
    p.certain = p.certain && (t === null || f.length < 2);
    p.variants.push([]);
  } else if (!c.has("username") && c.has("realname")) {
    const f = c.meanings.indexOf("realname");
    p = { variants: [[], [["username", f]]], certain: false };
  }
  const m = (p.variants.length > 0 ? p.variants : [[]]).slice(0, 3).map((f) => {
    const g = [...c.meanings];
    f.forEach(([h, y]) => {
      g[y] = h;
    });
    return g;
  });
  return {
    plans: m,
    certain: c.certain && p.certain,
    scores: l.map((h) => {
      var y = h, { name: f } = y, g = re(y, ["name"]);
      return f ? v(w({}, g), { realname: f / 2, username: f / 2 }) : g;
    }),
    stats: a
  };
}
function Jt(t, e, { scores: n, stats: r }) {
  return e.map((s, i) => {
    var a, o, l, c;
    return {
      heading: ((a = t == null ? void 0 : t[i]) != null ? a : "").trim(),
      meaning: s,
      examples: [...(l = (o = r[i]) == null ? void 0 : o.examples) != null ? l : []],
      scores: (c = n[i]) != null ? c : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var he = 200;
var ge = 12;
var en = 20;
var We = 6;
var T = ({ cells: t }) => t.filter((e) => !b(e));
function qs(t, e, n) {
  const r = T(t);
  if (r.length === 0 || r.some(R) || t.beside !== void 0) {
    return false;
  }
  const s = r.map((c) => e.score(c));
  const i = s.filter((c) => c !== null && c.score > 0.8);
  const a = i.filter((c) => (c == null ? void 0 : c.meaning) !== "unused");
  const o = s.filter((c) => c !== null && c.meaning !== "unused");
  if (r.length === 1) {
    return n && t.cells.length === 1 && a.length === 1;
  }
  const l = i.length > 1 || r.length < 3 || t.cells.length > 1 && o.length > 0;
  return n ? a.length > 0 && l || i.length > 2 : a.length > 0 && i.length > 1 && i.length >= r.length * 0.6;
}
function tn(t, e, n) {
  const r = T(t);
  if (e.length === 0 || r.length < 2 || r.some(R)) {
    return false;
  }
  let s = 0;
  t.cells.forEach((i, a) => {
    const o = e.map(({ cells: p }) => {
      var m;
      return (m = p[a]) != null ? m : "";
    }).filter((p) => !b(p) && !C(p));
    if (!Te(i) || C(i) || o.length < e.length * 0.5) {
      return;
    }
    const l = o.map((p) => A(p, n));
    const c = A(i, n);
    const u = (p) => c !== p && l.filter((m) => m === p).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function Gs(t, e) {
  const { words: n, titles: r, options: s } = e;
  if (s.header === false) {
    return [];
  }
  if (s.header === true) {
    return t.length > 0 ? [0] : [];
  }
  const i = [];
  let a = "";
  t.forEach((o, l) => {
    var m;
    const c = i[i.length - 1];
    const u = o.cells.join("|").toLowerCase();
    const p = a !== "" && u === a;
    if (p || qs(o, n, c === void 0 && l < ge)) {
      if (c === l - 1 && T(o).length >= T((m = t[c]) != null ? m : o).length) {
        i.pop();
      } else if (c === l - 1) {
        return;
      }
      i.push(l);
      a = u;
    }
  });
  if (i.length === 0) {
    const o = t.slice(0, ge).findIndex((l, c) => c < We && l.cells.length > 1 && tn(l, t.slice(c + 1, c + 12), r));
    if (o !== -1) {
      i.push(o);
    }
  }
  return i;
}
function nn(t) {
  return t.length <= We && !t.some((e) => e.cells.some(R)) && t.filter((e) => {
    var n;
    return T(e).length > 1 && !b((n = e.cells[0]) != null ? n : "");
  }).length < 3;
}
var Vs = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Xs = (t) => {
  var e;
  return t.length < 40 && Vs.has((e = t.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function Ys(t, e, n) {
  var i;
  const r = t.cells.slice(1).filter((a) => !b(a));
  if (r.length === 0 || r.some((a) => A(a, n) !== "number")) {
    const a = (i = T(t)[0]) != null ? i : "";
    return T(t).length === 1 && e.length > 1 && Xs(a.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && t.cells.every((a, o) => o === 0 || b(a) || s.filter(({ cells: l }) => {
    var c;
    return A((c = l[o]) != null ? c : "", n) === "number";
  }).length < s.length * 0.3);
}
function Qs(t, e, n) {
  const r = e.slice(0, en);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, a) => i + T(a).length, 0) / r.length;
  if (T(t).length <= s / 2 && T(t).length < 3 && s > 3) {
    return !t.cells.some(R);
  }
  return tn(t, r, n) && t.cells.some((i, a) => Te(i) && r.filter(({ cells: o }) => {
    var l;
    return R((l = o[a]) != null ? l : "");
  }).length > r.length * 0.8);
}
function Zs(t, e, n, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(n, r.columns.length);
    return Array.from({ length: i }, (a, o) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[o]) != null ? c : "unused";
    });
  }
  return e ? Bt(t.map((i) => {
    const a = s.score(i);
    return (a == null ? void 0 : a.score) === 1 ? a.meaning : "unused";
  }), de(t)) : null;
}
function Js(t, e) {
  const n = [...t.cells];
  for (const r of e) {
    if (T(r).length > 1 && r.cells.length >= t.cells.length) {
      r.cells.forEach((s, i) => {
        var a, o;
        n[i] = b((a = n[i]) != null ? a : "") ? s : (o = n[i]) != null ? o : "";
      });
    }
  }
  return v(w({}, t), { cells: n });
}
function Ue(t, e, n, r) {
  var h, y;
  const { words: s, titles: i } = r;
  const a = [...n];
  const o = [...t];
  const l = [];
  const c = e !== null && Z(e.cells);
  if (!c) {
    if (e) {
      const x = a.slice(0, ge).findIndex((k, L) => L === a.length - 1 || !Qs(k, a.slice(L + 1, L + 1 + en), i));
      o.push(...a.splice(0, Math.max(0, x)));
    }
    for (let x = a.pop(); x; x = a.pop()) {
      if (a.length === 0 || !Ys(x, a, i)) {
        a.push(x);
        break;
      }
      l.unshift(x);
    }
  }
  const u = e && !c ? Js(e, [...o].reverse()) : e;
  const p = u ? -1 : a.slice(0, ge).reduce((x, k, L) => {
    var H;
    return b((H = k.cells[0]) != null ? H : "") && T(k).length > 0 && L <= We ? L : x;
  }, -1);
  const m = a.filter((x) => {
    var k;
    return b((k = x.cells[0]) != null ? k : "");
  }).length < a.length * 0.5;
  if (p !== -1 && m && nn(a.slice(0, p))) {
    o.push(...a.splice(0, p + 1));
  }
  const d = a.slice(0, he).map(({ cells: x }) => x);
  const f = Zt((h = u == null ? void 0 : u.cells) != null ? h : null, d, s, i);
  const g = Zs((y = u == null ? void 0 : u.cells) != null ? y : [], c, f.stats.length, r);
  if (g) {
    f.plans = [g];
    f.certain = true;
  }
  return { headings: u, above: o, rows: a, totals: l, plans: f, sheet: c };
}
function rn(t, e) {
  var l, c, u;
  const n = t.filter((p) => p.beside === void 0 && T(p).length > 0);
  const r = Z((c = (l = n[0]) == null ? void 0 : l.cells) != null ? c : []);
  const s = r ? [0] : Gs(n, e);
  const i = [];
  const a = (u = s[0]) != null ? u : -1;
  let o = n.slice(0, Math.max(0, a));
  if (o.length > 0 && !nn(o)) {
    i.push(Ue([], null, o, e));
    o = [];
  }
  if (a === -1) {
    i.push(Ue([], null, n, e));
  }
  s.forEach((p, m) => {
    var g, h;
    const d = (g = s[m + 1]) != null ? g : n.length;
    const f = n.slice(p + 1, d);
    i.push(Ue(m === 0 ? o : [], (h = n[p]) != null ? h : null, f, e));
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: p }) => p.plans.length)),
    certain: i.every(({ plans: p }) => p.certain),
    sheet: r
  };
}
function sn({ sections: t }) {
  const e = Math.max(...t.map(({ rows: n }) => n.length));
  return t.find(({ rows: n }) => n.length === e);
}
function an(t, e) {
  var n, r;
  return Jt((r = (n = t.headings) == null ? void 0 : n.cells) != null ? r : null, Ke(t, e), t.plans);
}
function Ke({ plans: t }, e) {
  var n, r;
  return (r = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var ei = "=+-@＝＋－＠";
var ti = ";,|	\r\n\v\f\u2028\u2029";
var ni = /[\s'"]/u;
var ri = /^'*[\t\r\n]/u;
function on(t) {
  const e = [];
  let n = false;
  for (let r = t.length - 1; r >= 0; r--) {
    const s = t.charAt(r);
    if (n && ti.includes(s)) {
      e.push(r + 1);
    }
    if (!ni.test(s)) {
      n = ei.includes(s);
    }
  }
  if (n || ri.test(t)) {
    e.push(0);
  }
  return e.reverse();
}
function ln(t) {
  const e = on(t);
  return [0, ...e].map((n, r) => t.slice(n, e[r])).join("'");
}
function qe(t) {
  const e = on(t);
  return [0, ...e].map((n, r) => t.slice(r > 0 && t.charAt(n) === "'" ? n + 1 : n, e[r])).join("");
}

// src/accounts/list/read/table.ts
function un(t, e) {
  const n = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e);
  return (n ? e + t : `${t} ${e}`).trim();
}
function si(t) {
  const e = t.filter((n) => !b(n)).slice(0, he);
  return e.length > 1 && e.filter((n) => fe.test(n.trim())).length > e.length * 0.8;
}
function ii(t) {
  var r;
  const [, e = "", n = ""] = (r = fe.exec(t.trim())) != null ? r : [];
  return e ? un(n, e) : t;
}
var cn = ({ cells: t }) => t.filter((e) => !b(e)).length;
function ai(t, e, { rows: n }) {
  const r = t.cells.findIndex((i) => !b(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && cn(t) === 1 && n.slice(0, he).filter((i) => cn(i) > 2).length > 1;
}
function oi({ headings: t, sheet: e }, n, r) {
  var i;
  const s = (a) => e ? qe(a) : a.trim();
  return { heading: s((i = t == null ? void 0 : t.cells[n]) != null ? i : ""), column: n, value: s(r) };
}
var be = class {
  constructor(e, n, r) {
    this.context = e;
    this.builder = n;
    this.delimiter = r;
  }
  /**
   * @param table
   * @param table.sections
   * @param plan Which of the ways to take the columns
   */
  addAll({ sections: e }, n) {
    for (const r of e) {
      for (const a of [...r.above, ...r.headings ? [r.headings] : []]) {
        this.builder.remark("header", a.line, this.textOf(a), a.lastLine);
      }
      for (const a of r.totals) {
        this.builder.remark("total", a.line, this.textOf(a), a.lastLine);
      }
      const s = Ke(r, n);
      const i = si(r.rows.map(({ cells: a }) => {
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
  addRecord(e, n, r, s) {
    var h, y;
    const { line: i, lastLine: a, cells: o } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const p = r.sheet ? de((y = (h = r.headings) == null ? void 0 : h.cells) != null ? y : []) : -1;
    o.forEach((k, L) => {
      var te;
      const H = r.headings !== null && L >= r.headings.cells.length;
      const N = H && n[L] === "unused" ? void 0 : n[L];
      if (N === void 0 || N === "unused") {
        const ye = this.delimiter && k.includes("\n") && k.includes(this.delimiter);
        if (!b(k) && (N === void 0 || ye)) {
          u.push(k);
        }
        if (!b(k) && N === "unused" && L > p) {
          c.push(oi(r, L, k));
        }
      } else {
        this.readCell(N, r.sheet ? qe(k) : k, l, r.sheet, i);
        if (N === "realname" && s) {
          l.realname = ii((te = l.realname) != null ? te : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const x = l, { first: m, last: d } = x, f = re(x, ["first", "last"]);
    if (m || d) {
      f.realname = un(m, d);
    }
    if (c.length > 0) {
      f.extra = c;
    }
    if (r.sheet) {
      this.builder.add(i, a, f, true);
      return;
    }
    this.readName(f);
    if (ai(e, n, r)) {
      this.builder.remark("header", i, this.textOf(e), a);
      return;
    }
    const g = !f.username && !f.email && !f.realname;
    if (g && f.password) {
      this.builder.add(i, a, f);
    } else {
      this.builder.addOrRemark(i, a, f, this.textOf(e));
    }
    if (u.length > 0 && !g) {
      this.builder.remark("extra-cells", i, u.join(this.delimiter || " "), a);
    }
  }
  readCell(e, n, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = j(n);
        break;
      case "lastname":
        r.last = j(n);
        break;
      case "mode":
        this.readMode(n, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? n : j(n);
        break;
      default:
        r[e] = s ? n : n.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e) {
    var s, i, a;
    const { username: n = "", email: r = "" } = e;
    if (/\[\[|\{\{|https?:/.test(n)) {
      const { names: o, calls: l } = G(n, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = o;
      e.username = c != null ? c : n;
    } else if (/[@＠]/.test(n.slice(1))) {
      const o = oe(n.replace(/\n/g, " "), this.context.words);
      const l = r === "" || o.email.toLowerCase() === r.toLowerCase();
      if (o.email !== "" && (l || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (n.includes("\n")) {
      e.username = n.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && R((a = e.realname) != null ? a : "")) {
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
var li = 3;
function ci(t) {
  var s, i;
  const e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const n = (i = (s = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : s[1]) != null ? i : null;
  const r = e.split("\n").map((a, o) => ({ line: o + 1, lastLine: o + 1, text: a }));
  return { lines: n === null ? r : r.slice(1), separator: n };
}
function ui({ records: t, delimiter: e }, n, { options: r }) {
  const s = n.sections.some(({ headings: a }) => a !== null);
  if (r.columns || r.delimiter || n.sheet || s) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: a } of t.slice(0, 200)) {
    a.forEach((o, l) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
        i.add(l);
      }
    });
  }
  return i.size > 1 ? null : t.map(({ line: a, lastLine: o, cells: l, beside: c }) => ({ line: a, lastLine: o, text: c != null ? c : l.join(l.every(b) ? e : " ") }));
}
function mn(t, e) {
  return t.map((n) => {
    if (n.kind === "lines") {
      return { segment: n, table: null };
    }
    const r = rn(n.records, e);
    const s = n.source === "delimited" ? ui(n, r, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: n, table: r };
  });
}
var ke = class {
  constructor(e, n, r) {
    this.parts = e;
    this.context = n;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new ae(n.options);
  }
  read({ lines: e, separator: n }) {
    const { builder: r, parts: s } = this;
    if (n !== null) {
      r.remark("markup", 1, `sep=${n}`);
    }
    const i = s.filter(({ table: o }) => o !== null);
    for (const o of s) {
      if (r.overflow !== null) {
        break;
      }
      if (o.table) {
        this.addTable(o.segment, o.table);
      } else {
        this.addLines(o.segment.lines, i.length > 0);
      }
    }
    const a = e.reduce((o, { line: l, text: c }) => b(c) ? o : l, 0);
    r.finish(a, (o) => {
      var l, c, u, p;
      return (p = (u = e[o - ((c = (l = e[0]) == null ? void 0 : l.line) != null ? c : 1)]) == null ? void 0 : u.text) != null ? p : "";
    });
    return v(w({ rows: r.rows, remarks: r.remarks }, this.columns()), { format: this.format });
  }
  addTable(e, n) {
    this.certain = this.certain && n.certain;
    this.hasVariants = this.hasVariants || n.planCount > 1;
    this.format = n.sheet && n.sections.some(({ plans: r }) => {
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
    new be(this.context, this.builder, e.delimiter).addAll(n, this.variant);
  }
  addLines(e, n) {
    const { builder: r, context: s } = this;
    if (!n && Lt(e, s.words, r)) {
      return;
    }
    if (!n && lt(e, r)) {
      this.certain = false;
      return;
    }
    const i = this.variant === 1 ? "parts" : "whole";
    const a = new ue(e, v(w({}, s), { order: i }), r);
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.certain = this.certain && !a.isSurnameFirst;
    const o = r.rows.length;
    a.readAll();
    if (!n) {
      const l = r.rows.slice(o);
      const c = l.filter(({ email: u }) => u !== "").length;
      this.format = a.isPage ? "wikitext" : c > l.length / 2 ? "addresses" : "names";
    }
  }
  columns() {
    var r;
    const e = this.parts.flatMap((s) => {
      const i = s.table && sn(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const n = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: n && an(n.section, this.variant),
      hasHeadings: n !== null && n.section.headings !== null,
      delimiter: (r = n == null ? void 0 : n.delimiter) != null ? r : ""
    };
  }
};
function P(t, e = {}) {
  var m;
  const n = ci(t);
  const r = {
    options: e,
    words: new se(e.headings),
    titles: new D(e.userNamespaces),
    modes: Rt(e.modeWords)
  };
  const s = (m = e.delimiter) != null ? m : n.separator;
  let i = je(n.lines, s, r);
  let a = mn(i, r);
  if (!a.some(({ table: d }) => d == null ? void 0 : d.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(t.slice(1))) {
    n.lines = n.lines.map((d) => v(w({}, d), { text: at(d.text.replace(/\uFEFF/g, "")) }));
    i = je(n.lines, s, r);
    a = mn(i, r);
  }
  const o = new ke(a, r, 0);
  const l = o.read(n);
  const c = [l];
  const u = /* @__PURE__ */ new Set([JSON.stringify(l.rows.slice(0, 50))]);
  for (let d = 1; d < li && o.hasVariants; d++) {
    const f = new ke(a, r, d).read(n);
    const g = JSON.stringify(f.rows.slice(0, 50));
    if (f.rows.length > 0 && !u.has(g)) {
      u.add(g);
      c.push(f);
    }
  }
  const p = !l.rows.some(({ username: d, realname: f }) => (d + f).includes("�"));
  return { readings: c, certain: o.certain && p };
}

// src/accounts/list/read/source/address-book.ts
var dn = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function mi(t, e) {
  try {
    return e(dn(atob(t.trim())), "utf-8");
  } catch (n) {
    return t;
  }
}
var Ve = (t) => t.split(/\r\n|\r|\n/);
var pn = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function di(t, e, n) {
  const r = t.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return n(dn(r), e);
  } catch (s) {
    return t;
  }
}
function pi(t) {
  var n, r;
  const e = [];
  for (const s of Ve(pn(t))) {
    const i = (n = e[e.length - 1]) != null ? n : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function fi(t, e) {
  var l, c;
  const n = t.indexOf(":");
  const [r = "", ...s] = t.slice(0, Math.max(n, 0)).split(";");
  const i = s.join(";");
  const a = t.slice(n + 1);
  const o = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? di(a, o, e) : a
  };
}
var Ge = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function gi(t) {
  const [e = "", n = ""] = t.replace(/\\;/g, " ").split(";").map(Ge);
  return `${n} ${e}`.trim();
}
function hi(t) {
  var s, i;
  const e = (a) => {
    var o, l;
    return (l = (o = t.find(({ name: c }) => c === a)) == null ? void 0 : o.value) != null ? l : "";
  };
  const n = t.filter(({ name: a }) => a === "EMAIL");
  const r = (s = n.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? s : n[0];
  return {
    name: Ge(e("FN")) || gi(e("N")),
    email: Ge((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function bi(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((n) => hi(
    pi(n).map((r) => fi(r, e))
  ));
}
function ki(t, e) {
  var s;
  const n = /* @__PURE__ */ new Map();
  for (const i of Ve(t)) {
    const [, a = "", o = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = a.replace(/;.*/, "").toLowerCase();
    if (c && o !== "<" && !n.has(c)) {
      n.set(c, (o ? mi(l, e) : l).trim());
    }
  }
  const r = (i) => {
    var a;
    return (a = n.get(i)) != null ? a : "";
  };
  return {
    name: r("displayname") || r("cn") || `${r("givenname")} ${r("sn")}`.trim(),
    email: r("mail")
  };
}
var yi = (t, e) => pn(t).split(/(?:\r\n|\r|\n){2,}/).filter((n) => /^dn:/m.test(n)).map((n) => ki(n, e));
function fn(t, e) {
  const [n = ""] = Ve(t.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(n)) {
    r = bi(t, e);
  } else if (/^dn::? /i.test(n)) {
    r = yi(t, e);
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
var wi = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function xi(t, e) {
  const n = new DataView(t.buffer, t.byteOffset, t.byteLength);
  const r = [];
  for (let s = 0; s + 3 < t.length; s += 4) {
    const i = n.getUint32(s, e);
    const a = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(a ? i : 65533));
  }
  return r.join("");
}
function U(t, e, n) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return xi(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return n(t, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = wi[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return n(t, e).normalize();
    default:
      return n(t, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var Si = [
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
var vi = "d0cf11e0a1b11ae1";
var Ri = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function Li(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Ti(t, e, n) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== t[n * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Ei(t) {
  var i, a;
  const e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52) {
    return "document";
  }
  const n = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * n;
  const s = String.fromCharCode(...t.subarray(r, r + 4096)).replace(/\0/g, "");
  return (a = (i = Ri.find(([o]) => s.includes(o))) == null ? void 0 : i[1]) != null ? a : "document";
}
function gn(t) {
  var n, r;
  if (!t.length) {
    return "empty";
  }
  const e = Li(t.subarray(0, 264));
  if (e.startsWith(vi)) {
    return Ei(t);
  }
  return (r = (n = Si.find(([, s, i]) => Ti(e, s, i != null ? i : 0))) == null ? void 0 : n[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Xe = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var hn = (t, e, n) => O(null, null, function* () {
  const r = yield Xe("files");
  return r.detectEncoding(t, e, n);
});
var bn = (t) => O(null, null, function* () {
  const e = yield Xe("files");
  return e.readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
var Ci = 3;
var Mi = 60;
function kn(t) {
  var i;
  const e = t.map((a) => a.split(/\r\n|\r|\n/));
  const n = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let a = 0; a < s.length && n.length < Ci; a++) {
    const o = (i = s[a]) != null ? i : "";
    if (e.some((l) => {
      var c;
      return /[^\u0000-\u007f]/.test((c = l[a]) != null ? c : "");
    }) && !r.has(o)) {
      r.add(o);
      n.push(a);
    }
  }
  return e.map((a) => n.map((o) => {
    var l;
    return ((l = a[o]) != null ? l : "").slice(0, Mi);
  }));
}

// src/accounts/list/read/source/unicode.ts
function Ai([t, e, n, r]) {
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
var Pi = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Ni(t) {
  var s;
  let e = 0;
  let n = 0;
  let r = 0;
  for (let i = 0; i < t.length; i++) {
    if (Pi.has((s = t[i]) != null ? s : 0)) {
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
function Oi(t) {
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
function zi(t) {
  var r;
  let e = 0;
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const i = Oi((r = t[s]) != null ? r : 0);
    if (i === 0) {
      continue;
    }
    const a = t.subarray(s + 1, s + 1 + (i != null ? i : 0));
    if (i !== null && a.length === i && a.every((o) => o >= 128 && o <= 191)) {
      e++;
      s += i;
    } else {
      n++;
    }
  }
  return { right: e, wrong: n };
}
var Di = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function Hi(t) {
  const e = t.subarray(0, 65536);
  const n = e.filter(Di);
  return n.length > 3 && n.length * 20 > e.length;
}
var Ii = (t) => t.some((e, n) => e === 27 && (t[n + 1] === 36 || t[n + 1] === 40));
var Fi = 3;
function $i(t) {
  var s;
  const e = (s = Ai(t)) != null ? s : Ni(t);
  if (e) {
    return e;
  }
  const { right: n, wrong: r } = zi(t);
  return r * Fi <= n && !Ii(t) ? "utf-8" : null;
}
function yn(t, e) {
  const n = $i(t);
  if ((n == null ? void 0 : n.startsWith("utf-16")) || (n == null ? void 0 : n.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: n, text: U(t, n, e) };
  }
  if (Hi(t)) {
    return { kind: "binary" };
  }
  return n ? { kind: "unicode", encoding: n, text: e(t, n) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var ji = (t, e) => new TextDecoder(e).decode(t);
var W = (t) => ({ kind: "problem", code: t, detail: "" });
function Bi(t) {
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
var _i = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet");
var Ui = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t);
var wn = (t) => t.replace(/\u0000+/g, "");
function Wi({ encoding: t, certain: e, texts: n }) {
  var a, o;
  const r = kn([...n.values()]);
  const s = Array.from(n, ([l, c], u) => {
    var p;
    return { encoding: l, samples: (p = r[u]) != null ? p : [], text: wn(c) };
  });
  const i = (a = n.get(t)) != null ? a : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: wn(i),
    alternatives: s.slice(1),
    remarks: Bi(i)
  };
}
function Ki(t, e, n) {
  return O(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = yn(t, n);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : hn)(t, e.language, n);
    const a = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const o = r || i.encoding;
    return {
      encoding: o,
      certain: i.certain || r !== "",
      texts: new Map([o, ...a].map((u) => [u, U(t, u, n)]))
    };
  });
}
function Ye(t, e, n = false) {
  return O(this, null, function* () {
    var c, u, p;
    const { bytes: r } = t;
    const s = gn(r);
    const i = (c = e.readSpreadsheet) != null ? c : bn;
    if (s === "zip") {
      const m = yield i(r);
      return m.kind !== "packed" ? m : n ? W("archive") : Ye(v(w({}, t), { bytes: m.bytes }), e, true);
    }
    if (s !== "text") {
      return W(s);
    }
    const a = (u = e.decode) != null ? u : ji;
    const o = yield Ki(r, e, a);
    if (!o) {
      return W("binary");
    }
    const l = Wi(o);
    if (_i(l.text)) {
      const m = yield i(r);
      return m.kind === "packed" ? W("broken") : m;
    }
    if (Ui(l.text)) {
      return W("web-shortcut");
    }
    return l.text.trim() ? (p = fn(l.text, a)) != null ? p : l : W("empty");
  });
}

// src/accounts/list/read/index.ts
var ee = (t, e) => v(w({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" });
function qi(t, e) {
  var a;
  const n = t.map(({ name: o, rows: l }) => {
    const c = I(l, "	", "\n");
    return { name: o, text: c, read: P(c, l.some((u) => u.length > 1) ? w({ delimiter: "	" }, e) : e) };
  });
  const r = (o) => o.read.readings[0].rows.length;
  const s = (a = n.find(({ name: o }) => o === e.sheet)) != null ? a : n.reduce((o, l) => r(l) > r(o) ? l : o);
  const i = e.sheet !== void 0 || n.filter((o) => r(o) > 0).length < 2;
  return v(w({}, ee(s.text, s.read)), {
    certain: s.read.certain && i,
    sheets: n.map(({ name: o }) => o),
    sheet: s.name
  });
}
function Gi(n) {
  return O(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return ee(t.text, P(t.text, e));
      case "html": {
        const r = new D(e.userNamespaces);
        const s = e.DOMParser ? it(t.html, t.text, r, e.DOMParser) : t.text;
        return ee(s, P(s, e));
      }
      case "page": {
        const r = new D(e.userNamespaces);
        const s = e.DOMParser ? st(t.html, r, e.DOMParser) : "";
        return ee(s, P(s, e));
      }
      case "file": {
        const r = yield Ye(t, w({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return { readings: [], certain: true, problem: { code: r.code }, text: "", encoding: null, sheets: [], sheet: "" };
          case "table":
            return qi(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: a, samples: o, alternatives: l, remarks: c } = r;
            const u = ee(s, P(s, e));
            const p = a ? [] : l.map((m) => P(m.text, e).readings[0]);
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
mw.libs.accountCreator.parts.read.modules = [I, ln, ht, De, _, U];
return { readList: Gi, readText: P };
} };
// </nowiki>
