/** Every file of a language in src/i18n, whichever there are. */

import fs from 'node:fs';
import path from 'node:path';
import english from '../../../src/i18n/en.json';

const FOLDER = path.join( __dirname, '../../../src/i18n' );

type Texts = Record<string, string>;

const ENGLISH = Object.fromEntries(
	Object.entries( english ).filter( ( entry ): entry is [ string, string ] => typeof entry[ 1 ] === 'string' )
);

function textsOf( language: string ): Texts {
	const all = JSON.parse( fs.readFileSync( path.join( FOLDER, `${ language }.json` ), 'utf8' ) ) as Texts;
	const { '@metadata': metadata, ...texts } = all;
	expect( metadata ).toEqual( { authors: expect.any( Array ) } );
	return texts;
}

const LANGUAGES = fs.readdirSync( FOLDER ).map( ( file ) => file.replace( /\.json$/, '' ) )
	.filter( ( language ) => language !== 'qqq' );

/** What a text names, once each. */
const parametersOf = ( text: string ): string[] => [ ...new Set( text.match( /\$\d+/g ) ) ].sort();

/** The parts of {{PLURAL:$1|…}} and {{GENDER:$1|…}} in a text, without what is said for one number alone. */
function formsIn( text: string, what: 'PLURAL' | 'GENDER' ): string[][] {
	return Array.from( text.matchAll( new RegExp( `\\{\\{${ what }:[^|}]*\\|([^{}]*)\\}\\}`, 'g' ) ), ( [ , forms ] ) => (
		forms.split( '|' ).filter( ( form ) => !/^\d+=/.test( form ) )
	) );
}

const PLURAL_ORDER = [ 'zero', 'one', 'two', 'few', 'many', 'other' ] as const;

/** The plural categories that whole numbers up to some thousands have in the language, in core's order. */
function categoriesOf( language: string ): Intl.LDMLPluralRule[] {
	const rules = new Intl.PluralRules( language );
	const used = new Set( Array.from( { length: 2000 }, ( _each, number ) => rules.select( number ) ) );
	return PLURAL_ORDER.filter( ( category ) => used.has( category ) );
}

/** Remarks on a row, in which lines are short: a number and its noun are not to be torn apart. */
const NUMBERED_REMARKS = [ 'account-edits', 'duplicate', 'email-repeated', 'lookalike' ].map( ( what ) => `accountcreator-remark-${ what }` );

/** Numbers among which every form of every language is, each with some that end in the same way. */
const COUNTS = [ 0, 1, 2, 3, 5, 6, 10, 11, 12, 19, 20, 21, 22, 30, 31, 32, 100, 101, 102, 103, 111, 112, 121 ];

/** Core's convertPlural() for that language; which rules it has comes from PHP. */
function speak( language: string ): void {
	const rules = new Intl.PluralRules( language );
	const categories = categoriesOf( language );
	jest.spyOn( mw.language, 'convertPlural' ).mockImplementation( ( count, forms, explicit ) => {
		const special = ( explicit )?.[ count ];
		const index = categories.indexOf( rules.select( count ) );
		return special ?? forms[ Math.min( index, forms.length - 1 ) ] ?? '';
	} );
}

beforeEach( () => {
	jest.spyOn( mw.log, 'warn' ).mockReturnValue( undefined );
} );

afterEach( () => jest.restoreAllMocks() );

it( 'There are languages, and English is complete', () => {
	expect( LANGUAGES ).toContain( 'en' );
	expect( Object.keys( ENGLISH ).length ).toBeGreaterThan( 400 );
} );

