/** The way back from another site: an address with a mark, and a channel between the windows of this wiki. */

import { generatePassword, type RandomBytes } from '../../accounts/contract/password';

/** The parameter that marks the address to come back to. */
const MARK = 'accountcreatorreturn';

/**
 * A channel between the windows of a wiki; only pages of its origin can speak on it. On browsers without any, something
 * that only looks like one: the redirect can then not come back.
 *
 * @param wiki What tells it from others of the origin
 */
export function openChannel( wiki: string ): Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> {
	// eslint-disable-next-line compat/compat -- asked for in the line itself
	return 'BroadcastChannel' in window ? new BroadcastChannel( `accountCreator ${ wiki }` ) :
		{ postMessage: () => undefined, close: () => undefined, onmessage: null };
}

/**
 * In the window that came back: hands the parameters to the dialog that waits for them, and closes.
 *
 * @param address The address that the person came back to
 * @param wiki What tells it from others of the origin
 * @return False: this is no such address
 */
export function deliverReturn( address: string, wiki: string ): boolean {
	const { searchParams } = new URL( address );
	const mark = searchParams.get( MARK );
	if ( mark === null ) {
		return false;
	}
	const channel = openChannel( wiki );
	channel.postMessage( { mark, parameters: [ ...searchParams ] } );
	// The message leaves with the next turn; a window that closed at once would take it along.
	setTimeout( () => {
		channel.close();
		window.close();
	}, 200 );
	return true;
}

/**
 * The marks by which an answer to a redirect is known. Each creation gets one of its own: the session holds the steps
 * of the last creation alone, so that what comes back to an older one is of no use, and nobody else can know it.
 */
export class RedirectMarks {
	private latest: string | null = null;

	/**
	 * @param page The address to come back to, without the mark
	 * @param randomBytes
	 */
	public constructor( private readonly page: string, private readonly randomBytes: RandomBytes ) {}

	/** That of the creation which began last; null: none has begun. */
	public get current(): string | null {
		return this.latest;
	}

	/** The absolute address to come back to from the creation that begins now; createreturnurl. */
	public nextAddress(): string {
		this.latest = generatePassword( this.randomBytes );
		const url = new URL( this.page, location.href );
		url.searchParams.set( MARK, this.latest );
		return url.href;
	}
}
