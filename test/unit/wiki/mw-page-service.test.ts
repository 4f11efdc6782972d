import { MwPageService } from '../../../src/wiki/mw-page-service';
import type { Cancellation } from '../../../src/accounts/contract/service';
import { questionOf, stubTransport } from './transport';

const PATIENCE: Cancellation = { cancelled: false, onCancel: () => undefined };

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

describe( 'MwPageService', () => {
	it( 'finds titles in all namespaces, in the wiki’s order', async () => {
		const sent = stubTransport( [ { body: { query: { prefixsearch: [
			{ ns: 4, title: 'Project:Writing day', pageid: 7 }, { ns: 0, title: 'Writing' }, { ns: 0 }, null
		] } } } ] );
		expect( await new MwPageService().findTitles( 'Wri', PATIENCE ) ).toEqual( [ 'Project:Writing day', 'Writing' ] );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			action: 'query', list: 'prefixsearch', pssearch: 'Wri', psnamespace: '*', pslimit: '10'
		} );
	} );

	it( 'finds nothing in an answer to something else', async () => {
		stubTransport( [ { body: {} } ] );
		expect( await new MwPageService().findTitles( 'Wri', PATIENCE ) ).toEqual( [] );
	} );

	it( 'reads a page where redirects lead to, as it is rendered', async () => {
		const sent = stubTransport( [ { body: { parse: { title: 'Project:Writing day 2026', pageid: 7, text: '<p>Ada</p>' } } } ] );
		expect( await new MwPageService().readPage( 'Project:Writing day', PATIENCE ) )
			.toEqual( { title: 'Project:Writing day 2026', html: '<p>Ada</p>' } );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { action: 'parse', page: 'Project:Writing day', redirects: '1', prop: 'text' } );
	} );

	it.each( [ 'missingtitle', 'invalidtitle', 'pagecannotexist' ] )( 'says that there is no page: %s', async ( code ) => {
		stubTransport( [ { body: { errors: [ { code, html: 'There is none.', module: 'parse' } ] } } ] );
		expect( await new MwPageService().readPage( 'Nowhere', PATIENCE ) ).toBeNull();
	} );

	it( 'does not take any other refusal for a page that is not there', async () => {
		stubTransport( [ { body: { errors: [ { code: 'permissiondenied', html: 'You may not read it.', module: 'parse' } ] } } ] );
		await expect( new MwPageService().readPage( 'Secret', PATIENCE ) ).rejects.toMatchObject( { code: 'permissiondenied' } );
	} );
} );
