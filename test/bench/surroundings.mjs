/** What the measurements happen in: a real wiki with the gadget, a mail trap, a real Chromium. */

import { chromium } from '@playwright/test';
import { chromiumPath } from '../wiki/debian-packages.mjs';
import { startMailTrap } from '../wiki/mail-trap.mjs';
import { startWiki } from '../wiki/wiki.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../wiki/people.mjs').Person} Person */

/**
 * @typedef {Object} Surroundings
 * @property {import('../wiki/running-wiki.mjs').Wiki} wiki
 * @property {import('@playwright/test').Browser} browser
 * @property {boolean} quick Few and small measurements, to see that all of it works
 * @property {(person?: Person, proxy?: string) => Promise<Page>} visit A page of a browser that has nothing in its
 *  cache, where the person is logged in; an event coordinator (no captcha, no throttle) with the gadget if nobody is
 *  named. All that it asks for goes through the proxy, if there is one
 * @property {(what: string) => void} say
 * @property {() => Promise<void>} stop
 */

/**
 * @param {Object} options
 * @param {boolean} options.quick
 * @param {(what: string) => void} options.say
 * @return {Promise<Surroundings>}
 */
export async function startSurroundings( { quick, say } ) {
	const mail = await startMailTrap();
	/** @type {Array<() => Promise<void>>} */
	const stops = [ () => mail.stop() ];
	const stop = async () => {
		for ( const each of stops.splice( 0 ).reverse() ) {
			await each();
		}
	};
	try {
		const wiki = await startWiki( { version: '1.43', mail, say } );
		stops.push( () => wiki.stop() );
		await wiki.installGadget();
		const browser = await chromium.launch( {
			executablePath: chromiumPath(),
			// As root in a container there is no sandbox. The heap is to be measured as exactly as it can be.
			args: [ '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--enable-precise-memory-info' ]
		} );
		stops.push( () => browser.close() );
		return {
			wiki, browser, quick, say, stop,
			async visit( person = wiki.people.coordinator, proxy = undefined ) {
				const context = await browser.newContext( {
					...( proxy ? { proxy: { server: proxy } } : {} ),
					viewport: { width: 1280, height: 900 },
					permissions: [ 'clipboard-read', 'clipboard-write' ]
				} );
				const session = await wiki.apiAs( person );
				await context.addCookies(
					[ ...session.cookies ].map( ( [ name, value ] ) => ( { name, value, url: wiki.url } ) )
				);
				const page = await context.newPage();
				// A measurement of a page that broke would be one of something else.
				page.on( 'pageerror', ( error ) => {
					say( `The page complains: ${ error.message }` );
				} );
				return page;
			}
		};
	} catch ( error ) {
		await stop();
		throw error;
	}
}
