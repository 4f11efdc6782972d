import type { ListMode } from '../row';
import { restore } from '../formula';
import { readAddressee } from './addresses';
import { cellKind, isEmail, isPlaceholder, isWordy } from './cell-kinds';
import { planColumns, readColumns, type ColumnPlans } from './columns';
import type { TableRecord } from './delimited';
import type { Headings } from './headings';
import { readMarkup } from './markup';
import type { PageTitles } from './page-titles';
import { saying, type PeopleBuilder, type Person } from './people-builder';
import { isBlank } from './plain-text';
import type { ColumnMeaning, ExtraCell, ReadColumn, ReadOptions } from './reading';
import { isSheet, ownColumns } from './sheet';

/** What is looked at to tell columns. */
const SAMPLE = 200;

/** Headings stand in one of the first lines, below titles. */
const HEAD = 12;

/** Titles, and rows of headings above the headings. */
const MAX_TITLES = 6;

export interface TableContext {
	options: ReadOptions;
	words: Headings;
	titles: PageTitles;
	modes: ReadonlyMap<string, ListMode>;
}

/** Rows below headings, or without any. */
interface Section {
	headings: TableRecord | null;
	/** Titles, and further rows of headings. */
	above: TableRecord[];
	rows: TableRecord[];
	totals: TableRecord[];
	plans: ColumnPlans;
	sheet: boolean;
}

export interface Table {
	sections: Section[];
	/** Of several ways to take the columns, how many there are. */
	planCount: number;
	certain: boolean;
	sheet: boolean;
}

const filled = ( { cells }: TableRecord ): string[] => cells.filter( ( cell ) => !isBlank( cell ) );

/** Do the cells hold headings that are known, one of which is a person's? */
function isHeadingRow( record: TableRecord, words: Headings, isFirst: boolean ): boolean {
	const cells = filled( record );
	if ( cells.length === 0 || cells.some( isEmail ) || record.beside !== undefined ) {
		return false;
	}
	const scores = cells.map( ( cell ) => words.score( cell ) );
	const known = scores.filter( ( score ) => score !== null && score.score > 0.8 );
	const persons = known.filter( ( score ) => score?.meaning !== 'unused' );
	const hinted = scores.filter( ( score ) => score !== null && score.meaning !== 'unused' );
	if ( cells.length === 1 ) {
		return isFirst && record.cells.length === 1 && persons.length === 1;
	}
	return isFirst ?
		persons.length > 0 && ( known.length > 1 || cells.length < 3 || record.cells.length > 1 && hinted.length > 0 ) || known.length > 2 :
		persons.length > 0 && known.length > 1 && known.length >= cells.length * 0.6;
}

/** A first row that is unlike the rows below: where they have addresses, numbers or dates, it has words. */
function isUnlike( record: TableRecord, below: readonly TableRecord[], titles: PageTitles ): boolean {
	const cells = filled( record );
	if ( below.length === 0 || cells.length < 2 || cells.some( isEmail ) ) {
		return false;
	}
	let unlike = 0;
	record.cells.forEach( ( cell, column ) => {
		const others = below.map( ( { cells: row } ) => row[ column ] ?? '' ).filter( ( other ) => !isBlank( other ) && !isPlaceholder( other ) );
		if ( !isWordy( cell ) || isPlaceholder( cell ) || others.length < below.length * 0.5 ) {
			return;
		}
		const kinds = others.map( ( other ) => cellKind( other, titles ) );
		const own = cellKind( cell, titles );
		const mostly = ( kind: string ): boolean => own !== kind && kinds.filter( ( each ) => each === kind ).length > kinds.length * 0.7;
		if ( mostly( 'email' ) || mostly( 'person' ) ) {
			unlike += 2;
		} else if ( mostly( 'date' ) || mostly( 'number' ) || mostly( 'phone' ) ) {
			unlike += below.length > 2 ? 2 : 1;
		}
	} );
	return unlike > 1;
}

/** Where sections begin: the rows with headings. */
function headingRows( rows: readonly TableRecord[], context: TableContext ): number[] {
	const { words, titles, options } = context;
	if ( options.header === false ) {
		return [];
	}
	if ( options.header === true ) {
		return rows.length > 0 ? [ 0 ] : [];
	}
	const found: number[] = [];
	let known = '';
	rows.forEach( ( row, index ) => {
		const last = found[ found.length - 1 ];
		const text = row.cells.join( '|' ).toLowerCase();
		if ( found.length > 0 && known !== '' && text === known || isHeadingRow( row, words, last === undefined && index < HEAD ) ) {
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
			index < MAX_TITLES && row.cells.length > 1 && isUnlike( row, rows.slice( index + 1, index + 12 ), titles )
		) );
		if ( first !== -1 ) {
			found.push( first );
		}
	}
	return found;
}

