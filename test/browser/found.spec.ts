import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Dialog } from './dialog';
import { expect, test, type Wiki } from './fixtures';
import { ListDialog } from './list-dialog';

/** The links that docs/administrators.md proposes for other pages lead to the dialog. */

const DOCUMENT = readFileSync( new URL( '../../docs/administrators.md', import.meta.url ), 'utf8' );

const [ aboveForm = '', aboveUsers = '', onEvent = '' ] = Array.from(
	DOCUMENT.matchAll( /^ *```wikitext\n([\s\S]*?)^ *```$/gm ), ( [ , code ] ) => code.trim()
);

/** Presses the one link in the text of a page to the dialog. */
async function follow( wiki: Wiki, page: Page, title: string ): Promise<void> {
	await page.goto( wiki.pageUrl( title ) );
	await page.locator( '#mw-content-text a[href*="BlankPage/AccountCreator"]' ).click();
}

test( 'From Special:CreateAccount, Special:ListUsers and the page of an event to the dialog @1.39', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	await wiki.savePage( 'MediaWiki:Signupstart', aboveForm );
	await wiki.savePage( 'MediaWiki:Listusers-summary', aboveUsers );
	await wiki.savePage( 'Project:Writing day', onEvent );
	try {
		for ( const title of [ 'Special:CreateAccount', 'Special:ListUsers' ] ) {
			await follow( wiki, page, title );
			await expect( new Dialog( page ).input( 'username' ), title ).toBeFocused();
		}
		await follow( wiki, page, 'Project:Writing day' );
		await expect( new ListDialog( page ).text ).toBeFocused();
	} finally {
		// Others use this wiki after.
		await wiki.savePage( 'MediaWiki:Signupstart', '-' );
		await wiki.savePage( 'MediaWiki:Listusers-summary', '-' );
	}
} );

test( 'The button on the page of an event is one, and nobody is led to by it who is logged out', async ( { wiki, visit } ) => {
	await wiki.savePage( 'Project:Writing day', onEvent );
	const page = await visit();
	await page.goto( wiki.pageUrl( 'Project:Writing day' ) );
	const button = page.locator( '#mw-content-text .cdx-button' );
	// As Codex paints them: in its blue, with white letters.
	await expect( button ).toHaveCSS( 'background-color', 'rgb(51, 102, 204)' );
	await expect( button ).toHaveCSS( 'color', 'rgb(255, 255, 255)' );
	await page.locator( '#mw-content-text a[href*="BlankPage/AccountCreator"]' ).click();
	await page.waitForLoadState( 'networkidle' );
	await expect( page.locator( '.accountcreator-dialog' ) ).toHaveCount( 0 );
} );
