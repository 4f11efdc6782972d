import { readText, type ReadOptions } from '../../../../src/accounts/list/read';

/** The people of each reading, and whether the first is certain. */
function readingsOf( text: string, options: ReadOptions = {} ): { certain: boolean; people: string[][] } {
	const { readings, certain } = readText( text, options );
	return { certain, people: readings.map( ( { rows } ) => rows.map( ( { username, email, realname } ) => (
		[ username || realname, email ].filter( ( part ) => part ).join( ' ' )
	) ) ) };
}

/** Of the first reading, which is certain. */
function surely( text: string, options: ReadOptions = {} ): string[] {
	const { certain, people } = readingsOf( text, options );
	expect( certain ).toBe( true );
	return people[ 0 ] ?? [];
}

/** The people of the readings that are offered. */
function asked( text: string, options: ReadOptions = {} ): string[][] {
	const { certain, people } = readingsOf( text, options );
	expect( certain ).toBe( false );
	return people;
}

describe( 'who is crossed out', () => {
	it.each( [
		[ '<s>[[User:Gone]]</s> sorry, can\'t make it' ], [ '<del>[[User:Gone|Gone]] ([[User talk:Gone|talk]]) 12:00, 1 May 2026 (UTC)</del> leider krank' ],
		[ '~~[[User:Gone]]~~ absent' ], [ '<strike>{{u|Gone}}</strike> – désolée' ], [ '<s>[[User:Gone]]</s> (cancelled by [[User:Gone]])' ]
	] )( 'is nobody, whatever stands behind: %j', ( line ) => {
		expect( surely( `# [[User:Ada]]\n# ${ line }\n# [[User:Bo]]` ) ).toEqual( [ 'Ada', 'Bo' ] );
		expect( readText( `# [[User:Ada]]\n# ${ line }` ).readings[ 0 ].remarks ).toMatchObject( [ { line: 2, code: 'struck' } ] );
	} );

	it.each( [
		[ '<s>[[User:Old]]</s> [[User:New]]' ], [ '[[User:New]] <s>with [[User:Old]]</s>' ], [ '[[User:New]] <s>late</s>' ]
	] )( 'is not who else is linked: %j', ( line ) => {
		expect( surely( `* [[User:Ada]]\n* ${ line }` ) ).toEqual( [ 'Ada', 'New' ] );
	} );

	it( 'may have another name behind, which is asked about', () => {
		const [ first, second ] = asked( '* Ada\n* <s>Bo Flak</s> Bo Falk\n* Cy' );
		expect( first ).toEqual( [ 'Ada', 'Cy' ] );
		expect( second ).toEqual( [ 'Ada', 'Bo Falk', 'Cy' ] );
		expect( surely( '* Ada\n* <s>Bo Flak</s> Bo <bo@example.org>\n* Cy' ) ).toContain( 'Bo bo@example.org' );
	} );
} );

describe( 'a full stop in the name of who signed', () => {
	it.each( [
		[ 'J. R. Demo' ], [ 'Mr. Otter' ], [ 'St. Otter' ], [ 'Dr. Xia Probe' ], [ 'Е. В. Иванова' ], [ 'K. V. Namuna' ]
	] )( 'parts nothing in %j', ( name ) => {
		expect( surely( `${ name } (talk) 12:04, 1 May 2026 (UTC)\n# ${ name } 2 (talk) 13:04, 1 May 2026 (UTC)` ) ).toEqual( [ name, `${ name } 2` ] );
	} );

	it.each( [
		[ 'I will come! Ada' ], [ 'Sounds interesting. Ada' ], [ 'Komme gern mit. --Ada' ], [ 'I am in for it. Ada' ]
	] )( 'ends a sentence in %j', ( said ) => {
		expect( surely( `${ said } (talk) 12:04, 1 May 2026 (UTC)\nBo (talk) 12:05, 1 May 2026 (UTC)` ) ).toEqual( [ 'Ada', 'Bo' ] );
	} );

	it.each( [ [ 'Prof. Ada', 'Ada' ], [ 'Yes. Ada', 'Ada' ], [ 'Dott. Ottone', 'Ottone' ] ] )( 'is asked about in %j', ( name, rest ) => {
		expect( asked( `${ name } (talk) 12:04, 1 May 2026 (UTC)\nBo (talk) 12:05, 1 May 2026 (UTC)` ) ).toEqual( [ [ name, 'Bo' ], [ rest, 'Bo' ] ] );
	} );

	it( 'belongs to the initials that end a list of names', () => {
		expect( surely( 'Примеров О.И., Образцова А.С., Иванова Е.В.' ) ).toEqual( [ 'Примеров О.И.', 'Образцова А.С.', 'Иванова Е.В.' ] );
		expect( surely( 'Ada, Bo Falk, Cy Dahl.' ) ).toEqual( [ 'Ada', 'Bo Falk', 'Cy Dahl' ] );
	} );
} );

