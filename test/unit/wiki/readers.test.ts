/** The readers of src/wiki over what real wikis answered. */

import * as fc from 'fast-check';
import type { RequestDeclaration } from '../../../src/accounts/contract/declarations';
import type { Refused } from '../../../src/accounts/contract/outcome';
import { WikiError } from '../../../src/accounts/contract/service';
import { offersPresets } from '../../../src/accounts/presets/offers-presets';
import { readDeclarations } from '../../../src/wiki/read-declarations';
import { readFound } from '../../../src/wiki/read-found';
import { readNameCheck } from '../../../src/wiki/read-name-check';
import { openingParameters } from '../../../src/wiki/opening-question';
import { readFields, readOpening, readToken } from '../../../src/wiki/read-opening';
import { readOutcome } from '../../../src/wiki/read-outcome';
import { readAntiSpoof, readTitleBlacklist } from '../../../src/wiki/read-override-check';
import { asList, asShape, asText, asTexts, type Shape } from '../../../src/wiki/shape';
import { answer, openingOf, recorded, RECORDED_AT, VERSIONS } from '../shapes';

/** Whatever a wiki, a proxy or a broken extension may answer: JSON of any shape. */
const anyAnswer = fc.oneof(
	fc.jsonValue().map( asShape ),
	fc.record( {
		query: fc.jsonValue(), createaccount: fc.jsonValue(), curtimestamp: fc.jsonValue(),
		titleblacklist: fc.jsonValue()
	} ),
	fc.record( { query: fc.record( {
		users: fc.array( fc.jsonValue() ), logevents: fc.array( fc.jsonValue() ), authmanagerinfo: fc.jsonValue(),
		userinfo: fc.jsonValue(), general: fc.jsonValue(), pages: fc.array( fc.jsonValue() )
	} ) } )
);

