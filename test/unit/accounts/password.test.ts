import * as fc from 'fast-check';
import { generatePassword, PASSWORD_ALPHABET, PASSWORD_LENGTH, type RandomBytes } from '../../../src/accounts/contract/password';

const SIZE = PASSWORD_ALPHABET.length;

/** The largest multiple of the alphabet's size that a byte can tell apart. */
const LIMIT = Math.floor( 256 / SIZE ) * SIZE;

/** Random for the purposes of a test, and the same each time: Park and Miller's generator. */
function seeded( seed: number ): RandomBytes {
	const modulus = 2 ** 31 - 1;
	let state = seed;
	return ( bytes ) => {
		for ( let index = 0; index < bytes.length; index++ ) {
			state = state * 48271 % modulus;
			bytes[ index ] = Math.floor( state / modulus * 256 );
		}
	};
}

describe( 'the alphabet', () => {
	it( 'has no character twice, and none that looks like another', () => {
		expect( new Set( PASSWORD_ALPHABET ).size ).toBe( SIZE );
		expect( PASSWORD_ALPHABET ).toMatch( /^[a-zA-Z0-9]+$/ );
		expect( PASSWORD_ALPHABET ).not.toMatch( /[0Oo1Il]/ );
	} );

	it( 'gives at least 80 bits', () => {
		expect( PASSWORD_LENGTH * Math.log2( SIZE ) ).toBeGreaterThanOrEqual( 80 );
	} );
} );

describe( 'generatePassword()', () => {
	it( 'makes every byte into the same number of each character, and throws away those that are left over', () => {
		const counts = new Map<string, number>();
		for ( let byte = 0; byte < 256; byte++ ) {
			// The byte in question first; should it be thrown away, a zero takes its place.
			let isFirst = true;
			const password = generatePassword( ( bytes ) => {
				bytes.fill( isFirst ? byte : 0 );
				isFirst = false;
			} );
			const taken = byte < LIMIT;
			expect( password ).toBe( PASSWORD_ALPHABET.charAt( taken ? byte % SIZE : 0 ).repeat( PASSWORD_LENGTH ) );
			counts.set( password.charAt( 0 ), ( counts.get( password.charAt( 0 ) ) ?? 0 ) + ( taken ? 1 : 0 ) );
		}
		expect( LIMIT ).toBeLessThan( 256 );
		expect( counts.size ).toBe( SIZE );
		expect( new Set( counts.values() ) ).toEqual( new Set( [ LIMIT / SIZE ] ) );
	} );

	it( 'gives the right length in the right alphabet, whatever the bytes', () => {
		fc.assert( fc.property( fc.array( fc.nat( 255 ), { maxLength: 200 } ), ( source ) => {
			const rest = source.slice();
			const password = generatePassword( ( bytes ) => {
				for ( let index = 0; index < bytes.length; index++ ) {
					bytes[ index ] = rest.shift() ?? 0;
				}
			} );
			expect( password ).toHaveLength( PASSWORD_LENGTH );
			const strangers = Array.from( password ).filter( ( one ) => !PASSWORD_ALPHABET.includes( one ) );
			expect( strangers ).toEqual( [] );
		} ) );
	} );

	it( 'uses every character equally often, everywhere', () => {
		const randomBytes = seeded( 20260102 );
		const passwords = Array.from( { length: 10000 }, () => generatePassword( randomBytes ) );
		for ( let place = 0; place < PASSWORD_LENGTH; place++ ) {
			const counts = new Map<string, number>();
			passwords.forEach( ( password ) => {
				counts.set( password.charAt( place ), ( counts.get( password.charAt( place ) ) ?? 0 ) + 1 );
			} );
			const expected = passwords.length / SIZE;
			const chiSquare = Array.from( PASSWORD_ALPHABET ).reduce(
				( sum, character ) => sum + ( ( counts.get( character ) ?? 0 ) - expected ) ** 2 / expected, 0
			);
			// 55 degrees of freedom: fair sources stay below in 9,999 of 10,000 runs; modulo bias gives 170.
			expect( chiSquare ).toBeLessThan( 100.6 );
		}
	} );

	it( 'never gives the same twice with a good source', () => {
		const randomBytes = seeded( 7 );
		expect( new Set( Array.from( { length: 5000 }, () => generatePassword( randomBytes ) ) ).size ).toBe( 5000 );
	} );
} );
