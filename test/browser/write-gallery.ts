import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCREENS = fileURLToPath( new URL( '../../test-results/screens/', import.meta.url ) );

const escaped = ( text: string ): string => text.replace( /[&<>"]/g, ( character ) => `&#${ character.charCodeAt( 0 ) };` );

/** Puts all pictures that the tests took on one page, test-results/screens/index.html, for somebody to look through. */
export default async function writeGallery(): Promise<void> {
	// Where no test took any there is no folder, and nothing to look at.
	const files = await readdir( SCREENS, { recursive: true } ).catch( () => [] );
	const pictures = files.filter( ( file ) => file.endsWith( '.png' ) ).sort();
	if ( pictures.length > 0 ) {
		await writeFile( join( SCREENS, 'index.html' ), [
			'<!DOCTYPE html>', '<meta charset="utf-8">', '<title>AccountCreator: every state</title>',
			'<style>body { columns: 24em; font: 14px sans-serif } figure { margin: 0 0 2em; break-inside: avoid }',
			'img { max-width: 100%; border: 1px solid #a2a9b1 }</style>',
			...pictures.map( ( file ) => (
				`<figure><a href="${ escaped( file ) }"><img src="${ escaped( file ) }" alt="" loading="lazy"></a>` +
				`<figcaption>${ escaped( file ) }</figcaption></figure>`
			) )
		].join( '\n' ) );
	}
}
