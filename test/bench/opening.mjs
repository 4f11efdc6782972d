/** What a page load costs, and the way from the click to the first field. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../wiki/running-wiki.mjs';
import { kilobytes, median, ms, number, spread } from './statistics.mjs';
import { bytesOf, ofKind, parametersOf, Traffic } from './traffic.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./traffic.mjs').Asked} Asked */

/**
 * What a page asks of the network, and of the browser's storage on behalf of the gadget.
 *
 * @param {Surroundings} surroundings
 * @param {boolean} enabled Whether the person has the gadget
 * @return {Promise<{ asked: Asked[], stored: number }>}
 */
async function loadPage( { wiki, visit }, enabled ) {
	const person = await wiki.makePerson( {
		name: enabled ? 'With the gadget' : 'Without the gadget', password: 'somebody who measures', groups: [ 'eventcoordinator' ],
		preferences: { 'gadget-AccountCreator': Number( enabled ) }
	} );
	const page = await visit( person );
	const traffic = await Traffic.watch( page );
	await page.addInitScript( () => {
		window.benchAccesses = 0;
		for ( const method of /** @type {const} */ ( [ 'getItem', 'setItem', 'removeItem' ] ) ) {
			const original = /** @type {Function} */ ( Storage.prototype[ method ] );
			Storage.prototype[ method ] = function ( /** @type {string[]} */ ...args ) {
				window.benchAccesses += /account-?creator/i.test( args[ 0 ] ) ? 1 : 0;
				return original.apply( this, args );
			};
		}
	} );
	await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
	if ( await page.locator( '#t-accountcreator' ).count() !== Number( enabled ) ) {
		throw new Error( `The gadget is ${ enabled ? 'not ' : '' }there.` );
	}
	const stored = await page.evaluate( () => window.benchAccesses );
	// Not always asked for.
	const asked = traffic.take().filter( ( { url } ) => !url.endsWith( '/favicon.ico' ) );
	await page.context().close();
	return { asked, stored };
}

/**
 * Most wikis have other gadgets, which ResourceLoader fetches together.
 *
 * @param {import('../wiki/running-wiki.mjs').Wiki} wiki
 */
async function installAnotherGadget( wiki ) {
	await wiki.savePage( 'MediaWiki:Gadget-Another.js', 'mw.log( \'Another gadget\' );' );
	await wiki.savePage( 'MediaWiki:Gadgets-definition', [
		await readFile( join( ROOT, 'Gadget-definition.txt' ), 'utf8' ), '* Another[ResourceLoader|default]|Another.js'
	].join( '\n' ) );
}

/** @param {Asked} one */
const isLoader = ( one ) => one.kind === 'load' && Boolean( parametersOf( one ).get( 'modules' )?.includes( 'ext.gadget' ) );

/**
 * @typedef {Object} OpeningTimes
 * @property {number} focus Milliseconds from the click to the focus in the first field
 * @property {number} asked From the click to the first question to the API
 * @property {number} arrived From the click to the end of the last answer of load.php; 0: nothing was fetched
 * @property {Asked[]} requests
 */

/**
 * MediaWiki runs what it has in mw.loader.store in the browser's idle time (mw.requestIdleCallback, without a limit).
 * A headless Chromium on a busy machine has been seen to give a page none for many seconds. Such an opening says
 * nothing of the gadget, which has not begun: it is done again, and counted.
 */
const STARVED = 'the modules were not run for want of idle time';

/**
 * Presses the link.
 *
 * @param {Page} page
 * @param {Traffic} traffic
 * @return {Promise<OpeningTimes>}
 */
