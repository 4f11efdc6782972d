import { resultsCsv, type ResultTexts } from '../../../../src/accounts/list/after/export';
import { extraColumns } from '../../../../src/accounts/list/extra-columns';
import { makeRow, type ExtraCell, type Row } from '../../../../src/accounts/list/row';
import { joinedText, type Listed } from '../../../../src/accounts/list/source/joined-text';
import { readText } from '../../../../src/accounts/list/read/read-text';

/** Everybody with a heading of their own, as in tables that are put together. */
const people = ( count: number ): Row[] => Array.from( { length: count }, ( _, index ) => ( {
	...makeRow( index, index, { username: `Ada${ index }` } ),
	extra: [ { heading: `Heading ${ index }`, column: index, value: 'x' } ]
} ) );

const texts = {
	headings: { state: 'State', username: 'Username', email: 'E-mail', explanation: 'Why', column: String }, states: { unchecked: 'Not checked' }, explain: () => ''
} as unknown as ResultTexts;

describe( 'A list with a heading for each of its people', () => {
	const writers: Array<[ string, ( rows: Row[] ) => string ]> = [
		[ 'results', ( rows ) => resultsCsv( rows, texts ) ],
		[ 'joined text', ( rows ) => joinedText(
			// Only where somebody is read otherwise, a table is made.
			{ text: 'Ada', people: rows as Listed[] }, { text: 'Bob', people: [] }, readText
		) ]
	];

	it.each( writers )( 'takes %s no longer than its people do', ( _what, write ) => {
		const least = write( people( 500 ) ).length;
		// Characters, not milliseconds: what is written is what takes the time.
		expect( write( people( 2000 ) ).length / least ).toBeLessThan( 6 );
	} );
} );

it( 'Several values of one heading stand in one cell', () => {
	const cell = ( value: string, column: number ): ExtraCell => ( { heading: 'Note', column, value } );
	const columns = extraColumns( [ { extra: [ cell( 'one', 1 ), cell( 'two', 2 ) ] } ], ( { heading } ) => heading, ( { heading } ) => heading );
	expect( columns.headings ).toEqual( [ 'Note' ] );
	expect( columns.cellsOf( { extra: [ cell( 'one', 1 ), cell( 'two', 2 ) ] } ) ).toEqual( [ 'one | two' ] );
} );
