import { findCut } from './cut';
import { expect, test } from './fixtures';
import { holdAfter } from './hold';
import { tabTo } from './keyboard';
import { ListDialog, openList } from './list-dialog';
import { makeGuests, type Guest } from './list-people';
import { look } from './look';
import { message } from './messages';

/** People of whom some cannot be created as they stand. */
function withProblems( guests: Guest[] ): string {
	return [
		'Username,E-mail,Real name',
		...guests.map( ( { username, email } ) => `${ username },${ email },Somebody with a rather long name of her own` ),
		'Admin,admin.again@example.org,',
		`${ guests[ 0 ].username },twice@example.org,`,
		'Bad#Name,bad@example.org,',
		`User:Prefixed ${ guests[ 0 ].username },prefixed@gmial.com,`,
		`${ 'Longnamewithoutanyspaceinit'.repeat( 2 ) }${ guests[ 0 ].username },${ 'longaddress'.repeat( 5 ) }@example.org,`,
		'Nobody at all,not an address,'
	].join( '\n' );
}

for ( const night of [ false, true ] ) {
	test( `Everybody can use every view, and nothing is cut${ night ? ', at night @1.43' : ' @1.39' }`, async ( {
		wiki, somebody, loggedIn
	} ) => {
		test.setTimeout( 90_000 );
		const page = await loggedIn( await somebody( { preferences: { skin: 'vector-2022' } } ), { reducedMotion: 'reduce' } );
		const guests = makeGuests( 8 );
		const dialog = await openList( wiki, page, night ? { vectornightmode: '1' } : {} );
		const cut: string[] = [];
		const visit = async ( state: string ): Promise<void> => {
			const name = `list-${ state }${ night ? '-night' : '' }`;
			await look( dialog, wiki, name );
			await page.setViewportSize( { width: 360, height: 740 } );
			await page.screenshot( { path: `test-results/screens/${ wiki.version }/${ name }-phone.png`, animations: 'disabled' } );
			cut.push( ...( await findCut( dialog.root ) ).map( ( problem ) => `${ state }: ${ problem }` ) );
			expect( await dialog.root.locator( '.oo-ui-window-body' ).evaluate( ( body ) => body.scrollWidth - body.clientWidth ), state )
				.toBeLessThanOrEqual( 0 );
			await page.setViewportSize( { width: 1280, height: 900 } );
		};
		await visit( 'empty' );
		await dialog.text.fill( withProblems( guests ) );
		await expect( dialog.root ).toContainText( 'people found' );
		await visit( 'list' );
		await dialog.button( 'check' ).click();
		await dialog.checked();
		await dialog.rows.first().locator( '[data-field=username]' ).focus();
		await visit( 'check' );

		const count = ( await dialog.shown() ).filter( ( { state } ) => state === 'ready' || state === 'warned' ).length;
		const { held, release } = await holdAfter( dialog, 1 );
		await dialog.start( count );
		const route = await held;
		await dialog.button( 'pause' ).click();
		release();
		await route.fallback();
		await expect( dialog.root ).toContainText( message( 'paused' ) );
		await visit( 'paused' );
		await dialog.button( 'resume' ).click();
		await dialog.finished();
		await visit( 'results' );
		expect( cut ).toEqual( [] );
	} );
}

test( 'A list without a mouse: paste, mend, create', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const { keyboard } = page;
	const [ first, second, third ] = makeGuests( 3 );
	const dialog = new ListDialog( page );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await tabTo( page, '#t-accountcreator' );
	await keyboard.press( 'Enter' );
	await expect( dialog.input( 'username' ) ).toBeFocused();
	await tabTo( page, '[data-accountcreator-action=many]' );
	await keyboard.press( 'Enter' );
	await expect( dialog.text ).toBeFocused();
	await keyboard.insertText( `${ first.username }\t${ first.email }\nAdmin\t${ second.email }\n${ third.username }\tnobody` );
	await tabTo( page, '[data-accountcreator-action=check]' );
	await keyboard.press( 'Enter' );
	await dialog.checked();

	await tabTo( page, '[data-accountcreator-row] [data-field=username]' );
	await keyboard.press( 'ArrowDown' );
	await expect( dialog.cell( dialog.rows.nth( 1 ), 'username' ) ).toBeFocused();
	// Typing begins the cell anew, Enter goes on to the next row.
	await keyboard.type( second.username );
	await keyboard.press( 'Enter' );
	await expect( dialog.cell( dialog.rows.nth( 2 ), 'username' ) ).toBeFocused();
	await keyboard.press( 'ArrowRight' );
	await keyboard.press( 'F2' );
	await keyboard.press( 'Escape' );
	await expect( dialog.root ).toBeVisible();
	await expect( dialog.cell( dialog.rows.nth( 2 ), 'email' ) ).toBeFocused();
	await keyboard.press( 'F2' );
	await keyboard.press( 'End' );
	await keyboard.type( '@example.org' );
	await keyboard.press( 'Enter' );
	await expect( dialog.root.locator( '[data-state=ready]' ) ).toHaveCount( 3 );
	// Delete empties the cell, and Ctrl+Z fills it again; the bin takes the row away.
	await keyboard.press( 'Delete' );
	await expect( dialog.cell( dialog.rows.nth( 2 ), 'email' ) ).toHaveText( '' );
	await keyboard.press( 'ControlOrMeta+z' );
	await expect( dialog.root.locator( '[data-state=ready]' ) ).toHaveCount( 3 );
	await keyboard.press( 'ArrowRight' );
	await expect( dialog.rows.nth( 2 ).locator( '[data-accountcreator-action=remove]' ) ).toBeFocused();
	await keyboard.press( 'Enter' );
	await expect( dialog.rows ).toHaveCount( 2 );

	await tabTo( page, '[data-accountcreator-action=start]' );
	await keyboard.press( 'Enter' );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 2 } );
	expect( await wiki.creationLog( second.username ) ).toMatchObject( { action: 'byemail' } );
	await keyboard.press( 'Escape' );
	await expect( dialog.root ).toBeHidden();
	await expect( page.locator( '#t-accountcreator a' ) ).toBeFocused();
} );

test( 'Who came by an address finds the focus on the link in the page after closing', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openList( wiki, page );
	await dialog.button( 'close' ).click();
	await expect( dialog.root ).toBeHidden();
	await expect( page.locator( '#t-accountcreator a' ) ).toBeFocused();
} );
