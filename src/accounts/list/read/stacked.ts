/**
 * People of several lines each, one below the other, as address books, cards and lists of members have them when they
 * are copied: the name, below it the address, or the handle, or so many edits.
 */

import { unicodePattern } from '../../names/unicode-pattern';
import { cellKind, isEmail } from './cell-kinds';
import type { TableRecord } from './delimited';
import type { SourceLine } from './prepared-lines';
import { areListNumbers, readItem } from './list-marks';
import type { PageTitles } from './page-titles';
import { isBlank } from './plain-text';

/** What a line says of itself: `figure`, digits with words that the others have as well. */
type LineKind = 'email' | 'handle' | 'figure' | 'text';

interface StackLine extends SourceLine {
	/** Without a bullet or a number. */
	plain: string;
	kind: LineKind;
}

export interface Stack {
	records: TableRecord[];
	/** Is there no other way to read the lines? */
	isSure: boolean;
}

/** No card has more. */
const MOST_LINES = 8;

/** Cut by their sequence, people have so many lines at most. */
const LONGEST_PERIOD = 6;

/** Where nobody has an address, two people may look alike by chance. */
const LEAST_WITHOUT_ADDRESS = 3;

/** So many of those who are parted by blank lines have an address. */
const MOSTLY = 0.7;

