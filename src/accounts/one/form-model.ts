import { own } from '../contract/own';
import { CAPTCHA_ANSWER, type SolveCaptcha } from '../contract/captcha';
import type { FieldValue, FieldValues, Parameters, RequestDeclaration } from '../contract/declarations';
import { foreseenRefusal, offeredOverride, ownRefusal } from '../contract/form';
import { Observable } from '../contract/observable';
import type { Refused } from '../contract/outcome';
import { passwordModes, textIn, type PasswordMode } from '../contract/parameters';
import type { SiteRules } from '../contract/service';
import { FormChecks, type FormChecksDependencies } from './form-checks';
import { creationParameters, formValues, withoutOverrides } from './form-values';
import { FreshFields } from './fresh-fields';
import { INITIAL_FORM, type FormState, type Notice } from './one-state';
import { isPastWithMode, isPastWithValue } from './past-notice';

function withoutCaptcha( requests: readonly RequestDeclaration[] ): RequestDeclaration[] {
	return requests.filter( ( { fields } ) => fields.every( ( { name } ) => name !== CAPTCHA_ANSWER ) );
}

/** The form of view *one*: what is filled in, what is known of it, and what was wrong with it. */
export class FormModel extends Observable<FormState> {
	private readonly checks: FormChecks;
	private readonly fresh: FreshFields;
	private allowedModes: SiteRules[ 'passwordModes' ] = null;
	/** Gets the answer to the captcha in the moment of sending; null: the person gives it. */
	private solve: SolveCaptcha | null = null;

	public constructor( dependencies: FormChecksDependencies ) {
		super( INITIAL_FORM );
		this.checks = new FormChecks( dependencies, ( name ) => {
			this.change( { name } );
			this.change( { override: this.overrideNow() } );
		}, ( password ) => this.change( { password } ), ( email ) => this.change( { email } ) );
		this.fresh = new FreshFields(
			dependencies.service, () => this.change( { renewing: true } ), ( requests ) => this.renewed( requests )
		);
	}

	/** Is anything typed that would be lost with the form? */
	public get hasDraft(): boolean {
		const { values } = this.state;
		return [ 'username', 'email', 'realname', 'password' ].some( ( name ) => own( values, name ) );
	}

	/** The name to create; canonical where the wiki has told it. */
	public get username(): string {
		const { name, values } = this.state;
		return name.kind === 'done' && name.result.kind !== 'invalid' ? name.result.canonical : textIn( values, 'username' );
	}

	/**
	 * Takes what the wiki wants to know now. The mode stays, if it is among those that the wiki offers.
	 *
	 * @param requests
	 * @param allowedModes See SiteRules; left out: as before
	 * @return False: the wiki offers no password mode
	 */
	public adopt( requests: RequestDeclaration[], allowedModes = this.allowedModes ): boolean {
		const modes = passwordModes( requests, allowedModes );
		this.allowedModes = allowedModes;
		const mode = modes.find( ( offered ) => offered === this.state.mode ) ?? modes[ 0 ] ?? this.state.mode;
		this.change( { requests, modes, mode } );
		return modes.length > 0;
	}

	/** Empty but for what is given. */
	public fill( given: FieldValues ): void {
		const values = formValues( this.state.requests, given );
		this.change( { values, notice: null, override: null } );
		this.setValue( 'username', values.username ?? '' );
		this.setValue( 'email', values.email ?? '' );
	}

	public setValue( name: string, value: FieldValue ): void {
		const values = { ...this.state.values, [ name ]: value };
		const { notice, mode } = this.state;
		this.change( {
			values: name === 'username' ? withoutOverrides( values ) : values,
			notice: isPastWithValue( notice, name ) ? null : notice
		} );
		if ( name === 'username' ) {
			this.checks.updateName( values );
		}
		if ( name === 'email' ) {
			this.checks.updateEmail( values );
		}
		if ( name === 'username' || name === 'password' ) {
			this.checks.updatePassword( values, mode );
		}
	}

	public setMode( mode: PasswordMode ): void {
		const { notice, values } = this.state;
		this.change( { mode, notice: isPastWithMode( notice ) ? null : notice } );
		this.checks.updatePassword( values, mode );
	}

	/** Says what was wrong with the last attempt. */
	public say( notice: Notice | null ): void {
		this.change( { notice } );
		this.change( { override: this.overrideNow() } );
	}

	/** What is sure to be refused, found before anything is sent; null where nothing is. */
	public foreseen(): Refused | null {
		const { requests, values, mode } = this.state;
		return foreseenRefusal( this.solve ? withoutCaptcha( requests ) : requests, values, mode );
	}

	/** The answer to the captcha is got in the moment of sending; null: the person gives it. */
	public solveCaptchaBy( solve: SolveCaptcha | null ): void {
		this.solve = solve;
	}

	/** The same once everything that is on its way has arrived: a new challenge, the verdict on the password. */
	public async foreseenInTheEnd(): Promise<Refused | null> {
		await this.fresh.arrived();
		// A new challenge may have come in meanwhile, and the answer was to the old one.
		return this.foreseen() ?? ( await this.isPasswordAccepted() ? await this.unsolved() : ownRefusal( 'passwordinvalid' ) );
	}

	/** A new challenge where there is a captcha. */
	public renew(): void {
		this.fresh.renew( this.state.requests );
	}

	/**
	 * The parameters with which action=createaccount is called first.
	 *
	 * @param generated The password to use with the mode `generate`
	 * @param pressed The declared button that was pressed
	 */
	public parameters( generated: string, pressed: FieldValues ): Parameters {
		const { requests, mode, values } = this.state;
		return creationParameters( requests, mode, values, generated, pressed );
	}

	private overrideNow(): string | null {
		const { requests, name, notice } = this.state;
		return offeredOverride(
			requests, name.kind === 'done' ? name.result : null, notice?.kind === 'refused' ? notice : null
		);
	}

	/** A weak password would cost one of the wiki's creations; asking costs none. */
	private async isPasswordAccepted(): Promise<boolean> {
		if ( this.state.mode !== 'type' ) {
			return true;
		}
		await this.checks.finishPassword();
		const { password } = this.state;
		return password.kind !== 'done' || password.result.accepted;
	}

	/** Has the captcha answered where nobody did before, last of all: answers do not keep. */
	private async unsolved(): Promise<Refused | null> {
		try {
			if ( this.solve ) {
				this.setValue( CAPTCHA_ANSWER, await this.solve() );
			}
			return null;
		} catch {
			// Its view has told the console why.
			return ownRefusal( 'captchaunsolved' );
		}
	}

	private renewed( requests: RequestDeclaration[] | null ): void {
		const { values, challenge } = this.state;
		// Whoever shows the new one tells how it is solved.
		this.solve = requests ? null : this.solve;
		this.change( requests ? {
			requests, values: { ...values, [ CAPTCHA_ANSWER ]: '' }, challenge: challenge + 1, renewing: false
		} : { renewing: false } );
	}
}
