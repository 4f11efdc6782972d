/**
 * Cuts the gadget in parts, each a page (and a hidden gadget) of its own, so that nobody has to fetch what others need.
 *
 * A file is in one part only where that can be: a part takes from the parts that it builds upon what these have
 * already. How they find each other at run time, in `mw.libs.accountCreator.parts`:
 *
 *     parts.list = {
 *       on: { core: 'a1b2c3d4' },   // the parts that it builds upon, each with the hash of its contents
 *       contents: 'e5f6a7b8',       // of this one
 *       run: function () { … },     // not called before `on` was compared; gives what the part exports
 *       modules: [ … ]              // what others take from it, by their places in this list, once it has run
 *     }
 *
 * The hash is that of the part's whole code, messages and styles included. A part of another version, from some cache
 * or because somebody copied half of the pages, is recognised by it and never run: see src/app/load-part-gadget.ts.
 */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { licencesOf } from './build-licences.mjs';
import { share } from './build-shares.mjs';

/**
 * @typedef {import('esbuild').Plugin} Plugin
 * @typedef {Record<string, unknown>} Messages
 * @typedef {Object} Part
 * @property {string} name Of the page and the gadget, AccountCreator-<name>, and for loadPart()
 * @property {string} entry From the project's root
 * @property {string[]} on The parts that it builds upon and which are there when it runs; all, not only the nearest
 * @property {string[]} styles In src/ui/
 * @property {number} budget Bytes, gzipped, as load.php serves it in English
 * @property {string} when It is fetched
 * @property {RegExp} [texts] Keys of messages that come with it, although they are named in what it builds upon
 */

/**
 * The parts, each after those that it builds upon. A part's messages are those whose keys are in its code and not in a
 * part that it builds upon, and its `texts`.
 *
 * @type {Part[]}
 */
export const PARTS = [
	{
		name: 'core',
		entry: 'src/entries/core.ts',
		on: [],
		styles: [ 'shared/dialog.css' ],
		budget: 30 * 1024,
		when: 'with the first opening'
	},
	{
		name: 'checks',
		entry: 'src/entries/checks.ts',
		// See src/ui/shared/advice.ts.
		texts: /^accountcreator-advice-/,
		on: [ 'core' ],
		styles: [ 'one/next-steps.css' ],
		budget: 8 * 1024,
		when: 'with the first e-mail address that is typed, the first taken name, the first account, or the first refusal'
	},
	{
		name: 'choice',
		entry: 'src/entries/choice.ts',
		on: [ 'core' ], styles: [], budget: 6 * 1024,
		when: 'with the form for one account on a wiki that has presets, or a link that names one'
	},
	{
		name: 'steps',
		entry: 'src/entries/steps.ts',
		// Nothing is unfinished or handed over before this part is there.
		texts: /^accountcreator-(?:unfinished|handed-over)/,
		on: [ 'core' ],
		styles: [ 'shared/steps.css' ],
		budget: 10 * 1024,
		when: 'with the first captcha, or the first step that the wiki wants answered'
	},
	{
		name: 'words',
		entry: 'src/entries/words.ts',
		on: [ 'core' ], styles: [], budget: 12 * 1024,
		when: 'with the first list, beside the part read'
	},
	{
		name: 'read',
		entry: 'src/entries/read.ts',
		on: [ 'core', 'checks', 'words' ], styles: [], budget: 48 * 1024,
		when: 'with the first list, beside the part list'
	},
	{
		name: 'table',
		entry: 'src/entries/table.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read' ], styles: [ 'list/table.css' ], budget: 24 * 1024,
		when: 'with the first list, beside the part list'
	},
	{
		name: 'list',
		entry: 'src/entries/list.ts',
		// A list under way must not come to a halt because a part that one of its rows needs cannot be fetched.
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table' ],
		styles: [ 'list/list.css' ],
		budget: 48 * 1024,
		when: 'with the first list'
	},
	{
		name: 'after',
		entry: 'src/entries/after.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table', 'list' ], styles: [ 'list/slips.css' ], budget: 13 * 1024,
		when: 'with the first check of a list'
	},
	{
		name: 'desk',
		entry: 'src/entries/desk.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table', 'list', 'after' ],
		styles: [ 'list/desk.css' ],
		budget: 6 * 1024,
		when: 'when somebody works at a desk'
	},
	{
		name: 'mine',
		entry: 'src/entries/mine.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table', 'list' ],
		styles: [ 'list/mine.css' ],
		budget: 8 * 1024,
		when: 'when somebody looks back at the accounts that they created'
	},
	{
		name: 'draft',
		entry: 'src/entries/draft.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table', 'list' ],
		styles: [ 'list/draft.css' ],
		budget: 9 * 1024,
		when: 'with the first table, the first people without usernames, or the first names that are to be free'
	},
	{
		name: 'presets',
		entry: 'src/entries/presets.ts',
		on: [ 'core', 'checks', 'choice', 'steps', 'words', 'read', 'table', 'list' ],
		styles: [ 'list/presets.css' ],
		budget: 6 * 1024,
		when: 'with the first list on a wiki that has presets, or the first press of the button'
	},
	{
		name: 'follow',
		entry: 'src/entries/follow.ts',
		// The page of presets is edited as well: how that is done is in one of the two.
		on: [ 'core', 'checks', 'choice', 'steps', 'words', 'read', 'table', 'list', 'presets' ],
		styles: [ 'list/follow.css' ],
		budget: 12 * 1024,
		when: 'with the first list after whose creation something is to follow'
	},
	{
		name: 'sources',
		entry: 'src/entries/sources.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table', 'list' ], styles: [ 'list/sources.css' ], budget: 16 * 1024,
		when: 'with the first file, page of the wiki or copied table that a list is taken from'
	},
	{
		name: 'files',
		entry: 'src/entries/files.ts',
		on: [ 'core', 'checks', 'steps', 'words', 'read', 'table', 'list', 'sources' ],
		styles: [],
		budget: 48 * 1024,
		when: 'with the first spreadsheet, or file that is not in Unicode'
	}
];

