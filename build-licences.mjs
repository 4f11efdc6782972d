/** What the built pages owe to the packages that are bundled in them: names, versions and the texts of the licences. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {import('esbuild').Metafile} metafile
 * @return {string[]} Folders of the packages of which something is in the output, from the project's root
 */
export function packagesIn( metafile ) {
	const folders = Object.values( metafile.outputs ).flatMap( ( { inputs } ) => (
		Object.entries( inputs ).filter( ( [ , { bytesInOutput } ] ) => bytesInOutput ).map( ( [ file ] ) => (
			/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec( file )?.[ 0 ] ?? ''
		) )
	) );
	return [ ...new Set( folders ) ].filter( Boolean ).sort();
}

/**
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 * @return {Promise<string[]>} For each bundled package a text that names it and has its licence
 * @throws {Error} If a package has no licence in it
 */
export async function licencesOf( root, metafile ) {
	return Promise.all( packagesIn( metafile ).map( async ( folder ) => {
		const files = await readdir( path.join( root, folder ) );
		const licence = files.find( ( file ) => /^(licen[cs]e|copying)(\.|$)/i.test( file ) );
		const { name, version, license } = JSON.parse( await readFile( path.join( root, folder, 'package.json' ), 'utf8' ) );
		if ( !licence ) {
			throw new Error( `${ name } has no file with its licence, so it cannot be bundled.` );
		}
		const text = await readFile( path.join( root, folder, licence ), 'utf8' );
		return `Holds ${ name } ${ version } (${ license }):\n\n${ text.trim() }`;
	} ) );
}
