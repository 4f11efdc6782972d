import { reopened } from './create/attempt';
import type { ListCheck } from './list-check';
import type { ListStore } from './list-store';
import type { RequestField, Row, RowRemark } from './row';
import { TableEdits } from './table-edits';

/** The rows, and what can be done to them before they are created. */
export class ListTable {
	public readonly edits = new TableEdits();
	private removed: Array<{ row: Row; place: number }> = [];

	public constructor( private readonly store: ListStore, private readonly check: ListCheck ) {}

	/** How many rows were edited or removed in the table, and are other than their lines say. */
	public get editCount(): number {
		return this.edits.count;
	}

	public edit( row: Row, field: RequestField, value: string ): void {
		const { store } = this;
		if ( store.isRunning ) {
			return;
		}
		row.request = { ...row.request, [ field ]: value };
		if ( field === 'password' ) {
			row.passwordSource = 'given';
		}
		this.edits.edit( row, field, value );
		row.overrides = [];
		if ( row.attempt ) {
			// A refusal is mended by editing, and what the wiki said before the attempt was not the last word.
			row.attempt = reopened( row.attempt );
			row.wiki = null;
		}
		row.state = 'unchecked';
		const changed = this.check.edited( row );
		store.set( { sheet: 'none' }, changed.concat( row ).map( ( { id } ) => id ) );
		this.check.askOpen( changed );
	}

	/** Has a row created all the same, where the wiki lets this person. */
	public override( row: Row, remark: RowRemark, chosen: boolean ): void {
		const { override } = remark;
		if ( override !== null && !this.store.isRunning ) {
			row.overrides = row.overrides.filter( ( name ) => name !== override ).concat( chosen ? override : [] );
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
			this.removed.push( { row, place } );
			this.edits.remove( row );
			this.replace( rows.filter( ( other ) => other !== row ), this.check.local.remove( [ row ] ) );
		}
	}

	/** Puts the row back that was removed last. */
	public undo(): void {
		const { rows, isRunning } = this.store;
		const last = isRunning ? undefined : this.removed.pop();
		if ( last ) {
			this.edits.putBack( last.row );
			this.replace(
				[ ...rows.slice( 0, last.place ), last.row, ...rows.slice( last.place ) ],
				this.check.local.update( [ last.row ] )
			);
		}
	}

	/** Another list: nothing was done to its rows yet. */
	public clear(): void {
		this.removed = [];
		this.edits.clear();
	}

	/**
	 * The text was read anew: does again what was done to the rows of those lines that are still the same.
	 *
	 * @return The rows without those that were removed, and how many those are
	 */
	public carry( rows: readonly Row[], text: string ): { rows: Row[]; removed: number } {
		const { store } = this;
		const before = store.rows.concat( this.removed.map( ( { row } ) => row ) );
		const removed = new Set( this.edits.carry( before, store.state.text, rows, text ) );
		this.removed = [ ...removed ].map( ( row, index ) => ( { row, place: rows.indexOf( row ) - index } ) );
		return { rows: rows.filter( ( row ) => !removed.has( row ) ), removed: removed.size };
	}

	private replace( rows: Row[], changed: readonly Row[] ): void {
		this.store.replaceRows( rows, { undoable: this.removed.length, sheet: 'none' }, changed.map( ( { id } ) => id ) );
		this.check.askOpen( changed );
	}
}
