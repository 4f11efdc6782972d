import { visible } from '../../names/characters';
import { unicodePattern } from '../../names/unicode-pattern';
import type { ColumnMeaning, ReadOptions } from './reading';

/** What a heading may mean beside a column's meaning: `name` is a name, and the other columns say whose. */
export type HeadingMeaning = ColumnMeaning | 'name';

/** How sure a heading is of its meaning. */
export interface HeadingScore {
	meaning: HeadingMeaning;
	/** 1: the whole heading; 0.9: but for words such as “your” and “Wikipedia”; 0.5: it is part of a longer one. */
	score: number;
}

/**
 * What people call columns, without spaces and marks, in lower case: in English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Polish, Czech, Swedish, Norwegian, Danish, Finnish, Hungarian, Romanian, Catalan, Turkish, Greek,
 * Russian, Ukrainian, Arabic, Persian, Hebrew, Hindi, Bengali, Thai, Vietnamese, Indonesian, Korean, Japanese, Chinese.
 * `unused` is for columns that might hold names; dates and numbers are told by what stands there.
 * `people`: who is asked, as “student” in “student name”. What says first and last name at once is not here where
 * findWholeName() puts it together, nor what compoundMeaning() does.
 */
const WORDS: Record<HeadingMeaning | 'people', string> = {
	username: 'account alias anmelde användar användare apodo benutzer bruger bruker compte conta cuenta felhasználó gebruiker gebruikers handle identifiant istifadəçi konta konto korisničko kullanıcı käyttäjä käyttäjänimi login loginid loginname ngườidùng nick nickname nutzer pengguna používateľ používateľskémeno pseudo pseudonyme přezdívka rumuz screenname sisloginid spitzname suradničko szerkesztő thànhviên tunnus tàikhoản tênđăngnhập uporabniškoime user username usuari usuaria usuario usuário utente utilisateur utilisatrice utilizador utilizator użytkownik użytkownika uživatel uživatele uživatelskéjméno wikimediauser wikiname wikipedian wikiuser χρήστη χρήστης корисничко корисничкоиме користувач користувача логин логін ник никнейм пользователь пользователя потребител потребителскоиме участник участника учетнаязапись учетнойзаписи учётнаязапись учётнойзаписи կասնակցիանուն המשתמש כינוי משתמש שםמשתמשת اسمالحساب المستخدم مستخدم نامکاربری کاربر उपयोगकर्ता सदस्य ব্যবহারকারী ব্যবহারকারীর ผู้ใช้ მომხმარებელი მომხმარებლისსახელი アカウント ニックネーム ハンドルネーム ユーザ ユーザー ユーザーid ユーザーネーム ログイン ログインid 使用者 利用者 帳戶 帳號 昵称 暱稱 用戶 用户 登录 账号 账户 계정 닉네임 사용자 아이디 유저 유저네임',
	email: 'adresademail adresemailowy adrespocztyelektronicznej adresseélectronique adreçaelectrònica contactemail correioeletrónico correioeletrônico correo correoelectronico correoelectrónico correue correuelectrònic courriel cím dirección eaddress email emailid emailová emailovýkontakt epost eposta eposti epoçt eメール indirizzoe mail mailde mel messagerie mél postaelettronica primaryemail surel sähköposti thưđiệntử useremail ηλεκτρονικήδιεύθυνση ηλεκτρονικόταχυδρομείο електроннапошта електроннапоща електронноїпошти емайл емейл имейл почта электроннаяпочта электроннойпочты էլփոստ אימייל דואל דואראלקטרוני מייל الإيميل الايميل البريدالإلكتروني البريدالالكتروني ایمیل بريدإلكتروني رایانامه پستالکترونیک ईमेल ইমেইল อีเมล อีเมล์ ელფოსტა メアド メール 信箱 电子邮件 电子邮箱 邮件 邮箱 電子メール 電子信箱 電子郵件 電郵 메일 이메일 전자메일 전자우편',
	realname: 'namefirstandlast ชื่อนามสกุล ชื่อสกุล фамилияимяотчество نامونامخانوادگی attendeename bürgerlichername celéjméno civilname displayname echtenaam etuniminjasukunimi fornogefternavn fuldenavn fullname fullnameofparticipant fullständigtnamn fulltnavn förochefternamn gerçekad gerçekadı igazineved igazinév invitee klarname kokonimi legalname membername naamvoluit namaasli namalengkap namevorname nimi nombrecompleto nombrereal nomcomplet nomecompleto nomereal nomereale nometprénom nometprénoms nomeverdadeiro nominativo nomprénom nomreal nomréel numecomplet numereal numeșiprenume oikeanimi participantname pełnenazwisko prawdziweimięinazwisko prénometnom prénomnom realname richtigername riktigtnamn skutečnéjméno studentname teljesnév tênthật tênđầyđủ virkelignavn volledigenaam vollername vollständigername vorundnachname vorundzuname vrainom ονοματεπώνυμο πραγματικόόνομα настоящееимя повнеімя полноеимя піб справжнєімя фио שםאמיתי שםמלא שםפרטיומשפחה اسمكامل الاسمالثلاثي الاسمالحقيقي الاسمالكامل نامواقعی ناموخانوادگی نامکامل पूरानाम वास्तविकनाम আসলনাম পূর্ণনাম ชื่อจริง お名前 フルネーム 全名 全姓名 姓名 实名 本名 氏名 真实姓名 真實姓名 본명 성명 실명',
	firstname: 'christianname etunimi first firstname firstnames fname forename forenames fornavn förnamn given givenname givennames imie imiona imię keresztnév krstnémeno křestníjméno nombredepila nombres nomdefonts nomedibattesimo preferredfirstname preferredname prenom prenome prenume primeironome primernombre primonome prénom prénoms roepnaam rufname utónév voornaam vorname vornamen önad όνομακαιπατρώνυμο имяотчество імяпобатькові שםפרטי الاسمالأول نامکوچک ชื่อต้น ファーストネーム 名 名前(名) 名字 이름(성제외)',
	lastname: 'achternaam apelido apellido apellidos cognom cognome cognomi cognoms családnév efternamn efternavn etternavn familienaam familienname family familyname hausname họ last lastname llinatges lname nachname nazwisko nomdefamille nomfamille numedefamilie prezime priezvisko priimek prijmeni primerapellido příjmení secondname slektsnavn sobrenome soyad soyadı soyadınız soyisim sukunimi surname surnames vezetéknév zuname últimonome επίθετο επώνυμο презиме прізвище фамилия נאםמשפחה שםמשפחה اسمالعائلة الاسمالأخير الكنية اللقب شهرت نامخانوادگی उपनाम पदवी নামের শেষাংশ นามสกุล สกุล ラストネーム 名字(姓) 姓 姓氏 苗字 성',
	name: 'ad adı adınız ime isim jmeno jméno meno naam nama name names namn navn nimed nom nombre nome nomi noms nume név prenumele tên vardas vārds όνομα имʼя име имена имя імя անուն שם שמות اسم الاسم نام नाम নাম প্রতিভাগী ชื่อ სახელი なまえ 参加者名 名前 名称 名稱 성함 이름 참가자명',
	people: 'alumna alumno alumnos attendee attendees contact deelnemer deelnemers deltagare deltager deltagere deltaker deltakere guest guests katılımcı katılımcılar member members osallistuja osallistujat partecipante partecipanti participant participante participantes participanti participants people person persons peserta resztvevő résztvevő signup student students teilnehmende teilnehmer teilnehmerin teilnehmerinnen uczestnicy uczestnik volunteer who účastníci účastník συμμετέχων слушатель студент учасник учасники участники участница משתתף משתתפים משתתפת المشارك المشاركون المشاركين شرکتکننده 参与者 参加人 参加者 參與者 学生 學生 참가자 참석자',
	password: 'adgangskode clave contrasenya contraseña hasło heslo initialpassword jelszó katasandi kennwort lösenord mdp motdepasse mậtkhẩu palavrapasse parola parolă pass passord passwd password passwort pw pwd salasana senha temporarypassword wachtwoord şifre κωδικός συνθηματικό парола пароль סיסמה رمزعبور كلمةالسر كلمةالمرور گذرواژه पासवर्ड পাসওয়ার্ড รหัสผ่าน パスワード 密码 密碼 비밀번호 암호',
	reason: 'reason summary',
	mode: 'mode passwordmode passwordway way',
	unused: 'accessibility address adresse affiliation age allergies alter anmerkung anmerkungen anrede anschrift answer anteckning article articles attendance attended attendeestatus açıklama bemerkung bemerkungen by bölüm catatan cell cidade città city ciudad civilité class classe comentario comentarios comentários comment commentaire commentaires commenti comments company completiontime consent corso country course csoport currency curso data date department diet dietaryrequirements dni duration einrichtung einverstanden einwilligung employeeid employer ente escola escuela fachbereich faculty fax feedback firma fonction frage fragen funktion gender geschlecht ghichú grade groep group groupe groups grup grupa grupo grupp gruppe gruppen gruppo hochschule huomautus id idnumber index instansi instelling instituce institución instituição institution institutionname instituție instytucja intézmény iskola istituto jobtitle jointime kaupunki kelas klasse komentarz kommentar kommentare kota kraj kurs kurum land language languages langue leavetime link lp matricola matrikel matrikelnummer megjegyzés memberid message miasto mobile město nachricht nationality newsletter ngày no not note notes notiz notizen nr num numéroétudiant observaciones observações okul opmerkingen oppilaitos oraș order orderid ordernumber organisation organisationname organisme organización organization organização ort pays país phone phonenumber plaats portable position poznámka poznámky question questions region registered remark remarks remarque remarques role roles rolle row ryhmä rôle salutation school schule score scuola seat section sekolah sex signature signed signedup sisuserid skola skole skupina société source sprache stad stadt starttime state status straße street stt studentid studentno studentnumber studentnummer studiengang submittedat szkoła sınıf tags team tel telefon telephone thànhphố ticket ticketnumber tickettype time timestamp title topic total town trường turma uczelnia uhrzeit universidad universidade universitas university università universität université unterschrift url userid uwagi verein ville város website whatsapp workplace yorum zeit école établissement öğrencino üniversite đơnvị şehir škola ίδρυμα πόλη σχολή σχόλια время вуз город група группа должность класс коментар комментарии комментарий місто организация організація п/п пол пп примечание примечания примітка роль страна телефон университет учреждение школа אוניברסיטה ביתספר הערות טלפון מוסד עיר קבוצה الجامعة الدولة المؤسسة المجموعة المدرسة المدينة توضیحات دانشگاه شهر م مؤسسه ملاحظات शहर संस्थान จังหวัด มหาวิทยาลัย สถาบัน หมายเหตุ № コメント メモ 专业 住所 備考 備註 单位 單位 城市 备注 大学 学号 学年 学校 学籍番号 学部 學校 學號 役職 性別 性别 所属 所属機関 时间 時間 机构 機構 機関 班級 班级 联系方式 聯絡方式 都道府県 기관 메모 비고 성별 소속 시간 연락처 주소 지역 직책 학과 학교 학년 학번 datum fecha hora heure дата תאריך التاريخ 日付 日期 날짜'
};

