import type { EmailVerdict } from '../../accounts/email/judge-email';
import type { CheckState } from '../../accounts/one/debounced-check';
import type { Remark } from '../shared/field-control';
import { msg } from '../shared/messages';

/**
 * What is wrong with the typed address, with a button that mends it where it is clear what was meant.
 *
 * @param state
 * @param isMailed Does the password go to that address?
 * @param mend Puts the address in place of the one that was typed
 */
export function emailRemark(
	state: CheckState<EmailVerdict>, isMailed: boolean, mend: ( meant: string ) => void
): Remark | null {
	if ( state.kind === 'failed' ) {
		return { type: 'warning', content: msg( 'accountcreator-check-failed' ) };
	}
	if ( state.kind !== 'done' || state.result.problem === null ) {
		return null;
	}
	const { problem, meant } = state.result;
	const text = problem === 'typo' ?
		msg( 'accountcreator-remark-email-typo' ) : msg( 'accountcreator-remark-email-invalid' );
	const $content = $( '<span>' ).append( $( '<span>' ).addClass( 'accountcreator-sentence' ).text( text ) );
	if ( !isMailed && problem !== 'invalid' ) {
		$content.append( ' ', document.createTextNode( msg( 'accountcreator-email-takeover' ) ) );
	}
	if ( meant !== null ) {
		const button = new OO.ui.ButtonWidget( {
			label: msg( 'accountcreator-fix', meant ), framed: false, flags: [ 'progressive' ]
		} );
		button.on( 'click', () => mend( meant ) );
		$content.append( ' ', button.$element );
	}
	return { type: problem === 'invalid' ? 'error' : 'warning', content: $content };
}
