import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { phpBinary } from '../wiki/php-binary.mjs';

/**
 * What one seed came to, as faults.spec.ts writes it.
 *
 * @typedef {Object} Figures
 * @property {string} version
 * @property {number} seed
 * @property {number} accounts
 * @property {number} seconds
 * @property {number} requests
 * @property {number} creations
 * @property {number} second How many of the accounts were on a second list
 * @property {{ asked: number, done: number }} steps Accounts at a step, and how many of them the wiki was done with
 * @property {Record<string, { all: number, creations: number, steps: number, meaning: string }>} faults
 * @property {Record<string, number>} states
 * @property {number} takenByOthers
 * @property {number} stops
 * @property {Record<string, number>} pressed
 * @property {Record<string, string[]>} findings
 */

/** What the findings are called in the page, in the order of the columns. */
const FINDINGS = {
	missing: 'missing',
	astray: 'created twice or under another name',
	misreported: 'reported wrongly',
	unexplained: 'unexplained',
	passwordLost: 'password lost',
	takenBack: 'called refused and taken back',
	mixedUp: 'lists mixed up'
};

/** @type {(numbers: number[]) => number} */
const sum = ( numbers ) => numbers.reduce( ( all, number ) => all + number, 0 );

/** @type {(figures: Figures) => number} */
const faultsOf = ( { faults } ) => sum( Object.values( faults ).map( ( { all } ) => all ) );

/**
 * What all seeds came to together.
 *
 * @param {Figures[]} figures
 * @return {Record<string, number>}
 */
export function total( figures ) {
	const add = ( /** @type {(one: Figures) => number} */ of ) => sum( figures.map( of ) );
	return {
		runs: figures.length,
		accounts: add( ( { accounts } ) => accounts ),
		requests: add( ( { requests } ) => requests ),
		faults: add( faultsOf ),
		'accounts at a step': add( ( { steps } ) => steps.asked ),
		...Object.fromEntries( Object.entries( FINDINGS ).map( ( [ kind, title ] ) => [
			title, add( ( { findings } ) => findings[ kind ].length )
		] ) )
	};
}

/**
 * The machine and the programs, without any name or place.
 *
 * @param {string} chromium
 * @return {string}
 */
export function machine( chromium ) {
	const says = ( /** @type {string} */ program, /** @type {string[]} */ args ) => (
		execFileSync( program, args, { encoding: 'utf8', stdio: [ 'ignore', 'pipe', 'ignore' ] } ).split( '\n' )[ 0 ]
	);
	const cpus = os.cpus();
	return [
		`${ cpus.length } × ${ cpus[ 0 ].model.trim() }`, `${ Math.round( os.totalmem() / 2 ** 30 ) } GB RAM`,
		`Node.js ${ process.versions.node }`, says( phpBinary(), [ '-r', 'echo "PHP ", PHP_VERSION;' ] ),
		says( chromium, [ '--version' ] ).replace( /(Chromium [\d.]+).*/, '$1' )
	].join( ', ' );
}

/**
 * @param {string[][]} rows The first is the head
 * @return {string}
 */
function table( rows ) {
	const [ head, ...rest ] = rows;
	const line = ( /** @type {string[]} */ cells ) => `| ${ cells.join( ' | ' ) } |`;
	const rule = `|${ head.map( ( _, index ) => index ? '---:|' : '---|' ).join( '' ) }`;
	return [ line( head ), rule, ...rest.map( line ) ].join( '\n' );
}

/** @type {(number: number) => string} */
const count = ( number ) => number.toLocaleString( 'en' );

/**
 * @param {Figures[]} figures
 * @return {string}
 */
function seedsTable( figures ) {
	return table( [
		[
			'MediaWiki / seed', 'accounts', 'requests', 'with a fault', 'created', 'at a step / done', 'unfinished',
			'somebody else’s', 'stops',
			...Object.values( FINDINGS ), 'minutes'
		],
		...figures.map( ( one ) => [
			`${ one.version } / ${ one.seed }`, count( one.accounts ), count( one.requests ),
			`${ count( faultsOf( one ) ) } (${ ( 100 * faultsOf( one ) / one.requests ).toFixed( 1 ) } %)`,
			count( ( one.states.created ?? 0 ) + ( one.states.already ?? 0 ) ),
			`${ count( one.steps.asked ) } / ${ count( one.steps.done ) }`, count( one.states.unfinished ?? 0 ),
			count( one.takenByOthers ), count( one.stops ),
			...Object.keys( FINDINGS ).map( ( kind ) => count( one.findings[ kind ].length ) ),
			( one.seconds / 60 ).toFixed( 1 )
		] )
	] );
}

