import { reopened } from './create/attempt';
import type { ListCheck } from './list-check';
import type { ListStore } from './list-store';
import { isMendable, makeRow, type AccountRequest, type ListMode, type RequestField, type Row } from './row';
import { TableEdits, type Edited } from './table-edits';
import { TableHistory, type Step } from './table-history';

/** The rows, and what can be done to them before they are created. */
export class ListTable {
	public readonly edits = new TableEdits();
	/** People of whom the text says nothing; see ListDraft.setGuests(). */
	public guests: ReadonlyArray<Partial<AccountRequest>> = [];
	private readonly history = new TableHistory();

	public constructor( private readonly store: ListStore, private readonly check: ListCheck ) {}

	/** How many rows were edited or removed in the table, and are other than their lines say. */
	public get editCount(): number {
		return this.edits.count;
	}

	public edit( row: Row, field: RequestField, value: string ): void {
		this.change( row, field, { [ field ]: value } );
	}

	/** All that is done meanwhile is undone by one press. */
	public asOne( act: () => void ): void {
		this.history.asOne( act );
		this.store.set( { undoable: this.history.length } );
	}

	/**
	 * The person of the row gets the password in a way of their own.
	 *
	 * @param row
	 * @param mode Null: as the others of the list
	 */
	public setMode( row: Row, mode: ListMode | null ): void {
		this.change( row, 'mode', { mode } );
	}

	/** The organizer says that the warnings of the row are no matter. */
	public accept( row: Row ): void {
		if ( !this.store.isRunning ) {
			this.history.note( { kind: 'accepted', row, before: row.accepted } );
			row.accepted = row.remarks.filter( ( { severity } ) => severity === 'warning' ).map( ( { code } ) => code );
			this.store.setRows( this.check.update( [ row ] ) );
		}
	}

	private change( row: Row, field: RequestField | 'mode', edited: Edited ): void {
		if ( !this.store.isRunning ) {
			this.history.note( {
				kind: 'edited', row, field, before: row.request, isOfLine: this.edits.edited( row, field ) === undefined
			} );
			this.put( row, edited );
		}
	}

	private put( row: Row, edited: Edited ): void {
		row.request = { ...row.request, ...edited };
		if ( edited.password !== undefined ) {
			row.passwordSource = 'given';
		}
		this.edits.edit( row, edited );
		this.changed( row );
	}

	/** What is asked for one person is another thing than before. */
	private changed( row: Row ): void {
		row.overrides = [];
		row.accepted = [];
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
			this.store.setRows( this.check.update( [ row ] ).concat( row ) );
		}
	}

	/** The organizer says whose the account is that has the row's name. */
	public claim( row: Row, isTheirs: boolean ): void {
		if ( !this.store.isRunning ) {
			row.claim = { name: row.canonical, isTheirs };
			this.store.setRows( this.check.update( [ row ] ).concat( row ) );
		}
	}

	/** Puts free names beside one that is taken. */
	public alternatives( row: Row ): Promise<void> {
		return this.check.alternatives( row );
	}

	public remove( gone: readonly Row[] ): void {
		const { rows, isRunning } = this.store;
		const removed = new Set( isRunning ? [] : gone );
		const places = rows.flatMap( ( row, place ) => removed.has( row ) ? [ { row, place } ] : [] );
		if ( places.length > 0 ) {
			// The last first, so that each is put back where it was among the others.
			this.history.asOne( () => places.reverse().forEach( ( { row, place } ) => {
				this.history.note( { kind: 'removed', row, place } );
				this.edits.remove( row );
			} ) );
			this.replace( rows.filter( ( row ) => !removed.has( row ) ), this.check.removed( [ ...removed ] ) );
		}
	}

	/** Takes back what was done last: puts rows back, or values. */
	public undo(): void {
		for ( const step of this.store.isRunning ? [] : this.history.pop() ) {
			this.takeBack( step );
		}
	}

	private takeBack( step: Step ): void {
		const { rows } = this.store;
		const { row } = step;
		if ( step.kind === 'removed' ) {
			this.edits.putBack( row );
			const [ before, after ] = [ rows.slice( 0, step.place ), rows.slice( step.place ) ];
			this.replace( [ ...before, row, ...after ], this.check.update( [ row ] ) );
		} else if ( !isMendable( row ) ) {
			this.store.set( { undoable: this.history.length } );
		} else if ( step.kind === 'accepted' ) {
			row.accepted = step.before;
			this.store.set( { undoable: this.history.length }, this.check.update( [ row ] ).map( ( { id } ) => id ) );
		} else {
			this.put( row, { [ step.field ]: step.before[ step.field ] } );
			if ( step.isOfLine ) {
				this.edits.forget( row, step.field );
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
				edits.edit( row, { username } );
			}
		}
		store.replaceRows( store.rows, { sheet: 'none' } );
	}

	/** Rows that were removed, and what they held, are gone for good. */
	public forgetRemoved(): void {
		this.history.startOver();
		this.store.set( { undoable: 0 } );
	}

	/** Another list: nothing was done to its rows yet. */
	public clear(): void {
		this.history.startOver();
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
		const before = store.rows.concat( this.history.removed );
		const removed = new Set( this.edits.carry( before, store.state.text, rows, text ) );
		this.history.startOver( [ ...removed ].map( ( row, i ) => ( { row, place: rows.indexOf( row ) - i } ) ) );
		return { rows: rows.filter( ( row ) => !removed.has( row ) ), removed: removed.size };
	}

	private replace( rows: Row[], changed: readonly Row[] ): void {
		this.store.replaceRows( rows, { undoable: this.history.length, sheet: 'none' }, changed.map( ( { id } ) => id ) );
		this.check.askOpen( changed );
	}
}
