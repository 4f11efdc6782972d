/** The only place where wiki, accounts and ui meet: opens the dialog when the hook of the contract says so. */

import type { Clock } from './accounts/clock';
import { One } from './accounts/one';
import { fromHook, fromLink, type OpeningRequest } from './accounts/opening-request';
import messages from './i18n/en.json';
import { AccountCreatorDialog } from './ui/dialog';
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

const one = new One( {
	service: new MwAccountService( location.origin + mw.util.getUrl( 'Special:BlankPage/AccountCreator' ) ),
	clock,
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
		dialog = new AccountCreatorDialog( one );
		$( document.body ).append( windows.$element );
		windows.addWindows( [ dialog ] );
	}
	if ( dialog.isVisible() ) {
		// What is open and perhaps half filled in stays.
		dialog.$element.find( 'input' ).first().trigger( 'focus' );
		return;
	}
	void one.open( asked );
	void windows.openWindow( dialog );
}

mw.hook( 'accountCreator.open' ).add( ( argument: unknown ) => open( readOpeningRequest( argument ) ) );
