import * as fc from 'fast-check';
import { LocalCheck } from '../../../../src/accounts/list/check/local-check';
import type { NameCheck } from '../../../../src/accounts/contract/service';
import { lookOf } from '../../../../src/accounts/names/lookalike';
import { readFirst } from './read-first';
import { makeRow, type AccountRequest, type ListMode, type Row, type WikiFact } from '../../../../src/accounts/list/row';
import { forbidden } from './fake-list-service';

/** The wiki said this of the name. */
function said( about: string, ...checks: NameCheck[] ): WikiFact {
	return { about, alternatives: [], answer: { kind: 'checked', checks, creation: null, password: null } };
}

function rowsOf( ...requests: Array<Partial<AccountRequest>> ): Row[] {
	return requests.map( ( request, index ) => makeRow( index + 1, index + 1, { ...request } ) );
}

function makeCheck( mode: ListMode = 'generate' ): LocalCheck {
	return new LocalCheck( { rules: {}, mode, requests: [], reason: '' } );
}

function checked( requests: Array<Partial<AccountRequest>>, mode?: ListMode ): Row[] {
	const rows = rowsOf( ...requests );
	makeCheck( mode ).checkAll( rows );
	return rows;
}

/** severity code field: parameters > fixes */
function remarksOf( row: Row | undefined ): string[] {
	return ( row?.remarks ?? [] ).map( ( { code, parameters, fixes } ) => (
		`${ code }: ${ parameters.join( ', ' ) }${ fixes.length ? ` > ${ fixes.join( ', ' ) }` : '' }`
	) );
}

