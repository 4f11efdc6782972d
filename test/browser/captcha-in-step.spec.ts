import type { Page } from '@playwright/test';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { begin, expectStep } from './conversation';
import { openDialog, type Dialog } from './dialog';
import { expect, test } from './fixtures';
import { look } from './look';
import { message } from './messages';
import { interfere, isCreation, Traffic } from './traffic';

/** A captcha among what the wiki wants answered in a step: no wiki of the tests has one, so that it is put in. */

const SCENARIO = { scenario: { steps: { then: [ 'SecondFactor' as const ] } } };

const field = ( type: string, label: string, value = '' ): object => ( { type, label, value, help: '', optional: false, sensitive: false } );

/** The first answer to a creation gets a captcha beside what it wants anyway. */
function addCaptcha( page: Page, metadata: Record<string, string> ): Promise<void> {
	return interfere( page, isCreation, 1, async ( route ) => {
		const response = await route.fetch();
		const json = await response.json() as { createaccount: { requests: object[] } };
		json.createaccount.requests.push( {
			id: 'CaptchaAuthenticationRequest', metadata, required: 'required', provider: 'Captcha', account: '',
			fields: {
				captchaId: field( 'hidden', '', '17' ), captchaInfo: field( 'null', 'Solve this', '3 + 4' ),
				captchaWord: field( 'string', 'CAPTCHA' )
			}
		} );
		await route.fulfill( { response, json } );
	} );
}

async function openStep( wiki: Parameters<typeof openDialog>[ 0 ], page: Page, name: string ): Promise<Dialog> {
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	return dialog;
}

test( 'A question is answered with the rest, and nothing is there that does nothing', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), SCENARIO );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	await addCaptcha( page, { type: 'simple', mime: 'text/plain' } );
	const dialog = await openStep( wiki, page, name );
	await expect( dialog.root ).toContainText( '3 + 4' );
	const buttons = dialog.root.locator( '.accountcreator-captcha' ).getByRole( 'button' );
	await expect( buttons ).toHaveCount( 0 );
	await look( dialog, wiki, 'captcha-in-step' );
	await page.setViewportSize( { width: 360, height: 740 } );
	await look( dialog, wiki, 'captcha-in-step-phone' );
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await dialog.input( 'captchaWord' ).fill( '7' );
	await dialog.button( 'next' ).click();
	await dialog.expectCreated( name );
	expect( traffic.creations.pop() ).toMatchObject( { captchaId: '17', captchaWord: '7' } );
} );

test( 'A service’s answer goes along', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody(), SCENARIO );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	await page.addInitScript( () => {
		Object.assign( window, { hcaptcha: {
			render: ( container: HTMLElement, { callback }: { callback( answer: string ): void } ) => {
				const button = document.createElement( 'button' );
				button.textContent = 'I am a person';
				button.onclick = () => callback( 'an answer' );
				container.append( button );
			}
		} } );
	} );
	await addCaptcha( page, { type: 'hcaptcha', key: 'a-key' } );
	const dialog = await openStep( wiki, page, name );
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await dialog.root.getByRole( 'button', { name: 'I am a person' } ).click();
	await dialog.button( 'next' ).click();
	await dialog.expectCreated( name );
	expect( traffic.creations.pop() ).toMatchObject( { captchaWord: 'an answer' } );
} );

test( 'A puzzle that cannot be had is said to be so, with no way to a page that knows nothing of the step', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), SCENARIO );
	await addCaptcha( page, { type: 'hcaptcha', key: 'a-key' } );
	const dialog = await openStep( wiki, page, freshName() );
	await expect( dialog.root ).toContainText( message( 'captcha-not-shown' ) );
	await expect( dialog.root.locator( '[data-accountcreator-action=hand-over]' ) ).toHaveCount( 0 );
	await look( dialog, wiki, 'captcha-in-step-not-shown' );
	await page.setViewportSize( { width: 360, height: 740 } );
	await look( dialog, wiki, 'captcha-in-step-not-shown-phone' );
} );
