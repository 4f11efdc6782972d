import { counts } from '../../../../src/accounts/list/count-rows';
import { makeRow, type Row, type RowState } from '../../../../src/accounts/list/row';
import { countOf, firstFilter, passes } from '../../../../src/accounts/list/row-filter';

function rowsIn( states: Partial<Record<RowState, number>> ): Row[] {
	const all = ( Object.entries( states ) as Array<[ RowState, number ]> )
		.flatMap( ( [ state, count ] ) => Array<RowState>( count ).fill( state ) );
	return all.map( ( state, index ) => Object.assign( makeRow( index + 1, index + 1, {} ), { state } ) );
}

describe( 'what is shown first', () => {
	it.each( [
		[ 'all', 'all rows of a short list', { ready: 5, rejected: 8, warned: 2 } ],
		[ 'all', 'all, where nothing needs anybody', { ready: 500, already: 3 } ],
		[ 'problems', 'the rows that cannot be created', { ready: 500, rejected: 1, warned: 30 } ],
		[ 'problems', 'the rows of which nobody knows', { created: 500, unknown: 1 } ],
		[ 'warnings', 'the rows to look at again', { ready: 500, warned: 30 } ],
		[ 'problems', 'problems where all rows have them', { rejected: 16 } ]
	] as const )( '%s: %s', ( filter, _, states ) => {
		expect( firstFilter( counts( rowsIn( states ) ), [ 'problems', 'warnings' ] ) ).toBe( filter );
	} );

	it( 'is only what is asked for', () => {
		expect( firstFilter( counts( rowsIn( { created: 20, warned: 3 } ) ), [ 'problems' ] ) ).toBe( 'all' );
	} );
} );

it( 'counts the rows that it lets through', () => {
	const rows = rowsIn( {
		ready: 3, rejected: 2, refused: 1, unfinished: 1, warned: 4, created: 2, skipped: 1, checking: 2
	} );
	for ( const [ filter, count ] of [
		[ 'all', 16 ], [ 'problems', 4 ], [ 'warnings', 4 ], [ 'ready', 3 ], [ 'done', 3 ]
	] as const ) {
		expect( countOf( counts( rows ), filter ) ).toBe( count );
		expect( rows.filter( ( row ) => passes( row, filter ) ) ).toHaveLength( count );
	}
} );
