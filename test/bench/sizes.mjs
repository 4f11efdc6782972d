/** What the gadget weighs, as ResourceLoader serves it. */

import { gunzipSync, gzipSync } from 'node:zlib';
import http from 'node:http';
import { number } from './statistics.mjs';

/** @typedef {import('./report.mjs').BudgetLine} BudgetLine */

const LOADER_BUDGET = 700;
const CORE_BUDGET = 30 * 1024;

/**
 * Not with fetch(), which takes the compression off.
 *
 * @param {string} url
 * @return {Promise<{ body: Buffer, encoding: string|undefined }>}
 */
const ask = ( url ) => new Promise( ( resolve, reject ) => {
	http.get( url, { headers: { 'Accept-Encoding': 'gzip' } }, async ( response ) => {
		const parts = [];
		for await ( const part of response ) {
			parts.push( part );
		}
		resolve( { body: Buffer.concat( parts ), encoding: response.headers[ 'content-encoding' ] } );
	} ).on( 'error', reject );
} );

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @return {Promise<import('./report.mjs').Findings>}
 */
export async function measureSizes( { wiki, say } ) {
	say( 'Sizes' );
	let compressedByServer = true;
	/** @param {string} modules */
	const size = async ( modules ) => {
		const query = new URLSearchParams( { lang: 'en', modules, skin: 'vector-2022' } );
		const { body, encoding } = await ask( `${ wiki.url }/w/load.php?${ query }` );
		compressedByServer = encoding === 'gzip';
		const plain = compressedByServer ? gunzipSync( body ) : body;
		const text = plain.toString();
		if ( !text.includes( `"${ modules }@` ) || /mw\.loader\.state\(\{[^}]*"(error|missing)"/.test( text ) ) {
			throw new Error( `ResourceLoader does not serve ${ modules }:\n${ text.slice( 0, 400 ) }` );
		}
		return { plain: plain.length, gzipped: ( compressedByServer ? body : gzipSync( plain, { level: 9 } ) ).length };
	};
	const [ loader, core, many ] = [
		await size( 'ext.gadget.AccountCreator' ),
		await size( 'ext.gadget.AccountCreator-core' ),
		await size( 'ext.gadget.AccountCreator-many' )
	];
	const bytes = ( /** @type {number} */ value ) => `${ number( value ) } bytes`;
	/** @type {BudgetLine[]} */
	const lines = [
		{
			what: 'loader, gzipped', budget: `≤ ${ bytes( LOADER_BUDGET ) }`, measured: bytes( loader.gzipped ),
			met: loader.gzipped <= LOADER_BUDGET,
			reason: 'build.mjs reckons with the white space that ResourceLoader leaves in; what it puts around a module has grown.'
		},
		{
			what: 'core, gzipped, with English', budget: `≤ ${ bytes( CORE_BUDGET ) }`, measured: bytes( core.gzipped ),
			met: core.gzipped <= CORE_BUDGET,
			reason: 'what view *one* needs has grown; the build names the sizes of its parts.'
		},
		{
			what: 'core with the part for lists, which holds the CSV parser', budget: `≤ ${ bytes( CORE_BUDGET ) }`,
			measured: bytes( core.gzipped + many.gzipped ), met: core.gzipped + many.gzipped <= CORE_BUDGET,
			reason: 'the budget was set before the part for lists was written. That part is a page of its own, fetched with ' +
				'the first list, so that who creates one account pays for the core alone.'
		}
	];
	return {
		lines,
		sections: [ {
			title: 'Sizes',
			how: 'Each module as load.php answers when asked for it alone, in English: minified, with styles, messages and ' +
				'ResourceLoader’s wrapper. ' + ( compressedByServer ? 'Compressed by the server.' :
				'PHP’s own web server does not compress, so the answer’s body was compressed here (gzip -9).' ),
			columns: [ 'module', 'as served', 'gzipped' ],
			rows: [
				{ name: 'AccountCreator, on every page', ...loader },
				{ name: 'AccountCreator-core, with the first opening', ...core },
				{ name: 'AccountCreator-many, with the first list', ...many }
			].map( ( { name, plain, gzipped } ) => [ name, bytes( plain ), bytes( gzipped ) ] )
		} ]
	};
}
