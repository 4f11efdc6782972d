/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

/** The names in a line without links. */

import { unicodePattern } from '../../names/unicode-pattern';
import { atSeparators } from './addresses';
import { AFTER_NAMES, cellKind, isIdeographic, isPlaceholderLine, withoutDegree } from './cell-kinds';
import type { Person } from './people-builder';
import type { ListStyle } from './prepared-lines';
import type { TableContext } from './sections';

/** Longer, a line without a link is a sentence. */
const WORDS_IN_A_NAME = 7;
export const LETTERS_IN_A_NAME = 100;

const LOWER = unicodePattern( String.raw`^\p{Ll}` );
/** Nothing that a name has. */
export const NO_LETTER = unicodePattern( String.raw`^[^\p{L}\p{N}\p{So}]*$` );
/** `Е.В.` */
const INITIALS = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
/** Hands, faces, ticks and hearts at the end, with their colours and joiners; a name may have other pictures. */
const REACTION = unicodePattern( String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$` );

/** `Zoe Example (ZoeEx)`, `ZoeEx (Zoe Example)` */
export const BRACKETED = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;

/** `cc`; `Participants:` */
const CALL = unicodePattern( String.raw`^\p{Ll}+$|[:：]$` );

/** The handles in a line. */
interface Handles {
	handles: string[];
	/** False: what stands beside them may be names as well. */
	isClear: boolean;
}

const NO_HANDLES: Handles = { handles: [], isClear: true };

/** In Hebrew and Arabic, “and” may be written before it. */
const HANDLE_WORD = /^(?:ו-?|و)?[@＠]([^@＠]*[^@＠.!?:])[.!?:]*$/u;

/** More words beside them are a text. */
const BESIDE_HANDLES = 8;

/** `@ada @bob`, `cc @ada, @bob and @cy`: two and more in a row. */
export function handlesIn( text: string, ands: TableContext[ 'ands' ] ): Handles {
	const words = text.length < 2000 && /[@＠]/.test( text ) ? text.split( /[\s,;、]+/u ).filter( ( word ) => word !== '' ) : [];
	const handles = words.map( ( word ) => HANDLE_WORD.exec( word )?.[ 1 ] ?? '' );
	const first = handles.findIndex( ( handle ) => handle !== '' );
	const last = handles.reduce( ( at, handle, index ) => ( handle === '' ? at : index ), -1 );
	const within = handles.slice( first, last + 1 );
	const before = words.slice( 0, Math.max( first, 0 ) );
	const beside = before.length + words.length - 1 - last;
	const areInRow = last > first && beside <= BESIDE_HANDLES && !/[@＠]/.test( before.join( '' ) ) &&
		within.every( ( handle, index ) => handle !== '' || ands.isWord( words[ first + index ] ?? '' ) );
	return areInRow ? {
		handles: within.filter( ( handle ) => handle !== '' ),
		isClear: beside === before.length && ( beside === 0 || beside === 1 && CALL.test( before[ 0 ] ?? '' ) )
	} : NO_HANDLES;
}

/** `Surname, First name`: two parts, of which the second has no comma and few words. */
export function isSurnameFirst( text: string ): boolean {
	const [ , last = '', first = '' ] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec( withoutDegree( text.trim() ) ) || [];
	return last !== '' && last.split( /\s+/ ).length < 4 && first.trim().split( /\s+/ ).length < 3 &&
		( last.split( /\s+/ ).length === 1 || first.trim().split( /\s+/ ).length === 1 );
}

/** Words of a sentence rather than a name. */
export function isProse( text: string ): boolean {
	const words = text.split( /\s+/u );
	return text.length > LETTERS_IN_A_NAME || words.length > WORDS_IN_A_NAME + 2 ||
		words.length > 4 && words.filter( ( word ) => LOWER.test( word ) ).length > words.length / 2 ||
		words.length > 3 && /[.!?。！？]$/.test( text ) && words.filter( ( word ) => LOWER.test( word ) ).length > 1;
}

/** A full stop behind initials and short words may be a part of the name: `J. R.`, `Mr.`, `Dott.`; asked: `Yes.` */
export const SHORT = unicodePattern( String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$` );
export const ABBREVIATED = unicodePattern( String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, 'i' );

