import type { ListMode, Row } from './row';

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
	 * `rows`: all of the list in its order, without any password. Rows that were in flight are `unknown`, with the time
	 * they were sent in `sent` (milliseconds since 1970 on the wiki's clock): Batch.ask() settles them.
	 */
	{ kind: 'run'; header: RunHeader; rows: Row[]; sent: Map<number, number> };

/** What happened to the rows of a run, kept for a reload. Holds no password. No method throws. */
export class Journal {
	public constructor( private readonly store: TextStore ) {}

	/** False: something could not be kept since begin(). */
	public get kept(): boolean {
		return this.store !== null;
	}

	/** Keeps the list, in place of what was kept before. */
	public begin( _header: RunHeader, _rows: readonly Row[] ): void {}

	/**
	 * Keeps what became of a row; one short text.
	 *
	 * @param _row
	 * @param _sent When its creation was sent first, on the wiki's clock; null: not yet
	 */
	public note( _row: Row, _sent: number | null ): void {}

	public restore(): Restored {
		return { kind: 'none' };
	}

	/** Forgets everything. */
	public clear(): void {}
}
