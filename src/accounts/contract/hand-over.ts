import type { Clock } from './clock';
import type { AccountService, Found } from './service';

/** How long each pace lasts and how often the wiki is asked in it, in milliseconds; the last one goes on. */
const PACES = [
	{ until: 60000, pause: 5000 },
	{ until: 600000, pause: 15000 },
	{ until: Infinity, pause: 60000 }
];

/** After that nobody waits any more, in milliseconds. */
const PATIENCE = 3600000;

/**
 * Waits for an account that the person creates on the wiki's own page: asks after it, less often as time goes by, until
 * it is there, nobody wants to know any more, or an hour is over.
 */
export class HandOver {
	private callOff: () => void = () => undefined;
	private isOver = false;

	/**
	 * @param service
	 * @param clock
	 * @param username
	 * @param since Creations by this person from here on are the one waited for, in milliseconds since 1970 on the
	 *  wiki's clock
	 * @param found Told once, when the account is there
	 */
	public constructor(
		private readonly service: AccountService, private readonly clock: Clock,
		private readonly username: string, private readonly since: number,
		private readonly found: ( account: Extract<Found, { kind: 'mine' }> ) => void
	) {
		this.ask( 0 );
	}

	/** Nobody waits any more; nothing is told from now on. */
	public stop(): void {
		this.isOver = true;
		this.callOff();
	}

	private ask( waited: number ): void {
		const pause = PACES.find( ( { until } ) => waited < until )?.pause ?? PATIENCE;
		if ( waited + pause > PATIENCE ) {
			return;
		}
		this.callOff = this.clock.later( pause, () => {
			void this.service.find( this.username, this.since ).then( ( found ) => {
				if ( this.isOver ) {
					return;
				}
				if ( found.kind === 'mine' ) {
					this.found( found );
				} else {
					this.ask( waited + pause );
				}
			} );
		} );
	}
}
