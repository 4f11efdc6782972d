import type { One } from '../../accounts/one/one';
import type { Notice, OneState, Stage } from '../../accounts/one/one-state';
import type { StepConversation } from '../../accounts/steps/step-conversation';
import { never } from '../../accounts/contract/outcome';
import { ask } from '../shared/ask';
import { CreatedView } from './created-view';
import { ExplanationView } from '../shared/explanation-view';
import type { FetchPuzzle } from './fetched-puzzle';
import { FormView } from './form-view';
import { msg } from '../shared/messages';
import type { ActionName, Screen, ScreenButton, ViewName } from '../shared/screen';

export interface OneSurroundings {
	/** The view of a conversation, which is fetched together with it. */
	stepScreen( conversation: StepConversation ): Screen;
	fetchPuzzle: FetchPuzzle;
	/** To the list of many. */
	toMany(): void;
	/** Did a list break off in this tab? */
	hasBrokenOff(): boolean;
}

/** Is the form what is shown? */
function isForm( { kind }: Stage ): boolean {
	return kind === 'form' || kind === 'question' || kind === 'creating' || kind === 'finding';
}

function isBusy( stage: Stage ): boolean {
	return stage.kind === 'creating' || stage.kind === 'finding';
}

/** Views *one* and *step*: shows one panel at a time, each of which renders the model. */
export class OneScreen implements Screen {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-one' );
	public readonly size = 'large';
	private readonly form: FormView;
	private readonly $step = $( '<div>' );
	private step: { conversation: StepConversation; screen: Screen; stop(): void } | null = null;
	private readonly created: CreatedView;
	private readonly explanation: ExplanationView;
	private readonly $brokenOff = $( '<div>' );
	private stage: Stage | null = null;
	private notice: Notice | null = null;
	private isObserved = false;

	public constructor( private readonly one: One, private readonly surroundings: OneSurroundings ) {
		this.form = new FormView( one, surroundings.fetchPuzzle );
		const copied = (): void => one.passwordCopied();
		this.created = new CreatedView( copied );
		this.explanation = new ExplanationView( copied );
		this.$element.append(
			this.$brokenOff, this.explanation.$element, this.form.$element, this.$step, this.created.$element
		);
	}

	public get title(): string {
		return msg( 'accountcreator-title' );
	}

	public get viewName(): ViewName {
		const { kind } = this.one.state.stage;
		return kind === 'step' || kind === 'stepNotShown' ? 'step' : 'one';
	}

	public get status(): string {
		const { stage } = this.one.state;
		return stage.kind === 'finding' ? msg( 'accountcreator-finding' ) :
			stage.kind === 'creating' ? msg( 'accountcreator-creating' ) : this.step?.screen.status ?? '';
	}

	public get buttons(): ScreenButton[] {
		const { stage } = this.one.state;
		const disabled = isBusy( stage );
		const close: ScreenButton = { action: 'close', label: msg( 'accountcreator-close' ) };
		switch ( stage.kind ) {
			case 'opening':
			case 'impossible':
				return [ close ];
			case 'openingFailed':
				return [ close, { action: 'reopen', label: msg( 'accountcreator-reopen' ), kind: 'progressive' } ];
			case 'form':
			case 'question':
			case 'creating':
			case 'finding':
				return [
					{ action: 'many', label: msg( 'accountcreator-to-many' ), disabled }, close,
					{ action: 'create', label: msg( 'accountcreator-create' ), kind: 'progressive', disabled }
				];
			case 'handedOver':
				return [ { action: 'back', label: msg( 'accountcreator-back' ) }, close ];
			case 'step':
				return this.step?.screen.buttons ?? [];
			case 'stepNotShown':
				return [
					{ action: 'leave', label: msg( 'accountcreator-walk-away' ), kind: 'destructive' },
					{ action: 'next', label: msg( 'accountcreator-reopen' ), kind: 'progressive' }
				];
			case 'created':
			case 'unfinished':
				return [
					{ action: 'many', label: msg( 'accountcreator-to-many' ) }, close,
					{ action: 'one', label: msg( 'accountcreator-another' ), kind: 'progressive' }
				];
			default:
				return never( stage );
		}
	}

	public get closingQuestion(): string | null {
		const { stage } = this.one.state;
		switch ( stage.kind ) {
			case 'creating':
			case 'finding':
			case 'handedOver':
				return msg( 'accountcreator-close-busy' );
			case 'step':
				return this.step?.screen.closingQuestion ?? null;
			case 'stepNotShown':
				return msg( 'accountcreator-close-step-maybe' );
			case 'created':
			case 'unfinished':
				return this.one.showsUncopiedPassword ? msg( 'accountcreator-close-password' ) : null;
			default:
				return null;
		}
	}

	public press( action: ActionName ): void {
		if ( this.step ) {
			this.step.screen.press( action );
			return;
		}
		switch ( action ) {
			case 'create':
				void this.one.create();
				break;
			case 'next':
				void this.one.showStep();
				break;
			case 'one':
				this.createAnother();
				break;
			case 'many':
				this.toMany();
				break;
			case 'reopen':
				void this.one.reopen();
				break;
			case 'back':
				this.one.backToForm();
				break;
			case 'leave':
				this.leave();
				break;
			default:
				// The other actions belong to other screens.
		}
	}

