import { openDialog, type Dialog } from './dialog';
import { expect, test, type MailTrap, type Wiki } from './fixtures';
import { Traffic } from './traffic';

const addressOf = ( name: string ): string => `${ name.toLowerCase().replace( ' ', '.' ) }@example.org`;

async function mailedPassword( mail: MailTrap, address: string ): Promise<string> {
	const { text } = await mail.waitFor( address );
	const found = /password "([^"]+)"/.exec( text );
	if ( !found?.[ 1 ] ) {
		throw new Error( `No password in this mail:\n${ text }` );
	}
	return found[ 1 ];
}

async function expectLogin( wiki: Wiki, name: string, password: string, status: 'PASS' | 'UI' ): Promise<void> {
	const answer = await wiki.api().login( { name, password } );
	expect( answer, `with ${ password }` ).toMatchObject( { status } );
}

test( 'A mailed password is in the mail and logs in @1.39', async ( { wiki, mail, somebody, loggedIn, freshName } ) => {
	const helper = await somebody();
	const dialog = await openDialog( wiki, await loggedIn( helper ) );
	const name = freshName();
	await expect( dialog.mode( 'mail' ) ).toBeChecked();
	await dialog.fillIn( { username: name, email: addressOf( name ), reason: 'Edit-a-thon at the library' } );
	await dialog.create();
	await dialog.expectCreated( name );
	await expect( dialog.outcome ).toContainText( addressOf( name ) );
	await expect( dialog.shownPassword ).toHaveCount( 0 );

	// A temporary password gets as far as the step that asks for a new one.
	await expectLogin( wiki, name, await mailedPassword( mail, addressOf( name ) ), 'UI' );
	expect( await wiki.creationLog( name ) )
		.toMatchObject( { action: 'byemail', user: helper.name, comment: 'Edit-a-thon at the library' } );
} );

test( 'The person whose password was mailed chooses one in the login form @1.39', async ( {
	wiki, mail, somebody, loggedIn, visit, freshName
} ) => {
	const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
	const name = freshName();
	await dialog.fillIn( { username: name, email: addressOf( name ) } );
	await dialog.create();
	await dialog.expectCreated( name );

	const page = await visit();
	await page.goto( wiki.pageUrl( 'Special:UserLogin' ) );
	await page.locator( '[name=wpName]' ).fill( name );
	await page.locator( '[name=wpPassword]' ).fill( await mailedPassword( mail, addressOf( name ) ) );
	await page.locator( '#wpLoginAttempt' ).click();
	const passwords = page.locator( '[type=password]:visible' );
	await expect( passwords ).toHaveCount( 2 );
	await passwords.first().fill( 'a new one of my own' );
	await passwords.last().fill( 'a new one of my own' );
	await passwords.last().press( 'Enter' );
	await expect( page.locator( '#pt-userpage, #pt-userpage-2' ).first() ).toContainText( name );
} );

test( 'A generated password is shown once and logs in @1.39', async ( { wiki, mail, somebody, loggedIn, freshName } ) => {
	const helper = await somebody();
	const page = await loggedIn( helper );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, email: addressOf( name ), reason: 'At the desk' } );
	await expect( dialog.shownPassword ).toHaveCount( 0 );
	await dialog.create();
	await dialog.expectCreated( name );

	const password = await dialog.shownPassword.inputValue();
	expect( password.length ).toBeGreaterThanOrEqual( 12 );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await dialog.root.getByRole( 'button', { name: 'Copy', exact: true } ).click();
	expect( await page.evaluate( () => navigator.clipboard.readText() ) ).toBe( password );
	await expectLogin( wiki, name, password, 'PASS' );
	expect( await wiki.creationLog( name ) )
		.toMatchObject( { action: 'create2', user: helper.name, comment: 'At the desk' } );
	// The wiki sends its usual mail to confirm the address, and nothing with a password.
	expect( mail.messages().filter( ( { text } ) => text.includes( password ) ) ).toEqual( [] );

	await dialog.button( 'one' ).click();
	await expect( dialog.shownPassword ).toHaveCount( 0 );
	expect( ( await page.content() ).includes( password ), 'password left in the page' ).toBe( false );
} );

