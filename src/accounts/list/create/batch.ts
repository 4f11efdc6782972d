import type { FieldValues } from '../../contract/declarations';
import type { ListMode, Row, RowState } from '../row';
import { RowObservable } from '../row-observable';
import { NEW_ATTEMPT, reopened } from './attempt';
import {
	INITIAL_BATCH_STATE, type BatchDependencies, type BatchPlan, type BatchState, type Phase, type StartProblem,
	type StepAnswering
} from './batch-state';
import { BatchRun } from './batch-run';
import { Challenges } from './challenges';
import { Interruption } from './interruption';
import { ListSteps } from './list-steps';
import { Recorder } from './recorder';
import { startProblem } from './start-problem';
import { TimedResume } from './timed-resume';

/** States from which a row may be created. */
const STARTABLE: readonly RowState[] = [ 'unchecked', 'ready', 'warned', 'refused', 'unknown', 'skipped' ];

function isStartable( { state, attempt }: Row ): boolean {
	return STARTABLE.includes( state ) || state === 'unfinished' && attempt?.existence === 'no';
}

/** @param isPursued What became of the last attempt is to be found out, and no new one begins */
function queueUp( row: Row, isPursued: boolean ): void {
	const attempt = row.attempt ?? NEW_ATTEMPT;
	row.attempt = {
		...( isPursued || row.state === 'unknown' ? attempt : reopened( attempt ) ),
		before: row.state === 'warned' ? 'warned' : 'ready', postponed: false
	};
}

/**
 * The creation of a list: one account after the other, one request for each. Changes `state`, `attempt` and `canonical`
 * of the rows that it was given, in place.
 */
export class Batch extends RowObservable<BatchState> {
	private batch: BatchRun | null = null;
	private release: ( () => void ) | null = null;
	/** Between start() and the end of the row after which it halts. */
	private running = false;
	/** Rows that changed since the last change was told of. */
	private touched: number[] = [];
	private readonly resumption: TimedResume;
	private readonly recorder: Recorder;
	/** The step that the wiki's session holds. */
	public readonly steps: ListSteps;
	private readonly challenges: Challenges;
	private readonly interruption = new Interruption( () => this.state.halting !== null );

	public constructor( private readonly dependencies: BatchDependencies ) {
		super( INITIAL_BATCH_STATE );
		const { service, clock, journal } = dependencies;
		this.resumption = new TimedResume( clock, ( resumeAt ) => this.tell( { resumeAt } ) );
		this.recorder = new Recorder( journal, ( { id } ) => this.touched.push( id ), dependencies.onCreated );
		this.steps = new ListSteps( service, clock, this.recorder, ( step ) => this.tell( { step } ) );
		this.challenges = new Challenges(
			() => service.declarations(), clock, ( challenge ) => this.tell( { challenge } )
		);
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return this.running || this.steps.isOpen || this.state.phase.kind === 'paused';
	}

	/**
	 * Creates the rows, in their order; those that are `unknown` are asked about first. To retry refused rows is to
	 * start with them once more. A step that the session holds comes first, as the first creation would end it.
	 *
	 * @param rows What is to be created: the rows themselves, not copies. Those that are created already are left out
	 * @param plan
	 * @return Why it does not begin; null: it is under way
	 */
	public async start( rows: readonly Row[], plan: BatchPlan ): Promise<StartProblem | null> {
		const { pending } = this.steps;
		const queue = rows.filter( ( row ) => row !== pending && isStartable( row ) );
		return this.begin( pending && plan.list.includes( pending ) ? [ pending, ...queue ] : queue, plan, 'create' );
	}

	/**
	 * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
	 * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
	 *
	 * @return As of start()
	 */
	public ask( rows: readonly Row[], plan: BatchPlan ): Promise<StartProblem | null> {
		return this.begin( rows.filter( ( { state } ) => state === 'unknown' || state === 'unfinished' ), plan, 'ask' );
	}

	/** Pauses once the row under way is done. Keeps the place of the one who creates. */
	public pause(): void {
		this.halt( 'pause' );
	}

	/** Stops as soon as no request is under way. The rest stays as it was, and resume() can go on with it. */
	public stop(): void {
		if ( this.running ) {
			this.halt( 'stop' );
		} else if ( this.state.phase.kind === 'paused' ) {
			this.end( { kind: 'stopped', because: { kind: 'person' }, row: null } );
		} else {
			this.steps.hide();
		}
	}

