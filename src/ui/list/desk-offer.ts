import { html, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { msg } from '../shared/messages';

/** Where nobody is on the list yet, people may come one at a time. */
export function deskOffer( list: AccountList ): TemplateResult {
	return html`<p class="accountcreator-file">
		<button
			type="button" class="accountcreator-plain-button" data-accountcreator-action="desk"
			@click=${ () => list.desk.open() }
		>${ msg( 'accountcreator-desk' ) }</button>
		<span>${ msg( 'accountcreator-desk-help' ) }</span>
	</p>`;
}
