import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { assertParses, assertSafeOnPage, build, coreDependencies } from '../../../build.mjs';
import { languagePageText, linkTexts, readableAnywhere } from '../../../build-languages.mjs';
import { bundleParts, PARTS } from '../../../build-parts.mjs';
import { copies, share } from '../../../build-shares.mjs';

const root = path.join( __dirname, '../../..' );
const read = ( file: string ): string => fs.readFileSync( path.join( root, file ), 'utf8' );
const messages = JSON.parse( read( 'src/i18n/en.json' ) ) as Record<string, string>;

describe( 'the build', () => {
	it( 'reads the modules of MediaWiki that the core wants out of its definition line', () => {
		expect( coreDependencies( [
			'* AccountCreator[ResourceLoader|dependencies=mediawiki.util]|AccountCreator.js',
			'* AccountCreator-core[ResourceLoader|hidden|dependencies=ext.gadget.AccountCreator-ahead,mediawiki.api, oojs-ui-core]|AccountCreator-core.js'
		].join( '\n' ) ) ).toEqual( [ 'mediawiki.api', 'oojs-ui-core' ] );
	} );

	it.each( [
		'x = "</nowiki>";',
		'x = "~~~~";',
		'x = "{{subst:y}}";',
		'x = "{{ SafeSubst:y}}";',
		'x = "\u001f";',
		'x = /\u212b/;'
	] )( 'refuses what a wiki page would change: %s', ( code ) => {
		expect( () => assertSafeOnPage( 'a.js', '\n' + code ) ).toThrow( 'line 2' );
	} );

	it( 'lets ordinary code through', () => {
		expect( () => assertSafeOnPage( 'a.js', 'x = ~~1 + "{{tl|y}} <nowiki>";' ) ).not.toThrow();
	} );

	it( 'refuses what ResourceLoader would not parse', () => {
		expect( () => assertParses( 'AccountCreator-core.js', 'x = a ?? b;' ) ).toThrow( 'ES2016' );
		expect( () => assertParses( 'AccountCreator-core.js', 'x = ( a ) => a;' ) ).not.toThrow();
		expect( () => assertParses( 'AccountCreator.js', 'x = ( a ) => a;' ) ).toThrow( 'ES5' );
		expect( () => assertParses( 'AccountCreator-link.js', 'x = ( a ) => a;' ) ).toThrow( 'ES5' );
	} );
} );

describe( 'the languages', () => {
	const languages = new Map( Object.entries( {
		de: { '@metadata': { authors: [ 'Zoe' ] }, 'accountcreator-link': 'Konten' }, eo: {},
		'pt-br': { 'accountcreator-link': 'Contas (BR)' }, pt: { 'accountcreator-link': 'Contas' },
		'zh-hans': { 'accountcreator-link': '创建账号' }, 'zh-hant': { 'accountcreator-link': '建立帳號' }
	} ) );

	it( 'become pages as MediaWiki writes JSON, with the version', () => {
		expect( languagePageText( languages.get( 'de' ) ?? {}, '1.0+a' ) ).toBe( [
			'{', '\t"@metadata": {', '\t\t"authors": [', '\t\t\t"Zoe"', '\t\t],', '\t\t"version": "1.0+a"', '\t},',
			'\t"accountcreator-link": "Konten"', '}', ''
		].join( '\n' ) );
	} );

	it( 'give the link a text for each family', () => {
		expect( linkTexts( languages ) ).toEqual( { de: 'Konten', pt: 'Contas', zh: '创建账号' } );
	} );

	it.each( [
		[ '{{PLURAL:$1|One|$1 people}}', '{{PLURAL:$1|1=One|$1 people}}' ],
		[ '{{PLURAL:$2|0=none|one|$2}} and {{PLURAL:$1|is|are}}', '{{PLURAL:$2|0=none|1=one|$2}} and {{PLURAL:$1|1=is|are}}' ],
		[ '{{PLURAL:$1|1=One|$1}}', '{{PLURAL:$1|1=One|$1}}' ], [ '{{PLURAL:$1|0=no|1=One|$1}}', '{{PLURAL:$1|0=no|1=One|$1}}' ]
	] )( 'leave English %s countable by the rules of any', ( english, text ) => {
		expect( readableAnywhere( { 'a-b': english, '@metadata': { authors: [] } } ) )
			.toEqual( { 'a-b': text, '@metadata': { authors: [] } } );
	} );
} );

