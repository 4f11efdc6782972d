import type { One } from '../../accounts/one/one';
import type { Redirector } from './step-view';

/** The name of the channel between the windows; only pages of this wiki can speak on it. */
const CHANNEL = 'accountCreator.redirect';

/** The parameter that marks the address to come back to. */
const MARK = 'accountcreatorreturn';

/** How often to look whether the window is still there, in milliseconds. */
const LOOK = 500;

/** How long the message of a window that has just closed may be on its way, in milliseconds. */
const GRACE = 1500;

interface Message {
	mark: string;
	parameters: Array<[ string, string ]>;
}

/** A channel, or on browsers without any something that only looks like one: the redirect can then not come back. */
function openChannel(): Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> {
	// eslint-disable-next-line compat/compat -- asked for in the line itself
	return 'BroadcastChannel' in window ? new BroadcastChannel( CHANNEL ) :
		{ postMessage: () => undefined, close: () => undefined, onmessage: null };
}

function readMessage( data: unknown, mark: string ): Message | null {
	const { mark: theirs, parameters } = ( typeof data === 'object' && data !== null ? data : {} ) as Partial<Message>;
	return theirs === mark && Array.isArray( parameters ) && parameters.every( ( pair ) => (
		Array.isArray( pair ) && typeof pair[ 0 ] === 'string' && typeof pair[ 1 ] === 'string'
	) ) ? { mark, parameters } : null;
}

/** The absolute address to come back to; createreturnurl. */
export function returnAddress( page: string, mark: string ): string {
	const url = new URL( page, location.href );
	url.searchParams.set( MARK, mark );
	return url.href;
}

/**
 * In the window that came back: hands the parameters to the dialog that waits for them, and closes.
 *
 * @param address The address that the person came back to
 * @return False: this is no such address
 */
export function deliverReturn( address: string ): boolean {
	const { searchParams } = new URL( address );
	const mark = searchParams.get( MARK );
	if ( mark === null ) {
		return false;
	}
	const channel = openChannel();
	channel.postMessage( { mark, parameters: [ ...searchParams ] } );
	// The message leaves with the next turn; a window that closed at once would take it along.
	setTimeout( () => {
		channel.close();
		window.close();
	}, 200 );
	return true;
}

/** A window of its own for the redirects of the conversation, and the way back from it. */
export class RedirectWindow implements Redirector {
	private popup: Window | null = null;

	/**
	 * @param one
	 * @param mark What a message must carry to be taken for an answer; nobody else can know it
	 */
	public constructor( private readonly one: One, mark: string ) {
		const channel = openChannel();
		channel.onmessage = ( { data } ) => {
			const message = readMessage( data, mark );
			if ( message ) {
				void one.redirectReturned( new Map( message.parameters ) );
			}
		};
	}

	public visit( address: string ): void {
		this.popup = window.open( '', '_blank', 'popup,width=640,height=720' );
		if ( this.popup ) {
			// The other site has no business with this page.
			this.popup.opener = null;
			this.popup.location.href = address;
		}
		this.look();
	}

	public show(): void {
		this.popup?.focus();
	}

	private look(): void {
		const { popup } = this;
		setTimeout( () => {
			if ( popup !== this.popup ) {
				return;
			}
			if ( !popup || popup.closed ) {
				setTimeout( () => this.one.redirectClosed(), GRACE );
			} else {
				this.look();
			}
		}, LOOK );
	}
}
