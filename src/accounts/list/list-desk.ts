import type { StartProblem } from './create/batch-state';
import type { ListCheck } from './list-check';
import type { ListRun } from './list-run';
import type { ListSheet } from './list-sheet';
import type { ListStore } from './list-store';
import type { ListTable } from './list-table';
import { makeRow, type AccountRequest, type Row } from './row';

/** The number after all that the rows have. */
function after( rows: readonly Row[], what: 'id' | 'line' ): number {
	return rows.reduce( ( most, row ) => Math.max( most, row[ what ] ), 0 ) + 1;
}

/** People who come to the list one at a time, and are created at once, beside whatever else is on it. */
export class ListDesk {
	public constructor(
		private readonly store: ListStore, private readonly check: ListCheck, private readonly table: ListTable,
		private readonly sheet: ListSheet, private readonly run: ListRun
	) {}

	public open(): void {
		this.set( true );
	}

	/** Finds out how many accounts the person has created lately. */
	public askQuota(): Promise<void> {
		return this.check.askQuota();
	}

	/** Back to the list, with all who came. */
	public leave(): void {
		const { store } = this;
		const kind = store.hasBegun ? 'results' : store.rows.length > 0 ? 'check' : 'list';
		this.set( false );
		store.set( { place: { kind } } );
	}

	/** Puts somebody below the others, and asks the wiki about the name. */
	public add( request: Partial<AccountRequest> ): Row {
		const { id, line } = this.numbers;
		const row = { ...makeRow( id, line, request ), isWalkUp: true };
		this.sheet.makePassword( row );
		this.put( row );
		void this.check.askAlone( row );
		return row;
	}

	/**
	 * The account that has the name of somebody who cannot get it is theirs: they need no other, and no password.
	 *
	 * @param row On the list, or taken off it to be mended
	 * @return The row of theirs that is on the list
	 */
	public recognise( row: Row ): Row {
		const { request, canonical } = row;
		const theirs = this.store.rows.includes( row ) ? row : { ...row, ...this.numbers };
		theirs.request = { ...request, password: '' };
		theirs.passwordSource = 'given';
		theirs.claim = { name: canonical, isTheirs: true };
		this.put( theirs );
		return theirs;
	}

	/** Takes somebody off the list again. */
	public remove( row: Row ): void {
		this.table.remove( [ row ] );
		this.run.keep();
	}

	/** Creates these rows and no others. Whose password got lost with a reload, and was never sent, gets another. */
	public create( rows: readonly Row[] ): Promise<StartProblem | null> {
		for ( const row of rows ) {
			if ( row.attempt === null || row.attempt.sentAt === null ) {
				this.sheet.makePassword( row );
			}
		}
		return this.run.start( rows );
	}

	/** Those of the next row. */
	private get numbers(): Pick<Row, 'id' | 'line'> {
		const { rows } = this.store;
		return { id: after( rows, 'id' ), line: after( rows, 'line' ) };
	}

	/** Puts the row below the others, unless it is among them; what can be known here of all is known at once. */
	private put( row: Row ): void {
		const { store } = this;
		const changed = this.check.added( row );
		const rows = store.rows.includes( row ) ? store.rows : [ ...store.rows, row ];
		// The wiki is asked about what is changed from now on.
		const { place } = store.state;
		store.replaceRows( rows, place.kind === 'list' ? { place: { kind: 'check' } } : {}, changed.map( ( { id } ) => id ) );
		this.run.keep();
	}

	private set( isAtDesk: boolean ): void {
		this.store.set( { isAtDesk } );
		this.run.keep();
	}
}
