/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { unicodePattern } from '../../names/unicode-pattern';
import { asciiDigits, isBlank } from './plain-text';
import type { PeopleBuilder } from './people-builder';
import type { SourceLine } from './prepared-lines';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
/** As messengers have it: `12/05/2026, 10:02 - Ada: hi`, `[12.05.26, 10:02:11] Ada: …`, `[10:02, 5/12/2026] Ada: …`. */
const MESSAGE = unicodePattern(
	String.raw`^[\u200e\u200f]*(?:\[?${ DAY },?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])` +
	String.raw`|\[${ CLOCK },?\s${ DAY }\])\s*([^:\d][^:]{0,60}):\s`, 'i'
);
/** `10:02:11 From Ada to Everyone: hello`, in any language. */
const CALL = unicodePattern( String.raw`^\d{1,2}:\d{2}:\d{2}\s+(\p{L}{1,10}\s+\S[^:]{0,80}?)\s*:\s`, 'i' );
/** `<ada> hello`, with or without a time */
const NICK = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s)?<([^<>\s@＠]{1,40})>\s+\S/u;
/** Above what was said: `Ada  10:02 AM`, `Ada — Today at 10:02`, `Ada, [12.05.2026 10:02]`. */
const HEAD = unicodePattern(
	String.raw`^(\S[^:]{0,60}?)(?:\s[-–—]\s|,?\s{1,4}(?=[[(\d]))(?:\p{L}{1,12}\s){0,3}` +
	String.raw`[[(]?(?:${ DAY },?\s)?(?:\p{L}{1,12}\s){0,2}${ CLOCK }[\])]?$`, 'i'
);
const TIME_ALONE = unicodePattern( String.raw`^(?:${ DAY },?\s)?${ CLOCK }$`, 'i' );

/** Of a line. */
const MOST_LOOKED_AT = 150;

/** As many of the lines say who writes. */
const MOSTLY = 0.4;

function found( pattern: RegExp, text: string ): string {
	const start = text.slice( 0, MOST_LOOKED_AT ).trim();
	const digits = asciiDigits( start );
	const writer = pattern.exec( digits.length === start.length ? digits : start )?.[ 1 ] || '';
	const at = digits.indexOf( writer );
	return ( digits.length === start.length ? start.slice( at, at + writer.length ) : writer ).trim();
}

/** Who wrote a line of a chat; '' where it is none. */
export function writerOf( text: string ): string {
	return found( MESSAGE, text ) || found( NICK, text );
}

/** The texts without the words that all begin with, and that most end with: `From`, `to Everyone`. */
function withoutCommon( texts: readonly string[] ): string[] {
	const all = texts.map( ( text ) => text.split( /\s+/u ) );
	const named = all.filter( ( { length } ) => length > 1 );
	const [ first ] = named[ 0 ] || [];
	const isCommon = named.length > 1 && named.every( ( words ) => words[ 0 ] === first ) && new Set( texts ).size > 1;
	const starting = isCommon ? all.map( ( words ) => words.slice( 1 ) ) : [];
	const [ own = [] ] = starting.filter( ( { length } ) => length > 0 );
	const isEnd = ( word: string, back: number ): boolean => starting.every( ( words ) => (
		words.length === 0 || words.length > back + 1 && words[ words.length - 1 - back ] === word
	) );
	const others = [ ...own ].reverse().findIndex( ( word, back ) => !isEnd( word, back ) );
	const ends = Math.max( 0, others );
	return starting.map( ( words ) => words.slice( 0, words.length - ends ).join( ' ' ) );
}

/** Who wrote each line; '' for what goes on. Null: it is no chat. */
function writersOf( texts: readonly string[] ): string[] | null {
	const areEnough = ( writers: readonly string[], share: number ): boolean => (
		writers.filter( ( writer ) => writer !== '' ).length >= Math.max( 2, texts.length * share )
	);
	const written = texts.map( writerOf );
	if ( areEnough( written, MOSTLY ) ) {
		return written;
	}
	const called = withoutCommon( texts.map( ( text ) => found( CALL, text ) ) );
	if ( areEnough( called, MOSTLY ) ) {
		return called;
	}
	// Each is followed by what was said.
	const heads = texts.map( ( text, index ) => (
		TIME_ALONE.test( texts[ index + 1 ] || '' ) ? text : TIME_ALONE.test( text ) ? '' : found( HEAD, text )
	) );
	const isHead = ( index: number ): boolean => heads[ index ] !== '' && heads[ index ] !== undefined;
	const isFollowed = ( index: number ): boolean => index + 1 < texts.length && !isHead( index + 1 );
	const areAbove = isHead( 0 ) && heads.every( ( _, index ) => !isHead( index ) || isFollowed( index ) );
	return areAbove && areEnough( heads, 0.1 ) ? heads : null;
}

/** Do the lines say who wrote them? */
export const isChat = ( lines: readonly string[] ): boolean => (
	writersOf( lines.map( ( line ) => line.trim() ) ) !== null
);

/**
 * Reads who has written in a chat: each once, where they write first. Their other messages, and lines that go on, name
 * nobody.
 *
 * @param lines
 * @param builder
 * @return False where this is no chat; nothing was added
 */
export function readChat( lines: readonly SourceLine[], builder: PeopleBuilder ): boolean {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	const writers = writersOf( filled.map( ( { text } ) => text.trim() ) );
	if ( writers === null ) {
		return false;
	}
	const seen = new Set( [ '' ] );
	filled.forEach( ( { line, lastLine, text }, index ) => {
		const username = writers[ index ] || '';
		if ( seen.has( username ) ) {
			builder.remark( 'no-name', line, text, lastLine );
		} else {
			seen.add( username );
			builder.add( line, lastLine, { username } );
		}
	} );
	return true;
}
