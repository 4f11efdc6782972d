/** Titles between people: `Group A`, `Table 3`, alone in their lines or rows. */

import { unicodePattern } from '../../names/unicode-pattern';
import { asciiDigits } from './plain-text';
import type { RemarkCode } from './reading';

/** A line of a list or a row of a table, as far as it may be a title. */
export interface Entry {
	/** What stands there, where it is one thing that is no address; null where it is no title for sure. */
	lone: string | null;
	/** How many cells have something in them. */
	width: number;
	/** The first thing that stands there. */
	first: string;
	/** Is there an address? */
	isAddressed: boolean;
	/** Is there a blank line before it, or nothing at all? */
	isApart: boolean;
}

export interface Titles {
	/** Their places among the entries. */
	places: ReadonlySet<number>;
	/** False: they may be people all the same. */
	isSure: boolean;
	/** Are they taken for titles rather than for people? */
	isLikely: boolean;
	/** What is said of them; absent: that they are titles. */
	code?: RemarkCode;
}

const NONE: Titles = { places: new Set(), isSure: true, isLikely: false };

/** A title is short. */
const MAX_TITLE = 60;

/** A row of so many cells is not one of people of whom nothing but a name is known. */
const WIDE = 3;

/** `Group A`, `Tisch 12`, `3. skupina`, `グループ1`: the word and its number. */
const COUNTED = unicodePattern( String.raw`^(\p{L}[^\d]{0,40}?)(?:[\s№#.-]*(\d{1,3})|[\s-]\s*(\p{L}|[ivx]{1,4}))[.:)]?$`, 'i' );
/** `Class 8a`, `8b`: a letter behind the number is counted. */
const COUNTED_LETTER = unicodePattern( String.raw`^((?:\p{L}.{0,40}?)?\d{1,3})[\s.-]?(\p{L})$` );
const COUNTED_FIRST = unicodePattern( String.raw`^(\d{1,3})[.)ºªª:]?\s?(\p{L}.*)$` );

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split( ' ' );

interface Count {
	word: string;
	/** As a number, as a letter, as a Roman number; each -1 where it is none. */
	numbers: [ number, number, number ];
}

function countOf( text: string ): Count | null {
	const plain = asciiDigits( text.trim() ).toLowerCase();
	const [ , numbered, letters ] = COUNTED_LETTER.exec( plain ) || [];
	if ( numbered !== undefined && letters !== undefined ) {
		return { word: numbered, numbers: [ -1, letters.charCodeAt( 0 ), -1 ] };
	}
	const [ , word, digits, sign ] = COUNTED.exec( plain ) || [];
	const [ , number, behind ] = COUNTED_FIRST.exec( plain ) || [];
	const said = word ?? behind;
	const count = digits ?? sign ?? number;
	if ( said === undefined || count === undefined ) {
		return null;
	}
	const decimal = /^\d+$/.test( count ) ? Number( count ) : -1;
	const letter = [ ...count ].length === 1 && decimal === -1 ? count.charCodeAt( 0 ) : -1;
	return { word: said.trim(), numbers: [ decimal, letter, ROMAN.indexOf( count ) ] };
}

const wordsOf = ( text: string ): string[] => text.trim().toLowerCase().split( /\s+/u );

/** Places of entries that go before others: a title is followed by somebody, before the next title or after it. */
function candidates( entries: readonly Entry[], isTitle: ( entry: Entry ) => boolean ): number[] {
	const last = entries.reduce( ( at, entry, index ) => ( isTitle( entry ) ? at : index ), -1 );
	return entries.flatMap( ( entry, index ) => ( isTitle( entry ) && index < last ? [ index ] : [] ) );
}

/** `Group A`, …, `Group B`, …: one word, and numbers or letters that go up by one, not one right after the other. */
function counted( entries: readonly Entry[] ): number[] {
	const counts = entries.map( ( { lone } ) => ( lone === null ? null : countOf( lone ) ) );
	const first = counts.find( ( count ) => count !== null );
	if ( !first ) {
		return [];
	}
	const places = counts.flatMap( ( count, index ) => ( count?.word === first.word ? [ index ] : [] ) );
	const isRising = first.numbers.some( ( start, way ) => start !== -1 && places.every( ( place, index ) => (
		counts[ place ]?.numbers[ way ] === start + index
	) ) );
	const areApart = places.every( ( place, index ) => place + 1 < ( places[ index + 1 ] ?? entries.length ) );
	return places.length > 1 && isRising && areApart ? places : [];
}

