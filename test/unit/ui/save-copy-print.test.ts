import { printElement } from '../../../src/ui/shared/save-copy-print';

const slips = (): Element[] => Array.from( document.querySelectorAll( '.slips' ) );

// Not every browser tells of the end of printing, and on some it comes when the preview opens.
describe.each( [ 'afterprint', 'pointerdown', 'keydown', 'pagehide' ] )( 'Slips, at %s', ( event ) => {
	it( 'are taken out of the page, whoever stops what happened', () => {
		const print = jest.spyOn( window, 'print' ).mockImplementation( () => undefined );
		const element = Object.assign( document.createElement( 'div' ), { className: 'slips', textContent: 'secret-1234' } );
		document.body.addEventListener( event, ( happened ) => happened.stopPropagation(), { once: true } );
		printElement( element );
		expect( print ).toHaveBeenCalledTimes( 1 );
		expect( slips() ).toHaveLength( 1 );
		expect( document.documentElement.classList ).toContain( 'accountcreator-printing' );
		const target = event === 'afterprint' || event === 'pagehide' ? window : document.body;
		target.dispatchEvent( new Event( event, { bubbles: true } ) );
		expect( document.documentElement.outerHTML ).not.toContain( 'secret-1234' );
		expect( document.documentElement.classList ).not.toContain( 'accountcreator-printing' );
		print.mockRestore();
	} );

	it( 'stay until then', () => {
		const print = jest.spyOn( window, 'print' ).mockImplementation( () => undefined );
		const element = Object.assign( document.createElement( 'div' ), { className: 'slips' } );
		printElement( element );
		window.dispatchEvent( new Event( 'scroll' ) );
		expect( slips() ).toHaveLength( 1 );
		window.dispatchEvent( new Event( event ) );
		expect( slips() ).toEqual( [] );
		print.mockRestore();
	} );
} );
