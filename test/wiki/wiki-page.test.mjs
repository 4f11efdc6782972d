/** gadget/AccountCreator.wikitext on a real wiki: it says what the documents say. */

/* eslint-disable n/no-unsupported-features/node-builtins -- node:test is in Node 20 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { DOCUMENTS, WIKI_PAGE, wikiPage } from '../../build-wiki-page.mjs';
import { ROOT } from './running-wiki.mjs';
import { startWiki } from './wiki.mjs';

/**
 * @param {ParentNode} element
 * @param {string} selector
 * @return {string[]} What people read there
 */
const texts = ( element, selector ) => Array.from( element.querySelectorAll( selector ), ( { textContent } ) => (
	String( textContent ).replace( /\s+/g, ' ' ).trim()
) );

/** What holds words: headings, paragraphs, items, cells, examples. */
const BLOCKS = 'h1, h2, h3, h4, p, li, th, td, pre';

describe( 'The page for wikis', () => {
	/** @type {import('./running-wiki.mjs').Wiki} */
	let wiki;
	/** @type {Document} */
	let shown;

	before( async () => {
		wiki = await startWiki();
		const session = await wiki.administrator();
		const { parse } = await session.post( {
			action: 'parse', title: 'Project:AccountCreator', contentmodel: 'wikitext', prop: [ 'text', 'templates', 'images' ],
			text: await readFile( join( ROOT, 'gadget', WIKI_PAGE ), 'utf8' ), disabletoc: true, disableeditsection: true
		} );
		assert.deepEqual( [ parse.templates, parse.images ], [ [], [] ] );
		shown = new JSDOM( parse.text ).window.document;
	} );

	after( () => wiki.stop() );

	it( 'is what the build makes', async () => {
		assert.equal( await readFile( join( ROOT, 'gadget', WIKI_PAGE ), 'utf8' ), await wikiPage( ROOT ) );
	} );

	it( 'has every heading, paragraph, item, cell and example of the documents, in their order', async () => {
		const documents = await Promise.all( DOCUMENTS.map( ( file ) => readFile( join( ROOT, file ), 'utf8' ) ) );
		const written = documents.flatMap( ( text ) => (
			texts( new JSDOM( marked.parse( text, { async: false } ) ).window.document, BLOCKS )
		) ).filter( Boolean ); // Pictures are not on the wiki, and have no text.
		assert.ok( written.length > 150, `only ${ written.length }` );
		assert.deepEqual( texts( shown, BLOCKS ), written );
	} );

	it( 'has links that lead to what is on it, and to sites elsewhere', () => {
		const inside = Array.from( shown.querySelectorAll( 'a[href^="#"]' ), ( link ) => String( link.getAttribute( 'href' ) ).slice( 1 ) );
		assert.ok( inside.length > 0 );
		assert.deepEqual( inside.filter( ( id ) => !shown.getElementById( decodeURIComponent( id ) ) ), [] );
		assert.equal( shown.querySelectorAll( 'a.new' ).length, 0 );
	} );

	it( 'shows as wikitext what is wikitext in the documents', () => {
		assert.equal( shown.querySelectorAll( '.error' ).length, 0 );
		assert.ok( texts( shown, 'code' ).includes( '[data-accountcreator-row][data-state][data-username]' ) );
	} );
} );
