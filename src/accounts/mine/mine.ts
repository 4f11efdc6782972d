import { Observable } from '../contract/observable';
import { WikiError } from '../contract/service';
import { editChunks } from './edit-chunks';
import type { AccountFacts, LogEntry, MineService } from './mine-service';

/** So many accounts are shown at once; more of them at a press. */
const PAGE = 100;

/** Of so many the wiki is asked at once. */
const CHUNK = 50;

/** So many answers of the log are searched at a press at most. */
const ANSWERS = 10;

/** Which accounts are asked for. */
export interface MineFilter {
	/** In milliseconds since 1970. */
	from: number;
	to: number;
	/** Stands somewhere in the reason; '': any reason. */
	reason: string;
}

/** What became of asking the wiki to mail a new password. */
export type Mailing =
	{ kind: 'asking' } |
	/** The wiki took it, and says no more. */
	{ kind: 'taken'; at: number } |
	{ kind: 'failed'; error: WikiError };

export interface MineAccount extends LogEntry {
	/** Left out: not asked yet; null: the wiki tells nothing of it. */
	facts?: AccountFacts | null;
	/** In milliseconds since 1970; null: none is known. */
	lastEdit: number | null;
	mailing: Mailing | null;
}

export interface MineState {
	filter: MineFilter | null;
	/** The latest first. */
	accounts: readonly MineAccount[];
	isAsking: boolean;
	/** Are there more, or may there be? */
	hasMore: boolean;
	/** Why it did not come to its end; null: it did, or is on its way. */
	error: WikiError | null;
	/** Null: not known yet. */
	canMail: boolean | null;
}

/** Two texts are the same whatever their letters' case, and however they are composed. */
const plain = ( text: string ): string => text.normalize( 'NFC' ).toLowerCase().trim();

/** The accounts that the person created for others, and what became of them. */
export class Mine extends Observable<MineState> {
	/** Entries of the log that were fetched and are not shown yet. */
	private waiting: LogEntry[] = [];
	/** Where the log goes on; null: it is at its end. */
	private next: string | null = null;
	private isBegun = false;
	/** Counts the filters: what was asked for an earlier one is nobody's business any more. */
	private turn = 0;

	/** What became of each asking; another search does not make it undone. */
	private readonly mailings = new Map<number, Mailing>();

	/**
	 * @param service
	 * @param now The time, in milliseconds since 1970
	 */
	public constructor( private readonly service: MineService, private readonly now: () => number ) {
		super( { filter: null, accounts: [], isAsking: false, hasMore: false, error: null, canMail: null } );
	}

	/** Begins anew, with other accounts. */
	public async show( filter: MineFilter ): Promise<void> {
		this.turn++;
		this.waiting = [];
		this.next = null;
		this.isBegun = false;
		this.change( { filter, accounts: [], hasMore: false, isAsking: false } );
		await this.more();
	}

	/** Goes on where it stopped: with what is to be known of the accounts that are there, or with more of them. */
	public async more(): Promise<void> {
		const { filter, isAsking } = this.state;
		if ( filter === null || isAsking ) {
			return;
		}
		const { turn } = this;
		this.change( { isAsking: true, error: null } );
		try {
			if ( !this.state.accounts.some( ( { facts } ) => facts === undefined ) ) {
				await this.find( filter, turn );
			}
			await this.complete( turn );
		} catch ( error ) {
			this.changeIn( turn, { error: WikiError.from( error ) } );
		}
		this.changeIn( turn, { isAsking: false } );
	}

	/** Asks the wiki to mail somebody a new password. */
	public async mailPassword( { id, username, facts }: MineAccount ): Promise<void> {
		this.note( id, { kind: 'asking' } );
		try {
			await this.service.mailPassword( facts?.username ?? username );
			this.note( id, { kind: 'taken', at: this.now() } );
		} catch ( error ) {
			this.note( id, { kind: 'failed', error: WikiError.from( error ) } );
		}
	}

	/** Searches the log until a page is full. */
	private async find( filter: MineFilter, turn: number ): Promise<void> {
		const wanted = plain( filter.reason );
		for ( let answers = 0; answers < ANSWERS && this.waiting.length < PAGE && !this.isThrough; answers++ ) {
			const { entries, next } = await this.service.created( filter.from, filter.to, this.next );
			if ( turn !== this.turn ) {
				return;
			}
			this.isBegun = true;
			this.next = next;
			this.waiting.push( ...entries.filter( ( { reason } ) => plain( reason ).includes( wanted ) ) );
		}
		const found = this.waiting.splice( 0, PAGE ).map( ( entry ): MineAccount => (
			{ ...entry, lastEdit: null, mailing: this.mailings.get( entry.id ) ?? null }
		) );
		this.changeIn( turn, {
			accounts: [ ...this.state.accounts, ...found ], hasMore: this.waiting.length > 0 || !this.isThrough
		} );
	}

	private get isThrough(): boolean {
		return this.isBegun && this.next === null;
	}

	/** What the wiki knows of those that are shown. */
	private async complete( turn: number ): Promise<void> {
		const lacking = this.state.accounts.filter( ( { facts } ) => facts === undefined ).map( ( { id } ) => id );
		if ( lacking.length > 0 && this.state.canMail === null ) {
			const canMail = await this.service.canMailPasswords();
			this.changeIn( turn, { canMail } );
		}
		for ( let index = 0; index < lacking.length && turn === this.turn; index += CHUNK ) {
			await this.completeChunk( lacking.slice( index, index + CHUNK ), turn );
		}
	}

	private async completeChunk( ids: readonly number[], turn: number ): Promise<void> {
		const facts = await this.service.factsOf( ids );
		const lastEdits = new Map<number, number>();
		for ( const chunk of editChunks( ids, facts ) ) {
			( await this.service.lastEdits( chunk ) ).forEach( ( at, id ) => lastEdits.set( id, at ) );
		}
		this.changeIn( turn, { accounts: this.state.accounts.map( ( account ) => ids.includes( account.id ) ? {
			...account, facts: facts.get( account.id ) ?? null, lastEdit: lastEdits.get( account.id ) ?? null
		} : account ) } );
	}

	private note( id: number, mailing: Mailing ): void {
		this.mailings.set( id, mailing );
		this.change( { accounts: this.state.accounts.map( ( account ) => (
			account.id === id ? { ...account, mailing } : account
		) ) } );
	}

	private changeIn( turn: number, part: Partial<MineState> ): void {
		if ( turn === this.turn ) {
			this.change( part );
		}
	}
}
