import { chromium, type BrowserContext, type Page, type Request } from '@playwright/test';
import { chromiumPath } from '../wiki/debian-packages.mjs';
import { Dialog, openDialog } from './dialog';
import { expect, logIn, test, type Wiki } from './fixtures';
import { openList } from './list-dialog';
import { makeGuests } from './list-people';
import { interfere } from './traffic';

/**
 * A page that was left and is kept for Back, with everything that was in it. Playwright starts Chromium without that
 * (--disable-back-forward-cache): one test starts a browser of its own that has it, the others say to the page what
 * such a browser says (HTML Standard, PageTransitionEvent), which is all that a page gets to know of it.
 */
function comeBack( page: Page ): Promise<void> {
	return page.evaluate( () => {
		Object.assign( window, { isOld: true } );
		window.dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) );
	} );
}

const isOld = ( page: Page ): Promise<boolean> => page.evaluate( () => 'isOld' in window ).catch( () => true );

/** What somebody could read in the page, or find in it. */
async function expectGone( page: Page, texts: readonly string[] ): Promise<void> {
	await expect.poll( () => isOld( page ), 'the page that was left' ).toBe( false );
	const held = await page.evaluate( () => [
		document.documentElement.outerHTML,
		...Array.from( document.querySelectorAll<HTMLInputElement>( 'input, textarea' ) ).map( ( { value } ) => value )
	].join( '\n' ) );
	expect( texts.filter( ( text ) => held.includes( text ) ) ).toEqual( [] );
}

/** Questions of the browser, which would let somebody stay. */
function watchQuestions( page: Page ): string[] {
	const asked: string[] = [];
	page.on( 'dialog', ( dialog ) => {
		asked.push( dialog.type() );
		void dialog.dismiss();
	} );
	return asked;
}

async function createOne( wiki: Wiki, page: Page, name: string ): Promise<{ dialog: Dialog; password: string }> {
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await dialog.expectCreated( name );
	return { dialog, password: await dialog.shownPassword.inputValue() };
}

test.describe( 'A left page that comes back shows nothing of one account', () => {
	for ( const to of [ 'to nobody', 'to somebody else' ] ) {
		test( to, async ( { wiki, somebody, loggedIn, freshName } ) => {
			const page = await loggedIn( await somebody() );
			const asked = watchQuestions( page );
			const name = freshName();
			const { password } = await createOne( wiki, page, name );
			await page.context().clearCookies();
			if ( to === 'to somebody else' ) {
				await logIn( wiki, page, await somebody() );
			}
			await comeBack( page );
			await expectGone( page, [ name, password ] );
			expect( asked ).toEqual( [] );
		} );
	}
} );

test( 'A left page that comes back shows nothing of a list to somebody else', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const asked = watchQuestions( page );
	const guests = makeGuests( 2 );
	const list = await openList( wiki, page );
	await list.check( [ 'Username,E-mail,Real name', ...guests.map( ( { username, email } ) => (
		`${ username },${ email },Real of ${ username }`
	) ) ].join( '\n' ), 'generate' );
	await list.save( 'save-sheet' );
	await list.start( 2 );
	await list.finished();
	await page.context().clearCookies();
	await logIn( wiki, page, await somebody() );
	await comeBack( page );
	await expectGone( page, guests.flatMap( ( { username, email } ) => [ username, email ] ) );
	expect( asked ).toEqual( [] );
	// Nor are its notes offered.
	const another = new Dialog( page );
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator' ) );
	await expect( another.input( 'username' ) ).toBeVisible();
	await expect( another.root.locator( '[data-accountcreator-action=resume]' ) ).toHaveCount( 0 );
	const notes = await page.evaluate( () => JSON.stringify( { ...sessionStorage } ) );
	expect( notes ).not.toContain( guests[ 0 ].username );
} );

test( 'A left page is as it was for who left it, and not in sight before the wiki says so', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
	const before = await dialog.typed();
	let letThrough = (): void => undefined;
	const held = new Promise<void>( ( resolve ) => {
		letThrough = resolve;
	} );
	const asksWho = ( request: Request ): boolean => request.url().includes( 'meta=userinfo' );
	await interfere( page, asksWho, 1, async ( route ) => {
		await held;
		await route.fallback();
	} );
	await comeBack( page );
	// Of the page and of all that is in it
	await expect( page.locator( 'html' ) ).toHaveCSS( 'opacity', '0' );
	letThrough();
	await expect( page.locator( 'html' ) ).toHaveCSS( 'opacity', '1' );
	expect( await isOld( page ) ).toBe( true );
	expect( await dialog.typed() ).toEqual( before );
} );

/** A browser that keeps the pages that are left. */
async function withKeptPages( use: ( context: BrowserContext ) => Promise<void> ): Promise<void> {
	const browser = await chromium.launch( {
		executablePath: chromiumPath(), args: [ '--no-sandbox', '--disable-background-networking' ],
		ignoreDefaultArgs: [ '--disable-back-forward-cache' ]
	} );
	try {
		await use( await browser.newContext( { viewport: { width: 1280, height: 900 } } ) );
	} finally {
		await browser.close();
	}
}

test( 'Back, in a browser that keeps pages, after somebody else has logged in @1.39', async ( {
	wiki, somebody, freshName, consoleWatch
} ) => {
	await withKeptPages( async ( context ) => {
		consoleWatch.watch( context );
		const page = await context.newPage();
		const person = await somebody();
		await logIn( wiki, page, person );
		const name = freshName();
		const { dialog, password } = await createOne( wiki, page, name );
		await dialog.root.getByRole( 'button', { name: 'Copy', exact: true } ).click();
		const back = async (): Promise<void> => {
			await page.evaluate( () => {
				Object.assign( window, { isOld: true } );
			} );
			await page.goto( wiki.pageUrl( 'Main Page' ) );
		};
		const goBack = (): Promise<void> => page.evaluate( () => {
			setTimeout( () => history.back() );
		} );
		// For the same person the browser does keep it, and the dialog with it: this is no test of an empty page.
		await back();
		await goBack();
		await expect.poll( () => isOld( page ) ).toBe( true );
		await expect( dialog.outcome ).toContainText( name );
		await expect( page.locator( 'html' ) ).toHaveCSS( 'opacity', '1' );

		await back();
		await context.clearCookies();
		await logIn( wiki, page, await somebody() );
		await goBack();
		await expect.poll( () => page.url() ).toContain( 'AccountCreator' );
		await expectGone( page, [ name, password ] );
	} );
} );
