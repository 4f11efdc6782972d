/** A batch of 1,000 against a bare loop of the same POSTs, in the same page. */

import { button, checkList, makeGuests, openList, waitInPage } from './list.mjs';
import { mean, median, number, quantile } from './statistics.mjs';
import { creationsOf, Traffic } from './traffic.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./list.mjs').Guest} Guest */

const BUDGET = 0.97;

/** Milliseconds after which no further batch is begun. */
const ENOUGH = 180000;

/** Accounts that warm everything up: for so long that the button which ends them has been there for half a second. */
const WARMING = 30;

const PAUSED = '[data-accountcreator-action=resume]';

/**
 * Notes in the page when each POST is sent and answered, and halts the batch at the end of a block.
 *
 * @param {Page} page
 */
async function observe( page ) {
	await page.evaluate( () => {
		const bench = window.benchBatch = { sent: /** @type {BenchSent[]} */ ( [] ), left: Infinity };
		new PerformanceObserver( ( list ) => {
			for ( const entry of /** @type {PerformanceResourceTiming[]} */ ( list.getEntries() ) ) {
				// Questions have a query, creations are posted.
				if ( entry.name.endsWith( '/api.php' ) ) {
					bench.sent.push( { start: entry.startTime, end: entry.responseEnd } );
				}
			}
		} ).observe( { type: 'resource' } );
		mw.hook( 'accountCreator.created' ).add( () => {
			if ( --bench.left === 0 ) {
				/** @type {HTMLElement|null} */ ( document.querySelector( '[data-accountcreator-action=pause]' ) )?.click();
			}
		} );
	} );
}

/**
 * @param {Page} page
 * @param {number} [left] The block that begins
 * @return {Promise<BenchSent[]>} What was sent since the last call
 */
const take = ( page, left = Infinity ) => page.evaluate( async ( count ) => {
	// Entries come a little later than the answers.
	await new Promise( ( resolve ) => {
		setTimeout( resolve, 200 );
	} );
	window.benchBatch.left = count;
	return window.benchBatch.sent.splice( 0 );
}, left );

/**
 * Presses a button and waits until all accounts of the block are created and what comes then is shown.
 *
 * @param {Page} page
 * @param {'start'|'resume'} action
 * @param {string} selector
 */
async function createBlock( page, action, selector ) {
	await button( page, action ).click();
	// Until the first of them is under way, the button that ends the block before is still to be seen.
	await page.waitForFunction( () => window.benchBatch.left <= 0, null, { polling: 100, timeout: 300000 } );
	await waitInPage( page, selector );
}

/**
 * The bare loop: nothing but the POSTs.
 *
 * @param {Page} page
 * @param {string} body What the dialog posted
 * @param {Guest[]} guests
 */
async function createBare( page, body, guests ) {
	await page.evaluate( async ( [ fields, people ] ) => {
		const address = mw.util.wikiScript( 'api' );
		const headers = { 'Api-User-Agent': 'AccountCreator (MediaWiki gadget)' };
		const parameters = new URLSearchParams( fields );
		for ( const { username, email } of people ) {
			parameters.set( 'username', username );
			parameters.set( 'email', email );
			const response = await fetch( address, { method: 'POST', headers, body: parameters } );
			const answer = await response.json();
			if ( answer.createaccount?.status !== 'PASS' ) {
				throw new Error( JSON.stringify( answer ) );
			}
		}
	}, /** @type {[ string, Guest[] ]} */ ( [ body, guests ] ) );
}

/**
 * How long one account takes in a loop: from the sending of a POST to the sending of the next.
 *
 * @param {BenchSent[]} sent
 * @param {number} expected
 */
function paceOf( sent, expected ) {
	if ( sent.length !== expected ) {
		throw new Error( `${ sent.length } POSTs were seen instead of ${ expected }.` );
	}
	const ordered = [ ...sent ].sort( ( a, b ) => a.start - b.start );
	const gaps = ordered.slice( 1 ).map( ( { start }, index ) => start - ordered[ index ].end );
	if ( gaps.some( ( gap ) => gap < 0 ) ) {
		throw new Error( 'Two POSTs were under way at once.' );
	}
	return {
		cycle: ( ordered[ ordered.length - 1 ].start - ordered[ 0 ].start ) / ( expected - 1 ),
		gap: median( gaps ),
		answer: median( ordered.map( ( { start, end } ) => end - start ) )
	};
}

/** @typedef {ReturnType<paceOf>} Pace */

/**
 * One batch, a block at a time, with a block of the bare loop after one and before the next, so that what changes in
 * the course of time meets both alike.
 *
 * @param {Surroundings} surroundings
 * @param {{ blocks: number, size: number }} plan
 * @return {Promise<Array<{ dialog: Pace, bare: Pace }>>}
 */
