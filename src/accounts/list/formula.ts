/**
 * Spreadsheets take cells that begin so for formulas, also after white space, and run them: in somebody's name, that is
 * an attack on whoever opens the file (OWASP, “CSV Injection”). The full-width signs count in Japanese versions.
 */
const SIGNS = '=+-@＝＋－＠';

/**
 * Where a program may see another cell begin: which sign lies between cells depends on the country that a spreadsheet
 * is set up for, so that our one cell `Zoe;=1+1` is two cells for a German Excel.
 */
const SEPARATORS = ';,|\t\r\n\v\f\u0085\u2028\u2029';

/** White space and quotation marks, which spreadsheets take away, and the apostrophes that are put in here. */
const SKIPPED = /[\s'"]/u;

/** Programs are said to drop these at the beginning of a cell, and to read on. */
const DROPPED = /^'*[\t\r\n]/u;

/**
 * The places in a cell at which something begins that a spreadsheet would run, in their order. An apostrophe at one of
 * them changes nothing of that, so that neutralise() and restore() see the same places. One pass from the end, since
 * a look ahead from every place would take the square of the time in a cell of line ends.
 */
function placesOf( cell: string ): number[] {
	const places: number[] = [];
	let isFormula = false;
	for ( let index = cell.length - 1; index >= 0; index-- ) {
		const character = cell.charAt( index );
		if ( isFormula && SEPARATORS.includes( character ) ) {
			places.push( index + 1 );
		}
		if ( !SKIPPED.test( character ) ) {
			isFormula = SIGNS.includes( character );
		}
	}
	if ( isFormula || DROPPED.test( cell ) ) {
		places.push( 0 );
	}
	return places.reverse();
}

/** Puts an apostrophe before everything that a spreadsheet would take for a formula, whatever separates its cells. */
export function neutralise( cell: string ): string {
	const places = placesOf( cell );
	return places.length === 0 ? cell :
		[ 0, ...places ].map( ( from, index ) => cell.slice( from, places[ index ] ) ).join( "'" );
}

/** Undoes neutralise(). */
export function restore( cell: string ): string {
	const places = placesOf( cell );
	return [ 0, ...places ].map( ( from, index ) => (
		cell.slice( index > 0 && cell.charAt( from ) === "'" ? from + 1 : from, places[ index ] )
	) ).join( '' );
}
