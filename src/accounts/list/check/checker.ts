import { CancellationSource } from '../../one/debounced-check';
import { WikiError, type AccountService, type NameCheck } from '../../contract/service';
import { candidates } from '../../names/alternatives';
import type { ListService, OwnCreations } from '../list-service';
import { stateBy } from './local-check';
import { modeOf } from '../create/passwords';
import type { ListMode, Row, RowState } from '../row';
import { nameOf } from '../create/row-fields';
import { RowObservable } from '../row-observable';
import { concludeCheck, forgetWiki, isFromWiki, noteFailure, noteName, notePassword } from './wiki-remarks';

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
}

/** States in which a row can still be checked; what is being created or was created is beyond it. */
const BEFORE: readonly RowState[] = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'already' ];

/** A question about many names takes the wiki long and may fail where one about fewer does not. */
const FEW = 50;

/** So many failures in succession, and the rest is not asked about in vain. */
const FAILURES = 2;

/** How often the log of one's own creations is asked for. */
const OWN_TRIES = 3;

/** How many free names are put forward. */
const ALTERNATIVES = 3;

/** Is it worth asking the wiki about the name as it stands? */
function isAskable( row: Row ): boolean {
	return BEFORE.includes( row.state ) && nameOf( row ) !== '' && !row.remarks.some( ( remark ) => (
		remark.severity === 'error' && remark.field === 'username' && !isFromWiki( remark )
	) );
}

/** What is asked about a row, so that an answer to an older question is known as one. */
interface Question {
	row: Row;
	name: string;
}

/**
 * Asks the wiki about the names and passwords of a list. Changes `state`, `canonical`, `remarks` and `createdEarlier`
 * of the rows in place; of the remarks only those that come from the wiki.
 */
export class Checker extends RowObservable<CheckerState> {
	/** Accounts that this person created for others; null: not asked yet, or the wiki did not answer. */
	public own: OwnCreations | null = null;
	private readonly questions = new Map<number, Question>();
	/** The names about which the wiki has been asked. */
	private readonly asked = new WeakMap<Row, string>();
	private source = new CancellationSource();
	/** Why `own` is not known. */
	private ownFailure = new WikiError( 'http', { format: 'text', text: '' } );

	public constructor( protected readonly dependencies: CheckerDependencies ) {
		super( { running: false, done: 0, total: 0, cancelled: false, failed: 0 } );
	}

	/**
	 * Checks rows that have been checked locally. Settles when all are answered, or it is cancelled. A row with an
	 * error in its name is left as it is; one whose address alone is wrong is asked about.
	 *
	 * @param rows
	 * @param mode The list's way; typed passwords are asked about
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
			questions.map( ( { row } ) => row.id )
		);
		await this.answer( questions, mode, source );
		if ( !source.cancelled ) {
			this.change( { running: false } );
		}
	}

	/** Checks one row again after it was edited; the answer to an older question about it is dropped. */
	public async recheck( row: Row, mode: ListMode = 'type' ): Promise<void> {
		const questions = this.ask( [ row ] );
		this.change( {}, [ row.id ] );
		await this.answer( questions, mode, this.source, false );
	}

	/** Has the wiki been asked about the row's name as it stands? */
	public isChecked( row: Row ): boolean {
		return this.asked.get( row ) === nameOf( row );
	}

	/** The row was asked about in an earlier run. */
	public trust( row: Row ): void {
		this.asked.set( row, nameOf( row ) );
	}

	/** The row was edited: what the wiki said of it no longer holds. */
	public forget( row: Row ): void {
		this.asked.delete( row );
	}

	/** Rows that are not answered yet become `unchecked`. */
	public cancel(): void {
		this.source.cancel();
		this.source = new CancellationSource();
		const left = [ ...this.questions.values() ].map( ( { row } ) => row );
		this.questions.clear();
		for ( const row of left ) {
			row.state = stateBy( row, 'unchecked' );
		}
		if ( this.state.running ) {
			this.change( { running: false, cancelled: true }, left.map( ( { id } ) => id ) );
		}
	}

	/**
	 * Up to three names like this one that are really free, put into the fixes of the row's remark.
	 *
	 * @param row A row with the remark `name-taken` or `name-forbidden`
	 * @param others Canonical names that other rows of the list have
	 * @throws WikiError
	 */
	public async alternatives( row: Row, others: ReadonlySet<string> ): Promise<string[]> {
		const { lists } = this.dependencies;
		const { source } = this;
		const name = nameOf( row );
		const names = candidates( name ).filter( ( candidate ) => !others.has( candidate ) );
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
		if ( nameOf( row ) === name ) {
			for ( const remark of row.remarks ) {
				if ( remark.code === 'name-taken' || remark.code === 'name-forbidden' ) {
					remark.fixes = free;
				}
			}
			this.change( {}, [ row.id ] );
		}
		return free;
	}

