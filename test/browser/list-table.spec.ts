import type { Locator } from '@playwright/test';
import { atRest } from './at-rest';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { holdAfter } from './hold';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';
import { expectPainted } from './painted';

const heightOf = async ( locator: Locator ): Promise<number> => ( await locator.boundingBox() )?.height ?? 0;

test( 'The tabs and the steps show where one is, and lead on', async ( { wiki, somebody, loggedIn }, testInfo ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const tab = ( name: 'to-one' | 'to-list' ): Locator => page.locator( '.accountcreator-tabs' ).getByRole( 'button', { name: message( name ), exact: true } );
	await expect( tab( 'to-one' ) ).toHaveAttribute( 'aria-current', 'page' );
	await dialog.fillIn( { username: 'Half typed' } );
	await tab( 'to-list' ).click();
	await expect( page.locator( '[name=list]' ) ).toBeFocused();
	await expect( tab( 'to-list' ) ).toHaveAttribute( 'aria-current', 'page' );
	const step = page.locator( '.accountcreator-steps [aria-current=step]' );
	await expect( step ).toHaveText( message( 'stage-list' ) );
	await expectPainted( page.locator( '.accountcreator-way' ), 'Tabs and steps', testInfo.outputPath( 'way.png' ) );
	// Nothing that was typed is lost on the way.
	await tab( 'to-one' ).click();
	await expect( dialog.input( 'username' ) ).toHaveValue( 'Half typed' );
	await expect( page.locator( '.accountcreator-steps' ) ).toHaveCount( 0 );
	await tab( 'to-list' ).click();

	const list = await openList( wiki, page );
	await list.check( asSheet( makeGuests( 3 ) ) );
	await expect( step ).toHaveText( message( 'stage-check' ) );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 3 );
	const route = await held;
	await expect( step ).toHaveText( message( 'stage-create' ) );
	await expect( tab( 'to-one' ) ).toBeDisabled();
	release();
	await route.fallback();
	await list.finished();
	await expect( step ).toHaveText( message( 'stage-hand-out' ) );
	await expect( tab( 'to-one' ) ).toBeEnabled();
} );

test( 'The dialog for one account is as high as what is in it, and does not shrink under the hands @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { viewport: { width: 1280, height: 1000 } } );
	const dialog = await openDialog( wiki, page );
	const frame = dialog.root.locator( '.oo-ui-window-frame' );
	const content = dialog.root.locator( '.accountcreator-one' );
	const room = async (): Promise<number> => await heightOf( dialog.root.locator( '.accountcreator-body' ) ) - await heightOf( content );
	await expect.poll( room ).toBeLessThan( 70 );
	await dialog.mode( 'type' ).check();
	await expect.poll( room ).toBeLessThan( 70 );
	// Its growing is animated.
	await atRest( page );
	const grown = await heightOf( frame );
	await dialog.mode( 'mail' ).check();
	await expect( dialog.input( 'password' ) ).toBeHidden();
	await atRest( page );
	expect( await heightOf( frame ) ).toBe( grown );
	await dialog.fillIn( { username: freshName(), email: 'zoe@example.org' } );
	await dialog.create();
	await dialog.expectOutcome( 'created' );
	await expect.poll( room ).toBeLessThan( 70 );
	expect( await heightOf( frame ) ).toBeLessThan( grown );
} );

test( 'A cell is edited by one click, copied, pasted into, emptied, and all of it taken back', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const { keyboard } = page;
	const list = await openList( wiki, page );
	const guests = makeGuests( 3 );
	const [ first, second, third ] = guests;
	await list.check( asSheet( guests ) );
	const cell = ( name: string ): Locator => list.cell( list.row( name ), 'email' );
	// Nobody said anything of real names: there is no column for them.
	await expect( list.cell( list.rows.first(), 'realname' ) ).toBeHidden();
	await cell( first.username ).click();
	await keyboard.press( 'End' );
	await keyboard.type( '.uk' );
	await keyboard.press( 'Enter' );
	await expect( cell( first.username ) ).toHaveText( `${ first.email }.uk` );
	await expect( cell( second.username ) ).toBeFocused();
	await keyboard.press( 'ArrowUp' );
	await keyboard.press( 'ControlOrMeta+c' );
	await keyboard.press( 'ArrowDown' );
	await keyboard.press( 'ArrowDown' );
	await expect( cell( third.username ) ).toBeFocused();
	await keyboard.press( 'ControlOrMeta+v' );
	await expect( cell( third.username ) ).toHaveText( `${ first.email }.uk` );
	await expect( list.row( third.username ) ).toContainText( message( 'remark-email-repeated', '2' ) );
	// The remark leads to the row that it is about.
	await list.row( third.username ).locator( '[data-accountcreator-action=go-to-line]' ).click();
	await expect( list.cell( list.row( first.username ), 'username' ) ).toBeFocused();
	await cell( second.username ).focus();
	await keyboard.press( 'Delete' );
	await expect( cell( second.username ) ).toHaveText( '' );
	await list.expectState( second.username, 'rejected' );
	await look( list, wiki, 'table-edited' );
	await keyboard.press( 'ControlOrMeta+z' );
	await expect( cell( second.username ) ).toHaveText( second.email );
	await list.button( 'undo' ).click();
	await expect( cell( third.username ) ).toHaveText( third.email );
	await list.button( 'undo' ).click();
	await expect( cell( first.username ) ).toHaveText( first.email );
	await expect( list.button( 'undo' ) ).toHaveCount( 0 );
	await list.checked();
	expect( await list.counts() ).toEqual( { ready: 3 } );
} );

