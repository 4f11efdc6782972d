import { html, type TemplateResult } from 'lit-html';

/** What the buttons in a row do, by the names in docs/scripts.md. */
type RowAction = 'find-name' | 'finish' | 'fix' | 'go-to-line' | 'theirs' | 'not-theirs';

// Plain buttons: thousands of rows would make thousands of OOUI widgets. The table's own keys lead to them, not Tab.
export function smallButton( label: string, action: RowAction, pressed: () => void ): TemplateResult {
	return html`<button
		type="button" class="accountcreator-small-button" tabindex="-1" data-accountcreator-action=${ action } @click=${ pressed }
	>${ label }</button>`;
}