describe.each( VERSIONS )( 'on MediaWiki %s', ( version ) => {
	describe( 'the opening', () => {
		it( 'was recorded with the question that the program asks (else run test/wiki/record-shapes.mjs)', () => {
			expect( recorded( version, 'opening-coordinator' ).asked ).toEqual( openingParameters( 'Coordinator' ) );
		} );

		it( 'tells what the administrators have set', () => {
			expect( readOpening( answer( version, 'opening-coordinator' ), RECORDED_AT ).site )
				.toEqual( { passwordModes: null, said: {} } );
			expect( readOpening( answer( version, 'opening-site-rules' ), RECORDED_AT ).site )
				.toEqual( {
					passwordModes: [ 'mail' ],
					said: { passwordModes: [ 'mail' ], limitRequestPage: 'Project:Requests', presets: [] }
				} );
		} );

		it.each( [ '[]', 'null', '{}' ] )( 'takes nothing from %j', ( content ) => {
			const pages = [ { ns: 8, title: 'MediaWiki:X', revisions: [ { slots: { main: { content } } } ] } ];
			expect( readOpening( { query: { pages } }, 0 ).site ).toEqual( { passwordModes: null, said: {} } );
		} );

		it( 'takes nothing from what nobody can read, and has it told where presets are', () => {
			const pages = [ { ns: 8, title: 'MediaWiki:X', revisions: [ { slots: { main: { content: '{' } } } ] } ];
			const { site } = readOpening( { query: { pages } }, 0 );
			expect( site ).toEqual( { passwordModes: null, said: { presets: null } } );
			expect( offersPresets( { rights: [], site } ) ).toBe( true );
		} );

		it( 'takes no modes from what is no list', () => {
			const content = '{ "passwordModes": "mail" }';
			const pages = [ { ns: 8, title: 'MediaWiki:X', revisions: [ { slots: { main: { content } } } ] } ];
			expect( readOpening( { query: { pages } }, 0 ).site.passwordModes ).toBeNull();
		} );

		it.each( [ [ '[ "mial" ]', null ], [ '[ "mial", "mail" ]', [ 'mail' ] ] ] )( 'takes no mode that nobody knows: %s', ( modes, kept ) => {
			const content = `{ "passwordModes": ${ modes } }`;
			const pages = [ { ns: 8, title: 'MediaWiki:X', revisions: [ { slots: { main: { content } } } ] } ];
			expect( readOpening( { query: { pages } }, 0 ).site.passwordModes ).toEqual( kept );
		} );

		it( 'tells who somebody is, what they may and where they are', () => {
			const opening = openingOf( 'coordinator', version );
			expect( opening ).toMatchObject( {
				me: 'Coordinator', siteName: 'AccountCreator test wiki', impediments: [], clockSkew: 0
			} );
			expect( opening.rights ).toEqual( expect.arrayContaining( [ 'createaccount', 'noratelimit', 'skipcaptcha' ] ) );
			expect( readToken( answer( version, 'opening-coordinator' ) ) ).toBe( 'TOKEN+\\' );
		} );

		it( 'tells by how much the clocks differ', () => {
			const result = answer( version, 'opening-coordinator' );
			expect( readOpening( result, RECORDED_AT - 5000 ).clockSkew ).toBe( 5000 );
			expect( readOpening( { ...result, curtimestamp: 'soon' }, RECORDED_AT ).clockSkew ).toBe( 0 );
		} );

		it( 'declares the fields of core, with labels in words', () => {
			const { requests } = openingOf( 'coordinator', version );
			expect( requests.map( ( { required, fields } ) => [ required, fields.map( ( { name, type, optional } ) => (
				`${ name }: ${ type }${ optional ? '?' : '' }`
			) ).join( ', ' ) ] ).sort() ).toEqual( [
				[ 'optional', 'reason: string' ],
				[ 'primary-required', 'mailpassword: checkbox' ],
				[ 'primary-required', 'username: string, password: password, retype: password' ],
				[ 'required', 'email: string?, realname: string?' ],
				[ 'required', 'username: string' ]
			] );
			const [ username ] = requests.flatMap( ( { fields } ) => fields ).filter( ( { name } ) => name === 'username' );
			expect( username?.label ).toEqual( { format: 'html', html: 'Username' } );
			const passwords = requests.flatMap( ( { fields } ) => fields ).filter( ( { sensitive } ) => sensitive );
			expect( passwords.map( ( { name } ) => name ) ).toEqual( [ 'password', 'retype' ] );
		} );

		it( 'declares a captcha to those who have to solve one', () => {
			const captcha = openingOf( 'captcha', version ).requests.find( ( { id } ) => id === 'CaptchaAuthenticationRequest' );
			expect( captcha?.metadata ).toMatchObject( { type: 'simple', mime: 'text/plain' } );
			expect( captcha?.fields.map( ( { name, type, value } ) => [ name, type, value ] ) ).toEqual( [
				[ 'captchaId', 'hidden', '1234567890' ], [ 'captchaInfo', 'null', '7+7 =' ], [ 'captchaWord', 'string', null ]
			] );
			expect( openingOf( 'coordinator', version ).requests.map( ( { id } ) => id ) )
				.not.toContain( 'CaptchaAuthenticationRequest' );
		} );

		it( 'declares overrides to those who may override', () => {
			const names = ( name: string ): string[] => openingOf( name, version ).requests
				.flatMap( ( { fields } ) => fields ).map( ( field ) => field.name );
			expect( names( 'admin' ) ).toContain( 'ignoreTitleBlacklist' );
			expect( names( 'coordinator' ) ).not.toContain( 'ignoreTitleBlacklist' );
		} );

		it( 'declares neither what is hidden nor what is off', () => {
			const names = ( name: string ): string[] => readFields( answer( version, `opening-${ name }` ) )
				.flatMap( ( { fields } ) => fields ).map( ( field ) => field.name );
			expect( names( 'realname-hidden' ) ).not.toContain( 'realname' );
			expect( names( 'realname-hidden' ) ).toContain( 'email' );
			expect( names( 'email-off' ) ).not.toContain( 'email' );
			expect( names( 'email-off' ) ).not.toContain( 'mailpassword' );
		} );

		it.each( [
			[ 'blocked', 'blocked', /blocked/ ], [ 'no-right', 'permissiondenied', /Administrators/ ],
			[ 'read-only', 'readonly', /The database is being moved/ ]
		] )( 'tells what stands in the way: %s', ( name, code, words ) => {
			const { impediments } = openingOf( name, version );
			expect( impediments.map( ( impediment ) => impediment.code ) ).toEqual( [ code ] );
			expect( JSON.stringify( impediments[ 0 ]?.message ) ).toMatch( words );
		} );
	} );

	describe( 'a name', () => {
		function check( name: string, person = 'coordinator' ): object {
			return readNameCheck( answer( version, `users-${ name }` ), openingOf( person, version ).requests );
		}

		it.each( [
			[ 'taken', { kind: 'taken', canonical: 'Admin' } ],
			[ 'free', { kind: 'free', canonical: 'Nobody yet' } ],
			[ 'normalised', { kind: 'free', canonical: 'New person' } ],
			[ 'user-prefix', { kind: 'free', canonical: 'Someone' } ],
			[ 'invalid', { kind: 'invalid' } ],
			[ 'address', { kind: 'invalid' } ],
			[ 'overridable', { kind: 'free', canonical: 'Mybadwordname' } ]
		] )( 'is %s', ( name, expected ) => expect( check( name ) ).toEqual( expected ) );

		it( 'is forbidden, in the wiki’s words, with what overrides it for those who may', () => {
			const forbidden = {
				kind: 'forbidden', canonical: 'Mybadwordname', code: 'titleblacklist-forbidden',
				message: { format: 'html', html: expect.stringContaining( 'has been banned from creation' ) as string }
			};
			expect( check( 'blacklisted' ) ).toEqual( { ...forbidden, override: null } );
			expect( check( 'blacklisted', 'admin' ) ).toEqual( { ...forbidden, override: 'ignoreTitleBlacklist' } );
		} );

		it( 'is on the title blacklist when that is asked', () => {
			expect( readTitleBlacklist( answer( version, 'titleblacklist-ok' ) ) ).toBeNull();
			expect( readTitleBlacklist( answer( version, 'titleblacklist-blacklisted' ) ) ).toEqual( {
				code: 'titleblacklist-forbidden-new-account',
				message: { format: 'html', html: expect.stringContaining( 'has been banned from creation' ) as string }
			} );
		} );
	} );

	describe( 'an account', () => {
		function find( name: string, me = 'Coordinator', since = RECORDED_AT ): object {
			return readFound( answer( version, `find-${ name }` ), me, since );
		}

		it.each( [
			[ 'mailed', { kind: 'mine', username: 'Mailed person', by: 'mail' } ],
			[ 'typed', { kind: 'mine', username: 'Typed person', by: 'password' } ],
			[ 'prefixed', { kind: 'mine', username: 'Typed person', by: 'password' } ],
			[ 'unlogged', { kind: 'other' } ],
			[ 'free', { kind: 'free' } ],
			[ 'invalid', { kind: 'free' } ]
		] )( 'is found: %s', ( name, expected ) => expect( find( name ) ).toEqual( expected ) );

		it( 'is somebody else’s to somebody else', () => {
			expect( find( 'other', 'Ordinary' ) ).toEqual( { kind: 'other' } );
			expect( find( 'typed', 'Ordinary' ) ).toEqual( { kind: 'other' } );
		} );

		it( 'is not the one just asked for when it was made before', () => {
			expect( find( 'typed', 'Coordinator', RECORDED_AT + 1 ) ).toEqual( { kind: 'other' } );
		} );
	} );

	describe( 'a creation', () => {
		const read = ( name: string ): object => readOutcome( answer( version, name ), 'mail' );

		it( 'that worked tells the canonical name', () => {
			expect( read( 'create-pass-mail' ) ).toEqual( { kind: 'created', username: 'Mailed person', by: 'mail' } );
			expect( readOutcome( answer( version, 'create-pass-password' ), 'password' ) )
				.toEqual( { kind: 'created', username: 'Typed person', by: 'password' } );
		} );

		it.each<[ string, Partial<Refused> ]>( [
			[ 'fail-userexists', { code: 'userexists', field: 'username', spent: false, stops: 'row' } ],
			[ 'fail-invaliduser', { code: 'invaliduser', field: 'username', spent: false, stops: 'row' } ],
			[ 'fail-invalidemailaddress', { code: 'invalidemailaddress', field: 'email', spent: false, stops: 'row' } ],
			[ 'fail-noemailcreate', { code: 'noemailcreate', field: 'email', spent: true, stops: 'row' } ],
			[ 'fail-badretype', { code: 'badretype', field: 'retype', spent: true, stops: 'row' } ],
			[ 'fail-passwordtooshort', { code: 'passwordtooshort', field: 'password', spent: true, stops: 'row' } ],
			[ 'fail-password-like-name', { field: 'password', spent: true, stops: 'row' } ],
			[ 'fail-two-password-rules', { code: '___1____2', spent: true, stops: 'row' } ],
			[ 'fail-no-primary', { code: 'authmanager-create-no-primary', spent: true, stops: 'row' } ],
			[ 'fail-captcha', { code: 'captcha-createaccount-fail', field: 'captchaWord', spent: true, stops: 'row' } ],
			[ 'fail-titleblacklist', { code: 'titleblacklist-forbidden', field: 'username', spent: false, stops: 'row' } ],
			[ 'fail-throttle', { code: 'acct_creation_throttle_hit', field: null, spent: false, stops: 'batch' } ],
			[ 'blocked', { code: 'blocked', field: null, spent: false, stops: 'batch' } ],
			[ 'no-right', { code: 'permissiondenied', field: null, spent: false, stops: 'batch' } ]
		] )( 'that ended with %s says why, in the wiki’s words', ( name, expected ) => {
			const outcome = read( `create-${ name }` ) as Refused;
			expect( outcome ).toMatchObject( { kind: 'refused', ended: true, retryAfter: null, ...expected } );
			expect( outcome.message ).toMatchObject( { format: 'html' } );
			expect( JSON.stringify( outcome.message ) ).toMatch( /[a-z]{4}/ );
		} );

		it( 'that the wiki has forgotten is over', () => {
			expect( read( 'continue-not-in-progress' ) )
				.toMatchObject( { kind: 'refused', code: 'authmanager-create-not-in-progress', ended: true } );
		} );
	} );
} );

