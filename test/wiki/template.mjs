import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCaptchaPictures } from './captcha-pictures.mjs';
import { run } from './command.mjs';
import { withLock } from './lock.mjs';
import { mediawikiCode, readVersion } from './mediawiki-code.mjs';
import { people } from './people.mjs';
import { phpBinary } from './php-binary.mjs';

export const PHP_FOLDER = fileURLToPath( new URL( 'php', import.meta.url ) );
export const CACHE_FOLDER = fileURLToPath( new URL( '../../.cache', import.meta.url ) );

/** What an instance of the wiki keeps for itself; LocalSettings.php knows these names. */
export const DATA_FOLDERS = [ 'data', 'images', 'log', 'tmp' ];

/**
 * The environment that makes MediaWiki's code run the wiki in a folder.
 *
 * @param {{ code: string, folder: string, localisation: string }} where
 * @return {Record<string, string>}
 */
export function wikiEnvironment( { code, folder, localisation } ) {
	return {
		MW_INSTALL_PATH: code,
		MW_CONFIG_FILE: join( PHP_FOLDER, 'LocalSettings.php' ),
		ACCOUNTCREATOR_FOLDER: folder,
		ACCOUNTCREATOR_LOCALISATION: localisation
	};
}

/**
 * Changes whenever a template that was built earlier would not fit any more.
 *
 * @param {string} code
 * @return {Promise<string>}
 */
async function fingerprint( code ) {
	const hash = createHash( 'sha256' );
	hash.update( `${ code } ${ await readVersion( code ) } ${ JSON.stringify( people ) }` );
	const own = [ 'LocalSettings.php', 'people.php', 'createPeople.php' ].map( ( name ) => join( PHP_FOLDER, name ) );
	for ( const path of [ ...own, fileURLToPath( import.meta.url ) ] ) {
		hash.update( await readFile( path ) );
	}
	return hash.digest( 'hex' ).slice( 0, 12 );
}

/**
 * Installs a wiki with its people into a folder.
 *
 * @param {string} code
 * @param {string} folder
 * @param {string} localisation
 */
async function install( code, folder, localisation ) {
	for ( const name of DATA_FOLDERS ) {
		await mkdir( join( folder, name ), { recursive: true } );
	}
	await mkdir( localisation, { recursive: true } );
	await makeCaptchaPictures( join( folder, 'captcha' ) );
	const php = phpBinary();
	const maintenance = join( code, 'maintenance' );
	await run( php, [
		join( maintenance, 'install.php' ),
		'--dbtype', 'sqlite', '--dbname', 'wiki', '--dbpath', join( folder, 'data' ),
		'--confpath', join( folder, 'tmp' ), '--scriptpath', '/w', '--server', 'http://127.0.0.1',
		// Our LocalSettings.php chooses them.
		'--skins', '', '--pass', people.admin.password, 'Wiki', people.admin.name
	], {
		// The installer stops when there are settings already.
		env: { MW_INSTALL_PATH: code, MW_CONFIG_FILE: join( folder, 'no-settings-yet.php' ) }
	} );
	const env = wikiEnvironment( { code, folder, localisation } );
	// The tables of extensions.
	await run( php, [ join( maintenance, 'update.php' ), '--quick' ], { env } );
	await run( php, [ join( PHP_FOLDER, 'createPeople.php' ) ], {
		env, input: JSON.stringify( Object.values( people ) )
	} );
	// Reading goes on while another request writes. 1.43's installer does it, 1.39's does not.
	await run( php, [ '-r', '( new PDO( "sqlite:$argv[1]" ) )->exec( "PRAGMA journal_mode = WAL" );',
		join( folder, 'data/wiki.sqlite' ) ] );
}

/**
 * An installed wiki to copy, and the code to run it with. The first call for a version downloads
 * and installs, the next ones find what it left.
 *
 * @param {import('./mediawiki-code.mjs').Version} version
 * @param {(what: string) => void} [say] Is told what takes long
 * @return {Promise<{ code: string, template: string, localisation: string }>}
 */
export async function wikiTemplate( version, say = () => {} ) {
	const cache = join( CACHE_FOLDER, 'mediawiki', version );
	// MediaWiki looks after it by itself (LocalisationCache::isExpired): all wikis share it.
	const localisation = join( cache, 'localisation' );
	return withLock( join( cache, 'lock' ), async () => {
		if ( !existsSync( join( cache, 'code' ) ) ) {
			say( `Getting MediaWiki ${ version } (once; about 50 MB)` );
		}
		const code = await mediawikiCode( version, cache );
		const name = `template-${ await fingerprint( code ) }`;
		const template = join( cache, name );
		if ( !existsSync( template ) ) {
			say( `Installing MediaWiki ${ version } (once)` );
			const work = join( cache, 'installing' );
			await rm( work, { recursive: true, force: true } );
			await install( code, work, localisation );
			for ( const old of await readdir( cache ) ) {
				if ( old.startsWith( 'template-' ) ) {
					await rm( join( cache, old ), { recursive: true, force: true } );
				}
			}
			await rename( work, template );
		}
		return { code, template, localisation };
	} );
}
