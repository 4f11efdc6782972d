/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { MAX_LENGTH } from '../names/clean-name';
import { cleanEmail } from './clean-email';

export { cleanEmail } from './clean-email';

/** Core's Sanitizer::validateEmail(): what it refuses, the wiki refuses. */
const ACCEPTED = /^[\w!#$%&'*+\-/=?^`{|}~.]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/** What mail can reach: no stray dots and hyphens, and a domain of two parts at least. */
const SANE = /^[^@.]+(?:\.[^@.]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])$/i;

/** Something with an @ in the middle of other text, and the brackets around it. */
const EMBEDDED = /[<([{"“„]*\s*(?:mailto:\s*)?([^\s<>()[\]{}"“”„«»,;:|＠@]+[@＠][^\s<>()[\]{}"“”„«»,;:|＠@]+)\s*[>)\]}"”]*/iu;

/** `invalid`: the wiki would refuse it. `odd`: it would not, but no mail is likely to arrive. */
export function emailProblem( email: string ): 'invalid' | 'odd' | null {
	return !ACCEPTED.test( email ) ? 'invalid' : SANE.test( email ) ? null : 'odd';
}

/** What may have been meant by an address that cannot be; null where there is no telling. */
export function repairEmail( email: string ): string | null {
	const repaired = email.replace( /\s+/g, '' ).replace( /[,;]/g, '.' ).replace( /([@.])[@.]*\1|\.(?=@)|[.-]+$/g, '$1' );
	return repaired !== email && emailProblem( repaired ) === null ? repaired : null;
}

/**
 * Parts `Name <mail>`, `Name (mail)`, `Name - mail`, `mail Name` and `mail`.
 *
 * @param text
 * @return `email` is '' where there is none
 */
export function splitPerson( text: string ): { name: string; email: string } {
	const match = text.length > MAX_LENGTH ? null : EMBEDDED.exec( text );
	if ( !match?.[ 1 ] ) {
		return { name: text, email: '' };
	}
	const rest = text.slice( 0, match.index ) + ' ' + text.slice( match.index + match[ 0 ].length );
	return {
		email: cleanEmail( match[ 1 ] ),
		name: rest.trim().replace( /^(?:[,;:|\s]|[-–—]\s)+|(?:[,;:|\s]|\s[-–—])+$/gu, '' ).replace( /^\((.*)\)$/u, '$1' )
	};
}
