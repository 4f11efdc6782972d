import type { Row, RowState } from '../../accounts/list/row';
import { passes, type RowFilter } from '../../accounts/list/row-filter';
import { RowView, stateText, type RowActions } from './row-view';
import { Slices } from '../shared/slices';

/** How many rows a block has: it is laid out as a whole, and the browser looks at each block whenever it paints. */
const BLOCK = 50;

/** More rows than a screen has room for. */
const SCREEN = 60;

/** The attribute of blocks that are not laid out, wherever they are. */
const PASSED_OVER = 'data-passed-over';

/** Rows that stand together, so that the browser can pass over them as one while they are off the screen. */
interface Block {
	readonly element: HTMLElement;
	size: number;
	/** How many of its rows the filter lets through. */
	shown: number;
}

/**
 * The elements of all rows, in the order of the list. All of them are there for whoever looks for them, other scripts
 * and the browser's own search included; the browser need not lay out those off the screen (content-visibility), and
 * they are built and brought up to date in slices.
 */
export class RowBlocks {
	public readonly element = document.createElement( 'div' );
	private readonly views = new Map<number, RowView>();
	private readonly blocks = new Map<RowView, Block>();
	private rows: readonly Row[] = [];
	private filter: RowFilter = 'all';
	/** Up to where the rows are built, and the view before. */
	private built = 0;
	private last: RowView | null = null;
	/** Views that don't show yet how their rows are. */
	private readonly stale = new Set<RowView>();
	/** The states' words: ten thousand rows would ask for the same few over and over. */
	private readonly stateTexts = new Map<RowState, string>();
	private readonly slices = new Slices( () => this.step() );

	/**
	 * @param actions
	 * @param isEdited Is something being typed in the row's element?
	 */
	public constructor(
		private readonly actions: RowActions, private readonly isEdited: ( element: HTMLElement ) => boolean
	) {
		this.element.className = 'accountcreator-table-body';
	}

	/** Shows other rows; the views of those that stay are kept. Resolves when all are built. */
	public setRows( rows: readonly Row[] ): Promise<void> {
		const staying = new Set( rows );
		this.rows = rows;
		this.built = 0;
		this.last = null;
		// Another list has other rows with the same ids.
		const going = [ ...this.views.values() ].filter( ( { row } ) => !staying.has( row ) );
		if ( going.length === this.views.size ) {
			this.element.textContent = '';
			this.views.clear();
			this.blocks.clear();
			this.stale.clear();
		} else {
			going.forEach( ( view ) => this.remove( view ) );
		}
		return this.slices.go();
	}

	/** Shows what has changed in the rows with these ids: their states at once, the words as soon as may be. */
	public update( ids: Iterable<number> ): void {
		for ( const id of ids ) {
			const view = this.views.get( id );
			if ( view ) {
				view.mark();
				this.stale.add( view );
				// A row that is no longer let through stays until a filter is chosen: it may be in somebody's hands.
				if ( passes( view.row, this.filter ) ) {
					this.show( view, true );
				}
			}
		}
		void this.slices.go();
	}

	public setFilter( filter: RowFilter ): void {
		this.filter = filter;
		this.views.forEach( ( view ) => this.show( view, passes( view.row, filter ) ) );
		// Where few rows were let through, many blocks are on the screen, and all of them would be laid out once more.
		let above = 0;
		for ( const block of new Set( this.blocks.values() ) ) {
			block.element.toggleAttribute( PASSED_OVER, above > SCREEN );
			above += block.shown;
		}
		requestAnimationFrame( () => requestAnimationFrame( () => {
			Array.from( this.element.children ).forEach( ( element ) => element.removeAttribute( PASSED_OVER ) );
		} ) );
	}

	public view( id: number ): RowView | null {
		return this.views.get( id ) ?? null;
	}

	/** The row of a line of the list; null: there is none, or it is not built yet. */
	public ofLine( line: number ): RowView | null {
		return [ ...this.views.values() ].find( ( { row } ) => row.line === line ) ?? null;
	}

	/**
	 * The row that is so many steps away among those that are let through, or as far as there are any.
	 *
	 * @param view Null: from above the first
	 * @param steps
	 */
	public neighbour( view: RowView | null, steps: number ): RowView | null {
		const direction = Math.sign( steps );
		let found: RowView | null = view;
		let left = Math.abs( steps );
		for (
			let place = ( view ? this.rows.indexOf( view.row ) : -1 ) + direction;
			left > 0 && place >= 0 && place < this.rows.length; place += direction
		) {
			const row = this.rows[ place ];
			const candidate = row && this.view( row.id );
			if ( candidate && !candidate.element.hidden ) {
				found = candidate;
				left--;
			}
		}
		return found;
	}

	/** One row more, built or brought up to date. */
	private step(): boolean {
		const row = this.rows[ this.built ];
		if ( row ) {
			const view = this.views.get( row.id ) ?? this.build( row );
			view.setPlace( this.built++ );
			this.last = view;
			return true;
		}
		const [ stale ] = this.stale;
		if ( stale ) {
			this.stale.delete( stale );
			if ( !this.isEdited( stale.element ) ) {
				stale.render();
			}
		}
		return this.stale.size > 0;
	}

	private build( row: Row ): RowView {
		const view = new RowView( row, this.actions, ( state ) => this.stateText( state ) );
		const before = this.last && this.blocks.get( this.last );
		// At the end of the list a new block begins once the last one is full.
		const isFull = !before || before.size >= BLOCK && before.element === this.element.lastElementChild &&
			this.last?.element === before.element.lastElementChild;
		const block = isFull ? this.makeBlock() : before;
		this.views.set( row.id, view );
		this.blocks.set( view, block );
		block.size++;
		block.element.insertBefore( view.element, isFull || !this.last ? null : this.last.element.nextSibling );
		view.element.hidden = true;
		this.show( view, passes( row, this.filter ) );
		return view;
	}

	private stateText( state: RowState ): string {
		const text = this.stateTexts.get( state ) ?? stateText( state );
		this.stateTexts.set( state, text );
		return text;
	}

	private makeBlock(): Block {
		const element = document.createElement( 'div' );
		element.className = 'accountcreator-rows';
		element.setAttribute( 'role', 'rowgroup' );
		element.hidden = true;
		if ( this.last ) {
			this.element.append( element );
		} else {
			this.element.prepend( element );
		}
		return { element, size: 0, shown: 0 };
	}

	private remove( view: RowView ): void {
		const block = this.blocks.get( view );
		this.show( view, false );
		view.element.remove();
		this.views.delete( view.row.id );
		this.blocks.delete( view );
		this.stale.delete( view );
		if ( block && --block.size === 0 ) {
			block.element.remove();
		}
	}

	private show( view: RowView, isShown: boolean ): void {
		const block = this.blocks.get( view );
		if ( block && view.element.hidden === isShown ) {
			view.element.hidden = !isShown;
			block.shown += isShown ? 1 : -1;
			block.element.hidden = block.shown === 0;
			// How high it is while the browser passes over it.
			block.element.style.setProperty( '--accountcreator-rows', String( block.shown ) );
		}
	}
}
