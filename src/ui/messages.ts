/**
 * A text of src/i18n, in the person's language where there is a translation.
 *
 * @param key
 * @param parameters Put in as they are; numbers for PLURAL
 */
export function msg( key: string, ...parameters: Array<string | number> ): string {
	return mw.message( key, ...parameters ).text();
}
