/**
 * Builds the wiki pages in gadget/ from src/.
 *
 *     node build.mjs          writes them and prints their sizes
 *     node build.mjs --check  changes nothing; fails when gadget/ is not what the build makes
 */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import ts from 'typescript';
import { insteadOf, keysIn, messagesOf, sharingEntry, takenFromCore } from './build-parts.mjs';

const root = path.dirname( fileURLToPath( import.meta.url ) );
const LOADER = 'AccountCreator.js';
const CORE = 'AccountCreator-core.js';
const CORE_STYLES = 'AccountCreator-core.css';
const MANY = 'AccountCreator-many.js';
const MANY_STYLES = 'AccountCreator-many.css';
const USER_SCRIPT = 'AccountCreator.user.js';

/** What a wiki page must not contain, and why; the text between the nowiki comments is not expanded otherwise. */
const UNSAFE_ON_A_PAGE = [
	{ pattern: /<\/nowiki/i, why: 'it would end the nowiki part early' },
	{ pattern: /~~~/, why: 'saving the page would put a signature in its place' },
	{ pattern: /\{\{\s*(safe)?subst:/i, why: 'saving the page would expand it' },
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	{ pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/, why: 'a wiki page cannot hold that character' },
	// Saving normalises a page (core's WebRequest::getText()), and a pattern that names such a character would change.
	{ pattern: /[\u0340\u0341\u0374\u037e\u0387\u212a\u212b\u2126\uf900-\ufaff]/, why: 'saving would replace that character' }
];

/**
 * @typedef {{ what: string, bytes: number, budget: number|null }} Size  budget: null where DESIGN.md names none
 */

/**
 * @param {string} file Path from the project's root
 * @return {Promise<any>}
 */
const readJson = async ( file ) => JSON.parse( await readFile( path.join( root, file ), 'utf8' ) );

/**
 * @param {string} definition Text of Gadget-definition.txt
 * @return {string[]} The ResourceLoader modules that the core's line names
 */
export function coreDependencies( definition ) {
	const found = /^\*\s*AccountCreator-core\[.*?\bdependencies=([^|\]]+)/m.exec( definition );
	if ( !found ) {
		throw new Error( 'Gadget-definition.txt has no line "* AccountCreator-core[…|dependencies=…]".' );
	}
	return found[ 1 ].split( ',' ).map( ( name ) => name.trim() );
}

/**
 * @param {string} file Name of the page, for the message
 * @param {string} text
 */
export function assertSafeOnPage( file, text ) {
	for ( const { pattern, why } of UNSAFE_ON_A_PAGE ) {
		const found = pattern.exec( text );
		if ( found ) {
			const line = text.slice( 0, found.index ).split( '\n' ).length;
			throw new Error(
				`gadget/${ file } cannot be a wiki page: it contains "${ found[ 0 ] }" in line ${ line }, and ${ why }. ` +
				'Write it in two parts in the source.'
			);
		}
	}
}

/**
 * ResourceLoader refuses a page that it cannot parse: ES5 until MediaWiki 1.41 (the loader must run there, and
 * fetches the core another way, see src/entries/gadget.ts), ES2016 in 1.42 to 1.44, ES2017 since.
 *
 * @param {string} file
 * @param {string} text
 */
export function assertParses( file, text ) {
	const ecmaVersion = file === LOADER ? 5 : 2016;
	try {
		parse( text, { ecmaVersion, sourceType: 'script' } );
	} catch ( error ) {
		throw new Error( `gadget/${ file } is not valid ${ ecmaVersion === 5 ? 'ES5' : 'ES2016' }: ${ error }` );
	}
}

/**
 * @param {string} css
 * @return {esbuild.Plugin} Serves `accountcreator-styles` to src/entries/userscript.ts, line by line as it was written
 */
function stylesModule( css ) {
	return {
		name: 'accountcreator-styles',
		setup( { onResolve, onLoad } ) {
			onResolve( { filter: /^accountcreator-styles$/ }, ( { path: name } ) => ( { path: name, namespace: 'styles' } ) );
			onLoad( { filter: /./, namespace: 'styles' }, () => ( {
				contents: `export default \`\n${ css.replace( /[\\`]|\$\{/g, '\\$&' ) }\`;`
			} ) );
		}
	};
}

/**
 * @param {string} entry File name in src/
 * @param {esbuild.BuildOptions} [options]
 * @return {Promise<string>}
 */
async function bundle( entry, options = {} ) {
	const { outputFiles } = await bundleWithFiles( { entryPoints: [ `src/entries/${ entry }` ], ...options } );
	return /** @type {esbuild.OutputFile[]} */ ( outputFiles )[ 0 ].text;
}

/**
 * @param {esbuild.BuildOptions} options
 * @return {Promise<esbuild.BuildResult>}
 */
