import { unicodePattern } from '../../names/unicode-pattern';
import { isAnswer } from './cell-kinds';
import { sharesWord, wordsOf } from './column-stats';
import type { Headings } from './headings';
import type { ColumnMeaning } from './reading';

/** A word that begins small, in a script that has capitals. */
const SMALL = unicodePattern( String.raw`^[^\p{L}\p{N}]*\p{Ll}` );

/** Rows that are looked at to tell what the column is. */
const SAMPLE = 200;

/** More words have few names. */
const MOST_WORDS = 4;

const BRACKETS = /^([^()（）]{2,}?)\s*[(（][^()（）]*[)）]\s*$/u;
const ALL_IN_BRACKETS = /^[([（].*[)\]）]$/u;

/** `Yes: RuthS`, `Да – OlgaIT` */
const ANSWERED = /^([^\s:,，：–-]{1,12})\s*[:,，：–-]\s*(\S.*)$/u;

/** Does it look like what somebody explains, rather than like a name? */
function isExplanation( text: string ): boolean {
	const words = text.split( /\s+/u );
	return isSentence( text ) || areSmall( words );
}

/** For sure: many words, or a mark at the end. */
function isSentence( text: string ): boolean {
	const { length } = text.split( /\s+/u );
	return length > MOST_WORDS || length > 2 && /[.!?…]$/u.test( text ) || /.[。！？]$/u.test( text );
}

/** As some write names, and most write everything else. */
function areSmall( words: readonly string[] ): boolean {
	const small = words.filter( ( word ) => SMALL.test( word ) ).length;
	return words.length > 2 && small * 2 > words.length || words.length > 1 && SMALL.test( words[ 0 ] || '' );
}

/** The beginning of an explanation: without what stands in brackets, and nothing where that explains as well. */
function bareName( text: string ): string {
	const bare = BRACKETS.exec( text )?.[ 1 ] ?? text;
	const words = bare.split( /\s+/u );
	return isExplanation( bare ) || words.length === 2 && SMALL.test( words[ 1 ] || '' ) ? '' : bare;
}

/** What is said where a username is asked for. */
export interface SaidName {
	/** '' where it says that there is none. */
	name: string;
	/** Is it perhaps an explanation? */
	isDoubtful: boolean;
}

/**
 * @param text
 * @param own Words of the person's name and address; most names need no look at them
 * @param isBare Are explanations left out?
 * @param areNamesSmall Do names begin with small letters in most of the rows?
 */
export function usernameIn(
	text: string, own: () => readonly string[], isBare: boolean, areNamesSmall = false
): SaidName {
	if ( isAnswer( text ) || ALL_IN_BRACKETS.test( text ) ) {
		return { name: '', isDoubtful: false };
	}
	const [ , answer = '', rest = '' ] = ANSWERED.exec( text ) || [];
	const name = isAnswer( answer ) ? rest : text;
	const isOwn = (): boolean => sharesWord( wordsOf( name ), own() );
	const isOdd = areNamesSmall ? isSentence( name ) : isExplanation( name );
	const isExplained = isOdd && ( !isOwn() || BRACKETS.test( name ) );
	return {
		name: isBare && ( isExplained || !isOwn() ) ? bareName( name ) : name,
		isDoubtful: isExplained || name !== text
	};
}

const OWN: ReadonlySet<ColumnMeaning> = new Set( [ 'realname', 'firstname', 'lastname' ] as const );

/** Address and name of a row, in small letters. */
function besideIn( cells: readonly string[], columns: readonly ColumnMeaning[] ): string[] {
	return [ true, false ].map( ( isEmail ) => cells.filter( ( _, column ) => (
		isEmail ? columns[ column ] === 'email' : OWN.has( columns[ column ] || 'unused' )
	) ).join( ' ' ).trim().toLowerCase() );
}

/** The rows by what stands in the column, as far as it stands there more than once. */
function rowsOfRepeated( rows: readonly Cells[], column: number ): Map<string, Cells[]> {
	const byValue = new Map<string, Cells[]>();
	for ( const row of rows ) {
		const value = ( row.cells[ column ] || '' ).trim().toLowerCase();
		const same = byValue.get( value );
		if ( same ) {
			same.push( row );
		} else {
			byValue.set( value, [ row ] );
		}
	}
	byValue.forEach( ( same, value ) => same.length > 1 || byValue.delete( value ) );
	return byValue;
}

/** What stands beside different people, none of whom is called so. */
function findShared( rows: readonly Cells[], column: number, columns: readonly ColumnMeaning[] ): ReadonlySet<string> {
	const shared = new Set<string>();
	rowsOfRepeated( rows, column ).forEach( ( same, value ) => {
		const [ first = [], ...others ] = same.map( ( { cells } ) => besideIn( cells, columns ) );
		const words = wordsOf( value );
		const isOwn = [ first, ...others ].some( ( beside ) => sharesWord( words, beside.flatMap( wordsOf ) ) );
		// Neither the address nor the name is the same.
		const areDifferent = others.some( ( beside ) => beside.join( '\n' ) !== first.join( '\n' ) &&
			!beside.some( ( each, index ) => each && each === first[ index ] ) );
		if ( areDifferent && !isOwn ) {
			shared.add( value );
		}
	} );
	return shared;
}

interface Cells { cells: readonly string[] }

/**
 * How to read the cells of a column that is taken for usernames; some say that there is none, in whatever words.
 *
 * @param columns
 * @param headings
 * @param rows
 * @param words
 * @param isBare Are explanations left out?
 */
export function usernameReader(
	columns: readonly ColumnMeaning[], headings: readonly string[], rows: readonly Cells[], words: Headings,
	isBare: boolean
): ( cell: string, cells: readonly string[] ) => SaidName {
	const column = columns.indexOf( 'username' );
	const sample = rows.slice( 0, SAMPLE ).filter( ( { cells } ) => /\[\[|\{\{/.test( cells[ column ] || '' ) );
	// Where the heading asks for no username, and few are linked, the words may be what somebody is called.
	const isAsked = words.score( headings[ column ] || '' )?.meaning === 'username' ||
		sample.length > Math.min( rows.length, SAMPLE ) / 2;
	const shared = isAsked ? findShared( rows, column, columns ) : null;
	const said = rows.slice( 0, SAMPLE ).map( ( { cells } ) => ( cells[ column ] || '' ).trim() )
		.filter( ( cell ) => cell !== '' );
	const areNamesSmall = said.filter( ( cell ) => areSmall( cell.split( /\s+/u ) ) ).length * 2 > said.length;
	return ( cell, cells ) => {
		const name = cell.trim();
		return !shared || name === '' ? { name, isDoubtful: false } :
			shared.has( name.toLowerCase() ) ? { name: '', isDoubtful: false } :
				usernameIn( name, () => besideIn( cells, columns ).flatMap( wordsOf ), isBare, areNamesSmall );
	};
}
