import type { AccountService, Cancellation, NameCheck } from '../../contract/service';
import { never } from '../../contract/outcome';
import type { Forbidden, ListService } from '../list-service';
import { modeOf, type ListMode, type Row, type WikiAnswer } from '../row';
import type { AccountCreators, LogBudget } from './account-creators';
import type { Question } from './questions';

export type CheckedAnswer = Extract<WikiAnswer, { kind: 'checked' }>;

export interface DetailBudget extends LogBudget {
	/** The list's mode; typed passwords are asked about. */
	readonly mode: ListMode;
}

function hasTypedPassword( row: Row, listMode: ListMode ): boolean {
	return row.request.password !== '' && modeOf( row, listMode ) === 'type';
}

/**
 * What has to be asked about one row at a time: who took its name, whether the name would be refused but for an
 * override, what the wiki thinks of its password.
 */
export class RowDetails {
	public constructor(
		private readonly lists: ListService, private readonly accounts: AccountService,
		private readonly creators: AccountCreators
	) {}

	/** Is there anything to ask after this verdict on the name? */
	public areNeeded( row: Row, check: NameCheck, listMode: ListMode ): boolean {
		switch ( check.kind ) {
			case 'invalid':
				return false;
			case 'taken':
				return !this.creators.ownCreation( check.canonical );
			case 'free':
				return this.lists.offersOverrides || hasTypedPassword( row, listMode );
			case 'forbidden':
				return check.override !== null && this.lists.offersOverrides || hasTypedPassword( row, listMode );
			default:
				return never( check );
		}
	}

	/** What is known after the verdict on the name, where nothing else is needed. */
	public known( check: NameCheck ): CheckedAnswer {
		const creation = check.kind === 'taken' ? this.creators.ownCreation( check.canonical ) : null;
		return { kind: 'checked', checks: [ check ], creation, password: null };
	}

	/**
	 * Asks for the rest. Where it is cancelled meanwhile, the answer is of no use.
	 *
	 * @param question
	 * @param check The verdict on the name
	 * @param budget
	 * @throws WikiError
	 */
	public async fetch( question: Question, check: NameCheck, budget: DetailBudget ): Promise<CheckedAnswer> {
		if ( check.kind === 'taken' ) {
			const creation = await this.creators.lookUp( check.canonical, budget );
			return { kind: 'checked', checks: [ check ], creation, password: null };
		}
		const { row, fact } = question;
		const { source, mode } = budget;
		const { password } = row.request;
		const refusals = await this.refusals( check, source );
		const verdict = hasTypedPassword( row, mode ) && !source.cancelled ?
			{ of: password, check: await this.accounts.checkPassword( fact.about, password, source ) } : null;
		return {
			kind: 'checked', checks: refusals.length > 0 ? refusals : [ check ], creation: null, password: verdict
		};
	}

	/** Why the name would be refused, each reason with its override: there may be more than one. */
	private async refusals( check: NameCheck, source: Cancellation ): Promise<Forbidden[]> {
		const known = check.kind === 'forbidden' ? [ check ] : [];
		if ( check.kind === 'invalid' || known.some( ( { override } ) => override === null ) ) {
			return known;
		}
		const others = await this.lists.checkOverridable( check.canonical, source );
		const isKnown = ( name: string | null ): boolean => known.some( ( { override } ) => override === name );
		return known.concat( others.filter( ( { override } ) => !isKnown( override ) ) );
	}
}
