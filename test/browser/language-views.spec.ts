import { readdirSync } from 'node:fs';
import { atRest } from './at-rest';
import { findCut, findOverlaps } from './cut';
import { expect, test } from './fixtures';
import { visitViews } from './language-views';

/**
 * Every text in its place, in each view and language. `npm test -- pictures` takes a picture of each as well.
 */

const LANGUAGES = readdirSync( new URL( '../../src/i18n/', import.meta.url ) ).map( ( file ) => file.replace( '.json', '' ) )
	.filter( ( language ) => language !== 'qqq' && language !== 'en' ).sort();

const PICTURES = 'test-results/screens/languages';
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

const wantsPictures = Boolean( process.env.ACCOUNTCREATOR_LANGUAGE_PICTURES );

/** Pictures show each view whole, without its being scrolled. */
const TALL = 2400;

const LOOKS = wantsPictures ? [
	{ skin: 'minerva', sizes: { phone: { ...PHONE, height: TALL } } },
	{ skin: 'vector-2022', sizes: { desktop: { ...DESKTOP, height: TALL } } }
] : [ { skin: 'minerva', sizes: { phone: PHONE, desktop: DESKTOP } } ];

for ( const language of LANGUAGES ) {
	for ( const { skin, sizes } of LOOKS ) {
		test( `In ${ language } every text has its place in every view, in ${ skin }`, async ( {
			wiki, somebody, loggedIn, freshName
		} ) => {
			test.setTimeout( 180_000 );
			const problems: string[] = [];
			const visited: string[] = [];
			await visitViews( {
				wiki, language, freshName, query: { uselang: language },
				open: async ( groups, scenario ) => {
					const page = await loggedIn( await somebody( { groups, preferences: { skin } } ), {
						scenario, hasTouch: true, reducedMotion: 'reduce', viewport: Object.values( sizes )[ 0 ]
					} );
					page.on( 'dialog', ( question ) => question.accept() );
					return page;
				},
				visit: async ( view, shown, paper ) => {
					visited.push( view );
					const page = shown.page();
					await page.mouse.move( 0, 0 );
					for ( const [ size, viewport ] of Object.entries( paper ? { paper } : sizes ) ) {
						await page.setViewportSize( viewport );
						await atRest( page );
						const found = [ ...await findCut( shown ), ...await findOverlaps( shown ) ];
						problems.push( ...found.map( ( problem ) => `${ view }, ${ size }: ${ problem }` ) );
						if ( wantsPictures ) {
							// From right to left, Minerva's menu makes the page wider than a narrow screen, by which
							// pictures are shifted.
							await page.addStyleTag( { content: '#mw-mf-page-left { display: none }' } );
							const number = String( visited.length ).padStart( 2, '0' );
							await page.screenshot( { path: `${ PICTURES }/${ language }/${ size }-${ number }-${ view }.png` } );
						}
					}
					await page.setViewportSize( Object.values( sizes )[ 0 ] );
				}
			} );
			expect( visited ).toHaveLength( 18 );
			expect( problems ).toEqual( [] );
		} );
	}
}
