import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { ListNames, MOST_GUESTS, type NamePreview } from '../../accounts/list/list-names';
import type { NamePattern } from '../../accounts/names/make-names';
import { msg } from '../shared/messages';
import type { FetchedView } from './lazy-view';
import { MessageBox } from './message-box';
import { textToCopy } from '../shared/text-to-copy';

/** So many names are shown before they are made. */
const PREVIEWED = 3;

/** What a name can be made of, in the order in which it is offered. */
const KINDS = [ 'real', 'initialLast', 'counted', 'address' ] as const;

/** By which button is undone what one does. */
const REVERSE: ReadonlyMap<string, string> = new Map( [
	[ 'make-names', 'undo-names' ], [ 'undo-names', 'make-names' ], [ 'add-guests', 'remove-guests' ],
	[ 'remove-guests', 'add-guests' ]
] );

type Kind = typeof KINDS[ number ];

function kindText( kind: Kind ): string {
	switch ( kind ) {
		case 'real':
			return msg( 'accountcreator-naming-real' );
		case 'initialLast':
			return msg( 'accountcreator-naming-initial' );
		case 'counted':
			return msg( 'accountcreator-naming-counted' );
		case 'address':
			return msg( 'accountcreator-naming-address' );
	}
}

/** Two digits at least, so that names of different lengths stand in order. */
function counted( text: string ): string {
	return /\$0*1/.test( text ) ? text : `${ text } $01`;
}

