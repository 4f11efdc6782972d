import type { Page } from '@playwright/test';
import { openAnyhow, type Dialog } from './dialog';
import { expect, logIn, type Person, type Scenario, type Wiki } from './fixtures';
import { message } from './messages';
import { isCreation } from './traffic';

/** What the states need to come about. */
export interface Stage {
	wiki: Wiki;
	page: Page;
	freshName: () => string;
	loggedIn: ( person: Person, options?: { scenario?: Scenario } ) => Promise<Page>;
	person: Person;
	/** For the address of the page that opens the dialog. */
	query: Record<string, string>;
	/** Called in every state of the dialog, one after the other. */
	visit: ( state: string, dialog: Dialog ) => Promise<void>;
}

/** The answer to the next creation. */
async function answerCreation( page: Page, json: unknown ): Promise<void> {
	await page.route( '**/api.php*', ( route, request ) => isCreation( request ) ?
		route.fulfill( { json } ) : route.fallback() );
}

async function visitOpening( { wiki, page, query, visit }: Stage ): Promise<Dialog> {
	let letThrough = (): void => undefined;
	const held = new Promise<void>( ( resolve ) => {
		letThrough = resolve;
	} );
	await page.route( /authmanagerinfo/, async ( route ) => {
		await held;
		await route.continue();
	} );
	// Before the page is there: what it has seen of the time must go on.
	await page.clock.install();
	const dialog = await openAnyhow( wiki, page, query );
	await expect( dialog.root ).toContainText( message( 'opening' ) );
	await visit( 'opening', dialog );
	letThrough();
	await expect( dialog.input( 'username' ) ).toBeVisible();
	await page.unroute( /authmanagerinfo/ );
	return dialog;
}

async function visitForms( { visit, freshName }: Stage, dialog: Dialog ): Promise<void> {
	await dialog.fillIn( { username: freshName(), email: 'zoe@example.org', reason: 'Edit-a-thon at the library' } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
	await visit( 'form-mail', dialog );
	await dialog.mode( 'generate' ).check();
	await visit( 'form-generate', dialog );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: 'Admin', password: 'abc', retype: 'abd' } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( new RegExp( message( 'name-taken', 'Admin' ) ) );
	await expect( dialog.input( 'password' ) ).not.toHaveAccessibleDescription( '' );
	await visit( 'form-type', dialog );
}

async function visitRefusals( { wiki, page, visit, freshName, person }: Stage, dialog: Dialog ): Promise<void> {
	await dialog.mode( 'generate' ).check();
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await visit( 'refused-field', dialog );

	await dialog.fillIn( { username: freshName() } );
	await answerCreation( page, { createaccount: {
		status: 'FAIL', messagecode: 'acct_creation_throttle_hit',
		message: '<p>Visitors using your IP address have created <b>6 accounts</b> in the last 24 hours. See <a href="/wiki/Help">help</a>.</p>'
	} } );
	await dialog.create();
	await expect( dialog.outcome ).toContainText( message( 'advice-throttle' ) );
	await visit( 'refused-general', dialog );

	await page.unroute( '**/api.php*' );
	await wiki.endSessions( person );
	await dialog.create();
	await dialog.expectOutcome( 'sessionLost' );
	await visit( 'session-lost', dialog );
	await logIn( wiki, page, person );
}

async function visitUnknown( { page, visit }: Stage, dialog: Dialog ): Promise<void> {
	await page.route( '**/api.php*', ( route ) => route.abort( 'connectionfailed' ) );
	await dialog.create();
	await expect( async () => {
		await page.clock.runFor( 2000 );
		await expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-outcome', 'unknown', { timeout: 200 } );
	} ).toPass( { timeout: 20_000, intervals: [ 50 ] } );
	await visit( 'unknown', dialog );
	await page.unroute( '**/api.php*' );
}

async function visitCreated( { visit, freshName }: Stage, dialog: Dialog ): Promise<void> {
	const [ first, second ] = [ freshName(), freshName() ];
	await dialog.mode( 'mail' ).check();
	await dialog.fillIn( { username: first, email: 'zoe@example.org' } );
	await dialog.create();
	await dialog.expectCreated( first );
	await visit( 'created-mail', dialog );
	await dialog.button( 'one' ).click();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: second } );
	await dialog.create();
	await dialog.expectCreated( second );
	await visit( 'created-generated', dialog );
	await dialog.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	await dialog.button( 'one' ).click();
	await dialog.fillIn( { username: freshName() } );
}

async function visitImpossible( { wiki, loggedIn, person, query, visit }: Stage ): Promise<void> {
	const page = await loggedIn( person, { scenario: { readOnly: 'The database moves house' } } );
	const dialog = await openAnyhow( wiki, page, query );
	await expect( dialog.root ).toContainText( message( 'impossible' ) );
	await visit( 'impossible', dialog );
}

/** Brings the dialog into each of its states. */
export async function visitStates( stage: Stage ): Promise<void> {
	const dialog = await visitOpening( stage );
	await visitForms( stage, dialog );
	await visitRefusals( stage, dialog );
	await visitCreated( stage, dialog );
	await visitUnknown( stage, dialog );
	await visitImpossible( stage );
}
