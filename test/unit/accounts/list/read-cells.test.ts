import { JSDOM } from 'jsdom';
import { readList, readText } from '../../../../src/accounts/list/read';

/** Username, address and real name of each person, in each of the readings. */
function readings( text: string ): { certain: boolean; people: string[][] } {
	const read = readText( text );
	return {
		certain: read.certain,
		people: read.readings.map( ( { rows } ) => rows.map( ( { username, email, realname } ) => `${ username }|${ email }|${ realname }` ) )
	};
}

/** What stands in the column for usernames, beside people of their own. */
function usernames( cells: readonly string[], heading = 'Username' ): { certain: boolean; names: string[][] } {
	const people = [ 'Ruth Sample,ruth', 'Bo Demo,bo', 'Xia Probe,xia', 'Yves Test,yves' ];
	const { readings: read, certain } = readText(
		[ `Name,Email,${ heading }`, ...cells.map( ( cell, index ) => `${ people[ index ] ?? '' }@example.org,${ cell }` ) ].join( '\n' )
	);
	return { certain, names: read.map( ( { rows } ) => rows.map( ( { username } ) => username ) ) };
}

describe( 'a cell for a username', () => {
	it.each( [ 'nej', 'não', 'hayır', 'Nein', 'нет', 'ні', 'いいえ', '否', 'yes', 'Ja' ] )( 'that says %s, says none', ( answer ) => {
		expect( usernames( [ 'RuthS', answer, 'Xia99' ] ) ).toEqual( { certain: true, names: [ [ 'RuthS', '', 'Xia99' ] ] } );
	} );

	it.each( [ 'yoxdur', 'Hapana', 'belum', 'noch keiner', '아직없음', 'ещё нет', 'لا أملك' ] )( 'that different people share holds none: %s', ( value ) => {
		const { names: [ first ] } = usernames( [ 'RuthS', value, 'Xia99', value ] );
		expect( first ).toEqual( [ 'RuthS', '', 'Xia99', '' ] );
	} );

	it( 'holds the name of one person who is there twice, and of two who are called so', () => {
		expect( readings( 'Name,Email,Username\nRuth Sample,ruth@example.org,Otter\nRuth Sample,r.sample@example.com,Otter\nBo Demo,bo@example.org,Heron' ).people[ 0 ] )
			.toEqual( [ 'Otter|ruth@example.org|Ruth Sample', 'Otter|r.sample@example.com|Ruth Sample', 'Heron|bo@example.org|Bo Demo' ] );
		expect( readings( 'Name,Email,Username\nRuth Sample,ruth@example.org,Ruth\nRuth Muster,r.muster@example.com,Ruth' ).people[ 0 ] )
			.toEqual( [ 'Ruth|ruth@example.org|Ruth Sample', 'Ruth|r.muster@example.com|Ruth Muster' ] );
	} );

	it( 'means what it says where the heading asks for a name', () => {
		expect( readings( 'Name,Email\nYa,ya@example.org\nDa,da@example.org' ).people[ 0 ]?.map( ( person ) => person.split( '|' )[ 0 ] ) ).toEqual( [ 'Ya', 'Da' ] );
	} );

	it.each( [
		'I don’t have one', 'not yet', 'please create one for me', 'noch keinen', 'weiß ich noch nicht', 'ainda não tenho', 'je n’en ai pas encore', 'ще не маю', 'belum ada',
		'まだありません。', 'Δεν έχω ακόμα'
	] )( 'that explains is asked about, and left out in the second reading: %s', ( value ) => {
		expect( usernames( [ 'RuthS', value, 'Xia Probe' ] ) )
			.toEqual( { certain: false, names: [ [ 'RuthS', value, 'Xia Probe' ], [ 'RuthS', '', 'Xia Probe' ] ] } );
	} );

	it.each( [
		[ 'Yes: RuthS', 'RuthS', 'RuthS' ], [ 'Да – RuthS', 'RuthS', 'RuthS' ], [ 'RuthS (but I forgot the password)', 'RuthS (but I forgot the password)', 'RuthS' ]
	] )( 'that says more than the name is asked about: %s', ( value, first, second ) => {
		const { certain, names } = usernames( [ value, 'Demo of the north' ] );
		expect( certain ).toBe( false );
		expect( names ).toEqual( expect.arrayContaining( [ [ first, 'Demo of the north' ] ] ) );
		expect( names.map( ( [ own ] ) => own ) ).toContain( second );
	} );

	it( 'is the name where most of them are written so', () => {
		expect( usernames( [ 'Guest jgkefd aaa', 'Guest jgkefd aab' ] ).certain ).toBe( true );
		expect( readings( 'Username,E-mail\nblue sky watcher,zoe@example.org' ) )
			.toEqual( { certain: true, people: [ [ 'blue sky watcher|zoe@example.org|' ] ] } );
	} );

	it.each( [ 'Otter fan', 'RuthS (WMF)', 'ruth sample', 'Ruth van der Sample', '王例', 'Xia–99' ] )( 'is the name otherwise: %s', ( value ) => {
		expect( usernames( [ value, 'BoD' ] ) ).toEqual( { certain: true, names: [ [ value, 'BoD' ] ] } );
	} );
} );

