import type { Page } from '@playwright/test';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { scenarioCookie } from '../wiki/scenario.mjs';
import { answerTo, comeBack, expectStep, goThere } from './conversation';
import { Dialog } from './dialog';
import type { Scenario, Wiki } from './fixtures';
import { openList } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { interfere, isCreation } from './traffic';

/** Has the wiki want something more for these people, and nothing for the others. */
async function wantMore( wiki: Wiki, page: Page, guests: readonly Guest[], scenario: Scenario ): Promise<void> {
	await interfere( page, isCreation, Infinity, async ( route ) => {
		const username = new URLSearchParams( route.request().postData() ?? '' ).get( 'username' );
		// An answer to a step goes without the name.
		if ( username !== null ) {
			const isWanted = guests.some( ( guest ) => guest.username === username );
			// The browser puts the cookies in when the request goes on.
			await page.context().addCookies( [ scenarioCookie( wiki.url, isWanted ? scenario : {} ) ] );
		}
		await route.fallback();
	} );
}

test( 'A run waits at a row of which the wiki wants more; what is left then can be finished at the end only @1.39', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody(), { scenario: {} } );
	const guests = makeGuests( 4 );
	const [ , earlier, , last ] = guests;
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ), 'generate' );
	const sheet = await list.save( 'save-sheet' );
	await wantMore( wiki, page, [ earlier, last ], { steps: { then: [ 'SecondFactor' ] } } );
	await list.start( 4 );
	const step = new Dialog( page );
	// Both are left for later: the session holds one step, and the next account takes its place.
	for ( const guest of [ earlier, last ] ) {
		await expectStep( step );
		await expect( step.root ).toContainText( message( 'step-exists', guest.username ) );
		await step.button( 'leave' ).click();
		await answerTo( step, 'walk-away' ).click();
	}
	await list.finished();
	expect( ( await list.shown() ).map( ( { state } ) => state ) ).toEqual( [ 'created', 'unfinished', 'created', 'unfinished' ] );
	// Nothing else is left to do, and nothing is offered that would make them a second time.
	await expect( list.button( 'resume' ) ).toHaveCount( 0 );

	// The session holds one step: that of an earlier row was lost to the next account.
	await expect( list.row( earlier.username ).getByRole( 'button', { name: message( 'finish' ) } ) ).toHaveCount( 0 );
	await expect( list.row( earlier.username ) ).toContainText( message( 'unfinished-advice' ) );

	await list.row( last.username ).getByRole( 'button', { name: message( 'finish' ) } ).click();
	await expectStep( step );
	await expect( step.root ).toContainText( message( 'step-exists', last.username ) );
	await step.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await page.keyboard.press( 'Enter' );
	await list.expectView( 'results' );
	await list.expectState( last.username, 'created' );
	// The password is in the sheet; none is shown here that it might be taken for.
	await expect( step.shownPassword ).toHaveCount( 0 );
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	const password = new RegExp( `${ last.username },[^,]*,[^,]*,([^,]+)` ).exec( sheet.text )?.[ 1 ] ?? '';
	await list.button( 'print-slips' ).click();
	await expect( page.locator( '.accountcreator-slips section' ).filter( { hasText: last.username } ) ).toContainText( password );
} );

test( 'A row that has to go to another site is finished there', async ( { wiki, somebody, loggedIn, externalLogin } ) => {
	const scenario: Scenario = { steps: { site: externalLogin.url, then: [ 'Consent' ] } };
	const page = await loggedIn( await somebody(), { scenario: {} } );
	const guests = makeGuests( 3 );
	const [ , , last ] = guests;
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ) );
	await wantMore( wiki, page, [ last ], scenario );
	await list.start( 3 );
	const step = new Dialog( page );
	await expectStep( step );
	await comeBack( await goThere( step ), 'login' );
	await list.finished();
	await expect( list.root.locator( '[data-state=created]' ) ).toHaveCount( 3 );
} );

test( 'A step of a list has nothing to do with the form for one person', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody(), { scenario: {} } );
	const guests = makeGuests( 1 );
	const [ guest ] = guests;
	const other = freshName();
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ), 'generate' );
	await list.save( 'save-sheet' );
	await wantMore( wiki, page, guests, { steps: { then: [ 'SecondFactor' ] } } );
	await list.start( 1 );
	const form = new Dialog( page );
	await expectStep( form );
	await form.button( 'leave' ).click();
	await answerTo( form, 'walk-away' ).click();
	await list.expectView( 'results' );
	await list.expectState( guest.username, 'unfinished' );

	// The form has every choice of a password, and what is created in it is nobody's row.
	await form.button( 'close' ).click();
	await expect( form.root ).toBeHidden();
	await page.context().addCookies( [ scenarioCookie( wiki.url, {} ) ] );
	await page.evaluate( ( username ) => mw.hook( 'accountCreator.open' ).fire( {
		accounts: [ { username, email: '', realname: '' } ]
	} ), other );
	await expect( form.input( 'username' ) ).toHaveValue( other );
	await expect( form.mode( 'mail' ) ).toBeVisible();
	await form.mode( 'generate' ).check();
	await form.create();
	await form.expectCreated( other );
	await form.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	await list.button( 'many' ).click();
	await list.expectState( guest.username, 'unfinished' );
} );

// A browser has one session with the wiki, whatever the number of its tabs, and a session has one step.
test( 'A step of one tab and a list of another: neither takes the other’s place, and what is lost is said', async ( {
	wiki, somebody, loggedIn
}, testInfo ) => {
	const page = await loggedIn( await somebody(), { scenario: {} } );
	const [ guests, others ] = [ makeGuests( 2 ), makeGuests( 2 ) ];
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ) );
	await wantMore( wiki, page, guests, { steps: { then: [ 'SecondFactor' ] } } );
	await list.start( 2 );
	const step = new Dialog( page );
	await expectStep( step );

	// While the step is open, the other tab waits; then it goes on by itself.
	const otherPage = await page.context().newPage();
	await wantMore( wiki, otherPage, [], {} );
	const other = await openList( wiki, otherPage );
	await other.check( asSheet( others ) );
	await other.start( 2 );
	await expect( other.root.getByRole( 'alert' ).filter( { hasText: message( 'problem-other-tab' ) } ) ).toBeVisible();
	await step.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await step.button( 'next' ).click();
	await expect( step.root ).toContainText( message( 'step-exists', guests[ 1 ].username ) );
	expect( await wiki.userExists( others[ 0 ].username ) ).toBe( false );
	await step.button( 'leave' ).click();
	await answerTo( step, 'walk-away' ).click();
	await list.finished();
	await list.expectState( guests[ 0 ].username, 'created' );
	await list.expectState( guests[ 1 ].username, 'unfinished' );
	await other.finished();
	expect( await other.counts() ).toEqual( { created: 2 } );

	// The other list has taken the place of the step that was left: it is said, and the account stays what it is.
	await list.row( guests[ 1 ].username ).getByRole( 'button', { name: message( 'finish' ) } ).click();
	await expectStep( step );
	await step.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await step.button( 'next' ).click();
	await list.expectView( 'results' );
	const row = list.row( guests[ 1 ].username );
	await expect( row ).toContainText( message( 'unfinished-advice' ) );
	await expect( row.getByRole( 'button', { name: message( 'finish' ) } ) ).toHaveCount( 0 );
	await list.expectState( guests[ 1 ].username, 'unfinished' );
	await page.screenshot( { path: testInfo.outputPath( 'step-lost.png' ) } );
} );
