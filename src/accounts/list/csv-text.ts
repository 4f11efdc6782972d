import { delimitedText } from './delimited-text';
import { neutralise } from './formula';

/**
 * Rows as a CSV that spreadsheets open safely. Excel reads UTF-8 only where a byte order mark says so; RFC 4180 has
 * CRLF between the lines.
 */
export function csvText( rows: ReadonlyArray<readonly string[]> ): string {
	return '\uFEFF' + delimitedText( rows.map( ( cells ) => cells.map( neutralise ) ), ',', '\r\n' );
}
