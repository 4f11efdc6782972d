import { unicodePattern } from '../names/unicode-pattern';

/** How many characters a name, a title, a line or a summary may have. */
export const LINE = 255;

/** What nobody can see: controls, and what turns the direction of text around. Lines and tabs are told apart. */
export const UNSEEN = unicodePattern( String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]` );
export const NO_LINE = /[\t\n]/;
/** Never in a title (core's $wgLegalTitleChars). */
const NO_TITLE = /[#<>[\]{}|]/;

export function isTitle( text: string ): boolean {
	return !NO_TITLE.test( text ) && !NO_LINE.test( text );
}

/** A page may be given by its address, too. */
export function isPlace( text: string ): boolean {
	return /^https?:/i.test( text ) ? /^https?:\/\/[^\s<>"]+$/i.test( text ) : isTitle( text );
}

/** Does a value of a page hold to a rule, and is it no longer than that, with nothing in it that nobody sees? */
export function isTextOf( value: unknown, most: number, allows: ( text: string ) => boolean ): value is string {
	return typeof value === 'string' && value.length <= most && !UNSEEN.test( value ) && allows( value );
}

/** Can it be the title of a page? */
export function isPageTitle( text: string ): boolean {
	return text.trim() !== '' && isTextOf( text, LINE, isTitle );
}
