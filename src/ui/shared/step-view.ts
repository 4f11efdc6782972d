import { CAPTCHA_ANSWER, captchaOf } from '../../accounts/contract/captcha';
import { isEmptyText } from '../../accounts/contract/declarations';
import { never, type Refused, type Step } from '../../accounts/contract/outcome';
import type { StepConversation, StepState } from '../../accounts/steps/step-conversation';
import type { FetchAdvice } from './advice';
import { CaptchaView } from './captcha-view';
import type { FieldControl } from './field-control';
import { FieldsView } from './fields-view';
import { msg } from './messages';
import { NoticeView } from './notice-view';
import { safeAddress } from './safe-address';
import { wikiNodes } from './wiki-html';

/** Takes the person to another site and back; see RedirectWindow. */
export interface Redirector {
	/** To be called in a click, or else the browser takes the window for an advertisement. */
	visit( conversation: StepConversation, address: URL ): void;
	/** Brings the window to the front. */
	show(): void;
}

/** Has a text read out with a field, before what belongs to it anyway. */
function describe( control: FieldControl | undefined, $text: JQuery ): void {
	const [ text ] = $text.get();
	if ( control && text ) {
		text.id = text.id || OO.ui.generateElementId();
		control.$element.find( 'input, textarea' ).first().attr( 'aria-describedby', ( _, ids ) => [ text.id, ids ].join( ' ' ) );
	}
}

/** What a step needs beside its conversation. */
export interface StepViewDependencies {
	redirector: Redirector;
	/** The HTML of Special:CreateAccount. */
	createAccountPage(): Promise<string>;
	fetchAdvice: FetchAdvice;
}

/** What leaving a step means, as far as is known. */
export function leavingText( { existence }: StepState ): string {
	return existence === 'yes' ? msg( 'accountcreator-close-step' ) :
		existence === 'no' ? msg( 'accountcreator-close-step-none' ) : msg( 'accountcreator-close-step-maybe' );
}

/** What the button says with which a step is left. */
export function leavingLabel( { existence }: StepState ): string {
	return existence === 'no' ? msg( 'accountcreator-give-up' ) : msg( 'accountcreator-walk-away' );
}

/** What the button says with which a step is answered; null: there is nothing that it could do. */
export function nextLabel( { step, redirect }: StepState ): string | null {
	const { redirectTarget, requests } = step;
	if ( redirectTarget !== null ) {
		const address = safeAddress( redirectTarget );
		return !address ? null :
			redirect === 'none' ? msg( 'accountcreator-redirect-go', address.host ) :
				redirect === 'away' ? msg( 'accountcreator-redirect-show' ) : msg( 'accountcreator-redirect-again' );
	}
	const fields = requests.flatMap( ( request ) => request.fields );
	const onlyButtons = fields.some( ( { type } ) => type === 'button' ) &&
		fields.every( ( { type } ) => type === 'button' || type === 'null' || type === 'hidden' );
	return onlyButtons ? null : msg( 'accountcreator-continue' );
}

/** Texts that the requests bring beside their fields, e.g. the secret that a second factor is set up with. */
function metadataList( { requests }: Step ): JQuery {
	const $list = $( '<dl>' ).addClass( 'accountcreator-metadata' );
	for ( const { metadata } of requests ) {
		for ( const [ name, value ] of Object.entries( metadata ) ) {
			if ( typeof value === 'string' && value !== '' ) {
				$list.append( $( '<dt>' ).text( name ), $( '<dd>' ).text( value ) );
			}
		}
	}
	return $list.children().length > 0 ? $list : $();
}

function redirectText( redirect: StepState[ 'redirect' ] ): string {
	switch ( redirect ) {
		case 'none':
			return '';
		case 'away':
			return msg( 'accountcreator-redirect-away' );
		case 'late':
			return msg( 'accountcreator-redirect-late' );
		case 'closed':
			return msg( 'accountcreator-redirect-closed' );
		default:
			return never( redirect );
	}
}

/**
 * Something more that the wiki wants, as it declares it: view *step*. Shows any conversation, whoever owns it, and
 * follows it by itself; the buttons around it are its owner's (see nextLabel(), leavingText() and leavingLabel()).
 */
