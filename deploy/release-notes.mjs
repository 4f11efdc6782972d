/**
 * `npm run release-notes`: what CHANGELOG.md says of the version in package.json, or of the one that is named, and what
 * else belongs to the notes of a release.
 *
 *     npm run release-notes -- 0.1.0
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGadget } from './gadget-files.mjs';

const ROOT = fileURLToPath( new URL( '..', import.meta.url ) );

/**
 * @param {string} changelog Text of CHANGELOG.md
 * @param {string} version
 * @return {{ title: string, text: string }} Heading and text of its section
 * @throws {Error} If there is none
 */
export function sectionOf( changelog, version ) {
	const sections = changelog.split( /^## /m ).slice( 1 ).map( ( section ) => {
		const [ title, ...lines ] = section.split( '\n' );
		return { title: title.trim(), text: lines.join( '\n' ).trim() };
	} );
	const found = sections.find( ( { title } ) => title.split( ' ' )[ 0 ] === version );
	if ( !found?.text ) {
		throw new Error( `CHANGELOG.md says nothing of ${ version }; it has ${ sections.map( ( { title } ) => title ).join( ', ' ) }.` );
	}
	return found;
}

async function main() {
	const { version } = JSON.parse( await readFile( join( ROOT, 'package.json' ), 'utf8' ) );
	const wanted = process.argv[ 2 ] ?? version;
	const { title, text } = sectionOf( await readFile( join( ROOT, 'CHANGELOG.md' ), 'utf8' ), wanted );
	process.stdout.write( `# AccountCreator ${ wanted }\n\n${ text }\n` );
	if ( wanted === version ) {
		const gadget = await readGadget( ROOT );
		process.stdout.write( `\nThe pages in gadget/ have the version \`${ gadget.version }\`` +
			`${ gadget.commit ? `, as of the commit \`${ gadget.commit }\`` : '' }; compare it with the line below the dialog. ` +
			'`npm run deploy -- https://wiki.example/w/api.php` puts them on a wiki.\n' );
	}
	if ( /unreleased/i.test( title ) ) {
		process.stderr.write( `CHANGELOG.md still calls ${ wanted } unreleased.\n` );
	}
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	try {
		await main();
	} catch ( error ) {
		process.stderr.write( `${ /** @type {Error} */ ( error ).message }\n` );
		process.exitCode = 1;
	}
}
