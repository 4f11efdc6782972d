import type { ListStore } from './list-store';
import type { ListTable } from './list-table';
import { isMendable, type ListMode, type RequestField, type Row } from './row';

/** What the check would put into a field of a row. */
interface Suggestion {
	row: Row;
	field: RequestField;
	value: string;
}

/** What can be done to many rows at once. Each is undone by one press. */
export class BulkEdits {
	public constructor( private readonly store: ListStore, private readonly table: ListTable ) {}

	/** Of the rows that can be created or mended, those with one thing to put in place of what is wrong. */
	public suggestions( rows: readonly Row[] = this.store.rows ): Suggestion[] {
		return rows.filter( isMendable ).flatMap( ( row ) => row.remarks.flatMap( ( { field, fixes } ) => (
			fixes.length === 1 ? fixes.map( ( value ) => ( { row, field, value } ) ) : []
		) ) );
	}

	public applySuggestions( rows: readonly Row[] = this.store.rows ): void {
		this.table.asOne( () => {
			this.suggestions( rows ).forEach( ( { row, field, value } ) => this.table.edit( row, field, value ) );
		} );
	}

	/** The rows that lack nothing but an address, where passwords can be made for the list. */
	public get withoutAddress(): Row[] {
		const { modes } = this.store.state;
		return !modes.includes( 'generate' ) ? [] : this.store.rows.filter( ( row ) => (
			isMendable( row ) && row.remarks.some( ( { code } ) => code === 'email-missing' )
		) );
	}

	/**
	 * These people get their passwords in a way of their own.
	 *
	 * @param rows
	 * @param mode Null: as the others of the list
	 */
	public setMode( rows: readonly Row[], mode: ListMode | null ): void {
		this.each( rows.filter( isMendable ), ( row ) => this.table.setMode( row, mode ) );
	}

	/**
	 * Their accounts are created with another reason than the others.
	 *
	 * @param rows
	 * @param reason '' means the list's
	 */
	public setReason( rows: readonly Row[], reason: string ): void {
		this.each( rows.filter( isMendable ), ( row ) => this.table.edit( row, 'reason', reason ) );
	}

	/** The warnings of these rows are no matter. */
	public accept( rows: readonly Row[] ): void {
		this.each( rows.filter( ( { state } ) => state === 'warned' ), ( row ) => this.table.accept( row ) );
	}

	private each( rows: readonly Row[], act: ( row: Row ) => void ): void {
		this.table.asOne( () => rows.forEach( act ) );
	}
}
