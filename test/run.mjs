/**
 * `npm test`: everything that proves the project, on a fresh Debian or Ubuntu machine as well.
 *
 *     npm test                   all stages; one that fails does not keep the others from running
 *     npm test -- lint unit      these only
 *     npm test -- changed        what a change touches: changed.mjs says what that is
 *     npm test -- everything     the browser tests, each on both versions (docs/testing.md)
 *     npm test -- pictures       a picture of each view in each language, for somebody to look at
 *
 * The last line is `tests: N passed, N failed`. Only Node's own modules may be imported here.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { browserImports, changedFiles, planFor } from './changed.mjs';
import { installNodeModules, root } from './install.mjs';
import { ensureChromium, ensurePackages } from './wiki/debian-packages.mjs';
import { phpPackages } from './wiki/php-binary.mjs';

const RESULTS = path.join( root, 'test-results' );

/**
 * @typedef {Object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped Title, and reason where there is one
 * @property {string[]} [broken] Titles of the tests that failed: who sees only the end of the output has to know
 * @property {string[]} [flaky] Titles of tests that passed only at the second try, which there is in CI alone
 */

/**
 * Runs a program of node_modules, its output going straight to the screen.
 *
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @return {Promise<boolean>} Whether it was content
 */
function run( [ program, ...args ], env = {} ) {
	return new Promise( ( resolve, reject ) => {
		const file = program === 'node' ? process.execPath : path.join( root, 'node_modules/.bin', program );
		const child = spawn( file, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => resolve( code === 0 ) );
	} );
}

/**
 * Runs a program of node_modules beside others: what it says comes to the screen at its end, below its name.
 *
 * @param {string[]} command
 * @return {Promise<boolean>} Whether it was content
 */
