/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { headingCount, isBlank, isEmail, isSheet, type HeadingWords } from './columns';
import type { ListFormat } from './parsed-list';
import { csvRecords } from './table-records';
import type { NameRules } from '../../names/username';
import { linksToPerson } from './wikitext-lines';

export interface Detected {
	format: Exclude<ListFormat, 'sheet'> | 'wiki-table' | 'one-line';
	delimiter: string;
}

/** Semicolons before commas: who separates with commas has no semicolons, but not the other way round. */
const DELIMITERS = [ '\t', ';', ',', '|' ];

/** A line with so many cells and nothing else is a list of names; with two it may be “Lovelace, Ada”. */
const NAMES_IN_A_LINE = 3;

const ADDRESS = /<[^\s<>]+[@＠][^\s<>]+>/;
const ADDRESSES = /^\s*[^\s,;<>@]+@[^\s,;<>@]+(?:\s*[,;]\s*[^\s,;<>@]+@[^\s,;<>@]+)+[\s,;]*$/;

interface Split {
	delimiter: string;
	/** Of the lines, how many have more than one cell. */
	share: number;
	hasHeadings: boolean;
	/** The program's own headings. */
	isSheet: boolean;
	hasEmails: boolean;
	width: number;
}

function split( lines: readonly string[], delimiter: string, words: HeadingWords ): Split {
	const rows = [ ...csvRecords( lines, delimiter ) ].map( ( { cells } ) => cells )
		.filter( ( cells ) => cells.some( ( cell ) => !isBlank( cell ) ) );
	const several = rows.filter( ( cells ) => cells.length > 1 );
	return {
		delimiter,
		share: several.length / ( rows.length || 1 ),
		hasHeadings: rows.slice( 0, 5 ).some( ( cells ) => cells.length > 1 && headingCount( cells, words ) > 1 ),
		isSheet: isSheet( rows[ 0 ] ?? [] ),
		hasEmails: several.some( ( cells ) => cells.some( isEmail ) ),
		width: rows[ 0 ]?.length ?? 0
	};
}

/**
 * Tells formats apart by the first lines that have something in them.
 *
 * @param lines Some of the first lines, none of them blank
 * @param words
 * @param rules
 */
export function detect( lines: readonly string[], words: HeadingWords, rules: NameRules ): Detected {
	// As shares of the lines.
	const count = ( test: ( line: string ) => boolean ): number => lines.filter( test ).length / ( lines.length || 1 );
	const splits = DELIMITERS.map( ( delimiter ) => split( lines, delimiter, words ) );
	const own = splits.find( ( each ) => each.isSheet );
	if ( own ) {
		return { format: 'table', delimiter: own.delimiter };
	}
	if ( lines.some( ( line ) => /^\s*\{\|/.test( line ) ) || count( ( line ) => /^\s*[|!]/.test( line ) ) >= 0.5 ) {
		return { format: 'wiki-table', delimiter: '' };
	}
	// Nobody has a tab in their name.
	const certain = splits.find( ( { hasHeadings } ) => hasHeadings ) ??
		splits.find( ( { delimiter, share } ) => delimiter === '\t' && share >= 0.5 );
	if ( certain ) {
		return { format: 'table', delimiter: certain.delimiter };
	}
	if ( count( ( line ) => ADDRESS.test( line ) ) >= 0.5 || lines.some( ( line ) => ADDRESSES.test( line ) ) ) {
		return { format: 'addresses', delimiter: '' };
	}
	if ( count( ( line ) => /^\s*[*#]/.test( line ) || linksToPerson( line, rules ) ) >= 0.5 ) {
		return { format: 'wikitext', delimiter: '' };
	}
	const likely = splits.find( ( { hasEmails } ) => hasEmails ) ??
		splits.find( ( { delimiter, share } ) => delimiter !== '|' && share >= ( delimiter === '\t' ? 0.01 : 0.6 ) );
	if ( !likely ) {
		return { format: 'names', delimiter: '' };
	}
	const isOneLine = lines.length === 1 && !likely.hasEmails && likely.width >= NAMES_IN_A_LINE;
	return { format: isOneLine ? 'one-line' : 'table', delimiter: likely.delimiter };
}
