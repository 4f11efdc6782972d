import { plainText } from '../accounts/contract/declarations';
import { WikiError } from '../accounts/contract/service';

/**
 * The wiki's own page for creating accounts, as HTML. It names what no API tells: the script of a captcha service.
 *
 * @throws WikiError
 */
export async function createAccountPage(): Promise<string> {
	const response = await fetch( mw.util.getUrl( 'Special:CreateAccount' ) );
	if ( !response.ok ) {
		throw new WikiError( 'http', plainText( response.statusText ) );
	}
	return response.text();
}
