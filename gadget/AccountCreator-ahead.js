// <nowiki>
/*!
 * AccountCreator 0.1.0+930321c8: creates accounts for other people. MIT licence.
 *
 * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would
 * overwrite it. Change the source and run `node build.mjs`.
 */
(function () {
    // src/accounts/contract/site-page.ts
    var s = "MediaWiki:Gadget-AccountCreator-presets.json";
    // src/wiki/opening-question.ts
    var i = function (e) { return ({
        format: "json",
        formatversion: "2",
        errorformat: "html",
        errorsuselocal: "1",
        uselang: e
    }); }, c = { "Api-User-Agent": "AccountCreator (MediaWiki gadget)" }, m = function (e) { return ({
        action: "query",
        curtimestamp: "1",
        meta: "authmanagerinfo|tokens|userinfo|siteinfo",
        amirequestsfor: "create",
        amimessageformat: "html",
        type: "createaccount",
        uiprop: "rights",
        siprop: "general|namespaces|namespacealiases",
        // Core's PermissionManager says why somebody may not, in words: block, right, read-only.
        prop: "info|revisions",
        titles: "User:".concat(e, "|").concat(s),
        rvprop: "content",
        rvslots: "main",
        intestactions: "createaccount",
        intestactionsdetail: "full",
        assertuser: e
    }); }, p = function (e) { return ({
        action: "paraminfo",
        modules: "createaccount",
        uselang: "content",
        maxage: e,
        smaxage: e
    }); }, u = "3600";
    // src/wiki/ask-ahead.ts
    var f = 6e4, d = 15e3;
    function n() {
        var e = Date.now(), g = i(mw.config.get("wgUserLanguage")), o = /* @__PURE__ */ new Map();
        [m(String(mw.config.get("wgUserName"))), p(u)].forEach(function (r) {
            o.set(JSON.stringify(r), $.ajax({
                // In the order of mw.Api's parameters: of another address the browser would keep another answer.
                url: mw.util.wikiScript("api"),
                data: $.extend({ action: "query" }, g, r),
                dataType: "json",
                timeout: d,
                headers: c
            }).then(function (t) { return t && !t.errors ? t : null; }, function () { return $.Deferred().resolve(null); }));
        }), mw.libs.accountCreatorAhead = function (r) {
            var t = JSON.stringify(r), l = o.get(t);
            return o.delete(t), Date.now() - e < f ? l : void 0;
        };
    }
    // src/entries/ahead.ts
    n();
})();
// </nowiki>
