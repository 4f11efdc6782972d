/** Scripts, as far as older encodings hold them. `symbol` is what is no letter, `broken` what no text has. */
export type Script =
	'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'thai' | 'kana' | 'halfkana' | 'han' | 'hangul' |
	'mark' | 'punctuation' | 'symbol' | 'broken';

/** First and last code point; the first that fits counts. */
const RANGES: ReadonlyArray<readonly [ number, number, Script ]> = [
	[ 0x41, 0x5A, 'latin' ],
	[ 0x61, 0x7A, 'latin' ],
	[ 0x00, 0x08, 'broken' ],
	[ 0x80, 0x9F, 'broken' ],
	// Of Spanish, Portuguese and Italian numbers.
	[ 0xAA, 0xAA, 'punctuation' ],
	[ 0xBA, 0xBA, 'punctuation' ],
	[ 0xD7, 0xD7, 'symbol' ],
	[ 0xF7, 0xF7, 'symbol' ],
	[ 0xC0, 0x24F, 'latin' ],
	[ 0x259, 0x259, 'latin' ],
	[ 0x1E00, 0x1EFF, 'latin' ],
	[ 0x300, 0x36F, 'mark' ],
	[ 0x386, 0x3FF, 'greek' ],
	[ 0x400, 0x52F, 'cyrillic' ],
	[ 0x591, 0x5F4, 'hebrew' ],
	[ 0x60C, 0x61F, 'punctuation' ],
	[ 0x620, 0x6FF, 'arabic' ],
	[ 0xE01, 0xE5B, 'thai' ],
	[ 0x200B, 0x200F, 'mark' ],
	[ 0x2010, 0x201F, 'punctuation' ],
	[ 0x2026, 0x2026, 'punctuation' ],
	[ 0x2039, 0x203A, 'punctuation' ],
	[ 0x3000, 0x3020, 'punctuation' ],
	[ 0x3041, 0x30FF, 'kana' ],
	[ 0xFF01, 0xFF5E, 'punctuation' ],
	[ 0xFF61, 0xFF9F, 'halfkana' ],
	[ 0x4E00, 0x9FFF, 'han' ],
	[ 0x3400, 0x4DBF, 'han' ],
	[ 0xAC00, 0xD7A3, 'hangul' ],
	[ 0xD800, 0xF8FF, 'broken' ],
	[ 0xFFFD, 0xFFFF, 'broken' ]
];

/** Outside of the ranges: no-break space, soft hyphen, « », middle dot, number and euro signs, degree. */
const PUNCTUATION = '\u00a0\u00ad«»·№€°';

export function scriptOf( character: string ): Script {
	const code = character.charCodeAt( 0 );
	if ( PUNCTUATION.includes( character ) ) {
		return 'punctuation';
	}
	return RANGES.find( ( [ first, last ] ) => code >= first && code <= last )?.[ 2 ] ?? 'symbol';
}

/** Has letters, which stand together in words. */
export const isLetter = ( script: Script ): boolean => (
	script !== 'punctuation' && script !== 'symbol' && script !== 'broken'
);
