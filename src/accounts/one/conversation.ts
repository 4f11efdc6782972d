import type { FieldValue, FieldValues, Parameters } from '../contract/declarations';
import { ownRefusal } from '../contract/form';
import { Observable } from '../contract/observable';
import {
	INITIAL_STATE, type Existence, type Notice, type OneDependencies, type OneState, type StepStage,
	type UnfinishedBecause
} from './one-state';
import { never, type Created, type CreatedBy, type Outcome, type Refused, type Step } from '../contract/outcome';
import { initialValues, parametersOf, passwordModes, type PasswordMode } from '../contract/parameters';
import type { Found, Opening } from '../contract/service';
import { findAccount } from '../contract/find-account';
import type { Unfinished } from '../list/create/batch-state';

/**
 * Log times are whole seconds, and clocks are never quite together: this machine's may be set right after it slept,
 * while the dialog is open.
 */
const CLOCK_TOLERANCE = 5000;

/** How long nothing may come back from a redirect before the person is told what they can do, in milliseconds. */
const REDIRECT_PATIENCE = 120000;

/** How often the wiki is asked for an account that is being created on its own page, in milliseconds. */
const WATCH_PAUSE = 5000;

export function createdBy( mode: PasswordMode ): CreatedBy {
	switch ( mode ) {
		case 'mail':
			return 'mail';
		case 'generate':
		case 'type':
			return 'password';
		default:
			return 'other';
	}
}

function existenceOf( found: Found ): Existence {
	return found.kind === 'silent' ? 'unknown' : found.kind === 'free' ? 'no' : 'yes';
}

/**
 * The conversation about one account: from the first call of action=createaccount, over any number of steps, to its
 * end. Subclasses know where the fields come from.
 */
export abstract class Conversation extends Observable<OneState> {
	/** The password made here, to be shown once the account exists. */
	protected generated: string | null = null;
	/** On the wiki's clock: creations by this person from here on are the one being waited for. */
	private sentAt = 0;
	private release: () => void = () => undefined;

	public constructor( protected readonly dependencies: OneDependencies ) {
		super( INITIAL_STATE );
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return [ 'creating', 'settling', 'handedOver', 'step' ].includes( this.state.stage.kind );
	}

	public setStepValue( name: string, value: FieldValue ): void {
		const { stage } = this.state;
		if ( stage.kind === 'step' ) {
			this.change( { stage: { ...stage, values: { ...stage.values, [ name ]: value } } } );
		}
	}

	/**
	 * Answers the step with what was filled in.
	 *
	 * @param extra The button that was pressed, or what came back from the redirect
	 */
	public async continue( extra: FieldValues = {} ): Promise<void> {
		const { stage } = this.state;
		if ( stage.kind !== 'step' || stage.busy ) {
			return;
		}
		this.change( { stage: { ...stage, busy: true }, notice: null } );
		const fields = parametersOf( stage.step.requests, { ...stage.values, ...extra } );
		await this.conclude( await this.dependencies.service.continue( fields, createdBy( this.state.mode ) ) );
	}

	/** The person was sent to the redirect's address, in a window of its own. */
	public redirected(): void {
		const { stage: before } = this.state;
		this.changeRedirect( 'away' );
		this.dependencies.clock.later( REDIRECT_PATIENCE, () => {
			const { stage } = this.state;
			if ( stage.kind === 'step' && before.kind === 'step' && stage.step === before.step &&
				stage.redirect === 'away' && !stage.busy ) {
				this.changeRedirect( 'late' );
			}
		} );
	}

	/** That window is gone. An answer may still come: some sites cut the tie between the windows. */
	public redirectClosed(): void {
		const { stage } = this.state;
		if ( stage.kind === 'step' && stage.redirect !== 'none' && !stage.busy ) {
			this.changeRedirect( 'closed' );
		}
	}

