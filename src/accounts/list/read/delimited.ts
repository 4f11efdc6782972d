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

/** The same in characters: a window is read again for every line in it that is broken. */
const WINDOW_LENGTH = 30000;

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

/** Behind the last line of a window: one at least. */
function windowEnd( lines: readonly string[], start: number, count: number ): number {
	let end = start;
	for ( let length = 0; end < lines.length && end < start + count && length < WINDOW_LENGTH; end++ ) {
		length += lines[ end ]?.length ?? 0;
	}
	return end;
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
		const part = lines.slice( line - 1, windowEnd( lines, line - 1, broken > MAX_BROKEN ? 1 : WINDOW ) );
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
