import type { Addition } from '../follow-result';

/** What is no wikitext, although it looks like some. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(nowiki|pre)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

const HEADING = /^=+[^=].*=+\s*$/;
const TABLE_ROW = /^\|-/;
const TABLE_END = /^\s*\|\}/;

/** Where links, templates, their parameters and cells begin and end. */
const BOUNDARIES = /[[\]{}|<>\n/:#]+/;

/** The equals sign as a template has to be given it; core knows it as a magic word. */
const EQUALS = '{{=}}';

/** A name as the wiki would have it, as far as that can be told. */
function normal( text: string ): string {
	const name = text.normalize( 'NFC' ).replace( /[\s_]+/g, ' ' ).trim();
	return name.charAt( 0 ).toUpperCase() + name.slice( 1 );
}

/**
 * Which of the names stand in wikitext: as the whole of a link, of a parameter, a cell or a line. A name inside of a
 * longer one, or in a comment, does not count.
 *
 * @param text
 * @param names Canonical
 */
export function namesIn( text: string, names: readonly string[] ): Set<string> {
	const plain = text.replace( HIDDEN, '\n' ).split( EQUALS ).join( '\u0000' ).replace( /^[*#:;]+/gm, '' );
	const tokens = plain.split( BOUNDARIES ).flatMap( ( token ) => [ token, ...token.split( '=' ) ] );
	const there = new Set( tokens.map( ( token ) => normal( token.split( '\u0000' ).join( '=' ) ) ) );
	return new Set( names.filter( ( name ) => there.has( normal( name ) ) ) );
}

/** The line for somebody. In a template, a name with an equals sign would be taken for a named parameter. */
export function participantLine( line: string, name: string ): string {
	const inTemplate = line.includes( '{{' );
	return line.split( '$1' ).join( inTemplate ? name.split( '=' ).join( EQUALS ) : name );
}

/** The lines of wikitext; what is hidden in it begins no line and ends none. */
function linesOf( text: string ): Array<{ line: string; seen: string }> {
	const seen = text.replace( HIDDEN, ( found ) => '\u0000'.repeat( found.length ) );
	let place = 0;
	return seen.split( '\n' ).map( ( part ) => {
		const line = text.slice( place, place + part.length );
		place += part.length + 1;
		return { line, seen: part };
	} );
}

function lastIndex<Item>( items: readonly Item[], isOne: ( item: Item ) => boolean ): number {
	for ( let index = items.length - 1; index >= 0; index-- ) {
		const item = items[ index ];
		if ( item !== undefined && isOne( item ) ) {
			return index;
		}
	}
	return -1;
}

/** After how many of a section's own lines the new ones come: after those of the same kind, or at its end. */
function placeFor( seen: readonly string[], first: string ): number {
	if ( TABLE_ROW.test( first ) ) {
		const end = lastIndex( seen, ( line ) => TABLE_END.test( line ) );
		if ( end >= 0 ) {
			return end;
		}
	}
	const [ mark ] = /^[*#:;]/.exec( first ) ?? [];
	const last = mark === undefined ? -1 : lastIndex( seen, ( line ) => line.startsWith( mark ) );
	return 1 + ( last >= 0 ? last : lastIndex( seen, ( line ) => line.trim() !== '' ) );
}

/**
 * Puts lines into a section: into the table, below the list, or at the end of what is the section's own.
 *
 * @param section With its heading, as the wiki gives it, and what is below that
 * @param added One for each person; one may have several lines
 * @return The section with them, and what they come between
 */
export function addLines( section: string, added: readonly string[] ): { text: string; addition: Addition } {
	const lines = linesOf( section );
	const below = lines.findIndex( ( { seen }, index ) => index > 0 && HEADING.test( seen ) );
	const own = lines.slice( 0, below < 0 ? lines.length : below ).map( ( { seen } ) => seen );
	const place = placeFor( own, added[ 0 ] ?? '' );
	const texts = lines.map( ( { line } ) => line );
	return {
		text: [ ...texts.slice( 0, place ), ...added, ...texts.slice( place ) ].join( '\n' ),
		addition: { before: texts[ place - 1 ] ?? '', added, after: texts[ place ] ?? '' }
	};
}
