// <nowiki>
/*!
 * AccountCreator 0.1.0+eb572156: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
(function () {
    // src/app/loader.ts
    function i(c) {
        if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp")) {
            return;
        }
        var e = mw.hook("accountCreator.open");
        var r;
        var n;
        e.add(function () {
            r = r || c().then(null, function (o) {
                r = null;
                n = true;
                mw.log.error(o);
                (navigator.onLine ? mw.notify : alert)("AccountCreator could not be loaded. Try again.");
            });
        });
        if (mw.config.get("wgCanonicalSpecialPageName") === "Blankpage" && /\/AccountCreator$/.test(mw.config.get("wgTitle"))) {
            e.fire({ url: location.href });
        }
        $(function () {
            ["p-tb", "p-personal", "p-navigation"].some(function (o) {
                var a = mw.util.addPortletLink(o, mw.util.getUrl("Special:BlankPage/AccountCreator"), mw.messages.get("accountcreator-link") || "Create accounts", "t-accountcreator", mw.messages.get("accountcreator-link-tooltip") || "Create accounts for other people");
                if (a) {
                    a.onclick = function (t) {
                        if (!(n || t.ctrlKey || t.metaKey || t.shiftKey || t.altKey)) {
                            t.preventDefault();
                            e.fire({});
                        }
                    };
                }
                return a;
            });
        });
    }
    // src/entries/gadget.ts
    i(function () { return mw.loader.using("ext.gadget.AccountCreator-core").then(function () { return (
    // The page itself, as load-part-gadget.ts fetches the others and says why. A function for both would be 25 bytes
    // more on every page.
    mw.libs.accountCreator || $.ajax(mw.util.getUrl("MediaWiki:Gadget-AccountCreator-core.js", { action: "raw", ctype: "text/javascript" }), { dataType: "script", crossDomain: true })); }); });
})();
// </nowiki>
