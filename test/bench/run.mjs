/**
 * `npm run bench`: measures what the program promises of itself and what a person would use instead, prints the tables
 * and writes them into docs/performance.md.
 *
 *     npm run bench               all of it; a quarter of an hour on a machine that does nothing else
 *     npm run bench -- quick      few and small measurements, to see that all of it works; writes nothing
 *     npm run bench -- opening    one part only; writes nothing
 *
 * A speed is never a pass or a fail. Only a measurement that broke ends with an error.
 */

import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { ensureChromium, ensurePackages } from '../wiki/debian-packages.mjs';
import { phpPackages } from '../wiki/php-binary.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./report.mjs').Findings} Findings */

/** @type {Record<string, () => Promise<( surroundings: Surroundings ) => Promise<Findings>>>} */
const PARTS = {
	sizes: async () => ( await import( './sizes.mjs' ) ).measureSizes,
	opening: async () => ( await import( './opening.mjs' ) ).measureOpening,
	slow: async () => ( await import( './slow-network.mjs' ) ).measureSlowOpening,
	batch: async () => ( await import( './batch.mjs' ) ).measureBatch,
	throughput: async () => ( await import( './throughput.mjs' ) ).measureThroughput,
	rows: async () => ( await import( './rows.mjs' ) ).measureRows
};

/** @param {string[]} words */
async function main( words ) {
	const quick = words.includes( 'quick' );
	const wanted = words.filter( ( word ) => word !== 'quick' );
	const unknown = wanted.filter( ( word ) => !Object.hasOwn( PARTS, word ) );
	if ( unknown.length ) {
		throw new Error( `There is no part ${ unknown.join( ', ' ) }; there are ${ Object.keys( PARTS ).join( ', ' ) }, and quick.` );
	}
	await ensurePackages( phpPackages() );
	await ensureChromium();
	// What is put on the wiki is what src/ says now.
	execFileSync( process.execPath, [ 'build.mjs', '--any-size' ], { cwd: root, stdio: [ 'ignore', 'ignore', 'inherit' ] } );
	const started = Date.now();
	const say = ( /** @type {string} */ what ) => {
		process.stderr.write( `${ ( ( Date.now() - started ) / 1000 ).toFixed( 0 ).padStart( 5 ) } s  ${ what }\n` );
	};
	// Not before: they import what may just have been installed.
	const { conditions } = await import( './conditions.mjs' );
	const { report } = await import( './report.mjs' );
	const { startSurroundings } = await import( './surroundings.mjs' );
	say( 'Starting a wiki' );
	const surroundings = await startSurroundings( { quick, say } );
	try {
		/** @type {Findings} */
		const findings = { lines: [], sections: [] };
		for ( const name of wanted.length ? wanted : Object.keys( PARTS ) ) {
			const { lines, sections } = await ( await PARTS[ name ]() )( surroundings );
			findings.lines.push( ...lines );
			findings.sections.push( ...sections );
		}
		const text = report( await conditions( surroundings, started ), findings );
		process.stdout.write( text );
		if ( !quick && !wanted.length ) {
			await mkdir( join( root, 'docs' ), { recursive: true } );
			await writeFile( join( root, 'docs/performance.md' ), text );
		}
	} finally {
		await surroundings.stop();
	}
}

try {
	await main( process.argv.slice( 2 ) );
} catch ( error ) {
	process.stderr.write( `${ /** @type {Error} */ ( error ).stack }\n` );
	process.exitCode = 1;
}