describe( 'the time of a signature', () => {
	it.each( [
		[ 'diskuse', '1. 5. 2026, 12:04 (CEST)' ], [ 'diskusija', '1. 5. 2026 12:04 (CEST)' ], [ 'discussão', '12h04min de 1 de maio de 2026 (UTC)' ],
		[ 'conversa', '1 de maio de 2026 ás 12:04 (UTC)' ], [ 'keskustelu', '1. toukokuuta 2026 kello 12.04 (EEST)' ], [ 'diskusia', '12:04, 1. máj 2026 (CEST)' ]
	] )( 'ends the name before it: (%s) %s', ( talk, time ) => {
		expect( surely( `Ada Lis (${ talk }) ${ time }\n水獺7 (${ talk }) ${ time }\nBo Falk (${ talk }) ${ time }` ) ).toEqual( [ 'Ada Lis', '水獺7', 'Bo Falk' ] );
		expect( surely( `# Ada 7 (${ talk }) ${ time }\n# Bo 12 (${ talk }) ${ time }` ) ).toEqual( [ 'Ada 7', 'Bo 12' ] );
	} );
} );

describe( 'a line that is alone among others', () => {
	it.each( [
		[ '报名', '留言' ], [ 'Přihlášení účastníci', 'diskuse' ], [ 'شرکت‌کنندگان', 'بحث' ]
	] )( 'is more likely a title where all others are signed, and asked about: %s', ( title, talk ) => {
		const signed = `Lin (${ talk }) 12:04, 1 May 2026 (UTC)\nBo Falk (${ talk }) 13:04, 1 May 2026 (UTC)`;
		const [ first, second ] = asked( `${ title }\n${ signed }` );
		expect( first ).toEqual( [ 'Lin', 'Bo Falk' ] );
		expect( second ).toHaveLength( 3 );
	} );

	it( 'is so where all others have bullets or numbers', () => {
		const [ first, second ] = asked( 'Room B204\n- Ada <ada@example.org>\n- Bo <bo@example.org>\n> Questions? Mail host@example.org' );
		expect( first ).toEqual( [ 'Ada ada@example.org', 'Bo bo@example.org' ] );
		expect( second ).toHaveLength( 4 );
	} );

	it.each( [
		[ '*OFICINA 12/05* ✍️\n1- Bia\n2- Zé\n\n*Espera*\n1- Téo' ], [ '#接龙\n1. Bia\n2. Zé\n3. Téo' ], [ '# Participants\n\n1. Bia\n2. Zé\n3. Téo' ],
		[ '# Attendees\n- Bia\n- Zé\n- Téo' ], [ '---\ntitle: Workshop\ntags: a, b\n---\n# Workshop\n\n## People\n- Bia\n- Zé\n- Téo' ],
		[ 'ONLINE — 2\nBia\nZé\nOFFLINE — 1\nTéo' ],
		[ 'Teilnehmer (3)\nBia\nZé\nTéo' ], [ 'Bia\nZé\nTéo\nTotal: 3 pessoas' ], [ 'Bia\nZé\nTéo\n(총 3명)' ], [ '参加者：\nBia\nZé\nTéo\n計3名' ]
	] )( 'is a title or a sum in %j', ( text ) => {
		expect( surely( text ) ).toEqual( [ 'Bia', 'Zé', 'Téo' ] );
	} );

	it.each( [ [ 'Klasse 8a', 'Klasse 8b' ], [ '7a', '7b' ], [ '1.A', '1.B' ], [ 'Κλάση 3α', 'Κλάση 3β' ] ] )( 'is a title with a letter that is counted: %s, %s', ( one, two ) => {
		expect( surely( `${ one }\nBia\nZé\nTéo\n${ two }\nAna\nLeo` ) ).toEqual( [ 'Bia', 'Zé', 'Téo', 'Ana', 'Leo' ] );
	} );

	it( 'is a heading of Markdown above a table', () => {
		expect( surely( '# Workshop\n\n| Name | Username |\n|------|----------|\n| Ada Lis | AdaL |\n| Bo Falk | BoF |' ) ).toEqual( [ 'AdaL', 'BoF' ] );
	} );

	it.each( [
		[ '# Bia\n# Zé\n# Téo' ], [ '# Bia\n\n# Zé\n\n# Téo' ], [ 'Bia\nZé\nTéo 3' ], [ 'Bia2\nZé2\nTéo2' ]
	] )( 'is none where the others are like it: %j', ( text ) => {
		expect( surely( text ) ).toHaveLength( 3 );
	} );
} );

