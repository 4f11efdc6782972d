import { shownName, type Row, type RowState } from './row';

/** By what rows can be put in order. */
export const ROW_KEYS = [ 'state', 'username', 'email', 'realname' ] as const;

export type RowKey = ( typeof ROW_KEYS )[ number ];

export interface RowOrder {
	by: RowKey;
	isDescending: boolean;
}

/** What needs somebody comes first. */
const URGENCY: readonly RowState[] = [
	'rejected', 'refused', 'unknown', 'unfinished', 'warned', 'unchecked', 'checking', 'ready', 'creating', 'skipped', 'already', 'created'
];

/** What a second press of the heading does, and a third: back to the order of the list. */
export function nextOrder( order: RowOrder | null, by: RowKey ): RowOrder | null {
	return order?.by !== by ? { by, isDescending: false } : order.isDescending ? null : { by, isDescending: true };
}

function textOf( row: Row, by: Exclude<RowKey, 'state'> ): string {
	return by === 'username' ? shownName( row ) : row.request[ by ];
}

/**
 * The rows in another order than that of the list, those in which nothing stands at the end.
 *
 * @param rows In the order of the list, which holds among equals
 * @param order
 * @param compare Of two texts, as the reader's language orders them
 */
export function inOrder(
	rows: readonly Row[], order: RowOrder, compare: ( a: string, b: string ) => number
): Row[] {
	const { by, isDescending } = order;
	const sign = isDescending ? -1 : 1;
	if ( by === 'state' ) {
		return [ ...rows ].sort( ( a, b ) => sign * ( URGENCY.indexOf( a.state ) - URGENCY.indexOf( b.state ) ) );
	}
	return [ ...rows ].sort( ( a, b ) => {
		const [ first, second ] = [ textOf( a, by ), textOf( b, by ) ];
		return first === '' || second === '' ? Number( first === '' ) - Number( second === '' ) : sign * compare( first, second );
	} );
}
