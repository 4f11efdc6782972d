import type { OwnCreation } from '../accounts/list/list-service';
import type { Creation } from '../accounts/list/row';
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
 * The answer of list=logevents about one account; null where there is no entry, or it hides the account. Who registered
 * themselves (`create`), or came from another wiki with a single login (`autocreate`), is their own creator.
 *
 * @param result
 * @param me The person who is logged in
 */
export function readCreation( result: Shape, me: string ): Creation | null {
	const entry = asShape( asList( asShape( result.query ).logevents )[ 0 ] );
	const at = Date.parse( asText( entry.timestamp ) );
	if ( Number.isNaN( at ) || asText( entry.title ) === '' ) {
		return null;
	}
	const createdBy = asText( entry.user );
	const isForOthers = entry.action === 'byemail' || entry.action === 'create2';
	return { createdByMe: isForOthers && createdBy === me, createdBy, at };
}