describe( 'a last name in two columns', () => {
	it.each( [
		[ 'Apellido 1', 'Apellido 2', 'Nombre' ], [ '1er apellido', '2º apellido', 'Nombre' ], [ 'Primer apellido', 'Segundo apellido', 'Nombre' ],
		[ 'Apellido paterno', 'Apellido materno', 'Nombres' ], [ 'AP. PATERNO', 'AP. MATERNO', 'NOMBRES' ], [ 'Last name', 'Second last name', 'First name' ],
		[ '1r cognom', '2n cognom', 'Nom' ], [ 'Surname 1', 'Surname 2', 'Given name' ]
	] )( 'is joined: %s, %s', ( ...headings ) => {
		expect( readings( `${ headings.join( ';' ) };E-mail\nSoto;Paz;Inés;ines@example.org\nGil;;Noor;noor@example.org\nde la Cruz;Mora;Iván;ivan@example.org` ) ).toEqual( {
			certain: true, people: [ [ '|ines@example.org|Inés Soto Paz', '|noor@example.org|Noor Gil', '|ivan@example.org|Iván de la Cruz Mora' ] ]
		} );
	} );

	it( 'is asked about where both say the same, or stand apart', () => {
		expect( readings( 'Surname,Last name,First name,E-mail\nSoto,Soto,Inés,ines@example.org\nGil,Gil,Noor,noor@example.org' ).people[ 0 ] )
			.toEqual( [ '|ines@example.org|Inés Soto', '|noor@example.org|Noor Gil' ] );
		expect( readings( 'Surname,First name,Last name,E-mail\nSoto,Inés,Paz,ines@example.org\nGil,Noor,Mora,noor@example.org' ).certain ).toBe( false );
	} );
} );

describe( 'a first row with an address that is not right', () => {
	it.each( [ 'ruth@example', 'ruth @example.org', 'ruth@example,org', '@example.org ', 'ruth@', 'ruth(at)example.org', 'ruth [at] example.org' ] )( 'is somebody: %s', ( address ) => {
		const { people: [ first = [] ] } = readings( `Ruth Sample;${ address }\nBo Demo;bo@example.org\nXia Probe;xia@example.org` );
		expect( first ).toHaveLength( 3 );
		expect( first[ 0 ] ).toMatch( /^Ruth Sample\|/ );
	} );
} );

