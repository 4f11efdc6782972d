import type { Row } from '../../accounts/list/row';
import type { FetchedView, FetchedViewSource } from './lazy-view';

/** Columns of the file with the results that tell of what followed. */
export interface FollowColumns {
	headings: readonly string[];
	cells( row: Row ): string[];
}

/** What the part for that has, for one list. */
export interface FollowSource {
	form: FetchedView;
	report: FetchedView;
	/** What a row says of it. */
	lines( row: Row ): unknown[];
	columns: FollowColumns;
}

/**
 * The views of what follows the creation, fetched with the first of them. Until then there is nothing to tell of it, in
 * the rows and in the results.
 */
export class LazyFollow {
	public readonly form: FetchedViewSource;
	public readonly report: FetchedViewSource;
	private coming: Promise<FollowSource> | null = null;
	private source: FollowSource | null = null;

	/**
	 * @param fetch Rejects where the part did not come; the next call tries again
	 * @param problemText Why it did not, and what to do
	 * @param arrived Told when it is there: after a reload, rows have something to say of it before
	 */
	public constructor(
		private readonly fetch: () => Promise<FollowSource>, problemText: ( error: unknown ) => string,
		private readonly arrived: () => void
	) {
		this.form = { fetch: async () => ( await this.ready() ).form, problemText };
		this.report = { fetch: async () => ( await this.ready() ).report, problemText };
	}

	public lines( row: Row ): unknown[] {
		return this.source && row.follow ? this.source.lines( row ) : [];
	}

	/** Null: nothing followed. */
	public get columns(): FollowColumns | null {
		return this.source?.columns ?? null;
	}

	private async ready(): Promise<FollowSource> {
		this.coming = this.coming ?? this.fetch();
		try {
			const source = await this.coming;
			if ( this.source === null ) {
				this.source = source;
				this.arrived();
			}
			return source;
		} catch ( error ) {
			this.coming = null;
			throw error;
		}
	}
}
