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
 */
const WORDS: Record<HeadingMeaning, string> = {
	username: 'username user userlogin account accountname login loginname loginid sisloginid nick nickname wikiname wikiusername handle screenname wikipedian wikimediausername benutzername benutzer nutzername nutzer benutzerkonto anmeldename kontoname spitzname wikiname accountnaam nomdutilisateur nomdutilisatrice nomutilisateur utilisateur utilisatrice pseudo pseudonyme identifiant nomducompte compte usuario usuaria nombredeusuario nombredeusuaria nombreusuario nombredecuenta cuenta alias apodo nomedeusuário nomedeutilizador utilizador usuário nomedousuário conta nomeutente utente nickname gebruikersnaam gebruiker nazwaużytkownika użytkownik nazwakonta konto nick uživatelskéjméno uživatel přezdívka jménouživatele používateľskémeno používateľ användarnamn användare brukernavn bruker brugernavn bruger käyttäjänimi käyttäjä käyttäjätunnus tunnus felhasználónév felhasználó szerkesztőnév numedeutilizator utilizator nomdusuari usuari kullanıcıadı kullanıcı rumuz όνομαχρήστη χρήστης имяучётнойзаписи имяучетнойзаписи имяпользователя пользователь логин ник никнейм участник учётнаязапись учетнаязапись имяучастника користувач імякористувача логін потребител потребителскоиме корисничкоиме korisničkoime suradničkoime uporabniškoime اسمالمستخدم المستخدم مستخدم اسمالحساب نامکاربری کاربر שםמשתמש שםהמשתמש שםמשתמשת משתמש כינוי सदस्यनाम उपयोगकर्तानाम ব্যবহারকারীনাম ব্যবহারকারীরনাম ชื่อผู้ใช้ ผู้ใช้ tênngườidùng tênđăngnhập tàikhoản thànhviên namapengguna pengguna 사용자이름 사용자명 사용자 아이디 계정 계정명 닉네임 유저명 유저네임 利用者名 利用者 ユーザー名 ユーザ名 ユーザーネーム アカウント名 アカウント ログイン名 ハンドルネーム ニックネーム ログインid ユーザーid 用户名 用戶名 用户名称 用户 用戶 使用者名稱 使用者名称 使用者 账号 帳號 账户 帳戶 账户名 昵称 暱稱 登录名 կասնակցիանուն მომხმარებლისსახელი მომხმარებელი istifadəçiadı',
	email: 'email mail emailaddress mailaddress emailadress eaddress useremail primaryemail contactemail emailid emailadresse mailadresse emailanschrift epost eposta eposti epostadress epostadresse courriel adressecourriel adresseemail adressemail adresseélectronique adressedemessagerie mel mél adresseecourriel correo correoelectrónico correoelectronico direccióndecorreoelectrónico direccióndecorreo direcciondecorreo dirección mailde correue endereçodeemail endereçodecorreioeletrónico correioeletrónico correioeletrônico enderecodeemail indirizzoemail indirizzoe indirizzomail postaelettronica indirizzodipostaelettronica mailadres emailadres adresemail adresemailowy adrespocztyelektronicznej emailováadresa emailadresa emailovýkontakt sähköposti sähköpostiosoite emailcím email cím emailcíme adresădeemail adresademail adreçaelectrònica adreçadecorreu correuelectrònic epostaadresi epostaadresiniz email διεύθυνσηemail ηλεκτρονικόταχυδρομείο ηλεκτρονικήδιεύθυνση электроннаяпочта адресэлектроннойпочты почта емейл имейл емайл електроннапошта адресаелектронноїпошти имейладрес електроннапоща البريدالإلكتروني البريدالالكتروني بريدإلكتروني عنوانالبريدالإلكتروني الإيميل الايميل ایمیل نشانیایمیل پستالکترونیک رایانامه דואל דואראלקטרוני כתובתדואל כתובתמייל מייל אימייל ईमेल ईमेलपता ইমেইল ইমেইলঠিকানা อีเมล อีเมล์ ที่อยู่อีเมล thưđiệntử địachỉemail địachỉthưđiệntử surel alamatemail alamatsurel 이메일 이메일주소 메일 메일주소 전자우편 전자메일 メール メールアドレス eメール 電子メール メアド 电子邮件 电子邮箱 邮箱 邮件 邮箱地址 电子邮件地址 電子郵件 電郵 電子信箱 信箱 電郵地址 電子郵件地址 էլփոստ ელფოსტა epoçt',
	realname: 'realname fullname legalname civilname displayname studentname participantname attendeename membername firstandlastname firstnameandlastname firstnamelastname namefirstandlast firstlastname fullnameofparticipant invitee bürgerlichername vollständigername vollername klarname richtigername vorundnachname vornameundnachname vornamenachname nachnamevorname namevorname vorundzuname nomcomplet nometprénom prénometnom nomprénom prénomnom vrainom nomréel nometprénoms nombrecompleto nombreyapellidos nombreyapellido nombresyapellidos apellidosynombre apellidosynombres nombrereal nomecompleto nomereal nomeverdadeiro nomeesobrenome nomeeapelido nomecognome nomeecognome cognomeenome nominativo nomereale volledigenaam echtenaam naamvoluit voornaamenachternaam imięinazwisko nazwiskoiimię imięnazwisko pełnenazwisko prawdziweimięinazwisko jménoapříjmení příjmeníajméno celéjméno skutečnéjméno menoapriezvisko fullständigtnamn riktigtnamn föroch efternamn föroch efternamn fulltnavn fornavnogetternavn fuldenavn virkelignavn etuniminjasukunimi kokonimi nimi oikeanimi teljesnév igazinév igazineved numecomplet numeșiprenume numereal nomicognoms nomcomplet nomreal adsoyad adısoyadı adıvesoyadı adınızsoyadınız isimsoyisim gerçekad gerçekadı ονοματεπώνυμο πραγματικόόνομα фио фамилияиимя фамилияимя имяифамилия имяфамилия фамилияимяотчество полноеимя настоящееимя піб прізвищетаімя імятапрізвище повнеімя справжнєімя имеифамилия имеипрезиме imeiprezime prezimeiime الاسمالكامل الاسمالحقيقي الاسمالثلاثي اسمكامل نامونامخانوادگی نامکامل ناموخانوادگی نامواقعی שםמלא שםאמיתי שםפרטיומשפחה पूरानाम वास्तविकनाम পূর্ণনাম আসলনাম ชื่อนามสกุล ชื่อสกุล ชื่อจริง họvàtên họtên tênthật tênđầyđủ namalengkap namaasli 성명 실명 본명 氏名 お名前 本名 姓名 真实姓名 真實姓名 フルネーム 全名 实名 全姓名',
	firstname: 'firstname givenname givennames forename forenames fname christianname preferredname preferredfirstname vorname vornamen rufname prénom prenom prénoms nombredepila primernombre nombres prenome primeironome primonome nomedibattesimo voornaam roepnaam imię imie imiona křestníjméno krstnémeno förnamn fornavn etunimi keresztnév utónév prenume nomdefonts önad όνομακαιπατρώνυμο имяотчество імяпобатькові الاسمالأول نامکوچک שםפרטי 이름(성제외) given first 名 名前(名) ファーストネーム 名字 given firstnames ชื่อต้น',
	lastname: 'lastname surname surnames familyname lname secondname last family nachname familienname zuname hausname nomdefamille nomfamille apellido apellidos primerapellido sobrenome apelido últimonome cognome cognomi achternaam familienaam nazwisko příjmení prijmeni priezvisko efternamn etternavn efternavn slektsnavn sukunimi vezetéknév családnév numedefamilie cognoms cognom llinatges soyad soyadı soyisim soyadınız επώνυμο επίθετο фамилия прізвище фамилия презиме prezime priimek اسمالعائلة اللقب الاسمالأخير الكنية نامخانوادگی شهرت שםמשפחה נאםמשפחה उपनाम पदवी নামের শেষাংশ นามสกุล สกุล họ 성 姓 苗字 名字(姓) ラストネーム 姓氏',
	name: 'name names person persons people student students participant participants attendee attendees member members guest guests contact volunteer signup who naam teilnehmer teilnehmerin teilnehmende teilnehmerinnen nom noms participante participantes participanti nombre nome nomi partecipante partecipanti alumno alumna alumnos deelnemer deelnemers uczestnik uczestnicy jméno jmeno účastník účastníci meno namn deltagare deltakere deltaker deltagere deltager navn osallistuja osallistujat név resztvevő résztvevő nume prenumele nom participants isim ad adı adınız katılımcı katılımcılar όνομα συμμετέχων имя участники участница имена слушатель студент імя имʼя учасник учасники име ime الاسم اسم المشارك المشاركون المشاركين نام شرکتکننده שם שמות משתתף משתתפת משתתפים नाम প্রতিভাগী নাম ชื่อ tên nama peserta 이름 성함 참가자 참석자 참가자명 名前 なまえ 参加者 参加者名 名称 名稱 参与者 參與者 参加人 学生 學生 անուն სახელი ad nimed nimi vardas vārds',
	password: 'password pass passwd pw pwd initialpassword temporarypassword passwort kennwort motdepasse mdp contraseña clave senha palavrapasse wachtwoord hasło heslo lösenord passord adgangskode salasana jelszó parolă contrasenya parola şifre κωδικός συνθηματικό пароль парола كلمةالسر كلمةالمرور گذرواژه رمزعبور סיסמה पासवर्ड পাসওয়ার্ড รหัสผ่าน mậtkhẩu katasandi 비밀번호 암호 パスワード 密码 密碼',
	reason: 'reason summary',
	mode: 'way mode passwordway passwordmode',
	unused: 'id no nr num number index position row seat order orderid ordernumber orderdate ticket tickettype ticketnumber quantity price total currency status attendeestatus timestamp time date starttime completiontime lastmodifiedtime submittedat registrationtime registereddate jointime leavetime duration phone phonenumber telephone tel mobile mobilenumber cell fax whatsapp address street city town state country zip zipcode postcode region institution institutionname organization organisation organisationname affiliation company employer university school faculty department course class group groups section team role roles position jobtitle title salutation gender sex age birthday dateofbirth language languages nationality comment comments note notes message remarks remark question questions answer feedback diet dietaryrequirements allergies accessibility consent newsletter tags points score grade attended attendance signed signature signedup registered topic article articles workplace website url link source idnumber studentid studentnumber studentno matriculationnumber userid sisuserid employeeid memberid zeitstempel datum uhrzeit zeit startzeit fertigstellungszeit telefon telefonnummer handy handynummer mobilnummer anschrift straße ort stadt land plz einrichtung institution hochschule universität schule firma verein fachbereich studiengang kurs klasse gruppe gruppen rolle funktion anrede geschlecht alter geburtsdatum sprache bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare notiz notizen nachricht frage fragen unterschrift einverstanden einwilligung matrikelnummer matrikel nummer lfdnr horodateur date heure téléphone portable mobile adresse ville pays établissement institution université école organisme organisation société fonction groupe rôle civilité âge langue commentaire commentaires remarque remarques numéro numéroétudiant marcatemporal fecha hora teléfono celular móvil ciudad país institución universidad escuela organización grupo curso edad comentario comentarios observaciones dni número carimbodedatahora data telefone telemóvel cidade instituição universidade escola organização turma idade comentários observações datiora informazionicronologiche telefono cellulare città istituto università scuola ente gruppo corso classe età commenti note matricola tijdstempel telefoonnummer telefoon plaats stad instelling school groep opmerkingen studentnummer sygnaturaczasowa znacznikczasu telefon numertelefonu miasto kraj uczelnia instytucja szkoła grupa uwagi komentarz numeralbumu lp časováznačka město instituce škola skupina poznámka poznámky číslo tidsstämpel telefonnummer ort skola grupp kommentar anteckning tidsstempel by skole gruppe aikaleima puhelin puhelinnumero kaupunki oppilaitos ryhmä huomautus időbélyeg telefonszám város intézmény iskola csoport megjegyzés marcajdetimp oraș instituție grup zamandamgası telefon telefonnumarası şehir kurum okul üniversite bölüm sınıf grup yaş yorum not açıklama öğrencino numara sıra sırano χρονικήσήμανση τηλέφωνο πόλη ίδρυμα σχολή σχόλια отметкавремени дата время телефон город страна организация учреждение вуз университет школа группа класс роль должность возраст комментарий комментарии примечание примечания пол номер номертелефона № п/п пп позначкачасу місто організація група коментар примітка طابعزمني التاريخ الوقت الهاتف رقمالهاتف الجوال المدينة الدولة المؤسسة الجامعة المدرسة المجموعة ملاحظات العمر الرقم رقم م مهرزمانی تاریخ تلفن شماره شهر دانشگاه مؤسسه توضیحات ردیف חותמתזמן תאריך שעה טלפון נייד עיר מוסד אוניברסיטה ביתספר קבוצה הערות גיל מספר टाइमस्टैम्प फ़ोन शहर संस्थान ประทับเวลา เบอร์โทร โทรศัพท์ จังหวัด สถาบัน มหาวิทยาลัย หมายเหตุ ลำดับ dấuthờigian sốđiệnthoại điệnthoại thànhphố trường đơnvị ghichú stt ngày capwaktu stempelwaktu telepon nohp nomorhp kota instansi universitas sekolah kelas catatan 타임스탬프 번호 순번 연락처 전화번호 휴대폰 소속 기관 학교 학과 학번 학년 직책 주소 지역 비고 메모 나이 성별 날짜 시간 タイムスタンプ 番号 電話番号 電話 携帯 住所 所属 所属機関 機関 学校 大学 学部 学年 学籍番号 年齢 性別 備考 メモ コメント 日付 日時 役職 都道府県 时间戳记 时间戳 時間戳記 提交时间 编号 編號 序号 序號 学号 學號 电话 電話 手机 手機 手机号 联系方式 聯絡方式 城市 单位 單位 机构 機構 学校 學校 班级 班級 专业 性别 年龄 备注 備註 日期 时间 時間'
};

