import fs from 'node:fs';
import path from 'node:path';
import { parseDefinitions } from '../../../deploy/definition.mjs';
import { difference } from '../../../deploy/difference.mjs';
import { nameOf } from '../../../deploy/gadget-files.mjs';
import { gadgetPages, rightsFor, userPages, userPagesToRemove, USER_LINE } from '../../../deploy/pages.mjs';

const banner = ( commit: string ): string => `// <nowiki>\n/*!\n * AccountCreator 1.0.0+abc${ commit }: creates accounts.\n */\n`;

const gadget = {
	version: '1.0.0+abc',
	commit: '0123456789',
	definitions: parseDefinitions( '* AccountCreator[ResourceLoader]|AccountCreator.js' ),
	files: new Map( [
		[ 'AccountCreator.js', `${ banner( ' (commit 0123456789)' ) }run();\n` ],
		[ 'AccountCreator-de.json', '{\n\t"a": 1\n}\n' ]
	] ),
	userScript: 'script();\n'
};

type Pages = ReturnType<typeof gadgetPages>;
const edit = ( pages: Pages, title: string, before: string | null ): string | null | undefined => (
	pages.find( ( page ) => page.title === title )?.edit( before )
);

describe( 'the pages of a gadget', () => {
	const pages = gadgetPages( gadget, { json: false, link: 'kept' } );

	it( 'end with the one that defines it', () => {
		expect( pages.map( ( { title } ) => title ) ).toEqual( [
			'MediaWiki:Gadget-AccountCreator',
			'MediaWiki:Gadget-AccountCreator.js',
			'MediaWiki:Gadget-AccountCreator-de.json',
			'MediaWiki:Gadgets-definition'
		] );
	} );

	it( 'stay as they are where only the commit differs', () => {
		const title = 'MediaWiki:Gadget-AccountCreator.js';
		const earlier = `${ banner( ' (commit abcdefabcd)' ) }run();`;
		expect( edit( pages, title, earlier ) ).toBe( earlier );
		expect( edit( pages, title, `${ banner( '' ) }run();` ) ).toBe( `${ banner( '' ) }run();` );
		expect( edit( pages, title, earlier.replace( 'run', 'walk' ) ) ).toContain( 'commit 0123456789' );
	} );

	it( 'stay as they are where MediaWiki wrote their JSON in another way', () => {
		expect( edit( pages, 'MediaWiki:Gadget-AccountCreator-de.json', '{ "a": 1 }' ) ).toBe( '{ "a": 1 }' );
		expect( edit( pages, 'MediaWiki:Gadget-AccountCreator-de.json', '{ "a": 2 }' ) ).toBe( '{\n\t"a": 1\n}' );
	} );

	it.each( [ false, true ] )( 'have the link translated where it is wanted: always, or the first time (in JSON: %s)', ( json ) => {
		const title = json ? 'MediaWiki:Gadgets/AccountCreator.json' : 'MediaWiki:Gadgets-definition';
		const isLinked = ( link: 'always' | 'new' | 'kept', before: string | null ): boolean | undefined => (
			edit( gadgetPages( gadget, { json, link } ), title, before )?.includes( 'AccountCreator-link.js' )
		);
		const there = edit( gadgetPages( gadget, { json, link: 'kept' } ), title, null ) ?? '';
		expect( [ isLinked( 'always', null ), isLinked( 'always', there ) ] ).toEqual( [ true, true ] );
		expect( [ isLinked( 'new', null ), isLinked( 'new', there ) ] ).toEqual( [ true, false ] );
		expect( [ isLinked( 'kept', null ), isLinked( 'kept', there ) ] ).toEqual( [ false, false ] );
	} );

	it( 'have a label that the wiki can word for itself', () => {
		expect( edit( pages, 'MediaWiki:Gadget-AccountCreator', null ) ).toBe( 'Create accounts for other people' );
		expect( edit( pages, 'MediaWiki:Gadget-AccountCreator', 'Konten anlegen' ) ).toBe( 'Konten anlegen' );
	} );
} );

