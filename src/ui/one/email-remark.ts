import type { EmailVerdict } from '../../accounts/email/judge-email';
import type { Remark } from '../shared/field-control';
import { msg } from '../shared/messages';

/** See emailRemark(). Its texts are fetched with what judges addresses, so that they are there by then. */
export type FetchEmailRemark = ( ...verdict: Parameters<typeof emailRemark> ) => Promise<Remark | null>;

/**
 * What is wrong with the typed address, with a button that mends it where it is clear what was meant.
 *
 * @param verdict
 * @param verdict.problem
 * @param verdict.meant
 * @param isMailed Does the password go to that address?
 * @param mend Puts the address in place of the one that was typed
 */
export function emailRemark(
	{ problem, meant }: EmailVerdict, isMailed: boolean, mend: ( meant: string ) => void
): Remark | null {
	if ( problem === null ) {
		return null;
	}
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
