import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import type { Desk } from '../../accounts/list/desk/desk';
import { dayQuota } from '../../accounts/list/desk/day-quota';
import type { ListState } from '../../accounts/list/list-state';
import { isListMode, modeOf, type ListMode, type RequestField, type Row } from '../../accounts/list/row';
import { never } from '../../accounts/contract/outcome';
import { columnText } from './column-text';
import type { FetchedView } from './lazy-view';
import { deskRemark, type RemarkActions } from './desk-remark';
import { MessageBox } from './message-box';
import { SharedFields } from './shared-fields';
import { msg } from '../shared/messages';

/** What is typed for each person, in the order in which it is. */
const FIELDS = [ 'username', 'email', 'password' ] as const;

type DeskField = typeof FIELDS[ number ];

function modeText( mode: ListMode ): string {
	switch ( mode ) {
		case 'mail':
			return msg( 'accountcreator-mode-mail' );
		case 'generate':
			return msg( 'accountcreator-mode-generate' );
		case 'type':
			return msg( 'accountcreator-mode-type' );
		default:
			return never( mode );
	}
}

function textInput( name: DeskField ): OO.ui.TextInputWidget {
	const isSecret = name === 'password';
	// The browser would offer the data of the person who is logged in.
	const widget = new OO.ui.TextInputWidget( { name, autocomplete: false, type: isSecret ? 'password' : 'text' } );
	widget.$input.attr( { spellcheck: 'false', autocapitalize: 'off', autocomplete: isSecret ? 'new-password' : 'off' } );
	if ( name === 'email' ) {
		widget.$input.attr( 'inputmode', 'email' );
	}
	return widget;
}

/** How many accounts can still be created today, as far as the wiki says; '' where nothing is known. */
function quotaText( list: AccountList ): string {
	const quota = dayQuota( list.state, list.rows );
	if ( !quota ) {
		return '';
	}
	const { limited, left, createdLastDay } = quota;
	return !limited ? msg( 'accountcreator-quota-none' ) :
		left !== null ? msg( 'accountcreator-desk-left', left ) :
			createdLastDay === null ? '' : msg( 'accountcreator-desk-used', createdLastDay );
}

/**
 * Where somebody is typed who has come to the desk: Enter leads from field to field, whatever is in them, and from the
 * last one puts the person on the list, so that hands learn one way for all people. What cannot be created comes back
 * into the fields, unless the next person is in them.
 */
export class DeskForm implements FetchedView {
	public readonly element = document.createElement( 'div' );
	/** What is the same for all, and stands below the people who came last: it is set once. */
	public readonly settings = document.createElement( 'div' );
	private readonly inputs = { username: textInput( 'username' ), email: textInput( 'email' ), password: textInput( 'password' ) };
	private readonly layouts = FIELDS.map( ( field ) => (
		new OO.ui.FieldLayout( this.inputs[ field ], { align: 'top', label: columnText( field ) } )
	) );

	private readonly problem = new MessageBox( 'error' );
	private readonly shared: SharedFields;
	private chosen: ListMode | null = null;
	/** Who was put on the list last, until the wiki has been asked about the name. */
	private last: Row | null = null;

	public constructor( private readonly list: AccountList, private readonly desk: Desk ) {
		this.element.className = 'accountcreator-desk';
		this.settings.className = 'accountcreator-desk-shared';
		this.shared = new SharedFields( list.draft );
		list.observe( () => this.settle() );
	}

	public focus(): void {
		this.inputs.username.focus();
	}

	public render( state: ListState ): void {
		const { fields } = this;
		FIELDS.forEach( ( field, place ) => this.layouts[ place ]?.toggle( fields.includes( field ) ) );
		render( html`
			<h3>${ msg( 'accountcreator-desk' ) }</h3>
			<div class="accountcreator-desk-fields" role="group" aria-label=${ msg( 'accountcreator-desk-person' ) } @keydown=${ this.onKeydown }>
				${ this.layouts.map( ( { $element } ) => $element[ 0 ] ) }
				<button
					type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="add-person"
					@click=${ this.onAdd }
				>${ msg( 'accountcreator-create' ) }</button>
			</div>
			<div role="alert">${ this.problem.element }</div>
			<p class="accountcreator-desk-quota">${ quotaText( this.list ) }</p>`, this.element );
		render( this.settingsTemplate( state ), this.settings );
	}

	private settingsTemplate( state: ListState ): TemplateResult {
		const { mode } = this;
		const options = state.modes.map( ( each ) => (
			html`<option value=${ each } ?selected=${ each === mode }>${ modeText( each ) }</option>`
		) );
		return html`
			<label>
				${ msg( 'accountcreator-modes' ) }
				<select name="passwordmode" @change=${ this.onMode }>
					${ options }
				</select>
			</label>
			<p>${ mode === 'generate' ? msg( 'accountcreator-desk-generate-help' ) : nothing }</p>
			<div>${ this.shared.render( state ) }</div>`;
	}

