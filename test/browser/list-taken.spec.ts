import { openAnyhow, openDialog } from './dialog';
import type { Scenario } from './fixtures';
import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, createEarlier, makeGuests, type Guest } from './list-people';
import { look } from './look';
import { message } from './messages';
import { Traffic } from './traffic';

const theirs = ( dialog: ListDialog, name: string ): ReturnType<ListDialog[ 'row' ]> => (
	dialog.row( name ).locator( '[data-accountcreator-action=theirs]' )
);

/** As CentralAuth has them. */
function globalAccounts( ...guests: readonly Guest[] ): Scenario {
	return { globalAccounts: Object.fromEntries( guests.map( ( { username }, index ) => [ username, {
		home: 'frwiki', registration: `202${ index }-02-03T04:05:06Z`, editcount: 1234 + index
	} ] ) ) };
}

/** The pictures that somebody has to look at. */
async function picture( dialog: ListDialog, version: string, name: string ): Promise<void> {
	await dialog.page.screenshot( { path: `test-results/screens/${ version }/${ name }.png`, animations: 'disabled' } );
}

test.describe( 'A name that is taken', () => {
	test( 'says by whom, and becomes somebody with an account, who counts and gets no slip @1.39', async ( {
		wiki, somebody, loggedIn
	} ) => {
		const [ organizer, member ] = [ await somebody(), await somebody( { groups: [] } ) ];
		const page = await loggedIn( organizer );
		const traffic = new Traffic( page.context() );
		const [ first, last ] = makeGuests( 2 );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( [ first, { username: member.name, email: 'member@example.org' }, last ] ), 'generate' );
		await dialog.expectState( member.name, 'rejected' );
		await expect( dialog.row( member.name ) ).toContainText( message( 'remark-name-taken' ) );
		await expect( dialog.row( member.name ) ).toContainText( 'Registered on' );
		await expect( dialog.row( member.name ) ).toContainText( 'No edits yet.' );
		await look( dialog, wiki, 'list-taken' );

		await theirs( dialog, member.name ).click();
		await dialog.expectState( member.name, 'already' );
		await expect( dialog.row( member.name ) ).toContainText( message( 'remark-has-account' ) );
		await look( dialog, wiki, 'list-taken-theirs' );
		// It can be taken back, and said once more.
		await dialog.row( member.name ).locator( '[data-accountcreator-action=not-theirs]' ).click();
		await dialog.expectState( member.name, 'rejected' );
		await theirs( dialog, member.name ).click();

		// Back to the text and here again.
		await dialog.button( 'back' ).click();
		await dialog.button( 'check' ).click();
		await dialog.checked();
		await dialog.expectState( member.name, 'already' );

		const sheet = await dialog.save( 'save-sheet' );
		expect( sheet.text ).toContain( first.username );
		await dialog.start( 2 );
		await dialog.finished();
		expect( await dialog.counts() ).toEqual( { created: 2, already: 1 } );
		expect( traffic.creations.map( ( { username } ) => username ) ).toEqual( [ first.username, last.username ] );
		const results = await dialog.save( 'save-csv' );
		expect( results.text.split( '\r\n' ).find( ( line ) => line.includes( member.name ) ) ).toContain( 'already' );
		await page.evaluate( () => {
			window.print = () => undefined;
		} );
		await dialog.button( 'print-slips' ).click();
		await expect( page.locator( '.accountcreator-slips h3' ) ).toHaveText( [ first.username, last.username ].map( ( name ) => new RegExp( name ) ) );
	} );

	test( 'stays somebody’s with an account over a reload', async ( { wiki, somebody, loggedIn } ) => {
		const member = await somebody( { groups: [] } );
		const page = await loggedIn( await somebody() );
		const [ guest ] = makeGuests( 1 );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( [ { username: member.name, email: 'member@example.org' }, guest ] ) );
		await theirs( dialog, member.name ).click();
		await dialog.start( 1 );
		await dialog.finished();
		await page.reload();
		await dialog.button( 'resume' ).click();
		await dialog.finished();
		expect( await dialog.counts() ).toEqual( { already: 1, created: 1 } );
		await expect( dialog.row( member.name ) ).toContainText( message( 'remark-has-account' ) );
	} );

	test( 'on several wikis tells where it comes from, also one that is not here', async ( { wiki, somebody, loggedIn } ) => {
		const member = await somebody( { groups: [] } );
		const [ elsewhere, fresh ] = makeGuests( 2 );
		const here = { username: member.name, email: 'member@example.org' };
		const page = await loggedIn( await somebody(), { scenario: globalAccounts( here, elsewhere ) } );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( [ here, elsewhere, fresh ] ) );
		expect( await dialog.counts() ).toEqual( { rejected: 2, ready: 1 } );
		for ( const [ index, { username } ] of [ here, elsewhere ].entries() ) {
			await expect( dialog.row( username ) ).toContainText( `202${ index }` );
			await expect( dialog.row( username ) ).toContainText( `${ 1234 + index } edits.` );
			await expect( dialog.row( username ) ).toContainText( 'Home wiki: frwiki.' );
		}
		await theirs( dialog, elsewhere.username ).click();
		await dialog.start( 1 );
		await dialog.finished();
		expect( await dialog.counts() ).toEqual( { rejected: 1, already: 1, created: 1 } );
	} );

	test( 'without accounts for several wikis, the wiki is asked about them once @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const traffic = new Traffic( page.context() );
		const members = await Promise.all( [ somebody( { groups: [] } ), somebody( { groups: [] } ) ] );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( members.map( ( { name }, index ) => ( { username: name, email: `m${ index }@example.org` } ) ) ) );
		expect( await dialog.counts() ).toEqual( { rejected: 2 } );
		expect( traffic.calls.filter( ( { parameters } ) => parameters.has( 'guiuser' ) ) ).toHaveLength( 1 );
	} );

	for ( const { title, preferences, query, viewport } of [
		{ title: 'a phone', preferences: { skin: 'minerva' }, query: {}, viewport: { width: 360, height: 740 } },
		{ title: 'from right to left', preferences: { skin: 'vector-2022' }, query: { uselang: 'arc' }, viewport: { width: 1280, height: 900 } }
	] as const ) {
		test( `can be said to be theirs on ${ title }`, async ( { wiki, somebody, loggedIn } ) => {
			const member = await somebody( { groups: [] } );
			const [ elsewhere, fresh ] = makeGuests( 2 );
			const page = await loggedIn( await somebody( { preferences } ), { scenario: globalAccounts( elsewhere ) } );
			await page.setViewportSize( viewport );
			const dialog = await openList( wiki, page, query );
			await dialog.check( asSheet( [ { username: member.name, email: 'member@example.org' }, elsewhere, fresh ] ) );
			await theirs( dialog, member.name ).click();
			await dialog.expectState( member.name, 'already' );
			await theirs( dialog, elsewhere.username ).scrollIntoViewIfNeeded();
			await picture( dialog, wiki.version, `list-taken-${ preferences.skin }` );
			expect( await dialog.root.locator( '.oo-ui-window-body' ).evaluate( ( body ) => body.scrollWidth - body.clientWidth ) )
				.toBeLessThanOrEqual( 0 );
			await theirs( dialog, elsewhere.username ).click();
			await dialog.expectState( elsewhere.username, 'already' );
		} );
	}
} );

