import { never } from '../../contract/outcome';
import { NO_PRESET } from '../../presets/preset';
import type { Row } from '../row';
import { RowObservable } from '../row-observable';
import {
	INITIAL_BATCH_STATE, type BatchDependencies, type BatchPlan, type BatchState, type Phase, type StartProblem,
	type StepAnswering
} from './batch-state';
import { BatchRun } from './batch-run';
import { Challenges } from './challenges';
import { CreatorPlace } from './creator-place';
import { HandedOver } from './handed-over';
import { Interruption } from './interruption';
import { ListSteps } from './list-steps';
import { queueUp, toAsk, toCreate } from './queue';
import { Recorder } from './recorder';
import { withoutPasswords } from './row-fields';
import { startProblem } from './start-problem';

function firstPhase( task: BatchState[ 'task' ], { id }: Row ): Phase {
	switch ( task ) {
		case 'create':
			return { kind: 'creating', row: id };
		case 'ask':
			return { kind: 'finding', row: id };
		case 'finish':
			return { kind: 'step', row: id };
		default:
			return never( task );
	}
}

/** Notes a list before it is begun, or changed in between. */
function keepRun( { journal, clock }: BatchDependencies, { list, requests, ...plan }: BatchPlan ): void {
	const { me, mode, reason, values, preset = NO_PRESET, isAtDesk } = plan;
	journal.begin( {
		me, mode, reason, preset, values: withoutPasswords( values, requests ), startedAt: clock.now(), isAtDesk
	}, list );
}

/**
 * The creation of a list: one account after the other, one request for each. Changes `state`, `attempt` and `canonical`
 * of the rows that it was given, in place.
 */
export class Batch extends RowObservable<BatchState> {
	private batch: BatchRun | null = null;
	/** Between start() and the end of the row after which it halts. */
	private running = false;
	/** Rows that changed since the last change was told of. */
	private touched: number[] = [];
	private readonly place: CreatorPlace;
	private readonly recorder: Recorder;
	/** The step that the wiki's session holds. */
	public readonly steps: ListSteps;
	/** The captchas; `state.challenge` is the one to be answered. */
	public readonly challenges: Challenges;
	/** What the person creates on the wiki's own page. */
	public readonly handedOver: HandedOver;
	private readonly interruption = new Interruption( () => this.state.halting !== null );

	public constructor( private readonly dependencies: BatchDependencies ) {
		super( INITIAL_BATCH_STATE );
		const { service, clock, journal } = dependencies;
		this.place = new CreatorPlace( () => dependencies.lock() );
		this.recorder = new Recorder( journal, ( { id } ) => this.touched.push( id ), dependencies.onCreated );
		this.steps = new ListSteps( service, clock, this.recorder, ( step ) => this.tell( { step } ) );
		this.handedOver = new HandedOver( service, clock, this.recorder, () => this.tell( {} ) );
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
	public start( rows: readonly Row[], plan: BatchPlan ): Promise<StartProblem | null> {
		const { pending } = this.steps;
		return this.begin( toCreate( rows, pending && plan.list.includes( pending ) ? pending : null ), plan, 'create' );
	}

	/**
	 * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
	 * else's), `ready` (certainly free) or still `unknown`. Of rows that are `unfinished`, whether the account exists.
	 *
	 * @return As of start()
	 */
	public ask( rows: readonly Row[], plan: BatchPlan ): Promise<StartProblem | null> {
		return this.begin( toAsk( rows ), plan, 'ask' );
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
		if ( !await this.takePlace() ) {
			return { kind: 'otherTab' };
		}
		// A captcha may be forgotten meanwhile.
		this.challenges.clear();
		void this.run( batch );
		return null;
	}

	/** Has the step of a row answered that was left, as a run of that row alone: `state.step` has it then. */
	public async answerStep( row: Row, plan: BatchPlan ): Promise<StepAnswering> {
		if ( this.isBusy ) {
			return 'busy';
		}
		if ( !this.steps.holds( row ) ) {
			return 'gone';
		}
		if ( !await this.takePlace() ) {
			return 'otherTab';
		}
		void this.run( this.makeRun( [ row ], plan, 'finish' ) );
		return 'open';
	}

	/** Leaves the step that is open, and the run does not wait for steps any more. */
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
		if ( !await this.takePlace() ) {
			return { kind: 'otherTab' };
		}
		queueUp( queue, task, this.steps.pending );
		this.challenges.clear();
		this.keep( plan );
		void this.run( this.makeRun( queue, plan, task ) );
		return null;
	}

	/** Notes the list as it is, in place of what was noted of it before. */
	public keep( plan: BatchPlan ): void {
		keepRun( this.dependencies, plan );
	}

	private makeRun( queue: readonly Row[], plan: BatchPlan, task: BatchState[ 'task' ] ): BatchRun {
		return new BatchRun( this.dependencies, {
			recorder: this.recorder, steps: this.steps, challenges: this.challenges,
			handedOver: this.handedOver, interruption: this.interruption,
			setPhase: ( phase ) => this.tell( { phase } ), setProgress: ( progress ) => this.tell( { progress } )
		}, queue, plan, task );
	}

	private async run( batch: BatchRun ): Promise<void> {
		const { phase: before } = this.state;
		const { current, progress, task } = batch;
		this.batch = batch;
		if ( current ) {
			this.tell( { task, phase: firstPhase( task, current ), progress } );
		}
		const because = await batch.work();
		this.running = false;
		const { halting } = this.state;
		const row = batch.current;
		if ( task === 'finish' && !because ) {
			// The run before it ended as it did.
			this.end( before );
		} else if ( !row ) {
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

	private async takePlace(): Promise<boolean> {
		// At once: a second start must not come in while the browser is being asked.
		this.running = true;
		this.running = await this.place.take();
		return this.running;
	}

	private end( phase: Phase ): void {
		this.place.giveBack();
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
