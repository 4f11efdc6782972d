import { html, nothing, render, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { slips, type Slip } from '../../accounts/list/after/slips';
import type { AccountList } from '../../accounts/list/account-list';
import type { Desk } from '../../accounts/list/desk/desk';
import { isMendable, outcomeOf, shownName, type Row } from '../../accounts/list/row';
import { detailsText } from './details-text';
import { wikiFacts } from './export-list';
import type { FetchedView } from './lazy-view';
import { deskButton, deskRemark, type RemarkActions } from './desk-remark';
import { outcomeText } from './row-texts';
import { stateText } from './row-view';
import { slipsElement } from './slips-view';
import { enumeration } from '../shared/local-texts';
import { msg } from '../shared/messages';
import { copyText, printElement } from '../shared/save-copy-print';
import { wikiNodes } from '../shared/wiki-html';

/**
 * The people who came last, and above them whoever still needs something: what became of them, how they log in, and
 * what can be done.
 */
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
		desk.observe( () => this.render() );
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'button' )?.focus();
	}

	public render(): void {
		const { latest, open, state: { sought } } = this.desk;
		const told = sought === null ? latest[ 0 ] : open.find( ( { id } ) => id === sought );
		render( html`
			<p class="accountcreator-desk-read-out" role="status">${ this.statusText( told ) }</p>
			<p role="status">${ this.said }</p>
			${ this.group( msg( 'accountcreator-desk-open' ), open ) }
			${ this.group( msg( 'accountcreator-desk-recent' ), latest ) }`, this.element );
	}

	private group( heading: string, rows: readonly Row[] ): TemplateResult | typeof nothing {
		return rows.length > 0 ? html`<h3>${ heading }</h3><ol>${ rows.map( ( row ) => this.template( row ) ) }</ol>` : nothing;
	}

	/** Read out, as nobody looks away from the fields. */
	private statusText( row: Row | undefined ): string {
		return row ? enumeration( [ shownName( row ), stateText( row.state ) ] ) : '';
	}

	private template( row: Row ): TemplateResult {
		const { state, sheet } = this.list;
		const [ slip ] = slips( [ row ], wikiFacts( this.list ), sheet.isOpened, state.preset );
		return html`<li data-accountcreator-recent=${ row.id } data-state=${ row.state } data-username=${ row.canonical || row.request.username }>
			${ row.state === 'created' ? nothing : html`<span class="accountcreator-desk-state">${ stateText( row.state ) }</span>` }
			<strong><bdi>${ shownName( row ) }</bdi></strong>
			<bdi>${ row.request.email }</bdi>
			${ this.remarksOf( row ) }
			${ slip ? this.slipTemplate( row, slip ) : this.openTemplate( row ) }
		</li>`;
	}

	private slipTemplate( row: Row, slip: Slip ): TemplateResult {
		const outcome = outcomeOf( row );
		const isLost = slip.password === '' && outcome?.kind === 'created' && outcome.by === 'password';
		return html`
			${ slip.password === '' ? nothing : html`<code class="accountcreator-password">${ slip.password }</code>` }
			<span>${ isLost ? msg( 'accountcreator-desk-lost' ) : outcome ? outcomeText( row, outcome ).own : nothing }</span>
			${ deskButton( 'copy-details', msg( 'accountcreator-copy-details' ), () => this.copy( slip ) ) }
			${ deskButton( 'print-slip', msg( 'accountcreator-desk-print' ), () => printElement( slipsElement( [ slip ] ) ) ) }`;
	}

	/** Who has no account yet, or of whom it is not known. */
	private openTemplate( row: Row ): TemplateResult {
		const outcome = outcomeOf( row );
		const { wiki, own } = outcome ? outcomeText( row, outcome ) : { wiki: null, own: '' };
		return html`
			${ wiki || own ? html`<span>${ guard( [ wiki ], () => wiki ? wikiNodes( wiki ) : nothing ) } ${ own }</span>` : nothing }
			${ this.desk.isOpen( row ) ? deskButton( 'create-one', msg( 'accountcreator-desk-create' ), () => this.desk.confirm( row ) ) : nothing }
			${ this.isFree( row ) && row.state !== 'already' ? deskButton( 'take-back', msg( 'accountcreator-desk-change' ), () => this.change( row ) ) : nothing }`;
	}

	private remarksOf( row: Row ): TemplateResult[] {
		// Of an account that was created, and of one that may be there, that is told.
		const remarks = row.state === 'created' ? [] :
			row.remarks.filter( ( { severity } ) => severity !== 'info' || row.state === 'already' );
		return remarks.map( ( remark ) => deskRemark( remark, this.isFree( row ) ? this.actions( row ) : null ) );
	}

	private actions( row: Row ): RemarkActions {
		const { list, desk } = this;
		return {
			fix: ( field, value ) => list.table.edit( row, field, value ),
			claim: ( isTheirs ) => {
				if ( isTheirs ) {
					desk.recognise( row );
				} else {
					list.table.claim( row, false );
					this.change( row );
				}
			},
			same: ( line ) => {
				desk.takeBack( row );
				desk.seek( line );
			}
		};
	}

	/** Can something be done about them? While an account is on its way, nothing on the list is changed. */
	private isFree( row: Row ): boolean {
		return this.list.state.stage.kind !== 'run' &&
			( row.state === 'already' || isMendable( row ) && row.state !== 'checking' && row.state !== 'unchecked' );
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
