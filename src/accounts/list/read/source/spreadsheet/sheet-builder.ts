import type { Sheet } from '../decoded-source';

/** The most lines that have something in them, and the most cells; no list of people needs more. */
const MAX_FILLED_ROWS = 100000;
const MAX_CELLS = 3000000;

/** A sheet holds more than can be a list, however small its file is. */
export class TooLargeError extends Error {}

/** Collects the cells of a sheet, line by line; lines and columns count from 0. */
export class SheetBuilder {
	private readonly rows: string[][] = [];
	private row: string[] = [];
	private filledRows = 0;
	private cells = 0;

	/** Cells come in the order of their columns; empty ones may be left out. */
	public cell( column: number, text: string, repeated = 1 ): void {
		if ( !text ) {
			return;
		}
		this.cells += repeated;
		if ( this.cells > MAX_CELLS || column + repeated > 16384 ) {
			throw new TooLargeError();
		}
		while ( this.row.length < column ) {
			this.row.push( '' );
		}
		for ( let i = 0; i < repeated; i++ ) {
			this.row.push( text );
		}
	}

	/** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
	public endRow( index: number, repeated = 1 ): void {
		const { row } = this;
		this.row = [];
		if ( !row.length ) {
			return;
		}
		this.filledRows += repeated;
		if ( this.filledRows > MAX_FILLED_ROWS || index + repeated > 1048576 ) {
			throw new TooLargeError();
		}
		while ( this.rows.length < index ) {
			this.rows.push( [] );
		}
		for ( let i = 0; i < repeated; i++ ) {
			this.rows.push( row );
		}
	}

	public sheet( name: string ): Sheet {
		return { name, rows: this.rows };
	}
}
