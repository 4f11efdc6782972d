import { MwFollowService } from '../../../src/wiki/mw-follow-service';
import { questionOf, stubTransport } from './transport';

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

const TOKEN = { body: { query: { tokens: { csrftoken: 'T', userrightstoken: 'R' } } } };
const US = String.fromCharCode( 0x1F );
const make = (): MwFollowService => new MwFollowService( 'Coordinator' );

describe( 'MwFollowService', () => {
	it( 'knows the groups that this person may give, as the wiki calls them', async () => {
		const sent = stubTransport( [
			{ body: { query: { userinfo: { changeablegroups: { add: [ 'confirmed', 'x' ], remove: [] } } } } },
			{ body: { query: { allmessages: [ { name: 'group-confirmed', content: 'Confirmed users' }, { name: 'group-x', missing: true } ] } } }
		] );
		expect( await make().groups() ).toEqual( [ { name: 'confirmed', label: 'Confirmed users' }, { name: 'x', label: 'x' } ] );
		expect( questionOf( sent[ 1 ] ) ).toMatchObject( { meta: 'allmessages', ammessages: 'group-confirmed|group-x', amlang: 'en' } );
	} );

	it( 'asks no further where they may give none', async () => {
		const sent = stubTransport( [ { body: { query: { userinfo: { changeablegroups: { add: [] } } } } } ] );
		expect( await make().groups() ).toEqual( [] );
		expect( sent ).toHaveLength( 1 );
	} );

	it( 'knows who has a talk page, whatever the namespace is called', async () => {
		const sent = stubTransport( [ { body: { query: { pages: [
			{ title: 'Benutzer Diskussion:Ada', pageid: 7, revisions: [ { revid: 2, parentid: 0, user: 'Coordinator' } ] },
			{ title: 'Benutzer Diskussion:Bob', missing: true },
			{ title: 'Benutzer Diskussion:Cleo', revisions: [ { revid: 3, parentid: 0, user: 'Zoe' } ] },
			{ title: 'Benutzer Diskussion:Dan', revisions: [ { revid: 4, parentid: 1, user: 'Coordinator' } ] }
		] } } } ] );
		expect( await make().talkPagesOf( [ 'Ada', 'Bob' ] ) ).toEqual( new Map( [
			[ 'Ada', { isMine: true } ], [ 'Cleo', { isMine: false } ], [ 'Dan', { isMine: false } ]
		] ) );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			action: 'query', assertuser: 'Coordinator', titles: `${ US }User talk:Ada${ US }User talk:Bob`,
			prop: 'revisions', rvprop: 'ids|user'
		} );
	} );

	it( 'knows the groups of people', async () => {
		stubTransport( [ { body: { query: { users: [ { name: 'Ada', groups: [ '*', 'confirmed' ] }, { name: 'Bob', missing: true } ] } } } ] );
		expect( await make().groupsOf( [ 'Ada', 'Bob' ] ) ).toEqual( new Map( [ [ 'Ada', [ '*', 'confirmed' ] ], [ 'Bob', [] ] ] ) );
	} );

	it( 'greets on a page that is not there yet', async () => {
		const sent = stubTransport( [ TOKEN, { body: { edit: { result: 'Success', newrevid: 8 } } } ] );
		await make().welcome( 'Ada', 'Hello', 'Welcome' );
		expect( questionOf( sent[ 1 ] ) ).toEqual( {
			action: 'edit', title: 'User talk:Ada', text: 'Hello', summary: 'Welcome', createonly: '1', contentmodel: 'wikitext',
			token: 'T', assertuser: 'Coordinator'
		} );
	} );

	it( 'says no where the wiki does', async () => {
		stubTransport( [ TOKEN, { body: { errors: [ { code: 'articleexists', html: 'It is there.', module: 'edit' } ] } } ] );
		await expect( make().welcome( 'Ada', 'Hello', '' ) ).rejects.toMatchObject( { code: 'articleexists' } );
		stubTransport( [ TOKEN, { body: { edit: { result: 'Failure', captcha: {} } } } ] );
		await expect( make().welcome( 'Ada', 'Hello', '' ) ).rejects.toMatchObject( { code: 'captcha-edit' } );
	} );

	it( 'puts somebody into groups until a time', async () => {
		const sent = stubTransport( [ TOKEN, { body: { userrights: { user: 'Ada', added: [ 'confirmed' ], removed: [] } } } ] );
		expect( await make().addToGroups( 'Ada', [ 'confirmed', 'x' ], Date.UTC( 2026, 10, 30, 9 ), 'Writing day' ) ).toEqual( [ 'confirmed' ] );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { meta: 'tokens', type: 'userrights' } );
		expect( questionOf( sent[ 1 ] ) ).toMatchObject( {
			action: 'userrights', user: 'Ada', add: 'confirmed|x', expiry: '2026-11-30T09:00:00.000Z', reason: 'Writing day', token: 'R'
		} );
	} );

	it( 'has a welcome parsed as it would be saved', async () => {
		const sent = stubTransport( [ { body: { parse: { text: '<p>Hi</p>' } } } ] );
		expect( await make().preview( 'Ada', '{{subst:Hi}}' ) ).toEqual( { format: 'html', html: '<p>Hi</p>' } );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { action: 'parse', pst: '1', title: 'User talk:Ada', text: '{{subst:Hi}}' } );
	} );

	it( 'finds a page where redirects lead to, and the sections that are its own', async () => {
		const sent = stubTransport( [
			{ body: { query: { redirects: [], pages: [ { title: 'Project:Writing day 2026', pageid: 7, actions: { edit: true } } ] } } },
			{ body: { parse: { sections: [
				{ index: '1', line: 'People &amp; <i>friends</i>' }, { index: 'T-1', line: 'Of a template' }, { index: '', line: 'x' }
			] } } }
		] );
		expect( await make().findPage( 'Project:Day' ) ).toEqual( {
			title: 'Project:Writing day 2026', sections: [ { index: '1', heading: 'People & friends' } ], mayEdit: true
		} );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { titles: 'Project:Day', redirects: '1', intestactions: 'edit' } );
	} );

	it( 'knows that a page is protected from this person', async () => {
		stubTransport( [
			{ body: { query: { pages: [ { title: 'Project:Day', pageid: 7, actions: { edit: false } } ] } } }, { body: { parse: { sections: [] } } }
		] );
		expect( await make().findPage( 'Project:Day' ) ).toMatchObject( { mayEdit: false } );
	} );

	it.each( [
		{ query: { pages: [ { title: 'Nowhere', missing: true } ] } }, { query: { pages: [ { title: '[', invalid: true } ] } },
		{ query: { interwiki: [ { title: 'de:X' } ] } }
	] )( 'finds no page in %j', async ( body ) => {
		stubTransport( [ { body } ] );
		expect( await make().findPage( 'X' ) ).toBeNull();
	} );

	it( 'reads a section, and saves it upon what was read', async () => {
		const sent = stubTransport( [
			{ body: { curtimestamp: '2026-01-01T00:00:00Z', query: { pages: [
				{ title: 'X', revisions: [ { revid: 7, slots: { main: { content: '== P ==' } } } ] }
			] } } }, TOKEN, { body: { edit: { result: 'Success', newrevid: 8 } } }
		] );
		const service = make();
		const read = await service.readSection( 'X', '2' );
		expect( read ).toEqual( { text: '== P ==', revision: 7, readAt: '2026-01-01T00:00:00Z' } );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { titles: 'X', rvsection: '2', rvprop: 'ids|content' } );
		await service.saveSection( 'X', '2', read, '== P ==\n* Ada', 'Add' );
		expect( questionOf( sent[ 2 ] ) ).toEqual( {
			action: 'edit', title: 'X', section: '2', text: '== P ==\n* Ada', summary: 'Add', baserevid: '7',
			starttimestamp: '2026-01-01T00:00:00Z', nocreate: '1', contentmodel: 'wikitext', token: 'T', assertuser: 'Coordinator'
		} );
	} );
} );
