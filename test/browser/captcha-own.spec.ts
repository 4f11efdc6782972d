import type { Response } from '@playwright/test';
import { scenarioCookie } from '../wiki/scenario.mjs';
import { puzzle, solve } from './conversation';
import { openDialog, type Dialog } from './dialog';
import { expectNoHostility, hostileStrings, watchForHostility } from './hostility';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { Traffic } from './traffic';

/** What would have to change for a new puzzle to be there. */
async function challenge( dialog: Dialog, type: string ): Promise<string | null> {
	return type === 'image' ? dialog.root.getByRole( 'img' ).getAttribute( 'src' ) : puzzle( dialog ).textContent();
}

interface GivenRequest {
	id: string;
	fields: { captchaId?: { value: string }; captchaInfo?: { value: string } };
}

/** The challenge that the wiki gave. */
async function captchaGiven( response: Response ): Promise<{ id: string; value: string }> {
	const { query } = await response.json() as { query: { authmanagerinfo: { requests: GivenRequest[] } } };
	const fields = query.authmanagerinfo.requests.find( ( { id } ) => id === 'CaptchaAuthenticationRequest' )?.fields;
	return { id: String( fields?.captchaId?.value ), value: String( fields?.captchaInfo?.value ) };
}

test.describe( 'The wiki’s own puzzles:', () => {
	for ( const type of [ 'simple', 'math', 'question', 'image' ] as const ) {
		test( `${ type } @1.39`, async ( { wiki, somebody, loggedIn, freshName } ) => {
			const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: type } } );
			const traffic = new Traffic( page.context() );
			const name = freshName();
			const dialog = await openDialog( wiki, page );
			await dialog.mode( 'type' ).check();
			await dialog.fillIn( {
				username: name, email: 'zoe@example.org', realname: 'Zoe', reason: 'A reason to keep',
				password: 'typed by a friend', retype: 'typed by a friend'
			} );

			// Nothing is sent that would cost one of the wiki's few creations.
			await dialog.create();
			await expect( dialog.outcome ).toContainText( message( 'advice-fieldmissing' ) );
			await expect( dialog.input( 'captchaWord' ) ).toBeFocused();
			expect( traffic.creations ).toEqual( [] );
			await look( dialog, wiki, `captcha-${ type }` );

			await dialog.input( 'captchaWord' ).fill( 'wrong' );
			const before = await dialog.typed();
			const first = await challenge( dialog, type );
			const renewedNow = page.waitForResponse( /authmanagerinfo/ );
			await dialog.create();
			await expect( dialog.outcome ).toContainText( message( 'advice-captcha' ) );
			await expect( dialog.outcome ).toContainText( message( 'spent' ) );
			await expect( dialog.input( 'captchaWord' ) ).toHaveValue( '' );
			await expect( dialog.input( 'captchaWord' ) ).toBeFocused();
			expect( await dialog.typed() ).toEqual( { ...before, captchaWord: '' } );
			// Another one, by its number; the wiki has but one question, and makes the same sum once in a while.
			const given = await captchaGiven( await renewedNow );
			expect( given.id ).not.toBe( traffic.creations[ 0 ]?.captchaId );
			const again = await challenge( dialog, type );
			if ( type === 'simple' ) {
				expect( again ).toBe( given.value );
			} else if ( type === 'image' ) {
				expect( again ).toContain( given.id );
				expect( again ).not.toBe( first );
			}

			const another = message( type === 'image' ? 'captcha-another-picture' : 'captcha-another-question' );
			const fetched = page.waitForResponse( /authmanagerinfo/ );
			await dialog.input( 'captchaWord' ).fill( 'stale' );
			await dialog.root.getByRole( 'button', { name: another } ).click();
			await ( await fetched ).finished();
			await expect( dialog.input( 'captchaWord' ) ).toHaveValue( '' );
			expect( traffic.creations ).toHaveLength( 1 );

			await solve( dialog, type );
			await dialog.create();
			await dialog.expectCreated( name );
			expect( traffic.creations[ 1 ]?.captchaId ).not.toBe( traffic.creations[ 0 ]?.captchaId );

			// A new challenge for every attempt.
			const renewed = page.waitForResponse( /authmanagerinfo/ );
			await dialog.button( 'one' ).click();
			await ( await renewed ).finished();
			await dialog.mode( 'generate' ).check();
			await expect( dialog.input( 'captchaWord' ) ).toHaveValue( '' );
			await dialog.fillIn( { username: freshName() } );
			await solve( dialog, type );
			await dialog.create();
			await dialog.expectOutcome( 'created' );
		} );
	}
} );

test( 'A picture is one, and from this wiki', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: 'image' } } );
	const dialog = await openDialog( wiki, page );
	const picture = dialog.root.getByRole( 'img', { name: message( 'captcha-picture' ) } );
	await expect( picture ).toHaveJSProperty( 'complete', true );
	expect( await picture.evaluate( ( image: HTMLImageElement ) => image.naturalWidth ) ).toBeGreaterThan( 50 );
	await page.setViewportSize( { width: 360, height: 640 } );
	await picture.scrollIntoViewIfNeeded();
	await look( dialog, wiki, 'captcha-image-phone' );
	const box = await dialog.root.locator( '.oo-ui-window-frame' ).boundingBox();
	expect( box?.width ).toBeLessThanOrEqual( 360 );
} );

test( 'A question of hostile strings does nothing but look odd', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: 'question' } } );
	const strange = watchForHostility( page, wiki );
	const dialog = await openDialog( wiki, page );
	for ( const [ index ] of hostileStrings.entries() ) {
		await page.context().addCookies( [ scenarioCookie( wiki.url, { captcha: 'question', hostileQuestion: index } ) ] );
		const fetched = page.waitForResponse( /authmanagerinfo/ );
		await dialog.root.getByRole( 'button', { name: message( 'captcha-another-question' ) } ).click();
		await fetched;
		await expect( dialog.root.locator( '.accountcreator-puzzle' ) ).toHaveAttribute( 'aria-busy', 'false' );
	}
	await look( dialog, wiki, 'captcha-hostile' );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, captchaWord: 'blue' } );
	await dialog.create();
	await dialog.expectCreated( name );
	await expectNoHostility( page, strange );
} );

test( 'A wrong answer on a phone: puzzle, field and what was wrong are in sight', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody( { groups: [] } ), {
		scenario: { captcha: 'image' }, viewport: { width: 360, height: 640 }
	} );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName(), reason: 'A reason to keep', captchaWord: 'wrong' } );
	const renewed = page.waitForResponse( /authmanagerinfo/ );
	await dialog.create();
	await expect( dialog.outcome ).toContainText( message( 'advice-captcha' ) );
	await renewed;
	await expect( dialog.root.locator( '.accountcreator-puzzle' ) ).not.toHaveClass( /renewing/ );
	await expect( dialog.input( 'captchaWord' ) ).toBeFocused();
	for ( const part of [ dialog.input( 'captchaWord' ), dialog.outcome ] ) {
		await expect( part ).toBeInViewport( { ratio: 1 } );
	}
	await look( dialog, wiki, 'captcha-wrong-phone' );
} );
