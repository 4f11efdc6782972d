/** What the browser offers to lists alone: the connection, the person's coming back, notes that outlive the tab. */

import type { Connection } from '../accounts/list/create/batch-state';
import type { TextStore } from '../accounts/list/keep/run-key';

export const connection: Connection = {
	isOnline: () => navigator.onLine,
	onChange( callback ) {
		window.addEventListener( 'online', callback );
		window.addEventListener( 'offline', callback );
		return () => {
			window.removeEventListener( 'online', callback );
			window.removeEventListener( 'offline', callback );
		};
	}
};

/** Calls back when the person comes back to this page. */
export function onReturn( callback: () => void ): () => void {
	window.addEventListener( 'focus', callback );
	return () => window.removeEventListener( 'focus', callback );
}

/* eslint-disable mediawiki/no-storage -- see browser.ts */
/** What outlives the tab: nothing of people. Only asked once a list is read. */
export const localStore: Pick<TextStore, 'get' | 'set'> = {
	get: ( key ) => localStorage.getItem( key ),
	set: ( key, value ) => localStorage.setItem( key, value )
};
/* eslint-enable mediawiki/no-storage */
