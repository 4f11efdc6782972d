import { readFileSync } from 'node:fs';
import { Dialog } from './dialog';
import { expect, test } from './fixtures';
import { ListDialog } from './list-dialog';
import { message } from './messages';

/** The examples of docs/scripts.md do what they are said to do. */

const DOCUMENT = readFileSync( new URL( '../../docs/scripts.md', import.meta.url ), 'utf8' );

const [ forOne = '', forSeveral = '', toHear = '' ] = Array.from(
	DOCUMENT.matchAll( /^```js\n([\s\S]*?)^```$/gm ), ( [ , code ] ) => code
);

const [ , link = '' ] = /^(Special:BlankPage\/AccountCreator\?\S+)$/m.exec( DOCUMENT ) ?? [];

test( 'The link opens the dialog filled in @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const [ title, query ] = link.split( '?' );
	await page.goto( wiki.pageUrl( title, Object.fromEntries( new URLSearchParams( query ) ) ) );
	const dialog = new Dialog( page );
	await expect( dialog.input( 'username' ) ).toHaveValue( 'Zoe' );
	await expect( dialog.input( 'email' ) ).toHaveValue( 'zoe@example.org' );
	await expect( dialog.input( 'realname' ) ).toHaveValue( 'Zoe Doe' );
	await expect( dialog.input( 'reason' ) ).toHaveValue( 'Workshop' );
	await expect( dialog.mode( 'mail' ) ).toBeChecked();
} );

test( 'The first example opens the dialog for one, and the last hears of the account @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await page.evaluate( () => {
		Object.assign( window, { heard: [] } );
		mw.log = Object.assign( ( ...words: unknown[] ) => {
			( window as unknown as { heard: unknown[][] } ).heard.push( words );
		}, mw.log );
	} );
	await page.addScriptTag( { content: toHear } );
	const name = freshName();
	await page.addScriptTag( { content: forOne.replace( 'Zoe Example', name ) } );
	const dialog = new Dialog( page );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	await expect( dialog.input( 'email' ) ).toHaveValue( 'zoe@example.org' );
	await expect( dialog.input( 'reason' ) ).toHaveValue( 'Workshop at the library' );
	await expect( dialog.root ).toContainText( message( 'filled-by-script' ) );
	await dialog.button( 'create' ).click();
	await dialog.expectCreated( name );
	expect( await page.evaluate( () => ( window as unknown as { heard: unknown[][] } ).heard ) )
		.toEqual( [ [ `${ name } exists; the password: mail` ] ] );
} );

test( 'The second example opens the list @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await page.addScriptTag( { content: forSeveral } );
	const list = new ListDialog( page );
	await expect( list.root.locator( '[data-username="Zoe Example"]' ) ).toBeVisible();
	await expect( list.root.locator( '[data-username="Max Muster"]' ) ).toContainText( 'max@example.org' );
} );
