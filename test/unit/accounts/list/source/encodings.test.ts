import fc from 'fast-check';
import { decodeSource, type SourceText } from '../../../../../src/accounts/list/read/source';
import { decodeLegacy } from '../../../../../src/accounts/list/read/source/encoding/decode-legacy';
import { usualEncodings } from '../../../../../src/accounts/list/read/source/usual-encodings';
import { decode, encode } from './encode';

/** Invented people, as lists in each language have them. */
const NAMES: ReadonlyArray<readonly [ string, readonly string[] ]> = [
	[ 'de', [ 'Zoë Müller', 'Jürgen Groß', 'Änne Öhler', 'Käthe Beispiel', 'Uwe Böhm' ] ],
	[ 'fr', [ 'Zoé Exemple', 'François Lefèvre', 'Noëlle Château', 'Jérôme Benoît', 'Anaïs Modèle' ] ],
	[ 'es', [ 'Zoé Núñez', 'José Peña', 'María Gómez', 'Íñigo Ejemplo', 'Raúl Muñoz' ] ],
	[ 'pt', [ 'João Conceição', 'Inês Simões', 'Zoé Exemplo', 'Antônio Gonçalves' ] ],
	[ 'sv', [ 'Åsa Öberg', 'Björn Exempel', 'Zoë Sjögren', 'Göran Åkerström' ] ],
	[ 'da', [ 'Søren Ågård', 'Jørgen Bæk', 'Zoë Ærø', 'Åse Kjær' ] ],
	[ 'is', [ 'Þóra Dæmi', 'Guðrún Ýr', 'Björk Sæmundsdóttir' ] ],
	[ 'pl', [ 'Łucja Żółć', 'Stanisław Przykład', 'Zoë Wiśniewska', 'Józef Gęś' ] ],
	[ 'cs', [ 'Zoë Dvořáková', 'Tomáš Příklad', 'Lukáš Žďár', 'Růžena Černá' ] ],
	[ 'hu', [ 'Zoltán Példa', 'Erzsébet Őri', 'György Szűcs' ] ],
	[ 'hr', [ 'Željko Primjer', 'Ivana Kovačić', 'Đurđa Šimić' ] ],
	[ 'ro', [ 'Sânziana Brădescu', 'Ion Văduvă', 'Călin Pădure' ] ],
	[ 'tr', [ 'Zoe Örnek', 'Şule Yıldız', 'Çağrı Güneş', 'İpek Işık' ] ],
	[ 'lt', [ 'Živilė Pavyzdys', 'Jonas Ąžuolas', 'Rūta Šiškienė' ] ],
	[ 'lv', [ 'Zoja Piemēra', 'Jānis Ķirsis', 'Līga Bērziņa' ] ],
	[ 'et', [ 'Zoja Näidis', 'Ülle Põld', 'Jüri Õun' ] ],
	[ 'ru', [ 'Зоя Примерова', 'Макс Пример', 'Ёлка Щукина', 'ЮрийОбразцов' ] ],
	[ 'uk', [ 'Зоя Їжак', 'Євген Приклад', 'Ілля Зразок' ] ],
	[ 'bg', [ 'Зоя Примерова', 'Макс Образцов', 'Щерьо Ъглев' ] ],
	[ 'sr', [ 'Зоја Пример', 'Љубица Ђорђевић', 'Њега Џајић' ] ],
	[ 'el', [ 'Ζωή Παράδειγμα', 'Άννα Πρότυπη', 'Γιώργος Δείγμας' ] ],
	[ 'he', [ 'זואי דוגמה', 'מקס לדוגמא', 'שרה כהן' ] ],
	[ 'ar', [ 'أحمد مثال', 'زهرة النموذج', 'مكسيم العينة' ] ],
	[ 'fa', [ 'زهرا نمونه', 'پرويز چمن', 'مريم گلستان' ] ],
	[ 'th', [ 'โซอี ตัวอย่าง', 'แม็กซ์ แบบอย่าง' ] ],
	[ 'vi', [ 'Nguyễn Văn Mẫu', 'Trần Thị Dụ' ] ],
	[ 'ja', [ '例示太郎', '見本花子', 'ゾーイ・イグザンプル', '山田はなこ' ] ],
	[ 'ko', [ '김예시', '박보기', '이본보기' ] ],
	[ 'zh', [ '示例甲', '王小芳', '李样本' ] ],
	[ 'zh-hant', [ '示例甲', '王小芳', '陳範例' ] ]
];

