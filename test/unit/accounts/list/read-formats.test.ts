import { readFirst } from './read-first';
import type { ListFormat, ReadOptions } from '../../../../src/accounts/list/read/reading';

interface Case {
	what: string;
	text: string;
	/** username, or username and email, and further fields as they come */
	people: Array<string | Record<string, string | number>>;
	format?: ListFormat;
	/** line:code */
	remarks?: string[];
	options?: ReadOptions;
}

const german: ReadOptions = {
	userNamespaces: [ 'Benutzer', 'Benutzerin', 'Benutzer Diskussion', 'BD' ],
	headings: { username: [ 'Benutzername' ], realname: [ 'Bürgerlicher Name' ], password: [ 'Passwort' ], mode: [ 'Weg' ] }
};
const korean: ReadOptions = {
	userNamespaces: [ '사용자', '사용자토론' ],
	headings: { username: [ '사용자 이름' ], email: [ '이메일' ] }
};

const names: Case[] = [
	{ what: 'nothing', text: '', people: [] },
	{ what: 'nothing but white space', text: ' \n\t\n\u00a0\n', people: [] },
	{ what: 'one name', text: 'Ada', people: [ 'Ada' ], format: 'names' },
	{ what: 'a line each', text: 'Ada\nBob\n\nEve\n', people: [ 'Ada', 'Bob', 'Eve' ], format: 'names' },
	{ what: 'Windows and old Mac line ends', text: 'Ada\r\nBob\rEve', people: [ 'Ada', 'Bob', 'Eve' ] },
	{ what: 'byte order mark', text: '\ufeffAda\nBob', people: [ 'Ada', 'Bob' ] },
	{ what: 'a heading', text: 'Username\nAda', people: [ { username: 'Ada', line: 2 } ], remarks: [ '1:header' ] },
	{ what: 'numbers', text: '1. Ada\n2. Bob\n10) Eve', people: [ 'Ada', 'Bob', 'Eve' ] },
	{ what: 'a number that belongs to the name', text: '1. FC Köln\nAda\nBob', people: [ '1. FC Köln', 'Ada', 'Bob' ] },
	{ what: 'bullets', text: '- Ada\n• Bob\n– Eve', people: [ 'Ada', 'Bob', 'Eve' ] },
	{ what: 'a hyphen that belongs to the name', text: '-Ada\nBob', people: [ '-Ada', 'Bob' ] },
	{ what: 'prefixes', text: 'User:Ada\nde:User:Bob\n:w:en:user:Eve\nUser talk:Mallory', people: [ 'Ada', 'Bob', 'Eve', 'Mallory' ] },
	{ what: 'the wiki’s own prefixes', text: 'Benutzer:Ada\nde:Benutzerin:Eva\nBenutzer_Diskussion:Bob', people: [ 'Ada', 'Eva', 'Bob' ], options: german },
	{ what: 'Korean prefixes', text: '사용자:홍길동\nko:사용자토론:김', people: [ '홍길동', '김' ], options: korean },
	{ what: 'addresses of pages', text: 'https://de.wikipedia.org/wiki/User:F%C3%B6o_Bar\nhttps://x.org/w/index.php?title=User:Bob&action=edit', people: [ 'Föo Bar', 'Bob' ] },
	{ what: 'at signs', text: '@Ada\n＠Bob', people: [ 'Ada', 'Bob' ] },
	{ what: 'marks that nobody sees', text: '\u200eAda\u200f\nB\u200bo\u00adb\n\u2066Eve\u2069\n\ufeffX', people: [ 'Ada', 'Bob', 'Eve', 'X' ] },
	{ what: 'white space of all kinds', text: ' Ada\u00a0Lovelace \n\u3000王\u3000芳', people: [ 'Ada Lovelace', '王 芳' ] },
	{ what: 'quotes', text: '"Ada"\n“Bob”\n„Eve“\n«Zoé»\n「花子」', people: [ 'Ada', 'Bob', 'Eve', 'Zoé', '花子' ] },
	{ what: 'quotes and apostrophes in names', text: 'O’Brien\n"Weird Al" Yankovic\nd\'Arc', people: [ 'O’Brien', '"Weird Al" Yankovic', 'd\'Arc' ] },
	{ what: 'a cell of two lines from a spreadsheet', text: '"Ada\nLovelace"\nBob', people: [ 'Ada Lovelace', { username: 'Bob', line: 3 } ] },
	{ what: 'right to left', text: 'שרה לוי\nمحمد علي', people: [ 'שרה לוי', 'محمد علي' ] },
	{ what: 'scripts of Asia', text: '王芳\n홍길동\nしずく', people: [ '王芳', '홍길동', 'しずく' ] },
	{ what: 'emoji', text: 'Ada 🚀\n🦄', people: [ 'Ada 🚀', '🦄' ] },
	{ what: 'combining accents', text: 'Jose\u0301', people: [ 'Jose\u0301' ] },
	{ what: 'all in one line', text: 'Ada, Bob, Eve', people: [ 'Ada', 'Bob', 'Eve' ], format: 'names' },
	{ what: 'names like headings', text: 'Ada\nName\nMail', people: [ 'Ada', 'Name', 'Mail' ] },
	{ what: 'names of numbers', text: '1\n2\n3', people: [ '1', '2', '3' ] },
	{ what: 'a line of nothing that is seen', text: 'Ada\n\u200b\nBob', people: [ 'Ada', 'Bob' ], remarks: [ '2:no-name' ] },
	{ what: 'markup among names', text: 'Ada\nEd\n[[User:Bob]]\n{{u|Eve}} ~~~~', people: [ 'Ada', 'Ed', 'Bob', 'Eve' ] }
];

