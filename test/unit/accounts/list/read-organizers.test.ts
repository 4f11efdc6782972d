import { JSDOM } from 'jsdom';
import { readList, type ListReadings, type ListSource, type ReadOptions } from '../../../../src/accounts/list/read';
import { detectEncoding } from '../../../../src/accounts/list/read/source/encodings';
import { readSpreadsheet } from '../../../../src/accounts/list/read/source/spreadsheets';
import { encode } from './source/encode';

/**
 * Lists as organizers have them: sign-up pages in many languages, class lists, exports of forms and meetings, mails and
 * tickets. The people are invented. What is expected was written before the program was asked; docs/lists.md says how
 * many were read right then.
 */
interface Case {
	/** A letter of docs/lists.md. */
	kind: string;
	what: string;
	text: string;
	/** `username|email|real name` of each. */
	people: string[];
	/** May a name be the username or the real name? */
	either?: boolean;
	/** Absent: text. */
	as?: 'html' | 'file';
	encoding?: string;
	options?: ReadOptions;
	/** Is it no list, which is to be said? */
	problem?: boolean;
	/** It is asked about, and the right reading is not among those that are offered. */
	isGuess?: boolean;
	/** What comes back beside the people. */
	carried?: string[];
	/** What is nobody's name, address or reason. */
	secret?: string[];
}

const lines = ( ...all: string[] ): string => all.join( '\n' );

