import type { One } from '../accounts/one';
import type { OneState, Stage, UnfinishedBecause } from '../accounts/one-state';
import { isEmptyText } from '../accounts/declarations';
import { CreatedView } from './created-view';
import { FormView } from './form-view';
import { msg } from './messages';
import { StepView, type Redirector } from './step-view';
import { wikiNodes } from './wiki-html';
import { never } from '../accounts/outcome';
import { meaningOf } from '../accounts/codes';

/** The contract's names of the dialog's views. */
type ViewName = 'one' | 'step';

/** The contract's names of the buttons' actions. */
type ButtonName = 'create' | 'next' | 'one' | 'close' | 'retry' | 'leave' | 'back';

/** Enough for view *one* with everything a plain wiki asks; a height that stays, so that nothing jumps. */
const BODY_HEIGHT = 560;

interface DialogButton {
	name: ButtonName;
	widget: OO.ui.ButtonWidget;
}

/** What closing would lose; null: nothing. */
type Loss = 'busy' | 'password' | 'step' | null;

/** The dialog of the contract. It shows one panel at a time, each of which renders the model. */
export class AccountCreatorDialog extends OO.ui.Dialog {
	// Made by OO.ui.Window and OO.ui.Dialog in initialize(); OOUI's types leave them out as protected.
	declare private readonly title: OO.ui.LabelWidget;
	declare private readonly $head: JQuery;
	declare private readonly $body: JQuery;
	declare private readonly $foot: JQuery;
	private readonly formView: FormView;
	private readonly createdView: CreatedView;
	private readonly stepView: StepView;
	private readonly $waiting = $( '<div>' ).addClass( 'accountcreator-waiting' );
	private readonly $explanation = $( '<div>' ).addClass( 'accountcreator-explanation' ).attr( 'tabindex', -1 );
	private readonly $announcement = $( '<div>' ).addClass( 'accountcreator-announcement' ).attr( 'role', 'status' );
	private buttons: DialogButton[] = [];
	private stage: Stage | null = null;
	private isPasswordTaken = false;

	public constructor(
		private readonly one: One,
		surroundings: { redirector: Redirector; createAccountPage(): Promise<string> }
	) {
		super( { size: 'large', classes: [ 'accountcreator-dialog' ] } );
		this.formView = new FormView( one, surroundings.createAccountPage );
		this.stepView = new StepView( one, surroundings.redirector );
		this.createdView = new CreatedView( () => {
			this.isPasswordTaken = true;
		} );
	}

	public override initialize(): this {
		super.initialize();
		const progress = new OO.ui.ProgressBarWidget( { progress: false } );
		progress.$element.attr( 'aria-label', msg( 'accountcreator-opening' ) );
		this.$waiting.append( $( '<p>' ).text( msg( 'accountcreator-opening' ) ), progress.$element );
		const closer = this.button( 'close', { icon: 'close', framed: false, label: msg( 'accountcreator-close' ), invisibleLabel: true } );
		this.title.$element.addClass( 'accountcreator-title' ).attr( { role: 'heading', 'aria-level': 2 } );
		this.$head.addClass( 'accountcreator-head' ).append( this.title.$element, closer.widget.$element );
		this.$body.addClass( 'accountcreator-body' ).append(
			this.$waiting, this.$explanation, this.formView.$element, this.stepView.$element, this.createdView.$element
		);
		this.buttons = [
			this.button( 'leave', { label: msg( 'accountcreator-walk-away' ), flags: [ 'destructive' ], framed: false } ),
			this.button( 'back', { label: msg( 'accountcreator-back' ) } ),
			this.button( 'close', { label: msg( 'accountcreator-close' ) } ),
			this.button( 'retry', { label: msg( 'accountcreator-retry' ), flags: [ 'primary', 'progressive' ] } ),
			this.button( 'one', { label: msg( 'accountcreator-another' ), flags: [ 'primary', 'progressive' ] } ),
			this.button( 'next', { label: msg( 'accountcreator-continue' ), flags: [ 'primary', 'progressive' ] } ),
			this.button( 'create', { label: msg( 'accountcreator-create' ), flags: [ 'primary', 'progressive' ] } )
		];
		this.$foot.addClass( 'accountcreator-foot' ).append(
			this.$announcement, ...this.buttons.map( ( { widget } ) => widget.$element )
		);
		return this;
	}

	public override getBodyHeight(): number {
		return BODY_HEIGHT;
	}

	public override getSetupProcess( data?: OO.ui.Dialog.SetupDataMap ): OO.ui.Process {
		return super.getSetupProcess( { ...data, title: msg( 'accountcreator-title' ) } ).next( () => {
			this.stage = null;
			this.stopObserving = this.one.observe( ( state ) => this.render( state ) );
		} );
	}

	public override getReadyProcess( data?: OO.ui.Dialog.SetupDataMap ): OO.ui.Process {
		return super.getReadyProcess( data ).next( () => this.focusStage( this.one.state ) );
	}

