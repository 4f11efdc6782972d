import type { NewcomerNote } from '../../accounts/contract/newcomer';
import { never } from '../../accounts/contract/outcome';
import { textToCopy } from './text-to-copy';

/** The address of a special page of this wiki, as others can open it. */
export function fullAddress( page: string ): string {
	return location.origin + mw.util.getUrl( page );
}

/** What somebody has to know who got an account, said to them: it leaves the dialog on paper, or in a message. */
export function newcomerText( note: NewcomerNote ): string {
	switch ( note ) {
		case 'expires':
			return textToCopy( 'accountcreator-newcomer-expires' );
		case 'code':
			return textToCopy( 'accountcreator-newcomer-code' );
		case 'reset':
			return textToCopy( 'accountcreator-newcomer-reset', fullAddress( 'Special:PasswordReset' ) );
		case 'noReset':
			return textToCopy( 'accountcreator-newcomer-no-reset' );
		default:
			return never( note );
	}
}
