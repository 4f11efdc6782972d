/** Lists of people, and the dialog for many accounts as a person drives it. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ username: string, email: string }} Guest */

/** Letters that look like no others. */
const LETTERS = 'abcdefghjk';

/** Tells the people of one list from those of another, within a run. */
let lists = 0;

/** @param {number} value */
const word = ( value ) => [ ...String( value ).padStart( 5, '0' ) ].map( ( digit ) => LETTERS[ Number( digit ) ] ).join( '' );

/**
 * @param {number} count
 * @return {Guest[]} Whom nobody has seen before, with names that resemble each other in no way that is remarked on
 */
export function makeGuests( count ) {
	const party = word( ++lists );
	return Array.from( { length: count }, ( _, index ) => ( {
		username: `Guest ${ party } ${ word( index ) }`, email: `${ party }.${ word( index ) }@example.org`
	} ) );
}

/**
 * @param {Guest[]} guests
 * @return {string} As a spreadsheet puts it on the clipboard
 */
export const asSheet = ( guests ) => [
	'Username\tE-mail', ...guests.map( ( { username, email } ) => `${ username }\t${ email }` )
].join( '\r\n' ) + '\r\n';

/**
 * Goes to the page that opens the list.
 *
 * @param {import('../wiki/running-wiki.mjs').Wiki} wiki
 * @param {Page} page
 */
export async function openList( wiki, page ) {
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } ), { waitUntil: 'networkidle' } );
	await page.locator( '.accountcreator-dialog [name=list]' ).waitFor();
}

/**
 * Pastes the text into what has the focus, with the keyboard.
 *
 * @param {Page} page
 * @param {string} text
 */
export async function paste( page, text ) {
	await page.evaluate( ( copied ) => navigator.clipboard.writeText( copied ), text );
	await page.keyboard.press( 'ControlOrMeta+v' );
}

/**
 * @param {Page} page
 * @param {string} action
 * @return {import('@playwright/test').Locator} A button that can be pressed
 */
export const button = ( page, action ) => page.locator(
	`.accountcreator-dialog [data-accountcreator-action=${ action }]:not([aria-disabled=true])`
).filter( { visible: true } );

/**
 * Waits until the dialog shows something, looking rarely enough not to be noticed in the measurement.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {number} [timeout] Milliseconds
 */
export async function waitInPage( page, selector, timeout = 300000 ) {
	const found = await page.evaluate( async ( { wanted, until } ) => {
		const isThere = () => Array.from( document.querySelectorAll( wanted ) )
			.some( ( element ) => element.getClientRects().length );
		while ( !isThere() && Date.now() < until ) {
			await new Promise( ( resolve ) => {
				setTimeout( resolve, 100 );
			} );
		}
		return isThere();
	}, { wanted: selector, until: Date.now() + timeout } );
	if ( !found ) {
		throw new Error( `There was no ${ selector } within ${ timeout / 1000 } s.` );
	}
}

/**
 * Pastes a list and has it checked to its end.
 *
 * @param {Page} page With the list open
 * @param {Guest[]} guests
 */
export async function checkList( page, guests ) {
	await page.locator( '.accountcreator-dialog [name=list]' ).focus();
	await paste( page, asSheet( guests ) );
	await button( page, 'check' ).click();
	await waitInPage( page, '[data-accountcreator-action=start]:not([aria-disabled=true])' );
	const states = await page.locator( '[data-accountcreator-row]' ).evaluateAll(
		( rows ) => rows.map( ( row ) => row.getAttribute( 'data-state' ) )
	);
	if ( states.length !== guests.length || states.some( ( state ) => state !== 'ready' ) ) {
		throw new Error( `${ states.length } rows instead of ${ guests.length }: ${ [ ...new Set( states ) ].join( ', ' ) }.` );
	}
}