/** `Team Blue`, …, `Team Red`, …: all have their first or their last word in common, and nobody else has it. */
function alike( entries: readonly Entry[], places: readonly number[] ): boolean {
	const words = places.map( ( place ) => wordsOf( entries[ place ]?.lone || '' ) );
	const others = entries.flatMap( ( { first }, index ) => ( places.includes( index ) ? [] : [ wordsOf( first ) ] ) );
	const isShared = ( pick: ( all: readonly string[] ) => string | undefined ): boolean => {
		const [ own ] = words.map( pick );
		return words.every( ( all ) => all.length > 1 && pick( all ) === own ) &&
			!others.some( ( all ) => pick( all ) === own );
	};
	return places.length > 1 && ( isShared( ( all ) => all[ 0 ] ) || isShared( ( all ) => all[ all.length - 1 ] ) );
}

/** Titles in a table: rows that have something in but one cell, above others that have more. */
function titlesOfTable( entries: readonly Entry[], counts: readonly number[] ): Titles {
	const full = entries.filter( ( { width } ) => width > 1 );
	const places = candidates( entries, ( { lone } ) => lone !== null );
	const isShort = places.length * 2 <= full.length + 1;
	if ( places.length === 0 || full.length < 2 ) {
		return NONE;
	}
	if ( counts.length > 1 || isShort && places[ 0 ] === 0 && alike( entries, places ) ) {
		return { places: new Set( counts.length > 1 ? counts : places ), isSure: true, isLikely: true };
	}
	const isWide = full.filter( ( { width } ) => width >= WIDE ).length > full.length * 0.7;
	const areAbove = places[ 0 ] === 0 && places.length > 1 && places.length * 2 <= full.length;
	if ( areAbove && full.every( ( { isAddressed } ) => isAddressed ) ) {
		// All others have an address; people without one may stand there as well.
		return { places: new Set( places ), isSure: false, isLikely: true };
	}
	return isShort && ( isWide || alike( entries, places ) ) ?
		{ places: new Set( places ), isSure: false, isLikely: places.length > 1 || places[ 0 ] === 0 } : NONE;
}

/** `Online — 2`, `Participants (12)`, `Total: 3 people`: one number, with words. */
const SIZE = unicodePattern( String.raw`^(?:[^\d@]*[^\p{L}\d_@]|\p{Lo}{1,4}(?=\d+\p{Lo}))?(\d{1,5})(?:\s?\p{L}[^\d@]{0,30})?[)\]）.:：]*$` );
const HAS_LETTER = unicodePattern( String.raw`\p{L}` );

function sizeOf( { first, width }: Entry ): number | null {
	const text = first.length > MAX_TITLE || width !== 1 || !HAS_LETTER.test( first ) ? '' : asciiDigits( first );
	const [ , number ] = SIZE.exec( text ) || [];
	return number === undefined ? null : Number( number );
}

/** Titles that say how many are below them, and a line that says how many are above it. */
function sized( entries: readonly Entry[] ): number[] {
	const sizes = entries.map( sizeOf );
	const places = sizes.flatMap( ( size, index ) => ( size === null ? [] : [ index ] ) );
	const areTitles = places[ 0 ] === 0 && places.every( ( place, index ) => (
		sizes[ place ] === ( places[ index + 1 ] ?? entries.length ) - place - 1
	) );
	if ( areTitles && entries.length > 2 ) {
		return places;
	}
	const last = entries.length - 1;
	const above = entries.slice( 0, -1 ).filter( ( { first } ) => !/[:：]\s*$/.test( first ) );
	const isTotal = above.length > 1 && sizes[ last ] === above.length && !above.some( ( { first } ) => /\d/.test( asciiDigits( first ) ) );
	return isTotal ? [ last ] : [];
}

/**
 * Finds titles by what they have in common and by where they stand.
 *
 * @param all In order
 */
export function findTitles( all: readonly Entry[] ): Titles {
	const entries = all.map( ( entry ) => (
		entry.lone !== null && entry.lone.length > MAX_TITLE ? { ...entry, lone: null } : entry
	) );
	const counts = counted( entries );
	if ( entries.some( ( { width } ) => width > 1 ) ) {
		return titlesOfTable( entries, counts );
	}
	if ( counts.length > 1 ) {
		const isSure = counts[ 0 ] === 0 && entries.length >= counts.length * 3;
		return { places: new Set( counts ), isSure, isLikely: counts[ 0 ] === 0 };
	}
	const sizes = sized( entries );
	if ( sizes.length > 0 ) {
		return { places: new Set( sizes ), isSure: true, isLikely: true };
	}
	// In a list of names, blank lines before what may be titles are all that there is to see.
	const apart = candidates( entries, ( { lone, isApart } ) => lone !== null && isApart );
	return apart[ 0 ] === 0 && entries.length >= apart.length * 3 && alike( entries, apart ) ?
		{ places: new Set( apart ), isSure: false, isLikely: true } : NONE;
}
