import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { nameOf, type MineTexts } from '../../accounts/mine/mine-report';
import type { MineAccount } from '../../accounts/mine/mine';
import { digits, msg } from '../shared/messages';
import { timeText } from '../shared/local-texts';
import { mailingText, mailText } from './mine-texts';

const NONE = '–';

function link( title: string, label: string ): TemplateResult {
	return html`<a href=${ mw.util.getUrl( title ) } target="_blank" rel="noopener"><bdi>${ label }</bdi></a>`;
}

/** What the wiki told of an account; nothing while it is being asked. */
function told( { facts }: MineAccount, text: () => unknown ): unknown {
	return facts === undefined ? nothing : facts === null ? NONE : text();
}

/** The accounts that somebody created, the latest first. */
export class MineTable {
	/** @param mail The person wants somebody mailed a new password */
	public constructor( private readonly texts: MineTexts, private readonly mail: ( account: MineAccount ) => void ) {}

	/** @param canMail Is there a way to mail passwords? */
	public template( accounts: readonly MineAccount[], canMail: boolean ): TemplateResult {
		const { username, created, reason, edits, lastEdit, email } = this.texts;
		return html`<table class="accountcreator-mine-table" role="table">
			<thead role="rowgroup"><tr role="row">
				${ [ username, created, reason, edits, lastEdit, email ].map( ( text ) => html`<th role="columnheader" scope="col">${ text }</th>` ) }
			</tr></thead>
			<tbody role="rowgroup">
				${ accounts.map( ( account ) => guard( [ account, canMail ], () => this.rowTemplate( account, canMail ) ) ) }
			</tbody>
		</table>`;
	}

	private rowTemplate( account: MineAccount, canMail: boolean ): TemplateResult {
		const { id, at, reason, facts, lastEdit } = account;
		const { created, reason: reasonHeading, edits, lastEdit: lastHeading, email } = this.texts;
		const name = nameOf( account );
		const cell = ( label: string, content: unknown ): TemplateResult => html`<td role="cell" data-label=${ msg( 'accountcreator-labelled', label, '' ).trim() }>${ content }</td>`;
		return html`<tr role="row" data-accountcreator-mine=${ id } data-username=${ name }>
			<th role="rowheader" scope="row">
				${ link( `Special:Contributions/${ name }`, name ) }
				<small>${ link( `User talk:${ name }`, msg( 'accountcreator-link-talk' ) ) }</small>
				${ facts === null ? html`<small>${ msg( 'accountcreator-mine-hidden' ) }</small>` : nothing }
				${ facts?.isBlocked ? html`<small>${ msg( 'accountcreator-mine-blocked' ) }</small>` : nothing }
			</th>
			${ cell( created, timeText( at ) ) }
			${ cell( reasonHeading, reason === '' ? NONE : html`<bdi>${ reason }</bdi>` ) }
			${ cell( edits, told( account, () => digits( facts?.edits ?? 0 ) ) ) }
			${ cell( lastHeading, told( account, () => lastEdit === null ? NONE : timeText( lastEdit ) ) ) }
			${ cell( email, told( account, () => this.mailTemplate( account, canMail ) ) ) }
		</tr>`;
	}

	private mailTemplate( account: MineAccount, canMail: boolean ): TemplateResult {
		const { mailing } = account;
		return html`
			<div>${ mailText( account ) }</div>
			${ canMail ? html`<button
				type="button" class="accountcreator-small-button" data-accountcreator-action="mail-password"
				?disabled=${ mailing?.kind === 'asking' } @click=${ () => this.mail( account ) }
			>${ msg( 'accountcreator-mine-mail' ) }</button>` : nothing }
			<div role="status">${ mailing ? mailingText( mailing ) : nothing }</div>`;
	}
}
