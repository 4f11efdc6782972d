import { plainText } from '../accounts/contract/declarations';
import { WikiError } from '../accounts/contract/service';
import { asShape, asText, type Shape } from './shape';

/**
 * An answer of action=edit. Extensions may say no without an error: a captcha, or a filter, in words of its own.
 *
 * @param result
 * @return The revision that there is now; 0: nothing was changed
 * @throws WikiError
 */
export function readEdit( result: Shape ): number {
	const edit = asShape( result.edit );
	if ( edit.result !== 'Success' ) {
		const code = 'captcha' in edit ? 'captcha-edit' : asText( edit.code ) || 'edit-failed';
		throw new WikiError( code, plainText( asText( edit.info ) ) );
	}
	return typeof edit.newrevid === 'number' ? edit.newrevid : 0;
}
