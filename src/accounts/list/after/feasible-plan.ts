import type { GroupPlan, ParticipantPlan, Preset, Welcome } from '../../presets/preset';
import type { PageFact, PlanningState } from './follow-planning';

/** What is known of the wiki for a plan, as far as it is known. */
export type PlanFacts = Pick<PlanningState, 'groups' | 'page'>;

/** Two headings are the same whatever space is around and inside of them. */
const plain = ( heading: string ): string => heading.replace( /[\s_]+/g, ' ' ).trim();

export function isHeading( heading: string, wanted: string ): boolean {
	return plain( heading ) === plain( wanted );
}

/** The groups of a plan that this person may not put anybody into. */
export function refusedGroups( { names }: GroupPlan, offered: PlanFacts[ 'groups' ] ): string[] {
	return offered === null ? [] : names.filter( ( name ) => !offered.some( ( group ) => group.name === name ) );
}

function feasibleWelcome( welcome: Welcome | null ): Welcome | null {
	return welcome?.text.trim() === '' ? null : welcome;
}

function feasibleGroups( groups: GroupPlan | null, offered: PlanFacts[ 'groups' ] ): GroupPlan | null {
	const refused = groups ? refusedGroups( groups, offered ) : [];
	const names = groups?.names.filter( ( name ) => !refused.includes( name ) ) ?? [];
	return groups && names.length > 0 ? { ...groups, names } : null;
}

function takesNames( page: PageFact, { section, line }: ParticipantPlan ): boolean {
	switch ( page.kind ) {
		case 'unnamed':
		case 'missing':
			return false;
		case 'asking':
		case 'failed':
			return true;
		case 'found':
			return page.mayEdit && line.includes( '$1' ) && page.sections.some( ( { heading } ) => isHeading( heading, section ) );
	}
}

/**
 * What of a plan is going to be done: without what cannot be, as far as that is known. The rest is told of once, by
 * ui/list/plan-problems.ts, and is no failure of anybody's.
 */
export function feasiblePlan( plan: Preset, { groups, page }: PlanFacts ): Preset {
	const { participants } = plan;
	return {
		...plan, welcome: feasibleWelcome( plan.welcome ), groups: feasibleGroups( plan.groups, groups ),
		participants: participants && takesNames( page, participants ) ? participants : null
	};
}
