import type { Locator, Page } from '@playwright/test';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { expectStep, solve } from './conversation';
import { openDialog } from './dialog';
import { expect, type Scenario, type Wiki } from './fixtures';
import { holdAfter } from './hold';
import { openList, type ListDialog } from './list-dialog';
import { makeGuests, type Guest } from './list-people';
import { messageIn } from './messages';

/** What the views need to come about. */
export interface LanguageStage {
	wiki: Wiki;
	language: string;
	/** For the addresses of the pages. */
	query: Record<string, string>;
	freshName: () => string;
	open: ( groups: string[], scenario: Scenario ) => Promise<Page>;
	/** Called in every view, with what is to be looked at in it, which may be for paper. */
	visit: ( view: string, shown: Locator, paper?: { width: number; height: number } ) => Promise<void>;
}

/** In the form: a name that is free, what is wrong with what was typed, a step after the creation, and its end. */
async function visitOne( { wiki, language, query, freshName, open, visit }: LanguageStage ): Promise<void> {
	const page = await open( [], { captcha: 'simple', steps: { then: [ 'SecondFactor' ] } } );
	const dialog = await openDialog( wiki, page, query );
	await dialog.fillIn( { username: freshName(), email: 'zoe@example.org', reason: 'Edit-a-thon' } );
	await expect( dialog.root ).toContainText( messageIn( language, 'name-free' ) );
	await visit( 'one', dialog.root );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: 'Admin', email: 'zoe@gmial.com', password: 'abc', retype: 'abd' } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( /Admin/ );
	await dialog.create();
	await expect( dialog.outcome ).toBeVisible();
	await visit( 'one-errors', dialog.root );

	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName(), email: 'zoe@example.org' } );
	await solve( dialog, 'simple' );
	await dialog.create();
	await expectStep( dialog );
	await visit( 'step', dialog.root );
	await dialog.button( 'leave' ).click();
	const question = page.locator( '.oo-ui-messageDialog' );
	await visit( 'question', question );
	await question.getByRole( 'button', { name: messageIn( language, 'stay' ), includeHidden: true } ).click();
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await page.keyboard.press( 'Enter' );
	await dialog.expectOutcome( 'created' );
	await visit( 'one-created', dialog.root );

	const list = await openList( wiki, page, query );
	await list.check( makeGuests( 7 ).map( ( { username, email } ) => `${ username },${ email }` ).join( '\n' ) );
	await list.root.locator( '.accountcreator-limit summary' ).first().click();
	await visit( 'limit', list.root );
}

/** With the browser's own margins, in its pixels. */
const A4 = { width: 718, height: 1047 };

const TITLE = 'Project:Day of writing';

const action = ( { root }: ListDialog, name: string ): Locator => (
	root.locator( `[data-accountcreator-action="${ name }"]` ).filter( { visible: true } )
);

/** People of whom some cannot be created as they stand. */
const withProblems = ( guests: readonly Guest[] ): string => [
	'Username,E-mail,Real name',
	...guests.map( ( { username, email } ) => `${ username },${ email },Somebody with a rather long name of her own` ),
	'Admin,admin.again@example.org,', `${ guests[ 0 ].username },twice@example.org,`, 'Bad#Name,bad@example.org,',
	`User:Prefixed ${ guests[ 0 ].username },prefixed@gmial.com,`, 'Nobody at all,not an address,'
].join( '\n' );

async function visitPreparations( { visit }: LanguageStage, list: ListDialog, guest: Guest ): Promise<void> {
	await visit( 'list-empty', list.root );
	await action( list, 'presets' ).click();
	await list.root.locator( '.accountcreator-presets summary' ).click();
	await visit( 'presets', list.root );
	await action( list, 'follow' ).click();
	await list.input( 'followpage' ).fill( TITLE );
	await list.input( 'followpage' ).press( 'Tab' );
	for ( const step of [ 'welcome', 'groups', 'participants' ] ) {
		await list.root.locator( `[name=follow][value=${ step }]` ).check();
	}
	await list.root.locator( '[name=group]' ).first().waitFor();
	await visit( 'follow', list.root );
	await list.root.locator( '[name=group]' ).first().check();
	await list.input( 'welcometext' ).fill( 'Welcome!' );
	await list.input( 'participantsection' ).selectOption( 'Participants' );
	await list.input( 'participantline' ).fill( '* $1' );
	// A name that may be two things
	await list.text.fill( `이름,별명,이메일 주소,학번\n김민수,${ guest.username },${ guest.email },0007` );
	await list.button( 'check' ).click();
	await expect( list.input( 'reading' ).first() ).toBeFocused();
	await visit( 'columns', list.root );
}

async function visitList( stage: LanguageStage, page: Page ): Promise<void> {
	const { wiki, query, visit } = stage;
	const guests = makeGuests( 3 );
	await wiki.savePage( TITLE, '== Programme ==\n* Writing\n\n== Participants ==\n* Somebody' );
	const list = await openList( wiki, page, query );
	await visitPreparations( stage, list, guests[ 0 ] );
	await list.mode( 'generate' ).check();
	await list.text.fill( withProblems( guests ) );
	// Until then what was understood of the text before is there.
	await expect( list.rows ).toHaveCount( 8 );
	await visit( 'list', list.root );
	await list.button( 'check' ).click();
	await list.checked();
	await visit( 'check', list.root );
	await list.box( list.rows.first() ).check();
	await visit( 'selection', list.root );
	await list.box( list.rows.first() ).uncheck();
	await list.save( 'save-sheet' );

	const { held, release } = await holdAfter( list, 1 );
	await list.button( 'start' ).click();
	const route = await held;
	await list.button( 'pause' ).click();
	release();
	await route.fallback();
	await expect( list.button( 'resume' ) ).toBeVisible();
	await visit( 'run', list.root );
	await list.button( 'resume' ).click();
	await list.finished();
	await expect( action( list, 'save-participants' ) ).toBeVisible( { timeout: 30_000 } );
	await visit( 'results', list.root );
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await list.button( 'print-slips' ).click();
	await page.emulateMedia( { media: 'print' } );
	await visit( 'slips', page.locator( '.accountcreator-slips' ), A4 );
	await page.emulateMedia( { media: 'screen' } );
	// Somebody comes late.
	await list.button( 'desk' ).click();
	await expect( list.root.locator( '[data-accountcreator-recent]' ) ).not.toHaveCount( 0 );
	await visit( 'desk', list.root );
	await list.button( 'leave-desk' ).click();
	await action( list, 'mine' ).click();
	await expect( action( list, 'mail-password' ).first() ).toBeVisible();
	await list.root.locator( '.accountcreator-mine-help summary' ).click();
	await visit( 'mine', list.root );
}

/** Brings the dialog into each of its views. */
export async function visitViews( stage: LanguageStage ): Promise<void> {
	await visitOne( stage );
	const page = await stage.open( [ 'organizer' ], { captcha: false } );
	await visitList( stage, page );
}
