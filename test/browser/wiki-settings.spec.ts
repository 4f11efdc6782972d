import { openAnyhow, openDialog } from './dialog';
import { expect, test, type Person, type Scenario, type Wiki } from './fixtures';
import { holdAfter } from './hold';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';

interface Obstacle {
	title: string;
	person?: Partial<Person>;
	scenario?: Scenario;
	prepare?: ( wiki: Wiki, person: Person ) => Promise<void>;
	/** What the wiki says itself; null where it gives no reason. */
	wikiSays: string | null;
	advice: string;
}

const OBSTACLES: Obstacle[] = [
	{
		title: 'a blocked person',
		prepare: ( wiki, { name } ) => wiki.block( name, 'Made too many accounts' ),
		wikiSays: 'Made too many accounts', advice: message( 'advice-blocked' )
	},
	{
		title: 'no right to create accounts',
		person: { groups: [] }, scenario: { createAccountRight: false },
		wikiSays: null, advice: message( 'advice-permission' )
	},
	{
		title: 'a wiki that is read-only',
		scenario: { readOnly: 'The database moves house' },
		wikiSays: 'The database moves house', advice: message( 'advice-readonly' )
	},
	{
		title: 'the module being disabled',
		scenario: { module: false },
		wikiSays: null, advice: message( 'advice-moduledisabled' )
	}
];

test.describe( 'Said when the dialog opens, not after typing:', () => {
	for ( const { title, person, scenario = {}, prepare, wikiSays, advice } of OBSTACLES ) {
		test( `${ title } @1.39`, async ( { wiki, somebody, loggedIn } ) => {
			const helper = await somebody( person );
			const page = await loggedIn( helper, { scenario } );
			await prepare?.( wiki, helper );
			const traffic = new Traffic( page.context() );
			const dialog = await openAnyhow( wiki, page );
			await expect( dialog.root ).toContainText( message( 'impossible' ) );
			await expect( dialog.root ).toContainText( advice );
			if ( wikiSays ) {
				await expect( dialog.root ).toContainText( wikiSays );
			}
			await expect( dialog.input( 'username' ).filter( { visible: true } ) ).toHaveCount( 0 );
			await expect( dialog.button( 'create' ) ).toHaveCount( 0 );
			// Read aloud, and Escape closes it.
			await expect( dialog.root.locator( ':focus' ) ).toContainText( message( 'impossible' ) );
			await page.keyboard.press( 'Escape' );
			await expect( dialog.root ).toBeHidden();
			expect( traffic.creations ).toEqual( [] );
		} );
	}
} );

test( 'Blocked while the dialog was open: the wiki’s reason is shown, and the text is kept @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const helper = await somebody();
	const dialog = await openDialog( wiki, await loggedIn( helper ) );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: freshName(), password: 'typed by a friend', retype: 'typed by a friend' } );
	const before = await dialog.typed();
	await wiki.block( helper.name, 'Made too many accounts' );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( 'Made too many accounts' );
	await expect( dialog.outcome ).toContainText( message( 'advice-blocked' ) );
	await expect( dialog.outcome ).toBeFocused();
	expect( await dialog.typed() ).toEqual( before );
} );

test( 'The wiki becomes read-only while the dialog is open', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName() } );
	const before = await dialog.typed();
	await page.context().addCookies( [ {
		name: 'accountcreatorScenario', url: wiki.url,
		value: encodeURIComponent( JSON.stringify( { readOnly: 'The database moves house' } ) )
	} ] );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( message( 'advice-readonly' ) );
	expect( await dialog.typed() ).toEqual( before );
} );

test( 'Where real names are hidden there is no field for one, and the address still arrives @1.39', async ( {
	wiki, mail, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { realname: false } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	const address = `${ name.slice( 4 ).toLowerCase() }@example.org`;
	await expect( dialog.input( 'realname' ) ).toHaveCount( 0 );
	await dialog.fillIn( { username: name, email: address } );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations[ 0 ] ).not.toHaveProperty( 'realname' );
	expect( ( await mail.waitFor( address ) ).text ).toContain( name );
} );

test( 'Where e-mail is switched off, nobody is offered to mail a password @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { email: false } } );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await expect( dialog.mode( 'mail' ) ).toHaveCount( 0 );
	await expect( dialog.input( 'email' ) ).toHaveCount( 0 );
	await expect( dialog.mode( 'generate' ) ).toBeChecked();
	await dialog.fillIn( { username: name, reason: 'No mail here' } );
	await dialog.create();
	await dialog.expectCreated( name );
	const login = await wiki.api().login( { name, password: await dialog.shownPassword.inputValue() } );
	expect( login.status ).toBe( 'PASS' );
	expect( await wiki.creationLog( name ) ).toMatchObject( { action: 'create2', comment: 'No mail here' } );
} );