	/**
	 * The person is back from the redirect. Only what the wiki asked for is sent on.
	 *
	 * @param returned The parameters of the address that the person came back to
	 */
	public async redirectReturned( returned: ReadonlyMap<string, string> ): Promise<void> {
		const { stage } = this.state;
		if ( stage.kind !== 'step' || stage.step.type !== 'redirect' ) {
			return;
		}
		const wanted: Record<string, string> = {};
		for ( const { name } of stage.step.requests.flatMap( ( request ) => request.fields ) ) {
			const value = returned.get( name );
			if ( value !== undefined ) {
				wanted[ name ] = value;
			}
		}
		await this.continue( wanted );
	}

	/**
	 * Answers a step that a list left waiting.
	 *
	 * @param opening
	 * @param username Canonical
	 * @param email
	 * @param mode How they get in
	 * @param unfinished What the wiki still wants
	 * @return False: another tab of this browser is creating accounts
	 */
	public async takeUp(
		opening: Opening, username: string, email: string, mode: PasswordMode, unfinished: Unfinished
	): Promise<boolean> {
		const { step, existence } = unfinished;
		const release = await this.dependencies.lock();
		if ( !release ) {
			return false;
		}
		this.release = release;
		// The password, if one was made, is the list's.
		this.generated = null;
		// Whatever this person created under that name is the account in question.
		this.sentAt = 0;
		this.change( {
			opening, requests: opening.requests, values: { username, email }, name: { kind: 'none' }, mode
		} );
		this.change( {
			stage: { kind: 'step', step, existence, values: initialValues( step.requests ), busy: false, redirect: 'none' },
			notice: null
		} );
		return true;
	}

	/** Leaves a step unanswered. */
	public walkAway(): void {
		const { stage } = this.state;
		if ( stage.kind === 'step' ) {
			if ( stage.existence === 'no' ) {
				this.release();
				this.fallBack( null );
			} else {
				this.unfinished( 'left', stage.existence === 'yes' );
			}
		}
	}

	/** No answer came and the wiki could not be asked: ask again. */
	public async askAgain(): Promise<void> {
		if ( this.state.notice?.kind === 'unknown' ) {
			await this.settle();
		}
	}

	/** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
	public handOver(): void {
		this.sentAt = this.wikiNow() - CLOCK_TOLERANCE;
		// The password is chosen there; one made for an attempt before would be shown as theirs.
		this.generated = null;
		this.change( { stage: { kind: 'handedOver', username: this.username }, notice: null } );
		this.watch();
	}

	/** The canonical name where the wiki has told it, else the name as typed. */
	protected get username(): string {
		const { name, values } = this.state;
		const typed = String( values.username ?? '' ).trim();
		return name.kind === 'done' && name.result.kind !== 'invalid' ? name.result.canonical : typed;
	}

	/** Back to the form with everything that was typed. */
	protected abstract fallBack( notice: Notice | null ): void;

	/** The first call. One at a time in a browser, whose session holds the state of the steps. */
	protected async begin( fields: Parameters ): Promise<void> {
		const release = await this.dependencies.lock();
		if ( !release ) {
			this.fallBack( { kind: 'otherTab' } );
			return;
		}
		this.release = release;
		this.sentAt = this.wikiNow() - CLOCK_TOLERANCE;
		await this.conclude( await this.dependencies.service.create( fields, createdBy( this.state.mode ) ) );
	}

	private async conclude( outcome: Outcome ): Promise<void> {
		switch ( outcome.kind ) {
			case 'created':
				this.created( outcome );
				break;
			case 'refused':
				await this.refuse( outcome );
				break;
			case 'sessionLost':
				await this.end( outcome );
				break;
			case 'step':
				await this.step( outcome.step );
				break;
			case 'unknown':
				await this.settle();
				break;
			default:
				never( outcome );
		}
	}

	private created( created: Created ): void {
		const { mode, values } = this.state;
		this.release();
		this.change( {
			stage: {
				kind: 'created', username: created.username, by: created.by, email: String( values.email ?? '' ).trim(),
				password: mode === 'generate' && created.by === 'password' ? this.generated : null
			},
			notice: null
		} );
		this.dependencies.onCreated( created );
	}

