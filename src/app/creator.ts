/** The only place where wiki, accounts and ui meet: opens the dialog when the hook of the contract says so. */

import { hasRun } from '../accounts/list/keep/run-key';
import { One } from '../accounts/one/one';
import { fromHook, fromLink, withoutPeople, type OpeningRequest } from '../accounts/contract/opening-request';
import type { Created } from '../accounts/contract/outcome';
import { clock, lock, randomBytes, sessionStore, wiki } from './browser';
import messages from '../i18n/en.json';
import { loadPart } from './load-part';
import { partProblemText, sayPartProblem } from './part-problem';
import type { ListPart } from './list-part';
import type { StepsPart } from './steps-part';
import { AccountCreatorDialog } from '../ui/shared/dialog';
import { defineMessages } from '../ui/shared/messages';
import { mountBelow } from '../ui/shared/window-layer';
import { OneScreen } from '../ui/one/one-screen';
import { deliverReturn, RedirectMarks } from '../ui/shared/redirect-return';
import { MwAccountService } from '../wiki/mw-account-service';

const marks = new RedirectMarks( mw.util.getUrl( 'Special:BlankPage/AccountCreator' ), randomBytes );
const service = new MwAccountService( () => marks.nextAddress() );

let dialog: AccountCreatorDialog | null = null;
let windows: OO.ui.WindowManager | null = null;
let oneScreen: OneScreen | null = null;
/** The dialog is on its way, and a script that calls again and again opens no second one. */
let isOpening = false;
/** Fetched when the first list is wanted. */
let list: ListPart | null = null;
/** Fetched with the first captcha or step, and with lists. */
let steps: StepsPart | null = null;

function tell( { username, by }: Created ): void {
	// What comes next is not what a link filled in.
	dialog?.tellFilledBy( null );
	mw.hook( 'accountCreator.created' ).fire( { username, by } );
}

async function loadSteps(): Promise<StepsPart> {
	const { makeStepsPart } = await loadPart( 'steps' );
	steps = steps ?? makeStepsPart( { service, clock }, marks );
	return steps;
}

/** @throws Error with a message for the person */
function fetchSteps(): Promise<StepsPart> {
	return loadSteps().catch( ( error: unknown ) => {
		mw.log.error( error );
		throw new Error( partProblemText( error ) );
	} );
}

const one = new One( {
	service, clock, lock, randomBytes, onCreated: tell,
	converse: ( account, step, onEnd ) => fetchSteps().then( ( { converse } ) => converse( account, step, onEnd ) ),
	judgeEmail: ( email ) => loadPart( 'checks' ).then( ( { judgeEmail } ) => judgeEmail( email ) )
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

/** The parts for lists, fetched when it is first wanted; null where that failed, and has been said. */
async function fetchList(): Promise<ListPart | null> {
	if ( !list ) {
		dialog?.pushPending();
		try {
			// All that the list builds upon, so that nothing is fetched after something else.
			const [ reader, { makeListPart }, { redirector } ] = await Promise.all(
				[ loadPart( 'read' ), loadPart( 'list' ), loadSteps(), loadPart( 'checks' ) ]
			);
			list = list ?? makeListPart(
				{ service, reader, clock, lock, randomBytes, onCreated: tell },
				{
					createAccountPage,
					toOne,
					redirector
				}
			);
		} catch ( error ) {
			sayPartProblem( error );
		} finally {
			dialog?.popPending();
		}
	}
	return list;
}

async function toMany(): Promise<void> {
	const part = await fetchList();
	if ( part ) {
		if ( !part.model.hasDraft ) {
			const reason = String( one.state.values.reason ?? '' );
			void part.model.open( { accounts: [], reason, mail: null, many: true }, one.state.opening );
		}
		dialog?.show( part.screen );
	}
}

function build(): { dialog: AccountCreatorDialog; windows: OO.ui.WindowManager } {
	defineMessages( messages );
	oneScreen = new OneScreen( one, {
		stepScreen: ( conversation ) => {
			if ( !steps ) {
				throw new Error( 'Only that part begins conversations.' );
			}
			return steps.screen( conversation );
		},
		fetchPuzzle: ( captcha, surroundings ) => fetchSteps().then( ( { puzzle } ) => (
			puzzle( captcha, { ...surroundings, createAccountPage } )
		) ),
		toMany: () => {
			void toMany();
		},
		hasBrokenOff: () => hasRun( sessionStore, wiki, service.me, clock.now() )
	} );
	const made = { dialog: new AccountCreatorDialog( oneScreen ), windows: new OO.ui.WindowManager() };
	mountBelow( made.windows );
	made.windows.addWindows( [ made.dialog ] );
	return made;
}

// A password that is nowhere else, or a step of the wiki's, would be lost with the page.
window.addEventListener( 'beforeunload', ( event ) => {
	if ( one.showsUncopiedPassword || one.isBusy ) {
		event.preventDefault();
		event.returnValue = '';
	}
} );

async function open( asked: OpeningRequest ): Promise<void> {
	if ( !windows || !dialog ) {
		( { dialog, windows } = build() );
	}
	if ( isOpening || dialog.isVisible() ) {
		// What is open and perhaps half filled in stays.
		dialog.focusScreen();
		return;
	}
	isOpening = true;
	try {
		await openAs( asked, dialog, windows );
	} finally {
		isOpening = false;
	}
}

/** Shows what was asked for, or what was under way when the dialog was closed. */
async function openAs(
	asked: OpeningRequest, window: AccountCreatorDialog, manager: OO.ui.WindowManager
): Promise<void> {
	// What was under way when the dialog was closed goes on, and what was typed is still there.
	const isNew = asked.accounts.length > 0;
	const part = asked.many ? await fetchList() : list;
	if ( part && ( asked.many || part.model.run.isBusy || ( part.model.hasDraft && !isNew ) ) ) {
		if ( asked.many && !part.model.run.isBusy && ( isNew || !part.model.hasDraft ) ) {
			window.tellFilledBy( asked.filledBy ?? null );
			void part.model.open( asked );
		}
		window.show( part.screen );
	} else {
		if ( !one.isBusy && ( isNew || !one.hasDraft ) ) {
			window.tellFilledBy( asked.filledBy ?? null );
			void one.open( asked );
		}
		if ( oneScreen ) {
			// Not toOne(): what is being opened with what was asked for must not be opened again without.
			window.show( oneScreen );
		}
	}
	const active = document.activeElement;
	await manager.openWindow( window, {
		// To where the person was; opened by an address or a script, to the link that would have opened it.
		$returnFocusTo: active instanceof HTMLElement && active !== document.body ? $( active ) : $( '#t-accountcreator a' )
	} ).opening;
}

/** What the address says of people is in the form now, and for nobody else to find. */
function clearAddress( url: URL ): void {
	const rest = withoutPeople( [ ...url.searchParams ] );
	if ( rest ) {
		const clean = new URL( url );
		clean.search = String( new URLSearchParams( rest ) );
		history.replaceState( history.state, '', clean );
	}
}

mw.hook( 'accountCreator.open' ).add( ( argument: unknown ) => {
	// The loader fires the address of the page that opens the dialog; other scripts fire accounts.
	const { url } = ( argument ?? {} ) as { url?: unknown };
	if ( typeof url !== 'string' || url !== location.href ) {
		void open( fromHook( argument ) );
	} else if ( !deliverReturn( url ) ) {
		const address = new URL( url );
		void open( fromLink( new Map( address.searchParams ) ) );
		clearAddress( address );
	}
} );
