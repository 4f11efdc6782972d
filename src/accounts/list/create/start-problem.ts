import { CAPTCHA_ANSWER } from '../../contract/captcha';
import { findField, type FieldDeclaration } from '../../contract/declarations';
import { foreseenRefusal } from '../../contract/form';
import { modeOf, type ListMode, type Row } from '../row';
import type { BatchPlan, StartProblem } from './batch-state';

const OF_ROWS: readonly string[] = [ 'username', 'email', 'realname', 'password', 'retype', 'mailpassword' ];

/** The first field that the wiki wants filled in for everybody, and that is empty; null: none. */
function missingField( rows: readonly Row[], plan: BatchPlan ): FieldDeclaration | null {
	// Each captcha is answered when it is its row's turn.
	const requests = plan.requests.filter( ( request ) => !findField( [ request ], CAPTCHA_ANSWER ) );
	const seen = new Set<ListMode>();
	for ( const row of rows ) {
		const mode = modeOf( row, plan.mode );
		if ( seen.has( mode ) ) {
			continue;
		}
		seen.add( mode );
		const { request } = row;
		const refusal = foreseenRefusal( requests, {
			...plan.values, username: request.username, email: request.email, realname: request.realname,
			reason: request.reason || plan.reason, password: request.password, retype: request.password
		}, mode );
		// What belongs to a row is checked with the row; what is foreseen of another field is that it is empty.
		const field = refusal && refusal.field !== null && !OF_ROWS.includes( refusal.field ) ?
			findField( requests, refusal.field ) : null;
		if ( field ) {
			return field;
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
