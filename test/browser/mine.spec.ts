import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { findCut } from './cut';
import { expect, test, type Person, type Wiki } from './fixtures';
import { ListDialog, openList } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { look } from './look';
import { message } from './messages';

const OPEN = { captcha: false } as const;
const PASSWORD = 'chosen by its owner';

const action = ( { root }: ListDialog, name: string ): Locator => (
	root.locator( `[data-accountcreator-action="${ name }"]` ).filter( { visible: true } )
);
const rows = ( { root }: ListDialog ): Locator => root.locator( '[data-accountcreator-mine]' );
const row = ( { root }: ListDialog, { username }: Guest ): Locator => (
	root.locator( `[data-accountcreator-mine][data-username="${ username }"]` )
);

/** Creates an account as it was done on an earlier day, without the dialog. */
async function create( wiki: Wiki, person: Person, { username, email }: Guest, reason: string, by: 'mail' | 'password' ): Promise<void> {
	const session = await wiki.apiAs( person );
	const answer = await session.createAccount( {
		username, email, reason, ...( by === 'mail' ? { mailpassword: '1' } : { password: PASSWORD, retype: PASSWORD } )
	} );
	expect( answer.status ).toBe( 'PASS' );
}

/** Somebody whose address is confirmed edits a page some times. */
async function edit( wiki: Wiki, { username: name, email }: Guest, times: number ): Promise<void> {
	const session = await wiki.apiAs( await wiki.makePerson( { name, password: PASSWORD, email } ) );
	for ( let time = 1; time <= times; time++ ) {
		await session.save( `Project:Sandbox of ${ name }`, `Edit ${ time }`, '' );
	}
}

async function expectMine( dialog: ListDialog ): Promise<void> {
	await expect( dialog.root ).toHaveAttribute( 'data-view', 'mine' );
	await expect( action( dialog, 'show-mine' ) ).toBeVisible();
	await expect( dialog.root ).not.toContainText( message( 'fetching' ) );
}

const inDays = ( days: number ): string => new Date( Date.now() + days * 86400000 ).toISOString().slice( 0, 10 );

/** Asks for a mail with a new password, and says yes. */
async function mailPassword( dialog: ListDialog, guest: Guest, said: string | RegExp ): Promise<void> {
	await row( dialog, guest ).locator( '[data-accountcreator-action="mail-password"]' ).click();
	const question = dialog.page.locator( '.accountcreator-question' );
	await expect( question ).toContainText( guest.username );
	await expect( question ).toContainText( said );
	await question.locator( '[data-accountcreator-action="confirm"]' ).click();
	await expect( row( dialog, guest ).getByRole( 'status' ) ).toContainText( message( 'mine-mail-taken', '' ) );
}

