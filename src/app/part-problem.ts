import { msg } from '../ui/shared/messages';
import { PartError } from './parts';

/**
 * Tells the person that a part could not be loaded, and what to do.
 *
 * @param error What loadPart() rejected with
 */
export function sayPartProblem( error: unknown ): void {
	mw.log.error( error );
	mw.notify( partProblemText( error ), { type: 'error' } );
}

/**
 * The same for a place in the dialog.
 *
 * @param error What loadPart() rejected with
 */
export function partProblemText( error: unknown ): string {
	return error instanceof PartError && error.problem === 'otherVersion' ?
		msg( 'accountcreator-new-version' ) :
		msg( 'accountcreator-load-failed' );
}
