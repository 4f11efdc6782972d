import type { ListState } from '../../accounts/list/list-state';
import { LazyView, type FetchedViewSource } from './lazy-view';

/** Where people are typed who come to a desk one at a time, and those who came last. */
export type DeskSources = Record<'form' | 'recent', FetchedViewSource>;

/** What takes the place of the list: a desk, or the accounts that were created. Both are in parts of their own. */
export class SideViews {
	private readonly form: LazyView;
	private readonly recent: LazyView;
	private readonly mine: LazyView;

	public constructor( desk: DeskSources, mine: FetchedViewSource ) {
		this.form = new LazyView( desk.form );
		this.recent = new LazyView( desk.recent );
		this.mine = new LazyView( mine );
	}

	/** What stands above what there is to say of the list. */
	public get above(): HTMLElement {
		return this.form.element;
	}

	/** What stands below what keeps the list from going on, and above all else that there is to say of it. */
	public get between(): HTMLElement {
		return this.recent.element;
	}

	/** What stands below all that. */
	public get below(): HTMLElement {
		return this.mine.element;
	}

	/** @param place What is looked at */
	public render( state: ListState, place: string ): void {
		this.form.render( state, place === 'desk' );
		this.recent.render( state, place === 'desk' );
		this.mine.render( state, place === 'mine' );
	}

	public focus( { showsMine }: ListState ): void {
		void ( showsMine ? this.mine : this.form ).ready().then( ( view ) => view?.focus() );
	}
}
