import type { RequestDeclaration, WikiText } from './declarations';

/** How the new person gets in: by a mailed temporary password, by a password set here, by something else. */
export type CreatedBy = 'mail' | 'password' | 'other';

/** Something more that the wiki wants before it is done. */
export interface Step {
	/** `ui`: answer the requests. `redirect`: visit `redirectTarget` first. `restart`: begin anew with the requests. */
	type: 'ui' | 'redirect' | 'restart';
	code: string;
	message: WikiText;
	requests: RequestDeclaration[];
	/** Absolute address for `redirect`, else null. */
	redirectTarget: string | null;
}

export interface Created {
	kind: 'created';
	/** The canonical name, which may differ from the one asked for. */
	username: string;
	by: CreatedBy;
}

export interface Refused {
	kind: 'refused';
	/** The API's error code or AuthManager's message code. */
	code: string;
	/** What the wiki said, as it parsed it. Empty where the refusal is the program's own. */
	message: WikiText;
	/** Would the next row of a list be refused as well? */
	stops: 'row' | 'batch';
	/** Did the refusal use up one of the few creations that the wiki allows an IP address? */
	spent: boolean;
	/** Seconds to wait, where the wiki named them (Retry-After, maxlag); else null. */
	retryAfter: number | null;
	/** The API field that it is about; null: none, or not known. */
	field: string | null;
	/** Has the wiki ended the conversation? False for errors of the API, after which a step can be answered again. */
	ended: boolean;
}

export interface SessionLost {
	kind: 'sessionLost';
	/** Who is logged in now; null: nobody, or not known. */
	now: string | null;
}

/** Why no answer could be read. `handedOver`: the person creates the account on the wiki's own page. */
export type UnknownCause = 'timeout' | 'offline' | 'unreadable' | 'handedOver';

/** Sent, by this program or on the wiki's own page, but no answer that could be read: the account may exist. */
export interface Unknown {
	kind: 'unknown';
	cause: UnknownCause;
	/** Seconds after which the wiki wants to be asked again (Retry-After of an HTTP error); left out: it named none. */
	retryAfter?: number;
}

export type Outcome =
	Created |
	Refused |
	{ kind: 'step'; step: Step } |
	SessionLost |
	Unknown;

/** Makes a forgotten kind a type error. */
export function never( value: never ): never {
	throw new Error( `Unexpected ${ JSON.stringify( value ) }` );
}
