/**
 * The one way in which an address of an answer or of a message becomes one that the page goes to or loads from: parsed
 * as browsers do, http and https alone (no `javascript:`, `data:`, `blob:`), and never with an error, since `http://[`
 * in a message must not keep the rest of it from being shown.
 *
 * @param address As the wiki wrote it, perhaps relative to this page; null and '' are none
 * @return null: show what there is without it
 */
export function safeAddress( address: string | null ): URL | null {
	if ( address === null || address === '' ) {
		// Without one, an address would be that of this page.
		return null;
	}
	try {
		const url = new URL( address, location.href );
		return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
	} catch {
		// Not an address.
		return null;
	}
}
