/**
 * Builds the wiki pages in gadget/ from src/.
 *
 *     node build.mjs          writes them and prints their sizes
 *     node build.mjs --check  changes nothing; fails when gadget/ is not what the build makes
 *
 * `--any-size` besides: a part over its budget is no error.
 */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import ts from 'typescript';
import { languagePage, languagePageText, linkTexts, readableAnywhere, readLanguages } from './build-languages.mjs';
import { licencesOf } from './build-licences.mjs';
import { bundle, bundleParts, IS_READABLE, messagesOf, PARTS } from './build-parts.mjs';
import { WIKI_PAGE, wikiPage } from './build-wiki-page.mjs';

const root = path.dirname( fileURLToPath( import.meta.url ) );
const LOADER = 'AccountCreator.js';
/** What has to come by ResourceLoader also where it knows ES5 alone. */
const BY_RESOURCELOADER = new Map( [
	[ LOADER, 'src/entries/gadget.ts' ],
	[ 'AccountCreator-link.js', 'src/entries/link.ts' ],
	[ 'AccountCreator-ahead.js', 'src/entries/ahead.ts' ]
] );
const USER_SCRIPT = 'AccountCreator.user.js';

/**
 * @param {string} name Of a part
 * @param {'js'|'css'} extension
 * @return {string}
 */
const partPage = ( name, extension ) => `AccountCreator-${ name }.${ extension }`;

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
 * @typedef {{ what: string, bytes: number, budget: number, when: string }} Size
 */

/**
 * @param {string} file Path from the project's root
 * @return {Promise<any>}
 */
const readJson = async ( file ) => JSON.parse( await readFile( path.join( root, file ), 'utf8' ) );

/**
 * @param {string} definition Text of Gadget-definition.txt
 * @return {string[]} The ResourceLoader modules of MediaWiki that the core's line names
 */
