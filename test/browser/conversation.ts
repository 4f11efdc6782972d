import { expect, type Locator, type Page } from '@playwright/test';
import { captchaAnswer } from '../wiki/captcha-answers.mjs';
import type { Dialog } from './dialog';
import { message } from './messages';

/** Fills in a creation that needs nothing but a name, and begins it. */
export async function begin(
	dialog: Dialog, name: string, mode: 'generate' | 'Log in at example.net' = 'generate'
): Promise<void> {
	await ( mode === 'generate' ? dialog.mode( mode ) : dialog.root.getByRole( 'radio', { name: mode } ) ).check();
	await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
	await dialog.create();
}

/** Waits until the wiki wants something more. */
export async function expectStep( dialog: Dialog ): Promise<void> {
	await expect( dialog.root ).toHaveAttribute( 'data-view', 'step' );
	await dialog.expectOutcome( 'step' );
}

/** Presses the button that leads to the other site. */
export async function goThere( dialog: Dialog ): Promise<Page> {
	const [ popup ] = await Promise.all( [ dialog.page.waitForEvent( 'popup' ), dialog.button( 'next' ).click() ] );
	await popup.waitForURL( /authorize/ );
	return popup;
}

/** Chooses one of the ways back from the other site, and waits until its window is gone. */
export async function comeBack( popup: Page, way: 'login' | 'wrong' | 'cancel' ): Promise<void> {
	const closed = popup.waitForEvent( 'close' );
	await popup.click( `#${ way }`, { noWaitAfter: true } );
	await closed;
}

/** The question before something that cannot be undone; `stay` goes back. */
export function answerTo( dialog: Dialog, answer: 'stay' | 'walk-away' | 'give-up' | 'close-anyway' | 'another' ): Locator {
	return dialog.page.locator( '.oo-ui-messageDialog-actions' ).getByRole( 'button', { name: message( answer ) } );
}

/** What the captcha shows. */
export const puzzle = ( dialog: Dialog ): Locator => dialog.root.locator( '.accountcreator-captcha-question' );

/** Gives the right answer to a captcha of the wiki's own. */
export async function solve( dialog: Dialog, type: 'simple' | 'math' | 'question' | 'image' ): Promise<void> {
	const question = type === 'image' ? '' : await puzzle( dialog ).innerText();
	await dialog.input( 'captchaWord' ).fill( captchaAnswer( type, question ) );
}
