import { unicodePattern } from '../../names/unicode-pattern';
import { asciiDigits } from './plain-text';

/** A text without the time of day at one of its ends. */
export interface Timed {
	text: string;
	/** Is it a time for sure? No username has a colon in it, but `14h30` or `10.30` may belong to one. */
	isSure: boolean;
	/** The words before the time: weekdays, `kl.`. */
	before: string[];
}

/** No schedule has a longer beginning. */
const MAX_TIME = 60;

/** `10:00`, `10:00:30`, `10.30`, `14h30`, `9 am`, `10 Uhr`, `10時30分`, `10시`: the marks of notation. */
const CLOCK = String.raw`(?:[上下]午|午[前後]|오[전후])?\s?(?:[01]?\d|2[0-4])(?:[:：٫][0-5]\d(?::[0-5]\d)?|[.h][0-5]\d|\s?(?:(?:h|uhr|[ap]\.?m\.?)(?!\p{L})|[時时點点시])(?:\s?[0-5]?\d\s?[分분])?)`;
const HALF = String.raw`(?:\s?(?:[ap]\.?m\.?|uhr|h)(?![\p{L}\p{N}]))?`;
const RANGE = String.raw`${ CLOCK }${ HALF }(?:\s?(?:[-–—~〜～→]|\p{L}{1,3}\s)\s?${ CLOCK }${ HALF })?`;
/** With its year, or before a time. */
const DATE = String.raw`(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
const DAY = String.raw`(?:${ DATE }|\d{1,2}[./]\d{0,2}\.?(?:\s\p{L}{3,9}\.?)?|\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\s\d{1,2})`;
const FIRST = unicodePattern(
	String.raw`^((?:\p{L}{1,12}[.,]?\s){0,2})[([【]?(?:(?:${ DAY },?\s{1,2})?${ RANGE }|${ DATE })[)\]】]?(?:\s*[-–—:|,;→]+\s*|\s+)(?=\S)`, 'i'
);
const LAST = unicodePattern( String.raw`\s[-–—|,@]{0,2}\s{0,2}[([]?(?:[01]?\d|2[0-4])[:：][0-5]\d${ HALF }(?:\s?[-–—]\s?(?:[01]?\d|2[0-4])[:：][0-5]\d${ HALF })?[)\]]?$`, 'i' );
const SURE = /[:：]|\d[./-]\d{1,2}[./-]\d/;
const HAS_LETTER = unicodePattern( String.raw`\p{L}` );

/** A short word in small letters, or in a script that has none, that all lines have behind the time: `uur`, `น.` */
const UNIT = unicodePattern( String.raw`^([\p{Ll}\p{Lo}]{1,4}\.?)\s+(?=\S)` );

function ascii( text: string ): string {
	const digits = asciiDigits( text );
	// Digits of other scripts are as long as ours but in a few; where they are not, there is no cutting by places.
	return digits.length === text.length ? digits : text;
}

/**
 * Takes a time of day off the beginning of a text, or one with a colon off its end.
 *
 * @param text
 * @return Null where there is none, or nothing else
 */
export function withoutTime( text: string ): Timed | null {
	if ( !HAS_LETTER.test( text.slice( 0, 300 ) ) ) {
		return null;
	}
	const first = FIRST.exec( ascii( text.slice( 0, MAX_TIME ) ) );
	const rest = first ? text.slice( first[ 0 ].length ).trim() : '';
	if ( first && HAS_LETTER.test( rest ) ) {
		const before = ( first[ 1 ] || '' ).toLowerCase().split( ' ' ).filter( ( word ) => word !== '' );
		return { text: rest, isSure: SURE.test( first[ 0 ].replace( /[\s:]+$/, '' ) ), before };
	}
	const end = text.slice( -MAX_TIME );
	const last = LAST.exec( ascii( end ) );
	const name = last ? text.slice( 0, text.length - end.length + last.index ).trim() : '';
	return HAS_LETTER.test( name ) ? { text: name, isSure: true, before: [] } : null;
}

/**
 * The texts without the times that they begin with, as in the slots of a schedule; null for each that has none. Words
 * before a time go with it where several lines have them; times without a colon are such where several lines have some.
 *
 * @param texts
 */
export function withoutTimes( texts: readonly string[] ): Array<string | null> {
	const found = texts.map( withoutTime );
	const counts = new Map<string, number>();
	for ( const word of found.flatMap( ( each ) => each?.before || [] ) ) {
		counts.set( word, ( counts.get( word ) || 0 ) + 1 );
	}
	const timed = found.map( ( each ) => (
		each?.before.every( ( word ) => ( counts.get( word ) || 0 ) > 1 ) ? each : null
	) );
	const count = timed.filter( ( each ) => each !== null ).length;
	const isSchedule = count > 1 && count > texts.length * 0.4;
	const taken = timed.map( ( each ) => ( each && ( each.isSure || isSchedule ) ? each.text : null ) );
	const units = new Set( taken.flatMap( ( text ) => ( text === null ? [] : [ UNIT.exec( text )?.[ 1 ] ] ) ) );
	const isUnit = count > 1 && units.size === 1 && !units.has( undefined );
	return taken.map( ( text ) => ( isUnit && text !== null ? text.replace( UNIT, '' ) : text ) );
}