describe( 'antispoof', () => {
	// As between names in Japanese.
	beforeAll( () => mw.messages.set( 'comma-separator', '、' ) );

	// The extension is in no package; the shapes are those of its ApiAntiSpoof.php.
	it.each( [
		[ { result: 'pass', username: 'A', normalised: 'v2:A' }, null ],
		[ { result: 'conflict', username: 'A', users: [ 'Α', 'Á' ] }, { code: 'antispoof-conflict', message: { format: 'text', text: 'Α、Á' } } ],
		[ { result: 'error', error: 'No <b>mixing</b>' }, {
			code: 'antispoof-name-illegal', message: { format: 'html', html: 'No <b>mixing</b>' }
		} ]
	] )( 'reads %j', ( antispoof, expected ) => expect( readAntiSpoof( { antispoof } ) ).toEqual( expected ) );
} );

describe( 'declarations', () => {
	function fieldOf( field: object ): object | undefined {
		return readDeclarations( [ { id: 'r', required: 'required', fields: { f: field } } ] )[ 0 ]?.fields[ 0 ];
	}

	it.each( [
		[ { b: 'B', a: 'A' }, [ { value: 'b', label: 'B' }, { value: 'a', label: 'A' } ] ],
		// PHP makes a list of keys that count up from 0.
		[ [ 'Zero', 'One' ], [ { value: '0', label: 'Zero' }, { value: '1', label: 'One' } ] ],
		[ undefined, [] ], [ 'x', [] ]
	] )( 'have options: %j', ( options, expected ) => {
		expect( fieldOf( { type: 'select', options } ) ).toMatchObject( { type: 'select', options: expected } );
	} );

	it.each( [ [ 'x', 'x' ], [ true, true ], [ 7, '7' ], [ [ 'a', 5, 'b' ], [ 'a', 'b' ] ], [ null, null ], [ { a: 1 }, null ] ] )(
		'have a value: %j', ( value, expected ) => {
			expect( fieldOf( { type: 'string', value } ) ).toMatchObject( { value: expected } );
		}
	);

	it.each<[ string, object, string | undefined, boolean ]>( [
		[ 'in the shape of WikimediaEvents', { noscript: { type: 'string', label: '', help: '', optional: true } }, 'optional', true ],
		[ 'with white space alone', { x: { type: 'string', label: ' ', help: '\n' }, y: { type: 'hidden' } }, 'optional', true ],
		[ 'with a label', { x: { type: 'string', label: 'X', help: '' } }, 'optional', false ],
		[ 'with a help', { x: { type: 'string', label: '', help: 'X' } }, 'optional', false ],
		[ 'of which one field has a label', { x: { label: '' }, y: { label: 'Y' } }, 'optional', false ],
		[ 'that is required', { x: { type: 'string', label: '', help: '' } }, 'required', false ],
		[ 'that is one of those required', { x: { type: 'button', label: '', help: '' } }, 'primary-required', false ]
	] )( 'leave out what is nobody’s business: one %s', ( _name, fields, required, isDropped ) => {
		expect( readDeclarations( [ { id: 'r', required, fields } ] ) ).toHaveLength( isDropped ? 0 : 1 );
	} );

	it( 'take what nobody knows for a text, and for optional what says nothing', () => {
		expect( fieldOf( { type: 'retina-scan' } ) ).toMatchObject( { type: 'string', optional: false, sensitive: false } );
		// Without any field there is nothing that people would miss.
		expect( readDeclarations( [ { id: 'r', fields: {} } ] ) ).toMatchObject( [ { id: 'r', required: 'optional', fields: [] } ] );
	} );
} );

