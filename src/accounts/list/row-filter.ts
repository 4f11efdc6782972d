import type { Row, RowState } from './row';

export type RowFilter = 'all' | 'problems' | 'warnings' | 'ready' | 'done';

/** The states that each filter lets through. */
const FILTERS: Readonly<Record<Exclude<RowFilter, 'all'>, readonly RowState[]>> = {
	problems: [ 'rejected', 'refused', 'unknown', 'unfinished' ],
	warnings: [ 'warned' ],
	ready: [ 'ready' ],
	done: [ 'created', 'already', 'skipped' ]
};

/** So many rows can be looked over as they stand: among them nothing is out of sight. */
const AT_A_GLANCE = 15;

export function passes( { state }: Row, filter: RowFilter ): boolean {
	return filter === 'all' || FILTERS[ filter ].includes( state );
}

/** How many rows the filter lets through. */
export function countOf( counts: Readonly<Record<RowState, number>>, filter: RowFilter ): number {
	const numbers = filter === 'all' ? Object.values( counts ) : FILTERS[ filter ].map( ( state ) => counts[ state ] );
	return numbers.reduce( ( sum, count ) => sum + count, 0 );
}

/**
 * What to show of a list first. The rows stay in the order of the list, which its people know; where they are too many
 * to be looked over, those that need somebody come before all others by being shown alone.
 *
 * @param counts How many rows are in each state
 * @param wanting What needs somebody, the most urgent first
 */
export function firstFilter(
	counts: Readonly<Record<RowState, number>>, wanting: ReadonlyArray<Exclude<RowFilter, 'all'>>
): RowFilter {
	const found = wanting.find( ( filter ) => countOf( counts, filter ) > 0 );
	return countOf( counts, 'all' ) > AT_A_GLANCE && found ? found : 'all';
}
