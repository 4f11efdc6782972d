import { GatheredChanges } from '../../../src/ui/gathered-changes';

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
		changes.add( 'a', [ 1 ], false );
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ] ] );
		jest.runAllTimers();
		expect( shown ).toHaveLength( 1 );
	} );

	it( 'shows what can wait together, in a task of its own', () => {
		changes.add( 'a', [ 1 ], true );
		changes.add( 'b', [], true );
		changes.add( 'c', [ 2, 1 ], true );
		expect( shown ).toEqual( [] );
		jest.runAllTimers();
		expect( shown ).toEqual( [ [ 'c', [ 1, 2 ] ] ] );
		changes.add( 'd', [ 3 ], true );
		jest.runAllTimers();
		expect( shown[ 1 ] ).toEqual( [ 'd', [ 3 ] ] );
	} );

	it( 'loses no row when something comes that cannot wait', () => {
		changes.add( 'a', [ 1 ], true );
		changes.add( 'b', [ 2 ], false );
		expect( shown ).toEqual( [ [ 'b', [ 1, 2 ] ] ] );
		jest.runAllTimers();
		expect( shown ).toHaveLength( 1 );
	} );

	it( 'shows what still waits when asked to, and nothing where nothing waits', () => {
		changes.add( 'a', [ 1 ], true );
		changes.showNow();
		changes.showNow();
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ] ] );
	} );

	it( 'takes changes that are made while it shows', () => {
		const again: GatheredChanges<string> = new GatheredChanges( ( state, rows ) => {
			shown.push( [ state, rows ] );
			if ( state === 'a' ) {
				again.add( 'b', [ 2 ], false );
			}
		} );
		again.add( 'a', [ 1 ], false );
		expect( shown ).toEqual( [ [ 'a', [ 1 ] ], [ 'b', [ 2 ] ] ] );
	} );
} );
