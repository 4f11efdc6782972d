/**
 * The documents as one page of wikitext, for administrators to put on their wiki, e.g. as Project:AccountCreator.
 * Pictures stay out: they are not on that wiki.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Lexer } from 'marked';

/** @typedef {import('marked').Token} Token */
/** @typedef {import('marked').MarkedToken} Known Those of marked itself, to be told apart by their types */

/** What the page is made of, in this order. */
export const DOCUMENTS = [ 'docs/organizers.md', 'docs/scripts.md', 'docs/administrators.md' ];

/** Its file in gadget/. */
export const WIKI_PAGE = 'AccountCreator.wikitext';

/**
 * @param {string} text
 * @return {string} Wikitext that shows just this
 */
const literally = ( text ) => text.replace( /[&<>[\]{}|]|''+|~~~+|__|!!+/g, ( found ) => (
	Array.from( found, ( character ) => `&#${ character.codePointAt( 0 ) };` ).join( '' )
) );

/**
 * @param {string} text As marked gives it, with entities
 * @return {string}
 */
const decoded = ( text ) => text.replace( /&(lt|gt|quot|#39|amp);/g, ( _all, name ) => (
	{ lt: '<', gt: '>', quot: '"', '#39': '\'', amp: '&' }[ /** @type {'lt'} */ ( name ) ]
) );

/**
 * @param {string} heading
 * @return {string} As a link of Markdown names it
 */
const slug = ( heading ) => heading.toLowerCase().replace( /[^\p{L}\p{N} -]/gu, '' ).replace( / /g, '-' );

/** Turns one document into wikitext. */
class Writer {
	/**
	 * @param {string} file From the project's root
	 * @param {Map<string, Map<string, string>>} headings File → what a link says after # → heading; '' for the title
	 */
	constructor( file, headings ) {
		this.file = file;
		this.headings = headings;
	}

	/**
	 * @param {import('marked').Tokens.Link} token
	 * @return {string}
	 */
	link( { href, tokens } ) {
		const text = this.inline( tokens );
		if ( /^https?:/.test( href ) ) {
			return `[${ href } ${ text }]`;
		}
		const [ target, hash = '' ] = href.split( '#' );
		const file = target === '' ? this.file : path.posix.join( path.posix.dirname( this.file ), target );
		const heading = this.headings.get( file )?.get( hash );
		// What is not on the page stays a name.
		return heading === undefined ? text : `[[#${ heading }|${ text }]]`;
	}

	/**
	 * @param {Token[]} tokens
	 * @return {string}
	 */
	inline( tokens ) {
		return tokens.map( ( one ) => {
			const token = /** @type {Known} */ ( one );
			switch ( token.type ) {
				case 'strong':
					return `'''${ this.inline( token.tokens ) }'''`;
				case 'em':
					return `''${ this.inline( token.tokens ) }''`;
				case 'codespan':
					return `<code>${ literally( decoded( token.text ) ) }</code>`;
				case 'link':
					return this.link( token );
				case 'image':
					return '';
				case 'escape':
					return this.text( token.text );
				case 'text':
					return token.tokens ? this.inline( token.tokens ) : this.text( token.text );
				default:
					throw this.unknown( token );
			}
		} ).join( '' );
	}

	/**
	 * @param {string} text
	 * @return {string}
	 */
	text( text ) {
		return literally( decoded( text ).replace( /\n/g, ' ' ) );
	}

	/**
	 * @param {import('marked').Tokens.List} list
	 * @param {string} bullets Of the lists that it is in
	 * @return {string}
	 */
	list( list, bullets = '' ) {
		const own = bullets + ( list.ordered ? '#' : '*' );
		return list.items.map( ( { tokens } ) => {
			/** @type {string[]} */
			const texts = [];
			/** @type {string[]} */
			const nested = [];
			for ( const one of tokens ) {
				const token = /** @type {Known} */ ( one );
				if ( token.type === 'list' ) {
					nested.push( this.list( token, own ) );
				} else if ( token.type === 'text' || token.type === 'paragraph' ) {
					texts.push( this.inline( token.tokens ?? [] ) );
				} else if ( token.type !== 'space' ) {
					throw this.unknown( token );
				}
			}
			return [ `${ own } ${ texts.join( '<br>' ) }`, ...nested ].join( '\n' );
		} ).join( '\n' );
	}

	/**
	 * @param {import('marked').Tokens.Table} table
	 * @return {string}
	 */
	table( { header, rows } ) {
		const cells = ( /** @type {string} */ mark, /** @type {Array<{ tokens: Token[] }>} */ row ) => (
			row.map( ( { tokens } ) => `${ mark } ${ this.inline( tokens ) }` ).join( '\n' )
		);
		return [
			'{| class="wikitable"', cells( '!', header ),
			...rows.flatMap( ( row ) => [ '|-', cells( '|', row ) ] ), '|}'
		].join( '\n' );
	}

	/**
	 * @param {Token} token
	 * @return {Error}
	 */
	unknown( { type, raw } ) {
		return new Error( `${ this.file }: build-wiki-page.mjs cannot write ${ type }, found in: ${ raw }` );
	}

	/**
	 * @param {Token} one
	 * @return {string}
	 */
	block( one ) {
		const token = /** @type {Known} */ ( one );
		switch ( token.type ) {
			case 'heading': {
				const marks = '='.repeat( token.depth + 1 );
				return `${ marks } ${ this.inline( token.tokens ) } ${ marks }`;
			}
			case 'paragraph':
				// What begins with these would be a list, or something else.
				return this.inline( token.tokens ).replace( /^[*#:;=\s]/, ( first ) => `&#${ first.codePointAt( 0 ) };` );
			case 'list':
				return this.list( token );
			case 'table':
				return this.table( token );
			case 'code':
				return `<pre>\n${ token.text.replaceAll( '&', '&amp;' ).replaceAll( '<', '&lt;' ) }\n</pre>`;
			case 'space':
				return '';
			default:
				throw this.unknown( token );
		}
	}
}

/**
 * @param {string} root Of the project
 * @return {Promise<string>}
 */
export async function wikiPage( root ) {
	const documents = new Map( await Promise.all( DOCUMENTS.map( async ( file ) => (
		/** @type {[ string, Token[] ]} */ ( [ file, new Lexer().lex( await readFile( path.join( root, file ), 'utf8' ) ) ] )
	) ) ) );
	const headings = new Map( Array.from( documents, ( [ file, tokens ] ) => {
		const titles = tokens.flatMap( ( token ) => token.type === 'heading' ? [ String( token.text ) ] : [] );
		/** @type {Map<string, string>} */
		const linked = new Map( [ [ '', titles[ 0 ] ] ] );
		titles.forEach( ( title ) => linked.set( slug( title ), title ) );
		return [ file, linked ];
	} ) );
	const parts = Array.from( documents, ( [ file, tokens ] ) => {
		const writer = new Writer( file, headings );
		return tokens.map( ( token ) => writer.block( token ) ).filter( Boolean ).join( '\n\n' );
	} );
	return `<!-- Made by the build of AccountCreator of ${ DOCUMENTS.join( ', ' ) }: change it there. -->\n` +
		`${ parts.join( '\n\n' ) }\n`;
}
