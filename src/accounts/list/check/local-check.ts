import { addressIn } from '../../contract/reason';
import { never } from '../../contract/outcome';
import { judgeEmail } from '../../email/judge-email';
import { mixedWord } from '../../names/characters';
import { lookOf } from '../../names/lookalike';
import { canonicalName, type NameRules, type NameVerdict } from '../../names/username';
import { modeOf, type ListMode, type RemarkCode, type RequestField, type Row, type RowRemark } from '../row';
import { cleanRequest } from '../read/clean-request';
import { canonicalOf, conclude, isAnswered, isBeforeCreation } from './conclude';
import { NameFinder } from './names-in-text';
import { RowGroups } from './row-groups';

export interface LocalContext {
	rules: NameRules;
	/** The list's mode, for rows without one of their own. */
	mode: ListMode;
	/** The list's reason, for reasonRemarks(). */
	reason: string;
}

/** What is known of a row, and what it was filed under. */
interface Entry {
	row: Row;
	/** The name as it would be, without asking the wiki. */
	name: string;
	/** The same, or as the wiki has it. */
	canonical: string;
	look: string;
	email: string;
	realname: string;
	/** What concerns the row alone. */
	own: RowRemark[];
}

function remark(
	severity: RowRemark[ 'severity' ], code: RemarkCode, field: RequestField, parameters: string[] = [], fix: string | null = null
): RowRemark {
	return { severity, code, field, parameters, message: null, fixes: fix === null ? [] : [ fix ], override: null };
}

/** What speaks against the name; null where nothing does. Parameters: what kind of problem, the characters. */
function nameRemark( username: string, verdict: NameVerdict, rules: NameRules ): RowRemark | null {
	if ( verdict.problem === null ) {
		return null;
	}
	if ( verdict.problem === 'empty' ) {
		return remark( 'error', 'name-missing', 'username' );
	}
	// What cannot stand in a name becomes a space; an address is not to become somebody's public name.
	const spaced = verdict.characters.split( ' ' ).reduce( ( name, piece ) => name.split( piece ).join( ' ' ), username );
	const isMendable = verdict.problem === 'characters' && !username.includes( '@' );
	const fixed = isMendable ? canonicalName( spaced, rules ).canonical : '';
	return remark( 'error', 'name-invalid', 'username', [ verdict.problem, verdict.characters ], fixed || null );
}

function emailRemark( email: string, mode: ListMode ): RowRemark | null {
	if ( email === '' ) {
		return mode === 'mail' ? remark( 'error', 'email-missing', 'email' ) : null;
	}
	const { problem, meant } = judgeEmail( email );
	switch ( problem ) {
		case null:
			return null;
		case 'typo':
			return remark( 'warning', 'email-typo', 'email', [ meant ?? '' ], meant );
		case 'invalid':
		case 'odd':
			return remark( problem === 'invalid' ? 'error' : 'warning', 'email-invalid', 'email', [ email ], meant );
		default:
			return never( problem );
	}
}

/**
 * What a list tells without asking the wiki, and the only place that writes what follows from it: it cleans requests,
 * compares the rows with each other, and puts the conclusions (check/conclude.ts) into those whose creation has not
 * begun. The order of the list is that of the ids. Whoever changes `request`, `wiki` or `overrides` of a row calls
 * update() or refresh() afterwards. Parameters of its remarks:
 *
 * - `name-invalid`: NameProblem, the characters; fix: without them
 * - `name-mixed`: the word with letters of several scripts
 * - `duplicate`: line and canonical name of the first; `lookalike`: the same
 * - `email-invalid`: the address; a warning where only mail would not arrive; fix: what may have been meant
 * - `email-repeated`: line of the first and its name; `email-typo`: what may have been meant, also as fix
 * - `reason-address`, `reason-name`: what was found in the row's own reason
 */
export class LocalCheck {
	private entries = new Map<number, Entry>();
	private names = new RowGroups();
	private looks = new RowGroups();
	private emails = new RowGroups();
	private people = new NameFinder();

	public constructor( public context: LocalContext ) {}

