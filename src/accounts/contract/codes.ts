/**
 * What the codes of the wiki mean. One row a code: which field it is about, whether the next account of a list would
 * meet the same, whether it used up one of the IP address's creations, and the message that tells the person what
 * to do. Sources: core's AuthManager.php (order of the checks), ApiBase.php and the extensions' i18n files; what is
 * spent was measured (FACTS, “Order of checks, and what spends the quota”).
 */

export interface CodeMeaning {
	/** The API field that the refusal is about; null where it is about none, or about several. */
	field: string | null;
	stops: 'row' | 'batch';
	spent: boolean;
	/** Key of the message with what the person can do. */
	advice: string;
}

function row( field: string | null, advice: string, spent = false ): CodeMeaning {
	return { field, stops: 'row', spent, advice };
}

function batch( advice: string, spent = false ): CodeMeaning {
	return { field: null, stops: 'batch', spent, advice };
}

const MEANINGS: Readonly<Record<string, CodeMeaning>> = {
	// The name
	userexists: row( 'username', 'accountcreator-advice-userexists' ),
	usernameinprogress: row( 'username', 'accountcreator-advice-usernameinprogress' ),
	invaliduser: row( 'username', 'accountcreator-advice-invaliduser' ),
	noname: row( 'username', 'accountcreator-advice-invaliduser' ),
	'antispoof-name-illegal': row( 'username', 'accountcreator-advice-invaliduser' ),
	'username-previously-renamed-account': row( 'username', 'accountcreator-advice-renamed' ),
	'centralauth-account-exists': row( 'username', 'accountcreator-advice-userexists' ),
	'centralauth-account-rename-exists': row( 'username', 'accountcreator-advice-renamed' ),
	// The address
	noemailcreate: row( 'email', 'accountcreator-advice-noemailcreate', true ),
	invalidemailaddress: row( 'email', 'accountcreator-advice-invalidemailaddress' ),
	emaildisabled: row( 'email', 'accountcreator-advice-emaildisabled', true ),
	'spam-blacklisted-email-signup': row( 'email', 'accountcreator-advice-emailblacklisted' ),
	// The password
	badretype: row( 'retype', 'accountcreator-advice-badretype', true ),
	fieldmissing: row( null, 'accountcreator-advice-fieldmissing' ),
	passwordmissing: row( 'password', 'accountcreator-advice-password-missing' ),
	passwordinvalid: row( 'password', 'accountcreator-advice-password' ),
	'authmanager-create-no-primary': row( null, 'accountcreator-advice-no-primary', true ),
	// The captcha
	'captcha-error': row( 'captchaWord', 'accountcreator-advice-captcha-error', true ),
	'hcaptcha-internal-error': row( 'captchaWord', 'accountcreator-advice-captcha-error', true ),
	// What the wiki forbids, or cannot do now
	acct_creation_throttle_hit: batch( 'accountcreator-advice-throttle' ),
	ratelimited: batch( 'accountcreator-advice-ratelimited' ),
	readonly: batch( 'accountcreator-advice-readonly' ),
	maxlag: batch( 'accountcreator-advice-ratelimited' ),
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
	'authmanager-create-not-in-progress': row( null, 'accountcreator-advice-not-in-progress' ),
	'authmanager-create-from-login': row( null, 'accountcreator-advice-not-in-progress' ),
	// How the question was put: the program's business, and never the person's fault
	badtoken: batch( 'accountcreator-advice-badtoken' ),
	notoken: batch( 'accountcreator-advice-program' ),
	mustpostparams: batch( 'accountcreator-advice-program' ),
	mustbeposted: batch( 'accountcreator-advice-program' ),
	missingparam: batch( 'accountcreator-advice-program' )
};

/**
 * Families of codes: those that extensions make at run time, e.g. one for each AbuseFilter rule, and those of one kind:
 * titleblacklist-forbidden(-new-account), antispoof-conflict, captcha-createaccount-fail, passwordtooshort,
 * passwordtoolong, passwordincommonlist, password-name-match, password-substring-username-match and their like.
 */
const FAMILIES: ReadonlyArray<[ RegExp, CodeMeaning ]> = [
	[ /^abusefilter-warning/, batch( 'accountcreator-advice-abusefilter-warning', true ) ],
	[ /^abusefilter-/, row( null, 'accountcreator-advice-abusefilter', true ) ],
	[ /^titleblacklist-/, row( 'username', 'accountcreator-advice-titleblacklist' ) ],
	[ /^antispoof-/, row( 'username', 'accountcreator-advice-lookalike' ) ],
	[ /^(centralauth|username)-/, row( 'username', 'accountcreator-advice-name' ) ],
	[ /^captcha-/, row( 'captchaWord', 'accountcreator-advice-captcha', true ) ],
	[ /^password/, row( 'password', 'accountcreator-advice-password', true ) ],
	[ /blocked/, batch( 'accountcreator-advice-blocked' ) ],
	[ /^internal_api_error_|^(apierror-)?db/, batch( 'accountcreator-advice-wiki-broken' ) ]
];

/**
 * The meaning of codes nobody has heard of. Counted as spent: to promise a creation that is gone would be worse than
 * to be one too careful.
 */
const UNHEARD_OF: CodeMeaning = row( null, 'accountcreator-advice-other', true );

/** What a code of the wiki means, with a sensible answer for codes nobody has heard of. */
export function meaningOf( code: string ): CodeMeaning {
	if ( Object.prototype.hasOwnProperty.call( MEANINGS, code ) ) {
		return MEANINGS[ code ] ?? UNHEARD_OF;
	}
	const family = FAMILIES.find( ( [ pattern ] ) => pattern.test( code ) );
	return family ? family[ 1 ] : UNHEARD_OF;
}
