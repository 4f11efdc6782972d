/**
 * The lines of MediaWiki:Gadgets-definition, read as the extension Gadgets reads them
 * (MediaWikiGadgetsDefinitionRepo::listFromDefinition()), and the same in JSON.
 */

/**
 * @typedef {Object} Definition
 * @property {string} name
 * @property {Map<string, string[]>} options Name → values, none for one such as `hidden`
 * @property {string[]} pages Without `MediaWiki:Gadget-`
 */

/** @typedef {{ start: number, end: number, definition: Definition }} Place Of a line in a text */

/** The gadget that is on every page, and the page that translates its link, which a wiki may have in it or not. */
const LOADER = 'AccountCreator';
const LINK_PAGE = 'AccountCreator-link.js';

const LINE = /^\*+ *([a-zA-Z](?:[-_:.\w ]*[a-zA-Z0-9])?)(\s*\[.*?\])?\s*((?:\|[^|]*)+)\s*$/;
const COMMENT = /<!--.*?-->/gs;

/** Stands for each character of a comment, so that places in the text stay what they are. */
const MASK = '\uE000';

/**
 * @param {string} text
 * @return {string[]}
 */
const partsOf = ( text ) => text.split( '|' ).map( ( part ) => part.trim() ).filter( Boolean );

/**
 * @param {string} line
 * @return {Definition|null} null for what is no definition
 */
function parseLine( line ) {
	const [ , name, brackets = '', pages ] = LINE.exec( line ) ?? [];
	if ( name === undefined ) {
		return null;
	}
	const options = partsOf( brackets.trim().replace( /^\[|\]$/g, '' ) ).map( ( option ) => {
		const [ key, ...values ] = option.split( '=' );
		const list = values.length ? values.join( '=' ).split( ',' ).map( ( value ) => value.trim() ) : [];
		return /** @type {[ string, string[] ]} */ ( [ key.trim(), list ] );
	} );
	return { name: name.replaceAll( ' ', '_' ), options: new Map( options ), pages: partsOf( pages ) };
}

/**
 * @param {string} text
 * @return {Place[]}
 */
function placesIn( text ) {
	const masked = text.replace( COMMENT, ( comment ) => MASK.repeat( comment.length ) );
	return Array.from( masked.matchAll( /[^\r\n]+/g ) ).flatMap( ( { 0: line, index } ) => {
		const definition = parseLine( line.replaceAll( MASK, '' ) );
		return definition ? [ { start: index, end: index + line.length, definition } ] : [];
	} );
}

/**
 * @param {string} text Of MediaWiki:Gadgets-definition, or of Gadget-definition.txt
 * @return {Definition[]}
 */
export const parseDefinitions = ( text ) => placesIn( text ).map( ( { definition } ) => definition );

/**
 * @param {Definition} definition
 * @return {string}
 */
function formatLine( { name, options, pages } ) {
	const list = Array.from( options, ( [ key, values ] ) => values.length ? `${ key }=${ values.join( ',' ) }` : key );
	return `* ${ name }${ list.length ? `[${ list.join( '|' ) }]` : '' }${ pages.map( ( page ) => `|${ page }` ).join( '' ) }`;
}

/**
 * @param {string[]} wanted
 * @param {string[]} present
 * @return {string[]} The wanted pages, and before them the one that a wiki may have there or not, if it has
 */
const pagesWith = ( wanted, present ) => [
	...present.filter( ( page ) => page === LINK_PAGE && !wanted.includes( page ) ), ...wanted
];

/**
 * @param {Definition[]} definitions
 * @return {Definition[]} With the page that translates the link
 */
export const withLinkPage = ( definitions ) => definitions.map( ( definition ) => (
	definition.name === LOADER ? { ...definition, pages: pagesWith( definition.pages, [ LINK_PAGE ] ) } : definition
) );

/**
 * @param {string[]} wanted
 * @param {string[]} present
 * @return {boolean} Whether there are the wanted pages and no others, but for the one that a wiki may have
 */
export const hasPages = ( wanted, present ) => (
	pagesWith( wanted, present ).sort().join( '|' ) === [ ...present ].sort().join( '|' )
);

/**
 * The wanted definition, with what the wiki has added to it, such as `default` or `rights`.
 *
 * @param {Definition} present
 * @param {Definition} wanted
 * @return {Definition}
 */
