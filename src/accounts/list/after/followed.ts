import type { Preset } from '../../presets/preset';
import { FOLLOWED, type FollowResult, type FollowState, type FollowStep } from '../follow-result';
import { hasAccount, type Row } from '../row';

/** Was the account made for this event: by this person, or by another organizer of the day? */
export function isNewcomer( row: Row ): boolean {
	return row.state === 'created' ||
		row.state === 'already' && ( row.creation?.createdByMe === true || row.creation?.isRecent === true );
}

/** Whom a step is for: who had an account long before is named among the participants, and else left alone. */
export function peopleFor( rows: readonly Row[], step: FollowStep ): Row[] {
	return rows.filter( step === 'participants' ? hasAccount : isNewcomer );
}

/** Is the step done for somebody, by whomever? */
export function isFollowed( result: FollowResult | undefined ): boolean {
	const kinds: readonly string[] = FOLLOWED;
	return kinds.includes( result?.kind ?? '' );
}

/**
 * For whom something is left to do, that a press begins; the names on the page of the event wait for a press of their
 * own once they are shown.
 */
export function leftToFollow(
	rows: readonly Row[], preset: Preset, { impossible, participants: { kind } }: Pick<FollowState, 'impossible' | 'participants'>
): Row[] {
	const isShown = kind === 'ready' || kind === 'reading' || kind === 'saving';
	const planned = ( [ 'welcome', 'groups', 'participants' ] as const ).filter( ( step ) => (
		preset[ step ] !== null && !impossible.includes( step ) && !( step === 'participants' && isShown )
	) );
	const left = new Set( planned.flatMap( ( step ) => (
		peopleFor( rows, step ).filter( ( { follow } ) => !isFollowed( follow?.[ step ] ) )
	) ) );
	return [ ...left ];
}

export interface FollowCounts {
	done: number;
	already: number;
	hasPage: number;
	failed: number;
	/** Not tried yet, as far as this page knows. */
	left: number;
}

/** What became of a step, for all whom it is for. */
export function countFollowed( rows: readonly Row[], step: FollowStep ): FollowCounts {
	const counts: FollowCounts = { done: 0, already: 0, hasPage: 0, failed: 0, left: 0 };
	for ( const { follow } of peopleFor( rows, step ) ) {
		const kind = follow?.[ step ]?.kind;
		counts[ kind === undefined || kind === 'doing' ? 'left' : kind ]++;
	}
	return counts;
}
