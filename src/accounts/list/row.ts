import type { WikiText } from '../contract/declarations';
import type { Outcome } from '../contract/outcome';
import type { NameCheck, PasswordCheck } from '../contract/service';
import type { Attempt } from './create/attempt';
import type { FollowResults } from './follow-result';

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
	/** Null means the list's mode. */
	mode: ListMode | null;
}

/** What stands in a column that an account does not need. */
export interface ExtraCell {
	/** '' where the table has no headings. */
	heading: string;
	/** Counted from 0. */
	column: number;
	value: string;
}

/** The fields of a request that are text. */
export type RequestField = 'username' | 'email' | 'realname' | 'password' | 'reason';

/** What a column of a table holds. `mode`: how the person gets in; `unused`: nothing that an account needs. */
export type ColumnMeaning = RequestField | 'firstname' | 'lastname' | 'mode' | 'unused';

/** All of them, in the order in which they are offered. */
export const COLUMN_MEANINGS: readonly ColumnMeaning[] = [
	'username', 'firstname', 'lastname', 'realname', 'email', 'reason', 'password', 'mode', 'unused'
];

/** The states of a row, by their names in docs/scripts.md. */
export type RowState =
	'unchecked' | 'checking' | 'ready' | 'warned' | 'rejected' |
	/**
	 * There is an account for this person already: created by the organizer, e.g. in a run that broke off, by another
	 * organizer of the day, or the person's own, see Row.linked and Row.claim.
	 */
	'already' |
	'creating' | 'created' | 'refused' |
	/** The account exists, or may exist, and the wiki waits for an answer to a step. */
	'unfinished' |
	'unknown' |
	/** Named in README.md for other scripts; nothing makes a row so. */
	'skipped';

/** What there is to say about a row before it is created; ui/row-texts.ts has the words. */
export type RemarkCode =
	// Errors: the row would be refused
	'name-missing' | 'name-invalid' | 'name-taken' | 'name-forbidden' | 'duplicate' | 'email-missing' | 'email-invalid' |
	'email-required' | 'realname-required' | 'password-missing' | 'password-weak' |
	// Warnings: it would be created, and may not be meant
	'name-mixed' | 'lookalike' | 'email-repeated' | 'email-typo' | 'reason-address' | 'reason-name' | 'check-failed' |
	// Remarks: what was changed while reading
	'cleaned' | 'normalised' | 'has-account' |
	// A remark; an error where the account is not the person's
	'already';

export interface RowRemark {
	severity: 'error' | 'warning' | 'info';
	code: RemarkCode;
	field: RequestField;
	/** What the message's $1, $2, … stand for. A day is a time in milliseconds since 1970. */
	parameters: Array<string | number>;
	/** The wiki's own words, where it has some. */
	message: WikiText | null;
	/** What one click would put into the field: one value, or several to choose from. */
	fixes: string[];
	/** The checkbox with which this person may have it created all the same; null: none. */
	override: string | null;
}

/**
 * Is it about an account that has the name already? It is an error where the account is somebody else's, and says what
 * is known of it where it is the person's.
 */
export function isAboutAccount( { code }: RowRemark ): boolean {
	return code === 'name-taken' || code === 'already' || code === 'has-account';
}

/** Who created an account, and when, as the wiki's log of new accounts has it, and what else it knows. */
export interface Creation {
	createdByMe: boolean;
	/** The person's own name where they registered themselves; '' where the log hides it. */
	createdBy: string;
	/** Milliseconds since 1970 on the wiki's clock; null: the wiki does not tell. */
	at: number | null;
	/** Did somebody else create it for the person within a day? Two organizers may have the same list. */
	isRecent?: boolean;
	/** How many edits it has, on all wikis where accounts are for all of them; left out: not known. */
	edits?: number;
	/** The wiki on which it was made, by its name in the database; left out: this one, or not known. */
	home?: string;
}

/** What the organizer says of an account that has a row's name: it is that person's, or somebody else's. */
export interface Claim {
	/** The name, canonical, and no other. */
	readonly name: string;
	readonly isTheirs: boolean;
}

/** What came back of a question to the wiki about a row. */
export type WikiAnswer =
	{ kind: 'pending' } |
	/** The wiki could not be asked; `text` is what it said instead. */
	{ kind: 'failed'; text: WikiText } |
	{
		kind: 'checked';
		/** One verdict on the name, or several refusals that can be overridden one by one. */
		checks: readonly NameCheck[];
		/** Of a taken name; null where the log does not tell. */
		creation: Creation | null;
		/** Of a typed password, with the password that was asked about; null: none was. */
		password: { of: string; check: PasswordCheck } | null;
	};

