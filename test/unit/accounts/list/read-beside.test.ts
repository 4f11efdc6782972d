import { readText, type ReadOptions } from '../../../../src/accounts/list/read';

interface Asked {
	certain: boolean;
	/** `username|email|real name` of each, without bars at the end. */
	readings: string[][];
}

function read( text: string, options: ReadOptions = {} ): Asked {
	const { readings, certain } = readText( text, options );
	return { certain, readings: readings.map( ( { rows } ) => (
		rows.map( ( { username, email, realname } ) => [ username, email, realname ].join( '|' ).replace( /\|+$/, '' ) )
	) ) };
}

const lines = ( ...all: string[] ): string => all.join( '\n' );

describe( 'what stands in brackets behind a name', () => {
	it.each( [
		[ 'Ada Lis (no account yet)', 'Ada Lis' ], [ 'Jörg Ek (kommt erst um drei)', 'Jörg Ek' ], [ 'Léa Roth (arrive tard)', 'Léa Roth' ],
		[ 'Ада Лис (нет учётной записи)', 'Ада Лис' ], [ 'Bo Falk (vegan)', 'Bo Falk' ], [ 'Cy Dahl（remote only）', 'Cy Dahl' ], [ '王小明（学生）', '王小明' ]
	] )( 'is asked about where it says something: %s', ( line, name ) => {
		const { certain, readings } = read( lines( 'Max Otter', line, 'Di Ek' ) );
		expect( certain ).toBe( false );
		expect( readings[ 0 ]?.[ 1 ] ).toBe( name );
		expect( readings.map( ( people ) => people[ 1 ] ) ).toContain( line );
	} );

	it.each( [ 'Otter (WMF)', 'Ruth (Graz)', 'Example (usurped 2)' ] )( 'is a part of the name otherwise: %s', ( line ) => {
		expect( read( lines( 'Max Otter', line, 'Di Ek' ) ).readings[ 0 ]?.[ 1 ] ).toBe( line );
	} );

	it.each( [
		[ 'who has invited them', [ 'invited by Heron', 'invited by Heron', 'invited by Otter', 'invited by Heron' ] ],
		[ 'a town', [ 'Graz', 'Wien', 'Graz', 'Wien' ] ], [ 'a team', [ 'Team A', 'Team A', 'Team B', 'Team B' ] ]
	] )( 'is theirs alone where several have the same: %s', ( _what, brackets ) => {
		const names = [ 'Ada Lis', 'Bo Falk', 'Cy Dahl', 'Di Ek' ];
		const { certain, readings } = read( lines( ...names.map( ( name, index ) => `${ name } (${ brackets[ index ] ?? '' })` ) ) );
		expect( certain ).toBe( false );
		expect( readings[ 0 ] ).toEqual( names );
	} );

	it( 'is the username where it says so', () => {
		const people = [ 'AdaL||Ada Lis', 'BoF||Bo Falk' ];
		for ( const text of [ 'Ada Lis (User:AdaL)\nBo Falk (User:BoF)', 'Participants: Ada Lis (User:AdaL), Bo Falk (Benutzer:BoF)' ] ) {
			expect( read( text ).readings ).toEqual( [ people ] );
		}
		expect( read( 'Name: Ada Lis (Team: Otter), E-mail: ada@example.org\nName: Bo Falk, E-mail: bo@example.org' ).readings[ 0 ]?.map( ( person ) => person.split( '|' )[ 1 ] ) )
			.toEqual( [ 'ada@example.org', 'bo@example.org' ] );
	} );

	it( 'comes back where it is none of the name', () => {
		expect( readText( 'Max Otter\nAda Lis (no account yet)' ).readings[ 0 ].rows[ 1 ]?.extra ).toMatchObject( [ { value: 'no account yet' } ] );
	} );

	it( 'is a unit in a field of addresses', () => {
		expect( read( 'Ek, Maja (Univ. Library) <maja@example.se>; Olle Lind (IT) <olle@example.se>; Noor Dahl <noor@example.se>' ) ).toEqual( {
			certain: false, readings: [
				[ 'Ek, Maja|maja@example.se', 'Olle Lind|olle@example.se', 'Noor Dahl|noor@example.se' ],
				[ 'Ek, Maja (Univ. Library)|maja@example.se', 'Olle Lind (IT)|olle@example.se', 'Noor Dahl|noor@example.se' ]
			]
		} );
	} );
} );

