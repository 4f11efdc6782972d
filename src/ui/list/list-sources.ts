import { html, nothing, render } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { msg } from '../shared/messages';
import { MessageBox } from './message-box';
import { takeDrops, takenFile } from './opened-file';
import type { SheetFile } from './source/sheet-file';
import type { SourcesView } from './source/sources-view';

/** Where source/sources-view.ts comes from, which is in a part of its own. */
export interface SourcesPart {
	/** Rejects where it did not come; the next call tries again. */
	fetch( list: AccountList ): Promise<SourcesView>;
	/** Fetches it ahead of time. */
	prefetch(): void;
	/** Reads the sheet with the passwords. Rejects where a part did not come. */
	readSheet( list: AccountList, file: File ): Promise<SheetFile>;
	/** Why it did not come, and what to do. */
	problemText( error: unknown ): string;
}

/** Other places than the field from which a list can come: files and pages. What reads them is fetched when wanted. */
export class ListSources {
	public readonly element = document.createElement( 'div' );
	private readonly problem = new MessageBox( 'error' );
	private view: SourcesView | null = null;
	private isFetching = false;
	/** The file that was opened last is in the list, or it has been said why not. */
	private opened: Promise<void> = Promise.resolve();

	/**
	 * @param list
	 * @param part
	 * @param readNow Tells the list what was typed last
	 */
	public constructor(
		private readonly list: AccountList, private readonly part: SourcesPart, private readonly readNow: () => void
	) {
		this.element.className = 'accountcreator-sources';
		this.show();
	}

	/** Has what is dropped on an element read. */
	public takeDrops( element: HTMLElement ): void {
		takeDrops( element, ( file ) => this.openFile( file ) );
	}

	/** The list is shown anew. */
	public follow(): void {
		this.view?.follow();
	}

	/** Resolves when no file is on its way any more. */
	public arrived(): Promise<void> {
		return this.opened;
	}

	private openFile( file: File ): void {
		this.opened = this.fetch( ( view ) => view.openFile( file ) );
	}

	private async fetch( then: ( view: SourcesView ) => void | Promise<void> ): Promise<void> {
		this.readNow();
		this.problem.show( null );
		this.isFetching = this.view === null;
		this.show();
		try {
			this.view = this.view ?? await this.part.fetch( this.list );
		} catch ( error ) {
			this.problem.show( html`${ this.part.problemText( error ) }` );
		}
		this.isFetching = false;
		this.show();
		if ( this.view ) {
			await then( this.view );
		}
	}

	private show(): void {
		render( html`
			<p class="accountcreator-file">
				<label>
					${ msg( 'accountcreator-file' ) }
					<input type="file" name="listfile" @change=${ this.onFile }>
				</label>
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="page"
					@click=${ this.onPage }
				>${ msg( 'accountcreator-page' ) }</button>
			</p>
			<div role="status">${ this.isFetching ? msg( 'accountcreator-fetching' ) : nothing }</div>
			<div role="alert">${ this.problem.element }</div>
			${ this.view?.element ?? nothing }`, this.element );
	}

	private readonly onFile = ( { target }: Event ): void => {
		const file = target instanceof HTMLInputElement ? takenFile( target ) : null;
		if ( file ) {
			this.openFile( file );
		}
	};

	private readonly onPage = (): void => {
		void this.fetch( ( view ) => view.openPage() );
	};
}
