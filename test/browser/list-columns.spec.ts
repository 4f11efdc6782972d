import { findCut } from './cut';
import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { makeGuests, type Guest } from './list-people';
import { look } from './look';
import { message } from './messages';

/** As Google Forms saves the answers: when, whole name, username, address, student number. */
function koreanForm( guests: readonly Guest[] ): string {
	return [
		'타임스탬프,이름,별명,이메일 주소,학번',
		...guests.map( ( { username, email }, index ) => (
			`2026. 7. 1 오후 3:02:1${ index },김민${ '수지호'[ index ] },${ username },${ email },00${ index }7`
		) )
	].join( '\n' );
}

/** The choices of what the columns hold, in their order. */
async function meanings( dialog: ListDialog ): Promise<string[]> {
	return dialog.input( 'column' ).evaluateAll( ( selects ) => selects.map( ( select ) => ( select as HTMLSelectElement ).value ) );
}

/** What the requests' cells say. */
async function realNames( dialog: ListDialog ): Promise<string[]> {
	return dialog.rows.locator( '[data-field=realname]' ).allTextContents();
}

test( 'Headings that may mean two things are asked about, and the answer is remembered', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 90_000 );
	const helper = await somebody( { preferences: { skin: 'vector-2022' } } );
	const page = await loggedIn( helper );
	const guests = makeGuests( 3 );
	const dialog = await openList( wiki, page );
	await dialog.text.fill( koreanForm( guests ) );
	// Without waiting for anything: nothing is checked before the person has answered.
	await dialog.button( 'check' ).click();
	await expect( dialog.root ).toContainText( message( 'columns-first' ) );
	await dialog.expectView( 'list' );
	await expect( dialog.input( 'reading' ).first() ).toBeFocused();
	await expect( dialog.root ).toContainText( message( 'columns-disputed', '이름', 'Username or Real name' ) );
	expect( await meanings( dialog ) ).toEqual( [ 'unused', 'username', 'unused', 'email', 'unused' ] );
	// Each reading with its first people
	await expect( dialog.input( 'reading' ) ).toHaveCount( 2 );
	await expect( dialog.root.getByRole( 'radio', { name: 'Real name: 김민수' } ) ).not.toBeChecked();
	await expect( dialog.root.getByLabel( '학번' ).locator( 'xpath=ancestor::div[1]' ) ).toContainText( '0007' );
	await look( dialog, wiki, 'columns-open' );

	await dialog.root.getByRole( 'radio', { name: 'Real name: 김민수' } ).check();
	expect( await meanings( dialog ) ).toEqual( [ 'unused', 'realname', 'unused', 'email', 'unused' ] );
	await dialog.root.getByLabel( '별명' ).selectOption( 'username' );
	expect( await meanings( dialog ) ).toEqual( [ 'unused', 'realname', 'username', 'email', 'unused' ] );
	await expect( dialog.root.locator( '.accountcreator-understood' ) ).toContainText( '3 people found' );
	await dialog.button( 'columns' ).click();
	await expect( dialog.input( 'column' ) ).toHaveCount( 0 );
	await expect( dialog.root ).toContainText( 'Username, Real name, E-mail; 2 columns not used' );
	await look( dialog, wiki, 'columns-folded' );
	await dialog.button( 'check' ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
	expect( await realNames( dialog ) ).toEqual( [ '김민수', '김민지', '김민호' ] );

	// Headings and meanings, and nothing of people
	const stored = await page.evaluate( () => localStorage.getItem( 'accountCreator.columns' ) ?? '' );
	expect( JSON.parse( stored ) ).toEqual( [
		[ [ '타임스탬프', '이름', '별명', '이메일 주소', '학번' ], [ 'unused', 'realname', 'username', 'email', 'unused' ] ]
	] );
	const others = makeGuests( 2 );
	const next = await openList( wiki, page );
	await next.text.fill( koreanForm( others ) );
	await expect( next.root ).toContainText( message( 'columns-remembered' ) );
	await next.button( 'check' ).click();
	await next.checked();
	expect( await next.usernames() ).toEqual( others.map( ( { username } ) => username ) );
} );

test( 'A list that may be none is asked about, and so is what is around the people of a letter', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const [ one, other ] = makeGuests( 2 );
	const dialog = await openList( wiki, page );
	await dialog.text.fill( `10:00 ${ one.username }\n10:30 ${ other.username }` );
	await dialog.button( 'check' ).click();
	await expect( dialog.root ).toContainText( message( 'readings-guess' ) );
	await expect( dialog.button( 'confirm-columns' ) ).toBeFocused();
	await expect( dialog.root.getByText( `Username: ${ other.username }` ) ).toBeVisible();
	await dialog.expectView( 'list' );
	await look( dialog, wiki, 'guess' );
	await dialog.button( 'confirm-columns' ).click();
	await expect( dialog.button( 'columns' ) ).toBeFocused();
	await expect( dialog.root.getByText( message( 'readings-guess' ) ) ).toHaveCount( 0 );

	await dialog.text.fill( `Hallo zusammen,\n\n${ one.username } <${ one.email }>\n${ other.username } <${ other.email }>\n\nViele Grüße\nEva` );
	// The people that tell the ways apart, and how many they are
	await expect( dialog.root.getByRole( 'radio', { name: 'Viele Grüße' } ) ).not.toBeChecked();
	await expect( dialog.root.getByRole( 'radio', { name: '2 people found.' } ) ).toBeChecked();
	await dialog.button( 'confirm-columns' ).click();
	await dialog.button( 'check' ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( [ one.username, other.username ] );
} );