test( 'Two organizers with the same list see each other’s accounts as done @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const [ zoe, ada ] = [ await somebody(), await somebody() ];
	const guests = makeGuests( 4 );
	for ( const guest of guests.slice( 0, 2 ) ) {
		await createEarlier( wiki, zoe, guest );
	}
	const page = await loggedIn( ada );
	const traffic = new Traffic( page.context() );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( guests ) );
	expect( await dialog.counts() ).toEqual( { already: 2, ready: 2 } );
	await expect( dialog.row( guests[ 0 ].username ) ).toContainText( `Created by ${ zoe.name } on` );
	await look( dialog, wiki, 'list-taken-colleague' );
	// One of them is somebody else of the same name.
	await dialog.row( guests[ 1 ].username ).locator( '[data-accountcreator-action=not-theirs]' ).click();
	await dialog.expectState( guests[ 1 ].username, 'rejected' );
	await expect( dialog.row( guests[ 1 ].username ) ).toContainText( `Created by ${ zoe.name } on` );
	await dialog.start( 2 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { already: 1, rejected: 1, created: 2 } );
	expect( traffic.creations ).toHaveLength( 2 );

	// And the other one, with the same list, sees all of it.
	const other = await openList( wiki, await loggedIn( zoe ) );
	await other.check( asSheet( guests ) );
	expect( await other.counts() ).toEqual( { already: 4 } );
	await expect( other.row( guests[ 0 ].username ) ).toContainText( 'You created this account on' );
	await expect( other.row( guests[ 3 ].username ) ).toContainText( `Created by ${ ada.name } on` );
} );

