/**
 * Spreadsheets take cells that begin so for formulas, also after white space, and run them: in somebody's name, that is
 * an attack on whoever opens the file (OWASP, “CSV Injection”). The full-width signs count in Japanese versions.
 * Cells that begin with an apostrophe before that are escaped once more, so that restoring is exact.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Puts an apostrophe before what a spreadsheet would take for a formula. */
export function neutralise( cell: string ): string {
	return FORMULA.test( cell ) ? `'${ cell }` : cell;
}

/** Undoes neutralise(). */
export function restore( cell: string ): string {
	return cell.startsWith( "'" ) && FORMULA.test( cell ) ? cell.slice( 1 ) : cell;
}
