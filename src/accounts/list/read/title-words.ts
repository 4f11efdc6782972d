/** The words in many languages by which people's pages are known. */

/**
 * Names of the namespace User in core's languages, masculine and feminine; those that hold another one are left out,
 * because a name that holds one is taken for it (`Benutzerin`, `Benutzer Diskussion`).
 *
 * Source: core's languages/messages/Messages*.php, NS_USER; Polish Wikipedia has names of its own.
 */
export const USER_NAMESPACES = 'användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자';

/** What the page of somebody's contributions is called, or begins with, in core's languages ($specialPageAliases). */
export const CONTRIBUTIONS = 'contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log';

/**
 * How words begin that say of people that they do not come: absent, sending regrets, cancelled, declined. Where words
 * are not set apart by spaces, within others as well.
 */
export const ABSENT = 'absag|abgesag|abgelehn|abgemeld|absen|absent|abwesen|afgemeld|afgelast|afgeslagen|afmeldt|afvis|afwezig|annul|anulat|anulow|anuluj|apolog|ausenc|ausent|ausênc|avanmäl|avbok|avboj|avlyst|avslått|berhalangan|cancel|can\'t|cannot|couldn\'t|declin|desist|dispens|disdett|entschuldig|estyn|excus|forfall|forhindr|frånvar|fravær|gelemey|geannuleer|hiányz|iptal|justific|katılmay|gelmey|lemond|mazeret|nepřítom|neprítom|nezúčast|neúčast|nieobec|no-show|noshow|odhláš|odmít|odmiet|odrzuc|odwoł|omluv|ospravedln|peruut|peruu|poissa|recus|refus|regret|rechaz|rezygn|rifiut|rinunc|stornier|verhinder|withdr|withdrew|zrušen|απόντ|απουσ|ακύρω|отказ|отмен|отсутств|отсъств|відмов|відсутн|скасов|одсут|معتذر|معتذرو|اعتذار|غائب|ملغ|غایب|لغو|נעדר|מתנצל|ביטל|בוטל|अनुपस्थित|रद्द|欠席|不参加|キャンセル|辞退|缺席|请假|請假|取消|婉拒|无法|無法|불참|취소|결석|vắng|hủy|batal|ยกเลิก|assent|refund|erstatt|rembours|reembols|rimbors|denied|reject|won\'t|can not|unable|できません|できない|行けない|来られない|不能来|不能參加|不能参加|不參加|不出席|缺課|못|미참석|결근';

/** Words for “not”, of which one beside the words of another title turns it round: “Going”, “Not going”. */
export const NEGATIONS = 'not|nicht|kein|keine|pas|no|não|non|niet|geen|inte|ikke|ei|eivät|nie|ne|nem|nu|nao|δεν|не|ні|няма|değil|لا|لن|غير|لم|לא|نه|नहीं|不|没|沒|無|无|ない|안|không|tidak|ไม่|niemand|нет|cannot|unable|without';

/** How words begin that ask who comes, as a heading: “RSVP”, “Will you attend?”, „Teilnahme“. */
export const ATTENDING = 'attend|rsvp|coming|going|teilnehm|teilnahm|kommst|kommen|zusage|particip|partecip|asist|asiste|presen|deelnem|deelna|aanwez|delta|närvar|osallist|udział|uczestn|obecn|účast|zúčast|účasť|katıl|részv|participă|участ|приду|придёт|прийд|присут|השתתפ|להגיע|حضور|مشارک|مشارك|参加|出席|出欠|參加|참석|참가|tham dự|hadir|เข้าร่วม|come|komm|viendr|venir|vendr|vengo|verrann|veng|assist|présen|présenc|прид|приход|przyjd|przyjś|tulev|tulla|jönn|gelec|يحضر|نحضر|מגיע|statu|stato|estado|durum|stav|стату|حالة|סטטוס|状態|狀態|状态|상태|ステータス';
