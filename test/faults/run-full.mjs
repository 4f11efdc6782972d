/**
 * `npm run faults`: lists of a thousand accounts, and a second one of an eighth of that after each, with faults at a
 * fifth of all requests, under ten seeds. Prints what came of it and writes it into docs/reliability.md.
 *
 *     npm run faults -- --accounts 100 --seeds 10 --first 1 --mediawiki 1.43
 *     npm run faults -- --workers 5      so many lists at once: most of a list's time is waiting
 *     npm run faults -- --report         writes the page anew from what earlier runs left
 *
 * The page has all runs of which test-results/ has the figures; one that is repeated replaces the earlier one.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installNodeModules, root } from '../install.mjs';
import { ensureChromium, ensurePackages, headlessPath } from '../wiki/debian-packages.mjs';
import { phpPackages } from '../wiki/php-binary.mjs';
import { machine, reliabilityPage, total } from './report.mjs';

const RESULTS = path.join( root, 'test-results/faults-full' );
const PAGE = path.join( root, 'docs/reliability.md' );

/**
 * @param {Record<string, string>} env
 * @param {string} version
 * @param {string} workers
 * @return {Promise<boolean>} Whether all tests passed
 */
function run( env, version, workers ) {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( path.join( root, 'node_modules/.bin/playwright' ), [
			'test', 'faults.spec', '--config', 'test/faults/playwright.config.ts', `--project=${ version }`, `--workers=${ workers }`
		], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => resolve( code === 0 ) );
	} );
}

/**
 * @return {import('./report.mjs').Figures[]} Of this run and of earlier ones
 */
function readFigures() {
	/** @type {import('./report.mjs').Figures[]} */
	const all = readdirSync( RESULTS ).filter( ( name ) => /^\d.*\.json$/.test( name ) )
		.map( ( name ) => JSON.parse( readFileSync( path.join( RESULTS, name ), 'utf8' ) ) )
		// Of runs before there were steps in them.
		.filter( ( { steps } ) => steps !== undefined );
	return all.sort( ( a, b ) => a.version.localeCompare( b.version ) || a.accounts - b.accounts || a.seed - b.seed );
}

const { values } = parseArgs( { options: {
	accounts: { type: 'string', default: '1000' },
	seeds: { type: 'string', default: '10' },
	first: { type: 'string', default: '1' },
	mediawiki: { type: 'string', default: '1.43' },
	workers: { type: 'string', default: '2' },
	report: { type: 'boolean', default: false }
} } );
const accounts = Number( values.accounts );
const seeds = Array.from( { length: Number( values.seeds ) }, ( _, index ) => Number( values.first ) + index );
if ( !( accounts > 0 ) || seeds.some( ( seed ) => !Number.isInteger( seed ) ) || seeds.length === 0 ) {
	throw new Error( '--accounts, --seeds and --first take numbers.' );
}

mkdirSync( RESULTS, { recursive: true } );
let content = true;
/** @type {string[]} */
let unfinished = [];
if ( !values.report ) {
	installNodeModules();
	await ensurePackages( phpPackages() );
	await ensureChromium();
	const fileOf = ( /** @type {number} */ seed ) => path.join( RESULTS, `${ values.mediawiki }-${ accounts }-${ seed }.json` );
	seeds.forEach( ( seed ) => rmSync( fileOf( seed ), { force: true } ) );
	content = await run( {
		ACCOUNTCREATOR_FAULTS_ACCOUNTS: String( accounts ),
		ACCOUNTCREATOR_FAULTS_SEEDS: seeds.join( ',' ),
		ACCOUNTCREATOR_FAULTS_RESULTS: RESULTS
	}, values.mediawiki, values.workers );
	unfinished = seeds.filter( ( seed ) => !existsSync( fileOf( seed ) ) )
		.map( ( seed ) => `${ values.mediawiki } / ${ seed } with ${ accounts } accounts` );
}

const figures = readFigures();
if ( figures.length === 0 ) {
	throw new Error( 'No run came to its end.' );
}
mkdirSync( path.dirname( PAGE ), { recursive: true } );
writeFileSync( PAGE, reliabilityPage( figures, unfinished, machine( headlessPath() ) ) );
process.stdout.write( `\n${ JSON.stringify( total( figures ), null, '\t' ) }\nWritten: docs/reliability.md\n` );
process.exitCode = content ? 0 : 1;
