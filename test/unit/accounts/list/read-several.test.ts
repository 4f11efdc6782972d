import { JSDOM } from 'jsdom';
import { readList, readText, type ReadOptions } from '../../../../src/accounts/list/read';

/** `username|email|real name` of each, without bars at the end. */
const peopleOf = ( rows: ReadonlyArray<{ username: string; email: string; realname: string }> ): string[] => (
	rows.map( ( { username, email, realname } ) => [ username, email, realname ].join( '|' ).replace( /\|+$/, '' ) )
);

/** Of the first reading, which is certain. */
function surely( text: string, options: ReadOptions = {} ): string[] {
	const { readings, certain } = readText( text, options );
	expect( certain ).toBe( true );
	return peopleOf( readings[ 0 ].rows );
}

/** The people of the readings that are offered. */
function asked( text: string, options: ReadOptions = {} ): string[][] {
	const { readings, certain } = readText( text, options );
	expect( certain ).toBe( false );
	return readings.map( ( { rows } ) => peopleOf( rows ) );
}

const lines = ( ...all: string[] ): string => all.join( '\n' );

describe( 'several people in a row', () => {
	it.each( [
		[ lines( 'Team Otter: Ruth, Bo, Xia', 'Team Fox: Ada, Cy' ), [ 'Ruth', 'Bo', 'Xia', 'Ada', 'Cy' ] ],
		[ lines( '* Team Otter: Ruth, Bo', '* Team Fox: Ada', '* Team Elk: Cy, Di, Eva' ), [ 'Ruth', 'Bo', 'Ada', 'Cy', 'Di', 'Eva' ] ],
		[ lines( 'Tisch 1: Anna, Bea und Carl', 'Tisch 2: Dora, Emil und Fritz' ), [ 'Anna', 'Bea', 'Carl', 'Dora', 'Emil', 'Fritz' ] ],
		[ lines( 'Group A: Ruth Example, Bo Muster', 'Group B: Ada Lis, Cy Dahl' ), [ 'Ruth Example', 'Bo Muster', 'Ada Lis', 'Cy Dahl' ] ],
		[ lines( 'Team Otter – Ruth, Bo, Xia', 'Team Fox – Ada, Cy, Di' ), [ 'Ruth', 'Bo', 'Xia', 'Ada', 'Cy', 'Di' ] ],
		[ lines( '1班：佐藤花、鈴木一', '2班：田中翔、高橋愛' ), [ '佐藤花', '鈴木一', '田中翔', '高橋愛' ] ]
	] )( 'are people each where the rows are counted or have a word in common: %j', ( text, people ) => {
		expect( surely( text ) ).toEqual( people );
	} );

	it.each( [
		[ lines( 'Monday: Ruth; Bo; Xia', 'Tuesday: Ada; Cy; Di' ), [ 'Ruth', 'Bo', 'Xia', 'Ada', 'Cy', 'Di' ], [ 'Monday', 'Tuesday' ] ],
		[ lines( 'Otter\tRuth, Bo, Xia', 'Fox\tAda, Cy' ), [ 'Ruth', 'Bo', 'Xia', 'Ada', 'Cy' ], [ 'Otter', 'Fox' ] ]
	] )( 'are asked about where what is before them may be who comes: %j', ( text, people, labels ) => {
		expect( asked( text ) ).toEqual( [ people, labels ] );
	} );

	it( 'are none where several have the same behind them', () => {
		expect( asked( 'Ada: Monday, Tuesday, Friday\nBo: Monday, Tuesday\nCy: Friday, Monday' )[ 0 ] ).toEqual( [ 'Ada', 'Bo', 'Cy' ] );
	} );

	it.each( [
		[ lines( 'Team\tMembers', 'Otter\tRuth, Bo, Xia', 'Fox\tAda, Cy' ), [ 'Ruth', 'Bo', 'Xia', 'Ada', 'Cy' ] ],
		[ lines( 'Team,Participants', 'Otter,"Ruth Example, Bo Muster, Di Ek"', 'Fox,"Ada Lis, Cy Dahl"' ), [ 'Ruth Example', 'Bo Muster', 'Di Ek', 'Ada Lis', 'Cy Dahl' ] ],
		[ lines( '{|', '! Team !! Members', '|-', '| Otter || [[User:Ruth]], [[User:Bo]]', '|-', '| Fox || [[User:Ada]]<br>[[User:Cy]] and [[User:Di]]', '|}' ), [ 'Ruth', 'Bo', 'Ada', 'Cy', 'Di' ] ]
	] )( 'of a table are people each: %j', ( text, people ) => {
		expect( surely( text ) ).toEqual( people );
	} );

	it( 'have nobody else’s address', () => {
		const { readings } = readText( 'Team\tMembers\tE-mail\nOtter\tRuth, Bo, Xia\truth@example.org\nFox\tAda, Cy\tada@example.org' );
		expect( readings[ 0 ].rows.map( ( { email } ) => email ) ).toEqual( [ 'ruth@example.org', 'ada@example.org' ] );
	} );
} );

