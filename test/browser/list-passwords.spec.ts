import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { expect, test, type Wiki } from './fixtures';
import { openList, type SavedFile } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { message } from './messages';
import { Traffic } from './traffic';
import { readCode } from './qr-code';

function readCsv( file: SavedFile ): string[][] {
	return Papa.parse<string[]>( file.text.replace( /^\uFEFF/, '' ), { skipEmptyLines: true } ).data;
}

async function expectLogin( wiki: Wiki, name: string, password: string ): Promise<void> {
	expect( await wiki.api().login( { name, password } ), name ).toMatchObject( { status: 'PASS' } );
}

/** Everything that the browser keeps for the wiki, and the names under which it keeps it. */
function kept( page: Page ): Promise<Record<string, string>> {
	return page.evaluate( async () => {
		const databases = await indexedDB.databases();
		const stored: string[] = [];
		for ( const { name = '' } of databases ) {
			const database = await new Promise<IDBDatabase>( ( resolve, reject ) => {
				const request = indexedDB.open( name );
				request.onsuccess = () => resolve( request.result );
				request.onerror = () => reject( new Error( name ) );
			} );
			for ( const store of database.objectStoreNames ) {
				stored.push( await new Promise<string>( ( resolve ) => {
					const request: IDBRequest<unknown[]> = database.transaction( store ).objectStore( store ).getAll();
					request.onsuccess = () => resolve( JSON.stringify( request.result ) );
				} ) );
			}
			database.close();
		}
		return {
			localStorage: JSON.stringify( { ...localStorage } ),
			sessionStorage: JSON.stringify( { ...sessionStorage } ),
			indexedDB: stored.join( '\n' ),
			cookie: document.cookie,
			history: JSON.stringify( [ location.href, document.referrer, history.state, window.name ] )
		};
	} );
}

