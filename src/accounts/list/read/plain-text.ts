import { unicodePattern } from '../../names/unicode-pattern';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The entities that exports and pages leave behind. Core decodes all of HTML's; those for letters are Latin-1's. */
const NAMED = new Map( Object.entries( {
	amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', middot: '·', bull: '•',
	lrm: '', rlm: '', zwj: '', zwnj: '', shy: '', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', hellip: '…', szlig: 'ß'
} ) );

/** `eacute`: a letter and the combining mark that makes it. */
const MARKS = new Map( Object.entries( {
	grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327',
	caron: '\u030c'
} ) );

const LETTERS = new Map( Object.entries( {
	aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', oelig: 'œ', OElig: 'Œ'
} ) );

const DIGIT = unicodePattern( String.raw`\p{Nd}`, 'g' );
const OTHER_DIGIT = unicodePattern( String.raw`[^\P{Nd}\d]` );
const ANY_DIGIT = unicodePattern( String.raw`\p{Nd}` );

function entity( whole: string, decimal?: string, hex?: string, name?: string ): string {
	if ( name !== undefined ) {
		const [ , letter = '', mark = '' ] = /^([a-z])([a-z]+)$/i.exec( name ) ?? [];
		const combining = MARKS.get( mark );
		return NAMED.get( name ) ?? LETTERS.get( name ) ?? ( combining ? ( letter + combining ).normalize() : whole );
	}
	const code = decimal !== undefined ? Number( decimal ) : parseInt( hex ?? '', 16 );
	return code > 31 && code < 0x110000 && ( code < 0xd800 || code > 0xdfff ) ? String.fromCodePoint( code ) : whole;
}

/** `Tom &amp; Max` → `Tom & Max` */
export function decodeEntities( text: string ): string {
	return text.includes( '&' ) ? text.replace( ENTITY, entity ) : text;
}

/** Underscores and all kinds of white space as single spaces, as in titles. */
export function canonicalSpaces( text: string ): string {
	return text.replace( /[\s_]+/gu, ' ' ).trim();
}

/** The digits of all scripts as 0 to 9: Unicode has each ten of them in a row that begins at a multiple of ten. */
export function asciiDigits( text: string ): string {
	if ( !OTHER_DIGIT.test( text ) ) {
		return text;
	}
	return text.replace( DIGIT, ( digit ) => {
		let zero = digit.codePointAt( 0 ) ?? 0;
		const own = zero;
		// Ten at most: the character before the zero is no digit, or the nine of another script (mathematical ones).
		while ( own - zero < 9 && ANY_DIGIT.test( String.fromCodePoint( zero - 1 ) ) ) {
			zero--;
		}
		return String( own - zero );
	} );
}

export function isBlank( text: string ): boolean {
	return text.trim() === '';
}
