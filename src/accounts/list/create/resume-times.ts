const HOURS = [ 3600, 6 * 3600, 12 * 3600, 24 * 3600 ];

/** As short as any wiki's limit is known to last, in seconds. */
const SHORTEST = 300;

/**
 * When a list may go on by itself after a limit, in seconds from now, the soonest first. A limit began to count before
 * it struck, perhaps long before: so times that are shorter than it are offered, too.
 *
 * @param windows How long the limits last that are known, in seconds
 */
export function resumeTimes( windows: readonly number[] ): number[] {
	const usual = windows.length === 0 ? [ SHORTEST, ...HOURS ] :
		HOURS.filter( ( seconds ) => seconds < Math.max( ...windows ) );
	return [ ...new Set( [ ...usual, ...windows ] ) ].sort( ( a, b ) => a - b );
}
