import type { AccountList } from '../../../src/accounts/list/account-list';
import { INITIAL_LIST_STATE, type ListStage, type ListState } from '../../../src/accounts/list/list-state';
import { makeRow, type Row, type RowState } from '../../../src/accounts/list/row';
import type { RowFilter } from '../../../src/accounts/list/row-filter';
import { ListHead } from '../../../src/ui/list/list-head';
import { setMessages } from './messages';

interface Stage {
	head: ListHead;
	rows: Row[];
	filters: RowFilter[];
	table: { inUse: boolean };
	render: ( kind: 'check' | 'run' | 'results' | 'list', running?: boolean, cancelled?: boolean ) => void;
	text: () => string;
}

const missing = { fetch: () => Promise.reject( new Error() ), problemText: () => '' };

/** A list of twenty, and what is shown of it. */
function setUp(): Stage {
	const rows = Array.from( { length: 20 }, ( _, index ) => (
		Object.assign( makeRow( index + 1, index + 1, { username: `User ${ index }` } ), { state: 'ready' } )
	) );
	const filters: RowFilter[] = [];
	const table = { inUse: false };
	const list = {
		rows, state: INITIAL_LIST_STATE, creatable: [],
		table: { undo: () => undefined }, bulk: { suggestions: () => [], withoutAddress: [] },
		sheet: {
			awaitingSheet: [], renewable: [], withoutSlip: [], withoutAddress: [], fromEarlier: [], needsSheet: false
		}
	};
	const head = new ListHead( list as unknown as AccountList, {
		setFilter: ( filter ) => filters.push( filter ), isInUse: () => table.inUse
	}, {
		createAccountPage: () => Promise.resolve( '' ), sheetReturn: missing, limit: missing, follow: missing
	} );
	return {
		head, rows, filters, table,
		render: ( kind, running = false, cancelled = false ) => {
			const state: ListState = {
				...INITIAL_LIST_STATE, stage: { kind } as ListStage,
				checker: { running, done: 0, total: 20, cancelled, failed: 0 }
			};
			const before = list.state.stage.kind === 'list' ? null : list.state;
			list.state = state;
			if ( kind !== 'list' ) {
				head.render( state, before );
			}
		},
		text: () => head.element.textContent ?? ''
	};
}

function put( rows: Row[], state: RowState, ...places: number[] ): void {
	places.forEach( ( place ) => Object.assign( rows[ place ] ?? {}, { state } ) );
}

beforeEach( setMessages );

describe( 'what comes first', () => {
	it( 'are problems, as soon as they are known, and it says so', () => {
		const { rows, filters, render, text } = setUp();
		put( rows, 'rejected', 3, 4 );
		render( 'check', true );
		expect( filters ).toEqual( [ 'problems' ] );
		expect( text() ).toContain( '2 rows need your attention. To see the other 18 rows, choose “All”.' );
		put( rows, 'ready', 3, 4 );
		render( 'check' );
		expect( text() ).toContain( 'Nothing is left to fix. To see the whole list, choose “All”.' );
		expect( filters ).toEqual( [ 'problems' ] );
	} );

	it( 'is everything until the wiki finds something', () => {
		const { rows, filters, render } = setUp();
		render( 'check', true );
		put( rows, 'warned', 5 );
		render( 'check', true );
		expect( filters ).toEqual( [ 'all' ] );
		render( 'check' );
		expect( filters ).toEqual( [ 'all', 'warnings' ] );
	} );

	it( 'does not change under the hands of somebody', () => {
		const { rows, filters, render, table, text } = setUp();
		render( 'check', true );
		put( rows, 'rejected', 5 );
		table.inUse = true;
		render( 'check' );
		table.inUse = false;
		render( 'check' );
		expect( filters ).toEqual( [ 'all' ] );
		expect( text() ).not.toContain( 'To see the other' );
	} );

	it( 'does not change when the check was called off', () => {
		const { rows, filters, render } = setUp();
		render( 'check', true );
		put( rows, 'rejected', 5 );
		render( 'check', false, true );
		expect( filters ).toEqual( [ 'all' ] );
	} );

	it( 'is what somebody chose', () => {
		const { head, rows, filters, render, text } = setUp();
		put( rows, 'rejected', 3 );
		render( 'check', true );
		head.element.querySelector<HTMLElement>( '.accountcreator-filter' )?.click();
		expect( text() ).not.toContain( 'To see the other' );
		render( 'check' );
		expect( filters ).toEqual( [ 'problems', 'all' ] );
	} );

	it( 'is everything during the run, what went wrong after it, and is found out anew for another list', () => {
		const { rows, filters, render } = setUp();
		put( rows, 'rejected', 3 );
		render( 'check' );
		render( 'run' );
		put( rows, 'refused', 3 );
		render( 'results' );
		render( 'list' );
		put( rows, 'unchecked', 3 );
		render( 'results' );
		expect( filters ).toEqual( [ 'problems', 'all', 'problems', 'all' ] );
	} );
} );
