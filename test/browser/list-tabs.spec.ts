import { Dialog } from './dialog';
import { expect, test } from './fixtures';
import { holdAfter } from './hold';
import { ListDialog, openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';

test( 'Who opens the dialog for one account after a reload is told of the list that broke off', async ( {
	wiki, somebody, loggedIn
}, testInfo ) => {
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 3 );
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ) );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 3 );
	await ( await held ).fetch();
	release();
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	// By keyboard: the skin moves its menus about while it loads, and a click may miss.
	await page.locator( '#t-accountcreator a' ).press( 'Enter' );
	const dialog = new Dialog( page );
	await expect( dialog.input( 'username' ) ).toBeVisible();
	const notice = dialog.root.getByText( message( 'broken-off-here' ) );
	await expect( notice ).toBeVisible();
	await page.screenshot( { path: testInfo.outputPath( 'notice.png' ) } );
	await dialog.root.getByRole( 'button', { name: message( 'broken-off-show' ) } ).click();
	await list.expectView( 'list' );
	await expect( list.root ).toContainText( message( 'broken-off', '1', '3' ) );
	await list.button( 'resume' ).click();
	await expect( list.button( 'resume' ) ).toBeEnabled();
	await list.button( 'resume' ).click();
	await expect( list.root.locator( '[data-state=created]' ) ).toHaveCount( 3 );
	await list.finished();
	// The results are kept until they have been seen to their end.
	await page.reload();
	await page.locator( '#t-accountcreator a' ).press( 'Enter' );
	await dialog.root.getByRole( 'button', { name: message( 'broken-off-show' ) } ).click();
	await list.expectView( 'list' );
	await list.button( 'resume' ).click();
	await list.expectView( 'results' );
	await expect( list.root.locator( '[data-state=created]' ) ).toHaveCount( 3 );
	await list.button( 'close' ).click();
	await expect( list.root ).toBeHidden();
	await page.reload();
	await page.locator( '#t-accountcreator a' ).press( 'Enter' );
	await expect( dialog.input( 'username' ) ).toBeVisible();
	await expect( notice ).toHaveCount( 0 );
} );

test( 'A duplicated tab does not go on with the list of the first one, until that is closed', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 5 );
	const first = await openList( wiki, page );
	await first.check( asSheet( guests ) );
	const { held, release } = await holdAfter( first, 1 );
	await first.start( 5 );
	const route = await held;
	await first.button( 'stop' ).click();
	release();
	await route.fallback();
	await first.finished();
	expect( await first.counts() ).toEqual( { created: 2, ready: 3 } );

	// What a browser does for “Duplicate tab”: the new one has a copy of the notes.
	const [ copied ] = await Promise.all( [
		page.waitForEvent( 'popup' ), page.evaluate( () => {
			window.open( location.href );
		} )
	] );
	const second = new ListDialog( copied );
	await expect( second.text ).toBeVisible();
	expect( await copied.evaluate( () => Object.keys( sessionStorage ).some( ( key ) => key.startsWith( 'accountCreator.run' ) ) ) ).toBe( true );
	await expect( second.root ).toContainText( message( 'broken-off-elsewhere' ) );
	await expect( second.button( 'resume' ) ).toHaveCount( 0 );

	// The first one goes on, and the notes of the second grow old.
	const again = await holdAfter( first, 1 );
	await first.button( 'resume' ).click();
	const last = await again.held;
	again.release();
	await last.fallback();
	await first.finished();
	expect( await first.counts() ).toEqual( { created: 5 } );
	await page.close();
	await copied.reload();
	await second.button( 'resume' ).click();
	await second.expectView( 'results' );
	await expect( second.root.locator( '[data-state=already]' ) ).toHaveCount( 3 );
	await expect( second.button( 'resume' ) ).toHaveCount( 0 );
	expect( traffic.creations ).toHaveLength( 5 );
} );
