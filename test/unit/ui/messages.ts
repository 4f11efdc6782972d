/** The texts in English, as the built gadget brings them. */

import english from '../../../src/i18n/en.json';

export function setMessages(): void {
	const texts: Record<string, string> = {};
	for ( const [ key, text ] of Object.entries( english ) ) {
		if ( typeof text === 'string' ) {
			texts[ key ] = text;
		}
	}
	mw.messages.set( texts );
}