	/**
	 * Puts somebody back into the fields who was on the list, to be mended.
	 *
	 * @return False: the next person is in them
	 */
	public edit( row: Row ): boolean {
		if ( !this.isEmpty ) {
			this.focus();
			return false;
		}
		const { remarks, request } = row;
		this.desk.takeBack( row );
		FIELDS.forEach( ( field ) => this.inputs[ field ].setValue( field === 'password' && this.mode !== 'type' ? '' : request[ field ] ) );
		const errors = remarks.filter( ( { severity } ) => severity === 'error' );
		this.problem.show( errors.length > 0 ? html`${ errors.map( ( remark ) => html`<div>${ deskRemark( remark, this.actions( row ) ) }</div>` ) }` : null );
		this.goTo( errors[ 0 ]?.field ?? 'username' );
		return true;
	}

	/** As the last person got it, also before a reload; then as the list has it. */
	private get mode(): ListMode {
		const { modes, mode } = this.list.state;
		const last = this.list.rows[ this.list.rows.length - 1 ];
		const wanted = this.chosen ?? ( last ? modeOf( last, mode ) : mode );
		return modes.includes( wanted ) ? wanted : mode;
	}

	/** Those that there are. */
	private get fields(): readonly DeskField[] {
		return this.mode === 'type' ? FIELDS : FIELDS.filter( ( field ) => field !== 'password' );
	}

	private get isEmpty(): boolean {
		return FIELDS.every( ( field ) => this.inputs[ field ].getValue() === '' );
	}

	/** What was typed last cannot be created: whoever typed it is still looking there. */
	private settle(): void {
		const { last } = this;
		if ( last === null || last.state === 'unchecked' || last.state === 'checking' ) {
			return;
		}
		this.last = null;
		if ( last.state === 'rejected' && this.list.state.isAtDesk && this.isEmpty ) {
			this.edit( last );
		}
	}

	/** What can be done about somebody who came back into the fields. */
	private actions( row: Row ): RemarkActions {
		return {
			fix: ( field, value ) => this.goTo( field ).setValue( value ),
			claim: () => this.leave( row, () => this.desk.recognise( row ) ),
			same: ( line ) => this.leave( row, () => this.desk.seek( line ) )
		};
	}

	/** Nothing more is to be typed for that person; whoever may be in the fields by now stays there. */
	private leave( { request }: Row, done: () => void ): void {
		this.problem.show( null );
		if ( this.inputs.username.getValue() === request.username ) {
			this.empty();
		}
		this.focus();
		done();
	}

	private empty(): void {
		FIELDS.forEach( ( field ) => this.inputs[ field ].setValue( '' ) );
	}

	private goTo( field: RequestField ): OO.ui.TextInputWidget {
		const input = field === 'email' || field === 'password' ? this.inputs[ field ] : this.inputs.username;
		input.focus();
		return input;
	}

	/** The first field that is needed and empty; null: none is. */
	private get missing(): DeskField | null {
		const { mode } = this;
		return FIELDS.find( ( field ) => (
			this.inputs[ field ].getValue().trim() === '' && ( field === 'username' || mode === ( field === 'email' ? 'mail' : 'type' ) )
		) ) ?? null;
	}

	private add(): void {
		const { missing, mode, inputs } = this;
		if ( missing !== null ) {
			inputs[ missing ].focus();
			return;
		}
		const request = {
			username: inputs.username.getValue(), email: inputs.email.getValue(), mode,
			password: mode === 'type' ? inputs.password.getValue() : ''
		};
		this.problem.show( null );
		this.empty();
		this.focus();
		this.last = this.desk.add( request );
		// What is wrong with it may be known already.
		this.settle();
	}

	/** From a field to the one below; from the last one the person is put on the list. */
	private goOn( { name }: HTMLInputElement ): void {
		const { fields, inputs } = this;
		const next = fields[ fields.findIndex( ( field ) => field === name ) + 1 ];
		if ( next ) {
			inputs[ next ].focus();
		} else {
			this.add();
		}
	}

	private readonly onAdd = (): void => this.add();

	private readonly onKeydown = ( event: KeyboardEvent ): void => {
		// The Enter that ends the writing of a Japanese word is no end of the name.
		if ( event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement ) {
			event.preventDefault();
			this.goOn( event.target );
		}
	};

	private readonly onMode = ( { target }: Event ): void => {
		const mode = target instanceof HTMLSelectElement ? target.value : '';
		if ( isListMode( mode ) ) {
			this.chosen = mode;
			this.render( this.list.state );
		}
	};
}
