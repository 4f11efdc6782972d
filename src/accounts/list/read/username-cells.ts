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
	const small = words.filter( ( word ) => SMALL.test( word ) ).length;
	return words.length > MOST_WORDS || words.length > 2 && ( small * 2 > words.length || /[.!?…]$/u.test( text ) ) ||
		words.length > 1 && small > 0 && SMALL.test( words[ 0 ] ?? '' ) || /.[。！？]$/u.test( text );
}

/** The beginning of an explanation: without what stands in brackets, and nothing where that explains as well. */
function bareName( text: string ): string {
	const bare = BRACKETS.exec( text )?.[ 1 ] ?? text;
	const words = bare.split( /\s+/u );
	return isExplanation( bare ) || words.length === 2 && SMALL.test( words[ 1 ] ?? '' ) ? '' : bare;
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
 * @param own Words of the person's name and address
 * @param isBare Are explanations left out?
 */
export function usernameIn( text: string, own: readonly string[], isBare: boolean ): SaidName {
	if ( isAnswer( text ) || ALL_IN_BRACKETS.test( text ) ) {
		return { name: '', isDoubtful: false };
	}
	const [ , answer = '', rest = '' ] = ANSWERED.exec( text ) ?? [];
	const name = isAnswer( answer ) ? rest : text;
	const isOwn = sharesWord( wordsOf( name ), own );
	const isExplained = isExplanation( name ) && ( !isOwn || BRACKETS.test( name ) );
	return {
		name: isBare && ( isExplained || !isOwn ) ? bareName( name ) : name,
		isDoubtful: isExplained || name !== text
	};
}

/** What the rows of a table say of the same people beside the username. */
interface Beside {
	/** Address and name, in small letters. */
	email: string;
	name: string;
	words: readonly string[];
}

/** The cells of a column that is taken for usernames; some say that there is none, in whatever words. */
export class UsernameCells {
	/** Are there any that may be explanations? Then the other way to read them leaves them out. */
	public hasDoubtful = false;
	private readonly column: number;
	private readonly beside: ReadonlyArray<readonly [ ColumnMeaning, number ]>;
	private readonly shared: ReadonlySet<string>;
	/** Does the heading ask for a username, or are most linked? Else the words may be what somebody is called. */
	private readonly isAsked: boolean;

	/**
	 * @param columns
	 * @param headings
	 * @param rows
	 * @param words
	 * @param isBare Are explanations left out?
	 */
	public constructor(
		columns: readonly ColumnMeaning[], headings: readonly string[],
		rows: ReadonlyArray<{ cells: readonly string[] }>, words: Headings, private readonly isBare: boolean
	) {
		this.column = columns.indexOf( 'username' );
		this.beside = columns.flatMap( ( meaning, column ) => (
			meaning === 'email' || meaning === 'realname' || meaning === 'firstname' || meaning === 'lastname' ?
				[ [ meaning, column ] as const ] : []
		) );
		const sample = rows.slice( 0, SAMPLE ).map( ( { cells } ) => cells[ this.column ] ?? '' );
		this.isAsked = words.score( headings[ this.column ] ?? '' )?.meaning === 'username' ||
			sample.filter( ( cell ) => /\[\[|\{\{/.test( cell ) ).length > sample.length / 2;
		this.shared = this.isAsked ? this.findShared( rows ) : new Set();
	}

	/**
	 * @param cell
	 * @param cells Of the same row
	 * @return '' where the cell says that there is no username
	 */
	public read( cell: string, cells: readonly string[] ): string {
		const text = cell.trim();
		if ( text === '' || !this.isAsked ) {
			return text;
		}
		if ( this.shared.has( text.toLowerCase() ) ) {
			return '';
		}
		const { name, isDoubtful } = usernameIn( text, this.besideIn( cells ).words, this.isBare );
		this.hasDoubtful = this.hasDoubtful || isDoubtful;
		return name;
	}

	private besideIn( cells: readonly string[] ): Beside {
		const text = ( isEmail: boolean ): string => this.beside
			.flatMap( ( [ meaning, column ] ) => ( ( meaning === 'email' ) === isEmail ? [ cells[ column ] ?? '' ] : [] ) )
			.join( ' ' ).trim().toLowerCase();
		const [ email, name ] = [ text( true ), text( false ) ];
		return { email, name, words: [ ...wordsOf( email ), ...wordsOf( name ) ] };
	}

	/** What stands beside different people, none of whom is called so. */
	private findShared( rows: ReadonlyArray<{ cells: readonly string[] }> ): ReadonlySet<string> {
		const first = new Map<string, Beside>();
		const shared = new Set<string>();
		const own = new Set<string>();
		for ( const { cells } of rows ) {
			const value = ( cells[ this.column ] ?? '' ).trim().toLowerCase();
			const beside = this.besideIn( cells );
			const other = first.get( value ) ?? beside;
			first.set( value, other );
			if ( sharesWord( wordsOf( value ), beside.words ) ) {
				own.add( value );
			} else if ( other.email !== beside.email && other.name !== beside.name || this.differs( other, beside ) ) {
				shared.add( value );
			}
		}
		own.forEach( ( value ) => shared.delete( value ) );
		return shared;
	}

	/** Are they two people, where a table has but one column that says so? */
	private differs( one: Beside, other: Beside ): boolean {
		return one.name === '' && other.name === '' && one.email !== other.email ||
			one.email === '' && other.email === '' && one.name !== other.name;
	}
}
