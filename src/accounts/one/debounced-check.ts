import { CancellationSource } from '../contract/cancellation';
import type { Clock } from '../contract/clock';
import type { Cancellation } from '../contract/service';

/** What is known of the thing being checked. `failed`: the wiki could not be asked. */
export type CheckState<Result> =
	{ kind: 'none' } |
	{ kind: 'checking' } |
	{ kind: 'done'; result: Result } |
	{ kind: 'failed' };

/** How long typing must rest before the wiki is asked, in milliseconds. */
const REST = 400;

/**
 * Asks the wiki about what is being typed: once typing rests, and with the answers to older texts dropped.
 */
export class DebouncedCheck<Subject, Result> {
	private callOff: ( () => void ) | null = null;
	private running: CancellationSource | null = null;
	private answered: Promise<void> = Promise.resolve();
	private subject: Subject | null = null;

	/**
	 * @param clock
	 * @param ask The question to the wiki
	 * @param report Told of every change of what is known
	 */
	public constructor(
		private readonly clock: Clock,
		private readonly ask: ( subject: Subject, cancellation: Cancellation ) => Promise<Result>,
		private readonly report: ( state: CheckState<Result> ) => void
	) {}

	/** To be called with every change of the subject; null: there is nothing to check. */
	public update( subject: Subject | null ): void {
		this.drop();
		this.subject = subject;
		if ( subject === null ) {
			this.report( { kind: 'none' } );
			return;
		}
		this.report( { kind: 'checking' } );
		this.callOff = this.clock.later( REST, () => this.start() );
	}

	/** Asks at once if typing has not rested yet, and resolves when the answer to the latest subject is in. */
	public async finish(): Promise<void> {
		if ( this.callOff ) {
			this.callOff();
			this.start();
		}
		await this.answered;
	}

	private drop(): void {
		if ( this.callOff ) {
			this.callOff();
			this.callOff = null;
		}
		if ( this.running ) {
			this.running.cancel();
			this.running = null;
		}
	}

	private start(): void {
		const subject = this.subject;
		this.callOff = null;
		if ( subject === null ) {
			return;
		}
		const source = new CancellationSource();
		this.running = source;
		this.answered = this.ask( subject, source ).then(
			( result ) => this.conclude( source, { kind: 'done', result } ),
			() => this.conclude( source, { kind: 'failed' } )
		);
	}

	private conclude( source: CancellationSource, state: CheckState<Result> ): void {
		if ( !source.cancelled ) {
			this.running = null;
			this.report( state );
		}
	}
}
