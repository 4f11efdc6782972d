import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

/** docs/languages.md: what things are called in each language, and what they are not called. */

const TRANSLATIONS = join( ROOT, 'src/i18n' );

interface Term {
	/** In English */
	term: string;
	message: string;
	word: string;
	/** Words for the same that are not to be used; those that end in `…` are the beginnings of several. */
	not: string[];
}

const termsIn = ( section: string ): Term[] => section.split( '\n' ).flatMap( ( line ) => {
	const [ , term = '', message = '', word = '', not = '' ] = line.split( '|' ).map( ( cell ) => cell.trim() );
	return message.startsWith( '`' ) ? [ { term, message, word, not: not === '' ? [] : not.split( ', ' ) } ] : [];
} );

const glossaries = new Map( readFileSync( join( ROOT, 'docs/languages.md' ), 'utf8' ).split( /^## /m ).slice( 1 )
	.map( ( section ) => [ /^.*\(([\w-]+)\)$/m.exec( section )?.[ 1 ] ?? section, termsIn( section ) ] as const ) );

const languages = readdirSync( TRANSLATIONS ).map( ( file ) => file.replace( /\.json$/, '' ) )
	.filter( ( code ) => code !== 'en' && code !== 'qqq' );

/** In these, words are not set apart by anything. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const escaped = ( text: string ): string => text.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' );

/** Words such as this, whole ones where words are set apart. */
function pattern( word: string ): RegExp {
	const begun = escaped( word.replace( /…$/, '' ) );
	return new RegExp(
		JOINED.test( word ) ? begun : `(?<![\\p{L}\\p{N}])${ begun }${ word.endsWith( '…' ) ? '' : '(?![\\p{L}\\p{N}])' }`, 'iu'
	);
}

/** Which of the words are in the text, the right ones, which may have them within, left aside. */
function forbiddenIn( text: string, terms: readonly Term[] ): string[] {
	const right = terms.map( ( { word } ) => word ).sort( ( a, b ) => b.length - a.length )
		.reduce( ( left, word ) => left.replace( new RegExp( escaped( word ), 'giu' ), '·' ), text );
	return terms.flatMap( ( { not } ) => not.filter( ( word ) => pattern( word ).test( right ) ) );
}

it( 'Words are found whole, or as the beginning of others, and not within the right one', () => {
	const term = ( word: string, ...not: string[] ): Term[] => [ { term: '', message: '', word, not } ];
	expect( forbiddenIn( 'Das Konto ist da.', term( 'Benutzerkonto', 'Konto' ) ) ).toEqual( [ 'Konto' ] );
	expect( forbiddenIn( 'Das Benutzerkonto ist kontolos.', term( 'Benutzerkonto', 'Konto' ) ) ).toEqual( [] );
	expect( forbiddenIn( 'Новые аккаунты', term( 'учётная запись', 'аккаунт…' ) ) ).toEqual( [ 'аккаунт…' ] );
	expect( forbiddenIn( 'このブラウザーと、ブラウザ', term( 'ブラウザー', 'ブラウザ' ) ) ).toEqual( [ 'ブラウザ' ] );
	expect( forbiddenIn( 'このブラウザーで', term( 'ブラウザー', 'ブラウザ' ) ) ).toEqual( [] );
} );

it( 'There are glossaries, of languages that there are', () => {
	// A new language may come without: it is a file and nothing else.
	expect( glossaries.size ).toBeGreaterThan( 9 );
	expect( languages ).toEqual( expect.arrayContaining( [ ...glossaries.keys() ] ) );
} );

describe.each( [ ...glossaries.keys() ] )( 'The glossary of %s', ( language ) => {
	const terms = glossaries.get( language ) ?? [];

	it( 'names for each term the message of MediaWiki and its word, and words that are not used', () => {
		expect( terms.length ).toBeGreaterThan( 20 );
		expect( terms.filter( ( { message, word } ) => !/^`[\w-]+`(?: \(\w+\))?$/.test( message ) || word === '' ) ).toEqual( [] );
		expect( terms.flatMap( ( { not } ) => not ).length ).toBeGreaterThan( 9 );
	} );

	it( 'is kept by the texts', () => {
		const texts = Object.entries( JSON.parse(
			readFileSync( join( TRANSLATIONS, `${ language }.json` ), 'utf8' )
		) as Record<string, string> ).filter( ( [ key ] ) => key !== '@metadata' );
		expect( texts.flatMap( ( [ key, text ] ) => (
			forbiddenIn( text, terms ).map( ( word ) => `${ key }: ${ word }` )
		) ) ).toEqual( [] );
	} );
} );
