import type { RequestField, Row } from '../../accounts/list/row';
import { CellEditor, type AfterEditing } from './cell-editor';
import type { RowView } from './row-view';
import type { TableCursor } from './table-cursor';

export interface EditActions {
	/** A cell was edited. */
	edit( row: Row, field: RequestField, value: string ): void;
	/** May the row's cells be edited now? */
	canEdit( row: Row ): boolean;
	/** Takes back what was done last. */
	undo(): void;
}

const isUndo = ( { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent ): boolean => (
	key === 'z' && ( ctrlKey || metaKey ) && !shiftKey && !altKey
);

/** The editing of cells, by keyboard and otherwise. */
export class TableEditing {
	private readonly editor: CellEditor;

	public constructor( private readonly actions: EditActions, private readonly cursor: TableCursor ) {
		this.editor = new CellEditor(
			( { row }, field, value ) => actions.edit( row, field, value ),
			( view, field, after ) => this.leave( view, field, after )
		);
	}

	public get isOpen(): boolean {
		return this.editor.isOpen;
	}

	/** Is the target in what is being typed, or what is being typed in it? */
	public isIn( target: EventTarget | null ): boolean {
		return this.editor.isIn( target );
	}

	/**
	 * Opens the cell that the target is in, where it may be edited.
	 *
	 * @param target
	 * @param first What takes the place of the value; '': nothing does
	 * @param isMarked Is the whole value marked, so that what is typed takes its place?
	 */
	public open( target: EventTarget | null, first = '', isMarked = true ): void {
		const at = this.cursor.placeOf( target );
		if ( at?.field && this.actions.canEdit( at.view.row ) ) {
			this.editor.open( at.view, at.field, first, isMarked );
		}
	}

	/** The keys that change something. What a button does with them is the browser's business. */
	public byKey( event: KeyboardEvent, view: RowView, field: RequestField ): boolean {
		const { key } = event;
		if ( key === 'Enter' || key === 'F2' ) {
			this.open( event.target );
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
		this.open( event.target, key );
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