/** The kind of the check; none: the answer is none to the question. */
function nameCheckOf( result: Shape, requests: RequestDeclaration[] ): string {
	try {
		return readNameCheck( result, requests ).kind;
	} catch ( error ) {
		expect( error ).toBeInstanceOf( WikiError );
		return 'none';
	}
}

describe( 'answers of any shape', () => {
	it( 'never break a reader, nor make one report an account', () => {
		fc.assert( fc.property( anyAnswer, ( result ) => {
			const { requests, rights, impediments } = readOpening( result, RECORDED_AT );
			expect( [ requests, rights, impediments ].every( Array.isArray ) ).toBe( true );
			expect( typeof readToken( result ) ).toBe( 'string' );
			expect( [ 'none', 'free', 'taken', 'invalid', 'forbidden' ] ).toContain( nameCheckOf( result, requests ) );
			expect( readTitleBlacklist( result ) ).toBeNull();
			expect( readFound( result, 'Organizer', RECORDED_AT ).kind ).not.toBe( 'mine' );
			expect( readOutcome( result, 'mail' ).kind ).toBe( 'unknown' );
		} ), { numRuns: 1000 } );
	} );

	it( 'are unknown where the status is one that nobody has heard of', () => {
		expect( readOutcome( { createaccount: { status: 'PERHAPS', username: 'A' } }, 'mail' ) )
			.toEqual( { kind: 'unknown', cause: 'unreadable' } );
		expect( readFound( { query: { users: [] } }, 'Organizer', 0 ) ).toEqual( { kind: 'silent' } );
		expect( () => readNameCheck( { query: { users: [] } }, [] ) ).toThrow( WikiError );
	} );

	it( 'are read as nothing where they are not what was expected', () => {
		expect( [ asShape( null ), asShape( [ 1 ] ), asShape( 'x' ) ] ).toEqual( [ {}, {}, {} ] );
		expect( [ asList( {} ), asList( 'abc' ), asList( null ) ] ).toEqual( [ [], [], [] ] );
		expect( [ asText( 7 ), asText( null ), asText( {} ), asText( true ) ] ).toEqual( [ '7', '', '', '' ] );
		expect( asTexts( [ 'a', 1, null, 'b' ] ) ).toEqual( [ 'a', 'b' ] );
	} );
} );
