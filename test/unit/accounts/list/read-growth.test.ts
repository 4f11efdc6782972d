import { readFirst } from './read-first';

/** Of the smaller text; the larger one is four times as long. */
const LENGTH = 10_000;

/** What is quadratic takes sixteen times as long, what is linear four times. */
const MOST = 9;

type Growing = [ what: string, text: ( length: number ) => string ];

const fill = ( unit: string, length: number ): string => (
	unit.repeat( Math.ceil( length / unit.length ) ).slice( 0, length )
);
const lines = ( line: string ) => ( length: number ): string => fill( `${ line }\n`, length );
const counted = ( line: ( index: number ) => string ) => ( length: number ): string => {
	const all = Array.from( { length: Math.ceil( length / line( 0 ).length ) }, ( _, index ) => line( index ) );
	return fill( all.join( '\n' ), length );
};
const run = ( unit: string ) => ( length: number ): string => fill( unit, length );

/** The least of two, in milliseconds of this process, so that what else the machine does counts little. */
function time( text: string ): number {
	return Math.min( ...[ 1, 2 ].map( () => {
		const before = process.cpuUsage();
		readFirst( text );
		const { user, system } = process.cpuUsage( before );
		return ( user + system ) / 1000;
	} ) );
}

describe( 'a megabyte', () => {
	// On a machine that has much else to do, names alone take as long as that.
	const most = Math.max( 1000, 3 * time( fill( 'Ada Example\n', 1e6 ) ) );

	it.each( [ [ 'blank lines', '\n' ], [ 'lines of spaces', '   \n' ], [ 'tabs', '\t\t\t\n' ], [ 'separators', ';;;\n' ], [ 'quotation marks', '"\n' ], [ 'times', '10:00 Ada Lind\n' ], [ 'labels', 'Name: Ada\nTopic: x\nE-mail: a@b.cd\n' ], [ 'a letter', 'Hi all,\n\nAda <a@b.cd>\n\nThanks,\nEva\n' ], [ 'titles', 'Group A\nAda\n\n' ] ] )( 'of %s takes less than a second', ( _what, unit ) => {
		expect( time( fill( unit, 1e6 ) ) ).toBeLessThan( most );
	} );
} );

describe( 'the time for a text four times as long', () => {
	// Nothing counts that is quicker than a list of names.
	const names = lines( 'Ada Example' );
	const least = time( names( LENGTH ) );

	it.each<Growing>( [
		[ 'names with one beginning', counted( ( index ) => `Maximilian Alexander of Exampleton ${ index }` ) ],
		[ 'long words', counted( ( index ) => `${ index }${ 'a'.repeat( 900 ) }` ) ],
		[ 'long lines of dashes', lines( ' –'.repeat( 5000 ) ) ],
		[ 'marks of direction', lines( `${ '\u200e'.repeat( 400 ) }Ada` ) ],
		[ 'headings', lines( '==a==' ) ], [ 'wide headings', lines( '== a b c ==' ) ], [ 'headings of Markdown', lines( '## a' ) ],
		[ 'open quotes', lines( '"a","b""c' ) ], [ 'broken quotes', lines( '"a" b,c' ) ], [ 'quotes', run( '"' ) ],
		[ 'bars', lines( '|a|b|' ) ], [ 'bars alone', run( '|' ) ], [ 'rules of Markdown', lines( '| a | b |\n|---|---|' ) ],
		[ 'templates', lines( '* {{a|b|c}} {{d|e}}' ) ], [ 'open templates', run( '{{' ) ], [ 'nested templates', lines( '{{{{{{a|b}}}}}}' ) ],
		[ 'open links', run( '[[' ) ], [ 'lines of open links', lines( '[[[[' ) ], [ 'open tags', run( '<' ) ], [ 'lines of tags', lines( '<<a><' ) ],
		[ 'crossed out', lines( '<s>a</s> ~~b~~' ) ], [ 'open comments', run( '<!--' ) ], [ 'comments', lines( '<!-- a --> b' ) ],
		[ 'signs of addresses', run( '@' ) ], [ 'addresses', run( 'a@b.c,' ) ], [ 'open addresses', run( '"Ada <ada@x.org>, ' ) ],
		[ 'tables', lines( '{|\n|a\n|}' ) ], [ 'an open table', ( length ) => `{|\n${ lines( '|-\n| a || b' )( length ) }` ],
		[ 'tabs', run( 'a\t' ) ], [ 'semicolons', run( 'a;' ) ], [ 'commas', run( 'a,' ) ], [ 'slashes', run( ' / a' ) ], [ 'brackets', run( '(' ) ],
		[ 'blank lines', run( '\n' ) ], [ 'spaces', run( ' ' ) ], [ 'labels', counted( ( index ) => `Label${ index }: value` ) ],
		[ 'known labels', lines( 'Name: a\nE-mail: a@b.cd' ) ], [ 'signatures', lines( 'Ada (talk) 12:00, 1 May 2026 (UTC)' ) ],
		[ 'times', lines( '12:00 12:00 12:00 12:00' ) ], [ 'numbers', lines( '1. Ada' ) ], [ 'letters', lines( 'a) Ada' ) ],
		[ 'a chat', lines( '12/05/2026, 10:02 - Ada: yes' ) ], [ 'entities', lines( '&amp;&#40;' ) ], [ 'columns', lines( 'Name,E-mail\nAda,a@b.cd' ) ]
	] )( 'of %s is that of a linear one', ( _what, text ) => {
		expect( time( text( 4 * LENGTH ) ) / Math.max( least, time( text( LENGTH ) ) ) ).toBeLessThan( MOST );
	} );
} );