describe( 'columns for several people in a row', () => {
	it( 'come again, or have a number', () => {
		expect( asked( lines(
			'Name\tE-mail\tName\tE-mail', 'Ada Lis\tada@example.org\tBo Falk\tbo@example.org', 'Cy Dahl\tcy@example.org\t\t'
		) )[ 0 ] ).toEqual( [ 'Ada Lis|ada@example.org', 'Bo Falk|bo@example.org', 'Cy Dahl|cy@example.org' ] );
		expect( asked( lines(
			'Team,Member 1 Name,Member 1 E-mail,Member 2 Name,Member 2 E-mail', 'Otter,Ada Lis,ada@example.org,Bo Falk,bo@example.org', 'Fox,Cy Dahl,cy@example.org,,'
		) )[ 0 ] ).toEqual( [ '|ada@example.org|Ada Lis', '|bo@example.org|Bo Falk', '|cy@example.org|Cy Dahl' ] );
	} );

	it( 'are none where somebody has two addresses', () => {
		const { rows } = readText( 'First name,Last name,E-mail 1,E-mail 2\nAda,Lis,ada@example.org,lis@example.org\nBo,Falk,bo@example.org,' ).readings[ 0 ];
		expect( peopleOf( rows ) ).toEqual( [ '|ada@example.org|Ada Lis', '|bo@example.org|Bo Falk' ] );
	} );

	it( 'may have names alone, which is asked about', () => {
		expect( asked( 'Ada Lis\tBo Falk\tCy Dahl\nDi Ek\tEva Roth\tMax Otter' ) )
			.toContainEqual( [ 'Ada Lis', 'Bo Falk', 'Cy Dahl', 'Di Ek', 'Eva Roth', 'Max Otter' ] );
	} );
} );

describe( 'what stands behind an address', () => {
	it.each( [ [ 'PAID' ], [ 'Vegetarian' ], [ 'NOT YET' ] ] )( 'is more likely no name, and asked about: %s', ( said ) => {
		const [ first, second ] = asked( `ada@example.org ${ said }\nbo@example.org ${ said }` );
		expect( first ).toEqual( [ '|ada@example.org', '|bo@example.org' ] );
		expect( second ).toEqual( [ `${ said }|ada@example.org`, `${ said }|bo@example.org` ] );
	} );

	it.each( [ [ 'Ada' ], [ 'Ada Lis' ], [ 'Zoe Example' ], [ '水獺' ] ] )( 'is a name where it is like one: %s', ( name ) => {
		expect( surely( `ada@example.org ${ name }\nbo@example.org Bo` ) ).toEqual( [ `${ name }|ada@example.org`, 'Bo|bo@example.org' ] );
	} );
} );

it( 'an address alone is nobody beside the same with a name', () => {
	const { rows, remarks } = readText( 'ada@example.org\nAda Lis <ada@example.org>\nbo@example.org' ).readings[ 0 ];
	expect( peopleOf( rows ) ).toEqual( [ 'Ada Lis|ada@example.org', '|bo@example.org' ] );
	expect( remarks ).toMatchObject( [ { line: 1, code: 'again' } ] );
} );

