/**
 * `npm run deploy -- URL`: puts the gadget on a wiki.
 *
 *     npm run deploy -- https://wiki.example/w/api.php
 *
 * What is in gadget/ is put there. `--help` names the options.
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkSite, deploy, PageError } from './deploy.mjs';
import { difference } from './difference.mjs';
import { explain } from './explain.mjs';
import { nameOf, readGadget } from './gadget-files.mjs';
import { ask, askCredentials, canAsk, hasCredentials } from './secret.mjs';
import { DeployedWiki, DeployError } from './wiki.mjs';

const ROOT = fileURLToPath( new URL( '..', import.meta.url ) );

/** How much of a page's difference somebody can look over. */
const LINES_SHOWN = 40;

const HELP = `npm run deploy -- [options] ADDRESS

Puts the gadget on the wiki whose api.php has this address. Shows first what would change on each page.

  --dry-run   only shows it
  --full      shows all of it
  --user      the user script instead, under your own name, and the line in your common.js
  --link      the link in the toolbox in all languages; a wiki whose own is not English gets that anyway
  --json      for wikis that define gadgets in JSON (MediaWiki:Gadgets/NAME.json)
  --remove    takes away what it put there
  --yes       does not ask before it writes
  --help      this text

Who you are on the wiki it asks, or takes from the environment: ACCOUNTCREATOR_USER and ACCOUNTCREATOR_PASSWORD, name
and password of a bot password (Special:BotPasswords), or ACCOUNTCREATOR_TOKEN, an OAuth 2 access token. A bot password
needs the grants

  Create, edit, and move pages
  Edit sitewide and user CSS/JS              or, with --user, Edit your user CSS/JSON/JavaScript
  Delete pages, revisions, and log entries   for --remove
`;

/** @param {string} text */
const say = ( text ) => process.stdout.write( `${ text }\n` );

/**
 * @param {string[]} words Of the command line
 */
function readOptions( words ) {
	try {
		const { values, positionals } = parseArgs( { args: words, allowPositionals: true, options: {
			'dry-run': { type: 'boolean', default: false },
			full: { type: 'boolean', default: false },
			user: { type: 'boolean', default: false },
			link: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			remove: { type: 'boolean', default: false },
			yes: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		} } );
		if ( !values.help && positionals.length !== 1 ) {
			throw new DeployError( `One address is wanted, not ${ positionals.length }.` );
		}
		if ( values.user && values.json ) {
			throw new DeployError( '--json is for gadgets, and --user installs none.' );
		}
		if ( values.link && ( values.user || values.remove ) ) {
			throw new DeployError( '--link is for putting a gadget there; the link of a user script is in all languages anyway.' );
		}
		return { ...values, address: positionals[ 0 ] ?? '' };
	} catch ( error ) {
		throw new DeployError( `${ /** @type {Error} */ ( error ).message }\n\n${ HELP }` );
	}
}

/** @typedef {ReturnType<typeof readOptions>} CommandLine */

/**
 * @param {CommandLine} options
 * @param {import('./deploy.mjs').Change[]} changes
 * @return {Promise<boolean>} Whether to write
 */
async function confirm( { full, yes, 'dry-run': dryRun }, changes ) {
	for ( const change of changes ) {
		say( difference( change, { lines: full ? Infinity : LINES_SHOWN } ) );
	}
	if ( !changes.length || dryRun || yes || !canAsk() ) {
		return true;
	}
	return /^y(es)?$/i.test( await ask( `Write ${ changes.length === 1 ? 'this page' : `these ${ changes.length } pages` }? [y/N] ` ) );
}

/**
 * @param {CommandLine} options
 * @param {import('./deploy.mjs').Result} result
 * @return {string}
 */
function conclusion( { user, json, remove, 'dry-run': dryRun }, { changes, isWritten, isServed } ) {
	if ( !changes.length ) {
		return `${ remove ? 'Nothing of it is there' : 'All of it is there already' }; nothing was written.`;
	}
	if ( !isWritten ) {
		return dryRun ? 'Nothing was written (--dry-run).' : 'Nothing was written.';
	}
	const done = `${ changes.length } ${ changes.length === 1 ? 'page was' : 'pages were' } written.`;
	if ( !isServed ) {
		return `${ done } The wiki does not serve the new definition yet. If Special:Gadgets does not show it in a minute, ` +
			( json ? 'gadgets are not defined in JSON there: leave --json out.' : 'gadgets may be defined in JSON there: try --json.' );
	}
	const reload = 'Pages that are open, and browsers that keep what they loaded, want a hard reload (Ctrl+Shift+R, ⌘⇧R).';
	if ( remove ) {
		return `${ done } ${ reload }`;
	}
	return `${ done } ${ user ? '' : 'The wiki serves it now. Switch it on in your preferences, under Gadgets. ' }${ reload }`;
}

/**
 * @param {CommandLine} options
 * @return {Promise<boolean>} Whether all is as it should be
 */
async function run( options ) {
	const gadget = await readGadget( ROOT );
	const wiki = new DeployedWiki( options.address, {
		userAgent: `AccountCreator-deploy/${ gadget.version }`,
		warn: ( warning ) => process.stderr.write( `The wiki warns: ${ warning }\n` )
	} );
	// Before any password is sent anywhere: is there a wiki?
	const isPrivate = await wiki.isPrivate();
	const dryRun = options[ 'dry-run' ];
	if ( !isPrivate ) {
		checkSite( await wiki.site(), { ...options, dryRun } );
	}
	if ( isPrivate || options.user || !dryRun || hasCredentials( process.env ) ) {
		await wiki.logIn( await askCredentials( process.env ) );
	}
	say( `${ nameOf( gadget ) }${ gadget.commit ? '' : ' (of no commit)' } → ${ options.address }` );
	const result = await deploy( wiki, gadget, { ...options, dryRun }, {
		say, confirm: ( changes ) => confirm( options, changes )
	} );
	say( conclusion( options, result ) );
	return result.isServed;
}

/**
 * @param {unknown} error
 * @return {string}
 */
function sentenceOf( error ) {
	if ( error instanceof PageError ) {
		return `${ error.title }: ${ explain( error.cause ) ?? error.cause }\n` + ( error.done.length ?
			`Written before that: ${ error.done.join( ', ' ) }. Until the rest is there, people are asked to reload.` :
			'Nothing was changed.' );
	}
	return explain( error ) ?? String( /** @type {Error} */ ( error ).stack ?? error );
}

try {
	const options = readOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		say( HELP );
	} else {
		process.exitCode = await run( options ) ? 0 : 1;
	}
} catch ( error ) {
	process.stderr.write( `${ sentenceOf( error ) }\n` );
	process.exitCode = 1;
}
