/** Puts the gadget on a wiki, or takes it away: looks what is there, shows what would change, and writes only that. */

import { setTimeout as sleep } from 'node:timers/promises';
import { ApiErrors } from 'm3api';
import { withLinkPage } from './definition.mjs';
import { nameOf } from './gadget-files.mjs';
import { gadgetPages, gadgetPagesToRemove, rightsFor, userPages, userPagesToRemove } from './pages.mjs';
import { DeployError } from './wiki.mjs';

/**
 * @typedef {{ title: string, before: string|null, revision: number|null, after: string|null }} Change
 * @typedef {{ json?: boolean, user?: boolean, link?: boolean, remove?: boolean, dryRun?: boolean }} Options
 * @typedef {Object} Person Who sits in front of it
 * @property {(changes: Change[]) => Promise<boolean>} confirm Is shown what would change, and says whether to
 * @property {(what: string) => void} say Is told what takes long
 * @typedef {Object} Result
 * @property {Change[]} changes What differed
 * @property {boolean} isWritten Whether it does not any more
 * @property {boolean} isServed Whether the wiki serves it already
 */

/** A page is written at a time; this says which could not be, and what is done already. */
export class PageError extends Error {
	/** @override */
	name = 'PageError';

	/**
	 * @param {Change} change
	 * @param {Change[]} done
	 * @param {unknown} cause
	 */
	constructor( { title }, done, cause ) {
		super( title, { cause } );
		this.title = title;
		this.done = done.map( ( change ) => change.title );
	}
}

/** How long the wiki is given to serve what was saved. It keeps old definitions for 15 seconds at most. */
const SERVED_SECONDS = 20;

/** Wikis limit the changes in a minute, mostly to 90, which a bot password may not be exempt from. */
const PAUSE_SECONDS = 10;
const PAUSES = 12;

/** JSON definitions came with this one. */
const JSON_SINCE = [ 1, 42 ];

/**
 * @param {import('./wiki.mjs').Site} site
 * @param {Options} options
 * @throws {DeployError} If the wiki cannot have the gadget in this way
 */
export function checkSite( { version, extensions, readOnly }, { json, user, dryRun } ) {
	if ( !user && !extensions.includes( 'Gadgets' ) ) {
		throw new DeployError( 'This wiki does not have the extension Gadgets. --user installs the user script, for yourself.' );
	}
	const [ major, minor ] = ( /(\d+)\.(\d+)/.exec( version )?.slice( 1 ) ?? [] ).map( Number );
	if ( json && ( major < JSON_SINCE[ 0 ] || major === JSON_SINCE[ 0 ] && minor < JSON_SINCE[ 1 ] ) ) {
		throw new DeployError( `--json needs MediaWiki ${ JSON_SINCE.join( '.' ) } or later; this wiki has ${ version }.` );
	}
	if ( readOnly !== null && !dryRun ) {
		throw new DeployError( `The wiki takes no changes now: ${ readOnly } Nothing was changed.` );
	}
}

/**
 * @param {Change[]} changes
 * @param {string[]} rights That the person has
 * @throws {DeployError}
 */
function checkRights( changes, rights ) {
	const needed = changes.flatMap( ( { title, before, after } ) => (
		after === null ? [ 'delete' ] : rightsFor( title, before === null )
	) );
	const missing = [ ...new Set( needed ) ].filter( ( right ) => !rights.includes( right ) );
	if ( missing.length ) {
		throw new DeployError( `You lack the rights ${ missing.join( ', ' ) } on this wiki. Interface administrators have those ` +
			'for gadgets, everybody has those for --user; of these a bot password has what was ticked when it was made ' +
			'(--help says what it needs). Nothing was changed.' );
	}
}

/**
 * @param {import('./pages.mjs').Page[]} pages
 * @param {Map<string, import('./wiki.mjs').Content>} contents
 * @return {Change[]}
 */
const changesOf = ( pages, contents ) => pages.map( ( { title, edit } ) => {
	const { text: before = null, revision = null } = contents.get( title ) ?? {};
	return { title, before, revision, after: edit( before ) };
} ).filter( ( { before, after } ) => before !== after );

/**
 * Where nearly everybody reads another language, the link is translated from the beginning. What the wiki has made of
 * that stays.
 *
 * @param {import('./wiki.mjs').Site} site
 * @param {Options} options
 * @return {import('./pages.mjs').Link}
 */
