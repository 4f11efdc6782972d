import * as Papa from 'papaparse';

/** A row of a table, before anybody knows what its columns are. */
export interface TableRecord {
	line: number;
	lastLine: number;
	cells: string[];
	/** Its quotation marks do not match. */
	broken?: boolean;
	/** A line that is no row of the table. */
	beside?: string;
}

/**
 * Read at a time, in lines. A cell that goes on for longer has swallowed what follows it, because a quotation mark was
 * not closed.
 */
const WINDOW = 500;

/** After so many, quotation marks are not what holds cells together. */
const MAX_BROKEN = 50;

/** Takes the quotes off a cell that was read without them; also one that has no partner. */
function unquote( cell: string ): string {
	const quoted = /^\s*"(.*)"\s*$/u.exec( cell );
	if ( quoted ) {
		return ( quoted[ 1 ] ?? '' ).replace( /""/g, '"' );
	}
	return cell.split( '"' ).length % 2 ? cell : cell.replace( /^\s*"|"\s*$/g, '' );
}

/**
 * Reads CSV and its kin. A line with a broken quotation mark is read as if it had none, and does not take the lines
 * after it along.
 *
 * @param lines
 * @param delimiter '' for a single column
 * @yield The rows, in order
 */
export function* csvRecords( lines: readonly string[], delimiter: string ): Generator<TableRecord> {
	let line = 1;
	let broken = 0;
	while ( line <= lines.length ) {
		const part = lines.slice( line - 1, line - 1 + ( broken > MAX_BROKEN ? 1 : WINDOW ) );
		// The unit separator parts nothing that people write.
		const { data, errors } = broken > MAX_BROKEN ? { data: [], errors: [] } : Papa.parse<string[]>(
			part.join( '\n' ), { delimiter: delimiter || String.fromCharCode( 31 ), newline: '\n' }
		);
		const failed = errors[ 0 ]?.row ?? data.length;
		for ( const cells of data.slice( 0, failed ) ) {
			const last = line + cells.reduce( ( sum, cell ) => sum + cell.split( '\n' ).length - 1, 0 );
			yield { line, lastLine: last, cells };
			line = last + 1;
		}
		if ( failed === 0 ) {
			const source = part[ 0 ] ?? '';
			const cells = ( delimiter ? source.split( delimiter ) : [ source ] ).map( unquote );
			yield { line, lastLine: line, cells, broken: source.includes( '"' ) };
			line++;
			broken++;
		}
	}
}

/** Splits at bars, but not at those inside links and templates. */
function atBars( text: string, bar: RegExp ): string[] {
	const cells = [ '' ];
	let rest = text;
	while ( rest ) {
		const piece = bar.exec( rest ) ?? /^(?:\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|.)/u.exec( rest );
		const found = piece?.[ 0 ] ?? rest;
		if ( piece && bar.test( found ) ) {
			cells.push( '' );
		} else {
			cells[ cells.length - 1 ] += found;
		}
		rest = rest.slice( found.length );
	}
	return cells;
}

function cellsOf( line: string ): string[] {
	const body = line.slice( 1 );
	const cells = atBars( body, /^(?:\|\||!!)/ );
	// One bar alone follows attributes in wikitext, and parts cells in Markdown.
	const single = cells.flatMap( ( cell ) => {
		const parts = atBars( cell, /^\|/ );
		return parts.length > 1 && /^[^|]*=/.test( cell ) ? [ parts.slice( 1 ).join( '|' ) ] : parts;
	} );
	// Markdown closes the line with a bar.
	const closed = cells.length === 1 && single.length > 1 && single[ single.length - 1 ]?.trim() === '';
	return closed ? single.slice( 0, -1 ) : single;
}

export function isTableMarkup( line: string ): boolean {
	return /^\s*(?:\{\||\|[-}+]|\|[-:|\s]+\|\s*$)/.test( line );
}

/**
 * Reads a table of wikitext or Markdown, whether its cells stand in one line or below each other. Other lines become
 * records that have `beside` and no cells.
 *
 * @param text With \n as line ends
 * @yield The rows and what is between them, in order
 */
export function* wikiRecords( text: string ): Generator<TableRecord> {
	let open: TableRecord | null = null;
	const whole = ( record: TableRecord ): TableRecord => (
		record.cells.join( '' ).trim() ? record : { ...record, cells: [], beside: '|' }
	);
	// Without separators, every line is a row.
	const separated = /^\s*\|-+[^|]*$/m.test( text );
	let line = 0;
	for ( const source of text.split( '\n' ) ) {
		line++;
		const trimmed = source.trim();
		const isCells = /^[|!]/.test( trimmed ) && !isTableMarkup( trimmed );
		if ( isCells && open && separated ) {
			open.cells.push( ...cellsOf( trimmed ) );
			open.lastLine = line;
			continue;
		}
		if ( open ) {
			yield whole( open );
			open = null;
		}
		if ( isCells ) {
			open = { line, lastLine: line, cells: cellsOf( trimmed ) };
		} else if ( trimmed ) {
			yield { line, lastLine: line, cells: [], beside: source };
		}
	}
	if ( open ) {
		yield whole( open );
	}
}
