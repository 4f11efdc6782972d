import { open, readFile, rm, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether a process with this id is alive.
 *
 * @param {number} pid
 * @return {boolean}
 */
export function isAlive( pid ) {
	if ( !Number.isInteger( pid ) || pid <= 0 ) {
		return false;
	}
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		// EPERM: it is there, and it is somebody else's.
		return /** @type {NodeJS.ErrnoException} */ ( error ).code === 'EPERM';
	}
}

/**
 * Runs a piece of work while no other process of this checkout does the same. Two test runs that
 * start at once must not unpack MediaWiki over each other; the second one waits and finds it done.
 *
 * @template T
 * @param {string} path The lock file. It holds the id of the process, so that one left behind by
 *  a killed process does not block anybody.
 * @param {() => Promise<T>} work
 * @return {Promise<T>}
 */
export async function withLock( path, work ) {
	await mkdir( dirname( path ), { recursive: true } );
	for ( ;; ) {
		try {
			const file = await open( path, 'wx' );
			await file.writeFile( String( process.pid ) );
			await file.close();
			break;
		} catch ( error ) {
			if ( /** @type {NodeJS.ErrnoException} */ ( error ).code !== 'EEXIST' ) {
				throw error;
			}
		}
		const holder = await readFile( path, 'utf8' ).catch( () => '' );
		// Empty: its owner is between creating and writing it.
		if ( holder !== '' && !isAlive( Number( holder ) ) ) {
			await rm( path, { force: true } );
		}
		await sleep( 100 );
	}
	try {
		return await work();
	} finally {
		await rm( path, { force: true } );
	}
}
