/** Several people in one cell, as in a table of teams. */

import { unicodePattern } from '../../names/unicode-pattern';
import { AFTER_NAMES, FLIPPED, isAnswer } from './cell-kinds';
import { readMarkup } from './markup';
import type { PageTitles } from './page-titles';
import { isBlank } from './plain-text';

const SEPARATORS = /\s*[,;、，،؛\n]\s*|\s+[/&+·•]\s+/u;

/** What people are called: up to four words, the first of which does not begin small. */
const NAME = unicodePattern( String.raw`^[^\p{Ll}\s\d@＠:：<>{}[\]|][^\s@＠:：<>{}[\]|]*(?:\s[^\s@＠:：<>{}[\]|]+){0,3}$` );

/** Longer cells are texts. */
const LONGEST = 2000;

const SAMPLE = 200;

/** The names in a text between commas and their like; none where it is anything else. */
export function severalNames( text: string ): string[] {
	const parts = text.length > LONGEST ? [] : text.split( SEPARATORS ).map( ( part ) => part.trim() ).filter( ( part ) => part !== '' );
	return parts.every( ( part ) => NAME.test( part ) && !isAnswer( part ) ) ? parts : [];
}

/** All who are linked in a cell in which nothing is said; none where there is but one. */
function severalLinks( cell: string, titles: PageTitles ): string[] {
	const { names, rest } = /\[\[|\{\{/.test( cell ) ? readMarkup( cell, titles ) : { names: [], rest: '' };
	const words = rest.split( /[\s,;&+/·•|]+/u ).filter( ( word ) => word !== '' );
	return names.length > 1 && words.length < names.length ? names.map( ( name ) => `[[User:${ name }]]` ) : [];
}

/** What a column holds: `sure` where no name looks so. */
export interface SeveralCells {
	isSure: boolean;
	/** The people of a cell; those of one with a single person, or none, are the cell. */
	peopleOf: ( cell: string ) => string[];
}

/**
 * Does a column of names hold several in a cell? Null: it does not.
 *
 * @param all The cells
 * @param titles
 */
export function findSeveral( all: readonly string[], titles: PageTitles ): SeveralCells | null {
	const cells = all.filter( ( cell ) => !isBlank( cell ) ).slice( 0, SAMPLE );
	if ( cells.some( ( cell ) => severalLinks( cell, titles ).length > 1 ) ) {
		return { isSure: true, peopleOf: ( cell ) => {
			const linked = severalLinks( cell, titles );
			return linked.length > 1 ? linked : [ cell ];
		} };
	}
	const parts = cells.map( severalNames );
	const counts = parts.map( ( { length } ) => length );
	const several = counts.filter( ( count ) => count > 1 ).length;
	const isFlipped = ( cell: string ): boolean => FLIPPED.test( cell.trim() ) && /^\s*[^\s,]+,/u.test( cell );
	const areFlipped = cells.filter( isFlipped ).length > cells.length / 2;
	const hasTitles = parts.some( ( names ) => names.some( ( name ) => AFTER_NAMES.test( name ) ) );
	if ( several * 2 < cells.length || several === 0 || counts.includes( 0 ) || areFlipped || hasTitles ) {
		return null;
	}
	const isLong = ( count: number, index: number ): boolean => count > 2 || count > 1 && parts[ index ]?.every( ( part ) => /\s/.test( part ) ) === true;
	return { isSure: counts.some( isLong ), peopleOf: ( cell ) => {
		const names = severalNames( cell );
		return names.length > 1 ? names : [ cell ];
	} };
}