const cases: Case[] = [
	{ kind: 'A', what: 'hu signatures with sup talk links', options: { language: 'hu', userNamespaces: [ 'Szerkesztő', 'Szerkesztővita' ] },
		text: lines( '== Résztvevők ==', 'Írd alá a nevedet négy hullámvonallal!', '# [[Szerkesztő:Petra K.|Petra K.]] <sup>[[Szerkesztővita:Petra K.|vita]]</sup> 2026. március 3., 18:22 (CET)',
			'# Jövök, ha nem esik. [[Szerkesztő:Vadgesztenye|Vadgesztenye]] <sup>[[Szerkesztővita:Vadgesztenye|vita]]</sup> 2026. március 4., 08:05 (CET)',
			'# [[Szerkesztő:Bogár77|Bogár77]] <sup>[[Szerkesztővita:Bogár77|vita]]</sup> 2026. március 5., 21:40 (CET)' ),
		people: [ 'Petra K.', 'Vadgesztenye', 'Bogár77' ] },
	{ kind: 'A', what: 'eu signatures, wiki namespaces unknown to options', options: { language: 'eu' },
		text: lines( '* [[Lankide:Amaia Etxe|Amaia Etxe]] ([[Lankide eztabaida:Amaia Etxe|eztabaida]]) 10:11, 3 martxoa 2026 (CET)', '* [[Lankide:Haritzondo|Haritzondo]] ([[Lankide eztabaida:Haritzondo|eztabaida]]) 17:45, 4 martxoa 2026 (CET)', ': Ongi etorri! [[Lankide:Amaia Etxe|Amaia Etxe]] ([[Lankide eztabaida:Amaia Etxe|eztabaida]]) 18:00, 4 martxoa 2026 (CET)', '* [[Lankide:Itsaso|Itsaso]] ([[Lankide eztabaida:Itsaso|eztabaida]]) 09:02, 6 martxoa 2026 (CET)' ),
		people: [ 'Amaia Etxe', 'Haritzondo', 'Itsaso' ] },
	{ kind: 'A', what: 'th signatures', options: { language: 'th', userNamespaces: [ 'ผู้ใช้', 'คุยกับผู้ใช้' ] },
		text: lines( '# [[ผู้ใช้:สมฤดี|สมฤดี]] ([[คุยกับผู้ใช้:สมฤดี|คุย]]) 12:01, 4 มีนาคม 2569 (+07)', '# [[ผู้ใช้:Mangosteen9|Mangosteen9]] ([[คุยกับผู้ใช้:Mangosteen9|คุย]]) 13:30, 5 มีนาคม 2569 (+07)' ),
		people: [ 'สมฤดี', 'Mangosteen9' ] },
	{ kind: 'A', what: 'rendered en page copied as plain text, comments before signatures',
		text: lines( 'Participants[edit source]', 'Please add your name below.', '1. Kestrel42 (talk) 18:02, 3 March 2026 (UTC)[reply]', '2. Count me in! Marlowe Finch (talk) 09:11, 4 March 2026 (UTC)[reply]', '3. Will bring two colleagues from the museum. Teasel (talk) 12:45, 5 March 2026 (UTC)[reply]' ),
		people: [ 'Kestrel42', 'Marlowe Finch', 'Teasel' ] },
	{ kind: 'A', what: 'custom signatures with other words and an unsigned template',
		text: lines( '* <span style="font-family:serif;color:#a0c">[[User:Quillwort|\'\'Q\'\'W]]</span> <small>([[User talk:Quillwort|chat]] · [[Special:Contribs/Quillwort|edits]])</small> 12:30, 1 April 2026 (UTC)', '* I\'d love to come {{unsigned|Fernbrake|11:02, 2 April 2026}}', '* [[User:Oxlip|<b style="color:green">ox</b>]]<sup>[[User talk:Oxlip|lip]]</sup> 14:00, 2 April 2026 (UTC)' ),
		people: [ 'Quillwort', 'Fernbrake', 'Oxlip' ] },
	{ kind: 'A', what: 'pt signatures with dashes, feminine namespace and an IP', options: { language: 'pt', userNamespaces: [ 'Usuário(a)', 'Usuário', 'Usuária', 'Usuário(a) Discussão' ] },
		text: lines( '=== Inscritos ===', '#[[Usuária:Jaçanã|Jaçanã]] ([[Usuário Discussão:Jaçanã|discussão]]) 14h22min de 3 de março de 2026 (UTC)', '#--[[Usuário(a):Tatu Bola|Tatu Bola]] ([[Usuário(a) Discussão:Tatu Bola|discussão]]) 15h01min de 3 de março de 2026 (UTC) Levo café.', '#[[Especial:Contribuições/203.0.113.9|203.0.113.9]] ([[Usuário Discussão:203.0.113.9|discussão]]) 16h00min de 3 de março de 2026 (UTC)' ),
		people: [ 'Jaçanã', 'Tatu Bola' ] },
	{ kind: 'B', what: 'de templates for users', options: { language: 'de', userNamespaces: [ 'Benutzer', 'Benutzerin', 'BD' ] },
		text: lines( '== Anmeldungen ==', '* {{Benutzer|Rotkehl}} – komme mit dem Zug', '* {{Benutzer|Eisvogel 3}} (erst ab 14 Uhr)', '* {{Benutzer|Wiesel}}' ),
		people: [ 'Rotkehl', 'Eisvogel 3', 'Wiesel' ] },
	{ kind: 'B', what: 'fr templates in a sentence', options: { language: 'fr', userNamespaces: [ 'Utilisateur', 'Utilisatrice', 'Discussion utilisateur' ] },
		text: 'Bonjour, peut-on créer un compte pour {{u|Hirondelle}}, {{u|Loutre 7}} et {{u|Genêt}} ? Merci !', people: [ 'Hirondelle', 'Loutre 7', 'Genêt' ] },
	{ kind: 'B', what: 'ru ping with several and a list of participants', options: { language: 'ru', userNamespaces: [ 'Участник', 'Участница', 'Обсуждение участника' ] },
		text: lines( '{{ping|Снегирь|Клюква|Берёза 12}} добрый день, ждём вас в субботу!' ), people: [ 'Снегирь', 'Клюква', 'Берёза 12' ] },
	{ kind: 'B', what: 'a list within a template with columns',
		text: lines( '{{div col|colwidth=20em}}', '# {{user|Larkspur}}', '# {{user0|Bog Myrtle}}', '# {{noping|Sundew}}', '# {{user|1=Cotton Grass}}', '{{div col end}}' ), people: [ 'Larkspur', 'Bog Myrtle', 'Sundew', 'Cotton Grass' ] },
	{ kind: 'C', what: 'addresses of user pages on several wikis',
		text: lines( 'https://commons.wikimedia.org/wiki/User:Saltmarsh', 'https://meta.wikimedia.org/wiki/Special:CentralAuth/Teal%20Duck', 'https://fr.wikipedia.org/wiki/Utilisatrice:M%C3%A9sange', 'https://en.wikipedia.org/w/index.php?title=User:Gorse_Bush&action=edit&redlink=1', 'https://www.wikidata.org/wiki/Special:Contributions/Bracken' ),
		people: [ 'Saltmarsh', 'Teal Duck', 'Mésange', 'Gorse Bush', 'Bracken' ] },
	{ kind: 'C', what: 'interwiki links to foreign namespaces', options: { language: 'es', userNamespaces: [ 'Usuario', 'Usuaria', 'Usuario discusión' ] },
		text: lines( '* [[:ca:Usuària:Aloma]]', '* [[:eu:Lankide:Haritz B]]', '* [[m:User:Tern|Tern (Meta)]]', '* [[w:nl:Gebruiker:Zilverreiger]]', '* [[Usuaria:Golondrina]]' ), people: [ 'Aloma', 'Haritz B', 'Tern', 'Zilverreiger', 'Golondrina' ] },
	{ kind: 'C', what: 'user talk pages one per line', text: lines( 'User talk:Dunlin', 'User talk:Grey Plover', 'User talk:Turnstone/Archive', 'User talk:Whimbrel' ), people: [ 'Dunlin', 'Grey Plover', 'Turnstone', 'Whimbrel' ] },
	{ kind: 'C', what: 'students of a dashboard as CSV',
		text: lines( 'username,enrollment_timestamp,registered_at,revisions_during_project,mainspace_bytes_added,userpace_bytes_added,draft_space_bytes_added,registered_during_project', 'Dipper5,2026-02-03 10:00:01 UTC,2026-02-01 09:12:44 UTC,12,3400,120,0,true', 'Ring Ouzel,2026-02-03 10:01:12 UTC,2019-05-06 00:00:00 UTC,0,0,0,0,false' ),
		people: [ 'Dipper5', 'Ring Ouzel' ] },
	{ kind: 'D', what: 'event page with infobox, organisers and a table of participants',
		text: lines( '{{Infobox event', '| name = Edit-a-thon Harbour Museum', '| date = 12 May 2026', '| organizer = [[User:Host One]]', '| place = Harbour Museum', '}}', '\'\'\'Join us\'\'\' for an afternoon of editing.', '', '== Schedule ==', '* 13:00 Welcome', '* 13:15 Introduction by [[User:Host One]]', '* 16:30 Wrap-up', '', '== Participants ==', '{| class="wikitable"', '! # !! Username !! Home wiki !! Remarks', '|-', '| 1 || [[User:Bittern|Bittern]] || en || vegetarian', '|-', '| 2 || [[User:Smew]] || de || first time', '|-', '| 3 || [[User:Avocet]] || en ||', '|}' ),
		people: [ 'Bittern', 'Smew', 'Avocet' ] },
	{ kind: 'D', what: 'de page with a definition list and a sign-up below', options: { language: 'de', userNamespaces: [ 'Benutzer', 'Benutzerin', 'BD' ] },
		text: lines( '; Wann', ': Samstag, 9. Mai 2026, ab 11 Uhr', '; Wo', ': Stadtbücherei, Raum 3', '; Organisation', ': [[Benutzerin:Orga Ina]]', '', '== Dabei ==', '<!-- Bitte hier eintragen -->', '# [[Benutzer:Stieglitz|Stieglitz]] ([[BD:Stieglitz|Diskussion]]) 12:01, 3. Mär. 2026 (CET)', '# [[Benutzerin:Goldammer|Goldammer]] ([[BD:Goldammer|Diskussion]]) 13:44, 3. Mär. 2026 (CET)', '', '== Leider nicht dabei ==', '# [[Benutzer:Neuntöter|Neuntöter]] ([[BD:Neuntöter|Diskussion]]) 18:00, 5. Mär. 2026 (CET)' ),
		people: [ 'Stieglitz', 'Goldammer' ] },
	{ kind: 'D', what: 'Markdown table with check boxes and mails',
		text: lines( '# Wikithon 2026', '', 'Sign up below :point_down:', '', '| Done | Name | E-mail | Wants to write about |', '|:---:|------|--------|----------------------|', '| [x] | Odile Marchand | odile@example.org | Bridges |', '| [ ] | Tomasz Lis | tomasz.lis@example.net | Trams |', '| [ ] | **Yuki Arai** | [yuki@example.com](mailto:yuki@example.com) | Ferries |' ),
		people: [ 'Odile Marchand|odile@example.org', 'Tomasz Lis|tomasz.lis@example.net', 'Yuki Arai|yuki@example.com' ], either: true },
	{ kind: 'D', what: 'es wiki table with templates and no account yet', options: { language: 'es', userNamespaces: [ 'Usuario', 'Usuaria' ] },
		text: lines( '{| class="wikitable sortable"', '|-', '! N.º', '! Usuario', '! Ciudad', '! ¿Trae portátil?', '|-', '| 1', '| {{u|Colibrí}}', '| Cusco', '| Sí', '|-', '| 2', '| {{u|Ñandú 4}}', '| Salta', '| No', '|-', '| 3', '| {{u|Tero}}', '| Rosario', '| Sí', '|}' ),
		people: [ 'Colibrí', 'Ñandú 4', 'Tero' ] },
	{ kind: 'D', what: 'people without accounts among linked ones in one list',
		text: lines( '== Sign-up ==', '# [[User:Sandpiper]]', '# [[User:Knot]]', '# Beatriz Moura (no account yet)', '# Hamid Rostami' ),
		people: [ 'Sandpiper', 'Knot', 'Beatriz Moura', 'Hamid Rostami' ] },
	{ kind: 'E', what: 'es Google form', options: { language: 'es' },
		text: lines( '"Marca temporal","Dirección de correo electrónico","¿Tienes usuario en Wikipedia?","Si tienes, ¿cuál es tu nombre de usuario?","Nombre y apellidos","¿Alguna necesidad alimentaria?"', '"2026/03/01 10:22:31 a. m. GMT+1","ines@example.org","No","","Inés Quiroga Paz","Celíaca"', '"2026/03/01 11:45:02 a. m. GMT+1","mateo@example.net","Sí","MateoSur","Mateo Suárez","Ninguna"', '"2026/03/02 9:02:10 p. m. GMT+1","lucia.r@example.com","No","no tengo","Lucía Reyes Gil",""' ),
		people: [ '|ines@example.org|Inés Quiroga Paz', 'MateoSur|mateo@example.net|Mateo Suárez', '|lucia.r@example.com|Lucía Reyes Gil' ], secret: [ 'Celíaca' ] },
	{ kind: 'E', what: 'Microsoft Forms in German, anonymous', options: { language: 'de' },
		text: lines( 'ID\tStartzeit\tFertigstellungszeit\tE-Mail\tName\tVor- und Nachname\tE-Mail-Adresse für den Zugang\tGewünschter Benutzername\tWas möchten Sie lernen?', '1\t03.03.2026 10:01:11\t03.03.2026 10:04:02\tanonymous\t\tFranka Böhm\tfranka@example.org\tFrankaB\tBilder hochladen', '2\t03.03.2026 11:21:09\t03.03.2026 11:23:32\tanonymous\t\tJoris Diekmann\tjoris.d@example.net\t\tArtikel schreiben' ),
		people: [ 'FrankaB|franka@example.org|Franka Böhm', '|joris.d@example.net|Joris Diekmann' ] },
	{ kind: 'E', what: 'Typeform with conversational questions',
		text: lines( '#,"Hi there! What\'s your *first name*?","And your *last name*, {{field:abc}}?","Which email should we use?","Have you edited Wikipedia before?",Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags', 'k3j2,Nkechi,Obi,nkechi@example.org,0,completed,2026-03-01 09:00:01,,2026-03-01 09:02:11,8f1c,', 'p9d1,Ewan,Laird,ewan@example.com,1,completed,2026-03-01 10:00:01,,2026-03-01 10:03:20,77aa,' ),
		people: [ '|nkechi@example.org|Nkechi Obi', '|ewan@example.com|Ewan Laird' ] },
	{ kind: 'E', what: 'LimeSurvey in German', options: { language: 'de' },
		text: lines( '"Antwort ID";"Datum Abgeschickt";"Letzte Seite";"Start-Sprache";"Zufallsstartwert";"Wie heißen Sie (Vorname Nachname)?";"Unter welcher E-Mail-Adresse erreichen wir Sie?";"Haben Sie schon ein Benutzerkonto?";"Sonstiges"', '"4";"2026-03-01 12:01:22";"2";"de";"1193";"Gesine Pohl";"gesine@example.org";"Nein";"Ich komme etwas später"', '"5";"2026-03-01 13:01:22";"2";"de";"22031";"Arif Demirci";"arif@example.net";"Nein";""' ),
		people: [ '|gesine@example.org|Gesine Pohl', '|arif@example.net|Arif Demirci' ], either: true },
	{ kind: 'E', what: 'SurveyMonkey, two rows of headings',
		text: lines( 'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,How should we call you on the name badge?,What is your e-mail address?,Are you new to editing?', ',,,,,,,,,Open-Ended Response,Open-Ended Response,Response', '11840001,4001,03/01/2026 10:00:00 AM,03/01/2026 10:03:00 AM,198.51.100.7,,,,,Solveig Dahl,solveig@example.org,Yes', '11840002,4001,03/01/2026 11:00:00 AM,03/01/2026 11:03:00 AM,198.51.100.8,,,,,Ravi Menon,ravi@example.net,No' ),
		people: [ '|solveig@example.org|Solveig Dahl', '|ravi@example.net|Ravi Menon' ], either: true },
	{ kind: 'E', what: 'ja form with furigana', options: { language: 'ja' },
		text: lines( 'タイムスタンプ,お名前（漢字）,お名前（フリガナ）,メールアドレス,希望するユーザー名（アカウント名）,所属', '2026/03/01 10:11:12,高瀬 文,タカセ アヤ,aya@example.jp,AyaTakase,図書館', '2026/03/01 12:00:00,岡部 駿,オカベ シュン,shun@example.jp,okabe_s,大学' ),
		people: [ 'AyaTakase|aya@example.jp|高瀬 文', 'okabe_s|shun@example.jp|岡部 駿' ] },
	{ kind: 'E', what: 'ko form', options: { language: 'ko' },
		text: lines( '타임스탬프,성함을 적어 주세요,이메일 주소,위키백과 계정이 있으신가요?,있다면 사용자 이름을 적어 주세요,연락처', '2026. 3. 1 오전 10:11:12,한가람,garam@example.kr,아니요,,010-0000-0001', '2026. 3. 1 오후 1:00:05,서이든,iden@example.kr,예,이든바람,010-0000-0002' ),
		people: [ '|garam@example.kr|한가람', '이든바람|iden@example.kr|서이든' ] },
	{ kind: 'F', what: 'Finnish headings on an English wiki', options: { language: 'en' },
		text: lines( 'Aikaleima;Sukunimi;Etunimi;Sähköpostiosoite;Käyttäjätunnus', '1.3.2026 10.00;Koskela;Aino;aino@example.fi;Ainotar', '1.3.2026 11.00;Rinne;Eero;eero@example.fi;' ),
		people: [ 'Ainotar|aino@example.fi|Aino Koskela', '|eero@example.fi|Eero Rinne' ] },
	{ kind: 'F', what: 'Greek class list on an English wiki',
		text: lines( 'Α/Α\tΑΜ\tΕπώνυμο\tΌνομα\tΠατρώνυμο\tΑκαδημαϊκό Email', '1\t3120041\tΒλάχου\tΔανάη\tΠέτρος\tdanai@example.gr', '2\t3120077\tΣταύρου\tΛουκάς\tΙωάννης\tloukas@example.gr' ),
		people: [ '|danai@example.gr|Δανάη Βλάχου', '|loukas@example.gr|Λουκάς Σταύρου' ], carried: [ '3120041' ] },
	{ kind: 'F', what: 'Ukrainian headings', options: { language: 'uk' },
		text: lines( '№ з/п;Прізвище, ім\'я, по батькові;Місце роботи;Електронна адреса;Логін у Вікіпедії', '1;Гончар Оксана Ігорівна;Бібліотека № 5;oksana@example.ua;Oksana_G', '2;Кравець Тарас Олегович;Музей;taras@example.ua;-' ),
		people: [ 'Oksana_G|oksana@example.ua|Гончар Оксана Ігорівна', '|taras@example.ua|Кравець Тарас Олегович' ] },
	{ kind: 'F', what: 'Persian headings', options: { language: 'fa' },
		text: lines( 'ردیف,نام,نام خانوادگی,شماره دانشجویی,رایانامه', '۱,سارا,احمدی,۹۸۱۲۳۴,sara@example.ir', '۲,کیان,رستگار,۹۸۱۲۳۵,kian@example.ir' ),
		people: [ '|sara@example.ir|سارا احمدی', '|kian@example.ir|کیان رستگار' ], carried: [ '۹۸۱۲۳۴' ] },
	{ kind: 'G', what: 'Spanish class list with two surnames', options: { language: 'es' },
		text: lines( 'Nº;1er Apellido;2º Apellido;Nombre;Grupo;Correo', '1;Aguirre;Soto;Elena;A;elena@example.es', '2;Bravo;de la Fuente;Íñigo;A;inigo@example.es', '3;Cano;;Noor;B;noor@example.es' ),
		people: [ '|elena@example.es|Elena Aguirre Soto', '|inigo@example.es|Íñigo Bravo de la Fuente', '|noor@example.es|Noor Cano' ] },
	{ kind: 'G', what: 'Mexican enrolment with paternal and maternal surname', options: { language: 'es' },
		text: lines( 'Matrícula,Apellido paterno,Apellido materno,Nombre(s),Correo institucional', '2026-0011,Ocampo,Villa,Ximena,ximena@example.mx', '2026-0012,Rosas,Tovar,Emiliano Jesús,emiliano@example.mx' ),
		people: [ '|ximena@example.mx|Ximena Ocampo Villa', '|emiliano@example.mx|Emiliano Jesús Rosas Tovar' ], carried: [ '2026-0011' ] },
	{ kind: 'G', what: 'Vietnamese class list', options: { language: 'vi' },
		text: lines( 'STT\tMã SV\tHọ đệm\tTên\tLớp\tEmail', '1\tB2100412\tNguyễn Thị Thu\tHà\tK47A\tthuha@example.vn', '2\tB2100433\tTrần Quốc\tBảo\tK47A\tqbao@example.vn' ),
		people: [ '|thuha@example.vn|Nguyễn Thị Thu Hà', '|qbao@example.vn|Trần Quốc Bảo' ], carried: [ 'B2100412' ] },
	{ kind: 'G', what: 'Russian with patronymic', options: { language: 'ru' },
		text: lines( 'Фамилия;Имя;Отчество;Карта;Статус;Подразделение;Почта', 'Зимина;Вера;Львовна;0012;студент;Филфак;vera@example.ru', 'Орлов;Глеб;Ильич;0013;студент;Истфак;gleb@example.ru' ),
		people: [ '|vera@example.ru|Вера Зимина', '|gleb@example.ru|Глеб Орлов' ] },
	{ kind: 'G', what: 'Pronote class list, whole name with capitals', options: { language: 'fr' },
		text: lines( 'NOM Prénom;Né(e) le;Sexe;Classe;Adresse E-mail', 'LEROUX Camille;12/04/2010;F;3A;camille@example.fr', 'BENALI Yanis;03/11/2010;G;3A;yanis@example.fr' ),
		people: [ '|camille@example.fr|LEROUX Camille', '|yanis@example.fr|BENALI Yanis' ], either: true },
	{ kind: 'G', what: 'Polish with second given name', options: { language: 'pl' },
		text: lines( 'Lp.;Imię;Drugie imię;Nazwisko;Nr albumu;Adres e-mail', '1;Hanna;Maria;Sroka;301222;hanna@example.pl', '2;Igor;;Wilk;301223;igor@example.pl' ),
		people: [ '|hanna@example.pl|Hanna Sroka', '|igor@example.pl|Igor Wilk' ] },
	{ kind: 'G', what: 'Outlook contacts with title and middle name',
		text: lines( 'Title,First Name,Middle Name,Last Name,Suffix,Company,E-mail Address,E-mail 2 Address,Mobile Phone', 'Dr.,Imke,,Voss,,Univ. Library,imke@example.org,,+49 555 0100', ',Pádraig,Seán,Ó Briain,,,padraig@example.ie,p.b@example.com,' ),
		people: [ '|imke@example.org|Imke Voss', '|padraig@example.ie|Pádraig Ó Briain' ] },
	{ kind: 'H', what: 'a youth workshop with parents and emergency contacts',
		text: lines( 'Participant first name,Participant last name,Age,Participant e-mail,Parent/guardian name,Parent e-mail,Emergency phone,Allergies', 'Lior,Shaked,15,lior@example.org,Dana Shaked,dana@example.org,+972 55 000 0001,nuts', 'Mina,Park,16,mina@example.org,Joon Park,joon@example.org,+82 10 0000 0002,', 'Ugo,Ferri,15,ugo@example.org,Sara Ferri,sara@example.org,,' ),
		people: [ '|lior@example.org|Lior Shaked', '|mina@example.org|Mina Park', '|ugo@example.org|Ugo Ferri' ], secret: [ 'nuts', 'Dana Shaked' ] },
	{ kind: 'H', what: 'organisers’ sheet with notes and a room list', options: { language: 'it' },
		text: lines( 'Nome\tCognome\tE-mail\tCellulare\tNote\tCamera con', 'Ilaria\tConti\tilaria@example.it\t333 0000001\tarriva tardi, sedia a rotelle\tBruna', 'Bruna\tSala\tbruna@example.it\t333 0000002\t\tIlaria' ),
		people: [ '|ilaria@example.it|Ilaria Conti', '|bruna@example.it|Bruna Sala' ], secret: [ 'arriva tardi' ] },
	{ kind: 'H', what: 'a wish list of articles beside handles',
		text: lines( 'Wiki username;Article I want to write;Mentor;Status', 'Heathwren;Tidal mills;Siskin;draft', 'Gannet 8;Peat railways;Siskin;published', 'Fieldfare;Bell foundries;Siskin;idea' ), people: [ 'Heathwren', 'Gannet 8', 'Fieldfare' ] },
	{ kind: 'I', what: 'Outlook address line with units in brackets',
		text: 'Lindqvist, Maja (Univ. Library) <maja@example.se>; Ek, Olle (Archive) <olle@example.se>; Noor Haddad <noor@example.se>; info-team@example.se',
		people: [ 'Lindqvist, Maja|maja@example.se', 'Ek, Olle|olle@example.se', 'Noor Haddad|noor@example.se', '|info-team@example.se' ], either: true },
	{ kind: 'I', what: 'calendar guests copied with their answers',
		text: lines( 'Petra Novotná <petra@example.cz> (accepted), Karel Dub <karel@example.cz> (declined), Jana Malá <jana@example.cz> (tentative), otto@example.cz (needs action)' ),
		people: [ 'Petra Novotná|petra@example.cz', 'Jana Malá|jana@example.cz', '|otto@example.cz' ] },
	{ kind: 'I', what: 'Outlook tracking copied to the clipboard',
		text: lines( 'Name\tAttendance\tResponse', 'Host Person\tMeeting Organizer\tNone', 'Aoife Byrne\tRequired Attendee\tAccepted', 'Luca Moretti\tRequired Attendee\tDeclined', 'Sana Mirza\tOptional Attendee\tTentative', 'Emre Kaya\tRequired Attendee\tAccepted' ),
		people: [ 'Host Person', 'Aoife Byrne', 'Sana Mirza', 'Emre Kaya' ], either: true },
	{ kind: 'I', what: 'header of a mail with folded lines', isGuess: true,
		text: lines( 'From: Desk <desk@example.org>', 'To: "Amaru Quispe" <amaru@example.pe>, Killa <killa@example.pe>,', ' =?UTF-8?Q?In=C3=A9s?= <ines@example.pe>,', ' "Rojas, Tito" <tito@example.pe>', 'Subject: Accounts for Saturday' ),
		people: [ 'Amaru Quispe|amaru@example.pe', 'Killa|killa@example.pe', 'Inés|ines@example.pe', 'Rojas, Tito|tito@example.pe' ], either: true },
	{ kind: 'I', what: 'names and addresses, one in two lines by a mail program',
		text: lines( 'Wanda Kruk', '<wanda@example.pl>', 'Bartek Zięba', '<bartek@example.pl>', 'Iga Mróz', '<iga@example.pl>' ), people: [ 'Wanda Kruk|wanda@example.pl', 'Bartek Zięba|bartek@example.pl', 'Iga Mróz|iga@example.pl' ] },
	{ kind: 'J', what: 'a list passed around in a messenger', options: { language: 'id' },
		text: lines( '*DAFTAR PESERTA WIKILATIH* ✨', 'Silakan isi ya kak 🙏', '', '1. Rini Astuti ✅', '2. Bagus P. ✅', '3. Made Wira', '4. ', '5. ' ), people: [ 'Rini Astuti', 'Bagus P.', 'Made Wira' ] },
	{ kind: 'J', what: 'Arabic numbers and names', options: { language: 'ar' },
		text: lines( 'قائمة المشاركين:', '١- ليلى حداد', '٢- سامر نصّار', '٣- هدى العلي', '' ), people: [ 'ليلى حداد', 'سامر نصّار', 'هدى العلي' ] },
	{ kind: 'J', what: 'a chain in a chat, copied from the phone', isGuess: true,
		text: lines( '[3/1/26, 10:01:02] Gita: Accounts please for:', '[3/1/26, 10:01:40] Gita: Anil Rao anil@example.in', '[3/1/26, 10:02:11] Gita: Meera Pillai meera@example.in', '[3/1/26, 10:05:00] Farid: me too, farid@example.in' ),
		people: [ 'Anil Rao|anil@example.in', 'Meera Pillai|meera@example.in', 'Farid|farid@example.in' ] },
	{ kind: 'J', what: 'Google Docs check list copied', text: lines( '☐ Thabo Mokoena', '☑ Lerato Dube', '☐ Pieter van Wyk', '☐ ' ), people: [ 'Thabo Mokoena', 'Lerato Dube', 'Pieter van Wyk' ] },
	{ kind: 'J', what: 'hy numbered list with Armenian marks', options: { language: 'hy' }, text: lines( 'Մասնակիցներ՝', '1․ Անի Սարգսյան', '2․ Դավիթ Գրիգորյան', '3․ Nare_K' ), people: [ 'Անի Սարգսյան', 'Դավիթ Գրիգորյան', 'Nare_K' ] },
	{ kind: 'K', what: 'Japanese names in one line with a heading', options: { language: 'ja' }, text: '参加者：水野葵、大西律、Tanuki55、三浦さくら', people: [ '水野葵', '大西律', 'Tanuki55', '三浦さくら' ] },
	{ kind: 'K', what: 'handles in one line', text: 'cc @marsh-fern @Old.Otter @teal_7 @Wren', people: [ 'marsh-fern', 'Old.Otter', 'teal_7', 'Wren' ] },
	{ kind: 'K', what: 'Spanish sentence with names', options: { language: 'es' }, text: 'Asistentes: Rocío Bermejo, Álex Prat, Nuria e Iván Sastre', people: [ 'Rocío Bermejo', 'Álex Prat', 'Nuria', 'Iván Sastre' ] },
	{ kind: 'L', what: 'Czech register, surname first with commas', text: lines( 'Hrubá, Lenka', 'Sýkora, Matěj', 'Tichý, Oto', 'Vlk, Ema' ), people: [ '||Lenka Hrubá', '||Matěj Sýkora', '||Oto Tichý', '||Ema Vlk' ], either: true },
	{ kind: 'L', what: 'Canvas gradebook',
		text: lines( 'Student,ID,SIS User ID,SIS Login ID,Section,Essay 1 (101),Final Score', '    Points Possible,,,,,10,', '"Abara, Chidi",3311,800011,cabara,HIST-201-01,9,90', '"Wolfe, Janet R.",3312,800012,jwolfe,HIST-201-01,8,85', '"Student, Test",3399,,8f0e1c,HIST-201-01,,' ),
		people: [ 'cabara||Chidi Abara', 'jwolfe||Janet R. Wolfe', '8f0e1c||Test Student' ] },
	{ kind: 'M', what: 'two groups with headings of their own',
		text: lines( 'Morning group', 'First name,Last name,E-mail', 'Ama,Boateng,ama@example.gh', 'Kofi,Mensah,kofi@example.gh', '', 'Afternoon group', 'First name,Last name,E-mail', 'Esi,Appiah,esi@example.gh', 'Yaw,Darko,yaw@example.gh' ),
		people: [ '|ama@example.gh|Ama Boateng', '|kofi@example.gh|Kofi Mensah', '|esi@example.gh|Esi Appiah', '|yaw@example.gh|Yaw Darko' ] },
	{ kind: 'M', what: 'half linked in one section, half named in another',
		text: lines( '== Experienced editors ==', '* [[User:Plover]]', '* [[User:Redshank]]', '* [[User:Curlew9]]', '== Newcomers ==', '* Saoirse Walsh', '* Dmitri Volkov', '* Amina Yusuf' ),
		people: [ 'Plover', 'Redshank', 'Curlew9', 'Saoirse Walsh', 'Dmitri Volkov', 'Amina Yusuf' ] },
	{ kind: 'N', what: 'names with entities in a CSV', text: lines( 'username,email', 'D&#39;Arcy,darcy@example.org', 'Bj&ouml;rk &amp; Sn&aelig;,bs@example.org', 'Fran&#231;ois,f@example.org' ), people: [ 'D\'Arcy|darcy@example.org', 'Björk & Snæ|bs@example.org', 'François|f@example.org' ] },
	{ kind: 'P', what: 'Polish CSV in windows-1250', as: 'file', encoding: 'windows-1250', options: { language: 'pl' },
		text: lines( 'Imię;Nazwisko;E-mail', 'Łucja;Żak;lucja@example.pl', 'Michał;Ćwik;michal@example.pl', 'Święta;Gołąb;sw@example.pl' ), people: [ '|lucja@example.pl|Łucja Żak', '|michal@example.pl|Michał Ćwik', '|sw@example.pl|Święta Gołąb' ] },
	{ kind: 'P', what: 'Teams report in UTF-16', as: 'file', encoding: 'utf-16le',
		text: lines( '1. Summary', 'Meeting title\tWiki evening', 'Attended participants\t3', 'Start time\t3/1/26, 6:00:02 PM', 'End time\t3/1/26, 7:31:00 PM', 'Meeting duration\t1h 30m 58s', 'Average attendance time\t1h 2m', '', '2. Participants', 'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole', 'Freya Holm\t3/1/26, 6:00:02 PM\t3/1/26, 7:31:00 PM\t1h 30m\tfreya@example.dk\tfreya@example.dk\tOrganizer', 'Bilal Aziz\t3/1/26, 6:01:00 PM\t3/1/26, 7:00:00 PM\t59m\tbilal@example.dk\tbilal@example.dk\tAttendee', 'Guest Mona (Guest)\t3/1/26, 6:05:00 PM\t3/1/26, 7:00:00 PM\t55m\t\t\tAttendee', '', '3. In-Meeting Activities', 'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole', 'Freya Holm\t3/1/26, 6:00:02 PM\t3/1/26, 7:31:00 PM\t1h 30m\tfreya@example.dk\tOrganizer', 'Bilal Aziz\t3/1/26, 6:01:00 PM\t3/1/26, 7:00:00 PM\t59m\tbilal@example.dk\tAttendee', 'Guest Mona (Guest)\t3/1/26, 6:05:00 PM\t3/1/26, 7:00:00 PM\t55m\t\tAttendee' ),
		people: [ 'Freya Holm|freya@example.dk', 'Bilal Aziz|bilal@example.dk', 'Guest Mona (Guest)' ], either: true },
	{ kind: 'P', what: 'Russian CSV in windows-1251 with sep line', as: 'file', encoding: 'windows-1251', options: { language: 'ru' },
		text: lines( 'sep=;', 'ФИО;Эл. почта;Ник в Википедии', 'Белова Анна;anna@example.ru;Сойка', 'Чижов Пётр;petr@example.ru;нет' ), people: [ 'Сойка|anna@example.ru|Белова Анна', '|petr@example.ru|Чижов Пётр' ] },
	{ kind: 'P', what: 'address book as vCard', as: 'file', text: lines( 'BEGIN:VCARD', 'VERSION:3.0', 'FN:Runa Berg', 'N:Berg;Runa;;;', 'EMAIL;TYPE=INTERNET:runa@example.no', 'TEL;TYPE=CELL:+47 000 00 001', 'END:VCARD', 'BEGIN:VCARD', 'VERSION:3.0', 'N:Sand;Odd;;;', 'FN:Odd Sand', 'EMAIL:odd@example.no', 'END:VCARD' ), people: [ '|runa@example.no|Runa Berg', '|odd@example.no|Odd Sand' ], either: true },
	{ kind: 'P', what: 'a directory as LDIF', as: 'file', text: lines( 'version: 1', '', 'dn: uid=tlaine,ou=people,dc=example,dc=fi', 'objectClass: inetOrgPerson', 'uid: tlaine', 'cn: Tuuli Laine', 'sn: Laine', 'mail: tuuli@example.fi', '', 'dn: uid=ohietala,ou=people,dc=example,dc=fi', 'objectClass: inetOrgPerson', 'uid: ohietala', 'cn:: T2xsaSBIaWV0YWxhw6Q=', 'mail: olli@example.fi' ), people: [ 'tlaine|tuuli@example.fi|Tuuli Laine', 'ohietala|olli@example.fi|Olli Hietalaä' ] },
	{ kind: 'P', what: 'a calendar', as: 'file', problem: true, text: lines( 'BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'ATTENDEE;CN="Ada Berg":mailto:ada@example.no', 'END:VEVENT', 'END:VCALENDAR' ), people: [] },
	{ kind: 'Q', what: 'names with invisible characters', text: lines( '\u200eNoa Levi\u200e', '\ufeffTal Bar\u00a0', 'Shir\u200b Gal' ), people: [ 'Noa Levi', 'Tal Bar', 'Shir Gal' ] },
	{ kind: 'S', what: 'a ticket with labels', text: lines( 'Ticket #4411 – Account request', 'Requested username: Bluethroat', 'Real name: Hedda Lie', 'E-mail: hedda@example.no', 'Reason: I would like to join the course', '', 'Ticket #4412 – Account request', 'Requested username: Wryneck', 'Real name: Idris Bello', 'E-mail: idris@example.ng', 'Reason: Library workshop' ),
		people: [ 'Bluethroat|hedda@example.no|Hedda Lie', 'Wryneck|idris@example.ng|Idris Bello' ] },
	{ kind: 'S', what: 'a mail that asks for accounts', text: lines( 'Dear all,', '', 'could you please set up accounts for the people below? The course starts on Monday.', '', 'Marit Sunde (marit@example.no)', 'Joakim Lund (joakim@example.no)', 'Zahra Omar (zahra@example.no)', '', 'Thank you very much!', 'Kind regards,', 'Synnøve', '--', 'Synnøve Dahle | Course office | +47 000 00 000' ),
		people: [ 'Marit Sunde|marit@example.no', 'Joakim Lund|joakim@example.no', 'Zahra Omar|zahra@example.no' ] },
	{ kind: 'S', what: 'names in quotation marks and brackets', text: lines( '«Лада», «Тимур К.», «Зоя 77»' ), people: [ 'Лада', 'Тимур К.', 'Зоя 77' ] },
	{ kind: 'S', what: 'people beside another person’s handle in brackets', text: lines( 'Maud Ellery (invited by Gadwall)', 'Simon Achebe (invited by Gadwall)', 'Keiko Mori (invited by Pintail)', 'Femi Ade (invited by Gadwall)' ), people: [ 'Maud Ellery', 'Simon Achebe', 'Keiko Mori', 'Femi Ade' ] },
	{ kind: 'S', what: 'names with their mentors’ handles', text: lines( 'Maud Ellery (@Gadwall)', 'Simon Achebe (@Gadwall)', 'Keiko Mori (@Pintail)' ), people: [ 'Maud Ellery', 'Simon Achebe', 'Keiko Mori' ] },
	{ kind: 'P', what: 'HTML copied from a spreadsheet program', as: 'html', text: '<html><head><style>td{mso-number-format:General}</style></head><body><table border=0><col width=64 span=4><tr height=20><td>Nr.</td><td>Naam</td><td>E-mailadres</td><td>Dieet</td></tr><tr><td align=right>1</td><td>Fenna&nbsp;Smit</td><td><a href="mailto:fenna@example.nl">fenna@example.nl</a></td><td>vega</td></tr><tr><td align=right>2</td><td>Daan de Wit</td><td><a href="mailto:daan@example.nl"><span>daan@example.nl</span></a></td><td></td></tr></table></body></html>', options: { language: 'nl' }, people: [ 'Fenna Smit|fenna@example.nl', 'Daan de Wit|daan@example.nl' ], either: true, secret: [ 'vega' ] },
	{ kind: 'A', what: 'rendered page with reply tools copied', as: 'html', options: { language: 'fr', userNamespaces: [ 'Utilisateur', 'Utilisatrice', 'Discussion utilisateur', 'Discussion utilisatrice' ] },
		text: '<h2>Inscriptions</h2><ol><li><a href="/wiki/Utilisatrice:Sarcelle" title="Utilisatrice:Sarcelle">Sarcelle</a> (<a href="/wiki/Discussion_utilisatrice:Sarcelle">discuter</a>) 3 mars 2026 à 10:02 (CET)<span>[<a href="#">répondre</a>]</span></li><li><a class="new" href="/w/index.php?title=Utilisateur:Busard_12&amp;action=edit&amp;redlink=1" title="Utilisateur:Busard 12 (page inexistante)">Busard 12</a> (<a class="new" href="/w/index.php?title=Discussion_utilisateur:Busard_12&amp;action=edit&amp;redlink=1">d</a>) 4 mars 2026 à 11:00 (CET)</li></ol>', people: [ 'Sarcelle', 'Busard 12' ] }
];

const { DOMParser } = new JSDOM().window;

function bytesOf( { text, encoding }: Case ): Uint8Array {
	switch ( encoding ) {
		case undefined:
			return new TextEncoder().encode( text );
		case 'utf-16le':
			return new Uint8Array( Buffer.from( `\ufeff${ text }`, 'utf16le' ) );
		default:
			return encode( text, encoding ) ?? new Uint8Array();
	}
}

function sourceOf( each: Case ): ListSource {
	switch ( each.as ) {
		case 'html':
			return { kind: 'html', html: each.text, text: '' };
		case 'file':
			return { kind: 'file', name: 'list', bytes: bytesOf( each ) };
		default:
			return { kind: 'text', text: each.text };
	}
}

type Person = Record<'username' | 'email' | 'realname', string>;

function isSame( rows: readonly Person[], { people, either = false }: Case ): boolean {
	return rows.length === people.length && rows.every( ( { username, email, realname }, index ) => {
		const [ name = '', address = '', real = '' ] = ( people[ index ] ?? '' ).split( '|' );
		return email === address && ( either ? [ username, realname ].includes( name || real ) :
			username === name && realname === real );
	} );
}

const read = ( each: Case ): Promise<ListReadings> => (
	readList( sourceOf( each ), { DOMParser, detectEncoding, readSpreadsheet, language: 'en', ...each.options } )
);

describe( 'a list of an organizer', () => {
	const lists = cases.filter( ( { problem } ) => !problem );

	it.each( lists )( 'of the kind $kind is read, or asked about with the right reading: $what', async ( each ) => {
		const { readings, certain } = await read( each );
		const right = readings.findIndex( ( { rows } ) => isSame( rows, each ) );
		expect( right !== -1 ).toBe( !each.isGuess );
		expect( !certain || right === 0 ).toBe( true );
		const fields = readings.flatMap( ( { rows } ) => rows.flatMap( ( row ) => (
			[ row.username, row.email, row.realname, row.password, row.reason ]
		) ) );
		( each.secret ?? [] ).forEach( ( text ) => expect( fields.join( '\n' ) ).not.toContain( text ) );
		const extra = ( readings[ 0 ]?.rows ?? [] ).flatMap( ( row ) => row.extra.map( ( { value } ) => value ) );
		expect( extra ).toEqual( expect.arrayContaining( each.carried ?? [] ) );
	} );

	it.each( cases.filter( ( { problem } ) => problem ) )( 'that is none says so: $what', async ( each ) => {
		expect( ( await read( each ) ).problem ).not.toBeNull();
	} );
} );
