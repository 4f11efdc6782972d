/**
 * What the providers of php/providers want.
 *
 * @typedef {Object} Steps
 * @property {string} [site] The address of external-login.mjs, for what redirects to it
 * @property {'button'|'select'} [login] Accounts can be created by logging in at that site, too
 * @property {Array<'Abstaining'|'SecondFactor'|'Questionnaire'|'Consent'|'HostileStep'>} [then] What
 *  comes once the account exists, in this order: nothing, a code, fields of every type, another
 *  redirect, hostile-strings.json in all places
 */

/** @typedef {'simple'|'math'|'question'|'image'|'hcaptcha'|'recaptcha'|'turnstile'} Captcha */

/**
 * What a test changes about the wiki, for one browser context (or API session) only.
 * php/scenario.php puts it into effect and refuses what it does not know.
 *
 * @typedef {Object} Scenario
 * @property {false|Captcha} [captcha] The captcha of account creation (the wiki starts with
 *  `simple`); `false`: none. captcha-answers.mjs knows the answers of the first four; the services
 *  of the others cannot be reached, so that every answer to them fails, but for `captchaService`
 * @property {string} [captchaService] The address of what stands in for those services
 *  (captcha-service.mjs)
 * @property {'invisible'|'sometimes'|'puzzle'|'broken'} [captchaWidget] ConfirmEdit's client interface of MediaWiki
 *  1.47 is there (php/captcha-widget.js): it answers by itself, shows a puzzle for every third answer or each, or fails
 * @property {number} [hostileQuestion] The question of `captcha: 'question'` is this one of
 *  hostile-strings.json
 * @property {number|Array<{ count: number, seconds: number }>} [throttle] Accounts a day and address (the wiki starts
 *  with 6); 0: no limit. Or several windows at once
 * @property {Record<string, [ hits: number, seconds: number ]>} [declaredLimits] What `$wgRateLimits` sets for
 *  creations, by groups such as `user`
 * @property {false} [email] E-mail is switched off
 * @property {false} [passwordReset] No passwords are mailed on request (`$wgPasswordResetRoutes`)
 * @property {false} [realname] The real name is hidden
 * @property {false} [module] action=createaccount is disabled
 * @property {string[]} [titleBlacklist] Lines of the title blacklist, such as
 *  `.*badword.* <newaccountonly>`
 * @property {string} [readOnly] The reason why nothing can be written
 * @property {false} [createAccountRight] Nobody but administrators may create accounts
 * @property {number} [minimalPasswordLength]
 * @property {true} [csp] A content security policy is enforced
 * @property {Steps} [steps] More than a name and a password is wanted
 * @property {{ token: string, name: string, grants: string[] }} [accessToken] Who sends this token as the extension
 *  OAuth wants it is that person, with the rights of the grants. For a whole wiki
 * @property {string} [lookAlike] A name that others may look like, as the extension AntiSpoof sees
 *  it (it takes O and 0 for the same, and I, l and 1); administrators may override
 * @property {{ name: string, code: string, field: string, foretold?: boolean, says?: string }} [refusedName] A name
 *  that is refused with that code when it is to be created, unless an administrator ticks the checkbox `field`.
 *  `foretold`: list=users says so as well, also to them, as core does from 1.47 on; `says`: the wiki's words
 * @property {Record<string, { home: string, registration: string, editcount: number }>} [globalAccounts] Accounts for
 *  several wikis, as the extension CentralAuth has them, by name: meta=globaluserinfo tells of them, and those that are
 *  not on this wiki are taken all the same
 * @property {{ required: boolean, fields: Record<string, object> }} [declared] One request more that the wiki declares;
 *  fields as AuthenticationRequest::getFieldInfo() has them, with strings for messages
 * @property {true} [jsonGadgets] Gadgets are defined on pages MediaWiki:Gadgets/NAME.json (1.43)
 * @property {true} [temporaryAccounts] People who edit without an account get a temporary one (1.43)
 */

export const SCENARIO_COOKIE = 'accountcreatorScenario';

/**
 * The cookie that switches a scenario on, as Playwright's `context.addCookies` takes it.
 *
 * @param {string} url The wiki's address
 * @param {Scenario} scenario
 * @return {{ name: string, value: string, url: string }}
 */
export function scenarioCookie( url, scenario ) {
	return { name: SCENARIO_COOKIE, value: encodeURIComponent( JSON.stringify( scenario ) ), url };
}
