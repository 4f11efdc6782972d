import type { ParsedList, ParseOptions } from './parsed-list';

/**
 * Reads a list of people, as pasted or out of a file.
 *
 * @param text
 * @param options
 */
export function parseList( text: string, options: ParseOptions = {} ): ParsedList {
	throw new Error( `Not there yet: ${ text.length }, ${ options.limit ?? '' }` );
}