test( 'A typed password logs in @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const helper = await somebody();
	const dialog = await openDialog( wiki, await loggedIn( helper ) );
	const name = freshName();
	await expect( dialog.input( 'password' ) ).toHaveCount( 0 );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: name, password: 'typed by a friend', retype: 'typed by a friend' } );
	await dialog.create();
	await dialog.expectCreated( name );
	await expect( dialog.shownPassword ).toHaveCount( 0 );
	await expectLogin( wiki, name, 'typed by a friend', 'PASS' );
	expect( await wiki.creationLog( name ) ).toMatchObject( { action: 'create2', user: helper.name } );
} );

test( 'The reason is in Special:Log/newusers, where the dialog links to @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, reason: `For ${ name } at the fair` } );
	await dialog.create();
	await dialog.expectCreated( name );
	const log = dialog.root.getByRole( 'link', { name: 'Log entry' } );
	await page.goto( new URL( String( await log.getAttribute( 'href' ) ), wiki.url ).href );
	const entries = page.locator( '.mw-logline-newusers' );
	await expect( entries ).toHaveCount( 1 );
	await expect( entries ).toContainText( `For ${ name } at the fair` );
} );

test( 'One POST carries every field of the requests that are used @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.fillIn( { username: name, email: addressOf( name ), realname: '', reason: 'Because' } );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations ).toHaveLength( 1 );
	const [ sent ] = traffic.creations;
	// What is empty goes along: the wiki drops a request of which a field is missing, without a word.
	expect( sent ).toMatchObject( {
		username: name, email: addressOf( name ), realname: '', reason: 'Because', mailpassword: '1'
	} );
	expect( sent ).not.toHaveProperty( 'password' );
	expect( sent ).not.toHaveProperty( 'retype' );
} );

test( 'The real name gets into the account @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
	const name = freshName();
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( {
		username: name, realname: 'Zoë Müller-Ångström', password: 'typed by a friend', retype: 'typed by a friend'
	} );
	await dialog.create();
	await dialog.expectCreated( name );
	const session = await wiki.apiAs( { name, password: 'typed by a friend' } );
	const answer = await session.get( { action: 'query', meta: 'userinfo', uiprop: 'realname' } );
	expect( answer.query.userinfo.realname ).toBe( 'Zoë Müller-Ångström' );
} );

test.describe( 'Pressed twice, it is sent once', () => {
	const presses: Record<string, ( dialog: Dialog ) => Promise<unknown>> = {
		'double click': ( dialog ) => dialog.button( 'create' ).dblclick(),
		'Enter, Enter': async ( dialog ) => {
			await dialog.input( 'username' ).focus();
			// Straight after each other, without waiting for anything in between.
			await Promise.all( [ dialog.page.keyboard.press( 'Enter' ), dialog.page.keyboard.press( 'Enter' ) ] );
		}
	};
	for ( const [ title, press ] of Object.entries( presses ) ) {
		test( title, async ( { wiki, somebody, loggedIn, freshName } ) => {
			const page = await loggedIn( await somebody() );
			const traffic = new Traffic( page.context() );
			const dialog = await openDialog( wiki, page );
			const name = freshName();
			await dialog.mode( 'generate' ).check();
			await dialog.fillIn( { username: name } );
			await press( dialog );
			await dialog.expectCreated( name );
			expect( traffic.creations ).toHaveLength( 1 );
		} );
	}
} );

test( 'Create another keeps reason and password mode, and nothing else', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
	const [ first, second ] = [ freshName(), freshName() ];
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( {
		username: first, email: addressOf( first ), realname: 'First', reason: 'A course',
		password: 'typed by a friend', retype: 'typed by a friend'
	} );
	await dialog.create();
	await dialog.expectCreated( first );
	await dialog.button( 'one' ).click();

	await expect( dialog.mode( 'type' ) ).toBeChecked();
	await expect( dialog.input( 'reason' ) ).toHaveValue( 'A course' );
	await expect( dialog.input( 'username' ) ).toBeFocused();
	for ( const name of [ 'username', 'email', 'realname', 'password', 'retype' ] ) {
		await expect( dialog.input( name ) ).toHaveValue( '' );
	}
	await dialog.fillIn( { username: second, password: 'typed for another', retype: 'typed for another' } );
	await dialog.create();
	await dialog.expectCreated( second );
	await expectLogin( wiki, second, 'typed for another', 'PASS' );
} );
