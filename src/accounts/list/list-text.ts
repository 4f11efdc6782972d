import { delimitedText } from './delimited-text';
import type { Row } from './row';

/** Rows as a text that readText() reads, a line each below the headings. */
export function listText( rows: readonly Row[] ): string {
	return delimitedText( [
		[ 'Username', 'E-mail', 'Real name' ],
		...rows.map( ( { request } ) => (
			[ request.username, request.email, request.realname ].map( ( cell ) => cell.replace( /\s+/gu, ' ' ) )
		) )
	], '\t', '\n' );
}
