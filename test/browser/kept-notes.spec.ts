import type { Page } from '@playwright/test';
import { openDialog } from './dialog';
import { expect, test, type Person, type Wiki } from './fixtures';
import { holdAfter } from './hold';
import { expectNoHostility, forgetHostility, hostileStrings, plantHole, watchForHostility } from './hostility';
import { HARMFUL, INHERITED } from './hostile-wiki';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests, type Guest } from './list-people';
import { message } from './messages';

/** What is kept of lists in this tab, by its keys. */
function notes( page: Page ): Promise<Record<string, string>> {
	return page.evaluate( () => Object.fromEntries(
		Object.entries( sessionStorage ).filter( ( [ key ] ) => key.startsWith( 'accountCreator' ) )
	) as Record<string, string> );
}

/** A list that breaks off after its first account, with the dialog open anew. */
async function breakOff( wiki: Wiki, page: Page ): Promise<{ list: ListDialog; guests: Guest[] }> {
	const guests = makeGuests( 3 );
	const list = await openList( wiki, page );
	await list.check( asSheet( guests ) );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 3 );
	await ( await held ).fetch();
	release();
	await page.reload();
	await expect( list.button( 'resume' ) ).toBeVisible();
	return { list, guests };
}

test( 'Notes of a list are offered for a day, and then gone', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const { list, guests } = await breakOff( wiki, page );
	const kept = JSON.stringify( await notes( page ) );
	expect( kept ).toContain( guests[ 2 ].username );
	expect( kept ).toContain( guests[ 2 ].email );
	// 23 hours after, and then 25.
	for ( const [ hours, isOffered ] of [ [ 23, true ], [ 2, false ] ] as const ) {
		await page.addInitScript( ( milliseconds ) => {
			const { now } = Date;
			Date.now = () => now() + milliseconds;
		}, hours * 3600_000 );
		const dialog = await openDialog( wiki, page );
		await expect( dialog.root.getByText( message( 'broken-off-here' ) ) ).toHaveCount( isOffered ? 1 : 0 );
		expect( Object.keys( await notes( page ) ).length > 0, `after ${ hours } hours more` ).toBe( isOffered );
	}
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } ) );
	await expect( list.text ).toBeVisible();
	await expect( list.button( 'resume' ) ).toHaveCount( 0 );
} );

/**
 * Has the wiki be another one of its origin from now on; '': itself. Its scripts say which one it is, and each wiki of
 * an origin keeps them in a store of its own (core's StartUpModule::getStoreKey()).
 */
async function disguise( page: Page, prefix: string ): Promise<void> {
	await page.unroute( '**/load.php**' );
	await page.route( '**/load.php**', async ( route ) => {
		const response = await route.fetch();
		const body = ( await response.text() ).replace( /("wgWikiID":\s*"|MediaWikiModuleStore:)/g, `$1${ prefix }` );
		await route.fulfill( { response, body, headers: { ...response.headers(), 'cache-control': 'no-store' } } );
	} );
}

const wikiId = ( page: Page ): Promise<string> => page.evaluate( () => String( mw.config.get( 'wgWikiID' ) ) );

test( 'Two wikis of one origin do not see each other’s lists', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const here = await breakOff( wiki, page );
	const id = await wikiId( page );
	await disguise( page, 'other-' );
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } ) );
	await expect( here.list.text ).toBeVisible();
	expect( await wikiId( page ) ).toBe( `other-${ id }` );
	await expect( here.list.button( 'resume' ) ).toHaveCount( 0 );
	expect( await page.locator( 'html' ).innerHTML() ).not.toContain( here.guests[ 0 ].username );
	// A list of its own breaks off there as well; both are kept beside each other.
	const there = await breakOff( wiki, page );
	const kept = await notes( page );
	expect( Object.keys( kept ).filter( ( key ) => key.endsWith( ' list' ) ) ).toHaveLength( 2 );
	await there.list.button( 'resume' ).click();
	await there.list.expectView( 'results' );
	expect( await there.list.usernames() ).toEqual( there.guests.map( ( { username } ) => username ) );

	await disguise( page, '' );
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } ) );
	await here.list.button( 'resume' ).click();
	await here.list.expectView( 'results' );
	expect( await here.list.usernames() ).toEqual( here.guests.map( ( { username } ) => username ) );
} );

test( 'Two wikis of one origin create lists at the same time, each in a session of its own', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const list = await openList( wiki, page );
	await list.check( asSheet( makeGuests( 2 ) ) );
	const { held, release } = await holdAfter( list, 1 );
	await list.start( 2 );
	const route = await held;
	const otherPage = await page.context().newPage();
	await disguise( otherPage, 'other-' );
	const other = await openList( wiki, otherPage );
	expect( await wikiId( otherPage ) ).toBe( `other-${ await wikiId( page ) }` );
	await other.check( asSheet( makeGuests( 2 ) ) );
	await other.start( 2 );
	await other.finished();
	expect( await other.counts() ).toEqual( { created: 2 } );
	await list.expectView( 'run' );
	release();
	await route.fallback();
	await list.finished();
	expect( await list.counts() ).toEqual( { created: 2 } );
} );

