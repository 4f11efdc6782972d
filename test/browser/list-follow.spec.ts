import type { Page } from '@playwright/test';
import { findCut } from './cut';
import { expect, test, type Wiki } from './fixtures';
import { holdAfter } from './hold';
import { openList, type ListDialog } from './list-dialog';
import { makeGuests, type Guest } from './list-people';
import { look } from './look';
import { message } from './messages';

type Step = 'welcome' | 'groups' | 'participants';

const SITE = 'MediaWiki:Gadget-AccountCreator-presets.json';
const OPEN = { captcha: false } as const;

interface Revision {
	comment: string;
	user: string;
	content: string;
}

interface ReadPage {
	query: { pages: Array<{ missing?: boolean; revisions?: Revision[] }> };
}

/** The revisions of a page, the newest first. */
async function revisionsOf( wiki: Wiki, title: string ): Promise<Revision[]> {
	const session = await wiki.administrator();
	const { query } = await session.get( {
		action: 'query', titles: title, prop: 'revisions', rvprop: [ 'comment', 'user', 'content' ], rvlimit: 50, formatversion: 2
	} ) as ReadPage;
	return query.pages[ 0 ]?.revisions ?? [];
}

async function groupsOf( wiki: Wiki, name: string ): Promise<Array<{ group: string; expiry: string }>> {
	const session = await wiki.administrator();
	const { query } = await session.get( {
		action: 'query', list: 'users', ususers: name, usprop: 'groupmemberships', formatversion: 2
	} ) as { query: { users: Array<{ groupmemberships: Array<{ group: string; expiry: string }> }> } };
	return query.users[ 0 ]?.groupmemberships ?? [];
}

async function protect( wiki: Wiki, title: string, level: 'create' | 'edit' ): Promise<void> {
	const session = await wiki.administrator();
	await session.post( { action: 'protect', title, protections: `${ level }=sysop`, token: await session.token() } );
}

const asText = ( guests: readonly Guest[] ): string => guests.map( ( { username, email } ) => `${ username },${ email }` ).join( '\n' );
const action = ( { root }: ListDialog, name: string ): ReturnType<ListDialog[ 'input' ]> => (
	root.locator( `[data-accountcreator-action="${ name }"]` ).filter( { visible: true } )
);
const chosen = ( dialog: ListDialog, step: Step ): ReturnType<ListDialog[ 'input' ]> => dialog.root.locator( `[name=follow][value=${ step }]` );
const inRow = ( dialog: ListDialog, { username }: Guest, step: Step ): ReturnType<ListDialog[ 'input' ]> => (
	dialog.row( username ).locator( `[data-accountcreator-follow=${ step }]` )
);

async function expectStep( dialog: ListDialog, guest: Guest, step: Step, state: string ): Promise<void> {
	await expect( inRow( dialog, guest, step ), `${ step } of ${ guest.username }` ).toHaveAttribute( 'data-state', state, { timeout: 30_000 } );
}

async function eventPage( wiki: Wiki, title: string, names: readonly string[] = [] ): Promise<void> {
	await wiki.savePage( title, [
		'Welcome!', '== Programme ==', '* Writing', '== Participants ==', ...names.map( ( name ) => `* {{u|${ name }}}` ), '', '== See also ==', '* Nothing'
	].join( '\n' ) );
}

/** The names in the section of the participants, in their order. */
async function participants( wiki: Wiki, title: string ): Promise<string[]> {
	const [ { content } = { content: '' } ] = await revisionsOf( wiki, title );
	const [ , section = '' ] = /== Participants ==\n([\s\S]*?)\n== See also ==/.exec( content ) ?? [];
	return Array.from( section.matchAll( /^\* \{\{u\|(.+)\}\}$/gm ), ( [ , name = '' ] ) => name );
}

async function plan( dialog: ListDialog, title: string, steps: readonly Step[] ): Promise<void> {
	await action( dialog, 'follow' ).click();
	await dialog.input( 'followpage' ).fill( title );
	await dialog.input( 'followpage' ).press( 'Tab' );
	for ( const step of steps ) {
		await chosen( dialog, step ).check();
		if ( step === 'groups' ) {
			// What the wiki says of groups makes room for itself: the next box is pressed where it is then.
			await dialog.root.locator( '[name=group]' ).first().waitFor();
		}
	}
	if ( steps.includes( 'participants' ) ) {
		await dialog.input( 'participantsection' ).selectOption( 'Participants' );
		await dialog.input( 'participantline' ).fill( '* {{u|$1}}' );
	}
}

