import type { Clock } from '../../contract/clock';

/** How often the wiki is asked who is logged in, in milliseconds; and whenever the person comes back to the page. */
const PAUSE = 20000;

export interface LoginDependencies {
	clock: Clock;
	whoAmI(): Promise<string | null>;
	onReturn( callback: () => void ): () => void;
}

/** Waits, after the session was lost, until the same person is logged in again, e.g. in another tab. */
export class LoginWatch {
	private stopWatching: () => void = () => undefined;

	public constructor( private readonly dependencies: LoginDependencies ) {}

	/**
	 * @param me
	 * @param onBack Told once, when that person is logged in again
	 */
	public start( me: string, onBack: () => void ): void {
		this.stop();
		const { clock, whoAmI, onReturn } = this.dependencies;
		let isWatching = true;
		let callOff: () => void = () => undefined;
		const look = async (): Promise<void> => {
			callOff();
			const isBack = await whoAmI() === me;
			if ( isWatching ) {
				callOff();
				if ( isBack ) {
					this.stop();
					onBack();
				} else {
					callOff = clock.later( PAUSE, () => {
						void look();
					} );
				}
			}
		};
		const stopReturns = onReturn( () => {
			void look();
		} );
		callOff = clock.later( PAUSE, () => {
			void look();
		} );
		this.stopWatching = () => {
			isWatching = false;
			callOff();
			stopReturns();
		};
	}

	public stop(): void {
		this.stopWatching();
		this.stopWatching = () => undefined;
	}
}
