import { readFile } from 'node:fs/promises';
import type { Locator, Page, Request } from '@playwright/test';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { answerTo, expectStep } from './conversation';
import { Dialog, openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';

/** What would be lost is asked about, and what is over is over. */

const question = ( page: Page, text: string ): Locator => (
	page.locator( '.accountcreator-question' ).filter( { hasText: text } )
);

/** Leaves the page as a person does, and stays where the browser asks. */
async function asksBefore( page: Page, leave: () => void ): Promise<boolean> {
	let isAsked = false;
	const stayHere = ( dialog: { type(): string; dismiss(): Promise<void> } ): void => {
		isAsked = dialog.type() === 'beforeunload';
		void dialog.dismiss();
	};
	page.once( 'dialog', stayHere );
	await page.evaluate( ( program ) => {
		Object.assign( window, { isStill: true } );
		// eslint-disable-next-line no-new-func -- it runs in the page
		setTimeout( new Function( `( ${ program } )()` ) as () => void );
	}, String( leave ) );
	await expect.poll( async () => isAsked || !await page.evaluate( () => 'isStill' in window ).catch( () => true ) ).toBe( true );
	page.off( 'dialog', stayHere );
	return isAsked;
}

/** Does the browser ask before all that takes the page away? */
async function expectAsked( page: Page, what: string ): Promise<void> {
	expect( await asksBefore( page, () => location.reload() ), `${ what }: reload` ).toBe( true );
	expect( await asksBefore( page, () => history.back() ), `${ what }: back` ).toBe( true );
}

test( 'A half-typed form is there again after a look at lists', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: freshName(), email: 'zoe@example.org', realname: 'Zoe', reason: 'A reason to keep' } );
	const before = await dialog.typed();
	await dialog.root.locator( '[data-accountcreator-action=many]' ).click();
	await expect( dialog.input( 'list' ) ).toBeVisible();
	await dialog.root.locator( '[data-accountcreator-action=one]' ).click();
	await expect( dialog.input( 'username' ) ).toBeVisible();
	expect( await dialog.typed() ).toEqual( before );
} );

/** Has no file be readable any more: the browser says so when it is read (File API, NotReadableError). */
function breakFiles( page: Page ): Promise<void> {
	return page.evaluate( () => {
		for ( const name of [ 'arrayBuffer', 'text', 'stream' ] ) {
			Object.assign( Blob.prototype, { [ name ]: () => {
				// eslint-disable-next-line n/no-unsupported-features/node-builtins -- it runs in the page
				const error = new DOMException( 'gone', 'NotReadableError' );
				if ( name === 'stream' ) {
					throw error;
				}
				return Promise.reject( error );
			} } );
		}
	} );
}

// That nothing is rejected unhandled is seen by the console watch.
test( 'A file that cannot be read is said to be so: as a list, and as the sheet', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	const file = { name: 'gone.csv', mimeType: 'text/csv', buffer: Buffer.from( 'Zoe' ) };
	await breakFiles( page );
	await list.input( 'listfile' ).setInputFiles( file );
	await expect( list.root.getByText( message( 'file-unreadable', 'gone.csv' ) ) ).toBeVisible();
	await expect( list.text ).toHaveValue( '' );
	// After a reload, of a list with made passwords
	await page.reload();
	const guests = makeGuests( 2 );
	await list.check( asSheet( guests ), 'generate' );
	await list.save( 'save-sheet' );
	await list.start( 2 );
	await list.finished();
	page.once( 'dialog', ( dialog ) => {
		void dialog.accept();
	} );
	await page.reload();
	await list.button( 'resume' ).click();
	await list.expectView( 'results' );
	await breakFiles( page );
	await list.input( 'sheetfile' ).setInputFiles( file );
	await expect( list.root.getByText( message( 'file-unreadable', 'gone.csv' ) ) ).toBeVisible();
} );

test( 'Nobody waits any more for an account that is made elsewhere once the dialog is closed', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( /net::ERR_|hcaptcha/, 'The service cannot be reached.' );
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: 'hcaptcha' } } );
	const asked: string[] = [];
	page.on( 'request', ( request: Request ) => {
		if ( request.url().includes( 'logevents' ) ) {
			asked.push( request.url() );
		}
	} );
	await page.context().route( /hcaptcha\.com/, ( route ) => route.abort() );
	// Before the page is there: what it has seen of the time must go on.
	await page.clock.install();
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName() } );
	const handOver = dialog.root.locator( '[data-accountcreator-action=hand-over]' );
	await expect( handOver ).toBeVisible( { timeout: 20_000 } );
	await handOver.click();
	await expect( dialog.button( 'back' ) ).toBeVisible();
	asked.length = 0;
	await expect( async () => {
		await page.clock.runFor( 5000 );
		expect( asked.length ).toBeGreaterThan( 1 );
	} ).toPass( { timeout: 20_000 } );
	await page.keyboard.press( 'Escape' );
	await answerTo( dialog, 'close-anyway' ).click();
	await page.clock.runFor( 2000 );
	await expect( dialog.root ).toBeHidden();
	const before = asked.length;
	await page.clock.runFor( 600_000 );
	await page.waitForTimeout( 500 );
	expect( asked ).toHaveLength( before );
} );