const addresses: Case[] = [
	{ what: 'Name <mail>', text: 'Ada <ada@x.org>\nBob <bob@x.org>', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ], format: 'addresses' },
	{ what: 'an address field', text: '"Lovelace, Ada" <ada@x.org>, Bob <bob@x.org>; <eve@x.org>', people: [ 'Lovelace, Ada|ada@x.org', 'Bob|bob@x.org', '|eve@x.org' ] },
	{ what: 'addresses in one line', text: 'ada@x.org, bob@x.org;eve@x.org', people: [ '|ada@x.org', '|bob@x.org', '|eve@x.org' ] },
	{ what: 'addresses alone', text: 'ada@x.org\nbob@x.org', people: [ '|ada@x.org', '|bob@x.org' ] },
	{ what: 'Name, mail', text: 'Ada, ada@x.org\nBob', people: [ 'Ada|ada@x.org', 'Bob' ], format: 'table' },
	{ what: 'mail, Name', text: 'ada@x.org, Ada\nbob@x.org, Bob', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ] },
	{ what: 'Name (mail), Name - mail, Name mail', text: 'Ada (ada@x.org)\nBob - bob@x.org\nEve eve@x.org\nEd (WMF) <ed@x.org>\nKim', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org', 'Eve|eve@x.org', 'Ed (WMF)|ed@x.org', 'Kim' ] },
	{ what: 'mailto:', text: 'Ada\tmailto:ada@x.org\nBob\t<mailto:bob@x.org?subject=Hi>', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ] },
	{ what: 'full-width signs', text: 'Ada\tada＠x．org\nBob\tｂｏｂ@x.org', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ] },
	{ what: 'marks that nobody sees', text: 'Ada\t\u200bada@x.org\u200b', people: [ 'Ada|ada@x.org' ] },
	{ what: 'something that is no address', text: 'Username,E-mail\nAda,none', people: [ 'Ada|' ], remarks: [ '1:header' ] }
];

