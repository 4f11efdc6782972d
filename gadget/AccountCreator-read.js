// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"a83fe3dd","checks":"6dfd7b76"}, contents: '6f9dcfb6', run: function () {
'use strict';
var xn = Object.defineProperty;
var Sn = Object.defineProperties;
var vn = Object.getOwnPropertyDescriptors;
var re = Object.getOwnPropertySymbols;
var et = Object.prototype.hasOwnProperty;
var tt = Object.prototype.propertyIsEnumerable;
var Je = (t, e, n) => e in t ? xn(t, e, { enumerable: true, configurable: true, writable: true, value: n }) : t[e] = n;
var w = (t, e) => {
  for (var n in e || (e = {}))
    if (et.call(e, n))
      Je(t, n, e[n]);
  if (re)
    for (var n of re(e)) {
      if (tt.call(e, n))
        Je(t, n, e[n]);
    }
  return t;
};
var v = (t, e) => Sn(t, vn(e));
var se = (t, e) => {
  var n = {};
  for (var r in t)
    if (et.call(t, r) && e.indexOf(r) < 0)
      n[r] = t[r];
  if (t != null && re)
    for (var r of re(t)) {
      if (e.indexOf(r) < 0 && tt.call(t, r))
        n[r] = t[r];
    }
  return n;
};
var O = (t, e, n) => {
  return new Promise((r, s) => {
    var i = (c) => {
      try {
        o(n.next(c));
      } catch (l) {
        s(l);
      }
    };
    var a = (c) => {
      try {
        o(n.throw(c));
      } catch (l) {
        s(l);
      }
    };
    var o = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(i, a);
    o((n = n.apply(t, e)).next());
  });
};