function runBeside( [ program, ...args ] ) {
	return new Promise( ( resolve, reject ) => {
		const file = program === 'node' ? process.execPath : path.join( root, 'node_modules/.bin', program );
		const child = spawn( file, args, { cwd: root, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
		let said = `  ${ [ program, ...args ].join( ' ' ) }\n`;
		const hear = ( /** @type {string} */ chunk ) => {
			said += chunk;
		};
		child.stdout.setEncoding( 'utf8' ).on( 'data', hear );
		child.stderr.setEncoding( 'utf8' ).on( 'data', hear );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => {
			process.stdout.write( said );
			resolve( code === 0 );
		} );
	} );
}

/**
 * Each of these programs keeps one core busy.
 *
 * @param {string[][]} commands Each counts as one test
 * @return {Promise<Count>}
 */
async function check( commands ) {
	const count = { passed: 0, failed: 0, skipped: [] };
	const left = [ ...commands ];
	const takeTurns = async () => {
		for ( let command = left.shift(); command; command = left.shift() ) {
			if ( await runBeside( command ) ) {
				count.passed++;
			} else {
				count.failed++;
			}
		}
	};
	await Promise.all( Array.from( { length: availableParallelism() }, takeTurns ) );
	return count;
}

/**
 * @param {string} name Of the tool that wrote it
 * @return {any}
 */
const readReport = ( name ) => JSON.parse( readFileSync( path.join( RESULTS, `${ name }.json` ), 'utf8' ) );

/**
 * @param {Count} count
 * @param {boolean} content Whether the tool ended with exit code 0
 * @return {Count} A tool that fails for another reason than a test (a file that it cannot load) fails all the same
 */
const believe = ( count, content ) => content || count.failed ? count : { ...count, failed: 1 };

/**
 * @param {string[]} [which] More words for Jest's command line
 * @return {Promise<Count>}
 */
async function unit( which = [] ) {
	const content = await run( [ 'jest', '--json', `--outputFile=${ path.join( RESULTS, 'jest.json' ) }`, ...which ] );
	const report = readReport( 'jest' );
	/** @type {{ status: string, fullName: string }[]} */
	const tests = report.testResults.flatMap(
		( /** @type {{ assertionResults: object[] }} */ { assertionResults } ) => assertionResults
	);
	return believe( {
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
		skipped: tests.filter( ( { status } ) => [ 'pending', 'todo', 'disabled' ].includes( status ) )
			.map( ( { fullName } ) => fullName ),
		broken: tests.filter( ( { status } ) => status === 'failed' ).map( ( { fullName } ) => fullName )
	}, content );
}

/**
 * Whether the test wiki is what the tests take it for.
 *
 * @param {string[]} [which] Test files, or a folder of them
 * @return {Promise<Count>}
 */
async function wiki( which = [ 'test/wiki/' ] ) {
	await ensurePackages( phpPackages() );
	const report = path.join( RESULTS, 'wiki.tap' );
	const content = await run( [
		'node', '--test',
		'--test-reporter=spec', '--test-reporter-destination=stdout',
		'--test-reporter=tap', `--test-reporter-destination=${ report }`,
		...which
	] );
	const tap = readFileSync( report, 'utf8' );
	const total = ( /** @type {RegExp} */ line ) => Number( line.exec( tap )?.[ 1 ] ?? 0 );
	return believe( {
		passed: total( /^# pass (\d+)$/m ),
		failed: total( /^# fail (\d+)$/m ) + total( /^# cancelled (\d+)$/m ),
		skipped: Array.from( tap.matchAll( /^\s*(?:not )?ok \d+ - (.*) # (?:SKIP|TODO)(.*)$/gm ), ( [ , title, reason ] ) => (
			title + ( reason.trim() && ` (${ reason.trim() })` )
		) ),
		broken: Array.from( tap.matchAll( /^\s*not ok \d+ - (?!.* # (?:SKIP|TODO))(.*)$/gm ), ( [ , title ] ) => title )
	}, content );
}

/**
 * @typedef {Object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {Array<{
 *   title: string,
 *   tests: Array<{ status: string, projectName: string, annotations: Array<{ type: string, description?: string }> }>
 * }>} [specs]
 */

/**
 * @param {Suite} suite Of Playwright's JSON report
 * @param {string} wanted The status of the tests
 * @return {string[]}
 */
const titlesOf = ( { suites = [], specs = [] }, wanted ) => [
	...suites.flatMap( ( suite ) => titlesOf( suite, wanted ) ),
	...specs.flatMap( ( { title, tests } ) => tests
		.filter( ( { status } ) => status === wanted )
		.map( ( { projectName, annotations } ) => {
			const reason = annotations.find( ( { type } ) => type === 'skip' || type === 'fixme' )?.description;
			return `${ projectName }: ${ title }${ reason ? ` (${ reason })` : '' }`;
		} ) )
];

/**
 * Tests in a real browser.
 *
 * @param {string} name Of the report
 * @param {string[]} [which] More words for Playwright's command line
 * @param {Record<string, string>} [env]
 * @return {Promise<Count>}
 */
async function playwright( name, which = [], env = {} ) {
	await ensurePackages( phpPackages() );
	await ensureChromium();
	const content = await run( [ 'playwright', 'test', '--reporter=list,json', ...which ], {
		...env,
		PLAYWRIGHT_JSON_OUTPUT_NAME: path.join( RESULTS, `${ name }.json` )
	} );
	const { stats, errors, suites } = readReport( name );
	return believe( {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: suites.flatMap( ( /** @type {Suite} */ suite ) => titlesOf( suite, 'skipped' ) ),
		broken: suites.flatMap( ( /** @type {Suite} */ suite ) => titlesOf( suite, 'unexpected' ) ),
		flaky: suites.flatMap( ( /** @type {Suite} */ suite ) => titlesOf( suite, 'flaky' ) )
	}, content );
}

/**
 * @param {Count[]} counts
 * @return {Count}
 */
const sum = ( counts ) => counts.reduce( ( total, count ) => ( {
	passed: total.passed + count.passed,
	failed: total.failed + count.failed,
	skipped: [ ...total.skipped, ...count.skipped ],
	broken: [ ...total.broken ?? [], ...count.broken ?? [] ],
	flaky: [ ...total.flaky ?? [], ...count.flaky ?? [] ]
} ), { passed: 0, failed: 0, skipped: [] } );

const TYPES = [
	[ 'tsc', '-p', 'tsconfig.json' ],
	[ 'tsc', '-p', 'src/accounts/tsconfig.json' ],
	[ 'tsc', '-p', 'test/tsconfig.json' ]
];
const ESLINT = [ 'eslint', '--ext', '.ts,.mjs,.cjs,.json', '--max-warnings', '0' ];
const STYLELINT = [ 'stylelint', 'src/**/*.css' ];
const BUILD = [ 'node', 'build.mjs', '--check' ];
const PICTURES = [ 'test/browser/language-views.spec.ts', '--project=1.43' ];
const FAULTS = [ '--config', 'test/faults/playwright.config.ts' ];

/**
 * What a change touches.
 *
 * @return {Promise<Count>}
 */
async function changed() {
	const { base, files } = changedFiles();
	process.stdout.write( `${ files.length } files differ from ${ base }.\n` );
	const plan = planFor( files, browserImports() );
	const counts = [ await check( [
		...TYPES,
		...( plan.lint.length ? [ [ ...ESLINT, ...plan.lint ] ] : [] ),
		...( plan.styles ? [ STYLELINT ] : [] ),
		...( plan.build ? [ BUILD ] : [] )
	] ), await unit( [ 'test/unit/project' ] ) ];
	if ( plan.unit ) {
		counts.push( await unit( [ '--passWithNoTests', '--findRelatedTests', ...files ] ) );
	}
	if ( plan.wiki.length ) {
		counts.push( await wiki( plan.wiki ) );
	}
	if ( plan.browser.length ) {
		counts.push( await playwright( 'playwright', plan.browser.map( ( spec ) => `test/browser/${ spec }.ts` ) ) );
	}
	if ( plan.faults ) {
		counts.push( await playwright( 'faults', FAULTS ) );
	}
	return sum( counts );
}

/** @type {Record<string, () => Promise<Count>>} */
const STAGES = {
	types: () => check( TYPES ),
	// Half of what there is to look at each.
	lint: () => check( [ [ ...ESLINT, '--ignore-pattern', 'src/', '.' ], [ ...ESLINT, 'src' ], STYLELINT ] ),
	unit: () => unit(),
	build: () => check( [ BUILD ] ),
	wiki: () => wiki(),
	browser: () => playwright( 'playwright' ),
	faults: () => playwright( 'faults', FAULTS ),
	everything: () => playwright( 'playwright', [], { ACCOUNTCREATOR_EVERYTHING: '1' } ),
	pictures: () => playwright( 'playwright', PICTURES, { ACCOUNTCREATOR_LANGUAGE_PICTURES: '1' } ),
	changed
};

/** What runs when nothing is named. */
const ALL = Object.keys( STAGES ).filter( ( name ) => ![ 'everything', 'pictures', 'changed' ].includes( name ) );

/** Those that want a wiki. */
const ON_A_WIKI = [ 'wiki', 'browser', 'faults', 'everything', 'pictures' ];

/**
 * Begins to install the wikis while stages run that want none. What it says comes at the end, and what it fails at, the
 * stages that want a wiki try and tell again.
 *
 * @return {Promise<{ end: Promise<void> }>}
 */
async function beginWikis() {
	try {
		// First and alone, since it may ask for a password.
		await ensurePackages( phpPackages() );
	} catch ( error ) {
		process.stdout.write( `${ /** @type {Error} */ ( error ).message }\n` );
	}
	return { end: new Promise( ( resolve ) => {
		const child = spawn( process.execPath, [ 'test/wiki/prepare.mjs' ], {
			cwd: root, stdio: [ 'ignore', 'pipe', 'pipe' ]
		} );
		let said = '';
		const hear = ( /** @type {Buffer} */ chunk ) => {
			said += chunk;
		};
		child.stdout.on( 'data', hear );
		child.stderr.on( 'data', hear );
		const end = () => {
			process.stdout.write( said );
			resolve();
		};
		child.on( 'error', end );
		child.on( 'close', end );
	} ) };
}

/**
 * @param {string[]} names
 * @return {Promise<boolean>} Whether all is well
 */
async function main( names ) {
	const unknown = names.filter( ( name ) => !Object.hasOwn( STAGES, name ) );
	if ( unknown.length ) {
		throw new Error( `There is no stage ${ unknown.join( ', ' ) }; there are ${ Object.keys( STAGES ).join( ', ' ) }.` );
	}
	installNodeModules();
	// A report of an earlier run must not be taken for one of this.
	[ 'jest.json', 'playwright.json', 'faults.json', 'wiki.tap' ].forEach( ( name ) => rmSync( path.join( RESULTS, name ), { force: true } ) );
	mkdirSync( RESULTS, { recursive: true } );

	const total = { passed: 0, failed: 0 };
	const summary = [];
	/** @type {string[]} */
	const skipped = [];
	/** @type {string[]} */
	const broken = [];
	/** @type {string[]} */
	const flaky = [];
	let empty = false;
	const stages = names.length ? names : ALL;
	const wikis = stages.some( ( name ) => ON_A_WIKI.includes( name ) ) ? await beginWikis() : null;
	for ( const name of stages ) {
		process.stdout.write( `\n== ${ name }\n` );
		const start = Date.now();
		if ( ON_A_WIKI.includes( name ) ) {
			await wikis?.end;
		}
		/** @type {Count} */
		let count = { passed: 0, failed: 1, skipped: [] };
		try {
			count = await STAGES[ name ]();
		} catch ( error ) {
			process.stdout.write( `${ /** @type {Error} */ ( error ).message }\n` );
		}
		const seconds = ( ( Date.now() - start ) / 1000 ).toFixed( 1 );
		const none = count.passed + count.failed === 0;
		summary.push( `  ${ name.padEnd( 10 ) }${ seconds.padStart( 7 ) } s  ${ count.passed } passed, ${ count.failed } failed` +
			( none ? ' – a stage that tests nothing is a failure' : '' ) );
		total.passed += count.passed;
		total.failed += count.failed;
		skipped.push( ...count.skipped.map( ( title ) => `  ${ name }: ${ title }` ) );
		broken.push( ...( count.broken ?? [] ).map( ( title ) => `  ${ name }: ${ title }` ) );
		flaky.push( ...( count.flaky ?? [] ).map( ( title ) => `  ${ name }: ${ title }` ) );
		empty ||= none;
	}
	process.stdout.write( [
		'',
		'== summary',
		...summary,
		...( skipped.length ? [ 'skipped:', ...skipped ] : [] ),
		...( broken.length ? [ 'failed:', ...broken ] : [] ),
		...( flaky.length ? [ 'flaky, passed at the second try (find the cause first):', ...flaky ] : [] ),
		`tests: ${ total.passed } passed, ${ total.failed } failed`,
		''
	].join( '\n' ) );
	return !total.failed && !empty;
}

try {
	process.exitCode = await main( process.argv.slice( 2 ) ) ? 0 : 1;
} catch ( error ) {
	process.stderr.write( `${ /** @type {Error} */ ( error ).message }\n` );
	process.exitCode = 1;
}
