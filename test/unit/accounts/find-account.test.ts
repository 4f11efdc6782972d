import type { Found } from '../../../src/accounts/contract/service';
import { findAccount } from '../../../src/accounts/contract/find-account';
import { FakeClock } from './fake-clock';
import { FakeAccountService } from './fake-account-service';

const FREE: Found = { kind: 'free' };
const SILENT: Found = { kind: 'silent' };
const OTHER: Found = { kind: 'other' };
const MINE: Found = { kind: 'mine', username: 'Ada', by: 'mail' };

describe( 'promisesDone()', () => {
	it.each<[ string, Found[], Found, number ]>( [
		[ 'it exists at once', [ MINE ], MINE, 0 ],
		[ 'it is somebody else’s', [ OTHER ], OTHER, 0 ],
		[ 'the wiki was still at work', [ FREE, MINE ], MINE, 2000 ],
		[ 'the connection came back', [ SILENT, SILENT, MINE ], MINE, 6000 ],
		[ 'it turned up at the last moment', [ FREE, SILENT, FREE, MINE ], MINE, 14000 ],
		[ 'it was free every time', [ FREE, FREE, FREE, FREE ], FREE, 14000 ],
		[ 'the wiki was silent every time', [ SILENT, SILENT, SILENT, SILENT ], SILENT, 14000 ],
		[ 'it was free as soon as the wiki spoke again', [ SILENT, SILENT, SILENT, FREE ], FREE, 14000 ],
		[ 'it was free before the wiki fell silent, which proves nothing', [ FREE, FREE, FREE, SILENT ], SILENT, 14000 ]
	] )( 'when %s', async ( _when, answers, expected, after ) => {
		const clock = new FakeClock( 1000 );
		const service = new FakeAccountService();
		service.found = answers.slice();
		let settledAt = -1;
		const settling = findAccount( service, clock, 'Ada', 900 ).then( ( found ) => {
			settledAt = clock.now() - 1000;
			return found;
		} );
		await clock.advance( 20000 );
		expect( await settling ).toEqual( expected );
		expect( settledAt ).toBe( after );
		expect( service.finds ).toHaveLength( answers.length );
		expect( new Set( service.finds.map( ( find ) => JSON.stringify( find ) ) ) )
			.toEqual( new Set( [ '{"username":"Ada","since":900}' ] ) );
	} );
} );
