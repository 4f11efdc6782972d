// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
(function () {
    // src/app/loader.ts
    function i(l) {
        if (!mw.config.get("wgUserName") || mw.config.get("wgUserIsTemp"))
            return;
        var o = mw.hook("accountCreator.open"), e, r, c = function () {
            e = e || l().then(null, function (a) {
                e = 0, mw.log.error(a), r && (navigator.onLine ? mw.notify : alert)("AccountCreator did not load. Try again.");
            });
        };
        o.add(function () {
            r = !0, c();
        }), mw.config.get("wgCanonicalSpecialPageName") === "Blankpage" && /\/AccountCreator$/.test(mw.config.get("wgTitle")) && o.fire({ url: location.href }), $(function () {
            ["p-tb", "p-personal", "p-navigation"].some(function (a) {
                var n = mw.util.addPortletLink(a, mw.util.getUrl("Special:BlankPage/AccountCreator"), mw.messages.get("accountcreator-link") || "Create accounts", "t-accountcreator", mw.messages.get("accountcreator-link-tooltip") || "Create accounts for others");
                return n && $(n).on({
                    "mouseenter focusin touchstart": c,
                    click: function (t) {
                        r && !e || t.ctrlKey || t.metaKey || t.shiftKey || t.altKey || (t.preventDefault(), o.fire({}));
                    }
                }), n;
            });
        });
    }
    // src/entries/gadget.ts
    i(function () { return mw.loader.using("ext.gadget.AccountCreator-core").then(function () { return (
    // The page itself, as load-part-gadget.ts fetches the others and says why. A function for both would be 25 bytes
    // more on every page.
    mw.libs.accountCreator || $.ajax(mw.util.getUrl("MediaWiki:Gadget-AccountCreator-core.js", { action: "raw", ctype: "text/javascript" }), { dataType: "script", crossDomain: !0 })); }); });
})();
// </nowiki>
