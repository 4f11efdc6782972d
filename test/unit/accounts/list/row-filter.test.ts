import { counts } from '../../../../src/accounts/list/export';
import { makeRow, type Row, type RowState } from '../../../../src/accounts/list/row';
import { countOf, passes } from '../../../../src/accounts/list/row-filter';

function rowsIn( states: Partial<Record<RowState, number>> ): Row[] {
	const all = ( Object.entries( states ) as Array<[ RowState, number ]> )
		.flatMap( ( [ state, count ] ) => Array<RowState>( count ).fill( state ) );
	return all.map( ( state, index ) => Object.assign( makeRow( index + 1, index + 1, {} ), { state } ) );
}

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