const LIBRARY = 'mw.libs.accountCreator';

/** Are all names to stay as they were written, for somebody who reviews the pages? */
export const IS_READABLE = process.argv.includes( '--readable' );

/**
 * @param {esbuild.BuildOptions} options
 * @return {Promise<{ outputFiles: esbuild.OutputFile[], metafile: esbuild.Metafile }>}
 */
export async function bundle( options ) {
	const result = await esbuild.build( {
		metafile: true,
		bundle: true,
		// What ResourceLoader leaves as it is: local names, a tenth of what is fetched, and how code is put.
		// Properties, methods and lines stay, under comments that name their files.
		minifyIdentifiers: !IS_READABLE,
		minifySyntax: !IS_READABLE,
		write: false,
		format: 'iife',
		target: 'es2016',
		charset: 'utf8',
		// The banner names what is bundled, with all of the licences' texts: see build-licences.mjs.
		legalComments: 'none',
		// Where node_modules is a link, its files are named as everywhere.
		preserveSymlinks: true,
		logLevel: 'warning',
		...options
	} );
	return { outputFiles: result.outputFiles ?? [], metafile: result.metafile ?? { inputs: {}, outputs: {} } };
}

/**
 * In gadgets a part is fetched; where everything is in one file, as in the user script, it is not.
 *
 * @param {string} root
 * @return {Plugin}
 */
const partsAreFetched = ( root ) => ( {
	name: 'parts-are-fetched',
	setup( { onResolve } ) {
		onResolve( { filter: /\/load-part$/ }, () => ( { path: path.join( root, 'src/app/load-part-gadget.ts' ) } ) );
		onResolve( { filter: /^\.\/source-readers$/ }, () => ( { path: path.join( root, 'src/app/source-readers-gadget.ts' ) } ) );
		onResolve( { filter: /^\.\/parts$/ }, ( { importer } ) => /[\\/]read[\\/]source[\\/]/.test( importer ) ?
			{ path: path.join( root, 'src/app/source-parts-gadget.ts' ) } : undefined );
	}
} );

