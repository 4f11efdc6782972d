import type { Locator, Page } from '@playwright/test';
import { RIGHT_ANSWER } from '../wiki/captcha-service.mjs';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { Traffic } from './traffic';

const handOver = ( dialog: ListDialog ): Locator => (
	dialog.root.locator( '[data-accountcreator-action=hand-over]' ).filter( { visible: true } )
);

/** Goes on with the row that has its turn on the wiki's own page, which has to be that of the person. */
async function goThere( page: Page, dialog: ListDialog, username: string ): Promise<Page> {
	// Of a row that was there before, the wiki is asked several times first.
	await expect( handOver( dialog ) ).toBeVisible( { timeout: 60_000 } );
	const [ tab ] = await Promise.all( [ page.waitForEvent( 'popup' ), handOver( dialog ).click() ] );
	await tab.waitForLoadState();
	await expect( tab.locator( '[name=wpName]' ) ).toHaveValue( username );
	return tab;
}

test( 'A row whose puzzle cannot be shown is created on the wiki’s own page, and the others go on @1.39', async ( {
	wiki, somebody, loggedIn, captchaService, consoleWatch
} ) => {
	consoleWatch.allow( /Content Security Policy|ERR_BLOCKED_BY_CSP|hcaptcha\.com/, 'The wiki’s policy at work, and no such site.' );
	const helper = await somebody( { groups: [] } );
	const scenario = { captcha: 'hcaptcha' as const, captchaService: captchaService.url, csp: true as const, throttle: 0 };
	const page = await loggedIn( helper, { scenario, isHasty: true } );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 3 );
	const [ first, second, third ] = guests;
	const dialog = await openList( wiki, page, { reason: 'Edit-a-thon' } );
	await dialog.check( asSheet( guests ) );
	await dialog.start( 3 );
	await expect( dialog.root ).toContainText( message( 'captcha-elsewhere' ) );
	await look( dialog, wiki, 'list-hand-over' );

	const tab = await goThere( page, dialog, first.username );
	await expect( tab.locator( '[name=email]' ) ).toHaveValue( first.email );
	await expect( tab.locator( '[name=reason]' ) ).toHaveValue( 'Edit-a-thon' );
	await expect( tab.locator( '[name=wpCreateaccountMail]' ) ).toBeChecked();
	await tab.close();
	// That row waits, and the list is at the next.
	await dialog.expectState( first.username, 'unknown' );
	await expect( dialog.row( first.username ) ).toContainText( message( 'row-handed-over' ) );
	await ( await goThere( page, dialog, second.username ) ).close();
	// Who comes back and goes by keyboard is where it goes on.
	await page.bringToFront();
	await expect( handOver( dialog ) ).toBeFocused();
	await dialog.expectView( 'run' );

	// The service cannot be had on that page, either, so the account comes about by API.
	const session = await wiki.apiAs( helper, { scenario } );
	const create = async ( { username, email }: typeof first ): Promise<void> => {
		expect( await session.createAccount( { username, email, mailpassword: '1', captchaWord: RIGHT_ANSWER } ) )
			.toMatchObject( { status: 'PASS' } );
	};
	await create( first );
	await expect( dialog.row( first.username ) ).toHaveAttribute( 'data-state', 'created', { timeout: 15_000 } );
	await dialog.expectView( 'run' );
	await ( await goThere( page, dialog, third.username ) ).close();
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 1, unknown: 2 } );
	await look( dialog, wiki, 'list-handed-over' );

	// Found also when the list has come to its end; and what is still not there can be gone on with.
	await create( third );
	await expect( dialog.row( third.username ) ).toHaveAttribute( 'data-state', 'created', { timeout: 15_000 } );
	await dialog.expectView( 'results' );
	await dialog.button( 'resume' ).click();
	await ( await goThere( page, dialog, second.username ) ).close();
	await create( second );
	await expect( dialog.row( second.username ) ).toHaveAttribute( 'data-state', 'created', { timeout: 15_000 } );
	await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
	expect( traffic.creations ).toEqual( [] );
} );

test( 'On a phone, the way to the wiki’s own page is in sight', async ( {
	wiki, somebody, loggedIn, captchaService, consoleWatch
} ) => {
	consoleWatch.allow( /Content Security Policy|ERR_BLOCKED_BY_CSP|hcaptcha\.com/, 'The wiki’s policy at work, and no such site.' );
	const scenario = { captcha: 'hcaptcha' as const, captchaService: captchaService.url, csp: true as const };
	const page = await loggedIn( await somebody( { groups: [], preferences: { skin: 'minerva' } } ), { scenario } );
	await page.setViewportSize( { width: 360, height: 740 } );
	const dialog = await openList( wiki, page, { uselang: 'arc' } );
	await dialog.check( asSheet( makeGuests( 2 ) ) );
	await dialog.button( 'start' ).click();
	await expect( handOver( dialog ) ).toBeInViewport();
	await page.screenshot( { path: `test-results/screens/${ wiki.version }/list-hand-over-phone.png`, animations: 'disabled' } );
} );
