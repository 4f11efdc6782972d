import { setOwn } from '../../contract/own';
import type { FieldValue, FieldValues, Parameters, RequestDeclaration } from '../../contract/declarations';
import { parametersOf, usedRequests } from '../../contract/parameters';
import type { BatchPlan } from './batch-state';
import { modeOf, nameOf, type Row } from '../row';

/**
 * The parameters that create the account of a row.
 *
 * @param row
 * @param plan
 * @param requests The wiki's declarations; where there is a captcha, those with the challenge of this row
 * @param solved The answer to it, by field name
 */
export function fieldsOf(
	row: Row, plan: BatchPlan, requests: readonly RequestDeclaration[], solved: FieldValues
): Parameters {
	const { request } = row;
	const mode = modeOf( row, plan.mode );
	const values: Record<string, FieldValue> = {
		...plan.values,
		username: nameOf( row ),
		email: request.email.trim(),
		realname: request.realname.trim(),
		reason: request.reason || plan.reason,
		password: request.password,
		retype: request.password,
		mailpassword: mode === 'mail',
		...solved
	};
	for ( const override of row.overrides ) {
		setOwn( values, override, true );
	}
	return parametersOf( usedRequests( requests, mode ), values );
}
