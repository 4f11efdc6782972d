import type { Captcha } from '../../contract/captcha';
import type { Clock } from '../../contract/clock';
import type { FieldValues, RequestDeclaration, WikiText } from '../../contract/declarations';
import type { Created, Refused } from '../../contract/outcome';
import type { AccountService } from '../../contract/service';
import type { Preset } from '../../presets/preset';
import type { Journal } from '../keep/journal';
import type { ListMode, Row } from '../row';
import type { StepConversation } from '../../steps/step-conversation';

/** What holds for every row of the list, unless the row says otherwise. */
export interface BatchPlan {
	/** The name of the person who creates; Opening.me. */
	me: string;
	/** All rows, those that are not to be created too: the journal keeps them. */
	list: readonly Row[];
	mode: ListMode;
	reason: string;
	/** What the wiki wants to know beyond the fields of a row, the same for all; by field name. */
	values: FieldValues;
	/** The wiki's declarations, as the opening got them. */
	requests: readonly RequestDeclaration[];
	/** The wiki's clock less this machine's, in milliseconds; Opening.clockSkew. */
	clockSkew: number;
	/** Has the organizer saved the sheet with the passwords as they are now? */
	sheetSaved: boolean;
	/** What is settled for the event, for the journal; left out: nothing. */
	preset?: Preset;
	/** Do people come to a desk, one at a time? The notes say so, and the desk is there again after a reload. */
	isAtDesk: boolean;
}

/** Why a batch does not begin. Nothing was sent. */
export type StartProblem =
	/** There is no row to create. */
	{ kind: 'nothing' } |
	/** It is under way already. */
	{ kind: 'busy' } |
	/** Another tab of this browser creates accounts. */
	{ kind: 'otherTab' } |
	/** Some rows have passwords made here, and the sheet is not saved. */
	{ kind: 'sheetNotSaved' } |
	/** Nobody is logged in, or somebody else than `me`, since the last run was stopped by that. */
	{ kind: 'loggedOut'; me: string } |
	/** These rows need a password and have none, e.g. after a reload: see makePasswords() and mergeSheet(). */
	{ kind: 'passwordsMissing'; rows: number[] } |
	/** A field that the wiki wants filled in for everybody is empty, and each row would be refused for it. */
	{ kind: 'fieldMissing'; field: string; label: WikiText };

/** Why nothing happens for a while. */
export type WaitBecause =
	/** The wiki asked for patience: `ratelimited`, `maxlag`, HTTP 429, Retry-After. */
	{ kind: 'wiki'; refused: Refused } |
	/** The browser is offline. */
	{ kind: 'offline' } |
	/** An answer got lost, and the wiki does not answer the question what became of the account. */
	{ kind: 'silent' };

/** Why the batch came to an end before the list did. The rows left are as they were before. */
export type StopBecause =
	{ kind: 'person' } |
	/** Would be said of every other row too: throttle, block, read-only, rights, … in the wiki's words. */
	{ kind: 'refused'; refused: Refused } |
	{ kind: 'sessionLost'; now: string | null } |
	/** Waiting was in vain. */
	{ kind: 'offline' } |
	{ kind: 'silent' } |
	/** The question for a new challenge was not answered. */
	{ kind: 'noChallenge'; code: string; text: WikiText } |
	/** The program itself failed. What was under way is asked about when it goes on. */
	{ kind: 'broken'; error: string };

export type Phase =
	{ kind: 'idle' } |
	/** About to begin with the row, or its creation is under way. */
	{ kind: 'creating'; row: number } |
	/** Waits for the answer to `challenge`. */
	{ kind: 'challenge'; row: number } |
	/** An answer got lost; the wiki is being asked what became of the account. */
	{ kind: 'finding'; row: number } |
	/** The wiki wants a step answered for the row; ListState.step has it. The batch goes on once it is done or left. */
	{ kind: 'step'; row: number } |
	/** `until`: milliseconds since 1970 on this machine, when it is tried again. */
	{ kind: 'waiting'; row: number; until: number; because: WaitBecause } |
	{ kind: 'paused' } |
	/** `row`: at which it stopped; null: between rows. */
	{ kind: 'stopped'; because: StopBecause; row: number | null } |
	{ kind: 'finished' };

export interface Progress {
	/** Rows that are done, whatever became of them. */
	done: number;
	total: number;
	/** Waits left out; null until there is something to go by. */
	secondsLeft: number | null;
}

/** A captcha to be solved for the next account; each is good for one. */
export interface Challenge {
	/** Different for each, so that a view knows when to empty its field. */
	number: number;
	/** The row that it will be used for. */
	row: number;
	captcha: Captcha;
	/** The answer is given, and waits for its turn. */
	answered: boolean;
	/** The last answer was not accepted. */
	refused: Refused | null;
}

/** What came of the request to answer the step of a row. */
export type StepAnswering =
	/** BatchState.step has it. */
	'open' |
	/** Another tab of this browser creates accounts. */
	'otherTab' |
	/** Something is under way. */
	'busy' |
	/** The wiki's session has forgotten the step, or this page has. */
	'gone';

/** The step that is open, to be answered. */
export interface OpenStep {
	row: Row;
	conversation: StepConversation;
}

export interface BatchState {
	/**
	 * `ask`: only what became of rows is found out, and nothing is created. `finish`: only the step of a row that was
	 * left is answered.
	 */
	task: 'create' | 'ask' | 'finish';
	phase: Phase;
	/** Asked for, and done once nothing is under way. */
	halting: 'pause' | 'stop' | null;
	progress: Progress;
	/** May be answered already while the account before is being made. */
	challenge: Challenge | null;
	/** The step that is open; a run waits for it. */
	step: OpenStep | null;
	/** False: what happens is not being kept (storage full or forbidden), and a reload would have to ask the wiki. */
	journalKept: boolean;
}

export interface Connection {
	/** False: no question has a chance to be answered. */
	isOnline(): boolean;
	/** Calls back whenever that changes. Returns how to stop it. */
	onChange( callback: () => void ): () => void;
}

export interface BatchDependencies {
	service: AccountService;
	clock: Clock;
	connection: Connection;
	journal: Journal;
	/**
	 * How long a limit holds of which the wiki says that it is reached, in seconds; null: it does not say, or not so
	 * that it can be read. Never rejects.
	 */
	limitSeconds( this: void, said: WikiText ): Promise<number | null>;
	/** Takes the place of the one who creates in this browser; null: somebody else has it. */
	lock(): Promise<( () => void ) | null>;
	/** Told of every account, as soon as it exists for certain. */
	onCreated( created: Created, row: number ): void;
}

export const INITIAL_BATCH_STATE: BatchState = {
	task: 'create', phase: { kind: 'idle' }, halting: null,
	progress: { done: 0, total: 0, secondsLeft: null }, challenge: null, step: null, journalKept: true
};
