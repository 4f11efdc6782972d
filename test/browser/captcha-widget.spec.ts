import { openDialog } from './dialog';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';
import { expectPainted } from './painted';
import { expect, test } from './stand-ins';
import { Traffic } from './traffic';

/** hCaptcha as Wikimedia has it, shown by ConfirmEdit's client interface; php/captcha-widget.js stands in for it. */
const PUZZLE = '#puzzle-of-the-service';

test( 'hCaptcha by the wiki’s own widget answers in the moment of sending', async ( {
	wiki, somebody, loggedIn, freshName, captchaService
} ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: 'hcaptcha', captchaService: captchaService.url, captchaWidget: 'invisible' }
	} );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	await expect( dialog.root.locator( '[data-key="site-key-of-the-test-wiki"]' ) ).toBeVisible();
	await expect( dialog.input( 'captchaWord' ) ).toBeHidden();
	await dialog.mode( 'mail' ).check();
	await look( dialog, wiki, 'captcha-widget' );
	for ( const name of [ freshName(), freshName() ] ) {
		await dialog.fillIn( { username: name, email: 'zoe@example.org' } );
		await dialog.create();
		await dialog.expectCreated( name );
		await dialog.button( 'one' ).click();
	}
	const words = traffic.creations.map( ( { captchaWord } ) => String( captchaWord ) );
	expect( words ).toHaveLength( 2 );
	// Each answer is good once.
	expect( new Set( words ).size ).toBe( 2 );
} );

test( 'A puzzle that opens while the account is being sent is over everything, and closing it costs nothing', async ( {
	wiki, somebody, loggedIn, freshName, captchaService
}, testInfo ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: 'hcaptcha', captchaService: captchaService.url, captchaWidget: 'puzzle' }
	} );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
	await dialog.create();
	const puzzle = page.locator( PUZZLE );
	await expect( puzzle.getByRole( 'button', { name: 'I am a person' } ) ).toBeFocused();
	await expectPainted( puzzle, 'The puzzle', testInfo.outputPath( 'puzzle.png' ) );
	await puzzle.getByRole( 'button', { name: 'Close' } ).click();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( message( 'advice-captcha-unsolved' ) );
	await look( dialog, wiki, 'captcha-widget-closed' );
	expect( traffic.creations ).toEqual( [] );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );

	await dialog.create();
	await puzzle.getByRole( 'button', { name: 'I am a person' } ).click();
	await dialog.expectCreated( name );
	expect( traffic.creations ).toHaveLength( 1 );
} );

test( 'A widget that does not work gives way to the script, and that to the wiki’s own page', async ( {
	wiki, somebody, loggedIn, captchaService, consoleWatch
} ) => {
	consoleWatch.allow( /Failed to load resource.*api\.js/, 'The service is not there.' );
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: 'hcaptcha', captchaService: captchaService.url, captchaWidget: 'broken' }
	} );
	await page.context().route( /^https:\/\/(?:js\.)?hcaptcha\.com\//, ( route ) => route.fulfill( { status: 404 } ) );
	const dialog = await openDialog( wiki, page );
	await expect( dialog.root ).toContainText( message( 'captcha-elsewhere' ), { timeout: 20_000 } );
} );

test( 'A list gets an answer for each row by itself, and goes on after a puzzle', async ( {
	wiki, somebody, loggedIn, captchaService
}, testInfo ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: 'hcaptcha', captchaService: captchaService.url, captchaWidget: 'sometimes', throttle: 0 }
	} );
	const traffic = new Traffic( page.context() );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( makeGuests( 7 ) ) );
	await dialog.start( 7 );
	const puzzle = page.locator( PUZZLE );
	// The third answer and the sixth take a person.
	await expect( puzzle ).toBeVisible( { timeout: 20_000 } );
	await expectPainted( puzzle, 'The puzzle', testInfo.outputPath( 'puzzle-in-list.png' ) );
	expect( traffic.creations ).toHaveLength( 2 );
	await puzzle.getByRole( 'button', { name: 'Close' } ).click();
	await expect( dialog.root.getByText( message( 'advice-captcha-unsolved' ) ) ).toBeVisible();
	await look( dialog, wiki, 'captcha-widget-list' );
	await dialog.root.locator( '[data-accountcreator-action="solve"]' ).click();
	// The fourth came by itself.
	await expect( puzzle ).toBeVisible( { timeout: 20_000 } );
	expect( traffic.creations ).toHaveLength( 4 );
	await puzzle.getByRole( 'button', { name: 'I am a person' } ).click();
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 7 } );
	expect( new Set( traffic.creations.map( ( { captchaWord } ) => captchaWord ) ).size ).toBe( 7 );
} );
