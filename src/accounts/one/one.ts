import type { FieldValues } from '../contract/declarations';
import { Observable } from '../contract/observable';
import type { OpeningRequest } from '../contract/opening-request';
import { never, type Created } from '../contract/outcome';
import { textIn } from '../contract/parameters';
import { addressIn } from '../contract/reason';
import { WikiError } from '../contract/service';
import { offersPresets } from '../presets/offers-presets';
import type { CreationEnd } from './creation';
import { FormModel } from './form-model';
import { OneAttempt } from './one-attempt';
import { INITIAL_STATE, type Notice, type OneDependencies, type OneState, type Stage } from './one-state';

/** What is to be said above the form after an end that leads back to it; null: nothing. */
function noticeAfter(
	end: Exclude<CreationEnd, { kind: 'created' | 'unfinished' | 'restart' }>, username: string
): Notice | null {
	switch ( end.kind ) {
		case 'left':
			return null;
		case 'refused':
			return end.refused;
		case 'unknown':
			return { kind: 'unknown', username, found: end.found };
		case 'sessionLost':
		case 'otherTab':
			return end;
		default:
			return never( end );
	}
}

/** View *one*, without its view: one account, from the empty form to the outcome. */
export class One extends Observable<OneState> {
	/** What is filled in. */
	public readonly form: FormModel;
	private readonly attempt: OneAttempt;
	private asked: OpeningRequest = { accounts: [], reason: '', mail: null, many: false };

	public constructor( private readonly dependencies: OneDependencies ) {
		super( INITIAL_STATE );
		this.form = new FormModel( dependencies );
		this.form.observe( ( form ) => this.change( form ) );
		this.attempt = new OneAttempt( dependencies, this.form, {
			finding: () => {
				this.form.say( null );
				this.show( { kind: 'finding' } );
			},
			step: ( conversation ) => {
				this.form.say( null );
				this.show( { kind: 'step', conversation } );
			},
			stepNotShown: ( why ) => this.show( { kind: 'stepNotShown', username: this.form.username, why } ),
			ended: ( end ) => this.ended( end )
		} );
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
		const { stage, isPasswordCopied } = this.state;
		return ( stage.kind === 'created' || stage.kind === 'unfinished' ) && stage.password !== null && !isPasswordCopied;
	}

	/** Asks the wiki what it wants to know, and fills in what the dialog was opened with. */
	public async open( asked: OpeningRequest ): Promise<void> {
		const isFirst = !this.state.opening;
		this.asked = asked;
		this.show( { kind: 'opening' } );
		try {
			const opening = await this.dependencies.service.open();
			const canCreate = this.form.adopt( opening.requests, opening.site.passwordModes );
			this.change( { opening } );
			this.attempt.clockSkew = opening.clockSkew;
			if ( opening.impediments.length > 0 || !canCreate ) {
				this.show( { kind: 'impossible', impediments: opening.impediments } );
				return;
			}
			const [ first ] = this.state.modes;
			const withoutMail = asked.mail === false ? this.state.modes.find( ( mode ) => mode !== 'mail' ) : undefined;
			this.form.setMode( withoutMail ?? first ?? this.state.mode );
			this.fill( { reason: asked.reason, ...asked.accounts[ 0 ] } );
			if ( isFirst && ( asked.preset || offersPresets( opening ) ) ) {
				this.dependencies.offerPresets( asked.preset );
			}
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			this.show( { kind: 'openingFailed', code, text } );
		}
	}

	/** Opening failed, and the person wants it tried again. */
	public reopen(): Promise<void> {
		return this.open( this.asked );
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
				await this.attempt.begin( pressed, notice?.kind === 'restart' );
			}
		}
	}

	/** Back from the question about the reason, or from waiting for the wiki's own page. */
	public backToForm(): void {
		const { kind } = this.state.stage;
		if ( kind === 'question' || kind === 'handedOver' ) {
			this.attempt.stopWaiting();
			this.show( { kind: 'form' } );
		}
	}

	/** No answer came and the wiki could not be asked: ask again. */
	public async askAgain(): Promise<void> {
		if ( this.state.notice?.kind === 'unknown' && this.state.stage.kind === 'form' ) {
			await this.attempt.creation?.find();
		}
	}

	/** The person goes on at the wiki's own page, since something that the wiki wants cannot be shown here. */
	public handOver(): void {
		this.form.say( null );
		this.attempt.handOver();
		this.show( { kind: 'handedOver', username: this.form.username } );
	}

	/** Tries again to show the step that could not be shown. */
	public async showStep(): Promise<void> {
		if ( this.state.stage.kind === 'stepNotShown' ) {
			this.show( { kind: 'creating' } );
			await this.attempt.creation?.showStep();
		}
	}

	/** Leaves that step unanswered. */
	public leaveStep(): void {
		if ( this.state.stage.kind === 'stepNotShown' ) {
			this.attempt.creation?.leaveStep();
		}
	}

	/** The person has the password that is shown. */
	public passwordCopied(): void {
		this.change( { isPasswordCopied: true } );
	}

	/** The same again for somebody else: reason and mode stay, everything else belongs to one person alone. */
	public createAnother(): void {
		this.fill( { reason: this.state.values.reason ?? '' } );
		this.form.renew();
	}

	private ended( end: CreationEnd ): void {
		const { username } = this.form;
		switch ( end.kind ) {
			case 'created':
				this.created( end );
				break;
			case 'unfinished':
				this.form.say( null );
				this.show( { ...end, username, password: this.attempt.password } );
				break;
			case 'restart':
				this.form.adopt( end.step.requests );
				this.showForm( { kind: 'restart', message: end.step.message } );
				break;
			default:
				this.tryAgain( noticeAfter( end, username ) );
		}
	}

	private created( created: Created ): void {
		this.form.say( null );
		this.show( {
			kind: 'created', username: created.username, by: created.by, email: textIn( this.state.values, 'email' ),
			password: created.by === 'password' ? this.attempt.password : null
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
		this.attempt.forget();
		this.form.fill( given );
		this.show( { kind: 'form' } );
	}

	private show( stage: Stage ): void {
		this.change( { stage, isPasswordCopied: false } );
	}
}
