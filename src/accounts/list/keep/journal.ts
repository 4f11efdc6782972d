import { isEmptyText, type FieldValues } from '../../contract/declarations';
import { NO_PRESET, type Preset } from '../../presets/preset';
import { readPreset } from '../../presets/read-preset';
import { writtenPreset } from '../../presets/write-preset';
import { outcomeOf, type ListMode, type Row } from '../row';
import { readRow, writeRow } from './journal-format';
import { hasRun, headerKey, removeRun, runPrefix, VERSION, type TextStore } from './run-key';

/** What is kept of a run beside its rows. */
export interface RunHeader {
	/** The name of the person who creates; a run of somebody else is not gone on with. */
	me: string;
	mode: ListMode;
	reason: string;
	/** What the wiki wants to know beyond the fields of a row, by field name; without passwords. */
	values: FieldValues;
	/** What is settled for the event; left out: nothing. */
	preset?: Preset;
	/** Milliseconds since 1970 on this machine. */
	startedAt: number;
	/** Was it at a desk, to which people come one at a time? */
	isAtDesk: boolean;
}

export type Restored =
	{ kind: 'none' } |
	/** There is something, but it cannot be read: made by another version, or damaged. */
	{ kind: 'unreadable' } |
	/**
	 * `rows`: all of the list in its order, without any password or remark. Rows that were in flight are `unknown`:
	 * Batch.ask() finds out about them. `owner`: of the page that wrote it.
	 */
	{ kind: 'run'; header: RunHeader; rows: Row[]; owner: string };

/** How many characters all messages of the wiki may have together: a store holds about five million. */
const MESSAGES = 1000000;

/** How many characters the columns that no account needs may have; else none of them are kept. */
const EXTRA = 2000000;

function extraSize( rows: readonly Row[] ): number {
	return rows.reduce( ( sum, { extra } ) => (
		extra.reduce( ( size, { heading, value } ) => size + heading.length + value.length, sum )
	), 0 );
}

/** What happened to the rows of a run, kept for a reload. Holds no password. No method throws. */
export class Journal {
	private isKept = true;
	private messages = 0;
	private hasRoomForExtra = true;

	/**
	 * @param store
	 * @param wiki What tells the wiki from others of the same origin
	 * @param owner Of the runs that begin here, different for each page: a duplicated tab has a copy of the store
	 */
	public constructor(
		private readonly store: TextStore, private readonly wiki: string, public readonly owner = ''
	) {}

	/** False: something could not be kept since begin(). */
	public get kept(): boolean {
		return this.isKept;
	}

	/** Keeps the list, in place of what was kept before. */
	public begin( header: RunHeader, rows: readonly Row[] ): void {
		const ids = rows.map( ( { id } ) => id );
		this.isKept = true;
		this.messages = 0;
		this.hasRoomForExtra = extraSize( rows ) <= EXTRA;
		this.removeOthers( new Set( [ headerKey( this.wiki ), ...ids.map( ( id ) => this.rowKey( id ) ) ] ) );
		this.write( headerKey( this.wiki ), [
			VERSION, header.me, header.startedAt, header.mode, header.reason, ids, this.owner, header.values,
			writtenPreset( header.preset ?? NO_PRESET ), header.isAtDesk
		] );
		for ( const row of this.isKept ? rows : [] ) {
			this.writeRow( row );
		}
		if ( !this.isKept ) {
			// Half a list is worse than none: the other half would be taken for done.
			this.clear();
			this.isKept = false;
		}
	}

	/** Keeps a row as it is now, as long as its run is kept. */
	public note( row: Row ): void {
		if ( this.isKeeping ) {
			this.writeRow( row );
		}
	}

	private get isKeeping(): boolean {
		try {
			return this.store.get( headerKey( this.wiki ) ) !== null;
		} catch {
			// What cannot be written is told.
			return true;
		}
	}

	private writeRow( row: Row ): void {
		const outcome = outcomeOf( row );
		const message = outcome?.kind === 'refused' && !isEmptyText( outcome.message ) ?
			JSON.stringify( outcome.message ).length : 0;
		this.messages += message;
		// Each row has a key of its own, so that a change writes no more than that row.
		this.write( this.rowKey( row.id ), writeRow( row, {
			message: this.messages < MESSAGES, extra: this.hasRoomForExtra
		} ) );
	}

	/**
	 * What is kept. A run of somebody else or of long ago is forgotten.
	 *
	 * @param me Who is logged in
	 * @param now Milliseconds since 1970 on this machine
	 */
	public restore( me: string, now: number ): Restored {
		try {
			if ( !hasRun( this.store, this.wiki, me, now ) ) {
				return { kind: 'none' };
			}
			const header = this.store.get( headerKey( this.wiki ) );
			return header === null ? { kind: 'none' } : this.read( JSON.parse( header ) as unknown );
		} catch {
			return { kind: 'unreadable' };
		}
	}

	/** Forgets everything. */
	public clear(): void {
		this.isKept = true;
		try {
			removeRun( this.store, this.wiki );
		} catch {
			this.isKept = false;
		}
	}

	private rowKey( id: number ): string {
		return runPrefix( this.wiki ) + id;
	}

	private removeOthers( staying: ReadonlySet<string> ): void {
		try {
			for ( const key of this.store.keys() ) {
				if ( key.startsWith( runPrefix( this.wiki ) ) && !staying.has( key ) ) {
					this.store.remove( key );
				}
			}
		} catch {
			this.isKept = false;
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
		if ( !Array.isArray( header ) ) {
			return { kind: 'unreadable' };
		}
		const [ version, me, startedAt, mode, reason, ids, owner, values, written, isAtDesk ] = header as unknown[] as [
			number, string, number, ListMode, string, number[], string, FieldValues, unknown, unknown
		];
		if ( version !== VERSION || typeof reason !== 'string' || typeof values !== 'object' ) {
			return { kind: 'unreadable' };
		}
		const rows = ids.map( ( id ) => readRow( id, JSON.parse( this.store.get( this.rowKey( id ) ) ?? '' ) ) );
		// The limit on days was heeded when the list began.
		const { preset, fault } = readPreset( written, Infinity );
		return {
			kind: 'run', header: { me, mode, reason, values, startedAt, preset: fault ? NO_PRESET : preset, isAtDesk: isAtDesk === true },
			rows, owner
		};
	}
}
