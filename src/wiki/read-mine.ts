import type { AccountFacts, LogEntry } from '../accounts/mine/mine-service';
import { asList, asShape, asText, type Shape } from './shape';

/** Null: no time, or none that can be read. */
function timeOf( value: unknown ): number | null {
	const time = Date.parse( asText( value ) );
	return Number.isNaN( time ) ? null : time;
}

function readEntry( { title, action, params, timestamp, comment }: Shape ): LogEntry[] {
	const { userid: id } = asShape( params );
	const at = timeOf( timestamp );
	const isForOthers = action === 'byemail' || action === 'create2';
	if ( !isForOthers || typeof id !== 'number' || at === null ) {
		return [];
	}
	const page = asText( title );
	return [ {
		// The namespace has a name in the wiki's language, which has no colon in it.
		id, at, username: page.slice( page.indexOf( ':' ) + 1 ), by: action === 'byemail' ? 'mail' : 'password',
		reason: asText( comment )
	} ];
}

/** One answer of list=logevents with letype=newusers: accounts for others, but for those that are hidden in the log. */
export function readLog( result: Shape ): LogEntry[] {
	return asList( asShape( result.query ).logevents ).map( asShape ).flatMap( readEntry );
}

/** list=users, asked by numbers. */
export function readAccounts( result: Shape ): Map<number, AccountFacts> {
	const facts = new Map<number, AccountFacts>();
	for ( const user of asList( asShape( result.query ).users ) ) {
		const { userid, name, editcount, emailable, blockid, missing } = asShape( user );
		if ( typeof userid === 'number' && missing !== true && asText( name ) !== '' ) {
			facts.set( userid, {
				username: asText( name ), edits: typeof editcount === 'number' ? editcount : 0,
				isMailable: emailable === true, isBlocked: blockid !== undefined
			} );
		}
	}
	return facts;
}

/** list=usercontribs of several accounts: the time of the latest edit of each. */
export function readLastEdits( result: Shape ): Map<number, number> {
	const times = new Map<number, number>();
	for ( const { userid, timestamp } of asList( asShape( result.query ).usercontribs ).map( asShape ) ) {
		const at = timeOf( timestamp );
		if ( typeof userid === 'number' && at !== null && at > ( times.get( userid ) ?? 0 ) ) {
			times.set( userid, at );
		}
	}
	return times;
}

/** action=paraminfo about resetpassword: it has the parameter `user` where $wgPasswordResetRoutes lets it. */
export function takesNames( result: Shape ): boolean {
	const [ module ] = asList( asShape( result.paraminfo ).modules );
	return asList( asShape( module ).parameters ).some( ( parameter ) => asShape( parameter ).name === 'user' );
}
