import { msg } from '../ui/shared/messages';
import { PartError } from './parts';

/**
 * That a part could not be loaded, and what to do. It belongs into the dialog: what mw.notify() shows would have to be
 * fetched, too.
 *
 * @param error What loadPart() rejected with
 */
export function partProblemText( error: unknown ): string {
	return error instanceof PartError && error.problem === 'otherVersion' ?
		msg( 'accountcreator-new-version' ) :
		msg( 'accountcreator-load-failed' );
}
