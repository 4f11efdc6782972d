import type { Row } from '../row';
import type { BatchDependencies, BatchPlan, BatchState, Progress, StopBecause } from './batch-state';
import { NEW_ATTEMPT } from './attempt';
import { decide } from './decide';
import { Pace } from './pace';
import { RowRunner, type RunnerParts } from './row-runner';

/** So many rows in succession of which nothing can be known, and the run stops. */
const LATE = 3;

export interface RunParts extends Omit<RunnerParts, 'following'> {
	/** Told of each row that is done, and of the rows that were touched meanwhile. */
	setProgress( progress: Progress ): void;
}

/** The rows of one run, one after the other: until all are done, or it stops or is halted. */
export class BatchRun {
	public readonly runner: RowRunner;
	private readonly pace = new Pace();
	private readonly queue: Row[];

	/**
	 * @param dependencies
	 * @param parts
	 * @param rows In their order
	 * @param plan
	 * @param task
	 */
	public constructor(
		private readonly dependencies: BatchDependencies, private readonly parts: RunParts, rows: readonly Row[],
		public readonly plan: BatchPlan, public readonly task: BatchState[ 'task' ]
	) {
		this.queue = [ ...rows ];
		this.pace.begin( rows.length );
		this.runner = new RowRunner(
			dependencies, { ...parts, following: () => this.queue[ 1 ]?.id ?? null }, plan, task === 'create',
			dependencies.clock.now() + plan.clockSkew
		);
	}

	/** The row that has its turn; null: all are done. */
	public get current(): Row | null {
		return this.queue[ 0 ] ?? null;
	}

	public get progress(): Progress {
		return this.pace.progress;
	}

	/**
	 * Works on the rows that are left.
	 *
	 * @return Why it stopped by itself; null: all is done, or the person halted it
	 */
	public async work(): Promise<StopBecause | null> {
		const { clock } = this.dependencies;
		let late = 0;
		try {
			for ( let row = this.current; row && !this.parts.interruption.isWanted(); row = this.current ) {
				const since = clock.now();
				const end = await this.runner.run( row );
				switch ( end.kind ) {
					case 'done':
						late = 0;
						this.done( clock.now() - since - this.runner.waited );
						break;
					case 'later':
						this.queue.push( ...this.queue.splice( 0, 1 ) );
						this.parts.setProgress( this.progress );
						if ( ++late === LATE ) {
							return { kind: 'silent' };
						}
						break;
					case 'stop':
						return end.because;
					case 'interrupted':
						return null;
				}
			}
			return null;
		} catch ( error ) {
			return this.broken( String( error ) );
		}
	}

	private done( milliseconds: number ): void {
		this.queue.shift();
		this.pace.count( milliseconds );
		this.parts.setProgress( this.progress );
	}

	/** The program itself failed. */
	private broken( error: string ): StopBecause {
		const row = this.current;
		if ( row ) {
			this.parts.recorder.record( row, decide( row.attempt ?? NEW_ATTEMPT, { kind: 'failed', error } ).attempt );
		}
		return { kind: 'broken', error };
	}
}
