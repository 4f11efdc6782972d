import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { isAboutAccount, type RequestField, type RowRemark } from '../../accounts/list/row';
import { remarkText } from './row-texts';
import { isolated, msg } from '../shared/messages';
import { wikiNodes } from '../shared/wiki-html';

/** What can be done about somebody of whom something is remarked on. */
export interface RemarkActions {
	fix( field: RequestField, value: string ): void;
	/** Says whether the account that has the name is theirs. */
	claim( isTheirs: boolean ): void;
	/** It is the person on that line of the list once more. */
	same( line: number ): void;
}

/** What the buttons beside somebody do, by the names in docs/scripts.md. */
type DeskAction =
	'copy-details' | 'create-one' | 'fix' | 'not-theirs' | 'print-slip' | 'same-person' | 'take-back' | 'theirs';

export function deskButton( action: DeskAction, label: string, pressed: () => void ): TemplateResult {
	return html`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${ action } @click=${ pressed }
	>${ label }</button>`;
}

/** What is said of another row of the list, by its name: at a desk nobody sees lines. Null: it is about no other. */
function aboutAnother( { code, parameters: [ , name = '' ] }: RowRemark ): string | null {
	const other = isolated( String( name ) );
	switch ( code ) {
		case 'duplicate':
			return msg( 'accountcreator-desk-duplicate', other );
		case 'lookalike':
			return msg( 'accountcreator-desk-lookalike', other );
		case 'email-repeated':
			return msg( 'accountcreator-desk-email-repeated', other );
		default:
			return null;
	}
}

/** Whose the account is that has the name, for the organizer to say. */
function claimTemplate( { severity }: RowRemark, { claim }: Pick<RemarkActions, 'claim'> ): TemplateResult {
	return severity === 'error' ?
		deskButton( 'theirs', msg( 'accountcreator-theirs' ), () => claim( true ) ) :
		deskButton( 'not-theirs', msg( 'accountcreator-not-theirs' ), () => claim( false ) );
}

function buttons( remark: RowRemark, actions: RemarkActions ): TemplateResult[] {
	const { field, fixes, parameters } = remark;
	const same = (): void => actions.same( Number( parameters[ 0 ] ) );
	return [
		...fixes.map( ( value ) => deskButton( 'fix', msg( 'accountcreator-fix', value ), () => actions.fix( field, value ) ) ),
		...( aboutAnother( remark ) === null ? [] : [ deskButton( 'same-person', msg( 'accountcreator-desk-same' ), same ) ] ),
		...( isAboutAccount( remark ) ? [ claimTemplate( remark, actions ) ] : [] )
	];
}

/**
 * What is remarked on somebody at a desk.
 *
 * @param remark
 * @param actions Null: nothing can be done now
 */
export function deskRemark( remark: RowRemark, actions: RemarkActions | null ): TemplateResult {
	const { message } = remark;
	return html`<span class="accountcreator-desk-remark">
		<span>${ message ? guard( [ message ], () => wikiNodes( message ) ) : aboutAnother( remark ) ?? remarkText( remark ) }</span>
		${ actions ? buttons( remark, actions ) : nothing }
	</span>`;
}
