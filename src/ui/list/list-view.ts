import { decodeFile } from '../../accounts/list/read/decode';
import type { AccountList } from '../../accounts/list/account-list';
import type { BrokenOff, ListState } from '../../accounts/list/list-state';
import type { ColumnKind, ParseRemark } from '../../accounts/list/read/parsed-list';
import { isListMode } from '../../accounts/list/row';
import { never } from '../../accounts/contract/outcome';
import { otherFields } from '../../accounts/contract/form';
import { findField, type RequestDeclaration } from '../../accounts/contract/declarations';
import { CAPTCHA_ANSWER, CAPTCHA_QUESTION } from '../../accounts/contract/captcha';
import { FieldControl } from '../shared/field-control';
import { msg } from '../shared/messages';
import { parseRemarkText, remarkText } from './row-texts';
import { PasswordModeView } from '../shared/password-mode-view';
import { wikiPlain } from '../shared/wiki-html';

/** How long the text rests before it is read, in milliseconds. */
const REST = 250;

/** How many lines are named that were not taken for people; the rest is counted. */
const NAMED_REMARKS = 8;

function columnText( kind: ColumnKind ): string {
	switch ( kind ) {
		case 'username':
			return msg( 'accountcreator-column-username' );
		case 'email':
			return msg( 'accountcreator-column-email' );
		case 'realname':
			return msg( 'accountcreator-column-realname' );
		case 'password':
			return msg( 'accountcreator-column-password' );
		case 'reason':
			return msg( 'accountcreator-column-reason' );
		case 'mode':
			return msg( 'accountcreator-column-mode' );
		case 'ignored':
			return msg( 'accountcreator-column-ignored' );
	}
}

const KINDS: readonly ColumnKind[] = [ 'username', 'email', 'realname', 'password', 'reason', 'mode', 'ignored' ];

/** What the wiki calls the fields; people's tables often do the same. */
function wikiHeadings( requests: readonly RequestDeclaration[] ): Partial<Record<ColumnKind, string[]>> {
	const headings: Partial<Record<ColumnKind, string[]>> = {};
	for ( const name of [ 'username', 'email', 'realname', 'password' ] as const ) {
		const field = findField( requests, name );
		if ( field ) {
			headings[ name ] = [ wikiPlain( field.label ), columnText( name ) ];
		}
	}
	return headings;
}

function brokenOffText( brokenOff: Exclude<BrokenOff, { kind: 'none' }> ): string {
	switch ( brokenOff.kind ) {
		case 'run':
			return msg( 'accountcreator-broken-off', brokenOff.settled, brokenOff.total );
		case 'elsewhere':
			return msg( 'accountcreator-broken-off-elsewhere' );
		case 'unreadable':
			return msg( 'accountcreator-broken-off-unreadable' );
		default:
			return never( brokenOff );
	}
}

