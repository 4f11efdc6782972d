import { readText, type ReadOptions } from '../../../../src/accounts/list/read';

interface Asked {
	certain: boolean;
	people: string[][];
	absent: number[];
}

/** Whom the readings have, and which lines the first leaves out because people do not come. */
function read( text: string, options: ReadOptions = {} ): Asked {
	const { readings, certain } = readText( text, options );
	return {
		certain,
		people: readings.map( ( { rows } ) => (
			rows.map( ( { username, realname, email } ) => username || realname || email )
		) ),
		absent: readings[ 0 ].remarks.filter( ( { code } ) => code === 'absent' ).map( ( { line } ) => line )
	};
}

interface Doubt {
	certain: boolean;
	first: string[] | undefined;
	hasOthers: boolean;
}

/** Is it asked, who is taken first, and is there a reading with the others, too? */
function asked( text: string, others: readonly string[] ): Doubt {
	const { certain, people } = read( text );
	const isAmong = ( name: string, all: string[] ): boolean => all.some( ( each ) => each.startsWith( name ) );
	const hasOthers = people.slice( 1 ).some( ( all ) => others.every( ( name ) => isAmong( name, all ) ) );
	return { certain, first: people[ 0 ], hasOthers };
}

describe( 'who does not come', () => {
	it.each( [
		[ 'Attending:\nAda\nBo\n\nRegrets:\nCy' ], [ 'Zusagen (2):\nAda\nBo\n\nAbsagen (1):\nCy' ],
		[ 'Going (2)\nAda\nBo\nNot going (1)\nCy' ], [ 'Yes:\n- Ada\nMaybe:\n- Bo\nNo:\n- Cy' ], [ 'Aanwezig\n- Ada\n- Bo\nAfwezig\n- Cy' ],
		[ 'Asistirán:\n1. Ada\n2. Bo\nNo asistirán:\n1. Cy' ], [ 'Придут:\nAda\nBo\nНе придут:\nCy' ],
		[ '参加：\nAda\nBo\n请假：\nCy' ], [ 'المشاركون:\nAda\nBo\nالمعتذرون:\nCy' ], [ 'מגיעים:\nAda\nBo\nלא מגיעים:\nCy' ]
	] )( 'stands below a title that says so: %j', ( text ) => {
		expect( asked( text, [ 'Ada', 'Bo', 'Cy' ] ) ).toEqual( { certain: false, first: [ 'Ada', 'Bo' ], hasOthers: true } );
	} );

	it.each( [
		[ '== Deltagare ==\n# [[Användare:Ada]]\n# [[Användare:Bo]]\n== Kan inte komma ==\n# [[Användare:Cy]]' ],
		[ '== 参加 ==\n* [[利用者:Ada]]\n* [[利用者:Bo]]\n== 不参加 ==\n* [[利用者:Cy]]' ],
		[ '== Sign up ==\n* [[User:Ada]]\n* [[User:Bo]]\n\'\'\'Can\'t make it\'\'\'\n* [[User:Cy]] – next time!' ]
	] )( 'stands in a section of a page: %j', ( text ) => {
		expect( asked( text, [ 'Ada', 'Bo', 'Cy' ] ) ).toEqual( { certain: false, first: [ 'Ada', 'Bo' ], hasOthers: true } );
	} );

	it.each( [
		[ 'Présents : Ada, Bo\nExcusés : Cy' ], [ '참석: Ada, Bo\n불참: Cy' ], [ 'Presenti: Ada, Bo\nAssenti: Cy' ],
		[ '* Ada\n* Bo\n* Cy (can\'t make it)' ], [ '✅ Ada\n❌ Cy\n✅ Bo' ], [ '- [[User:Ada]]\n- [[User:Bo]]\n- [[User:Cy]] – abgesagt' ]
	] )( 'stands in a line that says so: %j', ( text ) => {
		expect( asked( text, [ 'Ada', 'Bo', 'Cy' ] ) ).toEqual( { certain: false, first: [ 'Ada', 'Bo' ], hasOthers: true } );
	} );

	it.each( [
		[ 'Status', 'Attending', 'Attending', 'Not Attending' ], [ 'RSVP', 'yes', 'maybe', 'declined' ], [ 'Présence', 'Oui', 'Oui', 'Non' ],
		[ 'Cancelled', '', '', 'x' ], [ 'Kommst du?', 'ja', 'ja', 'nein' ], [ 'Order status', 'Completed', 'Completed', 'Refunded' ]
	] )( 'says so in a column: %s', ( heading, ...answers ) => {
		const rows = [ 'Ada', 'Bo', 'Cy' ].map( ( name, index ) => `${ name },${ name }@example.org,${ answers[ index ] }` );
		expect( asked( `Username,E-mail,${ heading }\n${ rows.join( '\n' ) }`, [ 'Ada', 'Bo', 'Cy' ] ) )
			.toEqual( { certain: false, first: [ 'Ada', 'Bo' ], hasOthers: true } );
	} );

	it.each( [
		[ 'Ada <ada@example.org> (accepted), Bo <bo@example.org>, Cy <cy@example.org> (declined)' ],
		[ 'Ada <ada@example.org>; Cy <cy@example.org> (abgelehnt); Bo <bo@example.org> (zugesagt)' ],
		[ 'Ada <ada@example.org>, Cy <cy@example.org> – не придёт, Bo <bo@example.org>' ],
		[ 'Ada ada@example.org, Cy cy@example.org (欠席), Bo bo@example.org (出席)' ]
	] )( 'says so behind one of the addresses in a line: %j', ( text ) => {
		expect( asked( text, [ 'Ada', 'Bo', 'Cy' ] ) ).toEqual( { certain: false, first: [ 'Ada', 'Bo' ], hasOthers: true } );
		expect( read( text ).absent ).toEqual( [ 1 ] );
	} );

	it( 'says so behind an address without a name, and is called nothing else', () => {
		const { certain, people } = read( 'ada@example.org (accepted), bo@example.org, cy@example.org (declined)' );
		expect( { certain, people } ).toEqual( {
			certain: false, people: [ [ 'ada@example.org', 'bo@example.org' ], [ 'accepted', 'bo@example.org', 'cy@example.org' ] ]
		} );
	} );

	it( 'is everybody, where all say so', () => {
		expect( read( 'Ada <ada@example.org> (declined), Bo <bo@example.org> (declined)' ).people[ 0 ] ).toEqual( [ 'Ada', 'Bo' ] );
	} );

	it( 'is a remark, line by line', () => {
		expect( read( 'Attending:\nAda\nBo\nRegrets: Cy, Di\nRegrets:\nEve' ).absent ).toEqual( [ 4, 6 ] );
	} );

	it.each( [
		[ 'Ana Cancela\nBo\nCy Notter' ], [ 'Username,E-mail\nAna Cancela,ana@example.org\nBo,bo@example.org' ],
		[ 'Username,E-mail,Do you have an account?\nAda,ada@example.org,No\nBo,bo@example.org,Yes\nCy,cy@example.org,No' ],
		[ '== Sign up ==\n* [[User:Ada]]\n* [[User:Bo]]\n== Organizers ==\n* [[User:Cy]]' ],
		[ ':Yes:\n:# [[User:Ada]]\n:No:\n:#\n:Perhaps:\n:# [[User:Bo]]' ]
	] )( 'is nobody where nothing says so: %j', ( text ) => {
		const { certain, absent } = read( text );
		expect( { certain, absent } ).toEqual( { certain: true, absent: [] } );
	} );
} );

