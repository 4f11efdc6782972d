import { expect, test, type MailTrap, type Wiki } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, createEarlier, makeGuests, type Guest } from './list-people';
import { message } from './messages';
import { Traffic, type ApiCall } from './traffic';

/** What is wrong with some of the people, in the first rows of the list. */
interface Trouble {
	taken: Guest;
	invalid: Guest;
	duplicate: Guest;
	lookAlike: Guest;
	badEmail: Guest;
	typo: Guest;
	noEmail: Guest;
	prefixed: Guest;
	invisible: Guest;
	mine: Guest;
}

/** More than the wiki is asked about in one request, and so many that a person wants to see the problems first. */
const COUNT = 110;

/** What other scripts are told. */
interface Heard {
	created: unknown[];
	finished: unknown[];
}

function makeTrouble( guests: Guest[] ): Trouble {
	const [ a, b, c, d, e, f, g, h, i ] = guests.splice( 0, 9 );
	const [ copied, resembled ] = guests;
	return {
		taken: { ...a, username: 'Admin' },
		invalid: { ...b, username: b.username.replace( / /g, '#' ) },
		duplicate: { ...c, username: copied.username.replace( / /g, '_' ) },
		lookAlike: { ...d, username: resembled.username.replace( 'Guest', 'Gue-st' ) },
		badEmail: { ...e, email: 'nobody at example.org' },
		typo: { ...f, email: f.email.replace( 'example.org', 'gmial.com' ) },
		noEmail: { ...g, email: '' },
		prefixed: { ...h, username: `User:${ h.username }` },
		invisible: { ...i, username: `${ i.username.slice( 0, 8 ) }\u200b${ i.username.slice( 8 ) }\u200e` },
		mine: guests.splice( 2, 1 )[ 0 ]
	};
}

const isNameQuestion = ( { parameters }: ApiCall ): boolean => parameters.get( 'list' ) === 'users';

/** The rows as they came, before anything is mended. */
async function expectTroubleSeen( dialog: ListDialog, trouble: Trouble, all: Guest[] ): Promise<void> {
	const shown = await dialog.shown();
	expect( shown ).toHaveLength( all.length );
	const stateIn = ( guest: Guest ): string => shown[ all.indexOf( guest ) ]?.state ?? '';
	const { taken, invalid, duplicate, lookAlike, badEmail, typo, noEmail, prefixed, invisible, mine } = trouble;
	for ( const guest of [ taken, invalid, duplicate, badEmail, noEmail ] ) {
		expect.soft( stateIn( guest ), guest.username ).toBe( 'rejected' );
	}
	for ( const guest of [ typo, lookAlike ] ) {
		expect.soft( stateIn( guest ), guest.username ).toBe( 'warned' );
	}
	for ( const guest of [ prefixed, invisible ] ) {
		expect.soft( stateIn( guest ), guest.username ).toBe( 'ready' );
	}
	expect.soft( stateIn( mine ), mine.username ).toBe( 'already' );
	const untroubled = all.filter( ( guest ) => !Object.values( trouble ).includes( guest ) );
	expect( untroubled.map( stateIn ).filter( ( state ) => state !== 'ready' ) ).toEqual( [] );
	// In the order of the list, by the names that they will have.
	const names = shown.map( ( { username } ) => username );
	expect( names.filter( ( _, place ) => untroubled.includes( all[ place ] ) ) )
		.toEqual( untroubled.map( ( { username } ) => username ) );
	expect( shown[ all.indexOf( prefixed ) ]?.username ).toBe( prefixed.username.slice( 5 ) );
	expect( shown[ all.indexOf( invisible ) ]?.username ).toBe( invisible.username.replace( /[\u200b\u200e]/g, '' ) );
	await expect( dialog.row( prefixed.username.slice( 5 ) ) ).toContainText( message( 'remark-cleaned', prefixed.username ) );
}

