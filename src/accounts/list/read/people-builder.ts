import type { NameRules } from '../../names/username';
import type { ListMode } from '../row';
import { cleanFields } from './clean-request';
import { isPlaceholder } from './cell-kinds';
import type { SourceLine } from './prepared-lines';
import { canonicalSpaces, isBlank } from './plain-text';
import { MAX_ROWS, type ExtraCell, type ReadOptions, type ReadRemark, type ReadRow, type RemarkCode } from './reading';

/** Long enough to find the line by. */
const MAX_TEXT = 200;

const NO_EXTRA: readonly ExtraCell[] = [];

export type Person = Partial<Pick<ReadRow, 'username' | 'email' | 'realname' | 'password' | 'reason' | 'mode' | 'extra'>>;

/** Collects the people and remarks of a list that is being read. */
export class PeopleBuilder {
	public readonly rows: ReadRow[] = [];
	public readonly remarks: ReadRemark[] = [];
	/** The first line of which a row found no room; null while there is room. */
	public overflow: number | null = null;
	private readonly rules: NameRules;
	private readonly linked = new Map<string, ReadRow | undefined>();

	public constructor( { userNamespaces = [] }: ReadOptions ) {
		this.rules = { userNamespaces };
	}

	public remark( code: RemarkCode, line: number, text: string, lastLine = line ): void {
		this.remarks.push( { code, line, lastLine, text: text.length > MAX_TEXT ? text.slice( 0, MAX_TEXT ) + '…' : text } );
	}

	/**
	 * @param line
	 * @param lastLine
	 * @param person
	 * @param literally A row of the program's own sheet is taken to the letter
	 */
	public add( line: number, lastLine: number, person: Person, literally = false ): void {
		if ( this.rows.length >= MAX_ROWS ) {
			this.overflow = this.overflow ?? line;
			return;
		}
		const row: ReadRow = {
			username: '', email: '', realname: '', password: '', reason: '', mode: null, extra: NO_EXTRA, ...person,
			line, lastLine, cleaned: {}
		};
		if ( !literally ) {
			row.cleaned = cleanFields( row, this.rules );
		}
		this.rows.push( row );
	}

	/** Adds somebody whom a page links to, once, wherever the page does so again; two addresses are two people. */
	public addLinked( line: number, lastLine: number, username: string, email: string, text: string ): void {
		const key = canonicalSpaces( username );
		const name = key.charAt( 0 ).toUpperCase() + key.slice( 1 );
		const known = this.linked.get( name );
		if ( !known || email !== '' && known.email !== '' && known.email !== email ) {
			this.add( line, lastLine, { username, email } );
			this.linked.set( name, known ?? this.rows[ this.rows.length - 1 ] );
		} else {
			known.email = known.email || email;
			this.remark( 'again', line, text, lastLine );
		}
	}

	/** Adds somebody, or says that the line names nobody. */
	public addOrRemark( line: number, lastLine: number, person: Person, text: string ): void {
		const { username = '', email = '', realname = '' } = person;
		if ( isBlank( username ) && isBlank( email ) && isBlank( realname ) ) {
			this.remark( 'no-name', line, text, lastLine );
		} else {
			this.add( line, lastLine, person );
		}
	}

	/** An address alone says nothing of somebody who has it beside a name. */
	private dropAddresses(): void {
		const isAlone = ( { username, realname, password }: ReadRow ): boolean => username + realname + password === '';
		const named = new Set( this.rows.flatMap( ( row ) => ( isAlone( row ) ? [] : row.email ) ) );
		for ( const row of this.rows.splice( 0 ) ) {
			if ( isAlone( row ) && row.email !== '' && named.has( row.email ) ) {
				this.remark( 'again', row.line, row.email, row.lastLine );
			} else {
				this.rows.push( row );
			}
		}
	}

	/**
	 * By line; says where the limit cut the list off, and remarks on what nobody has read.
	 *
	 * @param lastLine
	 * @param lines All of the text
	 */
	public finish( lastLine: number, lines: readonly SourceLine[] ): void {
		this.dropAddresses();
		const { overflow } = this;
		if ( overflow !== null ) {
			this.remark( 'too-many', overflow, lines.find( ( { line } ) => line === overflow )?.text || '', lastLine );
		}
		const isRead = new Uint8Array( lastLine + 2 );
		for ( const { line, lastLine: end } of [ ...this.rows, ...this.remarks ] ) {
			isRead.fill( 1, line, end + 1 );
		}
		for ( const { line, lastLine: end, text } of lines ) {
			if ( isRead[ line ] === 0 && !isBlank( text ) ) {
				this.remark( 'no-name', line, text, end );
			}
		}
		this.rows.sort( ( a, b ) => a.line - b.line );
		this.remarks.sort( ( a, b ) => a.line - b.line );
	}
}

/** What a cell says, and nothing where it only says that there is nothing. */
export function saying( cell: string ): string {
	return isPlaceholder( cell ) ? '' : cell.trim();
}

/** What the column for the password mode may say, in small letters. */
export const MODE_WORDS: ReadonlyMap<string, ListMode> = new Map( [
	[ 'mail', 'mail' ], [ 'email', 'mail' ], [ 'e-mail', 'mail' ],
	[ 'generate', 'generate' ], [ 'generated', 'generate' ],
	[ 'type', 'type' ], [ 'typed', 'type' ]
] );
