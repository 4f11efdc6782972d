import type { Page } from '@playwright/test';

/** For how long somebody goes on, in milliseconds; a dialog is open and ready long before. */
const LONG = 3000;

/** What a page can have somebody do who does not look. */
export type Press = 'hold Enter' | 'hold Space' | 'press Enter over and over' | 'click over and over';

export interface Place {
	x: number;
	y: number;
}

async function pressOnce(
	page: Page, press: Press, place: Place, click: ( place: Place ) => Promise<void>
): Promise<void> {
	switch ( press ) {
		case 'hold Enter':
			// From the second time on a repetition, as from a keyboard.
			await page.keyboard.down( 'Enter' );
			break;
		case 'hold Space':
			await page.keyboard.down( 'Space' );
			break;
		case 'press Enter over and over':
			await page.keyboard.down( 'Enter' );
			await page.keyboard.up( 'Enter' );
			break;
		case 'click over and over':
			await click( place );
	}
}

/** Clicks as a hand does, which does not wait until a busy page has heard of the click before. */
async function handOn( page: Page ): Promise<( place: Place ) => Promise<void>> {
	const client = await page.context().newCDPSession( page );
	return ( { x, y } ) => {
		for ( const type of [ 'mousePressed', 'mouseReleased' ] as const ) {
			// In between two pages there is nothing to press.
			client.send( 'Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 } ).catch( () => undefined );
		}
		return Promise.resolve();
	};
}

/** Presses, while something begins, and on and on. */
export async function pressBlindly(
	page: Page, press: Press, begun: () => Promise<unknown> = () => Promise.resolve(), place: Place = { x: 0, y: 0 }
): Promise<void> {
	const click = await handOn( page );
	await pressOnce( page, press, place, click );
	const beginning = begun();
	const until = Date.now() + LONG;
	while ( Date.now() < until ) {
		// In between two pages there is nothing to press.
		await pressOnce( page, press, place, click ).catch( () => undefined );
		await page.waitForTimeout( press.endsWith( 'over and over' ) ? 120 : 40 );
	}
	await beginning;
	await page.keyboard.up( 'Enter' );
	await page.keyboard.up( 'Space' );
}
