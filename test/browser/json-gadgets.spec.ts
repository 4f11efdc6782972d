import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { asSheet, makeGuests } from './list-people';

/** The pages that docs/administrators.md has administrators create: title → contents. */
const PAGES = Array.from(
	readFileSync( fileURLToPath( new URL( '../../docs/administrators.md', import.meta.url ) ), 'utf8' )
		.matchAll( /^\| `(MediaWiki:Gadgets\/[\w-]+\.json)` \| `(\{.*\})` \|$/gm ),
	( [ , title, contents ] ) => [ title, contents ] as const
);

test( 'Defined in JSON as the documentation says, the gadget creates one account and lists @1.43', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	expect( PAGES.length ).toBeGreaterThan( 8 );
	const administrator = await wiki.administrator();
	for ( const [ title, contents ] of PAGES ) {
		await wiki.savePage( title, contents );
	}
	try {
		const scenario = { jsonGadgets: true, captcha: false } as const;
		const page = await loggedIn( await somebody(), { scenario } );
		const dialog = await openDialog( wiki, page );
		const name = freshName();
		await dialog.input( 'username' ).fill( name );
		await dialog.input( 'email' ).fill( 'ada@example.org' );
		await dialog.create();
		await dialog.expectCreated( name );

		const list = await openList( wiki, await loggedIn( await somebody(), { scenario } ) );
		const guests = makeGuests( 2 );
		await list.check( asSheet( guests ) );
		await list.start( 2 );
		await list.finished();
		expect( await list.counts() ).toEqual( { created: 2 } );
	} finally {
		for ( const [ title ] of PAGES ) {
			await administrator.post( { action: 'delete', title, token: await administrator.token() } );
		}
	}
} );
