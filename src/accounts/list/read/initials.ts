/** What stands in place of pictures of people, where their names are copied: initials above the name, or before it. */

import { unicodePattern } from '../../names/unicode-pattern';
import type { SourceLine } from './prepared-lines';
import { isBlank } from './plain-text';

const ALONE = unicodePattern( String.raw`^\p{Lu}{1,3}$` );
const GLUED = unicodePattern( String.raw`^(\p{Lu}{1,3})(\p{Lu}.{1,100})$` );

/** Of so many lines that may have some. */
const MOSTLY = 0.8;

/** Are these the first letters of the first and the last word, or of as many as there are letters? */
function areInitials( letters: string, name: string ): boolean {
	const words = name.trim().split( /[\s-]+/u );
	const first = words.map( ( word ) => word.charAt( 0 ) ).join( '' ).toUpperCase();
	const ends = first.charAt( 0 ) + first.charAt( first.length - 1 );
	return first.startsWith( letters ) || letters === ends;
}

/** The lines without them; blank where there is nothing else. */
export function withoutInitials( lines: readonly SourceLine[] ): SourceLine[] {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	const alone = filled.filter( ( { text } ) => ALONE.test( text.trim() ) );
	const matched = new Set( filled.filter( ( { text }, index ) => (
		ALONE.test( text.trim() ) && text.trim().length < ( filled[ index + 1 ]?.text.trim().length ?? 0 ) &&
		areInitials( text.trim(), filled[ index + 1 ]?.text || '' )
	) ) );
	if ( matched.size > 1 && matched.size >= alone.length * MOSTLY ) {
		return lines.map( ( line ) => ( matched.has( line ) ? { ...line, text: '' } : line ) );
	}
	const names = filled.filter( ( { text } ) => !/[@＠\d]/.test( text ) );
	const bare = new Map( names.flatMap( ( line ) => {
		const [ , letters = '', name = '' ] = GLUED.exec( line.text.trim() ) || [];
		return letters !== '' && areInitials( letters, name ) ? [ [ line, name ] as const ] : [];
	} ) );
	return bare.size > 1 && bare.size >= names.length * MOSTLY ?
		lines.map( ( line ) => ( { ...line, text: bare.get( line ) ?? line.text } ) ) : [ ...lines ];
}