async function reloaded( wiki: Wiki, page: Page ): Promise<ListDialog> {
	const dialog = await openList( wiki, page );
	await dialog.button( 'resume' ).click();
	await dialog.finished();
	return dialog;
}

test( 'A welcome, groups and the page of the event follow a list, each told of in its row and above the table @1.39', async ( {
	wiki, somebody, loggedIn, freshName
}, testInfo ) => {
	test.setTimeout( 180_000 );
	const title = `Project:Day ${ freshName() }`;
	const [ greeted, ...guests ] = makeGuests( 4 );
	await eventPage( wiki, title, [ 'Somebody Else' ] );
	const helper = await somebody( { groups: [ 'organizer' ] } );
	const page = await loggedIn( helper, { scenario: OPEN } );
	const dialog = await openList( wiki, page );
	// Nothing of it is there before somebody wants it.
	await expect( dialog.input( 'followpage' ) ).toHaveCount( 0 );
	await plan( dialog, title, [ 'welcome', 'groups', 'participants' ] );
	await dialog.input( 'welcometext' ).fill( '== Hello ==\nI am $1, see [[$2]]. \'\'\'Welcome\'\'\', {{subst:BASEPAGENAME}}! ~~~~' );
	await action( dialog, 'preview' ).click();
	const preview = dialog.root.locator( '.accountcreator-preview' );
	await expect( preview.locator( 'b' ) ).toHaveText( 'Welcome' );
	await expect( preview ).toContainText( helper.name );
	await expect( dialog.root.locator( '[name=group]:checked' ) ).toHaveValue( 'confirmed' );
	await dialog.input( 'groupdays' ).fill( '3' );
	await dialog.input( 'groupdays' ).press( 'Tab' );

	await dialog.check( asText( [ greeted, ...guests ] ) );
	const report = dialog.root.locator( '.accountcreator-follow-report' );
	await expect( report ).toContainText( message( 'follow-plan-welcome' ) );
	await expect( report ).toContainText( title );
	// Who was there first, e.g. the extension NewUserMessage, has greeted already.
	await wiki.savePage( `User talk:${ greeted.username }`, 'Hello by somebody else' );
	await dialog.start( 4 );
	await dialog.finished( 90_000 );
	await expect( report.locator( '.accountcreator-addition ins' ) ).toHaveCount( 4, { timeout: 30_000 } );
	for ( const guest of guests ) {
		await expectStep( dialog, guest, 'welcome', 'done' );
		await expectStep( dialog, guest, 'groups', 'done' );
	}
	await expectStep( dialog, greeted, 'welcome', 'hasPage' );
	await expect( inRow( dialog, greeted, 'welcome' ) ).toContainText( message( 'follow-has-page' ) );
	await expect( report.locator( '[data-accountcreator-follow=welcome]' ) ).toContainText( message( 'follow-count-has-page', '1' ) );
	expect( await participants( wiki, title ) ).toEqual( [ 'Somebody Else' ] );
	await page.screenshot( { path: testInfo.outputPath( 'addition.png' ) } );
	await action( dialog, 'save-participants' ).click();
	await expectStep( dialog, greeted, 'participants', 'done' );
	expect( await participants( wiki, title ) ).toEqual( [ 'Somebody Else', greeted.username, ...guests.map( ( { username } ) => username ) ] );

	const [ first ] = guests;
	const [ talk ] = await revisionsOf( wiki, `User talk:${ first.username }` );
	expect( talk ).toMatchObject( { user: helper.name, comment: message( 'follow-summary-welcome' ) } );
	expect( talk?.content ).toContain( `I am ${ helper.name }, see [[${ title }]]. '''Welcome''', ${ first.username }!` );
	expect( ( await revisionsOf( wiki, `User talk:${ greeted.username }` ) ).map( ( { content } ) => content ) ).toEqual( [ 'Hello by somebody else' ] );
	const [ membership ] = await groupsOf( wiki, first.username );
	expect( membership?.group ).toBe( 'confirmed' );
	const days = ( Date.parse( membership?.expiry ?? '' ) - Date.now() ) / 86400000;
	expect( Math.round( days ) ).toBe( 3 );
	const file = await dialog.save( 'save-csv' );
	expect( file.text.split( '\r\n' )[ 0 ] ).toContain( message( 'follow-step-participants' ) );
	expect( file.text ).toContain( message( 'follow-has-page' ) );
} );

