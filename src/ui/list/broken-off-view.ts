import { html, type TemplateResult } from 'lit-html';
import { never } from '../../accounts/contract/outcome';
import type { ListRun } from '../../accounts/list/list-run';
import type { BrokenOff } from '../../accounts/list/list-state';
import { ask } from '../shared/ask';
import { msg } from '../shared/messages';

type SomeBrokenOff = Exclude<BrokenOff, { kind: 'none' }>;

function brokenOffText( brokenOff: SomeBrokenOff ): string {
	switch ( brokenOff.kind ) {
		case 'run':
			return brokenOff.left === 0 && brokenOff.isFollowed ? msg( 'accountcreator-broken-off-follow', brokenOff.total ) :
				msg( 'accountcreator-broken-off', brokenOff.done, brokenOff.total );
		case 'elsewhere':
			return msg( 'accountcreator-broken-off-elsewhere' );
		case 'unreadable':
			return msg( 'accountcreator-broken-off-unreadable' );
		default:
			return never( brokenOff );
	}
}

/** What there is to say of a run of this tab that broke off, and what can be done with it; null: there is none. */
export function brokenOffTemplate( brokenOff: BrokenOff, run: ListRun ): TemplateResult | null {
	if ( brokenOff.kind === 'none' ) {
		return null;
	}
	const goOn = (): void => {
		void run.goOn();
	};
	const forget = (): void => {
		const meant = brokenOff.kind === 'run' ?
			ask( msg( 'accountcreator-broken-off-forget-question' ), msg( 'accountcreator-broken-off-forget' ) ) : $.when();
		void meant.then( () => run.forgetRun(), () => undefined );
	};
	return html`
		<p>${ brokenOffText( brokenOff ) }</p>
		<p>
			<button
				type="button" class="accountcreator-plain-button accountcreator-primary"
				data-accountcreator-action="resume" ?hidden=${ brokenOff.kind !== 'run' }
				@click=${ goOn }
			>${ msg( 'accountcreator-broken-off-go-on' ) }</button>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="forget"
				@click=${ forget }
			>${ msg( 'accountcreator-broken-off-forget' ) }</button>
		</p>`;
}
