/** Reads a length of time from a sentence of the wiki, by what the wiki itself would write. */

export type DurationUnit = 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

/** Each with its seconds, and how many of it make up the next: core's Language::formatDuration(). */
const UNITS: ReadonlyArray<readonly [ unit: DurationUnit, seconds: number, most: number ]> = [
	[ 'weeks', 604800, 52 ], [ 'days', 86400, 31 ], [ 'hours', 3600, 23 ], [ 'minutes', 60, 59 ], [ 'seconds', 1, 59 ]
];

export const DURATION_UNITS: readonly DurationUnit[] = UNITS.map( ( [ unit ] ) => unit );

/** Languages separate a number from its unit by spaces of all kinds. */
const plain = ( text: string ): string => text.replace( /\s+/gu, ' ' ).trim();

/**
 * The seconds of a duration such as “1 hour and 30 minutes”; null: there is none.
 *
 * @param sentence Without mark-up
 * @param write What the wiki writes for so many of a unit, in the language of the sentence
 */
export function durationIn( sentence: string, write: ( unit: DurationUnit, count: number ) => string ): number | null {
	let rest = plain( sentence );
	let sum = 0;
	for ( const [ unit, seconds, most ] of UNITS ) {
		// From the greatest on, or “15 minutes” were five of them.
		for ( let count = most; count > 0; count-- ) {
			const words = plain( write( unit, count ) );
			if ( words !== '' && rest.includes( words ) ) {
				sum += count * seconds;
				rest = rest.replace( words, '' );
				break;
			}
		}
	}
	return sum === 0 ? null : sum;
}
