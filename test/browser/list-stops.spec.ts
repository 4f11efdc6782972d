import { captchaAnswer } from '../wiki/captcha-answers.mjs';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';

test( 'The throttle stops the list at its first hit, and the rest waits @1.39', async ( {
	wiki, somebody, loggedIn
}, testInfo ) => {
	const ip = '127.0.0.254';
	await wiki.setThrottle( ip, 0 );
	const helper = await somebody( { groups: [] } );
	const page = await loggedIn( helper, { scenario: { captcha: false, throttle: 3 }, ip } );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 7 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	await expect( dialog.root ).toContainText( /This list needs 7 accounts, and you created none in the last 24 hours/ );
	await dialog.start( 7 );
	await dialog.finished();
	expect( ( await dialog.shown() ).map( ( { state } ) => state ) )
		.toEqual( [ ...Array<string>( 3 ).fill( 'created' ), ...Array<string>( 4 ).fill( 'ready' ) ] );
	// The one that was refused, and not one more
	expect( traffic.creations ).toHaveLength( 4 );
	const alert = dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'stop-refused' ) } );
	await expect( alert ).toContainText( /created 3 accounts/ );
	await expect( alert ).toContainText( message( 'advice-throttle' ) );
	// Of a day, what is shorter is offered as well: the limit began to count before it struck.
	expect( await dialog.input( 'resumeat' ).locator( 'option' ).evaluateAll(
		( options ) => options.map( ( option ) => ( option as HTMLOptionElement ).value )
	) ).toEqual( [ '0', '3600', '21600', '43200', '86400' ] );
	// Who, where, what, when and how many: what those want to know who raise the limit
	const request = dialog.root.locator( '.accountcreator-limit details' );
	await request.locator( 'summary' ).click();
	await dialog.input( 'eventpage' ).fill( 'Project:Edit-a-thon at the library' );
	await dialog.input( 'eventdate' ).fill( '2030-05-04 10:00' );
	await dialog.input( 'eventend' ).fill( '2030-05-04 16:00' );
	await dialog.input( 'eventip' ).fill( '192.0.2.0/24' );
	await page.screenshot( { path: testInfo.outputPath( 'throttle.png' ) } );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await request.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	await expect( request.getByRole( 'button', { name: message( 'copied' ) } ) ).toBeVisible();
	const copied = await page.evaluate( () => navigator.clipboard.readText() );
	expect( copied.replace( /\r/g, '' ) )
		.toBe( await request.getByRole( 'textbox', { name: message( 'exemption-label' ) } ).inputValue() );
	const { origin } = new URL( wiki.url );
	expect( copied ).toContain( `I am ${ helper.name }` );
	expect( copied ).toContain( `(${ origin })` );
	expect( copied ).toMatch( new RegExp( `^Page of the event: ${ origin }/wiki/Project:Edit-a-thon_at_the_library\\r?$`, 'm' ) );
	expect( copied ).toMatch( /^Begin: 2030-05-04 10:00\r?\nEnd: 2030-05-04 16:00\r?\nTime zone: \S+ \(UTC[+-]\d\d:\d\d\)\r?$/m );
	expect( copied ).toMatch( /^Public IP address or range: 192\.0\.2\.0\/24\r?$/m );
	expect( copied ).toMatch( /^Accounts still to be created: 4\r?$/m );

	await wiki.setThrottle( ip, 0 );
	await dialog.button( 'resume' ).click();
	// The limit is three still.
	await expect( dialog.rows.and( page.locator( '[data-state=created]' ) ) ).toHaveCount( 6 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 6, ready: 1 } );
	await wiki.setThrottle( ip, 0 );
	await dialog.button( 'resume' ).click();
	await expect( dialog.rows.and( page.locator( '[data-state=created]' ) ) ).toHaveCount( 7 );
	await dialog.finished();
	await expect( alert ).toHaveCount( 0 );
	await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
	for ( const { username } of guests ) {
		expect( await wiki.creationLog( username ), username ).not.toBeNull();
	}
	expect( traffic.creations ).toHaveLength( 4 + 4 + 1 );
} );

test( 'Captchas are answered by keyboard alone, one after the other @1.39', async ( { wiki, somebody, loggedIn }, testInfo ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: 'simple', throttle: 0 } } );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 5 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	await dialog.start( 5 );
	for ( const [ place, { username } ] of guests.entries() ) {
		const field = dialog.root.getByRole( 'textbox', { name: message( 'challenge-for', username ) } );
		await expect( field ).toBeFocused( { timeout: 20_000 } );
		const question = await dialog.root.locator( '.accountcreator-challenge' ).innerText();
		if ( place === 0 ) {
			await page.screenshot( { path: testInfo.outputPath( 'captcha.png' ) } );
		}
		if ( place === 2 ) {
			// A slip: the same account gets another one.
			await page.keyboard.type( '1234' );
			await page.keyboard.press( 'Enter' );
			await expect( dialog.root.getByText( message( 'advice-captcha' ) ) ).toBeVisible( { timeout: 20_000 } );
			await expect( field ).toBeFocused();
			await expect( field ).toHaveValue( '' );
			await page.keyboard.type( captchaAnswer( 'simple', await dialog.root.locator( '.accountcreator-challenge' ).innerText() ) );
		} else {
			await page.keyboard.type( captchaAnswer( 'simple', question ) );
		}
		await page.keyboard.press( 'Enter' );
	}
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 5 } );
	expect( traffic.creations ).toHaveLength( 6 );
} );

test( 'A lost session stops the list, and after logging in elsewhere it goes on @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const helper = await somebody();
	const page = await loggedIn( helper );
	const guests = makeGuests( 4 );
	guests[ 3 ].username = freshName();
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	await wiki.endSessions( helper );
	await dialog.start( 4 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { ready: 4 } );
	await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'stop-session', helper.name ) } ) ).toBeVisible();
	// The wiki is asked who is logged in, and whoever comes back without having logged in loses nothing.
	await page.evaluate( () => window.dispatchEvent( new Event( 'focus' ) ) );
	const link = dialog.root.locator( '[data-accountcreator-action="log-in"]' );
	const [ tab ] = await Promise.all( [ page.waitForEvent( 'popup' ), link.click() ] );
	await tab.waitForLoadState();
	expect( await dialog.counts() ).toEqual( { ready: 4 } );
	await tab.locator( '#wpName1' ).fill( helper.name );
	await tab.locator( '#wpPassword1' ).fill( helper.password );
	await tab.locator( '#wpLoginAttempt' ).click();
	await tab.waitForURL( ( url ) => !url.href.includes( 'UserLogin' ) );
	await tab.close();
	await page.bringToFront();
	await page.evaluate( () => window.dispatchEvent( new Event( 'focus' ) ) );
	await expect( dialog.rows.and( page.locator( '[data-state=created]' ) ) ).toHaveCount( 4 );
} );
