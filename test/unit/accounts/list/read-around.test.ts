import { readFirst } from './read-first';
import { readText } from '../../../../src/accounts/list/read';

/** What the best reading takes for people. */
const people = ( text: string ): string[] => (
	readFirst( text ).rows.map( ( { request: { username, email, realname } } ) => [ username || realname, email ].filter( ( part ) => part ).join( ' ' ) )
);
const ADDRESSED = 'Ada Lind <ada@example.org>\nBo Falk <bo@example.org>\nCy Dahl <cy@example.org>';
const ADDRESSED_PEOPLE = [ 'Ada Lind ada@example.org', 'Bo Falk bo@example.org', 'Cy Dahl cy@example.org' ];
const NAMES = 'Ada Lind\nBo Falk\nCy Dahl';

describe( 'what is around the people of a letter', () => {
	it.each( [
		[ 'Hi all,\n', '\nThanks,\nEva' ], [ 'Bonjour à tous,\n\n', '\n\nCordialement,\nEva Exemple\nUniversité' ],
		[ 'Всем привет!\n', '\nС уважением,\nЕва' ], [ '大家好：\n', '\n谢谢！\n小明' ], [ '皆さん、\n', '\nよろしくお願いします。\nエバ' ],
		[ 'مرحبا جميعا،\n', '\nشكرا،\nإيفا' ], [ 'שלום לכולם,\n', '\nתודה,\nאווה' ], [ 'Hallo,\n\nhier ist die Liste:\n\n', '\n-- \nEva Muster\nTel. +43 1 5550100' ],
		[ '', '\n-- \nEva Muster\neva@example.net' ], [ 'Hej!\n', '' ]
	] )( 'is no person where others have addresses: %j, %j', ( above, below ) => {
		expect( people( above + ADDRESSED + below ) ).toEqual( ADDRESSED_PEOPLE );
		expect( readText( above + ADDRESSED + below ).certain ).toBe( true );
	} );

	it.each( [
		[ 'Hi all,\n', '\nThanks, Eva' ], [ 'Hallo zusammen\n\n', '\n\nViele Grüße\nEva' ], [ '', '\nUn saludo\nEva' ], [ '', '\n\nSent from my iPhone' ],
		[ '', '\n--\nEva Muster\nUniversity of Example' ], [ '', '\n\nVon meinem iPhone gesendet' ]
	] )( 'is asked about where little says so: %j, %j', ( above, below ) => {
		const { readings, certain } = readText( above + ADDRESSED + below );
		expect( certain ).toBe( false );
		expect( readings.map( ( { rows } ) => rows.length ) ).toContain( 3 );
		expect( readings.length ).toBeGreaterThan( 1 );
	} );

	it.each( [
		[ 'Hi all,\n', '\n\nThanks,\nEva' ], [ 'Dear team,\n\n', '\n\nKind regards\nEva Muster' ], [ 'Liebe Leute!\n', '\n\nLiebe Grüße,\nEva' ], [ '', '\n\nMuchas gracias\nEva\n\nEnviado desde mi teléfono' ]
	] )( 'is asked about among names alone, and taken for none: %j, %j', ( above, below ) => {
		const text = above + NAMES + below;
		expect( people( text ) ).toEqual( [ 'Ada Lind', 'Bo Falk', 'Cy Dahl' ] );
		const { readings, certain } = readText( text );
		expect( certain ).toBe( false );
		expect( readings[ 1 ]?.rows.length ).toBeGreaterThan( 3 );
	} );

	it( 'is seen as lines that name nobody', () => {
		const { remarks } = readFirst( `Hi all,\n${ ADDRESSED }\nThanks,\nEva` );
		expect( remarks.map( ( { line, code } ) => `${ line }:${ code }` ) ).toEqual( [ '1:no-name', '5:no-name', '6:no-name' ] );
	} );

	it.each( [
		[ 'Ada\nBo\n\nCy' ], [ 'Ada Lind\nBo Falk\nLudwig van Example' ], [ 'Red panda\nBlue whale\nGrey goose\nAda' ], [ 'Ada,\nBo,\nCy' ], [ 'Ada <ada@x.org>\nBo <bo@x.org>\nKim' ],
		[ 'Ada\nBo L.\nCy' ], [ 'Username,E-mail\nAda,\nBo,bo@x.org\nCy,cy@x.org' ], [ 'Full name;E-mail address\nAda Lind;ada@x.org\nBo Falk;' ],
		[ 'Username,Password\nAda,"typed, by me"\nBo,and another' ], [ 'Ada,Lind\nBo,Falk\nCy,Dahl of old' ]
	] )( 'is nothing in %j', ( text ) => {
		const { readings } = readText( text );
		expect( new Set( readings.map( ( { rows } ) => rows.length ) ).size ).toBe( 1 );
		expect( readings[ 0 ].remarks.filter( ( { code } ) => code !== 'header' ) ).toEqual( [] );
	} );

	it( 'is nothing where it may be somebody of a table', () => {
		expect( people( 'Ada,\nBo,bo@x.org\nCy,cy@x.org\nDi,di@x.org' ) ).toEqual( [ 'Ada', 'Bo bo@x.org', 'Cy cy@x.org', 'Di di@x.org' ] );
		expect( people( `${ ADDRESSED }\n-- \n${ ADDRESSED }` ) ).toHaveLength( 6 );
	} );

	it( 'is what quotes and words of a sentence are', () => {
		expect( people( '> Hi Eva,\n> Ada Lind <ada@example.org>\n> Bo Falk <bo@example.org>' ) ).toEqual( ADDRESSED_PEOPLE.slice( 0, 2 ) );
		expect( people( 'Please create accounts for ada@example.org and bo@example.org.' ) ).toEqual( [ 'ada@example.org', 'bo@example.org' ] );
		expect( people( 'Ada ada@example.org Bo bo@example.org' ) ).toEqual( [ 'Ada ada@example.org', 'Bo bo@example.org' ] );
	} );
} );

