/** Dates and enumerations as they are written in the person's language on the wiki. */

import { digits } from './messages';

/** Several short texts after each other. */
export function enumeration( texts: readonly string[] ): string {
	return texts.filter( ( text ) => text !== '' ).join( mw.msg( 'comma-separator' ) );
}

/** Codes that are none in BCP 47, e.g. zh-classical, are refused by an exception. */
function isKnown( language: string ): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf( language ).length > 0;
	} catch {
		return false;
	}
}

/**
 * The person's language, or the first of those that MediaWiki takes in its place, down to English: browsers would take
 * their own for a language that they do not know, e.g. bar.
 */
export function languages(): string[] {
	return mw.language.getFallbackLanguageChain().filter( isKnown );
}

/** As MediaWiki writes dates: the month as a word, which has no order to be mistaken in, and the wiki's digits. */
function dateText( at: number, options: Intl.DateTimeFormatOptions ): string {
	return new Intl.DateTimeFormat( languages(), { dateStyle: 'long', ...options } ).format( at )
		.replace( /\d/g, ( digit ) => digits( Number( digit ) ) );
}

/** Day and time, on this machine's clock. */
export function timeText( milliseconds: number ): string {
	return dateText( milliseconds, { timeStyle: 'short' } );
}

/**
 * The day where this machine is.
 *
 * @param at In milliseconds since 1970
 */
export function dayText( at: string | number ): string {
	return dateText( Number( at ), {} );
}

/** The same for other programs: day and time as `2026-11-25T09:05`. */
export function localTime( at: Date ): string {
	return new Date( at.getTime() - at.getTimezoneOffset() * 60000 ).toISOString().slice( 0, 16 );
}
