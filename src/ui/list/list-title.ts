import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { GatheredChanges } from '../shared/gathered-changes';
import { msg } from '../shared/messages';
import { PageTitle } from './page-title';
import { urgencyOf } from './run-urgency';

/**
 * What stands in front of the page's title, where it can be seen from another tab; '' for nothing.
 *
 * @param state
 * @param isNews Has the person not been here since the run came to its end?
 */
export function titleText( state: ListState, isNews: boolean ): string {
	const { stage, progress, batch } = state;
	const { phase } = batch;
	if ( progress ) {
		const isAsking = phase.kind === 'challenge' || phase.kind === 'step';
		return msg( isAsking ? 'accountcreator-title-asks' : 'accountcreator-title-progress', progress.done, progress.total );
	}
	const { done, total } = batch.progress;
	return stage.kind !== 'results' || !isNews ? '' :
		msg( phase.kind === 'stopped' ? 'accountcreator-title-stopped' : 'accountcreator-title-done', done, total );
}

/**
 * Tells in the page's title how far the list is, also while nothing of it is shown, and whether it needs somebody.
 *
 * @param list
 */
export function tellInTitle( list: AccountList ): void {
	const title = new PageTitle( document );
	let before: ListState | null = null;
	let isNews = false;
	const changes = new GatheredChanges( ( state: ListState ) => title.show( titleText( state, isNews ) ) );
	list.observe( ( state ) => {
		if ( state.progress || before?.progress ) {
			isNews = !state.progress && !document.hasFocus();
		}
		changes.add( state, [], urgencyOf( before, state ) );
		before = state;
	} );
	window.addEventListener( 'focus', () => {
		isNews = false;
		changes.add( list.state, [], 'now' );
	} );
}
