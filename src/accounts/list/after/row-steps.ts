import type { Welcome } from '../../presets/preset';
import type { FollowProblem } from '../follow-result';
import type { FollowService } from './follow-service';

/** A step that is done for one person after the other. */
export interface RowStep {
	readonly name: 'welcome' | 'groups';
	/** For which of these people it need not be done, as the wiki knows. */
	doneFor( names: readonly string[] ): Promise<ReadonlySet<string>>;
	/** @return What of it could not be done; null: nothing */
	doFor( name: string ): Promise<FollowProblem | null>;
}

/** A welcome for those who have no talk page; its text as it is to stand there. */
export function welcomeStep( service: FollowService, { text, summary }: Welcome ): RowStep {
	return {
		name: 'welcome',
		doneFor: ( names ) => service.haveTalkPage( names ),
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

/** Groups, as far as this person may put anybody into them: those alone are sent. */
export function groupStep(
	service: FollowService, wanted: readonly string[], until: number, changeable: readonly string[], reason: string
): RowStep {
	const allowed = wanted.filter( ( group ) => changeable.includes( group ) );
	return {
		name: 'groups',
		async doneFor( names ) {
			const groups = await service.groupsOf( names );
			const isIn = ( name: string, group: string ): boolean => groups.get( name )?.includes( group ) === true;
			return new Set( names.filter( ( name ) => wanted.every( ( group ) => isIn( name, group ) ) ) );
		},
		async doFor( name ) {
			const added = allowed.length > 0 ? await service.addToGroups( name, allowed, until, reason ) : [];
			// What the wiki leaves out, it leaves out without a word: not allowed, or there before.
			const lacking = wanted.filter( ( group ) => !added.includes( group ) );
			const groups = lacking.length > 0 ? ( await service.groupsOf( [ name ] ) ).get( name ) ?? [] : [];
			const missing = lacking.filter( ( group ) => !groups.includes( group ) );
			return missing.length > 0 ? { kind: 'groups', names: missing } : null;
		}
	};
}
