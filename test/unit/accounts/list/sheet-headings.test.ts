import fs from 'node:fs';
import path from 'node:path';
import { readFirst } from './read-first';

const LANGUAGES = path.join( __dirname, '../../../../src/i18n' );
const COLUMNS = [ 'username', 'email', 'realname', 'password', 'reason', 'mode' ] as const;
const ADDRESS = 'https://wiki.example/login';

const texts = fs.readdirSync( LANGUAGES ).filter( ( file ) => file.endsWith( '.json' ) && file !== 'qqq.json' )
	.map( ( file ) => [ file.replace( '.json', '' ), JSON.parse( fs.readFileSync( path.join( LANGUAGES, file ), 'utf8' ) ) as Record<string, string> ] as const );

describe( 'The headings of a sheet that was saved in the language', () => {
	it.each( texts )( '%s are known, with the mark, without it, and in another order', ( _language, messages ) => {
		const headings = COLUMNS.map( ( column ) => messages[ `accountcreator-column-${ column }` ] ?? '' );
		const cells = [ 'Ada', 'ada@example.org', 'Ada Lovelace', 'pass word 1', 'Workshop', 'mail' ];
		const asked = { username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace', password: 'pass word 1', reason: 'Workshop', mode: 'mail' };
		const lines = ( rows: string[][] ): string => rows.map( ( row ) => row.join( ',' ) ).join( '\r\n' );
		for ( const rows of [
			[ [ ...headings, 'AccountCreator' ], [ ...cells, ADDRESS ] ],
			[ headings, cells ],
			[ [ 'AccountCreator', ...[ ...headings ].reverse() ], [ ADDRESS, ...[ ...cells ].reverse() ] ]
		] ) {
			const read = readFirst( lines( rows ) );
			expect( read.rows.map( ( { request } ) => request ) ).toEqual( [ asked ] );
		}
	} );

	it.each( texts )( '%s are known where first and last name are apart', ( _language, messages ) => {
		const headings = ( [ 'firstname', 'lastname', 'username', 'email' ] as const )
			.map( ( column ) => messages[ `accountcreator-column-${ column }` ] ?? '' );
		const people = 'Ada,Lovelace,Ada L,ada@example.org\nGrace,Hopper,Grace H,grace@example.org';
		const { columns } = readFirst( `${ headings.join( ',' ) }\n${ people }` );
		expect( columns?.map( ( { meaning } ) => meaning ) ).toEqual( [ 'firstname', 'lastname', 'username', 'email' ] );
	} );

	// Why somebody wants an account is not for everybody to read.
	it.each( [ 'Motif', 'Motivo', 'Begründung', '理由' ] )( 'make no reason of a column “%s” in another table', ( heading ) => {
		const { rows } = readFirst( `Username,E-mail,${ heading }\nAda,ada@example.org,I am ill\nBob,bob@example.org,My boss says so` );
		expect( rows.map( ( { request } ) => request.reason ) ).toEqual( [ '', '' ] );
	} );
} );
