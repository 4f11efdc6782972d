/** What the gadget weighs, as ResourceLoader serves it. */

import { gunzipSync, gzipSync } from 'node:zlib';
import http from 'node:http';
import { PARTS } from '../../build-parts.mjs';
import { number } from './statistics.mjs';

/** @typedef {import('./report.mjs').BudgetLine} BudgetLine */

/** The loader and the parts, each with the name of its module after `ext.gadget.` and what it may weigh, gzipped. */
const MODULES = [
	{ name: 'AccountCreator', budget: 700, when: 'on every page' },
	...PARTS.map( ( { name, budget, when } ) => ( { name: `AccountCreator-${ name }`, budget, when } ) )
];

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
	const measured = [];
	for ( const { name, budget, when } of MODULES ) {
		measured.push( { name, budget, when, ...await size( `ext.gadget.${ name }` ) } );
	}
	const bytes = ( /** @type {number} */ value ) => `${ number( value ) } bytes`;
	/** @type {BudgetLine[]} */
	const lines = measured.map( ( { name, budget, gzipped } ) => ( {
		what: `${ name }, gzipped, with English`, budget: `≤ ${ bytes( budget ) }`, measured: bytes( gzipped ),
		met: gzipped <= budget,
		reason: 'what it does has grown; a part for what not everybody needs of it is a row in build-parts.mjs.'
	} ) );
	return {
		lines,
		sections: [ {
			title: 'Sizes',
			how: 'Each module as load.php answers when asked for it alone, in English: minified, with styles, messages and ' +
				'ResourceLoader’s wrapper. ' + ( compressedByServer ? 'Compressed by the server.' :
				'PHP’s own web server does not compress, so the answer’s body was compressed here (gzip -9).' ),
			columns: [ 'module', 'as served', 'gzipped', 'budget' ],
			rows: measured.map( ( { name, budget, when, plain, gzipped } ) => (
				[ `${ name }, ${ when }`, bytes( plain ), bytes( gzipped ), bytes( budget ) ]
			) )
		} ]
	};
}
