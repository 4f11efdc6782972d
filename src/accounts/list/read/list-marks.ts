/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { unicodePattern } from '../../names/unicode-pattern';
import { asciiDigits } from './plain-text';

/** A line without what marks it as an item of a list. */
export interface Item {
	text: string;
	/** Was there a bullet, a box, a tick? */
	hasBullet: boolean;
	/** The number before it; null: none. */
	number: number | null;
	/** The line with its number, in case that belongs to the name: `1. FC Köln`. */
	numbered: string;
}

/**
 * Bullets, boxes, ticks and arrows, the private ones of the fonts Symbol and Wingdings among them; hyphens, and the
 * mark of quoted mail, only before a space. Any other character before a tab is what is left of a symbol in such a
 * font (`o`, `§`, `Ø`).
 */
const BULLET = unicodePattern( String.raw`^(?:[\s\u200b-\u200f\ufe0e\ufe0f]|[•·‣◦▪▫■□●○◆◇▶►▸➢➣➤➔→⇒★☆❖✦✧※☐☑☒✓✔✗✘✅❌⬜⬛🔲🔳🔹🔸👉✍⁃∙⦁・ー\ue000-\uf8ff]|[-–—*+>](?=\s)|o(?=\s{2,})|[^\d\s](?=\t)|\[[ xX✓✔]?\](?=\s))+` );

