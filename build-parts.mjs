/**
 * Cuts the gadget's lazy part in two pages: AccountCreator-core.js for one account, AccountCreator-many.js for lists.
 * Files that both need are in the core alone, which hands them over in `mw.libs.accountCreator`.
 */

import { createHash } from 'node:crypto';
import path from 'node:path';

/** @typedef {import('esbuild').Plugin} Plugin */
/** @typedef {Record<string, unknown>} Messages */

const SHARED = 'mw.libs.accountCreator';

/**
 * The property in which the core hands over those files. Its name changes with them: a list part of another version,
 * from some cache, then finds nothing and is reported as not loaded, instead of going wrong somewhere.
 *
 * @param {string[]} files From the project's root
 * @return {string}
 */
function sharedName( files ) {
	return `v${ createHash( 'sha256' ).update( files.join() ).digest( 'hex' ).slice( 0, 6 ) }`;
}

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
		'import \'./src/entries/core\';',
		...files.map( ( file, index ) => `import * as shared${ index } from './${ file }';` ),
		// By number: their names would be a good part of what the core may have of bytes.
		`${ SHARED } = { ${ sharedName( files ) }: [`,
		files.map( ( _file, index ) => `\tshared${ index }` ).join( ',\n' ),
		'] };'
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
				const index = files.indexOf( name );
				return index < 0 ? undefined :
					{ contents: `module.exports = ${ SHARED }.${ sharedName( files ) }[ ${ index } ];`, loader: 'js' };
			} );
		}
	};
}
