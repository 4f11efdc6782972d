/** `( bytes, encoding ) => new TextDecoder( encoding ).decode( bytes )`, which accounts/ has no type for. */
export type Decode = ( bytes: Uint8Array, encoding: string ) => string;

/**
 * The text of a file: UTF-8 or UTF-16, with or without byte order mark, and what Excel writes where it does not say
 * UTF-8. Line ends stay as they are, parseList() knows them all.
 *
 * @param bytes
 * @param decode
 * @param legacy The encoding of a file that is not Unicode
 */
export function decodeFile( bytes: Uint8Array, decode: Decode, legacy = 'windows-1252' ): string {
	const [ a, b ] = bytes;
	const bigEndian = a === 0xFE && b === 0xFF;
	if ( bigEndian || a === 0xFF && b === 0xFE ) {
		return decode( bytes, bigEndian ? 'utf-16be' : 'utf-16le' );
	}
	// Text has no zero bytes but in UTF-16, where line ends alone see to some: 0A 00 or 00 0A.
	const sample = bytes.subarray( 0, 65536 );
	let even = 0;
	let odd = 0;
	for ( let i = 0; i < sample.length; i++ ) {
		if ( sample[ i ] === 0 ) {
			if ( i % 2 ) {
				odd++;
			} else {
				even++;
			}
		}
	}
	if ( even || odd ) {
		return decode( bytes, even > odd ? 'utf-16be' : 'utf-16le' );
	}
	const text = decode( bytes, 'utf-8' );
	return text.includes( '\uFFFD' ) ? decode( bytes, legacy ) : text;
}
