/** What the person says of the columns of a table, and what is to be asked about them. */

import type { ColumnMeaning, ReadColumn, Reading } from './read/reading';

/**
 * What cannot be beside what: the real name is a column, or is made of first and last name. Some have two last names,
 * in columns of their own, which are joined as well.
 */
function excludes( chosen: ColumnMeaning, other: ColumnMeaning ): boolean {
	switch ( chosen ) {
		case 'unused':
			return false;
		case 'realname':
			return other === 'realname' || other === 'firstname' || other === 'lastname';
		case 'firstname':
			return other === chosen || other === 'realname';
		case 'lastname':
			return other === 'realname';
		default:
			return other === chosen;
	}
}

/**
 * The meanings of all columns after one of them was chosen. No two hold the same, but for last names: the column that
 * did is not used any more.
 */
export function withMeaning(
	meanings: readonly ColumnMeaning[], place: number, chosen: ColumnMeaning
): ColumnMeaning[] {
	return meanings.map( ( meaning, index ) => (
		index === place ? chosen : excludes( chosen, meaning ) ? 'unused' : meaning
	) );
}

/** Does it say who somebody is? Without such a column, nobody is found. */
export function namesSomebody( meaning: ColumnMeaning ): boolean {
	return meaning !== 'unused' && meaning !== 'password' && meaning !== 'reason' && meaning !== 'mode';
}

/** A column of which the readings of a text say different things. */
export interface DisputedColumn {
	/** Counted from 0. */
	place: number;
	heading: string;
	/** What it may hold, the likeliest first. */
	meanings: ColumnMeaning[];
}

/** The columns of which it is not clear what they hold. */
export function disputedColumns( readings: ReadonlyArray<Pick<Reading, 'columns'>> ): DisputedColumn[] {
	const [ first, ...others ] = readings.flatMap( ( { columns } ) => ( columns ? [ columns ] : [] ) );
	return ( first ?? [] ).flatMap( ( { heading, meaning }: ReadColumn, place ) => {
		const meanings = new Set( [ meaning, ...others.flatMap( ( columns ) => columns[ place ]?.meaning ?? [] ) ] );
		return meanings.size > 1 ? [ { place, heading, meanings: [ ...meanings ] } ] : [];
	} );
}

/** What there is to say of how a text was taken. */
type Taken = Pick<Reading, 'columns' | 'format'> & { certain: boolean; isGuess: boolean; readings: readonly unknown[] };

/** Is there anything that a person may know better? Of our own sheet, and of plain lines, there is mostly not. */
export function hasChoice( { columns, format, isGuess, readings }: Taken ): boolean {
	return isGuess || readings.length > 1 || format !== 'sheet' && columns !== null && columns.length > 1;
}

/** Must a person say how the text is to be taken, before anything is done with it? */
export function needsAnswer( taken: Taken | null ): boolean {
	return taken !== null && !taken.certain && hasChoice( taken );
}
