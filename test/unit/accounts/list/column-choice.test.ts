import { disputedColumns, hasChoice, needsAnswer, withMeaning } from '../../../../src/accounts/list/column-choice';
import { readText } from '../../../../src/accounts/list/read';
import { ListBench } from './list-bench';

describe( 'The choice of what a column holds', () => {
	it.each( [
		[ 'takes the meaning from the column that had it', [ 'username', 'unused' ], 1, 'username', [ 'unused', 'username' ] ],
		[ 'lets first and last name stand side by side', [ 'firstname', 'unused' ], 1, 'lastname', [ 'firstname', 'lastname' ] ],
		[ 'takes the first name from the column that had it', [ 'firstname', 'lastname', 'unused' ], 2, 'firstname', [ 'unused', 'lastname', 'firstname' ] ],
		[ 'lets two last names stand side by side', [ 'firstname', 'lastname', 'unused' ], 2, 'lastname', [ 'firstname', 'lastname', 'lastname' ] ],
		[ 'puts the parts in place of the real name', [ 'realname', 'unused' ], 1, 'firstname', [ 'unused', 'firstname' ] ],
		[ 'puts the real name in place of its parts', [ 'firstname', 'lastname', 'unused' ], 2, 'realname', [ 'unused', 'unused', 'realname' ] ],
		[ 'leaves the others alone where a column is not used', [ 'username', 'email' ], 1, 'unused', [ 'username', 'unused' ] ]
	] as const )( '%s', ( _what, before, place, chosen, after ) => {
		expect( withMeaning( before, place, chosen ) ).toEqual( after );
	} );

	it( 'is about the columns of which the readings say different things', () => {
		const { readings } = readText( 'Name,E-mail\nAda Lovelace,ada@example.org\nBob Example,bob@example.org' );
		expect( disputedColumns( readings ) ).toEqual( [ { place: 0, heading: 'Name', meanings: [ 'username', 'realname' ] } ] );
		expect( disputedColumns( readings.slice( 0, 1 ) ) ).toEqual( [] );
	} );

	it.each( [
		[ 'Name,E-mail\nAda Lovelace,ada@example.org\nBob Example,bob@example.org', true, true ],
		[ 'Username,E-mail\nAda,ada@example.org', true, false ],
		[ 'Lovelace, Ada\nExample, Bob\nMuster, Max', true, true ],
		[ 'Ada\nBob', false, false ],
		[ 'Zo\ufffd\nBob', true, true ],
		[ '10:00 Ada Lind\n10:30 Bob Falk', true, true ]
	] )( 'is offered and asked for: %j', ( text, isOffered, isAsked ) => {
		const { readings, certain } = readText( text );
		const taken = { ...readings[ 0 ], readings, certain, isGuess: !certain };
		expect( [ hasChoice( taken ), needsAnswer( taken ) ] ).toEqual( [ isOffered, isAsked ] );
	} );

	it( 'holds for names and for tables until the person says something else', async () => {
		const bench = new ListBench();
		await bench.open();
		const { list } = bench;
		list.draft.setText( 'Name,E-mail\nAda Lovelace,ada@example.org\nBob Example,bob@example.org' );
		expect( needsAnswer( list.state.parsed ) ).toBe( true );
		list.draft.chooseReading( 1 );
		expect( needsAnswer( list.state.parsed ) ).toBe( false );
		list.draft.setText( list.state.text + '\nCleo Else,cleo@example.org' );
		expect( list.rows.map( ( { request } ) => request.realname ) ).toEqual( [ 'Ada Lovelace', 'Bob Example', 'Cleo Else' ] );
		expect( needsAnswer( list.state.parsed ) ).toBe( false );
	} );
} );
