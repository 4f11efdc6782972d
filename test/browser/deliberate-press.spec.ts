import type { Page } from '@playwright/test';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { pressBlindly, withoutPause, type Place, type Press } from './blind-press';
import { begin, expectStep } from './conversation';
import { Dialog, openDialog } from './dialog';
import { expect, test, type Wiki } from './fixtures';
import type { ListDialog } from './list-dialog';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { isCreation, Traffic } from './traffic';

/** What creates something. */
const CREATE = '[data-accountcreator-action=create], [data-accountcreator-action=start]';

/** Where the button is that creates something. */
async function placeOfButton( page: Page ): Promise<Place> {
	const button = page.locator( CREATE );
	// What can be pressed has come to rest.
	await button.click( { trial: true } );
	const { x = 0, y = 0, width = 0, height = 0 } = await button.boundingBox() ?? {};
	return { x: x + width / 2, y: y + height / 2 };
}

/** What leads to the dialog without anybody's having looked at it. */
const OPENINGS: Record<string, ( wiki: Wiki, page: Page, name: string ) => Promise<unknown>> = {
	'a link': ( wiki, page, wpName ) => page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', {
		wpName, email: 'attacker@example.org', realname: 'Somebody', reason: 'Asked for it'
	} ) ),
	'a link to a list': ( wiki, page, wpName ) => page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', {
		many: '1', wpName, email: 'attacker@example.org'
	} ) ),
	'the hook': ( _, page, username ) => page.evaluate( ( accounts ) => {
		mw.hook( 'accountCreator.open' ).fire( { accounts } );
	}, [ { username, email: 'attacker@example.org', realname: 'Somebody' } ] ),
	'the hook with several': ( _, page, username ) => page.evaluate( ( accounts ) => {
		mw.hook( 'accountCreator.open' ).fire( { accounts } );
	}, [ { username, email: 'one@example.org' }, { username: `${ username }x`, email: 'two@example.org' } ] )
};

interface Pressed {
	page: Page;
	traffic: Traffic;
	name: string;
	hasPaused: boolean;
}

/** Has somebody press on and on at the place of the button, while the dialog opens and after. */
async function openAndPress(
	wiki: Wiki, page: Page, name: string, press: Press, open: typeof OPENINGS[ string ]
): Promise<Pressed> {
	const traffic = new Traffic( page.context() );
	const toMainPage = async (): Promise<void> => {
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		await page.locator( '#t-accountcreator' ).waitFor( { state: 'attached' } );
	};
	await toMainPage();
	await open( wiki, page, name );
	const place = await placeOfButton( page );
	await toMainPage();
	const hasPaused = await pressBlindly( page, press, () => open( wiki, page, name ), place );
	return { page, traffic, name, hasPaused };
}

for ( const press of [ 'hold Enter', 'hold Space', 'press Enter over and over', 'click over and over' ] as const ) {
	for ( const [ opening, open ] of Object.entries( OPENINGS ) ) {
		const both = opening === 'a link' && press === 'hold Enter' ? ' @1.39' : '';
		test( `Nobody creates an account by ${ opening } who does nothing but ${ press }${ both }`, async ( {
			wiki, somebody, loggedIn, freshName
		} ) => {
			const { page, traffic, name } = await withoutPause( async () => (
				openAndPress( wiki, await loggedIn( await somebody() ), freshName(), press, open )
			) );
			const dialog = new Dialog( page );
			// MediaWiki runs modules out of its store when the browser has nothing else to do, which under somebody who
			// presses on and on may be as late as ten seconds (mw.requestIdleCallback in mediawiki.loader.js).
			await expect( dialog.root ).toBeVisible( { timeout: 20_000 } );
			expect( traffic.creations ).toEqual( [] );
			await expect( dialog.root ).toContainText(
				message( opening.startsWith( 'a link' ) ? 'filled-by-link' : 'filled-by-script' )
			);
			// Who then looks, and means it, is not kept from it, and gets one of each.
			await page.locator( CREATE ).dblclick();
			const created = dialog.root.locator( '[data-state=created], [data-accountcreator-outcome=created]' );
			await expect( created.first() ).toBeVisible();
			await expect( dialog.root ).not.toContainText( message( 'filled-by-link' ) );
			const names = traffic.creations.map( ( { username } ) => username );
			expect( names ).toEqual( [ ...new Set( names ) ] );
			expect( names[ 0 ] ).toBe( name );
		} );
	}
}

test( 'What a link says of people does not stay in the address bar', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page, {
		wpName: freshName(), email: 'zoe@example.org', realname: 'Zoe Doe', reason: 'Workshop', uselang: 'en'
	} );
	await expect( dialog.input( 'email' ) ).toHaveValue( 'zoe@example.org' );
	expect( page.url() ).not.toMatch( /zoe|Zoe|Workshop|wpName|email/ );
	expect( page.url() ).toContain( 'uselang=en' );
	expect( await page.evaluate( () => history.length ) ).toBeLessThanOrEqual( 2 );
} );

test( 'A fresh Enter, Space, and the click of a screen reader work @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	for ( const press of [
		() => page.keyboard.press( 'Enter' ),
		async () => {
			await dialog.button( 'create' ).focus();
			await page.keyboard.press( 'Space' );
		},
		async () => {
			await expect( page.locator( '.accountcreator-not-yet' ) ).toHaveCount( 0 );
			// As Chromium does what assistive technology asks for: no pointer, and no key.
			await dialog.button( 'create' ).evaluate( ( button: HTMLElement ) => button.click() );
		}
	] ) {
		const name = freshName();
		await dialog.fillIn( { username: name } );
		await press();
		await dialog.expectCreated( name );
		await dialog.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
		await dialog.button( 'one' ).click();
	}
} );

