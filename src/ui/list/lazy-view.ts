import { html } from 'lit-html';
import type { ListState } from '../../accounts/list/list-state';
import { MessageBox } from './message-box';

/** A view that is in a part of its own. */
export interface FetchedView {
	readonly element: HTMLElement;
	render( state: ListState ): void;
	focus(): void;
}

export interface FetchedViewSource {
	/** Rejects where it did not come; the next call tries again. */
	fetch(): Promise<FetchedView>;
	/** Why it did not come, and what to do. */
	problemText( error: unknown ): string;
}

/** The place of a view that is fetched once it has something to show. Where it does not come, that is said there. */
export class LazyView {
	public readonly element = document.createElement( 'div' );
	private readonly content = document.createElement( 'div' );
	private readonly problem = new MessageBox( 'error' );
	private view: FetchedView | null = null;
	private coming: Promise<FetchedView | null> | null = null;
	private state: ListState | null = null;

	public constructor( private readonly source: FetchedViewSource ) {
		const alert = document.createElement( 'div' );
		alert.setAttribute( 'role', 'alert' );
		alert.append( this.problem.element );
		this.element.append( this.content, alert );
	}

	/** @param isWanted Is there something that the view would show? */
	public render( state: ListState, isWanted: boolean ): void {
		this.state = state;
		this.content.hidden = !isWanted;
		if ( this.view ) {
			this.view.render( state );
		} else if ( isWanted ) {
			void this.ready();
		}
	}

	/** Settles once it is there; null: it did not come. */
	public ready(): Promise<FetchedView | null> {
		this.coming = this.coming ?? this.fetch();
		return this.coming;
	}

	private async fetch(): Promise<FetchedView | null> {
		try {
			const view = await this.source.fetch();
			this.problem.show( null );
			this.view = view;
			this.content.append( view.element );
			if ( this.state ) {
				view.render( this.state );
			}
			return view;
		} catch ( error ) {
			this.coming = null;
			this.problem.show( html`<p>${ this.source.problemText( error ) }</p>` );
			return null;
		}
	}
}
