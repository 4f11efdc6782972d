import type { Clock } from '../contract/clock';
import type { Parameters } from '../contract/declarations';
import { findAccount } from '../contract/find-account';
import { ownRefusal } from '../contract/form';
import { never, type Outcome, type Step } from '../contract/outcome';
import type { AccountService, Found } from '../contract/service';
import type { StepAccount, StepConversation, StepEnd } from '../steps/step-conversation';

/** How a creation ends: as a conversation over steps may end, or before it began. */
export type CreationEnd =
	StepEnd |
	/** Another tab of this browser creates accounts. Nothing was sent. */
	{ kind: 'otherTab' };

/**
 * Begins the conversation over the steps that a wiki wants answered. Few wikis want any, so that what it takes is
 * fetched first; where that fails, it rejects with an Error whose message is for the person.
 */
export type Converse = (
	account: StepAccount, step: Step, onEnd: ( end: StepEnd ) => void
) => Promise<StepConversation>;

export interface CreationDependencies {
	service: AccountService;
	clock: Clock;
	converse: Converse;
	/** Takes the place of the one who creates in this browser; null: somebody else has it. */
	lock(): Promise<( () => void ) | null>;
}

/** What the owner of a creation is told. */
export interface CreationListener {
	/** The answer got lost, and the wiki is being asked what became of the account. */
	finding(): void;
	/** The wiki wants something more; the end is told as always. */
	step( conversation: StepConversation ): void;
	/** The same, but what a step takes could not be fetched. The step is kept: see Creation.showStep(). */
	stepNotShown( why: string ): void;
	/** Told once per beginning, and once per question that is asked again. */
	ended( end: CreationEnd ): void;
}

/**
 * The creation of one account, from the first call of action=createaccount to its end. It holds the place of the one
 * who creates in this browser, whose session holds the state of the steps.
 */
export class Creation {
	private release: () => void = () => undefined;
	/** The step that could not be shown. */
	private kept: Step | null = null;

	public constructor(
		private readonly dependencies: CreationDependencies,
		public readonly account: StepAccount,
		private readonly listener: CreationListener
	) {}

	/** @param fields see parametersOf() */
	public async begin( fields: Parameters ): Promise<void> {
		const release = await this.dependencies.lock();
		if ( !release ) {
			this.listener.ended( { kind: 'otherTab' } );
			return;
		}
		this.release = release;
		await this.conclude( await this.dependencies.service.create( fields, this.account.by ) );
	}

	/** Asks the wiki (again) what became of an account of which no answer came. */
	public async find(): Promise<void> {
		const { service, clock } = this.dependencies;
		this.listener.finding();
		this.endAsFound( await findAccount( service, clock, this.account.username, this.account.since ) );
	}

	/** Tries again to show the step that could not be shown. */
	public async showStep(): Promise<void> {
		if ( this.kept ) {
			await this.step( this.kept );
		}
	}

	/** Leaves it unanswered: nobody has asked whether the account exists already. */
	public leaveStep(): void {
		this.end( { kind: 'unfinished', because: 'left', isCertain: false } );
	}

	private async conclude( outcome: Outcome ): Promise<void> {
		switch ( outcome.kind ) {
			case 'created':
			case 'sessionLost':
				this.end( outcome );
				break;
			case 'refused':
				this.end( { kind: 'refused', refused: outcome } );
				break;
			case 'step':
				await this.step( outcome.step );
				break;
			case 'unknown':
				await this.find();
				break;
			default:
				never( outcome );
		}
	}

	private async step( step: Step ): Promise<void> {
		if ( step.type === 'restart' ) {
			this.end( { kind: 'restart', step } );
			return;
		}
		this.kept = step;
		await this.dependencies.converse( this.account, step, ( end ) => this.end( end ) ).then(
			( conversation ) => this.listener.step( conversation ),
			( error: unknown ) => this.listener.stepNotShown( error instanceof Error ? error.message : String( error ) )
		);
	}

	private endAsFound( found: Found ): void {
		const { by } = this.account;
		switch ( found.kind ) {
			case 'mine':
				// The log knows mail and password alone (newusers/byemail and newusers/create2).
				this.end( {
					kind: 'created', username: found.username, by: found.by === 'password' && by === 'other' ? by : found.by
				} );
				break;
			case 'other':
				this.end( { kind: 'refused', refused: ownRefusal( 'userexists' ) } );
				break;
			case 'free':
			case 'silent':
				this.end( { kind: 'unknown', found: found.kind } );
				break;
			default:
				never( found );
		}
	}

	private end( end: CreationEnd ): void {
		this.release();
		this.listener.ended( end );
	}
}
