import type { Page, TestInfo } from '@playwright/test';
import type { ConsoleWatch } from './console-watch';
import { begin, expectStep } from './conversation';
import { Dialog, openDialog } from './dialog';
import type { Person, Scenario, Wiki } from './fixtures';
import { expect, test } from './fixtures';
import { holdAfter } from './hold';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { textFile } from './list-sources';
import { message } from './messages';
import { expectPainted } from './painted';
import { serveOtherVersion } from './part-requests';
import { QUESTIONS, type QuestionName } from './questions';
import { interfere, isCreation } from './traffic';

/** How the wiki looks. */
interface Look {
	title: string;
	skin: string;
	/** Shows any page by night, whatever the wiki and the person have set. */
	night?: Record<string, string>;
}

/** The skins that most people have on wikis of both versions. */
const USUAL = [ 'vector-2022', 'minerva' ];

/** Dark skins came after 1.39. */
const tagOf = ( { night }: Look ): string => night ? ' @1.43' : ' @1.39';

const LOOKS: Look[] = [
	{ title: 'Vector 2022', skin: 'vector-2022' },
	{ title: 'Vector 2022 at night', skin: 'vector-2022', night: { vectornightmode: '1' } },
	{ title: 'Vector', skin: 'vector' },
	{ title: 'Minerva', skin: 'minerva' },
	{ title: 'Minerva at night', skin: 'minerva', night: { minervanightmode: '1' } },
	{ title: 'MonoBook', skin: 'monobook' },
	{ title: 'Timeless', skin: 'timeless' }
];

interface Stage {
	wiki: Wiki;
	look: Look;
	testInfo: TestInfo;
	freshName: () => string;
	open: ( scenario?: Scenario ) => Promise<Page>;
	seen: QuestionName[];
	consoleWatch: ConsoleWatch;
}

/** A question is asked: it can be seen, and answered with no. */
async function look( { testInfo, seen }: Stage, page: Page, name: QuestionName, text: string ): Promise<void> {
	const question = page.locator( '.oo-ui-messageDialog' ).filter( { hasText: text } );
	await expectPainted( question, name, testInfo.outputPath( `${ name }.png` ) );
	await question.getByRole( 'button', { name: message( 'stay' ), includeHidden: true } ).click();
	await expect( question ).toBeHidden();
	seen.push( name );
}

async function visitForm( stage: Stage, dialog: Dialog ): Promise<void> {
	const { page } = dialog;
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: stage.freshName(), reason: 'Ask zoe@example.org' } );
	await dialog.create();
	await look( stage, page, 'publish-address', message( 'reason-address', 'zoe@example.org' ) );
	await dialog.fillIn( { reason: '' } );
	let letThrough = (): void => undefined;
	const held = new Promise<void>( ( resolve ) => {
		letThrough = resolve;
	} );
	await interfere( page, isCreation, 1, async ( route ) => {
		await held;
		await route.fallback();
	} );
	await dialog.create();
	await expect( dialog.root ).toContainText( message( 'creating' ) );
	await page.keyboard.press( 'Escape' );
	await look( stage, page, 'close-busy', message( 'close-busy' ) );
	letThrough();
	await dialog.expectOutcome( 'created' );
	await page.keyboard.press( 'Escape' );
	await look( stage, page, 'close-password', message( 'close-password' ) );
	await dialog.button( 'one' ).click();
	await look( stage, page, 'another-password', message( 'close-password' ) );
}

async function visitStep( stage: Stage ): Promise<void> {
	const page = await stage.open( { steps: { then: [ 'SecondFactor' ] } } );
	const dialog = await openDialog( stage.wiki, page, stage.look.night );
	await begin( dialog, stage.freshName() );
	await expectStep( dialog );
	await dialog.button( 'leave' ).click();
	await look( stage, page, 'leave-step', message( 'close-step' ) );
	await page.keyboard.press( 'Escape' );
	await look( stage, page, 'close-step', message( 'close-step' ) );
}

