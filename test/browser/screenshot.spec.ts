import { fileURLToPath } from 'node:url';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { message } from './messages';

test( 'A picture for the README @1.43', async ( { wiki, somebody, loggedIn }, testInfo ) => {
	// UPDATE_SCREENSHOT=1 puts it where the README looks; otherwise a test run changes no file of the project.
	const path = process.env.UPDATE_SCREENSHOT ?
		fileURLToPath( new URL( '../../docs/screenshot.png', import.meta.url ) ) :
		testInfo.outputPath( 'screenshot.png' );
	const helper = await somebody( { name: 'Nadia' } );
	const page = await loggedIn( helper, { viewport: { width: 1120, height: 800 }, reducedMotion: 'reduce' } );
	const dialog = await openDialog( wiki, page );
	await dialog.fillIn( {
		username: 'Zoe Example', email: 'zoe@example.org', realname: '', reason: 'Edit-a-thon at the city library'
	} );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( message( 'name-free' ) );
	await dialog.input( 'reason' ).blur();
	await page.waitForTimeout( 500 );
	await page.screenshot( { path } );
} );
