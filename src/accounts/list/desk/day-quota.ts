import { quotaOf, type Quota } from '../check/quota';
import type { ListState } from '../list-state';
import { outcomeOf, shownName, type Row } from '../row';

/** What can be told of the wiki's limit now: what has been created since the wiki was asked counts, too. */
export function dayQuota( { opening, quota }: Pick<ListState, 'opening' | 'quota'>, rows: readonly Row[] ): Quota | null {
	if ( !opening || !quota ) {
		return null;
	}
	const { own, at } = quota;
	const creations = new Map( own?.creations );
	for ( const row of rows ) {
		const outcome = outcomeOf( row );
		if ( outcome?.kind === 'created' && !creations.has( shownName( row ) ) ) {
			creations.set( shownName( row ), { at, by: outcome.by, reason: '' } );
		}
	}
	return quotaOf( opening.rights, { at, own: own && { ...own, creations } }, 1 );
}
