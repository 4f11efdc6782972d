import type { Batch } from './create/batch';
import type { BatchPlan, StartProblem } from './create/batch-state';
import { TimedResume } from './create/timed-resume';
import type { ListCheck } from './list-check';
import type { ListDependencies } from './list-state';
import type { ListStore } from './list-store';
import { ListWaiting } from './list-waiting';
import type { Row } from './row';

/** What is to be created, and how. */
export interface StartOrder {
	rows: readonly Row[];
	plan: BatchPlan;
}

/** Begins the creation of a list and goes on with it, or says why not, and waits for what is in the way. */
export class ListStart {
	private readonly waiting: ListWaiting;
	private readonly resumption: TimedResume;

	/**
	 * @param store
	 * @param check
	 * @param batch
	 * @param dependencies
	 * @param order What the button would create now
	 */
	public constructor(
		private readonly store: ListStore, private readonly check: ListCheck, private readonly batch: Batch,
		private readonly dependencies: ListDependencies, private readonly order: () => StartOrder
	) {
		this.waiting = new ListWaiting( store, dependencies );
		this.resumption = new TimedResume( dependencies.clock, ( resumeAt ) => store.set( { resumeAt } ) );
	}

	/**
	 * Where another tab is in the way, or the person is logged out, it begins by itself as soon as that is over.
	 *
	 * @param rows These only; left out: all that the button would create
	 */
	public async start( rows?: readonly Row[] ): Promise<StartProblem | null> {
		const { store } = this;
		const { awaitsLogin, opening } = store.state;
		const me = opening?.me ?? '';
		if ( awaitsLogin && await this.dependencies.whoAmI() !== me ) {
			const problem: StartProblem = { kind: 'loggedOut', me };
			store.set( { problem } );
			return problem;
		}
		// At a desk, the next person is being asked about meanwhile, and passwords are handed over as they come.
		const isForOne = rows !== undefined && store.state.isAtDesk;
		if ( !isForOne ) {
			this.check.cancel();
		}
		return this.begin( () => {
			const { rows: all, plan } = this.order();
			return this.batch.start( rows ?? all, { ...plan, sheetSaved: plan.sheetSaved || isForOne } );
		} );
	}

	public async resume(): Promise<void> {
		await ( this.store.isRunning ? this.begin( () => this.batch.resume() ) : this.start() );
	}

	/** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
	public resumeAt( time: number | null ): void {
		this.resumption.set( time, () => {
			void this.start();
		} );
	}

	/** @param rows As of start() */
	public resumeAfterLogin( rows?: readonly Row[] ): void {
		this.waiting.forLogin( () => {
			void this.start( rows );
		} );
	}

	/** The person does something else than to wait for another tab or for the log-in. */
	public stopWaiting(): void {
		this.waiting.stop();
	}

	private async begin( how: () => Promise<StartProblem | null> ): Promise<StartProblem | null> {
		this.waiting.stop();
		this.resumption.clear();
		this.store.set( { problem: null } );
		const problem = await how();
		this.store.set( { problem, missingField: problem?.kind === 'fieldMissing' ? problem.field : null } );
		if ( problem?.kind === 'otherTab' ) {
			this.waiting.forOtherTab( how );
		}
		return problem;
	}
}
