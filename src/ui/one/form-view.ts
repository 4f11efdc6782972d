import { own } from '../../accounts/contract/own';
import { CAPTCHA_ANSWER, captchaOf } from '../../accounts/contract/captcha';
import { findField, type FieldDeclaration } from '../../accounts/contract/declarations';
import { otherFields } from '../../accounts/contract/form';
import type { One } from '../../accounts/one/one';
import type { OneState } from '../../accounts/one/one-state';
import { usedRequests } from '../../accounts/contract/parameters';
import type { FetchAdvice } from '../shared/advice';
import type { FieldControl, Remark } from '../shared/field-control';
import { FieldsView, isBefore } from '../shared/fields-view';
import { createAccountAddress } from '../shared/create-account-address';
import { fetchedPlace, type FetchPuzzle } from './fetched-place';
import { msg } from '../shared/messages';
import type { FetchEmailRemark } from './email-remark';
import { nameRemark, notChecked, passwordRemark } from './name-remark';
import { NoticeView } from '../shared/notice-view';
import { PasswordModeView } from '../shared/password-mode-view';

/** Core's help on these fields only repeats the label; on the reason it says that everybody can read it. */
const WITHOUT_HELP = [ 'username', 'password', 'retype', 'email', 'realname', CAPTCHA_ANSWER ];