const tables: Case[] = [
	{ what: 'tabs', text: 'Ada\tada@x.org\nBob\t', people: [ 'Ada|ada@x.org', 'Bob' ], format: 'table' },
	{ what: 'semicolons with commas inside', text: 'Ada;ada@x.org;Lovelace, Ada\nBob;bob@x.org;Byron, Bob', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ] },
	{ what: 'headings', text: 'User name;E-Mail;Real name;Reason;Way;Password\nAda;ada@x.org;Ada L;Workshop;type;pw 1', people: [ { username: 'Ada', email: 'ada@x.org', realname: 'Ada L', reason: 'Workshop', mode: 'type', password: 'pw 1' } ], remarks: [ '1:header' ] },
	{ what: 'headings in another order, and strange ones', text: 'Seat,E-mail address,Username\n7,ada@x.org,Ada', people: [ { username: 'Ada', email: 'ada@x.org', realname: '', password: '' } ] },
	{ what: 'German headings', text: 'Benutzername;E-Mail;Bürgerlicher Name;Passwort;Weg\nJürgen;j@x.de;Jürgen Ö;geheim;E-Mail', people: [ { username: 'Jürgen', email: 'j@x.de', realname: 'Jürgen Ö', password: 'geheim', mode: 'mail' } ], options: german },
	{ what: 'Korean headings', text: '사용자 이름,이메일\n홍길동,hong@x.kr', people: [ '홍길동|hong@x.kr' ], options: korean },
	{ what: 'a title above the headings', text: 'Workshop;;\nName;Username;Mail\nAda L;Ada;ada@x.org', people: [ { username: 'Ada', realname: 'Ada L', line: 3 } ], remarks: [ '1:header', '2:header' ] },
	{ what: 'the answers of a form', text: 'Timestamp,What is your Wikipedia username?,Email Address\n2026/05/01 10:00:12,Ada,ada@x.org', people: [ 'Ada|ada@x.org' ] },
	{ what: 'a running number', text: '1\tAda\tada@x.org\n2\tBob\tbob@x.org', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ] },
	{ what: 'a real name', text: 'Ada\tAda Lovelace\tada@x.org', people: [ { username: 'Ada', realname: 'Ada Lovelace' } ] },
	{ what: 'what may be a password', text: 'Ada\tS3cr3t!\tada@x.org', people: [ { username: 'Ada', realname: '', password: '' } ] },
	{ what: 'quoted fields', text: '"Ada";"ada@x.org"\n"B ""ob""";"bob@x.org"', people: [ 'Ada|ada@x.org', 'B "ob"|bob@x.org' ] },
	{ what: 'line breaks in quotes', text: 'Username,E-mail,Reason\nAda,ada@x.org,"one\r\ntwo"\nBob,bob@x.org,', people: [ { username: 'Ada', reason: 'one two', line: 2 }, { username: 'Bob', line: 4 } ] },
	{ what: 'tabs in quotes', text: 'Username,E-mail,Reason\nAda,ada@x.org,"a\tb"', people: [ { username: 'Ada', reason: 'a b' } ] },
	{ what: 'a quotation mark that is not closed', text: 'Ada,ada@x.org\n"Bob,bob@x.org\nEve,eve@x.org', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org', { username: 'Eve', line: 3 } ], remarks: [ '2:broken-quotes' ] },
	{ what: 'text after a quotation mark', text: 'Ada,ada@x.org\n"Bob" B,bob@x.org\nEve,eve@x.org', people: [ 'Ada', '"Bob" B|bob@x.org', 'Eve' ], remarks: [ '2:broken-quotes' ] },
	{ what: 'more cells than columns', text: 'Username;E-mail\nAda;ada@x.org;x;y', people: [ 'Ada|ada@x.org' ], remarks: [ '1:header', '2:extra-cells' ] },
	{ what: 'rows of nothing', text: 'Ada;ada@x.org\n;;\n\t\nBob;bob@x.org', people: [ 'Ada', { username: 'Bob', line: 4 } ], remarks: [ '2:no-name' ] },
	{ what: 'a mode that is none', text: 'Username;Way\nAda;fax', people: [ { username: 'Ada', mode: '' } ], remarks: [ '1:header', '2:unknown-mode' ] },
	{ what: 'Excel’s own line', text: 'sep=;\nAda;ada@x.org', people: [ { username: 'Ada', line: 2 } ], remarks: [ '1:markup' ] },
	{ what: 'links in cells', text: 'Username;E-mail\n[[User:Ada|Countess]];ada@x.org', people: [ 'Ada|ada@x.org' ] },
	{ what: 'addresses in the cells for names', text: 'Username;Real name\nAda <ada@x.org>;Ada L', people: [ { username: 'Ada', email: 'ada@x.org', realname: 'Ada L' } ] },
	{ what: 'columns as the person says', text: 'x;Ada;pw1\ny;Bob;pw2', people: [ { username: 'Ada', password: 'pw1' }, { username: 'Bob', password: 'pw2' } ], options: { columns: [ 'unused', 'username', 'password' ], delimiter: ';' } },
	{ what: 'one column as the person says', text: 'Lovelace, Ada\nByron, George', people: [ 'Lovelace, Ada', 'Byron, George' ], options: { delimiter: '' } }
];