test( 'Enter on the link and once more does not create who was typed before', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	const link = page.locator( '#t-accountcreator a' );
	const dialog = new Dialog( page );
	await link.click();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await page.keyboard.press( 'Escape' );
	await expect( dialog.root ).toBeHidden();
	await link.focus();
	await page.keyboard.down( 'Enter' );
	await page.keyboard.up( 'Enter' );
	// The moment that the first field has the focus, while the window still opens
	await page.waitForFunction( () => document.activeElement?.matches( '.accountcreator-dialog input' ) );
	await page.keyboard.down( 'Enter' );
	await page.keyboard.up( 'Enter' );
	// As soon as it is pressed by somebody who looks, it is created: nothing else was in the way.
	await expect( page.locator( '.accountcreator-not-yet' ) ).toHaveCount( 0 );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	expect( traffic.creations ).toEqual( [] );
	await dialog.input( 'username' ).focus();
	await page.keyboard.press( 'Enter' );
	await dialog.expectCreated( name );
} );

test( 'A held key answers no question, and not the next step either', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { then: [ 'SecondFactor', 'Questionnaire' ] } } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const question = page.locator( '.accountcreator-question' );
	const hold = async ( key: 'Enter' | 'Space' ): Promise<void> => {
		await expect( page.locator( '.accountcreator-not-yet' ) ).toHaveCount( 0 );
		await pressBlindly( page, `hold ${ key }` );
	};
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName(), reason: 'Ask zoe@example.org' } );
	await hold( 'Enter' );
	await expect( question ).toBeVisible();
	await question.locator( '[data-accountcreator-action=confirm]' ).focus();
	await page.keyboard.down( 'Enter' );
	await page.keyboard.down( 'Enter' );
	await page.keyboard.up( 'Enter' );
	expect( traffic.creations ).toEqual( [] );
	await page.keyboard.press( 'Escape' );
	await expect( question ).toBeHidden();

	await dialog.fillIn( { reason: '' } );
	await begin( dialog, freshName() );
	await expectStep( dialog );
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await hold( 'Enter' );
	await expect( dialog.root ).toContainText( 'Some questions about this person' );
	await expect( dialog.root ).not.toContainText( 'The wiki got' );
	expect( traffic.creations ).toHaveLength( 2 );
} );

for ( const [ how, event ] of [ [ 'from behind another window', 'focus' ], [ 'by Back', 'pageshow' ] ] as const ) {
	test( `Who comes back to the page ${ how } in mid-double-click creates nothing`, async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const page = await loggedIn( await somebody() );
		const traffic = new Traffic( page.context() );
		const name = freshName();
		await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { wpName: name, email: 'attacker@example.org' } ) );
		const { x, y } = await placeOfButton( page );
		await page.mouse.move( x, y );
		// The browser of the tests always has the focus: what another window does is told by the event alone.
		const comeBack = ( type: string ): boolean => window.dispatchEvent( new Event( type ) );
		await page.evaluate( comeBack, event );
		await page.mouse.dblclick( x, y );
		await page.evaluate( comeBack, event );
		await page.locator( '[name=username]' ).press( 'Enter' );
		await page.waitForTimeout( 1000 );
		expect( traffic.creations ).toEqual( [] );
		await page.mouse.click( x, y );
		await new Dialog( page ).expectCreated( name );
	} );
}

test( 'A key that is held on from the check starts no creation, nor one from its end anything else', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 2 );
	const list: ListDialog = await openList( wiki, page );
	await list.text.fill( asSheet( guests ) );
	await expect( list.root ).toContainText( 'people found' );
	await list.button( 'check' ).focus();
	await expect( page.locator( '.accountcreator-not-yet' ) ).toHaveCount( 0 );
	await pressBlindly( page, 'hold Enter' );
	await list.checked();
	expect( traffic.creations ).toEqual( [] );
	await list.button( 'start' ).focus();
	await page.keyboard.press( 'Enter' );
	await pressBlindly( page, 'press Enter over and over' );
	await list.finished();
	expect( traffic.creations.map( ( { username } ) => username ) )
		.toEqual( guests.map( ( { username } ) => username ) );
	await expect( page.locator( '.accountcreator-question' ) ).toHaveCount( 0 );
} );

test( 'A hook that is fired in a loop opens one dialog, and creates one account', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await page.locator( '#t-accountcreator' ).waitFor( { state: 'attached' } );
	const fire = ( username: string ): Promise<void> => page.evaluate( ( account ) => {
		for ( let times = 0; times < 50; times++ ) {
			mw.hook( 'accountCreator.open' ).fire( { accounts: [ account ] } );
		}
	}, { username, email: 'zoe@example.org', realname: '' } );
	await fire( name );
	const dialog = new Dialog( page );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	await fire( freshName() );
	await expect( dialog.root ).toHaveCount( 1 );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	const openings = traffic.calls.filter( ( { parameters } ) => parameters.get( 'meta' )?.includes( 'authmanagerinfo' ) );
	expect( openings.length ).toBeLessThanOrEqual( 2 );
	let held = 0;
	await page.route( '**/api.php*', async ( route, request ) => {
		if ( isCreation( request ) ) {
			held++;
			await page.waitForTimeout( 700 );
		}
		await route.fallback();
	} );
	await dialog.button( 'create' ).dblclick();
	await fire( freshName() );
	await dialog.button( 'create' ).dispatchEvent( 'click' );
	await dialog.expectCreated( name );
	expect( held ).toBe( 1 );
} );