/** Words around a heading that do not change what it asks for. */
const FILLERS = 'a an the your you my of at on in for is what whats which please enter type give provide write choose us wikipedia wikimedia wiki commons wikidata mediawiki new desired preferred requested wanted chosen proposed existing current own future public optional required if any have known dein deine deinen deinem ihr ihre ihren der die das gewünschter gewünschte gewünschten wunsch bei auf in zu für wie lautet ist welchen welche bitte neuer neue votre vos ton ta le la les l de du d sur pour quel quelle est souhaité souhaitée désiré choisi choisie wikipédia nouveau tu su el los las en para cuál cual es deseado elegido preferido wikipedia o a seu sua teu na no da do em qual é desejado escolhido preferido il tuo suo lo di su desiderato scelto uw je jouw het van op wat gewenste twój twoja twoje proponowana wybrana w na wikipedii vaše váš tvé požadované na wikipedii ditt din dit på önskat ønsket ønskede sizin istediğiniz vikipedi vikipedideki ваш ваша ваше желаемое желаемый в википедии на бажане ваше у вікіпедії الخاص بك المطلوب في ويكيبيديا שלך הרצוי בוויקיפדיה 必須 任意 필수 선택'.split( ' ' );

const NO_LETTER = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}№]`, 'g' );
const SPLIT = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}№]+` );
const CASELESS = unicodePattern( String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]` );

/** Longer is a question with an explanation. */
const MAX_HEADING = 200;

/** “E-Mail address*” → “emailaddress” */
function plainHeading( text: string ): string {
	return text.normalize( 'NFKC' ).toLowerCase().replace( NO_LETTER, '' );
}

/** Without what stands in brackets, where something is left. */
function withoutBrackets( heading: string ): string {
	const bare = heading.replace( /[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, ' ' );
	return plainHeading( bare ) === '' ? heading : bare;
}

const fillers = new Set( FILLERS );

type Words = Map<string, HeadingMeaning>;

/** The first meaning of a word stays. */
const KNOWN: ReadonlyMap<string, HeadingMeaning> = ( Object.entries( WORDS ) as Array<[ HeadingMeaning, string ]> )
	.reduce<Words>( ( known, [ meaning, list ] ) => {
		for ( const word of list.split( ' ' ) ) {
			const plain = plainHeading( word );
			if ( plain && !known.has( plain ) ) {
				known.set( plain, meaning );
			}
		}
		return known;
	}, new Map() );

/** The words long enough to be found within longer headings, the longest first. */
function tellingWords( words: ReadonlyMap<string, HeadingMeaning> ): Array<readonly [ string, HeadingMeaning ]> {
	return [ ...words ].filter( ( [ word, meaning ] ) => (
		( meaning === 'username' || meaning === 'email' || meaning === 'name' || meaning === 'realname' ) &&
		( CASELESS.test( word ) ? word.length > 1 : word.length > 4 )
	) ).sort( ( [ a ], [ b ] ) => b.length - a.length );
}

const TELLING = tellingWords( KNOWN );

/** What headings mean, in the shipped languages and the wiki's own. */
export class Headings {
	private readonly words: Words = new Map();
	private readonly telling: ReadonlyArray<readonly [ string, HeadingMeaning ]>;
	private readonly found = new Map<string, HeadingScore | null>();

	public constructor( more: ReadOptions[ 'headings' ] = {} ) {
		for ( const [ meaning, list ] of Object.entries( more ) as Array<[ ColumnMeaning, readonly string[] ]> ) {
			for ( const word of list ) {
				this.words.set( plainHeading( word ), meaning );
			}
		}
		this.words.delete( '' );
		this.telling = [ ...tellingWords( this.words ), ...TELLING ];
	}

	private meaningOf( plain: string ): HeadingMeaning | undefined {
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
		return ( this.score( text )?.score ?? 0 ) > 0.8;
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
		const words = withoutBrackets( heading ).normalize( 'NFKC' ).toLowerCase().replace( /e[-‐‑ ]mail/g, 'email' ).split( SPLIT ).filter( ( word ) => word );
		const bare = this.meaningOf( words.filter( ( word ) => !fillers.has( word ) ).join( '' ).replace( NO_LETTER, '' ) );
		if ( bare ) {
			return { meaning: bare, score: 0.9 };
		}
		return this.findWithin( words );
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
				const isHead = CASELESS.test( word ) && at + word.length >= joined.length - 1;
				return { meaning, score: isHead ? 0.8 : 0.5 };
			}
		}
		return null;
	}
}
