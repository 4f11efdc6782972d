import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { Dialog, openDialog } from './dialog';
import { expect, test, type Person, type Wiki } from './fixtures';
import { openList } from './list-dialog';
import { message } from './messages';

const german = JSON.parse(
	readFileSync( new URL( '../../src/i18n/de.json', import.meta.url ), 'utf8' )
) as Record<string, string>;

/** What pages with translations a page asks for from now on. */
function translationsAsked( page: Page ): string[] {
	const asked: string[] = [];
	page.on( 'request', ( request ) => {
		const asksFor = new URL( request.url() ).searchParams.get( 'title' ) ?? '';
		if ( /AccountCreator-.*\.json$/.test( asksFor ) ) {
			asked.push( asksFor );
		}
	} );
	return asked;
}

/** The page with a translation holds something else, for this browser. */
async function serveTranslation( page: Page, texts: string ): Promise<void> {
	await page.route( ( { searchParams } ) => /AccountCreator-de\.json$/.test( searchParams.get( 'title' ) ?? '' ), ( route ) => (
		route.fulfill( { contentType: 'application/json', body: texts } )
	) );
}

const title = ( { root }: Dialog ): Locator => root.locator( '.accountcreator-title' );

test.describe( 'Texts', () => {
	test( 'are English for who reads it, without anything more being asked for', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const asked = translationsAsked( page );
		const dialog = await openDialog( wiki, page );
		await expect( title( dialog ) ).toHaveText( message( 'title' ) );
		await expect( title( dialog ) ).not.toHaveAttribute( 'lang' );
		expect( asked ).toEqual( [] );
	} );

	for ( const language of [ 'de', 'de-at' ] ) {
		test( `are German for who reads ${ language }, and one page is fetched besides @1.39`, async ( {
			wiki, somebody, loggedIn
		} ) => {
			const page = await loggedIn( await somebody() );
			const order: string[] = [];
			page.on( 'request', ( request ) => {
				const { searchParams } = new URL( request.url() );
				if ( searchParams.get( 'title' )?.endsWith( '.json' ) ) {
					order.push( String( searchParams.get( 'title' ) ) );
				} else if ( searchParams.has( 'amirequestsfor' ) ) {
					order.push( 'opening' );
				}
			} );
			page.on( 'requestfinished', ( request ) => {
				if ( request.url().includes( 'amirequestsfor' ) || request.url().includes( '-de.json' ) ) {
					order.push( 'answer' );
				}
			} );
			const dialog = await openDialog( wiki, page, { uselang: language } );
			await expect( title( dialog ) ).toHaveText( german[ 'accountcreator-title' ] );
			await expect( title( dialog ) ).not.toHaveAttribute( 'lang' );
			await expect( dialog.button( 'create' ) ).toHaveText( german[ 'accountcreator-create' ] );
			// The question goes out while the core, which asks for the page, is still on its way, and is asked once.
			expect( order[ 0 ] ).toBe( 'opening' );
			expect( order.filter( ( each ) => each === 'opening' ) ).toHaveLength( 1 );
			expect( order.filter( ( each ) => each.endsWith( '.json' ) ) ).toHaveLength( 1 );
		} );
	}

	test( 'are in the language in a list, too', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const list = await openList( wiki, page, { uselang: 'de' } );
		await expect( list.root.locator( '.accountcreator-title' ) ).toHaveText( german[ 'accountcreator-title-list' ] );
		await expect( list.button( 'check' ) ).toHaveText( german[ 'accountcreator-check' ] );
	} );

	for ( const [ what, body ] of [
		[ 'is missing', '' ], [ 'is no JSON', '{ "accountcreator-title": "Ein' ], [ 'is something else', '[ 1, 2 ]' ]
	] ) {
		test( `are English, and said to be, where the page ${ what }`, async ( { wiki, somebody, loggedIn } ) => {
			const page = await loggedIn( await somebody() );
			await serveTranslation( page, body );
			const dialog = await openDialog( wiki, page, { uselang: 'de' } );
			await expect( title( dialog ) ).toHaveText( `\u2066${ message( 'title' ) }\u2069` );
			await expect( title( dialog ) ).toHaveAttribute( 'lang', 'en' );
			await expect( title( dialog ) ).toHaveAttribute( 'dir', 'ltr' );
			// The wiki's own words are in the person's language.
			await expect( dialog.root.getByText( 'Benutzername' ).first() ).toBeVisible();
			expect( await dialog.root.getByText( 'Benutzername' ).first().evaluate(
				( element ) => element.closest( '[lang]' )?.getAttribute( 'lang' )
			) ).toBe( 'de' );
		} );
	}

	test( 'of another version are taken one by one @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		await serveTranslation( page, JSON.stringify( {
			'accountcreator-title': 'Konto', 'accountcreator-create': 'Anlegen: $7', 'accountcreator-modes': '{{PLURAL:$1|Weg',
			'accountcreator-to-list': 7, 'accountcreator-gone': 'Weg', 'word-separator': 'X'
		} ) );
		const dialog = await openDialog( wiki, page, { uselang: 'de' } );
		await expect( title( dialog ) ).toHaveText( 'Konto' );
		await expect( dialog.button( 'create' ) ).toHaveText( `\u2066${ message( 'create' ) }\u2069` );
		await expect( dialog.button( 'create' ).locator( '[lang="en"][dir="ltr"]' ) ).toHaveText( `\u2066${ message( 'create' ) }\u2069` );
		await expect( dialog.root ).toContainText( message( 'modes' ) );
		await expect( dialog.root ).toContainText( message( 'to-list' ) );
		expect( await page.evaluate( () => mw.msg( 'word-separator' ) ) ).not.toBe( 'X' );
	} );

	test( 'are English from left to right where everything else is Persian @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const dialog = await openDialog( wiki, page, { uselang: 'fa' } );
		await dialog.fillIn( { username: 'دانا' } );
		const sentence = dialog.root.locator( '.accountcreator-remark' ).filter( { hasText: message( 'name-free' ) } );
		await expect( sentence ).toBeVisible();
		// The full stop stands to the right of the last letter.
		expect( await sentence.evaluate( ( element ) => {
			const walker = document.createTreeWalker( element, NodeFilter.SHOW_TEXT );
			let text: Text | null = null;
			while ( walker.nextNode() ) {
				text = walker.currentNode.textContent?.includes( '.' ) ? walker.currentNode as Text : text;
			}
			const place = ( index: number ): number => {
				const range = document.createRange();
				range.setStart( text as Text, index );
				range.setEnd( text as Text, index + 1 );
				return range.getBoundingClientRect().left;
			};
			const stop = ( text as Text ).data.lastIndexOf( '.' );
			return place( stop ) > place( stop - 1 );
		} ) ).toBe( true );
	} );
} );

