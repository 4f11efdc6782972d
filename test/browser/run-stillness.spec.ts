import type { Page } from '@playwright/test';
import { captchaAnswer } from '../wiki/captcha-answers.mjs';
import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { message } from './messages';

/** Where everything was at one moment of a run. */
interface Places {
	page: number;
	table: number;
	/** The upper edge of the puzzle on the screen; null: none is shown. */
	puzzle: number | null;
	/** The upper edge on the screen of each row. */
	rows: number[];
}

/** Notes at every painting where things are, until the page is left. */
function watchPlaces( page: Page ): Promise<void> {
	return page.evaluate( () => {
		const noted: Places[] = [];
		Object.assign( window, { noted } );
		const look = (): void => {
			const body = document.querySelector( '.accountcreator-body' );
			const puzzle = document.querySelector( '.accountcreator-challenge .accountcreator-captcha-question' );
			const box = puzzle?.getBoundingClientRect();
			noted.push( {
				page: window.scrollY,
				table: body?.scrollTop ?? NaN,
				puzzle: puzzle && getComputedStyle( puzzle ).visibility === 'visible' && box ? box.top : null,
				rows: [ ...document.querySelectorAll( '[data-accountcreator-row]' ) ]
					.map( ( row ) => row.getBoundingClientRect().top )
			} );
			requestAnimationFrame( look );
		};
		requestAnimationFrame( look );
	} );
}

/** What was noted since the last call. */
function places( page: Page ): Promise<Places[]> {
	return page.evaluate( () => ( window as unknown as { noted: Places[] } ).noted.splice( 0 ) );
}

/** Answers the puzzles of these people, one after the other. */
async function answerFor( dialog: ListDialog, guests: readonly Guest[] ): Promise<void> {
	for ( const { username } of guests ) {
		const field = dialog.root.getByRole( 'textbox', { name: message( 'challenge-for', username ) } );
		await expect( field ).toBeFocused( { timeout: 20_000 } );
		const question = await dialog.root.locator( '.accountcreator-challenge' ).innerText();
		await field.pressSequentially( captchaAnswer( 'simple', question ) );
		await dialog.page.keyboard.press( 'Enter' );
	}
}

/** The different values, so that what moves shows where to. */
const values = <T>( all: readonly T[] ): T[] => [ ...new Set( all ) ];

const puzzlesIn = ( noted: readonly Places[] ): number[] => noted.flatMap( ( { puzzle } ) => puzzle ?? [] );

const COUNT = 30;

test( 'In a run with captchas nothing moves by itself, and the table follows no row once somebody has scrolled', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 180_000 );
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: 'simple', throttle: 0 } } );
	const guests = makeGuests( COUNT );
	const dialog = await openList( wiki, page );
	// A page that can be scrolled, and is
	await page.evaluate( () => {
		document.body.style.minHeight = '5000px';
		window.scrollTo( 0, 300 );
	} );
	await dialog.check( asSheet( guests ) );
	await dialog.start( COUNT );
	await expect( dialog.root.locator( '.accountcreator-challenge' ) ).toBeVisible();
	await watchPlaces( page );

	// Until somebody scrolls, the table goes down with the rows that are created, and never up.
	await answerFor( dialog, guests.slice( 0, 14 ) );
	const following = await places( page );
	expect( following.length ).toBeGreaterThan( 100 );
	expect( values( following.map( ( place ) => place.page ) ) ).toEqual( [ 300 ] );
	const puzzles = values( puzzlesIn( following ) );
	expect( puzzles ).toHaveLength( 1 );
	const tables = following.map( ( { table } ) => table );
	expect( tables ).toEqual( [ ...tables ].sort( ( one, other ) => one - other ) );
	expect( tables.at( -1 ) ).toBeGreaterThan( 0 );
	await expect( dialog.row( guests[ 13 ].username ) ).toBeInViewport( { ratio: 1 } );

	for ( const [ wheel, from, to ] of [ [ -3000, 14, 21 ], [ 120, 21, 28 ] ] as const ) {
		const table = dialog.root.locator( '.accountcreator-body' );
		await table.hover( { position: { x: 600, y: 400 } } );
		await page.mouse.wheel( 0, wheel );
		// Scrolled as far as it goes, and painted
		await page.waitForTimeout( 500 );
		await places( page );
		await answerFor( dialog, guests.slice( from, to ) );
		const still = await places( page );
		expect( still.length ).toBeGreaterThan( 50 );
		expect( values( still.map( ( place ) => place.page ) ) ).toEqual( [ 300 ] );
		expect( values( still.map( ( { table: place } ) => place ) ) ).toEqual( [ wheel < 0 ? 0 : 120 ] );
		expect( values( puzzlesIn( still ) ) ).toEqual( puzzles );
		// Not a row of the table moves on the screen.
		expect( values( still.map( ( { rows } ) => Math.round( rows[ 8 ] ) ) ) ).toHaveLength( 1 );
	}
	await dialog.expectView( 'run' );
} );
