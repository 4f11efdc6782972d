/** Texts of the gadget for those who read another language than English. */

/** Begins and ends a text that runs from left to right whatever it stands in: Unicode's UAX #9, as isolated(). */
const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

/** Is it a text that is English, because there is none in the person's language? */
export function standsIn( text: string ): boolean {
	return text.startsWith( LEFT_TO_RIGHT );
}

/** Can the text be shown in place of the English one? It may have come from another version, or be half a text. */
function fits( key: string, text: string, english: string ): boolean {
	mw.messages.set( key, text );
	// jqueryMsg gives back as it is what it cannot read.
	return !mw.message( key ).text().includes( '{{' ) &&
		( text.match( /\$\d+/g ) ?? [] ).every( ( parameter ) => english.includes( parameter ) );
}

/**
 * @param translation Texts by their keys, of which nothing is certain
 * @return Gives each text in the person's language or, where that is not there, in English, line by line marked as such
 */
export function translator(
	translation: Readonly<Record<string, unknown>>
): ( key: string, english: string ) => string {
	const texts = new Map( Object.entries( translation ) );
	return ( key, english ) => {
		const text = texts.get( key );
		return typeof text === 'string' && fits( key, text, english ) ? text :
			english.replace( /.+/g, `${ LEFT_TO_RIGHT }$&${ END }` );
	};
}
