/** Several people in a row of a table, with columns for each. */

import type { TableRecord } from './delimited';
import type { Headings } from './headings';
import { isBlank } from './plain-text';

/** No table has more columns with several people in a row. */
const MAX_WIDTH = 200;

interface Blocks {
	headings: string[];
	/** The columns of each. */
	blocks: number[][];
}

const range = ( start: number, end: number ): number[] => (
	Array.from( { length: end - start }, ( _, index ) => start + index )
);

/** `Name, E-mail, Name, E-mail` */
function repeated( cells: readonly string[], words: Headings ): Blocks | null {
	const width = cells.reduce( ( at, cell, index ) => ( cell === '' ? at : index + 1 ), 0 );
	const period = cells.indexOf( cells[ 0 ] ?? '', 1 );
	const isAgain = period > 0 && width % period === 0 &&
		cells.slice( 0, width ).every( ( cell, index ) => cell !== '' && cell === cells[ index % period ] );
	const headings = cells.slice( 0, period );
	return isAgain && headings.some( ( cell ) => words.isHeading( cell ) ) ? {
		headings, blocks: range( 0, width / period ).map( ( block ) => range( block * period, ( block + 1 ) * period ) )
	} : null;
}

const NUMBERED = /^(\D*)(\d{1,2})(\D*)$/u;
const PERSONS = [ 'name', 'realname', 'username', 'firstname', 'lastname' ];

/** `Team, Member 1 Name, Member 1 Email, Member 2 Name, Member 2 Email` */
function numbered( cells: readonly string[], words: Headings ): Blocks | null {
	const found = cells.map( ( cell ) => {
		const [ , before = '', number = '', behind = '' ] = NUMBERED.exec( cell ) || [];
		return { number, heading: number === '' ? '' : `${ before.trim() } ${ behind.trim() }`.trim() };
	} );
	const numbersOf = ( heading: string ): Set<string> => (
		new Set( found.flatMap( ( each ) => ( each.heading === heading ? each.number : [] ) ) )
	);
	const own = [ ...new Set( found.map( ( { heading } ) => heading ) ) ]
		.filter( ( heading ) => heading !== '' && numbersOf( heading ).size > 1 );
	const isPerson = ( heading: string ): boolean => {
		const score = words.score( heading );
		return score !== null && score.score > 0.8 && PERSONS.includes( score.meaning );
	};
	const common = found.flatMap( ( { heading }, index ) => ( own.includes( heading ) ? [] : [ index ] ) );
	// Somebody's first and second address is nobody else's.
	if ( !own.some( isPerson ) || common.some( ( index ) => isPerson( cells[ index ] ?? '' ) ) ) {
		return null;
	}
	const numbers = [ ...new Set( own.flatMap( ( heading ) => [ ...numbersOf( heading ) ] ) ) ];
	return {
		headings: [ ...common.map( ( index ) => cells[ index ] ?? '' ), ...own ],
		blocks: numbers.map( ( number ) => [ ...common, ...own.map( ( heading ) => (
			found.findIndex( ( each ) => each.heading === heading && each.number === number )
		) ) ] )
	};
}

/**
 * Two people and more in a row become a row each.
 *
 * @param rows
 * @param words
 * @param most In which of the first rows the headings are
 */
export function oneBelowOther( rows: readonly TableRecord[], words: Headings, most: number ): readonly TableRecord[] {
	for ( const head of rows.slice( 0, most ) ) {
		const cells = head.cells.length > MAX_WIDTH ? [] : head.cells.map( ( cell ) => cell.trim() );
		const found = repeated( cells.map( ( cell ) => cell.toLowerCase() ), words ) ?? numbered( cells, words );
		if ( found ) {
			const isOwn = ( column: number ): boolean => (
				found.blocks.filter( ( block ) => block.includes( column ) ).length === 1
			);
			return rows.flatMap( ( row ) => row === head ? [ { ...row, cells: found.headings } ] : found.blocks
				.filter( ( block ) => block.some( ( column ) => isOwn( column ) && !isBlank( row.cells[ column ] ?? '' ) ) )
				.map( ( block ) => ( { ...row, cells: block.map( ( column ) => row.cells[ column ] ?? '' ) } ) ) );
		}
	}
	return rows;
}
