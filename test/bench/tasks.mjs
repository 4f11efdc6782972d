/** For how long a page did not answer, when something was painted, and how much memory it holds. */

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Something that a person waits for.
 *
 * @typedef {Object} Phase
 * @property {number} longest The longest task in milliseconds; 0: none took 50 ms
 * @property {number} took Milliseconds until it was over
 * @property {number} began On the page's clock
 * @property {number} ended
 */

/**
 * Notes from now on all tasks of more than 50 ms.
 *
 * @param {Page} page
 */
export async function observeTasks( page ) {
	await page.evaluate( () => {
		const notes = window.benchTasks = { tasks: /** @type {number[]} */ ( [] ), began: performance.now() };
		new PerformanceObserver( ( list ) => {
			notes.tasks.push( ...list.getEntries().map( ( { duration } ) => duration ) );
		} ).observe( { type: 'longtask' } );
	} );
}

/**
 * The phase since the last call. It is over when this is called; the tasks that end it are waited for.
 *
 * @param {Page} page
 * @return {Promise<Phase>}
 */
export const endPhase = ( page ) => page.evaluate( async () => {
	const { benchTasks } = window;
	const { began } = benchTasks;
	const ended = performance.now();
	// The browser reports a task after it has painted.
	await new Promise( ( resolve ) => {
		setTimeout( resolve, 300 );
	} );
	const longest = Math.max( 0, ...benchTasks.tasks.splice( 0 ) );
	benchTasks.began = performance.now();
	return { longest, took: ended - began, began, ended };
} );

/**
 * Gets ready for the click on a button.
 *
 * @param {Page} page
 * @param {string} action Of the button
 * @param {string} selector What is to be painted
 * @return {Promise<() => Promise<number>>} Milliseconds from the click to the first frame that shows it
 */
export async function paintAfter( page, action, selector ) {
	await page.evaluate( ( [ pressed, wanted ] ) => {
		window.benchPaint = new Promise( ( resolve ) => {
			document.querySelector( `[data-accountcreator-action=${ pressed }]` )?.addEventListener( 'click', ( { timeStamp } ) => {
				const look = () => {
					if ( document.querySelector( wanted )?.getClientRects().length ) {
						// This frame is being made; the next task comes when it is on the screen.
						setTimeout( () => resolve( performance.now() - timeStamp ) );
					} else {
						requestAnimationFrame( look );
					}
				};
				requestAnimationFrame( look );
			}, { once: true } );
		} );
	}, [ action, selector ] );
	return () => page.evaluate( () => window.benchPaint );
}

/**
 * @param {Page} page
 * @return {Promise<number>} Bytes of scripts and of the page's elements, when all garbage is collected
 */
export async function heldBytes( page ) {
	const session = await page.context().newCDPSession( page );
	await session.send( 'HeapProfiler.enable' );
	for ( let round = 0; round < 3; round++ ) {
		await session.send( 'HeapProfiler.collectGarbage' );
	}
	const usage = await session.send( 'Runtime.getHeapUsage' );
	await session.detach();
	return usage.usedSize + ( usage.embedderHeapUsedSize ?? 0 );
}
