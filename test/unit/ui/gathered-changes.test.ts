import { GatheredChanges } from '../../../src/ui/shared/gathered-changes';

describe( 'GatheredChanges', () => {
	let shown: Array<[ string, readonly number[] ]>;
	let changes: GatheredChanges<string>;

	beforeEach( () => {
		jest.useFakeTimers();
		shown = [];
		changes = new GatheredChanges( ( state, rows ) => shown.push( [ state, rows ] ) );
	} );

	afterEach( () => jest.useRealTimers() );

	it( 'shows at once what cannot wait', () => {
		changes.add( 'a', [ 1 ], 'now' );
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ] ] );
		jest.runAllTimers();
		expect( shown ).toHaveLength( 1 );
	} );

	it( 'shows what can wait together, in a task of its own', () => {
		changes.add( 'a', [ 1 ], 'soon' );
		changes.add( 'b', [], 'soon' );
		changes.add( 'c', [ 2, 1 ], 'soon' );
		expect( shown ).toEqual( [] );
		jest.runAllTimers();
		expect( shown ).toEqual( [ [ 'c', [ 1, 2 ] ] ] );
		changes.add( 'd', [ 3 ], 'soon' );
		jest.runAllTimers();
		expect( shown[ 1 ] ).toEqual( [ 'd', [ 3 ] ] );
	} );

	it( 'loses no row when something comes that cannot wait', () => {
		changes.add( 'a', [ 1 ], 'soon' );
		changes.add( 'b', [ 2 ], 'now' );
		expect( shown ).toEqual( [ [ 'b', [ 1, 2 ] ] ] );
		jest.runAllTimers();
		expect( shown ).toHaveLength( 1 );
	} );

	it( 'shows what still waits when asked to, and nothing where nothing waits', () => {
		changes.add( 'a', [ 1 ], 'soon' );
		changes.showNow();
		changes.showNow();
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ] ] );
	} );

	it( 'gathers what comes quickly, and shows it twice a second', () => {
		changes.add( 'a', [ 1 ], 'together' );
		jest.advanceTimersByTime( 0 );
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ] ] );
		changes.add( 'b', [ 2 ], 'together' );
		jest.advanceTimersByTime( 200 );
		changes.add( 'c', [ 3 ], 'together' );
		jest.advanceTimersByTime( 299 );
		expect( shown ).toHaveLength( 1 );
		jest.advanceTimersByTime( 1 );
		expect( shown.slice( 1 ) ).toEqual( [ [ 'c', [ 2, 3 ] ] ] );
		jest.advanceTimersByTime( 2000 );
		changes.add( 'd', [ 4 ], 'together' );
		jest.advanceTimersByTime( 0 );
		expect( shown.slice( 2 ) ).toEqual( [ [ 'd', [ 4 ] ] ] );
	} );

	it( 'does not let wait with others what has to be seen soon', () => {
		changes.add( 'a', [ 1 ], 'now' );
		changes.add( 'b', [ 2 ], 'together' );
		changes.add( 'c', [ 3 ], 'soon' );
		changes.add( 'd', [ 4 ], 'together' );
		jest.advanceTimersByTime( 0 );
		expect( shown.slice( 1 ) ).toEqual( [ [ 'd', [ 2, 3, 4 ] ] ] );
		jest.advanceTimersByTime( 2000 );
		expect( shown ).toHaveLength( 2 );
	} );

	it( 'takes changes that are made while it shows', () => {
		const again: GatheredChanges<string> = new GatheredChanges( ( state, rows ) => {
			shown.push( [ state, rows ] );
			if ( state === 'a' ) {
				again.add( 'b', [ 2 ], 'now' );
			}
		} );
		again.add( 'a', [ 1 ], 'now' );
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ], [ 'b', [ 2 ] ] ] );
	} );
} );
