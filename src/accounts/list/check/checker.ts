import { CancellationSource } from '../../contract/cancellation';
import { plainText } from '../../contract/declarations';
import { WikiError, type AccountService, type NameCheck } from '../../contract/service';
import type { ListService, OwnCreations } from '../list-service';
import type { ListMode, Row } from '../row';
import { RowObservable } from '../row-observable';
import { AccountCreators } from './account-creators';
import type { freeNames } from './free-names';
import type { LocalCheck } from './local-check';
import { byName, Questions, type Question } from './questions';
import { RowDetails, type DetailBudget } from './row-details';

export interface CheckerState {
	running: boolean;
	/** Rows answered, of those that were to be asked about. */
	done: number;
	total: number;
	/** Was it called off before it was through? */
	cancelled: boolean;
	/** Rows that the wiki gave no answer about; they have the remark `check-failed`. */
	failed: number;
}

export interface CheckerDependencies {
	lists: ListService;
	accounts: AccountService;
	/** In a part of its own, as few need it; rejects where that did not come. */
	freeNames: typeof freeNames;
	/** Concludes from the answers. */
	local: LocalCheck;
}

/** A question about many names takes the wiki long and may fail where one about fewer does not. */
const FEW = 50;

/** So many failures in succession, and the rest is not asked about in vain. */
const FAILURES = 2;

/**
 * How many taken names of one check are looked up in the log only to tell by whom; where it has to be known whether
 * they are one's own, all are.
 */
const MORE_LOOK_UPS = 200;

const NO_ANSWER = new WikiError( 'http', plainText( '' ) );

/** One go through the list, or one row that was edited. */
interface Round extends DetailBudget {
	/** Is it the check of the list, of which the progress is told? */
	counting: boolean;
}

const rowsOf = ( questions: readonly Question[] ): Row[] => questions.map( ( { row } ) => row );

/**
 * Asks the wiki about the names and passwords of a list. Writes what it said into `wiki` of the rows, together with
 * what it was said of, and nothing else; what follows from it is for LocalCheck to conclude.
 */
export class Checker extends RowObservable<CheckerState> {
	private readonly questions: Questions;
	private readonly creators: AccountCreators;
	private readonly details: RowDetails;
	private source = new CancellationSource();

	public constructor( private readonly dependencies: CheckerDependencies ) {
		super( { running: false, done: 0, total: 0, cancelled: false, failed: 0 } );
		const { lists, accounts, local } = dependencies;
		this.questions = new Questions( ( row ) => local.askableName( row ) );
		this.creators = new AccountCreators( lists );
		this.details = new RowDetails( lists, accounts, this.creators );
	}

	/** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
	public get own(): OwnCreations | null {
		return this.creators.own;
	}

	/**
	 * Checks rows that have been checked locally. Resolves when all are answered, or it is cancelled. A row with an
	 * error in its name is left as it is; one whose address alone is wrong is asked about.
	 *
	 * @param rows
	 * @param mode The list's mode; typed passwords are asked about
	 */
	public async check( rows: readonly Row[], mode: ListMode = 'type' ): Promise<void> {
		this.cancel();
		const source = new CancellationSource();
		this.source = source;
		this.creators.forget();
		const questions = this.questions.ask( rows );
		this.change(
			{ running: true, done: 0, total: questions.length, cancelled: false, failed: 0 },
			this.concluded( rowsOf( questions ) )
		);
		await this.answer( questions, { mode, source, counting: true, moreLookUps: MORE_LOOK_UPS } );
		if ( !source.cancelled ) {
			this.change( { running: false } );
		}
	}

	/** Checks one row again after it was edited; the answer to an older question about it is dropped. */
	public async recheck( row: Row, mode: ListMode = 'type' ): Promise<void> {
		const questions = this.questions.ask( [ row ] );
		this.change( {}, this.concluded( rowsOf( questions ) ) );
		await this.answer( questions, { mode, source: this.source, counting: false, moreLookUps: 1 } );
	}

	/** Has the log of this person's creations ready. Never rejects. */
	public fetchOwn(): Promise<void> {
		return this.creators.fetch( this.source );
	}

