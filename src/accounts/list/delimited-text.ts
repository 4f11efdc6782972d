/** Where a cell has to be quoted besides those that hold delimiters and quotation marks: programs trim its ends. */
const NEEDS_QUOTES = /["\r\n]|^\s|\s$/u;

/**
 * Rows as delimited text, with cells quoted as in RFC 4180, section 2.
 *
 * @param rows
 * @param delimiter Between the cells
 * @param lineEnd Between the rows; none follows the last
 */
export function delimitedText( rows: ReadonlyArray<readonly string[]>, delimiter: string, lineEnd: string ): string {
	const quoted = ( cell: string ): string => (
		NEEDS_QUOTES.test( cell ) || cell.includes( delimiter ) ? `"${ cell.replace( /"/g, '""' ) }"` : cell
	);
	return rows.map( ( cells ) => cells.map( quoted ).join( delimiter ) ).join( lineEnd );
}