describe( 'a line that says what it holds', () => {
	const expected = [ 'RuthS|ruth@example.org|Ruth Sample', 'BoD|bo@example.org|Bo Demo' ];
	it.each( [
		[ 'commas', 'Name: Ruth Sample, Email: ruth@example.org, Username: RuthS\nName: Bo Demo, Email: bo@example.org, Username: BoD' ],
		[ 'semicolons, in German', 'Name: Ruth Sample; E-Mail: ruth@example.org; Benutzername: RuthS\nName: Bo Demo; E-Mail: bo@example.org; Benutzername: BoD' ],
		[ 'bars, in another order', 'Name: Ruth Sample | Username: RuthS | Email: ruth@example.org\nName: Bo Demo | Username: BoD | Email: bo@example.org' ],
		[ 'blanks', 'Name: Ruth Sample E-mail: ruth@example.org User name: RuthS\nName: Bo Demo E-mail: bo@example.org User name: BoD' ],
		[ 'signs of Chinese', '姓名：Ruth Sample 邮箱：ruth@example.org 用户名：RuthS\n姓名：Bo Demo 邮箱：bo@example.org 用户名：BoD' ],
		[ 'commas of Arabic', 'الاسم: Ruth Sample، البريد: ruth@example.org، اسم المستخدم: RuthS\nالاسم: Bo Demo، البريد: bo@example.org، اسم المستخدم: BoD' ],
		[ 'the marks of JSON', '[{"name":"Ruth Sample","email":"ruth@example.org","username":"RuthS"},\n{"name":"Bo Demo","email":"bo@example.org","username":"BoD"}]' ],
		[ 'a label that nobody knows before the address', 'Nimi: Ruth Sample, Meili: ruth@example.org, Käyttäjätunnus: RuthS\nNimi: Bo Demo, Meili: bo@example.org, Käyttäjätunnus: BoD' ]
	] )( 'is read with %s between its parts', ( _name, text ) => {
		const { certain, people } = readings( text );
		expect( [ certain, people[ 0 ] ] ).toEqual( [ true, expected ] );
	} );

	it( 'is read where it is alone', () => {
		expect( readings( 'Name: Ruth Sample, Username: RuthS, Email: ruth@example.org' ).people ).toEqual( [ expected.slice( 0, 1 ) ] );
	} );

	it( 'has a real name, and no username, where it says that there is none', () => {
		const text = ( said: string ): string => `Name: Ruth Sample, Email: ruth@example.org, Username: RuthS\nName: Bo Demo, Email: bo@example.org, Username: ${ said }`;
		const none = [ expected[ 0 ], '|bo@example.org|Bo Demo' ];
		expect( readings( text( '(none yet)' ) ) ).toEqual( { certain: true, people: [ none ] } );
		expect( readings( text( 'not yet' ) ) ).toEqual( { certain: false, people: [ [ expected[ 0 ], 'not yet|bo@example.org|Bo Demo' ], none ] } );
	} );

	it.each( [
		'Teilnehmer: [[Benutzer:HannesW|Hannes]], [[Benutzerin:LeseRatte|LeseRatte]], [[Benutzer:Ümit K.|Ümit]]',
		'Participants : [[Utilisateur:HannesW|Hannes]], {{u|LeseRatte}} et [[User:Ümit K.]].'
	] )( 'is none where links follow: %s', ( text ) => {
		expect( readings( text ).people[ 0 ] ).toEqual( [ 'HannesW||', 'LeseRatte||', 'Ümit K.||' ] );
	} );
} );

