import { unicodePattern } from './unicode-pattern';

/**
 * What nobody sees: control characters, and what Unicode has programs ignore (Default_Ignorable_Code_Point, so soft
 * hyphens, marks and isolates of direction, joiners, fillers of Hangul, variation selectors, tags). Interlinear
 * annotations and the blank pattern of Braille look no other. Half a character (an unpaired surrogate, as cutting at a
 * length leaves it) is none, and cannot be sent.
 */
const INVISIBLE = unicodePattern( String.raw`[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]`, 'g' );

/** White space of any kind; U+FEFF counts as such in JavaScript, and has no width. */
const SPACE = /[^\S\ufeff]+/g;

/** Letters and marks of scripts in which a joiner between them makes another letter, or another word, of them. */
const JOINED = unicodePattern( '[' + [
	'Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu',
	'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'
].map( ( script ) => String.raw`\p{Script=${ script }}` ).join( '' ) + ']' );

/** Scripts of which letters are taken for those of another. */
const LOOKALIKES = [ 'Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Deseret' ]
	.map( ( script ) => unicodePattern( String.raw`\p{Script=${ script }}` ) );

/** What is between words. */
const BETWEEN_WORDS = unicodePattern( String.raw`[^\p{L}\p{M}]+` );

const ASCII = /^[\x20-\x7e]*$/;

function spaced( text: string ): string {
	return text.replace( / {2,}/g, ' ' ).trim();
}

/**
 * Makes white space of every kind one space, and drops characters that nobody sees. For names and addresses: in names
 * MediaWiki allows no joiner anywhere (core's UserNameUtils::isValid() refuses U+2000 to U+200F), and takes marks of
 * direction out of every title (MediaWikiTitleCodec::splitTitleString()).
 *
 * @param text
 */
export function visible( text: string ): string {
	return spaced( ASCII.test( text ) ? text : text.replace( SPACE, ' ' ).replace( INVISIBLE, '' ) );
}

/**
 * The same for a line of text that people read, such as a real name or a reason: ZWNJ and ZWJ stay where they belong to
 * the spelling, as in Persian and Sinhala.
 *
 * @param text
 */
export function visibleLine( text: string ): string {
	if ( ASCII.test( text ) ) {
		return spaced( text );
	}
	// The neighbours are looked up in the text in which the place was counted.
	const line = text.replace( SPACE, ' ' );
	return spaced( line.replace( INVISIBLE, ( character, offset: number ) => (
		/[\u200c\u200d]/.test( character ) && JOINED.test( line.charAt( offset - 1 ) ) &&
			JOINED.test( line.charAt( offset + 1 ) ) ? character : ''
	) ) );
}

/**
 * The first word in which letters of scripts that are taken for each other stand side by side, such as Latin and
 * Cyrillic; null where there is none. Latin beside Chinese or Japanese, and digits beside anything, are as usual.
 *
 * @param text
 */
export function mixedWord( text: string ): string | null {
	return ASCII.test( text ) ? null : text.split( BETWEEN_WORDS ).find( ( word ) => (
		LOOKALIKES.filter( ( script ) => script.test( word ) ).length > 1
	) ) ?? null;
}
