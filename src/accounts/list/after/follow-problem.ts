import { meaningOf } from '../../contract/codes';
import { WikiError } from '../../contract/service';
import type { FollowProblem } from '../follow-result';

/** What a person is told of what came in the way of a step; and, of the wiki's code, whether anything is certain. */
export function problemOf( error: unknown ): FollowProblem {
	const { code, text } = WikiError.from( error );
	return meaningOf( code ).outcome === 'unknown' ? { kind: 'silent' } : { kind: 'wiki', text };
}
