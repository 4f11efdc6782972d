import { html, render } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { msg } from '../shared/messages';
import { LazyView, type FetchedViewSource } from './lazy-view';

/** Says how many have no username, and opens what makes some: for them, or for guests of whom nothing is known. */
export class NamesButton {
	public readonly element = document.createElement( 'div' );
	private readonly view: LazyView;
	private isOpen = false;

	public constructor( private readonly list: AccountList, source: FetchedViewSource ) {
		this.view = new LazyView( source );
	}

	public render( state: ListState ): void {
		const nameless = this.list.rows.filter( ( { request } ) => request.username === '' ).length;
		this.view.render( state, this.isOpen );
		render( html`
			<p>
				${ nameless > 0 ? msg( 'accountcreator-nameless', nameless ) : '' }
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="names"
					aria-expanded=${ String( this.isOpen ) } @click=${ () => this.toggle() }
				>${ nameless > 0 ? msg( 'accountcreator-make-usernames' ) : msg( 'accountcreator-guests' ) }</button>
			</p>
			${ this.view.element }`, this.element );
	}

	private toggle(): void {
		this.isOpen = !this.isOpen;
		this.render( this.list.state );
		if ( this.isOpen ) {
			void this.view.ready().then( ( view ) => view?.focus() );
		}
	}
}