describe( 'links to people', () => {
	it( 'in two columns are asked about', () => {
		const table = [ '{|', '! Mentor !! Mentees', '|-', '| [[User:Lead]] || [[User:Ada]], [[User:Bo]]', '|-', '| [[User:Guide]] || [[User:Cy]]', '|}' ];
		expect( asked( lines( ...table ) ) ).toContainEqual( [ 'Ada', 'Bo', 'Cy' ] );
	} );

	it( 'that lead to a draft below others’ pages are asked about', () => {
		expect( asked( lines( '* [[User:Ada]]', '* [[User:Bo]]', '* [[User:Helper/Guide]]' ) ) ).toEqual( [ [ 'Ada', 'Bo' ], [ 'Ada', 'Bo', 'Helper' ] ] );
		expect( surely( '* [[User:Ada/sandbox]]\n* [[User:Bo/sandbox]]' ) ).toEqual( [ 'Ada', 'Bo' ] );
	} );
} );

describe( '“and” between the last two', () => {
	it.each( [
		[ 'fi', 'Ada, Bo ja Cy' ], [ 'el', 'Ada, Bo και Cy' ], [ 'cs', 'Ada, Bo a Cy' ], [ 'lv', 'Ada, Bo un Cy' ], [ 'lt', 'Ada, Bo ir Cy' ], [ 'sl', 'Ada, Bo in Cy' ],
		[ 'eu', 'Ada, Bo eta Cy' ], [ 'sq', 'Ada, Bo dhe Cy' ], [ 'hi', 'Ada, Bo और Cy' ], [ 'ko', 'Ada, Bo 및 Cy' ], [ 'id', 'Ada, Bo, dan Cy' ], [ 'en', 'Ada, Bo und Cy' ],
		[ 'en', 'Ada, Bo & Cy' ], [ 'en', 'Ada, Bo, and Cy' ], [ 'xx-', 'Ada, Bo og Cy' ]
	] )( 'parts them on a wiki in %s: %s', ( language, text ) => {
		expect( surely( text, { language } ) ).toEqual( [ 'Ada', 'Bo', 'Cy' ] );
	} );

	it( 'is asked about where they are alone, or where it is written with the next word', () => {
		expect( asked( 'Ada and Bo\nCy Dahl' ) ).toEqual( [ [ 'Ada', 'Bo', 'Cy Dahl' ], [ 'Ada and Bo', 'Cy Dahl' ] ] );
		expect( asked( '小明、小红和小刚', { language: 'zh' } ) ).toEqual( [ [ '小明', '小红', '小刚' ], [ '小明', '小红和小刚' ] ] );
		expect( asked( 'آدا، بو وسي', { language: 'ar' } )[ 0 ] ).toEqual( [ 'آدا', 'بو', 'سي' ] );
	} );
} );

describe( 'numbers on one line', () => {
	it.each( [
		[ '1. Ada 2. Bo 3. Cy' ], [ '1) Ada, 2) Bo, 3) Cy' ], [ '(1) Ada; (2) Bo; (3) Cy' ], [ '1 Ada 2 Bo 3 Cy' ], [ 'Participants: 1. Ada 2. Bo 3. Cy' ],
		[ '1、Ada 2、Bo 3、Cy' ], [ '①Ada②Bo③Cy' ], [ 'a) Ada b) Bo c) Cy' ], [ '١. Ada ٢. Bo ٣. Cy' ]
	] )( 'part the people in %j', ( text ) => {
		expect( surely( text ) ).toEqual( [ 'Ada', 'Bo', 'Cy' ] );
	} );

	it( 'are a part of names where they do not go up from one', () => {
		expect( surely( 'Ada 1, Bo 2, Cy 4' ) ).toEqual( [ 'Ada 1', 'Bo 2', 'Cy 4' ] );
	} );
} );

