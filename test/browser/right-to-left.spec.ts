import { atRest } from './at-rest';
import type { Locator, Page } from '@playwright/test';
import { Dialog } from './dialog';
import { expect, test } from './fixtures';
import { tabTo } from './keyboard';
import { ListDialog } from './list-dialog';
import { makeGuests, type Guest } from './list-people';
import { messageIn } from './messages';

/** People with names in both directions, of which those from left to right end in what would go astray. */
function mixedGuests( names: readonly string[] ): Guest[] {
	return makeGuests( 4 ).map( ( { username, email }, index ) => {
		const own = names[ index ];
		return { username: own === undefined ? `${ username } (HU)` : `${ own } ${ username.slice( -3 ) }`, email };
	} );
}

/** Does the closing bracket stand to the right of what it closes? */
function endsOnTheRight( place: Locator, text: string ): Promise<boolean> {
	return place.evaluate( ( element, wanted ) => {
		const walker = document.createTreeWalker( element, NodeFilter.SHOW_TEXT );
		while ( walker.nextNode() ) {
			const node = walker.currentNode as Text;
			const last = node.data.indexOf( wanted ) + wanted.length - 1;
			const left = ( index: number ): number => {
				const range = document.createRange();
				range.setStart( node, index );
				range.setEnd( node, index + 1 );
				return range.getBoundingClientRect().left;
			};
			if ( node.data.includes( wanted ) ) {
				return left( last ) > left( last - 1 );
			}
		}
		throw new Error( `“${ wanted }” is nowhere.` );
	}, text );
}

async function expectMirrored( list: ListDialog ): Promise<void> {
	expect( await list.root.evaluate( ( element ) => getComputedStyle( element ).direction ) ).toBe( 'rtl' );
	// The two are measured one after the other, and the window grows to its size.
	await atRest( list.page );
	const close = await list.button( 'close' ).boundingBox();
	const title = await list.root.locator( '.accountcreator-title' ).boundingBox();
	expect( close?.x ).toBeLessThan( title?.x ?? 0 );
	// Nothing is left in English.
	await expect( list.root.locator( '[lang=en]' ) ).toHaveCount( 0 );
}

async function expectIsolated( list: ListDialog, guests: readonly Guest[] ): Promise<void> {
	const [ latin ] = guests.filter( ( { username } ) => username.endsWith( ')' ) );
	const row = list.row( latin.username );
	expect( await endsOnTheRight( list.cell( row, 'username' ), latin.username ) ).toBe( true );
	expect( await endsOnTheRight( list.cell( row, 'email' ), latin.email ) ).toBe( true );
}

async function expectSlips( page: Page, guests: readonly Guest[], language: string ): Promise<void> {
	await page.emulateMedia( { media: 'print' } );
	const slips = page.locator( '.accountcreator-slips section' );
	await expect( slips ).toHaveCount( guests.length );
	for ( const [ place, text ] of ( await slips.allInnerTexts() ).entries() ) {
		expect( text ).toContain( guests[ place ].username );
		expect( text ).toContain( messageIn( language, 'slip-username' ) );
		expect( text ).toMatch( /[a-km-zA-HJ-NP-Z2-9]{14}/ );
	}
	// Vector stretches what it prints.
	expect( await slips.first().locator( 'p' ).first().evaluate( ( text ) => getComputedStyle( text ).textAlign ) ).toBe( 'start' );
	const [ first, second ] = await Promise.all( [ slips.nth( 0 ).boundingBox(), slips.nth( 1 ).boundingBox() ] );
	expect( second?.y ).toBe( first?.y );
	expect( second?.x ).toBeLessThan( first?.x ?? 0 );
	const latin = guests.findIndex( ( { username } ) => username.endsWith( ')' ) );
	expect( await endsOnTheRight( slips.nth( latin ), guests[ latin ].username ) ).toBe( true );
	await page.screenshot( { path: `test-results/screens/languages/slips-${ language }.png`, fullPage: true } );
}

