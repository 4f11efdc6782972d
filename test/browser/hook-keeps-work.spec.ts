import type { Locator, Page } from '@playwright/test';
import { answerTo } from './conversation';
import { Dialog, openDialog } from './dialog';
import { expect, test, type Wiki } from './fixtures';
import { ListDialog, openList } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { message } from './messages';
import { expectPainted } from './painted';

/** Another script opens the dialog while work that is nowhere else is in it, and is not in sight. */

/** What the person was at. */
interface Work {
	name: string;
	/** Gets there, from a page without dialog. */
	begin( page: Page, wiki: Wiki ): Promise<void>;
	/** Does closing the dialog ask first? */
	asks: boolean;
	/** Where the work is in danger, what the question says. */
	lost: string[];
	/** How many people another script has to bring for it to be in danger. */
	endangeredBy: 1 | 2;
	/** The work is all there. The dialog shows the view that it is in. */
	expectKept( page: Page ): Promise<void>;
}

const GUESTS = makeGuests( 2 );
const NAMES = GUESTS.map( ( { username } ) => username );

const WORKS: Work[] = [
	{
		name: 'a half-typed form',
		async begin( page, wiki ) {
			const dialog = await openDialog( wiki, page );
			await dialog.fillIn( { username: 'Half a na', reason: 'A reason to keep' } );
		},
		asks: false, lost: [ message( 'replace-question' ) ], endangeredBy: 1,
		async expectKept( page ) {
			const dialog = new Dialog( page );
			await expect( dialog.input( 'username' ) ).toHaveValue( 'Half a na' );
			await expect( dialog.input( 'reason' ) ).toHaveValue( 'A reason to keep' );
		}
	},
	{
		name: 'an edited list',
		async begin( page, wiki ) {
			const list = await openList( wiki, page );
			await list.check( asSheet( GUESTS ), 'mail' );
			await list.edit( list.cell( list.rows.first(), 'email' ), 'by.hand@example.org' );
		},
		asks: true, lost: [ message( 'replace-list' ), message( 'lose-list' ) ], endangeredBy: 2,
		async expectKept( page ) {
			const list = new ListDialog( page );
			expect( await list.usernames() ).toEqual( NAMES );
			await expect( list.cell( list.rows.first(), 'email' ) ).toHaveText( 'by.hand@example.org' );
		}
	},
	{
		name: 'made passwords',
		async begin( page, wiki ) {
			const list = await openList( wiki, page );
			await list.check( asSheet( GUESTS ), 'generate' );
			await list.button( 'save-sheet' ).click();
			await expect( list.button( 'sheet-saved' ) ).toBeVisible();
		},
		asks: true, lost: [ message( 'replace-list' ), message( 'lose-list' ), message( 'lose-passwords' ) ], endangeredBy: 2,
		async expectKept( page ) {
			const list = new ListDialog( page );
			expect( await list.usernames() ).toEqual( NAMES );
			// Made anew, they would have to be saved first.
			await expect( list.button( 'sheet-saved' ) ).toBeVisible();
		}
	},
	{
		name: 'results',
		async begin( page, wiki ) {
			const list = await openList( wiki, page );
			await list.check( asSheet( makeGuests( 2 ) ), 'mail' );
			await list.start( 2 );
			await list.finished();
		},
		asks: false, lost: [ message( 'replace-list' ), message( 'start-over-question' ) ], endangeredBy: 2,
		async expectKept( page ) {
			const list = new ListDialog( page );
			await list.expectView( 'results' );
			expect( await list.counts() ).toEqual( { created: 2 } );
		}
	}
];

/** Closes the dialog, also where that asks first. */
async function close( page: Page, asks: boolean ): Promise<void> {
	const dialog = new Dialog( page );
	await page.keyboard.press( 'Escape' );
	if ( asks ) {
		await answerTo( dialog, 'close-anyway' ).click();
	}
	await expect( dialog.root ).toBeHidden();
}

async function fire( page: Page, guests: readonly Guest[] ): Promise<void> {
	await page.evaluate( ( accounts ) => {
		mw.hook( 'accountCreator.open' ).fire( { accounts, reason: 'From another tool' } );
	}, [ ...guests ] );
}

const question = ( page: Page ): Locator => page.locator( '.accountcreator-question' );

const press = ( page: Page, action: 'stay' | 'confirm' ): Promise<void> => (
	question( page ).locator( `[data-accountcreator-action=${ action }]` ).click()
);

/** The people whom the other script brought are in the dialog. */
async function expectTaken( page: Page, guests: readonly Guest[] ): Promise<void> {
	if ( guests.length === 1 ) {
		await expect( new Dialog( page ).input( 'username' ) ).toHaveValue( guests[ 0 ].username );
		await expect( new Dialog( page ).input( 'reason' ) ).toHaveValue( 'From another tool' );
	} else {
		const list = new ListDialog( page );
		await expect.poll( () => list.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
		await list.checked();
		expect( await list.counts() ).toEqual( { ready: guests.length } );
	}
	await expect( page.locator( '.accountcreator-dialog' ) ).toContainText( message( 'filled-by-script' ) );
}

for ( const { name, begin, asks, lost, endangeredBy, expectKept } of WORKS ) {
	test( `${ name }: asked before another script’s people take its place`, async ( {
		wiki, somebody, loggedIn
	}, testInfo ) => {
		const page = await loggedIn( await somebody(), { reducedMotion: 'reduce' } );
		const guests = makeGuests( endangeredBy );
		await begin( page, wiki );
		await close( page, asks );
		await fire( page, guests );
		for ( const text of lost ) {
			await expect( question( page ) ).toContainText( text );
		}
		await expectPainted( question( page ), name, testInfo.outputPath( 'question.png' ) );
		await press( page, 'stay' );
		await expect( question( page ) ).toBeHidden();
		await expectKept( page );
		await close( page, asks );
		await fire( page, guests );
		await press( page, 'confirm' );
		await expectTaken( page, guests );
	} );

	test( `${ name }: still there beside what another script brings for the other view`, async ( {
		wiki, somebody, loggedIn
	} ) => {
		const page = await loggedIn( await somebody(), { reducedMotion: 'reduce' } );
		const others = makeGuests( endangeredBy === 1 ? 2 : 1 );
		await begin( page, wiki );
		await close( page, asks );
		await fire( page, others );
		await expectTaken( page, others );
		await expect( question( page ) ).toHaveCount( 0 );
		await page.locator( `.accountcreator-dialog [data-accountcreator-action=${ endangeredBy === 1 ? 'one' : 'many' }]` ).click();
		await expectKept( page );
	} );
}

test( 'Nothing is asked where nothing was typed, nor of the person who only opens the dialog again', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody(), { reducedMotion: 'reduce' } );
	const guests = makeGuests( 1 );
	const dialog = await openDialog( wiki, page );
	await close( page, false );
	await fire( page, guests );
	await expectTaken( page, guests );
	await dialog.fillIn( { realname: 'Typed since' } );
	await close( page, false );
	await page.locator( '#t-accountcreator a' ).click();
	await expect( dialog.input( 'realname' ) ).toHaveValue( 'Typed since' );
	await expect( question( page ) ).toHaveCount( 0 );
} );
