import { cellKind } from './cell-kinds';
import { readChat } from './chat';
import { Conjunctions } from './conjunctions';
import { withoutCounts } from './counted-line';
import { Headings } from './headings';
import { withoutInitials } from './initials';
import { readLabelledRows } from './labelled-rows';
import { readLabels } from './labels';
import { findLetter } from './letter';
import { LineReader } from './lines';
import type { NameOrder } from './plain-lines';
import { PreparedLines, type SourceLine } from './prepared-lines';
import { PageTitles } from './page-titles';
import { PeopleBuilder } from './people-builder';
import { decodeEntities, isBlank } from './plain-text';
import { MAX_ROWS, type ListFormat, type Reading, type ReadOptions, type TextReadings } from './reading';
import { findSegments, type Segment } from './shape';
import { isHeadingRow, mainSection, readTable, sectionColumns, withoutStruck, type Table, type TableContext } from './sections';
import { SHEET_MARK } from './sheet';
import { readStack } from './stacked';
import { TablePeople } from './table';

/** Ten thousand people stand on fewer lines with something in them. */
const MOST_FILLED = 3 * MAX_ROWS;

/** Blank ones among them. */
const MOST_LINES = 5 * MAX_ROWS;

/** Entities, and byte order marks inside. */
const CODED = /\uFEFF|&(?:#\w{1,7}|[a-z]{2,8});/i;

/** Links, templates, headings and tables of a wiki. */
const PAGE = /\[\[|\{\{|^==.*==|^\{\|/;

/** As many as a person can choose from. */
const MAX_READINGS = 3;

type TableSegment = Extract<Segment, { kind: 'table' }>;

/** A part of the text whose columns, if it has any, are found out. */
type Part =
	/** `whole`: the lines, where they may be no table. */
	{ segment: TableSegment; table: Table; whole: PreparedLines | null } |
	/** `others`: the lines, where the people may be others. */
	{ segment: PreparedLines; table: null; others?: PreparedLines | null };

interface Source {
	/** All that are read. */
	all: readonly SourceLine[];
	/** The same, blank where a line is none of the list. */
	lines: SourceLine[];
	/** What stands below the most lines that are read; null where that is nothing. */
	beyond: SourceLine | null;
	/** Excel's own line, which says what separates; null: there is none. */
	separator: string | null;
}

function linesOf( text: string ): Source {
	const plain = text.replace( /^\uFEFF+/, '' ).replace( /\r\n?/g, '\n' );
	const separator = /^sep=(.)(?:\n|$)/.exec( plain )?.[ 1 ] ?? null;
	const texts = plain.split( '\n' );
	let filled = 0;
	const end = texts.findIndex( ( line, index ) => (
		index >= MOST_LINES || !isBlank( line ) && ++filled > MOST_FILLED
	) );
	const all = texts.slice( 0, end === -1 ? texts.length : end )
		.map( ( line, index ) => ( { line: index + 1, lastLine: index + 1, text: line } ) );
	const lines = separator === null ? all : all.slice( 1 );
	return {
		all: lines, lines, separator, beyond: end === -1 ? null : linesFrom( texts, end )
	};
}

/** More than separators. */
const SAYS = /[^\s,;|"]/;

function linesFrom( texts: readonly string[], start: number ): SourceLine | null {
	const first = texts.findIndex( ( line, index ) => index >= start && !isBlank( line ) );
	let last = texts.length - 1;
	while ( last > first && isBlank( texts[ last ] || '' ) ) {
		last--;
	}
	const said = texts.find( ( line, index ) => index >= start && SAYS.test( line ) ) || '';
	return first === -1 ? null : { line: first + 1, lastLine: last + 1, text: said };
}

/** A table of one column is a list of lines; what stands there may have a bullet, a signature, an address. */
function asLines( { records, delimiter }: TableSegment, table: Table, { options }: TableContext ): SourceLine[] | null {
	const hasHeadings = table.sections.some( ( { headings } ) => headings !== null );
	if ( options.columns || options.delimiter || table.sheet || hasHeadings ) {
		return null;
	}
	const used = new Set<number>();
	for ( const { cells } of records.slice( 0, 200 ) ) {
		cells.forEach( ( cell, column ) => {
			if ( /[^\s\u2022\u00b7\uf000-\uf0ff*.–—-]/u.test( cell ) ) {
				used.add( column );
			}
		} );
	}
	return used.size > 1 ? null : records.map( ( { line, lastLine, cells, beside } ) => (
		{ line, lastLine, text: beside ?? cells.join( cells.every( isBlank ) ? delimiter : ' ' ) }
	) );
}

/**
 * Where a table of a page links to more people than the lines around it, these may name who organizes, or speaks:
 * rather so where they do it in passing.
 */
function besideTables( parts: readonly Part[], context: TableContext ): readonly Part[] {
	const isLinked = ( cell: string ): boolean => /\[\[|\{\{/.test( cell ) && cellKind( cell, context.titles ) === 'person';
	const inTables = parts.flatMap( ( { segment, table } ) => ( table ? segment.records : [] ) )
		.filter( ( { cells } ) => cells.some( isLinked ) ).length;
	const others = inTables === 0 ? [] : parts.flatMap( ( { segment, table } ) => ( table ? [] : segment.linked() ) );
	if ( others.length === 0 || others.length >= inTables ) {
		return parts;
	}
	const isInPassing = others.filter( ( { signed, plain } ) => signed !== null || /^[[{]{2}/.test( plain ) ).length < 2;
	return parts.map( ( part ) => {
		const { segment, table } = part;
		if ( table || segment.linked().length === 0 ) {
			return part;
		}
		const none = new PreparedLines( segment.markup(), context );
		return isInPassing ? { table, segment: none, others: segment } : { table, segment, others: none };
	} );
}

function partsOf( segments: readonly Segment[], context: TableContext ): readonly Part[] {
	return besideTables( segments.map( ( segment ): Part => {
		if ( segment.kind === 'lines' ) {
			const { lines: own, others } = segment;
			return {
				segment: new PreparedLines( own, context ), table: null,
				others: others ? new PreparedLines( others, context ) : null
			};
		}
		const records = segment.records.map( withoutStruck );
		const table = readTable( records, context );
		const lines = segment.source === 'delimited' ? asLines( segment, table, context ) : null;
		const whole = segment.whole ? new PreparedLines( segment.whole, context ) : null;
		return lines ? { segment: new PreparedLines( lines, context ), table: null } :
			{ segment: { ...segment, records }, table, whole };
	} ), context );
}

/** How to read where there are several ways. */
interface Way {
	/** Which of the ways to take columns, or names with commas. */
	variant: number;
	/** Are those taken for people who are more likely none, and the other way round? */
	isOther: boolean;
	/** Are usernames left out that may be explanations? */
	isBare: boolean;
}

/** Reads all parts in one way. */
class OneReading {
	public certain = true;
	public hasVariants = false;
	/** Are there lines that may be people or not? */
	public hasOther = false;
	/** Are there usernames that may be explanations? */
	public hasDoubtful = false;
	private format: ListFormat = 'names';
	private readonly builder: PeopleBuilder;

	public constructor(
		private readonly parts: readonly Part[],
		private readonly context: TableContext,
		private readonly way: Way
	) {
		this.builder = new PeopleBuilder( context.options );
	}

	public read( { all, separator, beyond }: Source ): Reading {
		const { builder, parts } = this;
		if ( separator !== null ) {
			builder.remark( 'markup', 1, `sep=${ separator }` );
		}
		const tables = parts.filter( ( { table } ) => table !== null );
		for ( const part of parts ) {
			if ( builder.overflow !== null ) {
				break;
			}
			if ( part.table && part.whole && this.way.isOther ) {
				this.addLines( part.whole, tables.length > 1 );
			} else if ( part.table ) {
				this.addTable( part.segment, part.table );
				this.hasOther = this.hasOther || part.whole !== null;
				this.certain = this.certain && part.segment.isDoubtful !== true;
			} else {
				this.hasOther = this.hasOther || !!part.others;
				this.certain = this.certain && !part.others;
				this.addLines( this.way.isOther && part.others || part.segment, tables.length > 0 );
			}
		}
		if ( beyond && builder.overflow === null ) {
			// Spreadsheets are saved with all their empty rows.
			builder.remark( beyond.text === '' ? 'no-name' : 'too-many', beyond.line, beyond.text, beyond.lastLine );
		}
		const last = beyond?.lastLine ?? all.reduce( ( at, { line, text } ) => ( isBlank( text ) ? at : line ), 0 );
		builder.finish( last, all );
		return { rows: builder.rows, remarks: builder.remarks, ...this.columns(), format: this.format };
	}

	private addTable( segment: TableSegment, table: Table ): void {
		this.certain = this.certain && table.certain;
		this.hasVariants = this.hasVariants || table.planCount > 1;
		this.hasOther = this.hasOther || table.hasOther;
		this.format = table.sheet && table.sections.some( ( { plans } ) => plans.plans[ 0 ]?.includes( 'password' ) ) ? 'sheet' :
			segment.source === 'wiki' ? 'wikitext' : 'table';
		for ( const { line, lastLine, cells, isStruck, beside } of segment.records ) {
			if ( isStruck ) {
				this.builder.remark( 'struck', line, cells.join( segment.delimiter || ' ' ), lastLine );
			}
			if ( beside !== undefined && !isBlank( beside ) ) {
				this.builder.remark( segment.source === 'stacked' ? 'header' : 'markup', line, beside, lastLine );
			}
		}
		const people = new TablePeople( this.context, this.builder, segment.delimiter );
		people.addAll( table, this.way );
		this.foundDoubtful( people );
	}

	private foundDoubtful( { hasDoubtful }: { hasDoubtful: boolean } ): void {
		this.certain = this.certain && !hasDoubtful;
		this.hasDoubtful = this.hasDoubtful || hasDoubtful;
	}

	private addLines( prepared: PreparedLines, isBesideTable: boolean ): void {
		const { builder, context } = this;
		const lines = prepared.source;
		const labels = isBesideTable ? null : readLabels( lines, context.words, builder, this.way.isBare );
		if ( labels ) {
			this.foundDoubtful( labels );
			return;
		}
		if ( !isBesideTable && !this.way.isOther && readChat( lines, builder ) ) {
			// Who writes is not yet who comes, and the lines may be none of a chat.
			this.certain = false;
			this.hasOther = true;
			return;
		}
		const order: NameOrder = this.way.variant === 1 ? 'parts' : 'whole';
		const reader = new LineReader( prepared, { ...context, order, isOther: this.way.isOther }, builder );
		const before = builder.rows.length;
		reader.readAll();
		this.hasVariants = this.hasVariants || reader.hasParts;
		this.hasOther = this.hasOther || reader.hasOther;
		this.certain = this.certain && reader.isCertain;
		if ( !isBesideTable ) {
			const rows = builder.rows.slice( before );
			const addressed = rows.filter( ( { email } ) => email !== '' ).length;
			this.format = reader.isPage ? 'wikitext' : addressed > rows.length / 2 ? 'addresses' : 'names';
		}
	}

	private columns(): Pick<Reading, 'columns' | 'hasHeadings' | 'knowsHeadings' | 'delimiter'> {
		const tables = this.parts.flatMap( ( part ) => {
			const section = part.table && mainSection( part.table );
			return section ? [ { section, delimiter: part.segment.kind === 'table' ? part.segment.delimiter : '' } ] : [];
		} );
		const main = tables.reduce<( typeof tables )[ 0 ] | null>( ( most, each ) => (
			!most || each.section.rows.length > most.section.rows.length ? each : most
		), null );
		return {
			columns: main && sectionColumns( main.section, this.way.variant ),
			hasHeadings: main !== null && main.section.headings !== null,
			knowsHeadings: !!main?.section.headings && isHeadingRow( main.section.headings, this.context.words, true ),
			delimiter: main?.delimiter || ''
		};
	}
}

/** Keeps the readings that say different things. */
class Readings {
	public readonly list: Reading[] = [];
	private readonly seen = new Set<string>();

	public add( reading: Reading ): void {
		const rows = reading.rows.slice( 0, 50 ).concat( reading.rows.slice( -50 ) );
		const key = JSON.stringify( [ reading.rows.length, rows ] );
		if ( !this.seen.has( key ) && ( this.list.length === 0 || reading.rows.length > 0 ) ) {
			this.seen.add( key );
			this.list.push( reading );
		}
	}
}

interface TextInWays {
	readings: Reading[];
	certain: boolean;
}

/** A text in all ways in which its lines may be read. */
function readSource( source: Source, context: TableContext ): TextInWays {
	const delimiter = context.options.delimiter ?? source.separator;
	let parts = partsOf( findSegments( source.lines, delimiter, context ), context );
	// The program's own sheet is taken to the letter; elsewhere, files put together have byte order marks inside.
	if ( !parts.some( ( { table } ) => table?.sheet ) && source.lines.some( ( { text } ) => CODED.test( text ) ) ) {
		source.lines = source.lines.map( ( line ) => (
			{ ...line, text: decodeEntities( line.text.replace( /\uFEFF/g, '' ) ) }
		) );
		parts = partsOf( findSegments( source.lines, delimiter, context ), context );
	}
	const usual: Way = { variant: 0, isOther: false, isBare: false };
	const first = new OneReading( parts, context, usual );
	const readings = new Readings();
	const add = ( way: Partial<Way> ): void => {
		readings.add( new OneReading( parts, context, { ...usual, ...way } ).read( source ) );
	};
	readings.add( first.read( source ) );
	if ( first.hasDoubtful ) {
		add( { isBare: true } );
	}
	if ( first.hasOther ) {
		add( { isOther: true } );
	}
	for ( let variant = 1; variant < MAX_READINGS && first.hasVariants; variant++ ) {
		add( { variant } );
	}
	return { readings: readings.list, certain: first.certain };
}

/** Lines that are around the people of a letter are left out, and read where they may be people all the same. */
function readLetter( source: Source, context: TableContext ): TextInWays {
	const isPage = source.lines.some( ( { text } ) => PAGE.test( text ) || text.includes( SHEET_MARK ) );
	const letter = isPage ? null : findLetter( source.lines, context.words );
	const whole = ( lines = source.lines ): TextInWays => readSource( { ...source, lines }, context );
	// A name alone in its line, above its address, is no greeting.
	const isStack = (): boolean => readStack( source.lines, context.titles )?.isSure === true;
	if ( !letter || letter.around.size === 0 || isStack() || readLabelledRows( source.lines, context ) ) {
		return whole();
	}
	const without = whole( source.lines.map( ( line ) => (
		letter.around.has( line ) ? { ...line, text: '' } : line
	) ) );
	if ( !without.readings[ 0 ]?.rows.length ) {
		return whole();
	}
	if ( letter.isSure ) {
		return without;
	}
	const [ best, other ] = letter.isLikely ? [ without, whole() ] : [ whole(), without ];
	const readings = new Readings();
	[ ...best.readings.slice( 0, 1 ), ...other.readings.slice( 0, 1 ), ...best.readings, ...other.readings ]
		.forEach( ( reading ) => readings.add( reading ) );
	return { readings: readings.list, certain: readings.list.length < 2 && best.certain };
}

/**
 * Reads a list of people, as typed or pasted or out of a file: one person a line, tables with or without headings, what
 * mail programs hold in their address fields, pages of wikis, and the program's own files. Never throws. Names and
 * addresses come out cleaned; those of the program's own sheet come out as they stand there.
 *
 * @param text
 * @param options
 */
export function readText( text: string, options: ReadOptions = {} ): TextReadings {
	const source = linesOf( text );
	const context: TableContext = {
		options,
		words: new Headings( options.headings ),
		titles: new PageTitles( options.userNamespaces ),
		ands: new Conjunctions( options.language ?? '' )
	};
	const isOurs = source.lines.some( ( line ) => line.text.includes( SHEET_MARK ) );
	if ( ( options.delimiter ?? null ) === null && !isOurs ) {
		source.lines = withoutInitials( withoutCounts( source.lines ) );
	}
	const { readings: [ best, ...others ], certain } = readLetter( source, context );
	if ( !best ) {
		throw new Error( 'A text has no reading.' );
	}
	// What could not be decoded is nobody's name.
	const isWhole = !best.rows.some( ( { username, realname } ) => ( username + realname ).includes( '\uFFFD' ) );
	return { readings: [ best, ...others.slice( 0, MAX_READINGS - 1 ) ], certain: certain && isWhole };
}
