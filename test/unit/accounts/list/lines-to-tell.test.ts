import { linesToTell } from '../../../../src/accounts/list/lines-to-tell';
import { readText } from '../../../../src/accounts/list/read';

/** The lines that are told at once, and the others. */
function told( text: string ): [ number[], number[] ] {
	const { first, more } = linesToTell( readText( text ).readings[ 0 ] );
	return [ first.map( ( { line } ) => line ), more.map( ( { line } ) => line ) ];
}

describe( 'linesToTell()', () => {
	it( 'leaves out nothing: what is told at once, and all others', () => {
		const text = Array.from( { length: 200 }, ( _, index ) => ( index % 2 ? `Ada ${ index }` : `Agenda ${ index }:` ) ).join( '\n' );
		const [ first, more ] = told( text );
		expect( first ).toEqual( [ 1, 3, 5, 7, 9, 11, 13, 15 ] );
		expect( [ ...first, ...more ] ).toEqual( Array.from( { length: 100 }, ( _, index ) => 2 * index + 1 ) );
	} );

	it( 'has the headings of the columns nowhere else than above the columns', () => {
		expect( told( 'Username,E-mail\nAda,ada@example.org\nBo,bo@example.org' ) ).toEqual( [ [], [] ] );
	} );

	it( 'has titles and further headings among the others', () => {
		expect( told( 'Group A\nUsername,E-mail\nAda,ada@example.org\n\nGroup B\nUsername,E-mail\nBo,bo@example.org' ) ).toEqual( [ [], [ 1, 5, 6 ] ] );
		expect( told( 'Username\nAda\nBo' ) ).toEqual( [ [], [ 1 ] ] );
	} );
} );