	/** Checks all rows, from scratch: a new list, another mode, other rules. */
	public checkAll( rows: readonly Row[] ): void {
		const slices = this.checkInSlices( rows, rows.length + 1 );
		while ( !slices.next().done ) {
			// All there is to do is done in between.
		}
	}

	/**
	 * The same in slices, so that the page can breathe in between. Until it is through, no row has been compared with
	 * the others.
	 *
	 * @param rows
	 * @param size How many rows a slice
	 * @yield The part that is done, from 0 to 1
	 */
	public* checkInSlices( rows: readonly Row[], size = 1000 ): Generator<number> {
		this.entries = new Map();
		this.names = new RowGroups();
		this.looks = new RowGroups();
		this.emails = new RowGroups();
		this.people = new NameFinder();
		const affected = new Set<Row>();
		const people = new Set<string>();
		let done = 0;
		for ( const step of [
			( row: Row ) => this.file( row, affected, people ),
			( row: Row ) => this.relate( row )
		] ) {
			for ( const row of rows ) {
				step( row );
				if ( ++done % size === 0 ) {
					yield done / rows.length / 2;
				}
			}
		}
	}

	/**
	 * Checks rows that are new, were edited or put back, and those whose duplicates or look-alikes change by it.
	 *
	 * @param edited
	 * @return All rows of which something may have changed, `edited` among them
	 */
	public update( edited: readonly Row[] ): Row[] {
		const affected = new Set( edited );
		const people = new Set<string>();
		edited.forEach( ( row ) => this.file( row, affected, people ) );
		return this.relateAll( affected, people );
	}

	/**
	 * Forgets rows that were deleted.
	 *
	 * @param deleted
	 * @return The rows of which something may have changed by it
	 */
	public remove( deleted: readonly Row[] ): Row[] {
		const affected = new Set<Row>();
		const people = new Set<string>();
		deleted.forEach( ( row ) => this.forget( row, affected, people ) );
		deleted.forEach( ( row ) => affected.delete( row ) );
		return this.relateAll( affected, people );
	}

	/**
	 * The wiki has said something of rows: brings what follows from it up to date.
	 *
	 * @param rows Those that are no longer on the list are passed over
	 * @return As of update()
	 */
	public refresh( rows: readonly Row[] ): Row[] {
		return this.update( rows.filter( ( row ) => this.entries.get( row.id )?.row === row ) );
	}

	/** Has the wiki been asked all there is to ask about the row as it stands? */
	public isAnswered( row: Row ): boolean {
		return isAnswered( row, this.nameOf( row ), this.context.mode );
	}

	/** The name that the wiki is to be asked about; '' where it is not worth asking. */
	public askableName( row: Row ): string {
		const isWorthIt = isBeforeCreation( row ) && this.relatedNameRemark( row )?.severity !== 'error';
		return isWorthIt ? this.nameOf( row ) : '';
	}

	/**
	 * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
	 * taken by accounts that this person had created.
	 */
	public trust( rows: readonly Row[] ): void {
		for ( const row of rows ) {
			const { creation } = row;
			const about = this.nameOf( row );
			row.wiki = {
				about, alternatives: [],
				answer: {
					kind: 'checked', creation, password: null,
					checks: [ { kind: creation ? 'taken' : 'free', canonical: row.canonical || about } ]
				}
			};
		}
	}

	/** What speaks against a public reason: an address, the real name of somebody on the list. */
	public reasonRemarks( reason = this.context.reason ): RowRemark[] {
		const address = addressIn( reason );
		const name = this.people.find( reason );
		return [
			...( address === null ? [] : [ remark( 'warning', 'reason-address', 'reason', [ address ] ) ] ),
			...( name === null ? [] : [ remark( 'warning', 'reason-name', 'reason', [ name ] ) ] )
		];
	}

	private forget( row: Row, affected: Set<Row>, people: Set<string> ): void {
		const entry = this.entries.get( row.id );
		if ( entry ) {
			this.entries.delete( row.id );
			this.setKeys( entry, false, affected, people );
		}
	}

