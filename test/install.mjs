/**
 * Installs node_modules. `npm start` and `npm test` come through here first, on a fresh machine as well, so nothing but
 * Node's own modules may be imported. (What they need of the system is in wiki/debian-packages.mjs.)
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve( path.dirname( fileURLToPath( import.meta.url ) ), '..' );

/**
 * @param {string} file
 * @return {Record<string, { version?: string, optional?: boolean }> | null} null when it cannot be read
 */
function lockedPackages( file ) {
	try {
		return JSON.parse( readFileSync( path.join( root, file ), 'utf8' ) ).packages;
	} catch {
		return null;
	}
}

/**
 * @return {boolean} Whether node_modules is what the lock file asks for. Not told by the dates: git sets them anew.
 */
function isInstalled() {
	const installed = lockedPackages( 'node_modules/.package-lock.json' );
	return installed !== null && Object.entries( lockedPackages( 'package-lock.json' ) ?? {} ).every(
		// Optional packages are for one processor or system each.
		( [ name, { version, optional } ] ) => name === '' || optional || installed[ name ]?.version === version
	);
}

/** Runs `npm ci` when something is missing or of another version. */
export function installNodeModules() {
	if ( !isInstalled() ) {
		process.stderr.write( 'Installing what package-lock.json names …\n' );
		execFileSync( 'npm', [ 'ci' ], { cwd: root, stdio: [ 'inherit', 2, 2 ] } );
	}
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	try {
		installNodeModules();
	} catch ( error ) {
		process.stderr.write( `${ /** @type {Error} */ ( error ).message }\n` );
		process.exitCode = 1;
	}
}