	private ask( rows: readonly Row[] ): Question[] {
		return rows.filter( isAskable ).map( ( row ) => {
			forgetWiki( row );
			this.forget( row );
			row.state = 'checking';
			const question = { row, name: nameOf( row ) };
			this.questions.set( row.id, question );
			return question;
		} );
	}

	/** Is the question still the one to be answered? An edited row has another name, or is asked about anew. */
	private isOpen( { row, name }: Question, question = this.questions.get( row.id ) ): boolean {
		return question?.row === row && question.name === name && row.state === 'checking' && nameOf( row ) === name;
	}

	/**
	 * @param questions
	 * @param mode
	 * @param source
	 * @param counting Is it the check of the list, of which the progress is told?
	 */
	private async answer(
		questions: readonly Question[], mode: ListMode, source: CancellationSource, counting = true
	): Promise<void> {
		const { lists } = this.dependencies;
		if ( questions.length > 0 && !this.own ) {
			this.own = await this.askOwn( source );
		}
		const byName = new Map<string, Question[]>();
		for ( const question of questions ) {
			byName.set( question.name, [ ...byName.get( question.name ) ?? [], question ] );
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
					await this.note( asked, answers, mode, source, counting );
				} else {
					this.fail( asked, new WikiError( 'http', { format: 'text', text: '' } ), counting );
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
				this.fail( asked, WikiError.from( error ), counting );
			}
			index += chunk.length;
		}
	}

	private async note(
		asked: readonly Question[], answers: ReadonlyMap<string, NameCheck>, mode: ListMode, source: CancellationSource,
		counting: boolean
	): Promise<void> {
		const { lists } = this.dependencies;
		const done: Row[] = [];
		const slow: Array<[ Question, NameCheck ]> = [];
		for ( const question of asked ) {
			const check = answers.get( question.name );
			if ( source.cancelled || !this.isOpen( question ) ) {
				continue;
			}
			const { row } = question;
			if ( !check ) {
				this.fail( [ question ], new WikiError( 'http', { format: 'text', text: '' } ), counting );
			} else if ( check.kind === 'taken' && !this.own ) {
				// By whom is not known: who pastes a list once more must not be told that somebody else was faster.
				this.fail( [ question ], this.ownFailure, counting );
			} else if (
				check.kind === 'free' && lists.offersOverrides ||
				check.kind !== 'taken' && row.request.password !== '' && modeOf( row, mode ) === 'type'
			) {
				slow.push( [ question, check ] );
			} else {
				this.conclude( row, check );
				done.push( row );
			}
		}
		this.settled( done, 0, counting );
		for ( const [ question, check ] of slow ) {
			await this.noteSlowly( question, check, mode, source, counting );
		}
	}

	/** What the wiki answers for one row at a time. */
	private async noteSlowly(
		question: Question, check: NameCheck, mode: ListMode, source: CancellationSource, counting: boolean
	): Promise<void> {
		const { lists, accounts } = this.dependencies;
		const { row } = question;
		const isTyped = row.request.password !== '' && modeOf( row, mode ) === 'type';
		const { password } = row.request;
		try {
			const refusals = check.kind === 'free' ? await lists.checkOverridable( check.canonical, source ) : [];
			const verdict = isTyped && !source.cancelled ?
				await accounts.checkPassword( question.name, password, source ) : null;
			if ( !source.cancelled && this.isOpen( question ) ) {
				if ( verdict ) {
					notePassword( row, verdict );
				}
				this.conclude( row, ...refusals.length ? refusals : [ check ] );
				this.settled( [ row ], 0, counting );
			}
		} catch ( error ) {
			if ( !source.cancelled ) {
				this.fail( [ question ], WikiError.from( error ), counting );
			}
		}
	}

	/** Asks for the log of this person's creations; more than once, as much depends on it. */
	private async askOwn( source: CancellationSource ): Promise<OwnCreations | null> {
		for ( let failures = 0; failures < OWN_TRIES && !source.cancelled; failures++ ) {
			try {
				return await this.dependencies.lists.ownCreations( 0, source );
			} catch ( error ) {
				this.ownFailure = WikiError.from( error );
			}
		}
		return null;
	}

	private conclude( row: Row, ...checks: NameCheck[] ): void {
		for ( const check of checks ) {
			const own = check.kind === 'taken' ? this.own?.creations.get( check.canonical ) : undefined;
			noteName( row, check, own ?? null );
		}
		this.close( row );
	}

	private close( row: Row ): void {
		concludeCheck( row );
		this.questions.delete( row.id );
		this.trust( row );
	}

	private fail( questions: readonly Question[], { text }: WikiError, counting: boolean ): void {
		const failed = questions.filter( ( question ) => this.isOpen( question ) ).map( ( { row } ) => row );
		for ( const row of failed ) {
			noteFailure( row, text );
			this.close( row );
		}
		this.settled( failed, failed.length, counting );
	}

	private settled( rows: readonly Row[], failed: number, counting: boolean ): void {
		const { state } = this;
		const ids = rows.map( ( { id } ) => id );
		this.change( counting ? { done: state.done + ids.length, failed: state.failed + failed } : {}, ids );
	}
}
