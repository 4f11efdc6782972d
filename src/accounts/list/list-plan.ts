import type { BatchPlan } from './create/batch-state';
import type { ListStore } from './list-store';

/** How the list is created, as it stands now. */
export function planOf( { rows, state }: ListStore ): BatchPlan {
	const { mode, reason, values, preset, opening, sheet, isAtDesk } = state;
	return {
		me: opening?.me ?? '', list: rows, mode, reason, values, preset, requests: opening?.requests ?? [],
		clockSkew: opening?.clockSkew ?? 0, sheetSaved: sheet === 'saved', isAtDesk
	};
}
