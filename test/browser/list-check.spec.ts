import type { Scenario } from './fixtures';
import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';

/** Drops a file on the list, as from a folder of the desktop. */
async function drop( dialog: ListDialog, name: string, bytes: Buffer ): Promise<void> {
	const transfer = await dialog.page.evaluateHandle( ( { base64, fileName } ) => {
		const data = new DataTransfer();
		const content = Uint8Array.from( atob( base64 ), ( letter ) => letter.charCodeAt( 0 ) );
		// eslint-disable-next-line n/no-unsupported-features/node-builtins -- the browser's
		data.items.add( new File( [ content ], fileName ) );
		return data;
	}, { base64: bytes.toString( 'base64' ), fileName: name } );
	await dialog.text.dispatchEvent( 'dragover', { dataTransfer: transfer } );
	await dialog.text.dispatchEvent( 'drop', { dataTransfer: transfer } );
}

test( 'A file is dropped on the list, whatever wrote it', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 3 );
	guests[ 0 ].username += ' Žoë';
	const tabs = asSheet( guests );
	const commas = tabs.replace( /\t/g, ',' );
	const swapped = Buffer.from( `\uFEFF${ tabs }`, 'utf16le' ).swap16();
	const files: Array<[ string, Buffer ]> = [
		[ 'UTF-16, little end first.txt', Buffer.from( `\uFEFF${ tabs }`, 'utf16le' ) ],
		[ 'UTF-16, big end first.txt', swapped ],
		[ 'UTF-8 with a byte order mark.csv', Buffer.from( `\uFEFF${ commas }` ) ],
		[ 'UTF-8.csv', Buffer.from( commas ) ],
		[ 'Old Mac.csv', Buffer.from( commas.replace( /\r\n/g, '\r' ) ) ],
		[ 'semicolons.csv', Buffer.from( `sep=;\r\n${ commas.replace( /,/g, ';' ) }` ) ]
	];
	const dialog = await openList( wiki, page );
	for ( const [ name, bytes ] of files ) {
		await dialog.text.fill( '' );
		await expect( dialog.root ).not.toContainText( 'people found' );
		await drop( dialog, name, bytes );
		await expect( dialog.root, name ).toContainText( '3 people found' );
		await dialog.button( 'check' ).click();
		await dialog.checked();
		expect( await dialog.usernames(), name ).toEqual( guests.map( ( { username } ) => username ) );
		expect( await dialog.counts(), name ).toEqual( { ready: 3 } );
		await dialog.button( 'back' ).click();
	}
} );

test( 'The person says which column is what', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const guests = makeGuests( 3 );
	const dialog = await openList( wiki, page );
	// What people write into a form: the real name first, the username last
	const text = guests.map( ( { username, email }, index ) => `Ada Lovelace ${ 'abc'[ index ] }\t${ email }\t${ username }` ).join( '\n' );
	await dialog.text.fill( text );
	const column = ( number: number ): ReturnType<typeof dialog.root.getByLabel> => (
		dialog.root.getByLabel( message( 'column-number', String( number ) ) )
	);
	await expect( column( 1 ) ).toHaveValue( 'username' );
	await expect( column( 2 ) ).toHaveValue( 'email' );
	await column( 3 ).selectOption( 'username' );
	await column( 1 ).selectOption( 'realname' );
	// Somebody is added, and what was said still holds.
	await dialog.text.press( 'ControlOrMeta+End' );
	await page.keyboard.type( `\nEve\teve@example.org\t${ guests[ 0 ].username }x` );
	await expect( dialog.root ).toContainText( '4 people found' );
	await expect( column( 3 ) ).toHaveValue( 'username' );
	await expect( column( 1 ) ).toHaveValue( 'realname' );
	await dialog.button( 'check' ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( [ ...guests.map( ( { username } ) => username ), `${ guests[ 0 ].username }x` ] );
	await expect( dialog.cell( dialog.rows.first(), 'realname' ) ).toHaveText( 'Ada Lovelace a' );
	await expect( dialog.cell( dialog.rows.first(), 'email' ) ).toHaveText( guests[ 0 ].email );
} );

