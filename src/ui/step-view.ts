import { isEmptyText, type FieldDeclaration, type FieldValue } from '../accounts/declarations';
import type { One } from '../accounts/one';
import type { Existence, OneState, Stage } from '../accounts/one-state';
import { FieldControl } from './field-control';
import { msg } from './messages';
import { NoticeView } from './notice-view';
import { wikiNodes, wikiPlain } from './wiki-html';

type StepStage = Extract<Stage, { kind: 'step' }>;

function existenceText( existence: Existence, username: string ): string {
	return existence === 'yes' ? msg( 'accountcreator-step-exists', username ) : '';
}

/** Something more that the wiki wants, as it declares it: view *step*. */
export class StepView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-step' );
	private readonly notice = new NoticeView( () => undefined );
	private readonly $existence = $( '<p>' ).attr( 'role', 'status' );
	private readonly $fields = $( '<div>' );
	private readonly $message = $( '<div>' ).addClass( 'accountcreator-step-message' ).attr( 'tabindex', -1 );
	private controls = new Map<string, FieldControl>();
	private buttons: OO.ui.ButtonWidget[] = [];
	private shown: StepStage[ 'step' ] | null = null;

	public constructor( private readonly one: One ) {
		this.$element.append( this.$message, this.$existence, this.notice.$element, this.$fields );
		this.$element.on( 'keydown', ( event ) => {
			if ( event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.originalEvent?.isComposing ) {
				event.preventDefault();
				void this.one.continue();
			}
		} );
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
			this.$element.attr( 'data-accountcreator-outcome', 'step' );
			this.build( stage );
		}
		this.$existence.text( existenceText( stage.existence, String( state.values.username ?? '' ) ) );
		this.notice.render( state.notice );
		this.controls.forEach( ( control, name ) => {
			control.setValue( stage.values[ name ] ?? '' );
			control.setDisabled( stage.busy );
		} );
		this.buttons.forEach( ( button ) => button.setDisabled( stage.busy ) );
	}

	public focus(): void {
		this.$message.trigger( 'focus' );
	}

	private build( stage: StepStage ): void {
		this.$message.empty();
		if ( isEmptyText( stage.step.message ) ) {
			this.$message.text( msg( 'accountcreator-step-more' ) );
		} else {
			this.$message.append( wikiNodes( stage.step.message ) );
		}
		this.$fields.empty();
		this.controls = new Map();
		this.buttons = [];
		for ( const field of stage.step.requests.flatMap( ( request ) => request.fields ) ) {
			this.add( field );
		}
	}

	private add( field: FieldDeclaration ): void {
		if ( field.type === 'hidden' ) {
			return;
		}
		if ( field.type === 'button' ) {
			const label = wikiPlain( field.label ) || field.name;
			const button = new OO.ui.ButtonWidget( { label, title: wikiPlain( field.help ) } );
			button.$element.attr( 'data-accountcreator-field', field.name );
			button.on( 'click', () => {
				void this.one.continue( { [ field.name ]: true } );
			} );
			this.buttons.push( button );
			this.$fields.append( button.$element );
			return;
		}
		const changed = ( name: string, value: FieldValue ): void => this.one.setStepValue( name, value );
		const control = new FieldControl( field, changed, true );
		this.controls.set( field.name, control );
		this.$fields.append( control.$element );
	}
}
