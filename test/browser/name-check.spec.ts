import type { Request } from '@playwright/test';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { message } from './messages';
import { Traffic } from './traffic';

const asksFor = ( name: string ) => ( request: Request ): boolean => {
	const asked = new URL( request.url() ).searchParams.get( 'ususers' );
	return asked !== null && asked.endsWith( name );
};

test( 'A name is judged while it is being typed @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const username = dialog.input( 'username' );
	const name = freshName();

	await username.fill( name );
	await expect( username ).toHaveAccessibleDescription( message( 'name-free' ) );
	await username.fill( 'admin' );
	// What the wiki knows of that account comes with it: it may be the person's own.
	await expect( username ).toHaveAccessibleDescription( new RegExp( `^${ message( 'name-taken', 'Admin' ) } .*20\\d\\d.*\\sedits?` ) );
	await username.fill( 'Zoe#1' );
	await expect( username ).toHaveAccessibleDescription( message( 'name-invalid' ) );
	await username.fill( '127.0.0.1' );
	await expect( username ).toHaveAccessibleDescription( message( 'name-invalid' ) );
	await username.fill( name.toLowerCase().replace( ' ', '_' ) );
	await expect( username ).toHaveAccessibleDescription(
		message( 'name-normalised', name.charAt( 0 ) + name.slice( 1 ).toLowerCase() )
	);
	// A name with the character that separates names is one name.
	await username.fill( `${ name }|Admin` );
	await expect( username ).toHaveAccessibleDescription( message( 'name-invalid' ) );
	await username.fill( '' );
	await expect( username ).toHaveAccessibleDescription( '' );
	expect( traffic.creations ).toEqual( [] );
} );

test( 'Of a name that the person took before, the form says so @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
	const name = freshName();
	await dialog.input( 'username' ).fill( name );
	await dialog.input( 'email' ).fill( 'ada@example.org' );
	await dialog.button( 'create' ).click();
	await expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-outcome', 'created' );
	await dialog.button( 'one' ).click();
	await dialog.input( 'username' ).fill( name );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( /^You created this account on .*20\d\d\.$/ );
} );

test( 'A created account bears the name that was announced @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: `  ${ name.charAt( 0 ).toLowerCase() }${ name.slice( 1 ).replace( ' ', '_' ) } ` } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-normalised', name ) );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( await wiki.userExists( name ) ).toBe( true );
} );

test( 'A name that the wiki forbids is explained in the wiki’s words @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const scenario = { titleBlacklist: [ '.*Quux.* <newaccountonly>' ] };
	const dialog = await openDialog( wiki, await loggedIn( await somebody(), { scenario } ) );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: `${ freshName() } Quux` } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( /blacklist|not allow|prohibited|creation/i );
	const before = await dialog.typed();
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( message( 'advice-titleblacklist' ) );
	await expect( dialog.input( 'username' ) ).toBeFocused();
	expect( await dialog.typed() ).toEqual( before );
} );

test( 'Who may override the title blacklist is asked whether to @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const scenario = { titleBlacklist: [ '.*Quux.* <newaccountonly>' ] };
	const helper = await somebody( { groups: [ 'sysop' ] } );
	const dialog = await openDialog( wiki, await loggedIn( helper, { scenario } ) );
	const name = `${ freshName() } Quux`;
	await expect( dialog.input( 'ignoreTitleBlacklist' ) ).toHaveCount( 0 );
	await dialog.fillIn( { username: name, email: 'zoe@example.org' } );
	await dialog.input( 'ignoreTitleBlacklist' ).check();
	await dialog.create();
	await dialog.expectCreated( name );
	// The next name has to be judged anew.
	await dialog.button( 'one' ).click();
	await expect( dialog.input( 'ignoreTitleBlacklist' ) ).toHaveCount( 0 );
} );

test( 'Typing fast asks once', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const traffic = new Traffic( page.context() );
	await dialog.input( 'username' ).pressSequentially( freshName(), { delay: 20 } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
	expect( traffic.calls.filter( ( { parameters } ) => parameters.has( 'ususers' ) ) ).toHaveLength( 1 );
} );

test( 'An answer to what is no longer there is dropped', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( /net::ERR_/, 'The dialog calls off what it no longer needs.' );
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	let answerLate = (): void => undefined;
	const late = new Promise<void>( ( resolve ) => {
		answerLate = resolve;
	} );
	let asked = (): void => undefined;
	const wasAsked = new Promise<void>( ( resolve ) => {
		asked = resolve;
	} );
	await page.route( '**/api.php*', async ( route, request ) => {
		if ( asksFor( 'Admin' )( request ) ) {
			asked();
			await late;
			// Called off already, as it should be: then there is nobody to answer.
			await route.continue().catch( () => undefined );
		} else {
			await route.fallback();
		}
	} );
	await dialog.input( 'username' ).fill( 'Admin' );
	await wasAsked;
	await dialog.input( 'username' ).fill( freshName() );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
	answerLate();
	await page.waitForTimeout( 500 );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
} );

test( 'A check that fails is no refusal', async ( { wiki, somebody, loggedIn, freshName, consoleWatch } ) => {
	consoleWatch.allow( /net::ERR_/, 'The test cuts the connection.' );
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await page.route( '**/api.php*', ( route, request ) => asksFor( name )( request ) ?
		route.abort( 'connectionfailed' ) : route.fallback() );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'check-failed' ) );
	await dialog.create();
	await dialog.expectCreated( name );
} );
