/** What can be done in each stage of view *one*; a step that is shown brings its own buttons and its own question. */

import { never } from '../../accounts/contract/outcome';
import type { One } from '../../accounts/one/one';
import type { Stage } from '../../accounts/one/one-state';
import { msg } from '../shared/messages';
import type { ScreenButton } from '../shared/screen';

function isBusy( { kind }: Stage ): boolean {
	return kind === 'creating' || kind === 'finding';
}

/** Is the form what is shown? */
export function isForm( stage: Stage ): boolean {
	return stage.kind === 'form' || stage.kind === 'question' || isBusy( stage );
}

/** Can the person go to the list now? */
export function canLeave( { kind }: Stage ): boolean {
	return kind === 'form' || kind === 'question' || kind === 'created' || kind === 'unfinished';
}

export function stageButtons( stage: Stage ): ScreenButton[] {
	const disabled = isBusy( stage );
	switch ( stage.kind ) {
		case 'opening':
		case 'impossible':
			return [];
		case 'openingFailed':
			return [ { action: 'reopen', label: msg( 'accountcreator-reopen' ), kind: 'progressive' } ];
		case 'form':
		case 'question':
		case 'creating':
		case 'finding':
			return [ { action: 'create', label: msg( 'accountcreator-create' ), kind: 'progressive', disabled } ];
		case 'handedOver':
			return [ { action: 'back', label: msg( 'accountcreator-back' ) } ];
		case 'step':
			return [];
		case 'stepNotShown':
			return [
				{ action: 'leave', label: msg( 'accountcreator-walk-away' ), kind: 'destructive' },
				{ action: 'next', label: msg( 'accountcreator-reopen' ), kind: 'progressive' }
			];
		case 'created':
		case 'unfinished':
			return [ { action: 'one', label: msg( 'accountcreator-another' ), kind: 'progressive' } ];
		default:
			return never( stage );
	}
}

/** Why closing now had better be asked for; null where it loses nothing. */
export function stageQuestion( one: One ): string | null {
	switch ( one.state.stage.kind ) {
		case 'creating':
		case 'finding':
		case 'handedOver':
			return msg( 'accountcreator-close-busy' );
		case 'stepNotShown':
			return msg( 'accountcreator-close-step-maybe' );
		case 'created':
		case 'unfinished':
			return one.showsUncopiedPassword ? msg( 'accountcreator-close-password' ) : null;
		default:
			return null;
	}
}
