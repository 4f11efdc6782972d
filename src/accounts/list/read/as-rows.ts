import { linkedNames } from '../linked-names';
import { makeRow, type Row } from '../row';
import type { ReadRow } from './reading';

/**
 * The people of a reading as the rows of a list, numbered from 1.
 *
 * @param people
 * @param text Out of which they were read
 */
export function asRows( people: readonly ReadRow[], text = '' ): Row[] {
	const linked = linkedNames( text );
	return people.map( ( { line, lastLine: _lastLine, cleaned, extra, ...request }, index ) => (
		Object.assign( makeRow( index + 1, line, request ), {
			cleaned, extra, linked: linked.has( request.username ) ? request.username : ''
		} )
	) );
}