function linkFor( { language }, { link } ) {
	if ( link ) {
		return 'always';
	}
	return /^en\b/.test( language ) ? 'kept' : 'new';
}

/**
 * @param {import('./gadget-files.mjs').Gadget} gadget
 * @param {string} name Of the person
 * @param {Options} options
 * @param {import('./pages.mjs').Link} link
 * @return {import('./pages.mjs').Page[]}
 */
function pagesFor( gadget, name, { json = false, user, remove }, link ) {
	if ( user ) {
		return remove ? userPagesToRemove( gadget, name ) : userPages( gadget, name );
	}
	return remove ? gadgetPagesToRemove( gadget, { json } ) : gadgetPages( gadget, { json, link } );
}

/**
 * Who may not delete pages of their own blanks them.
 *
 * @param {Change[]} changes
 * @param {string[]} rights
 * @return {Change[]}
 */
const blanked = ( changes, rights ) => rights.includes( 'delete' ) ? changes : changes.map( ( change ) => (
	// MediaWiki saves no JSON page without JSON.
	{ ...change, after: change.after ?? ( change.title.endsWith( '.json' ) ? '{}' : '' ) }
) ).filter( ( { before, after } ) => before !== after );

/**
 * @param {() => Promise<void>} change
 * @param {(what: string) => void} say
 */
async function withPauses( change, say ) {
	for ( let left = PAUSES; ; left-- ) {
		try {
			await change();
			return;
		} catch ( error ) {
			if ( !left || !( error instanceof ApiErrors ) || error.errors[ 0 ].code !== 'ratelimited' ) {
				throw error;
			}
		}
		if ( left === PAUSES ) {
			say( 'The wiki wants a pause after so many changes; waiting …' );
		}
		await sleep( PAUSE_SECONDS * 1000 );
	}
}

/**
 * @param {import('./wiki.mjs').DeployedWiki} wiki
 * @param {Change[]} changes
 * @param {string} summary
 * @param {(what: string) => void} say
 */
async function write( wiki, changes, summary, say ) {
	/** @type {Change[]} */
	const done = [];
	for ( const change of changes ) {
		const { title, after, revision } = change;
		try {
			await withPauses( () => (
				after === null ? wiki.delete( title, summary ) : wiki.save( title, after, { revision, summary } )
			), say );
		} catch ( error ) {
			throw new PageError( change, done, error );
		}
		done.push( change );
	}
}

/**
 * @param {import('./wiki.mjs').DeployedWiki} wiki
 * @param {Change[]} changes
 * @throws {DeployError} If somebody changed a page since it was read
 */
async function checkUnchanged( wiki, changes ) {
	const contents = await wiki.read( changes.map( ( { title } ) => title ) );
	const changed = changes.filter( ( { title, revision } ) => (
		revision !== ( contents.get( title )?.revision ?? null )
	) );
	if ( changed.length ) {
		throw new DeployError( `Somebody changed ${ changed.map( ( { title } ) => title ).join( ', ' ) } meanwhile. ` +
			'Nothing was changed; run the command again to see what.' );
	}
}

/**
 * @param {import('./wiki.mjs').DeployedWiki} wiki Of somebody who is logged in, but for a dry run
 * @param {import('./gadget-files.mjs').Gadget} gadget
 * @param {Options} options
 * @param {Person} person
 * @return {Promise<Result>}
 * @throws {DeployError|PageError|Error}
 */
export async function deploy( wiki, gadget, options, { confirm, say } ) {
	const site = await wiki.site();
	checkSite( site, options );
	const { name, rights } = await wiki.whoAmI();
	const pages = pagesFor( gadget, name, options, linkFor( site, options ) );
	const all = changesOf( pages, await wiki.read( pages.map( ( { title } ) => title ) ) );
	const changes = options.user ? blanked( all, rights ) : all;
	if ( !options.dryRun ) {
		checkRights( changes, rights );
	}
	if ( !await confirm( changes ) || options.dryRun || !changes.length ) {
		return { changes, isWritten: !changes.length, isServed: true };
	}
	await checkUnchanged( wiki, changes );
	await write( wiki, changes, `${ options.remove ? 'Remove' : 'Deploy' } ${ nameOf( gadget ) }`, say );
	const isServed = Boolean( options.user ) || await wiki.waitUntilServed(
		options.link ? withLinkPage( gadget.definitions ) : gadget.definitions,
		{ isThere: !options.remove, seconds: SERVED_SECONDS }
	);
	return { changes, isWritten: true, isServed };
}
