import { decodeAs } from './decode-as';
import type { Decode } from './decoded-source';

/** What can be said of bytes before any other encoding than Unicode is thought of. */
export type UnicodeFinding =
	{ kind: 'unicode'; encoding: string; text: string } |
	/** Not Unicode: one of the many older encodings. */
	{ kind: 'legacy' } |
	/** No text in any encoding. */
	{ kind: 'binary' };

/** Which signature (byte order mark) the file begins with; of UTF-16 and UTF-32 the longer one first. */
function byMark( [ a, b, c, d ]: Uint8Array ): string | null {
	if ( a === 0xEF && b === 0xBB && c === 0xBF ) {
		return 'utf-8';
	}
	if ( a === 0xFF && b === 0xFE ) {
		return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
	}
	if ( a === 0xFE && b === 0xFF ) {
		return 'utf-16be';
	}
	return a === 0 && b === 0 && c === 0xFE && d === 0xFF ? 'utf-32be' : null;
}

/** Line ends, delimiters, blank, full stop and @: in UTF-16 these have a zero byte beside them in any language. */
const SEPARATORS = new Set( [ 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x2E, 0x3B, 0x40 ] );

/**
 * UTF-16 without its mark. A few zero bytes that got into other text do not make it so: most of the separators must
 * have theirs.
 */
function utf16ByZeros( bytes: Uint8Array ): string | null {
	let separators = 0;
	let little = 0;
	let big = 0;
	for ( let i = 0; i < bytes.length; i++ ) {
		if ( SEPARATORS.has( bytes[ i ] ?? 0 ) ) {
			separators++;
			// The low byte of a character is the even one where the little end comes first.
			little += i % 2 === 0 && bytes[ i + 1 ] === 0 ? 1 : 0;
			big += i % 2 === 1 && bytes[ i - 1 ] === 0 ? 1 : 0;
		}
	}
	if ( Math.max( little, big ) * 2 <= separators ) {
		return null;
	}
	return little > big ? 'utf-16le' : 'utf-16be';
}

/** How many bytes follow in UTF-8 after this one; null where none begins with it. */
function following( byte: number ): number | null {
	if ( byte < 0x80 ) {
		return 0;
	}
	if ( byte >= 0xC2 && byte <= 0xDF ) {
		return 1;
	}
	if ( byte >= 0xE0 && byte <= 0xEF ) {
		return 2;
	}
	return byte >= 0xF0 && byte <= 0xF4 ? 3 : null;
}

/** Are these bytes, up to the last of them, such as follow the first byte of a character? */
function areFollowing( bytes: Uint8Array, first: number, last: number ): boolean {
	for ( let i = first; i <= last; i++ ) {
		const byte = bytes[ i ] ?? 0;
		if ( byte < 0x80 || byte > 0xBF ) {
			return false;
		}
	}
	return true;
}

/** How many characters beyond ASCII are right in UTF-8, and how many bytes are wrong. */
function countUtf8( bytes: Uint8Array ): { right: number; wrong: number } {
	let right = 0;
	let wrong = 0;
	for ( let i = 0; i < bytes.length; i++ ) {
		const length = following( bytes[ i ] ?? 0 );
		if ( length === 0 ) {
			continue;
		}
		if ( length !== null && areFollowing( bytes, i + 1, i + length ) ) {
			right++;
			i += length;
		} else {
			wrong++;
		}
	}
	return { right, wrong };
}

/** Text has tabulators, line ends, form feeds (9 to 13), DOS's end of file and the escapes of ISO 2022. */
const isControl = ( byte: number ): boolean => (
	byte < 0x20 && !( byte >= 0x09 && byte <= 0x0D ) && byte !== 0x1A && byte !== 0x1B
);

/** A few controls are slips, as a name with a zero byte in it; many are no text. */
function isBinary( bytes: Uint8Array ): boolean {
	const sample = bytes.subarray( 0, 65536 );
	const controls = sample.filter( isControl );
	return controls.length > 3 && controls.length * 20 > sample.length;
}

/** ISO-2022-JP has no byte beyond ASCII: its escapes tell it. */
const hasEscapes = ( bytes: Uint8Array ): boolean => (
	bytes.some( ( byte, i ) => byte === 0x1B && ( bytes[ i + 1 ] === 0x24 || bytes[ i + 1 ] === 0x28 ) )
);

/**
 * How many characters of UTF-8 outweigh one wrong byte. In other encodings pairs that are right in UTF-8 come about by
 * chance, beside many more that are not.
 */
const OUTWEIGH = 3;

/**
 * The encoding by the bytes, where it is Unicode.
 *
 * @param bytes
 */
function unicodeEncoding( bytes: Uint8Array ): string | null {
	const marked = byMark( bytes ) ?? utf16ByZeros( bytes );
	if ( marked ) {
		return marked;
	}
	const { right, wrong } = countUtf8( bytes );
	return wrong * OUTWEIGH <= right && !hasEscapes( bytes ) ? 'utf-8' : null;
}

/**
 * The text of a file in UTF-8, UTF-16 or UTF-32, with or without byte order mark. A byte that does not belong there
 * becomes U+FFFD and changes nothing else.
 *
 * @param bytes
 * @param decode
 */
export function readUnicode( bytes: Uint8Array, decode: Decode ): UnicodeFinding {
	const encoding = unicodeEncoding( bytes );
	if ( encoding?.startsWith( 'utf-16' ) || encoding?.startsWith( 'utf-32' ) ) {
		return { kind: 'unicode', encoding, text: decodeAs( bytes, encoding, decode ) };
	}
	if ( isBinary( bytes ) ) {
		return { kind: 'binary' };
	}
	return encoding ? { kind: 'unicode', encoding, text: decode( bytes, encoding ) } : { kind: 'legacy' };
}