describe( 'the styles', () => {
	it( 'name no side, so that they are right in both directions, in the user script, too', () => {
		const styles = fs.readdirSync( path.join( root, 'src/ui' ), { recursive: true, encoding: 'utf8' } )
			.filter( ( file ) => file.endsWith( '.css' ) );
		expect( styles.length ).toBeGreaterThan( 4 );
		for ( const file of styles ) {
			const rules = read( `src/ui/${ file }` ).replace( /\/\*.*?\*\//gs, '' );
			// Both sides at once are fine; so is a shorthand whose second and fourth values are the same.
			const sided = ( rules.match( /[\w-]*\b(?:left|right)\b[^;{]*;|:\s*[^;{}]*\b(?:left|right)\b[^;]*;/g ) ?? [] )
				.filter( ( rule ) => !/^padding-(?:left|right): 8px;$/.test( rule ) );
			const uneven = Array.from( rules.matchAll( /(?:margin|padding|inset|border-width):\s*(\S+) (\S+) (\S+) (\S+);/g ) )
				.filter( ( [ , , right, , left ] ) => right !== left );
			expect( [ file, sided, uneven ] ).toEqual( [ file, [], [] ] );
		}
	} );
} );

describe( 'Gadget-definition.txt', () => {
	const definition = read( 'Gadget-definition.txt' );

	it( 'names the modules whose widgets the core uses', () => {
		const code = fs.readdirSync( path.join( root, 'src' ), { recursive: true, encoding: 'utf8' } )
			.filter( ( file ) => file.endsWith( '.ts' ) ).map( ( file ) => read( `src/${ file }` ) ).join( '\n' );
		const used = new Set( Array.from( code.matchAll( /\bOO\.ui\.([A-Z]\w*)/g ), ( found ) => found[ 1 ] ) );
		const defined = coreDependencies( definition ).filter( ( name ) => name.startsWith( 'oojs-ui-' ) && !name.includes( '.' ) )
			.map( ( name ) => read( `node_modules/oojs-ui/dist/${ name }.js` ) ).join( '\n' );
		expect( Array.from( used ).filter( ( name ) => !defined.includes( `\nOO.ui.${ name } = ` ) ) ).toEqual( [] );
	} );

	it( 'has nothing but lines that the Gadgets extension understands', () => {
		// MediaWikiGadgetsDefinitionRepo::newFromDefinition; what does not match is ignored without a word.
		const lines = definition.replace( /<!--.*?-->/gs, '' ).split( '\n' ).filter( Boolean );
		expect( lines.map( ( line ) => (
			/^\*+ *([a-zA-Z](?:[-_:.\w ]*[a-zA-Z0-9])?)(\s*\[.*?\])?\s*((\|[^|]*)+)\s*$/.exec( line )?.[ 1 ]
		) ) ).toEqual( [ 'AccountCreator', 'AccountCreator-ahead', ...PARTS.map( ( { name } ) => `AccountCreator-${ name }` ) ] );
	} );

	it.each( PARTS )( 'has the line of the part $name as the table of the parts says', ( { name, on, styles } ) => {
		const line = definition.split( '\n' ).find( ( one ) => one.startsWith( `* AccountCreator-${ name }[` ) ) ?? '';
		expect( line ).toContain( '|hidden|' );
		// Of the parts, the core alone: see load() in src/app/load-part-gadget.ts.
		// The core itself wants AccountCreator-ahead.
		expect( line.match( /ext\.gadget\.[\w-]+/g ) )
			.toEqual( [ `ext.gadget.AccountCreator-${ on.length > 0 ? 'core' : 'ahead' }` ] );
		const pages = [ `AccountCreator-${ name }.js`, ...styles.length ? [ `AccountCreator-${ name }.css` ] : [] ];
		expect( line.split( ']' )[ 1 ]?.split( '|' ).slice( 1 ) ).toEqual( pages );
	} );
} );

describe( 'the parts', () => {
	const part = ( name: string, ...on: string[] ): typeof PARTS[ 0 ] => (
		{ name, on, entry: '', styles: [], budget: 0, when: '' }
	);

	it( 'take a file from the first part that has it', () => {
		const parts = [ part( 'core' ), part( 'list', 'core' ), part( 'after', 'core', 'list' ) ];
		const inputs = new Map( [ [ 'core', [ 'a' ] ], [ 'list', [ 'a', 'b' ] ], [ 'after', [ 'a', 'b', 'c' ] ] ] );
		expect( share( parts, inputs ) ).toEqual( new Map( [
			[ 'core', new Map() ],
			[ 'list', new Map( [ [ 'a', 'core' ] ] ) ],
			[ 'after', new Map( [ [ 'a', 'core' ], [ 'b', 'list' ] ] ) ]
		] ) );
	} );

	it( 'have a copy each of what no part has that both build upon', () => {
		const parts = [ part( 'core' ), part( 'list', 'core' ), part( 'steps', 'core' ) ];
		const inputs = new Map( [ [ 'core', [ 'a' ] ], [ 'list', [ 'a', 'b' ] ], [ 'steps', [ 'a', 'b' ] ] ] );
		expect( copies( inputs, share( parts, inputs ) ) ).toEqual( new Map( [ [ 'b', [ 'list', 'steps' ] ] ] ) );
	} );

	/** What the parts say of themselves: their names, with what they build upon. */
	async function contracts(
		texts: Record<string, string>, file?: string, parts = PARTS
	): Promise<Map<string, string>> {
		const changed: Plugin = {
			name: 'changed',
			setup( { onLoad } ) {
				onLoad( { filter: new RegExp( file ?? '^nothing$' ) }, ( args ) => (
					{ contents: `${ fs.readFileSync( args.path, 'utf8' ) }\nconsole.log( 'changed' );`, loader: 'ts' }
				) );
			}
		};
		const { pages: built } = await bundleParts( {
			root, messages: texts, version: '1', parts, plugins: [ changed ]
		} );
		return new Map( Array.from( built, ( [ name, { code } ] ) => (
			[ name, / = (\{ on: .*?), run: /.exec( code )?.[ 1 ] ?? '' ]
		) ) );
	}

	it( 'are bound to the contents of what they build upon, messages included', async () => {
		const before = await contracts( messages );
		expect( await contracts( messages ) ).toEqual( before );

		const code = await contracts( messages, '/contract/outcome\\.ts$' );
		const text = await contracts( { ...messages, 'accountcreator-new-version': 'Something else' } );
		for ( const { name } of PARTS ) {
			expect( code.get( name ) ).not.toBe( before.get( name ) );
			expect( text.get( name ) ).not.toBe( before.get( name ) );
		}
		const list = await contracts( messages, '/list/list-screen\\.ts$' );
		expect( list.get( 'core' ) ).toBe( before.get( 'core' ) );
		expect( list.get( 'list' ) ).not.toBe( before.get( 'list' ) );
	}, 60_000 );

	it( 'are bound to the styles, too', async () => {
		const before = await contracts( messages );
		const after = await contracts( messages, undefined, PARTS.map( ( one ) => (
			one.name === 'steps' ? { ...one, styles: [ 'shared/dialog.css' ] } : one
		) ) );
		const changed = PARTS.map( ( { name } ) => name )
			.filter( ( name ) => after.get( name ) !== before.get( name ) );
		const builtUpon = PARTS.filter( ( { name, on } ) => name === 'steps' || on.includes( 'steps' ) );
		expect( changed ).toEqual( builtUpon.map( ( { name } ) => name ) );
	}, 60_000 );
} );

describe( 'the built pages', () => {
	it( 'say in their version what they are made of, all the same', async () => {
		const { pages } = await build();
		const versions = Array.from( pages, ( [ file, text ] ) => file.endsWith( '.json' ) ?
			( JSON.parse( text ) as { '@metadata': { version: string } } )[ '@metadata' ].version :
			/^ \* AccountCreator (\S+):/m.exec( text )?.[ 1 ] );
		expect( new Set( versions ).size ).toBe( 1 );
		expect( versions[ 0 ] ).toMatch( /^\d+\.\d+\.\d+\+[0-9a-f]{8}$/ );
		for ( const file of [ 'AccountCreator-core.js', 'AccountCreator.user.js' ] ) {
			expect( pages.get( file ) ).toMatch( new RegExp( `version: ["']${ versions[ 0 ]?.replace( '+', '\\+' ) }["']` ) );
		}
		const made = await Promise.all( [
			{ messages }, { messages: { ...messages, 'accountcreator-created': 'Something else' } }, { messages, beside: 'p {}' }
		].map( ( changes ) => bundleParts( { root, version: '1', ...changes } ) ) );
		expect( new Set( made.map( ( { version } ) => version ) ).size ).toBe( 3 );
	}, 60_000 );

	it( 'have once each what may hold state', async () => {
		const { pages: built } = await bundleParts( { root, messages, version: '1' } );
		const sources = Array.from( built.values() ).flatMap( ( { code } ) => (
			// esbuild says in a comment what comes from where. src/accounts/ holds none outside of its objects.
			Array.from( new Set( code.match( /^ *\/\/ src\/(?:app|ui|wiki)\/.*$/gm ) ), ( line ) => line.trim() )
		) );
		expect( sources ).toContain( '// src/app/load-part-gadget.ts' );
		expect( sources.filter( ( source, index ) => sources.indexOf( source ) !== index ) ).toEqual( [] );
	}, 60_000 );

	it( 'name every package that is bundled in them, with its licence, and the version', async () => {
		const { pages } = await build();
		const { version } = JSON.parse( read( 'package.json' ) ) as { version: string };
		for ( const [ file, text ] of [ ...pages ].filter( ( [ name ] ) => !name.endsWith( '.json' ) ) ) {
			const banner = /\/\*!.*?\*\//s.exec( text )?.[ 0 ];
			expect( banner ).toContain( `AccountCreator ${ version }` );
			// esbuild says in a comment what comes from where.
			for ( const [ , name ] of text.matchAll( /^\s*\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm ) ) {
				expect( `${ file }: ${ banner }` ).toContain( `Holds ${ name } ` );
				expect( banner ).toMatch( /Permission is hereby granted|Redistribution and use/ );
			}
		}
		expect( pages.get( 'AccountCreator.user.js' ) ).toContain( 'Holds fflate' );
	}, 60_000 );
} );
