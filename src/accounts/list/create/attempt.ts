import type { Existence } from '../../steps/step-conversation';
import type { Outcome, Refused } from '../../contract/outcome';

/** Where an attempt stands. */
export type AttemptStatus =
	/** Nothing is under way, and nothing came of it that holds. */
	'open' |
	/** A request was sent, and what became of it is being waited for or found out. */
	'sent' |
	/** Sent, and what became of it could not be found out. */
	'unknown' |
	'created' |
	/** There is an account that this person made before this list. */
	'already' |
	'refused' |
	/** The wiki waits, or waited, for an answer to a step. */
	'unfinished';

/** What counts only until the row's turn is over. */
export interface Turn {
	/** Requests that were lost, or refused in a way that a lost one can cause. */
	losses: number;
	/** How often in succession the wiki asked for patience. */
	patience: number;
	/** How often in succession nothing was heard of the wiki. */
	silence: number;
	/** What the wiki is being asked: is there an account made by us since then (`own`), or before that (`any`)? */
	looking: 'own' | 'any' | null;
	/** The refusal that may be about a lost request of our own. */
	disputed: Refused | null;
}

/** Everything that happened to a row in its creation. The journal keeps all of it but `turn`. */
export interface Attempt {
	readonly status: AttemptStatus;
	/** The state that the row had before, and has again where nothing came of it. */
	readonly before: 'ready' | 'warned';
	/**
	 * When the first of the requests was sent of which nothing certain is known, in milliseconds since 1970 on the
	 * wiki's clock; null: nothing is in doubt.
	 */
	readonly sentAt: number | null;
	/** Is there a request that got lost, and may even now be at work? */
	readonly lost: boolean;
	/** How many requests were sent. */
	readonly tries: number;
	/** Was it put off to the end of the run, since nothing could be known of it? */
	readonly postponed: boolean;
	/** What the wiki said last; null: nothing that holds. */
	readonly outcome: Outcome | null;
	/** Of a row at a step: is there an account already? Null: it is at none. */
	readonly existence: Existence | null;
	/** The canonical name of the account that it came to, also of one made earlier; null: none. */
	readonly account: string | null;
	readonly turn: Readonly<Turn>;
}

export const NEW_TURN: Readonly<Turn> = { losses: 0, patience: 0, silence: 0, looking: null, disputed: null };

export const NEW_ATTEMPT: Attempt = {
	status: 'open', before: 'ready', sentAt: null, lost: false, tries: 0, postponed: false, outcome: null, existence: null,
	account: null, turn: NEW_TURN
};

/** As it was before it was sent, since nothing came of it. A request that got lost stays in mind. */
export function reopened( attempt: Attempt ): Attempt {
	return {
		...attempt, status: 'open', sentAt: attempt.lost ? attempt.sentAt : null, outcome: null, existence: null, account: null,
		turn: { ...attempt.turn, looking: null, disputed: null }
	};
}