describe( 'handles', () => {
	it( 'in brackets are the usernames, or somebody else’s', () => {
		expect( read( 'Ada Lis (@adal)\nBo Falk (@falk)' ) ).toEqual( {
			certain: false, readings: [ [ 'adal||Ada Lis', 'falk||Bo Falk' ], [ 'Ada Lis', 'Bo Falk' ] ]
		} );
	} );

	it( 'that several have are somebody else’s', () => {
		const { certain, readings: [ first ] } = read( 'Ada Lis (@heron)\nBo Falk (@heron)\nCy Dahl (@otter)' );
		expect( { certain, first } ).toEqual( { certain: false, first: [ 'Ada Lis', 'Bo Falk', 'Cy Dahl' ] } );
	} );

	it.each( [
		[ 'cc @ada.l @bo-f @cy_d' ], [ '@ada.l, @bo-f and @cy_d' ], [ 'Participants: @ada.l @bo-f @cy_d' ], [ '@ada.l、@bo-f、@cy_d' ], [ '@ada.l, @bo-f ו-@cy_d' ], [ 'ping @ada.l; @bo-f; @cy_d' ]
	] )( 'in a row are people each: %s', ( text ) => {
		expect( read( text ) ).toEqual( { certain: true, readings: [ [ 'ada.l', 'bo-f', 'cy_d' ] ] } );
	} );

	it.each( [ 'Thanks @ada.l and @bo-f for coming', 'Special thanks to @ada.l & @bo-f!', 'Please add @ada.l @bo-f' ] )( 'within a sentence are a guess: %s', ( text ) => {
		expect( read( text ) ).toEqual( { certain: false, readings: [ [ 'ada.l', 'bo-f' ] ] } );
	} );

	it( 'behind names are theirs, each', () => {
		expect( read( 'Ada Lis @adal, Bo Falk @falk' ).readings[ 0 ] ).toEqual( [ 'adal||Ada Lis', 'falk||Bo Falk' ] );
	} );
} );

describe( 'what stands before the first of several names', () => {
	it.each( [ '参加者：葵、律、さくら', '与会者: 葵、律、さくら', 'Participants: 葵; 律; さくら', '参加者：葵，律，さくら' ] )( 'is nobody: %s', ( text ) => {
		expect( read( text ).readings[ 0 ] ).toEqual( [ '葵', '律', 'さくら' ] );
	} );

	it( 'is nobody, and numbers are none of the names, in Armenian', () => {
		expect( read( 'Մասնակիցներ՝\n1․ Անի\n2․ Դավիթ' ) ).toEqual( { certain: true, readings: [ [ 'Անի', 'Դավիթ' ] ] } );
	} );
} );

describe( 'who is linked beside a table of a page', () => {
	const table = [ '{|', '! Name !! Topic', '|-', '| [[User:Ada]] || Otters', '|-', '| {{u|Bo}} || Herons', '|}' ];

	it( 'is rather nobody who comes, and is asked about', () => {
		expect( read( lines( '== Programme ==', '* 10:00 Talk by [[User:Lead]]', '== Participants ==', ...table ) ) )
			.toEqual( { certain: false, readings: [ [ 'Ada', 'Bo' ], [ 'Lead', 'Ada', 'Bo' ] ] } );
	} );

	it( 'is rather somebody where several are named in lines of their own', () => {
		const more = [ '|-', '| [[User:Cy]] || Foxes', '|}' ];
		expect( read( lines( '== Mentors ==', ...table.slice( 0, -1 ), ...more, '== Participants ==', '# [[User:Di]]', '# [[User:Eva]] – by train' ) ) )
			.toEqual( { certain: false, readings: [ [ 'Ada', 'Bo', 'Cy', 'Di', 'Eva' ], [ 'Ada', 'Bo', 'Cy' ] ] } );
	} );

	it( 'is somebody where as many are', () => {
		expect( read( lines( '== Jury ==', ...table, '== Participants ==', '# [[User:Cy]]', '# [[User:Di]]' ) ) )
			.toEqual( { certain: true, readings: [ [ 'Ada', 'Bo', 'Cy', 'Di' ] ] } );
	} );
} );

