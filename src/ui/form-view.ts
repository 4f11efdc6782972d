import { findField, type FieldDeclaration, type FieldValue } from '../accounts/declarations';
import { otherFields, OVERRIDES } from '../accounts/form';
import type { One } from '../accounts/one';
import type { OneState } from '../accounts/one-state';
import { FieldControl } from './field-control';
import { msg } from './messages';
import { nameRemark, passwordRemark } from './name-remark';
import { NoticeView } from './notice-view';
import { PasswordModeView } from './password-mode-view';

/** The form of view *one*: renders the model, and tells it what is put in. */
export class FormView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-form' );
	private readonly notice: NoticeView;
	private readonly modes: PasswordModeView;
	private controls = new Map<string, FieldControl>();
	private declared = '';

	public constructor( private readonly one: One ) {
		this.notice = new NoticeView( () => {
			void one.askAgain();
		} );
		this.modes = new PasswordModeView( ( mode ) => one.setMode( mode ) );
		this.$element.on( 'keydown', ( event ) => this.onKeydown( event ) );
	}

	public render( state: OneState ): void {
		const fields = this.visibleFields( state );
		const declared = JSON.stringify( fields );
		if ( declared !== this.declared ) {
			this.declared = declared;
			this.build( fields );
		}
		this.modes.render( state.modes, state.mode, state.requests );
		const busy = state.stage.kind !== 'form';
		this.modes.setDisabled( busy );
		this.controls.forEach( ( control, name ) => {
			control.setValue( state.values[ name ] ?? '' );
			control.setDisabled( busy );
		} );
		this.renderRemarks( state );
		this.renderNotice( state );
	}

	/** To the field or the notice that wants the person's attention. */
	public focus( state: OneState ): void {
		const field = this.notice.render( state.notice );
		const control = field === null ? undefined : this.controls.get( field );
		if ( control ) {
			control.focus();
		} else if ( state.notice ) {
			this.notice.$element.trigger( 'focus' );
		} else {
			this.firstEmpty( state )?.focus();
		}
	}

	/** The fields in the order in which they are shown: name, way, address, real name, reason, whatever else. */
	private visibleFields( state: OneState ): FieldDeclaration[] {
		const { requests, mode } = state;
		const passwords = mode === 'type' ? [ 'password', 'retype' ] : [];
		const names = [ 'username', ...passwords, 'email', 'realname', 'reason' ];
		const fields = names.map( ( name ) => findField( requests, name ) );
		const override = state.override === null ? null : findField( requests, state.override );
		fields.splice( 1, 0, override );
		return [ ...fields, ...otherFields( requests, mode ) ]
			.filter( ( field ): field is FieldDeclaration => field !== null );
	}

	private build( fields: readonly FieldDeclaration[] ): void {
		const focused = this.focusedName();
		this.$element.children().detach();
		this.$element.append( this.notice.$element );
		const changed = ( name: string, value: FieldValue ): void => this.one.setValue( name, value );
		const controls = new Map<string, FieldControl>();
		const own = [ 'username', 'password', 'retype', 'email', 'realname' ];
		for ( const field of fields ) {
			const before = this.controls.get( field.name );
			const control = before && JSON.stringify( before.field ) === JSON.stringify( field ) ? before :
				// Core's help on its own fields only repeats the label; on the reason it says that everybody can read it.
				new FieldControl( field, changed, !own.includes( field.name ) );
			controls.set( field.name, control );
			this.$element.append( control.$element );
		}
		controls.get( 'username' )?.reserveRemark();
		controls.get( 'password' )?.reserveRemark();
		this.controls = controls;
		const above = [ ...controls.values() ].filter( ( { field } ) => field.name === 'username' || field.name in OVERRIDES );
		( above.pop()?.$element ?? this.notice.$element ).after( this.modes.$element );
		if ( focused !== null ) {
			controls.get( focused )?.focus();
		}
	}

	private focusedName(): string | null {
		const active = document.activeElement;
		return active instanceof HTMLInputElement && this.$element[ 0 ]?.contains( active ) ? active.name : null;
	}

	private renderRemarks( state: OneState ): void {
		const typed = String( state.values.username ?? '' ).trim();
		this.controls.get( 'username' )?.setRemark( nameRemark( state.name, typed ) );
		this.controls.get( 'password' )?.setRemark( passwordRemark( state.password ) );
		const { password, retype } = state.values;
		this.controls.get( 'retype' )?.setRemark( retype && password !== retype ?
			{ type: 'error', content: msg( 'accountcreator-retype-differs' ) } : null );
	}

	private renderNotice( state: OneState ): void {
		const field = this.notice.render( state.notice );
		this.controls.forEach( ( control, name ) => control.setInvalid( name === field ) );
		const $place = field === null ? undefined : this.controls.get( field )?.$element;
		const notice = this.notice.$element[ 0 ];
		// Moving a live region makes screen readers repeat it: only when it really has to go elsewhere.
		if ( $place && notice && $place.next()[ 0 ] !== notice ) {
			$place.after( this.notice.$element );
		} else if ( !$place && notice !== this.$element.children()[ 0 ] ) {
			this.$element.prepend( this.notice.$element );
		}
	}

	private firstEmpty( state: OneState ): FieldControl | undefined {
		const wanted = [ 'username', ...( state.mode === 'mail' ? [ 'email' ] : [] ) ];
		const name = wanted.find( ( candidate ) => !state.values[ candidate ] ) ?? 'username';
		return this.controls.get( name );
	}

	private onKeydown( event: JQuery.KeyDownEvent ): void {
		const original = event.originalEvent;
		// While an input method composes, Enter belongs to it.
		if ( event.key === 'Enter' && original && !original.isComposing && event.target instanceof HTMLInputElement &&
			event.target.getAttribute( 'role' ) !== 'combobox' ) {
			event.preventDefault();
			void this.one.create();
		}
	}
}
