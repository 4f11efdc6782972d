import type { LimitWindow } from '../accounts/list/check/quota';
import type { OwnCreation } from '../accounts/list/list-service';
import { asList, asShape, asText, type Shape } from './shape';

/**
 * One answer of list=logevents with letype=newusers: the accounts made for others, by canonical name. Entries of which
 * the name is hidden are left out, and so is the creation of one's own account.
 */
export function readOwnCreations( result: Shape ): Map<string, OwnCreation> {
	const creations = new Map<string, OwnCreation>();
	for ( const item of asList( asShape( result.query ).logevents ) ) {
		const entry = asShape( item );
		const title = asText( entry.title );
		// The namespace has a name in the wiki's language, which has no colon in it.
		const username = title.slice( title.indexOf( ':' ) + 1 );
		const at = Date.parse( asText( entry.timestamp ) );
		const isForOthers = entry.action === 'byemail' || entry.action === 'create2';
		if ( isForOthers && username !== '' && !Number.isNaN( at ) && !creations.has( username ) ) {
			creations.set( username, {
				at, by: entry.action === 'byemail' ? 'mail' : 'password', reason: asText( entry.comment )
			} );
		}
	}
	return creations;
}

/**
 * The limits on creations in the answer of meta=userinfo with uiprop=ratelimits, one for each group of people that they
 * hold for (core's ApiQueryUserInfo::getRateLimits()). What $wgAccountCreationThrottle sets is in no answer.
 */
export function readWindows( result: Shape ): LimitWindow[] {
	const { createaccount } = asShape( asShape( asShape( result.query ).userinfo ).ratelimits );
	return Object.values( asShape( createaccount ) ).map( asShape ).flatMap( ( { hits, seconds } ) => (
		typeof hits === 'number' && typeof seconds === 'number' && seconds > 0 ? [ { hits, seconds } ] : []
	) );
}
