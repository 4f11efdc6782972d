import { CancellationSource } from '../../one/debounced-check';
import { WikiError, type AccountService, type NameCheck } from '../../contract/service';
import { never } from '../../contract/outcome';
import { candidates } from '../../names/alternatives';
import type { ListService, OwnCreations } from '../list-service';
import { modeOf, type Creation, type ListMode, type Row, type WikiAnswer, type WikiFact } from '../row';
import { RowObservable } from '../row-observable';
import type { LocalCheck } from './local-check';

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
	/** Concludes from the answers. */
	local: LocalCheck;
}

/** A question about many names takes the wiki long and may fail where one about fewer does not. */
const FEW = 50;

/** So many failures in succession, and the rest is not asked about in vain. */
const FAILURES = 2;

/** How often the log of one's own creations is asked for. */
const OWN_TRIES = 3;

/** How many free names are put forward. */
const ALTERNATIVES = 3;

/**
 * How many taken names of one check are looked up in the log only to tell by whom; where it has to be known whether
 * they are one's own, all are.
 */
const CURIOSITY = 200;

const NO_ANSWER = new WikiError( 'http', { format: 'text', text: '' } );

/** A question about a row: the fact in the row that waits for its answer. */
interface Question {
	row: Row;
	fact: WikiFact;
}

/** One go through the list, or one row that was edited. */
interface Round {
	mode: ListMode;
	source: CancellationSource;
	/** Is it the check of the list, of which the progress is told? */
	counting: boolean;
	/** How many more names are looked up in the log out of curiosity. */
	curiosity: number;
}

/**
 * Asks the wiki about the names and passwords of a list. Writes what it said into `wiki` of the rows, together with
 * what it was said of, and nothing else; what follows from it is for LocalCheck to conclude.
 */
export class Checker extends RowObservable<CheckerState> {
	/** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
	public own: OwnCreations | null = null;
	private readonly open = new Set<Question>();
	private source = new CancellationSource();
	/** Why `own` is not known. */
	private ownFailure = NO_ANSWER;

	public constructor( private readonly dependencies: CheckerDependencies ) {
		super( { running: false, done: 0, total: 0, cancelled: false, failed: 0 } );
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
		// Accounts may have been created since it was asked.
		this.own = null;
		const questions = this.ask( rows );
		this.change(
			{ running: true, done: 0, total: questions.length, cancelled: false, failed: 0 },
			this.concluded( questions )
		);
		await this.answer( questions, { mode, source, counting: true, curiosity: CURIOSITY } );
		if ( !source.cancelled ) {
			this.change( { running: false } );
		}
	}

	/** Checks one row again after it was edited; the answer to an older question about it is dropped. */
	public async recheck( row: Row, mode: ListMode = 'type' ): Promise<void> {
		const questions = this.ask( [ row ] );
		this.change( {}, this.concluded( questions ) );
		await this.answer( questions, { mode, source: this.source, counting: false, curiosity: 1 } );
	}

	/** What is not answered yet was not asked. */
	public cancel(): void {
		this.source.cancel();
		this.source = new CancellationSource();
		const left = [ ...this.open ].filter( ( question ) => this.isOpen( question ) );
		this.open.clear();
		for ( const { row } of left ) {
			row.wiki = null;
		}
		const ids = this.concluded( left );
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
		const { lists } = this.dependencies;
		const { source } = this;
		const { wiki } = row;
		const about = { realname: row.request.realname, ...( year === undefined ? {} : { year } ) };
		const names = candidates( row.canonical, about ).filter( ( candidate ) => !others.has( candidate ) );
		const answers = await lists.checkNames( names, source );
		const free: string[] = [];
		for ( const candidate of names ) {
			const check = answers.get( candidate );
			if ( check?.kind === 'free' && !others.has( check.canonical ) && !free.includes( check.canonical ) ) {
				if ( ( await lists.checkOverridable( check.canonical, source ) ).length === 0 ) {
					free.push( check.canonical );
				}
			}
			if ( free.length === ALTERNATIVES ) {
				break;
			}
		}
		if ( wiki && row.wiki === wiki ) {
			row.wiki = { ...wiki, alternatives: free };
			this.change( {}, this.concluded( [ { row } ] ) );
		}
		return free;
	}

	private ask( rows: readonly Row[] ): Question[] {
		const questions: Question[] = [];
		for ( const row of rows ) {
			const about = this.dependencies.local.askableName( row );
			if ( about !== '' ) {
				const fact: WikiFact = { about, answer: { kind: 'pending' }, alternatives: [] };
				row.wiki = fact;
				questions.push( { row, fact } );
			}
		}
		questions.forEach( ( question ) => this.open.add( question ) );
		return questions;
	}

	/** Does the row still wait for this answer, and not for one to a later question? */
	private isOpen( { row, fact }: Question ): boolean {
		return row.wiki === fact;
	}

	/** Has it concluded what follows from what the wiki said of rows; the ids of all that it concerns. */
	private concluded( questions: ReadonlyArray<{ row: Row }> ): number[] {
		return this.dependencies.local.refresh( questions.map( ( { row } ) => row ) ).map( ( { id } ) => id );
	}

