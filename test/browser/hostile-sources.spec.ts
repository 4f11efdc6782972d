import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { expect, test, type Wiki } from './fixtures';
import {
	expectInPlace, expectNoHostility, forgetHostility, hostileStrings, plantHole, watchForHostility
} from './hostility';
import { HARMFUL, INHERITED, rewriteAnswers } from './hostile-wiki';
import { openList, type ListDialog } from './list-dialog';
import { asSheet, makeGuests } from './list-people';
import { cyrillicFile, ListSources, textFile, workbookFile, type TestFile } from './list-sources';

const STRINGS = [ ...hostileStrings, ...HARMFUL ];

/** The same as text of an HTML page. */
const escaped = ( text: string ): string => (
	text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ).replace( />/g, '&gt;' ).replace( /"/g, '&quot;' )
);

/** What XML 1.0 cannot hold, no spreadsheet has in it. */
const inXml = ( texts: readonly string[] ): string[] => texts.filter( ( text ) => (
	// eslint-disable-next-line no-control-regex -- what it is about
	!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test( text )
) );

/** A table as it lies in the clipboard: the texts as they stand, and as HTML that somebody planted. */
function clipboardHtml( texts: readonly string[] ): string {
	return `<table>${ texts.map( ( text, index ) => (
		`<tr><td>Guest ${ index }</td><td>${ escaped( text ) }</td><td title="${ escaped( text ) }">${ text }</td></tr>`
	) ).join( '' ) }</table>${ texts.join( '' ) }`;
}

/** A page of the wiki with the texts as headings, as links and as what stands beside them. */
function pageHtml( texts: readonly string[] ): string {
	return texts.map( ( text, index ) => (
		`<h2>${ escaped( text ) }</h2>${ text }<ul><li><a href="/wiki/User:Guest_${ index }" title="User:Guest ${ index }">` +
		`${ escaped( text ) }</a> ${ escaped( text ) }</li></ul>`
	) ).join( '' );
}

async function paste( list: ListDialog, html: string, text: string ): Promise<void> {
	await list.text.evaluate( ( field, data ) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData( 'text/html', data.html );
		clipboardData.setData( 'text/plain', data.text );
		field.dispatchEvent( new ClipboardEvent( 'paste', { clipboardData, bubbles: true, cancelable: true } ) );
	}, { html, text } );
}

/** Looks at a place that hostile texts have reached. */
type Look = ( place: string ) => Promise<void>;

/** What was understood of a table, with examples of what is in it. */
async function showColumns( list: ListDialog ): Promise<void> {
	const cards = list.root.locator( '.accountcreator-column-cards' );
	const change = list.button( 'columns' );
	await expect( cards.or( change ).first() ).toBeVisible();
	if ( !await cards.isVisible() ) {
		await change.click();
	}
	await expect( cards ).toContainText( 'hostile', { ignoreCase: true } );
}

async function fromClipboard( list: ListDialog, texts: readonly string[], look: Look ): Promise<void> {
	await paste( list, clipboardHtml( texts ), 'nothing of it' );
	await expect( list.text ).not.toHaveValue( '' );
	await expect( list.text ).not.toHaveValue( 'nothing of it' );
	await expect( list.root ).toContainText( /(people|person) found/ );
	await showColumns( list );
	await look( 'the clipboard' );
	await list.text.fill( '' );
}

