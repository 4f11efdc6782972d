// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
(function () {
    // <define:LINK_TEXTS>
    var r = { ar: "إنشاء حسابات", de: "Benutzerkonten anlegen", es: "Crear cuentas", fr: "Créer des comptes", he: "יצירת חשבונות", ja: "アカウントを作成", ko: "계정 만들기", pt: "Criar contas", ru: "Создать учётные записи", zh: "创建账号" };
    // src/accounts/contract/own.ts
    function n(t, e) {
        return Object.prototype.hasOwnProperty.call(t, e) ? t[e] : void 0;
    }
    // src/app/link-text.ts
    function o() {
        var _a = mw.config.get("wgUserLanguage").split("-")[0], t = _a === void 0 ? "" : _a, e = n(r, t);
        e && !mw.messages.exists("accountcreator-link") && mw.messages.set({ "accountcreator-link": e, "accountcreator-link-tooltip": e });
    }
    // src/entries/link.ts
    o();
})();
// </nowiki>
