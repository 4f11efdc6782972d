import type { Clock } from '../../contract/clock';

/** How long a timer may run, in milliseconds: one over the whole time would not notice that the machine slept. */
const TICK = 30000;

/** Has something go on by itself at some time, while the tab is open. */
export class TimedResume {
	private callOff: () => void = () => undefined;

	/**
	 * @param clock
	 * @param report Told for when it is set, in milliseconds since 1970 on this machine; null: for no time
	 */
	public constructor( private readonly clock: Clock, private readonly report: ( time: number | null ) => void ) {}

	/**
	 * @param time Milliseconds since 1970 on this machine; null: not by itself
	 * @param goOn
	 */
	public set( time: number | null, goOn: () => void ): void {
		this.callOff();
		this.report( time );
		if ( time === null ) {
			return;
		}
		const { clock } = this;
		this.callOff = clock.later( Math.max( 0, Math.min( time - clock.now(), TICK ) ), () => {
			if ( clock.now() < time ) {
				this.set( time, goOn );
			} else {
				this.report( null );
				goOn();
			}
		} );
	}

	public clear(): void {
		this.callOff();
		this.report( null );
	}
}
