import type { Page } from '@playwright/test';
import { answerTo } from './conversation';
import { openDialog, type Dialog } from './dialog';
import { expect, logIn, test, type Wiki } from './fixtures';
import { openList } from './list-dialog';
import { makeGuests } from './list-people';
import { message } from './messages';

/** Where in a browser the next person could find something. */
type Places = Record<string, string>;

/**
 * An address within an address within a page is written with %, and each time once more: here are all the forms that a
 * text may have come from.
 */
function decoded( content: string ): string {
	const forms = [ content ];
	for ( let times = 0; times < 4; times++ ) {
		forms.push( forms[ times ]?.replace( /\+/g, ' ' ).replace( /(?:%[0-9a-f]{2})+/gi, ( bytes ) => (
			Buffer.from( bytes.replaceAll( '%', '' ), 'hex' ).toString()
		) ) ?? '' );
	}
	return forms.join( '\n' );
}

/** Notes what a page says and where it goes, from now on. */
class Trail {
	private readonly said: string[] = [];
	private readonly visited: string[] = [];

	public constructor( public readonly page: Page ) {
		page.context().on( 'console', ( line ) => this.said.push( line.text() ) );
		page.on( 'framenavigated', ( frame ) => this.visited.push( frame.url() ) );
	}

	public async places(): Promise<Places> {
		const inPage = await this.page.evaluate( async () => {
			const held = Array.from( document.querySelectorAll<HTMLInputElement>( 'input, textarea, select' ) ).map( ( { value } ) => value );
			return {
				page: document.documentElement.outerHTML,
				values: held.join( '\n' ),
				title: document.title,
				sessionStorage: JSON.stringify( { ...sessionStorage } ),
				localStorage: JSON.stringify( { ...localStorage } ),
				cookie: document.cookie,
				history: JSON.stringify( [ location.href, document.referrer, history.state, window.name ] ),
				clipboard: await navigator.clipboard.readText().catch( () => '' )
			};
		} );
		// Where it was when it was opened is gone from the history with replaceState(), which tells of no navigation.
		return { ...inPage, console: this.said.join( '\n' ), visited: this.visited.slice( 1 ).join( '\n' ) };
	}

	/** Which of the texts are found, and where. */
	public async find( texts: readonly string[] ): Promise<string[]> {
		return Object.entries( await this.places() ).map( ( [ place, content ] ) => (
			[ place, decoded( content ) ] as const
		) ).flatMap( ( [ place, content ] ) => (
			texts.filter( ( text ) => content.includes( text ) ).map( ( text ) => `${ text } in ${ place }` )
		) );
	}
}

/** Which of the texts stand in an attribute, from where page savers, style sheets and extensions read them. */
function inAttributes( page: Page, texts: readonly string[] ): Promise<string[]> {
	return page.evaluate( ( wanted ) => Array.from( document.querySelectorAll( '*' ) ).flatMap( ( element ) => (
		Array.from( element.attributes )
			.filter( ( { value } ) => wanted.some( ( text ) => value.includes( text ) ) )
			.map( ( { name } ) => `${ element.tagName } ${ name }` )
	) ), texts );
}

async function close( dialog: Dialog, loses: boolean ): Promise<void> {
	await dialog.button( 'close' ).click();
	if ( loses ) {
		await answerTo( dialog, 'close-anyway' ).click();
	}
	await expect( dialog.root ).toBeHidden();
}

