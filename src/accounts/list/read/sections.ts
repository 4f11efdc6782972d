import { asksWhoComes, findAbsent, saysAbsent, saysNo } from './absence';
import { cellKind, isEmail, isPlaceholder, isWordy } from './cell-kinds';
import { oneBelowOther } from './side-by-side';
import { planColumns, readColumns, type ColumnPlans } from './columns';
import type { Conjunctions } from './conjunctions';
import type { TableRecord } from './delimited';
import type { Headings } from './headings';
import { isLabelledCell } from './labels';
import type { PageTitles } from './page-titles';
import { isBlank } from './plain-text';
import type { ColumnMeaning, ReadColumn, ReadOptions } from './reading';
import { isSheet, markPlace, ownColumns } from './sheet';
import { findTitles, type Titles } from './titles';

/** What is looked at to tell columns. */
export const SAMPLE = 200;

/** Headings stand in one of the first lines, below titles. */
const HEAD = 12;

/** Rows below a heading that a second one is compared with. */
const BELOW = 20;

/** Who may answer as they like says more different things. */
const MOST_ANSWERS = 8;

/** Titles, and rows of headings above the headings. */
const MAX_TITLES = 6;

export interface TableContext {
	options: ReadOptions;
	words: Headings;
	titles: PageTitles;
	ands: Conjunctions;
}

/** Rows below headings, or without any. */
export interface Section {
	headings: TableRecord | null;
	/** Titles, and further rows of headings. */
	above: TableRecord[];
	rows: TableRecord[];
	totals: TableRecord[];
	plans: ColumnPlans;
	/** Of the rows, those that are titles of others. */
	groupTitles: ReadonlySet<TableRecord>;
	/** Are there titles for sure, or rather people? */
	found: Titles;
	/** Of the rows, those of people who do not come, and titles above them. */
	absent: ReadonlySet<TableRecord>;
	sheet: boolean;
}

export interface Table {
	sections: Section[];
	/** Of several ways to take the columns, how many there are. */
	planCount: number;
	/** Are there rows that may be people or not? */
	hasOther: boolean;
	certain: boolean;
	sheet: boolean;
}

const filled = ( { cells }: TableRecord ): string[] => cells.filter( ( cell ) => !isBlank( cell ) );

const hasEmail = ( { cells }: TableRecord ): boolean => cells.some( isEmail );

/** Do the cells hold headings that are known, one of which is a person's? */
export function isHeadingRow( record: TableRecord, words: Headings, isFirst: boolean ): boolean {
	const cells = filled( record );
	if ( cells.length === 0 || cells.some( isEmail ) || record.beside !== undefined ) {
		return false;
	}
	if ( cells.length > 1 && cells.filter( ( cell ) => isLabelledCell( cell, words ) ).length > 1 ) {
		return false;
	}
	const scores = cells.map( ( cell ) => words.score( cell ) );
	const known = scores.filter( ( score ) => score !== null && score.score > 0.8 );
	const persons = known.filter( ( score ) => score?.meaning !== 'unused' );
	const hinted = scores.filter( ( score ) => score !== null && score.meaning !== 'unused' );
	if ( cells.length === 1 ) {
		return isFirst && record.cells.length === 1 && persons.length === 1;
	}
	const isEnough = known.length > 1 || cells.length < 3 || record.cells.length > 1 && hinted.length > 0;
	return isFirst ?
		persons.length > 0 && isEnough || known.length > 2 :
		persons.length > 0 && known.length > 1 && known.length >= cells.length * 0.6;
}

/** `ada@example`, `ada @example.org`, `ada(at)example.org` */
const BAD_EMAIL = /^\s*(?:[^\s@＠]+\s?(?:[@＠]|[([]at[)\]])\s?[^\s@＠]*|[@＠][^\s@＠]*\.[^\s@＠]*)\s*$/iu;

