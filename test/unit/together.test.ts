import { together } from '../../src/app/together';

describe( 'what comes together', () => {
	it( 'is given in its order', async () => {
		expect( await together( [ Promise.resolve( 1 ), Promise.resolve( 'two' ) ] ) ).toEqual( [ 1, 'two' ] );
	} );

	it( 'fails with the first error, and not before the last is there', async () => {
		let fail: ( error: Error ) => void = () => undefined;
		const slow = new Promise<never>( ( _, reject ) => {
			fail = reject;
		} );
		const told = jest.fn();
		const all = together( [ Promise.reject( new Error( 'first' ) ), slow, Promise.resolve( 3 ) ] ).catch( told );
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 0 );
		} );
		expect( told ).not.toHaveBeenCalled();
		fail( new Error( 'second' ) );
		await all;
		expect( told ).toHaveBeenCalledWith( new Error( 'first' ) );
	} );
} );
