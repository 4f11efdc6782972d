/** What the tests need of a Debian or Ubuntu machine, and how to get it there. Node's own modules only. */

import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The browser, the same without windows, in which tests take half the work, and letters for Chinese, Japanese and
 * Korean: where there are none, a browser draws narrow boxes, and every text seems to have its place.
 */
export const CHROMIUM_PACKAGES = [ 'chromium', 'chromium-headless-shell', 'fonts-wqy-microhei' ];

/**
 * @param {string} program
 * @return {string | null} Where it is
 */
function find( program ) {
	for ( const folder of ( process.env.PATH ?? '' ).split( path.delimiter ) ) {
		const candidate = path.join( folder, program );
		try {
			accessSync( candidate, constants.X_OK );
			return candidate;
		} catch {}
	}
	return null;
}

/**
 * @return {boolean} Whether this is Ubuntu or made from it, where Chromium is no package but a snap
 */
function isUbuntu() {
	try {
		return /^ID(_LIKE)?=.*\bubuntu\b/m.test( readFileSync( '/etc/os-release', 'utf8' ) );
	} catch {
		return false;
	}
}

/**
 * @param {string} file
 * @return {boolean} Whether it only starts a snap. One of those cannot read the profile that Playwright makes in /tmp.
 */
function isSnap( file ) {
	const real = realpathSync( file );
	return /\/snap(d?\/|$)/.test( real ) || readFileSync( real ).subarray( 0, 4096 ).includes( '/snap/bin/' );
}

/**
 * @return {string | null} A Chromium or Chrome that can be used
 */
function findChromium() {
	const named = process.env.ACCOUNTCREATOR_CHROMIUM;
	if ( named ) {
		return named;
	}
	for ( const program of [ 'chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser' ] ) {
		const file = find( program );
		if ( file && !isSnap( file ) ) {
			return file;
		}
	}
	return null;
}

/**
 * @return {string} Where Chromium is: what the environment variable ACCOUNTCREATOR_CHROMIUM names, or the machine's own
 * @throws {Error} With a sentence that says what to do
 */
export function chromiumPath() {
	const file = findChromium();
	if ( file ) {
		return file;
	}
	throw new Error(
		'There is no Chromium for the browser tests. ' +
		( isUbuntu() ?
			'Ubuntu has it as a snap only, which cannot be driven from outside: install Chrome or another Chromium' :
			'Install the package chromium, or any Chromium or Chrome' ) +
		' and set ACCOUNTCREATOR_CHROMIUM to the path of its program.'
	);
}

/**
 * @return {string} Where the Chromium is in which tests run: one without windows, where the machine has it
 * @throws {Error} As chromiumPath()
 */
export function headlessPath() {
	return process.env.ACCOUNTCREATOR_CHROMIUM || find( 'chromium-headless-shell' ) || chromiumPath();
}

/**
 * @param {string[]} names
 * @return {string[]} Those that are not installed
 */
function missing( names ) {
	const { stdout, error } = spawnSync(
		'dpkg-query', [ '-W', '-f', '${db:Status-Status} ${Package}\n', ...names ], { encoding: 'utf8' }
	);
	if ( error ) {
		throw new Error( `This machine is not a Debian or Ubuntu: install what corresponds to ${ names.join( ', ' ) } yourself.` );
	}
	const installed = new Set( Array.from( stdout.matchAll( /^installed (\S+)$/gm ), ( found ) => found[ 1 ] ) );
	return names.filter( ( name ) => !installed.has( name ) );
}

/**
 * @param {string[]} args
 */
function aptGet( args ) {
	const command = [ 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args ];
	// sudo drops the environment, so it is set behind it.
	const asRoot = [ 'env', 'DEBIAN_FRONTEND=noninteractive', ...command ];
	const [ program, ...rest ] = process.getuid?.() === 0 ? asRoot : [ 'sudo', ...asRoot ];
	try {
		// What it says goes to stderr, so that the output of a test run stays readable for programs.
		execFileSync( program, rest, { stdio: [ 'inherit', 2, 2 ] } );
	} catch ( error ) {
		throw new Error( `"${ command.join( ' ' ) }" failed as root: ${ /** @type {Error} */ ( error ).message }` );
	}
}

/**
 * Installs what is missing; asks for the password of sudo when not run as root.
 *
 * @param {string[]} names Debian packages
 * @return {Promise<void>}
 * @throws {Error} With a sentence that says what is missing
 */
export async function ensurePackages( names ) {
	const wanted = names.length ? missing( names ) : [];
	if ( !wanted.length ) {
		return;
	}
	process.stderr.write( `Installing as root, with apt-get: ${ wanted.join( ', ' ) } …\n` );
	// A fresh machine or container knows no package lists yet.
	aptGet( [ 'update' ] );
	aptGet( [ 'install', '--yes', '--no-install-recommends', ...wanted ] );
}

/**
 * @return {Promise<void>}
 */
export async function ensureChromium() {
	// Who has a browser from elsewhere, or names one, needs no other.
	if ( find( 'dpkg-query' ) && !isUbuntu() && [ null, '/usr/bin/chromium' ].includes( findChromium() ) ) {
		await ensurePackages( CHROMIUM_PACKAGES );
	}
	chromiumPath();
}