	public override getTeardownProcess( data?: OO.ui.Dialog.SetupDataMap ): OO.ui.Process {
		return super.getTeardownProcess( data ).next( () => this.stopObserving() );
	}

	/** Escape and both close buttons come here: closing asks first where it would lose something. */
	public override getActionProcess( action?: string ): OO.ui.Process {
		if ( action === '' || action === 'close' ) {
			return new OO.ui.Process( () => this.confirmClosing() ).next( () => {
				void this.close();
			} );
		}
		return super.getActionProcess( action );
	}

	private stopObserving: () => void = () => undefined;

	private button( name: ButtonName, config: OO.ui.ButtonWidget.ConfigOptions ): DialogButton {
		const widget = new OO.ui.ButtonWidget( config );
		widget.$button.attr( 'data-accountcreator-action', name );
		widget.on( 'click', () => this.press( name ) );
		return { name, widget };
	}

	private press( name: ButtonName ): void {
		switch ( name ) {
			case 'create':
				void this.one.create();
				break;
			case 'next':
				this.stepView.next();
				break;
			case 'one':
				this.confirmAnother();
				break;
			case 'retry':
				void this.one.reopen();
				break;
			case 'back':
				this.one.backToForm();
				break;
			case 'leave':
				this.confirmLeaving();
				break;
			case 'close':
				this.executeAction( 'close' );
				break;
			default:
				never( name );
		}
	}

	private get loss(): Loss {
		const { stage } = this.one.state;
		switch ( stage.kind ) {
			case 'creating':
			case 'settling':
			case 'handedOver':
				return 'busy';
			case 'step':
				return 'step';
			case 'created':
				return stage.password !== null && !this.isPasswordTaken ? 'password' : null;
			default:
				return null;
		}
	}

	/** Rejects when the person wants to stay. */
	private confirmClosing(): JQuery.Promise<void> {
		const { loss } = this;
		if ( loss === null ) {
			return $.Deferred<void>().resolve().promise();
		}
		const question = {
			busy: msg( 'accountcreator-close-busy' ),
			step: msg( 'accountcreator-close-step' ),
			password: msg( 'accountcreator-close-password' )
		}[ loss ];
		return this.ask( question, msg( 'accountcreator-close-anyway' ) ).then( () => {
			this.one.walkAway();
		} );
	}

	/** Resolves on yes, rejects (with nothing for OOUI to show) on no. */
	private ask( question: string, yes: string ): JQuery.Promise<void> {
		const decision = $.Deferred<void>();
		void OO.ui.confirm( question, {
			actions: [
				{ action: 'reject', label: msg( 'accountcreator-stay' ), flags: 'safe' },
				{ action: 'accept', label: yes, flags: [ 'primary', 'destructive' ] }
			]
		} ).then( ( accepted ) => {
			if ( accepted ) {
				decision.resolve();
			} else {
				decision.reject();
			}
		} );
		return decision.promise();
	}

	private confirmAnother(): void {
		if ( this.loss === null ) {
			this.one.createAnother();
			return;
		}
		this.ask( msg( 'accountcreator-close-password' ), msg( 'accountcreator-another' ) ).then( () => {
			this.one.createAnother();
		}, () => this.createdView.focus() );
	}

	private confirmLeaving(): void {
		this.ask( msg( 'accountcreator-close-step' ), msg( 'accountcreator-walk-away' ) ).then( () => {
			this.one.walkAway();
		}, () => this.stepView.focus() );
	}

	private confirmReason( address: string ): void {
		this.ask( msg( 'accountcreator-reason-address', address ), msg( 'accountcreator-reason-publish' ) ).then(
			() => this.one.create( true ),
			() => this.one.backToForm()
		);
	}

	private viewName( stage: Stage ): ViewName {
		return stage.kind === 'step' ? 'step' : 'one';
	}

	private visibleButtons( stage: Stage ): ButtonName[] {
		switch ( stage.kind ) {
			case 'opening':
			case 'impossible':
				return [ 'close' ];
			case 'openingFailed':
				return [ 'close', 'retry' ];
			case 'form':
			case 'question':
			case 'creating':
			case 'settling':
				return [ 'close', 'create' ];
			case 'handedOver':
				return [ 'back', 'close' ];
			case 'step':
				return StepView.nextLabel( stage ) === null ? [ 'leave' ] : [ 'leave', 'next' ];
			case 'created':
			case 'unfinished':
				return [ 'close', 'one' ];
			default:
				return never( stage );
		}
	}

