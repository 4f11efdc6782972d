import { isDate, isEmail, looksLikeRealName } from './cell-kinds';
import { isChat, writerOf } from './chat';
import { BLANKS, csvRecords, type TableRecord } from './delimited';
import { isLabelled, isLabelledCell } from './labels';
import { readLabelledRows } from './labelled-rows';
import { areListNumbers, readItem, withoutMarks } from './list-marks';
import type { SourceLine } from './prepared-lines';
import { isSurnameFirst } from './names-in-line';
import { unicodePattern } from '../../names/unicode-pattern';
import { isBlank } from './plain-text';
import { maskPage, unlinked } from './page-mask';
import { readSignature } from './signature';
import { readStack } from './stacked';
import { isSheet, SHEET_MARK } from './sheet';
import type { TableContext } from './sections';
import { barRecords, isMarkdownRule, isTableEnd, isTableStart, wikiRecords } from './wiki-table';

/** A part of the text that is read in one way. */
export type Segment =
	{
		kind: 'table'; records: TableRecord[]; delimiter: string; source: 'delimited' | 'wiki' | 'bars' | 'stacked';
		/** It may be no table after all, or not these columns. */
		isDoubtful?: boolean;
		/** The lines, to be read as they stand where they are no table; null: they can be nothing else. */
		whole?: readonly SourceLine[] | null;
	} |
	{
		kind: 'lines'; lines: SourceLine[];
		/** Who may be the people in place of those; null: nobody. */
		others?: SourceLine[] | null;
	};

/** What is looked at to tell shapes apart. */
const SAMPLE = 200;

/** Semicolons before commas: who separates with commas has no semicolons, but not the other way round. */
const DELIMITERS = [ '\t', ';', ',', '|' ];

/** Where the table shows it, by headings or addresses: commas of other scripts, and what aligns cells by hand. */
const RARE = [ '，', '、', '،', '؛', ' / ', BLANKS ];

/** What stands between two parts of a line and in no username: $wgInvalidUsernameCharacters of core, and arrows. */
const SIGNS = [ ' = ', ' → ', ' ⇒ ', ' ➜ ', ' -> ', ' => ', ' : ', ': ', '：' ];

/** Before it may stand anything, such as an office. */
const COLON = /[:：]/;

/** The same, and may be a part of a name. */
const DASHES = [ ' – ', ' — ', ' - ' ];

const LETTER = unicodePattern( String.raw`\p{L}` );

const BULLETS_ONLY = unicodePattern( String.raw`^(?:[^\p{L}]|\[[xX]\])*$` );

interface Split {
	delimiter: string;
	rows: string[][];
	/** Of the rows, how many have more than one cell. */
	share: number;
	/** Of those, how many are as wide as most. */
	even: number;
	width: number;
	hasHeadings: boolean;
	/** Of the rows, how many have one address, in a cell of its own beside others. */
	addressed: number;
	/** How many have several. */
	crowded: number;
	/** How many have something behind a date, which no signature has. */
	dated: number;
}

