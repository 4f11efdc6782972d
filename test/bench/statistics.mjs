/** Numbers of several measurements in one, and how they are written. */

/**
 * @param {number[]} values
 * @param {number} share 0 to 1
 * @return {number}
 */
export function quantile( values, share ) {
	if ( !values.length || !values.every( Number.isFinite ) ) {
		throw new Error( `Nothing was measured: ${ JSON.stringify( values ) }` );
	}
	const sorted = [ ...values ].sort( ( a, b ) => a - b );
	const place = ( sorted.length - 1 ) * share;
	const below = sorted[ Math.floor( place ) ];
	return below + ( sorted[ Math.ceil( place ) ] - below ) * ( place % 1 );
}

/** @param {number[]} values */
export const median = ( values ) => quantile( values, 0.5 );

/** @param {number[]} values */
export const mean = ( values ) => values.reduce( ( sum, value ) => sum + value, 0 ) / values.length;

/**
 * @param {number} value
 * @param {number} [digits] After the point
 * @return {string} With a comma between the thousands
 */
export const number = ( value, digits = 0 ) => value.toLocaleString( 'en-US', {
	minimumFractionDigits: digits, maximumFractionDigits: digits
} );

/** @param {number} milliseconds */
export const ms = ( milliseconds ) => `${ number( milliseconds ) } ms`;

/** @param {number} milliseconds */
export const seconds = ( milliseconds ) => `${ number( milliseconds / 1000, milliseconds < 10000 ? 2 : 1 ) } s`;

/** @param {number} bytes */
export const kilobytes = ( bytes ) => `${ number( bytes / 1024, 1 ) } KB`;

/**
 * A middle value with the least and the greatest, where there are several.
 *
 * @param {number[]} values
 * @param {(value: number) => string} write
 * @return {string}
 */
export const spread = ( values, write ) => write( median( values ) ) +
	( values.length > 1 ? ` (${ write( Math.min( ...values ) ) } to ${ write( Math.max( ...values ) ) })` : '' );