async function expectFilters( dialog: ListDialog ): Promise<void> {
	const visible = dialog.rows.filter( { visible: true } );
	const before = await dialog.counts();
	for ( const [ filter, state ] of [ [ 'problems', 'rejected' ], [ 'warnings', 'warned' ], [ 'ready', 'ready' ] ] as const ) {
		await dialog.filter( filter ).click();
		await expect( dialog.filter( filter ) ).toHaveAttribute( 'aria-pressed', 'true' );
		await expect( visible ).toHaveCount( before[ state ] ?? 0 );
		expect( await visible.evaluateAll( ( rows ) => [ ...new Set( rows.map( ( row ) => row.getAttribute( 'data-state' ) ) ) ] ) )
			.toEqual( [ state ] );
	}
	await dialog.filter( 'all' ).click();
}

/** Mends what can be mended; the duplicate is taken out. */
async function mend( dialog: ListDialog, trouble: Trouble, all: Guest[] ): Promise<Guest[]> {
	const { page, rows } = dialog;
	const rowOf = ( guest: Guest ): ReturnType<typeof rows.nth> => rows.nth( all.indexOf( guest ) );

	// A free name in place of one that is taken, one click each
	const taken = rowOf( trouble.taken );
	await taken.getByRole( 'button', { name: message( 'alternatives' ) } ).click();
	const alternatives = taken.getByRole( 'button', { name: /^Use “/ } );
	await expect( alternatives ).toHaveCount( 3 );
	await alternatives.first().click();
	await expect( taken ).toHaveAttribute( 'data-state', 'ready' );

	const typo = rowOf( trouble.typo );
	const better = trouble.typo.email.replace( 'gmial', 'gmail' );
	await typo.getByRole( 'button', { name: message( 'fix', better ) } ).click();
	await expect( typo ).toHaveAttribute( 'data-state', 'ready' );

	const fixed = trouble.invalid.username.replace( /#/g, ' ' );
	await dialog.edit( dialog.cell( rowOf( trouble.invalid ), 'username' ), fixed );
	await dialog.edit( dialog.cell( rowOf( trouble.badEmail ), 'email' ), `bad.${ trouble.mine.email }` );
	await dialog.edit( dialog.cell( rowOf( trouble.noEmail ), 'email' ), `no.${ trouble.mine.email }` );
	for ( const guest of [ trouble.invalid, trouble.badEmail, trouble.noEmail ] ) {
		await expect( rowOf( guest ) ).toHaveAttribute( 'data-state', 'ready' );
	}

	// Out, back, out again
	const before = await dialog.shown();
	const [ place, last ] = [ all.indexOf( trouble.duplicate ), all.length - 1 ];
	const removed = before[ place ];
	await rows.nth( last ).getByRole( 'button', { name: /^Remove/ } ).click();
	await page.getByRole( 'button', { name: message( 'undo' ) } ).click();
	await expect( rows ).toHaveCount( all.length );
	await dialog.checked();
	expect( await dialog.shown() ).toEqual( before );
	await rows.nth( place ).getByRole( 'button', { name: /^Remove/ } ).click();
	await expect( rows ).toHaveCount( all.length - 1 );
	await dialog.checked();
	expect( await dialog.shown() ).toEqual( before.filter( ( row ) => row.id !== removed?.id ) );
	return all.filter( ( guest ) => guest !== trouble.duplicate ).map( ( guest ) => ( {
		username: guest === trouble.taken ? '' : guest === trouble.invalid ? fixed :
			guest.username.replace( /^User:|[\u200b\u200e]/g, '' ),
		email: guest === trouble.typo ? better : guest === trouble.badEmail ? `bad.${ trouble.mine.email }` :
			guest === trouble.noEmail ? `no.${ trouble.mine.email }` : guest.email
	} ) );
}

async function expectMail( wiki: Wiki, mail: MailTrap, guests: Guest[], usernames: string[] ): Promise<void> {
	for ( const { email } of guests ) {
		await mail.waitFor( email );
	}
	const [ first, last ] = [ 9, guests.length - 1 ];
	for ( const place of [ first, last ] ) {
		const { text } = await mail.waitFor( guests[ place ].email );
		const [ , password = '' ] = /password "([^"]+)"/.exec( text ) ?? [];
		expect( await wiki.api().login( { name: usernames[ place ], password } ) ).toMatchObject( { status: 'UI' } );
	}
}

