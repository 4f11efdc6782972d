/** What reads like an e-mail address. Generous: a question too many costs a click, a published address more. */
const ADDRESS = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}/u;

/** The first e-mail address in a text that everybody will be able to read; null where there is none. */
export function addressIn( reason: string ): string | null {
	const match = ADDRESS.exec( reason );
	return match ? match[ 0 ] : null;
}
