import * as fc from 'fast-check';
import { candidates } from '../../../../src/accounts/names/alternatives';
import { lookOf } from '../../../../src/accounts/names/lookalike';
import { makeNames, nobodies, type Nameless, type NamePattern } from '../../../../src/accounts/names/make-names';
import { canonicalName } from '../../../../src/accounts/names/username';

function person( firstName: string, lastName: string, realname = '', email = '' ): Nameless {
	return { firstName, lastName, realname, email };
}

function pattern( kind: NamePattern[ 'kind' ], rest: Partial<NamePattern> = {} ): NamePattern {
	return { kind, text: '', from: 1, prefix: '', suffix: '', ...rest };
}

describe( 'makeNames()', () => {
	it.each<[ string, Nameless[], NamePattern, string[] ]>( [
		[ 'first and last name', [ person( 'Ada', 'Lovelace' ), person( 'ana', 'de la Cruz' ) ], pattern( 'firstLast' ), [ 'Ada Lovelace', 'Ana de la Cruz' ] ],
		[ 'a first name alone', [ person( 'Ada', '' ) ], pattern( 'firstLast' ), [ 'Ada' ] ],
		[ 'the words of the real name', [ person( '', '', 'Ada  King Lovelace' ) ], pattern( 'firstLast' ), [ 'Ada King Lovelace' ] ],
		[ 'an initial', [ person( 'Ada', 'Lovelace' ), person( '', '', 'Grace Hopper' ), person( '', 'Plato' ) ], pattern( 'initialLast' ), [ 'A. Lovelace', 'G. Hopper', 'Plato' ] ],
		[ 'the real name', [ person( 'A', 'B', '王芳' ), person( 'Ada', 'L' ) ], pattern( 'real' ), [ '王芳', 'Ada L' ] ],
		[ 'an address, because it was asked for', [ person( '', '', '', 'ada.lovelace+wiki@x.org' ) ], pattern( 'address' ), [ 'Ada lovelace' ] ],
		[ 'twelve guests', nobodies( 12 ), pattern( 'counted', { text: 'Guest' } ), Array.from( { length: 12 }, ( _, index ) => `Guest ${ String( index + 1 ).padStart( 2, '0' ) }` ) ],
		[ 'a counter', nobodies( 3 ), pattern( 'counted', { text: 'Workshop 2026 $01', from: 7 } ), [ 'Workshop 2026 07', 'Workshop 2026 08', 'Workshop 2026 09' ] ],
		[ 'a counter within', nobodies( 2 ), pattern( 'counted', { text: 'Seat $1 Cologne' } ), [ 'Seat 1 Cologne', 'Seat 2 Cologne' ] ],
		[ 'prefix and suffix', [ person( 'Ada', 'L' ), person( 'Bob', 'M' ) ], pattern( 'firstLast', { prefix: 'WMDE ', suffix: ' (2026)' } ), [ 'WMDE Ada L (2026)', 'WMDE Bob M (2026)' ] ],
		[ 'nothing of nothing', [ person( '', '' ), person( 'Ada', 'L' ) ], pattern( 'firstLast', { prefix: 'X ' } ), [ '', 'X Ada L' ] ],
		[ 'nothing that cannot be', [ person( 'A/B', '' ), person( '', '', 'ada@x.org' ) ], pattern( 'real' ), [ '', '' ] ],
		[ 'namesakes', [ person( 'Ada', 'L' ), person( 'ada', 'L' ), person( 'Ada', 'L' ) ], pattern( 'firstLast' ), [ 'Ada L', 'Ada L 2', 'Ada L 3' ] ]
	] )( 'makes names of %s', ( _what, people, asked, names ) => {
		const found = makeNames( people, asked );
		expect( found.map( ( name ) => name.replace( /^ada/, 'Ada' ) ) ).toEqual( names );
	} );

	it( 'gives nobody the name of somebody else on the list, or one that looks like it', () => {
		expect( makeNames( [ person( 'Paul', '' ) ], pattern( 'firstLast' ), [ 'PauI' ] ) ).toEqual( [ 'Paul 2' ] );
		expect( makeNames( nobodies( 2 ), pattern( 'counted', { text: 'Guest' } ), [ 'Guest 1' ] ) ).toEqual( [ 'Guest 2', 'Guest 3' ] );
	} );

	it( 'comes to an end where there is no name', () => {
		expect( makeNames( nobodies( 2 ), pattern( 'counted', { text: 'A#' } ) ) ).toEqual( [ '', '' ] );
	} );

	it( 'makes only names that can be, each once, for ten thousand alike as well', () => {
		const word = fc.constantFrom( '', 'Ada', 'ada', 'Bob', '王', 'A/B', 'ß', 'i', ' ', 'x'.repeat( 240 ) );
		const anyone = fc.record( { firstName: word, lastName: word, realname: word, email: word } );
		const kinds = fc.constantFrom<NamePattern[ 'kind' ]>( 'firstLast', 'initialLast', 'real', 'address', 'counted' );
		fc.assert( fc.property( fc.array( anyone, { maxLength: 30 } ), kinds, ( people, kind ) => {
			const names = makeNames( people, pattern( kind, { text: 'Guest' } ) );
			const made = names.filter( ( name ) => name !== '' );
			expect( names ).toHaveLength( people.length );
			expect( made.map( ( name ) => canonicalName( name ).canonical ) ).toEqual( made );
			expect( new Set( made.map( lookOf ) ).size ).toBe( made.length );
		} ), { numRuns: 300 } );
		expect( new Set( makeNames( nobodies( 10000 ), pattern( 'counted', { text: 'Guest' } ) ) ).size ).toBe( 10000 );
	} );
} );

describe( 'candidates()', () => {
	it( 'thinks of what a person would choose before it counts', () => {
		expect( candidates( 'Maria', { realname: 'Maria  Garcia Lopez', year: 2026, place: 'Köln' } ).slice( 0, 8 ) ).toEqual( [
			'Maria Garcia Lopez', 'Maria Garcia L', 'M Garcia Lopez', 'MariaGarciaLopez', 'Maria Lopez', 'Maria Köln', 'Maria 2026', 'Maria 2'
		] );
	} );

	it( 'says no year or place twice', () => {
		expect( candidates( 'Workshop 2026', { year: 2026 } ) ).not.toContain( 'Workshop 2026 2026' );
	} );
} );
