import { Dialog, openDialog } from './dialog';
import { expect, test } from './fixtures';
import { tabTo } from './keyboard';
import { message } from './messages';

test( 'An account, and another, without a mouse @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const { keyboard } = page;
	const [ first, second ] = [ freshName(), freshName() ];
	const dialog = new Dialog( page );
	const focusIs = ( name: string ): Promise<void> => expect( dialog.input( name ) ).toBeFocused();
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await tabTo( page, '#t-accountcreator' );
	await keyboard.press( 'Enter' );

	await focusIs( 'username' );
	await keyboard.type( 'Admin' );
	await keyboard.press( 'Tab' );
	await expect( dialog.mode( 'mail' ) ).toBeFocused();
	await keyboard.press( 'Tab' );
	await focusIs( 'email' );
	await keyboard.type( 'zoe@example.org' );
	await keyboard.press( 'Tab' );
	await focusIs( 'realname' );
	await keyboard.press( 'Tab' );
	await focusIs( 'reason' );
	await keyboard.type( 'By keyboard' );
	await keyboard.press( 'Enter' );

	await dialog.expectOutcome( 'refused' );
	await focusIs( 'username' );
	await keyboard.press( 'ControlOrMeta+a' );
	await keyboard.type( first );
	await keyboard.press( 'Enter' );

	await dialog.expectCreated( first );
	await expect( dialog.root.getByRole( 'heading', { name: first } ) ).toBeFocused();
	await tabTo( page, '[data-accountcreator-action=one]' );
	await keyboard.press( 'Enter' );

	await focusIs( 'username' );
	await expect( dialog.input( 'username' ) ).toHaveValue( '' );
	await keyboard.type( second );
	await keyboard.press( 'Tab' );
	await keyboard.press( 'ArrowDown' );
	await expect( dialog.mode( 'generate' ) ).toBeChecked();
	await tabTo( page, '[data-accountcreator-action=create]' );
	await keyboard.press( 'Space' );
	await dialog.expectCreated( second );
	await tabTo( page, '.accountcreator-dialog input[readonly]' );
	await expect( dialog.shownPassword ).toBeFocused();
	await keyboard.press( 'ControlOrMeta+a' );
	await keyboard.press( 'ControlOrMeta+c' );

	await keyboard.press( 'Escape' );
	await expect( dialog.root ).toBeHidden();
	await expect( page.locator( '#t-accountcreator a' ) ).toBeFocused();
	expect( await wiki.creationLog( first ) ).toMatchObject( { action: 'byemail', comment: 'By keyboard' } );
	expect( await wiki.creationLog( second ) ).toMatchObject( { action: 'create2', comment: 'By keyboard' } );
} );

test( 'Who begins while the window still opens is not led away', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	// As somebody who is faster than any test: the moment that the first field has the focus, the tab “A list” gets it.
	await page.evaluate( () => document.addEventListener( 'focusin', function begin( { target } ) {
		if ( target instanceof HTMLInputElement && target.name === 'username' ) {
			document.removeEventListener( 'focusin', begin );
			document.body.dataset.begun = String( document.querySelector( '.accountcreator-dialog' )?.classList.contains( 'oo-ui-window-ready' ) );
			document.querySelector<HTMLElement>( '[data-accountcreator-action=many]' )?.focus();
			document.addEventListener( 'focusin', () => {
				document.body.dataset.led = 'away';
			} );
		}
	} ) );
	await page.locator( '#t-accountcreator a' ).click();
	await expect( page.locator( '.accountcreator-dialog.oo-ui-window-ready' ) ).toBeVisible();
	await expect( page.locator( '[data-accountcreator-action=many]' ) ).toBeFocused();
	await expect( page.locator( 'body' ) ).toHaveAttribute( 'data-begun', 'false' );
	await expect( page.locator( 'body' ) ).not.toHaveAttribute( 'data-led' );
} );

test( 'Tab stays in the dialog @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	for ( const key of [ 'Tab', 'Shift+Tab' ] ) {
		for ( let presses = 0; presses < 15; presses++ ) {
			await page.keyboard.press( key );
			await expect( dialog.root.locator( ':focus' ) ).toHaveCount( 1 );
		}
	}
} );

test( 'Escape keeps what was typed but for the password, for when the dialog is opened again', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: freshName(), reason: 'To be continued', password: 'half a password' } );
	const before = await dialog.typed();
	await page.keyboard.press( 'Escape' );
	await expect( dialog.root ).toBeHidden();
	// A closed dialog leaves nothing in the page.
	await expect( dialog.input( 'password' ) ).toHaveCount( 0 );
	await page.locator( '#t-accountcreator a' ).click();
	await expect( dialog.input( 'username' ) ).toBeVisible();
	expect( before.password ).toBe( 'half a password' );
	expect( await dialog.typed() ).toEqual( { ...before, password: '' } );
} );

test( 'A password that was not copied is not lost by a slip', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	const question = page.getByText( message( 'close-password' ) );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await page.keyboard.press( 'Enter' );
	await dialog.expectCreated( name );
	// A second Enter, pressed too soon, presses nothing.
	await page.keyboard.press( 'Enter' );
	await dialog.expectCreated( name );
	const password = await dialog.shownPassword.inputValue();

	await page.keyboard.press( 'Escape' );
	await expect( question ).toBeVisible();
	// While it fades in, nothing has the focus.
	await expect( page.locator( '.oo-ui-window :focus' ) ).toHaveCount( 1 );
	await page.keyboard.press( 'Escape' );
	await expect( question ).toBeHidden();
	await expect( dialog.shownPassword ).toHaveValue( password );

	await dialog.button( 'one' ).click();
	await expect( question ).toBeVisible();
	await page.getByRole( 'button', { name: message( 'stay' ) } ).click();
	await expect( question ).toBeHidden();
	await expect( dialog.shownPassword ).toHaveValue( password );
} );

test( 'Choosing a password mode by arrow keys keeps the focus in the group @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'mail' ).focus();
	for ( const mode of [ 'generate', 'type', 'mail', 'generate' ] as const ) {
		await page.keyboard.press( 'ArrowDown' );
		await expect( dialog.mode( mode ) ).toBeChecked();
		await expect( dialog.mode( mode ) ).toBeFocused();
	}
} );

test( 'A password that was not copied is not lost by a reload', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName() } );
	await dialog.create();
	await dialog.expectOutcome( 'created' );
	const asked: string[] = [];
	page.on( 'dialog', ( question ) => {
		asked.push( question.type() );
		void question.dismiss();
	} );
	await page.evaluate( () => location.reload() );
	await expect( async () => expect( asked ).toEqual( [ 'beforeunload' ] ) ).toPass();
	await expect( dialog.shownPassword ).not.toHaveValue( '' );
	// To the list is away from it, too.
	await dialog.root.locator( '[data-accountcreator-action=many]' ).click();
	await page.locator( '.oo-ui-messageDialog-actions' ).getByRole( 'button', { name: message( 'stay' ) } ).click();
	await expect( dialog.shownPassword ).not.toHaveValue( '' );
	await dialog.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	await page.reload();
	expect( asked ).toHaveLength( 1 );
} );