async function compare( { wiki, visit }, { blocks, size } ) {
	const page = await visit();
	const traffic = await Traffic.watch( page );
	await openList( wiki, page );
	await observe( page );
	await checkList( page, makeGuests( blocks * size + WARMING ) );
	traffic.take();
	// They show what is posted, too.
	await take( page, WARMING );
	await createBlock( page, 'start', PAUSED );
	const [ { body = '' } ] = creationsOf( traffic.take() );

	const bareGuests = makeGuests( blocks * size );
	const bareBlock = async () => {
		await take( page );
		await createBare( page, body, bareGuests.splice( 0, size ) );
		return paceOf( await take( page ), size );
	};
	const pairs = [];
	for ( let block = 1; block <= blocks; block++ ) {
		const before = block % 2 === 0 ? await bareBlock() : null;
		await take( page, size );
		await createBlock( page, 'resume', block < blocks ? PAUSED : '.accountcreator-dialog[data-view=results]' );
		const dialog = paceOf( await take( page ), size );
		pairs.push( { dialog, bare: before ?? await bareBlock() } );
	}
	await page.context().close();
	return pairs;
}

/**
 * @param {Surroundings} surroundings
 * @return {Promise<import('./report.mjs').Findings>}
 */
export async function measureThroughput( surroundings ) {
	const { quick, say } = surroundings;
	const plan = quick ? { blocks: 3, size: 20 } : { blocks: 10, size: 100 };
	const batches = [];
	const started = Date.now();
	// A second one where that does not take too long.
	const most = quick ? 1 : 2;
	while ( !batches.length || batches.length < most && Date.now() - started < ENOUGH ) {
		say( `A batch of ${ number( plan.blocks * plan.size ) } against a bare loop` );
		batches.push( await compare( surroundings, plan ) );
	}
	const pairs = batches.flat();
	const ratios = pairs.map( ( { dialog, bare } ) => bare.cycle / dialog.cycle );
	const ratio = median( ratios );
	const cost = median( pairs.map( ( { dialog } ) => dialog.gap ) ) - median( pairs.map( ( { bare } ) => bare.gap ) );
	const answers = median( pairs.map( ( { dialog, bare } ) => dialog.answer - bare.answer ) );
	/** @param {typeof pairs} some */
	const row = ( some ) => {
		const of = ( /** @type {'dialog'|'bare'} */ who, /** @type {keyof Pace} */ what ) => (
			some.map( ( pair ) => pair[ who ][ what ] )
		);
		return [
			...( /** @type {const} */ ( [ 'dialog', 'bare' ] ) ).flatMap( ( who ) => [
				number( 60000 / mean( of( who, 'cycle' ) ) ),
				`${ number( median( of( who, 'answer' ) ), 1 ) } ms`,
				`${ number( median( of( who, 'gap' ) ), 2 ) } ms`
			] ),
			number( median( some.map( ( { dialog, bare } ) => bare.cycle / dialog.cycle ) ), 3 )
		];
	};
	return {
		lines: [ {
			what: `throughput of a batch of ${ number( plan.blocks * plan.size ) } against a bare loop`,
			budget: `≥ ${ BUDGET }`,
			measured: `${ number( ratio, 3 ) } (half of ${ pairs.length } pairs between ` +
				`${ number( quantile( ratios, 0.25 ), 3 ) } and ${ number( quantile( ratios, 0.75 ), 3 ) })`,
			met: ratio >= BUDGET,
			reason: `between an answer and the next POST the dialog takes ${ number( cost, 2 ) } ms longer than the bare loop, and an answer ` +
				`${ number( answers, 1 ) } ms longer to come, probably because what the dialog draws meanwhile takes processor time from the wiki, ` +
				'which runs on the same machine here.'
		} ],
		sections: [ {
			title: 'Throughput',
			how: `${ batches.length === 1 ? 'A batch' : `${ batches.length } batches` } of ${ number( plan.blocks * plan.size ) } accounts with a mailed ` +
				`password. After every ${ plan.size } accounts the batch pauses, and before or after them, by turns, a ` +
				`bare loop of fetch() in the same page creates ${ plan.size } others with the very same fields, so that both meet the same ` +
				'wiki, browser and machine. Counted is from POST to POST, so that the press on *Resume* does not count. ' +
				'*Between*: from an answer to the next POST, all that the dialog does.',
			columns: [
				'', 'dialog: accounts a minute', 'an answer takes', 'between',
				'bare loop: accounts a minute', 'an answer takes', 'between', 'ratio'
			],
			rows: [
				...batches.map( ( some, index ) => [ `batch ${ index + 1 }, median of ${ some.length } pairs`, ...row( some ) ] ),
				[ 'all', ...row( pairs ) ]
			],
			remarks: [ `What the dialog adds between an answer and the next POST: ${ number( cost, 2 ) } ms.` ]
		} ]
	};
}
