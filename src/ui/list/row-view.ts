import { never } from '../../accounts/contract/outcome';
import { outcomeOf, type RequestField, type Row, type RowRemark, type RowState } from '../../accounts/list/row';
import { msg } from '../shared/messages';
import { outcomeText, remarkText } from './row-texts';
import { wikiNodes } from '../shared/wiki-html';

/** What a row lets the person do. */
export interface RowActions {
	fix( row: Row, remark: RowRemark, value: string ): void;
	override( row: Row, remark: RowRemark, chosen: boolean ): void;
	/** Asks for free names in place of one that is taken. */
	alternatives( row: Row ): void;
	remove( row: Row ): void;
	/** Answers the step that an unfinished row waits for. */
	finish( row: Row ): void;
}

/** The columns that can be edited, in the order in which they stand. */
export const EDITABLE: readonly RequestField[] = [ 'username', 'email', 'realname' ];

/** What exists or is under way cannot be taken out of the list. */
const REMOVABLE: readonly RowState[] = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'refused' ];

export function stateText( state: RowState ): string {
	switch ( state ) {
		case 'unchecked':
			return msg( 'accountcreator-state-unchecked' );
		case 'checking':
			return msg( 'accountcreator-state-checking' );
		case 'ready':
			return msg( 'accountcreator-state-ready' );
		case 'warned':
			return msg( 'accountcreator-state-warned' );
		case 'rejected':
			return msg( 'accountcreator-state-rejected' );
		case 'already':
			return msg( 'accountcreator-state-already' );
		case 'creating':
			return msg( 'accountcreator-state-creating' );
		case 'created':
			return msg( 'accountcreator-state-created' );
		case 'refused':
			return msg( 'accountcreator-state-refused' );
		case 'unfinished':
			return msg( 'accountcreator-state-unfinished' );
		case 'unknown':
			return msg( 'accountcreator-state-unknown' );
		case 'skipped':
			return msg( 'accountcreator-state-skipped' );
		default:
			return never( state );
	}
}

function cell( className: string ): HTMLElement {
	const element = document.createElement( 'div' );
	element.className = `accountcreator-cell accountcreator-cell-${ className }`;
	element.setAttribute( 'role', 'gridcell' );
	return element;
}

function smallButton( label: string, pressed: () => void ): HTMLButtonElement {
	// A plain button: thousands of rows would make thousands of OOUI widgets.
	const button = document.createElement( 'button' );
	button.type = 'button';
	button.className = 'accountcreator-small-button';
	button.textContent = label;
	button.addEventListener( 'click', pressed );
	return button;
}

/** The states' words: ten thousand rows would ask for the same few over and over. */
const stateTexts = new Map<RowState, string>();

function knownStateText( state: RowState ): string {
	const text = stateTexts.get( state ) ?? stateText( state );
	stateTexts.set( state, text );
	return text;
}

/** One row of the table. Its plain elements stay and are written into: that is fast, and the focus is not lost. */
export class RowView {
	public readonly element = document.createElement( 'div' );
	private readonly state = cell( 'state' );
	private readonly fields = EDITABLE.map( ( field ) => ( {
		field, cell: cell( field ), text: document.createElement( 'bdi' )
	} ) );

	private readonly remarks = cell( 'remarks' );
	private readonly tools = cell( 'tools' );
	private place = -1;
	/** What the tools are for, so that they are made anew only when that changes. */
	private tool = '';

	public constructor( public readonly row: Row, private readonly actions: RowActions ) {
		this.element.className = 'accountcreator-row';
		this.element.setAttribute( 'role', 'row' );
		this.element.setAttribute( 'data-accountcreator-row', String( row.id ) );
		for ( const { field, cell: element } of this.fields ) {
			element.setAttribute( 'data-field', field );
			element.tabIndex = -1;
		}
		this.element.append(
			this.state, ...this.fields.map( ( { cell: element } ) => element ), this.remarks, this.tools
		);
		this.render();
	}

	/** Where the row stands in the list, counted from 0. */
	public setPlace( place: number ): void {
		if ( place !== this.place ) {
			this.place = place;
			this.element.setAttribute( 'aria-rowindex', String( place + 2 ) );
		}
	}

	/** What others find the row by, and nothing that takes long. */
	public mark(): void {
		const { row, element } = this;
		element.setAttribute( 'data-state', row.state );
		element.setAttribute( 'data-username', row.canonical || row.request.username );
	}

