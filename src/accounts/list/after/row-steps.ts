import type { Welcome } from '../../presets/preset';
import type { FollowProblem } from '../follow-result';
import type { FollowService } from './follow-service';

/** A step that is done for one person after the other. */
export interface RowStep {
	readonly name: 'welcome' | 'groups';
	/** For which of these people it need not be done, as the wiki knows, and why. */
	doneFor( names: readonly string[] ): Promise<ReadonlyMap<string, 'already' | 'hasPage'>>;
	/** @return What of it could not be done; null: nothing */
	doFor( name: string ): Promise<FollowProblem | null>;
}

/** A welcome for those who have no talk page; its text as it is to stand there. */
export function welcomeStep( service: FollowService, { text, summary }: Welcome ): RowStep {
	return {
		name: 'welcome',
		async doneFor( names ) {
			const pages = await service.talkPagesOf( names );
			return new Map( Array.from( pages, ( [ name, { isMine } ] ) => [ name, isMine ? 'already' : 'hasPage' ] as const ) );
		},
		async doFor( name ) {
			await service.welcome( name, text, summary );
			return null;
		}
	};
}

const HOUR = 60 * 60 * 1000;

/**
 * Until when somebody is in a group. The full hour before that: a request that the wiki gets twice, or late, names the
 * same time as the one before, so that it changes nothing and leaves no second entry in the log.
 *
 * @param days
 * @param now In milliseconds since 1970
 */
export function groupEnd( days: number, now: number ): number {
	return Math.floor( ( now + days * 24 * HOUR ) / HOUR ) * HOUR;
}

/** Groups, of which each is one that this person may put others into. */
export function groupStep(
	service: FollowService, wanted: readonly string[], until: number, reason: string
): RowStep {
	return {
		name: 'groups',
		async doneFor( names ) {
			const groups = await service.groupsOf( names );
			const isIn = ( name: string, group: string ): boolean => groups.get( name )?.includes( group ) === true;
			const done = names.filter( ( name ) => wanted.every( ( group ) => isIn( name, group ) ) );
			return new Map( done.map( ( name ) => [ name, 'already' ] ) );
		},
		async doFor( name ) {
			const added = await service.addToGroups( name, wanted, until, reason );
			// What the wiki leaves out, it leaves out without a word: not allowed, or there before.
			const lacking = wanted.filter( ( group ) => !added.includes( group ) );
			const groups = lacking.length > 0 ? ( await service.groupsOf( [ name ] ) ).get( name ) ?? [] : [];
			const missing = lacking.filter( ( group ) => !groups.includes( group ) );
			return missing.length > 0 ? { kind: 'groups', names: missing } : null;
		}
	};
}
