/** Lists that are numbered on one line: `1. Ada 2. Bo 3. Cy`. */

import { unicodePattern } from '../../names/unicode-pattern';
import type { SourceLine } from './prepared-lines';
import { asciiDigits } from './plain-text';

/** A number with a mark, or an enclosed one; with `(` before it as well. */
const MARK = unicodePattern(
	String.raw`(^|[\s,;，；、])[([（]?(\d{1,3})[.)\]）．、:：](?![\d.])\s*(?=[^\s\d])|([\u2460-\u2473\u2776-\u277f])\s*(?=\S)`, 'g'
);
/** A number alone, before a word. */
const BARE = unicodePattern( String.raw`(^|\s)(\d{1,3})\s+(?=\p{L})`, 'g' );
/** `a) Ada b) Bo`, from a on */
const LETTER = /(^|\s)[([（]?([a-z])[)）]\s*(?=\S)/gi;

const HAS_LETTER = unicodePattern( String.raw`\p{L}` );

/** So many in a row are no accident. */
const LEAST = 3;

/** Longer is no list of names. */
const LONGEST = 100000;

const numberOf = ( text: string ): number => (
	/^\d/.test( text ) ? Number( text ) : /^[a-z]/i.test( text ) ? text.toLowerCase().charCodeAt( 0 ) - 96 :
		Number( text.normalize( 'NFKC' ) ) || text.charCodeAt( 0 ) - 0x2775
);

/** The parts of a line that begin with numbers from 1 on, and what stands before them; null: there are none. */
function partsOf( text: string, pattern: RegExp ): string[] | null {
	const digits = asciiDigits( text );
	const starts: number[] = [];
	const marks = digits.length === text.length ? digits.matchAll( pattern ) : [];
	for ( const { index = 0, 1: before = '', 2: number, 3: enclosed = '' } of marks ) {
		if ( numberOf( number ?? enclosed ) === starts.length + 1 ) {
			starts.push( index + before.length );
		}
	}
	const parts = starts.map( ( start, index ) => text.slice( start, starts[ index + 1 ] ).replace( /[\s,;，；、]+$/u, '' ) );
	const head = text.slice( 0, starts[ 0 ] ?? 0 ).trim();
	// `Ada (1. Chair), Bo (2. Chair)`: the numbers are not those of the people.
	const isFirst = head === '' || /[:：]$/u.test( head );
	const areNamed = isFirst && parts.length >= LEAST && parts.every( ( part ) => HAS_LETTER.test( part ) );
	return areNamed ? [ ...( head === '' ? [] : [ head ] ), ...parts ] : null;
}

/** Each person of such a line in a line of its own, with the same number. */
export function withoutCounts( lines: readonly SourceLine[] ): SourceLine[] {
	return lines.flatMap( ( line ) => {
		const { text } = line;
		const isOther = text.length > LONGEST || /\[\[|\{\{|\t/.test( text );
		const isBare = /^\s*\d/.test( asciiDigits( text.slice( 0, 20 ) ) );
		const parts = isOther ? null :
			partsOf( text, MARK ) ?? partsOf( text, LETTER ) ?? ( isBare ? partsOf( text, BARE ) : null );
		return parts ? parts.map( ( part ) => ( { ...line, text: part } ) ) : [ line ];
	} );
}
