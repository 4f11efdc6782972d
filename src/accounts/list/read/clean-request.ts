import { cleanField } from '../../names/clean-field';
import type { NameRules } from '../../names/username';
import type { RequestField, Row } from '../row';

/** What the cleaner made of a field. */
export type Cleaned = Partial<Record<RequestField, { from: string; to: string }>>;

/**
 * Cleans name, address, real name and reason in place.
 *
 * @param fields
 * @param rules
 * @return Those that were other before
 */
export function cleanFields( fields: Record<RequestField, string>, rules: NameRules ): Cleaned {
	const cleaned: Cleaned = {};
	for ( const field of [ 'username', 'email', 'realname', 'reason' ] as const ) {
		const from = fields[ field ];
		const to = cleanField( field, from, rules );
		if ( from !== to ) {
			cleaned[ field ] = { from, to };
			fields[ field ] = to;
		}
	}
	return cleaned;
}

/**
 * Cleans the fields of a row, and keeps what stood there before.
 *
 * @param row
 * @param rules
 */
export function cleanRequest( row: Row, rules: NameRules ): void {
	const request = { ...row.request };
	const cleaned = cleanFields( request, rules );
	if ( Object.keys( cleaned ).length > 0 ) {
		row.cleaned = { ...row.cleaned, ...cleaned };
		row.request = request;
	}
}
