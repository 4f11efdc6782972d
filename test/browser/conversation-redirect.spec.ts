import { EXTRA_PARAMETERS, SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { answerTo, begin, comeBack, expectStep, goThere, solve } from './conversation';
import { openDialog } from './dialog';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { Traffic } from './traffic';

const WAY = 'Log in at example.net';

test( 'A captcha, an external login, then a second factor @1.39', async ( {
	wiki, somebody, loggedIn, freshName, externalLogin
} ) => {
	const helper = await somebody( { groups: [] } );
	const page = await loggedIn( helper, { scenario: {
		captcha: 'simple', steps: { site: externalLogin.url, login: 'button', then: [ 'Abstaining', 'SecondFactor' ] }
	} } );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await solve( dialog, 'simple' );
	await begin( dialog, name, WAY );

	await expectStep( dialog );
	await expect( dialog.root ).toContainText( message( 'redirect', new URL( externalLogin.url ).host ) );
	// No window opens by itself: the browser would take it for an advertisement.
	expect( page.context().pages() ).toHaveLength( 1 );
	expect( await wiki.userExists( name ) ).toBe( false );
	await look( dialog, wiki, 'example-3-redirect' );

	const popup = await goThere( dialog );
	expect( await popup.evaluate( () => window.opener as unknown ) ).toBeNull();
	await expect( dialog.root ).toContainText( message( 'redirect-away' ) );
	await look( dialog, wiki, 'example-3-away' );
	await comeBack( popup, 'login' );

	await expect( dialog.root ).toContainText( 'Set up two-factor authentication' );
	await expect( dialog.root ).toContainText( message( 'step-exists', name ) );
	await expect( dialog.root ).toContainText( 'A bunch of text describing how to set up two-factor auth.' );
	await expect( dialog.root ).toContainText( '6CO3 2AKV EP2X MIV5' );
	await expect( dialog.input( 'code' ) ).toBeFocused();
	await expect( dialog.input( 'code' ) ).toHaveAccessibleDescription( /Set up two-factor authentication/ );
	expect( await wiki.userExists( name ) ).toBe( true );
	await look( dialog, wiki, 'example-3-second-factor' );

	await dialog.input( 'code' ).fill( '000000' );
	await page.keyboard.press( 'Enter' );
	await expect( dialog.root ).toContainText( 'That code is wrong.' );
	await expect( dialog.input( 'code' ) ).toBeFocused();
	await expect( dialog.input( 'code' ) ).toHaveValue( '' );
	await expect( dialog.input( 'code' ) ).toHaveAccessibleDescription( /That code is wrong/ );
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await dialog.button( 'next' ).click();
	await dialog.expectCreated( name );
	await look( dialog, wiki, 'example-3-created' );

	expect( await wiki.creationLog( name ) ).toMatchObject( { user: helper.name, comment: 'A reason to keep' } );
	const [ first, second, ...others ] = traffic.creations;
	expect( first ).toMatchObject( { username: name, externallogin: '1' } );
	expect( Object.keys( first ?? {} ) ).not.toContain( 'password' );
	// Of all that came back, the wiki gets what it asked for and nothing else.
	expect( Object.keys( second ?? {} ).sort() ).toEqual( [
		'action', 'assertuser', 'code', 'createcontinue', 'createmessageformat', 'createtoken', 'errorformat',
		'errorsuselocal', 'format', 'formatversion', 'state', 'uselang'
	] );
	expect( second ).not.toMatchObject( { action: EXTRA_PARAMETERS.action } );
	expect( second?.createtoken ).toBe( first?.createtoken );
	expect( others.map( ( { code } ) => code ) ).toEqual( [ '000000', SECOND_FACTOR_CODE ] );
} );

test( 'Another site to choose, and the second factor skipped @1.39', async ( {
	wiki, somebody, loggedIn, freshName, externalLogin
} ) => {
	const page = await loggedIn( await somebody(), { scenario: {
		steps: { site: externalLogin.url, login: 'select', then: [ 'SecondFactor' ] }
	} } );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await expect( dialog.input( 'externalsite' ) ).toHaveCount( 0 );
	await dialog.root.getByRole( 'radio', { name: 'Log in somewhere else' } ).check();
	await expect( dialog.root.getByLabel( 'Site' ) ).toHaveValue( 'library' );
	await dialog.input( 'externalsite' ).selectOption( 'University' );
	await look( dialog, wiki, 'redirect-choice' );
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await expectStep( dialog );
	await comeBack( await goThere( dialog ), 'login' );
	await dialog.root.getByRole( 'button', { name: 'Skip' } ).click();
	await dialog.expectCreated( name );
	expect( traffic.creations[ 0 ] ).toMatchObject( { externalsite: 'university' } );
	expect( traffic.creations[ 2 ] ).toMatchObject( { skip2FASetup: '1' } );
} );

for ( const way of [ 'cancel', 'wrong' ] as const ) {
	test( `Back from the other site with ${ way === 'cancel' ? 'nothing' : 'a wrong code' }`, async ( {
		wiki, somebody, loggedIn, freshName, externalLogin
	} ) => {
		const page = await loggedIn( await somebody(), { scenario: { steps: { site: externalLogin.url, login: 'button' } } } );
		const name = freshName();
		const dialog = await openDialog( wiki, page );
		await begin( dialog, name, WAY );
		await expectStep( dialog );
		await comeBack( await goThere( dialog ), way );
		await dialog.expectOutcome( 'refused' );
		await expect( dialog.outcome ).toContainText( 'The other site did not say who this is.' );
		await expect( dialog.outcome ).toBeFocused();
		await expect( dialog.input( 'username' ) ).toHaveValue( name );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'A reason to keep' );
		expect( await wiki.userExists( name ) ).toBe( false );
		await look( dialog, wiki, `redirect-${ way }` );
		// The same tab goes on at once.
		await begin( dialog, name );
		await dialog.expectCreated( name );
	} );
}

