/** What the browser offers: time, chance, one tab at a time, notes that outlive a reload. */

import type { Clock } from '../accounts/contract/clock';
import type { TextStore } from '../accounts/list/keep/run-key';

export const clock: Clock = {
	now: () => Date.now(),
	later( milliseconds, callback ) {
		const timer = setTimeout( callback, milliseconds );
		return () => clearTimeout( timer );
	}
};

export function randomBytes( bytes: Uint8Array ): void {
	crypto.getRandomValues( bytes );
}

/** What tells the wiki from others under the same address, whose notes and sessions are not this one's business. */
export const wiki = `${ mw.config.get( 'wgWikiID' ) }${ mw.config.get( 'wgScriptPath' ) }`;

/** The session with the wiki holds the state of a conversation, so that only one tab may lead one there. */
export function lock(): Promise<( () => void ) | null> {
	// There is none where the wiki is not served by https.
	// eslint-disable-next-line compat/compat -- that it may be missing is provided for
	const locks = navigator.locks as LockManager | undefined;
	return locks ? new Promise( ( resolve ) => {
		locks.request( `accountCreator ${ wiki }`, { ifAvailable: true }, ( held ) => held ?
			new Promise<void>( ( release ) => {
				resolve( release );
			} ) :
			// Where the browser refuses the question, e.g. with storage forbidden, nothing can be told of other tabs.
			resolve( null ) ).catch( () => resolve( () => undefined ) );
	} ) : Promise.resolve( () => undefined );
}

/**
 * Every access may throw where the person forbids storage; the journal copes. Not through mw.storage: it is a module of
 * its own that would have to be loaded, and hides what the journal wants to know.
 */
/* eslint-disable mediawiki/no-storage */
export const sessionStore: TextStore = {
	get: ( key ) => sessionStorage.getItem( key ),
	set: ( key, value ) => sessionStorage.setItem( key, value ),
	remove: ( key ) => sessionStorage.removeItem( key ),
	keys: () => Object.keys( sessionStorage )
};
/* eslint-enable mediawiki/no-storage */
