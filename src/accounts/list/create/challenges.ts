import { captchaOf, type Captcha } from '../../contract/captcha';
import type { Clock } from '../../contract/clock';
import type { FieldValues, RequestDeclaration } from '../../contract/declarations';
import type { Refused } from '../../contract/outcome';
import type { Challenge } from './batch-state';

interface Held {
	number: number;
	requests: RequestDeclaration[];
	captcha: Captcha | null;
	fetchedAt: number;
	values: FieldValues | null;
}

export interface Solved {
	requests: RequestDeclaration[];
	values: FieldValues;
}

/** Older challenges are thrown away: ConfirmEdit forgets them after 30 minutes ($wgCaptchaSessionExpiration). */
const TOO_OLD = 25 * 60000;

/** A service's answers are good for two minutes, and a limit or a lost connection would let that pass. */
const isKept = ( { kind }: Captcha ): boolean => kind !== 'service';

/**
 * The captchas of a batch: a fresh one for each account, the next one at hand while the last account is being made.
 *
 * A challenge is fetched only while nothing is being created. ConfirmEdit keeps challenges in the session, of which
 * each request writes back the whole as it found it (core's SessionBackend::save()): one that is made during a creation
 * could be lost by it, and its answer would cost one of the few creations. So there are always two: while a person
 * solves the one, the other is fetched, and is shown while the first is being used.
 */
export class Challenges {
	private current: Held | null = null;
	private next: Held | null = null;
	private prefetch: Promise<void> = Promise.resolve();
	private refused: Refused | null = null;
	private row = 0;
	private count = 0;
	private isHandedOver = false;
	private wake: () => void = () => undefined;

	/**
	 * @param declarations AccountService.declarations()
	 * @param clock
	 * @param report Told of every change of what is to be shown
	 */
	public constructor(
		private readonly declarations: () => Promise<RequestDeclaration[]>,
		private readonly clock: Clock,
		private readonly report: ( challenge: Challenge | null ) => void
	) {}

	/**
	 * The solved captcha for a row; null: called off by interrupt(); `handedOver`: the person goes on with this row on
	 * the wiki's own page. Nothing may be being created meanwhile.
	 *
	 * @param row
	 * @param following The row after it; null: none
	 * @param isOff Is it called off?
	 * @throws WikiError
	 */
	public async take( row: number, following: number | null, isOff: () => boolean ): Promise<Solved | 'handedOver' | null> {
		this.row = row;
		for ( ;; ) {
			await this.prefetch;
			this.current = this.current ?? await this.fetch();
			this.show();
			if ( isOff() ) {
				return null;
			}
			if ( following !== null ) {
				this.fetchNext( this.current );
			}
			await this.solved( this.current );
			await this.prefetch;
			const { current } = this;
			if ( this.isLeft( isOff ) ) {
				return this.leave();
			}
			if ( current && ( current.values || !current.captcha ) ) {
				const isFresh = this.clock.now() - current.fetchedAt < TOO_OLD;
				this.refused = null;
				this.advance( following ?? row );
				if ( isFresh ) {
					return { requests: current.requests, values: current.values ?? {} };
				}
			}
		}
	}

	/** @param values The captcha's fields by name, e.g. `{ captchaWord: '23' }` */
	public answer( values: FieldValues ): void {
		if ( this.current ) {
			this.current.values = values;
			this.show();
			this.wake();
		}
	}

	/** Another one in place of the one that is shown, and which nobody can read. */
	public another(): void {
		this.refused = null;
		this.advance( this.row );
		this.wake();
	}

	/** The person goes on with the row on the wiki's own page, as what is shown cannot be solved here. */
	public handOver(): void {
		this.isHandedOver = true;
		this.wake();
	}

	/** The last answer was not accepted; take() follows. */
	public refuse( refused: Refused ): void {
		this.refused = refused;
	}

	public interrupt(): void {
		this.wake();
	}

	/** Forgets what is at hand: the wiki may have done so, too. */
	public clear(): void {
		this.current = null;
		this.next = null;
		this.refused = null;
		this.isHandedOver = false;
		this.show();
	}

	private isLeft( isOff: () => boolean ): boolean {
		return isOff() || this.isHandedOver;
	}

	/** The row goes without an answer. */
	private leave(): 'handedOver' | null {
		if ( !this.isHandedOver ) {
			return null;
		}
		// The wiki may want none for the next one.
		this.clear();
		return 'handedOver';
	}

	/** The one after, while the person solves this one. */
	private fetchNext( { captcha }: Held ): void {
		if ( !this.next && captcha && isKept( captcha ) ) {
			this.prefetch = this.fetch().then(
				( held ) => {
					this.next = held;
				},
				// It will be asked for again when it is its turn.
				() => undefined
			);
		}
	}

	/** Resolves when there is an answer, or none is needed, or the person wants another one, or it is called off. */
	private async solved( { captcha, values }: Held ): Promise<void> {
		if ( captcha && !values ) {
			await new Promise<void>( ( resolve ) => {
				this.wake = resolve;
			} );
		}
	}

	private advance( row: number ): void {
		this.current = this.next;
		this.next = null;
		this.row = row;
		this.show();
	}

	private async fetch(): Promise<Held> {
		const requests = await this.declarations();
		return {
			number: ++this.count, requests, captcha: captchaOf( requests ), fetchedAt: this.clock.now(), values: null
		};
	}

	private show(): void {
		const { current, row, refused } = this;
		this.report( current?.captcha ? {
			number: current.number, row, captcha: current.captcha, answered: current.values !== null, refused
		} : null );
	}
}
