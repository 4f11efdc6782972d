import type { Row, RowState } from './row';

/** How many rows are in each state; all states are there. */
export function counts( rows: readonly Row[] ): Record<RowState, number> {
	const numbers: Record<RowState, number> = {
		unchecked: 0, checking: 0, ready: 0, warned: 0, rejected: 0, already: 0,
		creating: 0, created: 0, refused: 0, unfinished: 0, unknown: 0, skipped: 0
	};
	for ( const { state } of rows ) {
		numbers[ state ]++;
	}
	return numbers;
}
