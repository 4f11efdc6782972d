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
	const all = texts.map( ( text ) => text.split( /\r\n|\r|\n/ ) );
	const shown: number[] = [];
	const seen = new Set<string>();
	const [ first = [] ] = all;
	for ( let line = 0; line < first.length && shown.length < SAMPLES; line++ ) {
		const text = first[ line ] ?? '';
		// eslint-disable-next-line no-control-regex -- ASCII as a whole
		if ( all.some( ( lines ) => /[^\u0000-\u007f]/.test( lines[ line ] ?? '' ) ) && !seen.has( text ) ) {
			seen.add( text );
			shown.push( line );
		}
	}
	return all.map( ( lines ) => shown.map( ( line ) => ( lines[ line ] ?? '' ).slice( 0, LENGTH ) ) );
}