function bundleWithFiles( options ) {
	return esbuild.build( {
		absWorkingDir: root,
		metafile: true,
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2016',
		charset: 'utf8',
		legalComments: 'inline',
		logLevel: 'warning',
		...options
	} );
}

/**
 * The gadget's lazy part, in two pages that share what both need.
 *
 * @param {import('./build-parts.mjs').Messages} messages
 * @return {Promise<{ core: string, many: string }>}
 */
async function bundleParts( messages ) {
	const fetched = insteadOf( /\/load-list$/, path.join( root, 'src/entries/load-list-gadget.ts' ) );
	const nothing = messagesOf( messages, () => false );
	const inputs = async ( /** @type {string} */ entry ) => {
		const { metafile } = await bundleWithFiles( { entryPoints: [ entry ], plugins: [ fetched, nothing ] } );
		return Object.keys( metafile?.inputs ?? {} );
	};
	const inMany = await inputs( 'src/entries/list.ts' );
	const shared = ( await inputs( 'src/entries/core.ts' ) ).filter( ( file ) => inMany.includes( file ) && file.endsWith( '.ts' ) ).sort();
	const core = async ( /** @type {esbuild.Plugin} */ texts ) => {
		const { outputFiles } = await bundleWithFiles( {
			stdin: { contents: sharingEntry( shared ), resolveDir: root, sourcefile: 'core.js', loader: 'js' }, plugins: [ fetched, texts ]
		} );
		return outputFiles?.[ 0 ].text ?? '';
	};
	const many = ( /** @type {esbuild.Plugin} */ texts ) => (
		bundle( 'list.ts', { plugins: [ takenFromCore( root, shared ), texts ] } )
	);
	const coreKeys = keysIn( await core( nothing ) );
	const manyKeys = keysIn( await many( nothing ) );
	return {
		core: await core( messagesOf( messages, ( key ) => coreKeys.has( key ) ) ),
		many: await many( messagesOf( messages, ( key ) => manyKeys.has( key ) && !coreKeys.has( key ) ) )
	};
}

/**
 * @param {string[]} files In src/ui/
 * @return {Promise<string>}
 */
async function bundleStyles( files ) {
	const result = await esbuild.build( {
		absWorkingDir: root,
		stdin: {
			contents: files.map( ( file ) => `@import './${ file }';` ).join( '\n' ),
			loader: 'css',
			resolveDir: path.join( root, 'src/ui' )
		},
		bundle: true,
		write: false,
		charset: 'utf8',
		// Old enough for the browsers of MediaWiki 1.39, so that nested rules are written out.
		target: [ 'chrome80', 'firefox78', 'safari13' ],
		logLevel: 'warning'
	} );
	// esbuild names the entry, which is no file.
	return result.outputFiles[ 0 ].text.replace( /\/\* <stdin> \*\/\n$/, '' );
}

/**
 * esbuild cannot go below ES2015, TypeScript can.
 *
 * @param {string} code
 * @return {string}
 */
const toES5 = ( code ) => ts.transpileModule( code, {
	compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None }
} ).outputText;

/**
 * @return {Promise<Map<string, string>>} The pages, without banner: file name → text
 */
async function bundleAll() {
	/** @type {Record<string, string>} */
	const messages = await readJson( 'src/i18n/en.json' );
	const definition = await readFile( path.join( root, 'Gadget-definition.txt' ), 'utf8' );
	// The loader's own messages only: it runs on every page.
	const loaderMessages = {
		LINK_TEXT: JSON.stringify( messages[ 'accountcreator-link' ] ),
		LINK_TOOLTIP: JSON.stringify( messages[ 'accountcreator-link-tooltip' ] ),
		LOAD_FAILED: JSON.stringify( messages[ 'accountcreator-load-failed' ] )
	};
	// A string, not a list: esbuild would hoist a list and initialise it anew in every module.
	const CORE_DEPENDENCIES = JSON.stringify( coreDependencies( definition ).join( ',' ) );
	const css = await bundleStyles( [ 'shared/dialog.css' ] );
	const manyCss = await bundleStyles( [ 'list/list.css' ] );
	const { core, many } = await bundleParts( messages );
	return new Map( [
		// Without "use strict", which esbuild takes from tsconfig.json: the loader does without, and every byte counts.
		[ LOADER, toES5( await bundle( 'gadget.ts', { define: loaderMessages, tsconfigRaw: {} } ) ) ],
		[ CORE, core ],
		[ CORE_STYLES, css ],
		[ MANY, many ],
		[ MANY_STYLES, manyCss ],
		[ USER_SCRIPT, await bundle( 'userscript.ts', {
			define: { ...loaderMessages, CORE_DEPENDENCIES },
			plugins: [ stylesModule( css + manyCss ) ]
		} ) ]
	] );
}

/**
 * @param {string} file
 * @param {string} text
 * @param {string} version
 * @return {string} The wiki page
 */