	private render( state: OneState ): void {
		const { stage } = state;
		const before = this.stage;
		this.stage = stage;
		this.$element.attr( 'data-view', this.viewName( stage ) );
		const busy = stage.kind === 'creating' || stage.kind === 'settling' || ( stage.kind === 'step' && stage.busy );
		const inForm = [ 'form', 'question', 'creating', 'settling' ].includes( stage.kind );
		this.$waiting.toggle( stage.kind === 'opening' );
		this.formView.$element.toggle( inForm );
		this.stepView.$element.toggle( stage.kind === 'step' );
		this.createdView.$element.toggle( stage.kind === 'created' );
		this.$explanation.toggle( [ 'openingFailed', 'impossible', 'unfinished', 'handedOver' ].includes( stage.kind ) );
		if ( inForm ) {
			this.formView.render( state );
		}
		this.stepView.render( state );
		this.createdView.render( stage.kind === 'created' ? stage : null );
		this.renderButtons( stage, busy );
		const isNewStep = stage.kind === 'step' && before?.kind === 'step' && stage.step !== before.step;
		if ( before?.kind !== stage.kind || isNewStep ) {
			this.enter( state );
		}
	}

	private renderButtons( stage: Stage, busy: boolean ): void {
		const visible = this.visibleButtons( stage );
		this.buttons.forEach( ( { name, widget } ) => {
			widget.toggle( visible.includes( name ) ).setDisabled( busy && name !== 'close' );
			if ( name === 'next' && stage.kind === 'step' ) {
				widget.setLabel( StepView.nextLabel( stage ) ?? '' );
			}
		} );
	}

	/** A new stage: said aloud, explained, and with the focus where the eye is. */
	private enter( state: OneState ): void {
		const { stage } = state;
		this.explain( stage );
		this.$announcement.text( stage.kind === 'creating' ? msg( 'accountcreator-creating' ) :
			stage.kind === 'settling' ? msg( 'accountcreator-settling' ) : '' );
		if ( stage.kind === 'created' ) {
			this.isPasswordTaken = false;
		}
		if ( stage.kind === 'question' ) {
			this.confirmReason( stage.address );
		}
		if ( this.isOpened() ) {
			this.focusStage( state );
		}
		this.$body.scrollTop( 0 );
	}

	private focusStage( state: OneState ): void {
		switch ( state.stage.kind ) {
			case 'form':
				this.formView.focus( state );
				break;
			case 'step':
				this.stepView.focus();
				break;
			case 'created':
				this.createdView.focus();
				break;
			case 'openingFailed':
			case 'impossible':
			case 'unfinished':
			case 'handedOver':
				this.$explanation.trigger( 'focus' );
				break;
			default:
				// While something is under way the focus stays where it is.
		}
	}

	private explain( stage: Stage ): void {
		this.$explanation.empty().removeAttr( 'data-accountcreator-outcome' );
		if ( stage.kind === 'openingFailed' ) {
			this.explanation( 'error', msg( 'accountcreator-opening-failed' ), [ wikiNodes( stage.text ) ] );
		} else if ( stage.kind === 'unfinished' ) {
			this.$explanation.attr( 'data-accountcreator-outcome', 'step' );
			this.explanation( 'warning', this.unfinishedText( stage.because, stage.username ), [
				document.createTextNode( msg( 'accountcreator-unfinished-advice' ) )
			] );
		} else if ( stage.kind === 'handedOver' ) {
			this.explanation( 'notice', msg( 'accountcreator-handed-over', stage.username ), [
				document.createTextNode( msg( 'accountcreator-handed-over-advice' ) )
			] );
		} else if ( stage.kind === 'impossible' ) {
			this.explanation( 'error', msg( 'accountcreator-impossible' ), stage.impediments.flatMap( ( { code, message } ) => [
				...( isEmptyText( message ) ? [] : [ wikiNodes( message ) ] ),
				document.createTextNode( msg( meaningOf( code ).advice ) )
			] ) );
			if ( stage.impediments.length === 0 ) {
				this.$explanation.append( $( '<p>' ).text( msg( 'accountcreator-no-way' ) ) );
			}
		}
	}

	private unfinishedText( because: UnfinishedBecause, username: string ): string {
		switch ( because ) {
			case 'left':
				return msg( 'accountcreator-unfinished-left', username );
			case 'lost':
				return msg( 'accountcreator-unfinished-lost', username );
			case 'unanswered':
				return msg( 'accountcreator-unfinished-unanswered', username );
			default:
				return never( because );
		}
	}

	private explanation( type: 'error' | 'warning' | 'notice', heading: string, paragraphs: ReadonlyArray<DocumentFragment | Text> ): void {
		const $text = $( '<div>' ).append( $( '<strong>' ).text( heading ) );
		paragraphs.forEach( ( node ) => $text.append( $( '<p>' ).append( node as Text ) ) );
		this.$explanation.append( new OO.ui.MessageWidget( { type, label: $text } ).$element );
	}
}

AccountCreatorDialog.static = Object.create( OO.ui.Dialog.static ) as OO.ui.Dialog.Static;
AccountCreatorDialog.static.name = 'accountCreator';
AccountCreatorDialog.static.escapable = true;
