/**
 * What a person sees where a cell holds a number: Excel keeps days as numbers, and leading zeros in the format.
 * Formats are those of ECMA-376, part 1, 18.8.30 and 18.8.31.
 */

export interface NumberFormat {
	show( value: number ): string;
}

/** Excel shows no more digits; the rest is what binary fractions leave over. */
const general: NumberFormat = { show: ( value ) => String( Number( value.toPrecision( 15 ) ) ) };

const DAY = 24 * 60 * 60 * 1000;

/** `2026-03-05T00:00:00.000Z` → `2026-03-05`, and `2026-03-05T14:30:00` → `2026-03-05 14:30:00`. */
export function plainDate( iso: string ): string {
	const [ day = '', time = '' ] = iso.split( 'T' );
	const [ whole = '' ] = time.split( /[.Z]/ );
	return whole === '' || whole === '00:00:00' ? day : `${ day } ${ whole }`;
}

/** A day as 2026-03-05, with its time if it has one; a time alone as 14:30:00. */
function dateFormat( from1904: boolean ): NumberFormat {
	// Excel's 1900 has a 29th of February, so that day 60 is none and those before are one later.
	const epoch = from1904 ? Date.UTC( 1904, 0, 1 ) : Date.UTC( 1899, 11, 30 );
	return { show( value ) {
		const days = !from1904 && value >= 1 && value < 60 ? value + 1 : value;
		const date = new Date( epoch + Math.round( days * DAY / 1000 ) * 1000 );
		if ( Number.isNaN( date.getTime() ) ) {
			return general.show( value );
		}
		const iso = date.toISOString();
		return value >= 0 && value < 1 ? iso.slice( 11, 19 ) : plainDate( iso );
	} };
}

/**
 * A format of digits and literal text, e.g. `000000` or `"ID-"00-0000`: filled from the right, as many digits at least
 * as it has zeros.
 *
 * @param parts Each a digit place (`0`, `#`, `?`) or a literal
 */
function maskFormat( parts: ReadonlyArray<{ text: string; isPlace: boolean }> ): NumberFormat {
	const zeros = parts.filter( ( { text, isPlace } ) => isPlace && text === '0' ).length;
	const firstPlace = parts.findIndex( ( { isPlace } ) => isPlace );
	return { show( value ) {
		const plain = general.show( value );
		if ( !/^\d+$/.test( plain ) ) {
			return plain;
		}
		let rest = plain.padStart( zeros, '0' );
		let shown = '';
		for ( let i = parts.length - 1; i >= 0; i-- ) {
			const { text = '', isPlace = false } = parts[ i ] ?? {};
			const digits = i === firstPlace ? rest : rest.slice( -1 );
			shown = ( isPlace ? digits : text ) + shown;
			rest = isPlace ? rest.slice( 0, rest.length - digits.length ) : rest;
		}
		return shown;
	} };
}

/** Quoted text, an escaped character, a blank as wide as one, one that fills, a colour or language, any other. */
const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^])/g;

/**
 * @param code First section: what applies to numbers that are not negative
 * @return null where it is more than digits and text: decimals, thousands, per cent, words for days
 */
function maskParts( code: string ): Array<{ text: string; isPlace: boolean }> | null {
	const parts: Array<{ text: string; isPlace: boolean }> = [];
	for ( const [ , quoted, escaped, single ] of code.matchAll( TOKEN ) ) {
		const literal = quoted ?? escaped;
		if ( literal !== undefined ) {
			parts.push( { text: literal, isPlace: false } );
		} else if ( single !== undefined && /[0#?]/.test( single ) ) {
			parts.push( { text: single, isPlace: true } );
		} else if ( single !== undefined && /[-+() :]/.test( single ) ) {
			parts.push( { text: single, isPlace: false } );
		} else if ( single !== undefined ) {
			return null;
		}
	}
	return parts.some( ( { isPlace } ) => isPlace ) ? parts : null;
}

/** No format that Excel takes is longer; how long one takes to read grows with the square of this. */
const MAX_CODE = 255;

/** Built in for days and times in all languages (14 to 22, 45 to 47) and in those of East Asia. */
const isBuiltInDate = ( id: number ): boolean => (
	id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58
);

/** What stands in a format outside of quotes, brackets and escapes; hours beyond a day are in brackets. */
const bare = ( code: string ): string => Array.from(
	code.replace( /\[(h+|m+|s+)\]/gi, '$1' ).matchAll( TOKEN ), ( [ , , , single = '' ] ) => single
).join( '' );

/**
 * @param id `numFmtId`
 * @param code `formatCode`, '' for one that is built in
 * @param from1904 Days count from 1904, as in workbooks from old Macs
 */
export function numberFormat( id: number, code: string, from1904: boolean ): NumberFormat {
	if ( code.length > MAX_CODE ) {
		return general;
	}
	const [ section = '' ] = code.split( ';' );
	if ( code ? /[ymdhs]/i.test( bare( section ) ) : isBuiltInDate( id ) ) {
		return dateFormat( from1904 );
	}
	const parts = code ? maskParts( section ) : null;
	return parts ? maskFormat( parts ) : general;
}
