import { openDialog, type Dialog } from './dialog';
import { expect, logIn, test, type Person } from './fixtures';
import { message } from './messages';
import { interfere, isCreation, Traffic } from './traffic';

/** Fills in a request of which nothing may get lost, the password least of all. */
async function fillInWithPassword( dialog: Dialog, username: string ): Promise<Record<string, string>> {
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( {
		username, email: 'zoe@example.org', reason: 'A reason to keep',
		password: 'typed by a friend', retype: 'typed by a friend'
	} );
	return dialog.typed();
}

test( 'A bad token is replaced without a word @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	await interfere( page, isCreation, 1, async ( route ) => {
		const data = new URLSearchParams( route.request().postData() ?? '' );
		data.set( 'createtoken', `0000${ data.get( 'createtoken' )?.slice( 4 ) }` );
		await route.continue( { postData: data.toString() } );
	} );
	const name = freshName();
	await fillInWithPassword( dialog, name );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations ).toHaveLength( 2 );
} );

test( 'A token that stays bad is not tried for ever', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	await interfere( page, isCreation, Infinity, async ( route ) => {
		const data = new URLSearchParams( route.request().postData() ?? '' );
		data.set( 'createtoken', 'nonsense' );
		await route.continue( { postData: data.toString() } );
	} );
	const before = await fillInWithPassword( dialog, freshName() );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( message( 'advice-badtoken' ) );
	expect( await dialog.typed() ).toEqual( before );
	expect( traffic.creations ).toHaveLength( 2 );
} );

test( 'A session that was renewed meanwhile does no harm @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const helper = await somebody();
	const page = await loggedIn( helper );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await fillInWithPassword( dialog, name );
	await wiki.endSessions( helper );
	await page.context().clearCookies();
	await logIn( wiki, page, helper );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations ).toHaveLength( 2 );
} );

test.describe( 'A lost session', () => {
	test( 'is said, and after logging in again elsewhere the same press works @1.39', async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const helper = await somebody();
		const page = await loggedIn( helper );
		const dialog = await openDialog( wiki, page );
		const name = freshName();
		const before = await fillInWithPassword( dialog, name );
		await wiki.endSessions( helper );
		await dialog.create();
		await dialog.expectOutcome( 'sessionLost' );
		await expect( dialog.outcome ).toContainText( message( 'session-lost', helper.name ) );
		await expect( dialog.outcome ).toBeFocused();
		expect( await dialog.typed() ).toEqual( before );
		expect( await wiki.userExists( name ) ).toBe( false );

		const other = await page.context().newPage();
		await other.goto( wiki.pageUrl( 'Special:UserLogin' ) );
		await other.locator( '[name=wpName]' ).fill( helper.name );
		await other.locator( '[name=wpPassword]' ).fill( helper.password );
		await other.locator( '#wpLoginAttempt' ).click();
		await expect( other.locator( '#pt-userpage, #pt-userpage-2' ).first() ).toContainText( helper.name );
		await other.close();

		await dialog.create();
		await dialog.expectCreated( name );
		expect( await wiki.creationLog( name ) ).toMatchObject( { user: helper.name, comment: 'A reason to keep' } );
	} );

	test( 'is said while typing, too: a check that cannot be made is no refusal', async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const helper = await somebody();
		const dialog = await openDialog( wiki, await loggedIn( helper ) );
		await wiki.endSessions( helper );
		await dialog.fillIn( { username: freshName() } );
		await expect( dialog.input( 'username' ) ).not.toHaveAccessibleDescription( message( 'name-checking' ) );
		await expect( dialog.input( 'username' ) ).not.toHaveAttribute( 'aria-invalid', 'true' );
		await expect( dialog.button( 'create' ) ).toBeEnabled();
	} );
} );

test( 'Logged in as somebody else meanwhile: nothing is created in their name @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const [ helper, other ]: Person[] = [ await somebody(), await somebody() ];
	const page = await loggedIn( helper );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	const before = await fillInWithPassword( dialog, name );
	await page.context().clearCookies();
	await logIn( wiki, page, other );
	await dialog.create();
	await dialog.expectOutcome( 'sessionLost' );
	await expect( dialog.outcome ).toContainText( message( 'session-other', helper.name, other.name ) );
	expect( await dialog.typed() ).toEqual( before );
	expect( await wiki.userExists( name ) ).toBe( false );
} );
