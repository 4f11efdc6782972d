import type { Clock } from '../contract/clock';
import type { FieldValue, FieldValues, RequestDeclaration } from '../contract/declarations';
import { findAccount } from '../contract/find-account';
import { emptyRequiredField, ownRefusal } from '../contract/form';
import { Observable } from '../contract/observable';
import {
	never, type Created, type CreatedBy, type Outcome, type Refused, type SessionLost, type Step
} from '../contract/outcome';
import { initialValues, parametersOf } from '../contract/parameters';
import type { AccountService, Found } from '../contract/service';

/** How long nothing may come back from a redirect before the person is told what they can do, in milliseconds. */
const REDIRECT_PATIENCE = 120000;

/** One of several primary requests is enough, and which one is the wiki's business. */
function isRequired( { required }: RequestDeclaration ): boolean {
	return required === 'required';
}

/** Is there an account already, of which only the set-up is unfinished? */
export type Existence = 'asking' | 'yes' | 'no' | 'unknown';

/** Why an account was left with its set-up unfinished, as far as is known. */
export type UnfinishedBecause =
	/** The person left. */
	'left' |
	/** The wiki has ended the conversation. */
	'lost' |
	/** The last answer did not arrive: perhaps it is finished after all. */
	'unanswered';

/** The account that the conversation is about. */
export interface StepAccount {
	/** The name under which it was asked for, canonical where that is known. */
	username: string;
	by: CreatedBy;
	/** Since when a creation by this person counts as this account, in milliseconds since 1970 on the wiki's clock. */
	since: number;
}

export interface StepState {
	step: Step;
	existence: Existence;
	values: FieldValues;
	/** `sending`: the answer is on its way. `finding`: it got lost, and the wiki is asked after the account. */
	phase: 'open' | 'sending' | 'finding' | 'ended';
	/**
	 * Where a redirect stands: `away`: in the other window; `late`: there, and nothing has come back for long;
	 * `closed`: that window is gone without an answer.
	 */
	redirect: 'none' | 'away' | 'late' | 'closed';
	/** What was wrong with the last answer; the step can be answered again. */
	notice: Refused | null;
}

/** How a conversation ends. */
export type StepEnd =
	Created |
	/** The account exists, or may exist (`isCertain` false), without the rest of its set-up. */
	{ kind: 'unfinished'; because: UnfinishedBecause; isCertain: boolean } |
	/** The person left, and there is no account. */
	{ kind: 'left' } |
	/** There is no account. */
	{ kind: 'refused'; refused: Refused } |
	SessionLost |
	/** There is no account, and the wiki wants to begin anew with `step.requests`. */
	{ kind: 'restart'; step: Step } |
	/** The last answer got lost. `free`: the wiki says that no such account exists. `silent`: it cannot be asked. */
	{ kind: 'unknown'; found: 'free' | 'silent' };

export interface StepDependencies {
	service: AccountService;
	clock: Clock;
}

export function existenceOf( found: Found ): Existence {
	return found.kind === 'silent' ? 'unknown' : found.kind === 'free' ? 'no' : 'yes';
}

/**
 * The steps that a wiki wants answered for one account, from the first to the end of the conversation. Whoever begins
 * one holds the place of the one who creates in this browser (its session holds one step at a time). Source: core's
 * includes/api/ApiAMCreateAccount.php and AuthManager::continueAccountCreation().
 */
export class StepConversation extends Observable<StepState> {
	/**
	 * @param dependencies
	 * @param account
	 * @param step The first step
	 * @param onEnd Told once how it ended
	 * @param existence What is known already of the account; left out: the wiki is asked
	 */
	public constructor(
		private readonly dependencies: StepDependencies, public readonly account: StepAccount, step: Step,
		private readonly onEnd: ( end: StepEnd ) => void, existence: Existence = 'asking'
	) {
		super( { step, existence, values: initialValues( step.requests ), phase: 'open', redirect: 'none', notice: null } );
		if ( existence === 'asking' ) {
			void this.askForAccount();
		}
	}

	public setValue( name: string, value: FieldValue ): void {
		this.change( { values: { ...this.state.values, [ name ]: value } } );
	}

	/**
	 * Answers the step with what was filled in.
	 *
	 * @param extra The button that was pressed, or what came back from the redirect
	 */
	public async answer( extra: FieldValues = {} ): Promise<void> {
		const { step, values, phase } = this.state;
		if ( phase !== 'open' ) {
			return;
		}
		// What a button sends, and what comes back from elsewhere, needs nothing beside it.
		const required = Object.keys( extra ).length > 0 ? [] : step.requests.filter( isRequired );
		const empty = emptyRequiredField( required, values );
		if ( empty ) {
			this.change( { notice: { ...ownRefusal( 'fieldmissing', empty.name ), ended: false } } );
			return;
		}
		this.change( { phase: 'sending', notice: null } );
		await this.conclude( await this.dependencies.service.continue(
			parametersOf( step.requests, { ...values, ...extra } ), this.account.by
		) );
	}

