import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';

test( 'What was mended in the table is still mended after a look at the text', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const [ first, second, third, late ] = makeGuests( 4 );
	const dialog = await openList( wiki, page );
	const text = asSheet( [ first, { ...second, email: 'nobody' }, third ] );
	await dialog.check( text );
	await dialog.edit( dialog.cell( dialog.row( second.username ), 'email' ), second.email );
	await dialog.row( third.username ).getByRole( 'button', { name: /^Remove/ } ).click();
	await dialog.checked();
	await dialog.button( 'back' ).click();
	await dialog.expectView( 'list' );
	await expect( dialog.root ).toContainText( /What you changed in the table \(2 rows\) stays/ );
	await expect( dialog.text ).toHaveValue( text.replace( /\r/g, '' ) );
	await dialog.text.fill( `${ text }${ late.username }\t${ late.email }` );
	await dialog.button( 'check' ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( [ first, second, late ].map( ( { username } ) => username ) );
	expect( await dialog.counts() ).toEqual( { ready: 3 } );
	await page.getByRole( 'button', { name: message( 'undo' ) } ).click();
	await dialog.checked();
	expect( await dialog.usernames() ).toEqual( [ first, second, third, late ].map( ( { username } ) => username ) );
} );
