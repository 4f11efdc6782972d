import { mayExceed, quotaOf, type LimitWindow } from '../../../../src/accounts/list/check/quota';
import type { OwnCreations } from '../../../../src/accounts/list/list-service';

const NOW = Date.parse( '2026-01-02T03:04:05Z' );

function created( hoursAgo: number[], windows: LimitWindow[] = [] ): OwnCreations {
	return {
		creations: new Map( hoursAgo.map( ( hours ) => [
			`Person ${ hours }`, { at: NOW - hours * 3600000, by: 'mail', reason: '' }
		] ) ),
		complete: true,
		windows
	};
}

describe( 'quotaOf()', () => {
	it( 'counts what this person created in the last day', () => {
		expect( quotaOf( [ 'read' ], { own: created( [ 0, 1, 23.9, 24.1, 500 ] ), at: NOW }, 12 ) )
			.toEqual( { limited: true, createdLastDay: 3, needed: 12, windows: [], left: null } );
	} );

	it( 'knows who is not limited', () => {
		expect( quotaOf( [ 'noratelimit' ], { own: created( [] ), at: NOW }, 12 ) )
			.toEqual( { limited: false, createdLastDay: 0, needed: 12, windows: [], left: null } );
	} );

	it( 'says so where the log cannot be read', () => {
		expect( quotaOf( [], { own: null, at: NOW }, 12 ).createdLastDay ).toBeNull();
	} );

	it( 'counts what is left of the windows that the wiki declares: of several, of the one with the least', () => {
		const windows = [ { hits: 3, seconds: 300 }, { hits: 10, seconds: 86400 } ];
		const left = ( ...hoursAgo: number[] ): number | null => (
			quotaOf( [], { own: created( hoursAgo, windows ), at: NOW }, 12 ).left
		);
		expect( left( 0.01, 1, 2 ) ).toBe( 2 );
		expect( left( 1, 2, 3, 4, 5, 6, 7, 8, 9 ) ).toBe( 1 );
		expect( left( 0.01, 0.02, 0.03, 0.04 ) ).toBe( 0 );

	} );
} );

describe( 'mayExceed()', () => {
	it.each<[ string, string[], number[], LimitWindow[], number, boolean ]>( [
		[ 'a list of six, on a wiki that says nothing', [], [], [], 6, false ],
		[ 'a list of seven', [], [], [], 7, true ],
		[ 'a list of four after three of today', [], [ 1, 2, 3 ], [], 4, true ],
		[ 'a list of four after three of last week', [], [ 150, 151, 152 ], [], 4, false ],
		[ 'a list of fifty of somebody without a limit', [ 'noratelimit' ], [], [], 50, false ],
		[ 'a list of fifty where these are allowed', [], [], [ { hits: 50, seconds: 86400 } ], 50, false ],
		[ 'a list of fifty-one where fifty are allowed', [], [], [ { hits: 50, seconds: 86400 } ], 51, true ],
		[ 'nothing left to create', [], [ 1, 2, 3, 4, 5, 6 ], [], 0, false ]
	] )( 'tells of %s', ( _what, rights, hoursAgo, windows, needed, expected ) => {
		const own = created( hoursAgo, windows );
		expect( mayExceed( quotaOf( rights, { own, at: NOW }, needed ) ) ).toBe( expected );
	} );

	it( 'expects the usual where the log could not be read', () => {
		const exceeds = ( needed: number ): boolean => mayExceed( quotaOf( [], { own: null, at: NOW }, needed ) );
		expect( [ 6, 7 ].map( exceeds ) ).toEqual( [ false, true ] );
	} );
} );
