import * as fc from 'fast-check';
import { readText } from '../../../../src/accounts/list/read';

/** People's names and addresses, in scripts with and without spaces and capitals; none looks like a mark of a list. */
const SCRIPTS: ReadonlyArray<readonly string[]> = [
	[ 'Zoe Example', 'Max Muster', 'Uma Model', 'Lu Sample', 'Kim Specimen', 'Eve Probe', 'Ned Trial', 'Amy Case' ],
	[ 'Zoë Dvořáková', 'Łucja Wzór', 'Ørjan Ærø', 'Şule Örnek', 'Jürgen Groß', 'Íñigo Núñez', 'Āris Ķirsis', 'Đurđa Šimić' ],
	[ 'Зоя Примерова', 'Макс Образцов', 'Ёлка Щукина', 'Ілля Зразок', 'Щерьо Ъглев', 'Љубица Пример', 'Юрий Ким', 'Анна Ли' ],
	[ 'Ζωή Πρότυπη', 'Άννα Δείγμα', 'Γιώργος Νέος', 'Νεφέλη Ήλιου', 'Ίων Ωραίος', 'Εύα Μικρή', 'Λία Καλή', 'Ρέα Άλλη' ],
	[ 'أحمد مثال', 'زهرة نموذج', 'نور الهدى', 'سلمى عينة', 'كريم شاهد', 'ليلى حالة', 'ياسر دليل', 'هدى فرع' ],
	[ 'זואי דוגמה', 'מקס לדוגמא', 'שרה כהן', 'נועה לוי', 'דן מופת', 'גיל תבור', 'יעל שחר', 'רות ברק' ],
	[ '王小芳', '李样本', '张例子', '陈示范', '赵模型', '孙个案', '周试验', '吴举例' ],
	[ '見本花子', '例示太郎', '山田はなこ', 'ゾーイ', '鈴木一', '佐藤ひな', '高橋みほん', '田中れい' ],
	[ '김예시', '박보기', '이본보기', '최사례', '정시범', '강견본', '조실험', '윤모형' ],
	[ 'มาลี ตัวอย่าง', 'สมชาย แบบอย่าง', 'นิดา ทดลอง', 'อรุณ ต้นแบบ', 'กานต์ กรณี', 'พลอย เสนอ', 'วินัย ทดสอบ', 'จันทร์ สาธิต' ],
	[ 'ज़ोया उदाहरण', 'मोहन नमूना', 'सीता आदर्श', 'राम परीक्षण', 'गीता मिसाल', 'अमित प्रयोग', 'नेहा रूप', 'रवि प्रति' ],
	[ 'ZoeE', 'max_m', 'Uma77', 'lu-sample', 'KimSpec', 'EveP', 'nedtrial', 'Amy.C' ]
];

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const DEVANAGARI = '०१२३४५६७८९';
const FULL_WIDTH = '０１２３４５６７８９';
const inDigits = ( digits: string ) => ( index: number ): string => String( index + 1 ).replace( /\d/g, ( digit ) => digits[ Number( digit ) ] ?? '' );
const roman = ( index: number ): string => [ 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII' ][ index ] ?? '';
const circled = ( index: number ): string => String.fromCharCode( 0x2460 + index );

/** What stands before the people of a list, by place from 0. */
const NUMBERS: Record<string, ( index: number ) => string> = {
	none: () => '', dot: ( i ) => `${ i + 1 }. `, bracket: ( i ) => `${ i + 1 }) `, brackets: ( i ) => `(${ i + 1 }) `, square: ( i ) => `[${ i + 1 }] `,
	'dot and bracket': ( i ) => `${ i + 1 }.) `, hash: ( i ) => `#${ i + 1 } `, padded: ( i ) => `0${ i + 1 }. `, dash: ( i ) => `${ i + 1 } - `,
	tab: ( i ) => `${ i + 1 }.\t`, 'bare tab': ( i ) => `${ i + 1 }\t`, 'bare space': ( i ) => `${ i + 1 } `, 'without a space': ( i ) => `${ i + 1 }.`,
	colon: ( i ) => `${ i + 1 }: `, 'No.': ( i ) => `No. ${ i + 1 } `, '№': ( i ) => `№ ${ i + 1 } `, ideographic: ( i ) => `${ i + 1 }、`, from: ( i ) => `${ i + 41 }. `,
	Arabic: ( i ) => `${ inDigits( ARABIC )( i ) }. `, Persian: ( i ) => `${ inDigits( PERSIAN )( i ) }- `, Devanagari: ( i ) => `${ inDigits( DEVANAGARI )( i ) }. `,
	'full width': ( i ) => `${ inDigits( FULL_WIDTH )( i ) }．`, circled: ( i ) => `${ circled( i ) } `, 'circled, close': circled,
	Roman: ( i ) => `${ roman( i ) }. `, letters: ( i ) => `${ 'abcdefgh'[ i ] ?? '' }) `, capitals: ( i ) => `(${ 'ABCDEFGH'[ i ] ?? '' }) `, keycap: ( i ) => `${ i + 1 }\ufe0f\u20e3 `,
	'wiki numbers': () => '# ', always: () => '1. '
};

const BULLETS = [
	'', '', '- ', '* ', '+ ', '• ', '– ', '— ', '· ', '▪ ', '◦ ', '● ', '➤ ', '→ ', '☐ ', '☑ ', '✓ ', '✔ ', '✅ ', '[ ] ', '[x] ', '- [ ] ', '* [X] ', '\uf0b7\t', 'o\t', '§\t', '•\t',
	'> ', '\u200e- ', '・', '※', '👉 ', '\t', '    ', '\u3000'
];

/** What is around each name. */
const DECORATIONS: ReadonlyArray<( name: string ) => string> = [
	( name ) => name, ( name ) => name, ( name ) => `**${ name }**`, ( name ) => `'''${ name }'''`, ( name ) => `"${ name }"`, ( name ) => `„${ name }“`, ( name ) => `“${ name }”`,
	( name ) => `«${ name }»`, ( name ) => `「${ name }」`, ( name ) => `<b>${ name }</b>`, ( name ) => `\u200f${ name }\u200e`, ( name ) => `${ name }\u200b`, ( name ) => `[[User:${ name }]]`,
	( name ) => `[[User:${ name }|Somebody]]`, ( name ) => `{{u|${ name }}}`, ( name ) => `User:${ name }`, ( name ) => `[${ name }](https://example.org/people)`, ( name ) => `@${ name }`
];

const ENDS = [ '', '', '', ',', ';', '.', ' ', '\t', ' ✅', ' 👍', '、', '，', ' ~~~~', ' 12:00, 1 May 2026 (UTC)', '  ' ];

const people = fc.constantFrom( ...SCRIPTS )
	.chain( ( script ) => fc.shuffledSubarray( [ ...script ], { minLength: 3 } ) );

const marks = fc.record( {
	names: people, bullet: fc.constantFrom( ...BULLETS ), number: fc.constantFrom( ...Object.keys( NUMBERS ) ),
	decoration: fc.constantFrom( ...DECORATIONS ), end: fc.constantFrom( ...ENDS ), lineEnd: fc.constantFrom( '\n', '\r\n', '\n\n' )
} );

type Marks = typeof marks extends fc.Arbitrary<infer T> ? T : never;

/** A list has numbers or bullets, and numbers may have boxes and bullets that are alone behind them. */
const marksBefore = ( bullet: string, number: string, index: number ): string => {
	const own = NUMBERS[ number ]?.( index ) ?? '';
	return own === '' ? bullet : own + ( / $/.test( own ) && /^(?:\[.\]|[☐☑✓✔✅]) $/u.test( bullet ) ? bullet : '' );
};

const textOf = ( { names, bullet, number, decoration, end, lineEnd }: Marks ): string => names.map( ( name, index ) => (
	marksBefore( bullet, number, index ) + decoration( name ) + end
) ).join( lineEnd );

const spaced = ( name: string ): string => name.replace( /_/g, ' ' );

function usernames( text: string ): string[][] {
	const { readings, certain } = readText( text, { language: 'en' } );
	return readings.slice( 0, certain ? 1 : 3 ).map( ( { rows } ) => (
		rows.map( ( { username, realname } ) => spaced( username || realname ) )
	) );
}

describe( 'any list of names', () => {
	it( 'comes out as it went in, whatever the numbers, bullets, marks and ends around them', () => {
		fc.assert( fc.property( marks, ( each ) => {
			expect( usernames( textOf( each ) ) ).toContainEqual( each.names.map( spaced ) );
		} ), { numRuns: 600 } );
	} );

	it( 'has them in one line, whatever parts them', () => {
		const delimiters = fc.constantFrom( ', ', ',', '; ', ';', ' / ', ' · ', ' • ', '、', '，', '، ', ' | ', '\t' );
		fc.assert( fc.property( people, delimiters, fc.constantFrom( '', ',', '.', ';' ), ( names, delimiter, end ) => {
			// Behind a short word, a full stop may be a part of the name.
			fc.pre( end !== '.' || !/(?:^|\s)\S{1,2}$/.test( names[ names.length - 1 ] ) );
			expect( usernames( names.join( delimiter ) + end ) ).toContainEqual( names.map( spaced ) );
		} ), { numRuns: 200 } );
	} );
} );

describe( 'any list of names and addresses', () => {
	const PAIRS: ReadonlyArray<( name: string, email: string ) => string> = [
		( name, email ) => `${ name } <${ email }>`, ( name, email ) => `"${ name }" <${ email }>`, ( name, email ) => `${ name } (${ email })`, ( name, email ) => `${ name }, ${ email }`,
		( name, email ) => `${ name }; ${ email }`, ( name, email ) => `${ name }\t${ email }`, ( name, email ) => `${ name } - ${ email }`, ( name, email ) => `${ name }: ${ email }`, ( name, email ) => `${ name } ${ email }`,
		( name, email ) => `${ email } (${ name })`, ( name, email ) => `${ name } | ${ email }`, ( name, email ) => `${ name }, E-mail: ${ email }`, ( name, email ) => `${ name } [mailto:${ email }]`,
		( name, email ) => `${ email }, ${ name }`, ( name, email ) => `${ email }\t${ name }`, ( name, email ) => `${ name } – ${ email } – +49 555 0101`, ( name, email ) => `[[User:${ name }]], ${ email }`
	];
	const addressed = fc.record( {
		names: people, bullet: fc.constantFrom( ...BULLETS ), number: fc.constantFrom( ...Object.keys( NUMBERS ) ), pair: fc.constantFrom( ...PAIRS ), end: fc.constantFrom( '', ',', ';', ' ' )
	} );

	it( 'gives everybody the address that stands beside the name', () => {
		fc.assert( fc.property( addressed, ( { names, bullet, number, pair, end } ) => {
			const text = names.map( ( name, index ) => (
				marksBefore( bullet, number, index ) + pair( name, `p${ index }@example.org` ) + end
			) ).join( '\n' );
			const { readings, certain } = readText( text, { language: 'en' } );
			const found = readings.slice( 0, certain ? 1 : 3 ).map( ( { rows } ) => (
				rows.map( ( { username, realname, email } ) => `${ spaced( username || realname ) } ${ email }` )
			) );
			expect( found ).toContainEqual( names.map( ( name, index ) => `${ spaced( name ) } p${ index }@example.org` ) );
		} ), { numRuns: 600 } );
	} );
} );
