import { MwPresetService } from '../../../src/wiki/mw-preset-service';
import { questionOf, stubTransport } from './transport';

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

const SITE = 'MediaWiki:Gadget-AccountCreator-presets.json';
const OWN = 'User:Coordinator/AccountCreator.json';
const page = ( ns: number, title: string, content: string, contentmodel = 'json' ): object => ( {
	ns, title, revisions: [ { revid: 7, slots: { main: { content, contentmodel } } } ]
} );
const TOKEN = { body: { query: { tokens: { csrftoken: 'T' } } } };
const READ = { title: OWN, text: '{}', contentModel: 'json', revision: 7 };

describe( 'MwPresetService', () => {
	it( 'reads the two pages that it knows, in one request', async () => {
		const sent = stubTransport( [ { body: { query: { pages: [
			page( 2, OWN, '{ "presets": [] }', 'wikitext' ), { ns: 8, title: SITE, missing: true }
		] } } } ] );
		expect( await new MwPresetService( 'Coordinator' ).readPages() ).toEqual( {
			site: { title: SITE, text: '', contentModel: '', revision: 0 },
			own: { title: OWN, text: '{ "presets": [] }', contentModel: 'wikitext', revision: 7 }
		} );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			action: 'query', prop: 'revisions', rvprop: 'ids|content', rvslots: 'main', assertuser: 'Coordinator', titles: `${ SITE }|${ OWN }`
		} );
	} );

	it( 'saves upon the revision that was read', async () => {
		const sent = stubTransport( [ TOKEN, { body: { edit: { result: 'Success', newrevid: 8 } } } ] );
		await new MwPresetService( 'Coordinator' ).saveOwn( READ, '{ "a": 1 }', 'Why' );
		expect( questionOf( sent[ 1 ] ) ).toEqual( {
			action: 'edit', title: OWN, text: '{ "a": 1 }', summary: 'Why', contentmodel: 'json', contentformat: 'application/json',
			baserevid: '7', nocreate: '1', token: 'T', assertuser: 'Coordinator'
		} );
	} );

	it( 'makes the page only where there still is none', async () => {
		const sent = stubTransport( [ TOKEN, { body: { edit: { result: 'Success' } } } ] );
		await new MwPresetService( 'Coordinator' ).saveOwn( { ...READ, revision: 0 }, '{}', '' );
		expect( questionOf( sent[ 1 ] ) ).toMatchObject( { createonly: '1' } );
		expect( sent[ 1 ]?.parameters.baserevid ).toBeUndefined();
	} );

	it( 'fetches another token once where the wiki wants one', async () => {
		const bad = { body: { errors: [ { code: 'badtoken', html: 'Old', module: 'main' } ] } };
		const sent = stubTransport( [ TOKEN, bad, { body: { query: { tokens: { csrftoken: 'U' } } } }, { body: { edit: { result: 'Success' } } } ] );
		await new MwPresetService( 'Coordinator' ).saveOwn( READ, '{}', '' );
		expect( sent[ 3 ]?.parameters.token ).toBe( 'U' );
		stubTransport( [ TOKEN, bad, TOKEN, bad ] );
		await expect( new MwPresetService( 'Coordinator' ).saveOwn( READ, '{}', '' ) ).rejects.toMatchObject( { code: 'badtoken' } );
	} );

	it.each( [
		[ { result: 'Failure', captcha: { type: 'simple' } }, 'captcha-edit' ],
		[ { result: 'Failure', code: 'abusefilter-disallowed', info: 'No' }, 'abusefilter-disallowed' ],
		[ {}, 'edit-failed' ]
	] )( 'does not take %j for a success', async ( edit, code ) => {
		stubTransport( [ TOKEN, { body: { edit } } ] );
		await expect( new MwPresetService( 'Coordinator' ).saveOwn( READ, '{}', '' ) ).rejects.toMatchObject( { code } );
	} );
} );
