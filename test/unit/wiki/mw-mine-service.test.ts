import { MwMineService } from '../../../src/wiki/mw-mine-service';
import { questionOf, stubTransport } from './transport';

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

const make = (): MwMineService => new MwMineService( 'Coordinator' );

describe( 'MwMineService', () => {
	it( 'reads accounts for others out of the log, and leaves out what is hidden or one’s own', async () => {
		const sent = stubTransport( [ { body: {
			query: { logevents: [
				{ title: 'Benutzer:Ada: x', params: { userid: 7 }, action: 'byemail', timestamp: '2026-11-25T09:05:00Z', comment: 'Workshop' },
				{ title: 'Benutzer:Bob', params: { userid: 8 }, action: 'create2', timestamp: '2026-11-24T09:05:00Z' },
				{ title: 'Benutzer:Coordinator', params: { userid: 1 }, action: 'create', timestamp: '2026-11-01T09:05:00Z' },
				{ action: 'byemail', actionhidden: true, timestamp: '2026-11-20T09:05:00Z' }
			] },
			continue: { lecontinue: '2026|3' }
		} } ] );
		expect( await make().created( 0, 86400000, null ) ).toEqual( { next: '2026|3', entries: [
			{ id: 7, username: 'Ada: x', at: Date.UTC( 2026, 10, 25, 9, 5 ), by: 'mail', reason: 'Workshop' },
			{ id: 8, username: 'Bob', at: Date.UTC( 2026, 10, 24, 9, 5 ), by: 'password', reason: '' }
		] } );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( {
			leuser: 'Coordinator', lestart: '1970-01-02T00:00:00.000Z', leend: '1970-01-01T00:00:00.000Z'
		} );
	} );

	it( 'tells what the wiki says of accounts, and leaves out of whom it says nothing', async () => {
		stubTransport( [ { body: { query: { users: [
			{ userid: 7, name: 'Ada', editcount: 3, emailable: true }, { userid: 8, name: 'Bob', editcount: 0, emailable: false, blockid: 5 },
			{ userid: 9, missing: true }
		] } } } ] );
		expect( await make().factsOf( [ 7, 8, 9 ] ) ).toEqual( new Map( [
			[ 7, { username: 'Ada', edits: 3, isMailable: true, isBlocked: false } ],
			[ 8, { username: 'Bob', edits: 0, isMailable: false, isBlocked: true } ]
		] ) );
	} );

	it( 'finds the latest edit of each', async () => {
		const sent = stubTransport( [ { body: { query: { usercontribs: [
			{ userid: 7, timestamp: '2026-11-25T09:05:00Z' }, { userid: 7, timestamp: '2026-11-26T09:05:00Z' },
			{ userid: 8, timestamp: '2026-11-24T00:00:00Z' }
		] } } } ] );
		expect( await make().lastEdits( [ 7, 8 ] ) )
			.toEqual( new Map( [ [ 7, Date.UTC( 2026, 10, 26, 9, 5 ) ], [ 8, Date.UTC( 2026, 10, 24 ) ] ] ) );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { ucuserids: '7|8', uclimit: 'max' } );
	} );

	it( 'knows whether passwords are mailed to whom somebody names', async () => {
		stubTransport( [ { body: { paraminfo: { modules: [ { parameters: [ { name: 'user' }, { name: 'token' } ] } ] } } } ] );
		expect( await make().canMailPasswords() ).toBe( true );
		stubTransport( [ { body: { paraminfo: { modules: [ { parameters: [ { name: 'email' } ] } ] } } } ] );
		expect( await make().canMailPasswords() ).toBe( false );
		stubTransport( [ { body: { paraminfo: { modules: [] } } } ] );
		expect( await make().canMailPasswords() ).toBe( false );
	} );
} );