// src/accounts/list/delimited-text.ts
var Ln = /["\r\n]|^\s|\s$/u;
function H(t, e, n) {
  const r = (s) => Ln.test(s) || s.includes(e) ? `"${s.replace(/"/g, '""')}"` : s;
  return t.map((s) => s.map(r).join(e)).join(n);
}

// src/accounts/list/read/html.ts
var Rn = 3;
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
var xe = class t {
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
      if (s.nodeType === Rn) {
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
      const c = this.line;
      this.read(e, n);
      if (!/[@＠]/.test(this.line.slice(c.length))) {
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
    const i = (c) => {
      const l = [];
      let u = 0;
      let p = 0;
      const m = () => {
        var d, f;
        for (let g = (d = s[l.length]) != null ? d : 0; g > 0; g = (f = s[l.length]) != null ? f : 0) {
          s[l.length] = g - 1;
          l.push("");
        }
      };
      for (const d of Array.from(c.childNodes)) {
        const f = d.nodeName.toUpperCase();
        if (f !== "TD" && f !== "TH") {
          continue;
        }
        m();
        u += f === "TH" ? 1 : 0;
        const g = Math.min(1e3, Number(z(d, "rowspan")) || 1) - 1;
        const h = l.length;
        const k = new t(this.titles);
        k.read(d);
        k.flush();
        this.people += k.people;
        l.push(k.blocks.map((y) => "line" in y ? y.line.replace(/^(?:[*#:]|==) | ==$/g, "") : y.rows.map((R) => R.join(" ")).join(" ")).join("\n"));
        p += f === "TD" && l[h] !== "" ? 1 : 0;
        const x = Math.min(50, Number(z(d, "colspan")) || 1);
        for (let y = 1; y < x; y++) {
          l.push("");
        }
        if (g > 0) {
          s.length = Math.max(s.length, l.length);
          s.fill(g, h, l.length);
        }
      }
      m();
      n.push(l);
      r.push(u > 0 && p === 0);
    };
    const a = (c) => {
      for (const l of Array.from(c.childNodes)) {
        const u = l.nodeName.toUpperCase();
        if (u === "TR") {
          i(l);
        } else if (u === "TBODY" || u === "THEAD" || u === "TFOOT") {
          a(l);
        }
      }
    };
    a(e);
    const o = !n.some((c) => c.filter((l) => l !== "").length > 1);
    if (o) {
      return false;
    }
    this.flush();
    this.blocks.push({ rows: n, isHead: r });
    return true;
  }
};
var nt = (t) => t.replace(/\s+/gu, " ").replace(/\|/g, "/");
function rt(t) {
  if ("line" in t) {
    return [t.line];
  }
  return [
    "{|",
    ...t.rows.filter((e) => e.length > 0).map((e, n) => t.isHead[n] ? `! ${e.map(nt).join(" !! ")}` : `| ${e.map(nt).join(" || ")}`),
    "|}"
  ];
}
function st(t, e, n) {
  const r = new xe(e);
  r.read(new n().parseFromString(t, "text/html").body);
  r.flush();
  return r;
}
var it = (t, e, n) => st(t, e, n).blocks.flatMap(rt).join("\n");
function at(t, e, n, r) {
  const s = st(t, n, r);
  const i = s.blocks.filter((a) => "rows" in a);
  if (i.length === 0 && s.people === 0 && e.trim() !== "") {
    return e;
  }
  if (i.length === s.blocks.length && s.people === 0) {
    return H(i.flatMap(({ rows: a }) => a), "	", "\n");
  }
  return s.blocks.flatMap(rt).join("\n");
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
var In = S(String.raw`[^\P{Nd}\d]`);
var Hn = S(String.raw`\p{Nd}`);
function Fn(t, e, n, r) {
  var i, a, o;
  if (r !== void 0) {
    const [, c = "", l = ""] = (i = /^([a-z])([a-z]+)$/i.exec(r)) != null ? i : [];
    const u = On.get(l);
    return (o = (a = Nn.get(r)) != null ? a : zn.get(r)) != null ? o : u ? (c + u).normalize() : t;
  }
  const s = e !== void 0 ? Number(e) : parseInt(n != null ? n : "", 16);
  return s > 31 && s < 1114112 && (s < 55296 || s > 57343) ? String.fromCodePoint(s) : t;
}
function ot(t) {
  return t.includes("&") ? t.replace(Pn, Fn) : t;
}
function F(t) {
  return t.replace(/[\s_]+/gu, " ").trim();
}
function E(t) {
  if (!In.test(t)) {
    return t;
  }
  return t.replace(Dn, (e) => {
    var s;
    let n = (s = e.codePointAt(0)) != null ? s : 0;
    const r = n;
    while (r - n < 9 && Hn.test(String.fromCodePoint(n - 1))) {
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
var lt = $n.split("|");
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
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...lt, ...e.map(t.plain)]);
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
    return this.exact.has(r) || n && r.length < 60 && lt.some((s) => s.length > (s.charCodeAt(0) > 11904 ? 1 : 3) && r.includes(s));
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
      const c = r.slice(a + 1).join(":");
      if (this.isUserNamespace(o, n)) {
        return t.named(c.replace(/[/#?].*$/u, ""));
      }
      const [, l, u] = (i = /^([^/]+)\/([^/#?]+)/.exec(c)) != null ? i : [];
      if (a < r.length - 1 && l !== void 0 && u !== void 0 && !/^\d+$/.test(u) && Bn.some((p) => l.toLowerCase().startsWith(p))) {
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
    const s = r.split("&").flatMap((c) => /^(?:title|target)=/.test(c) ? [c.replace(/^\w+=/, "")] : []);
    const i = n.split("/").filter((c) => c);
    const a = i.findIndex((c) => /:|%3A/i.test(c));
    if (a !== -1) {
      s.push(i.slice(a).join("/"));
    }
    for (const c of s) {
      const l = this.personIn(Kn(c));
      if (l !== null) {
        return l;
      }
    }
    return null;
  }
};

// src/accounts/list/read/chat.ts
var qn = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function Se(t) {
  var i, a;
  const e = t.slice(0, 150);
  const n = E(e);
  const r = (a = (i = qn.exec(n.length === e.length ? n : e)) == null ? void 0 : i[1]) != null ? a : "";
  const s = n.indexOf(r);
  return (n.length === e.length ? e.slice(s, s + r.length) : r).trim();
}
function ct(t, e) {
  const n = t.filter(({ text: i }) => !b(i));
  const r = n.map(({ text: i }) => Se(i));
  if (r.filter((i) => i !== "").length < Math.max(2, n.length * 0.4)) {
    return false;
  }
  const s = /* @__PURE__ */ new Set([""]);
  n.forEach(({ line: i, lastLine: a, text: o }, c) => {
    var u;
    const l = (u = r[c]) != null ? u : "";
    if (s.has(l)) {
      e.remark("no-name", i, o, a);
    } else {
      s.add(l);
      e.add(i, a, { username: l });
    }
  });
  return true;
}

// src/accounts/list/read/headings.ts
var dt = {
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
var pt = S(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var Xn = S(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var ve = S(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Yn = 200;
function $(t) {
  return t.normalize("NFKC").toLowerCase().replace(pt, "");
}
function ut(t) {
  const e = t.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return $(e) === "" ? t : e;
}
var mt = new Set(Gn);
var Qn = new Set(dt.people.split(" "));
var Zn = new Set(Vn.split(" "));
var ft = Object.entries(dt).reduce((t, [e, n]) => {
  const r = e === "people" ? "name" : e;
  for (const s of n.split(" ")) {
    const i = $(s);
    if (i && !t.has(i)) {
      t.set(i, r);
    }
  }
  return t;
}, /* @__PURE__ */ new Map());
function gt(t) {
  return [...t].filter(([e, n]) => (n === "username" || n === "email" || n === "name" || n === "realname") && (ve.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [n]) => n.length - e.length);
}
var Jn = gt(ft);
var ie = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [n, r] of Object.entries(e)) {
      for (const s of r) {
        this.words.set($(s), n);
      }
    }
    this.words.delete("");
    this.telling = [...gt(this.words), ...Jn];
  }
  meaningOf(e) {
    var n;
    return (n = this.words.get(e)) != null ? n : ft.get(e);
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
    var c, l;
    const n = (c = this.meaningOf($(e))) != null ? c : this.meaningOf($(ut(e)));
    if (n) {
      return { meaning: n, score: 1 };
    }
    const r = e.split(/[/|·•\n(（]/u).map($).filter((u) => u);
    const s = new Set(r.map((u) => this.meaningOf(u)));
    const [i] = [...s];
    if (r.length > 1 && s.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const a = ut(e).normalize("NFKC").toLowerCase().replace(/e[-‐‑ ]mail/g, "email").split(Xn).filter((u) => u);
    const o = this.meaningOf(a.filter((u) => !mt.has(u)).join("").replace(pt, ""));
    if (o) {
      return { meaning: o, score: 0.9 };
    }
    return (l = this.findWholeName(a)) != null ? l : this.findWithin(a);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const n = e.filter((a) => !Qn.has(a) && !mt.has(a) && !Zn.has(a));
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
      if (a !== -1 && (r.has(a) || ve.test(s))) {
        const o = ve.test(s) && a + s.length >= n.length - 1;
        return { meaning: i, score: o ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:core/accounts/names/clean-field
var ht = mw.libs.accountCreator.parts.core.modules[34];

// src/accounts/list/read/clean-request.ts
function Le(t, e) {
  const n = {};
  for (const r of ["username", "email", "realname", "reason"]) {
    const s = t[r];
    const i = ht(r, s, e);
    if (s !== i) {
      n[r] = { from: s, to: i };
      t[r] = i;
    }
  }
  return n;
}
function bt(t, e) {
  const n = w({}, t.request);
  const r = Le(n, e);
  if (Object.keys(r).length > 0) {
    t.cleaned = w(w({}, t.cleaned), r);
    t.request = n;
  }
}

// taken:checks/accounts/email/email
var ae = mw.libs.accountCreator.parts.checks.modules[0];
var kt = mw.libs.accountCreator.parts.checks.modules[1];

// src/accounts/list/read/cell-kinds.ts
var er = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var tr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|maybe|vielleicht|peut-être|quizás|talvez|vielleicht";
var wt = new Set(er.split("|"));
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
  return wt.has(e) || e.length < 4 && rr.test(e) && e !== "";
}
function Te(t) {
  const e = t.trim().toLowerCase();
  return C(t) && (e.length > 3 || !Re.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function L(t) {
  return t.length > 2 && t.length < 330 && /[@＠]/.test(t) && kt(ae(t)) === null;
}
function yt(t) {
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
function xt(t) {
  const e = t.trim();
  return e.length < 60 && sr.test(e);
}
function St(t) {
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
  if (nr.has(r) || wt.has(r)) {
    return "answer";
  }
  if (L(n)) {
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
    return a === 0 ? "answer" : yt(s) ? "date" : a > 6 && /^[+(0]/.test(s) && /^[\d\s()+./-]+$/.test(s) ? "phone" : "number";
  }
  if (yt(s)) {
    return "date";
  }
  if (ar.test(s)) {
    return "code";
  }
  const i = n.split(/\s+/u);
  return i.length === 1 ? "word" : i.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
function Ee(t) {
  return !b(t) && Re.test(t) && !L(t);
}

// src/accounts/list/read/reading.ts
var q = 1e4;

// src/accounts/list/read/people-builder.ts
var vt = 200;
var mr = [];
var oe = class {
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
    if (this.rows.length >= ((a = this.options.limit) != null ? a : q)) {
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
      i.cleaned = Le(i, this.rules);
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
function Lt(t = {}) {
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
    const c = n[n.length - 1];
    if (o && o.score > 0.8) {
      n.push({ label: i.trim(), meaning: o.meaning, value: a.trim() });
    } else if (c) {
      c.value += `, ${s}`;
    } else {
      return [];
    }
  }
  return n;
}
function hr(t) {
  const e = (o) => {
    var c, l;
    return j((l = (c = t.find((u) => u.meaning === o)) == null ? void 0 : c.value.replace(/[*_]{2}/g, "")) != null ? l : "");
  };
  const n = [e("firstname"), e("lastname")].filter((o) => o).join(" ");
  const r = e("name");
  const s = e("username");
  const i = e("realname") || n;
  const a = t.flatMap(({ label: o, meaning: c, value: l }, u) => c === "unused" && !b(l) ? [{ heading: o, column: u, value: l.trim() }] : []);
  return {
    username: s || (i ? "" : r),
    realname: i || (s ? r : ""),
    email: e("email").replace(/^<|>$/g, ""),
    password: e("password"),
    reason: e("reason"),
    extra: a
  };
}
function Rt(t, e, n) {
  const r = t.filter(({ text: d }) => !b(d));
  if (r.length === 0 || r.length > 1e5) {
    return false;
  }
  const s = r.map((d) => ({ line: d, labels: gr(d.text, e) }));
  const i = s.flatMap(({ labels: d }) => d);
  const a = new Set(i.map(({ meaning: d }) => d));
  const o = ["email", "username", "name", "realname"].some((d) => a.has(d));
  const c = s.filter(({ labels: d }) => d.length > 0).length;
  if (!o || a.size < 2 || c < r.length * 0.6) {
    return false;
  }
  const l = [];
  let u = null;
  let p = null;
  const m = () => {
    if (u && p) {
      n.addOrRemark(u.line, p.lastLine, hr(l), u.text);
    }
    [u, p] = [null, null];
    l.length = 0;
  };
  for (const { line: d, labels: f } of s) {
    if (f.length === 0) {
      m();
      n.remark("no-name", d.line, d.text, d.lastLine);
    } else {
      if (f.some((g) => fr(l, g))) {
        m();
      }
      u = u != null ? u : d;
      p = d;
      l.push(...f);
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
var Lr = "";
var Rr = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
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
  return /\d/.test(t) && t.length < 300 ? t.replace(vr, (e) => e.replace(/\D/g, "").length > 5 ? Lr : e).replace(Rr, " ").replace(/\uf8ff/g, " ") : t;
}
function Ct(t, e) {
  let n = e;
  for (let r = n.replace(t, ""); r !== n; r = n.replace(t, "")) {
    n = r;
  }
  return n;
}
function le(t, e) {
  var d;
  const n = t.search(/[@＠]/);
  const r = Math.max(0, n - 80);
  const s = n === -1 || t.length > br ? null : kr.exec(t.slice(r, n + 300));
  if (!s) {
    return { name: t.trim(), email: "", more: "" };
  }
  const i = ae(s[0]);
  let a = Ct(yr, t.slice(0, r + s.index)).trimEnd();
  const [o, c] = (d = xr.exec(a.slice(-Sr))) != null ? d : [];
  if (o !== void 0 && c !== void 0 && (e.isHeading(c) || At(c))) {
    a = a.slice(0, -o.length);
  }
  const l = Ct(wr, t.slice(r + s.index + s[0].length));
  const u = Tt(M(Et(M(a))));
  const p = M(l);
  if (u !== "" && !C(u)) {
    return { name: L(u) ? "" : u, email: i, more: p };
  }
  const m = Tt(M(Et(E(p) === p ? p : "")).replace(/^\((.*)\)$/u, "$1"));
  return { name: L(m) || /[@＠]/.test(m) ? "" : m, email: i, more: "" };
}
var ce = (t) => {
  var e, n;
  return (n = (e = t.match(/[@＠]/g)) == null ? void 0 : e.length) != null ? n : 0;
};
function At(t) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(t);
}
var Tr = S(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
function Ce(t, e) {
  var o;
  const n = t.trimStart();
  const [r, s = ""] = (o = Tr.exec(n)) != null ? o : [];
  if (r === void 0) {
    return t;
  }
  const i = n.slice(r.length);
  const a = ce(i) !== 1 || s.trim().length < 4 || e.isHeading(s) || At(s) || /<[^<>]{1,64}[@＠]/.test(i);
  return a && !L(s) ? i : t;
}
function Me(t, e) {
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
var Ae = (t) => t.trim().split(/\s+/u).length;
function Mt(t) {
  const e = [];
  let n = "";
  for (const r of t) {
    if (n !== "" && /[@＠]/.test(r)) {
      const s = r.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(r);
      const a = !i && (Ae(n) === 1 || Ae(s) === 1) && !/[@＠]/.test(s) && s !== "";
      if (a) {
        e.push(`${n.trim()}, ${r.trim()}`);
      } else if (i && Ae(r) === 1) {
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
  if (ce(t) < 2) {
    return [t];
  }
  if (!/[<(]/.test(t)) {
    return t.split(/\s+/u).filter((r) => r !== "");
  }
  const e = t.split(">").filter((r) => M(r) !== "");
  const n = e.length > 1 && e.every((r) => r.includes("<"));
  return n ? e.map((r) => r + ">") : [t];
}
function Pe(t, e) {
  const n = Ce(t, e);
  const r = ce(n);
  const s = Me(n, ";；");
  const i = s.filter((o) => /[@＠]/.test(o)).length > 1 || s.length > 1 && r < 2;
  if (r < 2 && !i) {
    return [le(n, e)].filter(({ name: o, email: c }) => o || c);
  }
  const a = i ? s.flatMap((o) => ce(o) > 1 ? Mt(Me(Ce(o, e), ",，、")) : [o]) : Mt(Me(n, ",，、"));
  return a.filter((o) => M(o) !== "").flatMap(Er).map((o) => le(Ce(o, e), e)).filter(({ name: o, email: c }) => o !== "" || c !== "");
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
function G(t) {
  var c, l;
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
    return v(w({}, r), { text: u, number: Number((l = (c = o[1]) != null ? c : o[2]) != null ? l : o[3]) });
  }
  return r;
}
function Ne(t) {
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
    var c;
    return a !== null && i[o] === ((c = a[1]) == null ? void 0 : c.toLowerCase());
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
function Oe(t) {
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
var Ir = 1e3;
var Hr = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
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
    if (s - r < Ir) {
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
  const [c] = o;
  if (c === void 0) {
    return null;
  }
  const l = Hr.test(s);
  const u = Fr.test(s) || [...s].length < 3 || e.isUserNamespace(s, s.length < 30);
  return { names: l ? o : [c], sure: l || u, template: s.toLowerCase() };
}
var _r = /https?:\/\/[^\s<>[\]"]+/giu;
var Ur = /^[^[\]\n]{0,300}\]/u;
function Wr(t, e, n) {
  var i;
  let r = "";
  let s = 0;
  for (const { 0: a, index: o = 0 } of t.matchAll(_r)) {
    const c = e.personAt(a);
    if (c !== null) {
      const l = o + a.length;
      const u = t.charAt(o - 1) === "[";
      const [p = ""] = u ? (i = Ur.exec(t.slice(l, l + 400))) != null ? i : [] : [];
      n(c);
      r += t.slice(s, u ? o - 1 : o) + " ";
      s = l + p.length;
    }
  }
  return r + t.slice(s);
}
function V(t, e) {
  var p;
  const n = [];
  const r = [];
  const s = /* @__PURE__ */ new Map();
  let i = 0;
  let a = "";
  let o = 0;
  const c = (m) => {
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
  const l = [];
  if (t.includes("[[")) {
    for (const [m, d] of Ot(t, "[[", "]]")) {
      l.push([m, d, true]);
    }
  }
  if (t.includes("{{")) {
    for (const [m, d] of Ot(t, "{{", "}}")) {
      l.push([m, d, false]);
    }
  }
  l.sort((m, d) => m[0] - d[0]);
  for (const [m, d, f] of l) {
    if (m < o) {
      continue;
    }
    const g = t.slice(m + 2, d - 2);
    a += t.slice(o, m) + " ";
    o = d;
    if (f) {
      c(e.personIn((p = g.split("|", 1)[0]) != null ? p : ""));
    } else {
      const h = Br(g, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(c);
      } else if (h) {
        r.push(h);
      }
    }
  }
  a += t.slice(o);
  if (/https?:/i.test(a)) {
    a = Wr(a, e, c);
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
function X(t) {
  const e = t.reduce((a, o, c) => o.includes("-->") ? c : a, -1);
  const n = t.some((a) => /\[\[|\{\{|^==.*==/.test(a));
  let r = false;
  let s = 0;
  let i = 0;
  return t.map((a, o) => {
    if (!r && s === 0 && !/[<{=#_[*-]/.test(a)) {
      return { text: a, isMarkup: false };
    }
    const c = r || a.includes("<!--") && o <= e;
    const { text: l, open: u } = c ? Xr(a, r) : { text: a, open: false };
    const p = r;
    r = u;
    const m = s;
    if (n) {
      const g = Yr(l);
      s = Math.max(0, s + g);
      i = s === 0 ? 0 : i + 1;
      if (i > 100) {
        s = 0;
        i = 0;
      }
    }
    const d = l.trim();
    const f = d === "" && (p || a.trim() !== "");
    return {
      text: l,
      isMarkup: f || m > 0 || s > 0 && !/^\s*[*#]/.test(l) || Vr(d, n)
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
function ue(t) {
  return /[<'*_]/.test(t) ? t.replace(Jr, "").replace(/'{2,}|\*{2,}/g, "") : t;
}

// src/accounts/list/read/signature.ts
var ze = 80;
var Dt = 30;
var It = /\d{1,2}[:.٫]\d{2}/;
var es = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ts = /^\D{0,4}\d{1,2}(?:\D|$)/;
var ns = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function Ht(t) {
  const e = Math.max(0, t.length - ze);
  const n = [...t.slice(e).matchAll(/\S+/gu)].reverse();
  let r = false;
  let s = false;
  let i = false;
  let a = 0;
  for (const { 0: o, index: c = 0 } of n) {
    if (!/\d/.test(o)) {
      if (++a > 2) {
        return -1;
      }
      continue;
    }
    a = 0;
    let l = o;
    if (It.test(l) && !/\d[.]\d+[.]\d/.test(l) && !r) {
      r = true;
      l = l.replace(It, "");
    }
    if (es.test(l) && !i) {
      i = true;
      l = l.replace(/\d{4}/, "");
    }
    s = s || ts.test(l);
    if (r && s && i) {
      const u = e + c;
      return u;
    }
  }
  return -1;
}
function Y(t) {
  var r;
  const [, e = t, n = ""] = t.length > 1e3 ? [] : (r = ns.exec(t)) != null ? r : [];
  return { before: e.trim(), talk: n };
}
function rs(t) {
  const e = E(t).trimEnd();
  if (e.length !== t.trimEnd().length || !/\d/.test(e.slice(-ze - Dt))) {
    return null;
  }
  const n = e.slice(-(ze + Dt + 20));
  const r = e.length - n.length;
  const s = n.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = s === -1 ? -1 : Ht(e.slice(0, r + s).trimEnd());
  const a = i === -1 ? Ht(e) : i;
  return a === -1 ? null : t.slice(0, a);
}
function Q(t) {
  var r;
  const e = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(t.slice(-400));
  if (e) {
    return Y(t.slice(0, Math.max(0, t.length - 400)) + ((r = e[1]) != null ? r : ""));
  }
  const n = rs(t);
  return n === null ? null : Y(n.trim());
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
  const n = X(t.map(({ text: s }) => s));
  const r = t.map((s, i) => {
    var g, h;
    const a = (g = n[i]) != null ? g : { text: s.text, isMarkup: false };
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
    const o = zt(a.text);
    const [, c = "", l = o] = (h = /^(\s*[*#:;]+)([^]*)$/u.exec(o)) != null ? h : [];
    const u = /^\s*\*[^*\s][^*]*\*\s*$/.test(o);
    const p = c && !u && !/^\s*\*\*[^*]/.test(o) && !/^\s*#\d/.test(o) ? l : o;
    const m = p.trim();
    const d = /\[\[|\{\{|https?:|[:：]/.test(m);
    const f = G(m);
    return v(w({}, s), {
      plain: m,
      isMarkup: false,
      isStruck: o !== a.text,
      item: f,
      bullets: p === o ? "" : c.trim(),
      signed: m.length > 3e3 ? null : Q(m),
      markup: d ? V(m, e) : null
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
var De = (t, e) => t.length > 0 ? t.filter(e).length / t.length : 0;
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
function de(t) {
  var r;
  const [, e = "", n = ""] = (r = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(t.trim())) != null ? r : [];
  return e !== "" && e.split(/\s+/).length < 4 && n.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || n.trim().split(/\s+/).length === 1);
}
function gs(t) {
  const e = t.filter(({ isMarkup: m, text: d }) => !m && !b(d));
  const n = e.map(({ item: m }) => m.number);
  const r = e.map(({ item: m }) => {
    var d, f;
    return m.number === null ? (f = (d = Ne(m.text)) == null ? void 0 : d.number) != null ? f : null : null;
  });
  const s = r.filter((m) => m !== null).length;
  const i = s > Math.max(2, e.length * 0.7) && Oe(r);
  const a = e.map(({ signed: m, plain: d }) => (m != null ? m : Y(d)).talk);
  const o = e.flatMap(({ markup: m }) => {
    var d;
    return (d = m == null ? void 0 : m.calls) != null ? d : [];
  });
  const c = Oe(n);
  const l = ({ item: m, bullets: d }) => m.hasBullet || d !== "" || c && m.number !== null;
  const u = e.flatMap(({ item: m }) => m.text.split(/[;；]/).filter((d) => !b(d)));
  const p = e.filter(({ item: m }) => !b(m.text));
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: e.filter(l).length > 1 && De(e, l) > 0.4,
    hasLinks: e.some(({ markup: m }) => m !== null && m.names.length > 0),
    isPage: e.some(({ markup: m, signed: d }) => d !== null || m !== null && m.names.length > 0),
    hasMarks: e.length > 1 && De(p, ({ item: m }) => /[.,;、。，；]\s*$/.test(m.text)) > 0.8 && De(p, ({ item: m }) => /(?:^|\s)\S{1,2}\.$/.test(m.text)) < 0.5,
    talk: jt(a, e.length * 0.4),
    templates: jt(o.map(({ template: m }) => m), 2),
    isSurnameFirst: u.filter(de).length > u.length * 0.6 && u.length > 1,
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
  var c, l;
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
  const a = s.length === 2 && !i && (e || de(t) || ls.test((c = s[1]) != null ? c : ""));
  if (s.length < 2 || a) {
    return s.length < 2 ? s : [t];
  }
  if (B(t) && s.some(B)) {
    return [t];
  }
  const o = (l = s.pop()) != null ? l : "";
  return [...s, ...o.length < 200 ? o.split(ms) : [o]].map((u) => u.replace(/^(?:and|und|et)\s/i, ""));
}
var me = class {
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
      r.forEach((c) => this.builder.add(e.line, e.lastLine, { username: c, email: o }));
      return;
    }
    const s = this.withoutMarks(e);
    const i = s === "" ? 0 : this.readPlain(e, s);
    if (i === 0) {
      n();
    }
  }
  emailsIn(e) {
    return /[^\s@]@[^\s@]/.test(e) ? Pe(e, this.context.words).flatMap(({ email: n }) => n || []) : [];
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
    const c = (m = a.find(({ template: d }) => this.style.templates.has(d))) != null ? m : a[0];
    if (!c || !/[*#]|^\s*\{\{/.test(r)) {
      return null;
    }
    const { before: l } = n && Q(o) || { before: o };
    const u = M(l.replace(/[*#:;\s]+/g, "")) === "";
    const p = this.style.templates.has(c.template) && !as.test(ue(o));
    return u || p ? c.names : null;
  }
  /** The line without list marks, signature and brackets that only came along. */
  withoutMarks(e) {
    var p, m;
    const { style: n } = this;
    const { signed: r, item: s, markup: i, plain: a } = e;
    const o = s.hasBullet || e.bullets !== "" || n.isNumbered && s.number !== null;
    if (r) {
      const d = /\[\[|\{\{/.test(r.before) ? V(r.before, this.context.titles).rest : r.before;
      const f = G(ue(d));
      const g = n.isNumbered ? f.text : f.numbered;
      const h = B(g) || /[.!?]\s|\s[-–—]|^-/.test(g) ? hs(g) : g;
      return this.plainName(h.replace(/^[-–—\s]+/, ""));
    }
    if (i && i.others > 0 || !o && (n.isPage && n.hasItems || n.isNumbered) && !/[@＠]/.test(a)) {
      return "";
    }
    let c = n.isNumbered ? s.text : s.numbered;
    c = n.isBareNumbered ? (m = (p = Ne(c)) == null ? void 0 : p.text) != null ? m : c : c;
    c = ue(i && i.calls.length > 0 ? i.rest : c).replace(/^--\s*/, "").trim();
    const { before: l, talk: u } = Y(c);
    return n.talk.has(u) && l !== "" ? l : c;
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, n) {
    const r = (o, c = "") => {
      this.builder.add(e.line, e.lastLine, { username: o, email: c });
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
      return Pe(n, this.context.words).map(({ name: o, email: c }) => r(o, c)).length;
    }
    if (e.signed) {
      return Te(n) || B(n) ? 0 : r(n);
    }
    const a = bs(n, this.style.isSurnameFirst).map((o) => this.plainName(o)).filter((o) => o !== "");
    return a.filter((o) => {
      if (Te(o) || B(o) || /^https?:/i.test(o)) {
        return false;
      }
      const c = A(o, this.context.titles);
      if (c === "date" || c === "phone" || c === "url") {
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
  for (let o = e, c = n + 1; o < t.length && o < e + ks && i < ys; ) {
    const l = (a = t[o]) != null ? a : "";
    const u = l.indexOf('"', c);
    if (u === -1) {
      s += `${l.slice(c)}
`;
      i += l.length;
      o++;
      c = 0;
      continue;
    }
    s += l.slice(c, u);
    c = u + 2;
    if (l.charAt(u + 1) !== '"') {
      let p = u + 1;
      while (l.charAt(p) === " ") {
        p++;
      }
      return p === l.length || l.charAt(p) === r ? { cell: s, end: o, at: p } : null;
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
    const c = (a = t[s]) != null ? a : "";
    if (c.charAt(i) === '"') {
      const l = Ss(t, s, i, n);
      if (!l) {
        return null;
      }
      r.push(l.cell);
      ({ end: s, at: i } = l);
      if (i === ((o = t[s]) != null ? o : "").length) {
        return { cells: r, end: s };
      }
    } else {
      const l = n ? c.indexOf(n, i) : -1;
      r.push(c.slice(i, l === -1 ? c.length : l));
      if (l === -1) {
        return { cells: r, end: s };
      }
      i = l;
    }
    i++;
  }
}
function* Z(t, e) {
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
var Ie = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Ls = ["unused", "username", "email", "unused", "unused"];
var _ = "AccountCreator";
function J(t) {
  return t.length > 1 && t.some((e) => e.trim() === _) && !t.some(L);
}
function pe(t) {
  return t.findIndex((e) => e.trim() === _);
}
function Bt(t, e) {
  const n = [Ie, Ls].find((r) => e === r.length - 1 && r.every((s, i) => t[i] === "unused" || t[i] === s || s === "unused"));
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
function Rs(t) {
  return Ut(t.slice(1)).cells.map((e) => He(Kt(e)));
}
var _t = (t) => /^\|-/.test(t);
var Fe = (t) => /^[\s:*]*\{\|/.test(t);
var $e = (t) => /^\s*\|\}/.test(t);
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
  for (const [o, c] of t.entries()) {
    const l = e + o;
    const u = c.trim();
    if (!u) {
      continue;
    }
    if (Fe(u) || $e(u) || _t(u) || u.startsWith("|+")) {
      a({ line: l, lastLine: l, cells: [], beside: c });
    } else if (/^[|!]/.test(u)) {
      const p = Rs(u);
      if (r && s) {
        r.cells.push(...p);
        r.lastLine = l;
      } else {
        r = a({ line: l, lastLine: l, cells: p });
      }
    } else if (r) {
      r.cells[r.cells.length - 1] += "\n" + He(u);
      r.lastLine = l;
    } else {
      n.push({ line: l, lastLine: l, cells: [], beside: c });
    }
  }
  i();
  return n;
}
var Ts = /^\s*:?-{2,}:?\s*$/;
function je(t) {
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
    if (je(i) || /^[-+=|:\s]+$/.test(i) || !i.includes("|")) {
      return [{ line: s, lastLine: s, cells: [], beside: n }];
    }
    const a = Ut(i.replace(/^[|!]/, ""));
    const o = a.hasDouble ? a.cells.map(Kt) : Wt(i.replace(/^[|!]/, "").replace(/\|$/, ""));
    return [{ line: s, lastLine: s, cells: o.map((c) => He(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var Es = 200;
var Xt = ["	", ";", ",", "|"];
var Cs = S(String.raw`^[^\p{L}]*$`);
function Ms(t, e, { words: n }) {
  const r = [...Z(t, e)].map(({ cells: u }) => u).filter((u) => !u.every(b));
  const s = r.filter((u) => u.length > 1);
  const i = /* @__PURE__ */ new Map();
  s.forEach(({ length: u }) => {
    var p;
    return i.set(u, ((p = i.get(u)) != null ? p : 0) + 1);
  });
  const [a] = [...i].reduce((u, p) => p[1] > u[1] ? p : u, [0, 0]);
  const o = r.map((u) => {
    var m, d;
    const p = u.filter(L).length;
    return p === 0 ? 0 : Math.max(p, (d = (m = u.join(" ").match(/[^\s@]@[^\s@]/g)) == null ? void 0 : m.length) != null ? d : 0);
  });
  const c = r.length || 1;
  const l = s.filter(({ length: u }) => Math.abs(u - a) < 2).length;
  return {
    delimiter: e,
    rows: r,
    width: a,
    share: s.length / c,
    even: l / (s.length || 1),
    hasHeadings: r.slice(0, 12).some((u) => {
      if (u.some((d) => L(d) || /\[\[|\{\{|^\s*[*#]/.test(d))) {
        return false;
      }
      const p = u.filter((d) => !b(d)).map((d) => n.score(d));
      const m = p.filter((d) => d !== null && d.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((d) => (d == null ? void 0 : d.meaning) !== "unused") || u.length > 2 && p.filter((d) => d !== null).length > 1;
    }),
    addressed: r.filter(({ length: u }, p) => u > 1 && o[p] === 1).length / c,
    crowded: o.filter((u) => u > 1).length / c
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
  const r = X(t.map(({ text: g }) => g));
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
  const c = s.find((g) => g.width > 3 && g.even > 0.9 && g.share > 0.9 && g.addressed >= 0.5 && g.crowded === 0);
  if (c) {
    return c.delimiter;
  }
  if (o(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/) > 0.3 || o(/^\s*[*#:]|\[\[|\{\{/) > 0.5 || n.filter((g) => Se(g) !== "").length > n.length * 0.4 || n.filter((g) => Q(g) !== null).length > n.length * 0.4) {
    return "";
  }
  const l = s.find(({ addressed: g, crowded: h, share: k, width: x, even: y }) => g >= 0.5 && g > h * 2 && k >= 0.5 && (x > 2 || y > 0.6));
  if (l) {
    return l.delimiter;
  }
  return (f = (d = s.find((g) => {
    const { delimiter: h, rows: k, share: x, even: y, width: R, crowded: I } = g;
    if (k.length < 2 || I > 0.2 || x < 0.6 || y < 0.7 || !Vt(g)) {
      return false;
    }
    const N = k.filter((K) => de(G(K.join(",")).text)).length;
    const ne = h === "," && N > k.length * 0.6;
    const we = k.filter((K) => {
      var Ze;
      return b((Ze = K[K.length - 1]) != null ? Ze : "") && K.length < 3;
    }).length;
    return !ne && we < k.length * 0.5 && R > 1;
  })) == null ? void 0 : d.delimiter) != null ? f : "";
}
var Ps = (t) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(t.trim());
function Ns(t) {
  var n, r, s;
  const e = (r = (n = t.find(({ text: i }) => !b(i))) == null ? void 0 : n.text) != null ? r : "";
  return e.includes(_) ? (s = Xt.find((i) => {
    const [a] = Z([e], i);
    return a !== void 0 && J(a.cells);
  })) != null ? s : null : null;
}
function Os(t) {
  var i, a, o, c, l, u, p, m, d, f, g;
  const e = [];
  let n = [];
  const r = X(t.map(({ text: h }) => h));
  const s = () => {
    if (n.length > 0) {
      e.push({ kind: "lines", lines: n });
      n = [];
    }
  };
  for (let h = 0; h < t.length; h++) {
    const k = t[h];
    if (!k) {
      continue;
    }
    if ((i = r[h]) == null ? void 0 : i.isMarkup) {
      n.push(k);
      continue;
    }
    const x = [];
    let y = h;
    if (Fe(k.text)) {
      for (; y < t.length; y++) {
        x.push((o = (a = t[y]) == null ? void 0 : a.text) != null ? o : "");
        if ($e((l = (c = t[y]) == null ? void 0 : c.text) != null ? l : "")) {
          break;
        }
      }
      s();
      e.push({ kind: "table", records: qt(x, k.line), delimiter: "", source: "wiki" });
      h = y;
    } else if (Ps(k.text) || k.text.includes("|") && je((p = (u = t[h + 1]) == null ? void 0 : u.text) != null ? p : "")) {
      for (; y < t.length && (y === h || /\|/.test((d = (m = t[y]) == null ? void 0 : m.text) != null ? d : "")); y++) {
        x.push((g = (f = t[y]) == null ? void 0 : f.text) != null ? g : "");
      }
      s();
      e.push({ kind: "table", records: Gt(x, k.line), delimiter: "|", source: "bars" });
      h = y - 1;
    } else {
      n.push(k);
    }
  }
  s();
  return e;
}
var zs = /^"(?:[^"\n]|"")*$/m;
function Be(t, e, n) {
  const r = e != null ? e : Ns(t);
  const s = r === null ? Os(t) : [{ kind: "lines", lines: [...t] }];
  return s.map((i) => {
    var u, p;
    if (i.kind === "table") {
      return i;
    }
    const a = (p = (u = i.lines[0]) == null ? void 0 : u.line) != null ? p : 1;
    const o = i.lines.map(({ text: m }) => m);
    const c = r != null ? r : As(i.lines, n);
    const l = (m) => m.map((d) => v(w({}, d), { line: d.line + a - 1, lastLine: d.lastLine + a - 1 }));
    if (c !== "") {
      return { kind: "table", records: l([...Z(o, c)]), delimiter: c, source: "delimited" };
    }
    if (zs.test(o.join("\n"))) {
      return {
        kind: "lines",
        lines: l([...Z(o, "")]).map(({ line: m, lastLine: d, cells: f }) => ({ line: m, lastLine: d, text: f.join(" ").replace(/\n/g, " ") }))
      };
    }
    return i;
  });
}

// src/accounts/list/read/column-stats.ts
var Ds = 3;
var ge = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Is = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function fe(t, e) {
  return t.length > 0 ? t.filter(e).length / t.length : 0;
}
function Hs(t) {
  const e = t.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,-]+/u).filter((n) => n.length > 1);
}
function Yt(t, e, n) {
  const r = t.map((o) => {
    var c;
    return ((c = o[e]) != null ? c : "").slice(0, 400);
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
    realNames: fe(s, xt),
    ideographic: fe(s, St),
    flipped: fe(s, (o) => ge.test(o.trim())),
    coined: fe(s, (o) => Is.test(o.trim())),
    examples: s.filter((o) => !C(o)).slice(0, Ds),
    words: r.map(Hs)
  };
}
function _e({ kinds: t, filled: e, distinct: n }) {
  return e > 0 && t.word + t.words + t.person + t.code * 0.3 > 0.6 && t.answer < 0.4 && (e < 4 || n > 0.6);
}
function ee(t, e) {
  let n = 0;
  let r = 0;
  t.words.forEach((s, i) => {
    var c;
    const a = (c = e.words[i]) != null ? c : [];
    if (s.length === 0 || a.length === 0) {
      return;
    }
    r++;
    const o = (l, u) => l === u || l.length > 2 && u.startsWith(l) || u.length > 2 && l.startsWith(u);
    if (s.some((l) => a.some((u) => o(l, u)))) {
      n++;
    }
  });
  return r > 0 ? n / r : 0;
}

// src/accounts/list/read/columns.ts
var Fs = 0.35;
var $s = 300;
var js = 0.15;
function Bs(t, e) {
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
function _s(t, e, n) {
  const { kinds: r, filled: s } = e;
  const i = n.score > 0.8;
  switch (t) {
    case "username":
      return Bs(e, i);
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
function Us(t, e) {
  var r, s;
  const n = {};
  if (t) {
    n[t.meaning] = t.score * _s(t.meaning, e, t);
  }
  if (e.kinds.email > 0.5) {
    n.email = Math.min(1, ((r = n.email) != null ? r : 0) * 0.4 + 0.6 * e.kinds.email);
  }
  if (e.kinds.person > 0.5 && (t == null ? void 0 : t.meaning) !== "unused") {
    n.username = Math.max((s = n.username) != null ? s : 0, 0.7 + 0.3 * e.kinds.person);
  }
  return n;
}
function Ws(t, e, n) {
  return n.findIndex((r, s) => {
    const i = n[s - 1];
    const a = e[s - 1];
    return i !== void 0 && (a == null ? void 0 : a.meaning) === "username" && i.kinds.answer > 0.6 && e[s] === null && t[s] !== void 0 && _e(r);
  });
}
function Qt(t, e, n) {
  let r = -1;
  let s = 0;
  let i = 0;
  t.forEach((a, o) => {
    var l;
    const c = n.has(o) ? 0 : (l = a[e]) != null ? l : 0;
    if (c > s) {
      i = s;
      [r, s] = [o, c];
    } else {
      i = Math.max(i, c);
    }
  });
  return s >= Fs ? { index: r, score: s, margin: s - i } : null;
}
var Ue = class {
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
      const r = n.margin < js && !(e === "email" && this.hasTwin(n.index));
      this.certain = this.certain && !r && (n.score > 0.5 || e === "email");
    }
    return n;
  }
  hasTwin(e) {
    const n = this.stats[e];
    return n !== void 0 && this.stats.some((r, s) => s !== e && r.kinds.email > 0.5 && ee(n, r) > 0.7);
  }
  has(e) {
    return this.meanings.includes(e);
  }
  /** Columns that may be names though no heading says so, in order. */
  free(e) {
    return this.stats.flatMap((n, r) => !this.taken.has(r) && e(r) && _e(n) ? [r] : []);
  }
};
function Ks(t, e, n) {
  const r = n[t.meanings.indexOf("email")];
  const [s, i] = e;
  const a = s === void 0 ? void 0 : n[s];
  const o = i === void 0 ? void 0 : n[i];
  if (s === void 0 || !a) {
    return { variants: [], certain: true };
  }
  const c = [["username", s]];
  if (a.flipped > 0.6) {
    return { variants: [c, [["realname", s]]], certain: false };
  }
  if (i === void 0 || !o) {
    return { variants: [c], certain: t.has("email") || e.length === 1 };
  }
  const l = ee(a, o) > 0.7;
  const u = r !== void 0 && ee(o, r) > 0.7;
  const p = r !== void 0 && ee(a, r) > 0.7;
  const m = (f, g) => [["username", f], ["realname", g]];
  const d = [["firstname", s], ["lastname", i]];
  if (a.realNames > 0.7 && o.realNames < 0.3) {
    const f = l || u || o.coined > 0.5;
    return {
      variants: f ? [m(i, s), c] : [c, m(i, s)],
      certain: f && o.coined > 0.5 && l
    };
  }
  if (o.realNames > 0.7 && a.realNames < 0.5) {
    const f = l || u && !p;
    return {
      variants: f ? [m(s, i), c] : [c, m(s, i)],
      certain: f === l
    };
  }
  if (a.realNames < 0.4 && o.realNames < 0.4 && a.coined < 0.5) {
    const f = p && u && o.coined < 0.5;
    const g = [["lastname", s], ["firstname", i]];
    return { variants: f ? [d, c] : [c, d, g], certain: false };
  }
  return { variants: [c, m(s, i)], certain: a.coined > 0.5 };
}
function qs(t, e, n) {
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
  const s = Math.min($s, Math.max((d = t == null ? void 0 : t.length) != null ? d : 0, ...e.map((f) => f.length), 1));
  const i = Array.from({ length: s }, (f, g) => g);
  const a = i.map((f) => Yt(e, f, r));
  const o = i.map((f) => {
    var g;
    return n.score((g = t == null ? void 0 : t[f]) != null ? g : "");
  });
  const c = a.map((f, g) => {
    var h;
    return Us((h = o[g]) != null ? h : null, f);
  });
  if (t) {
    const f = c[Ws(t, o, a)];
    if (f) {
      f.username = 0.7;
    }
  }
  const l = new Ue(a, c);
  for (const f of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    l.takeBest(f);
  }
  if (l.has("firstname") && l.has("lastname") && l.has("realname")) {
    l.meanings[l.meanings.indexOf("realname")] = "unused";
  }
  const u = Qt(c, "name", new Set(i.filter((f) => l.meanings[f] !== "unused")));
  let p = { variants: [], certain: true };
  if (u) {
    p = qs(l, u.index, a);
  } else if (!["username", "realname", "firstname", "lastname"].some((f) => l.has(f))) {
    const f = l.free((g) => {
      var h, k;
      return ((k = (h = o[g]) == null ? void 0 : h.score) != null ? k : 0) < 0.6;
    });
    p = Ks(l, f, a);
    p.certain = p.certain && (t === null || f.length < 2);
    p.variants.push([]);
  } else if (!l.has("username") && l.has("realname")) {
    const f = l.meanings.indexOf("realname");
    p = { variants: [[], [["username", f]]], certain: false };
  }
  const m = (p.variants.length > 0 ? p.variants : [[]]).slice(0, 3).map((f) => {
    const g = [...l.meanings];
    f.forEach(([h, k]) => {
      g[k] = h;
    });
    return g;
  });
  return {
    plans: m,
    certain: l.certain && p.certain,
    scores: c.map((h) => {
      var k = h, { name: f } = k, g = se(k, ["name"]);
      return f ? v(w({}, g), { realname: f / 2, username: f / 2 }) : g;
    }),
    stats: a
  };
}
function Jt(t, e, { scores: n, stats: r }) {
  return e.map((s, i) => {
    var a, o, c, l;
    return {
      heading: ((a = t == null ? void 0 : t[i]) != null ? a : "").trim(),
      meaning: s,
      examples: [...(c = (o = r[i]) == null ? void 0 : o.examples) != null ? c : []],
      scores: (l = n[i]) != null ? l : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var be = 200;
var he = 12;
var en = 20;
var Ke = 6;
var T = ({ cells: t }) => t.filter((e) => !b(e));
function Gs(t, e, n) {
  const r = T(t);
  if (r.length === 0 || r.some(L) || t.beside !== void 0) {
    return false;
  }
  const s = r.map((l) => e.score(l));
  const i = s.filter((l) => l !== null && l.score > 0.8);
  const a = i.filter((l) => (l == null ? void 0 : l.meaning) !== "unused");
  const o = s.filter((l) => l !== null && l.meaning !== "unused");
  if (r.length === 1) {
    return n && t.cells.length === 1 && a.length === 1;
  }
  const c = i.length > 1 || r.length < 3 || t.cells.length > 1 && o.length > 0;
  return n ? a.length > 0 && c || i.length > 2 : a.length > 0 && i.length > 1 && i.length >= r.length * 0.6;
}
function tn(t, e, n) {
  const r = T(t);
  if (e.length === 0 || r.length < 2 || r.some(L)) {
    return false;
  }
  let s = 0;
  t.cells.forEach((i, a) => {
    const o = e.map(({ cells: p }) => {
      var m;
      return (m = p[a]) != null ? m : "";
    }).filter((p) => !b(p) && !C(p));
    if (!Ee(i) || C(i) || o.length < e.length * 0.5) {
      return;
    }
    const c = o.map((p) => A(p, n));
    const l = A(i, n);
    const u = (p) => l !== p && c.filter((m) => m === p).length > c.length * 0.7;
    if (u("email") || u("person")) {
      s += 2;
    } else if (u("date") || u("number") || u("phone")) {
      s += e.length > 2 ? 2 : 1;
    }
  });
  return s > 1;
}
function Vs(t, e) {
  const { words: n, titles: r, options: s } = e;
  if (s.header === false) {
    return [];
  }
  if (s.header === true) {
    return t.length > 0 ? [0] : [];
  }
  const i = [];
  let a = "";
  t.forEach((o, c) => {
    var m;
    const l = i[i.length - 1];
    const u = o.cells.join("|").toLowerCase();
    const p = a !== "" && u === a;
    if (p || Gs(o, n, l === void 0 && c < he)) {
      if (l === c - 1 && T(o).length >= T((m = t[l]) != null ? m : o).length) {
        i.pop();
      } else if (l === c - 1) {
        return;
      }
      i.push(c);
      a = u;
    }
  });
  if (i.length === 0) {
    const o = t.slice(0, he).findIndex((c, l) => l < Ke && c.cells.length > 1 && tn(c, t.slice(l + 1, l + 12), r));
    if (o !== -1) {
      i.push(o);
    }
  }
  return i;
}
function nn(t) {
  return t.length <= Ke && !t.some((e) => e.cells.some(L)) && t.filter((e) => {
    var n;
    return T(e).length > 1 && !b((n = e.cells[0]) != null ? n : "");
  }).length < 3;
}
var Xs = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var Ys = (t) => {
  var e;
  return t.length < 40 && Xs.has((e = t.toLowerCase().split(/[\s:：(]/u, 1)[0]) != null ? e : "");
};
function Qs(t, e, n) {
  var i;
  const r = t.cells.slice(1).filter((a) => !b(a));
  if (r.length === 0 || r.some((a) => A(a, n) !== "number")) {
    const a = (i = T(t)[0]) != null ? i : "";
    return T(t).length === 1 && e.length > 1 && Ys(a.trim());
  }
  const s = e.slice(0, 20);
  return s.length > 0 && t.cells.every((a, o) => o === 0 || b(a) || s.filter(({ cells: c }) => {
    var l;
    return A((l = c[o]) != null ? l : "", n) === "number";
  }).length < s.length * 0.3);
}
function Zs(t, e, n) {
  const r = e.slice(0, en);
  if (r.length === 0) {
    return false;
  }
  const s = r.reduce((i, a) => i + T(a).length, 0) / r.length;
  if (T(t).length <= s / 2 && T(t).length < 3 && s > 3) {
    return !t.cells.some(L);
  }
  return tn(t, r, n) && t.cells.some((i, a) => Ee(i) && r.filter(({ cells: o }) => {
    var c;
    return L((c = o[a]) != null ? c : "");
  }).length > r.length * 0.8);
}
function Js(t, e, n, { options: r, words: s }) {
  if (r.columns) {
    const i = Math.max(n, r.columns.length);
    return Array.from({ length: i }, (a, o) => {
      var c, l;
      return (l = (c = r.columns) == null ? void 0 : c[o]) != null ? l : "unused";
    });
  }
  return e ? Bt(t.map((i) => {
    const a = s.score(i);
    return (a == null ? void 0 : a.score) === 1 ? a.meaning : "unused";
  }), pe(t)) : null;
}
function ei(t, e) {
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
function We(t, e, n, r) {
  var h, k;
  const { words: s, titles: i } = r;
  const a = [...n];
  const o = [...t];
  const c = [];
  const l = e !== null && J(e.cells);
  if (!l) {
    if (e) {
      const x = a.slice(0, he).findIndex((y, R) => R === a.length - 1 || !Zs(y, a.slice(R + 1, R + 1 + en), i));
      o.push(...a.splice(0, Math.max(0, x)));
    }
    for (let x = a.pop(); x; x = a.pop()) {
      if (a.length === 0 || !Qs(x, a, i)) {
        a.push(x);
        break;
      }
      c.unshift(x);
    }
  }
  const u = e && !l ? ei(e, [...o].reverse()) : e;
  const p = u ? -1 : a.slice(0, he).reduce((x, y, R) => {
    var I;
    return b((I = y.cells[0]) != null ? I : "") && T(y).length > 0 && R <= Ke ? R : x;
  }, -1);
  const m = a.filter((x) => {
    var y;
    return b((y = x.cells[0]) != null ? y : "");
  }).length < a.length * 0.5;
  if (p !== -1 && m && nn(a.slice(0, p))) {
    o.push(...a.splice(0, p + 1));
  }
  const d = a.slice(0, be).map(({ cells: x }) => x);
  const f = Zt((h = u == null ? void 0 : u.cells) != null ? h : null, d, s, i);
  const g = Js((k = u == null ? void 0 : u.cells) != null ? k : [], l, f.stats.length, r);
  if (g) {
    f.plans = [g];
    f.certain = true;
  }
  return { headings: u, above: o, rows: a, totals: c, plans: f, sheet: l };
}
function rn(t, e) {
  var c, l, u;
  const n = t.filter((p) => p.beside === void 0 && T(p).length > 0);
  const r = J((l = (c = n[0]) == null ? void 0 : c.cells) != null ? l : []);
  const s = r ? [0] : Vs(n, e);
  const i = [];
  const a = (u = s[0]) != null ? u : -1;
  let o = n.slice(0, Math.max(0, a));
  if (o.length > 0 && !nn(o)) {
    i.push(We([], null, o, e));
    o = [];
  }
  if (a === -1) {
    i.push(We([], null, n, e));
  }
  s.forEach((p, m) => {
    var g, h;
    const d = (g = s[m + 1]) != null ? g : n.length;
    const f = n.slice(p + 1, d);
    i.push(We(m === 0 ? o : [], (h = n[p]) != null ? h : null, f, e));
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
  return Jt((r = (n = t.headings) == null ? void 0 : n.cells) != null ? r : null, qe(t, e), t.plans);
}
function qe({ plans: t }, e) {
  var n, r;
  return (r = (n = t.plans[e]) != null ? n : t.plans[0]) != null ? r : [];
}

// src/accounts/list/formula.ts
var ti = "=+-@＝＋－＠";
var ni = ";,|	\r\n\v\f\u2028\u2029";
var ri = /[\s'"]/u;
var si = /^'*[\t\r\n]/u;
function on(t) {
  const e = [];
  let n = false;
  for (let r = t.length - 1; r >= 0; r--) {
    const s = t.charAt(r);
    if (n && ni.includes(s)) {
      e.push(r + 1);
    }
    if (!ri.test(s)) {
      n = ti.includes(s);
    }
  }
  if (n || si.test(t)) {
    e.push(0);
  }
  return e.reverse();
}
function ln(t) {
  const e = on(t);
  return [0, ...e].map((n, r) => t.slice(n, e[r])).join("'");
}
function Ge(t) {
  const e = on(t);
  return [0, ...e].map((n, r) => t.slice(r > 0 && t.charAt(n) === "'" ? n + 1 : n, e[r])).join("");
}

// src/accounts/list/read/table.ts
function un(t, e) {
  const n = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(t + e);
  return (n ? e + t : `${t} ${e}`).trim();
}
function ii(t) {
  const e = t.filter((n) => !b(n)).slice(0, be);
  return e.length > 1 && e.filter((n) => ge.test(n.trim())).length > e.length * 0.8;
}
function ai(t) {
  var r;
  const [, e = "", n = ""] = (r = ge.exec(t.trim())) != null ? r : [];
  return e ? un(n, e) : t;
}
var cn = ({ cells: t }) => t.filter((e) => !b(e)).length;
function oi(t, e, { rows: n }) {
  const r = t.cells.findIndex((i) => !b(i));
  const s = (e[r] === "firstname" || e[r] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return s && cn(t) === 1 && n.slice(0, be).filter((i) => cn(i) > 2).length > 1;
}
function li({ headings: t, sheet: e }, n, r) {
  var i;
  const s = (a) => e ? Ge(a) : a.trim();
  return { heading: s((i = t == null ? void 0 : t.cells[n]) != null ? i : ""), column: n, value: s(r) };
}
var ke = class {
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
      const s = qe(r, n);
      const i = ii(r.rows.map(({ cells: a }) => {
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
    var h, k;
    const { line: i, lastLine: a, cells: o } = e;
    const c = { first: "", last: "" };
    const l = [];
    const u = [];
    const p = r.sheet ? pe((k = (h = r.headings) == null ? void 0 : h.cells) != null ? k : []) : -1;
    o.forEach((y, R) => {
      var ne;
      const I = r.headings !== null && R >= r.headings.cells.length;
      const N = I && n[R] === "unused" ? void 0 : n[R];
      if (N === void 0 || N === "unused") {
        const we = this.delimiter && y.includes("\n") && y.includes(this.delimiter);
        if (!b(y) && (N === void 0 || we)) {
          u.push(y);
        }
        if (!b(y) && N === "unused" && R > p) {
          l.push(li(r, R, y));
        }
      } else {
        this.readCell(N, r.sheet ? Ge(y) : y, c, r.sheet, i);
        if (N === "realname" && s) {
          c.realname = ai((ne = c.realname) != null ? ne : "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", i, this.textOf(e));
    }
    const x = c, { first: m, last: d } = x, f = se(x, ["first", "last"]);
    if (m || d) {
      f.realname = un(m, d);
    }
    if (l.length > 0) {
      f.extra = l;
    }
    if (r.sheet) {
      this.builder.add(i, a, f, true);
      return;
    }
    this.readName(f);
    if (oi(e, n, r)) {
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
      const { names: o, calls: c } = V(n, this.context.titles);
      const [l = (s = c[0]) == null ? void 0 : s.names[0]] = o;
      e.username = l != null ? l : n;
    } else if (/[@＠]/.test(n.slice(1))) {
      const o = le(n.replace(/\n/g, " "), this.context.words);
      const c = r === "" || o.email.toLowerCase() === r.toLowerCase();
      if (o.email !== "" && (c || o.name !== "")) {
        e.username = o.name;
        e.email = r || o.email;
      }
    } else if (n.includes("\n")) {
      e.username = n.replace(/\s*\n\s*/g, " ");
    }
    if (/[@＠]/.test((i = e.realname) != null ? i : "") && L((a = e.realname) != null ? a : "")) {
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
var ci = 3 * q;
var ui = 5 * q;
var mi = 3;
function di(t) {
  var o, c;
  const e = t.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const n = (c = (o = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : o[1]) != null ? c : null;
  const r = e.split("\n");
  let s = 0;
  const i = r.findIndex((l, u) => u >= ui || !b(l) && ++s > ci);
  const a = r.slice(0, i === -1 ? r.length : i).map((l, u) => ({ line: u + 1, lastLine: u + 1, text: l }));
  return {
    lines: n === null ? a : a.slice(1),
    separator: n,
    beyond: i === -1 ? null : fi(r, i)
  };
}
var pi = /[^\s,;|"]/;
function fi(t, e) {
  var i, a;
  const n = t.findIndex((o, c) => c >= e && !b(o));
  let r = t.length - 1;
  while (r > n && b((i = t[r]) != null ? i : "")) {
    r--;
  }
  const s = (a = t.find((o, c) => c >= e && pi.test(o))) != null ? a : "";
  return n === -1 ? null : { line: n + 1, lastLine: r + 1, text: s };
}
function gi({ records: t, delimiter: e }, n, { options: r }) {
  const s = n.sections.some(({ headings: a }) => a !== null);
  if (r.columns || r.delimiter || n.sheet || s) {
    return null;
  }
  const i = /* @__PURE__ */ new Set();
  for (const { cells: a } of t.slice(0, 200)) {
    a.forEach((o, c) => {
      if (/[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test(o)) {
        i.add(c);
      }
    });
  }
  return i.size > 1 ? null : t.map(({ line: a, lastLine: o, cells: c, beside: l }) => ({ line: a, lastLine: o, text: l != null ? l : c.join(c.every(b) ? e : " ") }));
}
function mn(t, e) {
  return t.map((n) => {
    if (n.kind === "lines") {
      return { segment: n, table: null };
    }
    const r = rn(n.records, e);
    const s = n.source === "delimited" ? gi(n, r, e) : null;
    return s ? { segment: { kind: "lines", lines: s }, table: null } : { segment: n, table: r };
  });
}
var ye = class {
  constructor(e, n, r) {
    this.parts = e;
    this.context = n;
    this.variant = r;
    this.certain = true;
    this.hasVariants = false;
    this.format = "names";
    this.builder = new oe(n.options);
  }
  read({ lines: e, separator: n, beyond: r }) {
    var c;
    const { builder: s, parts: i } = this;
    if (n !== null) {
      s.remark("markup", 1, `sep=${n}`);
    }
    const a = i.filter(({ table: l }) => l !== null);
    for (const l of i) {
      if (s.overflow !== null) {
        break;
      }
      if (l.table) {
        this.addTable(l.segment, l.table);
      } else {
        this.addLines(l.segment.lines, a.length > 0);
      }
    }
    if (r && s.overflow === null) {
      s.remark(r.text === "" ? "no-name" : "too-many", r.line, r.text, r.lastLine);
    }
    const o = (c = r == null ? void 0 : r.lastLine) != null ? c : e.reduce((l, { line: u, text: p }) => b(p) ? l : u, 0);
    s.finish(o, (l) => {
      var u, p, m, d;
      return (d = (m = e[l - ((p = (u = e[0]) == null ? void 0 : u.line) != null ? p : 1)]) == null ? void 0 : m.text) != null ? d : "";
    });
    return v(w({ rows: s.rows, remarks: s.remarks }, this.columns()), { format: this.format });
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
    new ke(this.context, this.builder, e.delimiter).addAll(n, this.variant);
  }
  addLines(e, n) {
    const { builder: r, context: s } = this;
    if (!n && Rt(e, s.words, r)) {
      return;
    }
    if (!n && ct(e, r)) {
      this.certain = false;
      return;
    }
    const i = this.variant === 1 ? "parts" : "whole";
    const a = new me(e, v(w({}, s), { order: i }), r);
    this.hasVariants = this.hasVariants || a.isSurnameFirst;
    this.certain = this.certain && !a.isSurnameFirst;
    const o = r.rows.length;
    a.readAll();
    if (!n) {
      const c = r.rows.slice(o);
      const l = c.filter(({ email: u }) => u !== "").length;
      this.format = a.isPage ? "wikitext" : l > c.length / 2 ? "addresses" : "names";
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
  const n = di(t);
  const r = {
    options: e,
    words: new ie(e.headings),
    titles: new D(e.userNamespaces),
    modes: Lt(e.modeWords)
  };
  const s = (m = e.delimiter) != null ? m : n.separator;
  let i = Be(n.lines, s, r);
  let a = mn(i, r);
  if (!a.some(({ table: d }) => d == null ? void 0 : d.sheet) && /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i.test(t.slice(1))) {
    n.lines = n.lines.map((d) => v(w({}, d), { text: ot(d.text.replace(/\uFEFF/g, "")) }));
    i = Be(n.lines, s, r);
    a = mn(i, r);
  }
  const o = new ye(a, r, 0);
  const c = o.read(n);
  const l = [c];
  const u = /* @__PURE__ */ new Set([JSON.stringify(c.rows.slice(0, 50))]);
  for (let d = 1; d < mi && o.hasVariants; d++) {
    const f = new ye(a, r, d).read(n);
    const g = JSON.stringify(f.rows.slice(0, 50));
    if (f.rows.length > 0 && !u.has(g)) {
      u.add(g);
      l.push(f);
    }
  }
  const p = !c.rows.some(({ username: d, realname: f }) => (d + f).includes("�"));
  return { readings: l, certain: o.certain && p };
}

// src/accounts/list/read/source/address-book.ts
var dn = (t) => Uint8Array.from(t, (e) => e.charCodeAt(0));
function hi(t, e) {
  try {
    return e(dn(atob(t.trim())), "utf-8");
  } catch (n) {
    return t;
  }
}
var Xe = (t) => t.split(/\r\n|\r|\n/);
var pn = (t) => t.replace(/(\r\n|\r|\n)[ \t]/g, "");
function bi(t, e, n) {
  const r = t.replace(/=([0-9a-f]{2})/gi, (s, i) => String.fromCharCode(parseInt(i, 16)));
  try {
    return n(dn(r), e);
  } catch (s) {
    return t;
  }
}
function ki(t) {
  var n, r;
  const e = [];
  for (const s of Xe(pn(t))) {
    const i = (n = e[e.length - 1]) != null ? n : "";
    if (/quoted-printable/i.test((r = i.split(":", 1)[0]) != null ? r : "") && i.endsWith("=")) {
      e[e.length - 1] = i.slice(0, -1) + s;
    } else {
      e.push(s);
    }
  }
  return e;
}
function yi(t, e) {
  var c, l;
  const n = t.indexOf(":");
  const [r = "", ...s] = t.slice(0, Math.max(n, 0)).split(";");
  const i = s.join(";");
  const a = t.slice(n + 1);
  const o = (l = (c = /charset="?([\w-]+)/i.exec(i)) == null ? void 0 : c[1]) != null ? l : "utf-8";
  return {
    name: r.replace(/.*\./, "").toUpperCase(),
    parameters: i,
    value: /quoted-printable/i.test(i) ? bi(a, o, e) : a
  };
}
var Ve = (t) => t.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim();
function wi(t) {
  const [e = "", n = ""] = t.replace(/\\;/g, " ").split(";").map(Ve);
  return `${n} ${e}`.trim();
}
function xi(t) {
  var s, i;
  const e = (a) => {
    var o, c;
    return (c = (o = t.find(({ name: l }) => l === a)) == null ? void 0 : o.value) != null ? c : "";
  };
  const n = t.filter(({ name: a }) => a === "EMAIL");
  const r = (s = n.find(({ parameters: a }) => /[;,=]pref\b/i.test(a))) != null ? s : n[0];
  return {
    name: Ve(e("FN")) || wi(e("N")),
    email: Ve((i = r == null ? void 0 : r.value) != null ? i : "").replace(/^mailto:/i, "")
  };
}
function Si(t, e) {
  return t.split(/^BEGIN:VCARD\s*$/im).slice(1).map((n) => xi(
    ki(n).map((r) => yi(r, e))
  ));
}
function vi(t, e) {
  var s;
  const n = /* @__PURE__ */ new Map();
  for (const i of Xe(t)) {
    const [, a = "", o = "", c = ""] = (s = /^([^:]+):([:<]?)(.*)$/.exec(i)) != null ? s : [];
    const l = a.replace(/;.*/, "").toLowerCase();
    if (l && o !== "<" && !n.has(l)) {
      n.set(l, (o ? hi(c, e) : c).trim());
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
var Li = (t, e) => pn(t).split(/(?:\r\n|\r|\n){2,}/).filter((n) => /^dn:/m.test(n)).map((n) => vi(n, e));
function fn(t, e) {
  const [n = ""] = Xe(t.slice(0, 4e3)).filter((i) => !/^(\s*|#.*|version:.*)$/.test(i));
  let r;
  if (/^BEGIN:VCARD\s*$/i.test(n)) {
    r = Si(t, e);
  } else if (/^dn::? /i.test(n)) {
    r = Li(t, e);
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
var Ri = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function Ti(t, e) {
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
      return Ti(t, e === "utf-32le").replace(/^\uFEFF/, "");
    case "windows-1252":
      return n(t, e).replace(/[\u0080-\u009f]/g, (r) => {
        var s;
        return (s = Ri[r.charCodeAt(0) - 128]) != null ? s : r;
      });
    case "windows-1258":
      return n(t, e).normalize();
    default:
      return n(t, e);
  }
}

// src/accounts/list/read/source/file-kind.ts
var Ei = [
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
var Ci = "d0cf11e0a1b11ae1";
var Mi = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-spreadsheet"],
  ["Book", "old-spreadsheet"],
  ["WordDocument", "document"]
];
function Ai(t) {
  return Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
}
function Pi(t, e, n) {
  for (let r = 0; r < e.length; r++) {
    if (e[r] !== "." && e[r] !== t[n * 2 + r]) {
      return false;
    }
  }
  return true;
}
function Ni(t) {
  var i, a;
  const e = new DataView(t.buffer, t.byteOffset, t.byteLength);
  if (t.length < 52) {
    return "document";
  }
  const n = 2 ** Math.min(e.getUint16(30, true), 12);
  const r = (e.getUint32(48, true) + 1) * n;
  const s = String.fromCharCode(...t.subarray(r, r + 4096)).replace(/\0/g, "");
  return (a = (i = Mi.find(([o]) => s.includes(o))) == null ? void 0 : i[1]) != null ? a : "document";
}
function gn(t) {
  var n, r;
  if (!t.length) {
    return "empty";
  }
  const e = Ai(t.subarray(0, 264));
  if (e.startsWith(Ci)) {
    return Ni(t);
  }
  return (r = (n = Ei.find(([, s, i]) => Pi(e, s, i != null ? i : 0))) == null ? void 0 : n[0]) != null ? r : "text";
}

// taken:core/app/load-part-gadget
var Ye = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-parts-gadget.ts
var hn = (t, e, n) => O(null, null, function* () {
  const r = yield Ye("files");
  return r.detectEncoding(t, e, n);
});
var bn = (t) => O(null, null, function* () {
  const e = yield Ye("files");
  return e.readSpreadsheet(t);
});

// src/accounts/list/read/source/samples.ts
var Oi = 3;
var zi = 60;
function kn(t) {
  var i;
  const e = t.map((a) => a.split(/\r\n|\r|\n/));
  const n = [];
  const r = /* @__PURE__ */ new Set();
  const [s = []] = e;
  for (let a = 0; a < s.length && n.length < Oi; a++) {
    const o = (i = s[a]) != null ? i : "";
    if (e.some((c) => {
      var l;
      return /[^\u0000-\u007f]/.test((l = c[a]) != null ? l : "");
    }) && !r.has(o)) {
      r.add(o);
      n.push(a);
    }
  }
  return e.map((a) => n.map((o) => {
    var c;
    return ((c = a[o]) != null ? c : "").slice(0, zi);
  }));
}

// src/accounts/list/read/source/unicode.ts
function Di([t, e, n, r]) {
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
var Ii = /* @__PURE__ */ new Set([9, 10, 13, 32, 44, 46, 59, 64]);
function Hi(t) {
  var s;
  let e = 0;
  let n = 0;
  let r = 0;
  for (let i = 0; i < t.length; i++) {
    if (Ii.has((s = t[i]) != null ? s : 0)) {
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
function Fi(t) {
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
function $i(t) {
  var r;
  let e = 0;
  let n = 0;
  for (let s = 0; s < t.length; s++) {
    const i = Fi((r = t[s]) != null ? r : 0);
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
var ji = (t) => t < 32 && !(t >= 9 && t <= 13) && t !== 26 && t !== 27;
function Bi(t) {
  const e = t.subarray(0, 65536);
  const n = e.filter(ji);
  return n.length > 3 && n.length * 20 > e.length;
}
var _i = (t) => t.some((e, n) => e === 27 && (t[n + 1] === 36 || t[n + 1] === 40));
var Ui = 3;
function Wi(t) {
  var s;
  const e = (s = Di(t)) != null ? s : Hi(t);
  if (e) {
    return e;
  }
  const { right: n, wrong: r } = $i(t);
  return r * Ui <= n && !_i(t) ? "utf-8" : null;
}
function yn(t, e) {
  const n = Wi(t);
  if ((n == null ? void 0 : n.startsWith("utf-16")) || (n == null ? void 0 : n.startsWith("utf-32"))) {
    return { kind: "unicode", encoding: n, text: U(t, n, e) };
  }
  if (Bi(t)) {
    return { kind: "binary" };
  }
  return n ? { kind: "unicode", encoding: n, text: e(t, n) } : { kind: "legacy" };
}

// src/accounts/list/read/source/index.ts
var Ki = (t, e) => new TextDecoder(e).decode(t);
var W = (t) => ({ kind: "problem", code: t, detail: "" });
function qi(t) {
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
var Gi = (t) => /^\s*<(\?xml|office:document)\b/.test(t) && t.slice(0, 8192).includes("opendocument.spreadsheet");
var Vi = (t) => t.length < 2e3 && /^\s*\{/.test(t) && /"(doc_id|url)":\s*"/.test(t);
var wn = (t) => t.replace(/\u0000+/g, "");
function Xi({ encoding: t, certain: e, texts: n }) {
  var a, o;
  const r = kn([...n.values()]);
  const s = Array.from(n, ([c, l], u) => {
    var p;
    return { encoding: c, samples: (p = r[u]) != null ? p : [], text: wn(l) };
  });
  const i = (a = n.get(t)) != null ? a : "";
  return {
    kind: "text",
    encoding: t,
    certain: e,
    samples: (o = r[0]) != null ? o : [],
    text: wn(i),
    alternatives: s.slice(1),
    remarks: qi(i)
  };
}
function Yi(t, e, n) {
  return O(this, null, function* () {
    var c, l;
    const r = (c = e.encoding) != null ? c : "";
    const s = yn(t, n);
    if (s.kind === "binary" && !r) {
      return null;
    }
    if (s.kind === "unicode" && (!r || r === s.encoding)) {
      return { encoding: s.encoding, certain: true, texts: /* @__PURE__ */ new Map([[s.encoding, s.text]]) };
    }
    const i = yield ((l = e.detectEncoding) != null ? l : hn)(t, e.language, n);
    const a = s.kind === "unicode" ? [s.encoding] : [i.encoding, ...i.alternatives];
    const o = r || i.encoding;
    return {
      encoding: o,
      certain: i.certain || r !== "",
      texts: new Map([o, ...a].map((u) => [u, U(t, u, n)]))
    };
  });
}
function Qe(t, e, n = false) {
  return O(this, null, function* () {
    var l, u, p;
    const { bytes: r } = t;
    const s = gn(r);
    const i = (l = e.readSpreadsheet) != null ? l : bn;
    if (s === "zip") {
      const m = yield i(r);
      return m.kind !== "packed" ? m : n ? W("archive") : Qe(v(w({}, t), { bytes: m.bytes }), e, true);
    }
    if (s !== "text") {
      return W(s);
    }
    const a = (u = e.decode) != null ? u : Ki;
    const o = yield Yi(r, e, a);
    if (!o) {
      return W("binary");
    }
    const c = Xi(o);
    if (Gi(c.text)) {
      const m = yield i(r);
      return m.kind === "packed" ? W("broken") : m;
    }
    if (Vi(c.text)) {
      return W("web-shortcut");
    }
    return c.text.trim() ? (p = fn(c.text, a)) != null ? p : c : W("empty");
  });
}

// src/accounts/list/read/index.ts
var te = (t, e) => v(w({}, e), { problem: null, text: t, encoding: null, sheets: [], sheet: "" });
function Qi(t, e) {
  var a;
  const n = t.map(({ name: o, rows: c }) => {
    const l = H(c, "	", "\n");
    return { name: o, text: l, read: P(l, c.some((u) => u.length > 1) ? w({ delimiter: "	" }, e) : e) };
  });
  const r = (o) => o.read.readings[0].rows.length;
  const s = (a = n.find(({ name: o }) => o === e.sheet)) != null ? a : n.reduce((o, c) => r(c) > r(o) ? c : o);
  const i = e.sheet !== void 0 || n.filter((o) => r(o) > 0).length < 2;
  return v(w({}, te(s.text, s.read)), {
    certain: s.read.certain && i,
    sheets: n.map(({ name: o }) => o),
    sheet: s.name
  });
}
function Zi(n) {
  return O(this, arguments, function* (t, e = {}) {
    switch (t.kind) {
      case "text":
        return te(t.text, P(t.text, e));
      case "html": {
        const r = new D(e.userNamespaces);
        const s = e.DOMParser ? at(t.html, t.text, r, e.DOMParser) : t.text;
        return te(s, P(s, e));
      }
      case "page": {
        const r = new D(e.userNamespaces);
        const s = e.DOMParser ? it(t.html, r, e.DOMParser) : "";
        return te(s, P(s, e));
      }
      case "file": {
        const r = yield Qe(t, w({ language: "" }, e));
        switch (r.kind) {
          case "problem":
            return { readings: [], certain: true, problem: { code: r.code }, text: "", encoding: null, sheets: [], sheet: "" };
          case "table":
            return Qi(r.sheets, e);
          case "text": {
            const { text: s, encoding: i, certain: a, samples: o, alternatives: c, remarks: l } = r;
            const u = te(s, P(s, e));
            const p = a ? [] : c.map((m) => P(m.text, e).readings[0]);
            return v(w({}, u), {
              readings: [...u.readings, ...p],
              certain: u.certain && a,
              encoding: { encoding: i, certain: a, samples: o, alternatives: c, remarks: l }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [H, ln, bt, Ie, _, U];
return { readList: Zi, readText: P };
} };
// </nowiki>
