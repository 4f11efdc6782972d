import { cleanEmail } from '../../email/email';
import { cleanName, visible, type NameRules } from '../../names/username';
import type { Row } from '../row';

/**
 * Cleans name, address and real name of a row, and keeps what stood there before.
 *
 * @param row
 * @param rules
 */
export function cleanRequest( row: Row, rules: NameRules ): void {
	const { username, email, realname } = row.request;
	const cleaned = {
		username: cleanName( username, rules ), email: cleanEmail( email ), realname: visible( realname )
	};
	for ( const field of [ 'username', 'email', 'realname' ] as const ) {
		const from = row.request[ field ];
		const to = cleaned[ field ];
		if ( from !== to ) {
			row.cleaned = { ...row.cleaned, [ field ]: { from, to } };
			row.request = { ...row.request, [ field ]: to };
		}
	}
}
