/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { asciiDigits, isBlank } from './plain-text';
import type { PeopleBuilder } from './people-builder';
import type { SourceLine } from './lines';

/** `12/05/2026, 10:02 - Ada: I am in`, `[12.05.26, 10:02:11] Ada: …`, as messengers export their chats. */
const MESSAGE = /^[\u200e\u200f]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}[^\]:–—-]{0,12}(?::\d{2}[^\]–—-]{0,8})?(?:\]|\s[-–—])\s*([^:\d][^:]{0,60}):\s/u;

/** Who wrote a line of a chat; '' where it is none. */
export function writerOf( text: string ): string {
	const start = text.slice( 0, 150 );
	const digits = asciiDigits( start );
	const writer = MESSAGE.exec( digits.length === start.length ? digits : start )?.[ 1 ] || '';
	const at = digits.indexOf( writer );
	return ( digits.length === start.length ? start.slice( at, at + writer.length ) : writer ).trim();
}

/**
 * Reads who has written in a chat: each once, where they write first. Their other messages, and lines that go on, name
 * nobody.
 *
 * @param lines
 * @param builder
 * @return False where this is no chat; nothing was added
 */
export function readChat( lines: readonly SourceLine[], builder: PeopleBuilder ): boolean {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	const writers = filled.map( ( { text } ) => writerOf( text ) );
	if ( writers.filter( ( writer ) => writer !== '' ).length < Math.max( 2, filled.length * 0.4 ) ) {
		return false;
	}
	const seen = new Set( [ '' ] );
	filled.forEach( ( { line, lastLine, text }, index ) => {
		const username = writers[ index ] || '';
		if ( seen.has( username ) ) {
			builder.remark( 'no-name', line, text, lastLine );
		} else {
			seen.add( username );
			builder.add( line, lastLine, { username } );
		}
	} );
	return true;
}
