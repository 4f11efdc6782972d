import {
	columnsByHeadings, guessColumns, headingCount, headingWords, isBlank, isSheet, type HeadingWords
} from './columns';
import { detect, type Detected } from './detect';
import { ListBuilder } from './list-builder';
import type { ColumnKind, ParsedList, ParseOptions } from './parsed-list';
import { csvRecords, wikiRecords, type TableRecord } from './table-records';

/** What is looked at to tell formats and columns. */
const SAMPLE = 200;

/** Headings stand in one of the first lines, below a title. */
const HEAD = 5;

/** A quotation mark that opens a line and does not close in it: a cell of several lines. */
const OPEN_QUOTE = /^"(?:[^"\n]|"")*$/m;

/** Bullets of a list that is no wikitext. */
const BULLET = /^\s*(?:[•·‣◦▪*#]\s*|[-–]\s+)/u;
const NUMBER = /^\s*\d{1,5}[.)]\s+/;

type Table = Pick<ParsedList, 'columns' | 'headings'> & { sheet: boolean };

function headingIndex( rows: readonly TableRecord[], words: HeadingWords, header: boolean | null ): number {
	if ( header !== null ) {
		return header ? 0 : -1;
	}
	if ( isSheet( rows[ 0 ]?.cells ?? [] ) ) {
		return 0;
	}
	const known = rows.slice( 0, HEAD ).map( ( { cells } ) => headingCount( cells, words ) );
	const several = known.findIndex( ( count ) => count > 1 );
	return several >= 0 || !known[ 0 ] ? several : 0;
}

/** Reads records whose cells stand in columns. */
function readTable(
	records: Generator<TableRecord>, delimiter: string, builder: ListBuilder, options: ParseOptions,
	words: HeadingWords, readLine?: ( line: number, text: string ) => void
): Table {
	const head: TableRecord[] = [];
	let next = records.next();
	for ( ; !next.done && head.length < SAMPLE; next = records.next() ) {
		head.push( next.value );
	}
	const rows = head.filter( ( { cells } ) => cells.some( ( cell ) => !isBlank( cell ) ) );
	const index = headingIndex( rows, words, options.header ?? null );
	const headings = rows[ index ]?.cells ?? null;
	const sample = rows.slice( index + 1 ).map( ( { cells } ) => cells );
	const sheet = headings !== null && isSheet( headings );
	const columns: ColumnKind[] = options.columns ? [ ...options.columns ] :
		headings ? columnsByHeadings( headings, sample, words ) : readLine ? [ 'username' ] : guessColumns( sample );
	// A table is as wide as its rows, not as its headings or as what the person has seen of it.
	const width = options.columns ? Math.max( ...rows.map( ( { cells } ) => cells.length ), 0 ) : 0;
	while ( columns.length < width ) {
		columns.push( 'ignored' );
	}
	const above = new Set( rows.slice( 0, index + 1 ) );
	const read = ( record: TableRecord ): void => {
		if ( record.beside !== undefined ) {
			builder.addPageLine( record.line, record.beside, record.lastLine );
		} else if ( above.has( record ) ) {
			builder.remark( 'header', record.line, record.cells.join( delimiter || ' ' ), record.lastLine );
		} else if ( readLine && columns[ 0 ] === 'username' ) {
			readLine( record.line, record.cells[ 0 ] ?? '' );
		} else {
			builder.addRecord( record, columns, delimiter, sheet );
		}
	};
	head.forEach( read );
	for ( ; !next.done && builder.overflow === null; next = records.next() ) {
		read( next.value );
	}
	return { columns, headings, sheet };
}

function* lineRecords( lines: readonly string[] ): Generator<TableRecord> {
	for ( const [ index, cell ] of lines.entries() ) {
		yield { line: index + 1, lastLine: index + 1, cells: [ cell ] };
	}
}

/** Reads one name a line; a table of one column, if one looks closely. */
function readNames(
	source: string, lines: readonly string[], builder: ListBuilder, options: ParseOptions, words: HeadingWords
): Table {
	const filled = lines.filter( ( line ) => !isBlank( line ) ).slice( 0, SAMPLE );
	const numbered = filled.length > 1 && filled.filter( ( line ) => NUMBER.test( line ) ).length > filled.length * 0.8;
	const records = OPEN_QUOTE.test( source ) ? csvRecords( lines, '' ) : lineRecords( lines );
	return readTable( records, '', builder, options, words, ( line, cell ) => {
		if ( isBlank( cell ) ) {
			return;
		}
		if ( /\[\[|\{\{|~{3}/.test( cell ) ) {
			builder.addPageLine( line, cell );
		} else {
			builder.addPerson( line, cell.replace( BULLET, '' ).replace( numbered ? NUMBER : /^(?!)/, '' ) );
		}
	} );
}

function readLines(
	lines: readonly string[], builder: ListBuilder, read: ( line: number, text: string ) => void
): void {
	for ( const [ index, text ] of lines.entries() ) {
		if ( builder.overflow !== null ) {
			return;
		}
		if ( !isBlank( text ) ) {
			read( index + 1, text );
		}
	}
}

/**
 * Reads a list of people, as pasted or out of a file.
 *
 * Knows one person a line (`Name`, `Name <mail>`, `Name, mail`, `mail`), CSV, TSV and semicolons with or without
 * headings, what a spreadsheet puts on the clipboard, address fields of mail programs, sign-up lists and tables in
 * wikitext, Markdown tables, and the program's own CSV. Never throws. Names and addresses come out cleaned, with the
 * remark `cleaned` where that is worth one; those of the program's own sheet come out as they stand there.
 *
 * @param text
 * @param options
 */
export function parseList( text: string, options: ParseOptions = {} ): ParsedList {
	let source = text.replace( /^\uFEFF+/, '' ).replace( /\r\n?/g, '\n' );
	const builder = new ListBuilder( options );
	const words = headingWords( options.headings );
	let delimiter = options.delimiter ?? null;
	// Excel's own line, which says what separates.
	const separator = /^sep=(.)\n/.exec( source );
	if ( separator?.[ 1 ] !== undefined ) {
		builder.remark( 'markup', 1, `sep=${ separator[ 1 ] }` );
		delimiter = delimiter ?? separator[ 1 ];
		source = source.slice( separator[ 0 ].length - 1 );
	}
	const lines = source.split( '\n' );
	const sample: string[] = [];
	for ( let i = 0; i < lines.length && sample.length < SAMPLE; i++ ) {
		const line = lines[ i ] ?? '';
		if ( !isBlank( line ) ) {
			sample.push( line );
		}
	}
	const found: Detected = delimiter === null ?
		detect( sample, words, { userNamespaces: options.userNamespaces ?? [] } ) :
		{ format: delimiter ? 'table' : 'names', delimiter };

	let table: Table = { columns: null, headings: null, sheet: false };
	switch ( found.format ) {
		case 'table':
			table = readTable( csvRecords( lines, found.delimiter ), found.delimiter, builder, options, words );
			break;
		case 'wiki-table':
			table = readTable( wikiRecords( source ), '', builder, options, words );
			break;
		case 'names':
			table = readNames( source, lines, builder, options, words );
			break;
		case 'one-line':
			readLines( lines, builder, ( line, content ) => content.split( found.delimiter )
				.filter( ( name ) => !isBlank( name ) ).forEach( ( name ) => builder.addPerson( line, name ) ) );
			break;
		case 'addresses':
			readLines( lines, builder, ( line, content ) => builder.addAddresses( line, content ) );
			break;
		case 'wikitext':
			readLines( lines, builder, ( line, content ) => builder.addPageLine( line, content ) );
	}
	if ( builder.overflow !== null ) {
		const last = source.trimEnd().split( '\n' ).length;
		builder.remark( 'too-many', builder.overflow, lines[ builder.overflow - 1 ] ?? '', last );
	}
	return {
		rows: builder.rows,
		remarks: builder.remarks.sort( ( a, b ) => a.line - b.line ),
		columns: table.columns,
		headings: table.headings,
		format: table.sheet && table.columns?.includes( 'password' ) ? 'sheet' : found.format === 'wiki-table' ? 'wikitext' :
			found.format === 'one-line' ? 'names' : found.format,
		delimiter: found.delimiter
	};
}