describe( 'a column of links', () => {
	const table = ( headings: string, rows: string[] ): string => (
		[ '{| class="wikitable"', `! ${ headings }`, ...rows.flatMap( ( row ) => [ '|-', `| ${ row }` ] ), '|}' ].join( '\n' )
	);

	it.each( [
		[ 'Autor(a) !! Artigo', 'BiaAmostra || [[Lontra]]', 'Zé da Silva || [[Garça-moura|garça]]' ],
		[ 'Artykuł !! Autorka', '[[Wydra]] || BiaAmostra', '[[Czapla siwa]] || Zé da Silva' ],
		[ 'Kto !! Strona', 'BiaAmostra || [[:en:Otter]]', 'Zé da Silva || {{lang}}' ]
	] )( 'names nobody where it leads to articles: %s', ( headings, ...rows ) => {
		const { certain, people } = readings( table( headings, rows ) );
		expect( certain ).toBe( false );
		expect( people[ 0 ] ).toEqual( [ 'BiaAmostra||', 'Zé da Silva||' ] );
	} );

	it.each( [ 'Student !! Article !! Reviewer', 'Participant !! Sujet !! Relecture', 'Name !! Artikel !! Gegenleserin' ] )(
		'may be of other people than those who are named: %s', ( headings ) => {
			const { certain, people } = readings( table( headings, [
				'Ruth Sample || [[Otter]] || [[User:MentorMo]]', 'Bo Demo || [[Heron]] || [[User talk:HostLady|talk]]'
			] ) );
			expect( certain ).toBe( false );
			expect( people.slice( 0, 2 ) ).toEqual( [ [ 'Ruth Sample||', 'Bo Demo||' ], [ 'MentorMo||Ruth Sample', 'HostLady||Bo Demo' ] ] );
		}
	);

	it( 'is of those who are named where the heading says so, or the names are alike', () => {
		const rows = [ 'Ruth Sample || [[User:RuthS]]', 'Bo Demo || [[User:BoDemo]]' ];
		const expected = { certain: true, people: [ [ 'RuthS||Ruth Sample', 'BoDemo||Bo Demo' ] ] };
		expect( readings( table( 'Name !! Where', rows ) ) ).toEqual( expected );
		expect( readings( table( 'Name !! Username', rows ) ) ).toEqual( expected );
	} );

	it( 'names by links and templates, and those without an account by what they are called', () => {
		const { certain, people } = readings( table( 'Nº !! Participante !! Tema', [
			'1 || {{u|Conceição Exemplo}} || [[Lontra]]', '2 || [[Usuária:Bia Amostra|Bia]] || [[Garça]]', '3 || João da Silva (sem conta) ||'
		] ) );
		expect( certain ).toBe( false );
		expect( people ).toContainEqual( [ 'Conceição Exemplo||', 'Bia Amostra||', 'João da Silva||' ] );
	} );

	it( 'gives the username where it holds real names', () => {
		expect( readings( 'Full name,E-mail\n[[User:RuthS|Ruth Sample]],ruth@example.org\nBo Demo,bo@example.org\n[[Otter|Xia Probe]],xia@example.org' ).people[ 0 ] )
			.toEqual( [ 'RuthS|ruth@example.org|', '|bo@example.org|Bo Demo', '|xia@example.org|Xia Probe' ] );
	} );
} );