/** The form of view *one*: renders the model, and tells it what is put in. */
export class FormView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-form' );
	private readonly notice: NoticeView;
	private readonly modes: PasswordModeView;
	private readonly fields: FieldsView;
	/** Of which state what is said of the address is. */
	private shown: Pick<OneState, 'email' | 'mode'> | null = null;

	public constructor(
		private readonly one: One, fetchPuzzle: FetchPuzzle, fetchAdvice: FetchAdvice,
		private readonly fetchEmailRemark: FetchEmailRemark
	) {
		this.notice = new NoticeView( fetchAdvice, {
			askAgain: () => {
				void one.askAgain();
			},
			createAllTheSame: () => {
				void one.create();
			}
		} );
		this.modes = new PasswordModeView( ( mode ) => one.form.setMode( mode ), {
			generate: () => msg( 'accountcreator-mode-generate' ), type: () => msg( 'accountcreator-mode-type' )
		} );
		this.fields = new FieldsView( {
			changed: ( name, value ) => one.form.setValue( name, value ),
			pressed: ( name ) => {
				void one.create( false, { [ name ]: true } );
			},
			showsHelp: ( { name } ) => !WITHOUT_HELP.includes( name ),
			puzzle: ( captcha ) => fetchedPlace( () => fetchPuzzle( captcha, {
				another: () => one.form.renew(),
				answered: ( answer ) => one.form.setValue( CAPTCHA_ANSWER, answer ),
				solvedBy: ( solve ) => one.form.solveCaptchaBy( solve ),
				ownPage: { address: () => this.createAccountAddress(), handOver: () => one.handOver() }
			} ) )
		} );
		this.$element.append( this.notice.$element, this.fields.$element );
		this.$element.on( 'keydown', ( event ) => this.onKeydown( event ) );
	}

	public render( state: OneState ): void {
		const used = usedRequests( state.requests, state.mode );
		if ( this.fields.render( this.visibleFields( state ), captchaOf( used ), state.challenge ) ) {
			this.placeModes( state.override );
			this.shown = null;
		}
		const busy = state.stage.kind !== 'form';
		this.modes.render( state.modes, state.mode, state.requests );
		this.modes.setDisabled( busy );
		this.fields.setValues( state.values, busy );
		this.fields.setRenewing( state.renewing );
		// What was said of the attempt before is past, and keeps its room in case that it is said again.
		this.notice.$element.toggleClass( 'accountcreator-notice-past', busy );
		this.renderRemarks( state );
		this.renderNotice( state );
	}

	/** Nothing of an earlier attempt is left, also where nobody sees it. */
	public clearNotice(): void {
		this.notice.render( null, null );
	}

	public focusField( name: string ): void {
		this.fields.get( name )?.focus();
	}

	/** To the field or the notice that wants the person's attention. */
	public focus( state: OneState ): void {
		const field = this.notice.render( state.notice, state.opening );
		const control = field === null ? undefined : this.fields.get( field );
		// A captcha service fills in its field itself, out of sight.
		if ( control?.$element.is( ':visible' ) ) {
			control.focus();
			this.bringIntoSight( control );
		} else if ( state.notice ) {
			this.notice.$element.trigger( 'focus' );
		} else {
			this.firstEmpty( state )?.focus();
		}
	}

	/** The field with what is said of it, and a captcha with its puzzle; where there is not room for all, the field. */
	private bringIntoSight( control: FieldControl ): void {
		const $puzzle = control.field.name === CAPTCHA_ANSWER ? this.fields.$captcha : null;
		for ( const $part of [ $puzzle, this.notice.$element, control.$element ] ) {
			$part?.[ 0 ]?.scrollIntoView( { block: 'nearest' } );
		}
	}

	/** The fields in the order in which they are shown: name, password mode, address, real name, reason, others. */
	private visibleFields( state: OneState ): FieldDeclaration[] {
		const { requests, mode, override } = state;
		const names = [
			'username', ...( override === null ? [] : [ override ] ),
			...( mode === 'type' ? [ 'password', 'retype' ] : [] ), 'email', 'realname', 'reason'
		];
		return [ ...names.map( ( name ) => findField( requests, name ) ), ...otherFields( requests, mode ) ]
			.filter( ( field ): field is FieldDeclaration => field !== null );
	}

	private placeModes( override: string | null ): void {
		this.fields.get( 'username' )?.reserveRemark();
		this.fields.get( 'password' )?.reserveRemark();
		const above = this.fields.get( override ?? 'username' ) ?? this.fields.get( 'username' );
		const [ modes ] = this.modes.$element.get();
		const [ element ] = above?.$element.get() ?? [];
		// The modes are never moved once they are there: the one that is focused would lose the focus.
		if ( modes?.parentElement !== this.fields.$element[ 0 ] ) {
			this.fields.$element.prepend( this.modes.$element );
		}
		if ( modes && element && !isBefore( element, modes ) ) {
			this.modes.$element.before( element );
		}
	}

	private renderRemarks( state: OneState ): void {
		const typed = String( state.values.username ?? '' ).trim();
		const { notice } = state;
		const isSaid = ( name: string ): boolean => notice?.kind === 'refused' && notice.field === name;
		const isNameSaid = isSaid( 'username' ) && state.name.kind === 'done' && state.name.result.kind !== 'free';
		this.fields.get( 'username' )?.setRemark( isNameSaid ? null : nameRemark( state.name, typed ) );
		this.fields.get( 'password' )?.setRemark( passwordRemark( state.password ) );
		this.renderEmail( state );
		const { password, retype } = state.values;
		this.fields.get( 'retype' )?.setRemark( retype && password !== retype && !isSaid( 'retype' ) ?
			{ type: 'error', content: msg( 'accountcreator-retype-differs' ) } : null );
	}

	private renderEmail( state: OneState ): void {
		const { email, mode } = state;
		if ( email === this.shown?.email && mode === this.shown.mode ) {
			// Its button is somebody's to press, and stays while nothing changes.
			return;
		}
		this.shown = state;
		const show = ( remark: Remark | null ): void => {
			if ( this.shown === state ) {
				this.fields.get( 'email' )?.setRemark( remark );
			}
		};
		if ( email.kind === 'done' ) {
			void this.fetchEmailRemark( email.result, mode === 'mail', ( meant ) => {
				this.one.form.setValue( 'email', meant );
				this.focusField( 'email' );
			} ).then( show );
		} else {
			show( email.kind === 'failed' ? notChecked() : null );
		}
	}

	private renderNotice( state: OneState ): void {
		const field = this.notice.render( state.notice, state.opening );
		this.fields.all.forEach( ( control ) => control.setInvalid( control.field.name === field ) );
		const place = field === null ? undefined : this.fields.get( field );
		const notice = this.notice.$element[ 0 ];
		// Moving a live region makes screen readers repeat it: only when it really has to go elsewhere.
		if ( place && place.$element.next()[ 0 ] !== notice ) {
			place.$element.after( this.notice.$element );
		} else if ( !place && notice !== this.$element.children()[ 0 ] ) {
			this.$element.prepend( this.notice.$element );
		}
	}

	private firstEmpty( state: OneState ): FieldControl | undefined {
		const wanted = [ 'username', ...( state.mode === 'mail' ? [ 'email' ] : [] ) ];
		return this.fields.get( wanted.find( ( name ) => !own( state.values, name ) ) ?? 'username' );
	}

	private onKeydown( event: JQuery.KeyDownEvent ): void {
		// By its code, which is another one while Enter belongs to an input method that composes.
		if ( event.which === OO.ui.Keys.ENTER && event.target instanceof HTMLInputElement &&
			event.target.getAttribute( 'role' ) !== 'combobox' ) {
			event.preventDefault();
			void this.one.create();
		}
	}

	/** The wiki's own page with what is typed here, passwords left out. */
	private createAccountAddress(): string {
		const { values, mode } = this.one.state;
		const text = ( name: string ): string => String( own( values, name ) ?? '' ).trim();
		return createAccountAddress( {
			username: text( 'username' ), email: text( 'email' ), realname: text( 'realname' ), reason: text( 'reason' ),
			isMailed: mode === 'mail'
		} );
	}
}
