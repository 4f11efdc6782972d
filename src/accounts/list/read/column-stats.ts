import { cellKind, FLIPPED, isIdeographic, isPlaceholder, looksLikeRealName, looksSecret, type CellKind } from './cell-kinds';
import type { PageTitles } from './page-titles';
import { isBlank } from './plain-text';

/** What stands in a column, as shares of the cells that have something in them. */
export interface ColumnStats {
	filled: number;
	/** Of all rows. */
	fill: number;
	kinds: Readonly<Record<CellKind, number>>;
	/** Different cells. */
	distinct: number;
	/** Cells of several words of letters. */
	realNames: number;
	/** Cells of one word in a script that writes real names so. */
	ideographic: number;
	/** Cells such as `Lovelace, Ada`. */
	flipped: number;
	/** Cells of one word with digits, or with a capital letter inside: real names have neither. */
	coined: number;
	/** Do all look like passwords, each another one? */
	isSecret: boolean;
	examples: string[];
	/** Lower-case words of the cells, row by row, for comparing columns. */
	words: ReadonlyArray<readonly string[]>;
}

const EXAMPLES = 3;
const COINED = /^\S*(?:\d|[a-zà-ÿ][A-ZÀ-Þ]|_)\S*$/;

function share( cells: readonly string[], test: ( cell: string ) => boolean ): number {
	return cells.length > 0 ? cells.filter( test ).length / cells.length : 0;
}

/** Lower-case words without accents, of an address what stands before the sign. */
export function wordsOf( cell: string ): string[] {
	const plain = cell.replace( /@.*/, '' ).normalize( 'NFD' ).replace( /[\u0300-\u036f]/g, '' ).toLowerCase();
	return plain.split( /[\s._,:|[\]{}-]+/u ).filter( ( word ) => word.length > 1 );
}

export function columnStats(
	rows: ReadonlyArray<readonly string[]>, column: number, titles: PageTitles
): ColumnStats {
	const all = rows.map( ( row ) => ( row[ column ] || '' ).slice( 0, 400 ) );
	const cells = all.filter( ( cell ) => !isBlank( cell ) );
	const different = new Set( cells.map( ( cell ) => cell.trim().toLowerCase() ) ).size;
	const kinds: Record<CellKind, number> = {
		blank: 0, email: 0, answer: 0, date: 0, number: 0, phone: 0, code: 0, url: 0, person: 0,
		word: 0, words: 0, text: 0
	};
	for ( const cell of cells ) {
		kinds[ cellKind( cell, titles ) ] += 1 / cells.length;
	}
	return {
		filled: cells.length,
		fill: all.length > 0 ? cells.length / all.length : 0,
		kinds,
		distinct: cells.length > 0 ? different / cells.length : 0,
		realNames: share( cells, looksLikeRealName ),
		ideographic: share( cells, isIdeographic ),
		flipped: share( cells, ( cell ) => FLIPPED.test( cell.trim() ) ),
		coined: share( cells, ( cell ) => COINED.test( cell.trim() ) ),
		isSecret: cells.length > 1 && different === cells.length && cells.every( looksSecret ),
		examples: cells.filter( ( cell ) => !isPlaceholder( cell ) ).slice( 0, EXAMPLES ),
		words: all.map( wordsOf )
	};
}

/** Could these be names at all: neither answers, dates, numbers, addresses nor sentences, and mostly different ones? */
export function couldBeNames( { kinds, filled, distinct, isSecret }: ColumnStats ): boolean {
	return filled > 0 && !isSecret &&
		kinds.word + kinds.words + kinds.person + kinds.code * 0.3 > 0.6 && kinds.answer < 0.4 &&
		( filled < 2 || distinct > ( filled < 4 ? 0.5 : 0.6 ) );
}

/** Have they a word in common, or does one's word begin another's? */
export function sharesWord( words: readonly string[], others: readonly string[] ): boolean {
	return words.some( ( word ) => others.some( ( other ) => (
		word === other ||
		word.length > 2 && other.startsWith( word ) || other.length > 2 && word.startsWith( other )
	) ) );
}

/** In how many of the rows do the two columns share a word, or does one's word begin another's? */
export function likeness( a: ColumnStats, b: ColumnStats ): number {
	let alike = 0;
	let compared = 0;
	a.words.forEach( ( words, index ) => {
		const others = b.words[ index ] || [];
		if ( words.length > 0 && others.length > 0 ) {
			compared++;
			alike += sharesWord( words, others ) ? 1 : 0;
		}
	} );
	return compared > 0 ? alike / compared : 0;
}
