import type { Clock } from '../contract/clock';
import type { CheckState } from './debounced-check';
import type { EmailVerdict } from '../email/judge-email';
import type { FieldValues, RequestDeclaration, WikiText } from '../contract/declarations';
import type { Created, CreatedBy, Refused } from '../contract/outcome';
import type { PasswordMode } from '../contract/parameters';
import type { RandomBytes } from '../contract/password';
import type { HandOver } from '../contract/hand-over';
import type { AccountService, Cancellation, Impediment, NameCheck, Opening, PasswordCheck } from '../contract/service';
import type { StepConversation, UnfinishedBecause } from '../steps/step-conversation';
import type { Converse } from './creation';

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

export type Stage =
	{ kind: 'opening' } |
	{ kind: 'openingFailed'; code: string; text: WikiText } |
	{ kind: 'impossible'; impediments: Impediment[] } |
	{ kind: 'form' } |
	/** A question before the first creation: everybody will be able to read the address in the reason. */
	{ kind: 'question'; address: string } |
	{ kind: 'creating' } |
	/** The answer got lost; the wiki is being asked what became of it. */
	{ kind: 'finding' } |
	/** The person creates the account on the wiki's own page; the wiki is being asked until it is there. */
	{ kind: 'handedOver'; username: string } |
	/** The wiki wants something more; the conversation has a state of its own. */
	{ kind: 'step'; conversation: StepConversation } |
	/** The same, but it cannot be shown yet. `why`: a sentence for the person */
	{ kind: 'stepNotShown'; username: string; why: string } |
	/**
	 * `password`: to be shown this once; null where the wiki mailed it, or where the person typed it.
	 */
	{ kind: 'created'; username: string; by: CreatedBy; email: string; password: string | null } |
	/**
	 * `isCertain`: the wiki has said that the account exists; else it may exist. `password`: made here for an account
	 * that has it already, to be shown this once; else null.
	 */
	{
		kind: 'unfinished'; username: string; because: UnfinishedBecause; isCertain: boolean;
		password: string | null;
	};

export interface FormState {
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
	/** Judged here, once typing rests: half an address is always a wrong one. */
	email: CheckState<EmailVerdict>;
	notice: Notice | null;
	/** The checkbox to offer, for a name that the wiki refuses to others; null: nothing to override. */
	override: string | null;
}

export interface OneState extends FormState {
	stage: Stage;
	/** Null until the wiki has answered. */
	opening: Opening | null;
	/** Has the person the password that the stage shows? */
	isPasswordCopied: boolean;
}

/** Its name, since when creations by this person are the one waited for, and who is told: see HandOver. */
export type AccountElsewhere = [ username: string, since: number, found: ConstructorParameters<typeof HandOver>[ 4 ] ];

export interface OneDependencies {
	service: AccountService;
	clock: Clock;
	randomBytes: RandomBytes;
	converse: Converse;
	/** Waits for an account that the person creates on the wiki's own page; that begins in a captcha. */
	waitFor( ...account: AccountElsewhere ): Pick<HandOver, 'stop'>;
	/** Its tables are fetched first; rejects where they cannot be. See judgeEmail() in ../email/judge-email.ts */
	judgeEmail( email: string ): Promise<EmailVerdict>;
	/** What the wiki knows of an account of somebody's, for the person to read; '' where that cannot be asked. */
	describeAccount( canonical: string, cancellation: Cancellation ): Promise<string>;
	/** Takes the place of the one who creates in this browser; null: somebody else has it. */
	lock(): Promise<( () => void ) | null>;
	/** The wiki has presets, or a link named the one that is wanted: they are to be offered above the form. */
	offerPresets( wanted?: string ): void;
	/** Told of every account, as soon as it exists for certain. */
	onCreated( created: Created ): void;
}

export const INITIAL_FORM: FormState = {
	requests: [], challenge: 0, renewing: false, modes: [], mode: 'mail', values: {},
	name: { kind: 'none' }, password: { kind: 'none' }, email: { kind: 'none' }, notice: null, override: null
};

export const INITIAL_STATE: OneState = { ...INITIAL_FORM, stage: { kind: 'opening' }, opening: null, isPasswordCopied: false };
