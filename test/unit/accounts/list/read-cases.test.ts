import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { readList, type ListOptions, type ListReadings, type ReadRow } from '../../../../src/accounts/list/read';
import { detectEncoding } from '../../../../src/accounts/list/read/source/encodings';
import { readSpreadsheet } from '../../../../src/accounts/list/read/source/spreadsheets';

/** Lists as people really have them, and what their organizers expect; see docs/lists.md. */
const CASES = path.join( __dirname, 'cases' );

type Field = 'username' | 'email' | 'realname' | 'password' | 'reason';
const { DOMParser } = new JSDOM().window;

const FIELDS: readonly Field[] = [ 'username', 'email', 'realname', 'password', 'reason' ];

interface Expected {
	kind: string;
	lang: string;
	options: Pick<ListOptions, 'userNamespaces' | 'headings'>;
	rows: Array<Partial<Record<Field, string>>>;
	/** Which fields count, where not all five do. */
	compare?: Field[];
	/** Several right answers per row. */
	usernamesAllowed?: string[][];
	underscoresAreSpaces?: boolean;
	/** What html in the clipboard stands beside the text. */
	html?: boolean;
	/** Is a problem, not a list, expected? */
	problem?: boolean;
	/** May the first reading be offered as a guess only? Absent: it may or may not. */
	certain?: boolean;
}

interface Case { name: string; file: string; expected: Expected }

const cases: Case[] = readdirSync( CASES ).filter( ( file ) => /\.(?:txt|bin|html)$/.test( file ) ).sort().map( ( file ) => {
	const name = file.replace( /\.\w+$/, '' );
	const expected = readFileSync( path.join( CASES, `${ name }.expected.json` ), 'utf8' );
	return { name, file, expected: JSON.parse( expected ) as Expected };
} );

async function read( { file, expected }: Case ): Promise<ListReadings> {
	const bytes = readFileSync( path.join( CASES, file ) );
	const parts = { DOMParser, detectEncoding, readSpreadsheet };
	const options: ListOptions = { language: expected.lang, ...expected.options, ...parts };
	return readList(
		file.endsWith( '.bin' ) ? { kind: 'file', name: file, bytes: new Uint8Array( bytes ) } :
			file.endsWith( '.html' ) ? { kind: 'html', html: bytes.toString(), text: '' } : { kind: 'text', text: bytes.toString() },
		options
	);
}

function same( rows: readonly ReadRow[], expected: Expected ): boolean {
	const spaced = ( text: string ): string => ( expected.underscoresAreSpaces ? text.replace( /_/g, ' ' ) : text );
	return rows.length === expected.rows.length && rows.every( ( row, index ) => {
		const allowed = expected.usernamesAllowed?.[ index ];
		return FIELDS.every( ( field ) => (
			field === 'username' && allowed ? allowed.includes( row.username ) :
				expected.compare && !expected.compare.includes( field ) ||
				spaced( row[ field ] ) === spaced( expected.rows[ index ]?.[ field ] ?? '' )
		) );
	} );
}

type Verdict = 'right' | 'asked' | 'wrong';

function judge( result: ListReadings, expected: Expected ): Verdict {
	if ( expected.problem || expected.rows.length === 0 ) {
		return result.problem !== null && result.readings.every( ( { rows } ) => rows.length === 0 ) ? 'right' : 'wrong';
	}
	const readings = result.readings.map( ( { rows } ) => same( rows, expected ) );
	return readings[ 0 ] ? result.certain ? 'right' : 'asked' :
		!result.certain && readings.slice( 0, 3 ).includes( true ) ? 'asked' : 'wrong';
}

function readable( { readings, certain }: ListReadings ): unknown {
	return { certain, readings: readings.map( ( { rows, remarks } ) => [
		...rows.map( ( row ) => FIELDS.map( ( field ) => row[ field ] ).join( '|' ) ),
		...remarks.map( ( { line, code } ) => `${ line }: ${ code }` )
	] ) };
}

const table = new Map<string, Record<Verdict, number>>();

afterAll( () => {
	const lines = [ ...table ].map( ( [ kind, { right, asked, wrong } ] ) => (
		`  ${ kind } right ${ right }, asked ${ asked }, wrong ${ wrong }`
	) ).sort();
	process.stdout.write( `${ lines.join( '\n' ) }\n` );
} );

describe( 'a list as people really have it', () => {
	it.each( cases.map( ( each ) => [ each.name, each ] as const ) )( '%s', async ( _name, each ) => {
		const result = await read( each );
		const verdict = judge( result, each.expected );
		const counts = table.get( each.expected.kind ) ?? { right: 0, asked: 0, wrong: 0 };
		counts[ verdict ]++;
		table.set( each.expected.kind, counts );
		// What was read, beside what was expected, is what mends it.
		expect( verdict === 'wrong' ? readable( result ) : null ).toBeNull();
		expect( each.expected.certain ?? result.certain ).toBe( result.certain );
	} );
} );