/** A first row that is unlike the rows below: where they have addresses, numbers or dates, it has words. */
function isUnlike( record: TableRecord, below: readonly TableRecord[], titles: PageTitles ): boolean {
	const cells = filled( record );
	// An address that is not quite right is somebody's all the same.
	const hasAddress = cells.some( ( cell ) => isEmail( cell ) || BAD_EMAIL.test( cell ) );
	if ( below.length === 0 || cells.length < 2 || hasAddress ) {
		return false;
	}
	let unlike = 0;
	record.cells.forEach( ( cell, column ) => {
		const others = below.map( ( { cells: row } ) => row[ column ] || '' )
			.filter( ( other ) => !isBlank( other ) && !isPlaceholder( other ) );
		if ( !isWordy( cell ) || isPlaceholder( cell ) || others.length < below.length * 0.5 ) {
			return;
		}
		const kinds = others.map( ( other ) => cellKind( other, titles ) );
		const own = cellKind( cell, titles );
		const mostly = ( kind: string ): boolean => (
			own !== kind && kinds.filter( ( each ) => each === kind ).length > kinds.length * 0.7
		);
		if ( mostly( 'email' ) || mostly( 'person' ) ) {
			unlike += 2;
		} else if ( mostly( 'date' ) || mostly( 'number' ) || mostly( 'phone' ) ) {
			unlike += below.length > 2 ? 2 : 1;
		}
	} );
	return unlike > 1;
}

/** Two cells each, as in the row below them. */
const areAsWide = ( above: readonly TableRecord[], row: TableRecord ): boolean => (
	filled( row ).length === 2 && above.every( ( each ) => filled( each ).length === 2 )
);

/** Where sections begin: the rows with headings. */
function headingRows( rows: readonly TableRecord[], context: TableContext ): number[] {
	const { words, titles } = context;
	const found: number[] = [];
	let known = '';
	rows.forEach( ( row, index ) => {
		const last = found[ found.length - 1 ];
		const text = row.cells.join( '|' ).toLowerCase();
		const isAgain = known !== '' && text === known;
		// Below rows that are as wide, one word that is known makes no headings.
		const isBelow = index > 0 && index < HEAD && areAsWide( rows.slice( 0, index ), row );
		if ( isAgain || isHeadingRow( row, words, last === undefined && index < HEAD && !isBelow ) ) {
			if ( last === index - 1 && filled( row ).length >= filled( rows[ last ] ?? row ).length ) {
				// Two rows of headings: the lower, unless it says less.
				found.pop();
			} else if ( last === index - 1 ) {
				return;
			}
			found.push( index );
			known = text;
		}
	} );
	if ( found.length === 0 ) {
		const first = rows.slice( 0, HEAD ).findIndex( ( row, index ) => (
			index < MAX_TITLES && row.cells.length > 1 &&
			( row.isHead || isUnlike( row, rows.slice( index + 1, index + 12 ), titles ) )
		) );
		if ( first !== -1 ) {
			found.push( first );
		}
	}
	return found;
}

/** Are these rows above the headings titles, rather than people? */
function areTitles( rows: readonly TableRecord[] ): boolean {
	return rows.length <= MAX_TITLES && !rows.some( hasEmail ) &&
		rows.filter( ( row ) => filled( row ).length > 1 && !isBlank( row.cells[ 0 ] || '' ) ).length < 3;
}

const TOTALS = new Set( ( 'total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|' +
	'усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ' ).split( '|' ) );

