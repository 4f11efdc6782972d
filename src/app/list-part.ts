/** What is needed for lists alone, so that nobody who creates one account has to fetch it. */

import { Journal } from '../accounts/list/keep/journal';
import { AccountList } from '../accounts/list/account-list';
import type { ListDependencies } from '../accounts/list/list-state';
import { generatePassword } from '../accounts/contract/password';
import type { Row } from '../accounts/list/row';
import type { AccountService } from '../accounts/contract/service';
import { connection, sessionStore } from './browser';
import { claim } from './claim';
import messages from '../i18n/en.json';
import { unfinishedAdvice, unfinishedText } from '../ui/shared/explanation-view';
import { ListScreen, type ListSurroundings } from '../ui/list/list-screen';
import { defineMessages } from '../ui/shared/messages';
import type { Screen } from '../ui/shared/screen';
import { MwListService, type Knowledge } from '../wiki/mw-list-service';

export interface ListPart {
	model: AccountList;
	screen: Screen;
}

/** What is shared with view *one*. */
export type Shared = Pick<ListDependencies, 'clock' | 'lock' | 'randomBytes' | 'onCreated'> & {
	service: AccountService & Knowledge;
};

export function makeListPart( shared: Shared, surroundings: ListSurroundings ): ListPart {
	defineMessages( messages );
	const owner = generatePassword( shared.randomBytes );
	void claim( owner );
	const model = new AccountList( {
		...shared,
		lists: new MwListService( shared.service ),
		connection,
		journal: new Journal( sessionStore, owner ),
		claim,
		onFinished: ( counts ) => {
			mw.hook( 'accountCreator.finished' ).fire( counts );
		}
	} );
	// A list under way would be cut off; its notes make it possible to go on, but nobody should have to.
	window.addEventListener( 'beforeunload', ( event ) => {
		if ( model.run.isBusy ) {
			event.preventDefault();
			event.returnValue = '';
		}
	} );
	const finish = ( row: Row ): void => {
		const unfinished = model.unfinished( row );
		if ( unfinished?.current ) {
			surroundings.finish( row );
		} else {
			// The session held one step only, and a later creation has taken its place.
			const isCertain = unfinished?.existence === 'yes';
			mw.notify( unfinishedAdvice( isCertain ), { title: unfinishedText( 'left', isCertain, row.canonical ) } );
		}
	};
	return { model, screen: new ListScreen( model, { ...surroundings, finish } ) };
}
