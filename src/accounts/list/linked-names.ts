/**
 * The names to whose user pages a text links, as readList() writes such links of pages and of the clipboard. Who signs
 * up on a wiki has an account there mostly, and a name that is taken is no mistake then.
 *
 * @param text
 */
export const linkedNames = ( text: string ): Set<string> => new Set(
	Array.from( text.matchAll( /\[\[User:([^\]|]+)/g ), ( [ , name = '' ] ) => name.trim() )
);