/** Words around a heading that do not change what it asks for. */
const FILLERS = 's a an ticket the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido o seu sua teu na no da do em qual é desejado escolhido il tuo suo lo di desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w wikipedii vaše váš tvé požadované ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택'.split( ' ' );

/** Between first and last name. */
const AND = 'and und et y e i og och ja és și si ve và dan и і й та و';

const NO_LETTER = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}№]`, 'g' );
const SPLIT = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}№]+` );
const CASELESS = unicodePattern( String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]` );

/** Longer is a question with an explanation. */
const MAX_HEADING = 200;

/** Without what nobody sees, some of which counts as letters and marks. */
function folded( text: string ): string {
	return visible( text ).normalize( 'NFKC' ).toLowerCase();
}

/** “E-Mail address*” → “emailaddress” */
function plainHeading( text: string ): string {
	return folded( text ).replace( NO_LETTER, '' );
}

/** Without what stands in brackets, where something is left. */
function withoutBrackets( heading: string ): string {
	const bare = heading.replace( /[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, ' ' );
	return plainHeading( bare ) === '' ? heading : bare;
}

const fillers = new Set( FILLERS );
const people = new Set( WORDS.people.split( ' ' ) );
const ands = new Set( AND.split( ' ' ) );

type Words = Map<string, HeadingMeaning>;

/** The first meaning of a word stays. */
const KNOWN: ReadonlyMap<string, HeadingMeaning> = ( Object.entries( WORDS ) as Array<[ keyof typeof WORDS, string ]> )
	.reduce<Words>( ( known, [ key, list ] ) => {
		const meaning = key === 'people' ? 'name' : key;
		for ( const word of list.split( ' ' ) ) {
			const plain = plainHeading( word );
			if ( plain && !known.has( plain ) ) {
				known.set( plain, meaning );
			}
		}
		return known;
	}, new Map() );

/** With a word for an address they say where mail goes. */
const ADDRESSES = new Set( (
	'address adresse adress adres adresa adrese adresă adresi adresiniz adreça alamat anschrift cím címe ' +
	'dirección direccion endereço indirizzo osoite адрес адреса διεύθυνση địachỉ ที่อยู่ כתובת عنوان نشانی पता ঠিকানা アドレス 地址 주소'
).split( ' ' ).map( plainHeading ) );

/** What a name is called only beside the word for whom it is of. */
const NAMES = new Set( 'nazwa 名 명'.split( ' ' ) );

/** Longer is no word that is put together of two. */
const MOST_COMPOUND = 40;

/** `Benutzer` and `Name`, `E-Mail` and `Adresse`, in either order, are a heading as well, in whatever language. */
function compoundMeaning(
	plain: string, meaningOf: ( word: string ) => HeadingMeaning | undefined
): HeadingMeaning | undefined {
	for ( let at = Math.min( plain.length, MOST_COMPOUND ) - 1; at > 0 && plain.length <= MOST_COMPOUND; at-- ) {
		const halves = [ plain.slice( 0, at ), plain.slice( at ) ];
		// An account’s name is a firm’s as well.
		const meanings = halves.map( ( half ) => ( half === 'account' ? undefined : meaningOf( half ) ) );
		const isOf = ( own: HeadingMeaning, beside: ( index: number ) => boolean ): boolean => meanings.some(
			( meaning, index ) => meaning === own && ( meanings[ 1 - index ] === own || beside( 1 - index ) )
		);
		if ( isOf( 'username', ( index ) => meanings[ index ] === 'name' || NAMES.has( halves[ index ] || '' ) ) ) {
			return 'username';
		}
		if ( isOf( 'email', ( index ) => ADDRESSES.has( halves[ index ] || '' ) ) ) {
			return 'email';
		}
	}
	return undefined;
}

/** The words long enough to be found within longer headings, the longest first. */
function tellingWords( words: ReadonlyMap<string, HeadingMeaning> ): Array<readonly [ string, HeadingMeaning ]> {
	return [ ...words ].filter( ( [ word, meaning ] ) => (
		( meaning === 'username' || meaning === 'email' || meaning === 'name' || meaning === 'realname' ) &&
		( CASELESS.test( word ) ? word.length > 1 : word.length > 4 )
	) ).sort( ( [ a ], [ b ] ) => b.length - a.length );
}

const TELLING = tellingWords( KNOWN );

/**
 * Secrets that are no account's password on a wiki, or not called so, but may be the same as somebody's: codes to get
 * in, personal numbers, what somebody logs in with. As in WORDS, without spaces and marks.
 */
const SECRETS = 'accesscode accesskey anmeldedaten apikey authcode backupcode bejelentkezésikód clésecrète codedaccès codeconfidentiel codepersonnel codesecret codicediaccesso codicesegreto credenciais credenciales credential credentials credenziali códigodeacceso códigodeacesso códigosecreto datosdeacceso dadosdeacesso datidiaccesso donnéesdeconnexion donnéesdaccès einmalcode erişimkodu geheimcode geheimnis geheimwort geheimzahl hozzáférésikód inloggegevens inloggningsuppgifter koddostępu kodeakses logincode logindata logindetails loginuppgifter losungswort motsecret onetimecode otp palabrasecreta palavrasecreta parolasegreta passcode passkey passphrase pin pincode pinnummer pääsykoodi přístupovýkód secret secrets secretcode secretkey secretword securityanswer securitycode segredo sicherheitscode tilgangskode toegangscode token tokens tunnusluku verificationcode zugangscode zugangsdaten zugangsschlüssel åtkomstkod κωδικοί κωδικόςπρόσβασης кодвходу кодвхода коддоступа коддоступу пин пінкод пинкод секрет секретноеслово токен קודגישה קודסודי رمزالدخول الرقمالسري كلمةسر کلمهعبور کلمهیعبور رمز رمزورود पिन पासकोड পিন รหัสลับ รหัสเข้าใช้ 口令 通行码 通行碼 验证码 驗證碼 暗証番号 認証コード パスコード アクセスコード 合言葉 合い言葉 비번 인증번호 접속코드 핀번호'.split( ' ' ).map( plainHeading );

/** Those of them that are within other words as well, such as “secretary”, or mean less there. */
const ALONE = new Set( [ 'secret', 'secrets', 'token', 'tokens', 'секрет', 'رمز', 'пин', 'पिन', 'পিন' ].map( plainHeading ) );

const passwordWords = ( words: ReadonlyMap<string, HeadingMeaning> ): string[] => (
	[ ...words ].flatMap( ( [ word, meaning ] ) => ( meaning === 'password' ? [ word ] : [] ) )
);

const KNOWN_SECRETS: readonly string[] = [ ...SECRETS, ...passwordWords( KNOWN ) ];

/** What headings mean, in the shipped languages and the wiki's own. */
export class Headings {
	private readonly words: Words = new Map();
	private readonly secrets: readonly string[];
	private readonly telling: ReadonlyArray<readonly [ string, HeadingMeaning ]>;
	private readonly found = new Map<string, HeadingScore | null>();

	public constructor( more: ReadOptions[ 'headings' ] = {} ) {
		for ( const [ meaning, list ] of Object.entries( more ) as Array<[ ColumnMeaning, readonly string[] ]> ) {
			for ( const word of list ) {
				this.words.set( plainHeading( word ), meaning );
			}
		}
		this.words.delete( '' );
		this.secrets = [ ...KNOWN_SECRETS, ...passwordWords( this.words ) ];
		this.telling = [ ...tellingWords( this.words ), ...TELLING ];
	}

	private meaningOf( plain: string ): HeadingMeaning | undefined {
		return this.wordMeaning( plain ) ?? compoundMeaning( plain, ( word ) => this.wordMeaning( word ) );
	}

	private wordMeaning( plain: string ): HeadingMeaning | undefined {
		// What the wiki itself says comes first.
		return this.words.get( plain ) ?? KNOWN.get( plain );
	}

	/** What a heading means; null where that is not known. */
	public score( heading: string ): HeadingScore | null {
		let found = this.found.get( heading );
		if ( found === undefined ) {
			found = heading.length > MAX_HEADING ? null : this.find( heading );
			this.found.set( heading, found );
		}
		return found;
	}

	/** Is the text, as a whole, a heading that is known? */
	public isHeading( text: string ): boolean {
		return ( this.score( text )?.score || 0 ) > 0.8;
	}

	/** Does the heading have a word for a password in it, as “Repeat password” has? */
	public isSecret( heading: string ): boolean {
		const plain = plainHeading( heading );
		const words = new Set( folded( heading ).replace( /\d+/g, ' ' ).split( SPLIT ) );
		const isWithin = ( word: string ): boolean => (
			words.has( word ) || plain === word ||
			!ALONE.has( word ) && word.length > ( CASELESS.test( word ) ? 1 : 4 ) && plain.includes( word )
		);
		return this.secrets.some( isWithin );
	}

	private find( heading: string ): HeadingScore | null {
		const exact = this.meaningOf( plainHeading( heading ) ) ??
			this.meaningOf( plainHeading( withoutBrackets( heading ) ) );
		if ( exact ) {
			return { meaning: exact, score: 1 };
		}
		// “Username / Benutzername”, “E-mail (メール)”
		const parts = heading.split( /[/|·•\n(（]/u ).map( plainHeading ).filter( ( part ) => part );
		const meanings = new Set( parts.map( ( part ) => this.meaningOf( part ) ) );
		const [ common ] = [ ...meanings ];
		if ( parts.length > 1 && meanings.size === 1 && common ) {
			return { meaning: common, score: 1 };
		}
		const words = folded( withoutBrackets( heading ) ).replace( /e[-‐‑ ]mail/g, 'email' ).split( SPLIT ).filter( ( word ) => word );
		const own = words.flatMap( ( word, index ) => ( fillers.has( word ) ? [] : [ index ] ) );
		// “Nome de usuário na Wikipédia”: some are a part of what is asked.
		const bare = this.meaningOf( own.map( ( index ) => words[ index ] ).join( '' ).replace( NO_LETTER, '' ) ) ??
			this.meaningOf( words.slice( own[ 0 ], ( own[ own.length - 1 ] || 0 ) + 1 ).join( '' ).replace( NO_LETTER, '' ) );
		if ( bare ) {
			return { meaning: bare, score: 0.9 };
		}
		return this.findWholeName( words ) ?? this.findWithin( words );
	}

	/** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
	private findWholeName( all: readonly string[] ): HeadingScore | null {
		const words = all.filter( ( word ) => !people.has( word ) && !fillers.has( word ) && !ands.has( word ) );
		const bare = words.length > 0 && words.length < all.length ? this.meaningOf( words.join( '' ) ) : undefined;
		if ( bare === 'firstname' || bare === 'lastname' || bare === 'realname' || bare === 'email' || bare === 'username' ) {
			return { meaning: bare, score: 0.9 };
		}
		const meanings = words.map( ( word ) => this.meaningOf( word ) );
		const isWhole = meanings.length > 1 && meanings.includes( 'lastname' ) &&
			( meanings.includes( 'firstname' ) || meanings.includes( 'name' ) ) &&
			meanings.every( ( meaning ) => meaning === 'firstname' || meaning === 'lastname' || meaning === 'name' );
		return isWhole ? { meaning: 'realname', score: 1 } : null;
	}

	private findWithin( words: readonly string[] ): HeadingScore | null {
		const joined = words.join( '' );
		const starts = new Set<number>();
		words.reduce( ( at, word ) => {
			starts.add( at );
			return at + word.length;
		}, 0 );
		for ( const [ word, meaning ] of this.telling ) {
			const at = joined.indexOf( word );
			if ( at !== -1 && ( starts.has( at ) || CASELESS.test( word ) ) ) {
				// In Korean, Japanese and Chinese, what comes last says what it is.
				const end = at + word.length;
				const isLast = end >= joined.length - 1 || this.meaningOf( joined.slice( at ) ) === meaning;
				const isHead = CASELESS.test( word ) && isLast;
				return { meaning, score: isHead ? 0.8 : 0.5 };
			}
		}
		return null;
	}
}
