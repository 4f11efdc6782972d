import type { Row } from '../../accounts/list/row';

/** The rows that the person has ticked. */
export class RowSelection {
	private readonly rows = new Set<Row>();
	/** The one that was ticked last, for a range. */
	private last: Row | null = null;

	/** @param changed Told of the rows that are ticked now and were not, or the other way round */
	public constructor( private readonly changed: ( rows: readonly Row[] ) => void ) {}

	public get all(): Row[] {
		return [ ...this.rows ];
	}

	public has( row: Row ): boolean {
		return this.rows.has( row );
	}

	/** Ticks rows, or takes the ticks away. */
	public set( rows: readonly Row[], isSelected: boolean ): void {
		const others = rows.filter( ( row ) => this.rows.has( row ) !== isSelected );
		others.forEach( ( row ) => {
			if ( isSelected ) {
				this.rows.add( row );
			} else {
				this.rows.delete( row );
			}
		} );
		this.changed( others );
	}

	/**
	 * The person has ticked a row, or unticked it.
	 *
	 * @param row
	 * @param isSelected
	 * @param shown The rows in the order in which they stand, for all up to the one before; null: this one alone
	 */
	public tick( row: Row, isSelected: boolean, shown: readonly Row[] | null ): void {
		const ends = this.last && shown ? [ shown.indexOf( this.last ), shown.indexOf( row ) ] : [];
		const [ from = -1, to = -1 ] = ends.sort( ( a, b ) => a - b );
		this.last = row;
		this.set( shown && from >= 0 ? shown.slice( from, to + 1 ) : [ row ], isSelected );
	}

	public clear(): void {
		this.last = null;
		this.set( this.all, false );
	}

	/** Other rows have gone. */
	public keep( rows: readonly Row[] ): void {
		const staying = new Set( rows );
		this.set( this.all.filter( ( row ) => !staying.has( row ) ), false );
	}
}
