import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './command.mjs';

/**
 * The MediaWiki versions that can be started, and the Debian suite whose packages hold them.
 */
export const SUITES = Object.freeze( { 1.43: 'trixie', 1.39: 'bookworm' } );

/** @typedef {'1.43'|'1.39'} Version */

const PACKAGES = [ 'mediawiki', 'mediawiki-classes' ];

/**
 * The environment variable that names a folder with an unpacked MediaWiki, for machines that
 * cannot get Debian's packages.
 *
 * @param {string} version
 * @return {string}
 */
export function folderVariable( version ) {
	return `ACCOUNTCREATOR_MEDIAWIKI_${ version.replace( '.', '_' ) }`;
}

/**
 * What MediaWiki's own files say their version is.
 *
 * @param {string} code
 * @return {Promise<string>} such as 1.43.9
 */
export async function readVersion( code ) {
	const defines = await readFile( join( code, 'includes/Defines.php' ), 'utf8' ).catch( () => '' );
	const match = defines.match( /define\( 'MW_VERSION', '([^']+)' \)/ );
	if ( !match ) {
		throw new Error( `There is no MediaWiki in ${ code }: no version in includes/Defines.php.` );
	}
	return match[ 1 ];
}

/**
 * Asks apt with settings of our own: its lists and packages live in our folder, the machine's stay
 * as they are. Proxies and the like still come from the machine's configuration.
 *
 * @param {string} folder
 * @param {string[]} args
 * @param {string} [cwd]
 * @return {Promise<string>}
 */
async function aptGet( folder, args, cwd ) {
	const settings = {
		'Dir::State': folder,
		'Dir::State::Lists': join( folder, 'lists' ),
		'Dir::State::Status': '/dev/null',
		'Dir::Cache': folder,
		'Dir::Etc::SourceList': '/dev/null',
		'Dir::Etc::SourceParts': join( folder, 'sources' ),
		'Acquire::Languages': 'none',
		// Or an update that reaches nothing counts as done.
		'APT::Update::Error-Mode': 'any'
	};
	const options = Object.entries( settings ).flatMap( ( [ key, value ] ) => [ '-o', `${ key }=${ value }` ] );
	return run( 'apt-get', [ ...args, ...options ], { cwd, env: { LC_ALL: 'C' } } );
}

/**
 * The places that this machine installs its own packages from, the likeliest first. A mirror
 * usually serves all suites; only the one for security updates does not hold whole suites.
 *
 * @return {Promise<string[]>}
 */
async function mirrors() {
	const lines = ( await run( 'apt-get', [
		'indextargets', '--format', '$(ORIGIN)\t$(RELEASE)\t$(REPO_URI)', 'Created-By: Packages'
	] ) ).trim().split( '\n' ).map( ( line ) => line.split( '\t' ) );
	const debianFirst = [
		...lines.filter( ( [ origin ] ) => origin === 'Debian' ),
		...lines.filter( ( [ origin ] ) => origin !== 'Debian' )
	];
	return [ ...new Set( debianFirst
		.filter( ( [ , release, uri ] ) => uri && !/security/.test( release ) && !/security/.test( uri ) )
		.map( ( [ , , uri ] ) => uri )
	) ];
}

/**
 * Downloads the packages of one suite, without installing them.
 *
 * @param {string} suite
 * @param {string} folder
 * @return {Promise<string[]>} The paths of the packages
 */
async function download( suite, folder ) {
	for ( const name of [ 'lists/partial', 'archives/partial', 'sources', 'packages' ] ) {
		await mkdir( join( folder, name ), { recursive: true } );
	}
	// Debian's keyring is in the package debian-archive-keyring, which Ubuntu has as well.
	const keyring = [ 'gpg', 'pgp' ]
		.map( ( ending ) => `/usr/share/keyrings/debian-archive-keyring.${ ending }` )
		.find( ( path ) => existsSync( path ) );
	const reasons = [];
	for ( const mirror of await mirrors() ) {
		await writeFile( join( folder, 'sources/mediawiki.sources' ),
			`Types: deb\nURIs: ${ mirror }\nSuites: ${ suite }\nComponents: main\n` +
			( keyring ? `Signed-By: ${ keyring }\n` : '' ) );
		try {
			await aptGet( folder, [ 'update' ] );
			const packages = join( folder, 'packages' );
			await aptGet( folder, [ 'download', ...PACKAGES ], packages );
			return ( await readdir( packages ) ).filter( ( name ) => name.endsWith( '.deb' ) )
				.map( ( name ) => join( packages, name ) );
		} catch ( error ) {
			reasons.push( /** @type {Error} */ ( error ).message );
		}
	}
	throw new Error( reasons.join( '\n' ) || 'apt knows no mirror: its list of sources is empty.' );
}

/**
 * Debian spreads MediaWiki over /usr/share, /var/lib and /etc and joins it with absolute links;
 * this makes it one folder that works anywhere (docs/platform.md, “A wiki to test on”).
 *
 * @param {string} unpacked
 * @param {string} code
 */
async function gather( unpacked, code ) {
	await rename( join( unpacked, 'usr/share/mediawiki' ), code );
	for ( const link of [ 'LocalSettings.php', 'config', 'extensions', 'images' ] ) {
		await rm( join( code, link ), { force: true, recursive: true } );
	}
	await rename( join( code, 'extensions-core' ), join( code, 'extensions' ) );
}

/**
 * The folder with MediaWiki's code: the one that the environment names, or Debian's packages
 * unpacked in the cache folder. Not safe to run twice at once: call it under a lock.
 *
 * @param {Version} version
 * @param {string} cache The folder for this version
 * @return {Promise<string>}
 */
export async function mediawikiCode( version, cache ) {
	const variable = folderVariable( version );
	const named = process.env[ variable ];
	if ( named ) {
		const found = await readVersion( resolve( named ) ).catch( () => 'none' );
		if ( !found.startsWith( `${ version }.` ) ) {
			throw new Error( `${ variable } should name a folder with MediaWiki ${ version }; ${ named } holds ${ found }.` );
		}
		return resolve( named );
	}

	const code = join( cache, 'code' );
	if ( existsSync( code ) ) {
		return code;
	}
	const work = join( cache, 'unpacking' );
	await rm( work, { recursive: true, force: true } );
	await mkdir( work, { recursive: true } );
	try {
		for ( const path of await download( SUITES[ version ], work ) ) {
			await run( 'dpkg', [ '-x', path, join( work, 'unpacked' ) ] );
		}
		await gather( join( work, 'unpacked' ), join( work, 'code' ) );
		await readVersion( join( work, 'code' ) );
		await rename( join( work, 'code' ), code );
	} catch ( error ) {
		throw new Error(
			`MediaWiki ${ version } could not be had from Debian's packages (${ PACKAGES.join( ', ' ) } of ` +
			`${ SUITES[ version ] }) with this machine's apt. Set ${ variable } to a folder with an unpacked ` +
			`MediaWiki ${ version }, extensions and vendor/ included, and start again.\n\n` +
			`What apt said:\n${ /** @type {Error} */ ( error ).message }` );
	} finally {
		await rm( work, { recursive: true, force: true } );
	}
	return code;
}
