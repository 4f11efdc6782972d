import type { SolveCaptcha } from '../contract/captcha';
import type { FieldValue, FieldValues } from '../contract/declarations';
import { Observable } from '../contract/observable';
import type { OpeningRequest } from '../contract/opening-request';
import { never, type Created } from '../contract/outcome';
import { createdBy, textIn, type PasswordMode } from '../contract/parameters';
import { generatePassword } from '../contract/password';
import { addressIn } from '../contract/reason';
import { WikiError } from '../contract/service';
import type { StepAccount } from '../steps/step-conversation';
import { Creation, type CreationEnd } from './creation';
import { FormModel } from './form-model';
import { HandOver } from './hand-over';
import { INITIAL_STATE, type Notice, type OneDependencies, type OneState, type Stage } from './one-state';

/**
 * Log times are whole seconds, and clocks are never quite together: this machine's may be set right after it slept,
 * while the dialog is open.
 */
const CLOCK_TOLERANCE = 5000;

/** View *one*, without its view: one account, from the empty form to the outcome. */
export class One extends Observable<OneState> {
	private readonly form: FormModel;
	private creation: Creation | null = null;
	private handedOver: HandOver | null = null;
	/** The password made here, to be shown once the account exists. */
	private generated: string | null = null;
	private asked: OpeningRequest = { accounts: [], reason: '', mail: null, many: false };

	public constructor( private readonly dependencies: OneDependencies ) {
		super( INITIAL_STATE );
		this.form = new FormModel( dependencies );
		this.form.observe( ( form ) => this.change( form ) );
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return [ 'creating', 'finding', 'handedOver', 'step', 'stepNotShown' ].includes( this.state.stage.kind );
	}

	/** Is anything typed that a new opening would lose? */
	public get hasDraft(): boolean {
		return this.state.stage.kind === 'form' && this.form.hasDraft;
	}

	/** Is a password on the screen that nobody has copied, and that is nowhere else? */
	public get showsUncopiedPassword(): boolean {
		const { stage } = this.state;
		return ( stage.kind === 'created' || stage.kind === 'unfinished' ) && stage.password !== null && !stage.copied;
	}

	/** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
	public async open( asked: OpeningRequest ): Promise<void> {
		this.asked = asked;
		this.show( { kind: 'opening' } );
		try {
			const opening = await this.dependencies.service.open();
			const canCreate = this.form.adopt( opening.requests );
			this.change( { opening } );
			if ( opening.impediments.length > 0 || !canCreate ) {
				this.show( { kind: 'impossible', impediments: opening.impediments } );
				return;
			}
			const [ first ] = this.state.modes;
			const withoutMail = asked.mail === false ? this.state.modes.find( ( mode ) => mode !== 'mail' ) : undefined;
			this.form.setMode( withoutMail ?? first ?? this.state.mode );
			this.fill( { reason: asked.reason, ...asked.accounts[ 0 ] } );
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			this.show( { kind: 'openingFailed', code, text } );
		}
	}

	/** Opening failed, and the person wants it tried again. */
	public reopen(): Promise<void> {
		return this.open( this.asked );
	}

	public setValue( name: string, value: FieldValue ): void {
		this.form.setValue( name, value );
	}

	public setMode( mode: PasswordMode ): void {
		this.form.setMode( mode );
	}

	/**
	 * Creates the account. Does nothing while something is under way, so that no second press does harm.
	 *
	 * @param reasonConfirmed The person has answered the question of the stage `question`
	 * @param pressed The declared button that was pressed, if it was one
	 */
	public async create( reasonConfirmed = false, pressed: FieldValues = {} ): Promise<void> {
		const { stage, values, notice } = this.state;
		if ( stage.kind !== 'form' && stage.kind !== 'question' ) {
			return;
		}
		const address = addressIn( textIn( values, 'reason' ) );
		const refusal = this.form.foreseen();
		if ( refusal ) {
			this.showForm( refusal );
		} else if ( address !== null && !reasonConfirmed ) {
			this.show( { kind: 'question', address } );
		} else {
			this.show( { kind: 'creating' } );
			const unforeseen = await this.form.foreseenInTheEnd();
			if ( unforeseen ) {
				this.showForm( unforeseen );
			} else {
				// From here on a restart is one of the wiki's own making.
				await this.begin( pressed, notice?.kind === 'restart' );
			}
		}
	}

	/** Back from the question about the reason, or from waiting for the wiki's own page. */
	public backToForm(): void {
		const { kind } = this.state.stage;
		if ( kind === 'question' || kind === 'handedOver' ) {
			this.handedOver?.stop();
			this.show( { kind: 'form' } );
		}
	}

	/** A new challenge in place of a captcha that nobody can read. */
	public anotherChallenge(): void {
		this.form.renew();
	}