async function open( page, traffic ) {
	traffic.take();
	await page.evaluate( ( starved ) => {
		performance.clearResourceTimings();
		let click = 0;
		document.addEventListener( 'click', ( { timeStamp } ) => {
			click = timeStamp;
		}, { capture: true, once: true } );
		window.benchFocus = new Promise( ( resolve, reject ) => {
			setTimeout( () => {
				const state = mw.loader.getState( 'ext.gadget.AccountCreator-core' );
				reject( new Error( state === 'ready' ? 'the focus did not come to the first field' : starved ) );
			}, 10000 );
			const look = () => {
				if ( document.activeElement?.matches( '.accountcreator-dialog [name=username]' ) ) {
					document.removeEventListener( 'focusin', look );
					resolve( { clicked: click, focused: performance.now() } );
				}
			};
			document.addEventListener( 'focusin', look );
		} );
		// It is waited for further down; until then nobody minds.
		window.benchFocus.catch( () => {} );
	}, STARVED );
	await page.locator( '#t-accountcreator a' ).click();
	const { clicked, focused, entries: fetched } = await page.evaluate( async () => {
		const times = await window.benchFocus;
		// Let what else the opening asks for come to its end.
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 1000 );
		} );
		const resources = /** @type {PerformanceResourceTiming[]} */ ( performance.getEntriesByType( 'resource' ) );
		const entries = resources.map( ( { name, startTime, responseEnd } ) => ( { name, startTime, responseEnd } ) );
		return { ...times, entries };
	} );
	const from = ( /** @type {string} */ file ) => fetched.filter( ( { name } ) => name.includes( file ) );
	return {
		focus: focused - clicked,
		asked: Math.min( ...from( '/api.php' ).map( ( { startTime } ) => startTime ) ) - clicked,
		arrived: Math.max( clicked, ...from( '/load.php' ).map( ( { responseEnd } ) => responseEnd ) ) - clicked,
		requests: traffic.take()
	};
}

/**
 * @param {Surroundings} surroundings
 * @return {Promise<Record<'cold'|'warm'|'again', OpeningTimes>>}
 */
async function openThrice( { wiki, visit } ) {
	const page = await visit();
	try {
		return await openThriceOn( page, wiki );
	} finally {
		await page.context().close();
	}
}

/**
 * @param {Page} page
 * @param {Surroundings['wiki']} wiki
 * @return {Promise<Record<'cold'|'warm'|'again', OpeningTimes>>}
 */
async function openThriceOn( page, wiki ) {
	const traffic = await Traffic.watch( page );
	const load = async () => {
		await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
	};
	await load();
	const cold = await open( page, traffic );
	// mw.loader.store writes down what it has after a while.
	await page.waitForTimeout( 2500 );
	await load();
	const warm = await open( page, traffic );
	await page.keyboard.press( 'Escape' );
	await page.locator( '.accountcreator-dialog' ).waitFor( { state: 'hidden' } );
	const again = await open( page, traffic );
	return { cold, warm, again };
}

/** What an opening asks for, in words. @param {Asked[]} requests */
const questions = ( requests ) => [
	...ofKind( requests, 'api' ).map( ( one ) => `api.php ${ parametersOf( one ).get( 'action' ) }` ),
	...ofKind( requests, 'load' ).map( ( one ) => `load.php ${ parametersOf( one ).get( 'modules' ) }` )
].join( ', ' ) || 'nothing';

/**
 * @param {Surroundings} surroundings
 * @return {Promise<import('./report.mjs').Findings>}
 */
