import type { Captcha } from '../../accounts/contract/captcha';
import type { CaptchaViewDependencies } from '../shared/captcha-view';
import { msg } from '../shared/messages';

/** Most people who create accounts for others need not solve captchas: what shows them is fetched for those who do. */
export type FetchPuzzle = (
	captcha: Captcha, dependencies: Omit<CaptchaViewDependencies, 'createAccountPage'>
) => Promise<JQuery>;

/**
 * A place for something that is on its way. Where it does not come, that is said there, and it can be tried again.
 *
 * @param fetch Rejects with an Error whose message is for the person
 */
export function fetchedPlace( fetch: () => Promise<JQuery> ): JQuery {
	const $place = $( '<div>' ).addClass( 'accountcreator-puzzle' );
	const show = (): void => {
		fetch().then( ( $content ) => {
			$place.empty().append( $content );
		}, ( error: unknown ) => {
			const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-reopen' ) } );
			button.on( 'click', show );
			$place.empty().append( new OO.ui.MessageWidget( {
				type: 'error',
				label: $( '<div>' ).append( $( '<p>' ).text( error instanceof Error ? error.message : String( error ) ), button.$element )
			} ).$element );
		} );
	};
	show();
	return $place;
}
