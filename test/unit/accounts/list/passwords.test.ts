import { makePasswords, mergeSheet } from '../../../../src/accounts/list/create/passwords';
import { makeRow, type Row } from '../../../../src/accounts/list/row';

let byte = 0;
function randomBytes( bytes: Uint8Array ): void {
	bytes.forEach( ( _, index ) => {
		bytes[ index ] = ( byte += 31 ) % 224;
	} );
}

function rowOf( id: number, request: Partial<Row[ 'request' ]>, canonical = '' ): Row {
	return { ...makeRow( id, id, request ), canonical };
}

describe( 'makePasswords()', () => {
	it( 'makes one for each row that wants one and has none', () => {
		const rows = [
			rowOf( 1, {} ), rowOf( 2, { mode: 'mail' } ), rowOf( 3, { password: 'kept' } ), rowOf( 4, { mode: 'generate' } ),
			rowOf( 5, { mode: 'type' } )
		];
		expect( makePasswords( rows, 'generate', randomBytes ) ).toEqual( [ 1, 4 ] );
		const passwords = rows.map( ( { request } ) => request.password );
		expect( passwords ).toEqual( [ expect.stringMatching( /^\w{14}$/ ), '', 'kept', expect.stringMatching( /^\w{14}$/ ), '' ] );
		expect( passwords[ 0 ] ).not.toBe( passwords[ 3 ] );
		expect( makePasswords( rows, 'generate', randomBytes ) ).toEqual( [] );
		expect( makePasswords( [ rowOf( 6, {} ) ], 'mail', randomBytes ) ).toEqual( [] );
	} );
} );

describe( 'mergeSheet()', () => {
	it( 'gives passwords back by canonical name, and overwrites nothing', () => {
		const rows = [
			rowOf( 1, { username: 'eve' }, 'Eve' ), rowOf( 2, { username: 'Bob', password: 'own' }, 'Bob' ),
			rowOf( 3, { username: 'Kim' }, 'Kim' ), rowOf( 4, {}, '' )
		];
		const sheet = [
			rowOf( 1, { username: 'Eve_', password: 'one' }, 'Eve' ), rowOf( 2, { password: 'two' }, 'Bob' ),
			rowOf( 3, { password: 'none' }, '' ), rowOf( 4, { password: '' }, 'Kim' )
		];
		expect( mergeSheet( rows, sheet ) ).toEqual( { passwords: [ 1 ], all: [ 1 ] } );
		expect( rows.map( ( { request } ) => request.password ) ).toEqual( [ 'one', 'own', '', '' ] );
		expect( rows[ 0 ].request.username ).toBe( 'eve' );
	} );

	it( 'gives address and real name back where there is an account, of which neither is kept', () => {
		const said = { email: 'ada@example.org', realname: 'Ada Example' };
		const rows = ( [ 'created', 'already', 'created', 'ready' ] as const ).map( ( state, index ) => (
			{ ...rowOf( index, { username: 'Ada', email: index === 2 ? 'own@example.org' : '' } ), state }
		) );
		expect( mergeSheet( rows, [ rowOf( 1, { ...said, username: 'Ada', mode: 'mail' } ) ] ) )
			.toEqual( { passwords: [], all: [ 0, 1, 2 ] } );
		expect( rows.map( ( { request: { email, realname } } ) => [ email, realname ] ) ).toEqual( [
			[ said.email, said.realname ], [ said.email, said.realname ], [ 'own@example.org', said.realname ], [ '', '' ]
		] );
	} );
} );
