import type { FieldValues } from '../declarations';
import {
	INITIAL_BATCH_STATE, type BatchDependencies, type BatchPlan, type BatchState, type StartProblem, type Unfinished
} from './batch-state';
import type { Row } from './row';
import { RowObservable } from './row-observable';

/**
 * The creation of a list: one account after the other, one request for each. Changes `state`, `outcome` and
 * `canonical` of the rows that it was given, in place.
 */
export class Batch extends RowObservable<BatchState> {
	public constructor( protected readonly dependencies: BatchDependencies ) {
		super( INITIAL_BATCH_STATE );
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return false;
	}

	/**
	 * Creates the rows, in their order; settles when the batch is paused, stopped or finished. Rows that are `unknown`
	 * are asked about first. To retry refused rows is to start with them once more.
	 *
	 * @param _rows What is to be created: the rows themselves, not copies
	 * @param _plan
	 * @param _sent When rows were sent that were in flight at a reload; Journal.restore()
	 * @return Why it does not begin; null: it did
	 */
	public start(
		_rows: readonly Row[], _plan: BatchPlan, _sent: ReadonlyMap<number, number> = new Map()
	): Promise<StartProblem | null> {
		return Promise.resolve( null );
	}

	/** Pauses once the row under way is settled. Keeps the place of the one who creates. */
	public pause(): void {}

	/** Goes on after a pause or a stop, with the rows that are left. */
	public resume(): Promise<StartProblem | null> {
		return Promise.resolve( null );
	}

	/** Goes on by itself at that time (milliseconds since 1970 on this machine), while the tab is open; null: not. */
	public resumeAt( _time: number | null ): void {}

	/** Stops once the row under way is settled. The rest stays as it was, and resume() can go on with it. */
	public stop(): void {}

	/** Leaves out a row that is not yet begun. */
	public skip( _id: number ): void {}

	/** The answer to `state.challenge`: the captcha's fields by name, e.g. `{ captchaWord: '23' }`. */
	public answerChallenge( _values: FieldValues ): void {}

	/** A new challenge in place of one that nobody can read. */
	public anotherChallenge(): void {}

	/**
	 * Asks the wiki what became of rows that are `unknown`, without creating anything: `created`, `refused` (somebody
	 * else's), `ready` (certainly free) or still `unknown`.
	 */
	public ask( _rows: readonly Row[], _plan: BatchPlan, _sent?: ReadonlyMap<number, number> ): Promise<void> {
		return Promise.resolve();
	}

	/** What the wiki still wants for a row that is `unfinished`; null: nothing is known (e.g. after a reload). */
	public unfinished( _id: number ): Unfinished | null {
		return null;
	}
}
