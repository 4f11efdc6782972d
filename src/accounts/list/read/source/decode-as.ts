import type { Decode } from './decoded-source';

/** 0x80 to 0x9F in windows-1252; those that it does not define stay what they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The Encoding Standard has no UTF-32. */
function decodeUtf32( bytes: Uint8Array, littleEnd: boolean ): string {
	const view = new DataView( bytes.buffer, bytes.byteOffset, bytes.byteLength );
	const characters: string[] = [];
	for ( let i = 0; i + 3 < bytes.length; i += 4 ) {
		const point = view.getUint32( i, littleEnd );
		const isCharacter = point <= 0x10FFFF && ( point < 0xD800 || point > 0xDFFF );
		characters.push( String.fromCodePoint( isCharacter ? point : 0xFFFD ) );
	}
	return characters.join( '' );
}

/**
 * The text that these bytes are in an encoding: one of the Encoding Standard (https://encoding.spec.whatwg.org/), or
 * `utf-32le`, `utf-32be`. encoding/decode-legacy.ts knows more.
 *
 * @param bytes
 * @param encoding
 * @param decode
 * @return Without byte order mark; windows-1258, which has its accents apart, composed (NFC)
 * @throws RangeError if there is no such encoding
 */
export function decodeAs( bytes: Uint8Array, encoding: string, decode: Decode ): string {
	switch ( encoding ) {
		case 'utf-32le':
		case 'utf-32be':
			return decodeUtf32( bytes, encoding === 'utf-32le' ).replace( /^\uFEFF/, '' );
		case 'windows-1252':
			// Node up to version 22 reads these as Latin-1.
			return decode( bytes, encoding ).replace( /[\u0080-\u009f]/g, ( character ) => (
				WINDOWS_1252[ character.charCodeAt( 0 ) - 0x80 ] ?? character
			) );
		case 'windows-1258':
			return decode( bytes, encoding ).normalize();
		default:
			return decode( bytes, encoding );
	}
}
