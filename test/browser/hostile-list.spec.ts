import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { expect, test, type Wiki } from './fixtures';
import {
	expectInPlace, expectNoHostility, forgetHostility, hostileStrings, plantHole, watchForHostility
} from './hostility';
import { answerOf, HARMFUL, hostileRequest, INHERITED, rewriteAnswers, rewriteSite, type Fate, type Plan } from './hostile-wiki';
import { openList, type ListDialog, type RowState } from './list-dialog';
import { makeGuests } from './list-people';
import { message } from './messages';

const STRINGS = [ ...hostileStrings, ...HARMFUL ];

/** Everything in one text would be taken for one thing: an unclosed comment swallows what follows it. */
const FATES: readonly Fate[] = [ 'created', 'fail', 'error', 'errorText', 'step', 'forbidden', 'taken' ];

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

interface Prepared {
	text: string;
	plans: Map<string, Plan>;
}

/** A row for each text and fate, with the text as address, real name, reason, and in cells that nobody wants. */
function prepare( texts: readonly string[] ): Prepared {
	const plans = new Map<string, Plan>();
	const guests = makeGuests( FATES.length * texts.length + 1 );
	const rows: string[][] = [];
	let next = 0;
	for ( const text of texts ) {
		for ( const fate of FATES ) {
			const { username } = guests[ next++ ];
			plans.set( username, { fate, text } );
			if ( fate === 'created' ) {
				plans.set( text, { fate, text } );
			}
			rows.push( [ username, '', text, text, text, text, text ] );
		}
		// Typed as a name, and as an address.
		rows.push( [ text, '', text, text, text, text, text ], [ '', text, text, text, text, text, text ] );
	}
	const { username: last } = guests[ next ];
	plans.set( last, { fate: 'throttle', text: texts.join( '' ) } );
	rows.push( [ last, '', '', '', '', '', '' ] );
	const headings = [ 'Username', 'E-mail', 'Real name', 'Reason', STRINGS[ 1 ], ...INHERITED.slice( 0, 2 ) ];
	return { text: Papa.unparse( [ headings, ...rows ] ), plans };
}

/** As fill() does, which cannot put in half a character. */
async function fillList( list: ListDialog, text: string ): Promise<void> {
	await list.text.evaluate( ( area: HTMLTextAreaElement, json ) => {
		area.value = JSON.parse( json ) as string;
		area.dispatchEvent( new Event( 'input', { bubbles: true } ) );
	}, JSON.stringify( text ) );
}

async function printSlips( page: Page, list: ListDialog ): Promise<void> {
	await page.evaluate( () => {
		window.print = () => undefined;
	} );
	await list.button( 'print-slips' ).click();
}

/** Looks at a place of the list that hostile texts have reached. */
type Look = ( place: string ) => Promise<void>;

