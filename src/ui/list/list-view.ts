import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { hasChoice, needsAnswer } from '../../accounts/list/column-choice';
import type { ListState } from '../../accounts/list/list-state';
import type { ColumnMeaning } from '../../accounts/list/read/reading';
import { isListMode } from '../../accounts/list/row';
import { hasFollowing } from '../../accounts/presets/preset';
import { offersPresets } from '../../accounts/presets/offers-presets';
import { findField, type RequestDeclaration } from '../../accounts/contract/declarations';
import { brokenOffTemplate } from './broken-off-view';
import { columnText } from './column-text';
import { FoldedView } from './folded-view';
import { deskOffer } from './desk-offer';
import { LazyView, type FetchedViewSource } from './lazy-view';
import { MessageBox } from './message-box';
import { readPastes } from './list-paste';
import { ListSources, type SourcesPart } from './list-sources';
import { NamesButton } from './names-button';
import { msg } from '../shared/messages';
import { SharedFields } from './shared-fields';
import { whenTypingRests } from './typing-rest';
import { UnderstoodView } from './understood-view';
import { PasswordModeView } from '../shared/password-mode-view';
import { wikiPlain } from '../shared/wiki-html';

/** What the wiki calls the fields; people's tables often do the same. */
function wikiHeadings( requests: readonly RequestDeclaration[] ): Partial<Record<ColumnMeaning, string[]>> {
	const headings: Partial<Record<ColumnMeaning, string[]>> = {};
	for ( const name of [ 'username', 'email', 'realname', 'password' ] as const ) {
		const field = findField( requests, name );
		if ( field ) {
			headings[ name ] = [ wikiPlain( field.label ), columnText( name ) ];
		}
	}
	return headings;
}

/** The button that takes the text out of the way, and brings it back. */
function foldTemplate( isFolded: boolean, isHidden: boolean, pressed: () => void ): TemplateResult {
	return html`<button
		type="button" class="accountcreator-plain-button" data-accountcreator-action="fold-text" ?hidden=${ isHidden } @click=${ pressed }
	>${ isFolded ? msg( 'accountcreator-show-text' ) : msg( 'accountcreator-hide-text' ) }</button>`;
}

/** What of this view is in a part of its own. */
export interface DraftViews {
	/** What the columns hold. */
	columns: FetchedViewSource;
	/** Names for those who have none. */
	naming: FetchedViewSource;
	/** What is settled for an event beforehand. */
	presets: FetchedViewSource;
	/** What follows each account. */
	follow: FetchedViewSource;
}

/** What is settled for an event, open where the wiki or the link says anything of it. */
function presetsView( list: AccountList, source: FetchedViewSource ): FoldedView {
	return new FoldedView( list, source, {
		action: 'presets', label: msg( 'accountcreator-presets' ),
		opensFor: ( { opening, wantedPreset } ) => wantedPreset !== '' || opening !== null && offersPresets( opening )
	} );
}

/** What follows each account, open where something does. */
function followView( list: AccountList, source: FetchedViewSource ): FoldedView {
	return new FoldedView( list, source, {
		action: 'follow', label: msg( 'accountcreator-follow' ), opensFor: ( { preset } ) => hasFollowing( preset )
	} );
}

/** View *list*: the text and what holds for everybody on it, and, above the people, what is to be said of them. */
export class ListView {
	public readonly element = document.createElement( 'div' );
	/** Stands above the table of the people. */
	public readonly people = document.createElement( 'div' );
	private readonly text: OO.ui.MultilineTextInputWidget;
	private readonly textLayout: OO.ui.FieldLayout;
	private readonly modes: PasswordModeView;
	private readonly shared: SharedFields;
	private readonly columns: LazyView;
	private readonly names: NamesButton;
	private readonly presets: FoldedView;
	private readonly follow: FoldedView;
	private readonly brokenOff = new MessageBox( 'warning' );
	private readonly understood: UnderstoodView;
	private readonly sources: ListSources;
	private pasted: () => Promise<void> = () => Promise.resolve();
	/** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
	private known = '';
	/** Nothing that was typed has to be read any more. */
	private readonly stopWaiting: () => void;
	/** Is the text out of the way, so that the table has all the room? */
	private isFolded = false;

	/** @param folded Called when the text gives way to the table, or comes back */
	public constructor(
		private readonly list: AccountList, sources: SourcesPart, { columns, naming, presets, follow }: DraftViews,
		private readonly folded: () => void
	) {
		this.columns = new LazyView( columns );
		this.names = new NamesButton( list, naming );
		this.understood = new UnderstoodView( list );
		this.presets = presetsView( list, presets );
		this.follow = followView( list, follow );
		this.element.className = 'accountcreator-list';
		this.people.className = 'accountcreator-list';
		this.text = new OO.ui.MultilineTextInputWidget( { name: 'list', rows: 9, placeholder: msg( 'accountcreator-list-example' ) } );
		this.text.$input.attr( { spellcheck: 'false', autocomplete: 'off' } );
		this.stopWaiting = whenTypingRests( this.text, () => this.readNow() );
		this.textLayout = new OO.ui.FieldLayout( this.text, { align: 'top', label: msg( 'accountcreator-list' ) } );
		this.shared = new SharedFields( list.draft );
		this.modes = new PasswordModeView( ( mode ) => {
			if ( isListMode( mode ) ) {
				list.draft.setMode( mode );
			}
		}, {
			mail: () => msg( 'accountcreator-mode-mail' ),
			generate: () => msg( 'accountcreator-mode-generate-list' ), type: () => msg( 'accountcreator-mode-type-list' )
		} );
		this.sources = new ListSources( list, sources, () => this.readNow() );
		this.sources.takeDrops( this.element );
		const [ field ] = this.text.$input.get();
		if ( field instanceof HTMLTextAreaElement ) {
			this.pasted = readPastes( field, list.draft, () => sources.prefetch() );
		}
	}