	/** The person was sent to the redirect's address, in a window of its own. */
	public redirected(): void {
		const { step } = this.state;
		this.change( { redirect: 'away' } );
		this.dependencies.clock.later( REDIRECT_PATIENCE, () => {
			const { state } = this;
			if ( state.step === step && state.redirect === 'away' && state.phase === 'open' ) {
				this.change( { redirect: 'late' } );
			}
		} );
	}

	/** That window is gone. An answer may still come: some sites cut the tie between the windows. */
	public redirectClosed(): void {
		const { redirect, phase } = this.state;
		if ( redirect !== 'none' && phase === 'open' ) {
			this.change( { redirect: 'closed' } );
		}
	}

	/**
	 * The person is back from the redirect. Only what the wiki asked for is sent on, and only if they were sent there.
	 *
	 * @param returned The parameters of the address that the person came back to
	 */
	public async redirectReturned( returned: ReadonlyMap<string, string> ): Promise<void> {
		const { step, redirect } = this.state;
		if ( step.type !== 'redirect' || redirect === 'none' ) {
			return;
		}
		const wanted = new Map<string, string>();
		for ( const { name } of step.requests.flatMap( ( { fields } ) => fields ) ) {
			const value = returned.get( name );
			if ( value !== undefined ) {
				wanted.set( name, value );
			}
		}
		await this.answer( Object.fromEntries( wanted ) );
	}

	/** Leaves the step unanswered. */
	public leave(): void {
		const { existence, phase } = this.state;
		if ( phase === 'open' ) {
			this.end( existence === 'no' ? { kind: 'left' } : { kind: 'unfinished', because: 'left', isCertain: existence === 'yes' } );
		}
	}

	private async conclude( outcome: Outcome ): Promise<void> {
		switch ( outcome.kind ) {
			case 'created':
				this.end( outcome );
				break;
			case 'refused':
				if ( outcome.ended ) {
					await this.endUnlessExisting( { kind: 'refused', refused: outcome } );
				} else {
					this.change( { phase: 'open', redirect: 'none', notice: outcome } );
				}
				break;
			case 'sessionLost':
				await this.endUnlessExisting( outcome );
				break;
			case 'step':
				await this.next( outcome.step );
				break;
			case 'unknown':
				await this.find();
				break;
			default:
				never( outcome );
		}
	}

	private async next( step: Step ): Promise<void> {
		if ( step.type === 'restart' ) {
			await this.endUnlessExisting( { kind: 'restart', step } );
			return;
		}
		const existence = this.state.existence === 'yes' ? 'yes' : 'asking';
		this.change( {
			step, existence, values: initialValues( step.requests ), phase: 'open', redirect: 'none', notice: null
		} );
		if ( existence === 'asking' ) {
			await this.askForAccount();
		}
	}

	private async askForAccount(): Promise<void> {
		const { step } = this.state;
		const { username, since } = this.account;
		const existence = existenceOf( await this.dependencies.service.find( username, since ) );
		// The person may have answered meanwhile.
		if ( this.state.step === step && this.state.existence === 'asking' ) {
			this.change( { existence } );
		}
	}

	/** The answer to a step got lost. */
	private async find(): Promise<void> {
		const { service, clock } = this.dependencies;
		const { username, since } = this.account;
		const { existence } = this.state;
		this.change( { phase: 'finding' } );
		const found = await findAccount( service, clock, username, since );
		switch ( found.kind ) {
			case 'mine':
				this.end( { kind: 'unfinished', because: 'unanswered', isCertain: true } );
				break;
			case 'other':
				await this.endUnlessExisting( { kind: 'refused', refused: ownRefusal( 'userexists' ) } );
				break;
			case 'free':
				await this.endUnlessExisting( { kind: 'unknown', found: 'free' } );
				break;
			case 'silent':
				this.end( existence === 'no' ? { kind: 'unknown', found: 'silent' } :
					{ kind: 'unfinished', because: 'unanswered', isCertain: existence === 'yes' } );
				break;
			default:
				never( found );
		}
	}

	/** The wiki has ended the conversation: without an account, or with one that nobody will finish setting up. */
	private async endUnlessExisting( end: StepEnd ): Promise<void> {
		const { existence } = this.state;
		const { username, since } = this.account;
		const now = existence === 'yes' || existence === 'no' ? existence :
			existenceOf( await this.dependencies.service.find( username, since ) );
		this.end( now === 'no' ? end : { kind: 'unfinished', because: 'lost', isCertain: now === 'yes' } );
	}

	private end( end: StepEnd ): void {
		if ( this.state.phase !== 'ended' ) {
			this.change( { phase: 'ended' } );
			this.onEnd( end );
		}
	}
}