export class StepView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-step' );
	private readonly notice: NoticeView;
	private readonly $existence = $( '<div>' ).attr( 'role', 'status' );
	private readonly $redirect = $( '<div>' ).attr( 'role', 'status' );
	private readonly $metadata = $( '<div>' );
	private readonly $message = $( '<div>' ).addClass( 'accountcreator-step-message' ).attr( 'tabindex', -1 );
	private readonly fields: FieldsView;
	private conversation: StepConversation | null = null;
	private stopObserving: () => void = () => undefined;
	private shown: { step: Step; notice: Refused | null } | null = null;
	private existenceShown = '';

	public constructor( private readonly dependencies: StepViewDependencies ) {
		this.notice = new NoticeView( dependencies.fetchAdvice );
		this.fields = new FieldsView( {
			changed: ( name, value ) => this.conversation?.setValue( name, value ),
			pressed: ( name ) => {
				void this.conversation?.answer( { [ name ]: true } );
			},
			showsHelp: () => true,
			puzzle: ( captcha ) => new CaptchaView( captcha, {
				answered: ( answer ) => this.conversation?.setValue( CAPTCHA_ANSWER, answer ),
				createAccountPage: () => dependencies.createAccountPage()
			} ).$element
		} );
		this.$element.append(
			this.$message, this.$existence, this.notice.$element, this.$metadata, this.fields.$element, this.$redirect
		);
		this.$element.on( 'keydown', ( event ) => {
			if ( event.which === OO.ui.Keys.ENTER && event.target instanceof HTMLInputElement ) {
				event.preventDefault();
				this.next();
			}
		} );
	}

	/** Shows this conversation from now on; null: none. To be called as often as one likes. */
	public render( conversation: StepConversation | null ): void {
		if ( conversation === this.conversation ) {
			return;
		}
		this.stopObserving();
		this.conversation = conversation;
		this.shown = null;
		if ( conversation ) {
			this.$element.attr( 'data-accountcreator-outcome', 'step' );
			this.stopObserving = conversation.observe( ( state ) => this.follow( conversation, state ) );
		} else {
			// What was told of a person is not to be found in the page afterwards.
			this.$element.removeAttr( 'data-accountcreator-outcome' );
			this.$message.add( this.$metadata ).empty();
			this.fields.render( [], null, 0 );
			this.notice.render( null, null );
		}
	}

	/** The button at the bottom. */
	public next(): void {
		const { conversation } = this;
		if ( !conversation || conversation.state.phase !== 'open' ) {
			return;
		}
		const { step, redirect } = conversation.state;
		if ( step.redirectTarget === null ) {
			void conversation.answer();
		} else if ( redirect === 'away' ) {
			this.dependencies.redirector.show();
		} else {
			const address = safeAddress( step.redirectTarget );
			if ( address ) {
				this.dependencies.redirector.visit( conversation, address );
			}
		}
	}

	public focus(): void {
		const first = this.firstInput();
		if ( first ) {
			// The message is read out as the description of the field.
			first.focus();
		} else if ( this.conversation?.state.notice ) {
			this.notice.$element.trigger( 'focus' );
		} else {
			this.$message.trigger( 'focus' );
		}
	}

	private follow( conversation: StepConversation, state: StepState ): void {
		const { step, notice } = state;
		const before = this.shown;
		this.shown = { step, notice };
		if ( step !== before?.step ) {
			this.build( step );
		}
		this.renderExistence( conversation );
		this.renderRedirect( state );
		this.fields.setValues( state.values, state.phase !== 'open' );
		this.renderNotice( notice );
		// The focus goes where the eye is, unless the person is elsewhere.
		if ( before && ( step !== before.step || notice && notice !== before.notice ) && this.$element.is( ':visible' ) ) {
			this.focus();
		}
	}

	private firstInput(): FieldControl | undefined {
		const { notice } = this.conversation?.state ?? {};
		return ( notice?.field && this.fields.get( notice.field ) ) ||
			this.fields.all.find( ( { field } ) => field.type === 'string' || field.type === 'password' );
	}

	private build( step: Step ): void {
		this.$message.empty();
		if ( step.redirectTarget !== null ) {
			const address = safeAddress( step.redirectTarget );
			this.$message.text( address ? msg( 'accountcreator-redirect', address.host ) :
				msg( 'accountcreator-redirect-unsafe', step.redirectTarget ) );
		} else if ( isEmptyText( step.message ) ) {
			this.$message.text( msg( 'accountcreator-step-more' ) );
		} else {
			this.$message.append( wikiNodes( step.message ) );
		}
		this.$metadata.empty().append( step.redirectTarget === null ? metadataList( step ) : $() );
		// What comes back from a redirect is for the wiki to read, not for people to fill in.
		const fields = step.redirectTarget === null ? step.requests.flatMap( ( request ) => request.fields ) : [];
		this.fields.render( fields, captchaOf( step.requests ), 0 );
		describe( this.firstInput(), this.$message );
	}

	private renderNotice( notice: Refused | null ): void {
		const name = this.notice.render( notice, null );
		this.fields.all.forEach( ( control ) => control.setInvalid( control.field.name === name ) );
	}

	private renderExistence( { account, state }: StepConversation ): void {
		const text = state.existence === 'yes' ? msg( 'accountcreator-step-exists', account.username ) : '';
		if ( text !== this.existenceShown ) {
			this.existenceShown = text;
			this.$existence.empty();
			if ( text !== '' ) {
				this.$existence.append( new OO.ui.MessageWidget( { type: 'notice', label: text } ).$element );
			}
		}
	}

	private renderRedirect( { redirect }: StepState ): void {
		const text = redirectText( redirect );
		if ( this.$redirect.text() !== text ) {
			this.$redirect.text( text );
		}
	}
}
