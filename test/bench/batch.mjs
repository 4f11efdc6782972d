/** What an account costs in requests, bytes and time: with the list, with the form, and on Special:CreateAccount. */

import { button, checkList, makeGuests, openList, waitInPage } from './list.mjs';
import { kilobytes, mean, median, number, seconds, spread } from './statistics.mjs';
import { bytesOf, creationsOf, ofKind, parametersOf, Traffic } from './traffic.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./list.mjs').Guest} Guest */
/** @typedef {import('./traffic.mjs').Asked} Asked */

/**
 * One account.
 *
 * @typedef {Object} Cost
 * @property {Asked[]} asked
 * @property {number} milliseconds
 */

/**
 * @param {Asked} one
 * @return {'creation'|'names'|'other'}
 */
function purpose( one ) {
	const parameters = parametersOf( one );
	return parameters.get( 'action' ) === 'createaccount' ? 'creation' : parameters.get( 'list' ) === 'users' ? 'names' : 'other';
}

/**
 * A list from the click on *Check* to the results.
 *
 * @param {Surroundings} surroundings
 * @param {number} count
 * @return {Promise<{ cost: Cost, creations: number, names: number, other: string[] }>}
 */
async function createList( { wiki, visit }, count ) {
	const page = await visit();
	const traffic = await Traffic.watch( page );
	await openList( wiki, page );
	const guests = makeGuests( count );
	traffic.take();
	const started = Date.now();
	await checkList( page, guests );
	await button( page, 'start' ).click();
	await waitInPage( page, '.accountcreator-dialog[data-view=results]' );
	const milliseconds = Date.now() - started;
	const created = await page.locator( '[data-accountcreator-row][data-state=created]' ).count();
	if ( created !== count ) {
		throw new Error( `${ created } of ${ count } accounts were created.` );
	}
	const asked = traffic.take();
	await page.context().close();
	const api = ofKind( asked, 'api' );
	return {
		cost: { asked, milliseconds },
		creations: creationsOf( api ).length,
		names: api.filter( ( one ) => purpose( one ) === 'names' ).length,
		other: api.filter( ( one ) => purpose( one ) === 'other' ).map( ( one ) => (
			[ 'action', 'list', 'meta' ].map( ( name ) => parametersOf( one ).get( name ) ).filter( Boolean ).join( ' ' )
		) )
	};
}

/**
 * @param {Page} page
 * @param {Traffic} traffic
 * @param {() => Promise<void>} create
 * @return {Promise<Cost>}
 */
async function costOf( page, traffic, create ) {
	await page.waitForLoadState( 'networkidle' );
	traffic.take();
	const started = Date.now();
	await create();
	return { milliseconds: Date.now() - started, asked: traffic.take() };
}

/**
 * The form of the dialog, again and again with *Create another*.
 *
 * @param {Surroundings} surroundings
 * @param {Guest[]} guests
 * @return {Promise<Cost[]>} The first one includes the opening on a page that is there
 */
async function createInForm( { wiki, visit }, guests ) {
	const page = await visit();
	const traffic = await Traffic.watch( page );
	await page.goto( wiki.pageUrl( 'Main Page' ), { waitUntil: 'networkidle' } );
	const dialog = page.locator( '.accountcreator-dialog' );
	const costs = [];
	for ( const [ index, { username, email } ] of guests.entries() ) {
		costs.push( await costOf( page, traffic, async () => {
			await ( index === 0 ? page.locator( '#t-accountcreator a' ) : button( page, 'one' ) ).click();
			await dialog.locator( '[name=username]' ).fill( username );
			await dialog.locator( '[name=passwordmode][value=mail]' ).check();
			await dialog.locator( '[name=email]' ).fill( email );
			await dialog.locator( '[name=reason]' ).fill( 'Workshop' );
			await button( page, 'create' ).click();
			await dialog.locator( '[data-accountcreator-outcome=created]' ).filter( { visible: true } ).waitFor();
		} ) );
		if ( !( await dialog.locator( '[data-accountcreator-outcome]' ).filter( { visible: true } ).textContent() )?.includes( username ) ) {
			throw new Error( `The dialog says nothing of ${ username }.` );
		}
	}
	await page.context().close();
	return costs;
}

/**
 * @param {Surroundings} surroundings
 * @param {Guest[]} guests
 * @return {Promise<Cost[]>}
 */
