import { loadPart, rawAddress } from './load-part';
import { askTranslation } from '../wiki/translation';

/** The codes of the languages that the build makes pages of, with spaces around; put here by build.mjs. */
declare const LANGUAGES: string;

/** Does the person read the language of the texts in the code? */
export function readsEnglish(): boolean {
	return /^en\b/.test( mw.config.get( 'wgUserLanguage' ) );
}

/**
 * Has the texts in the person's language, or the nearest that there is. Every text that is made known before stays
 * English.
 *
 * @return Resolves in any case: what cannot be had is English
 */
export function fetchTexts(): Promise<void> {
	const language = mw.language.getFallbackLanguageChain().find( ( code ) => LANGUAGES.includes( ` ${ code } ` ) );
	const translation = language && askTranslation( rawAddress( `${ language }.json`, 'application/json' ) );
	return loadPart( 'checks' ).then( async ( { translate } ) => translate( await translation ) ).catch( mw.log.error );
}
