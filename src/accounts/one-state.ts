import type { Clock } from './clock';
import type { CheckState } from './debounced-check';
import type { FieldValues, RequestDeclaration, WikiText } from './declarations';
import type { Created, CreatedBy, Refused, Step } from './outcome';
import type { PasswordMode } from './parameters';
import type { RandomBytes } from './password';
import type { AccountService, Impediment, NameCheck, Opening, PasswordCheck } from './service';

/** What went wrong with the last attempt; everything typed is still there. */
export type Notice =
	Refused |
	{ kind: 'sessionLost'; now: string | null } |
	/** No answer came. `free`: the wiki says that no such account exists. `silent`: the wiki cannot be asked. */
	{ kind: 'unknown'; username: string; found: 'free' | 'silent' } |
	/** The wiki wants to begin again, with what it says in the message. */
	{ kind: 'restart'; message: WikiText };

/** Is there an account already, of which only the set-up is unfinished? */
export type Existence = 'asking' | 'yes' | 'no' | 'unknown';

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
	/** The wiki wants something more. `busy`: the answer is on its way. */
	{ kind: 'step'; step: Step; existence: Existence; values: FieldValues; busy: boolean } |
	/** `password`: to be shown this once; null where the wiki mailed it, or where the person typed it. */
	{ kind: 'created'; username: string; by: CreatedBy; email: string; password: string | null } |
	/** Walked away from a step: there is an account that nobody has finished setting up. */
	{ kind: 'unfinished'; username: string };

export interface OneState {
	stage: Stage;
	/** Null until the wiki has answered. */
	opening: Opening | null;
	/** What the wiki wants to know for the next attempt. */
	requests: RequestDeclaration[];
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
	/** Told of every account, as soon as it exists for certain. */
	onCreated( created: Created ): void;
}
