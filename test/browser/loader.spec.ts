import type { Request } from '@playwright/test';
import { Dialog, openAnyhow, openDialog } from './dialog';
import { expect, test } from './fixtures';
import { tabTo } from './keyboard';
import { Traffic } from './traffic';

/** The skins that the wikis have and that the gadget has a place in. */
const SKINS = [ 'vector-2022', 'vector', 'minerva', 'monobook' ];

test.describe( 'The link', () => {
	for ( const skin of SKINS ) {
		test( `is reached by keyboard and opens the dialog on ${ skin } @1.39`, async ( { wiki, somebody, loggedIn } ) => {
			const page = await loggedIn( await somebody() );
			await page.goto( wiki.pageUrl( 'Main Page', { useskin: skin } ) );
			await expect( page.locator( '#t-accountcreator' ) ).toHaveCount( 1 );
			await tabTo( page, '#t-accountcreator' );
			await expect( page.locator( '#t-accountcreator' ) ).toBeVisible();
			await page.keyboard.press( 'Enter' );
			const dialog = new Dialog( page );
			await expect( dialog.input( 'username' ) ).toBeFocused();
			expect( new URL( page.url() ).pathname ).toBe( '/wiki/Main_Page' );
			await page.keyboard.press( 'Escape' );
			await expect( dialog.root ).toBeHidden();
		} );
	}

	test( 'is not there for people who are not logged in @1.39', async ( { wiki, visit } ) => {
		const page = await visit();
		await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator' ) );
		await page.waitForFunction( () => 'mw' in window && mw.loader.getState( 'mediawiki.util' ) === 'ready' );
		await page.waitForTimeout( 500 );
		await expect( page.locator( '#t-accountcreator' ) ).toHaveCount( 0 );
		await expect( page.locator( '.accountcreator-dialog' ) ).toHaveCount( 0 );
	} );

	test( 'is not there for temporary accounts @1.43', async ( { wiki, visit } ) => {
		const page = await visit( { scenario: { temporaryAccounts: true } } );
		await page.goto( wiki.pageUrl( 'Project:Sandbox', { action: 'edit' } ) );
		await page.locator( '#wpTextbox1' ).fill( 'Hello' );
		await page.locator( '#wpSave' ).click();
		await page.waitForFunction( () => 'mw' in window && mw.config.get( 'wgUserIsTemp' ) === true );
		// Preferences and user scripts are not for temporary accounts, but a gadget may be on for everybody.
		await page.addScriptTag( { url: `${ wiki.url }/w/index.php?title=MediaWiki:Gadget-AccountCreator.js&action=raw&ctype=text/javascript` } );
		await page.waitForTimeout( 500 );
		await expect( page.locator( '#t-accountcreator' ) ).toHaveCount( 0 );
	} );

	test( 'leads to the page that opens the dialog, for a new tab', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		const [ tab ] = await Promise.all( [
			page.context().waitForEvent( 'page' ),
			page.locator( '#t-accountcreator a' ).click( { modifiers: [ 'ControlOrMeta' ] } )
		] );
		await expect( new Dialog( tab ).input( 'username' ) ).toBeVisible();
		await expect( page.locator( '.accountcreator-dialog' ) ).toHaveCount( 0 );
	} );

	test( 'pressed again while loading does no harm @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		const traffic = new Traffic( page.context() );
		const link = page.locator( '#t-accountcreator a' );
		await link.dblclick();
		await link.dispatchEvent( 'click' );
		const dialog = new Dialog( page );
		await expect( dialog.input( 'username' ) ).toBeVisible();
		await page.waitForTimeout( 300 );
		await expect( dialog.root ).toHaveCount( 1 );
		await expect( dialog.input( 'username' ) ).toHaveCount( 1 );
		expect( traffic.calls.filter( ( { parameters } ) => parameters.has( 'amirequestsfor' ) ) ).toHaveLength( 1 );
	} );
} );

test( 'A page load costs no request and no storage access @1.39', async ( { wiki, somebody, loggedIn } ) => {
	/** What a page asks of the server, and of the browser's storage, until it is quiet. */
	const observe = async ( gadget: number ): Promise<{ asked: string[]; stored: string[]; modules: string[] }> => {
		const person = await somebody( { preferences: { 'gadget-AccountCreator': gadget } } );
		const page = await loggedIn( person );
		const asked: string[] = [];
		page.on( 'request', ( request ) => {
			const { pathname, searchParams } = new URL( request.url() );
			if ( /(api|load|rest|index)\.php/.test( pathname ) ) {
				searchParams.delete( 'version' );
				asked.push( `${ pathname }?${ searchParams }`.replaceAll( encodeURIComponent( person.name ), '' ) );
			}
		} );
		await page.addInitScript( () => {
			const accesses: string[] = [];
			Object.assign( window, { accesses } );
			const prototype = Object.getPrototypeOf( localStorage ) as Record<string, ( key: string ) => unknown>;
			for ( const method of [ 'getItem', 'setItem', 'removeItem' ] ) {
				const original = prototype[ method ];
				prototype[ method ] = function ( key, ...rest ) {
					accesses.push( `${ method } ${ key }` );
					return original.call( this, key, ...rest );
				};
			}
		} );
		await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
		const stored = await page.evaluate( () => ( window as unknown as { accesses: string[] } ).accesses );
		return {
			asked: asked.filter( ( address ) => !address.includes( 'ext.gadget.AccountCreator' ) ).sort(),
			stored: stored.filter( ( access ) => /account-?creator/i.test( access ) ),
			modules: asked.filter( ( address ) => address.includes( 'ext.gadget.AccountCreator' ) )
		};
	};
	const on = await observe( 1 );
	const off = await observe( 0 );
	expect( on.stored ).toEqual( [] );
	expect( on.asked ).toEqual( off.asked );
	// The loader itself, and not the core.
	expect( on.modules ).toHaveLength( 1 );
	expect( on.modules[ 0 ] ).not.toContain( 'AccountCreator-core' );
	expect( off.modules ).toEqual( [] );
} );

