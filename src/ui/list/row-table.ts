import type { RequestField, Row } from '../../accounts/list/row';
import type { RowFilter } from '../../accounts/list/row-filter';
import { msg } from '../shared/messages';
import { RowBlocks } from './row-blocks';
import { EDITABLE, type RowActions, type RowView } from './row-view';

export interface TableActions extends RowActions {
	/** A cell was edited. */
	edit( row: Row, field: RequestField, value: string ): void;
	/** May the row's cells be edited now? */
	canEdit( row: Row ): boolean;
}

/** The rows of a list as a grid that can be walked and edited by keyboard like a spreadsheet. */
export class RowTable {
	public readonly element = document.createElement( 'div' );
	private readonly blocks: RowBlocks;
	private readonly body: HTMLElement;
	private count = 0;
	private editor: HTMLInputElement | null = null;
	/** The one cell that the Tab key finds. */
	private reachable: HTMLElement | null = null;

	public constructor( private readonly actions: TableActions ) {
		this.blocks = new RowBlocks( actions, ( element ) => this.editor !== null && element.contains( this.editor ) );
		this.body = this.blocks.element;
		this.element.className = 'accountcreator-table';
		this.element.setAttribute( 'role', 'grid' );
		this.element.setAttribute( 'aria-label', msg( 'accountcreator-table' ) );
		const head = document.createElement( 'div' );
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
		this.element.append( head, this.body );
		this.body.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
		this.body.addEventListener( 'dblclick', ( event ) => this.editAt( event.target ) );
		this.body.addEventListener( 'click', ( event ) => this.onClick( event ) );
	}

	/** Shows other rows. Settles when all are built. */
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

	/** Brings the row into the part of the table that can be seen. */
	public reveal( id: number ): void {
		this.blocks.view( id )?.element.scrollIntoView( { block: 'nearest' } );
	}

	/** The Tab key has to find one cell, and one only. */
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

	private focusCell( view: RowView, field: RequestField ): void {
		const cell = view.cell( field );
		if ( cell ) {
			this.setReachable( cell );
			cell.focus();
			cell.scrollIntoView( { block: 'nearest' } );
		}
	}

	private viewAt( target: EventTarget | null ): { view: RowView; field: RequestField } | null {
		const cell = target instanceof Element ? target.closest( '[data-field]' ) : null;
		const element = cell?.closest( '[data-accountcreator-row]' );
		const view = this.blocks.view( Number( element?.getAttribute( 'data-accountcreator-row' ) ) );
		const field = EDITABLE.find( ( name ) => name === cell?.getAttribute( 'data-field' ) );
		return view && field ? { view, field } : null;
	}

	private onClick( event: MouseEvent ): void {
		const at = this.viewAt( event.target );
		if ( at && !this.editor ) {
			this.focusCell( at.view, at.field );
		}
	}

	private editAt( target: EventTarget | null, first: string | null = null ): void {
		const at = this.viewAt( target );
		if ( at && this.actions.canEdit( at.view.row ) ) {
			this.edit( at.view, at.field, first );
		}
	}

	private onKeydown( event: KeyboardEvent ): void {
		const at = this.viewAt( event.target );
		if ( !at || event.target === this.editor ) {
			return;
		}
		const { view, field } = at;
		const column = EDITABLE.indexOf( field );
		switch ( event.key ) {
			case 'ArrowDown':
				this.move( view, field, 1 );
				break;
			case 'ArrowUp':
				this.move( view, field, -1 );
				break;
			case 'ArrowLeft':
				this.focusCell( view, EDITABLE[ column - 1 ] ?? field );
				break;
			case 'ArrowRight':
				this.focusCell( view, EDITABLE[ column + 1 ] ?? field );
				break;
			case 'Home':
				this.move( view, field, -this.count );
				break;
			case 'End':
				this.move( view, field, this.count );
				break;
			case 'Enter':
			case 'F2':
				this.editAt( event.target );
				break;
			case 'Delete':
				this.removeAndMove( view, field );
				break;
			default:
				if ( event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey ) {
					return;
				}
				// As in a spreadsheet: to type is to begin anew.
				this.editAt( event.target, event.key );
		}
		event.preventDefault();
	}

	private move( view: RowView, field: RequestField, steps: number ): void {
		const next = this.blocks.neighbour( view, steps );
		if ( next ) {
			this.focusCell( next, field );
		}
	}

	private removeAndMove( view: RowView, field: RequestField ): void {
		const below = this.blocks.neighbour( view, 1 );
		const next = below === view ? this.blocks.neighbour( view, -1 ) : below;
		if ( this.actions.canEdit( view.row ) ) {
			this.actions.remove( view.row );
			if ( next && next !== view ) {
				this.focusCell( next, field );
			}
		}
	}

	private edit( view: RowView, field: RequestField, first: string | null ): void {
		const cell = view.cell( field );
		if ( !cell ) {
			return;
		}
		const editor = document.createElement( 'input' );
		editor.className = 'accountcreator-editor';
		editor.value = first ?? view.row.request[ field ];
		editor.setAttribute( 'aria-label', this.columnName( field ) );
		editor.setAttribute( 'autocomplete', 'off' );
		cell.textContent = '';
		cell.append( editor );
		this.editor = editor;
		editor.focus();
		if ( first === null ) {
			editor.select();
		}
		const finish = ( save: boolean, after: 'down' | 'right' | 'stay' | null ): void => {
			if ( this.editor !== editor ) {
				return;
			}
			this.editor = null;
			if ( save && editor.value !== view.row.request[ field ] ) {
				this.actions.edit( view.row, field, editor.value );
			}
			view.render();
			if ( after === 'down' ) {
				this.move( view, field, 1 );
			} else if ( after !== null ) {
				this.focusCell( view, after === 'right' ? EDITABLE[ EDITABLE.indexOf( field ) + 1 ] ?? field : field );
			}
		};
		editor.addEventListener( 'keydown', ( event ) => {
			const after = { Enter: 'down', Tab: 'right', Escape: 'stay' }[ event.key ] as 'down' | 'right' | 'stay' | undefined;
			if ( after && !event.isComposing && !event.shiftKey ) {
				event.preventDefault();
				// Escape would close the dialog.
				event.stopPropagation();
				finish( event.key !== 'Escape', after );
			}
		} );
		editor.addEventListener( 'blur', () => finish( true, null ) );
	}

	private columnName( field: RequestField ): string {
		switch ( field ) {
			case 'email':
				return msg( 'accountcreator-column-email' );
			case 'realname':
				return msg( 'accountcreator-column-realname' );
			default:
				return msg( 'accountcreator-column-username' );
		}
	}
}