async function read( bytes: Uint8Array, language: string, encoding = '' ): Promise<SourceText> {
	const source = await decodeSource( { name: 'list.csv', bytes }, { language, encoding } );
	if ( source.kind !== 'text' ) {
		throw new Error( `${ source.kind } is no text` );
	}
	return source;
}

/** Two letters may happen to be one in UTF-8, as `Íñ` of DOS is; nobody can tell. Escapes are another matter. */
function isUtf8( bytes: Uint8Array ): boolean {
	if ( bytes.includes( 0x1b ) ) {
		return false;
	}
	try {
		return new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes ) !== '';
	} catch {
		return false;
	}
}

/** Windows writes Vietnamese with the accents for the tone apart from the letter. */
const forWindows = ( text: string, encoding: string ): string => ( encoding === 'windows-1258' ?
	text.normalize( 'NFD' )
		.replace( /([aeo])(\u0323?)\u0302/gi, ( _all, letter, dot ) => ( letter + '\u0302' ).normalize() + dot )
		.replace( /a\u0306/g, 'ă' ) :
	text
);

describe.each( NAMES )( 'in %s', ( language, names ) => {
	// An old encoding may lack letters of the language.
	const held = usualEncodings( language ).map( ( encoding ) => (
		[ encoding, names.filter( ( name ) => encode( forWindows( name, encoding ), encoding ) ) ] as const
	) ).filter( ( [ , some ] ) => some.length );

	it.each( held )( 'a list in %s is read, or its text is among those that are offered', async ( encoding, some ) => {
		const lists = fc.array( fc.constantFrom( ...some ), { minLength: 1, maxLength: 8 } );
		await fc.assert( fc.asyncProperty( lists, fc.constantFrom( ',', ';', '\t' ), async ( people, delimiter ) => {
			const text = people.map( ( name, index ) => `${ name }${ delimiter }n${ index }@example.org\r\n` ).join( '' );
			const bytes = encode( forWindows( text, encoding ), encoding ) ?? new Uint8Array();
			fc.pre( !isUtf8( bytes ) );
			const source = await read( bytes, language );
			const offered = source.certain ? [] :
				source.alternatives.map( ( other ) => decodeLegacy( bytes, other.encoding, decode ) );
			expect( [ source.text, ...offered ] ).toContain( text );
		} ), { numRuns: 6 } );
	} );

	// What Excel writes in that language; the second has all the names, so that there is something to go by.
	it( 'a list in the encoding of Windows is read', async () => {
		const [ encoding ] = usualEncodings( language );
		const text = names.map( ( name ) => `${ name };x@example.org\r\n` ).join( '' );
		const bytes = encode( forWindows( text, encoding ), encoding ) ?? new Uint8Array();
		expect( ( await read( bytes, language ) ).text ).toBe( text );
	} );
} );

