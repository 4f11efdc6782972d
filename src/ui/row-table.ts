import type { RequestField, Row, RowState } from '../accounts/list/row';
import { msg } from './messages';
import { EDITABLE, RowView, type RowActions } from './row-view';

export interface TableActions extends RowActions {
	/** A cell was edited. */
	edit( row: Row, field: RequestField, value: string ): void;
	/** May the row's cells be edited now? */
	canEdit( row: Row ): boolean;
}

export type RowFilter = 'all' | 'problems' | 'warnings' | 'ready' | 'done';

/** The states that each filter lets through. */
export const FILTERS: Readonly<Record<Exclude<RowFilter, 'all'>, readonly RowState[]>> = {
	problems: [ 'rejected', 'refused', 'unknown', 'unfinished' ],
	warnings: [ 'warned' ],
	ready: [ 'ready' ],
	done: [ 'created', 'already', 'skipped' ]
};

/** How many rows are built in one go; the rest waits for the browser to catch its breath. */
const SLICE = 200;

/**
 * The rows of a list as a grid that can be walked and edited by keyboard like a spreadsheet. Rows are plain elements
 * outside the window of which the browser need not lay out (content-visibility), built a slice at a time.
 */
export class RowTable {
	public readonly element = document.createElement( 'div' );
	private readonly body = document.createElement( 'div' );
	private views = new Map<number, RowView>();
	private rows: readonly Row[] = [];
	private filter: RowFilter = 'all';
	private building = 0;
	private editor: HTMLInputElement | null = null;

	public constructor( private readonly actions: TableActions ) {
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
		this.body.className = 'accountcreator-table-body';
		this.body.setAttribute( 'role', 'rowgroup' );
		this.element.append( head, this.body );
		this.body.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
		this.body.addEventListener( 'dblclick', ( event ) => this.editAt( event.target ) );
		this.body.addEventListener( 'click', ( event ) => this.onClick( event ) );
	}

	/** Shows other rows. Settles when all are built. */
	public async setRows( rows: readonly Row[] ): Promise<void> {
		const building = ++this.building;
		this.rows = rows;
		this.element.setAttribute( 'aria-rowcount', String( rows.length + 1 ) );
		const kept = this.views;
		this.views = new Map();
		this.body.textContent = '';
		for ( let start = 0; start < rows.length; start += SLICE ) {
			const fragment = document.createDocumentFragment();
			rows.slice( start, start + SLICE ).forEach( ( row, index ) => {
				const view = kept.get( row.id ) ?? new RowView( row, this.actions, start + index );
				this.views.set( row.id, view );
				view.element.hidden = !this.passes( row );
				fragment.append( view.element );
			} );
			this.body.append( fragment );
			if ( start === 0 ) {
				this.makeReachable();
			}
			await new Promise( ( resolve ) => {
				setTimeout( resolve );
			} );
			if ( building !== this.building ) {
				return;
			}
		}
	}

	/** Shows what has changed in the rows with these ids. */
	public update( ids: Iterable<number> ): void {
		for ( const id of ids ) {
			const view = this.views.get( id );
			if ( view && !( this.editor && view.element.contains( this.editor ) ) ) {
				const focused = this.focusedField( view );
				view.render();
				view.element.hidden = !this.passes( view.row );
				if ( focused !== null ) {
					this.focusCell( view, focused );
				}
			}
		}
		this.makeReachable();
	}

	public setFilter( filter: RowFilter ): void {
		this.filter = filter;
		this.views.forEach( ( view ) => {
			view.element.hidden = !this.passes( view.row );
		} );
		this.makeReachable();
	}

	public focus(): void {
		this.body.querySelector<HTMLElement>( '[tabindex="0"]' )?.focus();
	}

	/** Brings the row into the part of the table that can be seen. */
	public reveal( id: number ): void {
		this.views.get( id )?.element.scrollIntoView( { block: 'nearest' } );
	}

	private passes( row: Row ): boolean {
		return this.filter === 'all' || FILTERS[ this.filter ].includes( row.state );
	}

	/** The Tab key has to find one cell, and one only. */
	private makeReachable(): void {
		if ( !this.body.querySelector( '.accountcreator-row:not( [hidden] ) [data-field][tabindex="0"]' ) ) {
			this.body.querySelector<HTMLElement>( '.accountcreator-row:not( [hidden] ) [data-field]' )?.setAttribute( 'tabindex', '0' );
		}
	}

	private focusedField( view: RowView ): string | null {
		const active = document.activeElement;
		return active && view.element.contains( active ) ? active.getAttribute( 'data-field' ) : null;
	}

	private focusCell( view: RowView, field: string ): void {
		for ( const reachable of Array.from( this.body.querySelectorAll( '[data-field][tabindex="0"]' ) ) ) {
			reachable.setAttribute( 'tabindex', '-1' );
		}
		const cell = view.element.querySelector<HTMLElement>( `[data-field="${ field }"]` );
		if ( cell ) {
			cell.tabIndex = 0;
			cell.focus();
			cell.scrollIntoView( { block: 'nearest' } );
		}
	}

	private viewAt( target: EventTarget | null ): { view: RowView; field: RequestField } | null {
		const cell = target instanceof Element ? target.closest( '[data-field]' ) : null;
		const element = cell?.closest( '[data-accountcreator-row]' );
		const view = this.views.get( Number( element?.getAttribute( 'data-accountcreator-row' ) ) );
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
				this.move( view, field, -this.rows.length );
				break;
			case 'End':
				this.move( view, field, this.rows.length );
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

	private neighbour( view: RowView, steps: number ): RowView | null {
		const visible = this.rows.filter( ( candidate ) => this.passes( candidate ) );
		const place = visible.indexOf( view.row ) + steps;
		const row = visible[ Math.max( 0, Math.min( visible.length - 1, place ) ) ];
		return row ? this.views.get( row.id ) ?? null : null;
	}

	private move( view: RowView, field: RequestField, steps: number ): void {
		const next = this.neighbour( view, steps );
		if ( next ) {
			this.focusCell( next, field );
		}
	}

	private removeAndMove( view: RowView, field: RequestField ): void {
		const next = this.neighbour( view, 1 ) === view ? this.neighbour( view, -1 ) : this.neighbour( view, 1 );
		if ( this.actions.canEdit( view.row ) ) {
			this.actions.remove( view.row );
			if ( next && next !== view ) {
				this.focusCell( next, field );
			}
		}
	}

	private edit( view: RowView, field: RequestField, first: string | null ): void {
		const cell = view.element.querySelector<HTMLElement>( `[data-field="${ field }"]` );
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
