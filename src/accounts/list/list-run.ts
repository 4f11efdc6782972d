import type { FieldValue } from '../contract/declarations';
import { NO_PRESET } from '../presets/preset';
import { leftToFollow } from './after/followed';
import { Batch } from './create/batch';
import type { BatchState, Phase, StartProblem, StepAnswering } from './create/batch-state';
import { counts } from './count-rows';
import type { ListCheck } from './list-check';
import { isCreatable, isLeft, type BrokenOff, type ListDependencies } from './list-state';
import { KeptRun } from './kept-run';
import { planOf } from './list-plan';
import { ListStart } from './list-start';
import { isUnderWay, type ListStore } from './list-store';
import type { ListSheet } from './list-sheet';
import type { Row } from './row';
import { recogniseColleagues } from './taken-meanwhile';

/** Must the row's results be looked at before its notes may go? */
function isUnfinishedBusiness( row: Row ): boolean {
	return isLeft( row ) || row.state === 'refused' || row.state === 'unfinished';
}

/** Resolves once the batch is at rest. */
function endOf( batch: Batch ): Promise<void> {
	return new Promise( ( resolve ) => {
		let stop = (): void => undefined;
		stop = batch.observe( ( { phase } ) => {
			if ( !isUnderWay( phase ) ) {
				// Not within the call: observe() has not said yet how to stop it.
				void Promise.resolve().then( () => stop() );
				resolve();
			}
		} );
	} );
}

/** The creation of the list, and what is kept of it. */
export class ListRun {
	private readonly batch: Batch;
	private readonly kept: KeptRun;
	private readonly starting: ListStart;

	public constructor(
		private readonly store: ListStore, private readonly check: ListCheck, private readonly sheet: ListSheet,
		private readonly dependencies: ListDependencies
	) {
		this.batch = new Batch( dependencies );
		this.kept = new KeptRun( dependencies );
		this.starting = new ListStart(
			store, check, this.batch, dependencies, () => ( { rows: this.left, plan: planOf( this.store ) } )
		);
		this.batch.observe( ( batch, ids ) => this.onBatch( batch, ids ) );
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return this.batch.isBusy;
	}

	/** The rows that the next press of the button would create. */
	public get startable(): Row[] {
		return this.sheet.startable;
	}

	/** The rows that the next press of the button would create or ask about. */
	public get left(): Row[] {
		const { pending } = this.batch.steps;
		return this.store.rows.filter( ( row ) => (
			row === pending || isLeft( row ) && !this.sheet.isWithoutPassword( row )
		) );
	}

	/** @param rows These only; left out: all that the button would create */
	public start( rows?: readonly Row[] ): Promise<StartProblem | null> {
		return this.starting.start( rows );
	}

	/** Notes the list as it is, where its creation was begun. */
	public keep(): void {
		if ( this.store.hasBegun ) {
			this.batch.keep( planOf( this.store ) );
		}
	}

	public pause(): void {
		this.batch.pause();
	}

	public resume(): Promise<void> {
		return this.starting.resume();
	}

	/** Goes on by itself at that time, in milliseconds since 1970 on this machine; null: not by itself. */
	public resumeAt( time: number | null ): void {
		this.starting.resumeAt( time );
	}

	public stop(): void {
		this.starting.stopWaiting();
		this.batch.stop();
	}

	/** The person does something else than to wait for another tab or for the log-in. */
	public stopWaiting(): void {
		this.starting.stopWaiting();
	}

	public answerChallenge( name: string, value: FieldValue ): void {
		this.batch.challenges.answer( { [ name ]: value } );
	}

	public anotherChallenge(): void {
		this.batch.challenges.another();
	}

	/** The person goes on with the row that waits for a puzzle on the wiki's own page, and the run with the next. */
	public handOver(): void {
		this.batch.challenges.handOver();
	}

	/** Can the step of the row still be answered? */
	public holdsStep( row: Row ): boolean {
		return this.batch.steps.holds( row );
	}

	/** Opens the step of an unfinished row, so that ListState.step has it; says why it does not. */
	public answerStep( row: Row ): Promise<StepAnswering> {
		return this.batch.answerStep( row, planOf( this.store ) );
	}

