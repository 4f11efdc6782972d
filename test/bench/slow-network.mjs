/** The opening over a network as conferences have it, beside the wiki's own page for creating accounts. */

import { startCompressingProxy } from './compressing-proxy.mjs';
import { median, ms, number, spread } from './statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/** There and back, and down the line; what the browser's own tools call a network's conditions. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How long somebody has the pointer over a link before they press it, in milliseconds. */
const POINTED = 500;

const LINK = '#t-accountcreator a';

/** @typedef {'page'|'cold'|'pointed'|'warm'} Way */

/**
 * On the main page, with all that it needs, and a network that is slow from now on.
 *
 * @param {Surroundings} surroundings
 * @param {string} proxy
 * @return {Promise<Page>}
 */
async function arrive( { wiki, visit }, proxy ) {
	const page = await visit( undefined, proxy );
	await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
	await page.locator( LINK ).waitFor();
	// mw.loader.store writes down what it has after a while.
	await page.waitForTimeout( 2500 );
	await slow( page );
	return page;
}

/** @param {Page} page */
async function slow( page ) {
	const session = await page.context().newCDPSession( page );
	await session.send( 'Network.enable' );
	await session.send( 'Network.emulateNetworkConditions', NETWORK );
}

/**
 * @param {Page} page
 * @return {Promise<number>} Milliseconds from the press to the focus in the first field
 */
async function press( page ) {
	await page.evaluate( () => {
		let click = 0;
		document.addEventListener( 'click', ( { timeStamp } ) => {
			click = timeStamp;
		}, { capture: true, once: true } );
		window.benchFocus = new Promise( ( resolve ) => {
			const look = () => {
				if ( document.activeElement?.matches( '.accountcreator-dialog [name=username]' ) ) {
					document.removeEventListener( 'focusin', look );
					resolve( { clicked: click, focused: performance.now() } );
				}
			};
			document.addEventListener( 'focusin', look );
		} );
	} );
	await page.mouse.down();
	await page.mouse.up();
	const { clicked, focused } = await page.evaluate( () => window.benchFocus );
	return focused - clicked;
}

/**
 * @param {Page} page
 * @param {number} pointed How long the pointer is over the link before
 */
async function pressLink( page, pointed ) {
	const box = await page.locator( LINK ).boundingBox();
	if ( !box ) {
		throw new Error( 'The link cannot be seen.' );
	}
	await page.mouse.move( box.x + 5, box.y + box.height / 2 );
	await page.waitForTimeout( pointed );
	return press( page );
}

/**
 * @param {Page} page
 * @param {Surroundings['wiki']} wiki
 * @return {Promise<number>} Milliseconds from going there until the first field is there and the page has been drawn
 */
async function goToPage( page, wiki ) {
	await page.goto( wiki.pageUrl( 'Special:CreateAccount' ), { waitUntil: 'commit' } );
	await page.locator( '#wpName2' ).waitFor();
	return page.evaluate( async () => {
		const painted = () => performance.getEntriesByName( 'first-contentful-paint' )[ 0 ]?.startTime;
		while ( painted() === undefined ) {
			await new Promise( ( resolve ) => {
				setTimeout( resolve, 10 );
			} );
		}
		return Math.max( painted(), performance.getEntriesByType( 'navigation' )[ 0 ].toJSON().domInteractive );
	} );
}

/**
 * @param {Surroundings} surroundings
 * @param {string} proxy
 * @return {Promise<Record<Way, number>>}
 */
async function round( surroundings, proxy ) {
	const { wiki } = surroundings;
	const own = await arrive( surroundings, proxy );
	const page = await goToPage( own, wiki );
	await own.context().close();

	const first = await arrive( surroundings, proxy );
	const cold = await pressLink( first, 0 );
	await first.waitForTimeout( 2500 );
	await first.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
	const warm = await pressLink( first, 0 );
	await first.context().close();

	const second = await arrive( surroundings, proxy );
	const pointed = await pressLink( second, POINTED );
	await second.context().close();
	return { page, cold, pointed, warm };
}

/**
 * @param {Surroundings} surroundings
 * @return {Promise<import('./report.mjs').Findings>}
 */
export async function measureSlowOpening( surroundings ) {
	surroundings.say( 'Opening over a slow network' );
	const proxy = await startCompressingProxy();
	/** @type {Array<Record<Way, number>>} */
	const rounds = [];
	try {
		while ( rounds.length < ( surroundings.quick ? 1 : 5 ) ) {
			rounds.push( await round( surroundings, proxy.url ) );
		}
	} finally {
		await proxy.stop();
	}
	const times = ( /** @type {Way} */ way ) => rounds.map( ( one ) => one[ way ] );
	const compared = ( /** @type {Way} */ way ) => median( times( way ) ) / median( times( 'page' ) );
	const line = (
		/** @type {Way} */ way, /** @type {string} */ words, /** @type {number} */ budget, /** @type {string} */ reason
	) => ( {
		what: `slow network, ${ words }, against Special:CreateAccount`, budget: `≤ ${ budget }`,
		measured: `${ number( compared( way ), 2 ) }: ${ spread( times( way ), ms ) }, of ${ spread( times( 'page' ), ms ) }`,
		met: compared( way ) <= budget, reason
	} );
	return {
		lines: [
			line( 'cold', 'click to focus', 0.6, 'OOUI and the core come over the line, and the page has only HTML and styles to wait for.' ),
			line( 'pointed', `the same, ${ POINTED } ms after the pointer came over the link`, 0.25,
				'what has not come in that time is waited for.' ),
			{ what: 'slow network, click to focus, on the next page', budget: '', measured: spread( times( 'warm' ), ms ), met: null }
		],
		sections: []
	};
}
