/** What cannot be in an address, so that it ends there on both sides. */
const NOT_IN_ADDRESS = /[\s<>(),;:"]/u;

/** Of a domain: something, a dot, and a last label of two characters at least. */
const DOMAIN = /^.+\.[^.]{2,}/u;

/**
 * The first e-mail address in a text that everybody will be able to read; null where there is none. Generous: a
 * question too many costs a click, a published address more. Takes time in proportion to the length of the text.
 */
export function addressIn( reason: string ): string | null {
	for ( const word of reason.split( NOT_IN_ADDRESS ) ) {
		const parts = word.split( '@' );
		for ( let at = 1; at < parts.length; at++ ) {
			const [ local, rest ] = [ parts[ at - 1 ], parts[ at ] ];
			const domain = local ? DOMAIN.exec( rest ?? '' ) : null;
			if ( local && domain ) {
				return `${ local }@${ domain[ 0 ] }`;
			}
		}
	}
	return null;
}
