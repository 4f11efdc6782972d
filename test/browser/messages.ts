import { readFileSync } from 'node:fs';

const english = JSON.parse(
	readFileSync( new URL( '../../src/i18n/en.json', import.meta.url ), 'utf8' )
) as Record<string, string>;

/** A text of the dialog, so that a better wording breaks no test. */
export function message( key: string, ...parameters: string[] ): string {
	const text = english[ `accountcreator-${ key }` ];
	if ( text === undefined ) {
		throw new Error( `src/i18n/en.json has no accountcreator-${ key }` );
	}
	return text.replace( /\$(\d)/g, ( _, number: string ) => parameters[ Number( number ) - 1 ] ?? '' );
}
