import { decodeFile } from '../../../../src/accounts/list/read/decode';

const decode = ( bytes: Uint8Array, encoding: string ): string => new TextDecoder( encoding ).decode( bytes );

function utf16( source: string, bigEndian = false ): Uint8Array {
	const bytes = new Uint8Array( source.length * 2 );
	const view = new DataView( bytes.buffer );
	for ( let i = 0; i < source.length; i++ ) {
		view.setUint16( i * 2, source.charCodeAt( i ), !bigEndian );
	}
	return bytes;
}

const text = 'Zoë;zoe@x.org\r\n王芳;fang@x.org\r\n🦄;u@x.org';

describe( 'decodeFile()', () => {
	it.each( [
		[ 'UTF-8', new TextEncoder().encode( text ) ],
		[ 'UTF-8 with byte order mark', new TextEncoder().encode( '\ufeff' + text ) ],
		[ 'UTF-16, little end first, with mark', utf16( '\ufeff' + text ) ],
		[ 'UTF-16, big end first, with mark', utf16( '\ufeff' + text, true ) ],
		[ 'UTF-16, little end first', utf16( text ) ],
		[ 'UTF-16, big end first', utf16( text, true ) ]
	] )( 'reads %s', ( _encoding, bytes ) => {
		expect( decodeFile( bytes, decode ).replace( /^\ufeff/, '' ) ).toBe( text );
	} );

	it.each( [ false, true ] )( 'reads UTF-16 without a Latin letter by its line ends', ( bigEndian ) => {
		expect( decodeFile( utf16( '王芳\n花子\n', bigEndian ), decode ) ).toBe( '王芳\n花子\n' );
	} );

	it( 'reads what Excel writes where it does not write UTF-8', () => {
		const latin = Uint8Array.from( 'Zoë;Jürgen', ( character ) => character.charCodeAt( 0 ) );
		expect( decodeFile( latin, decode ) ).toBe( 'Zoë;Jürgen' );
		expect( decodeFile( Uint8Array.of( 0xC0, 0xE4, 0xE0 ), decode, 'windows-1251' ) ).toBe( 'Ада' );
	} );

	it( 'reads an empty file', () => {
		expect( decodeFile( new Uint8Array(), decode ) ).toBe( '' );
	} );
} );
