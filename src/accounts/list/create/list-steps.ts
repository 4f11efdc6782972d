import type { Clock } from '../../contract/clock';
import { StepConversation, type StepAccount, type StepEnd } from '../../steps/step-conversation';
import type { AccountService } from '../../contract/service';
import type { Step } from '../../contract/outcome';
import type { Row } from '../row';
import { decide } from './decide';
import type { OpenStep } from './batch-state';
import { NEW_ATTEMPT } from './attempt';
import type { Recorder } from './recorder';
import { named } from './row-fields';

interface HeldStep {
	row: Row;
	isLeft: boolean;
}

/** The step of the list that the wiki's session holds, and the conversation in which it is answered. */
export class ListSteps {
	/** Whose step it is; null: the session holds none of this list. */
	private held: HeldStep | null = null;
	private open: OpenStep | null = null;
	private close: () => void = () => undefined;

	/**
	 * @param service
	 * @param clock
	 * @param recorder
	 * @param report Told of the step that is open, and when there is none any more
	 */
	public constructor(
		private readonly service: AccountService, private readonly clock: Clock, private readonly recorder: Recorder,
		private readonly report: ( step: OpenStep | null ) => void
	) {}

	public get isOpen(): boolean {
		return this.open !== null;
	}

	/** Can the step of the row still be answered? */
	public holds( row: Row ): boolean {
		return this.held?.row === row;
	}

	/** The row whose step waits for an answer that nobody has declined to give. */
	public get pending(): Row | null {
		return this.held && !this.held.isLeft ? this.held.row : null;
	}

	/** The session holds one step, and a creation that is about to be sent takes its place. */
	public forget(): void {
		this.hold( null );
	}

	/** The session holds the step of the row, and it is not to be answered now. */
	public keep( row: Row ): void {
		this.hold( { row, isLeft: true } );
	}

	/**
	 * Has the step answered.
	 *
	 * @return How it ended; null: it was hidden, and the session still holds it
	 */
	public answer( row: Row, account: StepAccount, step: Step ): Promise<StepEnd | null> {
		this.hold( { row, isLeft: false } );
		return new Promise( ( resolve ) => {
			let isClosing = false;
			let stop = (): void => undefined;
			const end = ( result: StepEnd | null ): void => {
				stop();
				this.open = null;
				this.report( null );
				const isLeft = result?.kind === 'left' || result?.kind === 'unfinished' && result.because === 'left';
				this.hold( result === null || isLeft ? { row, isLeft } : null );
				resolve( result?.kind === 'created' ? named( row, result ) : result );
			};
			const conversation = new StepConversation(
				{ service: this.service, clock: this.clock }, account, step, end, row.attempt?.existence ?? 'asking'
			);
			this.open = { row, conversation };
			this.close = () => {
				isClosing = true;
				if ( conversation.state.phase === 'open' ) {
					end( null );
				}
			};
			stop = conversation.observe( ( state ) => {
				this.note( row, state.step, state.existence );
				if ( isClosing && state.phase === 'open' ) {
					end( null );
				}
			} );
			this.report( this.open );
		} );
	}

	/** The person leaves the step that is open. */
	public leave(): void {
		this.open?.conversation.leave();
	}

	/** Hides the step that is open, once no answer to it is on its way. */
	public hide(): void {
		if ( this.open ) {
			this.close();
		}
	}

	private hold( held: HeldStep | null ): void {
		const before = this.held?.row ?? null;
		this.held = held;
		const now = held?.row ?? null;
		if ( before !== now ) {
			[ before, now ].filter( ( row ) => row !== null ).forEach( ( row ) => this.recorder.touch( row ) );
		}
	}

	private note( row: Row, step: Step, existence: NonNullable<Row[ 'attempt' ]>[ 'existence' ] ): void {
		const attempt = row.attempt ?? NEW_ATTEMPT;
		const { outcome } = attempt;
		const isNew = outcome?.kind !== 'step' || outcome.step !== step || attempt.existence !== existence;
		if ( isNew && existence !== null ) {
			this.recorder.record( row, decide( attempt, { kind: 'stepChanged', step, existence } ).attempt );
		}
	}
}
