/** The only place where wiki, accounts and ui meet: opens the dialog when the hook of the contract says so. */

import type { Row } from '../accounts/list/row';
import { RUN_KEY } from '../accounts/list/keep/run-key';
import { One } from '../accounts/one/one';
import { generatePassword } from '../accounts/contract/password';
import { fromHook, fromLink, type OpeningRequest } from '../accounts/contract/opening-request';
import type { Created } from '../accounts/contract/outcome';
import { clock, lock, randomBytes, sessionStore } from './browser';
import messages from '../i18n/en.json';
import { loadMany } from '../entries/load-list';
import type { ListPart } from './list-part';
import { AccountCreatorDialog } from '../ui/shared/dialog';
import { defineMessages, msg } from '../ui/shared/messages';
import { OneScreen } from '../ui/one/one-screen';
import { deliverReturn, RedirectWindow, returnAddress } from '../ui/one/redirect-window';
import { MwAccountService } from '../wiki/mw-account-service';

/** Marks the answers to redirects of this page alone. */
const mark = generatePassword( randomBytes );

const service = new MwAccountService( returnAddress( mw.util.getUrl( 'Special:BlankPage/AccountCreator' ), mark ) );

let dialog: AccountCreatorDialog | null = null;
let windows: OO.ui.WindowManager | null = null;
let oneScreen: OneScreen | null = null;
/** Fetched when the first list is wanted. */
let list: ListPart | null = null;
/** The row of a list whose step is being answered in view *step*. */
let taken: Row | null = null;

function tell( { username, by }: Created ): void {
	mw.hook( 'accountCreator.created' ).fire( { username, by } );
}

const one = new One( {
	service,
	clock,
	lock,
	randomBytes,
	onCreated: ( created ) => {
		tell( created );
		if ( taken && list ) {
			list.model.settle( taken, created );
			taken = null;
		}
	}
} );

function createAccountPage(): Promise<string> {
	return service.createAccountPage();
}

function toOne(): void {
	if ( !one.state.opening ) {
		const reason = list ? list.model.state.reason : '';
		void one.open( { accounts: [], reason, mail: null, many: false } );
	}
	if ( oneScreen ) {
		dialog?.show( oneScreen );
	}
}

/** The step that a row waits for is answered in view *step*, from which the way leads back to the list. */
async function finish( row: Row ): Promise<void> {
	const unfinished = list?.model.unfinished( row );
	const opening = list?.model.state.opening;
	if ( !unfinished || !opening ) {
		return;
	}
	if ( await one.takeUp( opening, row.canonical, row.request.email, list?.model.modeOf( row ) ?? 'mail', unfinished ) ) {
		taken = row;
		toOne();
	} else {
		mw.notify( msg( 'accountcreator-other-tab' ), { type: 'error' } );
	}
}

/** The part for lists, fetched when it is first wanted; null where that failed, and has been said. */
async function fetchList(): Promise<ListPart | null> {
	if ( !list ) {
		dialog?.pushPending();
		try {
			const { makeListPart } = await loadMany();
			list = list ?? makeListPart(
				{ service, clock, lock, randomBytes, onCreated: tell },
				{
					createAccountPage,
					toOne,
					finish: ( row ) => {
						void finish( row );
					}
				}
			);
		} catch ( error ) {
			mw.log.error( error );
			mw.notify( msg( 'accountcreator-load-failed' ), { type: 'error' } );
		} finally {
			dialog?.popPending();
		}
	}
	return list;
}

async function toMany(): Promise<void> {
	const part = await fetchList();
	if ( part ) {
		taken = null;
		if ( !part.model.hasDraft ) {
			const reason = String( one.state.values.reason ?? '' );
			void part.model.open( { accounts: [], reason, mail: null, many: true }, one.state.opening );
		}
		dialog?.show( part.screen );
	}
}

function hasBrokenOff(): boolean {
	try {
		return sessionStore.get( RUN_KEY ) !== null;
	} catch {
		// The person forbids storage.
		return false;
	}
}

function build(): { dialog: AccountCreatorDialog; windows: OO.ui.WindowManager } {
	defineMessages( messages );
	oneScreen = new OneScreen( one, {
		redirector: new RedirectWindow( one, mark ),
		createAccountPage,
		toMany: () => {
			void toMany();
		},
		hasBrokenOff
	} );
	const made = { dialog: new AccountCreatorDialog( oneScreen ), windows: new OO.ui.WindowManager() };
	$( document.body ).append( made.windows.$element );
	made.windows.addWindows( [ made.dialog ] );
	return made;
}

async function open( asked: OpeningRequest ): Promise<void> {
	if ( !windows || !dialog ) {
		( { dialog, windows } = build() );
	}
	if ( dialog.isVisible() ) {
		// What is open and perhaps half filled in stays.
		dialog.focusScreen();
		return;
	}
	// What was under way when the dialog was closed goes on, and what was typed is still there.
	const isNew = asked.accounts.length > 0;
	const part = asked.many ? await fetchList() : list;
	if ( part && ( asked.many || part.model.run.isBusy || ( part.model.hasDraft && !isNew ) ) ) {
		if ( asked.many && !part.model.run.isBusy && ( isNew || !part.model.hasDraft ) ) {
			void part.model.open( asked );
		}
		dialog.show( part.screen );
	} else {
		if ( !one.isBusy && ( isNew || !one.hasDraft ) ) {
			void one.open( asked );
		}
		if ( oneScreen ) {
			// Not toOne(): what is being opened with what was asked for must not be opened again without.
			dialog.show( oneScreen );
		}
	}
	const active = document.activeElement;
	void windows.openWindow( dialog, {
		// To where the person was; opened by an address or a script, to the link that would have opened it.
		$returnFocusTo: active instanceof HTMLElement && active !== document.body ? $( active ) : $( '#t-accountcreator a' )
	} );
}

mw.hook( 'accountCreator.open' ).add( ( argument: unknown ) => {
	// The loader fires the address of the page that opens the dialog; other scripts fire accounts.
	const { url } = ( argument ?? {} ) as { url?: unknown };
	if ( typeof url !== 'string' || url !== location.href ) {
		void open( fromHook( argument ) );
	} else if ( !deliverReturn( url ) ) {
		void open( fromLink( new Map( new URL( url ).searchParams ) ) );
	}
} );
