import * as fc from 'fast-check';
import * as Papa from 'papaparse';
import { delimitedText } from '../../../../src/accounts/list/delimited-text';
import { readList, readText, type ReadRemark, type ReadRow } from '../../../../src/accounts/list/read';
import { csvRecords } from '../../../../src/accounts/list/read/delimited';
import { readFirst } from './read-first';

type Field = 'username' | 'email' | 'first' | 'last' | 'phone' | 'note' | 'number';

/** In languages that the program ships; written as forms and class lists have them. */
const HEADINGS: ReadonlyArray<Record<Field, string>> = [
	{ username: 'Username', email: 'E-mail', first: 'First name', last: 'Last name', phone: 'Phone', note: 'Comments', number: 'Student ID' },
	{ username: 'Benutzername', email: 'E-Mail-Adresse', first: 'Vorname', last: 'Nachname', phone: 'Telefon', note: 'Bemerkungen', number: 'Matrikelnummer' },
	{ username: 'Nom d’utilisateur', email: 'Courriel', first: 'Prénom', last: 'Nom de famille', phone: 'Téléphone', note: 'Remarques', number: 'Numéro étudiant' },
	{ username: 'Usuario', email: 'Correo electrónico', first: 'Nombres', last: 'Apellidos', phone: 'Teléfono', note: 'Observaciones', number: 'DNI' },
	{ username: 'Имя участника', email: 'Электронная почта', first: 'Имя', last: 'Фамилия', phone: 'Телефон', note: 'Примечание', number: '№' },
	{ username: '利用者名', email: 'メールアドレス', first: '名', last: '姓', phone: '電話番号', note: '備考', number: '学籍番号' },
	{ username: 'اسم المستخدم', email: 'البريد الإلكتروني', first: 'الاسم', last: 'اسم العائلة', phone: 'الهاتف', note: 'ملاحظات', number: 'الرقم' }
];

const NAMES = [ 'Ada', 'Zoë', 'Łucja', 'Снегирь', 'Νεφέλη', '灯台', '하늘', 'نور', 'נועה', 'มาลี', 'Ørjan', 'O’Neil' ];
const NOTES = [ 'uses a wheelchair', 'nuts, milk; eggs', 'says "maybe"', 'kommt später', 'опоздает', '遅れます', 'two\nlines', '' ];

const anybody = fc.record( {
	name: fc.constantFrom( ...NAMES ), last: fc.constantFrom( ...NAMES ), note: fc.constantFrom( ...NOTES )
} );

const people = fc.array( anybody, { minLength: 2, maxLength: 12 } )
	.map( ( all ) => all.map( ( { name, last, note }, index ): Record<Field, string> => ( {
		username: `${ name }${ index + 10 }x`, email: `p${ index }@example.org`, first: name, last,
		phone: `+49 555 01${ index + 10 }`, note: note && `${ note } ${ index }`, number: String( 26000 + index )
	} ) ) );

const columns = fc.shuffledSubarray<Field>( [ 'first', 'last', 'phone', 'note', 'number' ] )
	.chain( ( others ) => fc.shuffledSubarray<Field>( [ 'username', 'email', ...others ], { minLength: others.length + 2 } ) );

const table = fc.record( {
	people, columns, headings: fc.constantFrom( ...HEADINGS ), delimiter: fc.constantFrom( ',', ';', '\t' ), lineEnd: fc.constantFrom( '\n', '\r\n' )
} );

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

const textOf = ( { people: all, columns: fields, headings, delimiter, lineEnd }: Table ): string => (
	delimitedText( [ headings, ...all ].map( ( row ) => fields.map( ( field ) => row[ field ] ) ), delimiter, lineEnd )
);

