import type { Progress } from './batch-state';

/** How many of the last rows the estimate goes by. */
const REMEMBERED = 20;

/** Before that many rows, an estimate would be a guess. */
const ENOUGH = 3;

/** How fast a batch goes: the mean of the last rows, without the slowest tenth of them. Waits are not counted. */
export class Pace {
	private done = 0;
	private total = 0;
	private times: number[] = [];

	public begin( total: number ): void {
		this.done = 0;
		this.total = total;
		this.times = [];
	}

	/** A row is done; `milliseconds`: what it took, null: nothing to go by. */
	public count( milliseconds: number | null ): void {
		this.done++;
		if ( milliseconds !== null ) {
			this.times = [ ...this.times, milliseconds ].slice( -REMEMBERED );
		}
	}

	public get progress(): Progress {
		const { done, total, times } = this;
		const usual = times.slice().sort( ( a, b ) => a - b ).slice( 0, Math.ceil( times.length * 0.9 ) );
		const mean = usual.reduce( ( sum, time ) => sum + time, 0 ) / usual.length;
		return times.length < ENOUGH || mean <= 0 ? { done, total, secondsLeft: null } :
			{ done, total, secondsLeft: Math.ceil( ( total - done ) * mean / 1000 ) };
	}
}