const stayOnScreen = ( page: Page ): Promise<void> => page.evaluate( () => {
	window.print = () => undefined;
} );

test( 'From the link to printed slips in Arabic, with a mouse @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody( { preferences: { skin: 'vector-2022' } } ) );
	const guests = mixedGuests( [ 'علياء مثال', 'سالم مثال' ] );
	const list = new ListDialog( page );
	await page.goto( wiki.pageUrl( 'Main Page', { uselang: 'ar' } ) );
	await stayOnScreen( page );
	await page.locator( '#t-accountcreator a' ).click();
	await expect( new Dialog( page ).input( 'username' ) ).toBeVisible();
	await expectMirrored( list );
	await list.button( 'many' ).click();
	await list.check( [
		[ messageIn( 'ar', 'column-username' ), messageIn( 'ar', 'column-email' ) ],
		...guests.map( ( { username, email } ) => [ username, email ] )
	].map( ( cells ) => cells.join( '، ' ) ).join( '\n' ), 'generate' );
	await expectMirrored( list );
	await expectIsolated( list, guests );
	await list.save( 'save-sheet' );
	await list.button( 'start' ).click();
	await list.finished();
	expect( await list.counts() ).toEqual( { created: guests.length } );
	await expectIsolated( list, guests );
	await expect( list.root ).toContainText( messageIn( 'ar', 'state-created' ) );
	await list.button( 'print-slips' ).click();
	await expectSlips( page, guests, 'ar' );
} );

test( 'From the link to printed slips in Hebrew, without a mouse @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody( { preferences: { skin: 'vector-2022' } } ) );
	const { keyboard } = page;
	const guests = mixedGuests( [ 'זואי דוגמה', 'עדה דוגמה' ] );
	const [ , second ] = guests;
	const list = new ListDialog( page );
	await page.goto( wiki.pageUrl( 'Main Page', { uselang: 'he' } ) );
	await stayOnScreen( page );
	await tabTo( page, '#t-accountcreator' );
	await keyboard.press( 'Enter' );
	await expect( list.input( 'username' ) ).toBeFocused();
	await tabTo( page, '[data-accountcreator-action=many]' );
	await keyboard.press( 'Enter' );
	await expect( list.text ).toBeFocused();
	await keyboard.insertText( guests.map( ( guest ) => (
		`${ guest.username }\t${ guest === second ? '' : guest.email }`
	) ).join( '\n' ) );
	await tabTo( page, '[name=passwordmode]' );
	await keyboard.press( 'ArrowDown' );
	await expect( list.mode( 'generate' ) ).toBeChecked();
	await tabTo( page, '[data-accountcreator-action=check]' );
	await keyboard.press( 'Enter' );
	await list.checked();
	await expectMirrored( list );

	// The next cell is on the left.
	await tabTo( page, '[data-accountcreator-row] [data-field=username]' );
	await keyboard.press( 'ArrowDown' );
	await keyboard.press( 'ArrowLeft' );
	await expect( list.cell( list.rows.nth( 1 ), 'email' ) ).toBeFocused();
	await keyboard.type( second.email );
	await keyboard.press( 'Enter' );
	await expect( list.cell( list.rows.nth( 1 ), 'email' ) ).toHaveText( second.email );
	await expect( list.root.locator( '[data-state=ready]' ) ).toHaveCount( guests.length );
	await expectIsolated( list, guests );
	for ( const action of [ 'save-sheet', 'sheet-saved', 'start' ] as const ) {
		await expect( list.button( action ) ).toBeEnabled();
		await tabTo( page, `[data-accountcreator-action=${ action }]` );
		await keyboard.press( 'Enter' );
	}
	await list.finished();
	expect( await list.counts() ).toEqual( { created: guests.length } );
	await tabTo( page, '[data-accountcreator-action=print-slips]' );
	await keyboard.press( 'Enter' );
	await expectSlips( page, guests, 'he' );
} );
