import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText, type WikiText } from '../../accounts/contract/declarations';
import type { RemarkCode as ReadRemarkCode } from '../../accounts/list/read/reading';
import type { Row, RowRemark } from '../../accounts/list/row';
import { never, type CreatedBy, type Outcome } from '../../accounts/contract/outcome';
import { unfinishedAdvice } from '../shared/explanation-view';
import { accountText } from '../shared/account-text';
import { dayText } from '../shared/local-texts';
import { msg, sentences } from '../shared/messages';

/** Why a line of the text is no row, or not quite what stands there. */
export function parseRemarkText( code: ReadRemarkCode ): string {
	switch ( code ) {
		case 'header':
			return msg( 'accountcreator-parse-header' );
		case 'total':
			return msg( 'accountcreator-parse-total' );
		case 'markup':
			return msg( 'accountcreator-parse-markup' );
		case 'no-name':
			return msg( 'accountcreator-parse-no-name' );
		case 'again':
			return msg( 'accountcreator-parse-again' );
		case 'struck':
			return msg( 'accountcreator-parse-struck' );
		case 'absent':
			return msg( 'accountcreator-parse-absent' );
		case 'broken-quotes':
			return msg( 'accountcreator-parse-broken-quotes' );
		case 'extra-cells':
			return msg( 'accountcreator-parse-extra-cells' );
		case 'unknown-mode':
			return msg( 'accountcreator-parse-unknown-mode' );
		case 'too-many':
			return msg( 'accountcreator-parse-too-many' );
		default:
			return never( code );
	}
}

/** What an address that is none of the person's could do. */
const takeoverText = ( [ , danger ]: RowRemark[ 'parameters' ] ): string => (
	danger === 'takeover' ? msg( 'accountcreator-email-takeover' ) : ''
);

/** What a remark says, in our own words. */
export function remarkText( { code, parameters }: RowRemark ): string {
	switch ( code ) {
		case 'name-missing':
			return msg( 'accountcreator-remark-name-missing' );
		case 'name-invalid':
			return msg( 'accountcreator-remark-name-invalid' );
		case 'name-taken':
			return accountText( msg( 'accountcreator-remark-name-taken' ), parameters );
		case 'name-forbidden':
			return msg( 'accountcreator-remark-name-forbidden' );
		case 'duplicate':
			return msg( 'accountcreator-remark-duplicate', ...parameters );
		case 'email-missing':
			return msg( 'accountcreator-remark-email-missing' );
		case 'email-invalid':
			return sentences( [ msg( 'accountcreator-remark-email-invalid' ), takeoverText( parameters ) ] );
		case 'email-required':
			return msg( 'accountcreator-remark-email-required' );
		case 'realname-required':
			return msg( 'accountcreator-remark-realname-required' );
		case 'password-missing':
			return msg( 'accountcreator-remark-password-missing' );
		case 'password-weak':
			return msg( 'accountcreator-remark-password-weak' );
		case 'name-mixed':
			return msg( 'accountcreator-name-mixed', ...parameters );
		case 'lookalike':
			return msg( 'accountcreator-remark-lookalike', ...parameters );
		case 'email-repeated':
			return msg( 'accountcreator-remark-email-repeated', ...parameters );
		case 'email-typo':
			return sentences( [ msg( 'accountcreator-remark-email-typo' ), takeoverText( parameters ) ] );
		case 'reason-address':
			return msg( 'accountcreator-remark-reason-address', ...parameters );
		case 'reason-name':
			return msg( 'accountcreator-remark-reason-name', ...parameters );
		case 'check-failed':
			return msg( 'accountcreator-check-failed' );
		case 'cleaned':
			return msg( 'accountcreator-remark-cleaned', ...parameters );
		case 'normalised':
			return msg( 'accountcreator-remark-normalised', ...parameters );
		case 'already':
			return msg( 'accountcreator-remark-already', ...parameters.map( dayText ) );
		case 'has-account':
			return accountText( msg( 'accountcreator-remark-has-account' ), parameters );
		default:
			return never( code );
	}
}

function createdText( by: CreatedBy ): string {
	switch ( by ) {
		case 'mail':
			return msg( 'accountcreator-row-created-mail' );
		case 'password':
			return msg( 'accountcreator-row-created' );
		case 'other':
			return msg( 'accountcreator-row-created-elsewhere' );
		default:
			return never( by );
	}
}

/** What became of a row's creation when nothing more is done about it: the wiki's words where it has some, and ours. */
export function outcomeText( row: Row, outcome: Outcome ): { wiki: WikiText | null; own: string } {
	switch ( outcome.kind ) {
		case 'created':
			return {
				wiki: null,
				own: createdText( outcome.by )
			};
		case 'refused':
			return {
				wiki: isEmptyText( outcome.message ) ? null : outcome.message,
				own: msg( meaningOf( outcome.code ).advice )
			};
		case 'step':
			return { wiki: null, own: unfinishedAdvice( row.attempt?.existence === 'yes' ) };
		case 'sessionLost':
			return { wiki: null, own: msg( 'accountcreator-row-session-lost' ) };
		case 'unknown':
			return {
				wiki: null,
				own: outcome.cause === 'handedOver' ? msg( 'accountcreator-row-handed-over' ) : msg( 'accountcreator-row-unknown' )
			};
		default:
			return never( outcome );
	}
}
