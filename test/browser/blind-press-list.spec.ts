import type { Locator, Page } from '@playwright/test';
import { pressBlindly, withoutPause, type Press } from './blind-press';
import { Dialog } from './dialog';
import { expectStep } from './conversation';
import { expect, test, type Wiki } from './fixtures';
import { holdAfter } from './hold';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { textFile } from './list-sources';
import { Traffic } from './traffic';

interface Stage {
	wiki: Wiki;
	page: Page;
	list: ListDialog;
}

/** A button after which something else stands where it was, or a question. */
interface Case {
	/** Brings the button into sight. */
	arrive( stage: Stage ): Promise<Locator>;
	/** What the first press alone comes to. */
	afterwards( stage: Stage ): Promise<unknown>;
	/** Does the wiki want a step after each account? */
	steps?: true;
}

const asked = ( { page }: Stage ): Promise<void> => expect( page.locator( '.accountcreator-question' ) ).toBeVisible();

/** A list that broke off after the first of three accounts, by a reload. */
async function breakOff( { list, page }: Stage ): Promise<void> {
	await list.check( asSheet( makeGuests( 3 ) ), 'generate' );
	await list.save( 'save-sheet' );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 3 );
	await held;
	release();
	await page.reload();
	await expect( list.button( 'resume' ) ).toBeVisible();
}

/** A list of which somebody else takes a name between the check and the creation. */
async function refuseOne( { list, wiki }: Stage ): Promise<void> {
	const guests = makeGuests( 2 );
	await list.check( asSheet( guests ) );
	await wiki.makePerson( { name: guests[ 0 ].username, password: 'somebody else altogether' } );
	await list.start( 2 );
	await list.finished();
	await list.expectState( guests[ 0 ].username, 'refused' );
}

const CASES: Record<string, Case> = {
	'that checks the list': {
		arrive: async ( { list } ) => {
			await list.text.fill( asSheet( makeGuests( 2 ) ) );
			await expect( list.root ).toContainText( '2 people found' );
			return list.button( 'check' );
		},
		afterwards: ( { list } ) => list.checked()
	},
	'that says the sheet is saved': {
		arrive: async ( { list, page } ) => {
			await list.check( asSheet( makeGuests( 2 ) ), 'generate' );
			await Promise.all( [ page.waitForEvent( 'download' ), list.button( 'save-sheet' ).click() ] );
			return list.button( 'sheet-saved' );
		},
		afterwards: ( { list } ) => expect( list.button( 'start' ) ).toBeVisible()
	},
	'that goes on with a list that broke off': {
		arrive: async ( stage ) => {
			await breakOff( stage );
			return stage.list.button( 'resume' );
		},
		afterwards: ( { list } ) => list.finished()
	},
	'that discards the notes': {
		arrive: async ( stage ) => {
			await breakOff( stage );
			return stage.list.root.locator( '[data-accountcreator-action=forget]' );
		},
		afterwards: asked
	},
	'that makes new passwords': {
		arrive: async ( stage ) => {
			await breakOff( stage );
			await stage.list.button( 'resume' ).click();
			const renew = stage.list.root.locator( '[data-accountcreator-action=renew]' );
			// First the wiki is asked what became of the account that was on its way.
			await expect( renew ).toBeVisible( { timeout: 30_000 } );
			return renew;
		},
		afterwards: asked
	},
	'that stops the run': {
		arrive: async ( { list } ) => {
			await list.check( asSheet( makeGuests( 3 ) ) );
			const { held, release } = await holdAfter( list, 1 );
			await list.start( 3 );
			const route = await held;
			release();
			setTimeout( () => {
				route.fallback().catch( () => undefined );
			}, 1500 );
			return list.button( 'stop' );
		},
		afterwards: ( { list } ) => list.finished()
	},
	'that tries the refused ones again': {
		arrive: async ( stage ) => {
			await refuseOne( stage );
			return stage.list.button( 'retry' );
		},
		afterwards: ( { list } ) => list.checked()
	},
	'for a new list': {
		arrive: async ( stage ) => {
			await refuseOne( stage );
			return stage.list.button( 'many' );
		},
		afterwards: asked
	},
	'that leaves all steps': {
		steps: true,
		arrive: async ( { list, page } ) => {
			await list.check( asSheet( makeGuests( 2 ) ) );
			await list.start( 2 );
			await expectStep( new Dialog( page ) );
			return list.button( 'leave-all' );
		},
		afterwards: asked
	},
	'that finishes an account': {
		steps: true,
		arrive: async ( { list, page } ) => {
			await list.check( asSheet( makeGuests( 1 ) ) );
			await list.start( 1 );
			await expectStep( new Dialog( page ) );
			await list.button( 'leave' ).click();
			await page.locator( '.accountcreator-question [data-accountcreator-action=confirm]' ).click();
			await list.finished();
			return list.root.locator( '[data-accountcreator-action=finish]' );
		},
		afterwards: ( { page } ) => expectStep( new Dialog( page ) )
	}
};

