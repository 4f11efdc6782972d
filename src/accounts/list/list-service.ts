import type { Cancellation, NameCheck } from '../contract/service';
import type { CreatedBy } from '../contract/outcome';
import type { LimitWindow } from './check/quota';
import type { Creation } from './row';

/** An account that this person created, as the newusers log has it. */
export interface OwnCreation {
	/** Milliseconds since 1970 on the wiki's clock. */
	at: number;
	by: CreatedBy;
	/** As it was given, in wikitext; '' where it is hidden. */
	reason: string;
}

export interface OwnCreations {
	/** By canonical name. */
	creations: Map<string, OwnCreation>;
	/** False: there are older ones that were not fetched, since the log is long. */
	complete: boolean;
	/** The limits on creations that the wiki declares for this person; mostly none. */
	windows: readonly LimitWindow[];
}

/** A name that the wiki refuses. */
export type Forbidden = Extract<NameCheck, { kind: 'forbidden' }>;

/** What a list needs of the wiki before anything is created. Fulfilled by wiki/. */
export interface ListService {
	/** How many names go into one request: 50, or 500 for people with `apihighlimits`. */
	readonly namesPerRequest: number;

	/**
	 * list=users with usprop=cancreate: one request for each namesPerRequest names, and one more for every name of
	 * which the wiki makes something that cannot be told from the answers to the others.
	 *
	 * @param names Without doubles, as canonical as they are known
	 * @param cancellation
	 * @return An answer for each of the names, by the name that was asked
	 * @throws WikiError
	 */
	checkNames( names: readonly string[], cancellation: Cancellation ): Promise<Map<string, NameCheck>>;

	/**
	 * What would be refused but for overrides that the wiki offers this person, which checkNames() cannot see. No
	 * request where none is offered, else one for each that is.
	 *
	 * @throws WikiError
	 */
	checkOverridable( canonical: string, cancellation: Cancellation ): Promise<Forbidden[]>;

	/** Does checkOverridable() ask anything at all? */
	readonly offersOverrides: boolean;

	/**
	 * list=logevents with letype=newusers: the accounts that this person created for others, newest first; and in the
	 * same answer the limits that the wiki declares.
	 *
	 * @throws WikiError
	 */
	ownCreations( cancellation: Cancellation ): Promise<OwnCreations>;

	/**
	 * The same log, asked who created one account, together with what else the wiki knows of it; null where nothing is
	 * told: it is hidden. Where the log alone says nothing (the account is older, was renamed, came from another wiki),
	 * `createdBy` is empty.
	 *
	 * @throws WikiError
	 */
	creationOf( canonical: string, cancellation: Cancellation ): Promise<Creation | null>;
}