	private async refuse( refused: Refused ): Promise<void> {
		const { stage } = this.state;
		if ( stage.kind === 'step' && !refused.ended ) {
			this.change( { stage: { ...stage, busy: false, redirect: 'none' }, notice: refused } );
			return;
		}
		await this.end( refused );
	}

	/** The conversation is over without an account, or with one that nobody will finish setting up. */
	private async end( notice: Notice ): Promise<void> {
		const { stage } = this.state;
		const existence = stage.kind === 'step' ? await this.existenceNow( stage ) : 'no';
		if ( existence === 'no' ) {
			this.release();
			this.fallBack( notice );
		} else {
			this.unfinished( 'lost', existence === 'yes' );
		}
	}

	/** The answer may have come before the wiki said whether there is an account. */
	private async existenceNow( { existence }: StepStage ): Promise<Existence> {
		return existence === 'yes' || existence === 'no' ? existence :
			existenceOf( await this.dependencies.service.find( this.username, this.sentAt ) );
	}

	private unfinished( because: UnfinishedBecause, isCertain: boolean ): void {
		this.release();
		const password = this.state.mode === 'generate' ? this.generated : null;
		this.change( { stage: { kind: 'unfinished', username: this.username, because, isCertain, password }, notice: null } );
	}

	private async step( step: Step ): Promise<void> {
		if ( step.type === 'restart' ) {
			const modes = passwordModes( step.requests );
			// The way chosen before may be none of those that the wiki offers now.
			const mode = modes.find( ( offered ) => offered === this.state.mode ) ?? modes[ 0 ] ?? this.state.mode;
			this.change( { requests: step.requests, modes, mode } );
			await this.end( { kind: 'restart', message: step.message } );
			return;
		}
		const { stage: before } = this.state;
		const existence = before.kind === 'step' && before.existence === 'yes' ? 'yes' : 'asking';
		this.change( {
			stage: { kind: 'step', step, existence, values: initialValues( step.requests ), busy: false, redirect: 'none' }, notice: null
		} );
		const found = await this.dependencies.service.find( this.username, this.sentAt );
		const { stage } = this.state;
		// The person may have answered meanwhile.
		if ( stage.kind === 'step' && stage.step === step ) {
			this.change( { stage: { ...stage, existence: existenceOf( found ) } } );
		}
	}

	private async settle(): Promise<void> {
		const { service, clock } = this.dependencies;
		const { stage, mode } = this.state;
		const inStep = stage.kind === 'step';
		this.change( { stage: { kind: 'settling' }, notice: null } );
		const found = await findAccount( service, clock, this.username, this.sentAt );
		switch ( found.kind ) {
			case 'mine':
				if ( inStep ) {
					this.unfinished( 'unanswered', true );
				} else {
					// The log knows no more ways than mail and password.
					const by = found.by === 'password' && createdBy( mode ) === 'other' ? 'other' : found.by;
					this.created( { kind: 'created', username: found.username, by } );
				}
				break;
			case 'other':
				await this.end( ownRefusal( 'userexists' ) );
				break;
			case 'free':
			case 'silent':
				if ( inStep && found.kind === 'silent' && stage.existence !== 'no' ) {
					this.unfinished( 'unanswered', stage.existence === 'yes' );
					break;
				}
				await this.end( { kind: 'unknown', username: this.username, found: found.kind } );
				break;
			default:
				never( found );
		}
	}

	private watch(): void {
		const { service, clock } = this.dependencies;
		const { stage: watched } = this.state;
		clock.later( WATCH_PAUSE, () => {
			void service.find( this.username, this.sentAt ).then( ( found ) => {
				if ( this.state.stage !== watched ) {
					return;
				}
				if ( found.kind === 'mine' ) {
					this.created( { kind: 'created', username: found.username, by: found.by } );
				} else {
					this.watch();
				}
			} );
		} );
	}

	private changeRedirect( redirect: StepStage[ 'redirect' ] ): void {
		const { stage } = this.state;
		if ( stage.kind === 'step' ) {
			this.change( { stage: { ...stage, redirect } } );
		}
	}

	private wikiNow(): number {
		return this.dependencies.clock.now() + ( this.state.opening?.clockSkew ?? 0 );
	}
}
