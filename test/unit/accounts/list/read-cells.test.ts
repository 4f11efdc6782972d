import { readText } from '../../../../src/accounts/list/read';

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

	it.each( [ 'Otter fan', 'RuthS (WMF)', 'ruth sample', 'Ruth van der Sample', '王例', 'Xia–99' ] )( 'is the name otherwise: %s', ( value ) => {
		expect( usernames( [ value, 'BoD' ] ) ).toEqual( { certain: true, names: [ [ value, 'BoD' ] ] } );
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
