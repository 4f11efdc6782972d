import type { ListState } from '../../accounts/list/list-state';
import { LazyView, type FetchedViewSource } from './lazy-view';

/** Where people are typed who come to a desk one at a time, and those who came last. */
export type DeskSources = Record<'form' | 'recent', FetchedViewSource>;

/** What takes the place of the list at a desk; it is in a part of its own. */
export class SideViews {
	private readonly form: LazyView;
	private readonly recent: LazyView;

	public constructor( desk: DeskSources ) {
		this.form = new LazyView( desk.form );
		this.recent = new LazyView( desk.recent );
	}

	/** What stands above what there is to say of the list. */
	public get above(): HTMLElement {
		return this.form.element;
	}

	/** What stands below it. */
	public get below(): HTMLElement {
		return this.recent.element;
	}

	public render( state: ListState, isAtDesk: boolean ): void {
		this.form.render( state, isAtDesk );
		this.recent.render( state, isAtDesk );
	}

	public focus(): void {
		void this.form.ready().then( ( view ) => view?.focus() );
	}
}
