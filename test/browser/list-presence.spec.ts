import { expect, test } from './fixtures';
import { holdAfter } from './hold';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';

test( 'The title of the page tells of the run, also after the dialog was closed, and is put back at its end', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openList( wiki, page );
	const title = await page.title();
	await dialog.check( asSheet( makeGuests( 3 ) ) );
	const { held, release } = await holdAfter( dialog, 1 );
	await dialog.start( 3 );
	const route = await held;
	await expect( page ).toHaveTitle( `(1/3) ${ title }` );
	await page.evaluate( () => {
		document.title = 'By another script';
	} );
	await dialog.button( 'stop' ).click();
	await page.keyboard.press( 'Escape' );
	await page.locator( '[data-accountcreator-action=confirm]' ).click();
	await expect( dialog.root ).toBeHidden();
	release();
	await route.fallback();
	await expect( page ).toHaveTitle( /By another script$/ );
	await expect( page ).not.toHaveTitle( /\(\d/ );
} );

test( 'A list that could not be opened is tried again by a press @1.39', async ( { wiki, somebody, loggedIn, consoleWatch } ) => {
	consoleWatch.allow( /net::ERR_/, 'The test cuts the connection.' );
	const page = await loggedIn( await somebody() );
	await page.route( '**/api.php*', ( route ) => route.abort() );
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } ) );
	const again = page.locator( '[data-accountcreator-action=reopen]' );
	await expect( again ).toHaveText( message( 'reopen' ) );
	await page.unroute( '**/api.php*' );
	await again.click();
	await expect( page.locator( '[name=list]' ) ).toBeVisible();
} );
