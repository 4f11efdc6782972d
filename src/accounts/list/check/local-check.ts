import { lookOf } from '../../names/lookalike';
import { canonicalName, type NameRules } from '../../names/username';
import type { RequestDeclaration } from '../../contract/declarations';
import { modeOf, type ListMode, type Row, type RowRemark } from '../row';
import { cleanRequest } from '../read/clean-request';
import { canonicalOf, conclude, isAnswered, isBeforeCreation, isOwn } from './conclude';
import { ownRemarks, reasonRemarks, relatedNameRemark, relatedRemarks, requiredRemarks } from './local-remarks';
import { RowIndex, type Concerned } from './row-index';

export interface LocalContext {
	rules: NameRules;
	/** The list's mode, for rows without one of their own. */
	mode: ListMode;
	/** What the wiki declares: some want an address or a real name of everybody. */
	requests: readonly RequestDeclaration[];
	/** The list's reason, for reasonRemarks(). */
	reason: string;
}

const nothingYet = (): Concerned => ( { rows: new Set(), people: new Set() } );

/**
 * What a list tells without asking the wiki, and the only place that writes what follows from it: it cleans requests,
 * compares the rows with each other, and puts the conclusions (check/conclude.ts) into those whose creation has not
 * begun. The order of the list is that of the ids. Whoever changes a row calls update() afterwards, and refresh()
 * where it was `wiki` alone.
 */
export class LocalCheck {
	private index = new RowIndex();

	public constructor( public context: LocalContext ) {}

	/** Checks all rows, from scratch: a new list, another mode, other rules. */
	public checkAll( rows: readonly Row[] ): void {
		const slices = this.checkInSlices( rows, rows.length + 1 );
		while ( !slices.next().done ) {
			// All there is to do is done in between.
		}
	}

	/**
	 * The same in slices, so that the page can react in between. Until it is through, no row has been compared with
	 * the others.
	 *
	 * @param rows
	 * @param size How many rows a slice
	 * @yield The part that is done, from 0 to 1
	 */
	public* checkInSlices( rows: readonly Row[], size = 1000 ): Generator<number> {
		this.index = new RowIndex();
		const concerned = nothingYet();
		let done = 0;
		for ( const step of [
			( row: Row ) => this.file( row, concerned ),
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
		const concerned = nothingYet();
		edited.forEach( ( row ) => {
			concerned.rows.add( row );
			this.file( row, concerned );
		} );
		return this.relateAll( concerned );
	}

	/**
	 * Forgets rows that were deleted.
	 *
	 * @param deleted
	 * @return The rows of which something may have changed by it
	 */
	public remove( deleted: readonly Row[] ): Row[] {
		const concerned = nothingYet();
		deleted.forEach( ( row ) => this.index.forget( row, concerned ) );
		deleted.forEach( ( row ) => concerned.rows.delete( row ) );
		return this.relateAll( concerned );
	}

	/**
	 * The wiki has said something of rows: brings what follows from it up to date.
	 *
	 * @param rows Those that are no longer on the list are passed over
	 * @return As of update()
	 */
	public refresh( rows: readonly Row[] ): Row[] {
		const concerned = nothingYet();
		for ( const row of rows ) {
			const entry = this.index.get( row );
			if ( entry?.row === row ) {
				concerned.rows.add( row );
				// What was asked for is as it was: it need not be looked at again, unless the wiki calls it otherwise.
				if ( !isBeforeCreation( row ) || canonicalOf( row, entry.name ) !== entry.canonical ) {
					this.file( row, concerned );
				}
			}
		}
		return this.relateAll( concerned );
	}

	/** Has the wiki been asked all there is to ask about the row as it stands? */
	public isAnswered( row: Row ): boolean {
		return isAnswered( row, this.nameOf( row ), this.context.mode );
	}

	/** The name that the wiki is to be asked about; '' where it is not worth asking. */
	public askableName( row: Row ): string {
		const entry = this.index.get( row );
		const isRepeated = entry !== null && relatedNameRemark( entry, this.index )?.severity === 'error';
		const name = this.nameOf( row );
		return isBeforeCreation( row ) && !isRepeated && !isOwn( row, name ) ? name : '';
	}

	/**
	 * Takes rows of an earlier run for what they were then: the wiki was asked about their names, which were free, or
	 * taken by accounts that this person had created or that were theirs.
	 */
	public trust( rows: readonly Row[] ): void {
		for ( const row of rows ) {
			const { creation, claim } = row;
			const about = this.nameOf( row );
			row.wiki = {
				about, alternatives: [],
				answer: {
					kind: 'checked', creation, password: null,
					checks: [ { kind: creation ?? claim ? 'taken' : 'free', canonical: row.canonical || about } ]
				}
			};
		}
	}

	/** What speaks against a public reason: an address, the real name of somebody on the list. */
	public reasonRemarks( reason = this.context.reason ): RowRemark[] {
		return reasonRemarks( reason, this.index );
	}

	private nameOf( row: Row ): string {
		const entry = this.index.get( row );
		return entry?.row === row ? entry.name : canonicalName( row.request.username, this.context.rules ).canonical;
	}

	/** Looks at the row by itself and files it under its name, look and address. */
	private file( row: Row, concerned: Concerned ): void {
		const { rules, mode: listMode, requests } = this.context;
		const isOpen = isBeforeCreation( row );
		if ( isOpen ) {
			cleanRequest( row, rules );
		}
		const { username, email, realname } = row.request;
		const mode = modeOf( row, listMode );
		const verdict = canonicalName( username, rules );
		const name = verdict.canonical;
		// What was created has the name under which it was.
		const canonical = isOpen ? canonicalOf( row, name ) : row.canonical || name;
		this.index.file( {
			row, name, canonical, look: canonical && lookOf( canonical ), email: email.toLowerCase(), realname,
			own: isOpen ? ownRemarks( row, verdict, rules, mode ).concat( requiredRemarks( row, mode, requests ) ) : []
		}, concerned );
	}

	/** Compares the row with the others, and concludes. */
	private relate( row: Row ): void {
		const { index } = this;
		const entry = index.get( row );
		if ( entry && isBeforeCreation( row ) ) {
			const { reason } = row.request;
			const related = [ ...relatedRemarks( entry, index ), ...( reason ? reasonRemarks( reason, index ) : [] ) ];
			Object.assign( row, conclude( row, { name: entry.name, own: entry.own, related }, this.context.mode ) );
		}
	}

	private relateAll( { rows, people }: Concerned ): Row[] {
		const withReason = people.size > 0 ? this.index.withReason : [];
		const all = [ ...new Set( [ ...rows, ...withReason ] ) ].filter( ( row ) => this.index.get( row ) !== null );
		all.forEach( ( row ) => this.relate( row ) );
		return all;
	}
}
