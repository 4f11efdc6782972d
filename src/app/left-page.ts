import type { MwAccountService } from '../wiki/mw-account-service';

/**
 * A browser may keep a page that was left, with everything in it, and show it again on Back (HTML Standard,
 * PageTransitionEvent, `persisted`): to whoever is logged in by then. Nothing of it is in sight before the wiki says
 * that this is the same person; otherwise the page is fetched anew, which leaves nothing of the old one.
 * To be called before anything else asks before the page is left: browsers ask in the order of the listeners.
 *
 * @param service Knows who was logged in when the page was fetched, and asks who is now; null: nobody, or the wiki does
 *  not answer
 */
export function guardLeftPage( service: Pick<MwAccountService, 'me' | 'whoAmI'> ): void {
	let isForeign = false;
	window.addEventListener( 'beforeunload', ( event ) => {
		if ( isForeign ) {
			// Whoever it is now is not asked whether to stay with what somebody else left behind.
			event.stopImmediatePropagation();
		}
	} );
	window.addEventListener( 'pageshow', ( { persisted } ) => {
		if ( persisted ) {
			const { documentElement: all } = document;
			all.style.opacity = '0';
			// What is out of sight is not to be pressed.
			all.inert = true;
			void service.whoAmI().then( ( now ) => {
				isForeign = now !== service.me;
				if ( isForeign ) {
					location.reload();
				} else {
					all.style.opacity = '';
					all.inert = false;
				}
			} );
		}
	} );
}
