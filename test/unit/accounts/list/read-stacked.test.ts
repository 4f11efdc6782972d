import { readText, type ReadRow } from '../../../../src/accounts/list/read';

const person = ( { username, email, realname, extra }: ReadRow ): string => (
	[ username, email, realname, ...extra.map( ( { value } ) => value ) ].join( '|' )
);

function readings( text: string ): { people: string[][]; remarks: string[]; certain: boolean } {
	const { readings: found, certain } = readText( text );
	return {
		people: found.map( ( { rows } ) => rows.map( person ) ),
		remarks: found[ 0 ].remarks.map( ( { code, line } ) => `${ code } ${ line }` ), certain
	};
}

const ADDRESSED = [ 'Zoe Example|zoe@example.org|', 'Max Muster|max@example.org|' ];

describe( 'people of several lines', () => {
	it.each( [
		[ 'name, address', 'Zoe Example\nzoe@example.org\nMax Muster\nmax@example.org' ],
		[ 'address, name', 'zoe@example.org\nZoe Example\nmax@example.org\nMax Muster' ],
		[ 'in two lines each', 'Zoe Example\nzoe@example.org\n\nMax Muster\nmax@example.org\n' ],
		[ 'a blank line after each line', 'Zoe Example\n\nzoe@example.org\n\nMax Muster\n\nmax@example.org' ],
		[ 'numbers', '1. Zoe Example\n   zoe@example.org\n2. Max Muster\n   max@example.org' ],
		[ 'bullets', '• Zoe Example\n• zoe@example.org\n• Max Muster\n• max@example.org' ]
	] )( 'have their own address: %s', ( _what, text ) => {
		const { people: [ people = [] ], certain } = readings( text );
		expect( people.map( ( each ) => each.replace( /^(.*)\|(.*@.*)\|$/, '$1|$2|' ) ) ).toEqual( ADDRESSED );
		expect( certain ).toBe( true );
	} );

	it( 'keep what stands beside, whatever each of them has', () => {
		const { people: [ people ] } = readings(
			'Jo Example\njo@example.org\nTeam lead\n\nZoe Muster\nzoe@example.org\n\nAda Byron\nada@example.org\n+44 555 1234'
		);
		expect( people ).toEqual( [
			'Jo Example|jo@example.org||Team lead', 'Zoe Muster|zoe@example.org|', 'Ada Byron|ada@example.org||+44 555 1234'
		] );
	} );

	it( 'are not what a table has, a cell of which goes over two lines', () => {
		const { people: [ people ], certain } = readings( [
			'E-mail,Username,First name,Comments,Student ID', 'zoe@example.org,ZoeEx,Zoe,"two', 'lines",26000',
			'max@example.org,MaxM,Max,"two', 'more",26001', 'ada@example.org,AdaB,Ada,in one,26002'
		].join( '\n' ) );
		expect( people ).toEqual( [
			'ZoeEx|zoe@example.org|Zoe|two\nlines|26000', 'MaxM|max@example.org|Max|two\nmore|26001', 'AdaB|ada@example.org|Ada|in one|26002'
		] );
		expect( certain ).toBe( true );
	} );

	it( 'may have no address, which is asked about', () => {
		const { people: [ people ], certain } = readings( 'Zoe Example\nzoe@example.org\nMax Muster\nAda Byron\nada@example.org' );
		expect( people ).toEqual( [ 'Zoe Example|zoe@example.org|', 'Max Muster||', 'Ada Byron|ada@example.org|' ] );
		expect( certain ).toBe( false );
	} );

	it( 'may have a title above them', () => {
		const { people: [ people ], remarks, certain } = readings( 'Participants\nZoe Example\nzoe@example.org\nMax Muster\nmax@example.org' );
		expect( people ).toEqual( ADDRESSED );
		expect( remarks ).toEqual( [ 'header 1' ] );
		expect( certain ).toBe( false );
	} );

	it( 'are asked about where handles tell them apart', () => {
		const { people, certain } = readings( 'Zoe Example\n@zoeex\nMax Muster\n@maxm\nAda Byron\n@adab' );
		expect( people ).toContainEqual( [ 'zoeex||Zoe Example', 'maxm||Max Muster', 'adab||Ada Byron' ] );
		expect( certain ).toBe( false );
	} );

	it.each( [
		[ 'cards', 'Zoe Example\nParticipant · 12 edits\n\nMax Muster\nOrganizer · 3 edits\n\nAda Byron\nGuest · 1,003 edits' ],
		[ 'a list of members', 'Zoe Example\nMember since 2019-02-03\nMax Muster\nMember since 2020-02-03\nAda Byron\nMember since 2021-02-03' ]
	] )( 'are no two people for a line with a number: %s', ( _what, text ) => {
		const { people: [ people = [] ], certain } = readings( text );
		expect( people.map( ( each ) => each.split( '|' )[ 0 ] ) ).toEqual( [ 'Zoe Example', 'Max Muster', 'Ada Byron' ] );
		expect( certain ).toBe( false );
	} );

	it( 'are told from people of one line', () => {
		expect( readings( 'Zoe Example\nMax Muster\nAda Byron\nBen Case' ).people ).toEqual( [
			[ 'Zoe Example||', 'Max Muster||', 'Ada Byron||', 'Ben Case||' ]
		] );
		expect( readings( 'zoe@example.org\nmax@example.org\nada@example.org\nben@example.org' ).people[ 0 ] ).toHaveLength( 4 );
	} );
} );