describe( 'a row by itself', () => {
	const cases: Array<[ string, Partial<AccountRequest>, ListMode, string, string[], string? ]> = [
		[ 'a good one', { username: 'ada', email: 'ada@x.org' }, 'mail', 'unchecked', [], 'Ada' ],
		[ 'no name', { email: 'ada@x.org' }, 'mail', 'rejected', [ 'name-missing: ' ], '' ],
		[ 'an impossible name', { username: 'A/B' }, 'generate', 'rejected', [ 'name-invalid: characters, / > A B' ], '' ],
		[ 'an address as name', { username: 'ada@x.org', email: 'ada@x.org' }, 'mail', 'rejected', [ 'name-invalid: characters, @' ], '' ],
		[ 'an IP address as name', { username: '127.0.0.1' }, 'generate', 'rejected', [ 'name-invalid: address, ' ], '' ],
		[ 'a prefix', { username: 'User:ada' }, 'generate', 'unchecked', [ 'cleaned: User:ada, ada' ], 'Ada' ],
		[ 'no address where one is needed', { username: 'Ada' }, 'mail', 'rejected', [ 'email-missing: ' ], 'Ada' ],
		[ 'no address where none is needed', { username: 'Ada' }, 'generate', 'unchecked', [], 'Ada' ],
		[ 'a mode of its own', { username: 'Ada', mode: 'mail' }, 'generate', 'rejected', [ 'email-missing: ' ], 'Ada' ],
		[ 'a bad address', { username: 'Ada', email: 'ada@x,org' }, 'mail', 'rejected', [ 'email-invalid: ada@x,org > ada@x.org' ], 'Ada' ],
		[ 'a bad address where none is needed', { username: 'Ada', email: 'ada' }, 'generate', 'rejected', [ 'email-invalid: ada' ], 'Ada' ],
		[ 'an odd address', { username: 'Ada', email: 'ada@host' }, 'mail', 'warned', [ 'email-invalid: ada@host' ], 'Ada' ],
		[ 'a typing error in an address that no password goes to', { username: 'Ada', email: 'ada@gmial.com' }, 'generate', 'warned', [ 'email-typo: ada@gmail.com, takeover > ada@gmail.com' ], 'Ada' ],
		[ 'a typing error', { username: 'Ada', email: 'ada@gmial.com' }, 'mail', 'warned', [ 'email-typo: ada@gmail.com > ada@gmail.com' ], 'Ada' ],
		[ 'no password', { username: 'Ada' }, 'type', 'rejected', [ 'password-missing: ' ], 'Ada' ],
		[ 'a password', { username: 'Ada', password: 'x' }, 'type', 'unchecked', [], 'Ada' ],
		[ 'an address in its reason', { username: 'Ada', reason: 'for ada@x.org' }, 'generate', 'warned', [ 'reason-address: ada@x.org' ], 'Ada' ],
		[ 'a name in its reason', { username: 'Ada', realname: 'Ada Lovelace', reason: 'for ada  lovelace.' }, 'generate', 'warned', [ 'reason-name: ada lovelace' ], 'Ada' ],
		[ 'a name in its reason in Chinese', { username: 'Fang', realname: '王芳', reason: '为王芳创建' }, 'generate', 'warned', [ 'reason-name: 王芳' ], 'Fang' ],
		[ 'half a name in its reason', { username: 'Ada', realname: 'Ada Love', reason: 'Ada Lovelace Day' }, 'generate', 'unchecked', [], 'Ada' ]
	];
	it.each( cases )( '%s', ( _what, request, mode, state, remarks, canonical = '' ) => {
		const [ row ] = checked( [ request ], mode );
		expect( remarksOf( row ) ).toEqual( remarks );
		expect( row ).toMatchObject( { state, canonical } );
	} );

	it( 'is ready where the wiki has been asked', () => {
		const rows = rowsOf( { username: 'Ada' }, { username: 'Bob' } );
		rows[ 1 ].wiki = said( 'Bob', { kind: 'free', canonical: 'Bob' } );
		makeCheck().checkAll( rows );
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'unchecked', 'ready' ] );
	} );

	it( 'is left alone once it is created', () => {
		const rows = rowsOf( { username: 'A/B' } );
		const [ row ] = rows;
		Object.assign( row, { state: 'created', canonical: 'A B' } );
		makeCheck().checkAll( rows );
		expect( row ).toMatchObject( { state: 'created', canonical: 'A B', remarks: [] } );
	} );

	it( 'has what the wiki says beside what is seen here, each once', () => {
		const rows = rowsOf( { username: 'Ada', email: 'x' } );
		const [ row ] = rows;
		const check = makeCheck( 'mail' );
		check.checkAll( rows );
		row.wiki = said( 'Ada', { kind: 'taken', canonical: 'Ada' } );
		check.refresh( rows );
		check.checkAll( rows );
		expect( remarksOf( row ) ).toEqual( [ 'email-invalid: x', 'name-taken: ' ] );
	} );

	it( 'says what was cleaned until it is written over', () => {
		const { rows } = readFirst( 'User:Ada' );
		const [ row ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		expect( remarksOf( row ) ).toEqual( [ 'cleaned: User:Ada, Ada' ] );
		row.request.username = 'Bob';
		check.update( [ row ] );
		expect( remarksOf( row ) ).toEqual( [] );
		expect( row.canonical ).toBe( 'Bob' );
	} );

	it( 'keeps the name that the wiki gave while it is not edited', () => {
		const rows = rowsOf( { username: 'ßeta' } );
		const [ row ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		row.wiki = said( 'Sseta', { kind: 'free', canonical: 'ßeta' } );
		check.refresh( rows );
		expect( row ).toMatchObject( { canonical: 'ßeta', state: 'ready' } );
		row.request.username = 'Beta';
		check.update( rows );
		expect( row ).toMatchObject( { canonical: 'Beta', state: 'unchecked' } );
	} );

	it( 'takes what the wiki said for what it was said of: it goes with an edit, and comes back with it', () => {
		const rows = rowsOf( { username: 'Eve', email: 'eve@x.org' } );
		const [ row ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		row.wiki = said( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		check.refresh( rows );
		expect( row.state ).toBe( 'rejected' );
		for ( const [ field, value, state ] of [
			[ 'email', 'eve@y.org', 'rejected' ], [ 'username', 'Zoe', 'unchecked' ], [ 'username', 'eve', 'rejected' ]
		] as const ) {
			row.request = { ...row.request, [ field ]: value };
			check.update( rows );
			expect( [ value, row.state ] ).toEqual( [ value, state ] );
		}
	} );

	it( 'is not ready with a password that the wiki did not judge', () => {
		const rows = rowsOf( { username: 'Eve', password: 'one' } );
		const [ row ] = rows;
		const answer = { kind: 'checked', checks: [ { kind: 'free', canonical: 'Eve' } ], creation: null } as const;
		const check = makeCheck( 'type' );
		row.wiki = { about: 'Eve', alternatives: [], answer: { ...answer, password: { of: 'one', check: { accepted: true, messages: [] } } } };
		check.checkAll( rows );
		expect( [ row.state, check.isAnswered( row ) ] ).toEqual( [ 'ready', true ] );
		row.request.password = 'two';
		check.update( rows );
		expect( [ row.state, check.isAnswered( row ) ] ).toEqual( [ 'unchecked', false ] );
	} );

	it( 'is warned where its errors are overridden', () => {
		const rows = rowsOf( { username: 'Ada' } );
		const [ row ] = rows;
		const check = makeCheck();
		row.wiki = said( 'Ada', forbidden( 'Ada', 'ignoreTitleBlacklist' ) );
		check.checkAll( rows );
		expect( row.state ).toBe( 'rejected' );
		row.overrides = [ 'ignoreTitleBlacklist' ];
		check.update( rows );
		expect( row.state ).toBe( 'warned' );
	} );
} );

describe( 'rows among each other', () => {
	it( 'duplicates name the line of the first', () => {
		const rows = checked( [ { username: 'ada_L' }, { username: 'Ada L' }, { username: 'User:ada  L' } ] );
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'unchecked', 'rejected', 'rejected' ] );
		expect( remarksOf( rows[ 1 ] ) ).toEqual( [ 'duplicate: 1, Ada L' ] );
	} );

	it.each( [
		[ 'Ada', 'АDA' ], [ 'Paul', 'PauI' ], [ 'Paul', 'Pau1' ], [ 'Bob', 'B0b' ], [ 'Müller', 'Muller' ], [ 'José', 'Jose\u0301.' ], [ 'Ada L', 'AdaL' ],
		[ 'Corner', 'Comer' ], [ 'Wanda', 'VVanda' ], [ 'Саша', 'Cаша' ], [ 'Ρaul', 'Paul' ]
	] )( '%s and %s look alike', ( one, other ) => {
		const rows = checked( [ { username: one }, { username: other } ] );
		expect( rows[ 1 ].state ).toBe( 'warned' );
		expect( remarksOf( rows[ 1 ] ) ).toContain( `lookalike: 1, ${ one }` );
		expect( remarksOf( rows[ 0 ] ).filter( ( each ) => each.startsWith( 'lookalike' ) ) ).toEqual( [] );
	} );

	it.each( [
		[ 'Ada', 'Eda' ], [ 'User1', 'User2' ], [ 'か', 'が' ], [ '王芳', '王方' ], [ 'Анна', 'Ана' ], [ '🦄', '🚀' ], [ '..a', '..b' ], [ '(', ')' ], [ 'שרה', 'שרי' ], [ 'किम', 'कम' ]
	] )( '%s and %s do not', ( one, other ) => {
		expect( lookOf( one ) ).not.toBe( lookOf( other ) );
	} );

	it( 'are the same in slices', () => {
		const requests = [ 'Ada', 'ada', 'АDA', 'Bob', '' ].map( ( username ) => ( { username } ) );
		const rows = rowsOf( ...requests );
		const parts = [ ...makeCheck().checkInSlices( rows, 2 ) ];
		expect( parts ).toEqual( [ 0.2, 0.4, 0.6, 0.8, 1 ] );
		expect( rows ).toEqual( checked( requests ) );
	} );

	it( 'an address that two have is told of the second', () => {
		const rows = checked( [ { username: 'Ada', email: 'A@x.org' }, { username: 'Bob', email: 'a@X.org' } ] );
		expect( rows.map( remarksOf ) ).toEqual( [ [], [ 'email-repeated: 1, Ada' ] ] );
	} );

	it( 'the list’s reason is looked at, too', () => {
		const check = makeCheck();
		check.checkAll( rowsOf( { username: 'Ada', realname: 'Ada Lovelace' } ) );
		expect( check.reasonRemarks( 'Workshop' ) ).toEqual( [] );
		expect( check.reasonRemarks( 'Ada Lovelace (ada@x.org)' ).map( ( { code } ) => code ) ).toEqual( [ 'reason-address', 'reason-name' ] );
	} );

	it( 'an edit frees the duplicates of the old name and finds those of the new', () => {
		const rows = rowsOf( { username: 'Ada' }, { username: 'Ada' }, { username: 'Ada' }, { username: 'Bob' } );
		const [ first, second, third, fourth ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		first.request.username = 'Bob';
		expect( new Set( check.update( [ first ] ) ) ).toEqual( new Set( [ first, second, third, fourth ] ) );
		expect( rows.map( remarksOf ) ).toEqual( [ [], [], [ 'duplicate: 2, Ada' ], [ 'duplicate: 1, Bob' ] ] );
	} );

	it( 'a deletion frees them, and putting back finds them again', () => {
		const rows = rowsOf( { username: 'Ada' }, { username: 'Ada' } );
		const [ first, second ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		expect( check.remove( [ first ] ) ).toEqual( [ second ] );
		expect( second ).toMatchObject( { state: 'unchecked', remarks: [] } );
		expect( check.update( [ first ] ) ).toContain( second );
		expect( second.state ).toBe( 'rejected' );
	} );

	it( 'an edited real name is found in the reasons of others', () => {
		const rows = rowsOf( { username: 'Ada' }, { username: 'Bob', reason: 'asked by Ada Lovelace' } );
		const [ first, second ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		first.request.realname = 'Ada Lovelace';
		expect( check.update( [ first ] ) ).toContain( second );
		expect( remarksOf( second ) ).toEqual( [ 'reason-name: ada lovelace' ] );
	} );

	it( 'compares with the name that the wiki gave', () => {
		const rows = rowsOf( { username: 'Sseta' }, { username: 'straße' }, { username: 'Strase' } );
		const [ , second, third ] = rows;
		const check = makeCheck();
		check.checkAll( rows );
		expect( third.state ).toBe( 'unchecked' );
		second.wiki = said( 'Straße', { kind: 'free', canonical: 'Strase' } );
		expect( check.refresh( [ second ] ) ).toEqual( expect.arrayContaining( [ second, third ] ) );
		expect( remarksOf( third ) ).toEqual( [ 'duplicate: 2, Strase' ] );
		second.request.username = 'Other';
		check.update( [ second ] );
		expect( remarksOf( third ) ).toEqual( [] );
	} );

	it( 'says nothing of a row that is no longer on the list', () => {
		const rows = rowsOf( { username: 'Ada' }, { username: 'Ada' } );
		const check = makeCheck();
		check.checkAll( rows );
		check.remove( [ rows[ 0 ] ] );
		expect( check.refresh( [ rows[ 0 ] ] ) ).toEqual( [] );
		expect( rows[ 1 ].state ).toBe( 'unchecked' );
	} );

	const text = fc.constantFrom( '', 'Ada', 'ada', 'АDA', 'Bob', 'B0b', 'A/B', 'Ada Lovelace', 'Paul', 'PauI', 'a@x.org', 'A@x.org', 'b@x.org', 'x' );
	const request = fc.record( { username: text, email: text, realname: text, reason: text } );

	it( 'one by one comes out as all at once', () => {
		const edits = fc.array( fc.tuple( fc.nat( 5 ), fc.option( request ) ), { maxLength: 12 } );
		fc.assert( fc.property( fc.array( request, { minLength: 6, maxLength: 6 } ), edits, ( requests, steps ) => {
			const rows = rowsOf( ...requests );
			const present = new Set( rows );
			const check = makeCheck( 'mail' );
			check.checkAll( rows );
			for ( const [ index, change ] of steps ) {
				const row = rows[ index ];
				if ( change ) {
					Object.assign( row.request, change );
					present.add( row );
					check.update( [ row ] );
				} else {
					present.delete( row );
					check.remove( [ row ] );
				}
			}
			const left = rows.filter( ( row ) => present.has( row ) );
			const fresh = left.map( ( row ) => makeRow( row.id, row.line, { ...row.request } ) );
			makeCheck( 'mail' ).checkAll( fresh );
			const plain = ( list: Row[] ): unknown => list.map( ( { remarks, state, canonical } ) => (
				{ state, canonical, remarks: remarks.map( ( { code, parameters } ) => [ code, parameters ] ).sort() }
			) );
			expect( plain( left ) ).toEqual( plain( fresh ) );
		} ), { numRuns: 500 } );
	} );

	it( 'never throws', () => {
		fc.assert( fc.property( fc.array( fc.record( {
			username: fc.string( { unit: 'binary' } ), email: fc.string( { unit: 'binary' } ), reason: fc.string( { unit: 'binary' } )
		} ) ), ( requests ) => {
			expect( () => checked( requests, 'mail' ) ).not.toThrow();
		} ) );
	} );
} );
