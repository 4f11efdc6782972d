import type { Row } from '../../accounts/list/row';
import { inOrder, nextOrder, type RowKey, type RowOrder } from '../../accounts/list/row-order';

/** The order in which somebody has put the rows, which lasts: what is edited does not leap elsewhere. */
export class RowSorting {
	private order: RowOrder | null = null;
	/** Where the rows stood when they were put in order. */
	private places = new Map<Row, number>();
	private readonly compare = new Intl.Collator( mw.config.get( 'wgUserLanguage' ), { numeric: true } ).compare;

	/** Null: that of the list. */
	public get current(): RowOrder | null {
		return this.order;
	}

	/** The heading was pressed. */
	public press( key: RowKey, rows: readonly Row[] ): void {
		this.order = nextOrder( this.order, key );
		const ordered = this.order ? inOrder( rows, this.order, this.compare ) : [];
		this.places = new Map( ordered.map( ( row, place ) => [ row, place ] ) );
	}

	/**
	 * The rows as they are to stand; what has come since stands at the end. The rows of another list stand in its own
	 * order.
	 */
	public put( rows: readonly Row[] ): Row[] {
		const { places } = this;
		if ( !rows.some( ( row ) => places.has( row ) ) ) {
			this.order = null;
		}
		const placeOf = ( row: Row ): number => places.get( row ) ?? places.size;
		return this.order ? [ ...rows ].sort( ( a, b ) => placeOf( a ) - placeOf( b ) ) : [ ...rows ];
	}
}
