import { nextSteps, textForThem, type CreatedStage } from '../../../src/ui/one/next-steps';
import { newcomerText } from '../../../src/ui/shared/newcomer-texts';
import { slipsElement } from '../../../src/ui/list/slips-view';
import { slips } from '../../../src/accounts/list/after/slips';
import { NEW_ATTEMPT } from '../../../src/accounts/list/create/attempt';
import { makeRow } from '../../../src/accounts/list/row';
import type { CreatedBy } from '../../../src/accounts/contract/outcome';
import { setMessages } from './messages';

beforeEach( () => {
	setMessages();
	mw.config.set( { wgArticlePath: '/wiki/$1', wgSiteName: 'Example wiki' } );
} );

const stage = ( by: CreatedBy, email: string ): CreatedStage => ( {
	kind: 'created', username: 'Zoe', by, email, password: by === 'password' ? 'the secret one' : null
} );

const RESET = 'https://wiki.example/wiki/Special:PasswordReset';

describe( 'The result of one account', () => {
	it.each<[ CreatedBy, string, string[], string[] ]>( [
		[ 'mail', 'zoe@example.org', [ 'expires after a few days', 'on a new device', RESET ], [ 'no way' ] ],
		[ 'password', '', [ 'you cannot get a new one' ], [ 'some days', 'new device', RESET ] ],
		[ 'password', 'zoe@example.org', [ 'on a new device', RESET ], [ 'some days', 'no way' ] ]
	] )( 'says to somebody with %s and the address “%s” what is true for them', ( by, email, said, unsaid ) => {
		const text = nextSteps( stage( by, email ) ).find( '.accountcreator-newcomer' ).text();
		said.forEach( ( part ) => expect( text ).toContain( part ) );
		unsaid.forEach( ( part ) => expect( text ).not.toContain( part ) );
	} );

	it( 'leads on to the account', () => {
		const links = nextSteps( stage( 'mail', 'zoe@example.org' ) ).find( '.accountcreator-links a' ).get();
		expect( links.map( ( link ) => link.getAttribute( 'href' ) ) ).toEqual( [
			'/wiki/User:Zoe', '/wiki/User_talk:Zoe', expect.stringContaining( 'type=newusers' )
		] );
	} );

	it( 'has a text to copy, with all but a password', () => {
		expect( textForThem( stage( 'mail', 'zoe@example.org' ), [ newcomerText( 'expires' ) ] ) ).toBe( [
			'Your account at Example wiki', 'Username: Zoe', 'Log in at: https://wiki.example/wiki/Special:UserLogin',
			'Password: look in your e-mail', '', newcomerText( 'expires' ), ''
		].join( '\n' ) );
		expect( textForThem( stage( 'password', '' ), [] ) ).not.toMatch( /secret|Password/ );
	} );
} );

describe( 'Slips', () => {
	const slipOf = ( by: CreatedBy, email: string, password: string ): string => {
		const row = makeRow( 1, 1, { username: 'Zoe', email, password } );
		const outcome = { kind: 'created', username: 'Zoe', by } as const;
		Object.assign( row, { state: 'created', attempt: { ...NEW_ATTEMPT, status: 'created', outcome } } );
		return slipsElement( slips( [ row ], { siteName: 'Example wiki', loginAddress: 'https://wiki.example/login' } ) ).textContent ?? '';
	};

	it( 'say the same', () => {
		for ( const note of [ 'expires', 'code', 'reset' ] as const ) {
			expect( slipOf( 'mail', 'zoe@example.org', '' ) ).toContain( newcomerText( note ) );
		}
		expect( slipOf( 'password', '', 'p' ) ).toContain( newcomerText( 'noReset' ) );
		expect( slipOf( 'password', '', 'p' ) ).not.toContain( RESET );
	} );

	it( 'have no password that was set somewhere else', () => {
		expect( slipOf( 'password', '', 'the made one' ) ).toContain( 'the made one' );
		expect( slipOf( 'other', '', 'the made one' ) ).not.toContain( 'the made one' );
	} );
} );
