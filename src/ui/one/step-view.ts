import { captchaOf } from '../../accounts/contract/captcha';
import { isEmptyText } from '../../accounts/contract/declarations';
import type { One } from '../../accounts/one/one';
import type { OneState, StepStage } from '../../accounts/one/one-state';
import { never } from '../../accounts/contract/outcome';
import type { FieldControl } from '../shared/field-control';
import { FieldsView } from '../shared/fields-view';
import { msg } from '../shared/messages';
import { NoticeView } from './notice-view';
import { wikiNodes } from '../shared/wiki-html';

/** Takes the person to another site and back; see RedirectWindow. */
export interface Redirector {
	/** To be called in a click, or else the browser takes the window for an advertisement. */
	visit( address: string ): void;
	/** Brings the window to the front. */
	show(): void;
}

/** Texts that the requests bring beside their fields, e.g. the secret that a second factor is set up with. */
function metadataList( stage: StepStage ): JQuery {
	const $list = $( '<dl>' ).addClass( 'accountcreator-metadata' );
	for ( const { metadata } of stage.step.requests ) {
		for ( const [ name, value ] of Object.entries( metadata ) ) {
			if ( typeof value === 'string' && value !== '' ) {
				$list.append( $( '<dt>' ).text( name ), $( '<dd>' ).text( value ) );
			}
		}
	}
	return $list.children().length > 0 ? $list : $();
}

function redirectText( redirect: StepStage[ 'redirect' ] ): string {
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

/** Something more that the wiki wants, as it declares it: view *step*. */
export class StepView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-step' );
	private readonly notice = new NoticeView( { askAgain: () => undefined, createAllTheSame: () => undefined } );
	private readonly $existence = $( '<div>' ).attr( 'role', 'status' );
	private readonly $redirect = $( '<div>' ).attr( 'role', 'status' );
	private readonly $metadata = $( '<div>' );
	private readonly $message = $( '<div>' ).addClass( 'accountcreator-step-message' ).attr( 'tabindex', -1 );
	private readonly fields: FieldsView;
	private shown: StepStage[ 'step' ] | null = null;
	private existenceShown = '';

	public constructor( private readonly one: One, private readonly redirector: Redirector ) {
		this.fields = new FieldsView( {
			changed: ( name, value ) => one.setStepValue( name, value ),
			pressed: ( name ) => {
				void one.continue( { [ name ]: true } );
			},
			showsHelp: () => true,
			another: () => undefined,
			answered: () => undefined,
			createAccountPage: () => Promise.resolve( '' ),
			createAccountAddress: () => mw.util.getUrl( 'Special:CreateAccount' ),
			handOver: () => undefined
		} );
		this.$element.append(
			this.$message, this.$existence, this.notice.$element, this.$metadata, this.fields.$element, this.$redirect
		);
		this.$element.on( 'keydown', ( event ) => {
			if ( event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.originalEvent?.isComposing ) {
				event.preventDefault();
				this.next();
			}
		} );
	}

	/** The button at the bottom. */
	public next(): void {
		const { stage } = this.one.state;
		if ( stage.kind !== 'step' ) {
			return;
		}
		const { redirectTarget } = stage.step;
		if ( redirectTarget === null ) {
			void this.one.continue();
		} else if ( stage.redirect === 'away' ) {
			this.redirector.show();
		} else {
			this.redirector.visit( redirectTarget );
			this.one.redirected();
		}
	}

	/** What the button at the bottom says; null: there is nothing that it could do. */
	public static nextLabel( stage: StepStage ): string | null {
		const { redirectTarget, requests } = stage.step;
		if ( redirectTarget !== null ) {
			return stage.redirect === 'none' ? msg( 'accountcreator-redirect-go', new URL( redirectTarget, location.href ).host ) :
				stage.redirect === 'away' ? msg( 'accountcreator-redirect-show' ) : msg( 'accountcreator-redirect-again' );
		}
		const fields = requests.flatMap( ( request ) => request.fields );
		const onlyButtons = fields.some( ( { type } ) => type === 'button' ) &&
			fields.every( ( { type } ) => type === 'button' || type === 'null' || type === 'hidden' );
		return onlyButtons ? null : msg( 'accountcreator-continue' );
	}

	public render( state: OneState ): void {
		const { stage } = state;
		if ( stage.kind !== 'step' ) {
			this.shown = null;
			this.$element.removeAttr( 'data-accountcreator-outcome' );
			return;
		}
		if ( stage.step !== this.shown ) {
			this.shown = stage.step;
			this.existenceShown = '';
			this.$element.attr( 'data-accountcreator-outcome', 'step' );
			this.build( stage );
		}
		this.renderExistence( state );
		this.renderRedirect( stage );
		this.notice.render( state.notice, state.opening );
		this.fields.setValues( stage.values, stage.busy );
	}

	public focus(): void {
		const first = this.firstInput();
		if ( first ) {
			// The message is read out as the description of the field.
			first.focus();
		} else {
			this.$message.trigger( 'focus' );
		}
	}

	private firstInput(): FieldControl | undefined {
		return this.fields.all.find( ( { field } ) => field.type === 'string' || field.type === 'password' );
	}

	private build( stage: StepStage ): void {
		const { step } = stage;
		this.$message.empty();
		if ( step.redirectTarget !== null ) {
			this.$message.text( msg( 'accountcreator-redirect', new URL( step.redirectTarget, location.href ).host ) );
		} else if ( isEmptyText( step.message ) ) {
			this.$message.text( msg( 'accountcreator-step-more' ) );
		} else {
			this.$message.append( wikiNodes( step.message ) );
		}
		this.$metadata.empty().append( step.redirectTarget === null ? metadataList( stage ) : $() );
		// What comes back from a redirect is for the wiki to read, not for people to fill in.
		const fields = step.redirectTarget === null ? step.requests.flatMap( ( request ) => request.fields ) : [];
		this.fields.render( fields, captchaOf( step.requests ), 0 );
		this.firstInput()?.describeBy( this.$message );
	}

	private renderExistence( state: OneState ): void {
		const exists = state.stage.kind === 'step' && state.stage.existence === 'yes';
		const text = exists ? msg( 'accountcreator-step-exists', String( state.values.username ?? '' ) ) : '';
		if ( text !== this.existenceShown ) {
			this.existenceShown = text;
			this.$existence.empty();
			if ( text !== '' ) {
				this.$existence.append( new OO.ui.MessageWidget( { type: 'notice', label: text } ).$element );
			}
		}
	}

	private renderRedirect( stage: StepStage ): void {
		const text = redirectText( stage.redirect );
		if ( this.$redirect.text() !== text ) {
			this.$redirect.text( text );
		}
	}
}