test( 'What the dialog asks the wiki goes out before OOUI is there, and once @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
	const questions = ( request: Request ): boolean => request.url().includes( 'authmanagerinfo%7Ctokens' );
	let asked = 0;
	page.on( 'request', ( request ) => {
		asked += questions( request ) ? 1 : 0;
	} );
	const isAsked = page.waitForRequest( questions );
	// Who waits for OOUI before asking waits for ever here.
	await page.route( ( { searchParams } ) => ( searchParams.get( 'modules' ) ?? '' ).includes( 'oojs-ui-core' ), async ( route ) => {
		await isAsked;
		await route.continue();
	} );
	await page.locator( '#t-accountcreator a' ).click();
	await expect( new Dialog( page ).input( 'username' ) ).toBeFocused();
	expect( asked ).toBe( 1 );
} );

test.describe( 'The deep link', () => {
	test( 'fills in what it says, and a mailed password @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
		const name = freshName();
		const dialog = await openDialog( wiki, await loggedIn( await somebody() ), {
			wpName: name, email: 'zoe+1@example.org', realname: 'Zoe & Co', reason: 'Request #12', wpCreateaccountMail: '1'
		} );
		await expect( dialog.mode( 'mail' ) ).toBeChecked();
		await expect( dialog.input( 'username' ) ).toHaveValue( name );
		await expect( dialog.input( 'email' ) ).toHaveValue( 'zoe+1@example.org' );
		await expect( dialog.input( 'realname' ) ).toHaveValue( 'Zoe & Co' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'Request #12' );
		await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( /free/ );
		// One key per request.
		await dialog.page.keyboard.press( 'Enter' );
		await dialog.expectCreated( name );
	} );

	test( 'can ask for no mail', async ( { wiki, somebody, loggedIn } ) => {
		const dialog = await openDialog( wiki, await loggedIn( await somebody() ), { wpCreateaccountMail: '0' } );
		await expect( dialog.mode( 'generate' ) ).toBeChecked();
	} );

	test( 'creates nothing by itself, and runs nothing', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const traffic = new Traffic( page.context() );
		const dialog = await openDialog( wiki, page, {
			wpName: '<img src=x onerror=alert(1)>', reason: '"><script>alert(1)</script>', email: 'a@b'
		} );
		await expect( dialog.input( 'username' ) ).toHaveValue( '<img src=x onerror=alert(1)>' );
		await page.waitForTimeout( 1000 );
		await expect( dialog.root.locator( 'img, script' ) ).toHaveCount( 0 );
		expect( traffic.creations ).toEqual( [] );
	} );
} );

test.describe( 'For other scripts', () => {
	test( 'a hook opens the dialog, and another tells of the account @1.39', async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const page = await loggedIn( await somebody() );
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		const [ first, second ] = [ freshName(), freshName() ];
		await page.evaluate( ( username ) => {
			const told: unknown[] = [];
			Object.assign( window, { told } );
			mw.hook( 'accountCreator.created' ).add( ( account: unknown ) => {
				told.push( account );
			} );
			mw.hook( 'accountCreator.open' ).fire( {
				accounts: [ { username, email: 'zoe@example.org', realname: 'Zoe' } ], reason: 'From a queue'
			} );
		}, first );
		const dialog = new Dialog( page );
		await expect( dialog.input( 'username' ) ).toHaveValue( first );
		await expect( dialog.input( 'email' ) ).toHaveValue( 'zoe@example.org' );
		await expect( dialog.input( 'realname' ) ).toHaveValue( 'Zoe' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'From a queue' );
		await dialog.create();
		await dialog.expectCreated( first );
		await dialog.button( 'one' ).click();
		await dialog.mode( 'generate' ).check();
		await dialog.fillIn( { username: second } );
		await dialog.create();
		await dialog.expectCreated( second );
		expect( await page.evaluate( () => ( window as unknown as { told: unknown } ).told ) ).toEqual( [
			{ username: first, by: 'mail' }, { username: second, by: 'password' }
		] );
	} );

	test( 'an argument that makes no sense opens an empty form', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		await page.evaluate( () => {
			mw.hook( 'accountCreator.open' ).fire( { accounts: [ null ], reason: { a: 1 } } );
		} );
		const dialog = new Dialog( page );
		await expect( dialog.input( 'username' ) ).toHaveValue( '' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( '' );
	} );
} );

test( 'Closed and opened again, the form is empty', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openAnyhow( wiki, page );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await dialog.expectCreated( name );
	const password = await dialog.shownPassword.inputValue();
	await dialog.root.getByRole( 'button', { name: 'Copy', exact: true } ).click();
	await dialog.button( 'close' ).click();
	await expect( dialog.root ).toBeHidden();
	expect( ( await page.content() ).includes( password ), 'password left in the page' ).toBe( false );
	await page.locator( '#t-accountcreator a' ).click();
	await expect( dialog.input( 'username' ) ).toHaveValue( '' );
	await expect( dialog.input( 'username' ) ).toBeFocused();
	await expect( dialog.outcome ).toHaveCount( 0 );
} );
