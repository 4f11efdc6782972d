import { readFileSync } from 'node:fs';

const read = ( language: string ): Record<string, string> => JSON.parse(
	readFileSync( new URL( `../../src/i18n/${ language }.json`, import.meta.url ), 'utf8' )
) as Record<string, string>;

/** A text of the dialog in one of its languages, or English, with the words in place of `$1`, `$2` … */
export function messageIn( language: string, key: string, ...parameters: string[] ): string {
	const text = [ language, 'en' ].map( ( code ) => read( code )[ `accountcreator-${ key }` ] ).find( ( each ) => each !== undefined );
	if ( text === undefined ) {
		throw new Error( `src/i18n/en.json has no accountcreator-${ key }` );
	}
	return text.replace( /\$(\d)/g, ( _, number: string ) => parameters[ Number( number ) - 1 ] ?? '' );
}

/** The same in English, so that a better wording breaks no test. */
export const message = ( key: string, ...parameters: string[] ): string => messageIn( 'en', key, ...parameters );
