import type { Locator, Page } from '@playwright/test';
import { RIGHT_ANSWER } from '../wiki/captcha-service.mjs';
import { openDialog, type Dialog } from './dialog';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { Traffic } from './traffic';

/** What the stand-in shows in place of a puzzle. */
const press = ( dialog: Dialog, label: 'I am a person' | 'I am a robot' ): Promise<void> => (
	dialog.root.getByRole( 'button', { name: label } ).click()
);

const handOver = ( dialog: Dialog ): Locator => dialog.root.getByRole( 'button', { name: message( 'hand-over' ) } );

/** Where the extension has the services' scripts from, and what the stand-in calls them. */
const SCRIPTS: ReadonlyArray<[ RegExp, string ]> = [
	[ /^https:\/\/(?:js\.)?hcaptcha\.com\/1\/api\.js/, 'hcaptcha' ],
	[ /^https:\/\/www\.recaptcha\.net\/recaptcha\/api\.js/, 'grecaptcha' ],
	[ /^https:\/\/challenges\.cloudflare\.com\/turnstile\/v0\/api\.js/, 'turnstile' ]
];

/** Has the browser get the stand-in's scripts in the place of the services'. */
async function standIn( page: Page, address: string ): Promise<void> {
	for ( const [ pattern, name ] of SCRIPTS ) {
		await page.context().route( pattern, async ( route ) => {
			const response = await page.request.get( `${ address }/${ name }.js` );
			await route.fulfill( { contentType: 'text/javascript', body: await response.text() } );
		} );
	}
}

test.describe( 'A puzzle of a service, whose script the wiki names:', () => {
	for ( const captcha of [ 'hcaptcha', 'recaptcha', 'turnstile' ] as const ) {
		// Turnstile is not in the ConfirmEdit of 1.39.
		test( `${ captcha } ${ captcha === 'turnstile' ? '@1.43' : '@1.39' }`, async ( {
			wiki, somebody, loggedIn, freshName, captchaService
		} ) => {
			const page = await loggedIn( await somebody( { groups: [] } ), {
				scenario: { captcha, captchaService: captchaService.url }
			} );
			await standIn( page, captchaService.url );
			const traffic = new Traffic( page.context() );
			const name = freshName();
			const dialog = await openDialog( wiki, page );
			await expect( dialog.root.locator( '[data-site-key="site-key-of-the-test-wiki"]' ) ).toBeVisible();
			await expect( dialog.input( 'captchaWord' ) ).toBeHidden();
			await dialog.mode( 'generate' ).check();
			await dialog.fillIn( { username: name, reason: 'A reason to keep' } );

			await dialog.create();
			await dialog.expectOutcome( 'refused' );
			await expect( dialog.outcome ).toBeFocused();
			expect( traffic.creations ).toEqual( [] );
			await look( dialog, wiki, `captcha-${ captcha }` );

			await press( dialog, 'I am a robot' );
			await dialog.create();
			await expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-code', 'captcha-error' );
			await expect( dialog.outcome ).toContainText( message( 'advice-captcha-error' ) );
			await expect( dialog.input( 'username' ) ).toHaveValue( name );
			// The answer was good for one attempt, so the puzzle is a new one.
			await dialog.create();
			await expect( dialog.outcome ).toContainText( message( 'advice-fieldmissing' ) );
			expect( traffic.creations ).toHaveLength( 1 );
			await press( dialog, 'I am a person' );
			await dialog.create();
			await dialog.expectCreated( name );
			expect( traffic.creations[ 1 ]?.captchaWord ).toBe( RIGHT_ANSWER );
		} );
	}
} );

test( 'Where the page’s policy keeps the service out, the wiki’s own page takes over @1.39', async ( {
	wiki, somebody, loggedIn, freshName, captchaService, consoleWatch
} ) => {
	consoleWatch.allow( /Content Security Policy|ERR_BLOCKED_BY_CSP/, 'The wiki’s policy at work.' );
	const helper = await somebody( { groups: [] } );
	const scenario = { captcha: 'hcaptcha' as const, captchaService: captchaService.url, csp: true as const };
	const page = await loggedIn( helper, { scenario } );
	await standIn( page, captchaService.url );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await expect( dialog.root ).toContainText( message( 'captcha-elsewhere' ) );
	await look( dialog, wiki, 'hand-over' );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, email: 'zoe@example.org', realname: 'Zoe & <i>co</i>', reason: 'A reason to keep' } );

	const [ tab ] = await Promise.all( [ page.waitForEvent( 'popup' ), handOver( dialog ).click() ] );
	await tab.waitForLoadState();
	expect( new URL( tab.url() ).searchParams.get( 'title' ) ).toBe( 'Special:CreateAccount' );
	await expect( tab.locator( '[name=wpName]' ) ).toHaveValue( name );
	await expect( tab.locator( '[name=email]' ) ).toHaveValue( 'zoe@example.org' );
	await expect( tab.locator( '[name=realname]' ) ).toHaveValue( 'Zoe & <i>co</i>' );
	await expect( tab.locator( '[name=reason]' ) ).toHaveValue( 'A reason to keep' );
	await expect( dialog.root ).toContainText( message( 'handed-over', name ) );
	await expect( dialog.root ).toContainText( message( 'handed-over-advice' ) );
	await look( dialog, wiki, 'handed-over' );

	// Back, where something is to be changed first, and there again.
	await dialog.button( 'back' ).click();
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	await Promise.all( [ page.waitForEvent( 'popup' ), handOver( dialog ).click() ] );

	// The stand-in cannot be had on that page, either, so the account comes about by API.
	const session = await wiki.apiAs( helper, { scenario } );
	const password = 'chosen on the other page';
	expect( await session.createAccount( { username: name, password, retype: password, captchaWord: RIGHT_ANSWER } ) )
		.toMatchObject( { status: 'PASS' } );
	await expect( dialog.outcome ).toContainText( name, { timeout: 15_000 } );
	await dialog.expectCreated( name );
	await expect( dialog.shownPassword ).toHaveCount( 0 );
	expect( traffic.creations ).toEqual( [] );
} );

test( 'A script of somebody else on the page is not taken for the service’s', async ( {
	wiki, somebody, loggedIn, captchaService
} ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: 'hcaptcha', captchaService: captchaService.url }
	} );
	const asked: string[] = [];
	page.on( 'request', ( request ) => asked.push( request.url() ) );
	await page.route( /Special:CreateAccount|Special%3ACreateAccount/, ( route ) => route.fulfill( {
		contentType: 'text/html',
		body: `<script src="${ captchaService.url }/hcaptcha.js"></script>` +
			'<script src="https://hcaptcha.com.example/1/api.js"></script><script src="http://js.hcaptcha.com/1/api.js"></script>' +
			'<script type="module" src="https://js.hcaptcha.com/1/api.js"></script>'
	} ) );
	const dialog = await openDialog( wiki, page );
	await expect( dialog.root ).toContainText( message( 'captcha-elsewhere' ) );
	expect( asked.filter( ( url ) => url.includes( 'captcha.js' ) || url.includes( 'api.js' ) ) ).toEqual( [] );
} );
