import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';

test( 'The result of one account says what the new person needs to know, and has it as a text @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody( { preferences: { skin: 'vector-2022' } } ) );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await dialog.fillIn( { username: name, email: 'zoe@example.org' } );
	await dialog.create();
	await dialog.expectCreated( name );
	const notes = dialog.root.locator( '.accountcreator-newcomer li' );
	await expect( notes ).toHaveText( [
		message( 'newcomer-expires' ), message( 'newcomer-code' ), /new password by e-mail, use .*Special:PasswordReset/
	] );
	await look( dialog, wiki, 'newcomer' );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await dialog.root.locator( '[data-accountcreator-action=copy-text]' ).click();
	const copied = ( await page.evaluate( () => navigator.clipboard.readText() ) ).replace( /\r/g, '' );
	expect( copied ).toContain( `${ message( 'slip-username' ) } ${ name }\n` );
	expect( copied ).toContain( `${ message( 'slip-address' ) } ${ new URL( wiki.url ).origin }/wiki/Special:UserLogin\n` );
	expect( copied ).toContain( `${ message( 'slip-password' ) } ${ message( 'slip-mailed' ) }\n` );
	expect( copied ).toContain( message( 'newcomer-expires' ) );
	// The page that it names mails another password.
	await page.goto( /\S+Special:PasswordReset/.exec( copied )?.[ 0 ] ?? '' );
	await expect( page.locator( '[name=wpUsername]' ) ).toBeVisible();
} );

test( 'A password made here without an address: there is no way to another, and it is not in the text', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody( { preferences: { skin: 'minerva' } } ) );
	await page.setViewportSize( { width: 360, height: 740 } );
	const name = freshName();
	const dialog = await openDialog( wiki, page, { uselang: 'arc' } );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await dialog.expectCreated( name );
	await expect( dialog.root.locator( '.accountcreator-newcomer li' ) ).toHaveText( [ message( 'newcomer-no-reset' ) ] );
	const password = await dialog.shownPassword.inputValue();
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await dialog.root.locator( '[data-accountcreator-action=copy-text]' ).click();
	const copied = await page.evaluate( () => navigator.clipboard.readText() );
	expect( copied ).toContain( name );
	expect( copied ).not.toContain( password );
	await look( dialog, wiki, 'newcomer-phone' );
} );

test( 'What cannot be fetched once an account is there is said, and can be asked for again @1.39', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( /AccountCreator-checks|ERR_FAILED|Failed to load/, 'The part is kept out.' );
	const page = await loggedIn( await somebody(), { isHasty: true, limit: 8000 } );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await page.route( /AccountCreator-checks/, ( route ) => route.abort() );
	const name = freshName();
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await dialog.expectCreated( name );
	await expect( dialog.shownPassword ).toBeVisible();
	const again = dialog.root.getByRole( 'button', { name: message( 'reopen' ) } );
	// Until 1.40, nothing but time tells that a module does not come.
	await expect( again ).toBeVisible( { timeout: 45_000 } );
	await page.unroute( /AccountCreator-checks/ );
	await again.click();
	await expect( dialog.root.locator( '.accountcreator-newcomer li' ) ).toHaveText( [ message( 'newcomer-no-reset' ) ] );
} );

test( 'Slips say the same', async ( { wiki, somebody, loggedIn }, testInfo ) => {
	const page = await loggedIn( await somebody() );
	const [ typed, mailed ] = makeGuests( 2 );
	const dialog = await openList( wiki, page );
	await dialog.check( [
		'Username,E-mail,Password,Way', `${ typed.username },,"typed, by a friend",type`, `${ mailed.username },${ mailed.email },,mail`
	].join( '\n' ) );
	await dialog.start( 2 );
	await dialog.finished();
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await dialog.button( 'print-slips' ).click();
	await page.emulateMedia( { media: 'print' } );
	const slips = page.locator( '.accountcreator-slips section' );
	await expect( slips.first() ).toContainText( message( 'newcomer-no-reset' ) );
	await expect( slips.first() ).not.toContainText( message( 'newcomer-expires' ) );
	await expect( slips.last() ).toContainText( message( 'newcomer-expires' ) );
	await expect( slips.last() ).toContainText( message( 'newcomer-code' ) );
	await expect( slips.last() ).toContainText( 'Special:PasswordReset' );
	await page.screenshot( { path: testInfo.outputPath( 'slips.png' ), fullPage: true } );
} );

test( 'An address that looks wrong, and the password goes elsewhere: what could come of it is said, to one and in lists', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const helper = await somebody( { preferences: { skin: 'vector-2022' } } );
	const dialog = await openDialog( wiki, await loggedIn( helper ) );
	const danger = message( 'email-takeover' );
	await dialog.fillIn( { username: freshName(), email: 'zoe@gmial.com' } );
	const email = dialog.input( 'email' );
	await expect( email ).toHaveAccessibleDescription( new RegExp( `${ message( 'remark-email-typo' ).replace( '?', '\\?' ) }(?!.*${ danger })` ) );
	await dialog.mode( 'generate' ).check();
	await expect( email ).toHaveAccessibleDescription( new RegExp( danger ) );
	await look( dialog, wiki, 'email-takeover' );
	await dialog.root.getByRole( 'button', { name: message( 'fix', 'zoe@gmail.com' ) } ).click();
	await expect( email ).toHaveValue( 'zoe@gmail.com' );
	await expect( email ).toHaveAccessibleDescription( '' );

	const list = await openList( wiki, await loggedIn( helper ) );
	const [ guest ] = makeGuests( 1 );
	await list.check( `Username,E-mail\n${ guest.username },zoe@gmial.com`, 'generate' );
	await expect( list.row( guest.username ) ).toContainText( danger );
	await list.expectState( guest.username, 'warned' );
} );