/** Does a full stop, or another mark behind a word, end a sentence? `so far`: the words before it. */
function endsSentence( word: string, soFar: number ): boolean {
	const isLong = !SHORT.test( word ) || soFar > 2 && LOWER.test( word );
	return /[!?。！？]$/.test( word ) || word.endsWith( '.' ) && isLong;
}

/** The name that a line ends with, after a sentence: `I will come! --Ada`. */
export function lastPart( text: string ): string {
	let soFar = 0;
	const sentences = text.split( /\s+/u ).map( ( word ) => {
		const isEnd = endsSentence( word, soFar );
		soFar = isEnd ? 0 : soFar + 1;
		return word + ( isEnd ? '\n' : ' ' );
	} ).join( '' );
	const parts = sentences.split( /\n|\s[-–—]{1,2}|(?:^|\s)--+/u );
	return parts.filter( ( part ) => part.trim() !== '' ).pop()?.trim() || text;
}

/** A degree belongs to the name before it. */
function withDegrees( parts: readonly string[] ): string[] {
	const names: string[] = [];
	for ( const part of parts ) {
		const before = names.length > 1 && AFTER_NAMES.test( part ) ? names.pop() : undefined;
		names.push( before === undefined ? part : `${ before }, ${ part }` );
	}
	return names;
}

/** No username has a colon in it: `Who came: Zoe, Max`. */
const withoutLabel = ( part: string ): string => part.replace( /^[^:：]{2,40}(?::\s+|：\s*)(?=\S)/u, '' );

/** Several names in a line, where something parts them. */
function namesIn( line: string, hasSurnamesFirst: boolean, ands: TableContext[ 'ands' ] ): string[] {
	const text = line.replace( /[;；、\t]$/u, '' );
	const named = ( all: readonly string[] ): string[] => all.map( ( part ) => part.trim() ).filter( ( part ) => part !== '' );
	if ( text.length > 1e6 ) {
		return [ text ];
	}
	if ( /[;；、\t]/.test( text ) ) {
		return named( atSeparators( text, ';；、\t' ) ).map( withoutLabel );
	}
	if ( /\|/.test( text ) ) {
		return named( text.split( '|' ) );
	}
	const others = named( text.split( /\s[/·•∙]\s/u ) );
	if ( others.length > 2 || others.length > 1 && !/\s\/\s/.test( text ) ) {
		return others;
	}
	const parts = withDegrees( named( atSeparators( text, ',，،' ) ) );
	const isCjk = /[，،]/.test( text );
	const [ , second = '' ] = parts;
	const both = ( end: string ): [ string, string ] | null => ( end.length < 200 ? ands.part( end ) : null );
	const isOne = hasSurnamesFirst || isSurnameFirst( text ) || AFTER_NAMES.test( second );
	if ( parts.length < 2 ) {
		return parts;
	}
	const isLone = parts.length === 2 && !isCjk && both( second ) === null && isOne;
	if ( isLone || isProse( text ) && parts.some( isProse ) ) {
		return [ text ];
	}
	const last = parts.pop() || '';
	return [ ...parts, ...( both( last ) ?? [ last ] ) ]
		.map( ( part ) => ands.without( withoutLabel( part ) ) );
}

/** Two names at the end that are perhaps one: `Ada and Bo`, and where “and” is written with the next word. */
function lastTwo( names: readonly string[], ands: TableContext[ 'ands' ] ): string[] | null {
	const last = names[ names.length - 1 ] ?? '';
	// `Smith & Sons` may be one.
	const isOne = last.length > 200 || isProse( last ) || names.length === 1 && /\s[&+]\s/.test( last );
	const both = isOne ? null : names.length === 1 && ands.part( last ) || ands.partGlued( last );
	return both?.every( ( name ) => name.split( ' ' ).length < 4 ) ? [ ...names.slice( 0, -1 ), ...both ] : null;
}

