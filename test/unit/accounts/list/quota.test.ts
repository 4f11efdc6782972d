import { quotaOf } from '../../../../src/accounts/list/check/quota';
import type { OwnCreations } from '../../../../src/accounts/list/list-service';

const NOW = Date.parse( '2026-01-02T03:04:05Z' );

function created( ...hoursAgo: number[] ): OwnCreations {
	return {
		creations: new Map( hoursAgo.map( ( hours ) => [
			`Person ${ hours }`, { at: NOW - hours * 3600000, by: 'mail', reason: '' }
		] ) ),
		complete: true
	};
}

describe( 'quotaOf()', () => {
	it( 'counts what this person created in the last day', () => {
		expect( quotaOf( [ 'read' ], created( 0, 1, 23.9, 24.1, 500 ), NOW, 12 ) )
			.toEqual( { limited: true, createdLastDay: 3, needed: 12 } );
	} );

	it( 'knows who is not limited', () => {
		expect( quotaOf( [ 'noratelimit' ], created(), NOW, 12 ) )
			.toEqual( { limited: false, createdLastDay: 0, needed: 12 } );
	} );

	it( 'says so where the log cannot be read', () => {
		expect( quotaOf( [], null, NOW, 12 ).createdLastDay ).toBeNull();
	} );
} );