describe( 'who is crossed out', () => {
	const { DOMParser } = new JSDOM().window;
	const html = async ( text: string ): Promise<{ names: string[]; struck: number[] }> => {
		const { readings: [ first ] } = await readList( { kind: 'html', html: text, text: '' }, { DOMParser } );
		return {
			names: ( first?.rows ?? [] ).map( ( { username, realname } ) => username || realname ),
			struck: ( first?.remarks ?? [] ).filter( ( { code } ) => code === 'struck' ).map( ( { line } ) => line )
		};
	};
	const LINE = 'text-decoration:line-through';

	it.each( [
		[ 'a style of a span', `<ul><li>Ruth Sample</li><li><span style="color:red;${ LINE }">Bo Demo</span></li><li>Xia Probe</li></ul>` ],
		[ 'the style of a line', '<ol><li>Ruth Sample</li><li style="text-decoration: underline line-through"><b>Bo</b> Demo</li><li>Xia Probe</li></ol>' ],
		[ 'a tag around several parts', '<p>Ruth Sample</p><p><del>Bo <i>Demo</i></del></p><p>Xia Probe</p>' ],
		[ 'an element around lines', `<p>Ruth Sample</p><div style="${ LINE }"><p>Bo Demo</p></div><p>Xia Probe</p>` ]
	] )( 'is no person of a list: by %s', async ( _name, text ) => {
		expect( await html( text ) ).toEqual( { names: [ 'Ruth Sample', 'Xia Probe' ], struck: [ 2 ] } );
	} );

	const table = ( row: string ): string => (
		`<table><tr><td>No</td><td>Username</td><td>Email</td></tr><tr><td>1</td><td>RuthS</td><td>ruth@example.org</td></tr>${ row }` +
		'<tr><td>3</td><td>Xia99</td><td>xia@example.org</td></tr></table>'
	);
	it.each( [
		[ 'the cells of spreadsheets', `<tr><td style="${ LINE }">2</td><td style="${ LINE };color:#000">BoD</td><td style="${ LINE }">bo@example.org</td></tr>` ],
		[ 'the row', `<tr style="${ LINE }"><td>2</td><td>BoD</td><td>bo@example.org</td></tr>` ],
		[ 'the name alone', '<tr><td>2</td><td><s>BoD</s></td><td>bo@example.org</td></tr>' ]
	] )( 'is no person of a table: by %s', async ( _name, row ) => {
		expect( await html( table( row ) ) ).toEqual( { names: [ 'RuthS', 'Xia99' ], struck: [ 3 ] } );
	} );

	it( 'is no person of a table in wikitext; what is crossed out beside a name does not hold', () => {
		const text = '{|\n! Username !! Full name !! Email\n|-\n| <s>RuthS</s> || <s>Ruth Sample</s> || ruth@example.org\n|-\n| BoD || <s>Bo Old</s> Bo Demo || <del>bo@example.org</del>\n|}';
		expect( readings( text ).people[ 0 ] ).toEqual( [ 'BoD||Bo Demo' ] );
		expect( readText( text ).readings[ 0 ].remarks ).toContainEqual( { code: 'struck', line: 4, lastLine: 4, text: 'RuthS Ruth Sample ruth@example.org' } );
	} );
} );

describe( 'a table whose cells are parted by other signs', () => {
	const NAMES = [ 'Ruth Sample', 'RuthS', 'ruth@example.org', 'Bo Demo', 'BoD', 'bo@example.org' ];
	it.each( [
		[ 'ideographic commas', '，', '姓名，用户名，邮箱' ], [ 'other ideographic commas', '、', '氏名、ユーザー名、メール' ], [ 'Arabic commas', '، ', 'الاسم الكامل، اسم المستخدم، البريد الإلكتروني' ],
		[ 'slashes', ' / ', 'Full name / Username / Email' ], [ 'blanks', '      ', 'Full name   Username    Email' ]
	] )( 'is one where it has headings: %s', ( _name, sign, headings ) => {
		const rows = [ NAMES.slice( 0, 3 ), NAMES.slice( 3 ) ].map( ( row ) => row.join( sign ) );
		expect( readings( [ headings, ...rows ].join( '\n' ) ).people[ 0 ] )
			.toEqual( [ 'RuthS|ruth@example.org|Ruth Sample', 'BoD|bo@example.org|Bo Demo' ] );
	} );

	it.each( [
		[ 'ideographic commas', '王例，历史学院，wang@example.org\n陈样本，文学院，chen@example.org' ], [ 'Arabic commas', 'سلمى، تونس، wang@example.org\nنور، صفاقس، chen@example.org' ],
		[ 'slashes', 'Ruth / Paris / wang@example.org\nBo / Rom / chen@example.org' ], [ 'blanks', 'Ruth Sample   Paris     wang@example.org\nBo Demo  Rom     chen@example.org' ]
	] )( 'is one where each row has an address of its own: %s', ( _name, text ) => {
		expect( readings( text ).people[ 0 ]?.map( ( person ) => person.split( '|' )[ 1 ] ) ).toEqual( [ 'wang@example.org', 'chen@example.org' ] );
		expect( readText( text ).readings[ 0 ].columns ).toHaveLength( 3 );
	} );

	it( 'is none where names are parted so', () => {
		expect( readings( 'Ruth / Bo / Xia\nYves / Zoe / Una' ).people[ 0 ] ).toHaveLength( 6 );
		expect( readings( '王例、陈样本\n欧阳示范、李例子' ).people[ 0 ] ).toHaveLength( 4 );
	} );
} );
