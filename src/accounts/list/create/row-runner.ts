import { captchaOf } from '../../contract/captcha';
import { meaningOf } from '../../contract/codes';
import type { FieldValues, RequestDeclaration } from '../../contract/declarations';
import { findAccount } from '../../contract/find-account';
import { never, type Outcome, type Refused } from '../../contract/outcome';
import { WikiError } from '../../contract/service';
import { createdBy } from '../../contract/parameters';
import { existenceOf } from '../../steps/step-conversation';
import { modeOf, nameOf, outcomeOf, type Row } from '../row';
import { NEW_ATTEMPT } from './attempt';
import type { BatchDependencies, BatchPlan, Phase, WaitBecause } from './batch-state';
import type { Challenges } from './challenges';
import { decide, type Answer, type CaptchaPart, type Effect } from './decide';
import { ofThisRow, type HandedOver } from './handed-over';
import type { Interruption } from './interruption';
import type { ListSteps } from './list-steps';
import type { Recorder } from './recorder';
import { CLOCK_TOLERANCE, fieldsOf, named, stepAccount } from './row-fields';

/** How the turn of a row ended. */
export type TurnEnd = Extract<Effect, { kind: 'done' | 'later' | 'stop' | 'interrupted' }>;

/** What the runner needs of the batch that it works for. */
export interface RunnerParts {
	recorder: Recorder;
	steps: ListSteps;
	challenges: Challenges;
	handedOver: HandedOver;
	interruption: Interruption;
	setPhase( phase: Phase ): void;
	/** The row after the one under way; null: none. */
	following(): number | null;
}

/** Of a limit that is reached, the wiki says only in words how long it holds. */
async function timed( outcome: Outcome, { limitSeconds }: BatchDependencies ): Promise<Outcome> {
	return outcome.kind === 'refused' && outcome.retryAfter === null && meaningOf( outcome.code ).action === 'raiseLimit' ?
		{ ...outcome, retryAfter: await limitSeconds( outcome.message ) } : outcome;
}

/** Carries out what decide() decides about a row, until its turn is over. */
export class RowRunner {
	/** Milliseconds of the turn in which nothing was being created. */
	public waited = 0;
	private leavesSteps = false;
	private asksForCaptcha: boolean;
	private requests: readonly RequestDeclaration[];
	private solved: FieldValues = {};
	private captcha: CaptchaPart = 'notAsked';

	/**
	 * @param dependencies
	 * @param parts
	 * @param plan
	 * @param mayCreate False: it is only found out what became of rows
	 * @param began When the run began, on the wiki's clock
	 */
	public constructor(
		private readonly dependencies: BatchDependencies, private readonly parts: RunnerParts,
		private readonly plan: BatchPlan, private readonly mayCreate: boolean, private readonly began: number
	) {
		this.requests = plan.requests;
		this.asksForCaptcha = captchaOf( plan.requests ) !== null;
	}

	/** From here on, steps are left to be answered later or never. */
	public leaveSteps(): void {
		this.leavesSteps = true;
	}

	/** The turn of a row, from its first question to its end. */
	public async run( row: Row ): Promise<TurnEnd> {
		this.waited = 0;
		this.parts.handedOver.forget( row );
		let answer: Answer = { kind: 'turn', holdsStep: this.parts.steps.holds( row ) };
		for ( ;; ) {
			const { attempt, effect } = decide( row.attempt ?? NEW_ATTEMPT, answer );
			this.parts.recorder.record( row, attempt );
			switch ( effect.kind ) {
				case 'prepare':
					if ( !this.mayCreate ) {
						return { kind: 'done' };
					}
					answer = await this.prepare( row, effect.refused );
					break;
				case 'send':
					answer = { kind: 'outcome', outcome: await timed( await this.send( row ), this.dependencies ), captcha: this.captcha };
					break;
				case 'find':
					answer = await this.find( row, effect.which );
					break;
				case 'wait':
					answer = await this.wait( row, effect.seconds, effect.because );
					break;
				case 'step':
					answer = await this.step( row );
					break;
				case 'later':
				case 'done':
				case 'stop':
				case 'interrupted':
					return effect;
				default:
					return never( effect );
			}
		}
	}

