import { setOwn } from '../../contract/own';
import {
	findField, type FieldValue, type FieldValues, type Parameters, type RequestDeclaration
} from '../../contract/declarations';
import { parametersOf, usedRequests } from '../../contract/parameters';
import { createdBy } from '../../contract/parameters';
import type { Created } from '../../contract/outcome';
import type { StepAccount } from '../../steps/step-conversation';
import type { BatchPlan } from './batch-state';
import { modeOf, nameOf, type ListMode, type Row } from '../row';

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
		email: request.email,
		realname: request.realname,
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

/** The values but those of passwords, which are not kept anywhere. */
export function withoutPasswords( values: FieldValues, requests: readonly RequestDeclaration[] ): FieldValues {
	return Object.fromEntries( Object.entries( values ).filter( ( [ name ] ) => {
		const field = findField( requests, name );
		return field !== null && field.type !== 'password' && !field.sensitive;
	} ) );
}

/** Log times are whole seconds, and clocks are never quite together, in milliseconds. */
export const CLOCK_TOLERANCE = 2000;

/** The account with its name, where the wiki left that out. */
export function named( row: Row, created: Created ): Created {
	return created.username === '' ? { ...created, username: nameOf( row ) } : created;
}

/**
 * The account that a step of the row is about.
 *
 * @param row
 * @param listMode
 * @param since From when on a creation by this person is this account, in milliseconds since 1970 on the wiki's clock
 */
export function stepAccount( row: Row, listMode: ListMode, since: number ): StepAccount {
	return { username: nameOf( row ), by: createdBy( modeOf( row, listMode ) ), since };
}