it( 'An IP address that signed is nobody', () => {
	expect( read( lines(
		'# [[User:Ada]] ([[User talk:Ada|talk]]) 12:00, 1 May 2026 (UTC)',
		'# [[Special:Contributions/192.0.2.7|192.0.2.7]] ([[User talk:192.0.2.7|talk]]) 12:05, 1 May 2026 (UTC)'
	) ) ).toEqual( { certain: true, readings: [ [ 'Ada' ] ] } );
} );

it( 'Who does not come is told by another title, with words beside “not”', () => {
	for ( const [ come, not ] of [ [ 'Dabei', 'Leider nicht dabei' ], [ 'Con nosotros', 'Esta vez no con nosotros' ], [ 'Ik ben erbij', 'Ik ben er deze keer niet erbij' ] ] ) {
		const { certain, readings: [ first ] } = read( lines( `== ${ come } ==`, '# [[User:Ada]]', '# [[User:Bo]]', `== ${ not } ==`, '# [[User:Cy]]' ) );
		expect( { certain, first } ).toEqual( { certain: false, first: [ 'Ada', 'Bo' ] } );
	}
} );

it( 'Links in a table of Markdown are what they are called', () => {
	expect( read( lines(
		'| Username | E-mail |', '|---|---|', '| Ada | [ada@example.org](mailto:ada@example.org) |', '| [Bo](https://example.org/bo) | bo@example.org |'
	) ) ).toEqual( { certain: true, readings: [ [ 'Ada|ada@example.org', 'Bo|bo@example.org' ] ] } );
} );

describe( 'headings that are questions', () => {
	const row = 'Ada,Lis,ada@example.org';
	it.each( [
		[ 'Hi there! What’s your *first name*?', 'And your *last name*, {{field:1}}?', 'Which email should we use?' ],
		[ '¡Hola! ¿Nombre?', 'Y ¿tus apellidos?', '¿A qué correo electrónico te escribimos?' ]
	] )( 'are known by one of their sentences: %s', ( ...headings ) => {
		expect( read( `${ headings.map( ( heading ) => `"${ heading }"` ).join( ',' ) }\n${ row }\nBo,Falk,bo@example.org` ).readings[ 0 ] )
			.toEqual( [ '|ada@example.org|Ada Lis', '|bo@example.org|Bo Falk' ] );
	} );

	it.each( [
		[ 'Wie heißen Sie (Vorname, Nachname)?', 'Ihre E-Mail-Adresse' ], [ 'How shall we call you? (first and last name)', 'Your e-mail' ],
		[ 'ПІБ', 'Електронна адреса' ], [ 'Прізвище, ім’я, по батькові', 'Електронна пошта' ], [ 'Фамилия, имя и отчество', 'Электронный адрес' ]
	] )( 'are known by what explains them, and by parts of a name: %s', ( name, email ) => {
		expect( read( `"${ name }";${ email };X\nAda Lis;ada@example.org;1\nBo Falk;bo@example.org;2` ).readings.slice( 0, 2 ) )
			.toContainEqual( [ '|ada@example.org|Ada Lis', '|bo@example.org|Bo Falk' ] );
	} );

	it.each( [
		[ '성함을 적어 주세요', '이메일 주소를 입력해 주세요' ], [ 'お名前を入力してください', 'メールアドレスをご記入ください' ], [ '请填写您的姓名', '请输入您的邮箱' ],
		[ '您的姓名', '您的电子邮箱' ]
	] )( 'are asked politely: %s', ( name, email ) => {
		expect( read( `${ name },${ email },X\n葵,aoi@example.org,1\n律,ritsu@example.org,2` ).readings.slice( 0, 2 ) )
			.toContainEqual( [ '|aoi@example.org|葵', '|ritsu@example.org|律' ] );
	} );

	it( 'that follow a question are no username where only those who said no say something', () => {
		const { readings } = read( 'Name;E-mail;Do you have a username?;Remarks of yours\nAda Lis;ada@example.org;No;I come late\nBo Falk;bo@example.org;No;' );
		expect( readings.flat().filter( ( person ) => person.includes( 'late' ) ) ).toEqual( [] );
	} );
} );