	public render(): void {
		const { row } = this;
		this.mark();
		this.state.textContent = knownStateText( row.state );
		for ( const { field, cell: element, text } of this.fields ) {
			const value = row.request[ field ];
			if ( text.textContent !== value ) {
				text.textContent = value;
			}
			element.classList.toggle( 'accountcreator-cell-empty', value === '' );
			if ( text.parentNode !== element ) {
				element.textContent = '';
				element.append( text );
			}
			if ( row.remarks.some( ( remark ) => remark.field === field && remark.severity === 'error' ) ) {
				element.setAttribute( 'aria-invalid', 'true' );
			} else {
				element.removeAttribute( 'aria-invalid' );
			}
		}
		this.renderRemarks();
		this.renderTools();
	}

	public cell( field: RequestField ): HTMLElement | null {
		return this.fields.find( ( each ) => each.field === field )?.cell ?? null;
	}

	private renderRemarks(): void {
		const { row, remarks } = this;
		const outcome = outcomeOf( row );
		if ( row.remarks.length === 0 && !outcome && !remarks.hasChildNodes() ) {
			return;
		}
		const controls = (): HTMLElement[] => Array.from( remarks.querySelectorAll<HTMLElement>( 'button, input' ) );
		const focused = remarks.contains( document.activeElement ) ?
			controls().findIndex( ( control ) => control === document.activeElement ) : -1;
		remarks.textContent = '';
		// What could have been mended is past once the account exists.
		for ( const remark of row.state === 'created' ? row.remarks.filter( ( { fixes } ) => fixes.length === 0 ) : row.remarks ) {
			remarks.append( this.remark( remark ) );
		}
		if ( outcome ) {
			const said = document.createElement( 'div' );
			const { wiki, own } = outcomeText( outcome );
			if ( wiki ) {
				said.append( wikiNodes( wiki ), ' ' );
			}
			said.append( own );
			remarks.append( said );
		}
		if ( focused !== -1 ) {
			// Whoever pressed it stays where it was, or in the row where it has gone.
			( controls()[ focused ] ?? this.cell( 'username' ) )?.focus();
		}
	}

	private remark( remark: RowRemark ): HTMLElement {
		const { row, actions } = this;
		const element = document.createElement( 'div' );
		element.className = `accountcreator-row-remark accountcreator-row-remark-${ remark.severity }`;
		if ( remark.message ) {
			element.append( wikiNodes( remark.message ) );
		} else {
			element.append( remarkText( remark ) );
		}
		for ( const value of remark.fixes ) {
			element.append( ' ', smallButton( msg( 'accountcreator-fix', value ), () => actions.fix( row, remark, value ) ) );
		}
		if ( remark.code === 'name-taken' && remark.fixes.length === 0 ) {
			element.append( ' ', smallButton( msg( 'accountcreator-alternatives' ), () => actions.alternatives( row ) ) );
		}
		if ( remark.override !== null ) {
			element.append( ' ', this.overrideBox( remark, remark.override ) );
		}
		return element;
	}

	private overrideBox( remark: RowRemark, override: string ): HTMLElement {
		const label = document.createElement( 'label' );
		const box = document.createElement( 'input' );
		box.type = 'checkbox';
		box.checked = this.row.overrides.includes( override );
		box.addEventListener( 'change', () => this.actions.override( this.row, remark, box.checked ) );
		label.append( box, ' ', msg( 'accountcreator-override' ) );
		return label;
	}

	private renderTools(): void {
		const { row, actions, tools } = this;
		const kind = row.state === 'unfinished' ? 'finish' : REMOVABLE.includes( row.state ) ? 'remove' : '';
		const tool = kind === 'remove' ? `remove ${ row.request.username }` : kind;
		if ( tool === this.tool ) {
			return;
		}
		this.tool = tool;
		tools.textContent = '';
		if ( kind === 'finish' ) {
			tools.append( smallButton( msg( 'accountcreator-finish' ), () => actions.finish( row ) ) );
		} else if ( kind === 'remove' ) {
			const button = smallButton( '×', () => actions.remove( row ) );
			const label = msg( 'accountcreator-remove', row.request.username );
			button.setAttribute( 'aria-label', label );
			button.title = label;
			tools.append( button );
		}
	}
}
