import Papa from 'papaparse';
import type { MailTrap, Wiki } from '../browser/fixtures';
import type { RowState } from '../browser/list-dialog';
import type { Guest } from './guests';
import type { Verdict } from './proxy';
import { message } from '../browser/messages';
import type { Statement, Takings } from './takings';
import type { SeenRow } from './view';

/** What is wrong, by kind; each a sentence about a name. */
export interface Findings {
	/** No account, though nothing spoke against it, or the dialog left it undone. */
	missing: string[];
	/** Created twice, or under another name. */
	astray: string[];
	/** The dialog or its export says something else than the database has. */
	misreported: string[];
	/** Not created, and no word why. */
	unexplained: string[];
	/** An account of which nobody has the password. */
	passwordLost: string[];
	/** The dialog called something refused or taken, and saw later only that it was not. */
	takenBack: string[];
	/** People of one list that were shown as those of another, in the same tab or on another wiki of the origin. */
	mixedUp: string[];
}

export function noFindings(): Findings {
	return { missing: [], astray: [], misreported: [], unexplained: [], passwordLost: [], takenBack: [], mixedUp: [] };
}

/** What the wiki's database has: Wiki.control( 'listAccounts' ). */
interface Contents {
	users: Array<{ name: string; email: string }>;
	log: Array<{ title: string; action: string; by: string; at: string }>;
}

interface Entry {
	action: string;
	by: string;
	/** Milliseconds since 1970 */
	at: number;
}

const IS_THERE: readonly RowState[] = [ 'created', 'already' ];
const IS_NOT: readonly RowState[] = [ 'refused', 'rejected' ];

/** The log knows whole seconds. */
const TOLERANCE = 1000;