/**
 * Only the messages whose keys are wanted; all others stay out of the page.
 *
 * @param {Messages} messages
 * @param {(key: string) => boolean} isWanted
 * @return {Plugin}
 */
export const messagesOf = ( messages, isWanted ) => ( {
	name: 'messages-of',
	setup( { onLoad } ) {
		const wanted = Object.entries( messages ).filter( ( [ key ] ) => isWanted( key ) );
		onLoad( { filter: /[\\/]i18n[\\/]en\.json$/ }, () => ( {
			contents: JSON.stringify( Object.fromEntries( wanted ) ),
			loader: 'json'
		} ) );
	}
} );

/**
 * The keys of messages that stand in a page.
 *
 * @param {string} code
 * @return {Set<string>}
 */
const keysIn = ( code ) => new Set( code.match( /accountcreator-[a-z0-9-]+/g ) );

/**
 * @param {string} file From the project's root
 * @return {string} What it is called among the modules that a part hands over
 */
const moduleName = ( file ) => file.replace( /^src\//, '' ).replace( /^.*node_modules\//, '' ).replace( /\.[jt]s$/, '' );

/** How esbuild prints the import of something that another part has, and the exports of what it made. */
const TAKEN = /^import \{([^}]*)\} from "taken:([^/"]+)\/([^"]+)";\n/gm;
const EXPORTS = /^export \{([^}]*)\};\n/m;

/** @typedef {Map<string, Map<string, Set<string>>>} Taken Part → module → names that are taken from it */

/**
 * @param {Map<string, Set<string>>} [modules] Module → names
 * @return {Array<[ string, string ]>} Module and name, in the order in which they are handed over
 */
const listOf = ( modules = new Map() ) => [ ...modules ].sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 )
	.flatMap( ( [ module, names ] ) => [ ...names ].sort().map( ( name ) => (
		/** @type {[ string, string ]} */ ( [ module, name ] )
	) ) );

/**
 * Takes from other parts the files that they have.
 *
 * @param {string} root
 * @param {Map<string, string>} owners File from the project's root → part
 * @param {Taken|null} taken The names, once they are known; until then the code keeps
 *  `import { … } from "taken:<part>/<module>"`, for takenIn() to read them from
 * @param {Taken} handedOver What each part hands over
 * @return {Plugin}
 */
const takenFrom = ( root, owners, taken, handedOver ) => ( {
	name: 'taken-from-parts',
	setup( { onResolve, onLoad, resolve } ) {
		onResolve( { filter: /./ }, async ( { path: request, importer, resolveDir, kind, pluginData } ) => {
			if ( pluginData === 'resolving' || kind === 'entry-point' ) {
				return undefined;
			}
			const { path: file } = await resolve( request, { importer, resolveDir, kind, pluginData: 'resolving' } );
			const name = path.relative( root, file ).replaceAll( path.sep, '/' );
			const owner = owners.get( name );
			if ( owner === undefined ) {
				return undefined;
			}
			const id = `${ owner }/${ moduleName( name ) }`;
			return taken ? { path: id, namespace: 'taken' } : { path: `taken:${ id }`, external: true };
		} );
		onLoad( { filter: /./, namespace: 'taken' }, ( { path: id } ) => {
			const [ , part, module ] = /^([^/]+)\/(.+)$/.exec( id ) ?? [];
			const places = listOf( handedOver.get( part ) ).map( ( pair ) => pair.join( ' ' ) );
			return { contents: [ ...taken?.get( part )?.get( module ) ?? [] ].sort().map( ( name ) => (
				`export const ${ name } = ${ LIBRARY }.parts.${ part }.modules[ ${ places.indexOf( `${ module } ${ name }` ) } ];`
			) ).join( '\n' ) };
		} );
	}
} );