test( 'A preset does all of it; failures are told of, and after a reload and with the same list again nothing is done twice @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	test.setTimeout( 300_000 );
	const title = `Project:Day ${ freshName() }`;
	const guests = makeGuests( 30 );
	await eventPage( wiki, title );
	await wiki.savePage( SITE, JSON.stringify( { presets: [ {
		name: 'Day', reason: 'Writing day', eventPage: title, welcome: { text: 'Hello from $1 ~~~~', summary: 'Greetings' },
		groups: { names: [ 'confirmed', 'sysop' ], days: 2 }, participants: { section: 'Participants', line: '* {{u|$1}}' }
	} ] } ) );
	try {
		const [ locked ] = guests;
		await protect( wiki, `User talk:${ locked.username }`, 'create' );
		// Who may put people in the group `confirmed` alone.
		const page = await loggedIn( await somebody( { groups: [ 'organizer' ] } ), { scenario: OPEN, isHasty: true } );
		let dialog = await openList( wiki, page, { preset: 'Day' } );
		await expect( dialog.input( 'reason' ) ).toHaveValue( 'Writing day' );
		await expect( chosen( dialog, 'groups' ) ).toBeChecked();
		await expect( dialog.root ).toContainText( message( 'follow-not-allowed', 'sysop' ) );
		await dialog.check( asText( guests ) );
		const report = dialog.root.locator( '.accountcreator-follow-report' );
		await expect( report ).toContainText( message( 'follow-not-allowed', 'sysop' ) );
		// The plan names what is done, and no more.
		await expect( report.locator( '[data-accountcreator-follow=groups]' ) ).not.toContainText( /sysop|Administrators/ );
		const { held, release } = await holdAfter( dialog, 12 );
		await dialog.start( 30 );
		await held;
		release();
		// In the middle of the creation, and of what follows
		dialog = await reloaded( wiki, page );
		await dialog.button( 'resume' ).click();
		await expectStep( dialog, guests[ 3 ], 'welcome', 'done' );
		dialog = await reloaded( wiki, page );
		await action( dialog, 'follow-up' ).click();
		await expect( dialog.root.locator( '.accountcreator-addition ins' ) ).toHaveCount( 30, { timeout: 90_000 } );
		await expectStep( dialog, locked, 'welcome', 'failed' );
		await expectStep( dialog, guests[ 3 ], 'welcome', 'done' );
		for ( const guest of guests ) {
			await dialog.expectState( guest.username, 'created' );
			await expect( inRow( dialog, guest, 'groups' ) ).toHaveAttribute( 'data-state', /done|already/ );
			expect( ( await groupsOf( wiki, guest.username ) ).map( ( { group } ) => group ) ).toEqual( [ 'confirmed' ] );
		}
		await expect( report ).toContainText( message( 'follow-not-allowed', 'sysop' ) );
		await action( dialog, 'save-participants' ).click();
		await expectStep( dialog, guests[ 29 ], 'participants', 'done' );

		const again = await loggedIn( await somebody( { groups: [ 'organizer' ] } ), { scenario: OPEN } );
		dialog = await openList( wiki, again, { preset: 'Day' } );
		await dialog.check( asText( guests ) );
		expect( await dialog.counts() ).toEqual( { already: 30 } );
		await action( dialog, 'follow-up' ).click();
		await expect( dialog.root.locator( '.accountcreator-follow-report' ) ).toContainText( message( 'follow-all-there', title ), { timeout: 60_000 } );
		// Another organizer made the page, as far as this one can tell.
		await expectStep( dialog, guests[ 5 ], 'welcome', 'hasPage' );
		expect( await participants( wiki, title ) ).toEqual( guests.map( ( { username } ) => username ) );
		expect( await revisionsOf( wiki, title ) ).toHaveLength( 2 );
		for ( const { username } of guests.slice( 1 ) ) {
			expect( await revisionsOf( wiki, `User talk:${ username }` ), username ).toHaveLength( 1 );
		}
		expect( await revisionsOf( wiki, `User talk:${ locked.username }` ) ).toEqual( [] );
	} finally {
		await wiki.savePage( SITE, '{}' );
	}
} );