	/** What is not answered yet was not asked. */
	public cancel(): void {
		this.source.cancel();
		this.source = new CancellationSource();
		const ids = this.concluded( this.questions.withdraw() );
		if ( this.state.running ) {
			this.change( { running: false, cancelled: true }, ids );
		} else if ( ids.length > 0 ) {
			this.change( {}, ids );
		}
	}

	/**
	 * Up to three names like this one that are really free, put into the fixes of the row's remark.
	 *
	 * @param row A row with the remark `name-taken` or `name-forbidden`
	 * @param others Canonical names that other rows of the list have
	 * @param year Of now or of the event, for names with it
	 * @throws WikiError
	 */
	public async alternatives( row: Row, others: ReadonlySet<string>, year?: number ): Promise<string[]> {
		const { wiki } = row;
		const free = await this.dependencies.freeNames( this.dependencies.lists, row, others, year, this.source );
		if ( wiki && row.wiki === wiki ) {
			row.wiki = { ...wiki, alternatives: free };
			this.change( {}, this.concluded( [ row ] ) );
		}
		return free;
	}

	/** What the wiki said of rows has consequences: draws them, and gives the ids of all rows that they concern. */
	private concluded( rows: readonly Row[] ): number[] {
		return this.dependencies.local.refresh( rows ).map( ( { id } ) => id );
	}

	private async answer( questions: readonly Question[], round: Round ): Promise<void> {
		const { lists } = this.dependencies;
		const { source } = round;
		if ( questions.length > 0 ) {
			await this.creators.fetch( source );
		}
		const groups = byName( questions );
		const names = [ ...groups.keys() ];
		let size = lists.namesPerRequest;
		let failures = 0;
		for ( let index = 0; index < names.length && !source.cancelled; ) {
			const chunk = names.slice( index, index + size );
			const asked = chunk.flatMap( ( name ) => groups.get( name ) ?? [] );
			try {
				if ( failures < FAILURES ) {
					const answers = await lists.checkNames( chunk, source );
					failures = 0;
					await this.note( asked, answers, round );
				} else {
					this.fail( asked, NO_ANSWER, round );
				}
			} catch ( error ) {
				if ( source.cancelled ) {
					return;
				}
				if ( chunk.length > FEW ) {
					size = FEW;
					continue;
				}
				failures++;
				this.fail( asked, WikiError.from( error ), round );
			}
			index += chunk.length;
		}
	}

	/** Notes at once what needs no further question, and then asks about the others one by one. */
	private async note(
		asked: readonly Question[], answers: ReadonlyMap<string, NameCheck>, round: Round
	): Promise<void> {
		const done: Question[] = [];
		const slow: Array<[ Question, NameCheck ]> = [];
		for ( const question of asked ) {
			const check = answers.get( question.fact.about );
			if ( round.source.cancelled || !this.questions.isOpen( question ) ) {
				continue;
			}
			if ( !check ) {
				this.fail( [ question ], NO_ANSWER, round );
			} else if ( this.details.areNeeded( question.row, check, round.mode ) ) {
				slow.push( [ question, check ] );
			} else {
				this.questions.answer( question, this.details.known( check ) );
				done.push( question );
			}
		}
		this.report( done, 0, round );
		for ( const [ question, check ] of slow ) {
			await this.noteDetails( question, check, round );
		}
	}

	private async noteDetails( question: Question, check: NameCheck, round: Round ): Promise<void> {
		const { source } = round;
		if ( source.cancelled ) {
			return;
		}
		try {
			const answer = await this.details.fetch( question, check, round );
			if ( !source.cancelled && this.questions.isOpen( question ) ) {
				this.questions.answer( question, answer );
				this.report( [ question ], 0, round );
			}
		} catch ( error ) {
			if ( !source.cancelled ) {
				this.fail( [ question ], WikiError.from( error ), round );
			}
		}
	}

	private fail( questions: readonly Question[], { text }: WikiError, round: Round ): void {
		const failed = questions.filter( ( question ) => this.questions.isOpen( question ) );
		failed.forEach( ( question ) => this.questions.answer( question, { kind: 'failed', text } ) );
		this.report( failed, failed.length, round );
	}

	private report( questions: readonly Question[], failed: number, { counting }: Round ): void {
		const { state } = this;
		const ids = this.concluded( rowsOf( questions ) );
		this.change( counting ? { done: state.done + questions.length, failed: state.failed + failed } : {}, ids );
	}
}
