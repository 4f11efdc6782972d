import * as fc from 'fast-check';
import { readText } from '../../../../src/accounts/list/read';

const PASSWORDS = [ 'Xk9$mmQ2', 'pL3!vv8Q', 'Zt7#rrW1x' ];
const NAMES = [ 'ada', 'bo', 'cy' ];

const table = ( heading: string, values: readonly string[] ): string => (
	[ `Username;E-mail;${ heading }`, ...values.map( ( value, index ) => `${ NAMES[ index ] };${ NAMES[ index ] }@example.org;${ value }` ) ].join( '\n' )
);

describe( 'a column of which every value looks like a password', () => {
	it.each( [ 'Initial', 'Kod', 'Начальный', '初期', 'x', 'Ticket', 'Comments' ] )( 'is not carried through, whatever it is called, and is asked about: %s', ( heading ) => {
		const { readings: [ best, other ], certain } = readText( table( heading, PASSWORDS ) );
		expect( certain ).toBe( false );
		expect( best.columns?.map( ( { meaning } ) => meaning ) ).toEqual( [ 'username', 'email', 'unused' ] );
		expect( JSON.stringify( best.rows ) ).not.toContain( PASSWORDS[ 0 ] );
		expect( other?.rows.map( ( { password } ) => password ) ).toEqual( PASSWORDS );
	} );

	it( 'is so without headings, and where the person says what the columns are', () => {
		const text = table( '', PASSWORDS ).split( '\n' ).slice( 1 ).join( '\n' );
		expect( JSON.stringify( readText( text ).readings[ 0 ].rows ) ).not.toContain( PASSWORDS[ 0 ] );
		const told = readText( text, { columns: [ 'username', 'email', 'unused' ] } );
		expect( told.certain ).toBe( true );
		expect( JSON.stringify( told.readings[ 0 ].rows ) ).not.toContain( PASSWORDS[ 0 ] );
		expect( readText( text, { columns: [ 'username', 'email', 'password' ] } ).readings[ 0 ].rows[ 0 ].password ).toBe( PASSWORDS[ 0 ] );
	} );

	it.each( [
		[ 'student numbers', [ '26000123', '26000124', '26000125' ] ], [ 'tickets', [ 'EVT-2026-AB12', 'EVT-2026-CD34', 'EVT-2026-EF56' ] ], [ 'logins', [ 'xab12345', 'xcd12345', 'xef12345' ] ],
		[ 'one for all', [ 'Workshop!26', 'Workshop!26', 'Workshop!26' ] ], [ 'words among them', [ 'Xk9$mmQ2', 'vegetarian', 'Zt7#rrW1x' ] ], [ 'pages', [ 'https://A.example/1', 'https://B.example/2', 'https://C.example/3' ] ], [ 'times', [ '2026-05-01T10:00Z', '2026-05-01T11:00Z', '2026-05-01T12:00Z' ] ]
	] )( 'is none with %s', ( _what, values ) => {
		const { readings: [ { rows } ], certain } = readText( table( 'Extra', values ) );
		expect( rows.map( ( { extra } ) => extra[ 0 ]?.value ) ).toEqual( values );
		expect( certain ).toBe( true );
	} );

	it( 'is found whatever the passwords are', () => {
		const letters = fc.constantFrom( ...'abcXYZ' );
		const password = fc.tuple( fc.array( letters, { minLength: 8, maxLength: 12 } ), fc.constantFrom( ...'!$%&?*' ), fc.integer( { min: 100, max: 999 } ) )
			.map( ( [ word, sign, number ] ) => `a${ word.join( '' ) }${ sign }B${ number }` );
		fc.assert( fc.property( fc.uniqueArray( password, { minLength: 3, maxLength: 3 } ), ( passwords ) => {
			const { readings: [ { rows } ], certain } = readText( table( 'Something', passwords ) );
			const kept = rows.flatMap( ( { extra } ) => extra.map( ( { value } ) => value ) );
			expect( kept.filter( ( value ) => passwords.includes( value ) ) ).toEqual( [] );
			expect( certain ).toBe( false );
		} ) );
	} );
} );