test( 'The wiki’s rules for passwords are told while typing @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody(), { scenario: { minimalPasswordLength: 20 } } );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: freshName(), password: 'nineteen characters' } );
	await expect( dialog.input( 'password' ) ).toHaveAccessibleDescription( /20/ );
	await dialog.fillIn( { password: 'this one is long enough' } );
	await expect( dialog.input( 'password' ) ).toHaveAccessibleDescription( message( 'password-good' ) );
	await dialog.fillIn( { retype: 'this one is long' } );
	await expect( dialog.input( 'retype' ) ).toHaveAccessibleDescription( message( 'retype-differs' ) );
	await dialog.fillIn( { retype: 'this one is long enough' } );
	await expect( dialog.input( 'retype' ) ).not.toHaveAccessibleDescription( message( 'retype-differs' ) );
} );

test( 'A field for an extension’s own statistics is neither shown nor sent', async ( { wiki, somebody, loggedIn, freshName } ) => {
	// The shape of WikimediaEvents.
	const page = await loggedIn( await somebody(), { scenario: { declared: {
		required: false, fields: { wmevents_createaccount_noscript: { type: 'string', label: '', help: '', optional: true } }
	} } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	await expect( dialog.root.locator( '[data-accountcreator-field=wmevents_createaccount_noscript]' ) ).toHaveCount( 0 );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations[ 0 ] ).not.toHaveProperty( 'wmevents_createaccount_noscript' );
} );

test( 'What the wiki requires and is left empty is told before anything is sent @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { declared: { required: true, fields: {
		library: { type: 'string', label: 'Library', help: 'Where they work' },
		rules: { type: 'checkbox', label: 'They know the rules', help: 'Ask them' },
		days: { type: 'multiselect', label: 'Days', help: 'When they come', options: { mon: 'Monday', tue: 'Tuesday' } }
	} } } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	const name = freshName();
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name } );
	for ( const [ field, label, answer ] of [
		[ 'library', 'Library', () => dialog.input( 'library' ).fill( 'City library' ) ],
		[ 'rules', 'They know the rules', () => dialog.root.getByLabel( 'They know the rules' ).check() ],
		[ 'days', 'Days', () => dialog.root.getByLabel( 'Monday' ).check() ]
	] as const ) {
		await dialog.create();
		await dialog.expectOutcome( 'refused' );
		await expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-code', 'fieldmissing' );
		const place = dialog.root.locator( `[data-accountcreator-field=${ field }]` );
		await expect( place ).toHaveClass( /accountcreator-field-invalid/ );
		await expect( place ).toContainText( label );
		await expect( place ).toBeInViewport();
		await expect( dialog.outcome ).toBeInViewport();
		await answer();
		// It is not said any longer than it is true.
		await expect( dialog.outcome ).toHaveCount( 0 );
	}
	expect( traffic.creations ).toEqual( [] );
	await dialog.create();
	await dialog.expectCreated( name );
} );

test( 'What the wiki wants for every account can be filled in where a list does not begin, and outlives a reload', async ( {
	wiki, somebody, loggedIn
}, testInfo ) => {
	const page = await loggedIn( await somebody(), { isHasty: true, scenario: { declared: { required: true, fields: {
		library: { type: 'string', label: 'Library', help: 'Where they work' }
	} } } } );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( 3 );
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ) );
	await list.start( 3 );
	await expect( list.root ).toContainText( message( 'problem-field', 'Library' ) );
	await expect( list.input( 'library' ).filter( { visible: true } ) ).toHaveCount( 1 );
	await page.screenshot( { path: testInfo.outputPath( 'missing-field.png' ) } );
	// It does not go while it is being filled in.
	await list.input( 'library' ).filter( { visible: true } ).pressSequentially( 'City library' );
	await expect( list.input( 'library' ).filter( { visible: true } ) ).toHaveValue( 'City library' );
	await expect( list.root ).not.toContainText( message( 'problem-field', 'Library' ) );
	expect( traffic.creations ).toEqual( [] );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 3 );
	await held;
	await page.reload();
	release();
	await list.button( 'resume' ).click();
	await list.finished();
	await list.button( 'resume' ).click();
	await list.finished();
	await expect( list.root.locator( '[data-state=created]' ) ).toHaveCount( 3 );
	expect( new Set( traffic.creations.map( ( { library } ) => library ) ) ).toEqual( new Set( [ 'City library' ] ) );
} );

test( 'What was said of the passwords is gone with the mode that it was about', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: freshName(), password: 'one long password', retype: 'another password' } );
	await dialog.create();
	await expect( dialog.outcome ).toContainText( message( 'advice-badretype' ) );
	await dialog.mode( 'mail' ).check();
	await expect( dialog.outcome ).toHaveCount( 0 );
	await expect( dialog.root.getByText( message( 'advice-badretype' ) ) ).toHaveCount( 0 );
} );