test( 'The other window is closed: it can be opened again, or all be left', async ( {
	wiki, somebody, loggedIn, freshName, externalLogin
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { site: externalLogin.url, login: 'button' } } } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name, WAY );
	await expectStep( dialog );
	await ( await goThere( dialog ) ).close();
	await expect( dialog.root ).toContainText( message( 'redirect-closed' ) );
	await look( dialog, wiki, 'redirect-closed' );

	const again = await goThere( dialog );
	await expect( dialog.root ).toContainText( message( 'redirect-away' ) );
	await again.close();
	await expect( dialog.root ).toContainText( message( 'redirect-closed' ) );
	await dialog.button( 'leave' ).click();
	await answerTo( dialog, 'give-up' ).click();
	// There is no account yet, so the form is the honest place to go back to.
	await expect( dialog.root ).toHaveAttribute( 'data-view', 'one' );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	expect( await wiki.userExists( name ) ).toBe( false );
	await begin( dialog, name );
	await dialog.expectCreated( name );
} );

test( 'A browser that lets no window open', async ( { wiki, somebody, loggedIn, freshName, externalLogin } ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { site: externalLogin.url, login: 'button' } } } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name, WAY );
	await expectStep( dialog );
	await page.evaluate( () => Object.assign( window, { reallyOpen: window.open, open: () => null } ) );
	await dialog.button( 'next' ).click();
	await expect( dialog.root ).toContainText( message( 'redirect-closed' ) );
	await page.evaluate( 'window.open = window.reallyOpen' );
	await comeBack( await goThere( dialog ), 'login' );
	await dialog.expectCreated( name );
} );

test( 'A redirect when the account exists already, and walking away from it @1.39', async ( {
	wiki, somebody, loggedIn, freshName, externalLogin
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { site: externalLogin.url, then: [ 'Consent' ] } } } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await expect( dialog.root ).toContainText( message( 'step-exists', name ) );
	// A wrong code: secondary providers can only ask again.
	await comeBack( await goThere( dialog ), 'wrong' );
	await expect( dialog.button( 'next' ) ).toHaveText( message( 'redirect-go', new URL( externalLogin.url ).host ) );
	await comeBack( await goThere( dialog ), 'login' );
	await dialog.expectCreated( name );
	await expect( dialog.shownPassword ).not.toHaveValue( '' );

	const second = freshName();
	await dialog.button( 'one' ).click();
	await answerTo( dialog, 'another' ).click();
	await begin( dialog, second );
	await expectStep( dialog );
	await expect( dialog.root ).toContainText( message( 'step-exists', second ) );
	await dialog.button( 'leave' ).click();
	await answerTo( dialog, 'walk-away' ).click();
	await expect( dialog.root ).toContainText( message( 'unfinished-left', second ) );
	expect( await wiki.userExists( second ) ).toBe( true );
} );
