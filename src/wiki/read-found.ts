import type { Found } from '../accounts/contract/service';
import { asList, asShape, asText, type Shape } from './shape';

/**
 * Whether there is an account, and whose it is: list=users with usprop=registration beside list=logevents with
 * letype=newusers. The log tells mailed passwords (`byemail`) from others (`create2`).
 *
 * @param result
 * @param me
 * @param since Milliseconds since 1970 on the wiki's clock
 */
export function readFound( result: Shape, me: string, since: number ): Found {
	const query = asShape( result.query );
	const user = asShape( asList( query.users )[ 0 ] );
	if ( user.missing === true || user.invalid === true ) {
		return { kind: 'free' };
	}
	const username = asText( user.name );
	if ( typeof user.userid !== 'number' || username === '' ) {
		// Not an answer to the question: to take it for a yes would report an account that may not exist.
		return { kind: 'silent' };
	}
	for ( const item of asList( query.logevents ) ) {
		const entry = asShape( item );
		const title = asText( entry.title );
		// The namespace has a name in the wiki's language, which has no colon in it.
		const isThisOne = title.slice( title.indexOf( ':' ) + 1 ) === username && asText( entry.user ) === me;
		if ( isThisOne && Date.parse( asText( entry.timestamp ) ) >= since ) {
			return { kind: 'mine', username, by: entry.action === 'byemail' ? 'mail' : 'password' };
		}
	}
	return { kind: 'other' };
}

/** Where the next answer begins; null: this was the last. */
export function readContinuation( result: Shape ): string | null {
	return asText( asShape( result.continue ).lecontinue ) || null;
}
