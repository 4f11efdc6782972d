import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import {
	KNOWN_OVERRIDES, meaningOf, type CodeAction, type CodeMeaning, type Retry
} from '../../../src/accounts/contract/codes';
import { isOverride, overrideFor } from '../../../src/accounts/contract/form';
import { declareField, declareRequest } from './declaring';

const src = path.join( __dirname, '../../../src' );
const english = JSON.parse( fs.readFileSync( path.join( src, 'i18n/en.json' ), 'utf8' ) ) as Record<string, unknown>;

/** The codes in the table, which the module does not tell. */
const table = fs.readFileSync( path.join( src, 'accounts/contract/codes.ts' ), 'utf8' );
const rows = Array.from(
	table.slice( table.indexOf( 'const MEANINGS' ), table.indexOf( 'const FAMILIES' ) )
		.matchAll( /^\t'?([a-z_-]+)'?: (?:name|about|batch)\(/gm ),
	( [ , code ] ) => code ?? ''
);

/** All that MediaWiki and the usual extensions answer. */
const HEARD_OF = [
	'userexists', 'invaliduser', 'usernameinprogress', 'noemailcreate', 'invalidemailaddress', 'emaildisabled',
	'spam-blacklisted-email-signup', 'acct_creation_throttle_hit', 'captcha-createaccount-fail', 'captcha-error',
	'hcaptcha-internal-error', 'antispoof-conflict', 'antispoof-name-illegal', 'titleblacklist-forbidden',
	'username-previously-renamed-account', 'centralauth-account-exists', 'abusefilter-disallowed', 'passwordtooshort',
	'passwordincommonlist', 'password-substring-username-match', 'badretype', 'authmanager-create-no-primary',
	'authmanager-create-not-in-progress', 'blocked', 'autoblocked', 'permissiondenied', 'readonly',
	'userlogin-cannot-create', 'authmanager-create-disabled', 'sorbs_create_account_reason', 'badtoken', 'notoken',
	'mustpostparams', 'missingparam', 'ratelimited', 'maxlag', 'wikimediacustomizations-bademaildomain-error',
	'requestaccount-inuse', 'assertuserfailed', 'assertnameduserfailed', 'http'
];

const UNHEARD_OF = meaningOf( 'no-such-code' );

describe( 'the table of codes', () => {
	it( 'was found by this test', () => {
		expect( rows.length ).toBeGreaterThan( 30 );
		expect( rows ).toContain( 'userexists' );
		expect( new Set( rows ).size ).toBe( rows.length );
	} );

	it.each( [ ...rows, ...HEARD_OF, 'no-such-code', 'abusefilter-warning-x', 'db-error', 'internal_api_error_DBQueryError' ] )(
		'has advice in English for %s',
		( code ) => {
			expect( typeof english[ meaningOf( code ).advice ] ).toBe( 'string' );
		}
	);

	it.each( HEARD_OF )( 'knows %s', ( code ) => {
		expect( meaningOf( code ) ).not.toEqual( UNHEARD_OF );
	} );

	// docs/platform.md, “Order of the checks”: measured on both versions.
	it.each( [ 'userexists', 'invaliduser', 'invalidemailaddress', 'titleblacklist-forbidden', 'acct_creation_throttle_hit' ] )(
		'does not count %s as spent', ( code ) => expect( meaningOf( code ).spent ).toBe( false )
	);

	it.each( [
		'passwordtooshort', 'passwordincommonlist', 'password-substring-username-match', 'badretype', 'noemailcreate',
		'authmanager-create-no-primary', 'captcha-createaccount-fail', 'abusefilter-disallowed', 'abusefilter-warning'
	] )( 'counts %s as spent', ( code ) => expect( meaningOf( code ).spent ).toBe( true ) );

	it.each( [
		'acct_creation_throttle_hit', 'blocked', 'autoblocked', 'readonly', 'ratelimited', 'maxlag', 'permissiondenied',
		'abusefilter-warning', 'abusefilter-warning-vandal', 'moduledisabled', 'badtoken'
	] )( 'stops a list at %s, which the next row would meet as well', ( code ) => {
		expect( meaningOf( code ).stops ).toBe( 'batch' );
	} );

	it.each( [
		'userexists', 'invaliduser', 'antispoof-conflict', 'titleblacklist-forbidden', 'invalidemailaddress',
		'noemailcreate', 'passwordtooshort', 'badretype', 'captcha-createaccount-fail', 'abusefilter-disallowed'
	] )( 'goes on with the next row after %s', ( code ) => expect( meaningOf( code ).stops ).toBe( 'row' ) );
} );

describe( 'the field that a code is about', () => {
	it.each( [
		[ 'userexists', 'username' ], [ 'invaliduser', 'username' ], [ 'antispoof-conflict', 'username' ],
		[ 'titleblacklist-forbidden', 'username' ], [ 'invalidemailaddress', 'email' ], [ 'noemailcreate', 'email' ],
		[ 'passwordtooshort', 'password' ], [ 'badretype', 'retype' ], [ 'captcha-createaccount-fail', 'captchaWord' ],
		[ 'wikimediacustomizations-bademaildomain-error', 'email' ], [ 'requestaccount-inuse', 'username' ],
		[ 'username-previously-renamed-account', 'username' ], [ 'acct_creation_throttle_hit', null ], [ 'blocked', null ], [ 'abusefilter-disallowed', null ], [ 'no-such-code', null ]
	] )( 'of %s is %s', ( code, field ) => expect( meaningOf( code ).field ).toBe( field ) );
} );

describe( 'families of codes', () => {
	it.each( [
		[ 'abusefilter-warning-spambot', 'accountcreator-advice-abusefilter-warning' ],
		[ 'abusefilter-blocked-display', 'accountcreator-advice-abusefilter' ],
		[ 'titleblacklist-custom-message', 'accountcreator-advice-titleblacklist' ],
		[ 'antispoof-conflict-top', 'accountcreator-advice-lookalike' ],
		[ 'centralauth-something-new', 'accountcreator-advice-name' ],
		[ 'username-new-rule', 'accountcreator-advice-name' ],
		[ 'captcha-new-kind', 'accountcreator-advice-captcha' ],
		[ 'passwordtoonew', 'accountcreator-advice-password' ],
		[ 'globalblocking-blocked', 'accountcreator-advice-blocked' ],
		[ 'internal_api_error_DBQueryError', 'accountcreator-advice-wiki-broken' ]
	] )( '%s is one of theirs', ( code, advice ) => expect( meaningOf( code ).advice ).toBe( advice ) );
} );

describe( 'what the program does by itself', () => {
	it.each<[ string, Retry ]>( [
		[ 'ratelimited', 'patience' ], [ 'maxlag', 'patience' ], [ 'userexists', 'find' ], [ 'usernameinprogress', 'findAgain' ],
		[ 'captcha-createaccount-fail', 'challenge' ], [ 'captcha-error', 'challenge' ], [ 'badtoken', 'token' ],
		[ 'invaliduser', 'never' ], [ 'acct_creation_throttle_hit', 'never' ], [ 'readonly', 'never' ], [ 'no-such-code', 'never' ]
	] )( 'after %s is: %s', ( code, retry ) => expect( meaningOf( code ).retry ).toBe( retry ) );

	it.each<[ string, CodeMeaning[ 'outcome' ] ]>( [
		[ 'http', 'unknown' ], [ 'ok-but-empty', 'unknown' ], [ 'internal_api_error_DBQueryError', 'unknown' ],
		[ 'assertuserfailed', 'sessionLost' ], [ 'assertnameduserfailed', 'sessionLost' ], [ 'assertanonfailed', 'sessionLost' ],
		[ 'ratelimited', 'refused' ], [ 'no-such-code', 'refused' ]
	] )( 'an error %s leaves the account %s', ( code, outcome ) => expect( meaningOf( code ).outcome ).toBe( outcome ) );

	it.each<[ string, CodeAction ]>( [
		[ 'abusefilter-warning', 'createAllTheSame' ], [ 'abusefilter-disallowed', 'none' ],
		[ 'acct_creation_throttle_hit', 'raiseLimit' ], [ 'authmanager-create-no-primary', 'chooseMode' ]
	] )( 'the person is offered after %s: %s', ( code, action ) => expect( meaningOf( code ).action ).toBe( action ) );

	it.each( [
		[ 'titleblacklist-forbidden-new-account', 'ignoreTitleBlacklist' ], [ 'antispoof-conflict', 'ignoreAntiSpoof' ],
		[ 'antispoof-name-illegal', 'ignoreAntiSpoof' ],
		[ 'username-previously-renamed-account', 'allowPreviouslyRenamedAccount' ],
		[ 'username-previously-renamed', 'ignorePreviouslyRenamedUser' ]
	] )( '%s can be overridden by %s', ( code, override ) => {
		expect( meaningOf( code ).overrides ).toContain( override );
		expect( isOverride( override ) ).toBe( true );
		expect( KNOWN_OVERRIDES ).toContain( override );
		expect( overrideFor( code, [ declareRequest( 'x', [ declareField( override, 'checkbox' ) ] ) ] ) ).toBe( override );
		expect( overrideFor( code, [] ) ).toBeNull();
	} );

	it( 'overrides are told by their names, and nothing else is one', () => {
		expect( [ 'allowSomething', 'ignoreSomething', 'overrideSomething' ].every( isOverride ) ).toBe( true );
		expect( [ 'allow', 'ignored', 'mailpassword', 'constructor', 'disallowThis' ].some( isOverride ) ).toBe( false );
	} );
} );

describe( 'nobody else', () => {
	/** Everything in src/ that could compare a code, without comments. */
	const sources = ( fs.readdirSync( src, { recursive: true } ) as string[] )
		.filter( ( file ) => file.endsWith( '.ts' ) && !file.endsWith( path.join( 'contract', 'codes.ts' ) ) )
		.map( ( file ) => ( {
			file, text: fs.readFileSync( path.join( src, file ), 'utf8' ).replace( /\/\*[^]*?\*\/|\/\/.*/g, '' )
		} ) );
	const literal = `'(?:${ [ ...rows, ...HEARD_OF ].join( '|' ) }|(?:abusefilter|titleblacklist|antispoof|captcha|centralauth)-[a-z-]*)'`;
	const comparisons = [
		// Compared, switched over, listed, or searched for.
		new RegExp( `(?:[!=]==|case|\\[|includes\\(|startsWith\\(|indexOf\\()\\s*${ literal }` ),
		new RegExp( `${ literal }\\s*(?:[!=]==|,\\s*'|\\])` ),
		/\.test\( [\w.]*(?:refus|failure|error|notice|outcome|meaning)\w*\.code \)/
	];

	function compares( text: string ): string[] {
		return comparisons.flatMap( ( pattern ) => pattern.exec( text )?.[ 0 ] ?? [] );
	}

	it( 'would be caught', () => {
		expect( sources.length ).toBeGreaterThan( 80 );
		for ( const text of [
			"code === 'userexists'", "'badtoken' !== code", "case 'readonly':", "[ 'ratelimited', 'maxlag' ].includes( code )",
			"const X = [ 'userexists', IN_PROGRESS ]", '/^abusefilter-warning/.test( notice.code )', "code === 'captcha-whatever'"
		] ) {
			expect( compares( text ) ).not.toEqual( [] );
		}
	} );

	it( 'compares codes', () => {
		expect( sources.flatMap( ( { file, text } ) => compares( text ).map( ( found ) => `${ file }: ${ found }` ) ) ).toEqual( [] );
	} );
} );

describe( 'a code that nobody has heard of', () => {
	// docs/platform.md: several errors at once give the first three.
	it.each( [ '___1____2', '_1', 'rawmessage', '', 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'MEANINGS' ] )(
		'such as “%s” stops its row, counts as spent and has advice',
		( code ) => {
			const expected: CodeMeaning = {
				outcome: 'refused', field: null, stops: 'row', spent: true, retry: 'never', overrides: [], name: null,
				advice: 'accountcreator-advice-other', action: 'none'
			};
			expect( meaningOf( code ) ).toEqual( expected );
		}
	);

	it( 'never makes it fail', () => {
		fc.assert( fc.property( fc.string(), ( code ) => {
			expect( typeof english[ meaningOf( code ).advice ] ).toBe( 'string' );
		} ) );
	} );
} );
