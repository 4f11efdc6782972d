import type { Row, RowRemark } from '../row';
import { NameFinder } from './names-in-text';
import { RowGroups } from './row-groups';

/** What is known of a row, and what it is filed under. */
export interface Entry {
	row: Row;
	/** The name as it would be, without asking the wiki. */
	name: string;
	/** The same, or as the wiki has it. */
	canonical: string;
	look: string;
	email: string;
	realname: string;
	/** What concerns the row alone. */
	own: readonly RowRemark[];
}

/** What a change of the index concerns. */
export interface Concerned {
	rows: Set<Row>;
	/** Real names that nobody had before, or that nobody has any more. */
	people: Set<string>;
}

/** The rows of the list by what they may have in common. Of those that share something, the first is told of. */
export class RowIndex {
	private readonly entries = new Map<number, Entry>();
	private readonly names = new RowGroups();
	private readonly looks = new RowGroups();
	private readonly emails = new RowGroups();
	private readonly people = new NameFinder();

	public get( row: Row ): Entry | null {
		return this.entries.get( row.id ) ?? null;
	}

	public file( entry: Entry, concerned: Concerned ): void {
		this.forget( entry.row, concerned );
		this.entries.set( entry.row.id, entry );
		this.setKeys( entry, true, concerned );
	}

	public forget( row: Row, concerned: Concerned ): void {
		const entry = this.get( row );
		if ( entry ) {
			this.entries.delete( row.id );
			this.setKeys( entry, false, concerned );
		}
	}

	/** The first row with the same name, where it is another one. */
	public sameName( { row, canonical }: Entry ): Entry | null {
		return this.above( row, this.names, canonical );
	}

	/** The first row with a name that looks the same, where it is another one. */
	public sameLook( { row, look }: Entry ): Entry | null {
		return this.above( row, this.looks, look );
	}

	/** The first row with the same address, where it is another one. */
	public sameEmail( { row, email }: Entry ): Entry | null {
		return this.above( row, this.emails, email );
	}

	/** The real name of somebody on the list that is in the text; null: none. */
	public personIn( text: string ): string | null {
		return this.people.find( text );
	}

	/** The rows with a reason of their own. */
	public get withReason(): Row[] {
		return [ ...this.entries.values() ].map( ( { row } ) => row ).filter( ( { request } ) => request.reason !== '' );
	}

	private above( row: Row, groups: RowGroups, key: string ): Entry | null {
		const first = groups.first( key );
		return first && first.id !== row.id ? this.get( first ) : null;
	}

	private setKeys( entry: Entry, present: boolean, { rows, people }: Concerned ): void {
		for ( const [ groups, key ] of [
			[ this.names, entry.canonical ], [ this.looks, entry.look ], [ this.emails, entry.email ]
		] as const ) {
			groups.set( key, entry.row, present ).forEach( ( row ) => rows.add( row ) );
		}
		if ( entry.realname && this.people.set( entry.realname, present ) ) {
			people.add( entry.realname );
		}
	}
}