test( 'Suggestions are applied all at once, and passwords made for all who lack an address', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	const guests = makeGuests( 5 );
	const emails = [ 'ada@gmial.com', guests[ 1 ].email, 'cleo@hotmial.com', '', '' ];
	await list.check( asSheet( guests.map( ( guest, index ) => ( { ...guest, email: emails[ index ] } ) ) ) );
	expect( await list.counts() ).toEqual( { warned: 2, ready: 1, rejected: 2 } );
	await expect( list.button( 'start' ) ).toHaveText( 'Create 3 accounts, leave out 2' );
	await expect( list.root ).toContainText( '3 accounts can be created, 2 of them with a warning. 2 need a change.' );
	await look( list, wiki, 'table-bulk' );
	await list.button( 'fix-all' ).click();
	await list.checked();
	await expect( list.cell( list.rows.nth( 0 ), 'email' ) ).toHaveText( 'ada@gmail.com' );
	await expect( list.cell( list.rows.nth( 2 ), 'email' ) ).toHaveText( 'cleo@hotmail.com' );
	await expect( list.button( 'fix-all' ) ).toHaveCount( 0 );
	await list.button( 'make-passwords' ).click();
	await list.checked();
	expect( await list.counts() ).toEqual( { ready: 5 } );
	// They are nowhere else: the sheet first.
	const sheet = await list.save( 'save-sheet' );
	const lines = sheet.text.trim().split( /\r?\n/ );
	expect( lines.filter( ( line ) => (
		line.includes( guests[ 3 ].username ) || line.includes( guests[ 4 ].username )
	) ) ).toHaveLength( 2 );
	await list.start( 5 );
	await list.finished();
	expect( await list.counts() ).toEqual( { created: 5 } );
	await expect( list.root ).toContainText( '5 accounts of 5 created.' );
	expect( await wiki.creationLog( guests[ 0 ].username ) ).toMatchObject( { action: 'byemail' } );
	expect( await wiki.creationLog( guests[ 4 ].username ) ).toMatchObject( { action: 'create2' } );
} );

test( 'By touch, on a phone: what can be pressed is large enough, and an address is added by a tap', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody(), { viewport: { width: 360, height: 740 }, hasTouch: true } );
	const list = await openList( wiki, page, { useskin: 'minerva' } );
	const [ first, second ] = makeGuests( 2 );
	await list.check( asSheet( [ first, { ...second, email: '' } ] ) );
	const cell = list.cell( list.row( second.username ), 'email' );
	await cell.scrollIntoViewIfNeeded();
	expect( await cell.evaluate( ( element ) => getComputedStyle( element, '::before' ).content ) )
		.toBe( `"${ message( 'add-email' ) }"` );
	const pressed = list.root.locator( '.accountcreator-tabs button, .accountcreator-body button, [data-field]' );
	for ( const one of await pressed.filter( { visible: true } ).all() ) {
		expect( await heightOf( one ), await one.evaluate( ( { outerHTML } ) => outerHTML.slice( 0, 200 ) ) )
			.toBeGreaterThanOrEqual( 43.5 );
	}
	await look( list, wiki, 'table-phone' );
	await cell.tap();
	await page.keyboard.type( second.email );
	await page.keyboard.press( 'Enter' );
	await list.expectState( second.username, 'ready' );
	await list.button( 'start' ).tap();
	await list.finished();
	expect( await list.counts() ).toEqual( { created: 2 } );
} );

test( 'The title of the page says that the list is done, until the person looks', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	await list.check( asSheet( makeGuests( 2 ) ) );
	await page.evaluate( () => {
		document.hasFocus = () => false;
	} );
	await list.start( 2 );
	await list.finished();
	await expect( page ).toHaveTitle( new RegExp( `^${ message( 'title-done', '2', '2' ) } ` ) );
	await page.evaluate( () => window.dispatchEvent( new Event( 'focus' ) ) );
	await expect( page ).not.toHaveTitle( /^✓/ );
} );
