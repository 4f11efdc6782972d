import { readFileSync } from 'node:fs';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { ListDialog, openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { asksFor, serveOtherVersion } from './part-requests';

test.describe( 'The parts of the gadget', () => {
	test( 'say below each view which version runs @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const core = readFileSync( new URL( '../../gadget/AccountCreator-core.js', import.meta.url ), 'utf8' );
		const [ , banner = 'no banner' ] = /^ \* (AccountCreator \S+):/m.exec( core ) ?? [];
		const page = await loggedIn( await somebody() );
		const { root } = await openDialog( wiki, page );
		const last = root.locator( '.accountcreator-body > div > :last-child' );
		await expect( last ).toHaveText( banner );
		await new ListDialog( page ).button( 'many' ).click();
		await expect( root ).toHaveAttribute( 'data-view', 'list' );
		await expect( last ).toHaveText( banner );
	} );

	for ( const part of [ 'core', 'read', 'list' ] as const ) {
		test( `a ${ part } of another version is not run, and only a reload is offered @1.39`, async ( {
			wiki, somebody, loggedIn, consoleWatch
		} ) => {
			consoleWatch.allow( /PartError: AccountCreator-[a-z]+: made for [a-z]+/, 'What this is about.' );
			const helper = await somebody();
			const page = await loggedIn( helper );
			const asked: string[] = [];
			page.on( 'request', ( request ) => {
				if ( asksFor( 'list' )( new URL( request.url() ) ) ) {
					asked.push( request.url() );
				}
			} );
			await serveOtherVersion( page, part );
			const dialog = await openDialog( wiki, page );
			await dialog.fillIn( { username: 'Somebody new' } );
			const list = new ListDialog( page );
			await list.button( 'many' ).click();
			await expect( dialog.root.locator( '.accountcreator-status' ) ).toContainText( message( 'new-version' ) );
			expect( asked ).not.toEqual( [] );
			// What was there stays, with what was typed.
			await expect( dialog.root ).toHaveAttribute( 'data-view', 'one' );
			await expect( dialog.input( 'username' ) ).toHaveValue( 'Somebody new' );

			// In a browser of its own: mw.loader keeps in localStorage what it was given here instead of the real part.
			const again = await openList( wiki, await loggedIn( helper ) );
			await expect( again.text ).toBeVisible();
		} );
	}

	for ( const part of [ 'steps', 'read', 'list' ] as const ) {
		test( `the part ${ part } that did not come says so, and comes at the next try @1.39`, async ( {
			wiki, somebody, loggedIn, version, consoleWatch
		} ) => {
			test.setTimeout( 90_000 );
			consoleWatch.allow( /net::ERR_FAILED|PartError: AccountCreator-[a-z]+/, 'The test cuts the connection.' );
			const page = await loggedIn( await somebody(), { isHasty: true, limit: 8000 } );
			const dialog = await openDialog( wiki, page );
			await page.route( asksFor( part ), ( route ) => route.abort() );
			const list = new ListDialog( page );
			await list.button( 'many' ).click();
			// Until 1.40 mw.loader does not notice, and the gadget waits for half a minute.
			await expect( dialog.root.locator( '.accountcreator-status' ) ).toContainText(
				message( 'load-failed' ), { timeout: version === '1.39' ? 40_000 : 10_000 }
			);
			await expect( dialog.root ).toHaveAttribute( 'data-view', 'one' );
			await page.unrouteAll();
			await list.button( 'many' ).click();
			await expect( list.text ).toBeVisible();
		} );
	}

	test( 'what follows a list and did not come says so when it is wanted, and comes at the next press @1.39', async ( {
		wiki, somebody, loggedIn, version, consoleWatch
	} ) => {
		test.setTimeout( 120_000 );
		consoleWatch.allow( /net::ERR_FAILED|PartError: AccountCreator-after/, 'The test cuts the connection.' );
		const page = await loggedIn( await somebody(), { isHasty: true, limit: 8000 } );
		await page.route( asksFor( 'after' ), ( route ) => route.abort() );
		const list = await openList( wiki, page );
		await list.check( asSheet( makeGuests( 2 ) ), 'generate' );
		await list.button( 'save-sheet' ).click();
		await expect( list.root ).toContainText( message( 'load-failed' ), { timeout: version === '1.39' ? 40_000 : 10_000 } );
		await expect( list.button( 'sheet-saved' ) ).toHaveCount( 0 );
		await page.unrouteAll();
		const { bytes } = await list.save( 'save-sheet' );
		expect( bytes.length ).toBeGreaterThan( 0 );
		await expect( list.button( 'start' ) ).toBeVisible();
	} );

	test( 'tell their version @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		await openDialog( wiki, page );
		expect( await page.evaluate( () => mw.libs.accountCreator?.version ) ).toMatch( /^\d+\.\d+\.\d+/ );
	} );
} );
