import type { RequestField, Row } from '../../accounts/list/row';
import type { RowFilter } from '../../accounts/list/row-filter';
import { msg } from '../shared/messages';
import { CellEditor, type AfterEditing } from './cell-editor';
import { RowBlocks } from './row-blocks';
import { EDITABLE, type RowActions, type RowView } from './row-view';

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

/** The rows of a list as a grid that can be walked and edited by keyboard like a spreadsheet. */
export class RowTable {
	public readonly element = document.createElement( 'div' );
	/** The headings of the columns. */
	public readonly head = document.createElement( 'div' );
	private readonly blocks: RowBlocks;
	private readonly body: HTMLElement;
	private count = 0;
	private readonly editor: CellEditor;
	/** The one cell or button that the Tab key finds; the arrow keys lead on from it. */
	private reachable: HTMLElement | null = null;

	/**
	 * @param actions
	 * @param reveal Brings an element of the table into sight
	 */
	public constructor(
		private readonly actions: TableActions, private readonly reveal: ( element: HTMLElement ) => void
	) {
		this.editor = new CellEditor(
			( { row }, field, value ) => actions.edit( row, field, value ),
			( view, field, after ) => this.leave( view, field, after )
		);
		this.blocks = new RowBlocks( actions, ( element ) => this.editor.isIn( element ) );
		this.body = this.blocks.element;
		this.element.className = 'accountcreator-table';
		this.element.setAttribute( 'role', 'grid' );
		this.element.setAttribute( 'aria-label', msg( 'accountcreator-table' ) );
		fillHead( this.head );
		this.element.append( this.head, this.body );
		const { body } = this;
		body.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
		body.addEventListener( 'dblclick', ( event ) => this.editAt( event.target ) );
		body.addEventListener( 'click', ( event ) => this.onClick( event ) );
		body.addEventListener( 'focusin', ( event ) => this.onFocus( event ) );
	}

	/** Shows other rows. Resolves when all are built. */
	public async setRows( rows: readonly Row[] ): Promise<void> {
		this.count = rows.length;
		this.element.setAttribute( 'aria-rowcount', String( rows.length + 1 ) );
		const built = this.blocks.setRows( rows );
		this.makeReachable();
		await built;
		this.makeReachable();
	}

	/** Shows what has changed in the rows with these ids. */
	public update( ids: Iterable<number> ): void {
		this.blocks.update( ids );
		this.makeReachable();
	}

	public setFilter( filter: RowFilter ): void {
		this.blocks.setFilter( filter );
		this.makeReachable();
	}

	public focus(): void {
		this.reachable?.focus();
	}

	/** The element of the row; null: it is not built yet. */
	public row( id: number ): HTMLElement | null {
		return this.blocks.view( id )?.element ?? null;
	}

	/** The Tab key has to find one cell or button, and one only. */
	private makeReachable(): void {
		const row = this.reachable?.closest<HTMLElement>( '[data-accountcreator-row]' );
		if ( !row || row.hidden || !this.body.contains( row ) ) {
			this.setReachable( this.blocks.neighbour( null, 1 )?.cell( 'username' ) ?? null );
		}
	}

	private setReachable( cell: HTMLElement | null ): void {
		this.reachable?.setAttribute( 'tabindex', '-1' );
		cell?.setAttribute( 'tabindex', '0' );
		this.reachable = cell;
	}

	private focusOn( element: HTMLElement | null | undefined ): void {
		if ( element ) {
			this.setReachable( element );
			// The browser would scroll everything around it, the page too.
			element.focus( { preventScroll: true } );
			this.reveal( element );
		}
	}

	/** Where in the table something happens: in a cell that can be edited, or else on a button beside. */
	private placeOf( target: EventTarget | null ): { view: RowView; stop: number; field: RequestField | null } | null {
		const element = target instanceof Element ? target : null;
		const row = element?.closest( '[data-accountcreator-row]' );
		const view = this.blocks.view( Number( row?.getAttribute( 'data-accountcreator-row' ) ) );
		const stop = view ? view.stops.findIndex( ( each ) => each.contains( element ) ) : -1;
		return view && stop !== -1 ? { view, stop, field: EDITABLE[ stop ] ?? null } : null;
	}

	/** Where the person is, by whatever way, is where the Tab key leads back to. */
	private onFocus( { target }: FocusEvent ): void {
		const at = this.placeOf( target );
		if ( at && !this.editor.isIn( target ) ) {
			this.setReachable( at.view.stops[ at.stop ] ?? null );
		}
	}

	private onClick( { target }: MouseEvent ): void {
		const at = this.placeOf( target );
		if ( at?.field && !this.editor.isOpen ) {
			this.focusOn( at.view.cell( at.field ) );
		}
	}

	private editAt( target: EventTarget | null, first: string | null = null ): void {
		const at = this.placeOf( target );
		if ( at?.field && this.actions.canEdit( at.view.row ) ) {
			this.editor.open( at.view, at.field, first );
		}
	}

	private onKeydown( event: KeyboardEvent ): void {
		const at = this.placeOf( event.target );
		if ( !at || this.editor.isIn( event.target ) ) {
			return;
		}
		if ( this.walk( event, at.view, at.stop ) || ( at.field && this.editByKey( event, at.view, at.field ) ) ) {
			event.preventDefault();
		}
	}

	/** The keys that lead from one cell or button to another. */
	private walk( { key }: KeyboardEvent, view: RowView, stop: number ): boolean {
		switch ( key ) {
			case 'ArrowDown':
				this.move( view, stop, 1 );
				return true;
			case 'ArrowUp':
				this.move( view, stop, -1 );
				return true;
			case 'ArrowLeft':
			case 'ArrowRight': {
				const isRightToLeft = getComputedStyle( this.element ).direction === 'rtl';
				this.focusOn( view.stops[ stop + ( ( key === 'ArrowRight' ) === isRightToLeft ? -1 : 1 ) ] );
				return true;
			}
			case 'Home':
				this.move( view, stop, -this.count );
				return true;
			case 'End':
				this.move( view, stop, this.count );
				return true;
			default:
				return false;
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

	private move( view: RowView, stop: number, steps: number ): void {
		const { stops = [] } = this.blocks.neighbour( view, steps ) ?? {};
		this.focusOn( stops[ stop ] ?? stops[ stops.length - 1 ] );
	}

	private removeAndMove( view: RowView, field: RequestField ): void {
		const below = this.blocks.neighbour( view, 1 );
		const next = below === view ? this.blocks.neighbour( view, -1 ) : below;
		if ( this.actions.canEdit( view.row ) ) {
			this.actions.remove( view.row );
			if ( next && next !== view ) {
				this.focusOn( next.cell( field ) );
			}
		}
	}

	/** From a cell that was edited to the next one. */
	private leave( view: RowView, field: RequestField, after: AfterEditing ): void {
		if ( after === 'down' ) {
			this.move( view, EDITABLE.indexOf( field ), 1 );
		} else {
			this.focusOn( view.cell( after === 'right' ? EDITABLE[ EDITABLE.indexOf( field ) + 1 ] ?? field : field ) );
		}
	}
}