test( 'Every line that is nobody can be seen', async ( { wiki, somebody, loggedIn } ) => {
	const dialog = await openList( wiki, await loggedIn( await somebody() ) );
	const [ guest ] = makeGuests( 1 );
	await dialog.text.fill( `${ Array.from( { length: 120 }, ( _, index ) => `Day ${ index + 1 }:\n` ).join( '' ) }${ guest.username }` );
	const lines = dialog.root.locator( '.accountcreator-understood li' );
	await expect( lines ).toHaveCount( 8 );
	await dialog.button( 'show-lines' ).focus();
	await dialog.page.keyboard.press( 'Enter' );
	await expect( lines ).toHaveCount( 108 );
	await expect( lines.nth( 8 ) ).toBeFocused();
	await expect( dialog.button( 'show-lines' ) ).toContainText( '12' );
	await look( dialog, wiki, 'lines-shown' );
	await dialog.button( 'show-lines' ).click();
	await expect( lines ).toHaveCount( 120 );
	await expect( lines.last() ).toContainText( 'Day 120:' );
	await expect( dialog.button( 'show-lines' ) ).toBeHidden();
} );

test( 'What no account needs comes back in the sheet and in the results, also after a reload', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 90_000 );
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 3 );
	const dialog = await openList( wiki, page );
	const text = [
		'Student number\tUsername\tE-mail\tNotes',
		...guests.map( ( { username, email }, index ) => `00${ index }7\t${ username }\t${ email }\t${ index === 1 ? '=HYPERLINK("x")' : '' }` )
	].join( '\n' );
	await dialog.check( text, 'generate' );
	await dialog.edit( dialog.cell( dialog.rows.first(), 'email' ), 'other@example.org' );
	await expect( dialog.root.locator( '[data-state=ready]' ) ).toHaveCount( 3 );
	const sheet = await dialog.save( 'save-sheet' );
	const [ head, first, second ] = sheet.text.split( '\r\n' );
	expect( head ).toMatch( /,AccountCreator,Student number,Notes$/ );
	expect( first ).toMatch( /,0007,$/ );
	expect( second ).toContain( ',0017,"\'=HYPERLINK(""x"")"' );
	await dialog.start( 3 );
	await dialog.finished();
	const results = await dialog.save( 'save-csv' );
	expect( results.text.split( '\r\n' )[ 3 ] ).toMatch( /,created,0027,$/ );

	page.once( 'dialog', ( question ) => {
		question.accept().catch( () => undefined );
	} );
	const again = await openList( wiki, page );
	await again.button( 'resume' ).click();
	await again.finished();
	const later = await again.save( 'save-csv' );
	expect( later.text.split( '\r\n' ).map( ( line ) => line.split( ',AccountCreator,' )[ 1 ] ?? line.split( ',created,' )[ 1 ] ) )
		.toEqual( [ 'Student number,Notes', '0007,', '0017,"\'=HYPERLINK(""x"")"', '0027,' ] );
} );

