import { cleanEmail, emailProblem } from '../../email/email';
import type { ColumnKind, ParseOptions } from './parsed-list';
import { unicodePattern } from '../../names/unicode-pattern';

const NO_LETTER = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}]`, 'g' );

/** Words of letters, as real names are. */
const SEVERAL_WORDS = unicodePattern( String.raw`^\s*\p{L}+[.'’-]*(?:\s+[\p{L}\p{M}.'’-]+)+\s*$` );

/** The columns of the sheet. The last one, headed by the program's name, is how it is known again. */
export const SHEET_COLUMNS: readonly ColumnKind[] = [
	'username', 'email', 'realname', 'password', 'reason', 'mode', 'ignored'
];

/** The columns of the results: state, name, address, explanation, and the one that is known again. */
const RESULT_COLUMNS: readonly ColumnKind[] = [ 'ignored', 'username', 'email', 'ignored', 'ignored' ];

/** Heads the last column of what this program writes. */
export const SHEET_MARK = 'AccountCreator';

/** What people call the columns in English. */
const HEADINGS: Partial<Record<ColumnKind, string>> = {
	username: 'username,user,name,account,accountname,login,loginname,nick,nickname,wikiname',
	email: 'email,mail,emailaddress,mailaddress,eaddress',
	realname: 'realname,fullname',
	password: 'password,pass,passwd,pw,initialpassword',
	reason: 'reason,comment,summary',
	mode: 'way,mode,passwordway,passwordmode'
};

/** Long enough to be known in the middle of a question of a form: “What is your Wikipedia username?” */
const TELLING: ReadonlyArray<readonly [ string, ColumnKind ]> = [
	[ 'username', 'username' ], [ 'email', 'email' ], [ 'realname', 'realname' ], [ 'fullname', 'realname' ],
	[ 'password', 'password' ]
];

/** “E-Mail address*” → “emailaddress” */
function plainHeading( text: string ): string {
	return text.normalize( 'NFKC' ).toLowerCase().replace( NO_LETTER, '' );
}

export type HeadingWords = ReadonlyMap<string, ColumnKind>;

export function headingWords( more: ParseOptions[ 'headings' ] = {} ): HeadingWords {
	const words = new Map<string, ColumnKind>();
	for ( const source of [ HEADINGS, more ] ) {
		for ( const [ kind, list ] of Object.entries( source ) ) {
			for ( const word of typeof list === 'string' ? list.split( ',' ) : list ) {
				words.set( plainHeading( word ), kind as ColumnKind );
			}
		}
	}
	words.delete( '' );
	return words;
}

function kindOf( heading: string, words: HeadingWords ): ColumnKind {
	const plain = plainHeading( heading );
	return words.get( plain ) ?? TELLING.find( ( [ word ] ) => plain.includes( word ) )?.[ 1 ] ?? 'ignored';
}

export function isEmail( cell: string ): boolean {
	return cell.length > 2 && /[@＠]/.test( cell ) && emailProblem( cleanEmail( cell ) ) === null;
}

export function isBlank( cell: string ): boolean {
	return cell.trim() === '';
}

/** How many of the cells are headings that are known; 0 where one is an address, and the line therefore data. */
export function headingCount( cells: readonly string[], words: HeadingWords ): number {
	if ( cells.some( isEmail ) ) {
		return 0;
	}
	const known = cells.filter( ( cell ) => kindOf( cell, words ) !== 'ignored' ).length;
	// A single heading has to be one to the letter: somebody may be called “Emailqueen”.
	return known > 1 || cells.some( ( cell ) => words.has( plainHeading( cell ) ) ) ? known : 0;
}

/** Are these the headings of what this program writes? */
export function isSheet( headings: readonly string[] ): boolean {
	return headings.length > 1 && headings.some( ( cell ) => cell.trim() === SHEET_MARK ) && !headings.some( isEmail );
}

/** Two columns of one kind: the first has it, except that “name” beside “username” is the real one. */
function settleTwins( kinds: ColumnKind[], headings: readonly string[] ): ColumnKind[] {
	const isVague = ( index: number ): boolean => plainHeading( headings[ index ] ?? '' ) === 'name';
	const names = kinds.flatMap( ( kind, index ) => kind === 'username' ? [ index ] : [] );
	const real = names.length > 1 ? names.find( isVague ) : undefined;
	if ( real !== undefined ) {
		kinds[ real ] = kinds.includes( 'realname' ) ? 'ignored' : 'realname';
	}
	return kinds.map( ( kind, index ) => kinds.indexOf( kind ) === index ? kind : 'ignored' );
}

function share( cells: readonly string[], test: ( cell: string ) => boolean ): number {
	const filled = cells.filter( ( cell ) => !isBlank( cell ) );
	return filled.length ? filled.filter( test ).length / filled.length : 0;
}

/**
 * Guesses from what stands in the columns: addresses; numbers and dates, which are nobody's name; names. Never a
 * password, and as real names only what cannot be one: real names are for everybody to read.
 *
 * @param rows The first rows of the table
 */
export function guessColumns( rows: ReadonlyArray<readonly string[]> ): ColumnKind[] {
	const width = rows.reduce( ( most, row ) => Math.max( most, row.length ), 1 );
	const kinds: ColumnKind[] = [];
	for ( let column = 0; column < width; column++ ) {
		const cells = rows.map( ( row ) => row[ column ] ?? '' );
		let kind: ColumnKind = 'ignored';
		if ( share( cells, ( cell ) => isEmail( cell ) ) >= 0.5 ) {
			kind = 'email';
		} else if ( width > 1 && share( cells, ( cell ) => /^[\d\s.,:/+-]+(?:[ap]m)?$/i.test( cell ) ) > 0.9 ) {
			kind = 'ignored';
		} else if ( !cells.every( isBlank ) ) {
			kind = !kinds.includes( 'username' ) ? 'username' :
				share( cells, ( cell ) => SEVERAL_WORDS.test( cell ) ) > 0.8 ? 'realname' :
					'ignored';
		}
		kinds.push( kinds.includes( kind ) ? 'ignored' : kind );
	}
	return kinds;
}

/** What the columns are, by their headings and, where no heading says so, by what stands in them. */
export function columnsByHeadings(
	headings: readonly string[], rows: ReadonlyArray<readonly string[]>, words: HeadingWords
): ColumnKind[] {
	const kinds = settleTwins( headings.map( ( heading ) => kindOf( heading, words ) ), headings );
	if ( isSheet( headings ) ) {
		// The headings may be in a language that is not known here; nothing known must stand in another place, though.
		const own = [ SHEET_COLUMNS, RESULT_COLUMNS ].find( ( columns ) => (
			headings.length === columns.length &&
			kinds.every( ( kind, index ) => kind === 'ignored' || kind === columns[ index ] || columns[ index ] === 'ignored' )
		) );
		return own ? [ ...own ] : kinds;
	}
	const guessed = guessColumns( rows );
	for ( const kind of [ 'username', 'email' ] as const ) {
		const index = guessed.findIndex( ( guess, column ) => guess === kind && kinds[ column ] === 'ignored' );
		if ( index >= 0 && !kinds.includes( kind ) ) {
			kinds[ index ] = kind;
		}
	}
	return kinds;
}
