import { reopened } from './create/attempt';
import type { ListCheck } from './list-check';
import type { ListStore } from './list-store';
import { isMendable, makeRow, type AccountRequest, type RequestField, type Row } from './row';
import { TableEdits } from './table-edits';

/**
 * What can be undone: a row was removed, or a field had another value,
 * perhaps the one that the line of the list says.
 */
type Step =
	{ kind: 'removed'; row: Row; place: number } |
	{ kind: 'edited'; row: Row; field: RequestField; value: string; isOfLine: boolean };

/** What the check would put into a field of a row. */
interface Suggestion {
	row: Row;
	field: RequestField;
	value: string;
}

/** The rows, and what can be done to them before they are created. */
export class ListTable {
	public readonly edits = new TableEdits();
	/** People of whom the text says nothing; see ListDraft.setGuests(). */
	public guests: ReadonlyArray<Partial<AccountRequest>> = [];
	/** What was done, the latest last. */
	private history: Step[] = [];

	public constructor( private readonly store: ListStore, private readonly check: ListCheck ) {}

	/** How many rows were edited or removed in the table, and are other than their lines say. */
	public get editCount(): number {
		return this.edits.count;
	}

	public edit( row: Row, field: RequestField, value: string ): void {
		if ( !this.store.isRunning ) {
			this.history.push( {
				kind: 'edited', row, field, value: row.request[ field ],
				isOfLine: this.edits.edited( row, field ) === undefined
			} );
			this.put( row, field, value );
		}
	}

	/** Of the rows that can be created or mended, those with one thing to put in place of what is wrong. */
	public get suggestions(): Suggestion[] {
		return this.store.rows.filter( isMendable ).flatMap( ( row ) => row.remarks.flatMap( ( { field, fixes } ) => (
			fixes.length === 1 ? fixes.map( ( value ) => ( { row, field, value } ) ) : []
		) ) );
	}

	public applySuggestions(): void {
		this.suggestions.forEach( ( { row, field, value } ) => this.edit( row, field, value ) );
	}

	/** The rows that lack nothing but an address, where passwords can be made for the list. */
	public get withoutAddress(): Row[] {
		const { modes } = this.store.state;
		return !modes.includes( 'generate' ) ? [] : this.store.rows.filter( ( row ) => (
			isMendable( row ) && row.remarks.some( ( { code } ) => code === 'email-missing' )
		) );
	}

	/** They get passwords that are made here, in a sheet, whatever the mode of the list is. */
	public makePasswords(): void {
		for ( const row of this.store.isRunning ? [] : this.withoutAddress ) {
			this.edits.edit( row, 'mode', 'generate' );
			row.request = { ...row.request, mode: 'generate' };
			this.changed( row );
		}
	}

	private put( row: Row, field: RequestField, value: string ): void {
		row.request = { ...row.request, [ field ]: value };
		if ( field === 'password' ) {
			row.passwordSource = 'given';
		}
		this.edits.edit( row, field, value );
		this.changed( row );
	}

	/** What is asked for one person is another thing than before. */
	private changed( row: Row ): void {
		row.overrides = [];
		if ( row.attempt ) {
			// A refusal is mended by editing, and what the wiki said before the attempt was not the last word.
			row.attempt = reopened( row.attempt );
			row.wiki = null;
		}
		row.state = 'unchecked';
		const changed = this.check.edited( row );
		this.store.set(
			{ sheet: 'none', undoable: this.history.length }, changed.concat( row ).map( ( { id } ) => id )
		);
		this.check.askOpen( changed );
	}

	/** Has a row created all the same, where the wiki lets this person. */
	public override( row: Row, override: string, chosen: boolean ): void {
		if ( !this.store.isRunning ) {
			row.overrides = row.overrides.filter( ( name ) => name !== override ).concat( chosen ? override : [] );
			this.store.setRows( this.check.local.update( [ row ] ).concat( row ) );
		}
	}

	/** The organizer says whose the account is that has the row's name. */
	public claim( row: Row, isTheirs: boolean ): void {
		if ( !this.store.isRunning ) {
			row.claim = { name: row.canonical, isTheirs };
			this.store.setRows( this.check.local.update( [ row ] ).concat( row ) );
		}
	}

	/** Puts free names beside one that is taken. */
	public alternatives( row: Row ): Promise<void> {
		return this.check.alternatives( row );
	}

	public remove( row: Row ): void {
		const { rows, isRunning } = this.store;
		const place = rows.indexOf( row );
		if ( place !== -1 && !isRunning ) {
			this.history.push( { kind: 'removed', row, place } );
			this.edits.remove( row );
			this.replace( rows.filter( ( other ) => other !== row ), this.check.local.remove( [ row ] ) );
		}
	}

	/** Takes back what was done last: puts a row back, or a value. */
	public undo(): void {
		const { rows, isRunning } = this.store;
		const last = isRunning ? undefined : this.history.pop();
		if ( last?.kind === 'removed' ) {
			this.edits.putBack( last.row );
			this.replace(
				[ ...rows.slice( 0, last.place ), last.row, ...rows.slice( last.place ) ],
				this.check.local.update( [ last.row ] )
			);
		} else if ( last && isMendable( last.row ) ) {
			this.put( last.row, last.field, last.value );
			if ( last.isOfLine ) {
				this.edits.forget( last.row, last.field );
			}
		}
	}

	/**
	 * Gives rows other names in one go, before they are checked.
	 *
	 * @param names '' takes back a name that was given so: the row is as its line says
	 */
	public rename( names: ReadonlyMap<Row, string> ): void {
		const { store, edits } = this;
		if ( store.isRunning ) {
			return;
		}
		for ( const [ row, username ] of names ) {
			row.request = { ...row.request, username };
			row.overrides = [];
			row.state = 'unchecked';
			if ( username === '' ) {
				edits.forget( row, 'username' );
			} else {
				edits.edit( row, 'username', username );
			}
		}
		store.replaceRows( store.rows, { sheet: 'none' } );
	}

	/** Rows that were removed, and what they held, are gone for good. */
	public forgetRemoved(): void {
		this.history = [];
		this.store.set( { undoable: 0 } );
	}

	/** Another list: nothing was done to its rows yet. */
	public clear(): void {
		this.history = [];
		this.guests = [];
		this.edits.clear();
	}

	/**
	 * The text was read anew: does again what was done to the rows of those lines that are still the same. The guests
	 * come below.
	 *
	 * @return The rows without those that were removed, and how many those are
	 */
	public carry( read: readonly Row[], text: string ): { rows: Row[]; removed: number } {
		const { store } = this;
		const lines = text.split( '\n' ).length;
		const rows = read.concat( this.guests.map( ( guest, index ) => (
			makeRow( read.length + index + 1, lines + index + 1, guest )
		) ) );
		const before = store.rows.concat( this.history.flatMap( ( step ) => step.kind === 'removed' ? [ step.row ] : [] ) );
		const removed = new Set( this.edits.carry( before, store.state.text, rows, text ) );
		this.history = [ ...removed ].map( ( row, index ) => ( { kind: 'removed', row, place: rows.indexOf( row ) - index } ) );
		return { rows: rows.filter( ( row ) => !removed.has( row ) ), removed: removed.size };
	}

	private replace( rows: Row[], changed: readonly Row[] ): void {
		this.store.replaceRows( rows, { undoable: this.history.length, sheet: 'none' }, changed.map( ( { id } ) => id ) );
		this.check.askOpen( changed );
	}
}