test( 'The link is in the person’s language where the wiki was told to have it so @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const DEFINITION = 'MediaWiki:Gadgets-definition';
	const page = await loggedIn( await somebody() );
	const before = await ( await page.request.get( wiki.pageUrl( DEFINITION, { action: 'raw' } ) ) ).text();
	await wiki.installGadget( { link: true } );
	try {
		for ( const [ language, text ] of [
			[ 'de-at', german[ 'accountcreator-link' ] ], [ 'en', message( 'link' ) ], [ 'fi', message( 'link' ) ]
		] ) {
			await page.goto( wiki.pageUrl( 'Main Page', { uselang: language } ) );
			await expect( page.locator( '#t-accountcreator' ), language ).toHaveText( text );
		}
	} finally {
		await wiki.savePage( DEFINITION, before );
	}
} );

test.describe( 'A user script', () => {
	const read = ( file: string ): string => readFileSync( new URL( `../../${ file }`, import.meta.url ), 'utf8' );

	async function install( wiki: Wiki, { name }: Person, files: Record<string, string> ): Promise<void> {
		const [ line = '' ] = /^mw\.loader\.load\(.*AccountCreator.*$/m.exec( read( 'README.md' ) ) ?? [];
		await wiki.savePage( `User:${ name }/common.js`, line );
		for ( const [ page, file ] of Object.entries( files ) ) {
			await wiki.savePage( `User:${ name }/${ page }`, read( `gadget/${ file }` ) );
		}
	}

	test( 'finds the language among the person’s own pages, and its link is in the language @1.39', async ( {
		wiki, somebody, loggedIn
	} ) => {
		const helper = await somebody( { preferences: { 'gadget-AccountCreator': 0 } } );
		await install( wiki, helper, {
			'AccountCreator.js': 'AccountCreator.user.js', 'AccountCreator-de.json': 'AccountCreator-de.json'
		} );
		const page = await loggedIn( helper );
		await page.goto( wiki.pageUrl( 'Main Page', { uselang: 'de' } ) );
		await expect( page.locator( '#t-accountcreator' ) ).toHaveText( german[ 'accountcreator-link' ] );
		await page.locator( '#t-accountcreator a' ).click();
		await expect( title( new Dialog( page ) ) ).toHaveText( german[ 'accountcreator-title' ] );
	} );

	test( 'is English without that page @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const helper = await somebody( { preferences: { 'gadget-AccountCreator': 0 } } );
		await install( wiki, helper, { 'AccountCreator.js': 'AccountCreator.user.js' } );
		const dialog = await openDialog( wiki, await loggedIn( helper ), { uselang: 'de' } );
		await expect( title( dialog ) ).toHaveText( `\u2066${ message( 'title' ) }\u2069` );
		await expect( title( dialog ) ).toHaveAttribute( 'lang', 'en' );
	} );
} );