	/** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
	public leaveStep(): void {
		this.batch.steps.leave();
	}

	/** The same, and the run does not wait for steps any more. */
	public leaveAllSteps(): void {
		this.batch.leaveAllSteps();
	}

	/** Goes on with the run that broke off: the rows as they were, and what became of those in flight is found out. */
	public async goOn(): Promise<void> {
		const { store, check } = this;
		this.batch.handedOver.clear();
		const restored = this.kept.restore( store.state.opening?.me ?? '' );
		if ( restored.kind !== 'run' ) {
			store.set( { brokenOff: { kind: 'none' } } );
			return;
		}
		const { mode, reason, values, preset = NO_PRESET } = restored.header;
		check.local.context = { ...check.local.context, mode, reason };
		check.local.trust( restored.rows.filter( ( { state } ) => state !== 'rejected' && state !== 'unchecked' ) );
		// No remark is among the notes, and no password; those of a tab that was duplicated may be old as well.
		check.local.checkAll( restored.rows );
		store.replaceRows( restored.rows, {
			mode, reason, preset, values: { ...store.state.values, ...values }, brokenOff: { kind: 'none' }, place: { kind: 'results' }, sheet: 'none', problem: null,
			resultsSeen: false, isAtDesk: restored.header.isAtDesk
		} );
		const doubtful = store.rows.filter( ( { state, attempt } ) => (
			state === 'unknown' || state === 'unfinished' && attempt?.existence !== 'yes' && attempt?.existence !== 'no'
		) );
		const problem = await this.batch.ask( doubtful, planOf( this.store ) );
		if ( problem === null ) {
			await endOf( this.batch );
		} else if ( problem.kind !== 'nothing' ) {
			store.set( { problem } );
		}
		check.local.checkAll( store.rows );
		await check.ask( store.rows.filter( ( row ) => isCreatable( row ) || row.state === 'unchecked' ) );
	}

	/** Does not go on with it, and forgets it. */
	public forgetRun(): void {
		this.batch.handedOver.clear();
		this.kept.forget();
		this.store.set( { brokenOff: { kind: 'none' } } );
	}

	/** Is something left to do that was to follow the creation? */
	private get isToBeFollowed(): boolean {
		const { rows, state: { preset, follow } } = this.store;
		return leftToFollow( rows, preset, { ...follow, participants: { kind: 'idle' } } ).length > 0;
	}

	/** The person has seen the results to their end. The notes go, unless something is left to do or to mend. */
	public resultsSeen(): void {
		if ( !this.store.isRunning ) {
			// Nobody comes back to the text of a list that was begun, and passwords may be in it.
			this.store.set( { resultsSeen: true, text: '', parsed: null } );
			this.sheet.forgetPasswords();
			if ( !this.store.rows.some( isUnfinishedBusiness ) && !this.isToBeFollowed ) {
				this.kept.forget();
			}
		}
	}

	/** Whether a run of this tab broke off, of the person who is logged in. */
	public brokenOff( me: string ): Promise<BrokenOff> {
		return this.kept.brokenOff( me );
	}

	private onBatch( batch: BatchState, ids: readonly number[] ): void {
		const { store } = this;
		const wasUnderWay = isUnderWay( store.state.batch.phase );
		const isNow = isUnderWay( batch.phase );
		store.set( {
			batch, ...( isNow ? { place: { kind: 'results' }, resultsSeen: false, showsMine: false } : {} )
		}, ids );
		if ( wasUnderWay && !isNow ) {
			this.ended( batch.phase, batch.task );
		}
	}

	private ended( phase: Phase, task: BatchState[ 'task' ] ): void {
		const { store, check, dependencies } = this;
		if ( phase.kind === 'stopped' && phase.because.kind === 'sessionLost' ) {
			// Who only wanted to finish one account did not ask for the others, nor who was at a desk.
			const only = task === 'finish' || store.state.isAtDesk ? store.rows.filter( ( { id } ) => id === phase.row ) : undefined;
			this.starting.resumeAfterLogin( only );
		}
		if ( task !== 'ask' ) {
			void recogniseColleagues( store, check.local, dependencies ).then( () => (
				dependencies.onFinished( counts( store.rows ) )
			) );
		}
	}
}
