import { expect, test, type Wiki } from './fixtures';
import type { Locator, Page } from '@playwright/test';
import { tabTo } from './keyboard';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, createEarlier, makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';
import { Traffic } from './traffic';

const recent = ( dialog: ListDialog ): Locator => dialog.root.locator( '[data-accountcreator-recent]' );

/** Counts the keys that are no part of a text. */
async function typePerson( page: Page, parts: readonly string[] ): Promise<number> {
	let keys = 0;
	for ( const part of parts ) {
		await page.keyboard.type( part );
		await page.keyboard.press( 'Enter' );
		keys++;
	}
	return keys;
}

async function expectDesk( dialog: ListDialog ): Promise<void> {
	await expect( dialog.root ).toHaveAttribute( 'data-view', 'desk' );
	await expect( dialog.input( 'username' ).filter( { visible: true } ) ).toBeFocused();
}

/** Opens the desk from an empty list. */
async function openDesk( wiki: Wiki, page: Page, query: Record<string, string> = {} ): Promise<ListDialog> {
	const dialog = await openList( wiki, page, query );
	await dialog.button( 'desk' ).click();
	await expectDesk( dialog );
	return dialog;
}

const created = ( dialog: ListDialog, username: string ): Promise<void> => expect(
	recent( dialog ).and( dialog.root.locator( `[data-username="${ username }"]` ) )
).toHaveAttribute( 'data-state', 'created', { timeout: 20_000 } );

test( 'Twelve people come to a desk, by keyboard alone, with a reload in between @1.39', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 180_000 );
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 12 );
	const dialog = await openList( wiki, page, { reason: 'Workshop at the library' } );
	await tabTo( page, '[data-accountcreator-action="desk"]' );
	await page.keyboard.press( 'Enter' );
	await expectDesk( dialog );
	for ( const [ place, { username, email } ] of guests.entries() ) {
		if ( place === 7 ) {
			await created( dialog, guests[ 6 ].username );
			await page.reload();
			await tabTo( page, '[data-accountcreator-action="resume"]' );
			await page.keyboard.press( 'Enter' );
			await expectDesk( dialog );
			await created( dialog, guests[ 6 ].username );
		}
		// The next one does not wait until the wiki has answered.
		expect( await typePerson( page, [ username, email ] ), 'keys besides the text' ).toBeLessThan( 3 );
		await expect( recent( dialog ).first() ).toHaveAttribute( 'data-username', username );
	}
	await created( dialog, guests[ 11 ].username );
	await expect( recent( dialog ) ).toHaveCount( 5 );
	await expect( recent( dialog ).first() ).toContainText( guests[ 11 ].email );
	await look( dialog, wiki, 'walk-up' );
	const usernames = guests.map( ( { username } ) => username );
	expect( traffic.creations.map( ( { username } ) => username ) ).toEqual( usernames );
	for ( const { username } of guests ) {
		expect( await wiki.creationLog( username ), username )
			.toMatchObject( { action: 'byemail', comment: 'Workshop at the library' } );
	}
	// The day's list is the same list.
	await dialog.button( 'leave-desk' ).click();
	await dialog.expectView( 'results' );
	await expect( dialog.root.locator( '[data-accountcreator-row][data-state=created]' ) ).toHaveCount( 12 );
	expect( await dialog.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
} );

test( 'A latecomer comes to a finished list, and gets a password that is in sight and on a slip', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 120_000 );
	const page = await loggedIn( await somebody() );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const [ late, ...guests ] = makeGuests( 4 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	await dialog.start( 3 );
	await dialog.finished();
	await dialog.button( 'desk' ).click();
	await expectDesk( dialog );
	await dialog.input( 'passwordmode' ).filter( { visible: true } ).selectOption( 'generate' );
	await expect( dialog.root ).toContainText( message( 'desk-generate-help' ) );
	await dialog.input( 'username' ).filter( { visible: true } ).focus();
	expect( await typePerson( page, [ late.username, late.email ] ) ).toBe( 2 );
	await created( dialog, late.username );
	await expect( recent( dialog ).first() ).toContainText( late.email );
	const password = await recent( dialog ).first().locator( 'code' ).innerText();
	expect( await wiki.api().login( { name: late.username, password } ) ).toMatchObject( { status: 'PASS' } );
	await look( dialog, wiki, 'walk-up-latecomer' );
	await recent( dialog ).first().locator( '[data-accountcreator-action="copy-details"]' ).click();
	expect( await page.evaluate( () => navigator.clipboard.readText() ) ).toContain( password );
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await recent( dialog ).first().locator( '[data-accountcreator-action="print-slip"]' ).click();
	await page.emulateMedia( { media: 'print' } );
	await expect( page.locator( '.accountcreator-slips section' ) ).toHaveText( [ new RegExp( password ) ] );
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	await page.emulateMedia( { media: 'screen' } );
	// Whoever goes away with a password that is nowhere else is asked first.
	await dialog.button( 'close' ).click();
	await expect( page.locator( '.accountcreator-question' ) ).toContainText( message( 'close-passwords' ) );
	await page.locator( '.accountcreator-question [data-accountcreator-action="stay"]' ).click();
	const sheet = await dialog.save( 'save-sheet' );
	expect( sheet.text ).toContain( password );
	await dialog.button( 'leave-desk' ).click();
	expect( await dialog.counts() ).toEqual( { created: 4 } );
	expect( await dialog.usernames() ).toEqual( [ ...guests, late ].map( ( { username } ) => username ) );
} );

