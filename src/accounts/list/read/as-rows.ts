import { makeRow, type Row } from '../row';
import type { ReadRow } from './reading';

/** The people of a reading as the rows of a list, numbered from 1. */
export function asRows( people: readonly ReadRow[] ): Row[] {
	return people.map( ( { line, lastLine: _lastLine, cleaned, extra, ...request }, index ) => (
		Object.assign( makeRow( index + 1, line, request ), { cleaned, extra } )
	) );
}
