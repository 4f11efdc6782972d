import type { AccountService } from '../service';
import type { ListService } from './list-service';
import type { Row } from './row';
import { RowObservable } from './row-observable';

export interface CheckerState {
	running: boolean;
	/** Rows answered, of those that were to be asked about. */
	done: number;
	total: number;
	/** Was it called off before it was through? */
	cancelled: boolean;
	/** Rows that the wiki gave no answer about; they have the remark `check-failed`. */
	failed: number;
}

export interface CheckerDependencies {
	lists: ListService;
	accounts: AccountService;
}

/**
 * Asks the wiki about the names and passwords of a list. Changes `state`, `canonical`, `remarks` and `createdEarlier`
 * of the rows in place; of the remarks only those that come from the wiki.
 */
export class Checker extends RowObservable<CheckerState> {
	public constructor( protected readonly dependencies: CheckerDependencies ) {
		super( { running: false, done: 0, total: 0, cancelled: false, failed: 0 } );
	}

	/** Checks rows that have been checked locally. Settles when all are answered, or it is cancelled. */
	public check( _rows: readonly Row[] ): Promise<void> {
		return Promise.resolve();
	}

	/** Checks one row again after it was edited; a check of the same row that is under way is dropped. */
	public recheck( _row: Row ): Promise<void> {
		return Promise.resolve();
	}

	public cancel(): void {}

	/**
	 * Up to three names like this one that are really free, put into the fixes of the row's remark.
	 *
	 * @param _row A row with the remark `name-taken` or `name-forbidden`
	 * @param _others Canonical names that other rows of the list have
	 */
	public alternatives( _row: Row, _others: ReadonlySet<string> ): Promise<string[]> {
		return Promise.resolve( [] );
	}
}
