/** Who is said not to come: below a title (“Regrets”), behind a colon, or in a column (“RSVP”). */

import { unicodePattern } from '../../names/unicode-pattern';
import { isAnswer, isPlaceholder } from './cell-kinds';
import { ABSENT, ATTENDING, NEGATIONS } from './title-words';
import type { Titles } from './titles';

const SPLIT = unicodePattern( String.raw`[^\p{L}\p{M}'-]+` );
const CASELESS = unicodePattern( String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]` );

/** What stands for it. */
export const CROSS = '❌';

/** Longer is a sentence. */
const MAX_TITLE = 60;

/** Words beside “not” and what the other title says: “sadly”, “this time”. */
const MOST_MORE = 4;

/** More different titles than parts of a list have. */
const MOST_TITLES = 50;

/** A word that begins so, behind an article that is written with it; where words are not set apart, anywhere. */
function stemPattern( words: string ): RegExp {
	const all = words.split( '|' );
	const within = all.filter( ( stem ) => CASELESS.test( stem ) );
	const begun = all.filter( ( stem ) => !CASELESS.test( stem ) );
	// Without looking behind, which browsers learnt late (Safari 16.4).
	return unicodePattern( String.raw`(?:^|[^\p{L}\p{M}])(?:ال|ה)?(?:${ begun.join( '|' ) })|${ within.join( '|' ) }`, 'i' );
}

const absent = stemPattern( ABSENT );
const attending = stemPattern( ATTENDING );
const negations = new Set( NEGATIONS.split( '|' ) );

const folded = ( text: string ): string => text.normalize( 'NFKC' ).replace( /’/g, '\'' );

const wordsOf = ( text: string ): string[] => folded( text ).toLowerCase().split( SPLIT ).filter( ( word ) => word !== '' );

/** “Not going” beside “Going”, „Leider nicht dabei“, 「不参加」 beside 「参加」: what another title says, and “not”. */
function isNegated( words: readonly string[], others: readonly string[] ): boolean {
	const rest = words.filter( ( word ) => !negations.has( word ) );
	const joined = words.join( '' );
	const isTold = rest.length < words.length || CASELESS.test( joined );
	return isTold && others.slice( 0, MOST_TITLES ).some( ( other ) => {
		const own = wordsOf( other );
		const isSame = own.every( ( word ) => rest.includes( word ) ) && rest.length < own.length + MOST_MORE;
		return own.length > 0 && ( rest.length < words.length ? isSame :
			negations.has( joined.replace( own.join( '' ), '' ) ) );
	} );
}

/** Does a heading ask whether people come? */
export const asksWhoComes = ( heading: string ): boolean => attending.test( folded( heading ) );

/**
 * Does a title, or what somebody chose among several answers, say that they do not come?
 *
 * @param text
 * @param others What stands in the same places
 */
export function saysAbsent( text: string, others: readonly string[] = [] ): boolean {
	if ( text === '' || text.length > MAX_TITLE ) {
		return false;
	}
	const words = wordsOf( text );
	return text === CROSS || absent.test( folded( text ) ) ||
		words.some( ( word ) => negations.has( word ) ) && asksWhoComes( text ) ||
		others.length > 0 && isNegated( words, others );
}

/** One no among answers. */
export const saysNo = ( text: string ): boolean => isAnswer( text ) && isPlaceholder( text );

const NOBODY: Titles = { places: new Set(), isSure: true, isLikely: false };

/** A line of a list or a row of a table. */
export interface Announced {
	/** What it says, where it is a title; null: it is none. */
	title: string | null;
	/** What stands before a colon in the same line as others: `Regrets: Zoe, Max`. */
	label: string | null;
}

/**
 * The places of titles that say of those below them that they do not come, and of these; where others do. They are
 * rather left out, and it is asked: somebody may be called so, and somebody who cannot come may want an account.
 */
export function findAbsent( all: readonly Announced[] ): Titles {
	const said = [ ...new Set( all.flatMap( ( { title, label } ) => title ?? label ?? [] ) ) ];
	const isOut = ( text: string ): boolean => (
		saysAbsent( text, said ) || saysNo( text.replace( /[\s:：(]*\d*[)\s:：]*$/u, '' ) ) && said.length > 1
	);
	const places: number[] = [];
	let isBelow = false;
	let present = 0;
	all.forEach( ( { title, label }, index ) => {
		isBelow = title === null ? isBelow && label === null : isOut( title );
		if ( isBelow || label !== null && isOut( label ) ) {
			places.push( index );
		} else {
			present += title === null ? 1 : 0;
		}
	} );
	const isAnybody = places.some( ( place ) => all[ place ]?.title === null );
	return present === 0 || !isAnybody ? NOBODY :
		{ places: new Set( places ), isSure: false, isLikely: true, code: 'absent' };
}
