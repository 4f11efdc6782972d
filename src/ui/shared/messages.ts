/** Makes texts known, unless the wiki or another script has brought its own wording. */
export function defineMessages( messages: Readonly<Record<string, unknown>> ): void {
	const translate = mw.libs.accountCreator?.translate;
	for ( const [ key, text ] of Object.entries( messages ) ) {
		if ( typeof text === 'string' && !mw.messages.exists( key ) ) {
			mw.messages.set( key, translate ? translate( key, text ) : text );
		}
	}
}

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a|\ud83b/;

/** Characters that begin or end another direction. */
export const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name, an address or another text of somebody's, so that it keeps its own direction and does not disturb the one of
 * the sentence around it: between U+2068 and U+2069, as in Unicode's UAX #9. One that runs as the sentence does is left
 * alone.
 *
 * @param text
 */
export function isolated( text: string ): string {
	const isRtl = document.documentElement.dir === 'rtl';
	const plain = text.replace( DIRECTION, '' );
	return isRtl ? plain && `\u2068${ plain }\u2069` : RIGHT_TO_LEFT.test( plain ) ? `\u2068${ plain }\u2069` : plain;
}

/**
 * A number in the digits of the person's language. Without separators: PLURAL, which gets it, too, takes "1,234" for 1
 * in languages that separate as English does (core's mediawiki.language.numbers.js, convertNumber()).
 */
export function digits( number: number ): string {
	return String( number ).replace( /\d/g, ( digit ) => mw.language.convertNumber( Number( digit ) ) );
}

/**
 * A text of src/i18n, in the person's language where there is a translation. What is put in as a string is isolated,
 * since it is always somebody's: names, addresses, dates, words of the wiki.
 *
 * @param key
 * @param parameters Strings, or numbers, which get the person's digits, also for PLURAL
 */
export function msg( key: string, ...parameters: Array<string | number> ): string {
	return mw.message( key, ...parameters.map( ( each ) => (
		typeof each === 'string' ? isolated( each ) : digits( each )
	) ) ).text();
}

/** Stops that take the room of a letter, half of which is empty. */
const WIDE_STOP = /[。！？]$/;

/** Sentences after each other, as they are set apart in the person's language. */
export function sentences( texts: readonly string[] ): string {
	return texts.filter( ( text ) => text !== '' ).reduce( ( before, text ) => (
		before + ( before === '' || WIDE_STOP.test( before ) ? '' : mw.msg( 'word-separator' ) ) + text
	), '' );
}
