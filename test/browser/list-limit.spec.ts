import type { Locator } from '@playwright/test';
import { findCut } from './cut';
import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { look } from './look';
import { message } from './messages';
import { Traffic } from './traffic';

const limit = ( dialog: ListDialog ): Locator => dialog.root.locator( '.accountcreator-limit' );

/** The ways out, as far as they are shown. */
const ways = ( dialog: ListDialog ): Locator => limit( dialog ).locator( 'ul > li' ).filter( { visible: true } );

test( 'Before anything is created, a list that may be too long for the limit is told of, with three ways out', async ( {
	wiki, somebody, loggedIn
} ) => {
	const helper = await somebody( { groups: [], preferences: { skin: 'vector-2022' } } );
	const page = await loggedIn( helper, { scenario: { captcha: 'simple' } } );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 7 );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	await expect( limit( dialog ) ).toContainText( 'This list needs 7 accounts, and you created none in the last 24 hours.' );
	await expect( limit( dialog ) ).toContainText( message( 'quota-captcha' ) );
	await expect( ways( dialog ) ).toHaveCount( 3 );
	await look( dialog, wiki, 'limit' );

	// The request is filled in beforehand, too, and who follows the link comes back to the event.
	await limit( dialog ).getByText( message( 'exemption-label' ) ).click();
	await dialog.input( 'eventpage' ).fill( 'Project:Edit-a-thon' );
	const request = limit( dialog ).getByRole( 'textbox', { name: message( 'exemption-label' ) } );
	await expect( request ).toHaveValue( /^Accounts still to be created: 7$/m );
	const link = limit( dialog ).getByRole( 'link' );
	await expect( link ).toHaveAttribute( 'href', /Special:CreateAccount.*returnto=Project(:|%3A)Edit-a-thon/ );
	const { length } = traffic.calls;
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await ways( dialog ).last().getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	expect( await page.evaluate( () => navigator.clipboard.readText() ) ).toBe( await link.getAttribute( 'href' ) );
	expect( traffic.calls ).toHaveLength( length );
	expect( traffic.creations ).toEqual( [] );
	await look( dialog, wiki, 'limit-request' );

	// Who takes people off the list is not bothered any more.
	await dialog.row( guests[ 0 ].username ).locator( '[data-accountcreator-action=remove]' ).click();
	await expect( ways( dialog ) ).toHaveCount( 0 );
	await expect( limit( dialog ) ).toContainText( 'This list needs 6 accounts' );
} );

test( 'What the wiki declares of its limit is told, and nobody without one is bothered @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const declared = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: false, throttle: 0, declaredLimits: { user: [ 9, 3600 ] } }
	} );
	const dialog = await openList( wiki, declared );
	await dialog.check( asSheet( makeGuests( 8 ) ) );
	await expect( limit( dialog ) ).toContainText( 'This list needs 8 accounts, and this wiki lets you create 9 for now.' );
	await expect( ways( dialog ) ).toHaveCount( 0 );

	const exempt = await openList( wiki, await loggedIn( await somebody() ) );
	await exempt.check( asSheet( makeGuests( 8 ) ) );
	await expect( limit( exempt ) ).toHaveText( message( 'quota-none' ) );
} );

test( 'A limit of minutes is waited for, and a longer one beside it stops the list with its own times @1.39', async ( {
	wiki, somebody, loggedIn
} ) => {
	// As Miraheze has it, with seconds in place of the minutes.
	const throttle = [ { count: 2, seconds: 4 }, { count: 5, seconds: 86400 } ];
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: false, throttle } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( makeGuests( 7 ) ) );
	await dialog.start( 7 );
	await expect( dialog.root ).toContainText( /The wiki is busy\. Continuing in (one second|\d seconds)/ );
	await dialog.finished( 60_000 );
	const counts = await dialog.counts();
	// The shorter limit counts what the longer one refuses: after how many it strikes is not known.
	expect( counts.created ).toBeGreaterThanOrEqual( 3 );
	expect( ( counts.created ?? 0 ) + ( counts.ready ?? 0 ) ).toBe( 7 );
	expect( traffic.creations.length ).toBeGreaterThan( counts.created ?? 0 );
	const alert = dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'stop-refused' ) } );
	await expect( alert ).toContainText( '1 day' );
	await expect( dialog.input( 'resumeat' ).locator( 'option' ) ).toHaveCount( 5 );
	await dialog.input( 'resumeat' ).selectOption( '86400' );
	await expect( limit( dialog ).getByRole( 'status' ) ).not.toBeEmpty();
	await look( dialog, wiki, 'limit-struck' );
} );

for ( const [ where, options, query ] of [
	[ 'on a phone', { skin: 'minerva' }, {} ], [ 'from right to left', { skin: 'vector-2022' }, { uselang: 'he' } ],
	[ 'in English from right to left', { skin: 'vector-2022' }, { uselang: 'arc' } ]
] as const ) {
	test( `The limit ${ where }: nothing is cut`, async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody( { groups: [], preferences: options } ), { scenario: { captcha: 'simple' } } );
		await page.setViewportSize( { width: 360, height: 740 } );
		const dialog = await openList( wiki, page, query );
		await dialog.check( asSheet( makeGuests( 7 ) ) );
		await limit( dialog ).locator( 'summary' ).click();
		const name = `test-results/screens/${ wiki.version }/limit-${ where.replace( /\W+/g, '-' ) }`;
		await page.screenshot( { path: `${ name }.png`, animations: 'disabled' } );
		await limit( dialog ).locator( 'li' ).last().scrollIntoViewIfNeeded();
		await page.screenshot( { path: `${ name }-end.png`, animations: 'disabled' } );
		expect( await findCut( dialog.root ) ).toEqual( [] );
	} );
}