/** The lines with something in them that no row and no remark is about. */
function lost( text: string, rows: readonly ReadRow[], remarks: readonly ReadRemark[] ): number[] {
	const about = [ ...rows, ...remarks ];
	return text.split( /\r\n?|\n/ ).flatMap( ( line, index ) => (
		/[^\s"]/.test( line ) && !about.some( ( each ) => each.line <= index + 1 && each.lastLine > index ) ? [ index + 1 ] : []
	) );
}

function expectRead( { people: all, columns: fields }: Table, rows: readonly ReadRow[] ): void {
	const keys = ( each: ReadonlyArray<Pick<ReadRow, 'email' | 'username'>> ): string[][] => (
		each.map( ( { email, username } ) => [ email, username ] )
	);
	expect( keys( rows ) ).toEqual( keys( all.map( ( { email, username } ) => ( { email, username } ) ) ) );
	rows.forEach( ( row, index ) => {
		const person = all[ index ];
		// What is private is nowhere in what is public, and comes back.
		expect( row.reason + row.password ).toBe( '' );
		const names = fields.filter( ( field ) => field === 'first' || field === 'last' ).map( ( field ) => person[ field ] );
		expect( names.length === 0 || names.some( ( name ) => row.realname.includes( name ) ) ).toBe( true );
		expect( row.realname ).not.toMatch( /\d|wheelchair|nuts|maybe|später|опоздает|遅れ|lines/ );
		const kept = fields.filter( ( field ) => [ 'phone', 'note', 'number' ].includes( field ) && person[ field ] !== '' );
		expect( row.extra.map( ( { value } ) => value ) ).toEqual( kept.map( ( field ) => person[ field ] ) );
	} );
}

describe( 'any table of people', () => {
	it( 'is read whole, without a question, whatever the order, the delimiter and the language', async () => {
		await fc.assert( fc.asyncProperty( table, async ( each ) => {
			const text = textOf( each );
			const { readings: [ { rows, remarks } ] } = await readList( { kind: 'text', text }, { language: 'en' } );
			expectRead( each, rows );
			expect( lost( text.replace( /\r\n/g, '\n' ), rows, remarks ) ).toEqual( [] );
		} ), { numRuns: 150 } );
	} );

	it( 'is read the same from files in Unicode, with and without a byte order mark', async () => {
		const encoding = fc.constantFrom<[ BufferEncoding, string ]>( [ 'utf8', '' ], [ 'utf8', '\uFEFF' ], [ 'utf16le', '\uFEFF' ] );
		await fc.assert( fc.asyncProperty( table, encoding, async ( each, [ name, mark ] ) => {
			const bytes = new Uint8Array( Buffer.from( mark + textOf( each ), name ) );
			const { readings: [ { rows } ], problem } = await readList( { kind: 'file', name: 'a', bytes }, { language: 'en' } );
			expect( problem ).toBeNull();
			expectRead( each, rows );
		} ), { numRuns: 50 } );
	} );

	it( 'comes out as it went in when what was read is written and read again', async () => {
		await fc.assert( fc.asyncProperty( table, async ( each ) => {
			const cells = ( rows: readonly ReadRow[] ): string[][] => (
				rows.map( ( { username, email, realname } ) => [ username, email, realname ] )
			);
			const once = ( await readList( { kind: 'text', text: textOf( each ) } ) ).readings[ 0 ].rows;
			const written = delimitedText( [ [ 'Username', 'E-mail', 'Real name' ], ...cells( once ) ], ',', '\n' );
			const twice = ( await readList( { kind: 'text', text: written } ) ).readings[ 0 ].rows;
			expect( cells( twice ) ).toEqual( cells( once ) );
		} ), { numRuns: 50 } );
	} );
} );

describe( 'any text', () => {
	const piece = fc.constantFrom(
		'Ada', 'Zoë Example', 'ada@example.org', ' ', ',', ';', '\t', '|', '"', '\'', '[[User:Ada]]', '{{u|Ada}}', '{{', '}}', '[[', ']]', '<', '>', '@', '==', '*', '#', ':',
		'1.', '(2)', 'a)', '– ', '<!--', '-->', '{|', '|}', '|-', '||', '12:00, 1 May 2026 (UTC)', 'Username', 'E-mail', 'none', '\u200e', '&amp;', '灯台', 'نور', '、', '/ '
	);
	const line = fc.array( piece, { maxLength: 6 } ).map( ( pieces ) => pieces.join( '' ) );

	it( 'loses no line', () => {
		fc.assert( fc.property( fc.array( line, { maxLength: 12 } ), ( all ) => {
			const text = all.join( '\n' );
			const { readings: [ { rows, remarks } ] } = readText( text );
			expect( lost( text, rows, remarks ) ).toEqual( [] );
		} ), { numRuns: 1500 } );
	} );

	it( 'beyond the most lines that are read is a remark to the last line', () => {
		const { rows, remarks } = readFirst( `${ 'Ada\n'.repeat( 3 ) }${ 'x: y z\n\n'.repeat( 40000 ) }Zoe` );
		expect( rows.length ).toBeLessThan( 40000 );
		expect( remarks[ remarks.length - 1 ] ).toMatchObject( { code: 'too-many', lastLine: 80004 } );
		const blank = readFirst( `Username,E-mail\nAda,ada@example.org\n${ ',\n'.repeat( 60000 ) }` );
		expect( blank.rows ).toHaveLength( 1 );
		expect( blank.remarks[ blank.remarks.length - 1 ] ).toMatchObject( { code: 'no-name', lastLine: 60002 } );
	} );
} );

describe( 'delimited text', () => {
	it( 'is parted as Papa Parse parts it, wherever quotation marks match', () => {
		const cell = fc.array( fc.constantFrom( 'a', ' ', ',', '\n', '"', 'é' ), { maxLength: 4 } ).map( ( letters ) => letters.join( '' ) );
		const rows = fc.array( fc.array( cell, { minLength: 1, maxLength: 4 } ), { minLength: 1, maxLength: 5 } );
		fc.assert( fc.property( rows, fc.boolean(), ( all, isRaw ) => {
			const text = isRaw ? all.map( ( cells ) => cells.join( ',' ) ).join( '\n' ) : delimitedText( all, ',', '\n' );
			const { data, errors } = Papa.parse<string[]>( text, { delimiter: ',', newline: '\n' } );
			fc.pre( errors.length === 0 && text !== '' );
			expect( [ ...csvRecords( text.split( '\n' ), ',' ) ].map( ( { cells } ) => cells ) ).toEqual( data );
		} ), { numRuns: 1000 } );
	} );
} );
