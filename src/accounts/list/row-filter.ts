import type { Row, RowState } from './row';

export type RowFilter = 'all' | 'problems' | 'warnings' | 'ready' | 'done';

/** The states that each filter lets through. */
const FILTERS: Readonly<Record<Exclude<RowFilter, 'all'>, readonly RowState[]>> = {
	problems: [ 'rejected', 'refused', 'unknown', 'unfinished' ],
	warnings: [ 'warned' ],
	ready: [ 'ready' ],
	done: [ 'created', 'already', 'skipped' ]
};

export function passes( { state }: Row, filter: RowFilter ): boolean {
	return filter === 'all' || FILTERS[ filter ].includes( state );
}

/** How many rows the filter lets through. */
export function countOf( counts: Readonly<Record<RowState, number>>, filter: RowFilter ): number {
	const numbers = filter === 'all' ? Object.values( counts ) : FILTERS[ filter ].map( ( state ) => counts[ state ] );
	return numbers.reduce( ( sum, count ) => sum + count, 0 );
}
