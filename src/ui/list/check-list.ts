import type { AccountList } from '../../accounts/list/account-list';
import { msg } from '../shared/messages';
import type { ListView } from './list-view';

/** Has all that was given checked, or says what is wanting first. */
export async function checkList( list: AccountList, view: ListView, say: ( text: string ) => void ): Promise<void> {
	const lacks = await view.complete();
	if ( lacks === 'nothing' ) {
		await list.check();
	} else if ( lacks === 'answer' ) {
		say( msg( 'accountcreator-columns-first' ) );
	} else if ( lacks === 'people' ) {
		say( msg( 'accountcreator-list-empty' ) );
		view.focus();
	}
}