test( 'Generated passwords: first the sheet, then the accounts, and a password nowhere else', async ( {
	version, wiki, mail, somebody, loggedIn
}, testInfo ) => {
	test.setTimeout( 120_000 );
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const said: string[] = [];
	page.context().on( 'console', ( line ) => said.push( line.text() ) );
	const visited: string[] = [];
	page.on( 'framenavigated', ( frame ) => visited.push( frame.url() ) );
	const requested: string[] = [];
	page.context().on( 'request', ( request ) => requested.push( request.url() ) );

	const guests = makeGuests( version === '1.43' ? 12 : 6 );
	// A real name that a spreadsheet would take for a formula
	const formula = '=HYPERLINK("http://127.0.0.1","Zoe")';
	const pasted = asSheet( guests ).replace( 'E-mail', 'E-mail\tReal name' )
		.replace( guests[ 1 ].email, `${ guests[ 1 ].email }\t"${ formula.replace( /"/g, '""' ) }"` );
	const dialog = await openList( wiki, page );
	await dialog.check( pasted, 'generate' );
	expect( await dialog.counts() ).toEqual( { ready: guests.length } );
	await expect( dialog.button( 'start' ) ).toHaveCount( 0 );
	await expect( dialog.root ).toContainText( message( 'problem-sheet' ) );

	const sheet = await dialog.save( 'save-sheet' );
	expect( traffic.creations, 'created before the sheet was saved' ).toEqual( [] );
	expect( sheet.name ).toMatch( /^127\.0\.0\.1-\d{4}-\d\d-\d\d-.+\.csv$/ );
	expect( [ ...sheet.bytes.subarray( 0, 3 ) ] ).toEqual( [ 0xEF, 0xBB, 0xBF ] );
	const [ headings = [], ...lines ] = readCsv( sheet );
	const [ nameColumn, passwordColumn ] = [ message( 'column-username' ), message( 'column-password' ) ].map( ( heading ) => headings.indexOf( heading ) );
	expect( lines.map( ( cells ) => cells[ nameColumn ] ) ).toEqual( guests.map( ( { username } ) => username ) );
	// No cell begins with what makes a formula of it.
	expect( lines.flat().filter( ( text ) => /^[=+\-@\t\r]/.test( text ) ) ).toEqual( [] );
	expect( lines[ 1 ].join() ).toContain( formula );
	const passwords = lines.map( ( cells ) => cells[ passwordColumn ] );
	expect( new Set( passwords ).size ).toBe( guests.length );
	for ( const password of passwords ) {
		expect( password ).toMatch( /^[a-km-zA-HJ-NP-Z2-9]{14}$/ );
	}

	// What is edited afterwards is not in the sheet: it has to be saved again.
	await dialog.edit( dialog.cell( dialog.row( guests[ 0 ].username ), 'realname' ), 'Zoe' );
	await dialog.checked();
	await expect( dialog.button( 'start' ) ).toHaveCount( 0 );
	const again = readCsv( await dialog.save( 'save-sheet' ) ).slice( 1 );
	expect( again.map( ( cells ) => cells[ passwordColumn ] ) ).toEqual( passwords );

	await dialog.start( guests.length );
	await dialog.finished();
	expect( await dialog.counts() ).toEqual( { created: guests.length } );
	expect( traffic.creations.map( ( { password } ) => password ) ).toEqual( passwords );
	for ( const place of [ 0, 1, guests.length - 1 ] ) {
		await expectLogin( wiki, guests[ place ].username, passwords[ place ] );
	}

	const results = await dialog.save( 'save-csv' );
	expect( readCsv( results ).slice( 1 ).map( ( cells ) => cells[ cells.length - 1 ] ) ).toEqual( guests.map( () => 'created' ) );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await dialog.button( 'copy-wikitext' ).click();
	await expect( dialog.root.getByRole( 'status' ).filter( { hasText: message( 'copied' ) } ) ).toBeVisible();
	const wikitext = await page.evaluate( () => navigator.clipboard.readText() );
	expect( wikitext.trim().split( /\r?\n/ ) ).toEqual( guests.map( ( { username } ) => `* [[User:${ username }]]` ) );

	await dialog.button( 'copy-names' ).click();
	const names = await page.evaluate( () => navigator.clipboard.readText() );
	expect( names.trim().split( /\r?\n/ ) ).toEqual( guests.map( ( { username } ) => username ) );

	const storage = await kept( page );
	const cookies = JSON.stringify( await page.context().cookies() );
	const places: Record<string, string> = {
		...storage, cookies, console: said.join( '\n' ), visited: visited.join( '\n' ), requested: requested.join( '\n' ),
		results: results.text, wikitext, mails: JSON.stringify( mail.messages() )
	};
	for ( const [ place, text ] of Object.entries( places ) ) {
		expect( passwords.filter( ( password ) => text.includes( password ) ), `passwords in ${ place }` ).toEqual( [] );
	}
	for ( const place of [ 'console', 'history', 'visited', 'requested', 'cookies', 'localStorage', 'indexedDB' ] ) {
		expect( guests.filter( ( { email } ) => places[ place ].includes( email ) ), `addresses in ${ place }` ).toEqual( [] );
	}

	// One slip for each person, and nothing else of the page
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await dialog.button( 'print-slips' ).click();
	await page.emulateMedia( { media: 'print' } );
	const slips = page.locator( '.accountcreator-slips section' );
	await expect( slips ).toHaveCount( guests.length );
	for ( const [ place, text ] of ( await slips.allInnerTexts() ).entries() ) {
		expect( text ).toContain( guests[ place ].username );
		expect( text ).toContain( passwords[ place ] );
		expect( text ).toContain( `${ wiki.url }/wiki/Special:UserLogin` );
	}
	expect( await readCode( slips.first().locator( '.accountcreator-slip-code' ) ) ).toBe( `${ wiki.url }/wiki/Special:UserLogin` );
	await expect( dialog.root ).toBeHidden();
	const [ first, second ] = await Promise.all( [ slips.nth( 0 ).boundingBox(), slips.nth( 1 ).boundingBox() ] );
	expect( second?.y ).toBe( first?.y );
	await page.screenshot( { path: testInfo.outputPath( 'slips.png' ), fullPage: true } );
	for ( const [ format, width ] of [ [ 'A4', 595 ], [ 'Letter', 612 ] ] as const ) {
		// The slips go with the end of the printing.
		if ( await slips.count() === 0 ) {
			await dialog.button( 'print-slips' ).click();
		}
		const path = testInfo.outputPath( `slips-${ format }.pdf` );
		// The headings come along as a table of contents, which can be read without the fonts.
		const pdf = ( await page.pdf( { path, format, outline: true, tagged: true } ) ).toString( 'latin1' );
		const titles = [ ...pdf.matchAll( /\/Title \(([^)]*)\)/g ) ].map( ( [ , title ] ) => title );
		expect( titles.filter( ( title ) => title.startsWith( message( 'slip-username' ) ) ), format )
			.toEqual( guests.map( ( { username } ) => `${ message( 'slip-username' ) } ${ username }` ) );
		const pages = [ ...pdf.matchAll( /\/MediaBox \[0 0 ([\d.]+)/g ) ].map( ( [ , pageWidth ] ) => Number( pageWidth ) );
		// Two stand beside each other, and six fit on a page at least, none of them cut in two.
		expect( pages.length, format ).toBeGreaterThan( 0 );
		expect( pages.length, format ).toBeLessThanOrEqual( Math.ceil( guests.length / 6 ) );
		expect( Math.abs( pages[ 0 ] - width ), format ).toBeLessThanOrEqual( 1 );
	}
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	await page.emulateMedia( { media: 'screen' } );
	await expect( slips ).toHaveCount( 0 );
	await dialog.expectView( 'results' );
} );

test( 'A column with passwords is taken as it is, and a mailed one is on no slip', async ( {
	wiki, somebody, loggedIn
} ) => {
	const page = await loggedIn( await somebody() );
	const [ typed, mailed ] = makeGuests( 2 );
	const dialog = await openList( wiki, page );
	await dialog.check( [
		'Username,E-mail,Password,Way', `${ typed.username },,"typed, by a friend",type`, `${ mailed.username },${ mailed.email },,mail`
	].join( '\n' ) );
	expect( await dialog.counts() ).toEqual( { ready: 2 } );
	await dialog.start( 2 );
	await dialog.finished();
	await expectLogin( wiki, typed.username, 'typed, by a friend' );
	expect( await wiki.creationLog( mailed.username ) ).toMatchObject( { action: 'byemail' } );
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await dialog.button( 'print-slips' ).click();
	await page.emulateMedia( { media: 'print' } );
	const slips = page.locator( '.accountcreator-slips section' );
	await expect( slips.first() ).toContainText( 'typed, by a friend' );
	await expect( slips.last() ).toContainText( message( 'slip-mailed' ) );
} );
