import type { Locator } from '@playwright/test';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { expect, test } from './fixtures';
import { look } from './look';
import { message } from './messages';

test( 'What is pasted is seen at once beside the text, and can be mended there', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody(), { viewport: { width: 1400, height: 900 } } );
	const list = await openList( wiki, page );
	await look( list, wiki, 'list-empty' );
	const guests = makeGuests( 4 );
	await list.text.fill( asSheet( guests ) );
	await expect( list.rows ).toHaveCount( 4 );
	const [ text, table ] = await Promise.all( [ list.text.boundingBox(), list.rows.first().boundingBox() ] );
	expect( table?.x ).toBeGreaterThan( ( text?.x ?? 0 ) + ( text?.width ?? 0 ) );
	expect( ( table?.y ?? 0 ) - ( text?.y ?? 0 ) ).toBeLessThan( 200 );
	await expect( list.root ).toContainText( '4 people found.' );
	// Nothing has been checked, and nothing is said of it.
	await expect( list.rows.first().locator( '.accountcreator-cell-state' ) ).toBeHidden();
	await look( list, wiki, 'list-beside' );

	await list.edit( list.cell( list.rows.nth( 1 ), 'email' ), 'another@example.org' );
	await list.box( list.rows.nth( 3 ) ).check();
	await list.button( 'remove-selected' ).click();
	await expect( list.rows ).toHaveCount( 3 );
	await list.button( 'fold-text' ).click();
	await expect( list.text ).toBeHidden();
	await look( list, wiki, 'list-folded' );
	await list.button( 'fold-text' ).click();
	await expect( list.text ).toBeVisible();
	// What was done in the table stays, though the text goes on.
	await list.text.fill( `${ asSheet( guests ) }Late Guest ${ guests[ 0 ].username }\tlate@example.org\r\n` );
	await expect( list.rows ).toHaveCount( 4 );
	await expect( list.cell( list.rows.nth( 1 ), 'email' ) ).toHaveText( 'another@example.org' );
	await list.button( 'check' ).click();
	await list.checked();
	expect( await list.counts() ).toEqual( { ready: 4 } );
	await expect( list.cell( list.rows.nth( 1 ), 'email' ) ).toHaveText( 'another@example.org' );
} );

test( 'Rows are ticked, and what is done to them is undone by one press @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	const guests = makeGuests( 6 );
	const emails = [ 'ada@gmial.com', 'bob@gmial.com', guests[ 2 ].email, guests[ 2 ].email, guests[ 4 ].email, '' ];
	await list.check( asSheet( guests.map( ( guest, index ) => ( { ...guest, email: emails[ index ] } ) ) ) );
	expect( await list.counts() ).toEqual( { warned: 3, ready: 2, rejected: 1 } );
	const box = ( index: number ): Locator => list.box( list.rows.nth( index ) );

	await box( 0 ).check();
	await expect( list.root ).toContainText( 'One person selected' );
	await box( 3 ).click( { modifiers: [ 'Shift' ] } );
	await expect( list.root ).toContainText( '4 people selected' );
	await look( list, wiki, 'table-selected' );
	await list.button( 'fix-selected' ).click();
	await list.checked();
	expect( await list.counts() ).toEqual( { ready: 4, warned: 1, rejected: 1 } );
	await list.button( 'undo' ).click();
	await list.checked();
	expect( await list.counts() ).toEqual( { warned: 3, ready: 2, rejected: 1 } );

	await list.button( 'accept' ).click();
	await list.checked();
	expect( await list.counts() ).toEqual( { ready: 5, rejected: 1 } );
	await list.button( 'undo' ).click();
	expect( await list.counts() ).toEqual( { warned: 3, ready: 2, rejected: 1 } );

	await list.button( 'reason' ).click();
	await expect( list.input( 'selectedreason' ) ).toBeFocused();
	await page.keyboard.type( 'Evening course' );
	await page.keyboard.press( 'Enter' );
	await expect( list.rows.nth( 3 ) ).toContainText( message( 'own-reason', 'Evening course' ) );
	await list.button( 'clear-selection' ).click();
	await expect( list.rows.locator( ':checked' ) ).toHaveCount( 0 );

	await box( 5 ).check();
	await list.input( 'selectedmode' ).selectOption( 'generate' );
	await list.checked();
	await expect( list.rows.nth( 5 ) ).toContainText( message( 'own-mode-generate' ) );
	await list.expectState( guests[ 5 ].username, 'ready' );
	await list.button( 'undo' ).click();
	await list.expectState( guests[ 5 ].username, 'rejected' );
	await list.button( 'select-shown' ).click();
	await list.box( list.rows.nth( 4 ) ).uncheck();
	await list.button( 'remove-selected' ).click();
	expect( await list.usernames() ).toEqual( [ guests[ 4 ].username ] );
	await list.button( 'undo' ).click();
	expect( await list.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
} );

test( 'Rows are put in order by their headings, by keyboard too', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	const guests = makeGuests( 3 );
	const emails = [ 'cleo@example.org', 'ada@example.org', 'bob@example.org' ];
	await list.check( asSheet( guests.map( ( guest, index ) => ( { ...guest, email: emails[ index ] } ) ) ) );
	const shown = (): Promise<string[]> => list.rows.locator( '[data-field=email]' ).allTextContents();
	await list.heading( 'email' ).click();
	await expect.poll( shown ).toEqual( [ 'ada@example.org', 'bob@example.org', 'cleo@example.org' ] );
	await expect( page.locator( '[aria-sort=ascending]' ) ).toHaveText( message( 'column-email' ) );
	// From the first row up, and along the headings.
	await list.cell( list.rows.first(), 'username' ).focus();
	await page.keyboard.press( 'ArrowUp' );
	await page.keyboard.press( 'ArrowRight' );
	await expect( list.heading( 'username' ) ).toBeFocused();
	await page.keyboard.press( 'ArrowRight' );
	await page.keyboard.press( 'Enter' );
	await expect.poll( shown ).toEqual( [ 'cleo@example.org', 'bob@example.org', 'ada@example.org' ] );
	await look( list, wiki, 'table-sorted' );
	await page.keyboard.press( 'Enter' );
	await expect.poll( shown ).toEqual( emails );
	await page.keyboard.press( 'ArrowDown' );
	await expect( list.rows.first().locator( ':focus' ) ).toHaveCount( 1 );
} );

test( 'Slips and login details are had for one person, too', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const list = await openList( wiki, page );
	const guests = makeGuests( 3 );
	await list.check( asSheet( guests ) );
	await list.start( 3 );
	await list.finished();
	await list.box( list.row( guests[ 1 ].username ) ).check();
	await list.button( 'copy-selected' ).click();
	await expect( list.root ).toContainText( message( 'copied' ) );
	const copied = await page.evaluate( () => navigator.clipboard.readText() );
	expect( copied ).toContain( `${ message( 'slip-username' ) } ${ guests[ 1 ].username }` );
	expect( copied ).toContain( message( 'slip-mailed' ) );
	expect( copied ).not.toContain( guests[ 0 ].username );
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await list.button( 'print-selected' ).click();
	await expect( page.locator( '.accountcreator-slips section' ) ).toHaveCount( 1 );
	await expect( page.locator( '.accountcreator-slips' ) ).toContainText( guests[ 1 ].username );
	await look( list, wiki, 'results-selected' );
} );
