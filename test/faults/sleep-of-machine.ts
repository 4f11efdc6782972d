import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';

interface ProcessInfo {
	processInfo: Array<{ type: string; id: number }>;
}

/**
 * What a closed lid does: the processes of the pages stand still, their timers with them, and the clock goes on.
 * (Chromium's own way of freezing a page does not freeze one that is to be seen.)
 */
export async function putToSleep( browser: Browser, milliseconds: number ): Promise<void> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send( 'SystemInfo.getProcessInfo' ) as ProcessInfo;
	const pages = processInfo.filter( ( { type } ) => type === 'renderer' ).map( ( { id } ) => id );
	await session.detach();
	if ( pages.length === 0 ) {
		throw new Error( 'There is no page to put to sleep' );
	}
	pages.forEach( ( id ) => process.kill( id, 'SIGSTOP' ) );
	try {
		await sleep( milliseconds );
	} finally {
		pages.forEach( ( id ) => process.kill( id, 'SIGCONT' ) );
	}
}
