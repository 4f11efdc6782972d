import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './lock.mjs';
import { checkPhp, phpBinary } from './php-binary.mjs';
import { probePort, startPhpServer } from './php-server.mjs';
import { Wiki } from './running-wiki.mjs';
import { CACHE_FOLDER, PHP_FOLDER, wikiEnvironment, wikiTemplate } from './template.mjs';

/** @typedef {import('./scenario.mjs').Scenario} Scenario */
/** @typedef {import('./mediawiki-code.mjs').Version} Version */

/**
 * The mail trap's side that the wiki deals with; `startMailTrap()` of mail-trap.mjs returns one.
 *
 * @typedef {{ smtpPort: number }} MailServer
 */

const HOST = '127.0.0.1';

/** Every wiki that was started, to stop when this process is told to. */
const started = /** @type {Set<Wiki>} */ ( new Set() );
let listening = false;

/**
 * Stops what still runs when this process is told to end. (When it is killed, the servers notice by
 * themselves: php-server.mjs.)
 */
function stopOnSignals() {
	if ( listening ) {
		return;
	}
	listening = true;
	let stopping = false;
	/** @param {NodeJS.Signals} signal */
	const stop = async ( signal ) => {
		// npm passes Ctrl-C on although the terminal has sent it to everybody: it comes twice.
		if ( stopping ) {
			return;
		}
		stopping = true;
		await Promise.allSettled( [ ...started ].map( ( wiki ) => wiki.stop() ) );
		process.removeListener( signal, stop );
		process.kill( process.pid, signal );
	};
	process.on( 'SIGINT', stop );
	process.on( 'SIGTERM', stop );
	process.on( 'SIGHUP', stop );
}

/**
 * Takes away the folders of runs whose process was killed.
 *
 * @param {string} runs
 */
async function sweep( runs ) {
	for ( const name of await readdir( runs ) ) {
		const owner = Number( await readFile( join( runs, name, 'owner' ), 'utf8' ).catch( () => '' ) );
		if ( owner && !isAlive( owner ) ) {
			await rm( join( runs, name ), { recursive: true, force: true } );
		}
	}
}

/**
 * Starts a wiki of its own: a fresh copy of the installed template, a web server, a free port.
 * The first start of a version downloads and installs it, the next ones take a second.
 *
 * @param {Object} [options]
 * @param {Version} [options.version]
 * @param {number} [options.port] Any free one if left out, or if it is taken
 * @param {MailServer} [options.mail] Where the wiki sends its mail
 * @param {Scenario} [options.scenario] For everybody who does not bring a scenario of their own
 * @param {string} [options.address] Where browsers find it when something stands between them and it, without a slash
 *  at its end
 * @param {boolean} [options.hasCheapPasswords] Hash passwords in no time: a test makes several
 * @param {boolean} [options.debug] Let MediaWiki write everything that it does to log/debug.log
 * @param {(what: string) => void} [options.say] Is told what takes long
 * @return {Promise<Wiki>}
 */
export async function startWiki( {
	version = '1.43', port = 0, mail, scenario, address, hasCheapPasswords = false, debug = false, say
} = {} ) {
	await checkPhp();
	const { code, template, localisation } = await wikiTemplate( version, say );

	const runs = join( CACHE_FOLDER, 'runs' );
	await mkdir( runs, { recursive: true } );
	await sweep( runs );
	const folder = await mkdtemp( join( runs, `${ version }-` ) );
	await writeFile( join( folder, 'owner' ), String( process.pid ) );
	await cp( template, folder, { recursive: true } );
	// The document root: MediaWiki's code is all wikis' own, the pictures are this one's.
	await mkdir( join( folder, 'web' ) );
	await symlink( code, join( folder, 'web/w' ) );
	await symlink( join( folder, 'images' ), join( folder, 'web/images' ) );

	const key = randomBytes( 16 ).toString( 'hex' );
	let lastError;
	for ( const wanted of [ port, 0, 0, 0 ] ) {
		const free = await probePort( HOST, wanted );
		if ( free === null ) {
			continue;
		}
		const url = `http://${ HOST }:${ free }`;
		try {
			const server = await startPhpServer( {
				php: phpBinary(),
				host: HOST,
				port: free,
				root: join( folder, 'web' ),
				router: join( PHP_FOLDER, 'router.php' ),
				log: join( folder, 'log/php.log' ),
				env: {
					...wikiEnvironment( { code, folder, localisation } ),
					ACCOUNTCREATOR_SERVER: address ?? url,
					ACCOUNTCREATOR_KEY: key,
					ACCOUNTCREATOR_SMTP_HOST: HOST,
					ACCOUNTCREATOR_SMTP_PORT: String( mail ? mail.smtpPort : 0 ),
					ACCOUNTCREATOR_SCENARIO: scenario ? JSON.stringify( scenario ) : '',
					ACCOUNTCREATOR_CHEAP_PASSWORDS: hasCheapPasswords ? '1' : '',
					ACCOUNTCREATOR_DEBUG: debug ? '1' : ''
				}
			} );
			const wiki = new Wiki( { version, url, address, folder, key, server } );
			stopOnSignals();
			started.add( wiki );
			try {
				await wiki.control( 'ready' );
			} catch ( error ) {
				await wiki.stop();
				throw error;
			}
			return wiki;
		} catch ( error ) {
			lastError = error;
			// Somebody was faster with this port: take another one.
			const { taken } = /** @type {{ taken?: boolean }} */ ( error );
			if ( !taken ) {
				break;
			}
		}
	}
	await rm( folder, { recursive: true, force: true } );
	throw lastError;
}
