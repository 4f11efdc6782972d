import type { CreatedBy } from '../contract/outcome';

/** What the log says of an account that this person created for somebody else. */
export interface LogEntry {
	/** The wiki's number of the account, which stays with it when it is renamed. */
	id: number;
	/** As it was called then. */
	username: string;
	/** In milliseconds since 1970. */
	at: number;
	by: CreatedBy;
	reason: string;
}

export interface LogAnswer {
	/** The latest first. */
	entries: readonly LogEntry[];
	/** Where the next answer begins; null: this was the last. */
	next: string | null;
}

/** What the wiki says of an account now. */
export interface AccountFacts {
	username: string;
	edits: number;
	/** Is there a confirmed address, and may others mail to it? The wiki tells both in one. */
	isMailable: boolean;
	isBlocked: boolean;
}

/** What is asked of the wiki about accounts that somebody created. Fulfilled by wiki/. All of it throws WikiError. */
export interface MineService {
	/**
	 * @param from In milliseconds since 1970
	 * @param to
	 * @param next Of the answer before; null: the first is asked for
	 */
	created( from: number, to: number, next: string | null ): Promise<LogAnswer>;
	/** Of 50 accounts at most, by their numbers; those of which the wiki tells nothing are left out. */
	factsOf( ids: readonly number[] ): Promise<ReadonlyMap<number, AccountFacts>>;
	/** When each of these accounts edited last; 50 at most, and as many edits as one answer holds. */
	lastEdits( ids: readonly number[] ): Promise<ReadonlyMap<number, number>>;
	/** Does the wiki mail new passwords to whom somebody names? */
	canMailPasswords(): Promise<boolean>;
	/** The answer is the same whether a mail is sent or not. */
	mailPassword( username: string ): Promise<void>;
}