/**
 * What the wiki said of a row, together with the name that it said it of. It holds for that name and no other: an edit
 * makes it irrelevant, and going back to the old name makes it hold again.
 */
export interface WikiFact {
	/** Canonical, as far as that is known without asking. */
	readonly about: string;
	readonly answer: WikiAnswer;
	/** Free names in place of one that cannot be had; empty until they are asked for. */
	readonly alternatives: readonly string[];
}

/**
 * A person of the list. Before creation, `canonical`, `creation`, `remarks` and `state` are derived from the rest by
 * check/conclude.ts, and nobody else writes them.
 */
export interface Row {
	/** Stays the same whatever is edited, deleted or put back. */
	readonly id: number;
	/** The line of the pasted text, counted from 1. */
	readonly line: number;
	request: AccountRequest;
	/** What the cleaner made of what was typed, while nothing else is written in the field. */
	cleaned: Partial<Record<RequestField, { from: string; to: string }>>;
	/** What the organizer's table says beside that, in columns that no account needs: comes back in the results. */
	readonly extra: readonly ExtraCell[];
	/** The name, where the list links to a user page of it: there an account is expected. '' for none. */
	readonly linked: string;
	/**
	 * Came to a desk, on no list that anybody wrote: an account that has the name may well be that of a namesake, also
	 * where this person or a colleague created it.
	 */
	readonly isWalkUp: boolean;
	/** What the organizer says of an account that has the name; null: nothing. */
	claim: Claim | null;
	/** What the wiki said before creation; null: it was not asked. */
	wiki: WikiFact | null;
	state: RowState;
	/** The name that the account would have, as far as it is known; '' while it is not. */
	canonical: string;
	remarks: RowRemark[];
	/** What happened to it in its creation; null before it. */
	attempt: Attempt | null;
	/** Who created the account that has the name already; null: nobody, or the wiki does not tell. */
	creation: Creation | null;
	/** The warnings of which the organizer says that they are no matter. */
	accepted: RemarkCode[];
	/** Overrides that the organizer chose for this row, as names of checkboxes. */
	overrides: string[];
	/** What became of the steps that follow the creation; left out: none was tried here. */
	follow?: FollowResults;
	/**
	 * Where its password comes from: `given` by the list or typed, `made` here, or only in the `sheet` that was saved
	 * before a reload.
	 */
	passwordSource: 'given' | 'made' | 'sheet';
}

export function makeRow( id: number, line: number, request: Partial<AccountRequest> ): Row {
	return {
		id, line,
		request: { username: '', email: '', realname: '', password: '', reason: '', mode: null, ...request },
		cleaned: {}, extra: [], linked: '', isWalkUp: false, claim: null, wiki: null, state: 'unchecked', canonical: '', remarks: [], attempt: null, creation: null,
		accepted: [], overrides: [], passwordSource: 'given'
	};
}

/** What the wiki said of the creation; null: nothing that holds. */
export function outcomeOf( { attempt }: Row ): Outcome | null {
	return attempt ? attempt.outcome : null;
}

/** What of it can still be changed: nothing was created, and nothing is under way. */
const MENDABLE: readonly RowState[] = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'refused' ];

/** Can what is asked for the person be changed? Whose account is somebody else's may be meant to have another name. */
export function isMendable( { state, creation }: Row ): boolean {
	return MENDABLE.includes( state ) || state === 'already' && creation?.createdByMe !== true;
}

/** How the password of a row comes, in a list with that mode. */
export function modeOf( row: Row, listMode: ListMode ): ListMode {
	return row.request.mode ?? listMode;
}

/** The name under which a row is created and asked about: what was checked is what is created. */
export function nameOf( row: Row ): string {
	return row.canonical || row.request.username;
}

/** The name under which to show a row: as created, as the wiki would have it, as typed. */
export function shownName( row: Row ): string {
	const outcome = outcomeOf( row );
	return outcome?.kind === 'created' ? outcome.username : row.canonical || row.request.username;
}

/** Is there an account for the row? */
export function hasAccount( { state }: Row ): boolean {
	return state === 'created' || state === 'already';
}