/** Whatever a file may be in: the older encodings of Windows, Unix, the Macintosh, DOS and East Asia. */
const ENCODINGS: ReadonlyArray<readonly [ string, string ]> = [
	[ 'windows-1250', 'pl cs hu hr' ], [ 'windows-1251', 'ru uk bg sr' ], [ 'windows-1252', 'de fr es pt sv da is' ], [ 'windows-1253', 'el' ], [ 'windows-1254', 'tr' ],
	[ 'windows-1255', 'he' ], [ 'windows-1256', 'ar fa' ], [ 'windows-1257', 'lt lv et' ], [ 'windows-1258', 'vi' ], [ 'iso-8859-2', 'pl cs hu hr' ], [ 'iso-8859-4', 'lt lv et' ], [ 'iso-8859-5', 'ru bg sr' ],
	[ 'iso-8859-6', 'ar' ], [ 'iso-8859-7', 'el' ], [ 'iso-8859-8', 'he' ], [ 'iso-8859-13', 'lt lv et' ], [ 'iso-8859-15', 'de fr es pt sv da is' ], [ 'macintosh', 'de fr es pt sv da' ],
	[ 'x-mac-cyrillic', 'ru bg sr' ], [ 'koi8-r', 'ru' ], [ 'koi8-u', 'uk' ], [ 'ibm866', 'ru bg' ], [ 'ibm850', 'de fr es pt sv da is' ], [ 'ibm852', 'pl cs hu hr' ], [ 'iso-8859-16', 'pl hu hr ro' ], [ 'shift_jis', 'ja' ], [ 'euc-jp', 'ja' ],
	[ 'euc-kr', 'ko' ], [ 'gb18030', 'zh' ], [ 'big5', 'zh-hant' ], [ 'windows-874', 'th' ]
];

const namesOf = new Map( NAMES );

const PAIRS = ENCODINGS.flatMap( ( [ encoding, languages ] ) => (
	languages.split( ' ' ).map( ( language ) => [ encoding, language ] as const )
) );

describe.each( PAIRS )( 'a table in %s with names in %s', ( encoding, language ) => {
	const names = ( namesOf.get( language ) ?? [] )
		.filter( ( name ) => encode( forWindows( name, encoding ), encoding ) );

	it( 'is read, or asked about with the right text among those that are offered, whatever the language of the wiki', async () => {
		expect( names.length ).toBeGreaterThan( 1 );
		const table = fc.record( {
			people: fc.array( fc.constantFrom( ...names ), { minLength: 2, maxLength: 20 } ),
			wiki: fc.constantFrom( language, language, 'en', 'de', 'ru', 'ja', 'pl' ),
			delimiter: fc.constantFrom( ',', ';', '\t' ), heading: fc.constantFrom( '', 'Name{}E-mail\r\n' ), lineEnd: fc.constantFrom( '\r\n', '\n' )
		} );
		await fc.assert( fc.asyncProperty( table, async ( { people, wiki, delimiter, heading, lineEnd } ) => {
			const lines = people.map( ( name, index ) => `${ name }${ delimiter }n${ index }@example.org${ lineEnd }` );
			const text = heading.replace( '{}', delimiter ) + lines.join( '' );
			const bytes = encode( forWindows( text, encoding ), encoding ) ?? new Uint8Array();
			fc.pre( !isUtf8( bytes ) );
			const source = await read( bytes, wiki );
			// What was taken for certain can be changed as well: each is offered with some of its lines.
			const offered = source.alternatives.map( ( other ) => other.text );
			expect( source.alternatives.every( ( { samples } ) => samples.length > 0 ) ).toBe( true );
			expect( [ source.text, ...offered ] ).toContain( text );
		} ), { numRuns: 12 } );
	} );
} );

