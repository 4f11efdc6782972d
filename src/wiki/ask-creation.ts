import type { Creation } from '../accounts/list/row';
import type { Cancellation } from '../accounts/contract/service';
import { SEPARATOR, type WikiApi } from './wiki-api';
import { asList, asShape, asText, type Shape } from './shape';

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
 * Asks who created an account, and what else the wiki knows of it.
 *
 * @param api
 * @param me The person who is logged in
 * @param canonical
 * @param isGlobal Is it asked of all wikis with a single login, too (extension CentralAuth)?
 * @param cancellation
 * @return `isGlobal`: false where this wiki has no accounts for several
 * @throws WikiError
 */
export async function askCreation(
	api: WikiApi, me: string, canonical: string, isGlobal: boolean, cancellation: Cancellation
): Promise<{ creation: Creation | null; isGlobal: boolean }> {
	const result = await api.get( {
		action: 'query', curtimestamp: '1', list: 'logevents|users', letype: 'newusers', letitle: `User:${ canonical }`,
		leprop: 'title|user|timestamp|type', lelimit: '1', ledir: 'newer',
		ususers: SEPARATOR + canonical, usprop: 'registration|editcount',
		...( isGlobal ? { meta: 'globaluserinfo', guiuser: canonical, guiprop: 'editcount' } : {} )
	}, cancellation );
	return {
		creation: readCreation( result, me, String( mw.config.get( 'wgDBname' ) ) ),
		// Where there is no such module, that is a warning beside the answer to the rest.
		isGlobal: 'globaluserinfo' in asShape( result.query )
	};
}
