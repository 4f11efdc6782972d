import { translateLink } from '../../src/app/link-text';

const KEYS = [ 'accountcreator-link', 'accountcreator-link-tooltip' ];

/** What the loader finds for somebody who reads that language. */
function linkFor( wgUserLanguage: string, own?: string ): unknown[] {
	jest.resetModules();
	jest.requireActual( 'mock-mediawiki' );
	mw.config.set( { wgUserLanguage } );
	if ( own !== undefined ) {
		mw.messages.set( 'accountcreator-link', own );
	}
	translateLink();
	return KEYS.map( ( key ) => mw.messages.get( key ) );
}

it.each( [
	[ 'de', 'Benutzerkonten anlegen' ], [ 'de-at', 'Benutzerkonten anlegen' ], [ 'zh-cn', '创建账号' ], [ 'en', null ], [ 'fi', null ]
] )( 'For %s the link is called %s', ( language, text ) => {
	expect( linkFor( language ) ).toEqual( [ text, text ] );
} );

it( 'The wiki’s own wording stays', () => {
	expect( linkFor( 'de', 'Neue Leute' ) ).toEqual( [ 'Neue Leute', null ] );
} );
