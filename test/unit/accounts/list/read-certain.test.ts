import { readList } from '../../../../src/accounts/list/read';
import { detectEncoding } from '../../../../src/accounts/list/read/source/encodings';
import { readFirst } from './read-first';

describe( 'what is not certain', () => {
	it( 'is a list with names that could not be decoded', () => {
		const read = ( name: string ): boolean => readFirst( `Username;E-mail\n${ name };zoe@example.org\nBob;bob@example.org` ).certain;
		expect( [ read( 'Zo\ufffd' ), read( 'Zoé' ) ] ).toEqual( [ false, true ] );
	} );

	it( 'is a file whose encoding is a guess; its other readings come after the best', async () => {
		const bytes = new Uint8Array( [ ...'Username;E-mail\nZo' ].map( ( each ) => each.charCodeAt( 0 ) ).concat( 0xe9, 0x3b, 0x61, 0x40, 0x78, 0x2e, 0x6f, 0x72, 0x67 ) );
		const { readings, certain, encoding } = await readList( { kind: 'file', name: 'a.csv', bytes }, { language: 'en', detectEncoding } );
		expect( encoding ).not.toBeNull();
		expect( certain ).toBe( encoding?.certain );
		expect( readings ).toHaveLength( 1 + ( encoding?.certain ? 0 : 2 ) );
	} );

	it( 'no title of a group is a person', () => {
		const { rows, remarks } = readFirst(
			'First name;Last name;E-mail\nGroup A;;\nAda;Lovelace;ada@example.org\nBob;Marlin;bob@example.org\nGroup B;;\nEve;Adams;eve@example.org'
		);
		expect( rows.map( ( { request } ) => request.realname ) ).toEqual( [ 'Ada Lovelace', 'Bob Marlin', 'Eve Adams' ] );
		expect( remarks.map( ( { line } ) => line ) ).toEqual( [ 1, 2, 5 ] );
	} );

	it( 'no address is lost between lines with a comma', () => {
		const { rows } = readFirst( 'Hi all,\nada@example.org\nbo@example.org\nThanks, Eva' );
		expect( rows.map( ( { request } ) => request.email ) ).toEqual( expect.arrayContaining( [ 'ada@example.org', 'bo@example.org' ] ) );
	} );
} );
