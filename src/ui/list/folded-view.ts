import { html, render } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { LazyView, type FetchedViewSource } from './lazy-view';

export interface Fold {
	action: 'presets' | 'follow';
	label: string;
	/** Opens it without a press: there is something in it that has to be seen. */
	opensFor( state: ListState ): boolean;
}

/** A button that opens a view of which few make use, in a part of its own. */
export class FoldedView {
	public readonly element = document.createElement( 'div' );
	private readonly view: LazyView;
	/** Null: nobody has pressed it, and it has not opened by itself. */
	private chosen: boolean | null = null;

	public constructor(
		private readonly list: AccountList, source: FetchedViewSource, private readonly fold: Fold
	) {
		this.view = new LazyView( source );
	}

	public render( state: ListState ): void {
		const { action, label } = this.fold;
		if ( this.chosen === null && this.fold.opensFor( state ) ) {
			// What is changed in it does not close it again.
			this.chosen = true;
		}
		const isOpen = this.chosen === true;
		this.view.render( state, isOpen );
		render( html`
			<p>
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action=${ action }
					aria-expanded=${ String( isOpen ) } @click=${ () => this.toggle( !isOpen ) }
				>${ label }</button>
			</p>
			${ this.view.element }`, this.element );
	}

	private toggle( isOpen: boolean ): void {
		this.chosen = isOpen;
		this.render( this.list.state );
		if ( isOpen ) {
			void this.view.ready().then( ( view ) => view?.focus() );
		}
	}
}
