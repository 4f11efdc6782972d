import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { decodeSource, type DecodedSource } from '../../../../../src/accounts/list/read/source';
import { workbook } from './workbook';

const read = ( bytes: Uint8Array ): Promise<DecodedSource> => (
	decodeSource( { name: 'list.csv', bytes }, { language: 'en' } )
);

const file = ( name: string ): Uint8Array => new Uint8Array( readFileSync( path.join( __dirname, '../files', name ) ) );

async function rowsOf( bytes: Uint8Array ): Promise<string[][]> {
	const source = await read( bytes );
	return source.kind === 'table' ? source.sheets[ 0 ].rows : [];
}

describe( 'spreadsheets that LibreOffice made', () => {
	it.each( [ 'students.xlsx', 'students.ods' ] )( 'reads %s as it is shown', async ( name ) => {
		expect( await read( file( name ) ) ).toEqual( { kind: 'table', sheets: [ { name: 'students', rows: [
			[ 'Course: Introduction to Archives' ],
			[],
			[ 'Student no.', 'First name', 'Last name', 'E-mail', 'Enrolled' ],
			[ '004711', 'Zoë', 'Example', 'zoe@example.org', '2026-03-05' ],
			[ '004712', 'Max', 'Muster', 'max@example.org', '2026-03-06' ],
			[ '104713', 'Łucja', 'Przykład', 'lucja@example.org', '2026-03-07' ]
		] } ] } );
	} );

	// Numbers 4711 and 104712 in the format 000000, a comment, a link, a formula, merged cells, empty rows to the end.
	it.each( [ 'sign-ups.xlsx', 'sign-ups.ods', 'sign-ups.fods' ] )( 'reads the visible sheets of %s', async ( name ) => {
		expect( await read( file( name ) ) ).toEqual( { kind: 'table', sheets: [
			{ name: 'Participants', rows: [
				[ 'Edit-a-thon 2026' ],
				[],
				[],
				[ 'Number', 'Name', 'E-mail', 'Born', 'Signed up' ],
				[ '004711', 'Zoë Example', 'zoe@example.org', '1999-03-05', '2026-03-05 14:30:05' ],
				[
					'104712', 'Max Muster', expect.stringMatching( /^max@example\.org\nsecond {1,2}line$/ ),
					expect.stringMatching( /^(1|TRUE)$/ ), '0.333333333333333'
				]
			] },
			{ name: 'Waiting list', rows: [ [ 'Name' ], [ 'Kim Other' ] ] }
		] } );
	} );

	it( 'says that it does not read students.xls', async () => {
		expect( await read( file( 'students.xls' ) ) ).toMatchObject( { kind: 'problem', code: 'old-spreadsheet' } );
	} );
} );

describe( 'cells of .xlsx', () => {
	it( 'leaves out how names are pronounced, joins runs, resolves escapes', async () => {
		const strings = '<si><r><t xml:space="preserve">例示 </t></r><r><rPr/><t>太郎</t></r><rPh sb="0" eb="2"><t>レイジ</t></rPh></si>' +
			'<si><t>Zoe_x000D_&#10;A &amp; B</t></si>';
		const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
			'<row><c t="inlineStr"><is><t>Max</t></is></c><c t="str"><f>A1</f><v>Muster</v></c><c t="e"><v>#N/A</v></c></row>';
		expect( await rowsOf( workbook( { strings, rows } ) ) ).toEqual( [
			[ '例示 太郎', '', 'Zoe\nA & B' ],
			[ 'Max', 'Muster', '#N/A' ]
		] );
	} );

	it( 'shows numbers as their format does, and days as days', async () => {
		const styles = '<numFmts><numFmt numFmtId="164" formatCode="&quot;ID-&quot;00-0000"/>' +
			'<numFmt numFmtId="165" formatCode="[$-407]d\\.\\ mmmm\\ yyyy;@"/>' +
			'<numFmt numFmtId="166" formatCode="[Red]#,##0.00\\ &quot;days&quot;"/></numFmts>' +
			'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
			'<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="20"/>' +
			'<xf numFmtId="166"/></cellXfs>';
		const values = [
			[ 0, '1.23456789012E+11' ], [ 0, '0.30000000000000004' ], [ 1, '42' ], [ 1, '1234567' ], [ 2, '46086' ],
			[ 3, '46086.604224537' ], [ 4, '0.604166666666667' ], [ 5, '1234.5' ], [ 3, '1' ]
		];
		const cells = values.map( ( [ style, value ] ) => `<c s="${ style }"><v>${ value }</v></c>` ).join( '' );
		expect( await rowsOf( workbook( { styles, rows: `<row>${ cells }</row>` } ) ) ).toEqual( [ [
			'123456789012', '0.3', 'ID-00-0042', 'ID-123-4567', '2026-03-05',
			'2026-03-05 14:30:05', '14:30:00', '1234.5', '1900-01-01'
		] ] );
	} );

	it( 'counts days from 1904 where the workbook does', async () => {
		const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
		const rows = '<row><c><v>44624</v></c></row>';
		expect( await rowsOf( workbook( { styles, rows, workbook: 'date1904="1"' } ) ) ).toEqual( [ [ '2026-03-05' ] ] );
	} );

	it( 'keeps the numbers of the lines', async () => {
		const rows = '<row r="3"><c r="B3" t="str"><v>Zoe</v></c></row><row r="5"><c r="AA5" t="str"><v>x</v></c></row>';
		expect( await rowsOf( workbook( { rows } ) ) ).toEqual( [ [], [], [ '', 'Zoe' ], [], [ ...Array( 26 ).fill( '' ), 'x' ] ] );
	} );
} );