/**
 * @param {string} list `a, b as c`
 * @return {Array<[ string, string ]>} Names before and after `as`
 */
const namesIn = ( list ) => list.split( ',' ).map( ( item ) => item.trim() ).filter( Boolean ).map( ( item ) => {
	const [ name, alias = name ] = item.split( ' as ' );
	return [ name, alias ];
} );

/**
 * @param {string} code As esbuild makes it
 * @return {Taken}
 */
function takenIn( code ) {
	/** @type {Taken} */
	const taken = new Map();
	for ( const [ , list, part, module ] of code.matchAll( TAKEN ) ) {
		const modules = taken.get( part ) ?? new Map();
		const names = namesIn( list ).map( ( [ name ] ) => name );
		modules.set( module, new Set( [ ...modules.get( module ) ?? [], ...names ] ) );
		taken.set( part, modules );
	}
	return taken;
}

/**
 * @param {string} code As esbuild makes it, with its exports
 * @return {string} The body of a function that returns the exports
 */
const bodyOf = ( code ) => code.replace( EXPORTS, ( _line, list ) => (
	`return { ${ namesIn( list ).map( ( [ name, alias ] ) => name === alias ? name : `${ alias }: ${ name }` ).join( ', ' ) } };\n`
) );

/**
 * @param {Part} part
 * @param {Map<string, Set<string>>} handedOver Module → names
 * @param {Map<string, string>} files Module → file
 * @return {string} The code that esbuild begins with
 */
function entryOf( { name, entry }, handedOver, files ) {
	const list = listOf( handedOver );
	return [
		`export * from './${ entry }';`,
		...list.map( ( [ module, one ], place ) => `import { ${ one } as m${ place } } from './${ files.get( module ) }';` ),
		list.length ? `${ LIBRARY }.parts.${ name }.modules = [ ${ list.map( ( _, place ) => `m${ place }` ).join( ', ' ) } ];` : ''
	].join( '\n' );
}

/**
 * @param {string} code
 * @return {string}
 */
const hashOf = ( code ) => createHash( 'sha256' ).update( code ).digest( 'hex' ).slice( 0, 8 );

/**
 * @param {string} name Of the part
 * @param {string} version Of the gadget
 * @param {Record<string, string>} on
 * @param {string} contents
 * @param {string} body Of the function that returns what the part exports
 * @return {string} The page
 */
const pageOf = ( name, version, on, contents, body ) => [
	...( name === 'core' ? [ `${ LIBRARY } = { version: '${ version }', parts: {} };` ] : [] ),
	`${ LIBRARY }.parts.${ name } = { on: ${ JSON.stringify( on ) }, contents: '${ contents }', run: function () {`,
	`'use strict';\n${ body }} };`,
	...( name === 'core' ? [ `${ LIBRARY }.parts.core.run();` ] : [] ),
	''
].join( '\n' );

/**
 * @typedef {Object} Source
 * @property {string} root
 * @property {Messages} messages
 * @property {string} version Of the project
 * @property {string} [languages] Codes of those that have pages, with spaces around
 * @property {string} [beside] What the gadget has beside the parts' code, for its version
 * @property {Part[]} [parts]
 * @property {Plugin[]} [plugins] Further ones
 */

/**
 * @param {Source} source
 * @return {Promise<Map<string, string[]>>} Part → its files, as if it stood alone
 */
async function filesOf( { root, messages, parts = PARTS } ) {
	const plugins = [ partsAreFetched( root ), messagesOf( messages, () => false ) ];
	return new Map( await Promise.all( parts.map( async ( { name, entry } ) => {
		const { metafile } = await bundle( { absWorkingDir: root, entryPoints: [ entry ], plugins } );
		const [ { inputs } ] = Object.values( metafile.outputs );
		return /** @type {[ string, string[] ]} */ ( [ name, Object.keys( inputs ).filter( ( file ) => (
			// What is there for its types alone, or used by nobody, stays out; only ECMAScript can be handed over.
			inputs[ file ].bytesInOutput > 0 && metafile.inputs[ file ].format === 'esm' && file !== entry
		) ) ] );
	} ) ) );
}