describe( 'the encoding of a file', () => {
	const cp1251 = encode( 'Имя участника;E-mail\r\nЗояПример;zoya@example.org\r\n', 'windows-1251' ) ?? new Uint8Array();

	it( 'is shown with lines that differ from one to another', async () => {
		const source = await read( cp1251, 'en' );
		expect( source ).toMatchObject( {
			encoding: 'windows-1251', certain: false, samples: [ 'Имя участника;E-mail', 'ЗояПример;zoya@example.org' ]
		} );
		expect( source.alternatives.find( ( { encoding } ) => encoding === 'windows-1252' )?.samples )
			.toEqual( [ 'Èìÿ ó÷àñòíèêà;E-mail', 'ÇîÿÏðèìåð;zoya@example.org' ] );
	} );

	it( 'is certain where it is the usual one and nothing else looks like a list', async () => {
		expect( await read( cp1251, 'ru' ) ).toMatchObject( { encoding: 'windows-1251', certain: true } );
	} );

	it.each( [
		[ 'Czech', 'windows-1250', [ 'Jan Dvořák', 'Eva Malá' ] ], [ 'Czech', 'windows-1250', [ 'Řehoř Mach' ] ], [ 'Polish', 'windows-1250', [ 'Jan Gęś', 'Ewa Nowak' ] ],
		[ 'Polish', 'iso-8859-2', [ 'Łucja Wzór', 'Jan Kot' ] ], [ 'Hungarian', 'windows-1250', [ 'Erzsébet Őri' ] ], [ 'Croatian', 'windows-1250', [ 'Ana Kovačić', 'Ivo Horvat' ] ],
		[ 'Romanian', 'windows-1250', [ 'Ion Văduvă' ] ], [ 'Romanian', 'iso-8859-16', [ 'Ștefan Țurcanu', 'Ana Pop' ] ], [ 'Turkish', 'windows-1254', [ 'Şule Yıldız', 'Ali Can' ] ],
		[ 'Lithuanian', 'windows-1257', [ 'Rūta Šiškienė' ] ]
	] )( 'is no certain one for a few letters of %s in %s on a wiki without letters of its own', async ( _name, encoding, names ) => {
		const text = names.map( ( name, index ) => `${ name };n${ index }@example.org\r\n` ).join( '' );
		const bytes = encode( text, encoding );
		expect( bytes ).not.toBeNull();
		const source = await read( bytes ?? new Uint8Array(), 'en' );
		expect( source.certain && source.text !== text ).toBe( false );
		expect( [ source.text, ...source.alternatives.map( ( other ) => other.text ) ] ).toContain( text );
	} );

	it( 'is certain for Western names on a wiki without letters of its own', async () => {
		const names = [ 'Zoë Müller', 'François Lefèvre', 'José Núñez', 'Åsa Öberg', 'Inês Conceição' ];
		const bytes = encode( names.map( ( name ) => `${ name };x@example.org\r\n` ).join( '' ), 'windows-1252' );
		expect( await read( bytes ?? new Uint8Array(), 'en' ) ).toMatchObject( { encoding: 'windows-1252', certain: true } );
	} );

	it( 'is the one that the person says', async () => {
		const source = await read( cp1251, 'en', 'koi8-r' );
		expect( source ).toMatchObject( { encoding: 'koi8-r', certain: true } );
		expect( source.text ).toContain( 'zoya@example.org' );
		expect( source.alternatives.map( ( { encoding } ) => encoding ) ).toContain( 'windows-1251' );
	} );

	it( 'reads 0x80 to 0x9F of windows-1252 as browsers do, in Node as well', async () => {
		const bytes = Uint8Array.of( 0x5A, 0x6F, 0xEB, 0x20, 0x93, 0x41, 0x94, 0x20, 0x80, 0x0A );
		expect( await read( bytes, 'de' ) ).toMatchObject( { text: 'Zoë “A” €\n', encoding: 'windows-1252' } );
	} );

	it( 'takes four times as long to tell in a file four times as large', async () => {
		const time = async ( lines: number ): Promise<number> => {
			const bytes = encode( 'Зоя Примерова;zoya@example.org;много слов\r\n'.repeat( lines ), 'windows-1251' ) ?? new Uint8Array();
			const before = process.cpuUsage();
			expect( await read( bytes, 'ru' ) ).toMatchObject( { encoding: 'windows-1251' } );
			const { user, system } = process.cpuUsage( before );
			return ( user + system ) / 1000;
		};
		// What is loaded and compiled first is not of the file.
		await time( 100 );
		// A square would be sixteen times as long; a megabyte is what a file may have at most.
		expect( await time( 25000 ) / Math.max( 20, await time( 6250 ) ) ).toBeLessThan( 10 );
	} );
} );
