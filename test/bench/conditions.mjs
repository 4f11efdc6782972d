/** On what was measured: machine and versions. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { phpBinary } from '../wiki/php-binary.mjs';
import { number } from './statistics.mjs';

/** @return {string} */
function system() {
	try {
		return /^PRETTY_NAME="?([^"\n]+)/m.exec( readFileSync( '/etc/os-release', 'utf8' ) )?.[ 1 ] ?? os.type();
	} catch {
		return os.type();
	}
}

const load = () => os.loadavg().slice( 0, 2 ).map( ( value ) => number( value, 1 ) ).join( ', ' );

/** How busy the machine was before anything was started; the benchmark itself is a load. */
const loadBefore = load();

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @param {number} started Milliseconds since 1970
 * @return {Promise<string[][]>} Name and value
 */
export async function conditions( { wiki, browser, quick }, started ) {
	const { query: { general } } = await wiki.api().get( { action: 'query', meta: 'siteinfo' } );
	const php = execFileSync( phpBinary(), [ '-r', 'echo PHP_VERSION;' ], { encoding: 'utf8' } );
	const [ { model } ] = os.cpus();
	return [
		[ 'date', new Date( started ).toISOString().slice( 0, 16 ).replace( 'T', ' ' ) + ' UTC' ],
		[ 'machine', `${ os.cpus().length } × ${ model.trim() }, ${ number( os.totalmem() / 2 ** 30, 1 ) } GB` ],
		[ 'load before (1 and 5 minutes)', loadBefore ],
		[ 'system', `${ system() }, Linux ${ os.release() }` ],
		[ 'browser', `Chromium ${ browser.version() }, headless, without a delay of the network` ],
		[ 'wiki', `${ general.generator }, PHP ${ php } with its own web server, three processes, SQLite, APCu` ],
		[ 'Node.js', process.versions.node ],
		[ 'took', `${ number( ( Date.now() - started ) / 60000, 1 ) } minutes${ quick ? ', quick: small and few measurements' : '' }` ]
	];
}
