import { visible } from '../names/characters';
import { cleanWholly } from '../names/clean-name';

/**
 * Takes away what only came along in copying: `mailto:`, angle brackets, characters that nobody sees, a full stop.
 * Makes full-width letters ordinary ones.
 *
 * @param text
 */
export function cleanEmail( text: string ): string {
	return /^[\w.+-]+@[\w.-]+\w$/.test( text ) ? text : cleanWholly( text, ( email ) => (
		visible( email.normalize( 'NFKC' ) )
			.replace( /^[\s<"'“”„]*(?:mailto:\s*([^?]*).*|)/iu, '$1' )
			.replace( /[\s>"'“”„.,;:]+$/u, '' )
	) );
}