describe( 'what stands behind an address', () => {
	it( 'is a name in brackets, or with capitals', () => {
		expect( surely( 'zoe@example.org (zoe trial)\nada@example.org Ada Lis\nbo@example.org (Bo Falk)' ) ).toEqual( [
			'zoe trial zoe@example.org', 'Ada Lis ada@example.org', 'Bo Falk bo@example.org'
		] );
		expect( surely( 'ada@example.org - Ada Lis - only afternoon\nbo@example.org Bo Falk (late)' ) ).toEqual( [
			'Ada Lis ada@example.org', 'Bo Falk bo@example.org'
		] );
		expect( surely( '明@example.org 王明\n红@example.org 李红' ) ).toEqual( [ '王明 明@example.org', '李红 红@example.org' ] );
	} );

	it.each( [
		[ 'vegetarian', 'vegan' ], [ 'glutenfrei bitte', 'kommt später' ], [ 'végétarienne', 'sans gluten' ], [ 'вегетарианец', 'без глютена' ]
	] )( 'is more likely none in small letters, and asked about: %s', ( one, two ) => {
		const [ first, second ] = asked( `ruth@example.org ${ one }\nbo@example.org ${ two }\nxia@example.org` );
		expect( first ).toEqual( [ 'ruth@example.org', 'bo@example.org', 'xia@example.org' ] );
		expect( second?.[ 0 ] ).toBe( `${ one } ruth@example.org` );
	} );

	it( 'is none behind a mark for comments', () => {
		expect( surely( 'ruth@example.org  # paid\nbo@example.org    # Vegetarian, comes late\nxia@example.org' ) ).toEqual( [
			'ruth@example.org', 'bo@example.org', 'xia@example.org'
		] );
	} );

	it( 'is asked about in small letters behind a name', () => {
		const [ first ] = asked( 'ruth@example.org Ruth Sample vegetarian\nbo@example.org Bo Demo' );
		expect( first ).toEqual( [ 'Ruth Sample ruth@example.org', 'Bo Demo bo@example.org' ] );
	} );

	it( 'is no comma, of whatever script', () => {
		expect( surely( 'سلمى مثال، salma@example.org، تونس' ) ).toEqual( [ 'سلمى مثال salma@example.org' ] );
		expect( surely( 'سلمى <salma@example.org>؛ نور <nour@example.org>' ) ).toEqual( [ 'سلمى salma@example.org', 'نور nour@example.org' ] );
		expect( surely( '- [Ada Lis](mailto:ada@example.org)\n- [Bo](mailto:bo@example.org?subject=Hi)' ) ).toEqual( [ 'Ada Lis ada@example.org', 'Bo bo@example.org' ] );
	} );
} );

it( 'A word above people who are linked may be a title or somebody: both are offered', () => {
	const { readings, certain } = readText( 'Ada\n[[User:Bob]]\n{{u|Eve}} ~~~~' );
	expect( certain ).toBe( false );
	expect( readings.map( ( { rows } ) => rows.map( ( { username } ) => username ) ) ).toEqual( [ [ 'Bob', 'Eve' ], [ 'Ada', 'Bob', 'Eve' ] ] );
} );
