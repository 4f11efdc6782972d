/** Items below items: teams above their people, or what somebody adds below their name. */

import { unicodePattern } from '../../names/unicode-pattern';
import type { Titles } from './titles';

/** A line, as far as it may be below another. */
export interface Nested {
	/** How deep it is; 0: it is no item. */
	depth: number;
	/** Is somebody linked or signed there? */
	isPerson: boolean;
	text: string;
}

const NONE: Titles = { places: new Set(), isSure: true, isLikely: false };

const SMALL = unicodePattern( String.raw`^\p{Ll}` );

/** More words are a sentence. */
const WORDS_IN_A_NAME = 6;

const isSaid = ( { text }: Nested ): boolean => SMALL.test( text ) || text.split( /\s+/u ).length > WORDS_IN_A_NAME;

/** The places of lines that are no people, where some stand below others. */
export function findNesting( lines: readonly Nested[] ): Titles {
	const depths = lines.flatMap( ( { depth } ) => ( depth > 0 ? [ depth ] : [] ) );
	const least = depths.length > 0 ? Math.min( ...new Set( depths ) ) : 0;
	const isBelow = ( line: Nested | undefined ): boolean => line !== undefined && line.depth > least;
	const children = lines.flatMap( ( line, index ) => ( isBelow( line ) ? [ index ] : [] ) );
	const parents = lines.flatMap( ( { depth }, index ) => ( depth > 0 && depth === least ? [ index ] : [] ) );
	const above = parents.filter( ( index ) => isBelow( lines[ index + 1 ] ) );
	const of = ( places: readonly number[] ): Nested[] => places.flatMap( ( place ) => lines[ place ] ?? [] );
	const isNested = ( children[ 0 ] ?? -1 ) > ( parents[ 0 ] ?? 0 );
	if ( !isNested || of( children ).some( ( { text } ) => /[@＠]/.test( text ) ) ) {
		return NONE;
	}
	const arePeople = [ parents, children ].map( ( places ) => of( places ).some( ( { isPerson } ) => isPerson ) );
	const areSaid = of( children ).every( isSaid ) && !of( parents ).every( isSaid );
	if ( arePeople[ 0 ] && arePeople[ 1 ] ) {
		return NONE;
	}
	const areTitles = arePeople[ 1 ] || !arePeople[ 0 ] && !areSaid && above.length === parents.length;
	return {
		places: new Set( areTitles ? above : children ), isLikely: true,
		isSure: arePeople[ 0 ] || arePeople[ 1 ] || areSaid
	};
}

/** A heading of a page, and what stands below it. */
export interface PageSection {
	/** Does it ask who comes: “Participants”? */
	isOfPeople: boolean;
	/** How many are linked or signed there. */
	people: number;
	/** Items that are neither. */
	plain: readonly number[];
}

/** The places of items in sections that are no sign-up, where others are. */
export function findOtherSections( sections: readonly PageSection[] ): Titles {
	const haveLinks = sections.some( ( { people } ) => people > 1 );
	const isOther = ( { isOfPeople, people }: PageSection ): boolean => !isOfPeople && ( !haveLinks || people === 0 );
	const isKnown = haveLinks || sections.some( ( { isOfPeople, plain } ) => isOfPeople && plain.length > 0 );
	const places = new Set( isKnown ? sections.filter( isOther ).flatMap( ( { plain } ) => plain ) : [] );
	return places.size === 0 ? NONE : { places, isSure: false, isLikely: true };
}
