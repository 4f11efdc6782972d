import { makeRow, type Row, type RowState } from '../../../src/accounts/list/row';
import { summaryText } from '../../../src/ui/list/summary-text';
import { setMessages } from './messages';

function rowsIn( states: Partial<Record<RowState, number>> ): Row[] {
	return ( Object.entries( states ) as Array<[ RowState, number ]> ).flatMap( ( [ state, count ] ) => (
		Array.from( { length: count }, ( _, index ) => Object.assign( makeRow( index, index, {} ), { state } ) )
	) );
}

beforeAll( setMessages );

it.each( [
	[ 'check', { ready: 3, warned: 4, rejected: 5 }, '7 accounts can be created, 4 of them with a warning. 5 need a change.' ],
	[ 'check', { ready: 1, already: 1 }, 'One account can be created. One person already has an account.' ],
	[ 'check', { rejected: 1, unchecked: 2 }, 'One needs a change. 2 are not checked yet.' ],
	[ 'check', { checking: 2 }, '2 are being checked.' ],
	[ 'run', { created: 1, creating: 1, ready: 8 }, 'One account of 10 created.' ],
	[ 'results', { created: 78, refused: 2 }, '78 accounts of 80 created. 2 need a change.' ],
	[ 'results', { created: 2, already: 3, ready: 4, unknown: 1 }, '2 accounts of 7 created. One is unknown. 3 people already have an account. 4 are left.' ],
	[ 'results', { skipped: 2, unfinished: 1 }, 'No account of 3 created. One is unfinished. 2 were skipped.' ]
] as const )( 'a list in %s with %p', ( kind, states, text ) => {
	expect( summaryText( rowsIn( states ), { stage: { kind } } ) ).toBe( text );
} );