describe( 'titles over a table of two columns', () => {
	it( 'are asked about where everybody else has an address', () => {
		expect( asked(
			'Library\nAda,ada@example.org\nBo,bo@example.org\nTown hall\nCy,cy@example.org\nDi,di@example.org', [ 'Library', 'Town hall' ]
		) ).toEqual( { certain: false, first: [ 'Ada', 'Bo', 'Cy', 'Di' ], hasOthers: true } );
	} );

	it( 'are none where somebody has no address', () => {
		expect( read( 'Ada,ada@example.org\nBo\nCy,cy@example.org' ) ).toMatchObject( { certain: true, people: [ [ 'Ada', 'Bo', 'Cy' ], expect.anything() ] } );
	} );
} );

describe( '“and”', () => {
	it.each( [
		[ 'Ada Przykład, Bo Wzór oraz Cy', 'Bo Wzór' ], [ 'Ada Example, Bo Example as well as Cy', 'Bo Example' ],
		[ 'Ada Modèle, Bo Type ainsi que Cy', 'Bo Type' ], [ 'Ада, Bo sowie Cy', 'Bo' ]
	] )( 'is told in other words, too: %j', ( text, second ) => {
		const { certain, people } = read( text );
		expect( certain ).toBe( true );
		expect( people[ 0 ]?.slice( 1 ) ).toEqual( [ second, 'Cy' ] );
	} );

	it.each( [ 'he', 'en' ] )( 'is a part of the next word in Hebrew, on a wiki in %s', ( language ) => {
		const { certain, people } = read( 'עדה דוגמה, זואי מופת ומקס מוסטר', { language } );
		expect( certain ).toBe( false );
		expect( people ).toContainEqual( [ 'עדה דוגמה', 'זואי מופת', 'מקס מוסטר' ] );
	} );
} );