it( 'Columns for names in which nobody has said anything are none', () => {
	const { certain, readings } = read( lines(
		'First Name,Last Name,How should we call you?,E-mail,New?', ',,Ada Lis,ada@example.org,Yes', ',,Bo Falk,bo@example.org,No'
	) );
	expect( certain ).toBe( false );
	expect( readings[ 0 ] ).toEqual( [ 'Ada Lis|ada@example.org', 'Bo Falk|bo@example.org' ] );
} );

it( 'A whole name is more than its last name alone', () => {
	expect( read( 'Full name;Surname;E-mail\nAda Lis;Lis;ada@example.org\nBo Falk;Falk;bo@example.org' ).readings[ 0 ] )
		.toEqual( [ '|ada@example.org|Ada Lis', '|bo@example.org|Bo Falk' ] );
} );

it( 'What somebody is among others is no heading', () => {
	expect( read( 'Ada Lis – chair\nBo Falk – treasurer\nCy Dahl – member' ).readings[ 0 ] ).toEqual( [ 'Ada Lis', 'Bo Falk', 'Cy Dahl' ] );
	expect( read( 'Course,HIST 201\nName,E-mail\nAda,ada@example.org' ).readings[ 0 ] ).toEqual( [ 'Ada|ada@example.org' ] );
} );

it.each( [
	[ 'Họ đệm,Tên,Email', 'Nguyễn Thị', 'Hà', 'Nguyễn Thị Hà' ], [ 'Vezetéknév,Keresztnév,E-mail', 'Kis', 'Anna', 'Kis Anna' ], [ 'Last name,First name,E-mail', 'Lis', 'Ada', 'Ada Lis' ]
] )( 'The family comes first where it does: %s', ( headings, last, first, name ) => {
	expect( read( `${ headings }\n${ last },${ first },a@example.org` ).readings[ 0 ] ).toEqual( [ `|a@example.org|${ name }` ] );
} );

it( 'Who is in a later section again, by the same username, counts once', () => {
	const { readings: [ { rows, remarks } ] } = readText( lines(
		'Username,E-mail,Role', 'Ada,,Host', 'Bo,bo@example.org,Guest', '', 'Username,E-mail,Joined', 'Ada,,10:00', 'Cy,,10:05'
	) );
	expect( rows.map( ( { username } ) => username ) ).toEqual( [ 'Ada', 'Bo', 'Cy' ] );
	expect( remarks ).toContainEqual( expect.objectContaining( { line: 6, code: 'again' } ) );
} );

it.each( [
	'Specialus:Indėlis', 'Posebno:Doprinosi', 'Специјална:Придонеси', '特別:用戶貢獻', 'പ്രത്യേകം:സംഭാവനകൾ', 'Arbediñ:Degasadennoù', 'Spesiaal:Gebruikersbydraes', 'Special:Contributions'
] )( 'Who is linked by what they have done is somebody, in whatever language: %s', ( page ) => {
	expect( read( `* [[${ page }/Ada Lis]]\n* [[${ page }/Bo]]` ) ).toEqual( { certain: true, readings: [ [ 'Ada Lis', 'Bo' ] ] } );
} );
