/** So many blank cells are added in place of cells that go over several rows and columns; no list has more. */
export const MOST_SPANNED = 200000;

/** How many more blank cells may be added to the tables of a document. */
export class SpanBudget {
	public isSpent = false;
	private left = MOST_SPANNED;

	/** How many of so many cells there is room for: all, or none. */
	public take( count: number ): number {
		this.isSpent = this.isSpent || count > this.left;
		const taken = this.isSpent ? 0 : count;
		this.left -= taken;
		return taken;
	}
}

/** The cells of one table, row by row, with blank ones where others reach. */
export class SpanGrid<Cell> {
	public readonly rows: Cell[][] = [];
	/** By column: in how many of the next rows a cell from above stands. */
	private readonly spans: number[] = [];
	private row: Cell[] = [];

	public constructor( private readonly budget: SpanBudget, private readonly blank: Cell ) {}

	public beginRow(): Cell[] {
		this.row = [];
		this.rows.push( this.row );
		return this.row;
	}

	/** Adds blank cells where those from above stand. */
	public skipSpanned(): void {
		const { row, spans } = this;
		for ( let left = spans[ row.length ] ?? 0; left > 0; left = spans[ row.length ] ?? 0 ) {
			spans[ row.length ] = left - 1;
			if ( this.budget.take( 1 ) === 0 ) {
				spans.length = 0;
				return;
			}
			row.push( this.blank );
		}
	}

	/**
	 * @param cell
	 * @param rowspan As the table says it; not a number or 0: it does not
	 * @param colspan
	 */
	public add( cell: Cell, rowspan: number, colspan: number ): void {
		const { row, spans } = this;
		const below = Math.min( 1000, rowspan || 1 ) - 1;
		const start = row.length;
		row.push( cell );
		const beside = this.budget.take( Math.min( 50, colspan || 1 ) - 1 );
		for ( let i = 0; i < beside; i++ ) {
			row.push( this.blank );
		}
		if ( below > 0 && !this.budget.isSpent ) {
			spans.length = Math.max( spans.length, row.length );
			spans.fill( below, start, row.length );
		}
	}
}
