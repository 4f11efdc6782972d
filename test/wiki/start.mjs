/**
 * `npm start`: a real wiki with the gadget in it, to try things out. Stays until Ctrl-C.
 *
 *     npm start -- --mediawiki 1.39 --port 8081 --scenario '{"captcha":"question"}'
 */

import { parseArgs } from 'node:util';
import { run } from './command.mjs';
import { ensurePackages } from './debian-packages.mjs';
import { startMailTrap } from './mail-trap.mjs';
import { SUITES } from './mediawiki-code.mjs';
import { phpPackages } from './php-binary.mjs';
import { probePort } from './php-server.mjs';
import { ROOT } from './running-wiki.mjs';
import { startWiki } from './wiki.mjs';

const HOST = '127.0.0.1';
const WIKI_PORT = 8080;
const MAIL_PORT = 8025;

/** @typedef {import('./mediawiki-code.mjs').Version} Version */

/**
 * @return {{ version: Version, port: number, scenario?: import('./scenario.mjs').Scenario, debug: boolean }}
 */
function readOptions() {
	const { values } = parseArgs( { options: {
		mediawiki: { type: 'string', default: '1.43' },
		port: { type: 'string', default: String( WIKI_PORT ) },
		scenario: { type: 'string' },
		debug: { type: 'boolean', default: false }
	} } );
	const version = /** @type {Version} */ ( values.mediawiki );
	if ( !( version in SUITES ) ) {
		throw new Error( `--mediawiki takes ${ Object.keys( SUITES ).sort().join( ' or ' ) }, not ${ version }.` );
	}
	const port = Number( values.port );
	if ( !Number.isInteger( port ) || port < 0 || port > 65535 ) {
		throw new Error( `--port takes a number up to 65535, not ${ values.port }.` );
	}
	let scenario;
	try {
		scenario = values.scenario && JSON.parse( values.scenario );
	} catch ( error ) {
		throw new Error( `--scenario takes JSON such as '{"captcha":false}' (test/wiki/scenario.mjs): ${ error }` );
	}
	return { version, port, scenario, debug: Boolean( values.debug ) };
}

/**
 * What a person needs to know to begin.
 *
 * @param {import('./running-wiki.mjs').Wiki} wiki
 * @param {string} inbox
 * @return {string}
 */
function welcome( wiki, inbox ) {
	const abilities = {
		admin: 'administrator: no captcha, no limit, may override the title blacklist',
		coordinator: 'event coordinator: no captcha, no limit',
		ordinary: 'anybody: a captcha for each account, six accounts a day'
	};
	const names = Object.entries( wiki.people ).map( ( [ key, { name, password } ] ) => (
		`    ${ name.padEnd( 13 ) }${ password.padEnd( 25 ) }${ abilities[ /** @type {keyof typeof abilities} */ ( key ) ] }`
	) );
	return `
AccountCreator on MediaWiki ${ wiki.version }

  The wiki         ${ wiki.pageUrl( 'Main Page' ) }
  Log in           ${ wiki.pageUrl( 'Special:UserLogin' ) }
  Create accounts  ${ wiki.pageUrl( 'Special:BlankPage/AccountCreator' ) }
                   (or the link "Create accounts" on any page, once you are logged in)
  The inbox        ${ inbox }
                   (every mail that the wiki sends, to whatever address)

  Name and password of
${ names.join( '\n' ) }

  After a change of the code: node build.mjs, and start again.
  Ctrl-C stops the wiki and forgets everything done on it.
`;
}

async function main() {
	const { version, port, scenario, debug } = readOptions();
	const say = ( /** @type {string} */ what ) => console.log( `${ what } …` );
	await ensurePackages( phpPackages() );
	say( 'Building the gadget' );
	await run( process.execPath, [ 'build.mjs' ], { cwd: ROOT } );
	const mail = await startMailTrap( { httpPort: await probePort( HOST, MAIL_PORT ) ? MAIL_PORT : 0 } );
	try {
		say( `Starting MediaWiki ${ version }` );
		const wiki = await startWiki( { version, port, mail, scenario, debug, say } );
		await wiki.installGadget();
		console.log( welcome( wiki, mail.url ) );
		// Stays: the inbox keeps this process alive, and startWiki() stops the wiki on Ctrl-C.
	} catch ( error ) {
		await mail.stop();
		throw error;
	}
}

try {
	await main();
} catch ( error ) {
	console.error( `\n${ /** @type {Error} */ ( error ).message }` );
	process.exitCode = 1;
}
