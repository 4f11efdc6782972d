/** Dates and enumerations as they are written in the person's language on the wiki. */

/** Several short texts after each other. */
export function enumeration( texts: readonly string[] ): string {
	return texts.filter( ( text ) => text !== '' ).join( mw.msg( 'comma-separator' ) );
}

function format( options: Intl.DateTimeFormatOptions ): Intl.DateTimeFormat {
	try {
		return new Intl.DateTimeFormat( mw.config.get( 'wgUserLanguage' ), options );
	} catch {
		// MediaWiki has languages whose codes are none in BCP 47, e.g. zh-classical.
		return new Intl.DateTimeFormat( undefined, options );
	}
}

/** Day and time, on this machine's clock. */
export function timeText( milliseconds: number ): string {
	return format( { dateStyle: 'medium', timeStyle: 'short' } ).format( milliseconds );
}

/** @param day Such as 2026-07-31, or something else, which is left as it is */
export function dayText( day: string ): string {
	const milliseconds = /^\d{4}-\d\d-\d\d$/.test( day ) ? Date.parse( day ) : NaN;
	return Number.isNaN( milliseconds ) ? day :
		format( { dateStyle: 'medium', timeZone: 'UTC' } ).format( milliseconds );
}
