import type { WikiText } from '../contract/declarations';
import type { Outcome } from '../contract/outcome';
import type { Attempt } from './create/attempt';

/** How the people of a list get their passwords. */
export type ListMode = 'mail' | 'generate' | 'type';

export function isListMode( mode: string ): mode is ListMode {
	return mode === 'mail' || mode === 'generate' || mode === 'type';
}

/** What the organizer asks for one person. */
export interface AccountRequest {
	username: string;
	email: string;
	realname: string;
	/** Typed by the organizer, or made here; '' where the wiki mails one or none is made yet. */
	password: string;
	/** '' means the list's reason. */
	reason: string;
	/** Null means the list's way. */
	mode: ListMode | null;
}

/** The fields of a request that are text. */
export type RequestField = 'username' | 'email' | 'realname' | 'password' | 'reason';

/** The contract's states of a row. */
export type RowState =
	'unchecked' | 'checking' | 'ready' | 'warned' | 'rejected' |
	/** This person created the account already, e.g. in a run that broke off. */
	'already' |
	'creating' | 'created' | 'refused' |
	/** The account exists, or may exist, and the wiki waits for an answer to a step. */
	'unfinished' |
	'unknown' | 'skipped';

/** What there is to say about a row before it is created; ui/row-texts.ts has the words. */
export type RemarkCode =
	// Errors: the row would be refused
	'name-missing' | 'name-invalid' | 'name-taken' | 'name-forbidden' | 'duplicate' | 'email-missing' | 'email-invalid' |
	'password-missing' | 'password-weak' |
	// Warnings: it would be created, and may not be meant
	'lookalike' | 'email-repeated' | 'email-typo' | 'reason-address' | 'reason-name' | 'check-failed' |
	// Remarks: what was changed while reading
	'cleaned' | 'normalised' | 'already';

export interface RowRemark {
	severity: 'error' | 'warning' | 'info';
	code: RemarkCode;
	field: RequestField;
	/** What the message's $1, $2, … stand for. */
	parameters: string[];
	/** The wiki's own words, where it has some. */
	message: WikiText | null;
	/** What one click would put into the field: one value, or several to choose from. */
	fixes: string[];
	/** The checkbox with which this person may have it created all the same; null: none. */
	override: string | null;
}

export interface Row {
	/** Stays the same whatever is edited, deleted or put back. */
	readonly id: number;
	/** The line of the pasted text, counted from 1. */
	readonly line: number;
	request: AccountRequest;
	state: RowState;
	/** The name that the account would have, as far as it is known; '' while it is not. */
	canonical: string;
	remarks: RowRemark[];
	/** What happened to it in its creation; null before it. */
	attempt: Attempt | null;
	/** When this person created the account earlier, in milliseconds since 1970; null: they did not. */
	createdEarlier: number | null;
	/** Overrides that the organizer chose for this row, as names of checkboxes. */
	overrides: string[];
}

export function makeRow( id: number, line: number, request: Partial<AccountRequest> ): Row {
	return {
		id, line,
		request: { username: '', email: '', realname: '', password: '', reason: '', mode: null, ...request },
		state: 'unchecked', canonical: '', remarks: [], attempt: null, createdEarlier: null, overrides: []
	};
}

/** What the wiki said of the creation; null: nothing that holds. */
export function outcomeOf( { attempt }: Row ): Outcome | null {
	return attempt ? attempt.outcome : null;
}
