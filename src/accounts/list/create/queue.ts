import type { Row, RowState } from '../row';
import { NEW_ATTEMPT, reopened } from './attempt';
import type { BatchState } from './batch-state';

/** States from which a row may be created. */
const STARTABLE: readonly RowState[] = [ 'unchecked', 'ready', 'warned', 'refused', 'unknown' ];

function isStartable( { state, attempt }: Row ): boolean {
	return STARTABLE.includes( state ) || state === 'unfinished' && attempt?.existence === 'no';
}

/**
 * Which of the rows are to be created, in their order; those that are created already are left out.
 *
 * @param rows
 * @param pending The row whose step the session holds: it comes first, as the first creation would end it; null: none
 */
export function toCreate( rows: readonly Row[], pending: Row | null ): Row[] {
	return [ ...( pending ? [ pending ] : [] ), ...rows.filter( ( row ) => row !== pending && isStartable( row ) ) ];
}

/** The rows of which it is not known what became of them. */
export function toAsk( rows: readonly Row[] ): Row[] {
	return rows.filter( ( { state } ) => state === 'unknown' || state === 'unfinished' );
}

/**
 * Makes the rows ready for their turn: a row that is tried once more begins anew, unless what became of the last
 * attempt is to be found out.
 *
 * @param queue
 * @param task
 * @param pending The row whose step the session holds; null: none
 */
export function queueUp( queue: readonly Row[], task: BatchState[ 'task' ], pending: Row | null ): void {
	for ( const row of queue ) {
		const attempt = row.attempt ?? NEW_ATTEMPT;
		const isPursued = task === 'ask' || row === pending || row.state === 'unknown';
		row.attempt = {
			...( isPursued ? attempt : reopened( attempt ) ),
			before: row.state === 'warned' ? 'warned' : 'ready', postponed: false
		};
	}
}
