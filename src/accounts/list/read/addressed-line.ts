/** Who is in a line with addresses. */

import { saysAbsent } from './absence';
import { readAddresses, type Addressee } from './addresses';
import type { Headings } from './headings';

/** `ada@…`, `ada @ …`, and what is nearly one; `@ada` is none. */
const ADDRESS = /[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/;

const LONGEST = 100000;

export const hasAddresses = ( text: string ): boolean => ADDRESS.test( text ) && text.length < LONGEST;

/** With whether it is said behind the address that somebody does not come, where others do. */
export function addresseesIn( text: string, words: Headings ): Array<Addressee & { isOut: boolean }> {
	const found = readAddresses( text, words ).map( ( each ) => (
		{ ...each, isOut: saysAbsent( ( each.more || each.other || '' ).replace( /[()（）]/g, '' ).trim() ) }
	) );
	const isAnybody = found.some( ( { isOut } ) => !isOut );
	return found.map( ( each ) => ( { ...each, isOut: each.isOut && isAnybody } ) );
}

export function emailsIn( text: string, words: Headings ): string[] {
	return /[^\s@]@[^\s@]/.test( text ) ? readAddresses( text, words ).flatMap( ( { email } ) => email || [] ) : [];
}
