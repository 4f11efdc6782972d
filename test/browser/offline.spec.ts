import type { Page } from '@playwright/test';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { ListDialog, openList } from './list-dialog';
import { message } from './messages';

/** Offline, every press that wants something of the network says in the dialog what came of it, and works later. */

const CUT = /net::ERR_|PartError: AccountCreator-/;

/** Until 1.40 mw.loader does not notice that nothing came, and the gadget waits for half a minute. */
const patience = ( version: string ): { timeout: number } => ( { timeout: version === '1.39' ? 45_000 : 10_000 } );

const NAMES = [ 'Zoe Example', 'Ada Example' ];

const setOffline = ( page: Page, offline: boolean ): Promise<void> => page.context().setOffline( offline );

test( 'From one account to many @1.39', async ( { wiki, somebody, loggedIn, version, consoleWatch } ) => {
	consoleWatch.allow( CUT, 'The test cuts the connection.' );
	const page = await loggedIn( await somebody(), { isHasty: true, limit: 8000 } );
	const dialog = await openDialog( wiki, page );
	await dialog.fillIn( { username: 'Somebody new' } );
	const list = new ListDialog( page );
	const status = dialog.root.locator( '.accountcreator-status' );
	await setOffline( page, true );
	await list.button( 'many' ).click();
	await expect( status ).toHaveText( message( 'load-failed' ), patience( version ) );
	await expect( status ).toBeInViewport();
	// Nothing else is said of it, in a place that nobody has loaded.
	await expect( page.locator( '.mw-notification' ) ).toHaveCount( 0 );
	await expect( dialog.input( 'username' ) ).toHaveValue( 'Somebody new' );
	// What is said of one press is past with the next.
	await setOffline( page, false );
	await list.button( 'many' ).click();
	await expect( list.text ).toBeVisible();
	await expect( status ).toHaveText( '' );
} );

test( 'In a list @1.39', async ( { wiki, somebody, loggedIn, version, consoleWatch } ) => {
	test.setTimeout( 240_000 );
	consoleWatch.allow( CUT, 'The test cuts the connection.' );
	const page = await loggedIn( await somebody(), { isHasty: true, limit: 8000 } );
	const list = await openList( wiki, page );
	const alerts = list.root.getByRole( 'alert' ).filter( { hasText: message( 'load-failed' ) } );
	// No table, whose columns would have been fetched by now together with what makes names.
	await list.text.fill( NAMES.join( '\n' ) );
	await expect( list.root ).toContainText( '2 people found' );
	await setOffline( page, true );
	await list.root.locator( '[data-accountcreator-action=page]' ).click();
	await expect( alerts ).toHaveCount( 1, patience( version ) );
	await list.input( 'listfile' ).setInputFiles( {
		name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from( 'Username\nZoe' )
	} );
	await expect( alerts ).toHaveCount( 1, patience( version ) );
	await expect( alerts ).toBeVisible();
	await list.button( 'names' ).click();
	await expect( alerts ).toHaveCount( 2, patience( version ) );
	await list.mode( 'generate' ).check();
	await list.button( 'check' ).click();
	await list.checked();
	// Nobody was asked, which is said of each.
	await expect( list.root.getByText( message( 'check-failed' ) ) ).toHaveCount( NAMES.length );
	await list.button( 'save-sheet' ).click();
	await expect( list.root.locator( '.accountcreator-status' ) ).toHaveText( message( 'load-failed' ), patience( version ) );
	await expect( list.root.locator( '.accountcreator-status' ) ).toBeInViewport();
	await setOffline( page, false );
	const { text } = await list.save( 'save-sheet' );
	expect( text ).toContain( NAMES[ 1 ] );
} );
