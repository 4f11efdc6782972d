import { CAPTCHA_ANSWER } from '../../contract/captcha';
import { findField, type FieldDeclaration, type RequestDeclaration } from '../../contract/declarations';
import { emptyRequiredField } from '../../contract/form';
import { usedRequests } from '../../contract/parameters';
import { modeOf, type Row } from '../row';
import type { BatchPlan, StartProblem } from './batch-state';

/** What belongs to a row, and is looked at with the row. */
const OF_ROWS: readonly string[] = [ 'username', 'email', 'realname', 'password', 'retype', 'mailpassword' ];

/** The declarations without the fields that each row fills in, and without captchas, which are answered row by row. */
function forEverybody( requests: readonly RequestDeclaration[] ): RequestDeclaration[] {
	return requests.filter( ( request ) => !findField( [ request ], CAPTCHA_ANSWER ) ).map( ( request ) => ( {
		...request, fields: request.fields.filter( ( { name } ) => !OF_ROWS.includes( name ) )
	} ) );
}

/** The first field that the wiki wants filled in for everybody, and that is empty; null: none. */
function missingField( rows: readonly Row[], plan: BatchPlan ): FieldDeclaration | null {
	for ( const mode of new Set( rows.map( ( row ) => modeOf( row, plan.mode ) ) ) ) {
		const ofMode = rows.filter( ( row ) => modeOf( row, plan.mode ) === mode );
		// A row may have a reason of its own.
		const reason = ofMode.every( ( { request } ) => request.reason.trim() !== '' ) ? 'each has one' : plan.reason;
		const requests = forEverybody( usedRequests( plan.requests, mode ) );
		const empty = emptyRequiredField( requests, { ...plan.values, reason } );
		if ( empty ) {
			return empty;
		}
	}
	return null;
}

/** Why the rows cannot be created as they are; null: they can. */
export function startProblem( rows: readonly Row[], plan: BatchPlan ): StartProblem | null {
	if ( rows.length === 0 ) {
		return { kind: 'nothing' };
	}
	const withPassword = rows.filter( ( row ) => modeOf( row, plan.mode ) !== 'mail' );
	const missing = withPassword.filter( ( row ) => row.request.password === '' ).map( ( { id } ) => id );
	if ( missing.length > 0 ) {
		return { kind: 'passwordsMissing', rows: missing };
	}
	if ( withPassword.some( ( row ) => modeOf( row, plan.mode ) === 'generate' ) && !plan.sheetSaved ) {
		return { kind: 'sheetNotSaved' };
	}
	const field = missingField( rows, plan );
	return field && { kind: 'fieldMissing', field: field.name, label: field.label };
}
