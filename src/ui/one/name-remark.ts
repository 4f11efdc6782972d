import type { CheckState } from '../../accounts/one/debounced-check';
import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText } from '../../accounts/contract/declarations';
import { mixedWord } from '../../accounts/names/characters';
import { never } from '../../accounts/contract/outcome';
import type { NameCheck, PasswordCheck } from '../../accounts/contract/service';
import type { Remark } from '../shared/field-control';
import { msg } from '../shared/messages';
import { wikiNodes } from '../shared/wiki-html';

function resultRemark( result: NameCheck, typed: string ): Remark {
	switch ( result.kind ) {
		case 'free': {
			const mixed = mixedWord( result.canonical );
			return mixed !== null ? { type: 'warning', content: msg( 'accountcreator-name-mixed', mixed ) } :
				result.canonical === typed ? { type: 'success', content: msg( 'accountcreator-name-free' ) } :
					{ type: 'notice', content: msg( 'accountcreator-name-normalised', result.canonical ) };
		}
		case 'taken':
			return { type: 'error', content: result.known || msg( 'accountcreator-name-taken', result.canonical ) };
		case 'invalid':
			return { type: 'error', content: msg( 'accountcreator-name-invalid' ) };
		case 'forbidden': {
			const $content = $( '<span>' );
			if ( meaningOf( result.code ).name === 'lookalike' && result.message.format === 'text' ) {
				// Asked of the extension itself, which only names the accounts.
				$content.text( msg( 'accountcreator-name-lookalike', result.message.text ) );
			} else if ( isEmptyText( result.message ) ) {
				$content.text( msg( 'accountcreator-name-forbidden' ) );
			} else {
				$content.append( wikiNodes( result.message ) );
			}
			return { type: result.override === null ? 'error' : 'warning', content: $content };
		}
		default:
			return never( result );
	}
}

/** The wiki will check it. */
export const notChecked = (): Remark => ( { type: 'warning', content: msg( 'accountcreator-check-failed' ) } );

/** What is known of the name while it is being typed. */
export function nameRemark( state: CheckState<NameCheck>, typed: string ): Remark | null {
	switch ( state.kind ) {
		case 'none':
			return null;
		case 'checking':
			return { type: 'notice', content: msg( 'accountcreator-name-checking' ) };
		case 'failed':
			return notChecked();
		case 'done':
			return resultRemark( state.result, typed );
		default:
			return never( state );
	}
}

/** What the wiki thinks of the typed password. */
export function passwordRemark( state: CheckState<PasswordCheck> ): Remark | null {
	if ( state.kind === 'failed' ) {
		return notChecked();
	}
	if ( state.kind !== 'done' ) {
		return null;
	}
	const { accepted, messages } = state.result;
	if ( accepted ) {
		return { type: 'success', content: msg( 'accountcreator-password-good' ) };
	}
	const $content = $( '<span>' );
	messages.forEach( ( message ) => {
		$content.append( $( '<span>' ).addClass( 'accountcreator-sentence' ).append( wikiNodes( message ) ) );
	} );
	return { type: 'error', content: $content };
}
