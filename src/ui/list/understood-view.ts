import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { linesToTell } from '../../accounts/list/lines-to-tell';
import type { ReadRemark } from '../../accounts/list/read/reading';
import { msg } from '../shared/messages';
import { parseRemarkText } from './row-texts';

/** How many further lines come with each press. */
const AT_A_PRESS = 100;

const lineTemplate = ( { line, code, text }: ReadRemark ): TemplateResult => (
	html`<li tabindex="-1">${ msg( 'accountcreator-line', line, parseRemarkText( code ), text ) }</li>`
);

/** How many people there are in a text, and every line of it that is nobody. */
export class UnderstoodView {
	public readonly element = document.createElement( 'div' );
	private remarks: readonly ReadRemark[] = [];
	/** How many lines are shown beyond the first. */
	private shown = 0;

	public constructor( private readonly list: AccountList ) {
		this.element.className = 'accountcreator-understood';
	}

	public render(): void {
		const { parsed } = this.list.state;
		const remarks = parsed?.remarks ?? [];
		if ( remarks !== this.remarks ) {
			this.remarks = remarks;
			this.shown = 0;
		}
		const isSaid = parsed !== null || this.list.rows.length > 0;
		const { first, more } = parsed ? linesToTell( parsed ) : { first: [], more: [] };
		render( html`
			<div role="status">${ isSaid ? this.saidTemplate( first ) : nothing }</div>
			<ul ?hidden=${ this.shown === 0 }>${ more.slice( 0, this.shown ).map( lineTemplate ) }</ul>
			<button
				type="button" class="accountcreator-small-button" data-accountcreator-action="show-lines"
				?hidden=${ more.length <= this.shown } @click=${ () => this.showMore() }
			>${ msg( 'accountcreator-show-lines', Math.max( 0, more.length - this.shown ) ) }</button>`, this.element );
	}

	private saidTemplate( first: readonly ReadRemark[] ): TemplateResult {
		const { editCount } = this.list.table;
		return html`
			<strong>${ msg( 'accountcreator-understood', this.list.rows.length ) }</strong>
			${ editCount > 0 ? msg( 'accountcreator-edits-kept', editCount ) : '' }
			<ul ?hidden=${ first.length === 0 }>${ first.map( lineTemplate ) }</ul>`;
	}

	private showMore(): void {
		const before = this.shown;
		this.shown += AT_A_PRESS;
		this.render();
		// The button may be gone.
		this.element.querySelectorAll<HTMLElement>( ':scope > ul > li' ).item( before )?.focus();
	}
}
