import { meaningOf } from './codes';
import { DebouncedCheck } from './debounced-check';
import type { FieldValue, FieldValues } from './declarations';
import { foreseenRefusal, offeredOverride, OVERRIDES, ownRefusal } from './form';
import { Observable } from './observable';
import type { Notice, OneDependencies, OneState } from './one-state';
import type { OpeningRequest } from './opening-request';
import { never, type Created, type CreatedBy, type Outcome, type Refused, type Step } from './outcome';
import { initialValue, parametersOf, passwordModes, usedRequests, type PasswordMode } from './parameters';
import { generatePassword } from './password';
import { addressIn } from './reason';
import { WikiError, type NameCheck, type PasswordCheck } from './service';
import { settle } from './settle';

/** Log times are whole seconds and clocks are never quite together. */
const CLOCK_TOLERANCE = 2000;

/** What stays from one account to the next; everything else belongs to one person alone. */
const KEPT = [ 'reason' ];

function createdBy( mode: PasswordMode ): CreatedBy {
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

/** View *one*, without its view: one account, from the empty form to the outcome. */
export class One extends Observable<OneState> {
	private readonly nameCheck: DebouncedCheck<string, NameCheck>;
	private readonly passwordCheck: DebouncedCheck<{ username: string; password: string }, PasswordCheck>;
	/** Settles when the fields for the next attempt are there. */
	private refreshed: Promise<void> = Promise.resolve();
	private generated: string | null = null;
	/** On the wiki's clock: creations by this person from here on are the one being waited for. */
	private sentAt = 0;
	private asked: OpeningRequest = { accounts: [], reason: '', mail: null, many: false };

	public constructor( private readonly dependencies: OneDependencies ) {
		super( {
			stage: { kind: 'opening' }, opening: null, requests: [], modes: [], mode: 'mail', values: {},
			name: { kind: 'none' }, password: { kind: 'none' }, notice: null, override: null
		} );
		const { service, clock } = dependencies;
		this.nameCheck = new DebouncedCheck(
			clock,
			( username, cancellation ) => service.checkName( username, cancellation ),
			( name ) => {
				this.change( { name } );
				this.change( { override: this.overrideNow() } );
			}
		);
		this.passwordCheck = new DebouncedCheck(
			clock,
			( { username, password }, cancellation ) => service.checkPassword( username, password, cancellation ),
			( password ) => this.change( { password } )
		);
	}

	/** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
	public async open( asked: OpeningRequest ): Promise<void> {
		this.asked = asked;
		this.change( { stage: { kind: 'opening' } } );
		try {
			const opening = await this.dependencies.service.open();
			const modes = passwordModes( opening.requests );
			const [ first ] = modes;
			this.change( { opening, requests: opening.requests, modes } );
			if ( opening.impediments.length > 0 || first === undefined ) {
				this.change( { stage: { kind: 'impossible', impediments: opening.impediments } } );
				return;
			}
			const withoutMail = asked.mail === false ? modes.find( ( mode ) => mode !== 'mail' ) : undefined;
			this.change( { mode: withoutMail ?? first } );
			this.begin( { reason: asked.reason, ...asked.accounts[ 0 ] } );
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			this.change( { stage: { kind: 'openingFailed', code, text } } );
		}
	}

	/** Opening failed, and the person wants it tried again. */
	public reopen(): Promise<void> {
		return this.open( this.asked );
	}

	/** Is anything typed that closing would lose? */
	public get isPristine(): boolean {
		return [ 'username', 'email', 'realname', 'password' ].every( ( name ) => !this.state.values[ name ] );
	}

	public setValue( name: string, value: FieldValue ): void {
		this.change( { values: { ...this.state.values, [ name ]: value } } );
		if ( name === 'username' ) {
			const username = String( value ).trim();
			this.change( { values: this.withoutOverrides() } );
			this.nameCheck.update( username === '' ? null : username );
		}
		if ( name === 'username' || name === 'password' ) {
			this.updatePasswordCheck();
		}
	}

	public setMode( mode: PasswordMode ): void {
		this.change( { mode } );
		this.updatePasswordCheck();
	}

	/** Creates the account. Does nothing while something is under way, so that no second press does harm. */
	public async create( reasonConfirmed = false ): Promise<void> {
		const { stage, values } = this.state;
		if ( stage.kind !== 'form' && stage.kind !== 'question' ) {
			return;
		}
		const refusal = foreseenRefusal( values, this.state.mode );
		if ( refusal ) {
			this.refuse( refusal );
			return;
		}
		const address = addressIn( String( values.reason ?? '' ) );
		if ( address !== null && !reasonConfirmed ) {
			this.change( { stage: { kind: 'question', address } } );
			return;
		}
		this.change( { stage: { kind: 'creating' } } );
		await this.refreshed;
		if ( !( await this.isPasswordAccepted() ) ) {
			this.refuse( ownRefusal( 'passwordinvalid' ) );
			return;
		}
		this.sentAt = this.wikiNow() - CLOCK_TOLERANCE;
		await this.conclude( await this.dependencies.service.create( this.parameters(), createdBy( this.state.mode ) ) );
	}

	/** The person wants to change the reason after all. */
	public backToForm(): void {
		if ( this.state.stage.kind === 'question' ) {
			this.change( { stage: { kind: 'form' } } );
		}
	}

	/** No answer came and the wiki could not be asked: ask again. */
	public async askAgain(): Promise<void> {
		const { notice } = this.state;
		if ( notice?.kind === 'unknown' ) {
			await this.settle();
		}
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
	 * @param extra the button that was pressed, or what came back from the redirect
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

	/** Leaves a step unanswered. */
	public walkAway(): void {
		const { stage } = this.state;
		if ( stage.kind === 'step' ) {
			this.change( {
				stage: stage.existence === 'no' ? { kind: 'form' } : { kind: 'unfinished', username: this.username },
				notice: null
			} );
			this.refresh();
		}
	}

	/** The same again for somebody else: reason and way stay. */
	public createAnother(): void {
		const kept: Record<string, FieldValue> = {};
		for ( const name of KEPT ) {
			kept[ name ] = this.state.values[ name ] ?? '';
		}
		this.begin( kept );
		this.refresh();
	}

	private get username(): string {
		const { name, values } = this.state;
		const typed = String( values.username ?? '' ).trim();
		return name.kind === 'done' && name.result.kind !== 'invalid' ? name.result.canonical : typed;
	}

	private begin( filledIn: FieldValues ): void {
		const values: Record<string, FieldValue> = {};
		for ( const field of this.state.requests.flatMap( ( request ) => request.fields ) ) {
			if ( field.type !== 'null' && field.type !== 'hidden' ) {
				values[ field.name ] = filledIn[ field.name ] ?? initialValue( field );
			}
		}
		this.generated = null;
		this.change( { stage: { kind: 'form' }, values, notice: null, override: null } );
		this.setValue( 'username', values.username ?? '' );
	}

	private wikiNow(): number {
		return this.dependencies.clock.now() + ( this.state.opening?.clockSkew ?? 0 );
	}

	private withoutOverrides(): FieldValues {
		const values = { ...this.state.values };
		for ( const name of Object.keys( OVERRIDES ) ) {
			if ( values[ name ] ) {
				values[ name ] = false;
			}
		}
		return values;
	}

	private overrideNow(): string | null {
		const { requests, name, notice } = this.state;
		return offeredOverride(
			requests, name.kind === 'done' ? name.result : null, notice?.kind === 'refused' ? notice : null
		);
	}

	private updatePasswordCheck(): void {
		const { mode, values } = this.state;
		const password = String( values.password ?? '' );
		this.passwordCheck.update(
			mode === 'type' && password !== '' ? { username: String( values.username ?? '' ), password } : null
		);
	}

	/** A weak password would cost one of the wiki's creations; asking costs none. */
	private async isPasswordAccepted(): Promise<boolean> {
		if ( this.state.mode !== 'type' ) {
			return true;
		}
		await this.passwordCheck.finish();
		const { password } = this.state;
		return password.kind !== 'done' || password.result.validity !== 'invalid';
	}

	private parameters(): ReturnType<typeof parametersOf> {
		const { requests, mode, values } = this.state;
		const own: Record<string, FieldValue> = { username: String( values.username ?? '' ).trim() };
		if ( mode === 'mail' ) {
			own.mailpassword = true;
		} else if ( mode === 'generate' ) {
			this.generated = this.generated ?? generatePassword( this.dependencies.randomBytes );
			own.password = this.generated;
			own.retype = this.generated;
		}
		return parametersOf( usedRequests( requests, mode ), { ...values, ...own } );
	}

	private async conclude( outcome: Outcome ): Promise<void> {
		switch ( outcome.kind ) {
			case 'created':
				this.created( outcome );
				break;
			case 'refused':
				this.refuse( outcome );
				break;
			case 'sessionLost':
				this.fallBack( { kind: 'sessionLost', now: outcome.now } );
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
		this.change( {
			stage: {
				kind: 'created', username: created.username, by: created.by, email: String( values.email ?? '' ).trim(),
				password: mode === 'generate' ? this.generated : null
			},
			notice: null
		} );
		this.dependencies.onCreated( created );
	}

	private refuse( refused: Refused ): void {
		const { stage } = this.state;
		// A wrong code at a step asks again; a lost step cannot be answered any more.
		if ( stage.kind === 'step' && refused.code !== 'authmanager-create-not-in-progress' && refused.stops === 'row' &&
			meaningOf( refused.code ).field !== null ) {
			this.change( { stage: { ...stage, busy: false }, notice: refused } );
			return;
		}
		this.fallBack( refused );
	}

	/** Back to the form with everything that was typed, and a fresh challenge where there is a captcha. */
	private fallBack( notice: Notice ): void {
		this.change( { stage: { kind: 'form' }, notice } );
		this.change( { override: this.overrideNow() } );
		this.refresh();
	}

	private async step( step: Step ): Promise<void> {
		if ( step.type === 'restart' ) {
			this.change( { requests: step.requests, modes: passwordModes( step.requests ) } );
			this.change( { stage: { kind: 'form' }, notice: { kind: 'restart', message: step.message } } );
			return;
		}
		const values: Record<string, FieldValue> = {};
		for ( const field of step.requests.flatMap( ( request ) => request.fields ) ) {
			values[ field.name ] = initialValue( field );
		}
		this.change( { stage: { kind: 'step', step, existence: 'asking', values, busy: false }, notice: null } );
		const found = await this.dependencies.service.find( this.username, this.sentAt );
		const { stage } = this.state;
		if ( stage.kind === 'step' ) {
			const existence = found.kind === 'silent' ? 'unknown' : found.kind === 'free' ? 'no' : 'yes';
			this.change( { stage: { ...stage, existence } } );
		}
	}

	private async settle(): Promise<void> {
		const { service, clock } = this.dependencies;
		this.change( { stage: { kind: 'settling' }, notice: null } );
		const found = await settle( service, clock, this.username, this.sentAt );
		switch ( found.kind ) {
			case 'mine':
				this.created( { kind: 'created', username: found.username, by: found.by } );
				break;
			case 'other':
				this.refuse( ownRefusal( 'userexists' ) );
				break;
			case 'free':
			case 'silent':
				this.fallBack( { kind: 'unknown', username: this.username, found: found.kind } );
				break;
			default:
				never( found );
		}
	}

	/** Asks for the fields anew, if one of them is good for one attempt only. */
	private refresh(): void {
		const { requests } = this.state;
		if ( !requests.some( ( request ) => request.fields.some( ( field ) => field.type === 'hidden' ) ) ) {
			return;
		}
		this.refreshed = this.dependencies.service.declarations().then(
			( fresh ) => {
				const values = { ...this.state.values };
				if ( 'captchaWord' in values ) {
					values.captchaWord = '';
				}
				this.change( { requests: fresh, values } );
			},
			// The old fields stay; should the wiki refuse them, it will say so.
			() => undefined
		);
	}
}
