/** What is put on a wiki: the built pages, with their version and commit. */

import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDefinitions } from './definition.mjs';

/**
 * @typedef {Object} Gadget
 * @property {string} version Such as 0.1.0+1a2b3c4d, with a hash of the contents
 * @property {string|null} commit null where it is not known, or the files are not those of a commit
 * @property {import('./definition.mjs').Definition[]} definitions
 * @property {Map<string, string>} files The pages of the gadget, by file name
 * @property {string} userScript
 */

const USER_SCRIPT = 'AccountCreator.user.js';
const WIKI_PAGE = 'AccountCreator.wikitext';
const BANNER = /^( \* AccountCreator ([^\s:()]+))(?: \(commit [^)]*\))?:/m;

/**
 * @param {string} root Of the repository
 * @return {string|null}
 */
function commitOf( root ) {
	const git = ( /** @type {string[]} */ ...words ) => execFileSync( 'git', words, {
		cwd: root, encoding: 'utf8', stdio: [ 'ignore', 'pipe', 'ignore' ]
	} ).trim();
	try {
		// Also fails where the files were unpacked inside of another project's repository.
		git( 'ls-files', '--error-unmatch', `gadget/${ USER_SCRIPT }` );
		const isChanged = git( 'status', '--porcelain', '--', 'gadget', 'Gadget-definition.txt' ) !== '';
		return isChanged ? null : git( 'rev-parse', '--short=10', 'HEAD' );
	} catch {
		// A copy without its history has no commit to name, which is no fault.
		return null;
	}
}

/**
 * @param {string} text
 * @param {string|null} commit
 * @return {string} With the commit in its first comment, which the build cannot know
 */
const withCommit = ( text, commit ) => commit ? text.replace( BANNER, `$1 (commit ${ commit }):` ) : text;

/**
 * @param {string} text
 * @return {string} As the build makes it
 */
export const withoutCommit = ( text ) => text.replace( BANNER, '$1:' );

/**
 * @param {string} root Of the repository
 * @return {Promise<Gadget>}
 */
export async function readGadget( root ) {
	const folder = join( root, 'gadget' );
	const commit = commitOf( root );
	const all = new Map( await Promise.all( ( await readdir( folder ) ).sort().map( async ( file ) => (
		/** @type {[ string, string ]} */ ( [ file, withCommit( await readFile( join( folder, file ), 'utf8' ), commit ) ] )
	) ) ) );
	const definitions = parseDefinitions( await readFile( join( root, 'Gadget-definition.txt' ), 'utf8' ) );
	const userScript = all.get( USER_SCRIPT );
	const version = BANNER.exec( userScript ?? '' )?.[ 2 ];
	const missing = definitions.flatMap( ( { pages } ) => pages ).filter( ( page ) => !all.has( page ) );
	if ( userScript === undefined || version === undefined || missing.length ) {
		throw new Error( `gadget/ is not whole (${ missing.join( ', ' ) || USER_SCRIPT }): run "npm run build".` );
	}
	all.delete( USER_SCRIPT );
	all.delete( WIKI_PAGE );
	return { version, commit, definitions, files: all, userScript };
}

/**
 * @param {Gadget} gadget
 * @return {string} For edit summaries and people
 */
export const nameOf = ( { version, commit } ) => `AccountCreator ${ version }${ commit ? ` (commit ${ commit })` : '' }`;