describe( 'names and handles', () => {
	it( 'on alternate lines are one person', () => {
		expect( asked( lines( 'Ada Example', '@adaex', 'Bo Muster', '@bomu' ) ) ).toContainEqual( [ 'adaex||Ada Example', 'bomu||Bo Muster' ] );
		expect( asked( lines( 'Ada Example', '@adaex', 'Bo Muster', 'Cy Dahl', '@cyd' ) ) ).toContainEqual( [ 'adaex||Ada Example', '||Bo Muster', 'cyd||Cy Dahl' ] );
	} );

	it.each( [
		[ 'Zoe -> ZoeEx', 'ZoeEx||Zoe' ], [ 'Zoe Example = ZoeEx', 'ZoeEx||Zoe Example' ], [ 'Max\nZoe → ZoeEx\nBo', 'ZoeEx||Zoe' ],
		[ 'Zoe Example – @zoeex\nMax Muster – @maxm', 'zoeex||Zoe Example' ]
	] )( 'on both sides of an arrow are one person, and asked about: %j', ( text, person ) => {
		expect( asked( text )[ 0 ] ).toContain( person );
	} );

	it( 'are offered the other way round in a table of them', () => {
		expect( asked( 'Zoe Example → ZoeEx\nMax Muster → MaxM\nBo → BoF' ) ).toContainEqual( [ 'ZoeEx||Zoe Example', 'MaxM||Max Muster', 'BoF||Bo' ] );
	} );
} );

describe( 'items below items', () => {
	it( 'are left out for sure where others are linked, or where they are words', () => {
		expect( surely( lines( '* [[User:Ada]]', '** Arrives on Friday', '* [[User:Bo]]' ) ) ).toEqual( [ 'Ada', 'Bo' ] );
		expect( surely( lines( '* Ada', '** arrives on Friday', '* Bo', '** vegetarian' ) ) ).toEqual( [ 'Ada', 'Bo' ] );
	} );

	it( 'are people below teams, which is asked about', () => {
		const [ first, second ] = asked( lines( '- Otters', '  - Ada', '  - Bo', '- Foxes', '  - Cy' ) );
		expect( first ).toEqual( [ 'Ada', 'Bo', 'Cy' ] );
		expect( second ).toEqual( [ 'Otters', 'Ada', 'Bo', 'Foxes', 'Cy' ] );
		expect( surely( lines( '* Otters', '** [[User:Ada]]', '* Foxes', '** [[User:Bo]]' ) ) ).toEqual( [ 'Ada', 'Bo' ] );
	} );
} );

describe( 'a section of a page that is no sign-up', () => {
	it( 'is left out where another is, and asked about', () => {
		const topics = [ '== Topics ==', '* Otters of the North', '* Bridges' ];
		expect( asked( lines( ...topics, '== Participants ==', '* Ada', '* Bo' ) )[ 0 ] ).toEqual( [ 'Ada', 'Bo' ] );
		expect( asked( lines( ...topics, '== Wer kommt ==', '* [[User:Ada]]', '* [[User:Bo]]' ) )[ 0 ] ).toEqual( [ 'Ada', 'Bo' ] );
		expect( surely( lines( '== Monday ==', '* Ada', '== Tuesday ==', '* Bo' ) ) ).toEqual( [ 'Ada', 'Bo' ] );
	} );
} );

