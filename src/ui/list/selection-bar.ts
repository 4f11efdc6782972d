import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { hasAccount, isListMode, isMendable, type ListMode, type Row } from '../../accounts/list/row';
import { msg } from '../shared/messages';
import type { ActionName } from '../shared/screen';

/** How one of the list may get the password; to type one there is no place in the table. */
const MODES: readonly ListMode[] = [ 'mail', 'generate' ];

export function ownModeText( mode: ListMode ): string {
	switch ( mode ) {
		case 'mail':
			return msg( 'accountcreator-own-mode-mail' );
		case 'generate':
			return msg( 'accountcreator-own-mode-generate' );
		case 'type':
			return msg( 'accountcreator-own-mode-type' );
	}
}

export interface SelectionActions {
	/** Ticks all rows that are let through. */
	selectShown(): void;
	/** How many are. */
	countShown(): number;
	clear(): void;
	/** Exports these rows. */
	export( action: ActionName, rows: readonly Row[] ): void;
}

function button( action: string, label: string, pressed: () => void ): TemplateResult {
	return html`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${ action } @click=${ pressed }
	>${ label }</button>`;
}

/** Such a button where there is anything for it to do; its message may say to how many. */
function buttonFor(
	rows: readonly unknown[], action: string, key: string, pressed: () => void
): TemplateResult | typeof nothing {
	return rows.length === 0 ? nothing : button( action, msg( key, rows.length ), pressed );
}

/** What can be done to the rows that are ticked. In sight below the table, so that nothing moves when it comes. */
export class SelectionBar {
	public readonly element = document.createElement( 'div' );
	private rows: readonly Row[] = [];
	/** Is a reason being typed? */
	private asksReason = false;

	public constructor( private readonly list: AccountList, private readonly actions: SelectionActions ) {
		this.element.className = 'accountcreator-selection';
		this.element.setAttribute( 'role', 'group' );
		this.element.setAttribute( 'aria-label', msg( 'accountcreator-selection' ) );
	}

	/** @param rows Those that are ticked */
	public render( rows: readonly Row[] ): void {
		this.rows = rows;
		this.asksReason &&= rows.length > 0;
		this.element.classList.toggle( 'accountcreator-selection-empty', rows.length === 0 );
		render( this.template(), this.element );
	}

	private template(): TemplateResult {
		const { rows } = this;
		return html`
			<strong role="status">${ rows.length > 0 ? msg( 'accountcreator-selected', rows.length ) : '' }</strong>
			${ rows.length > 0 ? this.buttons() : nothing }`;
	}

	private buttons(): TemplateResult {
		const { list: { bulk, table, state }, rows, actions } = this;
		const mendable = rows.filter( isMendable );
		const { fromEarlier } = this.list.sheet;
		const existing = rows.filter( ( row ) => state.stage.kind === 'results' ? hasAccount( row ) : fromEarlier.includes( row ) );
		const warned = rows.filter( ( row ) => row.state === 'warned' );
		const shown = actions.countShown();
		const parts = [
			rows.length < shown ?
				button( 'select-shown', msg( 'accountcreator-select-shown', shown ), () => actions.selectShown() ) : nothing,
			mendable.length > 0 ? [ this.modeTemplate( mendable ), this.reasonTemplate( mendable ) ] : nothing,
			buttonFor( bulk.suggestions( rows ), 'fix-selected', 'accountcreator-fix-all', () => bulk.applySuggestions( rows ) ),
			buttonFor( warned, 'accept', 'accountcreator-accept', () => bulk.accept( rows ) ),
			buttonFor( mendable, 'remove-selected', 'accountcreator-remove-selected', () => table.remove( mendable ) ),
			buttonFor( existing, 'print-selected', 'accountcreator-print-slips', () => actions.export( 'print-slips', existing ) ),
			buttonFor( existing, 'copy-selected', 'accountcreator-copy-details', () => actions.export( 'copy-details', existing ) ),
			button( 'clear-selection', msg( 'accountcreator-clear-selection' ), () => actions.clear() )
		];
		return html`${ parts }`;
	}

	/** Another way to get the password for these people. */
	private modeTemplate( rows: readonly Row[] ): TemplateResult | typeof nothing {
		const modes = MODES.filter( ( mode ) => this.list.state.modes.includes( mode ) );
		return modes.length < 2 ? nothing : html`<select
			aria-label=${ msg( 'accountcreator-selected-mode' ) } name="selectedmode"
			@change=${ ( { target }: Event ) => this.chooseMode( rows, target ) }
		>
			<option value="">${ msg( 'accountcreator-selected-mode' ) }</option>
			${ modes.map( ( mode ) => html`<option value=${ mode }>${ ownModeText( mode ) }</option>` ) }
			<option value="list">${ msg( 'accountcreator-own-mode-list' ) }</option>
		</select>`;
	}

	/** Another reason for these people. */
	private reasonTemplate( rows: readonly Row[] ): TemplateResult {
		const label = msg( 'accountcreator-selected-reason' );
		const hasReason = rows.some( ( { request } ) => request.reason !== '' );
		const field = html`
			<input
				type="text" name="selectedreason" autocomplete="off" placeholder=${ label } aria-label=${ label }
				@keydown=${ ( event: KeyboardEvent ) => this.onReasonKey( event, rows ) }
			>
			${ button( 'set-reason', msg( 'accountcreator-set-reason' ), () => this.setReason( rows ) ) }`;
		const clear = button( 'clear-reason', msg( 'accountcreator-clear-reason' ), () => this.list.bulk.setReason( rows, '' ) );
		return html`
			${ this.asksReason ? field : button( 'reason', label, () => this.askReason() ) }
			${ hasReason ? clear : nothing }`;
	}

	private chooseMode( rows: readonly Row[], target: EventTarget | null ): void {
		if ( target instanceof HTMLSelectElement ) {
			const { value } = target;
			// The choice is an act, not a state.
			target.value = '';
			this.list.bulk.setMode( rows, isListMode( value ) ? value : null );
		}
	}

	private get reason(): HTMLInputElement | null {
		return this.element.querySelector( '[name=selectedreason]' );
	}

	private askReason(): void {
		this.asksReason = true;
		this.render( this.rows );
		this.reason?.focus();
	}

	private onReasonKey( event: KeyboardEvent, rows: readonly Row[] ): void {
		if ( event.key === 'Enter' && !event.isComposing ) {
			event.preventDefault();
			this.setReason( rows );
		}
	}

	private setReason( rows: readonly Row[] ): void {
		const reason = this.reason?.value.trim() ?? '';
		this.asksReason = false;
		if ( reason !== '' ) {
			this.list.bulk.setReason( rows, reason );
		}
		this.render( this.rows );
		this.element.querySelector<HTMLElement>( '[data-accountcreator-action=reason]' )?.focus();
	}
}
