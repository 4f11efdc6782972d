/** How many lines are shown of each encoding, and how much of each. */
const SAMPLES = 3;
const LENGTH = 60;

/**
 * Lines by which a person can tell which encoding is right: those with something beyond ASCII in any of the texts, the
 * same ones of each, no two with the same words.
 *
 * @param texts The same bytes in several encodings
 * @return For each text its lines
 */
export function differingLines( texts: readonly string[] ): string[][] {
	const all = texts.map( ( text ) => text.matchAll( /[^\r\n]+/g ) );
	const shown = texts.map( (): string[] => [] );
	const seen = new Set<string>();
	while ( seen.size < SAMPLES ) {
		const lines = all.map( ( each ) => each.next().value?.[ 0 ] );
		const [ first ] = lines;
		if ( first === undefined ) {
			break;
		}
		// eslint-disable-next-line no-control-regex -- ASCII as a whole
		if ( !seen.has( first ) && lines.some( ( line = '' ) => /[^\u0000-\u007f]/.test( line ) ) ) {
			seen.add( first );
			shown.forEach( ( own, index ) => own.push( ( lines[ index ] ?? '' ).slice( 0, LENGTH ) ) );
		}
	}
	return shown;
}
