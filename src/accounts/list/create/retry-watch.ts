import type { Clock } from '../../contract/clock';

export interface RetryDependencies {
	clock: Clock;
	/** Calls back when the person comes back to this page. Returns how to stop it. */
	onReturn( callback: () => void ): () => void;
}

/**
 * Tries something from time to time, and whenever the person comes back to the page, until it works: what is in the way
 * goes away somewhere else, in another tab or on another page.
 */
export class RetryWatch {
	private stopWatching: () => void = () => undefined;

	public constructor( private readonly dependencies: RetryDependencies ) {}

	/**
	 * @param seconds How long to rest between two tries
	 * @param attempt True: it worked, or is not wanted any more. Never rejects
	 * @param worked Told once, and not where it was stopped during the last try
	 */
	public start( seconds: number, attempt: () => Promise<boolean>, worked: () => void = () => undefined ): void {
		this.stop();
		const { clock, onReturn } = this.dependencies;
		let isWatching = true;
		let isTrying = false;
		let callOff: () => void = () => undefined;
		const stopReturns = onReturn( () => {
			void look();
		} );
		const stop = (): void => {
			isWatching = false;
			callOff();
			stopReturns();
		};
		const rest = (): void => {
			callOff = clock.later( seconds * 1000, () => {
				void look();
			} );
		};
		async function look(): Promise<void> {
			if ( isTrying || !isWatching ) {
				return;
			}
			isTrying = true;
			callOff();
			const isOver = await attempt();
			isTrying = false;
			if ( isWatching && isOver ) {
				stop();
				worked();
			} else if ( isWatching ) {
				rest();
			}
		}
		rest();
		this.stopWatching = stop;
	}

	public stop(): void {
		this.stopWatching();
		this.stopWatching = () => undefined;
	}
}