test( 'After an event its organizer sees who has edited, takes it along for the report, and has passwords mailed @1.39', async ( {
	wiki, mail, somebody, loggedIn
} ) => {
	test.setTimeout( 120_000 );
	const person = await somebody();
	const [ busy, idle, typed, other ] = makeGuests( 4 );
	await create( wiki, person, busy, 'Writing day', 'mail' );
	await create( wiki, person, idle, 'Writing DAY, second room', 'mail' );
	await create( wiki, person, typed, 'Writing day', 'password' );
	await create( wiki, person, other, 'Something else', 'mail' );
	await edit( wiki, busy, 3 );
	const page = await loggedIn( person, { scenario: OPEN } );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const dialog = await openList( wiki, page );
	await action( dialog, 'mine' ).click();
	await expectMine( dialog );
	await expect( rows( dialog ) ).toHaveCount( 4 );
	await dialog.input( 'minereason' ).fill( 'writing day' );
	await page.keyboard.press( 'Enter' );
	await expect( rows( dialog ) ).toHaveCount( 3 );
	await expect( row( dialog, busy ) ).toContainText( message( 'mine-mailable' ) );
	await expect( row( dialog, idle ) ).toContainText( message( 'mine-not-mailable' ) );
	await expect( row( dialog, busy ).getByRole( 'cell' ).nth( 2 ) ).toHaveText( '3' );
	await expect( row( dialog, busy ).getByRole( 'cell' ).nth( 3 ) ).toContainText( String( new Date().getFullYear() ) );
	await expect( row( dialog, idle ).getByRole( 'cell' ).nth( 2 ) ).toHaveText( '0' );
	for ( const count of [ message( 'mine-count', '3' ), message( 'mine-edited', '1' ), message( 'mine-edits-all', '3' ) ] ) {
		await expect( dialog.root ).toContainText( count );
	}
	await expect( row( dialog, busy ).getByRole( 'link' ).first() ).toHaveAttribute( 'href', /Special:Contributions/ );
	await look( dialog, wiki, 'mine' );

	const [ download ] = await Promise.all( [ page.waitForEvent( 'download' ), action( dialog, 'save-csv' ).click() ] );
	const saved = await readFile( await download.path(), 'utf8' );
	expect( saved.split( '\r\n' ).slice( 1 ).map( ( line ) => line.split( ',' )[ 0 ] ).sort() ).toEqual( [ busy, idle, typed ].map( ( { username } ) => username ).sort() );
	await action( dialog, 'copy-wikitext' ).click();
	const wikitext = await page.evaluate( () => navigator.clipboard.readText() );
	expect( wikitext ).toContain( `* ${ message( 'mine-edits-all', '3' ) }` );
	await wiki.savePage( `Project:Report ${ busy.username }`, wikitext );
	const { parse } = await ( await wiki.administrator() ).get( { action: 'parse', page: `Project:Report ${ busy.username }`, prop: 'text', formatversion: 2 } ) as { parse: { text: string } };
	expect( parse.text.match( /<tr>/g ) ).toHaveLength( 4 );

	// The wiki says yes to both, and sends a mail to the one who got none within 24 hours.
	mail.clear();
	await mailPassword( dialog, idle, /24/ );
	await mailPassword( dialog, typed, message( 'mine-mail' ) );
	const { text } = await mail.waitFor( typed.email );
	expect( text ).toContain( person.name );
	expect( mail.messages().map( ( { to } ) => to.join() ) ).toEqual( [ typed.email ] );
	await row( dialog, typed ).locator( '[data-accountcreator-action="mail-password"]' ).click();
	await expect( page.locator( '.accountcreator-question' ) ).toContainText( '24' );
	await page.locator( '.accountcreator-question [data-accountcreator-action="stay"]' ).click();

	await dialog.root.locator( 'summary', { hasText: message( 'mine-help-title' ) } ).click();
	await expect( dialog.root ).toContainText( message( 'mine-help-expires' ) );
	await dialog.input( 'minereason' ).fill( '' );
	await dialog.input( 'mineto' ).fill( inDays( -2 ) );
	await action( dialog, 'show-mine' ).click();
	await expect( dialog.root ).toContainText( message( 'mine-none' ) );
	await expect( rows( dialog ) ).toHaveCount( 0 );
	// The days the wrong way round
	await dialog.input( 'minefrom' ).fill( inDays( 1 ) );
	await action( dialog, 'show-mine' ).click();
	await expect( rows( dialog ) ).not.toHaveCount( 0 );
	await action( dialog, 'leave-mine' ).click();
	await dialog.expectView( 'list' );
	await expect( dialog.text ).toBeFocused();
} );

test( 'From the results there is a way to all of one’s accounts and back, and nothing of the list is lost', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody(), { scenario: OPEN } );
	const guests = makeGuests( 2 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ), 'mail' );
	await dialog.start( 2 );
	await dialog.finished();
	await action( dialog, 'mine' ).click();
	await expectMine( dialog );
	await expect( rows( dialog ) ).toHaveCount( 2 );
	await expect( dialog.rows.filter( { visible: true } ) ).toHaveCount( 0 );
	await action( dialog, 'leave-mine' ).click();
	await dialog.expectView( 'results' );
	expect( await dialog.counts() ).toEqual( { created: 2 } );
	// The results were not seen to their end: they are there again.
	await action( dialog, 'mine' ).click();
	await expectMine( dialog );
	await dialog.button( 'close' ).click();
	await expect( dialog.root ).toBeHidden();
	await page.locator( '#t-accountcreator' ).click();
	await dialog.expectView( 'results' );
	expect( await dialog.counts() ).toEqual( { created: 2 } );
} );

