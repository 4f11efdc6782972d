import { readFileSync } from 'node:fs';
import { Dialog } from './dialog';
import { expect, test, type Person, type Wiki } from './fixtures';

const read = ( file: string ): string => readFileSync( new URL( `../../${ file }`, import.meta.url ), 'utf8' );

/** Does what the README says under "For yourself". */
async function installForOneself( wiki: Wiki, { name }: Person ): Promise<void> {
	const line = /^mw\.loader\.load\(.*AccountCreator.*$/m.exec( read( 'README.md' ) );
	if ( !line ) {
		throw new Error( 'README.md has no line for common.js' );
	}
	await wiki.savePage( `User:${ name }/AccountCreator.js`, read( 'gadget/AccountCreator.user.js' ) );
	await wiki.savePage( `User:${ name }/common.js`, line[ 0 ] );
}

test.describe( 'As a user script from common.js', () => {
	test( 'an account is created @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
		const helper = await somebody( { preferences: { 'gadget-AccountCreator': 0 } } );
		await installForOneself( wiki, helper );
		const page = await loggedIn( helper );
		const modules: string[] = [];
		page.on( 'request', ( request ) => modules.push( request.url() ) );
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		await page.locator( '#t-accountcreator a' ).click();
		const dialog = new Dialog( page );
		const name = freshName();
		await dialog.mode( 'generate' ).check();
		await dialog.fillIn( { username: name, reason: 'From common.js' } );
		await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( /free/ );
		// Its styles are there as well.
		await expect( dialog.root.locator( '.accountcreator-foot' ) ).toHaveCSS( 'display', 'flex' );
		await dialog.create();
		await dialog.expectCreated( name );
		expect( await wiki.creationLog( name ) ).toMatchObject( { user: helper.name, comment: 'From common.js' } );
		expect( modules.filter( ( address ) => address.includes( 'ext.gadget.AccountCreator' ) ) ).toEqual( [] );
	} );

	test( 'the deep link opens the dialog @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const helper = await somebody( { preferences: { 'gadget-AccountCreator': 0 } } );
		await installForOneself( wiki, helper );
		const page = await loggedIn( helper );
		await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { wpName: 'Zoe Example' } ) );
		await expect( new Dialog( page ).input( 'username' ) ).toHaveValue( 'Zoe Example' );
	} );

	test( 'the wiki’s gadget is enough for who has both @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const helper = await somebody();
		await installForOneself( wiki, helper );
		const page = await loggedIn( helper );
		await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
		await expect( page.locator( '#t-accountcreator' ) ).toHaveCount( 1 );
		await page.locator( '#t-accountcreator a' ).click();
		const dialog = new Dialog( page );
		await expect( dialog.input( 'username' ) ).toBeFocused();
		await expect( dialog.root ).toHaveCount( 1 );
	} );
} );