describe( 'a chat that was copied', () => {
	it.each( [
		[ lines( '[10:02, 5/12/2026] Ada Lis: I am in', '[10:03, 5/12/2026] Bo Falk: me too' ) ],
		[ lines( 'Ada Lis  10:02 AM', 'I am in!', 'Bo Falk  10:03 AM', 'me too' ) ],
		[ lines( '10:02:11 From Ada Lis to Everyone: hi', '10:02:44 From Bo Falk to Everyone: hello all' ) ],
		[ lines( '10:02:11 Von Ada Lis an alle : hallo', '10:02:44 Von Bo Falk an alle : ich komme' ) ],
		[ lines( 'Ada Lis — Today at 10:02 AM', 'count me in', 'Bo Falk — Yesterday at 10:05 AM', '+1' ) ],
		[ lines( 'Ada Lis', '10:02 AM', 'I will come', 'Bo Falk', '10:05 AM', 'me too' ) ],
		[ lines( 'Ada Lis, [12.05.2026 10:02]', 'I am in', '', 'Bo Falk, [12.05.2026 10:03]', 'me too' ) ]
	] )( 'is asked about, with those who write: %j', ( text ) => {
		expect( asked( text )[ 0 ] ).toEqual( [ 'Ada Lis', 'Bo Falk' ] );
	} );

	it( 'has nicknames between angle brackets', () => {
		expect( asked( '<ada> hello\n<bo> hi all\n<ada> who comes?' )[ 0 ] ).toEqual( [ 'ada', 'bo' ] );
	} );
} );

describe( 'initials in place of a picture', () => {
	it.each( [
		[ lines( 'AL', 'Ada Lis', 'BF', 'Bo Falk' ) ], [ lines( 'A', 'Ada Lis', 'B', 'Bo Falk' ) ], [ lines( 'ALAda Lis', 'BFBo Falk' ) ]
	] )( 'are nobody in %j', ( text ) => {
		expect( surely( text ) ).toEqual( [ 'Ada Lis', 'Bo Falk' ] );
	} );

	it( 'are names where they are not those of what is below', () => {
		expect( surely( 'JR\nAda Lis\nBo Falk\nTJ' ) ).toEqual( [ 'JR', 'Ada Lis', 'Bo Falk', 'TJ' ] );
	} );
} );

it( 'what somebody signs with may be a page of theirs', () => {
	expect( surely( '# {{User:Ada/sig}}\n# {{User:Bo/Signature}} 12:00, 1 May 2026 (UTC)\n# {{Benutzer:Cy/sig}}' ) ).toEqual( [ 'Ada', 'Bo', 'Cy' ] );
} );

it( 'cells of wikitext go over several rows', () => {
	expect( surely( lines(
		'{| class="wikitable"', '! Team !! Name !! E-mail', '|-', '| rowspan="2" | Otter || Ada || ada@example.org', '|-', '| Bo || bo@example.org', '|-',
		'| Fox', '| Cy', '| cy@example.org', '|}'
	) ) ).toEqual( [ 'Ada|ada@example.org', 'Bo|bo@example.org', 'Cy|cy@example.org' ] );
} );

describe( 'an address book', () => {
	const { DOMParser } = new JSDOM().window;
	const read = async ( ...all: string[] ): Promise<string[][]> => {
		const bytes = new Uint8Array( Buffer.from( lines( ...all ) ) );
		return ( await readList( { kind: 'file', name: '', bytes }, { DOMParser } ) ).readings.map( ( { rows } ) => peopleOf( rows ) );
	};

	it( 'has groups, units and organizations that are nobody', async () => {
		expect( await read(
			'dn: ou=people,dc=example,dc=org', 'objectClass: organizationalUnit', 'ou: people', 'cn: people', '',
			'dn: uid=ada,ou=people,dc=example,dc=org', 'objectClass: inetOrgPerson', 'uid: ada', 'cn: Ada Lis', 'mail: ada@example.org', '',
			'dn: cn=admins,dc=example,dc=org', 'objectClass: groupOfNames', 'cn: admins', 'member: uid=ada,ou=people,dc=example,dc=org'
		) ).toContainEqual( [ '|ada@example.org|Ada Lis' ] );
		expect( await read(
			'BEGIN:VCARD', 'VERSION:3.0', 'FN:My friends', 'X-ADDRESSBOOKSERVER-KIND:group', 'END:VCARD', 'BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Otter Ltd', 'END:VCARD',
			'BEGIN:VCARD', 'VERSION:4.0', 'KIND:individual', 'FN:Ada Lis', 'EMAIL:ada@example.org', 'END:VCARD'
		) ).toContainEqual( [ '|ada@example.org|Ada Lis' ] );
	} );
} );