	/** Reads what is in the box, without waiting for the typing to rest. */
	private readNow(): void {
		this.stopWaiting();
		const text = this.text.getValue();
		if ( text !== this.known ) {
			this.known = text;
			this.list.draft.setText( text );
		}
	}

	/** While something else is shown, the page holds no text with passwords in it; the model still has it. */
	private empty(): void {
		if ( this.known !== '' && this.text.getValue() === this.known ) {
			this.known = '';
			this.text.setValue( '' );
		}
	}

	public focus(): void {
		this.fold( false );
		this.text.focus();
	}

	/** Does the text stand beside the table, where there is room for both? */
	public get isBeside(): boolean {
		return !this.element.hidden && !this.isFolded;
	}

	private fold( isFolded: boolean ): void {
		if ( isFolded !== this.isFolded ) {
			this.isFolded = isFolded;
			this.folded();
		}
	}

	/**
	 * Reads all that was given, a file that is on its way as well, and asks what is to be asked.
	 *
	 * @return What the list lacks before it can be checked; null: they have gone elsewhere meanwhile
	 */
	public async complete(): Promise<'nothing' | 'answer' | 'people' | null> {
		this.readNow();
		const { kind } = this.list.state.stage;
		// Who presses while a paste or a file is read means what is in it.
		await this.pasted();
		await this.sources.arrived();
		if ( this.list.state.stage.kind !== kind ) {
			return null;
		}
		this.readNow();
		if ( await this.ask() ) {
			return 'answer';
		}
		return this.list.rows.length > 0 ? 'nothing' : 'people';
	}

	/** Asks the person how the text is to be taken, where that is not certain; false: there is nothing to ask. */
	private async ask(): Promise<boolean> {
		const view = needsAnswer( this.list.state.parsed ) ? await this.columns.ready() : null;
		// Whoever answered in the meantime is asked no more.
		const isOpen = view !== null && needsAnswer( this.list.state.parsed );
		if ( isOpen ) {
			// What was read may not have been shown yet.
			this.render( this.list.state );
			view.focus();
		}
		return isOpen;
	}

	public render( state: ListState ): void {
		this.sources.follow();
		const isShown = state.stage.kind === 'list' && !state.isAtDesk && !state.showsMine;
		this.element.hidden = this.people.hidden = !isShown;
		if ( !isShown ) {
			// Passwords are taken out of what cannot be seen, too.
			this.empty();
			this.shared.render( state );
			return;
		}
		if ( state.text !== this.known ) {
			// The model has another text of its own accord, e.g. none for a new list.
			this.known = state.text;
			this.text.setValue( state.text );
		}
		const requests = state.opening?.requests ?? [];
		this.list.draft.setHeadings( wikiHeadings( requests ) );
		this.brokenOff.show( brokenOffTemplate( state.brokenOff, this.list.run ) );
		this.modes.render( state.modes, state.mode, requests );
		this.understood.render();
		this.columns.render( state, state.parsed !== null && hasChoice( state.parsed ) );
		this.names.render( state );
		this.presets.render( state );
		this.follow.render( state );
		// Without people there is nothing to make room for.
		this.isFolded &&= this.list.rows.length > 0;
		render( this.template( state ), this.element );
		render( this.peopleTemplate(), this.people );
	}

	private template( state: ListState ): TemplateResult {
		return html`
			<div role="status">${ this.brokenOff.element }</div>
			<div class="accountcreator-list-text" ?hidden=${ this.isFolded }>
				${ this.textLayout.$element[ 0 ] }
				${ this.sources.element }
				${ state.text === '' && this.list.rows.length === 0 ? deskOffer( this.list ) : nothing }
			</div>
			${ this.understood.element }
			${ foldTemplate( this.isFolded, this.list.rows.length === 0, () => this.fold( !this.isFolded ) ) }
			${ this.presets.element }
			${ this.modes.$element[ 0 ] }
			<div>${ this.shared.render( state ) }</div>
			${ this.follow.element }`;
	}

	private peopleTemplate(): TemplateResult {
		return html`
			${ this.columns.element }
			${ this.names.element }
			<p class="accountcreator-no-people" ?hidden=${ this.list.rows.length > 0 }>${ msg( 'accountcreator-no-people' ) }</p>`;
	}
}