test( 'Two organizers who create the same list at the same time end with all of it done', async ( { wiki, somebody, loggedIn } ) => {
	const zoe = await somebody();
	const guests = makeGuests( 3 );
	const dialog = await openList( wiki, await loggedIn( await somebody() ) );
	await dialog.check( asSheet( guests ) );
	expect( await dialog.counts() ).toEqual( { ready: 3 } );
	await createEarlier( wiki, zoe, guests[ 1 ] );
	await dialog.start( 3 );
	await dialog.finished();
	await dialog.expectState( guests[ 1 ].username, 'already' );
	expect( await dialog.counts() ).toEqual( { created: 2, already: 1 } );
	await expect( dialog.row( guests[ 1 ].username ) ).toContainText( `Created by ${ zoe.name } on` );
} );

test.describe( 'A name that somebody had before', () => {
	const renamed = ( name: string ): Scenario => ( { refusedName: {
		name, code: 'username-previously-renamed-account', field: 'allowPreviouslyRenamedAccount', foretold: true
	} } );

	test( 'is offered in a list before anything is created, for its row', async ( { wiki, somebody, loggedIn } ) => {
		const [ plain, other ] = makeGuests( 2 );
		const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { scenario: renamed( other.username ) } );
		const traffic = new Traffic( page.context() );
		const dialog = await openList( wiki, page );
		await expect( dialog.input( 'allowPreviouslyRenamedAccount' ) ).toHaveCount( 0 );
		await dialog.check( asSheet( [ plain, other ] ) );
		await dialog.expectState( other.username, 'rejected' );
		await expect( dialog.row( other.username ) ).toContainText( `Somebody else had the name “${ other.username }” before.` );
		const box = dialog.row( other.username ).getByRole( 'checkbox', { name: message( 'override' ) } );
		await look( dialog, wiki, 'list-renamed' );
		await box.check();
		await dialog.expectState( other.username, 'warned' );
		await dialog.start( 2 );
		await dialog.finished();
		expect( await dialog.counts() ).toEqual( { created: 2 } );
		expect( traffic.creations.map( ( sent ) => 'allowPreviouslyRenamedAccount' in sent ) ).toEqual( [ false, true ] );
	} );

	test( 'is offered for one account before it is created', async ( { wiki, somebody, loggedIn, freshName } ) => {
		const name = freshName();
		const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { scenario: renamed( name ) } );
		const traffic = new Traffic( page.context() );
		const dialog = await openDialog( wiki, page );
		const box = dialog.input( 'allowPreviouslyRenamedAccount' );
		await dialog.mode( 'generate' ).check();
		await expect( box ).toHaveCount( 0 );
		await dialog.fillIn( { username: name } );
		await expect( box ).not.toBeChecked();
		await box.check();
		await dialog.create();
		await dialog.expectCreated( name );
		expect( traffic.creations.map( ( sent ) => 'allowPreviouslyRenamedAccount' in sent ) ).toEqual( [ true ] );
	} );

	test( 'is only said to those who may not have it', async ( { wiki, somebody, loggedIn } ) => {
		const [ guest ] = makeGuests( 1 );
		const page = await loggedIn( await somebody(), { scenario: renamed( guest.username ) } );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( [ guest ] ) );
		await dialog.expectState( guest.username, 'rejected' );
		await expect( dialog.row( guest.username ).getByRole( 'checkbox' ) ).toHaveCount( 1 );
	} );
} );

