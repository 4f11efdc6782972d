/** Long lists: 10,000 pasted rows, and how everything grows when the list doubles. */

import { asSheet, button, checkList, makeGuests, openList, paste, waitInPage } from './list.mjs';
import { measureGrid } from './grid.mjs';
import { kilobytes, median, ms, number, seconds } from './statistics.mjs';
import { ofKind, Traffic } from './traffic.mjs';
import { endPhase, heldBytes, observeTasks, paintAfter } from './tasks.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./tasks.mjs').Phase} Phase */
/** @typedef {import('./grid.mjs').GridTimes} GridTimes */

const LONGEST_TASK = 200;

/**
 * @typedef {Object} Measured
 * @property {number} count Rows
 * @property {Phase} paste From the key to the number of people that were found
 * @property {Phase} table From the click on *Check* to the last row in the table
 * @property {Phase} check From there until everything is checked
 * @property {number} firstPaint Milliseconds from the click to the first rows on the screen
 * @property {number} memory Bytes that a row holds
 * @property {number} requests To the API
 * @property {GridTimes} grid
 */

/**
 * How long the browser itself takes to paste the text: into a field of a page with nothing else in it.
 *
 * @param {Surroundings} surroundings
 * @param {string} text
 * @return {Promise<Phase>}
 */
async function pasteBare( { wiki, visit }, text ) {
	const page = await visit();
	await page.goto( wiki.pageUrl( 'Special:BlankPage' ), { waitUntil: 'networkidle' } );
	await page.evaluate( () => {
		document.body.innerHTML = '<textarea rows="12" cols="80" style="font-family:monospace"></textarea>';
		document.querySelector( 'textarea' )?.focus();
	} );
	await observeTasks( page );
	await paste( page, text );
	await page.waitForFunction( ( length ) => Number( document.querySelector( 'textarea' )?.value.length ) > length / 2, text.length );
	const phase = await endPhase( page );
	await page.context().close();
	return phase;
}

/**
 * In a page of its own: where the heap was looked at, the browser takes some 25 ms longer to paste 10,000 lines, into
 * an empty page as well.
 *
 * @param {Surroundings} surroundings
 * @param {number} count
 * @return {Promise<number>} Bytes that a row holds
 */
async function measureMemory( { wiki, visit }, count ) {
	const page = await visit();
	await openList( wiki, page );
	const before = await heldBytes( page );
	await checkList( page, makeGuests( count ) );
	const after = await heldBytes( page );
	await page.context().close();
	return ( after - before ) / count;
}

/**
 * @param {Surroundings} surroundings
 * @param {number} count
 * @return {Promise<Measured>}
 */
async function measureList( surroundings, count ) {
	const { wiki, visit, say } = surroundings;
	say( `${ number( count ) } rows` );
	const page = await visit();
	const traffic = await Traffic.watch( page );
	await openList( wiki, page );
	traffic.take();
	await observeTasks( page );
	await page.locator( '.accountcreator-dialog [name=list]' ).focus();
	await endPhase( page );

	await paste( page, asSheet( makeGuests( count ) ) );
	await page.waitForFunction( ( wanted ) => (
		document.querySelector( '.accountcreator-understood' )?.textContent?.replace( /[^\d]/g, '' ).startsWith( wanted )
	), String( count ), { polling: 50 } );
	const pasted = await endPhase( page );

	// It stands beside the text at once.
	await page.waitForFunction( ( wanted ) => (
		document.querySelectorAll( '[data-accountcreator-row]' ).length === wanted
	), count, { polling: 100, timeout: 120000 } );
	const table = await endPhase( page );

	const painted = await paintAfter( page, 'check', '[data-view=check] [data-accountcreator-row]' );
	await button( page, 'check' ).click();
	const firstPaint = await painted();
	await waitInPage( page, '[data-accountcreator-action=start]:not([aria-disabled=true])' );
	const check = await endPhase( page );
	const ready = await page.locator( '[data-accountcreator-row][data-state=ready]' ).count();
	if ( ready !== count ) {
		throw new Error( `${ ready } of ${ count } rows are ready.` );
	}
	const requests = ofKind( traffic.take(), 'api' ).length;
	const grid = await measureGrid( page );
	await page.context().close();
	const memory = await measureMemory( surroundings, count );
	return { count, paste: pasted, table, check, firstPaint, memory, requests, grid };
}

/** The phase with the longest task, in words. @param {Measured} measured */
function longestOf( { paste: pasted, table, check, grid } ) {
	return [
		{ name: 'when the list is pasted and read', longest: pasted.longest },
		{ name: 'while the table is built', longest: table.longest },
		{ name: 'while it is checked', longest: check.longest },
		{ name: 'when it is scrolled', longest: grid.scroll.longest },
		{ name: 'when a cell is edited', longest: grid.edit.longest }
	].sort( ( a, b ) => b.longest - a.longest )[ 0 ];
}

/** Milliseconds from *Check* until everything is checked. @param {Measured} measured */
const checkedAfter = ( { check } ) => check.ended - check.began;

/** A task shorter than 50 ms is none that the browser reports. @param {number} longest */
const task = ( longest ) => longest ? ms( longest ) : '< 50 ms';

