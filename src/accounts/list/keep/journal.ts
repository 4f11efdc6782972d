import { isEmptyText } from '../../contract/declarations';
import { readOutcome, readRow, writeOutcome, writeRow } from './journal-format';
import { NEW_ATTEMPT } from '../create/attempt';
import { outcomeOf, type ListMode, type Row } from '../row';
import { RUN_KEY } from './run-key';

/** A place for short texts that survives a reload and dies with the tab; sessionStorage. */
export interface TextStore {
	get( key: string ): string | null;
	/** May throw: full, or forbidden. */
	set( key: string, value: string ): void;
	remove( key: string ): void;
}

/** What is kept of a run beside its rows. */
export interface RunHeader {
	/** The name of the person who creates; a run of somebody else is not gone on with. */
	me: string;
	mode: ListMode;
	reason: string;
	/** Milliseconds since 1970 on this machine. */
	startedAt: number;
}

export type Restored =
	{ kind: 'none' } |
	/** There is something, but it cannot be read: made by another version, or damaged. */
	{ kind: 'unreadable' } |
	/**
	 * `rows`: all of the list in its order, without any password or remark. Rows that were in flight are `unknown`,
	 * with the time they were sent in `sent` (milliseconds since 1970 on the wiki's clock): Batch.ask() settles them.
	 * `owner`: of the page that wrote it.
	 */
	{ kind: 'run'; header: RunHeader; rows: Row[]; sent: Map<number, number>; owner: string };

const VERSION = 1;

/** How many characters all messages of the wiki may have together: a store holds about five million. */
const MESSAGES = 1000000;

/** What happened to the rows of a run, kept for a reload. Holds no password. No method throws. */
export class Journal {
	private isKept = true;
	private messages = 0;

	/**
	 * @param store
	 * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
	 */
	public constructor( private readonly store: TextStore, public readonly owner = '' ) {}

	/** False: something could not be kept since begin(). */
	public get kept(): boolean {
		return this.isKept;
	}

	/** Keeps the list, in place of what was kept before. */
	public begin( header: RunHeader, rows: readonly Row[], sent: ReadonlyMap<number, number> ): void {
		const ids = rows.map( ( { id } ) => id );
		const stays = new Set( ids );
		this.isKept = true;
		this.messages = 0;
		this.removeRows( ( id ) => !stays.has( id ) );
		// The header comes first: without it, the keys of the rows could not be found again to be removed.
		this.write( RUN_KEY, [ VERSION, header.me, header.mode, header.reason, header.startedAt, ids, this.owner ] );
		for ( const row of this.isKept ? rows : [] ) {
			this.note( row, sent.get( row.id ) ?? null );
		}
		if ( !this.isKept ) {
			// Half a list is worse than none: the other half would be taken for done.
			this.clear();
			this.isKept = false;
		}
	}

	/**
	 * Keeps a row as it is now.
	 *
	 * @param row
	 * @param sent When its creation was sent first, on the wiki's clock; null: not yet, or what became of it is certain
	 */
	public note( row: Row, sent: number | null ): void {
		const outcome = outcomeOf( row );
		const message = outcome?.kind === 'refused' && !isEmptyText( outcome.message ) ?
			JSON.stringify( outcome.message ).length : 0;
		this.messages += message;
		// Each row has a key of its own, so that a change writes no more than that row.
		this.write( `${ RUN_KEY }.${ row.id }`, writeRow( row, sent, writeOutcome( outcome, this.messages < MESSAGES ) ) );
	}

	public restore(): Restored {
		try {
			const header = this.store.get( RUN_KEY );
			return header === null ? { kind: 'none' } : this.read( JSON.parse( header ) as unknown );
		} catch {
			return { kind: 'unreadable' };
		}
	}

	/** Forgets everything. */
	public clear(): void {
		this.isKept = true;
		this.removeRows( () => true );
		try {
			this.store.remove( RUN_KEY );
		} catch {
			this.isKept = false;
		}
	}

	private removeRows( isGone: ( id: number ) => boolean ): void {
		try {
			const header = JSON.parse( this.store.get( RUN_KEY ) ?? '[]' ) as unknown[];
			for ( const id of ( header[ 5 ] as number[] | undefined ?? [] ).filter( isGone ) ) {
				this.store.remove( `${ RUN_KEY }.${ id }` );
			}
		} catch {
			// Whatever else it is, the header goes or is written anew, and the rest goes with the tab.
		}
	}

	private write( key: string, value: unknown ): void {
		try {
			const text = JSON.stringify( value );
			// To write is dear, and a run that is resumed changes next to nothing of what is kept.
			if ( this.store.get( key ) !== text ) {
				this.store.set( key, text );
			}
		} catch {
			this.isKept = false;
		}
	}

	private read( header: unknown ): Restored {
		const [ version, me, mode, reason, startedAt, ids, owner ] =
			header as [ number, string, ListMode, string, number, number[], string ];
		if ( version !== VERSION || typeof me !== 'string' || typeof reason !== 'string' ) {
			return { kind: 'unreadable' };
		}
		const sent = new Map<number, number>();
		const rows = ids.map( ( id ) => {
			const written = JSON.parse( this.store.get( `${ RUN_KEY }.${ id }` ) ?? '' ) as unknown;
			const [ row, sentAt, outcome ] = readRow( id, written );
			row.attempt = outcome ? { ...NEW_ATTEMPT, outcome: readOutcome( outcome, row ) } : null;
			if ( sentAt !== null ) {
				sent.set( id, sentAt );
			}
			return row;
		} );
		return { kind: 'run', header: { me, mode, reason, startedAt }, rows, sent, owner };
	}
}