describe( 'a time of day before a name goes, and the name stays', () => {
	const SLOTS: Array<[ string, string ]> = [
		[ '10:00', '10:30' ], [ '10:00–11:00', '11:00–12:00' ], [ '10:00 - 10:30', '10:30 - 11:00' ], [ '14h30', '15h' ], [ '10.30 Uhr', '11 Uhr' ], [ '9 am', '1 pm' ], [ '9:00 a.m.', '1:00 p.m.' ],
		[ '10:00 uur', '11:00 uur' ], [ 'kl. 10:00', 'kl. 11:00' ], [ 'Mon 10:00', 'Mon 11:00' ], [ '10時30分', '11時' ], [ '오전 10:00', '오전 11:00' ], [ '上午10:00', '上午11:00' ], [ '١٠:٠٠', '١١:٠٠' ],
		[ '(10:00)', '(11:00)' ], [ '10:00 –', '11:00 –' ], [ '10:00:', '11:00:' ], [ '1. 10:00', '2. 10:30' ], [ '- 10:00', '- 10:30' ], [ '10:00\t', '11:00\t' ], [ '1 May 10:00', '2 May 10:00' ], [ '2026-05-01 10:00', '2026-05-02 10:00' ]
	];

	it.each( SLOTS )( '%j, %j', ( one, other ) => {
		expect( people( `${ one } Ada Lind\n${ other } Νεφέλη` ) ).toEqual( [ 'Ada Lind', 'Νεφέλη' ] );
		expect( people( `${ one } Ada Lind <ada@x.org>\n${ other } Νεφέλη <n@x.org>` ) ).toEqual( [ 'Ada Lind ada@x.org', 'Νεφέλη n@x.org' ] );
		// It may be a programme.
		expect( readText( `${ one } Ada Lind\n${ other } Νεφέλη` ).certain ).toBe( false );
	} );

	it( 'at the end of a line, too', () => {
		expect( people( 'Ada Lind 10:00\nBo Falk (10:30–11:00)\nCy Dahl – 11:00' ) ).toEqual( [ 'Ada Lind', 'Bo Falk', 'Cy Dahl' ] );
	} );

	it.each( [ [ '7 of Nine\n3 Hours Band' ], [ 'User 10\nUser 11' ], [ '14h30\n15h' ], [ '10.30 Club\nAda\nBo' ] ] )( 'but in %j there is none', ( text ) => {
		expect( people( text ) ).toEqual( text.split( '\n' ) );
		expect( readText( text ).certain ).toBe( true );
	} );

	it( 'may be of a programme, which the other reading takes for nobody', () => {
		const { readings: [ best, other ], certain } = readText( 'Ada Lind\n10:00 Opening\n10:30 Coffee\nBo Falk' );
		expect( [ best.rows.length, other?.rows.length, certain ] ).toEqual( [ 4, 2, false ] );
	} );
} );

describe( 'every line is somebody or a remark', () => {
	it.each( [ '"', '""', '\'', ';', '–', '|', '*', '#', '…', '“', '\\', '<', '`' ] )( 'also %j alone', ( mark ) => {
		for ( const text of [ mark, `Ada\n${ mark }\nBo`, `Ada;ada@x.org\n${ mark }\nBo;bo@x.org`, `* [[User:Ada]]\n${ mark }` ] ) {
			const { rows, remarks } = readFirst( text );
			const read = [ ...rows, ...remarks ].map( ( { line } ) => line );
			expect( new Set( read ) ).toEqual( new Set( text.split( '\n' ).map( ( _, index ) => index + 1 ) ) );
		}
	} );
} );