function textIn( { target }: Event ): string {
	return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

/** A whole number that is typed; 0 where it is none. */
function numberIn( event: Event ): number {
	const text = textIn( event );
	return /^\d{1,6}$/.test( text ) ? Number( text ) : 0;
}

/** What the names are made of, for those on the list who have none, and a number of guests of whom nothing is known. */
export class NamingView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly names: ListNames;
	private readonly warning = new MessageBox( 'warning' );
	/** Null: what fits the people. */
	private kind: Kind | null = null;
	private text: string;
	private from = 1;
	private prefix = '';
	private suffix = '';
	private guests = 0;
	private guestText: string;
	/** What the preset said last: what is typed here since stays. */
	private given = '';

	public constructor( private readonly list: AccountList ) {
		this.names = new ListNames( list );
		this.element.className = 'accountcreator-naming';
		// Part of usernames: no signs of direction, and the digits of all other names.
		this.text = textToCopy( 'accountcreator-naming-example', String( new Date().getFullYear() ) );
		this.guestText = this.text;
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'select, input' )?.focus();
	}

	public render(): void {
		this.takePattern( this.list.state.preset.namePattern );
		const { nameless, named } = this.names;
		const isPublic = nameless.length > 0 && this.chosen === 'address';
		this.warning.show( isPublic ? html`<p>${ msg( 'accountcreator-naming-address-public' ) }</p>` : null );
		render( html`
			${ nameless.length > 0 ? this.namelessTemplate( nameless.length ) : nothing }
			${ named.length > 0 ? html`<p>
				${ msg( 'accountcreator-naming-made', named.length ) }
				${ this.button( 'undo-names', msg( 'accountcreator-naming-undo' ), () => this.names.undo() ) }
			</p>` : nothing }
			${ this.guestsTemplate() }`, this.element );
	}

	private takePattern( pattern: string ): void {
		if ( pattern !== this.given ) {
			this.given = pattern;
			this.text = this.guestText = pattern || this.text;
		}
	}

	private get chosen(): Kind {
		return this.kind ?? ( this.names.nameless.some( ( { request } ) => request.realname !== '' ) ? 'real' : 'counted' );
	}

	private get pattern(): NamePattern {
		return {
			kind: this.chosen, text: counted( this.text ), from: this.from, prefix: this.prefix, suffix: this.suffix
		};
	}

	private get guestPattern(): NamePattern {
		return { kind: 'counted', text: counted( this.guestText ), from: 1, prefix: '', suffix: '' };
	}

	private namelessTemplate( count: number ): TemplateResult {
		const { chosen } = this;
		const made = this.names.preview( this.pattern ).filter( ( { name } ) => name !== '' );
		const options = KINDS.map( ( kind ) => (
			html`<option value=${ kind } .selected=${ kind === chosen }>${ kindText( kind ) }</option>`
		) );
		const make = (): void => this.names.make( this.pattern );
		return html`<fieldset>
			<legend>${ msg( 'accountcreator-naming', count ) }</legend>
			<div class="accountcreator-naming-fields">
				<label class="accountcreator-naming-pattern">${ msg( 'accountcreator-naming-from' ) }
					<select name="namepattern" @change=${ this.onKind }>${ options }</select>
				</label>
				${ chosen === 'counted' ? this.countedTemplate() : nothing }
				${ this.textTemplate( 'prefix', 'nameprefix', msg( 'accountcreator-naming-prefix' ) ) }
				${ this.textTemplate( 'suffix', 'namesuffix', msg( 'accountcreator-naming-suffix' ) ) }
			</div>
			<div role="alert">${ this.warning.element }</div>
			${ this.previewTemplate( made, count ) }
			<p>${ this.button( 'make-names', msg( 'accountcreator-naming-make', made.length ), make, made.length === 0 ) }</p>
		</fieldset>`;
	}

	private countedTemplate(): TemplateResult {
		return html`
			${ this.textTemplate( 'text', 'nametext', msg( 'accountcreator-naming-text' ) ) }
			<label>${ msg( 'accountcreator-naming-number' ) }
				<input
					type="number" name="namefrom" min="0" max="999999" .value=${ String( this.from ) }
					@input=${ this.onNumber }
				>
			</label>`;
	}

	private textTemplate( of: 'text' | 'prefix' | 'suffix' | 'guestText', name: string, label: string ): TemplateResult {
		const onInput = ( event: Event ): void => {
			this[ of ] = textIn( event );
			this.render();
		};
		return html`<label>${ label }
			<input
				type="text" name=${ name } .value=${ this[ of ] } autocomplete="off" spellcheck="false" @input=${ onInput }
			>
		</label>`;
	}

	private previewTemplate( made: readonly NamePreview[], count: number ): TemplateResult {
		const without = count - made.length;
		const first = made.slice( 0, PREVIEWED ).map( ( { row: { request }, name } ) => (
			html`<li><bdi>${ name }</bdi> <span><bdi>${ request.realname || request.email }</bdi></span></li>`
		) );
		return html`
			<ul class="accountcreator-naming-preview" aria-label=${ msg( 'accountcreator-naming-preview' ) }>
				${ first }
				${ made.length > PREVIEWED ? html`<li>${ msg( 'accountcreator-more-names', made.length - PREVIEWED ) }</li>` : nothing }
			</ul>
			<p ?hidden=${ without === 0 }>${ without > 0 ? msg( 'accountcreator-naming-without', without ) : '' }</p>`;
	}

	private guestsTemplate(): TemplateResult {
		const { guests, names } = this;
		const made = guests > 0 ? names.guestNames( guests, this.guestPattern ) : [];
		const last = made.length > 1 ? made[ made.length - 1 ] ?? '' : '';
		const add = (): void => {
			this.guests = 0;
			names.addGuests( guests, this.guestPattern );
		};
		const there = msg( 'accountcreator-guests-there', names.guestCount );
		const takeOff = this.button( 'remove-guests', msg( 'accountcreator-guests-remove' ), () => names.removeGuests() );
		return html`<fieldset>
			<legend>${ msg( 'accountcreator-guests-legend' ) }</legend>
			<div class="accountcreator-naming-fields">
				<label>${ msg( 'accountcreator-guests-count' ) }
					<input
						type="number" name="guests" min="1" max=${ MOST_GUESTS } .value=${ guests > 0 ? String( guests ) : '' }
						@input=${ this.onGuests }
					>
				</label>
				${ this.textTemplate( 'guestText', 'guesttext', msg( 'accountcreator-naming-text' ) ) }
			</div>
			<p class="accountcreator-naming-preview" ?hidden=${ made.length === 0 }>
				<bdi>${ last ? msg( 'accountcreator-guests-range', made[ 0 ] ?? '', last ) : made[ 0 ] ?? '' }</bdi>
			</p>
			<p>
				${ this.button( 'add-guests', msg( 'accountcreator-guests-add', made.length ), add, made.length === 0 ) }
				${ names.guestCount > 0 ? html`${ there } ${ takeOff }` : nothing }
			</p>
		</fieldset>`;
	}

	private button( action: string, label: string, press: () => void, disabled = false ): TemplateResult {
		const onClick = (): void => {
			press();
			this.render();
			this.keepFocus( action );
		};
		return html`<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action=${ action }
			?disabled=${ disabled } @click=${ onClick }
		>${ label }</button>`;
	}

	/** What was pressed may be gone, or have nothing to do any more: then to what undoes it. */
	private keepFocus( action: string ): void {
		const button = this.element.querySelector<HTMLElement>(
			`[data-accountcreator-action=${ REVERSE.get( action ) ?? '' }]:not( :disabled )`
		);
		( button ?? this.element.querySelector<HTMLElement>( '[name=guests]' ) )?.focus();
	}

	private readonly onKind = ( event: Event ): void => {
		const value = textIn( event );
		this.kind = KINDS.find( ( kind ) => kind === value ) ?? null;
		this.render();
	};

	private readonly onNumber = ( event: Event ): void => {
		this.from = numberIn( event );
		this.render();
	};

	private readonly onGuests = ( event: Event ): void => {
		this.guests = Math.min( MOST_GUESTS, numberIn( event ) );
		this.render();
	};
}