test( 'An organizer pastes a spreadsheet, mends it, and has everybody created @1.39', async ( {
	wiki, mail, somebody, loggedIn
}, testInfo ) => {
	test.setTimeout( 180_000 );
	const organizer = await somebody();
	const page = await loggedIn( organizer );
	const traffic = new Traffic( page.context() );
	const guests = makeGuests( COUNT );
	const trouble = makeTrouble( guests );
	// In the middle of those with whom nothing is wrong
	const all = [ ...guests ];
	Object.values( trouble ).forEach( ( guest: Guest, index ) => all.splice( 3 + index * 4, 0, guest ) );
	expect( all ).toHaveLength( COUNT );
	await createEarlier( wiki, organizer, trouble.mine );

	const dialog = await openList( wiki, page );
	await page.evaluate( () => {
		const heard: Heard = { created: [], finished: [] };
		Object.assign( window, { heard } );
		mw.hook( 'accountCreator.created' ).add( ( one: unknown ) => heard.created.push( one ) );
		mw.hook( 'accountCreator.finished' ).add( ( counts: unknown ) => heard.finished.push( counts ) );
	} );
	await dialog.input( 'reason' ).fill( 'Edit-a-thon at the library' );
	await dialog.text.fill( asSheet( all ) );
	await expect( dialog.root ).toContainText( `${ all.length } people found` );
	expect( traffic.calls.filter( isNameQuestion ) ).toEqual( [] );
	await dialog.button( 'check' ).click();
	await dialog.checked();
	// Two names are no names, and one stands there twice.
	expect( traffic.calls.filter( isNameQuestion ).length ).toBe( Math.ceil( ( all.length - 2 ) / 50 ) );
	await page.screenshot( { path: testInfo.outputPath( 'check.png' ) } );
	// In so long a list the problems come first, until something else is chosen.
	await expect( dialog.filter( 'problems' ) ).toHaveAttribute( 'aria-pressed', 'true' );
	await expect( dialog.root ).toContainText( 'rows need your attention' );
	await expectTroubleSeen( dialog, trouble, all );
	await expect( dialog.root ).toContainText( message( 'quota-none' ) );
	await expectFilters( dialog );
	const mended = await mend( dialog, trouble, all );

	const wanted = mended.length - 1;
	const asked = traffic.calls.length;
	await dialog.start( wanted );
	await dialog.expectView( 'run' );
	await expect( page ).toHaveTitle( new RegExp( `^\\(\\d+/${ wanted }\\)` ) );
	await dialog.finished( 150_000 );
	await page.screenshot( { path: testInfo.outputPath( 'results.png' ) } );
	await expect( page ).not.toHaveTitle( /^\(/ );
	expect( await dialog.counts() ).toEqual( { created: wanted, already: 1 } );
	// One POST for each account, and not a question beside them
	expect( traffic.creations ).toHaveLength( wanted );
	expect( traffic.calls.length - asked ).toBe( wanted );
	expect( new Set( traffic.creations.map( ( { username } ) => username ) ).size ).toBe( wanted );

	const told = await page.evaluate( () => ( window as unknown as { heard: Heard } ).heard );
	expect( told.created ).toHaveLength( wanted );
	expect( told.finished ).toHaveLength( 1 );
	expect( told.finished[ 0 ] ).toMatchObject( { created: wanted, already: 1, ready: 0, refused: 0, unknown: 0 } );

	const names = await dialog.usernames();
	await expectMail( wiki, mail, mended, names );
	expect( await wiki.creationLog( names[ 12 ] ) )
		.toMatchObject( { action: 'byemail', user: organizer.name, comment: 'Edit-a-thon at the library' } );
} );
