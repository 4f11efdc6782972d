import type { Page } from '@playwright/test';
import { scenarioCookie } from '../wiki/scenario.mjs';
import { expect, test, type Scenario, type Wiki } from './fixtures';
import { holdAfter } from './hold';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';

const COUNT = 4;

interface Trouble {
	title: string;
	begin: ( wiki: Wiki, page: Page, name: string ) => Promise<void>;
	end: ( wiki: Wiki, page: Page, name: string ) => Promise<void>;
	/** What the wiki says. */
	says: RegExp;
	advice: string;
}

function change( wiki: Wiki, page: Page, scenario: Scenario ): Promise<void> {
	return page.context().addCookies( [ scenarioCookie( wiki.url, scenario ) ] );
}

const TROUBLES: Trouble[] = [
	{
		title: 'a block',
		begin: ( wiki, _page, name ) => wiki.block( name, 'Too many at once' ),
		end: ( wiki, _page, name ) => wiki.unblock( name ),
		says: /Too many at once/, advice: message( 'advice-blocked' )
	},
	{
		title: 'a wiki that can only be read',
		begin: ( wiki, page ) => change( wiki, page, { readOnly: 'Moving to other machines' } ),
		end: ( wiki, page ) => change( wiki, page, {} ),
		says: /read-only mode/, advice: message( 'advice-readonly' )
	},
	{
		title: 'a right that was taken away',
		begin: ( wiki, page ) => change( wiki, page, { createAccountRight: false } ),
		end: ( wiki, page ) => change( wiki, page, {} ),
		says: /limited to users in the group: Administrators/, advice: message( 'advice-permission' )
	}
];

/** Lets time pass until the list has stopped: for some troubles it waits and tries again first. */
async function stoppedAfter( dialog: ListDialog, created: number ): Promise<void> {
	await expect( async () => {
		await dialog.page.clock.runFor( 10_000 );
		await expect( dialog.root ).toHaveAttribute( 'data-view', 'results', { timeout: 500 } );
	} ).toPass( { timeout: 60_000 } );
	expect( await dialog.counts() ).toEqual( { created, ready: COUNT - created } );
}

test.describe( 'In the middle of a list', () => {
	for ( const { title, begin, end, says, advice } of TROUBLES ) {
		test( `${ title } stops it with the wiki’s words, and the rest goes on afterwards @1.39`, async ( {
			wiki, somebody, loggedIn
		} ) => {
			const helper = await somebody();
			const page = await loggedIn( helper, { scenario: {} } );
			await page.clock.install();
			const traffic = new Traffic( page.context() );
			const guests = makeGuests( COUNT );
			const dialog = await openList( wiki, page );
			await dialog.check( asSheet( guests ) );
			const { held, release } = await holdAfter( dialog, 2 );
			await dialog.start( COUNT );
			const route = await held;
			await begin( wiki, page, helper.name );
			release();
			await route.fallback();
			await stoppedAfter( dialog, 2 );
			const alert = dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'stop-refused' ) } );
			await expect( alert ).toContainText( says );
			await expect( alert ).toContainText( advice );
			// The last two were not tried in vain.
			expect( new Set( traffic.creations.map( ( { username } ) => username ) ).size ).toBe( 3 );

			await end( wiki, page, helper.name );
			await dialog.button( 'resume' ).click();
			await expect( dialog.root.locator( '[data-state=created]' ) ).toHaveCount( COUNT );
			await dialog.finished();
			await expect( alert ).toHaveCount( 0 );
			for ( const { username } of guests ) {
				expect( await wiki.creationLog( username ), username ).not.toBeNull();
			}
		} );
	}
} );

test( 'After the limit, the list goes on by itself at the time that was chosen', async ( { wiki, somebody, loggedIn } ) => {
	const ip = '127.0.0.253';
	await wiki.setThrottle( ip, 0 );
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: false, throttle: 2 }, ip } );
	await page.clock.install();
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( COUNT );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	await dialog.start( COUNT );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 2, ready: 2 } );
	await dialog.root.getByLabel( message( 'resume-when' ) ).selectOption( String( 6 * 3600 ) );
	await expect( dialog.root.getByText( /^Continues automatically at / ) ).toBeVisible();
	// Who is not coming after all is taken out meanwhile.
	await dialog.row( guests[ 3 ].username ).getByRole( 'button', { name: /^Remove/ } ).click();
	await wiki.setThrottle( ip, 0 );
	const before = traffic.creations.length;
	await page.clock.fastForward( '05:59:00' );
	await expect( dialog.root.getByText( /^Continues automatically at / ) ).toBeVisible();
	expect( traffic.creations ).toHaveLength( before );
	await page.clock.fastForward( '02:00' );
	await expect( dialog.root.locator( '[data-state=created]' ) ).toHaveCount( 3 );
	await dialog.finished();
	expect( traffic.creations.slice( before ).map( ( { username } ) => username ) ).toEqual( [ guests[ 2 ].username ] );
} );

test( 'Refused rows are mended and tried again, and those only', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( COUNT );
	const [ , rival ] = guests;
	const filtered = guests[ 2 ].username.replace( 'Guest', 'Spammer' );
	guests[ 2 ].username = filtered;
	await wiki.makeAbuseFilter( { rules: `action == "createaccount" & accountname == "${ filtered }"`, consequence: 'disallow' } );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	// Somebody takes a name between the check and the creation.
	await wiki.makePerson( { name: rival.username, password: 'somebody else altogether' } );
	await dialog.start( COUNT );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 2, refused: 2 } );
	await expect( dialog.row( rival.username ) ).toContainText( message( 'advice-userexists' ) );
	await expect( dialog.row( filtered ) ).toContainText( message( 'advice-abusefilter' ) );
	await dialog.button( 'retry' ).click();
	await dialog.checked();
	await expect( dialog.button( 'back' ) ).toHaveText( message( 'back-to-results' ) );
	await dialog.expectState( rival.username, 'rejected' );
	await dialog.edit( dialog.cell( dialog.row( rival.username ), 'username' ), `${ rival.username } B` );
	await dialog.edit( dialog.cell( dialog.row( filtered ), 'username' ), `${ filtered } C` );
	await dialog.expectState( `${ rival.username } B`, 'ready' );
	await dialog.expectState( `${ filtered } C`, 'ready' );
	await dialog.start( 2 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: COUNT } );
	expect( traffic.creations.slice( COUNT ).map( ( { username } ) => username ) )
		.toEqual( [ `${ rival.username } B`, `${ filtered } C` ] );
} );