/** `Ada and Bo` are two people, or one; `Example, Ada` is one, or two. `isLikely` asks, and says which way it is. */
export function inTwoWays(
	names: string[], { isSurnameFirst: isFirst }: ListStyle, ands: TableContext[ 'ands' ], isLikely: () => boolean
): string[] {
	const both = isFirst ? null : lastTwo( names, ands );
	const isPair = ( name: string ): boolean => (
		isSurnameFirst( name ) && !AFTER_NAMES.test( name.replace( /^[^,]*,\s*/u, '' ) )
	);
	if ( both ) {
		return isLikely() ? both : names;
	}
	return !names.some( isPair ) || isLikely() ? names :
		names.flatMap( ( name ) => ( isPair( name ) ? name.split( /,\s*/u ) : name ) );
}

/** `Zoe -> ZoeEx`, `Zoe – @zoeex`, `Zoe (@zoeex)`: what stands between two parts of a line and in no username. */
export const ARROW = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[([]?[@＠])(\S.{0,79})$/u;

/** `@zoeex Zoe Example`: a username and who it is, or one name. */
export const HANDLE = /^[@＠]([^\s@＠]+)\s+(\S[^@＠]*)$/u;

/** A name without marks behind it. */
export function plainName( text: string, hasMarks: boolean ): string {
	if ( text.length > 400 ) {
		return text.trim();
	}
	// Behind a space, a question mark says that it is not certain: no part of a name.
	let name = text.replace( REACTION, '' ).replace( /\s+[?？]+\s*$/u, '' ).trim();
	name = name.replace( /^[,;、，；\s]+|[,;、，；\s]+$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, '' );
	if ( hasMarks ) {
		name = name.replace( /[.。]+$/u, '' ).trim();
	}
	return NO_LETTER.test( name ) ? '' : name;
}

/** Something in brackets behind a name. */
export const EXPLAINED = /^(\S.{0,79}?)\s?[(（]([^()（）]{2,80})[)）]$/u;

/** Small letters in brackets, or ideographs, say something; one word may be a username as well, where all have one. */
export function isSaid( text: string, areAllBracketed: boolean ): boolean {
	const words = text.split( /\s+/u );
	const small = words.filter( ( word ) => LOWER.test( word ) || isIdeographic( word ) ).length;
	return small * 2 > words.length && ( words.length > 1 || !areAllBracketed );
}

/** Which of the two is the username: the one that is one word, and else the first. */
export function bracketed( before: string, within: string ): Partial<Person> {
	const [ isWord, isWordWithin ] = [ before, within ].map( ( text ) => !/\s/.test( text.trim() ) );
	return isWordWithin ? { username: within, realname: before } :
		isWord ? { username: before, realname: within } :
			{ username: before, extra: [ { heading: '', column: 1, value: within } ] };
}

/** `Surname, First name`, or a name with another in brackets; null: neither. */
export function inParts( name: string, { isSurnameFirst: isFirst, isBracketed }: ListStyle ): Partial<Person> | null {
	const [ , last = '', first = '' ] = isFirst ? /^([^,]+),\s(.+)$/u.exec( withoutDegree( name ) ) || [] : [];
	const [ , before = '', within = '' ] = isBracketed ? BRACKETED.exec( name ) || [] : [];
	return last ? { realname: `${ first.trim() } ${ last }` } : within ? bracketed( before, within ) : null;
}

/** The names in a line without links and addresses. */
export function plainNames(
	text: string, { isSurnameFirst: isFirst, hasMarks }: ListStyle, { titles, ands }: TableContext
): string[] {
	const parts = namesIn( text, isFirst, ands );
	return parts.map( ( name, index ) => {
		// The full stop behind them all, unless it may be that of an initial.
		const isLast = index > 0 && index === parts.length - 1;
		return plainName( name, hasMarks || isLast && /\S{3}\.$/.test( name ) && !INITIALS.test( name ) );
	} ).filter( ( name ) => (
		name !== '' && !isPlaceholderLine( name ) && !isProse( name ) && !/^https?:/i.test( name ) &&
		![ 'date', 'phone', 'url' ].includes( cellKind( name, titles ) )
	) );
}
