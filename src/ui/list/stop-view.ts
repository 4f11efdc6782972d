import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText } from '../../accounts/contract/declarations';
import type { StopBecause, StartProblem, WaitBecause } from '../../accounts/list/create/batch-state';
import type { ListState } from '../../accounts/list/list-state';
import { never, type Refused } from '../../accounts/contract/outcome';
import { MessageBox } from './message-box';
import { msg } from '../shared/messages';
import { wikiNodes, wikiPlain } from '../shared/wiki-html';

export function problemText( problem: StartProblem ): string {
	switch ( problem.kind ) {
		case 'nothing':
			return msg( 'accountcreator-problem-nothing' );
		case 'busy':
			return msg( 'accountcreator-problem-busy' );
		case 'otherTab':
			return msg( 'accountcreator-problem-other-tab' );
		case 'sheetNotSaved':
			return msg( 'accountcreator-problem-sheet' );
		case 'loggedOut':
			return msg( 'accountcreator-problem-logged-out', problem.me );
		case 'passwordsMissing':
			return msg( 'accountcreator-problem-passwords', problem.rows.length );
		case 'fieldMissing':
			return msg( 'accountcreator-problem-field', wikiPlain( problem.label ) || problem.field );
		default:
			return never( problem );
	}
}

export function waitText( because: WaitBecause, seconds: number ): string {
	switch ( because.kind ) {
		case 'wiki':
			return msg( 'accountcreator-wait-wiki', seconds );
		case 'offline':
			return msg( 'accountcreator-wait-offline', seconds );
		case 'silent':
			return msg( 'accountcreator-wait-silent', seconds );
		default:
			return never( because );
	}
}

function lostSessionText( now: string | null ): string {
	const me = mw.config.get( 'wgUserName' ) ?? '';
	return now === null ? msg( 'accountcreator-stop-session', me ) : msg( 'accountcreator-stop-session-other', me, now );
}

/** Why the list has come to an end before it was done, in a sentence. */
export function stopText( because: StopBecause ): string {
	switch ( because.kind ) {
		case 'person':
			return msg( 'accountcreator-stop-person' );
		case 'refused':
			return msg( 'accountcreator-stop-refused' );
		case 'sessionLost':
			return lostSessionText( because.now );
		case 'offline':
			return msg( 'accountcreator-stop-offline' );
		case 'silent':
			return msg( 'accountcreator-stop-silent' );
		case 'noChallenge':
			return msg( 'accountcreator-stop-challenge' );
		case 'broken':
			return msg( 'accountcreator-stop-broken', because.error );
		default:
			return never( because );
	}
}

/** Why a batch came to an end before its list did, and what can be done about it. */
export class StopView {
	public readonly element = document.createElement( 'div' );
	private readonly box = new MessageBox( 'warning' );

	public constructor() {
		this.element.className = 'accountcreator-stop';
		this.element.setAttribute( 'role', 'alert' );
		this.element.tabIndex = -1;
		this.element.append( this.box.element );
	}

	public render( state: ListState ): void {
		const { phase } = state.batch;
		const because = phase.kind === 'stopped' && state.stage.kind === 'results' ? phase.because : null;
		this.element.hidden = because === null;
		this.box.show( because && this.template( because ), because?.kind === 'person' ? 'notice' : 'warning' );
	}

	private template( because: StopBecause ): TemplateResult {
		return html`
			<p><strong>${ stopText( because ) }</strong></p>
			${ because.kind === 'refused' ? this.refusalTemplate( because.refused ) : nothing }
			${ because.kind === 'sessionLost' ? this.loginTemplate() : nothing }`;
	}

	private refusalTemplate( { message, code }: Refused ): TemplateResult {
		return html`
			<div>${ guard( [ message ], () => isEmptyText( message ) ? nothing : wikiNodes( message ) ) }</div>
			<p>${ msg( meaningOf( code ).advice ) }</p>`;
	}

	private loginTemplate(): TemplateResult {
		return html`
			<p>
				<a
					href=${ mw.util.getUrl( 'Special:UserLogin' ) } target="_blank" rel="noopener"
					data-accountcreator-action="log-in"
				>${ msg( 'accountcreator-log-in' ) }</a>
			</p>
			<p>${ msg( 'accountcreator-log-in-then' ) }</p>`;
	}
}