/** Are these rows above the headings titles, rather than people? */
function areTitles( rows: readonly TableRecord[] ): boolean {
	return rows.length <= MAX_TITLES && !rows.some( ( row ) => row.cells.some( isEmail ) ) &&
		rows.filter( ( row ) => filled( row ).length > 1 && !isBlank( row.cells[ 0 ] ?? '' ) ).length < 3;
}

/** A row that says how many there are: all its cells but the first are numbers, and those above are not. */
function isTotal( row: TableRecord, above: readonly TableRecord[], titles: PageTitles ): boolean {
	const others = row.cells.slice( 1 ).filter( ( cell ) => !isBlank( cell ) );
	if ( others.length === 0 || others.some( ( cell ) => cellKind( cell, titles ) !== 'number' ) ) {
		const first = filled( row )[ 0 ] ?? '';
		return filled( row ).length === 1 && above.length > 1 && /^(?:total|sum|count|summe|gesamt|anzahl|insgesamt|suma|somme|totale|totaal|razem|celkem|итого|всего|усього|разом|toplam|合計|总计|合计|總計|합계|총계|المجموع|סהכ|סה"כ)\b.{0,20}$/iu.test( first.trim() );
	}
	const sample = above.slice( 0, 20 );
	return sample.length > 0 && row.cells.every( ( cell, column ) => column === 0 || isBlank( cell ) || (
		sample.filter( ( { cells } ) => cellKind( cells[ column ] ?? '', titles ) === 'number' ).length < sample.length * 0.3
	) );
}

/** A row under the headings that says what the columns hold (points, units, questions), where the others have people. */
function isSubheading( row: TableRecord, below: readonly TableRecord[], titles: PageTitles ): boolean {
	const sample = below.slice( 0, 20 );
	if ( sample.length === 0 ) {
		return false;
	}
	const typical = sample.reduce( ( sum, each ) => sum + filled( each ).length, 0 ) / sample.length;
	if ( filled( row ).length <= typical / 2 && filled( row ).length < 3 && typical > 3 ) {
		return !row.cells.some( isEmail );
	}
	return isUnlike( row, sample, titles ) && row.cells.some( ( cell, column ) => (
		isWordy( cell ) && sample.filter( ( { cells } ) => isEmail( cells[ column ] ?? '' ) ).length > sample.length * 0.8
	) );
}

function makeSection( above: TableRecord[], headings: TableRecord | null, all: TableRecord[], context: TableContext ): Section {
	const { words, titles, options } = context;
	const rows = [ ...all ];
	const titlesAbove = [ ...above ];
	const totals: TableRecord[] = [];
	const sheet = headings !== null && isSheet( headings.cells );
	if ( !sheet ) {
		while ( headings && rows.length > 1 && rows[ 0 ] && isSubheading( rows[ 0 ], rows.slice( 1 ), titles ) ) {
			titlesAbove.push( ...rows.splice( 0, 1 ) );
		}
		for ( let last = rows[ rows.length - 1 ]; last && rows.length > 1 && isTotal( last, rows.slice( 0, -1 ), titles ); last = rows[ rows.length - 1 ] ) {
			totals.unshift( ...rows.splice( -1 ) );
		}
	}
	// Without headings, what stands above rows that have nothing in the first column are titles.
	const blank = headings ? -1 : rows.slice( 0, HEAD ).reduce( ( at, row, index ) => (
		isBlank( row.cells[ 0 ] ?? '' ) && filled( row ).length > 0 && index <= MAX_TITLES ? index : at
	), -1 );
	const isMostlyFilled = rows.filter( ( row ) => isBlank( row.cells[ 0 ] ?? '' ) ).length < rows.length * 0.5;
	if ( blank !== -1 && isMostlyFilled && areTitles( rows.slice( 0, blank ) ) ) {
		titlesAbove.push( ...rows.splice( 0, blank + 1 ) );
	}
	const sample = rows.slice( 0, SAMPLE ).map( ( { cells } ) => cells );
	const plans = planColumns( headings?.cells ?? null, sample, words, titles );
	const own = headings && sheet ? ownColumns( headings.cells.map( ( cell ) => {
		const score = words.score( cell );
		return score?.score === 1 ? score.meaning : 'unused';
	} ) ) : null;
	if ( options.columns ) {
		const width = plans.stats.length;
		const chosen = [ ...options.columns ];
		while ( chosen.length < width ) {
			chosen.push( 'unused' );
		}
		plans.plans = [ chosen ];
		plans.certain = true;
	} else if ( own ) {
		plans.plans = [ own ];
		plans.certain = true;
	}
	return { headings, above: titlesAbove, rows, totals, plans, sheet };
}

/** Parts a table into sections, and finds out what their columns are. */
export function readTable( records: readonly TableRecord[], context: TableContext ): Table {
	const rows = records.filter( ( record ) => record.beside === undefined && filled( record ).length > 0 );
	const sheet = isSheet( rows[ 0 ]?.cells ?? [] );
	const starts = sheet ? [ 0 ] : headingRows( rows, context );
	const sections: Section[] = [];
	const first = starts[ 0 ] ?? -1;
	let above = rows.slice( 0, Math.max( 0, first ) );
	if ( above.length > 0 && !areTitles( above ) ) {
		sections.push( makeSection( [], null, above, context ) );
		above = [];
	}
	if ( first === -1 ) {
		sections.push( makeSection( [], null, rows, context ) );
	}
	starts.forEach( ( start, index ) => {
		const end = starts[ index + 1 ] ?? rows.length;
		sections.push( makeSection( index === 0 ? above : [], rows[ start ] ?? null, rows.slice( start + 1, end ), context ) );
	} );
	return {
		sections,
		planCount: Math.max( 1, ...sections.map( ( { plans } ) => plans.plans.length ) ),
		certain: sections.every( ( { plans } ) => plans.certain ),
		sheet
	};
}

/** The first section with the most rows is the one whose columns the dialog shows. */
export function mainSection( { sections }: Table ): Section | undefined {
	return sections.reduce<Section | undefined>( ( most, each ) => ( !most || each.rows.length > most.rows.length ? each : most ), undefined );
}

export function sectionColumns( section: Section, plan: number ): ReadColumn[] {
	return readColumns( section.headings?.cells ?? null, meaningsOf( section, plan ), section.plans );
}

function meaningsOf( { plans }: Section, plan: number ): ColumnMeaning[] {
	return plans.plans[ plan ] ?? plans.plans[ 0 ] ?? [];
}

/** A whole name out of its parts; in scripts without spaces between words the family comes first. */
function wholeName( first: string, last: string ): string {
	const isJoined = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test( first + last );
	return ( isJoined ? last + first : `${ first } ${ last }` ).trim();
}

const FLIPPED = /^([^,]{1,60}),\s+([^,]{1,60})$/;

/** Do the real names stand there as `Lovelace, Ada`? */
function areFlipped( cells: readonly string[] ): boolean {
	const names = cells.filter( ( cell ) => !isBlank( cell ) ).slice( 0, SAMPLE );
	return names.length > 1 && names.filter( ( cell ) => FLIPPED.test( cell.trim() ) ).length > names.length * 0.8;
}

function flipped( name: string ): string {
	const [ , last = '', first = '' ] = FLIPPED.exec( name.trim() ) ?? [];
	return last ? wholeName( first, last ) : name;
}

/** Adds the people of a table. */
export class TablePeople {
	public constructor( private readonly context: TableContext, private readonly builder: PeopleBuilder, private readonly delimiter: string ) {}

	/** @param plan Which of the ways to take the columns */
	public addAll( { sections }: Table, plan: number ): void {
		for ( const section of sections ) {
			for ( const record of [ ...section.above, ...( section.headings ? [ section.headings ] : [] ) ] ) {
				this.builder.remark( 'header', record.line, this.textOf( record ), record.lastLine );
			}
			for ( const record of section.totals ) {
				this.builder.remark( 'total', record.line, this.textOf( record ), record.lastLine );
			}
			const columns = meaningsOf( section, plan );
			const flips = areFlipped( section.rows.map( ( { cells } ) => cells[ columns.indexOf( 'realname' ) ] ?? '' ) );
			for ( const record of section.rows ) {
				if ( this.builder.overflow !== null ) {
					return;
				}
				this.addRecord( record, columns, section, flips );
			}
		}
	}

	private textOf( record: TableRecord ): string {
		return record.cells.join( this.delimiter || ' ' );
	}

	private addRecord( record: TableRecord, columns: readonly ColumnMeaning[], section: Section, flips: boolean ): void {
		const { line, lastLine, cells } = record;
		const person: Person & { first: string; last: string } = { first: '', last: '' };
		const extra: ExtraCell[] = [];
		const surplus: string[] = [];
		cells.forEach( ( cell, column ) => {
			const isBeyond = section.headings !== null && column >= section.headings.cells.length;
			const meaning = isBeyond && columns[ column ] === 'unused' ? undefined : columns[ column ];
			if ( meaning === undefined || meaning === 'unused' ) {
				// Several lines with separators may be people, swallowed for want of a quotation mark.
				if ( !isBlank( cell ) && ( meaning === undefined || this.delimiter && cell.includes( '\n' ) && cell.includes( this.delimiter ) ) ) {
					surplus.push( cell );
				}
				if ( !isBlank( cell ) && meaning === 'unused' ) {
					extra.push( { heading: ( section.headings?.cells[ column ] ?? '' ).trim(), column, value: cell.trim() } );
				}
			} else {
				this.readCell( meaning, section.sheet ? restore( cell ) : cell, person, section.sheet, line );
				if ( meaning === 'realname' && flips ) {
					person.realname = flipped( person.realname ?? '' );
				}
			}
		} );
		if ( record.broken ) {
			this.builder.remark( 'broken-quotes', line, this.textOf( record ) );
		}
		const { first, last, ...asked } = person;
		if ( first || last ) {
			asked.realname = wholeName( first, last );
		}
		if ( extra.length > 0 && !section.sheet ) {
			asked.extra = extra;
		}
		if ( section.sheet ) {
			this.builder.add( line, lastLine, asked, true );
			return;
		}
		this.readName( asked );
		const isNobody = !asked.username && !asked.email && !asked.realname;
		if ( isNobody && asked.password ) {
			this.builder.add( line, lastLine, asked );
		} else {
			this.builder.addOrRemark( line, lastLine, asked, this.textOf( record ) );
		}
		if ( surplus.length > 0 && !isNobody ) {
			this.builder.remark( 'extra-cells', line, surplus.join( this.delimiter || ' ' ), lastLine );
		}
	}

	private readCell( meaning: Exclude<ColumnMeaning, 'unused'>, cell: string, person: Person & { first: string; last: string }, isOwn: boolean, line: number ): void {
		switch ( meaning ) {
			case 'firstname':
				person.first = saying( cell );
				break;
			case 'lastname':
				person.last = saying( cell );
				break;
			case 'mode':
				this.readMode( cell, person, line );
				break;
			case 'username':
			case 'email':
			case 'realname':
				person[ meaning ] = isOwn ? cell : saying( cell );
				break;
			default:
				person[ meaning ] = isOwn ? cell : cell.trim();
		}
	}

	/** A cell for names may hold a link, or the address as well. */
	private readName( person: Person ): void {
		const { username = '', email = '' } = person;
		if ( /\[\[|\{\{|https?:/.test( username ) ) {
			const { names, calls } = readMarkup( username, this.context.titles );
			const [ name = calls[ 0 ]?.names[ 0 ] ] = names;
			person.username = name ?? username;
		} else if ( /[@＠]/.test( username.slice( 1 ) ) ) {
			const addressee = readAddressee( username.replace( /\n/g, ' ' ), this.context.words );
			if ( addressee.email !== '' && ( email === '' || addressee.email.toLowerCase() === email.toLowerCase() || addressee.name !== '' ) ) {
				person.username = addressee.name;
				person.email = email || addressee.email;
			}
		} else if ( username.includes( '\n' ) ) {
			person.username = username.replace( /\s*\n\s*/g, ' ' );
		}
		if ( /[@＠]/.test( person.realname ?? '' ) && isEmail( person.realname ?? '' ) ) {
			person.realname = '';
		}
	}

	private readMode( cell: string, person: Person, line: number ): void {
		const mode = this.context.modes.get( cell.trim().toLowerCase() );
		if ( mode ) {
			person.mode = mode;
		} else if ( !isBlank( cell ) ) {
			this.builder.remark( 'unknown-mode', line, cell );
		}
	}
}
