/** A row of a table, before anybody knows what its columns are. */
export interface TableRecord {
	line: number;
	lastLine: number;
	cells: string[];
	/** Do its cells say that they are headings, as those of wikitext behind `!`? */
	isHead?: boolean;
	/** Is it crossed out? */
	isStruck?: boolean;
	/** Its quotation marks do not match. */
	broken?: boolean;
	/** A line that is no row of the table. */
	beside?: string;
}

/** Two blanks or more between cells, as in a table that is aligned. */
export const BLANKS = '  ';

/** A cell that goes on for more lines has swallowed what follows it, because a quotation mark was not closed. */
const MOST_LINES = 500;

/** The same in characters: they are read again for every line that is broken. */
const MOST_LENGTH = 30000;

/** After so many, quotation marks are not what holds cells together. */
const MAX_BROKEN = 50;

/** Takes the quotes off a cell that was read without them; also one that has no partner. */
function unquote( cell: string ): string {
	const quoted = /^\s*"(.*)"\s*$/u.exec( cell );
	if ( quoted ) {
		return ( quoted[ 1 ] || '' ).replace( /""/g, '"' );
	}
	return cell.split( '"' ).length % 2 ? cell : cell.replace( /^\s*"|"\s*$/g, '' );
}

interface Found {
	cells: string[];
	/** The last of the lines, counted from 0. */
	end: number;
}

/** A cell in quotation marks, and where it ends. */
interface QuotedCell {
	cell: string;
	end: number;
	/** In the line `end`, behind the mark and the spaces after it. */
	at: number;
}

function behindBlanks( text: string, start: number ): number {
	let at = start;
	while ( text.charAt( at ) === ' ' ) {
		at++;
	}
	return at;
}

/** Null where the mark is not closed, or something stands behind it. */
function readQuoted( lines: readonly string[], start: number, begin: number, delimiter: string ): QuotedCell | null {
	let cell = '';
	let length = 0;
	for ( let end = start, from = begin + 1; end < lines.length && end < start + MOST_LINES && length < MOST_LENGTH; ) {
		const text = lines[ end ] || '';
		const mark = text.indexOf( '"', from );
		if ( mark === -1 ) {
			cell += `${ text.slice( from ) }\n`;
			length += text.length;
			end++;
			from = 0;
			continue;
		}
		cell += text.slice( from, mark );
		from = mark + 2;
		if ( text.charAt( mark + 1 ) !== '"' ) {
			const at = behindBlanks( text, mark + 1 );
			return at === text.length || delimiter !== '' && text.startsWith( delimiter, at ) ? { cell, end, at } : null;
		}
		cell += '"';
	}
	return null;
}

/** The row that begins in a line, as RFC 4180, section 2, has it; null where its quotation marks do not match. */
function readRow( lines: readonly string[], start: number, delimiter: string ): Found | null {
	const cells: string[] = [];
	let end = start;
	let at = 0;
	for ( ;; ) {
		const text = lines[ end ] || '';
		if ( text.charAt( at ) === '"' ) {
			const quoted = readQuoted( lines, end, at, delimiter );
			if ( !quoted ) {
				return null;
			}
			cells.push( quoted.cell );
			( { end, at } = quoted );
			if ( at === ( lines[ end ] || '' ).length ) {
				return { cells, end };
			}
		} else {
			const next = delimiter ? text.indexOf( delimiter, at ) : -1;
			cells.push( text.slice( at, next === -1 ? text.length : next ) );
			if ( next === -1 ) {
				return { cells, end };
			}
			at = next;
		}
		at += delimiter.length;
		if ( delimiter === BLANKS ) {
			at = behindBlanks( text, at );
		}
	}
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
	let broken = 0;
	for ( let start = 0; start < lines.length; start++ ) {
		const source = lines[ start ] || '';
		const found = broken > MAX_BROKEN ? null : readRow( lines, start, delimiter );
		if ( found ) {
			yield { line: start + 1, lastLine: found.end + 1, cells: found.cells };
			start = found.end;
		} else {
			const cells = ( delimiter ? source.split( delimiter ) : [ source ] ).map( unquote );
			yield { line: start + 1, lastLine: start + 1, cells, broken: source.includes( '"' ) };
			broken++;
		}
	}
}
