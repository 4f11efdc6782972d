import type { AccountFacts } from './mine-service';

/** So many edits are in one answer of the wiki at most. */
const ANSWER = 500;

/**
 * Who of the accounts is to be asked about together, so that the last edit of each is in one answer: the wiki gives all
 * edits of the first, then those of the next. Who has not edited is not asked about, who has edited much is alone.
 *
 * @param ids
 * @param facts
 */
export function editChunks( ids: readonly number[], facts: ReadonlyMap<number, Pick<AccountFacts, 'edits'>> ): number[][] {
	const chunks: number[][] = [];
	let room = 0;
	for ( const id of ids ) {
		const { edits = 0 } = facts.get( id ) ?? {};
		if ( edits > room && edits > 0 ) {
			chunks.push( [] );
			room = ANSWER;
		}
		if ( edits > 0 ) {
			chunks[ chunks.length - 1 ]?.push( id );
			room -= edits;
		}
	}
	return chunks;
}