describe.each( LANGUAGES )( 'The file of the language %s', ( language ) => {
	let texts: Texts;

	beforeAll( () => {
		texts = textsOf( language );
	} );

	/** Keys of the texts for which something does not hold. */
	const keysWhere = ( isWrong: ( text: string, key: string ) => boolean ): string[] => (
		Object.keys( texts ).filter( ( key ) => isWrong( texts[ key ] ?? '', key ) )
	);

	it( 'has texts alone, and only such as English has', () => {
		expect( keysWhere( ( text, key ) => typeof text !== 'string' || text.trim() === '' || !( key in ENGLISH ) ) ).toEqual( [] );
	} );

	it( 'has the link in a few words, which the loader’s page takes from it', () => {
		expect( [ ...texts[ 'accountcreator-link' ] ?? '' ].length ).toBeGreaterThan( 3 );
		expect( [ ...texts[ 'accountcreator-link' ] ?? '' ].length ).toBeLessThan( 30 );
	} );

	it( 'names in each text the same parameters as English', () => {
		expect( keysWhere( ( text, key ) => (
			parametersOf( text ).join() !== parametersOf( ENGLISH[ key ] ?? '' ).join()
		) ) ).toEqual( [] );
	} );

	it( 'has nothing that jqueryMsg cannot read', () => {
		mw.messages.set( texts );
		expect( keysWhere( ( _text, key ) => /\{\{|\}\}|\[\[/.test( mw.message( key ).text() ) ) ).toEqual( [] );
	} );

	it( 'has as many forms for numbers and people as the language has, or fewer that are the same', () => {
		const most = categoriesOf( language ).length;
		expect( keysWhere( ( text ) => (
			formsIn( text, 'PLURAL' ).some( ( { length } ) => length > most || length < Math.min( most, 2 ) ) ||
			formsIn( text, 'GENDER' ).some( ( { length } ) => length > 3 || length < 1 )
		) ) ).toEqual( [] );
	} );

	it( 'says the number wherever a form is for more than one', () => {
		mw.messages.set( texts );
		speak( language );
		const counted = keysWhere( ( text ) => /\{\{PLURAL:/.test( text ) );
		const wrong = counted.filter( ( key ) => {
			const given = new Map<string, number>();
			return parametersOf( texts[ key ] ?? '' ).some( ( name ) => {
				given.clear();
				// Words around it, such as “is” and “are”, are not what tells the number.
				const asked = new RegExp( `\\{\\{PLURAL:\\${ name }\\|[^{}]*\\${ name }` ).test( texts[ key ] ?? '' );
				return asked && COUNTS.some( ( count ) => {
					const numbers = Array.from( { length: 12 }, ( _one, index ) => `$${ index + 1 }` === name ? count : 'x' );
					const text = mw.message( key, ...numbers ).text();
					const before = given.get( text );
					given.set( text, count );
					return before !== undefined && before !== count;
				} );
			} );
		} );
		expect( wrong ).toEqual( [] );
	} );

	it( 'keeps the number in a remark on a row together with its noun', () => {
		expect( keysWhere( ( text, key ) => NUMBERED_REMARKS.includes( key ) && / \$1|\$1 /.test( text ) ) ).toEqual( [] );
	} );

	it( 'has no text that is English still', () => {
		// Names of kinds of files and the like are the same everywhere.
		expect( language === 'en' ? [] : keysWhere( ( text, key ) => (
			text === ENGLISH[ key ] && /[a-z]{3,} [a-z]{2,}/.test( text )
		) ) ).toEqual( [] );
	} );
} );

/** Nothing of these is punctuation: what jqueryMsg reads, and titles and addresses. */
const NO_PUNCTUATION = /\{\{(?:PLURAL|GENDER):|\bSpecial:|https?:\/\//g;

/** What stands before a mark of French, or within its quotation marks, without a narrow no-break space. */
const badlySpaced = ( text: string ): string[] => text.replace( NO_PUNCTUATION, '' ).match( /[^\u202f][:;!?»]|«[^\u202f]/g ) ?? [];

it( 'Spaces of French that are missing or may break a line are found', () => {
	const right = 'Fini_: «_Ada_»_? {{PLURAL:$1|1=Oui|Non}}_! Special:Version, https://example.org'.replaceAll( '_', '\u202f' );
	expect( badlySpaced( right ) ).toEqual( [] );
	expect( badlySpaced( 'Fini : « Ada» ?' ) ).toEqual( [ ' :', '« ', 'a»', ' ?' ] );
	expect( badlySpaced( 'Fini\u00a0: oui; non!' ) ).toEqual( [ '\u00a0:', 'i;', 'n!' ] );
} );

it( 'French has a narrow no-break space before : ; ! ? and inside its quotation marks', () => {
	expect( Object.entries( textsOf( 'fr' ) ).flatMap( ( [ key, text ] ) => (
		badlySpaced( text ).map( ( found ) => `${ key }: ${ found }` )
	) ) ).toEqual( [] );
} );

it( 'Russian has a no-break space before a dash, which does not begin a line', () => {
	expect( Object.entries( textsOf( 'ru' ) ).filter( ( [ , text ] ) => / —/.test( text ) ).map( ( [ key ] ) => key ) ).toEqual( [] );
} );

it( 'Where the wiki has digits of its own, every number of a text gets them', () => {
	const texts = textsOf( 'ar' );
	const bare = ( text: string ): string => text.replace( /\$\d+|\{\{PLURAL:\$\d+\|(?:\d+=)?|\{\{formatnum:\d+\}\}/g, '' );
	expect( Object.keys( texts ).filter( ( key ) => /\d/.test( bare( texts[ key ] ?? '' ) ) ) ).toEqual( [] );
	jest.spyOn( mw.language, 'convertNumber' ).mockImplementation( ( number ) => (
		String( number ).replace( /\d/g, ( digit ) => '٠١٢٣٤٥٦٧٨٩'[ Number( digit ) ] ?? '' )
	) );
	mw.messages.set( texts );
	expect( mw.message( 'accountcreator-newcomer-reset', 'https://wiki.example/1' ).text() ).toContain( 'كل ٢٤ ساعة' );
	expect( mw.message( 'accountcreator-mine-help-expires' ).text() ).toContain( '٧ أيام' );
} );

it( 'What is missing is listed here, for translators', () => {
	const missing = LANGUAGES.map( ( language ) => {
		const texts = textsOf( language );
		return { language, keys: Object.keys( ENGLISH ).filter( ( key ) => !( key in texts ) ) };
	} ).filter( ( { keys } ) => keys.length > 0 );
	for ( const { language, keys } of missing ) {
		process.stdout.write( `src/i18n/${ language }.json lacks ${ keys.length } texts: ${ keys.join( ' ' ) }\n` );
	}
	expect( missing.map( ( { language } ) => language ) ).not.toContain( 'en' );
} );
