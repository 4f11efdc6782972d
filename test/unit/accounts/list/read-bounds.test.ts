import { strToU8, unzipSync, zipSync } from 'fflate';
import { readList, readText, type ListReadings } from '../../../../src/accounts/list/read';
import { textOfPage, type HtmlNode } from '../../../../src/accounts/list/read/source/html';
import { PageTitles } from '../../../../src/accounts/list/read/page-titles';
import type { SourceTable } from '../../../../src/accounts/list/read/source';
import { numberFormat } from '../../../../src/accounts/list/read/source/spreadsheet/number-format';
import { workbook } from './source/workbook';

/** What is quadratic takes sixteen times as long for four times as much, what is linear four times. */
const MOST = 9;

const text = ( nodeValue: string ): HtmlNode => ( { nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] } );
const element = (
	nodeName: string, childNodes: HtmlNode[], attributes: ReadonlyMap<string, string> = new Map()
): HtmlNode => (
	{ nodeType: 1, nodeName, nodeValue: null, childNodes, getAttribute: ( name ) => attributes.get( name ) ?? null }
);

/** Elements in each other, the names from the outermost on, `depth` times. */
const nested = ( names: readonly string[], depth: number, inmost: HtmlNode ): HtmlNode => (
	Array.from( { length: depth }, () => names ).flat()
		.reduceRight( ( inner, name ) => element( name, [ inner ] ), inmost )
);
const TABLE = [ 'TABLE', 'TBODY', 'TR', 'TD' ];

const read = ( ...nodes: HtmlNode[] ): string => textOfPage( '', new PageTitles(), class {
	public parseFromString(): { body: HtmlNode } {
		return { body: element( 'BODY', nodes ) };
	}
} );

/** The least of two, in milliseconds of this process, so that what else the machine does counts little. */
function time( run: () => unknown ): number {
	return Math.min( ...[ 1, 2 ].map( () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage( before );
		return ( user + system ) / 1000;
	} ) );
}

