import type { Page } from '@playwright/test';
import { findCut } from './cut';
import { openDialog } from './dialog';
import { expect, test, type Wiki } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';

const SITE = 'MediaWiki:Gadget-AccountCreator-presets.json';
const ownPage = ( { name }: { name: string } ): string => `User:${ name }/AccountCreator.json`;

const WRITING_DAY = {
	name: 'Writing day', reason: 'Writing day at the library', passwordModes: [ 'mail' ], eventPage: 'Project:Writing day',
	slipText: 'Come to room 7.', registration: 'Project:Writing day/Register', limitRequestPage: 'Project:Limits'
};

async function lastSummary( wiki: Wiki, title: string ): Promise<string> {
	const session = await wiki.administrator();
	const { query } = await session.get( {
		action: 'query', titles: title, prop: 'revisions', rvprop: [ 'comment' ], formatversion: 2
	} ) as { query: { pages: Array<{ revisions: Array<{ comment: string }> }> } };
	return query.pages[ 0 ]?.revisions[ 0 ]?.comment ?? '';
}

async function textOf( page: Page, wiki: Wiki, title: string ): Promise<unknown> {
	const response = await page.request.get( wiki.pageUrl( title, { action: 'raw' } ) );
	return response.json();
}

async function savePlain( wiki: Wiki, title: string, text: string ): Promise<void> {
	const session = await wiki.administrator();
	await session.post( { action: 'edit', title, text, contentmodel: 'wikitext', contentformat: 'text/x-wiki', token: await session.token() } );
}

const choice = ( dialog: ListDialog ): ReturnType<ListDialog[ 'input' ]> => dialog.input( 'preset' );
const action = ( { root }: ListDialog, name: string ): ReturnType<ListDialog[ 'input' ]> => root.locator( `[data-accountcreator-action="${ name }"]` );