	private setKeys( entry: Entry, present: boolean, affected: Set<Row>, people: Set<string> ): void {
		for ( const [ groups, key ] of [
			[ this.names, entry.canonical ], [ this.looks, entry.look ], [ this.emails, entry.email ]
		] as const ) {
			groups.set( key, entry.row, present ).forEach( ( row ) => affected.add( row ) );
		}
		if ( entry.realname && this.people.set( entry.realname, present ) ) {
			people.add( entry.realname );
		}
	}

	private nameOf( row: Row ): string {
		const entry = this.entries.get( row.id );
		return entry?.row === row ? entry.name : canonicalName( row.request.username, this.context.rules ).canonical;
	}

	/** Looks at the row by itself and files it under its name, look and address. */
	private file( row: Row, affected: Set<Row>, people: Set<string> ): void {
		const { rules } = this.context;
		this.forget( row, affected, people );
		const isOpen = isBeforeCreation( row );
		if ( isOpen ) {
			cleanRequest( row, rules );
		}
		const { username, email, realname } = row.request;
		const verdict = canonicalName( username, rules );
		const name = verdict.canonical;
		// What was created has the name under which it was.
		const canonical = isOpen ? canonicalOf( row, name ) : row.canonical || name;
		const entry: Entry = {
			row, name, canonical, look: canonical && lookOf( canonical ), email: email.toLowerCase(), realname,
			own: isOpen ? this.ownRemarks( row, verdict ) : []
		};
		this.entries.set( row.id, entry );
		this.setKeys( entry, true, affected, people );
	}

	private ownRemarks( row: Row, verdict: NameVerdict ): RowRemark[] {
		const { username, email, password } = row.request;
		const mode = modeOf( row, this.context.mode );
		const mixed = mixedWord( verdict.canonical );
		return [
			nameRemark( username, verdict, this.context.rules ),
			mixed === null ? null : remark( 'warning', 'name-mixed', 'username', [ mixed ] ),
			emailRemark( email, mode ),
			mode === 'type' && password === '' ? remark( 'error', 'password-missing', 'password' ) : null
		].filter( ( each ): each is RowRemark => each !== null );
	}

	/** Another row, higher up, under the same key. */
	private above( row: Row, groups: RowGroups, key: string ): Entry | null {
		const first = groups.first( key );
		return first && first.id !== row.id && this.entries.get( first.id ) || null;
	}

	private relatedNameRemark( row: Row ): RowRemark | null {
		const entry = this.entries.get( row.id );
		if ( !entry ) {
			return null;
		}
		const same = this.above( row, this.names, entry.canonical );
		if ( same ) {
			return remark( 'error', 'duplicate', 'username', [ String( same.row.line ), same.canonical ] );
		}
		const like = this.above( row, this.looks, entry.look );
		return like && like.canonical !== entry.canonical ?
			remark( 'warning', 'lookalike', 'username', [ String( like.row.line ), like.canonical ] ) : null;
	}

	/** Compares the row with the others, and concludes. */
	private relate( row: Row ): void {
		const entry = this.entries.get( row.id );
		if ( !entry || !isBeforeCreation( row ) ) {
			return;
		}
		const name = this.relatedNameRemark( row );
		const related = name ? [ name ] : [];
		const shared = this.above( row, this.emails, entry.email );
		if ( shared ) {
			related.push( remark( 'warning', 'email-repeated', 'email', [
				String( shared.row.line ), shared.canonical || shared.row.request.username
			] ) );
		}
		if ( row.request.reason ) {
			related.push( ...this.reasonRemarks( row.request.reason ) );
		}
		Object.assign( row, conclude( row, { name: entry.name, own: entry.own, related }, this.context.mode ) );
	}

	private relateAll( affected: Set<Row>, people: ReadonlySet<string> ): Row[] {
		if ( people.size ) {
			for ( const { row } of this.entries.values() ) {
				if ( row.request.reason ) {
					affected.add( row );
				}
			}
		}
		const rows = [ ...affected ].filter( ( row ) => this.entries.has( row.id ) );
		rows.forEach( ( row ) => this.relate( row ) );
		return rows;
	}
}
