/** The texts in English, as the built gadget brings them. */

import english from '../../../src/i18n/en.json';

export function setMessages(): void {
	// Core brings it to every page.
	const texts: Record<string, string> = { 'word-separator': ' ' };
	for ( const [ key, text ] of Object.entries( english ) ) {
		if ( typeof text === 'string' ) {
			texts[ key ] = text;
		}
	}
	mw.messages.set( texts );
}
