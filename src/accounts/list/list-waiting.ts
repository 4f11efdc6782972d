import type { StartProblem } from './create/batch-state';
import { RetryWatch } from './create/retry-watch';
import type { ListDependencies } from './list-state';
import type { ListStore } from './list-store';

/** Seconds between two looks whether the other tab has finished, and whether the person has logged in again. */
const LOCK_PAUSE = 5;
const LOGIN_PAUSE = 20;

/** Has a list go on by itself once what is in its way is gone. */
export class ListWaiting {
	private readonly watch: RetryWatch;

	public constructor( private readonly store: ListStore, private readonly dependencies: ListDependencies ) {
		this.watch = new RetryWatch( dependencies );
	}

	/** @param begin Tries to begin while another tab creates accounts */
	public forOtherTab( begin: () => Promise<StartProblem | null> ): void {
		const { edition } = this.store.state;
		this.watch.start( LOCK_PAUSE, async () => {
			const { state } = this.store;
			if ( state.problem?.kind !== 'otherTab' || state.edition !== edition ) {
				// The person has gone on to something else.
				return true;
			}
			const problem = await begin();
			if ( problem?.kind === 'otherTab' ) {
				return false;
			}
			this.store.set( { problem } );
			return true;
		} );
	}

	/** @param goOn Told once the same person is logged in again */
	public forLogin( goOn: () => void ): void {
		const { store, dependencies } = this;
		store.set( { awaitsLogin: true } );
		this.watch.start( LOGIN_PAUSE, async () => await dependencies.whoAmI() === store.state.opening?.me, goOn );
	}

	public stop(): void {
		this.watch.stop();
		if ( this.store.state.awaitsLogin ) {
			this.store.set( { awaitsLogin: false } );
		}
	}
}