/**
 * @param {Measured[]} series Of doubling counts
 * @param {(measured: Measured) => number} of
 * @return {string} By how much it grows with each doubling
 */
const growth = ( series, of ) => series.slice( 1 ).map(
	( measured, index ) => `× ${ number( of( measured ) / of( series[ index ] ), 2 ) }`
).join( ', ' );

/**
 * @param {Surroundings} surroundings
 * @return {Promise<import('./report.mjs').Findings>}
 */
export async function measureRows( surroundings ) {
	const { quick, say } = surroundings;
	const [ counts, many, rounds ] = quick ? [ [ 250, 500 ], 1000, 1 ] : [ [ 1000, 2000, 4000, 8000 ], 10000, 3 ];
	const series = [];
	for ( const count of counts ) {
		series.push( await measureList( surroundings, count ) );
	}
	/** @type {Measured[]} */
	const long = [];
	for ( let round = 0; round < rounds; round++ ) {
		long.push( await measureList( surroundings, many ) );
	}
	say( 'The browser alone' );
	const bare = await pasteBare( surroundings, asSheet( makeGuests( many ) ) );
	const middle = ( /** @type {(measured: Measured) => number} */ of ) => median( long.map( of ) );
	const worst = [ ...long ].sort( ( a, b ) => longestOf( b ).longest - longestOf( a ).longest )[ 0 ];
	const inWork = middle( ( one ) => Math.max( one.paste.longest, one.table.longest, one.check.longest ) );
	const rows = ( /** @type {Measured} */ one ) => [
		number( one.count ), task( one.paste.longest ), ms( one.firstPaint ),
		task( one.table.longest ), seconds( one.table.took ),
		task( one.check.longest ), seconds( checkedAfter( one ) ), number( one.requests ), kilobytes( one.memory )
	];
	const perRow = series.map( ( { memory } ) => memory );
	// Short lists share what every list costs once among few rows.
	const memoryGrows = perRow.slice( 1 ).some( ( memory, index ) => memory > perRow[ index ] * 1.1 );
	return {
		lines: [
			{
				what: `${ number( many ) } rows, pasted, checked and painted: longest task`, budget: `≤ ${ LONGEST_TASK } ms`,
				measured: task( inWork ), met: inWork <= LONGEST_TASK,
				reason: `the longest is ${ longestOf( worst ).name } (${ task( longestOf( worst ).longest ) }). The browser alone, pasting the same ` +
					`text into an empty page, has one of ${ task( bare.longest ) }.`
			},
			{
				what: `${ number( many ) } rows, click to the first rows on the screen`, budget: '', measured: ms( middle( ( { firstPaint } ) => firstPaint ) ), met: null
			},
			{
				what: `${ number( many ) } rows, scrolled: longest task`, budget: 'smooth',
				measured: `${ task( middle( ( { grid } ) => grid.scroll.longest ) ) }; a frame of twenty took longer than ${ ms( middle( ( { grid } ) => grid.frame ) ) }`,
				met: middle( ( { grid } ) => grid.frame ) <= 50, reason: 'fewer than twenty pictures a second while the wheel turns.'
			},
			{
				what: `${ number( many ) } rows, typing into a cell: key to paint`, budget: 'smooth',
				measured: ms( middle( ( { grid } ) => grid.key ) ), met: middle( ( { grid } ) => grid.key ) <= 100,
				reason: 'a person sees a delay from about a tenth of a second on.'
			},
			{
				what: 'memory', budget: 'linear', measured: `${ kilobytes( middle( ( { memory } ) => memory ) ) } a row; ` +
					`at ${ counts.map( ( count ) => number( count ) ).join( ', ' ) } rows ${ perRow.map( kilobytes ).join( ', ' ) }`,
				met: !memoryGrows, reason: 'a row of a long list holds more than one of a short list.'
			}
		],
		sections: [ {
			title: 'Long lists',
			how: 'Names and addresses, pasted with the keyboard and checked on a wiki that takes all of them. *Longest task*: for how long the ' +
				'page did not answer at a time (PerformanceObserver, longtask; the browser reports none under 50 ms). *First rows*: from the ' +
				'click on *Check* to their first paint. Memory: heap of scripts and page after garbage collection, with the list and without, ' +
				'in a page of its own, since to look at the heap makes the browser slower. ' +
				`The last ${ rounds > 1 ? `${ rounds } lines are` : 'line is' } ${ number( many ) } rows.`,
			columns: [
				'rows', 'paste: longest task', 'first rows', 'table: longest task', 'table complete', 'check: longest task', 'checked',
				'API requests', 'memory a row'
			],
			rows: [ ...series, ...long ].map( rows ),
			remarks: [
				'With each doubling of the rows grow: ' + [
					`paste ${ growth( series, ( one ) => one.paste.took ) }`, `first rows ${ growth( series, ( one ) => one.firstPaint ) }`,
					`table ${ growth( series, ( one ) => one.table.took ) }`, `check ${ growth( series, checkedAfter ) }`,
					`requests ${ growth( series, ( { requests } ) => requests ) }`, `memory ${ growth( series, ( { memory, count } ) => memory * count ) }`
				].join( '; ' ) + '.'
			]
		} ]
	};
}
