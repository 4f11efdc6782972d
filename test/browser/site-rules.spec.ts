import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';

const PAGE = 'MediaWiki:Gadget-AccountCreator-presets.json';

test.describe( 'What the administrators of a wiki say on a page', () => {
	test.afterEach( async ( { wiki } ) => wiki.savePage( PAGE, '{}' ) );

	test( 'Where only mail is allowed, nothing else is offered, to one and in lists @1.39', async ( { wiki, somebody, loggedIn, mail, freshName } ) => {
		await wiki.savePage( PAGE, '{ "passwordModes": [ "mail" ] }' );
		const helper = await somebody( { preferences: { skin: 'vector-2022' } } );
		const page = await loggedIn( helper, { scenario: { captcha: false } } );
		const dialog = await openDialog( wiki, page );
		await expect( dialog.input( 'username' ) ).toBeVisible();
		for ( const mode of [ 'generate', 'type' ] as const ) {
			await expect( dialog.mode( mode ).filter( { visible: true } ) ).toHaveCount( 0 );
		}
		const name = freshName();
		await dialog.input( 'username' ).fill( name );
		await dialog.input( 'email' ).fill( `${ name.replace( ' ', '.' ) }@example.org` );
		await dialog.create();
		await dialog.expectCreated( name );
		expect( await mail.waitFor( `${ name.replace( ' ', '.' ) }@example.org` ) ).toBeTruthy();

		// A list may say another mode for somebody: it is not offered here, and the password is mailed.
		const [ guest ] = makeGuests( 1 );
		const list = await openList( wiki, await loggedIn( helper, { scenario: { captcha: false } } ) );
		await list.check( `Username,E-mail,Password mode\n${ guest.username },${ guest.email },generate` );
		await list.start( 1 );
		await list.finished();
		expect( await list.counts() ).toEqual( { created: 1 } );
		expect( await wiki.creationLog( guest.username ) ).toMatchObject( { action: 'byemail' } );
	} );

	test( 'The request for a higher limit says where it is to be posted', async ( { wiki, somebody, loggedIn } ) => {
		await wiki.savePage( PAGE, '{ "limitRequestPage": "Project:Account requests" }' );
		const helper = await somebody( { groups: [], preferences: { skin: 'vector-2022' } } );
		const dialog = await openList( wiki, await loggedIn( helper, { scenario: { captcha: 'simple' } } ) );
		await dialog.check( asSheet( makeGuests( 7 ) ) );
		await dialog.root.locator( '.accountcreator-limit summary' ).click();
		const link = dialog.root.locator( '.accountcreator-limit-place' );
		await expect( link ).toHaveText( 'Project:Account requests' );
		await expect( link ).toHaveAttribute( 'href', /Project(:|%3A)Account_requests$/ );
		await expect( dialog.root ).toContainText( message( 'limit-place' ) );
		await look( dialog, wiki, 'limit-place' );
	} );

	test( 'What is not understood forbids nothing', async ( { wiki, somebody, loggedIn } ) => {
		await wiki.savePage( PAGE, '{ "passwordModes": "mail", "limitRequestPage": [ "<b>" ] }' );
		const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
		await expect( dialog.mode( 'generate' ) ).toBeVisible();
	} );
} );