test.describe( 'Presets', () => {
	test.afterEach( async ( { wiki } ) => wiki.savePage( SITE, '{}' ) );

	test( 'A link names one, and it holds for the list, its slips and the request for a higher limit', async ( {
		wiki, somebody, loggedIn
	} ) => {
		await wiki.savePage( SITE, JSON.stringify( { presets: [ WRITING_DAY, { name: 'Other' } ] } ) );
		const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: false } } );
		const dialog = await openList( wiki, page, { preset: 'Writing day' } );
		await expect( choice( dialog ) ).toHaveValue( 'Writing day' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( WRITING_DAY.reason );
		// It begins at its top, not where the browser looked for the focus before there was room.
		await expect( dialog.root.locator( '.accountcreator-filled-by' ) ).toBeInViewport( { ratio: 1 } );
		await expect( dialog.mode( 'generate' ) ).toHaveCount( 0 );
		await expect( dialog.mode( 'mail' ) ).toBeChecked();
		// The name of a preset says nothing of people, and is there again after a reload.
		expect( new URL( page.url() ).searchParams.get( 'preset' ) ).toBe( 'Writing day' );

		const guests = makeGuests( 7 );
		await dialog.check( guests.map( ( { username, email } ) => `${ username },${ email }` ).join( '\n' ) );
		await dialog.root.locator( '.accountcreator-limit summary' ).click();
		await expect( dialog.input( 'eventpage' ) ).toHaveValue( 'Project:Writing day' );
		await expect( dialog.root.locator( '.accountcreator-limit-place' ) ).toHaveText( 'Project:Limits' );
		await dialog.button( 'back' ).click();
		const [ guest ] = guests;
		await dialog.check( `${ guest.username },${ guest.email }` );
		await dialog.start( 1 );
		await dialog.finished();
		expect( await wiki.creationLog( guest.username ) ).toMatchObject( { action: 'byemail', comment: WRITING_DAY.reason } );
		await page.evaluate( () => {
			window.print = () => undefined;
		} );
		await dialog.button( 'print-slips' ).click();
		const slip = page.locator( '.accountcreator-slips section' );
		await expect( slip ).toContainText( 'Come to room 7.' );
		await expect( slip ).toContainText( 'Writing_day/Register' );
	} );

	test( 'What is set is saved as a preset of one’s own, beside others that are there @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const helper = await somebody();
		await wiki.savePage( ownPage( helper ), JSON.stringify( { presets: [ { name: 'Other', reason: 'Another day' } ] } ) );
		const page = await loggedIn( helper );
		let dialog = await openList( wiki, page );
		// Nobody has asked for them yet.
		await expect( choice( dialog ) ).toHaveCount( 0 );
		await action( dialog, 'presets' ).click();
		await expect( choice( dialog ).locator( 'option' ) ).toHaveText( [ message( 'preset-none' ), 'Other' ] );
		await choice( dialog ).selectOption( 'Other' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'Another day' );
		await dialog.input( 'reason' ).fill( 'My day' );
		await dialog.mode( 'generate' ).check();
		await dialog.root.locator( '.accountcreator-presets summary' ).click();
		await dialog.input( 'presetname' ).fill( 'Mine' );
		await action( dialog, 'save-preset' ).click();
		await expect( dialog.root ).toContainText( message( 'preset-saved', 'Mine', ownPage( helper ) ) );
		expect( await textOf( page, wiki, ownPage( helper ) ) ).toEqual( { presets: [
			{ name: 'Other', reason: 'Another day' }, { name: 'Mine', reason: 'My day', passwordMode: 'generate' }
		] } );
		expect( await lastSummary( wiki, ownPage( helper ) ) ).toBe( message( 'preset-summary', 'Mine' ) );

		// The same name again asks before, and no leaves the page as it is.
		await dialog.input( 'reason' ).fill( 'Another reason' );
		await action( dialog, 'save-preset' ).click();
		const question = page.locator( '.accountcreator-question' );
		await expect( question ).toContainText( message( 'preset-replace', 'Mine' ) );
		await question.locator( '[data-accountcreator-action=stay]' ).click();
		await expect( choice( dialog ) ).toBeEnabled();
		expect( await textOf( page, wiki, ownPage( helper ) ) ).toMatchObject( { presets: [ {}, { reason: 'My day' } ] } );

		dialog = await openList( wiki, page, { preset: 'Mine' } );
		await expect( choice( dialog ) ).toHaveValue( 'Mine' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'My day' );
		await expect( dialog.mode( 'generate' ) ).toBeChecked();
	} );

	test( 'Who has none gets a page that nobody else may edit', async ( { wiki, somebody, loggedIn } ) => {
		const helper = await somebody();
		const page = await loggedIn( helper );
		const dialog = await openList( wiki, page );
		await action( dialog, 'presets' ).click();
		await dialog.root.locator( '.accountcreator-presets summary' ).click();
		await dialog.input( 'presetname' ).fill( 'First' );
		await action( dialog, 'save-preset' ).click();
		await expect( choice( dialog ) ).toHaveValue( 'First' );
		const other = await wiki.apiAs( await somebody() );
		await expect( other.save( ownPage( helper ), '{}', 'Mine now' ) ).rejects.toThrow( /json/ );
	} );

	test( 'For one account a preset has the reason and the ways to the password, by a link and by choice @1.39', async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const page = await loggedIn( await somebody(), { scenario: { captcha: false } } );
		let dialog = await openDialog( wiki, page );
		// Where the wiki has none, nothing is asked for.
		await expect( dialog.mode( 'type' ) ).toBeVisible();
		await expect( dialog.input( 'preset' ) ).toHaveCount( 0 );
		await wiki.savePage( SITE, JSON.stringify( { presets: [ WRITING_DAY, { name: 'Talk', reason: 'Talk', passwordMode: 'generate' } ] } ) );
		dialog = await openDialog( wiki, page, { preset: 'Writing day' } );
		const select = dialog.input( 'preset' );
		await expect( select ).toHaveValue( 'Writing day' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( WRITING_DAY.reason );
		await expect( dialog.mode( 'type' ) ).toHaveCount( 0 );
		await expect( dialog.root.locator( '.accountcreator-filled-by' ) ).toBeVisible();
		await look( dialog, wiki, 'preset-one' );
		await select.selectOption( 'Talk' );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'Talk' );
		await expect( dialog.mode( 'generate' ) ).toBeChecked();
		await select.selectOption( '' );
		await expect( dialog.mode( 'type' ) ).toBeVisible();
		await select.selectOption( 'Writing day' );
		const username = freshName();
		await dialog.fillIn( { username, email: 'zoe@example.org' } );
		await dialog.create();
		await dialog.expectCreated( username );
		await expect( select ).toBeHidden();
		expect( await wiki.creationLog( username ) ).toMatchObject( { action: 'byemail', comment: WRITING_DAY.reason } );
		dialog = await openDialog( wiki, page, { preset: 'Nothing of the kind' } );
		await expect( dialog.root.locator( '.accountcreator-presets [role=alert]' ) ).toContainText( message( 'preset-unknown', 'Nothing of the kind' ) );
		await expect( dialog.input( 'reason' ) ).toHaveValue( '' );
	} );

	test( 'Of a page that is broken, too long or open to others nothing is used, and a sentence says so @1.39', async ( {
		wiki, somebody, loggedIn, consoleWatch
	} ) => {
		consoleWatch.allow( /presets\.json SyntaxError/, 'What the page of the wiki holds is told to those who look for it.' );
		const hostile = '<img src=x onerror="window.hostile = true">';
		const helper = await somebody();
		const own = ownPage( helper );
		const page = await loggedIn( helper );
		const cases: Array<readonly [ prepare: () => Promise<unknown>, sentence: string ]> = [
			// A page that holds JSON cannot be saved with any other text, but one that is open to others can.
			[ () => savePlain( wiki, own, JSON.stringify( { presets: [ WRITING_DAY ] } ) ), message( 'preset-problem-open', own ) ],
			[ () => wiki.savePage( SITE, JSON.stringify( { padding: 'x'.repeat( 1000000 ), presets: [ WRITING_DAY ] } ) ), message( 'preset-problem-long', SITE, '100000' ) ],
			[ () => wiki.savePage( SITE, '[]' ), message( 'preset-problem-list', SITE, 'presets' ) ],
			[
				() => wiki.savePage( SITE, JSON.stringify( { presets: [ { name: hostile, reason: [ hostile ] } ] } ) ),
				message( 'preset-rule-text', 'reason', '255' )
			],
			[
				() => wiki.savePage( SITE, JSON.stringify( { presets: [ { name: 'x', [ hostile ]: hostile } ] } ) ),
				message( 'preset-rule-unknown', hostile )
			],
			[ () => savePlain( wiki, SITE, '{ broken' ), message( 'preset-problem-json', SITE, '' ).split( '(' )[ 0 ] ?? '' ]
		];
		for ( const [ prepare, sentence ] of cases ) {
			await prepare();
			const dialog = await openList( wiki, page, { preset: 'Writing day' } );
			const alert = dialog.root.locator( '.accountcreator-presets [role=alert]' );
			await expect( alert ).toContainText( sentence );
			await expect( alert ).toContainText( message( 'preset-unknown', 'Writing day' ) );
			await expect( choice( dialog ).locator( 'option' ) ).toHaveText( [ message( 'preset-none' ) ] );
			await expect( dialog.input( 'reason' ) ).toHaveValue( '' );
			expect( await page.evaluate( () => 'hostile' in window ) ).toBe( false );
		}
		// Also to whom no link has named a preset, before anything is pressed.
		const again = await openList( wiki, page );
		await expect( again.root.locator( '.accountcreator-presets [role=alert]' ) ).toContainText( cases[ 5 ]?.[ 1 ] ?? '' );
		await look( again, wiki, 'presets-refused' );
	} );

	test( 'A misspelt setting of the wiki shuts nobody out, and who can mend it is told', async ( { wiki, somebody, loggedIn } ) => {
		await wiki.savePage( SITE, JSON.stringify( { passwordModes: [ 'mial' ], presetz: [] } ) );
		const page = await loggedIn( await somebody() );
		const dialog = await openDialog( wiki, page );
		await expect( dialog.mode( 'mail' ) ).toBeVisible();
		await expect( dialog.mode( 'type' ) ).toBeVisible();
		await expect( dialog.input( 'preset' ) ).toHaveCount( 0 );

		const other = await loggedIn( await somebody( { groups: [ 'sysop' ] } ) );
		const told = async ( within: ListDialog[ 'root' ] ): Promise<void> => {
			const alert = within.locator( '.accountcreator-presets [role=alert]' );
			for ( const sentence of [
				message( 'preset-problem-ignored', SITE, 'passwordModes' ), message( 'preset-rule-values', 'mial' ),
				message( 'preset-problem-ignored', SITE, 'presetz' )
			] ) {
				await expect( alert ).toContainText( sentence );
			}
		};
		const { root } = await openDialog( wiki, other );
		await told( root );
		// There is nothing to choose.
		await expect( root.locator( '[name=preset]' ) ).toBeHidden();
		await told( ( await openList( wiki, other ) ).root );
	} );

	for ( const { name, skin, query, width } of [
		{ name: 'day', skin: 'vector-2022', query: {}, width: 1280 },
		{ name: 'night @1.43', skin: 'vector-2022', query: { vectornightmode: '1' }, width: 1280 },
		{ name: 'phone', skin: 'minerva', query: {}, width: 360 },
		{ name: 'right to left', skin: 'vector-2022', query: { uselang: 'ar' }, width: 1280 }
	] ) {
		test( `Presets can be used by everybody, and nothing is cut: ${ name }`, async ( { wiki, somebody, loggedIn } ) => {
			await wiki.savePage( SITE, JSON.stringify( { presets: [
				WRITING_DAY, { name: 'A week of writing with the friends of the municipal library' }, { name: 'Bad', reson: 'x' }
			] } ) );
			const helper = await somebody( { preferences: { skin } } );
			await wiki.savePage( ownPage( helper ), JSON.stringify( { presets: [ { name: 'يوم الكتابة' } ] } ) );
			const page = await loggedIn( helper, { reducedMotion: 'reduce' } );
			await page.setViewportSize( { width, height: 900 } );
			const dialog = await openList( wiki, page, query );
			await choice( dialog ).selectOption( 'A week of writing with the friends of the municipal library' );
			await dialog.root.locator( '.accountcreator-presets summary' ).click();
			await dialog.root.locator( '.accountcreator-presets' ).evaluate( ( element ) => element.scrollIntoView() );
			await look( dialog, wiki, `presets-${ name.replace( /\W+/g, '-' ) }` );
			expect( await findCut( dialog.root ) ).toEqual( [] );
		} );
	}
} );
