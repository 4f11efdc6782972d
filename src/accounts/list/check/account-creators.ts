import { plainText } from '../../contract/declarations';
import { WikiError, type Cancellation } from '../../contract/service';
import type { ListService, OwnCreations } from '../list-service';
import type { Creation } from '../row';

/** How often the log of one's own creations is asked for. */
const OWN_TRIES = 3;

/** What one check may ask of the log. */
export interface LogBudget {
	readonly source: Cancellation;
	/** How many more names, known not to be one's own, may be looked up only to tell by whom they were taken. */
	moreLookUps: number;
}

/** Who created the accounts whose names are taken, as the log of new accounts has it: this person, or somebody else. */
export class AccountCreators {
	/** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
	private known: OwnCreations | null = null;
	/** Why they are not known. */
	private failure = new WikiError( 'http', plainText( '' ) );

	public constructor( private readonly lists: ListService ) {}

	public get own(): OwnCreations | null {
		return this.known;
	}

	/** Accounts may have been created since the log was asked. */
	public forget(): void {
		this.known = null;
	}

	/** Fetches the log of this person's creations, unless it is there; tries more than once, as much depends on it. */
	public async fetch( source: Cancellation ): Promise<void> {
		for ( let tries = 0; !this.known && tries < OWN_TRIES && !source.cancelled; tries++ ) {
			try {
				this.known = await this.lists.ownCreations( source );
			} catch ( error ) {
				this.failure = WikiError.from( error );
			}
		}
	}

	/** What is known of an account without a further question; null: it is not among those that were fetched. */
	public ownCreation( canonical: string ): Creation | null {
		const own = this.known?.creations.get( canonical );
		return own ? { createdByMe: true, createdBy: '', at: own.at } : null;
	}

	/**
	 * By whom a name is taken that is not among the creations that were fetched.
	 *
	 * @param canonical
	 * @param budget
	 * @throws WikiError It is not known whether it is one's own: who pastes a list once more must not be told that
	 *  somebody else was faster
	 */
	public async lookUp( canonical: string, budget: LogBudget ): Promise<Creation | null> {
		const isCertain = this.known?.complete === true;
		if ( isCertain && budget.moreLookUps-- <= 0 ) {
			return null;
		}
		if ( !this.known ) {
			throw this.failure;
		}
		try {
			return await this.lists.creationOf( canonical, budget.source );
		} catch ( error ) {
			if ( isCertain && !budget.source.cancelled ) {
				return null;
			}
			throw error;
		}
	}
}
