import type { ExtraCell } from './row';

/**
 * So many columns have one of their own. A list may be put together of any number of tables: with a column for each
 * heading of each, there would be as many cells as the product of people and headings.
 */
const MOST = 200;

/** The heading of what is left over, in any language. */
const REST = '…';

type Column = Pick<ExtraCell, 'heading' | 'column'>;

/** Somebody with what the organizer's table says beside. */
type WithExtra = { extra: readonly ExtraCell[] };

/** The columns that no account needs, of all tables in a list. */
export interface ExtraColumns<Person extends WithExtra> {
	headings: string[];
	/** As many as there are headings; what has no column of its own stands in the last, with its heading. */
	cellsOf( person: Person ): string[];
}

/**
 * @param people
 * @param keyOf Cells of the same key stand in the same column, several of a person's in one cell
 * @param headingOf
 * @param order
 */
export function extraColumns<Person extends WithExtra>(
	people: readonly Person[], keyOf: ( cell: Column ) => string, headingOf: ( cell: Column ) => string,
	order: ( a: Column, b: Column ) => number = () => 0
): ExtraColumns<Person> {
	const all = new Map<string, Column>();
	for ( const cell of people.flatMap( ( { extra } ) => extra ) ) {
		if ( !all.has( keyOf( cell ) ) ) {
			all.set( keyOf( cell ), cell );
		}
	}
	const columns = [ ...all ].sort( ( [ , a ], [ , b ] ) => order( a, b ) );
	const places = new Map( columns.slice( 0, MOST ).map( ( [ key ], index ) => [ key, index ] ) );
	const own = columns.slice( 0, MOST ).map( ( [ , column ] ) => headingOf( column ) );
	const hasRest = columns.length > MOST;
	return {
		headings: hasRest ? [ ...own, REST ] : own,
		cellsOf: ( { extra } ) => {
			const cells = own.map( () => '' );
			const rest: string[] = [];
			for ( const cell of [ ...extra ].reverse() ) {
				const place = places.get( keyOf( cell ) );
				if ( place === undefined ) {
					rest.unshift( `${ headingOf( cell ) }: ${ cell.value }` );
				} else {
					const after = cells[ place ];
					cells[ place ] = after ? `${ cell.value } | ${ after }` : cell.value;
				}
			}
			return hasRest ? [ ...cells, rest.join( ' | ' ) ] : cells;
		}
	};
}
