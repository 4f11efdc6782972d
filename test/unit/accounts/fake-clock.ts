import type { Clock } from '../../../src/accounts/contract/clock';

/** Lets everything run that waits for nothing but promises. */
export async function promisesDone(): Promise<void> {
	// Promises that lead to promises need a turn each; a macrotask comes after all of them.
	await new Promise( ( resolve ) => {
		setTimeout( resolve, 0 );
	} );
}

/** Time that passes when a test says so. */
export class FakeClock implements Clock {
	private time: number;
	private timers: Array<{ at: number; callback: () => void }> = [];

	public constructor( start = 0 ) {
		this.time = start;
	}

	public now(): number {
		return this.time;
	}

	public later( milliseconds: number, callback: () => void ): () => void {
		const timer = { at: this.time + milliseconds, callback };
		this.timers.push( timer );
		return () => {
			this.timers = this.timers.filter( ( other ) => other !== timer );
		};
	}

	/** How many callbacks are still to come. */
	public get waiting(): number {
		return this.timers.length;
	}

	/** Lets time pass, and everything happen that was to happen in it. */
	public async advance( milliseconds: number ): Promise<void> {
		const end = this.time + milliseconds;
		await promisesDone();
		for ( ;; ) {
			const next = this.timers.filter( ( { at } ) => at <= end ).sort( ( a, b ) => a.at - b.at )[ 0 ];
			if ( !next ) {
				break;
			}
			this.timers = this.timers.filter( ( timer ) => timer !== next );
			this.time = next.at;
			next.callback();
			await promisesDone();
		}
		this.time = end;
	}
}