/** Behind a signature’s date is its zone, in brackets. */
function isDated( cells: readonly string[] ): boolean {
	const last = cells[ cells.length - 1 ] || '';
	return cells.slice( 1, -1 ).some( isDate ) && !isDate( last ) && !/[(（]/.test( last );
}

function split( lines: readonly string[], delimiter: string, { words }: TableContext ): Split {
	const rows = [ ...csvRecords( lines, delimiter ) ].map( ( { cells } ) => cells )
		.filter( ( cells ) => !cells.every( isBlank ) );
	const several = rows.filter( ( cells ) => cells.length > 1 );
	const widths = new Map<number, number>();
	several.forEach( ( { length } ) => widths.set( length, ( widths.get( length ) || 0 ) + 1 ) );
	const [ width ] = [ ...widths ].reduce( ( best, each ) => ( each[ 1 ] > best[ 1 ] ? each : best ), [ 0, 0 ] );
	const emails = rows.map( ( cells ) => {
		const own = cells.filter( isEmail ).length;
		return own === 0 ? 0 : Math.max( own, cells.join( ' ' ).match( /[^\s@]@[^\s@]/g )?.length || 0 );
	} );
	const count = rows.length || 1;
	const even = several.filter( ( { length } ) => Math.abs( length - width ) < 2 ).length;
	return {
		delimiter, rows, width, share: several.length / count, even: even / ( several.length || 1 ),
		hasHeadings: rows.slice( 0, 12 ).some( ( cells ) => {
			if (
				cells.some( ( cell ) => isEmail( cell ) || /\[\[|\{\{|^\s*[*#]/.test( cell ) ) ||
				cells.filter( ( cell ) => isLabelledCell( cell, words ) ).length > 1
			) {
				return false;
			}
			const scores = cells.filter( ( cell ) => !isBlank( cell ) ).map( ( cell ) => words.score( cell ) );
			const known = scores.filter( ( score ) => score !== null && score.score > 0.8 );
			return cells.length > 1 && known.length > 1 && known.some( ( score ) => score?.meaning !== 'unused' ) ||
				cells.length > 2 && scores.filter( ( score ) => score !== null ).length > 1;
		} ),
		addressed: rows.filter( ( { length }, index ) => length > 1 && emails[ index ] === 1 ).length / count,
		crowded: emails.filter( ( number ) => number > 1 ).length / count,
		dated: rows.filter( ( cells ) => isDated( cells ) ).length / count
	};
}

/** Have the rows two columns with something in them, list marks aside? */
function hasColumns( { rows, delimiter }: Split ): boolean {
	const filled = rows.filter( ( cells ) => cells.filter( ( cell ) => !isBlank( cell ) ).length > 1 );
	// A letter that all lines begin with is what is left of a bullet in another font.
	const isLetter = filled.length > 1 && filled.every( ( [ first = '' ] ) => first.trim().length === 1 && first === filled[ 0 ]?.[ 0 ] );
	const numbers = filled.map( ( [ first = '' ] ) => ( /^\s*\d{1,5}\s*$/.test( first ) ? Number( first ) : null ) );
	const isRising = numbers.length > 2 && !numbers.includes( null ) && areListNumbers( numbers );
	const marks = filled.filter( ( [ first = '', ...others ] ) => (
		others.filter( ( cell ) => !isBlank( cell ) ).length < 2 && ( isLetter || isRising || BULLETS_ONLY.test( first ) && !/^\d+$/.test( first.trim() ) )
	) );
	return delimiter === '\t' ? filled.length > marks.length * 1.5 && filled.length > 0 : true;
}

/** More words before a sign are a sentence. */
const WORDS_BEFORE = 6;

/** Does `Zoe Example → ZoeEx`, or the same with a colon or a dash, stand on all lines, each with somebody else? */
function isParting( sign: string, sample: readonly string[] ): boolean {
	const firsts = new Set<string>();
	const seconds = new Set<string>();
	const isList = DASHES.includes( sign ) ? /$^/ : /[,;、/|]/;
	const isEach = sample.every( ( line ) => {
		const [ first = '', second = '', ...others ] = line.split( sign );
		firsts.add( first.trim() );
		seconds.add( second.trim() );
		return others.length === 0 && LETTER.test( first ) && LETTER.test( second ) && !/[@＠]/.test( line ) && !isList.test( second ) &&
			first.trim().split( /\s+/ ).length <= WORDS_BEFORE;
	} );
	const distinct = DASHES.includes( sign ) ? Math.max( firsts.size, seconds.size ) : firsts.size;
	return isEach && distinct === sample.length && sample.length > 1;
}

/** As evenly as no lines of names are. */
const rareSplits = ( sample: readonly string[], context: TableContext ): Split[] => (
	RARE.map( ( delimiter ) => split( sample, delimiter, context ) ).filter( ( { width, rows } ) => (
		rows.length > 1 && rows.every( ( { length } ) => length > 1 && length === width )
	) )
);

/** Are there nearly as many cells in all lines, and no names with commas? */
function isEven( each: Split ): boolean {
	const { delimiter, rows, share, even, width, crowded, addressed: withAddress } = each;
	if ( rows.length < 2 || crowded > 0.2 || share < 0.6 || even < 0.7 || !hasColumns( each ) ) {
		return false;
	}
	const flipped = rows.filter( ( cells ) => isSurnameFirst( readItem( cells.join( ',' ) ).text ) ).length;
	const isNames = delimiter === ',' && flipped > rows.length * 0.6;
	const ends = rows.filter( ( cells ) => isBlank( cells[ cells.length - 1 ] || '' ) && cells.length < 3 ).length;
	return !isNames && ( ends < rows.length * 0.5 || withAddress > 0 ) && width > 1;
}

/** The first lines that are neither blank nor markup, as cutTables() has found out. */
const sampleOf = ( lines: readonly SourceLine[] ): string[] => (
	lines.filter( ( { text, isMarkup } ) => !isMarkup && !isBlank( text ) )
		.slice( 0, SAMPLE ).map( ( { text } ) => text.slice( 0, 5000 ) )
);

/** Lines that people wrote in a chat, or signed. */
const areSaid = ( sample: readonly string[] ): boolean => [
	( line: string ): boolean => writerOf( line ) !== '',
	( line: string ): boolean => readSignature( line, true ) !== null
].some( ( test ) => sample.filter( test ).length > sample.length * 0.4 );

/** What stands between the cells; '' where the lines are no table. */
function findDelimiter( lines: readonly SourceLine[], context: TableContext ): string {
	const sample = sampleOf( lines );
	const signs = [ ...SIGNS, ...DASHES ].filter( ( sign ) => isParting( sign, sample ) );
	const splits = [ ...DELIMITERS, ...signs ].map( ( delimiter ) => split( sample, delimiter, context ) );
	if ( sample.filter( ( line ) => isLabelled( line, context.words ) ).length > sample.length * 0.6 ) {
		return '';
	}
	const rare = rareSplits( sample, context );
	const headed = splits.find( ( { hasHeadings, share } ) => hasHeadings && share > 0.3 ) ??
		rare.find( ( { hasHeadings } ) => hasHeadings );
	if ( headed ) {
		return headed.delimiter;
	}
	const ofLines = ( test: RegExp ): number => (
		sample.filter( ( line ) => test.test( line ) ).length / ( sample.length || 1 )
	);
	const named = ofLines( /<[^\s<>]{1,80}[@＠][^\s<>]{1,200}>/ );
	const tab = splits.find( ( each ) => (
		each.delimiter === '\t' && each.share >= 0.5 && hasColumns( each ) &&
		( each.addressed > 0 || named < 0.6 && ( each.rows.length > 1 || each.width < 3 ) )
	) );
	if ( tab ) {
		return tab.delimiter;
	}
	// What ends with a time in many even columns is no signature.
	const wide = splits.find( ( each ) => (
		each.width > 2 && each.even > 0.9 && each.share > 0.9 && each.crowded === 0 &&
		( each.width > 3 && each.addressed >= 0.5 || each.dated > 0.5 )
	) );
	if ( wide ) {
		return wide.delimiter;
	}
	const isParted = signs.length > 0;
	if (
		ofLines( /[:：]\s*[^\s:：@＠]{1,64}[@＠]/ ) > 0.5 && !splits.some( ( { addressed: found } ) => found > 0.3 ) ||
		named > 0.3 || ofLines( isParted ? /\[\[|\{\{/ : /^\s*[*#:]|\[\[|\{\{/ ) > 0.5 || areSaid( sample )
	) {
		return '';
	}
	const addressed = splits.find( ( { addressed: found, crowded, share, width, even } ) => (
		found >= 0.5 && found > crowded * 2 && share >= 0.5 && ( width > 2 || even > 0.6 )
	) );
	const shown = addressed || rare.find( ( { width, addressed: found } ) => width > 2 && found === 1 );
	if ( shown ) {
		return shown.delimiter;
	}
	return splits.find( isEven )?.delimiter || '';
}

const isBarLine = ( text: string ): boolean => /^(?:\|[^-}+\n]|!.*(?:!!|\|))/.test( text.trim() );

/** What parts the cells of the program's own sheet, in which anything may stand to the letter; null: it is none. */
function sheetDelimiter( lines: readonly SourceLine[] ): string | null {
	const first = lines.find( ( { text } ) => !isBlank( text ) )?.text || '';
	return first.includes( SHEET_MARK ) ? DELIMITERS.find( ( delimiter ) => {
		const [ record ] = csvRecords( [ first ], delimiter );
		return record !== undefined && isSheet( record.cells );
	} ) ?? null : null;
}

/** Cuts tables of wikitext and Markdown out of the lines. */
function cutTables( lines: readonly SourceLine[], { titles }: TableContext ): Segment[] {
	const segments: Segment[] = [];
	let rest: SourceLine[] = [];
	const masked = maskPage( lines.map( ( { text } ) => text ) );
	const flush = (): void => {
		if ( rest.length > 0 ) {
			segments.push( { kind: 'lines', lines: rest } );
			rest = [];
		}
	};
	for ( let i = 0; i < lines.length; i++ ) {
		const line = lines[ i ];
		if ( !line ) {
			continue;
		}
		if ( masked[ i ]?.isMarkup ) {
			rest.push( { ...line, isMarkup: true } );
			continue;
		}
		const texts: string[] = [];
		let end = i;
		if ( isTableStart( line.text ) ) {
			for ( ; end < lines.length; end++ ) {
				texts.push( lines[ end ]?.text || '' );
				if ( isTableEnd( lines[ end ]?.text || '' ) ) {
					break;
				}
			}
			flush();
			segments.push( { kind: 'table', records: wikiRecords( texts, line.line ), delimiter: '', source: 'wiki' } );
			i = end;
		} else if ( isBarLine( line.text ) || line.text.includes( '|' ) && isMarkdownRule( lines[ i + 1 ]?.text || '' ) ) {
			for ( ; end < lines.length && ( end === i || /\|/.test( lines[ end ]?.text || '' ) ); end++ ) {
				texts.push( lines[ end ]?.text || '' );
			}
			flush();
			const records = barRecords( texts.map( ( text ) => unlinked( text, titles ) ), line.line );
			segments.push( { kind: 'table', records, delimiter: '|', source: 'bars' } );
			i = end - 1;
		} else {
			rest.push( line );
		}
	}
	flush();
	return segments;
}

/** Is each cell somebody's name, three and more in a row? Then each may be a person. */
const areNamesAlone = ( records: readonly TableRecord[] ): boolean => (
	records.slice( 0, SAMPLE ).every( ( { cells } ) => (
		cells.length > 2 && cells.every( ( cell ) => isBlank( cell ) || looksLikeRealName( cell ) )
	) )
);

/** A file of one column, of which a program has put the cells with commas into quotation marks, or all. */
const QUOTED = /^\s*"((?:[^"]|"")*)"\s*$/;

function areQuoted( texts: readonly string[] ): boolean {
	const quoted = texts.filter( ( text ) => QUOTED.test( text ) );
	return quoted.length > 1 && quoted.every( ( text ) => text.includes( ',' ) || text.includes( ';' ) ) ||
		quoted.length > 1 && quoted.length === texts.filter( ( text ) => !isBlank( text ) ).length && quoted.some( ( text ) => text.includes( ',' ) );
}

/** A cell of a spreadsheet that goes over several lines stands in quotation marks. */
const OPEN_QUOTE = /^"(?:[^"\n]|"")*$/m;

/**
 * Parts a text into tables and lines.
 *
 * @param lines
 * @param told What stands between the cells, as the person says; null: to be found out
 * @param context
 */
export function findSegments( lines: readonly SourceLine[], told: string | null, context: TableContext ): Segment[] {
	const ours = sheetDelimiter( lines );
	const delimiter = told ?? ours;
	const segments = delimiter === null ? cutTables( lines, context ) : [ { kind: 'lines' as const, lines: [ ...lines ] } ];
	return segments.map( ( segment ): Segment => {
		if ( segment.kind === 'table' ) {
			return segment;
		}
		if ( delimiter === null && isChat( sampleOf( segment.lines ) ) ) {
			return segment;
		}
		const labelled = delimiter === null ? readLabelledRows( segment.lines, context ) : null;
		if ( labelled ) {
			return { kind: 'lines', lines: labelled.people, others: labelled.others };
		}
		const texts = segment.lines.map( ( { text } ) => text );
		const stack = delimiter === null ? readStack( segment.lines, context.titles ) : null;
		if ( stack ) {
			return {
				kind: 'table', records: stack.records, delimiter: '', source: 'stacked',
				isDoubtful: !stack.isSure, whole: stack.isSure ? null : segment.lines
			};
		}
		const found = delimiter ?? findDelimiter( segment.lines, context );
		const renumber = ( records: TableRecord[] ): TableRecord[] => records.map( ( record ) => (
			{
				...record, line: segment.lines[ record.line - 1 ]?.line ?? 1,
				lastLine: segment.lines[ record.lastLine - 1 ]?.lastLine ?? 1
			}
		) );
		if ( found !== '' ) {
			const rows = ours === null ? withoutMarks( texts, found ) : texts;
			const records = renumber( [ ...csvRecords( rows, found ) ] );
			const isDash = DASHES.includes( found );
			const isDoubtful = isDash || COLON.test( found );
			return {
				kind: 'table', records, delimiter: found, source: 'delimited',
				isDoubtful, whole: isDoubtful && isDash || areNamesAlone( records ) ? segment.lines : null
			};
		}
		if ( areQuoted( texts ) ) {
			return { kind: 'lines', lines: segment.lines.map( ( line ) => (
				{ ...line, text: line.text.replace( QUOTED, ( _line, said: string ) => said.replace( /""/g, '"' ) ) }
			) ) };
		}
		if ( OPEN_QUOTE.test( texts.join( '\n' ) ) ) {
			return {
				kind: 'lines',
				lines: renumber( [ ...csvRecords( texts, '' ) ] ).map( ( { line, lastLine, cells } ) => (
					{ line, lastLine, text: cells.join( ' ' ).replace( /\n/g, ' ' ) }
				) )
			};
		}
		return segment;
	} );
}
