import type { Sheet } from '../decoded-source';

/**
 * The most that the sheets of one file hold, unfolded, however small the file is: lines that have something in them,
 * cells and empty lines, and characters. No list of people needs more.
 */
const MAX_FILLED_ROWS = 100000;
const MAX_CELLS = 3000000;
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** Those of a sheet in Excel and LibreOffice. */
const MAX_COLUMNS = 16384;
const MAX_ROWS = 1048576;

/** In cells: a sheet takes memory and time even if it is empty, so that a file has 3,000 at most. */
const SHEET_COST = 1000;

/** A file holds more than can be a list, however small it is. */
export class TooLargeError extends Error {}

/** What is left of what a file may hold; all of its sheets share it. */
export class SheetBudget {
	private rows = MAX_FILLED_ROWS;
	private cells = MAX_CELLS;
	private characters = MAX_CHARACTERS;

	/**
	 * @param rows With something in them
	 * @param cells Also those that are empty
	 * @param characters
	 * @throws TooLargeError if not as much is left
	 */
	public spend( rows: number, cells: number, characters: number ): void {
		this.rows -= rows;
		this.cells -= cells;
		this.characters -= characters;
		if ( !( this.rows >= 0 && this.cells >= 0 && this.characters >= 0 ) ) {
			throw new TooLargeError();
		}
	}
}

/** Collects the cells of a sheet, line by line; lines and columns count from 0. */
export class SheetBuilder {
	private readonly rows: string[][] = [];
	private row: string[] = [];
	private characters = 0;

	public constructor( private readonly budget: SheetBudget ) {
		budget.spend( 0, SHEET_COST, 0 );
	}

	/** Cells come in the order of their columns; empty ones may be left out. */
	public cell( column: number, text: string, repeated = 1 ): void {
		if ( !text ) {
			return;
		}
		if ( Math.max( column, this.row.length ) + repeated > MAX_COLUMNS ) {
			throw new TooLargeError();
		}
		while ( this.row.length < column ) {
			this.row.push( '' );
		}
		for ( let i = 0; i < repeated; i++ ) {
			this.row.push( text );
		}
		this.characters += text.length * repeated;
	}

	/** Puts the cells since the last call into line `index`. Empty lines before it may be left out. */
	public endRow( index: number, repeated = 1 ): void {
		const { row, characters } = this;
		this.row = [];
		this.characters = 0;
		if ( !row.length ) {
			return;
		}
		if ( index + repeated > MAX_ROWS ) {
			throw new TooLargeError();
		}
		const emptyRows = index > this.rows.length ? index - this.rows.length : 0;
		this.budget.spend( repeated, emptyRows + row.length * repeated, characters * repeated );
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