describe( 'a title between people is nobody', () => {
	it.each( [
		[ 'Username,E-mail\nTeam Blue,\nAda,ada@x.org\nBo,bo@x.org\nTeam Red,\nCy,cy@x.org\nDi,di@x.org' ], [ 'Username\tE-mail\nBlue team\nAda\tada@x.org\nBo\tbo@x.org\nRed team\nCy\tcy@x.org\nDi\tdi@x.org' ],
		[ 'Username;E-mail;Phone\nGruppe 1;;\nAda;ada@x.org;1\nBo;bo@x.org;2\nGruppe 2;;\nCy;cy@x.org;3\nDi;di@x.org;4' ], [ '{|\n! Username !! E-mail\n|-\n| colspan=2 | Tisch A\n|-\n| Ada || ada@x.org\n|-\n| Bo || bo@x.org\n|-\n| colspan=2 | Tisch B\n|-\n| Cy || cy@x.org\n|-\n| Di || di@x.org\n|}' ],
		[ 'Группа 1\nAda\nBo\nГруппа 2\nCy\nDi' ], [ 'Table I\nAda\nBo\nTable II\nCy\nDi' ], [ '1. skupina\nAda\nBo\n2. skupina\nCy\nDi' ], [ 'グループ１\nAda\nBo\nグループ２\nCy\nDi' ], [ 'Group A\n- Ada\n- Bo\nGroup B\n- Cy\n- Di' ]
	] )( 'for sure in %j', ( text ) => {
		const { rows, certain } = readFirst( text );
		expect( rows.map( ( { request } ) => request.username ) ).toEqual( [ 'Ada', 'Bo', 'Cy', 'Di' ] );
		expect( certain ).toBe( true );
	} );

	it.each( [
		[ 'Username;E-mail;Phone\nTutors;;\nAda;ada@x.org;1\nBo;bo@x.org;2' ], [ 'Team Blue\nAda\nBo\n\nTeam Red\nAda\nBo' ], [ 'Username;E-mail;Phone\nMonday;;\nAda;ada@x.org;1\nTuesday;;\nAda;ada@x.org;2\nBo;bo@x.org;2' ]
	] )( 'but asked about in %j', ( text ) => {
		const { readings, certain } = readText( text );
		expect( certain ).toBe( false );
		expect( new Set( readings[ 0 ].rows.map( ( { username } ) => username ) ) ).toEqual( new Set( [ 'Ada', 'Bo' ] ) );
		expect( readings[ 1 ]?.rows.length ).toBeGreaterThan( readings[ 0 ].rows.length );
	} );

	it.each( [
		[ 'Student 1\nStudent 2\nStudent 3', 3 ], [ 'Username,E-mail\nAda,\nBo,bo@x.org\nCy,cy@x.org', 3 ], [ 'Ada Lind\nMax\nAda Falk\nZoe', 4 ], [ 'Ada;ada@x.org\nBo;\nCy;', 3 ], [ 'Ada 1\nBo\nCy\nDi 7\nEd\nFi', 6 ]
	] )( 'and in %j there is none', ( text, count ) => {
		const { readings: [ { rows } ], certain } = readText( text );
		expect( [ rows.length, certain ] ).toEqual( [ count, true ] );
	} );
} );

describe( 'a page of a wiki', () => {
	it( 'has everybody once, however often it links to them, and says so', () => {
		const { rows, remarks, certain } = readFirst( '== Online ==\n* [[User:Ada]]\n* [[User:bo b]]\n== On site ==\n* [[user:Ada|A.]], ada@x.org\n* [[User:Cy]]\n* [[User:Bo_b]] 12:00, 1 May 2026 (UTC)' );
		expect( rows.map( ( { request: { username, email } } ) => [ username, email ] ) ).toEqual( [ [ 'Ada', 'ada@x.org' ], [ 'bo b', '' ], [ 'Cy', '' ] ] );
		expect( remarks.filter( ( { code } ) => code === 'again' ).map( ( { line } ) => line ) ).toEqual( [ 5, 7 ] );
		expect( certain ).toBe( true );
	} );

	it( 'has two people under one name where they have two addresses', () => {
		expect( people( '* [[User:Ada]] a@x.org\n* [[User:Ada]] b@x.org' ) ).toEqual( [ 'Ada a@x.org', 'Ada b@x.org' ] );
	} );

	it.each( [
		[ '== Participants ==\n* [[User:Cy]]\n* [[User:Di]] ~~~~' ], [ '\n# [[User:Cy|Cy]] ([[User talk:Cy|talk]]) 12:00, 1 May 2026 (UTC)\n# [[User:Di]] 12:00, 1 May 2026 (UTC)' ], [ '* {{u|Cy}}\n* {{u|Di}}' ]
	] )( 'may stand below names: %j', ( page ) => {
		const { readings: [ best, other ], certain } = readText( `Ada Lind\nБо Фальк\n${ page }` );
		expect( best.rows.map( ( { username } ) => username ) ).toEqual( [ 'Ada Lind', 'Бо Фальк', 'Cy', 'Di' ] );
		expect( [ other?.rows.length, certain ] ).toEqual( [ 2, false ] );
	} );

	it.each( [ [ 'Participants' ], [ 'Please sign up here.\nWe will meet at ten' ] ] )( 'may have words of its own above: %j', ( words ) => {
		const { readings: [ { rows } ], certain } = readText( `${ words }\n* [[User:Cy]]\n* [[User:Di]]` );
		expect( [ rows.length, certain ] ).toEqual( [ 2, true ] );
	} );
} );
