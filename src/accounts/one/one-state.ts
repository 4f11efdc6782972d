import type { Clock } from '../contract/clock';
import type { CheckState } from './debounced-check';
import type { FieldValues, RequestDeclaration, WikiText } from '../contract/declarations';
import type { Created, CreatedBy, Refused, Step } from '../contract/outcome';
import type { PasswordMode } from '../contract/parameters';
import type { RandomBytes } from '../contract/password';
import type { AccountService, Impediment, NameCheck, Opening, PasswordCheck } from '../contract/service';

/** What went wrong with the last attempt; everything typed is still there. */
export type Notice =
	Refused |
	{ kind: 'sessionLost'; now: string | null } |
	/** No answer came. `free`: the wiki says that no such account exists. `silent`: the wiki cannot be asked. */
	{ kind: 'unknown'; username: string; found: 'free' | 'silent' } |
	/** The wiki wants to begin again, with what it says in the message. */
	{ kind: 'restart'; message: WikiText } |
	/** Another tab of this browser is creating an account; two at once would overwrite each other's steps. */
	{ kind: 'otherTab' };

/** Is there an account already, of which only the set-up is unfinished? */
export type Existence = 'asking' | 'yes' | 'no' | 'unknown';

/**
 * The step of the conversation that the person is at.
 */
export interface StepStage {
	kind: 'step';
	step: Step;
	existence: Existence;
	values: FieldValues;
	/** The answer is on its way. */
	busy: boolean;
	/**
	 * Where a redirect stands: `away`: in the other window; `late`: there, and nothing has come back for long;
	 * `closed`: that window is gone without an answer.
	 */
	redirect: 'none' | 'away' | 'late' | 'closed';
}

/** Why an account was left with its set-up unfinished, as far as is known. */
export type UnfinishedBecause =
	/** The person walked away. */
	'left' |
	/** The wiki has lost the thread. */
	'lost' |
	/** The last answer did not arrive: perhaps it is finished after all. */
	'unanswered';

export type Stage =
	{ kind: 'opening' } |
	{ kind: 'openingFailed'; code: string; text: WikiText } |
	{ kind: 'impossible'; impediments: Impediment[] } |
	{ kind: 'form' } |
	/** A question before the first creation: everybody will be able to read the address in the reason. */
	{ kind: 'question'; address: string } |
	{ kind: 'creating' } |
	/** The answer got lost; the wiki is being asked what became of it. */
	{ kind: 'settling' } |
	/** The person creates the account on the wiki's own page; the wiki is being asked until it is there. */
	{ kind: 'handedOver'; username: string } |
	StepStage |
	/** `password`: to be shown this once; null where the wiki mailed it, or where the person typed it. */
	{ kind: 'created'; username: string; by: CreatedBy; email: string; password: string | null } |
	/**
	 * `isCertain`: the wiki has said that the account exists; else it may exist. `password`: made here for an account
	 * that has it already, to be shown this once; else null.
	 */
	{ kind: 'unfinished'; username: string; because: UnfinishedBecause; isCertain: boolean; password: string | null };

export interface OneState {
	stage: Stage;
	/** Null until the wiki has answered. */
	opening: Opening | null;
	/** What the wiki wants to know for the next attempt. */
	requests: RequestDeclaration[];
	/** Counts the challenges of a captcha: some have no name by which a new one could be told from the last. */
	challenge: number;
	/** A new challenge is on its way: an answer to the one that is shown would be lost. */
	renewing: boolean;
	modes: PasswordMode[];
	mode: PasswordMode;
	values: FieldValues;
	name: CheckState<NameCheck>;
	password: CheckState<PasswordCheck>;
	notice: Notice | null;
	/** The checkbox to offer, for a name that the wiki refuses to others; null: nothing to override. */
	override: string | null;
}

export interface OneDependencies {
	service: AccountService;
	clock: Clock;
	randomBytes: RandomBytes;
	/** Takes the place of the one who creates in this browser; null: somebody else has it. */
	lock(): Promise<( () => void ) | null>;
	/** Told of every account, as soon as it exists for certain. */
	onCreated( created: Created ): void;
}

export const INITIAL_STATE: OneState = {
	stage: { kind: 'opening' }, opening: null, requests: [], challenge: 0, renewing: false, modes: [], mode: 'mail', values: {},
	name: { kind: 'none' }, password: { kind: 'none' }, notice: null, override: null
};
