import { expect, test } from './fixtures';
import { holdAfter } from './hold';
import { openList, type SavedFile } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { message } from './messages';
import { interfere, Traffic } from './traffic';

const COUNT = 6;

test.describe( 'Reloaded in mid-run, the list is gone on with, and nobody is created twice', () => {
	for ( const arrived of [ true, false ] ) {
		test( `when the wiki had ${ arrived ? 'the account under way' : 'not' }`, async ( {
			wiki, somebody, loggedIn
		}, testInfo ) => {
			test.setTimeout( 90_000 );
			const page = await loggedIn( await somebody(), { isHasty: true } );
			const traffic = new Traffic( page.context() );
			const guests = makeGuests( COUNT );
			const dialog = await openList( wiki, page );
			await dialog.check( asSheet( guests ) );
			const { held, release } = await holdAfter( dialog, 3 );
			await dialog.start( COUNT );
			const route = await held;
			if ( arrived ) {
				// The wiki does as it is told; the answer never comes.
				await route.fetch();
			}
			release();
			await page.reload();

			await expect( dialog.root ).toContainText( message( 'broken-off', '3', String( COUNT ) ) );
			await page.screenshot( { path: testInfo.outputPath( 'broken-off.png' ) } );
			const before = traffic.creations.length;
			await dialog.button( 'resume' ).click();
			// The row in flight is found out by asking, before anything is sent again.
			if ( !arrived ) {
				// That the name is free proves nothing until a slow request has had its time.
				await expect( dialog.root.getByText( message( 'finding' ) ) ).toBeVisible();
			}
			await expect( dialog.row( guests[ 3 ].username ) )
				.toHaveAttribute( 'data-state', arrived ? 'created' : 'ready', { timeout: 30_000 } );
			await dialog.expectView( 'results' );
			expect( traffic.creations ).toHaveLength( before );
			expect( await dialog.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
			await dialog.button( 'resume' ).click();
			await expect( dialog.root.locator( '[data-state=created]' ) ).toHaveCount( COUNT );
			await dialog.finished();
			// The one that was held was sent once or twice, the others once.
			expect( traffic.creations.slice( 4 ).map( ( { username } ) => username ) )
				.toEqual( guests.slice( arrived ? 4 : 3 ).map( ( { username } ) => username ) );
			for ( const { username } of guests ) {
				expect( await wiki.creationLog( username ), username ).not.toBeNull();
			}
			// The results survive a reload until they have been seen.
			await page.reload();
			await dialog.button( 'resume' ).click();
			await expect( dialog.root.locator( '[data-state=created]' ) ).toHaveCount( COUNT );
			await dialog.button( 'close' ).click();
			await expect( dialog.root ).toBeHidden();
			await page.reload();
			await expect( dialog.text ).toBeVisible();
			await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
		} );
	}
} );

/** The passwords that a sheet has for these people. */
function passwordsIn( { text }: SavedFile, guests: readonly Guest[] ): string[] {
	return guests.map( ( { username } ) => new RegExp( `^${ username },[^,]*,[^,]*,([^,]*),`, 'm' ).exec( text )?.[ 1 ] ?? 'none' );
}

test( 'After a reload the sheet gives the passwords back', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 4 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ), 'generate' );
	const sheet = await dialog.save( 'save-sheet' );
	const { held, release } = await holdAfter( dialog, 2 );
	await dialog.start( 4 );
	await ( await held ).fetch();
	release();
	await page.reload();
	await dialog.button( 'resume' ).click();
	await dialog.expectState( guests[ 2 ].username, 'created' );
	await expect( dialog.root ).toContainText( message( 'open-sheet' ) );
	// Neither on with it, nor a sheet with other passwords by mistake
	await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
	await expect( dialog.button( 'save-sheet' ) ).toHaveCount( 0 );
	await page.getByLabel( message( 'paste-sheet' ) ).fill( 'Username,Password,AccountCreator\nZoe,secret,x' );
	await expect( dialog.root.getByText( message( 'sheet-foreign' ) ) ).toBeVisible();
	await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
	await page.getByLabel( message( 'open-sheet' ) ).setInputFiles( sheet.path );
	await dialog.button( 'resume' ).click();
	await expect( dialog.root.locator( '[data-state=created]' ) ).toHaveCount( 4 );
	const [ password = '' ] = passwordsIn( sheet, guests.slice( 3 ) );
	expect( await wiki.api().login( { name: guests[ 3 ].username, password } ) ).toMatchObject( { status: 'PASS' } );
} );

