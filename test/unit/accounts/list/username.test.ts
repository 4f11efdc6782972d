import * as fc from 'fast-check';
import { canonicalName, cleanName } from '../../../../src/accounts/names/username';

const rules = { userNamespaces: [ 'Benutzer', 'Benutzerin', 'Benutzer Diskussion' ] };

describe( 'canonicalName()', () => {
	it.each( [
		[ 'ada', 'Ada' ], [ 'Ada', 'Ada' ], [ 'ada_lovelace', 'Ada lovelace' ], [ '_Ada__L_', 'Ada L' ], [ ' Ada \u00a0 L ', 'Ada L' ],
		[ 'User:ada', 'Ada' ], [ 'benutzerin:ada', 'Ada' ], [ 'Benutzer_Diskussion:Ada', 'Ada' ], [ 'élodie', 'Élodie' ], [ 'ßeta', 'Sseta' ],
		[ 'jose\u0301', 'Jos\u00e9' ], [ 'e\u0301va', '\u00c9va' ], [ 'გიორგი', 'გიორგი' ], [ 'ⴰ', 'ⴰ' ], [ '𐐨b', '𐐀b' ], [ '\u1112\u1161\u11ab', '한' ],
		[ '~ada', '~ada' ], [ '1.2.3', '1.2.3' ], [ '100%', '100%' ], [ 'Tom & Jerry', 'Tom & Jerry' ], [ 'a=b', 'A=b' ], [ '…', '…' ],
		[ 'x'.repeat( 235 ), 'X' + 'x'.repeat( 234 ) ], [ 'ü'.repeat( 117 ), 'Ü' + 'ü'.repeat( 116 ) ]
	] )( 'makes “%s” “%s”', ( name, canonical ) => {
		expect( canonicalName( name, rules ) ).toEqual( { canonical, problem: null } );
	} );

	it.each( [
		[ '', 'empty' ], [ '_ \u200e', 'empty' ], [ 'User:', 'empty' ],
		...[ ...'#<>[]{}|/@:' ].map( ( character ) => [ `A${ character }b`, 'characters', character ] ),
		[ 'ada@example.org', 'characters', '@' ], [ 'Talk:Ada', 'characters', ':' ], [ 'A\ufffdb', 'characters', '\ufffd' ],
		[ 'A\ue000', 'characters', '\ue000' ], [ 'A%41', 'characters', '%41' ],
		[ 'A&amp;b', 'characters', '&amp;' ], [ 'A~~~~', 'characters', '~~~~' ], [ '.', 'characters', '.' ], [ '..', 'characters', '..' ],
		[ '[[A]]{b}', 'characters', '[ ] { }' ],
		[ '127.0.0.1', 'address' ], [ '300.300.300.300', 'address' ], [ '10.0.0.xxx', 'address' ], [ '1.2.3.4-1.2.3.9', 'address' ],
		[ '~2026-1', 'temporary' ], [ '~2026-12345-67', 'temporary' ],
		[ 'x'.repeat( 236 ), 'long' ], [ 'ü'.repeat( 118 ), 'long' ], [ 'x'.repeat( 5000 ), 'long' ]
	] )( 'refuses “%s”: %s %s', ( name, problem, characters = '' ) => {
		expect( canonicalName( name, rules ) ).toEqual( { canonical: '', problem, characters } );
	} );

	it( 'knows the dotted capital of Turkish', () => {
		expect( canonicalName( 'ipek', { language: 'tr' } ).canonical ).toBe( 'İpek' );
		expect( canonicalName( 'ışık', { language: 'tr' } ).canonical ).toBe( 'Işık' );
		expect( canonicalName( 'ipek', { language: 'de' } ).canonical ).toBe( 'Ipek' );
	} );

	it( 'knows the temporary names of the wiki', () => {
		expect( canonicalName( '*Unregistered 7', { temporaryPatterns: [ '*Unregistered $1' ] } ).problem ).toBe( 'temporary' );
		expect( canonicalName( 'Unregistered', { temporaryPatterns: [ '*Unregistered $1' ] } ).problem ).toBeNull();
	} );

	it( 'changes nothing the second time', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary' } ), ( text ) => {
			const { canonical } = canonicalName( text, rules );
			expect( canonical && canonicalName( canonical, rules ).canonical ).toBe( canonical );
		} ), { numRuns: 2000 } );
	} );
} );

describe( 'cleanName()', () => {
	it( 'changes nothing the second time', () => {
		const bits = [ 'User:', '[[', ']]', '"', '“', '”', '|', ' ', '\u200e', '@', 'de:', '/', '#', 'A', 'ü', 'https://x.org/wiki/', '%41', '_' ];
		fc.assert( fc.property( fc.array( fc.constantFrom( ...bits ) ), ( pieces ) => {
			const cleaned = cleanName( pieces.join( '' ), rules );
			expect( cleanName( cleaned, rules ) ).toBe( cleaned );
		} ), { numRuns: 2000 } );
	} );

	it( 'leaves alone what it does not know', () => {
		for ( const name of [ 'Ada', 'O’Brien', 'Ada (WMF)', 'A "B" C', 'Portal:Ada', '~Ada~', 'Ada 🚀', '\'Abd al-Karim' ] ) {
			expect( cleanName( name, rules ) ).toBe( name );
		}
	} );
} );
