import type { NameRules } from '../names/username';
import { plainText, type Parameters, type RequestDeclaration, type WikiText } from './declarations';
import type { CreatedBy, Outcome } from './outcome';

/** Why accounts cannot be created here and now, by this person. */
export interface Impediment {
	code: string;
	message: WikiText;
}

/** What the administrators of a wiki say of the gadget, in MediaWiki:Gadget-AccountCreator-presets.json. */
export interface SiteRules {
	/** The password modes that may be offered; null: all that the wiki has. */
	passwordModes: readonly string[] | null;
	/** All that the page says, as it stands there: what is for lists alone is read with them. */
	said: Readonly<Record<string, unknown>>;
}

/** All that is asked of the wiki before the dialog is shown. */
export interface Opening {
	/** The name of the person who is logged in. */
	me: string;
	rights: string[];
	/** What the wiki wants to know; meta=authmanagerinfo with amirequestsfor=create. */
	requests: RequestDeclaration[];
	/** Empty: nothing stands in the way that the wiki would tell. */
	impediments: Impediment[];
	siteName: string;
	/** What makes a name of a text on this wiki. */
	rules: NameRules;
	/** The wiki's clock less this machine's, in milliseconds. */
	clockSkew: number;
	site: SiteRules;
}

/** The answer to: could an account of this name be created? */
export type NameCheck =
	{ kind: 'free'; canonical: string } |
	/** `known`: what the wiki knows of the account, for the person to read; left out where it was not asked. */
	{ kind: 'taken'; canonical: string; known?: string } |
	{ kind: 'invalid' } |
	/** Free, but the wiki would refuse it; `override`: the checkbox with which this person may do it all the same. */
	{ kind: 'forbidden'; canonical: string; code: string; message: WikiText; override: string | null };

/** action=validatepassword. */
export interface PasswordCheck {
	/**
	 * Whether an account would be created with it. The module’s “Change” means no: it is good enough only to log in
	 * with once more (core’s AbstractPasswordPrimaryAuthenticationProvider::checkPasswordValidity()).
	 */
	accepted: boolean;
	messages: WikiText[];
}

/** The answer to: is there an account of this name, and is it the one just asked for? */
export type Found =
	{ kind: 'free' } |
	{ kind: 'mine'; username: string; by: CreatedBy } |
	/** There is one, made by someone else or earlier. */
	{ kind: 'other' } |
	/** The wiki did not answer. */
	{ kind: 'silent' };

/** The wiki could not be asked, or said no to a question that should have been harmless. */
export class WikiError extends Error {
	/**
	 * @param code API error code; `http` where no answer could be read
	 * @param text What the wiki said; empty where it said nothing
	 */
	public constructor( public readonly code: string, public readonly text: WikiText ) {
		super( code );
		// ES2016 classes keep instanceof working; the name is for the console.
		this.name = 'WikiError';
	}

	/** Whatever was thrown, as something that can be told to a person. */
	public static from( error: unknown ): WikiError {
		return error instanceof WikiError ? error : new WikiError( 'internal', plainText( String( error ) ) );
	}
}

/** Stops a question whose answer nobody waits for any more. */
export interface Cancellation {
	readonly cancelled: boolean;
	/** Calls back once when cancelled. */
	onCancel( callback: () => void ): void;
}

/** What the program needs of the wiki. Fulfilled by wiki/. */
export interface AccountService {
	/**
	 * Asks for fields, token, rights and site facts, in one request.
	 *
	 * @throws WikiError
	 */
	open(): Promise<Opening>;

	/**
	 * The fields alone, asked anew: a captcha's challenge is good for one attempt.
	 *
	 * @throws WikiError
	 */
	declarations(): Promise<RequestDeclaration[]>;

	/**
	 * action=createaccount, first call. A bad token is fetched anew and the call repeated, once. Never throws: whatever
	 * happens is an Outcome.
	 *
	 * @param fields see parametersOf()
	 * @param by how the person will get in, to be told in the outcome
	 */
	create( fields: Parameters, by: CreatedBy ): Promise<Outcome>;

	/** action=createaccount with createcontinue: answers a step. Never throws. */
	continue( fields: Parameters, by: CreatedBy ): Promise<Outcome>;

	/**
	 * Is there an account of this name, and did this person create it since then? Never throws.
	 *
	 * @param since milliseconds since 1970 on the wiki's clock
	 */
	find( username: string, since: number ): Promise<Found>;

	/**
	 * list=users with usprop=cancreate, and where overrides are offered what would be refused without them.
	 *
	 * @throws WikiError
	 */
	checkName( username: string, cancellation: Cancellation ): Promise<NameCheck>;

	/**
	 * action=validatepassword; spends none of the wiki's few creations.
	 *
	 * @throws WikiError
	 */
	checkPassword( username: string, password: string, cancellation: Cancellation ): Promise<PasswordCheck>;
}
