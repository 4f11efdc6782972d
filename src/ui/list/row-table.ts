import type { Row } from '../../accounts/list/row';
import { passes, type RowFilter } from '../../accounts/list/row-filter';
import type { RowKey } from '../../accounts/list/row-order';
import { msg } from '../shared/messages';
import { RowBlocks } from './row-blocks';
import { RowSelection } from './row-selection';
import { RowSorting } from './row-sorting';
import type { RowActions } from './row-view';
import { listenToClipboard } from './table-clipboard';
import { TableCursor } from './table-cursor';
import { TableEditing, type EditActions } from './table-editing';
import { TableHead } from './table-head';

export interface TableActions extends RowActions, EditActions {
	/** Lets all rows through. */
	showAll(): void;
	/** All that is done meanwhile is undone at once. */
	asOne( act: () => void ): void;
	/** Tells which rows are ticked. */
	selected( rows: readonly Row[] ): void;
	/** So many lines of what was pasted had no row to go to. */
	pastedBeyond( lines: number ): void;
}

/** What the rows need but for what the table knows itself: where they are. */
type RowlessActions = Omit<TableActions, 'goToLine' | 'isSelected'>;

/** On a narrow screen, what stands before a field, for the style sheet. */
function nameFields( { style }: HTMLElement ): void {
	for ( const [ name, text ] of [
		[ 'email', msg( 'accountcreator-column-email' ) ], [ 'realname', msg( 'accountcreator-column-realname' ) ],
		[ 'add-email', msg( 'accountcreator-add-email' ) ]
	] as const ) {
		style.setProperty( `--accountcreator-${ name }`, JSON.stringify( text ) );
	}
}

/** The rows of a list as a grid that can be walked and edited by keyboard like a spreadsheet; see also TableCursor. */
export class RowTable {
	public readonly element = document.createElement( 'div' );
	public readonly selection: RowSelection;
	private readonly headings: TableHead;
	private readonly sorting = new RowSorting();
	private rows: readonly Row[] = [];
	private readonly blocks: RowBlocks;
	private filter: RowFilter = 'all';
	private readonly cursor: TableCursor;
	private readonly editing: TableEditing;

	/**
	 * @param actions
	 * @param reveal Brings an element of the table into sight
	 */
	public constructor(
		private readonly actions: RowlessActions, reveal: ( element: HTMLElement ) => void
	) {
		this.selection = new RowSelection( ( rows ) => {
			rows.forEach( ( row ) => this.blocks.view( row.id )?.select( this.selection.has( row ) ) );
			actions.selected( this.selection.all );
		} );
		this.headings = new TableHead( ( key ) => this.sort( key ), () => this.cursor.focus() );
		this.blocks = new RowBlocks( {
			...actions, goToLine: ( line ) => this.goToLine( line ), isSelected: ( row ) => this.selection.has( row )
		}, ( element ) => this.editing.isIn( element ) );
		this.cursor = new TableCursor( this.element, this.blocks, reveal );
		this.editing = new TableEditing( actions, this.cursor );
		this.element.className = 'accountcreator-table';
		this.element.setAttribute( 'role', 'grid' );
		this.element.setAttribute( 'aria-label', msg( 'accountcreator-table' ) );
		this.element.setAttribute( 'aria-multiselectable', 'true' );
		nameFields( this.element );
		const { element: body } = this.blocks;
		this.element.append( this.headings.element, body );
		body.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
		body.addEventListener( 'click', ( event ) => {
			this.onTick( event );
			this.onClick( event );
		} );
		body.addEventListener( 'focusin', ( event ) => this.onFocus( event ) );
		listenToClipboard( body, actions, this.blocks, ( target ) => (
			this.editing.isIn( target ) ? null : this.cursor.placeOf( target )
		) );
	}

	/** The headings of the columns. */
	public get head(): HTMLElement {
		return this.headings.element;
	}

	/** The rows that are let through, as they stand. */
	public get shownRows(): Row[] {
		return this.sorting.put( this.rows ).filter( ( row ) => passes( row, this.filter ) );
	}

	/** Shows other rows. Resolves when all are built. */
	public async setRows( rows: readonly Row[] ): Promise<void> {
		this.rows = rows;
		this.element.setAttribute( 'aria-rowcount', String( rows.length + 1 ) );
		this.selection.keep( rows );
		const built = this.blocks.setRows( this.sorting.put( rows ) );
		this.headings.show( this.sorting.current );
		this.cursor.follow();
		await built;
		this.cursor.follow();
	}

	/** Shows what has changed in the rows with these ids. */
	public update( ids: Iterable<number> ): void {
		this.blocks.update( ids );
		this.cursor.follow();
	}

	private sort( key: RowKey ): void {
		const { rows } = this;
		this.sorting.press( key, rows );
		// Blocks are built from the first row to the last.
		void this.blocks.setRows( [] );
		void this.setRows( rows );
	}

	public setFilter( filter: RowFilter ): void {
		this.filter = filter;
		// Nothing is done to what is not seen.
		this.selection.clear();
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
		if ( at && !this.editing.isIn( target ) ) {
			this.cursor.stay( at );
		}
	}

	/** Is the list still being written? Then there is nothing to be said of its rows. */
	public setWritten( isWritten: boolean ): void {
		this.element.classList.toggle( 'accountcreator-written', isWritten );
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

	/** With Shift, all rows from the one that was ticked before. */
	private onTick( { target, shiftKey }: MouseEvent ): void {
		if ( target instanceof HTMLInputElement && target.hasAttribute( 'data-accountcreator-select' ) ) {
			const view = this.cursor.placeOf( target )?.view;
			if ( view ) {
				this.selection.tick( view.row, target.checked, shiftKey ? this.shownRows : null );
			}
		}
	}

	private onClick( { target }: MouseEvent ): void {
		const at = this.cursor.placeOf( target );
		if ( at?.field && !this.editing.isOpen ) {
			this.cursor.goTo( at.view.cell( at.field ) );
			// Who marks some of the text means to copy it.
			if ( getSelection()?.isCollapsed !== false ) {
				this.editing.open( target, '', false );
			}
		}
	}

	private onKeydown( event: KeyboardEvent ): void {
		const at = this.cursor.placeOf( event.target );
		if ( !at || this.editing.isIn( event.target ) ) {
			return;
		}
		if ( event.key === 'ArrowUp' && this.blocks.neighbour( at.view, -1 ) === at.view ) {
			this.headings.focus();
			event.preventDefault();
			return;
		}
		if ( this.cursor.walk( event, at ) || ( at.field && this.editing.byKey( event, at.view, at.field ) ) ) {
			event.preventDefault();
		}
	}
}
