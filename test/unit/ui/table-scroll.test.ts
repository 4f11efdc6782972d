import { TableScroll } from '../../../src/ui/list/table-scroll';

/** A window of 100 pixels over rows of 20, with 10 pixels of a strip that sticks to its top. */
function setUp(): { scroll: TableScroll; container: HTMLElement; rows: HTMLElement[] } {
	const container = document.createElement( 'div' );
	const strip = document.createElement( 'div' );
	strip.style.position = 'sticky';
	Object.defineProperty( strip, 'offsetHeight', { value: 10 } );
	Object.defineProperty( container, 'clientHeight', { value: 100 } );
	container.getBoundingClientRect = () => ( { top: 50 } as DOMRect );
	const rows = Array.from( { length: 50 }, ( _, index ) => {
		const row = document.createElement( 'div' );
		row.getBoundingClientRect = () => {
			const top = 50 + 20 * index - container.scrollTop;
			return { top, bottom: top + 20 } as DOMRect;
		};
		container.append( row );
		return row;
	} );
	document.body.append( strip, container );
	const scroll = new TableScroll( [ strip ] );
	scroll.watch( container );
	return { scroll, container, rows };
}

function rowAt( rows: readonly HTMLElement[], place: number ): HTMLElement {
	return rows[ place ] ?? document.body;
}

beforeEach( () => {
	document.body.textContent = '';
} );

describe( 'the table is scrolled', () => {
	it( 'by as little as will do, and not beneath what sticks to its top', () => {
		const { scroll, container, rows } = setUp();
		scroll.reveal( rowAt( rows, 3 ) );
		expect( container.scrollTop ).toBe( 0 );
		scroll.reveal( rowAt( rows, 9 ) );
		expect( container.scrollTop ).toBe( 100 );
		scroll.reveal( rowAt( rows, 5 ) );
		expect( container.scrollTop ).toBe( 90 );
	} );

	it.each( [
		[ 'the wheel', () => new Event( 'wheel', { bubbles: true } ) ],
		[ 'a finger', () => new Event( 'touchmove', { bubbles: true } ) ],
		[ 'a key', () => new KeyboardEvent( 'keydown', { key: 'PageUp', bubbles: true } ) ]
	] )( 'to what is going on, until the person has scrolled with %s', ( _what, event ) => {
		const { scroll, container, rows } = setUp();
		scroll.follow( rowAt( rows, 9 ) );
		expect( container.scrollTop ).toBe( 100 );
		rowAt( rows, 9 ).dispatchEvent( event() );
		scroll.follow( rowAt( rows, 20 ) );
		expect( container.scrollTop ).toBe( 100 );
		expect( scroll.isInHand ).toBe( true );
		scroll.release();
		scroll.follow( rowAt( rows, 20 ) );
		expect( container.scrollTop ).toBe( 320 );
	} );

	it( 'also while an answer is being typed', () => {
		const { scroll, container, rows } = setUp();
		const input = document.createElement( 'input' );
		container.append( input );
		input.dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Home', bubbles: true } ) );
		scroll.follow( rowAt( rows, 9 ) );
		expect( container.scrollTop ).toBe( 100 );
	} );
} );
