import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { msg } from '../shared/messages';
import { summaryText } from './summary-text';

/** Has the list something to say to somebody who looks at something else? */
type News = 'asks' | 'ended' | null;

/** Not every browser has them. */
function notifications(): typeof Notification | undefined {
	const { Notification: found } = window as Partial<Pick<typeof window, 'Notification'>>;
	return found;
}

/** Could the browser notify the person, if they let it? They have not been asked yet. */
export function mayAskToNotify(): boolean {
	return notifications()?.permission === 'default';
}

/** The browser asks the person. Resolves when they have answered. */
export async function askToNotify(): Promise<void> {
	await notifications()?.requestPermission();
}

/** @return What is new with the state */
export function newsOf( before: ListState | null, { progress, batch: { phase } }: ListState ): News {
	const asks = ( { kind }: ListState[ 'batch' ][ 'phase' ] ): boolean => kind === 'challenge' || kind === 'step';
	return before?.progress && !progress ? 'ended' : asks( phase ) && !( before && asks( before.batch.phase ) ) ? 'asks' : null;
}

function notify( Notifier: typeof Notification, text: string ): void {
	try {
		const notification = new Notifier( msg( 'accountcreator-title-list' ), { body: text, tag: 'accountcreator' } );
		notification.addEventListener( 'click', () => {
			window.focus();
			notification.close();
		} );
	} catch ( error ) {
		// Chromium on Android has them for service workers alone (Notifications API, constructor steps).
		mw.log.warn( error );
	}
}

/**
 * Tells by a notification of the browser's, where the person lets it, that the list needs somebody or has come to its
 * end, while they look at something else.
 *
 * @param list
 */
export function tellByNotification( list: AccountList ): void {
	let before: ListState | null = null;
	list.observe( ( state ) => {
		const news = newsOf( before, state );
		before = state;
		const Notifier = notifications();
		if ( news && !document.hasFocus() && Notifier?.permission === 'granted' ) {
			notify( Notifier, news === 'asks' ? msg( 'accountcreator-notification-asks' ) : summaryText( list.rows, state ) );
		}
	} );
}
