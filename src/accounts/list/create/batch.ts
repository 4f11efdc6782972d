import type { FieldValues } from '../../contract/declarations';
import type { BatchPlan, Phase, StartProblem, StopBecause, Verdict } from './batch-state';
import { BatchRows } from './batch-rows';
import { Pace } from './pace';
import { modeOf, outcomeOf, type Row, type RowState } from '../row';
import type { Outcome } from '../../contract/outcome';

/** States from which a row may be created. */
const STARTABLE: readonly RowState[] = [ 'unchecked', 'ready', 'warned', 'refused', 'unknown', 'skipped' ];

/** So many rows in succession of which nothing can be known, and the batch stops. */
const LATE = 3;

/** How long a timer may run, in milliseconds: one over the whole time would not notice that the machine slept. */
const TICK = 30000;

/** Why the rows cannot be created as they are; null: they can. */
function problemOf( rows: readonly Row[], plan: BatchPlan ): StartProblem | null {
	if ( rows.length === 0 ) {
		return { kind: 'nothing' };
	}
	const withPassword = rows.filter( ( row ) => modeOf( row, plan.mode ) !== 'mail' );
	const missing = withPassword.filter( ( row ) => row.request.password === '' ).map( ( { id } ) => id );
	if ( missing.length > 0 ) {
		return { kind: 'passwordsMissing', rows: missing };
	}
	const isMade = withPassword.some( ( row ) => modeOf( row, plan.mode ) === 'generate' );
	return isMade && !plan.sheetSaved ? { kind: 'sheetNotSaved' } : null;
}

/**
 * The creation of a list: one account after the other, one request for each. Changes `state`, `outcome` and
 * `canonical` of the rows that it was given, in place.
 */