/** Answers the question that says so with no. */
async function stay( page: Page, text: string ): Promise<void> {
	const asked = question( page, text );
	await expect( asked ).toBeVisible();
	await asked.locator( '[data-accountcreator-action=stay]' ).click();
	await expect( asked ).toBeHidden();
}

test( 'What a list would lose is named before it is lost', async ( { wiki, somebody, loggedIn } ) => {
	test.setTimeout( 180_000 );
	const page = await loggedIn( await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	const list = await openList( wiki, page );
	const guests = makeGuests( 2 );
	await list.text.fill( asSheet( guests ) );
	// Browsers ask nobody who has pressed nothing, and so that the list has been read, too.
	await expect( list.root ).toContainText( '2 people found' );
	await list.text.press( 'End' );
	await expectAsked( page, 'a typed list' );
	await list.mode( 'generate' ).check();
	await list.button( 'check' ).click();
	await list.checked();
	await expectAsked( page, 'a checked list' );
	await page.keyboard.press( 'Escape' );
	await stay( page, message( 'close-list' ) );
	// Saved, or cancelled where the browser asks where to: no page can see that, so the person is asked.
	const [ download ] = await Promise.all( [ page.waitForEvent( 'download' ), list.button( 'save-sheet' ).click() ] );
	await expect( list.button( 'sheet-saved' ) ).toBeVisible();
	await expect( list.button( 'start' ) ).toHaveCount( 0 );
	await expectAsked( page, 'made passwords' );
	await page.keyboard.press( 'Escape' );
	await stay( page, message( 'close-passwords' ) );
	await list.button( 'sheet-saved' ).click();
	// Back to the list and to the check again: the passwords are still those of the sheet.
	await list.button( 'back' ).click();
	await list.expectView( 'list' );
	await expectAsked( page, 'back at the list' );
	await list.button( 'check' ).click();
	await list.checked();
	await list.start( 2 );
	await list.finished();
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await list.button( 'print-slips' ).click();
	const sheet = await readFile( await download.path(), 'utf8' );
	for ( const { username } of guests ) {
		const password = new RegExp( `^${ username },[^,]*,[^,]*,([^,]+),`, 'm' ).exec( sheet )?.[ 1 ] ?? 'none';
		await expect( page.locator( '.accountcreator-slips section' ).filter( { hasText: username } ) ).toContainText( password );
	}
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	await expectAsked( page, 'results' );
	await list.button( 'many' ).click();
	await stay( page, message( 'lose-results' ) );
	await list.expectView( 'results' );
} );

test( 'A password that was not copied is not left behind unasked', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName() } );
	await dialog.create();
	await dialog.expectOutcome( 'created' );
	await expectAsked( page, 'a password in sight' );
	await page.keyboard.press( 'Escape' );
	await stay( page, message( 'close-password' ) );
	for ( const action of [ 'many', 'one' ] ) {
		await dialog.root.locator( `[data-accountcreator-action=${ action }]` ).click();
		await stay( page, message( 'close-password' ) );
	}
	await dialog.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	expect( await asksBefore( page, () => history.back() ), 'once it is copied' ).toBe( false );
} );

test( 'That there is no name in the list is not said beside names', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	const none = list.root.getByText( message( 'list-empty' ) );
	await list.button( 'check' ).click();
	await expect( none ).toBeVisible();
	await list.text.fill( asSheet( makeGuests( 12 ) ) );
	await expect( list.root ).toContainText( '12 people found' );
	await expect( none ).toHaveCount( 0 );
} );

test( 'A step in a run is answered and the list goes on; all others are left at once', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { then: [ 'SecondFactor' ] } } } );
	const guests = makeGuests( 4 );
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ) );
	await list.start( 4 );
	const step = new Dialog( page );
	await expectStep( step );
	await step.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await step.button( 'next' ).click();
	await expect( step.root ).toContainText( message( 'step-exists', guests[ 1 ].username ) );
	await step.root.locator( '[data-accountcreator-action=leave-all]' ).click();
	await page.locator( '.accountcreator-question [data-accountcreator-action=confirm]' ).click();
	await list.finished();
	expect( ( await list.shown() ).map( ( { state } ) => state ) )
		.toEqual( [ 'created', 'unfinished', 'unfinished', 'unfinished' ] );
	for ( const { username } of guests ) {
		expect( await wiki.userExists( username ), username ).toBe( true );
	}
} );
