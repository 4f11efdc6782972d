import { linkedNames } from '../linked-names';
import type { TextReadings } from '../read/reading';

/** What stands under one heading of a page, as far as there are people in it. */
export interface PageSection {
	/** '' for what stands above the first. */
	heading: string;
	text: string;
	/** How many people were found. */
	people: number;
	/** The first of them, three at most. */
	examples: string[];
	/** Does it link to their user pages? Else they may be something else, such as a programme. */
	isLinked: boolean;
}

/** How html.ts writes a heading, of whichever level. */
const HEADING = /^== (.*) ==$/;

const EXAMPLES = 3;

/**
 * The sections of a page in which somebody was found.
 *
 * @param text Of a page, as readList() makes it
 * @param read
 */
export function pageSections( text: string, read: ( text: string ) => TextReadings ): PageSection[] {
	const parts: Array<{ heading: string; lines: string[] }> = [ { heading: '', lines: [] } ];
	for ( const line of text.split( '\n' ) ) {
		const heading = HEADING.exec( line )?.[ 1 ];
		if ( heading === undefined ) {
			parts[ parts.length - 1 ]?.lines.push( line );
		} else {
			parts.push( { heading, lines: [] } );
		}
	}
	return parts.map( ( { heading, lines } ) => {
		const section = lines.join( '\n' ).trim();
		const { rows } = read( section ).readings[ 0 ];
		return {
			heading, text: section, people: rows.length, isLinked: linkedNames( section ).size > 0,
			examples: rows.slice( 0, EXAMPLES )
				.map( ( { username, realname, email } ) => username || realname || email )
		};
	} ).filter( ( { people } ) => people > 0 );
}