export class Batch extends BatchRows {
	private queue: Row[] = [];
	private plan: BatchPlan | null = null;
	private release: ( () => void ) | null = null;
	/** Between start() and the end of the row after which it halts. */
	private running = false;
	private readonly pace = new Pace();
	/** Rows that were left for later once. */
	private readonly late = new Set<number>();
	private callOffResume: () => void = () => undefined;

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return this.running || this.state.phase.kind === 'paused';
	}

	/**
	 * Creates the rows, in their order; those that are `unknown` are asked about first. To retry refused rows is to
	 * start with them once more.
	 *
	 * @param rows What is to be created: the rows themselves, not copies. Those that are created already are left out
	 * @param plan
	 * @param sent When rows were sent that were in flight at a reload; Journal.restore()
	 * @return Why it does not begin; null: it is under way
	 */
	public async start(
		rows: readonly Row[], plan: BatchPlan, sent: ReadonlyMap<number, number> = new Map()
	): Promise<StartProblem | null> {
		if ( this.isBusy ) {
			return { kind: 'busy' };
		}
		const queue = rows.filter( ( { id, state } ) => (
			STARTABLE.includes( state ) || state === 'unfinished' && this.unfinished( id )?.existence === 'no'
		) );
		const problem = problemOf( queue, plan );
		if ( problem ) {
			return problem;
		}
		this.running = true;
		const isLocked = await this.lock();
		if ( !isLocked ) {
			return { kind: 'otherTab' };
		}
		this.queue = queue;
		this.plan = plan;
		this.late.clear();
		this.pace.begin( queue.length );
		this.setUp( plan, sent );
		for ( const row of queue ) {
			if ( ![ 'warned', 'unknown' ].includes( row.state ) ) {
				row.state = 'ready';
			}
			row.attempt = null;
		}
		const { journal, clock } = this.dependencies;
		journal.begin(
			{ me: plan.me, mode: plan.mode, reason: plan.reason, startedAt: clock.now() }, plan.list, this.sent
		);
		this.resumeAt( null );
		this.change( { journalKept: journal.kept, progress: this.pace.progress }, queue.map( ( { id } ) => id ) );
		void this.run( plan );
		return null;
	}

	/** Pauses once the row under way is settled. Keeps the place of the one who creates. */
	public pause(): void {
		this.halt( 'pause' );
	}

	/** Stops once the row under way is settled. The rest stays as it was, and resume() can go on with it. */
	public stop(): void {
		if ( this.running ) {
			this.halt( 'stop' );
		} else if ( this.state.phase.kind === 'paused' ) {
			this.end( { kind: 'stopped', because: { kind: 'person' } } );
		}
	}

	/** Goes on after a pause or a stop, with the rows that are left. */
	public async resume(): Promise<StartProblem | null> {
		const { plan } = this;
		if ( this.running ) {
			// Not halted yet: it simply goes on.
			this.change( { halting: null } );
			return null;
		}
		if ( !plan || this.queue.length === 0 ) {
			return { kind: 'nothing' };
		}
		this.running = true;
		if ( !await this.lock() ) {
			return { kind: 'otherTab' };
		}
		this.resumeAt( null );
		// A captcha may be forgotten meanwhile.
		this.challenges.clear();
		void this.run( plan );
		return null;
	}

	/**
	 * Goes on by itself, while the tab is open.
	 *
	 * @param time Milliseconds since 1970 on this machine; null: not by itself
	 * @param goOn How
	 */
	public resumeAt( time: number | null, goOn = (): Promise<StartProblem | null> => this.resume() ): void {
		this.callOffResume();
		this.change( { resumeAt: time } );
		if ( time === null ) {
			return;
		}
		const { clock } = this.dependencies;
		const rest = time - clock.now();
		this.callOffResume = clock.later( Math.max( 0, Math.min( rest, TICK ) ), () => {
			if ( clock.now() < time ) {
				this.resumeAt( time, goOn );
			} else {
				this.change( { resumeAt: null } );
				void goOn().then( ( problem ) => {
					if ( problem?.kind === 'otherTab' ) {
						this.resumeAt( clock.now() + TICK, goOn );
					}
				} );
			}
		} );
	}

	/** Leaves out a row that is not being created. */
	public skip( id: number ): void {
		const { phase } = this.state;
		const row = this.queue.find( ( other ) => other.id === id );
		if ( !row || this.running && ( phase.kind === 'creating' || phase.kind === 'finding' ) && phase.row === id ) {
			return;
		}
		this.mark( row, 'skipped' );
		if ( this.running && row === this.queue[ 0 ] ) {
			this.interrupt();
		} else {
			this.settled( row, null );
			if ( !this.running && this.queue.length === 0 ) {
				this.end( { kind: 'finished' } );
			}
		}
	}

	/** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
	public answerChallenge( values: FieldValues ): void {
		this.challenges.answer( values );
	}

	/** A new challenge in place of one that nobody can read. */
	public anotherChallenge(): void {
		this.challenges.another();
	}

	/**
	 * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
	 * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
	 *
	 * @param rows
	 * @param plan
	 * @param sent As for start()
	 */
	public async ask(
		rows: readonly Row[], plan: BatchPlan, sent: ReadonlyMap<number, number> = new Map()
	): Promise<void> {
		if ( this.isBusy ) {
			return;
		}
		const { phase } = this.state;
		this.running = true;
		this.setUp( plan, sent );
		for ( const row of rows ) {
			if ( row.state === 'unknown' ) {
				await this.settleRow( row, 'ready', null, 0 );
			} else if ( outcomeOf( row )?.kind === 'step' ) {
				await this.askForStep( row, ( outcomeOf( row ) as Extract<Outcome, { kind: 'step' }> ).step, this.unfinished( row.id )?.current ?? false );
			}
			if ( this.state.halting ) {
				break;
			}
		}
		this.running = false;
		this.change( { phase, halting: null } );
	}

	protected following(): number | null {
		return this.queue[ 1 ]?.id ?? null;
	}

	protected isOff( row: Row ): boolean {
		return this.state.halting !== null || row.state === 'skipped';
	}

	private async run( plan: BatchPlan ): Promise<void> {
		let because: StopBecause | null = null;
		let late = 0;
		try {
			for ( let [ row ] = this.queue; row && !because && !this.state.halting; [ row ] = this.queue ) {
				const since = this.dependencies.clock.now();
				this.waited = 0;
				const verdict: Verdict = await this.work( row, plan );
				late = verdict === 'later' ? late + 1 : verdict === 'settled' ? 0 : late;
				if ( verdict === 'settled' || row.state === 'skipped' ) {
					this.settled( row, row.state === 'skipped' ? null : this.dependencies.clock.now() - since - this.waited );
				} else if ( verdict === 'later' ) {
					this.postpone( row );
					because = late < LATE ? null : { kind: 'silent' };
				} else if ( typeof verdict === 'object' ) {
					because = verdict;
				}
			}
		} catch ( error ) {
			because = { kind: 'broken', error: String( error ) };
			const [ row ] = this.queue;
			if ( row?.state === 'creating' ) {
				this.lose( row );
			}
		}
		this.running = false;
		const { halting } = this.state;
		if ( this.queue.length === 0 ) {
			this.end( { kind: 'finished' } );
		} else if ( because || halting === 'stop' ) {
			this.end( { kind: 'stopped', because: because ?? { kind: 'person' } } );
		} else {
			this.change( { phase: { kind: 'paused' }, halting: null } );
		}
	}

	private settled( row: Row, milliseconds: number | null ): void {
		this.queue.splice( this.queue.indexOf( row ), 1 );
		this.pace.count( milliseconds );
		this.change( { progress: this.pace.progress } );
	}

	/** A row of which nothing can be known now has its turn again at the end, once. */
	private postpone( row: Row ): void {
		if ( this.late.has( row.id ) ) {
			this.settled( row, null );
		} else {
			this.late.add( row.id );
			this.queue.splice( this.queue.indexOf( row ), 1 );
			this.queue.push( row );
		}
	}

	private halt( halting: 'pause' | 'stop' ): void {
		if ( this.running ) {
			this.change( { halting } );
			this.interrupt();
		}
	}

	private interrupt(): void {
		this.wake();
		this.challenges.interrupt();
	}

	private async lock(): Promise<boolean> {
		this.release = this.release ?? await this.dependencies.lock();
		this.running = this.release !== null;
		return this.running;
	}

	private end( phase: Phase ): void {
		this.release?.();
		this.release = null;
		this.challenges.clear();
		this.change( { phase, halting: null } );
	}
}
