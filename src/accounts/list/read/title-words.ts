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
