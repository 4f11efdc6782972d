import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a definition line names: `* Name[options]|page.js|page.css`.
 *
 * @param {string} definition The text of Gadget-definition.txt
 * @return {Array<{ name: string, options: string[], pages: string[] }>}
 */
export function parseDefinition( definition ) {
	return definition.split( '\n' ).filter( ( line ) => line.startsWith( '*' ) ).map( ( line ) => {
		const [ brackets = '', options = '' ] = line.match( /\[([^\]]*)\]/ ) || [];
		const parts = ( /** @type {string} */ text ) => text.split( '|' ).map( ( part ) => part.trim() );
		const [ name, ...pages ] = parts( line.replace( brackets, '' ).replace( /^\*+/, '' ) );
		return { name, options: parts( options ), pages };
	} );
}

/**
 * Puts the gadget on the wiki as an administrator would: pages, labels, definition lines, and all
 * of it by editing.
 *
 * @param {import('./api-session.mjs').ApiSession} administrator Logged in as somebody who may edit
 *  the interface
 * @param {{ definition: string, folder: string }} source definition: the file with the definition
 *  lines; folder: where the pages are
 * @return {Promise<string[]>} The gadgets that people have to switch on by themselves
 */
export async function installGadget( administrator, { definition, folder } ) {
	const lines = await readFile( definition, 'utf8' );
	const gadgets = parseDefinition( lines );
	const files = await readdir( folder );
	for ( const { name, options, pages } of gadgets ) {
		for ( const page of pages ) {
			if ( !files.includes( page ) ) {
				throw new Error( `The definition of ${ name } names ${ page }, which is not in ${ folder }.` );
			}
			await administrator.save( `MediaWiki:Gadget-${ page }`, await readFile( join( folder, page ), 'utf8' ), 'Install AccountCreator' );
		}
		if ( !options.includes( 'hidden' ) ) {
			await administrator.save( `MediaWiki:Gadget-${ name }`, 'Create accounts for other people', 'Label of AccountCreator' );
		}
	}
	// Last: from here on the wiki serves it.
	await administrator.save( 'MediaWiki:Gadgets-definition', `== Tools ==\n${ lines }`, 'Define AccountCreator' );
	return gadgets
		.filter( ( { options } ) => !options.includes( 'default' ) && !options.includes( 'hidden' ) )
		.map( ( { name } ) => name );
}
