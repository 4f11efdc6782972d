import { html, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { msg } from '../shared/messages';

function offer( action: 'desk' | 'mine', label: string, help: string, pressed: () => void ): TemplateResult {
	return html`<p class="accountcreator-file">
		<button type="button" class="accountcreator-plain-button" data-accountcreator-action=${ action } @click=${ pressed }>${ label }</button>
		<span ?hidden=${ help === '' }>${ help }</span>
	</p>`;
}

/** Where nobody is on the list yet, people may come one at a time, or somebody wants to look back. */
export function deskOffer( list: AccountList ): TemplateResult {
	return html`
		${ offer( 'desk', msg( 'accountcreator-desk' ), msg( 'accountcreator-desk-help' ), () => list.desk.open() ) }
		${ offer( 'mine', msg( 'accountcreator-mine' ), '', () => list.showMine( true ) ) }`;
}