/** `1.`, `1)`, `(1)`, `[1]`, `1:`, `1、`, `1．`, `#1`, `No. 1`; what has a letter or a digit behind it is no number. */
const NUMBER = /^\s*(?:(?:#|№|N[or]?[.º°]{0,2})\s?(\d{1,5})(?=\s)|(?:#|№|N[or]?[.º°]{0,2})?\s?(?:[([（【]\s?(\d{1,5})\s?[)\]）】][.:]?|(\d{1,5})\s?(?:[.․)．。）、:：º°﹒]|[-–—](?=\s))+(?![\d])))\s*/u;

/** A number and a tab, or a space before a letter: counts only where the numbers go up line by line. */
const BARE_NUMBER = /^\s*(\d{1,5})(?:\t|\s{1,4})(?=\S)\s*/u;

/** ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ❶ to ❿, ➀, ➊, ㉑ to ㊿: normalised, they are numbers. */
const ENCLOSED = /^\s*([\u2460-\u249b\u24f5-\u24fe\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|[0-9]\ufe0f?\u20e3)\s*/u;
const KEYCAP_TEN = /^\s*\u{1f51f}\s*/u;

function enclosedNumber( mark: string ): number {
	const code = mark.charCodeAt( 0 );
	if ( code >= 0x24f5 && code <= 0x24fe ) {
		return code - 0x24f4;
	}
	if ( code >= 0x2776 && code <= 0x2793 ) {
		return ( code - 0x2776 ) % 10 + 1;
	}
	return Number( /\d+/.exec( mark.normalize( 'NFKC' ) )?.[ 0 ] || 0 );
}

/** What stands behind a number, and a box behind it. */
const afterMark = ( text: string, mark = '' ): string => text.slice( mark.length ).replace( BULLET, '' ).trim();

/** Takes the marks of a list off the beginning of a line. */
export function readItem( line: string ): Item {
	const bare = line.replace( BULLET, '' );
	const hasBullet = bare.trimStart() !== line.trimStart();
	const none: Item = { text: bare.trim(), hasBullet, number: null, numbered: bare.trim() };
	const numbered = ( [ mark ]: RegExpExecArray, number: number ): Item => (
		{ ...none, text: afterMark( bare, mark ), number }
	);
	const enclosed = ENCLOSED.exec( bare );
	if ( enclosed?.[ 1 ] !== undefined ) {
		return numbered( enclosed, enclosedNumber( enclosed[ 1 ] ) );
	}
	const ten = KEYCAP_TEN.exec( bare );
	if ( ten ) {
		return numbered( ten, 10 );
	}
	const head = asciiDigits( bare.slice( 0, 40 ) );
	const match = NUMBER.exec( head );
	return match && head.length === Math.min( 40, bare.length ) ?
		numbered( match, Number( match[ 1 ] ?? match[ 2 ] ?? match[ 3 ] ) ) : none;
}

/** The number before a line that has nothing but white space behind it; null where there is none. */
export function bareNumber( text: string ): { number: number; text: string } | null {
	const head = asciiDigits( text.slice( 0, 20 ) );
	const match = BARE_NUMBER.exec( head );
	return match && head.length === Math.min( 20, text.length ) ?
		{ number: Number( match[ 1 ] ), text: afterMark( text, match[ 0 ] ) } : null;
}

/** Letters that are counted with, in their order; the Roman numbers beside them. */
const ALPHABETS = [
	'abcdefghijklmnopqrstuvwxyz',
	'абвгдежзиклмнопрстуфхцчшщэюя', 'αβγδεζηθικλμνξοπρστυφχψω', 'אבגדהוזחטיכלמנסעפצקרשת',
	'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ', '가나다라마바사아자차카타파하', '一二三四五六七八九十', '甲乙丙丁戊己庚辛壬癸', 'กขคงจฉชซ', 'アイウエオカキクケコサシスセソ',
	'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
].map( ( letters ) => ( letters.startsWith( 'i ' ) ? letters.split( ' ' ) : Array.from( letters ) ) );

/** `a)`, `(a)`, `IV.`, `가.`, `一、` */
const LETTERED = unicodePattern( String.raw`^[(（]?(\p{L}{1,5})[.)．）、]\s*(?=\S)` );
const INITIAL = unicodePattern( String.raw`^\p{Lu}\.\s*$` );

/**
 * The lines without the letters or Roman numbers that they are counted with; null where they are not: all have one,
 * from the first on. `A. Lind`, `B. Falk` are initials.
 *
 * @param texts Of the lines that have something in them
 */
export function withoutLetters( texts: readonly string[] ): string[] | null {
	const marks = texts.map( ( text ) => LETTERED.exec( text ) );
	const isCounted = texts.length > 1 && ALPHABETS.some( ( letters ) => marks.every( ( mark, index ) => (
		mark !== null && letters[ index ] === mark[ 1 ]?.toLowerCase()
	) ) );
	const rests = marks.map( ( mark, index ) => afterMark( texts[ index ] || '', mark?.[ 0 ] ) );
	const areInitials = marks.every( ( mark ) => INITIAL.test( mark?.[ 0 ] || '' ) ) &&
		!rests.every( ( rest ) => /\S\s+\S/.test( rest ) );
	return isCounted && !areInitials ? rests : null;
}

/** A mark that ends an item. */
const END = /[,;；、，]\s*$/u;

/**
 * The rows of a table without the marks of a list before them, where most have some. What is parted from the rest by
 * the table's delimiter is a cell.
 */
export function withoutMarks( lines: readonly string[], delimiter: string ): readonly string[] {
	const filled = lines.filter( ( line ) => line.trim() !== '' );
	const isEnded = ( line: string ): boolean => END.test( line ) && !line.trimEnd().endsWith( delimiter );
	const areEnded = filled.filter( isEnded ).length > filled.length * 0.8;
	const ended = areEnded ? lines.map( ( line ) => line.replace( END, '' ) ) : lines;
	const items = ended.map( ( line ): Item => {
		const item = readItem( line.replace( /^#+ /, '- ' ) );
		return item.number === null ? { ...item, ...bareNumber( item.text ) } : item;
	} );
	const isCounted = areListNumbers( items.map( ( { number } ) => number ) );
	const rests = items.map( ( { text, hasBullet, number, numbered }, index ) => {
		const line = ended[ index ] || '';
		const rest = isCounted ? text : numbered;
		const isMarked = ( hasBullet || isCounted && number !== null ) &&
			!line.slice( 0, line.lastIndexOf( rest ) ).includes( delimiter );
		return isMarked ? rest : null;
	} );
	if ( rests.filter( ( rest ) => rest !== null ).length > filled.length * 0.6 ) {
		return ended.map( ( line, index ) => rests[ index ] || line );
	}
	const counted = withoutLetters( ended.map( ( line ) => line.trim() ).filter( ( line ) => line !== '' ) );
	return counted ? ended.map( ( line ) => ( line.trim() === '' ? line : counted.shift() || '' ) ) : ended;
}

/**
 * Are these the numbers of a list? They go up by one, but for a few, or are all the same.
 *
 * @param numbers Of the lines that have something in them, in order; null where there is none
 */
export function areListNumbers( numbers: ReadonlyArray<number | null> ): boolean {
	const given = numbers.filter( ( number ): number is number => number !== null );
	let steps = 0;
	for ( let i = 1; i < given.length; i++ ) {
		const step = ( given[ i ] || 0 ) - ( given[ i - 1 ] || 0 );
		if ( step === 1 || given[ i ] === 1 || step === 0 && given[ i ] === 1 ) {
			steps++;
		}
	}
	return given.length > 1 && steps >= ( given.length - 1 ) * 0.5;
}