async function createOnSpecialPage( { wiki, visit }, guests ) {
	const page = await visit();
	const traffic = await Traffic.watch( page );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	const costs = [];
	for ( const { username, email } of guests ) {
		costs.push( await costOf( page, traffic, async () => {
			await page.goto( wiki.pageUrl( 'Special:CreateAccount' ), { waitUntil: 'domcontentloaded' } );
			await page.locator( '#wpName2' ).fill( username );
			await page.locator( '#wpCreateaccountMail' ).check();
			await page.locator( '#wpEmail' ).fill( email );
			await page.locator( '#wpReason' ).fill( 'Workshop' );
			await page.locator( '#wpCreateaccount' ).click();
			// The form is gone, and something stands in its place.
			await page.waitForFunction( () => document.readyState !== 'loading' && !document.querySelector( '#wpName2' ) &&
				document.querySelector( '#mw-content-text' ) );
		} ) );
		if ( !await wiki.userExists( username ) ) {
			throw new Error( `${ username } was not created: ${ await page.locator( '#mw-content-text' ).textContent() }` );
		}
	}
	await page.context().close();
	return costs;
}

/**
 * @param {string} name
 * @param {Cost[]} costs
 * @return {string[]}
 */
function costRow( name, costs ) {
	const per = ( /** @type {(cost: Cost) => number} */ of ) => median( costs.map( of ) );
	return [
		name,
		number( per( ( { asked } ) => asked.length ) ),
		number( per( ( { asked } ) => ofKind( asked, 'page' ).length ) ),
		number( per( ( { asked } ) => ofKind( asked, 'api' ).length ) ),
		kilobytes( per( ( { asked } ) => bytesOf( asked ) ) ),
		spread( costs.map( ( { milliseconds } ) => milliseconds ), seconds )
	];
}

/**
 * @param {Surroundings} surroundings
 * @return {Promise<import('./report.mjs').Findings>}
 */
export async function measureBatch( surroundings ) {
	const { quick, say } = surroundings;
	const count = quick ? 60 : 200;
	say( `A list of ${ count }` );
	const list = await createList( surroundings, count );
	const small = await createList( surroundings, 10 );
	say( 'One account after the other' );
	const [ form, special ] = [
		await createInForm( surroundings, makeGuests( quick ? 4 : 13 ) ),
		await createOnSpecialPage( surroundings, makeGuests( quick ? 4 : 13 ) )
	];
	const nameRequests = Math.ceil( count / 50 );
	const isMet = list.creations === count && list.names <= nameRequests && list.other.length <= small.other.length;
	const { asked, milliseconds } = list.cost;
	const formTime = median( form.slice( 1 ).map( ( cost ) => cost.milliseconds ) );
	const specialTime = median( special.slice( 1 ).map( ( cost ) => cost.milliseconds ) );
	const listTime = milliseconds / count;
	return {
		lines: [ {
			what: `requests of a batch of ${ count }`,
			budget: `${ count } POSTs + ${ nameRequests } for names + a constant`,
			measured: `${ list.creations } POSTs + ${ list.names } for names + ${ list.other.length } (${ list.other.join( ', ' ) || 'nothing else' }); ` +
				`a list of 10 asks ${ small.other.length } besides`,
			met: isMet,
			reason: `besides, it was asked for ${ list.other.join( ', ' ) }.`
		} ],
		sections: [ {
			title: 'What a person would use instead',
			how: 'Accounts with a mailed password and a reason, by an event coordinator (no captcha, no throttle), driven without a ' +
				'pause: nobody types that fast, so that only the waiting is compared. The first account of each way is told apart, ' +
				'since it fills the browser’s cache. Bytes as they came, uncompressed. Median (least to greatest) for each account.',
			columns: [ 'for one account', 'requests', 'pages', 'API', 'bytes', 'time' ],
			rows: [
				costRow( 'Special:CreateAccount, the first', special.slice( 0, 1 ) ),
				costRow( 'Special:CreateAccount, the next', special.slice( 1 ) ),
				costRow( 'the dialog’s form, the first, with opening', form.slice( 0, 1 ) ),
				costRow( 'the dialog’s form, the next', form.slice( 1 ) ),
				[
					`the dialog’s list, ${ count } accounts, pasting and checking included`, number( asked.length / count, 2 ), '0',
					number( ofKind( asked, 'api' ).length / count, 2 ), kilobytes( bytesOf( asked ) / count ), seconds( listTime )
				]
			],
			remarks: [
				`Of the time of Special:CreateAccount, the form takes ${ number( formTime / specialTime, 2 ) } and the list ` +
				`${ number( listTime / specialTime, 2 ) }; of its bytes, ` +
				`${ number( mean( form.slice( 1 ).map( ( cost ) => bytesOf( cost.asked ) ) ) / mean( special.slice( 1 ).map( ( cost ) => bytesOf( cost.asked ) ) ), 2 ) } and ` +
				`${ number( bytesOf( asked ) / count / mean( special.slice( 1 ).map( ( cost ) => bytesOf( cost.asked ) ) ), 2 ) }.`
			]
		} ]
	};
}
