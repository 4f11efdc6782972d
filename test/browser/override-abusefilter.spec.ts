import { openDialog } from './dialog';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { isCreation, Traffic } from './traffic';

test( 'A filter that warns: as the wiki wrote it, and created all the same @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const name = freshName();
	await wiki.savePage( 'MediaWiki:Abusefilter-warning-class', 'Is this for \'\'\'your class\'\'\'? See [[Project:Classes]].' );
	await wiki.makeAbuseFilter( {
		rules: `action == "createaccount" & accountname == "${ name }"`, consequence: 'warn', message: 'abusefilter-warning-class'
	} );
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: false } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( 'Is this for your class? See Project:Classes.' );
	await expect( dialog.outcome.locator( 'b', { hasText: 'your class' } ) ).toBeVisible();
	await expect( dialog.outcome.getByRole( 'link', { name: 'Project:Classes' } ) ).toHaveAttribute( 'target', '_blank' );
	await expect( dialog.outcome ).toContainText( message( 'advice-abusefilter-warning' ) );
	await expect( dialog.outcome ).toContainText( message( 'spent' ) );
	await look( dialog, wiki, 'abusefilter-warning' );
	expect( await wiki.userExists( name ) ).toBe( false );
	await dialog.outcome.getByRole( 'button', { name: message( 'create-all-the-same' ) } ).click();
	await dialog.expectCreated( name );
	expect( traffic.creations ).toHaveLength( 2 );
} );

test( 'A filter that forbids is final @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const name = freshName();
	await wiki.makeAbuseFilter( {
		rules: `action == "createaccount" & accountname == "${ name }"`, consequence: 'disallow'
	} );
	const page = await loggedIn( await somebody(), {} );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
	for ( let attempt = 0; attempt < 2; attempt++ ) {
		const answered = page.waitForResponse( ( response ) => isCreation( response.request() ) );
		await dialog.create();
		await answered;
		await expect( dialog.button( 'create' ) ).not.toHaveAttribute( 'aria-disabled', 'true' );
		await dialog.expectOutcome( 'refused' );
		await expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-code', /^abusefilter-/ );
		await expect( dialog.outcome ).toContainText( message( 'advice-abusefilter' ) );
		await expect( dialog.outcome.getByRole( 'button' ) ).toHaveCount( 0 );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'A reason to keep' );
	}
	await look( dialog, wiki, 'abusefilter-disallowed' );
	expect( await wiki.userExists( name ) ).toBe( false );
} );