const MARKUP = /\[\[|\{\{|^\s*(?:==|\{\||\|)|\t/;

const HANDLE = /^[@＠][^\s@＠]+$/;

/** Has it a quotation mark without its partner? The cell of a table goes on in the next line. */
const isOpen = ( text: string ): boolean => text.split( '"' ).length % 2 === 0;

const ADDRESSED = /^[^\s@＠]+[@＠][^\s@＠]+\.[^\s@＠]+\s/u;

const WORDS = unicodePattern( String.raw`\p{L}{3,}`, 'g' );

/** Longer, a line is a sentence. */
const LONGEST_NAME = 100;

const wordsOf = ( text: string ): string[] => text.match( WORDS ) || [];

/** Words on many of the lines with digits, `edits` for one. */
function commonWords( texts: readonly string[] ): ReadonlySet<string> {
	const counts = new Map<string, number>();
	texts.flatMap( ( text ) => [ ...new Set( wordsOf( text ) ) ] ).forEach( ( word ) => {
		counts.set( word, ( counts.get( word ) || 0 ) + 1 );
	} );
	return new Set( [ ...counts ].flatMap( ( [ word, number ] ) => (
		number >= LEAST_WITHOUT_ADDRESS && number > texts.length * 0.3 ? [ word ] : []
	) ) );
}

function linesOf( lines: readonly SourceLine[], titles: PageTitles ): StackLine[] {
	const items = lines.map( ( { text } ) => readItem( text.replace( /^\s*[*#:]{2,6}(?=\s)/u, '' ) ) );
	const isCounted = areListNumbers( items.map( ( { number } ) => number ) );
	const plain = items.map( ( { text, numbered } ) => ( isCounted ? text : numbered ) );
	const common = commonWords( plain.filter( ( text ) => /\d/.test( text ) ) );
	return lines.map( ( line, index ): StackLine => {
		const text = plain[ index ] || '';
		const isFigure = (): boolean => /\d/.test( text ) && (
			wordsOf( text ).some( ( word ) => common.has( word ) ) || [ 'phone', 'date', 'number', 'url' ].includes( cellKind( text, titles ) )
		);
		const kind = isEmail( text ) ? 'email' : HANDLE.test( text ) ? 'handle' : isFigure() ? 'figure' : 'text';
		return { ...line, plain: text, kind };
	} );
}

const recordOf = ( block: readonly StackLine[], cells: readonly StackLine[] ): TableRecord => ( {
	line: block[ 0 ]?.line || 0,
	lastLine: block[ block.length - 1 ]?.lastLine || 0,
	cells: cells.map( ( { plain } ) => plain )
} );

const count = ( block: readonly StackLine[], kind: LineKind ): number => (
	block.filter( ( each ) => each.kind === kind ).length
);

/** Lines that belong together since blank ones are between them and others. */
function blocksOf( lines: readonly StackLine[] ): StackLine[][] {
	const blocks: StackLine[][] = [];
	lines.forEach( ( line, index ) => {
		const last = blocks[ blocks.length - 1 ];
		if ( last && line.line === ( lines[ index - 1 ]?.lastLine || 0 ) + 1 ) {
			last.push( line );
		} else {
			blocks.push( [ line ] );
		}
	} );
	return blocks;
}

/** By what people are told apart; null: by nothing that all have. */
function tellingKind( blocks: readonly StackLine[][] ): LineKind | null {
	const emails = blocks.map( ( block ) => count( block, 'email' ) );
	if ( emails.some( ( number ) => number > 0 ) ) {
		return emails.every( ( number ) => number < 2 ) &&
			emails.filter( ( number ) => number === 1 ).length >= blocks.length * MOSTLY ? 'email' : null;
	}
	const isOfAll = ( kind: LineKind ): boolean => blocks.every( ( block ) => count( block, kind ) === 1 );
	return isOfAll( 'handle' ) ? 'handle' : blocks.length >= LEAST_WITHOUT_ADDRESS && isOfAll( 'figure' ) ? 'figure' : null;
}

/** Each begins with a name, which no figure is. */
const isPerson = ( block: readonly StackLine[] ): boolean => (
	block.length <= MOST_LINES && block.some( ( { kind } ) => kind === 'text' )
);

/** The name, what tells the people apart, and the rest in the order in which it stands there. */
function cellsOf( block: readonly StackLine[], kind: LineKind ): StackLine[] {
	const name = block.find( ( line ) => line.kind === 'text' );
	const telling = block.find( ( line ) => line.kind === kind );
	const blank: StackLine = { line: 0, lastLine: 0, text: '', plain: '', kind: 'text' };
	return [ name ?? blank, telling ?? blank, ...block.filter( ( line ) => line !== name && line !== telling ) ];
}

/** Have all the same kinds of lines, in the same order? */
const areAlike = ( blocks: readonly StackLine[][] ): boolean => blocks.every( ( block ) => (
	block.length === blocks[ 0 ]?.length && block.every( ( { kind }, index ) => kind === blocks[ 0 ]?.[ index ]?.kind )
) );

function parted( lines: readonly StackLine[] ): Stack | null {
	const all = blocksOf( lines );
	// A title above them, in a line of its own.
	const [ first = [], ...others ] = all;
	const hasTitle = first.length === 1 && first[ 0 ]?.kind === 'text';
	const blocks = hasTitle ? others : all;
	const kind = tellingKind( blocks );
	const several = blocks.filter( ( { length } ) => length > 1 );
	if ( blocks.length < 2 || kind === null || !blocks.every( isPerson ) || several.length < blocks.length * MOSTLY ) {
		return null;
	}
	const isEven = areAlike( blocks );
	const title = hasTitle ? [ { ...recordOf( first, first ), beside: first[ 0 ]?.text || '' } ] : [];
	const people = blocks.map( ( block ) => recordOf( block, isEven ? block : cellsOf( block, kind ) ) );
	return { records: [ ...title, ...people ], isSure: kind === 'email' };
}

/** Without blank lines: the same sequence comes again and again. */
function periodic( lines: readonly StackLine[], period: number ): Stack | null {
	const blocks = Array.from( { length: lines.length / period }, ( _, index ) => (
		lines.slice( index * period, ( index + 1 ) * period )
	) );
	const kind = tellingKind( blocks );
	return kind !== null && areAlike( blocks ) && blocks.every( isPerson ) ?
		{ records: blocks.map( ( block ) => recordOf( block, block ) ), isSure: kind === 'email' && blocks.length > 1 } : null;
}

function inPeriods( lines: readonly StackLine[] ): Stack | null {
	for ( let period = 2; period <= Math.min( LONGEST_PERIOD, lines.length ); period++ ) {
		const stack = lines.length % period === 0 ? periodic( lines, period ) : null;
		if ( stack ) {
			return stack;
		}
	}
	return null;
}

/** Some have an address, or a handle, below them, and others have none. */
function addressed( lines: readonly StackLine[], own: 'email' | 'handle' ): Stack | null {
	const isBelowName = lines.every( ( { kind }, index ) => (
		kind === 'text' || kind === own && lines[ index - 1 ]?.kind === 'text'
	) );
	if ( !isBelowName || count( lines, own ) === 0 ) {
		return null;
	}
	return {
		records: lines.flatMap( ( line, index ) => {
			const next = lines[ index + 1 ];
			const block = next?.kind === own ? [ line, next ] : [ line ];
			return line.kind === 'text' ? [ recordOf( block, block ) ] : [];
		} ),
		isSure: false
	};
}

/**
 * @param all
 * @param titles
 * @return Null where people do not have several lines each
 */
export function readStack( all: readonly SourceLine[], titles: PageTitles ): Stack | null {
	const filled = all.filter( ( { text } ) => !isBlank( text ) );
	// Names alone have nothing that tells whose they are.
	const isPossible = filled.length > 1 && filled.some( ( { text } ) => /[\d@＠]/.test( text ) ) &&
		!filled.some( ( { text } ) => text.length > LONGEST_NAME || MARKUP.test( text ) || isOpen( text ) );
	// Lines with labels say themselves what they hold.
	if ( !isPossible || filled.filter( ( { text } ) => /[:：]/.test( text ) ).length >= filled.length * 0.5 ) {
		return null;
	}
	const lines = linesOf( filled, titles );
	// A line that has an address and goes on is about somebody on its own.
	if ( lines.every( ( { kind } ) => kind === 'text' ) || lines.some( ( { kind, plain } ) => kind === 'text' && ADDRESSED.test( plain ) ) ) {
		return null;
	}
	const [ title ] = lines;
	const below = title?.kind === 'text' ? inPeriods( lines.slice( 1 ) ) : null;
	return parted( lines ) ?? inPeriods( lines ) ?? ( title && below ? {
		records: [ { ...recordOf( [ title ], [ title ] ), beside: title.text }, ...below.records ], isSure: false
	} : addressed( lines, 'email' ) ?? addressed( lines, 'handle' ) );
}
