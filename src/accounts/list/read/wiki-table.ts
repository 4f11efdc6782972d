import type { TableRecord } from './delimited';
import { isBlank } from './plain-text';

/** Splits at bars, but not at those inside links and templates. `||` and `!!` part cells, one bar alone too. */
function atBars( text: string ): { cells: string[]; hasDouble: boolean } {
	const cells: string[] = [];
	let depth = 0;
	let begin = 0;
	let hasDouble = false;
	for ( let i = 0; i < text.length; i++ ) {
		const two = text.slice( i, i + 2 );
		if ( two === '[[' || two === '{{' ) {
			depth++;
			i++;
		} else if ( two === ']]' || two === '}}' ) {
			depth = Math.max( 0, depth - 1 );
			i++;
		} else if ( depth === 0 && ( two === '||' || two === '!!' ) ) {
			cells.push( text.slice( begin, i ) );
			hasDouble = true;
			begin = i + 2;
			i++;
		}
	}
	cells.push( text.slice( begin ) );
	return { cells, hasDouble };
}

/** Splits at single bars outside of links and templates. */
function atSingleBars( text: string ): string[] {
	const cells: string[] = [];
	let depth = 0;
	let begin = 0;
	for ( let i = 0; i < text.length; i++ ) {
		const two = text.slice( i, i + 2 );
		if ( two === '[[' || two === '{{' ) {
			depth++;
			i++;
		} else if ( two === ']]' || two === '}}' ) {
			depth = Math.max( 0, depth - 1 );
			i++;
		} else if ( text.charAt( i ) === '\\' ) {
			i++;
		} else if ( depth === 0 && text.charAt( i ) === '|' ) {
			cells.push( text.slice( begin, i ) );
			begin = i + 1;
		}
	}
	cells.push( text.slice( begin ) );
	return cells;
}

/** One bar alone follows attributes in wikitext: `style="x" | text`. */
function withoutAttributes( cell: string ): string {
	const parts = atSingleBars( cell );
	return parts.length > 1 && /^[^|[\]{}]*=/.test( cell ) ? parts.slice( 1 ).join( '|' ) : cell;
}

/** Cells are plain: without bold and tags. */
function plain( cell: string ): string {
	return cell.replace( /'{2,}/g, '' ).replace( /<\/?[a-z][^<>@]{0,300}>/gi, ' ' ).trim();
}

function wikiCells( line: string ): string[] {
	return atBars( line.slice( 1 ) ).cells.map( ( cell ) => plain( withoutAttributes( cell ) ) );
}

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
	let open: TableRecord | null = null;
	// Without separators, every line is a row.
	const separated = lines.some( ( line ) => isSeparator( line.trim() ) );
	const close = (): void => {
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
			if ( open && separated ) {
				open.cells.push( ...cells );
				open.lastLine = line;
			} else {
				open = begin( { line, lastLine: line, cells } );
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
		const doubled = atBars( trimmed.replace( /^[|!]/, '' ) );
		const cells = doubled.hasDouble ? doubled.cells.map( withoutAttributes ) :
			atSingleBars( trimmed.replace( /^[|!]/, '' ).replace( /\|$/, '' ) );
		return [ { line, lastLine: line, cells: cells.map( ( cell ) => plain( cell.replace( /\\\|/g, '|' ) ).replace( /\*\*|`/g, '' ) ) } ];
	} );
}
