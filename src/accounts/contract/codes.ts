/**
 * What the codes of the wiki mean. Everything that the program decides by a code is a column of this table, and nobody
 * else compares codes: to teach it a new one is to add a row here and a message. Sources: core's AuthManager.php (order
 * of the checks), ApiBase.php and the extensions' i18n files; what is spent was measured on MediaWiki 1.39 and 1.43.
 */

/** What may be done by the program itself. */
export type Retry =
	'never' |
	/** It is over soon: wait, and send it again. */
	'patience' |
	/** Perhaps the answer to a lost request of our own: ask the wiki whose the account is. Without one, it stands. */
	'find' |
	/** Somebody creates it at this moment, perhaps we ourselves: ask; if there is none, send it again. */
	'findAgain' |
	/** With the answer to another challenge. */
	'challenge' |
	/** With a fresh token, once. */
	'token';

/** What the person can do with a press of a button, beside correcting the field. */
export type CodeAction =
	'none' |
	/** The wiki only warns: the same request, sent again, is accepted. */
	'createAllTheSame' |
	/** The limit of this address is reached: go on later, or ask for an exemption. */
	'raiseLimit' |
	/** Choose another password mode. */
	'chooseMode';

export interface CodeMeaning {
	/** Says an error of this code that it was refused, that somebody else is logged in, or nothing certain at all? */
	outcome: 'refused' | 'sessionLost' | 'unknown';
	/** The API field that the refusal is about; null where it is about none, or about several. */
	field: string | null;
	/** Would the next account of a list meet the same? */
	stops: 'row' | 'batch';
	/** Does it use up one of the IP address's few creations? */
	spent: boolean;
	retry: Retry;
	/** Names of the check boxes that allow it all the same, where the wiki offers one of them to this person. */
	overrides: readonly string[];
	/** What it says of the name, where our own words are better than the wiki's. */
	name: 'taken' | 'lookalike' | null;
	/** Key of the message with what the person can do. */
	advice: string;
	action: CodeAction;
}

type Rest = Partial<Omit<CodeMeaning, 'advice'>>;

const PLAIN: Omit<CodeMeaning, 'advice'> = {
	outcome: 'refused', field: null, stops: 'row', spent: false, retry: 'never', overrides: [], name: null, action: 'none'
};

function about( field: string | null, advice: string, rest: Rest = {} ): CodeMeaning {
	return { ...PLAIN, field, advice, ...rest };
}

function batch( advice: string, rest: Rest = {} ): CodeMeaning {
	return about( null, advice, { stops: 'batch', ...rest } );
}

function name( advice: string, rest: Rest = {} ): CodeMeaning {
	return about( 'username', advice, rest );
}

const SPENT: Rest = { spent: true };
const TAKEN: Rest = { name: 'taken' };
const CHALLENGE: Rest = { spent: true, retry: 'challenge' };
/** Renameuser's check box, and what core calls it from 1.47 on. */
const RENAMED: Rest = { overrides: [ 'allowPreviouslyRenamedAccount', 'ignorePreviouslyRenamedUser' ] };
const NO_ANSWER: Rest = { outcome: 'unknown' };
const SESSION: Rest = { outcome: 'sessionLost', stops: 'batch' };

