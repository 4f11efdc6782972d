import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** How far around nothing else may be, in modules (ISO/IEC 18004, "quiet zone"). */
const QUIET = 4;

/**
 * A QR code, black on white, without a size of its own.
 *
 * @param address Any text; phones open what begins with https:
 */
export function addressCode( address: string ): SVGElement {
	const { data, size } = encode( address, { border: QUIET } );
	const squares = data.flatMap( ( line, y ) => line.flatMap( ( isDark, x ) => isDark ? [ `M${ x } ${ y }h1v1h-1z` ] : [] ) );
	const path = document.createElementNS( SVG, 'path' );
	path.setAttribute( 'd', squares.join( '' ) );
	const element = document.createElementNS( SVG, 'svg' );
	element.setAttribute( 'viewBox', `0 0 ${ size } ${ size }` );
	element.classList.add( 'accountcreator-slip-code' );
	// The address stands beside it.
	element.setAttribute( 'aria-hidden', 'true' );
	element.append( path );
	return element;
}
