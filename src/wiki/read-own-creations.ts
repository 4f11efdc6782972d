import type { LimitWindow } from '../accounts/list/check/quota';
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

/** How long after another organizer created an account it is taken for one of the same list, in milliseconds. */
const DAY = 86400000;

/** Times of other people's accounts are told to the day; null: none that could be. */
function timeIn( value: unknown ): number | null {
	const time = Date.parse( asText( value ) );
	return Number.isNaN( time ) ? null : time;
}

const countIn = ( value: unknown ): number | undefined => typeof value === 'number' ? value : undefined;

/** What list=users and meta=globaluserinfo (CentralAuth) say of the same account; `here`: this wiki's database. */
function readAccount( query: Shape, here: string ): Pick<Creation, 'at' | 'edits' | 'home'> {
	const user = asShape( asList( query.users )[ 0 ] );
	const everywhere = asShape( query.globaluserinfo );
	const home = asText( everywhere.home );
	const edits = countIn( everywhere.editcount ) ?? countIn( user.editcount );
	return {
		at: timeIn( everywhere.registration ) ?? timeIn( user.registration ),
		...( edits === undefined ? {} : { edits } ),
		...( home === '' || home === here ? {} : { home } )
	};
}

/** An entry of the log. */
interface Entry extends Pick<Creation, 'createdByMe' | 'createdBy' | 'isRecent'> {
	at: number;
	isForOthers: boolean;
}

/** What the log says of one account; null where there is no entry, or it hides the account. */
function readEntry( result: Shape, me: string ): Entry | null {
	const entry = asShape( asList( asShape( result.query ).logevents )[ 0 ] );
	const at = timeIn( entry.timestamp );
	if ( at === null || asText( entry.title ) === '' ) {
		return null;
	}
	const createdBy = asText( entry.user );
	const isForOthers = entry.action === 'byemail' || entry.action === 'create2';
	const createdByMe = isForOthers && createdBy === me;
	const isRecent = isForOthers && !createdByMe && at > ( timeIn( result.curtimestamp ) ?? Infinity ) - DAY;
	return { createdByMe, createdBy, at, isForOthers, ...( isRecent ? { isRecent } : {} ) };
}

/**
 * What the wiki knows of one account; null where it tells nothing. Who registered themselves (`create`), or came from
 * another wiki with a single login (`autocreate`), is their own creator, since when they are on any wiki.
 *
 * @param result Of list=logevents|users and, where there is such a module, meta=globaluserinfo
 * @param me The person who is logged in
 * @param here The name of this wiki's database
 */
export function readCreation( result: Shape, me: string, here: string ): Creation | null {
	const account = readAccount( asShape( result.query ), here );
	const entry = readEntry( result, me );
	if ( !entry ) {
		return account.at === null && account.edits === undefined ? null : { createdByMe: false, createdBy: '', ...account };
	}
	const { isForOthers, ...creation } = entry;
	return { ...account, ...creation, at: isForOthers ? creation.at : account.at ?? creation.at };
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