function wrap( file, text, version ) {
	const banner = [
		'/*!',
		` * AccountCreator ${ version }: creates accounts for other people. MIT licence.`,
		' *',
		' * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would',
		' * overwrite it. Change the source and run `node build.mjs`.',
		' */'
	].join( '\n' );
	return file.endsWith( '.css' ) ?
		`/* <nowiki> */\n${ banner }\n${ text }/* </nowiki> */\n` :
		`// <nowiki>\n${ banner }\n${ text }// </nowiki>\n`;
}

/**
 * What the pages cost the reader. ResourceLoader's minifier strips comments and white space and leaves names alone,
 * which is what esbuild's minifyWhitespace does; the wrapper is that of mw.loader.impl (MediaWiki 1.41 and later).
 *
 * @param {string} name Name of the gadget
 * @param {string} js
 * @param {string} [css]
 * @return {Promise<number>} Bytes, gzipped
 */
async function servedSize( name, js, css = '' ) {
	const script = await esbuild.transform( js, { minifyWhitespace: true, legalComments: 'none', charset: 'utf8' } );
	const style = await esbuild.transform( css, { loader: 'css', minifyWhitespace: true, charset: 'utf8' } );
	const styles = css && `,{"css":[${ JSON.stringify( style.code ) }]}`;
	return gzipSync(
		`mw.loader.impl(function(){return["ext.gadget.${ name }@00000",` +
		`function($,jQuery,require,module){${ script.code }}${ styles }];});`,
		{ level: 9 }
	).length;
}

/**
 * @return {Promise<{ pages: Map<string, string>, sizes: Size[] }>}
 */
export async function build() {
	const { version } = await readJson( 'package.json' );
	const bundles = await bundleAll();
	const text = ( /** @type {string} */ file ) => bundles.get( file ) ?? '';
	const pages = new Map();
	for ( const [ file, content ] of bundles ) {
		assertSafeOnPage( file, content );
		if ( file.endsWith( '.js' ) ) {
			assertParses( file, content );
		}
		pages.set( file, wrap( file, content, version ) );
	}
	return {
		pages,
		sizes: [
			{ what: 'loader', bytes: await servedSize( 'AccountCreator', text( LOADER ) ), budget: 700 },
			{
				what: 'core',
				bytes: await servedSize( 'AccountCreator-core', text( CORE ), text( CORE_STYLES ) ),
				budget: 30 * 1024
			},
			{ what: 'many', bytes: await servedSize( 'AccountCreator-many', text( MANY ), text( MANY_STYLES ) ), budget: null }
		]
	};
}

/**
 * @param {Size[]} sizes
 * @return {string}
 */
function sizeTable( sizes ) {
	const rows = sizes.map( ( { what, bytes, budget } ) => (
		`  ${ what.padEnd( 8 ) }${ String( bytes ).padStart( 7 ) }` +
		( budget === null ? ' bytes, fetched with the first list' :
			` of ${ String( budget ).padStart( 6 ) } bytes${ bytes > budget ? '  OVER BUDGET' : '' }` )
	) );
	return [
		'Gzipped, much as ResourceLoader serves it (white space and comments stripped, names kept, gzip -9):',
		...rows
	].join( '\n' );
}

/**
 * @param {Map<string, string>} pages
 * @return {Promise<string[]>} What in gadget/ is not as the build makes it
 */
async function stale( pages ) {
	const present = await readdir( path.join( root, 'gadget' ) ).catch( () => [] );
	const surplus = present.filter( ( file ) => !pages.has( file ) );
	const changed = [];
	for ( const [ file, text ] of pages ) {
		const current = await readFile( path.join( root, 'gadget', file ), 'utf8' ).catch( () => null );
		if ( current !== text ) {
			changed.push( file );
		}
	}
	return [ ...changed, ...surplus ].map( ( file ) => `gadget/${ file }` );
}

async function main() {
	const { pages, sizes } = await build();
	if ( process.argv.includes( '--check' ) ) {
		const files = await stale( pages );
		if ( files.length ) {
			throw new Error( `Not what the build makes: ${ files.join( ', ' ) }. Run "node build.mjs" and commit.` );
		}
	} else {
		await mkdir( path.join( root, 'gadget' ), { recursive: true } );
		for ( const [ file, text ] of pages ) {
			await writeFile( path.join( root, 'gadget', file ), text );
		}
	}
	process.stdout.write( sizeTable( sizes ) + '\n' );
	const over = sizes.filter( ( { bytes, budget } ) => budget !== null && bytes > budget );
	// The browser tests are about something else; that the sizes are kept is for the build and its test to say.
	if ( over.length && !process.argv.includes( '--any-size' ) ) {
		throw new Error( `Over budget: ${ over.map( ( { what } ) => what ).join( ', ' ) } (DESIGN.md, "Budgets").` );
	}
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	main().catch( ( error ) => {
		process.stderr.write( `${ error instanceof Error ? error.message : error }\n` );
		process.exitCode = 1;
	} );
}
