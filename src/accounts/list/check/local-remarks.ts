/**
 * What there is to say about a row without asking the wiki. Parameters of the remarks:
 *
 * - `name-invalid`: NameProblem, the characters; fix: without them
 * - `name-mixed`: the word with letters of several scripts
 * - `duplicate`: line and canonical name of the first; `lookalike`: the same
 * - `email-invalid`: the address; a warning where only mail would not arrive; fix: what may have been meant
 * - `email-repeated`: line of the first and its name; `email-typo`: what may have been meant, also as fix
 * - both of the address: `takeover` where no password is mailed to it
 * - `reason-address`, `reason-name`: what was found in the reason
 */

import type { RequestDeclaration } from '../../contract/declarations';
import { usedRequests } from '../../contract/parameters';
import { addressIn } from '../../contract/reason';
import { never } from '../../contract/outcome';
import { judgeEmail } from '../../email/judge-email';
import { mixedWord } from '../../names/characters';
import { canonicalName, type NameRules, type NameVerdict } from '../../names/username';
import type { ListMode, RemarkCode, RequestField, Row, RowRemark } from '../row';
import type { Entry, RowIndex } from './row-index';

/** A remark in our own words. `fix`: what one click would put into the field; null: nothing. */
export function remark(
	severity: RowRemark[ 'severity' ], code: RemarkCode, field: RequestField, parameters: RowRemark[ 'parameters' ] = [], fix: string | null = null
): RowRemark {
	return { severity, code, field, parameters, message: null, fixes: fix === null ? [] : [ fix ], override: null };
}

/** What speaks against the name; null where nothing does. Parameters: what kind of problem, the characters. */
function nameRemark( username: string, verdict: NameVerdict, rules: NameRules ): RowRemark | null {
	if ( verdict.problem === null ) {
		return null;
	}
	if ( verdict.problem === 'empty' ) {
		return remark( 'error', 'name-missing', 'username' );
	}
	// What cannot stand in a name becomes a space; an address is not to become somebody's public name.
	const spaced = verdict.characters.split( ' ' ).reduce( ( name, piece ) => name.split( piece ).join( ' ' ), username );
	const isMendable = verdict.problem === 'characters' && !username.includes( '@' );
	const fixed = isMendable ? canonicalName( spaced, rules ).canonical : '';
	return remark( 'error', 'name-invalid', 'username', [ verdict.problem, verdict.characters ], fixed || null );
}

function emailRemark( email: string, mode: ListMode ): RowRemark | null {
	if ( email === '' ) {
		return mode === 'mail' ? remark( 'error', 'email-missing', 'email' ) : null;
	}
	const { problem, meant } = judgeEmail( email );
	// Who has an address by mistake can have a new password mailed to it.
	const danger = mode === 'mail' || problem === 'invalid' ? [] : [ 'takeover' ];
	switch ( problem ) {
		case null:
			return null;
		case 'typo':
			return remark( 'warning', 'email-typo', 'email', [ meant ?? '', ...danger ], meant );
		case 'invalid':
		case 'odd':
			return remark( problem === 'invalid' ? 'error' : 'warning', 'email-invalid', 'email', [ email, ...danger ], meant );
		default:
			return never( problem );
	}
}

/** What speaks against a row by itself, whatever the others are. */
export function ownRemarks( row: Row, verdict: NameVerdict, rules: NameRules, mode: ListMode ): RowRemark[] {
	const { username, email, password } = row.request;
	const mixed = mixedWord( verdict.canonical );
	return [
		nameRemark( username, verdict, rules ),
		mixed === null ? null : remark( 'warning', 'name-mixed', 'username', [ mixed ] ),
		emailRemark( email, mode ),
		mode === 'type' && password === '' ? remark( 'error', 'password-missing', 'password' ) : null
	].filter( ( each ): each is RowRemark => each !== null );
}

/** What this wiki wants of everybody, whatever the password mode, and the row has not. */
export function requiredRemarks( row: Row, mode: ListMode, requests: readonly RequestDeclaration[] ): RowRemark[] {
	const { email, realname } = row.request;
	const used = usedRequests( requests, mode );
	const isRequired = ( name: 'email' | 'realname' ): boolean => used.some( ( { required, fields } ) => (
		required !== 'optional' && fields.some( ( field ) => field.name === name && !field.optional )
	) );
	return [
		...( mode !== 'mail' && email === '' && isRequired( 'email' ) ? [ remark( 'error', 'email-required', 'email' ) ] : [] ),
		...( realname === '' && isRequired( 'realname' ) ? [ remark( 'error', 'realname-required', 'realname' ) ] : [] )
	];
}

/** What speaks against a row among the others: it is not the first with its name, look or address. */
export function relatedRemarks( entry: Entry, index: RowIndex ): RowRemark[] {
	const name = relatedNameRemark( entry, index );
	const shared = index.sameEmail( entry );
	return [
		...( name ? [ name ] : [] ),
		...( shared ? [ remark( 'warning', 'email-repeated', 'email', [
			shared.row.line, shared.canonical || shared.row.request.username
		] ) ] : [] )
	];
}

/** The part of it that is about the name. */
export function relatedNameRemark( entry: Entry, index: RowIndex ): RowRemark | null {
	const same = index.sameName( entry );
	if ( same ) {
		return remark( 'error', 'duplicate', 'username', [ same.row.line, same.canonical ] );
	}
	const like = index.sameLook( entry );
	return like && like.canonical !== entry.canonical ?
		remark( 'warning', 'lookalike', 'username', [ like.row.line, like.canonical ] ) : null;
}

/** What speaks against a public reason: an address, the real name of somebody on the list. */
export function reasonRemarks( reason: string, index: RowIndex ): RowRemark[] {
	const address = addressIn( reason );
	const name = index.personIn( reason );
	return [
		...( address === null ? [] : [ remark( 'warning', 'reason-address', 'reason', [ address ] ) ] ),
		...( name === null ? [] : [ remark( 'warning', 'reason-name', 'reason', [ name ] ) ] )
	];
}
