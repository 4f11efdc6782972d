import type { TableRecord } from './delimited';
import { isBlank } from './plain-text';
import { SpanBudget, SpanGrid } from './span-grid';

/** Splits at single bars, or at `||` and `!!` of wikitext, but not at those inside links and templates. */
function atBars( text: string, areSingle: boolean ): string[] {
	const cells: string[] = [];
	let depth = 0;
	let begin = 0;
	for ( let i = 0; i < text.length; i++ ) {
		const two = text.slice( i, i + 2 );
		const bar = areSingle ? two.charAt( 0 ) : two;
		if ( two === '[[' || two === '{{' ) {
			depth++;
			i++;
		} else if ( two === ']]' || two === '}}' ) {
			depth = Math.max( 0, depth - 1 );
			i++;
		} else if ( bar === '\\' ) {
			i++;
		} else if ( depth === 0 && ( bar === '|' || bar === '||' || bar === '!!' ) ) {
			cells.push( text.slice( begin, i ) );
			begin = i + bar.length;
			i = begin - 1;
		}
	}
	cells.push( text.slice( begin ) );
	return cells;
}

interface WikiCell {
	attributes: string;
	text: string;
}

/** One bar alone follows attributes in wikitext: `style="x" | text`. */
function partAttributes( cell: string ): WikiCell {
	const [ attributes = '', ...others ] = atBars( cell, true );
	return others.length > 0 && /^[^|[\]{}]*=/.test( cell ) ? { attributes, text: others.join( '|' ) } :
		{ attributes: '', text: cell };
}

/** `rowspan="2"` */
const ROWSPAN = /\browspan\s*=\s*["']?(\d+)/i;
const COLSPAN = /\bcolspan\s*=\s*["']?(\d+)/i;

/** Cells are plain: without bold and tags, but for those that cross out. */
function plain( cell: string ): string {
	return cell.replace( /'{2,}/g, '' ).replace( /<\/?(?!(?:s|del|strike)>)[a-z][^<>@]{0,300}>/gi, ' ' ).trim();
}

const wikiCells = ( line: string ): WikiCell[] => atBars( line.slice( 1 ), false ).map( partAttributes );

const isSeparator = ( line: string ): boolean => /^\|-/.test( line );
export const isTableStart = ( line: string ): boolean => /^[\s:*]*\{\|/.test( line );
export const isTableEnd = ( line: string ): boolean => /^\s*\|\}/.test( line );

/**
 * Reads one table of wikitext, whose cells stand in one line or below each other. What is no cell becomes a record that
 * has `beside` and no cells.
 *
 * @param lines From `{|` to `|}`
 * @param first The number of the first of them
 */
export function wikiRecords( lines: readonly string[], first: number ): TableRecord[] {
	const records: TableRecord[] = [];
	const grid = new SpanGrid( new SpanBudget(), '' );
	let open: TableRecord | null = null;
	// Without separators, every line is a row.
	const separated = lines.some( ( line ) => isSeparator( line.trim() ) );
	const close = (): void => {
		if ( open ) {
			grid.skipSpanned();
		}
		if ( open?.cells.every( isBlank ) ) {
			Object.assign( open, { cells: [], beside: '|' } );
		}
		open = null;
	};
	const begin = ( record: TableRecord ): TableRecord => {
		close();
		records.push( record );
		return record;
	};
	for ( const [ index, source ] of lines.entries() ) {
		const line = first + index;
		const trimmed = source.trim();
		if ( !trimmed ) {
			continue;
		}
		if ( isTableStart( trimmed ) || isTableEnd( trimmed ) || isSeparator( trimmed ) || trimmed.startsWith( '|+' ) ) {
			begin( { line, lastLine: line, cells: [], beside: source } );
		} else if ( /^[|!]/.test( trimmed ) ) {
			const cells = wikiCells( trimmed );
			const isHead = trimmed.startsWith( '!' );
			if ( open && separated ) {
				open.lastLine = line;
				open.isHead = open.isHead === true && isHead;
			} else {
				close();
				open = begin( { line, lastLine: line, cells: grid.beginRow(), isHead } );
			}
			for ( const { attributes, text } of cells ) {
				grid.skipSpanned();
				const spans = [ ROWSPAN, COLSPAN ].map( ( span ) => Number( span.exec( attributes )?.[ 1 ] ) );
				grid.add( plain( text ), spans[ 0 ] || 1, spans[ 1 ] || 1 );
			}
		} else if ( open ) {
			// A cell goes on in the next line.
			open.cells[ open.cells.length - 1 ] += '\n' + plain( trimmed );
			open.lastLine = line;
		} else {
			records.push( { line, lastLine: line, cells: [], beside: source } );
		}
	}
	close();
	return records;
}

const MARKDOWN_RULE = /^\s*:?-{2,}:?\s*$/;

/** `--- | :---:`, which stands below the headings of a Markdown table. */
export function isMarkdownRule( line: string ): boolean {
	const cells = line.length < 1000 && line.includes( '|' ) ? line.split( '|' ).filter( ( cell ) => !isBlank( cell ) ) : [];
	return cells.length > 0 && cells.every( ( cell ) => MARKDOWN_RULE.test( cell ) );
}

/**
 * Reads a table whose cells are parted by bars, with bars around it or without: Markdown, and plain text like it.
 *
 * @param lines
 * @param first The number of the first of them
 */
export function barRecords( lines: readonly string[], first: number ): TableRecord[] {
	return lines.flatMap( ( source, index ): TableRecord[] => {
		const line = first + index;
		const trimmed = source.trim();
		if ( !trimmed ) {
			return [];
		}
		if ( isMarkdownRule( trimmed ) || /^[-+=|:\s]+$/.test( trimmed ) || !trimmed.includes( '|' ) ) {
			return [ { line, lastLine: line, cells: [], beside: source } ];
		}
		const inner = trimmed.replace( /^(?:\|{1,2}|!)/, '' ).replace( /\|{1,2}$/, '' );
		const doubled = atBars( inner, false );
		const cells = doubled.length > 1 ? doubled.map( partAttributes ).map( ( { text } ) => text ) :
			atBars( inner, true );
		return [ { line, lastLine: line, cells: cells.map( ( cell ) => plain( cell.replace( /\\\|/g, '|' ) ).replace( /\*\*|`/g, '' ) ) } ];
	} );
}