/** View *list*: the text, what was understood of it, and what holds for everybody on it. */
export class ListView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-list' );
	private readonly text: OO.ui.MultilineTextInputWidget;
	private readonly modes: PasswordModeView;
	private readonly $understood = $( '<div>' ).addClass( 'accountcreator-understood' ).attr( 'role', 'status' );
	private readonly $columns = $( '<div>' ).addClass( 'accountcreator-columns' );
	private readonly $rest = $( '<div>' );
	private readonly $brokenOff = $( '<div>' ).attr( 'role', 'status' );
	private brokenOff: ListState[ 'brokenOff' ] | null = null;
	/** The text that the model has, as far as this view told it or was told: what is typed since must not be lost. */
	private known = '';
	private controls: FieldControl[] = [];
	private built = '';
	private understood = '';
	private timer: ReturnType<typeof setTimeout> | undefined;

	public constructor( private readonly many: AccountList ) {
		this.text = new OO.ui.MultilineTextInputWidget( { name: 'list', rows: 9, placeholder: msg( 'accountcreator-list-example' ) } );
		this.text.$input.attr( { spellcheck: 'false', autocomplete: 'off' } );
		this.text.on( 'change', () => {
			clearTimeout( this.timer );
			this.timer = setTimeout( () => this.readNow(), REST );
		} );
		this.modes = new PasswordModeView( ( mode ) => {
			if ( isListMode( mode ) ) {
				many.draft.setMode( mode );
			}
		}, {
			generate: () => msg( 'accountcreator-mode-generate-list' ), type: () => msg( 'accountcreator-mode-type-list' )
		} );
		this.$element.append(
			this.$brokenOff, new OO.ui.FieldLayout( this.text, { align: 'top', label: msg( 'accountcreator-list' ) } ).$element,
			this.fileRow(), this.$understood, this.$columns, this.modes.$element, this.$rest
		);
		this.$element.on( 'dragover', ( event ) => event.preventDefault() );
		this.$element.on( 'drop', ( event ) => {
			const file = ( event.originalEvent as DragEvent ).dataTransfer?.files[ 0 ];
			if ( file ) {
				event.preventDefault();
				void this.readFile( file );
			}
		} );
	}

	/** Reads what is in the box, without waiting for the typing to rest. */
	public readNow(): void {
		clearTimeout( this.timer );
		const text = this.text.getValue();
		if ( text !== this.known ) {
			this.known = text;
			this.many.draft.setText( text );
		}
	}

	public focus(): void {
		this.text.focus();
	}

	public render( state: ListState ): void {
		if ( state.text !== this.known ) {
			// The model has another text of its own accord, e.g. none for a new list.
			this.known = state.text;
			this.text.setValue( state.text );
		}
		this.renderBrokenOff( state );
		this.modes.render( state.modes, state.mode, state.opening?.requests ?? [] );
		this.renderFields( state );
		this.renderUnderstood( state );
	}

	/** A run of this tab that broke off comes first. */
	private renderBrokenOff( { brokenOff }: ListState ): void {
		if ( brokenOff === this.brokenOff ) {
			return;
		}
		this.brokenOff = brokenOff;
		this.$brokenOff.empty();
		if ( brokenOff.kind === 'none' ) {
			return;
		}
		const $text = $( '<div>' ).text( brokenOffText( brokenOff ) );
		const forget = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-broken-off-forget' ) } );
		forget.on( 'click', () => this.many.run.forgetRun() );
		$text.append( ' ', forget.$element );
		if ( brokenOff.kind === 'run' ) {
			const goOn = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-broken-off-go-on' ), flags: [ 'primary', 'progressive' ] } );
			goOn.$button.attr( 'data-accountcreator-action', 'resume' );
			goOn.on( 'click', () => {
				void this.many.run.goOn();
			} );
			$text.append( goOn.$element );
		}
		this.$brokenOff.append( new OO.ui.MessageWidget( { type: 'warning', label: $text } ).$element );
	}

	private fileRow(): JQuery {
		const $input = $( '<input>' ).attr( { type: 'file', name: 'listfile', accept: '.csv,.tsv,.txt,text/*', id: OO.ui.generateElementId() } );
		$input.on( 'change', () => {
			const file = ( $input[ 0 ] as HTMLInputElement | undefined )?.files?.[ 0 ];
			if ( file ) {
				void this.readFile( file );
			}
		} );
		return $( '<div>' ).addClass( 'accountcreator-file' ).append(
			$( '<label>' ).attr( 'for', $input.attr( 'id' ) ?? '' ).text( msg( 'accountcreator-file' ) ), ' ', $input
		);
	}

	private async readFile( file: File ): Promise<void> {
		const bytes = new Uint8Array( await file.arrayBuffer() );
		this.text.setValue( decodeFile( bytes, ( part, encoding ) => new TextDecoder( encoding ).decode( part ) ) );
		this.readNow();
	}

	/** Reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
	private renderFields( state: ListState ): void {
		const requests = state.opening?.requests ?? [];
		const others = otherFields( requests, state.mode )
			.filter( ( { name } ) => name !== CAPTCHA_ANSWER && name !== CAPTCHA_QUESTION );
		const reason = findField( requests, 'reason' );
		this.many.draft.setHeadings( wikiHeadings( requests ) );
		const fields = [ ...( reason ? [ reason ] : [] ), ...others ];
		const key = JSON.stringify( fields );
		if ( key !== this.built ) {
			this.built = key;
			this.controls = fields.map( ( field ) => new FieldControl( field, {
				changed: ( name, value ) => {
					if ( name === 'reason' ) {
						this.many.draft.setReason( String( value ) );
					} else {
						this.many.draft.setValue( name, value );
					}
				},
				pressed: () => undefined
			}, true ) );
			this.$rest.empty().append( ...this.controls.map( ( { $element } ) => $element ) );
		}
		for ( const control of this.controls ) {
			const isReason = control.field.name === 'reason';
			control.setValue( isReason ? state.reason : state.values[ control.field.name ] ?? '' );
			const [ remark ] = isReason ? state.reasonRemarks : [];
			control.setRemark( remark ? { type: 'warning', content: remarkText( remark ) } : null );
		}
	}

	private renderUnderstood( { parsed, edition }: ListState ): void {
		const { editCount } = this.many.table;
		const key = parsed ? `${ edition } ${ editCount }` : '';
		if ( key === this.understood ) {
			return;
		}
		this.understood = key;
		this.$understood.empty();
		this.$columns.empty();
		if ( !parsed ) {
			return;
		}
		this.$understood.append( $( '<strong>' ).text( msg( 'accountcreator-understood', this.many.rows.length ) ) );
		if ( editCount > 0 ) {
			this.$understood.append( ' ', document.createTextNode( msg( 'accountcreator-edits-kept', editCount ) ) );
		}
		const telling = parsed.remarks.filter( ( { code } ) => code !== 'header' );
		if ( telling.length > 0 ) {
			this.$understood.append( this.remarkList( telling ) );
		}
		if ( parsed.columns && parsed.columns.length > 1 ) {
			const { columns } = parsed;
			columns.forEach( ( _kind, place ) => this.$columns.append( this.columnChoice( columns, place ) ) );
		}
	}

	private remarkList( remarks: readonly ParseRemark[] ): JQuery {
		const $list = $( '<ul>' ).append( remarks.slice( 0, NAMED_REMARKS ).map( ( remark ) => (
			$( '<li>' ).text( msg( 'accountcreator-line', remark.line, parseRemarkText( remark.code ), remark.text ) )
		) ) );
		if ( remarks.length > NAMED_REMARKS ) {
			$list.append( $( '<li>' ).text( msg( 'accountcreator-more-lines', remarks.length - NAMED_REMARKS ) ) );
		}
		return $list;
	}

	private columnChoice( columns: readonly ColumnKind[], place: number ): JQuery {
		const $select = $( '<select>' ).attr( 'id', OO.ui.generateElementId() ).append( KINDS.map( ( kind ) => (
			$( '<option>' ).val( kind ).text( columnText( kind ) ).prop( 'selected', kind === columns[ place ] )
		) ) );
		$select.on( 'change', () => {
			const chosen = KINDS.find( ( kind ) => kind === $select.val() );
			if ( chosen ) {
				this.many.draft.setColumns( columns.map( ( kind, index ) => index === place ? chosen : kind ) );
			}
		} );
		return $( '<span>' ).addClass( 'accountcreator-column-choice' ).append(
			$( '<label>' ).attr( 'for', $select.attr( 'id' ) ?? '' ).text( msg( 'accountcreator-column-number', place + 1 ) ),
			' ', $select
		);
	}
}