/**
 * @param {Source} source
 * @return {Promise<{
 *   version: string,
 *   pages: Map<string, { code: string, licences: string[], metafile: esbuild.Metafile }>
 * }>} The pages by the part's name. The version tells whether two copies have the same code, messages and styles.
 */
export async function bundleParts( source ) {
	const { root, messages, languages = '', beside = '', parts = PARTS, plugins = [] } = source;
	const inputs = await filesOf( source );
	const shares = share( parts, inputs );
	/** @type {Taken} */
	const handedOver = new Map( parts.map( ( { name } ) => [ name, new Map() ] ) );
	/**
	 * @param {Part} part
	 * @param {(key: string) => boolean} isWanted Which messages
	 * @param {Taken|null} taken
	 */
	const build = ( part, isWanted, taken ) => {
		const files = new Map( ( inputs.get( part.name ) ?? [] ).map( ( file ) => [ moduleName( file ), file ] ) );
		return bundle( {
			absWorkingDir: root,
			format: 'esm',
			define: { LANGUAGES: JSON.stringify( languages ) },
			stdin: {
				contents: entryOf( part, handedOver.get( part.name ) ?? new Map(), files ),
				resolveDir: root,
				sourcefile: `${ part.name }.js`,
				loader: 'js'
			},
			plugins: [
				// First, or each part had what fetches the others itself, with the state of its own.
				takenFrom( root, shares.get( part.name ) ?? new Map(), taken, handedOver ),
				partsAreFetched( root ),
				messagesOf( messages, isWanted ),
				...plugins
			]
		} );
	};
	/** @type {Map<string, { keys: Set<string>, taken: Taken }>} */
	const drafts = new Map();
	// From the last on, because what a part takes must be known before that of which it is taken is built.
	for ( const part of [ ...parts ].reverse() ) {
		const { text } = ( await build( part, () => false, null ) ).outputFiles[ 0 ];
		const taken = takenIn( text );
		drafts.set( part.name, { keys: keysIn( text ), taken } );
		for ( const [ owner, modules ] of taken ) {
			const all = handedOver.get( owner ) ?? new Map();
			for ( const [ module, names ] of modules ) {
				all.set( module, new Set( [ ...all.get( module ) ?? [], ...names ] ) );
			}
		}
	}
	/** @type {Array<{ name: string, built: Record<string, string>, body: string, metafile: esbuild.Metafile }>} */
	const bodies = [];
	/** @type {Map<string, string>} */
	const contents = new Map();
	for ( const part of parts ) {
		const { name, on, styles } = part;
		const { keys, taken } = drafts.get( name ) ?? { keys: new Set(), taken: new Map() };
		const { outputFiles, metafile } = await build( part, ( key ) => {
			const home = parts.find( ( { texts } ) => texts?.test( key ) );
			return home ? home === part :
				keys.has( key ) && !on.some( ( other ) => drafts.get( other )?.keys.has( key ) );
		}, taken );
		const body = bodyOf( outputFiles[ 0 ].text );
		const built = Object.fromEntries( on.map( ( other ) => [ other, contents.get( other ) ?? '' ] ) );
		const looks = await Promise.all( styles.map( ( file ) => readFile( path.join( root, 'src/ui', file ), 'utf8' ) ) );
		contents.set( name, hashOf( body + JSON.stringify( [ built, looks ] ) ) );
		bodies.push( { name, built, body, metafile } );
	}
	const version = `${ source.version }+${ hashOf( [ beside, ...contents.values() ].join() ) }`;
	const pages = new Map();
	for ( const { name, built, body, metafile } of bodies ) {
		pages.set( name, {
			code: pageOf( name, version, built, contents.get( name ) ?? '', body ),
			licences: await licencesOf( root, metafile ),
			metafile
		} );
	}
	return { version, pages };
}
