import * as fc from 'fast-check';
import { fromHook, fromLink, isHarmless, type OpeningRequest } from '../../../src/accounts/contract/opening-request';

const NOTHING: OpeningRequest = { accounts: [], reason: '', mail: null, many: false };

describe( 'fromHook()', () => {
	it( 'takes one account, and opens one', () => {
		expect( fromHook( {
			accounts: [ { username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace' } ], reason: 'Ticket 17'
		} ) ).toEqual( {
			accounts: [ { username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace' } ],
			reason: 'Ticket 17', mail: null, many: false, filledBy: 'script'
		} );
	} );

	it( 'takes several accounts, and opens many', () => {
		const asked = fromHook( { accounts: [ { username: 'Ada' }, { username: 'Grace' } ] } );
		expect( asked.many ).toBe( true );
		expect( asked.accounts.map( ( { username } ) => username ) ).toEqual( [ 'Ada', 'Grace' ] );
	} );

	it.each( [
		[ undefined ], [ null ], [ 5 ], [ 'Ada' ], [ true ], [ [] ], [ {} ], [ () => undefined ], [ { accounts: 'Ada' } ],
		[ { accounts: { 0: { username: 'Ada' }, length: 1 } } ], [ { accounts: null, reason: [ 'x' ] } ]
	] )( 'takes %p for nothing', ( value ) => expect( fromHook( value ) ).toEqual( NOTHING ) );

	it( 'leaves out what is no text in an account', () => {
		expect( fromHook( {
			accounts: [ { username: 5, email: { toString: () => 'x' }, realname: 'Ada' } ], reason: 7
		} ) ).toEqual( { ...NOTHING, accounts: [ { username: '', email: '', realname: 'Ada' } ], filledBy: 'script' } );
	} );

	it( 'takes nothing over but what README.md names', () => {
		const [ account ] = fromHook( { accounts: [ { username: 'Ada', password: 'secret', ignoreAntiSpoof: true } ] } ).accounts;
		expect( account ).toEqual( { username: 'Ada', email: '', realname: '' } );
	} );

	it( 'gives a whole answer to anything at all', () => {
		fc.assert( fc.property(
			fc.oneof( fc.anything(), fc.record( { accounts: fc.anything(), reason: fc.anything() } ),
				fc.record( { accounts: fc.array( fc.anything() ) } ) ),
			( value ) => {
				const asked = fromHook( value );
				expect( typeof asked.reason ).toBe( 'string' );
				expect( asked.mail ).toBeNull();
				expect( asked.many ).toBe( asked.accounts.length > 1 );
				asked.accounts.forEach( ( account ) => {
					expect( Object.keys( account ).sort() ).toEqual( [ 'email', 'realname', 'username' ] );
					expect( Object.values( account ).every( ( text ) => typeof text === 'string' ) ).toBe( true );
				} );
			}
		), { numRuns: 500 } );
	} );
} );

describe( 'fromLink()', () => {
	const link = ( query: string ): OpeningRequest => fromLink( new Map( new URLSearchParams( query ) ) );

	it( 'reads the names of Special:CreateAccount', () => {
		expect( link( 'wpName=Ada+L.&email=ada%40example.org&realname=Ada&reason=Ticket+17&wpCreateaccountMail=1' ) ).toEqual( {
			accounts: [ { username: 'Ada L.', email: 'ada@example.org', realname: 'Ada' } ],
			reason: 'Ticket 17', mail: true, many: false, mine: false, preset: '', filledBy: 'link'
		} );
	} );

	it( 'is nothing without them', () => {
		expect( link( '' ) ).toEqual( { ...NOTHING, mine: false, preset: '' } );
		expect( link( 'title=Special:BlankPage/AccountCreator&uselang=de&username=Ada&password=x' ) ).toEqual( { ...NOTHING, mine: false, preset: '' } );
	} );

	it.each( [
		[ '', null ], [ 'wpCreateaccountMail=1', true ], [ 'wpCreateaccountMail=true', true ],
		[ 'wpCreateaccountMail=0', false ], [ 'wpCreateaccountMail=false', false ], [ 'wpCreateaccountMail=', false ]
	] )( 'with “%s” says %s to mail', ( query, mail ) => expect( link( query ).mail ).toBe( mail ) );

	it.each( [ [ 'many=1', true ], [ 'many=0', false ], [ 'many', false ], [ 'wpName=Ada', false ] ] )(
		'with “%s” says %s to many', ( query, many ) => expect( link( query ).many ).toBe( many )
	);

	it.each( [ 'wpName=A', 'email=a@example.org', 'realname=A' ] )( 'with “%s” alone is about one account', ( query ) => {
		expect( link( query ).accounts ).toHaveLength( 1 );
	} );

	it( 'names a preset, which fills in something', () => {
		expect( link( 'many=1&preset=Writing+day' ) ).toEqual( { ...NOTHING, many: true, mine: false, preset: 'Writing day', filledBy: 'link' } );
		expect( isHarmless( 'preset' ) ).toBe( true );
	} );

	it( 'leads to the accounts that the person has created, and fills in nothing', () => {
		expect( link( 'mine=1' ) ).toEqual( { ...NOTHING, many: true, mine: true, preset: '' } );
		expect( isHarmless( 'mine' ) ).toBe( true );
	} );

	it( 'with a reason alone is about no account yet', () => {
		expect( link( 'reason=Edit-a-thon' ) ).toEqual( { ...NOTHING, mine: false, preset: '', reason: 'Edit-a-thon', filledBy: 'link' } );
	} );
} );

describe( 'isHarmless()', () => {
	it.each( [ 'title', 'uselang', 'useskin', 'many', 'wpCreateaccountMail', 'debug', 'safemode', 'action', 'vectornightmode' ] )(
		'lets %s stay', ( name ) => expect( isHarmless( name ) ).toBe( true )
	);

	it.each( [
		'wpName', 'email', 'realname', 'reason', 'wpEmail', 'wpRealName', 'wpReason', 'wpPassword', 'wpRetype', 'retype',
		'password', 'Email', 'username', 'name', '', 'manya', 'subtitle', 'constructor'
	] )( 'does not let “%s” stay', ( name ) => expect( isHarmless( name ) ).toBe( false ) );
} );