test( 'A link leads there, many accounts come a hundred at a time, and what does not come can be tried again', async ( {
	wiki, somebody, loggedIn, consoleWatch
} ) => {
	test.setTimeout( 180_000 );
	consoleWatch.allow( /Failed to load resource/, 'What is broken on purpose' );
	const person = await somebody();
	const guests = makeGuests( 103 );
	await Promise.all( [ 0, 1, 2 ].map( async ( third ) => {
		for ( const guest of guests.filter( ( _one, place ) => place % 3 === third ) ) {
			await create( wiki, person, guest, 'Big day', 'mail' );
		}
	} ) );
	const page = await loggedIn( person, { scenario: OPEN } );
	let isBroken = true;
	await page.route( ( url ) => url.searchParams.get( 'list' ) === 'users' && url.searchParams.has( 'ususerids' ), ( route ) => (
		isBroken ? route.abort() : route.continue()
	) );
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { mine: '1' } ) );
	const dialog = new ListDialog( page );
	await expect( dialog.root ).toHaveAttribute( 'data-view', 'mine' );
	expect( page.url() ).toContain( 'mine=1' );
	await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'mine-failed' ) } ) ).toBeVisible();
	await expect( rows( dialog ) ).toHaveCount( 100 );
	await look( dialog, wiki, 'mine-broken' );
	isBroken = false;
	await action( dialog, 'more-mine' ).click();
	await expect( row( dialog, guests[ 50 ] ) ).toContainText( message( 'mine-not-mailable' ) );
	await expect( dialog.root ).toContainText( message( 'mine-partly' ) );
	await action( dialog, 'more-mine' ).click();
	await expect( rows( dialog ) ).toHaveCount( 103 );
	await expect( dialog.root ).toContainText( message( 'mine-count', '103' ) );
	await expect( action( dialog, 'more-mine' ) ).toHaveCount( 0 );
} );

test( 'Where the wiki mails no passwords to whom somebody names, that is said and not offered @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const person = await somebody();
	const [ guest ] = makeGuests( 1 );
	await create( wiki, person, guest, 'Writing day', 'mail' );
	const page = await loggedIn( person, { scenario: { captcha: false, passwordReset: false } } );
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { mine: '1' } ) );
	const dialog = new ListDialog( page );
	await expectMine( dialog );
	await expect( row( dialog, guest ) ).toContainText( message( 'mine-not-mailable' ) );
	await expect( action( dialog, 'mail-password' ) ).toHaveCount( 0 );
	await dialog.root.locator( 'summary', { hasText: message( 'mine-help-title' ) } ).click();
	await expect( dialog.root ).toContainText( message( 'mine-no-mail' ) );
} );

for ( const { name, skin, query, width } of [
	{ name: 'day', skin: 'vector-2022', query: {}, width: 1280 },
	{ name: 'night @1.43', skin: 'vector-2022', query: { vectornightmode: '1' }, width: 1280 },
	{ name: 'phone', skin: 'minerva', query: {}, width: 360 },
	{ name: 'right to left', skin: 'vector-2022', query: { uselang: 'ar' }, width: 1280 },
	{ name: 'right to left on a phone', skin: 'minerva', query: { uselang: 'he' }, width: 360 }
] as const ) {
	test( `One’s accounts can be looked at by everybody, and nothing is cut: ${ name }`, async ( { wiki, somebody, loggedIn } ) => {
		test.setTimeout( 90_000 );
		const person = await somebody( { preferences: { skin } } );
		const guests = makeGuests( 4 );
		for ( const [ place, guest ] of guests.entries() ) {
			await create( wiki, person, guest, place === 1 ? 'Writing day of the municipal library with [[Project:A rather long title of a page]]' : 'Writing day', 'mail' );
		}
		await edit( wiki, guests[ 0 ], 2 );
		await wiki.block( guests[ 2 ].username, 'A test' );
		const page = await loggedIn( person, { scenario: OPEN, reducedMotion: 'reduce', viewport: { width, height: 800 } } );
		const dialog = await openList( wiki, page, query );
		const picture = `mine-${ name.replace( /\W+/g, '-' ) }`;
		await look( dialog, wiki, `${ picture }-offer` );
		await action( dialog, 'mine' ).click();
		await expect( dialog.root ).toHaveAttribute( 'data-view', 'mine' );
		await expect( action( dialog, 'mail-password' ) ).toHaveCount( 4 );
		await look( dialog, wiki, picture );
		expect( await findCut( dialog.root ) ).toEqual( [] );
		await action( dialog, 'mail-password' ).first().click();
		await page.locator( '.accountcreator-question [data-accountcreator-action="confirm"]' ).click();
		await expect( dialog.root.locator( '[data-accountcreator-mine]' ).first().getByRole( 'status' ) ).not.toBeEmpty();
		await dialog.root.locator( 'details summary' ).click();
		await dialog.root.locator( '[data-accountcreator-mine]' ).first().evaluate( ( element ) => element.scrollIntoView() );
		await look( dialog, wiki, `${ picture }-mailed` );
		await dialog.root.locator( 'details' ).evaluate( ( element ) => element.scrollIntoView() );
		await look( dialog, wiki, `${ picture }-help` );
		expect( await findCut( dialog.root ) ).toEqual( [] );
	} );
}