interface Pressed {
	stage: Stage;
	traffic: Traffic;
	/** How many accounts had been asked for before. */
	before: number;
	hasPaused: boolean;
}

async function arriveAndPress( stage: Stage, arrive: Case[ 'arrive' ], press: Press ): Promise<Pressed> {
	const { page } = stage;
	const traffic = new Traffic( page.context() );
	const button = await arrive( stage );
	// What can be pressed has come to rest.
	await button.click( { trial: true } );
	await expect( page.locator( '.accountcreator-not-yet' ) ).toHaveCount( 0 );
	const { x = 0, y = 0, width = 0, height = 0 } = await button.boundingBox() ?? {};
	const before = traffic.creations.length;
	await button.focus();
	const hasPaused = await pressBlindly( page, press, undefined, { x: x + width / 2, y: y + height / 2 } );
	return { stage, traffic, before, hasPaused };
}

const PRESSES: readonly Press[] = [ 'hold Enter', 'click over and over' ];

for ( const [ which, { arrive, afterwards, steps } ] of Object.entries( CASES ) ) {
	for ( const press of PRESSES ) {
		test( `To ${ press } on the button ${ which } does nothing else`, async ( { wiki, somebody, loggedIn } ) => {
			const { stage, traffic, before } = await withoutPause( async () => {
				const page = await loggedIn( await somebody(), {
					isHasty: true, scenario: steps ? { steps: { then: [ 'SecondFactor' ] } } : undefined
				} );
				return arriveAndPress( { wiki, page, list: await openList( wiki, page ) }, arrive, press );
			} );
			await afterwards( stage );
			expect( traffic.creations ).toHaveLength( before );
		} );
	}
}

test( 'To hold Enter on a file, or to click where its question appears, neither adds nor replaces people', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	const people = asSheet( makeGuests( 2 ) ).replace( /\r/g, '' );
	await list.text.fill( people );
	const question = page.locator( '.accountcreator-question' );
	const file = textFile( 'more.csv', asSheet( makeGuests( 2 ) ) );
	await list.input( 'listfile' ).focus();
	await list.input( 'listfile' ).setInputFiles( file );
	await pressBlindly( page, 'hold Enter' );
	await expect( question ).toBeVisible();
	const add = question.locator( '[data-accountcreator-action=add]' );
	const { x = 0, y = 0, width = 0, height = 0 } = await add.boundingBox() ?? {};
	await page.keyboard.press( 'Escape' );
	await expect( question ).toBeHidden();
	const again = (): Promise<void> => list.input( 'listfile' ).setInputFiles( file );
	await pressBlindly( page, 'click over and over', again, { x: x + width / 2, y: y + height / 2 } );
	await expect( question ).toBeVisible();
	await expect( list.text ).toHaveValue( people );
} );
