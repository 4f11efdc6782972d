import { html, type TemplateResult } from 'lit-html';
import { never } from '../../accounts/contract/outcome';
import type { Row } from '../../accounts/list/row';
import { msg } from '../shared/messages';
import { smallButton } from './small-button';

/** What came of a search for free names, and what the wiki had said of the row's name at that time. */
interface Search {
	about: Row[ 'wiki' ];
	state: 'asking' | 'failed' | 'none';
}

function searchText( { state }: Search ): string {
	switch ( state ) {
		case 'asking':
			return msg( 'accountcreator-alternatives-asking' );
		case 'failed':
			return msg( 'accountcreator-alternatives-failed' );
		case 'none':
			return msg( 'accountcreator-alternatives-none' );
		default:
			return never( state );
	}
}

/** Free names in place of one that is taken, for one row. */
export class NameSearch {
	private search: Search | null = null;

	/**
	 * @param row
	 * @param ask Puts them beside the name. Rejects where the wiki cannot be asked
	 * @param changed
	 */
	public constructor(
		private readonly row: Row, private readonly ask: () => Promise<void>, private readonly changed: () => void
	) {}

	/** The button, and what came of it. */
	public template(): TemplateResult {
		const { search } = this;
		const isFresh = search !== null && search.about === this.row.wiki;
		const pressed = (): void => {
			void this.find();
		};
		return html`
			${ smallButton( msg( 'accountcreator-alternatives' ), 'find-name', pressed ) }
			<span role="status">${ isFresh ? searchText( search ) : '' }</span>`;
	}

	private async find(): Promise<void> {
		if ( this.search?.state === 'asking' ) {
			return;
		}
		this.show( 'asking' );
		try {
			await this.ask();
			// Where there are some, they have taken the place of the button.
			this.show( 'none' );
		} catch {
			this.show( 'failed' );
		}
	}

	private show( state: Search[ 'state' ] ): void {
		this.search = { about: this.row.wiki, state };
		this.changed();
	}
}
