import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { msg } from '../shared/messages';
import { problemText, waitText } from './stop-view';

function runText( { phase, halting }: ListState[ 'batch' ] ): string {
	if ( phase.kind === 'waiting' ) {
		return waitText( phase.because, Math.max( 0, Math.ceil( ( phase.until - Date.now() ) / 1000 ) ) );
	}
	return phase.kind === 'paused' ? msg( 'accountcreator-paused' ) : halting ? msg( 'accountcreator-halting' ) : '';
}

/** What is going on, or what the buttons beside it are for; '' for nothing. */
export function listStatus( { state, sheet }: AccountList ): string {
	const { stage, batch, checker, problem } = state;
	// Also before a run that broke off goes on.
	if ( batch.phase.kind === 'finding' ) {
		return msg( 'accountcreator-finding' );
	}
	if ( stage.kind === 'run' ) {
		return runText( batch );
	}
	if ( checker.running ) {
		return msg( 'accountcreator-checking', checker.done, checker.total );
	}
	if ( stage.kind !== 'check' && stage.kind !== 'results' ) {
		return '';
	}
	return problem ? problemText( problem ) :
		state.sheet === 'prepared' && sheet.needsSheet ? msg( 'accountcreator-sheet-question' ) : '';
}