describe( 'HTML', () => {
	const link = ( index: number, href: string, title: string ): HtmlNode => (
		element( 'A', [ text( `x${ index }` ) ], new Map( [ [ 'href', href ], [ 'title', title ] ] ) )
	);

	it.each( [
		[ 'tables', TABLE ], [ 'tables without a body', [ 'TABLE', 'TR', 'TD' ] ], [ 'lists', [ 'UL', 'LI' ] ], [ 'blocks', [ 'DIV' ] ], [ 'words', [ 'SPAN' ] ]
	] )( 'with ten thousand %s in each other is read, once', ( _what, names ) => {
		for ( const depth of [ 1, 30, 1000, 10000 ] ) {
			expect( read( nested( names, depth, text( 'Ada Example' ) ) ).replace( /^\* /, '' ) ).toBe( 'Ada Example' );
		}
	} );

	it( 'keeps what a frame holds: its caption, a table, the mark of the line that it stands in, nothing hidden', () => {
		const data = element( 'TABLE', [ element( 'TR', [ element( 'TD', [ text( 'Ada' ) ] ), element( 'TD', [ text( 'ada@example.org' ) ] ) ] ) ] );
		const hidden = element( 'TR', [ element( 'TD', [ text( 'Not shown' ) ] ) ], new Map( [ [ 'style', 'display: none' ] ] ) );
		const frame = element( 'TABLE', [ element( 'CAPTION', [ text( 'People' ) ] ), hidden, element( 'TR', [ element( 'TD', [ data ] ) ] ) ] );
		expect( read( frame ).split( '\n' ) ).toEqual( [ 'People', '{|', '| Ada || ada@example.org', '|}' ] );
		expect( read( element( 'UL', [ element( 'LI', [ nested( TABLE, 2, text( 'Zoë' ) ) ] ) ] ) ) ).toBe( '* Zoë' );
	} );

	it( 'leaves out the remark at the end of a title, and names nobody twice in a line', () => {
		const titles = [ 'User:Ada  (page does not exist)', 'User talk:Ada', 'User:Bo (x) y' ];
		expect( read( ...titles.map( ( title, index ) => link( index, '/w/1', title ) ) ) )
			.toBe( '[[User:Ada]] [[User:Bo (x) y]]' );
	} );

	const many = ( length: number, make: ( index: number ) => HtmlNode ): HtmlNode[] => (
		Array.from( { length }, ( _, index ) => make( index ) )
	);
	const span = new Map( [ [ 'rowspan', '1000' ], [ 'colspan', '50' ] ] );
	const rows = ( cells: number, attributes: ReadonlyMap<string, string>, count: number ): HtmlNode => element( 'TABLE', [
		element( 'TR', many( cells, () => element( 'TD', [ text( 'a' ) ], attributes ) ) ), ...many( count, () => element( 'TR', [ element( 'TD', [ text( 'Ada' ) ] ) ] ) )
	] );

	it( 'makes no more of cells that reach over others than memory has room for, and says so', () => {
		// Half a megabyte, which would unfold to nine hundred million cells.
		expect( time( () => read( rows( 18000, span, 1000 ) ) ) ).toBeLessThan( 1000 );
		const lines = read( rows( 18000, span, 1000 ) ).split( '\n' );
		expect( lines[ 0 ] ).toBe( '<!-- rowspan × colspan > 200000 -->' );
		expect( lines.filter( ( line ) => line === '| Ada' ) ).toHaveLength( 1000 );
		const { readings: [ { remarks } ] } = readText( lines.join( '\n' ) );
		expect( remarks[ 0 ] ).toMatchObject( { line: 1, code: 'markup' } );
		expect( read( rows( 20, span, 100 ) ) ).not.toContain( '<!--' );
	} );

	it.each( [
		[ 'one table', () => [ rows( 2, new Map(), 60000 ) ] ], [ 'many tables', () => many( 30000, () => rows( 2, new Map(), 1 ) ) ],
		[ 'wide tables', () => many( 40, () => rows( 2500, new Map(), 1 ) ) ]
	] )( 'of a megabyte in %s takes less than a second, and so does what it says', ( _what, make ) => {
		const nodes = make();
		// On a machine that has much else to do, names alone take as long as that.
		const most = Math.max( 1000, 3 * time( () => readText( 'Ada Example\n'.repeat( 8e4 ) ) ) );
		expect( time( () => readText( read( ...nodes ) ) ) ).toBeLessThan( most );
	} );

	type Growing = [ what: string, length: number, make: ( length: number ) => HtmlNode[] ];
	it.each<Growing>( [
		[ 'people linked in one line', 3000, ( length ) => many( length, ( index ) => link( index, '/', `User:Person ${ index }` ) ) ],
		[ 'addresses linked in one line', 3000, ( length ) => many( length, ( index ) => link( index, `mailto:${ index }@example.org?a=b`, '' ) ) ],
		[ 'blanks in a title', 30000, ( length ) => [ link( 0, '/', `User:A${ ' '.repeat( length ) }x` ) ] ],
		[ 'question marks in an address', 30000, ( length ) => [ link( 0, `mailto:${ '?'.repeat( length ) }\n`, '' ) ] ],
		[ 'tables in each other', 1000, ( length ) => [ nested( TABLE, length, text( 'Ada' ) ) ] ],
		[ 'tables of two columns in each other', 1000, ( length ) => [ Array.from( { length } ).reduce<HtmlNode>( ( inner ) => (
			element( 'TABLE', [ element( 'TR', [ element( 'TD', [ text( 'a' ) ] ), element( 'TD', [ inner ] ) ] ) ] )
		), text( 'Ada' ) ) ] ]
	] )( 'takes four times as long for four times as many %s', ( _what, length, make ) => {
		const [ few, lots ] = [ make( length ), make( 4 * length ) ];
		expect( time( () => read( ...lots ) ) / Math.max( 10, time( () => read( ...few ) ) ) ).toBeLessThan( MOST );
	} );
} );

describe( 'formats of numbers', () => {
	it.each( [ [ 'open brackets', '[' ], [ 'digits', '0' ], [ 'open quotes', '"' ] ] )( 'of very many %s are none', ( _what, unit ) => {
		const run = (): string => numberFormat( 164, unit.repeat( 200000 ), false ).show( 4711 );
		expect( run() ).toBe( '4711' );
		expect( time( run ) ).toBeLessThan( 200 );
	} );

	it( 'of usual length fill with zeros', () => {
		expect( numberFormat( 164, '"ID-"00-0000', false ).show( 4711 ) ).toBe( 'ID-00-4711' );
	} );
} );

