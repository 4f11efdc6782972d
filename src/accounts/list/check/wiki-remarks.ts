import { isEmptyText, type WikiText } from '../../contract/declarations';
import { never } from '../../contract/outcome';
import type { NameCheck } from '../../contract/service';
import { creationParameters } from './creation-parameters';
import type { Creation, RemarkCode, Row, RowRemark, WikiAnswer } from '../row';

type Asked = Pick<Row, 'request' | 'wiki' | 'linked' | 'isWalkUp' | 'claim'>;

function remark(
	severity: RowRemark[ 'severity' ], code: RemarkCode, message: WikiText | null = null, rest: Partial<RowRemark> = {}
): RowRemark {
	return {
		severity, code, field: 'username', parameters: [], fixes: [], override: null, ...rest,
		// The wiki may refuse without a word; then ours are said.
		message: message && !isEmptyText( message ) ? message : null
	};
}

/** Is the account that has the name that of the person? The organizer has the last word. */
function isTheirs( row: Asked, canonical: string, creation: Creation | null ): boolean {
	const { request, linked, isWalkUp, claim } = row;
	// A list names the same people as yesterday; at a desk, nobody but the organizer sees who came.
	return claim?.name === canonical ? claim.isTheirs :
		linked !== '' && linked === request.username ||
		!isWalkUp && ( creation?.createdByMe === true || creation?.isRecent === true );
}

function takenRemark( row: Asked, canonical: string, creation: Creation | null, fixes: string[] ): RowRemark {
	const isOfPerson = isTheirs( row, canonical, creation );
	if ( creation?.createdByMe ) {
		return isOfPerson ? remark( 'info', 'already', null, { parameters: [ creation.at ?? '' ] } ) :
			remark( 'error', 'already', null, { fixes, parameters: [ creation.at ?? '' ] } );
	}
	const parameters = creationParameters( canonical, creation );
	return isOfPerson ? remark( 'info', 'has-account', null, { parameters } ) :
		remark( 'error', 'name-taken', null, { fixes, parameters } );
}

function nameRemark( row: Asked, check: NameCheck, creation: Creation | null, fixes: string[] ): RowRemark | null {
	switch ( check.kind ) {
		case 'invalid':
			return remark( 'error', 'name-invalid' );
		case 'free':
			return null;
		case 'taken':
			return takenRemark( row, check.canonical, creation, fixes );
		case 'forbidden':
			return remark( 'error', 'name-forbidden', check.message, { override: check.override, fixes } );
		default:
			return never( check );
	}
}

/**
 * What the wiki's answer to the question about a row means for it.
 *
 * @param row
 * @param answer To a question about the name that stands there
 * @param canonical The name as the wiki has it
 */
export function wikiRemarks( row: Asked, answer: WikiAnswer, canonical: string ): RowRemark[] {
	switch ( answer.kind ) {
		case 'pending':
			return [];
		case 'failed':
			return [ remark( 'warning', 'check-failed', answer.text ) ];
		case 'checked': {
			const { checks, creation, password } = answer;
			const fixes = [ ...row.wiki?.alternatives ?? [] ];
			const remarks = checks.map( ( check ) => nameRemark( row, check, creation, fixes ) );
			if ( password && !password.check.accepted && password.of === row.request.password ) {
				remarks.push( remark( 'error', 'password-weak', password.check.messages[ 0 ], { field: 'password' } ) );
			}
			if ( checks.some( ( { kind } ) => kind !== 'invalid' ) && canonical !== row.request.username ) {
				remarks.push( remark( 'info', 'normalised', null, { parameters: [ canonical ] } ) );
			}
			return remarks.filter( ( each ): each is RowRemark => each !== null );
		}
		default:
			return never( answer );
	}
}
