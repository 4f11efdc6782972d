import { CAPTCHA_ANSWER, captchaOf } from '../contract/captcha';
import { Conversation } from './conversation';
import { DebouncedCheck } from './debounced-check';
import type { FieldValue, FieldValues, Parameters } from '../contract/declarations';
import { foreseenRefusal, isOverride, offeredOverride, ownRefusal } from '../contract/form';
import type { Notice, OneDependencies } from './one-state';
import type { OpeningRequest } from '../contract/opening-request';
import { initialValue, parametersOf, passwordModes, usedRequests, type PasswordMode } from '../contract/parameters';
import { generatePassword } from '../contract/password';
import { addressIn } from '../contract/reason';
import { WikiError, type NameCheck, type PasswordCheck } from '../contract/service';

/** What stays from one account to the next; everything else belongs to one person alone. */
const KEPT = [ 'reason' ];

/** View *one*, without its view: one account, from the empty form to the outcome. */
export class One extends Conversation {
	private readonly nameCheck: DebouncedCheck<string, NameCheck>;
	private readonly passwordCheck: DebouncedCheck<{ username: string; password: string }, PasswordCheck>;
	/** Settles when the fields for the next attempt are there. */
	private refreshed: Promise<void> = Promise.resolve();
	private asked: OpeningRequest = { accounts: [], reason: '', mail: null, many: false };

	public constructor( dependencies: OneDependencies ) {
		super( dependencies );
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
			this.fill( { reason: asked.reason, ...asked.accounts[ 0 ] } );
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			this.change( { stage: { kind: 'openingFailed', code, text } } );
		}
	}

	/** Opening failed, and the person wants it tried again. */
	public reopen(): Promise<void> {
		return this.open( this.asked );
	}

	/** Is anything typed that a new opening would lose? */
	public get hasDraft(): boolean {
		const { stage, values } = this.state;
		return stage.kind === 'form' && [ 'username', 'email', 'realname', 'password' ].some( ( name ) => values[ name ] );
	}

	public setValue( name: string, value: FieldValue ): void {
		this.change( { values: { ...this.state.values, [ name ]: value } } );
		if ( name === 'username' ) {
			const username = String( value ).trim();
			const { notice } = this.state;
			// What is known of the new name is said beside it; what was said of the old one would contradict that.
			const isPast = notice?.kind === 'refused' && notice.field === 'username';
			this.change( { values: this.withoutOverrides(), notice: isPast ? null : notice } );
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

	/**
	 * Creates the account. Does nothing while something is under way, so that no second press does harm.
	 *
	 * @param reasonConfirmed The person has answered the question of the stage `question`
	 * @param pressed The declared button that was pressed, if it was one
	 */
	public async create( reasonConfirmed = false, pressed: FieldValues = {} ): Promise<void> {
		const { stage, values, requests, mode } = this.state;
		if ( stage.kind !== 'form' && stage.kind !== 'question' ) {
			return;
		}
		const address = addressIn( String( values.reason ?? '' ) );
		const refusal = foreseenRefusal( requests, values, mode );
		if ( refusal ) {
			this.showNotice( refusal );
		} else if ( address !== null && !reasonConfirmed ) {
			this.change( { stage: { kind: 'question', address } } );
		} else {
			// From here on a restart is one of the wiki's own making.
			const restarted = this.state.notice?.kind === 'restart';
			this.change( { stage: { kind: 'creating' } } );
			await this.refreshed;
			// A new challenge may have come in meanwhile, and the answer was to the old one.
			const unanswered = foreseenRefusal( this.state.requests, this.state.values, mode );
			if ( unanswered ) {
				this.showNotice( unanswered );
			} else if ( await this.isPasswordAccepted() ) {
				const fields = this.parameters( pressed );
				await this.begin( restarted ? { ...fields, createpreservestate: '1' } : fields );
			} else {
				this.showNotice( ownRefusal( 'passwordinvalid' ) );
			}
		}
	}

	/** Back from the question about the reason, or from waiting for the wiki's own page. */
	public backToForm(): void {
		const { kind } = this.state.stage;
		if ( kind === 'question' || kind === 'handedOver' ) {
			this.change( { stage: { kind: 'form' } } );
		}
	}

	/** A new challenge in place of a captcha that nobody can read. */
	public anotherChallenge(): void {
		this.refresh();
	}

	/** The same again for somebody else: reason and way stay. */
	public createAnother(): void {
		const kept: Record<string, FieldValue> = {};
		for ( const name of KEPT ) {
			kept[ name ] = this.state.values[ name ] ?? '';
		}
		this.fill( kept );
		this.refresh();
	}

	/** With a fresh challenge where there is a captcha, since each is good for one attempt. */
	protected override fallBack( notice: Notice | null ): void {
		this.showNotice( notice );
		if ( notice?.kind !== 'restart' ) {
			this.refresh();
		}
	}

	private showNotice( notice: Notice | null ): void {
		this.change( { stage: { kind: 'form' }, notice } );
		this.change( { override: this.overrideNow() } );
	}

	private fill( filledIn: FieldValues ): void {
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

	private withoutOverrides(): FieldValues {
		const values = { ...this.state.values };
		for ( const name of Object.keys( values ).filter( isOverride ) ) {
			values[ name ] = false;
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
			mode === 'type' && password !== '' ? { username: String( values.username ?? '' ).trim(), password } : null
		);
	}

	/** A weak password would cost one of the wiki's creations; asking costs none. */
	private async isPasswordAccepted(): Promise<boolean> {
		if ( this.state.mode !== 'type' ) {
			return true;
		}
		await this.passwordCheck.finish();
		const { password } = this.state;
		return password.kind !== 'done' || password.result.accepted;
	}

	private parameters( pressed: FieldValues ): Parameters {
		const { requests, mode, values } = this.state;
		const used = usedRequests( requests, mode );
		const own: Record<string, FieldValue> = { username: String( values.username ?? '' ).trim() };
		if ( mode === 'mail' ) {
			own.mailpassword = true;
		} else if ( mode === 'generate' ) {
			this.generated = this.generated ?? generatePassword( this.dependencies.randomBytes );
			own.password = this.generated;
			own.retype = this.generated;
		} else if ( mode !== 'type' ) {
			// To choose such a request is to press its button.
			for ( const field of used.find( ( { id } ) => mode === `request:${ id }` )?.fields ?? [] ) {
				if ( field.type === 'button' ) {
					own[ field.name ] = true;
				}
			}
		}
		return parametersOf( used, { ...values, ...own, ...pressed } );
	}

	/** Asks for the fields anew, if there is a captcha: each challenge is good for one attempt only. */
	private refresh(): void {
		if ( this.state.renewing || !captchaOf( this.state.requests ) ) {
			return;
		}
		this.change( { renewing: true } );
		this.refreshed = this.dependencies.service.declarations().then(
			( fresh ) => {
				const values = { ...this.state.values };
				values[ CAPTCHA_ANSWER ] = '';
				this.change( { requests: fresh, values, challenge: this.state.challenge + 1, renewing: false } );
			},
			// The old fields stay; should the wiki refuse them, it will say so.
			() => this.change( { renewing: false } )
		);
	}
}
