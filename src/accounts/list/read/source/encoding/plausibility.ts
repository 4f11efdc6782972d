/** How much a text looks like one that people wrote, and not like one in another encoding. */

import type { Alphabet } from './alphabets';
import { isLetter, scriptOf, type Script } from './scripts';

interface Character {
	text: string;
	script: Script;
	isAscii: boolean;
}

/** @param isInRun See isInRun() */
type Judge = ( character: Character, isInRun: boolean ) => number;

/** Within words. */
const JOINERS = '’·\u00ad-‐–';

const isUpper = ( text: string ): boolean => text !== text.toLowerCase();
const isLower = ( text: string ): boolean => text !== text.toUpperCase();

/** Runs of letters and of what is beyond ASCII, each once: a heading or a town that is in every line counts no more. */
function wordsOf( text: string ): Character[][] {
	const words = new Set( text.match( /[A-Za-z\u0080-\uffff]+/g ) ?? [] );
	return Array.from( words, ( word ) => Array.from( word, ( character ) => ( {
		text: character,
		script: scriptOf( character ),
		isAscii: character < '\u0080'
	} ) ) ).filter( ( word ) => word.some( ( { isAscii } ) => !isAscii ) );
}

/** Japanese mixes its scripts; marks go with any. */
const family = ( script: Script ): Script => ( script === 'kana' || script === 'halfkana' ? 'han' : script );

const hasMixedScripts = ( word: readonly Character[] ): boolean => new Set(
	word.filter( ( { script } ) => isLetter( script ) && script !== 'mark' ).map( ( { script } ) => family( script ) )
).size > 1;

/** Something that is no letter between two (“Ko¶ciuszko”), or a symbol before one (“®ďár”). */
const isWedged = ( word: readonly Character[], index: number ): boolean => {
	const [ before, at, after ] = [ word[ index - 1 ], word[ index ], word[ index + 1 ] ];
	return !!at && !JOINERS.includes( at.text ) && !!after && isLetter( after.script ) &&
		( at.script === 'symbol' || !!before && isLetter( before.script ) );
};

/** A capital after a small letter that begins nothing (“AndrÈ”, “иВАН”), or a small one among capitals (“ZOè”). */
function hasWrongCase( word: readonly Character[], index: number ): boolean {
	const [ before, at, after ] = [ word[ index - 1 ], word[ index ], word[ index + 1 ] ];
	if ( !at || !before || !isLetter( at.script ) ) {
		return false;
	}
	if ( isUpper( at.text ) ) {
		return isLower( before.text ) && !( after && isLower( after.text ) );
	}
	const others = word.filter( ( { isAscii } ) => isAscii );
	return isLower( at.text ) && !at.isAscii && others.length > 1 && others.every( ( { text } ) => isUpper( text ) );
}

/** Three Latin letters beyond ASCII in a row. */
function isInRun( word: readonly Character[], index: number ): boolean {
	const is = ( at: number ): boolean => word[ at ]?.script === 'latin' && word[ at ]?.isAscii === false;
	return is( index ) && (
		is( index - 1 ) && is( index + 1 ) || is( index - 1 ) && is( index - 2 ) || is( index + 1 ) && is( index + 2 )
	);
}

function valueOf( word: readonly Character[], index: number, judge: Judge, mixed: boolean ): number {
	const character = word[ index ];
	if ( !character || character.script === 'broken' ) {
		return -3;
	}
	if ( !isLetter( character.script ) ) {
		return isWedged( word, index ) ? -1 : character.script === 'symbol' ? -0.6 : 0.3;
	}
	if ( mixed || hasWrongCase( word, index ) ) {
		return -1;
	}
	return judge( character, isInRun( word, index ) );
}

/** The mean of all characters beyond ASCII: 1 where all are as expected, down to -3 where none can be in a text. */
function mean( words: ReadonlyArray<readonly Character[]>, judge: Judge ): number {
	const values = words.flatMap( ( word ) => {
		const mixed = hasMixedScripts( word );
		return word.flatMap( ( { isAscii }, index ) => ( isAscii ? [] : valueOf( word, index, judge, mixed ) ) );
	} );
	return values.length ? values.reduce( ( sum, value ) => sum + value, 0 ) / values.length : 0;
}

const alphabetic = ( { letters, common, hasRuns }: Alphabet ): Judge => ( { text, script }, inRun ) => {
	const letter = text.toLowerCase();
	const isOwn = letters.has( letter ) || script === 'mark';
	if ( inRun ) {
		return isOwn && hasRuns ? 0.6 : -1;
	}
	if ( isOwn ) {
		return !common.size || common.has( letter ) ? 1 : 0.7;
	}
	// Names come from elsewhere; but an alphabet that has all letters of its own takes no others in.
	return script === 'latin' && !common.size ? 0.2 : -0.5;
};

const ideographic = ( common: ReadonlySet<string>, own: Script ): Judge => ( { text, script } ) => {
	if ( script === 'halfkana' ) {
		return -0.7;
	}
	if ( script === 'kana' ) {
		return own === 'kana' ? 1 : -0.5;
	}
	if ( own === 'hangul' && script === 'han' ) {
		return -0.7;
	}
	return common.has( text ) ? 1 : family( script ) === family( own ) ? -0.2 : -0.7;
};

/**
 * @param text
 * @param alphabets In any of which it may be
 * @return The best of them, as mean() has it, and which one
 */
export function inAlphabets( text: string, alphabets: readonly Alphabet[] ): { value: number; index: number } {
	const words = wordsOf( text );
	const values = alphabets.map( ( alphabet ) => mean( words, alphabetic( alphabet ) ) );
	const value = Math.max( ...values );
	return { value, index: values.indexOf( value ) };
}

/**
 * @param text
 * @param common See commonCharacters()
 * @param encoding
 * @return As mean() has it
 */
export function inIdeographs( text: string, common: ReadonlySet<string>, encoding: string ): number {
	const own = encoding === 'euc-kr' ? 'hangul' : /jis|jp/.test( encoding ) ? 'kana' : 'han';
	return mean( wordsOf( text ), ideographic( common, own ) );
}