describe( 'two parts of a line', () => {
	it.each( [ '->', '→', '=>', '⇒', '=' ] )( 'are a name and a username: %s', ( sign ) => {
		const { people } = readings( `Zoe Example ${ sign } ZoeEx\nMax Muster ${ sign } MaxM` );
		expect( people[ 0 ] ).toEqual( [ 'ZoeEx||Zoe Example', 'MaxM||Max Muster' ] );
		expect( readings( `Zoe ${ sign } ZoeEx\nMax ${ sign } MaxM` ) ).toMatchObject( {
			people: [ [ 'ZoeEx||Zoe', 'MaxM||Max' ], [ 'Zoe|||ZoeEx', 'Max|||MaxM' ] ], certain: false
		} );
	} );

	it.each( [ ': ', ' : ', '：' ] )( 'are asked about around a colon: %j', ( sign ) => {
		expect( readings( `ZoeEx${ sign }Zoe Example\nMaxM${ sign }Max Muster` ) ).toMatchObject( {
			people: [ [ 'ZoeEx||Zoe Example', 'MaxM||Max Muster' ], expect.anything() ], certain: false
		} );
		expect( readings( `Secretary${ sign }Zoe Example\nChair${ sign }Max Muster` ).certain ).toBe( false );
	} );

	it.each( [ '-', '–', '—' ] )( 'are asked about around a dash, which may be in a name: %s', ( dash ) => {
		const { people, certain } = readings( `* Zoe Example ${ dash } University of Example\n* Max Muster ${ dash } School of Things` );
		expect( people[ 0 ] ).toEqual( [ 'Zoe Example|||University of Example', 'Max Muster|||School of Things' ] );
		expect( people ).toContainEqual( [ `Zoe Example ${ dash } University of Example||`, `Max Muster ${ dash } School of Things||` ] );
		expect( certain ).toBe( false );
	} );

	it( 'are no name where several have it', () => {
		const { people: [ people ] } = readings( 'Berlin - Zoe Example\nBerlin - Max Muster\nBonn - Ada Byron' );
		expect( people ).toEqual( [ 'Zoe Example|||Berlin', 'Max Muster|||Berlin', 'Ada Byron|||Bonn' ] );
	} );

	it( 'are asked about in brackets, of one word or several', () => {
		const { people, certain } = readings( 'ZoeEx (Zoe Example)\nMaxM (Max Muster)' );
		expect( people ).toEqual( [
			[ 'ZoeEx (Zoe Example)||', 'MaxM (Max Muster)||' ], [ 'ZoeEx||Zoe Example', 'MaxM||Max Muster' ]
		] );
		expect( certain ).toBe( false );
		expect( readings( 'Zoe Example (University of Example)\nMax Muster (School of Things)' ).people )
			.toContainEqual( [ 'Zoe Example|||University of Example', 'Max Muster|||School of Things' ] );
	} );
} );