export function coreDependencies( definition ) {
	const found = /^\*\s*AccountCreator-core\[.*?\bdependencies=([^|\]]+)/m.exec( definition );
	if ( !found ) {
		throw new Error( 'Gadget-definition.txt has no line "* AccountCreator-core[…|dependencies=…]".' );
	}
	return found[ 1 ].split( ',' ).map( ( name ) => name.trim() ).filter( ( name ) => !name.startsWith( 'ext.gadget.' ) );
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
	const ecmaVersion = BY_RESOURCELOADER.has( file ) ? 5 : 2016;
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
 * @typedef {{ text: string, licences: string[] }} Page
 */

/**
 * @param {string} project Its version
 * @return {Promise<{ version: string, pages: Map<string, Page> }>} The pages, without banner, by file name
 */
async function bundleAll( project ) {
	const messages = readableAnywhere( await readJson( 'src/i18n/en.json' ) );
	const languages = await readLanguages( root );
	const codes = ` ${ [ ...languages.keys() ].join( ' ' ) } `;
	const definition = await readFile( path.join( root, 'Gadget-definition.txt' ), 'utf8' );
	const styles = new Map( await Promise.all( PARTS.filter( ( part ) => part.styles.length ).map( async ( part ) => (
		/** @type {[ string, string ]} */ ( [ part.name, await bundleStyles( part.styles ) ] )
	) ) ) );
	const allStyles = [ ...styles.values() ].join( '' );
	const parts = await bundleParts( { root, messages, languages: codes, version: project, beside: allStyles } );
	const define = {
		// The loader's own messages only: it runs on every page.
		LINK_TEXT: JSON.stringify( messages[ 'accountcreator-link' ] ),
		LINK_TEXTS: JSON.stringify( linkTexts( languages ) ),
		LANGUAGES: JSON.stringify( codes ),
		LINK_TOOLTIP: JSON.stringify( messages[ 'accountcreator-link-tooltip' ] ),
		LOAD_FAILED: JSON.stringify( messages[ 'accountcreator-load-failed' ] ),
		// A string, not a list: esbuild would hoist a list and initialise it anew in every module.
		CORE_DEPENDENCIES: JSON.stringify( coreDependencies( definition ).join( ',' ) ),
		VERSION: JSON.stringify( parts.version )
	};
	/** @type {Map<string, Page>} */
	const pages = new Map();
	/**
	 * @param {string} file
	 * @param {import('esbuild').BuildOptions} options
	 */
	const add = async ( file, options ) => {
		const { outputFiles, metafile } = await bundle( { absWorkingDir: root, define, ...options } );
		pages.set( file, { text: outputFiles[ 0 ].text, licences: await licencesOf( root, metafile ) } );
	};
	// Without "use strict", which esbuild takes from tsconfig.json: they do without, and every byte counts.
	for ( const [ file, entry ] of BY_RESOURCELOADER ) {
		await add( file, { entryPoints: [ entry ], tsconfigRaw: {} } );
		pages.set( file, { text: toES5( pages.get( file )?.text ?? '' ), licences: [] } );
	}
	for ( const [ name, { code, licences } ] of parts.pages ) {
		pages.set( partPage( name, 'js' ), { text: code, licences } );
	}
	for ( const [ name, text ] of styles ) {
		pages.set( partPage( name, 'css' ), { text, licences: [] } );
	}
	await add( USER_SCRIPT, {
		entryPoints: [ 'src/entries/userscript.ts' ],
		plugins: [ stylesModule( allStyles ), messagesOf( messages, () => true ) ]
	} );
	for ( const [ code, translation ] of languages ) {
		pages.set( languagePage( code ), { text: languagePageText( translation, parts.version ), licences: [] } );
	}
	return { version: parts.version, pages };
}

/**
 * @param {string} file
 * @param {Page} page
 * @param {string} version
 * @return {string} The wiki page
 */
function wrap( file, { text, licences }, version ) {
	if ( file.endsWith( '.json' ) ) {
		return text;
	}
	const banner = [
		'/*!',
		` * AccountCreator ${ version }: creates accounts for other people. MIT licence.`,
		' *',
		' * Built from the TypeScript in src/ of the AccountCreator project. Do not edit here: the next version would',
		' * overwrite it. Change the source and run `node build.mjs`.',
		...licences.flatMap( ( licence ) => [ '', ...licence.split( /\r?\n/ ) ] ).map( ( line ) => (
			` * ${ line.replaceAll( '*/', '* /' ) }`.trimEnd()
		) ),
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
	const { version, pages: bundles } = await bundleAll( ( await readJson( 'package.json' ) ).version );
	const text = ( /** @type {string} */ file ) => bundles.get( file )?.text ?? '';
	const pages = new Map();
	for ( const [ file, page ] of bundles ) {
		if ( file.endsWith( '.js' ) ) {
			assertParses( file, page.text );
		}
		const wrapped = wrap( file, page, version );
		assertSafeOnPage( file, wrapped.replace( /<\/nowiki>.*\n$/, '' ) );
		pages.set( file, wrapped );
	}
	const sizes = [ { what: 'loader', bytes: await servedSize( 'AccountCreator', text( LOADER ) ), budget: 700, when: 'on every page' } ];
	for ( const { name, budget, when } of PARTS ) {
		const bytes = await servedSize( `AccountCreator-${ name }`, text( partPage( name, 'js' ) ), text( partPage( name, 'css' ) ) );
		sizes.push( { what: name, bytes, budget, when } );
	}
	return { pages, sizes };
}

/**
 * @param {Size[]} sizes
 * @return {string}
 */
function sizeTable( sizes ) {
	return [
		'Gzipped, much as ResourceLoader serves it (white space and comments stripped, gzip -9);',
		'`npm run bench` measures what load.php really answers:',
		...sizes.map( ( { what, bytes, budget, when } ) => (
			`  ${ what.padEnd( 8 ) }${ String( bytes ).padStart( 7 ) } of ${ String( budget ).padStart( 6 ) } bytes, ${ when }` +
			( bytes > budget ? '  OVER BUDGET' : '' )
		) )
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
	const { pages: built, sizes } = await build();
	const pages = new Map( [ ...built, [ WIKI_PAGE, await wikiPage( root ) ] ] );
	if ( process.argv.includes( '--check' ) ) {
		const files = await stale( pages );
		if ( files.length ) {
			throw new Error( `Not what the build makes: ${ files.join( ', ' ) }. Run "node build.mjs" and commit.` );
		}
	} else {
		// Beside the committed ones, which are what is tested and measured.
		const folder = path.join( root, IS_READABLE ? 'gadget-readable' : 'gadget' );
		await mkdir( folder, { recursive: true } );
		for ( const [ file, text ] of pages ) {
			await writeFile( path.join( folder, file ), text );
		}
	}
	process.stdout.write( sizeTable( sizes ) + '\n' );
	const over = sizes.filter( ( { bytes, budget } ) => budget !== null && bytes > budget );
	// The tests in the browser want the pages, whatever they weigh.
	if ( over.length && !IS_READABLE && !process.argv.includes( '--any-size' ) ) {
		throw new Error( `Over budget: ${ over.map( ( { what } ) => what ).join( ', ' ) } (build-parts.mjs has the budgets).` );
	}
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	main().catch( ( error ) => {
		process.stderr.write( `${ error instanceof Error ? error.message : error }\n` );
		process.exitCode = 1;
	} );
}