const readFile = ( bytes: Uint8Array ): Promise<ListReadings> => readList( { kind: 'file', name: 'list', bytes } );
const ods = ( content: string ): Uint8Array => zipSync( {
	mimetype: strToU8( 'application/vnd.oasis.opendocument.spreadsheet' ), 'content.xml': strToU8( `<a>${ content }</a>` )
} );
const cell = '<table-cell><p>x</p></table-cell>';
const tooLarge = { readings: [], problem: { code: 'too-large' } };

describe( 'a small file that unfolds to very much is too large', () => {
	it.each( [
		[ 'wide lines, repeated', ods( '<table name="T"><table-row number-rows-repeated="90000"><table-cell number-columns-repeated="16000"><p>x</p></table-cell></table-row></table>' ) ],
		[ 'long texts, repeated', ods( `<table name="T"><table-row number-rows-repeated="90000"><table-cell><p>${ 'x'.repeat( 30000 ) }</p></table-cell></table-row></table>` ) ],
		[ 'empty cells before a last one', ods( `<table name="T"><table-row number-rows-repeated="90000"><table-cell number-columns-repeated="16383"/>${ cell }</table-row></table>` ) ],
		[ 'empty lines before a last one, in many tables', ods( `<table name="T"><table-row number-rows-repeated="1000000"/><table-row>${ cell }</table-row></table>`.repeat( 40 ) ) ],
		[ 'tables with nothing in them', ods( '<table/>'.repeat( 3001 ) ) ],
		[ 'lines of many tables', ods( `<table name="T"><table-row number-rows-repeated="60000">${ cell }</table-row></table>`.repeat( 2 ) ) ],
		[ 'a cell at the right end of many lines', workbook( { rows: '<row><c r="XFD1"><v>1</v></c></row>'.repeat( 300 ) } ) ],
		[ 'a long text in many cells', workbook( {
			strings: `<si><t>${ 'x'.repeat( 30000 ) }</t></si>`, rows: '<row><c t="s"><v>0</v></c></row>'.repeat( 3000 )
		} ) ]
	] )( '%s', async ( _what, bytes ) => {
		expect( bytes.length ).toBeLessThan( 100000 );
		expect( await readFile( bytes ) ).toMatchObject( tooLarge );
	} );

	it( 'what the browser cannot hold as one text', async () => {
		const rows = Array.from( { length: 70 }, () => [ 'x'.repeat( 8 * 1024 * 1024 ) ] );
		const readSpreadsheet = async (): Promise<SourceTable> => ( { kind: 'table', sheets: [ { name: 'T', rows } ] } );
		expect( await readList( { kind: 'file', name: 'list', bytes: ods( '' ) }, { readSpreadsheet } ) ).toMatchObject( tooLarge );
	} );
} );

describe( 'the parts of a workbook', () => {
	const parts = unzipSync( workbook( { rows: '<row><c t="str"><v>Ada Example</v></c></row>' } ) );
	const relationship = ( id: string, type: string, target: string ): string => (
		`<Relationships><Relationship Id="${ id }" Type="${ type }" Target="${ target }"/></Relationships>`
	);

	it( 'hold a worksheet once, however many tabs say that it is theirs', async () => {
		const sheets = '<sheet name="T" r:id="r1"/>'.repeat( 50000 );
		const bytes = zipSync( { ...parts, 'xl/workbook.xml': strToU8( `<workbook><sheets>${ sheets }</sheets></workbook>` ) } );
		expect( await readFile( bytes ) ).toMatchObject( { problem: null, sheets: [ 'T' ], text: 'Ada Example' } );
	} );

	it( 'may be called by very long names', async () => {
		const long = 'a'.repeat( 60000 );
		const part = `${ long }/workbook.xml`;
		for ( const relation of [ relationship( 'r1', long.repeat( 4 ), 'x' ), relationship( 'r1', 'officeDocument', part ) ] ) {
			const bytes = zipSync( { ...parts, '_rels/.rels': strToU8( relation ), [ part ]: strToU8( '<workbook/>' ) } );
			const before = process.cpuUsage();
			expect( await readFile( bytes ) ).toMatchObject( { readings: [] } );
			expect( process.cpuUsage( before ).user / 1000 ).toBeLessThan( 1000 );
		}
	} );
} );
