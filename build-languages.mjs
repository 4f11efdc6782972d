/**
 * The languages: each is a file src/i18n/<code>.json in banana format, and becomes a page of its own, which only those
 * who read it fetch (src/wiki/translation.ts). English is in the code.
 */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'src/i18n';

/** English itself, and what translators have to know. */
const NO_TRANSLATIONS = [ 'en', 'qqq' ];

/** @typedef {Record<string, any>} Messages As in the file, with `@metadata` */

/**
 * @param {string} root
 * @return {Promise<Map<string, Messages>>} Code → messages, in the order of the codes
 */
export async function readLanguages( root ) {
	const files = await readdir( path.join( root, FOLDER ) );
	const codes = files.filter( ( file ) => file.endsWith( '.json' ) ).map( ( file ) => path.basename( file, '.json' ) )
		.filter( ( code ) => !NO_TRANSLATIONS.includes( code ) ).sort();
	return new Map( await Promise.all( codes.map( async ( code ) => {
		const text = await readFile( path.join( root, FOLDER, `${ code }.json` ), 'utf8' );
		return /** @type {[ string, Messages ]} */ ( [ code, JSON.parse( text ) ] );
	} ) ) );
}

/**
 * @param {string} code
 * @return {string} Name of the page's file; src/wiki/translation.ts asks for it by this name
 */
export const languagePage = ( code ) => `AccountCreator-${ code }.json`;

/**
 * @param {Messages} messages
 * @param {string} version
 * @return {string} The page, written as MediaWiki does when it saves JSON
 */
export function languagePageText( { '@metadata': metadata, ...messages }, version ) {
	return `${ JSON.stringify( { '@metadata': { ...metadata, version }, ...messages }, null, '\t' ) }\n`;
}

/**
 * The text of the link for the loader, which knows nothing of the wiki's languages: by what stands before the first
 * hyphen of their codes. A language that is called just so has it, e.g. pt and not pt-br.
 *
 * @param {Map<string, Messages>} languages
 * @return {Record<string, string>}
 */
export function linkTexts( languages ) {
	/** @type {Record<string, string>} */
	const texts = {};
	for ( const [ code, { 'accountcreator-link': text } ] of languages ) {
		const [ base ] = code.split( '-' );
		if ( text && !( base in texts && base !== code ) ) {
			texts[ base ] = text;
		}
	}
	return texts;
}

/**
 * English as it is shown where a translation is missing: core's JavaScript chooses between the forms of PLURAL by the
 * rules of the person's language, in which “one” may be 21 (Russian) or any number (Japanese). So the first form is
 * said to be that of 1 alone.
 *
 * @param {Messages} messages
 * @return {Messages}
 */
export const readableAnywhere = ( messages ) => Object.fromEntries(
	Object.entries( messages ).map( ( [ key, text ] ) => [
		key, typeof text === 'string' ? text.replace( /\{\{PLURAL:\$\d+\|(?:0=[^|]*\|)?(?!\d+=)/g, '$&1=' ) : text
	] )
);