	/** Goes on after a pause or a stop, with the rows that are left. */
	public async resume(): Promise<StartProblem | null> {
		const { batch } = this;
		if ( this.running ) {
			// Not halted yet: it simply goes on.
			this.tell( { halting: null } );
			return null;
		}
		if ( !batch?.current ) {
			return { kind: 'nothing' };
		}
		if ( this.steps.isOpen ) {
			return { kind: 'busy' };
		}
		this.running = true;
		if ( !await this.lock() ) {
			return { kind: 'otherTab' };
		}
		this.resumption.clear();
		// A captcha may be forgotten meanwhile.
		this.challenges.clear();
		void this.run( batch );
		return null;
	}

	/**
	 * Goes on by itself, while the tab is open.
	 *
	 * @param time Milliseconds since 1970 on this machine; null: not by itself
	 * @param goOn How
	 */
	public resumeAt( time: number | null, goOn = (): Promise<StartProblem | null> => this.resume() ): void {
		this.resumption.set( time, async () => ( await goOn() )?.kind !== 'otherTab' );
	}

	/** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
	public answerChallenge( values: FieldValues ): void {
		this.challenges.answer( values );
	}

	/** A new challenge in place of one that nobody can read. */
	public anotherChallenge(): void {
		this.challenges.another();
	}

	/** Opens the step of a row while no run is under way; `state.step` has it then. */
	public answerStep( row: Row, listMode: ListMode ): Promise<StepAnswering> {
		return this.isBusy ? Promise.resolve( 'busy' ) :
			this.steps.answerAlone( row, listMode, this.dependencies.lock );
	}

	/** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
	public leaveStep(): void {
		this.steps.leave();
	}

	/** The same, and the run does not wait for steps any more. */
	public leaveAllSteps(): void {
		this.batch?.runner.leaveSteps();
		this.steps.leave();
	}

	private async begin( queue: readonly Row[], plan: BatchPlan, task: BatchState[ 'task' ] ): Promise<StartProblem | null> {
		const problem = this.isBusy ? { kind: 'busy' } as const :
			task === 'create' || queue.length === 0 ? startProblem( queue, plan ) : null;
		if ( problem ) {
			return problem;
		}
		this.running = true;
		if ( !await this.lock() ) {
			return { kind: 'otherTab' };
		}
		const { journal, clock } = this.dependencies;
		for ( const row of queue ) {
			queueUp( row, task === 'ask' || row === this.steps.pending );
		}
		this.challenges.clear();
		this.resumption.clear();
		journal.begin( { me: plan.me, mode: plan.mode, reason: plan.reason, startedAt: clock.now() }, plan.list );
		const batch = new BatchRun( this.dependencies, {
			recorder: this.recorder, steps: this.steps, challenges: this.challenges, interruption: this.interruption,
			setPhase: ( phase ) => this.tell( { phase } ), setProgress: ( progress ) => this.tell( { progress } )
		}, queue, plan, task );
		this.batch = batch;
		void this.run( batch );
		return null;
	}

	private async run( batch: BatchRun ): Promise<void> {
		const { current, progress, task } = batch;
		if ( current ) {
			const phase: Phase = { kind: task === 'ask' ? 'finding' : 'creating', row: current.id };
			this.tell( { task, phase, progress } );
		}
		const because = await batch.work();
		this.running = false;
		const { halting } = this.state;
		const row = batch.current;
		if ( !row ) {
			this.end( { kind: 'finished' } );
		} else if ( because || halting !== 'pause' ) {
			this.end( { kind: 'stopped', because: because ?? { kind: 'person' }, row: row.id } );
		} else {
			this.tell( { phase: { kind: 'paused' }, halting: null } );
		}
	}

	private halt( halting: 'pause' | 'stop' ): void {
		if ( this.running ) {
			this.tell( { halting } );
			this.interruption.breakOff();
			this.challenges.interrupt();
			this.steps.hide();
		}
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
		this.tell( { phase, halting: null } );
	}

	/** Tells of a change, and of the rows that changed with it. */
	private tell( part: Partial<BatchState> ): void {
		const rows = this.touched;
		this.touched = [];
		this.change( { ...part, journalKept: this.dependencies.journal.kept }, rows );
	}
}
