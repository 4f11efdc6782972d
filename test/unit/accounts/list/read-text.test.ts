import * as fc from 'fast-check';
import { resultsCsv } from '../../../../src/accounts/list/after/export';
import { readFirst } from './read-first';
import { readText } from '../../../../src/accounts/list/read/read-text';
import type { ReadOptions } from '../../../../src/accounts/list/read/reading';

/** The lines with something in them that no row and no remark is about. */
function lostLines( text: string, options: ReadOptions = {} ): number[] {
	const told = new Set<number>();
	const { readings: [ { rows, remarks } ] } = readText( text, options );
	for ( const { line, lastLine } of [ ...rows, ...remarks ] ) {
		for ( let each = line; each <= lastLine; each++ ) {
			told.add( each );
		}
	}
	return text.replace( /^\ufeff+/, '' ).split( /\r\n?|\n/ ).flatMap( ( line, index ) => (
		line.trim() !== '' && !told.has( index + 1 ) ? [ index + 1 ] : []
	) );
}

const pieces = [
	'Ada', 'Bob', 'ada@x.org', 'Username', 'E-mail', 'User:', '[[User:Eve]]', '{{u|Kim}}', '* ', '# ', '| ', '||', '{|', '|}', '! ', '== x ==',
	',', ';', '\t', ' ', '<', '>', '~~~~', '<s>', '</s>', '\u200e', '\u00a0', '@', '1. ', 'sep=;', 'שרה', '王芳', '🦄', 'AccountCreator', '\'', '='
];

describe( 'readFirst()', () => {
	it( 'never loses a line', () => {
		// Without what makes a row of several lines.
		const line = fc.array( fc.constantFrom( ...pieces ), { maxLength: 6 } ).map( ( parts ) => parts.join( '' ) );
		fc.assert( fc.property( fc.array( line, { maxLength: 12 } ), fc.constantFrom( '\n', '\r\n', '\r' ), ( lines, end ) => {
			const text = lines.join( end );
			expect( lostLines( text ) ).toEqual( [] );
		} ), { numRuns: 3000 } );
	} );

	it( 'never loses a line of a table with broken quotation marks', () => {
		const cell = fc.constantFrom( 'Ada', '"Bob"', '"Eve', 'Kim"', '"A" b', '""', '"', 'a@x.org', '"a""b"' );
		const row = fc.array( cell, { minLength: 1, maxLength: 4 } ).map( ( cells ) => cells.join( ',' ) );
		fc.assert( fc.property( fc.array( row, { maxLength: 12 } ), ( lines ) => {
			// Every line has a mark of its own, to be found again in a row that it was made part of.
			const text = lines.map( ( each, index ) => `~${ index }~,${ each }` ).join( '\n' );
			const list = readFirst( text, { columns: [ 'username', 'email', 'realname', 'reason' ], delimiter: ',' } );
			const found = JSON.stringify( [ list.rows.map( ( { request } ) => request ), list.remarks ] );
			lines.forEach( ( _line, index ) => expect( found ).toContain( `~${ index }~` ) );
		} ), { numRuns: 1000 } );
	} );

	it.each( [ 'grapheme', 'binary' ] as const )( 'never throws on any text (%s)', ( unit ) => {
		fc.assert( fc.property( fc.string( { unit, maxLength: 200 } ), ( text ) => {
			expect( text.includes( '"' ) ? [] : lostLines( text ) ).toEqual( [] );
		} ), { numRuns: 2000 } );
	} );

	it( 'never throws, whatever the person chooses', () => {
		const kinds = fc.array( fc.constantFrom( 'username', 'email', 'realname', 'password', 'reason', 'mode', 'unused' ) );
		const text = fc.array( fc.constantFrom( ...pieces, '|-', '\n', '\n', '"' ), { maxLength: 30 } )
			.map( ( parts ) => parts.join( '' ) );
		fc.assert( fc.property(
			text, fc.option( kinds ), fc.option( fc.constantFrom( '', ',', ';', '\t', '|' ) ),
			( source, columns, delimiter ) => {
				const options = { columns: columns as never, delimiter };
				expect( () => readFirst( source, options ) ).not.toThrow();
			}
		), { numRuns: 1000 } );
	} );

	it( 'has room for ten thousand, and says which lines are beyond', () => {
		const { rows, remarks } = readFirst( 'Ada\n'.repeat( 10007 ) + '\n\n' );
		expect( rows ).toHaveLength( 10000 );
		expect( remarks ).toEqual( [ { code: 'too-many', line: 10001, lastLine: 10007, text: 'Ada' } ] );
	} );

	it( 'says what was cleaned, and what it was', () => {
		const [ row ] = readFirst( 'Username;E-mail\n\u200eUser:Ada;mailto:ada@x.org' ).rows;
		expect( row?.cleaned ).toEqual( {
			username: { from: '\u200eUser:Ada', to: 'Ada' }, email: { from: 'mailto:ada@x.org', to: 'ada@x.org' }
		} );
	} );

	it.each( [
		[ 'Seat\tUsername\tE-mail\n1\tAda\ta@x.org', [ 'unused', 'username', 'email' ], [ 'Seat', 'Username', 'E-mail' ], '\t' ],
		[ 'Ada;a@x.org;1', [ 'username', 'email', 'unused' ], [ '', '', '' ], ';' ],
		[ 'Name,Username', [ 'realname', 'username' ], [ 'Name', 'Username' ], ',' ],
		[ 'Ada', undefined, undefined, '' ],
		[ '* [[User:Ada]]', undefined, undefined, '' ]
	] )( 'tells of the columns in %j', ( text, meanings, headings, delimiter ) => {
		const { columns, delimiter: found } = readFirst( text );
		expect( columns?.map( ( { meaning } ) => meaning ) ).toEqual( meanings );
		expect( columns?.map( ( { heading } ) => heading ) ).toEqual( headings );
		expect( found ).toBe( delimiter );
	} );

	it( 'takes no broken quotation mark for more than its line, however many there are', () => {
		const text = 'Username,E-mail\n' + '"Ada,a@x.org\n'.repeat( 200 ) + 'Bob,b@x.org';
		const { rows, remarks } = readFirst( text );
		expect( rows ).toHaveLength( 201 );
		expect( rows[ 200 ]?.request ).toMatchObject( { username: 'Bob', email: 'b@x.org' } );
		expect( remarks.filter( ( { code } ) => code === 'broken-quotes' ) ).toHaveLength( 200 );
	} );

	it( 'reads the results as a list of the same people, whatever their language', () => {
		const { rows } = readFirst( 'Username;E-mail\n-Ada;ada@x.org\nBob;bob@x.org' );
		const csv = resultsCsv( rows, {
			headings: { state: 'Zustand', username: 'Kontoname', email: 'Anschrift', explanation: 'Grund', column: String },
			states: { unchecked: 'neu' } as never,
			explain: () => '=1+1'
		} );
		const list = readFirst( csv );
		expect( list.format ).toBe( 'table' );
		expect( list.rows.map( ( { request } ) => [ request.username, request.email, request.reason ] ) )
			.toEqual( [ [ '-Ada', 'ada@x.org', '' ], [ 'Bob', 'bob@x.org', '' ] ] );
	} );
} );
