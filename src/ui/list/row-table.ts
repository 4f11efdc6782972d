import type { RequestField, Row } from '../../accounts/list/row';
import type { RowFilter } from '../../accounts/list/row-filter';
import { msg } from '../shared/messages';
import { CellEditor, type AfterEditing } from './cell-editor';
import { RowBlocks } from './row-blocks';
import type { RowActions, RowView } from './row-view';
import { listenToClipboard } from './table-clipboard';
import { TableCursor } from './table-cursor';

export interface TableActions extends RowActions {
	/** A cell was edited. */
	edit( row: Row, field: RequestField, value: string ): void;
	/** May the row's cells be edited now? */
	canEdit( row: Row ): boolean;
	/** Takes back what was done last. */
	undo(): void;
	/** Lets all rows through. */
	showAll(): void;
}

/** What the rows need but for what the table knows itself: where they are. */
type RowlessActions = Omit<TableActions, 'goToLine'>;

function headCell( name: string, text: string ): HTMLElement {
	const cell = document.createElement( 'div' );
	cell.className = `accountcreator-cell accountcreator-cell-${ name }`;
	cell.setAttribute( 'role', 'columnheader' );
	cell.textContent = text;
	return cell;
}

/** The headings of the columns. */
function fillHead( head: HTMLElement ): void {
	head.className = 'accountcreator-row accountcreator-row-head';
	head.setAttribute( 'role', 'row' );
	head.setAttribute( 'aria-rowindex', '1' );
	head.setAttribute( 'data-line', msg( 'accountcreator-column-line' ) );
	for ( const [ name, text ] of [
		[ 'heading', msg( 'accountcreator-column-state' ) ], [ 'username', msg( 'accountcreator-column-username' ) ],
		[ 'email', msg( 'accountcreator-column-email' ) ], [ 'realname', msg( 'accountcreator-column-realname' ) ],
		[ 'remarks', msg( 'accountcreator-column-remarks' ) ]
	] as const ) {
		head.append( headCell( name, text ) );
	}
	const tools = headCell( 'tools', '' );
	const label = document.createElement( 'span' );
	// There is room for a bin only.
	label.className = 'accountcreator-offscreen';
	label.textContent = msg( 'accountcreator-column-tools' );
	tools.append( label );
	head.append( tools );
}

/** On a narrow screen, what stands before a field, for the style sheet. */
function nameFields( { style }: HTMLElement ): void {
	for ( const [ name, text ] of [
		[ 'email', msg( 'accountcreator-column-email' ) ], [ 'realname', msg( 'accountcreator-column-realname' ) ],
		[ 'add-email', msg( 'accountcreator-add-email' ) ]
	] as const ) {
		style.setProperty( `--accountcreator-${ name }`, JSON.stringify( text ) );
	}
}

