/** The only place where wiki, accounts and ui meet: opens the dialog when the hook of the contract says so. */

import type { Clock } from './accounts/clock';
import { One } from './accounts/one';
import { fromHook, fromLink, type OpeningRequest } from './accounts/opening-request';
import messages from './i18n/en.json';
import { AccountCreatorDialog } from './ui/dialog';
import { OneScreen } from './ui/one-screen';
import { deliverReturn, RedirectWindow, returnAddress } from './ui/redirect-window';
import { MwAccountService } from './wiki/mw-account-service';

const clock: Clock = {
	now: () => Date.now(),
	later( milliseconds, callback ) {
		const timer = setTimeout( callback, milliseconds );
		return () => clearTimeout( timer );
	}
};

function readOpeningRequest( argument: unknown ): OpeningRequest {
	// The loader fires the address of the page that opens the dialog; other scripts fire accounts.
	const { url } = ( argument ?? {} ) as { url?: unknown };
	return typeof url === 'string' ? fromLink( new Map( new URL( url ).searchParams ) ) : fromHook( argument );
}

/** Marks the answers to redirects of this page alone. */
const mark = mw.user.generateRandomSessionId();

const service = new MwAccountService( returnAddress( mw.util.getUrl( 'Special:BlankPage/AccountCreator' ), mark ) );

/** The browser's session holds the state of a conversation, so that only one tab may lead one. */
function lock(): Promise<( () => void ) | null> {
	// There is none where the wiki is not served by https.
	// eslint-disable-next-line compat/compat -- that it may be missing is provided for
	const locks = navigator.locks as LockManager | undefined;
	return locks ? new Promise( ( resolve ) => {
		void locks.request( 'accountCreator', { ifAvailable: true }, ( held ) => held ?
			new Promise<void>( ( release ) => {
				resolve( release );
			} ) :
			resolve( null ) );
	} ) : Promise.resolve( () => undefined );
}

const one = new One( {
	service,
	clock,
	lock,
	randomBytes: ( bytes ) => {
		crypto.getRandomValues( bytes );
	},
	onCreated: ( { username, by } ) => {
		mw.hook( 'accountCreator.created' ).fire( { username, by } );
	}
} );

let dialog: AccountCreatorDialog | null = null;
let windows: OO.ui.WindowManager | null = null;

function texts(): Record<string, string> {
	const own: Record<string, string> = {};
	for ( const [ key, text ] of Object.entries( messages ) ) {
		// A wiki or another script may have brought its own wording.
		if ( typeof text === 'string' && !mw.messages.exists( key ) ) {
			own[ key ] = text;
		}
	}
	return own;
}

function open( asked: OpeningRequest ): void {
	if ( !windows || !dialog ) {
		mw.messages.set( texts() );
		windows = new OO.ui.WindowManager();
		dialog = new AccountCreatorDialog( new OneScreen( one, {
			redirector: new RedirectWindow( one, mark ),
			createAccountPage: () => service.createAccountPage()
		} ) );
		$( document.body ).append( windows.$element );
		windows.addWindows( [ dialog ] );
	}
	if ( dialog.isVisible() ) {
		// What is open and perhaps half filled in stays.
		dialog.focusScreen();
		return;
	}
	// What was under way when the dialog was closed goes on, and what was typed is still there.
	if ( !one.isBusy && !( one.hasDraft && asked.accounts.length === 0 ) ) {
		void one.open( asked );
	}
	void windows.openWindow( dialog );
}

mw.hook( 'accountCreator.open' ).add( ( argument: unknown ) => {
	const { url } = ( argument ?? {} ) as { url?: unknown };
	if ( typeof url !== 'string' || !deliverReturn( url ) ) {
		open( readOpeningRequest( argument ) );
	}
} );
