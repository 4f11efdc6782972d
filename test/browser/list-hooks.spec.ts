import { expect, test } from './fixtures';
import { ListDialog, openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';

test( 'Another script opens the list with several people, checked @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 3 );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await page.locator( '#t-accountcreator' ).waitFor();
	await page.evaluate( ( accounts ) => {
		mw.hook( 'accountCreator.open' ).fire( { accounts, reason: 'From another tool' } );
	}, [ ...guests, { username: 'Admin', email: 'somebody@example.org' } ] );
	const dialog = new ListDialog( page );
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( [ ...guests.map( ( { username } ) => username ), 'Admin' ] );
	expect( await dialog.counts() ).toEqual( { ready: 3, rejected: 1 } );
	await dialog.start( 3 );
	await dialog.finished();
	expect( await wiki.creationLog( guests[ 2 ].username ) ).toMatchObject( { action: 'byemail', comment: 'From another tool' } );
} );

test( 'A file is read like what is pasted', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 3 );
	const dialog = await openList( wiki, page );
	const buffer = Buffer.from( `\uFEFF${ asSheet( guests ) }`, 'utf16le' );
	await dialog.input( 'listfile' ).setInputFiles( { name: 'people.txt', mimeType: 'text/plain', buffer } );
	await dialog.button( 'check' ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
} );

test( 'Ten thousand people are all there, and the page answers', async ( { wiki, somebody, loggedIn, version }, testInfo ) => {
	test.setTimeout( 90_000 );
	const COUNT = 10000;
	const page = await loggedIn( await somebody() );
	const dialog = await openList( wiki, page );
	const text = Array.from( { length: COUNT }, ( _, index ) => `Somebody ${ index }x\tperson${ index }@example.org` ).join( '\n' );
	await page.route( '**/api.php*', async ( route, request ) => {
		if ( request.method() === 'POST' && request.postData()?.includes( 'list=users' ) ) {
			// Held until the end: the wiki's pace is not what is measured.
			return;
		}
		await route.fallback();
	} );
	await page.evaluate( () => {
		const tasks: number[] = [];
		Object.assign( window, { tasks } );
		// eslint-disable-next-line n/no-unsupported-features/node-builtins -- the browser's
		new PerformanceObserver( ( list ) => {
			tasks.push( ...list.getEntries().map( ( { duration } ) => Math.round( duration ) ) );
		} ).observe( { type: 'longtask' } );
	} );
	const takeTasks = (): Promise<number[]> => page.evaluate( () => (
		( window as unknown as { tasks: number[] } ).tasks.splice( 0 ).sort( ( a, b ) => b - a )
	) );
	const measured: Record<string, number[]> = {};
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await page.evaluate( ( copied ) => navigator.clipboard.writeText( copied ), text );
	await dialog.text.focus();
	await page.keyboard.press( 'ControlOrMeta+v' );
	// Playwright’s own assertions describe all of the dialog each time that they don’t find what they wait for.
	await page.waitForFunction( () => /10[,.]?000 people found/.test( document.querySelector( '.accountcreator-understood' )?.textContent ?? '' ) );
	measured.pasted = await takeTasks();
	await dialog.button( 'check' ).click();
	// Meanwhile the table is being built.
	await page.waitForFunction( ( count ) => document.querySelectorAll( '[data-view=check] [data-accountcreator-row]' ).length === count, COUNT );
	measured.painted = await takeTasks();
	await dialog.rows.last().scrollIntoViewIfNeeded();
	await expect( dialog.rows.last() ).toBeInViewport();
	await expect( dialog.rows.last() ).toHaveAttribute( 'data-username', `Somebody ${ COUNT - 1 }x` );
	await dialog.button( 'stop' ).click();
	await expect( dialog.button( 'stop' ) ).toHaveCount( 0 );
	measured.cancelled = await takeTasks();
	await dialog.edit( dialog.cell( dialog.rows.last(), 'email' ), 'nobody' );
	await expect( dialog.rows.last() ).toHaveAttribute( 'data-state', 'rejected' );
	measured.edited = await takeTasks();
	await dialog.filter( 'problems' ).click();
	await expect( dialog.rows.filter( { visible: true } ) ).toHaveCount( 1 );
	measured.filtered = await takeTasks();
	testInfo.annotations.push( { type: 'longest tasks', description: JSON.stringify( measured ) } );
	console.log( `MediaWiki ${ version }, 10,000 rows, tasks over 50 ms: ${ JSON.stringify( measured ) }` );
} );
