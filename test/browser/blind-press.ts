import type { Page } from '@playwright/test';

/** For how long somebody goes on, in milliseconds; a dialog is open and ready long before. */
const LONG = 3000;

/** A pause of as long, in milliseconds, may be somebody who looks: a little less than deliberate-press.ts asks for. */
const PAUSE = 450;

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

/** Takes down when something was pressed, in the time of the page that is open then. */
function takeDown(): void {
	const presses: number[] = [];
	Object.assign( window, { presses } );
	for ( const type of [ 'keydown', 'pointerdown' ] ) {
		window.addEventListener( type, ( { timeStamp } ) => presses.push( timeStamp ), true );
	}
}

/**
 * For how long nothing was pressed on the page that is open now, at most, in milliseconds. On a machine that has too
 * much to do the hand of a test may rest, as that of somebody who looks.
 */
async function longestPause( page: Page ): Promise<number> {
	const presses = await page.evaluate( () => ( window as unknown as { presses: number[] } ).presses );
	return Math.max( 0, ...presses.slice( 1 ).map( ( time, index ) => time - ( presses[ index ] ?? 0 ) ) );
}

/** How often a hand that paused presses anew. */
const TRIES = 5;

/**
 * Has it done anew where the hand paused, which says nothing of one that does not.
 *
 * @param attempt
 * @return What came of the first attempt without a pause
 */
export async function withoutPause<Result extends { hasPaused: boolean }>(
	attempt: () => Promise<Result>
): Promise<Result> {
	for ( let tries = 0; tries < TRIES; tries++ ) {
		const result = await attempt();
		if ( !result.hasPaused ) {
			return result;
		}
	}
	throw new Error( 'The machine has too much to do for a hand that presses on and on.' );
}

/**
 * Presses, while something begins, and on and on.
 *
 * @return Whether it paused, so that it may have pressed as somebody does who looks
 */
export async function pressBlindly(
	page: Page, press: Press, begun: () => Promise<unknown> = () => Promise.resolve(), place: Place = { x: 0, y: 0 }
): Promise<boolean> {
	// Also on the page that begins meanwhile.
	await page.addInitScript( takeDown );
	await page.evaluate( takeDown );
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
	// A key that is held is pressed once, however rarely the page hears of it.
	return !press.startsWith( 'hold' ) && await longestPause( page ) >= PAUSE;
}