test( 'Two organizers add to the same page at once, and nobody is lost @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	test.setTimeout( 180_000 );
	const title = `Project:Day ${ freshName() }`;
	await eventPage( wiki, title, [ 'Somebody Else' ] );
	const guests = makeGuests( 8 );
	const halves = [ guests.slice( 0, 5 ), guests.slice( 4 ) ];
	const dialogs: ListDialog[] = [];
	for ( const half of halves ) {
		const dialog = await openList( wiki, await loggedIn( await somebody(), { scenario: OPEN } ) );
		await plan( dialog, title, [ 'participants' ] );
		await dialog.check( asText( half ) );
		await dialog.start( half.length - dialogs.length );
		await dialog.finished( 90_000 );
		await expect( dialog.root.locator( '.accountcreator-addition ins' ) ).toHaveCount( half.length );
		dialogs.push( dialog );
	}
	await Promise.all( dialogs.map( ( dialog ) => action( dialog, 'save-participants' ).click() ) );
	for ( const [ place, dialog ] of dialogs.entries() ) {
		for ( const guest of halves[ place ] ?? [] ) {
			await expect( inRow( dialog, guest, 'participants' ) ).toHaveAttribute( 'data-state', /done|already/, { timeout: 30_000 } );
		}
	}
	const there = await participants( wiki, title );
	expect( [ ...there ].sort() ).toEqual( [ 'Somebody Else', ...guests.map( ( { username } ) => username ) ].sort() );
} );

test( 'At a desk, what follows keeps below the people who came last', async ( { wiki, somebody, loggedIn, freshName } ) => {
	test.setTimeout( 120_000 );
	const title = `Project:Day ${ freshName() }`;
	await eventPage( wiki, title );
	const guests = makeGuests( 6 );
	const page = await loggedIn( await somebody(), { scenario: OPEN } );
	const dialog = await openList( wiki, page );
	await plan( dialog, title, [ 'welcome', 'participants' ] );
	await dialog.input( 'welcometext' ).fill( 'Hello ~~~~' );
	await dialog.button( 'desk' ).click();
	await dialog.input( 'passwordmode' ).filter( { visible: true } ).selectOption( 'generate' );
	await dialog.input( 'username' ).filter( { visible: true } ).focus();
	const latest = dialog.root.locator( '[data-accountcreator-recent]' );
	for ( const { username, email } of guests ) {
		for ( const text of [ username, email ] ) {
			await page.keyboard.type( text );
			await page.keyboard.press( 'Enter' );
		}
		await expect( latest.first() ).toHaveAttribute( 'data-username', username );
	}
	const addition = dialog.root.locator( '.accountcreator-participants' );
	await expect( addition.locator( 'ins' ) ).toHaveCount( 6, { timeout: 60_000 } );
	await look( dialog, wiki, 'desk-follow' );
	for ( const person of await latest.all() ) {
		await expect( person.locator( 'code' ) ).toBeInViewport( { ratio: 1 } );
	}
	await expect( addition.locator( 'ins' ).first() ).toBeHidden();
	await page.setViewportSize( { width: 360, height: 740 } );
	await dialog.input( 'username' ).filter( { visible: true } ).focus();
	await look( dialog, wiki, 'desk-follow-phone' );
	await expect( latest.first().locator( 'code' ) ).toBeInViewport( { ratio: 1 } );
} );

test( 'What was to follow is not forgotten when the results are closed and the page is reloaded @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	test.setTimeout( 120_000 );
	const title = `Project:Day ${ freshName() }`;
	await eventPage( wiki, title );
	const guests = makeGuests( 2 );
	const page = await loggedIn( await somebody(), { scenario: OPEN } );
	let dialog = await openList( wiki, page );
	await plan( dialog, title, [ 'welcome', 'participants' ] );
	await dialog.input( 'welcometext' ).fill( 'Hello ~~~~' );
	await dialog.check( asText( guests ) );
	await dialog.start( 2 );
	await dialog.finished( 90_000 );
	await expect( action( dialog, 'save-participants' ) ).toBeVisible( { timeout: 30_000 } );
	await dialog.button( 'close' ).click();
	await expect( dialog.root ).toBeHidden();
	dialog = await openList( wiki, page );
	await expect( dialog.root ).toContainText( 'What was to follow' );
	await dialog.button( 'resume' ).click();
	await dialog.expectView( 'results' );
	// What is done is said before anything is pressed.
	await expectStep( dialog, guests[ 0 ], 'welcome', 'done' );
	await action( dialog, 'follow-up' ).click();
	await action( dialog, 'save-participants' ).click();
	await expectStep( dialog, guests[ 0 ], 'welcome', 'done' );
	await expectStep( dialog, guests[ 1 ], 'participants', 'done' );
	expect( await participants( wiki, title ) ).toEqual( guests.map( ( { username } ) => username ) );
	// Now there is nothing left to come back to.
	await dialog.button( 'close' ).click();
	await expect( dialog.root ).toBeHidden();
	dialog = await openList( wiki, page );
	await expect( dialog.button( 'resume' ) ).toHaveCount( 0 );
} );