describe( 'names with more beside', () => {
	it( 'Degrees belong to the name, and are no part of a real name', () => {
		for ( const text of [
			'Name,E-mail\n"Example, Zoe, PhD",zoe@example.org\n"Lovelace, Ada",ada@example.org',
			'"Example, Zoe, PhD"\n"Lovelace, Ada"'
		] ) {
			expect( read( text ) ).toMatchObject( { certain: false, people: expect.arrayContaining( [ [ 'Zoe Example', 'Ada Lovelace' ] ] ) } );
		}
	} );

	it( 'A question mark apart is a doubt, and no part of the name', () => {
		expect( read( '1 Ada ✔\n2 Bo Example ?\n3 Cy' ).people[ 0 ] ).toEqual( [ 'Ada', 'Bo Example', 'Cy' ] );
	} );

	it( 'A handle before a name is the username, or a part of the name', () => {
		const { readings, certain } = readText( '- @zoeex Zoe Example\n- @adal Ada Lovelace' );
		expect( certain ).toBe( false );
		expect( readings[ 0 ].rows ).toMatchObject( [ { username: 'zoeex', realname: 'Zoe Example' }, { username: 'adal' } ] );
	} );

	it( 'A login beside names may be the username', () => {
		const { readings } = readText( 'Name,E-mail,uid\nZoe Example,zoe@example.org,zexample\nAda Lovelace,ada@example.org,alovelace' );
		expect( readings.map( ( { rows } ) => rows[ 0 ] ) ).toContainEqual( expect.objectContaining( { username: 'zexample', realname: 'Zoe Example' } ) );
	} );

	it( 'Particles in a column of their own belong to the last name', () => {
		const { readings, certain } = readText( [
			'Voornaam;Tussenvoegsel;Achternaam;E-mailadres', 'Zoe;van der;Voorbeeld;zoe@example.org', 'Max;;Model;max@example.org',
			'Ada;de;Proef;ada@example.org'
		].join( '\n' ) );
		expect( certain ).toBe( true );
		expect( readings[ 0 ].rows.map( ( { realname } ) => realname ) ).toEqual( [ 'Zoe van der Voorbeeld', 'Max Model', 'Ada de Proef' ] );
	} );

	it( 'Half a name asks for the other half', () => {
		const { readings, certain } = readText( 'Last name,Called,E-mail\nExample,Zoe,zoe@example.org\nMuster,Max,max@example.org' );
		expect( certain ).toBe( false );
		expect( readings.map( ( { rows } ) => rows[ 0 ]?.realname ) ).toContain( 'Zoe Example' );
	} );
} );