test( 'The sheet is pasted while what is around its field is drawn anew', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const guests = makeGuests( 120 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ), 'generate' );
	const sheet = await dialog.save( 'save-sheet' );
	const { held, release } = await holdAfter( dialog, 2 );
	await dialog.start( 120 );
	await ( await held ).fetch();
	release();
	await page.reload();
	let answer = (): void => undefined;
	const answering = new Promise<void>( ( resolve ) => {
		answer = resolve;
	} );
	// What the wiki says of the names that are left changes what is shown around the field.
	await interfere( page, ( request ) => /cancreate/.test( request.url() + ( request.postData() ?? '' ) ), Infinity, async ( route ) => {
		await answering;
		await route.fallback();
	} );
	await dialog.button( 'resume' ).click();
	const field = dialog.input( 'sheet' );
	await dialog.expectView( 'results' );
	await expect( field ).toBeVisible();
	await field.focus();
	await field.evaluate( ( element, text ) => {
		Object.assign( window, { field: element, drawn: 0 } );
		new MutationObserver( () => {
			( window as unknown as { drawn: number } ).drawn++;
		} ).observe( document.querySelector( '.accountcreator-body' ) ?? element, { subtree: true, childList: true, characterData: true } );
		return navigator.clipboard.writeText( text );
	}, 'Username,Password,AccountCreator\nZoe,secret,x' );
	const drawn = (): Promise<number> => page.evaluate( () => ( window as unknown as { drawn: number } ).drawn );
	const foreign = dialog.root.getByText( message( 'sheet-foreign' ) );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect( field ).toHaveValue( '' );
	const before = await drawn();
	answer();
	await expect.poll( async () => ( await drawn() ) > before ).toBe( true );
	await expect( dialog.root.locator( '[data-state=checking]' ) ).toHaveCount( 0 );
	await expect( foreign ).toBeVisible();
	expect( await field.evaluate( ( element ) => (
		element === ( window as unknown as { field: Element } ).field && element === document.activeElement
	) ) ).toBe( true );
	await field.evaluate( ( _, text ) => navigator.clipboard.writeText( text ), sheet.text );
	await page.keyboard.press( 'ControlOrMeta+v' );
	await expect( foreign ).toHaveCount( 0 );
	await expect( dialog.root ).toContainText( /passwords were restored/ );
	await expect( field ).toHaveValue( '' );
} );

test( 'After a reload without the sheet, only who is not begun gets another password, and another sheet first', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody(), { isHasty: true } );
	const guests = makeGuests( 4 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ), 'generate' );
	const first = passwordsIn( await dialog.save( 'save-sheet' ), guests );
	const { held, release } = await holdAfter( dialog, 1 );
	await dialog.start( 4 );
	await held;
	release();
	await page.reload();
	await dialog.button( 'resume' ).click();
	await expect( dialog.row( guests[ 1 ].username ) ).toHaveAttribute( 'data-state', 'ready', { timeout: 30_000 } );
	await dialog.root.locator( '[data-accountcreator-action=renew]' ).click();
	await page.locator( '.oo-ui-messageDialog-actions' ).getByRole( 'button', { name: message( 'stay' ) } ).click();
	await expect( dialog.button( 'save-sheet' ) ).toHaveCount( 0 );
	await dialog.root.locator( '[data-accountcreator-action=renew]' ).click();
	await expect( page.getByText( '2 people get a different password' ) ).toBeVisible();
	await page.locator( '.oo-ui-messageDialog-actions' ).getByRole( 'button', { name: 'Generate 2 new passwords' } ).click();
	await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
	const second = passwordsIn( await dialog.save( 'save-sheet' ), guests );
	expect( second.slice( 0, 2 ) ).toEqual( [ '', '' ] );
	expect( first ).not.toContain( second[ 2 ] );
	await dialog.button( 'resume' ).click();
	// The results are in sight before it begins as well.
	await expect.poll( () => dialog.counts(), { timeout: 60_000 } ).toEqual( { created: 3, ready: 1 } );
	for ( const [ place, password ] of [ [ 0, first[ 0 ] ], [ 2, second[ 2 ] ], [ 3, second[ 3 ] ] ] as const ) {
		expect( await wiki.api().login( { name: guests[ place ].username, password } ) ).toMatchObject( { status: 'PASS' } );
	}
	expect( await wiki.userExists( guests[ 1 ].username ) ).toBe( false );
} );

