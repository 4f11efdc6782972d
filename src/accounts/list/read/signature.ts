import { asciiDigits } from './plain-text';

/** A line that somebody signed, as the page shows it or as it stands in the wikitext. */
export interface Signed {
	/** What stands before the time, without the link to the talk page. */
	before: string;
	/** What stood in the brackets before the time, such as `talk`; '' where there is none. */
	talk: string;
}

/** The longest time is Vietnamese: `12:00, ngày 1 tháng 5 năm 2026 (UTC)`. */
const MAX_TIME = 80;

/** `[reply]`, `답변` and their like, behind the time zone. */
const MAX_REPLY = 30;

const TIME = /\d{1,2}[:.٫h]\d{2}/;
const YEAR = /(?:^|\D)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;
const DAY = /^\D{0,4}\d{1,2}(?:\D|$)/;
/** `1. 5. 2026`: the month, or the day before it. */
const STOPPED = /^\d{1,2}\.$/;
const TALK = /^([^]*?)\s*[(（[]([^()（）[\]]{1,60})[)）\]]\s*$/u;

/** Where the time that ends the text begins; -1 where none does. Walks back over words: time, day and year make it. */
function timeStart( text: string ): number {
	const from = Math.max( 0, text.length - MAX_TIME );
	const words = [ ...text.slice( from ).matchAll( /\S+/gu ) ].reverse();
	let hasTime = false;
	let hasDay = false;
	let hasYear = false;
	let without = 0;
	for ( const [ place, { 0: word, index = 0 } ] of words.entries() ) {
		if ( !/\d/.test( word ) ) {
			// Between the numbers are months, `kl.`, weekdays in brackets, `de maio de`.
			if ( ++without > 3 ) {
				return -1;
			}
			continue;
		}
		const isAfterNumber = without === 0 && place > 0;
		without = 0;
		let left = word;
		if ( TIME.test( left ) && !/\d[.]\d+[.]\d/.test( left ) && !hasTime ) {
			hasTime = true;
			left = left.replace( TIME, '' );
		}
		if ( YEAR.test( left ) && !hasYear ) {
			hasYear = true;
			left = left.replace( /\d{4}/, '' );
		}
		hasDay = hasDay || DAY.test( left );
		if ( hasTime && hasDay && hasYear ) {
			// `1. 5. 2026`: what seems to be the day is the month.
			const day = isAfterNumber && STOPPED.test( word ) ? words[ place + 1 ] : undefined;
			return from + ( day && STOPPED.test( day[ 0 ] ) ? day.index ?? index : index );
		}
	}
	return -1;
}

/** Parts the link to the talk page from the end of what stands before the time: `Ada (talk · contribs)`. */
export function withoutTalk( text: string ): Signed {
	const [ , before = text, talk = '' ] = text.length > 1000 ? [] : TALK.exec( text ) || [];
	return { before: before.trim(), talk };
}

/** The rest of a line before the time and the zone that end it; null where none do. */
function beforeTime( line: string ): string | null {
	const text = asciiDigits( line ).trimEnd();
	// Digits of other scripts are as long as ours but in a few; where they are not, there is no cutting by places.
	if ( text.length !== line.trimEnd().length || !/\d/.test( text.slice( -MAX_TIME - MAX_REPLY ) ) ) {
		return null;
	}
	const tail = text.slice( -( MAX_TIME + MAX_REPLY + 20 ) );
	const offset = text.length - tail.length;
	// The zone is the last bracket, but for the link that replies.
	const zone = tail.search( /[(（][^()（）]{1,24}[)）][^()（）\d]{0,30}$/u );
	const before = zone === -1 ? -1 : timeStart( text.slice( 0, offset + zone ).trimEnd() );
	const start = before === -1 ? timeStart( text ) : before;
	return start === -1 ? null : line.slice( 0, start );
}

const BRACKET = /[(（][^()（）]{1,24}[)）]/gu;

/** Longer is no comment, or has no end. */
const MAX_COMMENTED = 1000;

/** The same where something else stands behind the zone. */
function beforeComment( line: string ): string | null {
	const text = asciiDigits( line.slice( 0, MAX_COMMENTED ) );
	for ( const { index = 0 } of text.length === line.length ? text.matchAll( BRACKET ) : [] ) {
		const start = timeStart( text.slice( 0, index ).trimEnd() );
		if ( start !== -1 ) {
			return line.slice( 0, start );
		}
	}
	return null;
}

/**
 * Reads the end of a line that somebody signed, in whatever language: a name, a link to the talk page in brackets, a
 * time with its zone in brackets. Also takes the tildes for them.
 *
 * @param line
 * @param mayGoOn May a comment stand behind it?
 * @return Null where the line has no such end
 */
export function readSignature( line: string, mayGoOn = false ): Signed | null {
	const tildes = /^([^]*?)[\s–—-]*~{3,5}\s*$/u.exec( line.slice( -400 ) );
	if ( tildes ) {
		return withoutTalk( line.slice( 0, Math.max( 0, line.length - 400 ) ) + ( tildes[ 1 ] || '' ) );
	}
	const before = beforeTime( line ) ?? ( mayGoOn ? beforeComment( line ) : null );
	return before === null ? null : withoutTalk( before.trim() );
}