/** From the text to the results read back, on a wiki of which every answer is hostile. */
async function wholeList(
	wiki: Wiki, page: Page, me: string, texts: readonly string[], look: Look
): Promise<Partial<Record<RowState, number>>> {
	const { text, plans } = prepare( texts );
	await rewriteAnswers( page, ( parameters ) => answerOf( plans, texts, me, parameters ), ( query ) => {
		rewriteSite( query, texts );
		const info = query.authmanagerinfo as { requests: unknown[] } | undefined;
		info?.requests.push( hostileRequest( texts ) );
	} );
	const list = await openList( wiki, page );
	await fillList( list, text );
	await expect( list.root ).toContainText( 'people found' );
	await look( 'list' );
	await list.mode( 'generate' ).check();
	await list.button( 'check' ).click();
	// What looks like an explanation in place of a username is asked about.
	const confirm = list.button( 'confirm-columns' );
	await expect( confirm.or( list.root.and( page.locator( '[data-view=check]' ) ) ) ).toBeVisible();
	if ( await confirm.isVisible() ) {
		await look( 'question' );
		await confirm.click();
		await list.button( 'check' ).click();
	}
	await list.expectView( 'check' );
	await expect( list.root.locator( '[data-state=unchecked], [data-state=checking]' ) ).toHaveCount( 0, { timeout: 60_000 } );
	await look( 'check' );
	const sheet = await list.save( 'save-sheet' );
	await list.button( 'start' ).click();
	// The first step waits for the person; none of the others does, once all are left.
	await expect( list.root ).toHaveAttribute( 'data-view', 'step', { timeout: 90_000 } );
	await look( 'step in the run' );
	await list.root.locator( '[data-accountcreator-action=leave-all]' ).click();
	await page.locator( '.accountcreator-question [data-accountcreator-action=confirm]' ).click();
	await list.finished( 120_000 );
	await look( 'results' );
	const counts = await list.counts();

	// The last creation has taken the place of every step: the rows say so, and there is nothing to finish.
	await expect( list.root.getByRole( 'button', { name: message( 'finish' ) } ) ).toHaveCount( 0 );
	await expect( list.rows.and( page.locator( '[data-state=unfinished]' ) ).first() ).toContainText( message( 'unfinished-advice' ) );

	await printSlips( page, list );
	const slips = page.locator( '.accountcreator-slips section' );
	await expect( slips ).toHaveCount( counts.created ?? 0 );
	await look( 'slips' );
	await page.evaluate( () => window.dispatchEvent( new Event( 'afterprint' ) ) );
	const results = Papa.parse<string[]>( ( await list.save( 'save-csv' ) ).text.replace( /^\uFEFF/, '' ) ).data;
	expect( results ).toHaveLength( 1 + Object.values( counts ).reduce( ( sum, count ) => sum + count, 0 ) );

	// The notes and the sheet read back.
	const before = await list.usernames();
	await page.reload();
	await list.button( 'resume' ).click();
	await list.expectView( 'results' );
	await expect( list.rows ).toHaveCount( before.length, { timeout: 30_000 } );
	expect( await list.usernames() ).toEqual( before );
	await page.getByLabel( message( 'open-sheet' ) ).setInputFiles( sheet.path );
	await look( 'notes and sheet read back' );
	await printSlips( page, list );
	await expect( slips ).toHaveCount( counts.created ?? 0 );
	await look( 'slips once more' );
	return counts;
}

test( 'Hostile texts through a list: typed, answered, noted, printed and read back', async ( {
	wiki, somebody, loggedIn, consoleWatch
} ) => {
	test.setTimeout( 400_000 );
	consoleWatch.allow( /net::ERR_FAILED/, 'Nothing is.' );
	const helper = await somebody( { groups: [ 'sysop' ] } );
	const page = await loggedIn( helper );
	const strange = watchForHostility( page, wiki );
	const places: string[] = [];
	const counts = await wholeList( wiki, page, helper.name, STRINGS, async ( place ) => {
		await test.step( place, () => expectNoHostility( page, strange ) );
		await test.step( `${ place }: layout`, () => expectInPlace( page ) );
		places.push( place );
	} );
	// They really got there.
	expect( counts.created ).toBeGreaterThanOrEqual( STRINGS.length );
	expect( counts.refused ).toBeGreaterThanOrEqual( 3 * STRINGS.length );
	expect( counts.unfinished ).toBeGreaterThanOrEqual( STRINGS.length );
	// Forbidden names, names that somebody has, and those that were typed.
	expect( counts.rejected ).toBeGreaterThanOrEqual( 3 * STRINGS.length );
	const fates = FATES.length + 2;
	console.log( `Hostile texts through a list: ${ STRINGS.length } texts × ${ fates } fates, looked at in ` +
		`${ places.length } places (${ places.join( ', ' ) }): ${ STRINGS.length * fates * places.length } checks; ` +
		JSON.stringify( counts ) );
	expect( STRINGS.filter( ( text ) => LONE_SURROGATE.test( text ) ) ).not.toEqual( [] );
} );

// Whoever looks at a list and finds nothing has to show that texts get to each place, and that a hole there is found.
test( 'A hole that is planted in a list is found in every place', async ( { wiki, somebody, loggedIn, consoleWatch } ) => {
	test.setTimeout( 240_000 );
	consoleWatch.allow( /./, 'What is planted may do as it likes.' );
	const helper = await somebody( { groups: [ 'sysop' ] } );
	const page = await loggedIn( helper );
	const strange = watchForHostility( page, wiki );
	await plantHole( page );
	const places: string[] = [];
	const found: string[] = [];
	const harmless = [ 'hostile <b>one</b>', '<i>hostile</i> two' ];
	await wholeList( wiki, page, helper.name, harmless, async ( place ) => {
		places.push( place );
		await expectNoHostility( page, strange ).catch( ( error: Error ) => {
			if ( /what sinks got/.test( error.message ) ) {
				found.push( place );
			}
		} );
		await forgetHostility( page );
	} );
	expect( found ).toEqual( places );
} );
