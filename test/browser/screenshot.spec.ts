import type { Page, TestInfo } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { message } from './messages';

const LOOK = { viewport: { width: 1120, height: 800 }, reducedMotion: 'reduce' } as const;

/**
 * Takes a picture for the documents. UPDATE_SCREENSHOT=1 puts it where they look; otherwise a test run changes no file
 * of the project.
 */
async function picture( page: Page, name: string, testInfo: TestInfo ): Promise<void> {
	await page.screenshot( {
		animations: 'disabled',
		path: process.env.UPDATE_SCREENSHOT ?
			fileURLToPath( new URL( `../../docs/${ name }`, import.meta.url ) ) :
			testInfo.outputPath( name )
	} );
}

test( 'A picture for the README @1.43', async ( { wiki, somebody, loggedIn }, testInfo ) => {
	const helper = await somebody( { name: 'Nadia' } );
	const page = await loggedIn( helper, LOOK );
	const dialog = await openDialog( wiki, page );
	await dialog.fillIn( {
		username: 'Zoe Example', email: 'zoe@example.org', realname: '', reason: 'Edit-a-thon at the city library'
	} );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
	await dialog.input( 'reason' ).blur();
	await picture( page, 'screenshot.png', testInfo );
} );

test( 'Pictures of a list for organizers: the check and the results @1.43', async ( { wiki, somebody, loggedIn }, testInfo ) => {
	const page = await loggedIn( await somebody( { name: 'Nadia' } ), LOOK );
	const list = await openList( wiki, page );
	await list.input( 'reason' ).fill( 'Edit-a-thon at the city library' );
	await list.check( [
		'Username\tE-mail',
		'Amina Botanist\tamina@example.org',
		'Bruno Cartographer\tbruno@gmial.com',
		'Chiara Librarian\tchiara@example.org',
		'Dmitri Archivist\t',
		'elif_historian\telif@example.org',
		'Farid Translator\tfarid@example.org'
	].join( '\r\n' ), 'mail' );
	await list.expectState( 'Amina Botanist', 'ready' );
	await list.expectState( 'Bruno Cartographer', 'warned' );
	await list.expectState( 'Dmitri Archivist', 'rejected' );
	await picture( page, 'check.png', testInfo );
	await list.button( 'start' ).click();
	await list.finished();
	await list.expectState( 'Farid Translator', 'created' );
	await picture( page, 'results.png', testInfo );
} );