describe( 'files that are no spreadsheet, or a broken one', () => {
	it.each<[ string, string, Uint8Array ]>( [
		[ 'an archive', 'archive', zipSync( { 'list.csv': strToU8( 'Zoe Example' ), 'b.csv': strToU8( 'Bob' ) } ) ],
		[ 'an archive in an archive', 'archive', zipSync( { 'a.zip': zipSync( { 'list.csv': strToU8( 'Zoe Example' ) } ) } ) ],
		[ 'a text document', 'document', zipSync( {
			'_rels/.rels': strToU8( '<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>' )
		} ) ],
		[ 'a text document of OpenDocument', 'document', zipSync( {
			mimetype: strToU8( 'application/vnd.oasis.opendocument.text' )
		} ) ],
		[ 'a binary workbook', 'old-spreadsheet', zipSync( {
			'_rels/.rels': strToU8( '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>' )
		} ) ],
		[ 'one of Numbers', 'old-spreadsheet', zipSync( { 'Index/Document.iwa': strToU8( 'x' ) } ) ],
		[ 'a workbook without people', 'empty', workbook( { rows: '<row r="1"><c s="1"/></row>' } ) ],
		[ 'one with XML that ends early', 'broken', workbook( { rows: '<row><c><v>1' } ) ],
		[ 'a download that broke off', 'broken', file( 'students.xlsx' ).subarray( 0, 3000 ) ],
		[ 'one with too many cells', 'too-large', zipSync( {
			mimetype: strToU8( 'application/vnd.oasis.opendocument.spreadsheet' ),
			'content.xml': strToU8( '<a><table name="T"><table-row number-rows-repeated="1048576"><table-cell><p>x</p></table-cell>' +
				'</table-row></table></a>' )
		} ) ],
		[ 'one that unpacks to very much', 'too-large', zipSync( {
			mimetype: strToU8( 'application/vnd.oasis.opendocument.spreadsheet' ),
			'content.xml': new Uint8Array( 65 * 1024 * 1024 )
		}, { level: 1 } ) ]
	] )( 'knows %s', async ( _what, code, bytes ) => {
		expect( await read( bytes ) ).toMatchObject( { kind: 'problem', code } );
	} );

	it( 'gives a problem, never throws, wherever a file is damaged', async () => {
		const whole = file( 'students.xlsx' );
		for ( let at = 0; at < whole.length; at += 37 ) {
			const damaged = whole.slice();
			damaged[ at ] = 0xFF - damaged[ at ];
			expect( await read( damaged ) ).toHaveProperty( 'kind' );
		}
	} );
} );

it( 'reads a workbook of 10,000 people in under a second', async () => {
	const rows = Array.from( { length: 10000 }, ( _, i ) => `<row r="${ i + 1 }">${
		[ 'A', 'B', 'C', 'D', 'E', 'F' ].map( ( column ) => (
			`<c r="${ column }${ i + 1 }" t="inlineStr"><is><t>Person ${ column } ${ i }</t></is></c>`
		) ).join( '' )
	}</row>` ).join( '' );
	const bytes = workbook( { rows } );
	// Of the processor, because other programs run at the same time.
	const before = process.cpuUsage();
	expect( await rowsOf( bytes ) ).toHaveLength( 10000 );
	const { user, system } = process.cpuUsage( before );
	expect( ( user + system ) / 1000 ).toBeLessThan( 1000 );
} );