interface Forbidding {
	title: string;
	/** The checkbox, as the wiki calls it */
	field: string;
	scenario: ( fresh: string ) => Scenario;
	refused: ( fresh: string ) => string;
	/** What the wiki says of it */
	says: ( fresh: string ) => string;
}

const FORBIDDING: Forbidding[] = [
	{
		title: 'The title blacklist', field: 'ignoreTitleBlacklist',
		scenario: () => ( { titleBlacklist: [ '.*badword.* <newaccountonly>' ] } ),
		refused: ( fresh ) => `${ fresh } badword`, says: () => '.*badword.*'
	},
	{
		title: 'Names that look alike', field: 'ignoreAntiSpoof',
		scenario: ( fresh ) => ( { lookAlike: `${ fresh } Olo` } ),
		refused: ( fresh ) => `${ fresh } 01o`, says: ( fresh ) => `${ fresh } Olo`
	}
];

for ( const { title, field, scenario, refused, says } of FORBIDDING ) {
	test.describe( `${ title } in a list${ field === 'ignoreTitleBlacklist' ? ' @1.39' : '' }`, () => {
		test( 'who may override says so for the row', async ( { wiki, somebody, loggedIn, freshName } ) => {
			const fresh = freshName();
			const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { scenario: scenario( fresh ) } );
			const traffic = new Traffic( page.context() );
			const [ plain, other ] = makeGuests( 2 );
			const name = refused( fresh );
			const dialog = await openList( wiki, page );
			await dialog.check( asSheet( [ plain, { ...other, username: name } ] ) );
			await dialog.expectState( name, 'rejected' );
			await expect( dialog.row( name ) ).toContainText( says( fresh ) );
			await expect( dialog.button( 'start' ) ).toContainText( 'one account' );
			const box = dialog.row( name ).getByRole( 'checkbox', { name: message( 'override' ) } );
			await box.check();
			await dialog.expectState( name, 'warned' );
			await dialog.start( 2 );
			await dialog.finished();
			expect( await dialog.counts() ).toEqual( { created: 2 } );
			expect( traffic.creations.map( ( sent ) => field in sent ) ).toEqual( [ false, true ] );
		} );

		test( 'who may not sees the reason, and nothing to tick', async ( { wiki, somebody, loggedIn, freshName } ) => {
			const fresh = freshName();
			const page = await loggedIn( await somebody(), { scenario: scenario( fresh ) } );
			const [ plain, other ] = makeGuests( 2 );
			const name = refused( fresh );
			const dialog = await openList( wiki, page );
			await dialog.check( asSheet( [ plain, { ...other, username: name } ] ) );
			await dialog.expectState( name, 'rejected' );
			await expect( dialog.row( name ) ).toContainText( says( fresh ) );
			await expect( dialog.row( name ).getByRole( 'checkbox', { name: message( 'override' ) } ) ).toHaveCount( 0 );
			await dialog.start( 1 );
			await dialog.finished();
			expect( await wiki.userExists( name ) ).toBe( false );
		} );
	} );
}

test( 'Typed passwords are held against the wiki’s rules before anything is created @1.39', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { minimalPasswordLength: 12 } } );
	const traffic = new Traffic( page.context() );
	const [ good, short, same, missing ] = makeGuests( 4 ).map( ( { username } ) => username );
	const dialog = await openList( wiki, page );
	await dialog.check( [
		'Username,Password', `${ good },long enough for everybody`, `${ short },tooshort`, `${ same },${ same }`, `${ missing },`
	].join( '\n' ), 'type' );
	expect( await dialog.counts() ).toEqual( { ready: 1, rejected: 3 } );
	await expect( dialog.row( short ) ).toContainText( /at least 12 characters/ );
	await expect( dialog.row( missing ) ).toContainText( message( 'remark-password-missing' ) );
	await dialog.start( 1 );
	await dialog.finished();
	expect( traffic.creations.map( ( { username } ) => username ) ).toEqual( [ good ] );
	expect( await wiki.api().login( { name: good, password: 'long enough for everybody' } ) ).toMatchObject( { status: 'PASS' } );
} );