const pages: Case[] = [
	{ what: 'links', text: '* [[User:Ada]]\n# [[user:Bob_B|B]]\n[[:de:User:Eve]]', people: [ 'Ada', 'Bob B', 'Eve' ], format: 'wikitext' },
	{ what: 'local links', text: '* [[Benutzerin:Ada]]\n* [[Benutzer:Bob|Bob]] ([[BD:Bob|Disk.]]) 12:00, 1. Mai 2026 (CEST)', people: [ 'Ada', 'Bob' ], options: german },
	{ what: 'templates', text: '* {{u|Ada}}\n* {{ping|Bob|Eve|p=.}}\n* {{User|1=Kim}}\n* {{reply to|Lu}}\n* {{u|Mo|Moritz}}', people: [ 'Ada', 'Bob', 'Eve', 'Kim', 'Lu', 'Mo' ] },
	{ what: 'signatures', text: '* [[User:Ada|<b>Ada</b>]] ([[User talk:Ada|talk]]) 12:00, 1 May 2026 (UTC)\n* I come! [[User:Bob]] 14:05, 2 May 2026 (UTC)', people: [ 'Ada', 'Bob' ] },
	{ what: 'contributions and subpages', text: '* [[Special:Contributions/Ada|Ada]]\n* [[User:Bob/sandbox]]', people: [ 'Ada', 'Bob' ] },
	{ what: 'names without links', text: '* Ada\n* \'\'\'Bob\'\'\' ~~~~\n# Eve --~~~', people: [ 'Ada', 'Bob', 'Eve' ] },
	{ what: 'addresses', text: '* [[User:Ada]], ada@x.org\n* Bob <bob@x.org>\n* <small>eve@x.org</small>', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org', '|eve@x.org' ] },
	{ what: 'what names nobody', text: '== People ==\n* [[User:Ada]]\n*: See you!\n* [[Category:X]]\n* We will all be very glad to meet you there\n----\n<!-- here -->', people: [ { username: 'Ada', line: 2 } ], remarks: [ '1:markup', '3:no-name', '4:no-name', '5:no-name', '6:markup', '7:markup' ] },
	{ what: 'who was struck out', text: '* [[User:Ada]]\n* <s>[[User:Bob]] I am ill</s>', people: [ 'Ada' ], remarks: [ '2:struck' ] },
	{ what: 'a table', text: '{| class="wikitable"\n! Name !! Mail\n|-\n| [[User:Ada]] || ada@x.org\n|-\n| style="x" | [[User:Bob|B]]\n| bob@x.org\n|}', people: [ { username: 'Ada', email: 'ada@x.org', line: 4 }, { username: 'Bob', email: 'bob@x.org', line: 6 } ], format: 'wikitext' },
	{ what: 'rows of a table alone', text: '| [[User:Ada]] || ada@x.org\n| {{u|Bob}} || bob@x.org', people: [ 'Ada|ada@x.org', 'Bob|bob@x.org' ] },
	{ what: 'Markdown', text: '| Name | Mail |\n|------|:----:|\n| Ada | ada@x.org |', people: [ 'Ada|ada@x.org' ], remarks: [ '1:header', '2:markup' ] },
	{ what: 'right to left', text: '* [[User:שרה]]\n* \u200f[[User:محمد علي]]\u200f', people: [ 'שרה', 'محمد علي' ] }
];

const seen = ( person: Case[ 'people' ][ number ] ): Record<string, string | number> => {
	if ( typeof person !== 'string' ) {
		return person;
	}
	const [ username = '', email ] = person.split( '|' );
	return email === undefined ? { username } : { username, email };
};

describe.each( [
	[ 'names', names ], [ 'addresses', addresses ], [ 'tables', tables ], [ 'pages', pages ]
] )( 'a list of %s', ( _kind, cases ) => {
	it.each( cases )( 'reads $what', ( { text, people, format, remarks, options } ) => {
		const list = readFirst( text, options );
		expect( list.rows.map( ( row ): Record<string, string | number> => (
			{ ...row.request, mode: row.request.mode ?? '', line: row.line }
		) ) ).toEqual( people.map( ( person ) => expect.objectContaining( seen( person ) ) as unknown ) );
		expect( list.format ).toBe( format ?? list.format );
		const codes = list.remarks.map( ( { line, code } ) => `${ line }:${ code }` );
		expect( codes ).toEqual( remarks ?? codes );
	} );
} );

it( 'there are sixty of them and more', () => {
	expect( names.length + addresses.length + tables.length + pages.length ).toBeGreaterThan( 60 );
} );
