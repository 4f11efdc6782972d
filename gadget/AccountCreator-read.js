// <nowiki>
/*!
 * AccountCreator 0.1.0+b3bf61b9: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
mw.libs.accountCreator.parts.read = { on: {"core":"3b65abff","checks":"521c06f6"}, contents: '1faf2653', run: function () {
'use strict';
var $s = Object.defineProperty;
var Hs = Object.defineProperties;
var zs = Object.getOwnPropertyDescriptors;
var ue = Object.getOwnPropertySymbols;
var Pt = Object.prototype.hasOwnProperty;
var Nt = Object.prototype.propertyIsEnumerable;
var At = (n, e, t) => e in n ? $s(n, e, { enumerable: true, configurable: true, writable: true, value: t }) : n[e] = t;
var k = (n, e) => {
  for (var t in e || (e = {}))
    if (Pt.call(e, t))
      At(n, t, e[t]);
  if (ue)
    for (var t of ue(e)) {
      if (Nt.call(e, t))
        At(n, t, e[t]);
    }
  return n;
};
var w = (n, e) => Hs(n, zs(e));
var K = (n, e) => {
  var t = {};
  for (var s in n)
    if (Pt.call(n, s) && e.indexOf(s) < 0)
      t[s] = n[s];
  if (n != null && ue)
    for (var s of ue(n)) {
      if (e.indexOf(s) < 0 && Nt.call(n, s))
        t[s] = n[s];
    }
  return t;
};
var U = (n, e, t) => {
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
var _s = /["\r\n]|^\s|\s$/u;
function de(n, e, t) {
  const s = (r) => _s.test(r) || r.includes(e) ? `"${r.replace(/"/g, '""')}"` : r;
  return n.map((r) => r.map(s).join(e)).join(t);
}

// taken:core/accounts/names/unicode-pattern
var y = mw.libs.accountCreator.parts.core.modules[41];

// src/accounts/list/read/plain-text.ts
var js = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
var Bs = new Map(Object.entries({
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
var Ws = new Map(Object.entries({
  grave: "̀",
  acute: "́",
  circ: "̂",
  tilde: "̃",
  uml: "̈",
  ring: "̊",
  cedil: "̧",
  caron: "̌"
}));
var Fs = new Map(Object.entries({
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
var Ks = y(String.raw`\p{Nd}`, "g");
var Us = y(String.raw`[^\P{Nd}\d]`);
var qs = y(String.raw`\p{Nd}`);
function Gs(n, e, t, s) {
  var i, o, a;
  if (s !== void 0) {
    const [, l = "", c = ""] = (i = /^([a-z])([a-z]+)$/i.exec(s)) != null ? i : [];
    const u = Ws.get(c);
    return (a = (o = Bs.get(s)) != null ? o : Fs.get(s)) != null ? a : u ? (l + u).normalize() : n;
  }
  const r = e !== void 0 ? Number(e) : parseInt(t != null ? t : "", 16);
  return r > 31 && r < 1114112 && (r < 55296 || r > 57343) ? String.fromCodePoint(r) : n;
}
function Dt(n) {
  return n.includes("&") ? n.replace(js, Gs) : n;
}
function D(n) {
  return n.replace(/[\s_]+/gu, " ").trim();
}
function R(n) {
  if (!Us.test(n)) {
    return n;
  }
  return n.replace(Ks, (e) => {
    var r;
    let t = (r = e.codePointAt(0)) != null ? r : 0;
    const s = t;
    while (s - t < 9 && qs.test(String.fromCodePoint(t - 1))) {
      t--;
    }
    return String(s - t);
  });
}
function S(n) {
  return n.trim() === "";
}

// src/accounts/list/read/chat.ts
var Vs = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;
function je(n) {
  var i;
  const e = n.slice(0, 150);
  const t = R(e);
  const s = ((i = Vs.exec(t.length === e.length ? t : e)) == null ? void 0 : i[1]) || "";
  const r = t.indexOf(s);
  return (t.length === e.length ? e.slice(r, r + s.length) : s).trim();
}
function It(n, e) {
  const t = n.filter(({ text: i }) => !S(i));
  const s = t.map(({ text: i }) => je(i));
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
var q = mw.libs.accountCreator.parts.core.modules[35];

// src/accounts/list/read/headings.ts
var jt = {
  username: "account alias anmelde användar användare apodo benutzer bruger bruker compte conta cuenta felhasználó gebruiker gebruikers handle identifiant istifadəçi konta konto korisničko kullanıcı käyttäjä käyttäjänimi login loginid loginname ngườidùng nick nickname nutzer pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničko szerkesztő thànhviên tunnus tàikhoản tênđăngnhập uporabniškoime user username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik użytkownika uživatel uživatele uživatelskéjméno wikimediauser wikiname wikipedian wikiuser χρήστη χρήστης корисничко корисничкоиме користувач користувача логин логін ник никнейм пользователь пользователя потребител потребителскоиме участник участника учетнаязапись учетнойзаписи учётнаязапись учётнойзаписи կասնակցիանուն המשתמש כינוי משתמש שםמשתמשת اسمالحساب المستخدم مستخدم نامکاربری کاربر उपयोगकर्ता सदस्य ব্যবহারকারী ব্যবহারকারীর ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント ニックネーム ハンドルネーム ユーザ ユーザー ユーザーid ユーザーネーム ログイン ログインid 使用者 利用者 帳戶 帳號 昵称 暱稱 用戶 用户 登录 账号 账户 계정 닉네임 사용자 아이디 유저 유저네임",
  email: "adresademail adresemailowy adrespocztyelektronicznej adresseélectronique adreçaelectrònica contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím dirección eaddress email emailid emailová emailovýkontakt epost eposta eposti epoçt eメール indirizzoe mail mailde mel messagerie mél postaelettronica primaryemail surel sähköposti thưđiệntử useremail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο електроннапошта електроннапоща електронноїпошти емайл емейл имейл почта электроннаяпочта электроннойпочты էլփոստ אימייל דואל דואראלקטרוני מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه پستالکترونیک ईमेल ইমেইল อีเมล อีเมล์ ელფოსტა メアド メール 信箱 电子邮件 电子邮箱 邮件 邮箱 電子メール 電子信箱 電子郵件 電郵 메일 이메일 전자메일 전자우편",
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
var Xs = "s a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택".split(" ");
var Ys = "and und et y e i og och ja és și si ve và dan и і й та و";
var Be = y(String.raw`[^\p{L}\p{M}\p{N}№]`, "g");
var $t = y(String.raw`[^\p{L}\p{M}\p{N}№]+`);
var me = y(String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);
var Qs = 200;
function We(n) {
  return q(n).normalize("NFKC").toLowerCase();
}
function P(n) {
  return We(n).replace(Be, "");
}
function Ht(n) {
  const e = n.replace(/[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, " ");
  return P(e) === "" ? n : e;
}
var zt = new Set(Xs);
var Zs = new Set(jt.people.split(" "));
var Js = new Set(Ys.split(" "));
var Fe = Object.entries(jt).reduce((n, [e, t]) => {
  const s = e === "people" ? "name" : e;
  for (const r of t.split(" ")) {
    const i = P(r);
    if (i && !n.has(i)) {
      n.set(i, s);
    }
  }
  return n;
}, /* @__PURE__ */ new Map());
var er = new Set("address adresse adress adres adresa adrese adresă adresi adresiniz adreça alamat anschrift cím címe dirección direccion endereço indirizzo osoite адрес адреса διεύθυνση địachỉ ที่อยู่ כתובת عنوان نشانی पता ঠিকানা アドレス 地址 주소".split(" ").map(P));
var tr = new Set("nazwa 名 명".split(" "));
var _t = 40;
function nr(n, e) {
  for (let t = Math.min(n.length, _t) - 1; t > 0 && n.length <= _t; t--) {
    const s = [n.slice(0, t), n.slice(t)];
    const r = s.map((o) => o === "account" ? void 0 : e(o));
    const i = (o, a) => r.some(
      (l, c) => l === o && (r[1 - c] === o || a(1 - c))
    );
    if (i("username", (o) => r[o] === "name" || tr.has(s[o] || ""))) {
      return "username";
    }
    if (i("email", (o) => er.has(s[o] || ""))) {
      return "email";
    }
  }
  return void 0;
}
function Bt(n) {
  return [...n].filter(([e, t]) => (t === "username" || t === "email" || t === "name" || t === "realname") && (me.test(e) ? e.length > 1 : e.length > 4)).sort(([e], [t]) => t.length - e.length);
}
var sr = Bt(Fe);
var rr = "accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호".split(" ").map(P);
var ir = new Set(["secret", "secrets", "token", "tokens", "секрет", "رمز", "пин", "पिन", "পিন"].map(P));
var Wt = (n) => [...n].flatMap(([e, t]) => t === "password" ? [e] : []);
var or = [...rr, ...Wt(Fe)];
var fe = class {
  constructor(e = {}) {
    this.words = /* @__PURE__ */ new Map();
    this.found = /* @__PURE__ */ new Map();
    for (const [t, s] of Object.entries(e)) {
      for (const r of s) {
        this.words.set(P(r), t);
      }
    }
    this.words.delete("");
    this.secrets = [...or, ...Wt(this.words)];
    this.telling = [...Bt(this.words), ...sr];
  }
  meaningOf(e) {
    var t;
    return (t = this.wordMeaning(e)) != null ? t : nr(e, (s) => this.wordMeaning(s));
  }
  wordMeaning(e) {
    var t;
    return (t = this.words.get(e)) != null ? t : Fe.get(e);
  }
  /** What a heading means; null where that is not known. */
  score(e) {
    let t = this.found.get(e);
    if (t === void 0) {
      t = e.length > Qs ? null : this.find(e);
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
    const t = P(e);
    const s = new Set(We(e).replace(/\d+/g, " ").split($t));
    const r = (i) => s.has(i) || t === i || !ir.has(i) && i.length > (me.test(i) ? 1 : 4) && t.includes(i);
    return this.secrets.some(r);
  }
  find(e) {
    var c, u, d;
    const t = (c = this.meaningOf(P(e))) != null ? c : this.meaningOf(P(Ht(e)));
    if (t) {
      return { meaning: t, score: 1 };
    }
    const s = e.split(/[/|·•\n(（]/u).map(P).filter((m) => m);
    const r = new Set(s.map((m) => this.meaningOf(m)));
    const [i] = [...r];
    if (s.length > 1 && r.size === 1 && i) {
      return { meaning: i, score: 1 };
    }
    const o = We(Ht(e)).replace(/e[-‐‑ ]mail/g, "email").split($t).filter((m) => m);
    const a = o.flatMap((m, p) => zt.has(m) ? [] : [p]);
    const l = (u = this.meaningOf(a.map((m) => o[m]).join("").replace(Be, ""))) != null ? u : this.meaningOf(o.slice(a[0], (a[a.length - 1] || 0) + 1).join("").replace(Be, ""));
    if (l) {
      return { meaning: l, score: 0.9 };
    }
    return (d = this.findWholeName(o)) != null ? d : this.findWithin(o);
  }
  /** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
  findWholeName(e) {
    const t = e.filter((o) => !Zs.has(o) && !zt.has(o) && !Js.has(o));
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
      if (o !== -1 && (s.has(o) || me.test(r))) {
        const a = o + r.length;
        const l = a >= t.length - 1 || this.meaningOf(t.slice(o)) === i;
        const c = me.test(r) && l;
        return { meaning: i, score: c ? 0.8 : 0.5 };
      }
    }
    return null;
  }
};

// taken:checks/accounts/email/email
var ge = mw.libs.accountCreator.parts.checks.modules[1];
var Ft = mw.libs.accountCreator.parts.checks.modules[2];

// src/accounts/list/read/markup.ts
var ar = 1e3;
var lr = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;
var cr = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;
var ur = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;
function* Kt(n, e, t) {
  let s = n.indexOf(e);
  let r = s === -1 ? -1 : n.indexOf(t, s + 2);
  while (s !== -1 && r !== -1) {
    const i = n.indexOf(e, s + 2);
    if (i !== -1 && i < r) {
      s = i;
      continue;
    }
    if (r - s < ar) {
      yield [s, r + 2];
    }
    s = i === -1 || i >= r + 2 ? i : n.indexOf(e, r + 2);
    r = s === -1 ? -1 : n.indexOf(t, Math.max(s + 2, r + 2));
  }
}
function dr(n, e) {
  var i;
  const [, t] = /^\[\[([^[\]]+)\]\]$/u.exec(n.trim()) || [];
  const [s = n, r = s] = (t == null ? void 0 : t.split("|")) || [];
  return (i = e.personIn(s)) != null ? i : r;
}
function mr(n, e) {
  const t = [];
  const s = [];
  for (const r of n) {
    const [, i = "", o = ""] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec(r) || [];
    const a = dr((i ? o : r).replace(/<[^<>]*>|'{2,}/g, ""), e).trim();
    const l = i === "page" ? e.personIn(o.trim()) : null;
    if (l !== null) {
      t.push(l);
    } else if (a && (!i || /^\d+$/.test(i))) {
      s.push(a);
    } else if (a && ur.test(i)) {
      t.push(a);
    }
  }
  return { named: t, plain: s };
}
function fr(n, e) {
  const [t = "", ...s] = n.split("|");
  const r = D(t);
  const i = /^#\w+:(.*)$/u.exec(r);
  if (i) {
    const d = e.personIn(i[1] || "");
    return d === null ? null : { names: [d], sure: true, template: "#" };
  }
  const { named: o, plain: a } = mr(s, e);
  if (o.length > 0) {
    return { names: o, sure: true, template: r };
  }
  const [l] = a;
  if (l === void 0) {
    return null;
  }
  const c = lr.test(r);
  const u = cr.test(r) || [...r].length < 3 || e.isUserNamespace(r, r.length < 30);
  return { names: c ? a : [l], sure: c || u, template: r.toLowerCase() };
}
var gr = /https?:\/\/[^\s<>[\]"]+/giu;
var pr = /^[^[\]\n]{0,300}\]/u;
function hr(n, e, t) {
  let s = "";
  let r = 0;
  for (const { 0: i, index: o = 0 } of n.matchAll(gr)) {
    const a = e.personAt(i);
    if (a !== null) {
      const l = o + i.length;
      const c = n.charAt(o - 1) === "[";
      const [u = ""] = c ? pr.exec(n.slice(l, l + 400)) || [] : [];
      t(a);
      s += n.slice(r, c ? o - 1 : o) + " ";
      r = l + u.length;
    }
  }
  return s + n.slice(r);
}
function I(n, e) {
  const t = [];
  const s = [];
  const r = /* @__PURE__ */ new Map();
  let i = 0;
  let o = "";
  let a = 0;
  const l = (d) => {
    const m = d === null ? "" : D(d);
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
    for (const [d, m] of Kt(n, "[[", "]]")) {
      c.push([d, m, true]);
    }
  }
  if (n.includes("{{")) {
    for (const [d, m] of Kt(n, "{{", "}}")) {
      c.push([d, m, false]);
    }
  }
  c.sort((d, m) => d[0] - m[0]);
  for (const [d, m, p] of c) {
    if (d < a) {
      continue;
    }
    const f = n.slice(d + 2, m - 2);
    o += n.slice(a, d) + " ";
    a = m;
    if (p) {
      l(e.personIn(f.split("|", 1)[0] || ""));
    } else {
      const h = fr(f, e);
      if (h == null ? void 0 : h.sure) {
        h.names.forEach(l);
      } else if (h) {
        s.push(h);
      }
    }
  }
  o += n.slice(a);
  if (/https?:/i.test(o)) {
    o = hr(o, e, l);
  }
  const u = t.filter((d) => (r.get(d) || 0) > 1);
  return { names: t, calls: s, signed: u, others: i, rest: o };
}

// src/accounts/list/read/cell-kinds.ts
var br = "none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd";
var Sr = "yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez";
var Ut = new Set(br.split("|"));
var qt = new Set(Sr.split("|"));
var Ke = y(String.raw`\p{L}`);
var yr = y(String.raw`^[^\p{L}\p{N}\p{So}]+$`);
var kr = y(String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$`);
var wr = y(String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$`);
var Lr = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
var xr = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
var vr = /\d{1,2}[:.]\d{2}/;
var Tr = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
var Rr = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
function C(n) {
  const e = n.trim().toLowerCase();
  return Ut.has(e) || e.length < 4 && yr.test(e) && e !== "";
}
function Ue(n) {
  return C(n) || qt.has(n.trim().toLowerCase());
}
function qe(n) {
  const e = n.trim().toLowerCase();
  return C(n) && (e.length > 3 || !Ke.test(e) || e.includes("/") || /^t[bd]./.test(e));
}
function v(n) {
  return n.length > 2 && n.length < 330 && /[@＠]/.test(n) && Ft(ge(n)) === null;
}
function pe(n) {
  if (!/\d/.test(n) || n.length > 60) {
    return false;
  }
  const e = n.match(/[^\s\d.,:/()+-]+/gu) || [];
  if (Tr.test(n) || /^\d{4}-?W?\d{2}/.test(n)) {
    return e.length < 6;
  }
  const t = n.match(/\d+/g) || [];
  return vr.test(n) && e.length < 5 && t.length > 2 || Rr.test(n) && t.length > 1 && e.length < 4 && e.length > 0 || n.split(/[-–]/, 3).every((s) => xr.test(s));
}
function Gt(n) {
  const e = n.trim();
  return e.length < 60 && kr.test(e);
}
function Vt(n) {
  return wr.test(n.trim());
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
  if (qt.has(s) || Ut.has(s)) {
    return "answer";
  }
  if (v(t)) {
    return "email";
  }
  if (/\[\[|\{\{/.test(t)) {
    const { names: i, calls: o } = I(t, e);
    return i.length + o.length > 0 ? "person" : "url";
  }
  if (e.personIn(t, false) !== null) {
    return "person";
  }
  if (/^(?:https?:\/\/|www\.)/i.test(t)) {
    return e.personAt(t) === null ? "url" : "person";
  }
  const r = R(t);
  return pe(r) ? "date" : Ke.test(r) ? Er(t, r) : Mr(r);
}
function Mr(n) {
  const e = n.replace(/\D/g, "").length;
  return e === 0 ? "answer" : e > 6 && /^[+(0][\d\s()+./-]+$/.test(n) ? "phone" : "number";
}
function Er(n, e) {
  const t = n.split(/\s+/u);
  return Lr.test(e) ? "code" : t.length === 1 ? "word" : t.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test(n) ? "text" : "words";
}
var Cr = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/];
function G(n) {
  const e = n.trim();
  return e.length > 7 && e.length < 65 && /^[\x21-\x7e]+$/.test(e) && !v(e) && !/^\w+:\/\/|[[{]{2}/.test(e) && Cr.filter((t) => t.test(e)).length > 2;
}
function he(n) {
  return !S(n) && Ke.test(n) && !v(n);
}

// src/accounts/list/read/column-stats.ts
var Or = 3;
var Se = /^([^,]{1,60}),\s+([^,]{1,60})$/;
var Ar = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;
function be(n, e) {
  return n.length > 0 ? n.filter(e).length / n.length : 0;
}
function $(n) {
  const e = n.replace(/@.*/, "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return e.split(/[\s._,:|[\]{}-]+/u).filter((t) => t.length > 1);
}
function Xt(n, e, t) {
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
    o[O(a, t)] += 1 / r.length;
  }
  return {
    filled: r.length,
    fill: s.length > 0 ? r.length / s.length : 0,
    kinds: o,
    distinct: r.length > 0 ? i / r.length : 0,
    realNames: be(r, Gt),
    ideographic: be(r, Vt),
    flipped: be(r, (a) => Se.test(a.trim())),
    coined: be(r, (a) => Ar.test(a.trim())),
    isSecret: r.length > 1 && i === r.length && r.every(G),
    examples: r.filter((a) => !C(a)).slice(0, Or),
    words: s.map($)
  };
}
function ye({ kinds: n, filled: e, distinct: t, isSecret: s }) {
  return e > 0 && !s && n.word + n.words + n.person + n.code * 0.3 > 0.6 && n.answer < 0.4 && (e < 2 || t > (e < 4 ? 0.5 : 0.6));
}
function ke(n, e) {
  return n.some((t) => e.some((s) => t === s || t.length > 2 && s.startsWith(t) || s.length > 2 && t.startsWith(s)));
}
function V(n, e) {
  let t = 0;
  let s = 0;
  n.words.forEach((r, i) => {
    const o = e.words[i] || [];
    if (r.length > 0 && o.length > 0) {
      s++;
      t += ke(r, o) ? 1 : 0;
    }
  });
  return s > 0 ? t / s : 0;
}

// taken:core/accounts/names/clean-field
var Yt = mw.libs.accountCreator.parts.core.modules[36];

// src/accounts/list/read/clean-request.ts
function Ge(n, e) {
  const t = {};
  for (const s of ["username", "email", "realname", "reason"]) {
    const r = n[s];
    const i = Yt(s, r, e);
    if (r !== i) {
      t[s] = { from: r, to: i };
      n[s] = i;
    }
  }
  return t;
}
function Qt(n, e) {
  const t = k({}, n.request);
  const s = Ge(t, e);
  if (Object.keys(s).length > 0) {
    n.cleaned = k(k({}, n.cleaned), s);
    n.request = t;
  }
}

// src/accounts/list/read/reading.ts
var te = 1e4;

// src/accounts/list/read/people-builder.ts
var Zt = 200;
var Pr = [];
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
    this.remarks.push({ code: e, line: t, lastLine: r, text: s.length > Zt ? s.slice(0, Zt) + "…" : s });
  }
  /**
   * @param line
   * @param lastLine
   * @param person
   * @param literally A row of the program's own sheet is taken to the letter
   */
  add(e, t, s, r = false) {
    var o;
    if (this.rows.length >= te) {
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
      extra: Pr
    }, s), {
      line: e,
      lastLine: t,
      cleaned: {}
    });
    if (!r) {
      i.cleaned = Ge(i, this.rules);
    }
    this.rows.push(i);
  }
  /** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
  addLinked(e, t, s, r, i) {
    const o = D(s);
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
function X(n) {
  return C(n) ? "" : n.trim();
}
var Jt = /* @__PURE__ */ new Map([
  ["mail", "mail"],
  ["email", "mail"],
  ["e-mail", "mail"],
  ["generate", "generate"],
  ["generated", "generate"],
  ["type", "type"],
  ["typed", "type"]
]);

// src/accounts/list/read/username-cells.ts
var Xe = y(String.raw`^[^\p{L}\p{N}]*\p{Ll}`);
var Ve = 200;
var Nr = 4;
var en = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
var Dr = /^[([（].*[)\]）]$/u;
var Ir = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;
function tn(n) {
  const e = n.split(/\s+/u);
  return nn(n) || sn(e);
}
function nn(n) {
  const { length: e } = n.split(/\s+/u);
  return e > Nr || e > 2 && /[.!?…]$/u.test(n) || /.[。！？]$/u.test(n);
}
function sn(n) {
  const e = n.filter((t) => Xe.test(t)).length;
  return n.length > 2 && e * 2 > n.length || n.length > 1 && Xe.test(n[0] || "");
}
function $r(n) {
  var s, r;
  const e = (r = (s = en.exec(n)) == null ? void 0 : s[1]) != null ? r : n;
  const t = e.split(/\s+/u);
  return tn(e) || t.length === 2 && Xe.test(t[1] || "") ? "" : e;
}
function Ye(n, e, t, s = false) {
  if (Ue(n) || Dr.test(n)) {
    return { name: "", isDoubtful: false };
  }
  const [, r = "", i = ""] = Ir.exec(n) || [];
  const o = Ue(r) ? i : n;
  const a = () => ke($(o), e());
  const l = s ? nn(o) : tn(o);
  const c = l && (!a() || en.test(o));
  return {
    name: t && (c || !a()) ? $r(o) : o,
    isDoubtful: c || o !== n
  };
}
var Hr = /* @__PURE__ */ new Set(["realname", "firstname", "lastname"]);
function rn(n, e) {
  return [true, false].map((t) => n.filter((s, r) => t ? e[r] === "email" : Hr.has(e[r] || "unused")).join(" ").trim().toLowerCase());
}
function zr(n, e) {
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
function _r(n, e, t) {
  const s = /* @__PURE__ */ new Set();
  zr(n, e).forEach((r, i) => {
    const [o = [], ...a] = r.map(({ cells: d }) => rn(d, t));
    const l = $(i);
    const c = [o, ...a].some((d) => ke(l, d.flatMap($)));
    const u = a.some((d) => d.join("\n") !== o.join("\n") && !d.some((m, p) => m && m === o[p]));
    if (u && !c) {
      s.add(i);
    }
  });
  return s;
}
function on(n, e, t, s, r) {
  var d;
  const i = n.indexOf("username");
  const o = t.slice(0, Ve).filter(({ cells: m }) => /\[\[|\{\{/.test(m[i] || ""));
  const a = ((d = s.score(e[i] || "")) == null ? void 0 : d.meaning) === "username" || o.length > Math.min(t.length, Ve) / 2;
  const l = a ? _r(t, i, n) : null;
  const c = t.slice(0, Ve).map(({ cells: m }) => (m[i] || "").trim()).filter((m) => m !== "");
  const u = c.filter((m) => sn(m.split(/\s+/u))).length * 2 > c.length;
  return (m, p) => {
    const f = m.trim();
    return !l || f === "" ? { name: f, isDoubtful: false } : l.has(f.toLowerCase()) ? { name: "", isDoubtful: false } : Ye(f, () => rn(p, n).flatMap($), r, u);
  };
}

// src/accounts/list/read/labels.ts
var an = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;
var jr = (n, { label: e }) => n.some((t) => t.label.toLowerCase() === e.toLowerCase());
var Br = y(String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$`);
var Wr = (n, e) => Br.test(n.trim()) && !S(e) && !/^\/\/|\[\[|\{\{/.test(e);
var Fr = 3;
function Kr(n, e) {
  const t = n.split(/\s+/u);
  const s = t.findIndex((i) => /[:：]/u.test(i));
  const r = s === -1 ? [] : t.flatMap((i, o) => {
    const [, a = ""] = /^([^:：]+)[:：]/u.exec(i) || [];
    const l = Math.max(s + 1, o - Fr + 1);
    const c = (d, m) => e.isHeading([...t.slice(l + m, o), a].join(" "));
    const u = a === "" ? -1 : t.slice(l, o + 1).findIndex(c);
    return u === -1 ? [] : [l + u];
  });
  return [0, ...r].map((i, o, a) => t.slice(i, a[o + 1]).join(" "));
}
function Qe(n, e) {
  if (n.length > 2e3 || /\[\[|\{\{|\}\s*,\s*\{/.test(n)) {
    return [];
  }
  const t = /^\s*\[?\s*\{\s*"/.test(n) ? n.replace(/[{}[\]"]|,\s*$/g, "") : n;
  const s = [];
  for (const r of t.split(/[,;|\t，；،؛]\s*/u).flatMap((i) => Kr(i, e))) {
    const [, i = "", o = ""] = an.exec(r) || [];
    const a = i.replace(/[*_]/g, "");
    const l = i ? e.score(a) : null;
    const c = { label: i.trim(), value: o.trim() };
    const u = s[s.length - 1];
    if (l && l.score > 0.8) {
      s.push(w(k({}, c), { meaning: l.meaning, isSecret: e.isSecret(a) }));
    } else if (i !== "" && e.isSecret(a)) {
      s.push(w(k({}, c), { meaning: "unused", isSecret: true }));
    } else if (Wr(i, o)) {
      s.push(w(k({}, c), { meaning: null, isSecret: G(o) }));
    } else if (u) {
      u.value += `, ${r}`;
    } else {
      return [];
    }
  }
  return s;
}
function Ur(n, e, t) {
  var f;
  const s = [...n].sort((h, g) => h.label.length - g.label.length);
  const r = (h) => {
    var g;
    return X(((g = s.find((b) => b.meaning === h)) == null ? void 0 : g.value.replace(/[*_]{2}/g, "")) || "");
  };
  const i = [r("firstname"), r("lastname")].filter((h) => h).join(" ");
  const o = r("name");
  const a = r("email") !== "" ? void 0 : n.find((h) => h.meaning === null && v(h.value));
  const l = ((f = a == null ? void 0 : a.value) != null ? f : r("email")).replace(/^<|>$/g, "");
  const c = () => $([l.replace(/@.*/u, ""), o, r("realname"), i].join(" "));
  const { name: u, isDoubtful: d } = Ye(r("username"), c, t);
  const m = r("realname") || i;
  const p = n.flatMap((h, g) => (h.meaning === "unused" || h.meaning === null) && h !== a && !h.isSecret && !S(h.value) ? [{ heading: h.label, column: g, value: h.value.trim() }] : []);
  return {
    username: u || (m || e ? "" : o),
    realname: m || (e ? o : ""),
    email: l,
    password: r("password"),
    reason: r("reason"),
    extra: p,
    isDoubtful: d
  };
}
var Ze = ({ meaning: n }) => n !== null;
var qr = 100;
function ln(n, e) {
  return Qe(n, e).filter(Ze).length > 1;
}
function Le(n, e) {
  const [, t = "", s = ""] = an.exec(n) || [];
  return e.isHeading(t) && !S(s) && !e.isHeading(s);
}
function cn(n, e, t, s) {
  const r = n.filter(({ text: b }) => !S(b));
  if (r.length === 0 || r.length > 1e5) {
    return null;
  }
  const i = r.slice(0, qr).some(({ text: b }) => Qe(b, e).some(Ze));
  if (!i) {
    return null;
  }
  const o = r.map((b) => ({ line: b, labels: Qe(b.text, e) }));
  const a = o.flatMap(({ labels: b }) => b);
  const l = new Set(a.map(({ meaning: b }) => b));
  const c = ["email", "username", "name", "realname"].some((b) => l.has(b));
  const u = o.filter(({ labels: b }) => b.length > 0).length;
  const d = o.filter(({ labels: b }) => b.some(Ze)).length;
  l.delete(null);
  if (!c || l.size < 2 || u < r.length * 0.6 || d < r.length * 0.4) {
    return null;
  }
  const m = [];
  let p = false;
  let f = null;
  let h = null;
  const g = () => {
    if (f && h) {
      const b = Ur(m, l.has("username"), s), { isDoubtful: x } = b, L = K(b, ["isDoubtful"]);
      p = p || x;
      t.addOrRemark(f.line, h.lastLine, L, f.text);
    }
    [f, h] = [null, null];
    m.length = 0;
  };
  for (const { line: b, labels: x } of o) {
    if (x.length === 0) {
      g();
      t.remark("no-name", b.line, b.text, b.lastLine);
    } else {
      if (x.some((L) => jr(m, L))) {
        g();
      }
      f = f != null ? f : b;
      h = b;
      m.push(...x);
    }
  }
  g();
  return { hasDoubtful: p };
}

// src/accounts/list/read/list-marks.ts
var dn = y(String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+`);
var Gr = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;
var Vr = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;
var Xr = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
var Yr = /^\s*\u{1f51f}\s*/u;
function Qr(n) {
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
var Je = (n, e = "") => n.slice(e.length).replace(dn, "").trim();
function N(n) {
  var c, u;
  const e = n.replace(dn, "");
  const t = e.trimStart() !== n.trimStart();
  const s = { text: e.trim(), hasBullet: t, number: null, numbered: e.trim() };
  const r = ([d], m) => w(k({}, s), { text: Je(e, d), number: m });
  const i = Xr.exec(e);
  if ((i == null ? void 0 : i[1]) !== void 0) {
    return r(i, Qr(i[1]));
  }
  const o = Yr.exec(e);
  if (o) {
    return r(o, 10);
  }
  const a = R(e.slice(0, 40));
  const l = Gr.exec(a);
  return l && a.length === Math.min(40, e.length) ? r(l, Number((u = (c = l[1]) != null ? c : l[2]) != null ? u : l[3])) : s;
}
function ne(n) {
  const e = R(n.slice(0, 20));
  const t = Vr.exec(e);
  return t && e.length === Math.min(20, n.length) ? { number: Number(t[1]), text: Je(n, t[0]) } : null;
}
var Zr = [
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
var Jr = y(String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)`);
var ei = y(String.raw`^\p{Lu}\.\s*$`);
function et(n) {
  const e = n.map((i) => Jr.exec(i));
  const t = n.length > 1 && Zr.some((i) => e.every((o, a) => {
    var l;
    return o !== null && i[a] === ((l = o[1]) == null ? void 0 : l.toLowerCase());
  }));
  const s = e.map((i, o) => Je(n[o] || "", i == null ? void 0 : i[0]));
  const r = e.every((i) => ei.test((i == null ? void 0 : i[0]) || "")) && !s.every((i) => /\S\s+\S/.test(i));
  return t && !r ? s : null;
}
var un = /[,;；、，]\s*$/u;
function mn(n, e) {
  const t = n.filter((u) => u.trim() !== "");
  const s = (u) => un.test(u) && !u.trimEnd().endsWith(e);
  const r = t.filter(s).length > t.length * 0.8;
  const i = r ? n.map((u) => u.replace(un, "")) : n;
  const o = i.map((u) => {
    const d = N(u.replace(/^#+ /, "- "));
    return d.number === null ? k(k({}, d), ne(d.text)) : d;
  });
  const a = H(o.map(({ number: u }) => u));
  const l = o.map(({ text: u, hasBullet: d, number: m, numbered: p }, f) => {
    const h = i[f] || "";
    const g = a ? u : p;
    const b = (d || a && m !== null) && !h.slice(0, h.lastIndexOf(g)).includes(e);
    return b ? g : null;
  });
  if (l.filter((u) => u !== null).length > t.length * 0.6) {
    return i.map((u, d) => l[d] || u);
  }
  const c = et(i.map((u) => u.trim()).filter((u) => u !== ""));
  return c ? i.map((u) => u.trim() === "" ? u : c.shift() || "") : i;
}
function H(n) {
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
var tt = 80;
var fn = 30;
var gn = /\d{1,2}[:.٫h]\d{2}/;
var ti = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
var ni = /^\D{0,4}\d{1,2}(?:\D|$)/;
var pn = /^\d{1,2}\.$/;
var si = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;
function nt(n) {
  var a;
  const e = Math.max(0, n.length - tt);
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
    if (gn.test(m) && !/\d[.]\d+[.]\d/.test(m) && !s) {
      s = true;
      m = m.replace(gn, "");
    }
    if (ti.test(m) && !i) {
      i = true;
      m = m.replace(/\d{4}/, "");
    }
    r = r || ni.test(m);
    if (s && r && i) {
      const p = d && pn.test(c) ? t[l + 1] : void 0;
      return e + (p && pn.test(p[0]) ? (a = p.index) != null ? a : u : u);
    }
  }
  return -1;
}
function se(n) {
  const [, e = n, t = ""] = n.length > 1e3 ? [] : si.exec(n) || [];
  return { before: e.trim(), talk: t };
}
function ri(n) {
  const e = R(n).trimEnd();
  if (e.length !== n.trimEnd().length || !/\d/.test(e.slice(-tt - fn))) {
    return null;
  }
  const t = e.slice(-(tt + fn + 20));
  const s = e.length - t.length;
  const r = t.search(/[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u);
  const i = r === -1 ? -1 : nt(e.slice(0, s + r).trimEnd());
  const o = i === -1 ? nt(e) : i;
  return o === -1 ? null : n.slice(0, o);
}
var ii = /[(（][^()（）]{1,24}[)）]/gu;
var oi = 1e3;
function ai(n) {
  const e = R(n.slice(0, oi));
  for (const { index: t = 0 } of e.length === n.length ? e.matchAll(ii) : []) {
    const s = nt(e.slice(0, t).trimEnd());
    if (s !== -1) {
      return n.slice(0, s);
    }
  }
  return null;
}
function j(n, e = false) {
  var r;
  const t = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec(n.slice(-400));
  if (t) {
    return se(n.slice(0, Math.max(0, n.length - 400)) + (t[1] || ""));
  }
  const s = (r = ri(n)) != null ? r : e ? ai(n) : null;
  return s === null ? null : se(s.trim());
}

// src/accounts/list/read/letter.ts
var hn = { around: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var rt = 15;
var li = 300;
var ci = 3e3;
var ui = /[,!:，！：、。،]\s*$/u;
var di = /\S{3}[.…。]\s*$/u;
var mi = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;
var fi = /^(?:--|_{5,}|—+)\s*$/u;
var gi = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;
var pi = y(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$`);
var hi = y(String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$`);
var bi = /^\s*(?:>\s?)+/;
var Si = /^([^:：=@]{1,40})[:：]\s*\S/u;
var yi = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;
function ki(n, e) {
  const t = n.split(/[,;|\t]/);
  return t.length > 1 && t.some((s) => e.score(s) !== null);
}
function wi(n) {
  const e = n.replace(/[\s,!.:…！，。：،]+$/u, "");
  const t = e.split(/\s+/u).length;
  return t < 12 && !/[,;|\t]/.test(e) && (pi.test(e) || t > 3 && hi.test(e));
}
function Li(n, e, t) {
  var m;
  const { hasBullet: s, number: r, text: i } = N(n.text.slice(0, li).replace(bi, ""));
  const o = s || r !== null || /^\s*[*#]/.test(n.text);
  const a = yi.test(i);
  const l = ((m = Si.exec(i)) == null ? void 0 : m[1]) || "";
  const c = j(i) !== null && !gi.test(i);
  const u = !c && wi(i);
  const d = ki(i, t);
  return {
    source: n,
    hasAddress: a,
    isApart: e,
    isPhrase: u,
    isItem: o,
    isHeading: d,
    isAnchor: a || o || c || l !== "" && t.isHeading(l) || d,
    isMarked: ui.test(i) || u && di.test(i),
    isLeading: /[:：]\s*$/.test(i),
    hasComma: mi.test(i)
  };
}
var Y = { lines: [], isClear: true, isLikely: false };
function xi(n, e, t) {
  const s = n.reduce((i, { isMarked: o }, a) => o ? a : i, -1);
  if (n.length === 0 || n.length > rt) {
    return Y;
  }
  if (s !== -1) {
    const i = n.filter(({ isPhrase: o }, a) => a <= s || o);
    return { lines: i, isClear: true, isLikely: true };
  }
  const r = (e == null ? void 0 : e.isApart) === true || t ? n : n.filter(({ isPhrase: i }) => i);
  return r.length > 0 ? { lines: r, isClear: false, isLikely: true } : Y;
}
function vi(n, e) {
  var i, o;
  const t = n.findIndex(({ isMarked: a, isLeading: l, isPhrase: c, hasComma: u, isApart: d }) => a && !l || c || u || d && n.length > 1);
  const s = e && (n.length > 1 || ((i = n[0]) == null ? void 0 : i.isApart) === true);
  const r = t !== -1 ? n.slice(t) : s ? n : [];
  return r.length === 0 || r.length > rt ? Y : { lines: r, isClear: t !== -1 && ((o = r[0]) == null ? void 0 : o.isMarked) === true, isLikely: t !== -1 };
}
function Ti(n) {
  var s, r;
  const e = n.findIndex(({ isMarked: i }) => !i);
  const [t] = n;
  if (e > 0 && e < 4) {
    const i = ((s = n[e]) == null ? void 0 : s.isApart) === true || / /.test((t == null ? void 0 : t.source.text.trim()) || "");
    return { lines: n.slice(0, e), isClear: false, isLikely: i };
  }
  return (t == null ? void 0 : t.isPhrase) ? { lines: [t], isClear: false, isLikely: ((r = n[1]) == null ? void 0 : r.isApart) === true } : Y;
}
function Ri(n, e) {
  var r;
  const t = Math.max(e + 1, n.length - 8);
  const s = n.findIndex(({ isMarked: i, isLeading: o, isPhrase: a, isApart: l }, c) => c >= t && (i && !o || a && (l || c > n.length - 4)));
  return s === -1 ? Y : { lines: n.slice(s), isClear: false, isLikely: ((r = n[s]) == null ? void 0 : r.isApart) === true };
}
function Mi(n) {
  var s;
  const e = n.findIndex(({ source: r }, i) => i > 0 && fi.test(r.text));
  const t = n.slice(e);
  if (e === -1 || t.length > rt || t.filter(({ hasAddress: r }) => r).length > 1) {
    return Y;
  }
  return { lines: t, isClear: ((s = t[0]) == null ? void 0 : s.source.text) === "-- ", isLikely: true };
}
function Ei(n) {
  const e = n.flatMap(({ isAnchor: o }, a) => o ? [a] : []);
  const [t = 0] = e;
  const s = e[e.length - 1] || 0;
  const r = n.slice(t, s + 1);
  const i = e.length > r.length * 0.6 && (e.length > 1 || n.length < 8) && r.some(({ isAnchor: o, isHeading: a }) => o && !a);
  return i ? { first: t, last: s, isAnchored: i, own: r } : { first: 0, last: n.length - 1, isAnchored: i, own: n };
}
var re = (n, e) => n.filter(e).length / n.length;
var st = ({ own: n }) => re(n, ({ source: e }) => /,\s*\S/.test(e.text)) > 0.6;
function Ci(n, e) {
  const { own: t, isAnchored: s } = e;
  const r = s ? 0.4 : Math.min(4 / t.length, 0.5);
  const i = re(t, ({ isMarked: l }) => l) > r;
  const o = re(t, ({ isPhrase: l }) => l) > (s ? 0.4 : 2 / t.length);
  const a = st(e);
  return n.map((l) => w(k({}, l), {
    isPhrase: l.isPhrase && !o,
    isMarked: l.isMarked && !i && (!a || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test(l.source.text))
  }));
}
function Oi(n) {
  const e = Ei(n);
  const { first: t, last: s, own: r, isAnchored: i } = e;
  const o = Ci(n, e);
  if (i) {
    const l = r.length > 1 && re(r, ({ hasAddress: d }) => d) > 0.6;
    const c = r.length > 1 && r.every(({ isItem: d }) => d);
    const u = [
      xi(o.slice(0, t), o[t], c),
      vi(o.slice(s + 1), l)
    ];
    return l && !st(e) ? u : u.map((d) => w(k({}, d), { isClear: d.lines.length === 0 }));
  }
  if (st(e) || re(r, ({ source: l }) => /[;|\t]/.test(l.text)) > 0.5) {
    return [];
  }
  const a = Ti(o);
  return [a, Ri(o, a.lines.length)];
}
function bn(n, e) {
  if (n.filter(({ text: a }) => !S(a)).length > ci) {
    return hn;
  }
  const t = [];
  let s = false;
  for (const a of n) {
    const l = S(a.text);
    if (!l) {
      t.push(Li(a, s, e));
    }
    s = l;
  }
  const r = Mi(t);
  const i = [...Oi(t.slice(0, t.length - r.lines.length)), r];
  const o = new Set(i.flatMap((a) => a.lines.map(({ source: l }) => l)));
  return o.size === 0 ? hn : {
    around: o,
    isSure: i.every(({ isClear: a }) => a),
    isLikely: i.some(({ lines: a, isLikely: l }) => a.length > 0 && l)
  };
}

// src/accounts/list/read/addresses.ts
var Ai = 2e3;
var Pi = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;
var Ni = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
var Di = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;
var Ii = y(String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$`);
var $i = 50;
var Hi = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
var zi = "";
var _i = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;
function A(n) {
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
  return /\d/.test(n) && n.length < 300 ? n.replace(Hi, (e) => e.replace(/\D/g, "").length > 5 ? zi : e).replace(_i, " ").replace(/\uf8ff/g, " ") : n;
}
function Sn(n, e) {
  let t = e;
  for (let s = t.replace(n, ""); s !== t; s = t.replace(n, "")) {
    t = s;
  }
  return t;
}
var ji = y(String.raw`^\p{Ll}`);
var Bi = y(String.raw`\p{L}`);
var Wi = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;
function Fi(n) {
  const e = n.startsWith("(");
  const [t = ""] = n.slice(e ? 1 : 0).split(e ? ")" : Wi);
  const s = kn(A(wn(R(t) === t ? t : "")));
  const r = !Bi.test(s) || /[@＠]/.test(s) ? "" : s;
  const i = r.split(/\s+/u);
  const o = i.reduce((a, l, c) => ji.test(l) ? a : c + 1, 0);
  return o === i.length || e ? { name: r, more: "", other: null } : { name: i.slice(0, o).join(" "), more: "", other: r };
}
function xe(n, e) {
  const t = n.search(/[@＠]/);
  const s = Math.max(0, t - 80);
  const r = t === -1 || n.length > Ai ? null : Pi.exec(n.slice(s, t + 300));
  if (!r) {
    return { name: n.trim(), email: "", more: "", other: null };
  }
  const i = ge(r[0]);
  let o = Sn(Ni, n.slice(0, s + r.index)).trimEnd();
  const [a, l] = Ii.exec(o.slice(-$i)) || [];
  if (a !== void 0 && l !== void 0 && (e.isHeading(l) || Ln(l))) {
    o = o.slice(0, -a.length);
  }
  const c = Sn(Di, n.slice(s + r.index + r[0].length));
  const u = kn(A(wn(A(o))));
  const d = A(c);
  if (u !== "" && !C(u)) {
    return { name: v(u) ? "" : u, email: i, more: d, other: null };
  }
  return w(k({}, Fi(d)), { email: i });
}
var ve = (n) => {
  var e;
  return ((e = n.match(/[@＠]/g)) == null ? void 0 : e.length) || 0;
};
function Ln(n) {
  return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test(n);
}
var Ki = y(String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]`);
var Ui = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;
function it(n, e) {
  const t = n.trimStart();
  const [s, r = ""] = Ki.exec(t) || [];
  if (s === void 0) {
    return n;
  }
  const i = t.slice(s.length);
  const o = ve(i) !== 1 || Ui.test(r) || e.isHeading(r) || Ln(r) || /<[^<>]{1,64}[@＠]/.test(i);
  return o && !v(r) ? i : n;
}
function Q(n, e) {
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
var ot = (n) => n.trim().split(/\s+/u).length;
function yn(n) {
  const e = [];
  let t = "";
  for (const s of n) {
    if (t !== "" && /[@＠]/.test(s)) {
      const r = s.replace(/<[^]*/u, "").trim();
      const i = !/[<(]/.test(s);
      const o = !i && (ot(t) === 1 || ot(r) === 1) && !/[@＠]/.test(r) && r !== "";
      if (o) {
        e.push(`${t.trim()}, ${s.trim()}`);
      } else if (i && ot(s) === 1) {
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
var qi = y(String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$`);
function Gi(n) {
  const e = [];
  let t = [];
  for (const s of n) {
    if (/[^\s@＠][@＠]/.test(s)) {
      const r = t.join(" ");
      e.push(r === "" || qi.test(r) ? s : `${r} ${s}`);
      t = [];
    } else {
      t.push(s);
    }
  }
  return e;
}
function Vi(n) {
  if (ve(n) < 2) {
    return [n];
  }
  if (!/[<(]/.test(n)) {
    return Gi(n.split(/\s+/u).filter((s) => s !== ""));
  }
  const e = n.split(">").filter((s) => A(s) !== "");
  const t = e.length > 1 && e.every((s) => s.includes("<"));
  return t ? e.map((s) => s + ">") : [n];
}
function at(n, e) {
  const t = it(n, e);
  const s = ve(t);
  const r = Q(t, ";；؛").filter((l) => A(l) !== "");
  const i = r.length === 2 && r.some(v);
  const o = r.filter((l) => /[@＠]/.test(l)).length > 1 || r.length > 1 && s < 2 && !i;
  if (s < 2 && !o) {
    return [xe(t, e)].filter(({ name: l, email: c }) => l || c);
  }
  const a = o ? r.flatMap((l) => ve(l) > 1 ? yn(Q(it(l, e), ",，、،")) : [l]) : yn(Q(t, ",，、،"));
  return a.filter((l) => A(l) !== "").flatMap(Vi).map((l) => xe(it(l, e), e)).filter(({ name: l, email: c }) => l !== "" || c !== "");
}

// src/accounts/list/read/page-mask.ts
var Xi = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
var Yi = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
var Tn = /^#{2,6}\s/;
function Qi(n, e) {
  return n.length < 1e3 && (Xi.test(n) || Yi.test(n) && n.endsWith("]]") || !e && Tn.test(n));
}
function Zi(n, e) {
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
function Ji(n) {
  return n.split("{{").length - n.split("}}").length;
}
var eo = /^\s*\|?\s*:?-{3,}:?\s*\|/;
var to = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
var lt = /^#(?:\s|$)/;
function no(n) {
  const e = n.flatMap((a, l) => a.trim() === "" ? [] : [{ line: a, index: l }]);
  const t = e.flatMap(({ line: a }, l) => lt.test(a) ? [l] : []);
  const s = e.filter(({ line: a }) => !lt.test(a) && to.test(a)).length;
  const r = t.length <= s && t.every((a, l) => a === l);
  const i = r || t.length * 2 <= s || e.some(({ line: a }) => Tn.test(a) || eo.test(a));
  const o = r || t.every((a) => {
    const l = e[a + 1];
    return l !== void 0 && !lt.test(l.line);
  });
  return new Set(i && o ? t.map((a) => {
    var l, c;
    return (c = (l = e[a]) == null ? void 0 : l.index) != null ? c : -1;
  }) : []);
}
var xn = /^-{3}\s*$/;
var so = /^(?:\s|[\w-]+\s*:|- |$)/;
var ro = 50;
function io(n) {
  const e = n.findIndex((r) => r.trim() !== "");
  if (!xn.test(n[e] || "")) {
    return 0;
  }
  const t = n.slice(e + 1, e + ro).findIndex((r) => xn.test(r));
  const s = n.slice(e + 1, e + 1 + t);
  return t > 0 && s.every((r) => so.test(r)) ? e + t + 2 : 0;
}
function ie(n) {
  const e = n.reduce((l, c, u) => c.includes("-->") ? u : l, -1);
  const t = n.some((l) => /\[\[|\{\{|^==.*==/.test(l));
  const s = io(n);
  const r = t ? /* @__PURE__ */ new Set() : no(n);
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
    const { text: d, open: m } = u ? Zi(l, i) : { text: l, open: false };
    const p = i;
    i = m;
    const f = o;
    if (t) {
      const b = Ji(d);
      o = Math.max(0, o + b);
      a = o === 0 ? 0 : a + 1;
      if (a > 100) {
        o = 0;
        a = 0;
      }
    }
    const h = d.trim();
    const g = h === "" && (p || l.trim() !== "");
    return {
      text: d,
      isMarkup: g || f > 0 || o > 0 && !/^\s*[*#]/.test(d) || Qi(h, t)
    };
  });
}
var vn = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
var oo = /~~(?!~)[^~]{1,300}~~(?!~)/gu;
function Rn(n) {
  let e = "";
  let t = "";
  let s = null;
  let r = 0;
  let i = -1;
  for (const { 0: o, 1: a, index: l = 0 } of n.includes("<") ? n.matchAll(vn) : []) {
    if (!a) {
      i = i === -1 ? l : i;
    } else if (i !== -1) {
      e += n.slice(r, i);
      s = s != null ? s : e;
      e += " ";
      t += n.slice(i, l).replace(vn, " ");
      r = l + o.length;
      i = -1;
    }
  }
  e += n.slice(r);
  if (e.includes("~~")) {
    const o = e;
    e = o.replace(oo, (a, l) => {
      s = s != null ? s : o.slice(0, l);
      t += " " + a.slice(2, -2);
      return " ";
    });
  }
  return { rest: e, gone: t, before: s != null ? s : e };
}
var ao = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
var lo = /^mailto:([^?]*)[^]*$/iu;
function Mn(n, e) {
  return n.includes("](") ? n.replace(ao, (t, s, r) => /^mailto:/i.test(r) ? `${s} ${r.replace(lo, "<$1>")}` : e.personAt(r) === null ? s : r) : n;
}
var co = /<\/?[a-z][^<>@]{0,300}>/giu;
function Te(n) {
  return /[<'*_]/.test(n) ? n.replace(co, "").replace(/'{2,}|\*{2,}/g, "") : n;
}

// src/accounts/list/read/times.ts
var En = 60;
var Cn = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
var Re = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
var uo = String.raw`${Cn}${Re}(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${Cn}${Re})?`;
var Pn = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
var mo = String.raw`(?:${Pn}|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
var fo = y(
  String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${mo},?\s{1,2})?${uo}|${Pn})[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`,
  "i"
);
var go = y(String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${Re}(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${Re})?[)\]]?$`, "i");
var po = /[:：]|\d[./-]\d{1,2}[./-]\d/;
var ct = y(String.raw`\p{L}`);
var On = y(String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)`);
function An(n) {
  const e = R(n);
  return e.length === n.length ? e : n;
}
function ut(n) {
  if (!ct.test(n.slice(0, 300))) {
    return null;
  }
  const e = fo.exec(An(n.slice(0, En)));
  const t = e ? n.slice(e[0].length).trim() : "";
  if (e && ct.test(t)) {
    const o = (e[1] || "").toLowerCase().split(" ").filter((a) => a !== "");
    return { text: t, isSure: po.test(e[0].replace(/[\s:]+$/, "")), before: o };
  }
  const s = n.slice(-En);
  const r = go.exec(An(s));
  const i = r ? n.slice(0, n.length - s.length + r.index).trim() : "";
  return ct.test(i) ? { text: i, isSure: true, before: [] } : null;
}
function Nn(n) {
  const e = n.map(ut);
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
    return c === null ? [] : [(u = On.exec(c)) == null ? void 0 : u[1]];
  }));
  const l = r > 1 && a.size === 1 && !a.has(void 0);
  return o.map((c) => l && c !== null ? c.replace(On, "") : c);
}

// src/accounts/list/read/titles.ts
var dt = { places: /* @__PURE__ */ new Set(), isSure: true, isLikely: false };
var In = 60;
var ho = 3;
var bo = y(String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, "i");
var So = y(String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$`);
var yo = y(String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$`);
var ko = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
function wo(n) {
  var p;
  const e = R(n.trim()).toLowerCase();
  const [, t, s] = So.exec(e) || [];
  if (t !== void 0 && s !== void 0) {
    return { word: t, numbers: [-1, s.charCodeAt(0), -1] };
  }
  const [, r, i, o] = bo.exec(e) || [];
  const [, a, l] = yo.exec(e) || [];
  const c = r != null ? r : l;
  const u = (p = i != null ? i : o) != null ? p : a;
  if (c === void 0 || u === void 0) {
    return null;
  }
  const d = /^\d+$/.test(u) ? Number(u) : -1;
  const m = [...u].length === 1 && d === -1 ? u.charCodeAt(0) : -1;
  return { word: c.trim(), numbers: [d, m, ko.indexOf(u)] };
}
var Dn = (n) => n.trim().toLowerCase().split(/\s+/u);
function $n(n, e) {
  const t = n.reduce((s, r, i) => e(r) ? s : i, -1);
  return n.flatMap((s, r) => e(s) && r < t ? [r] : []);
}
function Lo(n) {
  const e = n.map(({ lone: o }) => o === null ? null : wo(o));
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
    var o;
    return Dn(((o = n[i]) == null ? void 0 : o.lone) || "");
  });
  const s = n.flatMap(({ first: i }, o) => e.includes(o) ? [] : [Dn(i)]);
  const r = (i) => {
    const [o] = t.map(i);
    return t.every((a) => a.length > 1 && i(a) === o) && !s.some((a) => i(a) === o);
  };
  return e.length > 1 && (r((i) => i[0]) || r((i) => i[i.length - 1]));
}
function xo(n, e) {
  const t = n.filter(({ width: o }) => o > 1);
  const s = $n(n, ({ lone: o }) => o !== null);
  const r = s.length * 2 <= t.length + 1;
  if (s.length === 0 || t.length < 2) {
    return dt;
  }
  if (e.length > 1 || r && s[0] === 0 && mt(n, s)) {
    return { places: new Set(e.length > 1 ? e : s), isSure: true, isLikely: true };
  }
  const i = t.filter(({ width: o }) => o >= ho).length > t.length * 0.7;
  return r && (i || mt(n, s)) ? { places: new Set(s), isSure: false, isLikely: s.length > 1 || s[0] === 0 } : dt;
}
var vo = y(String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$`);
var To = y(String.raw`\p{L}`);
function Ro({ first: n, width: e }) {
  const t = n.length > In || e !== 1 || !To.test(n) ? "" : R(n);
  const [, s] = vo.exec(t) || [];
  return s === void 0 ? null : Number(s);
}
function Mo(n) {
  const e = n.map(Ro);
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
  const o = i.length > 1 && e[r] === i.length && !i.some(({ first: a }) => /\d/.test(R(a)));
  return o ? [r] : [];
}
function Me(n) {
  const e = n.map((i) => i.lone !== null && i.lone.length > In ? w(k({}, i), { lone: null }) : i);
  const t = Lo(e);
  if (e.some(({ width: i }) => i > 1)) {
    return xo(e, t);
  }
  if (t.length > 1) {
    const i = t[0] === 0 && e.length >= t.length * 3;
    return { places: new Set(t), isSure: i, isLikely: t[0] === 0 };
  }
  const s = Mo(e);
  if (s.length > 0) {
    return { places: new Set(s), isSure: true, isLikely: true };
  }
  const r = $n(e, ({ lone: i, isApart: o }) => i !== null && o);
  return r[0] === 0 && e.length >= r.length * 3 && mt(e, r) ? { places: new Set(r), isSure: false, isLikely: true } : dt;
}

// src/accounts/list/read/lines.ts
var Eo = 7;
var _n = 100;
var ft = y(String.raw`^\p{Ll}`);
var gt = y(String.raw`\p{L}`);
var Co = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
var pt = y(String.raw`^[^\p{L}\p{N}\p{So}]*$`);
var Oo = y(String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$`);
var Ao = /^(?:jr|sr|i+|ph\.?d|m\.?d|dr|msc|ba|ma)\.?$/i;
var jn = /^\s*>\s/;
var Po = y(String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$`);
var Hn = /[:：]$/;
var No = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;
var Bn = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;
var Do = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
var Io = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;
function $o({ gone: n, before: e, rest: t }, s, r) {
  const i = /\[\[|\{\{|https?:/.test(n) ? I(n, r).names : [];
  const o = (s == null ? void 0 : s.names) || [];
  if (i.length > 0) {
    return o.every((l) => i.includes(l)) ? "yes" : "no";
  }
  const a = gt.test(n) && !gt.test(e);
  return a && o.length === 0 && !/[@＠]/.test(t) ? "perhaps" : "no";
}
var Ho = /\s+(?:and|und|et|y|e|en|og|och|i|и|і|ve|ja|és|și|và|dan)\s+/iu;
function zo(n, { titles: e }) {
  const t = ie(n.map(({ text: r }) => r));
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
    const l = Rn(o.text);
    const { rest: c } = l;
    const [, u = "", d = c] = /^(\s*[*#:;]+)([^]*)$/u.exec(c) || [];
    const m = Po.test(c);
    const p = u && !m && !/^\s*\*\*[^*]/.test(c) && !/^\s*#\d/.test(c) ? d : c;
    const f = Mn(p, e).trim();
    const h = /\[\[|\{\{|https?:|[:：]/.test(f);
    const g = N(f);
    const b = h ? I(f, e) : null;
    return w(k({}, r), {
      plain: f,
      isMarkup: false,
      isStruck: c !== o.text,
      item: g,
      isTimed: false,
      isOut: $o(l, b, e),
      bullets: p === c ? "" : u.trim(),
      signed: f.length > 3e3 ? null : Wn(f),
      markup: b
    });
  });
  _o(s);
  Ko(s);
  jo(s);
  return s;
}
function _o(n) {
  const e = n.filter(({ isMarkup: s, plain: r }) => !s && r !== "");
  const t = e.map(({ signed: s, plain: r }) => s != null ? s : /[)）]/.test(r) ? Wn(r, true) : null);
  if (t.filter((s) => s !== null).length > e.length * 0.5) {
    e.forEach((s, r) => {
      var i;
      s.signed = (i = t[r]) != null ? i : null;
    });
  }
}
function jo(n) {
  const e = n.filter(({ isMarkup: t, signed: s, item: r }) => !t && s === null && !S(r.text));
  Nn(e.map(({ item: t }) => t.text)).forEach((t, s) => {
    const r = e[s];
    if (t !== null && r) {
      r.isTimed = true;
      r.item = w(k({}, r.item), { text: t, numbered: r.item.number === null ? t : r.item.numbered });
    }
  });
}
function Bo(n) {
  const e = ({ isMarkup: i, bullets: o, item: a, signed: l, markup: c }) => i || o !== "" || a.hasBullet || a.number !== null || l !== null || c !== null;
  const t = n.filter(({ text: i }) => !S(i));
  const s = t.slice(0, Math.max(0, t.findIndex(e)));
  const r = ({ plain: i }) => B(i) || /[.!?:…。！？：]$/.test(i);
  return new Set(s.length > 1 && !s.some(r) ? s : []);
}
function Wo(n) {
  const e = n.filter(({ text: s }) => !S(s));
  const t = Me(e.map((s, r) => {
    var p, f;
    const { isMarkup: i, item: o, bullets: a, signed: l, markup: c, plain: u } = s;
    const d = !i && !o.hasBullet && a === "" && l === null && !(c == null ? void 0 : c.names.length) && !/[@＠,;:：，、]/.test(u);
    const m = (f = (p = e[r - 1]) == null ? void 0 : p.lastLine) != null ? f : -1;
    return { lone: d ? u : null, first: o.text, width: 1, isApart: s.line > m + 1 };
  }));
  return new Map([...t.places].flatMap((s) => {
    const r = e[s];
    return r ? [[r, t]] : [];
  }));
}
var Fo = y(String.raw`^\p{L}[^\d()]*$`);
function Wn(n, e = false) {
  var r;
  const t = j(n, e);
  const s = (t == null ? void 0 : t.before) === "" ? ((r = ut(n)) == null ? void 0 : r.text) || "" : "";
  return Fo.test(s) && s !== s.toUpperCase() ? null : t;
}
function Ko(n) {
  const e = n.filter(({ isMarkup: t, text: s }) => !t && !S(s));
  for (const t of [e, e.slice(1)]) {
    const s = et(t.map(({ item: r }) => r.text));
    if (s) {
      t.forEach((r, i) => {
        const o = s[i] || "";
        r.item = w(k({}, r.item), { text: o, numbered: o, number: i + 1 });
      });
      return;
    }
  }
}
var Z = (n, e) => n.length > 0 ? n.filter(e).length / n.length : 0;
function zn(n, e) {
  const t = /* @__PURE__ */ new Map();
  n.forEach((s) => t.set(s, (t.get(s) || 0) + 1));
  t.delete("");
  return new Set([...t].flatMap(([s, r]) => r > 1 && r >= e ? [s] : []));
}
function Uo(n) {
  const e = n.length < 2e3 ? n.split(/[\s,;]+/).filter((t) => t !== "") : [];
  return e.length > 1 && e.every((t) => /^[@＠][^@＠]+$/.test(t)) ? e.map((t) => t.slice(1)) : [];
}
function Ce(n) {
  const [, e = "", t = ""] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec(n.trim()) || [];
  return e !== "" && e.split(/\s+/).length < 4 && t.trim().split(/\s+/).length < 3 && (e.split(/\s+/).length === 1 || t.trim().split(/\s+/).length === 1);
}
var Fn = ({ item: n, bullets: e }, t) => n.hasBullet || e !== "" && !(t && e === "#") || t && n.number !== null;
function qo(n) {
  const e = n.filter(({ isMarkup: f, text: h }) => !f && !S(h));
  const t = e.map(({ item: f }) => f.number);
  const s = e.map(({ item: f }) => {
    var h, g;
    return f.number === null ? (g = (h = ne(f.text)) == null ? void 0 : h.number) != null ? g : null : null;
  });
  const r = s.filter((f) => f !== null).length;
  const i = r > Math.max(2, e.length * 0.7) && H(s);
  const o = e.map(({ signed: f, plain: h }) => (f != null ? f : se(h)).talk);
  const a = e.flatMap(({ markup: f }) => (f == null ? void 0 : f.calls) || []);
  const l = e.filter(({ bullets: f, item: h }) => f === "#" && h.number === null).length;
  const c = H(t) && l < t.filter((f) => f !== null).length && new Set(e.flatMap(({ item: f }) => f.number === null ? [] : [f.text])).size > 1;
  const u = (f) => Fn(f, c);
  const d = e.flatMap(({ item: f }) => f.text.split(/[;；]/).filter((h) => !S(h)));
  const m = e.filter(({ item: f }) => !S(f.text));
  const p = new Set(m.flatMap(({ item: f, signed: h }) => {
    var g;
    return h || f.text.length > _n ? [] : ((g = Bn.exec(f.text)) == null ? void 0 : g[2]) || [];
  }));
  return {
    isNumbered: c,
    isBareNumbered: i,
    hasItems: e.filter(u).length > 1 && Z(e, u) > 0.4,
    hasLinks: e.some(({ markup: f }) => f !== null && f.names.length > 0),
    areMostlyItems: e.filter(u).length > 1 && Z(e, u) >= 0.6,
    isMostlySigned: e.length > 1 && Z(e, ({ signed: f, markup: h }) => f !== null || h !== null && h.names.length > 0) >= 0.6,
    isQuoted: Z(e, ({ text: f }) => jn.test(f)) > 0.4,
    isPage: e.some(({ markup: f, signed: h }) => h !== null || f !== null && f.names.length > 0),
    hasMarks: e.length > 1 && Z(m, ({ item: f }) => /[.,;、。，；]\s*$/.test(f.text)) > 0.8 && Z(m, ({ item: f }) => /(?:^|\s)\S{1,2}\.$/.test(f.text)) < 0.5,
    talk: zn(o, e.length * 0.4),
    templates: zn(a.map(({ template: f }) => f), 2),
    isSurnameFirst: d.filter(Ce).length > d.length * 0.6 && d.length > 1,
    isBracketed: p.size > 1 && p.size > m.length * 0.8,
    hasBulletedReplies: e.some(({ bullets: f }) => f.endsWith(":")) && e.some(({ bullets: f }) => /[*#]$/.test(f))
  };
}
function B(n) {
  const e = n.split(/\s+/u);
  return n.length > _n || e.length > Eo + 2 || e.length > 4 && e.filter((t) => ft.test(t)).length > e.length / 2 || e.length > 3 && /[.!?。！？]$/.test(n) && e.filter((t) => ft.test(t)).length > 1;
}
var Kn = y(String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$`);
var Go = y(String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, "i");
function Vo(n, e) {
  const t = !Kn.test(n) || e > 2 && ft.test(n);
  return /[!?。！？]$/.test(n) || n.endsWith(".") && t;
}
function Xo(n) {
  var r;
  let e = 0;
  const t = n.split(/\s+/u).map((i) => {
    const o = Vo(i, e);
    e = o ? 0 : e + 1;
    return i + (o ? "\n" : " ");
  }).join("");
  const s = t.split(/\n|\s[-–—]{1,2}|(?:^|\s)--+/u);
  return ((r = s.filter((i) => i.trim() !== "").pop()) == null ? void 0 : r.trim()) || n;
}
function Yo(n, e) {
  const t = n.replace(/[;；、\t]$/u, "");
  const s = (c) => c.map((u) => u.trim()).filter((u) => u !== "");
  if (t.length > 1e6) {
    return [t];
  }
  if (/[;；、\t]/.test(t)) {
    return s(Q(t, ";；、	"));
  }
  if (/\|/.test(t)) {
    return s(t.split("|"));
  }
  const r = s(t.split(/\s[/·•∙]\s/u));
  if (r.length > 2 || r.length > 1 && !/\s\/\s/.test(t)) {
    return r;
  }
  const i = s(Q(t, ",，،"));
  const o = /[，،]/.test(t);
  const a = i.length === 2 && !o && (e || Ce(t) || Ao.test(i[1] || ""));
  if (i.length < 2 || a) {
    return i.length < 2 ? i : [t];
  }
  if (B(t) && i.some(B)) {
    return [t];
  }
  const l = i.pop() || "";
  return [...i, ...l.length < 200 ? l.split(Ho) : [l]].map((c) => c.replace(/^(?:(?:and|und|et)\s|[^:]{2,40}:\s+)/i, ""));
}
function Qo({ markup: n, signed: e, plain: t }, s) {
  var m;
  if (!n) {
    return null;
  }
  const { names: r, signed: i, calls: o, rest: a } = n;
  if (r.length > 0) {
    return e && i.length === 1 && r.length > 1 && B(A(a)) ? i : r;
  }
  const l = (m = o.find(({ template: p }) => s.has(p))) != null ? m : o[0];
  if (!l || !/[*#]|^\s*\{\{/.test(t)) {
    return null;
  }
  const { before: c } = e && j(a) || { before: a };
  const u = A(c.replace(/[*#:;\s]+/g, "")) === "";
  const d = s.has(l.template) && !gt.test(Te(a));
  return u || d ? l.names : null;
}
function Un(n, e) {
  if (n.length > 400) {
    return n.trim();
  }
  let t = n.replace(Oo, "").trim();
  t = t.replace(/^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, "");
  if (e) {
    t = t.replace(/[.。]+$/u, "").trim();
  }
  return pt.test(t) ? "" : t;
}
var J = class {
  constructor(e, t) {
    this.source = e;
    this.context = t;
    this.found = null;
  }
  get() {
    if (!this.found) {
      const e = zo(this.source, this.context);
      this.found = { lines: e, style: qo(e), titles: Wo(e), above: Bo(e) };
    }
    return this.found;
  }
};
function Zo(n, e) {
  const t = n.filter(({ text: o }) => !S(o));
  const [s] = t;
  if (!s || s.isMarkup || t.length < 2 || s.item.number !== null || s.bullets !== "") {
    return null;
  }
  const r = e.score(s.item.text);
  const i = (r == null ? void 0 : r.score) === 1 && r.meaning !== "unused" && s.item.text.length > (r.meaning === "name" ? 3 : 4);
  return i ? s : null;
}
function Jo(n, e) {
  const [t, s] = [n, e].map((r) => !/\s/.test(r.trim()));
  return s ? { username: e, realname: n } : t ? { username: n, realname: e } : { username: n, extra: [{ heading: "", column: 1, value: e }] };
}
function ea({ plain: n, item: e }, t, { isNumbered: s, isBareNumbered: r, hasMarks: i }, o) {
  var m;
  const a = s ? e.text : r && ((m = ne(e.text)) == null ? void 0 : m.text) || e.numbered;
  const l = n.endsWith(a) ? t.before.slice(n.length - a.length) : t.before;
  const c = /\[\[|\{\{/.test(l) ? I(l, o).rest : l;
  const u = Te(c).trim();
  const d = B(u) || /[.!?]\s|\s[-–—]|^-/.test(u) ? Xo(u) : u;
  return Un(d.replace(/^[-–—\s]+/, ""), i);
}
function ta(n, { isSurnameFirst: e, isBracketed: t }) {
  const [, s = "", r = ""] = e ? /^([^,]+),\s(.+)$/u.exec(n) || [] : [];
  const [, i = "", o = ""] = t ? Bn.exec(n) || [] : [];
  return s ? { realname: `${r.trim()} ${s}` } : o ? Jo(i, o) : null;
}
function na(n, { words: e }) {
  return /[^\s@]@[^\s@]/.test(n) ? at(n, e).flatMap(({ email: t }) => t || []) : [];
}
function sa({ item: n, markup: e }, t) {
  var l;
  const s = t.isNumbered ? n.text : n.numbered;
  const r = t.isBareNumbered ? ((l = ne(s)) == null ? void 0 : l.text) || s : s;
  const i = Te(e && r.includes("{{") ? N(e.rest).text : r).replace(/^--\s*/, "").trim();
  const { before: o, talk: a } = se(i);
  return t.talk.has(a) && o !== "" ? o : i;
}
function ra(n, { isSurnameFirst: e, hasMarks: t }, s) {
  const r = Yo(n, e);
  return r.map((i, o) => {
    const a = o > 0 && o === r.length - 1;
    return Un(i, t || a && /\S{3}\.$/.test(i) && !Co.test(i));
  }).filter((i) => i !== "" && !qe(i) && !B(i) && !/^https?:/i.test(i) && !["date", "phone", "url"].includes(O(i, s)));
}
var Ee = class {
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
    const e = Zo(this.lines, this.context.words);
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
    this.isClear = this.isClear && !(t && Hn.test(e.plain));
    const s = (a = "no-name") => this.builder.remark(a, e.line, e.text, e.lastLine);
    if (this.isOut(e)) {
      s("struck");
      return;
    }
    if (this.isAside(e)) {
      s();
      return;
    }
    const r = Qo(e, this.style.templates);
    if (r) {
      const [a = ""] = r.length === 1 && e.markup ? na(e.markup.rest, this.context) : [];
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
    return pt.test(e) && t === null || o && !a && jn.test(s) && this.isDoubtful() || l && r.endsWith(":") || r.startsWith(";") && (i == null ? void 0 : i.names.length) !== 1;
  }
  isOut({ isOut: e, isStruck: t, plain: s }) {
    const r = t && S(A(s));
    if (e !== "perhaps" || r || pt.test(s)) {
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
    const [, o] = e && (t == null ? void 0 : t.others) ? No.exec(e.before.slice(-300)) || [] : [];
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
      return ea(e, s, t, this.context.titles);
    }
    const o = Fn(e, t.isNumbered);
    const a = !o && !/[@＠]/.test(i);
    const l = a && t.hasItems && (t.isPage || t.isNumbered);
    const c = a && (t.isMostlySigned || t.areMostlyItems);
    if (r && r.others > 0 || (l ? !this.isAbove(e) : c && this.isDoubtful())) {
      return "";
    }
    return sa(e, t);
  }
  /** Adds who is in a line without links. How many? */
  readPlain(e, t) {
    const s = (a, l = "") => {
      this.builder.add(e.line, e.lastLine, { username: a, email: l });
      return 1;
    };
    const r = this.style.hasLinks && (e.isTimed || Do.test(t));
    if (Hn.test(t) || Io.test(t) || r) {
      return 0;
    }
    const i = Uo(t);
    if (i.length > 0) {
      return i.map((a) => s(a)).length;
    }
    if (/[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test(t) && t.length < 1e5) {
      const a = at(t, this.context.words);
      return a.map((l) => s(this.nameOf(l), l.email)).length;
    }
    if (e.signed) {
      const [, a = "", l = ""] = /^(\S+)\s+(\S.*)$/u.exec(t) || [];
      const c = Kn.test(a) && !Go.test(a) && !this.isDoubtful();
      return qe(t) || B(t) ? 0 : s(c ? l : t);
    }
    if (e.isTimed) {
      this.isClear = false;
      this.hasOther = true;
      if (this.context.isOther) {
        return 0;
      }
    }
    const o = ra(t, this.style, this.context.titles);
    o.forEach((a) => this.addName(e, a));
    return o.length;
  }
  addName(e, t) {
    this.secrets += / /.test(t) && G(t.slice(t.lastIndexOf(" "))) ? 1 : 0;
    const s = this.context.order === "parts" ? ta(t, this.style) : null;
    this.builder.add(e.line, e.lastLine, s != null ? s : { username: t });
  }
};

// src/accounts/list/read/page-titles.ts
var ia = "användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자";
var oa = "contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log";
var qn = ia.split("|");
var aa = oa.split("|");
var la = /^[\w-]{1,24}$/;
var ca = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;
var ua = 500;
var da = (n) => {
  try {
    return decodeURIComponent(n);
  } catch (e) {
    return n;
  }
};
var ee = class n {
  constructor(e = []) {
    this.exact = /* @__PURE__ */ new Set(["user", "user talk", ...qn, ...e.map(n.plain)]);
  }
  static plain(e) {
    return D(e).toLowerCase();
  }
  /** Who has no account has an IP address for a name. */
  static named(e) {
    const t = e.trim();
    return t === "" || ca.test(t) ? null : t;
  }
  /**
   * Is this the name of a namespace for people?
   *
   * @param name
   * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
   */
  isUserNamespace(e, t) {
    const s = n.plain(e);
    return this.exact.has(s) || t && s.length < 60 && qn.some((r) => r.length > (r.charCodeAt(0) > 11904 ? 1 : 3) && s.includes(r));
  }
  /**
   * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
   * prefixes of other wikis; null for other titles.
   *
   * @param title
   * @param isLink
   */
  personIn(e, t = true) {
    if (e.length > ua || !/[:：]/.test(e)) {
      return null;
    }
    const s = D(e).replace(/^:/, "").split(/\s*[:：]\s*/);
    for (let r = 0; r < s.length - 1 && r < 4; r++) {
      const i = s[r] || "";
      const o = s.slice(r + 1).join(":");
      if (this.isUserNamespace(i, t)) {
        return n.named(o.replace(/[/#?].*$/u, ""));
      }
      const [, a, l] = /^([^/]+)\/([^/#?]+)/.exec(o) || [];
      if (r < s.length - 1 && a !== void 0 && l !== void 0 && !/^\d+$/.test(l) && aa.some((c) => a.toLowerCase().startsWith(c))) {
        return n.named(l);
      }
      if (!la.test(i)) {
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
      const l = this.personIn(da(a));
      if (l !== null) {
        return l;
      }
    }
    return null;
  }
};

// src/accounts/list/read/delimited.ts
var ht = "  ";
var ma = 500;
var fa = 3e4;
var ga = 50;
function pa(n) {
  const e = /^\s*"(.*)"\s*$/u.exec(n);
  if (e) {
    return (e[1] || "").replace(/""/g, '"');
  }
  return n.split('"').length % 2 ? n : n.replace(/^\s*"|"\s*$/g, "");
}
function Gn(n, e) {
  let t = e;
  while (n.charAt(t) === " ") {
    t++;
  }
  return t;
}
function ha(n, e, t, s) {
  let r = "";
  let i = 0;
  for (let o = e, a = t + 1; o < n.length && o < e + ma && i < fa; ) {
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
      const u = Gn(l, c + 1);
      return u === l.length || s !== "" && l.startsWith(s, u) ? { cell: r, end: o, at: u } : null;
    }
    r += '"';
  }
  return null;
}
function ba(n, e, t) {
  const s = [];
  let r = e;
  let i = 0;
  for (; ; ) {
    const o = n[r] || "";
    if (o.charAt(i) === '"') {
      const a = ha(n, r, i, t);
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
    if (t === ht) {
      i = Gn(o, i);
    }
  }
}
function* oe(n, e) {
  let t = 0;
  for (let s = 0; s < n.length; s++) {
    const r = n[s] || "";
    const i = t > ga ? null : ba(n, s, e);
    if (i) {
      yield { line: s + 1, lastLine: i.end + 1, cells: i.cells };
      s = i.end;
    } else {
      const o = (e ? r.split(e) : [r]).map(pa);
      yield { line: s + 1, lastLine: s + 1, cells: o, broken: r.includes('"') };
      t++;
    }
  }
}

// src/accounts/list/read/stacked.ts
var Sa = 8;
var ya = 6;
var Xn = 3;
var Yn = 0.7;
var ka = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;
var wa = /^[@＠][^\s@＠]+$/;
var La = (n) => n.split('"').length % 2 === 0;
var xa = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;
var va = y(String.raw`\p{L}{3,}`, "g");
var Ta = 100;
var Qn = (n) => n.match(va) || [];
function Ra(n) {
  const e = /* @__PURE__ */ new Map();
  n.flatMap((t) => [...new Set(Qn(t))]).forEach((t) => {
    e.set(t, (e.get(t) || 0) + 1);
  });
  return new Set([...e].flatMap(([t, s]) => s >= Xn && s > n.length * 0.3 ? [t] : []));
}
function Ma(n, e) {
  const t = n.map(({ text: o }) => N(o));
  const s = H(t.map(({ number: o }) => o));
  const r = t.map(({ text: o, numbered: a }) => s ? o : a);
  const i = Ra(r.filter((o) => /\d/.test(o)));
  return n.map((o, a) => {
    const l = r[a] || "";
    const c = () => /\d/.test(l) && (Qn(l).some((d) => i.has(d)) || ["phone", "date", "number", "url"].includes(O(l, e)));
    const u = v(l) ? "email" : wa.test(l) ? "handle" : c() ? "figure" : "text";
    return w(k({}, o), { plain: l, kind: u });
  });
}
var ae = (n, e) => {
  var t, s;
  return {
    line: ((t = n[0]) == null ? void 0 : t.line) || 0,
    lastLine: ((s = n[n.length - 1]) == null ? void 0 : s.lastLine) || 0,
    cells: e.map(({ plain: r }) => r)
  };
};
var bt = (n, e) => n.filter((t) => t.kind === e).length;
function Ea(n) {
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
function Zn(n) {
  const e = n.map((s) => bt(s, "email"));
  if (e.some((s) => s > 0)) {
    return e.every((s) => s < 2) && e.filter((s) => s === 1).length >= n.length * Yn ? "email" : null;
  }
  const t = (s) => n.every((r) => bt(r, s) === 1);
  return n.length < Xn ? null : t("handle") ? "handle" : t("figure") ? "figure" : null;
}
var Jn = (n) => n.length <= Sa && n.some(({ kind: e }) => e === "text");
function Ca(n, e) {
  const t = n.find((i) => i.kind === "text");
  const s = n.find((i) => i.kind === e);
  const r = { line: 0, lastLine: 0, text: "", plain: "", kind: "text" };
  return [t != null ? t : r, s != null ? s : r, ...n.filter((i) => i !== t && i !== s)];
}
var es = (n) => n.every((e) => {
  var t;
  return e.length === ((t = n[0]) == null ? void 0 : t.length) && e.every(({ kind: s }, r) => {
    var i, o;
    return s === ((o = (i = n[0]) == null ? void 0 : i[r]) == null ? void 0 : o.kind);
  });
});
function Oa(n) {
  var d, m;
  const e = Ea(n);
  const [t = [], ...s] = e;
  const r = t.length === 1 && ((d = t[0]) == null ? void 0 : d.kind) === "text";
  const i = r ? s : e;
  const o = Zn(i);
  const a = i.filter(({ length: p }) => p > 1);
  if (i.length < 2 || o === null || !i.every(Jn) || a.length < i.length * Yn) {
    return null;
  }
  const l = es(i);
  const c = r ? [w(k({}, ae(t, t)), { beside: ((m = t[0]) == null ? void 0 : m.text) || "" })] : [];
  const u = i.map((p) => ae(p, l ? p : Ca(p, o)));
  return { records: [...c, ...u], isSure: o === "email" };
}
function Aa(n, e) {
  const t = Array.from({ length: n.length / e }, (r, i) => n.slice(i * e, (i + 1) * e));
  const s = Zn(t);
  return s !== null && es(t) && t.every(Jn) ? { records: t.map((r) => ae(r, r)), isSure: s === "email" && t.length > 1 } : null;
}
function Vn(n) {
  for (let e = 2; e <= Math.min(ya, n.length); e++) {
    const t = n.length % e === 0 ? Aa(n, e) : null;
    if (t) {
      return t;
    }
  }
  return null;
}
function Pa(n) {
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
      return t.kind === "text" ? [ae(i, i)] : [];
    }),
    isSure: false
  };
}
function Oe(n, e) {
  var a, l;
  const t = n.filter(({ text: c }) => !S(c));
  const s = t.length > 1 && !t.some(({ text: c }) => c.length > Ta || ka.test(c) || La(c));
  if (!s || t.filter(({ text: c }) => /[:：]/.test(c)).length >= t.length * 0.5) {
    return null;
  }
  const r = Ma(t, e);
  if (r.every(({ kind: c }) => c === "text") || r.some(({ kind: c, plain: u }) => c === "text" && xa.test(u))) {
    return null;
  }
  const [i] = r;
  const o = (i == null ? void 0 : i.kind) === "text" ? Vn(r.slice(1)) : null;
  return (l = (a = Oa(r)) != null ? a : Vn(r)) != null ? l : i && o ? {
    records: [w(k({}, ae([i], [i])), { beside: i.text }), ...o.records],
    isSure: false
  } : Pa(r);
}

// src/accounts/list/read/sheet.ts
var St = [
  "username",
  "email",
  "realname",
  "password",
  "reason",
  "mode",
  "unused"
];
var Na = ["unused", "username", "email", "unused", "unused"];
var z = "AccountCreator";
function le(n) {
  return n.length > 1 && n.some((e) => e.trim() === z) && !n.some(v);
}
function Ae(n) {
  return n.findIndex((e) => e.trim() === z);
}
function ts(n, e) {
  const t = [St, Na].find((s) => e === s.length - 1 && s.every((r, i) => n[i] === "unused" || n[i] === r || r === "unused"));
  return t ? n.map((s, r) => {
    var i;
    return (i = t[r]) != null ? i : "unused";
  }) : null;
}

// src/accounts/list/read/wiki-table.ts
function Pe(n, e) {
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
function ss(n) {
  const e = Pe(n, true);
  return e.length > 1 && /^[^|[\]{}]*=/.test(n) ? e.slice(1).join("|") : n;
}
function yt(n) {
  return n.replace(/'{2,}/g, "").replace(/<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, " ").trim();
}
function Da(n) {
  return Pe(n.slice(1), false).map((e) => yt(ss(e)));
}
var ns = (n) => /^\|-/.test(n);
var kt = (n) => /^[\s:*]*\{\|/.test(n);
var wt = (n) => /^\s*\|\}/.test(n);
function rs(n, e) {
  const t = [];
  let s = null;
  const r = n.some((a) => ns(a.trim()));
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
    if (kt(u) || wt(u) || ns(u) || u.startsWith("|+")) {
      o({ line: c, lastLine: c, cells: [], beside: l });
    } else if (/^[|!]/.test(u)) {
      const d = Da(u);
      const m = u.startsWith("!");
      if (s && r) {
        s.cells.push(...d);
        s.lastLine = c;
        s.isHead = s.isHead === true && m;
      } else {
        s = o({ line: c, lastLine: c, cells: d, isHead: m });
      }
    } else if (s) {
      s.cells[s.cells.length - 1] += "\n" + yt(u);
      s.lastLine = c;
    } else {
      t.push({ line: c, lastLine: c, cells: [], beside: l });
    }
  }
  i();
  return t;
}
var Ia = /^\s*:?-{2,}:?\s*$/;
function Lt(n) {
  const e = n.length < 1e3 && n.includes("|") ? n.split("|").filter((t) => !S(t)) : [];
  return e.length > 0 && e.every((t) => Ia.test(t));
}
function is(n, e) {
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
    const a = Pe(o, false);
    const l = a.length > 1 ? a.map(ss) : Pe(o, true);
    return [{ line: r, lastLine: r, cells: l.map((c) => yt(c.replace(/\\\|/g, "|")).replace(/\*\*|`/g, "")) }];
  });
}

// src/accounts/list/read/shape.ts
var $a = 200;
var as = ["	", ";", ",", "|"];
var Ha = ["，", "、", "،", "؛", " / ", ht];
var za = [" = ", " → ", " ⇒ ", " ➜ ", " -> ", " => ", " : ", ": ", "："];
var _a = /[:：]/;
var Ne = [" – ", " — ", " - "];
var os = y(String.raw`\p{L}`);
var ja = y(String.raw`^(?:[^\p{L}]|\[[xX]\])*$`);
function Ba(n) {
  const e = n[n.length - 1] || "";
  return n.slice(1, -1).some(pe) && !pe(e) && !/[(（]/.test(e);
}
function ls(n, e, { words: t }) {
  const s = [...oe(n, e)].map(({ cells: u }) => u).filter((u) => !u.every(S));
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
      if (u.some((p) => v(p) || /\[\[|\{\{|^\s*[*#]/.test(p)) || u.filter((p) => Le(p, t)).length > 1) {
        return false;
      }
      const d = u.filter((p) => !S(p)).map((p) => t.score(p));
      const m = d.filter((p) => p !== null && p.score > 0.8);
      return u.length > 1 && m.length > 1 && m.some((p) => (p == null ? void 0 : p.meaning) !== "unused") || u.length > 2 && d.filter((p) => p !== null).length > 1;
    }),
    addressed: s.filter(({ length: u }, d) => u > 1 && a[d] === 1).length / l,
    crowded: a.filter((u) => u > 1).length / l,
    dated: s.filter((u) => Ba(u)).length / l
  };
}
function cs({ rows: n, delimiter: e }) {
  const t = n.filter((a) => a.filter((l) => !S(l)).length > 1);
  const s = t.length > 1 && t.every(([a = ""]) => {
    var l;
    return a.trim().length === 1 && a === ((l = t[0]) == null ? void 0 : l[0]);
  });
  const r = t.map(([a = ""]) => /^\s*\d{1,5}\s*$/.test(a) ? Number(a) : null);
  const i = r.length > 2 && !r.includes(null) && H(r);
  const o = t.filter(([a = "", ...l]) => l.filter((c) => !S(c)).length < 2 && (s || i || ja.test(a) && !/^\d+$/.test(a.trim())));
  return e === "	" ? t.length > o.length * 1.5 && t.length > 0 : true;
}
var Wa = 6;
function Fa(n, e) {
  const t = /* @__PURE__ */ new Set();
  const s = /* @__PURE__ */ new Set();
  const r = Ne.includes(n) ? /$^/ : /[,;、/|]/;
  const i = e.every((a) => {
    const [l = "", c = "", ...u] = a.split(n);
    t.add(l.trim());
    s.add(c.trim());
    return u.length === 0 && os.test(l) && os.test(c) && !/[@＠]/.test(a) && !r.test(c) && l.trim().split(/\s+/).length <= Wa;
  });
  const o = Ne.includes(n) ? Math.max(t.size, s.size) : t.size;
  return i && o === e.length && e.length > 1;
}
var Ka = (n, e) => Ha.map((t) => ls(n, t, e)).filter(({ width: t, rows: s }) => s.length > 1 && s.every(({ length: r }) => r > 1 && r === t));
function Ua(n) {
  const { delimiter: e, rows: t, share: s, even: r, width: i, crowded: o, addressed: a } = n;
  if (t.length < 2 || o > 0.2 || s < 0.6 || r < 0.7 || !cs(n)) {
    return false;
  }
  const l = t.filter((d) => Ce(N(d.join(",")).text)).length;
  const c = e === "," && l > t.length * 0.6;
  const u = t.filter((d) => S(d[d.length - 1] || "") && d.length < 3).length;
  return !c && (u < t.length * 0.5 || a > 0) && i > 1;
}
function qa(n) {
  const e = ie(n.map(({ text: t }) => t));
  return n.filter(({ text: t }, s) => {
    var r;
    return !S(t) && !((r = e[s]) == null ? void 0 : r.isMarkup);
  }).slice(0, $a).map(({ text: t }) => t.slice(0, 5e3));
}
var Ga = (n) => [
  (e) => je(e) !== "",
  (e) => j(e, true) !== null
].some((e) => n.filter(e).length > n.length * 0.4);
function Va(n, e) {
  var f, h;
  const t = qa(n);
  const s = [...za, ...Ne].filter((g) => Fa(g, t));
  const r = [...as, ...s].map((g) => ls(t, g, e));
  if (t.filter((g) => ln(g, e.words)).length > t.length * 0.6) {
    return "";
  }
  const i = Ka(t, e);
  const o = (f = r.find(({ hasHeadings: g, share: b }) => g && b > 0.3)) != null ? f : i.find(({ hasHeadings: g }) => g);
  if (o) {
    return o.delimiter;
  }
  const a = (g) => t.filter((b) => g.test(b)).length / (t.length || 1);
  const l = a(/<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/);
  const c = r.find((g) => g.delimiter === "	" && g.share >= 0.5 && cs(g) && (g.addressed > 0 || l < 0.6 && (g.rows.length > 1 || g.width < 3)));
  if (c) {
    return c.delimiter;
  }
  const u = r.find((g) => g.width > 2 && g.even > 0.9 && g.share > 0.9 && g.crowded === 0 && (g.width > 3 && g.addressed >= 0.5 || g.dated > 0.5));
  if (u) {
    return u.delimiter;
  }
  const d = s.length > 0;
  if (a(/[:：]\s*[^\s:：@＠]{1,64}[@＠]/) > 0.5 && !r.some(({ addressed: g }) => g > 0.3) || l > 0.3 || a(d ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/) > 0.5 || Ga(t)) {
    return "";
  }
  const m = r.find(({ addressed: g, crowded: b, share: x, width: L, even: E }) => g >= 0.5 && g > b * 2 && x >= 0.5 && (L > 2 || E > 0.6));
  const p = m || i.find(({ width: g, addressed: b }) => g > 2 && b === 1);
  if (p) {
    return p.delimiter;
  }
  return ((h = r.find(Ua)) == null ? void 0 : h.delimiter) || "";
}
var Xa = (n) => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test(n.trim());
function Ya(n) {
  var t, s;
  const e = ((t = n.find(({ text: r }) => !S(r))) == null ? void 0 : t.text) || "";
  return e.includes(z) ? (s = as.find((r) => {
    const [i] = oe([e], r);
    return i !== void 0 && le(i.cells);
  })) != null ? s : null : null;
}
function Qa(n) {
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
      t.push(w(k({}, m), { isMarkup: true }));
      continue;
    }
    const p = [];
    let f = d;
    if (kt(m.text)) {
      for (; f < n.length; f++) {
        p.push(((o = n[f]) == null ? void 0 : o.text) || "");
        if (wt(((a = n[f]) == null ? void 0 : a.text) || "")) {
          break;
        }
      }
      r();
      e.push({ kind: "table", records: rs(p, m.line), delimiter: "", source: "wiki" });
      d = f;
    } else if (Xa(m.text) || m.text.includes("|") && Lt(((l = n[d + 1]) == null ? void 0 : l.text) || "")) {
      for (; f < n.length && (f === d || /\|/.test(((c = n[f]) == null ? void 0 : c.text) || "")); f++) {
        p.push(((u = n[f]) == null ? void 0 : u.text) || "");
      }
      r();
      e.push({ kind: "table", records: is(p, m.line), delimiter: "|", source: "bars" });
      d = f - 1;
    } else {
      t.push(m);
    }
  }
  r();
  return e;
}
var Za = /^"(?:[^"\n]|"")*$/m;
function xt(n, e, t) {
  const s = Ya(n);
  const r = e != null ? e : s;
  const i = r === null ? Qa(n) : [{ kind: "lines", lines: [...n] }];
  return i.map((o) => {
    var m, p;
    if (o.kind === "table") {
      return o;
    }
    const a = (p = (m = o.lines[0]) == null ? void 0 : m.line) != null ? p : 1;
    const l = o.lines.map(({ text: f }) => f);
    const c = r === null ? Oe(o.lines, t.titles) : null;
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
    const u = r != null ? r : Va(o.lines, t);
    const d = (f) => f.map((h) => w(k({}, h), { line: h.line + a - 1, lastLine: h.lastLine + a - 1 }));
    if (u !== "") {
      const f = s === null ? mn(l, u) : l;
      const h = d([...oe(f, u)]);
      const g = Ne.includes(u);
      const b = g || _a.test(u);
      return {
        kind: "table",
        records: h,
        delimiter: u,
        source: "delimited",
        isDoubtful: b,
        whole: b && g ? o.lines : null
      };
    }
    if (Za.test(l.join("\n"))) {
      return {
        kind: "lines",
        lines: d([...oe(l, "")]).map(({ line: f, lastLine: h, cells: g }) => ({ line: f, lastLine: h, text: g.join(" ").replace(/\n/g, " ") }))
      };
    }
    return o;
  });
}

// src/accounts/list/read/columns.ts
var Ja = 0.35;
var el = 300;
var tl = 0.15;
var us = ({ filled: n, distinct: e }, t) => n > t && n * e < 1.5;
function nl(n, e) {
  const { kinds: t, filled: s, distinct: r } = n;
  if (s === 0) {
    return e ? 0.8 : 0.1;
  }
  const i = t.answer > 0.6 || t.date > 0.4 || t.url > 0.5 || t.phone > 0.5;
  if (i || !e && us(n, 1)) {
    return 0;
  }
  const o = s > 5 && r < 0.4 ? e ? 0.7 : 0.3 : 1;
  const a = e ? t.text * 0.5 : t.text + (t.number + t.email) * 0.5;
  return Math.max(0, 1 - a) * o;
}
var sl = (n, { score: e }, t) => e < 1 && (n === "name" || n === "realname") && us(t, 1);
function rl(n, e, t) {
  const { kinds: s, filled: r } = e;
  const i = t.score > 0.8;
  switch (n) {
    case "username":
      return nl(e, i);
    case "email":
      return r === 0 ? 0.5 : s.email > 0.3 ? 1 : i && s.answer + s.word > 0.9 ? 0.4 : 0.1;
    case "name":
    case "realname":
    case "firstname":
    case "lastname":
      return !i && (n !== "name" || t.score < 0.8) ? 0 : s.email > 0.5 ? 0 : sl(n, t, e) || s.number === 1 || r > 2 && (s.answer > 0.6 || s.number + s.date + s.phone > 0.5) ? 0.1 : 1;
    case "password":
    case "reason":
    case "mode":
      return i && s.answer < 0.5 ? 1 : 0;
    case "unused":
      return i ? 1 : 0;
  }
}
function il(n, e) {
  const t = {};
  if (n) {
    t[n.meaning] = n.score * rl(n.meaning, e, n);
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
function ol(n, e, t) {
  return t.findIndex((s, r) => {
    const i = t[r - 1];
    const o = e[r - 1];
    return i !== void 0 && (o == null ? void 0 : o.meaning) === "username" && i.kinds.answer > 0.6 && e[r] === null && n[r] !== void 0 && ye(s);
  });
}
function ds(n, e, t) {
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
  return r >= Ja ? { index: s, score: r, margin: r - i } : null;
}
var vt = class {
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
    const t = ds(this.scores, e, this.taken);
    if (t) {
      this.take(e, t.index);
      const s = t.margin < tl && !(e === "email" && this.hasTwin(t.index));
      this.certain = this.certain && !s && (t.score > 0.5 || e === "email");
    }
    return t;
  }
  hasTwin(e) {
    const t = this.stats[e];
    return t !== void 0 && this.stats.some((s, r) => r !== e && s.kinds.email > 0.5 && V(t, s) > 0.7);
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
    return this.stats.flatMap((t, s) => !this.taken.has(s) && e(s) && ye(t) ? [s] : []);
  }
};
function al(n, e, t) {
  const s = [["username", n]];
  const r = [["firstname", n], ["lastname", e]];
  const i = [["lastname", n], ["firstname", e]];
  return t ? [r, s] : [s, r, i];
}
function ll([n, e], [t, s], r) {
  const i = (c) => r !== void 0 && V(c, r) > 0.7;
  const o = V(e, s) > 0.7;
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
    return { certain: false, variants: s.coined > 0.5 ? l(t, n, o || i(s)) : al(n, t, i(e) && i(s)) };
  }
  return { variants: l(n, t, false), certain: e.coined > 0.5 };
}
function cl(n, e, t) {
  const s = t[n.meanings.indexOf("email")];
  const r = (m) => {
    var p;
    return ((p = t[m]) == null ? void 0 : p.distinct) || 0;
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
  return l === void 0 || !u ? { variants: [d], certain: n.has("email") || e.length === 1 } : ll([a, c], [l, u], s);
}
function ul(n, e, t, s) {
  const [r, i] = [t[n], t[e]];
  return !s && r !== void 0 && i !== void 0 && r.kinds.person > 0.5 && ye(i) && V(r, i) < 0.5;
}
function dl(n, e, t, s) {
  var c;
  if (n.has("lastname") && !n.has("firstname")) {
    return { variants: [[["firstname", e]]], certain: true };
  }
  if (n.has("firstname") && !n.has("lastname")) {
    return { variants: [[["lastname", e]]], certain: true };
  }
  const r = n.meanings.indexOf("username");
  if (ul(r, e, t, ((c = s == null ? void 0 : s[r]) == null ? void 0 : c.meaning) === "username")) {
    return { variants: [[["unused", r], ["username", e]], [["realname", e]]], certain: false };
  }
  if (n.has("username")) {
    return { variants: [n.has("realname") || n.has("firstname") ? [] : [["realname", e]]], certain: true };
  }
  const i = t[e];
  const o = i ? i.realNames + i.ideographic : 0;
  const a = t[n.meanings.indexOf(n.has("realname") ? "realname" : "lastname")];
  if (i && a) {
    return o > 0.3 && V(i, a) > 0.7 ? { variants: [n.has("realname") ? [] : n.wholeOrParts(e)], certain: true } : { variants: [[["username", e]], []], certain: n.has("realname") && i.coined > 0.5 };
  }
  const l = o > 0.3 && n.has("email");
  return { variants: [[["username", e]], [["realname", e]]], certain: !l };
}
function ml(n, e, t, s) {
  const r = n.meanings.flatMap((a, l) => a === "unused" ? [] : [l]);
  const i = ds(e, "name", new Set(r));
  if (i) {
    return dl(n, i.index, t, s);
  }
  if (!["username", "realname", "firstname", "lastname"].some((a) => n.has(a))) {
    const a = n.free((u) => {
      var d;
      return (((d = s == null ? void 0 : s[u]) == null ? void 0 : d.score) || 0) < 0.6;
    });
    const { variants: l, certain: c } = cl(n, a, t);
    return { variants: [...l, []], certain: c && (s === null || a.length === 0) };
  }
  const o = n.has("username") ? -1 : n.meanings.indexOf("realname");
  return { variants: o === -1 ? [[]] : [[], [["username", o]]], certain: o === -1 };
}
function fl(n, e) {
  return e.findIndex(({ isSecret: t }, s) => t && n.every((r) => r[s] === "unused"));
}
function ms(n, e, t, s) {
  var h;
  const r = Math.min(el, Math.max((n == null ? void 0 : n.length) || 0, ...e.map((g) => g.length), 1));
  const i = Array.from({ length: r }, (g, b) => b);
  const o = i.map((g) => Xt(e, g, s));
  const a = i.map((g) => t.score((n == null ? void 0 : n[g]) || ""));
  const l = o.map((g, b) => {
    var x;
    return il((x = a[b]) != null ? x : null, g);
  });
  if (n) {
    const g = l[ol(n, a, o)];
    if (g) {
      g.username = 0.7;
    }
  }
  const c = new vt(o, l);
  for (const g of ["email", "password", "reason", "mode", "firstname", "lastname", "realname", "username"]) {
    c.takeBest(g);
  }
  if (c.has("firstname") && c.has("lastname") && c.has("realname")) {
    c.wholeOrParts(c.meanings.indexOf("realname")).forEach(([g, b]) => c.take(g, b));
  }
  const u = ml(c, l, o, n && a);
  const d = u.variants.slice(0, 3).map((g) => {
    const b = [...c.meanings];
    g.forEach(([x, L]) => {
      b[L] = x;
    });
    return b;
  });
  const m = (g, b) => {
    d.splice(1, 0, (d[0] || []).map((x, L) => L === g ? b : x));
  };
  const p = c.meanings.indexOf("username");
  if (p !== -1 && (((h = l[p]) == null ? void 0 : h.username) || 0) <= 0.5) {
    m(p, "unused");
  }
  const f = c.has("password") ? -1 : fl(d, o);
  if (f !== -1) {
    m(f, "password");
  }
  return {
    plans: d,
    certain: c.certain && u.certain && f === -1,
    scores: l.map((x) => {
      var L = x, { name: g } = L, b = K(L, ["name"]);
      return g ? w(k({}, b), { realname: g / 2, username: g / 2 }) : b;
    }),
    stats: o
  };
}
function fs(n, e, { scores: t, stats: s }) {
  return e.map((r, i) => {
    var o, a;
    return {
      heading: q((n == null ? void 0 : n[i]) || ""),
      meaning: r,
      examples: [...((o = s[i]) == null ? void 0 : o.examples) || []],
      scores: (a = t[i]) != null ? a : {}
    };
  });
}

// src/accounts/list/read/sections.ts
var Ie = 200;
var De = 12;
var ps = 20;
var Rt = 6;
var M = ({ cells: n }) => n.filter((e) => !S(e));
var ce = ({ cells: n }) => n.some(v);
function Mt(n, e, t) {
  const s = M(n);
  if (s.length === 0 || s.some(v) || n.beside !== void 0) {
    return false;
  }
  if (s.length > 1 && s.filter((c) => Le(c, e)).length > 1) {
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
function hs(n, e, t) {
  const s = M(n);
  if (e.length === 0 || s.length < 2 || s.some(v)) {
    return false;
  }
  let r = 0;
  n.cells.forEach((i, o) => {
    const a = e.map(({ cells: d }) => d[o] || "").filter((d) => !S(d) && !C(d));
    if (!he(i) || C(i) || a.length < e.length * 0.5) {
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
function gl(n, e) {
  const { words: t, titles: s } = e;
  const r = [];
  let i = "";
  n.forEach((o, a) => {
    var d;
    const l = r[r.length - 1];
    const c = o.cells.join("|").toLowerCase();
    const u = i !== "" && c === i;
    if (u || Mt(o, t, l === void 0 && a < De)) {
      if (l === a - 1 && M(o).length >= M((d = n[l]) != null ? d : o).length) {
        r.pop();
      } else if (l === a - 1) {
        return;
      }
      r.push(a);
      i = c;
    }
  });
  if (r.length === 0) {
    const o = n.slice(0, De).findIndex((a, l) => l < Rt && a.cells.length > 1 && (a.isHead || hs(a, n.slice(l + 1, l + 12), s)));
    if (o !== -1) {
      r.push(o);
    }
  }
  return r;
}
function bs(n) {
  return n.length <= Rt && !n.some(ce) && n.filter((e) => M(e).length > 1 && !S(e.cells[0] || "")).length < 3;
}
var pl = new Set('total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ'.split("|"));
var hl = (n) => n.length < 40 && pl.has(n.toLowerCase().split(/[\s:：(]/u, 1)[0] || "");
function bl(n, e, t) {
  const s = n.cells.slice(1).filter((i) => !S(i));
  if (s.length === 0 || s.some((i) => O(i, t) !== "number")) {
    const i = M(n)[0] || "";
    return M(n).length === 1 && e.length > 1 && hl(i.trim());
  }
  const r = e.slice(0, 20);
  return r.length > 0 && n.cells.every((i, o) => o === 0 || S(i) || r.filter(({ cells: a }) => O(a[o] || "", t) === "number").length < r.length * 0.3);
}
function Sl(n, e, t) {
  const s = e.slice(0, ps);
  if (s.length === 0) {
    return false;
  }
  const r = s.reduce((i, o) => i + M(o).length, 0) / s.length;
  if (M(n).length <= r / 2 && M(n).length < 3 && r > 3) {
    return !ce(n);
  }
  return hs(n, s, t) && n.cells.some((i, o) => he(i) && s.filter(({ cells: a }) => v(a[o] || "")).length > s.length * 0.8);
}
function yl(n, e, t, { options: s, words: r }) {
  if (s.columns) {
    const i = Math.max(t, s.columns.length);
    return Array.from({ length: i }, (o, a) => {
      var l, c;
      return (c = (l = s.columns) == null ? void 0 : l[a]) != null ? c : "unused";
    });
  }
  return e ? ts(n.map((i) => {
    const o = r.score(i);
    return (o == null ? void 0 : o.score) === 1 ? o.meaning : "unused";
  }), Ae(n)) : null;
}
function kl(n, e) {
  const t = [...n.cells];
  for (const s of e) {
    if (M(s).length > 1 && s.cells.length >= n.cells.length) {
      s.cells.forEach((r, i) => {
        var o, a;
        t[i] = S((o = t[i]) != null ? o : "") ? r : (a = t[i]) != null ? a : "";
      });
    }
  }
  return w(k({}, n), { cells: t });
}
function wl(n) {
  return Me(n.map((e, t) => {
    var o, a;
    const s = M(e);
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
function Tt(n, e, t, s) {
  var x;
  const { words: r, titles: i } = s;
  const o = [...t];
  const a = [...n];
  const l = [];
  const c = e !== null && le(e.cells);
  if (!c) {
    if (e) {
      const L = o.slice(0, De).findIndex((E, T) => T === o.length - 1 || !Sl(E, o.slice(T + 1, T + 1 + ps), i));
      a.push(...o.splice(0, Math.max(0, L)));
    }
    for (let L = o.pop(); L; L = o.pop()) {
      if (o.length === 0 || !bl(L, o, i)) {
        o.push(L);
        break;
      }
      l.unshift(L);
    }
  }
  const u = e && !c ? kl(e, [...a].reverse()) : e;
  const d = u ? -1 : o.slice(0, De).reduce((L, E, T) => S(E.cells[0] || "") && M(E).length > 0 && T <= Rt ? T : L, -1);
  const m = o.filter((L) => S(L.cells[0] || "")).length < o.length * 0.5;
  if (d !== -1 && m && bs(o.slice(0, d))) {
    a.push(...o.splice(0, d + 1));
  }
  const p = wl(c ? [] : o);
  const f = new Set(o.filter((L, E) => p.places.has(E)));
  const h = o.filter((L) => !f.has(L)).slice(0, Ie).map(({ cells: L }) => L);
  const g = ms((x = u == null ? void 0 : u.cells) != null ? x : null, h, r, i);
  const b = yl((u == null ? void 0 : u.cells) || [], c, g.stats.length, s);
  if (b) {
    g.plans = [b];
    g.certain = true;
  }
  return { headings: u, above: a, rows: o, totals: l, plans: g, groupTitles: f, found: p, sheet: c };
}
var Ll = /^[^\d:：.!?]{1,40}$/;
function xl(n) {
  const [e, t] = n.slice(-2).reverse();
  return e !== void 0 && t !== void 0 && M(e).length === 1 && !ce(e) && (e.line > t.lastLine + 1 || M(t).length > 2);
}
var gs = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;
function Ss(n) {
  if (!/<\/(?:s|del|strike)>/i.test(n.cells.join(""))) {
    return n;
  }
  const e = n.cells.map((i) => i.replace(gs, " ").trim());
  const t = n.cells.findIndex(he);
  const s = S(e[t] || "");
  const r = n.cells.map((i) => i.replace(gs, "$2"));
  return w(k({}, n), { isStruck: s, cells: s ? r : e });
}
function ys(n, e) {
  var c, u;
  const t = n.filter((d) => d.beside === void 0 && !d.isStruck && M(d).length > 0);
  const s = le(((c = t[0]) == null ? void 0 : c.cells) || []);
  const r = s ? [0] : gl(t, e);
  const i = [];
  const o = (u = r[0]) != null ? u : -1;
  let a = t.slice(0, Math.max(0, o));
  const l = a.length > 1 && a.every(({ cells: [d = "", ...m] }) => m.length === 0 && Ll.test(d));
  if (a.length > 0 && (l || !bs(a))) {
    const d = Tt([], null, a, e);
    const m = l || !a.some(ce) && t.some(ce);
    if (m) {
      d.groupTitles = new Set(d.rows);
      d.found = { places: /* @__PURE__ */ new Set(), isSure: false, isLikely: true };
    }
    i.push(d);
    a = [];
  }
  if (o === -1) {
    i.push(Tt([], null, t, e));
  }
  r.forEach((d, m) => {
    var g, b;
    const p = (g = r[m + 1]) != null ? g : t.length;
    const f = t.slice(d + 1, p);
    const h = p < t.length && xl(f) ? f.splice(-1) : [];
    i.push(Tt(a, (b = t[d]) != null ? b : null, f, e));
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
function ks({ sections: n }) {
  const e = Math.max(...n.map(({ rows: t }) => t.length));
  return n.find(({ rows: t }) => t.length === e);
}
function ws(n, e) {
  var t, s;
  return fs((s = (t = n.headings) == null ? void 0 : t.cells) != null ? s : null, Et(n, e), n.plans);
}
function Et({ plans: n }, e) {
  var t, s;
  return (s = (t = n.plans[e]) != null ? t : n.plans[0]) != null ? s : [];
}

// src/accounts/list/formula.ts
var vl = "=+-@＝＋－＠";
var Tl = ";,|	\r\n\v\f\u2028\u2029";
var Rl = /[\s'"]/u;
var Ml = /^'*[\t\r\n]/u;
function Ls(n) {
  const e = [];
  let t = false;
  for (let s = n.length - 1; s >= 0; s--) {
    const r = n.charAt(s);
    if (t && Tl.includes(r)) {
      e.push(s + 1);
    }
    if (!Rl.test(r)) {
      t = vl.includes(r);
    }
  }
  if (t || Ml.test(n)) {
    e.push(0);
  }
  return e.reverse();
}
function xs(n) {
  const e = Ls(n);
  return e.length === 0 ? n : [0, ...e].map((t, s) => n.slice(t, e[s])).join("'");
}
function Ct(n) {
  const e = Ls(n);
  return [0, ...e].map((t, s) => n.slice(s > 0 && n.charAt(t) === "'" ? t + 1 : t, e[s])).join("");
}

// src/accounts/list/read/table.ts
function Ms(n, e) {
  const t = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(n + e);
  return (t ? e + n : `${n} ${e}`).trim();
}
function El(n) {
  const e = n.filter((t) => !S(t)).slice(0, Ie);
  return e.length > 1 && e.filter((t) => Se.test(t.trim())).length > e.length * 0.8;
}
function Cl(n) {
  const [, e = "", t = ""] = Se.exec(n.trim()) || [];
  return e ? Ms(t, e) : n;
}
var vs = (n) => n.replace(/\[\[([^[\]]{1,600})\]\]/gu, (e, t) => t.split("|").pop() || "");
var Ts = ({ cells: n }) => n.filter((e) => !S(e)).length;
function Ol(n, e, { rows: t }) {
  const s = n.cells.findIndex((i) => !S(i));
  const r = (e[s] === "firstname" || e[s] === "lastname") && e.includes("firstname") && e.includes("lastname");
  return r && Ts(n) === 1 && t.slice(0, Ie).filter((i) => Ts(i) > 2).length > 1;
}
function Al({ headings: n, sheet: e }, t, s) {
  const r = (i) => e ? Ct(i) : i.trim();
  return { heading: q(r((n == null ? void 0 : n.cells[t]) || "")), column: t, value: r(s) };
}
function Rs(n, { titles: e }) {
  var r, i;
  const { names: t, calls: s } = I(n, e);
  return (i = t[0]) != null ? i : (r = s[0]) == null ? void 0 : r.names[0];
}
function Pl(n, e) {
  var r;
  const { realname: t = "" } = n;
  if (/\[\[|\{\{/.test(t)) {
    const i = Rs(t, e);
    n.username = n.username || i || "";
    n.realname = i === void 0 ? vs(t) : "";
  }
  const { username: s = "" } = n;
  if (/\[\[|\{\{|https?:/.test(s)) {
    n.username = (r = Rs(s, e)) != null ? r : vs(s);
  }
}
function Nl(n, { words: e }) {
  const { username: t = "", email: s = "", realname: r = "" } = n;
  if (/[@＠]/.test(t.slice(1))) {
    const i = xe(t.replace(/\n/g, " "), e);
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
var $e = class {
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
      const a = Et(o, t);
      const l = El(o.rows.map(({ cells: d }) => d[a.indexOf("realname")] || ""));
      const c = ((i = o.headings) == null ? void 0 : i.cells) || [];
      const u = on(a, c, o.rows, this.context.words, r);
      for (const d of o.rows) {
        if (this.builder.overflow !== null) {
          return;
        }
        const { groupTitles: m, found: p } = o;
        if (m.has(d) && (p.isSure || p.isLikely !== s)) {
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
    const p = s.sheet ? Ae(((L = s.headings) == null ? void 0 : L.cells) || []) : -1;
    l.forEach((T, W) => {
      const Ds = s.headings !== null && W >= s.headings.cells.length;
      const F = Ds && t[W] === "unused" ? void 0 : t[W];
      if (F === void 0 || F === "unused") {
        const Is = this.delimiter && T.includes("\n") && T.includes(this.delimiter);
        if (!S(T) && (F === void 0 || Is)) {
          d.push(T);
        }
        if (!S(T) && F === "unused" && W > p && !m[W]) {
          u.push(Al(s, W, T));
        }
      } else {
        this.readCell(F, s.sheet ? Ct(T) : T, c, s.sheet, o);
        if (F === "realname" && r) {
          c.realname = Cl(c.realname || "");
        }
      }
    });
    if (e.broken) {
      this.builder.remark("broken-quotes", o, this.textOf(e));
    }
    const E = c, { first: f, last: h } = E, g = K(E, ["first", "last"]);
    if (f || h) {
      g.realname = Ms(f, h);
    }
    const b = u.filter(({ value: T }) => T !== g.password);
    if (b.length > 0) {
      g.extra = b;
    }
    if (s.sheet) {
      this.builder.add(o, a, g, true);
      return;
    }
    this.readName(g, (T) => i(T, l));
    if (Ol(e, t, s)) {
      this.builder.remark("header", o, this.textOf(e), a);
      return;
    }
    const x = !g.username && !g.email && !g.realname;
    if (x && g.password) {
      this.builder.add(o, a, g);
    } else if (this.isKnown(g, s)) {
      this.builder.remark("again", o, this.textOf(e), a);
    } else {
      this.builder.addOrRemark(o, a, g, this.textOf(e));
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
        s.first = X(t);
        break;
      case "lastname":
        s.last = X(t);
        break;
      case "mode":
        this.readMode(t, s, i);
        break;
      case "username":
      case "email":
      case "realname":
        s[e] = r ? t : X(t);
        break;
      default:
        s[e] = r ? t : t.trim();
    }
  }
  /** A cell for names may hold a link, or the address as well. */
  readName(e, t) {
    Pl(e, this.context);
    Nl(e, this.context);
    const { name: s, isDoubtful: r } = t(e.username || "");
    e.username = s;
    this.hasDoubtful = this.hasDoubtful || r;
  }
  readMode(e, t, s) {
    const r = Jt.get(e.trim().toLowerCase());
    if (r) {
      t.mode = r;
    } else if (!S(e)) {
      this.builder.remark("unknown-mode", s, e);
    }
  }
};

// src/accounts/list/read/read-text.ts
var Dl = 3 * te;
var Il = 5 * te;
var $l = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;
var Hl = /\[\[|\{\{|^==.*==|^\{\|/;
var Cs = 3;
function zl(n) {
  var l, c;
  const e = n.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const t = (c = (l = /^sep=(.)(?:\n|$)/.exec(e)) == null ? void 0 : l[1]) != null ? c : null;
  const s = e.split("\n");
  let r = 0;
  const i = s.findIndex((u, d) => d >= Il || !S(u) && ++r > Dl);
  const o = s.slice(0, i === -1 ? s.length : i).map((u, d) => ({ line: d + 1, lastLine: d + 1, text: u }));
  const a = t === null ? o : o.slice(1);
  return {
    all: a,
    lines: a,
    separator: t,
    beyond: i === -1 ? null : jl(s, i)
  };
}
var _l = /[^\s,;|"]/;
function jl(n, e) {
  const t = n.findIndex((i, o) => o >= e && !S(i));
  let s = n.length - 1;
  while (s > t && S(n[s] || "")) {
    s--;
  }
  const r = n.find((i, o) => o >= e && _l.test(i)) || "";
  return t === -1 ? null : { line: t + 1, lastLine: s + 1, text: r };
}
function Bl({ records: n, delimiter: e }, t, { options: s }) {
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
function Es(n, e) {
  return n.map((t) => {
    if (t.kind === "lines") {
      return { segment: new J(t.lines, e), table: null };
    }
    const s = t.records.map(Ss);
    const r = ys(s, e);
    const i = t.source === "delimited" ? Bl(t, r, e) : null;
    const o = t.whole ? new J(t.whole, e) : null;
    return i ? { segment: new J(i, e), table: null } : { segment: w(k({}, t), { records: s }), table: r, whole: o };
  });
}
var He = class {
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
    const s = new $e(this.context, this.builder, e.delimiter);
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
    const o = t ? null : cn(i, r.words, s, this.way.isBare);
    if (o) {
      this.foundDoubtful(o);
      return;
    }
    if (!t && It(i, s)) {
      this.certain = false;
      return;
    }
    const a = this.way.variant === 1 ? "parts" : "whole";
    const l = new Ee(e, w(k({}, r), { order: a, isOther: this.way.isOther }), s);
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
      const r = s.table && ks(s.table);
      return r ? [{ section: r, delimiter: s.segment.kind === "table" ? s.segment.delimiter : "" }] : [];
    });
    const t = e.reduce((s, r) => !s || r.section.rows.length > s.section.rows.length ? r : s, null);
    return {
      columns: t && ws(t.section, this.way.variant),
      hasHeadings: t !== null && t.section.headings !== null,
      knowsHeadings: !!(t == null ? void 0 : t.section.headings) && Mt(t.section.headings, this.context.words, true),
      delimiter: (t == null ? void 0 : t.delimiter) || ""
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
function Wl(n, e) {
  var l;
  const t = (l = e.options.delimiter) != null ? l : n.separator;
  let s = Es(xt(n.lines, t, e), e);
  if (!s.some(({ table: c }) => c == null ? void 0 : c.sheet) && n.lines.some(({ text: c }) => $l.test(c))) {
    n.lines = n.lines.map((c) => w(k({}, c), { text: Dt(c.text.replace(/\uFEFF/g, "")) }));
    s = Es(xt(n.lines, t, e), e);
  }
  const r = { variant: 0, isOther: false, isBare: false };
  const i = new He(s, e, r);
  const o = new ze();
  const a = (c) => {
    o.add(new He(s, e, k(k({}, r), c)).read(n));
  };
  o.add(i.read(n));
  if (i.hasDoubtful) {
    a({ isBare: true });
  }
  if (i.hasOther) {
    a({ isOther: true });
  }
  for (let c = 1; c < Cs && i.hasVariants; c++) {
    a({ variant: c });
  }
  return { readings: o.list, certain: i.certain };
}
function Fl(n, e) {
  var u, d;
  const t = n.lines.some(({ text: m }) => Hl.test(m) || m.includes(z));
  const s = !t && ((u = Oe(n.lines, e.titles)) == null ? void 0 : u.isSure) === true;
  const r = t || s ? null : bn(n.lines, e.words);
  const i = (m = n.lines) => Wl(w(k({}, n), { lines: m }), e);
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
  const c = new ze();
  [...a.readings.slice(0, 1), ...l.readings.slice(0, 1), ...a.readings, ...l.readings].forEach((m) => c.add(m));
  return { readings: c.list, certain: c.list.length < 2 && a.certain };
}
function _(n, e = {}) {
  const t = zl(n);
  const s = {
    options: e,
    words: new fe(e.headings),
    titles: new ee(e.userNamespaces)
  };
  const { readings: [r, ...i], certain: o } = Fl(t, s);
  if (!r) {
    throw new Error("A text has no reading.");
  }
  const a = !r.rows.some(({ username: l, realname: c }) => (l + c).includes("�"));
  return { readings: [r, ...i.slice(0, Cs - 1)], certain: o && a };
}

// taken:core/app/load-part-gadget
var Ot = mw.libs.accountCreator.parts.core.modules[45];

// src/app/source-readers-gadget.ts
var Os = (n, e) => U(null, null, function* () {
  const t = yield Ot("sources");
  return t.decodeSource(n, e);
});
var As = (...n) => U(null, null, function* () {
  const e = yield Ot("sources");
  return e.textOfMarkup(...n);
});

// src/accounts/list/read/index.ts
var Kl = 2;
var _e = (n, e) => w(k({}, e), { problem: null, text: n, encoding: null, sheets: [], sheet: "" });
var Ns = (n) => ({ readings: [], certain: true, problem: { code: n }, text: "", encoding: null, sheets: [], sheet: "" });
function Ul(n) {
  try {
    return n.map(({ rows: e }) => de(e, "	", "\n"));
  } catch (e) {
    if (e instanceof RangeError) {
      return null;
    }
    throw e;
  }
}
function ql(n, e) {
  var a;
  const t = Ul(n);
  if (t === null) {
    return Ns("too-large");
  }
  const s = n.map(({ name: l, rows: c }, u) => {
    const d = t[u] || "";
    return { name: l, text: d, read: _(d, c.some((m) => m.length > 1) ? k({ delimiter: "	" }, e) : e) };
  });
  const r = (l) => l.read.readings[0].rows.length;
  const i = (a = s.find(({ name: l }) => l === e.sheet)) != null ? a : s.reduce((l, c) => r(c) > r(l) ? c : l);
  const o = e.sheet !== void 0 || s.filter((l) => r(l) > 0).length < 2;
  return w(k({}, _e(i.text, i.read)), {
    certain: i.read.certain && o,
    sheets: s.map(({ name: l }) => l),
    sheet: i.name
  });
}
function Ps(n, e) {
  return U(this, null, function* () {
    const { DOMParser: t } = e;
    return t ? As(n, e, t) : n.kind === "page" ? "" : n.text;
  });
}
function Gl(t) {
  return U(this, arguments, function* (n, e = {}) {
    switch (n.kind) {
      case "text":
        return _e(n.text, _(n.text, e));
      case "html":
      case "page": {
        const s = yield Ps(n, e);
        return _e(s, _(s, e));
      }
      case "file": {
        const s = yield Os(n, k({ language: "" }, e));
        switch (s.kind) {
          case "problem":
            return Ns(s.code);
          case "table":
            return ql(s.sheets, e);
          case "text": {
            const { encoding: r, certain: i, samples: o, alternatives: a, remarks: l } = s;
            const [c = "", ...u] = yield Promise.all([
              s,
              ...i ? [] : a.slice(0, Kl)
            ].map((m) => Ps({ kind: "text", text: m.text }, e)));
            const d = _e(c, _(c, e));
            return w(k({}, d), {
              certain: d.certain && i,
              readings: [
                ...d.readings,
                ...u.map((m) => _(m, e).readings[0])
              ],
              encoding: { encoding: r, certain: i, samples: o, alternatives: a, remarks: l }
            });
          }
        }
      }
    }
  });
}

// read.js
mw.libs.accountCreator.parts.read.modules = [de, xs, Qt, ee, St, z];
return { readList: Gl, readText: _ };
} };
// </nowiki>
