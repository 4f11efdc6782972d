// <nowiki>
/*!
 * AccountCreator 0.1.0: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
(function () {
    // src/app/loader.ts
    function startLoader(loadCore) {
        if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp")) {
            return;
        }
        var open = mw.hook("accountCreator.open");
        var loading;
        var failed;
        open.add(function () {
            loading = loading || loadCore().then(null, function (error) {
                loading = null;
                failed = true;
                mw.log.error(error);
                (navigator.onLine ? mw.notify : alert)("AccountCreator could not be loaded. Please try again.");
            });
        });
        if (mw.config.get("wgCanonicalSpecialPageName") === "Blankpage" && /\/AccountCreator$/.test(mw.config.get("wgTitle"))) {
            open.fire({ url: location.href });
        }
        $(function () {
            ["p-tb", "p-personal", "p-navigation"].some(function (portlet) {
                var item = mw.util.addPortletLink(portlet, mw.util.getUrl("Special:BlankPage/AccountCreator"), mw.messages.get("accountcreator-link") || "Create accounts", "t-accountcreator", mw.messages.get("accountcreator-link-tooltip") || "Create accounts for other people");
                if (item) {
                    item.onclick = function (event) {
                        if (!(failed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
                            event.preventDefault();
                            open.fire({});
                        }
                    };
                }
                return item;
            });
        });
    }
    // src/entries/gadget.ts
    startLoader(function () { return mw.loader.using("ext.gadget.AccountCreator-core").then(function () { return (
    // The page itself, as load-part-gadget.ts fetches the others and says why. A function for both would be 25 bytes
    // more on every page.
    mw.libs.accountCreator || $.ajax(mw.util.getUrl("MediaWiki:Gadget-AccountCreator-core.js", { action: "raw", ctype: "text/javascript" }), { dataType: "script", crossDomain: true })); }); });
})();
// </nowiki>
