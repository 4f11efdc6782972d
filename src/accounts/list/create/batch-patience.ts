import { meaningOf } from '../../contract/codes';
import type { Outcome } from '../../contract/outcome';

/** Log times are whole seconds and clocks are never quite together. */
export const CLOCK_TOLERANCE = 2000;

/** After so many lost answers a row is left for later. */
export const LOSSES = 2;

/** Seconds to wait where the wiki asks for patience without saying how much; then the batch stops. */
export const PATIENCE = [ 10, 30, 60, 120, 300 ];

/** Longer waits are the organizer's to decide about, in seconds. */
export const LONGEST_WAIT = 900;

/** Seconds between the questions to a wiki that cannot be reached; then the batch stops. */
export const SILENCE = [ 15, 30, 60, 60, 120, 120, 120 ];

/** Does it take the log to know what became of the account? */
export function isDisputed( outcome: Outcome ): boolean {
	return outcome.kind === 'unknown' || outcome.kind === 'refused' && [ 'find', 'findAgain' ].includes( meaningOf( outcome.code ).retry );
}