const MEANINGS: ReadonlyMap<string, CodeMeaning> = new Map( Object.entries( {
	// The name
	userexists: name( 'accountcreator-advice-userexists', { retry: 'find', ...TAKEN } ),
	usernameinprogress: name( 'accountcreator-advice-usernameinprogress', { retry: 'findAgain' } ),
	invaliduser: name( 'accountcreator-advice-invaliduser' ),
	noname: name( 'accountcreator-advice-invaliduser' ),
	'antispoof-name-illegal': name( 'accountcreator-advice-invaliduser', { overrides: [ 'ignoreAntiSpoof' ] } ),
	'antispoof-conflict': name( 'accountcreator-advice-lookalike', { overrides: [ 'ignoreAntiSpoof' ], name: 'lookalike' } ),
	'centralauth-account-exists': name( 'accountcreator-advice-userexists', TAKEN ),
	'centralauth-account-rename-exists': name( 'accountcreator-advice-renamed' ),
	'requestaccount-inuse': name( 'accountcreator-advice-requested' ),
	// The address
	noemailcreate: about( 'email', 'accountcreator-advice-noemailcreate', SPENT ),
	invalidemailaddress: about( 'email', 'accountcreator-advice-invalidemailaddress' ),
	emaildisabled: about( 'email', 'accountcreator-advice-emaildisabled', SPENT ),
	'spam-blacklisted-email-signup': about( 'email', 'accountcreator-advice-emailblacklisted' ),
	'wikimediacustomizations-bademaildomain-error': about( 'email', 'accountcreator-advice-emailblacklisted' ),
	// The password
	badretype: about( 'retype', 'accountcreator-advice-badretype', SPENT ),
	fieldmissing: about( null, 'accountcreator-advice-fieldmissing' ),
	passwordmissing: about( 'password', 'accountcreator-advice-password-missing' ),
	passwordinvalid: about( 'password', 'accountcreator-advice-password' ),
	'authmanager-create-no-primary': about( null, 'accountcreator-advice-no-primary', { spent: true, action: 'chooseMode' } ),
	// The captcha
	'captcha-error': about( 'captchaWord', 'accountcreator-advice-captcha-error', CHALLENGE ),
	captchaunsolved: about( 'captchaWord', 'accountcreator-advice-captcha-unsolved' ),
	'hcaptcha-internal-error': about( 'captchaWord', 'accountcreator-advice-captcha-error', CHALLENGE ),
	// What the wiki forbids, or cannot do now
	acct_creation_throttle_hit: batch( 'accountcreator-advice-throttle', { action: 'raiseLimit' } ),
	ratelimited: batch( 'accountcreator-advice-ratelimited', { retry: 'patience' } ),
	maxlag: batch( 'accountcreator-advice-ratelimited', { retry: 'patience' } ),
	readonly: batch( 'accountcreator-advice-readonly' ),
	blocked: batch( 'accountcreator-advice-blocked' ),
	autoblocked: batch( 'accountcreator-advice-blocked' ),
	sorbs_create_account_reason: batch( 'accountcreator-advice-blocked' ),
	permissiondenied: batch( 'accountcreator-advice-permission' ),
	'userlogin-cannot-create': batch( 'accountcreator-advice-cannot-create' ),
	'authmanager-create-disabled': batch( 'accountcreator-advice-cannot-create' ),
	moduledisabled: batch( 'accountcreator-advice-moduledisabled' ),
	'api-error-moduledisabled': batch( 'accountcreator-advice-moduledisabled' ),
	unknown_action: batch( 'accountcreator-advice-moduledisabled' ),
	badvalue: batch( 'accountcreator-advice-moduledisabled' ),
	// Steps
	'authmanager-create-not-in-progress': about( null, 'accountcreator-advice-not-in-progress' ),
	'authmanager-create-from-login': about( null, 'accountcreator-advice-not-in-progress' ),
	// Somebody else is logged in, or nobody: nothing was begun
	assertuserfailed: batch( 'accountcreator-advice-badtoken', SESSION ),
	assertnameduserfailed: batch( 'accountcreator-advice-badtoken', SESSION ),
	assertanonfailed: batch( 'accountcreator-advice-badtoken', SESSION ),
	// How the question was put: the program's business, and never the person's fault
	badtoken: batch( 'accountcreator-advice-badtoken', { retry: 'token' } ),
	notoken: batch( 'accountcreator-advice-program' ),
	mustpostparams: batch( 'accountcreator-advice-program' ),
	mustbeposted: batch( 'accountcreator-advice-program' ),
	missingparam: batch( 'accountcreator-advice-program' ),
	// No answer, or none that can be read (mw.Api's words)
	http: batch( 'accountcreator-advice-wiki-broken', NO_ANSWER ),
	'ok-but-empty': batch( 'accountcreator-advice-wiki-broken', NO_ANSWER )
} ) );

/**
 * Families of codes: those that extensions make at run time, e.g. one for each AbuseFilter rule, and those of one kind:
 * titleblacklist-forbidden(-new-account), antispoof-conflict, captcha-createaccount-fail, passwordtooshort,
 * passwordtoolong, passwordincommonlist, password-name-match, password-substring-username-match and their like.
 */
const FAMILIES: ReadonlyArray<[ RegExp, CodeMeaning ]> = [
	[ /^abusefilter-warning/, batch( 'accountcreator-advice-abusefilter-warning', { spent: true, action: 'createAllTheSame' } ) ],
	[ /^abusefilter-/, about( null, 'accountcreator-advice-abusefilter', SPENT ) ],
	[ /^titleblacklist-/, name( 'accountcreator-advice-titleblacklist', { overrides: [ 'ignoreTitleBlacklist' ] } ) ],
	[ /^antispoof-/, name( 'accountcreator-advice-lookalike', { overrides: [ 'ignoreAntiSpoof' ] } ) ],
	[ /^username-previously-renamed/, name( 'accountcreator-advice-renamed', RENAMED ) ],
	[ /^(centralauth|username)-/, name( 'accountcreator-advice-name' ) ],
	[ /^captcha-/, about( 'captchaWord', 'accountcreator-advice-captcha', CHALLENGE ) ],
	[ /^password/, about( 'password', 'accountcreator-advice-password', SPENT ) ],
	[ /blocked/, batch( 'accountcreator-advice-blocked' ) ],
	[ /^internal_api_error_/, batch( 'accountcreator-advice-wiki-broken', NO_ANSWER ) ],
	[ /^(apierror-)?db/, batch( 'accountcreator-advice-wiki-broken' ) ]
];

/**
 * The meaning of codes nobody has heard of. Counted as spent: to promise a creation that is gone would be worse than
 * to be one too careful.
 */
const UNHEARD_OF: CodeMeaning = about( null, 'accountcreator-advice-other', SPENT );

/** What a code of the wiki means, with a sensible answer for codes nobody has heard of. */
export function meaningOf( code: string ): CodeMeaning {
	return MEANINGS.get( code ) ?? FAMILIES.find( ( [ pattern ] ) => pattern.test( code ) )?.[ 1 ] ?? UNHEARD_OF;
}

/** The check boxes that the table knows, which are shown only when there is something to override. */
export const KNOWN_OVERRIDES: readonly string[] = [ ...new Set(
	[ ...MEANINGS.values(), ...FAMILIES.map( ( [ , meaning ] ) => meaning ) ].flatMap( ( { overrides } ) => overrides )
) ];
