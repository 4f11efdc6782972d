import { cleanEmail } from '../../email/email';
import type { Row } from '../row';
import { cleanName, type NameRules } from '../../names/username';

/**
 * Cleans the name and the address of a row, and notes what they were (`parameters`: before, after). A space more or
 * less is not worth a note.
 *
 * @param row
 * @param rules
 */
export function cleanRequest( row: Row, rules: NameRules ): void {
	for ( const field of [ 'username', 'email' ] as const ) {
		const typed = row.request[ field ];
		const cleaned = field === 'email' ? cleanEmail( typed ) : cleanName( typed, rules );
		row.request[ field ] = cleaned;
		if ( cleaned !== typed.trim() ) {
			row.remarks = row.remarks.filter( ( remark ) => remark.code !== 'cleaned' || remark.field !== field );
			row.remarks.push( {
				severity: 'info', code: 'cleaned', field, parameters: [ typed, cleaned ], message: null, fixes: [], override: null
			} );
		}
	}
}
