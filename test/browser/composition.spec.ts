import type { CDPSession } from '@playwright/test';
import { atRest } from './at-rest';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';

/** Longer than typing has to rest before the wiki is asked. */
const REST = 1000;

/** A key that the input method takes: its code is 229, whichever it is (UI Events, 6.3.2). */
async function pressInMethod( browser: CDPSession, key: string ): Promise<void> {
	for ( const type of [ 'rawKeyDown', 'keyUp' ] as const ) {
		await browser.send( 'Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229 } );
	}
}

const compose = ( browser: CDPSession, text: string ): Promise<unknown> => browser.send(
	'Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }
);

/** What an input method makes of a word, key by key, until it is whole. */
const METHODS = [
	[ 'Korean', [ 'ㅎ', '하', '하ㄴ', '하느', '하늘' ], '하늘' ], [ 'Japanese', [ 's', 'そ', 'そr', 'そら', '空' ], '空' ]
] as const;

for ( const [ what, steps, whole ] of METHODS ) {
	test( `While an input method composes ${ what }, nothing is checked and nothing created`, async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const page = await loggedIn( await somebody() );
		const traffic = new Traffic( page.context() );
		const browser = await page.context().newCDPSession( page );
		const dialog = await openDialog( wiki, page );
		await dialog.mode( 'generate' ).check();
		const begun = freshName();
		await dialog.fillIn( { username: begun } );
		await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
		await dialog.input( 'username' ).focus();
		await page.keyboard.press( 'End' );
		const { length } = traffic.calls;
		for ( const step of steps ) {
			await compose( browser, step );
			await pressInMethod( browser, 'Enter' );
		}
		await page.waitForTimeout( REST );
		expect( traffic.calls.slice( length ) ).toEqual( [] );
		await expect( dialog.input( 'username' ) ).toHaveValue( begun + whole );
		// Some browsers tell of the key that ends it when it has ended.
		await browser.send( 'Input.insertText', { text: whole } );
		await pressInMethod( browser, 'Enter' );
		await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
		expect( traffic.calls.slice( length ).map( ( { parameters } ) => parameters.get( 'ususers' ) ) )
			.toEqual( [ `\u001f${ begun }${ whole }` ] );
		expect( traffic.creations ).toEqual( [] );
		await page.keyboard.press( 'Enter' );
		await dialog.expectCreated( begun + whole );
	} );
}

for ( const [ what, steps, whole ] of METHODS ) {
	test( `In a list, nothing is checked before the ${ what } is composed: neither in the text nor in a cell`, async ( {
		wiki, somebody, loggedIn
	} ) => {
		const page = await loggedIn( await somebody() );
		const traffic = new Traffic( page.context() );
		const browser = await page.context().newCDPSession( page );
		const [ guest ] = makeGuests( 1 );
		const list = await openList( wiki, page );
		await expect( list.text ).toBeFocused();
		await atRest( page );
		const begun = traffic.calls.length;
		for ( const step of steps ) {
			await compose( browser, step );
			await pressInMethod( browser, 'Enter' );
			// What was read meanwhile would show something, and break the word off.
			await page.waitForTimeout( REST / 2 );
		}
		expect( traffic.calls.slice( begun ) ).toEqual( [] );
		await expect( list.rows ).toHaveCount( 0 );
		await browser.send( 'Input.insertText', { text: whole } );
		await page.keyboard.insertText( `${ guest.username }\t${ guest.email }` );
		const username = whole + guest.username;
		await expect( list.text ).toHaveValue( `${ username }\t${ guest.email }` );
		await list.button( 'check' ).click();
		await list.checked();
		expect( await list.usernames() ).toEqual( [ username ] );

		await list.cell( list.rows.first(), 'username' ).focus();
		await page.keyboard.press( 'F2' );
		await page.keyboard.press( 'End' );
		const { length } = traffic.calls;
		for ( const step of steps ) {
			await compose( browser, step );
			await pressInMethod( browser, 'Enter' );
		}
		await page.waitForTimeout( REST );
		const editor = list.root.locator( '.accountcreator-editor' );
		await expect( editor ).toHaveValue( username + whole );
		await browser.send( 'Input.insertText', { text: whole } );
		await pressInMethod( browser, 'Enter' );
		await expect( editor ).toBeFocused();
		expect( traffic.calls.slice( length ) ).toEqual( [] );
		await page.keyboard.press( 'Enter' );
		await list.checked();
		expect( await list.usernames() ).toEqual( [ username + whole ] );
		expect( traffic.creations ).toEqual( [] );
	} );
}