test( 'After a reload at a desk nobody is told of a sheet that was never saved', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const [ guest ] = makeGuests( 1 );
	const dialog = await openDesk( wiki, page );
	await dialog.input( 'passwordmode' ).filter( { visible: true } ).selectOption( 'generate' );
	await dialog.input( 'username' ).filter( { visible: true } ).focus();
	await typePerson( page, [ guest.username, '' ] );
	await created( dialog, guest.username );
	await page.reload( { waitUntil: 'commit' } );
	await dialog.button( 'resume' ).click();
	await created( dialog, guest.username );
	await expect( dialog.root ).toContainText( 'If you saved them in a sheet' );
	await expect( dialog.root ).not.toContainText( 'the sheet that you saved' );
} );

test( 'A name that is taken comes back into the fields, and a warning waits for somebody', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const { name: taken } = await somebody();
	const [ colleagues, fresh ] = makeGuests( 2 );
	await createEarlier( wiki, await somebody(), colleagues );
	const dialog = await openDesk( wiki, page );
	await typePerson( page, [ taken, 'zoe@example.org' ] );
	const username = dialog.input( 'username' ).filter( { visible: true } );
	await expect( username ).toHaveValue( taken );
	await expect( username ).toBeFocused();
	await expect( dialog.root.getByRole( 'alert' ).filter( { visible: true } ).first() ).not.toBeEmpty();
	await look( dialog, wiki, 'walk-up-taken' );
	await expect( recent( dialog ) ).toHaveCount( 0 );
	await username.fill( '' );
	await dialog.input( 'email' ).filter( { visible: true } ).fill( '' );
	await username.focus();
	await typePerson( page, [ fresh.username, 'zoe@gmial.com' ] );
	await expect( recent( dialog ).first() ).toHaveAttribute( 'data-state', 'warned' );
	await look( dialog, wiki, 'walk-up-warned' );
	// Another organizer of the day has been faster.
	await typePerson( page, [ colleagues.username, colleagues.email ] );
	await expect( username ).toHaveValue( colleagues.username );
	await look( dialog, wiki, 'walk-up-namesake' );
	await dialog.root.locator( '[data-accountcreator-action="theirs"]' ).click();
	await expect( username ).toHaveValue( '' );
	await expect( recent( dialog ).first() ).toHaveAttribute( 'data-state', 'already' );
	await expect( recent( dialog ).first().locator( '[data-accountcreator-action="print-slip"]' ) ).toBeVisible();
	await look( dialog, wiki, 'walk-up-known' );
	await recent( dialog ).nth( 1 ).locator( '[data-accountcreator-action="fix"]' ).click();
	await created( dialog, fresh.username );
	await expect( recent( dialog ).nth( 1 ) ).toContainText( 'zoe@gmail.com' );
} );

test( 'At the wiki’s limit the desk waits, and says so @1.43', async ( { wiki, somebody, loggedIn } ) => {
	const guests = makeGuests( 3 );
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: false, throttle: 1 }
	} );
	const dialog = await openDesk( wiki, page );
	await typePerson( page, [ guests[ 0 ].username, guests[ 0 ].email ] );
	await created( dialog, guests[ 0 ].username );
	await expect( dialog.root ).toContainText( /You created one account/ );
	await typePerson( page, [ guests[ 1 ].username, guests[ 1 ].email ] );
	await expect( dialog.input( 'resumeat' ) ).toBeVisible();
	await typePerson( page, [ guests[ 2 ].username, guests[ 2 ].email ] );
	await expect( recent( dialog ).first() ).toHaveAttribute( 'data-state', 'ready' );
	await expect( dialog.button( 'resume' ) ).toContainText( '2' );
	await look( dialog, wiki, 'walk-up-limit' );
} );

for ( const [ name, query ] of [
	[ 'from right to left on a phone', { useskin: 'minerva', uselang: 'he' } ],
	[ 'at night @1.43', { vectornightmode: '1' } ]
] as const ) {
	test( `The desk can be used by everybody ${ name }`, async ( { wiki, somebody, loggedIn } ) => {
		const isPhone = 'useskin' in query;
		const page = await loggedIn( await somebody(), isPhone ? { viewport: { width: 360, height: 740 } } : {} );
		const guests = makeGuests( 2 );
		const dialog = await openList( wiki, page, query );
		await dialog.button( 'desk' ).click();
		await expectDesk( dialog );
		await dialog.input( 'passwordmode' ).filter( { visible: true } ).selectOption( 'generate' );
		await dialog.input( 'username' ).filter( { visible: true } ).focus();
		for ( const { username } of guests ) {
			await typePerson( page, [ username, '' ] );
			await created( dialog, username );
		}
		await expect( recent( dialog ).first().locator( 'code' ) ).toBeInViewport( { ratio: 1 } );
		await look( dialog, wiki, `walk-up-${ isPhone ? 'phone' : 'night' }` );
		// Nothing is cut off at the side.
		const body = dialog.root.locator( '.accountcreator-body' );
		const cut = await body.evaluate( ( { scrollWidth, clientWidth } ) => scrollWidth - clientWidth );
		expect( cut ).toBeLessThanOrEqual( 0 );
	} );
}