/** MediaWiki's 20260102030405 */
function timeOf( stamp: string ): number {
	return Date.parse( stamp.replace( /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z' ) );
}

/** The lines of what the dialog exported, without its headings. */
function lines( csv: string | null ): string[][] {
	return Papa.parse<string[]>( ( csv ?? '' ).replace( /^\uFEFF/, '' ), { skipEmptyLines: true } ).data.slice( 1 );
}

export interface AuditInput {
	wiki: Wiki;
	mail: MailTrap;
	/** Who created. */
	me: string;
	/** The lists, one after the other. */
	lists: ReadonlyArray<{ guests: readonly Guest[]; takings: Takings }>;
	/** People of lists of another wiki of the origin, of which nothing is known but that they were asked for. */
	beside: readonly Guest[];
	/** What the wiki said of the accounts. */
	verdicts: readonly Verdict[];
	/** The users that there were before. */
	before: ReadonlySet<string>;
}

const contentsOf = ( wiki: Wiki ): Promise<Contents> => wiki.control( 'listAccounts' ) as Promise<Contents>;

export async function usersOf( wiki: Wiki ): Promise<Set<string>> {
	return new Set( ( await contentsOf( wiki ) ).users.map( ( { name } ) => name ) );
}

/** Compares the wiki's database, row by row, with what the dialog shows and exported. */
export async function audit(
	{ wiki, mail, me, lists, beside, verdicts, before }: AuditInput
): Promise<Findings> {
	const findings = noFindings();
	const { users, log } = await contentsOf( wiki );
	const entries = new Map<string, Entry[]>();
	for ( const { title, action, by, at } of log ) {
		const name = title.replace( /_/g, ' ' );
		entries.set( name, [ ...entries.get( name ) ?? [], { action, by, at: timeOf( at ) } ] );
	}
	for ( const { guests: listed, takings } of lists ) {
		const shown = new Map( takings.shown.map( ( row ) => [ row.username, row ] ) );
		for ( const guest of listed ) {
			const row = shown.get( guest.username );
			judge( findings, guest, row, entries.get( guest.username ) ?? [], me );
			findings.misreported.push( ...misreportedStep( guest, row, verdicts ) );
		}
		findings.misreported.push( ...takings.exports.flatMap( ( saved ) => differences( saved, listed ) ) );
		findings.takenBack.push( ...takenBack( takings, entries, me ) );
		findings.mixedUp.push( ...mixedUp( takings, listed ) );
	}

	// Every account that is there and was not there before has to be somebody's on the list.
	const guests = lists.flatMap( ( list ) => list.guests );
	const invited = new Set( [ ...guests, ...beside ].map( ( { username } ) => username ) );
	const names = [ ...users.map( ( { name } ) => name ), ...entries.keys() ];
	for ( const name of new Set( names.filter( ( one ) => !invited.has( one ) && !before.has( one ) ) ) ) {
		findings.astray.push( `${ name }: not on the list` );
	}

	const sheet = new Map( lists.flatMap( ( { takings } ) => lines( takings.sheet ) )
		.map( ( cells ) => [ cells[ 0 ], cells[ 3 ] ] ) );
	const inHand = new Map( guests.map( ( { username, email, mode, password } ) => [
		username, mode === 'mail' ? mailed( mail, email ) : mode === 'type' ? password : sheet.get( username ) ?? ''
	] ) );
	const ours = guests.filter( ( { username } ) => entries.get( username )?.some( ( { by } ) => by === me ) );
	findings.passwordLost.push(
		...await wrongPasswords( wiki, ours, inHand ), ...await lockedOut( wiki, ours, inHand )
	);
	return findings;
}

function judge(
	findings: Findings, guest: Guest, row: SeenRow | undefined, entries: readonly Entry[], me: string
): void {
	const { username, mode } = guest;
	const mine = entries.find( ( { by } ) => by === me );
	const said = `${ username }: ${ row?.state ?? 'not shown' }`;
	if ( entries.length > 1 ) {
		findings.astray.push( `${ username }: created ${ entries.length } times` );
	}
	if ( row && IS_THERE.includes( row.state ) ) {
		// What another organizer created on this day is theirs, and the row says so.
		const isColleagues = row.state === 'already' && entries.length > 0 && row.remarks !== '';
		if ( !mine && !isColleagues ) {
			findings.misreported.push( `${ said }, and ${ entries.length > 0 ? 'somebody else’s' : 'not there' }` );
		}
	} else if ( row && IS_NOT.includes( row.state ) ) {
		if ( mine ) {
			findings.misreported.push( `${ said }, and there by our hand` );
		} else if ( entries.length === 0 ) {
			findings.missing.push( `${ said }, and free` );
		}
		if ( row.remarks === '' ) {
			findings.unexplained.push( said );
		}
	} else if ( row?.state === 'unfinished' ) {
		if ( !mine ) {
			findings.missing.push( `${ said }, and ${ entries.length > 0 ? 'somebody else’s' : 'not there' }` );
		}
		if ( row.remarks === '' ) {
			findings.unexplained.push( said );
		}
	} else {
		findings.missing.push( `${ said }, and ${ mine ? 'there by our hand' : 'not created' }` );
	}
	if ( mine && ( mode === 'mail' ) !== ( mine.action === 'byemail' ) ) {
		findings.misreported.push( `${ username }: asked for ${ mode }, and the log says ${ mine.action }` );
	}
}

/**
 * Whether the wiki is done with an account is known to the one who has heard it: a row whose step was heard of and
 * never answered to the end is not created, and one of which the wiki said that it is done is not unfinished.
 */
function misreportedStep( { username }: Guest, row: SeenRow | undefined, verdicts: readonly Verdict[] ): string[] {
	const said = verdicts.filter( ( verdict ) => verdict.username === username );
	const isDone = said.some( ( { status } ) => status === 'PASS' );
	const heard = said.filter( ( verdict ) => verdict.heard ).map( ( { status } ) => status );
	return row?.state === 'created' && heard.includes( 'UI' ) && !isDone ?
		[ `${ username }: created, and its step is open` ] :
		row?.state === 'unfinished' && ( heard.includes( 'PASS' ) || !said.some( ( { status } ) => status === 'UI' ) ) ?
			[ `${ username }: unfinished, and no step is open` ] : [];
}

/** Rows that are of no guest of the list, here or on another wiki of the origin. */
function mixedUp( { shown, strangers }: Takings, guests: readonly Guest[] ): string[] {
	const names = new Set( guests.map( ( { username } ) => username ) );
	return [
		...shown.filter( ( { username } ) => !names.has( username ) )
			.map( ( { username } ) => `${ username }: of another list` ),
		...[ ...new Set( strangers ) ].map( ( username ) => `${ username }: shown on another wiki` )
	];
}

/** Where a saved CSV says something else than what was shown when it was saved, or gives no reason for a refusal. */
function differences( { text, shown }: Takings[ 'exports' ][ number ], guests: readonly Guest[] ): string[] {
	const exported = new Map( lines( text ).map( ( [ , username, , explanation, state ] ) => (
		[ username, { state, explanation } ]
	) ) );
	const states = new Map( shown.map( ( { username, state } ) => [ username, state ] ) );
	return guests.flatMap( ( { username } ) => {
		const [ line, state ] = [ exported.get( username ), states.get( username ) ];
		return line === undefined || line.state !== state ?
			[ `${ username }: shown as ${ state ?? 'nothing' }, exported as ${ line?.state ?? 'nothing' }` ] :
			state === 'refused' && line.explanation === '' ? [ `${ username }: exported as refused without a reason` ] : [];
	} );
}

/** After a reload a password is in the saved sheet alone: that a row lacks it says nothing of its account. */
function lacksPassword( { remarks }: Statement ): boolean {
	return remarks.includes( message( 'remark-password-missing' ) ) && !remarks.includes( message( 'remark-name-taken' ) );
}

/** Rows that the dialog called refused while the account was there by our hand, even if it knew better in the end. */
function takenBack( { statements }: Takings, entries: ReadonlyMap<string, Entry[]>, me: string ): string[] {
	return statements.filter( ( said ) => IS_NOT.includes( said.state ) && !lacksPassword( said ) )
		.flatMap( ( { username, state, remarks, at } ) => {
			const mine = entries.get( username )?.find( ( { by } ) => by === me );
			return mine && at > mine.at + TOLERANCE ? [ `${ username }: ${ state }: ${ remarks }` ] : [];
		} );
}

/** The password that was mailed last to an address. */
function mailed( mail: MailTrap, address: string ): string {
	const letters = mail.messages().filter( ( { to } ) => (
		to.some( ( one ) => one.toLowerCase() === address.toLowerCase() )
	) );
	return /password "([^"]+)"/.exec( letters[ letters.length - 1 ]?.text ?? '' )?.[ 1 ] ?? '';
}