async function reopen( page: Page ): Promise<void> {
	// By keyboard: the skin moves its menus about while it loads, and a click may miss.
	const link = page.locator( '#t-accountcreator a' );
	await link.focus();
	await expect( link ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await page.waitForFunction( () => 'mw' in window && mw.libs.accountCreator );
	await expect( page.locator( '.accountcreator-dialog' ) ).toBeVisible();
	await expect( page.locator( '.accountcreator-dialog' ).locator( '[name=username], [data-accountcreator-row]' ).first() ).toBeVisible();
}

async function logOut( wiki: Wiki, page: Page ): Promise<void> {
	await page.goto( wiki.pageUrl( 'Special:UserLogout' ) );
	await page.locator( '#mw-content-text form button, #mw-content-text form input[type=submit]' ).first().click();
	await page.waitForFunction( () => 'mw' in window && mw.config.get( 'wgUserName' ) === null );
}

test( 'Of accounts that are made, no password, address or real name is left in the browser @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const trail = new Trail( page );
	const secrets: string[] = [];
	let checked = 0;
	const expectNothing = async ( when: string, also: readonly string[] = [] ): Promise<void> => {
		expect( await trail.find( [ ...secrets, ...also ] ), when ).toEqual( [] );
		checked += secrets.length + also.length;
	};

	// One, with a password that is made here; filled in by a link.
	const one = [ `${ freshName().replace( / /g, '.' ) }@example.org`, `Real ${ freshName() }` ];
	const names = [ freshName() ];
	const dialog = await openDialog( wiki, page, { wpName: names[ 0 ], email: one[ 0 ], realname: one[ 1 ] } );
	await dialog.mode( 'generate' ).check();
	await dialog.create();
	await dialog.expectCreated( names[ 0 ] );
	const password = await dialog.shownPassword.inputValue();
	expect( password ).toMatch( /^\w{14}$/ );
	// Shown once, and found by who looks for it.
	expect( await trail.find( [ password ] ) ).not.toEqual( [] );
	expect( await inAttributes( page, [ password ] ) ).toEqual( [] );
	secrets.push( password, ...one );
	await close( dialog, true );
	await expectNothing( 'one, made here, closed' );
	await reopen( page );
	await expectNothing( 'one, made here, opened again' );

	// One, with a password that was typed.
	names.push( freshName() );
	const typed = `typed by ${ freshName() }`;
	const two = [ `${ freshName().replace( / /g, '.' ) }@example.org`, `Real ${ freshName() }` ];
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( {
		username: names[ 1 ], password: typed, retype: typed, email: two[ 0 ], realname: two[ 1 ]
	} );
	expect( await trail.find( two ) ).not.toEqual( [] );
	expect( await inAttributes( page, [ typed ] ) ).toEqual( [] );
	await dialog.create();
	await dialog.expectCreated( names[ 1 ] );
	secrets.push( typed, ...two );
	await close( dialog, false );
	await expectNothing( 'one, typed, closed' );

	// A list with passwords that are made here, and its slips.
	const guests = makeGuests( 3 );
	names.push( ...guests.map( ( { username } ) => username ) );
	const realNames = guests.map( ( { email } ) => `Real of ${ email.split( '@' )[ 0 ] }` );
	const list = await openList( wiki, page );
	await list.check( [ 'Username,E-mail,Real name', ...guests.map( ( { username, email }, index ) => (
		`${ username },${ email },${ realNames[ index ] }`
	) ) ].join( '\n' ), 'generate' );
	const sheet = await list.save( 'save-sheet' );
	const passwords = guests.map( ( { username } ) => (
		new RegExp( `^${ username },[^,]*,[^,]*,([^,]*),`, 'm' ).exec( sheet.text )?.[ 1 ] ?? ''
	) );
	expect( new Set( passwords ).size ).toBe( 3 );
	expect( passwords ).not.toContain( '' );
	expect( await inAttributes( page, passwords ) ).toEqual( [] );
	await list.start( 3 );
	await list.finished();
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await list.button( 'print-slips' ).click();
	await expect( page.locator( '.accountcreator-slips section' ) ).toHaveCount( 3 );
	for ( const secret of [ ...passwords, ...guests.map( ( { email } ) => email ), ...realNames ] ) {
		expect( await trail.find( [ secret ] ), secret ).not.toEqual( [] );
		secrets.push( secret );
	}
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	// Until it is closed, the results are in sight; in the notes for a reload there is no more than the names.
	const { sessionStorage: notes } = await trail.places();
	expect( notes ).toContain( guests[ 0 ].username );
	expect( secrets.filter( ( secret ) => notes.includes( secret ) ) ).toEqual( [] );
	await list.button( 'close' ).click();
	await expect( list.root ).toBeHidden();
	await expectNothing( 'list, closed', guests.map( ( { username } ) => username ) );

	// Who opens it again in the same page finds the results, and who wants slips gives the sheet back.
	await page.locator( '#t-accountcreator a' ).press( 'Enter' );
	await list.expectView( 'results' );
	await expect( list.rows ).toHaveCount( 3 );
	expect( await trail.find( passwords ) ).toEqual( [] );
	await page.getByLabel( message( 'open-sheet' ) ).setInputFiles( sheet.path );
	await list.button( 'print-slips' ).click();
	await expect( page.locator( '.accountcreator-slips' ) ).toContainText( passwords[ 2 ] );
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	await list.button( 'close' ).click();
	await expect( list.root ).toBeHidden();
	await expectNothing( 'list, closed once more', guests.map( ( { username } ) => username ) );

	// The next person in the same tab.
	await logOut( wiki, page );
	await expectNothing( 'logged out' );
	await page.context().clearCookies();
	await logIn( wiki, page, await somebody() );
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await reopen( page );
	// Names are public; that this browser knows them is not.
	await expectNothing( 'somebody else is logged in', names );
	console.log( `Nothing left: ${ secrets.length } secrets, ${ Object.keys( await trail.places() ).length } places, ${ checked } checks` );
} );

// Whoever finds nothing has to show that something would be found.
test( 'What is left somewhere is found there', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const trail = new Trail( page );
	await openDialog( wiki, page );
	expect( await trail.find( [ 'leftover', 'left@example.org' ] ) ).toEqual( [] );
	await page.evaluate( () => document.body.append( Object.assign( document.createElement( 'a' ), {
		href: '?returntoquery=x%3Dleft%252540example.org'
	} ) ) );
	expect( await trail.find( [ 'left@example.org' ] ) ).toEqual( [ 'left@example.org in page' ] );
	expect( await inAttributes( page, [ 'left%252540example.org' ] ) ).toEqual( [ 'A href' ] );
	for ( const [ place, plant ] of Object.entries( {
		page: 'document.body.append( Object.assign( document.createElement( "i" ), { hidden: true, title: "leftover" } ) )',
		values: 'document.body.append( Object.assign( document.createElement( "input" ), { type: "hidden", id: "planted" } ) ); planted.value = "leftover"',
		title: 'document.title = "leftover"',
		sessionStorage: 'sessionStorage.setItem( "x", "leftover" )',
		localStorage: 'localStorage.setItem( "x", "leftover" )',
		cookie: 'document.cookie = "x=leftover"',
		history: 'history.replaceState( { x: "leftover" }, "" )',
		clipboard: 'navigator.clipboard.writeText( "leftover" )',
		console: 'console.log( "leftover" )',
		visited: 'location.hash = "leftover"'
	} ) ) {
		await page.evaluate( `( async () => { await ( ${ plant.split( '; ' ).join( ', ' ) } ); } )()` );
		await expect.poll( () => trail.find( [ 'leftover' ] ), place ).toContain( `leftover in ${ place }` );
	}
} );
