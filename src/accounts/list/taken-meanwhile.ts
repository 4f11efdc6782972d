import { CancellationSource } from '../contract/cancellation';
import { meaningOf } from '../contract/codes';
import type { LocalCheck } from './check/local-check';
import { reopened } from './create/attempt';
import type { ListDependencies } from './list-state';
import type { ListStore } from './list-store';
import { outcomeOf, type Row } from './row';

/** Was the name found taken when the account was to be created? */
function isTakenMeanwhile( row: Row ): boolean {
	const outcome = outcomeOf( row );
	return row.state === 'refused' && outcome?.kind === 'refused' && meaningOf( outcome.code ).name === 'taken';
}

/**
 * Two organizers may create the same list at the same time: what the other one was faster with is done, as the check
 * would have found. All else stays refused.
 */
export async function recogniseColleagues(
	store: ListStore, local: LocalCheck, { lists, journal }: Pick<ListDependencies, 'lists' | 'journal'>
): Promise<void> {
	for ( const row of store.rows.filter( isTakenMeanwhile ) ) {
		// Without an answer it stays what it is, and can be asked about again.
		const creation = await lists.creationOf( row.canonical, new CancellationSource() ).catch( () => null );
		if ( creation?.isRecent === true && row.attempt && isTakenMeanwhile( row ) ) {
			row.attempt = reopened( row.attempt );
			row.state = 'unchecked';
			row.creation = creation;
			local.trust( [ row ] );
			const changed = local.update( [ row ] );
			journal.note( row );
			store.setRows( changed );
		}
	}
}
