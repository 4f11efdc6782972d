/** What of the tests a change touches. Only Node's own modules may be imported here. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/**
 * @typedef {Object} Plan What to run; nothing of a list that is empty
 * @property {string[]} lint Files for ESLint
 * @property {boolean} styles Whether Stylelint
 * @property {boolean} unit Whether any unit tests but those of the project
 * @property {boolean} build
 * @property {string[]} wiki Test files, or the folder for all of them
 * @property {string[]} browser Specs, as patterns for Playwright
 * @property {boolean} faults
 */

const LISTS = /^src\/(accounts|ui)\/list\/|^src\/(app|entries)\/(list|table|read|draft|after|sources|files|words)\b/;
const STEPS = /^src\/accounts\/steps\/|^src\/ui\/shared\/(step|captcha|redirect)|^src\/(app|entries)\/steps\b/;

/** Which specs show a part of the sources: those that drive it through one of these files of test/browser/. */
const DRIVERS = [
	{ sources: LISTS, drivers: [ 'list-dialog' ] },
	{ sources: STEPS, drivers: [ 'conversation', 'captcha' ] }
];

/**
 * @param {Map<string, string[]>} imports File of test/browser/, without extension → those that it imports
 * @param {string} file
 * @param {Set<string>} [seen]
 * @return {Set<string>} All that it uses, itself included
 */
function usedBy( imports, file, seen = new Set() ) {
	if ( !seen.has( file ) ) {
		seen.add( file );
		( imports.get( file ) ?? [] ).forEach( ( other ) => usedBy( imports, other, seen ) );
	}
	return seen;
}

/**
 * @param {string[]} files
 * @param {Map<string, string[]>} imports
 * @return {string[]} Specs
 */
function specsFor( files, imports ) {
	const specs = [ ...imports.keys() ].filter( ( file ) => file.endsWith( '.spec' ) );
	if ( files.some( ( file ) => /^src\/|^build.*\.mjs$|^playwright|^test\/wiki\/(?!.*\.test\.)/.test( file ) &&
		!DRIVERS.some( ( { sources } ) => sources.test( file ) ) ) ) {
		return specs;
	}
	const drivers = DRIVERS.filter( ( { sources } ) => files.some( ( file ) => sources.test( file ) ) )
		.flatMap( ( one ) => one.drivers );
	const own = files.flatMap( ( file ) => /^test\/browser\/(.+)\.ts$/.exec( file )?.[ 1 ] ?? [] );
	const documents = files.includes( 'docs/scripts.md' ) ? [ 'scripts-doc.spec' ] : [];
	const isTouched = ( /** @type {string} */ file ) => own.includes( file ) ||
		drivers.some( ( driver ) => file.startsWith( driver ) );
	return specs.filter( ( spec ) => documents.includes( spec ) || [ ...usedBy( imports, spec ) ].some( isTouched ) );
}

/**
 * @param {string[]} files
 * @return {string[]} Tests of test/wiki/
 */
function wikiTestsFor( files ) {
	if ( files.some( ( file ) => /^test\/wiki\/(?!.*\.test\.)/.test( file ) ) ) {
		return [ 'test/wiki/' ];
	}
	return [ ...new Set( [
		...files.filter( ( file ) => /^test\/wiki\/.*\.test\.mjs$/.test( file ) ),
		...( files.some( ( file ) => file.startsWith( 'deploy/' ) ) ? [ 'test/wiki/deploy.test.mjs' ] : [] ),
		...( files.some( ( file ) => /^docs\/.*\.md$|^build-wiki-page/.test( file ) ) ?
			[ 'test/wiki/wiki-page.test.mjs' ] : [] )
	] ) ];
}

/**
 * @param {string[]} files That changed, from the project's root
 * @param {Map<string, string[]>} imports Of the files of test/browser/
 * @return {Plan}
 */
export const planFor = ( files, imports ) => ( {
	lint: files.filter( ( file ) => /\.(ts|mjs|cjs|json)$/.test( file ) && !/^gadget\/|^package-lock/.test( file ) ),
	styles: files.some( ( file ) => file.endsWith( '.css' ) && file.startsWith( 'src/' ) ),
	unit: files.some( ( file ) => /^(src|deploy|test\/unit)\/|^build|^jest/.test( file ) ),
	build: files.some( ( file ) => /^(src|gadget|docs)\/|^build|^Gadget-definition|^package/.test( file ) ),
	wiki: wikiTestsFor( files ),
	browser: specsFor( files, imports ),
	faults: files.some( ( file ) => /^src\/accounts\/list\/(create|keep)\/|^test\/faults\//.test( file ) )
} );

/**
 * @return {Map<string, string[]>} Which files of test/browser/ import which others
 */
export function browserImports() {
	const folder = path.join( root, 'test/browser' );
	return new Map( readdirSync( folder ).filter( ( file ) => file.endsWith( '.ts' ) ).map( ( file ) => [
		file.slice( 0, -3 ),
		Array.from( readFileSync( path.join( folder, file ), 'utf8' ).matchAll( /from '\.\/([\w.-]+)'/g ), ( [ , name ] ) => name )
	] ) );
}

/**
 * @param {string[]} words
 * @return {string[]} What git says, line by line; nothing where it fails
 */
function git( ...words ) {
	try {
		return execFileSync( 'git', words, { cwd: root, encoding: 'utf8', stdio: [ 'ignore', 'pipe', 'ignore' ] } )
			.split( '\n' ).filter( Boolean );
	} catch {
		// There is no such branch.
		return [];
	}
}

/**
 * What differs from the main branch; on it, what is not committed, or else the last commit.
 *
 * @return {{ base: string, files: string[] }} The files that are still there
 */
export function changedFiles() {
	const [ head ] = git( 'rev-parse', 'HEAD' );
	const bases = [ 'origin/main', 'main' ].flatMap( ( branch ) => git( 'merge-base', 'HEAD', branch ) );
	const uncommitted = [ ...git( 'diff', '--name-only', 'HEAD' ), ...git( 'ls-files', '--others', '--exclude-standard' ) ];
	const base = bases.find( ( one ) => one !== head ) ?? ( uncommitted.length ? 'HEAD' : 'HEAD~1' );
	const all = new Set( [ ...git( 'diff', '--name-only', '--diff-filter=d', base ), ...uncommitted ] );
	return { base, files: [ ...all ].filter( ( file ) => git( 'ls-files', '--others', '--cached', '--', file ).length ) };
}