async function visitStepNotShown( stage: Stage ): Promise<void> {
	stage.consoleWatch.allow( /PartError: AccountCreator-steps/, 'The part for steps does not fit the others.' );
	const page = await stage.open( { steps: { then: [ 'SecondFactor' ] } } );
	await serveOtherVersion( page, 'steps' );
	const dialog = await openDialog( stage.wiki, page, stage.look.night );
	await begin( dialog, stage.freshName() );
	await dialog.button( 'leave' ).click();
	await look( stage, page, 'leave-step-not-shown', message( 'close-step-maybe' ) );
}

async function visitStepInList( stage: Stage ): Promise<void> {
	const page = await stage.open( { steps: { then: [ 'SecondFactor' ] } } );
	const list = await openList( stage.wiki, page, stage.look.night );
	await list.check( asSheet( makeGuests( 2 ) ) );
	await list.start( 2 );
	await expectStep( new Dialog( page ) );
	await list.button( 'leave' ).click();
	await look( stage, page, 'leave-step-in-list', message( 'close-step' ) );
	await list.button( 'leave-all' ).click();
	await look( stage, page, 'leave-all-steps', message( 'leave-all-question' ) );
}

async function visitMine( stage: Stage ): Promise<void> {
	const page = await stage.open( { captcha: false } );
	const list = await openList( stage.wiki, page, stage.look.night );
	await list.check( asSheet( makeGuests( 1 ) ), 'mail' );
	await list.start( 1 );
	await list.finished();
	await list.root.locator( '[data-accountcreator-action=mine]' ).filter( { visible: true } ).click();
	await list.root.locator( '[data-accountcreator-action=mail-password]' ).first().click();
	await look( stage, page, 'mail-password', '24' );
}

async function visitPresets( stage: Stage ): Promise<void> {
	const page = await stage.open();
	const list = await openList( stage.wiki, page, stage.look.night );
	const save = list.root.locator( '[data-accountcreator-action=save-preset]' );
	await list.root.locator( '[data-accountcreator-action=presets]' ).click();
	await list.root.locator( '.accountcreator-presets summary' ).click();
	await list.input( 'presetname' ).fill( 'Day' );
	await save.click();
	await expect( list.input( 'preset' ) ).toHaveValue( 'Day' );
	await save.click();
	await look( stage, page, 'replace-preset', message( 'preset-replace', 'Day' ) );
}

async function visitSource( stage: Stage ): Promise<void> {
	const page = await stage.open();
	const list = await openList( stage.wiki, page, stage.look.night );
	await list.text.fill( asSheet( makeGuests( 2 ) ) );
	await list.input( 'listfile' ).setInputFiles( textFile( 'more.csv', asSheet( makeGuests( 2 ) ) ) );
	await look( stage, page, 'add-or-replace', 'Add the new people to it, or replace it?' );
}

/** Another script brings people where somebody is at work. */
async function visitReplacement( stage: Stage ): Promise<void> {
	const page = await stage.open();
	const bring = ( count: number ): Promise<void> => page.evaluate( ( accounts ) => {
		mw.hook( 'accountCreator.open' ).fire( { accounts } );
	}, makeGuests( count ).map( ( { username } ) => ( { username } ) ) );
	const dialog = await openDialog( stage.wiki, page, stage.look.night );
	await dialog.fillIn( { username: stage.freshName() } );
	await dialog.button( 'close' ).click();
	await expect( dialog.root ).toBeHidden();
	await bring( 1 );
	await look( stage, page, 'replace-form', message( 'replace-question' ) );
	const list = await openList( stage.wiki, page, stage.look.night );
	await list.text.fill( asSheet( makeGuests( 2 ) ) );
	await expect( list.root ).toContainText( '2 people found' );
	await list.button( 'close' ).click();
	await page.locator( '.accountcreator-question [data-accountcreator-action=confirm]' ).click();
	await expect( list.root ).toBeHidden();
	await bring( 2 );
	await look( stage, page, 'replace-list', message( 'replace-list' ) );
}