describe( 'lines that say what they hold', () => {
	it.each( [ 'Repeat password', 'Passwort wiederholen', 'Confirmez le mot de passe', 'Повторите пароль', 'パスワード（確認）', 'PIN' ] )( 'keep no password: %s', ( label ) => {
		const block = ( name: string ): string => (
			`Name: ${ name }\n${ label }: secret-${ name }\nE-mail: ${ name }@example.org\nPassword: pw ${ name }`
		);
		const text = NAMES.map( block ).join( '\n\n' );
		const { readings: [ { rows, remarks } ] } = readText( text );
		expect( rows.map( ( { username, email, password } ) => [ username, email, password ] ) )
			.toEqual( NAMES.map( ( name ) => [ name, `${ name }@example.org`, `pw ${ name }` ] ) );
		expect( JSON.stringify( [ rows, remarks ] ) ).not.toContain( 'secret-' );
	} );

	it( 'keep what is not known, and stay one person', () => {
		const block = ( name: string ): string => (
			`Name: ${ name }\nFavourite topic: ${ name } birds\nSecret word: ${ PASSWORDS[ 0 ] }\nE-mail: ${ name }@example.org`
		);
		const text = NAMES.map( block ).join( '\n' );
		const { readings: [ { rows } ] } = readText( text );
		const extra = ( name: string ): unknown => [ { heading: 'Favourite topic', column: 1, value: `${ name } birds` } ];
		expect( rows.map( ( row ) => [ row.username, row.email, row.extra ] ) )
			.toEqual( NAMES.map( ( name ) => [ name, `${ name }@example.org`, extra( name ) ] ) );
	} );

	it( 'are read with several things in a line', () => {
		const text = NAMES.map( ( name ) => `Name: ${ name }, E-mail: ${ name }@example.org, Passwort wiederholen: hunter-${ name }` ).join( '\n' );
		const { readings: [ { rows } ], certain } = readText( text );
		expect( rows.map( ( { username, email } ) => [ username, email ] ) )
			.toEqual( NAMES.map( ( name ) => [ name, `${ name }@example.org` ] ) );
		expect( certain ).toBe( true );
		expect( JSON.stringify( rows ) ).not.toContain( 'hunter' );
	} );
} );

it( 'a name and what looks like a password in one line are a guess', () => {
	expect( readText( NAMES.map( ( name, index ) => `${ name } ${ PASSWORDS[ index ] }` ).join( '\n' ) ).certain ).toBe( false );
	expect( readText( 'Ada Lovelace\nBo McFalk2000' ).certain ).toBe( true );
} );

describe( 'a column of passwords without a heading', () => {
	const people = NAMES.map( ( name, index ) => [ `${ name } lovelace`, `${ name }@example.org`, PASSWORDS[ index ] ?? '' ] );

	it.each( [ [ 0, 1, 2 ], [ 1, 0, 2 ], [ 2, 0, 1 ], [ 2, 1, 0 ], [ 1, 2 ], [ 2, 1 ] ].flatMap( ( order ) => (
		[ ',', ';', '\t' ].map( ( delimiter ) => ( { order, delimiter } ) )
	) ) )( 'is in no reading anybody’s name, nor anything that comes back: $order', ( { order, delimiter } ) => {
		const text = people.map( ( cells ) => order.map( ( place ) => cells[ place ] ).join( delimiter ) ).join( '\n' );
		const { readings, certain } = readText( text );
		expect( certain ).toBe( false );
		for ( const { columns, rows } of readings ) {
			expect( [ 'password', 'unused' ] ).toContain( columns?.[ order.indexOf( 2 ) ]?.meaning );
			const shown = JSON.stringify( rows.map( ( row ) => ( { ...row, password: '' } ) ) );
			expect( PASSWORDS.filter( ( password ) => shown.includes( password ) ) ).toEqual( [] );
		}
	} );
} );
