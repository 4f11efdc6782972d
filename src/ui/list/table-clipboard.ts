import type { RequestField, Row } from '../../accounts/list/row';
import type { RowBlocks } from './row-blocks';
import { EDITABLE, type RowView } from './row-view';
import type { TablePlace } from './table-cursor';

/** What is done with what is pasted. */
interface PasteActions {
	edit( row: Row, field: RequestField, value: string ): void;
	canEdit( row: Row ): boolean;
	/** All that is done meanwhile is undone at once. */
	asOne( act: () => void ): void;
	/** So many lines had no row to go to. */
	pastedBeyond( lines: number ): void;
}

/** What is on the clipboard, as cells. */
function cellsOf( { clipboardData }: ClipboardEvent ): string[][] {
	const text = clipboardData?.getData( 'text/plain' ) ?? '';
	return text.replace( /\r?\n$/, '' ).split( /\r?\n/ ).map( ( line ) => line.split( '\t' ) );
}

/** The fields from the place on to the right, of those that are shown. */
function fieldsFrom( { view, stop }: TablePlace ): RequestField[] {
	const { stops } = view;
	return EDITABLE.filter( ( field ) => {
		const cell = view.cell( field );
		return cell !== null && stops.indexOf( cell ) >= stop;
	} );
}

/** @return How many lines had no row to go to */
function paste( cells: readonly string[][], at: TablePlace, blocks: RowBlocks, actions: PasteActions ): number {
	const fields = fieldsFrom( at );
	let view: RowView | null = at.view;
	for ( const [ place, values ] of cells.entries() ) {
		if ( !view ) {
			return cells.length - place;
		}
		for ( const [ index, value ] of values.entries() ) {
			const field = fields[ index ];
			if ( field && actions.canEdit( view.row ) ) {
				actions.edit( view.row, field, value.trim() );
			}
		}
		const below: RowView | null = blocks.neighbour( view, 1 );
		view = below === view ? null : below;
	}
	return 0;
}

/**
 * Copies a cell and pastes into the table, from a cell on to the right and down, as in a spreadsheet.
 *
 * @param body Of the table
 * @param actions
 * @param blocks The table's rows
 * @param placeOf Where in the table an event is; null: nowhere, or in what is being typed there
 */
export function listenToClipboard(
	body: HTMLElement, actions: PasteActions, blocks: RowBlocks,
	placeOf: ( target: EventTarget | null ) => TablePlace | null
): void {
	body.addEventListener( 'copy', ( event ) => {
		const at = placeOf( event.target );
		// Text that is marked is copied by the browser.
		if ( at?.field && getSelection()?.isCollapsed ) {
			event.clipboardData?.setData( 'text/plain', at.view.row.request[ at.field ] );
			event.preventDefault();
		}
	} );
	body.addEventListener( 'paste', ( event ) => {
		const at = placeOf( event.target );
		if ( at?.field ) {
			event.preventDefault();
			actions.asOne( () => {
				actions.pastedBeyond( paste( cellsOf( event ), at, blocks, actions ) );
			} );
		}
	} );
}