async function fromFiles( list: ListDialog, texts: readonly string[], look: Look ): Promise<void> {
	const sources = new ListSources( list );
	const open = async ( file: TestFile ): Promise<void> => {
		// Else it is asked what is to become of those who are there.
		await list.text.fill( '' );
		await sources.open( file );
	};
	const rows = texts.map( ( text, index ) => [ `Guest ${ index }`, text, text ] );
	for ( const [ index, text ] of texts.filter( ( each ) => each.includes( 'hostile' ) ).entries() ) {
		// A browser names no file by half a character.
		await open( textFile( text.replace( /\p{Surrogate}/gu, '?' ), Papa.unparse( [ [ 'Username', 'Real name', text ], ...rows.slice( index, index + 3 ) ] ) ) );
		await expect( list.root.locator( '.accountcreator-source-file' ) ).toContainText( 'hostile', { ignoreCase: true } );
		await expect( list.root ).toContainText( /(people|person) found/ );
	}
	await look( 'the name of a file' );
	await open( cyrillicFile( 'cyrillic.csv', Papa.unparse( [
		[ 'Имя пользователя', 'Имя и фамилия' ], ...inXml( texts ).map( ( text ) => [ `Ада ${ text.replace( /[^ -~]/g, '' ).slice( 0, 60 ) }`, 'Иван Образцов' ] )
	] ) ) );
	await expect( list.input( 'encoding' ) ).toHaveValue( 'windows-1251' );
	await look( 'samples of an encoding' );
	const names = inXml( texts ).filter( ( text ) => text.length < 300 );
	await open( workbookFile( 'book.xlsx', Object.fromEntries( names.map( ( name, index ) => (
		[ name, [ [ 'Username', 'Real name', name ], [ `Guest ${ index }`, name, name ] ] ]
	) ) ) ) );
	await expect( list.input( 'worksheet' ).locator( 'option' ) ).toHaveCount( new Set( names ).size );
	await list.input( 'worksheet' ).selectOption( { index: 1 } );
	await expect( list.text ).toHaveValue( /Guest 1/ );
	await look( 'sheets of a workbook' );
	await list.text.fill( '' );
}

async function fromPage( list: ListDialog, texts: readonly string[], look: Look ): Promise<void> {
	const sources = new ListSources( list );
	await sources.action( 'page' ).click();
	await list.page.keyboard.type( 'hostile' );
	await expect( sources.suggestions ).toHaveCount( new Set( texts ).size );
	await look( 'titles put forward' );
	await list.page.keyboard.press( 'Escape' );
	await sources.action( 'read-page' ).click();
	const sections = list.input( 'section' );
	await expect( sections.first() ).toBeVisible();
	await look( 'sections of a page' );
	await sections.evaluateAll( ( boxes: HTMLInputElement[] ) => boxes.forEach( ( box ) => {
		if ( !box.checked ) {
			box.click();
		}
	} ) );
	await sources.action( 'take-people' ).click();
	await expect( list.root ).toContainText( /(people|person) found/ );
	await look( 'people of a page' );
	await list.text.fill( '' );
}

/** A table of which the columns are a question, with the texts as headings and in the cells. */
async function columns( list: ListDialog, texts: readonly string[], look: Look ): Promise<void> {
	const headings = [ ...texts.slice( 0, 3 ), 'E-mail' ];
	for ( const text of texts ) {
		await list.text.evaluate( ( area: HTMLTextAreaElement, value ) => {
			area.value = value;
			area.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		}, Papa.unparse( [ [ text, ...headings ], ...[ 1, 2, 3 ].map( ( index ) => (
			[ text, `Guest ${ index } Example`, text, text, `guest${ index }@example.org` ]
		) ) ] ) );
		await showColumns( list );
	}
	await look( 'columns of a table' );
	await list.text.fill( '' );
}