describe( 'the user script', () => {
	const common = 'User:Zoe/common.js';
	const pages = userPages( gadget, 'Zoe' );

	it( 'is a page, with its languages, and a line in common.js', () => {
		expect( pages.map( ( { title } ) => title ) )
			.toEqual( [ 'User:Zoe/AccountCreator-de.json', 'User:Zoe/AccountCreator.js', common ] );
		expect( edit( pages, common, null ) ).toBe( USER_LINE );
		expect( edit( pages, common, 'own();\n' ) ).toBe( `own();\n${ USER_LINE }` );
	} );

	it( 'has the line that the README gives', () => {
		expect( fs.readFileSync( path.join( __dirname, '../../../README.md' ), 'utf8' ) ).toContain( `\n${ USER_LINE }\n` );
	} );

	it.each( [ USER_LINE, "importScript( 'User:Zoe/AccountCreator.js' );" ] )( 'is loaded once: %s', ( line ) => {
		expect( edit( pages, common, `a();\n${ line }\nb();` ) ).toBe( `a();\n${ line }\nb();` );
		expect( edit( pages, common, `// ${ line }` ) ).toBe( `// ${ line }\n${ USER_LINE }` );
	} );

	it( 'goes with its line alone', () => {
		const removed = userPagesToRemove( gadget, 'Zoe' );
		expect( edit( removed, common, `a();\n${ USER_LINE }\nb();` ) ).toBe( 'a();\nb();' );
		expect( edit( removed, common, USER_LINE ) ).toBeNull();
		expect( edit( removed, common, 'a();' ) ).toBe( 'a();' );
		expect( edit( removed, common, null ) ).toBeNull();
		expect( edit( removed, 'User:Zoe/AccountCreator.js', 'script();' ) ).toBeNull();
	} );
} );

it( 'The rights that it takes go by the page', () => {
	expect( rightsFor( 'MediaWiki:Gadgets-definition', false ) ).toEqual( [ 'edit', 'editinterface' ] );
	expect( rightsFor( 'MediaWiki:Gadget-A.css', true ) ).toEqual( [ 'edit', 'createpage', 'editinterface', 'editsitecss' ] );
	expect( rightsFor( 'User:Zoe/common.js', false ) ).toEqual( [ 'edit', 'editmyuserjs' ] );
} );

it( 'A version is named with its commit, where it has one', () => {
	expect( nameOf( gadget ) ).toBe( 'AccountCreator 1.0.0+abc (commit 0123456789)' );
	expect( nameOf( { ...gadget, commit: null } ) ).toBe( 'AccountCreator 1.0.0+abc' );
} );

describe( 'a difference', () => {
	const change = { title: 'MediaWiki:A.js', revision: 1 };

	it( 'shows the lines, or as many as are wanted', () => {
		const lines = { ...change, before: 'a\nb\nc\nd\ne', after: 'a\nb\nC\nd\ne' };
		const shown = difference( lines );
		expect( shown ).toContain( '    -c\n    +C\n' );
		expect( shown ).toMatch( /^~ MediaWiki:A\.js:\n/ );
		expect( difference( lines, { lines: 4 } ) ).toMatch( /\n {4}… 5 more lines \(--full shows them\)$/ );
	} );

	it( 'tells what is new, and what goes', () => {
		expect( difference( { ...change, before: null, after: 'é' } ) ).toBe( '+ MediaWiki:A.js: new, 2 bytes' );
		expect( difference( { ...change, before: 'a', after: null } ) ).toBe( '- MediaWiki:A.js: to be deleted' );
	} );

	it( 'has nothing in it that a terminal would obey', () => {
		// eslint-disable-next-line no-control-regex -- they are what is looked for
		expect( difference( { ...change, before: '\u001b[2Ja\u009b\r', after: 'b' } ) ).not.toMatch( /[\u001b\u009b\r]/ );
	} );
} );
