import type { CreatedBy } from '../contract/outcome';
import { outcomeOf, type Row } from './row';

/** Was the account created by somebody else than its owner and this person? Their sheet has its password then. */
export function isOfColleague( { creation, canonical }: Row ): boolean {
	return creation !== null && !creation.createdByMe && creation.createdBy !== '' && creation.createdBy !== canonical;
}

/**
 * How the person of a row gets in, where the program can tell them; null: there is no account, or nothing is known of
 * its password. In a sheet that was saved earlier stand the passwords with which its accounts were created.
 *
 * @param row
 * @param isSheet Was the list read from such a sheet?
 */
export function wayIn( row: Row, isSheet: boolean ): CreatedBy | null {
	const outcome = outcomeOf( row );
	if ( outcome?.kind === 'created' ) {
		return outcome.by;
	}
	if ( row.isWalkUp && row.state === 'already' ) {
		// Who came to the desk and has an account is told where to log in; with what, they know or get by mail.
		return 'other';
	}
	// Under the name of an account whose owner made it, the sheet has a password that opens nothing.
	if ( !isSheet || row.state !== 'already' || !( row.creation?.createdByMe || isOfColleague( row ) ) ) {
		return null;
	}
	return row.request.mode === 'mail' ? 'mail' : row.request.password === '' ? null : 'password';
}
