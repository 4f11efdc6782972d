import { makeNames, nobodies, type NamePattern, type Nameless } from '../names/make-names';
import { canonicalName, type NameRules } from '../names/username';
import type { AccountList } from './account-list';
import type { Row } from './row';

/** As many as one room holds; a longer list comes as a list. */
export const MOST_GUESTS = 500;

/** A row, and the name that it would get; '' where none can be made. */
export interface NamePreview {
	row: Row;
	name: string;
}

function namelessOf( { request: { realname, email } }: Row ): Nameless {
	return { firstName: '', lastName: '', realname, email };
}

/** Names for those on the list who have none, and guests of whom nothing is known. All of it can be undone. */
export class ListNames {
	/** The names that were made, so that they are known again after the text was read anew. */
	private readonly made = new Set<string>();

	public constructor( private readonly list: Pick<AccountList, 'rows' | 'state' | 'table' | 'draft'> ) {}

	/** Who has no username. */
	public get nameless(): Row[] {
		return this.list.rows.filter( ( { request } ) => request.username === '' );
	}

	/** Who has one that was made here. */
	public get named(): Row[] {
		const { rows, table } = this.list;
		return rows.filter( ( row ) => (
			this.made.has( row.request.username ) && table.edits.edited( row, 'username' ) === row.request.username
		) );
	}

	public get guestCount(): number {
		return this.list.table.guests.length;
	}

	/** The name that each of the nameless would get. */
	public preview( pattern: NamePattern ): NamePreview[] {
		const rows = this.nameless;
		const names = makeNames( rows.map( namelessOf ), pattern, this.taken, this.rules );
		return rows.map( ( row, index ) => ( { row, name: names[ index ] ?? '' } ) );
	}

	/** Gives them these names. Who gets none stays as they are. */
	public make( pattern: NamePattern ): void {
		const made = this.preview( pattern ).filter( ( { name } ) => name !== '' );
		made.forEach( ( { name } ) => this.made.add( name ) );
		this.list.table.rename( new Map( made.map( ( { row, name } ) => [ row, name ] ) ) );
	}

	/** Takes the names back that were made. */
	public undo(): void {
		const rows = this.named;
		this.made.clear();
		this.list.table.rename( new Map( rows.map( ( row ) => [ row, '' ] ) ) );
	}

	/** What so many guests would be called. */
	public guestNames( count: number, pattern: NamePattern ): string[] {
		return makeNames( nobodies( count ), pattern, this.taken, this.rules ).filter( ( name ) => name !== '' );
	}

	/** Puts them on the list. Nobody can mail them a password: they get one made here, where the wiki lets us. */
	public addGuests( count: number, pattern: NamePattern ): void {
		const { table, draft, state } = this.list;
		const mode = state.modes.includes( 'generate' ) ? 'generate' : null;
		draft.setGuests( [
			...table.guests, ...this.guestNames( count, pattern ).map( ( username ) => ( { username, mode } as const ) )
		] );
	}

	/** Takes all guests off the list again. */
	public removeGuests(): void {
		this.list.draft.setGuests( [] );
	}

	private get rules(): NameRules {
		return this.list.state.opening?.rules ?? {};
	}

	private get taken(): string[] {
		return this.list.rows.flatMap( ( { request } ) => (
			canonicalName( request.username, this.rules ).canonical || []
		) );
	}
}
