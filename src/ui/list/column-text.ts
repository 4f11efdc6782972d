import type { ColumnMeaning } from '../../accounts/list/row';
import { msg } from '../shared/messages';

/** What a column holds. */
export function columnText( meaning: ColumnMeaning ): string {
	switch ( meaning ) {
		case 'username':
			return msg( 'accountcreator-column-username' );
		case 'email':
			return msg( 'accountcreator-column-email' );
		case 'realname':
			return msg( 'accountcreator-column-realname' );
		case 'password':
			return msg( 'accountcreator-column-password' );
		case 'reason':
			return msg( 'accountcreator-column-reason' );
		case 'mode':
			return msg( 'accountcreator-column-how' );
		case 'firstname':
			return msg( 'accountcreator-column-firstname' );
		case 'lastname':
			return msg( 'accountcreator-column-lastname' );
		case 'unused':
			return msg( 'accountcreator-column-ignored' );
	}
}
