import { WikiError } from '../../contract/service';
import { CancellationSource } from '../../contract/cancellation';
import type { AccountList } from '../account-list';
import type { HtmlParser } from '../read/source/html';
import { pageSections, type PageSection } from './page-sections';
import type { PageService } from './page-service';
import type { PlacedText } from './placed-text';

export type PageState =
	/** The person names a page. `titles`: those that begin like what is typed. */
	{ kind: 'asking'; titles: readonly string[] } |
	{ kind: 'reading'; title: string } |
	{ kind: 'missing'; title: string } |
	/** Nobody is on it. */
	{ kind: 'empty'; title: string } |
	{ kind: 'failed'; title: string; error: WikiError } |
	/** The person says which of the sections are wanted; `chosen` are their places, from 0. */
	{ kind: 'choosing'; title: string; sections: readonly PageSection[]; chosen: readonly number[] };

/** The one section that is meant beyond doubt, if there is one: nobody else has people, or links to their pages. */
function meant( sections: readonly PageSection[] ): number[] {
	const linked = sections.filter( ( { isLinked } ) => isLinked );
	const [ only, another ] = linked.length > 0 ? linked : sections;
	return only && !another ? [ sections.indexOf( only ) ] : [];
}

/** A page of the wiki from which the list is taken. */
export class PageSource {
	/** Null: no page is wanted. */
	public state: PageState | null = null;
	private asked = new CancellationSource();

	/**
	 * @param list
	 * @param place
	 * @param pages
	 * @param parser The browser's DOMParser
	 * @param changed
	 */
	public constructor(
		private readonly list: AccountList, private readonly place: PlacedText, private readonly pages: PageService,
		private readonly parser: HtmlParser, private readonly changed: () => void
	) {}

	public begin(): void {
		this.show( { kind: 'asking', titles: [] } );
	}

	public end(): void {
		this.asked.cancel();
		this.show( null );
	}

	/** Looks for pages while their title is typed. */
	public async find( typed: string ): Promise<void> {
		const asked = this.askAnew();
		try {
			const titles = typed.trim() === '' ? [] : await this.pages.findTitles( typed, asked );
			if ( !asked.cancelled ) {
				this.show( { kind: 'asking', titles } );
			}
		} catch {
			// Without suggestions a title can be typed all the same, and reading it says what is wrong.
		}
	}

	/** Reads a page, and takes its people at once where it is clear who is meant. */
	public async read( title: string ): Promise<void> {
		const asked = this.askAnew();
		this.show( { kind: 'reading', title } );
		try {
			const page = await this.pages.readPage( title, asked );
			const { draft } = this.list;
			const text = page && ( await draft.readSource( { kind: 'page', html: page.html }, { DOMParser: this.parser } ) ).text;
			if ( asked.cancelled ) {
				return;
			}
			const sections = text === null ? [] : pageSections( text, ( section ) => draft.readText( section ) );
			if ( page === null ) {
				this.show( { kind: 'missing', title } );
			} else if ( sections.length === 0 ) {
				this.show( { kind: 'empty', title: page.title } );
			} else {
				this.show( { kind: 'choosing', title: page.title, sections, chosen: meant( sections ) } );
				if ( sections.length === 1 ) {
					await this.take();
				}
			}
		} catch ( error ) {
			if ( !asked.cancelled ) {
				this.show( { kind: 'failed', title, error: WikiError.from( error ) } );
			}
		}
	}

	public choose( place: number, isWanted: boolean ): void {
		const { state } = this;
		if ( state?.kind === 'choosing' ) {
			const others = state.chosen.filter( ( other ) => other !== place );
			this.show( { ...state, chosen: isWanted ? [ ...others, place ].sort( ( a, b ) => a - b ) : others } );
		}
	}

	/** Puts the people of the chosen sections into the list. */
	public async take(): Promise<void> {
		const { state } = this;
		if ( state?.kind === 'choosing' && state.chosen.length > 0 ) {
			const text = state.sections.filter( ( _section, place ) => state.chosen.includes( place ) )
				.map( ( section ) => section.text ).join( '\n' );
			if ( await this.place.put( await this.list.draft.readSource( { kind: 'text', text }, {} ) ) ) {
				this.show( null );
			}
		}
	}

	private askAnew(): CancellationSource {
		this.asked.cancel();
		this.asked = new CancellationSource();
		return this.asked;
	}

	private show( state: PageState | null ): void {
		this.state = state;
		this.changed();
	}
}
