import { wait, type Clock } from './clock';
import type { AccountService, Found } from './service';

/**
 * When to ask after an account of which the creation got no answer, in milliseconds between the questions. A request
 * that was cut off may still be at work on the server, so that one "free" proves nothing; most end within seconds.
 */
const PAUSES = [ 0, 2000, 4000, 8000 ];

/**
 * Asks the wiki whether the account exists, until it does, or the wiki has said “free” or nothing every time.
 *
 * @param service
 * @param clock
 * @param username
 * @param since When the creation was sent, in milliseconds since 1970 on the wiki's clock
 */
export async function findAccount(
	service: AccountService, clock: Clock, username: string, since: number
): Promise<Found> {
	let found: Found = { kind: 'silent' };
	for ( const pause of PAUSES ) {
		if ( pause > 0 ) {
			await wait( clock, pause );
		}
		found = await service.find( username, since );
		if ( found.kind === 'mine' || found.kind === 'other' ) {
			return found;
		}
	}
	return found;
}