test( 'First and last name are joined, and make usernames that can be taken back', async ( { wiki, somebody, loggedIn } ) => {
	test.setTimeout( 90_000 );
	const page = await loggedIn( await somebody( { preferences: { skin: 'vector-2022' } } ) );
	const dialog = await openList( wiki, page );
	const people = makeGuests( 3 ).map( ( { username, email } ) => ( { last: username.replace( 'Guest ', '' ).replace( ' ', '' ), email } ) );
	const names = people.map( ( { last }, index ) => `${ [ 'Ada', 'Bob', 'Cleo' ][ index ] } ${ last }` );
	await dialog.text.fill( [
		'First name;Last name;E-mail',
		...people.map( ( { email }, index ) => `${ names[ index ].replace( ' ', ';' ) };${ email }` )
	].join( '\n' ) );
	await expect( dialog.root ).toContainText( 'First name + Last name, E-mail' );
	await dialog.button( 'columns' ).click();
	await expect( dialog.root ).toContainText( message( 'columns-joined', names[ 0 ] ) );
	await dialog.button( 'columns' ).click();

	await expect( dialog.root ).toContainText( '3 people have no username' );
	await dialog.button( 'names' ).click();
	await expect( dialog.input( 'namepattern' ) ).toBeFocused();
	const preview = dialog.root.getByRole( 'list', { name: message( 'naming-preview' ) } ).locator( 'li > bdi' );
	await expect( preview ).toHaveText( names );
	await dialog.input( 'namesuffix' ).fill( ' (HU)' );
	await expect( preview ).toHaveText( names.map( ( name ) => `${ name } (HU)` ) );
	await dialog.input( 'namepattern' ).selectOption( 'counted' );
	await dialog.input( 'nametext' ).fill( 'Workshop 2026' );
	await dialog.input( 'namefrom' ).fill( '7' );
	await expect( preview ).toHaveText( [ 'Workshop 2026 07 (HU)', 'Workshop 2026 08 (HU)', 'Workshop 2026 09 (HU)' ] );
	await dialog.input( 'namepattern' ).selectOption( 'address' );
	await expect( dialog.root ).toContainText( message( 'naming-address-public' ) );
	await look( dialog, wiki, 'naming' );
	await dialog.input( 'namepattern' ).selectOption( 'real' );
	await expect( dialog.root ).not.toContainText( message( 'naming-address-public' ) );
	await dialog.input( 'namesuffix' ).fill( '' );
	await dialog.button( 'make-names' ).click();
	await expect( dialog.root ).not.toContainText( 'have no username' );
	await expect( dialog.button( 'undo-names' ) ).toBeFocused();
	await look( dialog, wiki, 'naming-made' );
	await dialog.button( 'undo-names' ).click();
	await expect( dialog.root ).toContainText( '3 people have no username' );
	await dialog.button( 'make-names' ).click();

	await dialog.button( 'check' ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( names );
	expect( await realNames( dialog ) ).toEqual( names );
	await dialog.start( 3 );
	await dialog.finished();
	expect( await wiki.creationLog( names[ 2 ] ) ).toMatchObject( { action: 'byemail' } );
} );

test( 'Twelve guests of whom nothing is known', async ( { wiki, somebody, loggedIn, freshName } ) => {
	test.setTimeout( 90_000 );
	const page = await loggedIn( await somebody() );
	const dialog = await openList( wiki, page );
	await dialog.button( 'names' ).click();
	await dialog.input( 'guests' ).fill( '12' );
	const text = freshName();
	await dialog.input( 'guesttext' ).fill( text );
	await expect( dialog.root ).toContainText( `${ text } 01 … ${ text } 12` );
	await dialog.button( 'add-guests' ).click();
	await expect( dialog.root ).toContainText( '12 people found' );
	await dialog.button( 'remove-guests' ).click();
	await expect( dialog.root ).not.toContainText( 'people found' );
	await dialog.input( 'guests' ).fill( '12' );
	await dialog.button( 'add-guests' ).click();
	// They stay while somebody else is typed.
	const [ guest ] = makeGuests( 1 );
	await dialog.text.fill( `${ guest.username }\t${ guest.email }` );
	await expect( dialog.root ).toContainText( '13 people found' );
	await dialog.button( 'check' ).click();
	await dialog.checked();
	const names = Array.from( { length: 12 }, ( _, index ) => `${ text } ${ String( index + 1 ).padStart( 2, '0' ) }` );
	expect( await dialog.usernames() ).toEqual( [ guest.username, ...names ] );
	const sheet = await dialog.save( 'save-sheet' );
	expect( sheet.text ).toContain( `${ text } 12,,,` );
	await dialog.start( 13 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 13 } );
	expect( await wiki.creationLog( `${ text } 12` ) ).toMatchObject( { action: 'create2' } );
} );

for ( const [ state, skin, query ] of [
	[ 'night', 'vector-2022', { vectornightmode: '1' } ], [ 'phone', 'minerva', {} ], [ 'arabic', 'vector-2022', { uselang: 'arc' } ]
] as const ) {
	test( `The columns and the names can be seen and used: ${ state }${ state === 'night' ? ' @1.43' : '' }`, async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody( { preferences: { skin } } ), { reducedMotion: 'reduce' } );
		if ( state === 'phone' ) {
			await page.setViewportSize( { width: 360, height: 740 } );
		}
		const dialog = await openList( wiki, page, query );
		const cut: string[] = [];
		const visit = async ( name: string ): Promise<void> => {
			await look( dialog, wiki, `${ name }-${ state }` );
			cut.push( ...( await findCut( dialog.root ) ).map( ( problem ) => `${ name }: ${ problem }` ) );
			expect( await dialog.root.locator( '.oo-ui-window-body' ).evaluate( ( body ) => body.scrollWidth - body.clientWidth ), name )
				.toBeLessThanOrEqual( 0 );
		};
		await dialog.text.fill( koreanForm( makeGuests( 3 ) ) );
		await dialog.button( 'confirm-columns' ).scrollIntoViewIfNeeded();
		await visit( 'columns' );
		await dialog.button( 'confirm-columns' ).click();
		await expect( dialog.button( 'columns' ) ).toBeFocused();
		await visit( 'columns-summary' );
		await dialog.text.fill( 'Real name;E-mail;Matrikelnummer\nAda Lovelace;ada@example.org;007\nBob Example;bob@example.org;008' );
		await dialog.button( 'confirm-columns' ).click();
		await dialog.button( 'names' ).click();
		await dialog.input( 'namepattern' ).selectOption( 'counted' );
		await dialog.input( 'guests' ).fill( '12' );
		await dialog.button( 'add-guests' ).scrollIntoViewIfNeeded();
		await visit( 'names' );
		expect( cut ).toEqual( [] );
	} );
}
