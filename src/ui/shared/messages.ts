/** Makes texts known, unless the wiki or another script has brought its own wording. */
export function defineMessages( messages: Readonly<Record<string, unknown>> ): void {
	for ( const [ key, text ] of Object.entries( messages ) ) {
		if ( typeof text === 'string' && !mw.messages.exists( key ) ) {
			mw.messages.set( key, text );
		}
	}
}

/**
 * A text of src/i18n, in the person's language where there is a translation.
 *
 * @param key
 * @param parameters Put in as they are; numbers for PLURAL
 */
export function msg( key: string, ...parameters: Array<string | number> ): string {
	return mw.message( key, ...parameters ).text();
}