	public focus(): void {
		const { state } = this.one;
		if ( isForm( state.stage ) ) {
			// While something is under way the focus stays where it is.
			if ( state.stage.kind === 'form' ) {
				this.form.focus( state );
			}
		} else if ( state.stage.kind === 'step' ) {
			this.step?.screen.focus();
		} else if ( state.stage.kind === 'created' ) {
			this.created.focus();
		} else {
			this.explanation.focus();
		}
	}

	public observe( changed: () => void ): () => void {
		this.stage = null;
		this.renderBrokenOff();
		const stop = this.one.observe( ( state ) => {
			this.render( state );
			changed();
			this.follow( state );
		} );
		this.isObserved = true;
		return () => {
			this.isObserved = false;
			stop();
		};
	}

	public closed(): void {
		// Nobody waits any more for an account that is made elsewhere.
		this.one.backToForm();
		// What was typed stays for the next opening, but for passwords: a closed dialog is no place for them.
		for ( const { name, type } of this.one.state.requests.flatMap( ( request ) => request.fields ) ) {
			if ( type === 'password' ) {
				this.one.setValue( name, '' );
			}
		}
		// A password that was shown once is not to be found in the page afterwards.
		const { kind } = this.one.state.stage;
		if ( kind === 'created' || kind === 'unfinished' ) {
			this.one.createAnother();
		}
	}

	public abandon(): boolean {
		const { stage } = this.one.state;
		if ( stage.kind === 'step' ) {
			stage.conversation.leave();
		}
		this.one.leaveStep();
		// A password that was made for the account, and has never been seen, is to be seen first.
		return stage.kind !== 'step' && stage.kind !== 'stepNotShown' || !this.one.showsUncopiedPassword;
	}

	/** The step that cannot be shown. */
	private leave(): void {
		void ask( msg( 'accountcreator-close-step-maybe' ), msg( 'accountcreator-walk-away' ) ).then(
			() => this.one.leaveStep(), () => this.focus()
		);
	}

	/** A list that broke off is told of here, too: who opens the dialog anew may not think of the other view. */
	private renderBrokenOff(): void {
		this.$brokenOff.empty();
		if ( this.surroundings.hasBrokenOff() ) {
			const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-broken-off-show' ) } );
			button.$button.attr( 'data-accountcreator-action', 'resume' );
			button.on( 'click', this.surroundings.toMany );
			this.$brokenOff.append( new OO.ui.MessageWidget( {
				type: 'warning', label: $( '<div>' ).text( msg( 'accountcreator-broken-off-here' ) ).append( ' ', button.$element )
			} ).$element );
		}
	}

	private createAnother(): void {
		this.leaveResult( msg( 'accountcreator-another' ), () => this.one.createAnother() );
	}

	private toMany(): void {
		const { kind } = this.one.state.stage;
		if ( kind === 'created' || kind === 'unfinished' ) {
			this.leaveResult( msg( 'accountcreator-to-many' ), () => {
				// A password that was shown once is not shown again on the way back.
				this.one.createAnother();
				this.surroundings.toMany();
			} );
		} else {
			this.surroundings.toMany();
		}
	}

	/** Asks first where a password would be lost. */
	private leaveResult( yes: string, leave: () => void ): void {
		const { closingQuestion } = this;
		if ( closingQuestion === null ) {
			leave();
		} else {
			void ask( closingQuestion, yes ).then( leave, () => this.focus() );
		}
	}

	private render( state: OneState ): void {
		const { stage } = state;
		this.form.$element.toggle( isForm( stage ) );
		this.created.$element.toggle( stage.kind === 'created' );
		if ( isForm( stage ) ) {
			this.form.render( state );
		} else {
			this.form.clearNotice();
		}
		this.renderStep( stage.kind === 'step' ? stage.conversation : null );
		this.created.render( stage.kind === 'created' ? stage : null );
		this.explanation.render( stage );
	}

	private renderStep( conversation: StepConversation | null ): void {
		if ( conversation === ( this.step?.conversation ?? null ) ) {
			return;
		}
		this.step?.stop();
		this.step?.screen.$element.remove();
		this.step = null;
		if ( conversation ) {
			const screen = this.surroundings.stepScreen( conversation );
			this.$step.append( screen.$element );
			// What is around it changes with the model, of which the conversation is a part.
			this.step = { conversation, screen, stop: screen.observe( () => undefined ) };
		}
	}

	/** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
	private follow( state: OneState ): void {
		const { stage, notice } = state;
		const { stage: stageBefore, notice: noticeBefore } = this;
		this.stage = stage;
		this.notice = notice;
		const isNewNotice = notice !== null && notice !== noticeBefore;
		if ( stageBefore?.kind === stage.kind && !isNewNotice ) {
			return;
		}
		if ( stage.kind === 'question' ) {
			void ask(
				msg( 'accountcreator-reason-address', stage.address ), msg( 'accountcreator-reason-publish' )
			).then( () => this.one.create( true ), () => {
				this.one.backToForm();
				this.form.focusField( 'reason' );
			} );
		} else if ( this.isObserved ) {
			this.focus();
		}
	}
}