const isUndo = ( { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent ): boolean => (
	key === 'z' && ( ctrlKey || metaKey ) && !shiftKey && !altKey
);

/** The rows of a list as a grid that can be walked and edited by keyboard like a spreadsheet; see also TableCursor. */
export class RowTable {
	public readonly element = document.createElement( 'div' );
	/** The headings of the columns. */
	public readonly head = document.createElement( 'div' );
	private readonly blocks: RowBlocks;
	private readonly cursor: TableCursor;
	private readonly editor: CellEditor;

	/**
	 * @param actions
	 * @param reveal Brings an element of the table into sight
	 */
	public constructor(
		private readonly actions: RowlessActions, reveal: ( element: HTMLElement ) => void
	) {
		this.editor = new CellEditor(
			( { row }, field, value ) => actions.edit( row, field, value ),
			( view, field, after ) => this.leave( view, field, after )
		);
		this.blocks = new RowBlocks( {
			...actions, goToLine: ( line ) => this.goToLine( line )
		}, ( element ) => this.editor.isIn( element ) );
		this.cursor = new TableCursor( this.element, this.blocks, reveal );
		this.element.className = 'accountcreator-table';
		this.element.setAttribute( 'role', 'grid' );
		this.element.setAttribute( 'aria-label', msg( 'accountcreator-table' ) );
		fillHead( this.head );
		nameFields( this.element );
		const { element: body } = this.blocks;
		this.element.append( this.head, body );
		body.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
		body.addEventListener( 'click', ( event ) => this.onClick( event ) );
		body.addEventListener( 'focusin', ( event ) => this.onFocus( event ) );
		listenToClipboard( body, actions, this.blocks, ( target ) => (
			this.editor.isIn( target ) ? null : this.cursor.placeOf( target )
		) );
	}

	/** Shows other rows. Resolves when all are built. */
	public async setRows( rows: readonly Row[] ): Promise<void> {
		this.element.setAttribute( 'aria-rowcount', String( rows.length + 1 ) );
		const built = this.blocks.setRows( rows );
		this.cursor.follow();
		await built;
		this.cursor.follow();
	}

	/** Shows what has changed in the rows with these ids. */
	public update( ids: Iterable<number> ): void {
		this.blocks.update( ids );
		this.cursor.follow();
	}

	public setFilter( filter: RowFilter ): void {
		this.blocks.setFilter( filter );
		this.cursor.follow();
	}

	public focus(): void {
		this.cursor.focus();
	}

	/** The element of the row; null: it is not built yet. */
	public row( id: number ): HTMLElement | null {
		return this.blocks.view( id )?.element ?? null;
	}

	private onFocus( { target }: FocusEvent ): void {
		const at = this.cursor.placeOf( target );
		if ( at && !this.editor.isIn( target ) ) {
			this.cursor.stay( at );
		}
	}

	/** Columns in which nothing stands, and of which nothing is said, take no room. */
	public hideEmpty( rows: readonly Row[] ): void {
		for ( const field of [ 'email', 'realname' ] as const ) {
			this.element.classList.toggle( `accountcreator-without-${ field }`, !rows.some( ( { request, remarks } ) => (
				request[ field ] !== '' || remarks.some( ( remark ) => remark.field === field )
			) ) );
		}
	}

	private goToLine( line: number ): void {
		const view = this.blocks.ofLine( line );
		if ( view?.element.hidden ) {
			this.actions.showAll();
		}
		this.cursor.goTo( view?.cell( 'username' ) );
	}

	private onClick( { target }: MouseEvent ): void {
		const at = this.cursor.placeOf( target );
		if ( at?.field && !this.editor.isOpen ) {
			this.cursor.goTo( at.view.cell( at.field ) );
			// Who marks some of the text means to copy it.
			if ( getSelection()?.isCollapsed !== false ) {
				this.editAt( target, '', false );
			}
		}
	}

	/**
	 * @param target
	 * @param first What takes the place of the value; '': nothing does
	 * @param isMarked Is the whole value marked, so that what is typed takes its place?
	 */
	private editAt( target: EventTarget | null, first = '', isMarked = true ): void {
		const at = this.cursor.placeOf( target );
		if ( at?.field && this.actions.canEdit( at.view.row ) ) {
			this.editor.open( at.view, at.field, first, isMarked );
		}
	}

	private onKeydown( event: KeyboardEvent ): void {
		const at = this.cursor.placeOf( event.target );
		if ( !at || this.editor.isIn( event.target ) ) {
			return;
		}
		if ( this.cursor.walk( event, at ) || ( at.field && this.editByKey( event, at.view, at.field ) ) ) {
			event.preventDefault();
		}
	}

	/** The keys that change something. What a button does with them is the browser's business. */
	private editByKey( event: KeyboardEvent, view: RowView, field: RequestField ): boolean {
		const { key } = event;
		if ( key === 'Enter' || key === 'F2' ) {
			this.editAt( event.target );
			return true;
		}
		if ( key === 'Delete' || key === 'Backspace' ) {
			this.empty( view.row, field );
			return true;
		}
		if ( key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey ) {
			return isUndo( event ) && this.undo();
		}
		// As in a spreadsheet: to type is to begin anew.
		this.editAt( event.target, key );
		return true;
	}

	private empty( row: Row, field: RequestField ): void {
		if ( this.actions.canEdit( row ) && row.request[ field ] !== '' ) {
			this.actions.edit( row, field, '' );
		}
	}

	private undo(): boolean {
		this.actions.undo();
		return true;
	}

	/** From a cell that was edited to the next one. */
	private leave( view: RowView, field: RequestField, after: AfterEditing ): void {
		const cell = view.cell( field );
		const stop = cell ? view.stops.indexOf( cell ) : -1;
		const beside = view.stops[ stop + 1 ];
		if ( after === 'down' ) {
			this.cursor.move( view, stop, 1 );
		} else {
			this.cursor.goTo( after === 'right' && beside?.hasAttribute( 'data-field' ) ? beside : cell );
		}
	}
}
