import type { BrowserContext } from '@playwright/test';

/** How many times as fast the waits of the page pass: half a minute takes a second and a half. */
export const FASTER = 20;

/**
 * The limit of mw.Api, half a minute, is not made that short: requests that meet no fault must not run into it on a
 * machine that has other work to do.
 */
export const LIMIT = 3000;

/**
 * Makes the waits of the pages short. The clock (Date) stays that of the wiki, and so does everything that takes a
 * second or less: above all how long a page that is left is given to let go of its list (src/app/run-lock.ts). The wiki
 * is as slow as it is, which makes it twenty times as slow to the page: more requests are late than in life, never
 * fewer.
 */
export async function hastenWaits( context: BrowserContext, limitOfRequests = LIMIT ): Promise<void> {
	await context.addInitScript( ( { faster, limit } ) => {
		const later = window.setTimeout.bind( window );
		const hasten = ( milliseconds: number ): number => (
			milliseconds === 30000 ? limit : milliseconds > 1000 ? milliseconds / faster : milliseconds
		);
		const hastened = ( callback: TimerHandler, milliseconds = 0, ...rest: unknown[] ): number => (
			later( callback, hasten( milliseconds ), ...rest )
		);
		Object.defineProperty( window, 'setTimeout', { value: hastened, writable: true, configurable: true } );
	}, { faster: FASTER, limit: limitOfRequests } );
}
