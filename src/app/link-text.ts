import { own } from '../accounts/contract/own';

/** By what stands before the first hyphen of a language's code; put here by build.mjs out of src/i18n. */
declare const LINK_TEXTS: Partial<Record<string, string>>;

/**
 * Has the loader's link in the person's language, unless the wiki has its own wording. Not in the loader: what ten
 * languages add is half of what it weighs, and on every page.
 */
export function translateLink(): void {
	const [ language = '' ] = mw.config.get( 'wgUserLanguage' ).split( '-' );
	const text = own( LINK_TEXTS, language );
	if ( text && !mw.messages.exists( 'accountcreator-link' ) ) {
		// An English tooltip would be read out as if it were none.
		mw.messages.set( { 'accountcreator-link': text, 'accountcreator-link-tooltip': text } );
	}
}
