/**
 * Cuts the gadget's lazy part in two pages: AccountCreator-core.js for one account, AccountCreator-many.js for lists.
 * Files that both need are in the core alone, which hands them over in `mw.libs.accountCreator`.
 */

import path from 'node:path';

/** @typedef {import('esbuild').Plugin} Plugin */
/** @typedef {Record<string, unknown>} Messages */

const SHARED = 'mw.libs.accountCreator';

/**
 * @param {RegExp} filter Of the name in the import
 * @param {string} file To take instead, with its folder
 * @return {Plugin}
 */
export function insteadOf( filter, file ) {
	return {
		name: 'instead-of',
		setup( { onResolve } ) {
			onResolve( { filter }, () => ( { path: file } ) );
		}
	};
}

/**
 * Only the messages whose keys are wanted; all others stay out of the page.
 *
 * @param {Messages} messages
 * @param {(key: string) => boolean} isWanted
 * @return {Plugin}
 */
export function messagesOf( messages, isWanted ) {
	return {
		name: 'messages-of',
		setup( { onLoad } ) {
			const wanted = Object.entries( messages ).filter( ( [ key ] ) => isWanted( key ) );
			onLoad( { filter: /[\\/]i18n[\\/]en\.json$/ }, () => ( {
				contents: JSON.stringify( Object.fromEntries( wanted ) ),
				loader: 'json'
			} ) );
		}
	};
}

/**
 * The keys of messages that stand in a page.
 *
 * @param {string} code
 * @return {Set<string>}
 */
export function keysIn( code ) {
	return new Set( code.match( /accountcreator-[a-z0-9-]+/g ) );
}

/**
 * The entry of a core that hands over some of its files.
 *
 * @param {string[]} files From the project's root
 * @return {string}
 */
export function sharingEntry( files ) {
	return [
		'import \'./src/core\';',
		...files.map( ( file, index ) => `import * as shared${ index } from './${ file }';` ),
		`${ SHARED } = {`,
		files.map( ( file, index ) => `\t${ JSON.stringify( file ) }: shared${ index }` ).join( ',\n' ),
		'};'
	].join( '\n' );
}

/**
 * Takes those files from the core at run time.
 *
 * @param {string} root
 * @param {string[]} files From the project's root
 * @return {Plugin}
 */
export function takenFromCore( root, files ) {
	return {
		name: 'taken-from-core',
		setup( { onLoad } ) {
			onLoad( { filter: /\.ts$/ }, ( { path: file } ) => {
				const name = path.relative( root, file ).replaceAll( path.sep, '/' );
				return files.includes( name ) ?
					{ contents: `module.exports = ${ SHARED }[ ${ JSON.stringify( name ) } ];`, loader: 'js' } : undefined;
			} );
		}
	};
}