export async function measureOpening( surroundings ) {
	const { quick, say } = surroundings;
	say( 'Page load' );
	const off = await loadPage( surroundings, false );
	const on = await loadPage( surroundings, true );
	await installAnotherGadget( surroundings.wiki );
	const besideOff = await loadPage( surroundings, false );
	const besideOn = await loadPage( surroundings, true );
	say( 'Opening' );
	/** @type {Array<Record<'cold'|'warm'|'again', OpeningTimes>>} */
	const rounds = [];
	const wanted = quick ? 2 : 9;
	let starved = 0;
	while ( rounds.length < wanted ) {
		try {
			rounds.push( await openThrice( surroundings ) );
		} catch ( error ) {
			if ( !String( error ).includes( STARVED ) || ++starved > 2 * wanted ) {
				throw error;
			}
		}
	}
	// What the loader itself asks for once it is there
	const more = on.asked.filter( ( one ) => !isLoader( one ) ).length - off.asked.length;
	const api = ( /** @type {'cold'|'warm'|'again'} */ kind ) => Math.max(
		...rounds.map( ( round ) => ofKind( round[ kind ].requests, 'api' ).length )
	);
	const inParallel = rounds.filter( ( round ) => round.cold.asked < round.cold.arrived ).length;
	const cold = rounds.map( ( round ) => round.cold );
	return {
		lines: [
			{
				what: 'requests that the loader makes on page load', budget: '0', measured: number( more ), met: more === 0,
				reason: `with the gadget the page asks for ${ questions( on.asked ) }, without it for ${ questions( off.asked ) }.`
			},
			{
				what: 'requests to fetch the loader, beside another gadget', budget: '',
				measured: number( besideOn.asked.length - besideOff.asked.length ), met: null
			},
			{
				what: 'requests to fetch the loader, as the wiki’s only gadget', budget: '',
				measured: number( on.asked.length - off.asked.length ), met: null
			},
			{ what: 'accesses to storage on page load', budget: '0', measured: number( on.stored ), met: on.stored === 0 },
			{
				what: 'API requests to open, the first time', budget: '1', measured: number( api( 'cold' ) ), met: api( 'cold' ) <= 1,
				reason: 'a wiki can have action=createaccount switched off, which the dialog says when it opens. No answer of ' +
					'action=query tells it; action=paraminfo does, and no request can hold two actions. It is asked at the same ' +
					'time, so that nobody waits for it, and kept by the browser for an hour.'
			},
			{
				what: 'API requests to open, within an hour', budget: '1', measured: number( api( 'warm' ) ), met: api( 'warm' ) <= 1,
				reason: 'the browser did not keep the answer of action=paraminfo.'
			},
			{
				what: 'the wiki is asked in parallel with OOUI, the first time', budget: 'yes',
				measured: `${ inParallel === rounds.length ? 'yes' : 'no' }: asked after ${ ms( median( cold.map( ( { asked } ) => asked ) ) ) }, ` +
					`OOUI there after ${ ms( median( cold.map( ( { arrived } ) => arrived ) ) ) }`,
				met: inParallel === rounds.length,
				reason: 'the question goes out with the answer that brings AccountCreator-ahead and the core, and OOUI had come before.'
			},
			...( /** @type {const} */ ( [ 'cold', 'warm', 'again' ] ) ).map( ( kind ) => ( {
				what: `click to focus in the first field, ${ { cold: 'cold', warm: 'warm', again: 'again on the same page' }[ kind ] }`,
				budget: '', measured: spread( rounds.map( ( round ) => round[ kind ].focus ), ms ), met: null
			} ) )
		],
		sections: [ {
			title: 'Page load and opening',
			how: 'Page load: the main page with an empty cache, by somebody with the gadget and somebody without, on a wiki with another ' +
				`gadget. Opening: ${ rounds.length } ` +
				'times the link in the page. *Cold*: nothing of it is in the browser’s cache; *warm*: the next page in the same ' +
				'browser; *again*: on the same page, after Escape. Median (least to greatest).',
			columns: [ '', 'API requests', 'load.php', 'bytes, uncompressed', 'click to focus' ],
			rows: [
				...[
					{ name: 'page load without the gadget', asked: besideOff.asked },
					{ name: 'page load with the gadget', asked: besideOn.asked }
				].map( ( { name, asked } ) => [
					name, number( ofKind( asked, 'api' ).length ), number( ofKind( asked, 'load' ).length ), kilobytes( bytesOf( asked ) ), ''
				] ),
				...( /** @type {const} */ ( [ 'cold', 'warm', 'again' ] ) ).map( ( kind ) => {
					const { requests } = rounds[ rounds.length - 1 ][ kind ];
					return [
						`opening, ${ kind }`, number( api( kind ) ), number( ofKind( requests, 'load' ).length ),
						kilobytes( median( rounds.map( ( round ) => bytesOf( round[ kind ].requests ) ) ) ),
						spread( rounds.map( ( round ) => round[ kind ].focus ), ms )
					];
				} )
			],
			remarks: starved ? [
				`Left out and done again: ${ number( starved ) } of the rounds, in which the browser gave the page no idle time for ten seconds, in ` +
				'which MediaWiki runs modules out of its store, so that the gadget did not begin.'
			] : []
		} ]
	};
}
