/** The desk to which people come one at a time, fetched when somebody works at one. */

import type { AccountList } from '../accounts/list/account-list';
import { Desk } from '../accounts/list/desk/desk';
import messages from '../i18n/en.json';
import { DeskForm } from '../ui/list/desk-form';
import { DeskRecent } from '../ui/list/desk-recent';
import type { FetchedView } from '../ui/list/lazy-view';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

/** Where people are typed; and those who came last, above what is set for all. */
export function makeDesk( list: AccountList ): { form: FetchedView; recent: FetchedView } {
	const desk = new Desk( list );
	const form = new DeskForm( list, desk );
	const recent = new DeskRecent( list, desk, ( row ) => form.edit( row ) );
	const element = document.createElement( 'div' );
	element.append( recent.element, form.settings );
	return { form, recent: { element, render: () => recent.render(), focus: () => recent.focus() } };
}
