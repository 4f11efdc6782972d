import type { ListState } from '../../accounts/list/list-state';
import type { Urgency } from '../shared/gathered-changes';

/**
 * How soon a change has to be seen. Within a run, drawing waits until the request for the next account is sent; and one
 * account more or less done is not worth a drawing of its own.
 *
 * @param before The state of the last change; null: nothing is shown yet
 * @param now
 */
export function urgencyOf( before: ListState | null, now: ListState ): Urgency {
	if ( before?.stage.kind !== 'run' || now.stage.kind !== 'run' ) {
		return 'now';
	}
	const [ { batch: was }, { batch: is } ] = [ before, now ];
	return was.phase.kind === 'creating' && is.phase.kind === 'creating' && was.halting === is.halting &&
		was.challenge === is.challenge && was.journalKept === is.journalKept ? 'together' : 'soon';
}