/** `Total`, `Total: 12` */
const saysTotal = ( text: string ): boolean => text.length < 40 && TOTALS.has( text.toLowerCase().split( /[\s:：(]/u, 1 )[ 0 ] || '' );

/** A row that says how many there are: all its cells but the first are numbers, and those above are not. */
function isTotal( row: TableRecord, above: readonly TableRecord[], titles: PageTitles ): boolean {
	const others = row.cells.slice( 1 ).filter( ( cell ) => !isBlank( cell ) );
	if ( others.length === 0 || others.some( ( cell ) => cellKind( cell, titles ) !== 'number' ) ) {
		const first = filled( row )[ 0 ] || '';
		return filled( row ).length === 1 && above.length > 1 && saysTotal( first.trim() );
	}
	const sample = above.slice( 0, 20 );
	return sample.length > 0 && row.cells.every( ( cell, column ) => column === 0 || isBlank( cell ) || (
		sample.filter( ( { cells } ) => cellKind( cells[ column ] || '', titles ) === 'number' ).length < sample.length * 0.3
	) );
}

/** A row under the headings that says what the columns hold (points, units), where the others have people. */
function isSubheading( row: TableRecord, below: readonly TableRecord[], titles: PageTitles ): boolean {
	const sample = below.slice( 0, BELOW );
	if ( sample.length === 0 ) {
		return false;
	}
	const typical = sample.reduce( ( sum, each ) => sum + filled( each ).length, 0 ) / sample.length;
	if ( filled( row ).length <= typical / 2 && filled( row ).length < 3 && typical > 3 ) {
		return !hasEmail( row );
	}
	return isUnlike( row, sample, titles ) && row.cells.some( ( cell, column ) => (
		isWordy( cell ) && sample.filter( ( { cells } ) => isEmail( cells[ column ] || '' ) ).length > sample.length * 0.8
	) );
}

/** What the columns are where the person says so, or where the program made them itself. */
function columnsTold(
	headings: readonly string[], isOwn: boolean, width: number, { options, words }: TableContext
): ColumnMeaning[] | null {
	if ( options.columns ) {
		const length = Math.max( width, options.columns.length );
		return Array.from( { length }, ( _, index ) => options.columns?.[ index ] ?? 'unused' );
	}
	return isOwn ? ownColumns( headings.map( ( cell ) => {
		const score = words.score( cell );
		return score?.score === 1 ? score.meaning : 'unused';
	} ), markPlace( headings ) ) : null;
}

/** Headings over two rows: what the one leaves blank stands in the other. */
function mergedHeadings( headings: TableRecord, others: readonly TableRecord[] ): TableRecord {
	const cells = [ ...headings.cells ];
	for ( const other of others ) {
		if ( filled( other ).length > 1 && other.cells.length >= headings.cells.length ) {
			other.cells.forEach( ( cell, column ) => {
				cells[ column ] = isBlank( cells[ column ] ?? '' ) ? cell : cells[ column ] ?? '';
			} );
		}
	}
	return { ...headings, cells };
}

function titlesAmong( rows: readonly TableRecord[] ): Titles {
	return findTitles( rows.map( ( row, index ) => {
		const cells = filled( row );
		const [ first = '' ] = cells;
		const isLone = cells.length === 1 && !/[@＠]|\[\[|\{\{|https?:/i.test( first );
		return {
			lone: isLone ? first : null, first, width: cells.length, isAddressed: hasEmail( row ),
			isApart: row.line > ( rows[ index - 1 ]?.lastLine ?? -1 ) + 1
		};
	} ) );
}

/** What the rows say is said in one column: `declined`, `Not going`, or no, where is asked who comes. */
function findAbsentAnswers(
	headings: readonly string[], rows: readonly TableRecord[], columns: readonly ColumnMeaning[]
): ReadonlySet<TableRecord> {
	const found = new Set<TableRecord>();
	columns.forEach( ( meaning, column ) => {
		const heading = headings[ column ] || '';
		const said = new Set( meaning === 'unused' ? rows.map( ( { cells } ) => ( cells[ column ] || '' ).trim() ) : [] );
		const isAsked = asksWhoComes( heading );
		// One of a few answers, of which others say something else.
		const isFew = said.size > 1 && said.size <= MOST_ANSWERS && ( isAsked || said.size < rows.length );
		const answers = [ ...said ].filter( ( answer ) => answer !== '' );
		// “Cancelled” asks the other way round.
		const isNo = ( answer: string ): boolean => (
			saysAbsent( heading ) ? !saysNo( answer ) : isAsked && saysNo( answer )
		);
		const absent = answers.filter( ( answer ) => saysAbsent( answer, answers ) || isNo( answer ) );
		const out = new Set( isFew ? absent : [] );
		rows.filter( ( { cells } ) => out.has( ( cells[ column ] || '' ).trim() ) ).forEach( ( row ) => found.add( row ) );
	} );
	return found.size < rows.length ? found : new Set();
}

/** Below a title that says so, alone in its row. */
function findAbsentRows( rows: readonly TableRecord[] ): TableRecord[] {
	const { places } = findAbsent( rows.map( ( row ) => {
		const [ title = '', ...others ] = filled( row );
		const isTitle = others.length === 0 && row.cells.length > 1 && !/[@＠]|\[\[|\{\{|https?:/i.test( title );
		return { title: isTitle ? title : null, label: null };
	} ) );
	return rows.filter( ( _row, index ) => places.has( index ) );
}

/** Who is said not to come. Our own sheet has nobody else. */
function absentIn( { headings, rows, plans: { plans }, sheet }: Omit<Section, 'absent'> ): ReadonlySet<TableRecord> {
	return new Set( sheet ? [] : [
		...findAbsentRows( rows ), ...findAbsentAnswers( headings?.cells ?? [], rows, plans[ 0 ] ?? [] )
	] );
}

function makeSection(
	above: readonly TableRecord[], own: TableRecord | null, all: readonly TableRecord[], context: TableContext
): Section {
	const { words, titles } = context;
	const rows = [ ...all ];
	const titlesAbove = [ ...above ];
	const totals: TableRecord[] = [];
	const sheet = own !== null && isSheet( own.cells );
	if ( !sheet ) {
		if ( own ) {
			const first = rows.slice( 0, HEAD ).findIndex( ( row, index ) => (
				index === rows.length - 1 || !isSubheading( row, rows.slice( index + 1, index + 1 + BELOW ), titles )
			) );
			titlesAbove.push( ...rows.splice( 0, Math.max( 0, first ) ) );
		}
		for ( let last = rows.pop(); last; last = rows.pop() ) {
			if ( rows.length === 0 || !isTotal( last, rows, titles ) ) {
				rows.push( last );
				break;
			}
			totals.unshift( last );
		}
	}
	const headings = own && !sheet ? mergedHeadings( own, [ ...titlesAbove ].reverse() ) : own;
	// Without headings, what stands above rows that have nothing in the first column are titles.
	const blank = headings ? -1 : rows.slice( 0, HEAD ).reduce( ( at, row, index ) => (
		isBlank( row.cells[ 0 ] || '' ) && filled( row ).length > 0 && index <= MAX_TITLES ? index : at
	), -1 );
	const isMostlyFilled = rows.filter( ( row ) => isBlank( row.cells[ 0 ] || '' ) ).length < rows.length * 0.5;
	if ( blank !== -1 && isMostlyFilled && areTitles( rows.slice( 0, blank ) ) ) {
		titlesAbove.push( ...rows.splice( 0, blank + 1 ) );
	}
	const found = titlesAmong( sheet ? [] : rows );
	const groupTitles = new Set( rows.filter( ( _row, index ) => found.places.has( index ) ) );
	const sample = rows.filter( ( row ) => !groupTitles.has( row ) ).slice( 0, SAMPLE ).map( ( { cells } ) => cells );
	const plans = planColumns( headings?.cells ?? null, sample, words, titles );
	const told = columnsTold( headings?.cells || [], sheet, plans.stats.length, context );
	if ( told ) {
		plans.plans = [ told ];
		plans.certain = true;
	}
	const section = { headings, above: titlesAbove, rows, totals, plans, groupTitles, found, sheet };
	return { ...section, absent: absentIn( section ) };
}

/** Nothing that only a title has. */
const NAME = /^[^\d:：.!?]{1,40}$/;

/** Does the last row say what the headings below it are of: alone where others are wide, or apart from them? */
function endsWithTitle( rows: readonly TableRecord[] ): boolean {
	const [ last, before ] = rows.slice( -2 ).reverse();
	return last !== undefined && before !== undefined && filled( last ).length === 1 && !hasEmail( last ) &&
		( last.line > before.lastLine + 1 || filled( before ).length > 2 );
}

const STRUCK = /<(s|del|strike)>([^<>]{0,300})<\/\1>/giu;

/** Is the row crossed out, of which the first words are? Otherwise, what is crossed out does not hold any more. */
export function withoutStruck( record: TableRecord ): TableRecord {
	if ( !/<\/(?:s|del|strike)>/i.test( record.cells.join( '' ) ) ) {
		return record;
	}
	const left = record.cells.map( ( cell ) => cell.replace( STRUCK, ' ' ).trim() );
	const first = record.cells.findIndex( isWordy );
	const isStruck = isBlank( left[ first ] || '' );
	const whole = record.cells.map( ( cell ) => cell.replace( STRUCK, '$2' ) );
	return { ...record, isStruck, cells: isStruck ? whole : left };
}

/** Parts a table into sections, and finds out what their columns are. */
export function readTable( records: readonly TableRecord[], context: TableContext ): Table {
	const rows = oneBelowOther( records.filter( ( record ) => (
		record.beside === undefined && !record.isStruck && filled( record ).length > 0
	) ), context.words, MAX_TITLES );
	const sheet = isSheet( rows[ 0 ]?.cells || [] );
	const starts = sheet ? [ 0 ] : headingRows( rows, context );
	const sections: Section[] = [];
	const first = starts[ 0 ] ?? -1;
	let above = rows.slice( 0, Math.max( 0, first ) );
	const areNames = above.length > 1 && above.every( ( { cells: [ cell = '', ...others ] } ) => (
		others.length === 0 && NAME.test( cell )
	) );
	if ( above.length > 0 && ( areNames || !areTitles( above ) ) ) {
		const section = makeSection( [], null, above, context );
		// What a report says of itself has no addresses. Neither have names, to which a table was added.
		const isDoubtful = areNames || !above.some( hasEmail ) && rows.some( hasEmail );
		if ( isDoubtful ) {
			section.groupTitles = new Set( section.rows );
			section.found = { places: new Set(), isSure: false, isLikely: true };
		}
		sections.push( section );
		above = [];
	}
	if ( first === -1 ) {
		sections.push( makeSection( [], null, rows, context ) );
	}
	starts.forEach( ( start, index ) => {
		const end = starts[ index + 1 ] ?? rows.length;
		const below = rows.slice( start + 1, end );
		const next = end < rows.length && endsWithTitle( below ) ? below.splice( -1 ) : [];
		sections.push( makeSection( above, rows[ start ] ?? null, below, context ) );
		above = next;
	} );
	return {
		sections,
		planCount: Math.max( 1, ...sections.map( ( { plans } ) => plans.plans.length ) ),
		hasOther: sections.some( ( { found, absent } ) => !found.isSure || absent.size > 0 ),
		certain: sections.every( ( { plans, found, absent } ) => plans.certain && found.isSure && absent.size === 0 ),
		sheet
	};
}

/** The first section with the most rows is the one whose columns the dialog shows. */
export function mainSection( { sections }: Table ): Section | undefined {
	const most = Math.max( ...sections.map( ( { rows } ) => rows.length ) );
	return sections.find( ( { rows } ) => rows.length === most );
}

export function sectionColumns( section: Section, plan: number ): ReadColumn[] {
	return readColumns( section.headings?.cells ?? null, meaningsOf( section, plan ), section.plans );
}

export function meaningsOf( { plans }: Section, plan: number ): ColumnMeaning[] {
	return plans.plans[ plan ] ?? plans.plans[ 0 ] ?? [];
}
