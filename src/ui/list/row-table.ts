import type { RequestField, Row } from '../../accounts/list/row';
import type { RowFilter } from '../../accounts/list/row-filter';
import { msg } from '../shared/messages';
import { CellEditor, type AfterEditing } from './cell-editor';
import { RowBlocks } from './row-blocks';
import { EDITABLE, type RowActions, type RowView } from './row-view';
import { TableCursor } from './table-cursor';

export interface TableActions extends RowActions {
	/** A cell was edited. */
	edit( row: Row, field: RequestField, value: string ): void;
	/** May the row's cells be edited now? */
	canEdit( row: Row ): boolean;
}

/** The headings of the columns. */
function fillHead( head: HTMLElement ): void {
	head.className = 'accountcreator-row accountcreator-row-head';
	head.setAttribute( 'role', 'row' );
	head.setAttribute( 'aria-rowindex', '1' );
	for ( const text of [
		msg( 'accountcreator-column-state' ), msg( 'accountcreator-column-username' ), msg( 'accountcreator-column-email' ),
		msg( 'accountcreator-column-realname' ), msg( 'accountcreator-column-remarks' ), msg( 'accountcreator-column-tools' )
	] ) {
		const cell = document.createElement( 'div' );
		cell.className = 'accountcreator-cell';
		cell.setAttribute( 'role', 'columnheader' );
		cell.textContent = text;
		head.append( cell );
	}
}

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
		private readonly actions: TableActions, reveal: ( element: HTMLElement ) => void
	) {
		this.editor = new CellEditor(
			( { row }, field, value ) => actions.edit( row, field, value ),
			( view, field, after ) => this.leave( view, field, after )
		);
		this.blocks = new RowBlocks( actions, ( element ) => this.editor.isIn( element ) );
		this.cursor = new TableCursor( this.element, this.blocks, reveal );
		this.element.className = 'accountcreator-table';
		this.element.setAttribute( 'role', 'grid' );
		this.element.setAttribute( 'aria-label', msg( 'accountcreator-table' ) );
		fillHead( this.head );
		const { element: body } = this.blocks;
		this.element.append( this.head, body );
		body.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
		body.addEventListener( 'dblclick', ( event ) => this.editAt( event.target ) );
		body.addEventListener( 'click', ( event ) => this.onClick( event ) );
		body.addEventListener( 'focusin', ( event ) => this.onFocus( event ) );
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

	private onClick( { target }: MouseEvent ): void {
		const at = this.cursor.placeOf( target );
		if ( at?.field && !this.editor.isOpen ) {
			this.cursor.goTo( at.view.cell( at.field ) );
		}
	}

	private editAt( target: EventTarget | null, first: string | null = null ): void {
		const at = this.cursor.placeOf( target );
		if ( at?.field && this.actions.canEdit( at.view.row ) ) {
			this.editor.open( at.view, at.field, first );
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
		if ( key === 'Delete' ) {
			this.removeAndMove( view, field );
			return true;
		}
		if ( key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey ) {
			return false;
		}
		// As in a spreadsheet: to type is to begin anew.
		this.editAt( event.target, key );
		return true;
	}

	private removeAndMove( view: RowView, field: RequestField ): void {
		const below = this.blocks.neighbour( view, 1 );
		const next = below === view ? this.blocks.neighbour( view, -1 ) : below;
		if ( this.actions.canEdit( view.row ) ) {
			this.actions.remove( view.row );
			if ( next && next !== view ) {
				this.cursor.goTo( next.cell( field ) );
			}
		}
	}

	/** From a cell that was edited to the next one. */
	private leave( view: RowView, field: RequestField, after: AfterEditing ): void {
		if ( after === 'down' ) {
			this.cursor.move( view, EDITABLE.indexOf( field ), 1 );
		} else {
			this.cursor.goTo( view.cell( after === 'right' ? EDITABLE[ EDITABLE.indexOf( field ) + 1 ] ?? field : field ) );
		}
	}
}
