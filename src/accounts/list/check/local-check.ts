import { addressIn } from '../../contract/reason';
import { cleanRequest } from '../read/clean-request';
import { emailProblem, repairEmail } from '../../email/email';
import { lookOf } from '../../names/lookalike';
import { suggestEmail } from '../../email/mail-domains';
import { NameFinder } from './names-in-text';
import type { ListMode, RemarkCode, RequestField, Row, RowRemark, RowState } from '../row';
import { RowGroups } from './row-groups';
import { canonicalName, type NameRules } from '../../names/username';

export interface LocalContext {
	rules: NameRules;
	/** The list's way, for rows without one of their own. */
	mode: ListMode;
	/** The list's reason, for reasonRemarks(). */
	reason: string;
	/** Has the wiki been asked about the row as it stands? Then it is `ready` where nothing speaks against it. */
	isChecked: ( row: Row ) => boolean;
}

/** What concerns the row alone, and is found out anew whenever it changes. */
const OWN_CODES: readonly RemarkCode[] = [
	'name-missing', 'name-invalid', 'email-missing', 'email-invalid', 'email-typo', 'password-missing'
];

/** What depends on the other rows. */
const RELATED_CODES: readonly RemarkCode[] = [
	'duplicate', 'lookalike', 'email-repeated', 'reason-address', 'reason-name'
];

/** The states of rows that are still to be created. */
const OPEN: readonly RowState[] = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected' ];

/** What a row was filed under. */
interface Entry {
	row: Row;
	/** As typed, to see whether the name was edited. */
	username: string;
	canonical: string;
	look: string;
	email: string;
	realname: string;
}

function remark(
	severity: RowRemark[ 'severity' ], code: RemarkCode, field: RequestField, parameters: string[] = [], fix: string | null = null
): RowRemark {
	return { severity, code, field, parameters, message: null, fixes: fix === null ? [] : [ fix ], override: null };
}

function without( row: Row, codes: readonly RemarkCode[] ): RowRemark[] {
	return row.remarks.filter( ( { code, message } ) => message !== null || !codes.includes( code ) );
}

/** The state that the remarks make: `rejected`, `warned`, or else as given. Overridden errors are warnings. */
export function stateBy( row: Row, otherwise: 'unchecked' | 'ready' ): 'unchecked' | 'ready' | 'warned' | 'rejected' {
	const errors = row.remarks.filter( ( { severity } ) => severity === 'error' );
	if ( errors.some( ( { override } ) => override === null || !row.overrides.includes( override ) ) ) {
		return 'rejected';
	}
	return errors.length || row.remarks.some( ( { severity } ) => severity === 'warning' ) ? 'warned' : otherwise;
}

/** What speaks against the name; null where nothing does. Parameters: what kind of problem, the characters. */
function nameRemark( row: Row, rules: NameRules ): RowRemark | null {
	const { username } = row.request;
	const verdict = canonicalName( username, rules );
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
	const problem = emailProblem( email );
	if ( problem ) {
		return remark( problem === 'invalid' ? 'error' : 'warning', 'email-invalid', 'email', [ email ], repairEmail( email ) );
	}
	const better = suggestEmail( email );
	return better === null ? null : remark( 'warning', 'email-typo', 'email', [ better ], better );
}

/**
 * What can be known of a list without asking the wiki. Fills `canonical`, `remarks` and `state` of its rows and cleans
 * their names and addresses. The order of the list is that of the ids.
 *
 * Its own are the remarks without a `message` that have one of its codes; all others stay as they are, so whoever edits
 * a row takes away what the wiki said of the old text. States are touched only before creation (`unchecked` to
 * `rejected`; `checking` becomes `rejected` at most). Parameters of its remarks:
 *
 * - `cleaned`: before, after
 * - `name-invalid`: NameProblem, the characters; fix: without them
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

	/** Checks all rows, from scratch: a new list, a new way, other rules. */
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
		return this.settle( affected, people );
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
		return this.settle( affected, people );
	}

	/** Has the wiki said since that the name is another one than it was taken for? Then update() compares it anew. */
	public isOutdated( row: Row ): boolean {
		const entry = this.entries.get( row.id );
		return entry?.row === row && row.canonical !== '' && entry.canonical !== row.canonical;
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

	/** Checks the row by itself and files it under its name, look and address. */
	private file( row: Row, affected: Set<Row>, people: Set<string> ): void {
		const { rules, mode } = this.context;
		const { request } = row;
		const before = this.entries.get( row.id );
		this.forget( row, affected, people );
		const isOpen = OPEN.includes( row.state );
		if ( isOpen ) {
			cleanRequest( row, rules );
			const way = request.mode ?? mode;
			const own = [ nameRemark( row, rules ), emailRemark( request.email, way ) ];
			if ( way === 'type' && request.password === '' ) {
				own.push( remark( 'error', 'password-missing', 'password' ) );
			}
			// What was cleaned is worth saying only until it is written over.
			const kept = without( row, OWN_CODES ).filter( ( { code, field, parameters } ) => (
				code !== 'cleaned' || parameters[ 1 ] === request[ field ]
			) );
			row.remarks = [ ...own.filter( ( each ): each is RowRemark => each !== null ), ...kept ];
		}
		const name = canonicalName( request.username, rules ).canonical;
		// The wiki may know better than canonicalName(), and it is the same name still.
		if ( isOpen && ( before?.username !== request.username || row.canonical === '' ) ) {
			row.canonical = name;
		}
		const canonical = row.canonical || name;
		const entry: Entry = {
			row, canonical,
			username: request.username,
			look: canonical && lookOf( canonical ),
			email: request.email.toLowerCase(),
			realname: request.realname
		};
		this.entries.set( row.id, entry );
		this.setKeys( entry, true, affected, people );
	}

	/** Compares the row with the others. */
	private relate( row: Row ): void {
		const entry = this.entries.get( row.id );
		if ( !entry || !OPEN.includes( row.state ) ) {
			return;
		}
		const related: RowRemark[] = [];
		const other = ( first: Row | undefined ): Entry | null => (
			first && first.id !== row.id && this.entries.get( first.id ) || null
		);
		const same = other( this.names.first( entry.canonical ) );
		const like = other( this.looks.first( entry.look ) );
		if ( same ) {
			related.push( remark( 'error', 'duplicate', 'username', [ String( same.row.line ), same.canonical ] ) );
		} else if ( like && like.canonical !== entry.canonical ) {
			related.push( remark( 'warning', 'lookalike', 'username', [ String( like.row.line ), like.canonical ] ) );
		}
		const shared = other( this.emails.first( entry.email ) );
		if ( shared ) {
			related.push( remark( 'warning', 'email-repeated', 'email', [
				String( shared.row.line ), shared.canonical || shared.username
			] ) );
		}
		if ( row.request.reason ) {
			related.push( ...this.reasonRemarks( row.request.reason ) );
		}
		row.remarks = [ ...related, ...without( row, RELATED_CODES ) ];
		const state = stateBy( row, this.context.isChecked( row ) ? 'ready' : 'unchecked' );
		if ( row.state !== 'checking' || state === 'rejected' ) {
			row.state = state;
		}
	}

	private settle( affected: Set<Row>, people: ReadonlySet<string> ): Row[] {
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
