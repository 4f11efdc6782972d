import type { WikiText } from '../contract/declarations';

/** What can follow the creation of an account, in the order in which it is done. */
export type FollowStep = 'welcome' | 'groups' | 'participants';

/** Why a step failed for somebody; the account exists all the same. */
export type FollowProblem =
	/** In the wiki's words. */
	{ kind: 'wiki'; text: WikiText } |
	/** No answer came. */
	{ kind: 'silent' } |
	/** The wiki left these groups out. */
	{ kind: 'groups'; names: readonly string[] };

/** What became of a step for somebody. */
export type FollowResult =
	{ kind: 'doing' } |
	{ kind: 'done' } |
	/** It was so before: a welcome of this person's, the groups, the name on the page. */
	{ kind: 'already' } |
	/** There is a talk page, and it is not known to be a welcome of this person's: none is added. */
	{ kind: 'hasPage' } |
	{ kind: 'failed'; because: FollowProblem };

/** There is nothing more to do then. */
export const FOLLOWED = [ 'done', 'already', 'hasPage' ] as const;

export type FollowResults = Partial<Record<FollowStep, FollowResult>>;

/** Lines that are put into a section, with the one before and the one after them; '' for none. */
export interface Addition {
	before: string;
	added: readonly string[];
	after: string;
}

/** What becomes of the names on the page of the event. */
export type ParticipantsState =
	{ kind: 'idle' } |
	{ kind: 'reading' } |
	/** To be looked at, and saved by a press. */
	{ kind: 'ready'; title: string; addition: Addition } |
	{ kind: 'saving'; title: string; addition: Addition } |
	/** `added`: how many; 0: all were there. */
	{ kind: 'saved'; title: string; added: number } |
	{ kind: 'noPage'; title: string } |
	{ kind: 'noSection'; title: string } |
	/** This person may not edit it. */
	{ kind: 'noEdit'; title: string } |
	/** Others have changed the section time and again. */
	{ kind: 'conflict'; title: string } |
	{ kind: 'failed'; because: FollowProblem };

export interface FollowState {
	/** The step that is under way; null: none. */
	step: FollowStep | null;
	done: number;
	total: number;
	/** What brought a step to an end before it was through; null: nothing. */
	stopped: { step: FollowStep; because: FollowProblem } | null;
	/** Planned, but the wiki lets this person do none of it, or there is nothing to do it with: it is left undone. */
	impossible: readonly FollowStep[];
	participants: ParticipantsState;
}

export const NOTHING_FOLLOWED: FollowState = {
	step: null, done: 0, total: 0, stopped: null, impossible: [], participants: { kind: 'idle' }
};
