import type { Page } from '@playwright/test';
import type { ConsoleWatch } from './console-watch';
import { solve } from './conversation';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { makeGuests } from './list-people';
import { workbookFile } from './list-sources';

/** What MediaWiki itself needs, and nothing that makes code of strings. */
const POLICY = "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; object-src 'none'";

/**
 * What MediaWiki up to 1.43 evaluates itself before any script of the page runs: whether the browser knows ECMAScript
 * 2015, and which modules it does not need because it can do what they do (startup.js, mediawiki.loader.js).
 */
const EVALUATED_BY_STARTUP: ReadonlyArray<[ RegExp, string ]> = [
	[ /new Function\(\s*(['"])\(a = 0\) => a\1\s*\)/, 'true' ],
	[ /new Function\(\s*registry\[\s*module\s*\]\.skip\s*\)/, '(function(){return true;})' ]
];

/**
 * Puts a page of the wiki under the policy. A second one in the same browser would be another matter: mw.loader
 * evaluates what it has kept of the first one, and fetches it where that is refused.
 *
 * @param page
 * @return What the browser refused because of the policy
 */
async function putUnderPolicy( page: Page ): Promise<() => Promise<string[]>> {
	await page.route( '**/*', async ( route, request ) => {
		if ( request.resourceType() === 'document' ) {
			const response = await route.fetch();
			await route.fulfill( { response, headers: { ...response.headers(), 'content-security-policy': POLICY } } );
		} else if ( /[?&]modules=startup&/.test( request.url() ) ) {
			const response = await route.fetch();
			let body = await response.text();
			for ( const [ pattern, other ] of EVALUATED_BY_STARTUP ) {
				body = body.replace( pattern, other );
			}
			await route.fulfill( { response, body } );
		} else {
			await route.fallback();
		}
	} );
	await page.addInitScript( () => {
		const refused: string[] = [];
		Object.assign( window, { refused } );
		document.addEventListener( 'securitypolicyviolation', ( { effectiveDirective, blockedURI, sourceFile } ) => {
			refused.push( `${ effectiveDirective }: ${ blockedURI } in ${ sourceFile }` );
		} );
	} );
	return () => page.evaluate( () => ( window as unknown as { refused: string[] } ).refused );
}

/** The policy was in force all the time: what evaluates is refused, and seen. */
async function expectPolicy( page: Page, refused: () => Promise<string[]>, consoleWatch: ConsoleWatch ): Promise<void> {
	consoleWatch.allow( /Content Security Policy|unsafe-eval/, 'What is tried at the end.' );
	// In a turn of the page's own: what the test runs itself is under no policy.
	expect( await page.evaluate( () => new Promise( ( resolve ) => {
		setTimeout( () => {
			try {
				// eslint-disable-next-line no-new-func -- what has to fail
				resolve( new Function( 'return "evaluated"' )() );
			} catch {
				resolve( 'refused' );
			}
		} );
	} ) ) ).toBe( 'refused' );
	expect( await refused() ).toHaveLength( 1 );
}

test.describe( 'Where nothing may be evaluated', () => {
	test( 'an account is created @1.39', async ( { wiki, somebody, loggedIn, freshName, consoleWatch } ) => {
		const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: 'simple', throttle: 0 } } );
		const refused = await putUnderPolicy( page );
		const dialog = await openDialog( wiki, page );
		const name = freshName();
		await dialog.mode( 'mail' ).check();
		await dialog.fillIn( { username: name, email: 'zoe@example.org' } );
		await solve( dialog, 'simple' );
		await dialog.create();
		await dialog.expectCreated( name );
		expect( await refused() ).toEqual( [] );
		await expectPolicy( page, refused, consoleWatch );
	} );

	test( 'a list is created from a spreadsheet @1.39', async ( { wiki, somebody, loggedIn, consoleWatch } ) => {
		const page = await loggedIn( await somebody() );
		const refused = await putUnderPolicy( page );
		const guests = makeGuests( 3 );
		const list = await openList( wiki, page );
		await list.input( 'listfile' ).setInputFiles( workbookFile( 'guests.xlsx', {
			Guests: [ [ 'Username', 'E-mail' ], ...guests.map( ( { username, email } ) => [ username, email ] ) ]
		} ) );
		await expect( list.root ).toContainText( '3 people found' );
		await list.button( 'columns' ).click();
		await expect( list.input( 'column' ).first() ).toBeVisible();
		await list.mode( 'generate' ).check();
		await list.button( 'check' ).click();
		await list.checked();
		await list.save( 'save-sheet' );
		await list.start( 3 );
		await list.finished();
		expect( await list.counts() ).toEqual( { created: 3 } );
		expect( await refused() ).toEqual( [] );
		await expectPolicy( page, refused, consoleWatch );
	} );
} );