	private async answer( questions: readonly Question[], round: Round ): Promise<void> {
		const { lists } = this.dependencies;
		const { source } = round;
		if ( questions.length > 0 && !this.own ) {
			this.own = await this.askOwn( source );
		}
		const byName = new Map<string, Question[]>();
		for ( const question of questions ) {
			const { about } = question.fact;
			byName.set( about, [ ...byName.get( about ) ?? [], question ] );
		}
		const names = [ ...byName.keys() ];
		let size = lists.namesPerRequest;
		let failures = 0;
		for ( let index = 0; index < names.length && !source.cancelled; ) {
			const chunk = names.slice( index, index + size );
			const asked = chunk.flatMap( ( name ) => byName.get( name ) ?? [] );
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
			if ( round.source.cancelled || !this.isOpen( question ) ) {
				continue;
			}
			if ( !check ) {
				this.fail( [ question ], NO_ANSWER, round );
			} else if ( this.needsMore( question.row, check, round ) ) {
				slow.push( [ question, check ] );
			} else {
				this.conclude( question, [ check ], check.kind === 'taken' ? this.ownCreation( check.canonical ) : null );
				done.push( question );
			}
		}
		this.report( done, 0, round );
		for ( const [ question, check ] of slow ) {
			await this.noteSlowly( question, check, round );
		}
	}

	private needsMore( row: Row, check: NameCheck, round: Round ): boolean {
		switch ( check.kind ) {
			case 'invalid':
				return false;
			case 'taken':
				return !this.ownCreation( check.canonical );
			case 'free':
				return this.dependencies.lists.offersOverrides || this.hasTypedPassword( row, round );
			case 'forbidden':
				return this.hasTypedPassword( row, round );
			default:
				return never( check );
		}
	}

	private hasTypedPassword( row: Row, { mode }: Round ): boolean {
		return row.request.password !== '' && modeOf( row, mode ) === 'type';
	}

	private ownCreation( canonical: string ): Creation | null {
		const own = this.own?.creations.get( canonical );
		return own ? { createdByMe: true, createdBy: '', at: own.at } : null;
	}

	/** What the wiki answers for one row at a time. */
	private async noteSlowly( question: Question, check: NameCheck, round: Round ): Promise<void> {
		const { lists, accounts } = this.dependencies;
		const { source } = round;
		const { row, fact } = question;
		const { password } = row.request;
		if ( source.cancelled ) {
			return;
		}
		try {
			const refusals = check.kind === 'free' ? await lists.checkOverridable( check.canonical, source ) : [];
			const creation = check.kind === 'taken' ? await this.askCreation( check.canonical, round ) : null;
			const verdict = check.kind !== 'taken' && this.hasTypedPassword( row, round ) && !source.cancelled ?
				await accounts.checkPassword( fact.about, password, source ) : null;
			if ( !source.cancelled && this.isOpen( question ) ) {
				this.conclude(
					question, refusals.length ? refusals : [ check ], creation,
					verdict && { of: password, check: verdict }
				);
				this.report( [ question ], 0, round );
			}
		} catch ( error ) {
			if ( !source.cancelled ) {
				this.fail( [ question ], WikiError.from( error ), round );
			}
		}
	}

	/**
	 * By whom a name is taken, that is not among the creations that were fetched.
	 *
	 * @throws WikiError It is not known whether it is one's own: who pastes a list once more must not be told that
	 *  somebody else was faster
	 */
	private async askCreation( canonical: string, round: Round ): Promise<Creation | null> {
		const isCertain = this.own?.complete === true;
		if ( isCertain && round.curiosity-- <= 0 ) {
			return null;
		}
		if ( !this.own ) {
			throw this.ownFailure;
		}
		try {
			return await this.dependencies.lists.creationOf( canonical, round.source );
		} catch ( error ) {
			if ( isCertain && !round.source.cancelled ) {
				return null;
			}
			throw error;
		}
	}

	/** Asks for the log of this person's creations; more than once, as much depends on it. */
	private async askOwn( source: CancellationSource ): Promise<OwnCreations | null> {
		for ( let failures = 0; failures < OWN_TRIES && !source.cancelled; failures++ ) {
			try {
				return await this.dependencies.lists.ownCreations( source );
			} catch ( error ) {
				this.ownFailure = WikiError.from( error );
			}
		}
		return null;
	}

	private conclude(
		question: Question, checks: readonly NameCheck[], creation: Creation | null,
		password: Extract<WikiAnswer, { kind: 'checked' }>[ 'password' ] = null
	): void {
		this.close( question, { kind: 'checked', checks, creation, password } );
	}

	private fail( questions: readonly Question[], { text }: WikiError, round: Round ): void {
		const failed = questions.filter( ( question ) => this.isOpen( question ) );
		failed.forEach( ( question ) => this.close( question, { kind: 'failed', text } ) );
		this.report( failed, failed.length, round );
	}

	private close( question: Question, answer: WikiAnswer ): void {
		question.row.wiki = { ...question.fact, answer };
		this.open.delete( question );
	}

	private report( questions: readonly Question[], failed: number, { counting }: Round ): void {
		const { state } = this;
		const ids = this.concluded( questions );
		this.change( counting ? { done: state.done + questions.length, failed: state.failed + failed } : {}, ids );
	}
}
