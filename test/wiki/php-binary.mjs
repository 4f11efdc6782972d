import { run } from './command.mjs';

/** The extensions without which MediaWiki or these tests do not work, and the Debian packages that hold them. */
const NEEDED = {
	pdo_sqlite: 'php-sqlite3',
	intl: 'php-intl',
	mbstring: 'php-mbstring',
	xml: 'php-xml',
	curl: 'php-curl'
};

const PACKAGES = [ 'php-cli', ...Object.values( NEEDED ), 'php-apcu' ];

/**
 * The Debian packages to install before a wiki can start; none where another PHP was chosen.
 *
 * @return {string[]}
 */
export function phpPackages() {
	return process.env.ACCOUNTCREATOR_PHP ? [] : PACKAGES;
}

/**
 * The PHP to use: what the environment variable ACCOUNTCREATOR_PHP names, or `php`.
 *
 * @return {string}
 */
export function phpBinary() {
	return process.env.ACCOUNTCREATOR_PHP || 'php';
}

/**
 * Makes sure that there is a PHP that can run MediaWiki.
 *
 * @throws {Error} With a sentence that says what is missing
 */
export async function checkPhp() {
	const php = phpBinary();
	let modules;
	try {
		modules = ( await run( php, [ '-m' ] ) ).toLowerCase().split( /\s+/ );
	} catch ( error ) {
		throw new Error( `There is no PHP: "${ php }" cannot be started. Install the packages ${ PACKAGES.join( ', ' ) }, ` +
			`or set ACCOUNTCREATOR_PHP to a PHP of 8.1 to 8.3.\n${ /** @type {Error} */ ( error ).message }` );
	}
	const missing = Object.entries( NEEDED ).filter( ( [ extension ] ) => !modules.includes( extension ) );
	if ( missing.length ) {
		throw new Error( `${ php } lacks ${ missing.map( ( [ extension ] ) => extension ).join( ', ' ) }: ` +
			`install the packages ${ missing.map( ( [ , name ] ) => name ).join( ', ' ) }, or set ACCOUNTCREATOR_PHP to another PHP.` );
	}
}
