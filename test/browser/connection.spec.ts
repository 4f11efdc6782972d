import type { Page, Request } from '@playwright/test';
import { openAnyhow, openDialog, type Dialog } from './dialog';
import { expect, test, type Wiki } from './fixtures';
import { message } from './messages';
import { interfere, isCreation, Traffic } from './traffic';

const CUT = /Failed to load resource: net::ERR_/;
const WHY_CUT = 'The test cuts the connection.';

/** Lets time pass in the page: the dialog asks after a lost answer several times, with pauses. */
async function hurry( page: Page, until: () => Promise<void> ): Promise<void> {
	await expect( async () => {
		await page.clock.runFor( 2000 );
		await until();
	} ).toPass( { timeout: 20_000, intervals: [ 100 ] } );
}

async function fillIn( dialog: Dialog, username: string ): Promise<Record<string, string>> {
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( {
		username, reason: 'A reason to keep', password: 'typed by a friend', retype: 'typed by a friend'
	} );
	return dialog.typed();
}

async function openWithClock( wiki: Wiki, page: Page ): Promise<Dialog> {
	// Before the page is there: what it has seen of the time must go on.
	await page.clock.install();
	return openDialog( wiki, page );
}

test( 'An answer that is lost after the wiki created the account ends as created @1.39', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( CUT, WHY_CUT );
	const helper = await somebody();
	const page = await loggedIn( helper );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await interfere( page, isCreation, 1, async ( route ) => {
		await route.fetch();
		await route.abort( 'connectionreset' );
	} );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations ).toHaveLength( 1 );
	// The password that was made for it is the one that is shown.
	const login = await wiki.api().login( { name, password: await dialog.shownPassword.inputValue() } );
	expect( login.status ).toBe( 'PASS' );
} );

test( 'A gateway’s error page after the wiki created the account ends as created', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( /status of 504/, 'The test answers so.' );
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.fillIn( { username: name, email: 'zoe@example.org' } );
	await interfere( page, isCreation, 1, async ( route ) => {
		await route.fetch();
		await route.fulfill( { status: 504, contentType: 'text/html', body: '<h1>Gateway Timeout</h1>' } );
	} );
	await dialog.create();
	await dialog.expectCreated( name );
} );

test( 'A request that never reached the wiki ends as unknown and free, with the text kept @1.39', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( CUT, WHY_CUT );
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const dialog = await openWithClock( wiki, page );
	const name = freshName();
	const before = await fillIn( dialog, name );
	await interfere( page, isCreation, 1, ( route ) => route.abort( 'connectionfailed' ) );
	await dialog.create();
	// Not before: the dialog compares the time of sending with the wiki's log.
	await expect.poll( () => traffic.creations.length ).toBe( 1 );
	await hurry( page, () => expect( dialog.outcome ).toBeVisible( { timeout: 200 } ) );
	await dialog.expectOutcome( 'unknown' );
	await expect( dialog.outcome ).toContainText( message( 'unknown-free', name ) );
	expect( await dialog.typed() ).toEqual( before );
	// Not tried again behind the person's back.
	expect( traffic.creations ).toHaveLength( 1 );

	await dialog.create();
	await hurry( page, () => expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-outcome', 'created', { timeout: 200 } ) );
	expect( traffic.creations ).toHaveLength( 2 );
} );

test( 'A wiki that cannot be reached can be asked again later', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( CUT, WHY_CUT );
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const dialog = await openWithClock( wiki, page );
	const name = freshName();
	const before = await fillIn( dialog, name );
	// The creation gets through, its answer and everything after it does not.
	await interfere( page, isCreation, 1, async ( route ) => {
		await route.fetch();
		await page.context().setOffline( true );
		await route.abort( 'internetdisconnected' );
	} );
	await dialog.create();
	// Not before: the dialog compares the time of sending with the wiki's log.
	await expect.poll( () => traffic.creations.length ).toBe( 1 );
	await hurry( page, () => expect( dialog.outcome ).toBeVisible( { timeout: 200 } ) );
	await dialog.expectOutcome( 'unknown' );
	await expect( dialog.outcome ).toContainText( message( 'unknown-silent', name ) );
	expect( await dialog.typed() ).toEqual( before );

	const again = dialog.outcome.getByRole( 'button', { name: message( 'ask-again' ) } );
	await again.click();
	await hurry( page, () => expect( again ).toBeVisible( { timeout: 200 } ) );
	await dialog.expectOutcome( 'unknown' );

	await page.context().setOffline( false );
	await again.click();
	await hurry( page, () => expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-outcome', 'created', { timeout: 200 } ) );
	expect( traffic.creations ).toHaveLength( 1 );
} );

test( 'Somebody else made the account meanwhile: that is not reported as created', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( CUT, WHY_CUT );
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	const before = await fillIn( dialog, name );
	await interfere( page, isCreation, 1, async ( route ) => {
		const other = await wiki.apiAs( wiki.people.coordinator );
		const answer = await other.createAccount( {
			username: name, password: 'made by another', retype: 'made by another', reason: ''
		} );
		expect( answer.status ).toBe( 'PASS' );
		await route.abort( 'connectionfailed' );
	} );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( message( 'advice-userexists' ) );
	expect( await dialog.typed() ).toEqual( before );
} );

test( 'A connection that breaks as the dialog is asked for is tried again without a word', async ( {
	wiki, somebody, loggedIn, consoleWatch
} ) => {
	consoleWatch.allow( CUT, WHY_CUT );
	const page = await loggedIn( await somebody() );
	await interfere( page, ( request ) => request.url().includes( 'authmanagerinfo' ), 1, ( route ) => route.abort( 'connectionfailed' ) );
	const dialog = await openAnyhow( wiki, page );
	await expect( dialog.input( 'username' ) ).toBeFocused();
} );

test( 'A wiki that does not answer when the dialog opens can be tried again', async ( {
	wiki, somebody, loggedIn, consoleWatch
} ) => {
	consoleWatch.allow( CUT, WHY_CUT );
	const page = await loggedIn( await somebody() );
	const isOpening = ( request: Request ): boolean => request.url().includes( 'authmanagerinfo' );
	// It is asked while the core is on its way, and by the core once more.
	await interfere( page, isOpening, 2, ( route ) => route.abort( 'connectionfailed' ) );
	const dialog = await openAnyhow( wiki, page );
	await expect( dialog.root ).toContainText( message( 'opening-failed' ) );
	await expect( dialog.input( 'username' ) ).toHaveCount( 0 );
	await dialog.root.getByRole( 'button', { name: message( 'reopen' ) } ).click();
	await expect( dialog.input( 'username' ) ).toBeVisible();
	await expect( dialog.input( 'username' ) ).toBeFocused();
} );