test( 'A second tab is told where the list is being created, and begins when that is done', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const [ first, second ] = [ makeGuests( 2 ), makeGuests( 2 ) ];
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( first ) );
	const { held, release } = await holdAfter( dialog, 1 );
	await dialog.start( 2 );
	const route = await held;
	release();

	const other = await openList( wiki, await page.context().newPage() );
	await expect( other.button( 'resume' ) ).toHaveCount( 0 );
	await other.check( asSheet( second ) );
	await other.start( 2 );
	await expect( other.root.getByRole( 'alert' ).filter( { hasText: message( 'problem-other-tab' ) } ) ).toBeVisible();
	await other.expectView( 'check' );
	expect( traffic.creations ).toHaveLength( 2 );

	await route.fallback();
	await dialog.finished();
	// It goes on by itself.
	await other.finished();
	expect( await other.counts() ).toEqual( { created: 2 } );
	await expect( other.root.getByText( message( 'other-tab' ) ) ).toHaveCount( 0 );
	expect( traffic.creations ).toHaveLength( 4 );
} );

test( 'The same list pasted another day: who has an account is known, the others are left', async ( {
	wiki, somebody, loggedIn
} ) => {
	const organizer = await somebody();
	const guests = makeGuests( COUNT );
	const dialog = await openList( wiki, await loggedIn( organizer ) );
	await dialog.check( asSheet( guests ) );
	const { held } = await holdAfter( dialog, 3 );
	await dialog.start( COUNT );
	await held;
	await dialog.page.context().close();

	const page = await loggedIn( organizer );
	const traffic = new Traffic( page.context() );
	const later = await openList( wiki, page );
	await expect( later.button( 'resume' ) ).toHaveCount( 0 );
	await later.check( asSheet( guests ) );
	expect( await later.counts() ).toEqual( { already: 3, ready: 3 } );
	const today = new Intl.DateTimeFormat( 'en', { dateStyle: 'long' } ).format( new Date() );
	await expect( later.row( guests[ 0 ].username ) ).toContainText( message( 'remark-already', today ) );
	await later.start( 3 );
	await later.finished();
	expect( await later.counts() ).toEqual( { already: 3, created: 3 } );
	expect( traffic.creations.map( ( { username } ) => username ) )
		.toEqual( guests.slice( 3 ).map( ( { username } ) => username ) );
} );

test( 'Paused and gone on with, stopped and taken up again', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 8 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	const { held, release } = await holdAfter( dialog, 1 );
	await dialog.start( 8 );
	const route = await held;
	await dialog.button( 'pause' ).click();
	await expect( dialog.root ).toContainText( message( 'halting' ) );
	release();
	await route.fallback();
	await expect( dialog.root ).toContainText( message( 'paused' ) );
	expect( await dialog.counts() ).toEqual( { created: 2, ready: 6 } );
	// Nobody is taken out of a list that is being created.
	await expect( dialog.rows.getByRole( 'button' ) ).toHaveCount( 0 );
	await dialog.cell( dialog.rows.last(), 'username' ).focus();
	await page.keyboard.press( 'Delete' );
	await expect( dialog.rows ).toHaveCount( 8 );
	expect( traffic.creations ).toHaveLength( 2 );
	const again = await holdAfter( dialog, 1 );
	await dialog.button( 'resume' ).click();
	const next = await again.held;
	await dialog.button( 'stop' ).click();
	again.release();
	await next.fallback();
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 4, ready: 4 } );
	await expect( dialog.root ).toContainText( message( 'stop-person' ) );
	await dialog.button( 'resume' ).click();
	await expect( dialog.root.locator( '[data-state=created]' ) ).toHaveCount( 8 );
	expect( new Set( traffic.creations.map( ( { username } ) => username ) ).size ).toBe( 8 );
	expect( traffic.creations ).toHaveLength( 8 );
} );