/** What another script, or an older copy of this one, may have left in the browser: every text in it is another. */
async function fromStores(
	wiki: Wiki, list: ListDialog, me: string, texts: readonly string[], look: Look
): Promise<void> {
	const [ guest ] = makeGuests( 1 );
	await list.check( asSheet( [ guest ] ), 'mail' );
	await list.start( 1 );
	await list.finished();
	const { page } = list;
	const kept = await page.evaluate( () => Object.entries( { ...sessionStorage } )
		.filter( ( [ key ] ) => key.startsWith( 'accountCreator.run' ) ) );
	expect( kept.length ).toBeGreaterThan( 1 );
	// What is read back is shown by the same hands as what is typed, which all of the texts go through in
	// hostile-list.spec.ts; here, each kind of them in every place.
	for ( const text of texts.filter( ( each, index ) => index % 5 === 0 || INHERITED.includes( each ) ) ) {
		await page.evaluate( ( { entries, mine, hostile } ) => {
			const spoil = ( value: unknown ): unknown => {
				if ( Array.isArray( value ) ) {
					return value.map( spoil );
				}
				if ( typeof value === 'object' && value !== null ) {
					const spoilt = Object.entries( value ).map( ( [ key, each ] ) => [ key, spoil( each ) ] );
					return Object.fromEntries( [ ...spoilt, [ hostile, hostile ] ] ) as unknown;
				}
				return typeof value === 'string' && value !== mine && !/^[a-z]+$/.test( value ) ? hostile : value;
			};
			for ( const [ key, value ] of entries ) {
				sessionStorage.setItem( key, JSON.stringify( spoil( JSON.parse( value ) ) ) );
			}
			localStorage.setItem( 'accountCreator.columns', JSON.stringify( [
				[ [ hostile, 'E-mail' ], [ hostile, '__proto__' ] ], [ [ hostile ], [ 'username' ] ], hostile
			] ) );
		}, { entries: kept, mine: me, hostile: text } );
		await openList( wiki, page );
		await list.text.evaluate( ( area: HTMLTextAreaElement, value ) => {
			area.value = value;
			area.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		}, Papa.unparse( [ [ text, 'E-mail' ], [ 'Guest 1', 'guest1@example.org' ] ] ) );
		await expect( list.root ).toContainText( 'found' );
		const resume = list.button( 'resume' );
		if ( await resume.isVisible() ) {
			await resume.click();
			await list.finished();
		}
	}
	await look( 'what is kept in the browser' );
}

/** Every source, with the texts in all that it has in it. */
async function allSources(
	wiki: Wiki, page: Page, me: string, texts: readonly string[], look: Look
): Promise<void> {
	await rewriteAnswers( page, ( parameters ) => {
		if ( parameters.get( 'list' ) === 'prefixsearch' ) {
			return { query: { prefixsearch: texts.map( ( title ) => ( { ns: 0, title, pageid: 1 } ) ) } };
		}
		return parameters.get( 'action' ) === 'parse' && parameters.has( 'page' ) ?
			{ parse: { title: texts.join( ' ' ), pageid: 1, text: pageHtml( texts ) } } : null;
	} );
	const list = await openList( wiki, page );
	await fromClipboard( list, texts, look );
	await fromFiles( list, texts, look );
	await fromPage( list, texts, look );
	await columns( list, texts, look );
	await fromStores( wiki, list, me, texts, look );
}

test( 'Hostile texts in whatever a list is taken from, and in what the browser keeps', async ( {
	wiki, somebody, loggedIn
} ) => {
	test.setTimeout( 300_000 );
	const me = await somebody();
	const page = await loggedIn( me );
	const strange = watchForHostility( page, wiki );
	const places: string[] = [];
	await allSources( wiki, page, me.name, STRINGS, async ( place ) => {
		await test.step( place, () => expectNoHostility( page, strange ) );
		await test.step( `${ place }: layout`, () => expectInPlace( page ) );
		places.push( place );
	} );
	console.log( `Hostile texts in sources: ${ STRINGS.length } texts in ${ places.length } places ` +
		`(${ places.join( ', ' ) }): ${ STRINGS.length * places.length } checks` );
} );

// Whoever looks at a place and finds nothing has to show that texts get there, and that a hole there is found.
test( 'A hole that is planted where lists come from is found in every place', async ( {
	wiki, somebody, loggedIn, consoleWatch
} ) => {
	test.setTimeout( 200_000 );
	consoleWatch.allow( /./, 'What is planted may do as it likes.' );
	const me = await somebody();
	const page = await loggedIn( me );
	const strange = watchForHostility( page, wiki );
	await plantHole( page );
	const places: string[] = [];
	const found: string[] = [];
	await allSources( wiki, page, me.name, [ 'hostile <b>one</b>', '<i>hostile</i> two', 'three <u>hostile</u>' ], async ( place ) => {
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
