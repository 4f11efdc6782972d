import type { AccountList } from '../../accounts/list/account-list';
import type { Row } from '../../accounts/list/row';
import { msg } from '../shared/messages';
import type { ActionName } from '../shared/screen';
import type { exportList } from './export-list';
import type { FollowColumns } from './lazy-follow';

/** Where export-list.ts comes from, which is in a part of its own. */
export interface ExportSource {
	/** Rejects where it did not come; the next call tries again. */
	fetch(): Promise<{ exportList: typeof exportList }>;
	/** Why it did not come, and what to do. */
	problemText( error: unknown ): string;
	/** What the results say of what followed; null: nothing did. */
	columns(): FollowColumns | null;
}

/**
 * The export of a list, fetched long before anybody wants it: nobody waits for the network, and the
 * clipboard is asked for within the press, as browsers want it (HTML Standard, "transient activation").
 */
export class LazyExport {
	private ready: typeof exportList | null = null;

	/**
	 * @param list
	 * @param source
	 * @param say Shows a text; '' for none
	 */
	public constructor(
		private readonly list: AccountList, private readonly source: ExportSource,
		private readonly say: ( text: string ) => void
	) {}

	/** Fetches it in the background. Where it does not come, the press says so, which tries once more. */
	public prepare(): void {
		if ( !this.ready ) {
			this.fetch().catch( ( error: unknown ) => mw.log.warn( error ) );
		}
	}

	/**
	 * @param action
	 * @param rows Those that are to be exported, in the order of the list or another
	 */
	public press( action: ActionName, rows: readonly Row[] = this.list.rows ): void {
		if ( this.ready ) {
			this.say( this.ready( this.list, action, rows, this.source.columns() ) ?? '' );
		} else {
			void this.fetchAndPress( action, rows );
		}
	}

	private async fetchAndPress( action: ActionName, rows: readonly Row[] ): Promise<void> {
		this.say( msg( 'accountcreator-fetching' ) );
		try {
			await this.fetch();
		} catch ( error ) {
			this.say( this.source.problemText( error ) );
			return;
		}
		this.press( action, rows );
	}

	private async fetch(): Promise<void> {
		this.ready = ( await this.source.fetch() ).exportList;
	}
}
