import { never } from '../accounts/outcome';
import type { RequestField, Row, RowRemark, RowState } from '../accounts/list/row';
import { msg } from './messages';
import { outcomeText, remarkText } from './row-texts';
import { wikiNodes } from './wiki-html';

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

/** One row of the table. Built of plain elements, and built anew when the row changes. */
export class RowView {
	public readonly element = document.createElement( 'div' );

	public constructor(
		public readonly row: Row, private readonly actions: RowActions, private readonly place: number
	) {
		this.element.className = 'accountcreator-row';
		this.element.setAttribute( 'role', 'row' );
		this.element.setAttribute( 'data-accountcreator-row', String( row.id ) );
		this.render();
	}

	public render(): void {
		const { row, element } = this;
		element.setAttribute( 'data-state', row.state );
		element.setAttribute( 'data-username', row.canonical || row.request.username );
		element.setAttribute( 'aria-rowindex', String( this.place + 2 ) );
		element.textContent = '';
		const state = cell( 'state' );
		state.textContent = stateText( row.state );
		const fields = EDITABLE.map( ( field ) => this.fieldCell( field ) );
		element.append( state, ...fields, this.remarksCell(), this.toolsCell() );
	}

	private fieldCell( field: RequestField ): HTMLElement {
		const element = cell( field );
		element.setAttribute( 'data-field', field );
		element.tabIndex = -1;
		const text = document.createElement( 'bdi' );
		text.textContent = this.row.request[ field ];
		element.classList.toggle( 'accountcreator-cell-empty', text.textContent === '' );
		element.append( text );
		if ( this.row.remarks.some( ( remark ) => remark.field === field && remark.severity === 'error' ) ) {
			element.setAttribute( 'aria-invalid', 'true' );
		}
		return element;
	}

	private remarksCell(): HTMLElement {
		const element = cell( 'remarks' );
		const { row } = this;
		for ( const remark of row.remarks ) {
			element.append( this.remark( remark ) );
		}
		if ( row.outcome ) {
			const said = document.createElement( 'div' );
			const { wiki, own } = outcomeText( row.outcome );
			if ( wiki ) {
				said.append( wikiNodes( wiki ), ' ' );
			}
			said.append( own );
			element.append( said );
		}
		return element;
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

	private toolsCell(): HTMLElement {
		const element = cell( 'tools' );
		const { row, actions } = this;
		switch ( row.state ) {
			case 'unfinished':
				element.append( smallButton( msg( 'accountcreator-finish' ), () => actions.finish( row ) ) );
				break;
			case 'unchecked':
			case 'checking':
			case 'ready':
			case 'warned':
			case 'rejected':
			case 'refused': {
				const button = smallButton( '×', () => actions.remove( row ) );
				button.setAttribute( 'aria-label', msg( 'accountcreator-remove', row.request.username ) );
				button.title = msg( 'accountcreator-remove', row.request.username );
				element.append( button );
				break;
			}
			default:
				// What exists or is under way cannot be taken out of the list.
		}
		return element;
	}
}
