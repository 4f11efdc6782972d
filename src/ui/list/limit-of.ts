import { meaningOf } from '../../accounts/contract/codes';
import type { Refused } from '../../accounts/contract/outcome';
import type { ListState } from '../../accounts/list/list-state';

/** What the wiki said when its limit stopped the list; null: it did not. */
export function limitOf( { stage, batch: { phase } }: ListState ): Refused | null {
	const refused = stage.kind === 'results' && phase.kind === 'stopped' && phase.because.kind === 'refused' ?
		phase.because.refused : null;
	return refused && meaningOf( refused.code ).action === 'raiseLimit' ? refused : null;
}
