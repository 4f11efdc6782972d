import type { Locator, Page } from '@playwright/test';
import { atRest } from './at-rest';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { message } from './messages';

/**
 * States that must not change unnoticed, compared with the pictures of them in test/browser/pictures, pixel by pixel.
 * Who changes one on purpose takes it anew, and looks at it:
 *
 *     npx playwright test pictures --project=1.43 --update-snapshots
 */

/** How many of a hundred pixels may differ: letters that fall on other parts of a pixel. */
const TOLERANCE = { maxDiffPixelRatio: 0.01, animations: 'disabled', caret: 'hide' } as const;

const DESKTOP = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', hasTouch: true } as const;

/** @param name That they have in common: whom one test creates, another cannot */
const people = ( name: string ): string => [
	'Username\tE-mail\tReal name',
	`Paula ${ name }\tpaula@example.org\tPaula ${ name }`,
	`${ name }[1]\t${ name }@example.org\t`,
	`Quirin ${ name }\tquirin@gmial.com\tQuirin ${ name }`,
	`Rosa ${ name }\t\tRosa ${ name }`
].join( '\n' );

/** Letters alone. Where they are drawn otherwise, on another system, every picture differs. */
async function drawsOtherLetters( page: Page ): Promise<boolean> {
	await page.setContent( '<body style="margin: 8px; font: 14px sans-serif">Hamburgefonstiv 0123 <b>Äß</b>' );
	try {
		await expect( page ).toHaveScreenshot( 'letters.png', { clip: { x: 0, y: 0, width: 280, height: 40 }, maxDiffPixels: 0 } );
		return false;
	} catch ( error ) {
		if ( test.info().config.updateSnapshots === 'all' ) {
			throw error;
		}
		return true;
	}
}

/** A window, but for the line below that says which version runs. */
async function expectPicture( shown: Locator, name: string ): Promise<void> {
	const page = shown.page();
	await page.mouse.move( 0, 0 );
	// Where Playwright filled a field of a window that was still opening, it has scrolled.
	await page.locator( '.accountcreator-body' ).evaluate( ( body ) => body.scrollTo( 0, 0 ) );
	await atRest( page );
	await expect( shown.locator( '.oo-ui-window-frame' ) ).toHaveScreenshot( `${ name }.png`, {
		...TOLERANCE, mask: [ shown.getByText( /^AccountCreator \d/ ) ]
	} );
}

/** All that is said of what was written, of which some is fetched first. */
async function written( list: ListDialog ): Promise<void> {
	await expect( list.rows ).toHaveCount( 4 );
	await expect( list.button( 'columns' ) ).toBeVisible();
	await expect( list.button( 'names' ) ).toBeVisible();
}

test.beforeEach( async ( { visit } ) => {
	test.skip( await drawsOtherLetters( await visit() ), 'This machine draws letters otherwise than the one of the pictures.' );
} );

for ( const [ time, query ] of [ [ 'day', {} ], [ 'night', { vectornightmode: '1' } ] ] as const ) {
	test( `The form by ${ time } looks as it did @1.43`, async ( { wiki, somebody, loggedIn } ) => {
		const dialog = await openDialog( wiki, await loggedIn( await somebody(), DESKTOP ), query );
		await dialog.fillIn( { username: 'Paula Form', email: 'paula@example.org', reason: 'Edit-a-thon at the library' } );
		await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
		await dialog.input( 'reason' ).blur();
		await expectPicture( dialog.root, `form-${ time }` );
	} );
}

test( 'A list looks as it did: written, checked, created @1.43', async ( { wiki, somebody, loggedIn } ) => {
	const list = await openList( wiki, await loggedIn( await somebody(), DESKTOP ) );
	await list.text.fill( people( 'Picture' ) );
	await written( list );
	await list.input( 'reason' ).fill( 'Edit-a-thon at the library' );
	await list.input( 'reason' ).blur();
	await expectPicture( list.root, 'list' );
	await list.button( 'check' ).click();
	await list.checked();
	// Some of them come a moment later.
	await expect( list.button( 'fix-all' ) ).toContainText( '(2)' );
	await expectPicture( list.root, 'check' );
	await list.page.keyboard.press( 'Escape' );
	const question = list.page.locator( '.oo-ui-messageDialog' );
	await expectPicture( question, 'question' );
	await question.getByRole( 'button', { name: message( 'stay' ), includeHidden: true } ).click();
	await expect( question ).toBeHidden();
	await list.start( 2 );
	await list.finished();
	await expectPicture( list.root, 'results' );
} );

test( 'A list on a phone looks as it did: written and checked @1.43', async ( { wiki, somebody, loggedIn } ) => {
	const list = await openList( wiki, await loggedIn( await somebody( { preferences: { skin: 'minerva' } } ), PHONE ) );
	await list.text.fill( people( 'Phone' ) );
	await written( list );
	await expectPicture( list.root, 'phone-list' );
	await list.button( 'check' ).click();
	await list.checked();
	// Some of them come a moment later.
	await expect( list.button( 'fix-all' ) ).toContainText( '(2)' );
	await expectPicture( list.root, 'phone-check' );
} );