test( 'A page of the event that is protected is told of, and can be tried again', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const title = `Project:Day ${ freshName() }`;
	await eventPage( wiki, title );
	const [ guest ] = makeGuests( 1 );
	const dialog = await openList( wiki, await loggedIn( await somebody(), { scenario: OPEN } ) );
	const locked = `Project:Locked ${ freshName() }`;
	await eventPage( wiki, locked );
	await protect( wiki, locked, 'edit' );
	await plan( dialog, locked, [ 'participants' ] );
	await expect( dialog.root.locator( '.accountcreator-follow' ) ).toContainText( message( 'follow-no-edit', locked ) );
	await dialog.check( asText( [ guest ] ) );
	const report = dialog.root.locator( '.accountcreator-follow-report' );
	await expect( report ).toContainText( message( 'follow-no-edit', locked ) );
	await expect( report.locator( '[data-accountcreator-follow=participants]' ) ).toHaveCount( 0 );
	await dialog.button( 'back' ).click();
	await dialog.input( 'followpage' ).fill( title );
	await dialog.input( 'followpage' ).press( 'Tab' );
	await dialog.input( 'participantsection' ).selectOption( 'Participants' );
	await dialog.check( asText( [ guest ] ) );
	await expect( report ).toContainText( message( 'follow-plan-participants', title, 'Participants' ) );
	await dialog.start( 1 );
	await dialog.finished( 90_000 );
	await expect( action( dialog, 'save-participants' ) ).toBeVisible();
	await protect( wiki, title, 'edit' );
	await action( dialog, 'save-participants' ).click();
	await expectStep( dialog, guest, 'participants', 'failed' );
	await dialog.expectState( guest.username, 'created' );
	const session = await wiki.administrator();
	await session.post( { action: 'protect', title, protections: 'edit=all', token: await session.token() } );
	await action( dialog, 'follow-up' ).click();
	await action( dialog, 'save-participants' ).click();
	await expectStep( dialog, guest, 'participants', 'done' );
	expect( await participants( wiki, title ) ).toEqual( [ guest.username ] );
} );

for ( const { name, skin, query, width } of [
	{ name: 'day', skin: 'vector-2022', query: {}, width: 1280 },
	{ name: 'night @1.43', skin: 'vector-2022', query: { vectornightmode: '1' }, width: 1280 },
	{ name: 'phone', skin: 'minerva', query: {}, width: 360 },
	{ name: 'right to left', skin: 'vector-2022', query: { uselang: 'ar' }, width: 1280 }
] ) {
	test( `What follows can be used by everybody, and nothing is cut: ${ name }`, async ( { wiki, somebody, loggedIn, freshName } ) => {
		test.setTimeout( 120_000 );
		const title = `Project:Day of the municipal library ${ freshName() }`;
		await eventPage( wiki, title, [ 'Somebody Else' ] );
		const page = await loggedIn( await somebody( { groups: [ 'organizer' ], preferences: { skin } } ), { scenario: OPEN, reducedMotion: 'reduce' } );
		await page.setViewportSize( { width, height: 1000 } );
		const dialog = await openList( wiki, page, query );
		const cut: string[] = [];
		const visit = async ( state: string, place: string ): Promise<void> => {
			await dialog.root.locator( place ).first().evaluate( ( element ) => element.scrollIntoView() );
			await look( dialog, wiki, `follow-${ state }-${ name.replace( /\W+/g, '-' ) }` );
			cut.push( ...( await findCut( dialog.root ) ).map( ( problem ) => `${ state }: ${ problem }` ) );
		};
		await plan( dialog, title, [ 'welcome', 'groups', 'participants' ] );
		await dialog.input( 'welcometext' ).fill( '== Hello ==\nWelcome, see [[$2]]. ~~~~' );
		await action( dialog, 'preview' ).click();
		await expect( dialog.root.locator( '.accountcreator-preview' ) ).toContainText( 'Hello' );
		await expect( dialog.root.locator( '[name=group]' ) ).toHaveCount( 1 );
		await visit( 'form', '.accountcreator-follow' );
		const guests = makeGuests( 3 );
		await protect( wiki, `User talk:${ guests[ 1 ].username }`, 'create' );
		await dialog.check( asText( guests ) );
		await visit( 'check', '.accountcreator-follow-report' );
		await dialog.button( 'start' ).click();
		await dialog.finished( 90_000 );
		await expect( dialog.root.locator( '.accountcreator-addition ins' ) ).toHaveCount( 3, { timeout: 30_000 } );
		await visit( 'results', '.accountcreator-follow-report' );
		await visit( 'rows', '[data-accountcreator-row]' );
		expect( cut ).toEqual( [] );
	} );
}
