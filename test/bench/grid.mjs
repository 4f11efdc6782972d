/** How the table of a long list feels: turning the wheel, typing into a cell. */

import { quantile } from './statistics.mjs';
import { endPhase } from './tasks.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {Object} GridTimes
 * @property {import('./tasks.mjs').Phase} scroll
 * @property {number} frame Milliseconds that a frame of twenty exceeds while the wheel turns
 * @property {import('./tasks.mjs').Phase} edit
 * @property {number} key Milliseconds from the slowest key to the paint after it
 */

/**
 * @param {Page} page
 * @return {Promise<void>}
 */
async function turnWheel( page ) {
	const box = await page.locator( '[data-accountcreator-row]' ).first().boundingBox();
	await page.mouse.move( ( box?.x ?? 0 ) + 300, Math.max( 300, ( box?.y ?? 0 ) + 10 ) );
	await page.evaluate( () => {
		const notes = window.benchGrid = {
			frames: /** @type {number[]} */ ( [] ), keys: /** @type {number[]} */ ( [] ), stop: false
		};
		let last = performance.now();
		const frame = ( /** @type {number} */ now ) => {
			notes.frames.push( now - last );
			last = now;
			if ( !notes.stop ) {
				requestAnimationFrame( frame );
			}
		};
		requestAnimationFrame( frame );
		new PerformanceObserver( ( list ) => {
			notes.keys.push( ...list.getEntries().filter( ( { name } ) => name === 'keydown' ).map( ( { duration } ) => duration ) );
		} ).observe( /** @type {PerformanceObserverInit} */ ( { type: 'event', durationThreshold: 16 } ) );
	} );
	for ( let turn = 0; turn < 60; turn++ ) {
		await page.mouse.wheel( 0, 400 );
		await page.waitForTimeout( 16 );
	}
}

/**
 * @param {Page} page
 * @return {Promise<{ frames: number[], keys: number[] }>}
 */
const notesOf = ( page ) => page.evaluate( () => {
	const { benchGrid } = window;
	benchGrid.stop = true;
	return { frames: benchGrid.frames.slice( 1 ), keys: benchGrid.keys };
} );

/**
 * @param {Page} page With a list that is checked
 * @return {Promise<GridTimes>}
 */
export async function measureGrid( page ) {
	await endPhase( page );
	await turnWheel( page );
	const { frames } = await notesOf( page );
	const scroll = await endPhase( page );
	const top = await page.locator( '[data-accountcreator-row]' ).first().evaluate( ( first ) => first.getBoundingClientRect().top );
	if ( top >= 0 ) {
		throw new Error( 'The wheel moved nothing.' );
	}
	// A row that is on the screen now
	const row = await page.evaluate( () => (
		document.elementFromPoint( innerWidth / 2, innerHeight / 2 )?.closest( '[data-accountcreator-row]' )?.getAttribute( 'data-accountcreator-row' )
	) );
	const cell = page.locator( `[data-accountcreator-row="${ row }"] [data-field=email]` );
	await cell.click();
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'somebody.new@example', { delay: 30 } );
	await page.keyboard.press( 'Enter' );
	const edit = await endPhase( page );
	const { keys } = await notesOf( page );
	return { scroll, frame: quantile( frames, 0.95 ), edit, key: Math.max( 16, ...keys ) };
}
