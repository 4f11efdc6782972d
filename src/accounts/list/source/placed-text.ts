import type { AccountList } from '../account-list';
import type { ListReadings } from '../read';
import { joinedText, type Listed, type ListedText } from './joined-text';

/** What is done with what stands in the list before. */
export type Placement = 'add' | 'replace';

const listed = ( { readings: [ reading ] }: ListReadings ): Listed[] => (
	( reading?.rows ?? [] ).map( ( { extra, ...request } ) => ( { request, extra } ) )
);

/** Puts what a source says into the list, and never over what is there without a question. */
export class PlacedText {
	/** The text of the list after it was put there; null: nothing was. */
	private placed: string | null = null;
	/** The list as it was before. */
	private before: ListedText = { text: '', people: [] };

	/**
	 * @param list
	 * @param decide Asks the person; null: it is not to be put there at all
	 */
	public constructor(
		private readonly list: AccountList, private readonly decide: () => Promise<Placement | null>
	) {}

	/**
	 * @param read
	 * @return False: the person does not want it
	 */
	public async put( read: ListReadings ): Promise<boolean> {
		const { text } = this.list.state;
		const placement = text.trim() === '' ? 'replace' : await this.decide();
		if ( placement === null ) {
			return false;
		}
		this.before = { text: '', people: [] };
		if ( placement === 'add' ) {
			// Who comes from no line, such as guests, stays on the list anyhow.
			const lines = text.split( '\n' ).length;
			this.before = { text, people: this.list.rows.filter( ( { line } ) => line <= lines ) };
		}
		this.write( read );
		return true;
	}

	/**
	 * The same source, read in another way: takes the place of what it said before.
	 *
	 * @param read
	 * @return False: the list was changed by hand since, and the person wants to keep that
	 */
	public async putAgain( read: ListReadings ): Promise<boolean> {
		if ( this.list.state.text !== this.placed ) {
			return this.put( read );
		}
		this.write( read );
		return true;
	}

	/** The list was emptied: what it was put together of, perhaps with passwords, is of no use any more. */
	public forget(): void {
		this.placed = null;
		this.before = { text: '', people: [] };
	}

	private write( read: ListReadings ): void {
		const { draft } = this.list;
		const text = read.text.replace( /\r\n?/g, '\n' );
		this.placed = this.before.text === '' ? text :
			joinedText( this.before, { text, people: listed( read ) }, ( joined ) => draft.readText( joined ) );
		draft.setText( this.placed );
	}
}
