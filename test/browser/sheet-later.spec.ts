import { expect, test, type Wiki } from './fixtures';
import type { Page } from '@playwright/test';
import { openList, type ListDialog, type SavedFile } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { look } from './look';
import { message } from './messages';
import { Traffic } from './traffic';

/** The passwords in a sheet, in the order of its rows. */
const passwordsIn = ( { text }: SavedFile ): string[] => text.trim().split( /\r?\n/ ).slice( 1 )
	.map( ( line ) => line.split( ',' )[ 3 ] ?? '' );

/** Puts a saved sheet in as a file, and has it checked. */
async function openSheet( dialog: ListDialog, { path }: SavedFile ): Promise<void> {
	await dialog.input( 'listfile' ).setInputFiles( path );
	await expect( dialog.text ).not.toHaveValue( '' );
	await dialog.button( 'check' ).click();
	await dialog.checked();
}

/** What is printed, a text for each person. */
async function printed( page: Page, dialog: ListDialog ): Promise<string[]> {
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await dialog.button( 'print-slips' ).click();
	await page.emulateMedia( { media: 'print' } );
	const texts = await page.locator( '.accountcreator-slips section' ).allInnerTexts();
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	await page.emulateMedia( { media: 'screen' } );
	return texts;
}

/** A list with passwords that are made, created in a language of the interface. */
async function createList( wiki: Wiki, page: Page, guests: Guest[], uselang: string ): Promise<SavedFile> {
	const dialog = await openList( wiki, page, { uselang } );
	await dialog.check( asSheet( guests ), 'generate' );
	const sheet = await dialog.save( 'save-sheet' );
	await dialog.button( 'start' ).click();
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: guests.length } );
	return sheet;
}

test( 'A sheet that is opened on another day gives slips and login details, and creates nothing', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 120_000 );
	const person = await somebody();
	const guests = makeGuests( 3 );
	const sheet = await createList( wiki, await loggedIn( person ), guests, 'fr' );
	expect( sheet.text ).toContain( 'Motif,' );
	const passwords = passwordsIn( sheet );

	// Another browser, and another language of the interface
	const page = await loggedIn( person );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const traffic = new Traffic( page.context() );
	const dialog = await openList( wiki, page );
	await openSheet( dialog, sheet );
	expect( await dialog.counts() ).toEqual( { already: 3 } );
	await expect( dialog.button( 'start' ) ).toHaveCount( 0 );
	await expect( dialog.root ).toContainText( message( 'summary-earlier' ) );
	await look( dialog, wiki, 'sheet-later' );

	const slips = await printed( page, dialog );
	expect( slips ).toHaveLength( 3 );
	for ( const [ place, { username } ] of guests.entries() ) {
		expect( slips[ place ] ).toContain( username );
		expect( slips[ place ] ).toContain( passwords[ place ] );
	}
	await dialog.button( 'copy-details' ).click();
	await expect( dialog.root.getByRole( 'status' ).filter( { hasText: message( 'copied' ) } ) ).toBeVisible();
	const details = await page.evaluate( () => navigator.clipboard.readText() );
	expect( details ).toContain( `${ message( 'slip-username' ) } ${ guests[ 2 ].username }` );
	expect( details ).toContain( `${ message( 'slip-password' ) } ${ passwords[ 2 ] }` );

	// One of them wants theirs again, and nobody else's is taken along.
	await dialog.box( dialog.row( guests[ 1 ].username ) ).check();
	await dialog.button( 'copy-selected' ).click();
	await expect.poll( () => page.evaluate( () => navigator.clipboard.readText() ) ).not.toBe( details );
	const own = await page.evaluate( () => navigator.clipboard.readText() );
	expect( own ).toContain( passwords[ 1 ] );
	expect( own ).not.toContain( passwords[ 2 ] );
	expect( traffic.creations ).toEqual( [] );
} );

test( 'A colleague’s sheet gives slips, and it is said whose accounts these are', async ( { wiki, somebody, loggedIn } ) => {
	test.setTimeout( 90_000 );
	const guests = makeGuests( 2 );
	const sheet = await createList( wiki, await loggedIn( await somebody() ), guests, 'en' );
	const page = await loggedIn( await somebody() );
	const dialog = await openList( wiki, page );
	await openSheet( dialog, sheet );
	expect( await dialog.counts() ).toEqual( { already: 2 } );
	await expect( dialog.root ).toContainText( '2 of these accounts were created by somebody else' );
	const slips = await printed( page, dialog );
	expect( slips ).toHaveLength( 2 );
	expect( slips[ 1 ] ).toContain( passwordsIn( sheet )[ 1 ] );
	await look( dialog, wiki, 'sheet-later-colleague' );
} );

test( 'A sheet of which some accounts exist gives their slips, and creates the others', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 120_000 );
	const person = await somebody();
	const guests = makeGuests( 3 );
	const sheet = await createList( wiki, await loggedIn( person ), guests.slice( 0, 2 ), 'en' );
	const page = await loggedIn( person );
	const dialog = await openList( wiki, page );
	// Somebody came later, and was written into the sheet.
	const text = `${ sheet.text.trim() }\r\n${ guests[ 2 ].username },,,latecomer 12345,,,\r\n`;
	await dialog.check( text );
	expect( await dialog.counts() ).toEqual( { already: 2, ready: 1 } );
	expect( await printed( page, dialog ) ).toHaveLength( 2 );
	await dialog.start( 1 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { already: 2, created: 1 } );
	const slips = await printed( page, dialog );
	expect( slips ).toHaveLength( 3 );
	expect( slips[ 2 ] ).toContain( 'latecomer 12345' );
	expect( slips[ 0 ] ).toContain( passwordsIn( sheet )[ 0 ] );
} );