/** Those whose password, as somebody has it in hand, is not that of the database. */
async function wrongPasswords(
	wiki: Wiki, guests: readonly Guest[], inHand: ReadonlyMap<string, string>
): Promise<string[]> {
	const wrong: string[] = [];
	// Few at a time: hashing takes its time, and a request to the wiki has a limit.
	for ( let start = 0; start < guests.length; start += 50 ) {
		const some = guests.slice( start, start + 50 );
		const verdicts = await wiki.control( 'checkPasswords', {
			passwords: Object.fromEntries( some.map( ( { username } ) => [ username, inHand.get( username ) ?? '' ] ) )
		} ) as Record<string, string>;
		for ( const { username, mode } of some ) {
			if ( verdicts[ username ] !== ( mode === 'mail' ? 'temporary' : 'permanent' ) ) {
				wrong.push( `${ username }: ${ mode }, ${ verdicts[ username ] }` );
			}
		}
	}
	return wrong;
}

/** Those of a few of each mode who cannot log in: a password that fits its hash is of use only if it lets people in. */
async function lockedOut(
	wiki: Wiki, guests: readonly Guest[], inHand: ReadonlyMap<string, string>
): Promise<string[]> {
	const out: string[] = [];
	for ( const wanted of [ 'mail', 'generate', 'type' ] ) {
		for ( const { username, mode } of guests.filter( ( guest ) => guest.mode === wanted ).slice( -2 ) ) {
			const { status } = await wiki.api().login( { name: username, password: inHand.get( username ) ?? '' } );
			// Who comes with a temporary password is asked for a new one.
			if ( status !== ( mode === 'mail' ? 'UI' : 'PASS' ) ) {
				out.push( `${ username }: ${ mode }, and the login says ${ status }` );
			}
		}
	}
	return out;
}
