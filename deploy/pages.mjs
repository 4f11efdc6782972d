/** Which pages the gadget is on a wiki, and what becomes of each: pure, given what is there. */

import {
	isSameJson, mendDefinitions, mendJsonDefinition, parseDefinitions, removeDefinitions, withLinkPage
} from './definition.mjs';
import { withoutCommit } from './gadget-files.mjs';

/**
 * A page, and what it is to hold, given what it holds; null stands for no page.
 *
 * @typedef {{ title: string, edit: (before: string|null) => string|null }} Page
 */

/** @typedef {import('./gadget-files.mjs').Gadget} Gadget */

const DEFINITIONS = 'MediaWiki:Gadgets-definition';

/**
 * @param {string} name Of a gadget
 * @return {string} What Special:Gadgets and the preferences call it
 */
const labelOf = ( name ) => name.includes( '-' ) ?
	`A part of AccountCreator (${ name.replace( /^.*?-/, '' ) }), which is fetched when it is needed` :
	'Create accounts for other people';

/**
 * @param {string} title
 * @param {string} file
 * @param {string} text
 * @return {Page}
 */
function filePage( title, file, text ) {
	// MediaWiki takes away what is white at the end.
	const wanted = text.trimEnd();
	const isSame = ( /** @type {string} */ before ) => file.endsWith( '.json' ) ?
		isSameJson( before, wanted ) :
		withoutCommit( before ).trimEnd() === withoutCommit( wanted );
	return { title, edit: ( before ) => before !== null && isSame( before ) ? before : wanted };
}

/**
 * @param {string} title
 * @return {Page}
 */
const removed = ( title ) => ( { title, edit: () => null } );

/**
 * @param {string} name
 * @return {string}
 */
const jsonTitle = ( name ) => `MediaWiki:Gadgets/${ name }.json`;

/**
 * Whose link is translated: everybody's, that of a wiki which has no gadget yet, or nobody's but where it is already.
 *
 * @typedef {'always'|'new'|'kept'} Link
 */

/**
 * @param {Gadget} gadget
 * @param {Link} link
 * @return {Page}
 */
const definitionsPage = ( { definitions }, link ) => ( {
	title: DEFINITIONS,
	edit: ( before ) => {
		const isNew = !parseDefinitions( before ?? '' ).some( ( { name } ) => name === definitions[ 0 ].name );
		const isLinked = link === 'always' || link === 'new' && isNew;
		return mendDefinitions( before ?? '', isLinked ? withLinkPage( definitions ) : definitions );
	}
} );

/**
 * @param {Gadget} gadget
 * @param {Link} link
 * @return {Page[]}
 */
function jsonPages( { definitions }, link ) {
	const linked = withLinkPage( definitions );
	return definitions.map( ( definition, index ) => ( {
		title: jsonTitle( definition.name ),
		edit: ( before ) => mendJsonDefinition(
			before, link === 'always' || link === 'new' && before === null ? linked[ index ] : definition
		)
	} ) );
}

/**
 * The pages of the gadget for everybody on a wiki, in the order in which they are written: what defines it comes last,
 * because from then on the wiki serves it.
 *
 * @param {Gadget} gadget
 * @param {{ json: boolean, link: Link }} options json: Where gadgets are defined in JSON
 * @return {Page[]}
 */
export const gadgetPages = ( gadget, { json, link } ) => [
	// A label that is there is the wiki's own.
	...gadget.definitions.map( ( { name } ) => ( {
		title: `MediaWiki:Gadget-${ name }`, edit: ( /** @type {string|null} */ before ) => before ?? labelOf( name )
	} ) ),
	...Array.from( gadget.files, ( [ file, text ] ) => filePage( `MediaWiki:Gadget-${ file }`, file, text ) ),
	...( json ? jsonPages( gadget, link ) : [ definitionsPage( gadget, link ) ] )
];

/**
 * The same pages, in the order in which they are taken away: no page misses a gadget that is defined.
 *
 * @param {Gadget} gadget
 * @param {{ json: boolean }} options
 * @return {Page[]}
 */
export const gadgetPagesToRemove = ( { files, definitions }, { json } ) => [
	...( json ? definitions.map( ( { name } ) => removed( jsonTitle( name ) ) ) : [ {
		title: DEFINITIONS,
		edit: ( /** @type {string|null} */ before ) => (
			before === null ? null : removeDefinitions( before, definitions.map( ( { name } ) => name ) ) || null
		)
	} ] ),
	...definitions.map( ( { name } ) => removed( `MediaWiki:Gadget-${ name }` ) ),
	...Array.from( files.keys(), ( file ) => removed( `MediaWiki:Gadget-${ file }` ) )
];

/** What common.js loads the user script with; the README has it for those who do it by hand. */
export const USER_LINE = "mw.loader.load( mw.util.getUrl( 'User:' + mw.config.get( 'wgUserName' ) + '/AccountCreator.js', { action: 'raw', ctype: 'text/javascript' } ) );";

/** Whether a line, not made a comment, loads the user script in whatever way. */
const LOADS_IT = /^(?!\s*\/\/).*\/AccountCreator\.js\b.*$/m;

/**
 * @param {string|null} before
 * @return {string}
 */
const withUserLine = ( before ) => LOADS_IT.test( before ?? '' ) ? before ?? '' :
	`${ before ? `${ before.trimEnd() }\n` : '' }${ USER_LINE }`;

/**
 * @param {string|null} before
 * @return {string|null}
 */
function withoutUserLine( before ) {
	const lines = ( before ?? '' ).split( '\n' );
	return lines.includes( USER_LINE ) ? lines.filter( ( line ) => line !== USER_LINE ).join( '\n' ) || null : before;
}

/**
 * The languages that come beside a user script.
 *
 * @param {Gadget} gadget
 * @return {Array<[ string, string ]>} File name and text
 */
const languagesOf = ( { files } ) => [ ...files ].filter( ( [ file ] ) => file.endsWith( '.json' ) );

/**
 * The user script and its languages, under somebody's name.
 *
 * @param {Gadget} gadget
 * @param {string} name
 * @return {Page[]}
 */
export const userPages = ( gadget, name ) => [
	...languagesOf( gadget ).map( ( [ file, text ] ) => filePage( `User:${ name }/${ file }`, file, text ) ),
	filePage( `User:${ name }/AccountCreator.js`, 'AccountCreator.js', gadget.userScript ),
	{ title: `User:${ name }/common.js`, edit: withUserLine }
];

/**
 * @param {Gadget} gadget
 * @param {string} name
 * @return {Page[]}
 */
export const userPagesToRemove = ( gadget, name ) => [
	{ title: `User:${ name }/common.js`, edit: withoutUserLine },
	removed( `User:${ name }/AccountCreator.js` ),
	...languagesOf( gadget ).map( ( [ file ] ) => removed( `User:${ name }/${ file }` ) )
];

/**
 * The rights that it takes to write a page.
 *
 * @param {string} title
 * @param {boolean} isNew
 * @return {string[]}
 */
export function rightsFor( title, isNew ) {
	const [ , extension ] = /\.(js|css|json)$/.exec( title ) ?? [];
	const always = [ 'edit', ...( isNew ? [ 'createpage' ] : [] ) ];
	return title.startsWith( 'User:' ) ?
		[ ...always, `editmyuser${ extension }` ] :
		[ ...always, 'editinterface', ...( extension ? [ `editsite${ extension }` ] : [] ) ];
}
