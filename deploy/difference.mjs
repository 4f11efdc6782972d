/** Shows what would change on a page. */

import { createTwoFilesPatch } from 'diff';

/** Files that have little in common take long to compare, and nobody reads that. */
const MILLISECONDS = 3000;

/**
 * @param {string} text Of the wiki, which may hold anything
 * @return {string} Without what a terminal would obey
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
export const printable = ( text ) => text.replace( /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd' );

/**
 * @param {number} count
 * @return {string}
 */
const bytes = ( count ) => `${ count.toLocaleString( 'en' ) } bytes`;

/**
 * @param {import('./deploy.mjs').Change} change
 * @param {{ lines?: number }} [options] lines: how many of them at most
 * @return {string}
 */
export function difference( { title, before, after }, { lines = Infinity } = {} ) {
	if ( before === null ) {
		return `+ ${ title }: new, ${ bytes( Buffer.byteLength( after ?? '' ) ) }`;
	}
	if ( after === null ) {
		return `- ${ title }: to be deleted`;
	}
	const patch = createTwoFilesPatch( 'on the wiki', 'here', `${ before }\n`, `${ after }\n`, undefined, undefined, {
		context: 2, timeout: MILLISECONDS
	} );
	if ( patch === undefined ) {
		return `~ ${ title }: changed throughout, ${ bytes( Buffer.byteLength( before ) ) } → ${ bytes( Buffer.byteLength( after ) ) }`;
	}
	const all = printable( patch ).trimEnd().split( '\n' ).slice( 1 );
	const left = all.length - lines;
	return [
		`~ ${ title }:`,
		...( left > 0 ? [ ...all.slice( 0, lines ), `… ${ left } more lines (--full shows them)` ] : all ).map( ( line ) => `    ${ line }` )
	].join( '\n' );
}
