import type { RequestField } from '../../accounts/list/row';
import type { RowBlocks } from './row-blocks';
import { EDITABLE, type RowView } from './row-view';

/** Where in the table something is: in a cell that can be edited, or else (`field` null) on a button beside. */
export interface TablePlace {
	view: RowView;
	/** Counted from 0 among RowView.stops. */
	stop: number;
	field: RequestField | null;
}

/** The one cell or button of a table that the Tab key finds, and the keys that lead on from it. */
export class TableCursor {
	private reachable: HTMLElement | null = null;

	/**
	 * @param table
	 * @param blocks Its rows
	 * @param reveal Brings an element of the table into sight
	 */
	public constructor(
		private readonly table: HTMLElement, private readonly blocks: RowBlocks,
		private readonly reveal: ( element: HTMLElement ) => void
	) {}

	/** Rows have come, gone or changed: the Tab key still has to find one cell or button, and one only. */
	public follow(): void {
		const row = this.reachable?.closest<HTMLElement>( '[data-accountcreator-row]' );
		if ( !row || row.hidden || !this.table.contains( row ) ) {
			this.setReachable( this.blocks.neighbour( null, 1 )?.cell( 'username' ) ?? null );
		}
	}

	public focus(): void {
		this.reachable?.focus();
	}

	/** Where the person is, by whatever way, is where the Tab key leads back to. */
	public stay( { view, stop }: TablePlace ): void {
		this.setReachable( view.stops[ stop ] ?? null );
	}

	public goTo( element: HTMLElement | null | undefined ): void {
		if ( element ) {
			this.setReachable( element );
			// The browser would scroll everything around it, the page too.
			element.focus( { preventScroll: true } );
			this.reveal( element );
		}
	}

	/** To the same place of the row that is so many steps away, or as far as there are any. */
	public move( view: RowView, stop: number, steps: number ): void {
		const { stops = [] } = this.blocks.neighbour( view, steps ) ?? {};
		this.goTo( stops[ stop ] ?? stops[ stops.length - 1 ] );
	}

	/** @return Null: it is at no such place */
	public placeOf( target: EventTarget | null ): TablePlace | null {
		const element = target instanceof Element ? target : null;
		const row = element?.closest( '[data-accountcreator-row]' );
		const view = this.blocks.view( Number( row?.getAttribute( 'data-accountcreator-row' ) ) );
		const stop = view ? view.stops.findIndex( ( each ) => each.contains( element ) ) : -1;
		const name = view?.stops[ stop ]?.getAttribute( 'data-field' );
		return view && stop !== -1 ? { view, stop, field: EDITABLE.find( ( each ) => each === name ) ?? null } : null;
	}

	/**
	 * Does what a key stands for that leads from one cell or button to another.
	 *
	 * @return False: it is another key
	 */
	public walk( { key }: KeyboardEvent, { view, stop }: TablePlace ): boolean {
		switch ( key ) {
			case 'ArrowDown':
				this.move( view, stop, 1 );
				return true;
			case 'ArrowUp':
				this.move( view, stop, -1 );
				return true;
			case 'ArrowLeft':
			case 'ArrowRight': {
				const isRightToLeft = getComputedStyle( this.table ).direction === 'rtl';
				this.goTo( view.stops[ stop + ( ( key === 'ArrowRight' ) === isRightToLeft ? -1 : 1 ) ] );
				return true;
			}
			case 'Home':
				this.move( view, stop, -Infinity );
				return true;
			case 'End':
				this.move( view, stop, Infinity );
				return true;
			default:
				return false;
		}
	}

	private setReachable( cell: HTMLElement | null ): void {
		this.reachable?.setAttribute( 'tabindex', '-1' );
		cell?.setAttribute( 'tabindex', '0' );
		this.reachable = cell;
	}
}