test.describe( 'Discard clears the notes', () => {
	const PEOPLE: Record<string, Partial<Person>> = {
		'of an event coordinator': {}, 'of an administrator': { groups: [ 'sysop' ] }, 'of somebody without groups': { groups: [] }
	};
	for ( const [ who, changes ] of Object.entries( PEOPLE ) ) {
		test( who, async ( { wiki, somebody, loggedIn } ) => {
			const page = await loggedIn( await somebody( changes ), { scenario: { captcha: false } } );
			const { list } = await breakOff( wiki, page );
			const forget = list.root.locator( '[data-accountcreator-action=forget]' );
			await forget.click();
			await page.locator( '.accountcreator-question [data-accountcreator-action=stay]' ).click();
			await expect( list.button( 'resume' ) ).toBeVisible();
			expect( await notes( page ) ).not.toEqual( {} );
			await forget.click();
			await page.locator( '.accountcreator-question [data-accountcreator-action=confirm]' ).click();
			await expect( list.button( 'resume' ) ).toHaveCount( 0 );
			expect( await notes( page ) ).toEqual( {} );
			await page.reload();
			await expect( list.text ).toBeVisible();
			await expect( list.button( 'resume' ) ).toHaveCount( 0 );
		} );
	}

	test( 'and so does logging out @1.39', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const { list, guests } = await breakOff( wiki, page );
		expect( JSON.stringify( await notes( page ) ) ).toContain( guests[ 2 ].email );
		await list.button( 'close' ).click();
		await page.locator( '#pt-logout a' ).first().dispatchEvent( 'click' );
		await expect( page.locator( '#pt-logout' ) ).toHaveCount( 0 );
		await page.waitForLoadState();
		expect( await notes( page ) ).toEqual( {} );
	} );

	test( 'that cannot be read', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const { list } = await breakOff( wiki, page );
		await page.evaluate( () => {
			const key = Object.keys( sessionStorage ).find( ( each ) => each.startsWith( 'accountCreator' ) && each.endsWith( ' list' ) );
			sessionStorage.setItem( String( key ), '{"no":"list"' );
		} );
		await page.reload();
		await expect( list.root ).toContainText( message( 'broken-off-unreadable' ) );
		// Nobody can say whose they are, so that nobody else is to find them.
		expect( Object.values( await notes( page ) ) ).toEqual( [ 'null' ] );
		await list.root.locator( '[data-accountcreator-action=forget]' ).click();
		await expect( list.root ).not.toContainText( message( 'broken-off-unreadable' ) );
		expect( await notes( page ) ).toEqual( {} );
	} );
} );

test.describe( 'Notes in which somebody has meddled, read back', () => {
	const STRINGS = [ ...hostileStrings, ...HARMFUL ];

	/** Puts the text in the place of each text of the notes but who and what they are for. */
	function meddle( kept: Record<string, string>, text: string ): Record<string, string> {
		const change = ( value: unknown ): unknown => Array.isArray( value ) ? value.map( change ) :
			typeof value === 'string' && value.length > 1 ? text : value;
		return Object.fromEntries( Object.entries( kept ).map( ( [ key, written ] ) => {
			const value = JSON.parse( written ) as unknown[];
			const changed = value.map( change );
			if ( key.endsWith( ' list' ) ) {
				// version, person, time, mode, reason, ids, owner
				[ 0, 1, 2, 3, 5, 6 ].forEach( ( place ) => {
					changed[ place ] = value[ place ];
				} );
			}
			return [ key, JSON.stringify( changed ) ];
		} ) );
	}

	/** Two accounts created, one refused with the wiki's words: nothing is in doubt, and the notes stay. */
	async function withRefusal( wiki: Wiki, page: Page ): Promise<ListDialog> {
		const guests = makeGuests( 3 );
		const list = await openList( wiki, page );
		await list.check( asSheet( guests ) );
		await wiki.makePerson( { name: guests[ 1 ].username, password: 'somebody else altogether' } );
		await list.start( 3 );
		await list.finished();
		expect( await list.counts() ).toEqual( { created: 2, refused: 1 } );
		await page.reload();
		return list;
	}

	async function readBack(
		page: Page, list: ListDialog, kept: Record<string, string>, text: string
	): Promise<string> {
		await page.evaluate( ( json ) => {
			for ( const [ key, value ] of Object.entries( JSON.parse( json ) as Record<string, string> ) ) {
				sessionStorage.setItem( key, value );
			}
		}, JSON.stringify( meddle( kept, text ) ) );
		await page.reload();
		await expect( list.root.locator( '[data-accountcreator-action=forget]' ) ).toBeVisible();
		if ( await list.button( 'resume' ).count() === 0 ) {
			return 'unreadable';
		}
		await list.button( 'resume' ).click();
		await list.expectView( 'results' );
		return 'shown';
	}

	test( 'do nothing, and a hole would be found', async ( { wiki, somebody, loggedIn } ) => {
		test.setTimeout( 240_000 );
		const page = await loggedIn( await somebody() );
		const list = await withRefusal( wiki, page );
		const kept = await notes( page );
		const strange = watchForHostility( page, wiki );
		// All of the strings are read back by the list of hostile-list.spec.ts; here, each kind of them in every place.
		const some = STRINGS.filter( ( text, index ) => index % 6 === 0 || INHERITED.includes( text ) );
		const ends: Record<string, number> = {};
		for ( const text of some ) {
			const end = await readBack( page, list, kept, text );
			ends[ end ] = ( ends[ end ] ?? 0 ) + 1;
			await test.step( text.slice( 0, 60 ), () => expectNoHostility( page, strange ) );
		}
		expect( ends.shown ).toBe( some.length );
		console.log( `Notes read back: ${ some.length } texts × ${ Object.keys( kept ).length } notes: ${ JSON.stringify( ends ) }` );

		await plantHole( page );
		await readBack( page, list, kept, hostileStrings[ 1 ] ?? '' );
		await expect( expectNoHostility( page, strange ) ).rejects.toThrow( /hostile|something ran/ );
		await forgetHostility( page );
	} );
} );