const mended = ( present, wanted ) => ( {
	...wanted, pages: pagesWith( wanted.pages, present.pages ),
	options: new Map( [ ...present.options, ...wanted.options ] )
} );

/**
 * @param {string} text
 * @param {string} name
 * @return {Place|undefined} The last one, which is the one that counts
 */
const placeOf = ( text, name ) => placesIn( text ).filter( ( { definition } ) => definition.name === name ).pop();

/**
 * @param {string} text
 * @param {Definition} wanted Of which there is a line
 * @param {Place} place
 * @return {string}
 */
function mendLine( text, wanted, { start, end, definition } ) {
	const line = formatLine( mended( definition, wanted ) );
	if ( line === formatLine( definition ) ) {
		return text;
	}
	const comments = text.slice( start, end ).match( COMMENT ) ?? [];
	return text.slice( 0, start ) + [ line, ...comments ].join( ' ' ) + text.slice( end );
}

/**
 * @param {string} text
 * @param {Definition} wanted Of which there is no line
 * @param {string[]} names Of all gadgets that belong together: the line goes below theirs
 * @return {string}
 */
function addLine( text, wanted, names ) {
	const end = placesIn( text ).filter( ( { definition } ) => names.includes( definition.name ) ).pop()?.end ??
		text.trimEnd().length;
	return text.slice( 0, end ) + ( end ? '\n' : '' ) + formatLine( wanted ) + text.slice( end );
}

/**
 * Adds or mends the lines of gadgets, and leaves all others as they are.
 *
 * @param {string} text Of MediaWiki:Gadgets-definition
 * @param {Definition[]} definitions
 * @return {string}
 */
export function mendDefinitions( text, definitions ) {
	const names = definitions.map( ( { name } ) => name );
	return definitions.reduce( ( before, wanted ) => {
		const place = placeOf( before, wanted.name );
		return place ? mendLine( before, wanted, place ) : addLine( before, wanted, names );
	}, text );
}

/**
 * Takes the lines of gadgets out, and leaves all others as they are.
 *
 * @param {string} text Of MediaWiki:Gadgets-definition
 * @param {string[]} names
 * @return {string}
 */
export function removeDefinitions( text, names ) {
	const places = placesIn( text ).filter( ( { definition } ) => names.includes( definition.name ) );
	return places.reverse().reduce( ( rest, { start, end } ) => {
		const before = rest.slice( 0, start );
		const after = rest.slice( end );
		return after === '' ? before.replace( /\r?\n$/, '' ) : before + after.replace( /^\r?\n/, '' );
	}, text );
}

/**
 * @param {string} text
 * @return {any} null where it is no JSON
 */
function parseJson( text ) {
	try {
		return JSON.parse( text );
	} catch {
		return null;
	}
}

/**
 * @param {any} value
 * @return {string} The same for objects whose keys stand in another order
 */
const canonical = ( value ) => JSON.stringify( value, ( _key, one ) => (
	one && typeof one === 'object' && !Array.isArray( one ) ?
		Object.fromEntries( Object.entries( one ).sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 ) ) : one
) );

/**
 * Whether two texts are the same JSON. MediaWiki writes it anew when it saves it.
 *
 * @param {string} one
 * @param {string} other
 * @return {boolean}
 */
export const isSameJson = ( one, other ) => one === other ||
	parseJson( other ) !== null && canonical( parseJson( one ) ) === canonical( parseJson( other ) );

/**
 * The page MediaWiki:Gadgets/NAME.json. What the wiki has added, such as `default` or `rights`, stays.
 *
 * @param {string|null} before
 * @param {Definition} definition
 * @return {string}
 */
export function mendJsonDefinition( before, { options, pages } ) {
	const present = before === null ? null : parseJson( before );
	const served = Array.isArray( present?.module?.pages ) ? present.module.pages : [];
	const wanted = {
		...present,
		settings: { ...present?.settings, ...( options.has( 'hidden' ) ? { hidden: true } : {} ) },
		module: { ...present?.module, pages: pagesWith( pages, served ), dependencies: options.get( 'dependencies' ) ?? [] }
	};
	const text = JSON.stringify( wanted, null, '\t' );
	return before !== null && isSameJson( before, text ) ? before : text;
}