	/** Gets online, and an answer to the captcha where there is one. */
	private async prepare( row: Row, refused: Refused | null ): Promise<Answer> {
		const { interruption, challenges } = this.parts;
		const { connection, clock } = this.dependencies;
		if ( refused ) {
			// Where none was declared, the wiki has begun to want one.
			this.asksForCaptcha = true;
			challenges.refuse( refused );
		}
		if ( interruption.isWanted() ) {
			return { kind: 'calledOff' };
		}
		if ( !connection.isOnline() ) {
			return { kind: 'offline' };
		}
		if ( this.asksForCaptcha ) {
			const since = clock.now();
			this.parts.setPhase( { kind: 'challenge', row: row.id } );
			try {
				const solved = await challenges.take( row.id, this.parts.following(), interruption.isWanted );
				if ( !solved ) {
					return { kind: 'calledOff' };
				}
				if ( solved === 'handedOver' ) {
					this.parts.handedOver.watch( row, this.since( row ), this.plan );
					return { kind: 'handedOver', at: this.wikiNow() };
				}
				this.requests = solved.requests;
				this.solved = solved.values;
				this.captcha = Object.keys( solved.values ).length > 0 ? 'answered' : 'notDeclared';
			} catch ( error ) {
				const { code, text } = WikiError.from( error );
				return { kind: 'noChallenge', code, text };
			} finally {
				this.waited += clock.now() - since;
			}
		}
		return { kind: 'ready', at: this.wikiNow() };
	}

	private async send( row: Row ): Promise<Outcome> {
		const { plan } = this;
		this.parts.steps.forget();
		this.parts.setPhase( { kind: 'creating', row: row.id } );
		const fields = fieldsOf( row, plan, this.requests, this.solved );
		try {
			const outcome = await this.dependencies.service.create( fields, createdBy( modeOf( row, plan.mode ) ) );
			return outcome.kind === 'created' ? named( row, outcome ) : outcome;
		} catch {
			return { kind: 'unknown', cause: 'unreadable' };
		}
	}

	private async find( row: Row, which: 'own' | 'any' ): Promise<Answer> {
		const { service, clock, connection } = this.dependencies;
		if ( !connection.isOnline() ) {
			return { kind: 'offline' };
		}
		this.parts.setPhase( { kind: 'finding', row: row.id } );
		const since = which === 'any' ? 0 : this.since( row );
		const found = await this.parts.interruption.unless( findAccount( service, clock, nameOf( row ), since ) );
		return found ? { kind: 'found', found: ofThisRow( row, found, this.plan ) } : { kind: 'calledOff' };
	}

	/** Lets time pass. The connection's coming back ends the wait for it. */
	private async wait( row: Row, seconds: number, because: WaitBecause ): Promise<Answer> {
		const { clock, connection } = this.dependencies;
		const { interruption } = this.parts;
		if ( interruption.isWanted() ) {
			return { kind: 'calledOff' };
		}
		const since = clock.now();
		let tidy: Array<() => void> = [];
		this.parts.setPhase( { kind: 'waiting', row: row.id, until: since + seconds * 1000, because } );
		const waited = await interruption.unless( new Promise<true>( ( resolve ) => {
			tidy = [
				clock.later( seconds * 1000, () => resolve( true ) ),
				connection.onChange( () => {
					if ( because.kind === 'offline' && connection.isOnline() ) {
						resolve( true );
					}
				} )
			];
		} ) );
		tidy.forEach( ( callOff ) => callOff() );
		this.waited += clock.now() - since;
		return { kind: waited && !interruption.isWanted() ? 'waited' : 'calledOff' };
	}

	/** Has the step of the row answered, or leaves it for later. */
	private async step( row: Row ): Promise<Answer> {
		const { steps, interruption, setPhase } = this.parts;
		const { clock } = this.dependencies;
		const outcome = outcomeOf( row );
		if ( outcome?.kind !== 'step' ) {
			return { kind: 'stepPassed', existence: null };
		}
		if ( this.leavesSteps ) {
			steps.keep( row );
			return this.passStep( row );
		}
		if ( interruption.isWanted() ) {
			return { kind: 'calledOff' };
		}
		const since = clock.now();
		setPhase( { kind: 'step', row: row.id } );
		const end = await steps.answer( row, stepAccount( row, this.plan.mode, this.since( row ) ), outcome.step );
		this.waited += clock.now() - since;
		return end ? { kind: 'stepEnded', end } : { kind: 'calledOff' };
	}

	/** The step is not answered now; it is only asked whether there is an account. */
	private async passStep( row: Row ): Promise<Answer> {
		this.parts.setPhase( { kind: 'finding', row: row.id } );
		const found = await this.parts.interruption.unless(
			this.dependencies.service.find( nameOf( row ), this.since( row ) )
		);
		return { kind: 'stepPassed', existence: found ? existenceOf( found ) : 'unknown' };
	}

	/** From when on an account of ours is the one that was sent. */
	private since( row: Row ): number {
		return Math.min( row.attempt?.sentAt ?? this.began, this.began ) - CLOCK_TOLERANCE;
	}

	private wikiNow(): number {
		return this.dependencies.clock.now() + this.plan.clockSkew;
	}
}