test( 'A box of an extension that nobody has heard of is one for the row that was refused', async ( { wiki, somebody, loggedIn } ) => {
	const [ plain, other ] = makeGuests( 2 );
	const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { scenario: { refusedName: {
		name: other.username, code: 'namepolicy-forbidden', field: 'ignoreNamePolicy'
	} } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openList( wiki, page );
	await dialog.check( asSheet( [ other, plain ] ) );
	await expect( dialog.root.getByRole( 'checkbox', { name: 'Allow names of others' } ) ).toHaveCount( 0 );
	await dialog.start( 2 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { refused: 1, created: 1 } );
	const box = dialog.row( other.username ).getByRole( 'checkbox', { name: 'Allow names of others' } );
	await box.check();
	await look( dialog, wiki, 'list-override-unknown' );
	await dialog.button( 'retry' ).click();
	await dialog.checked();
	await expect( box ).toBeChecked();
	await dialog.start( 1 );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: 2 } );
	expect( traffic.creations.map( ( sent ) => 'ignoreNamePolicy' in sent ) ).toEqual( [ false, false, true ] );
} );

test.describe( 'A block of the network', () => {
	for ( const [ title, anononly ] of [ [ 'of everybody', false ], [ 'of those who are not logged in', true ] ] as const ) {
		test( `${ title } stops people who are logged in, with the ways out @1.39`, async ( { wiki, somebody, loggedIn } ) => {
			const ip = anononly ? '127.0.1.18' : '127.0.1.19';
			const page = await loggedIn( await somebody(), { ip } );
			await wiki.block( ip, 'Too many accounts from this school', anononly );
			const dialog = await openAnyhow( wiki, page );
			await expect( dialog.root ).toContainText( message( 'impossible' ) );
			await expect( dialog.root ).toContainText( message( 'advice-blocked' ) );
			await look( dialog, wiki, `blocked-network${ anononly ? '-anonymous' : '' }` );

			// Who is exempt goes on.
			const exempt = await openDialog( wiki, await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { ip } ) );
			await expect( exempt.input( 'username' ) ).toBeVisible();
			await wiki.unblock( ip );
		} );
	}

	test( 'that comes while a list is created stops it, and keeps the rest', async ( { wiki, somebody, loggedIn } ) => {
		const ip = '127.0.1.20';
		const page = await loggedIn( await somebody(), { ip } );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( makeGuests( 2 ) ) );
		await wiki.block( ip, 'Too many accounts from this school', true );
		await dialog.start( 2 );
		await dialog.finished();
		expect( await dialog.counts() ).toEqual( { ready: 2 } );
		await expect( dialog.root ).toContainText( message( 'advice-blocked' ) );
		await wiki.unblock( ip );
	} );
} );

for ( const { code, says, advice, state } of [
	{
		code: 'wikimediacustomizations-bademaildomain-error', says: 'Addresses of this provider last a day.',
		advice: message( 'advice-emailblacklisted' ), state: 'refused'
	},
	{ code: 'requestaccount-inuse', says: 'This username is in a pending request.', advice: message( 'advice-requested' ), state: 'refused' }
] as const ) {
	test( `${ code } is said with what to do, and the list goes on`, async ( { wiki, somebody, loggedIn } ) => {
		const [ other, plain ] = makeGuests( 2 );
		const page = await loggedIn( await somebody(), { scenario: { refusedName: { name: other.username, code, field: 'allowNothing', says } } } );
		const dialog = await openList( wiki, page );
		await dialog.check( asSheet( [ other, plain ] ) );
		await dialog.start( 2 );
		await dialog.finished();
		await dialog.expectState( other.username, state );
		await dialog.expectState( plain.username, 'created' );
		await expect( dialog.row( other.username ) ).toContainText( says );
		await expect( dialog.row( other.username ) ).toContainText( advice );
	} );
}
