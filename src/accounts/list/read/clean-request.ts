import { cleanField } from '../../names/clean-field';
import type { NameRules } from '../../names/username';
import type { Row } from '../row';

/**
 * Cleans name, address, real name and reason of a row, and keeps what stood there before.
 *
 * @param row
 * @param rules
 */
export function cleanRequest( row: Row, rules: NameRules ): void {
	for ( const field of [ 'username', 'email', 'realname', 'reason' ] as const ) {
		const from = row.request[ field ];
		const to = cleanField( field, from, rules );
		if ( from !== to ) {
			row.cleaned = { ...row.cleaned, [ field ]: { from, to } };
			row.request = { ...row.request, [ field ]: to };
		}
	}
}