	/** The answer to the captcha is got in the moment of sending; null: the person gives it. */
	public solveCaptchaBy( solve: SolveCaptcha | null ): void {
		this.form.solveCaptchaBy( solve );
	}

	/** No answer came and the wiki could not be asked: ask again. */
	public async askAgain(): Promise<void> {
		if ( this.state.notice?.kind === 'unknown' && this.state.stage.kind === 'form' ) {
			await this.creation?.find();
		}
	}

	/** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
	public handOver(): void {
		const { username, since } = this.account();
		// The password is chosen there; one made for an attempt before would be shown as theirs.
		this.generated = null;
		this.form.say( null );
		this.show( { kind: 'handedOver', username } );
		const { service, clock } = this.dependencies;
		this.handedOver?.stop();
		this.handedOver = new HandOver( service, clock, username, since, ( found ) => (
			this.created( { kind: 'created', username: found.username, by: found.by } )
		) );
	}

	/** Tries again to show the step that could not be shown. */
	public async showStep(): Promise<void> {
		if ( this.state.stage.kind === 'stepNotShown' ) {
			this.show( { kind: 'creating' } );
			await this.creation?.showStep();
		}
	}

	/** Leaves that step unanswered. */
	public leaveStep(): void {
		if ( this.state.stage.kind === 'stepNotShown' ) {
			this.creation?.leaveStep();
		}
	}

	/** The person has the password that is shown. */
	public passwordCopied(): void {
		const { stage } = this.state;
		if ( stage.kind === 'created' || stage.kind === 'unfinished' ) {
			this.show( { ...stage, copied: true } );
		}
	}

	/** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
	public createAnother(): void {
		this.fill( { reason: this.state.values.reason ?? '' } );
		this.form.renew();
	}

	private async begin( pressed: FieldValues, preservesState: boolean ): Promise<void> {
		this.generated = this.generated ?? generatePassword( this.dependencies.randomBytes );
		this.creation = new Creation( this.dependencies, this.account(), {
			finding: () => {
				this.form.say( null );
				this.show( { kind: 'finding' } );
			},
			step: ( conversation ) => {
				this.form.say( null );
				this.show( { kind: 'step', conversation } );
				// What is shown around the step depends on the conversation, too.
				conversation.observe( () => this.change( {} ) );
			},
			stepNotShown: ( why ) => this.show( { kind: 'stepNotShown', username: this.form.username, why } ),
			ended: ( end ) => this.ended( end )
		} );
		const fields = this.form.parameters( this.generated, pressed );
		await this.creation.begin( preservesState ? { ...fields, createpreservestate: '1' } : fields );
	}

	private ended( end: CreationEnd ): void {
		const { username } = this.form;
		switch ( end.kind ) {
			case 'created':
				this.created( end );
				break;
			case 'unfinished':
				this.form.say( null );
				this.show( { ...end, username, password: this.passwordMade, copied: false } );
				break;
			case 'restart':
				this.form.adopt( end.step.requests );
				this.showForm( { kind: 'restart', message: end.step.message } );
				break;
			case 'left':
				this.tryAgain( null );
				break;
			case 'refused':
				this.tryAgain( end.refused );
				break;
			case 'unknown':
				this.tryAgain( { kind: 'unknown', username, found: end.found } );
				break;
			case 'sessionLost':
			case 'otherTab':
				this.tryAgain( end );
				break;
			default:
				never( end );
		}
	}

	private created( created: Created ): void {
		this.form.say( null );
		this.show( {
			kind: 'created', username: created.username, by: created.by, email: textIn( this.state.values, 'email' ),
			password: created.by === 'password' ? this.passwordMade : null, copied: false
		} );
		this.dependencies.onCreated( created );
	}

	/** The form with everything that was typed, and with a fresh challenge where there is a captcha. */
	private tryAgain( notice: Notice | null ): void {
		this.showForm( notice );
		this.form.renew();
	}

	private showForm( notice: Notice | null ): void {
		this.form.say( notice );
		this.show( { kind: 'form' } );
	}

	private fill( given: FieldValues ): void {
		this.generated = null;
		this.handedOver?.stop();
		this.form.fill( given );
		this.show( { kind: 'form' } );
	}

	private show( stage: Stage ): void {
		this.change( { stage } );
	}

	/** The account that would be created now. */
	private account(): StepAccount {
		const { mode, opening } = this.state;
		const now = this.dependencies.clock.now() + ( opening?.clockSkew ?? 0 );
		return { username: this.form.username, by: createdBy( mode ), since: now - CLOCK_TOLERANCE };
	}

	/** The password to show with an account that has it; null: it was not made here. */
	private get passwordMade(): string | null {
		return this.state.mode === 'generate' ? this.generated : null;
	}
}
