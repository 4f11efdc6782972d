import { html, nothing, render, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { slips, type Slip } from '../../accounts/list/after/slips';
import type { AccountList } from '../../accounts/list/account-list';
import type { Desk } from '../../accounts/list/desk/desk';
import { isMendable, outcomeOf, shownName, type Row, type RowRemark } from '../../accounts/list/row';
import { detailsText } from './details-text';
import { wikiFacts } from './export-list';
import type { FetchedView } from './lazy-view';
import { outcomeText, remarkText } from './row-texts';
import { stateText } from './row-view';
import { slipsElement } from './slips-view';
import { enumeration } from '../shared/local-texts';
import { msg } from '../shared/messages';
import { copyText, printElement } from '../shared/save-copy-print';
import { wikiNodes } from '../shared/wiki-html';

function button( action: string, label: string, pressed: () => void ): TemplateResult {
	return html`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${ action } @click=${ pressed }
	>${ label }</button>`;
}

/** The people who came last: what became of them, how they log in, and what can be done. */
export class DeskRecent implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private said = '';

	/**
	 * @param list
	 * @param desk
	 * @param edit Puts somebody back into the form; false: the next person is in it
	 */
	public constructor(
		private readonly list: AccountList, private readonly desk: Desk, private readonly edit: ( row: Row ) => boolean
	) {
		this.element.className = 'accountcreator-desk-recent';
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'button' )?.focus();
	}

	public render(): void {
		const rows = this.desk.latest;
		render( html`
			${ rows.length > 0 ? html`<h3>${ msg( 'accountcreator-desk-recent' ) }</h3>` : nothing }
			<p class="accountcreator-desk-read-out" role="status">${ this.statusText( rows[ 0 ] ) }</p>
			<p role="status">${ this.said }</p>
			<ol>${ rows.map( ( row ) => this.template( row ) ) }</ol>`, this.element );
	}

	/** Read out, as nobody looks away from the fields. */
	private statusText( row: Row | undefined ): string {
		return row ? enumeration( [ shownName( row ), stateText( row.state ) ] ) : '';
	}

	private template( row: Row ): TemplateResult {
		const { state, sheet } = this.list;
		const [ slip ] = slips( [ row ], wikiFacts( this.list ), sheet.isOpened, state.preset );
		return html`<li data-accountcreator-recent=${ row.id } data-state=${ row.state } data-username=${ row.canonical || row.request.username }>
			${ slip ? nothing : html`<span class="accountcreator-desk-state">${ stateText( row.state ) }</span>` }
			<strong><bdi>${ shownName( row ) }</bdi></strong>
			<bdi>${ row.request.email }</bdi>
			${ slip ? this.slipTemplate( row, slip ) : this.openTemplate( row ) }
		</li>`;
	}

	private slipTemplate( row: Row, slip: Slip ): TemplateResult {
		const outcome = outcomeOf( row );
		const isLost = slip.password === '' && outcome?.kind === 'created' && outcome.by === 'password';
		return html`
			${ slip.password === '' ? nothing : html`<code class="accountcreator-password">${ slip.password }</code>` }
			<span>${ isLost ? msg( 'accountcreator-desk-lost' ) : outcome ? outcomeText( row, outcome ).own : nothing }</span>
			${ button( 'copy-details', msg( 'accountcreator-copy-details' ), () => this.copy( slip ) ) }
			${ button( 'print-slip', msg( 'accountcreator-desk-print' ), () => printElement( slipsElement( [ slip ] ) ) ) }`;
	}

	/** Who has no account yet, or of whom it is not known. */
	private openTemplate( row: Row ): TemplateResult {
		const outcome = outcomeOf( row );
		const { wiki, own } = outcome ? outcomeText( row, outcome ) : { wiki: null, own: '' };
		const remarks = row.remarks.filter( ( { severity } ) => severity !== 'info' || row.state === 'already' );
		return html`
			${ remarks.map( ( remark ) => this.remarkTemplate( row, remark ) ) }
			${ wiki || own ? html`<span>${ guard( [ wiki ], () => wiki ? wikiNodes( wiki ) : nothing ) } ${ own }</span>` : nothing }
			${ this.desk.isOpen( row ) ? button( 'create-one', msg( 'accountcreator-desk-create' ), () => this.desk.confirm( row ) ) : nothing }
			${ this.canChange( row ) ? button( 'take-back', msg( 'accountcreator-desk-change' ), () => this.change( row ) ) : nothing }`;
	}

	private remarkTemplate( row: Row, remark: RowRemark ): TemplateResult {
		const { message, field, fixes } = remark;
		const buttons = this.canChange( row ) ? fixes.map( ( value ) => (
			button( 'fix', msg( 'accountcreator-fix', value ), () => this.list.table.edit( row, field, value ) )
		) ) : nothing;
		return html`<span class="accountcreator-desk-remark">
			<span>${ message ? guard( [ message ], () => wikiNodes( message ) ) : remarkText( remark ) }</span>
			${ buttons }
		</span>`;
	}

	/** While an account is on its way, nothing on the list is changed. */
	private canChange( row: Row ): boolean {
		return isMendable( row ) && row.state !== 'checking' && row.state !== 'unchecked' && this.list.state.stage.kind !== 'run';
	}

	private change( row: Row ): void {
		this.say( this.edit( row ) ? '' : msg( 'accountcreator-desk-first' ) );
	}

	private copy( slip: Slip ): void {
		this.say( copyText( detailsText( [ slip ] ) ) ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-text-not-copied' ) );
	}

	/** Until the list changes. */
	private say( text: string ): void {
		this.said = text;
		this.render();
		this.said = '';
	}
}