/**
 * @param {Figures[]} figures
 * @return {string}
 */
function faultsTable( figures ) {
	const [ { faults } ] = figures;
	return table( [
		[ 'fault', 'injected', 'of these into the request for an account', 'into the answer to a step' ],
		...Object.keys( faults ).map( ( fault ) => [
			faults[ fault ].meaning,
			count( sum( figures.map( ( one ) => one.faults[ fault ].all ) ) ),
			count( sum( figures.map( ( one ) => one.faults[ fault ].creations ) ) ),
			count( sum( figures.map( ( one ) => one.faults[ fault ].steps ) ) )
		] )
	] );
}

/**
 * @param {Figures[]} figures
 * @return {string[]} What was found, each with its name
 */
function found( figures ) {
	return figures.flatMap( ( { version, seed, findings } ) => (
		Object.entries( findings ).flatMap( ( [ kind, sentences ] ) => (
			sentences.map( ( sentence ) => `- ${ version } / ${ seed }, ${ FINDINGS[ /** @type {keyof typeof FINDINGS} */ ( kind ) ] }: ${ sentence }` )
		) )
	) );
}

/**
 * docs/reliability.md.
 *
 * @param {Figures[]} figures
 * @param {string[]} unfinished Runs that came to no end
 * @param {string} machineText
 * @return {string}
 */
export function reliabilityPage( figures, unfinished, machineText ) {
	const all = total( figures );
	const sizes = [ ...new Set( figures.map( ( { accounts, second } ) => accounts - second ) ) ]
		.sort( ( a, b ) => a - b ).map( count );
	const sentences = [
		...unfinished.map( ( run ) => `- ${ run }: did not come to its end` ), ...found( figures )
	].join( '\n' );
	return `# Reliability

*Written by \`npm run faults\`; changes by hand would be lost.*

A real Chromium with the gadget, a real MediaWiki, and between them a proxy that meddles with a fifth of all requests to
the API: those for an account, and the questions about names and about what became of an account alike. Somebody pastes
a list of ${ sizes.join( ' or ' ) } people (two in five get their password by mail, two have one made, for one it
is typed), and does what the dialog suggests until nothing is left to do: goes on, logs in again, has the block lifted,
opens the sheet, pastes the list anew. Of one in eight the wiki wants something more once the account exists: that is
answered, first wrongly at times, skipped, left, reloaded away, or finished late from the results. Then a second list, an
eighth as long, is created in the same tab; and now and then another wiki of the same origin is visited there, which must
know nothing of either. Afterwards the wiki's database is compared, row by row, with what the dialog shows and exported.

${ table( [
		[ 'all runs together', '' ],
		...Object.entries( all ).map( ( [ title, number ] ) => [ title, count( number ) ] )
	] ) }

*Created twice or under another name* is every account that has two entries in the log or is on no list; *password lost*
is every account whose password, as it is in the mail, in the saved sheet or in the list, is not the one of the database
(all are checked by their hashes, and six of each run by logging in); *called refused and taken back* is what the dialog
said to be refused or taken at a time when the account was there by the same person's hand, even though it knew better
in the end; *lists mixed up* is everybody who was shown in a list that they are not of, in the same tab or on another
wiki. An account whose step was seen and never answered to its end has to be called unfinished, not created, refused or
ready, and one that the wiki said is done must not.

## The seeds

${ seedsTable( figures ) }

*Somebody else's* are names of the list that another person took in the middle of the run: these have to be refused, and
with a reason. *Stops* are the times that the dialog could not go on by itself and said why.
${ sentences ? `\n${ sentences }\n` : '' }
## The faults

${ faultsTable( figures ) }

## How it was measured

${ machineText }.

The waits of the page pass twenty times as fast (half a minute between two questions takes a second and a half), its
limit of 30 s for an answer ten times. The wiki is not any faster for that, so that more of its answers are late than
in life. The clock is not touched. A sleeping machine is one whose browser processes stand still; its connections are
cut meanwhile. \`npm test\` runs a list of 48 and a second one of 6 with every fault at least once, and tries the proxy and the comparison
themselves.
An old part beside a new one is the business of \`test/browser/parts.spec.ts\`.
`;
}
