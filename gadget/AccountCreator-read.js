// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"7c818bab","checks":"2d9abbf1"}, contents: '278fdcc0', run: function () {
'use strict';
var xn = Object.defineProperty;
var Sn = Object.defineProperties;
var vn = Object.getOwnPropertyDescriptors;
var ne = Object.getOwnPropertySymbols;
var Je = Object.prototype.hasOwnProperty;
var et = Object.prototype.propertyIsEnumerable;
var Ze = (n, e, t) => e in n ? xn(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var w = (n, e) => {
  for (var t in e || (e = {}))
    if (Je.call(e, t))
      Ze(n, t, e[t]);
  if (ne)
    for (var t of ne(e)) {
      if (et.call(e, t))
        Ze(n, t, e[t]);
    }
  return n;
};
var v = (n, e) => Sn(n, vn(e));
var re = (n, e) => {
  var t = {};
  for (var r in n)
    if (Je.call(n, r) && e.indexOf(r) < 0)
      t[r] = n[r];
  if (n != null && ne)
    for (var r of ne(n)) {
      if (e.indexOf(r) < 0 && et.call(n, r))
        t[r] = n[r];
    }
  return t;
};
var O = (n, e, t) => {
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
var Rn = /["\r\n]|^\s|\s$/u;
function I(n, e, t) {
  const r = (s) => Rn.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return n.map((s) => s.map(r).join(e)).join(t);
}

// src/accounts/list/read/html.ts
var Ln = 3;
var Tn = 1;
var En = /* @__PURE__ */ new Set(["STYLE", "SCRIPT", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "META", "LINK", "SVG", "BUTTON", "SELECT", "TEXTAREA"]);
var Cn = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;
var Mn = /* @__PURE__ */ new Set(["P", "DIV", "SECTION", "ARTICLE", "UL", "OL", "DL", "DT", "BLOCKQUOTE", "PRE", "HR", "FORM", "HEADER", "FOOTER", "MAIN", "TABLE", "CAPTION", "FIGURE"]);
var z = (n, e) => {
  var t, r;
  return (r = (t = n.getAttribute) == null ? void 0 : t.call(n, e)) != null ? r : "";
};
function An(n) {
  return En.has(n.nodeName.toUpperCase()) || Cn.test(z(n, "class")) || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(z(n, "style"));
}
var we = class n {
  constructor(e) {
    this.titles = e;
    this.blocks = [];
    this.people = 0;
    this.line = "";
    /** Before the next line that has something in it. */
    this.mark = "";
  }
  read(e, t = "") {
    var r;
    for (const s of Array.from(e.childNodes)) {
      if (s.nodeType === Ln) {
        this.line += ((r = s.nodeValue) != null ? r : "").replace(/\s+/gu, " ");
      } else if (s.nodeType === Tn && !An(s)) {
        this.readElement(s, t);
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
  readElement(e, t) {
    const r = e.nodeName.toUpperCase();
    if (r === "BR") {
      this.flush();
    } else if (r === "A") {
      this.readLink(e, t);
    } else if (r === "TABLE" && this.readTable(e)) {
      return;
    } else if (r === "LI" || r === "DD" || /^H[1-6]$/.test(r) || /mso-?list/i.test(z(e, "class") + z(e, "style"))) {
      this.flush();
      this.mark = r === "LI" ? t : r === "DD" ? ": " : /^H/.test(r) ? "== " : "* ";
      this.read(e, t);
      this.flush();
      this.mark = "";
    } else if (r === "DEL" || r === "S" || r === "STRIKE") {
      this.line += "<s>";
      this.read(e, t);
      this.line += "</s>";
    } else if (Mn.has(r) || r === "TR" || r === "TBODY") {
      this.flush();
      this.read(e, r === "OL" ? "# " : r === "UL" ? "* " : t);
      this.flush();
    } else {
      this.read(e, t);
    }
  }
  readLink(e, t) {
    var o;
    const r = z(e, "href");
    const s = /^https?:/i.test(r) ? r : `https://wiki.invalid${r.replace(/^\.?\/*/, "/")}`;
    const i = z(e, "title").replace(/\s*\([^()]*\)$/, "");
    const a = r === "" || r.startsWith("#") ? null : (o = this.titles.personAt(s)) != null ? o : this.titles.personIn(i);
    if (/^mailto:/i.test(r)) {
      const l = this.line;
      this.read(e, t);
      if (!/[@＠]/.test(this.line.slice(l.length))) {
        this.line += ` <${r.replace(/^mailto:|\?.*$/gi, "")}>`;
      }
    } else if (a === null) {
      this.read(e, t);
    } else if (!this.line.includes(`[[User:${a}]]`)) {
      this.people++;
      this.line += ` [[User:${a}]] `;
    }
  }
  /** @return False for a table that is only a frame around something else */
  readTable(e) {
    const t = [];
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
        const y = new n(this.titles);
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
      t.push(c);
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
    const o = !t.some((l) => l.filter((c) => c !== "").length > 1);
    if (o) {
      return false;
    }
    this.flush();
    this.blocks.push({ rows: t, isHead: r });
    return true;
  }
};
var tt = (n) => n.replace(/\s+/gu, " ").replace(/\|/g, "/");
function nt(n) {
  if ("line" in n) {
    return [n.line];
  }
  return [
    "{|",
    ...n.rows.filter((e) => e.length > 0).map((e, t) => n.isHead[t] ? `! ${e.map(tt).join(" !! ")}` : `| ${e.map(tt).join(" || ")}`),
    "|}"
  ];
}
function rt(n, e, t) {
  const r = new we(e);
  r.read(new t().parseFromString(n, "text/html").body);
  r.flush();
  return r;
}
var st = (n, e, t) => rt(n, e, t).blocks.flatMap(nt).join("\n");
function it(n, e, t, r) {
  const s = rt(n, t, r);
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
function Fn(n, e, t, r) {
  var i, a, o;
  if (r !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = On.get(c);
    return (o = (a = Nn.get(r)) != null ? a : zn.get(r)) != null ? o : u ? (l + u).normalize() : n;
  }
  const s = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : n;
}
function at(n) {
  return n.includes("&") ? n.replace(Pn, Fn) : n;
}
function F(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function E(n) {
  if (!Hn.test(n)) {
    return n;
  }
  return n.replace(Dn, (e) => {
    var s;
    let t = (s = e.codePointAt(0)) != null ? s : 0;
    const r = t;
    while (r - t < 9 && In.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(r - t);
  });
}
function b(n) {
  return n.trim() === "";
}

// src/accounts/list/read/page-titles.ts
var $n = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var jn = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var ot = $n.split("|");
var Bn = jn.split("|");
var _n = /^[\w-]{1,24}$/;
var Un = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var Wn = 500;
var Kn = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var D = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...ot, ...e.map(n.plain)]);
  }
  static plain(e) {
    return F(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || Un.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const r = n.plain(e);
    return this.exact.has(r) || t && r.length < 60 && ot.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
    if (e.length > Wn || !/[:：]/.test(e)) {
      return null;
    }
    const r = F(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let a = 0; a < r.length - 1 && a < 4; a++) {
      const o = (s = r[a]) != null ? s : "";
      const l = r.slice(a + 1).join(":");
      if (this.isUserNamespace(o, t)) {
        return n.named(l.replace(/[/#?].*$/u, ""));
      }
      const [, c, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(l)) != null ? i : [];
      if (a < r.length - 1 && c !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Bn.some((p) => c.toLowerCase().startsWith(p))) {
        return n.named(u);
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
    const [, t = "", r = ""] = (o = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec(e)) != null ? o : [];
    const s = r.split("&").flatMap((l) => /^(?:title|target)=/.test(l) ? [l.replace(/^\w+=/, "")] : []);
    const i = t.split("/").filter((l) => l);
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
function xe(n) {
  var i, a;
  const e = n.slice(0, 150);
  const t = E(e);
  const r = (a = (i = qn.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) != null ? a : "";
  const s = t.indexOf(r);
  return (t.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function lt(n, e) {
  const t = n.filter(({ text: i }) => !b(i));
  const r = t.map(({ text: i }) => xe(i));
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
function $(n) {
  return n.normalize("NFKC").toLowerCase().replace(dt, "");
}
function ct(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return $(e) === "" ? n : e;
}
var ut = new Set(Gn);
var Qn = new Set(mt.people.split(" "));
var Zn = new Set(Vn.split(" "));
var pt = Object.entries(mt).reduce((n, [e, t]) => {
  const r = e === "people" ? "name" : e;
  for (const s of t.split(" ")) {
    const i = $(s);
    if (i && !n.has(i)) {
      n.set(i, r);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
function ft(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (Se.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var Jn = ft(pt);
var se = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set($(s), t);
      }
    }
    this.words.delete("");
    this.telling = [...ft(this.words), ...Jn];
  }
  meaningOf(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : pt.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Yn ? null : this.find(e);
      this.found.set(e, t);
    }
    return t;
  }
  /** Is the text, as a whole, a heading that is known? */
  isHeading(e) {
    var t, r;
    return ((r = (t = this.score(e)) == null ? void 0 : t.score) != null ? r : 0) > 0.8;
  }
  find(e) {
    var l, c;
    const t = (l = this.meaningOf($(e))) != null ? l : this.meaningOf($(ct(e)));
    if (t) {
      return { meaning: t, score: 1 };
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
    const t = e.filter((a) => !Qn.has(a) && !ut.has(a) && !Zn.has(a));
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
      if (a !== -1 && (r.has(a) || Se.test(s))) {
        const o = Se.test(s) && a + s.length >= t.length - 1;
        return { meaning: i, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var gt = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function ve(n, e) {
  const t = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = n[r];
    const i = gt(r, s, e);
    if (s !== i) {
      t[r] = { from: s, to: i };
      n[r] = i;
    }
  }
  return t;
}
function ht(n, e) {
  const t = w({}, n.request);
  const r = ve(t, e);
  if (Object.keys(r).length > 0) {
    n.cleaned = w(w({}, n.cleaned), r);
    n.request = t;
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
function C(n) {
  const e = n.trim().toLowerCase();
  return yt.has(e) || e.length < 4 && rr.test(e) && e !== "";
}
function Le(n) {
  const e = n.trim().toLowerCase();
  return C(n) && (e.length > 3 || !Re.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function R(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && bt(ie(n)) === null;
}
function kt(n) {
  var r, s;
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = (r = n.match(/[^\s\d.,:/()+-]+/gu)) != null ? r : [];
  if (cr.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = (s = n.match(/\d+/g)) != null ? s : [];
  return lr.test(n) && e.length < 5 && t.length > 2 || ur.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((i) => or.test(i));
}
function wt(n) {
  const e = n.trim();
  return e.length < 60 && sr.test(e);
}
function xt(n) {
  return ir.test(n.trim());
}
function A(n, e) {
  const t = n.trim();
  if (t === "") {
    return "blank";
  }
  if (t.length > 200) {
    return "text";
  }
  const r = t.toLowerCase();
  if (nr.has(r) || yt.has(r)) {
    return "answer";
  }
  if (R(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t) || e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^https?:\/\//i.test(t) || /^www\./i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const s = E(t);
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
  const i = t.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(t) ? "text" : "words";
}
function Te(n) {
  return !b(n) && Re.test(n) && !R(n);
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
    var t;
    this.rules = { userNamespaces: (t = e.userNamespaces) != null ? t : [] };
  }
  remark(e, t, r, s = t) {
    this.remarks.push({ code: e, line: t, lastLine: s, text: r.length > vt ? r.slice(0, vt) + "…" : r });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, r, s = false) {
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
      lastLine: t,
      cleaned: {}
    });
    if (!s) {
      i.cleaned = ve(i, this.rules);
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
function j(n) {
  return C(n) ? "" : n.trim();
}
var dr = {
  mail: ["mail", "email", "e-mail"],
  generate: ["generate", "generated"],
  type: ["type", "typed"]
};
function Rt(n = {}) {
  const e = /* @__PURE__ */ new Map();
  for (const t of [dr, n]) {
    for (const [r, s] of Object.entries(t)) {
      s.forEach((i) => e.set(i.toLowerCase(), r));
    }
  }
  return e;
}

// src/accounts/list/read/labels.ts
var pr = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var fr = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
function gr(n, e) {
  var r;
  if (n.length > 2e3) {
    return [];
  }
  const t = [];
  for (const s of n.split(/[,;|\t，；]\s*/u)) {
    const [, i = "", a = ""] = (r = pr.exec(s)) != null ? r : [];
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
function hr(n) {
  const e = (o) => {
    var l, c;
    return j((c = (l = n.find((u) => u.meaning === o)) == null ? void 0 : l.value.replace(/[*_]{2}/g, "")) != null ? c : "");
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
function Lt(n, e, t) {
  const r = n.filter(({ text: d }) => !b(d));
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
      t.addOrRemark(u.line, p.lastLine, hr(c), u.text);
    }
    [u, p] = [null, null];
    c.length = 0;
  };
  for (const { line: d, labels: f } of s) {
    if (f.length === 0) {
      m();
      t.remark("no-name", d.line, d.text, d.lastLine);
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
function Tt(n) {
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
function Et(n) {
  return /\d/.test(n) && n.length < 300 ? n.replace(vr, (e) => e.replace(/\D/g, "").length > 5 ? Rr : e).replace(Lr, " ").replace(/\uf8ff/g, " ") : n;
}
function Ct(n, e) {
  let t = e;
  for (let r = t.replace(n, ""); r !== t; r = t.replace(n, "")) {
    t = r;
  }
  return t;
}
function oe(n, e) {
  var d;
  const t = n.search(/[@＠]/);
  const r = Math.max(0, t - 80);
  const s = t === -1 || n.length > br ? null : kr.exec(n.slice(r, t + 300));
  if (!s) {
    return { name: n.trim(), email: "", more: "" };
  }
  const i = ie(s[0]);
  let a = Ct(yr, n.slice(0, r + s.index)).trimEnd();
  const [o, l] = (d = xr.exec(a.slice(-Sr))) != null ? d : [];
  if (o !== void 0 && l !== void 0 && (e.isHeading(l) || At(l))) {
    a = a.slice(0, -o.length);
  }
  const c = Ct(wr, n.slice(r + s.index + s[0].length));
  const u = Tt(M(Et(M(a))));
  const p = M(c);
  if (u !== "" && !C(u)) {
    return { name: R(u) ? "" : u, email: i, more: p };
  }
  const m = Tt(M(Et(E(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: R(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var le = (n) => {
  var e, t;
  return (t = (e = n.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? t : 0;
};
function At(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var Tr = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function Ee(n, e) {
  var o;
  const t = n.trimStart();
  const [r, s = ""] = (o = Tr.exec(t)) != null ? o : [];
  if (r === void 0) {
    return n;
  }
  const i = t.slice(r.length);
  const a = le(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || At(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return a && !R(s) ? i : n;
}
function Ce(n, e) {
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
var Me = (n) => n.trim().split(/\s+/u).length;
function Mt(n) {
  const e = [];
  let t = "";
  for (const r of n) {
    if (t !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const a = !i && (Me(t) === 1 || Me(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (a) {
        e.push(`${t.trim()}, ${r.trim()}`);
      } else if (i && Me(r) === 1) {
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
function Er(n) {
  if (le(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return n.split(/\s+/u).filter((r) => r !== "");
  }
  const e = n.split(">").filter((r) => M(r) !== "");
  const t = e.length > 1 && e.every((r) => r.includes("<"));
  return t ? e.map((r) => r + ">") : [n];
}
function Ae(n, e) {
  const t = Ee(n, e);
  const r = le(t);
  const s = Ce(t, ";；");
  const i = s.filter((o) => /[@＠]/.test(o)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [oe(t, e)].filter(({ name: o, email: l }) => o || l);
  }
  const a = i ? s.flatMap((o) => le(o) > 1 ? Mt(Ce(Ee(o, e), ",，、")) : [o]) : Mt(Ce(t, ",，、"));
  return a.filter((o) => M(o) !== "").flatMap(Er).map((o) => oe(Ee(o, e), e)).filter(({ name: o, email: l }) => o !== "" || l !== "");
}

// src/accounts/list/read/list-marks.ts
var Pt = S(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Cr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Mr = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Ar = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Pr = /^\s*\u{1f51f}\s*/u;
function Nr(n) {
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
function q(n) {
  var l, c;
  const e = n.replace(Pt, "");
  const t = e.trimStart() !== n.trimStart();
  const r = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
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
function Pe(n) {
  const e = E(n.slice(0, 20));
  const t = Mr.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: n.slice(t[0].length) } : null;
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
].map((n) => n.startsWith("i ") ? n.split(" ") : Array.from(n));
var zr = S(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var Dr = S(String.raw`^\p{Lu}\.\s*$`);
function Nt(n) {
  const e = n.map((i) => zr.exec(i));
  const t = n.length > 1 && Or.some((i) => e.every((a, o) => {
    var l;
    return a !== null && i[o] === ((l = a[1]) == null ? void 0 : l.toLowerCase());
  }));
  const r = e.map((i, a) => {
    var o;
    return ((o = n[a]) != null ? o : "").slice(i == null ? void 0 : i[0].length);
  });
  const s = e.every((i) => {
    var a;
    return Dr.test((a = i == null ? void 0 : i[0]) != null ? a : "");
  }) && !r.every((i) => /\S\s+\S/.test(i));
  return t && !s ? r : null;
}
function Ne(n) {
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
var Hr = 1e3;
var Ir = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var Fr = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var $r = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Ot(n, e, t) {
  let r = n.indexOf(e);
  let s = r === -1 ? -1 : n.indexOf(t, r + 2);
  while (r !== -1 && s !== -1) {
    const i = n.indexOf(e, r + 2);
    if (i !== -1 && i < s) {
      r = i;
      continue;
    }
    if (s - r < Hr) {
      yield [r, s + 2];
    }
    r = i === -1 || i >= s + 2 ? i : n.indexOf(e, s + 2);
    s = r === -1 ? -1 : n.indexOf(t, Math.max(r + 2, s + 2));
  }
}
function jr(n, e) {
  var i, a, o;
  const [, t] = (i = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim())) != null ? i : [];
  const [r = n, s = r] = (a = t == null ? void 0 : t.split("|")) != null ? a : [];
  return (o = e.personIn(r)) != null ? o : s;
}
function Br(n, e) {
  var p, m;
  const [t = "", ...r] = n.split("|");
  const s = F(t);
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
function Wr(n, e, t) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: a, index: o = 0 } of n.matchAll(_r)) {
    const l = e.personAt(a);
    if (l !== null) {
      const c = o + a.length;
      const u = n.charAt(o - 1) === "[";
      const [p = ""] = u ? (i = Ur.exec(n.slice(c, c + 400))) != null ? i : [] : [];
      t(l);
      r += n.slice(s, u ? o - 1 : o) + " ";
      s = c + p.length;
    }
  }
  return r + n.slice(s);
}
function G(n, e) {
  var p;
  const t = [];
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
      t.push(d);
    }
  };
  const c = [];
  if (n.includes("[[")) {
    for (const [m, d] of Ot(n, "[[", "]]")) {
      c.push([m, d, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [m, d] of Ot(n, "{{", "}}")) {
      c.push([m, d, false]);
    }
  }
  c.sort((m, d) => m[0] - d[0]);
  for (const [m, d, f] of c) {
    if (m < o) {
      continue;
    }
    const g = n.slice(m + 2, d - 2);
    a += n.slice(o, m) + " ";
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
  a += n.slice(o);
  if (/https?:/i.test(a)) {
    a = Wr(a, e, l);
  }
  const u = t.filter((m) => {
    var d;
    return ((d = s.get(m)) != null ? d : 0) > 1;
  });
  return { names: t, calls: r, signed: u, others: i, rest: a };
}

// src/accounts/list/read/page-mask.ts
var Kr = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#\w+ ?\[\[.*)$/iu;
var qr = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Gr = /^#{2,6}\s/;
function Vr(n, e) {
  return n.length < 1e3 && (Kr.test(n) || qr.test(n) && n.endsWith("]]") || !e && Gr.test(n));
}
function Xr(n, e) {
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
function Yr(n) {
  return n.split("{{").length - n.split("}}").length;
}
function V(n) {
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
    const { text: c, open: u } = l ? Xr(a, r) : { text: a, open: false };
    const p = r;
    r = u;
    const m = s;
    if (t) {
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
      isMarkup: f || m > 0 || s > 0 && !/^\s*[*#]/.test(c) || Vr(d, t)
    };
  });
}
var Qr = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var Zr = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function zt(n) {
  let e = "";
  let t = 0;
  let r = -1;
  for (const { 0: s, 1: i, index: a = 0 } of n.includes("<") ? n.matchAll(Qr) : []) {
    if (!i) {
      r = r === -1 ? a : r;
    } else if (r !== -1) {
      e += n.slice(t, r) + " ";
      t = a + s.length;
      r = -1;
    }
  }
  e += n.slice(t);
  return e.includes("~~") ? e.replace(Zr, " ") : e;
}
var Jr = /<\/?[a-z][^<>@]{0,300}>/giu;
function ce(n) {
  return /[<'*_]/.test(n) ? n.replace(Jr, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/signature.ts
var Oe = 80;
var Dt = 30;
var Ht = /\d{1,2}[:.٫]\d{2}/;
var es = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ts = /^\D{0,4}\d{1,2}(?:\D|$)/;
var ns = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function It(n) {
  const e = Math.max(0, n.length - Oe);
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
function X(n) {
  var r;
  const [, e = n, t = ""] = n.length > 1e3 ? [] : (r = ns.exec(n)) != null ? r : [];
  return { before: e.trim(), talk: t };
}
function rs(n) {
  const e = E(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-Oe - Dt))) {
    return null;
  }
  const t = e.slice(-(Oe + Dt + 20));
  const r = e.length - t.length;
  const s = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : It(e.slice(0, r + s).trimEnd());
  const a = i === -1 ? It(e) : i;
  return a === -1 ? null : n.slice(0, a);
}
function Y(n) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (e) {
    return X(n.slice(0, Math.max(0, n.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const t = rs(n);
  return t === null ? null : X(t.trim());
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
function ds(n, { titles: e }) {
  const t = V(n.map(({ text: s }) => s));
  const r = n.map((s, i) => {
    var g, h;
    const a = (g = t[i]) != null ? g : { text: s.text, isMarkup: false };
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
function ps(n) {
  const e = n.filter(({ isMarkup: t, text: r }) => !t && !b(r));
  for (const t of [e, e.slice(1)]) {
    const r = Nt(t.map(({ item: s }) => s.text));
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
var ze = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function jt(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  });
  t.delete("");
  return new Set([...t].flatMap(([r, s]) => s > 1 && s >= e ? [r] : []));
}
function fs(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function me(n) {
  var r;
  const [, e = "", t = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
function gs(n) {
  const e = n.filter(({ isMarkup: m, text: d }) => !m && !b(d));
  const t = e.map(({ item: m }) => m.number);
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
  const l = Ne(t);
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
function B(n) {
  const e = n.split(/\s+/u);
  return n.length > is || e.length > ss + 2 || e.length > 4 && e.filter((t) => Ft.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => Ft.test(t)).length > 1;
}
function hs(n) {
  var t, r;
  const e = n.replace(/([.!?。！？])\s+/gu, "$1\n").split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return (r = (t = e.filter((s) => s.trim() !== "").pop()) == null ? void 0 : t.trim()) != null ? r : n;
}
var ue = class {
  constructor(e, t, r) {
    this.context = t;
    this.builder = r;
    this.lines = ds(e, t);
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
      e.isStruck && b(M(e.plain)) ? "struck" : "no-name",
      e.line,
      e.text,
      e.lastLine
    );
    if ($t.test(e.plain) && e.signed === null) {
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
    return /[^\s@]@[^\s@]/.test(e) ? Ae(e, this.context.words).flatMap(({ email: t }) => t || []) : [];
  }
  /** Whom links and templates name; null: nobody. */
  linked({ markup: e, signed: t, plain: r }) {
    var m;
    if (!e) {
      return null;
    }
    const { names: s, signed: i, calls: a, rest: o } = e;
    if (s.length > 0) {
      return t && i.length === 1 && s.length > 1 && B(M(o)) ? i : s;
    }
    const l = (m = a.find(({ template: d }) => this.style.templates.has(d))) != null ? m : a[0];
    if (!l || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: c } = t && Y(o) || { before: o };
    const u = M(c.replace(/[*#:;\s]+/g, "")) === "";
    const p = this.style.templates.has(l.template) && !as.test(ce(o));
    return u || p ? l.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var p, m;
    const { style: t } = this;
    const { signed: r, item: s, markup: i, plain: a } = e;
    const o = s.hasBullet || e.bullets !== "" || t.isNumbered && s.number !== null;
    if (r) {
      const d = /\[\[|\{\{/.test(r.before) ? G(r.before, this.context.titles).rest : r.before;
      const f = q(ce(d));
      const g = t.isNumbered ? f.text : f.numbered;
      const h = B(g) || /[.!?]\s|\s[-–—]|^-/.test(g) ? hs(g) : g;
      return this.plainName(h.replace(/^[-–—\s]+/, ""));
    }
    if (i && i.others > 0 || !o && (t.isPage && t.hasItems || t.isNumbered) && !/[@＠]/.test(a)) {
      return "";
    }
    let l = t.isNumbered ? s.text : s.numbered;
    l = t.isBareNumbered ? (m = (p = Pe(l)) == null ? void 0 : p.text) != null ? m : l : l;
    l = ce(i && i.calls.length > 0 ? i.rest : l).replace(/^--\s*/, "").trim();
    const { before: c, talk: u } = X(l);
    return t.talk.has(u) && c !== "" ? c : l;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const r = (o, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: o, email: l });
      return 1;
    };
    const s = this.style.hasLinks && cs.test(t);
    if (/[:：]$/.test(t) || us.test(t) || s) {
      return 0;
    }
    const i = fs(t);
    if (i.length > 0) {
      return i.map((o) => r(o)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      return Ae(t, this.context.words).map(({ name: o, email: l }) => r(o, l)).length;
    }
    if (e.signed) {
      return Le(t) || B(t) ? 0 : r(t);
    }
    const a = this.namesIn(t).map((o) => this.plainName(o)).filter((o) => o !== "");
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
  addName(e, t) {
    var a;
    const r = this.style.isSurnameFirst && this.context.order === "parts";
    const [, s = "", i = ""] = r ? (a = /^([^,]+),\s(.+)$/u.exec(t)) != null ? a : [] : [];
    this.builder.add(e.line, e.lastLine, s ? { realname: `${i.trim()} ${s}` } : { username: t });
  }
  /** Several names in a line, where something parts them. */
  namesIn(e) {
    var l, c;
    const t = (u) => e.split(u).map((p) => p.trim()).filter((p) => p !== "");
    if (e.length > 1e6) {
      return [e];
    }
    if (/[;；、]/.test(e)) {
      return t(/[;；、]/u);
    }
    if (/\|/.test(e)) {
      return t(/\|/u);
    }
    const r = t(/\s[/·•∙]\s/u);
    if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(e)) {
      return r;
    }
    const s = t(/[,，،]/u);
    const i = /[，،]/.test(e);
    const a = s.length === 2 && !i && (this.style.isSurnameFirst || me(e) || ls.test((l = s[1]) != null ? l : ""));
    if (s.length < 2 || a) {
      return s.length < 2 ? s : [e];
    }
    if (B(e) && s.some(B)) {
      return [e];
    }
    const o = (c = s.pop()) != null ? c : "";
    return [...s, ...o.length < 200 ? o.split(ms) : [o]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
  }
  /** A name without marks behind it. */
  plainName(e) {
    if (e.length > 400) {
      return e.trim();
    }
    let t = e.replace(os, "").trim();
    t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$/gu, "");
    if (this.style.hasMarks) {
      t = t.replace(/[.。]+$/u, "").trim();
    }
    return $t.test(t) ? "" : t;
  }
};

// src/accounts/list/read/delimited.ts
var bs = 500;
var ks = 3e4;
var ys = 50;
function ws(n) {
  var t;
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return ((t = e[1]) != null ? t : "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function xs(n, e, t, r) {
  var a;
  let s = "";
  let i = 0;
  for (let o = e, l = t + 1; o < n.length && o < e + bs && i < ks; ) {
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
function Ss(n, e, t) {
  var a, o;
  const r = [];
  let s = e;
  let i = 0;
  for (; ; ) {
    const l = (a = n[s]) != null ? a : "";
    if (l.charAt(i) === '"') {
      const c = xs(n, s, i, t);
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
function* Q(n, e) {
  var r;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = (r = n[s]) != null ? r : "";
    const a = t > ys ? null : Ss(n, s, e);
    if (a) {
      yield { line: s + 1, lastLine: a.end + 1, cells: a.cells };
      s = a.end;
    } else {
      const o = (e ? i.split(e) : [i]).map(ws);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: i.includes('"') };
      t++;
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
var vs = ["unused", "username", "email", "unused", "unused"];
var _ = "AccountCreator";
function Z(n) {
  return n.length > 1 && n.some((e) => e.trim() === _) && !n.some(R);
}
function de(n) {
  return n.findIndex((e) => e.trim() === _);
}
function Bt(n, e) {
  const t = [De, vs].find((r) => e === r.length - 1 && r.every((s, i) => n[i] === "unused" || n[i] === s || s === "unused"));
  return t ? n.map((r, s) => {
    var i;
    return (i = t[s]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Ut(n) {
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
function Wt(n) {
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
function Kt(n) {
  const e = Wt(n);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function He(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Rs(n) {
  return Ut(n.slice(1)).cells.map((e) => He(Kt(e)));
}
var _t = (n) => /^\|-/.test(n);
var Ie = (n) => /^[\s:*]*\{\|/.test(n);
var Fe = (n) => /^\s*\|\}/.test(n);
function qt(n, e) {
  const t = [];
  let r = null;
  const s = n.some((o) => _t(o.trim()));
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
    if (Ie(u) || Fe(u) || _t(u) || u.startsWith("|+")) {
      a({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const p = Rs(u);
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
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var Ls = /^\s*:?-{2,}:?\s*$/;
function $e(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !b(t)) : [];
  return e.length > 0 && e.every((t) => Ls.test(t));
}
function Gt(n, e) {
  return n.flatMap((t, r) => {
    const s = e + r;
    const i = t.trim();
    if (!i) {
      return [];
    }
    if ($e(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: t }];
    }
    const a = Ut(i.replace(/^[|!]/, ""));
    const o = a.hasDouble ? a.cells.map(Kt) : Wt(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: o.map((l) => He(l.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Ts = 200;
var Xt = ["	", ";", ",", "|"];
var Es = S(String.raw`^[^\p{L}]*$`);
function Cs(n, e, { words: t }) {
  const r = [...Q(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
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
      const p = u.filter((d) => !b(d)).map((d) => t.score(d));
      const m = p.filter((d) => d !== null && d.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((d) => (d == null ? void 0 : d.meaning) !== "unused") || u.length > 2 && p.filter((d) => d !== null).length > 1;
    }),
    addressed: o.filter((u) => u === 1).length / l,
    crowded: o.filter((u) => u > 1).length / l
  };
}
function Vt({ rows: n, delimiter: e }) {
  const t = n.filter((i) => i.filter((a) => !b(a)).length > 1);
  const r = t.length > 1 && t.every(([i = ""]) => {
    var a;
    return i.trim().length === 1 && i === ((a = t[0]) == null ? void 0 : a[0]);
  });
  const s = t.filter(([i = "", ...a]) => a.length < 2 && (r || Es.test(i)) && !/^\d+$/.test(i.trim()));
  return e === "	" ? t.length > s.length * 1.5 && t.length > 0 : true;
}
function Ms(n, e) {
  var u, p, m, d, f;
  const t = [];
  const r = V(n.map(({ text: g }) => g));
  for (let g = 0; g < n.length && t.length < Ts; g++) {
    const h = (p = (u = n[g]) == null ? void 0 : u.text) != null ? p : "";
    if (!b(h) && !((m = r[g]) == null ? void 0 : m.isMarkup)) {
      t.push(h.slice(0, 5e3));
    }
  }
  const s = Xt.map((g) => Cs(t, g, e));
  const i = s.filter(({ hasHeadings: g, share: h }) => g && h > 0.3);
  if (i[0]) {
    return i[0].delimiter;
  }
  const a = s.find((g) => g.delimiter === "	" && g.share >= 0.5 && Vt(g));
  if (a) {
    return a.delimiter;
  }
  const o = (g) => t.filter((h) => g.test(h)).length / (t.length || 1);
  const l = s.find((g) => g.width > 3 && g.even > 0.9 && g.share > 0.9 && g.addressed >= 0.5 && g.crowded === 0);
  if (l) {
    return l.delimiter;
  }
  if (o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || t.filter((g) => xe(g) !== "").length > t.length * 0.4 || t.filter((g) => Y(g) !== null).length > t.length * 0.4) {
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
var As = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function Ps(n) {
  var t, r, s;
  const e = (r = (t = n.find(({ text: i }) => !b(i))) == null ? void 0 : t.text) != null ? r : "";
  return e.includes(_) ? (s = Xt.find((i) => {
    const [a] = Q([e], i);
    return a !== void 0 && Z(a.cells);
  })) != null ? s : null : null;
}
function Ns(n) {
  var i, a, o, l, c, u, p, m, d, f, g;
  const e = [];
  let t = [];
  const r = V(n.map(({ text: h }) => h));
  const s = () => {
    if (t.length > 0) {
      e.push({ kind: "lines", lines: t });
      t = [];
    }
  };
  for (let h = 0; h < n.length; h++) {
    const y = n[h];
    if (!y) {
      continue;
    }
    if ((i = r[h]) == null ? void 0 : i.isMarkup) {
      t.push(y);
      continue;
    }
    const x = [];
    let k = h;
    if (Ie(y.text)) {
      for (; k < n.length; k++) {
        x.push((o = (a = n[k]) == null ? void 0 : a.text) != null ? o : "");
        if (Fe((c = (l = n[k]) == null ? void 0 : l.text) != null ? c : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: qt(x, y.line), delimiter: "", source: "wiki" });
      h = k;
    } else if (As(y.text) || y.text.includes("|") && $e((p = (u = n[h + 1]) == null ? void 0 : u.text) != null ? p : "")) {
      for (; k < n.length && (k === h || /\|/.test((d = (m = n[k]) == null ? void 0 : m.text) != null ? d : "")); k++) {
        x.push((g = (f = n[k]) == null ? void 0 : f.text) != null ? g : "");
      }
      s();
      e.push({ kind: "table", records: Gt(x, y.line), delimiter: "|", source: "bars" });
      h = k - 1;
    } else {
      t.push(y);
    }
  }
  s();
  return e;
}
var Os = /^"(?:[^"\n]|"")*$/m;
function je(n, e, t) {
  const r = e != null ? e : Ps(n);
  const s = r === null ? Ns(n) : [{ kind: "lines", lines: [...n] }];
  return s.map((i) => {
    var u, p;
    if (i.kind === "table") {
      return i;
    }
    const a = (p = (u = i.lines[0]) == null ? void 0 : u.line) != null ? p : 1;
    const o = i.lines.map(({ text: m }) => m);
    const l = r != null ? r : Ms(i.lines, t);
    const c = (m) => m.map((d) => v(w({}, d), { line: d.line + a - 1, lastLine: d.lastLine + a - 1 }));
    if (l !== "") {
      return { kind: "table", records: c([...Q(o, l)]), delimiter: l, source: "delimited" };
    }
    if (Os.test(o.join("\n"))) {
      return {
        kind: "lines",
        lines: c([...Q(o, "")]).map(({ line: m, lastLine: d, cells: f }) => ({ line: m, lastLine: d, text: f.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var zs = 3;
var fe = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Ds = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function pe(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function Hs(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((t) => t.length > 1);
}
function Yt(n, e, t) {
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
    a[A(o, t)] += 1 / s.length;
  }
  return {
    filled: s.length,
    fill: r.length > 0 ? s.length / r.length : 0,
    kinds: a,
    distinct: s.length > 0 ? i / s.length : 0,
    realNames: pe(s, wt),
    ideographic: pe(s, xt),
    flipped: pe(s, (o) => fe.test(o.trim())),
    coined: pe(s, (o) => Ds.test(o.trim())),
    examples: s.filter((o) => !C(o)).slice(0, zs),
    words: r.map(Hs)
  };
}
function Be({ kinds: n, filled: e, distinct: t }) {
  return e > 0 && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 4 || t > 0.6);
}
function J(n, e) {
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
var Is = 0.35;
var Fs = 0.15;
function $s(n, e) {
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
function js(n, e, t) {
  const { kinds: r, filled: s } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return $s(e, i);
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
function Bs(n, e) {
  var r, s;
  const t = {};
  if (n) {
    t[n.meaning] = n.score * js(n.meaning, e, n);
  }
  if (e.kinds.email > 0.5) {
    t.email = Math.min(1, ((r = t.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (n == null ? void 0 : n.meaning) !== "unused") {
    t.username = Math.max((s = t.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return t;
}
function _s(n, e, t) {
  return t.findIndex((r, s) => {
    const i = t[s - 1];
    const a = e[s - 1];
    return i !== void 0 && (a == null ? void 0 : a.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && n[s] !== void 0 && Be(r);
  });
}
function Qt(n, e, t) {
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
  return s >= Is ? { index: r, score: s, margin: s - i } : null;
}
var _e = class {
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
    const t = Qt(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const r = t.margin < Fs && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !r && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && J(t, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((t, r) => !this.taken.has(r) && e(r) && Be(t) ? [r] : []);
  }
};
function Us(n, e, t) {
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
function Ws(n, e, t) {
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
function Zt(n, e, t, r) {
  var d;
  const s = Math.max((d = n == null ? void 0 : n.length) != null ? d : 0, ...e.map((f) => f.length), 1);
  const i = Array.from({ length: s }, (f, g) => g);
  const a = i.map((f) => Yt(e, f, r));
  const o = i.map((f) => {
    var g;
    return t.score((g = n == null ? void 0 : n[f]) != null ? g : "");
  });
  const l = a.map((f, g) => {
    var h;
    return Bs((h = o[g]) != null ? h : null, f);
  });
  if (n) {
    const f = l[_s(n, o, a)];
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
    p = Ws(c, u.index, a);
  } else if (!["username", "realname", "firstname", "lastname"].some((f) => c.has(f))) {
    const f = c.free((g) => {
      var h, y;
      return ((y = (h = o[g]) == null ? void 0 : h.score) != null ? y : 0) < 0.6;
    });
    p = Us(c, f, a);
    p.certain = p.certain && (n === null || f.length < 2);
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
function Jt(n, e, { scores: t, stats: r }) {
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
var he = 200;
var ge = 12;
var en = 20;
var We = 6;
var T = ({ cells: n }) => n.filter((e) => !b(e));
function Ks(n, e, t) {
  const r = T(n);
  if (r.length === 0 || r.some(R) || n.beside !== void 0) {
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
function tn(n, e, t) {
  const r = T(n);
  if (e.length === 0 || r.length < 2 || r.some(R)) {
    return false;
  }
  let s = 0;
  n.cells.forEach((i, a) => {
    const o = e.map(({ cells: p }) => {
      var m;
      return (m = p[a]) != null ? m : "";
    }).filter((p) => !b(p) && !C(p));
    if (!Te(i) || C(i) || o.length < e.length * 0.5) {
      return;
    }
    const l = o.map((p) => A(p, t));
    const c = A(i, t);
    const u = (p) => c !== p && l.filter((m) => m === p).length > l.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function qs(n, e) {
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
    var m;
    const c = i[i.length - 1];
    const u = o.cells.join("|").toLowerCase();
    const p = a !== "" && u === a;
    if (p || Ks(o, t, c === void 0 && l < ge)) {
      if (c === l - 1 && T(o).length >= T((m = n[c]) != null ? m : o).length) {
        i.pop();
      } else if (c === l - 1) {
        return;
      }
      i.push(l);
      a = u;
    }
  });
  if (i.length === 0) {
    const o = n.slice(0, ge).findIndex((l, c) => c < We && l.cells.length > 1 && tn(l, n.slice(c + 1, c + 12), r));
    if (o !== -1) {
      i.push(o);
    }
  }
  return i;
}
function nn(n) {
  return n.length <= We && !n.some((e) => e.cells.some(R)) && n.filter((e) => {
    var t;
    return T(e).length > 1 && !b((t = e.cells[0]) != null ? t : "");
  }).length < 3;
}
var Gs = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Vs = (n) => {
  var e;
  return n.length < 40 && Gs.has((e = n.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function Xs(n, e, t) {
  var i;
  const r = n.cells.slice(1).filter((a) => !b(a));
  if (r.length === 0 || r.some((a) => A(a, t) !== "number")) {
    const a = (i = T(n)[0]) != null ? i : "";
    return T(n).length === 1 && e.length > 1 && Vs(a.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && n.cells.every((a, o) => o === 0 || b(a) || s.filter(({ cells: l }) => {
    var c;
    return A((c = l[o]) != null ? c : "", t) === "number";
  }).length < s.length * 0.3);
}
function Ys(n, e, t) {
  const r = e.slice(0, en);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, a) => i + T(a).length, 0) / r.length;
  if (T(n).length <= s / 2 && T(n).length < 3 && s > 3) {
    return !n.cells.some(R);
  }
  return tn(n, r, t) && n.cells.some((i, a) => Te(i) && r.filter(({ cells: o }) => {
    var l;
    return R((l = o[a]) != null ? l : "");
  }).length > r.length * 0.8);
}
function Qs(n, e, t, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(t, r.columns.length);
    return Array.from({ length: i }, (a, o) => {
      var l, c;
      return (c = (l = r.columns) == null ? void 0 : l[o]) != null ? c : "unused";
    });
  }
  return e ? Bt(n.map((i) => {
    const a = s.score(i);
    return (a == null ? void 0 : a.score) === 1 ? a.meaning : "unused";
  }), de(n)) : null;
}
function Zs(n, e) {
  const t = [...n.cells];
  for (const r of e) {
    if (T(r).length > 1 && r.cells.length >= n.cells.length) {
      r.cells.forEach((s, i) => {
        var a, o;
        t[i] = b((a = t[i]) != null ? a : "") ? s : (o = t[i]) != null ? o : "";
      });
    }
  }
  return v(w({}, n), { cells: t });
}
function Ue(n, e, t, r) {
  var h, y;
  const { words: s, titles: i } = r;
  const a = [...t];
  const o = [...n];
  const l = [];
  const c = e !== null && Z(e.cells);
  if (!c) {
    if (e) {
      const x = a.slice(0, ge).findIndex((k, L) => L === a.length - 1 || !Ys(k, a.slice(L + 1, L + 1 + en), i));
      o.push(...a.splice(0, Math.max(0, x)));
    }
    for (let x = a.pop(); x; x = a.pop()) {
      if (a.length === 0 || !Xs(x, a, i)) {
        a.push(x);
        break;
      }
      l.unshift(x);
    }
  }
  const u = e && !c ? Zs(e, [...o].reverse()) : e;
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
  const g = Qs((y = u == null ? void 0 : u.cells) != null ? y : [], c, f.stats.length, r);
  if (g) {
    f.plans = [g];
    f.certain = true;
  }
  return { headings: u, above: o, rows: a, totals: l, plans: f, sheet: c };
}
function rn(n, e) {
  var l, c, u;
  const t = n.filter((p) => p.beside === void 0 && T(p).length > 0);
  const r = Z((c = (l = t[0]) == null ? void 0 : l.cells) != null ? c : []);
  const s = r ? [0] : qs(t, e);
  const i = [];
  const a = (u = s[0]) != null ? u : -1;
  let o = t.slice(0, Math.max(0, a));
  if (o.length > 0 && !nn(o)) {
    i.push(Ue([], null, o, e));
    o = [];
  }
  if (a === -1) {
    i.push(Ue([], null, t, e));
  }
  s.forEach((p, m) => {
    var g, h;
    const d = (g = s[m + 1]) != null ? g : t.length;
    const f = t.slice(p + 1, d);
    i.push(Ue(m === 0 ? o : [], (h = t[p]) != null ? h : null, f, e));
  });
  return {
    sections: i,
    planCount: Math.max(1, ...i.map(({ plans: p }) => p.plans.length)),
    certain: i.every(({ plans: p }) => p.certain),
    sheet: r
  };
}
function sn({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function an(n, e) {
  var t, r;
  return Jt((r = (t = n.headings) == null ? void 0 : t.cells) != null ? r : null, Ke(n, e), n.plans);
}
function Ke({ plans: n }, e) {
  var t, r;
  return (r = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var Js = "=+-@＝＋－＠";
var ei = ";,|	\r\n\v\f\u2028\u2029";
var ti = /[\s'"]/u;
var ni = /^'*[\t\r\n]/u;
function on(n) {
  const e = [];
  let t = false;
  for (let r = n.length - 1; r >= 0; r--) {
    const s = n.charAt(r);
    if (t && ei.includes(s)) {
      e.push(r + 1);
    }
    if (!ti.test(s)) {
      t = Js.includes(s);
    }
  }
  if (t || ni.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function ln(n) {
  const e = on(n);
  return [0, ...e].map((t, r) => n.slice(t, e[r])).join("'");
}
function qe(n) {
  const e = on(n);
  return [0, ...e].map((t, r) => n.slice(r > 0 && n.charAt(t) === "'" ? t + 1 : t, e[r])).join("");
}

// src/accounts/list/read/table.ts
function un(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function ri(n) {
  const e = n.filter((t) => !b(t)).slice(0, he);
  return e.length > 1 && e.filter((t) => fe.test(t.trim())).length > e.length * 0.8;
}
function si(n) {
  var r;
  const [, e = "", t = ""] = (r = fe.exec(n.trim())) != null ? r : [];
  return e ? un(t, e) : n;
}
var cn = ({ cells: n }) => n.filter((e) => !b(e)).length;
function ii(n, e, { rows: t }) {
  const r = n.cells.findIndex((i) => !b(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && cn(n) === 1 && t.slice(0, he).filter((i) => cn(i) > 2).length > 1;
}
function ai({ headings: n, sheet: e }, t, r) {
  var i;
  const s = (a) => e ? qe(a) : a.trim();
  return { heading: s((i = n == null ? void 0 : n.cells[t]) != null ? i : ""), column: t, value: s(r) };
}
var be = class {
  constructor(e, t, r) {
    this.context = e;
    this.builder = t;
    this.delimiter = r;
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
      const s = Ke(r, t);
      const i = ri(r.rows.map(({ cells: a }) => {
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
  addRecord(e, t, r, s) {
    var h, y;
    const { line: i, lastLine: a, cells: o } = e;
    const l = { first: "", last: "" };
    const c = [];
    const u = [];
    const p = r.sheet ? de((y = (h = r.headings) == null ? void 0 : h.cells) != null ? y : []) : -1;
    o.forEach((k, L) => {
      var te;
      const H = r.headings !== null && L >= r.headings.cells.length;
      const N = H && t[L] === "unused" ? void 0 : t[L];
      if (N === void 0 || N === "unused") {
        const ye = this.delimiter && k.includes("\n") && k.includes(this.delimiter);
        if (!b(k) && (N === void 0 || ye)) {
          u.push(k);
        }
        if (!b(k) && N === "unused" && L > p) {
          c.push(ai(r, L, k));
        }
      } else {
        this.readCell(N, r.sheet ? qe(k) : k, l, r.sheet, i);
        if (N === "realname" && s) {
          l.realname = si((te = l.realname) != null ? te : "");
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
    if (ii(e, t, r)) {
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
  readCell(e, t, r, s, i) {
    switch (e) {
      case "firstname":
        r.first = j(t);
        break;
      case "lastname":
        r.last = j(t);
        break;
      case "mode":
        this.readMode(t, r, i);
        break;
      case "username":
      case "email":
      case "realname":
        r[e] = s ? t : j(t);
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
      const { names: o, calls: l } = G(t, this.context.titles);
      const [c = (s = l[0]) == null ? void 0 : s.names[0]] = o;
      e.username = c != null ? c : t;
    } else if (/[@＠]/.test(t.slice(1))) {
      const o = oe(t.replace(/\n/g, " "), this.context.words);
      const l = r === "" || o.email.toLowerCase() === r.toLowerCase();
      if (o.email !== "" && (l || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (t.includes("\n")) {
      e.username = t.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && R((a = e.realname) != null ? a : "")) {
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
var oi = 3;
function li(n) {
  var s, i;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (i = (s = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : s[1]) != null ? i : null;
  const r = e.split("\n").map((a, o) => ({ line: o + 1, lastLine: o + 1, text: a }));
  return { lines: t === null ? r : r.slice(1), separator: t };
}
function ci({ records: n, delimiter: e }, t, { options: r }) {
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
function mn(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: t, table: null };
    }
    const r = rn(t.records, e);
    const s = t.source === "delimited" ? ci(t, r, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: t, table: r };
  });
}
var ke = class {
  constructor(e, t, r) {
    this.parts = e;
    this.context = t;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new ae(t.options);
  }
  read({ lines: e, separator: t }) {
    const { builder: r, parts: s } = this;
    if (t !== null) {
      r.remark("markup", 1, `sep=${t}`);
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
    new be(this.context, this.builder, e.delimiter).addAll(t, this.variant);
  }
  addLines(e, t) {
    const { builder: r, context: s } = this;
    if (!t && Lt(e, s.words, r)) {
      return;
    }
    if (!t && lt(e, r)) {
      this.certain = false;
      return;
    }
    const i = this.variant === 1 ? "parts" : "whole";
    const a = new ue(e, v(w({}, s), { order: i }), r);
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
      const i = s.table && sn(s.table);
      return i ? [{ section: i, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, i) => !s || i.section.rows.length > s.section.rows.length ? i : s, null);
    return {
      columns: t && an(t.section, this.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      delimiter: (r = t == null ? void 0 : t.delimiter) != null ? r : ""
    };
  }
};
function P(n, e = {}) {
  var m;
  const t = li(n);
  const r = {
    options: e,
    words: new se(e.headings),
    titles: new D(e.userNamespaces),
    modes: Rt(e.modeWords)
  };
  const s = (m = e.delimiter) != null ? m : t.separator;
  let i = je(t.lines, s, r);
  let a = mn(i, r);
  if (!a.some(({ table: d }) => d == null ? void 0 : d.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(n.slice(1))) {
    t.lines = t.lines.map((d) => v(w({}, d), { text: at(d.text.replace(/\uFEFF/g, "")) }));
    i = je(t.lines, s, r);
    a = mn(i, r);
  }
  const o = new ke(a, r, 0);
  const l = o.read(t);
  const c = [l];
  const u = /* @__PURE__ */ new Set([JSON.stringify(l.rows.slice(0, 50))]);
  for (let d = 1; d < oi && o.hasVariants; d++) {
    const f = new ke(a, r, d).read(t);
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
var dn = (n) => Uint8Array.from(n, (e) => e.charCodeAt(0));
function ui(n, e) {
  try {
    return e(dn(atob(n.trim())), "utf-8");
  } catch (t) {
    return n;
  }
}
var Ve = (n) => n.split(/\r\n|\r|\n/);
var pn = (n) => n.replace(/(\r\n|\r|\n)[ \t]/g, "");
function mi(n, e, t) {
  const r = n.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return t(dn(r), e);
  } catch (s) {
    return n;
  }
}
function di(n) {
  var t, r;
  const e = [];
  for (const s of Ve(pn(n))) {
    const i = (t = e[e.length - 1]) != null ? t : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function pi(n, e) {
  var l, c;
  const t = n.indexOf(":");
  const [r = "", ...s] = n.slice(0, Math.max(t, 0)).split(";");
  const i = s.join(";");
  const a = n.slice(t + 1);
  const o = (c = (l = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : l[1]) != null ? c : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? mi(a, o, e) : a
  };
}
var Ge = (n) => n.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function fi(n) {
  const [e = "", t = ""] = n.replace(/\\;/g, " ").split(";").map(Ge);
  return `${t} ${e}`.trim();
}
function gi(n) {
  var s, i;
  const e = (a) => {
    var o, l;
    return (l = (o = n.find(({ name: c }) => c === a)) == null ? void 0 : o.value) != null ? l : "";
  };
  const t = n.filter(({ name: a }) => a === "EMAIL");
  const r = (s = t.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? s : t[0];
  return {
    name: Ge(e("FN")) || fi(e("N")),
    email: Ge((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function hi(n, e) {
  return n.split(/^BEGIN:VCARD\s*$/im).slice(1).map((t) => gi(
    di(t).map((r) => pi(r, e))
  ));
}
function bi(n, e) {
  var s;
  const t = /* @__PURE__ */ new Map();
  for (const i of Ve(n)) {
    const [, a = "", o = "", l = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const c = a.replace(/;.*/, "").toLowerCase();
    if (c && o !== "<" && !t.has(c)) {
      t.set(c, (o ? ui(l, e) : l).trim());
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
var ki = (n, e) => pn(n).split(/(?:\r\n|\r|\n){2,}/).filter((t) => /^dn:/m.test(t)).map((t) => bi(t, e));
function fn(n, e) {
  const [t = ""] = Ve(n.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(t)) {
    r = hi(n, e);
  } else if (/^dn::? /i.test(t)) {
    r = ki(n, e);
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
var yi = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function wi(n, e) {
  const t = new DataView(n.buffer, n.byteOffset, n.byteLength);
  const r = [];
  for (let s = 0; s + 3 < n.length; s += 4) {
    const i = t.getUint32(s, e);
    const a = i <= 1114111 && (i < 55296 || i > 57343);
    r.push(String.fromCodePoint(a ? i : 65533));
  }
  return r.join("");
}
function U(n, e, t) {
  switch (e) {
    case "utf-32le":
    case "utf-32be":
      return wi(n, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return t(n, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = yi[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return t(n, e).normalize();
    default:
      return t(n, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var xi = [
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
var Si = "d0cf11e0a1b11ae1";
var vi = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function Ri(n) {
  return Array.from(n, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Li(n, e, t) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== n[t * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Ti(n) {
  var i, a;
  const e = new DataView(n.buffer, n.byteOffset, n.byteLength);
  if (n.length < 52) {
    return "document";
  }
  const t = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * t;
  const s = String.fromCharCode(...n.subarray(r, r + 4096)).replace(/\0/g, "");
  return (a = (i = vi.find(([o]) => s.includes(o))) == null ? void 0 : i[1]) != null ? a : "document";
}
function gn(n) {
  var t, r;
  if (!n.length) {
    return "empty";
  }
  const e = Ri(n.subarray(0, 264));
  if (e.startsWith(Si)) {
    return Ti(n);
  }
  return (r = (t = xi.find(([, s, i]) => Li(e, s, i != null ? i : 0))) == null ? void 0 : t[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Xe = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var hn = (n, e, t) => O(null, null, function* () {
  const r = yield Xe("files");
  return r.detectEncoding(n, e, t);
});
var bn = (n) => O(null, null, function* () {
  const e = yield Xe("files");
  return e.readSpreadsheet(n);
});

// src/accounts/list/read/source/samples.ts
var Ei = 3;
var Ci = 60;
function kn(n) {
  var i;
  const e = n.map((a) => a.split(/\r\n|\r|\n/));
  const t = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let a = 0; a < s.length && t.length < Ei; a++) {
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
    return ((l = a[o]) != null ? l : "").slice(0, Ci);
  }));
}

// src/accounts/list/read/source/unicode.ts
function Mi([n, e, t, r]) {
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
var Ai = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Pi(n) {
  var s;
  let e = 0;
  let t = 0;
  let r = 0;
  for (let i = 0; i < n.length; i++) {
    if (Ai.has((s = n[i]) != null ? s : 0)) {
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
function Ni(n) {
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
function Oi(n) {
  var r;
  let e = 0;
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const i = Ni((r = n[s]) != null ? r : 0);
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
var zi = (n) => n < 32 && !(n >= 9 && n <= 13) && n !== 26 && n !== 27;
function Di(n) {
  const e = n.subarray(0, 65536);
  const t = e.filter(zi);
  return t.length > 3 && t.length * 20 > e.length;
}
var Hi = (n) => n.some((e, t) => e === 27 && (n[t + 1] === 36 || n[t + 1] === 40));
var Ii = 3;
function Fi(n) {
  var s;
  const e = (s = Mi(n)) != null ? s : Pi(n);
  if (e) {
    return e;
  }
  const { right: t, wrong: r } = Oi(n);
  return r * Ii <= t && !Hi(n) ? "utf-8" : null;
}
function yn(n, e) {
  const t = Fi(n);
  if ((t == null ? void 0 : t.startsWith("utf-16")) || (t == null ? void 0 : t.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: t, text: U(n, t, e) };
  }
  if (Di(n)) {
    return { kind: "binary" };
  }
  return t ? { kind: "unicode", encoding: t, text: e(n, t) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var $i = (n, e) => new TextDecoder(e).decode(n);
var W = (n) => ({ kind: "problem", code: n, detail: "" });
function ji(n) {
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
var Bi = (n) => /^\s*<(\?xml|office:document)\b/.test(n) && n.slice(0, 8192).includes("opendocument.spreadsheet");
var _i = (n) => n.length < 2e3 && /^\s*\{/.test(n) && /"(doc_id|url)":\s*"/.test(n);
var wn = (n) => n.replace(/\u0000+/g, "");
function Ui({ encoding: n, certain: e, texts: t }) {
  var a, o;
  const r = kn([...t.values()]);
  const s = Array.from(t, ([l, c], u) => {
    var p;
    return { encoding: l, samples: (p = r[u]) != null ? p : [], text: wn(c) };
  });
  const i = (a = t.get(n)) != null ? a : "";
  return {
    kind: "text",
    encoding: n,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: wn(i),
    alternatives: s.slice(1),
    remarks: ji(i)
  };
}
function Wi(n, e, t) {
  return O(this, null, function* () {
    var l, c;
    const r = (l = e.encoding) != null ? l : "";
    const s = yn(n, t);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((c = e.detectEncoding) != null ? c : hn)(n, e.language, t);
    const a = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const o = r || i.encoding;
    return {
      encoding: o,
      certain: i.certain || r !== "",
      texts: new Map([o, ...a].map((u) => [u, U(n, u, t)]))
    };
  });
}
function Ye(n, e, t = false) {
  return O(this, null, function* () {
    var c, u, p;
    const { bytes: r } = n;
    const s = gn(r);
    const i = (c = e.readSpreadsheet) != null ? c : bn;
    if (s === "zip") {
      const m = yield i(r);
      return m.kind !== "packed" ? m : t ? W("archive") : Ye(v(w({}, n), { bytes: m.bytes }), e, true);
    }
    if (s !== "text") {
      return W(s);
    }
    const a = (u = e.decode) != null ? u : $i;
    const o = yield Wi(r, e, a);
    if (!o) {
      return W("binary");
    }
    const l = Ui(o);
    if (Bi(l.text)) {
      const m = yield i(r);
      return m.kind === "packed" ? W("broken") : m;
    }
    if (_i(l.text)) {
      return W("web-shortcut");
    }
    return l.text.trim() ? (p = fn(l.text, a)) != null ? p : l : W("empty");
  });
}

// src/accounts/list/read/index.ts
var ee = (n, e) => v(w({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
function Ki(n, e) {
  var a;
  const t = n.map(({ name: o, rows: l }) => {
    const c = I(l, "	", "\n");
    return { name: o, text: c, read: P(c, l.some((u) => u.length > 1) ? w({ delimiter: "	" }, e) : e) };
  });
  const r = (o) => o.read.readings[0].rows.length;
  const s = (a = t.find(({ name: o }) => o === e.sheet)) != null ? a : t.reduce((o, l) => r(l) > r(o) ? l : o);
  const i = e.sheet !== void 0 || t.filter((o) => r(o) > 0).length < 2;
  return v(w({}, ee(s.text, s.read)), {
    certain: s.read.certain && i,
    sheets: t.map(({ name: o }) => o),
    sheet: s.name
  });
}
function qi(t) {
  return O(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return ee(n.text, P(n.text, e));
      case "html": {
        const r = new D(e.userNamespaces);
        const s = e.DOMParser ? it(n.html, n.text, r, e.DOMParser) : n.text;
        return ee(s, P(s, e));
      }
      case "page": {
        const r = new D(e.userNamespaces);
        const s = e.DOMParser ? st(n.html, r, e.DOMParser) : "";
        return ee(s, P(s, e));
      }
      case "file": {
        const r = yield Ye(n, w({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return { readings: [], certain: true, problem: { code: r.code }, text: "", encoding: null, sheets: [], sheet: "" };
          case "table":
            return Ki(r.sheets, e);
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
return { readList: qi, readText: P };
} };
// </nowiki>
