import { plainText, type WikiText } from '../../contract/declarations';
import { never } from '../../contract/outcome';
import type { NameCheck, PasswordCheck } from '../../contract/service';
import { stateBy } from './local-check';
import type { OwnCreation } from '../list-service';
import type { RemarkCode, Row, RowRemark } from '../row';

/** Remarks that only the wiki gives. */
const FROM_WIKI: readonly RemarkCode[] = [ 'name-taken', 'name-forbidden', 'password-weak', 'check-failed', 'already' ];

function remark(
	severity: RowRemark[ 'severity' ], code: RemarkCode, message: WikiText | null = null, rest: Partial<RowRemark> = {}
): RowRemark {
	return { severity, code, field: 'username', parameters: [], message, fixes: [], override: null, ...rest };
}

/** The wiki's verdict on a name comes with a message, if an empty one; that of the local check has none. */
export function isFromWiki( { code, message }: RowRemark ): boolean {
	return FROM_WIKI.includes( code ) || code === 'name-invalid' && message !== null;
}

/** Takes away what the wiki said before. */
export function forgetWiki( row: Row ): void {
	row.remarks = row.remarks.filter( ( said ) => !isFromWiki( said ) );
	row.createdEarlier = null;
	if ( row.state === 'already' ) {
		row.state = 'unchecked';
	}
}

function normalise( row: Row, canonical: string ): void {
	row.canonical = canonical;
	const isSaid = row.remarks.some( ( { code } ) => code === 'normalised' );
	if ( !isSaid && canonical !== row.request.username.trim() ) {
		row.remarks.push( remark( 'info', 'normalised', null, { parameters: [ canonical ] } ) );
	}
}

/**
 * Puts what the wiki says of a name into the row.
 *
 * @param row
 * @param check
 * @param own The account of that name that this person created; null: there is none
 */
export function noteName( row: Row, check: NameCheck, own: OwnCreation | null ): void {
	switch ( check.kind ) {
		case 'invalid':
			row.remarks.push( remark( 'error', 'name-invalid', plainText( '' ) ) );
			return;
		case 'free':
			normalise( row, check.canonical );
			return;
		case 'taken':
			normalise( row, check.canonical );
			row.createdEarlier = own ? own.at : null;
			row.remarks.push( own ?
				remark( 'info', 'already', null, { parameters: [ new Date( own.at ).toISOString().slice( 0, 10 ) ] } ) :
				remark( 'error', 'name-taken' ) );
			return;
		case 'forbidden':
			normalise( row, check.canonical );
			row.remarks.push( remark( 'error', 'name-forbidden', check.message, { override: check.override } ) );
			return;
		default:
			never( check );
	}
}

export function notePassword( row: Row, { accepted, messages }: PasswordCheck ): void {
	if ( !accepted ) {
		row.remarks.push( remark( 'error', 'password-weak', messages[ 0 ] ?? null, { field: 'password' } ) );
	}
}

/** The wiki could not be asked, or not about everything. */
export function noteFailure( row: Row, text: WikiText ): void {
	row.remarks.push( remark( 'warning', 'check-failed', text ) );
}

/** The state that the remarks make, once the wiki has been asked. */
export function concludeCheck( row: Row ): void {
	row.state = row.createdEarlier === null ? stateBy( row, 'ready' ) : 'already';
}