async function visitList( stage: Stage ): Promise<void> {
	const page = await stage.open();
	const list = await openList( stage.wiki, page, stage.look.night );
	await list.check( asSheet( makeGuests( 3 ) ), 'generate' );
	await page.keyboard.press( 'Escape' );
	await look( stage, page, 'close-list', message( 'close-list' ) );
	await list.save( 'save-sheet' );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 3 );
	await held;
	await page.keyboard.press( 'Escape' );
	await look( stage, page, 'close-run', message( 'close-run' ) );
	release();
	await page.reload();
	await list.root.locator( '[data-accountcreator-action=forget]' ).click();
	await look( stage, page, 'forget-notes', message( 'broken-off-forget-question' ) );
	await list.button( 'resume' ).click();
	await page.getByRole( 'button', { name: message( 'renew' ).slice( 0, 4 ) } ).click( { timeout: 30_000 } );
	await look( stage, page, 'renew-passwords', 'a different password than in the sheet' );
	await list.button( 'many' ).click();
	await look( stage, page, 'start-over', message( 'lose-results' ) );
}

test.describe( 'Every question can be seen on', () => {
	for ( const shown of LOOKS ) {
		test( shown.title + ( USUAL.includes( shown.skin ) ? tagOf( shown ) : '' ), async ( { wiki, somebody, loggedIn, freshName, consoleWatch }, testInfo ) => {
			test.setTimeout( 240_000 );
			const person: Person = await somebody( { preferences: { skin: shown.skin } } );
			const stage: Stage = {
				wiki, look: shown, testInfo, freshName, consoleWatch, seen: [],
				open: ( scenario ) => loggedIn( person, { reducedMotion: 'reduce', isHasty: true, scenario } )
			};
			await visitForm( stage, await openDialog( wiki, await stage.open(), shown.night ) );
			await visitStep( stage );
			await visitStepNotShown( stage );
			await visitStepInList( stage );
			await visitMine( stage );
			await visitPresets( stage );
			await visitSource( stage );
			await visitReplacement( stage );
			await visitList( stage );
			expect( stage.seen.sort() ).toEqual( Object.keys( QUESTIONS ).sort() );
		} );
	}
} );

// Of other scripts, or of our own: what speaks to the person while the dialog is open must not lie under it.
test.describe( 'Over the dialog are notifications and message dialogs of others on', () => {
	for ( const { title, skin, night } of LOOKS ) {
		test( title + tagOf( { title, skin, night } ), async ( { wiki, somebody, loggedIn }, testInfo ) => {
			const page = await loggedIn( await somebody( { preferences: { skin } } ), { reducedMotion: 'reduce' } );
			const alert = page.locator( '.oo-ui-messageDialog' );
			const confirmElsewhere = (): Promise<void> => page.evaluate( () => {
				void OO.ui.alert( 'Somebody else has to say something' );
			} );
			for ( const isFirst of [ true, false ] ) {
				await page.goto( wiki.pageUrl( 'Main Page', night ) );
				await page.locator( '#t-accountcreator a' ).waitFor( { state: 'attached' } );
				await page.evaluate( () => mw.loader.using( [ 'oojs-ui-windows' ] ) );
				if ( isFirst ) {
					await confirmElsewhere();
					await alert.getByRole( 'button' ).click();
					await expect( alert ).toBeHidden();
				}
				await page.evaluate( () => mw.hook( 'accountCreator.open' ).fire( {} ) );
				await expect( page.locator( '.accountcreator-dialog [name=username]' ) ).toBeVisible();
				await page.evaluate( () => mw.notify( 'Something has happened', { autoHide: false } ) );
				await expectPainted(
					page.locator( '.mw-notification' ), 'notification', testInfo.outputPath( `notification-${ String( isFirst ) }.png` )
				);
				await confirmElsewhere();
				await expectPainted( alert, 'alert', testInfo.outputPath( `alert-${ String( isFirst ) }.png` ) );
			}
		} );
	}
} );
