import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether a port can be listened on; 0 stands for any free one.
 *
 * @param {string} host
 * @param {number} port
 * @return {Promise<number|null>} The port, or null where it is taken
 */
export function probePort( host, port ) {
	return new Promise( ( resolve ) => {
		const server = createServer();
		server.on( 'error', () => resolve( null ) );
		server.listen( port, host, () => {
			const address = /** @type {import('node:net').AddressInfo} */ ( server.address() );
			server.close( () => resolve( address.port ) );
		} );
	} );
}

// PHP's server dies with us, however we die: this shell waits for the end of its input, a pipe that
// the kernel closes with our process, and then ends its whole process group (the server has worker
// processes, which outlive it otherwise).
const GUARD = '"$@" <&- & trap "" TERM; cat > /dev/null; kill -TERM 0; wait';

const SETTINGS = {
	'opcache.enable': '1',
	'opcache.memory_consumption': '192',
	'opcache.max_accelerated_files': '20000',
	// The code does not change while the server runs.
	'opcache.validate_timestamps': '0',
	'apc.enabled': '1',
	'apc.shm_size': '64M',
	memory_limit: '256M',
	max_execution_time: '60',
	display_errors: '0',
	log_errors: '1'
};

/**
 * Starts PHP's own web server.
 *
 * @param {Object} options
 * @param {string} options.php
 * @param {string} options.host
 * @param {number} options.port
 * @param {string} options.root The document root
 * @param {string} options.router The script that sees every request first
 * @param {Record<string, string>} options.env
 * @param {string} options.log The file that takes what it says
 * @return {Promise<{ stop: () => Promise<void> }>} Once it answers
 * @throws {Error} When it does not; `taken` is true if that is because of the port
 */
export async function startPhpServer( { php, host, port, root, router, env, log } ) {
	const settings = Object.entries( SETTINGS ).flatMap( ( [ key, value ] ) => [ '-d', `${ key }=${ value }` ] );
	const logFile = await open( log, 'w' );
	/** @type {import('node:child_process').ChildProcess} */
	const guard = spawn( 'sh', [
		'-c', GUARD, 'sh', php, ...settings, '-S', `${ host }:${ port }`, '-t', root, router
	], {
		env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3', ...env },
		stdio: [ 'pipe', logFile.fd, logFile.fd ],
		// A process group of its own: Ctrl-C in the terminal reaches us, and we stop it in order.
		detached: true
	} );
	await logFile.close();
	const ended = new Promise( ( resolve ) => {
		guard.on( 'close', resolve );
	} );
	guard.on( 'error', () => {} );
	// An open pipe must not keep our process alive.
	guard.unref();
	const lifeline = /** @type {import('node:net').Socket} */ ( guard.stdin );
	lifeline.unref();

	const stop = async () => {
		if ( guard.exitCode !== null || guard.signalCode !== null ) {
			return;
		}
		guard.ref();
		lifeline.end();
		const late = setTimeout( () => {
			process.kill( -Number( guard.pid ), 'SIGKILL' );
		}, 3000 );
		await ended;
		clearTimeout( late );
	};

	let said = '';
	for ( let waited = 0; waited < 15000; waited += 20 ) {
		said = await readFile( log, 'utf8' );
		if ( /Development Server .* started/.test( said ) ) {
			return { stop };
		}
		if ( /Failed to listen|not found|rror:/.test( said ) ) {
			break;
		}
		await sleep( 20 );
	}
	await stop();
	throw Object.assign( new Error( `PHP's web server did not start on ${ host }:${ port }:\n${ said }` ), {
		taken: /in use/.test( said )
	} );
}
